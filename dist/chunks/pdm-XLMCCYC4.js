import{a as k,b as u,e as h}from"./chunk-NRYVYBHX.js";import{a as s,b as l,c,d,e as f}from"./chunk-5FZUGOHT.js";import"./chunk-Z4IW4JUB.js";import{
O as a,S as i,T as e,X as p}from"./chunk-QXD4SGNY.js";import"./chunk-PSHBDJEB.js";var N={id:"pdm",title:"pdm.lock",names:["pdm.lock"],manifest:"pyproject.toml",read:(w,g,v)=>{let t=s(g);if(i(t,"metadata")===void 0)throw new a("it has no [meta\
data]: this is no whole pdm.lock",1);let r=h(l(v)),O=c(t,"package").flatMap(o=>{let m=e(o,"name"),n=e(o,"version");if(!m||!n)throw new a("a [[package]] has no n\
ame or no version: the lockfile is not whole");if(e(o,"path")!==void 0)return[];let b=i(o,"groups")!==void 0&&!d(o,"groups").includes("default");return[{name:k(
m),version:n,dev:b,optional:u(e(o,"marker"))}]});return{path:w,format:`pdm.lock ${e(f(t,"metadata"),"lock_version")??""}`.trim(),...r?{project:r}:{},workspaces:[],
packages:p(O,"pypi")}}};export{N as lockReader};
