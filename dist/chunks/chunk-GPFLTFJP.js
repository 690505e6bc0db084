import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{b as d}from"./chunk-4XBZT6RF.js";import{b,c as p,j as w,m as N,o as h}from"./chunk-BIU64KTJ.js";function u(r){return r.flatMap(t=>t.kind==="table"?t.sight==="hidden"?[]:[t]:t.kind==="quote"?u(t.nodes):t.kind==="list"?t.items.flatMap(e=>u(e.nodes)):[])}var l=(r,...t)=>r.
findIndex(e=>t.some(o=>e===o||e.startsWith(`${o} `)||e.endsWith(` ${o}`)));function L(r,t){let e=w(h(r,t));return u(e.tops.map(o=>o.node)).flatMap(o=>{let a=o.header.
cells.map(i=>p(e.read(i).norm).toLowerCase().replace(/[:*]/g,"")),c=l(a,"id","roadmap id","no","number","#"),s=l(a,"item","title","name","feature","description",
"work item"),f=l(a,"status","state");return f<0||c<0&&s<0?[]:o.rows.flatMap(({cells:i,line:y})=>{let n=k=>{let O=i[k];return O?p(e.read(O).plain):""},m=b(n(c)),
R=d(m)??(m===""?d(n(s))??"":m),g=n(s);return R===""&&g===""?[]:[{id:R,item:g,status:n(f),at:{path:r,line:y,column:N(e.source,y)}}]})})}export{L as a};
