import{a as m,b as c}from"./chunk-NRYVYBHX.js";import"./chunk-5FZUGOHT.js";import"./chunk-Z4IW4JUB.js";import{O as p,S as t,T as r,V as l,W as s,
X as d}from"./chunk-QXD4SGNY.js";import"./chunk-PSHBDJEB.js";function k(a,o,e){return l(a,o).flatMap(([n,i])=>{if(r(i,"path")!==void 0)return[];let f=/^==(.+)$/.exec(r(i,"version")??"")?.[1];if(f===void 0&&t(i,"git")===void 0&&
t(i,"file")===void 0)throw new p(`"${n}" in "${o}" has no version`);return[{name:m(n),version:f??"",dev:e,optional:c(r(i,"markers"))}]})}var v={id:"pipfile",title:"\
Pipfile.lock",names:["Pipfile.lock"],read:(a,o)=>{let e=s(o);if(t(e,"_meta")===void 0)throw new p('it has no "_meta": this is no whole Pipfile.lock',1);let n=[...k(
e,"default",!1),...k(e,"develop",!0)];return{path:a,format:"Pipfile.lock",workspaces:[],packages:d(n,"pypi")}}};export{v as lockReader};
