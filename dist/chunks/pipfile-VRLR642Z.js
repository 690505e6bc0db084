import{a as d,b as c}from"./chunk-PCSX23RI.js";import"./chunk-MSDSCZJT.js";import"./chunk-Z4IW4JUB.js";import{A as r,R as a,U as l,V as t,X as s,
Y as m}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";function k(p,o,e){return s(p,o).flatMap(([n,i])=>{if(t(i,"path")!==void 0)return[];let f=/^==(.+)$/.exec(t(i,"version")??"")?.[1];if(f===void 0&&r(i,"git")===void 0&&
r(i,"file")===void 0)throw new a(`"${n}" in "${o}" has no version`);return[{name:d(n),version:f??"",dev:e,optional:c(t(i,"markers"))}]})}var g={id:"pipfile",title:"\
Pipfile.lock",names:["Pipfile.lock"],read:(p,o)=>{let e=l(o);if(r(e,"_meta")===void 0)throw new a('it has no "_meta": this is no whole Pipfile.lock',1);let n=[...k(
e,"default",!1),...k(e,"develop",!0)];return{path:p,format:"Pipfile.lock",workspaces:[],packages:m(n,"pypi")}}};export{g as lockReader};
