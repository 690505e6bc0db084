import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as kn}from"./chunk-2CYL4WDG.js";import{b as ot,c as ae,d as Z}from"./chunk-3VL72AHC.js";import{d as yn}from"./chunk-F2IQMAFG.js";function C(e,t){let n=new Map;for(let o of e){let s=t(o),r=n.get(s);r?r.push(o):n.set(s,[o])}return n}var S={tests:"a test report",secrets:"a secret scan",dependencies:"a dependency scan",sast:"a SAST scan",dast:"a DAST scan",containers:"a container scan",iac:"a\
n infrastructure scan",licences:"a licence scan",sbom:"an SBOM",qa:"a QA results page",coverage:"a coverage report",performance:"a performance result",ci:"a CI \
run",contract:"a contract note",rollback:"rollback steps",other:"other evidence"},ye={tests:"Tests",secrets:"Secret scan",dependencies:"Dependency scan",sast:"S\
AST",dast:"DAST",containers:"Container scan",iac:"Infrastructure scan",licences:"Licence scan",sbom:"SBOM",qa:"QA results",coverage:"Coverage",performance:"Perf\
ormance",ci:"CI run",contract:"Contract",rollback:"Rollback steps",other:"Other"},ce=new Set(["rollback","contract"]),ee=new Set(["other","performance","contrac\
t","rollback"]);function _(e){return e.kind==="scan"?[e.scan,...e.more??[]]:(e.kind==="sbom"||e.kind==="vex")&&e.scan?[e.scan]:[]}function le(e){return e.kind===
"scan"?_(e):[]}function te(e){let t=le(e).map(n=>n.category);return e.kind==="tests"||e.kind==="coverage"||e.kind==="qa"?[e.kind]:e.kind==="sbom"?["sbom"]:t}function ne(e){
if(e.resolution.kind!=="found")return[];let t=e.reading?te(e.reading):[];return e.run?[...new Set([...t,"ci","tests"])]:t}function oe(e){if(e.kind==="vex")return"\
a VEX document";if(e.kind==="attestation")return"an attestation";if(e.kind==="unreadable")return"no report";let t=_(e)[0],n=te(e)[0]??"other";return t&&e.kind===
"scan"?`${S[n]} (${t.tool})`:S[n]}var bn=[["sast",["sast","static analysis","codeql","semgrep"]],["dast",["dast","dynamic analysis","zap scan"]],["secrets",["se\
cret scan","secrets scan","secrets","gitleaks","trufflehog"]],["dependencies",["dependency","dependencies","deps","npm audit","osv scanner","sca"]],["sbom",["sb\
om","bill of materials","cyclonedx","spdx"]],["containers",["container scan","image scan"]],["coverage",["coverage"]],["qa",["qa","qa results"]],["tests",["test",
"tests","test report","unit tests"]]];function ke(e){let t=` ${e.slice(0,400).toLowerCase().replace(/[^\p{L}\p{N}]+/gu," ").trim()} `;return bn.filter(([,n])=>n.
some(o=>t.includes(` ${o} `))).map(([n])=>n)}var st=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/gu;function x(e,t=80){let n=e.slice(0,t*8).replace(st," ").
replace(/\s+/gu," ").trim();if(n.length<=t)return n;let o="";for(let s of n){if(o.length+s.length>t-1)break;o+=s}return`${o.trimEnd()}\u2026`}function rt(e){return e.
replace(st,"")}function v(e,t=60){return`\u201C${x(e,t)}\u201D`}function g(e,t=100){return`\`${x(e,t).replaceAll("`","'")}\``}function h(e,t=3){let n=e.length<=
t+1?e:e.slice(0,t),o=e.length-n.length,s=o>0?[...n,`${o} more`]:n;return s.length<2?s[0]??"":`${s.slice(0,-1).join(", ")} and ${s.at(-1)}`}function k(e,t,n=`${t}\
s`){return`${e} ${e===1?t:n}`}function j(e){return x(e,40).slice(0,7)}function O(e){return e.charAt(0).toUpperCase()+e.slice(1)}var it=/^(?:is|are|has|have|was|were|does|did|can|cannot|could|holds|lists|states|says|shows|names|covers|leaves|reports|comes|reached|ends|ended|stops|stopped|contains|counts|looks|loaded|misses|lacks)\b/;
function M(e){let t=b(e);return it.test(t)?`it ${t}`:t}function at(e,t){let n=b(t).replace(/^it (?=[a-z])/,"");return it.test(n)?`${e} ${n}`:`${e}: ${n}`}function b(e,t=200){
return x(e,t).replace(/\.$/,"")}var wn=new Set(["too-large","deadline","not-text"]);function Ke(e){return!e.remarks.some(t=>wn.has(t.kind))}function $(e){return e.prds.map(t=>t.prd).filter(Ke)}
function de(e){let t=(o,s)=>`${s} ${o}`,n=C(e.evidence,o=>t(o.prd,o.claim));return $(e).flatMap(o=>o.claims.map((s,r)=>({prd:o,claim:s,evidence:n.get(t(o.path,r))??
[]})))}function H(e){return de(e).filter(({claim:t})=>t.state==="done")}function T(e){return e.resolution.kind==="found"&&e.reading?.kind!=="unreadable"}function me(e){
return e.kinds.every(t=>ee.has(t))}function be(e){return H(e).flatMap(t=>t.evidence.filter(n=>T(n)||n.resolution.kind==="found"&&me(t.claim)).map(n=>({...t,one:n})))}
var $n=new Set(["","n a","na","none","no","tbd","todo","tba","reason","because","not applicable"]);function U(e){let t=(e??"").slice(0,2e3).toLowerCase().replace(
/[^\p{L}\p{N}]+/gu," ").trim();return!$n.has(t)}function q(e,t){let n=e.claims.filter(o=>o.kinds.includes(t));return n.length>0&&n.every(o=>o.state==="not-appli\
cable"&&U(o.reason))}function D(e,t){return e.sections.find(n=>n.number===t)}function E(e){let t=x(e.text,200),n=t.search(/[(:|`]|\s[—–-]\s/u),o=(n>0?t.slice(
0,n):t).trim().replace(/(?:\s+(?:are|is|and|published|linked|attached|provided|below))+$/i,"").trim();return x(o,50)||e.kinds.map(s=>ye[s]).join(", ")||"A claim"}
function y(e){return[{outcome:"not-applicable",says:e}]}function B(e,t){return e.some(n=>n.outcome!=="not-applicable")?e:[{outcome:"pass",says:t},...e]}function vn(e){let{commits:t}=e.change;return t.length===0?"":`; this change has ${h(t.slice(0,3).map(n=>`${j(n.sha)} (${x(n.subject,40)})`))}`}function xn(e,t,n){
let o=e.commits.find(i=>i.sha===t)?.found,s=x(t,40);return o==="reachable"||o==="missing"&&/^\d+$/.test(t)?void 0:o===void 0?{outcome:"unknown",says:`Commit ${s}\
 was not looked up`,at:n}:o==="ambiguous"?{outcome:"fail",says:`Several commits start with ${s}`,at:n,fix:"Write the full hash of the commit"}:{outcome:"fail",says:o===
"missing"?`Commit ${s} does not exist in this repository`:`Commit ${s} is neither part of this change nor of the base branch`,at:n,fix:`Name a commit that is me\
rged or part of this change${vn(e)}`}}var ct={id:"decision-commits",title:"The commits in the decision log are real",why:'A commit hash in 9.6 says "this is the\
 code that was decided on". After a rebase or a squash the old hash leads nowhere, and nobody can find that code any more.',fix:"Name the commit as it is on the\
 branch now: `git log --oneline` shows the hashes",section:"9.6",rank:63,setting:"block",check:e=>{let t=new Map($(e).flatMap(o=>o.notes.flatMap(s=>s.commits.map(
r=>[`${o.path} ${r.sha}`,r]))));if(t.size===0)return y("The decision log names no commit");let n=[...t.values()].map(({sha:o,at:s})=>xn(e,o,s)).filter(o=>o!==void 0);
return n.length>0?n:[{outcome:"pass",says:`${k(t.size,"named commit")} found`}]},examples:{good:"2. [2026-03-02] Done: implemented in a1b2c3d, which is part of \
the branch.",bad:"2. [2026-03-02] Done: implemented in 9e504b8, which a rebase has replaced."}};var lt={1:"Executive Summary",2:"Scope",3:"Success Criteria",4:"User Stories",5:"Functional Requirements",6:"Technical Requirements",7:"Testing & Acceptance",8:"\
Changelog",9:"Collaboration & Review"};function se(e,t){let{sections:n}=t,s=[[n.qaArtifacts,"QA artifacts"],[n.signOffs,"Review log and sign-offs"],[n.decisions,
"Decision log, migration notes, rollback"],[n.questions,"Open questions"],[n.gate,"Ready gate"],[n.evidence,"Evidence"]].find(([i])=>i===e)?.[1]??(Object.hasOwn(
lt,e)?lt[e]:""),r=e.split(".").length;return`${"#".repeat(Math.min(r+1,6))} ${e}${r===1?".":""} ${s}`.trimEnd()}var we=/\[[\s\u00a0]?\](?!\()|☐/u;function mt(e){return e&&we.test(e)?e.replace(we,"[x]"):void 0}function ut(e){return e&&we.test(e)?e.replace(new RegExp(we.source,
"gu"),"[x]"):void 0}function F(e){let t="ticked"in e?e.ticked:e.state==="done";return e.source??`- [${t?"x":" "}] ${e.text}`}var dt=/<(?:link|url|path|report|evidence|address)\b[^<>()\n]{0,60}>(?!\))/i;
function V(e,t,n){let o=`[${t}](${n})`,s=e.trimEnd();if(dt.test(s))return s.replace(dt,()=>o);if(!s.startsWith("|")&&!s.endsWith("|"))return`${s} ${o}`;let r=s.
search(/\|[ \t]*\|/u);return r>=0?`${s.slice(0,r)}| ${o} ${s.slice(s.indexOf("|",r+1))}`:s.endsWith("|")?`${s.slice(0,-1).trimEnd()} ${o} |`:`${s} ${o}`}var Rn=/^(?:open|pending|tbd|todo|to do|missing|no|not (?:yet|done|signed|started)|in progress|wip|waiting|❌|✗|✘)$/i,
On=/^[\s—–-]*$/u;function $e(e,t,n){let o=e?.trim()??"";if(!o.startsWith("|")||!o.endsWith("|")||o.length<3||o.includes("\\|"))return;let s=o.slice(1,-1).split(
"|"),r=0,a=`|${s.map((c,l)=>{let d=c.trim();if(l>0&&Rn.test(d))return` ${t} `;let m=l>0&&On.test(d)?n[r++]:void 0;return m===void 0?c:` ${m} `}).join("|")}|`;return a===
o?void 0:a}function K(e,t,n){let o=e.indexOf(t.target);return o<0?void 0:e.slice(0,o)+n+e.slice(o+t.target.length)}var ft=8;function pt(e){let t=e.slice(0,ft).map(s=>{let r=mt(s.source),i=s.links.length===0&&!s.kinds.every(l=>ce.has(l)),c=$e(r??s.source,"Pass",i?["[report](<\
path-of-the-report>)"]:[])??(r&&i?V(r,"report","<path-of-the-report>"):r);return{outcome:"fail",says:`${O(E(s))} is not done${r?": its box is open":""}`,at:s.at,
...c?{suggestion:c}:{}}}),n=e.slice(ft);if(!n[0])return t;let o=h(n.map(s=>String(s.at.line)),8);return[...t,{outcome:"fail",says:`${k(n.length,"more box","more\
 boxes")} open (lines ${o})`,at:n[0].at}]}var ht=e=>e.map(t=>`- [x] ${ye[t]}: ${t==="ci"?"[run](<address-of-the-run>)":"[report](<path-of-the-report>)"}`).join(`
`);function Pn(e){let t=O(E(e));return U(e.reason)?{outcome:"not-applicable",says:`${t} does not apply: ${b(e.reason??"",120)}`,at:e.at}:{outcome:"fail",says:`${t}\
 is N/A without a reason`,at:e.at,fix:'Write why it does not apply: "N/A \u2014 <reason>"',suggestion:`${F({...e,text:E(e)}).trimEnd()} \u2014 <reason>`}}function Sn(e,t){
let n=t.sections.evidence,o=D(e,n),s=o?.at??{path:e.path,line:1},{required:r}=t.evidence;if(e.claims.length===0){let p=o?`Section ${n} claims nothing: it has no\
 checklist and no table of evidence`:`There is no section ${n}, so no evidence is claimed`,u=ht(r);return[{outcome:"fail",says:p,at:s,suggestion:o?u:`${se(n,t)}\


${u}`}]}let i=p=>e.claims.filter(u=>u.state===p),a=i("done"),c=r.filter(p=>!e.claims.some(u=>u.kinds.includes(p))),l=i("not-applicable").map(Pn),d=[...pt(i("ope\
n")),...l.filter(p=>p.outcome==="fail")];if(c.length>0){let p=h(c.map(u=>S[u]),c.length).replace(/ and (?=[^,]*$)/," or ");d.push({outcome:"fail",says:`Section ${n}\
 does not claim ${p}`,at:s,suggestion:ht(c)})}d.length===0&&a.length===0&&d.push({outcome:"fail",says:`Section ${n} claims no evidence at all: everything is N/A`,
at:s});let m=l.filter(p=>p.outcome!=="fail");if(d.length>0)return[...d,...m];let f=m.length>0?`, ${m.length} not applicable with a reason`:"";return[{outcome:"p\
ass",says:`${k(a.length,"claim")} ticked${f}`,at:s},...m]}var gt={id:"evidence-claims",title:"All evidence is claimed",why:"Section 10 is where the author says \
what is proven. An open box is work that is not finished, and a kind of evidence that is not mentioned was forgotten.",fix:'Finish what is open, tick it and lin\
k its proof in section 10; for what does not apply write "N/A \u2014 <reason>"',section:"10",rank:30,setting:"block",check:(e,t)=>{let n=$(e);return n.length===
0?y("There is no document that claims anything"):n.flatMap(o=>Sn(o,t))},examples:{good:`- [x] SAST: [semgrep.sarif](evidence/semgrep.sarif)
- [ ] DAST: N/A \u2014 no endpoint changes`,bad:`- [ ] SAST
- [ ] DAST: N/A`}};var yt=new Set(["tests","qa","coverage"]),En=(e,t)=>e===t||yt.has(e)&&yt.has(t);function kt({claim:e,evidence:t},n){if(!n.reading||n.via)return[];let o=te(n.reading);
if(o.length===0)return[];let s=n.link.form==="code-path"||n.link.text.includes("/")?[]:ke(n.link.text),r=s.length>0,i=r?s:e.kinds.filter(c=>!ee.has(c)&&c!=="ci");
if(i.length===0||i.some(c=>o.some(l=>En(c,l))))return[];let a=new Set(t.filter(T).flatMap(ne));return r||i.some(c=>!a.has(c))?i:[]}var bt=["critical","high","medium","low"],Q=e=>g(e.path??e.link.target);function Ie(e,t){let n=t.reduce((o,s)=>o+s.value,0);if(!(t.length===0||n===e||t.some(o=>o.
value===e)))return t[0]?.one}function Nn(e,t){let n=t.flatMap(i=>_(i.reading).map(a=>({one:i,scan:a}))),o=bt.filter(i=>e[i]===0),s=n.flatMap(({one:i,scan:a})=>{
let c=o.filter(d=>a.counts[d]>0);if(c.length===0)return[];let l=c.map(d=>`${a.counts[d]} ${d}`);return[{stated:`0 ${h(c)}`,found:`${Q(i)} has ${h(l)}`,one:i}]}),
r=bt.flatMap(i=>{let a=e[i];if(a===void 0||a===0)return[];let c=n.map(({one:m,scan:f})=>({one:m,value:f.counts[i]})),l=Ie(a,c),d=c.reduce((m,{value:f})=>m+f,0);
return l?[{stated:`${a} ${i}`,found:`${n.length===1?`${Q(l)} has`:"the reports have"} ${d}`,one:l}]:[]});return[...s,...r]}function Ln(e,t){let n=t.flatMap(r=>r.
reading.kind==="tests"?[{one:r,tests:r.reading.tests}]:[]),o=[],s=(r,i,a)=>{let c=i===void 0?void 0:Ie(i,n.map(d=>({one:d.one,value:a(d)})));if(!c)return;let l=n.
reduce((d,m)=>d+a(m),0);o.push({stated:`${i} ${r}`,found:`${n.length===1?Q(c):"the reports"} counted ${l}`,one:c})};return s("passed",e.passed,({tests:r})=>r.passed),
s("failed",e.failed,({tests:r})=>r.failed+r.errored),o}function Tn(e,t){return e.outcome!=="pass"?[]:t.flatMap(n=>{let{reading:o}=n;if(o.kind==="tests"){let i=o.
tests.failed+o.tests.errored;return i>0&&e.failed===void 0?[{stated:"pass",found:`${Q(n)} has ${k(i,"failed test")}`,one:n}]:[]}if(o.kind!=="qa")return[];let s=o.
qa.overall.find(i=>i.outcome!=="pass"),r=o.qa.overall.some(i=>i.outcome==="pass");return s&&!r?[{stated:"pass",found:`${Q(n)} says ${s.outcome}`,one:n}]:[]})}function An(e,t){
let n=t.flatMap(c=>c.reading.kind==="sbom"?[{one:c,value:c.reading.sbom.components}]:[]),o=e.components===void 0?void 0:Ie(e.components,n),s=[];if(o){let c=n.reduce(
(l,{value:d})=>l+d,0);s.push({stated:k(e.components??0,"component"),found:`${Q(o)} lists ${c}`,one:o})}let r=t.flatMap(c=>{let l=c.reading.kind==="coverage"?c.reading.
coverage.lines:void 0;return l===void 0?[]:[{one:c,lines:l}]}),{coverage:i}=e,[a]=r;return i!==void 0&&a&&r.every(({lines:c})=>Math.abs(c-i)>=1)&&s.push({stated:`${i}\
 % coverage`,found:`${Q(a.one)} has ${a.lines.toFixed(1)} %`,one:a.one}),s}function Mn(e,t){let n=e.commit?.toLowerCase();return n===void 0?[]:t.flatMap(o=>{if(!o.
commit||o.commit.from==="touched"||o.commit.from==="ref")return[];let s=o.commit.sha.toLowerCase();return s.startsWith(n)||n.startsWith(s)?[]:[{stated:`commit ${j(
n)}`,found:`${Q(o)} was made for ${j(s)}`,one:o}]})}function wt(e,t){let n=t.filter(o=>o.reading!==void 0);return[...Nn(e,n),...Ln(e,n),...Tn(e,n),...An(e,n),...Mn(
e,t)]}var ve=e=>g(e.path??e.link.target),$t=e=>e.path?{also:{path:e.path,line:1}}:{},Fn={pass:"Pass",fail:"Fail",blocked:"Blocked",open:"open"};function Cn(e){if(e.reading?.
kind!=="qa")return;let{overall:t,cases:n}=e.reading.qa,o=t.find(l=>l.outcome==="pass"),s=t.find(l=>l.outcome!=="pass");if(o&&s)return{outcome:"fail",says:`${ve(
e)} says ${v(o.text)} on line ${o.at.line} and ${v(s.text)} on line ${s.at.line}`,at:o.at,also:s.at};let r=n.filter(l=>l.outcome!=="pass"),[i]=r;if(!o||!i)return;
let a=r.length>1?` (+${r.length-1} more)`:"";return{outcome:"fail",says:`${ve(e)} says Pass on line ${o.at.line}, but ${v(i.name,45)} is ${Fn[i.outcome]} on lin\
e ${i.at.line}${a}`,at:o.at,also:i.at}}function jn(e){let t=Cn(e),n=(e.reading?.contradictions??[]).filter(r=>!t||!/\blines? \d/.test(r)),o=e.path?{path:e.path,
line:1}:e.link.at,s=n.map(r=>({outcome:"fail",says:`${ve(e)} contradicts itself: ${M(r)}`,at:o,also:e.link.at}));return t?[t,...s]:s}function qn({claim:e},t){let{
run:n}=t;if(!n||n.conclusion==="success")return[];let o=O(E(e));if(n.status!=="completed"&&n.conclusion===void 0)return[{outcome:"waiting",says:`${o}: ${v(n.name)}\
 has not ended yet`,at:t.link.at}];let s=`${o} is ticked, but ${v(n.name)} ended with ${v(n.conclusion??"no conclusion")}`,r=n.better===void 0?void 0:K(F(e),t.link,
n.better);return[{outcome:"fail",says:s,at:t.link.at,fix:"Make the run pass, or link the run that did",...r?{suggestion:r}:{}}]}function Dn(e){let{claim:t,evidence:n}=e,
o=O(E(t)),s=n.filter(T),r=[];t.stated.outcome==="fail"&&r.push({outcome:"fail",says:`${o} is ticked, but its own words say that it failed`,at:t.at});let i=s.flatMap(
c=>{let l=kt(e,c);if(l.length===0||!c.reading)return[];let d=h(l.map(f=>S[f]));return[{outcome:"fail",says:`${o}: ${ve(c)} is ${oe(c.reading)}, not ${d}`,at:c.link.
at,...$t(c),fix:`Link ${d} here, or name what the file really is`}]}),a=wt(t.stated,s).map(({stated:c,found:l,one:d})=>({outcome:"fail",says:`${o} says ${c}, bu\
t ${l}`,at:t.at,...$t(d)}));return[...r,...i,...a,...s.flatMap(c=>qn(e,c))]}var vt={id:"evidence-consistent",title:"The evidence says what the claim says",why:'\
A page that says Pass above and Blocked below, or "0 High" over a report with two, misleads everybody who reads only one of the two. What a report is comes from\
 its content, not from its label.',fix:"Correct the side that is wrong: run the work again, or write what the report really says",section:"10",rank:43,setting:"\
block",check:e=>{let t=H(e),n=t.flatMap(({evidence:r})=>r.filter(T)),s=[...[...new Map(n.map(r=>[r.path??r.id,r])).values()].flatMap(jn),...t.flatMap(Dn)];return n.
length===0&&s.length===0?y("No evidence was found that could be compared"):B(s,`${k(n.length,"piece")} of evidence agree${n.length===1?"s":""} with the claims`)},
examples:{good:"- [x] Dependency audit, 0 High: [npm audit](evidence/npm-audit.json), and the file counts 0 high.",bad:"- [x] SAST: [report](evidence/npm-audit.\
json), which is a dependency scan."}};var Kn=({claim:e,one:t})=>(t.reading===void 0||t.reading.kind==="unreadable")&&t.run===void 0&&!e.kinds.includes("performance")&&me(e);function In(e){return[...C(
e,({one:{binding:n,commit:o,prd:s,claim:r}})=>JSON.stringify([s,r,n.kind,n.kind==="unknown"?n.why:o?.sha??""])).values()]}function Wn(e,t){let[n]=e;if(!n)return;
let{binding:o,commit:s,link:r}=n.one;if(o.kind==="same")return;let i=h(e.map(({one:R})=>g(R.path??R.link.target))),a=O(E(n.claim)),c=e.length===1?"was":"were";if(o.
kind==="unknown")return{outcome:"unknown",says:`${a}: whether ${i} ${c} made for this code cannot be told: ${b(o.why)}`,at:r.at};let l=o.total??o.changed.length,
d=o.changed.slice(0,3).map(R=>g(R)),m=l-d.length,f=h(m>0?[...d,`${m} more`]:d,4),p=l>1?`${l} files changed: ${f}`:`${f||"the code"} changed`,u=n.one.run?.better,
w=u===void 0?void 0:K(F(n.claim),r,u),N=t==="worktree"?"the files as they are now":j(t);return{outcome:"fail",says:`${a}: ${i} ${c} made for ${s?j(s.sha):"an ol\
der commit"}; since then ${p}`,at:r.at,...n.one.path?{also:{path:n.one.path,line:1}}:{},fix:w?`Link the newest run that passed on ${N}`:`Run it again on ${N}, c\
ommit the new result and link it`,...w?{suggestion:w}:{}}}var xt={id:"evidence-current",title:"The evidence belongs to this code",why:"A report about yesterday\u2019\
s code says nothing about today\u2019s. Evidence counts when every file that matters is the same as when it was made; documents may change without making it old.",
fix:"Run the work again on the newest commit and link the new report",section:"10",rank:42,setting:"block",check:e=>{let t=be(e).filter(o=>!Kn(o));if(t.length===
0)return y("No evidence was found that could be out of date");let n=In(t).map(o=>Wn(o,e.change.head)).filter(o=>o!==void 0);return n.length>0?n:[{outcome:"pass",
says:`${k(t.length,"piece")} of evidence made for this code`}]},examples:{good:"The test report was committed after the last change of the source; since then on\
ly the PRD changed.",bad:"The test report was made for 1a2b3c4, and `src/cache.ts` changed after it."}};function We({prd:e,claim:t}){if(t.kinds.some(s=>s!=="other"&&!ce.has(s)))return!1;if(t.kinds.length>0&&t.kinds.every(s=>ce.has(s)))return!0;let n=t.text.slice(0,
2e3).split(/[^\p{L}\p{N}.]+/u),o=new Set(n.map(s=>s.replace(/\.+$/u,"")).filter(s=>/^\d+\.\d/.test(s)));return e.sections.some(s=>o.has(s.number)&&s.words>0)}var _n=/\b(?:cases?|plans?|scenarios?|fixtures?|templates?|checklists?)\b/i;
function Bn({text:e,target:t}){let n=t.slice(t.lastIndexOf("/",t.length-2)+1).replace(/[-_.]+/g," "),o=e===t?n:`${e} ${n}`;if(_n.test(o))return[];let s=/\bresults?\b/i.
test(o)&&/(?:^|\/)qa\//i.test(t);return[...ke(o),...s?["qa"]:[]]}function Qn(e,t){return e.elsewhere.find(({link:n})=>n.placeholder===void 0&&Bn(n).some(o=>t.includes(
o)&&o!=="other"))}function xe({prd:e,claim:t,evidence:n},o){let s=F(t),r=t.links[0],i=r?.placeholder===void 0?void 0:r,a=n.flatMap(({link:d,resolution:m})=>d===
i&&m.kind==="not-evidence"&&m.suggestion?[m.suggestion]:[])[0];if(i&&a){let d=`Write the real path: ${g(a)} is there`,m=K(s,i,a)??a;return{outcome:"fail",says:o,
at:i.at,fix:d,suggestion:m}}let c=Qn(e,t.kinds);if(!c){let d=r?void 0:V(s,"report","<path-of-the-report>");return{outcome:"fail",says:o,at:r?.at??t.at,...d?{suggestion:d}:
{}}}let l=V(s,c.link.text||"report",c.link.target);return{outcome:"fail",says:`${o}; ${g(c.link.target)} is linked in ${c.section} instead`,at:r?.at??t.at,also:c.
link.at,fix:"Link it in the evidence section as well: only what stands there counts",suggestion:(i&&K(s,i,c.link.target))??l}}function Rt(e){let t=({claim:n,evidence:o})=>o.
filter(T).flatMap(ne).filter(s=>n.kinds.includes(s));return new Map([...C(e,({prd:n})=>n)].map(([n,o])=>[n,new Set(o.flatMap(t))]))}function Ot({prd:e,claim:t,evidence:n},o){
return n.every(s=>s.resolution.kind==="not-evidence"||T(s))?t.kinds.filter(s=>!ee.has(s)&&!o.get(e)?.has(s)):[]}var zn=/(?:if|where|when) (?:applicable|any|needed|relevant)|optional/i;function Gn(e,t,n){let{claim:o,evidence:s}=e,r=O(E(o));if(o.links.filter(u=>u.placeholder===
void 0&&u.form!=="image").length===0){if(We(e))return;let u=o.links[0];return u?.placeholder===void 0?xe(e,`${r} is ticked but links ${u?"only a picture":"nothi\
ng"}`):xe(e,`${r} is ticked but links only a placeholder, ${g(u.target)}`)}let a=s.filter(u=>u.link.placeholder===void 0),[c]=a;if(!c)return{outcome:"unknown",says:`\
The links of ${r} were not looked up`,at:o.at};if(a.every(u=>u.resolution.kind==="not-evidence")){if(We(e))return;let u=c.resolution.kind==="found"?"":c.resolution.
why;return xe(e,`${r} links no evidence: ${g(c.link.target)}, ${b(u)}`)}let l=zn.test(o.text.slice(0,2e3)),d=Ot(e,t).filter(u=>n.includes(u)||!l),m=a.flatMap(u=>T(
u)&&u.reading?[u.reading]:[]);if(d.length===0||o.kinds.length===1&&m.length>0)return;let f=d.map(u=>S[u]),p=[...new Set(m.map(oe))];return{outcome:"fail",says:`${r}\
 names ${h(f,f.length)}, but ${p.length>0?`links only ${h(p)}`:`${g(c.link.target)} is no such report`}`,at:o.at,fix:`Link ${h(f,f.length)} as well, or take out\
 of the claim what is not proven`,suggestion:d.reduce((u,w)=>V(u,S[w].replace(/^an? /,""),"<path-of-the-report>"),F(o))}}var Pt={id:"evidence-linked",title:"Eac\
h claim links its evidence",why:"A ticked box is a statement; the report behind it is the proof. An issue, a wiki page or a picture tells about the proof and ca\
nnot be checked.",fix:"Link the report itself in the claim of section 10: a file of the repository, a workflow run or its artifact",section:"10",rank:31,setting:"\
block",check:(e,t)=>{let n=H(e);if(n.length===0)return y("No claim is ticked, so there is no evidence to link");let o=Rt(n),s=n.map(r=>Gn(r,o,t.evidence.required)).
filter(r=>r!==void 0);return s.length>0?s:[{outcome:"pass",says:`${n.length} of ${k(n.length,"claim")} link evidence`}]},examples:{good:"- [x] Dependency audit:\
 [npm audit](evidence/npm-audit.json)",bad:"- [x] Security evidence linked (dependency audit): 0 High/Critical"}};var St=e=>de(e).filter(t=>t.claim.state!=="not-applicable");function A(e,t){let n=new Map;for(let o of St(e).filter(s=>t===void 0||s.prd===t))for(let s of o.evidence){
let{reading:r}=s;if(!T(s)||!r||r.kind==="unreadable")continue;let i=JSON.stringify([s.prd,s.path??s.id,s.digest,s.run?s.id:""]);n.has(i)||n.set(i,{prd:o.prd,claim:o.
claim,one:s,reading:r})}return[...n.values()]}var P=e=>g(e.path??e.link.target);function I({claim:e,one:t}){return{at:e.at,...t.path?{also:{path:t.path,line:1}}:
{}}}var Re=e=>S[e].replace(/^an? /,"");function Hn(e,t){let n=t.flatMap(a=>a.evidence),o=`No ${Re(e)} is linked`;for(let a of["unknown","waiting"]){let c=n.find(
d=>d.resolution.kind===a);if(!c||c.resolution.kind==="found")continue;let l=a==="unknown"?"could not be looked at":"is not there yet";return{outcome:a,says:`${O(
Re(e))}: ${P(c)} ${l}: ${b(c.resolution.why)}`}}let s=n.find(a=>T(a)&&a.reading&&te(a.reading).length>0);if(s?.reading)return{outcome:"fail",says:`${o}: ${P(s)}\
 is ${oe(s.reading)}`};let r=n.find(a=>a.resolution.kind!=="not-evidence");if(!r)return{outcome:"fail",says:o};let i=r.resolution.kind==="found"?"is no report t\
hat can be read":"could not be opened";return{outcome:"fail",says:`${o}: ${P(r)} ${i}`}}function _e({change:e}){return e.pullRequest?.number===void 0?"For a ver\
dict without GitHub, link a report that lies in the repository":"Mend what kept it from being looked at, or link a report in the repository instead"}var Un={tests:"\
Run the tests, save their whole report (JUnit XML or another known format)",qa:"Write the QA results page",sbom:"Make the SBOM (for npm: `npm sbom --sbom-format\
 cyclonedx`), save it"};function z(e,t,n,o){let r=D(n,t.sections.evidence)?.at??{path:n.path,line:1},i=e.gaps.find(p=>p.about==="evidence"||p.about==="tree"),a=St(
e).filter(p=>p.prd===n),c=o.map(p=>{let u=a.filter(({claim:L})=>L.kinds.includes(p)),w=Hn(p,u),N=i&&w.outcome==="fail",R=N?`Whether ${S[p]} is linked cannot be \
told: ${b(i.why)}`:w.says,ge={fail:`${Un[p]??"Run the scan to its end, save its whole report"} and link it in section ${t.sections.evidence}`,unknown:_e(e)}[w.outcome];
return{kind:p,bald:R===`No ${Re(p)} is linked`,remark:{...w,says:R,at:u[0]?.claim.at??r,...N?{outcome:"unknown"}:{},...ge?{fix:ge}:{}}}}),l=c.filter(p=>p.bald),
d=c.filter(p=>!p.bald).map(p=>p.remark),[m]=l;if(!m)return d;let f=h(l.map(p=>Re(p.kind)),l.length).replace(" and "," or ");return[{...m.remark,says:`No ${f} is\
 linked`},...d]}function Vn(e,t,n){let o=O(E(e.claim)),s=b(n);return t.target.kind==="path"&&s.includes(t.target.path)||s.includes(t.link.target)?`${o}: ${s}`:`${o} links ${g(t.
link.target)}: ${s}`}function Xn({claim:e},t,n){if(n!==void 0)return t.via?n:K(F(e),t.link,n)??n}function Jn(e,t){let{reading:n}=t;if(n?.kind!=="unreadable"||!t.
via&&me(e.claim))return;let o=t.path??t.link.target;return{outcome:"fail",says:`${O(E(e.claim))}: ${at(g(o),n.why)}`,at:t.link.at,...t.path?{also:{path:t.path,line:1}}:
{},fix:"Run the tool again, save its whole output in a format that can be read, and link that file"}}function Yn(e,t,n){let{resolution:o,link:s}=t;if(s.placeholder!==
void 0||o.kind==="not-evidence")return;if(o.kind==="found")return Jn(e,t);let r=Vn(e,t,o.why),i=t.via?.at?{also:t.via.at}:{};if(o.kind!=="missing"){let c=o.kind===
"refused"?"fail":o.kind;return{outcome:c,says:r,at:s.at,...i,...c==="unknown"?{fix:_e(n)}:{}}}let a=Xn(e,t,o.suggestion);return{outcome:"fail",says:r,at:s.at,...i,
...a?{suggestion:a}:{}}}var Et={id:"evidence-resolves",title:"The linked evidence is there",why:"A link proves something only when it opens. A wrong path, a del\
eted artifact or a damaged report leaves the claim without proof.",fix:"Correct the path, or commit the report and link it",section:"10",rank:40,setting:"block",
check:e=>{let t=e.gaps.filter(r=>r.about==="evidence"||r.about==="tree").map(r=>({outcome:"unknown",says:b(r.why),...r.path?{at:{path:r.path,line:1}}:{}})),n=H(
e).flatMap(r=>r.evidence.map(i=>({claimed:r,one:i}))),o=n.filter(({one:r})=>r.link.placeholder===void 0&&r.resolution.kind!=="not-evidence");if(t.length===0&&o.
length===0)return y("No ticked claim links evidence that could be opened");let s=n.map(({claimed:r,one:i})=>Yn(r,i,e)).filter(r=>r!==void 0);return B([...t,...s],
`${k(o.length,"piece")} of evidence opened and read`)},examples:{good:"- [x] Tests: `evidence/junit.xml`, and the file is in the repository.",bad:"- [x] Tests: \
`evidence/junit.xml`, and the file is called `evidence/junit-report.xml`."}};var Nt={attested:"signed by a workflow",ci:"made by a workflow of this repository",analysis:"an analysis kept by GitHub",committed:"a committed file",external:"\
a page outside of the repository"},Zn={attested:"Link an artifact that its workflow has attested",ci:"Link the workflow run that made it, or its artifact, inste\
ad of a file",analysis:"Link the results of code scanning, Dependabot or secret scanning on GitHub",committed:"Commit the file and link it",external:"Link the p\
age"};function eo({claim:e,one:t}){let n=ne(t).filter(o=>e.kinds.includes(o));return n.length>0?n:e.kinds.length>0?e.kinds:["other"]}function to(e,t){let{claim:n,
one:o}=e,s=O(E(n)),r=g(o.path??o.link.target),i=o.link.at;if(o.run?.edited)return{outcome:"fail",says:`${s}: this change edits the workflow of ${v(o.run.name)},\
 so its result cannot be trusted`,at:i,fix:"Change the workflow in a pull request of its own, merge it, and run the work again"};let{origin:a}=o;if(a===void 0)return{
outcome:"unknown",says:`${s}: where ${r} comes from cannot be told`,at:i};let c=Z.indexOf(a),l=eo(e).filter(f=>Z.indexOf(t.evidence.trust[f])<c),[d]=[...l].sort(
(f,p)=>Z.indexOf(t.evidence.trust[f])-Z.indexOf(t.evidence.trust[p]));if(!d)return;let m=t.evidence.trust[d];return{outcome:"fail",says:`${s}: ${r} is ${Nt[a]},\
 and ${S[d]} has to be ${Nt[m]}`,at:i,fix:Zn[m]}}var no=e=>h(Z.filter(t=>e.some(({one:n})=>n.origin===t)),5),Lt={id:"evidence-trusted",title:"The evidence comes\
 from a trusted place",why:"A report that anybody can write by hand proves less than one that a workflow made. The policy sets the least trust for each kind of \
evidence, and a workflow that the change itself edits can say anything.",fix:"Link evidence of a better origin: a workflow run, its artifact, or an analysis on \
this commit",section:"10",rank:44,setting:"block",check:(e,t)=>{let n=be(e);if(n.length===0)return y("No evidence was found whose origin could be judged");let o=n.
map(s=>to(s,t)).filter(s=>s!==void 0);return o.length>0?o:[{outcome:"pass",says:`${k(n.length,"piece")} of evidence trusted enough (${no(n)})`}]},examples:{good:"\
The policy wants `ci` for tests, and the claim links the artifact of a workflow run.",bad:"The policy wants `ci` for tests, and the claim links `evidence/junit.\
xml` in the tree."}};var Tt=yn(kn(),1),oo=e=>/\.(?:md|markdown|mdx)$/i.test(e)&&!/\.api\.md$/i.test(e),so=e=>/(?:^|\/)(?:migration_lock\.toml|atlas\.sum|_journal\.json|__init__\.py|\.(?:git)?keep)$|_snapshot\.json$|(?:ModelSnapshot|\.Designer)\.cs$/.
test(e);function Oe(e,t){let n=r=>r.length>0?(0,Tt.default)([...r],{dot:!0}):()=>!1,o=n(t.migrations),s=n(t.contracts);return e.change.files.flatMap(r=>{let i=[
r.path,...r.from?[r.from]:[]].filter(a=>!oo(a)&&!so(a));return i.some(a=>o(a))?[{file:r,kind:"migration"}]:i.some(a=>s(a))?[{file:r,kind:"contract"}]:[]})}function Pe(e,t){if(e.length>200||t.length>1e3)return!1;let n=Array.from({length:t.length+1},(o,s)=>s===0);for(let o=0;o<e.length;o+=1){let s=e[o],r=new Array(t.
length+1).fill(!1);if(s==="*"){let i=e[o+1]==="*";i&&(o+=e[o+2]==="/"?2:1);let a=!1;for(let c=0;c<=t.length;c+=1)a=a&&(i||t[c-1]!=="/")||n[c]===!0,r[c]=a}else for(let i=1;i<=
t.length;i+=1){let a=s==="?"?t[i-1]!=="/":t[i-1]===s;r[i]=a&&n[i-1]===!0}n=r}return n[t.length]===!0}var Qe=2e4,ro=/<[^<>\n]{1,80}>|\{\{[^{}\n]{1,80}\}\}|\[(?:…|\.\.\.|[^\]\n]{0,40}\b(?:here|tbd|todo)\b[^\]\n]{0,40})\]|\b(?:tbd|todo|tba|tbc|fixme|xxx+)\b|\?{2,}|…|\.{3,}/gi,
io=/^(?:[-–—:.\s]|\d{4}-\d{2}-\d{2})*(?:n\s?\/\s?a|not applicable|(?:none|nothing|no)(?=\s{0,5}(?:needed|required|[.,;:–—-]|$)))(?![a-z0-9\u00c0-\u1fff])/i,
ao=/^(?:date|migrations?|notes?|entry|decisions?|rollback|owner|contracts?|changes?|files?|steps?|see|the|and|of|for|in|to|a|an)$/i;function Se(e){let t=e.text.
includes(e.title)?e.text:`${e.title}
${e.text}`,n=e.fields.filter(o=>!t.includes(o.value)).map(o=>`${o.label}: ${o.value}`);return[t,...n].join(`
`).slice(0,Qe)}var Ee=e=>e.slice(0,Qe).replace(ro," "),co=/[/\\]|\.(?:sql|rb|py|[cm]?[jt]s|java|xml|ya?ml|json|proto|graphqls?|php|cs|exs?|go|avsc|md)$/i;function ze(e){
return Ee(e).split(/\s+/u).map(t=>t.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu,"")).filter(t=>new RegExp("\\p{L}{2}","u").test(t)&&!co.test(t)&&!/\d{3}/u.test(
t)&&!ao.test(t)).length}var lo=e=>io.test(Ee(e).trim())||ze(e)<2,At=/^(?:[VUR]\d[\d._]*?(?=__|$)|\d{3,})/u;function mo(e){let[t="",n=""]=["",...e.split("/")].slice(
-2),o=n.replace(/\.[^.]*(?:\.[^.]*)?$/u,""),s=/[\d_-]/u.test(o)&&o.length>=6?[o]:[],r=i=>At.exec(i)?.[0]??[];return[...s,...[r(n)].flat(),...[r(t)].flat(),...At.
test(t)?[t]:[]]}function Be(e,t){let n=o=>o!==void 0&&/[\p{L}\p{N}_-]/u.test(o);for(let o=e.indexOf(t);o>=0;o=e.indexOf(t,o+1))if(!n(e[o-1])&&!n(e[o+t.length]))
return!0;return!1}function uo(e,t){let n=t.flatMap(s=>/^[VUR]?(\d{1,20})$/u.exec(s)?.[1]??[]);return n.length===0?!1:[...e.matchAll(/(?<![\p{L}\p{N}_.-])[VUR]?(\d{1,20})\s{0,3}(?:[-–—‑]|\.{2,3}|…|to|through)\s{0,3}[VUR]?(\d{1,20})(?![\p{L}\p{N}_-])/gu)].
some(([,s="",r=""])=>{let i=a=>Math.abs(s.length-r.length)<=1&&Math.abs(a.length-r.length)<=1;return n.some(a=>i(a)&&BigInt(s)<=BigInt(a)&&BigInt(a)<=BigInt(r))})}
function fo(e,t){let n=e.replace(/^\.?\//u,"").replace(/\/+$/u,""),o=t.split("/").slice(0,-1),s=[o.join("/"),o.slice(0,-1).join("/")].filter(r=>r!=="");return e.
includes("/")&&n!==""&&s.some(r=>r===n||r.endsWith(`/${n}`))}function po(e,t,n,o){let s=n.slice(n.lastIndexOf("/")+1);return Be(e,n)||!o&&Be(e,s)?!0:t.some(r=>{
if(fo(r,n))return!0;if(!/[*?]/u.test(r)||!/[\p{L}\p{N}]{2}/u.test(r))return!1;let i=r.replace(/^\.?\//u,"");return Pe(i,n)||Pe(i,s)||Pe(`**/${i}`,n)})}function ue(e,{
file:t,kind:n}){let o=[Se(e),...e.code,...e.links.map(r=>r.target)].join(`
`).slice(0,Qe),s=o.split(/[\s`'"“”‘’()[\],;|]+/u).map(r=>r.replace(/[.:]+$/u,""));return[t.path,...t.from?[t.from]:[]].some(r=>{let i=/(?:^|\/)(?:migration|up|down|index|schema)\.\w+$/i.
test(r)&&n==="migration";if(po(o,s,r,i))return!0;let a=n==="migration"?mo(r):[];return a.some(c=>Be(o,c))||uo(o,a)})}function ho(e){return[...new Set(e.fields.map(
o=>o.label))].filter(o=>o!=="").flatMap(o=>[":"," :"," \u2014"," \u2013"," -"].map(s=>o+s)).reduce((o,s)=>o.replaceAll(s," "),Se(e).toLowerCase())}var Ne=e=>e.flatMap(
t=>t.notes).filter(t=>!lo(ho(t)));function Mt(e,t){let n=$(e);return n.map(s=>D(s,t.sections.decisions)?.at).find(s=>s!==void 0)??(n[0]?{path:n[0].path,line:1}:void 0)}var Ge=e=>e.now.slice(0,10);
function fe(e){let t=e.filter(o=>o.kind==="migration").length,n=e.length-t;return h([...t>0?[k(t,"migration")]:[],...n>0?[k(n,"contract")]:[]])}function Le(e){return e.
gaps.filter(t=>t.about==="files").map(t=>({outcome:"unknown",says:`Not all changed files are known: ${b(t.why)}`}))}function go(e,t){let{path:n}=e.file,o=n.replace(
/\.up\.(?=\w+$)/u,".down.").replace(/(^|\/)up\.(?=\w+$)/u,"$1down."),s=n.replace(/(^|\/)V(?=\d[^/]*$)/u,"$1U"),r=new Set([o,s].filter(i=>i!==n));return t.change.
files.find(i=>i.status!=="deleted"&&r.has(i.path))?.path}function Ft(e,t,n){let o=e.map(c=>g(c.file.path,200)),s=e.filter(c=>c.kind==="migration"),r=s.map(c=>go(
c,t)).filter(c=>c!==void 0),i=r.length>0&&r.length===s.length?`run ${r.map(c=>g(c,200)).join(", ")}`:"<exact command or down file>";return[`${n}. [${Ge(t)}] ${h(
o,o.length)}`,"   - What changed: <tables, columns, endpoints or types>","   - Version: <old> \u2192 <new>, <how clients pin it>",...s.length>0?["   - Order of \
steps: <what runs before and after>","   - Locks and size: <tables that are locked, rows>","   - Evidence: <link to a run of up and down>"]:["   - Who is affect\
ed: <clients>"],`   - Rollback: ${i}`].join(`
`)}function yo(e,t){let n=$(e);if(n.length===0)return y("There is no document that could note a migration");let o=Oe(e,t),s=Le(e);if(o.length===0)return s.length>0?
s:y("The change touches no migration and no contract");let r=Ne(n),i=o.filter(w=>!r.some(N=>ue(N,w))),a=t.sections.decisions,[c]=i;if(!c)return[{outcome:"pass",
says:`${fe(o)} noted in ${a}`},...s];let l=Mt(e,t),d=i.map(({file:w})=>`${g(w.path)}${w.status==="deleted"?" (deleted)":""}`),m=`${fe(i)} changed without an ent\
ry in ${a}: ${h(d,4)}`,f=n.flatMap(w=>w.notes).length+1,p=Ft(i,e,f),u={path:c.file.path,line:1};return[{outcome:"fail",says:m,...l?{at:l}:{},also:u,suggestion:p},
...s]}var Ct={id:"migration-note",title:"Migrations and contract changes are noted",why:"A migration or a changed contract reaches people who never read the cod\
e: whoever runs the release, and every client. The entry in 9.6 tells them what changes, in which order, and for whom. An entry counts for a file when it names \
it: its path, file name, id, folder, a pattern or a range.",fix:"Add an entry to 9.6 that names the files and says what changed, for whom, in which order, and t\
he way back",section:"9.6",rank:60,setting:"block",check:yo,examples:{good:"1. [2026-03-02] `db/migrations/0042_add_email.sql`: adds users.email, nullable. Roll\
back: `npm run migrate:down 0042`",bad:'`db/migrations/0042_add_email.sql` is new, and 9.6 says "N/A".'}};var ko=/roll(?:s|ed|ing)?[\s-]?back|way back|back[\s-]?out|\bundo\b|\brevert(?:s|ed|ing)?\b|down migration|compensat\w*|\brestor(?:e|es|ed|ing)\b/i,He=/roll[\s-]?back|way back|back[\s-]?out|undo|revert|compensat/i,
bo=[/\bgit revert\b(?:\s+(?:-{1,2}\w+|[0-9a-f]{7,40}|HEAD\S*|<[^<>]{0,40}>))*/gi,/\b(?:revert|undo|roll(?:ing)?[\s-]?back|back out)\s+(?:(?:the|this|that|my|our|whole|merge|merged|last|previous)\s+)*(?:prs?|pull requests?|commits?|merge|merges|change|changes|changeset|code|deploy(?:ment)?|release|branch|feature|migrations?|version)\b/gi,
/\b(?:restor(?:e|ing)|recover(?:ing)?)\b[^.;\n`]{0,60}?\b(?:back[\s-]?ups?|snapshots?|dumps?)\b/gi,/\b(?:re-?deploy|deploy(?:ing)?)\s+(?:(?:the|a|previous|last|old|older|prior|version|release|build|image|again)\s*)*/gi,
/\b(?:standard|usual|normal|regular)\s+(?:process|procedure|way)\b/gi],wo=[/\b(?:npm|npx|yarn|pnpm|node|rails|rake|bundle|flyway|liquibase|alembic|python3?|manage\.py|psql|mysql|mongosh?|prisma|drizzle|knex|sequelize|typeorm|goose|migrate|dbmate|kubectl|helm|terraform|make|docker|dotnet|php|artisan|mix|hasura|atlas|supabase|pg_restore|aws|gcloud|curl|downgrade)\b/i,
/\b(?:drop|alter|truncate|rename|delete from|insert into)s?\b|\bupdate\s+\S{1,80}\s+set\b|\b(?:create|re-?create|add|re-?add)s?\s.{0,40}\b(?:table|column|index|field|constraint|view|type)\b/i,
/\b(?:set|turn|switch|flip|disable|enable|unset|toggle)s?\b.{1,60}\b(?:flag|toggle|switch|setting|variable|feature|off|false|0)\b/i,/\b(?:run|apply|execute|re-?run|remove|back-?fill|pin|restore)\b|\bcompensating migration\s.{0,40}\d/i],
jt=e=>wo.some(t=>t.test(e)),$o=/^(?:[\s:.,;–—-])*(?:n\s?\/\s?a|none|no(?:t)?|nothing|impossible|irreversible)(?![a-z\u00c0-\u1fff])/i;function re(e){let t=e.
fields.filter(i=>He.test(i.label)).map(i=>i.value);if(t.length>0)return t.join(`
`);let n=Se(e);if(He.test(e.title)&&!e.text.startsWith(e.title))return n;let o=n.search(ko);if(o<0)return"";let s=n.slice(0,o),r=Math.max(s.lastIndexOf(". "),s.
lastIndexOf(`
`),s.lastIndexOf("; "));return n.slice(r+1)}function vo(e,t=[]){let n=e.replace(/^[^a-z0-9\u00c0-\u1fff\u3040-\ud7ff]*(?:rollback|roll[\s-]back|way back)(?: steps?| plan)?\s*[:–—-]\s*/i,
"");if(/^[^a-z0-9\u00c0-\u1fff\u3040-\ud7ff]*(?:tbd|todo|tba|tbc)\b/i.test(n)||$o.test(n)&&!jt(n))return!1;let o=bo.reduce((r,i)=>r.replace(i," "),Ee(n));return t.
filter(r=>e.includes(r)&&o.includes(r)&&!xo(r)).length>0||/[\w-]+(?:\.down\.|\.undo\.|[_.-]rollback[_.-]|\/down\.)\w+/i.test(o)?!0:jt(o)&&ze(o)>=2}var xo=e=>!/\s/u.
test(e.trim())&&!/[:;=]/u.test(e),pe=e=>{let t=re(e);return t!==""&&vo(t,e.code)},qt=e=>He.test(e.title.slice(0,200));function Ro(e,t,n){let o=h(t.map(({file:i})=>g(i.path))),s=re(e),r=s?`names no exact step as its way back: ${v(s)}`:"has no rollback";return{outcome:"fail",says:`\
The entry of ${n} for ${o} ${r}`,at:e.at,suggestion:"   - Rollback: <exact command or down file; for what cannot be undone, the compensating step>"}}function Oo(e,t){
let n=$(e);if(n.length===0)return y("There is no document that could hold a rollback");let o=Oe(e,t),s=Le(e);if(o.length===0)return s.length>0?s:y("The change t\
ouches no migration and no contract");let r=Ne(n),i=r.some(l=>qt(l)&&!o.some(d=>ue(l,d))&&pe(l)),a=new Map,c=[];for(let l of o){let d=r.filter(f=>ue(f,l)),[m]=d;
m&&(c.push(l),!(i||d.some(pe))&&a.set(m,[...a.get(m)??[],l]))}return c.length===0?y(`No entry of ${t.sections.decisions} names what changed, so there is no roll\
back to look at`):a.size>0?[...a].map(([l,d])=>Ro(l,d,t.sections.decisions)):[{outcome:"pass",says:`A way back is noted for ${fe(c)}`},...s]}var Dt={id:"migrati\
on-rollback",title:"Migrations have a way back",why:'When a release goes wrong at night, the way back must be a command, not an idea. "Revert the PR" does not u\
ndo what a migration did to the data, and "restore the backup" loses everything that was written since.',fix:"Write the exact command, statement or down file in\
to the entry; for what cannot be undone, write the compensating step",section:"9.6",rank:61,setting:"block",check:Oo,examples:{good:"Rollback: `npx knex migrate\
:down 0042_add_email.js`",bad:"Rollback: revert the PR"}};var Po={given:"it was given by hand",touched:"the change touches it",named:"the change names it",only:"it is the only one of the repository"},Kt=e=>new Set(e.slice(
0,2e3).toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t.length>2&&t!=="prd"));function So(e){let{branch:t,pullRequest:n,commits:o}=e.change,s=Kt([t,n?.title,o.
at(-1)?.subject].join(" ")),r;for(let i of e.candidates){let a=[...Kt(i.split("/").at(-1)??"")].filter(c=>s.has(c)).length;a>(r?.score??0)&&(r={path:i,score:a})}
return r?.path}function Eo(e){let{candidates:t}=e;if(t.length===0)return{outcome:"fail",says:"The change has no product document (PRD), and the repository holds\
 none",fix:"Add a product document for this change (for example PRDs/<milestone>/<id>-<slug>-prd.md), or name its folder under prds in the configuration"};let n=So(
e),o=[...n?[n]:[],...t.filter(r=>r!==n)],s=o.map(r=>g(r));return{outcome:"fail",says:`The change touches and names none of the ${k(o.length,"product document")}\
 (PRD): ${h(s,8)}`,fix:"Name the document in the pull request text, the branch or a commit message, by its path or its roadmap id; or change it in this pull req\
uest",suggestion:`PRD: ${n??"<path of the product document>"}`}}var It={id:"prd-linked",title:"The change has a product document",why:"The product document says\
 what the change is for and links the proof that it is done. Without it there is nothing to hold the change to.",fix:"Write the path or the roadmap id of the pr\
oduct document into the pull request text, the branch name or a commit message, or change the document in this pull request",section:"",rank:10,setting:"block",
check:e=>{let n=e.gaps.filter(s=>s.about==="prd").map(s=>({outcome:"unknown",says:b(s.why),...s.path?{at:{path:s.path,line:1}}:{}})),o=e.prds.map(({prd:s,chosen:r})=>{
let i={path:s.path,line:1};return Ke(s)?{outcome:"pass",says:`${g(s.path)} is judged: ${Po[r]}`,at:i}:{outcome:"not-applicable",says:`${g(s.path)} could not be \
read to its end`,at:i}});return n.length>0||o.length>0?[...n,...o]:[Eo(e)]},examples:{good:"Branch `2.2.1.3-query-cache`, and `PRDs/M1/2.2.1.3-query-cache-prd.m\
d` exists.",bad:"Branch `fix-stuff`, no document in the change, and three documents that could be meant."}};var No=e=>e===""?"The text before the first section":/^\d/.test(e)?`Section ${e}`:`The ${e}`;function Lo(e){return[...C(e,t=>t.section)].map(([t,n])=>{let o=[...new Set(
n.map(a=>g(a.text,40)))],s=[...new Set(n.map(a=>String(a.at.line)))],r=s.length>1?` (lines ${h(s,5)})`:"",i=n.length>1?`${n.length} placeholders`:"a placeholder";
return{outcome:"fail",says:`${No(t)} still has ${i}: ${h(o)}${r}`,...n[0]?{at:n[0].at}:{}}})}var Wt={id:"prd-placeholders",title:"Every placeholder is filled in",
why:"A placeholder is a promise to fill something in later. A path that still says <yyyy-mm-dd> proves nothing, and a TBD is a decision that was not taken.",fix:"\
Replace each placeholder by the real value, or remove the line",section:"",rank:13,setting:"block",check:e=>{let t=$(e);return t.length===0?y("There is no docum\
ent to look into"):t.flatMap(n=>B(Lo(n.placeholders),`${g(n.path)} has no placeholder left`))},examples:{good:"- [x] QA results: `QA/2.2.1.3-query-cache/test-re\
sults-2026-02-03.md`",bad:"- [x] QA results: `QA/<id>/test-results-<yyyy-mm-dd>.md`"}};var To={"not-text":"fail","too-large":"fail",deadline:"unknown","broken-front-matter":"fail",bidi:"by-place","zero-width":"by-place","look-alike":"by-place","hi\
dden-text":"not-applicable","duplicate-section":void 0};function Ao(e,t){let{qaArtifacts:n,signOffs:o,decisions:s,evidence:r}=t.sections,i=e.sections.filter(l=>[
n,o,s,r].includes(l.number)).map(l=>[l.at.line,l.endLine]),a=[...e.sections,...e.claims,...e.signOffs,...e.elsewhere.map(({link:l})=>l),...e.frontMatter?.entries??
[]],c=new Set([1,...a.map(l=>l.at.line)]);return l=>c.has(l)||i.some(([d,m])=>l>=d&&l<=m)}function Mo(e,t){let n=Ao(e,t),o=new Map([...e.claims,...e.signOffs].map(
d=>[d.at.line,d.source])),s=d=>{let m=To[d.kind];if(m===void 0)return;let f=m==="by-place"?n(d.at.line)?"fail":"not-applicable":m,p=o.get(d.at.line),u=p===void 0?
void 0:rt(p),w=f==="fail"&&u!==p?u:void 0,R=m==="fail"||m==="unknown"?`${g(e.path)}: ${b(d.says)}`:b(d.says);return{outcome:f,says:R,at:d.at,...w?{suggestion:w}:
{}}},r=e.remarks.map(s).filter(d=>d!==void 0),i=r.filter(d=>d.outcome!=="not-applicable"),a=r.filter(d=>d.outcome==="not-applicable"),c=a[0],l=c&&a.length>1?[{...c,
says:`${c.says} (and ${k(a.length-1,"more passage")})`}]:a;return i.length>0?[...i,...l]:[{outcome:"pass",says:`${g(e.path)} is plain text that reads as it look\
s`},...l]}var _t={id:"prd-plain-text",title:"The document reads as it looks",why:"Reviewers approve what they see. Right-to-left marks, zero-width characters an\
d look-alike letters make a link or an id say something else than it shows; a file that cannot be read to its end cannot be judged at all.",fix:"Type the marked\
 text again by hand, save the file as UTF-8 text, and keep it below the size limit",section:"",rank:11,setting:"block",check:(e,t)=>e.prds.length===0?y("There i\
s no product document to read"):e.prds.flatMap(({prd:n})=>Mo(n,t)),examples:{good:"- [x] Tests: [report](evidence/junit.xml)",bad:"- [x] Tests: [report](evidenc\
e/junit<U+200B>.xml), with a zero-width space in the path."}};var Bt=(e,t)=>e.sections.some(n=>n.number===t||n.number.startsWith(`${t}.`)),Fo=(e,t)=>e.sections.filter(n=>n.number===t||n.number.startsWith(`${t}.`)).every(n=>n.
words===0);function Co(e){let t=new Map,n=[];for(let r of e.sections){let i=t.get(r.number);i?n.push({outcome:"fail",says:`Section ${r.number} is there twice: o\
n line ${i.at.line} and on line ${r.at.line}`,at:r.at,also:i.at,fix:"Keep one of the two sections and move what it needs from the other"}):t.set(r.number,r)}let o=new Set(
n.map(r=>r.at?.line)),s=e.remarks.filter(r=>r.kind==="duplicate-section"&&!o.has(r.at.line));return[...n,...s.map(r=>({outcome:"fail",says:b(r.says),at:r.at}))]}
function jo(e,t){let n=t.requiredSections,o=n.filter(c=>!Bt(e,c)),s=n.filter(c=>Bt(e,c)&&Fo(e,c)),r=c=>`section${c.length===1?"":"s"} ${h(c,c.length)}`,i=[];o.length>
0&&i.push({outcome:"fail",says:o.length===n.length&&o.length>3?`${g(e.path)} has none of the ${n.length} required sections`:`${g(e.path)} has no ${r(o)}`,at:{path:e.
path,line:1},suggestion:o.map(c=>se(c,t)).join(`

`)});let a=s.filter(c=>!s.some(l=>c.startsWith(`${l}.`)));if(a.length>0){let c=e.sections.find(l=>l.number===a[0])?.at;i.push({outcome:"fail",says:`There is not\
hing in ${r(a)}`,...c?{at:c}:{},fix:'Write what belongs there, or "N/A \u2014 <reason>"'})}return B([...i,...Co(e)],`${g(e.path)} has all ${k(n.length,"required\
 section")}`)}var Qt={id:"prd-sections",title:"The document has its sections",why:"Each section answers a question that a reviewer will ask. A missing or empty \
one means that the question was not answered, and a second one of the same number leaves open which of the two counts.",fix:"Add the sections; they are found by\
 their number, whatever their title",section:"",rank:12,setting:"block",check:(e,t)=>{let n=$(e);return n.length===0?y("There is no document to look into"):n.flatMap(
o=>jo(o,t))},examples:{good:`### 9.6 Decision log
1. 2026-02-03: keep the old index for a week.`,bad:`### 9.6 Decision log
(nothing below it, or no such heading at all)`}};function Te({qa:e,complete:t,why:n}){let o=e.overall.find(i=>i.outcome!=="pass");if(o)return{says:`says ${v(o.text)}`,at:o.at};let s=e.cases.filter(i=>i.outcome!==
"pass"),[r]=s;if(r){let i=s.slice(0,3).map(l=>`${v(l.name,40)} is ${v(l.text||l.outcome,30)}`),a=s.length-i.length,c=h(a>0?[...i,`${a} more`]:i,4);return{says:`\
has ${k(s.length,"case")} that did not pass: ${c}`,at:r.at}}return e.overall.length===0?{says:"states no overall status"}:t?void 0:{says:`is not complete: ${n?M(
n):"it ends too early"}`}}function qo(e,t,n){let o=A(e,n).flatMap(a=>a.reading.kind==="qa"?[{piece:a,reading:a.reading}]:[]);if(o.length===0){let a=t.evidence.required.includes("qa");return a&&
!q(n,"qa")?z(e,t,n,["qa"]):y(a?"QA is waived with a reason":"The policy requires no QA page, and none is linked")}let s=o.flatMap(({piece:a,reading:c})=>{let l=Te(
c);if(!l)return[];let d=a.one.path?{path:a.one.path,line:1}:a.claim.at,f=c.qa.overall.length===0&&c.qa.cases.length>0&&l.says.startsWith("states")?{suggestion:"\
- Overall Status: Pass"}:{};return[{outcome:"fail",says:`${P(a.one)} ${l.says}`,at:l.at??d,also:a.claim.at,...f}]});if(s.length>0)return s;let r=o.reduce((a,{reading:c})=>a+
c.qa.cases.length,0);return[{outcome:"pass",says:`QA passed in ${h(o.map(({piece:a})=>P(a.one)))}${r>0?` (${k(r,"case")})`:""}`}]}var zt={id:"qa-passed",title:"\
QA passed",why:"The QA page is where a person says that the work does what it should. Its overall status must be a pass, and a case that failed, is blocked or w\
as never run means that it is not.",fix:"Finish or mend the open cases, run them again, and set the overall status of the QA page to what they show",section:"10",
rank:53,setting:"block",check:(e,t)=>{let n=$(e);return n.length===0?y("There is no document that links QA results"):n.flatMap(o=>qo(e,t,o))},examples:{good:"ov\
erall_status: Pass, and a table of cases in which every result is Pass.",bad:"- Overall Status: Pass, and further down: | TC-07 | Export | Blocked \u2014 waiting on \
staging |"}};function Do(e,t){let n=e.claims.find(l=>l.state==="done"&&l.kinds.includes("rollback"));if(!n)return[];let o=t.sections.decisions,s=e.notes.find(pe);if(s)return[
{outcome:"pass",says:`Rollback is noted in ${o}`,at:s.at}];let r=e.notes.find(l=>re(l)!==""),i=D(e,o),a=r?`${o} names no exact step: ${v(re(r))}`:i?`${o} has no\
ne`:`there is no section ${o}`,c=r?.at??i?.at;return[{outcome:"fail",says:`Rollback is ticked, but ${a}`,at:n.at,...c?{also:c}:{},suggestion:`${e.notes.length+1}\
. Rollback: <exact command or down file; for what cannot be undone, the compensating step>`}]}var Gt={id:"rollback-noted",title:"The ticked rollback is there",why:"\
The box in section 10 says that the way back is written down. Whoever needs it in a hurry looks into 9.6 and must find steps there, not a plan to find some.",fix:'\
Write the exact steps into 9.6: a command, a statement, a down file or a switch; "revert the PR" alone is none',section:"9.6",rank:62,setting:"block",check:(e,t)=>{
let n=$(e).flatMap(o=>Do(o,t));return n.length>0?n:y(`Section ${t.sections.evidence} ticks no rollback`)},examples:{good:"- [x] Rollback steps noted in 9.6, and\
 9.6 says: Rollback: `helm rollback query 41`",bad:"- [x] Rollback steps noted in 9.6, and 9.6 is empty."}};function Ht(e){try{return decodeURIComponent(e)}catch{return e}}function ie(e){if(e.length>2e3||!/^pkg:/i.test(e))return;let t=(e.slice(4).split(/[?#]/,1)[0]??"").
replace(/^\/+/,""),n=t.indexOf("/");if(n<=0)return;let o=t.slice(n+1),s=o.lastIndexOf("@"),r=s>o.lastIndexOf("/")+1||s>0&&!o.slice(s).includes("/")?s:o.length,i=o.
slice(0,r).split("/").map(Ht).join("/");if(i!=="")return{type:t.slice(0,n).toLowerCase(),name:i,version:Ht(o.slice(r+1))}}function X(e,t){let n=t.toLowerCase();
return e==="pypi"?n.replace(/[-_.]+/g,"-"):n}function Ue(e){let t=e.purl?ie(e.purl):void 0,n=t?.version||e.version||"";return t?{type:t.type,name:X(t.type,t.name),version:n}:{type:"",name:X("",e.name),version:n}}
var G=(...e)=>e.join(`
`);function Ae(e){let t=new Set,n=new Map;for(let o of e.flatMap(s=>s.packages)){let{type:s,name:r,version:i}=Ue(o);t.add(G(s,r,i));let a=n.get(G(s,r));a?a.push(
i):n.set(G(s,r),[i])}return{exact:t,versions:n}}function Ve(e,t){let n=ie(e.purl),o=n?.type??"",s=n?.name??e.name;return t.versions.get(G(o,X(o,s)))??t.versions.
get(G("",X("",s)))}function J(e,t){let n=ie(t.purl),o=n?.type??"",s=n?.name??t.name;if(!n?.version)return Ve(t,e)!==void 0;let r=i=>e.exact.has(G(i,X(i,s),n.version));
return r(o)||r("")}var Y=e=>e.packages.filter(t=>!t.dev&&!t.optional);function Ut(e,t){let n=new Set(["",...t.packages.map(i=>ie(i.purl)?.type??"")]),o=new Set(
t.packages.map(i=>G(X("",i.name),i.version))),s=new Set(t.packages.filter(i=>!ie(i.purl)?.version).map(i=>i.name.toLowerCase())),r=new Set([t.project?.name,...t.
workspaces.map(i=>i.name)].map(i=>i?.toLowerCase()));return e.packages.filter(i=>{let{type:a,name:c,version:l}=Ue(i);return n.has(a)&&!r.has(c)&&!s.has(c)&&!o.has(
G(c,l))})}function Xe(e){return e.subject?Ue(e.subject).name:""}function Me(e,t){if(!e||!t)return!1;let[n,o]=[e.toLowerCase(),t.toLowerCase()],s=r=>r.slice(r.lastIndexOf(
"/")+1);return n===o||n.includes("/")!==o.includes("/")&&s(n)===s(o)}var Fe=e=>e.slice(0,e.lastIndexOf("/")+1);function Je(e,t){let n=Xe(e.sbom);if(!Me(n,t.project?.name))return t.workspaces.find(o=>Me(n,o.name))?.name}function Ko(e,t){
let n=Y(t);return n.length===0?0:n.filter(o=>J(e.list,o)).length/n.length}function Vt(e,t){let n=Xe(e.sbom),o=e.sbom.subject?.version,s=t.filter(l=>Me(n,l.project?.
name)),r=s.filter(l=>o!==void 0&&l.project?.version===o);if(r.length>0)return r;if(s.length>0)return s;let i=t.filter(l=>Je(e,l)!==void 0);if(i.length>0)return i;
let a=t.map(l=>({lockfile:l,share:Ko(e,l)})).sort((l,d)=>d.share-l.share);if(a[0]&&a[0].share>=.5)return[a[0].lockfile];let c=t.filter(l=>e.path.startsWith(Fe(l.
path))).sort((l,d)=>Fe(d.path).length-Fe(l.path).length);return c[0]&&Fe(c[0].path)!==""?[c[0]]:t.length===1?t:c.slice(0,1)}var Xt={missing:5,strange:2},Jt=(e,t)=>x(t?`${e}@${t}`:e,60);function Io(e,t){let n=Ve(e,t)?.find(s=>s!==""),o=Jt(e.name,e.version);return n?`${o} (listed is ${x(
n,30)})`:o}function Wo(e){if(e.length===0)return"";let t=h(e.map(n=>Jt(n.name,n.version)),Xt.strange);return`; ${e.length} of its packages ${e.length===1?"is":"\
are"} not in the lockfile (${t})`}function Yt(e,t){let[n]=t,o=Ae(t.map(R=>R.sbom)),s=Y(e),r=s.filter(R=>!J(o,R));if(!n||r.length===0)return;let i=t.length===1,a=i?
Ut(n.sbom,e):[],c=i?Je(n,e):void 0,l=i&&r.length*2>s.length&&a.length*2>n.sbom.packages.length,d=i?P(n.piece.one):`All ${t.length} linked SBOMs together`,m=g(e.
path),f=n.sbom.subject?` (${x(n.sbom.subject.name,60)})`:"",u=l?`describes another package${f} than`:i?"does not cover":"do not cover",w=c?`describes only the w\
orkspace ${x(c,60)} of`:u,N=h(r.map(R=>Io(R,o)),Xt.missing);return{outcome:"fail",says:`${d} ${w} ${m}: ${r.length} of ${k(s.length,"package")} ${r.length===1?"\
is":"are"} missing (${N})${Wo(a)}`,at:n.piece.claim.at,also:{path:e.path,line:1},...c||l?{fix:`Make the SBOM in the folder of ${m}, for everything that it locks`}:
{}}}function _o(e){return A(e).flatMap(t=>{let{reading:n,one:o}=t;return n.kind!=="sbom"||n.sbom.packages.length===0?[]:[{piece:t,sbom:n.sbom,path:o.path??"",list:Ae(
[n.sbom])}]})}function Bo(e){return{outcome:"unknown",says:`Whether the SBOM covers a lockfile cannot be told: ${e.path&&!e.why.includes(e.path)?`${g(e.path)}: `:
""}${b(e.why)}`,...e.path?{at:{path:e.path,line:1}}:{}}}function Qo(e,t){let n=Y(e),o=g(e.path),s=n.filter(p=>t.some(u=>J(u.list,p))).length,r=s===0?"none":`onl\
y ${s}`,i=n.length===1?`the one package of ${o} is ${s===1?"":"not "}listed`:`${r} of the ${n.length} packages of ${o} ${s>1?"are":"is"} listed`,[a]=t,c=a?.sbom.
subject?.name,l=e.project?.name,d=a&&t.length===1&&c?`${P(a.piece.one)} describes ${x(c,60)}${l?`, not ${x(l,60)}`:""}: ${i}`:`No linked SBOM covers ${o}: ${i}`,
m={path:e.path,line:1},f=a?.piece.claim.at;return{outcome:"fail",says:d,...f?{at:f,also:m}:{at:m},fix:`Make an SBOM in the folder of ${o} and link it as well`}}
function zo(e,t,n){let o=Y(e),s=g(e.path),r=k(o.length,"package");if(o.length===0)return{outcome:"not-applicable",says:`${s} locks no package that production ne\
eds`};let i=t.find(d=>o.every(m=>J(d.list,m))),a=i?[i]:t.filter(n);if(a.length===0)return Qo(e,t);let l=`${h(a.map(({piece:d})=>P(d.one)))} ${a.length===1?"cove\
rs":"cover"} ${s}: ${o.length} of ${r}`;return Yt(e,a)??{outcome:"pass",says:l,...i?{at:i.piece.claim.at}:{}}}var Zt={id:"sbom-covers-lockfile",title:"The SBOM \
covers the lockfile",why:"An SBOM is worth as much as what it lists. One that was made in another folder, for a single workspace, or before the last update desc\
ribes other software than this repository ships. So its components are compared with the packages that the lockfile pins; development and optional packages may \
be left out.",fix:"Make the SBOM again from the current lockfile, in the folder where that lockfile lies, and link one for each lockfile",section:"10",rank:55,setting:"\
block",check:e=>{if($(e).length===0)return y("There is no document that links an SBOM");let t=_o(e);if(t.length===0)return y("No SBOM with packages is linked, s\
o none can be compared");let n=e.gaps.filter(r=>r.about==="lockfile").map(Bo);if(e.lockfiles.length===0&&n.length===0)return y("The repository has no lockfile t\
o compare the SBOM with");let o=new Map(t.map(r=>[r,Vt(r,e.lockfiles)]));return[...e.lockfiles.map(r=>zo(r,t,i=>o.get(i)?.includes(r)===!0)),...n]},examples:{good:"\
`evidence/sbom.cdx.json` lists all 312 packages of `package-lock.json`.",bad:"`evidence/sbom.cdx.json` was made in `packages/api`, and 272 of 312 packages of th\
e root lockfile are missing."}};function Go(e,t,n){let o=A(e,n).flatMap(s=>s.reading.kind==="sbom"?[{piece:s,reading:s.reading}]:[]);if(o.length===0){let s=t.evidence.required.includes("sbom");
return s&&!q(n,"sbom")?z(e,t,n,["sbom"]):y(s?"The SBOM is waived with a reason":"The policy requires no SBOM, and none is linked")}return o.map(({piece:s,reading:r})=>{
let{format:i,version:a,components:c,valid:l,problems:d}=r.sbom,m=P(s.one),f=N=>({outcome:"fail",says:`${m} ${N}`,...I(s)}),[p]=d,u=d.length>1?` (+${d.length-1} \
more)`:"";if(!l)return f(`is no valid ${i} ${a}: ${p?b(p):"its structure is wrong"}${u}`);if(c===0)return f("lists no component at all");if(!r.complete)return f(
`is not complete: ${r.why?M(r.why):"it ends too early"}`);let w=p?`, with ${k(d.length,"deviation")} from the schema: ${b(p,120)}${u}`:"";return{outcome:"pass",
says:`${m} is ${i} ${a} with ${k(c,"component")}${w}`,at:s.claim.at}})}var en={id:"sbom-valid",title:"The SBOM is valid",why:'A bill of materials is read by too\
ls when the next vulnerability comes up. One that breaks its format, or lists nothing, answers "not affected" to every question.',fix:"Make the SBOM again with \
the generator of your package manager (for npm: `npm sbom --sbom-format cyclonedx`) and commit its output unchanged",section:"10",rank:54,setting:"block",check:(e,t)=>{
let n=$(e);return n.length===0?y("There is no document that links an SBOM"):n.flatMap(o=>Go(e,t,o))},examples:{good:"- [x] SBOM: [sbom.cdx.json](evidence/sbom.c\
dx.json), CycloneDX 1.6 with 312 components.",bad:"- [x] SBOM: [sbom.json](evidence/sbom.json), which names its format and has an empty list of components."}};function Ho(e,t,n){let o=e==="unknown"?n.severity.unknown:e;return t.category!=="secrets"||o==="critical"?o:"high"}function Ye(e,t,n){return ae.indexOf(Ho(e,t,n))<=
ae.indexOf(n.severity.blocks)}function tn(e,t){let n=ae.filter(r=>Ye(r,e,t)).map(r=>[r,e.counts[r]]),o=ae.reduce((r,i)=>r+e.counts[i],0),s=e.category==="secrets"?
Math.max(0,(e.secrets??0)-o):0;return n.map(([r,i])=>[r,r==="high"?i+s:i]).filter(([,r])=>r>0)}function Uo(e,t){return t?/[\s<>=|*^~,]/.test(t)?`${e} (${t})`:`${e}\
@${t}`:e}function nn(e){return e.package?`${e.id} in ${Uo(e.package,e.version)}`:e.at?`${e.id} in ${e.at.path}${e.at.line?`:${e.at.line}`:""}`:e.id}var on=3;function Vo(e,t,n){let s=e.findings.filter(a=>a.closed===void 0&&Ye(a.severity,e,t)).map(a=>x(nn(a),80)),r=[...new Set(s)].slice(0,on),i=n-s.filter(a=>r.
includes(a)).length;return r.length===0?"":`: ${h(i>0?[...r,`${i} more`]:r,on+1)}`}function Xo(e,t,n){let o=tn(t,n);if(o.length===0)return;let s=o.reduce((c,[,l])=>c+
l,0),r=t.category==="secrets",i=o.map(([c,l])=>`${l} ${c==="unknown"?"of unknown severity":c}`);return{outcome:"fail",says:`${r?k(s,"secret"):h(i,o.length)} in ${x(
t.tool,40)} (${P(e.one)})${Vo(t,n,s)}`,...I(e),...r?{fix:"Take the secret out, rotate it where it is used, note the rotation in 9.6, and scan again"}:{}}}function Jo(e,t){
let n=_(e.reading).map(r=>Xo(e,r,t)).filter(r=>r!==void 0);if(n.length>0||e.reading.complete)return n;let o=e.reading.why?M(e.reading.why):"it did not run to it\
s end";return[{outcome:"unknown",says:`Whether ${P(e.one)} is clean cannot be told: ${o}`,...I(e)}]}function Yo(e){let t=r=>e.reduce((i,a)=>i+r(a),0),n=["critic\
al","high","medium","low","unknown"].map(r=>[r,t(i=>i.counts[r])]).filter(([,r])=>r>0).map(([r,i])=>`${i} ${r}`),o=t(r=>r.suppressed),s=o>0?[...n,`${o} suppress\
ed`]:n;return s.length>0?` (${s.join(", ")})`:""}var sn={id:"scans-clean",title:"The scans found nothing that blocks",why:"An open finding of high or critical s\
everity is a known way in. It is counted from the report itself, whatever the document says about it; a finding without a usable severity counts as the policy s\
ays, and a found secret always counts as high.",fix:"Mend or update what was found and scan again; what does not apply is suppressed in the scanner itself, with\
 its reason",section:"10",rank:51,setting:"block",check:(e,t)=>{let n=A(e).filter(i=>_(i.reading).length>0);if(n.length===0)return y("No scan report was found t\
hat could be judged");let o=n.flatMap(i=>Jo(i,t));if(o.length>0)return o;let s=n.flatMap(i=>_(i.reading));return[{outcome:"pass",says:`${O(k(s.length,"scan"))} \
without anything ${t.severity.blocks} or worse${Yo(s)}`}]},examples:{good:"The npm audit report counts 0 critical, 0 high, 3 moderate.",bad:"2 high in npm audit\
 (`evidence/audit.json`): GHSA-35jh-r3h4-6jhm in lodash@4.17.20 and GHSA-p6mc-m468-83gw in lodash.set"}};var Zo=new Set(ot);function es({reading:e},t){if(!e.complete)return e.why?M(e.why):"it holds no proof that the scan ran to its end";let n=le(e);return n.every(s=>s.
rules===0)?"it loaded no rules, so nothing was looked for":t>0&&n.every(s=>s.category==="dependencies"&&s.dependencies===0)?`it looked at no dependency, and the\
 lockfiles hold ${t}`:void 0}function ts(e,t,n){let o=A(e,n).filter(f=>le(f.reading).length>0),s=f=>le(f.reading).map(p=>p.category),r=t.evidence.required.filter(
f=>Zo.has(f)),i=r.filter(f=>!q(n,f)),a=i.filter(f=>!o.some(p=>s(p).includes(f))),c=e.lockfiles.reduce((f,p)=>f+p.packages.length,0),l=o.flatMap(f=>{let p=es(f,c);
if(!p)return[];let u=h([...new Set(s(f))].map(w=>S[w]));return[{outcome:"fail",says:`${P(f.one)} does not prove ${u}: ${p}`,...I(f)}]}),d=[...z(e,t,n,a),...l];if(d.
length>0)return d;if(i.length===0&&o.length===0)return y(r.length>0?"Every required scan is waived with a reason":"The policy requires no scan");let m=[...new Set(
o.flatMap(s))].map(f=>S[f]);return[{outcome:"pass",says:`Run to the end: ${h(m,8)}`}]}var rn={id:"scans-present",title:"The required scans ran",why:"A scan that\
 failed half-way, loaded no rules or never ran looks just like a clean one when nobody opens its report. So a scan counts only with the proof, in the report its\
elf, that it ran to its end; and it counts for what its content is, not for the label above the link.",fix:"Run the scan to its end, save its complete report in\
 the repository or as an artifact, and link it in section 10",section:"10",rank:50,setting:"block",check:(e,t)=>{let n=$(e);return n.length===0?y("There is no d\
ocument that links scans"):n.flatMap(o=>ts(e,t,o))},examples:{good:"- [x] SAST: [semgrep.sarif](evidence/semgrep.sarif), whose run says that it ended successful\
ly.",bad:"- [x] Dependencies: [audit.json](evidence/audit.json), which holds only the error of an audit that could not reach the registry."}};var Ze=e=>e.slice(0,200).toLowerCase().replace(/\([^()]*\)/gu," ").replace(/[^\p{L}\p{N}/&+,]+/gu," ").trim(),ns=e=>Ze(e).split(/[/&+,]| and /u).map(t=>t.trim()).
filter(t=>t!=="");function he(e,t){let n=[t.name,...t.aliases].map(Ze);return n.includes(Ze(e.role))||ns(e.role).some(o=>n.includes(o))}function et(e){return e.
map(t=>`- [x] ${t.name} \u2014 <name>, <yyyy-mm-dd>`).join(`
`)}function Ce(e){return e.roles.filter(t=>t.required)}var je=e=>U(e.waived),os=e=>!e.ticked&&!je(e),tt=e=>x(e.role,40)||"A role without a name",an=e=>h([...new Set(e.map(tt))],6),ss=/(?<![a-z0-9\u00c0-\u1fff])n\s?\/\s?a(?![a-z0-9\u00c0-\u1fff])|not applicable/i;
function rs(e,t){return[...C(e,n=>n.at.line).values()].flatMap(n=>{let[o]=n;if(!o)return[];let s=n.some(l=>ss.test(l.text.slice(0,2e3))),r=[...o.name?[]:["<name\
>"],...o.date?[]:["<yyyy-mm-dd>"]],i=ut(o.source)?.replace(/\s?\((?:or )?n\s?\/\s?a\)/gi,""),a=$e(i??o.source,"Approved",r)??i,c=n.every(l=>l.date!==void 0)||a?.
trimStart().startsWith("|");return[{outcome:"fail",says:`${an(n)} ${n.length===1?"has":"have"} not signed off (${t})${s?'; "N/A" without a reason is no waiver':
""}`,at:o.at,fix:s?'Let them tick the box, or write why the role does not apply: "N/A \u2014 <reason>"':"Let them review and tick the box, with name and date",...a?
{suggestion:c?a:`${a} \u2014 <name>, <yyyy-mm-dd>`}:{}}]})}function is(e,t){let n=t.sections.signOffs,o=D(e,n),s=Ce(t);if(e.signOffs.length===0){let u=et(s);return[
{outcome:"fail",says:o?`Section ${n} names no role, so nobody has signed off`:`There is no section ${n}, so nobody has signed off`,at:o?.at??{path:e.path,line:1},
suggestion:o?u:`${se(n,t)}

${u}`}]}let r=e.signOffs.filter(os),i=s.filter(u=>!e.signOffs.some(w=>he(w,u))),a=e.signOffs.filter(u=>je(u)&&s.some(w=>he(u,w))),c=e.signOffs.filter(u=>je(u)&&
!a.includes(u)),l=[...rs(r,n)];i.length>0&&l.push({outcome:"fail",says:`${h(i.map(u=>u.name),6)} ${i.length===1?"is":"are"} not listed in ${n} and must sign off`,
at:o?.at??e.signOffs[0]?.at??{path:e.path,line:1},suggestion:et(i)});for(let u of a){let w=`${tt(u)} must sign off and cannot be waived (${n} says: N/A, ${b(u.waived??
"",80)})`;l.push({outcome:"fail",says:w,at:u.at})}let d=c.map(u=>({outcome:"not-applicable",says:`${tt(u)} is waived: ${b(u.waived??"",120)}`,at:u.at}));if(l.length>
0)return[...l,...d];let m=e.signOffs.filter(u=>u.ticked&&!je(u)),f=m.length>0?"pass":"fail",p=`${k(m.length,"role")} signed off: ${an(m)}`;return[{outcome:f,says:m.
length>0?p:`Nobody has signed off in ${n}: every role is waived`},...d]}var cn={id:"signoffs-complete",title:"Everybody has signed off",why:"A sign-off is the w\
ord of a person that their part was looked at. An open box means that somebody was asked and has not answered yet.",fix:'Let each role review and tick its box i\
n 9.4 with name and date; a role that does not apply says "N/A \u2014 <reason>"',section:"9.4",rank:20,setting:"block",check:(e,t)=>{let n=$(e);return n.length===
0?y("There is no document to sign"):n.flatMap(o=>is(o,t))},examples:{good:`- [x] QA \u2014 scenarios confirmed \u2014 Ada L., 2026-02-03
- [ ] CTO \u2014 N/A \u2014 no change of architecture`,bad:`- [ ] QA \u2014 scenarios confirmed
- [ ] CTO (or N/A)`}};var ln=e=>e.slice(0,200).toLowerCase().replace(/[^\p{L}\p{N}]+/gu," ").trim();function W(e,t){if(e===void 0)return 0;let n=o=>o.some(s=>ln(s)===ln(e));return n(
t.statuses.done)?2:n(t.statuses.ready)?1:0}function mn(e,t){let n=t.path.slice(t.path.lastIndexOf("/")+1);return e.id!==""&&(e.id===t.itemId||t.itemId===void 0&&
n.startsWith(`${e.id}-`))}var dn=e=>e.frontMatter?.entries.find(t=>t.key.toLowerCase()==="status")?.at??{path:e.path,line:1};function un(e,t,n){let o=t.roadmap?.
before.find(s=>s.id===e.id);return W(e.status,n)>W(o?.status,n)}function as({prd:e,before:t},n,o){let s=n.roadmap?.after.find(l=>mn(l,e)),r=W(e.status,o)>W(t?.status,
o),i=s!==void 0&&un(s,n,o);if(!r&&!i)return;let[a,c]=r?[e.status??"",dn(e)]:[s?.status??"",s?.at??dn(e)];return{to:W(a,o),status:a,at:c,prd:e,...s?{row:s}:{},inPrd:r,
inRoadmap:i}}function fn(e,t){let n=e.prds.map(s=>as(s,e,t)).filter(s=>s!==void 0),o=(e.roadmap?.after??[]).filter(s=>!e.prds.some(({prd:r})=>mn(s,r))&&un(s,e,t)).
map(s=>({to:W(s.status,t),status:s.status,at:s.at,row:s,inPrd:!1,inRoadmap:!0}));return[...n,...o]}function pn(e,t){let n=e.signOffs.every(s=>s.ticked||U(s.waived)),
o=Ce(t).every(s=>e.signOffs.some(r=>r.ticked&&he(r,s)));return e.signOffs.length>0&&n&&o}function cs(e,t){let n=A(e,t).flatMap(({reading:o})=>o.kind==="qa"?[o]:[]);return q(t,"qa")||n.length>0&&n.every(o=>Te(o)===void 0)}function ls({prd:e,row:t,to:n,
inPrd:o,inRoadmap:s},r,i){let{roadmap:a}=r;if(!a)return[];let c=[];o&&!t&&e?.itemId&&a.after.length>0&&c.push(`${g(a.path)} has no row for ${e.itemId}`),o&&t&&W(
t.status,i)!==n&&c.push(`${g(a.path)} still says ${v(t.status)}`),e&&s&&W(e.status,i)!==n&&c.push(`${g(e.path)} ${e.status?`still says ${v(e.status)}`:"has no s\
tatus"}`);let l=m=>r.change.files.some(f=>f.path===m&&f.status!=="deleted"),{mirror:d}=a;if(d&&l(a.path)!==l(d)){let[m,f]=l(a.path)?[a.path,d]:[d,a.path];c.push(
`${g(m)} changed without ${g(f)}`)}return c}function ds(e,t,n){let{prd:o,to:s,row:r,at:i}=e,c=`${o?"The status":`The status of ${r?.id??"an item"} in the roadma\
p`} moves to ${v(e.status,40)}`;if(!o)return{outcome:"fail",says:`${c}, but no document of this change is about it`,at:i,fix:"Flip only items whose document is \
part of the change, so that its evidence can be judged"};let{signOffs:l,decisions:d}=n.sections,m=o.notes.some(L=>L.commits.length>0),f=t.change.files.some(L=>!L.
document),{evidence:p}=n.sections,u=ls(e,t,n),N=[[!pn(o,n),`${l} is not fully signed`,`get ${l} signed`],[!cs(t,o),"no QA page passes",`link a QA page that pass\
es in section ${p}`],[!f,"only documents changed","flip it in the change that holds the code"],[s===2&&!m,`${d} names no commit`,`name the commits in ${d}`],[u.
length>0,h(u,u.length),"change the document, the roadmap and its mirror together"]].filter(([L])=>L),R=N.map(([,L])=>L);if(R.length===0)return{outcome:"pass",says:`${c}\
 with everything that it needs`,at:i};let qe=t.gaps.find(L=>L.about==="files");if(!f&&qe&&R.length===1)return{outcome:"unknown",says:`${c}, and whether code cha\
nged cannot be told: ${b(qe.why)}`,at:i};let De=t.change.commits.slice(0,3).map(L=>j(L.sha)),nt=`${o.notes.length+1}. [${Ge(t)}] Done: ${De.length>0?De.join(", "):
"<commit hashes>"}`,ge=s===2&&!m;return{outcome:"fail",says:`${c}, but ${h(R,R.length)}`,at:i,fix:`Leave the status as it was, or ${h(N.map(([,,L])=>L),N.length)}`,
...ge?{suggestion:nt}:{}}}var hn={id:"status-flip",title:"A flip to Ready or Done has its grounds",why:'A status is read by people who never open the evidence. \
A "paper flip", in which the word changes and nothing else does, tells them that work is finished which nobody has signed, tested or even written.',fix:"Complet\
e 9.4 and QA first, flip in the change that holds the code, name the commits of a Done flip in 9.6, and change the document, the roadmap and its mirror together",
section:"",rank:70,setting:"block",check:(e,t)=>{let n=e.gaps.filter(s=>s.about==="roadmap").map(s=>({outcome:"unknown",says:`Whether the roadmap flips a status\
 cannot be told: ${b(s.why)}`,...s.path?{at:{path:s.path,line:1}}:{}})),o=fn(e,t).map(s=>ds(s,e,t));return o.length+n.length===0?y("No status moves to Ready or \
Done"):[...o,...n]},examples:{good:"status: In Review becomes Done in the pull request that holds the code; 9.4 is signed, QA passed, 9.6 names a1b2c3d, and the\
 roadmap says Done too.",bad:"status: Draft becomes Done in a pull request that changes only the document."}};function ms(e,t){let n=e.failed+e.errored;if(n>0){let o=[e.failed>0?`${e.failed} failed`:"",e.errored>0?`${e.errored} with errors`:""],s=e.failing.slice(0,3).map(
a=>v(a)),r=n-s.length,i=s.length>0?`: ${h(r>0?[...s,`${r} more`]:s,4)}`:"";return`has ${k(n,"test")} that did not pass (${o.filter(Boolean).join(", ")})${i}`}if(!t.
complete)return`is not complete: ${t.why?M(t.why):"the tests did not run to their end"}`;if(!(e.passed>0))return e.skipped>0?`passed no test: all ${e.skipped} w\
ere skipped`:"holds no test at all"}function us(e,t){return de(e).filter(n=>n.prd===t&&n.claim.state!=="not-applicable").filter(({claim:n})=>n.kinds.includes("t\
ests")||n.kinds.includes("ci")).flatMap(({claim:n,evidence:o})=>o.map(s=>({claim:n,one:s}))).flatMap(({claim:n,one:o})=>{let{run:s}=o;if(!s||o.resolution.kind!==
"found")return[];let r=v(s.name);return s.conclusion==="success"?[{outcome:"pass",says:`${r} passed; it links no test report, so the number of tests is not know\
n`,at:n.at}]:s.conclusion===void 0&&s.status!=="completed"?[{outcome:"waiting",says:`${r} has not ended, so its tests have not passed yet`,at:n.at}]:[{outcome:"\
fail",says:`No tests passed: ${r} ended with ${v(s.conclusion??"no conclusion")}`,at:n.at}]})}function fs(e,t,n){let o=A(e,n).flatMap(m=>m.reading.kind==="tests"?
[{piece:m,tests:m.reading.tests}]:[]);if(o.length===0){let m=t.evidence.required.includes("tests");if(!m||q(n,"tests"))return y(m?"Tests are waived with a reaso\
n":"The policy requires no tests, and none are linked");let f=us(e,n);return f.length>0?f:z(e,t,n,["tests"])}let s=o.flatMap(({piece:m,tests:f})=>{let p=ms(f,m.
reading);return p?[{outcome:"fail",says:`${P(m.one)} ${p}`,...I(m)}]:[]});if(s.length>0)return s;let r=m=>o.reduce((f,{tests:p})=>f+m(p),0),[i,a]=[r(m=>m.skipped),
r(m=>m.flaky)],l=[i>0?`${i} skipped`:"",a>0?`${a} flaky: passed only when run again`:""].filter(Boolean).join(", ");return[{outcome:"pass",says:`${k(r(m=>m.passed),
"test")} passed${l?` (${l})`:""}`}]}var gn={id:"tests-passed",title:"The tests passed",why:"A report without tests, one that was cut off, and one in which all w\
ere skipped are as green as a real one at first sight. So the report is opened: there must be tests, all of them ended, and none failed. The link to a workflow \
run that passed counts too, though it does not tell how many tests there were.",fix:"Make the tests pass, let them run to their end, and link the new report in \
section 10",section:"10",rank:52,setting:"block",check:(e,t)=>{let n=$(e);return n.length===0?y("There is no document that links test reports"):n.flatMap(o=>fs(
e,t,o))},examples:{good:"- [x] Tests: [junit.xml](evidence/junit.xml) with 412 passed and none failed.",bad:"- [x] Tests: [junit.xml](evidence/junit.xml), in wh\
ich no suite was found and so 0 tests ran."}};var Ga=[ct,gt,vt,xt,Pt,Et,Lt,Ct,Dt,It,Wt,_t,Qt,zt,Gt,Zt,en,sn,rn,cn,hn,gn];export{Ga as a};
