import{b as s}from"./chunk-PV4D3SUU.js";import{D as e}from"./chunk-TDCIF652.js";import"./chunk-YG2SDQP5.js";import{n as a,q as n}from"./chunk-L3L7UACA.js";
import"./chunk-PSHBDJEB.js";async function g(i){let m=await s(i.config),t=[...e].sort((r,o)=>r.rank-o.rank||(r.id<o.id?-1:1)).map(({id:r,title:o,section:p,setting:d})=>({id:r,severity:m.rules[r]??
d,section:p,title:o}));if(i.format==="json")n(a(t));else{let r=Math.max(...t.map(o=>o.id.length));n(t.map(o=>`${o.id.padEnd(r)}  ${o.severity.padEnd(6)}  ${o.section.
padEnd(4)}  ${o.title}`).join(`
`)),n(`
More about one: ready-gate explain RULE`)}return 0}export{g as rules};
