import{a as Q}from"./chunk-YG2SDQP5.js";import{ba as Mn,ca as Tn,v as En,w as V,x as Ae}from"./chunk-L3L7UACA.js";var Ve=e=>e.slice(0,200).toLowerCase().replace(/\([^()]*\)/gu," ").replace(/[^\p{L}\p{N}/&+,]+/gu," ").replace(/ ?([/&+,]) ?/g,"$1").trim(),Ln=e=>Ve(e).split(/[/&+,]| and /u).
map(t=>t.trim()).filter(t=>t!=="");function ke(e,t){let n=[t.name,...t.aliases].map(Ve);return n.includes(Ve(e.role))||Ln(e.role).some(o=>n.includes(o))}function we(e,t){
let n=Ve(e);return t.filter(o=>[o.name,...o.aliases].some(s=>Ve(s)===n))}function ut(e,t){return[...new Set(Ln(e).flatMap(n=>we(n,t)))]}function Qe(e){return e.
map(t=>`- [x] ${t.name} \u2014 <name>, <yyyy-mm-dd>`).join(`
`)}function ft(e){return e.roles.filter(t=>t.required)}var Cn=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/gu;function $(e,t=80){let n=e.slice(0,t*8).replace(Cn," ").
replace(/\s+/gu," ").trim();if(n.length<=t)return n;let o="";for(let s of n){if(o.length+s.length>t-1)break;o+=s}return`${o.trimEnd()}\u2026`}function qn(e){return e.
replace(Cn,"")}function S(e,t=60){return`\u201C${$(e,t)}\u201D`}function p(e,t=100){return`\`${$(e,t).replaceAll("`","'")}\``}function g(e,t=3){let n=e.length<=
t+1?e:e.slice(0,t),o=e.length-n.length,s=o>0?[...n,`${o} more`]:n;return s.length<2?s[0]??"":`${s.slice(0,-1).join(", ")} and ${s.at(-1)}`}function w(e,t,n=`${t}\
s`){return`${e} ${e===1?t:n}`}function M(e){return $(e,40).slice(0,7)}function F(e){return e.charAt(0).toUpperCase()+e.slice(1)}var Wn=/^(?:is|are|has|have|was|were|does|did|can|cannot|could|holds|lists|states|says|shows|names|covers|leaves|reports|comes|reached|ends|ended|stops|stopped|contains|counts|looks|loaded|misses|lacks)\b/;
function W(e){let t=b(e);return Wn.test(t)?`it ${t}`:t}function pt(e,t){let n=b(t).replace(/^it (?=[a-z])/,"");return Wn.test(n)?`${e} ${n}`:`${e}: ${n}`}function b(e,t=200){
return $(e,t).replace(/\.$/,"")}var be=({users:e=[],teams:t=[]})=>e.length+t.length>0;function jn(e,{roles:t}){let n=we(e,t),o=ut(e,t);if(n.length>0){let s=n.filter(be);return[{name:$(e,40),roles:s.
length>0?s:o.filter(be)}]}return o.length===0?[{name:$(e,40)||"A role without a name",roles:[]}]:o.map(s=>({name:s.name,roles:be(s)?[s]:[]}))}var ht=(e,t)=>e.toLowerCase()===
t.toLowerCase(),Ut=e=>e.flatMap(({teams:t=[]})=>t);function Ue(e,t){return Ut(e).flatMap(n=>{let o=t.find(s=>ht(s.team,n));return o?.kind==="known"?[]:[{team:n,
why:o?.why??"its members were not looked up"}]})}function gt(e,t,n){if(t.some(({users:r=[]})=>r.some(a=>ht(a,e))))return"yes";let o=Ut(t);return n.filter(r=>r.kind===
"known"&&o.some(a=>ht(a,r.team))).some(r=>r.kind==="known"&&r.members.some(a=>ht(a,e)))?"yes":Ue(t,n).length>0?"unknown":"no"}function yt(e){let t=[...new Set([
...e.flatMap(({users:n=[]})=>n.map(o=>$(o,40))),...Ut(e).map(n=>`somebody of ${p(n)}`)])];return g(t,4).replace(/ and (?=[^,]*$)/," or ")}var ta=e=>/^\p{L}[\p{L}\p{N} /.-]*$/u.
test(e)&&!/^(?:true|false|null)$/i.test(e)?e:JSON.stringify(e);function Dn(e){return["roles:","  add:",...e.map(({name:n,required:o})=>`    - { name: ${ta(n)}, ${o?
"":"required: false, "}users: [<login>] }`)].join(`
`)}function T(e,t){let n=new Map;for(let o of e){let s=t(o),r=n.get(s);r?r.push(o):n.set(s,[o])}return n}var L={tests:"a test report",secrets:"a secret scan",dependencies:"a dependency scan",sast:"a SAST scan",dast:"a DAST scan",containers:"a container scan",iac:"a\
n infrastructure scan",licences:"a licence scan",sbom:"an SBOM",qa:"a QA results page",coverage:"a coverage report",performance:"a performance result",ci:"a CI \
run",contract:"a contract note",rollback:"rollback steps",other:"other evidence"},Ee={tests:"Tests",secrets:"Secret scan",dependencies:"Dependency scan",sast:"S\
AST",dast:"DAST",containers:"Container scan",iac:"Infrastructure scan",licences:"Licence scan",sbom:"SBOM",qa:"QA results",coverage:"Coverage",performance:"Perf\
ormance",ci:"CI run",contract:"Contract",rollback:"Rollback steps",other:"Other"},Ze=new Set(["rollback","contract"]),Me=new Set(["other","performance","contrac\
t","rollback"]);function ee(e){return e.kind==="scan"?[e.scan,...e.more??[]]:(e.kind==="sbom"||e.kind==="vex")&&e.scan?[e.scan]:[]}function $e(e){return e.kind===
"scan"?ee(e):[]}function Te(e){let t=$e(e).map(n=>n.category);return e.kind==="tests"||e.kind==="coverage"||e.kind==="qa"?[e.kind]:e.kind==="sbom"?["sbom"]:t}function Le(e){
if(e.resolution.kind!=="found")return[];let t=e.reading?Te(e.reading):[];return e.run?[...new Set([...t,"ci","tests"])]:t}function Ce(e){if(e.kind==="vex")return"\
a VEX document";if(e.kind==="attestation")return"an attestation";if(e.kind==="unreadable")return"no report";let t=ee(e)[0],n=Te(e)[0]??"other";return t&&e.kind===
"scan"?`${L[n]} (${t.tool})`:L[n]}var na=[["sast",["sast","static analysis","codeql","semgrep"]],["dast",["dast","dynamic analysis","zap scan"]],["secrets",["se\
cret scan","secrets scan","secrets","gitleaks","trufflehog"]],["dependencies",["dependency","dependencies","deps","npm audit","osv scanner","sca"]],["sbom",["sb\
om","bill of materials","cyclonedx","spdx"]],["containers",["container scan","image scan"]],["coverage",["coverage"]],["qa",["qa","qa results"]],["tests",["test",
"tests","test report","unit tests"]]];function kt(e){let t=` ${e.slice(0,400).toLowerCase().replace(/[^\p{L}\p{N}]+/gu," ").trim()} `;return na.filter(([,n])=>n.
some(o=>t.includes(` ${o} `))).map(([n])=>n)}var oa=new Set(["too-large","deadline","not-text"]);function Zt(e){return!e.remarks.some(t=>oa.has(t.kind))}function R(e){return e.prds.map(t=>t.prd).filter(Zt)}
function Xe(e){let t=(o,s)=>`${s} ${o}`,n=T(e.evidence,o=>t(o.prd,o.claim));return R(e).flatMap(o=>o.claims.map((s,r)=>({prd:o,claim:s,evidence:n.get(t(o.path,r))??
[]})))}function ve(e){return Xe(e).filter(({claim:t})=>t.state==="done")}function j(e){return e.resolution.kind==="found"&&e.reading?.kind!=="unreadable"}function Je(e){
return e.kinds.every(t=>Me.has(t))}function wt(e){return ve(e).flatMap(t=>t.evidence.filter(n=>j(n)||n.resolution.kind==="found"&&Je(t.claim)).map(n=>({...t,one:n})))}
var sa=new Set(["","n a","na","none","no","tbd","todo","tba","reason","because","not applicable"]);function U(e){let t=(e??"").slice(0,2e3).toLowerCase().replace(
/[^\p{L}\p{N}]+/gu," ").trim();return!sa.has(t)}function D(e,t){let n=e.claims.filter(o=>o.kinds.includes(t));return n.length>0&&n.every(o=>o.state==="not-appli\
cable"&&U(o.reason))}function Z(e,t){return e.sections.find(n=>n.number===t)}function C(e){let t=$(e.text,200),n=t.search(/[(:|`]|\s[—–-]\s/u),o=(n>0?t.slice(
0,n):t).trim().replace(/(?:\s+(?:are|is|and|published|linked|attached|provided|below))+$/i,"").trim();return $(o,50)||e.kinds.map(s=>Ee[s]).join(", ")||"A claim"}
function y(e){return[{outcome:"not-applicable",says:e}]}function me(e,t){return e.some(n=>n.outcome!=="not-applicable")?e:[{outcome:"pass",says:t},...e]}var In=e=>e.slice(0,200).toLowerCase().replace(/[^\p{L}\p{N}]+/gu," ").trim();function Y(e,t){if(e===void 0)return 0;let n=o=>o.some(s=>In(s)===In(e));return n(
t.statuses.done)?2:n(t.statuses.ready)?1:0}function Kn(e,t){let n=t.path.slice(t.path.lastIndexOf("/")+1);return e.id!==""&&(e.id===t.itemId||t.itemId===void 0&&
n.startsWith(`${e.id}-`))}var _n=e=>e.frontMatter?.entries.find(t=>t.key.toLowerCase()==="status")?.at??{path:e.path,line:1};function Bn(e,t,n){let o=t.roadmap?.
before.find(s=>s.id===e.id);return Y(e.status,n)>Y(o?.status,n)}function ra({prd:e,before:t},n,o){let s=n.roadmap?.after.find(c=>Kn(c,e)),r=Y(e.status,o)>Y(t?.status,
o),a=s!==void 0&&Bn(s,n,o);if(!r&&!a)return;let[i,l]=r?[e.status??"",_n(e)]:[s?.status??"",s?.at??_n(e)];return{to:Y(i,o),status:i,at:l,prd:e,...s?{row:s}:{},inPrd:r,
inRoadmap:a}}function ue(e,t){let n=e.prds.map(s=>ra(s,e,t)).filter(s=>s!==void 0),o=(e.roadmap?.after??[]).filter(s=>!e.prds.some(({prd:r})=>Kn(s,r))&&Bn(s,e,t)).
map(s=>({to:Y(s.status,t),status:s.status,at:s.at,row:s,inPrd:!1,inRoadmap:!0}));return[...n,...o]}function Gn(e,t){let n=e.signOffs.every(s=>s.ticked||U(s.waived)),
o=ft(t).every(s=>e.signOffs.some(r=>r.ticked&&ke(r,s)));return e.signOffs.length>0&&n&&o}var Hn=[/^CVE-\d{4}-\d/,/^GHSA-/,/^(?:OSV|GO|RUSTSEC|PYSEC|MAL)-\d/,/^(?:SNYK|PKSA)-/,/^(?:RHSA|DSA|DLA|USN|ALAS|ELSA)-\d/],Ye=e=>Hn.findIndex(t=>t.test(e));function aa(e){
let t=e.trim(),n=/^(?:CVE-\d{4}-\d{4,9}|GHSA(?:-[0-9a-z]{4}){3})(?![0-9a-z])/i.exec(t)?.[0]??t,o=n.toUpperCase();return Ye(o)===-1?t:o.startsWith("GHSA-")?`GHSA\
-${n.slice(5).toLowerCase()}`:o}function fe(e){return[...new Set([e.id,...e.aliases??[]].map(aa))].filter(t=>t!=="")}function zn(e){let t=n=>Ye(n)===-1?Hn.length:
Ye(n);return[...e].sort((n,o)=>t(n)-t(o)||(n<o?-1:1))[0]??""}function et(e){return(e.toLowerCase().split(/[:/|]/).filter(n=>n!==""&&!/^v\d{1,3}$/.test(n)).at(-1)??
"").replace(/[-_.]+/g,"-")}function pe(e){let t=e.trim().toLowerCase();return/^[a-z0-9][\w.+~:-]*$/.test(t)?t.replace(/^(?:go|v)(?=\d)/,""):""}function Vn(e){try{return decodeURIComponent(e)}catch{return e}}function te(e){if(e.length>2e3||!/^pkg:/i.test(e))return;let t=(e.slice(4).split(/[?#]/,1)[0]??"").
replace(/^\/+/,""),n=t.indexOf("/");if(n<=0)return;let o=t.slice(n+1),s=o.lastIndexOf("@"),r=s>o.lastIndexOf("/")+1||s>0&&!o.slice(s).includes("/")?s:o.length,a=o.
slice(0,r).split("/").map(Vn).join("/");if(a!=="")return{type:t.slice(0,n).toLowerCase(),name:a,version:Vn(o.slice(r+1))}}function xe(e,t){let n=t.toLowerCase();
return e==="pypi"?n.replace(/[-_.]+/g,"-"):e==="maven"||e===""?n.replace(":","/"):n}function Xt(e,t){return e==="golang"||e==="composer"?t.replace(/^v(?=\d)/,""):
e==="gem"?t.split("-",1)[0]??t:t}function Rm({package:e,purl:t}){let n=[t,e].flatMap(s=>s?.startsWith("pkg:")?te(s)??[]:[]),o=[e,...n.flatMap(s=>[s.name,s.name.replace("/",":")])];return[...new Set(
o.filter(s=>s!==void 0).map(s=>s.toLowerCase()))]}function Sm({version:e,purl:t,package:n}){let o=/^[<>=^~]|\s|\|\||\.x\b|\*/.test(e??"")?"":pe(e??"");if(o!=="")
return o;let s=[t,n].flatMap(r=>r?.startsWith("pkg:")?te(r)??[]:[]);return pe(s[0]?.version??"")}function ia({id:e,at:t,fingerprints:n=[]}){return n.length>0?n:
t?.line===void 0?[]:[`${e} ${t.path}:${t.line}`]}function Jt(e){return e.id==="unlisted"||e.through?.length&&e.id===e.package?[]:e.package!==void 0?fe(e):ia(e).
slice(0,1)}function Qn(e){return e.kind==="rule"?`the rule ${p(e.rule,60)}${e.path?` in ${p(e.path)}`:""}`:e.kind==="advisory"?`${$(e.advisory,60)} in ${$(`${e.
package}@${e.version}`,120)}`:e.kind==="fingerprint"?`${e.of?`${$(e.of,80)}, `:""}fingerprint ${p(e.fingerprint,80)}${e.path?` in ${p(e.path)}`:""}`:e.kind==="c\
ontract"?`${$(e.change,120)} in ${p(e.contract)}`:`the migration ${p(e.migration)}`}var qe=({added:e=0,deleted:t=0})=>e+t,tt=e=>String(e).replace(/\B(?=(?:\d{3})+$)/g,",");function la(e,t){let n=t.size.generated,o=Q(n),s=new Set(e.evidence.flatMap(
r=>r.reading&&r.reading.kind!=="unreadable"?r.path??[]:[]));return e.change.files.filter(r=>!r.document&&!r.generated&&!s.has(r.path)&&!o(r.path)&&!(r.added===0&&
r.deleted===0))}function Un(e){let t=e.split("/").slice(0,-1),n=/^(?:src|lib|app|apps|packages|services|modules|internal|pkg|cmd|test|tests)$/.test(t[0]??"");return t.
slice(0,n?2:1).join("/")}function ca(e){let t=new Map;for(let a of e)t.set(Un(a.path),(t.get(Un(a.path))??0)+Math.max(1,qe(a)));let n=[...t.values()].reduce((a,i)=>a+
i,0),[o,s]=[...t].sort((a,i)=>i[1]-a[1]).filter(([a,i])=>a!==""&&i*5>n),r="Cut it into pull requests of one purpose each: moves and formatting first, then prepa\
ration, then behaviour";return o&&s?`${r}; ${p(`${o[0]}/`)} and ${p(`${s[0]}/`)} could go one after the other`:r}var Zn={id:"change-size",title:"The change is s\
mall",why:"A reviewer finds most faults in the first few hundred lines and few after that. A small change of one purpose is read, released and taken back on its\
 own.",fix:"Cut the change into pull requests of one purpose each, or raise size.files and size.lines where such changes are usual",section:"",rank:75,setting:"\
advise",check:(e,t)=>{let{size:n}=t,o=la(e,t),s=o.reduce((d,m)=>d+qe(m),0),r=o.filter(d=>d.added===void 0||d.deleted===void 0),a=e.change.incomplete,i=a!==void 0||
r.length>0?"at least ":"",l=`${tt(o.length)} ${o.length===1?"file":"files"} and ${i}${tt(s)} ${s===1?"line":"lines"}`,c=`${tt(n.files)} files and ${tt(n.lines)}\
 lines`;if(o.length>n.files||s>n.lines){let m=[...o].sort((u,f)=>qe(f)-qe(u)).slice(0,5).map(u=>qe(u)>0?`${p(u.path,60)} (${tt(qe(u))})`:p(u.path,60));return[{outcome:"\
fail",says:`The change has ${l}, more than ${c}; the largest: ${g(m,5)}`,fix:ca(o)}]}return a!==void 0?[{outcome:"unknown",says:`How large the change is cannot \
be told: ${b(a)}`}]:o.length===0?y("The change has only documents, generated files, moves and binaries"):r.length>0?[{outcome:"unknown",says:`How large the chan\
ge is cannot be told: the lines of ${w(r.length,"file")} are not known, ${p(r[0]?.path??"")} first`}]:[{outcome:"pass",says:`The change has ${l}`}]},examples:{good:"\
Nine files and 240 lines, and a package-lock.json with 3,000 that does not count.",bad:"Sixty files and 4,100 lines: a rename, a new module and its first two us\
ers in one."}};var da=/^(?: {0,3}|\s{0,12}(?:[-*+>]\s{1,4}))(`{3,}|~{3,})/,ma=/^\s{0,12}(?:<details\b[^<>]{0,40}>\s{0,4})?<(?:h([1-6])|summary)\b[^<>]{0,200}>(.{0,400})$/i,Xn=/^[\s>]{0,12}(?:(?:[-*+]|\d{1,4}[.)])\s{1,4})?(?:\[[xX]\]\s)?/;
function ne(e){return e.slice(0,400).normalize("NFKC").replace(/\p{Cf}/gu,"").replace(/<\/?[a-z][^<>]{0,200}>/gi," ").replace(/[*_`~#]+/g," ").replace(/^[^\p{L}]+/u,
"").replace(/[\s:：.!-]+$/u,"").replace(/\s+/g," ")}function Jn(e){let t=[],n="",o=!1;for(let s of e.slice(0,2e5).split(/\r\n|\n|\r/)){let r=o?"":da.exec(s)?.[1]??
"";if(n!==""){r.startsWith(n)&&s.trim().replace(/^[>\s]+/,"")===r&&(n=""),t.push({text:s,code:!0});continue}if(r!==""){n=r,t.push({text:s,code:!0});continue}let a="";
for(let i=0;;){let l=s.indexOf(o?"-->":"<!--",i);if(o||(a+=s.slice(i,l<0?void 0:l)),l<0)break;i=l+(o?3:4),o=!o}t.push({text:a,code:!1})}return t}function ua(e){
let t=/^[\s>]{0,6}(#{1,6})(?=\s|$)/.exec(e);if(t)return{title:ne(e.slice(t[0].length)),level:t[1]?.length??1};let n=ma.exec(e);if(n)return{title:ne(n[2]??""),level:Number(
n[1]??6)};let o=e.replace(Xn,"").trim(),s=/^(\*\*|__)(?=\S)/.exec(o)?.[1];if(!s||o.length>120)return;let r=o.indexOf(s,2),a=o.slice(r+2);return r>0&&/^[\s:]*$/.
test(a)?{title:ne(o.slice(2,r)),level:7}:void 0}function fa(e){let t=/^(\*\*|__)(?=\S)/.exec(e)?.[1],n=t?e.slice(0,120).indexOf(t,2):-1;if(n>0)return{title:e.slice(
2,n),rest:e.slice(n+2).replace(/^[\s:：–—-]+/,"")};if(/^<[^<>]{0,80}[:：–—-]/.test(e))return;let o=e.slice(0,80).search(/[:：](?!\/\/)/);if(o>0)return{
title:e.slice(0,o),rest:e.slice(o+1)};let s=e.slice(0,50).search(/\s[–—-]\s/);return s>0?{title:e.slice(0,s),rest:e.slice(s+3)}:void 0}function pa(e){let t=e.
replace(Xn,"").trim();if(t.startsWith("|")){let[,o="",...s]=t.split("|",40),r=s.join(" ").trim();return/^[\s:-]*$/.test(o)?void 0:{title:ne(o),level:8,rest:r}}let n=fa(
t);return n&&{title:ne(n.title),level:8,rest:n.rest.replace(/^[*_\s]+/,"")}}var ha=/^(?:\d{1,2}[.)]\s{1,4})?(?:intent|why|purpose|motivation|(?:change )?summary|what|changes|evidence|testing|tests|impact|risks?|impact (?:&|and|\/) risks?(?: \(.{1,20}\))?|roll-?out|rollback(?: plan)?)$/i;
function Yn(e,t){let n=Jn(e),o=[],s=[{title:"",level:0,line:1,lines:[]}];for(let[r,a]of n.entries()){let i=n[r+1],l=!a.code&&i&&!i.code&&/^\S/.test(a.text)?/^ {0,3}(=+|-+)\s*$/.
exec(i.text)?.[1]:void 0,c=l&&!/^[-*+>|#\d]/.test(a.text)?{title:ne(a.text),level:l.startsWith("=")?1:2}:void 0,d=ha.test(a.text.slice(0,50).trim())?{title:ne(a.
text),level:7}:void 0,m,u=a.code?void 0:ua(a.text)??c??d;if(u&&u.title!==""){s.push({...u,line:r+1,lines:[]});continue}let f=a.code?[]:a.text.split(/(?<=[.;!]) +/),
h;for(let[k,x]of f.entries()){let v=pa(x);if(!v||!t(v.title)){h?.lines.push({text:x,code:!1});continue}h=void 0;let O={title:v.title,level:8,line:r+1};v.rest!==
""?(h={...O,lines:[{text:v.rest??"",code:!1}]},o.push(h)):k===f.length-1&&(m={...O,lines:[]})}if(m){s.push(m);continue}s.at(-1)?.lines.push(a)}return[...s,...o]}
function eo(e){let t=0;for(let n of Jn(e)){if(n.code)continue;let o=n.text.replace(/\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,200}")?\)/g,"] ").replace(/<\/?[a-z][^<>]{0,2000}>/gi,
" ");for(let s of o.split(/\s+/))s.includes("://")||/^\[[ xX]\]$/.test(s)||/[\p{L}\p{N}]/u.test(s)&&(t+=1)}return t}var We=["intent","summary","evidence","risk","rollback"],ga={intent:/\b(?:intents?|intention|why|purpose|motivations?|goals?|objectives?|background|context|problem|rationale|reasons?|aim)\b/,
summary:/\b(?:change summary|summary of (?:the )?changes|changes? (?:made|summary)|what (?:changed|changes|is changed|has changed|was done|this does|does this)|tl;?dr|abstract|proposed changes?|implementation|solution|approach|overview)\b/,
evidence:/\b(?:evidence|testing|tests?|tested|verification|verified|verify|validation|validated|qa|proof|test plan|quality)\b/,risk:/\b(?:impacts?|risks?|risk assessment|roll-?out|deployment|blast radius|side effects?|breaking changes?|compatibility)\b/,
rollback:/\b(?:roll(?:ing)?[ -]?backs?|rolled back|revert(?:ing)?|back(?:ing)?[ -]?out|way back|undo|recovery|backout)\b/},ya=/\b(?:summary|what|changes?|description|details|scope)\b/,
to=/^(?:types? of changes?|related (?:issues?|changes?)|change ?log|checklist|linked issues?|what(?:'s)? next)$/;function no(e){let t=ne(e).toLowerCase().replace(
/[’‘]/g,"'");if(to.test(t))return[];let n=new Set;for(let o of t.split(/[&+/,;:()|–—]|\band\b|\bwith\b|\s-\s/)){let s=We.filter(r=>ga[r].test(o));for(let r of s)
n.add(r);s.length===0&&ya.test(o)&&n.add("summary")}return We.filter(o=>n.has(o))}var ka=e=>e.split(" ").length<=5&&no(e).length>0,wa=/^(?:tbd|tba|tbc|todo|to do|fixme|wip|n ?\/ ?a|n\.a|na|not applicable|\?+|x{3,}|lorem ipsum.*|your .{0,60} here|(?:add|insert|fill in|write)\b.{0,60}\bhere)$/,
ba=/^(?:please (?:describe|include|list|explain|provide|add|summari[sz]e|delete|replace|fill)\b|describe (?:your|the|what|how|why|any)\b|explain (?:your|the|what|how|why|any)\b|(?:fixes|closes|resolves)(?: \(?<?issue\b.{0,20})?$)/;
function $a(e){let t=e.trim();if(/^(?:[-*+]|\d{1,4}[.)])?\s*(?:<[^<>]{1,300}>|\[[^[\]]{2,300}\]|\{\{[^{}]{0,200}\}\})\s*[.]?$/.test(t)&&!t.includes("://")&&!/^\W*\[[xX]\]/.
test(t)||t.endsWith("?")&&t.startsWith(">")||/^(?:\*(?!\*)|_(?!_)).{1,300}\?(?:\*|_)$/.test(t))return!0;let o=ne(t.replace(/<[^<>\n]{1,300}>|\{\{[^{}\n]{0,200}\}\}/g,
" ")).toLowerCase();return wa.test(o)||ba.test(o)}var va=/^[\s>]{0,12}(?:[-*+]|\d{1,4}[.)])\s{1,4}\[(.?)\]/;function nt({text:e,code:t}){if(t)return/[\p{L}\p{N}]/u.
test(e)&&!/^\s*(?:`{3}|~{3})/.test(e);let n=va.exec(e);return n?/[xX✓✔]/.test(n[1]??"")&&/[\p{L}\p{N}]/u.test(e.slice(n[0].length)):/^\s*\|?[\s:|-]+\|?\s*$/.
test(e)?!1:/[\p{L}\p{N}]/u.test(e.replace(/<\/?[a-z][^<>]{0,200}>/gi,o=>/^<(?:img|a)\b|:\/\//i.test(o)?"x":" "))&&!$a(e)}var xa=/^[\s>]{0,12}\|/,Ra=/^[\s>]{0,12}\|?[\s:|-]*-[\s:|-]*$/;
function Sa(e){return e.some((t,n)=>{if(t.code||!xa.test(t.text))return nt(t);if(Ra.test(e[n+1]?.text??""))return!1;let[,...o]=t.text.split("|",40).slice(1),s=o.
filter(r=>r.trim()!=="");return nt(t)&&(o.length<2||s.some(r=>nt({text:r,code:!1})))})}var Oa=/\b(?:follow[ -]?ups?|to[ -]?dos?|next|remaining|later|future|tasks?|notes?)\b/,
Pa=/\broll(?:s|ed|ing)?[ -]?back\b|\brevert(?:s|ed|ing)?\b|\bback(?:ed|ing)?[ -]?out\b|\bway back\b|\bundo\b|\brestor(?:e|ing)\b/i,Na=/^(?:[\s*_]{0,3}(?:plan|steps?|strategy|procedure))?[\s*_]{0,3}[:：]/i,
oo=e=>e.split(/\s+/).filter(t=>/[\p{L}\p{N}]/u.test(t)).length,so=e=>nt(e)&&(e.code||e.text.includes("`")||oo(e.text)>=2||/\b(?:revert|redeploy)\b/i.test(e.text));
function Fa(e){let t=Pa.exec(e.text);if(!t||!nt(e))return!1;let n=e.text.slice(t.index+t[0].length),o=Na.exec(n);return o?so({text:n.slice(o[0].length),code:!1}):
oo(e.text)>=3}function Aa(e,t,n){let o=e[n];if(!o)return[];let s=[o];for(let r=n+1;o.level>0&&o.level<8&&r<=n+200;r++){let a=e[r];if(!a||a.level<=o.level||a.line<
o.line)break;let i=(t[r]??[]).filter(l=>l!=="rollback");(i.length===0&&!to.test(a.title.toLowerCase())||i.some(l=>t[n]?.includes(l)))&&s.push(a)}return s}function ro(e){
let t=Yn(e,ka),n=t.map(f=>no(f.title)),o=t.map((f,h)=>Aa(t,n,h).flatMap(k=>k.lines)),s=o.map(Sa),r=f=>{let[h,k]=[t[f],t[f+1]];return h!==void 0&&k!==void 0&&k.level>
h.level&&k.line>h.line},a=f=>t.flatMap((h,k)=>n[k]?.includes(f)?[{section:h,at:k}]:[]),i=(f,h)=>{let k=a(f),x=k.find(({at:O})=>h(O)),v=(x??k[0])?.section;return v?
{state:x?"said":"empty",title:v.title,line:v.line}:{state:"missing"}},l=f=>s[f]===!0,c=i("rollback",f=>!n[f]?.includes("risk")&&o[f]?.some(so)===!0),m=a("risk").
some(({at:f})=>o[f]?.some(Fa))?{...c,state:"said"}:c,u=t.flatMap(({title:f,line:h,level:k},x)=>k>0&&k<7&&!l(x)&&!r(x)&&n[x]?.length===0&&!Oa.test(f.toLowerCase())?
[{title:f,line:h}]:[]);return{parts:{intent:i("intent",l),summary:i("summary",l),evidence:i("evidence",l),risk:i("risk",l),rollback:m},leftovers:u}}var Ea={intent:"Intent",summary:"Change summary",evidence:"Evidence",risk:"Impact & Risk",rollback:"a rollback"},ao="Rollback: <exact command, switch or down fi\
le>";function io(e,t){let o={intent:`## Intent

<why: the problem in one sentence, and ${t.prds[0]?.prd.path??"the link to the PRD"}>`,summary:`## Change summary

<what changes for whom, in two or three sentences>`,evidence:`## Evidence

<links to the test run, scans and QA results, or to section 10 of the PRD>`,risk:`## Impact & Risk

<who notices what, what can go wrong>${e.includes("rollback")?` ${ao}`:""}`,rollback:ao};return e.filter(r=>r!=="rollback"||!e.includes("risk")).map(r=>o[r]).join(
`

`)}var Ma=({parts:e})=>We.some(t=>e[t].state!=="missing");function Ta(e,{parts:t,leftovers:n},o,s){let r=We.filter(u=>t[u].state!=="said"),a=r.filter(u=>t[u].state===
"missing"||u==="rollback"),i=r.filter(u=>!a.includes(u)),l=[],c=r.length>0?{suggestion:io(r,o)}:{};if(a.length>0){let u=g(a.map(f=>Ea[f]),a.length);l.push({outcome:"\
fail",says:`The text of the pull request does not state ${u}`,...c})}let d=[...i.map(u=>t[u]),...n];if(d.length>0){let u=g(d.map(({title:h="",line:k=1})=>`${S(h,
50)} (line ${k})`)),f=a.length>0?{}:c;l.push({outcome:"fail",says:`The text of the pull request has nothing under ${u}`,fix:"Fill in what the template asks for,\
 or take the heading out where it asks for nothing that this change has",...f})}let m=eo(e);return(m>s||e.length>2e5)&&l.push({outcome:"fail",says:e.length>2e5?
`The text of the pull request is longer than ${2e5} characters; summary.words allows ${s} words`:`The text of the pull request has ${m} words, more than the ${s}\
 of summary.words`,fix:"Keep what a reviewer needs to decide, and link the rest; code blocks and addresses do not count"}),l.length>0?l:[{outcome:"pass",says:`T\
he text of the pull request states all four parts in ${m} words`}]}var lo={id:"change-summary",title:"The pull request states its case",why:"Who reviews, releas\
es or debugs a change starts from its text. Without the intent nobody can tell whether the code does what was wanted, and without a rollback nobody can undo it \
in a hurry; what is too long or a half-filled template is not read at all.",fix:"State Intent, Change summary, Evidence and Impact & Risk with a rollback in the\
 text of the pull request, in few words",section:"",rank:74,setting:"block",check:(e,t)=>{let{pullRequest:n}=e.change;if(n===void 0&&!e.strict)return y("The tex\
t of the pull request is not known here; --pr-body FILE has it looked at before the push");if(n===void 0)return[{outcome:"unknown",says:"The text of the pull re\
quest is not known here",fix:"Give it with --pr-body FILE"}];let{body:o,number:s}=n,r=ro(o),a=/\S/.test(o)?Ta(o,r,e,t.summary.words):[{outcome:"fail",says:"The \
pull request has no text",suggestion:io(We,e)}];return s===void 0&&!Ma(r)?a.map(l=>({...l,lenient:!0})):a},examples:{good:"## Intent: why. ## Change summary: wh\
at. ## Evidence: links. ## Impact & Risk: 40 MB more memory; rollback: `QUERY_CACHE_SIZE=0` and a restart.",bad:"## Summary: adds a cache. ## Testing: (a templa\
te comment) - [ ] Unit tests"}};function La({parts:e},t,n){let o=new Set(e.map(i=>i.glob)),{path:s,mirror:r}=n.roadmap??{};return o.size===2&&s!==void 0&&r!==void 0&&o.has(s)&&o.has(r)&&n.rules["\
status-flip"]!=="off"&&ue(t,n).some(i=>i.prd)}function Ca({name:e,parts:t},n){let o=t.flatMap(c=>c.changed.slice(0,1)),s=t.filter(c=>c.changed.length===0).flatMap(
({glob:c,left:d})=>d===void 0?[]:[{glob:c,left:d}]),r=g(o.map(c=>p(c)));if(s.length===0)return{outcome:"pass",says:`${S(e)} changed together: ${r}`};let a=n.change.
incomplete;if(a!==void 0)return{outcome:"unknown",says:`Whether ${S(e)} changed together cannot be told: ${b(a)}`};let i=s.map(({glob:c,left:d})=>c===d?p(d):`${p(
c)} (such as ${p(d)})`),l=o.find(c=>n.change.files.some(d=>d.path===c&&d.status!=="deleted"));return{outcome:"fail",says:`${r} changed without ${g(i,i.length)} \
(${$(e)})`,...l===void 0?{}:{at:{path:l,line:1}},fix:`Bring ${g(s.map(({left:c})=>p(c)))} in step in the same pull request, or take the set out of together wher\
e it no longer holds`}}var co={id:"change-together",title:"What belongs together changes together",why:"A mirror, a generated client or a translation that stays\
 behind tells its readers something that is no longer so, and nobody notices before it hurts.",fix:"Change the other files of the set in the same pull request",
section:"",rank:72,setting:"block",check:(e,t)=>{let n=e.together??[],s=n.filter(a=>!La(a,e,t)).map(a=>Ca(a,e));if(s.length>0)return s;if(n.length>0)return y("T\
he roadmap and its mirror are looked at with the flip of the status");if(e.change.incomplete!==void 0)return[{outcome:"unknown",says:`Whether sets of files chan\
ged together cannot be told: ${b(e.change.incomplete)}`}];let r=t.together.length;return y(`The change touches no file of ${r>0?`the ${w(r,"set")} that ${r===1?
"changes":"change"} together`:"a set that changes together"}`)},examples:{good:"Plans/product-roadmap.md and docs/product-roadmap.html change in one pull reques\
t.",bad:"Plans/product-roadmap.md changes, and docs/product-roadmap.html still shows last month."}};var mo=e=>e!==void 0&&/[\p{L}\p{N}]/u.test(e);function je(e,t){if(t==="")return!1;for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1)){let o=e[n-1],[s,r]=[e[n+t.length],
e[n+t.length+1]],a=!mo(o)&&!(o==="."&&/\d/.test(e[n-2]??"")),i=!mo(s)&&!(s==="."&&/\d/.test(r??""));if(a&&i)return!0}return!1}var en=e=>e.slice(e.lastIndexOf("/")+
1);function qa({path:e,itemId:t=""}){let n=en(e).replace(/\.(?:md|markdown)$/i,"").replace(/[-_.]?prd$/i,""),o=(n.startsWith(t)?n.slice(t.length):n).replace(/^[-_.\s]+/,
"").toLowerCase();return/[-_]/.test(o)?o:""}var uo=e=>e.itemId??en(e.path);function bt(e,t){let n=e.slice(0,2e4),o=t.itemId??"",s=en(t.path);if(je(n,o)||je(n,t.
path)||je(n,s)||je(n,s.replace(/\.(?:md|markdown)$/i,"")))return!0;let r=o.includes(".")&&[o.replaceAll(".","-"),o.replaceAll(".","_")].some(l=>je(n,l)),a=qa(t),
i=n.toLowerCase();return r||a!==""&&[a,a.replaceAll(/[-_]/g," ")].some(l=>je(i,l))}var Wa=/^Merge (?:branch|branches|remote-tracking branch|pull request|tag|commit)\b/,
ja=/^(?:fixup|squash|amend)! /,Da=/^(?:Signed-off-by|Co-authored-by):.{0,200}(?:\[bot\]|dependabot|renovate)/im,Ia=/^(?:(?:chore|build|fix|ci)(?:\([^()]{0,40}\))?!?: )?(?:bump|update dependency|lock file maintenance)\b/i;
function fo({subject:e,message:t,parents:n}){return n.length>1||Wa.test(e)?"merge":ja.test(e)?"fixup":Da.test(t.slice(0,2e4))||Ia.test(e)?"bot":void 0}function _a(e,t){let{branch:n,pullRequest:o,commits:s,incomplete:r}=t.change,a=$(uo(e));if(o?.title!==void 0&&bt(o.title,e))return{outcome:"pass",says:`The titl\
e of the pull request names ${a}`};if(n!==void 0&&bt(n,e))return{outcome:"pass",says:`The branch names ${a}`};let i=s.filter(d=>fo(d)===void 0),l=i.filter(d=>bt(
d.message,e));if(l.length>0)return{outcome:"pass",says:`${l.length} of ${w(i.length,"commit")} ${l.length===1?"names":"name"} ${a}`};if(r!==void 0)return{outcome:"\
unknown",says:`Whether a commit names ${a} cannot be told: ${b(r)}`};if(i.length===0)return{outcome:"not-applicable",says:s.length===0?"There is no commit yet t\
hat could name the item":"The change has only merges, fixups and commits of bots"};let c=i[0]?.subject??"";return{outcome:"fail",says:`None of ${w(i.length,"com\
mit")} names ${a}, and neither do the branch and the title; the last one: ${S(c)}`,suggestion:`Item: ${a}`}}var po={id:"commit-names-item",title:"The commits na\
me their item",why:"Months later a line of code leads to its commit, and the commit has to lead on to the document that says why. A pull request can be gone by \
then, the message stays.",fix:"Name the roadmap id in the title of the pull request, in the branch, or as a line of a commit message (git commit --amend, git re\
base -i)",section:"",rank:76,setting:"advise",check:e=>e.prds.length===0?y("There is no document whose item a commit could name"):e.prds.map(({prd:t})=>_a(t,e)),
examples:{good:"Keep a customer\u2019s orders in memory, with the line: Item: 2.2.1.3",bad:"fix stuff, on the branch patch-1"}};var go=e=>/\.(?:md|markdown|mdx)$/i.test(e)&&!/\.api\.md$/i.test(e),Ka=e=>/(?:^|\/)(?:migration_lock\.toml|atlas\.sum|_journal\.json|__init__\.py|\.(?:git)?keep)$|_snapshot\.json$|(?:ModelSnapshot|\.Designer)\.cs$/.
test(e),$t=e=>[e.path,...e.from?[e.from]:[]];function yo(e,t,n){return e.change.files.find(s=>s.path===t)??{path:t,status:"modified",document:!1,...n?{from:n}:{}}}
function ko(e,t){let n=Q(t);return e.change.files.filter(o=>$t(o).some(s=>!go(s)&&!Ka(s)&&n(s)))}function wo({waivers:e}){let t=new Set(e?.excused?.migrations);
return n=>!t.has(n)}function tn(e){let t=wo(e);return e.migrations.filter(({file:n})=>t(n))}function X(e,t){let n=new Set(e.migrations.flatMap(a=>[a.file,...a.companions])),
o=wo(e),s=tn(e).map(a=>({file:yo(e,a.file),kind:"migration",migration:a})),r=ko(e,t.migrations).filter(a=>!n.has(a.path)&&o(a.path));return[...s,...r.map(a=>({file:a,
kind:"migration"}))]}var ho=({level:e})=>Mn.indexOf(e);function Ba(e,t,n){let o=(r,a)=>JSON.stringify([r,a]),s=new Set(e.waivers?.excused?.contracts.map(({contract:r,
change:a})=>o(r,a)));return n.flatMap(r=>{if(r.comparison.kind!=="compared")return[];let i=r.comparison.changes.filter(({path:l})=>!s.has(o(r.file,l))).sort((l,c)=>ho(
l)-ho(c));return i.length===0?[]:[{file:yo(e,r.file,r.from),kind:t,contract:{...r,changes:i}}]})}var bo=e=>{let t=Q(e.logs);return n=>$t(n).some(o=>t(o))};function ot(e,t,n){
let o=bo(t);return e.contracts.filter(({file:s,from:r,kind:a})=>o({path:s,...r?{from:r}:{}})===(n==="log")&&!(a==="other"&&go(s)))}function De(e,t,n){let o=bo(t),
s=new Set([...e.contracts.flatMap(({file:l,from:c})=>[l,...c?[c]:[]]),...e.gaps.flatMap(l=>l.about==="contract"&&l.path?[l.path]:[])]),r=n==="log"?t.logs:t.contracts,
a=ko(e,r).filter(l=>o(l)===(n==="log")&&!$t(l).some(c=>s.has(c))),i=n==="log"||e.contracts.length===0?a:[];return[...Ba(e,n,ot(e,t,n)),...i.map(l=>({file:l,kind:n}))]}
var $o=({contract:e})=>e?.changes[0]?.level??"unclassified";function vo(e,t,n){let o=Q(t.frontend),s=new Set(n.flatMap(({file:a,contract:i})=>[a.path,...i?[i.file]:
[]])),r=e.change.files.filter(a=>!a.document&&!s.has(a.path));return r.length>0&&r.every(a=>$t(a).every(i=>o(i)))}function vt(e,t){if(e.length>200||t.length>1e3)return!1;let n=Array.from({length:t.length+1},(o,s)=>s===0);for(let o=0;o<e.length;o+=1){let s=e[o],r=new Array(t.
length+1).fill(!1);if(s==="*"){let a=e[o+1]==="*";a&&(o+=e[o+2]==="/"?2:1);let i=!1;for(let l=0;l<=t.length;l+=1)i=i&&(a||t[l-1]!=="/")||n[l]===!0,r[l]=i}else for(let a=1;a<=
t.length;a+=1){let i=s==="?"?t[a-1]!=="/":t[a-1]===s;r[a]=i&&n[a-1]===!0}n=r}return n[t.length]===!0}var nn=2e4,Ga=/<[^<>\n]{1,80}>|\{\{[^{}\n]{1,80}\}\}|\[(?:…|\.\.\.|[^\]\n]{0,40}\b(?:here|tbd|todo)\b[^\]\n]{0,40})\]|\b(?:tbd|todo|tba|tbc|fixme|xxx+)\b|\?{2,}|…|\.{3,}/gi,
Ha=/^(?:[-–—:.\s]|\d{4}-\d{2}-\d{2})*(?:n\s?\/\s?a|not applicable|(?:none|nothing|no)(?=\s{0,5}(?:needed|required|[.,;:–—-]|$)))(?![a-z0-9\u00c0-\u1fff])/i,
za=/^(?:date|migrations?|notes?|entry|decisions?|rollback|owner|contracts?|changes?|files?|steps?|see|the|and|of|for|in|to|a|an)$/i;function I(e){let t=e.text.includes(
e.title)?e.text:`${e.title}
${e.text}`,n=e.fields.filter(o=>!t.includes(o.value)).map(o=>`${o.label}: ${o.value}`);return[t,...n].join(`
`).slice(0,nn)}var G=e=>e.slice(0,nn).replace(Ga," "),Va=/[/\\]|\.(?:sql|rb|py|[cm]?[jt]s|java|xml|ya?ml|json|proto|graphqls?|php|cs|exs?|go|avsc|md)$/i,Qa=e=>/^[!-~]*$/.
test(e)?e.replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g,""):e.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu,""),Ua=e=>/[A-Za-z]{2}/.test(e)||/[^!-~]/.test(e)&&/\p{L}{2}/u.
test(e);function Re(e){return G(e).split(/\s+/u).map(Qa).filter(t=>Ua(t)&&!Va.test(t)&&!/\d{3}/u.test(t)&&!za.test(t)).length}var Za=e=>Ha.test(G(e).trim())||Re(
e)<2,xo=/^(?:[VUR]\d[\d._]*?(?=__|$)|\d{3,})/u;function Xa(e){let[t="",n=""]=["",...e.split("/")].slice(-2),o=n.replace(/\.[^.]*(?:\.[^.]*)?$/u,""),s=/[\d_-]/u.
test(o)&&o.length>=6?[o]:[],r=a=>xo.exec(a)?.[0]??[];return[...s,...[r(n)].flat(),...[r(t)].flat(),...xo.test(t)?[t]:[]]}function oe(e,t){let n=o=>o!==void 0&&/[\p{L}\p{N}_-]/u.
test(o);for(let o=e.indexOf(t);o>=0;o=e.indexOf(t,o+1))if(!n(e[o-1])&&!n(e[o+t.length]))return!0;return!1}function Ja(e,t){let n=t.flatMap(s=>/^[VUR]?(\d{1,20})$/u.
exec(s)?.[1]??[]);return n.length===0?!1:[...e.matchAll(/(?<![\p{L}\p{N}_.-])[VUR]?(\d{1,20})\s{0,3}(?:[-–—‑]|\.{2,3}|…|to|through)\s{0,3}[VUR]?(\d{1,20})(?![\p{L}\p{N}_-])/gu)].
some(([,s="",r=""])=>{let a=i=>Math.abs(s.length-r.length)<=1&&Math.abs(i.length-r.length)<=1;return n.some(i=>a(i)&&BigInt(s)<=BigInt(i)&&BigInt(i)<=BigInt(r))})}
function Ya(e,t){let n=e.replace(/^\.?\//u,"").replace(/\/+$/u,""),o=t.split("/").slice(0,-1),s=[o.join("/"),o.slice(0,-1).join("/")].filter(r=>r!=="");return e.
includes("/")&&n!==""&&s.some(r=>r===n||r.endsWith(`/${n}`))}function ei(e,t,n,o){let s=n.slice(n.lastIndexOf("/")+1);return oe(e,n)||!o&&oe(e,s)?!0:t.some(r=>{
if(Ya(r,n))return!0;if(!/[*?]/u.test(r)||!/[\p{L}\p{N}]{2}/u.test(r))return!1;let a=r.replace(/^\.?\//u,"");return vt(a,n)||vt(a,s)||vt(`**/${a}`,n)})}var Ro=new WeakMap;
function on(e){let t=Ro.get(e);if(t!==void 0)return t;let n=[I(e),...e.code,...e.links.map(o=>o.target)].join(`
`).slice(0,nn);return Ro.set(e,n),n}var ti=e=>e.length>=6||/^[VUR]\d/u.test(e)||/^\d{3,}$/u.test(e),So=new WeakMap;function _(e,t){let n=So.get(e)??new Map;So.set(
e,n);let o=`${t.kind} ${t.migration?.id??""} ${t.file.path} ${t.file.from??""}`,s=n.get(o)??ni(e,t);return n.set(o,s),s}function ni(e,{file:t,kind:n,migration:o,
contract:s}){let r=on(e),a=r.split(/[\s`'"“”‘’()[\],;|]+/u).map(l=>l.replace(/[.:]+$/u,""));if(o&&ti(o.id)&&oe(r,o.id))return!0;let i=[...o?.companions??
[],...s?.from?[s.from]:[]];return[t.path,...t.from?[t.from]:[],...i].some(l=>{let c=/(?:^|\/)(?:migration|up|down|index|schema)\.\w+$/i.test(l)&&n==="migration";
if(ei(r,a,l,c))return!0;let d=n==="migration"?Xa(l):[];return d.some(m=>oe(r,m))||Ja(r,d)})}function sn(e,t){return[...new Set(e.fields.map(s=>s.label))].filter(
s=>s!=="").flatMap(s=>[":"," :"," \u2014"," \u2013"," -"].map(r=>s+r)).reduce((s,r)=>s.replaceAll(r," "),t.toLowerCase())}var K=e=>e.flatMap(t=>t.notes).filter(
t=>!Za(sn(t,I(t))));var oi=/roll(?:s|ed|ing)?[\s-]?back|way back|back[\s-]?out|\bundo\b|\brevert(?:s|ed|ing)?\b|down migration|compensat\w*|\brestor(?:e|es|ed|ing)\b/i,xt=/roll[\s-]?back|way back|back[\s-]?out|undo|revert|compensat/i,
si=[/\bgit revert\b(?:\s+(?:-{1,2}\w+|[0-9a-f]{7,40}|HEAD\S*|<[^<>]{0,40}>))*/gi,/\b(?:revert|undo|roll(?:ing)?[\s-]?back|back out)\s+(?:(?:the|this|that|my|our|whole|merge|merged|last|previous)\s+)*(?:prs?|pull requests?|commits?|merge|merges|change|changes|changeset|code|deploy(?:ment)?|release|branch|feature|migrations?|version)\b/gi,
/\b(?:restor(?:e|ing)|recover(?:ing)?)\b[^.;\n`]{0,60}?\b(?:back[\s-]?ups?|snapshots?|dumps?)\b/gi,/\b(?:re-?deploy|deploy(?:ing)?)\s+(?:(?:the|a|previous|last|old|older|prior|version|release|build|image|again)\s*)*/gi,
/\b(?:standard|usual|normal|regular)\s+(?:process|procedure|way)\b/gi],ri=[/\b(?:npm|npx|yarn|pnpm|node|rails|rake|bundle|flyway|liquibase|alembic|python3?|manage\.py|psql|mysql|mongosh?|prisma|drizzle|knex|sequelize|typeorm|goose|migrate|dbmate|kubectl|helm|terraform|make|docker|dotnet|php|artisan|mix|hasura|atlas|supabase|pg_restore|aws|gcloud|curl|downgrade)\b/i,
/\b(?:drop|alter|truncate|rename|delete from|insert into)s?\b|\bupdate\s+\S{1,80}\s+set\b|\b(?:create|re-?create|add|re-?add)s?\s.{0,40}\b(?:table|column|index|field|constraint|view|type)\b/i,
/\b(?:set|turn|switch|flip|disable|enable|unset|toggle)s?\b.{1,60}\b(?:flag|toggle|switch|setting|variable|feature|off|false|0)\b/i,/\b(?:run|apply|execute|re-?run|remove|back-?fill|pin|restore)\b|\bcompensating migration\s.{0,40}\d/i],
Oo=e=>ri.some(t=>t.test(e)),ai=/^(?:[\s:.,;–—-])*(?:n\s?\/\s?a|none|no(?:t)?|nothing|impossible|irreversible)(?![a-z\u00c0-\u1fff])/i;function he(e){let t=e.
fields.filter(a=>xt.test(a.label)).map(a=>a.value);if(t.length>0)return t.join(`
`);let n=I(e);if(xt.test(e.title)&&!e.text.startsWith(e.title))return n;let o=n.search(oi);if(o<0)return"";let s=n.slice(0,o),r=Math.max(s.lastIndexOf(". "),s.lastIndexOf(
`
`),s.lastIndexOf("; "));return n.slice(r+1)}function rn(e,t=[]){let n=e.replace(/^[^a-z0-9\u00c0-\u1fff\u3040-\ud7ff]*(?:rollback|roll[\s-]back|way back)(?: steps?| plan)?\s*[:–—-]\s*/i,
"");if(/^[^a-z0-9\u00c0-\u1fff\u3040-\ud7ff]*(?:tbd|todo|tba|tbc)\b/i.test(n)||ai.test(n)&&!Oo(n))return!1;let o=si.reduce((r,a)=>r.replace(a," "),G(n));return t.
filter(r=>e.includes(r)&&o.includes(r)&&!ii(r)).length>0||/[\w-]+(?:\.down\.|\.undo\.|[_.-]rollback[_.-]|\/down\.)\w+/i.test(o)?!0:Oo(o)&&Re(o)>=2}var ii=e=>!/\s/u.
test(e.trim())&&!/[:;=]/u.test(e),Po=e=>xt.test(e),Se=e=>{let t=he(e);return t!==""&&rn(t,e.code)},li={migration:/\bmigrat|\bschema\b|\bdown (?:file|script)|\b(?:alembic|flyway|liquibase|knex|goose|dbmate|sequelize|typeorm|rails|rake|artisan|ecto|prisma|drizzle|atlas|hasura|supabase)\b|\b(?:drop|alter|create|add|remove) (?:the )?(?:table|column|index)/i,
contract:/\bcontract|\bapi\b|\bschema\b|openapi|swagger|graphql|protobuf|\b(?:helm|kubectl|argocd|ecs|gcloud|image|chart)\b/i},Ie=(e,t)=>xt.test(e.title.slice(0,
200))&&li[t].test([I(e),...e.code].join(`
`));var Rt={what:"what changed",version:"the version (old \u2192 new)",affected:"who is affected",compatibility:"compatibility in both directions",order:"the order \
of steps",locks:"locks and size",evidence:"evidence that up and down ran",rollback:"an exact rollback",approval:"who approved it"},ci=[["approval",/approv|sign(?:ed)?[\s-]?off/],
["compatibility",/compatib/],["evidence",/evidence|verif|\btest(?:s|ed|ing)?\b|\bproof\b|rehears|dry[\s-]?run|up and down|up\/down/],["locks",/\block|\bsize\b|\brows\b|downtime/],
["version",/\bversion|semver/],["affected",/affect|consumer|client|\bimpact|audience|^who\b/],["order",/^(?:the )?(?:(?:run|execution|deploy(?:ment)?|migration|release) )?order(?:ing)?(?: of .*)?$|\bsteps?\b|sequence|\bdeploy|roll-?out|\bphases?\b/]],
di={evidence:/\b(?:tested|verified|rehearsed|dry[\s-]?run|round[\s-]?trip|ran (?:on|in|up|against)|up and down)\b/i,locks:/\b(?:locks?|locked|locking|rows?|concurrently|downtime|\d+ ?[kmg]b)\b/i,
version:/\bversions?\b|\bv?\d+\.\d+\.\d+\b|\bv?\d+(?:\.\d+)*\s{0,3}(?:→|->|to)\s{0,3}v?\d/i,affected:/\b(?:affects?|affected|consumers?|clients?|callers?|subscribers?|downstream|nobody|no one|teams?|partners?)\b/i,
order:/\b(?:before|after|first|then|afterwards|prior to|followed by|in (?:one|two|three) steps?|order)\b/i},mi=/(?<![\p{L}\p{N}])<(?!https?:)[^<>\s][^<>\n]{0,120}>|\{\{[^{}\n]{1,80}\}\}|\b(?:tbd|todo|tba|tbc|fixme)\b/iu,
Ao=/^[\s:.,;–—-]*(?:n\s?\/\s?a|n\.a\.|not applicable)(?![\p{L}\p{N}])/iu;function ie(e){if(mi.test(e.slice(0,5e3)))return!1;let t=G(e.replace(/<(https?:[^<>\s]{1,2000})>/gu,
"$1"));return Ao.test(t)?Re(t)>=3:/[\p{L}\p{N}]/u.test(t)}var Eo=e=>Po(e)?"rollback":ci.find(([,t])=>t.test(e))?.[0];function st(e,t){return e.fields.filter(n=>n.
label!==""&&Eo(n.label)===t)}function an(e,t){let n=I(e);for(let{label:o,value:s}of e.fields){let r=o===""?void 0:Eo(o);r&&(r!=="rollback"||!t)&&s.length>2&&(n=
n.replaceAll(s," "))}return G(sn(e,n))}var No=e=>e.split(/\s+/u).filter(t=>!/[/\\_]|\.\p{L}/u.test(t)).join(" "),ui=/\b(?:old|older|backwards?|existing|previous|current|earlier|v1)\b/i,
fi=/\b(?:new|newer|forwards?|next|updated|later|v2)\b/i,Fo=e=>ui.test(e)&&fi.test(e)||/\b(?:both (?:directions|ways)|either (?:direction|way)|neither (?:direction|way))\b/i.
test(e);function pi(e,t){if(t==="what"){let o=e.fields.filter(({label:s})=>/^what\b|^changes?\b/.test(s));return o.length>0&&o.every(({value:s})=>Re(s)===0)?!1:
Re(an(e,!1))>=2}let n=st(e,t);if(t==="approval")return n.some(({value:o})=>yi(o));if(t==="compatibility"){let o=n.map(({label:r,value:a})=>`${r}: ${a}`).join(`
`);if(n.length>0)return n.every(({value:r})=>ie(r))&&Fo(o);let s=No(an(e,!0));return/\bcompatib|\bkeeps? working|\bbreaks?\b/i.test(s)&&Fo(s)}return n.length>0?
n.some(({value:o})=>ie(o)):di[t].test(No(an(e,!0)))}var hi=/\b(?:pending|requested|request|awaiting|waiting|not yet|open|outstanding|to be|needed|required|missing|ask|asked|will)\b/i,
gi=/^(?:yes|no|none|ok|okay|done|approved|approval|granted|given|true|x|name|role|date|by|on|the|a|an|and|of|at|in|via|lgtm|not applicable|n\/?a)$/i;function yi(e){
return!ie(e)||Ao.test(e)||hi.test(e)||/^\W*(?:no|none|nobody)\b/i.test(e)?!1:e.split(/[^\p{L}\p{N}/@-]+/u).some(t=>/\p{L}{2}/u.test(t)&&!gi.test(t)&&!/^https?|\d{4}/u.
test(t))}function rt(e,t){return t.filter(n=>!e.some(o=>n==="rollback"?Se(o):pi(o,n)))}function B(e,t){let n=R(e);return n.map(s=>Z(s,t.sections.decisions)?.at).find(s=>s!==void 0)??(n[0]?{path:n[0].path,line:1}:void 0)}var ge=e=>e.now.slice(0,10);
function H(e){let t=o=>e.filter(s=>s.kind===o).length,n=[[t("migration"),"migration"],[t("contract"),"contract"],[t("log"),"log contract"]];return g(n.filter(([
o])=>o>0).map(([o,s])=>w(o,s)))}function _e(e,t){return e.gaps.flatMap(n=>{if(n.about==="files")return[{outcome:"unknown",says:`Not all changed files are known:\
 ${b(n.why)}`}];if(n.about!==t)return[];let o=n.path?` ${p(n.path)}`:"";return[{outcome:"unknown",says:`The ${t}${o} could not be read: ${b(n.why)}`}]})}var ki=12*
36e5;function Mo(e){let t=e.change.commits.flatMap(({date:n,authored:o=n})=>[Date.parse(n),Date.parse(o)]);if(!(e.change.incomplete!==void 0||t.length===0||t.some(
Number.isNaN)))return new Date(t.reduce((n,o)=>Math.min(n,o)))}var St=e=>Mo(e)?.toISOString().slice(0,10)??"";function wi(e,t){let n=s=>/[_/]|\d{8}/u.test(s)&&s.
replace(/\D/gu,"").includes(t.replaceAll("-","")),o=e.text.slice(0,2e3).split(/[\s`]+/u);return e.fields.some(({label:s})=>s==="date")||!o.some(n)}function at(e,t){
let n=e.date===void 0?void 0:Mo(t);if(n===void 0||e.date===void 0)return!1;let o=new Date(n.getTime()-ki).toISOString().slice(0,10);return e.date<o&&wi(e,e.date)}
function Ot(e,t,n){let o=[],s=new Map,r=new Map,a=new Set(t.filter(l=>at(l,n))),i=t.filter(l=>Ie(l,"contract")&&!e.some(c=>c.isNamedBy(l)));for(let{of:l,isNamedBy:c,
needs:d}of e){let m=t.filter(c),u=m.filter(x=>!a.has(x)),[f]=u;if(!f){let[x]=m;x?s.set(x,[...s.get(x)??[],l]):o.push(l);continue}let h=rt(u,d).filter(x=>x!=="ro\
llback"||rt(i,["rollback"]).length>0);if(h.length===0)continue;let k=r.get(f)??{of:[],missing:[]};r.set(f,{of:[...k.of,l],missing:[...new Set([...k.missing,...h])]})}
return{bare:o,stale:s,poor:r}}function ln(e){let t=/^[vV]?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?(?:-([0-9A-Za-z.-]{1,80}))?(?:\+[0-9A-Za-z.-]{1,80})?$/.exec(e.trim());if(!(!t||Number(t[1])>=1e3))
return[Number(t[1]),Number(t[2]),Number(t[3]??0),t[4]??""]}function To(e,t){let n=r=>(r.match(/\d{1,15}/gu)??[]).map(Number),[o,s]=[n(e),n(t)];for(let r=0;r<Math.
max(o.length,s.length);r+=1){let a=(s[r]??0)-(o[r]??0);if(a!==0)return a}return 0}function it(e,t,n){if(e===void 0)return!0;let[o,s]=[ln(e),ln(t)];if(!o||!s){let r=To(
e,t);return r>0||r===0&&e.trim()!==t.trim()&&!/\d/u.test(e+t)}return s[0]!==o[0]?s[0]>o[0]:n&&o[0]>0?o[3]!==""&&s[3]!==o[3]&&s[1]===o[1]&&s[2]===o[2]:s[1]!==o[1]?
s[1]>o[1]:n?!1:s[2]!==o[2]?s[2]>o[2]:s[3]!==o[3]&&(s[3]===""||To(o[3],s[3])>0)}function Lo(e){let t=e===void 0?void 0:ln(e);if(!t||e===void 0)return;let n=/^[vV]/.
exec(e.trim())?.[0]??"";return t[0]===0?`${n}0.${t[1]+1}.0`:`${n}${t[0]+1}.0.0`}var lt=12,bi=e=>e.slice(0,Math.max(e.lastIndexOf("/"),0))||".";function $i({wayBack:e,downCommand:t,file:n}){if(!(!t||e.kind==="absent"||e.kind==="no-mechanism"))
return t.replace("<folder>",bi(n))}var cn=e=>b(e,160).replace(/[<>|{}`]/gu," ").replace(/:\s/gu,", ").replace(/\s+/gu," ").trim();function vi(e){let t=e.flatMap(
({migration:o,contract:s})=>[...(o?.operations??[]).map(r=>cn(r.says)),...(s?.changes??[]).map(r=>r.path==="#"?cn(r.says):`${p(r.path)} ${cn(r.says)}`)]),n=t.length>
lt?[`and ${t.length-lt} more`]:[];return t.length>0?[...t.slice(0,lt),...n].join("; "):"<tables, columns, endpoints or types>"}function xi(e){let t=e.flatMap(({
migration:r})=>r??[]),n=t.map(r=>r.change==="deleted"?void 0:$i(r)).reverse(),o=e.some(({kind:r})=>r==="migration")?"<exact command or down file; for what has n\
o way back, the statement or new migration that compensates it>":"<exact command or switch>";return n.length===0||e.length>t.length?o:[...new Set(n)].map(r=>r?`\
run ${p(r,200)}`:o).join(", then ")}function dn(e){let t=e.flatMap(({migration:s})=>(s?.operations??[]).filter(r=>r.destructive&&s?.wayBack.kind==="lossy")),n=[
...new Set(t.map(s=>s.object).filter(s=>s!==""))];return e.some(({migration:s})=>s?.wayBack.kind==="lossy")?`the data${n.length>0?` of ${g(n.map(s=>p(s)),lt)}`:
""} does not come back`:void 0}function Ri(e){let n=e.flatMap(({contract:o})=>o?.comparison.kind==="compared"?o.comparison.version??[]:[]).flatMap(({before:o,after:s})=>{
let r=e.some(i=>$o(i)==="breaking"),a=s!==void 0&&it(o,s,r)?$(s,40):"<new>";return o===void 0?[]:[`${$(o,40)} \u2192 ${a}`]});return`${n.length>0?[...new Set(n)].
join(", "):"<old> \u2192 <new>"}, <how clients pin it>`}function Si(e){let t=e.flatMap(({migration:o})=>(o?.operations??[]).filter(s=>s.locking)),n=[...new Set(
t.map(o=>o.table??o.object).filter(o=>o!==""))];return n.length>0?`${g(n.map(o=>p(o)),lt)} locked, <rows, how long>`:"<tables that are locked, rows>"}var Oi={what:"\
What changed",version:"Version",affected:"Who is affected",compatibility:"Compatibility",order:"Order of steps",locks:"Locks and size",evidence:"Evidence",rollback:"\
Rollback",approval:"Approval"};function le(e,t){let n={what:()=>vi(e),version:()=>Ri(e),affected:()=>e.some(({kind:r})=>r==="log")?"<teams and tools that parse \
these lines>":"<clients and teams>",compatibility:()=>"old clients on the new version <what happens>, new clients on the old version <what happens>",order:()=>"\
<what runs before and after>",locks:()=>Si(e),evidence:()=>"<link to a run of up and down>",rollback:()=>xi(e),approval:()=>"<name and role of who approved the \
loss of data>"},o=t.includes("rollback")?dn(e):void 0,s=t.map(r=>`   - ${Oi[r]}: ${n[r]()}`);return o?[...s,`   - Data loss: ${o}`]:s}function Ke(e,t,n){let o=R(
n).flatMap(r=>r.notes).length+1,s=[...new Set(e.map(r=>r.file.path))].map(r=>p(r,200));return[`${o}. [${ge(n)}] ${g(s,s.length)}`,...le(e,t)].join(`
`)}var Pi=new Set(["Query","Mutation","Subscription"]),Ni=/\b(GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS|TRACE)[\s`*]{1,4}$/u;function Fi(e,t,n){for(let o=e.indexOf(t);o>=
0;o=e.indexOf(t,o+1)){let s=e.slice(o+t.length,o+t.length+2),r=!/[\p{L}\p{N}_}.-]/u.test(e[o-1]??" ")&&!/^(?:[\p{L}\p{N}_{-]|\/[\p{L}\p{N}{:])/u.test(s),a=Ni.exec(
e.slice(Math.max(o-12,0),o))?.[1];if(r&&(a===void 0||n===void 0||a===n))return!0}return!1}function Pt(e,t){let n=on(e),o=(t.split(" \u203A ",1)[0]??"").split(/\s+/u),
s=o.find(r=>r.startsWith("/")&&r.length>1);return s?Fi(n,s,/^[A-Z]+$/u.test(o[0]??"")?o[0]:void 0):o.some(r=>{let a=r.split(".",1)[0]??"";return r.includes(".")&&
oe(n,r)?!0:a.length>2&&/^\p{Lu}/u.test(a)&&!Pi.has(a)&&e.code.includes(a)})}var Ai=500,Wo=["what","version","rollback"],mn=["what","version","affected","compatibility","rollback"],jo=({change:e})=>e?.level==="breaking"?mn:Wo;function Ei(e,t,n){
let o=new Set(t.filter(r=>_(r,e)));return(e.contract?.changes.map(r=>({noted:e,change:r}))??[{noted:e}]).map((r,a)=>({of:r,needs:jo(r),isNamedBy:i=>o.has(i)||a<
n&&r.change!==void 0&&Pt(i,r.change.path)}))}function Nt(e){let[{noted:t}]=e,n=e.flatMap(({change:o})=>o??[]);return t.contract?{...t,contract:{...t.contract,changes:n}}:
t}var Co=e=>e.some(t=>jo(t)===mn)?mn:Wo;function qo(e){let n=e.flatMap(({change:o})=>o??[]).map(o=>`${o.path==="#"?"its top":o.path} (${o.level}: ${b(o.says,120)}\
)`);return n.length>0?`: ${b(g(n),400)}`:""}function Ft(e,t,n){let o=n==="log"?"log contract":"contract",s=R(e);if(s.length===0)return y(`There is no document t\
hat could note a ${o}`);let r=De(e,t,n),a=[...ot(e,t,n).flatMap(({file:v,comparison:O})=>O.kind==="unknown"?[{outcome:"unknown",says:`${p(v)} could not be compa\
red: ${b(O.why)}`,at:O.at??{path:v,line:1}}]:[]),..._e(e,"contract")];if(r.length===0)return a.length>0?a:y(`The change touches no ${o}`);let i=K(s),{bare:l,stale:c,
poor:d}=Ot(r.flatMap(v=>Ei(v,i,Math.ceil(Ai/r.length))),i,e),m=t.sections.decisions,u=B(e,t),f=n==="contract"&&vo(e,t,r),h=[],k=v=>[...T(v,({noted:O})=>O.file.path).
values()];for(let v of k(l)){let O=Nt(v),E=p(O.file.path),ae=f?`This frontend-only change touches the contract ${E} without an entry in ${m}`:`The ${o} ${E} ${O.
file.status==="deleted"?"was deleted":"changed"} without an entry in ${m}`;h.push({outcome:"fail",says:`${ae}${qo(v)}`,...u?{at:u}:{},also:v[0]?.change?.after??
v[0]?.change?.before??{path:O.file.path,line:1},suggestion:Ke([O],Co(v),e)})}for(let[v,O]of c)for(let E of k(O))h.push({outcome:"fail",says:`The entry of ${m} f\
or ${p(Nt(E).file.path)} is of ${v.date}, before the change began (${St(e)})`,at:v.at,suggestion:Ke([Nt(E)],Co(E),e)});for(let[v,{of:O,missing:E}]of d){let ae=k(
O).map(Nt),Fe=g(E.map(A=>A==="affected"&&n==="log"?"who parses these lines":Rt[A]),9);h.push({outcome:"fail",says:`The entry of ${m} for ${g(ae.map(({file:A})=>p(
A.path)),4)} does not say ${Fe}${qo(O)}`,at:v.at,suggestion:le(ae,E).join(`
`)})}if(h.length>0)return[...h,...a];let x=`${H(r)} noted in ${m}`;return[{outcome:"pass",says:f?`This frontend-only change touches ${x}`:x},...a]}var Do={id:"contract-note",title:"Contract changes are noted",why:"Whoever calls an interface never sees the pull request that changes it. The entry in 9.6 tell\
s them what changed, in which version, and how it is taken back; for a breaking change also who is affected, and whether old and new clients and servers work to\
gether. An entry counts for a change when it names the file, the endpoint or the type, and is not older than the change.",fix:"Add an entry to 9.6 that names th\
e contract and says what changed, the version old \u2192 new, the rollback, and for a breaking change who is affected and the compatibility in both directions",
section:"9.6",rank:58,setting:"block",check:(e,t)=>Ft(e,t,"contract"),examples:{good:"1. [2026-03-02] `api/openapi.yaml` adds GET /v1/orders. Version: 1.4.0 \u2192 1\
.5.0, clients pin /v1. Rollback: `helm rollback orders 41`",bad:"`api/openapi.yaml` no longer has DELETE /v1/orders/{id}, and 9.6 does not mention it."}};var At=({contract:e})=>(e?.changes??[]).filter(({level:t})=>t==="breaking"),Mi=(e,t)=>t.beside.some(({old:n})=>e.split(/\s+/u).includes(n));function Ti(e){return st(
e,"version").some(({value:t})=>{if(!ie(t))return!1;let[,n,o]=/(\S{1,60})\s{0,3}(?:→|⇒|->|=>|\bto\b)\s{0,3}(\S{1,60})/u.exec(t)??[],s=r=>r.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu,
"");return n!==void 0&&o!==void 0&&it(s(n),s(o),!0)})}function Li(e,t){let n=At(e).filter(({path:c})=>!Mi(c,t)),[o]=n,{before:s,after:r}=t;if(!o||r!==void 0&&it(
s,r,!0))return[];let a=p(e.file.path),i=Lo(s),l=r===void 0?"says no version":s===r?`keeps the version ${S(r)}`:`goes from ${S(s??"")} to ${S(r)}, which is no ma\
jor version`;return[{outcome:"fail",says:`${a} breaks with ${w(n.length,"change")} and ${l}: ${o.path}, ${b(o.says)}`,at:t.at??o.after??{path:e.file.path,line:1},
suggestion:`  version: ${i??(s===void 0?"1.0.0":"<the next version>")}`}]}function Ci(e,t,n,o){let[s]=At(e);if(!s||!e.contract||e.file.status==="deleted")return[];
let r=e.contract.comparison.kind==="compared"?e.contract.comparison.version:void 0;if(r)return Li(e,r);let a=t.filter(l=>(_(l,e)||At(e).slice(0,100).some(({path:c})=>Pt(
l,c)))&&!at(l,n));if(a.some(Ti))return[];let i=a[0]?.at??B(n,o);return[{outcome:"fail",says:`${p(e.file.path)} breaks, the file has no version, and no entry of ${o.
sections.decisions} raises one: ${s.path}, ${b(s.says)}`,...i?{at:i}:{},also:s.after??s.before??{path:e.file.path,line:1},fix:"Keep the old part and mark it as \
deprecated, put the new one beside it, or state the new major version in the entry",suggestion:"   - Version: <old> \u2192 <new major version>, <how clients pin it>"}]}
function qi(e,t){let n=ot(e,t,"contract").flatMap(({file:a,comparison:i})=>i.kind==="unknown"?[{outcome:"unknown",says:`Whether ${p(a)} breaks is not known: ${b(
i.why)}`}]:[]),o=De(e,t,"contract").filter(a=>At(a).length>0&&a.file.status!=="deleted"),s=K(R(e)),r=[...o.flatMap(a=>Ci(a,s,e,t)),...n];return r.length>0?r:o.length===
0?y("No contract that stays is broken"):[{outcome:"pass",says:`${w(o.length,"broken contract")} with a new major version, or with the new path beside the old`}]}
var Io={id:"contract-versioned",title:"Breaking changes are versioned",why:"Clients pin a version and trust that it keeps its promises. A change that breaks the\
m needs a new major version, a new path beside the old one, or the old part kept and marked as deprecated, so that each client moves in its own time.",fix:"Rais\
e `info.version` by a major version, put the new path beside the old one, or keep the old part and mark it as deprecated",section:"9.6",rank:67,setting:"block",
check:qi,examples:{good:"`api/openapi.yaml` removes DELETE /v1/orders/{id} and goes from 1.4.0 to 2.0.0.",bad:"`api/openapi.yaml` removes DELETE /v1/orders/{id}\
 and goes from 1.4.0 to 1.5.0."}};var Wi=3,se=e=>`${Math.floor(e*100+1e-6)/100} %`,Et=({covered:e,total:t})=>t>0?100*e/t:0;function un({files:e}){let t=(e??[]).reduce((n,o)=>({covered:n.covered+
o.covered,total:n.total+o.total}),{covered:0,total:0});return t.total>0?Et(t):void 0}function _o({files:e},t){let n=new Map((t?.files??[]).map(a=>[a.path,Et(a)])),
s=(e??[]).map(a=>{let i=n.get(a.path);return{path:a.path,now:Et(a),was:i,fell:i===void 0?0:Math.max(0,i-Et(a))}}).filter(a=>a.now<100).sort((a,i)=>i.fell-a.fell||
a.now-i.now);if(s.length===0)return"";let r=s.map(({path:a,now:i,was:l,fell:c})=>{let d=l!==void 0&&c>0?` (${se(l)} before)`:"";return`${p(a)} has ${se(i)}${d}`});
return`; of the changed files ${g(r,Wi)}`}var Ko=e=>Xe(e).filter(t=>t.claim.state!=="not-applicable");function N(e,t){let n=new Map;for(let o of Ko(e).filter(s=>t===void 0||s.prd===t))for(let s of o.evidence){
let{reading:r}=s;if(!j(s)||!r||r.kind==="unreadable")continue;let a=JSON.stringify([s.prd,s.path??s.id,s.digest,s.run?s.id:""]);n.has(a)||n.set(a,{prd:o.prd,claim:o.
claim,one:s,reading:r})}return[...n.values()]}var P=e=>p(e.path??e.link.target);function q({claim:e,one:t}){return{at:e.at,...t.path?{also:{path:t.path,line:1}}:
{}}}var Mt=e=>L[e].replace(/^an? /,"");function ji(e,t){let n=t.flatMap(i=>i.evidence),o=`No ${Mt(e)} is linked`;for(let i of["unknown","waiting"]){let l=n.find(
d=>d.resolution.kind===i);if(!l||l.resolution.kind==="found")continue;let c=i==="unknown"?"could not be looked at":"is not there yet";return{outcome:i,says:`${F(
Mt(e))}: ${P(l)} ${c}: ${b(l.resolution.why)}`}}let s=n.find(i=>j(i)&&i.reading&&Te(i.reading).length>0);if(s?.reading)return{outcome:"fail",says:`${o}: ${P(s)}\
 is ${Ce(s.reading)}`};let r=n.find(i=>i.resolution.kind!=="not-evidence");if(!r)return{outcome:"fail",says:o};let a=r.resolution.kind==="found"?"is no report t\
hat can be read":"could not be opened";return{outcome:"fail",says:`${o}: ${P(r)} ${a}`}}function fn({change:e}){return e.pullRequest?.number===void 0?"For a ver\
dict without GitHub, link a report that lies in the repository":"Mend what kept it from being looked at, or link a report in the repository instead"}var Di={tests:"\
Run the tests, save their whole report (JUnit XML or another known format)",qa:"Write the QA results page",sbom:"Make the SBOM (for npm: `npm sbom --sbom-format\
 cyclonedx`), save it"};function re(e,t,n,o){let r=Z(n,t.sections.evidence)?.at??{path:n.path,line:1},a=e.gaps.find(f=>f.about==="evidence"||f.about==="tree"),i=Ko(
e).filter(f=>f.prd===n),l=o.map(f=>{let h=i.filter(({claim:A})=>A.kinds.includes(f)),k=ji(f,h),x=a&&k.outcome==="fail",v=x?`Whether ${L[f]} is linked cannot be \
told: ${b(a.why)}`:k.says,Fe={fail:`${Di[f]??"Run the scan to its end, save its whole report"} and link it in section ${t.sections.evidence}`,unknown:fn(e)}[k.outcome];
return{kind:f,bald:v===`No ${Mt(f)} is linked`,remark:{...k,says:v,at:h[0]?.claim.at??r,...x?{outcome:"unknown"}:{},...Fe?{fix:Fe}:{}}}}),c=l.filter(f=>f.bald),
d=l.filter(f=>!f.bald).map(f=>f.remark),[m]=c;if(!m)return d;let u=g(c.map(f=>Mt(f.kind)),c.length).replace(" and "," or ");return[{...m.remark,says:`No ${u} is\
 linked`},...d]}var Ii=.005;function _i(e,t,n,o){let{floor:s,changed:r,drop:a}=o.coverage??{},i=P(e.one),{before:l}=e.one,c=l&&"coverage"in l?l.coverage:void 0,d=_o(t,c),m=un(t),
u=[],f=k=>u.push({outcome:"fail",says:`${k}${d}`});if(r!==void 0&&m!==void 0&&m<r&&f(`The changed files have ${se(m)} of their lines covered in ${i}, less than ${r}\
 %`),r!==void 0&&t.files===void 0){let k=`What the changed files have cannot be told: ${i} lists no files`;u.push({outcome:"unknown",says:k})}s!==void 0&&n<s&&f(
`${i} has ${se(n)} of lines covered, less than ${s} %`);let h=c?.lines===void 0?0:c.lines-n;return a!==void 0&&h>a+Ii&&f(`Coverage fell from ${se(c?.lines??0)} \
to ${se(n)} (${i}), by more than the ${a} ${a===1?"point":"points"} allowed`),a!==void 0&&l&&"why"in l&&u.push({outcome:"unknown",says:`Whether coverage fell ca\
nnot be told: ${b(l.why)}`}),u.map((k,x)=>x===0?k:{...k,says:k.says.replace(d,"")})}function Ki(e,t,n){let{reading:o}=e,s=P(e.one);if(!o.complete||t.lines===void 0){
let u=o.why?W(o.why):"it covers no line";return[{outcome:"fail",says:`${s} proves no coverage: ${u}`,...q(e)}]}let r=_i(e,t,t.lines,n);if(r.length>0)return r.map(
u=>({...u,...q(e)}));let{before:a}=e.one,i=a&&"coverage"in a?a.coverage.lines:void 0,l=i===void 0?"":`, ${se(i)} at the base`,c=un(t),d=c===void 0?"":`, ${se(c)}\
 in the changed files`;return[{outcome:"pass",says:`${s} has ${se(t.lines)} of lines covered${d}${l}`,at:e.claim.at}]}function Bi(e,t,n){let o=N(e,n).flatMap(r=>r.
reading.kind==="coverage"?Ki(r,r.reading.coverage,t):[]);if(o.length>0)return o;let s=t.evidence.required.includes("coverage")||t.coverage!==void 0;return s&&!D(
n,"coverage")?re(e,t,n,["coverage"]):y(s?"Coverage is waived with a reason":"No coverage report is linked, and none is asked for")}var Bo={id:"coverage-kept",title:"\
Coverage is kept",why:"Coverage falls by one untested change at a time. The report is read itself: its lines are held against the floor of the policy, against t\
he same report at the base, and the changed files are named first. A report that covers no line proves nothing. Without `coverage` in the configuration nothing \
is asked for, and the numbers are only told.",fix:"Test the lines that the change adds, make the report again, and link it in section 10",section:"10",rank:53,setting:"\
block",check:(e,t)=>{let n=R(e);return n.length===0?y("There is no document that links coverage"):n.flatMap(o=>Bi(e,t,o))},examples:{good:"The configuration ask\
s for `floor: 80`, and `evidence/lcov.info` has 84.2 % of lines covered, 83.9 % at the base.",bad:"The configuration allows `drop: 1`, and coverage fell from 84\
.2 % to 79.6 %; of the changed files `src/cache.ts` has 31 %."}};function Gi(e){let{commits:t}=e.change;return t.length===0?"":`; this change has ${g(t.slice(0,3).map(n=>`${M(n.sha)} (${$(n.subject,40)})`))}`}function Hi(e,t,n){
let o=e.commits.find(a=>a.sha===t)?.found,s=$(t,40);return o==="reachable"||o==="missing"&&/^\d+$/.test(t)?void 0:o===void 0?{outcome:"unknown",says:`Commit ${s}\
 was not looked up`,at:n}:o==="ambiguous"?{outcome:"fail",says:`Several commits start with ${s}`,at:n,fix:"Write the full hash of the commit"}:{outcome:"fail",says:o===
"missing"?`Commit ${s} does not exist in this repository`:`Commit ${s} is neither part of this change nor of the base branch`,at:n,fix:`Name a commit that is me\
rged or part of this change${Gi(e)}`}}var Go={id:"decision-commits",title:"The commits in the decision log are real",why:'A commit hash in 9.6 says "this is the\
 code that was decided on". After a rebase or a squash the old hash leads nowhere, and nobody can find that code any more.',fix:"Name the commit as it is on the\
 branch now: `git log --oneline` shows the hashes",section:"9.6",rank:63,setting:"block",check:e=>{let t=new Map(R(e).flatMap(o=>o.notes.flatMap(s=>s.commits.map(
r=>[`${o.path} ${r.sha}`,r]))));if(t.size===0)return y("The decision log names no commit");let n=[...t.values()].map(({sha:o,at:s})=>Hi(e,o,s)).filter(o=>o!==void 0);
return n.length>0?n:[{outcome:"pass",says:`${w(t.size,"named commit")} found`}]},examples:{good:"2. [2026-03-02] Done: implemented in a1b2c3d, which is part of \
the branch.",bad:"2. [2026-03-02] Done: implemented in 9e504b8, which a rebase has replaced."}};function zi(e){let t=/^v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:-([0-9A-Za-z.-]{1,80}))?(?:\+[0-9A-Za-z.-]*)?$/.exec(e.trim());return t?[Number(t[1]),Number(t[2]),Number(
t[3]),t[4]??""]:void 0}function Vi(e){let t=/^v?(\d{1,9}|[xX*])(?:\.(\d{1,9}|[xX*]))?(?:\.(\d{1,9}|[xX*]))?(?:-([0-9A-Za-z.-]{1,80}))?$/.exec(e);if(!t)return;let n=t.
slice(1,4),o=n.findIndex(l=>l===void 0||/[xX*]/.test(l)),s=o<0?3:o,[r=0,a=0,i=0]=n.slice(0,s).map(Number);return{least:[r,a,i,t[4]??""],numbers:s}}var ct=(e,t)=>{
for(let n=0;n<3;n++){let o=e[n]-t[n];if(o!==0)return o}return e[3]===t[3]?0:e[3]===""||t[3]===""?e[3]===""?1:-1:e[3].localeCompare(t[3],"en",{numeric:!0})},dt=([
e,t,n],o)=>o<=1?[e+1,0,0,""]:o===2?[e,t+1,0,""]:[e,t,n+1,""],Qi=([e,t],n)=>Math.min(n,e>0?1:t>0?2:3);function Ui(e,t){let[,n="",o=""]=/^(\^|~>?|>=|<=|>|<|=)?\s*(.*)$/.
exec(t)??[],s=Vi(o);if(!s)return;let{least:r,numbers:a}=s;if(a===0)return!0;let i=ct(e,r)>=0,l=c=>ct(e,c)<0;return n===">="?i:n==="<"?l(r):n===">"?a===3?ct(e,r)>
0:!l(dt(r,a)):n==="<="?a===3?ct(e,r)<=0:l(dt(r,a)):n==="^"?i&&l(dt(r,Qi(r,a))):n.startsWith("~")?i&&l(dt(r,Math.min(a,2))):a===3?ct(e,r)===0:i&&l(dt(r,a))}function Ho(e,t,n=!1){
let o=zi(e);if(!o||t.length>500)return;let s=t.split(/\|\|?/).map(r=>{let i=r.trim().replace(/^(\S+)\s+-\s+(\S+)$/,">=$1 <=$2").replace(/(\^|~>?|>=|<=|>|<|=)\s+/g,
"$1").split(/[\s,]+/).filter(l=>l!=="").map(l=>Ui(o,n&&/^\d/.test(l)?`^${l}`:l));return i.includes(void 0)?void 0:!i.includes(!1)});return s.includes(!0)?!0:s.includes(
void 0)?void 0:!1}var Zi=/^(?:poetry|pdm|Pipfile|composer)\b/i,Xi={npm:!1,cargo:!0},zo=e=>e.slice(0,e.lastIndexOf("/")+1).replace(/\/$/,"");function Tt(e,t){return e==="pypi"?t.toLowerCase().
replace(/[-_.]+/g,"-"):e==="cargo"?t.replaceAll("-","_"):e==="nuget"||e==="composer"?t.toLowerCase():t}var Vo=(e,t)=>e==="golang"?t:t.replace(/^[v=\s]+/,"").replace(
/\+.*$/,"").replace(/(?:\.0)+$/,"").toLowerCase(),Qo=e=>e.split(",").map(t=>t.replace(/\s+/g,"").replace(/^={1,3}(?=\d)/,"").replace(/^npm:(?!@?[^@]+@)/,"")).sort().
join(",");function Uo(e,t){let[n,o]=[zo(e.path),zo(t.path)];return e.type==="cargo"?n===o||e.name===t.project?.name?"":e.name??"":o===""?n:n.slice(o.length+1)}function Zo(e,t){
let n=Uo(e,t);return n===""||t.asks?.some(({folder:o})=>o===n||o==="*")?!0:t.workspaces.some(({folder:o,name:s})=>o===n||s===e.name)}function Ji(e,t,n){let o=n.
asks?.filter(({folder:r})=>r===t||r==="*")??[],s=T(n.packages,({name:r})=>Tt(e,r));return{tells:n.asks!==void 0,asks:T(o,({name:r})=>Tt(e,r)),versions:new Map([
...s].map(([r,a])=>[r,a.map(({version:i})=>i)]))}}function Yi(e,t,n){let[o,s]=[t.name,t.real??t.name].map(d=>Tt(e,d)),r=n.asks.get(o??"")??[],a=`${$(t.name,80)}${t.
spec===""?"":` ${$(t.spec,40)}`}`;if(!t.loose&&n.tells){if(r.length===0)return`${a} is not in it`;let d=r.flatMap(({spec:m})=>m??[]);if(d.length===r.length&&!d.
some(m=>Qo(m)===Qo(t.spec)))return`${a}: it was made for ${$(d[0]??"",40)||"any version"}`}let i=n.versions.get(s??"")??[];if(i.length===0)return t.loose||r.length>
0||s?.endsWith("-implementation")?void 0:`${a} is not in it`;let l=Xi[e],c=i.map(d=>{if(!(d===""||/[:/#]/.test(d)))return t.version!==void 0?Vo(e,d)===Vo(e,t.version):
l===void 0||t.kind!=="range"?void 0:Ho(d,t.spec.replace(/^(?:npm|jsr):(?:@?[^@]+@)?/,""),l)});if(!(t.loose||c.some(d=>d!==!1)))return`${a}: it locks ${$(i[0]??"",
40)}`}function Xo(e,t){let{changed:n,removed:o,lock:s}=e,r=n.filter(({kind:u})=>u==="exact"||u==="range"||u==="any");if(!t){let u=r.filter(({before:f})=>f===void 0);
return s&&!s.changed?u.map(({name:f})=>`${$(f,80)} is new and it did not change`):[]}let a=Uo(e,t),i=Ji(e.type,a,t),l=r.flatMap(u=>Yi(e.type,u,i)??[]),d=o.filter(
u=>i.asks.get(Tt(e.type,u))?.some(({folder:f})=>f===a)).map(u=>`${$(u,80)} is still in it`);if(l.length+d.length>0||s?.changed!==!1||!Zi.test(t.format))return[...l,
...d];let m=[...n.map(({name:u})=>u),...o];return m.length===0?[]:[`it did not change with ${S(m[0]??"")}`]}var el=/(?:^|\/)(?:bun\.lockb|pubspec\.lock|mix\.lock|requirements\/[^/]+\.txt)$/,Jo={git:"from git",http:"from an address",file:"from a file",registry:"from an\
other registry"},tl=({name:e,spec:t})=>`${$(e,80)}${t===""?"":` ${$(t,60)}`}`;function Yo(e){let t=[...new Set(e.flatMap(({pinned:n})=>n??[]))];return t.length===
0?{}:{suggestion:t.slice(0,20).join(`
`)}}function nl({path:e,changed:t}){let n=t.filter(({kind:i})=>Jo[i]!==void 0),[o]=n;if(!o)return[];let s=n.map(i=>{let l=/[#@=][0-9a-f]{40}(?:[0-9a-f]{24})?$/i.
test(i.spec)?", pinned to a commit":"";return`${$(i.name,80)} ${Jo[i.kind]} (${p(i.spec,80)}${l})`});return[{outcome:"fail",says:`${p(e)} takes what no usual re\
gistry keeps: ${g(s)}`,at:o.at,fix:"Take a released version from the registry, or put the code into the repository; a source that has to stay needs a waiver, an\
d a git one its full commit"}]}var es={noun:"snapshot",how:"a version that changes",mark:":",fix:"Depend on a release"},ts={noun:"image",how:"tag, not by digest",
mark:":",fix:"Add the digest behind the tag; `docker buildx imagetools inspect IMAGE` shows it"},ns={noun:"action",how:"tag or branch, not by full commit SHA",mark:"\
@",fix:"Write the full commit SHA and keep the tag as a comment; `git ls-remote https://github.com/OWNER/REPO TAG` shows it"},ol=(e,{pinned:t=""})=>e==="maven"?
es:/sha256:<digest>/.test(t)?ts:ns;function sl({path:e,changed:t,type:n}){let o=t.filter(({kind:s})=>s==="tag");return[es,ts,ns].flatMap(s=>{let r=o.filter(c=>ol(
n,c)===s),[a]=r;if(!a)return[];let i=r.map(({name:c,spec:d})=>p(d===""?c:`${c}${s.mark}${d}`));return[{outcome:"fail",says:`${p(e)} refers to ${w(r.length,s.noun)}\
 by ${s.how}: ${g(i)}`,at:a.at,fix:s.fix,...Yo(r)}]})}function rl(e,t){let{path:n,changed:o,removed:s,lock:r,lockable:a}=e;if(o.length+s.length===0)return[];let i=o.
filter(({kind:O})=>O==="range"||O==="any"),l={path:n,line:1},c=r&&t.gaps.find(O=>O.about==="lockfile"&&O.path===r.path);if(r&&c)return[{outcome:"unknown",says:`\
Whether ${p(r.path)} is in step with ${p(n)} cannot be told: ${b(c.why)}`,at:{path:r.path,line:1}}];let d=t.lockfiles.find(O=>O.path===r?.path),m=r!==void 0&&(d?
Zo(e,d):el.test(r.path));if(r&&m){let O=Xo(e,d);if(O.length===0)return[];let E=`${p(r.path)} is out of step with ${p(n)}: ${g(O)}`,ae=`Run \`${r.command}\` and c\
ommit ${p(r.path)}`;return[{outcome:"fail",says:E,at:o[0]?.at??l,also:{path:r.path,line:1},fix:ae}]}let[u]=i;if(!u)return[];let f=g(i.map(tl)),h=t.gaps.find(O=>O.
about==="tree");if(h&&!r)return[{outcome:"unknown",says:`Whether a lockfile pins ${f} of ${p(n)} cannot be told: ${b(h.why)}`,at:u.at}];let k=`${p(n)} asks for ${w(
i.length,"dependency","dependencies")} neither exact nor locked: ${f}`,x=r??(a?{path:a.name,command:a.command}:void 0),v=x&&!x.path.includes("*")?`, or run \`${x.
command}\` and commit ${p(x.path)}`:"";return[{outcome:"fail",says:k,at:u.at,fix:`Write exact versions${v}`,...Yo(i)}]}function al({path:e,changed:t}){let n=t.filter(
({kind:a})=>a==="open"),[o]=n;return o?[{outcome:"unknown",says:`${p(e)} refers to ${w(n.length,"image")} by a variable, so whether it is pinned cannot be told:\
 ${g(n.map(({name:a})=>p(a)))}`,at:o.at,fix:"Give the variable a default with a digest, or write the image out",lenient:!0}]:[]}var os=(e,t)=>[...nl(e),...rl(e,
t),...sl(e),...al(e)];var ss={id:"dependencies-pinned",title:"New dependencies are pinned",why:"A range, a tag or a branch means something else tomorrow, and nobody reviews that. So \
what a change adds or alters in a manifest is either one version or pinned by a lockfile that is in step with it; images are named by digest and GitHub Actions \
by full commit SHA. What comes from git, an address, a packed file, a path outside of the repository or another registry can change or go without a trace and is\
 told. Peer dependencies, workspaces and folders of the repository are left out, and so is what stood there before.",fix:"Write exact versions, digests and full\
 commit SHAs, and commit the lockfile that the package manager writes",section:"",rank:57,setting:"block",check:e=>{let{manifests:t=[],gaps:n,change:o}=e,s=n.filter(
m=>m.about==="manifest").map(m=>({outcome:"unknown",says:`Whether what ${m.path?p(m.path):"the change"} adds is pinned cannot be told: ${b(m.why)}`,...m.path?{at:{
path:m.path,line:1}}:{}}));if(o.incomplete!==void 0){let m=`Whether the change adds dependencies cannot be told: ${b(o.incomplete)}`;s.push({outcome:"unknown",says:m})}
let r=[...t.flatMap(m=>os(m,e)),...s];if(r.some(({lenient:m})=>!m))return r;if(t.length===0)return y("The change touches no manifest of dependencies");let a=t.reduce(
(m,{changed:u})=>m+u.filter(({kind:f})=>f!=="open").length,0),i=t.reduce((m,u)=>m+u.kept,0),l=g(t.map(({path:m})=>p(m))),c=i===0?"":`; ${w(i,"other")} stood the\
re before`;if(a===0&&r.length>0)return r;let d=a===0?`${l} ${t.length===1?"asks":"ask"} for nothing new${c}`:`${w(a,"new or altered dependency is","new or alter\
ed dependencies are")} pinned in ${l}${c}`;return[...r,{outcome:"pass",says:d}]},examples:{good:'`package.json` adds `"left-pad": "^1.3.0"`, and `package-lock.j\
son` comes with it; a workflow uses `actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4`.',bad:'`package.json` adds `"left-pad": "^1.3.0"`, and `pac\
kage-lock.json` stays as it was; a workflow uses `actions/checkout@v4`.'}};function il(e,t){return t.some(n=>n.endsWith("*")?e.startsWith(n.slice(0,-1)):n===e)}var rs=e=>e.split("/").slice(0,-1);function ll(e,t){let[n,o]=[rs(e),rs(t)];
return n.every((s,r)=>o[r]===s)?o.length-n.length:void 0}function pn(e,t,n){let o=t.map(r=>({path:r.path,far:ll(r.path,n)??1e3})).sort((r,a)=>r.far-a.far||(r.path<
a.path?-1:1))[0];if(o)return o.path;let s=(e.environment.declared[0]??"").replace(/^(?:\*\*\/)+/,"").replace(/\{([^,{}]*)[^{}]*\}/g,"$1");return s===""||/[*?[\]!]/.
test(s)?".env.example":s}function cl(e,t,n,o){let s=[...new Set(e.map(({name:m})=>m))],r=g(s.map(m=>p(m,60)),4),a=s.length===1?"is":"are",i=n?`not declared in ${p(
t)}`:`declared nowhere; there is no ${p(t)}`,l=`${w(s.length,"variable")} that changed code ${o?"already read":"reads"} ${a} ${i}: ${r}`,[c]=e,d=`${n?"Add":"Cre\
ate"} ${n?`${s.length===1?"it":"them"} to ${p(t)}`:`${p(t)} with ${s.length===1?"it":"them"}`}, with placeholders and no real values`;return{outcome:"fail",says:l,
...c?{at:c.at}:{},...n?{also:{path:t,line:1}}:{},fix:d,suggestion:s.slice(0,50).map(m=>`${$(m,128)}=`).join(`
`),...o||!n?{lenient:!0}:{}}}function as({reads:e,declared:t},n){let o=new Set(t.flatMap(({names:a})=>a)),s=e.filter(({name:a})=>!o.has(a)&&!il(a,n.environment.
ignore)),r=new Set(s.filter(({before:a})=>!a).map(({name:a})=>a));return[!1,!0].flatMap(a=>{let i=new Map;for(let l of s.filter(({name:c})=>r.has(c)!==a)){let c=pn(
n,t,l.at.path);i.set(c,[...i.get(c)??[],l])}return[...i].map(([l,c])=>cl(c,l,t.length>0,a))})}var is="Put a placeholder there, and rotate the value where it is used: whoever has the history has it";function dl({values:e,committed:t},n){let o=e.slice(0,20).
map(({name:i,at:l,looks:c})=>({outcome:"fail",says:`${p(i)} in ${p(l.path)} holds what looks like ${c}`,at:l,fix:is})),s=e.length-o.length,r=s>0?[{outcome:"fail",
says:`${w(s,"more value")} of the change look like real secrets`,fix:is}]:[],a=t.map(i=>{let l=`${p(i)} comes into the repository; it holds what is one machine'\
s own`,c=`Take it out (\`git rm --cached\`), add it to \`.gitignore\`, keep the names without values in ${p(pn(n,[],i))}, and rotate what it held`;return{outcome:"\
fail",says:l,at:{path:i,line:1},fix:c}});return[...o,...r,...a]}var ls={id:"env-declared",title:"Environment variables are declared",why:"A variable that the co\
de reads and nobody declares is found missing in production. So each one that changed code reads stands in `.env.example` or the files under `environment.declar\
ed`, with a placeholder: a real value there is a secret that everybody has. Names are found by reading the code, never by running it; those that only running wo\
uld tell are counted. What a changed file already read before is told as advice, and so is everything where no file declares any. Tests and generated files are \
left out.",fix:"Declare the variable with a placeholder in the file that lists them, or name it under `environment.ignore`",section:"",rank:58,setting:"block",check:(e,t)=>{
let{environment:n,gaps:o,change:s}=e,r=o.filter(m=>m.about==="environment").map(m=>({outcome:"unknown",says:`Which variables ${m.path?p(m.path):"the change"} re\
ads or declares cannot be told: ${b(m.why)}`,...m.path?{at:{path:m.path,line:1}}:{lenient:!0}}));if(s.incomplete!==void 0&&r.push({outcome:"unknown",says:`Which\
 variables the change reads cannot be told: ${b(s.incomplete)}`}),!n)return r.length>0?r:y("The change touches no code that could read the environment");let a=[
...dl(n,t),...as(n,t),...r];if(a.some(({lenient:m})=>!m))return a;let i=[...new Set(n.reads.map(({name:m})=>m))],{computed:l}=n,c=l===0?"":`; ${w(l,"read")} by \
a computed name not looked at`;return a.length>0?a:i.length===0?y(`The changed code names no environment variable${c}`):[{outcome:"pass",says:`${w(i.length,"var\
iable")} that changed code reads ${i.length===1?"is":"are"} declared or need no declaration: ${g(i.map(m=>$(m,60)))}${c}`}]},examples:{good:'`src/mail.py` reads\
 `os.environ["SMTP_URL"]`, and `.env.example` has `SMTP_URL=smtp://localhost:1025`.',bad:'`src/mail.py` reads `os.environ["SMTP_URL"]`, and `.env.example` does \
not have it; or it has the password of production.'}};var cs={1:"Executive Summary",2:"Scope",3:"Success Criteria",4:"User Stories",5:"Functional Requirements",6:"Technical Requirements",7:"Testing & Acceptance",8:"\
Changelog",9:"Collaboration & Review"};function Be(e,t){let{sections:n}=t,s=[[n.qaArtifacts,"QA artifacts"],[n.signOffs,"Review log and sign-offs"],[n.decisions,
"Decision log, migration notes, rollback"],[n.questions,"Open questions"],[n.gate,"Ready gate"],[n.evidence,"Evidence"]].find(([a])=>a===e)?.[1]??(Object.hasOwn(
cs,e)?cs[e]:""),r=e.split(".").length;return`${"#".repeat(Math.min(r+1,6))} ${e}${r===1?".":""} ${s}`.trimEnd()}var Lt=/\[[\s\u00a0]?\](?!\()|☐/u;function Ge(e){return e&&Lt.test(e)?e.replace(Lt,"[x]"):void 0}function ms(e){return e&&Lt.test(e)?e.replace(new RegExp(Lt.source,
"gu"),"[x]"):void 0}function J(e){let t="ticked"in e?e.ticked:e.state==="done";return e.source??`- [${t?"x":" "}] ${e.text}`}var ds=/<(?:link|url|path|report|evidence|address)\b[^<>()\n]{0,60}>(?!\))/i;
function Oe(e,t,n){let o=`[${t}](${n})`,s=e.trimEnd();if(ds.test(s))return s.replace(ds,()=>o);if(!s.startsWith("|")&&!s.endsWith("|"))return`${s} ${o}`;let r=s.
search(/\|[ \t]*\|/u);return r>=0?`${s.slice(0,r)}| ${o} ${s.slice(s.indexOf("|",r+1))}`:s.endsWith("|")?`${s.slice(0,-1).trimEnd()} ${o} |`:`${s} ${o}`}var ml=/^(?:open|pending|tbd|todo|to do|missing|no|not (?:yet|done|signed|started)|in progress|wip|waiting|❌|✗|✘)$/i,
ul=/^[\s—–-]*$/u;function Ct(e,t,n){let o=e?.trim()??"";if(!o.startsWith("|")||!o.endsWith("|")||o.length<3||o.includes("\\|"))return;let s=o.slice(1,-1).split(
"|"),r=0,i=`|${s.map((l,c)=>{let d=l.trim();if(c>0&&ml.test(d))return` ${t} `;let m=c>0&&ul.test(d)?n[r++]:void 0;return m===void 0?l:` ${m} `}).join("|")}|`;return i===
o?void 0:i}function ce(e,t,n){let o=e.indexOf(t.target);return o<0?void 0:e.slice(0,o)+n+e.slice(o+t.target.length)}var us=8;function fs(e){let t=e.slice(0,us).map(s=>{let r=Ge(s.source),a=s.links.length===0&&!s.kinds.every(c=>Ze.has(c)),l=Ct(r??s.source,"Pass",a?["[report](<\
path-of-the-report>)"]:[])??(r&&a?Oe(r,"report","<path-of-the-report>"):r);return{outcome:"fail",says:`${F(C(s))} is not done${r?": its box is open":""}`,at:s.at,
...l?{suggestion:l}:{}}}),n=e.slice(us);if(!n[0])return t;let o=g(n.map(s=>String(s.at.line)),8);return[...t,{outcome:"fail",says:`${w(n.length,"more box","more\
 boxes")} open (lines ${o})`,at:n[0].at}]}var ps=e=>e.map(t=>`- [x] ${Ee[t]}: ${t==="ci"?"[run](<address-of-the-run>)":"[report](<path-of-the-report>)"}`).join(`
`);function fl(e){let t=F(C(e));return U(e.reason)?{outcome:"not-applicable",says:`${t} does not apply: ${b(e.reason??"",120)}`,at:e.at}:{outcome:"fail",says:`${t}\
 is N/A without a reason`,at:e.at,fix:'Write why it does not apply: "N/A \u2014 <reason>"',suggestion:`${J({...e,text:C(e)}).trimEnd()} \u2014 <reason>`}}function pl(e,t){
let n=t.sections.evidence,o=Z(e,n),s=o?.at??{path:e.path,line:1},{required:r}=t.evidence;if(e.claims.length===0){let f=o?`Section ${n} claims nothing: it has no\
 checklist and no table of evidence`:`There is no section ${n}, so no evidence is claimed`,h=ps(r);return[{outcome:"fail",says:f,at:s,suggestion:o?h:`${Be(n,t)}\


${h}`}]}let a=f=>e.claims.filter(h=>h.state===f),i=a("done"),l=r.filter(f=>!e.claims.some(h=>h.kinds.includes(f))),c=a("not-applicable").map(fl),d=[...fs(a("ope\
n")),...c.filter(f=>f.outcome==="fail")];if(l.length>0){let f=g(l.map(h=>L[h]),l.length).replace(/ and (?=[^,]*$)/," or ");d.push({outcome:"fail",says:`Section ${n}\
 does not claim ${f}`,at:s,suggestion:ps(l)})}d.length===0&&i.length===0&&d.push({outcome:"fail",says:`Section ${n} claims no evidence at all: everything is N/A`,
at:s});let m=c.filter(f=>f.outcome!=="fail");if(d.length>0)return[...d,...m];let u=m.length>0?`, ${m.length} not applicable with a reason`:"";return[{outcome:"p\
ass",says:`${w(i.length,"claim")} ticked${u}`,at:s},...m]}var hs={id:"evidence-claims",title:"All evidence is claimed",why:"Section 10 is where the author says \
what is proven. An open box is work that is not finished, and a kind of evidence that is not mentioned was forgotten.",fix:'Finish what is open, tick it and lin\
k its proof in section 10; for what does not apply write "N/A \u2014 <reason>"',section:"10",rank:30,setting:"block",check:(e,t)=>{let n=R(e);return n.length===
0?y("There is no document that claims anything"):n.flatMap(o=>pl(o,t))},examples:{good:`- [x] SAST: [semgrep.sarif](evidence/semgrep.sarif)
- [ ] DAST: N/A \u2014 no endpoint changes`,bad:`- [ ] SAST
- [ ] DAST: N/A`}};var gs=new Set(["tests","qa","coverage"]),hl=(e,t)=>e===t||gs.has(e)&&gs.has(t);function ys({claim:e,evidence:t},n){if(!n.reading||n.via)return[];let o=Te(n.reading);
if(o.length===0)return[];let s=n.link.form==="code-path"||n.link.text.includes("/")?[]:kt(n.link.text),r=s.length>0,a=r?s:e.kinds.filter(l=>!Me.has(l)&&l!=="ci");
if(a.length===0||a.some(l=>o.some(c=>hl(l,c))))return[];let i=new Set(t.filter(j).flatMap(Le));return r||a.some(l=>!i.has(l))?a:[]}var ks=["critical","high","medium","low"],ye=e=>p(e.path??e.link.target);function qt(e,t){let n=t.reduce((o,s)=>o+s.value,0);if(!(t.length===0||n===e||t.some(o=>o.
value===e)))return t[0]?.one}var gl=(e,t)=>e.findings.filter(n=>n.waivedBy!==void 0&&n.severity===t).length;function yl(e,t){let n=t.flatMap(a=>ee(a.reading).map(
i=>({one:a,scan:i}))),o=ks.filter(a=>e[a]===0),s=n.flatMap(({one:a,scan:i})=>{let l=o.filter(d=>i.counts[d]>0);if(l.length===0)return[];let c=l.map(d=>`${i.counts[d]}\
 ${d}`);return[{stated:`0 ${g(l)}`,found:`${ye(a)} has ${g(c)}`,one:a}]}),r=ks.flatMap(a=>{let i=e[a];if(i===void 0||i===0)return[];let l=n.map(({one:u,scan:f})=>({
one:u,value:f.counts[a]})),c=n.map(({one:u,scan:f})=>({one:u,value:f.counts[a]+gl(f,a)})),d=qt(i,c)&&qt(i,l),m=l.reduce((u,{value:f})=>u+f,0);return d?[{stated:`${i}\
 ${a}`,found:`${n.length===1?`${ye(d)} has`:"the reports have"} ${m}`,one:d}]:[]});return[...s,...r]}function kl(e,t){let n=t.flatMap(r=>r.reading.kind==="tests"?
[{one:r,tests:r.reading.tests}]:[]),o=[],s=(r,a,i)=>{let l=a===void 0?void 0:qt(a,n.map(d=>({one:d.one,value:i(d)})));if(!l)return;let c=n.reduce((d,m)=>d+i(m),
0);o.push({stated:`${a} ${r}`,found:`${n.length===1?ye(l):"the reports"} counted ${c}`,one:l})};return s("passed",e.passed,({tests:r})=>r.passed),s("failed",e.failed,
({tests:r})=>r.failed+r.errored),o}function wl(e,t){return e.outcome!=="pass"?[]:t.flatMap(n=>{let{reading:o}=n;if(o.kind==="tests"){let a=o.tests.failed+o.tests.
errored;return a>0&&e.failed===void 0?[{stated:"pass",found:`${ye(n)} has ${w(a,"failed test")}`,one:n}]:[]}if(o.kind!=="qa")return[];let s=o.qa.overall.find(a=>a.
outcome!=="pass"),r=o.qa.overall.some(a=>a.outcome==="pass");return s&&!r?[{stated:"pass",found:`${ye(n)} says ${s.outcome}`,one:n}]:[]})}function bl(e,t){let n=t.
flatMap(l=>l.reading.kind==="sbom"?[{one:l,value:l.reading.sbom.components}]:[]),o=e.components===void 0?void 0:qt(e.components,n),s=[];if(o){let l=n.reduce((c,{
value:d})=>c+d,0);s.push({stated:w(e.components??0,"component"),found:`${ye(o)} lists ${l}`,one:o})}let r=t.flatMap(l=>{let c=l.reading.kind==="coverage"?l.reading.
coverage.lines:void 0;return c===void 0?[]:[{one:l,lines:c}]}),{coverage:a}=e,[i]=r;return a!==void 0&&i&&r.every(({lines:l})=>Math.abs(l-a)>=1)&&s.push({stated:`${a}\
 % coverage`,found:`${ye(i.one)} has ${i.lines.toFixed(1)} %`,one:i.one}),s}function $l(e,t){let n=e.commit?.toLowerCase();return n===void 0?[]:t.flatMap(o=>{if(!o.
commit||o.commit.from==="touched"||o.commit.from==="ref")return[];let s=o.commit.sha.toLowerCase();return s.startsWith(n)||n.startsWith(s)?[]:[{stated:`commit ${M(
n)}`,found:`${ye(o)} was made for ${M(s)}`,one:o}]})}function ws(e,t){let n=t.filter(o=>o.reading!==void 0);return[...yl(e,n),...kl(e,n),...wl(e,n),...bl(e,n),...$l(
e,t)]}var Wt=e=>p(e.path??e.link.target),bs=e=>e.path?{also:{path:e.path,line:1}}:{},vl={pass:"Pass",fail:"Fail",blocked:"Blocked",open:"open"};function xl(e){if(e.reading?.
kind!=="qa")return;let{overall:t,cases:n}=e.reading.qa,o=t.find(c=>c.outcome==="pass"),s=t.find(c=>c.outcome!=="pass");if(o&&s)return{outcome:"fail",says:`${Wt(
e)} says ${S(o.text)} on line ${o.at.line} and ${S(s.text)} on line ${s.at.line}`,at:o.at,also:s.at};let r=n.filter(c=>c.outcome!=="pass"),[a]=r;if(!o||!a)return;
let i=r.length>1?` (+${r.length-1} more)`:"";return{outcome:"fail",says:`${Wt(e)} says Pass on line ${o.at.line}, but ${S(a.name,45)} is ${vl[a.outcome]} on lin\
e ${a.at.line}${i}`,at:o.at,also:a.at}}function Rl(e){let t=xl(e),n=(e.reading?.contradictions??[]).filter(r=>!t||!/\blines? \d/.test(r)),o=e.path?{path:e.path,
line:1}:e.link.at,s=n.map(r=>({outcome:"fail",says:`${Wt(e)} contradicts itself: ${W(r)}`,at:o,also:e.link.at}));return t?[t,...s]:s}function Sl({claim:e},t){let{
run:n}=t;if(!n||n.conclusion==="success")return[];let o=F(C(e));if(n.status!=="completed"&&n.conclusion===void 0)return[{outcome:"waiting",says:`${o}: ${S(n.name)}\
 has not ended yet`,at:t.link.at}];let s=`${o} is ticked, but ${S(n.name)} ended with ${S(n.conclusion??"no conclusion")}`,r=n.better===void 0?void 0:ce(J(e),t.
link,n.better);return[{outcome:"fail",says:s,at:t.link.at,fix:"Make the run pass, or link the run that did",...r?{suggestion:r}:{}}]}function Ol(e){let{claim:t,
evidence:n}=e,o=F(C(t)),s=n.filter(j),r=[];t.stated.outcome==="fail"&&r.push({outcome:"fail",says:`${o} is ticked, but its own words say that it failed`,at:t.at});
let a=s.flatMap(l=>{let c=ys(e,l);if(c.length===0||!l.reading)return[];let d=g(c.map(u=>L[u]));return[{outcome:"fail",says:`${o}: ${Wt(l)} is ${Ce(l.reading)}, \
not ${d}`,at:l.link.at,...bs(l),fix:`Link ${d} here, or name what the file really is`}]}),i=ws(t.stated,s).map(({stated:l,found:c,one:d})=>({outcome:"fail",says:`${o}\
 says ${l}, but ${c}`,at:t.at,...bs(d)}));return[...r,...a,...i,...s.flatMap(l=>Sl(e,l))]}var $s={id:"evidence-consistent",title:"The evidence says what the cla\
im says",why:'A page that says Pass above and Blocked below, or "0 High" over a report with two, misleads everybody who reads only one of the two. What a report\
 is comes from its content, not from its label.',fix:"Correct the side that is wrong: run the work again, or write what the report really says",section:"10",rank:43,
setting:"block",check:e=>{let t=ve(e),n=t.flatMap(({evidence:r})=>r.filter(j)),s=[...[...new Map(n.map(r=>[r.path??r.id,r])).values()].flatMap(Rl),...t.flatMap(
Ol)];return n.length===0&&s.length===0?y("No evidence was found that could be compared"):me(s,`${w(n.length,"piece")} of evidence agree${n.length===1?"s":""} wi\
th the claims`)},examples:{good:"- [x] Dependency audit, 0 High: [npm audit](evidence/npm-audit.json), and the file counts 0 high.",bad:"- [x] SAST: [report](ev\
idence/npm-audit.json), which is a dependency scan."}};var Pl=({claim:e,one:t})=>(t.reading===void 0||t.reading.kind==="unreadable")&&t.run===void 0&&t.target.kind!=="review"&&!e.kinds.includes("performance")&&Je(e);
function Nl(e){return[...T(e,({one:{binding:n,commit:o,prd:s,claim:r}})=>JSON.stringify([s,r,n.kind,n.kind==="unknown"?n.why:o?.sha??""])).values()]}function Fl(e,t){
let[n]=e;if(!n)return;let{binding:o,commit:s,link:r}=n.one;if(o.kind==="same")return;let a=g(e.map(({one:v})=>p(v.path??v.link.target))),i=F(C(n.claim)),l=e.length===
1?"was":"were";if(o.kind==="unknown")return{outcome:"unknown",says:`${i}: whether ${a} ${l} made for this code cannot be told: ${b(o.why)}`,at:r.at};let c=o.total??
o.changed.length,d=o.changed.slice(0,3).map(v=>p(v)),m=c-d.length,u=g(m>0?[...d,`${m} more`]:d,4),f=c>1?`${c} files changed: ${u}`:`${u||"the code"} changed`,h=n.
one.run?.better,k=h===void 0?void 0:ce(J(n.claim),r,h),x=t==="worktree"?"the files as they are now":M(t);return{outcome:"fail",says:`${i}: ${a} ${l} made for ${s?
M(s.sha):"an older commit"}; since then ${f}`,at:r.at,...n.one.path?{also:{path:n.one.path,line:1}}:{},fix:k?`Link the newest run that passed on ${x}`:`Run it a\
gain on ${x}, commit the new result and link it`,...k?{suggestion:k}:{}}}var vs={id:"evidence-current",title:"The evidence belongs to this code",why:"A report a\
bout yesterday\u2019s code says nothing about today\u2019s. Evidence counts when every file that matters is the same as when it was made; documents may change without mak\
ing it old.",fix:"Run the work again on the newest commit and link the new report",section:"10",rank:42,setting:"block",check:e=>{let t=wt(e).filter(o=>!Pl(o));
if(t.length===0)return y("No evidence was found that could be out of date");let n=Nl(t).map(o=>Fl(o,e.change.head)).filter(o=>o!==void 0);return n.length>0?n:[{
outcome:"pass",says:`${w(t.length,"piece")} of evidence made for this code`}]},examples:{good:"The test report was committed after the last change of the source\
; since then only the PRD changed.",bad:"The test report was made for 1a2b3c4, and `src/cache.ts` changed after it."}};function hn({prd:e,claim:t}){if(t.kinds.some(s=>s!=="other"&&!Ze.has(s)))return!1;if(t.kinds.length>0&&t.kinds.every(s=>Ze.has(s)))return!0;let n=t.text.slice(0,
2e3).split(/[^\p{L}\p{N}.]+/u),o=new Set(n.map(s=>s.replace(/\.+$/u,"")).filter(s=>/^\d+\.\d/.test(s)));return e.sections.some(s=>o.has(s.number)&&s.words>0)}var Al=/\b(?:cases?|plans?|scenarios?|fixtures?|templates?|checklists?)\b/i;
function El({text:e,target:t}){let n=t.slice(t.lastIndexOf("/",t.length-2)+1).replace(/[-_.]+/g," "),o=e===t?n:`${e} ${n}`;if(Al.test(o))return[];let s=/\bresults?\b/i.
test(o)&&/(?:^|\/)qa\//i.test(t);return[...kt(o),...s?["qa"]:[]]}function Ml(e,t){return e.elsewhere.find(({link:n})=>n.placeholder===void 0&&El(n).some(o=>t.includes(
o)&&o!=="other"))}var Tl=(e,t)=>t!==void 0&&e.at.path===t.at.path&&e.at.line===t.at.line&&e.at.column===t.at.column;function jt({prd:e,claim:t,evidence:n},o){let s=J(
t),r=t.links[0],a=r?.placeholder===void 0?void 0:r,i=n.flatMap(({link:d,resolution:m})=>Tl(d,a)&&m.kind==="not-evidence"&&m.suggestion?[m.suggestion]:[])[0];if(a&&
i){let d=`Write the real path: ${p(i)} is there`,m=ce(s,a,i)??i;return{outcome:"fail",says:o,at:a.at,fix:d,suggestion:m}}let l=Ml(e,t.kinds);if(!l){let d=r?void 0:
Oe(s,"report","<path-of-the-report>");return{outcome:"fail",says:o,at:r?.at??t.at,...d?{suggestion:d}:{}}}let c=Oe(s,l.link.text||"report",l.link.target);return{
outcome:"fail",says:`${o}; ${p(l.link.target)} is linked in ${l.section} instead`,at:r?.at??t.at,also:l.link.at,fix:"Link it in the evidence section as well: on\
ly what stands there counts",suggestion:(a&&ce(s,a,l.link.target))??c}}function xs(e){let t=({claim:n,evidence:o})=>o.filter(j).flatMap(Le).filter(s=>n.kinds.includes(
s));return new Map([...T(e,({prd:n})=>n)].map(([n,o])=>[n,new Set(o.flatMap(t))]))}function Rs({prd:e,claim:t,evidence:n},o){return n.every(s=>s.resolution.kind===
"not-evidence"||j(s))?t.kinds.filter(s=>!Me.has(s)&&!o.get(e)?.has(s)):[]}var Ll=/(?:if|where|when) (?:applicable|any|needed|relevant)|optional/i;function Cl(e,t,n){let{claim:o,evidence:s}=e,r=F(C(o));if(o.links.filter(h=>h.placeholder===
void 0&&h.form!=="image").length===0){if(hn(e))return;let h=o.links[0];return h?.placeholder===void 0?jt(e,`${r} is ticked but links ${h?"only a picture":"nothi\
ng"}`):jt(e,`${r} is ticked but links only a placeholder, ${p(h.target)}`)}let i=s.filter(h=>h.link.placeholder===void 0),[l]=i;if(!l)return{outcome:"unknown",says:`\
The links of ${r} were not looked up`,at:o.at};if(i.every(h=>h.resolution.kind==="not-evidence")){if(hn(e))return;let h=l.resolution.kind==="found"?"":l.resolution.
why;return jt(e,`${r} links no evidence: ${p(l.link.target)}, ${b(h)}`)}let c=Ll.test(o.text.slice(0,2e3)),d=Rs(e,t).filter(h=>n.includes(h)||!c),m=i.flatMap(h=>j(
h)&&h.reading?[h.reading]:[]);if(d.length===0||o.kinds.length===1&&m.length>0)return;let u=d.map(h=>L[h]),f=[...new Set(m.map(Ce))];return{outcome:"fail",says:`${r}\
 names ${g(u,u.length)}, but ${f.length>0?`links only ${g(f)}`:`${p(l.link.target)} is no such report`}`,at:o.at,fix:`Link ${g(u,u.length)} as well, or take out\
 of the claim what is not proven`,suggestion:d.reduce((h,k)=>Oe(h,L[k].replace(/^an? /,""),"<path-of-the-report>"),J(o))}}var Ss={id:"evidence-linked",title:"Ea\
ch claim links its evidence",why:"A ticked box is a statement; the report behind it is the proof. An issue, a wiki page or a picture tells about the proof and c\
annot be checked.",fix:"Link the report itself in the claim of section 10: a file of the repository, a workflow run or its artifact",section:"10",rank:31,setting:"\
block",check:(e,t)=>{let n=ve(e);if(n.length===0)return y("No claim is ticked, so there is no evidence to link");let o=xs(n),s=n.map(r=>Cl(r,o,t.evidence.required)).
filter(r=>r!==void 0);return s.length>0?s:[{outcome:"pass",says:`${n.length} of ${w(n.length,"claim")} link evidence`}]},examples:{good:"- [x] Dependency audit:\
 [npm audit](evidence/npm-audit.json)",bad:"- [x] Security evidence linked (dependency audit): 0 High/Critical"}};function Os(e,t,n){let o=F(C(e.claim)),s=b(n);return t.target.kind==="path"&&s.includes(t.target.path)||s.includes(t.link.target)?`${o}: ${s}`:`${o} links ${p(t.
link.target)}: ${s}`}function ql({claim:e},t,n){if(n!==void 0)return t.via?n:ce(J(e),t.link,n)??n}function Wl(e,t){let{reading:n}=t;if(n?.kind!=="unreadable"||!t.
via&&Je(e.claim))return;let o=t.path??t.link.target;return{outcome:"fail",says:`${F(C(e.claim))}: ${pt(p(o),n.why)}`,at:t.link.at,...t.path?{also:{path:t.path,line:1}}:
{},fix:"Run the tool again, save its whole output in a format that can be read, and link that file"}}function jl(e,t,{now:n}){return t.expires===void 0||!(Date.
parse(t.expires)<=Date.parse(n))?void 0:{outcome:"fail",says:Os(e,t,`it expired on ${t.expires.slice(0,10)}`),at:t.link.at,fix:"Run the workflow again and link \
the new artifact"}}function Dl(e,t,n){let{resolution:o,link:s}=t;if(s.placeholder!==void 0||o.kind==="not-evidence")return;if(o.kind==="found")return jl(e,t,n)??
Wl(e,t);let r=Os(e,t,o.why),a=t.via?.at?{also:t.via.at}:{};if(o.kind!=="missing"){let l=o.kind==="refused"?"fail":o.kind;return{outcome:l,says:r,at:s.at,...a,...l===
"unknown"?{fix:fn(n)}:{}}}let i=ql(e,t,o.suggestion);return{outcome:"fail",says:r,at:s.at,...a,...i?{suggestion:i}:{}}}var Ps={id:"evidence-resolves",title:"The\
 linked evidence is there",why:"A link proves something only when it opens. A wrong path, a deleted artifact or a damaged report leaves the claim without proof.",
fix:"Correct the path, or commit the report and link it",section:"10",rank:40,setting:"block",check:e=>{let t=e.gaps.filter(r=>r.about==="evidence"||r.about==="\
tree").map(r=>({outcome:"unknown",says:b(r.why),...r.path?{at:{path:r.path,line:1}}:{}})),n=ve(e).flatMap(r=>r.evidence.map(a=>({claimed:r,one:a}))),o=n.filter(
({one:r})=>r.link.placeholder===void 0&&r.resolution.kind!=="not-evidence");if(t.length===0&&o.length===0)return y("No ticked claim links evidence that could be\
 opened");let s=n.map(({claimed:r,one:a})=>Dl(r,a,e)).filter(r=>r!==void 0);return me([...t,...s],`${w(o.length,"piece")} of evidence opened and read`)},examples:{
good:"- [x] Tests: `evidence/junit.xml`, and the file is in the repository.",bad:"- [x] Tests: `evidence/junit.xml`, and the file is called `evidence/junit-repo\
rt.xml`."}};var Ns={attested:"signed by a workflow",ci:"made by a workflow of this repository",analysis:"an analysis kept by GitHub",committed:"a committed file",external:"\
a page outside of the repository"},Il={attested:"Link an artifact that its workflow has attested",ci:"Link the workflow run that made it, or its artifact, inste\
ad of a file",analysis:"Link the results of code scanning, Dependabot or secret scanning on GitHub",committed:"Commit the file and link it",external:"Link the p\
age"};function _l({claim:e,one:t}){let n=Le(t).filter(o=>e.kinds.includes(o));return n.length>0?n:e.kinds.length>0?e.kinds:["other"]}function Kl(e,t){let{claim:n,
one:o}=e,s=F(C(n)),r=p(o.path??o.link.target),a=o.link.at;if(o.run?.edited)return{outcome:"fail",says:`${s}: this change edits the workflow of ${S(o.run.name)},\
 so its result cannot be trusted`,at:a,fix:"Change the workflow in a pull request of its own, merge it, and run the work again"};let{origin:i}=o;if(i===void 0)return{
outcome:"unknown",says:`${s}: where ${r} comes from cannot be told`,at:a};let l=Ae.indexOf(i),c=_l(e).filter(u=>Ae.indexOf(t.evidence.trust[u])<l),[d]=[...c].sort(
(u,f)=>Ae.indexOf(t.evidence.trust[u])-Ae.indexOf(t.evidence.trust[f]));if(!d)return;let m=t.evidence.trust[d];return{outcome:"fail",says:`${s}: ${r} is ${Ns[i]}\
, and ${L[d]} has to be ${Ns[m]}`,at:a,fix:Il[m]}}var Bl=e=>g(Ae.filter(t=>e.some(({one:n})=>n.origin===t)),5),Fs={id:"evidence-trusted",title:"The evidence com\
es from a trusted place",why:"A report that anybody can write by hand proves less than one that a workflow made. The policy sets the least trust for each kind o\
f evidence, and a workflow that the change itself edits can say anything.",fix:"Link evidence of a better origin: a workflow run, its artifact, or an analysis o\
n this commit",section:"10",rank:44,setting:"block",check:(e,t)=>{let n=wt(e);if(n.length===0)return y("No evidence was found whose origin could be judged");let o=n.
map(s=>Kl(s,t)).filter(s=>s!==void 0);return o.length>0?o:[{outcome:"pass",says:`${w(n.length,"piece")} of evidence trusted enough (${Bl(n)})`}]},examples:{good:"\
The policy wants `ci` for tests, and the claim links the artifact of a workflow run.",bad:"The policy wants `ci` for tests, and the claim links `evidence/junit.\
xml` in the tree."}};function Gl({by:e,state:t,sameFiles:n},o,s){let r=$(e.login,40);if(e.login.toLowerCase()===s?.toLowerCase())return{rank:5,says:`its author, ${r}, does not count`};
if(!e.human)return{rank:6,says:`${r} is a bot`};if(e.access==="none")return{rank:4,says:`${r} has no write access to the repository`};if(t==="changes-requested")
return{rank:1,says:`${r} requested changes`};if(t==="dismissed")return{rank:2,says:`the review of ${r} was dismissed`};if(!n.includes(o))return{rank:3,says:`${r}\
 approved before the file changed again`};if(e.access==="unknown")return{rank:0,says:`whether ${r}, who approved, may write to the repository cannot be told`,unsure:!0}}
function As(e,t){let n=t.owners.find(m=>m.path===e),o=n&&(n.addressed||n.users.length+n.teams.length>0)?n:void 0,s=m=>o?gt(m.by.login,[o],t.teams):"yes",r=t.opinions.
map(m=>({opinion:m,member:s(m),fault:Gl(m,e,t.author)})),a=r.find(m=>m.fault===void 0&&m.member==="yes");if(a){let m=$(a.opinion.by.login,40);return o?{outcome:"\
pass",says:`${m}, who owns it, approved`}:{outcome:"pass",says:`${m} approved; better name its owners in CODEOWNERS`}}let[i]=o?Ue([o],t.teams):[];if(i)return{outcome:"\
unknown",says:`whether somebody of ${p(i.team)} approved it cannot be told: ${b(i.why)}`};let[l]=r.filter(m=>m.member==="yes").flatMap(m=>m.fault??[]).sort((m,u)=>m.
rank-u.rank);if(l?.unsure)return{outcome:"unknown",says:l.says};if(o?.addressed)return{outcome:"unknown",says:"whether its owner approved it cannot be told: COD\
EOWNERS names them by an e-mail address",fix:"Name the owners of the file in CODEOWNERS by login or team"};let c=o?"no owner of it":"nobody else with write acce\
ss",d=o?`Have ${yt([o])} approve the pull request as it is now`:"Have somebody else with write access approve the pull request, and name the owners of the file \
in CODEOWNERS";return{outcome:"fail",says:`${c} has approved it${l?`: ${l.says}`:""}`,fix:d}}function Hl({kind:e,path:t,commit:n}){let o=n===void 0?"":` at ${M(n)}`;return e==="defaults"?`this change was judged by the defaults${o}`:e==="override"?`this \
change was judged by the given ${$(t??"policy")}`:`this change was judged by ${$(t??"the policy")}${o}, not by its own`}function zl(e,{people:t,change:n,policySource:o}){
let s={path:e,line:1},r=`${$(e)} decides how pull requests are judged`;if(t?.kind!=="known"){let d=t?b(t.why):"nobody was asked",m=t?.local?{lenient:!0}:{};return{
outcome:"unknown",says:`${r}; whether an owner approved it cannot be told: ${d}`,at:s,...m}}let a=t.author??n.pullRequest?.author?.login,{says:i,...l}=As(e,{...t,
...a===void 0?{}:{author:a}}),c=l.outcome!=="fail"?i:`${i}; ${Hl(o)}`;return{...l,says:`${r}; ${c}`,at:s}}var Es={id:"gate-untouched",title:"Who changes the gat\
e has its owner with them",why:"Who may change the configuration, the waivers or the workflow of the gate decides what the next pull requests have to prove. A c\
hange of them never weakens the check of its own pull request, but it needs the eyes of an owner: somebody whom CODEOWNERS names for the file, or, where it name\
s nobody, anybody else with write access.",fix:"Have an owner of the file approve the pull request, best one with nothing else in it",section:"",rank:80,setting:"\
block",everywhere:!0,unwaivable:"a waiver must not open the way to the waivers",check:e=>{let{gateFiles:t=[],change:n}=e;return t.length>0?t.map(o=>zl(o,e)):n.incomplete!==
void 0?[{outcome:"unknown",says:`Whether the gate is changed cannot be told: ${n.incomplete}`}]:y("The change leaves the configuration, the waivers and the work\
flow of the gate alone")},examples:{good:"A change of .github/ready-gate.yml that an owner of the file approved.",bad:"A change that sets `scans-clean: off` in \
.github/ready-gate.yml, approved by nobody but its author."}};function gn(e){let[t]=e;if(t===void 0)return[];let n=e.length>1?` and ${w(e.length-1,"more file")}`:"";return[{says:`${p(t)}${n} changed`,at:{path:t,line:1}}]}function Vl(e,t){
if(t.length===0)return[];let n=Q(t),o=e.change.files.filter(s=>!s.document&&[s.path,...s.from?[s.from]:[]].some(r=>n(r)));return gn(o.map(({path:s})=>s))}var Ms=({
waivers:e,...t})=>t;function Ql(e,t){let n=De(Ms(e),t,"contract").map(({file:s})=>s.path),o=e.contracts.filter(({comparison:s})=>s.kind==="unknown").map(({file:s})=>s);
return gn([...new Set([...n,...o])])}var Ul=({of:e})=>e.kind==="advisory"||e.kind==="fingerprint";function Zl(e){let t=N(e).flatMap(({reading:n})=>ee(n)).flatMap(
n=>n.findings).filter(n=>n.closed===void 0);return({of:n,expires:o})=>{if(o<e.now.slice(0,10))return!1;if(n.kind==="fingerprint")return t.some(r=>r.fingerprints?.
includes(n.fingerprint));if(n.kind!=="advisory")return!1;let s=fe({id:n.advisory,severity:"unknown"});return t.some(r=>fe(r).some(a=>s.includes(a))&&(r.package===
void 0||et(r.package)===et(n.package))&&(r.version===void 0||pe(r.version)===pe(n.version)))}}function Xl(e){let{waivers:t}=e;if(!t)return[];let n=t.answers?t.answers.
filter(({proposed:s,matches:r,refused:a})=>!s&&r>0&&!a):t.standing.filter(Zl(e)).map(s=>({waiver:s}));return[...t.proposed,...n.map(({waiver:s})=>s)].filter(Ul).
slice(0,1).map(({id:s,of:r,at:a})=>{let i=r.kind==="advisory"?`${$(r.advisory,40)} in ${$(r.package,40)}`:"a finding of a scan";return{says:`The waiver ${$(s,40)}\
 excuses ${i}`,at:a}})}function Jl(e){return R(e).flatMap(t=>{let n=t.claims.find(({kinds:o,state:s})=>s==="done"&&o.includes("qa"));return n?[{says:"QA results\
 are claimed",at:n.at,prd:t}]:[]})}var Yl={contract:Ql,migration:(e,t)=>gn(X(Ms(e),t).map(({file:n})=>n.path)),"security-waiver":Xl,"qa-evidence":Jl,paths:(e,t,{
paths:n})=>Vl(e,n)};function Ts(e,t,n){return[...new Set(e.when)].flatMap(o=>Yl[o](t,n,e))}function ec(e,t,n,o){let s=[t,...ut(e,o.roles)];return n.filter(r=>s.some(a=>ke(r,a)))}function tc({source:e,date:t}){let n=Ge(e);return n===void 0||t!==void 0||
n.startsWith("|")?n:`${n} \u2014 <name>, <yyyy-mm-dd>`}function nc(e,t,n,o,s){let r=s.sections.signOffs,a=we(e,s.roles)[0]??{name:e,aliases:[],required:!1},i=n.
prd?[n.prd]:R(o),l=ec(e,a,i.flatMap(x=>x.signOffs),s),c=$(a.name,40),d=`(hand-off ${$(t.name,60)})`;if(l.some(x=>x.ticked&&!U(x.waived)))return{outcome:"pass",says:`${$(
t.name,60)} to ${c}`};let m=l.find(x=>U(x.waived));if(m&&!a.required)return{outcome:"not-applicable",says:`${n.says}, and ${c} is waived: ${b(m.waived??"",120)}\
 ${d}`,at:m.at};let[u]=l;if(u){let x=m?"must sign in":"has not signed in",v=m?void 0:tc(u);return{outcome:"fail",says:`${n.says}, and ${c} ${x} ${r} ${d}`,at:u.
at,also:n.at,...v?{suggestion:v}:{}}}let h={at:i.flatMap(x=>x.sections).find(x=>x.number===r)?.at??n.at,also:n.at,suggestion:Qe([a])},k=`${n.says}, and ${r} doe\
s not list ${c}`;return a.required||be(a)?{outcome:"fail",says:`${k} ${d}`,...h}:{outcome:"unknown",says:`${k}; whether there is such a role cannot be told, sin\
ce nobody is mapped to it ${d}`,fix:`List the role in ${r} and let it sign, or take it out of the hand-off in the configuration`,lenient:!0,...h}}function oc(e,t){
if(R(e).length===0)return y("There is no document in which a hand-off could be signed");let n=t.handoffs.flatMap(c=>{let d=Ts(c,e,t);return d.filter((u,f)=>u.prd!==
void 0||f===d.findIndex(h=>h.prd===void 0)).flatMap(u=>c.roles.map(f=>nc(f,c,u,e,t)))}),o=[...new Set(n.filter(({outcome:c})=>c==="pass").map(({says:c})=>c))],s=n.
filter(({outcome:c})=>c!=="pass"),r=o.length>0?[{outcome:"pass",says:`Handed over: ${g(o,6)}`}]:[],a=e.gaps.find(({about:c})=>c==="files"),i=a&&t.handoffs.length>
0?[{outcome:"unknown",says:`What has to be handed over cannot be told: ${b(a.why)}`}]:[],l=[...s,...r,...i];return l.length>0?l:y("The change touches nothing th\
at is handed over")}var Ls={id:"handoffs-made",title:"What changes hands is signed for",why:"A contract reaches the frontend, a migration reaches whoever runs t\
he release, and code that decides who may do what reaches security. When such a file changes, the role that has to live with it signs in 9.4 like the others, so\
 that it hears of it before and not after.",fix:"List the role in 9.4 and let it review and tick its box; `handoffs` in the configuration says who takes what ov\
er",section:"9.4",rank:26,setting:"block",unwaivable:"nobody can sign for somebody else",check:oc,examples:{good:"`db/migrations/0042_add_email.sql` is new, and\
 9.4 has: - [x] SRE/DevOps \u2014 runs before the deployment \u2014 Ada L., 2026-03-02",bad:"`db/migrations/0042_add_email.sql` is new, and 9.4 has: - [ ] SRE/D\
evOps"}};var Cs={id:"log-contract",title:"Changed log lines are noted",why:"Log lines that other teams parse are a contract like an API: a renamed field silently empties\
 their dashboards and alerts. The files under `logs` of the configuration are such contracts; their changes need an entry in 9.6, and a breaking one must name t\
he consumers.",fix:"Add an entry to 9.6 that names the schema and says what changed, the version old \u2192 new, the rollback, and who parses the lines",section:"\
9.6",rank:59,setting:"block",check:(e,t)=>Ft(e,t,"log"),examples:{good:"1. [2026-03-02] `logs/order.schema.json`: durationMs is now duration_ms. Version: 1 \u2192 2,\
 by the field v. Consumers: the billing export. Compatibility: both ways, old and new field are written until 2026-04-01. Rollback: set `LOG_SCHEMA=1`",bad:"`lo\
gs/order.schema.json` renames a field, and 9.6 does not mention it."}};var qs=({migration:e})=>(e?.operations??[]).filter(t=>t.destructive);function sc(e,t,n,o){let{migration:s}=e;if(!s)return[];if(s.unread!==void 0&&s.change!=="de\
leted")return[{outcome:"unknown",says:`Whether ${p(s.file)} destroys data is not known: ${b(s.unread)}`,at:{path:s.file,line:1}}];let[r,...a]=qs(e);if(!r)return[];
let i=t.filter(u=>_(u,e)&&!at(u,n));if(rt(i,["approval"]).length===0)return[];let l=i.flatMap(u=>st(u,"approval"))[0],c=a.length>0?` (and ${w(a.length,"more suc\
h step")})`:"",d=l?`names nobody who approved it: ${S(l.value)}`:"no entry names who approved it",m=l?.at??i[0]?.at??B(n,o);return[{outcome:"fail",says:`${p(s.file)}\
 destroys data, and ${l?o.sections.decisions:`in ${o.sections.decisions}`} ${d}: ${b(r.says)}${c}`,...m?{at:m}:{},also:r.at,suggestion:le([e],["approval"]).join(
`
`)}]}function rc(e,t){let n=X(e,t),o=K(R(e)),s=n.flatMap(a=>sc(a,o,e,t));if(s.length>0)return s;let r=n.filter(a=>qs(a).length>0);return r.length===0?y("No migr\
ation of the change destroys data"):[{outcome:"pass",says:`The loss of data is approved by name for ${H(r)}`}]}var Ws={id:"migration-destructive",title:"Loss of\
 data is approved",why:"A dropped column, a truncated table or a narrower type loses data for good, and no way back brings it again. Somebody who answers for th\
e data has to say yes to it, by name or role, before it runs.",fix:"Add an approval with a name or a role to the entry of 9.6, or leave the data where it is",section:"\
9.6",rank:64,setting:"block",check:rc,examples:{good:"- Approval: data engineer on call, 2026-03-01",bad:"- Approval: pending"}};function ac(e,t){let n=new Set(e.change.files.map(r=>r.path)),o=X(e,t).filter(({migration:r})=>r!==void 0);if(o.length===0)return y("The change touches no migra\
tion that is known to a tool");let s=o.flatMap(({migration:r,file:a})=>{if(r?.change!=="edited"||r.repeatable||!n.has(r.file))return[];let i=a.from??r.file,l=a.
from?` (it was ${p(a.from)})`:"";return[{outcome:"fail",says:`${p(r.file)} is already on the base, and this change edits it${l}: where it has run, it does not r\
un again`,at:{path:r.file,line:1},fix:`Put the old text back with \`git checkout ${M(e.change.base)} -- ${i}\` and write a new migration for what is missing`}]});
return s.length>0?s:[{outcome:"pass",says:`No migration of the base was edited among ${H(o)}`}]}var js={id:"migration-edited",title:"Merged migrations keep thei\
r text",why:"A migration runs once. Where it has run, an edit changes nothing, or stops the tool with a checksum that does not match; where it has not, another \
schema comes out. Only those that run again whenever they change (Flyway `R__`, Liquibase `runOnChange`) may be edited.",fix:"Put the old text back and write a \
new migration",section:"9.6",rank:65,setting:"block",check:ac,examples:{good:"`V8__widen_name.sql` is new and alters the column that `V7__add_name.sql` added.",
bad:"`V7__add_name.sql`, merged last month, now says varchar(200)."}};var ic={expand:"adds the new shape",backfill:"moves data",contract:"takes the old shape away"};function lc(e){let t=tn(e).filter(({change:r})=>r==="new"||r==="e\
dited");if(t.length===0)return y("The change holds no new migration");let n=Tn.filter(r=>t.some(({phases:a})=>a.includes(r)));if(!n.includes("contract")||n.length<
2)return[{outcome:"pass",says:`${w(t.length,"migration")} of one phase, or with nothing taken away`}];let o=n.map(r=>{let a=t.filter(({phases:i})=>i.includes(r)).
map(({file:i})=>p(i));return`${ic[r]} (${g(a,2)})`}),s=t.find(({phases:r})=>r.includes("contract"))?.file;return[{outcome:"fail",says:`One change ${g(o)}: code \
that still runs against the old shape breaks during the release`,...s?{at:{path:s,line:1}}:{}}]}var Ds={id:"migration-minimal",title:"Expand and contract come a\
part",why:"During a release old and new code run side by side, and after a rollback the old code runs again. A schema change that adds, back-fills and takes awa\
y in one go leaves neither of them a shape to work with. Apart, each step is small and can be taken back.",fix:"Keep the additions and the back-fill here, and t\
ake the old shape away in a later change, once nothing uses it",section:"9.6",rank:66,setting:"advise",check:lc,examples:{good:"One pull request adds users.full\
_name and fills it; the next one drops users.name.",bad:"One migration adds users.full_name, copies users.name into it and drops users.name."}};var _s=["what","order","locks","evidence"],Ks=({migration:e,file:t})=>t.status==="deleted"||e?.change==="deleted"||e?.change==="same"?["what"]:_s;function Is(e){
let t=new Set(e.flatMap(Ks)),n=e.some(({migration:o})=>o?.operations.some(s=>s.destructive));return[..._s.filter(o=>t.has(o)),"rollback",...n?["approval"]:[]]}var yn=e=>g(
e.map(({file:t})=>`${p(t.path)}${t.status==="deleted"?" (deleted)":""}`),4);function cc(e,t){let n=R(e);if(n.length===0)return y("There is no document that coul\
d note a migration");let o=X(e,t),s=_e(e,"migration");if(o.length===0)return s.length>0?s:y("The change touches no migration");let r=o.map(f=>({of:f,isNamedBy:h=>_(
h,f),needs:Ks(f)})),{bare:a,stale:i,poor:l}=Ot(r,K(n),e),c=t.sections.decisions,d=B(e,t),m=[],[u]=a;u&&m.push({outcome:"fail",says:`${H(a)} changed without an e\
ntry in ${c}: ${yn(a)}`,...d?{at:d}:{},also:{path:u.file.path,line:1},suggestion:Ke(a,Is(a),e)});for(let[f,h]of i)m.push({outcome:"fail",says:`The entry of ${c}\
 for ${yn(h)} is of ${f.date}, before the change began (${St(e)})`,at:f.at,suggestion:Ke(h,Is(h),e)});for(let[f,{of:h,missing:k}]of l)m.push({outcome:"fail",says:`\
The entry of ${c} for ${yn(h)} does not say ${g(k.map(x=>Rt[x]),9)}`,at:f.at,suggestion:le(h,k).join(`
`)});return m.length>0?[...m,...s]:[{outcome:"pass",says:`${H(o)} noted in ${c}`},...s]}var Bs={id:"migration-note",title:"Migrations are noted",why:"A migratio\
n reaches people who never read the code: whoever runs the release, and whoever is called when it hangs. The entry in 9.6 tells them what changes, in which orde\
r the steps run, what is locked for how long, and where up and down were tried. An entry counts for a migration when it names it (its path, file name, id, folde\
r, a pattern or a range) and is not older than the change.",fix:"Add an entry to 9.6 that names the files and says what changed, the order of steps, locks and s\
ize, the way back, and where up and down ran",section:"9.6",rank:60,setting:"block",check:cc,examples:{good:"1. [2026-03-02] `0042_add_email.sql` adds users.ema\
il, nullable. Order: before the deployment. Locks: none, 12 million rows. Evidence: [up and down on staging](https://github.com/acme/shop/actions/runs/1). Rollb\
ack: `npm run migrate:down 0042`",bad:'`db/migrations/0042_add_email.sql` is new, and 9.6 says "N/A".'}};var Gs=/\b(?:(?:rails|rake)\s+db:(?:rollback|migrate:(?:down|redo))|alembic\s+downgrade|migrate\s+(?:-\S+\s+\S+\s+){0,6}down|knex\s+migrate:(?:down|rollback)|db:migrate:undo|typeorm\s+migration:revert|migration:revert|artisan\s+migrate:rollback|goose\s+(?:\S+\s+){0,4}down|dbmate\s+(?:down|rollback)|flyway\s+undo|liquibase\s+(?:--?\S+\s+){0,4}rollback\S*|mix\s+ecto\.rollback|manage\.py\s+migrate|dotnet\s+ef\s+database\s+update|hasura\s+migrate\s+apply|atlas\s+migrate\s+down|prisma\s+migrate\s+resolve|migrate:(?:down|rollback|undo))\b[^\n.;,`]{0,120}/gi;
function Hs(e){let t=he(e);if(t==="")return!1;let n=e.code.filter(s=>t.includes(s)&&s.search(Gs)<0),o=t.replace(Gs," ").replace(/\b(?:run|runs|execute|apply|npx|npm run|yarn|pnpm|bundle exec|bin\/|python3?|php)\s*(?=[\s`.,;]|$)/gi,
" ");return rn(o,n)}var dc=/\b(?:no|without(?: any)?|zero)\s+(?:loss of data|data[\s-]loss|data (?:is|are|will be|gets?) (?:lost|deleted|removed)|(?:data|rows?|values?) lost)\b|\bnothing (?:is|will be|gets) lost\b|\b(?:data|rows?|values?)\s+(?:is|are|will be)\s+(?:not|never) lost\b/gi,
mc=/\b(?:data|rows?|values?|contents?|records?|history|emails?|columns?|backfill|they|it|those|these|which|that)\b[^.\n]{0,100}?\b(?:lost|gone|unrecoverable|not (?:be )?(?:restor|recover|com(?:e|ing) back|brought back|kept)\w*|cannot (?:be )?(?:restor|recover|come|brought)\w*|can[’']t (?:be )?(?:restor|recover|come|brought)\w*|(?:does|do|will)(?: not|n[’']t) (?:come back|return)|won[’']t (?:come back|return)|never (?:comes?|returns?)|stays? empty|(?:are|is) empty)\b|\b(?:irreversibl[ey]|irrecoverabl[ey]|unrecoverabl[ey]|permanently (?:lost|deleted|removed)|lossy|data loss|loses? (?:the|all|every|its|their)|loss of (?:the )?(?:data|rows|values))\b|\b(?:no|none of the|without (?:the|its|their)) (?:data|rows?|values?)\b[^.\n]{0,40}\b(?:back|restored|recovered)?/i,
uc=/\b(?:copy|copies|copied|restor\w*|back-?fill\w*|insert\w*|select\w*|refill\w*|load\w*|import\w*)\b[^.\n]{0,100}\bfrom\b[^.\n]{0,60}(?:back-?up|archive|_old\b|_bak\b|_copy\b|copy\b|snapshot|dump|export)/i;
function zs(e){let t=e.fields.find(({label:o})=>/data loss|lost data|loss of data/.test(o));if(t)return ie(t.value)&&!/^\W*(?:no|none|nothing|n\/?a)\b(?! data)/i.
test(t.value);let n=G(I(e)).replace(dc," ");return mc.test(n)||uc.test(n)}var fc="   - Rollback: <the statement or the new migration that compensates it; its tool cannot take it back>";function pc(e,{own:t,general:n},o,s){let{migration:r}=e;
if(!r||r.change==="deleted"||r.repeatable)return[];let{kind:a,why:i,at:l}=r.wayBack,c=p(r.file);if(a==="unknown")return[{outcome:"unknown",says:`Whether ${c} ca\
n be taken back is not known: ${b(i)}`,...l?{at:l}:{}}];if(a==="present")return[];let d=[...t,...n],m=s.sections.decisions,u=t[0]?.at??B(o,s),f={...u?{at:u}:{},
...l?{also:l}:{}};return a==="lossy"?d.some(zs)?[]:[{outcome:"fail",says:`${c} loses data that its way back does not bring back, and ${m} does not say so: ${b(i)}`,
...f,fix:"Write into the entry which data does not come back, or from which copy it is restored",suggestion:`   - Data loss: ${dn([e])??"the data does not come \
back"}`}]:d.some(Hs)?[]:[{outcome:"fail",says:`${c} cannot be taken back, and ${m} has no compensating step: ${b(i)}`,...f,suggestion:fc}]}function hc(e,t){let n=X(
e,t),o=n.filter(({migration:i})=>i&&i.change!=="deleted"&&!i.repeatable);if(o.length===0)return y("The change holds no migration whose way back could be looked \
at");let s=K(R(e)),r=s.filter(i=>Ie(i,"migration")&&!n.some(l=>_(i,l))),a=o.flatMap(i=>{let l=s.filter(c=>_(c,i));return pc(i,{own:l,general:r},e,t)});return a.
length>0?a:[{outcome:"pass",says:`${H(o)} can be taken back, or ${t.sections.decisions} says how it is made good`}]}var Vs={id:"migration-reversible",title:"Mig\
rations can be taken back",why:"An empty down function, a `change` that cannot be turned round, a tool that only goes forward: whoever needs the way back finds \
out when it is too late. Where the tool has none, the compensating statement or migration is written down before the release. And a way back that restores a col\
umn restores no data: whoever decides has to know that.",fix:"Write a way back into the migration, or the compensating statement or migration into its entry in \
9.6",section:"9.6",rank:63,setting:"block",check:hc,examples:{good:"`db/migrate/20260301_x.rb` has a `change` that Rails cannot reverse, and its entry says: Rol\
lback: new migration that runs `ALTER TABLE users ALTER COLUMN age TYPE text`",bad:"Rollback: `bin/rails db:rollback`, for a migration that raises IrreversibleM\
igration."}};function gc(e,t,n){let o=g(t.map(({file:a})=>p(a.path))),s=he(e),r=s?`names no exact step as its way back: ${S(s)}`:"has no rollback";return{outcome:"fail",says:`\
The entry of ${n} for ${o} ${r}`,at:e.at,suggestion:le(t,["rollback"]).join(`
`)}}function yc(e,t){let n=R(e);if(n.length===0)return y("There is no document that could hold a rollback");let o=X(e,t),s=_e(e,"migration");if(o.length===0)return s.
length>0?s:y("The change touches no migration");let r=K(n),a=r.some(c=>Ie(c,"migration")&&!o.some(d=>_(c,d))&&Se(c)),i=new Map,l=[];for(let c of o){let d=r.filter(
u=>_(u,c)),[m]=d;m&&(l.push(c),!(a||d.some(Se))&&i.set(m,[...i.get(m)??[],c]))}return l.length===0?y(`No entry of ${t.sections.decisions} names what changed, so\
 there is no rollback to look at`):i.size>0?[...i].map(([c,d])=>gc(c,d,t.sections.decisions)):[{outcome:"pass",says:`A way back is noted for ${H(l)}`},...s]}var Qs={
id:"migration-rollback",title:"Migrations have a way back",why:'When a release goes wrong at night, the way back must be a command, not an idea. "Revert the PR"\
 does not undo what a migration did to the data, and "restore the backup" loses everything that was written since.',fix:"Write the exact command, statement or d\
own file into the entry; for what cannot be undone, write the compensating step",section:"9.6",rank:61,setting:"block",check:yc,examples:{good:"Rollback: `npx k\
nex migrate:down 0042_add_email.js`",bad:"Rollback: revert the PR"}};var kc=5;function wc({source:e}){let t=(Ge(e)??e).trimEnd();return t.trimStart().startsWith("|")?{}:{suggestion:`${t} \u2192 <answer, who decided, date>`}}function bc(e,t,n){
let{questions:o}=n.sections,s=e.questions??[],r=s.filter(c=>c.state==="open");if(r.length===0){let c=Z(e,o)?.at;return s.length===0?[{outcome:c?"pass":"not-appl\
icable",says:c?`Section ${o} has no open question`:`There is no section ${o} with open questions`,...c?{at:c}:{}}]:[{outcome:"pass",says:`${w(s.length,"question")}\
 of ${o} closed`,...c?{at:c}:{}}]}let a=r.slice(0,kc),i=r.length-a.length;if(t===void 0){let c=g([...a.slice(0,3).map(d=>S(d.text,60)),...r.length>3?[`${r.length-
3} more`]:[]],4);return[{outcome:"fail",lenient:!0,says:`${w(r.length,"question")} of ${o} to close before the status becomes Ready: ${c}`,...r[0]?{at:r[0].at}:
{}}]}let l=i>0?[{outcome:"fail",says:`${i} more questions of ${o} are open`}]:[];return[...a.map(c=>({outcome:"fail",says:`The status is ${S(t,40)}, and a quest\
ion of ${o} is open: ${S(c.text,100)}`,at:c.at,...wc(c)})),...l]}function $c(e,t,n){return Y(e.status,n)>0?e.status:ue(t,n).find(o=>o.prd===e)?.status}var Us={id:"\
openq-closed",title:"No open question at Ready",why:"Ready tells others that they can build on the document. A question that is still open in 9.7 means that wha\
t they build on can change, and after the flip nobody looks there any more.",fix:"Answer the question in 9.7 and tick or strike it, or move it out of this item \
and say where to",section:"9.7",rank:68,setting:"block",check:(e,t)=>{let n=R(e);return n.length===0?y("There is no document with open questions"):n.flatMap(o=>bc(
o,$c(o,e,t),t))},examples:{good:"- [x] Which lifetime in production? \u2192 30 seconds (Ada L., 2025-08-05), and status: Ready.",bad:"status: Ready, and in 9.7:\
 - [ ] Which lifetime in production?"}};var vc={given:"it was given by hand",touched:"the change touches it",named:"the change names it",only:"it is the only one of the repository"},Zs=e=>new Set(e.slice(
0,2e3).toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t.length>2&&t!=="prd"));function xc(e){let{branch:t,pullRequest:n,commits:o}=e.change,s=Zs([t,n?.title,o.
at(-1)?.subject].join(" ")),r;for(let a of e.candidates){let i=[...Zs(a.split("/").at(-1)??"")].filter(l=>s.has(l)).length;i>(r?.score??0)&&(r={path:a,score:i})}
return r?.path}function Rc(e){let{candidates:t}=e;if(t.length===0)return{outcome:"fail",says:"The change has no product document (PRD), and the repository holds\
 none",fix:"Add a product document for this change (for example PRDs/<milestone>/<id>-<slug>-prd.md), or name its folder under prds in the configuration"};let n=xc(
e),o=[...n?[n]:[],...t.filter(r=>r!==n)],s=o.map(r=>p(r));return{outcome:"fail",says:`The change touches and names none of the ${w(o.length,"product document")}\
 (PRD): ${g(s,8)}`,fix:"Name the document in the pull request text, the branch or a commit message, by its path or its roadmap id; or change it in this pull req\
uest",suggestion:`PRD: ${n??"<path of the product document>"}`}}var Xs={id:"prd-linked",title:"The change has a product document",why:"The product document says\
 what the change is for and links the proof that it is done. Without it there is nothing to hold the change to.",fix:"Write the path or the roadmap id of the pr\
oduct document into the pull request text, the branch name or a commit message, or change the document in this pull request",section:"",rank:10,setting:"block",
unwaivable:"without a document there is nothing to judge; name what the gate is not about in `appliesTo`",check:e=>{let n=e.gaps.filter(s=>s.about==="prd").map(
s=>({outcome:"unknown",says:b(s.why),...s.path?{at:{path:s.path,line:1}}:{}})),o=e.prds.map(({prd:s,chosen:r})=>{let a={path:s.path,line:1};return Zt(s)?{outcome:"\
pass",says:`${p(s.path)} is judged: ${vc[r]}`,at:a}:{outcome:"not-applicable",says:`${p(s.path)} could not be read to its end`,at:a}});return n.length>0||o.length>
0?[...n,...o]:[Rc(e)]},examples:{good:"Branch `2.2.1.3-query-cache`, and `PRDs/M1/2.2.1.3-query-cache-prd.md` exists.",bad:"Branch `fix-stuff`, no document in t\
he change, and three documents that could be meant."}};var Sc=e=>e===""?"The text before the first section":/^\d/.test(e)?`Section ${e}`:`The ${e}`;function Oc(e){return[...T(e,t=>t.section)].map(([t,n])=>{let o=[...new Set(
n.map(i=>p(i.text,40)))],s=[...new Set(n.map(i=>String(i.at.line)))],r=s.length>1?` (lines ${g(s,5)})`:"",a=n.length>1?`${n.length} placeholders`:"a placeholder";
return{outcome:"fail",says:`${Sc(t)} still has ${a}: ${g(o)}${r}`,...n[0]?{at:n[0].at}:{}}})}var Js={id:"prd-placeholders",title:"Every placeholder is filled in",
why:"A placeholder is a promise to fill something in later. A path that still says <yyyy-mm-dd> proves nothing, and a TBD is a decision that was not taken.",fix:"\
Replace each placeholder by the real value, or remove the line",section:"",rank:13,setting:"block",check:e=>{let t=R(e);return t.length===0?y("There is no docum\
ent to look into"):t.flatMap(n=>me(Oc(n.placeholders),`${p(n.path)} has no placeholder left`))},examples:{good:"- [x] QA results: `QA/2.2.1.3-query-cache/test-r\
esults-2026-02-03.md`",bad:"- [x] QA results: `QA/<id>/test-results-<yyyy-mm-dd>.md`"}};var Pc={"not-text":"fail","too-large":"fail",deadline:"unknown","broken-front-matter":"fail",bidi:"by-place","zero-width":"by-place","look-alike":"by-place","hi\
dden-text":"not-applicable","duplicate-section":void 0};function Nc(e,t){let{qaArtifacts:n,signOffs:o,decisions:s,evidence:r}=t.sections,a=e.sections.filter(c=>[
n,o,s,r].includes(c.number)).map(c=>[c.at.line,c.endLine]),i=[...e.sections,...e.claims,...e.signOffs,...e.elsewhere.map(({link:c})=>c),...e.frontMatter?.entries??
[]],l=new Set([1,...i.map(c=>c.at.line)]);return c=>l.has(c)||a.some(([d,m])=>c>=d&&c<=m)}function Fc(e,t){let n=Nc(e,t),o=new Map([...e.claims,...e.signOffs].map(
d=>[d.at.line,d.source])),s=d=>{let m=Pc[d.kind];if(m===void 0)return;let u=m==="by-place"?n(d.at.line)?"fail":"not-applicable":m,f=o.get(d.at.line),h=f===void 0?
void 0:qn(f),k=u==="fail"&&h!==f?h:void 0,v=m==="fail"||m==="unknown"?`${p(e.path)}: ${b(d.says)}`:b(d.says);return{outcome:u,says:v,at:d.at,...k?{suggestion:k}:
{}}},r=e.remarks.map(s).filter(d=>d!==void 0),a=r.filter(d=>d.outcome!=="not-applicable"),i=r.filter(d=>d.outcome==="not-applicable"),l=i[0],c=l&&i.length>1?[{...l,
says:`${l.says} (and ${w(i.length-1,"more passage")})`}]:i;return a.length>0?[...a,...c]:[{outcome:"pass",says:`${p(e.path)} is plain text that reads as it look\
s`},...c]}var Ys={id:"prd-plain-text",title:"The document reads as it looks",why:"Reviewers approve what they see. Right-to-left marks, zero-width characters an\
d look-alike letters make a link or an id say something else than it shows; a file that cannot be read to its end cannot be judged at all.",fix:"Type the marked\
 text again by hand, save the file as UTF-8 text, and keep it below the size limit",section:"",rank:11,setting:"block",unwaivable:"what cannot be read cannot be\
 judged",check:(e,t)=>e.prds.length===0?y("There is no product document to read"):e.prds.flatMap(({prd:n})=>Fc(n,t)),examples:{good:"- [x] Tests: [report](evide\
nce/junit.xml)",bad:"- [x] Tests: [report](evidence/junit<U+200B>.xml), with a zero-width space in the path."}};var er=(e,t)=>e.sections.some(n=>n.number===t||n.number.startsWith(`${t}.`)),Ac=(e,t)=>e.sections.filter(n=>n.number===t||n.number.startsWith(`${t}.`)).every(n=>n.
words===0);function Ec(e){let t=new Map,n=[];for(let r of e.sections){let a=t.get(r.number);a?n.push({outcome:"fail",says:`Section ${r.number} is there twice: o\
n line ${a.at.line} and on line ${r.at.line}`,at:r.at,also:a.at,fix:"Keep one of the two sections and move what it needs from the other"}):t.set(r.number,r)}let o=new Set(
n.map(r=>r.at?.line)),s=e.remarks.filter(r=>r.kind==="duplicate-section"&&!o.has(r.at.line));return[...n,...s.map(r=>({outcome:"fail",says:b(r.says),at:r.at}))]}
function Mc(e,t){let n=t.requiredSections,o=n.filter(l=>!er(e,l)),s=n.filter(l=>er(e,l)&&Ac(e,l)),r=l=>`section${l.length===1?"":"s"} ${g(l,l.length)}`,a=[];o.length>
0&&a.push({outcome:"fail",says:o.length===n.length&&o.length>3?`${p(e.path)} has none of the ${n.length} required sections`:`${p(e.path)} has no ${r(o)}`,at:{path:e.
path,line:1},suggestion:o.map(l=>Be(l,t)).join(`

`)});let i=s.filter(l=>!s.some(c=>l.startsWith(`${c}.`)));if(i.length>0){let l=e.sections.find(c=>c.number===i[0])?.at;a.push({outcome:"fail",says:`There is not\
hing in ${r(i)}`,...l?{at:l}:{},fix:'Write what belongs there, or "N/A \u2014 <reason>"'})}return me([...a,...Ec(e)],`${p(e.path)} has all ${w(n.length,"require\
d section")}`)}var tr={id:"prd-sections",title:"The document has its sections",why:"Each section answers a question that a reviewer will ask. A missing or empty\
 one means that the question was not answered, and a second one of the same number leaves open which of the two counts.",fix:"Add the sections; they are found b\
y their number, whatever their title",section:"",rank:12,setting:"block",check:(e,t)=>{let n=R(e);return n.length===0?y("There is no document to look into"):n.flatMap(
o=>Mc(o,t))},examples:{good:`### 9.6 Decision log
1. 2026-02-03: keep the old index for a week.`,bad:`### 9.6 Decision log
(nothing below it, or no such heading at all)`}};function Dt({qa:e,complete:t,why:n}){let o=e.overall.find(a=>a.outcome!=="pass");if(o)return{says:`says ${S(o.text)}`,at:o.at};let s=e.cases.filter(a=>a.outcome!==
"pass"),[r]=s;if(r){let a=s.slice(0,3).map(c=>`${S(c.name,40)} is ${S(c.text||c.outcome,30)}`),i=s.length-a.length,l=g(i>0?[...a,`${i} more`]:a,4);return{says:`\
has ${w(s.length,"case")} that did not pass: ${l}`,at:r.at}}return e.overall.length===0?{says:"states no overall status"}:t?void 0:{says:`is not complete: ${n?W(
n):"it ends too early"}`}}function Tc(e,t,n){let o=N(e,n).flatMap(i=>i.reading.kind==="qa"?[{piece:i,reading:i.reading}]:[]);if(o.length===0){let i=t.evidence.required.includes("qa");return i&&
!D(n,"qa")?re(e,t,n,["qa"]):y(i?"QA is waived with a reason":"The policy requires no QA page, and none is linked")}let s=o.flatMap(({piece:i,reading:l})=>{let c=Dt(
l);if(!c)return[];let d=i.one.path?{path:i.one.path,line:1}:i.claim.at,u=l.qa.overall.length===0&&l.qa.cases.length>0&&c.says.startsWith("states")?{suggestion:"\
- Overall Status: Pass"}:{};return[{outcome:"fail",says:`${P(i.one)} ${c.says}`,at:c.at??d,also:i.claim.at,...u}]});if(s.length>0)return s;let r=o.reduce((i,{reading:l})=>i+
l.qa.cases.length,0);return[{outcome:"pass",says:`QA passed in ${g(o.map(({piece:i})=>P(i.one)))}${r>0?` (${w(r,"case")})`:""}`}]}var nr={id:"qa-passed",title:"\
QA passed",why:"The QA page is where a person says that the work does what it should. Its overall status must be a pass, and a case that failed, is blocked or w\
as never run means that it is not.",fix:"Finish or mend the open cases, run them again, and set the overall status of the QA page to what they show",section:"10",
rank:53,setting:"block",check:(e,t)=>{let n=R(e);return n.length===0?y("There is no document that links QA results"):n.flatMap(o=>Tc(e,t,o))},examples:{good:"ov\
erall_status: Pass, and a table of cases in which every result is Pass.",bad:"- Overall Status: Pass, and further down: | TC-07 | Export | Blocked \u2014 waiting on \
staging |"}};function kn(e){let t=[];for(let n of e.slice(0,400).toLowerCase().matchAll(/[a-z]+|\d+/g)){let o=n[0].replace(/^0+(?=\d)/,"");t.push({text:o,from:n.index,to:n.index+
n[0].length})}return t}var Lc=e=>/^[-_. ]?$/.test(e),Cc=/^\s?(?:\.{2,3}|[…–—~]|to|through)\s?$/,qc=/^\s?-\s?$/,or=e=>e.slice(0,400).toLowerCase().replace(
/[^\p{L}\p{N}]+/gu," ").trim(),Wc=e=>({low:e.slice(0,400).toLowerCase(),runs:kn(e),words:or(e),called:/^[a-z]+[-_ ]?\d/i.test(e.trim())});function jc({low:e,runs:t},n){
let o=kn(n).map(l=>l.text),s=Number(o.at(-1)),r=o.slice(0,-1),a=l=>e.slice(t[l]?.to??0,t[l+1]?.from??400),i=l=>r.every((c,d)=>t[l+d]?.text===c&&Lc(a(l+d)));for(let l=0;l<
t.length;l++){if(r.length===0&&l>0)return!1;let c=l+r.length,d=t[c];if(d===void 0||!i(l))continue;let m=a(c)==="."&&/^\d/.test(t[c+1]?.text??"");if(o.at(-1)===d.
text&&!m)return!0;if(!(Number(d.text)<=s))continue;let u=/^(?:to|through)$/.test(t[c+1]?.text??"")?1:0,f=c+1+u,h=e.slice(d.to,t[f]?.from??400),k=r.length>0&&i(f),
x=Number(t[k?f+r.length:f]?.text);if((Cc.test(h)||k&&qc.test(h))&&s<=x)return!0}return!1}var Dc=2e5;function sr(e){let t=e.map(Wc),n=new Set(t.map(a=>a.words)),
o=new Map,s=[];for(let a of t){for(let i of new Set(a.runs.map(l=>l.text))){let l=o.get(i);l?l.push(a):/^\d/.test(i)&&o.set(i,[a])}s.length<200&&/\d\s?(?:\.{2,3}|[…–—~-]|to\b|through\b)\s?\w/.
test(a.low)&&s.push(a)}let r=Dc;return({id:a,name:i})=>{if(a!==void 0){let c=kn(a).at(-1)?.text??"";if([...o.get(c)??[],...s].some(d=>jc(d,a)))return!0}let l=or(
i);return l===""?!1:n.has(l)?!0:(r-=t.length,r<0?!1:t.some(c=>c.words===""||a!==void 0&&c.called?!1:l.length>=8&&c.words.includes(l)||c.words.length>=8&&l.includes(
c.words)))}}var rr=({outcome:e,text:t})=>e==="open"&&/^(?:no result|tbd|tba|todo|\?+|(?:not|to be) (?:yet )?(?:run|executed|tested|started|done)(?: yet)?|unexecuted|untested|pending|[\s\p{P}\p{S}]*)$/iu.
test(t.trim()),ar=({id:e,name:t})=>e===void 0?S(t,40):$(t===""?e:`${e} (${$(t,40)})`,70),ir=({id:e,name:t})=>`| ${$([e,t].filter(Boolean).join(" | ")||"case",160)}\
 | <Pass, Fail or Blocked> |`;function Ic(e){let t=e.slice(0,20).map(n=>`| ${$(n.name,120).replaceAll("|","/")} | <steps> | <expected result> |`);return["| Case\
 | Steps | Expected |","|---|---|---|",...t.length>0?t:["| TC-1 | <steps> | <expected result> |"]].join(`
`)}function lr(e,t,n,o){let s=t.sections.qaArtifacts,r=e.gaps.find(f=>f.about==="tree");if(r)return{outcome:"unknown",says:`Whether there are test cases cannot \
be told: ${b(r.why)}`};let a=o.find(f=>f.kind==="unread"),i=a?.at?{at:a.at}:{};if(a?.kind==="unread")return{outcome:"unknown",lenient:!0,says:`Whether every cas\
e has a result cannot be told: ${pt(p(a.path),a.why)}`,...i};let l=o.find(f=>f.kind==="read");if(l)return{outcome:"unknown",lenient:!0,says:`Whether every case \
has a result cannot be told: ${p(l.path)} has nothing that looks like a test case`,at:{path:l.path,line:1},fix:"List the cases in a table or as headings, each w\
ith an id such as TC-1"};let c=o.find(f=>f.kind==="missing"),[d]=n,m=n.flatMap(({reading:f})=>f.kind==="qa"?f.qa.cases:[]),u=g(n.map(({one:f})=>P(f)));return{outcome:"\
fail",says:c?`${u} has results, but the test cases that ${s} names are not there: ${p(c.path)}`:`${u} has results, but ${s} names no test cases and none lie bes\
ide it`,...c?.at?{at:c.at}:d?{at:d.claim.at}:{},...c?{}:{lenient:!0},suggestion:Ic(m)}}function _c(e,t,n){let o=N(e,n).filter(k=>k.reading.kind==="qa");if(o.length===0)return y(D(n,"qa")?"QA is waived with a reason":"There are no QA results yet");
let s=(e.testCases??[]).filter(k=>k.prd===n.path),r=s.flatMap(k=>k.kind==="read"?k.cases:[]);if(r.length===0)return[lr(e,t,o,s)];let a=o.flatMap(({reading:k})=>k.
kind==="qa"?[k.qa]:[]),i=a.flatMap(k=>[...k.cases.map(x=>x.name),...k.left??[]]),l=sr(i),c=g(o.map(({one:k})=>P(k))),d=r.filter(k=>!l(k)),m=a.flatMap(k=>k.cases.
filter(rr)),u=[],[f]=d;if(f){let k=d.length===r.length?`none of the ${w(r.length,"test case")} has`:`${d.length} of ${w(r.length,"test case")} ${d.length===1?"h\
as":"have"} no`;u.push({outcome:"fail",says:`In ${c} ${k}${d.length===r.length?" a":""} result: ${g(d.map(ar))}`,at:f.at,fix:"Give each of them a row with its r\
esult, or mark it N/A with the reason",suggestion:d.slice(0,20).map(ir).join(`
`)})}let[h]=m;return h&&u.push({outcome:"fail",says:`${w(m.length,"row")} of the QA results without a result: ${g(m.map(k=>S(k.name,60)))}`,at:h.at}),u.length>0?
u:[{outcome:"pass",says:`${r.length===1?"The test case has":`All ${r.length} test cases have`} a result`}]}var cr={id:"qa-ready",title:"Every test case has a re\
sult",why:"A page that says Pass over the cases that were run says nothing about those that were not. Only against the list that was written before can anybody \
see what is missing. Where the document names no test cases and none lie beside the results it is advice: they may be kept in another tool.",fix:"Write the test\
 cases before testing, name their page in 7.3, and give every one of them a row with its result",section:"7.3",rank:54,setting:"block",check:(e,t)=>{let n=R(e);
return n.length===0?y("There is no document that links QA results"):n.flatMap(o=>_c(e,t,o))},examples:{good:"test-cases.md lists TC-1 to TC-5, and test-results-\
2025-08-12.md has a row with a result for each.",bad:"test-results-2025-08-12.md says Pass over four rows; TC-5 of test-cases.md is not among them."}};var Kc=/\b(?:released|shipped|live|deployed|in production|ga)\b/i,dr=/\b(?:deploy(?:ment|ed|ing|s)?|roll[\s-]?out|releas(?:e|ed|ing)|go[\s-]?live|runbook|cut[\s-]?over)\b/i;
function Bc(e){if(e.fields.filter(({label:o,value:s})=>dr.test(o)&&ie(s)).length>0)return!0;if(/[:：]\s*<(?!https?:)[^<>\n]{1,120}>/.test(e.title.slice(0,200)))
return!1;let n=G(I(e));return dr.test(e.title.slice(0,40))&&(n.match(/\p{L}[\p{L}\p{N}]+/gu)??[]).length>=4}var Gc=/(?:^|\/)(?:\.devcontainer|tests?|e2e|examples?)\/(?:[^/]+\/)*(?:Docker|Container)file$/;
function Hc(e,t){let n=Q(t.release.paths),o=Q(t.release.notes),s=e.change.files.filter(({path:a,from:i=a,document:l})=>(n(a)||n(i))&&!l&&!o(a)&&!Gc.test(a)),r=ue(
e,t).filter(a=>Kc.test(a.status));return[...s.map(({path:a})=>({says:p(a),path:a})),...r.map(a=>({says:`the status ${S(a.status,30)}`,path:a.at.path}))]}function zc(e,t){
let n=Q(t.release.notes),o=e.change.files.find(({path:a,status:i,added:l})=>i!=="deleted"&&l!==0&&n(a));if(o)return{outcome:"pass",says:`${p(o.path)} changes wi\
th the release`};let s=R(e).flatMap(a=>a.notes).find(Bc);if(s)return{outcome:"pass",says:`${t.sections.decisions} has an entry about the deployment`,at:s.at};let r=e.
releaseNotes?.find(a=>e.prds.some(({prd:i})=>i.path===a.prd));return r?{outcome:"pass",says:`The document links ${p(r.path)}`,at:r.at}:void 0}var mr={id:"releas\
e-ready",title:"A release has its runbook or notes",why:"Who is called at night did not write the change. When the way to production changes, the order of steps\
, what to watch and when to go back have to be written down before, not remembered after.",fix:"Change the runbook or the deployment notes with it, link an exis\
ting runbook in the PRD, or write an entry about the deployment into 9.6",section:"9.6",rank:66,setting:"block",check:(e,t)=>{let n=Hc(e,t),{incomplete:o}=e.change;
if(n.length===0)return o!==void 0?[{outcome:"unknown",says:`Whether the change touches the release cannot be told: ${b(o)}`}]:y("The change touches nothing of r\
elease.paths");let s=zc(e,t);if(s)return[s];if(o!==void 0)return[{outcome:"unknown",says:`Whether notes come with the release cannot be told: ${b(o)}`}];let r=B(
e,t)??(n[0]?.path===void 0?void 0:{path:n[0].path,line:1}),a=R(e)[0]?.notes.length??0;return[{outcome:"fail",says:`The way to production changes (${g(n.map(i=>i.
says))}), and no runbook, deployment note or entry in ${t.sections.decisions} goes with it`,...r?{at:r}:{},suggestion:`${a+1}. [${ge(e)}] Deployment: <order of \
the steps, what to watch, who is told>. Rollback: <exact command or switch, and when>`}]},examples:{good:"deploy/orders.yaml changes, and so does docs/runbooks/\
orders.md.",bad:".github/workflows/deploy.yml changes; no runbook, no note, nothing in 9.6."}};function Vc(e,t){let n=e.claims.find(c=>c.state==="done"&&c.kinds.includes("rollback"));if(!n)return[];let o=t.sections.decisions,s=e.notes.find(Se);if(s)return[
{outcome:"pass",says:`Rollback is noted in ${o}`,at:s.at}];let r=e.notes.find(c=>he(c)!==""),a=Z(e,o),i=r?`${o} names no exact step: ${S(he(r))}`:a?`${o} has no\
ne`:`there is no section ${o}`,l=r?.at??a?.at;return[{outcome:"fail",says:`Rollback is ticked, but ${i}`,at:n.at,...l?{also:l}:{},suggestion:`${e.notes.length+1}\
. Rollback: <exact command or down file; for what cannot be undone, the compensating step>`}]}var ur={id:"rollback-noted",title:"The ticked rollback is there",why:"\
The box in section 10 says that the way back is written down. Whoever needs it in a hurry looks into 9.6 and must find steps there, not a plan to find some.",fix:'\
Write the exact steps into 9.6: a command, a statement, a down file or a switch; "revert the PR" alone is none',section:"9.6",rank:62,setting:"block",check:(e,t)=>{
let n=R(e).flatMap(o=>Vc(o,t));return n.length>0?n:y(`Section ${t.sections.evidence} ticks no rollback`)},examples:{good:"- [x] Rollback steps noted in 9.6, and\
 9.6 says: Rollback: `helm rollback query 41`",bad:"- [x] Rollback steps noted in 9.6, and 9.6 is empty."}};function wn(e){let t=e.purl?te(e.purl):void 0,n=t?.version||e.version||"";return t?{type:t.type,name:xe(t.type,t.name),version:Xt(t.type,n)}:{type:"",name:xe("",
e.name),version:n}}var de=(...e)=>e.join(`
`),Qc=e=>({...e,type:"pypi?",name:xe("pypi",e.name)});function It(e){let t=new Set,n=new Map,o=e.flatMap(r=>r.packages).map(wn),s=o.filter(r=>r.type==="");for(let{
type:r,name:a,version:i}of[...o,...s.map(Qc)]){t.add(de(r,a,i));let l=n.get(de(r,a));l?l.push(i):n.set(de(r,a),[i])}return{exact:t,versions:n}}function bn(e){let t=te(
e.purl),n=t?.type??"",o=t?.name??e.name,s=Xt(n,t?.version??""),r={type:n,name:xe(n,o),version:s},a=new Set([xe("",e.name),xe("",o),r.name]),i=new Set([s,t?.version??
"",s===""?"":`v${s}`]),l=n==="pypi"?[{...r,type:"pypi?"}]:[];return[r,...l,...[...a].flatMap(c=>[...i].map(d=>({type:"",name:c,version:d})))]}function $n(e,t){return bn(
e).map(({type:o,name:s})=>t.versions.get(de(o,s))).find(o=>o!==void 0)}function Pe(e,t){let n=bn(t);return n[0]?.version===""?$n(t,e)!==void 0:n.some(({type:o,name:s,
version:r})=>r!==""&&e.exact.has(de(o,s,r)))}var Ne=e=>e.packages.filter(t=>!t.dev&&!t.optional);function fr(e,t){let n=t.packages.flatMap(bn),o=new Set(["",...n.
map(i=>i.type)]),s=new Set(n.map(({type:i,name:l,version:c})=>de(i,l,c))),r=new Set(n.filter(i=>i.version==="").map(({type:i,name:l})=>de(i,l))),a=new Set([t.project?.
name,...t.workspaces.map(i=>i.name)].map(i=>i?.toLowerCase()));return e.packages.filter(i=>{let{type:l,name:c,version:d}=wn(i);return o.has(l)&&!a.has(c)&&!r.has(
de(l,c))&&!s.has(de(l,c,d))})}function vn(e){return e.subject?wn(e.subject).name:""}function _t(e,t){if(!e||!t)return!1;let[n,o]=[e.toLowerCase(),t.toLowerCase()],
s=r=>r.slice(r.lastIndexOf("/")+1);return n===o||n.includes("/")!==o.includes("/")&&s(n)===s(o)}var Kt=e=>e.slice(0,e.lastIndexOf("/")+1);function xn(e,t){let n=vn(e.sbom);if(!_t(n,t.project?.name))return t.workspaces.find(o=>_t(n,o.name))?.name}function Uc(e,t){
let n=Ne(t);return n.length===0?0:n.filter(o=>Pe(e.list,o)).length/n.length}function pr(e,t){let n=vn(e.sbom),o=e.sbom.subject?.version,s=t.filter(c=>_t(n,c.project?.
name)),r=s.filter(c=>o!==void 0&&c.project?.version===o);if(r.length>0)return r;if(s.length>0)return s;let a=t.filter(c=>xn(e,c)!==void 0);if(a.length>0)return a;
let i=t.map(c=>({lockfile:c,share:Uc(e,c)})).sort((c,d)=>d.share-c.share);if(i[0]&&i[0].share>=.5)return[i[0].lockfile];let l=t.filter(c=>e.path.startsWith(Kt(c.
path))).sort((c,d)=>Kt(d.path).length-Kt(c.path).length);return l[0]&&Kt(l[0].path)!==""?[l[0]]:t.length===1?t:l.slice(0,1)}var hr={missing:5,strange:2},gr=(e,t)=>$(t?`${e}@${t}`:e,60);function Zc(e,t){let n=$n(e,t)?.find(s=>s!==""),o=gr(e.name,e.version);return n?`${o} (listed is ${$(
n,30)})`:o}function Xc(e){if(e.length===0)return"";let t=g(e.map(n=>gr(n.name,n.version)),hr.strange);return`; ${e.length} of its packages ${e.length===1?"is":"\
are"} not in the lockfile (${t})`}function yr(e,t){let[n]=t,o=It(t.map(v=>v.sbom)),s=Ne(e),r=s.filter(v=>!Pe(o,v));if(!n||r.length===0)return;let a=t.length===1,
i=a?fr(n.sbom,e):[],l=a?xn(n,e):void 0,c=a&&r.length*2>s.length&&i.length*2>n.sbom.packages.length,d=a?P(n.piece.one):`All ${t.length} linked SBOMs together`,m=p(
e.path),u=n.sbom.subject?` (${$(n.sbom.subject.name,60)})`:"",h=c?`describes another package${u} than`:a?"does not cover":"do not cover",k=l?`describes only the\
 workspace ${$(l,60)} of`:h,x=g(r.map(v=>Zc(v,o)),hr.missing);return{outcome:"fail",says:`${d} ${k} ${m}: ${r.length} of ${w(s.length,"package")} ${r.length===1?
"is":"are"} missing (${x})${Xc(i)}`,at:n.piece.claim.at,also:{path:e.path,line:1},...l||c?{fix:`Make the SBOM in the folder of ${m}, for everything that it lock\
s`}:{}}}function Jc(e){return N(e).flatMap(t=>{let{reading:n,one:o}=t;return n.kind!=="sbom"||n.sbom.packages.length===0?[]:[{piece:t,sbom:n.sbom,path:o.path??"",list:It(
[n.sbom])}]})}function Yc(e){return{outcome:"unknown",says:`Whether the SBOM covers a lockfile cannot be told: ${e.path&&!e.why.includes(e.path)?`${p(e.path)}: `:
""}${b(e.why)}`,...e.path?{at:{path:e.path,line:1}}:{}}}function ed(e,t){let n=Ne(e),o=p(e.path),s=n.filter(f=>t.some(h=>Pe(h.list,f))).length,r=s===0?"none":`o\
nly ${s}`,a=n.length===1?`the one package of ${o} is ${s===1?"":"not "}listed`:`${r} of the ${n.length} packages of ${o} ${s>1?"are":"is"} listed`,[i]=t,l=i?.sbom.
subject?.name,c=e.project?.name,d=i&&t.length===1&&l?`${P(i.piece.one)} describes ${$(l,60)}${c?`, not ${$(c,60)}`:""}: ${a}`:`No linked SBOM covers ${o}: ${a}`,
m={path:e.path,line:1},u=i?.piece.claim.at;return{outcome:"fail",says:d,...u?{at:u,also:m}:{at:m},fix:`Make an SBOM in the folder of ${o} and link it as well`}}
function td(e,t,n){let o=Ne(e),s=p(e.path),r=w(o.length,"package");if(o.length===0)return{outcome:"not-applicable",says:`${s} locks no package that production n\
eeds`};let a=t.find(d=>o.every(m=>Pe(d.list,m))),i=a?[a]:t.filter(n);if(i.length===0)return ed(e,t);let c=`${g(i.map(({piece:d})=>P(d.one)))} ${i.length===1?"co\
vers":"cover"} ${s}: ${o.length} of ${r}`;return yr(e,i)??{outcome:"pass",says:c,...a?{at:a.piece.claim.at}:{}}}var kr={id:"sbom-covers-lockfile",title:"The SBO\
M covers the lockfile",why:"An SBOM is worth as much as what it lists. One that was made in another folder, for a single workspace, or before the last update de\
scribes other software than this repository ships. So its components are compared with the packages that the lockfile pins; development and optional packages ma\
y be left out.",fix:"Make the SBOM again from the current lockfile, in the folder where that lockfile lies, and link one for each lockfile",section:"10",rank:55,
setting:"block",check:e=>{if(R(e).length===0)return y("There is no document that links an SBOM");let t=Jc(e);if(t.length===0)return y("No SBOM with packages is \
linked, so none can be compared");let n=e.gaps.filter(r=>r.about==="lockfile").map(Yc);if(e.lockfiles.length===0&&n.length===0)return y("The repository has no l\
ockfile to compare the SBOM with");let o=new Map(t.map(r=>[r,pr(r,e.lockfiles)]));return[...e.lockfiles.map(r=>td(r,t,a=>o.get(a)?.includes(r)===!0)),...n]},examples:{
good:"`evidence/sbom.cdx.json` lists all 312 packages of `package-lock.json`.",bad:"`evidence/sbom.cdx.json` was made in `packages/api`, and 272 of 312 packages\
 of the root lockfile are missing."}};function nd(e,t,n){let o=N(e,n).flatMap(s=>s.reading.kind==="sbom"?[{piece:s,reading:s.reading}]:[]);if(o.length===0){let s=t.evidence.required.includes("sbom");
return s&&!D(n,"sbom")?re(e,t,n,["sbom"]):y(s?"The SBOM is waived with a reason":"The policy requires no SBOM, and none is linked")}return o.map(({piece:s,reading:r})=>{
let{format:a,version:i,components:l,valid:c,problems:d}=r.sbom,m=P(s.one),u=x=>({outcome:"fail",says:`${m} ${x}`,...q(s)}),[f]=d,h=d.length>1?` (+${d.length-1} \
more)`:"";if(!c)return u(`is no valid ${a} ${i}: ${f?b(f):"its structure is wrong"}${h}`);if(l===0)return u("lists no component at all");if(!r.complete)return u(
`is not complete: ${r.why?W(r.why):"it ends too early"}`);let k=f?`, with ${w(d.length,"deviation")} from the schema: ${b(f,120)}${h}`:"";return{outcome:"pass",
says:`${m} is ${a} ${i} with ${w(l,"component")}${k}`,at:s.claim.at}})}var wr={id:"sbom-valid",title:"The SBOM is valid",why:'A bill of materials is read by too\
ls when the next vulnerability comes up. One that breaks its format, or lists nothing, answers "not affected" to every question.',fix:"Make the SBOM again with \
the generator of your package manager (for npm: `npm sbom --sbom-format cyclonedx`) and commit its output unchanged",section:"10",rank:54,setting:"block",check:(e,t)=>{
let n=R(e);return n.length===0?y("There is no document that links an SBOM"):n.flatMap(o=>nd(e,t,o))},examples:{good:"- [x] SBOM: [sbom.cdx.json](evidence/sbom.c\
dx.json), CycloneDX 1.6 with 312 components.",bad:"- [x] SBOM: [sbom.json](evidence/sbom.json), which names its format and has an empty list of components."}};var od=[[/^(?:npm|pnpm|yarn)\b/i,"npm"],[/^cargo\b/i,"cargo"],[/^pip-audit\b/i,"pypi"],[/^govulncheck\b/i,"golang"],[/^composer\b/i,"composer"]];function Rn(e,t){
let n=od.find(([o])=>o.test(e))?.[1];return n===void 0?[]:t.filter(o=>o.packages.some(s=>te(s.purl)?.type===n))}var sd=2,rd=(e,t)=>Math.abs(e-t)<=sd||e*2>=t&&e<=
t*2;function br(e,t){let n=t.map(r=>r.packages.length),o=t.map(r=>r.packages.filter(a=>!a.dev).length),s=r=>r.reduce((a,i)=>a+i,0);return[...n,...o,s(n),s(o)].some(
r=>rd(e,r))}var ad=e=>V.find(t=>e.includes(t))??"unknown";function Sn({package:e="",version:t=""}){let n=e.startsWith("pkg:")?te(e):void 0;return{name:et(n?.name??e),version:pe(
t||(n?.version??""))}}var $r=e=>e.package!==void 0||fe(e).some(t=>Ye(t)!==-1);function id(e,t,n){let o=[t,n].filter(s=>s!=="").join("@");return o===""?e:`${e} ${o}`}
var ld=({id:e,at:t})=>t===void 0?e:`${e} ${t.path}${t.line===void 0?"":`:${t.line}`}`;function mt(e,t,n){let o=e.get(t);o?o.push(n):e.set(t,[n])}function cd(){let e=new Map,t=o=>{let s=o;for(let r=e.get(s);r!==void 0&&r!==s;r=e.get(s))s=r;for(let r=o;r!==
s;){let a=e.get(r)??s;e.set(r,s),r=a}return s};return{find:t,join:o=>{let[s,...r]=o;if(s!==void 0){e.has(s)||e.set(s,s);for(let a of r)e.set(t(a),t(s))}},has:o=>e.
has(o),ids:()=>e.keys()}}function On(e){return["CVE-","GHSA-"].some(t=>e.filter(n=>n.startsWith(t)).length>1)}function dd(e,t){let n=new Map,o=new Map,s=[];for(let r of t){
let{name:a}=Sn(r.finding);a===""?s.push(r):mt(o,a,r)}o.size===0&&o.set("",s.splice(0));for(let[r,a]of o){let i=new Set(a.map(({finding:l})=>Sn(l).version));i.size>
1&&i.delete("");for(let l of[...a,...s]){let c=Sn(l.finding).version;for(let d of i.has(c)?[c]:i)mt(n,id(e,r,d),l)}}return[...n].map(([r,a])=>({key:r,told:a}))}
function md(e){let t=cd(),n=e.filter(({ids:a})=>On(a));for(let{ids:a}of e)On(a)||t.join(a);let o=new Set(t.ids());for(let{ids:a}of n)a.some(i=>o.has(i))||t.join(
a);let s=new Map;for(let a of e){let i=On(a.ids)?a.ids.filter(l=>t.has(l)):a.ids.slice(0,1);for(let l of new Set(i.map(t.find)))mt(s,l,a)}let r=new Map;for(let a of t.
ids())mt(r,t.find(a),a);return[...s].flatMap(([a,i])=>dd(zn(r.get(a)??[a]),i))}function ud(e,t){let n=e.filter(s=>s.severity!=="unknown");return new Set(n.map(s=>s.
severity)).size<2?void 0:`${[...new Set(n.map(s=>`${s.tool} says ${s.severity}`))].sort().join(", ")}; ${t} counts`}function fd({key:e,told:t}){let n=new Map;for(let{
finding:l,tool:c}of t){let{id:d,severity:m,closed:u}=l,f={tool:c,id:d,severity:m,...u===void 0?{}:{closed:u}};n.set(JSON.stringify([c,d,m,u??null]),f)}let o=[...n].
sort(([l],[c])=>l<c?-1:1).map(([,l])=>l),s=o.filter(l=>l.closed===void 0);if(s.length===0)return;let r=ad(s.map(l=>l.severity)),a=ud(s,r),i=t.map(({finding:l})=>l);
return{key:e,severity:r,witnesses:o,findings:i,...a===void 0?{}:{disagreement:a}}}function vr(e){let t=e.flatMap(({tool:s,findings:r})=>r.map(a=>({finding:a,tool:s,
ids:fe(a)}))),n=new Map;for(let s of t)$r(s.finding)||mt(n,ld(s.finding),s);let o=t.filter(({finding:s,ids:r})=>$r(s)&&r.length>0);return[...md(o),...[...n].map(
([s,r])=>({key:s,told:r}))].map(fd).filter(s=>s!==void 0).sort((s,r)=>s.key<r.key?-1:1)}function Bt(e,{severity:t}){return{blocks:t.blocks,unknown:t.unknown,...t.byCategory?.[e]}}function pd(e,t,n){let o=e==="unknown"?Bt(t.category,n).unknown:e;return t.
category!=="secrets"||o==="critical"?o:"high"}function He(e,t,n){return V.indexOf(pd(e,t,n))<=V.indexOf(Bt(t.category,n).blocks)}function xr(e,t){let n=V.filter(
r=>He(r,e,t)).map(r=>[r,e.counts[r]]),o=V.reduce((r,a)=>r+e.counts[a],0),s=e.category==="secrets"?Math.max(0,(e.secrets??0)-o):0;return n.map(([r,a])=>[r,r==="h\
igh"?a+s:a]).filter(([,r])=>r>0)}function hd(e,t){return t?/[\s<>=|*^~,]/.test(t)?`${e} (${t})`:`${e}@${t}`:e}function Rr(e){return e.package?`${e.id} in ${hd(e.
package,e.version)}`:e.at?`${e.id} in ${e.at.path}${e.at.line?`:${e.at.line}`:""}`:e.id}var ze=e=>e.flatMap(t=>ee(t.reading).map(n=>({piece:t,scan:n}))),Sr=({piece:e,scan:t})=>`${t.category} ${e.one.path??e.one.id}`;function Or(e){let t=new Map(e.flatMap(
r=>r.scan.findings.map(a=>[a,r]))),n=vr(e.map(r=>r.scan)).flatMap(r=>{let a=r.findings.filter(l=>l.closed===void 0),i=new Map(a.flatMap(l=>t.get(l)??[]).map(l=>[
Sr(l),l]));return i.size>1?[{finding:r,sources:e.filter(l=>i.get(Sr(l))===l)}]:[]}),o=new Set(n.flatMap(({finding:r})=>r.findings)),s=({finding:r})=>V.indexOf(r.
severity);return{shared:[...n].sort((r,a)=>s(r)-s(a)),alone:e.map(({piece:r,scan:a})=>({piece:r,scan:gd(a,o)}))}}function gd(e,t){let n=e.findings.filter(r=>r.closed===
void 0&&t.has(r));if(n.length===0)return e;let o=r=>n.filter(a=>a.severity===r).length,s=Object.fromEntries(V.map(r=>[r,Math.max(0,e.counts[r]-o(r))]));return{...e,
counts:s,...e.secrets===void 0?{}:{secrets:Math.max(0,e.secrets-n.length)},findings:e.findings.filter(r=>!t.has(r))}}var Pr=({finding:e,sources:t},n)=>t.some(({
scan:o})=>He(e.severity,o,n));function yd(e,{scan:t}){let o=Rn(t.tool,e.lockfiles).map(({path:s,packages:r})=>`${p(s)} locks ${r.length}`);return g(o)}function kd(e,t){let{piece:n,scan:o}=t,
s=P(n.one),r=$(o.tool,40);if(o.rules===0)return{says:`${r} loaded no rules (${s}), so nothing was looked for`,fix:"Give the scanner its rules (its configuration\
 may have pointed at none) and scan again"};let{scope:a,dependencies:i}=o;if(a&&a.here===0){let m=g(a.missing.map(h=>p(h))),u=a.looked===1?"The file":`None of t\
he ${a.looked} files`,f=a.looked===1?"is not":"is";return{says:`${u} that ${r} names in ${s} ${f} in this repository (${m})`}}let l=Rn(o.tool,e.lockfiles);return!i||
l.length===0||br(i,l)?void 0:{says:`${`${r} looked at ${w(i,"dependency","dependencies")} (${s})`}, but ${yd(e,t)}`,fix:"Run the audit in the folder of the lock\
file, on this commit, and link its report"}}function wd(e,{piece:t,scan:n}){let o=e.gaps.find(a=>a.about==="tree"),s=n.findings.some(a=>a.at)&&(n.category==="sa\
st"||n.category==="iac");return!o||!s||n.scope?void 0:{outcome:"unknown",says:`Whether ${P(t.one)} is about this repository cannot be told: ${b(o.why)}`,...q(t)}}
function bd(e){let t=N(e).filter(a=>$e(a.reading).length>0);if(t.length===0)return y("No scan report was found whose target could be judged");let n=ze(t),o=n.flatMap(
a=>{let i=kd(e,a);if(i)return[{outcome:"fail",...i,...q(a.piece)}];let l=wd(e,a);return l?[l]:[]});if(o.length>0)return o;let s=n.reduce((a,{scan:i})=>a+(i.scope?.
here??0),0),r=s>0?` (${w(s,"file")} that they name ${s===1?"is":"are"} here)`:"";return[{outcome:"pass",says:`${F(w(n.length,"scan"))} with nothing that points \
elsewhere${r}`}]}var Nr={id:"scan-scope",title:"The scans looked at this repository",why:"A clean report of another project, of an empty folder, or of a scanner\
 that loaded no rules proves nothing about this change. So the files that a scan names are looked for at the head, the number of dependencies of an audit is hel\
d against the lockfile (less than half or more than double is another project), and a scan without rules is none.",fix:"Run the scan at the root of this reposit\
ory, on this commit, and link its own report",section:"10",rank:50,setting:"block",check:bd,examples:{good:"npm audit looked at 318 dependencies, and `package-l\
ock.json` locks 312.",bad:"`evidence/semgrep.sarif` names `server/auth.py` and `server/db.py`, and neither is in this repository."}};function Fr(e,t){let n=new Map(e.map(({category:s})=>{let{blocks:r}=Bt(s,t);return[s,`${r} or worse`]})),[o=`${t.severity.blocks} or worse`]=n.values();return new Set(
n.values()).size<2?o:`that blocks (${[...n].map(([s,r])=>`${Ee[s]}: ${r}`).join("; ")})`}function $d(e){return[...T(e.filter(n=>n.closedBy!==void 0),n=>n.closedBy??
"")].map(([n,o])=>{let s=[...new Set(o.map(r=>$(r.closed??"",80)))];return`${o.length} closed by ${p(n)} (${g(s,2)})`})}function Ar(e){let t=d=>e.reduce((m,u)=>m+
d(u),0),n=V.filter(d=>d!=="none").map(d=>[d,t(m=>m.counts[d])]).filter(([,d])=>d>0).map(([d,m])=>`${m} ${d}`),o=e.flatMap(d=>d.findings),s=$d(o),r=o.filter(d=>d.
waivedBy!==void 0).length,a=o.filter(d=>d.closedBy!==void 0).length+r,i=t(d=>d.suppressed)-a,l=[...i>0?[`${i} suppressed`]:[],...r>0?[`${r} waived`]:[]],c=[...n,
...l,...s];return c.length>0?` (${c.join(", ")})`:""}function Pn(e){return(e.vex??[]).flatMap(({path:t,refused:n,statements:o})=>n===void 0?[]:[{outcome:"not-ap\
plicable",says:`${p(t)} closes nothing with its ${w(o,"statement")}: ${b(n)}`}])}var Er=3,Mr=10;function vd(e,t,n){let s=e.findings.filter(i=>i.closed===void 0&&He(i.severity,e,t)).map(i=>$(Rr(i),80)),r=[...new Set(s)].slice(0,Er),a=n-s.filter(
i=>r.includes(i)).length;return r.length===0?"":`: ${g(a>0?[...r,`${a} more`]:r,Er+1)}`}function xd({piece:e,scan:t},n){let o=xr(t,n);if(o.length===0)return[];let s=o.
reduce((u,[,f])=>u+f,0),r=t.category==="secrets",a=o.map(([u,f])=>`${f} ${u==="unknown"?"of unknown severity":u}`),l=`${r?w(s,"secret"):g(a,o.length)} in ${$(t.
tool,40)} (${P(e.one)})${vd(t,n,s)}`,c="Take the secret out, rotate it where it is used, note the rotation in 9.6, and scan again",d=t.findings.filter(u=>u.closed===
void 0&&He(u.severity,t,n)),m=[...new Set(d.flatMap(Jt))];return[{outcome:"fail",says:l,...q(e),waive:m,...r?{fix:c}:{}}]}var Tr=(e,t)=>$(e,t).replace(/ (?=\S+$)/,
" in ");function Rd(e){let t=e.slice(0,Mr).flatMap(({finding:a,sources:i})=>{let[l]=i;if(!l)return[];let c=a.severity==="unknown"?"of unknown severity":a.severity,
d=i.map(({scan:h,piece:k})=>`${$(h.tool,40)} (${P(k.one)})`),m=a.disagreement?`; ${$(a.disagreement,200)}`:"",u=`${Tr(a.key,100)} is ${c}, found by ${g(d,5)}${m}`,
f=[...new Set(a.findings.flatMap(Jt))];return[{outcome:"fail",says:u,...q(l.piece),waive:f}]}),n=e.slice(Mr),o=n[0]?.sources[0];if(!o)return t;let s=g(n.map(({finding:a})=>Tr(
a.key,60))),r=`${w(n.length,"more finding")} of several tools: ${s}`;return[...t,{outcome:"fail",says:r,...q(o.piece)}]}function Sd(e){let t=e.reading.why?W(e.reading.
why):"it did not run to its end";return{outcome:"unknown",says:`Whether ${P(e.one)} is clean cannot be told: ${t}`,...q(e)}}function Od(e,t){let n=N(e).filter(u=>ee(
u.reading).length>0);if(n.length===0)return y("No scan report was found that could be judged");let o=ze(n),{shared:s,alone:r}=Or(o),a=s.filter(u=>Pr(u,t)),i=new Set(
a.flatMap(u=>u.sources.map(({piece:f})=>f))),l=n.flatMap(u=>{let f=r.filter(h=>h.piece===u).flatMap(h=>xd(h,t));return f.length>0&&i.add(u),i.has(u)||u.reading.
complete?f:[Sd(u)]}),c=[...Rd(a),...l];if(c.length>0)return[...c,...Pn(e)];let d=o.map(u=>u.scan);return[{outcome:"pass",says:`${F(w(d.length,"scan"))} without \
anything ${Fr(d,t)}${Ar(d)}`},...Pn(e)]}var Lr={id:"scans-clean",title:"The scans found nothing that blocks",why:"An open finding of high or critical severity i\
s a known way in. It is counted from the report itself, whatever the document says about it; a finding without a usable severity counts as the policy says, and \
a found secret always counts as high. What several tools report is told once, by the worst severity that one of them gives. A linked VEX document closes a findi\
ng only for the product and version that it names, with a reason, and only if it comes from where the policy wants such scans to come from.",fix:"Mend or update\
 what was found and scan again; what does not apply is suppressed in the scanner itself, or stated in a linked VEX document, with its reason; what has to wait i\
s waived for some days (`ready-gate waive`)",section:"10",rank:51,setting:"block",unwaivable:"it would excuse findings that nobody has seen yet; waive each find\
ing by its advisory, package and version, or by its fingerprint",check:Od,examples:{good:"The npm audit report counts 0 critical, 0 high, 3 moderate.",bad:"2 hi\
gh in npm audit (`evidence/audit.json`): GHSA-35jh-r3h4-6jhm in lodash@4.17.20 and GHSA-p6mc-m468-83gw in lodash.set"}};var Pd=new Set(En);function Nd({reading:e},t){if(!e.complete)return e.why?W(e.why):"it holds no proof that the scan ran to its end";let n=$e(e);return t>0&&n.every(
s=>s.category==="dependencies"&&s.dependencies===0)?`it looked at no dependency, and the lockfiles hold ${t}`:void 0}function Fd(e,t,n){let o=N(e,n).filter(u=>$e(
u.reading).length>0),s=u=>$e(u.reading).map(f=>f.category),r=t.evidence.required.filter(u=>Pd.has(u)),a=r.filter(u=>!D(n,u)),i=a.filter(u=>!o.some(f=>s(f).includes(
u))),l=e.lockfiles.reduce((u,f)=>u+f.packages.length,0),c=o.flatMap(u=>{let f=Nd(u,l);if(!f)return[];let h=g([...new Set(s(u))].map(k=>L[k]));return[{outcome:"f\
ail",says:`${P(u.one)} does not prove ${h}: ${f}`,...q(u)}]}),d=[...re(e,t,n,i),...c];if(d.length>0)return d;if(a.length===0&&o.length===0)return y(r.length>0?"\
Every required scan is waived with a reason":"The policy requires no scan");let m=[...new Set(o.flatMap(s))].map(u=>L[u]);return[{outcome:"pass",says:`Run to th\
e end: ${g(m,8)}`}]}var Cr={id:"scans-present",title:"The required scans ran",why:"A scan that failed half-way or never ran looks just like a clean one when nob\
ody opens its report. So a scan counts only with the proof, in the report itself, that it ran to its end; and it counts for what its content is, not for the lab\
el above the link.",fix:"Run the scan to its end, save its complete report in the repository or as an artifact, and link it in section 10",section:"10",rank:50,
setting:"block",check:(e,t)=>{let n=R(e);return n.length===0?y("There is no document that links scans"):n.flatMap(o=>Fd(e,t,o))},examples:{good:"- [x] SAST: [se\
mgrep.sarif](evidence/semgrep.sarif), whose run says that it ended successfully.",bad:"- [x] Dependencies: [audit.json](evidence/audit.json), which holds only t\
he error of an audit that could not reach the registry."}};var Ad=/false[\s_-]?positive|not?[\s_-](?:a[\s_-])?(?:real[\s_-])?secret|\b(?:tests?|testing|examples?|dummy|fakes?|fixtures?|samples?|placeholders?|mocks?|documentation)\b/i,
Ed=({closed:e,waivedBy:t})=>e===void 0||t!==void 0||!Ad.test(e);function qr(e){let t=new Map;for(let n of e.findings.filter(Ed)){let o={rule:n.id,...n.at?{path:n.
at.path}:{}};t.set(JSON.stringify(o),o)}return[...t.values()]}var Wr="rotat|revok|invalidat|replac|renew|re-?issu|re-?generat|de-?activat|disabl|delet",Md=new RegExp(
`\\b(?:${Wr}|expired)\\w*`,"i"),Td=new RegExp(`\\b(?:not|never|will|must|should|shall|needs?|pending|planned|to be)\\s+(?:(?:be|been|to|yet)\\s+){0,3}(?:${Wr})\\\
w*|\\brotation\\s+(?:is\\s+)?(?:pending|planned|open|outstanding|scheduled|follows)|\\bno\\s+(?:need|rotation)\\b`,"i");function jr(e,{rule:t,path:n}){let o=[I(
e),...e.code].join(`
`).toLowerCase();if(G(o)!==o||!Md.test(o)||Td.test(o))return!1;let s=n?.replaceAll("\\","/").toLowerCase();return(s===void 0||oe(o,s)||oe(o,s.slice(s.lastIndexOf(
"/")+1)))&&oe(o,t.toLowerCase())}var Ld=[[/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,"an AWS access key"],[/\bgh[pousr]_[A-Za-z0-9]{36}/,"a GitHub token"],[/\bgithub_pat_[A-Za-z0-9_]{40}/,
"a GitHub token"],[/\bglpat-[A-Za-z0-9_-]{20}/,"a GitLab token"],[/\bxox[abeoprs]-[A-Za-z0-9-]{10}/,"a Slack token"],[/\b[rs]k_live_[A-Za-z0-9]{16}/,"a Stripe k\
ey"],[/\bAIza[0-9A-Za-z_-]{35}/,"a Google API key"],[/\bnpm_[A-Za-z0-9]{36}/,"an npm token"],[/\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{32}/,"an API key"],[/\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10}/,
"a JSON web token"],[/-----BEGIN [A-Z ]{0,30}PRIVATE KEY/,"a private key"]];function Dr(e){let t=[I(e),...e.code].join(`
`);return Ld.find(([n])=>n.test(t))?.[1]}var Cd=({rule:e,path:t})=>`${p(e,60)}${t?` in ${p(t)}`:""}`;function qd(e,t,n){let o=e.map(({rule:s,path:r})=>`${p(s,100)}${r?` in ${p(r,200)}`:""}`);return[`${n}\
. [${ge(t)}] Rotated ${e.length===1?"the secret":"the secrets"} found by ${g(o,o.length)}`,"   - Revoked: <where and when the old one was revoked>","   - New on\
e: <where it is kept now>","   - Exposed: <since when, to whom, what the logs show>","   - Rotated by: <who>"].join(`
`)}function Wd(e,t){let n=R(e);if(n.length===0)return y("There is no document that could note a rotation");let o=t.sections.decisions,s=n.flatMap(m=>m.notes),r=s.
flatMap(m=>{let u=Dr(m),f=`${o} holds what looks like ${u}: name the rule and the file of a secret, never its value`;return u?[{outcome:"fail",says:f,at:m.at,fix:"\
Take the value out, rotate it, and note that"}]:[]}),a=ze(N(e)).filter(({scan:m})=>m.category==="secrets"),i=[...new Map(a.flatMap(({scan:m})=>qr(m)).map(m=>[JSON.
stringify(m),m])).values()],l=K(n),c=i.filter(m=>!l.some(u=>jr(u,m))),[d]=c;if(d){let m=g(c.map(Cd)),u=B(e,t),f=`${w(c.length,"found secret")} without a rotatio\
n in ${o}: ${m}`,h=d.path?{also:{path:$(d.path,300),line:1}}:{};return[...r,{outcome:"fail",says:f,...u?{at:u}:{},...h,suggestion:qd(c,e,s.length+1)}]}return r.
length>0?r:i.length>0?[{outcome:"pass",says:`${w(i.length,"found secret")} rotated, as ${o} notes`}]:y(a.length>0?"The scans for secrets found none":"No scan fo\
r secrets is linked")}var Ir={id:"secrets-rotated",title:"Found secrets are rotated",why:"A secret that was committed once is known to everybody who has the his\
tory, also after it was taken out of the file. Only a new one helps. The entry in 9.6 names the rule that found it and the file, says that it was rotated, and n\
ever holds the value; a find that was closed as no secret at all needs none.",fix:"Rotate the secret where it is used, then note it in 9.6 with the rule and the\
 file, never the value",section:"9.6",rank:63,setting:"block",unwaivable:"a leaked secret works until it is replaced, whoever agrees to wait",check:Wd,examples:{
good:"4. [2026-03-02] Rotated the secret found by `aws-access-token` in `config/prod.env`: old key revoked the same day, new one in the vault",bad:"gitleaks fou\
nd `aws-access-token` in `config/prod.env`, and 9.6 does not mention it."}};var _r=(e,t)=>e!==void 0&&e.toLowerCase()===t?.toLowerCase(),z=(e,t)=>({rank:e,outcome:"fail",says:t}),Nn=e=>({rank:0,outcome:"unknown",says:e});function jd({changed:e,
total:t=e.length}){let[n,o]=e;return n===void 0?t>0?w(t,"file"):"the code":o!==void 0&&t===2?`${p(n)} and ${p(o)}`:t>1?`${p(n)} and ${w(t-1,"more file")}`:p(n)}
function Fn(e,t,n,o){let{name:s,roles:r}=n.held,a=$(e.login,40);if(_r(e.login,o.author))return z(6,`Only the author of the pull request, ${a}, ${t} ${s}; nobody\
 backs their own change`);if(!e.human)return z(7,`Only ${a} ${t} ${s}, and that is a bot`);let i=gt(e.login,r,o.teams);if(i==="no")return z(9,`Nobody who holds ${s}\
 has approved; ${a}, who did, does not hold it`);if(i==="unknown")return z(8,"");if(e.access==="none")return z(5,`${a} ${t} ${s} without write access to the rep\
ository`);if(e.access==="unknown")return Nn(`Whether ${a}, who ${t} ${s}, may write to the repository cannot be told`)}function Kr(e,t,n,{material:o,text:s}){let r=`${$(
e.login,40)} ${t} ${n.held.name}`;if(o.kind==="stale")return z(2,`${r} before ${jd(o)} changed`);if(s==="changed")return z(3,`${r} before its text in ${n.section}\
 changed`);if(o.kind==="unknown")return Nn(`Whether ${r} for this code cannot be told: ${b(o.why)}`);if(s==="unknown")return Nn(`Whether the text in ${n.section}\
 that ${r} by still reads the same cannot be told`)}function Dd(e,t,n,o){let{by:s,state:r}=e,a=Fn(s,"approved",n,o);if(r==="approved")return a??Kr(s,"approved",
n,{material:e.material,text:t});if(a)return z(10,"");let i=$(s.login,40);return r==="dismissed"?z(1,`The review of ${i} for ${n.held.name} was dismissed`):z(0,`${i}\
, who holds ${n.held.name}, requested changes on ${$(e.at,10)}`)}function Id(e,t,n){let{by:o,verified:s,commit:r,at:a}=e,i=t.held.name;if(!o)return z(8.5,`${i} \
was ticked in commit ${M(r)}, which belongs to no GitHub account`);let l=Fn(o,"ticked",t,n);if(l)return l;let c=$(o.login,40);if(!s)return z(4,`${c} ticked ${i}\
 in commit ${M(r)}, which has no verified signature`);let d=n.opinions.find(u=>_r(u.by.login,o.login)&&u.state!=="approved");if(d&&!(Date.parse(d.at)<Date.parse(
a))){let u=d.state==="dismissed"?"whose later review was dismissed":"who requested changes after that";return z(1,`${i} was ticked by ${c}, ${u}`)}return Kr(o,"\
ticked",t,e)}function Br(e,t){let{prd:n,written:o,held:s}=e,r=v=>v.prd===n&&v.role===o,a=v=>{let O=v.signed.filter(r).map(({state:E})=>E);return O.includes("cha\
nged")?"changed":O.length>0&&O.every(E=>E==="same")?"same":"unknown"},i=t.opinions.map(v=>[{kind:"opinion",opinion:v},Dd(v,a(v),e,t)]),l=t.ticks.filter(r).map(v=>[
{kind:"tick",tick:v},Id(v,e,t)]),c=l.filter(([,v])=>v!==void 0),d=[...i,...c.length>0?c:l],m=t.opinions.filter(v=>v.state==="changes-requested"&&!Fn(v.by,"appro\
ved",e,t)),u=({at:v})=>m.some(O=>Date.parse(O.at)>Date.parse(v)),f=d.find(([v,O])=>O===void 0&&!u(v.kind==="opinion"?v.opinion:v.tick))?.[0];if(f?.kind==="opini\
on")return{outcome:"pass",says:`${s.name} by ${$(f.opinion.by.login,40)}, who approved`};if(f?.kind==="tick")return{outcome:"pass",says:`${s.name} by ${$(f.tick.
by?.login??"",40)} in ${M(f.tick.commit)}`};let h=d.flatMap(([,v])=>v??[]).filter(({says:v})=>v!=="").sort((v,O)=>v.rank-O.rank),k=h.find(({outcome:v})=>v==="un\
known");if(k)return{outcome:"unknown",says:k.says};let[x]=Ue(s.roles,t.teams);return x?{outcome:"unknown",says:`Whether somebody of ${p(x.team)} backs ${s.name}\
 cannot be told: ${b(x.why)}`,fix:"Give the token what it lacks, or name who holds the role under roles.users"}:{outcome:"fail",says:h[0]?.says??`Nobody who hol\
ds ${s.name} has approved this pull request`,fix:`Let ${yt(s.roles)} approve the pull request as it is now`}}function _d(e,t){return R(e).flatMap(n=>{let o=n.signOffs.filter(r=>r.ticked&&!U(r.waived));return[...new Map(o.toReversed().map(r=>[r.role,r])).values()].toReversed().
flatMap(r=>jn(r.role,t).map(a=>({prd:n,signOff:r,held:a})))})}var Gr="Paste this into the configuration (.github/ready-gate.yml) and fill in who holds each role",
Hr="name who holds it under roles.users or roles.teams";function zr(e,t){let n=e.map(({held:o})=>we(o.name,t.roles)[0]??{name:o.name,aliases:[],required:!1});return Dn(
[...new Map(n.map(o=>[o.name,o])).values()])}function Kd(e,t){if(!t.roles.some(be)){let[n]=e,o=`No role is mapped to anybody, so the ticks are only the document\
's word; ${Hr.replace(" it "," each ")}`;return n?[{outcome:"unknown",says:o,at:n.signOff.at,fix:Gr,suggestion:zr(e,t),lenient:!0}]:[]}return e.map(n=>({outcome:"\
unknown",says:`${n.held.name} is mapped to nobody, so its tick is only the document's word; ${Hr}`,at:n.signOff.at,fix:Gr,suggestion:zr([n],t),lenient:!0}))}function Bd(e,{
people:t,change:n},o){let s=g([...new Set(e.map(({held:m})=>m.name))],6);if(t?.kind!=="known"){let m=t?b(t.why):"nobody was asked",u=t?.local?{lenient:!0}:{};return[
{outcome:"unknown",says:`Who stands behind ${s} cannot be told: ${m}`,...u}]}let r=o.sections.signOffs,a=t.author??n.pullRequest?.author?.login,i={...t,...a===void 0?
{}:{author:a}},l=e.map(({prd:m,signOff:u,held:f})=>({...Br({prd:m.path,written:u.role,held:f,section:r},i),at:u.at})),c=l.filter(({outcome:m})=>m==="pass").map(
({says:m})=>m);return[...l.filter(({outcome:m})=>m!=="pass"),...c.length>0?[{outcome:"pass",says:`Backed: ${c.join("; ")}`}]:[]]}var Vr={id:"signoffs-backed",title:"\
A person stands behind each sign-off",why:"Anybody can put an x between two brackets. A sign-off is worth something when somebody who holds the role approved th\
e pull request, or ticked the box in a signed commit of their own. It counts for the code and the text that were looked at: a typo mended elsewhere leaves it al\
one, a changed source file does not. The author of the pull request, a bot, and somebody without write access back nothing.",fix:"Let somebody who holds the rol\
e approve the pull request as it is now",section:"9.4",rank:25,setting:"block",unwaivable:"nobody can sign for somebody else",check:(e,t)=>{let n=_d(e,t);if(n.length===
0)return y(`No role of ${t.sections.signOffs} is ticked`);let o=n.filter(r=>r.held.roles.length>0),s=n.filter(r=>r.held.roles.length===0);return[...o.length>0?Bd(
o,e,t):[],...Kd(s,t)]},examples:{good:"- [x] QA \u2014 scenarios confirmed (and qa-jo, who holds QA, approved the pull request; only a document changed since)",
bad:"- [x] QA \u2014 scenarios confirmed (ticked by the author, approved by nobody)"}};var Gt=e=>U(e.waived),Gd=e=>!e.ticked&&!Gt(e),An=e=>$(e.role,40)||"A role without a name",Qr=e=>g([...new Set(e.map(An))],6),Hd=/(?<![a-z0-9\u00c0-\u1fff])n\s?\/\s?a(?![a-z0-9\u00c0-\u1fff])|not applicable/i;
function zd(e,t){return[...T(e,n=>n.at.line).values()].flatMap(n=>{let[o]=n;if(!o)return[];let s=n.some(c=>Hd.test(c.text.slice(0,2e3))),r=[...o.name?[]:["<name\
>"],...o.date?[]:["<yyyy-mm-dd>"]],a=ms(o.source)?.replace(/\s?\((?:or )?n\s?\/\s?a\)/gi,""),i=Ct(a??o.source,"Approved",r)??a,l=n.every(c=>c.date!==void 0)||i?.
trimStart().startsWith("|");return[{outcome:"fail",says:`${Qr(n)} ${n.length===1?"has":"have"} not signed off (${t})${s?'; "N/A" without a reason is no waiver':
""}`,at:o.at,fix:s?'Let them tick the box, or write why the role does not apply: "N/A \u2014 <reason>"':"Let them review and tick the box, with name and date",...i?
{suggestion:l?i:`${i} \u2014 <name>, <yyyy-mm-dd>`}:{}}]})}function Vd(e,t){let n=t.sections.signOffs,o=Z(e,n),s=ft(t);if(e.signOffs.length===0){let h=Qe(s);return[
{outcome:"fail",says:o?`Section ${n} names no role, so nobody has signed off`:`There is no section ${n}, so nobody has signed off`,at:o?.at??{path:e.path,line:1},
suggestion:o?h:`${Be(n,t)}

${h}`}]}let r=e.signOffs.filter(Gd),a=s.filter(h=>!e.signOffs.some(k=>ke(k,h))),i=e.signOffs.filter(h=>Gt(h)&&s.some(k=>ke(h,k))),l=e.signOffs.filter(h=>Gt(h)&&
!i.includes(h)),c=[...zd(r,n)];a.length>0&&c.push({outcome:"fail",says:`${g(a.map(h=>h.name),6)} ${a.length===1?"is":"are"} not listed in ${n} and must sign off`,
at:o?.at??e.signOffs[0]?.at??{path:e.path,line:1},suggestion:Qe(a)});for(let h of i){let k=`${An(h)} must sign off and cannot be waived (${n} says: N/A, ${b(h.waived??
"",80)})`;c.push({outcome:"fail",says:k,at:h.at})}let d=l.map(h=>({outcome:"not-applicable",says:`${An(h)} is waived: ${b(h.waived??"",120)}`,at:h.at}));if(c.length>
0)return[...c,...d];let m=e.signOffs.filter(h=>h.ticked&&!Gt(h)),u=m.length>0?"pass":"fail",f=`${w(m.length,"role")} signed off: ${Qr(m)}`;return[{outcome:u,says:m.
length>0?f:`Nobody has signed off in ${n}: every role is waived`},...d]}var Ur={id:"signoffs-complete",title:"Everybody has signed off",why:"A sign-off is the w\
ord of a person that their part was looked at. An open box means that somebody was asked and has not answered yet.",fix:'Let each role review and tick its box i\
n 9.4 with name and date; a role that does not apply says "N/A \u2014 <reason>"',section:"9.4",rank:20,setting:"block",unwaivable:"nobody can sign for somebody \
else",check:(e,t)=>{let n=R(e);return n.length===0?y("There is no document to sign"):n.flatMap(o=>Vd(o,t))},examples:{good:`- [x] QA \u2014 scenarios confirmed \u2014 Ada\
 L., 2026-02-03
- [ ] CTO \u2014 N/A \u2014 no change of architecture`,bad:`- [ ] QA \u2014 scenarios confirmed
- [ ] CTO (or N/A)`}};function Qd(e,t){let n=N(e,t).flatMap(({reading:o})=>o.kind==="qa"?[o]:[]);return D(t,"qa")||n.length>0&&n.every(o=>Dt(o)===void 0)}function Ud({prd:e,row:t,to:n,
inPrd:o,inRoadmap:s},r,a){let{roadmap:i}=r;if(!i)return[];let l=[];o&&!t&&e?.itemId&&i.after.length>0&&l.push(`${p(i.path)} has no row for ${e.itemId}`),o&&t&&Y(
t.status,a)!==n&&l.push(`${p(i.path)} still says ${S(t.status)}`),e&&s&&Y(e.status,a)!==n&&l.push(`${p(e.path)} ${e.status?`still says ${S(e.status)}`:"has no s\
tatus"}`);let c=m=>r.change.files.some(u=>u.path===m&&u.status!=="deleted"),{mirror:d}=i;if(d&&c(i.path)!==c(d)){let[m,u]=c(i.path)?[i.path,d]:[d,i.path];l.push(
`${p(m)} changed without ${p(u)}`)}return l}function Zd(e,t,n){let{prd:o,to:s,row:r,at:a}=e,l=`${o?"The status":`The status of ${r?.id??"an item"} in the roadma\
p`} moves to ${S(e.status,40)}`;if(!o)return{outcome:"fail",says:`${l}, but no document of this change is about it`,at:a,fix:"Flip only items whose document is \
part of the change, so that its evidence can be judged"};let{signOffs:c,decisions:d}=n.sections,m=o.notes.some(A=>A.commits.length>0),u=t.change.files.some(A=>!A.
document),{evidence:f}=n.sections,h=Ud(e,t,n),x=[[!Gn(o,n),`${c} is not fully signed`,`get ${c} signed`],[!Qd(t,o),"no QA page passes",`link a QA page that pass\
es in section ${f}`],[!u,"only documents changed","flip it in the change that holds the code"],[s===2&&!m,`${d} names no commit`,`name the commits in ${d}`],[h.
length>0,g(h,h.length),"change the document, the roadmap and its mirror together"]].filter(([A])=>A),v=x.map(([,A])=>A);if(v.length===0)return{outcome:"pass",says:`${l}\
 with everything that it needs`,at:a};let O=t.gaps.find(A=>A.about==="files");if(!u&&O&&v.length===1)return{outcome:"unknown",says:`${l}, and whether code chang\
ed cannot be told: ${b(O.why)}`,at:a};let E=t.change.commits.slice(0,3).map(A=>M(A.sha)),ae=`${o.notes.length+1}. [${ge(t)}] Done: ${E.length>0?E.join(", "):"<c\
ommit hashes>"}`,Fe=s===2&&!m;return{outcome:"fail",says:`${l}, but ${g(v,v.length)}`,at:a,fix:`Leave the status as it was, or ${g(x.map(([,,A])=>A),x.length)}`,
...Fe?{suggestion:ae}:{}}}var Zr={id:"status-flip",title:"A flip to Ready or Done has its grounds",why:'A status is read by people who never open the evidence. \
A "paper flip", in which the word changes and nothing else does, tells them that work is finished which nobody has signed, tested or even written.',fix:"Complet\
e 9.4 and QA first, flip in the change that holds the code, name the commits of a Done flip in 9.6, and change the document, the roadmap and its mirror together",
section:"",rank:70,setting:"block",check:(e,t)=>{let n=e.gaps.filter(s=>s.about==="roadmap").map(s=>({outcome:"unknown",says:`Whether the roadmap flips a status\
 cannot be told: ${b(s.why)}`,...s.path?{at:{path:s.path,line:1}}:{}})),o=ue(e,t).map(s=>Zd(s,e,t));return o.length+n.length===0?y("No status moves to Ready or \
Done"):[...o,...n]},examples:{good:"status: In Review becomes Done in the pull request that holds the code; 9.4 is signed, QA passed, 9.6 names a1b2c3d, and the\
 roadmap says Done too.",bad:"status: Draft becomes Done in a pull request that changes only the document."}};function Xd(e,t){let n=e.failed+e.errored;if(n>0){let o=[e.failed>0?`${e.failed} failed`:"",e.errored>0?`${e.errored} with errors`:""],s=e.failing.slice(0,3).map(
i=>S(i)),r=n-s.length,a=s.length>0?`: ${g(r>0?[...s,`${r} more`]:s,4)}`:"";return`has ${w(n,"test")} that did not pass (${o.filter(Boolean).join(", ")})${a}`}if(!t.
complete)return`is not complete: ${t.why?W(t.why):"the tests did not run to their end"}`;if(!(e.passed>0))return e.skipped>0?`passed no test: all ${e.skipped} w\
ere skipped`:"holds no test at all"}function Jd(e,t){return Xe(e).filter(n=>n.prd===t&&n.claim.state!=="not-applicable").filter(({claim:n})=>n.kinds.includes("t\
ests")||n.kinds.includes("ci")).flatMap(({claim:n,evidence:o})=>o.map(s=>({claim:n,one:s}))).flatMap(({claim:n,one:o})=>{let{run:s}=o;if(!s||o.resolution.kind!==
"found")return[];let r=S(s.name);return s.conclusion==="success"?[{outcome:"pass",says:`${r} passed; it links no test report, so the number of tests is not know\
n`,at:n.at}]:s.conclusion===void 0&&s.status!=="completed"?[{outcome:"waiting",says:`${r} has not ended, so its tests have not passed yet`,at:n.at}]:[{outcome:"\
fail",says:`No tests passed: ${r} ended with ${S(s.conclusion??"no conclusion")}`,at:n.at}]})}function Yd(e,t,n){let o=N(e,n).flatMap(m=>m.reading.kind==="tests"?
[{piece:m,tests:m.reading.tests}]:[]);if(o.length===0){let m=t.evidence.required.includes("tests");if(!m||D(n,"tests"))return y(m?"Tests are waived with a reaso\
n":"The policy requires no tests, and none are linked");let u=Jd(e,n);return u.length>0?u:re(e,t,n,["tests"])}let s=o.flatMap(({piece:m,tests:u})=>{let f=Xd(u,m.
reading);return f?[{outcome:"fail",says:`${P(m.one)} ${f}`,...q(m)}]:[]});if(s.length>0)return s;let r=m=>o.reduce((u,{tests:f})=>u+m(f),0),[a,i]=[r(m=>m.skipped),
r(m=>m.flaky)],c=[a>0?`${a} skipped`:"",i>0?`${i} flaky: passed only when run again`:""].filter(Boolean).join(", ");return[{outcome:"pass",says:`${w(r(m=>m.passed),
"test")} passed${c?` (${c})`:""}`}]}var Xr={id:"tests-passed",title:"The tests passed",why:"A report without tests, one that was cut off, and one in which all w\
ere skipped are as green as a real one at first sight. So the report is opened: there must be tests, all of them ended, and none failed. The link to a workflow \
run that passed counts too, though it does not tell how many tests there were.",fix:"Make the tests pass, let them run to their end, and link the new report in \
section 10",section:"10",rank:52,setting:"block",check:(e,t)=>{let n=R(e);return n.length===0?y("There is no document that links test reports"):n.flatMap(o=>Yd(
e,t,o))},examples:{good:"- [x] Tests: [junit.xml](evidence/junit.xml) with 412 passed and none failed.",bad:"- [x] Tests: [junit.xml](evidence/junit.xml), in wh\
ich no suite was found and so 0 tests ran."}};var Ht=({id:e,of:t})=>`The waiver ${$(e,60)} for ${Qn(t)}`;function Jr({path:e,line:t,endLine:n}){return n>t?`Delete lines ${t} to ${n} of ${e}`:`Delete line ${t}\
 of ${e}`}var zt=({path:e,line:t,column:n})=>({path:e,line:t,...n?{column:n}:{}}),Vt=({proposed:e,matches:t})=>e||t>0,Qt=20;function em(e){let t=N(e).some(({reading:n})=>n.kind==="scan"&&n.complete);return n=>{if(Vt(n))return!1;let{kind:o}=n.waiver.of;return n.refused!==void 0||t||o!==
"advisory"&&o!=="fingerprint"}}function tm({waiver:e,refused:t},n){let o=t?`does not count (${b(t.says,200)}) and `:"",s=JSON.stringify(e.of),r=n.find(l=>!l.refused&&
l.matches>0&&JSON.stringify(l.waiver.of)===s),a=r?`is for the same as ${$(r.waiver.id,60)}`:"is about nothing of this change";return{outcome:"fail",says:`${Ht(e)}\
 ${o}${a}`,at:zt(e.at),fix:`${Jr(e.at)} if nothing else needs it`}}function nm(e){let{waivers:t}=e;if(!t)return y("There is no file with waivers");let{path:n,answers:o,
broken:s}=t;if(!o)return[{outcome:"unknown",says:`What the waivers of ${p(n)} are about was not looked at`}];let r=s.filter(({proposed:c})=>!c).map(c=>({outcome:"\
fail",says:`A waiver of the default branch counts for nothing: ${b(c.says,300)}`,at:c.at,fix:`Correct or delete what stands at line ${c.at.line} of ${c.at.path}`})),
a=o.filter(em(e)).map(c=>tm(c,o)),i=[...r,...a];if(i.length>0){let c=i.length-Qt;if(c<=1)return i;let d={outcome:"fail",says:`${c} more waivers of ${p(n)} canno\
t be read or are about nothing of this change`,at:{path:n,line:i[Qt]?.at?.line??1}};return[...i.slice(0,Qt),d]}let l=o.filter(({refused:c,matches:d})=>!c&&d>0);
return l.length===0?y(`No waiver of ${p(n)} is about something of this change`):[{outcome:"pass",says:`${w(l.length,"waiver")} of ${p(n)} in use`}]}var Yr={id:"\
waivers-used",title:"No waiver stands without need",why:"A waiver whose finding is gone is an open door: the next finding of the same name walks through it unse\
en. One that has expired or cannot be read misleads whoever reads the file.",fix:"Delete the waivers that nothing needs any more",section:"",rank:82,setting:"ad\
vise",unwaivable:"it holds the waivers themselves",check:nm,examples:{good:"The only waiver is for an advisory that the linked audit still reports.",bad:"A waiv\
er for GHSA-35jh-r3h4-6jhm in lodash@4.17.20, three weeks after lodash went to 4.17.21."}};function om({waiver:e,refused:t}){if(!t)return[];let n=`${Ht(e)} does not count: ${b(t.says,300)}`,o=t.fix?{fix:t.fix}:{},s={at:zt(e.at)};return t.unsure?[{outcome:"\
unknown",says:n,...s,...o,lenient:!0}]:[{outcome:"fail",says:n,...s,...o}]}function sm({waivers:e}){if(!e)return y("There is no file with waivers");let{path:t,answers:n,
broken:o}=e;if(!n)return[{outcome:"unknown",says:`What the waivers of ${p(t)} are about was not looked at`}];let s=o.filter(({proposed:i})=>i).map(i=>({outcome:"\
fail",says:`This change breaks a waiver: ${b(i.says,300)}`,at:i.at})),r=n.filter(Vt),a=[...s,...r.flatMap(om)];return a.length>0?a:r.length===0?y("No waiver is \
about something of this change"):[{outcome:"pass",says:`${w(r.length,"waiver")} of ${p(t)} in order`}]}var ea={id:"waivers-valid",title:"Waivers are exact, appr\
oved and in time",why:"A waiver lets something through that the gate would stop, so it has to name one thing, be approved by somebody who does not own it, and e\
nd within the days that its severity allows. What a change adds to the waivers file excuses nothing in that change until an owner of the file, who is not its au\
thor, approves it. A waiver that breaks one of these rules does not count, and what it was for is told as if there were none.",fix:"Correct the entry, or delete\
 it and mend what it was for",section:"",rank:78,setting:"block",unwaivable:"it holds the waivers themselves",check:sm,examples:{good:"A waiver for GHSA-35jh-r3\
h4-6jhm in lodash@4.17.20, owned by ada-l, approved by grace-h, for 14 days.",bad:"A waiver for something high that lasts 90 days; one that its owner approved; \
one that expired last week."}};var Rw=[Zn,lo,co,po,Do,Io,Bo,Go,ss,ls,hs,$s,vs,Ss,Ps,Fs,Es,Ls,Cs,Ws,js,Ds,Bs,Vs,Qs,Us,Xs,Js,Ys,tr,nr,cr,mr,ur,kr,wr,Nr,Lr,Cr,Ir,Vr,Ur,Zr,Xr,Yr,ea];export{we as a,ut as b,$ as c,p as d,g as e,w as f,b as g,be as h,jn as i,Ue as j,gt as k,yt as l,Dn as m,T as n,ee as o,Y as p,Kn as q,X as r,As as s,fe as t,pe as u,
cd as v,On as w,pd as x,Rr as y,Rm as z,Sm as A,ia as B,Qn as C,Rw as D};
