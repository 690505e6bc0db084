import{a as T}from"./chunk-FITS6TQW.js";import"./chunk-QF2LJ4MC.js";import{$ as O,A as g,R as l,S as u,V as c,W as d,X as w,Y as M,Z as $,_ as j,z as y}from"./chunk-L3L7UACA.js";
import"./chunk-PSHBDJEB.js";var V=n=>n.split(/[(_]/,1)[0]??n;function E(n){let t=n.indexOf("@",1);return t<0?{name:n,version:""}:{name:n.slice(0,t),version:n.slice(t+1).split("(",1)[0]??""}}
function I(n){let t=n.split("/"),e=n.startsWith("@")?2:1;return{name:t.slice(0,e).join("/"),version:V(t[e]??"")}}function D(n,t,e){let s=n.startsWith("/")?n.slice(
1):e===9?n:n.slice(n.indexOf("/")+1),o=e===5?I(s):E(s);return{name:c(t,"name")??o.name,version:c(t,"version")??o.version}}function P(n,t,e){return e===9?[`${n}@${t}`,
t]:[`/${n}${e===5?"/":"@"}${t}`,t]}function L(n){let t=g(n,"lockfileVersion"),e=Number.parseInt(String(t),10);if(e===5||e===6||e===9)return e;let s=t===void 0?'no "lockfileVersion"':`"lockfileVer\
sion" ${JSON.stringify(t)}`;throw new l(`${s}: only the versions 5, 6 and 9 of pnpm are known`,1)}var v=n=>g(n,"importers")===void 0?[[".",n]]:w(n,"importers");
function S(n,t){return Object.entries(d(n,t)).map(([e,s])=>{let o=y(s)?c(s,"version"):s;if(typeof o!="string"&&typeof o!="number")throw new l(`"${e}" in "${t}" \
has no version: the lockfile is not whole`);return[e,String(o)]})}function z(n,t){return(e,...s)=>s.flatMap(o=>S(e,o)).filter(([,o])=>!o.startsWith("link:")).flatMap(
([o,p])=>{let i=P(o,p,t).find(r=>n.has(r));if(i)return[i];if(O(p))return[];throw new l(`${o} ${p} is needed and has no entry: the lockfile is not whole`)})}function A(n,t){
let e=d(t,"resolution"),s=c(e,"tarball")??"";return c(e,"type")==="directory"||O(s)||/(?:^|@)(?:file|link|workspace):/.test(n)}function*F(n,t){let e=L(n),s=new Map(
w(n,"packages"));if(e===9&&s.size>0&&g(n,"snapshots")===void 0)throw new l('"packages" without "snapshots": the lockfile is cut off');let o=e===9?new Map(w(n,"s\
napshots")):s,p=z(o,e),i=v(n).map(([,a])=>a),r=(...a)=>m=>p(o.get(m)??{},...a),f=(...a)=>i.flatMap(m=>p(m,...a)),h=u(f("dependencies","optionalDependencies"),r(
"dependencies","optionalDependencies")),N=u(f("dependencies"),r("dependencies")),x=u([...h,...f("devDependencies")],r("dependencies","optionalDependencies"));for(let[
a,m]of o){let k=e===9&&!s.has(a)?a.split("(",1)[0]??a:a,b=s.get(k);if(!b)throw new l(`"${k}" has no entry in "packages": the lockfile is not whole`);if(A(k,b))continue;
let R=t||x.has(a)&&!h.has(a),W=g(m,"optional")===!0||h.has(a)&&!N.has(a);yield{...D(k,b,e),dev:R,optional:W}}}function G(n,t){let e=n==="."?[]:n.split("/");for(let s of t.
slice(5).split("/")){if(s===".."&&e.pop()===void 0)return"";s!==".."&&s!=="."&&e.push(s)}return e.join("/")}function J(n){let t=new Map,e=v(n);for(let[s,o]of e)
for(let p of["dependencies","devDependencies","optionalDependencies"])for(let[i,r]of S(o,p))r.startsWith("link:")&&t.set(G(s,r),i);return e.filter(([s])=>s!==".").
map(([s])=>({folder:s,name:t.get(s)??j(s)}))}var U=["dependencies","devDependencies","optionalDependencies"];function Y(n){let t=new Set(Object.keys(d(n,"overri\
des")).map(e=>e.replace(/^.*>|(?<=.)@.*$/g,"")));return v(n).flatMap(([e,s])=>{let o=d(s,"specifiers");return U.flatMap(p=>Object.entries(d(s,p)).map(([i,r])=>{
let f=y(r)?c(r,"specifier"):c(o,i);return{folder:e==="."?"":e,name:i,...f===void 0||t.has(i)?{}:{spec:f}}}))})}var nn={id:"pnpm",title:"pnpm-lock.yaml",names:["\
pnpm-lock.yaml"],manifest:"package.json",read:(n,t,e)=>{let s=T(t),o=s.at(-1)??{},{project:p}=$(e);try{return{path:n,format:`pnpm ${L(o)}`,...p?{project:p}:{},workspaces:J(
o),packages:M(s.flatMap(i=>[...F(i,i!==o)])),asks:Y(o)}}catch(i){if(!(i instanceof l)||i.line)throw i;let r=t.trimEnd().split(`
`).length;throw new l(`${i.message} (it ends at line ${r})`,r)}}};export{nn as lockReader};
