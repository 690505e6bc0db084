import{A as m,R as p,U as l,V as a,W as f,Y as k,Z as d,z as s}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";function u(i,r,t){let e=m(i,r);if(e===null&&t)return[];if(!Array.isArray(e))throw new p(`"${r}" is not a list: the lockfile is not whole`);return e.flatMap(o=>{
let n=s(o)?a(o,"name"):void 0,c=s(o)?a(o,"version"):void 0;if(!s(o)||!n||!c)throw new p(`a package in "${r}" has no name or no version`);return a(f(o,"dist"),"t\
ype")==="path"?[]:[{name:n,version:c,dev:t,optional:!1}]})}var v={id:"composer",title:"composer.lock",names:["composer.lock"],manifest:"composer.json",read:(i,r,t)=>{
let e=l(r),o=[...u(e,"packages",!1),...u(e,"packages-dev",!0)],{project:n}=d(t);return{path:i,format:"composer.lock",...n?{project:n}:{},workspaces:[],packages:k(
o,"composer")}}};export{v as lockReader};
