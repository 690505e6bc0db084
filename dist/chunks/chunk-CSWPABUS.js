import{a as U}from"./chunk-PSSLRDE6.js";import{i as ct}from"./chunk-KTHWE5NI.js";import{a as nt,b as ot,h as rt,j as st,k as it,l as at,m as dt,p as A,
q as lt}from"./chunk-TDCIF652.js";import{La as et,R as x,c as O,da as _,k as Q,xa as Z,za as tt}from"./chunk-L3L7UACA.js";var ft=/^( {0,3})(?:(\d{1,9})([.)])|([-*+]))([ \t]+|$)(\[[ xX]\][ \t]+)?(.*)$/,ut=/^ {0,3}(#{1,6})[ \t]+(.*)$/,V=/^ {0,3}(`{3,}|~{3,})/,St=/^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/,
Ct=/^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;function z(t,r,i){let n="",e=!1;return t.slice(r,i).map(({text:o})=>{if(n!==""){let l=V.exec(o)?.[1];return l?.startsWith(n)&&o.trim()===l&&(n=""),!1}let d=o,a="";
for(;;){let l=e?"-->":"<!--",f=d.indexOf(l);if(e||(a+=f<0?d:d.slice(0,f)),f<0)break;e=!e,d=d.slice(f+l.length)}let s=e?void 0:V.exec(a)?.[1];return s&&(n=s),a.trim()!==
""&&!s})}function C(t){let r=[],i=!1;for(let s=0;s<t.length;s++)t[s]==="\\"?s++:t[s]==="`"?i=!i&&t.indexOf("`",s+1)>s:t[s]==="|"&&!i&&r.push(s);let n=[-1,...r,t.
length],e=n.slice(1).map((s,l)=>{let f=(n[l]??-1)+1;return{from:f,to:s,text:t.slice(f,s).trim()}}),o=s=>/^[\s>]*$/.test(s?.text??""),d=t.trimStart().replace(/^>\s*/,
"").startsWith("|")&&o(e[0])?1:0,a=t.trimEnd().endsWith("|")&&o(e.at(-1))&&e.length>1?e.length-1:e.length;return e.slice(d,a)}var P=t=>t.includes("|")&&t.length<
2e3&&Ct.test(t.replace(/^\s*>\s*/,""));function mt(t,r,i){let n=z(t,r,i),e=s=>t[s]?.text??"",o=s=>n[s-r]===!0,d=[],a=[];for(let s=r;s<i;s++){if(!o(s))continue;let l=ut.
exec(e(s));if(l){let[,w="",S=""]=l,M=a.at(-1);M&&M.to>s&&(a[a.length-1]={...M,to:s}),a.push({from:s,to:i,lead:`${w} `,text:S});continue}if(s+1<i&&e(s).includes(
"|")&&P(e(s+1))){let w=[],S=s;for(s+=2;s<i&&o(s)&&e(s).includes("|");s++)w.push({from:s,to:s+1,lead:"",text:e(s)});s--,d.push({kind:"table",entries:w,header:S});
continue}let f=St.test(e(s))?null:ft.exec(e(s));if(!f)continue;let[,u="",c,m="",g="",p="",E="",$=""]=f,y=c===void 0?g:`${c}${m}`,h=c===void 0?"bullets":"numbere\
d",b=u.length+y.length+1,k=s+1,F=!1;for(let w=s+1;w<i;w++){let S=e(w);if(S.trim()===""){F=!0;continue}let M=/^[ \t]*/.exec(S)?.[0].replaceAll("	","    ").length??
0,vt=M>=Math.min(b,4)||M>=b,Rt=!F&&o(w)&&!ft.test(S)&&!ut.test(S)&&!V.test(S);if(!vt&&!Rt)break;F=!1,k=w+1}let I={from:s,to:k,lead:`${u}${y}${p||" "}${E}`,text:$,
...c===void 0?{}:{number:c}},N=d.at(-1),T=N?.entries.at(-1),G=T?t.slice(T.to,s).every(w=>w.text.trim()===""):!1,L=w=>w.lead.trimStart().replace(/^\d+/,"").slice(
0,1)===y.replace(/^\d+/,"").slice(0,1);N&&N.kind===h&&T&&G&&L(T)?N.entries.push(I):d.push({kind:h,entries:[I]}),s=k-1}return a.length>0?[...d,{kind:"headings",entries:a}]:
d}var X=/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/,pt=/^([*_]{0,3}[[(]?[*_]{0,3})\d{4}-\d{2}-\d{2}([*_]{0,3}[\])]?[*_]{0,3}:?)([ \t]*(?:[—–:|-]+[ \t]*)?)/,At={"[":"]","\
(":")"},Dt=/^(?:n\s?\/\s?a|none(?: yet)?|nothing(?: yet)?|no (?:decisions?|entries)(?: yet)?|tb[da]|todo|to be (?:done|defined|filled in)|empty|pending|-+|—|–|\.{3}|…)\.?$/i;
function Y(t){let r=t.replace(/<[^<>]*>|\{\{[^{}]*\}\}|\[?yyyy-mm-dd\]?/gi," ").replace(/[*_`[\]()|:]/g," ").trim(),i=r!==t.replace(/[*_`[\]()|:]/g," ").trim();
return Dt.test(r)||r.replace(/[—–\s.-]/g,"")===""&&(i||r!==""||t.trim()==="")}var It=({entries:t})=>t.some(({text:r})=>X.test(r.slice(0,200)));function Nt(t){
let r=["numbered","table","bullets","headings"],i=(n,e)=>t.findLast(o=>o.kind===n&&It(o)===e&&(o.kind!=="headings"||e));for(let n of[!0,!1])for(let e of r){let o=i(
e,n);if(o)return o}}function j(t,{date:r,text:i}){let[,n="[",e="]",o=" "]=pt.exec(t)??[];return`${[...n].filter(a=>e.includes(At[a]??a)).join("")}${r}${e}${o===
""?" ":o}${i}`}function Tt(t){let r=t.map(({number:n="1"})=>n),i=r.at(-1)??"1";return r.length>1&&r.every(n=>n===i)?i:String(Number(i)+1).padStart(/^0/.test(i)?
i.length:0,"0")}function Mt(t,{entries:r},i){let n=r.at(-1),e=r.findLast(({text:l})=>pt.test(l))??n,o=n.lead.replace(/\[ \]/,"[x]");if(Y(n.text)&&n.to===n.from+
1)return{at:n.from,remove:1,insert:[o+j(e.text,i)]};let d=n.number===void 0?o:o.replace(n.number,()=>Tt(r)),a=r.at(-2),s=a!==void 0&&t.slice(a.to,n.from).length>
0;return{at:n.to,remove:0,insert:[...s?[""]:[],d+j(e.text,i)]}}function _t(t,r,i,n,e){let o=(...a)=>a.some(s=>new RegExp(`\\b${s}`,"i").test(t));if(o("date","da\
y","when"))return n.date;if(r===e)return n.text;if(o("owner","who","by\\b","name","author","approv","decider"))return n.by;if(o("commit","sha\\b","hash"))return n.
commit;if(o("status","state","result","outcome"))return n.status;let d=/^(.*?)(\d+)$/.exec(i);return d&&(o("id\\b","no\\b","number","nr")||t==="#"||r===0)?`${d[1]}${String(
Number(d[2])+1).padStart(d[2]?.length??0,"0")}`:"\u2014"}var Pt=/\b(?:decision|what|entry|description|change|note|summary|subject|topic|text|event)/i;function jt(t,{
entries:r,header:i=0},n){let e=C(t[i]?.text??"").map(({text:h})=>h.replace(/[*_`]/g,"")),o=r.at(-1),d=o?C(o.text):[],a=o!==void 0&&d.length>0&&d.every(({text:h})=>h===
""||Y(h)),s=e.findIndex(h=>Pt.test(h)),l=e.findIndex(h=>!/\b(?:date|day|when|id|no|number|owner|who|by|name|status|state|commit)\b|^#$/i.test(h)),f=s>=0?s:l>=0?
l:e.length-1,u=e.map((h,b)=>_t(h,b,a?"":d[b]?.text??"",n,f)),c=u.includes(n.date),m=u.map((h,b)=>b===f&&!c?`[${n.date}] ${h}`:h),g=o?.text??t[i]?.text??"",p=/^[\s>]*/.
exec(g)?.[0]??"",E=m.map(h=>h.replaceAll("|","\\|")).join(" | "),$=g.slice(p.length).startsWith("|")?"| ":"",y=`${p}${$}${E}${g.trimEnd().endsWith("|")?" |":""}`;
return o&&a?{at:o.from,remove:1,insert:[y]}:{at:o?o.to:i+2,remove:0,insert:[y]}}function ht(t,{heading:r,to:i}){let n=i;for(;n>r+1&&(t[n-1]?.text??"").trim()===
"";)n--;return n}function Wt(t,r,i,n){let e=r.entries.findLast(({text:f})=>X.test(f)),o=/^((?:\d{1,4}\.)*)(\d{1,4})([.)]?\s+)(.*)$/.exec(e.text),d=o&&!X.test(`${o[1]}${o[2]}`)&&
!/^\d{4}-/.test(e.text)?o:void 0,a=j(d?.[4]??e.text,{...n,text:n.title}),s=d?`${d[1]}${Number(d[2])+1}${d[3]}${a}`:a;return{at:ht(t,i),remove:0,insert:["",`${e.
lead}${s}`,"",n.text]}}function gt(t,r,i){let n=/^ {0,3}(?:=+|-+)[ \t]*$/.test(t[r.heading+1]?.text??"")&&!/^ {0,3}#/.test(t[r.heading]?.text??""),e=r.heading+(n?
2:1),o=Nt(mt(t,e,r.to));if(o?.kind==="headings")return Wt(t,o,r,i);if(o?.kind==="table")return jt(t,o,i);if(o)return Mt(t,o,i);let d=`1. ${j("",i)}`,a=z(t,e,r.to).
flatMap((u,c)=>u?[e+c]:[]),[s]=a;if(s!==void 0&&a.length===1&&Y(t[s]?.text??""))return{at:s,remove:1,insert:[d]};let l=Math.max(ht(t,r),e),f=l<t.length&&(t[l]?.
text??"").trim()!==""?[""]:[];return{at:l,remove:0,insert:["",d,...f]}}var yt=/^(\uFEFF?[ \t]*(?:status|"status"|'status')[ \t]*:)([ \t]*)(.*)$/i,qt=/^\uFEFF?---[ \t]*$/,Gt=/^(?:---|\.\.\.)[ \t]*$/,Ut=/^(?:true|false|null|yes|no|on|off|~|[-+]?[\d.][\d.eE_:-]*)$/i,
B=t=>/^[\p{L}\p{N}]/u.test(t)&&!/: | #|:$|\s$/.test(t)&&!Ut.test(t)?t:JSON.stringify(t);function Vt(t,r){return r==="'"?`'${t.replaceAll("'","''")}'`:r==='"'?JSON.
stringify(t):B(t)}function zt(t){let r=/^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s|$)/.exec(t)?.[0];if(r!==void 0){let e=t.slice(r.length);return/^\s*(?:#.*)?$/.
test(e)?{quote:r[0]??"",rest:e}:void 0}if(/^["'|>&*!{[%@`]/.test(t))return;if(t.startsWith("#"))return{quote:"",rest:` ${t}`};let i=t.search(/\s#/),n=(i<0?t:t.slice(
0,i)).trimEnd();return{quote:"",rest:t.slice(n.length)}}function Xt(t){let r=t.findIndex(({text:i},n)=>n>0&&Gt.test(i));if(r<0)throw new x("the front matter has\
 no closing `---` line",1);return r}function bt(t,r){if(!qt.test(t[0]?.text??"")){let u=["---",`status: ${B(r)}`,"---",""],c=t[0]?.text??"";return c.startsWith(
"\uFEFF")?{at:0,remove:1,insert:[`\uFEFF${u[0]}`,...u.slice(1),c.slice(1)]}:{at:0,remove:0,insert:u}}let i=Xt(t),n=u=>t.flatMap(({text:c},m)=>m>0&&m<i&&u(c)?[m]:
[]),[e,o]=n(u=>yt.test(u)&&!/^\s/.test(u));if(o!==void 0)throw new x("the front matter has a second status; keep one",o+1);if(e===void 0){let[u]=n(m=>/^\s*[{[]/.
test(m));if(u!==void 0)throw new x("the front matter is written in braces; write one key per line",u+1);let[c]=n(m=>/^\s*[^\s#]/.test(m));if(c!==void 0&&/^\s/.test(
t[c]?.text??""))throw new x("the keys of the front matter are indented; begin them at the start of the line",c+1);return{at:i,remove:0,insert:[`status: ${B(r)}`]}}
let[,d="",a="",s=""]=yt.exec(t[e]?.text??"")??[],l=zt(s),f=n(u=>u.trim()!=="").find(u=>u>e);if(!l||f!==void 0&&/^(?:[ \t]+[^\s#]|-(?:\s|$))/.test(t[f]?.text??""))
throw new x("the status in the front matter is more than one value on its own line",e+1);return{at:e,remove:1,insert:[`${d}${a===""?" ":a}${Vt(r,l.quote)}${l.rest}`]}}var v=t=>t.slice(0,500).toLowerCase().replace(/[^\p{L}\p{N}.]+/gu," ").trim(),W=t=>/^(?:(?:.* )?(?:status|state))$|^(?:status|state) /.test(v(t));function Yt(t,r,i){
let n=r.replaceAll("|","\\|"),e=/^\[[^[\]]*(\]\([^()]*\))$/.exec(t);if(e)return`[${n}${e[1]}`;let o=i.find(s=>v(s)===v(r));if(o!==void 0)return o;let[,d="",a=""]=/^([*_`~]{0,3})[^*_`~]*([*_`~]{0,3})$/.
exec(t)??[];return d!==""&&d===[...a].reverse().join("")?`${d}${n}${a}`:n}function $t(t,r,i){let n=r-1,e=b=>t[b]?.text??"",o=n-1;for(;o>0&&!P(e(o))&&e(o).includes(
"|");)o--;let a=(P(e(o))?C(e(o-1)):[]).findIndex(b=>W(b.text)),s=C(e(n))[a];if(a<0||!s)throw new x("the row has no cell for the status",r);let l=C(e(n).replaceAll(
"`"," "))[a];if(l?.from!==s.from||l.to!==s.to)throw new x("a pipe in code ends its cell all the same; write it as `\\|`",r);if(v(s.text)===v(i))return;let f=[];
for(let b=o+1;b<t.length&&e(b).includes("|");b++){let k=C(e(b))[a];k&&f.push({text:k.text,width:k.to-k.from})}let u=e(n).slice(s.from,s.to),c=/^\s*/.exec(u)?.[0]??
"",m=u.trim()===""?" ":/\s*$/.exec(u)?.[0]??"",g=Yt(s.text,i,f.map(b=>b.text)),p=u.trim()===""?" ":c,E=C(e(o))[a],y=E?.to===s.to&&E.from===s.from&&f.every(({width:b})=>b===
u.length)?`${p}${g}`.padEnd(Math.max(u.length,p.length+g.length+1)):`${p}${g}${/^\s+$/.test(m)?" ":m}`,h=e(n).slice(0,s.from)+y+e(n).slice(s.to);return h===e(n)?
void 0:{at:n,remove:1,insert:[h]}}var Bt=new Set(["script","style","template","textarea","title","noscript"]),Ht=5e6;function Jt(t){let r=[],i=t.toLowerCase(),n=0,e=o=>{o>n&&r.push({kind:"text",
name:"",from:n,to:o}),n=o};for(;n<t.length;){let o=t.indexOf("<",n);if(o<0)break;if(t.startsWith("<!--",o)){e(o);let c=t.indexOf("-->",o+4);n=c<0?t.length:c+3;continue}
let d=/^<\/?([a-z][a-z0-9-]{0,40})|^<[!?]/i.exec(t.slice(o,o+50));if(!d){let c=t.indexOf("<",o+1);e(c<0?t.length:c);continue}e(o);let a=o+1,s="";for(;a<t.length;a++){
let c=t[a]??"";if(s!=="")s=c===s?"":s;else{if(c===">")break;(c==='"'||c==="'")&&t[a-1]==="="&&(s=c)}}let l=Math.min(a+1,t.length),f=d[1]?.toLowerCase()??"",u=t[o+
1]==="/";if(f!==""&&r.push({kind:u?"close":"open",name:f,from:o,to:l}),n=l,!u&&Bt.has(f)){let c=i.indexOf(`</${f}`,l);n=c<0?t.length:c}}return e(t.length),r}var Kt={
amp:"&",lt:"<",gt:">",quot:'"',nbsp:" ","#39":"'"},Qt=t=>t.replace(/&(amp|lt|gt|quot|nbsp|#39);/g,(r,i)=>Kt[i]??" ").replace(/\s+/g," "),Zt=t=>t.replaceAll("&",
"&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;");function te(t){let r=[],i=0,n,e=(o,d)=>{if(!n)return;let{from:a,texts:s}=n,l=s.filter(u=>t.slice(u.from,u.
to).trim()!==""),f=Qt(l.map(u=>t.slice(u.from,u.to)).join(" ")).trim();r.at(-1)?.cells.push({from:a,to:d,inside:{from:n.inside,to:o},texts:l,text:f}),n=void 0};
for(let o of Jt(t)){let{kind:d,name:a}=o;d==="text"?n?.texts.push(o):a==="td"||a==="th"?(e(o.from,d==="close"?o.to:o.from),d==="open"&&(n={from:o.from,inside:o.
to,texts:[]})):["tr","table","thead","tbody","tfoot"].includes(a)&&(e(o.from,o.from),a==="table"&&i++,a==="tr"&&d==="open"&&r.push({table:i,from:o.from,tag:t.slice(
o.from,Math.min(o.to,o.from+500)),cells:[]}))}return e(t.length,t.length),r}function wt(t,r){for(let i=t.indexOf(r);i>=0;i=t.indexOf(r,i+1)){let[n="",e="",o=""]=[
t[i-1],t[i+r.length],t[i+r.length+1]],d=/[\p{L}\p{N}]/u.test(e)||e==="."&&/\d/.test(o);if(!/[\p{L}\p{N}.]/u.test(n)&&!d)return!0}return!1}function ee(t,r,i){let n=t.
filter(({cells:s})=>s.some(({text:l})=>l===r)),e=n.length>0?n:t.filter(({cells:s})=>s.some(({text:l})=>wt(l,r))),o=e.length>0?e:t.filter(({tag:s})=>wt(s,r)),[d,
a]=o;if(!d)throw new x(`no row of a table names ${r}`,1);if(a)throw new x(`more than one row names ${r}: lines ${o.map(s=>i(s.from)).join(", ")}`,i(a.from));return d}
function ne(t,r,i){let n=t.find(s=>s.table===r.table&&s.cells.some(({text:l})=>W(l))),e=n===r?-1:n?.cells.findIndex(({text:s})=>W(s))??-1,o=e>=0&&n?.cells.length===
r.cells.length,d=r.cells.filter(({text:s})=>v(s)===v(i)),a=o?r.cells[e]:d.length===1?d[0]:void 0;return{column:o?e:-1,...a?{cell:a}:{}}}function xt(t,r,i,n){let e=t.
map(({text:L,end:w})=>L+w).join("");if(e.length>Ht)throw new x("the page is too large to be looked through",1);let o=[],d=0;for(let{text:L,end:w}of t)o.push(d),
d+=L.length+w.length;let a=L=>Math.max(1,o.findLastIndex(w=>w<=L)+1),s=te(e),l=ee(s,r,a),{cell:f,column:u}=ne(s,l,i);if(!f)throw new x(`the row of ${r} has no c\
ell that is its status`,a(l.from));if(v(f.text)===v(n))return;let c=s.find(L=>L!==l&&L.table===l.table&&u>=0&&v(L.cells[u]?.text??"")===v(n))?.cells[u],[m,g]=f.
texts,p=L=>e.slice(L.inside.from,L.inside.to),E=c&&!/[\r\n]|\s(?:href|id|name|src|title|data-[\w-]*)\s*=/i.test(p(c)),$=c&&E&&!/[\r\n]|<a[\s>]/i.test(p(f))?p(c):
void 0;if($===void 0&&g)throw new x(`the status of ${r} is more than one piece of text`,a(f.from));let y=$!==void 0||!m?f.inside:m,h=e.slice(y.from,y.to),b=h.trim()===
""?["",""]:[/^\s*/.exec(h)?.[0]??"",/\s*$/.exec(h)?.[0]??""],k=$??`${b[0]}${Zt(n)}${b[1]}`,[F,I]=[a(y.from)-1,a(Math.max(y.from,y.to-1))-1],[N,T]=[o[F]??0,(o[I]??
0)+(t[I]?.text.length??0)],G=e.slice(N,y.from)+k+e.slice(y.to,T);return{at:F,remove:I-F+1,insert:G.split(/\r\n|\n|\r/)}}function Et(t){let r=[],i=/\r\n|\n|\r/g,n=0;for(let e=i.exec(t);e;e=i.exec(t))r.push({text:t.slice(n,e.index),end:e[0]}),n=i.lastIndex;return n<t.length&&r.push(
{text:t.slice(n),end:""}),r}function Lt(t,r){let i=t.find(({end:o})=>o!=="")?.end??`
`,n=[],e=0;for(let{at:o,remove:d,insert:a}of[...r].sort((s,l)=>s.at-l.at)){n.push(...t.slice(e,o));let s=t.slice(o,o+d),l=m=>s[m]?.end||n.at(-1)?.end||t[o]?.end||
i,f=n.at(-1);f?.end===""&&a.length>0&&(n[n.length-1]={...f,end:i}),a.forEach((m,g)=>{n.push({text:m,end:l(g)})}),e=o+d;let u=n.at(-1),c=t.length>0&&t.at(-1)?.end===
"";e>=t.length&&c&&u&&a.length>0&&(n[n.length-1]={...u,end:""})}return n.push(...t.slice(e)),n.map(({text:o,end:d})=>o+d).join("")}var H=3;function kt(t,r,i){let n=[
...i].sort((a,s)=>a.at-s.at);if(n.length===0)return"";let e=[];for(let a of n){let s=e.at(-1)?.at(-1);s&&a.at-(s.at+s.remove)<=2*H?e.at(-1)?.push(a):e.push([a])}
let o=0,d=e.map(a=>{let s=a[0]?.at??0,l=a.at(-1),f=Math.max(0,s-H),u=Math.min(r.length,(l?l.at+l.remove:s)+H),c=[],m=f,g=$=>{for(;m<$;m++)c.push(` ${r[m]?.text??
""}`)};for(let{at:$,remove:y,insert:h}of a){for(g($);m<$+y;m++)c.push(`-${r[m]?.text??""}`);c.push(...h.map(b=>`+${b}`))}g(u);let p=a.reduce(($,{insert:y,remove:h})=>$+
y.length-h,0),E=`@@ -${f+1},${u-f} +${f+1+o},${u-f+p} @@`;return o+=p,[E,...c].join(`
`)});return[`--- a/${t}`,`+++ b/${t}`,...d].join(`
`)}function J({path:t,text:r},i){let n=Et(r);try{let e=i(n).filter(o=>o!==void 0);return e.length===0?[]:[{path:t,before:r,after:Lt(n,e),diff:kt(t,n,e)}]}catch(e){
if(!(e instanceof x))throw e;let o=e.message.includes("; ")?"":"; change it by hand";throw new O(4,`${t}${e.line===void 0?"":`:${e.line}`}: ${e.message}${o}`)}}
function Ft({status:t,decision:r,prd:i,roadmap:n,mirror:e}){let{line:o,endLine:d}=i.log;return[...J(i,a=>[bt(a,t),gt(a,{heading:o-1,to:Math.min(d,a.length)},r)]),
...n?J(n,a=>[$t(a,n.row.at.line,t)]):[],...n&&e?J(e,a=>[xt(a,n.row.id,n.row.status,t)]):[]]}var q="Gates & Ready flip",R=t=>t.toLowerCase().replace(/[^\p{L}\p{N}]+/gu," ").trim(),K=(t="")=>Q(t.replace(/[\s<>|`]+/g," ").trim(),60),D=(t,r,i=[])=>({kind:"\
refused",code:t,says:r,missing:i});function oe({prds:t},r){let i=r===void 0&&t.length===1?t[0]:t.find(({prd:e})=>e.path===r);if(i)return i.prd;let n=t.map(({prd:e})=>e.
path);throw r!==void 0?new O(2,`${r} is no document of this change`,n):n.length===0?new O(2,"the change is about no document; name the one to flip"):new O(2,"th\
e change is about more than one document; name the one to flip",n)}function re({policy:t},r){let i=[...t.statuses.ready,...t.statuses.done],[n]=i;if(n===void 0)
throw new O(2,"the configuration knows no status that means ready");if(r===void 0)return n;let e=i.find(o=>R(o)===R(r));if(e===void 0)throw new O(2,`"${r}" is n\
o status that a flip can set`,[`Statuses: ${i.join(", ")}`]);return e}function Ot({findings:t}){return t.filter(({severity:r,outcome:i})=>r==="block"&&["fail","\
unknown","waiting"].includes(i)).map(({says:r,at:i,rule:n})=>`${r}${i?` (${i.path}:${i.line})`:""} \xB7 ${n}`)}async function se({policy:t},r,i){let n=t.activities.
find(({name:c})=>R(c)===R(q));if(!n)return D(1,`The configuration has no activity "${q}", so nobody may flip`);let e=n.responsible.flatMap(c=>{let m=[...new Set(
[...nt(c,t.roles),...ot(c,t.roles)])];return m.length>0?m:[{name:c,aliases:[],required:!1}]}),o=n.responsible.join(" or "),d=e.filter(rt);if(d.length===0)return D(
1,`Nobody is mapped to ${o}, who is responsible for "${q}"`,["Say in the configuration who holds the role:",...dt(e).split(`
`)]);let a=d.flatMap(c=>c.teams??[]),s=a.length>0?(await i.people?.({pages:[],teams:a}))?.teams??[]:[],l=it(r,d,s);if(l==="yes")return;if(l==="no")return D(1,`${r}\
 does not hold ${o}, who is responsible for "${q}"`,[`It can be flipped by ${at(d)}`]);let[f]=st(d,s),u=i.people?f?.why:"who is in a team can only be seen on Gi\
tHub; flip there with --pull";return D(_["cannot-tell"],`Whether ${r} is in ${f?.team} cannot be told: ${u}`)}async function ie({facts:t,policy:r},i,n){let e=p=>n.
find(E=>E.path===p)?.after,o=U(r.documents,r.contracts),d=e(i)??"",{sections:a,roles:s,caps:l}=r,f=await Z(i,new TextEncoder().encode(d),{sections:a,roles:s,capBytes:l.
prdBytes},l.parseMs),u=e(t.roadmap?.path),c=u&&t.roadmap&&await tt(t.roadmap.path,u,{ms:l.parseMs}),m=new Set(t.change.files.map(p=>p.path)),g=n.filter(p=>!m.has(
p.path));return{...t,prds:t.prds.map(p=>p.prd.path===i?{...p,prd:f}:p),...t.roadmap&&c?{roadmap:{...t.roadmap,after:c}}:{},commits:[...t.commits,{sha:t.change.head,
found:"reachable"}],change:{...t.change,files:[...t.change.files,...g.map(p=>({path:p.path,status:"modified",document:o(p.path)}))]}}}async function ae(t,r,i,{login:n,
read:e}){let{facts:o,policy:d}=t,a=d.sections.decisions,s=r.sections.find(F=>F.number===a),l=await e(r.path);if(!s||l===void 0)throw new O(4,`${r.path} has no s\
ection ${a} to note the flip in`);let f=K(r.status),u=f===""?i:`${f} \u2192 ${i}`,c=o.roadmap?.after.filter(F=>lt(F,r))??[],[m,g]=c;if(m&&g)throw new O(4,`${m.at.
path}:${g.at.line}: ${m.id} has more than one row; change it by hand`);if(m&&A(m.status,d)>A(i,d))throw new O(4,`${m.at.path}:${m.at.line}: ${m.id} is ${m.status}\
, which is further than ${i}; change it by hand`);let{digest:p}=et(t),{head:E}=o.change,$=`Status: ${u}`,y={date:o.now.slice(0,10),title:$,text:`${$}, by ${n}; \
verdict ready for ${E}, receipt ${p}`,by:n,commit:E,status:i},h=m&&o.roadmap?await e(o.roadmap.path):void 0,k=m&&(R(m.status)!==R(i)||o.change.files.some(({path:F})=>F===
m.at.path))&&o.roadmap?.mirror?await e(o.roadmap.mirror):void 0;return{status:i,decision:y,prd:{path:r.path,text:l,log:{line:s.at.line,endLine:s.endLine}},...m&&
h!==void 0?{roadmap:{path:m.at.path,text:h,row:m}}:{},...k!==void 0?{mirror:{path:o.roadmap?.mirror??"",text:k}}:{}}}async function je(t,r,i){let{facts:n,policy:e,
verdict:o}=t,d=oe(n,i.prd),a=re(t,i.status),s=i.status===void 0&&A(d.status,e)===A(a,e);if(R(d.status??"")===R(a)||s&&A(a,e)>0)return{kind:"already",says:`${d.path}\
 is ${d.status} already; nothing was changed`};if(A(d.status,e)>A(a,e))return D(1,`${d.path} is ${d.status}, which is further than ${a}; a flip only goes forwar\
d`);if(o.state!=="ready")return D(_[o.state],o.summary,Ot(o));let l=await se(t,i.login,r);if(l)return l;let f=Ft(await ae(t,d,a,i)),u=U(e.documents,e.contracts),
c=f.find(({path:y})=>!u(y));if(c)return D(1,`${c.path} counts as code, so that no evidence would fit after the flip`,["Name it under `documents` in the configur\
ation"]);let m=await ie(t,d.path,f),g=ct(m,e);if(g.state!=="ready")return D(_[g.state],`After the flip: ${g.summary}`,Ot(g));let p=m.prds.find(y=>y.prd.path===d.
path)?.prd.status??"";if(R(p)!==R(a))throw new O(4,`${d.path}: the front matter would say "${p}" and not "${a}"; change it by hand`);let $=`Set ${d.itemId??K(d.
title)} to ${a}`;return{kind:"planned",says:`${d.path}: ${K(d.status)||"no status"} \u2192 ${a}, by ${i.login}`,changes:f,title:$,message:`${$}

${d.path}, by ${i.login}.
${o.summary} (${n.change.head}).
`}}export{je as a};
