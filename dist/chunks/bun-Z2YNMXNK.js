import{$ as R,A as w,R as g,T as j,U as D,V as f,W as m,X as M,Y as v,Z as A,z as h}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";function P(n){let r=[...n.split("")],o=-1;for(let e=0;e<n.length;e++){let t=n[e];if(t==='"'){for(e++;e<n.length&&n[e]!=='"';e++)n[e]==="\\"&&e++;o=-1}else if(t===
"/"&&(n[e+1]==="/"||n[e+1]==="*")){let a=n[e+1]==="/"?n.indexOf(`
`,e):n.indexOf("*/",e+2)+1,i=a<=e?n.length:n[e+1]==="/"?a-1:a;for(;e<=i&&e<n.length;e++)n[e]!==`
`&&(r[e]=" ");e--}else t===","?o=e:(t==="}"||t==="]")&&o>=0?(r[o]=" ",o=-1):t!==void 0&&!/\s/.test(t)&&(o=-1)}return r.join("")}var S=n=>D(P(n));function V(n,r,o){for(let e=r;e!=="";e=e.slice(0,Math.max(0,e.lastIndexOf("/"))))if(n.has(`${e}/${o}`))return`${e}/${o}`;return o}function T(n,r,o,e){let t=new Set(
Array.isArray(n.optionalPeers)?n.optionalPeers:[]);return e.flatMap(a=>Object.keys(m(n,a)).map(i=>({name:V(r,o,i),maybe:a==="optionalDependencies"||t.has(i)})))}
function I(n,r,o){let[e]=Array.isArray(r)?r:[],t=typeof e=="string"?e.replace(/^@?[^@]+@npm:(?=@?[^@]+@)/,""):"",a=t.indexOf("@",1);if(a<0||!Array.isArray(r))throw new g(
`"${n}" in "packages" names no version: the lockfile is not whole`);let i=t.slice(a+1),p=r.find(h)??{},d=T(p,o,n,["dependencies","optionalDependencies","peerDep\
endencies"]);return{name:n,real:t.slice(0,a),version:i,local:R(i)||i.startsWith("root:"),needs:d}}var G={id:"bun",title:"bun.lock",names:["bun.lock"],manifest:"\
package.json",read:(n,r,o)=>{let e=S(r);if(w(e,"lockfileVersion")===void 0)throw new g('it has no "lockfileVersion"',1);let t=m(e,"packages"),a=new Set(Object.keys(
t)),i=Object.entries(t).map(([s,c])=>I(s,c,a)),p=M(e,"workspaces"),d=s=>p.flatMap(([,c])=>T(c,a,f(c,"name")??"",s).filter(l=>a.has(l.name)||!l.maybe)),$={needs:d(
["dependencies","optionalDependencies","peerDependencies"]).filter(s=>a.has(s.name)),dev:d(["devDependencies"])},J=i.map(s=>({...s,needs:s.needs.filter(c=>a.has(
c.name))})),N=new Map(i.map(s=>[s.name,s.real])),L=j(J,$,!0).map(s=>({...s,name:N.get(s.name)??s.name})),k=p.find(([s])=>s==="")?.[1],u=k&&f(k,"name"),b=A(o).project??
(u?{name:u}:void 0);return{path:n,format:"bun.lock",...b?{project:b}:{},workspaces:p.flatMap(([s,c])=>s===""?[]:[{folder:s,name:f(c,"name")??s}]),packages:v(L),
asks:p.flatMap(([s,c])=>["dependencies","devDependencies","optionalDependencies"].flatMap(l=>Object.keys(m(c,l)).map(y=>{let O=f(m(c,l),y);return{folder:s,name:y,
...O===void 0?{}:{spec:O}}})))}}};export{G as lockReader};
