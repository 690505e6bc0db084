import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{c as M,d as O,j as A,k as D,o as R,p as _,s as G,w as B,x as L}from"./chunk-UXY6K6SP.js";import{a as T,c as C}from"./chunk-EIBIB3HR.js";import"./chunk-W5JLN4F4.js";
import"./chunk-72IRLE3L.js";import"./chunk-C4N2Q6VA.js";import"./chunk-4YWUQ6M5.js";import"./chunk-KVRKMKQC.js";import"./chunk-5ZOY5PIP.js";
import"./chunk-GC5NYQAY.js";import"./chunk-ZXRAMJLP.js";import"./chunk-XEIOYSPM.js";import{a as y,c as x}from"./chunk-YXX5FJ7F.js";import"./chunk-ZS4GXLP5.js";
import"./chunk-2CYL4WDG.js";import"./chunk-MOFWO7WA.js";import"./chunk-T6L77BQH.js";import"./chunk-OCKGFZQG.js";import"./chunk-4XBZT6RF.js";
import"./chunk-IRCMT5XN.js";import"./chunk-5IM2UPTN.js";import"./chunk-K6YM4ZV3.js";import"./chunk-3VL72AHC.js";import"./chunk-F2IQMAFG.js";import{mkdir as X}from"node:fs/promises";import Y from"node:path";var K={error:10,warning:8};function E(t,e){let n={...K};return t.flatMap(o=>{if(o.outcome!=="fail"&&o.outcome!=="unknown")return[];let r=o.severity==="block"?"e\
rror":"warning";if(!o.at||n[r]===0)return[];n[r]-=1;let{path:a,line:i,column:l}=o.at,s=o.fix?` \u2192 ${o.fix}`:"";return[{level:r,message:e(`${o.says}${s}`,1e3),
title:e(o.title,200),file:e(a),startLine:i,...l===void 0?{}:{startColumn:l}}]})}var Q=new TextEncoder,F=t=>Q.encode(t).length;function k(t,e){if(F(t)<=e)return t;let n=t.split(`
`),o=e-100,r=0,a="",i=0;for(let[s,m]of n.entries()){if(r+=F(m)+1,r>o)break;let d=/^ *(`{3,})/.exec(m)?.[1]??"";a===""?a=d:d.length>=a.length&&m.trim()===d&&(a=""),
a===""&&(i=s+1)}let l=n.slice(i).filter(s=>s.trim()!=="").length;return`${n.slice(0,i).join(`
`)}

\u2026 ${l} more lines were cut; the JSON of the verdict has everything.
`}var U=65e3,V=t=>`<!-- ready-gate: ${t.replace(/[^\p{L}\p{N} _/.-]/gu,"").replaceAll("--","-")} -->`,N=t=>t.replace(/\[bot\]$/,"").toLowerCase();async function q(t,e,n,o){
if(o.mode==="off")return;let r=V(o.context),[a,i]=await Promise.all([t.self(),t.comments(e)]),l=i.find(m=>m.body.startsWith(r)&&N(m.author)===N(a)),s=`${r}
${k(n,U-r.length)}`;l?l.body!==s&&await t.editComment(l.id,s):(o.mode==="always"||o.state!=="ready")&&await t.addComment(e,s)}var Z=140,tt=t=>t instanceof Error?t.message:String(t);async function J(t,e){t!==void 0&&(await X(Y.dirname(t),{recursive:!0}),await T(t,e()))}function et(t,e,n,o){
let r=e.pull===t.pull?"":`#${e.pull}: `,a=o?"Superseded by a newer commit. ":"";return t.line(`${a}${r}${n}`,Z)}function z(t){return{tell:async(n,o)=>{let r=c=>{
let g=o.find(v=>v.id===c);if(!g)throw new y(2,`there is no format ${c}`);return g.tell(n,{colour:!1,width:120})},{verdict:a}=n,i=await t.others(),l=await t.movement();
if(l==="retargeted")throw new y(4,"superseded: the pull request goes to another branch now; the next run judges it against that one");let s={pull:t.pull,state:a.
state,summary:a.summary},m=M(s,i);t.decided(m);let d=l==="moved",f=O(m,t.mode),p=r("markdown"),b=[...d?["Superseded: the pull request has a newer commit by now,\
 which gets a verdict of its own."]:[],...i.map(c=>`Pull request #${c.pull} shares this commit: ${c.summary}`)].map(c=>`> ${t.line(c).replace(/[<>@`|[\]*_\\]/g,
"\\$&")}

