import{$ as m,A as l,R as k,U as b,V as a,W as p,X as f,Y as w,Z as y,_ as O}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";var h="node_modules/";function d(t){let e=`/${t}`.lastIndexOf(`/${h}`);return e<0?void 0:t.slice(e+h.length)}var r=(t,e)=>l(t,e)===!0;function*T(t){for(let[e,n]of t){
let o=d(e);!o||r(n,"link")||m(a(n,"resolved")??"")||(yield{name:a(n,"name")??o,version:a(n,"version")??"",dev:r(n,"dev"),optional:r(n,"optional")||r(n,"devOptio\
nal")||r(n,"extraneous")})}}function*L(t){let e=[...f(t,"dependencies")];for(let n=e.pop();n;n=e.pop()){let[o,s]=n;e.push(...f(s,"dependencies"));let i=a(s,"ver\
sion")??"";if(m(i))continue;let c=/^npm:(@?[^@]+)@(.+)$/.exec(i);yield{name:c?.[1]??o,version:c?.[2]??i,dev:r(s,"dev"),optional:r(s,"optional")}}}function $(t){
let e=new Map;for(let[n,o]of t){let s=a(o,"resolved"),i=d(n);r(o,"link")&&s&&i&&e.set(s,i)}return t.filter(([n])=>n!==""&&!n.startsWith("..")&&d(n)===void 0).map(
([n,o])=>({folder:n,name:e.get(n)??a(o,"name")??O(n)}))}var M=["dependencies","devDependencies","optionalDependencies"],j=t=>t.filter(([e])=>!e.startsWith("..")&&
d(e)===void 0).flatMap(([e,n])=>M.flatMap(o=>Object.entries(p(n,o)).flatMap(([s,i])=>typeof i=="string"?[{folder:e,name:s,spec:i}]:[]))),x=t=>f(t,"dependencies").
flatMap(([e,n])=>{let o=/^file:(?!\.\.|\/)(.+)$/.exec(a(n,"version")??"")?.[1];return o&&!/\.(?:tgz|tar\.gz|tar)$/.test(o)?[{folder:o,name:e}]:[]});function V(t){
let e=l(t,"lockfileVersion");if(e===void 0&&l(t,"dependencies")!==void 0)return 1;if(e===1||e===2||e===3)return e;let n=e===void 0?'no "lockfileVersion"':`"lock\
fileVersion" ${JSON.stringify(e)}`;throw new k(`${n}: only the versions 1, 2 and 3 of npm are known`,1)}var S={id:"package-lock",title:"npm package-lock",names:[
"package-lock.json","npm-shrinkwrap.json"],manifest:"package.json",read:(t,e,n)=>{let o=b(e),s=V(o);if(s>1&&l(o,"packages")===void 0)throw new k(`"lockfileVersi\
on" ${s} without "packages": the lockfile is not whole`,1);let i=s>1?f(o,"packages"):[],c=p(p(o,"packages"),""),u=a(c,"name")??a(o,"name"),g=a(c,"version")??a(o,
"version"),v=y(n).project??(u?{name:u,...g?{version:g}:{}}:void 0);return{path:t,format:`package-lock ${s}`,...v?{project:v}:{},workspaces:s>1?$(i):x(o),packages:w(
s>1?T(i):L(o)),...s>1?{asks:j(i)}:{}}}};export{S as lockReader};
