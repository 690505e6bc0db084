import{a as x}from"./chunk-QF2LJ4MC.js";import{d as b}from"./chunk-PSHBDJEB.js";var s=b(x(),1),S=1e5,h=12,P=new Set(["__proto__","constructor","prototype"]),k=new Set(["sections","requiredSections"]);function E(t,n){let e=Math.max(t.lastIndexOf(
"!",n),0);for(;e>0&&/[^\s,[\]{}]/.test(t[e-1]??"");)e--;return e}var N={asText:k,largest:S,repeats:!1},p=t=>JSON.stringify(t);function T(t,n,e){let r=n[0];return typeof t.
value=="number"&&typeof r=="string"&&e.asText.has(r)?t.source:t.value===null||["string","number","boolean"].includes(typeof t.value)?t.value:e.refuse(t.range?.[0]??
0,"only texts, numbers, true, false, lists and maps are taken here")}function A(t,n){let e=t.key,r=e?.range?.[0]??0;return!(0,s.isScalar)(e)||typeof e.value!="s\
tring"?n.refuse(r,"a key has to be plain text; put it in quotes"):e.value==="<<"&&e.type===s.Scalar.PLAIN?n.refuse(r,"merge keys (`<<`) are not taken; write the\
 values out"):P.has(e.value)?n.refuse(r,`the key \`${e.value}\` is not taken`):e.value}function g(t,n,e){let r=t?.range?.[0]??0;if(n.length>h)return e.refuse(r,
`nested deeper than ${h} levels`);if((0,s.isAlias)(t))return e.refuse(r,"aliases (`*name`) are not taken; write the value out");if(t?.tag)return e.refuse(E(e.text,
r),"tags (`!name`) are not taken; write the plain value");if((0,s.isScalar)(t))return T(t,n,e);if((0,s.isSeq)(t))return t.items.map((a,l)=>{let f=[...n,l],u=a?.
range?.[0]??r;return e.offsets.set(p(f),{key:u,value:u}),g(a,f,e)});if(!(0,s.isMap)(t))return null;let y=[],m=new Set;for(let a of t.items){let l=A(a,e);if(l===
void 0)continue;m.has(l)&&e.refuse(a.key.range?.[0]??r,v(l)),m.add(l);let f=[...n,l],u=a.key.range?.[0]??r;e.offsets.set(p(f),{key:u,value:a.value?.range?.[0]??
u}),y.push([l,g(a.value,f,e)])}return Object.fromEntries(y)}var v=t=>`the key \`${t.slice(0,60)}\` stands here a second time; keep one of the two`;function M(t,n){
let e=n.slice(t.pos[0]).match(/^[\w.-]{1,60}/)?.[0];return t.code==="DUPLICATE_KEY"?v(e??"?"):t.code==="MULTIPLE_DOCS"?"a second YAML document starts here; keep\
 one":t.code==="TAB_AS_INDENT"?"a tab is used for indentation; use spaces":`this is not YAML: ${(t.message.split(`
`)[0]??"").replace(/;.*$/,"")}`}function L(t,n=N){let e=t.startsWith("\uFEFF")?t.slice(1):t,r=new s.LineCounter,y=[],m=o=>{let{line:c,col:i}=r.linePos(o);return{
line:Math.max(c,1),column:Math.max(i,1)}},a=(o,c)=>{y.push({...m(o),says:c})},l=new Map,f={},u=!1;if(e.length>n.largest)a(0,`the file is larger than ${n.largest}\
 characters`),u=!0;else{let o=(0,s.parseDocument)(e,{lineCounter:r,prettyErrors:!1,schema:"core",version:"1.2",uniqueKeys:!n.repeats});for(let i of o.errors.slice(
0,1))a(i.pos[0],M(i,e));let c=e.search(/^%/m);c>=0&&o.directives?.yaml.explicit&&a(c,"directives (`%YAML`) are not taken"),u=y.length>0,!u&&o.contents&&(f=g(o.contents,
[],{offsets:l,refuse:a,text:e,asText:n.asText}))}return{value:f??{},problems:y,syntax:u,placeOf:(o,c="value")=>{for(let i=o.length;i>0;i--){let d=l.get(p(o.slice(
0,i)));if(d)return m(i===o.length?d[c]:d.value)}return{line:1,column:1}}}}export{L as a};
