import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a}from"./chunk-Q7UXXUP6.js";import{b as d}from"./chunk-W5JLN4F4.js";import{a as m}from"./chunk-NGVXWTKY.js";import"./chunk-4YWUQ6M5.js";
import"./chunk-KVRKMKQC.js";import"./chunk-5ZOY5PIP.js";import"./chunk-SHTB6VFS.js";import{c as i}from"./chunk-W3H2QHPT.js";import"./chunk-XEIOYSPM.js";
import{a as s,c as f,f as c}from"./chunk-YXX5FJ7F.js";import"./chunk-ZS4GXLP5.js";import"./chunk-2CYL4WDG.js";import"./chunk-MOFWO7WA.js";
import"./chunk-K6YM4ZV3.js";import"./chunk-3VL72AHC.js";import"./chunk-F2IQMAFG.js";async function l(o,e){if(e!==void 0)return a({repo:o,base:e});try{return await a({repo:o})}catch(r){if(r instanceof s&&r.message.startsWith("Nothing to judge"))
return a({repo:o,base:"HEAD"});throw r}}async function u({repo:o,base:e,config:r}){if(r!==void 0)return m(r);let t=await l(o??process.cwd(),e);try{let n=await t.
change();return await d(t,n,await t.tree(n.base),{})}finally{await t.close()}}var y={defaults:()=>"no configuration file at the base: the defaults count",base:({
path:o,commit:e})=>`${o} at the base ${e?.slice(0,12)??""}`.trimEnd(),override:({path:o})=>`${o}, given with --config`,worktree:({path:o})=>`${o} on disk`};async function P(o){
let{policy:e,source:r,origins:t}=await u(o);return o.format==="json"?(i(c({source:r,policy:e,origins:t})),0):(i(`# ${y[r.kind](r)} (preset ${r.preset})`),i(t.map(
({key:n,value:g,from:p})=>`${n}: ${f(JSON.stringify(g))}  # ${p}`).join(`
`)),0)}export{P as config};
