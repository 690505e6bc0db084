import{a as D}from"./chunk-FITS6TQW.js";import"./chunk-QF2LJ4MC.js";import{$ as O,A as u,R as p,S as b,V as k,W as B,Y as x,Z as j,z as h}from"./chunk-L3L7UACA.js";
import"./chunk-PSHBDJEB.js";function g(s){let n=s.indexOf("@",1);return n<0?s:s.slice(0,n)}function S(s){let n=g(s),e=s.slice(n.length+1),o=e.startsWith("npm:")?e.slice(4):"";return o.indexOf(
"@",1)>0?g(o):n}function $(s,n){let e=u(s.table,n);return h(e)?Object.entries(e).map(([o,t])=>`${o}@${t}`):[]}function W(s){let n=new Set(s.flatMap(e=>e.asked.map(
g)));for(let{name:e,needs:o,line:t}of s){let r=o.map(g).find(i=>!n.has(i));if(r)throw new p(`${e} at line ${t} needs ${r}, which has no entry: the lockfile is n\
ot whole`,t)}}function N(s){let n=new Map,e=new Map;for(let t of s){for(let r of t.asked)n.set(r,t);for(let r of new Set(t.asked.map(g)))e.set(r,[...e.get(r)??[],
t])}let o=t=>{let r=g(t),i=n.get(t)??n.get(`${r}@npm:${t.slice(r.length+1)}`);return i?[i]:e.get(r)??[]};return t=>t.flatMap(o)}function C(s,n,e){let o=s.filter(
a=>a.folder!==void 0),t=a=>e($(n,a)),r=$(n,"devDependencies"),i=new Set([...$(n,"dependencies"),...$(n,"optionalDependencies")].map(g)),d=new Set(r.map(g).filter(
a=>!i.has(a)));if(o.length>0){let a=o.flatMap(f=>f.folder==="."?f.needs.filter(m=>!d.has(g(m))):f.needs);return{firm:e(a),maybe:e(o.flatMap(f=>f.wants)),dev:e(r)}}
if(u(n.table,"workspaces")!==void 0||Object.keys(n.table).length===0){let a=new Set(e(s.flatMap(m=>[...m.needs,...m.wants]))),f=t("optionalDependencies");return{
firm:s.filter(m=>!a.has(m)&&!f.includes(m)),maybe:f,dev:[]}}return{firm:t("dependencies"),maybe:t("optionalDependencies"),dev:e(r)}}function _(s,n){(s.some(l=>l.
folder!==void 0)||u(n.table,"workspaces")===void 0)&&W(s);let o=N(s),t=C(s,n,o),r=l=>l.folder===void 0?o(l.needs):[],i=l=>l.folder===void 0?o([...l.needs,...l.wants]):
[],d=b(t.firm,r),a=b([...t.firm,...t.maybe],i),f=b(t.dev,i),m=s.filter(l=>!l.local).map(l=>{let{name:c,version:w}=l,y=f.has(l)&&!a.has(l);return{name:c,version:w,
dev:y,optional:l.platform===!0||a.has(l)&&!d.has(l)}});return x(m)}function I(s){let n=new Map;for(let[e,o]of s.split(`
`).entries()){let t=/^"?([^\s"#][^"]*?)"?:\s*$/.exec(o.length<2e4?o:"")?.[1];t&&n.set(t,e+1)}return n}function P(s,n,e){let o=k(n,"resolution"),t=k(n,"version");
if(!o||!t)throw new p(`"${s.slice(0,80)}" at line ${e} has no version: the file is cut off`,e);let r=g(o),i=o.slice(r.length+1),d=B(n,"dependenciesMeta"),a=l=>{
let c=u(d,l);return h(c)&&u(c,"optional")===!0},f=Object.entries(B(n,"dependencies")),m=l=>l.map(([c,w])=>`${c}@${w}`);return{asked:s.split(/,\s*/),name:r,version:t,
local:O(i)||k(n,"linkType")==="soft",...i.startsWith("workspace:")?{folder:i.slice(10)}:{},needs:m(f.filter(([l])=>!a(l))),wants:m(f.filter(([l])=>a(l))),platform:k(
n,"conditions")!==void 0,line:e}}function L(s){let n=I(s);return D(s).flatMap(e=>Object.entries(e)).filter(([e])=>e!=="__metadata").map(([e,o])=>{let t=n.get(e)??
1;if(!h(o))throw new p(`"${e.slice(0,80)}" at line ${t} is cut off`,t);return P(e,o,t)})}var M=/\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"|([^\s",:]+))(?=[\s,:]|$)([,:]?)/y;function z(s,n){let e=[],o=s.trimEnd(),t=!1,r=0;for(;r<o.length;){M.lastIndex=r;let i=M.
exec(o);if(!i||t)throw new p(`line ${n} is not what yarn writes: the file is cut off or edited`,n);e.push(i[1]?.replace(/\\(.)/g,"$1")??i[2]??""),t=i[3]===":",r=
M.lastIndex}return{indent:o.length-o.trimStart().length,words:e,opens:t,line:n}}function E(s){return s.split(/\r?\n/).flatMap((n,e)=>{let o=n.trim();if(/^(?:<{7}|={7}|>{7})/.
test(o))throw new p(`a merge conflict at line ${e+1}`,e+1);return o===""||o.startsWith("#")?[]:[z(n,e+1)]})}function Y(s,n){let e=new Map,o={dependencies:new Map,
optionalDependencies:new Map},t;for(let c of n){let[w="",y=""]=c.words,v=()=>new p(`the key "${w}" stands there twice at line ${c.line}`,c.line);if(c.indent===2&&
c.opens){if(w!=="dependencies"&&w!=="optionalDependencies"){t=new Map;continue}if(o[w].size>0)throw v();t=o[w]}else{if(c.words.length!==2||c.indent!==2&&!(c.indent===
4&&t))throw new p(`line ${c.line} is not a name and a value`,c.line);{let R=c.indent===2?e:t??e;if(R.has(w))throw v();R.set(w,y)}}}let r=e.get("version"),i=s.words[0]??
"";if(!r)throw new p(`"${i}" at line ${s.line} has no version: the file is cut off`,s.line);let d=S(i),a=c=>c.slice(c.indexOf("@",1)+1),f=c=>[...c].map(([w,y])=>`${w}\
@${y}`),m=f(o.optionalDependencies),l=f(o.dependencies).filter(c=>!m.includes(c));return{asked:s.words,name:d,version:r,local:O(a(i)),needs:l,wants:m,line:s.line}}
function T(s){if(!/^# yarn lockfile v1\s*$/m.test(s))throw new p('neither "# yarn lockfile v1" nor "__metadata" stands in it: this is no yarn.lock',1);let n=[],
e=new Set,o=E(s);for(let t=0;t<o.length;){let r=o[t];if(r.indent>0||!r.opens)throw new p(`line ${r.line} belongs to no package`,r.line);let i=r.words.find(a=>e.
has(a));if(i)throw new p(`"${i}" stands there twice at line ${r.line}`,r.line);for(let a of r.words)e.add(a);let d=t+1;for(;d<o.length&&(o[d]?.indent??0)>0;)d+=
1;n.push(Y(r,o.slice(t+1,d))),t=d}return n}function U(s,n){let e=g(n);return{folder:s,name:e,spec:n.slice(e.length+1).replace(/^npm:(?!@?[^@]+@)/,"")}}var q=(s,n)=>n?s.flatMap(({folder:e,needs:o,wants:t})=>e===
void 0?[]:[...o,...t].map(r=>U(e==="."?"":e,r))):s.flatMap(({asked:e})=>e.map(o=>U("*",o))),de={id:"yarn",title:"yarn.lock",names:["yarn.lock"],manifest:"packag\
e.json",read:(s,n,e)=>{if(n.trim()==="")throw new p("the file is empty",1);let o=/^__metadata:/m.test(n),t=o?L(n):T(n),r=j(e),i=t.find(a=>a.folder==="."),d=r.project??
(i?{name:i.name}:void 0);return{path:s,format:o?"yarn berry":"yarn 1",...d?{project:d}:{},workspaces:t.flatMap(({folder:a,name:f})=>a&&a!=="."?[{folder:a,name:f}]:
[]),packages:_(t,r),asks:q(t,o)}}};export{de as lockReader};
