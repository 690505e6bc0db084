import{O as i,S as c,T as o,V as d,W as m,X as w,Z as u}from"./chunk-QXD4SGNY.js";import"./chunk-PSHBDJEB.js";var R={id:"nuget",title:"packages.lock.json",names:["packages.lock.json"],read:(a,v)=>{let s=m(v),n=c(s,"version");if(n!==1&&n!==2)throw new i(`"version" is ${String(
n)}: only the versions 1 and 2 of NuGet are known`,1);if(c(s,"dependencies")===void 0)throw new i('it has no "dependencies"',1);let p=new Map,l=[],h=d(s,"depend\
encies").flatMap(([r])=>d(s.dependencies,r).flatMap(([e,t])=>{if(o(t,"type")==="Project")return p.set(e,e),[];let k=o(t,"resolved");if(o(t,"type")==="Direct"){let g=/^\[([^,[\]()*]+), \)$/.
exec(o(t,"requested")??"")?.[1];l.push({folder:"",name:e,...g===void 0?{}:{spec:g}})}if(!k)throw new i(`"${e}" has no "resolved" version: the lockfile is not wh\
ole`);return[{name:e,version:k,dev:!1,optional:!1}]})),f=u(a.slice(0,Math.max(0,a.lastIndexOf("/"))));return{path:a,format:`packages.lock.json ${n}`,...f===""?{}:
{project:{name:f}},workspaces:[...p.keys()].map(r=>({folder:r,name:r})),packages:w(h,"nuget"),asks:l}}};export{R as lockReader};
