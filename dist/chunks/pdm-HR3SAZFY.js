import{a as k,b as u,e as h}from"./chunk-PCSX23RI.js";import{a as l,b as c,c as d,d as f}from"./chunk-MSDSCZJT.js";import"./chunk-Z4IW4JUB.js";
import{A as a,B as p,R as r,V as e,Y as s}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";var T={id:"pdm",title:"pdm.lock",names:["pdm.lock"],manifest:"pyproject.toml",read:(w,g,v)=>{let t=l(g);if(a(t,"metadata")===void 0)throw new r("it has no [meta\
data]: this is no whole pdm.lock",1);let i=h(c(v)),O=d(t,"package").flatMap(o=>{let m=e(o,"name"),n=e(o,"version");if(!m||!n)throw new r("a [[package]] has no n\
ame or no version: the lockfile is not whole");if(e(o,"path")!==void 0)return[];let b=a(o,"groups")!==void 0&&!f(o,"groups").includes("default");return[{name:k(
m),version:n,dev:b,optional:u(e(o,"marker"))}]});return{path:w,format:`pdm.lock ${e(p(t,"metadata"),"lock_version")??""}`.trim(),...i?{project:i}:{},workspaces:[],
packages:s(O,"pypi")}}};export{T as lockReader};
