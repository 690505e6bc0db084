import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as k,b as m}from"./chunk-NLFKJC7U.js";import{a as f}from"./chunk-YXX5FJ7F.js";import{a as C}from"./chunk-K6YM4ZV3.js";import{a as g,b as R}from"./chunk-3VL72AHC.js";function c(t,e){return e===void 0?t:"add"in e?[...new Set([...t,...e.add])]:e}function x(t,e){if(e===void 0)return t;let n=("add"in e?e.add:e).map(({name:i,aliases:s,
required:d})=>({name:i,aliases:s??[],required:d??!0}));if(!("add"in e))return n;let o=new Set(n.map(i=>i.name.toLowerCase()));return[...t.filter(i=>!o.has(i.name.
toLowerCase())),...n]}var h=t=>Object.fromEntries(Object.entries(t??{}).filter(([,e])=>e!==void 0));function $(t,e,r){let n=new Map([...Object.entries(t.policy.
rules),...Object.entries(e.rules??{})]);return Object.fromEntries(r.map(o=>[o.id,n.get(o.id)??t.others??o.setting]))}function I(t,e){return typeof e!="string"?{
...t.evidence.trust,...h(e)}:Object.fromEntries(g.map(r=>[r,e]))}function v(t,e,r){let{policy:n}=t,{roadmap:o,...i}=n,s=e.roadmap??o;return{...i,prds:c(n.prds,e.
prds),templates:c(n.templates,e.templates),sections:{...n.sections,...h(e.sections)},requiredSections:c(n.requiredSections,e.requiredSections),documents:c(n.documents,
e.documents),evidence:{required:c(n.evidence.required,e.evidence?.required),trust:I(n,e.evidence?.trust)},severity:{...n.severity,...h(e.severity)},rules:$(t,e,
r),roles:x(n.roles,e.roles),migrations:c(n.migrations,e.migrations),contracts:c(n.contracts,e.contracts),statuses:{ready:c(n.statuses.ready,e.statuses?.ready),done:c(
n.statuses.done,e.statuses?.done)},...s?{roadmap:{path:s.path,...s.mirror?{mirror:s.mirror}:{}}}:{},caps:{...n.caps,...h(e.caps)}}}var w=t=>typeof t=="object"&&t!==null&&!Array.isArray(t);function E(t,e){return w(t)?Object.entries(t).flatMap(([r,n])=>E(n,[...e,r])):[{path:e,value:t}]}function q(t,e){
let r=t;for(let[n,o]of e.entries()){if(!w(r))return r===void 0?void 0:{path:e.slice(0,n),added:!1};r=Object.hasOwn(r,o)?r[o]:void 0}return r===void 0?void 0:{path:e,
added:w(r)&&"add"in r}}function O(t,e,r,n){let o=`preset ${e.name}`,i=d=>{let a=n&&q(n.config,d);if(n&&a)return`${a.added?`${o} + `:""}${n.path}:${n.lineOf(a.path)}`;
let[y,u]=d;return y!=="rules"||e.others||Object.hasOwn(e.policy.rules,String(u))?o:r.some(b=>b.id===u)?`rule ${u}`:o};return E({roadmap:!1,...t},[]).map(({path:d,
value:a})=>({key:C(d),value:a,from:i(d)}))}var j=["tests","coverage","ci","sbom",...R],A={...m,evidence:{required:[...m.evidence.required,"coverage","ci"],trust:{...k("committed",g),...k("ci",j)}},severity:{
blocks:"medium",unknown:"high"},roles:m.roles.map(t=>t.name==="Security"?{...t,required:!0}:t)},N={...m,requiredSections:["9.4","10"],evidence:{...m.evidence,required:[
"tests"]},severity:{blocks:"critical",unknown:"high"},rules:{"prd-linked":"block","signoffs-complete":"block","tests-passed":"block","evidence-resolves":"block",
"evidence-current":"block"}},P={backend:{name:"backend",says:"Tests, secrets, dependency and code scans, an SBOM and a QA page, all committed or better; no high\
 or critical finding; PM, QA and Eng Lead sign",policy:m},strict:{name:"strict",says:"Also coverage and a CI run; reports only from CI; no medium finding; Secur\
ity signs too; every rule blocks",policy:A,others:"block"},minimal:{name:"minimal",says:"Tests for this code and the sign-offs; every other rule only advises",policy:N,
others:"advise"}};var Y=".github/ready-gate.yml";function K(t,e){let r=[...e].sort((i,s)=>i.line-s.line||i.column-s.column).map(i=>`${t}:${i.line}:${i.column}: ${i.says}`),[n,...o]=r;
throw n&&o.length===0?new f(2,n):new f(2,`${t} has ${r.length} problems`,r)}async function z(t,e){let{path:r,text:n}=t;if(n===void 0){if(t.kind==="override")throw new f(
2,`There is no configuration file ${r}`);let l=v(P.backend,{},e);return{policy:l,source:{kind:"defaults",preset:"backend"},origins:O(l,P.backend,e)}}let[{parseYaml:o},
{checkConfig:i}]=await Promise.all([import("./yaml-PLXTZAO4.js"),import("./complain-MKI4B5S2.js")]),s=o(n);s.syntax&&K(r,s.problems);let d=e.map(l=>l.
id),a=i(s,d);if("length"in a||s.problems.length>0){let l=new Set(s.problems.map(p=>`${p.line}:${p.column}`)),S="length"in a?a.filter(p=>!l.has(`${p.line}:${p.column}`)):
[];K(r,[...s.problems,...S])}let y=P[a.extends??"backend"],u=v(y,a,e),b=l=>s.placeOf(l,"key").line;return{policy:u,source:{kind:t.kind,path:r,preset:y.name,...t.
commit?{commit:t.commit}:{}},origins:O(u,y,e,{path:r,config:a,lineOf:b})}}export{Y as a,z as b};
