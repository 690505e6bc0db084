import{$a as w,Ja as it,La as M,Na as E,Oa as D,Pa as st,Qa as v,Ra as at,Sa as F,Ta as P,Ua as lt,Va as L,Wa as ct,Xa as W,Ya as U,Za as C,_a as G,ab as I,bb as _,
c as rt,j as ot,k as l,l as $,m as c,n as h}from"./chunk-L3L7UACA.js";var Bt=/@|#\d|\bgh-\d|:\/\/|\bwww\.|\bmailto:|\$|:[a-z0-9_+-]+:/i;function K(t){let e=t.replaceAll("`","'").replaceAll("|","\\|");return e.trim()===""?"":`\`${e}\
\``}var ut=t=>t.replace(/[\\`*_[\]|~#]/g,"\\$&").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),Vt=/^(?:[-+=]+|\d{1,9}[.)])$/,qt=t=>Vt.test(
t)?`${t.slice(0,-1)}\\${t.slice(-1)}`:ut(t);function Yt(t){let e=/[,;.]$/.test(t)?t.length-1:t.length;return K(t.slice(0,e))+t.slice(e)}var dt=(t,e=!1)=>t.split(
" ").map((r,n)=>Bt.test(r)?Yt(r):e&&n===0?qt(r):ut(r)).join(" ");function u(t){let e=l(t).split("`"),r=e.length%2===0?e.length-2:e.length,n="";for(let[o,i]of e.
entries())o>r?n+=`\\\`${dt(i)}`:n+=o%2===1?K(i):dt(i,o===0);return n}var x=t=>K(l(t));function pt(t,e=""){let r=$(t),n=(r.match(/`+/g)??[]).reduce((i,s)=>Math.max(
i,s.length),2),o="`".repeat(n+1);return`${o}${e}
${r}
${o}`}function Jt(t){if(t===void 0)return null;if(t.kind==="scan"){let{counts:e,suppressed:r,secrets:n}=t.scan;return{...e,suppressed:r,...n===void 0?{}:{secrets:n}}}
if(t.kind==="tests"){let{passed:e,failed:r,errored:n,skipped:o,flaky:i}=t.tests;return{passed:e,failed:r,errored:n,skipped:o,flaky:i}}if(t.kind==="sbom")return{
components:t.sbom.components};if(t.kind==="coverage"){let{lines:e,covered:r,total:n}=t.coverage;return{...e===void 0?{}:{lines:e},covered:r,total:n}}return t.kind===
"qa"?lt(t):t.kind==="vex"?{statements:t.vex.statements.length}:t.kind==="attestation"?{subjects:t.attestation.subjects.length}:null}function Kt(t){return t?.kind===
"scan"?{tool:c(t.scan.tool),category:t.scan.category}:t?.kind==="sbom"?{valid:t.sbom.valid}:{}}function mt(t,e){let{resolution:r,binding:n,reading:o}=e,i=F(t,e);
return{id:e.id,claim:{kind:P(i,o),path:c(e.prd),line:(i??e.link).at.line},link:c(e.link.target),path:e.path===void 0?null:c(e.path),origin:e.target.kind,trust:e.
origin??null,commit:e.commit?.sha??null,material:n.kind,changed:n.kind==="stale"?n.changed.map(c):[],resolution:r.kind,why:zt(e),format:o?.format??null,kind:o?.
kind??null,complete:o?.complete??!1,counts:Jt(o),...Kt(o)}}function zt({resolution:t,reading:e,binding:r}){return t.kind!=="found"?c(t.why):e?.why?c(e.why):r.kind===
"unknown"?c(r.why):null}var z=({path:t,line:e,column:r})=>({path:c(t),line:e,...r===void 0?{}:{column:r}}),Ht=t=>({rule:t.rule,severity:t.severity,outcome:t.outcome,says:c(t.says),...t.
fix===void 0?{}:{fix:c(t.fix)},...t.suggestion===void 0?{}:{suggestion:c(t.suggestion)},...t.at?{at:z(t.at)}:{},...t.also?{also:z(t.also)}:{},...t.waived?{waived:{
id:c(t.waived.id),until:t.waived.until}}:{},...t.waive?{waive:t.waive.map(e=>c(e))}:{}}),Xt=t=>({id:c(t.id),until:t.until,says:c(t.says),reason:c(t.reason),owner:c(
t.owner),approvedBy:c(t.approvedBy),findings:t.findings,at:z(t.at),...t.link===void 0?{}:{link:c(t.link)}});function Qt({facts:t}){let{repository:e,base:r,head:n,
pullRequest:o}=t.change,i=o&&{...o.number===void 0?{}:{number:o.number},...o.title===void 0?{}:{title:c(o.title)},...o.author?{author:c(o.author.login)}:{}};return{
repository:c(e),base:r,head:n,...i?{pullRequest:i}:{}}}function Zt(t){let{facts:e,verdict:r,tool:n,policySource:o}=t;return{schemaVersion:1,tool:n,change:Qt(t),
prds:e.prds.map(({prd:i,chosen:s})=>({path:c(i.path),title:c(i.title),...i.itemId===void 0?{}:{id:c(i.itemId)},...i.status===void 0?{}:{status:c(i.status)},chosen:s})),
policy:{source:o.kind,preset:o.preset,...o.path===void 0?{}:{path:c(o.path)},...o.commit===void 0?{}:{commit:o.commit}},verdict:{state:r.state,summary:c(r.summary),
...r.validUntil===void 0?{}:{validUntil:r.validUntil}},...r.waivers?{waivers:r.waivers.map(Xt)}:{},findings:r.findings.map(Ht),evidence:e.evidence.map(i=>mt(e,i)),
counts:r.counts}}var ft={id:"json",title:"JSON, described by docs/schema/verdict.schema.json",tell:t=>`${h(Zt(t))}
`};var te=/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u007f-\u009f\p{Cf}\ufffe\uffff]/gu;function H(t){return ot(t).replace(/\r\n?/g,`
`).replace(te,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&apos;").replace(/\t/g,"&#9;").
replace(/\n/g,"&#10;").replaceAll("##","&#35;&#35;").replaceAll("::","&#58;&#58;").replace(/%(?=0[ad])/gi,"&#37;")}function j(t){return Object.entries(t).map(([
e,r])=>r===void 0?"":` ${e}="${H(String(r))}"`).join("")}function yt({outcome:t,severity:e}){return t==="pass"?"passed":t==="not-applicable"||e==="advise"?"skipped":t==="fail"?"failure":"error"}function ee(t){return[t.
at?`at ${l(v(t.at))}`:"",t.also?`and ${l(v(t.also))}`:"",t.fix?`\u2192 ${l(t.fix)}`:"",t.suggestion?`
${$(t.suggestion)}`:""].filter(r=>r!=="").join(`
`)}function ne(t){let e=l(t.says),r=`    <testcase${j({name:e,classname:t.rule,file:t.at&&l(t.at.path),line:t.at?.line})}`,n=yt(t);if(n==="passed")return`${r}/>`;
let{waived:o}=t,i=t.severity==="advise"&&t.outcome!=="not-applicable",a=`${o?`waived by ${l(o.id)} until ${w(o.until)}: `:i?"advice: ":""}${e}`,d=n==="skipped"?
void 0:t.outcome;return`${r}>
      <${n}${j({message:a,type:d})}>${H(ee(t))}</${n}>
    </testcase>`}function gt(t){let e=r=>t.filter(n=>yt(n)===r).length;return{tests:t.length,failures:e("failure"),errors:e("error"),skipped:e("skipped")}}var ht={
id:"junit",title:"JUnit XML",tell:({tool:t,verdict:e})=>{let n=[...new Set(e.findings.map(i=>i.rule))].map(i=>{let s=e.findings.filter(d=>d.rule===i);return`  <\
testsuite${j({name:i,...gt(s)})}>
${s.map(ne).join(`
`)}
  </testsuite>`});return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites${j({name:t.name,...gt(e.findings)})}>
${n.join(`
`)}
</testsuites>
`}};function N({title:t,outcome:e,findings:r}){return`${{fail:"Not met",unknown:"Not known",waiting:"Not yet",pass:"Met","not-applicable":"No matter"}[e]}: ${t} (${r.
length})`}function B({says:t,at:e,also:r}){let n=r&&!(e&&r.line===1&&t.includes(r.path))?[r]:[];return e?[e,...n]:n}function $t(t){let e=new Map;for(let r of t){
let n=`${r.rule} ${r.outcome}`,o=e.get(n);o?o.push(r):e.set(n,[r])}return[...e.values()].map(r=>{let[n]=r,o=n.fix!==void 0&&r.every(i=>i.fix===n.fix);return{rule:n.
rule,title:n.title,outcome:n.outcome,findings:r,...o&&n.fix?{fix:n.fix}:{}}})}function V(t){let e=n=>$t(t.filter(o=>o.severity==="block"&&o.outcome===n)),r=n=>n.
outcome!=="pass"&&n.outcome!=="not-applicable";return{fails:e("fail"),unknowns:e("unknown"),waiting:e("waiting"),advice:$t(t.filter(n=>n.severity==="advise"&&r(
n)))}}var b=t=>c(t).replace(/\p{Cs}/gu,"\uFFFD").split("/").map(e=>encodeURIComponent(e).replace(/[!'()*]/g,r=>`%${r.charCodeAt(0).toString(16)}`)).join("/");function R({
remote:t,head:e}){return t!==void 0&&/^[\w.-]+(:\d+)?(\/[\w.-]+)+$/.test(t)&&/^[0-9a-f]{40,64}$/.test(e)?`https://${t}`:void 0}var A={ready:"\u2705","not-ready":"\u274C",waiting:"\u23F3","cannot-tell":"\u2754"},vt=10;function re({path:t,line:e},{change:r,waivers:n}){return n?.path===t&&
n.standing.some(({at:i})=>i.line===e)&&r.policyAt||r.head}function Q(t,{facts:e}){let r=R(e.change);if(!r)return x(v(t));let n=/\.(md|markdown)$/i.test(t.path)?
"?plain=1":"";return`[${x(v(t))}](${r}/blob/${re(t,e)}/${b(t.path)}${n}#L${t.line})`}var oe=t=>t.split(`
`).map(e=>e?`   ${e}`:"").join(`
`);function kt(t,e){let r=[t.at,t.also].filter(n=>n!==void 0);return(R(e.facts.change)?r:B(t)).map(n=>Q(n,e))}var xt=t=>t.suggestion?["",oe(pt(t.suggestion,"mar\
kdown")),""]:[];function ie(t,e){let r=[...kt(t,e),x(t.rule)].join(" \xB7 "),n=t.fix?[`   \u2192 ${u(t.fix)}`]:[];return[`1. **${u(t.says)}** \u2014 ${r}`,...n,
...xt(t)].join(`
`)}function se(t,e){let r=t.findings.slice(vt),n=r.slice(0,20).flatMap(i=>i.at?[Q(i.at,e)]:[]),o=n.length>0?`: ${n.join(", ")}${r.length>n.length?", \u2026":""}`:
"";return[`1. **${u(N(t))}** \u2014 ${x(t.rule)}`,...t.fix?[`   \u2192 ${u(t.fix)}`]:[],...t.findings.slice(0,vt).flatMap(i=>{let s=kt(i,e).join(" \xB7 "),a=i.fix&&
!t.fix?`; ${u(i.fix)}`:"";return[`   - ${u(i.says)}${a}${s?` \u2014 ${s}`:""}`,...xt(i)]}),...r.length>0?[`   - and ${r.length} more${o}`]:[]].join(`
`)}function q(t,e,r){if(e.length===0)return[];let n=e.map(o=>o.findings.length===1?ie(o.findings[0],r):se(o,r));return[`### ${t}`,n.join(`
`).replace(/\n{3,}/g,`

`).trimEnd()]}var Z=(t,e)=>[t,t.map(()=>"---"),...e].map(r=>`| ${r.join(" | ")} |`).join(`
`),wt={fail:"failed",unknown:"not known",waiting:"waiting",pass:"passed","not-applicable":"not applicable"};function ae(t){let e=r=>t.some(n=>n.severity==="bloc\
k"&&n.outcome===r);return e("fail")?A["not-ready"]:e("unknown")?A["cannot-tell"]:e("waiting")?A.waiting:t.some(r=>r.outcome==="fail"||r.outcome==="unknown")?"\u26A0\uFE0F":
t.some(r=>r.outcome==="pass")?A.ready:"\u2013"}function le({verdict:t}){let r=[...new Set(t.findings.map(n=>n.section))].sort((n,o)=>n.localeCompare(o,"en",{numeric:!0})).
map(n=>{let o=t.findings.filter(s=>s.section===n),i=Object.keys(wt).flatMap(s=>{let a=o.filter(d=>d.outcome===s).length;return a>0?[`${a} ${wt[s]}`]:[]});return[
n===""?"The change and its document":`\xA7${u(n)}`,ae(o),i.join(", ")]});return r.length>0?["### By section",Z(["Section","","Answers"],r)]:[]}function ce({facts:t}){
let e=t.evidence.map(r=>{let n=P(F(t,r),r.reading);return[u(r.id),n,x(W(r)),u(L(r,n)),u(ct(r))]});return e.length===0?[]:["### Evidence",Z(["","Claim","Evidence",
"What it is","Made for"],e)]}var X=50;function de(t){let{waivers:e=[]}=t.verdict;if(e.length===0)return[];let r=e.slice(0,X).map(o=>[Q(o.at,t),u(o.id),u(o.says),
w(o.until),u(o.reason),u(o.owner),u(o.approvedBy)]),n=e.length>X?[`\u2026 and ${e.length-X} more`]:[];return["### Waived",Z(["","Waiver","For","Until","Why","Ow\
ner","Approved by"],r),...n]}var bt={id:"markdown",title:"GitHub Flavored Markdown",tell:t=>{let{verdict:e,facts:r,tool:n}=t,o=V(e.findings),i=r.prds.map(({prd:p})=>x(
p.path)+(p.status?` (${u(p.status)})`:"")),s=I(r),a=G(t);return`${[`## ${A[e.state]} ${E[e.state]}: ${u(D(t))}`,`${i.join(", ")||"No product document"}, ${u(_(r))}`,
...q("What to do first",o.fails,t),...q("Could not be learned",o.unknowns,t),...q("Still going",o.waiting,t),...q("Advice, which does not block",o.advice,t),...de(
t),...le(t),...ce(t),...a?[u(a)]:[],...s?[u(s)]:[],`${C(e.counts)}. Policy: ${u(U(t.policySource))}. ${u(`${n.name} ${n.version}`)}`].join(`

`)}
`}};var ue="https://slsa.dev/verification_summary/v1",Rt="https://github.com/OWNER/ready-gate",pe=t=>t.replace(/^sha256:/,"");function St(t){let e=R(t);return e===void 0?
`urn:git:commit:${t.head}`:`git+${e}@${t.head}`}function me({facts:t,policySource:e}){let{kind:r,path:n,commit:o,preset:i}=e;return r!=="base"||n===void 0||o===
void 0?`${Rt}#preset=${b(i)}`:`${St({...t.change,head:o})}#${b(n)}`}function tt(t){let{facts:e,policy:r,tool:n,verdict:o}=t,i=o.state==="ready";return{verifier:{
id:Rt,version:{[n.name]:n.version}},timeVerified:e.now,resourceUri:St(e.change),policy:{uri:me(t),digest:{sha256:pe(it(r))}},verificationResult:i?"PASSED":"FAIL\
ED",verifiedLevels:[i?"READY_GATE_READY":"FAILED"],slsaVersion:"1.1",readyGate:{state:o.state,summary:c(o.summary),receipt:M(t).digest,...o.validUntil===void 0?
{}:{validUntil:o.validUntil},evidence:e.evidence.map(s=>({uri:c(s.link.target),...s.path===void 0?{}:{path:c(s.path)},...s.digest===void 0?{}:{content:s.digest}}))}}}
function Ot(t){let{repository:e,head:r}=t.facts.change;return{_type:"https://in-toto.io/Statement/v1",subject:[{name:c(e),digest:{gitCommit:r}}],predicateType:ue,
predicate:tt(t)}}var Ft={id:"predicate",title:"SLSA verification summary, the predicate alone",tell:t=>`${h(tt(t))}
`};var fe={bold:1,dim:2,red:31,green:32,yellow:33,blue:34,cyan:36},Pt=t=>(e,r)=>t&&r?`\x1B[${fe[e]}m${r}\x1B[${e==="bold"||e==="dim"?22:39}m`:r;function S(t){let e=0;
for(let r of t){let n=r.codePointAt(0)??0;n<768?e+=1:/\p{M}/u.test(r)?e+=0:e+=n>=4352&&n<=4447||n>=11904&&n<=55203||n>=63744&&n<=64255||n>=65072&&n<=65135||n>=65280&&
n<=65376||n>=127744?2:1}return e}function ge(t,e){let r=[],n="",o=0;for(let i of t.split(" ")){let s=S(i);n&&o+1+s>e?(r.push(n),n=i,o=s):(n=n?`${n} ${i}`:i,o+=s+
(o>0?1:0))}return[...r,n]}function g(t,e,r,n=o=>o){let o=S(t);return ge(e,Math.max(r-o,20)).map((s,a)=>(a===0?t:" ".repeat(o))+n(s))}function jt(t,e){let r=[...t];
if(S(t)<=e)return t;let n=Math.floor((e-1)/3);return`${r.slice(0,n).join("")}\u2026${r.slice(r.length-(e-1-n)).join("")}`}function At(t,e,r){let n=Math.max(0,...t.
map(i=>i.length)),o=Array.from({length:n},(i,s)=>Math.max(...t.map(a=>S(a[s]??""))));return t.map(i=>{let s=i.slice(0,-1).map((a,d)=>a+" ".repeat((o[d]??0)-S(a))).
join("  ");return g(`${r}${s}  `,i.at(-1)??"",e)})}var ye=40;function he(t,e){if(t.resolution.kind!=="found")return"\u2013";let{binding:r,commit:n}=t;return r.kind==="same"?"this code":r.kind==="unknown"?"not kn\
own":n&&!e?`stale since ${at(n.sha)}`:"stale"}function $e(t){let{resolution:e,binding:r,reading:n}=t;return e.kind==="unknown"||e.kind==="waiting"?"yellow":e.kind!==
"found"||r.kind==="stale"||n?.complete===!1?"red":r.kind==="unknown"?"yellow":void 0}function Tt({facts:t},e,r){if(t.evidence.length===0)return[];let n=t.evidence.
slice(0,ye),o=n.map(m=>{let y=P(F(t,m),m.reading);return[l(m.id),y,l(W(m)),he(m,e<100),l(L(m,y),300)]}),i=m=>Math.max(...o.map(y=>S(y[m]??""))),s=i(0)+i(1)+Math.
max(i(3),8)+Math.min(i(4),32)+10,a=o.map(m=>m.map((y,T)=>T===2?jt(y,Math.max(e-s,24)):y)),p=At([["","claim","evidence","made for","what it is"],...a],e,"  ").flatMap(
(m,y)=>{if(y===0)return m.map(J=>r("dim",J));let T=n[y-1],nt=T&&$e(T);return nt?m.map(J=>r(nt,J)):m}),f=t.evidence.length-n.length,O=f>0?[r("dim",`  and ${st(f,
"more piece","more pieces")} of evidence`)]:[];return["",r("bold","Evidence"),"",...p,...O]}var Et={fail:["\u2717","red"],unknown:["?","yellow"],waiting:["\u2026","blue"],pass:["\u2713","green"],"not-applicable":["\u2013","dim"]},ve=["!","yellow"],we={
ready:"pass","not-ready":"fail",waiting:"waiting","cannot-tell":"unknown"},ke=t=>t>15?3:6,Mt=20,k="    ";function Dt(t,e){let r=B(t).map(v);return r.map((n,o)=>{
let i=o<r.length-1?" and":"";return k+e.paint("cyan",l(n))+i})}function et(t,e){return t?g(`${k}\u2192 `,l(t),e.width):[]}function Lt(t,e){return t.suggestion?[
"",...$(t.suggestion).split(`
`).map(n=>n?`${k}    ${e.paint("green",n)}`:""),""]:[]}function xe(t,e,r){let n=g(`  ${e} `,l(t.says),r.width,a=>r.paint("bold",a)),o=r.paint("dim",`[${l(t.rule)}\
]`),i=Dt(t,r),s=i.pop();return[...n,...i,s===void 0?`${k}${o}`:`${s}  ${o}`,...et(t.fix,r),...Lt(t,r)]}function be(t){let e=t.slice(0,20).map(({path:r,line:n},o)=>o>
0&&t[o-1]?.path===r?`${n}`:`${r}:${n}`);return e.length===0?"":`: ${e.join(", ")}${t.length>e.length?", \u2026":""}`}function Re(t,e,r,n){let o=t.findings.slice(
0,r),i=t.findings.slice(r),s=l(N(t)),a=`and ${i.length} more${be(i.flatMap(d=>d.at?[d.at]:[]))}`;return[`  ${e} ${n.paint("bold",s)}  ${n.paint("dim",`[${l(t.rule)}\
]`)}`,...o.flatMap(d=>[...g(`${k}\u2022 `,l(d.says),n.width),...Dt(d,n).map(p=>`  ${p}`),...t.fix?[]:et(d.fix,n).map(p=>`  ${p}`),...Lt(d,n)]),...i.length>0?g(`${k}\
\u2022 `,l(a),n.width,d=>n.paint("dim",d)):[],...et(t.fix,n)]}function Y(t,e,r){if(e.length===0)return[];let n=e.reduce((s,a)=>s+a.findings.length,0),i=e.map(s=>{
let[a,d]=s.findings[0].severity==="advise"?ve:Et[s.outcome],p=r.paint(d,a);return(s.findings.length===1?xe(s.findings[0],a,r):Re(s,a,ke(n),r)).map((O,m)=>m===0?
O.replace(a,p):O).join(`
`)}).map(s=>s.replace(/\n+$/,""));return["",r.paint("bold",t),"",i.join(`

`)]}function Se(t,e){if(t.length===0)return[];let r=t.flatMap(n=>{let[o]=n.findings,i=n.findings.length-1,s=i>0?`, and ${i} more`:"",[a="",...d]=g("  ! ",l(`${o.
says}${s} [${n.rule}]`),e.width);return[a.replace("!",e.paint("yellow","!")),...d]});return["",e.paint("bold","Advice (ready-gate explain RULE has more)"),"",...r]}
function Oe(t,e){let{facts:r,verdict:n}=t,[o,i]=Et[we[n.state]],s=`${o} ${E[n.state]}: `,a=r.prds.map(({prd:f})=>f.path+(f.status?` (${f.status})`:"")),[d="",...p]=g(
s,l(D(t)),e.width,f=>e.paint("bold",f));return[e.paint(i,e.paint("bold",s))+d.slice(s.length),...p,...(a.length>0?a:["no product document"]).flatMap(f=>g("  ",l(
f),e.width,O=>e.paint("cyan",O))),...g("  ",l(_(r)),e.width,f=>e.paint("dim",f))]}function Fe(t,e){let n=t.policySource.kind==="override"||t.policySource.kind===
"worktree"?"yellow":"dim";return g("  Policy: ",l(U(t.policySource)),e.width).map(o=>e.paint(n,o))}function Pe({verdict:t},e){let{waivers:r=[]}=t;if(r.length===
0)return[];let n=r.slice(0,Mt).flatMap(i=>{let s=l(`${i.id} until ${w(i.until)}: ${i.says}`),a=l(`${i.reason} (owner ${i.owner}, approved by ${i.approvedBy})`),
[d="",...p]=g("  ! ",s,e.width);return[d.replace("!",e.paint("yellow","!")),...p,...g(k,a,e.width,f=>e.paint("dim",f))]}),o=r.length-Mt;return["",e.paint("bold",
"Waived"),"",...n,...o>0?[`${k}and ${o} more`]:[]]}var je=(t,{paint:e})=>t?[e("dim",`  Why this is asked for: ready-gate explain ${l(t.rule)}`)]:[],Wt={id:"pret\
ty",title:"For a terminal",tell:(t,{colour:e,width:r})=>{let n={paint:Pt(e),width:Math.min(Math.max(r,40),120)},{verdict:o}=t,i=I(t.facts),s=G(t),a=V(o.findings),
d=`  ${o.counts.pass>0?n.paint("green","\u2713"):"\u2013"} ${C(o.counts)}`;return`${[...Oe(t,n),...Y("What to do first",a.fails,n),...Y("Could not be learned",a.
unknowns,n),...Y("Still going",a.waiting,n),...o.state==="ready"?Se(a.advice,n):Y("Advice, which does not block",a.advice,n),...Pe(t,n),...Tt(t,n.width,n.paint),
"",...o.state==="ready"?[]:[d],...s?g("  ",l(s),n.width):[],...Fe(t,n),...i?g("  ",l(i),n.width):[],...je(a.fails[0],n)].join(`
`).replace(/\n{3,}/g,`

`)}
`}};var Ut={id:"receipt",title:"Receipt: facts, policy, verdict and their digests, for ready-gate replay",tell:t=>`${h(M(t))}
`};var Ae=5e3;function Te({outcome:t,severity:e,waived:r}){if(r)return e==="block"?"error":"warning";if(!(t==="pass"||t==="not-applicable"))return t==="waiting"?"n\
ote":e==="advise"?t==="fail"?"warning":"note":t==="fail"?"error":"warning"}function Me({waived:t},{verdict:e}){if(!t)return{};let r=e.waivers?.find(({id:i})=>i===
t.id),n=r?`: ${r.reason} (owner ${r.owner}, approved by ${r.approvedBy})`:"";return{suppressions:[{kind:"external",status:"accepted",justification:l(`Waived by ${t.
id} until ${w(t.until)}${n}`)}]}}var Ee=t=>t.replaceAll("](","\\](");function Gt(t,{facts:e}){let r=e.prds[0]?.prd.path??e.change.files.find(n=>n.status!=="dele\
ted")?.path;return t.at??{path:r??"README.md",line:1}}var Ct=({path:t,line:e,column:r})=>({physicalLocation:{artifactLocation:{uri:b(t)},region:{startLine:Math.
max(e,1),...r===void 0?{}:{startColumn:Math.max(r,1)}}}});function De(t){let{createHash:e}=process.getBuiltinModule("node:crypto"),r=new Map;return n=>{let o=n.
says.replace(/\d+/g,"0"),i=[n.rule,Gt(n,t).path,o].join("\0"),s=(r.get(i)??0)+1;return r.set(i,s),`${e("sha256").update(i).digest("hex").slice(0,16)}:${s}`}}function Le(t,e){
let r=De(t);return t.verdict.findings.slice(0,Ae).flatMap(n=>{let o=Te(n);if(!o)return[];let i=n.fix?`
${l(n.fix)}`:"",s=n.suggestion?`

${$(n.suggestion)}`:"";return[{ruleId:n.rule,ruleIndex:e.indexOf(n.rule),level:o,message:{text:Ee(`${l(n.says)}${i}${s}`)},locations:[Ct(Gt(n,t))],...n.also?{relatedLocations:[
{id:1,...Ct(n.also)}]}:{},partialFingerprints:{primaryLocationLineHash:r(n)},...Me(n,t),properties:{outcome:n.outcome,severity:n.severity,section:n.section}}]})}
function We({verdict:t,rules:e=[]},r){return r.map(n=>{let o=t.findings.find(d=>d.rule===n),i=e.find(d=>d.id===n),s=i?.title??o?.title??n,a=i?.fix??o?.fix??s;return{
id:n,name:n,shortDescription:{text:s},fullDescription:{text:i?.why??s},help:{text:l(a),markdown:u(a)},defaultConfiguration:{level:o?.severity==="advise"?"warnin\
g":"error"},properties:{tags:["ready-gate"]}}})}var It={id:"sarif",title:"SARIF 2.1.0",tell:t=>{let{tool:e,facts:r,verdict:n}=t,o=[...new Set(n.findings.map(s=>s.
rule))],i=R(r.change);return`${h({$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:e.name,semanticVersion:e.version,
rules:We(t,o)}},automationDetails:{id:"ready-gate/"},invocations:[{executionSuccessful:!0}],...i?{versionControlProvenance:[{repositoryUri:i,revisionId:r.change.
head}]}:{},columnKind:"utf16CodeUnits",results:Le(t,o),properties:{state:n.state,summary:l(n.summary)}}]})}
`}};var _t={id:"statement",title:"in-toto statement with a SLSA verification summary",tell:t=>`${h(Ot(t))}
`};var Nt=[ft,ht,bt,Ft,Wt,Ut,It,_t];async function Yn(t,e){try{return await e.tell(t,Nt)}catch(r){if(r instanceof rt)throw r;return[`the verdict could not be told: ${r instanceof Error?r.message:String(
r)}`]}}export{u as a,pt as b,Yn as c};
