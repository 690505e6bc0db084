import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{b as M,c as D,e as h,h as b,k as F,l as k,n as T}from"./chunk-BIU64KTJ.js";var te=[];function C(e){if(/[[\]<>\\&]|~~|``/.test(e))return;let t=e.indexOf("`");if(t<0)return{bare:e,code:te};let n=[],r="",o=0;for(;t>=0;){let s=e.indexOf("`",
t+1);if(s<0)return;n.push({from:t+1,to:s}),r+=e.slice(o,t)+"`".repeat(s+1-t),o=s+1,t=e.indexOf("`",o)}return{bare:r+e.slice(o),code:n}}var c={angle:1,bracket:2,slash:4,dotted:8,curly:16},E=8,R=32,$=64,ne=128;function re(e){return e>191&&!(e>=8192&&e<=11263)&&!(e>=65024&&e<=65039)&&e!==65279}function W(e){
if(e<=32||e===160)return ne;if(e>=128)return re(e)?$:0;let t=String.fromCharCode(e),n={".":R,"<":c.angle,"[":c.bracket,"/":c.slash,"{":c.curly};return/[0-9A-Za-z]/.
test(t)?$:n[t]??0}var oe=Uint8Array.from({length:128},(e,t)=>W(t));function se(e){let t=0,n=0,r=0;for(let a=0;a<e.length;a++){let i=e.charCodeAt(a),l=i<128?oe[i]:
W(i);n|=l;let f=l>>6&1;t+=f&~r,r=(f|r)&~(l>>7)}let o=n&(c.angle|c.bracket|c.slash|c.curly),s=(n&R)!==0&&/\.[A-Za-z]/.test(e)?c.dotted:0;return o|s|t<<E}function v(e){
return se(e)>>E}function Ye(e,t,n){if(t.node.sight==="hidden"||t.node.kind==="heading")return 0;let r=0;for(let o=0;o<t.texts.length;o++){let s=t.texts[o],a=n[o]??
0;s.kind==="html"?r+=v(e.readHtml(s).plain):(a&c.angle)!==0&&s.kind!=="code"?r+=v(e.read(s).plain):r+=a>>E}return r}var ie=/y{4}[-_/. ]?m{2}(?:[-_/. ]?d{2})?|d{2}[-_/. ]m{2}[-_/. ]y{4}|m{2}[-_/. ]d{2}[-_/. ]y{4}/i,ae=/(?<![A-Za-z0-9])(TB[DAC]|tb[dac]|TODO(?!\.md)|FIXME|XXX+|CHANGEME|PLACEHOLDER|\$[A-Z][A-Z_]+)(?![A-Za-z0-9])|(?:^|\/)(todo|xxx+|placeholder)(?=\/|$)/,
le=new Set("# url uri link path file filename href tbd tba todo here xxx n/a na none pending address example target ... \u2026 ? - path/to/file".split(" ")),ce=/^(?:https?:)?\/\/(?:[^/?#]*[.@])?(?:example\.(?:com|org|net|edu)|example|[^/?#]+\.example|domain\.tld|your-?(?:domain|company|org)\.\w+)(?::\d+)?(?:[/?#]|$)/i,
fe=/github\.com\/(?:owner|org|your-?org|your-?name|username|user|<[^>]*>|\{[^}]*\}|OWNER)\/(?:repo|your-?repo|repository|name|project|<[^>]*>|\{[^}]*\}|REPO)(?=[/?#]|$)/i,
ue="1234567890123456789";function B(e,t){return e.length<t?!1:ue.startsWith(e)||"0123456789".startsWith(e)||/^(\d)\1+$/.test(e)}function de(e){let t=e.match(/\/(?:runs|jobs?|artifacts|check-runs|suites)\/(\d+)/)?.[1];
if(t!==void 0&&B(t,1))return t;let n=e.match(/\/(\d{5,19})(?:[/?#]|$)/)?.[1];return n!==void 0&&B(n,5)?n:void 0}var pe=/^[\w./:#?=&@+~-]+$/,me=/\.{3}|exampl|your|domain|github\.com|path\/to|tb[dac]|todo|fixme|xxx|changeme|placeholder|y{4}|d{2}[-_/.]|m{2}[-_/.]|\/\d+(?:[/?#]|$)/i;
function z(e){let t=e.slice(0,2e3).trim();if(t==="")return"the address is empty";if(le.has(t.toLowerCase()))return`"${t}" is no address`;if(pe.test(t)&&!me.test(
t))return;let n=t.match(/<[^<>]{1,60}>|%3C[^%<>]{1,60}%3E/i)?.[0];if(n)return`${n} is left to fill in`;let r=t.match(/\$?\{\{?[^{}]{0,60}\}\}?/)?.[0];if(r)return`${r}\
 is left to fill in`;let o=t.match(/\[(?:date|id|slug|name|version|yyyy[^\]]*|link|path|url|your[^\]]*|insert[^\]]*)\]/i)?.[0];if(o)return`${o} is left to fill \
in`;let s=t.match(ie)?.[0];if(s)return`the date ${s} is left open`;let a=t.match(ae)?.slice(1).find(Boolean);if(a)return`${a} is left to fill in`;if(/(?:^|\/)(?:\.{3,}|…)(?:\/|$)|…/.
test(t))return"a part of it is left out (\u2026)";if(ce.test(t))return"it is an example address";if(fe.test(t))return"it names no real repository";if(/(?:^|\/)path\/to\//i.
test(t))return"path/to/ is left to fill in";let i=de(t);return i===void 0?void 0:`the id ${i} is left from a template`}var he=new Set("json jsonl ndjson sarif xml html htm md markdown txt csv tsv pdf log lcov info yml yaml toml spdx cdx zip gz tgz tar png jpg jpeg gif svg webp m\
p4 har trx tap sql out intoto sig pem lock rdf xlsx docx ods webm".split(" ")),ge=new Set("ts tsx js jsx mjs cjs mts cts py go rs java kt rb php cs c h cpp hpp \
cc swift scala sh bash ps1 tf hcl proto graphql graphqls gql avsc vue svelte css scss ex exs erl hs lua r pl dart groovy gradle properties ini cfg conf env tfva\
rs bicep cue rego snap feature ipynb".split(" ")),ye=new Set("qa docs doc src evidence reports report test tests prd prds plans artifacts artefacts coverage sec\
urity .github ci build dist migrations db packages apps services infra scripts config lib app api server client e2e spec specs sbom scans results release releas\
es tools ops".split(" ")),xe=new Set(["application","text","image","audio","video","multipart","font","model","message"]),be=new Set(["origin","upstream","refs",
"feature","feat","fix","bugfix","hotfix","chore","heads","tags"]),ke=/<[^<>]{1,40}>|\{[^{}]{1,40}\}/g,we=1e3;function j(e){let t=/[:#?]/.test(e)?e.replace(/(?::\d+(?:[-:]\d+)?|#[\w.-]*|\?[^/]*)$/,
""):e,n=t.lastIndexOf(".");return n<0||n===t.length-1?void 0:t.slice(n+1).toLowerCase()}function I(e,t){let n=j(e);return n===void 0?!1:he.has(n)?!/^\W*$/.test(
e.slice(0,e.lastIndexOf("."))):ge.has(n)&&(t||/^[a-z_.[]/.test(e))&&e.length>n.length+1}function Oe(e,t,n){let[r="",o=""]=e,s=ye.has(r.toLowerCase()),a=e.slice(
1).some(i=>/[\d._<{-]/.test(i)||i!==""&&i===i.toLowerCase());return t?s||e.length>1?a||s||n:n&&r!=="":r.startsWith(".")&&r!=="."&&r!==".."?e.length>1:r==="."||r===
".."?e.length>1&&o!=="":e.length<3?n&&s&&a&&r!==r.toUpperCase()?!0:s&&/[\d_]/.test(o):s&&a}function w(e,t){let n=e.includes("/");if(!n&&!e.includes(".")||e.length<
3||e.length>we||/^[-+~#%]|^\/\/|:\/\/|@/.test(e)||/[\s*|"'`\\=$&]/.test(/[<{]/.test(e)?e.replace(ke,"x"):e))return!1;if(!n)return I(e,t);let r=e.endsWith("/"),o=e.
split("/");if(r&&o.pop(),o[0]===""&&o.length>1&&o.shift(),o.some(i=>i===""||i.length>255))return!1;let[s=""]=o,a=o.at(-1)??"";return o.length>1&&/\.(?:com|org|net|io|dev|app|co|ai)$/i.
test(s)||o.length===2&&xe.has(s.toLowerCase())||/^[\d.,%/]*$/.test(e)?!1:!r&&I(a,!0)?!(o.length===2&&/^[A-Z][a-z]*\.js$/.test(a)):e.startsWith("/")||be.has(s.toLowerCase())?
!1:Oe(o,r,t)}function L(e){if(!e.includes("/")&&!e.includes("."))return!1;let t=e.trim();if(/^https?:\/\/[^\s]+$/i.test(t))return!0;let n=t.replace(/ /g,"_");if(n===
t||/<[^<>]* [^<>]*>/.test(t))return w(n,!0);let[r=""]=t.split(" "),o=t.slice(r.length);return!r.includes("/")||r.startsWith(".")||/ -|[;&|>]/.test(o)||j(r)?!1:!o.
trimStart().includes(" /")&&I(n.split("/").at(-1)??"",!0)&&w(n,!0)}var g=2e3,U="`";function Se(e,t,n){let r=t.filter(({from:a,to:i})=>i>a).sort((a,i)=>a.from-i.from);if(r.length===0)return e;let o=[],s=0;for(let{from:a,to:i}of r){
if(i<=s)continue;let l=Math.max(s,a);o.push(e.slice(s,l),n.repeat(i-l)),s=i}return o.join("")+e.slice(s)}function Ee(e){return Se(e.norm,[...e.links,...e.code],
U)}var H=e=>e<=" "||e==='"'||e==="|"||e==="`",_=e=>H(e)||",;()".includes(e);function Ie(e,t){let n=t;for(;n<e.length&&!H(e[n]??"")&&!e.startsWith("[^",n);){if(e[n]===
"<"){let r=e.indexOf(">",n);if(r<0||r-n>60)break;n=r}n++}for(;;){let r=e[n-1]??"";if(r===")"||r==="]"){let o=e.slice(t,n),s=r===")"?"(":"[";if(o.split(s).length>=
o.split(r).length)return n}else if(!`?!.,:;*_~'"`.includes(r)||n<=t)return n;n--}}var m=/:\/\/|\/|\.[A-Za-z]/g;function Le(e,t){let n=t,r=t;for(;n>0&&!_(e[n-1]??
"");)n--;for(;r<e.length&&!_(e[r]??"")&&!e.startsWith("[^",r);)r++;for(;n<r&&/['[:*_~>]/.test(e[n]??"");)n++;for(;r>n&&/['\].:!?*_~]/.test(e[r-1]??"");)r--;return{
form:"bare-path",from:n,to:Math.max(r,n)}}function Z(e){let t=[];m.lastIndex=0;for(let n=m.exec(e);n&&t.length<g;n=m.exec(e)){let r=n[0]==="://"?e.slice(Math.max(
0,n.index-5),n.index).match(/https?$/i)?.[0]:void 0;if(r){let i=n.index-r.length,l=Ie(e,i);t.push({form:"bare-url",from:i,to:l}),m.lastIndex=Math.max(l,m.lastIndex);
continue}let o=Le(e,n.index),s=o.to;for(;s<e.length&&!_(e[s]??"");)s++;m.lastIndex=Math.max(s,n.index+n[0].length);let a=e.slice(o.from,o.to);w(h(a),!1)&&e[o.from-
1]!==U&&t.push(o)}return t}var _e=/^(?:mailto|tel|sms):/i;function A(e,t,n,r){let o=h(t),s=z(o);return{form:e,text:D(n),target:o,at:r,...s===void 0?{}:{placeholder:s}}}
function O(e,t,n,r,o,s){let a=s.at===void 0?k(e,t,s.from):b(e.source,t.span,s.at);return{link:A(n,r,o,a),from:s.from,to:s.to}}function Ae(e,t){return t.code.slice(
0,g).flatMap(({from:n,to:r,at:o})=>{if(t.links.some(a=>a.from<=n&&a.to>=r&&a.to>a.from))return[];let s=t.plain.slice(n,r);return L(h(s))?[O(e,t,"code-path",s,s,
{from:n,to:r,at:o})]:[]})}function Pe(e,t,{bare:n,code:r}){let o=[];for(let{from:s,to:a}of r){let i=t.content.slice(s,a);L(h(i))&&o.push({from:s,link:A("code-pa\
th",i,i,b(e.source,t,s-1))})}for(let{form:s,from:a,to:i}of Z(M(n))){let l=t.content.slice(a,i);o.push({from:a,link:A(s,l,l,b(e.source,t,a))})}return(o.length<2?
o:o.sort((s,a)=>s.from-a.from)).map(({link:s})=>s)}var Ne=/\[\^([^\]\s]{1,60})\](?!:)/g;function Me(e,t,n,r){return r.size===0||!n.includes("[^")?[]:[...n.matchAll(
Ne)].slice(0,g).flatMap(o=>{let s={form:"footnote",from:o.index,to:o.index+o[0].length};return(r.get((o[1]??"").toLowerCase())??[]).map(a=>O(e,t,"footnote",a.target,
a.text,s))})}var De=c.angle|c.bracket|c.slash|c.dotted;function ct(e,t,n,r){if((n&De)===0||t.kind==="code")return[];let o=t.kind==="html"?void 0:C(t.content);if(o)
return Pe(e,t,o);let s=F(e,t);return s?y(e,s,r).map(a=>a.link):[]}var q=new WeakMap;function y(e,t,n){let r=q.get(t);if(r?.footnotes===n)return r.found;let o=Fe(
e,t,n);return q.set(t,{footnotes:n,found:o}),o}function Fe(e,t,n){let r=Ee(t),o=t.links.slice(0,g).filter(i=>!_e.test(i.target)).map(i=>O(e,t,i.form,i.target,i.
text,i)),s=Z(r).map(i=>{let l=t.plain.slice(i.from,i.to);return O(e,t,i.form,l,l,i)}),a=[...o,...Ae(e,t),...s,...Me(e,t,r,n)];return a.length<2?a:a.sort((i,l)=>i.
from-l.from).slice(0,g)}var Te=new Set("\u2705\u2611\u2714\u2713\u{1F5F9}"),Ce=new Set("\u2610\u274C\u2B1C\u{1F532}\u25FB\u25A1\u2717\u2718\u2716\u274E\u23F3\u231B\u{1F6A7}\u{1F534}\u{1F7E1}\u{1F7E0}\u26AA\u25FD\u25A2"),
$e=new Set(["white_check_mark","heavy_check_mark","ballot_box_with_check"]),ve=new Set(["x","white_large_square","hourglass","construction"]),Re=new Set("xX\u2713\u2714\u2705\u2611\
\u221A"),We=new Set(" \u0445\u0425\u03C7\u03A7\xD7*~/-"),Be=new Set("([:");function ze(e,t){let n=t+1,r=e[n]==="]"?" ":e[n]??"",o=Re.has(r);if(!(!o&&!We.has(r))&&
(e[n]!=="]"&&n++,e[n]===" "&&n++,!(e[n]!=="]"||Be.has(e[n+1]??""))))return{from:t,to:n+1,ticked:o}}function je(e,t){let n=e.indexOf(":",t+1);if(n<0||n-t>24)return;
let r=e.slice(t+1,n),o=$e.has(r);return o||ve.has(r)?{from:t,to:n+1,ticked:o}:void 0}function K(e,t,n){if(n===91)return ze(e,t);if(n===58)return je(e,t);if(n<8192)
return;let r=String.fromCodePoint(e.codePointAt(t)??0),o=Te.has(r);return o||Ce.has(r)?{from:t,to:t+r.length,ticked:o}:void 0}function ut(e){let t=[];for(let n=0;n<
e.length;n++){let r=K(e,n,e.charCodeAt(n));r&&(t.push(r),n=r.to-1)}return t}function G(e){let t=0;for(;t<e.length&&(e[t]===" "||e[t]===`
`);)t++;return K(e,t,e.charCodeAt(t))}var qe=/(?<![a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff/])(?:n ?\/ ?a|n\.a\.?|not applicable|does not apply|doesn't apply)(?![a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff/])/gi,
Ue=/^(?:reason|why|tbd|todo|tba|none|no|yes|because|explain.*|add reason|<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\])$/i;function X(e){let t=e.replace(/^[\s:;,.(>=-]+/,"").
trim();return t.startsWith("[")&&t.endsWith("]")&&(t=t.slice(1,-1)),t=t.replace(/[\s.;,]+$/,""),t.endsWith(")")&&!t.includes("(")&&(t=t.slice(0,-1).trim()),t=t.
replace(/\s+/g," "),/[a-zA-Z\u00c0-\u1fff\u3040-\ud7ff]{2}/.test(t)&&!Ue.test(t)?t:void 0}function dt(e){if(/n ?\/ ?a|n\.a|appl/i.test(e))for(let t of e.matchAll(
qe)){let n=t.index,r=n+t[0].length,o=e.slice(0,n),s=e.slice(r);if(/\b(?:or|if|else|and|otherwise|mark(?:ed)?|write|not)\s*(?:it\s*|as\s*)*["'(]?$/i.test(o)||/^["']?\s*(?:if|when|where|or)\b/i.
test(s))continue;let a=X(s);if(a!==void 0)return{from:n,to:r,reason:a};let i=o.search(/:|\s-\s|\(/),l=i<0?"":o.slice(i+1).replace(/[\s,;:(-]*(?:\b(?:so|therefore|hence|thus|is|are))?[\s,;:(-]*$/i,
""),f=l.split(/\s+/).filter(d=>/[a-zA-Z\u00c0-\u1fff\u3040-\ud7ff]/.test(d)).length>=3?X(l):void 0;return{from:n,to:r,...f===void 0?{}:{reason:f}}}}var He=12,Ze=e=>e.map(({inline:t,from:n,to:r})=>t.norm.slice(n,r)).join(`
`),xt=e=>e.map(({inline:t,from:n,to:r})=>t.plain.slice(n,r)).join(" ");function Q(e,t){return t.flatMap(({inline:n,from:r,to:o})=>y(e.doc,n,e.footnotes).filter(
s=>s.from>=r&&(s.from<o||s.from===o&&o===n.plain.length)).map(s=>s.link))}var P=e=>({inline:e,from:0,to:e.plain.length});function N(e){let t=[];for(let n=0;n<=e.
plain.length;){let r=e.plain.indexOf(`
`,n),o=r<0?e.plain.length:r;e.plain.slice(n,o).trim()!==""&&t.push({inline:e,from:n,to:o}),n=o+1}return t}function S(e,t){return t.kind==="paragraph"?[P(e.read(
t.text))]:t.kind==="html"?[P(e.readHtml(t.text))]:t.kind==="quote"?t.nodes.flatMap(n=>S(e,n)):t.kind==="list"?t.items.flatMap(n=>n.nodes.flatMap(r=>S(e,r))):t.kind===
"table"?t.rows.flatMap(n=>n.cells.map(r=>P(e.read(r)))):[]}var V=e=>{let[t]=e;return t!==void 0&&G(t.inline.norm.slice(t.from,t.to))!==void 0};function Xe(e,t,n,r){
let{doc:o}=e,s=t.nodes.filter(u=>u.kind==="list"),a=t.nodes.filter(u=>u.kind!=="list").flatMap(u=>S(o,u)),i={kind:"item",line:t.line,column:T(o.source,t),own:a,
heads:n};if(s.length===0||r>=He)return[{...i,below:[],parent:!1}];let l=Ze(a),f=s.flatMap(u=>J(e,u,l===""?n:[l,...n],r+1)),d=f.filter(u=>V(u.own)),x=s.flatMap(u=>S(
o,u));if(V(a))return[{...i,below:x,parent:d.length>0},...d];if(d.length>0)return f;let p=u=>Q(e,[...u.own,...u.below]).length>0;return Q(e,a).length===0&&f.some(
p)?f:[{...i,below:x,parent:!1}]}function J(e,t,n,r){return t.items.flatMap(o=>Xe(e,o,n,r))}function Y(e,t,n){return N(t).map(r=>{let o=r.inline.plain.slice(r.from).
search(/\S/),s=r.from+Math.max(0,o);return{kind:"line",...Ke(e,{...r,from:s}),own:[{...r,from:s}],below:[],parent:!1,heads:n}})}function Ke(e,t){let{line:n}=k(e,
t.inline,t.from),r=e.source.lines[n-1]??"";return{line:n,column:r.length-r.replace(/^[\s>]+/,"").length+1}}function Ge(e,t,n){let{doc:r}=e;return t.sight==="hid\
den"?[]:t.kind==="list"?J(e,t,n,0):t.kind==="paragraph"?Y(r,r.read(t.text),n):t.kind==="html"?Y(r,r.readHtml(t.text),n):t.kind==="quote"?t.nodes.flatMap(o=>Ge(e,
o,n)):[]}function bt(e,t){let n=[],r=[];for(let{node:o,heading:s,begins:a}of e)if(a!==t)if(s){let i=s.level??7;for(;(n.at(-1)?.level??0)>=i;)n.pop();n.push({level:i,
text:s.text})}else o.kind!=="heading"&&r.push({node:o,heads:n.map(i=>i.text).reverse()});return r}var ee=/^\s*\[\^([^\]\s]{1,60})\]:/,Qe=new Map;function St(e,t){let n=new Map,r=t.filter(({node:o})=>{if(o.kind!=="paragraph"||o.sight==="hidden"||!o.text.content.
startsWith("[^")||!ee.test(o.text.content))return!0;let s=e.read(o.text),a=y(e,s,Qe),i="";for(let l of N(s)){let f=s.norm.slice(l.from,l.to).match(ee)?.[1];f!==
void 0&&(i=f.toLowerCase());let d=a.filter(({from:p})=>p>=l.from&&p<l.to),x=n.get(i)??[];f!==void 0&&n.has(i)||n.set(i,[...x,...d.map(({link:p})=>({target:p.target,
text:p.text}))])}return!1});return{footnotes:n,parts:n.size===0?t:r}}export{ut as a,G as b,dt as c,L as d,C as e,c as f,se as g,Ye as h,Se as i,Ee as j,ct as k,y as l,Ze as m,xt as n,Q as o,P as p,N as q,Ke as r,Ge as s,bt as t,St as u};
