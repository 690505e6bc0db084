import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as O,b as re,c as A,d as an,e as cn,f as B,g as ln,h as dn,i as ce,j as le,k as fn,l as $e,m as V,n as fe,o as E,p as v,q as ue,r as me,s as pe,t as be,
u as un}from"./chunk-XRTTEQCF.js";import{d as tn,e as Y}from"./chunk-OCKGFZQG.js";import{a as en,b as nn}from"./chunk-4XBZT6RF.js";import{a as Ee,
b as se,c as y,d as on,f as C,g as ie,h as P,i as rn,j as sn,k as ae,l as F,m as M,n as de,p as mn,q as pn}from"./chunk-BIU64KTJ.js";var bn=[["sbom",/\bs-?boms?\b|\b(?:software )?bills? of materials?\b|\bcyclonedx\b|\bspdx\b/g],["contract",/\b(?:contract|pact)s?(?: tests?(?:ing)?)?\b|\bopen ?api\b|\basyncapi\b|\b(?:api|schema) (?:diff|compat\w*|change\w*)\b|\bbreaking[ -]changes?\b/g],
["performance",/\b(?:performance|perf|load|stress|soak|latency)(?: tests?(?:ing)?| report| results?| evidence)?\b|\bbenchmarks?\b|\bk6\b|\blighthouse\b|\bjmeter\b|\bgatling\b|\bp9[59]\b/g],
["dast",/\bdast\b|\bdynamic (?:application )?(?:security |analysis|scan|test)\w*|\bpen(?:etration)?[ -]?test\w*\b|\b(?:owasp )?zap\b|\bnuclei\b/g],["sast",/\bsast\b|\bstatic (?:application |code |security )*(?:analysis|scan\w*|test\w*)\b|\bsemgrep\b|\bcodeql\b|\bbandit\b|\bgosec\b|\bcode scann?ing\b|\bsonar(?:qube|cloud)?\b/g],
["secrets",/\bsecrets?(?:[ -]scan\w*| detection)?\b|\bgitleaks\b|\btrufflehog\b|\bdetect-secrets\b|\bsecretlint\b|\b(?:leaked )?credentials? scan\w*|\bleaked (?:secrets?|credentials?|keys?)\b/g],
["containers",/\bcontainers?\b|\b(?:docker |container )?image scan\w*|\bdocker images?\b|\bgrype\b/g],["iac",/\biac\b|\binfrastructure[ -]as[ -]code\b|\binfrastructure scan\w*|\bterraform\b|\bcheckov\b|\btfsec\b|\bkics\b|\bkubernetes manifests?\b/g],
["licences",/\blicen[cs](?:e|es|ing)\b/g],["dependencies",/\bdep(?:s|endency|endencies)?\b|\b(?:npm|yarn|pnpm|pip|cargo|bundler|composer)[ -]audit\b|\bosv(?:-scanner)?\b|\bsca\b|\bdependabot\b|\bsnyk\b|\bvulnerab(?:le packages?|ility scan\w*)|\baudit(?: report| results?)\b|\bthird[ -]party packages?\b|\bgovulncheck\b/g],
["coverage",/\b(?:test |code |line |branch |unit test )?coverage\b|\blcov\b/g],["qa",/\bqa\b(?:(?: \w+)? (?:tests?|results?|cases?|evidence|page))*|\boverall status\b|\b(?:user )?acceptance (?:tests?\w*|results?|criteria)\b|\buat\b|\btest (?:scenarios?|cases?|plans?)\b|\bmanual tests?\w*\b|\bexploratory\b/g],
["rollback",/\broll(?:ed|ing)?[ -]?backs?\b|\bback[ -]?out\b|\brevert (?:plan|steps?)\b|\bway back\b/g],["ci",/\bci\b(?:\/cd\b)?|\bpipelines?\b|\bgithub actions?\b|\bworkflow runs?\b|\b(?:green|passing) (?:build|checks?)\b|\b(?:build|checks?) (?:is |are )?(?:green|passing)\b/g],
["tests",/\b(?:unit|integration|e2e|end[ -]to[ -]end|regression|smoke|system|api|automated|functional|component|property)(?:[ -](?:and|&|\/) ?\w+)?[ -]?tests?\b|\btests?(?:[ -](?:results?|report|suite|run|evidence|output|log))?\b|\bjunit\b|\bjest\b|\bpytest\b|\bvitest\b|\bplaywright\b|\bcypress\b/g]],
yt={sbom:"sbom s bom boms bill soft cycl spdx",contract:"cont pact open asyn api sche brea",performance:"perf load stre soak late benc k6 ligh jmet gatl p95 p99",
dast:"dast dyna pen pene pent zap owas nucl",sast:"sast stat semg code band gose sona",secrets:"secr gitl truf dete leak cred",containers:"cont dock imag gryp",
iac:"iac infr terr chec tfse kics kube",licences:"lice",dependencies:"dep deps depe npm yarn pnpm pip carg bund comp osv sca snyk vuln audi thir govu",coverage:"\
cove lcov",qa:"qa over acce user uat test manu expl",rollback:"roll back reve way",ci:"ci pipe gith work gree pass buil chec",tests:"test juni jest pyte vite pl\
ay cypr"},Ie=new Map;for(let[e,[n]]of bn.entries())for(let t of(yt[n]??"").split(" "))Ie.set(t,(Ie.get(t)??0)|1<<e);function kt(e){let n=0;for(let t of e.split(
/[^a-z0-9]+/))n|=Ie.get(t.slice(0,4))??0;return n}var xt=/^[^;,.()]{0,30}?\b(?:if|where|when|as)\s+(?:applicable|any|needed|relevant|required|appropriate|in scope)\b|^\s*\(?\s*(?:optional|or n ?\/ ?a)\b/,
ge={label:"",found:[]};function G(e){if(e===ge.label)return ge.found;let n=[],t=e.toLowerCase().replaceAll("_"," "),o=kt(t);for(let r=0;o>>>r;r++){let[s,i]=bn[r]??
[];(o&1<<r)===0||!s||!i||(t=t.replace(i,(a,...l)=>{let c=l.find(d=>typeof d=="number")??0;return n.push({kind:s,from:c,to:c+a.length}),"".repeat(a.length)}))}return ge=
{label:e,found:n.sort((r,s)=>r.from-s.from)},ge.found}function gn(e,n){return xt.test(e.slice(n.to,n.to+60).toLowerCase())}function Ce(e){let n=e.slice(0,500).replace(
/^https?:\/\/[^/]+/i,"");if(/\/actions\/runs\/\d+/.test(n))return["ci"];if(/\/security\/code-scanning/.test(n))return["sast"];if(/\/security\/secret-scanning/.test(
n))return["secrets"];if(/\/security\/dependabot/.test(n))return["dependencies"];let t=n.split(/[?#]/)[0]?.split("/").filter(Boolean).at(-1)??"";if(/^test-results-.*\.md$/i.
test(t))return["qa"];let o=G(t.replace(/[-._]+/g," ")).map(r=>r.kind);return[...new Set(o)]}var vt=new Set(["inline","reference","html"]);function ye(e,n){return n.map(({inline:t,from:o,to:r})=>{let s=$e(e.doc,t,e.footnotes).filter(({link:i})=>!(vt.has(
i.form)&&!an(i.text)));return ce(t.norm,s," ").slice(o,r)}).join(`
`).slice(0,C)}function hn(e,n){let t=0;return n.flatMap(({inline:o,from:r,to:s})=>{let i=$e(e.doc,o,e.footnotes).filter(a=>a.from>=r&&a.from<s).map(a=>t+a.from-
r);return t+=s-r+1,i})}function he(e,n){let t=G(e);if(t.length===0)return[];let o=t.filter(i=>gn(e,i));if(o.length===0)return[...new Set(t.map(i=>i.kind))];let r=new Set(
n.flatMap(i=>[...Ce(i.target),...G(i.text).map(a=>a.kind)])),s=t.filter(i=>!o.includes(i)||r.has(i.kind));return[...new Set((s.length>0?s:t).map(i=>i.kind))]}function ke(e,n,t){
let o=he(e,n);if(o.length>0)return o;let r=[...new Set(n.flatMap(s=>Ce(s.target)))];if(r.length>0)return r;for(let s of t){let i=he(s,n);if(i.length===1)return i}
return["other"]}function Ot(e,n){let t=Math.max(...[";",",",`
`,"("].map(r=>e.lastIndexOf(r,n.from)))+1;if(t===0||G(e.slice(t,n.from)).length===0||G(e.slice(0,t)).length===0)return;let o=e.slice(n.to).search(/[;\n)]/);return{
from:t,to:o<0?e.length:n.to+o}}function yn(e,n){let t=A(e);if(!t)return{label:e};let o=Ot(e,t);if(o)return{label:e.slice(0,o.from)+e.slice(o.to)};if(n.some(s=>s<
t.from))return{label:e};let r=e.slice(0,t.from);return{label:G(r).length>0?r:e,waiver:t}}var wt=/^\W*(?:pending|tbd|todo|tba|open|not (?:yet|done|started)|in progress|missing|wip|to do|outstanding)\b|\b(?:pending|tbd|not (?:yet )?(?:done|started|linked|available))\W*$/i;
function kn(e,n,t){let o=O(e);return o.length>0?o.every(r=>r.ticked)?"done":"open":wt.test(e.trim())?"open":n.length>0||Object.keys(t).length>0||/(?:§|\bsection\s|\bin\s|\bsee\s|\()\s*\d{1,2}\.\d/i.
test(e)?"done":"open"}var Nt=[["box",/^(?:|#|✓|✔|✅|x|\[ ?x? ?\]|done\??|ticked|checked|check|tick|complete[d]?\??)$/],["date",/\bdate\b|\bwhen\b|\bsigned on\b|\bapproved on\b|^on$|\btime\b/],
["commit",/\bcommits?\b|\bsha\b|\brevision\b|\bbuild\b|\bhash\b/],["result",/\bresults?\b|\bstatus\b|\boutcome\b|\bverdict\b|\bstate\b|\bapprov(?:al|ed)\b|\bsign(?:ed)?[ -]?off\b|\bsigned\b|\bsignature\b|\bpass(?:ed)?\b/],
["link",/\blinks?\b|\burls?\b|\breports?\b|\bpath\b|\blocation\b|\bartefacts?\b|\bartifacts?\b|\bfiles?\b|\bproof\b|\bwhere\b|\bsource\b|\breference\b/],["role",
/\broles?\b|\bfunction\b|\bteam\b|\bdiscipline\b|\bparty\b|\bstakeholders?\b/],["name",/\bnames?\b|\bperson\b|\bapprover\b|\breviewer\b|\bowner\b|\bwho\b|\bby\b|\bsigner\b/],
["decision",/\bdecisions?\b|\bchanges?\b|\bentry\b|\bnote\b|\bmigration\b|\bwhat\b|\btopic\b|\bsubject\b/],["label",/\bevidence\b|\bitems?\b|\bkind\b|\btype\b|\bchecks?\b|\brequirement\b|\bclaim\b|\bcriteri(?:on|a)\b|\bscan\b|\bgate\b|\bcategory\b|\bartifact type\b/],
["id",/^(?:id|no\.?|nr\.?|number|#)$/]];function T(e,n){let t=n.cells.map(r=>e.read(r).norm.replace(/[:*?]+$/,"").trim().toLowerCase()),o=t.map(r=>Nt.find(([,s])=>s.
test(r))?.[0]??"other");return{names:t,roles:o}}function W(e,...n){for(let t of n){let o=e.roles.indexOf(t);if(o>=0)return o}return-1}var St=/(?<![\w\u00c0-\u1fff\u3040-\ud7ff#/%=~-]|[\w\u00c0-\u1fff\u3040-\ud7ff-]\.|\w:)[0-9a-f]{7,40}(?![\w\u00c0-\u1fff\u3040-\ud7ff/%~-]|\.[\w\u00c0-\u1fff\u3040-\ud7ff])/gi;function Rt(e,n){if(e.length===40)return!0;let t=/\d/.test(e),o=/[a-f]/i.test(e);return t&&o?!/^\d+e\d+$/i.test(e):/^(?:19|20)\d{6}$/.test(e)?!1:/\b(?:commits?|sha|revision|rev|hash)\W{0,4}$/i.
test(n)}function xe(e){if(!/[0-9a-f]{7}/i.test(e))return[];let n=[];for(let t of e.matchAll(St)){let o=e.slice(Math.max(0,t.index-24),t.index);Rt(t[0],o)&&n.push(
{sha:t[0].toLowerCase(),from:t.index})}for(let t of e.matchAll(/\b(?:commits?|sha|rev|build)[:=#@]([0-9a-f]{7,40})(?![\w\u00c0-\u1fff\u3040-\ud7ff])/gi)){let o=t.
index+t[0].length-(t[1]??"").length;n.some(r=>r.from===o)||n.push({sha:(t[1]??"").toLowerCase(),from:o})}return n.sort((t,o)=>t.from-o.from)}function xn(e){return e.
match(/\/commits?\/([0-9a-f]{7,40})(?=$|[/?#.])/i)?.[1]?.toLowerCase()}function vn(e){let n=e.toLowerCase(),t=[];for(let o of n.matchAll(/[a-z_][a-z0-9_]*|[0-9]+|\S/g))t.push({word:o[0],from:o.index,to:o.index+o[0].length});return{
text:n,tokens:t}}var m=({tokens:e},n)=>e[n]?.word??"";function $({tokens:e},n){return(e[n]?.from??0)>(e[n-1]?.to??-1)}function H({text:e,tokens:n},t,o){let r=e[(n[t]?.
from??0)-1]??" ";return!/\w/.test(r)&&!o.includes(r)}var Lt=e=>/^\d{3}$/.test(e);function z(e,n){let{text:t,tokens:o}=e,r=m(e,n);if(!/^\d{1,7}$/.test(r))return;
let s=r,i=n+1;for(;r.length<=3;){let l=m(e,i)===","&&!$(e,i)&&!$(e,i+1)?i+1:i,c=t.slice(o[i-1]?.to,o[l]?.from);if(!Lt(m(e,l))||!/^[,\u202f\u00a0 ]$/.test(c))break;
s+=m(e,l),i=l+1}return{value:Number(s),next:i}}var At=new Set(["no","zero","none","without","nil"]);function J(e,n){let t=m(e,n);if(At.has(t))return{value:0,next:t===
"without"&&m(e,n+1)==="any"?n+2:n+1}}var Et=new Map([["critical","critical"],["criticals","critical"],["crit","critical"],["high","high"],["highs","high"],["medium","medium"],["mediums","medium"],[
"moderate","medium"],["moderates","medium"],["low","low"],["lows","low"]]),$t=new Set(["/",",","&","+","and","or","nor","und"]),It=new Set(["findings","issues",
"vulnerabilities"]),Ct=new Set(["open","new","known","remaining"]),Tt=new Set(["known","open","new","outstanding"]),Dt=new Set(["vulnerability","vulnerabilities",
"vuln","vulns","finding","findings","leak","leaks"]);function On(e,n){let t=[],o=n;for(let r=n;;){let s=Et.get(m(e,r));if(!s)break;for(t.push(s),o=++r;$t.has(m(
e,r));)r++;if(r===o)break}return t.length===0?void 0:{levels:t,next:o}}var wn=e=>e===":"||e==="=",Te=e=>/^\d{1,6}$/.test(e);function Pt(e,n){let t=It.has(m(e,n.
next))?n.next+1:n.next;if(!wn(m(e,t)))return;let o=m(e,t+1),r=t+2;if(o==="none"||o==="no"||o==="zero")return{value:0,next:r};let s=m(e,r)==="."&&/^\d/.test(m(e,
r+1))&&!$(e,r+1),i=!$(e,r)&&/^[a-z_]/.test(m(e,r));if(!(!Te(o)||m(e,r)==="%"||s||i))return{value:Number(o),next:r}}function Mt(e,n){if(!H(e,n,".,/<>-"))return;let t=m(
e,n),o=Te(t)?{value:Number(t),next:n+1}:J(e,n);if(!o)return;let r=o.next,s=m(e,r);(s==="x"||s==="\xD7"||Ct.has(s))&&r++;let i=On(e,r);if(!i)return;let l=wn(m(e,
i.next))&&/^\d/.test(m(e,i.next+1))?i.levels.slice(0,-1):i.levels;return l.length===0?void 0:{...i,levels:l,value:o.value}}function Wt(e){return e.tokens.some(({
word:n},t)=>{if(!H(e,t,".,/-"))return!1;let o=n==="0"?t+1:J(e,t)?.next;return o===void 0||!$(e,o)?!1:(Tt.has(m(e,o))&&o++,Dt.has(m(e,o))||m(e,o)==="security"&&/^issues?$/.
test(m(e,o+1)))})}function Nn(e,n){let t=(r,s)=>{for(let i of r)n[i]??=s};for(let r=0;r<e.tokens.length;r++){let s=H(e,r,"")?On(e,r):void 0,i=s&&Pt(e,s);!s||!i||
(Te(m(e,r-1))||J(e,r-1)!==void 0)&&s.levels.length>1||(t(s.levels,i.value),r=i.next-1)}for(let r=0;r<e.tokens.length;r++){let s=Mt(e,r);s&&(t(s.levels,s.value),
r=s.next-1)}!(n.critical!==void 0||n.high!==void 0)&&Wt(e)&&t(["critical","high","medium","low"],0)}var Ht=new Set(["unit","integration","e2e","automated","test"]),De=/^(?:test|case|spec|scenario|check)s?$/,Pe=new Set(["pass","passed","passing","passes","green",
"succeeded","ok"]),zt=new Set(["fail","failed","failing","failure","failures"]),_t=/^(?:components?|packages?|libraries)$/,ve=".,/-";function K(e,n){for(let t=0;t<
e.tokens.length;t++){let o=n(t);if(o!==void 0)return o}}function jt(e,n){let t=H(e,n,ve)?z(e,n):void 0;if(!t||!$(e,t.next))return;let o=t.next;return Ht.has(m(e,
o))&&!Pe.has(m(e,o))&&o++,De.test(m(e,o))&&o++,/^(?:have|all)$/.test(m(e,o))&&o++,Pe.has(m(e,o))?t.value:void 0}function Ft(e,n){let t=H(e,n,ve)?z(e,n):void 0;if(!t)
return;let o=t.next;if(m(e,o)==="out"&&o++,m(e,o)!=="of"&&(m(e,o)!=="/"||o>t.next))return;let r=z(e,o+1);if(!r||!$(e,r.next))return;let s=/^(?:test|case|scenario)s?$/.
test(m(e,r.next))?r.next+1:r.next,i=m(e,s);return Pe.has(i)&&i!=="passes"?[t.value,r.value]:void 0}function Bt(e,n){let t=m(e,n)==="all"?z(e,n+1):void 0;if(!t)return;
let o=De.test(m(e,t.next))?t.next:t.next+1,r=/^(?:test|case|spec|scenario)s?$/.test(m(e,o)),s=De.test(m(e,o+1))&&!m(e,o+1).startsWith("pass")?o+2:o+1;return r&&
m(e,s).startsWith("pass")?t.value:void 0}function Sn(e,n,t){if(!(!t.test(m(e,n))||!/^[:=]$/.test(m(e,n+1))))return z(e,n+2)?.value}function Gt(e,n){let t=H(e,n,
ve)?z(e,n)??J(e,n):void 0;if(!t||!$(e,t.next))return;let o=/^(?:test|case)s?$/.test(m(e,t.next))?t.next+1:t.next;return zt.has(m(e,o))?t.value:void 0}function Kt(e,n){
let t=H(e,n,ve)?z(e,n):void 0;return t&&$(e,t.next)&&_t.test(m(e,t.next))?t.value:void 0}function Rn(e,n){let t=K(e,a=>Ft(e,a)),o=K(e,a=>Bt(e,a)),r=t?.[0]??o??K(
e,a=>jt(e,a))??K(e,a=>Sn(e,a,/^pass(?:ed|ing)?$/));r!==void 0&&(n.passed=r);let s=K(e,a=>Gt(e,a))??K(e,a=>Sn(e,a,/^fail(?:ed|ures?)?$/));s!==void 0?n.failed=s:(o!==
void 0||t&&t[0]===t[1])&&(n.failed=0);let i=K(e,a=>Kt(e,a));i!==void 0&&(n.components=i)}var qt=/(\d{1,3}(?:[.,]\d{1,3})?) ?%/g,Zt=/(?:>=?|≥|<=?|\b(?:at least|min(?:imum)?|threshold|target|goal|above|over|required|gate))[^\d%]{0,12}$/i;function Ut(e,n){
if(!e.includes("%"))return;let t=!1;for(let o of e.matchAll(qt)){let r=e.slice(Math.max(0,o.index-40),o.index),s=e.slice(o.index+o[0].length,o.index+o[0].length+
30);if(Zt.test(r)){t=!0;continue}let i=/^ *(?:of )?(?:the )?(?:(?:test|code|line) )?(?:coverage|covered|lines?)\b/i.test(s),a=/\b(?:coverage|lines?|covered)\b[^%]{0,25}$/i.
test(r)||t&&/\bcoverage\b/i.test(e);if(!i&&!a||/^ *(?:branch|function|statement)/i.test(s)||/\b(?:branch(?:es)?|functions?|statements?)[^\w%]{0,3}$/i.test(r))continue;
let l=Number((o[1]??"").replace(",","."));l<=100&&(n.coverage=l);return}}var Me="pass(?:ed|es|ing)?|success(?:ful)?|green|ok",We="fail(?:ed|s|ing|ure)?|blocked|\
red|broken|not passed|error(?:s|ed)?",Xt=new RegExp(`\\b(?:overall(?: status| result)?|status|results?|outcome|verdict|conclusion)\\b["'*]*\\s*(?:is|was|[:=>-])+\\s\
*["'*]*(${We}|${Me})\\b(?!\\s*(?:\\/|\\||or\\b))`,"i"),Yt=new RegExp(`\\((${We}|${Me})\\)|(?:[:>-]|\\ball)\\s*(?:tests?\\s+|scenarios?\\s+|checks?\\s+|cases?\\s+)?(${We}\
|${Me})\\s*[.!)]?\\s*$`,"i");function He(e){let n=e.slice(0,C);if(!/pass|succ|green|ok\b|fail|block|red\b|brok|err/i.test(n))return;let t=/stat|result|outc|verd|concl|overall/i.
test(n)?n.match(Xt)?.[1]:void 0,o=t===void 0?n.match(Yt):null,r=t??o?.[1]??o?.[2];if(r!==void 0)return/^(?:pass|succ|green|ok)/i.test(r)?"pass":"fail"}var Vt=/crit|high|medi|mode|low|vuln|find|leak|issue/i,
Jt=/pass|green|succ|ok\b|fail|comp|pack|libr/i;function Oe(e,n){let t={},o=n.slice(0,C),r=Vt.test(o),s=Jt.test(o);if(r||s){let l=vn(o);r&&Nn(l,t),s&&Rn(l,t)}Ut(
o,t);let i=He(o);i&&(t.outcome=i);let a=xe(e.slice(0,C))[0]?.sha;return a&&(t.commit=a),t}var Qt=/^(?:pass(?:ed)?|done|yes|ok|completed?|green|success(?:ful)?|approved|available|linked|ready|clean|x)\b/i,eo=/^(?:no|open|pending|tbd|todo|missing|in progress|not\b.*|wip|-+|n ?\/? ?a)$/i,
no=/^(?:fail(?:ed|s)?|blocked|red|error)\b/i;function to(e,n){let t=o=>e.roles.flatMap((r,s)=>r===o?[n[s]??""]:[]);return[...t("box"),...t("result")].filter(o=>o!==
"")}function oo(e,n,t,o){for(let s of to(e,n)){let i=O(s)[0];if(i)return i.ticked?"done":"open";if(eo.test(s))return"open";if(Qt.test(s)||no.test(s))return"done"}
let r=n.flatMap(s=>O(s).slice(0,1));return r.length>0?r.every(s=>s.ticked)?"done":"open":t.length>0||Object.keys(o).length>0?"done":"open"}function ro(e,n,t){let o=A(
e[n]??"")?.reason;if(o!==void 0)return o;let r=e.filter((s,i)=>i!==n&&i!==t&&/[a-zA-Z\u00c0-\u1fff\u3040-\ud7ff]{2}.*\s\S/.test(s)&&!A(s));return r.length===0?void 0:
y(r.join("; "))}function so(e){let n=O(e)[0],t=e.replace(/^[^a-zA-Z\u00c0-\u1fff\u3040-\ud7ff]+/,"").match(/^(?:not )?[a-zA-Z\u00c0-\u1fff\u3040-\ud7ff]+/)?.[0]??
"";return He(`(${t})`)??(n?.ticked===!1&&/[❌✗✘✖]/u.test(e)?"fail":void 0)}function io(e){let n=W(e,"label","decision","other","role","id");return n<0?Math.
max(0,e.roles.findIndex(t=>t!=="box")):n}function ao(e,n,t,o){let{doc:r}=e,s=t.cells.map(k=>v(r.read(k))),i=io(n),a=W(n,"commit"),l=s.filter((k,b)=>b!==a),c=E(e,
l),d=s.map(k=>ye(e,[k]).trim()),f=d.filter((k,b)=>b!==a);if(f.every(k=>/^[\s-]*$/.test(k))&&c.length===0)return;let u=d.findIndex((k,b)=>b!==a&&(c.length===0||b===
i)&&A(k)!==void 0),p=u<0?void 0:ro(d,u,i),g=n.roles.map((k,b)=>k==="result"?so(d[b]??""):void 0).find(Boolean),h=a<0?"":` commit ${s[a]?.inline.norm??""}`,x=Oe(
V(l)+h,f.join(" | ")),w=g?{...x,outcome:g}:x,S=he(d[i]??"",c),j=d.filter((k,b)=>b!==i&&b!==a).join(" | "),X=t.cells.map(k=>y(r.read(k).plain)).filter(k=>k!=="");
return{kinds:S.length>0?S:ke(j,c,o),state:u>=0?"not-applicable":oo(n,d,c,w),...p===void 0?{}:{reason:p},text:X.join(" | "),source:r.source.lines[t.line-1]??"",stated:w,
links:c,at:{path:r.source.path,line:t.line,column:M(r.source,t.line)}}}function Ln(e,n,t){let o=T(e.doc,n.header);return n.rows.flatMap(r=>ao(e,o,r,t)??[])}function co(e){let n=y(fe(e)),t=re(n);return(t?n.slice(t.to).replace(/^\ufe0f/,""):n).trim()}function An(e,n,t,o,r){let s=E(e,[...t,...o]),i=re(V(t)),a=co(t),l=n.
parent?t:[...t,...o],c=ye(e,l),d=i?" ".repeat(i.to)+c.slice(i.to):c,{label:f,waiver:u}=yn(d,hn(e,l)),p=Oe(V(l).slice(0,C),d),g=i?.ticked?"done":"open",h=u?"not-\
applicable":i?g:kn(d,s,p),x=ke(f,s,n.heads);if(a===""&&s.length===0||!i&&!u&&s.length===0&&(x[0]==="other"||n.kind==="line"))return;let w=e.doc.source.lines[r.line-
1]??"",S=u?.reason===void 0?{}:{reason:u.reason};return{kinds:x,state:h,...S,text:a,source:w,stated:p,links:s,at:r}}function lo(e){let n=e.inline.norm.slice(e.from,
e.to),t=O(n).filter(r=>r.to-r.from>1),[o]=t;return t.length<2||!o||n.slice(0,o.from).trim()!==""?[e]:t.map((r,s)=>({inline:e.inline,from:e.from+r.from,to:e.from+
(t[s+1]?.from??n.length)}))}function fo(e,n){let{source:t}=e.doc,o={path:t.path,line:n.line,column:n.column},[r,...s]=n.own,i=r?lo(r):[];return i.length<2?[An(e,
n,n.own,n.below,o)??[]].flat():i.flatMap((a,l)=>{let c=l===i.length-1,d=l===0?o:P(t,a.inline.span,ie(a.inline,a.from));return An(e,n,c?[a,...s]:[a],c?n.below:[],
d)??[]})}function uo(e,n){let[t]=e.own;return!t||n.kinds[0]!=="other"||re(V(e.own))?!0:/^[^.!?\n]{1,80}?(?::|\s[-=>]+)\s/.test(le(t.inline).slice(t.from,t.to))}
function En(e,n,t){let o=[],r=[];for(let{node:s,heads:i}of be(n,t))if(s.sight!=="hidden"){if(s.kind==="table")for(let a of Ln(e,s,i))o.push(a);for(let a of pe(e,
s,i)){let l=fo(e,a).filter(c=>a.kind==="item"||uo(a,c));for(let c of l)o.push(c);if(!(l.length>0))for(let c of E(e,[...a.own,...a.below]))r.push(c)}}return{claims:o,
loose:r}}var ne=/\[[xX✓✔✅☑]\]|[✅☑✔]|\]\([^)\s]|\bhttps?:\/\/|<a\s[^>]*href|\b[\w./-]+\.(?:sarif|spdx|cdx\.json|xml|json|lcov|md)\b/,mo=50,$n=(e,n)=>e.source.
lines.slice(n.line-1,n.endLine).join(`
`).slice(0,1e5);function po(e,n,t,o){let{node:r,texts:s,glances:i}=n,a={path:e.source.path,line:r.line,column:1};if(r.sight==="hidden"){ne.test($n(e,r))&&o("tex\
t that the page hides",a);return}t&&r.sight==="folded"&&ne.test($n(e,r))&&o(In,a);for(let[l,c]of s.entries()){if(c.kind==="code"){t&&ne.test(c.content)&&o("a co\
de block",{...a,line:c.line});continue}if(((i[l]??0)&B.angle)===0)continue;t&&r.sight==="plain"&&/<details(?![^>]*\bopen\b)/i.test(c.content)&&ne.test(c.content)&&
o(In,a);for(let{text:f,at:u}of ae(e,c)?.hidden??[])ne.test(f.slice(0,1e5))&&o(f.startsWith("<!")?"a comment":"text that the page hides",P(e.source,c,u))}}var In="\
a folded block (<details>)",bo={"a folded block (<details>)":"is only seen after unfolding it; show it openly"};function Cn({node:e,texts:n,glances:t}){if(e.sight!==
"plain")return!0;for(let o=0;o<n.length;o++)if(((t[o]??0)&B.angle)!==0||n[o]?.kind==="code")return!0;return!1}function Tn(e,n,t){let o=[];return po(e,n,t,(r,s)=>{
let i=`what looks like evidence on line ${s.line} stands in ${r} and ${bo[r]??"does not count; move it out"}`;o.length<mo&&o.push({kind:"hidden-text",says:i,at:s})}),
o}var go=/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,ho=/[\u00ad\u115f\u1160\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0]|\u034f|\u17b4|\u17b5|\u180b|\u180c|\u180d|\u180e|\u{e0001}|[\u{e0020}-\u{e007f}]/u,
Dn=/[^\x00-\xac\xae-\u024f\u1e00-\u1eff\u2010-\u2027\u202f-\u205f\u2070-\u2fff]/,Pn=new Set("\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04BB\u0501\u051B\u051D\u050D\u0410\u0412\u0415\u0405\u0417\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u04AE\u050C\u051A\u051C\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF\u03BD\u0251\u0261\u0475\u04CF\u04AE\u04AF\u051B\u1D0F"),
ze=/[\u0370-\u03ff\u0400-\u052f\u0251\u0261]/,_e=50,Mn=e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`;function yo(e,n){let t=e.charCodeAt(
n);if(t!==8205&&t!==8204)return!1;let o=e.slice(0,n).match(/.$/u)?.[0]??"",r=e.slice(n+1).match(/^./u)?.[0]??"",s=a=>(a==="\uFE0F"||/[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.
test(a))&&!/[0-9#*]/.test(a),i=a=>/[\u0600-\u0dff]/.test(a);return s(o)&&s(r)||i(o)&&i(r)}function Wn(e,n){for(let t=e.search(n);t>=0;){if(!yo(e,t))return{at:t,
letter:String.fromCodePoint(e.codePointAt(t)??0)};let o=e.slice(t+1).search(n);t=o<0?-1:t+1+o}}function ko(e){let n=e.search(/[\u{1d400}-\u{1d7ff}]/u);if(n>=0)return{
at:n,word:e.slice(n).match(/^\S{1,20}/u)?.[0]??""};if(!ze.test(e))return;let o=[...e].filter(r=>ze.test(r)).every(r=>Pn.has(r))&&/[A-Za-z]/.test(e);for(let r of e.
matchAll(/[a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff]+/g)){let[s]=r,i=[...s].filter(c=>ze.test(c));if(i.length===0)continue;let a=i.every(c=>Pn.has(c));if(/[A-Za-z0-9]/.
test(s)&&a||o&&a)return{at:r.index,word:s}}}function Hn(e){if(!Dn.test(e.text))return[];let{path:n}=e,t=[],o=[],r=[];return e.lines.forEach((s,i)=>{if(!Dn.test(
s))return;let a=f=>({path:n,line:i+1,column:f+1}),l=Wn(s,go);if(l&&t.length<_e){let f=`line ${i+1} holds ${Mn(l.letter)}, which changes the direction of the tex\
t; remove it`;t.push({kind:"bidi",says:f,at:a(l.at)})}let c=Wn(s,ho);if(c&&o.length<_e){let f=`line ${i+1} holds ${Mn(c.letter)}, which cannot be seen; remove i\
t`;o.push({kind:"zero-width",says:f,at:a(c.at)})}let d=r.length<_e?ko(s):void 0;if(d){let f=`"${d.word}" on line ${i+1} has letters of another alphabet that loo\
k like Latin ones; type it again`;r.push({kind:"look-alike",says:f,at:a(d.at)})}}),[...t,...o,...r]}var xo=/^(?:section|sect?\.?|no\.?|§{1,2}|#)\s*(?=\d)/i,vo=/^\d{1,2}(?:\.\d{1,2}){0,4}/,Oo=/^[\s.):\]}|\u2013\u2014\u2010-\u2015\u2212\u3001>-]*/;function wo(e){
return/^[\x20-\x7e]*$/.test(e)?e:e.replace(/[\ufe0e\ufe0f\u20e3]/g,"").replaceAll("\u{1F51F}","10").normalize("NFKC").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/\s+/g," ")}function No(e){let[n="",t=""]=e;return n===""?!1:/[.:-]/.test(n)&&/\d/.test(t)?!0:!/[\s.):\]}|>\u3001-]/.test(n)}function Q(e){if(/^[A-MO-RT-Za-mo-rt-z]/.
test(e))return;let n=wo(e.slice(0,400)).replace(/^(?:\[[ xX]?\]\s*)?[^a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff§#]*/,""),t=n.match(xo)?.[0]??"",o=n.slice(t.length).match(
vo)?.[0];if(o===void 0)return;let r=n.slice(t.length+o.length);if(No(r))return;let s=r.match(Oo)?.[0]??"",i=r.slice(s.length).replace(/\s*\{#[^}]*\}\s*$/,"").replace(
/[\s#]+$/,"");return/^(?:%|percent\b|of \d|x\b|days?\b|weeks?\b|hours?\b|minutes?\b|seconds?\b|ms\b)/i.test(i)?void 0:{number:o.split(".").map(Number).join("."),
title:i,marked:t!==""||s.trim()!==""||o.includes(".")}}function we(e){return e.slice(0,60).match(/^(?:section|sec|s)?[-_.]?(\d{1,2}(?:[-_.]\d{1,2}){0,4})$/i)?.[1]?.
split(/[-_.]/).map(Number).join(".")}function zn(e,n){let[t,o]=[e.split(".").map(Number),n.split(".").map(Number)];for(let r=0;r<Math.max(t.length,o.length);r++){
let s=(t[r]??-1)-(o[r]??-1);if(s!==0)return s}return 0}function Ne(e,n){return e===n||e.startsWith(`${n}.`)}var So=/(?<![\w\u00c0-\u1fff\u3040-\ud7ff-])(?:TBD|TBC|TBA|tbd|FIXME|CHANGEME|TODO(?! ?(?:lists?|apps?|items?|boards?|applications?)\b)|[Tt]odo(?=:)|X{3,}|\?{3,}|[Ll]orem [Ii]psum)(?![\w\u00c0-\u1fff\u3040-\ud7ff])/g,
Ro=/(?<![a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff])(?:y{4}[-/.]m{2}[-/.]d{2}|d{2}[-/.]m{2}[-/.]y{4})(?![a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff])/gi,Lo=/<([^<>\n]{1,60})>/g,
Ao=/\$?\{\{[^{}\n]{1,60}\}\}|\$?\{([^{}\n]{1,60})\}/g,jn=/\[((?:insert|add|your|fill|enter|todo|tbd)\b[^[\]\n]{0,60}|link|date|name|path|url|owner|placeholder|slug)\](?![([:])/gi,
je=/^(?:your[ -_].*|(?:commit|report|run|item|ticket|issue|roadmap|feature|file|first|last|full|user|team|repo|repository|project|milestone|release|start|end)?[ _-]?(?:name|date|id|slug|link|url|path|sha|hash|version|owner|role|title|number|commit|value|text|reason|status|description|email|person|summary)|yyyy.*|dd.*|mm-.*|todo|tbd|n|x+|\.{2,}|…)$/i,
Eo=/^(?:enter|esc|escape|tab|ctrl|shift|alt|space|cmd|return|del|delete|backspace|home|end|up|down|left|right|f\d+)$/i,$o=/\b(?:format(?:ted|s)?|iso|rfc ?\d*|pattern|syntax|shape|notation|written as|rendered as)\b/i;
function Io(e,n){let t=e.trimEnd();return t==="\u2026"?!0:!/^(?:[a-zA-Z\u00c0-\u1fff\u3040-\ud7ff#]|\.{2,}|…)/.test(t)||t.length<2||Eo.test(t)||/[=@"'/\\;]|:\/\//.
test(t)&&!je.test(t)?!1:!/[\w\u00c0-\u1fff\u3040-\ud7ff)\]]$/.test(n)||je.test(t)}function Co(e,n,t){return n===void 0||e.startsWith("${")||/^(?:[\w ]*date|yyyy.*|tbd|todo)$/i.
test(n.trim())?!0:/\/[\w./{}-]*$/.test(t)&&!/-$/.test(t)?!1:je.test(n.trim())}function te(e){if(!/[<{[?]|tb|tod|fixme|changeme|xxx|lorem|yyy/i.test(e))return[];
let n=se(e.slice(0,C)),t=[],o=(r,s)=>{t.some(i=>r<i.from+i.text.length&&i.from<r+s.length)||t.push({text:e.slice(r,r+s.length),from:r})};for(let r of n.matchAll(
Lo))Io(r[1]??"",n.slice(0,r.index))&&o(r.index,r[0]);for(let r of n.matchAll(Ao))Co(r[0],r[1],n.slice(0,r.index))&&o(r.index,r[0]);for(let r of n.matchAll(jn))o(
r.index,r[0]);for(let r of n.matchAll(Ro))$o.test(n)||o(r.index,r[0]);for(let r of n.matchAll(So))o(r.index,r[0]);return t.sort((r,s)=>r.from-s.from)}var _n=/TB|tb[dc]|TODO|[Tt]odo:|FIXME|CHANGEME|XXX|\?\?\?|Lorem |yyy|YYY/;
function Fn(e){let n=_n.test(e),t=e.search(jn)>=0;return(o,r)=>(r&(B.angle|B.curly))!==0||t&&(r&B.bracket)!==0?!0:n&&_n.test(o)}var Se=e=>e.includes(`
`)?e.slice(0,e.indexOf(`
`)):e;function Fe(e){let n=e.indexOf("<a"),t=n<0?void 0:Ee(e,n),o=t?.kind==="open"?t.attributes.get("id")??t.attributes.get("name"):void 0;return o===void 0?void 0:
we(o)}function To(e){if(!e.includes("{#"))return;let n=e.match(/\{#([\w.-]{1,60})\}\s*$/)?.[1];return n===void 0?void 0:we(n)}var Bn=(e,n)=>({...e?{numbered:e}:
{},...n===void 0?{}:{anchor:n}});function Do(e,n){let t=e.read(n.text),o=y(t.plain),r=Fe(n.text.content)??To(o),s=M(e.source,n.line),i=Bn(Q(o),r);return{text:o,
level:n.level,line:n.line,column:s,rest:[],...i}}function Po(e){if(!e.text.content.includes(`
`))return[];let n=rn(e.text,1);return[{node:{...e,line:n.line,text:n},texts:[n]}]}function Mo(e){let n=Se(e.plain),t=n.replace(/[\s:.]+$/,"").length,o=n.length-
n.trimStart().length;return e.strong.some(({from:s,to:i})=>s<=o&&i>=t)&&t>0&&!e.links.some(s=>s.from<t&&s.target.startsWith("#"))}function Wo(e,n){let{content:t}=n.
text;if(!"#*_<".includes(t[0]??" "))return;let o=/^(?:#{2,6}|#{1,6}[\u00a0\u2000-\u200a\u202f\u3000]+)(?=[\d§\uff10-\uff19])/.test(t);if(!o&&!/^(?:\*\*|__|<b>|<strong>|\*__|_\*\*)/i.
test(t))return;let r=e.read(n.text);if(!o&&!Mo(r))return;let s=Se(r.norm).replace(/^#+/,"").trim(),i=Q(s.replace(/[\s:]+$/,""));if(!i)return;let a=r.norm.split(
`
`)[1];if(a!==void 0&&Q(a.replace(/^[\s#*]+/,"")))return;let l=(e.source.lines[n.line-1]?.indexOf(Se(t))??0)+1;return{text:s,line:n.line,column:Math.max(1,l),numbered:i,
rest:Po(n)}}function Ho(e,n){let[t,o]=n.items,[r,s]=t?.nodes??[];if(!n.ordered||!t||o||r?.kind!=="paragraph"||s||!/^ {0,3}(?:={3,}|-{3,})\s*$/.test(e.source.lines[t.
line]??""))return;let i=(e.source.lines[t.line-1]??"").trim(),a=Q(i);if(!(!a||/^\[|\d{4}-\d{2}/.test(a.title)))return{text:i,line:t.line,column:de(e.source,t),numbered:a,
rest:[]}}function zo(e,n){let t=Ee(n.text.content,0);if(t?.kind!=="open"||!/^h[1-6]$/.test(t.name))return;let o=e.readHtml(n.text),r=Se(o.norm.trimStart()).trim(),
s=t.attributes.get("id"),i=Fe(n.text.content)??(s===void 0?void 0:we(s)),a=Bn(Q(r),i);return{text:r,level:Number(t.name[1]),line:n.line,column:1,rest:[],...a}}function Gn(e,n){
if(n.sight!=="hidden")return n.kind==="heading"?Do(e,n):n.kind==="paragraph"?Wo(e,n):n.kind==="list"?Ho(e,n):n.kind==="html"?zo(e,n):void 0}function Kn(e){if(e.
kind!=="paragraph"&&e.kind!=="html"||!e.text.content.startsWith("<"))return;let n=e.text.content.trim();if(!(!n.startsWith("<a")||n.length>200))return/^<a\s[^>]*>\s*(?:<\/a>)?$/i.
test(n)?Fe(n):void 0}var _o=(e="")=>e!==e.toUpperCase()&&e===e.toLowerCase(),Zn=/\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b/,Be=/^(?:release|released|beta|alpha|rc\d*|hotfix|patch|snapshot|final)\b/i,
jo=/change\s?log|release|version|history/i;function Fo({number:e,title:n}){return e.includes(".")&&(n===""||Zn.test(n)||Be.test(n))}function Bo(e,n,t){let{number:o,
title:r,marked:s}=e;if(Zn.test(r.slice(0,14))&&!s||n===1&&(o===t.itemId||o.split(".").length>2))return!1;let i=t.open.at(-1),a=t.open[0];if(!i||!a)return!Be.test(
r)||!o.includes(".");let l=zn(o,i.number)>0,c=!o.includes("."),d=Ne(o,a.number),f=n!==void 0&&n>i.level;return c&&!s&&_o(r[0])&&(!l||f)||c&&(n===void 0||f)&&Number(
o)===t.inner+1&&t.inner>0?!1:d?!0:Fo(e)&&(!l||jo.test(i.title)||Be.test(r))?!1:l||!(f||c&&(n===void 0||n>t.topLevel))}function qn(e,n,t,o,r){let s=t.split(".").
length,i=n.level??Math.min(s+1,6);for(;e.open.length>0&&!t.startsWith(`${e.open.at(-1)?.number}.`);)e.open.pop();let a={path:r,line:n.line,column:n.column},l={number:t,
title:o,level:i,at:a,endLine:n.line,words:0};s===1&&n.level!==void 0&&(e.topLevel===0||i<e.topLevel)&&(e.topLevel=i),e.sections.push(l),e.open.push(l),e.inner=0}
function Go(e,n,t,o){let{numbered:r,level:s,text:i}=n;if(r&&Bo(r,s,e))return qn(e,n,r.number,r.title,o),!0;let a=n.anchor??t;return!r&&a!==void 0?(qn(e,n,a,i,o),
!0):(r&&!r.number.includes(".")?e.inner=Number(r.number):!r&&s!==void 0&&s<=e.topLevel&&(e.open.length=0),!1)}function Ko(e,n,t){let o=e.source.lines.length-(e.
source.lines.at(-1)===""?1:0),r=[],s=0,i=(a,l)=>{a&&(a.endLine=Math.max(a.at.line,l))};for(let a of n.sections){for(;(t[s]??Number.POSITIVE_INFINITY)<a.at.line;s++)
for(;r.length>0;)i(r.pop(),(t[s]??1)-1);for(;r.length>0&&!a.number.startsWith(`${r.at(-1)?.number}.`);)i(r.pop(),a.at.line-1);r.push(a)}for(;r.length>0;)i(r.pop(),
(t[s]??o+1)-1)}function qo(e){let n=new Map;return e.flatMap(t=>{let o=n.get(t.number);return o?[{kind:"duplicate-section",says:`section ${t.number} is there tw\
ice, on lines ${o.at.line} and ${t.at.line}; keep one`,at:t.at}]:(n.set(t.number,t),[])})}function Zo(e){return e.node.kind==="html"?e:{node:e.node,texts:[]}}function Un(e,n){
let t={sections:[],open:[],itemId:n,topLevel:0,inner:0},o=[],r=[],s="",i,a=(l,c,d)=>{let f=l.texts.map(h=>ln(h.content)),u=t.open.length===0?0:dn(e,l,f);for(let h of t.
open)h.words+=u;let p=t.open.at(-1)?.number??"",g=d===void 0?{}:{begins:d};o.push({section:p,node:l.node,texts:l.texts,glances:f,...c?{heading:c,...g}:{}})};for(let l of e.
tops){let c=Gn(e,l.node);if(!c){i=Kn(l.node),a(l);continue}let d=t.open.length,f=Go(t,c,i,e.source.path);if(i=void 0,s===""&&c.level===1&&!f&&(s=c.text),!f&&d>0&&
t.open.length===0&&r.push(c.line),!f&&c.level===void 0)a(l);else if(!f)a(l,c);else{a(Zo(l),c,t.open.at(-1)?.number);for(let u of c.rest)a(u)}}return Ko(e,t,r),{
title:s,sections:t.sections,parts:o,remarks:qo(t.sections)}}var Uo=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Xn="(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?",Xo=/jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i,
Yo=[[/(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/,[1,3,4]],[/(?<![\d/.-])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/,[3,2,1]],[new RegExp(`(?<!\\d)(\\d{1,2})(?\
:st|nd|rd|th)?[ -]${Xn}[ ,-]+(\\d{4})(?!\\d)`,"i"),[3,2,1]],[new RegExp(`\\b${Xn} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`,"i"),[3,1,2]]];function Vo(e,n,t){
let r=[31,e%4===0&&e%100!==0||e%400===0?29:28,31,30,31,30,31,31,30,31,30,31][n-1]??0;if(!(t<1||t>r||e<1))return`${String(e).padStart(4,"0")}-${String(n).padStart(
2,"0")}-${String(t).padStart(2,"0")}`}function I(e){if(!/\d{4}/.test(e))return;let n,t=/\d\.\d/.test(e),o=Xo.test(e);for(let[r,[s,[i,a,l]]]of Yo.entries()){if(r===
1&&!t||r>1&&!o)continue;let c=e.match(s);if(!c||n&&(c.index??0)>=n.from)continue;let d=Uo.indexOf((c[a]??"").slice(0,3).toLowerCase()),f=Vo(Number(c[i]),d<0?Number(
c[a]):d+1,Number(c[l])),u=c.index??0;f!==void 0&&(!n||u<n.from)&&(n={date:f,from:u,to:u+c[0].length})}return n}var Jo=/(?<![a-z0-9\u00c0-\u1fff\u3040-\ud7ff-])(roll[ -]?back(?: (?:steps?|plan|command|procedure))?|back[ -]?out(?: plan)?|way back|revert|compensat(?:ion|ing step)|what chang(?:ed|es)|changes?(?:d)?|version(?:s|ing)?|who is affected|affect(?:ed|s)(?: (?:clients|parties|users|consumers|teams))?|consumers|impact|(?:backwards?|forwards?|in both directions)?[ -]?compatib(?:ility|le)|order(?: of steps)?|steps|locks?(?: and size)?|locking|size|evidence|verified|tested|approv(?:al|ed by)|approved|owner|decision|reason|rationale|why|context|risk|commits?|status|migration|contract|deploy(?:ment)?|data loss|downtime|alternatives?)(?: \([^()\n]{1,40}\))?\s*[:=]\s|(?<![a-z0-9\u00c0-\u1fff\u3040-\ud7ff-])(roll[ -]?back(?: \w+)?|version|affected|compatibility|way back)\s+-+>?\s/g,
Qo=/^[\s>]*(?:[-*+•]\s+|\d{1,3}[.)]\s+)?([a-zA-Z\u00c0-\u1fff\u3040-\ud7ff][a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff /&'()_→>-]{0,58}?)\s*:(?=\s|$)/,er=/^[\s>]*(roll[ -]?back(?: \w+)?|what changed|version|affected|who is affected|compatibility|order|locks?|evidence|approval|owner|approved by)\s+-+>?\s+/iu,
Yn=e=>e.replace(/\s+/g," ").trim().toLowerCase();function nr(e){let n=e.inline.norm.slice(e.from,e.to),t=O(n.slice(0,20)).at(0),o=t&&n.slice(0,t.from).trim()===
""?t.to:0,r=n.slice(o),s=r.match(Qo)??r.match(er)??void 0;if(s?.[1]!==void 0){let f=s[1].trim().split(/\s+/),u=o+s[0].indexOf(s[1]);if(f.length<=6&&!/^(?:https?|note|nb)$/i.
test(s[1]))return{label:s[1],from:e.from+u,to:e.from+o+s[0].length}}let i=e.from+o+(r.length-r.trimStart().length),a=e.inline.strong.find(f=>f.from<=i&&f.to>i&&
f.to<=e.to);if(!a)return;let l=e.inline.norm.slice(i,a.to),c=l.replace(/[\s:.-]+$/,""),d=e.inline.norm.slice(a.to,e.to).match(/^\s*(?:[:=]|-+>?)\s*/)?.[0]??"";if(!(c===
""||c.length>60||c.split(/\s+/).length>6)&&!(!/[:=]/.test(d)&&!/:\s*$/.test(l)&&!tr.test(c)))return{label:c,from:i,to:a.to+d.length}}var tr=/^(?:roll[ -]?back|what changed|version|affected|who is affected|compatibility|order|locks?|evidence|approval|owner|status|commits?)\b/i;
function or(e){let n=e.inline.norm.slice(e.from,e.to);if(!/[:=-]/.test(n)&&e.inline.strong.length===0)return[];let t=[],o=nr(e);o&&t.push({label:Yn(o.label),from:o.
from,valueFrom:o.to,valueTo:e.to});for(let r of/[:=]\s|\s-/.test(n)?on(n).matchAll(Jo):[]){let s=e.from+r.index;if(o&&s<o.to)continue;let i=n.slice(0,r.index).trimEnd();
i!==""&&!/[.;,(|\])*-]$/.test(i)||t.push({label:Yn((r[1]??r[2]??"").replace(/\s*[:=]\s*$/,"")),from:s,valueFrom:s+r[0].length,valueTo:e.to})}return t.forEach((r,s)=>{
let i=t[s+1];i&&(r.valueTo=i.from)}),t}var Vn=new WeakMap;function q(e){let n=Vn.get(e);if(n)return n;let t=Ge(ue(e));return Vn.set(e,t),t}function Ge(e){let n=[];
for(let t of e){let o=or(t),r=n.at(-1);o.length===0&&r&&r.piece.inline===t.inline&&(r.valueTo=t.to);let[s]=o;s&&r&&r.piece.inline===t.inline&&s.from>t.from+3&&(r.
valueTo=s.from),n.push(...o.map(i=>({...i,piece:t})))}return n}var Jn=/^(?:roll|back|way back|revert|compensat|what chang|version|who is|affect|consumers|impact|compat|order|steps|locks?|locking|size|evidence|verified|tested|approv|owner|reason|rationale|why|risk|commits?|status|data loss|downtime)/;
function ee(e){return Jn.test(e)}function Qn(e){return e.match(Jn)?.[0]}var Ke=120;function qe(e){let n=I(se(e.slice(0,40))),r=((n!==void 0&&/^[\s[(*\d.)\]xX]*$/.test(e.slice(0,n.from))?e.slice(n.to):e).trimStart().split(`
`)[0]??"").replace(/^[\s\])}:,.>*\u2010-\u2015-]+/,"").replace(/^\[[ xX]?\]\s*/,""),s=r.match(/^.{3,}?[.!?](?=\s)/)?.[0]??r;return y(s).replace(/[\s:;,.\u2010-\u2015-]+$/,
"").slice(0,Ke)}var Z=(e,n,t="")=>({title:t,line:e,column:n,endLine:e,pieces:[],blocks:[],fields:[]});function U(e,n,t,o,r,s){let i=y(s).replace(/[\s;,|]+$/,"");
n.fields.push({label:o,value:i,at:F(e.doc,t.inline,r)})}function et(e,n,t){n.pieces.push(t);let o=q(t.inline);for(let r of o)U(e,n,t,r.label,r.from,t.inline.plain.
slice(r.valueFrom,r.valueTo));return o.at(-1)!==void 0&&n.fields.at(-1)?.value===""}function Re(e,n){let{doc:t}=e;return n.map(o=>o.sight==="hidden"?"":o.kind===
"paragraph"||o.kind==="heading"?t.read(o.text).plain:o.kind==="html"?t.readHtml(o.text).plain:o.kind==="code"?o.text:o.kind==="quote"?Re(e,o.nodes):o.kind==="li\
st"?o.items.map(r=>Re(e,r.nodes)).join("; "):o.rows.map(r=>r.cells.map(s=>t.read(s).plain).join(" ")).join("; ")).join(" ")}function rr(e,n,t){let o=n.fields.at(
-1);o?.value===""&&(n.fields[n.fields.length-1]={...o,value:y(Re(e,t))})}function Ze(e,n,t,o){let r=e.doc.read(t.text);n.pieces.push(v(r));let s=y(r.norm).toLowerCase().
replace(/[:.]+$/,"");ee(s)&&s.split(" ").length<=5&&U(e,n,v(r),s,0,Re(e,o))}function _(e,n,t,o=!1){let{doc:r}=e,s=o;for(let[i,a]of t.entries()){if(a.sight==="hi\
dden")continue;n.endLine=Math.max(n.endLine,a.endLine);let l=a.kind==="paragraph"||a.kind==="html";if(s&&(!l||q(r.read(a.text)).length===0)&&(rr(e,n,[a]),s=!1),
a.kind==="heading"){let c=t.findIndex((d,f)=>f>i&&d.kind==="heading");Ze(e,n,a,t.slice(i+1,c<0?t.length:c))}else if(a.kind==="paragraph")s=et(e,n,v(r.read(a.text)));else if(a.
kind==="html")et(e,n,v(r.readHtml(a.text)));else if(a.kind==="code")n.blocks.push(a.text);else if(a.kind==="quote")_(e,n,a.nodes);else if(a.kind==="list")for(let c of a.
items)_(e,n,c.nodes);else a.kind==="table"&&sr(e,n,a)}}function sr(e,n,t){let{doc:o}=e,r=T(o,t.header),s=r.names.length===2,i=s&&ee(r.names[0]??"")?[t.header,...t.
rows]:t.rows;for(let a of i){let l=a.cells.map(f=>o.read(f));for(let f of l)n.pieces.push(v(f));let[c,d]=l;s&&c&&d?U(e,n,v(c),y(c.norm).replace(/:$/,"").toLowerCase(),
0,d.plain):Ue(e,n,r,a)}}function Ue(e,n,t,o){o.cells.forEach((r,s)=>{let i=e.doc.read(r),a=t.names[s]??"";a!==""&&i.plain.trim()!==""&&U(e,n,v(i),a,0,i.plain)})}
function ir(e,n,t){let o=n.flatMap(({inline:i,from:a,to:l})=>xe(i.norm).filter(c=>c.from>=a&&c.from<l).map(c=>({sha:c.sha,at:F(e.doc,i,c.from)}))),r=new Set(o.map(
i=>i.sha)),s=t.flatMap(i=>{let a=xn(i.target);return a===void 0||[...r].some(l=>a.startsWith(l))?[]:[{sha:a,at:i.at}]});return[...o,...s]}function nt(e,n){let{path:t}=e.
doc.source,o=y(n.pieces.map(({inline:u,from:p,to:g})=>u.plain.slice(p,g)).join(" ")),r=n.pieces.map(({inline:u,from:p,to:g})=>u.plain.slice(p,g)).join(`
`),s=n.pieces.map(({inline:u,from:p,to:g})=>u.norm.slice(p,g)).join(`
`),i=n.title===""?qe(r.trim()):n.title,a=(I(n.title)??I(s.slice(0,2e3)))?.date,l=E(e,n.pieces),c=n.pieces.flatMap(u=>u.inline.code.filter(p=>p.from>=u.from&&p.from<
u.to).map(p=>u.inline.plain.slice(p.from,p.to))),d=n.blocks.flatMap(u=>u.split(`
`).map(p=>p.trim()).filter(p=>p!=="")),f=o.includes(n.title)?o:y(`${n.title} ${o}`);return{title:i,text:f,...a===void 0?{}:{date:a},fields:n.fields,commits:ir(e,
n.pieces,l),code:[...c,...d],links:l,at:{path:t,line:n.line,column:n.column},endLine:n.endLine}}var Xe=e=>{let n=I(e.slice(0,40));return n!==void 0&&/^[\s[(*]*$/.test(e.slice(0,n.from))},tt=(e,n)=>{let[t]=n.nodes;return t?.kind==="paragraph"?e.doc.read(t.text).
norm:""};function ar(e,n){let[t]=n.nodes;if(t?.kind!=="paragraph")return;let o=e.doc.read(t.text),[r]=q(o);return r&&r.from<8?Qn(r.label):void 0}function cr(e,n){
let t=n.items.some(r=>Xe(tt(e,r))),o=n.items.map(r=>ar(e,r)).filter(r=>r!==void 0);return!t&&o.length>=2&&o.length*2>=n.items.length&&new Set(o).size===o.length}
function lr(e,n){return n.items.map(t=>{let o=Z(t.line,de(e.doc.source,t));return _(e,o,t.nodes),o.endLine=t.endLine,o})}function dr(e,n){let{doc:t}=e,o=T(t,n.header),
r=W(o,"decision","label"),s=r>=0?r:o.roles.indexOf("other");return n.rows.flatMap(i=>{let a=i.cells.map(d=>t.read(d));if(a.every(d=>d.plain.trim()===""))return[];
let l=qe(a[s]?.plain??""),c=Z(i.line,M(t.source,i.line),l);for(let d of a){c.pieces.push(v(d));for(let f of q(d))U(e,c,v(d),f.label,f.from,d.plain.slice(f.valueFrom,
f.valueTo))}return Ue(e,c,o,i),[c]})}function fr(e,n){let t=n.kind==="html"?e.doc.readHtml(n.text):e.doc.read(n.text),o=ue(t),r=[],s=0,i=a=>{let[l,c]=[o[s],o[a-
1]];if(!l||!c)return;let d=me(e.doc,l),f=Z(d.line,d.column);f.pieces.push({inline:t,from:l.from,to:c.to});for(let u of Ge(o.slice(s,a)))U(e,f,v(t),u.label,u.from,
t.plain.slice(u.valueFrom,u.valueTo));f.endLine=F(e.doc,t,c.to).line,r.push(f)};return o.forEach((a,l)=>{l>s&&Xe(t.norm.slice(a.from,a.to).replace(/^\s*\d{1,3}[.)]\s+/,
""))&&(i(l),s=l)}),i(o.length),r}function ot(e,n){let t=T(e.doc,n.header);return t.names.length===2&&ee(t.names[0]??"")?!1:t.roles.includes("date")||W(t,"decisi\
on","commit")>=0||t.names.length>2}function rt(e,n){return n.some(t=>t.kind==="list"?t.items.some(o=>Xe(tt(e,o))):t.kind==="table"?T(e.doc,t.header).roles.includes(
"date")&&ot(e,t):!1)}function ur(e,n){let t=e.doc.read(n.text),[o]=q(t);return o!==void 0&&o.from<8&&ee(o.label)}function st(e,n){let t=[],o=!1;for(let r of n){
if(r.sight==="hidden")continue;let s=t.at(-1),i=s?y(s.pieces.at(-1)?.inline.norm??""):"",a=s?.fields.at(-1)?.value==="";if(r.kind==="table"&&ot(e,r))for(let l of dr(
e,r))t.push(l);else if(r.kind==="list"&&!cr(e,r)&&!(o&&i.endsWith(":"))){for(let l of lr(e,r))t.push(l);o=!1}else if(s&&(r.kind!=="paragraph"||ur(e,r)||a)&&(o||
r.kind!=="list"))_(e,s,[r],a);else if(r.kind==="paragraph"||r.kind==="html"){for(let l of fr(e,r))t.push(l);o=!0}else{let l=Z(r.line,M(e.doc.source,r.line));_(e,
l,[r]),t.push(l),o=!0}}return t.filter(r=>r.pieces.some(({inline:s})=>s.plain.trim()!=="")||r.blocks.length>0)}function mr(e,n,t,o){let r=y(n.numbered?.title??n.text).replace(/[\s:]+$/,""),s=Z(n.line,n.column,r.slice(0,Ke));return s.endLine=t.endLine,t.kind==="heading"&&
Ze(e,s,t,o),_(e,s,o),s}var pr=/^(?:decisions?(?: log| and notes)?|migration notes?|notes|log|entries|decision log.*|commits?(?: of.*)?|done flips?.*)$/i;function br(e,n,t){
if(rt(e,t))return!0;let o=y(n.numbered?.title??n.text).replace(/[\s:.]+$/,"");return pr.test(o)&&t.some(r=>r.kind==="list"||r.kind==="table")}function it(e,n,t){
let o=[{nodes:[]}];for(let{node:s,heading:i,begins:a}of n){if(a===t)continue;let l=i?.level??7,c=o.at(-1),d=i&&c?.heading&&l>(c.heading.level??7);i&&!d?o.push({
heading:i,span:s,nodes:[]}):(s.kind!=="heading"||d)&&o.at(-1)?.nodes.push(s)}return o.flatMap(({heading:s,span:i,nodes:a})=>s&&i&&!br(e,s,a)?[mr(e,s,i,a)]:st(e,
a)).map(s=>nt(e,s))}var Ye=e=>e.toLowerCase().replace(/[^a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff/&+]+/g," ").trim(),gr=/\s+(?:sign ?offs?|signoff|signed|approvals?|approved|approves|reviews?|reviewed|reviewer|confirmed|confirms|accepted|ok|team|rep|representative|for \w+)$/,
hr=/^(?:sign ?off|signoff|approval|approved|signed|reviewed)(?: by| from)?\s+/,at=new WeakMap;function ct(e){let n=at.get(e);if(n)return n;let t=new Map;for(let o of e)
for(let r of[o.name,...o.aliases])t.has(Ye(r))||t.set(Ye(r),o.name);return at.set(e,t),t}function yr(e,n){let t=e;for(let o=0;o<4;o++){let r=n.get(t);if(r!==void 0)
return r;let s=t.replace(gr,"").replace(hr,"");if(s===t)return;t=s}}function L(e,n){return yr(Ye(e),n)}function oe(e,n){let t=L(e,n);if(t!==void 0)return[t];let o=e.
split(/[/,&+]|\band\b/i).map(s=>s.trim()).filter(s=>s!==""),r=o.map(s=>L(s,n));return o.length>1&&r.every(s=>s!==void 0)?[...new Set(r)]:[e.trim()]}var kr=/^[^a-zA-Z]*([a-zA-Z][^,;:|\n()]{0,40}?)(?:\s?:|\s-+\s)/,xr=/[,;|.]\s+(?=([a-zA-Z][^,;:|\n()]{0,40}?)(?:\s?:|\s-+\s))/g;function vr(e,n,t){let o=e.slice(
n.from,n.to);if(L(o.match(kr)?.[1]??"",t)===void 0)return[n];let r=[...o.matchAll(xr)].filter(s=>L(s[1]??"",t)!==void 0).map(s=>n.from+s.index+s[0].length);return[
n.from,...r].map((s,i)=>{let a=r[i]??n.to;return i===0?{...n,to:a}:{from:s,to:a,at:s}})}function Or(e){let n=O(e),[t]=n;if(!t)return[{from:0,to:e.length,at:0}];
let o=e.slice(0,t.from).trim();if(o===""||n.length===1){if(o!=="")return[{from:0,to:e.length,at:0,ticked:t.ticked}];let r=n.filter((i,a)=>a===0||e.slice(n[a-1]?.
to,i.from).trim()!==""),s=r.filter((i,a)=>a===0||e[i.from]==="["||e[r[0]?.from??0]!=="[");return s.map((i,a)=>({from:i.to,to:s[a+1]?.from??e.length,at:i.from,ticked:i.
ticked}))}return n.map((r,s)=>{let i=n[s-1]?.to??0,a=i+Math.max(0,e.slice(i,r.from).search(/[a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff]/));return{from:i,to:r.from,at:a,
ticked:r.ticked}})}function lt(e,n){let t=Or(e);return t.length===1?t.flatMap(o=>vr(e,o,n)):t}var dt=/\s-+\s|\s-$|-{2,}|[:,;(|>\n`[]|\.\s|\s@/,Le=/^(?:approved?|signed|sign(?:ed)?[ -]?off|lgtm|accepted|confirmed|yes|ok|done|pass(?:ed)?|complete[d]?|x)\b/i,
Ve=/\b(?:pending|awaiting|waiting|not yet|tbd|todo|open|rejected|declined|changes requested|in review|unsigned)\b/i,wr=/\b(?:status|pass|passed|test|tests|scenarios?|design|review|reviewed|approved|signed|confirmed|pending|ready|n\/a|not|qa|pm|api|sbom|done|scope|code)\b/i;
function Nr(e){let n=e.split(" ");if(n.length<2||n.length>3)return!1;let t=o=>o.slice(0,1)!==o.slice(0,1).toLowerCase();return n.every(o=>t(o)&&/^[a-zA-Z\u00c0-\u1fff\u3040-\ud7ff'.-]+$/.
test(o))}function Sr(e){let n=e.match(/(?<![\w/.])@[A-Za-z0-9][\w-]{0,38}/)?.[0];return n||e.split(/\s-+\s|[,;()|]/).map(t=>t.trim().replace(/^(?:by|signed by|approved by)\s+|^[:>]\s*/i,
"")).find(t=>Nr(t)&&!wr.test(t))}function Rr(e,n){let t=e.search(dt),o=t<0?e:e.slice(0,t);if(L(o,n)!==void 0)return o;let r=e.split(/\s-+\s|[:,;(|\n`[]/)[0]??"";
return L(r,n)!==void 0?r:/^(?:@|sign|approv|review)/i.test(o)?e.slice(o.length).split(/\s-+\s|[:,;()|\n`]/).map(i=>i.trim()).find(i=>L(i,n)!==void 0)??o:o}function Lr(e,n,t,o){
let r=e.norm.search(/[a-zA-Z\u00c0-\u1fff\u3040-\ud7ff@]/);if(r<0)return[];let s=e.norm.slice(r),i=s.split(/\s-+\s|[:;(\n]/)[0]??"",a=oe(i,t),l=a.length>1?i:Rr(
s,t),c=a.length>1?a:oe(l,t),d=s.slice(s.indexOf(l)+l.length),f=c.length>1||L(c[0]??"",t)!==void 0,u=Sr(d),p=(u===void 0?d:d.replace(u,"")).replace(/^[\s:,(>-]+/,
""),g=Le.test(p)||f&&/\b(?:approved|signed(?: off)?|lgtm)\b/i.test(l);if(!n&&!f&&!Le.test(p)&&!Ve.test(p.slice(0,40)))return[];let h=A(d),x=n?n.ticked:g&&!Ve.test(
p.slice(0,60)),w=I(d)?.date;return c.map(S=>({role:y(S),ticked:x&&!(h?.reason===void 0&&h!==void 0&&!n),...h?.reason===void 0?{}:{waived:h.reason},...u===void 0?
{}:{name:u},...w===void 0?{}:{date:w},text:y(e.plain).replace(/^[\s,;]+|[\s,;]+$/g,""),...o}))}function Ar(e,n,t){let[o,...r]=n.own;if(!o)return[];let{path:s,lines:i}=e.
doc.source,a=le(o.inline).slice(o.from,o.to),l=lt(a,t);return l.flatMap((c,d)=>{let f={inline:o.inline,from:o.from+c.from,to:o.from+c.to},u=d===l.length-1,p=E(e,
[f,...u?[...r,...n.parent?[]:n.below]:[]]),g=Er(e,{...f,from:o.from+c.at}),h=l.length===1?{path:s,line:n.line,column:n.column}:g,x=u?` ${fe(r)}`:"",w={norm:a.slice(
c.from,c.to),plain:o.inline.plain.slice(f.from,f.to)+x},S=c.ticked===void 0?void 0:{ticked:c.ticked};return Lr(w,S,t,{at:h,links:p,source:i[h.line-1]??""})})}function Er(e,n){
let{line:t}=me(e.doc,n);return{...P(e.doc.source,n.inline.span,ie(n.inline,n.from)),line:t}}function $r(e,n,t,o){let{doc:r}=e,s=t.cells.map(b=>r.read(b)),i=b=>b<
0?"":s[b]?.norm.trim()??"",a=W(n,"role"),l=a>=0?a:Math.max(0,s.findIndex(b=>L(b.norm.replace(/^\W+/,""),o)!==void 0)),c=s.map(b=>O(b.norm)[0]),d=i(l).slice(c[l]?.
to??0).replace(/\((?:or )?n\/a\)/i,"").trim();if(!/[a-zA-Z\u00c0-\u1fff\u3040-\ud7ff]/.test(d))return[];let f=n.roles.flatMap((b,R)=>(b==="result"||b==="box")&&
R!==l?[R]:[]),u=c.find(b=>b!==void 0),p=f.map(i).filter(b=>b!==""),g=I(s.map((b,R)=>R===l?"":b.norm).join(" | "))?.date,h=W(n,"name"),x=y(h<0||h===l?"":s[h]?.plain??
"").replace(/^[-–—]+$/,""),w=f.length===0&&g!==void 0&&x!==""&&!Ve.test(x),S=p.length>0&&p.every(b=>Le.test(b)||I(b)?.from===0),j=s.map((b,R)=>R===l?A(b.norm.
slice(d.length)):A(b.norm)).find(Boolean),X=j?j.reason??Ir(s.map(b=>b.norm),n,l):void 0;return oe(d.split(dt)[0]??d,o).map(b=>({role:y(b),ticked:u?u.ticked:j?!1:
S||w,...X===void 0?{}:{waived:X},...x===""?{}:{name:x},...g===void 0?{}:{date:g},text:s.map(R=>y(R.plain)).filter(R=>R!=="").join(" | "),source:r.source.lines[t.
line-1]??"",links:E(e,s.map(v)),at:{path:r.source.path,line:t.line,column:M(r.source,t.line)}}))}function Ir(e,n,t){let o=n.names.findIndex((s,i)=>i!==t&&/comment|note|remark|reason|why/.
test(s)),r=o<0?"":y(e[o]??"");return/[a-zA-Z\u00c0-\u1fff\u3040-\ud7ff]{2}.*\s/.test(r)&&!/^n\s?\/\s?a/i.test(r)?r:void 0}function Cr(e,n,t){let{doc:o}=e,r=n.header.
cells.map(s=>o.read(s).norm.trim());if(!(r.filter(s=>L(s,t)!==void 0).length<2))return n.rows.flatMap(s=>s.cells.flatMap((i,a)=>{let l=r[a]??"",{norm:c,plain:d}=o.
read(i),f=O(c)[0];if(l===""||a===0&&L(l,t)===void 0)return[];let u=I(c)?.date,p=A(c)?.reason;return oe(l,t).map(g=>({role:g,ticked:f?f.ticked:Le.test(c.trim()),
...p===void 0?{}:{waived:p},...u===void 0?{}:{date:u},text:`${l} | ${y(d)}`,source:o.source.lines[s.line-1]??"",links:E(e,[v(o.read(i))]),at:P(o.source,i,0)}))}))}
function ft(e,n,t,o){let r=ct(o);return be(n,t).flatMap(({node:s,heads:i})=>{if(s.sight==="hidden")return[];if(s.kind!=="table")return pe(e,s,i).flatMap(c=>Ar(e,
c,r));let a=Cr(e,s,r);if(a)return a;let l=T(e.doc,s.header);return s.rows.flatMap(c=>$r(e,l,c,r))})}var ut=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.(?:md|markdown)$/i,"");function Tr(e,n,t){let o={kind:n,says:t,at:{path:e,line:1,column:1}};return{path:e,title:ut(
e),sections:[],claims:[],signOffs:[],notes:[],elsewhere:[],placeholders:[],remarks:[o]}}function Dr(e,n,t){let{doc:o}=e,r=Fn(o.source.text),s=[],i=[];for(let{section:a,
node:l,texts:c,glances:d}of n){if(l.sight==="hidden")continue;let f=!t.has(a);for(let u=0;u<c.length;u++){let p=c[u],g=d[u]??0;if(r(p.content,g))for(let h of Pr(
o,p,a))s.push(h);if(f)for(let h of fn(o,p,g,e.footnotes))h.target.startsWith("#")||i.push({section:a,link:h})}}return{placeholders:s,elsewhere:i}}function Pr(e,n,t){
let o=n.kind===void 0||n.kind==="cell"?cn(n.content):void 0;if(o)return te(o.bare).map(({text:i,from:a})=>({text:i,section:t,at:P(e.source,n,a)}));let r=ae(e,n);
if(!r)return[];let s=ce(r.plain,r.code,"`");return te(s).map(({text:i,from:a})=>({text:i,section:t,at:F(e,r,a)}))}function Mr(e,n){return n.flatMap(({section:t,
link:o})=>{if(o.placeholder===void 0||o.form==="bare-path"||o.form==="bare-url")return[];let r=e.source.lines[o.at.line-1]??"";return te(o.target).map(({text:s})=>{
let i=r.indexOf(s,(o.at.column??1)-1);return{text:s,section:t,at:i<0?o.at:{...o.at,column:i+1}}})})}function mt(e){return[...e].sort((n,t)=>n.at.line-t.at.line||
(n.at.column??0)-(t.at.column??0))}function Wr(e){let n=new Set;return mt(e).filter(({text:t,at:o})=>{let r=`${o.line}:${t}`;return!n.has(r)&&!!n.add(r)})}function Ki(e,n,t,o){
let r=mn(e,n,t.capBytes);if(!pn(r))return Tr(e,r.kind,r.says);let{sections:s}=t,i=tn(r,o),a=sn(r,i.lines),l=Y(i.frontMatter,"id","item","item_id","itemid","item\
-id","roadmap_id","roadmap-id","roadmap"),c=nn(l??Y(i.frontMatter,"milestone")??Y(i.frontMatter,"name","title")??""),d=en(e)??c,f=Un(a,d),{footnotes:u,parts:p}=un(
a,f.parts),g={doc:a,footnotes:u},h=(...N)=>new Set(f.sections.map(D=>D.number).filter(D=>N.some(Ae=>Ne(D,Ae)))),x=N=>p.filter(D=>N.has(D.section)),w=h(s.evidence),
{claims:S,loose:j}=En(g,x(w),s.evidence),X=ft(g,x(h(s.signOffs)),s.signOffs,t.roles),k=it(g,x(h(s.decisions)),s.decisions),b=Dr(g,p,w),R=[...b.elsewhere,...j.map(
N=>({section:s.evidence,link:N}))],Je=h(s.qaArtifacts,s.signOffs,s.decisions,s.evidence),pt=[...S.flatMap(N=>N.links.map(D=>({section:s.evidence,link:D}))),...R.
filter(({section:N})=>Je.has(N))],bt=p.filter(Cn).flatMap(N=>Tn(a,N,Je.has(N.section))),gt=(i.frontMatter?.entries??[]).flatMap(({key:N,value:D,at:Ae})=>te(`${N}\
: ${D}`).map(({text:ht})=>({text:ht,section:"front matter",at:Ae}))),Qe=Y(i.frontMatter,"status");return{path:e,title:f.title||Y(i.frontMatter,"name","title")||
ut(e),...d===void 0?{}:{itemId:d},...Qe===void 0?{}:{status:Qe},...i.frontMatter?{frontMatter:i.frontMatter}:{},sections:f.sections,claims:S,signOffs:X,notes:k,
elsewhere:R,placeholders:Wr([...gt,...b.placeholders,...Mr(a,pt)]),remarks:mt([...i.remarks,...f.remarks,...bt,...Hn(r)])}}export{Tr as a,Ki as b};
