import{G as D,Ma as P,c as m,cb as _,d as k,f as R,h as v,k as p,n as F,q as N,t as j}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";import ee from"node:path";var x=(t,e)=>t[Math.max(0,Math.ceil(t.length*e)-1)]??0,w=(t,e)=>Math.round(t*10**e)/10**e;function T(t,e){if(e.length===0)return[];let r=[...e].sort((n,o)=>n-o);
return[{of:t,count:r.length,medianHours:w(x(r,.5),2),p90Hours:w(x(r,.9),2)}]}var I=(t,e)=>(Date.parse(e)-Date.parse(t))/36e5;function B(t){let e=new Map;for(let r of[
...t].sort((n,o)=>Date.parse(n.at)-Date.parse(o.at))){let n=e.get(r.change);n?n.push(r):e.set(r.change,[r])}return[...e.values()]}function C(t){return t.flatMap(
e=>{let r=e.find(a=>a.state==="ready"),n=e.flatMap(a=>a.began??[]).sort()[0]??e[0]?.at;if(!r||n===void 0)return[];let o=I(n,r.at);return o>=0?[o]:[]})}function b(t){
let e=new Map;for(let r of t)e.set(r,(e.get(r)??0)+1);return[...e].sort((r,n)=>n[1]-r[1]||(r[0]<n[0]?-1:1))}function J(t){let e=t.flatMap(n=>Object.entries(n.rules??
{})),r=new Map(b(e.filter(([,n])=>n==="pass").map(([n])=>n)));return b(e.map(([n])=>n)).map(([n,o])=>{let a=r.get(n)??0;return{rule:n,asked:o,passed:a,rate:w(a/
o,4)}}).sort((n,o)=>n.rate-o.rate||o.asked-n.asked||(n.rule<o.rule?-1:1))}function E({samples:t,documents:e,deliveries:r,waivers:n}){let o=B(t),a=t.map(s=>s.at).
sort(),[u]=a,c=a.at(-1),f=e.flatMap(({draft:s,ready:i})=>i===void 0?[]:[I(s,i)]);return{...u===void 0?{}:{from:u},...c===void 0?{}:{to:c},changes:o.length,verdicts:t.
length,ready:o.filter(s=>s.at(-1)?.state==="ready").length,toReady:[...T("changes",C(o)),...T("documents",f.filter(s=>s>=0))],rules:J(t),firstFailures:b(t.flatMap(
s=>s.firstFailure??[])).map(([s,i])=>({what:s,count:i})),changeFailures:r.filter(s=>s.total>0).map(s=>({...s,rate:w(s.failed/s.total,4)})),waivers:[...n].sort((s,i)=>i.
openDays-s.openDays||(s.id<i.id?-1:1))}}function K(t){let{changes:e,verdicts:r,ready:n}=t;return[{metric:"verdicts",of:"all",value:r,unit:"verdicts",count:r},...e>0?[{metric:"ready-rate",of:"changes",
value:n/e,unit:"ratio",count:e}]:[],...t.toReady.flatMap(({of:o,count:a,medianHours:u,p90Hours:c})=>[{metric:"time-to-ready-median",of:o,value:u,unit:"hours",count:a},
{metric:"time-to-ready-p90",of:o,value:c,unit:"hours",count:a}]),...t.rules.map(({rule:o,asked:a,rate:u})=>({metric:"rule-pass-rate",of:o,value:u,unit:"ratio",count:a})),
...t.firstFailures.map(({what:o,count:a})=>({metric:"first-failure",of:o,value:a,unit:"verdicts",count:r})),...t.changeFailures.map(({from:o,total:a,rate:u})=>({
metric:"change-failure-rate",of:o,value:u,unit:"ratio",count:a})),...t.waivers.flatMap(({id:o,what:a,openDays:u,leftDays:c})=>[{metric:"waiver-open",of:`${o}: ${a}`,
value:u,unit:"days",count:1},{metric:"waiver-left",of:`${o}: ${a}`,value:c,unit:"days",count:1}])]}function q(t){let e=/^[=+\-@＝＋－＠]/.test(t)&&Number.isNaN(
Number(t))?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}function A(t,e){let r=K(t).map(({metric:n,of:o,value:a,unit:u,count:c})=>[n,e(o),String(
Math.round(a*1e4)/1e4),u,String(c)]);return[["metric","of","value","unit","count"],...r].map(n=>`${n.map(q).join(",")}\r
`).join("")}var $=t=>`${Math.round(t*100)} %`;function H(t){return t<1?`${Math.round(t*60)} min`:t<48?`${Math.round(t*10)/10} h`:`${Math.round(t/2.4)/10} days`}
var y=(t,e)=>`${t} ${e}${t===1?"":"s"}`;function M(t,e){if(e.length===0)return[];let r=(e[0]??[]).map((o,a)=>Math.max(...e.map(u=>(u[a]??"").length))),n=e.map(o=>`\
  ${o.map((a,u)=>a.padEnd(r[u]??0)).join("  ")}`.trimEnd());return["",t,...n]}var S=15;function O(t,e,r){let n=M(t,e.slice(0,S).map(r));return e.length>S?[...n,
`  \u2026 and ${e.length-S} more`]:n}function U(t,e){let{changes:r,verdicts:n,ready:o,from:a,to:u}=t,c=a&&u?`, ${a.slice(0,10)} to ${u.slice(0,10)}`:"";return[n>
0?`${y(n,"verdict")} on ${y(r,"change")}${c}`:"No verdicts",...r>0?[`${$(o/r)} ready at their last verdict (${o} of ${r})`]:[],...M("From draft to ready",t.toReady.
map(({of:s,count:i,medianHours:l,p90Hours:d})=>[s,`half within ${H(l)}`,`nine of ten within ${H(d)}`,`(${i})`])),...O("Rules, the one that passes least first",t.
rules,({rule:s,asked:i,passed:l,rate:d})=>[s,$(d),`${l} of ${i}`]),...O("What is told first when it is not ready",t.firstFailures,({what:s,count:i})=>[String(i),
e(s,90)]),...M("Changes that failed",t.changeFailures.map(({from:s,total:i,failed:l,rate:d})=>[`by ${s}`,$(d),`${l} of ${i}`])),...O("Waivers, the oldest first",
t.waivers,({id:s,what:i,owner:l,openDays:d,leftDays:g})=>[e(s,30),e(i,60),e(l,30),`open ${y(d,"day")}`,g<0?`ended ${y(-g,"day")} ago`:`${y(g,"day")} left`])].join(
`
`)}import{readdir as Y}from"node:fs/promises";import z from"node:path";var Q=5e8,W=5e4;async function V(t){let r=(await Y(t,{recursive:!0,withFileTypes:!0})).filter(n=>n.isFile()&&n.name.endsWith(".json"));if(r.length>W)throw new m(
2,`${t} holds more than ${W} JSON files; name a smaller folder`);return r.map(n=>z.join(n.parentPath,n.name)).sort()}function X(t){let e=new Map;for(let{rule:r,
outcome:n,severity:o}of t)n==="not-applicable"||n==="waiting"||n==="unknown"&&o==="advise"||(n!=="pass"?e.set(r,"fail"):e.has(r)||e.set(r,"pass"));return Object.
fromEntries(e)}function Z({facts:t,verdict:e}){let{change:r}=t,n=t.prds.map(({prd:c})=>c.path).join(" "),o=r.pullRequest?.number,a=r.commits.map(c=>c.authored??
c.date).map(c=>Date.parse(c)).filter(c=>!Number.isNaN(c)).sort((c,f)=>c-f)[0],[u]=e.findings.filter(c=>c.severity==="block"&&c.outcome==="fail");return{change:o===
void 0?[r.repository,n,r.branch??""].join(" ").trim():`${r.repository}#${o}`,at:t.now,state:e.state,rules:X(e.findings),...a===void 0?{}:{began:new Date(a).toISOString()},
...u===void 0?{}:{firstFailure:u.rule}}}async function G(t,e,r){let n=[],o=[],a=[],u=new Set,c=new Map,f=async i=>{let l=P(new TextDecoder().decode(await k(i,Q)),
i);if(l.facts.outOfScope!==void 0||e!==void 0&&l.facts.now<e||u.has(l.digest))return;u.add(l.digest);let{repository:d}=l.change;try{n.push(Z(l))}catch{throw new m(
4,`${i}: its facts cannot be counted; let the gate write the receipt again`)}l.facts.now>(c.get(d)?.facts.now??"")&&c.set(d,l)};for(let i of t){if(!await R(i)){
await f(i);continue}let l=await V(i),d=0;if(l.length===0)throw new m(2,`${i} holds no JSON file; keep receipts with check --receipt FILE`);for(let g of l)try{await f(
g)}catch(h){if(!(h instanceof m))throw h;h.code===4?a.push(h.message):d++}d>0&&o.push(`${d} of ${l.length} JSON files in ${i} are no receipts and were left out`)}
let s=[...c.values()].flatMap(({facts:i})=>_(i.waivers?.standing??[],r));return{sources:{samples:n,documents:[],deliveries:[],waivers:s},left:o,broken:a}}var L={samples:[],documents:[],deliveries:[],waivers:[]};async function te(t,e,r){if(!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(t))throw new m(2,`--github takes own\
er/name, not ${JSON.stringify(t.slice(0,80))}`);let n=process.env.GITHUB_TOKEN||process.env.GH_TOKEN;if(!n)throw new m(2,"--github needs a token: set GITHUB_TOK\
EN to one that may read the repository");let[{openApi:o},{deploymentsOf:a,statusesOf:u},{Fault:c}]=await Promise.all([import("./api-I6XVZ4R5.js"),import("./statistics-N5535IW6.js"),
import("./fault-K2M3UHMQ.js")]),f=process.env.GITHUB_API_URL||"https://api.github.com",s=await o({apiUrl:f,token:n,repository:t}),[i,l]=await Promise.allSettled(
[u(s,e,r),a(s,r)]);if(i.status==="rejected")throw i.reason instanceof c?new m(4,`cannot tell: ${i.reason.message}`):i.reason;if(l.status==="fulfilled")return{...L,
samples:i.value,deliveries:[l.value]};if(!(l.reason instanceof c))throw l.reason;return process.stderr.write(`ready-gate: ${p(l.reason.message)}
`),{...L,samples:i.value}}async function ne(t,e,r){let n=e.since===void 0?void 0:v(e.since,"--since").slice(0,10),o=e.repo!==void 0||t.length===0&&e.github===void 0,
a=t.length>0?await G(t,n,r):void 0;if(a)for(let c of a.left)process.stderr.write(`ready-gate: ${p(c)}
`);return{sources:[...a?[a.sources]:[],...e.github===void 0?[]:[await te(e.github,e.context,n)],...o?[await(await import("./stats-local-K5WSTIFF.js")).localSources(
e.repo??process.cwd(),n,r)]:[]],broken:a?.broken??[]}}async function $e(t,e){let r=v(e.at),{sources:n,broken:o}=await j("Counting",()=>ne(t,e,r)),[a=[]]=n.map(s=>s.
waivers).filter(s=>s.length>0),u=E({samples:n.flatMap(s=>s.samples),documents:n.flatMap(s=>s.documents),deliveries:n.flatMap(s=>s.deliveries),waivers:a}),f={table:()=>`${U(
u,p)}
`,json:()=>`${F(u)}
`,csv:()=>A(u,p)}[e.format]();e.output===void 0?N(f.replace(/\r?\n$/,"")):await D(ee.resolve(e.output),f);for(let s of o.slice(0,20))process.stderr.write(`ready\
-gate: ${p(s)}
`);return o.length>0?4:0}export{$e as stats};
