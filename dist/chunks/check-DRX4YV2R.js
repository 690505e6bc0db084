import{c as v}from"./chunk-VV276KNS.js";import{a as k}from"./chunk-G66FRV5I.js";import"./chunk-QSNLC73T.js";import"./chunk-74QV55OX.js";
import"./chunk-COMSFJGZ.js";import"./chunk-PSSLRDE6.js";import"./chunk-RQ674M4W.js";import"./chunk-ASD5WF5K.js";import"./chunk-EUKKRAVC.js";
import"./chunk-PEELMIRJ.js";import"./chunk-YG2SDQP5.js";import"./chunk-L3LEJIBS.js";import"./chunk-BICVSGCT.js";import{E as w,F as g,c as i,
ca as h,d as c,g as f,h as m,i as s,o as l,p as u,q as y,t as p}from"./chunk-QXD4SGNY.js";import"./chunk-PSHBDJEB.js";import r from"node:path";var x=1e6;async function b(e){return new TextDecoder().decode(await c(e,x))}async function $(e){let C=m(e.at);if(e.worktree&&(e.statement??e.predicate)!==void 0)
throw new i(2,"files that are not committed have no commit to make a statement about; leave --worktree out");let n=e.prBody==="-"?await f(x):e.prBody&&await b(e.
prBody),o=e.config===void 0?void 0:{path:e.config,text:await b(e.config)},t=await v({repo:e.repo??process.cwd(),...e.base===void 0?{}:{base:e.base},...e.head===
void 0?{}:{head:e.head},...e.worktree?{worktree:!0}:{},...n===void 0?{}:{prBody:n}});try{let B=w({format:e.format,print:y,colour:l(),width:u(),...e.output===void 0?
{}:{output:r.resolve(e.output)}}),P=g(B,[...e.receipt===void 0?[]:[{format:"receipt",file:r.resolve(e.receipt)}],...e.statement===void 0?[]:[{format:"statement",
file:r.resolve(e.statement)}],...e.predicate===void 0?[]:[{format:"predicate",file:r.resolve(e.predicate)}]]),D=e.prd.map(a=>s(a,t.top)),d=await p("Checking the\
 evidence",()=>k(t,P,{now:C,prds:D,strict:e.strict===!0,...o?{policy:o}:{}}));for(let a of d.untold)process.stderr.write(`ready-gate: ${a}
`);return h[d.report.verdict.state]}finally{await t.close()}}export{$ as check};
