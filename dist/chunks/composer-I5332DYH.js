import{O as c,R as t,S as l,T as a,U as m,W as f,X as k,Y as d}from"./chunk-QXD4SGNY.js";import"./chunk-PSHBDJEB.js";function u(i,r,s){let e=l(i,r);if(e===null&&s)return[];if(!Array.isArray(e))throw new c(`"${r}" is not a list: the lockfile is not whole`);return e.flatMap(o=>{
let n=t(o)?a(o,"name"):void 0,p=t(o)?a(o,"version"):void 0;if(!t(o)||!n||!p)throw new c(`a package in "${r}" has no name or no version`);return a(m(o,"dist"),"t\
ype")==="path"?[]:[{name:n,version:p,dev:s,optional:!1}]})}var O={id:"composer",title:"composer.lock",names:["composer.lock"],manifest:"composer.json",read:(i,r,s)=>{
let e=f(r),o=[...u(e,"packages",!1),...u(e,"packages-dev",!0)],{project:n}=d(s);return{path:i,format:"composer.lock",...n?{project:n}:{},workspaces:[],packages:k(
o,"composer")}}};export{O as lockReader};
