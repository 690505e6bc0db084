import{c as b}from"./chunk-NTXK5HCU.js";import{a as k}from"./chunk-NDBRNZRG.js";import"./chunk-J6FCPPVR.js";import"./chunk-5KEFZP7Y.js";
import"./chunk-GZMGALJ4.js";import"./chunk-PSSLRDE6.js";import"./chunk-CBL4THX6.js";import"./chunk-KTHWE5NI.js";import"./chunk-BRYORLFH.js";
import"./chunk-TDCIF652.js";import"./chunk-YG2SDQP5.js";import"./chunk-L3LEJIBS.js";import"./chunk-BICVSGCT.js";import{H as w,I as g,c as i,
d as c,da as h,g as s,h as f,i as m,o as l,p as u,q as p,t as y}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";import v from"node:path";var C=1e6;async function x(e){return new TextDecoder().decode(await c(e,C))}async function j(e){let B=f(e.at);if(e.worktree&&(e.statement??e.predicate)!==void 0)
throw new i(2,"files that are not committed have no commit to make a statement about; leave --worktree out");let n=e.prBody==="-"?await s(C):e.prBody&&await x(e.
prBody),a=e.config===void 0?void 0:{path:e.config,text:await x(e.config)},t=await b({repo:e.repo??process.cwd(),...e.base===void 0?{}:{base:e.base},...e.head===
void 0?{}:{head:e.head},...e.worktree?{worktree:!0}:{},...n===void 0?{}:{prBody:n}});try{let P=w({format:e.format,print:p,colour:l(),width:u(),...e.output===void 0?
{}:{output:v.resolve(e.output)}}),D=["receipt","statement","predicate"].flatMap(r=>{let d=e[r];return d===void 0?[]:[{format:r,file:v.resolve(d)}]}),O=g(P,D),T=e.
prd.map(r=>m(r,t.top)),o=await y("Checking the evidence",()=>k(t,O,{now:B,prds:T,strict:e.strict===!0,...a?{policy:a}:{}}));for(let r of o.untold)process.stderr.
write(`ready-gate: ${r}
`);return h[o.report.verdict.state]}finally{await t.close()}}export{j as check};
