import{a as c}from"./chunk-YG2SDQP5.js";var g=20;function l(o,i){let s=c(o),t=c(i);return n=>s(n)&&!t(n)}function m(o,i,s){let t=[];for(let[n,e]of o.entries){let r=i.entries.get(n);(r?.oid!==e.oid||r.
mode!==e.mode)&&!s(n)&&t.push(n)}for(let n of i.entries.keys())!o.entries.has(n)&&!s(n)&&t.push(n);return t.sort()}function p(o,i,s){let t=new Map,n=async e=>{if(e===
i)return{kind:"same"};let[r,d]=await Promise.all([o.tree(e),o.tree(i)]);if(r.truncated||d.truncated)return{kind:"unknown",why:"the list of files is too long to \
compare"};let a=m(r,d,s);return a.length===0?{kind:"same"}:{kind:"stale",changed:a.slice(0,g),total:a.length}};return e=>{let r=t.get(e)??n(e);return t.set(e,r),
r}}export{l as a,p as b};
