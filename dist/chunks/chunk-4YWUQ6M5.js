import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as k,b as y}from"./chunk-XEIOYSPM.js";import{a as g}from"./chunk-YXX5FJ7F.js";import{a as R}from"./chunk-K6YM4ZV3.js";import{a as h,b}from"./chunk-3VL72AHC.js";function l(t,e){return e===void 0?t:"add"in e?[...new Set([...t,...e.add])]:e}function K(t,e){if(e===void 0)return t;let n=("add"in e?e.add:e).map(({name:s,aliases:i,
required:a})=>({name:s,aliases:i??[],required:a??!0}));if(!("add"in e))return n;let r=new Set(n.map(s=>s.name.toLowerCase()));return[...t.filter(s=>!r.has(s.name.
toLowerCase())),...n]}var p=t=>Object.fromEntries(Object.entries(t??{}).filter(([,e])=>e!==void 0));function $(t,e,o){let n=new Map([...Object.entries(t.policy.
rules),...Object.entries(e.rules??{})]);return Object.fromEntries(o.map(r=>[r.id,n.get(r.id)??t.others??r.setting]))}function j(t,e){return typeof e!="string"?{
...t.evidence.trust,...p(e)}:Object.fromEntries(h.map(o=>[o,e]))}function I({severity:t},e){let{byCategory:o,...n}=e??{},r=t.byCategory??{},s=b.flatMap(d=>{let c={
...r[d],...p(o?.[d])};return Object.keys(c).length>0?[[d,c]]:[]}),{byCategory:i,...a}=t;return{...a,...p(n),...s.length>0?{byCategory:Object.fromEntries(s)}:{}}}
function A({coverage:t},e){let o=Object.entries({...t,...p(e)}).filter(([,n])=>n!==!1);return o.length>0?{coverage:Object.fromEntries(o)}:{}}function O(t,e,o){let{
policy:n}=t,{roadmap:r,coverage:s,...i}=n,a=e.roadmap??r;return{...i,appliesTo:l(n.appliesTo,e.appliesTo),prds:l(n.prds,e.prds),templates:l(n.templates,e.templates),
sections:{...n.sections,...p(e.sections)},requiredSections:l(n.requiredSections,e.requiredSections),documents:l(n.documents,e.documents),evidence:{required:l(n.
evidence.required,e.evidence?.required),trust:j(n,e.evidence?.trust)},severity:I(n,e.severity),...A(n,e.coverage),rules:$(t,e,o),roles:K(n.roles,e.roles),migrations:l(
n.migrations,e.migrations),contracts:l(n.contracts,e.contracts),logs:l(n.logs??[],e.logs),frontend:l(n.frontend??[],e.frontend),statuses:{ready:l(n.statuses.ready,
e.statuses?.ready),done:l(n.statuses.done,e.statuses?.done)},...e.external?{external:{hosts:[...e.external.hosts]}}:{},...a?{roadmap:{path:a.path,...a.mirror?{mirror:a.
mirror}:{}}}:{},caps:{...n.caps,...p(e.caps)}}}var w=t=>typeof t=="object"&&t!==null&&!Array.isArray(t);function E(t,e){return w(t)?Object.entries(t).flatMap(([o,n])=>E(n,[...e,o])):[{path:e,value:t}]}function N(t,e){
let o=t;for(let[n,r]of e.entries()){if(!w(o))return o===void 0?void 0:{path:e.slice(0,n),added:!1};o=Object.hasOwn(o,r)?o[r]:void 0}return o===void 0?void 0:{path:e,
added:w(o)&&"add"in o}}function C(t,e,o,n){let r=`preset ${e.name}`,s=a=>{let d=n&&N(n.config,a);if(n&&d)return`${d.added?`${r} + `:""}${n.path}:${n.lineOf(d.path)}`;
let[c,u]=a;return c!=="rules"||e.others||Object.hasOwn(e.policy.rules,String(u))?r:o.some(v=>v.id===u)?`rule ${u}`:r};return E({roadmap:!1,...t},[]).map(({path:a,
value:d})=>({key:R(a),value:d,from:s(a)}))}var q=["tests","coverage","ci","sbom",...b],T={...y,evidence:{required:[...y.evidence.required,"coverage","ci"],trust:{...k("committed",h),...k("ci",q)}},severity:{
blocks:"medium",unknown:"high"},roles:y.roles.map(t=>t.name==="Security"?{...t,required:!0}:t)},L={...y,requiredSections:["9.4","10"],evidence:{...y.evidence,required:[
"tests"]},severity:{blocks:"critical",unknown:"high"},rules:{"prd-linked":"block","signoffs-complete":"block","tests-passed":"block","evidence-resolves":"block",
"evidence-current":"block"}},P={backend:{name:"backend",says:"Tests, secrets, dependency and code scans, an SBOM and a QA page, all committed or better; no high\
 or critical finding; PM, QA and Eng Lead sign",policy:y},strict:{name:"strict",says:"Also coverage and a CI run; reports only from CI; no medium finding; Secur\
ity signs too; every rule blocks",policy:T,others:"block"},minimal:{name:"minimal",says:"Tests for this code and the sign-offs; every other rule only advises",policy:L,
others:"advise"}};var J=".github/ready-gate.yml";function x(t,e){let o=[...e].sort((s,i)=>s.line-i.line||s.column-i.column).map(s=>`${t}:${s.line}:${s.column}: ${s.says}`),[n,...r]=o;
throw n&&r.length===0?new g(2,n):new g(2,`${t} has ${o.length} problems`,o)}async function U(t,e){let{path:o,text:n}=t;if(n===void 0){if(t.kind==="override")throw new g(
2,`There is no configuration file ${o}`);let m=O(P.backend,{},e);return{policy:m,source:{kind:"defaults",preset:"backend"},origins:C(m,P.backend,e)}}let[{parseYaml:r},
{checkConfig:s}]=await Promise.all([import("./yaml-PLXTZAO4.js"),import("./complain-HC4W7WXC.js")]),i=r(n);i.syntax&&x(o,i.problems);let a=e.map(m=>m.
id),d=s(i,a);if("length"in d||i.problems.length>0){let m=new Set(i.problems.map(f=>`${f.line}:${f.column}`)),S="length"in d?d.filter(f=>!m.has(`${f.line}:${f.column}`)):
[];x(o,[...i.problems,...S])}let c=P[d.extends??"backend"],u=O(c,d,e),v=m=>i.placeOf(m,"key").line;return{policy:u,source:{kind:t.kind,path:o,preset:c.name,...t.
commit?{commit:t.commit}:{}},origins:C(u,c,e,{path:o,config:d,lineOf:v})}}export{J as a,U as b};
