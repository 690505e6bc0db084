import{c as a}from"./chunk-NTXK5HCU.js";import{a as d}from"./chunk-PV4D3SUU.js";import{b as m}from"./chunk-5KEFZP7Y.js";import"./chunk-TDCIF652.js";
import"./chunk-YG2SDQP5.js";import{c as s,k as f,n as c,q as n}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";async function l(o,t){if(t!==void 0)return a({repo:o,base:t});try{return await a({repo:o})}catch(r){if(r instanceof s&&r.message.startsWith("Nothing to judge"))
return a({repo:o,base:"HEAD"});throw r}}async function u({repo:o,base:t,config:r}){if(r!==void 0)return d(r);let e=await l(o??process.cwd(),t);try{let i=await e.
change();return await m(e,i,await e.tree(i.base),{})}finally{await e.close()}}var y={defaults:()=>"no configuration file at the base: the defaults count",base:({
path:o,commit:t})=>`${o} at the base ${t?.slice(0,12)??""}`.trimEnd(),override:({path:o})=>`${o}, given with --config`,worktree:({path:o})=>`${o} on disk`};async function P(o){
let{policy:t,source:r,origins:e}=await u(o);return o.format==="json"?(n(c({source:r,policy:t,origins:e})),0):(n(`# ${y[r.kind](r)} (preset ${r.preset})`),n(e.map(
({key:i,value:g,from:p})=>`${i}: ${f(JSON.stringify(g))}  # ${p}`).join(`
`)),0)}export{P as config};
