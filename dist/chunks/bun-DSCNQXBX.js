import{O as g,Q as h,R as w,S as j,T as f,U as m,V as D,W as v,X as M,Y as A,_ as R}from"./chunk-QXD4SGNY.js";import"./chunk-PSHBDJEB.js";function P(n){let r=[...n.split("")],o=-1;for(let e=0;e<n.length;e++){let a=n[e];if(a==='"'){for(e++;e<n.length&&n[e]!=='"';e++)n[e]==="\\"&&e++;o=-1}else if(a===
"/"&&(n[e+1]==="/"||n[e+1]==="*")){let t=n[e+1]==="/"?n.indexOf(`
`,e):n.indexOf("*/",e+2)+1,i=t<=e?n.length:n[e+1]==="/"?t-1:t;for(;e<=i&&e<n.length;e++)n[e]!==`
`&&(r[e]=" ");e--}else a===","?o=e:(a==="}"||a==="]")&&o>=0?(r[o]=" ",o=-1):a!==void 0&&!/\s/.test(a)&&(o=-1)}return r.join("")}var S=n=>v(P(n));function V(n,r,o){for(let e=r;e!=="";e=e.slice(0,Math.max(0,e.lastIndexOf("/"))))if(n.has(`${e}/${o}`))return`${e}/${o}`;return o}function T(n,r,o,e){let a=new Set(
Array.isArray(n.optionalPeers)?n.optionalPeers:[]);return e.flatMap(t=>Object.keys(m(n,t)).map(i=>({name:V(r,o,i),maybe:t==="optionalDependencies"||a.has(i)})))}
function I(n,r,o){let[e]=Array.isArray(r)?r:[],a=typeof e=="string"?e.replace(/^@?[^@]+@npm:(?=@?[^@]+@)/,""):"",t=a.indexOf("@",1);if(t<0||!Array.isArray(r))throw new g(
`"${n}" in "packages" names no version: the lockfile is not whole`);let i=a.slice(t+1),p=r.find(w)??{},d=T(p,o,n,["dependencies","optionalDependencies","peerDep\
endencies"]);return{name:n,real:a.slice(0,t),version:i,local:R(i)||i.startsWith("root:"),needs:d}}var F={id:"bun",title:"bun.lock",names:["bun.lock"],manifest:"\
package.json",read:(n,r,o)=>{let e=S(r);if(j(e,"lockfileVersion")===void 0)throw new g('it has no "lockfileVersion"',1);let a=m(e,"packages"),t=new Set(Object.keys(
a)),i=Object.entries(a).map(([s,c])=>I(s,c,t)),p=D(e,"workspaces"),d=s=>p.flatMap(([,c])=>T(c,t,f(c,"name")??"",s).filter(l=>t.has(l.name)||!l.maybe)),$={needs:d(
["dependencies","optionalDependencies","peerDependencies"]).filter(s=>t.has(s.name)),dev:d(["devDependencies"])},J=i.map(s=>({...s,needs:s.needs.filter(c=>t.has(
c.name))})),N=new Map(i.map(s=>[s.name,s.real])),L=h(J,$,!0).map(s=>({...s,name:N.get(s.name)??s.name})),k=p.find(([s])=>s==="")?.[1],u=k&&f(k,"name"),y=A(o).project??
(u?{name:u}:void 0);return{path:n,format:"bun.lock",...y?{project:y}:{},workspaces:p.flatMap(([s,c])=>s===""?[]:[{folder:s,name:f(c,"name")??s}]),packages:M(L),
asks:p.flatMap(([s,c])=>["dependencies","devDependencies","optionalDependencies"].flatMap(l=>Object.keys(m(c,l)).map(b=>{let O=f(m(c,l),b);return{folder:s,name:b,
...O===void 0?{}:{spec:O}}})))}}};export{F as lockReader};