`),h=[["the status",()=>t.board.status(t.sha,f.state,et(t,m,f.text,d))],["the job summary",()=>t.runner.summary(k(`${b.join("")}${p}`,t.summaryBytes))],["the JS\
ON",()=>J(t.json,()=>r("json"))],["the SARIF",()=>J(t.sarif,()=>r("sarif"))],["the comment",()=>q(t.board,t.pull,p,{context:t.context,mode:t.comment,state:a.state})]];
t.runner.print(r("pretty"));for(let c of E(a.findings,t.line))t.runner.annotate(c);return(await Promise.all(h.map(([c,g])=>g().then(()=>[],v=>[`${c} could not b\
e written: ${tt(v)}`])))).flat()}}}var ot=D({total_count:R,check_runs:A(_)});async function W(t,e,n){let{check_runs:o}=await t.get("/commits/{ref}/check-runs",{what:`the checks named ${n}`,shape:ot,
params:{ref:e,check_name:n,per_page:1}}),[r]=o;return r&&`the app ${r.app?.name??"that is not known"}`}var nt=10,rt={tell:async()=>[]},S=t=>x(t instanceof Error?t.message:String(t),400),H=({now:t,inputs:e,own:n})=>({now:t,own:n,...e.config?{configPath:e.config}:{}}),
at=({verdict:t})=>t.findings.filter(e=>e.severity==="block"&&e.outcome!=="pass"&&e.outcome!=="not-applicable").length;async function st(t,e){try{let n=await B(t,
e),{report:o}=await C(n,rt,H(t));return{pull:e,state:o.verdict.state,summary:o.verdict.summary}}catch(n){return{pull:e,state:"cannot-tell",summary:`Cannot tell:\
 ${S(n)}`}}}async function it(t,e){if(e.length>nt)throw new y(4,`cannot tell: ${e.length+1} open pull requests share this commit, more than are judged`);let n=[];
for(let o of e)n.push(await st(t,o));return n}async function Rt(t,{number:e,hint:n,group:o},r){let{board:a,inputs:i,api:l}=t,s=o?.sha??n?.head,m=Promise.resolve(
void 0);try{let d=o?void 0:G(l);d?.catch(()=>{});let f=await(r??B(t,e,n));s=o?.sha??f.head;let p=s;m=a.status(p,"pending","Checking the evidence").then(()=>{},u=>`\
the status could not be set to pending: ${S(u)}`);let b=async()=>o?o.others:(await(d??[])).filter(w=>w.head===p&&w.number!==e).map(w=>w.number),h=W(l,p,i.context);
h.catch(()=>{});let P=b().then(u=>it(t,u));P.catch(()=>{});let c,g=z({...i,board:a,runner:L,sha:p,pull:e,summaryBytes:t.summaryBytes,others:async()=>{let[u]=await Promise.
all([h,m]);if(u!==void 0){let w=`a check by ${u} has the name of the status, ${i.context}; give that job, or the status, another name`;throw new y(4,`cannot tel\
l: ${w}`)}return P},movement:f.movement,line:x,decided:u=>{c=u}}),{report:v,untold:$}=await C(f,g,H(t));if(!c)throw new y(4,`cannot tell: ${$[0]??"the verdict c\
ould not be told"}`);let j=await m,I=j&&$.some(u=>u.startsWith("the status "))?[j,...$]:$;return{outcome:c,blocking:at(v),untold:I}}catch(d){await m;let f=`Cann\
ot tell: ${S(d).replace(/^cannot tell: /i,"")}`,p={pull:e,state:"cannot-tell",summary:x(f,140)},{state:b,text:h}=O(p,i.mode);throw s!==void 0&&await a.status(s,
b,x(h,140)).catch(()=>{}),d}}export{Rt as judgePull};
