import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as Ut}from"./chunk-5ZOY5PIP.js";import{a as Qt}from"./chunk-ZS4GXLP5.js";import{a as us}from"./chunk-2CYL4WDG.js";import{b as Ht,c as W,
d as we}from"./chunk-3VL72AHC.js";import{d as ms}from"./chunk-F2IQMAFG.js";var Jt=ms(us(),1);var Xt=e=>/\.(?:md|markdown|mdx)$/i.test(e)&&!/\.api\.md$/i.test(e),fs=e=>/(?:^|\/)(?:migration_lock\.toml|atlas\.sum|_journal\.json|__init__\.py|\.(?:git)?keep)$|_snapshot\.json$|(?:ModelSnapshot|\.Designer)\.cs$/.
test(e),yt=(e=[])=>e.length>0?(0,Jt.default)([...e],{dot:!0}):()=>!1,Ve=e=>[e.path,...e.from?[e.from]:[]];function Yt(e,t,n){return e.change.files.find(s=>s.path===
t)??{path:t,status:"modified",document:!1,...n?{from:n}:{}}}function en(e,t){let n=yt(t);return e.change.files.filter(o=>Ve(o).some(s=>!Xt(s)&&!fs(s)&&n(s)))}function Q(e,t){
let n=new Set(e.migrations.flatMap(r=>[r.file,...r.companions])),o=e.migrations.map(r=>({file:Yt(e,r.file),kind:"migration",migration:r})),s=en(e,t.migrations).
filter(r=>!n.has(r.path));return[...o,...s.map(r=>({file:r,kind:"migration"}))]}var Zt=({level:e})=>Qt.indexOf(e);function ps(e,t,n){return n.flatMap(o=>{if(o.comparison.
kind!=="compared"||o.comparison.changes.length===0)return[];let s=[...o.comparison.changes].sort((r,a)=>Zt(r)-Zt(a));return[{file:Yt(e,o.file,o.from),kind:t,contract:{
...o,changes:s}}]})}var tn=e=>{let t=yt(e.logs);return n=>Ve(n).some(o=>t(o))};function Le(e,t,n){let o=tn(t);return e.contracts.filter(({file:s,from:r,kind:a})=>o(
{path:s,...r?{from:r}:{}})===(n==="log")&&!(a==="other"&&Xt(s)))}function Ge(e,t,n){let o=tn(t),s=new Set([...e.contracts.flatMap(({file:c,from:l})=>[c,...l?[l]:
[]]),...e.gaps.flatMap(c=>c.about==="contract"&&c.path?[c.path]:[])]),r=n==="log"?t.logs:t.contracts,a=en(e,r).filter(c=>o(c)===(n==="log")&&!Ve(c).some(l=>s.has(
l))),i=n==="log"||e.contracts.length===0?a:[];return[...ps(e,n,Le(e,t,n)),...i.map(c=>({file:c,kind:n}))]}var nn=({contract:e})=>e?.changes[0]?.level??"unclassi\
fied";function on(e,t,n){let o=yt(t.frontend),s=new Set(n.flatMap(({file:a,contract:i})=>[a.path,...i?[i.file]:[]])),r=e.change.files.filter(a=>!a.document&&!s.
has(a.path));return r.length>0&&r.every(a=>Ve(a).every(i=>o(i)))}function T(e,t){let n=new Map;for(let o of e){let s=t(o),r=n.get(s);r?r.push(o):n.set(s,[o])}return n}var M={tests:"a test report",secrets:"a secret scan",dependencies:"a dependency scan",sast:"a SAST scan",dast:"a DAST scan",containers:"a container scan",iac:"a\
n infrastructure scan",licences:"a licence scan",sbom:"an SBOM",qa:"a QA results page",coverage:"a coverage report",performance:"a performance result",ci:"a CI \
run",contract:"a contract note",rollback:"rollback steps",other:"other evidence"},ve={tests:"Tests",secrets:"Secret scan",dependencies:"Dependency scan",sast:"S\
AST",dast:"DAST",containers:"Container scan",iac:"Infrastructure scan",licences:"Licence scan",sbom:"SBOM",qa:"QA results",coverage:"Coverage",performance:"Perf\
ormance",ci:"CI run",contract:"Contract",rollback:"Rollback steps",other:"Other"},Fe=new Set(["rollback","contract"]),$e=new Set(["other","performance","contrac\
t","rollback"]);function oe(e){return e.kind==="scan"?[e.scan,...e.more??[]]:(e.kind==="sbom"||e.kind==="vex")&&e.scan?[e.scan]:[]}function ce(e){return e.kind===
"scan"?oe(e):[]}function xe(e){let t=ce(e).map(n=>n.category);return e.kind==="tests"||e.kind==="coverage"||e.kind==="qa"?[e.kind]:e.kind==="sbom"?["sbom"]:t}function Re(e){
if(e.resolution.kind!=="found")return[];let t=e.reading?xe(e.reading):[];return e.run?[...new Set([...t,"ci","tests"])]:t}function Se(e){if(e.kind==="vex")return"\
a VEX document";if(e.kind==="attestation")return"an attestation";if(e.kind==="unreadable")return"no report";let t=oe(e)[0],n=xe(e)[0]??"other";return t&&e.kind===
"scan"?`${M[n]} (${t.tool})`:M[n]}var hs=[["sast",["sast","static analysis","codeql","semgrep"]],["dast",["dast","dynamic analysis","zap scan"]],["secrets",["se\
cret scan","secrets scan","secrets","gitleaks","trufflehog"]],["dependencies",["dependency","dependencies","deps","npm audit","osv scanner","sca"]],["sbom",["sb\
om","bill of materials","cyclonedx","spdx"]],["containers",["container scan","image scan"]],["coverage",["coverage"]],["qa",["qa","qa results"]],["tests",["test",
"tests","test report","unit tests"]]];function He(e){let t=` ${e.slice(0,400).toLowerCase().replace(/[^\p{L}\p{N}]+/gu," ").trim()} `;return hs.filter(([,n])=>n.
some(o=>t.includes(` ${o} `))).map(([n])=>n)}var sn=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/gu;function $(e,t=80){let n=e.slice(0,t*8).replace(sn," ").
replace(/\s+/gu," ").trim();if(n.length<=t)return n;let o="";for(let s of n){if(o.length+s.length>t-1)break;o+=s}return`${o.trimEnd()}\u2026`}function rn(e){return e.
replace(sn,"")}function R(e,t=60){return`\u201C${$(e,t)}\u201D`}function h(e,t=100){return`\`${$(e,t).replaceAll("`","'")}\``}function g(e,t=3){let n=e.length<=
t+1?e:e.slice(0,t),o=e.length-n.length,s=o>0?[...n,`${o} more`]:n;return s.length<2?s[0]??"":`${s.slice(0,-1).join(", ")} and ${s.at(-1)}`}function k(e,t,n=`${t}\
s`){return`${e} ${e===1?t:n}`}function C(e){return $(e,40).slice(0,7)}function P(e){return e.charAt(0).toUpperCase()+e.slice(1)}var an=/^(?:is|are|has|have|was|were|does|did|can|cannot|could|holds|lists|states|says|shows|names|covers|leaves|reports|comes|reached|ends|ended|stops|stopped|contains|counts|looks|loaded|misses|lacks)\b/;
function j(e){let t=b(e);return an.test(t)?`it ${t}`:t}function cn(e,t){let n=b(t).replace(/^it (?=[a-z])/,"");return an.test(n)?`${e} ${n}`:`${e}: ${n}`}function b(e,t=200){
return $(e,t).replace(/\.$/,"")}var gs=new Set(["too-large","deadline","not-text"]);function kt(e){return!e.remarks.some(t=>gs.has(t.kind))}function v(e){return e.prds.map(t=>t.prd).filter(kt)}
function Te(e){let t=(o,s)=>`${s} ${o}`,n=T(e.evidence,o=>t(o.prd,o.claim));return v(e).flatMap(o=>o.claims.map((s,r)=>({prd:o,claim:s,evidence:n.get(t(o.path,r))??
[]})))}function le(e){return Te(e).filter(({claim:t})=>t.state==="done")}function K(e){return e.resolution.kind==="found"&&e.reading?.kind!=="unreadable"}function Ce(e){
return e.kinds.every(t=>$e.has(t))}function Qe(e){return le(e).flatMap(t=>t.evidence.filter(n=>K(n)||n.resolution.kind==="found"&&Ce(t.claim)).map(n=>({...t,one:n})))}
var ys=new Set(["","n a","na","none","no","tbd","todo","tba","reason","because","not applicable"]);function de(e){let t=(e??"").slice(0,2e3).toLowerCase().replace(
/[^\p{L}\p{N}]+/gu," ").trim();return!ys.has(t)}function B(e,t){let n=e.claims.filter(o=>o.kinds.includes(t));return n.length>0&&n.every(o=>o.state==="not-appli\
cable"&&de(o.reason))}function U(e,t){return e.sections.find(n=>n.number===t)}function L(e){let t=$(e.text,200),n=t.search(/[(:|`]|\s[—–-]\s/u),o=(n>0?t.slice(
0,n):t).trim().replace(/(?:\s+(?:are|is|and|published|linked|attached|provided|below))+$/i,"").trim();return $(o,50)||e.kinds.map(s=>ve[s]).join(", ")||"A claim"}
function y(e){return[{outcome:"not-applicable",says:e}]}function se(e,t){return e.some(n=>n.outcome!=="not-applicable")?e:[{outcome:"pass",says:t},...e]}function Ue(e,t){if(e.length>200||t.length>1e3)return!1;let n=Array.from({length:t.length+1},(o,s)=>s===0);for(let o=0;o<e.length;o+=1){let s=e[o],r=new Array(t.
length+1).fill(!1);if(s==="*"){let a=e[o+1]==="*";a&&(o+=e[o+2]==="/"?2:1);let i=!1;for(let c=0;c<=t.length;c+=1)i=i&&(a||t[c-1]!=="/")||n[c]===!0,r[c]=i}else for(let a=1;a<=
t.length;a+=1){let i=s==="?"?t[a-1]!=="/":t[a-1]===s;r[a]=i&&n[a-1]===!0}n=r}return n[t.length]===!0}var bt=2e4,ks=/<[^<>\n]{1,80}>|\{\{[^{}\n]{1,80}\}\}|\[(?:…|\.\.\.|[^\]\n]{0,40}\b(?:here|tbd|todo)\b[^\]\n]{0,40})\]|\b(?:tbd|todo|tba|tbc|fixme|xxx+)\b|\?{2,}|…|\.{3,}/gi,
bs=/^(?:[-–—:.\s]|\d{4}-\d{2}-\d{2})*(?:n\s?\/\s?a|not applicable|(?:none|nothing|no)(?=\s{0,5}(?:needed|required|[.,;:–—-]|$)))(?![a-z0-9\u00c0-\u1fff])/i,
ws=/^(?:date|migrations?|notes?|entry|decisions?|rollback|owner|contracts?|changes?|files?|steps?|see|the|and|of|for|in|to|a|an)$/i;function z(e){let t=e.text.includes(
e.title)?e.text:`${e.title}
${e.text}`,n=e.fields.filter(o=>!t.includes(o.value)).map(o=>`${o.label}: ${o.value}`);return[t,...n].join(`
`).slice(0,bt)}var H=e=>e.slice(0,bt).replace(ks," "),vs=/[/\\]|\.(?:sql|rb|py|[cm]?[jt]s|java|xml|ya?ml|json|proto|graphqls?|php|cs|exs?|go|avsc|md)$/i;function me(e){
return H(e).split(/\s+/u).map(t=>t.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu,"")).filter(t=>new RegExp("\\p{L}{2}","u").test(t)&&!vs.test(t)&&!/\d{3}/u.test(t)&&
!ws.test(t)).length}var $s=e=>bs.test(H(e).trim())||me(e)<2,ln=/^(?:[VUR]\d[\d._]*?(?=__|$)|\d{3,})/u;function xs(e){let[t="",n=""]=["",...e.split("/")].slice(-2),
o=n.replace(/\.[^.]*(?:\.[^.]*)?$/u,""),s=/[\d_-]/u.test(o)&&o.length>=6?[o]:[],r=a=>ln.exec(a)?.[0]??[];return[...s,...[r(n)].flat(),...[r(t)].flat(),...ln.test(
t)?[t]:[]]}function Z(e,t){let n=o=>o!==void 0&&/[\p{L}\p{N}_-]/u.test(o);for(let o=e.indexOf(t);o>=0;o=e.indexOf(t,o+1))if(!n(e[o-1])&&!n(e[o+t.length]))return!0;
return!1}function Rs(e,t){let n=t.flatMap(s=>/^[VUR]?(\d{1,20})$/u.exec(s)?.[1]??[]);return n.length===0?!1:[...e.matchAll(/(?<![\p{L}\p{N}_.-])[VUR]?(\d{1,20})\s{0,3}(?:[-–—‑]|\.{2,3}|…|to|through)\s{0,3}[VUR]?(\d{1,20})(?![\p{L}\p{N}_-])/gu)].
some(([,s="",r=""])=>{let a=i=>Math.abs(s.length-r.length)<=1&&Math.abs(i.length-r.length)<=1;return n.some(i=>a(i)&&BigInt(s)<=BigInt(i)&&BigInt(i)<=BigInt(r))})}
function Ss(e,t){let n=e.replace(/^\.?\//u,"").replace(/\/+$/u,""),o=t.split("/").slice(0,-1),s=[o.join("/"),o.slice(0,-1).join("/")].filter(r=>r!=="");return e.
includes("/")&&n!==""&&s.some(r=>r===n||r.endsWith(`/${n}`))}function Os(e,t,n,o){let s=n.slice(n.lastIndexOf("/")+1);return Z(e,n)||!o&&Z(e,s)?!0:t.some(r=>{if(Ss(
r,n))return!0;if(!/[*?]/u.test(r)||!/[\p{L}\p{N}]{2}/u.test(r))return!1;let a=r.replace(/^\.?\//u,"");return Ue(a,n)||Ue(a,s)||Ue(`**/${a}`,n)})}var dn=new WeakMap;
function wt(e){let t=dn.get(e);if(t!==void 0)return t;let n=[z(e),...e.code,...e.links.map(o=>o.target)].join(`
`).slice(0,bt);return dn.set(e,n),n}var Ps=e=>e.length>=6||/^[VUR]\d/u.test(e)||/^\d{3,}$/u.test(e),mn=new WeakMap;function q(e,t){let n=mn.get(e)??new Map;mn.set(
e,n);let o=`${t.kind} ${t.migration?.id??""} ${t.file.path} ${t.file.from??""}`,s=n.get(o)??Ns(e,t);return n.set(o,s),s}function Ns(e,{file:t,kind:n,migration:o,
contract:s}){let r=wt(e),a=r.split(/[\s`'"“”‘’()[\],;|]+/u).map(c=>c.replace(/[.:]+$/u,""));if(o&&Ps(o.id)&&Z(r,o.id))return!0;let i=[...o?.companions??
[],...s?.from?[s.from]:[]];return[t.path,...t.from?[t.from]:[],...i].some(c=>{let l=/(?:^|\/)(?:migration|up|down|index|schema)\.\w+$/i.test(c)&&n==="migration";
if(Os(r,a,c,l))return!0;let d=n==="migration"?xs(c):[];return d.some(m=>Z(r,m))||Rs(r,d)})}function vt(e,t){return[...new Set(e.fields.map(s=>s.label))].filter(
s=>s!=="").flatMap(s=>[":"," :"," \u2014"," \u2013"," -"].map(r=>s+r)).reduce((s,r)=>s.replaceAll(r," "),t.toLowerCase())}var D=e=>e.flatMap(t=>t.notes).filter(
t=>!$s(vt(t,z(t))));var Es=/roll(?:s|ed|ing)?[\s-]?back|way back|back[\s-]?out|\bundo\b|\brevert(?:s|ed|ing)?\b|down migration|compensat\w*|\brestor(?:e|es|ed|ing)\b/i,Ze=/roll[\s-]?back|way back|back[\s-]?out|undo|revert|compensat/i,
As=[/\bgit revert\b(?:\s+(?:-{1,2}\w+|[0-9a-f]{7,40}|HEAD\S*|<[^<>]{0,40}>))*/gi,/\b(?:revert|undo|roll(?:ing)?[\s-]?back|back out)\s+(?:(?:the|this|that|my|our|whole|merge|merged|last|previous)\s+)*(?:prs?|pull requests?|commits?|merge|merges|change|changes|changeset|code|deploy(?:ment)?|release|branch|feature|migrations?|version)\b/gi,
/\b(?:restor(?:e|ing)|recover(?:ing)?)\b[^.;\n`]{0,60}?\b(?:back[\s-]?ups?|snapshots?|dumps?)\b/gi,/\b(?:re-?deploy|deploy(?:ing)?)\s+(?:(?:the|a|previous|last|old|older|prior|version|release|build|image|again)\s*)*/gi,
/\b(?:standard|usual|normal|regular)\s+(?:process|procedure|way)\b/gi],Ms=[/\b(?:npm|npx|yarn|pnpm|node|rails|rake|bundle|flyway|liquibase|alembic|python3?|manage\.py|psql|mysql|mongosh?|prisma|drizzle|knex|sequelize|typeorm|goose|migrate|dbmate|kubectl|helm|terraform|make|docker|dotnet|php|artisan|mix|hasura|atlas|supabase|pg_restore|aws|gcloud|curl|downgrade)\b/i,
/\b(?:drop|alter|truncate|rename|delete from|insert into)s?\b|\bupdate\s+\S{1,80}\s+set\b|\b(?:create|re-?create|add|re-?add)s?\s.{0,40}\b(?:table|column|index|field|constraint|view|type)\b/i,
/\b(?:set|turn|switch|flip|disable|enable|unset|toggle)s?\b.{1,60}\b(?:flag|toggle|switch|setting|variable|feature|off|false|0)\b/i,/\b(?:run|apply|execute|re-?run|remove|back-?fill|pin|restore)\b|\bcompensating migration\s.{0,40}\d/i],
un=e=>Ms.some(t=>t.test(e)),Ls=/^(?:[\s:.,;–—-])*(?:n\s?\/\s?a|none|no(?:t)?|nothing|impossible|irreversible)(?![a-z\u00c0-\u1fff])/i;function re(e){let t=e.
fields.filter(a=>Ze.test(a.label)).map(a=>a.value);if(t.length>0)return t.join(`
`);let n=z(e);if(Ze.test(e.title)&&!e.text.startsWith(e.title))return n;let o=n.search(Es);if(o<0)return"";let s=n.slice(0,o),r=Math.max(s.lastIndexOf(". "),s.lastIndexOf(
`
`),s.lastIndexOf("; "));return n.slice(r+1)}function $t(e,t=[]){let n=e.replace(/^[^a-z0-9\u00c0-\u1fff\u3040-\ud7ff]*(?:rollback|roll[\s-]back|way back)(?: steps?| plan)?\s*[:–—-]\s*/i,
"");if(/^[^a-z0-9\u00c0-\u1fff\u3040-\ud7ff]*(?:tbd|todo|tba|tbc)\b/i.test(n)||Ls.test(n)&&!un(n))return!1;let o=As.reduce((r,a)=>r.replace(a," "),H(n));return t.
filter(r=>e.includes(r)&&o.includes(r)&&!Fs(r)).length>0||/[\w-]+(?:\.down\.|\.undo\.|[_.-]rollback[_.-]|\/down\.)\w+/i.test(o)?!0:un(o)&&me(o)>=2}var Fs=e=>!/\s/u.
test(e.trim())&&!/[:;=]/u.test(e),fn=e=>Ze.test(e),ue=e=>{let t=re(e);return t!==""&&$t(t,e.code)},Ts={migration:/\bmigrat|\bschema\b|\bdown (?:file|script)|\b(?:alembic|flyway|liquibase|knex|goose|dbmate|sequelize|typeorm|rails|rake|artisan|ecto|prisma|drizzle|atlas|hasura|supabase)\b|\b(?:drop|alter|create|add|remove) (?:the )?(?:table|column|index)/i,
contract:/\bcontract|\bapi\b|\bschema\b|openapi|swagger|graphql|protobuf|\b(?:helm|kubectl|argocd|ecs|gcloud|image|chart)\b/i},Oe=(e,t)=>Ze.test(e.title.slice(0,
200))&&Ts[t].test([z(e),...e.code].join(`
`));var Je={what:"what changed",version:"the version (old \u2192 new)",affected:"who is affected",compatibility:"compatibility in both directions",order:"the order \
of steps",locks:"locks and size",evidence:"evidence that up and down ran",rollback:"an exact rollback",approval:"who approved it"},Cs=[["approval",/approv|sign(?:ed)?[\s-]?off/],
["compatibility",/compatib/],["evidence",/evidence|verif|\btest(?:s|ed|ing)?\b|\bproof\b|rehears|dry[\s-]?run|up and down|up\/down/],["locks",/\block|\bsize\b|\brows\b|downtime/],
["version",/\bversion|semver/],["affected",/affect|consumer|client|\bimpact|audience|^who\b/],["order",/^(?:the )?(?:(?:run|execution|deploy(?:ment)?|migration|release) )?order(?:ing)?(?: of .*)?$|\bsteps?\b|sequence|\bdeploy|roll-?out|\bphases?\b/]],
js={evidence:/\b(?:tested|verified|rehearsed|dry[\s-]?run|round[\s-]?trip|ran (?:on|in|up|against)|up and down)\b/i,locks:/\b(?:locks?|locked|locking|rows?|concurrently|downtime|\d+ ?[kmg]b)\b/i,
version:/\bversions?\b|\bv?\d+\.\d+\.\d+\b|\bv?\d+(?:\.\d+)*\s{0,3}(?:→|->|to)\s{0,3}v?\d/i,affected:/\b(?:affects?|affected|consumers?|clients?|callers?|subscribers?|downstream|nobody|no one|teams?|partners?)\b/i,
order:/\b(?:before|after|first|then|afterwards|prior to|followed by|in (?:one|two|three) steps?|order)\b/i},Ks=/(?<![\p{L}\p{N}])<(?!https?:)[^<>\s][^<>\n]{0,120}>|\{\{[^{}\n]{1,80}\}\}|\b(?:tbd|todo|tba|tbc|fixme)\b/iu,
gn=/^[\s:.,;–—-]*(?:n\s?\/\s?a|n\.a\.|not applicable)(?![\p{L}\p{N}])/iu;function fe(e){if(Ks.test(e.slice(0,5e3)))return!1;let t=H(e.replace(/<(https?:[^<>\s]{1,2000})>/gu,
"$1"));return gn.test(t)?me(t)>=3:/[\p{L}\p{N}]/u.test(t)}var yn=e=>fn(e)?"rollback":Cs.find(([,t])=>t.test(e))?.[0];function je(e,t){return e.fields.filter(n=>n.
label!==""&&yn(n.label)===t)}function xt(e,t){let n=z(e);for(let{label:o,value:s}of e.fields){let r=o===""?void 0:yn(o);r&&(r!=="rollback"||!t)&&s.length>2&&(n=
n.replaceAll(s," "))}return H(vt(e,n))}var pn=e=>e.split(/\s+/u).filter(t=>!new RegExp("[/\\\\_]|\\.\\p{L}","u").test(t)).join(" "),qs=/\b(?:old|older|backwards?|existing|previous|current|earlier|v1)\b/i,
Ds=/\b(?:new|newer|forwards?|next|updated|later|v2)\b/i,hn=e=>qs.test(e)&&Ds.test(e)||/\b(?:both (?:directions|ways)|either (?:direction|way)|neither (?:direction|way))\b/i.
test(e);function _s(e,t){if(t==="what"){let o=e.fields.filter(({label:s})=>/^what\b|^changes?\b/.test(s));return o.length>0&&o.every(({value:s})=>me(s)===0)?!1:
me(xt(e,!1))>=2}let n=je(e,t);if(t==="approval")return n.some(({value:o})=>Bs(o));if(t==="compatibility"){let o=n.map(({label:r,value:a})=>`${r}: ${a}`).join(`
`);if(n.length>0)return n.every(({value:r})=>fe(r))&&hn(o);let s=pn(xt(e,!0));return/\bcompatib|\bkeeps? working|\bbreaks?\b/i.test(s)&&hn(s)}return n.length>0?
n.some(({value:o})=>fe(o)):js[t].test(pn(xt(e,!0)))}var Is=/\b(?:pending|requested|request|awaiting|waiting|not yet|open|outstanding|to be|needed|required|missing|ask|asked|will)\b/i,
Ws=/^(?:yes|no|none|ok|okay|done|approved|approval|granted|given|true|x|name|role|date|by|on|the|a|an|and|of|at|in|via|lgtm|not applicable|n\/?a)$/i;function Bs(e){
return!fe(e)||gn.test(e)||Is.test(e)||/^\W*(?:no|none|nobody)\b/i.test(e)?!1:e.split(/[^\p{L}\p{N}/@-]+/u).some(t=>new RegExp("\\p{L}{2}","u").test(t)&&!Ws.test(
t)&&!/^https?|\d{4}/u.test(t))}function Ke(e,t){return t.filter(n=>!e.some(o=>n==="rollback"?ue(o):_s(o,n)))}function V(e,t){let n=v(e);return n.map(s=>U(s,t.sections.decisions)?.at).find(s=>s!==void 0)??(n[0]?{path:n[0].path,line:1}:void 0)}var Pe=e=>e.now.slice(0,10);
function I(e){let t=o=>e.filter(s=>s.kind===o).length,n=[[t("migration"),"migration"],[t("contract"),"contract"],[t("log"),"log contract"]];return g(n.filter(([
o])=>o>0).map(([o,s])=>k(o,s)))}function Ne(e,t){return e.gaps.flatMap(n=>{if(n.about==="files")return[{outcome:"unknown",says:`Not all changed files are known:\
 ${b(n.why)}`}];if(n.about!==t)return[];let o=n.path?` ${h(n.path)}`:"";return[{outcome:"unknown",says:`The ${t}${o} could not be read: ${b(n.why)}`}]})}var zs=12*
36e5;function kn(e){let t=e.change.commits.flatMap(({date:n,authored:o=n})=>[Date.parse(n),Date.parse(o)]);if(!(e.change.incomplete!==void 0||t.length===0||t.some(
Number.isNaN)))return new Date(t.reduce((n,o)=>Math.min(n,o)))}var Xe=e=>kn(e)?.toISOString().slice(0,10)??"";function Vs(e,t){let n=s=>/[_/]|\d{8}/u.test(s)&&s.
replace(/\D/gu,"").includes(t.replaceAll("-","")),o=e.text.slice(0,2e3).split(/[\s`]+/u);return e.fields.some(({label:s})=>s==="date")||!o.some(n)}function qe(e,t){
let n=e.date===void 0?void 0:kn(t);if(n===void 0||e.date===void 0)return!1;let o=new Date(n.getTime()-zs).toISOString().slice(0,10);return e.date<o&&Vs(e,e.date)}
function Ye(e,t,n){let o=[],s=new Map,r=new Map,a=new Set(t.filter(c=>qe(c,n))),i=t.filter(c=>Oe(c,"contract")&&!e.some(l=>l.isNamedBy(c)));for(let{of:c,isNamedBy:l,
needs:d}of e){let m=t.filter(l),u=m.filter(S=>!a.has(S)),[p]=u;if(!p){let[S]=m;S?s.set(S,[...s.get(S)??[],c]):o.push(c);continue}let f=Ke(u,d).filter(S=>S!=="ro\
llback"||Ke(i,["rollback"]).length>0);if(f.length===0)continue;let w=r.get(p)??{of:[],missing:[]};r.set(p,{of:[...w.of,c],missing:[...new Set([...w.missing,...f])]})}
return{bare:o,stale:s,poor:r}}function Rt(e){let t=/^[vV]?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?(?:-([0-9A-Za-z.-]{1,80}))?(?:\+[0-9A-Za-z.-]{1,80})?$/.exec(e.trim());if(!(!t||Number(t[1])>=1e3))
return[Number(t[1]),Number(t[2]),Number(t[3]??0),t[4]??""]}function bn(e,t){let n=r=>(r.match(/\d{1,15}/gu)??[]).map(Number),[o,s]=[n(e),n(t)];for(let r=0;r<Math.
max(o.length,s.length);r+=1){let a=(s[r]??0)-(o[r]??0);if(a!==0)return a}return 0}function De(e,t,n){if(e===void 0)return!0;let[o,s]=[Rt(e),Rt(t)];if(!o||!s){let r=bn(
e,t);return r>0||r===0&&e.trim()!==t.trim()&&!/\d/u.test(e+t)}return s[0]!==o[0]?s[0]>o[0]:n&&o[0]>0?o[3]!==""&&s[3]!==o[3]&&s[1]===o[1]&&s[2]===o[2]:s[1]!==o[1]?
s[1]>o[1]:n?!1:s[2]!==o[2]?s[2]>o[2]:s[3]!==o[3]&&(s[3]===""||bn(o[3],s[3])>0)}function wn(e){let t=e===void 0?void 0:Rt(e);if(!t||e===void 0)return;let n=/^[vV]/.
exec(e.trim())?.[0]??"";return t[0]===0?`${n}0.${t[1]+1}.0`:`${n}${t[0]+1}.0.0`}var _e=12,Gs=e=>e.slice(0,Math.max(e.lastIndexOf("/"),0))||".";function Hs({wayBack:e,downCommand:t,file:n}){if(!(!t||e.kind==="absent"||e.kind==="no-mechanism"))
return t.replace("<folder>",Gs(n))}var St=e=>b(e,160).replace(/[<>|{}`]/gu," ").replace(/:\s/gu,", ").replace(/\s+/gu," ").trim();function Qs(e){let t=e.flatMap(
({migration:o,contract:s})=>[...(o?.operations??[]).map(r=>St(r.says)),...(s?.changes??[]).map(r=>r.path==="#"?St(r.says):`${h(r.path)} ${St(r.says)}`)]),n=t.length>
_e?[`and ${t.length-_e} more`]:[];return t.length>0?[...t.slice(0,_e),...n].join("; "):"<tables, columns, endpoints or types>"}function Us(e){let t=e.flatMap(({
migration:r})=>r??[]),n=t.map(r=>r.change==="deleted"?void 0:Hs(r)).reverse(),o=e.some(({kind:r})=>r==="migration")?"<exact command or down file; for what has n\
o way back, the statement or new migration that compensates it>":"<exact command or switch>";return n.length===0||e.length>t.length?o:[...new Set(n)].map(r=>r?`\
run ${h(r,200)}`:o).join(", then ")}function Ot(e){let t=e.flatMap(({migration:s})=>(s?.operations??[]).filter(r=>r.destructive&&s?.wayBack.kind==="lossy")),n=[
...new Set(t.map(s=>s.object).filter(s=>s!==""))];return e.some(({migration:s})=>s?.wayBack.kind==="lossy")?`the data${n.length>0?` of ${g(n.map(s=>h(s)),_e)}`:
""} does not come back`:void 0}function Zs(e){let n=e.flatMap(({contract:o})=>o?.comparison.kind==="compared"?o.comparison.version??[]:[]).flatMap(({before:o,after:s})=>{
let r=e.some(i=>nn(i)==="breaking"),a=s!==void 0&&De(o,s,r)?$(s,40):"<new>";return o===void 0?[]:[`${$(o,40)} \u2192 ${a}`]});return`${n.length>0?[...new Set(n)].
join(", "):"<old> \u2192 <new>"}, <how clients pin it>`}function Js(e){let t=e.flatMap(({migration:o})=>(o?.operations??[]).filter(s=>s.locking)),n=[...new Set(
t.map(o=>o.table??o.object).filter(o=>o!==""))];return n.length>0?`${g(n.map(o=>h(o)),_e)} locked, <rows, how long>`:"<tables that are locked, rows>"}var Xs={what:"\
What changed",version:"Version",affected:"Who is affected",compatibility:"Compatibility",order:"Order of steps",locks:"Locks and size",evidence:"Evidence",rollback:"\
Rollback",approval:"Approval"};function Y(e,t){let n={what:()=>Qs(e),version:()=>Zs(e),affected:()=>e.some(({kind:r})=>r==="log")?"<teams and tools that parse t\
hese lines>":"<clients and teams>",compatibility:()=>"old clients on the new version <what happens>, new clients on the old version <what happens>",order:()=>"<\
what runs before and after>",locks:()=>Js(e),evidence:()=>"<link to a run of up and down>",rollback:()=>Us(e),approval:()=>"<name and role of who approved the l\
oss of data>"},o=t.includes("rollback")?Ot(e):void 0,s=t.map(r=>`   - ${Xs[r]}: ${n[r]()}`);return o?[...s,`   - Data loss: ${o}`]:s}function Ee(e,t,n){let o=v(
n).flatMap(r=>r.notes).length+1,s=[...new Set(e.map(r=>r.file.path))].map(r=>h(r,200));return[`${o}. [${Pe(n)}] ${g(s,s.length)}`,...Y(e,t)].join(`
`)}var Ys=new Set(["Query","Mutation","Subscription"]),er=/\b(GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS|TRACE)[\s`*]{1,4}$/u;function tr(e,t,n){for(let o=e.indexOf(t);o>=
0;o=e.indexOf(t,o+1)){let s=e.slice(o+t.length,o+t.length+2),r=!/[\p{L}\p{N}_}.-]/u.test(e[o-1]??" ")&&!/^(?:[\p{L}\p{N}_{-]|\/[\p{L}\p{N}{:])/u.test(s),a=er.exec(
e.slice(Math.max(o-12,0),o))?.[1];if(r&&(a===void 0||n===void 0||a===n))return!0}return!1}function et(e,t){let n=wt(e),o=(t.split(" \u203A ",1)[0]??"").split(/\s+/u),
s=o.find(r=>r.startsWith("/")&&r.length>1);return s?tr(n,s,/^[A-Z]+$/u.test(o[0]??"")?o[0]:void 0):o.some(r=>{let a=r.split(".",1)[0]??"";return r.includes(".")&&
Z(n,r)?!0:a.length>2&&new RegExp("^\\p{Lu}","u").test(a)&&!Ys.has(a)&&e.code.includes(a)})}var nr=500,xn=["what","version","rollback"],Pt=["what","version","affected","compatibility","rollback"],Rn=({change:e})=>e?.level==="breaking"?Pt:xn;function or(e,t,n){
let o=new Set(t.filter(r=>q(r,e)));return(e.contract?.changes.map(r=>({noted:e,change:r}))??[{noted:e}]).map((r,a)=>({of:r,needs:Rn(r),isNamedBy:i=>o.has(i)||a<
n&&r.change!==void 0&&et(i,r.change.path)}))}function tt(e){let[{noted:t}]=e,n=e.flatMap(({change:o})=>o??[]);return t.contract?{...t,contract:{...t.contract,changes:n}}:
t}var vn=e=>e.some(t=>Rn(t)===Pt)?Pt:xn;function $n(e){let n=e.flatMap(({change:o})=>o??[]).map(o=>`${o.path==="#"?"its top":o.path} (${o.level}: ${b(o.says,120)}\
)`);return n.length>0?`: ${b(g(n),400)}`:""}function nt(e,t,n){let o=n==="log"?"log contract":"contract",s=v(e);if(s.length===0)return y(`There is no document t\
hat could note a ${o}`);let r=Ge(e,t,n),a=[...Le(e,t,n).flatMap(({file:x,comparison:A})=>A.kind==="unknown"?[{outcome:"unknown",says:`${h(x)} could not be compa\
red: ${b(A.why)}`,at:A.at??{path:x,line:1}}]:[]),...Ne(e,"contract")];if(r.length===0)return a.length>0?a:y(`The change touches no ${o}`);let i=D(s),{bare:c,stale:l,
poor:d}=Ye(r.flatMap(x=>or(x,i,Math.ceil(nr/r.length))),i,e),m=t.sections.decisions,u=V(e,t),p=n==="contract"&&on(e,t,r),f=[],w=x=>[...T(x,({noted:A})=>A.file.path).
values()];for(let x of w(c)){let A=tt(x),_=h(A.file.path),ie=p?`This frontend-only change touches the contract ${_} without an entry in ${m}`:`The ${o} ${_} ${A.
file.status==="deleted"?"was deleted":"changed"} without an entry in ${m}`;f.push({outcome:"fail",says:`${ie}${$n(x)}`,...u?{at:u}:{},also:x[0]?.change?.after??
x[0]?.change?.before??{path:A.file.path,line:1},suggestion:Ee([A],vn(x),e)})}for(let[x,A]of l)for(let _ of w(A))f.push({outcome:"fail",says:`The entry of ${m} f\
or ${h(tt(_).file.path)} is of ${x.date}, before the change began (${Xe(e)})`,at:x.at,suggestion:Ee([tt(_)],vn(_),e)});for(let[x,{of:A,missing:_}]of d){let ie=w(
A).map(tt),be=g(_.map(N=>N==="affected"&&n==="log"?"who parses these lines":Je[N]),9);f.push({outcome:"fail",says:`The entry of ${m} for ${g(ie.map(({file:N})=>h(
N.path)),4)} does not say ${be}${$n(A)}`,at:x.at,suggestion:Y(ie,_).join(`
`)})}if(f.length>0)return[...f,...a];let S=`${I(r)} noted in ${m}`;return[{outcome:"pass",says:p?`This frontend-only change touches ${S}`:S},...a]}var Sn={id:"contract-note",title:"Contract changes are noted",why:"Whoever calls an interface never sees the pull request that changes it. The entry in 9.6 tell\
s them what changed, in which version, and how it is taken back; for a breaking change also who is affected, and whether old and new clients and servers work to\
gether. An entry counts for a change when it names the file, the endpoint or the type, and is not older than the change.",fix:"Add an entry to 9.6 that names th\
e contract and says what changed, the version old \u2192 new, the rollback, and for a breaking change who is affected and the compatibility in both directions",
section:"9.6",rank:58,setting:"block",check:(e,t)=>nt(e,t,"contract"),examples:{good:"1. [2026-03-02] `api/openapi.yaml` adds GET /v1/orders. Version: 1.4.0 \u2192 1\
.5.0, clients pin /v1. Rollback: `helm rollback orders 41`",bad:"`api/openapi.yaml` no longer has DELETE /v1/orders/{id}, and 9.6 does not mention it."}};var ot=({contract:e})=>(e?.changes??[]).filter(({level:t})=>t==="breaking"),sr=(e,t)=>t.beside.some(({old:n})=>e.split(/\s+/u).includes(n));function rr(e){return je(
e,"version").some(({value:t})=>{if(!fe(t))return!1;let[,n,o]=/(\S{1,60})\s{0,3}(?:→|⇒|->|=>|\bto\b)\s{0,3}(\S{1,60})/u.exec(t)??[],s=r=>r.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu,
"");return n!==void 0&&o!==void 0&&De(s(n),s(o),!0)})}function ar(e,t){let n=ot(e).filter(({path:l})=>!sr(l,t)),[o]=n,{before:s,after:r}=t;if(!o||r!==void 0&&De(
s,r,!0))return[];let a=h(e.file.path),i=wn(s),c=r===void 0?"says no version":s===r?`keeps the version ${R(r)}`:`goes from ${R(s??"")} to ${R(r)}, which is no ma\
jor version`;return[{outcome:"fail",says:`${a} breaks with ${k(n.length,"change")} and ${c}: ${o.path}, ${b(o.says)}`,at:t.at??o.after??{path:e.file.path,line:1},
suggestion:`  version: ${i??(s===void 0?"1.0.0":"<the next version>")}`}]}function ir(e,t,n,o){let[s]=ot(e);if(!s||!e.contract||e.file.status==="deleted")return[];
let r=e.contract.comparison.kind==="compared"?e.contract.comparison.version:void 0;if(r)return ar(e,r);let a=t.filter(c=>(q(c,e)||ot(e).slice(0,100).some(({path:l})=>et(
c,l)))&&!qe(c,n));if(a.some(rr))return[];let i=a[0]?.at??V(n,o);return[{outcome:"fail",says:`${h(e.file.path)} breaks, the file has no version, and no entry of ${o.
sections.decisions} raises one: ${s.path}, ${b(s.says)}`,...i?{at:i}:{},also:s.after??s.before??{path:e.file.path,line:1},fix:"Keep the old part and mark it as \
deprecated, put the new one beside it, or state the new major version in the entry",suggestion:"   - Version: <old> \u2192 <new major version>, <how clients pin it>"}]}
function cr(e,t){let n=Le(e,t,"contract").flatMap(({file:a,comparison:i})=>i.kind==="unknown"?[{outcome:"unknown",says:`Whether ${h(a)} breaks is not known: ${b(
i.why)}`}]:[]),o=Ge(e,t,"contract").filter(a=>ot(a).length>0&&a.file.status!=="deleted"),s=D(v(e)),r=[...o.flatMap(a=>ir(a,s,e,t)),...n];return r.length>0?r:o.length===
0?y("No contract that stays is broken"):[{outcome:"pass",says:`${k(o.length,"broken contract")} with a new major version, or with the new path beside the old`}]}
var On={id:"contract-versioned",title:"Breaking changes are versioned",why:"Clients pin a version and trust that it keeps its promises. A change that breaks the\
m needs a new major version, a new path beside the old one, or the old part kept and marked as deprecated, so that each client moves in its own time.",fix:"Rais\
e `info.version` by a major version, put the new path beside the old one, or keep the old part and mark it as deprecated",section:"9.6",rank:67,setting:"block",
check:cr,examples:{good:"`api/openapi.yaml` removes DELETE /v1/orders/{id} and goes from 1.4.0 to 2.0.0.",bad:"`api/openapi.yaml` removes DELETE /v1/orders/{id}\
 and goes from 1.4.0 to 1.5.0."}};var lr=3,J=e=>`${Math.floor(e*100+1e-6)/100} %`,st=({covered:e,total:t})=>t>0?100*e/t:0;function Nt({files:e}){let t=(e??[]).reduce((n,o)=>({covered:n.covered+o.
covered,total:n.total+o.total}),{covered:0,total:0});return t.total>0?st(t):void 0}function Pn({files:e},t){let n=new Map((t?.files??[]).map(a=>[a.path,st(a)])),
s=(e??[]).map(a=>{let i=n.get(a.path);return{path:a.path,now:st(a),was:i,fell:i===void 0?0:Math.max(0,i-st(a))}}).filter(a=>a.now<100).sort((a,i)=>i.fell-a.fell||
a.now-i.now);if(s.length===0)return"";let r=s.map(({path:a,now:i,was:c,fell:l})=>{let d=c!==void 0&&l>0?` (${J(c)} before)`:"";return`${h(a)} has ${J(i)}${d}`});
return`; of the changed files ${g(r,lr)}`}var Nn=e=>Te(e).filter(t=>t.claim.state!=="not-applicable");function E(e,t){let n=new Map;for(let o of Nn(e).filter(s=>t===void 0||s.prd===t))for(let s of o.evidence){
let{reading:r}=s;if(!K(s)||!r||r.kind==="unreadable")continue;let a=JSON.stringify([s.prd,s.path??s.id,s.digest,s.run?s.id:""]);n.has(a)||n.set(a,{prd:o.prd,claim:o.
claim,one:s,reading:r})}return[...n.values()]}var O=e=>h(e.path??e.link.target);function F({claim:e,one:t}){return{at:e.at,...t.path?{also:{path:t.path,line:1}}:
{}}}var rt=e=>M[e].replace(/^an? /,"");function dr(e,t){let n=t.flatMap(i=>i.evidence),o=`No ${rt(e)} is linked`;for(let i of["unknown","waiting"]){let c=n.find(
d=>d.resolution.kind===i);if(!c||c.resolution.kind==="found")continue;let l=i==="unknown"?"could not be looked at":"is not there yet";return{outcome:i,says:`${P(
rt(e))}: ${O(c)} ${l}: ${b(c.resolution.why)}`}}let s=n.find(i=>K(i)&&i.reading&&xe(i.reading).length>0);if(s?.reading)return{outcome:"fail",says:`${o}: ${O(s)}\
 is ${Se(s.reading)}`};let r=n.find(i=>i.resolution.kind!=="not-evidence");if(!r)return{outcome:"fail",says:o};let a=r.resolution.kind==="found"?"is no report t\
hat can be read":"could not be opened";return{outcome:"fail",says:`${o}: ${O(r)} ${a}`}}function Et({change:e}){return e.pullRequest?.number===void 0?"For a ver\
dict without GitHub, link a report that lies in the repository":"Mend what kept it from being looked at, or link a report in the repository instead"}var mr={tests:"\
Run the tests, save their whole report (JUnit XML or another known format)",qa:"Write the QA results page",sbom:"Make the SBOM (for npm: `npm sbom --sbom-format\
 cyclonedx`), save it"};function X(e,t,n,o){let r=U(n,t.sections.evidence)?.at??{path:n.path,line:1},a=e.gaps.find(p=>p.about==="evidence"||p.about==="tree"),i=Nn(
e).filter(p=>p.prd===n),c=o.map(p=>{let f=i.filter(({claim:N})=>N.kinds.includes(p)),w=dr(p,f),S=a&&w.outcome==="fail",x=S?`Whether ${M[p]} is linked cannot be \
told: ${b(a.why)}`:w.says,be={fail:`${mr[p]??"Run the scan to its end, save its whole report"} and link it in section ${t.sections.evidence}`,unknown:Et(e)}[w.outcome];
return{kind:p,bald:x===`No ${rt(p)} is linked`,remark:{...w,says:x,at:f[0]?.claim.at??r,...S?{outcome:"unknown"}:{},...be?{fix:be}:{}}}}),l=c.filter(p=>p.bald),
d=c.filter(p=>!p.bald).map(p=>p.remark),[m]=l;if(!m)return d;let u=g(l.map(p=>rt(p.kind)),l.length).replace(" and "," or ");return[{...m.remark,says:`No ${u} is\
 linked`},...d]}var ur=.005;function fr(e,t,n,o){let{floor:s,changed:r,drop:a}=o.coverage??{},i=O(e.one),{before:c}=e.one,l=c&&"coverage"in c?c.coverage:void 0,d=Pn(t,l),m=Nt(t),
u=[],p=w=>u.push({outcome:"fail",says:`${w}${d}`});if(r!==void 0&&m!==void 0&&m<r&&p(`The changed files have ${J(m)} of their lines covered in ${i}, less than ${r}\
 %`),r!==void 0&&t.files===void 0){let w=`What the changed files have cannot be told: ${i} lists no files`;u.push({outcome:"unknown",says:w})}s!==void 0&&n<s&&p(
`${i} has ${J(n)} of lines covered, less than ${s} %`);let f=l?.lines===void 0?0:l.lines-n;return a!==void 0&&f>a+ur&&p(`Coverage fell from ${J(l?.lines??0)} to\
 ${J(n)} (${i}), by more than the ${a} ${a===1?"point":"points"} allowed`),a!==void 0&&c&&"why"in c&&u.push({outcome:"unknown",says:`Whether coverage fell canno\
t be told: ${b(c.why)}`}),u.map((w,S)=>S===0?w:{...w,says:w.says.replace(d,"")})}function pr(e,t,n){let{reading:o}=e,s=O(e.one);if(!o.complete||t.lines===void 0){
let u=o.why?j(o.why):"it covers no line";return[{outcome:"fail",says:`${s} proves no coverage: ${u}`,...F(e)}]}let r=fr(e,t,t.lines,n);if(r.length>0)return r.map(
u=>({...u,...F(e)}));let{before:a}=e.one,i=a&&"coverage"in a?a.coverage.lines:void 0,c=i===void 0?"":`, ${J(i)} at the base`,l=Nt(t),d=l===void 0?"":`, ${J(l)} \
in the changed files`;return[{outcome:"pass",says:`${s} has ${J(t.lines)} of lines covered${d}${c}`,at:e.claim.at}]}function hr(e,t,n){let o=E(e,n).flatMap(r=>r.
reading.kind==="coverage"?pr(r,r.reading.coverage,t):[]);if(o.length>0)return o;let s=t.evidence.required.includes("coverage")||t.coverage!==void 0;return s&&!B(
n,"coverage")?X(e,t,n,["coverage"]):y(s?"Coverage is waived with a reason":"No coverage report is linked, and none is asked for")}var En={id:"coverage-kept",title:"\
Coverage is kept",why:"Coverage falls by one untested change at a time. The report is read itself: its lines are held against the floor of the policy, against t\
he same report at the base, and the changed files are named first. A report that covers no line proves nothing. Without `coverage` in the configuration nothing \
is asked for, and the numbers are only told.",fix:"Test the lines that the change adds, make the report again, and link it in section 10",section:"10",rank:53,setting:"\
block",check:(e,t)=>{let n=v(e);return n.length===0?y("There is no document that links coverage"):n.flatMap(o=>hr(e,t,o))},examples:{good:"The configuration ask\
s for `floor: 80`, and `evidence/lcov.info` has 84.2 % of lines covered, 83.9 % at the base.",bad:"The configuration allows `drop: 1`, and coverage fell from 84\
.2 % to 79.6 %; of the changed files `src/cache.ts` has 31 %."}};function gr(e){let{commits:t}=e.change;return t.length===0?"":`; this change has ${g(t.slice(0,3).map(n=>`${C(n.sha)} (${$(n.subject,40)})`))}`}function yr(e,t,n){
let o=e.commits.find(a=>a.sha===t)?.found,s=$(t,40);return o==="reachable"||o==="missing"&&/^\d+$/.test(t)?void 0:o===void 0?{outcome:"unknown",says:`Commit ${s}\
 was not looked up`,at:n}:o==="ambiguous"?{outcome:"fail",says:`Several commits start with ${s}`,at:n,fix:"Write the full hash of the commit"}:{outcome:"fail",says:o===
"missing"?`Commit ${s} does not exist in this repository`:`Commit ${s} is neither part of this change nor of the base branch`,at:n,fix:`Name a commit that is me\
rged or part of this change${gr(e)}`}}var An={id:"decision-commits",title:"The commits in the decision log are real",why:'A commit hash in 9.6 says "this is the\
 code that was decided on". After a rebase or a squash the old hash leads nowhere, and nobody can find that code any more.',fix:"Name the commit as it is on the\
 branch now: `git log --oneline` shows the hashes",section:"9.6",rank:63,setting:"block",check:e=>{let t=new Map(v(e).flatMap(o=>o.notes.flatMap(s=>s.commits.map(
r=>[`${o.path} ${r.sha}`,r]))));if(t.size===0)return y("The decision log names no commit");let n=[...t.values()].map(({sha:o,at:s})=>yr(e,o,s)).filter(o=>o!==void 0);
return n.length>0?n:[{outcome:"pass",says:`${k(t.size,"named commit")} found`}]},examples:{good:"2. [2026-03-02] Done: implemented in a1b2c3d, which is part of \
the branch.",bad:"2. [2026-03-02] Done: implemented in 9e504b8, which a rebase has replaced."}};var Mn={1:"Executive Summary",2:"Scope",3:"Success Criteria",4:"User Stories",5:"Functional Requirements",6:"Technical Requirements",7:"Testing & Acceptance",8:"\
Changelog",9:"Collaboration & Review"};function Ae(e,t){let{sections:n}=t,s=[[n.qaArtifacts,"QA artifacts"],[n.signOffs,"Review log and sign-offs"],[n.decisions,
"Decision log, migration notes, rollback"],[n.questions,"Open questions"],[n.gate,"Ready gate"],[n.evidence,"Evidence"]].find(([a])=>a===e)?.[1]??(Object.hasOwn(
Mn,e)?Mn[e]:""),r=e.split(".").length;return`${"#".repeat(Math.min(r+1,6))} ${e}${r===1?".":""} ${s}`.trimEnd()}var at=/\[[\s\u00a0]?\](?!\()|☐/u;function Fn(e){return e&&at.test(e)?e.replace(at,"[x]"):void 0}function Tn(e){return e&&at.test(e)?e.replace(new RegExp(at.source,
"gu"),"[x]"):void 0}function G(e){let t="ticked"in e?e.ticked:e.state==="done";return e.source??`- [${t?"x":" "}] ${e.text}`}var Ln=/<(?:link|url|path|report|evidence|address)\b[^<>()\n]{0,60}>(?!\))/i;
function pe(e,t,n){let o=`[${t}](${n})`,s=e.trimEnd();if(Ln.test(s))return s.replace(Ln,()=>o);if(!s.startsWith("|")&&!s.endsWith("|"))return`${s} ${o}`;let r=s.
search(/\|[ \t]*\|/u);return r>=0?`${s.slice(0,r)}| ${o} ${s.slice(s.indexOf("|",r+1))}`:s.endsWith("|")?`${s.slice(0,-1).trimEnd()} ${o} |`:`${s} ${o}`}var kr=/^(?:open|pending|tbd|todo|to do|missing|no|not (?:yet|done|signed|started)|in progress|wip|waiting|❌|✗|✘)$/i,
br=/^[\s—–-]*$/u;function it(e,t,n){let o=e?.trim()??"";if(!o.startsWith("|")||!o.endsWith("|")||o.length<3||o.includes("\\|"))return;let s=o.slice(1,-1).split(
"|"),r=0,i=`|${s.map((c,l)=>{let d=c.trim();if(l>0&&kr.test(d))return` ${t} `;let m=l>0&&br.test(d)?n[r++]:void 0;return m===void 0?c:` ${m} `}).join("|")}|`;return i===
o?void 0:i}function ee(e,t,n){let o=e.indexOf(t.target);return o<0?void 0:e.slice(0,o)+n+e.slice(o+t.target.length)}var Cn=8;function jn(e){let t=e.slice(0,Cn).map(s=>{let r=Fn(s.source),a=s.links.length===0&&!s.kinds.every(l=>Fe.has(l)),c=it(r??s.source,"Pass",a?["[report](<\
path-of-the-report>)"]:[])??(r&&a?pe(r,"report","<path-of-the-report>"):r);return{outcome:"fail",says:`${P(L(s))} is not done${r?": its box is open":""}`,at:s.at,
...c?{suggestion:c}:{}}}),n=e.slice(Cn);if(!n[0])return t;let o=g(n.map(s=>String(s.at.line)),8);return[...t,{outcome:"fail",says:`${k(n.length,"more box","more\
 boxes")} open (lines ${o})`,at:n[0].at}]}var Kn=e=>e.map(t=>`- [x] ${ve[t]}: ${t==="ci"?"[run](<address-of-the-run>)":"[report](<path-of-the-report>)"}`).join(`
`);function wr(e){let t=P(L(e));return de(e.reason)?{outcome:"not-applicable",says:`${t} does not apply: ${b(e.reason??"",120)}`,at:e.at}:{outcome:"fail",says:`${t}\
 is N/A without a reason`,at:e.at,fix:'Write why it does not apply: "N/A \u2014 <reason>"',suggestion:`${G({...e,text:L(e)}).trimEnd()} \u2014 <reason>`}}function vr(e,t){
let n=t.sections.evidence,o=U(e,n),s=o?.at??{path:e.path,line:1},{required:r}=t.evidence;if(e.claims.length===0){let p=o?`Section ${n} claims nothing: it has no\
 checklist and no table of evidence`:`There is no section ${n}, so no evidence is claimed`,f=Kn(r);return[{outcome:"fail",says:p,at:s,suggestion:o?f:`${Ae(n,t)}\


${f}`}]}let a=p=>e.claims.filter(f=>f.state===p),i=a("done"),c=r.filter(p=>!e.claims.some(f=>f.kinds.includes(p))),l=a("not-applicable").map(wr),d=[...jn(a("ope\
n")),...l.filter(p=>p.outcome==="fail")];if(c.length>0){let p=g(c.map(f=>M[f]),c.length).replace(/ and (?=[^,]*$)/," or ");d.push({outcome:"fail",says:`Section ${n}\
 does not claim ${p}`,at:s,suggestion:Kn(c)})}d.length===0&&i.length===0&&d.push({outcome:"fail",says:`Section ${n} claims no evidence at all: everything is N/A`,
at:s});let m=l.filter(p=>p.outcome!=="fail");if(d.length>0)return[...d,...m];let u=m.length>0?`, ${m.length} not applicable with a reason`:"";return[{outcome:"p\
ass",says:`${k(i.length,"claim")} ticked${u}`,at:s},...m]}var qn={id:"evidence-claims",title:"All evidence is claimed",why:"Section 10 is where the author says \
what is proven. An open box is work that is not finished, and a kind of evidence that is not mentioned was forgotten.",fix:'Finish what is open, tick it and lin\
k its proof in section 10; for what does not apply write "N/A \u2014 <reason>"',section:"10",rank:30,setting:"block",check:(e,t)=>{let n=v(e);return n.length===
0?y("There is no document that claims anything"):n.flatMap(o=>vr(o,t))},examples:{good:`- [x] SAST: [semgrep.sarif](evidence/semgrep.sarif)
- [ ] DAST: N/A \u2014 no endpoint changes`,bad:`- [ ] SAST
- [ ] DAST: N/A`}};var Dn=new Set(["tests","qa","coverage"]),$r=(e,t)=>e===t||Dn.has(e)&&Dn.has(t);function _n({claim:e,evidence:t},n){if(!n.reading||n.via)return[];let o=xe(n.reading);
if(o.length===0)return[];let s=n.link.form==="code-path"||n.link.text.includes("/")?[]:He(n.link.text),r=s.length>0,a=r?s:e.kinds.filter(c=>!$e.has(c)&&c!=="ci");
if(a.length===0||a.some(c=>o.some(l=>$r(c,l))))return[];let i=new Set(t.filter(K).flatMap(Re));return r||a.some(c=>!i.has(c))?a:[]}var In=["critical","high","medium","low"],ae=e=>h(e.path??e.link.target);function At(e,t){let n=t.reduce((o,s)=>o+s.value,0);if(!(t.length===0||n===e||t.some(o=>o.
value===e)))return t[0]?.one}function xr(e,t){let n=t.flatMap(a=>oe(a.reading).map(i=>({one:a,scan:i}))),o=In.filter(a=>e[a]===0),s=n.flatMap(({one:a,scan:i})=>{
let c=o.filter(d=>i.counts[d]>0);if(c.length===0)return[];let l=c.map(d=>`${i.counts[d]} ${d}`);return[{stated:`0 ${g(c)}`,found:`${ae(a)} has ${g(l)}`,one:a}]}),
r=In.flatMap(a=>{let i=e[a];if(i===void 0||i===0)return[];let c=n.map(({one:m,scan:u})=>({one:m,value:u.counts[a]})),l=At(i,c),d=c.reduce((m,{value:u})=>m+u,0);
return l?[{stated:`${i} ${a}`,found:`${n.length===1?`${ae(l)} has`:"the reports have"} ${d}`,one:l}]:[]});return[...s,...r]}function Rr(e,t){let n=t.flatMap(r=>r.
reading.kind==="tests"?[{one:r,tests:r.reading.tests}]:[]),o=[],s=(r,a,i)=>{let c=a===void 0?void 0:At(a,n.map(d=>({one:d.one,value:i(d)})));if(!c)return;let l=n.
reduce((d,m)=>d+i(m),0);o.push({stated:`${a} ${r}`,found:`${n.length===1?ae(c):"the reports"} counted ${l}`,one:c})};return s("passed",e.passed,({tests:r})=>r.passed),
s("failed",e.failed,({tests:r})=>r.failed+r.errored),o}function Sr(e,t){return e.outcome!=="pass"?[]:t.flatMap(n=>{let{reading:o}=n;if(o.kind==="tests"){let a=o.
tests.failed+o.tests.errored;return a>0&&e.failed===void 0?[{stated:"pass",found:`${ae(n)} has ${k(a,"failed test")}`,one:n}]:[]}if(o.kind!=="qa")return[];let s=o.
qa.overall.find(a=>a.outcome!=="pass"),r=o.qa.overall.some(a=>a.outcome==="pass");return s&&!r?[{stated:"pass",found:`${ae(n)} says ${s.outcome}`,one:n}]:[]})}function Or(e,t){
let n=t.flatMap(c=>c.reading.kind==="sbom"?[{one:c,value:c.reading.sbom.components}]:[]),o=e.components===void 0?void 0:At(e.components,n),s=[];if(o){let c=n.reduce(
(l,{value:d})=>l+d,0);s.push({stated:k(e.components??0,"component"),found:`${ae(o)} lists ${c}`,one:o})}let r=t.flatMap(c=>{let l=c.reading.kind==="coverage"?c.
reading.coverage.lines:void 0;return l===void 0?[]:[{one:c,lines:l}]}),{coverage:a}=e,[i]=r;return a!==void 0&&i&&r.every(({lines:c})=>Math.abs(c-a)>=1)&&s.push(
{stated:`${a} % coverage`,found:`${ae(i.one)} has ${i.lines.toFixed(1)} %`,one:i.one}),s}function Pr(e,t){let n=e.commit?.toLowerCase();return n===void 0?[]:t.flatMap(
o=>{if(!o.commit||o.commit.from==="touched"||o.commit.from==="ref")return[];let s=o.commit.sha.toLowerCase();return s.startsWith(n)||n.startsWith(s)?[]:[{stated:`\
commit ${C(n)}`,found:`${ae(o)} was made for ${C(s)}`,one:o}]})}function Wn(e,t){let n=t.filter(o=>o.reading!==void 0);return[...xr(e,n),...Rr(e,n),...Sr(e,n),...Or(
e,n),...Pr(e,t)]}var ct=e=>h(e.path??e.link.target),Bn=e=>e.path?{also:{path:e.path,line:1}}:{},Nr={pass:"Pass",fail:"Fail",blocked:"Blocked",open:"open"};function Er(e){if(e.reading?.
kind!=="qa")return;let{overall:t,cases:n}=e.reading.qa,o=t.find(l=>l.outcome==="pass"),s=t.find(l=>l.outcome!=="pass");if(o&&s)return{outcome:"fail",says:`${ct(
e)} says ${R(o.text)} on line ${o.at.line} and ${R(s.text)} on line ${s.at.line}`,at:o.at,also:s.at};let r=n.filter(l=>l.outcome!=="pass"),[a]=r;if(!o||!a)return;
let i=r.length>1?` (+${r.length-1} more)`:"";return{outcome:"fail",says:`${ct(e)} says Pass on line ${o.at.line}, but ${R(a.name,45)} is ${Nr[a.outcome]} on lin\
e ${a.at.line}${i}`,at:o.at,also:a.at}}function Ar(e){let t=Er(e),n=(e.reading?.contradictions??[]).filter(r=>!t||!/\blines? \d/.test(r)),o=e.path?{path:e.path,
line:1}:e.link.at,s=n.map(r=>({outcome:"fail",says:`${ct(e)} contradicts itself: ${j(r)}`,at:o,also:e.link.at}));return t?[t,...s]:s}function Mr({claim:e},t){let{
run:n}=t;if(!n||n.conclusion==="success")return[];let o=P(L(e));if(n.status!=="completed"&&n.conclusion===void 0)return[{outcome:"waiting",says:`${o}: ${R(n.name)}\
 has not ended yet`,at:t.link.at}];let s=`${o} is ticked, but ${R(n.name)} ended with ${R(n.conclusion??"no conclusion")}`,r=n.better===void 0?void 0:ee(G(e),t.
link,n.better);return[{outcome:"fail",says:s,at:t.link.at,fix:"Make the run pass, or link the run that did",...r?{suggestion:r}:{}}]}function Lr(e){let{claim:t,
evidence:n}=e,o=P(L(t)),s=n.filter(K),r=[];t.stated.outcome==="fail"&&r.push({outcome:"fail",says:`${o} is ticked, but its own words say that it failed`,at:t.at});
let a=s.flatMap(c=>{let l=_n(e,c);if(l.length===0||!c.reading)return[];let d=g(l.map(u=>M[u]));return[{outcome:"fail",says:`${o}: ${ct(c)} is ${Se(c.reading)}, \
not ${d}`,at:c.link.at,...Bn(c),fix:`Link ${d} here, or name what the file really is`}]}),i=Wn(t.stated,s).map(({stated:c,found:l,one:d})=>({outcome:"fail",says:`${o}\
 says ${c}, but ${l}`,at:t.at,...Bn(d)}));return[...r,...a,...i,...s.flatMap(c=>Mr(e,c))]}var zn={id:"evidence-consistent",title:"The evidence says what the cla\
im says",why:'A page that says Pass above and Blocked below, or "0 High" over a report with two, misleads everybody who reads only one of the two. What a report\
 is comes from its content, not from its label.',fix:"Correct the side that is wrong: run the work again, or write what the report really says",section:"10",rank:43,
setting:"block",check:e=>{let t=le(e),n=t.flatMap(({evidence:r})=>r.filter(K)),s=[...[...new Map(n.map(r=>[r.path??r.id,r])).values()].flatMap(Ar),...t.flatMap(
Lr)];return n.length===0&&s.length===0?y("No evidence was found that could be compared"):se(s,`${k(n.length,"piece")} of evidence agree${n.length===1?"s":""} wi\
th the claims`)},examples:{good:"- [x] Dependency audit, 0 High: [npm audit](evidence/npm-audit.json), and the file counts 0 high.",bad:"- [x] SAST: [report](ev\
idence/npm-audit.json), which is a dependency scan."}};var Fr=({claim:e,one:t})=>(t.reading===void 0||t.reading.kind==="unreadable")&&t.run===void 0&&t.target.kind!=="review"&&!e.kinds.includes("performance")&&Ce(e);
function Tr(e){return[...T(e,({one:{binding:n,commit:o,prd:s,claim:r}})=>JSON.stringify([s,r,n.kind,n.kind==="unknown"?n.why:o?.sha??""])).values()]}function Cr(e,t){
let[n]=e;if(!n)return;let{binding:o,commit:s,link:r}=n.one;if(o.kind==="same")return;let a=g(e.map(({one:x})=>h(x.path??x.link.target))),i=P(L(n.claim)),c=e.length===
1?"was":"were";if(o.kind==="unknown")return{outcome:"unknown",says:`${i}: whether ${a} ${c} made for this code cannot be told: ${b(o.why)}`,at:r.at};let l=o.total??
o.changed.length,d=o.changed.slice(0,3).map(x=>h(x)),m=l-d.length,u=g(m>0?[...d,`${m} more`]:d,4),p=l>1?`${l} files changed: ${u}`:`${u||"the code"} changed`,f=n.
one.run?.better,w=f===void 0?void 0:ee(G(n.claim),r,f),S=t==="worktree"?"the files as they are now":C(t);return{outcome:"fail",says:`${i}: ${a} ${c} made for ${s?
C(s.sha):"an older commit"}; since then ${p}`,at:r.at,...n.one.path?{also:{path:n.one.path,line:1}}:{},fix:w?`Link the newest run that passed on ${S}`:`Run it a\
gain on ${S}, commit the new result and link it`,...w?{suggestion:w}:{}}}var Vn={id:"evidence-current",title:"The evidence belongs to this code",why:"A report a\
bout yesterday\u2019s code says nothing about today\u2019s. Evidence counts when every file that matters is the same as when it was made; documents may change without mak\
ing it old.",fix:"Run the work again on the newest commit and link the new report",section:"10",rank:42,setting:"block",check:e=>{let t=Qe(e).filter(o=>!Fr(o));
if(t.length===0)return y("No evidence was found that could be out of date");let n=Tr(t).map(o=>Cr(o,e.change.head)).filter(o=>o!==void 0);return n.length>0?n:[{
outcome:"pass",says:`${k(t.length,"piece")} of evidence made for this code`}]},examples:{good:"The test report was committed after the last change of the source\
; since then only the PRD changed.",bad:"The test report was made for 1a2b3c4, and `src/cache.ts` changed after it."}};function Mt({prd:e,claim:t}){if(t.kinds.some(s=>s!=="other"&&!Fe.has(s)))return!1;if(t.kinds.length>0&&t.kinds.every(s=>Fe.has(s)))return!0;let n=t.text.slice(0,
2e3).split(/[^\p{L}\p{N}.]+/u),o=new Set(n.map(s=>s.replace(/\.+$/u,"")).filter(s=>/^\d+\.\d/.test(s)));return e.sections.some(s=>o.has(s.number)&&s.words>0)}var jr=/\b(?:cases?|plans?|scenarios?|fixtures?|templates?|checklists?)\b/i;
function Kr({text:e,target:t}){let n=t.slice(t.lastIndexOf("/",t.length-2)+1).replace(/[-_.]+/g," "),o=e===t?n:`${e} ${n}`;if(jr.test(o))return[];let s=/\bresults?\b/i.
test(o)&&/(?:^|\/)qa\//i.test(t);return[...He(o),...s?["qa"]:[]]}function qr(e,t){return e.elsewhere.find(({link:n})=>n.placeholder===void 0&&Kr(n).some(o=>t.includes(
o)&&o!=="other"))}function lt({prd:e,claim:t,evidence:n},o){let s=G(t),r=t.links[0],a=r?.placeholder===void 0?void 0:r,i=n.flatMap(({link:d,resolution:m})=>d===
a&&m.kind==="not-evidence"&&m.suggestion?[m.suggestion]:[])[0];if(a&&i){let d=`Write the real path: ${h(i)} is there`,m=ee(s,a,i)??i;return{outcome:"fail",says:o,
at:a.at,fix:d,suggestion:m}}let c=qr(e,t.kinds);if(!c){let d=r?void 0:pe(s,"report","<path-of-the-report>");return{outcome:"fail",says:o,at:r?.at??t.at,...d?{suggestion:d}:
{}}}let l=pe(s,c.link.text||"report",c.link.target);return{outcome:"fail",says:`${o}; ${h(c.link.target)} is linked in ${c.section} instead`,at:r?.at??t.at,also:c.
link.at,fix:"Link it in the evidence section as well: only what stands there counts",suggestion:(a&&ee(s,a,c.link.target))??l}}function Gn(e){let t=({claim:n,evidence:o})=>o.
filter(K).flatMap(Re).filter(s=>n.kinds.includes(s));return new Map([...T(e,({prd:n})=>n)].map(([n,o])=>[n,new Set(o.flatMap(t))]))}function Hn({prd:e,claim:t,evidence:n},o){
return n.every(s=>s.resolution.kind==="not-evidence"||K(s))?t.kinds.filter(s=>!$e.has(s)&&!o.get(e)?.has(s)):[]}var Dr=/(?:if|where|when) (?:applicable|any|needed|relevant)|optional/i;function _r(e,t,n){let{claim:o,evidence:s}=e,r=P(L(o));if(o.links.filter(f=>f.placeholder===
void 0&&f.form!=="image").length===0){if(Mt(e))return;let f=o.links[0];return f?.placeholder===void 0?lt(e,`${r} is ticked but links ${f?"only a picture":"nothi\
ng"}`):lt(e,`${r} is ticked but links only a placeholder, ${h(f.target)}`)}let i=s.filter(f=>f.link.placeholder===void 0),[c]=i;if(!c)return{outcome:"unknown",says:`\
The links of ${r} were not looked up`,at:o.at};if(i.every(f=>f.resolution.kind==="not-evidence")){if(Mt(e))return;let f=c.resolution.kind==="found"?"":c.resolution.
why;return lt(e,`${r} links no evidence: ${h(c.link.target)}, ${b(f)}`)}let l=Dr.test(o.text.slice(0,2e3)),d=Hn(e,t).filter(f=>n.includes(f)||!l),m=i.flatMap(f=>K(
f)&&f.reading?[f.reading]:[]);if(d.length===0||o.kinds.length===1&&m.length>0)return;let u=d.map(f=>M[f]),p=[...new Set(m.map(Se))];return{outcome:"fail",says:`${r}\
 names ${g(u,u.length)}, but ${p.length>0?`links only ${g(p)}`:`${h(c.link.target)} is no such report`}`,at:o.at,fix:`Link ${g(u,u.length)} as well, or take out\
 of the claim what is not proven`,suggestion:d.reduce((f,w)=>pe(f,M[w].replace(/^an? /,""),"<path-of-the-report>"),G(o))}}var Qn={id:"evidence-linked",title:"Ea\
ch claim links its evidence",why:"A ticked box is a statement; the report behind it is the proof. An issue, a wiki page or a picture tells about the proof and c\
annot be checked.",fix:"Link the report itself in the claim of section 10: a file of the repository, a workflow run or its artifact",section:"10",rank:31,setting:"\
block",check:(e,t)=>{let n=le(e);if(n.length===0)return y("No claim is ticked, so there is no evidence to link");let o=Gn(n),s=n.map(r=>_r(r,o,t.evidence.required)).
filter(r=>r!==void 0);return s.length>0?s:[{outcome:"pass",says:`${n.length} of ${k(n.length,"claim")} link evidence`}]},examples:{good:"- [x] Dependency audit:\
 [npm audit](evidence/npm-audit.json)",bad:"- [x] Security evidence linked (dependency audit): 0 High/Critical"}};function Ir(e,t,n){let o=P(L(e.claim)),s=b(n);return t.target.kind==="path"&&s.includes(t.target.path)||s.includes(t.link.target)?`${o}: ${s}`:`${o} links ${h(t.
link.target)}: ${s}`}function Wr({claim:e},t,n){if(n!==void 0)return t.via?n:ee(G(e),t.link,n)??n}function Br(e,t){let{reading:n}=t;if(n?.kind!=="unreadable"||!t.
via&&Ce(e.claim))return;let o=t.path??t.link.target;return{outcome:"fail",says:`${P(L(e.claim))}: ${cn(h(o),n.why)}`,at:t.link.at,...t.path?{also:{path:t.path,line:1}}:
{},fix:"Run the tool again, save its whole output in a format that can be read, and link that file"}}function zr(e,t,n){let{resolution:o,link:s}=t;if(s.placeholder!==
void 0||o.kind==="not-evidence")return;if(o.kind==="found")return Br(e,t);let r=Ir(e,t,o.why),a=t.via?.at?{also:t.via.at}:{};if(o.kind!=="missing"){let c=o.kind===
"refused"?"fail":o.kind;return{outcome:c,says:r,at:s.at,...a,...c==="unknown"?{fix:Et(n)}:{}}}let i=Wr(e,t,o.suggestion);return{outcome:"fail",says:r,at:s.at,...a,
...i?{suggestion:i}:{}}}var Un={id:"evidence-resolves",title:"The linked evidence is there",why:"A link proves something only when it opens. A wrong path, a del\
eted artifact or a damaged report leaves the claim without proof.",fix:"Correct the path, or commit the report and link it",section:"10",rank:40,setting:"block",
check:e=>{let t=e.gaps.filter(r=>r.about==="evidence"||r.about==="tree").map(r=>({outcome:"unknown",says:b(r.why),...r.path?{at:{path:r.path,line:1}}:{}})),n=le(
e).flatMap(r=>r.evidence.map(a=>({claimed:r,one:a}))),o=n.filter(({one:r})=>r.link.placeholder===void 0&&r.resolution.kind!=="not-evidence");if(t.length===0&&o.
length===0)return y("No ticked claim links evidence that could be opened");let s=n.map(({claimed:r,one:a})=>zr(r,a,e)).filter(r=>r!==void 0);return se([...t,...s],
`${k(o.length,"piece")} of evidence opened and read`)},examples:{good:"- [x] Tests: `evidence/junit.xml`, and the file is in the repository.",bad:"- [x] Tests: \
`evidence/junit.xml`, and the file is called `evidence/junit-report.xml`."}};var Zn={attested:"signed by a workflow",ci:"made by a workflow of this repository",analysis:"an analysis kept by GitHub",committed:"a committed file",external:"\
a page outside of the repository"},Vr={attested:"Link an artifact that its workflow has attested",ci:"Link the workflow run that made it, or its artifact, inste\
ad of a file",analysis:"Link the results of code scanning, Dependabot or secret scanning on GitHub",committed:"Commit the file and link it",external:"Link the p\
age"};function Gr({claim:e,one:t}){let n=Re(t).filter(o=>e.kinds.includes(o));return n.length>0?n:e.kinds.length>0?e.kinds:["other"]}function Hr(e,t){let{claim:n,
one:o}=e,s=P(L(n)),r=h(o.path??o.link.target),a=o.link.at;if(o.run?.edited)return{outcome:"fail",says:`${s}: this change edits the workflow of ${R(o.run.name)},\
 so its result cannot be trusted`,at:a,fix:"Change the workflow in a pull request of its own, merge it, and run the work again"};let{origin:i}=o;if(i===void 0)return{
outcome:"unknown",says:`${s}: where ${r} comes from cannot be told`,at:a};let c=we.indexOf(i),l=Gr(e).filter(u=>we.indexOf(t.evidence.trust[u])<c),[d]=[...l].sort(
(u,p)=>we.indexOf(t.evidence.trust[u])-we.indexOf(t.evidence.trust[p]));if(!d)return;let m=t.evidence.trust[d];return{outcome:"fail",says:`${s}: ${r} is ${Zn[i]}\
, and ${M[d]} has to be ${Zn[m]}`,at:a,fix:Vr[m]}}var Qr=e=>g(we.filter(t=>e.some(({one:n})=>n.origin===t)),5),Jn={id:"evidence-trusted",title:"The evidence com\
es from a trusted place",why:"A report that anybody can write by hand proves less than one that a workflow made. The policy sets the least trust for each kind o\
f evidence, and a workflow that the change itself edits can say anything.",fix:"Link evidence of a better origin: a workflow run, its artifact, or an analysis o\
n this commit",section:"10",rank:44,setting:"block",check:(e,t)=>{let n=Qe(e);if(n.length===0)return y("No evidence was found whose origin could be judged");let o=n.
map(s=>Hr(s,t)).filter(s=>s!==void 0);return o.length>0?o:[{outcome:"pass",says:`${k(n.length,"piece")} of evidence trusted enough (${Qr(n)})`}]},examples:{good:"\
The policy wants `ci` for tests, and the claim links the artifact of a workflow run.",bad:"The policy wants `ci` for tests, and the claim links `evidence/junit.\
xml` in the tree."}};function Ur({kind:e,path:t,commit:n}){let o=n===void 0?"":` at ${C(n)}`;return e==="defaults"?`this change was judged by the defaults${o}`:e==="override"?`this \
change was judged by the given ${$(t??"policy")}`:`this change was judged by ${$(t??"the policy")}${o}, not by its own`}var Xn={id:"gate-untouched",title:"The g\
ate itself is left alone",why:"Who may change the configuration or the workflow of the gate decides what the next pull requests have to prove. It never weakens \
the check of its own pull request, but it should not come in unseen beside other work.",fix:"Have an owner of the gate look at this file, best in a pull request\
 of its own",section:"",rank:80,setting:"advise",check:e=>{let{gateFiles:t=[],change:n,policySource:o}=e;return t.length>0?t.map(s=>({outcome:"fail",says:`${$(s)}\
 decides how pull requests are judged; ${Ur(o)}`,at:{path:s,line:1}})):n.incomplete!==void 0?[{outcome:"unknown",says:`Whether the gate is changed cannot be tol\
d: ${n.incomplete}`}]:y("The change leaves the configuration and the workflow of the gate alone")},examples:{good:"A change of src/ and docs/ only.",bad:"A chan\
ge that sets `scans-clean: off` in .github/ready-gate.yml, among forty other files."}};var Yn={id:"log-contract",title:"Changed log lines are noted",why:"Log lines that other teams parse are a contract like an API: a renamed field silently empties\
 their dashboards and alerts. The files under `logs` of the configuration are such contracts; their changes need an entry in 9.6, and a breaking one must name t\
he consumers.",fix:"Add an entry to 9.6 that names the schema and says what changed, the version old \u2192 new, the rollback, and who parses the lines",section:"\
9.6",rank:59,setting:"block",check:(e,t)=>nt(e,t,"log"),examples:{good:"1. [2026-03-02] `logs/order.schema.json`: durationMs is now duration_ms. Version: 1 \u2192 2,\
 by the field v. Consumers: the billing export. Compatibility: both ways, old and new field are written until 2026-04-01. Rollback: set `LOG_SCHEMA=1`",bad:"`lo\
gs/order.schema.json` renames a field, and 9.6 does not mention it."}};var eo=({migration:e})=>(e?.operations??[]).filter(t=>t.destructive);function Zr(e,t,n,o){let{migration:s}=e;if(!s)return[];if(s.unread!==void 0&&s.change!=="de\
leted")return[{outcome:"unknown",says:`Whether ${h(s.file)} destroys data is not known: ${b(s.unread)}`,at:{path:s.file,line:1}}];let[r,...a]=eo(e);if(!r)return[];
let i=t.filter(u=>q(u,e)&&!qe(u,n));if(Ke(i,["approval"]).length===0)return[];let c=i.flatMap(u=>je(u,"approval"))[0],l=a.length>0?` (and ${k(a.length,"more suc\
h step")})`:"",d=c?`names nobody who approved it: ${R(c.value)}`:"no entry names who approved it",m=c?.at??i[0]?.at??V(n,o);return[{outcome:"fail",says:`${h(s.file)}\
 destroys data, and ${c?o.sections.decisions:`in ${o.sections.decisions}`} ${d}: ${b(r.says)}${l}`,...m?{at:m}:{},also:r.at,suggestion:Y([e],["approval"]).join(
`
`)}]}function Jr(e,t){let n=Q(e,t),o=D(v(e)),s=n.flatMap(a=>Zr(a,o,e,t));if(s.length>0)return s;let r=n.filter(a=>eo(a).length>0);return r.length===0?y("No migr\
ation of the change destroys data"):[{outcome:"pass",says:`The loss of data is approved by name for ${I(r)}`}]}var to={id:"migration-destructive",title:"Loss of\
 data is approved",why:"A dropped column, a truncated table or a narrower type loses data for good, and no way back brings it again. Somebody who answers for th\
e data has to say yes to it, by name or role, before it runs.",fix:"Add an approval with a name or a role to the entry of 9.6, or leave the data where it is",section:"\
9.6",rank:64,setting:"block",check:Jr,examples:{good:"- Approval: data engineer on call, 2026-03-01",bad:"- Approval: pending"}};function Xr(e,t){let n=new Set(e.change.files.map(r=>r.path)),o=Q(e,t).filter(({migration:r})=>r!==void 0);if(o.length===0)return y("The change touches no migra\
tion that is known to a tool");let s=o.flatMap(({migration:r,file:a})=>{if(r?.change!=="edited"||r.repeatable||!n.has(r.file))return[];let i=a.from??r.file,c=a.
from?` (it was ${h(a.from)})`:"";return[{outcome:"fail",says:`${h(r.file)} is already on the base, and this change edits it${c}: where it has run, it does not r\
un again`,at:{path:r.file,line:1},fix:`Put the old text back with \`git checkout ${C(e.change.base)} -- ${i}\` and write a new migration for what is missing`}]});
return s.length>0?s:[{outcome:"pass",says:`No migration of the base was edited among ${I(o)}`}]}var no={id:"migration-edited",title:"Merged migrations keep thei\
r text",why:"A migration runs once. Where it has run, an edit changes nothing, or stops the tool with a checksum that does not match; where it has not, another \
schema comes out. Only those that run again whenever they change (Flyway `R__`, Liquibase `runOnChange`) may be edited.",fix:"Put the old text back and write a \
new migration",section:"9.6",rank:65,setting:"block",check:Xr,examples:{good:"`V8__widen_name.sql` is new and alters the column that `V7__add_name.sql` added.",
bad:"`V7__add_name.sql`, merged last month, now says varchar(200)."}};var Yr={expand:"adds the new shape",backfill:"moves data",contract:"takes the old shape away"};function ea(e){let t=e.migrations.filter(({change:r})=>r==="new"||
r==="edited");if(t.length===0)return y("The change holds no new migration");let n=Ut.filter(r=>t.some(({phases:a})=>a.includes(r)));if(!n.includes("contract")||
n.length<2)return[{outcome:"pass",says:`${k(t.length,"migration")} of one phase, or with nothing taken away`}];let o=n.map(r=>{let a=t.filter(({phases:i})=>i.includes(
r)).map(({file:i})=>h(i));return`${Yr[r]} (${g(a,2)})`}),s=t.find(({phases:r})=>r.includes("contract"))?.file;return[{outcome:"fail",says:`One change ${g(o)}: c\
ode that still runs against the old shape breaks during the release`,...s?{at:{path:s,line:1}}:{}}]}var oo={id:"migration-minimal",title:"Expand and contract co\
me apart",why:"During a release old and new code run side by side, and after a rollback the old code runs again. A schema change that adds, back-fills and takes\
 away in one go leaves neither of them a shape to work with. Apart, each step is small and can be taken back.",fix:"Keep the additions and the back-fill here, a\
nd take the old shape away in a later change, once nothing uses it",section:"9.6",rank:66,setting:"advise",check:ea,examples:{good:"One pull request adds users.\
full_name and fills it; the next one drops users.name.",bad:"One migration adds users.full_name, copies users.name into it and drops users.name."}};var ro=["what","order","locks","evidence"],ao=({migration:e,file:t})=>t.status==="deleted"||e?.change==="deleted"||e?.change==="same"?["what"]:ro;function so(e){
let t=new Set(e.flatMap(ao)),n=e.some(({migration:o})=>o?.operations.some(s=>s.destructive));return[...ro.filter(o=>t.has(o)),"rollback",...n?["approval"]:[]]}var Lt=e=>g(
e.map(({file:t})=>`${h(t.path)}${t.status==="deleted"?" (deleted)":""}`),4);function ta(e,t){let n=v(e);if(n.length===0)return y("There is no document that coul\
d note a migration");let o=Q(e,t),s=Ne(e,"migration");if(o.length===0)return s.length>0?s:y("The change touches no migration");let r=o.map(p=>({of:p,isNamedBy:f=>q(
f,p),needs:ao(p)})),{bare:a,stale:i,poor:c}=Ye(r,D(n),e),l=t.sections.decisions,d=V(e,t),m=[],[u]=a;u&&m.push({outcome:"fail",says:`${I(a)} changed without an e\
ntry in ${l}: ${Lt(a)}`,...d?{at:d}:{},also:{path:u.file.path,line:1},suggestion:Ee(a,so(a),e)});for(let[p,f]of i)m.push({outcome:"fail",says:`The entry of ${l}\
 for ${Lt(f)} is of ${p.date}, before the change began (${Xe(e)})`,at:p.at,suggestion:Ee(f,so(f),e)});for(let[p,{of:f,missing:w}]of c)m.push({outcome:"fail",says:`\
The entry of ${l} for ${Lt(f)} does not say ${g(w.map(S=>Je[S]),9)}`,at:p.at,suggestion:Y(f,w).join(`
`)});return m.length>0?[...m,...s]:[{outcome:"pass",says:`${I(o)} noted in ${l}`},...s]}var io={id:"migration-note",title:"Migrations are noted",why:"A migratio\
n reaches people who never read the code: whoever runs the release, and whoever is called when it hangs. The entry in 9.6 tells them what changes, in which orde\
r the steps run, what is locked for how long, and where up and down were tried. An entry counts for a migration when it names it (its path, file name, id, folde\
r, a pattern or a range) and is not older than the change.",fix:"Add an entry to 9.6 that names the files and says what changed, the order of steps, locks and s\
ize, the way back, and where up and down ran",section:"9.6",rank:60,setting:"block",check:ta,examples:{good:"1. [2026-03-02] `0042_add_email.sql` adds users.ema\
il, nullable. Order: before the deployment. Locks: none, 12 million rows. Evidence: [up and down on staging](https://github.com/acme/shop/actions/runs/1). Rollb\
ack: `npm run migrate:down 0042`",bad:'`db/migrations/0042_add_email.sql` is new, and 9.6 says "N/A".'}};var co=/\b(?:(?:rails|rake)\s+db:(?:rollback|migrate:(?:down|redo))|alembic\s+downgrade|migrate\s+(?:-\S+\s+\S+\s+){0,6}down|knex\s+migrate:(?:down|rollback)|db:migrate:undo|typeorm\s+migration:revert|migration:revert|artisan\s+migrate:rollback|goose\s+(?:\S+\s+){0,4}down|dbmate\s+(?:down|rollback)|flyway\s+undo|liquibase\s+(?:--?\S+\s+){0,4}rollback\S*|mix\s+ecto\.rollback|manage\.py\s+migrate|dotnet\s+ef\s+database\s+update|hasura\s+migrate\s+apply|atlas\s+migrate\s+down|prisma\s+migrate\s+resolve|migrate:(?:down|rollback|undo))\b[^\n.;,`]{0,120}/gi;
function lo(e){let t=re(e);if(t==="")return!1;let n=e.code.filter(s=>t.includes(s)&&s.search(co)<0),o=t.replace(co," ").replace(/\b(?:run|runs|execute|apply|npx|npm run|yarn|pnpm|bundle exec|bin\/|python3?|php)\s*(?=[\s`.,;]|$)/gi,
" ");return $t(o,n)}var na=/\b(?:no|without(?: any)?|zero)\s+(?:loss of data|data[\s-]loss|data (?:is|are|will be|gets?) (?:lost|deleted|removed)|(?:data|rows?|values?) lost)\b|\bnothing (?:is|will be|gets) lost\b|\b(?:data|rows?|values?)\s+(?:is|are|will be)\s+(?:not|never) lost\b/gi,
oa=/\b(?:data|rows?|values?|contents?|records?|history|emails?|columns?|backfill|they|it|those|these|which|that)\b[^.\n]{0,100}?\b(?:lost|gone|unrecoverable|not (?:be )?(?:restor|recover|com(?:e|ing) back|brought back|kept)\w*|cannot (?:be )?(?:restor|recover|come|brought)\w*|can[’']t (?:be )?(?:restor|recover|come|brought)\w*|(?:does|do|will)(?: not|n[’']t) (?:come back|return)|won[’']t (?:come back|return)|never (?:comes?|returns?)|stays? empty|(?:are|is) empty)\b|\b(?:irreversibl[ey]|irrecoverabl[ey]|unrecoverabl[ey]|permanently (?:lost|deleted|removed)|lossy|data loss|loses? (?:the|all|every|its|their)|loss of (?:the )?(?:data|rows|values))\b|\b(?:no|none of the|without (?:the|its|their)) (?:data|rows?|values?)\b[^.\n]{0,40}\b(?:back|restored|recovered)?/i,
sa=/\b(?:copy|copies|copied|restor\w*|back-?fill\w*|insert\w*|select\w*|refill\w*|load\w*|import\w*)\b[^.\n]{0,100}\bfrom\b[^.\n]{0,60}(?:back-?up|archive|_old\b|_bak\b|_copy\b|copy\b|snapshot|dump|export)/i;
function mo(e){let t=e.fields.find(({label:o})=>/data loss|lost data|loss of data/.test(o));if(t)return fe(t.value)&&!/^\W*(?:no|none|nothing|n\/?a)\b(?! data)/i.
test(t.value);let n=H(z(e)).replace(na," ");return oa.test(n)||sa.test(n)}var ra="   - Rollback: <the statement or the new migration that compensates it; its tool cannot take it back>";function aa(e,{own:t,general:n},o,s){let{migration:r}=e;
if(!r||r.change==="deleted"||r.repeatable)return[];let{kind:a,why:i,at:c}=r.wayBack,l=h(r.file);if(a==="unknown")return[{outcome:"unknown",says:`Whether ${l} ca\
n be taken back is not known: ${b(i)}`,...c?{at:c}:{}}];if(a==="present")return[];let d=[...t,...n],m=s.sections.decisions,u=t[0]?.at??V(o,s),p={...u?{at:u}:{},
...c?{also:c}:{}};return a==="lossy"?d.some(mo)?[]:[{outcome:"fail",says:`${l} loses data that its way back does not bring back, and ${m} does not say so: ${b(i)}`,
...p,fix:"Write into the entry which data does not come back, or from which copy it is restored",suggestion:`   - Data loss: ${Ot([e])??"the data does not come \
back"}`}]:d.some(lo)?[]:[{outcome:"fail",says:`${l} cannot be taken back, and ${m} has no compensating step: ${b(i)}`,...p,suggestion:ra}]}function ia(e,t){let n=Q(
e,t),o=n.filter(({migration:i})=>i&&i.change!=="deleted"&&!i.repeatable);if(o.length===0)return y("The change holds no migration whose way back could be looked \
at");let s=D(v(e)),r=s.filter(i=>Oe(i,"migration")&&!n.some(c=>q(i,c))),a=o.flatMap(i=>{let c=s.filter(l=>q(l,i));return aa(i,{own:c,general:r},e,t)});return a.
length>0?a:[{outcome:"pass",says:`${I(o)} can be taken back, or ${t.sections.decisions} says how it is made good`}]}var uo={id:"migration-reversible",title:"Mig\
rations can be taken back",why:"An empty down function, a `change` that cannot be turned round, a tool that only goes forward: whoever needs the way back finds \
out when it is too late. Where the tool has none, the compensating statement or migration is written down before the release. And a way back that restores a col\
umn restores no data: whoever decides has to know that.",fix:"Write a way back into the migration, or the compensating statement or migration into its entry in \
9.6",section:"9.6",rank:63,setting:"block",check:ia,examples:{good:"`db/migrate/20260301_x.rb` has a `change` that Rails cannot reverse, and its entry says: Rol\
lback: new migration that runs `ALTER TABLE users ALTER COLUMN age TYPE text`",bad:"Rollback: `bin/rails db:rollback`, for a migration that raises IrreversibleM\
igration."}};function ca(e,t,n){let o=g(t.map(({file:a})=>h(a.path))),s=re(e),r=s?`names no exact step as its way back: ${R(s)}`:"has no rollback";return{outcome:"fail",says:`\
The entry of ${n} for ${o} ${r}`,at:e.at,suggestion:Y(t,["rollback"]).join(`
`)}}function la(e,t){let n=v(e);if(n.length===0)return y("There is no document that could hold a rollback");let o=Q(e,t),s=Ne(e,"migration");if(o.length===0)return s.
length>0?s:y("The change touches no migration");let r=D(n),a=r.some(l=>Oe(l,"migration")&&!o.some(d=>q(l,d))&&ue(l)),i=new Map,c=[];for(let l of o){let d=r.filter(
u=>q(u,l)),[m]=d;m&&(c.push(l),!(a||d.some(ue))&&i.set(m,[...i.get(m)??[],l]))}return c.length===0?y(`No entry of ${t.sections.decisions} names what changed, so\
 there is no rollback to look at`):i.size>0?[...i].map(([l,d])=>ca(l,d,t.sections.decisions)):[{outcome:"pass",says:`A way back is noted for ${I(c)}`},...s]}var fo={
id:"migration-rollback",title:"Migrations have a way back",why:'When a release goes wrong at night, the way back must be a command, not an idea. "Revert the PR"\
 does not undo what a migration did to the data, and "restore the backup" loses everything that was written since.',fix:"Write the exact command, statement or d\
own file into the entry; for what cannot be undone, write the compensating step",section:"9.6",rank:61,setting:"block",check:la,examples:{good:"Rollback: `npx k\
nex migrate:down 0042_add_email.js`",bad:"Rollback: revert the PR"}};var da={given:"it was given by hand",touched:"the change touches it",named:"the change names it",only:"it is the only one of the repository"},po=e=>new Set(e.slice(
0,2e3).toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t.length>2&&t!=="prd"));function ma(e){let{branch:t,pullRequest:n,commits:o}=e.change,s=po([t,n?.title,o.
at(-1)?.subject].join(" ")),r;for(let a of e.candidates){let i=[...po(a.split("/").at(-1)??"")].filter(c=>s.has(c)).length;i>(r?.score??0)&&(r={path:a,score:i})}
return r?.path}function ua(e){let{candidates:t}=e;if(t.length===0)return{outcome:"fail",says:"The change has no product document (PRD), and the repository holds\
 none",fix:"Add a product document for this change (for example PRDs/<milestone>/<id>-<slug>-prd.md), or name its folder under prds in the configuration"};let n=ma(
e),o=[...n?[n]:[],...t.filter(r=>r!==n)],s=o.map(r=>h(r));return{outcome:"fail",says:`The change touches and names none of the ${k(o.length,"product document")}\
 (PRD): ${g(s,8)}`,fix:"Name the document in the pull request text, the branch or a commit message, by its path or its roadmap id; or change it in this pull req\
uest",suggestion:`PRD: ${n??"<path of the product document>"}`}}var ho={id:"prd-linked",title:"The change has a product document",why:"The product document says\
 what the change is for and links the proof that it is done. Without it there is nothing to hold the change to.",fix:"Write the path or the roadmap id of the pr\
oduct document into the pull request text, the branch name or a commit message, or change the document in this pull request",section:"",rank:10,setting:"block",
check:e=>{let n=e.gaps.filter(s=>s.about==="prd").map(s=>({outcome:"unknown",says:b(s.why),...s.path?{at:{path:s.path,line:1}}:{}})),o=e.prds.map(({prd:s,chosen:r})=>{
let a={path:s.path,line:1};return kt(s)?{outcome:"pass",says:`${h(s.path)} is judged: ${da[r]}`,at:a}:{outcome:"not-applicable",says:`${h(s.path)} could not be \
read to its end`,at:a}});return n.length>0||o.length>0?[...n,...o]:[ua(e)]},examples:{good:"Branch `2.2.1.3-query-cache`, and `PRDs/M1/2.2.1.3-query-cache-prd.m\
d` exists.",bad:"Branch `fix-stuff`, no document in the change, and three documents that could be meant."}};var fa=e=>e===""?"The text before the first section":/^\d/.test(e)?`Section ${e}`:`The ${e}`;function pa(e){return[...T(e,t=>t.section)].map(([t,n])=>{let o=[...new Set(
n.map(i=>h(i.text,40)))],s=[...new Set(n.map(i=>String(i.at.line)))],r=s.length>1?` (lines ${g(s,5)})`:"",a=n.length>1?`${n.length} placeholders`:"a placeholder";
return{outcome:"fail",says:`${fa(t)} still has ${a}: ${g(o)}${r}`,...n[0]?{at:n[0].at}:{}}})}var go={id:"prd-placeholders",title:"Every placeholder is filled in",
why:"A placeholder is a promise to fill something in later. A path that still says <yyyy-mm-dd> proves nothing, and a TBD is a decision that was not taken.",fix:"\
Replace each placeholder by the real value, or remove the line",section:"",rank:13,setting:"block",check:e=>{let t=v(e);return t.length===0?y("There is no docum\
ent to look into"):t.flatMap(n=>se(pa(n.placeholders),`${h(n.path)} has no placeholder left`))},examples:{good:"- [x] QA results: `QA/2.2.1.3-query-cache/test-r\
esults-2026-02-03.md`",bad:"- [x] QA results: `QA/<id>/test-results-<yyyy-mm-dd>.md`"}};var ha={"not-text":"fail","too-large":"fail",deadline:"unknown","broken-front-matter":"fail",bidi:"by-place","zero-width":"by-place","look-alike":"by-place","hi\
dden-text":"not-applicable","duplicate-section":void 0};function ga(e,t){let{qaArtifacts:n,signOffs:o,decisions:s,evidence:r}=t.sections,a=e.sections.filter(l=>[
n,o,s,r].includes(l.number)).map(l=>[l.at.line,l.endLine]),i=[...e.sections,...e.claims,...e.signOffs,...e.elsewhere.map(({link:l})=>l),...e.frontMatter?.entries??
[]],c=new Set([1,...i.map(l=>l.at.line)]);return l=>c.has(l)||a.some(([d,m])=>l>=d&&l<=m)}function ya(e,t){let n=ga(e,t),o=new Map([...e.claims,...e.signOffs].map(
d=>[d.at.line,d.source])),s=d=>{let m=ha[d.kind];if(m===void 0)return;let u=m==="by-place"?n(d.at.line)?"fail":"not-applicable":m,p=o.get(d.at.line),f=p===void 0?
void 0:rn(p),w=u==="fail"&&f!==p?f:void 0,x=m==="fail"||m==="unknown"?`${h(e.path)}: ${b(d.says)}`:b(d.says);return{outcome:u,says:x,at:d.at,...w?{suggestion:w}:
{}}},r=e.remarks.map(s).filter(d=>d!==void 0),a=r.filter(d=>d.outcome!=="not-applicable"),i=r.filter(d=>d.outcome==="not-applicable"),c=i[0],l=c&&i.length>1?[{...c,
says:`${c.says} (and ${k(i.length-1,"more passage")})`}]:i;return a.length>0?[...a,...l]:[{outcome:"pass",says:`${h(e.path)} is plain text that reads as it look\
s`},...l]}var yo={id:"prd-plain-text",title:"The document reads as it looks",why:"Reviewers approve what they see. Right-to-left marks, zero-width characters an\
d look-alike letters make a link or an id say something else than it shows; a file that cannot be read to its end cannot be judged at all.",fix:"Type the marked\
 text again by hand, save the file as UTF-8 text, and keep it below the size limit",section:"",rank:11,setting:"block",check:(e,t)=>e.prds.length===0?y("There i\
s no product document to read"):e.prds.flatMap(({prd:n})=>ya(n,t)),examples:{good:"- [x] Tests: [report](evidence/junit.xml)",bad:"- [x] Tests: [report](evidenc\
e/junit<U+200B>.xml), with a zero-width space in the path."}};var ko=(e,t)=>e.sections.some(n=>n.number===t||n.number.startsWith(`${t}.`)),ka=(e,t)=>e.sections.filter(n=>n.number===t||n.number.startsWith(`${t}.`)).every(n=>n.
words===0);function ba(e){let t=new Map,n=[];for(let r of e.sections){let a=t.get(r.number);a?n.push({outcome:"fail",says:`Section ${r.number} is there twice: o\
n line ${a.at.line} and on line ${r.at.line}`,at:r.at,also:a.at,fix:"Keep one of the two sections and move what it needs from the other"}):t.set(r.number,r)}let o=new Set(
n.map(r=>r.at?.line)),s=e.remarks.filter(r=>r.kind==="duplicate-section"&&!o.has(r.at.line));return[...n,...s.map(r=>({outcome:"fail",says:b(r.says),at:r.at}))]}
function wa(e,t){let n=t.requiredSections,o=n.filter(c=>!ko(e,c)),s=n.filter(c=>ko(e,c)&&ka(e,c)),r=c=>`section${c.length===1?"":"s"} ${g(c,c.length)}`,a=[];o.length>
0&&a.push({outcome:"fail",says:o.length===n.length&&o.length>3?`${h(e.path)} has none of the ${n.length} required sections`:`${h(e.path)} has no ${r(o)}`,at:{path:e.
path,line:1},suggestion:o.map(c=>Ae(c,t)).join(`

`)});let i=s.filter(c=>!s.some(l=>c.startsWith(`${l}.`)));if(i.length>0){let c=e.sections.find(l=>l.number===i[0])?.at;a.push({outcome:"fail",says:`There is not\
hing in ${r(i)}`,...c?{at:c}:{},fix:'Write what belongs there, or "N/A \u2014 <reason>"'})}return se([...a,...ba(e)],`${h(e.path)} has all ${k(n.length,"require\
d section")}`)}var bo={id:"prd-sections",title:"The document has its sections",why:"Each section answers a question that a reviewer will ask. A missing or empty\
 one means that the question was not answered, and a second one of the same number leaves open which of the two counts.",fix:"Add the sections; they are found b\
y their number, whatever their title",section:"",rank:12,setting:"block",check:(e,t)=>{let n=v(e);return n.length===0?y("There is no document to look into"):n.flatMap(
o=>wa(o,t))},examples:{good:`### 9.6 Decision log
1. 2026-02-03: keep the old index for a week.`,bad:`### 9.6 Decision log
(nothing below it, or no such heading at all)`}};function dt({qa:e,complete:t,why:n}){let o=e.overall.find(a=>a.outcome!=="pass");if(o)return{says:`says ${R(o.text)}`,at:o.at};let s=e.cases.filter(a=>a.outcome!==
"pass"),[r]=s;if(r){let a=s.slice(0,3).map(l=>`${R(l.name,40)} is ${R(l.text||l.outcome,30)}`),i=s.length-a.length,c=g(i>0?[...a,`${i} more`]:a,4);return{says:`\
has ${k(s.length,"case")} that did not pass: ${c}`,at:r.at}}return e.overall.length===0?{says:"states no overall status"}:t?void 0:{says:`is not complete: ${n?j(
n):"it ends too early"}`}}function va(e,t,n){let o=E(e,n).flatMap(i=>i.reading.kind==="qa"?[{piece:i,reading:i.reading}]:[]);if(o.length===0){let i=t.evidence.required.includes("qa");return i&&
!B(n,"qa")?X(e,t,n,["qa"]):y(i?"QA is waived with a reason":"The policy requires no QA page, and none is linked")}let s=o.flatMap(({piece:i,reading:c})=>{let l=dt(
c);if(!l)return[];let d=i.one.path?{path:i.one.path,line:1}:i.claim.at,u=c.qa.overall.length===0&&c.qa.cases.length>0&&l.says.startsWith("states")?{suggestion:"\
- Overall Status: Pass"}:{};return[{outcome:"fail",says:`${O(i.one)} ${l.says}`,at:l.at??d,also:i.claim.at,...u}]});if(s.length>0)return s;let r=o.reduce((i,{reading:c})=>i+
c.qa.cases.length,0);return[{outcome:"pass",says:`QA passed in ${g(o.map(({piece:i})=>O(i.one)))}${r>0?` (${k(r,"case")})`:""}`}]}var wo={id:"qa-passed",title:"\
QA passed",why:"The QA page is where a person says that the work does what it should. Its overall status must be a pass, and a case that failed, is blocked or w\
as never run means that it is not.",fix:"Finish or mend the open cases, run them again, and set the overall status of the QA page to what they show",section:"10",
rank:53,setting:"block",check:(e,t)=>{let n=v(e);return n.length===0?y("There is no document that links QA results"):n.flatMap(o=>va(e,t,o))},examples:{good:"ov\
erall_status: Pass, and a table of cases in which every result is Pass.",bad:"- Overall Status: Pass, and further down: | TC-07 | Export | Blocked \u2014 waiting on \
staging |"}};function $a(e,t){let n=e.claims.find(l=>l.state==="done"&&l.kinds.includes("rollback"));if(!n)return[];let o=t.sections.decisions,s=e.notes.find(ue);if(s)return[
{outcome:"pass",says:`Rollback is noted in ${o}`,at:s.at}];let r=e.notes.find(l=>re(l)!==""),a=U(e,o),i=r?`${o} names no exact step: ${R(re(r))}`:a?`${o} has no\
ne`:`there is no section ${o}`,c=r?.at??a?.at;return[{outcome:"fail",says:`Rollback is ticked, but ${i}`,at:n.at,...c?{also:c}:{},suggestion:`${e.notes.length+1}\
. Rollback: <exact command or down file; for what cannot be undone, the compensating step>`}]}var vo={id:"rollback-noted",title:"The ticked rollback is there",why:"\
The box in section 10 says that the way back is written down. Whoever needs it in a hurry looks into 9.6 and must find steps there, not a plan to find some.",fix:'\
Write the exact steps into 9.6: a command, a statement, a down file or a switch; "revert the PR" alone is none',section:"9.6",rank:62,setting:"block",check:(e,t)=>{
let n=v(e).flatMap(o=>$a(o,t));return n.length>0?n:y(`Section ${t.sections.evidence} ticks no rollback`)},examples:{good:"- [x] Rollback steps noted in 9.6, and\
 9.6 says: Rollback: `helm rollback query 41`",bad:"- [x] Rollback steps noted in 9.6, and 9.6 is empty."}};function $o(e){try{return decodeURIComponent(e)}catch{return e}}function he(e){if(e.length>2e3||!/^pkg:/i.test(e))return;let t=(e.slice(4).split(/[?#]/,1)[0]??"").
replace(/^\/+/,""),n=t.indexOf("/");if(n<=0)return;let o=t.slice(n+1),s=o.lastIndexOf("@"),r=s>o.lastIndexOf("/")+1||s>0&&!o.slice(s).includes("/")?s:o.length,a=o.
slice(0,r).split("/").map($o).join("/");if(a!=="")return{type:t.slice(0,n).toLowerCase(),name:a,version:$o(o.slice(r+1))}}function ge(e,t){let n=t.toLowerCase();
return e==="pypi"?n.replace(/[-_.]+/g,"-"):e==="maven"||e===""?n.replace(":","/"):n}function Ft(e,t){return e==="golang"||e==="composer"?t.replace(/^v(?=\d)/,""):
e==="gem"?t.split("-",1)[0]??t:t}function Tt(e){let t=e.purl?he(e.purl):void 0,n=t?.version||e.version||"";return t?{type:t.type,name:ge(t.type,t.name),version:Ft(t.type,n)}:{type:"",name:ge("",
e.name),version:n}}var te=(...e)=>e.join(`
`),xa=e=>({...e,type:"pypi?",name:ge("pypi",e.name)});function mt(e){let t=new Set,n=new Map,o=e.flatMap(r=>r.packages).map(Tt),s=o.filter(r=>r.type==="");for(let{
type:r,name:a,version:i}of[...o,...s.map(xa)]){t.add(te(r,a,i));let c=n.get(te(r,a));c?c.push(i):n.set(te(r,a),[i])}return{exact:t,versions:n}}function Ct(e){let t=he(
e.purl),n=t?.type??"",o=t?.name??e.name,s=Ft(n,t?.version??""),r={type:n,name:ge(n,o),version:s},a=new Set([ge("",e.name),ge("",o),r.name]),i=new Set([s,t?.version??
"",s===""?"":`v${s}`]),c=n==="pypi"?[{...r,type:"pypi?"}]:[];return[r,...c,...[...a].flatMap(l=>[...i].map(d=>({type:"",name:l,version:d})))]}function jt(e,t){return Ct(
e).map(({type:o,name:s})=>t.versions.get(te(o,s))).find(o=>o!==void 0)}function ye(e,t){let n=Ct(t);return n[0]?.version===""?jt(t,e)!==void 0:n.some(({type:o,name:s,
version:r})=>r!==""&&e.exact.has(te(o,s,r)))}var ke=e=>e.packages.filter(t=>!t.dev&&!t.optional);function xo(e,t){let n=t.packages.flatMap(Ct),o=new Set(["",...n.
map(i=>i.type)]),s=new Set(n.map(({type:i,name:c,version:l})=>te(i,c,l))),r=new Set(n.filter(i=>i.version==="").map(({type:i,name:c})=>te(i,c))),a=new Set([t.project?.
name,...t.workspaces.map(i=>i.name)].map(i=>i?.toLowerCase()));return e.packages.filter(i=>{let{type:c,name:l,version:d}=Tt(i);return o.has(c)&&!a.has(l)&&!r.has(
te(c,l))&&!s.has(te(c,l,d))})}function Kt(e){return e.subject?Tt(e.subject).name:""}function ut(e,t){if(!e||!t)return!1;let[n,o]=[e.toLowerCase(),t.toLowerCase()],
s=r=>r.slice(r.lastIndexOf("/")+1);return n===o||n.includes("/")!==o.includes("/")&&s(n)===s(o)}var ft=e=>e.slice(0,e.lastIndexOf("/")+1);function qt(e,t){let n=Kt(e.sbom);if(!ut(n,t.project?.name))return t.workspaces.find(o=>ut(n,o.name))?.name}function Ra(e,t){
let n=ke(t);return n.length===0?0:n.filter(o=>ye(e.list,o)).length/n.length}function Ro(e,t){let n=Kt(e.sbom),o=e.sbom.subject?.version,s=t.filter(l=>ut(n,l.project?.
name)),r=s.filter(l=>o!==void 0&&l.project?.version===o);if(r.length>0)return r;if(s.length>0)return s;let a=t.filter(l=>qt(e,l)!==void 0);if(a.length>0)return a;
let i=t.map(l=>({lockfile:l,share:Ra(e,l)})).sort((l,d)=>d.share-l.share);if(i[0]&&i[0].share>=.5)return[i[0].lockfile];let c=t.filter(l=>e.path.startsWith(ft(l.
path))).sort((l,d)=>ft(d.path).length-ft(l.path).length);return c[0]&&ft(c[0].path)!==""?[c[0]]:t.length===1?t:c.slice(0,1)}var So={missing:5,strange:2},Oo=(e,t)=>$(t?`${e}@${t}`:e,60);function Sa(e,t){let n=jt(e,t)?.find(s=>s!==""),o=Oo(e.name,e.version);return n?`${o} (listed is ${$(
n,30)})`:o}function Oa(e){if(e.length===0)return"";let t=g(e.map(n=>Oo(n.name,n.version)),So.strange);return`; ${e.length} of its packages ${e.length===1?"is":"\
are"} not in the lockfile (${t})`}function Po(e,t){let[n]=t,o=mt(t.map(x=>x.sbom)),s=ke(e),r=s.filter(x=>!ye(o,x));if(!n||r.length===0)return;let a=t.length===1,
i=a?xo(n.sbom,e):[],c=a?qt(n,e):void 0,l=a&&r.length*2>s.length&&i.length*2>n.sbom.packages.length,d=a?O(n.piece.one):`All ${t.length} linked SBOMs together`,m=h(
e.path),u=n.sbom.subject?` (${$(n.sbom.subject.name,60)})`:"",f=l?`describes another package${u} than`:a?"does not cover":"do not cover",w=c?`describes only the\
 workspace ${$(c,60)} of`:f,S=g(r.map(x=>Sa(x,o)),So.missing);return{outcome:"fail",says:`${d} ${w} ${m}: ${r.length} of ${k(s.length,"package")} ${r.length===1?
"is":"are"} missing (${S})${Oa(i)}`,at:n.piece.claim.at,also:{path:e.path,line:1},...c||l?{fix:`Make the SBOM in the folder of ${m}, for everything that it lock\
s`}:{}}}function Pa(e){return E(e).flatMap(t=>{let{reading:n,one:o}=t;return n.kind!=="sbom"||n.sbom.packages.length===0?[]:[{piece:t,sbom:n.sbom,path:o.path??"",list:mt(
[n.sbom])}]})}function Na(e){return{outcome:"unknown",says:`Whether the SBOM covers a lockfile cannot be told: ${e.path&&!e.why.includes(e.path)?`${h(e.path)}: `:
""}${b(e.why)}`,...e.path?{at:{path:e.path,line:1}}:{}}}function Ea(e,t){let n=ke(e),o=h(e.path),s=n.filter(p=>t.some(f=>ye(f.list,p))).length,r=s===0?"none":`o\
nly ${s}`,a=n.length===1?`the one package of ${o} is ${s===1?"":"not "}listed`:`${r} of the ${n.length} packages of ${o} ${s>1?"are":"is"} listed`,[i]=t,c=i?.sbom.
subject?.name,l=e.project?.name,d=i&&t.length===1&&c?`${O(i.piece.one)} describes ${$(c,60)}${l?`, not ${$(l,60)}`:""}: ${a}`:`No linked SBOM covers ${o}: ${a}`,
m={path:e.path,line:1},u=i?.piece.claim.at;return{outcome:"fail",says:d,...u?{at:u,also:m}:{at:m},fix:`Make an SBOM in the folder of ${o} and link it as well`}}
function Aa(e,t,n){let o=ke(e),s=h(e.path),r=k(o.length,"package");if(o.length===0)return{outcome:"not-applicable",says:`${s} locks no package that production n\
eeds`};let a=t.find(d=>o.every(m=>ye(d.list,m))),i=a?[a]:t.filter(n);if(i.length===0)return Ea(e,t);let l=`${g(i.map(({piece:d})=>O(d.one)))} ${i.length===1?"co\
vers":"cover"} ${s}: ${o.length} of ${r}`;return Po(e,i)??{outcome:"pass",says:l,...a?{at:a.piece.claim.at}:{}}}var No={id:"sbom-covers-lockfile",title:"The SBO\
M covers the lockfile",why:"An SBOM is worth as much as what it lists. One that was made in another folder, for a single workspace, or before the last update de\
scribes other software than this repository ships. So its components are compared with the packages that the lockfile pins; development and optional packages ma\
y be left out.",fix:"Make the SBOM again from the current lockfile, in the folder where that lockfile lies, and link one for each lockfile",section:"10",rank:55,
setting:"block",check:e=>{if(v(e).length===0)return y("There is no document that links an SBOM");let t=Pa(e);if(t.length===0)return y("No SBOM with packages is \
linked, so none can be compared");let n=e.gaps.filter(r=>r.about==="lockfile").map(Na);if(e.lockfiles.length===0&&n.length===0)return y("The repository has no l\
ockfile to compare the SBOM with");let o=new Map(t.map(r=>[r,Ro(r,e.lockfiles)]));return[...e.lockfiles.map(r=>Aa(r,t,a=>o.get(a)?.includes(r)===!0)),...n]},examples:{
good:"`evidence/sbom.cdx.json` lists all 312 packages of `package-lock.json`.",bad:"`evidence/sbom.cdx.json` was made in `packages/api`, and 272 of 312 packages\
 of the root lockfile are missing."}};function Ma(e,t,n){let o=E(e,n).flatMap(s=>s.reading.kind==="sbom"?[{piece:s,reading:s.reading}]:[]);if(o.length===0){let s=t.evidence.required.includes("sbom");
return s&&!B(n,"sbom")?X(e,t,n,["sbom"]):y(s?"The SBOM is waived with a reason":"The policy requires no SBOM, and none is linked")}return o.map(({piece:s,reading:r})=>{
let{format:a,version:i,components:c,valid:l,problems:d}=r.sbom,m=O(s.one),u=S=>({outcome:"fail",says:`${m} ${S}`,...F(s)}),[p]=d,f=d.length>1?` (+${d.length-1} \
more)`:"";if(!l)return u(`is no valid ${a} ${i}: ${p?b(p):"its structure is wrong"}${f}`);if(c===0)return u("lists no component at all");if(!r.complete)return u(
`is not complete: ${r.why?j(r.why):"it ends too early"}`);let w=p?`, with ${k(d.length,"deviation")} from the schema: ${b(p,120)}${f}`:"";return{outcome:"pass",
says:`${m} is ${a} ${i} with ${k(c,"component")}${w}`,at:s.claim.at}})}var Eo={id:"sbom-valid",title:"The SBOM is valid",why:'A bill of materials is read by too\
ls when the next vulnerability comes up. One that breaks its format, or lists nothing, answers "not affected" to every question.',fix:"Make the SBOM again with \
the generator of your package manager (for npm: `npm sbom --sbom-format cyclonedx`) and commit its output unchanged",section:"10",rank:54,setting:"block",check:(e,t)=>{
let n=v(e);return n.length===0?y("There is no document that links an SBOM"):n.flatMap(o=>Ma(e,t,o))},examples:{good:"- [x] SBOM: [sbom.cdx.json](evidence/sbom.c\
dx.json), CycloneDX 1.6 with 312 components.",bad:"- [x] SBOM: [sbom.json](evidence/sbom.json), which names its format and has an empty list of components."}};var La=[[/^(?:npm|pnpm|yarn)\b/i,"npm"],[/^cargo\b/i,"cargo"],[/^pip-audit\b/i,"pypi"],[/^govulncheck\b/i,"golang"],[/^composer\b/i,"composer"]];function Dt(e,t){
let n=La.find(([o])=>o.test(e))?.[1];return n===void 0?[]:t.filter(o=>o.packages.some(s=>he(s.purl)?.type===n))}var Fa=2,Ta=(e,t)=>Math.abs(e-t)<=Fa||e*2>=t&&e<=
t*2;function Ao(e,t){let n=t.map(r=>r.packages.length),o=t.map(r=>r.packages.filter(a=>!a.dev).length),s=r=>r.reduce((a,i)=>a+i,0);return[...n,...o,s(n),s(o)].some(
r=>Ta(e,r))}var Mo=[/^CVE-\d{4}-\d/,/^GHSA-/,/^(?:OSV|GO|RUSTSEC|PYSEC|MAL)-\d/,/^(?:SNYK|PKSA)-/,/^(?:RHSA|DSA|DLA|USN|ALAS|ELSA)-\d/],Ie=e=>Mo.findIndex(t=>t.test(e));function Ca(e){
let t=e.trim(),n=/^(?:CVE-\d{4}-\d{4,9}|GHSA(?:-[0-9a-z]{4}){3})(?![0-9a-z])/i.exec(t)?.[0]??t,o=n.toUpperCase();return Ie(o)===-1?t:o.startsWith("GHSA-")?`GHSA\
-${n.slice(5).toLowerCase()}`:o}function _t(e){return[...new Set([e.id,...e.aliases??[]].map(Ca))].filter(t=>t!=="")}function Lo(e){let t=n=>Ie(n)===-1?Mo.length:
Ie(n);return[...e].sort((n,o)=>t(n)-t(o)||(n<o?-1:1))[0]??""}function Fo(e){return(e.toLowerCase().split(/[:/|]/).filter(n=>n!==""&&!/^v\d{1,3}$/.test(n)).at(-1)??
"").replace(/[-_.]+/g,"-")}function To(e){let t=e.trim().toLowerCase();return/^[a-z0-9][\w.+~:-]*$/.test(t)?t.replace(/^(?:go|v)(?=\d)/,""):""}var ja=e=>W.find(t=>e.includes(t))??"unknown";function It({package:e="",version:t=""}){let n=e.startsWith("pkg:")?he(e):void 0;return{name:Fo(n?.name??e),version:To(
t||(n?.version??""))}}var Co=e=>e.package!==void 0||_t(e).some(t=>Ie(t)!==-1);function Ka(e,t,n){let o=[t,n].filter(s=>s!=="").join("@");return o===""?e:`${e} ${o}`}
var qa=({id:e,at:t})=>t===void 0?e:`${e} ${t.path}${t.line===void 0?"":`:${t.line}`}`;function We(e,t,n){let o=e.get(t);o?o.push(n):e.set(t,[n])}function Da(){let e=new Map,t=o=>{let s=o;for(let r=e.get(s);r!==void 0&&r!==s;r=e.get(s))s=r;for(let r=o;r!==
s;){let a=e.get(r)??s;e.set(r,s),r=a}return s};return{find:t,join:o=>{let[s,...r]=o;if(s!==void 0){e.has(s)||e.set(s,s);for(let a of r)e.set(t(a),t(s))}},has:o=>e.
has(o),ids:()=>e.keys()}}function Wt(e){return["CVE-","GHSA-"].some(t=>e.filter(n=>n.startsWith(t)).length>1)}function _a(e,t){let n=new Map,o=new Map,s=[];for(let r of t){
let{name:a}=It(r.finding);a===""?s.push(r):We(o,a,r)}o.size===0&&o.set("",s.splice(0));for(let[r,a]of o){let i=new Set(a.map(({finding:c})=>It(c).version));i.size>
1&&i.delete("");for(let c of[...a,...s]){let l=It(c.finding).version;for(let d of i.has(l)?[l]:i)We(n,Ka(e,r,d),c)}}return[...n].map(([r,a])=>({key:r,told:a}))}
function Ia(e){let t=Da(),n=e.filter(({ids:a})=>Wt(a));for(let{ids:a}of e)Wt(a)||t.join(a);let o=new Set(t.ids());for(let{ids:a}of n)a.some(i=>o.has(i))||t.join(
a);let s=new Map;for(let a of e){let i=Wt(a.ids)?a.ids.filter(c=>t.has(c)):a.ids.slice(0,1);for(let c of new Set(i.map(t.find)))We(s,c,a)}let r=new Map;for(let a of t.
ids())We(r,t.find(a),a);return[...s].flatMap(([a,i])=>_a(Lo(r.get(a)??[a]),i))}function Wa(e,t){let n=e.filter(s=>s.severity!=="unknown");return new Set(n.map(s=>s.
severity)).size<2?void 0:`${[...new Set(n.map(s=>`${s.tool} says ${s.severity}`))].sort().join(", ")}; ${t} counts`}function Ba({key:e,told:t}){let n=new Map;for(let{
finding:c,tool:l}of t){let{id:d,severity:m,closed:u}=c,p={tool:l,id:d,severity:m,...u===void 0?{}:{closed:u}};n.set(JSON.stringify([l,d,m,u??null]),p)}let o=[...n].
sort(([c],[l])=>c<l?-1:1).map(([,c])=>c),s=o.filter(c=>c.closed===void 0);if(s.length===0)return;let r=ja(s.map(c=>c.severity)),a=Wa(s,r),i=t.map(({finding:c})=>c);
return{key:e,severity:r,witnesses:o,findings:i,...a===void 0?{}:{disagreement:a}}}function jo(e){let t=e.flatMap(({tool:s,findings:r})=>r.map(a=>({finding:a,tool:s,
ids:_t(a)}))),n=new Map;for(let s of t)Co(s.finding)||We(n,qa(s.finding),s);let o=t.filter(({finding:s,ids:r})=>Co(s)&&r.length>0);return[...Ia(o),...[...n].map(
([s,r])=>({key:s,told:r}))].map(Ba).filter(s=>s!==void 0).sort((s,r)=>s.key<r.key?-1:1)}function pt(e,{severity:t}){return{blocks:t.blocks,unknown:t.unknown,...t.byCategory?.[e]}}function za(e,t,n){let o=e==="unknown"?pt(t.category,n).unknown:e;return t.
category!=="secrets"||o==="critical"?o:"high"}function Be(e,t,n){return W.indexOf(za(e,t,n))<=W.indexOf(pt(t.category,n).blocks)}function Ko(e,t){let n=W.filter(
r=>Be(r,e,t)).map(r=>[r,e.counts[r]]),o=W.reduce((r,a)=>r+e.counts[a],0),s=e.category==="secrets"?Math.max(0,(e.secrets??0)-o):0;return n.map(([r,a])=>[r,r==="h\
igh"?a+s:a]).filter(([,r])=>r>0)}function Va(e,t){return t?/[\s<>=|*^~,]/.test(t)?`${e} (${t})`:`${e}@${t}`:e}function qo(e){return e.package?`${e.id} in ${Va(e.
package,e.version)}`:e.at?`${e.id} in ${e.at.path}${e.at.line?`:${e.at.line}`:""}`:e.id}var Me=e=>e.flatMap(t=>oe(t.reading).map(n=>({piece:t,scan:n}))),Do=({piece:e,scan:t})=>`${t.category} ${e.one.path??e.one.id}`;function _o(e){let t=new Map(e.flatMap(
r=>r.scan.findings.map(a=>[a,r]))),n=jo(e.map(r=>r.scan)).flatMap(r=>{let a=r.findings.filter(c=>c.closed===void 0),i=new Map(a.flatMap(c=>t.get(c)??[]).map(c=>[
Do(c),c]));return i.size>1?[{finding:r,sources:e.filter(c=>i.get(Do(c))===c)}]:[]}),o=new Set(n.flatMap(({finding:r})=>r.findings)),s=({finding:r})=>W.indexOf(r.
severity);return{shared:[...n].sort((r,a)=>s(r)-s(a)),alone:e.map(({piece:r,scan:a})=>({piece:r,scan:Ga(a,o)}))}}function Ga(e,t){let n=e.findings.filter(r=>r.closed===
void 0&&t.has(r));if(n.length===0)return e;let o=r=>n.filter(a=>a.severity===r).length,s=Object.fromEntries(W.map(r=>[r,Math.max(0,e.counts[r]-o(r))]));return{...e,
counts:s,...e.secrets===void 0?{}:{secrets:Math.max(0,e.secrets-n.length)},findings:e.findings.filter(r=>!t.has(r))}}var Io=({finding:e,sources:t},n)=>t.some(({
scan:o})=>Be(e.severity,o,n));function Ha(e,{scan:t}){let o=Dt(t.tool,e.lockfiles).map(({path:s,packages:r})=>`${h(s)} locks ${r.length}`);return g(o)}function Qa(e,t){let{piece:n,scan:o}=t,
s=O(n.one),r=$(o.tool,40);if(o.rules===0)return{says:`${r} loaded no rules (${s}), so nothing was looked for`,fix:"Give the scanner its rules (its configuration\
 may have pointed at none) and scan again"};let{scope:a,dependencies:i}=o;if(a&&a.here===0){let m=g(a.missing.map(f=>h(f))),u=a.looked===1?"The file":`None of t\
he ${a.looked} files`,p=a.looked===1?"is not":"is";return{says:`${u} that ${r} names in ${s} ${p} in this repository (${m})`}}let c=Dt(o.tool,e.lockfiles);return!i||
c.length===0||Ao(i,c)?void 0:{says:`${`${r} looked at ${k(i,"dependency","dependencies")} (${s})`}, but ${Ha(e,t)}`,fix:"Run the audit in the folder of the lock\
file, on this commit, and link its report"}}function Ua(e,{piece:t,scan:n}){let o=e.gaps.find(a=>a.about==="tree"),s=n.findings.some(a=>a.at)&&(n.category==="sa\
st"||n.category==="iac");return!o||!s||n.scope?void 0:{outcome:"unknown",says:`Whether ${O(t.one)} is about this repository cannot be told: ${b(o.why)}`,...F(t)}}
function Za(e){let t=E(e).filter(a=>ce(a.reading).length>0);if(t.length===0)return y("No scan report was found whose target could be judged");let n=Me(t),o=n.flatMap(
a=>{let i=Qa(e,a);if(i)return[{outcome:"fail",...i,...F(a.piece)}];let c=Ua(e,a);return c?[c]:[]});if(o.length>0)return o;let s=n.reduce((a,{scan:i})=>a+(i.scope?.
here??0),0),r=s>0?` (${k(s,"file")} that they name ${s===1?"is":"are"} here)`:"";return[{outcome:"pass",says:`${P(k(n.length,"scan"))} with nothing that points \
elsewhere${r}`}]}var Wo={id:"scan-scope",title:"The scans looked at this repository",why:"A clean report of another project, of an empty folder, or of a scanner\
 that loaded no rules proves nothing about this change. So the files that a scan names are looked for at the head, the number of dependencies of an audit is hel\
d against the lockfile (less than half or more than double is another project), and a scan without rules is none.",fix:"Run the scan at the root of this reposit\
ory, on this commit, and link its own report",section:"10",rank:50,setting:"block",check:Za,examples:{good:"npm audit looked at 318 dependencies, and `package-l\
ock.json` locks 312.",bad:"`evidence/semgrep.sarif` names `server/auth.py` and `server/db.py`, and neither is in this repository."}};function Bo(e,t){let n=new Map(e.map(({category:s})=>{let{blocks:r}=pt(s,t);return[s,`${r} or worse`]})),[o=`${t.severity.blocks} or worse`]=n.values();return new Set(
n.values()).size<2?o:`that blocks (${[...n].map(([s,r])=>`${ve[s]}: ${r}`).join("; ")})`}function Ja(e){return[...T(e.filter(n=>n.closedBy!==void 0),n=>n.closedBy??
"")].map(([n,o])=>{let s=[...new Set(o.map(r=>$(r.closed??"",80)))];return`${o.length} closed by ${h(n)} (${g(s,2)})`})}function zo(e){let t=i=>e.reduce((c,l)=>c+
i(l),0),n=W.filter(i=>i!=="none").map(i=>[i,t(c=>c.counts[i])]).filter(([,i])=>i>0).map(([i,c])=>`${c} ${i}`),o=e.flatMap(i=>i.findings),s=Ja(o),r=t(i=>i.suppressed)-
o.filter(i=>i.closedBy!==void 0).length,a=[...n,...r>0?[`${r} suppressed`]:[],...s];return a.length>0?` (${a.join(", ")})`:""}function Bt(e){return(e.vex??[]).flatMap(
({path:t,refused:n,statements:o})=>n===void 0?[]:[{outcome:"not-applicable",says:`${h(t)} closes nothing with its ${k(o,"statement")}: ${b(n)}`}])}var Vo=3,Go=10;function Xa(e,t,n){let s=e.findings.filter(i=>i.closed===void 0&&Be(i.severity,e,t)).map(i=>$(qo(i),80)),r=[...new Set(s)].slice(0,Vo),a=n-s.filter(
i=>r.includes(i)).length;return r.length===0?"":`: ${g(a>0?[...r,`${a} more`]:r,Vo+1)}`}function Ya({piece:e,scan:t},n){let o=Ko(t,n);if(o.length===0)return[];let s=o.
reduce((d,[,m])=>d+m,0),r=t.category==="secrets",a=o.map(([d,m])=>`${m} ${d==="unknown"?"of unknown severity":d}`);return[{outcome:"fail",says:`${r?k(s,"secret"):
g(a,o.length)} in ${$(t.tool,40)} (${O(e.one)})${Xa(t,n,s)}`,...F(e),...r?{fix:"Take the secret out, rotate it where it is used, note the rotation in 9.6, and s\
can again"}:{}}]}var Ho=(e,t)=>$(e,t).replace(/ (?=\S+$)/," in ");function ei(e){let t=e.slice(0,Go).flatMap(({finding:a,sources:i})=>{let[c]=i;if(!c)return[];let l=a.
severity==="unknown"?"of unknown severity":a.severity,d=i.map(({scan:p,piece:f})=>`${$(p.tool,40)} (${O(f.one)})`),m=a.disagreement?`; ${$(a.disagreement,200)}`:
"";return[{outcome:"fail",says:`${Ho(a.key,100)} is ${l}, found by ${g(d,5)}${m}`,...F(c.piece)}]}),n=e.slice(Go),o=n[0]?.sources[0];if(!o)return t;let s=g(n.map(
({finding:a})=>Ho(a.key,60))),r=`${k(n.length,"more finding")} of several tools: ${s}`;return[...t,{outcome:"fail",says:r,...F(o.piece)}]}function ti(e){let t=e.
reading.why?j(e.reading.why):"it did not run to its end";return{outcome:"unknown",says:`Whether ${O(e.one)} is clean cannot be told: ${t}`,...F(e)}}function ni(e,t){
let n=E(e).filter(u=>oe(u.reading).length>0);if(n.length===0)return y("No scan report was found that could be judged");let o=Me(n),{shared:s,alone:r}=_o(o),a=s.
filter(u=>Io(u,t)),i=new Set(a.flatMap(u=>u.sources.map(({piece:p})=>p))),c=n.flatMap(u=>{let p=r.filter(f=>f.piece===u).flatMap(f=>Ya(f,t));return p.length>0&&
i.add(u),i.has(u)||u.reading.complete?p:[ti(u)]}),l=[...ei(a),...c];if(l.length>0)return[...l,...Bt(e)];let d=o.map(u=>u.scan);return[{outcome:"pass",says:`${P(
k(d.length,"scan"))} without anything ${Bo(d,t)}${zo(d)}`},...Bt(e)]}var Qo={id:"scans-clean",title:"The scans found nothing that blocks",why:"An open finding o\
f high or critical severity is a known way in. It is counted from the report itself, whatever the document says about it; a finding without a usable severity co\
unts as the policy says, and a found secret always counts as high. What several tools report is told once, by the worst severity that one of them gives. A linke\
d VEX document closes a finding only for the product and version that it names, with a reason, and only if it comes from where the policy wants such scans to co\
me from.",fix:"Mend or update what was found and scan again; what does not apply is suppressed in the scanner itself, or stated in a linked VEX document, with i\
ts reason",section:"10",rank:51,setting:"block",check:ni,examples:{good:"The npm audit report counts 0 critical, 0 high, 3 moderate.",bad:"2 high in npm audit (\
`evidence/audit.json`): GHSA-35jh-r3h4-6jhm in lodash@4.17.20 and GHSA-p6mc-m468-83gw in lodash.set"}};var oi=new Set(Ht);function si({reading:e},t){if(!e.complete)return e.why?j(e.why):"it holds no proof that the scan ran to its end";let n=ce(e);return t>0&&n.every(
s=>s.category==="dependencies"&&s.dependencies===0)?`it looked at no dependency, and the lockfiles hold ${t}`:void 0}function ri(e,t,n){let o=E(e,n).filter(u=>ce(
u.reading).length>0),s=u=>ce(u.reading).map(p=>p.category),r=t.evidence.required.filter(u=>oi.has(u)),a=r.filter(u=>!B(n,u)),i=a.filter(u=>!o.some(p=>s(p).includes(
u))),c=e.lockfiles.reduce((u,p)=>u+p.packages.length,0),l=o.flatMap(u=>{let p=si(u,c);if(!p)return[];let f=g([...new Set(s(u))].map(w=>M[w]));return[{outcome:"f\
ail",says:`${O(u.one)} does not prove ${f}: ${p}`,...F(u)}]}),d=[...X(e,t,n,i),...l];if(d.length>0)return d;if(a.length===0&&o.length===0)return y(r.length>0?"E\
very required scan is waived with a reason":"The policy requires no scan");let m=[...new Set(o.flatMap(s))].map(u=>M[u]);return[{outcome:"pass",says:`Run to the\
 end: ${g(m,8)}`}]}var Uo={id:"scans-present",title:"The required scans ran",why:"A scan that failed half-way or never ran looks just like a clean one when nobo\
dy opens its report. So a scan counts only with the proof, in the report itself, that it ran to its end; and it counts for what its content is, not for the labe\
l above the link.",fix:"Run the scan to its end, save its complete report in the repository or as an artifact, and link it in section 10",section:"10",rank:50,setting:"\
block",check:(e,t)=>{let n=v(e);return n.length===0?y("There is no document that links scans"):n.flatMap(o=>ri(e,t,o))},examples:{good:"- [x] SAST: [semgrep.sar\
if](evidence/semgrep.sarif), whose run says that it ended successfully.",bad:"- [x] Dependencies: [audit.json](evidence/audit.json), which holds only the error \
of an audit that could not reach the registry."}};var ai=/false[\s_-]?positive|not?[\s_-](?:a[\s_-])?(?:real[\s_-])?secret|\b(?:tests?|testing|examples?|dummy|fakes?|fixtures?|samples?|placeholders?|mocks?|documentation)\b/i,
ii=e=>e.closed===void 0||!ai.test(e.closed);function Zo(e){let t=new Map;for(let n of e.findings.filter(ii)){let o={rule:n.id,...n.at?{path:n.at.path}:{}};t.set(
JSON.stringify(o),o)}return[...t.values()]}var Jo="rotat|revok|invalidat|replac|renew|re-?issu|re-?generat|de-?activat|disabl|delet",ci=new RegExp(`\\b(?:${Jo}|\
expired)\\w*`,"i"),li=new RegExp(`\\b(?:not|never|will|must|should|shall|needs?|pending|planned|to be)\\s+(?:(?:be|been|to|yet)\\s+){0,3}(?:${Jo})\\w*|\\brotation\
\\s+(?:is\\s+)?(?:pending|planned|open|outstanding|scheduled|follows)|\\bno\\s+(?:need|rotation)\\b`,"i");function Xo(e,{rule:t,path:n}){let o=[z(e),...e.code].
join(`
`).toLowerCase();if(H(o)!==o||!ci.test(o)||li.test(o))return!1;let s=n?.replaceAll("\\","/").toLowerCase();return(s===void 0||Z(o,s)||Z(o,s.slice(s.lastIndexOf(
"/")+1)))&&Z(o,t.toLowerCase())}var di=[[/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,"an AWS access key"],[/\bgh[pousr]_[A-Za-z0-9]{36}/,"a GitHub token"],[/\bgithub_pat_[A-Za-z0-9_]{40}/,
"a GitHub token"],[/\bglpat-[A-Za-z0-9_-]{20}/,"a GitLab token"],[/\bxox[abeoprs]-[A-Za-z0-9-]{10}/,"a Slack token"],[/\b[rs]k_live_[A-Za-z0-9]{16}/,"a Stripe k\
ey"],[/\bAIza[0-9A-Za-z_-]{35}/,"a Google API key"],[/\bnpm_[A-Za-z0-9]{36}/,"an npm token"],[/\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{32}/,"an API key"],[/\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10}/,
"a JSON web token"],[/-----BEGIN [A-Z ]{0,30}PRIVATE KEY/,"a private key"]];function Yo(e){let t=[z(e),...e.code].join(`
`);return di.find(([n])=>n.test(t))?.[1]}var mi=({rule:e,path:t})=>`${h(e,60)}${t?` in ${h(t)}`:""}`;function ui(e,t,n){let o=e.map(({rule:s,path:r})=>`${h(s,100)}${r?` in ${h(r,200)}`:""}`);return[`${n}\
. [${Pe(t)}] Rotated ${e.length===1?"the secret":"the secrets"} found by ${g(o,o.length)}`,"   - Revoked: <where and when the old one was revoked>","   - New on\
e: <where it is kept now>","   - Exposed: <since when, to whom, what the logs show>","   - Rotated by: <who>"].join(`
`)}function fi(e,t){let n=v(e);if(n.length===0)return y("There is no document that could note a rotation");let o=t.sections.decisions,s=n.flatMap(m=>m.notes),r=s.
flatMap(m=>{let u=Yo(m),p=`${o} holds what looks like ${u}: name the rule and the file of a secret, never its value`;return u?[{outcome:"fail",says:p,at:m.at,fix:"\
Take the value out, rotate it, and note that"}]:[]}),a=Me(E(e)).filter(({scan:m})=>m.category==="secrets"),i=[...new Map(a.flatMap(({scan:m})=>Zo(m)).map(m=>[JSON.
stringify(m),m])).values()],c=D(n),l=i.filter(m=>!c.some(u=>Xo(u,m))),[d]=l;if(d){let m=g(l.map(mi)),u=V(e,t),p=`${k(l.length,"found secret")} without a rotatio\
n in ${o}: ${m}`,f=d.path?{also:{path:$(d.path,300),line:1}}:{};return[...r,{outcome:"fail",says:p,...u?{at:u}:{},...f,suggestion:ui(l,e,s.length+1)}]}return r.
length>0?r:i.length>0?[{outcome:"pass",says:`${k(i.length,"found secret")} rotated, as ${o} notes`}]:y(a.length>0?"The scans for secrets found none":"No scan fo\
r secrets is linked")}var es={id:"secrets-rotated",title:"Found secrets are rotated",why:"A secret that was committed once is known to everybody who has the his\
tory, also after it was taken out of the file. Only a new one helps. The entry in 9.6 names the rule that found it and the file, says that it was rotated, and n\
ever holds the value; a find that was closed as no secret at all needs none.",fix:"Rotate the secret where it is used, then note it in 9.6 with the rule and the\
 file, never the value",section:"9.6",rank:63,setting:"block",check:fi,examples:{good:"4. [2026-03-02] Rotated the secret found by `aws-access-token` in `config\
/prod.env`: old key revoked the same day, new one in the vault",bad:"gitleaks found `aws-access-token` in `config/prod.env`, and 9.6 does not mention it."}};var zt=e=>e.slice(0,200).toLowerCase().replace(/\([^()]*\)/gu," ").replace(/[^\p{L}\p{N}/&+,]+/gu," ").trim(),pi=e=>zt(e).split(/[/&+,]| and /u).map(t=>t.trim()).
filter(t=>t!=="");function ze(e,t){let n=[t.name,...t.aliases].map(zt);return n.includes(zt(e.role))||pi(e.role).some(o=>n.includes(o))}function Vt(e){return e.
map(t=>`- [x] ${t.name} \u2014 <name>, <yyyy-mm-dd>`).join(`
`)}function ht(e){return e.roles.filter(t=>t.required)}var gt=e=>de(e.waived),hi=e=>!e.ticked&&!gt(e),Gt=e=>$(e.role,40)||"A role without a name",ts=e=>g([...new Set(e.map(Gt))],6),gi=/(?<![a-z0-9\u00c0-\u1fff])n\s?\/\s?a(?![a-z0-9\u00c0-\u1fff])|not applicable/i;
function yi(e,t){return[...T(e,n=>n.at.line).values()].flatMap(n=>{let[o]=n;if(!o)return[];let s=n.some(l=>gi.test(l.text.slice(0,2e3))),r=[...o.name?[]:["<name\
>"],...o.date?[]:["<yyyy-mm-dd>"]],a=Tn(o.source)?.replace(/\s?\((?:or )?n\s?\/\s?a\)/gi,""),i=it(a??o.source,"Approved",r)??a,c=n.every(l=>l.date!==void 0)||i?.
trimStart().startsWith("|");return[{outcome:"fail",says:`${ts(n)} ${n.length===1?"has":"have"} not signed off (${t})${s?'; "N/A" without a reason is no waiver':
""}`,at:o.at,fix:s?'Let them tick the box, or write why the role does not apply: "N/A \u2014 <reason>"':"Let them review and tick the box, with name and date",...i?
{suggestion:c?i:`${i} \u2014 <name>, <yyyy-mm-dd>`}:{}}]})}function ki(e,t){let n=t.sections.signOffs,o=U(e,n),s=ht(t);if(e.signOffs.length===0){let f=Vt(s);return[
{outcome:"fail",says:o?`Section ${n} names no role, so nobody has signed off`:`There is no section ${n}, so nobody has signed off`,at:o?.at??{path:e.path,line:1},
suggestion:o?f:`${Ae(n,t)}

${f}`}]}let r=e.signOffs.filter(hi),a=s.filter(f=>!e.signOffs.some(w=>ze(w,f))),i=e.signOffs.filter(f=>gt(f)&&s.some(w=>ze(f,w))),c=e.signOffs.filter(f=>gt(f)&&
!i.includes(f)),l=[...yi(r,n)];a.length>0&&l.push({outcome:"fail",says:`${g(a.map(f=>f.name),6)} ${a.length===1?"is":"are"} not listed in ${n} and must sign off`,
at:o?.at??e.signOffs[0]?.at??{path:e.path,line:1},suggestion:Vt(a)});for(let f of i){let w=`${Gt(f)} must sign off and cannot be waived (${n} says: N/A, ${b(f.waived??
"",80)})`;l.push({outcome:"fail",says:w,at:f.at})}let d=c.map(f=>({outcome:"not-applicable",says:`${Gt(f)} is waived: ${b(f.waived??"",120)}`,at:f.at}));if(l.length>
0)return[...l,...d];let m=e.signOffs.filter(f=>f.ticked&&!gt(f)),u=m.length>0?"pass":"fail",p=`${k(m.length,"role")} signed off: ${ts(m)}`;return[{outcome:u,says:m.
length>0?p:`Nobody has signed off in ${n}: every role is waived`},...d]}var ns={id:"signoffs-complete",title:"Everybody has signed off",why:"A sign-off is the w\
ord of a person that their part was looked at. An open box means that somebody was asked and has not answered yet.",fix:'Let each role review and tick its box i\
n 9.4 with name and date; a role that does not apply says "N/A \u2014 <reason>"',section:"9.4",rank:20,setting:"block",check:(e,t)=>{let n=v(e);return n.length===
0?y("There is no document to sign"):n.flatMap(o=>ki(o,t))},examples:{good:`- [x] QA \u2014 scenarios confirmed \u2014 Ada L., 2026-02-03
- [ ] CTO \u2014 N/A \u2014 no change of architecture`,bad:`- [ ] QA \u2014 scenarios confirmed
- [ ] CTO (or N/A)`}};var os=e=>e.slice(0,200).toLowerCase().replace(/[^\p{L}\p{N}]+/gu," ").trim();function ne(e,t){if(e===void 0)return 0;let n=o=>o.some(s=>os(s)===os(e));return n(
t.statuses.done)?2:n(t.statuses.ready)?1:0}function rs(e,t){let n=t.path.slice(t.path.lastIndexOf("/")+1);return e.id!==""&&(e.id===t.itemId||t.itemId===void 0&&
n.startsWith(`${e.id}-`))}var ss=e=>e.frontMatter?.entries.find(t=>t.key.toLowerCase()==="status")?.at??{path:e.path,line:1};function as(e,t,n){let o=t.roadmap?.
before.find(s=>s.id===e.id);return ne(e.status,n)>ne(o?.status,n)}function bi({prd:e,before:t},n,o){let s=n.roadmap?.after.find(l=>rs(l,e)),r=ne(e.status,o)>ne(
t?.status,o),a=s!==void 0&&as(s,n,o);if(!r&&!a)return;let[i,c]=r?[e.status??"",ss(e)]:[s?.status??"",s?.at??ss(e)];return{to:ne(i,o),status:i,at:c,prd:e,...s?{row:s}:
{},inPrd:r,inRoadmap:a}}function is(e,t){let n=e.prds.map(s=>bi(s,e,t)).filter(s=>s!==void 0),o=(e.roadmap?.after??[]).filter(s=>!e.prds.some(({prd:r})=>rs(s,r))&&
as(s,e,t)).map(s=>({to:ne(s.status,t),status:s.status,at:s.at,row:s,inPrd:!1,inRoadmap:!0}));return[...n,...o]}function cs(e,t){let n=e.signOffs.every(s=>s.ticked||
de(s.waived)),o=ht(t).every(s=>e.signOffs.some(r=>r.ticked&&ze(r,s)));return e.signOffs.length>0&&n&&o}function wi(e,t){let n=E(e,t).flatMap(({reading:o})=>o.kind==="qa"?[o]:[]);return B(t,"qa")||n.length>0&&n.every(o=>dt(o)===void 0)}function vi({prd:e,row:t,to:n,
inPrd:o,inRoadmap:s},r,a){let{roadmap:i}=r;if(!i)return[];let c=[];o&&!t&&e?.itemId&&i.after.length>0&&c.push(`${h(i.path)} has no row for ${e.itemId}`),o&&t&&ne(
t.status,a)!==n&&c.push(`${h(i.path)} still says ${R(t.status)}`),e&&s&&ne(e.status,a)!==n&&c.push(`${h(e.path)} ${e.status?`still says ${R(e.status)}`:"has no \
status"}`);let l=m=>r.change.files.some(u=>u.path===m&&u.status!=="deleted"),{mirror:d}=i;if(d&&l(i.path)!==l(d)){let[m,u]=l(i.path)?[i.path,d]:[d,i.path];c.push(
`${h(m)} changed without ${h(u)}`)}return c}function $i(e,t,n){let{prd:o,to:s,row:r,at:a}=e,c=`${o?"The status":`The status of ${r?.id??"an item"} in the roadma\
p`} moves to ${R(e.status,40)}`;if(!o)return{outcome:"fail",says:`${c}, but no document of this change is about it`,at:a,fix:"Flip only items whose document is \
part of the change, so that its evidence can be judged"};let{signOffs:l,decisions:d}=n.sections,m=o.notes.some(N=>N.commits.length>0),u=t.change.files.some(N=>!N.
document),{evidence:p}=n.sections,f=vi(e,t,n),S=[[!cs(o,n),`${l} is not fully signed`,`get ${l} signed`],[!wi(t,o),"no QA page passes",`link a QA page that pass\
es in section ${p}`],[!u,"only documents changed","flip it in the change that holds the code"],[s===2&&!m,`${d} names no commit`,`name the commits in ${d}`],[f.
length>0,g(f,f.length),"change the document, the roadmap and its mirror together"]].filter(([N])=>N),x=S.map(([,N])=>N);if(x.length===0)return{outcome:"pass",says:`${c}\
 with everything that it needs`,at:a};let A=t.gaps.find(N=>N.about==="files");if(!u&&A&&x.length===1)return{outcome:"unknown",says:`${c}, and whether code chang\
ed cannot be told: ${b(A.why)}`,at:a};let _=t.change.commits.slice(0,3).map(N=>C(N.sha)),ie=`${o.notes.length+1}. [${Pe(t)}] Done: ${_.length>0?_.join(", "):"<c\
ommit hashes>"}`,be=s===2&&!m;return{outcome:"fail",says:`${c}, but ${g(x,x.length)}`,at:a,fix:`Leave the status as it was, or ${g(S.map(([,,N])=>N),S.length)}`,
...be?{suggestion:ie}:{}}}var ls={id:"status-flip",title:"A flip to Ready or Done has its grounds",why:'A status is read by people who never open the evidence. \
A "paper flip", in which the word changes and nothing else does, tells them that work is finished which nobody has signed, tested or even written.',fix:"Complet\
e 9.4 and QA first, flip in the change that holds the code, name the commits of a Done flip in 9.6, and change the document, the roadmap and its mirror together",
section:"",rank:70,setting:"block",check:(e,t)=>{let n=e.gaps.filter(s=>s.about==="roadmap").map(s=>({outcome:"unknown",says:`Whether the roadmap flips a status\
 cannot be told: ${b(s.why)}`,...s.path?{at:{path:s.path,line:1}}:{}})),o=is(e,t).map(s=>$i(s,e,t));return o.length+n.length===0?y("No status moves to Ready or \
Done"):[...o,...n]},examples:{good:"status: In Review becomes Done in the pull request that holds the code; 9.4 is signed, QA passed, 9.6 names a1b2c3d, and the\
 roadmap says Done too.",bad:"status: Draft becomes Done in a pull request that changes only the document."}};function xi(e,t){let n=e.failed+e.errored;if(n>0){let o=[e.failed>0?`${e.failed} failed`:"",e.errored>0?`${e.errored} with errors`:""],s=e.failing.slice(0,3).map(
i=>R(i)),r=n-s.length,a=s.length>0?`: ${g(r>0?[...s,`${r} more`]:s,4)}`:"";return`has ${k(n,"test")} that did not pass (${o.filter(Boolean).join(", ")})${a}`}if(!t.
complete)return`is not complete: ${t.why?j(t.why):"the tests did not run to their end"}`;if(!(e.passed>0))return e.skipped>0?`passed no test: all ${e.skipped} w\
ere skipped`:"holds no test at all"}function Ri(e,t){return Te(e).filter(n=>n.prd===t&&n.claim.state!=="not-applicable").filter(({claim:n})=>n.kinds.includes("t\
ests")||n.kinds.includes("ci")).flatMap(({claim:n,evidence:o})=>o.map(s=>({claim:n,one:s}))).flatMap(({claim:n,one:o})=>{let{run:s}=o;if(!s||o.resolution.kind!==
"found")return[];let r=R(s.name);return s.conclusion==="success"?[{outcome:"pass",says:`${r} passed; it links no test report, so the number of tests is not know\
n`,at:n.at}]:s.conclusion===void 0&&s.status!=="completed"?[{outcome:"waiting",says:`${r} has not ended, so its tests have not passed yet`,at:n.at}]:[{outcome:"\
fail",says:`No tests passed: ${r} ended with ${R(s.conclusion??"no conclusion")}`,at:n.at}]})}function Si(e,t,n){let o=E(e,n).flatMap(m=>m.reading.kind==="tests"?
[{piece:m,tests:m.reading.tests}]:[]);if(o.length===0){let m=t.evidence.required.includes("tests");if(!m||B(n,"tests"))return y(m?"Tests are waived with a reaso\
n":"The policy requires no tests, and none are linked");let u=Ri(e,n);return u.length>0?u:X(e,t,n,["tests"])}let s=o.flatMap(({piece:m,tests:u})=>{let p=xi(u,m.
reading);return p?[{outcome:"fail",says:`${O(m.one)} ${p}`,...F(m)}]:[]});if(s.length>0)return s;let r=m=>o.reduce((u,{tests:p})=>u+m(p),0),[a,i]=[r(m=>m.skipped),
r(m=>m.flaky)],l=[a>0?`${a} skipped`:"",i>0?`${i} flaky: passed only when run again`:""].filter(Boolean).join(", ");return[{outcome:"pass",says:`${k(r(m=>m.passed),
"test")} passed${l?` (${l})`:""}`}]}var ds={id:"tests-passed",title:"The tests passed",why:"A report without tests, one that was cut off, and one in which all w\
ere skipped are as green as a real one at first sight. So the report is opened: there must be tests, all of them ended, and none failed. The link to a workflow \
run that passed counts too, though it does not tell how many tests there were.",fix:"Make the tests pass, let them run to their end, and link the new report in \
section 10",section:"10",rank:52,setting:"block",check:(e,t)=>{let n=v(e);return n.length===0?y("There is no document that links test reports"):n.flatMap(o=>Si(
e,t,o))},examples:{good:"- [x] Tests: [junit.xml](evidence/junit.xml) with 412 passed and none failed.",bad:"- [x] Tests: [junit.xml](evidence/junit.xml), in wh\
ich no suite was found and so 0 tests ran."}};var Of=[Sn,On,En,An,qn,zn,Vn,Qn,Un,Jn,Xn,Yn,to,no,oo,io,uo,fo,ho,go,yo,bo,wo,vo,No,Eo,Wo,Qo,Uo,es,ns,ls,ds];export{Of as a};
