import{f as v,h as b,k as S}from"./chunk-GZMGALJ4.js";import"./chunk-L3LEJIBS.js";import{e as f,f as d,k as c,n as h,q as $,w as u,y}from"./chunk-L3L7UACA.js";
import"./chunk-PSHBDJEB.js";import{readdir as j}from"node:fs/promises";import x from"node:path";function w(t,e=[]){if(e.length===0)return t;let n=[t,...e],o=v();for(let s of u)for(let a of n)o[s]+=a.counts[s];let r=n.some(s=>s.secrets!==void 0)?n.reduce((s,a)=>s+
(a.secrets??0),0):void 0;return{...t,counts:o,suppressed:n.reduce((s,a)=>s+a.suppressed,0),...r===void 0?{}:{secrets:r},findings:n.flatMap(s=>s.findings)}}function k({counts:t,secrets:e=0}){let n=Math.min(e,t.high);return{...t,high:t.high-n,critical:t.critical-Math.min(e-n,t.critical)}}function l(t){let{tool:e,category:n,
suppressed:o,secrets:r}=t,s=k(t);return{tool:e,category:n,counts:s,suppressed:o,...r===void 0?{}:{secrets:r}}}var E=({format:t,version:e,components:n,valid:o,problems:r})=>({
format:t,version:e,components:n,valid:o,problems:r});function R(t){switch(t.kind){case"scan":return{scan:l(w(t.scan,t.more)),...t.more?{scans:[t.scan,...t.more].
map(l)}:{}};case"tests":{let{passed:e,failed:n,errored:o,skipped:r,flaky:s}=t.tests;return{tests:{passed:e,failed:n,errored:o,skipped:r,flaky:s}}}case"sbom":return{
sbom:E(t.sbom),...t.scan?{scan:l(t.scan)}:{}};case"coverage":return{coverage:{lines:t.coverage.lines??null}};case"qa":return{qa:{overall:t.qa.overall.map(e=>e.outcome),
cases:t.qa.cases.length}};case"vex":return{vex:{statements:t.vex.statements.length},...t.scan?{scan:l(t.scan)}:{}};case"attestation":return{attestation:{predicateType:t.
attestation.predicateType,subjects:t.attestation.subjects.length}};case"unreadable":return{}}}function g(t,e){let{format:n,kind:o,complete:r,why:s,commit:a,contradictions:i,
remarks:m}=e;return{file:t,format:n,kind:o,complete:r,...s===void 0?{}:{why:s},...R(e),...a===void 0?{}:{commit:a},...i.length>0?{contradictions:i}:{},...m.length>
0?{remarks:m}:{}}}function q(t){let{tool:e,category:n,suppressed:o,secrets:r}=t,s=k(t),a=u.filter(p=>s[p]>0).map(p=>`${s[p]} ${p}`),i=o>0?`, ${o} closed`:"",m=r===
void 0?"":`, ${r} secrets`;return`${n} scan by ${e}: ${a.length>0?a.join(", "):"nothing open"}${i}${m}`}function T(t){switch(t.kind){case"scan":return[t.scan,...t.
more??[]].map(q).join("; ");case"tests":{let{passed:e,failed:n,errored:o,skipped:r,flaky:s}=t.tests;return`tests: ${e} passed, ${n} failed, ${o} errored, ${r} s\
kipped, ${s} flaky`}case"sbom":{let{format:e,version:n,components:o,valid:r,subject:s}=t.sbom,a=s?` of ${s.name}${s.version?` ${s.version}`:""}`:"";return`${e} ${n}\
 SBOM${a}: ${o} components, ${r?"valid":"not valid"}`}case"coverage":{let{lines:e,covered:n,total:o}=t.coverage;return e===void 0?"coverage: no lines at all":`c\
overage: ${e.toFixed(1)} % of lines (${n} of ${o})`}case"qa":return`QA page: ${t.qa.overall.map(e=>e.outcome).join(", ")||"no overall status"}, ${t.qa.cases.length}\
 cases`;case"vex":return`VEX: ${t.vex.statements.length} statements`;case"attestation":return`attestation ${t.attestation.predicateType}: ${t.attestation.subjects.
length} subjects (signature not checked)`;case"unreadable":return t.why}}function C(t,e){if(e.kind==="unreadable")return`\u2717 ${c(t)} ${c(e.why)}`;let n=`${c(
t)}: ${c(T(e))}`,o=[`${e.complete?"\u2713":"!"} ${n} [${e.format}]`];return e.complete||o.push(`    not complete: ${c(e.why??"nothing proves that it ran to its \
end")}`),o.push(...e.contradictions.map(r=>`    contradiction: ${c(r)}`)),e.kind==="sbom"&&o.push(...e.sbom.problems.slice(0,5).map(r=>`    problem: ${c(r)}`)),
o.push(...e.remarks.map(r=>`    note: ${c(r)}`)),o.join(`
`)}async function F(t){return await d(t)?(await j(t,{recursive:!0,withFileTypes:!0})).filter(n=>n.isFile()).map(n=>x.join(n.parentPath,n.name)).sort():[t]}async function Q(t,e){
let n=y.caps.reportBytes,o=[];for(let s of(await Promise.all(t.map(F))).flat()){let a=await f(s,i=>b(s,i,{readers:S,cap:n,hint:s}));o.push(...a.map(({path:i,reading:m})=>({
file:i,reading:m})))}let r=()=>h(o.map(({file:s,reading:a})=>g(s,a)));return $(e.format==="json"?r():o.map(({file:s,reading:a})=>C(s,a)).join(`
`)),o.some(({reading:s})=>s.kind==="unreadable")?4:0}export{g as entryOf,Q as read};
