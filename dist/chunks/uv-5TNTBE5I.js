import{a as k,b as j,e as x}from"./chunk-PCSX23RI.js";import{a as b,b as M,c as T,d as m}from"./chunk-MSDSCZJT.js";import"./chunk-Z4IW4JUB.js";
import{A as N,B as c,R as u,T as g,V as o,Y as O,z as y}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";function R(n){return n.filter(y).flatMap(t=>{let s=o(t,"name"),r=o(t,"version"),a=j(o(t,"marker"));return s?[{name:k(s),...r?{version:r}:{},maybe:a}]:[]})}var L=n=>Object.
keys(n).flatMap(t=>R(m(n,t)));function $(n){let t=o(n,"name");if(!t)throw new u("a [[package]] has no name: the lockfile is not whole");let s=c(n,"source"),r=o(
s,"virtual")??o(s,"editable")??o(s,"directory"),a=o(n,"version")??"";if(r===void 0&&a===""&&o(s,"git")===void 0)throw new u(`${t} has no version: the lockfile i\
s not whole`);return{node:{name:k(t),version:a,local:r!==void 0,needs:R(m(n,"dependencies"))},...r===void 0?{}:{folder:r},extras:L(c(n,"optional-dependencies")),
dev:L(c(n,"dev-dependencies"))}}var A=n=>n.flatMap(t=>{let s=c(t,"source"),r=o(s,"virtual")??o(s,"editable")??o(s,"directory");if(r===void 0)return[];let a=c(t,
"metadata"),l=c(a,"requires-dev");return[m(a,"requires-dist"),...Object.keys(l).map(d=>m(l,d))].flat().filter(y).map(d=>{let i=o(d,"specifier");return{folder:r===
"."?"":r,name:k(o(d,"name")??""),...i===void 0?{}:{spec:i}}})}),H={id:"uv",title:"uv.lock",names:["uv.lock"],manifest:"pyproject.toml",read:(n,t,s)=>{let r=b(t),
a=N(r,"version");if(a!==1)throw new u(`"version" is ${String(a)}: only version 1 of uv.lock is known`,1);let l=T(r,"package"),v=A(l),d=l.map($),i=d.filter(e=>e.
folder!==void 0),w={needs:i.flatMap(e=>[...e.node.needs,...e.extras.map(f=>({...f,maybe:!0}))]),dev:i.flatMap(e=>e.dev)},q=d.map(({node:e,extras:f,folder:E})=>E===
void 0?{...e,needs:[...e.needs,...f]}:{...e,needs:[]}),p=i.find(e=>e.folder===".")?.node,h=x(M(s))??(p?{name:p.name,...p.version?{version:p.version}:{}}:void 0);
return{path:n,format:"uv.lock 1",...h?{project:h}:{},workspaces:i.flatMap(({folder:e,node:f})=>e&&e!=="."?[{folder:e,name:f.name}]:[]),packages:O(g(q,i.length>0?
w:void 0,!0),"pypi"),...v.length>0?{asks:v}:{}}}};export{H as lockReader};
