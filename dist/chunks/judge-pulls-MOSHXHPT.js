import{c as j,d as F}from"./chunk-EMHFA2UG.js";import{a as T,b as L,i as E}from"./chunk-M3IJK6DE.js";import{a as M}from"./chunk-NDBRNZRG.js";import"./chunk-J6FCPPVR.js";
import"./chunk-5KEFZP7Y.js";import"./chunk-GZMGALJ4.js";import"./chunk-PSSLRDE6.js";import"./chunk-CBL4THX6.js";import"./chunk-KTHWE5NI.js";
import{f as _,g as G}from"./chunk-KJJM3OP2.js";import"./chunk-BRYORLFH.js";import"./chunk-TDCIF652.js";import"./chunk-YG2SDQP5.js";import"./chunk-L3LEJIBS.js";
import"./chunk-BICVSGCT.js";import"./chunk-NOT2VS7T.js";import{G as R,a as D,b as P,c as h,k as $}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";import{mkdir as X}from"node:fs/promises";import Y from"node:path";var K={error:10,warning:8};function N(t,e){let o={...K};return t.flatMap(n=>{if(n.outcome!=="fail"&&n.outcome!=="unknown")return[];let i=n.severity==="block"?"e\
rror":"warning";if(!n.at||o[i]===0)return[];o[i]-=1;let{path:r,line:l,column:a}=n.at,s=n.fix?` \u2192 ${n.fix}`:"";return[{level:i,message:e(`${n.says}${s}`,1e3),
title:e(n.title,200),file:e(r),startLine:l,...a===void 0?{}:{startColumn:a}}]})}var Q=new TextEncoder,q=t=>Q.encode(t).length;function B(t,e){if(q(t)<=e)return t;let o=t.split(`
`),n=e-100,i=0,r="",l=0;for(let[s,c]of o.entries()){if(i+=q(c)+1,i>n)break;let u=/^ *(`{3,})/.exec(c)?.[1]??"";r===""?r=u:u.length>=r.length&&c.trim()===u&&(r=""),
r===""&&(l=s+1)}let a=o.slice(l).filter(s=>s.trim()!=="").length;return`${o.slice(0,l).join(`
`)}

\u2026 ${a} more lines were cut; the JSON of the verdict has everything.
`}var U=65e3,V=t=>`<!-- ready-gate: ${t.replace(/[^\p{L}\p{N} _/.-]/gu,"").replaceAll("--","-")} -->`,J=t=>t.replace(/\[bot\]$/,"").toLowerCase();async function z(t,e,o,n){
if(n.mode==="off")return;let i=V(n.context),[r,l]=await Promise.all([t.self(),t.comments(e)]),a=l.find(c=>c.body.startsWith(i)&&J(c.author)===J(r)),s=`${i}
${B(o,U-i.length)}`;a?a.body!==s&&await t.editComment(a.id,s):(n.mode==="always"||n.state!=="ready")&&await t.addComment(e,s)}var Z=140,tt=t=>t instanceof Error?t.message:String(t);async function O(t,e){t!==void 0&&(await X(Y.dirname(t),{recursive:!0}),await R(t,e()))}function et(t,e,o,n){
let i=e.pull===t.pull?"":`#${e.pull}: `,r=n?"Superseded by a newer commit. ":"";return t.line(`${r}${i}${o}`,Z)}function W(t){let e,o=()=>(e??=t.movement(),e.catch(
()=>{}),e);return{prepare:async()=>{o(),await new Promise(r=>setImmediate(r))},tell:async(r,l)=>{let a=d=>{let m=l.find(p=>p.id===d);if(!m)throw new h(2,`there \
is no format ${d}`);return m.tell(r,{colour:!1,width:120})},{verdict:s}=r,c=await t.others();c.length>0&&(e=void 0);let u=o(),[f,y]=[a("markdown"),a("pretty")],
g=await u;if(g==="retargeted")throw new h(4,"superseded: the pull request goes to another branch now; the next run judges it against that one");let w={pull:t.pull,
state:s.state,summary:s.summary},b=D(w,c);t.decided(b);let v=g==="moved",k=P(b,t.mode),C=[...v?["Superseded: the pull request has a newer commit by now, which g\
ets a verdict of its own."]:[],...c.map(d=>`Pull request #${d.pull} shares this commit: ${d.summary}`)].map(d=>`> ${t.line(d).replace(/[<>@`|[\]*_\\]/g,"\\$&")}\


`),x=[["the status",()=>t.board.status(t.sha,k.state,et(t,b,k.text,v))],["the job summary",()=>t.runner.summary(B(`${C.join("")}${f}`,t.summaryBytes))],["the JS\
ON",()=>O(t.json,()=>a("json"))],["the SARIF",()=>O(t.sarif,()=>a("sarif"))],["the receipt",()=>O(t.receipt,()=>a("receipt"))],["the statement",()=>O(t.statement,
()=>a("statement"))],["the predicate",()=>O(t.predicate,()=>a("predicate"))],["the comment",()=>z(t.board,t.pull,f,{context:t.context,mode:t.comment,state:s.state})]];
t.runner.print(y);for(let d of N(s.findings,t.line))t.runner.annotate(d);return(await Promise.all(x.map(([d,m])=>m().then(()=>[],p=>[`${d} could not be written:\
 ${tt(p)}`])))).flat()}}}var nt=G({total_count:T,check_runs:_(L)});async function I(t,e,o){let{check_runs:n}=await t.get("/commits/{ref}/check-runs",{what:`the checks named ${o}`,shape:nt,
params:{ref:e,check_name:o,per_page:1}}),[i]=n;return i&&`the app ${i.app?.name??"that is not known"}`}var ot=10,rt={tell:async()=>[]},A=t=>$(t instanceof Error?t.message:String(t),400),H=({now:t,inputs:e,own:o})=>({now:t,own:o,...e.config?{configPath:e.config}:{}}),
at=({verdict:t})=>t.findings.filter(e=>e.severity==="block"&&e.outcome!=="pass"&&e.outcome!=="not-applicable").length;async function st(t,e){try{let o=await j(t,
e),{report:n}=await M(o,rt,H(t));return{pull:e,state:n.verdict.state,summary:n.verdict.summary}}catch(o){return{pull:e,state:"cannot-tell",summary:`Cannot tell:\
 ${A(o)}`}}}async function it(t,e){if(e.length>ot)throw new h(4,`cannot tell: ${e.length+1} open pull requests share this commit, more than are judged`);let o=[];
for(let n of e)o.push(await st(t,n));return o}async function Rt(t,{number:e,hint:o,group:n},i){let{board:r,inputs:l,api:a}=t,s=n?.sha??o?.head,c=Promise.resolve(
void 0);try{let u=n?void 0:E(a);u?.catch(()=>{});let f=await(i??j(t,e,o));s=n?.sha??f.head;let y=s;c=r.status(y,"pending","Checking the evidence").then(()=>{},m=>`\
the status could not be set to pending: ${A(m)}`);let g=async()=>n?n.others:(await(u??[])).filter(p=>p.head===y&&p.number!==e).map(p=>p.number),w=I(a,y,l.context);
w.catch(()=>{});let b=g().then(m=>it(t,m));b.catch(()=>{});let v,k=W({...l,board:r,runner:F,sha:y,pull:e,summaryBytes:t.summaryBytes,others:async()=>{let[m]=await Promise.
all([w,c]);if(m!==void 0){let p=`a check by ${m} has the name of the status, ${l.context}; give that job, or the status, another name`;throw new h(4,`cannot tel\
l: ${p}`)}return b},movement:f.movement,line:$,decided:m=>{v=m}}),{report:C,untold:x}=await M(f,k,H(t));if(!v)throw new h(4,`cannot tell: ${x[0]??"the verdict c\
ould not be told"}`);let S=await c,d=S&&x.some(m=>m.startsWith("the status "))?[S,...x]:x;return{outcome:v,blocking:at(C),untold:d}}catch(u){await c;let f=`Cann\
ot tell: ${A(u).replace(/^cannot tell: /i,"")}`,y={pull:e,state:"cannot-tell",summary:$(f,140)},{state:g,text:w}=P(y,l.mode);throw s!==void 0&&await r.status(s,
g,$(w,140)).catch(()=>{}),u}}export{H as ask,Rt as judgePull};
