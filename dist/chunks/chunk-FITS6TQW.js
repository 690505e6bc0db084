import{a as g}from"./chunk-QF2LJ4MC.js";import{R as c,z as m}from"./chunk-L3L7UACA.js";import{d as w}from"./chunk-PSHBDJEB.js";var r=w(g(),1);var u=50;function p(t,n,s){if((0,r.isAlias)(t)&&n(t,"a YAML alias is refused"),!(0,r.isCollection)(t))return;s>u&&n(t,`nested deeper than ${u} levels`);let o=new Set;
for(let a of t.items){if(!(0,r.isPair)(a)){p(a,n,s+1);continue}let i=a.key;(!(0,r.isScalar)(i)||i.value===null||typeof i.value=="object")&&n(i??t,"a key is not \
plain text");let e=String(i.value);(e==="__proto__"||e==="<<")&&n(i,`the key "${e}" is refused`),(0,r.isMap)(t)&&o.has(e)&&n(i,`the key "${e.slice(0,80)}" stand\
s there twice`),o.add(e),p(a.value,n,s+1)}}function d(t){let n=0;for(let s of t.split(`
`)){n+=1;let o=0;for(let e of s)(e==="["||e==="{")&&(o+=1);let a=s.length-s.trimStart().length,i=/^(?:[-?] ?)*/.exec(s.trimStart().slice(0,400))?.[0].length??0;
if(o>4*u||a>4*u||i>2*u)return n}}function y(t,n){let s={uniqueKeys:!1,merge:!1,schema:"core",lineCounter:n,prettyErrors:!1};try{let o=(0,r.parseAllDocuments)(t,
s);return Array.isArray(o)?o:[]}catch{throw new c("not readable YAML: nested too deep",1)}}function k(t){if(t.trim()==="")throw new c("the file is empty",1);let n=d(
t);if(n)throw new c(`nested too deep at line ${n}`,n);let s=new r.LineCounter,o=(e,l)=>{let{line:f,col:h}=s.linePos(e);throw new c(`${l} at line ${f}`,f,h)},a=(e,l)=>o(
e?.range?.[0]??0,l),i=y(t,s).map(e=>{let l=e.errors[0]??e.warnings[0];l&&o(l.pos[0],`not valid YAML: ${l.message.split(`
`)[0]?.replace(/\.$/,"")}`),p(e.contents,a,1);let f=e.toJS({maxAliasCount:0});return m(f)?f:a(e.contents,"not a map")});if(i.length===0)throw new c("the file ho\
lds nothing",1);return i}export{k as a};
