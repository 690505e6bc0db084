import{A as c,R as i,U as g,V as o,X as p,Y as w,_ as u}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";var $={id:"nuget",title:"packages.lock.json",names:["packages.lock.json"],read:(a,v)=>{let s=g(v),n=c(s,"version");if(n!==1&&n!==2)throw new i(`"version" is ${String(
n)}: only the versions 1 and 2 of NuGet are known`,1);if(c(s,"dependencies")===void 0)throw new i('it has no "dependencies"',1);let d=new Map,f=[],h=p(s,"depend\
encies").flatMap(([r])=>p(s.dependencies,r).flatMap(([e,t])=>{if(o(t,"type")==="Project")return d.set(e,e),[];let k=o(t,"resolved");if(o(t,"type")==="Direct"){let m=/^\[([^,[\]()*]+), \)$/.
exec(o(t,"requested")??"")?.[1];f.push({folder:"",name:e,...m===void 0?{}:{spec:m}})}if(!k)throw new i(`"${e}" has no "resolved" version: the lockfile is not wh\
ole`);return[{name:e,version:k,dev:!1,optional:!1}]})),l=u(a.slice(0,Math.max(0,a.lastIndexOf("/"))));return{path:a,format:`packages.lock.json ${n}`,...l===""?{}:
{project:{name:l}},workspaces:[...d.keys()].map(r=>({folder:r,name:r})),packages:w(h,"nuget"),asks:f}}};export{$ as lockReader};
