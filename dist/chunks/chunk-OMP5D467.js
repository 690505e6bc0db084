import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{g as f,k as a,u as p}from"./chunk-XRTTEQCF.js";import{a as s}from"./chunk-OCKGFZQG.js";import{j as i,p as c,q as m}from"./chunk-BIU64KTJ.js";function A(l,d,g){let o=c(l,d,g);if(!m(o))return{links:[],why:o.says};let t=i(o,s(o)),{footnotes:k,parts:h}=p(t,t.tops),r=[];for(let{node:n,texts:u}of h)if(n.sight!==
"hidden")for(let e of u)for(let y of a(t,e,f(e.content),k))r.push(y);return{links:r.filter(n=>!n.target.startsWith("#"))}}export{A as a};
