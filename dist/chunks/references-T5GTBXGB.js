import{d}from"./chunk-2COPWDFO.js";import"./chunk-NOT2VS7T.js";import"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";function y(e,n){if(n===void 0)return[];let[t,r]="add"in n?[[e,"add"],n.add]:[[e],n];return r.map((a,i)=>[[...t,i],a])}function u(e,n){let t=e.trim().toLowerCase();
return n.has(t)||t.split(/[/&+,]| and /).every(r=>n.has(r.trim()))}function b({activities:e,handoffs:n},{roles:t},r){let a=new Set(t.flatMap(({name:o,aliases:s})=>[
o,...s]).map(o=>o.trim().toLowerCase())),i=t.map(({name:o})=>o);return[...y("activities",e),...y("handoffs",n)].flatMap(([o,s])=>["responsible","accountable","c\
onsulted","roles"].flatMap(m=>{let p=s[m];return Array.isArray(p)?p.flatMap((l,f)=>typeof l!="string"||u(l,a)?[]:[{...r([...o,m,f]),says:d("role",l,i)}]):[]}))}export{b as unknownRoles};
