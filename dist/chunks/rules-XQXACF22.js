import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{b as s}from"./chunk-NGVXWTKY.js";import"./chunk-4YWUQ6M5.js";import{a as e}from"./chunk-KVRKMKQC.js";import"./chunk-5ZOY5PIP.js";
import"./chunk-SHTB6VFS.js";import{c as r}from"./chunk-W3H2QHPT.js";import"./chunk-XEIOYSPM.js";import{f as a}from"./chunk-YXX5FJ7F.js";
import"./chunk-ZS4GXLP5.js";import"./chunk-2CYL4WDG.js";import"./chunk-K6YM4ZV3.js";import"./chunk-3VL72AHC.js";import"./chunk-F2IQMAFG.js";async function g(i){let m=await s(i.config),t=[...e].sort((n,o)=>n.rank-o.rank||(n.id<o.id?-1:1)).map(({id:n,title:o,section:d,setting:p})=>({id:n,severity:m.rules[n]??
p,section:d,title:o}));if(i.format==="json")r(a(t));else{let n=Math.max(...t.map(o=>o.id.length));r(t.map(o=>`${o.id.padEnd(n)}  ${o.severity.padEnd(6)}  ${o.section.
padEnd(4)}  ${o.title}`).join(`
`)),r(`
More about one: ready-gate explain RULE`)}return 0}export{g as rules};
