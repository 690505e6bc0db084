import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{A as K,B as ae,C as S,D as x,E as ce,F as le,G as de,H as fe,I as nn,J as U,K as tn,M as on,N as rn,a as Ke,b as Ue,c as O,d as ee,e as R,f as Le,g as ne,
h as g,i as $,j as te,k as A,l as Xe,m as Ye,n as oe,o as j,p as Ze,q as Ve,r as W,s as Je,t as Qe,u as re,v as se,w as en,x as Re,y as C,z as ie}from"./chunk-3BQAQHV6.js";var sn=[["sbom",/\bs-?boms?\b|\b(?:software )?bills? of materials?\b|\bcyclonedx\b|\bspdx\b/g],["contract",/\b(?:contract|pact)s?(?: tests?(?:ing)?)?\b|\bopen ?api\b|\basyncapi\b|\b(?:api|schema) (?:diff|compat\w*|change\w*)\b|\bbreaking[ -]changes?\b/g],
["performance",/\b(?:performance|perf|load|stress|soak|latency)(?: tests?(?:ing)?| report| results?| evidence)?\b|\bbenchmarks?\b|\bk6\b|\blighthouse\b|\bjmeter\b|\bgatling\b|\bp9[59]\b/g],
["dast",/\bdast\b|\bdynamic (?:application )?(?:security |analysis|scan|test)\w*|\bpen(?:etration)?[ -]?test\w*\b|\b(?:owasp )?zap\b|\bnuclei\b/g],["sast",/\bsast\b|\bstatic (?:application |code |security )*(?:analysis|scan\w*|test\w*)\b|\bsemgrep\b|\bcodeql\b|\bbandit\b|\bgosec\b|\bcode scann?ing\b|\bsonar(?:qube|cloud)?\b/g],
["secrets",/\bsecrets?(?:[ -]scan\w*| detection)?\b|\bgitleaks\b|\btrufflehog\b|\bdetect-secrets\b|\bsecretlint\b|\b(?:leaked )?credentials? scan\w*|\bleaked (?:secrets?|credentials?|keys?)\b/g],
["containers",/\bcontainers?\b|\b(?:docker |container )?image scan\w*|\bdocker images?\b|\bgrype\b/g],["iac",/\biac\b|\binfrastructure[ -]as[ -]code\b|\binfrastructure scan\w*|\bterraform\b|\bcheckov\b|\btfsec\b|\bkics\b|\bkubernetes manifests?\b/g],
["licences",/\blicen[cs](?:e|es|ing)\b/g],["dependencies",/\bdep(?:s|endency|endencies)?\b|\b(?:npm|yarn|pnpm|pip|cargo|bundler|composer)[ -]audit\b|\bosv(?:-scanner)?\b|\bsca\b|\bdependabot\b|\bsnyk\b|\bvulnerab(?:le packages?|ility scan\w*)|\baudit(?: report| results?)\b|\bthird[ -]party packages?\b|\bgovulncheck\b/g],
["coverage",/\b(?:test |code |line |branch |unit test )?coverage\b|\blcov\b/g],["qa",/\bqa\b(?:(?: \w+)? (?:tests?|results?|cases?|evidence|page))*|\boverall status\b|\b(?:user )?acceptance (?:tests?\w*|results?|criteria)\b|\buat\b|\btest (?:scenarios?|cases?|plans?)\b|\bmanual tests?\w*\b|\bexploratory\b/g],
["rollback",/\broll(?:ed|ing)?[ -]?backs?\b|\bback[ -]?out\b|\brevert (?:plan|steps?)\b|\bway back\b/g],["ci",/\bci\b(?:\/cd\b)?|\bpipelines?\b|\bgithub actions?\b|\bworkflow runs?\b|\b(?:green|passing) (?:build|checks?)\b|\b(?:build|checks?) (?:is |are )?(?:green|passing)\b/g],
["tests",/\b(?:unit|integration|e2e|end[ -]to[ -]end|regression|smoke|system|api|automated|functional|component|property)(?:[ -](?:and|&|\/) ?\w+)?[ -]?tests?\b|\btests?(?:[ -](?:results?|report|suite|run|evidence|output|log))?\b|\bjunit\b|\bjest\b|\bpytest\b|\bvitest\b|\bplaywright\b|\bcypress\b/g]],
ot={sbom:"sbom s bom boms bill soft cycl spdx",contract:"cont pact open asyn api sche brea",performance:"perf load stre soak late benc k6 ligh jmet gatl p95 p99",
dast:"dast dyna pen pene pent zap owas nucl",sast:"sast stat semg code band gose sona",secrets:"secr gitl truf dete leak cred",containers:"cont dock imag gryp",
iac:"iac infr terr chec tfse kics kube",licences:"lice",dependencies:"dep deps depe npm yarn pnpm pip carg bund comp osv sca snyk vuln audi thir govu",coverage:"\
cove lcov",qa:"qa over acce user uat test manu expl",rollback:"roll back reve way",ci:"ci pipe gith work gree pass buil chec",tests:"test juni jest pyte vite pl\
ay cypr"},Se=new Map;for(let[e,[n]]of sn.entries())for(let t of(ot[n]??"").split(" "))Se.set(t,(Se.get(t)??0)|1<<e);function rt(e){let n=0;for(let t of e.split(
/[^a-z0-9]+/))n|=Se.get(t.slice(0,4))??0;return n}var st=/^[^;,.()]{0,30}?\b(?:if|where|when|as)\s+(?:applicable|any|needed|relevant|required|appropriate|in scope)\b|^\s*\(?\s*(?:optional|or n ?\/ ?a)\b/,
ue={label:"",found:[]};function B(e){if(e===ue.label)return ue.found;let n=[],t=e.toLowerCase().replaceAll("_"," "),o=rt(t);for(let r=0;o>>>r;r++){let[s,i]=sn[r]??
[];(o&1<<r)===0||!s||!i||(t=t.replace(i,(a,...l)=>{let c=l.find(d=>typeof d=="number")??0;return n.push({kind:s,from:c,to:c+a.length}),"".repeat(a.length)}))}return ue=
{label:e,found:n.sort((r,s)=>r.from-s.from)},ue.found}function an(e,n){return st.test(e.slice(n.to,n.to+60).toLowerCase())}function Ee(e){let n=e.slice(0,500).replace(
/^https?:\/\/[^/]+/i,"");if(/\/actions\/runs\/\d+/.test(n))return["ci"];if(/\/security\/code-scanning/.test(n))return["sast"];if(/\/security\/secret-scanning/.test(
n))return["secrets"];if(/\/security\/dependabot/.test(n))return["dependencies"];let t=n.split(/[?#]/)[0]?.split("/").filter(Boolean).at(-1)??"";if(/^test-results-.*\.md$/i.
test(t))return["qa"];let o=B(t.replace(/[-._]+/g," ")).map(r=>r.kind);return[...new Set(o)]}var it=new Set(["inline","reference","html"]);function pe(e,n){return n.map(({inline:t,from:o,to:r})=>{let s=Re(e.doc,t,e.footnotes).filter(({link:i})=>!(it.has(
i.form)&&!Ze(i.text)));return re(t.norm,s," ").slice(o,r)}).join(`
`).slice(0,$)}function cn(e,n){let t=0;return n.flatMap(({inline:o,from:r,to:s})=>{let i=Re(e.doc,o,e.footnotes).filter(a=>a.from>=r&&a.from<s).map(a=>t+a.from-
r);return t+=s-r+1,i})}function me(e,n){let t=B(e);if(t.length===0)return[];let o=t.filter(i=>an(e,i));if(o.length===0)return[...new Set(t.map(i=>i.kind))];let r=new Set(
n.flatMap(i=>[...Ee(i.target),...B(i.text).map(a=>a.kind)])),s=t.filter(i=>!o.includes(i)||r.has(i.kind));return[...new Set((s.length>0?s:t).map(i=>i.kind))]}function be(e,n,t){
let o=me(e,n);if(o.length>0)return o;let r=[...new Set(n.flatMap(s=>Ee(s.target)))];if(r.length>0)return r;for(let s of t){let i=me(s,n);if(i.length===1)return i}
return["other"]}function at(e,n){let t=Math.max(...[";",",",`
`,"("].map(r=>e.lastIndexOf(r,n.from)))+1;if(t===0||B(e.slice(t,n.from)).length===0||B(e.slice(0,t)).length===0)return;let o=e.slice(n.to).search(/[;\n)]/);return{
from:t,to:o<0?e.length:n.to+o}}function ln(e,n){let t=R(e);if(!t)return{label:e};let o=at(e,t);if(o)return{label:e.slice(0,o.from)+e.slice(o.to)};if(n.some(s=>s<
t.from))return{label:e};let r=e.slice(0,t.from);return{label:B(r).length>0?r:e,waiver:t}}var ct=/^\W*(?:pending|tbd|todo|tba|open|not (?:yet|done|started)|in progress|missing|wip|to do|outstanding)\b|\b(?:pending|tbd|not (?:yet )?(?:done|started|linked|available))\W*$/i;
function dn(e,n,t){let o=O(e);return o.length>0?o.every(r=>r.ticked)?"done":"open":ct.test(e.trim())?"open":n.length>0||Object.keys(t).length>0||/(?:§|\bsection\s|\bin\s|\bsee\s|\()\s*\d{1,2}\.\d/i.
test(e)?"done":"open"}var lt=[["box",/^(?:|#|✓|✔|✅|x|\[ ?x? ?\]|done\??|ticked|checked|check|tick|complete[d]?\??)$/],["date",/\bdate\b|\bwhen\b|\bsigned on\b|\bapproved on\b|^on$|\btime\b/],
["commit",/\bcommits?\b|\bsha\b|\brevision\b|\bbuild\b|\bhash\b/],["result",/\bresults?\b|\bstatus\b|\boutcome\b|\bverdict\b|\bstate\b|\bapprov(?:al|ed)\b|\bsign(?:ed)?[ -]?off\b|\bsigned\b|\bsignature\b|\bpass(?:ed)?\b/],
["link",/\blinks?\b|\burls?\b|\breports?\b|\bpath\b|\blocation\b|\bartefacts?\b|\bartifacts?\b|\bfiles?\b|\bproof\b|\bwhere\b|\bsource\b|\breference\b/],["role",
/\broles?\b|\bfunction\b|\bteam\b|\bdiscipline\b|\bparty\b|\bstakeholders?\b/],["name",/\bnames?\b|\bperson\b|\bapprover\b|\breviewer\b|\bowner\b|\bwho\b|\bby\b|\bsigner\b/],
["decision",/\bdecisions?\b|\bchanges?\b|\bentry\b|\bnote\b|\bmigration\b|\bwhat\b|\btopic\b|\bsubject\b/],["label",/\bevidence\b|\bitems?\b|\bkind\b|\btype\b|\bchecks?\b|\brequirement\b|\bclaim\b|\bcriteri(?:on|a)\b|\bscan\b|\bgate\b|\bcategory\b|\bartifact type\b/],
["id",/^(?:id|no\.?|nr\.?|number|#)$/]];function I(e,n){let t=n.cells.map(r=>e.read(r).norm.replace(/[:*?]+$/,"").trim().toLowerCase()),o=t.map(r=>lt.find(([,s])=>s.
test(r))?.[0]??"other");return{names:t,roles:o}}function T(e,...n){for(let t of n){let o=e.roles.indexOf(t);if(o>=0)return o}return-1}var dt=/(?<![\p{L}\p{N}_#/%=~-]|[\p{L}\p{N}_-]\.|\w:)[0-9a-f]{7,40}(?![\p{L}\p{N}_/%~-]|\.[\p{L}\p{N}_])/giu;function ft(e,n){if(e.length===40)return!0;let t=/\d/.test(e),o=/[a-f]/i.test(e);return t&&o?!/^\d+e\d+$/i.test(e):/^(?:19|20)\d{6}$/.test(e)?!1:/\b(?:commits?|sha|revision|rev|hash)\W{0,4}$/i.
test(n)}function ge(e){if(!/[0-9a-f]{7}/i.test(e))return[];let n=[];for(let t of e.matchAll(dt)){let o=e.slice(Math.max(0,t.index-24),t.index);ft(t[0],o)&&n.push(
{sha:t[0].toLowerCase(),from:t.index})}for(let t of e.matchAll(/\b(?:commits?|sha|rev|build)[:=#@]([0-9a-f]{7,40})(?![\p{L}\p{N}_])/giu)){let o=t.index+t[0].length-
(t[1]??"").length;n.some(r=>r.from===o)||n.push({sha:(t[1]??"").toLowerCase(),from:o})}return n.sort((t,o)=>t.from-o.from)}function fn(e){return e.match(/\/commits?\/([0-9a-f]{7,40})(?=$|[/?#.])/i)?.[1]?.
toLowerCase()}var un="(?:criticals?|crit|highs?|mediums?|moderates?|lows?)",ut="\\s*(?:\\/|,|&|\\+|\\band\\b|\\bor\\b|\\bnor\\b|\\bund\\b)+\\s*",pn=`${un}(?:${ut}${un})*`,Ie="\
(?:no|zero|none|without(?: any)?|nil)",mt=new RegExp(`(?<![\\w.,/<>-])(\\d{1,6}|${Ie})\\s*(?:x\\s*|\xD7\\s*|open\\s+|new\\s+|known\\s+|remaining\\s+)?(${pn})\\b(\
?!\\s*[:=]\\s*\\d)`,"gi"),pt=new RegExp(`\\b(${pn})(?:\\s+(?:findings|issues|vulnerabilities))?\\s*[:=]\\s*(\\d{1,6}|none|no|zero)\\b(?!\\s*[.%])`,"gi"),bt=new RegExp(
`(?<![\\w.,/-])(?:0|${Ie})\\s+(?:known\\s+|open\\s+|new\\s+|outstanding\\s+)?(?:vulnerabilit(?:y|ies)|vulns?|findings?|leaks?|security issues?)\\b`,"i");function gt(e){
return/^c/i.test(e)?"critical":/^h/i.test(e)?"high":/^m/i.test(e)?"medium":"low"}function mn(e,n,t){let o=/^\d/.test(t)?Number(t):0;for(let r of n.match(/[a-z]+/gi)??
[])/^(?:and|or|nor|und)$/i.test(r)||(e[gt(r)]??=o)}function ht(e,n){if(!/crit|high|medi|mode|low|vuln|find|leak|issue/i.test(e))return;for(let o of e.matchAll(pt))
mn(n,o[1]??"",o[2]??"");for(let o of e.matchAll(mt))mn(n,o[2]??"",o[1]??"");if(!(n.critical!==void 0||n.high!==void 0)&&bt.test(e))for(let o of["critical","high",
"medium","low"])n[o]??=0}var M="(\\d{1,3}(?:[,\u202F\xA0 ]\\d{3})+|\\d{1,7})",yt=new RegExp(`(?<![\\w.,/-])${M}\\s+(?:(?:unit|integration|e2e|automated|test)\\s+)\
?(?:tests?\\s+|cases?\\s+|specs?\\s+|scenarios?\\s+|checks?\\s+)?(?:have\\s+|all\\s+)?(?:pass(?:ed|ing|es)?|green|succeeded|ok)\\b`,"i"),kt=new RegExp(`(?<![\\w.\
,/-])${M}\\s*(?:\\/|of|out of)\\s*${M}\\s+(?:tests?\\s+|cases?\\s+|scenarios?\\s+)?(?:pass(?:ed|ing)?|green|succeeded|ok)\\b`,"i"),xt=new RegExp(`\\ball\\s+${M}\
\\s+(?:\\w+\\s+)?(?:tests?|cases?|specs?|scenarios?)\\s+pass`,"i"),wt=new RegExp(`\\bpass(?:ed|ing)?\\s*[:=]\\s*${M}`,"i"),vt=new RegExp(`(?<![\\w.,/-])(${M.slice(
1,-1)}|${Ie})\\s+(?:tests?\\s+|cases?\\s+|test\\s+)?(?:fail(?:ed|ing|ures?)?|failures?)\\b`,"i"),Ot=new RegExp(`\\bfail(?:ed|ures?)?\\s*[:=]\\s*${M}`,"i"),Nt=new RegExp(
`(?<![\\w.,/-])${M}\\s+(?:components?|packages?|libraries)\\b`,"i"),Z=e=>e===void 0?void 0:Number(e.replace(/\D/g,""));function Lt(e,n){if(!/pass|green|succ|ok\b|fail|comp|pack|libr/i.
test(e))return;let t=e.match(kt),o=e.match(xt),r=Z(t?.[1]??o?.[1]??e.match(yt)?.[1]??e.match(wt)?.[1]);r!==void 0&&(n.passed=r);let s=e.match(vt)?.[1]??e.match(
Ot)?.[1];s!==void 0?n.failed=/^\d/.test(s)?Z(s)??0:0:(o||t&&Z(t[1])===Z(t[2]))&&(n.failed=0);let i=Z(e.match(Nt)?.[1]);i!==void 0&&(n.components=i)}var Rt=/(\d{1,3}(?:[.,]\d{1,3})?) ?%/g,
St=/(?:>=?|≥|<=?|\b(?:at least|min(?:imum)?|threshold|target|goal|above|over|required|gate))[^\d%]{0,12}$/i;function Et(e,n){if(!e.includes("%"))return;let t=!1;
for(let o of e.matchAll(Rt)){let r=e.slice(Math.max(0,o.index-40),o.index),s=e.slice(o.index+o[0].length,o.index+o[0].length+30);if(St.test(r)){t=!0;continue}let i=/^ *(?:of )?(?:the )?(?:(?:test|code|line) )?(?:coverage|covered|lines?)\b/i.
test(s),a=/\b(?:coverage|lines?|covered)\b[^%]{0,25}$/i.test(r)||t&&/\bcoverage\b/i.test(e);if(!i&&!a||/^ *(?:branch|function|statement)/i.test(s)||/\b(?:branch(?:es)?|functions?|statements?)[^\w%]{0,3}$/i.
test(r))continue;let l=Number((o[1]??"").replace(",","."));l<=100&&(n.coverage=l);return}}var $e="pass(?:ed|es|ing)?|success(?:ful)?|green|ok",he="fail(?:ed|s|i\
ng|ure)?|blocked|red|broken|not passed|error(?:s|ed)?",$t=new RegExp(`\\b(?:overall(?: status| result)?|status|results?|outcome|verdict|conclusion)\\b["'*]*\\s*(?:\
is|was|[:=>-])+\\s*["'*]*(${he}|${$e})\\b(?!\\s*(?:\\/|\\||or\\b))`,"i"),It=new RegExp(`\\((${he}|${$e})\\)|(?:[:>-]|\\ball)\\s*(?:tests?\\s+|scenarios?\\s+|checks?\\\
s+|cases?\\s+)?(${he}|${$e})\\s*[.!)]?\\s*$`,"i");function De(e){let n=e.slice(0,$);if(!/pass|succ|green|ok\b|fail|block|red\b|brok|err/i.test(n))return;let t=n.
match($t)?.[1],o=n.match(It),r=t??o?.[1]??o?.[2];if(r!==void 0)return new RegExp(`^(?:${he})$`,"i").test(r)?"fail":"pass"}function ye(e,n){let t={},o=n.slice(0,
$);ht(o,t),Lt(o,t),Et(o,t);let r=De(o);r&&(t.outcome=r);let s=ge(e.slice(0,$))[0]?.sha;return s&&(t.commit=s),t}var Dt=/^(?:pass(?:ed)?|done|yes|ok|completed?|green|success(?:ful)?|approved|available|linked|ready|clean|x)\b/i,Pt=/^(?:no|open|pending|tbd|todo|missing|in progress|not\b.*|wip|-+|n ?\/? ?a)$/i,
At=/^(?:fail(?:ed|s)?|blocked|red|error)\b/i;function Ct(e,n){let t=o=>e.roles.flatMap((r,s)=>r===o?[n[s]??""]:[]);return[...t("box"),...t("result")].filter(o=>o!==
"")}function Tt(e,n,t,o){for(let s of Ct(e,n)){let i=O(s)[0];if(i)return i.ticked?"done":"open";if(Pt.test(s))return"open";if(Dt.test(s)||At.test(s))return"done"}
let r=n.flatMap(s=>O(s).slice(0,1));return r.length>0?r.every(s=>s.ticked)?"done":"open":t.length>0||Object.keys(o).length>0?"done":"open"}function Mt(e,n,t){let o=R(
e[n]??"")?.reason;if(o!==void 0)return o;let r=e.filter((s,i)=>i!==n&&i!==t&&new RegExp("\\p{L}{2}.*\\s\\S","u").test(s)&&!R(s));return r.length===0?void 0:g(r.
join("; "))}function Ht(e){let n=O(e)[0],t=e.replace(/^[^\p{L}]+/u,"").match(new RegExp("^(?:not )?\\p{L}+","u"))?.[0]??"";return De(`(${t})`)??(n?.ticked===!1&&
/[❌✗✘✖]/u.test(e)?"fail":void 0)}function _t(e){let n=T(e,"label","decision","other","role","id");return n<0?Math.max(0,e.roles.findIndex(t=>t!=="box")):
n}function jt(e,n,t,o){let{doc:r}=e,s=t.cells.map(y=>x(r.read(y))),i=_t(n),a=T(n,"commit"),l=s.filter((y,p)=>p!==a),c=S(e,l),d=s.map(y=>pe(e,[y]).trim()),f=d.filter(
(y,p)=>p!==a);if(f.every(y=>/^[\s-]*$/.test(y))&&c.length===0)return;let u=d.findIndex((y,p)=>p!==a&&(c.length===0||p===i)&&R(y)!==void 0),m=u<0?void 0:Mt(d,u,i),
b=n.roles.map((y,p)=>y==="result"?Ht(d[p]??""):void 0).find(Boolean),h=a<0?"":` commit ${s[a]?.inline.norm??""}`,k=ye(K(l)+h,f.join(" | ")),w=b?{...k,outcome:b}:
k,L=me(d[i]??"",c),_=d.filter((y,p)=>p!==i&&p!==a).join(" | "),q=t.cells.map(y=>g(r.read(y).plain)).filter(y=>y!=="");return{kinds:L.length>0?L:be(_,c,o),state:u>=
0?"not-applicable":Tt(n,d,c,w),...m===void 0?{}:{reason:m},text:q.join(" | "),source:r.source.lines[t.line-1]??"",stated:w,links:c,at:{path:r.source.path,line:t.
line,column:C(r.source,t.line)}}}function bn(e,n,t){let o=I(e.doc,n.header);return n.rows.flatMap(r=>jt(e,o,r,t)??[])}function Wt(e){let n=g(ae(e)),t=ee(n);return(t?n.slice(t.to).replace(/^\ufe0f/,""):n).trim()}function gn(e,n,t,o,r){let s=S(e,[...t,...o]),i=ee(K(t)),a=Wt(t),l=n.
parent?t:[...t,...o],c=pe(e,l),d=i?" ".repeat(i.to)+c.slice(i.to):c,{label:f,waiver:u}=ln(d,cn(e,l)),m=ye(K(l).slice(0,$),d),b=i?.ticked?"done":"open",h=u?"not-\
applicable":i?b:dn(d,s,m),k=be(f,s,n.heads);if(a===""&&s.length===0||!i&&!u&&s.length===0&&(k[0]==="other"||n.kind==="line"))return;let w=e.doc.source.lines[r.line-
1]??"",L=u?.reason===void 0?{}:{reason:u.reason};return{kinds:k,state:h,...L,text:a,source:w,stated:m,links:s,at:r}}function Bt(e){let n=e.inline.norm.slice(e.from,
e.to),t=O(n).filter(r=>r.to-r.from>1),[o]=t;return t.length<2||!o||n.slice(0,o.from).trim()!==""?[e]:t.map((r,s)=>({inline:e.inline,from:e.from+r.from,to:e.from+
(t[s+1]?.from??n.length)}))}function Ft(e,n){let{source:t}=e.doc,o={path:t.path,line:n.line,column:n.column},[r,...s]=n.own,i=r?Bt(r):[];return i.length<2?[gn(e,
n,n.own,n.below,o)??[]].flat():i.flatMap((a,l)=>{let c=l===i.length-1,d=l===0?o:A(t,a.inline.span,te(a.inline,a.from));return gn(e,n,c?[a,...s]:[a],c?n.below:[],
d)??[]})}function zt(e,n){let[t]=e.own;return!t||n.kinds[0]!=="other"||ee(K(e.own))?!0:/^[^.!?\n]{1,80}?(?::|\s[-=>]+)\s/.test(se(t.inline).slice(t.from,t.to))}
function hn(e,n,t){let o=[],r=[];for(let{node:s,heads:i}of fe(n,t))if(s.sight!=="hidden"){if(s.kind==="table")for(let a of bn(e,s,i))o.push(a);for(let a of de(e,
s,i)){let l=Ft(e,a).filter(c=>a.kind==="item"||zt(a,c));for(let c of l)o.push(c);if(!(l.length>0))for(let c of S(e,[...a.own,...a.below]))r.push(c)}}return{claims:o,
loose:r}}var V=/\[[xX✓✔✅☑]\]|[✅☑✔]|\]\([^)\s]|\bhttps?:\/\/|<a\s[^>]*href|\b[\w./-]+\.(?:sarif|spdx|cdx\.json|xml|json|lcov|md)\b/,Gt=50,yn=(e,n)=>e.source.
lines.slice(n.line-1,n.endLine).join(`
`).slice(0,1e5);function qt(e,n,t,o){let{node:r,texts:s,glances:i}=n,a={path:e.source.path,line:r.line,column:1};if(r.sight==="hidden"){V.test(yn(e,r))&&o("text\
 that the page hides",a);return}t&&r.sight==="folded"&&V.test(yn(e,r))&&o(kn,a);for(let[l,c]of s.entries()){if(c.kind==="code"){t&&V.test(c.content)&&o("a code \
block",{...a,line:c.line});continue}if(((i[l]??0)&W.angle)===0)continue;t&&r.sight==="plain"&&/<details(?![^>]*\bopen\b)/i.test(c.content)&&V.test(c.content)&&o(
kn,a);for(let{text:f,at:u}of oe(e,c)?.hidden??[])V.test(f.slice(0,1e5))&&o(f.startsWith("<!")?"a comment":"text that the page hides",A(e.source,c,u))}}var kn="a\
 folded block (<details>)",Kt={"a folded block (<details>)":"is only seen after unfolding it; show it openly"};function Ut({texts:e,glances:n},t){for(let o=0;o<
e.length;o++)if(((n[o]??0)&W.angle)!==0||t&&e[o]?.kind==="code")return!0;return!1}function xn(e,n,t){if(n.node.sight==="plain"&&!Ut(n,t))return[];let o=[];return qt(
e,n,t,(r,s)=>{let i=`what looks like evidence on line ${s.line} stands in ${r} and ${Kt[r]??"does not count; move it out"}`;o.length<Gt&&o.push({kind:"hidden-te\
xt",says:i,at:s})}),o}var Xt=/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,Yt=/[\u00ad\u115f\u1160\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0]|\u034f|\u17b4|\u17b5|\u180b|\u180c|\u180d|\u180e|\u{e0001}|[\u{e0020}-\u{e007f}]/u,
wn=/[^\x00-\xac\xae-\u024f\u1e00-\u1eff\u2010-\u2027\u202f-\u205f\u2070-\u2fff]/,vn=new Set("\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04BB\u0501\u051B\u051D\u050D\u0410\u0412\u0415\u0405\u0417\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u04AE\u050C\u051A\u051C\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF\u03BD\u0251\u0261\u0475\u04CF\u04AE\u04AF\u051B\u1D0F"),
Pe=/[\u0370-\u03ff\u0400-\u052f\u0251\u0261]/,Ae=50,On=e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`;function Zt(e,n){let t=e.charCodeAt(
n);if(t!==8205&&t!==8204)return!1;let o=e.slice(0,n).match(/.$/u)?.[0]??"",r=e.slice(n+1).match(/^./u)?.[0]??"",s=a=>(a==="\uFE0F"||/[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.
test(a))&&!/[0-9#*]/.test(a),i=a=>/[\u0600-\u0dff]/.test(a);return s(o)&&s(r)||i(o)&&i(r)}function Nn(e,n){for(let t=e.search(n);t>=0;){if(!Zt(e,t))return{at:t,
letter:String.fromCodePoint(e.codePointAt(t)??0)};let o=e.slice(t+1).search(n);t=o<0?-1:t+1+o}}function Vt(e){let n=e.search(/[\u{1d400}-\u{1d7ff}]/u);if(n>=0)return{
at:n,word:e.slice(n).match(/^\S{1,20}/u)?.[0]??""};if(!Pe.test(e))return;let o=[...e].filter(r=>Pe.test(r)).every(r=>vn.has(r))&&/[A-Za-z]/.test(e);for(let r of e.
matchAll(/[\p{L}\p{N}]+/gu)){let[s]=r,i=[...s].filter(c=>Pe.test(c));if(i.length===0)continue;let a=i.every(c=>vn.has(c));if(/[A-Za-z0-9]/.test(s)&&a||o&&a)return{
at:r.index,word:s}}}function Ln(e){if(!wn.test(e.text))return[];let{path:n}=e,t=[],o=[],r=[];return e.lines.forEach((s,i)=>{if(!wn.test(s))return;let a=f=>({path:n,
line:i+1,column:f+1}),l=Nn(s,Xt);if(l&&t.length<Ae){let f=`line ${i+1} holds ${On(l.letter)}, which changes the direction of the text; remove it`;t.push({kind:"\
bidi",says:f,at:a(l.at)})}let c=Nn(s,Yt);if(c&&o.length<Ae){let f=`line ${i+1} holds ${On(c.letter)}, which cannot be seen; remove it`;o.push({kind:"zero-width",
says:f,at:a(c.at)})}let d=r.length<Ae?Vt(s):void 0;if(d){let f=`"${d.word}" on line ${i+1} has letters of another alphabet that look like Latin ones; type it ag\
ain`;r.push({kind:"look-alike",says:f,at:a(d.at)})}}),[...t,...o,...r]}var Jt=/^(?:section|sect?\.?|no\.?|§{1,2}|#)\s*(?=\d)/i,Qt=/^\d{1,2}(?:\.\d{1,2}){0,4}/,eo=/^[\s.):\]}|\u2013\u2014\u2010-\u2015\u2212\u3001>-]*/;function no(e){
return/^[\x20-\x7e]*$/.test(e)?e:e.replace(/[\ufe0e\ufe0f\u20e3]/g,"").replaceAll("\u{1F51F}","10").normalize("NFKC").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/\s+/g," ")}function to(e){let[n="",t=""]=e;return n===""?!1:/[.:-]/.test(n)&&/\d/.test(t)?!0:!/[\s.):\]}|>\u3001-]/.test(n)}function X(e){if(/^[A-MO-RT-Za-mo-rt-z]/.
test(e))return;let n=no(e.slice(0,400)).replace(/^(?:\[[ xX]?\]\s*)?[^\p{L}\p{N}§#]*/u,""),t=n.match(Jt)?.[0]??"",o=n.slice(t.length).match(Qt)?.[0];if(o===void 0)
return;let r=n.slice(t.length+o.length);if(to(r))return;let s=r.match(eo)?.[0]??"",i=r.slice(s.length).replace(/\s*\{#[^}]*\}\s*$/,"").replace(/[\s#]+$/,"");return/^(?:%|percent\b|of \d|x\b|days?\b|weeks?\b|hours?\b|minutes?\b|seconds?\b|ms\b)/i.
test(i)?void 0:{number:o.split(".").map(Number).join("."),title:i,marked:t!==""||s.trim()!==""||o.includes(".")}}function ke(e){return e.slice(0,60).match(/^(?:section|sec|s)?[-_.]?(\d{1,2}(?:[-_.]\d{1,2}){0,4})$/i)?.[1]?.
split(/[-_.]/).map(Number).join(".")}function Rn(e,n){let[t,o]=[e.split(".").map(Number),n.split(".").map(Number)];for(let r=0;r<Math.max(t.length,o.length);r++){
let s=(t[r]??-1)-(o[r]??-1);if(s!==0)return s}return 0}function xe(e,n){return e===n||e.startsWith(`${n}.`)}var oo=/(?<![\p{L}\p{N}_-])(?:TBD|TBC|TBA|tbd|FIXME|CHANGEME|TODO(?! ?(?:lists?|apps?|items?|boards?|applications?)\b)|[Tt]odo(?=:)|X{3,}|\?{3,}|[Ll]orem [Ii]psum)(?![\p{L}\p{N}_])/gu,
ro=/(?<![\p{L}\p{N}])(?:y{4}[-/.]m{2}[-/.]d{2}|d{2}[-/.]m{2}[-/.]y{4})(?![\p{L}\p{N}])/giu,so=/<([^<>\n]{1,60})>/g,io=/\$?\{\{[^{}\n]{1,60}\}\}|\$?\{([^{}\n]{1,60})\}/g,
Sn=/\[((?:insert|add|your|fill|enter|todo|tbd)\b[^[\]\n]{0,60}|link|date|name|path|url|owner|placeholder|slug)\](?![([:])/gi,Ce=/^(?:your[ -_].*|(?:commit|report|run|item|ticket|issue|roadmap|feature|file|first|last|full|user|team|repo|repository|project|milestone|release|start|end)?[ _-]?(?:name|date|id|slug|link|url|path|sha|hash|version|owner|role|title|number|commit|value|text|reason|status|description|email|person|summary)|yyyy.*|dd.*|mm-.*|todo|tbd|n|x+|\.{2,}|…)$/i,
ao=/^(?:enter|esc|escape|tab|ctrl|shift|alt|space|cmd|return|del|delete|backspace|home|end|up|down|left|right|f\d+)$/i,co=/\b(?:format(?:ted|s)?|iso|rfc ?\d*|pattern|syntax|shape|notation|written as|rendered as)\b/i;
function lo(e,n){let t=e.trimEnd();return t==="\u2026"?!0:!/^(?:[\p{L}#]|\.{2,}|…)/u.test(t)||t.length<2||ao.test(t)||/[=@"'/\\;]|:\/\//.test(t)&&!Ce.test(t)?
!1:!/[\p{L}\p{N}_)\]]$/u.test(n)||Ce.test(t)}function fo(e,n,t){return n===void 0||e.startsWith("${")||/^(?:[\w ]*date|yyyy.*|tbd|todo)$/i.test(n.trim())?!0:/\/[\w./{}-]*$/.
test(t)&&!/-$/.test(t)?!1:Ce.test(n.trim())}function J(e){if(!/[<{[?]|tb|tod|fixme|changeme|xxx|lorem|yyy/i.test(e))return[];let n=ne(e.slice(0,$)),t=[],o=(r,s)=>{
t.some(i=>r<i.from+i.text.length&&i.from<r+s.length)||t.push({text:e.slice(r,r+s.length),from:r})};for(let r of n.matchAll(so))lo(r[1]??"",n.slice(0,r.index))&&
o(r.index,r[0]);for(let r of n.matchAll(io))fo(r[0],r[1],n.slice(0,r.index))&&o(r.index,r[0]);for(let r of n.matchAll(Sn))o(r.index,r[0]);for(let r of n.matchAll(
ro))co.test(n)||o(r.index,r[0]);for(let r of n.matchAll(oo))o(r.index,r[0]);return t.sort((r,s)=>r.from-s.from)}var uo=["TB","tbd","tbc","TODO","Todo:","todo:",
"FIXME","CHANGEME","XXX","???","Lorem ","yyy","YYY"];function En(e){let n=uo.filter(o=>e.includes(o)),t=e.search(Sn)>=0;return(o,r)=>(r&(W.angle|W.curly))!==0||
t&&(r&W.bracket)!==0?!0:n.some(s=>o.includes(s))}var we=e=>e.includes(`
`)?e.slice(0,e.indexOf(`
`)):e;function Te(e){let n=e.indexOf("<a"),t=n<0?void 0:Le(e,n),o=t?.kind==="open"?t.attributes.get("id")??t.attributes.get("name"):void 0;return o===void 0?void 0:
ke(o)}function mo(e){if(!e.includes("{#"))return;let n=e.match(/\{#([\w.-]{1,60})\}\s*$/)?.[1];return n===void 0?void 0:ke(n)}var $n=(e,n)=>({...e?{numbered:e}:
{},...n===void 0?{}:{anchor:n}});function po(e,n){let t=e.read(n.text),o=g(t.plain),r=Te(n.text.content)??mo(o),s=C(e.source,n.line),i=$n(X(o),r);return{text:o,
level:n.level,line:n.line,column:s,rest:[],...i}}function bo(e){if(!e.text.content.includes(`
`))return[];let n=Xe(e.text,1);return[{node:{...e,line:n.line,text:n},texts:[n]}]}function go(e){let n=we(e.plain),t=n.replace(/[\s:.]+$/,"").length,o=n.length-
n.trimStart().length;return e.strong.some(({from:s,to:i})=>s<=o&&i>=t)&&t>0&&!e.links.some(s=>s.from<t&&s.target.startsWith("#"))}function ho(e,n){let{content:t}=n.
text;if(!"#*_<".includes(t[0]??" "))return;let o=/^(?:#{2,6}|#{1,6}[\u00a0\u2000-\u200a\u202f\u3000]+)(?=[\d§\uff10-\uff19])/.test(t);if(!o&&!/^(?:\*\*|__|<b>|<strong>|\*__|_\*\*)/i.
test(t))return;let r=e.read(n.text);if(!o&&!go(r))return;let s=we(r.norm).replace(/^#+/,"").trim(),i=X(s.replace(/[\s:]+$/,""));if(!i)return;let a=r.norm.split(
`
`)[1];if(a!==void 0&&X(a.replace(/^[\s#*]+/,"")))return;let l=(e.source.lines[n.line-1]?.indexOf(we(t))??0)+1;return{text:s,line:n.line,column:Math.max(1,l),numbered:i,
rest:bo(n)}}function yo(e,n){let[t,o]=n.items,[r,s]=t?.nodes??[];if(!n.ordered||!t||o||r?.kind!=="paragraph"||s||!/^ {0,3}(?:={3,}|-{3,})\s*$/.test(e.source.lines[t.
line]??""))return;let i=(e.source.lines[t.line-1]??"").trim(),a=X(i);if(!(!a||/^\[|\d{4}-\d{2}/.test(a.title)))return{text:i,line:t.line,column:ie(e.source,t),numbered:a,
rest:[]}}function ko(e,n){let t=Le(n.text.content,0);if(t?.kind!=="open"||!/^h[1-6]$/.test(t.name))return;let o=e.readHtml(n.text),r=we(o.norm.trimStart()).trim(),
s=t.attributes.get("id"),i=Te(n.text.content)??(s===void 0?void 0:ke(s)),a=$n(X(r),i);return{text:r,level:Number(t.name[1]),line:n.line,column:1,rest:[],...a}}function In(e,n){
if(n.sight!=="hidden")return n.kind==="heading"?po(e,n):n.kind==="paragraph"?ho(e,n):n.kind==="list"?yo(e,n):n.kind==="html"?ko(e,n):void 0}function Dn(e){if(e.
kind!=="paragraph"&&e.kind!=="html"||!e.text.content.startsWith("<"))return;let n=e.text.content.trim();if(!(!n.startsWith("<a")||n.length>200))return/^<a\s[^>]*>\s*(?:<\/a>)?$/i.
test(n)?Te(n):void 0}var An=/\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b/,Me=/^(?:release|released|beta|alpha|rc\d*|hotfix|patch|snapshot|final)\b/i,xo=/change\s?log|release|version|history/i;
function wo({number:e,title:n}){return e.includes(".")&&(n===""||An.test(n)||Me.test(n))}function vo(e,n,t){let{number:o,title:r,marked:s}=e;if(An.test(r.slice(
0,14))&&!s||n===1&&(o===t.itemId||o.split(".").length>2))return!1;let i=t.open.at(-1),a=t.open[0];if(!i||!a)return!Me.test(r)||!o.includes(".");let l=Rn(o,i.number)>
0,c=!o.includes("."),d=xe(o,a.number),f=n!==void 0&&n>i.level;return c&&!s&&new RegExp("^\\p{Ll}","u").test(r)&&(!l||f)||c&&(n===void 0||f)&&Number(o)===t.inner+
1&&t.inner>0?!1:d?!0:wo(e)&&(!l||xo.test(i.title)||Me.test(r))?!1:l||!(f||c&&(n===void 0||n>t.topLevel))}function Pn(e,n,t,o,r){let s=t.split(".").length,i=n.level??
Math.min(s+1,6);for(;e.open.length>0&&!t.startsWith(`${e.open.at(-1)?.number}.`);)e.open.pop();let a={path:r,line:n.line,column:n.column},l={number:t,title:o,level:i,
at:a,endLine:n.line,words:0};s===1&&n.level!==void 0&&(e.topLevel===0||i<e.topLevel)&&(e.topLevel=i),e.sections.push(l),e.open.push(l),e.inner=0}function Oo(e,n,t,o){
let{numbered:r,level:s,text:i}=n;if(r&&vo(r,s,e))return Pn(e,n,r.number,r.title,o),!0;let a=n.anchor??t;return!r&&a!==void 0?(Pn(e,n,a,i,o),!0):(r&&!r.number.includes(
".")?e.inner=Number(r.number):!r&&s!==void 0&&s<=e.topLevel&&(e.open.length=0),!1)}function No(e,n,t){let o=e.source.lines.length-(e.source.lines.at(-1)===""?1:
0),r=[],s=0,i=(a,l)=>{a&&(a.endLine=Math.max(a.at.line,l))};for(let a of n.sections){for(;(t[s]??Number.POSITIVE_INFINITY)<a.at.line;s++)for(;r.length>0;)i(r.pop(),
(t[s]??1)-1);for(;r.length>0&&!a.number.startsWith(`${r.at(-1)?.number}.`);)i(r.pop(),a.at.line-1);r.push(a)}for(;r.length>0;)i(r.pop(),(t[s]??o+1)-1)}function Lo(e){
let n=new Map;return e.flatMap(t=>{let o=n.get(t.number);return o?[{kind:"duplicate-section",says:`section ${t.number} is there twice, on lines ${o.at.line} and\
 ${t.at.line}; keep one`,at:t.at}]:(n.set(t.number,t),[])})}function Ro(e){return e.node.kind==="html"?e:{node:e.node,texts:[]}}function Cn(e,n){let t={sections:[],
open:[],itemId:n,topLevel:0,inner:0},o=[],r=[],s="",i,a=(l,c,d)=>{let f=l.texts.map(h=>Je(h.content)),u=t.open.length===0?0:Qe(e,l,f);for(let h of t.open)h.words+=
u;let m=t.open.at(-1)?.number??"",b=d===void 0?{}:{begins:d};o.push({section:m,node:l.node,texts:l.texts,glances:f,...c?{heading:c,...b}:{}})};for(let l of e.tops){
let c=In(e,l.node);if(!c){i=Dn(l.node),a(l);continue}let d=t.open.length,f=Oo(t,c,i,e.source.path);if(i=void 0,s===""&&c.level===1&&!f&&(s=c.text),!f&&d>0&&t.open.
length===0&&r.push(c.line),!f&&c.level===void 0)a(l);else if(!f)a(l,c);else{a(Ro(l),c,t.open.at(-1)?.number);for(let u of c.rest)a(u)}}return No(e,t,r),{title:s,
sections:t.sections,parts:o,remarks:Lo(t.sections)}}var So=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Tn="(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?",Mn=[[/(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/,
[1,3,4]],[/(?<![\d/.-])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/,[3,2,1]],[new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]${Tn}[ ,-]+(\\d{4})(?!\\d)`,"i"),[3,2,1]],
[new RegExp(`\\b${Tn} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`,"i"),[3,1,2]]];function Eo(e,n,t){let r=[31,e%4===0&&e%100!==0||e%400===0?29:28,31,30,31,30,
31,31,30,31,30,31][n-1]??0;if(!(t<1||t>r||e<1))return`${String(e).padStart(4,"0")}-${String(n).padStart(2,"0")}-${String(t).padStart(2,"0")}`}function E(e){if(!/\d{4}/.
test(e))return;let n,t=/[a-z]{3}|\d\.\d/i.test(e);for(let[o,[r,s,i]]of t?Mn:Mn.slice(0,1)){let a=e.match(o);if(!a||n&&(a.index??0)>=n.from)continue;let l=So.indexOf(
(a[s]??"").slice(0,3).toLowerCase()),c=Eo(Number(a[r]),l<0?Number(a[s]):l+1,Number(a[i])),d=a.index??0;c!==void 0&&(!n||d<n.from)&&(n={date:c,from:d,to:d+a[0].length})}
return n}var $o=/(?<![\p{L}\p{N}-])(roll[ -]?back(?: (?:steps?|plan|command|procedure))?|back[ -]?out(?: plan)?|way back|revert|compensat(?:ion|ing step)|what chang(?:ed|es)|changes?(?:d)?|version(?:s|ing)?|who is affected|affect(?:ed|s)(?: (?:clients|parties|users|consumers|teams))?|consumers|impact|(?:backwards?|forwards?|in both directions)?[ -]?compatib(?:ility|le)|order(?: of steps)?|steps|locks?(?: and size)?|locking|size|evidence|verified|tested|approv(?:al|ed by)|approved|owner|decision|reason|rationale|why|context|risk|commits?|status|migration|contract|deploy(?:ment)?|data loss|downtime|alternatives?)(?: \([^()\n]{1,40}\))?\s*[:=]\s|(?<![\p{L}\p{N}-])(roll[ -]?back(?: \w+)?|version|affected|compatibility|way back)\s+-+>?\s/giu,
Io=/^[\s>]*(?:[-*+•]\s+|\d{1,3}[.)]\s+)?([\p{L}][\p{L}\p{N} /&'()_→>-]{0,58}?)\s*:(?=\s|$)/u,Do=/^[\s>]*(roll[ -]?back(?: \w+)?|what changed|version|affected|who is affected|compatibility|order|locks?|evidence|approval|owner|approved by)\s+-+>?\s+/iu,
Hn=e=>e.replace(/\s+/g," ").trim().toLowerCase();function Po(e){let n=e.inline.norm.slice(e.from,e.to),t=O(n.slice(0,20)).at(0),o=t&&n.slice(0,t.from).trim()===
""?t.to:0,r=n.slice(o),s=r.match(Io)??r.match(Do)??void 0;if(s?.[1]!==void 0){let f=s[1].trim().split(/\s+/),u=o+s[0].indexOf(s[1]);if(f.length<=6&&!/^(?:https?|note|nb)$/i.
test(s[1]))return{label:s[1],from:e.from+u,to:e.from+o+s[0].length}}let i=e.from+o+(r.length-r.trimStart().length),a=e.inline.strong.find(f=>f.from<=i&&f.to>i&&
f.to<=e.to);if(!a)return;let l=e.inline.norm.slice(i,a.to),c=l.replace(/[\s:.-]+$/,""),d=e.inline.norm.slice(a.to,e.to).match(/^\s*(?:[:=]|-+>?)\s*/)?.[0]??"";if(!(c===
""||c.length>60||c.split(/\s+/).length>6)&&!(!/[:=]/.test(d)&&!/:\s*$/.test(l)&&!Ao.test(c)))return{label:c,from:i,to:a.to+d.length}}var Ao=/^(?:roll[ -]?back|what changed|version|affected|who is affected|compatibility|order|locks?|evidence|approval|owner|status|commits?)\b/i;
function Co(e){let n=e.inline.norm.slice(e.from,e.to);if(!/[:=-]/.test(n)&&e.inline.strong.length===0)return[];let t=[],o=Po(e);o&&t.push({label:Hn(o.label),from:o.
from,valueFrom:o.to,valueTo:e.to});for(let r of/[:=]\s|\s-/.test(n)?n.matchAll($o):[]){let s=e.from+r.index;if(o&&s<o.to)continue;let i=n.slice(0,r.index).trimEnd();
i!==""&&!/[.;,(|\])*-]$/.test(i)||t.push({label:Hn((r[1]??r[2]??"").replace(/\s*[:=]\s*$/,"")),from:s,valueFrom:s+r[0].length,valueTo:e.to})}return t.forEach((r,s)=>{
let i=t[s+1];i&&(r.valueTo=i.from)}),t}var _n=new WeakMap;function F(e){let n=_n.get(e);if(n)return n;let t=He(ce(e));return _n.set(e,t),t}function He(e){let n=[];
for(let t of e){let o=Co(t),r=n.at(-1);o.length===0&&r&&r.piece.inline===t.inline&&(r.valueTo=t.to);let[s]=o;s&&r&&r.piece.inline===t.inline&&s.from>t.from+3&&(r.
valueTo=s.from),n.push(...o.map(i=>({...i,piece:t})))}return n}var jn=/^(?:roll|back|way back|revert|compensat|what chang|version|who is|affect|consumers|impact|compat|order|steps|locks?|locking|size|evidence|verified|tested|approv|owner|reason|rationale|why|risk|commits?|status|data loss|downtime)/;
function Y(e){return jn.test(e)}function Wn(e){return e.match(jn)?.[0]}var _e=120;function je(e){let n=E(ne(e.slice(0,40))),r=((n!==void 0&&/^[\s[(*\d.)\]xX]*$/.test(e.slice(0,n.from))?e.slice(n.to):e).trimStart().split(`
`)[0]??"").replace(/^[\s\])}:,.>*\u2010-\u2015-]+/,"").replace(/^\[[ xX]?\]\s*/,""),s=r.match(/^.{3,}?[.!?](?=\s)/)?.[0]??r;return g(s).replace(/[\s:;,.\u2010-\u2015-]+$/,
"").slice(0,_e)}var z=(e,n,t="")=>({title:t,line:e,column:n,endLine:e,pieces:[],blocks:[],fields:[]});function G(e,n,t,o,r,s){let i=g(s).replace(/[\s;,|]+$/,"");
n.fields.push({label:o,value:i,at:j(e.doc,t.inline,r)})}function Bn(e,n,t){n.pieces.push(t);let o=F(t.inline);for(let r of o)G(e,n,t,r.label,r.from,t.inline.plain.
slice(r.valueFrom,r.valueTo));return o.at(-1)!==void 0&&n.fields.at(-1)?.value===""}function ve(e,n){let{doc:t}=e;return n.map(o=>o.sight==="hidden"?"":o.kind===
"paragraph"||o.kind==="heading"?t.read(o.text).plain:o.kind==="html"?t.readHtml(o.text).plain:o.kind==="code"?o.text:o.kind==="quote"?ve(e,o.nodes):o.kind==="li\
st"?o.items.map(r=>ve(e,r.nodes)).join("; "):o.rows.map(r=>r.cells.map(s=>t.read(s).plain).join(" ")).join("; ")).join(" ")}function To(e,n,t){let o=n.fields.at(
-1);o?.value===""&&(n.fields[n.fields.length-1]={...o,value:g(ve(e,t))})}function We(e,n,t,o){let r=e.doc.read(t.text);n.pieces.push(x(r));let s=g(r.norm).toLowerCase().
replace(/[:.]+$/,"");Y(s)&&s.split(" ").length<=5&&G(e,n,x(r),s,0,ve(e,o))}function H(e,n,t,o=!1){let{doc:r}=e,s=o;for(let[i,a]of t.entries()){if(a.sight==="hid\
den")continue;n.endLine=Math.max(n.endLine,a.endLine);let l=a.kind==="paragraph"||a.kind==="html";if(s&&(!l||F(r.read(a.text)).length===0)&&(To(e,n,[a]),s=!1),a.
kind==="heading"){let c=t.findIndex((d,f)=>f>i&&d.kind==="heading");We(e,n,a,t.slice(i+1,c<0?t.length:c))}else if(a.kind==="paragraph")s=Bn(e,n,x(r.read(a.text)));else if(a.
kind==="html")Bn(e,n,x(r.readHtml(a.text)));else if(a.kind==="code")n.blocks.push(a.text);else if(a.kind==="quote")H(e,n,a.nodes);else if(a.kind==="list")for(let c of a.
items)H(e,n,c.nodes);else a.kind==="table"&&Mo(e,n,a)}}function Mo(e,n,t){let{doc:o}=e,r=I(o,t.header),s=r.names.length===2,i=s&&Y(r.names[0]??"")?[t.header,...t.
rows]:t.rows;for(let a of i){let l=a.cells.map(f=>o.read(f));for(let f of l)n.pieces.push(x(f));let[c,d]=l;s&&c&&d?G(e,n,x(c),g(c.norm).replace(/:$/,"").toLowerCase(),
0,d.plain):Be(e,n,r,a)}}function Be(e,n,t,o){o.cells.forEach((r,s)=>{let i=e.doc.read(r),a=t.names[s]??"";a!==""&&i.plain.trim()!==""&&G(e,n,x(i),a,0,i.plain)})}
function Ho(e,n,t){let o=n.flatMap(({inline:i,from:a,to:l})=>ge(i.norm).filter(c=>c.from>=a&&c.from<l).map(c=>({sha:c.sha,at:j(e.doc,i,c.from)}))),r=new Set(o.map(
i=>i.sha)),s=t.flatMap(i=>{let a=fn(i.target);return a===void 0||[...r].some(l=>a.startsWith(l))?[]:[{sha:a,at:i.at}]});return[...o,...s]}function Fn(e,n){let{path:t}=e.
doc.source,o=g(n.pieces.map(({inline:u,from:m,to:b})=>u.plain.slice(m,b)).join(" ")),r=n.pieces.map(({inline:u,from:m,to:b})=>u.plain.slice(m,b)).join(`
`),s=n.pieces.map(({inline:u,from:m,to:b})=>u.norm.slice(m,b)).join(`
`),i=n.title===""?je(r.trim()):n.title,a=(E(n.title)??E(s.slice(0,2e3)))?.date,l=S(e,n.pieces),c=n.pieces.flatMap(u=>u.inline.code.filter(m=>m.from>=u.from&&m.from<
u.to).map(m=>u.inline.plain.slice(m.from,m.to))),d=n.blocks.flatMap(u=>u.split(`
`).map(m=>m.trim()).filter(m=>m!=="")),f=o.includes(n.title)?o:g(`${n.title} ${o}`);return{title:i,text:f,...a===void 0?{}:{date:a},fields:n.fields,commits:Ho(e,
n.pieces,l),code:[...c,...d],links:l,at:{path:t,line:n.line,column:n.column},endLine:n.endLine}}var Fe=e=>{let n=E(e.slice(0,40));return n!==void 0&&/^[\s[(*]*$/.test(e.slice(0,n.from))},zn=(e,n)=>{let[t]=n.nodes;return t?.kind==="paragraph"?e.doc.read(t.text).
norm:""};function _o(e,n){let[t]=n.nodes;if(t?.kind!=="paragraph")return;let o=e.doc.read(t.text),[r]=F(o);return r&&r.from<8?Wn(r.label):void 0}function jo(e,n){
let t=n.items.some(r=>Fe(zn(e,r))),o=n.items.map(r=>_o(e,r)).filter(r=>r!==void 0);return!t&&o.length>=2&&o.length*2>=n.items.length&&new Set(o).size===o.length}
function Wo(e,n){return n.items.map(t=>{let o=z(t.line,ie(e.doc.source,t));return H(e,o,t.nodes),o.endLine=t.endLine,o})}function Bo(e,n){let{doc:t}=e,o=I(t,n.header),
r=T(o,"decision","label"),s=r>=0?r:o.roles.indexOf("other");return n.rows.flatMap(i=>{let a=i.cells.map(d=>t.read(d));if(a.every(d=>d.plain.trim()===""))return[];
let l=je(a[s]?.plain??""),c=z(i.line,C(t.source,i.line),l);for(let d of a){c.pieces.push(x(d));for(let f of F(d))G(e,c,x(d),f.label,f.from,d.plain.slice(f.valueFrom,
f.valueTo))}return Be(e,c,o,i),[c]})}function Fo(e,n){let t=n.kind==="html"?e.doc.readHtml(n.text):e.doc.read(n.text),o=ce(t),r=[],s=0,i=a=>{let[l,c]=[o[s],o[a-
1]];if(!l||!c)return;let d=le(e.doc,l),f=z(d.line,d.column);f.pieces.push({inline:t,from:l.from,to:c.to});for(let u of He(o.slice(s,a)))G(e,f,x(t),u.label,u.from,
t.plain.slice(u.valueFrom,u.valueTo));f.endLine=j(e.doc,t,c.to).line,r.push(f)};return o.forEach((a,l)=>{l>s&&Fe(t.norm.slice(a.from,a.to).replace(/^\s*\d{1,3}[.)]\s+/,
""))&&(i(l),s=l)}),i(o.length),r}function Gn(e,n){let t=I(e.doc,n.header);return t.names.length===2&&Y(t.names[0]??"")?!1:t.roles.includes("date")||T(t,"decisio\
n","commit")>=0||t.names.length>2}function qn(e,n){return n.some(t=>t.kind==="list"?t.items.some(o=>Fe(zn(e,o))):t.kind==="table"?I(e.doc,t.header).roles.includes(
"date")&&Gn(e,t):!1)}function zo(e,n){let t=e.doc.read(n.text),[o]=F(t);return o!==void 0&&o.from<8&&Y(o.label)}function Kn(e,n){let t=[],o=!1;for(let r of n){if(r.
sight==="hidden")continue;let s=t.at(-1),i=s?g(s.pieces.at(-1)?.inline.norm??""):"",a=s?.fields.at(-1)?.value==="";if(r.kind==="table"&&Gn(e,r))for(let l of Bo(
e,r))t.push(l);else if(r.kind==="list"&&!jo(e,r)&&!(o&&i.endsWith(":"))){for(let l of Wo(e,r))t.push(l);o=!1}else if(s&&(r.kind!=="paragraph"||zo(e,r)||a)&&(o||
r.kind!=="list"))H(e,s,[r],a);else if(r.kind==="paragraph"||r.kind==="html"){for(let l of Fo(e,r))t.push(l);o=!0}else{let l=z(r.line,C(e.doc.source,r.line));H(e,
l,[r]),t.push(l),o=!0}}return t.filter(r=>r.pieces.some(({inline:s})=>s.plain.trim()!=="")||r.blocks.length>0)}function Go(e,n,t,o){let r=g(n.numbered?.title??n.text).replace(/[\s:]+$/,""),s=z(n.line,n.column,r.slice(0,_e));return s.endLine=t.endLine,t.kind==="heading"&&
We(e,s,t,o),H(e,s,o),s}var qo=/^(?:decisions?(?: log| and notes)?|migration notes?|notes|log|entries|decision log.*|commits?(?: of.*)?|done flips?.*)$/i;function Ko(e,n,t){
if(qn(e,t))return!0;let o=g(n.numbered?.title??n.text).replace(/[\s:.]+$/,"");return qo.test(o)&&t.some(r=>r.kind==="list"||r.kind==="table")}function Un(e,n,t){
let o=[{nodes:[]}];for(let{node:s,heading:i,begins:a}of n){if(a===t)continue;let l=i?.level??7,c=o.at(-1),d=i&&c?.heading&&l>(c.heading.level??7);i&&!d?o.push({
heading:i,span:s,nodes:[]}):(s.kind!=="heading"||d)&&o.at(-1)?.nodes.push(s)}return o.flatMap(({heading:s,span:i,nodes:a})=>s&&i&&!Ko(e,s,a)?[Go(e,s,i,a)]:Kn(e,
a)).map(s=>Fn(e,s))}var ze=e=>e.toLowerCase().replace(/[^\p{L}\p{N}/&+]+/gu," ").trim(),Uo=/\s+(?:sign ?offs?|signoff|signed|approvals?|approved|approves|reviews?|reviewed|reviewer|confirmed|confirms|accepted|ok|team|rep|representative|for \w+)$/,
Xo=/^(?:sign ?off|signoff|approval|approved|signed|reviewed)(?: by| from)?\s+/,Xn=new WeakMap;function Yn(e){let n=Xn.get(e);if(n)return n;let t=new Map;for(let o of e)
for(let r of[o.name,...o.aliases])t.has(ze(r))||t.set(ze(r),o.name);return Xn.set(e,t),t}function Yo(e,n){let t=e;for(let o=0;o<4;o++){let r=n.get(t);if(r!==void 0)
return r;let s=t.replace(Uo,"").replace(Xo,"");if(s===t)return;t=s}}function D(e,n){return Yo(ze(e),n)}function Q(e,n){let t=D(e,n);if(t!==void 0)return[t];let o=e.
split(/[/,&+]|\band\b/i).map(s=>s.trim()).filter(s=>s!==""),r=o.map(s=>D(s,n));return o.length>1&&r.every(s=>s!==void 0)?[...new Set(r)]:[e.trim()]}var Zn=/\s-+\s|\s-$|-{2,}|[:,;(|>\n`[]|\.\s|\s@/,Oe=/^(?:approved?|signed|sign(?:ed)?[ -]?off|lgtm|accepted|confirmed|yes|ok|done|pass(?:ed)?|complete[d]?|x)\b/i,
Ge=/\b(?:pending|awaiting|waiting|not yet|tbd|todo|open|rejected|declined|changes requested|in review|unsigned)\b/i,Zo=/\b(?:status|pass|passed|test|tests|scenarios?|design|review|reviewed|approved|signed|confirmed|pending|ready|n\/a|not|qa|pm|api|sbom|done|scope|code)\b/i;
function Vo(e){let n=e.match(/(?<![\w/.])@[A-Za-z0-9][\w-]{0,38}/)?.[0];return n||e.split(/\s-+\s|[,;()|]/).map(t=>t.trim().replace(/^(?:by|signed by|approved by)\s+|^[:>]\s*/i,
"")).find(t=>new RegExp("^\\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'.-]*){1,2}$","u").test(t)&&!Zo.test(t))}function Jo(e,n){let t=e.search(Zn),o=t<0?e:e.slice(0,t);
if(D(o,n)!==void 0)return o;let r=e.split(/\s-+\s|[:,;(|\n`[]/)[0]??"";return D(r,n)!==void 0?r:/^(?:@|sign|approv|review)/i.test(o)?e.slice(o.length).split(/\s-+\s|[:,;()|\n`]/).
map(i=>i.trim()).find(i=>D(i,n)!==void 0)??o:o}function Qo(e,n,t,o){let r=e.norm.search(/[\p{L}@]/u);if(r<0)return[];let s=e.norm.slice(r),i=s.split(/\s-+\s|[:;(\n]/)[0]??
"",a=Q(i,t),l=a.length>1?i:Jo(s,t),c=a.length>1?a:Q(l,t),d=s.slice(s.indexOf(l)+l.length),f=c.length>1||D(c[0]??"",t)!==void 0,u=d.replace(/^[\s:,(>-]+/,""),m=Oe.
test(u)||f&&/\b(?:approved|signed(?: off)?|lgtm)\b/i.test(l);if(!n&&!f&&!Oe.test(u)&&!Ge.test(u.slice(0,40)))return[];let b=R(d),h=n?n.ticked:m&&!Ge.test(u.slice(
0,60)),k=E(d)?.date,w=Vo(d);return c.map(L=>({role:g(L),ticked:h&&!(b?.reason===void 0&&b!==void 0&&!n),...b?.reason===void 0?{}:{waived:b.reason},...w===void 0?
{}:{name:w},...k===void 0?{}:{date:k},text:g(e.plain).replace(/^[\s,;]+|[\s,;]+$/g,""),...o}))}function er(e){let n=O(e),[t]=n;if(!t)return[{from:0,to:e.length,
at:0}];let o=e.slice(0,t.from).trim();if(o===""||n.length===1){if(o!=="")return[{from:0,to:e.length,at:0,ticked:t.ticked}];let r=n.filter((i,a)=>a===0||e.slice(
n[a-1]?.to,i.from).trim()!==""),s=r.filter((i,a)=>a===0||e[i.from]==="["||e[r[0]?.from??0]!=="[");return s.map((i,a)=>({from:i.to,to:s[a+1]?.from??e.length,at:i.
from,ticked:i.ticked}))}return n.map((r,s)=>{let i=n[s-1]?.to??0,a=i+Math.max(0,e.slice(i,r.from).search(/[\p{L}\p{N}]/u));return{from:i,to:r.from,at:a,ticked:r.
ticked}})}function nr(e,n,t){let[o,...r]=n.own;if(!o)return[];let{path:s,lines:i}=e.doc.source,a=se(o.inline).slice(o.from,o.to),l=er(a);return l.flatMap((c,d)=>{
let f={inline:o.inline,from:o.from+c.from,to:o.from+c.to},u=d===l.length-1,m=S(e,[f,...u?[...r,...n.parent?[]:n.below]:[]]),b=tr(e,{...f,from:o.from+c.at}),h=l.
length===1?{path:s,line:n.line,column:n.column}:b,k=u?` ${ae(r)}`:"",w={norm:a.slice(c.from,c.to),plain:o.inline.plain.slice(f.from,f.to)+k},L=c.ticked===void 0?
void 0:{ticked:c.ticked};return Qo(w,L,t,{at:h,links:m,source:i[h.line-1]??""})})}function tr(e,n){let{line:t}=le(e.doc,n);return{...A(e.doc.source,n.inline.span,
te(n.inline,n.from)),line:t}}function or(e,n,t,o){let{doc:r}=e,s=t.cells.map(p=>r.read(p)),i=p=>p<0?"":s[p]?.norm.trim()??"",a=T(n,"role"),l=a>=0?a:Math.max(0,s.
findIndex(p=>D(p.norm.replace(/^\W+/,""),o)!==void 0)),c=s.map(p=>O(p.norm)[0]),d=i(l).slice(c[l]?.to??0).replace(/\((?:or )?n\/a\)/i,"").trim();if(!new RegExp(
"\\p{L}","u").test(d))return[];let f=n.roles.flatMap((p,N)=>(p==="result"||p==="box")&&N!==l?[N]:[]),u=c.find(p=>p!==void 0),m=f.map(i).filter(p=>p!==""),b=E(s.
map((p,N)=>N===l?"":p.norm).join(" | "))?.date,h=T(n,"name"),k=g(h<0||h===l?"":s[h]?.plain??"").replace(/^[-–—]+$/,""),w=f.length===0&&b!==void 0&&k!==""&&!Ge.
test(k),L=m.length>0&&m.every(p=>Oe.test(p)||E(p)?.from===0),_=s.map((p,N)=>N===l?R(p.norm.slice(d.length)):R(p.norm)).find(Boolean),q=_?_.reason??rr(s.map(p=>p.
norm),n,l):void 0;return Q(d.split(Zn)[0]??d,o).map(p=>({role:g(p),ticked:u?u.ticked:_?!1:L||w,...q===void 0?{}:{waived:q},...k===""?{}:{name:k},...b===void 0?{}:
{date:b},text:s.map(N=>g(N.plain)).filter(N=>N!=="").join(" | "),source:r.source.lines[t.line-1]??"",links:S(e,s.map(x)),at:{path:r.source.path,line:t.line,column:C(
r.source,t.line)}}))}function rr(e,n,t){let o=n.names.findIndex((s,i)=>i!==t&&/comment|note|remark|reason|why/.test(s)),r=o<0?"":g(e[o]??"");return new RegExp("\
\\p{L}{2}.*\\s","u").test(r)&&!/^n\s?\/\s?a/i.test(r)?r:void 0}function sr(e,n,t){let{doc:o}=e,r=n.header.cells.map(s=>o.read(s).norm.trim());if(!(r.filter(s=>D(
s,t)!==void 0).length<2))return n.rows.flatMap(s=>s.cells.flatMap((i,a)=>{let l=r[a]??"",{norm:c,plain:d}=o.read(i),f=O(c)[0];if(l===""||a===0&&D(l,t)===void 0)
return[];let u=E(c)?.date,m=R(c)?.reason;return Q(l,t).map(b=>({role:b,ticked:f?f.ticked:Oe.test(c.trim()),...m===void 0?{}:{waived:m},...u===void 0?{}:{date:u},
text:`${l} | ${g(d)}`,source:o.source.lines[s.line-1]??"",links:S(e,[x(o.read(i))]),at:A(o.source,i,0)}))}))}function Vn(e,n,t,o){let r=Yn(o);return fe(n,t).flatMap(
({node:s,heads:i})=>{if(s.sight==="hidden")return[];if(s.kind!=="table")return de(e,s,i).flatMap(c=>nr(e,c,r));let a=sr(e,s,r);if(a)return a;let l=I(e.doc,s.header);
return s.rows.flatMap(c=>or(e,l,c,r))})}var Jn=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.(?:md|markdown)$/i,"");function ir(e,n,t){let o={kind:n,says:t,at:{path:e,line:1,column:1}};return{path:e,title:Jn(
e),sections:[],claims:[],signOffs:[],notes:[],elsewhere:[],placeholders:[],remarks:[o]}}function ar(e,n,t){let{doc:o}=e,r=En(o.source.text),s=[],i=[];for(let{section:a,
node:l,texts:c,glances:d}of n){if(l.sight==="hidden")continue;let f=!t.has(a);for(let u=0;u<c.length;u++){let m=c[u],b=d[u]??0;if(r(m.content,b))for(let h of cr(
o,m,a))s.push(h);if(f)for(let h of en(o,m,b,e.footnotes))h.target.startsWith("#")||i.push({section:a,link:h})}}return{placeholders:s,elsewhere:i}}function cr(e,n,t){
let o=n.kind===void 0||n.kind==="cell"?Ve(n.content):void 0;if(o)return J(o.bare).map(({text:i,from:a})=>({text:i,section:t,at:A(e.source,n,a)}));let r=oe(e,n);
if(!r)return[];let s=re(r.plain,r.code,"`");return J(s).map(({text:i,from:a})=>({text:i,section:t,at:j(e,r,a)}))}function lr(e,n){return n.flatMap(({section:t,link:o})=>{
if(o.placeholder===void 0||o.form==="bare-path"||o.form==="bare-url")return[];let r=e.source.lines[o.at.line-1]??"";return J(o.target).map(({text:s})=>{let i=r.
indexOf(s,(o.at.column??1)-1);return{text:s,section:t,at:i<0?o.at:{...o.at,column:i+1}}})})}function Qn(e){return[...e].sort((n,t)=>n.at.line-t.at.line||(n.at.column??
0)-(t.at.column??0))}function dr(e){let n=new Set;return Qn(e).filter(({text:t,at:o})=>{let r=`${o.line}:${t}`;return!n.has(r)&&!!n.add(r)})}function si(e,n,t){
let o=on(e,n,t.capBytes);if(!rn(o))return ir(e,o.kind,o.says);let{sections:r}=t,s=nn(o),i=Ye(o,s.lines),a=U(s.frontMatter,"id","item","item_id","itemid","item-i\
d","roadmap_id","roadmap-id","roadmap"),l=Ue(a??U(s.frontMatter,"milestone")??U(s.frontMatter,"name","title")??""),c=Ke(e)??l,d=Cn(i,c),{footnotes:f,parts:u}=tn(
i,d.parts),m={doc:i,footnotes:f},b=(...v)=>new Set(d.sections.map(P=>P.number).filter(P=>v.some(Ne=>xe(P,Ne)))),h=v=>u.filter(P=>v.has(P.section)),k=b(r.evidence),
{claims:w,loose:L}=hn(m,h(k),r.evidence),_=Vn(m,h(b(r.signOffs)),r.signOffs,t.roles),q=Un(m,h(b(r.decisions)),r.decisions),y=ar(m,u,k),p=[...y.elsewhere,...L.map(
v=>({section:r.evidence,link:v}))],N=b(r.qaArtifacts,r.signOffs,r.decisions,r.evidence),et=[...w.flatMap(v=>v.links.map(P=>({section:r.evidence,link:P}))),...p.
filter(({section:v})=>N.has(v))],nt=(s.frontMatter?.entries??[]).flatMap(({key:v,value:P,at:Ne})=>J(`${v}: ${P}`).map(({text:tt})=>({text:tt,section:"front matt\
er",at:Ne}))),qe=U(s.frontMatter,"status");return{path:e,title:d.title||U(s.frontMatter,"name","title")||Jn(e),...c===void 0?{}:{itemId:c},...qe===void 0?{}:{status:qe},
...s.frontMatter?{frontMatter:s.frontMatter}:{},sections:d.sections,claims:w,signOffs:_,notes:q,elsewhere:p,placeholders:dr([...nt,...y.placeholders,...lr(i,et)]),
remarks:Qn([...s.remarks,...d.remarks,...u.flatMap(v=>xn(i,v,N.has(v.section))),...Ln(o)])}}export{ir as a,si as b};
