let __made;const require=(name)=>(__made??=process.getBuiltinModule('node:module').createRequire(import.meta.url))(name);
import{a as Ir}from"./chunk-L3LEJIBS.js";import{a as Mr}from"./chunk-QF2LJ4MC.js";import{R as V,aa as Un,ca as Fn}from"./chunk-L3L7UACA.js";import{
d as vn}from"./chunk-PSHBDJEB.js";function tn(e,n,r){let t=e.indexOf(n,r);return t<0?e.length:t+n.length}var Lr={n:`
`,t:"	",r:"\r"};function G(e,n,r,t){let o="",i=!1,a=0,s=n;for(;s<e.length;){let l=e[s]??"";if(l==="\\"){let d=e[s+1]??"";o+=Lr[d]??(d===`
`?"":d),s+=2;continue}if(a===0&&e.startsWith(r,s))return{value:o,end:s+r.length,...i?{open:i}:{}};if(t!==void 0&&a===0&&e.startsWith(t,s)){i=!0,a=1,o+=t,s+=t.length;
continue}a>0&&(a+=l==="{"?1:l==="}"?-1:0),o+=l,s+=1}return{value:o,end:e.length,open:!0}}function ke(e,n,r,t){let o=n;for(;;){let i=e.indexOf(r,o);if(i<0)return{
value:e.slice(n),end:e.length,open:!0};if(!t||!e.startsWith(r,i+r.length)){let a=e.slice(n,i);return{value:t?a.replaceAll(r+r,r):a,end:i+r.length}}o=i+2*r.length}}
var $r={"(":")","[":"]","{":"}","<":">"};function jn(e,n,r){let t=e[n]??"";if(t===""||/[\s\w]/.test(t))return;if(e.startsWith('"""',n)){let d=ke(e,n+3,'"""',!1);
return{...d,start:n+3,...r&&d.value.includes("#{")?{open:!0}:{}}}let o=$r[t]??t,i=1,a=n+1;for(;a<e.length;a+=1){let d=e[a];if(d==="\\")a+=1;else{if(d===o&&--i===
0)break;d===t&&(i+=1)}}let s=e.slice(n+1,a),l=a>=e.length||r&&s.includes("#{");return{value:s,end:Math.min(e.length,a+1),...l?{open:!0}:{}}}function Pr(e,n){if(!e.
startsWith("<<<",n))return;let r=/^<<<[ \t]*(['"]?)([A-Za-z_]\w{0,99})\1[ \t]*\r?\n/.exec(e.slice(n,n+140));if(!r)return;let t=n+r[0].length,o=Ie.body(e,t,r[2]??
""),i=e.lastIndexOf(r[2]??"",o.end),a=r[1]!=="'"&&/\$[\w{]/.test(o.value),s=i<t?o.end:i+(r[2]?.length??0);return{value:o.value,end:s,start:t,...a?{open:a}:{}}}function Dr(e,n){
let r=/^(?:\$@|@\$|\$+|@)?"+/.exec(e.slice(n,n+12))?.[0];if(r===void 0)return;let t=r.replaceAll('"',""),o=r.length-t.length,i=t.includes("$");if(o>=3){let s=ke(
e,n+r.length,'"'.repeat(o),!1);return{...s,...i&&s.value.includes("{")?{open:!0}:{}}}let a=n+t.length+1;if(t.includes("@")){let s=ke(e,a,'"',!0);return{...s,...i&&
s.value.includes("{")?{open:!0}:{}}}return G(e,a,'"',i?"{":void 0)}function vr(e,n){let r=/^([rRbBuUfF]{0,2})("""|'''|"|')/.exec(e.slice(n,n+5));if(!r)return;let[
t,o="",i=""]=r,a=n+t.length;return/r/i.test(o)?{...ke(e,a,i,!1),start:a}:{...G(e,a,i,/f/i.test(o)?"{":void 0),start:a}}function Ur(e,n,r){let t=e[n];if(t==="'")
return G(e,n+1,"'",void 0);if(t==='"'||t==="`")return G(e,n+1,t,"#{");if(t===":"&&e[n+1]==='"')return{...G(e,n+2,'"',"#{"),symbol:!0};if(t==="%"&&r!==!1){let o=/^%[wWiIqQ]?(?=[([{<|!])/.
exec(e.slice(n,n+3))?.[0],i=o===void 0?void 0:jn(e,n+o.length,!/[wiq]/.test(o));if(i)return/[wWiI]/.test(o??"")?{...i,words:!0}:i}}function Fr(e,n){for(let i of[
'"""',"'''"]){if(!e.startsWith(i,n))continue;let a=ke(e,n+3,i,!1);return{...a,start:n+3,...a.value.includes("#{")?{open:!0}:{}}}let r=e[n];if(r==='"'||r==="'")return G(
e,n+1,r,"#{");if(r===":"&&e[n+1]==='"')return{...G(e,n+2,'"',"#{"),symbol:!0};let t=r==="~"?/^~[a-zA-Z]+/.exec(e.slice(n,n+12))?.[0]:void 0,o=t===void 0?void 0:
jn(e,n+t.length,/[a-z]/.test(t[1]??""));return o&&/^~[wW]$/.test(t??"")?{...o,words:!0}:o}function Bn(e,n){if(e[n]!==":"||e[n-1]===":"||!/[A-Za-z_]/.test(e[n+1]??
"")||/[\w)\]]/.test(e[n-1]??""))return;let r=n+1;for(;/[\w?!]/.test(e[r]??"");)r+=1;return{value:e.slice(n+1,r),end:r,symbol:!0}}function Vn(e,n,r,t){let o=e[n]??
"";switch(r){case"js":return o==="`"?G(e,n+1,"`","${"):o==='"'||o==="'"?G(e,n+1,o,void 0):void 0;case"php":return o==="<"?Pr(e,n):o==="'"?G(e,n+1,"'",void 0):o!==
'"'?void 0:(i=>({...i,.../\$[\w{]/.test(i.value)?{open:!0}:{}}))(G(e,n+1,'"',"{$"));case"cs":return o==="'"?G(e,n+1,"'",void 0):o==='"'||o==="@"||o==="$"?Dr(e,n):
void 0;case"go":return o==="`"?ke(e,n+1,"`",!1):o==='"'||o==="'"?G(e,n+1,o,void 0):void 0;case"java":return e.startsWith('"""',n)?G(e,n+3,'"""',void 0):o==='"'||
o==="'"?G(e,n+1,o,void 0):void 0;case"py":return/["'rRbBuUfF]/.test(o)&&!/\w/.test(e[n-1]??"")?vr(e,n):void 0;case"rb":return Ur(e,n,t)??Bn(e,n);case"ex":return Fr(
e,n)??Bn(e,n)}}var Ie={mark(e,n){if(e[n]!=="<"||e[n+1]!=="<")return;let r=/^<<([~-]?)(["'`]?)([A-Z_a-z]\w{0,99})\2/.exec(e.slice(n,n+110));if(!(!r||r[1]===""&&!/^[A-Z]/.
test(r[3]??"")))return{tag:r[3]??"",raw:r[2]==="'",strip:r[1]==="~",end:n+r[0].length}},body(e,n,r){let t=n;for(;t<e.length;){let o=e.indexOf(`
`,t),i=e.slice(t,o<0?e.length:o),a=i.trimStart();if(a.startsWith(r)&&!/\w/.test(a[r.length]??""))return{value:e.slice(n,t),end:t+(i.length-a.length)+r.length};if(o<
0)break;t=o+1}return{value:e.slice(n),end:e.length}}};var Br={js:["//"],php:["//","#"],cs:["//","#"],go:["//"],java:["//"],py:["#"],rb:["#"],ex:["#"]},jr=new Set(["js","php","cs","go","java"]),Vr=new Set(["js","go",
"py","rb","ex"]),Kr=["?->","...","->","::","=>","?.","&.","|>","==","!=",":="],Wr=e=>/[\p{L}_$@]/u.test(e),Gr=e=>e>="0"&&e<="9";function rn(e,n,r){let t=n+1;for(;t<
e.length;){let i=e[t]??"",a=i.charCodeAt(0);if(!(a>=97&&a<=122||a>=65&&a<=90||a>=48&&a<=57||a===95||a===36)&&(a<128||!/\p{L}|\p{N}|\p{M}/u.test(i)))break;t+=1}let o=e[t]??
"";return(r==="rb"||r==="ex")&&(o==="?"||o==="!")&&e[t+1]!=="="?t+1:t}function Kn(e){return!e||e.kind==="newline"?!0:e.kind==="mark"?!/^[)\]}]$/.test(e.text):e.
kind==="word"&&/^(?:return|typeof|case|in|of|if|unless|when|and|or|not)$/.test(e.text)}function Yr(e,n){let r=!1;for(let t=n+1;t<e.length;t+=1){let o=e[t];if(o===
`
`)return;if(o==="\\")t+=1;else if(o==="[")r=!0;else if(o==="]")r=!1;else if(o==="/"&&!r)return rn(e,t,"js")}}function Hr(e,n,r){let t=()=>{let o=e.indexOf(`
`,n);return o<0?e.length:o};if(!(r==="php"&&e.startsWith("#[",n))){if(Br[r].some(o=>e.startsWith(o,n)))return t();if(jr.has(r)&&e.startsWith("/*",n))return tn(e,
"*/",n+2);if(r==="rb"&&e.startsWith("=begin",n)&&(n===0||e[n-1]===`
`))return tn(e,`
=end`,n)}}function Wn(e,n,r=Number.POSITIVE_INFINITY){let t=[],o=Vr.has(n),i=1,a=0,s=f=>{for(;a<f;a+=1)e.charCodeAt(a)===10&&(i+=1);return i},l=[],d=f=>t.push({
...f,line:s(f.at)}),c=0;for(;c<e.length&&t.length<r;){let f=e[c]??"";if(f===`
`){o&&t.at(-1)?.kind!=="newline"&&d({kind:"newline",text:`
`,at:c,end:c+1}),c+=1;for(let y of l){let R=Ie.body(e,c,y.tag),M=t[y.index];if(M){let de=!y.raw&&R.value.includes("#{");t[y.index]={...M,text:R.value,valueLine:s(
c),...de?{open:de}:{}}}c=R.end}l=[];continue}if(f===" "||f==="	"||f==="\r"||f==="\uFEFF"){c+=1;continue}if(f==="\\"&&e[c+1]===`
`){c+=2;continue}let p=Hr(e,c,n);if(p!==void 0){c=p;continue}if(n==="rb"){let y=Ie.mark(e,c);if(y){l.push({index:t.length,...y}),d({kind:"string",text:"",at:c,end:y.
end}),c=y.end;continue}}let m=Vn(e,c,n,Kn(t.at(-1)));if(m){let y=s(c),{value:R,end:M,open:de,symbol:$n,words:Pn,start:Dn}=m,qr=Dn===void 0?y:y+(e.slice(c,Dn).split(
`
`).length-1);d({kind:"string",text:R,at:c,end:M,valueLine:qr,...de?{open:de}:{},...$n?{symbol:$n}:{},...Pn?{words:Pn}:{}}),c=M;continue}if(f==="/"&&(n==="js"||n===
"rb")&&Kn(t.at(-1))){let y=Yr(e,c);if(y!==void 0){d({kind:"string",text:"",at:c,end:y,open:!0}),c=y;continue}}if(Wr(f)){let y=rn(e,c,n);d({kind:"word",text:e.slice(
c,y),at:c,end:y}),c=y;continue}if(Gr(f)){let y=rn(e,c,"js");d({kind:"number",text:e.slice(c,y),at:c,end:y}),c=y;continue}let g=Kr.find(y=>e.startsWith(y,c))??f;
d({kind:"mark",text:g,at:c,end:c+g.length}),c+=g.length}return t}var Gn={")":"(","]":"[","}":"{"},Yn=200,Xr=new Set(["class","module","def","begin","case","do"]),zr=new Set(["if","unless","while","until","for"]);function Jr(e){
return!e||e.kind==="newline"?!0:e.kind==="word"?e.text==="do"||e.text==="then"||e.text==="else":e.kind==="mark"&&(e.text===";"||e.text==="=")}function Qr(e,n,r,t){
if(e.kind!=="word"||t!=="rb"&&t!=="ex")return!1;let o=n.at(-1);if(o?.kind==="mark"&&/^(?:\.|&\.|::)$/.test(o.text)||r?.kind==="mark"&&r.text===":"&&r.at===e.end)
return!1;if(t==="ex")return e.text==="do"||e.text==="fn";if(zr.has(e.text))return Jr(o);if(e.text==="do")for(let i=n.length-1;i>=Math.max(0,n.length-60);i-=1){let a=n[i];
if(!a||a.kind==="newline")break;if(a.kind==="word"&&/^(?:while|until|for)$/.test(a.text))return!1}return Xr.has(e.text)}var on=1e5;function I(e,n){let r=Wn(e,n,
on);if(r.length>=on)throw new V(`it has more than ${on} words and signs, more than are read`,r.at(-1)?.line);let t={open:"{",nodes:[],at:0,line:1},o=[t],i=a=>{let s=o.
pop()??t;o.at(-1)?.nodes.push({kind:"group",...s,end:a})};for(let[a,s]of r.entries()){let l=o.at(-1)??t,d=s.kind==="mark";if(o.length<Yn&&d&&/^[([{]$/.test(s.text))
o.push({open:s.text,nodes:[],at:s.at,line:s.line});else if(d&&Gn[s.text]!==void 0){let c=o.findLastIndex((f,p)=>p>0&&f.open===Gn[s.text]);for(;c>0&&o.length>c;)
i(s.end)}else if(o.length<Yn&&Qr(s,l.nodes,r[a+1],n))l.nodes.push(s),o.push({open:"do",nodes:[],at:s.at,line:s.line});else if(s.kind==="word"&&s.text==="end"&&Zr(
l,o,n)){let c=o.findLastIndex(f=>f.open==="do");for(;o.length>c;)i(s.end)}else(s.kind!=="newline"||l.open==="do"||l.open==="{"||o.length===1)&&l.nodes.push(s)}for(;o.
length>1;)i(e.length);return t.nodes}function Zr(e,n,r){if(r!=="rb"&&r!=="ex")return!1;let t=e.nodes.at(-1);return t?.kind==="mark"&&t.text==="."?!1:n.some(o=>o.
open==="do")}var S=(e,n)=>e?.kind==="group"&&(n===void 0||e.open===n),b=(e,...n)=>e?.kind==="word"&&(n.length===0||n.includes(e.text)),w=(e,...n)=>e?.kind==="ma\
rk"&&(n.length===0||n.includes(e.text));function Te(e,n=","){let r=[[]],t=!1;for(let o of e){let i=r.at(-1);b(o,"lambda")?t=!0:w(o,":")&&(t=!1),w(o,n)&&!t?r.push(
[]):o.kind!=="newline"&&i?.push(o)}return r.filter(o=>o.length>0)}var Hn={true:!0,True:!0,false:!1,False:!1,null:null,nil:null,None:null,undefined:null,NULL:null};function Ce(e){let[n,r,t]=e;if(!(!n||n.kind==="group"||n.kind===
"mark"))return w(r,"=>",":")?t?{key:n.text,from:2}:void 0:n.kind==="word"&&w(r,"=")&&t?{key:n.text,from:2}:void 0}function sn(e){let n=new Map,r=Te(e.nodes);if(r.
length>0&&r.every(o=>(o[0]?.kind==="group"||o[0]?.kind==="string")&&!Ce(o)))return{kind:"list",items:r.map(ge)};for(let o of r){let i=Ce(o);i?n.set(i.key,ge(o.slice(
i.from))):o[0]&&o[0].kind!=="group"&&n.set(o[0].text,{kind:"code",nodes:o.slice(1)})}return{kind:"map",entries:n}}function an(e){let n=Te(e.nodes);return n.some(
r=>Ce(r))&&n[0]&&Ce(n[0])?sn(e):{kind:"list",items:n.map(ge)}}function ge(e){let[n]=e,r={kind:"code",nodes:e};if(!n)return r;if(n.kind==="string"&&n.words&&e.length===
1){let t=n.valueLine??n.line;return{kind:"list",items:n.text.split(/\s+/).filter(i=>i!=="").map(i=>({kind:"text",text:i,line:t}))}}if(n.kind==="string"){let t="";
for(let o of e)if(o.kind==="string"&&!o.open)t+=o.text;else if(!w(o,"+",".","<>","<",">"))return w(o,".")||b(o)&&/^(?:squish|strip|trim|strip_heredoc)$/.test(o.
text)?{kind:"text",text:t,line:n.valueLine??n.line}:r;return{kind:"text",text:t,line:n.valueLine??n.line,...n.symbol?{symbol:!0}:{}}}return e.length===1?eo(n,e):
no(e)}function eo(e,n){if(b(e)){let t=Hn[e.text];return t===void 0||!Object.hasOwn(Hn,e.text)?{kind:"name",text:e.text}:{kind:"literal",value:t}}if(e.kind==="nu\
mber")return{kind:"literal",value:Number(e.text.replaceAll("_",""))};if(e.kind!=="group"||e.open==="do")return{kind:"code",nodes:n};if(e.open==="[")return an(e);
if(e.open==="{")return sn(e);let r=Te(e.nodes);return r.length===1?ge(r[0]??[]):{kind:"list",items:r.map(ge)}}function no(e){let n={kind:"code",nodes:e},[r,t]=e,
o=e.at(-1);return b(r,"new")&&S(o,"{")?an(o):b(r,"array")&&S(t,"(")&&e.length===2?an(t):w(r,"%")&&S(t,"{")?sn(t):w(r,"[")||e.some(s=>s.kind==="group"&&s.open!==
"[")?n:e.every(s=>b(s)||w(s,".","::","->","?","!"))?{kind:"name",text:e.map(s=>s.kind==="group"?"":s.text).join("")}:n}function Xn(e){let n=[],r=new Map;for(let t of Te(
e)){let o=Ce(t);o?r.set(o.key,ge(t.slice(o.from))):n.push(ge(t))}return{list:n,named:r}}function h(e){return e?.kind==="text"?e.text:""}function ne(e){if(e?.kind===
"list")return e.items.map(h).filter(r=>r!=="");let n=h(e);return n===""?[]:[n]}function K(e){return e?.kind==="name"?e.text:h(e)}function Re(e){if(e?.kind==="li\
st")return e.items.map(K).filter(r=>r!=="");let n=K(e);return n===""?[]:[n]}var A=(e,n)=>e?.kind==="map"?e.entries.get(n):void 0,x=e=>e?.kind==="literal"&&e.value===
!0,C=e=>e?.kind==="literal"&&e.value===!1,zn=e=>e?.kind==="literal"&&e.value===null;var to=[".","->","?->","::","?.","&.","|>"],ro={list:[],named:new Map};function Qn(e,n,r,t=[]){return{name:e,line:n,...r.length>0?Xn(r):ro,inside:[...r,...t]}}function oo(e,n){
if(!w(e[n],"<"))return n;let r=0;for(let t=n;t<Math.min(e.length,n+60);t+=1){let o=e[t];if(w(o,"<"))r+=1;else{if(w(o,">")&&--r===0)return S(e[t+1],"(")?t+1:n;if(w(
o,";")||S(o,"{"))return n}}return n}var Jn=(e,n)=>{let r=n;for(;e[r]?.kind==="newline";)r+=1;return r};function Oe(e){let n=[];return Le(e,n,!0),n}var X=e=>te(e)[0]?.
links[0];function te(e){let n=[];return Le(e,n,!1),n}function Le(e,n,r){let t=0;for(;t<e.length;){let o=e[t];if(!o)break;if(o.kind==="group"){Le(o.nodes,n,r),t+=
1;continue}if(o.kind!=="word"){t+=1;continue}let{chain:i,next:a}=io(e,t);if(i){n.push(i);for(let s of r?i.links:[])Le(s.inside,n,r)}t=a}}function io(e,n){let r=[],
t=[],i=e[n]?.line??1,a=n;for(;;){let f=e[a];if(!b(f))break;let p=oo(e,a+1),m=e[p];for(S(m,"(")?(t.push(Qn(f.text,f.line,m.nodes)),a=p+1):(t.length===0&&r.push(f.
text),a+=1);S(e[a],"[")&&t.length===0;)a+=1;if(S(e[a],"(")&&t.length===0)break;let g=Jn(e,a);if(!w(e[g],...to))break;let y=Jn(e,g+1);if(!b(e[y]))break;a=y}let[s,
...l]=t;if(!s)return{next:Math.max(a,n+1)};let d=e[n-1],c=b(d)?d.text:void 0;return{chain:{head:r.join("."),links:[s,...l],line:i,...c===void 0?{}:{after:c}},next:a}}
function le(e){let n=[[]];for(let[r,t]of e.entries()){let o=n.at(-1)??[];if(w(t,";"))n.push([]);else if(t.kind!=="newline")o.push(t);else{let i=o.at(-1),a=e[r+1],
s=w(i,",","+","=","|>",".","&.","=>",":","|")&&!w(i,"|"),l=w(a,".","&.","|>");!s&&!l&&n.push([])}}return n.filter(r=>r.length>0)}function ao(e){let[n,r]=e.nodes.
filter(t=>t.kind!=="newline");return e.open==="{"&&(w(n,"|")||b(n)&&!w(r,":","=>",","))}function ye(e){return e.flatMap(n=>S(n)?n.open==="do"||ao(n)?[n]:ye(n.nodes):
[])}function Ee(e){if(w(e[0],"|")){let m=e.findIndex((g,y)=>y>0&&w(g,"|"));return m>0?Ee(e.slice(m+1)):void 0}let n=0;b(e[0])&&w(e[1],"=")&&(n=2);let r=[];for(;b(
e[n])&&w(e[n+1],".","::","&.")&&b(e[n+2]);){let m=e[n];b(m)&&r.push(m.text),n+=2}let t=e[n];if(!b(t))return;let o=e.slice(n+1),i=o.findIndex(m=>b(m,"if","unless",
"while","until","rescue"));i>0&&!w(o[i+1],":")&&(o=o.slice(0,i));let a=o.findLastIndex(m=>S(m,"do")||S(m,"{")&&!w(o[0],"=")),s=o[a],l=S(s,"do")||S(s,"{")&&(a===
0||S(o[a-1],"("));l&&(o=o.slice(0,a).filter(m=>!(b(m,"do","fn")&&o.indexOf(m)===a-1)));let[d]=o,c=S(d,"(")&&d.at===t.end,f=c?d.nodes:o,p=S(s)&&l?s.nodes:[];return{
...Qn(t.text,t.line,f,[...c?o.slice(1):[],...p]),head:r.join("."),...S(s)&&l?{block:s}:{}}}var Ne=/\bexports\.up\b|\bexport\s+(?:async\s+)?(?:function|const|let)\s+up\b|\bup\s*:\s|\bup\s*\([^()]{0,300}\)[^;\n]{0,100}\{|\bfunction\s+up\b|\bexport\s*\{[^{}]{0,300}\bup\b/,
so=["async","function","static","public","private","protected","override","func"];function dn(e,n,r){let t=n;for(;b(e[t],...so);)t+=1;let o=[],i=-1;for(;t<e.length;t+=
1){let s=e[t];if(!s||w(s,";")||w(s,",")&&i<0&&o.length>0||w(s,","))break;if(w(s,"=>")&&i<0&&(i=o.length),o.push(s),S(s,"{")&&(i===o.length-2||i<0&&S(o.at(-2),"(")))
return{line:r,nodes:s.nodes};if(S(s,"{")&&i<0&&o.some(d=>S(d,"(")))return{line:r,nodes:s.nodes};if(s.kind==="newline"&&i>=0&&o.length>i+2&&!w(e[t+1],".","?.")||
s.kind==="newline"&&i<0&&o.length>1&&!w(o.at(-2),"=",":",",","|","&"))break}let a=o.filter(s=>s.kind!=="newline");return i>=0?{line:r,nodes:o.slice(i+1)}:a.length>
0?{line:r,nodes:a,elsewhere:!0}:void 0}function lo(e,n,r){for(let t=n+1;t<Math.min(e.length,n+60);t+=1){let o=e[t];if(S(o,"{"))return{line:r,nodes:o.nodes};if(w(
o,"=>")){let i=e.findIndex((a,s)=>s>t&&w(a,";",","));return{line:r,nodes:e.slice(t+1,i<0?e.length:i)}}if(w(o,";",",",")")||S(o,"("))return}}function co(e,n){let r=e[n],
t=e[n-1];if(!b(r)&&r?.kind!=="string"||w(t,"->","::","?.","?->")||w(t,".")&&!b(e[n-2],"exports","prototype"))return;let o=e[n+1];if(S(o,"("))return w(t,".")?void 0:
lo(e,n+1,r.line);if(w(o,"="))return dn(e,n+2,r.line);if(w(o,":")){for(let i=n+2;i<Math.min(e.length,n+30);i+=1){let a=e[i];if(w(a,"="))return dn(e,i+1,r.line);if(!b(
a)&&!w(a,".","<",">","|","&")&&!S(a,"["))break}return dn(e,n+2,r.line)}}function ce(e,...n){let r,t=[e];for(let o=t.shift();o;o=t.shift())for(let[i,a]of o.entries()){
if(a.kind==="group"){t.push(a.nodes);continue}if(a.kind!=="word"&&a.kind!=="string"||!n.includes(a.text))continue;let s=co(o,i);if(s&&!s.elsewhere)return s;r??=
s}return r}function F(e){let n=a=>a===void 0||a.kind==="newline"||w(a,";"),r=a=>e[a]?.kind==="string"&&n(e[a-1])&&n(e[a+1]),t=e.filter((a,s)=>!n(a)&&!r(s));if(t.
length===0)return!0;if(t.some(a=>S(a)&&!uo(a)))return!1;let o=t.filter(a=>b(a)),i=/^(?:return|await|Promise|resolve|nil|null|None|undefined|true|false|pass|ok|async|void|error|self)$/;
return t.every(a=>a.kind!=="string"||a.symbol===!0)&&o.every(a=>b(a)&&i.test(a.text))}var uo=e=>F(e.nodes);function ue(e){for(let n of le(e)){let[r,t]=n;if(b(r,
"throw","raise","panic","panic!")&&!n.some(i=>b(i,"if","unless"))||b(r,"return")&&b(t,"Promise")&&b(n[3],"reject")||b(r,"return")&&b(t,"errors","fmt")&&b(n[3],"\
New","Errorf"))return r}}var fo=e=>e===""?"something that cannot be told":e,k=(e,n="")=>r=>`${e} ${fo(r)}${n}`,mo={"create-table":{says:k("creates the table")},"drop-table":{destructive:!0,
locking:!0,says:k("drops the table"," with its rows")},"rename-table":{locking:!0,says:k("renames the table",": code that uses the old name fails")},"create-sch\
ema":{says:k("creates the schema")},"drop-schema":{destructive:!0,locking:!0,says:k("drops the schema"," with everything in it")},"rename-schema":{locking:!0,says:k(
"renames the schema",": code that uses the old name fails")},"drop-database":{destructive:!0,locking:!0,says:k("drops the database")},"add-column":{says:k("adds\
 the column")},"add-not-null-no-default":{locking:!0,says:k("adds the required column"," without a default: it fails on a table with rows, and old code cannot i\
nsert")},"drop-column":{destructive:!0,locking:!0,says:k("drops the column"," with its data")},"rename-column":{locking:!0,says:k("renames the column",": code t\
hat uses the old name fails")},"change-type":{locking:!0,says:k("changes the type of",", which can rewrite the table under a lock")},"set-not-null":{locking:!0,
says:k("sets"," to NOT NULL: every row is checked under a lock, and it fails where one is empty")},"drop-not-null":{says:k("lets"," be empty")},"change-default":{
says:k("changes the default of")},"add-primary-key":{locking:!0,says:k("adds a primary key to"," while writers wait")},"add-unique":{locking:!0,says:k("makes","\
 unique: its rows are checked while writers wait")},"add-foreign-key":{locking:!0,says:k("adds a foreign key to",": both tables are locked while rows are checke\
d")},"add-check":{locking:!0,says:k("adds a check to",": its rows are checked while writers wait")},"add-exclusion":{locking:!0,says:k("adds an exclusion constr\
aint to"," while writers wait")},"add-constraint-not-valid":{says:k("adds a constraint to"," without checking its rows")},"drop-constraint":{says:k("drops the c\
onstraint")},"rename-constraint":{says:k("renames the index or constraint")},"create-index":{says:k("creates the index")},"index-not-concurrent":{locking:!0,says:k(
"creates the index"," while writers wait (not concurrently)")},"drop-index":{says:k("drops the index")},"create-type":{says:k("creates the type")},"drop-type":{
says:k("drops the type")},"rename-type":{says:k("renames the type")},"add-enum-value":{says:k("adds a value to the enum")},"drop-enum-value":{destructive:!0,locking:!0,
says:k("takes values away from the enum")},"rename-enum-value":{locking:!0,says:k("renames a value of the enum",": code that uses the old one fails")},"create-s\
equence":{says:k("creates the sequence")},"drop-sequence":{says:k("drops the sequence"," with its counter")},"create-object":{says:k("creates")},"drop-object":{
says:k("drops")},"insert-rows":{says:k("inserts rows into")},"update-rows":{says:k("overwrites rows of")},"update-all-rows":{destructive:!0,locking:!0,says:k("o\
verwrites every row of"," (UPDATE without WHERE)")},"delete-rows":{says:k("deletes rows of")},"delete-all-rows":{destructive:!0,locking:!0,says:k("deletes every\
 row of"," (DELETE without WHERE)")},truncate:{destructive:!0,locking:!0,says:k("empties the table"," (TRUNCATE)")},"rewrite-table":{locking:!0,says:k("rewrites",
" under a lock")},"lock-table":{locking:!0,says:k("locks the table")},"detach-partition":{locking:!0,says:k("detaches a partition of")},"change-data":{says:e=>`\
changes data in code${e===""?"":`: ${e}`}`},revert:{destructive:!0,says:k("takes back",", with what was stored since")},"raw-sql":{says:e=>`runs SQL that cannot\
 be told from the file${e===""?"":`: ${e}`}`},other:{says:k("changes")}},Zn=200,$e=e=>e.length>Zn?`${e.slice(0,Zn)}\u2026`:e;function u(e,n,r,t={}){let{table:o,
column:i,to:a}=t,s=mo[e],l=$e(r??(o===void 0?i??"":i?`${o}.${i}`:o));return{op:e,object:l,...o===void 0?{}:{table:$e(o)},...i===void 0?{}:{column:$e(i)},...a===
void 0?{}:{to:$e(a)},...t.maybe?{maybe:!0}:{},destructive:t.destructive??s.destructive??!1,locking:t.locking??s.locking??!1,at:n,says:t.says??s.says(l)}}function B(e){
return e.replace(/["`[\]]/g,"").toLowerCase().replace(/^(?:public|dbo)\./,"")}var re=({table:e="",column:n=""})=>`${B(e)}.${B(n)}`;var po=new Set(["drop-table","drop-schema","drop-database","drop-column","truncate","delete-rows","delete-all-rows","update-rows","update-all-rows","drop-enum-v\
alue","change-data"]),go=new Set(["lock-table","rewrite-table"]),yo={"drop-table":["create-table","rename-table"],"drop-column":["add-column","add-not-null-no-d\
efault","create-table","rename-column","rename-table"]};function et(e){let n=new Set;for(let{object:r,table:t,column:o}of e)for(let i of[r,t,o]){let a=B(i??"");
if(a==="")continue;n.add(a);let s=a.slice(a.lastIndexOf(".")+1);s!==a&&n.add(s)}return n}var ho=(e,n)=>e.column!==void 0&&n.has(re(e));function bo(e,n){if(e.op!==
"drop-table")return!1;let r=B(e.table??"");return n.some(t=>t.op==="rename-table"&&B(t.to??"")===r)}function nt(e){let n=new Set(e.filter(({op:t})=>t==="add-col\
umn"||t==="add-not-null-no-default").map(re)),r=new Set;return e.filter(t=>{let o=B(t.table??"");return t.op==="create-table"&&!t.maybe&&r.add(o),!(po.has(t.op)||
t.op==="change-type"&&t.destructive||t.op==="drop-type"&&t.destructive)||o!==""&&r.has(o)?!1:!bo(t,e)&&!((t.op==="update-rows"||t.op==="update-all-rows")&&ho(t,
n))})}function wo(e,n){let r=yo[e.op];return!r||n.opaque?!0:n.operations.some(t=>r.includes(t.op)?e.op==="drop-table"||t.op==="create-table"?B(t.table??"")===B(
e.table??"")||t.op==="rename-table":t.column===void 0||t.op==="rename-column"||re(t)===re(e):!1)}function Q(e,n,r){let[t]=nt(e);return t?{kind:"lossy",why:`the \
way back restores the schema, but this step loses data: ${t.says}`,at:t.at}:{kind:"present",why:r,at:n}}function D(e,n,r){let{at:t}=r;if(r.raises)return{kind:"a\
bsent",why:"the way back only raises an error",at:r.raises};let o=e.filter(({op:c})=>!go.has(c));if(r.operations.length===0&&!r.opaque)return o.length===0&&!n?{
kind:"present",why:"the migration changes nothing, and so does its way back",at:t}:{kind:"absent",why:"the way back does nothing: it is empty, or only comments",
at:t};let i=et(o);if(![...et(r.operations)].some(c=>i.has(c))&&!r.opaque&&!n&&i.size>0&&!o.some(({op:c})=>c==="raw-sql"))return{kind:"absent",why:"the way back \
touches nothing that the migration changes",at:t};let d=nt(e).find(c=>!wo(c,r));return d?{kind:"lossy",why:`the way back does not undo this step: ${d.says}`,at:d.
at}:Q(e,t,"a way back is written")}var $=(e,n)=>({kind:"absent",why:e,at:n}),fe=(e,n)=>({kind:"no-mechanism",why:`${e} only goes forward: taking it back takes a\
nother migration`,at:n});var Pe=e=>e.destructive||e.locking?{...e,destructive:!1,locking:!1}:e,ko=new Set(["drop-table","drop-column","truncate","delete-all-rows","update-all-rows","cha\
nge-type"]);function ln(){let e=new Map,n=new Set,r=new Set,t=o=>{let i=B(o.table??""),a=e.get(i),s=i!==""&&(a==="surely"||a==="maybe"&&!ko.has(o.op));return o.
op==="create-table"?e.set(i,o.maybe?"maybe":"surely"):o.op==="drop-table"?e.delete(i):o.op==="rename-table"&&a?e.set(B(o.to??""),a):o.op==="create-type"?r.add(B(
o.object)):(o.op==="add-column"||o.op==="add-not-null-no-default")&&n.add(re(o)),(o.op==="update-all-rows"||o.op==="update-rows")&&o.column!==void 0&&n.has(re(o))?
Pe(o):o.op==="drop-column"&&n.has(re(o))?(n.delete(re(o)),Pe(o)):o.op==="drop-type"&&r.has(B(o.object))||s&&o.op!=="create-table"?Pe(o):o};return o=>o.map(t)}function N(e){
let n=new Set(e.filter(({op:r})=>r==="create-type").map(({object:r})=>B(r)));return n.size===0||!e.some(({op:r})=>r==="change-type")?e:e.map(r=>{if(r.op!=="rena\
me-type"||!n.has(B(r.object)))return r;let t=r.to??r.object,o=`replaces the type ${t} by a new one: values that it leaves out are gone`;return{...r,op:"drop-enu\
m-value",object:t,destructive:!0,locking:!0,says:o}})}var Oo=new Set(["drop-table","drop-column","drop-schema","drop-type","drop-enum-value","rename-table","ren\
ame-column","set-not-null"]),Eo=new Set(["create-table","add-column","add-not-null-no-default","create-type","add-enum-value"]),So=new Set(["update-rows","updat\
e-all-rows","insert-rows","delete-rows","delete-all-rows","change-data"]);function tt(e){let n=new Set(e.filter(({op:o})=>o==="create-table").map(({table:o})=>B(
o??""))),r=({table:o})=>o===void 0||!n.has(B(o)),t=(o,i)=>e.some(a=>o.has(a.op)&&i(a));return[...t(Eo,()=>!0)?["expand"]:[],...t(So,r)?["backfill"]:[],...t(Oo,({
destructive:o,locking:i})=>o||i)?["contract"]:[]]}function Ns(e){let n=new Set(e.filter(({change:t})=>t!=="deleted").flatMap(({phases:t})=>t)),r=Fn.filter(t=>n.
has(t));return n.has("contract")&&r.length>1?r:[]}var xo="(?:TEMP|TEMPORARY|UNLOGGED|UNIQUE|OR|MATERIALIZED|TABLE|INDEX|TYPE|VIEW|SCHEMA|DATABASE|SEQUENCE|FUNCTION|TRIGGER|EXTENSION|POLICY|DOMAIN|PROCEDURE|ROLE\
|USER|RULE|COLUMN|CONSTRAINT|FULLTEXT|VIRTUAL|EVENT|COLLATION|AGGREGATE|PUBLICATION|DEFINER|FOREIGN|CLUSTERED|NONCLUSTERED)",To=new RegExp(`^(?:(?:CREATE|ALTER|\
DROP)\\s+${xo}\\b|TRUNCATE\\s+(?:TABLE\\b|[\\w"\`.]+\\s*(?:;|$|CASCADE|RESTART|,))|DELETE\\s+FROM\\b|UPDATE\\s+[^\\s]+\\s+(?:AS\\s+)?(?:\\w+\\s+)?(?:SET|INNER|LEFT|JOIN)\\b|IN\
SERT\\s+(?:IGNORE\\s+|OR\\s+\\w+\\s+)?INTO\\b|REPLACE\\s+INTO\\b|MERGE\\s+INTO\\b|WITH\\s+\\w+\\s+AS\\b|RENAME\\s+TABLE\\b|GRANT\\s|REVOKE\\s|COMMENT\\s+ON\\b|DO\\s+(?:\\$|')|REINDEX\
\\s|CLUSTER\\s|VACUUM\\b|LOCK\\s+TABLE|REFRESH\\s+MATERIALIZED|EXEC\\s+sp_|SELECT\\s|PRAGMA\\s|SET\\s|BEGIN\\s*;|DECLARE\\s)`,"i");function Co(e){let n=0;for(;;){
for(;/\s/.test(e[n]??"");)n+=1;let r=e.slice(n,n+2);if(r!=="--"&&r!=="/*")return e.slice(n,n+400);let t=e.indexOf(r==="--"?`
`:"*/",n);if(t<0)return"";n=t+(r==="--"?1:2)}}var he=e=>To.test(Co(e));function z(e,n){return e.flatMap(r=>{if(r.kind==="group")return z(r.nodes,n);if(r.kind!==
"string"||!he(r.text))return[];let t=r.valueLine??r.line,o=n.sql({path:n.path,line:t,text:r.text});return r.open&&o.every(({op:a})=>a==="other")?[...o,u("raw-sq\
l",{path:n.path,line:t},"",{says:"runs SQL that is put together when it runs"})]:o})}var Ro=/^(?:log|info|warn|debug|error|print|println|notice|then|catch|finally|all|allSettled|resolve|map|forEach|filter|reduce|push|join|keys|entries|values|require|import|Number|String|Date|now|parse|stringify|transaction|startTransaction|commit|commitTransaction|rollback|query|raw|runQuery|run|exec|Exec|ExecContext|Execute|execute|prepare|prepareStatement|createStatement|executeUpdate|sql|Sql|SqlResource|statement|unprepared|literal|fn|sleep|async|await|if|for|while|switch|foreach|catch_?|isset|empty|count|in_array|array|config|env|get|has|first|select|where|pluck|from|hasTable|hasColumn|tableExists|describeTable|getTable|showAllTables|getDialect|inspect|get_bind|get_context|Errorf|New|Close|defer|Annotation|OldAnnotation|panic|throw|text)$/;
function De(e,n,r){let t=[...z(e,n)],o=!1,i=(l,d)=>{for(let c of te(l)){let f=r(c,d);f?t.push(...f.operations):c.links.every(({name:p,list:m})=>Ro.test(p)||m.some(
g=>g.kind==="text"&&he(g.text)))||(o=!0);for(let{inside:p}of c.links)i(p,f?.table??d)}};i(e,void 0);let a=[...t].sort((l,d)=>l.at.line-d.at.line),s=(l,d)=>l.op===
"change-data"&&d?.op==="change-data"&&l.at.line===d.at.line;return{operations:a.filter((l,d)=>!s(l,a[d-1])),opaque:o}}function oe(e,n,r,t){let{path:o}=e,i=ce(n,
...r.up),a=ce(n,...r.down),s=De(i?.nodes??[],e,t),l=N(s.operations),d=a?No(l,s.opaque||i?.elsewhere===!0,a,e,t):$(r.missing,{path:o,line:i?.line??1});return{file:o,
id:r.id,operations:l,wayBack:d,...d.kind==="absent"?{}:{downCommand:r.downCommand}}}function No(e,n,r,t,o){let i=De(r.nodes,t,o),a=ue(r.nodes),s=r.elsewhere===!0&&
!F(r.nodes);return D(e,n,{operations:i.operations,opaque:s||(i.operations.length===0?_o(r.nodes,i.opaque):i.opaque),at:{path:t.path,line:r.line},...a?{raises:{path:t.
path,line:a.line}}:{}})}var _o=(e,n)=>n&&!F(e);var ie=e=>e.replace(/[_?!]/g,"").toLowerCase();function Z(e){if(e?.kind==="map")return e;if(e?.kind!=="code")return;let n=X(e.nodes),[r]=n?.list??[];return r?.kind===
"map"?r:void 0}function E(e){if(!e)return"";if(e.kind==="text")return e.text;let n=Z(e),r=h(A(n,"schema")),t=h(A(n,"tableName"))||h(A(n,"name"));if(t!=="")return r===
""?t:`${r}.${t}`;if(e.kind==="code"){let o=X(e.nodes)?.list[0];if(o?.kind==="text"||o?.kind==="name")return o.text;let i=e.nodes.filter(a=>b(a));return i.length===
1?i[0]?.text??"":""}return e.kind==="name"?e.text:""}function ee(e){return(e?.kind==="list"?e.items.map(E):[E(e)]).filter(n=>n!=="")}function U(e,n){let{table:r,column:t}=e,o=[];if((e.notNull||e.primaryKey)&&e.default==="none"&&!e.generated)o.push(u("add-not-null-no-default",n,void 0,{table:r,
column:t}));else if(e.default==="computed"||e.generated){let a=`adds the column ${r}.${t} with a value that is worked out for every row under a lock`;o.push(u("\
add-column",n,void 0,{table:r,column:t,locking:!0,says:a}))}else o.push(u("add-column",n,void 0,{table:r,column:t}));return e.unique&&o.push(u("add-unique",n,void 0,
{table:r,column:t})),e.primaryKey&&o.push(u("add-primary-key",n,void 0,{table:r,column:t})),e.references&&o.push(u("add-foreign-key",n,void 0,{table:r,column:t})),
o}var Ao=new Set(["text","longtext","mediumtext","clob","jsonb","json","bigint","int8","double","double precision","float8","timestamptz","timestamp with time z\
one","bytea","longblob","citext"]),qo=new Set(["varchar","character varying","numeric","decimal","nvarchar","string"]),rt={smallint:1,int2:1,integer:2,int:2,int4:2,
bigint:3,int8:3};function Y(e,n,r,t){let o=e.toLowerCase().replace(/^pg_catalog\./,""),i=r?.toLowerCase();if(i!==void 0){let[a,s]=[rt[o],rt[i]];if(a!==void 0&&s!==
void 0)return a<s;if(i===o)return n!==void 0&&(t===void 0||n<t)}return Ao.has(o)?!1:!(qo.has(o)&&n===void 0)}function v(e,n,r,t,o){let i=t?", which can lose dat\
a, and":", which",a=`changes the type of ${e}.${n}${r===""?"":` to ${r}`}${i} can rewrite the table under a lock`;return u("change-type",o,void 0,{table:e,column:n,
destructive:t,says:a})}var ot={create_table:"create-table",drop_table:"drop-table",drop_index:"drop-index",drop_constraint:"drop-constraint",create_unique_constraint:"add-unique",create_check_constraint:"\
add-check",create_exclude_constraint:"add-exclusion",create_primary_key:"add-primary-key",create_foreign_key:"add-foreign-key",bulk_insert:"insert-rows",create_table_comment:"\
other",drop_table_comment:"other"};function cn(e){if(e?.kind!=="code")return{name:e?.kind==="name"?e.text.split(".").at(-1)??"":"",length:void 0};let n=X(e.nodes),
r=n?.named.get("length")??n?.list[0],t=r?.kind==="literal"&&typeof r.value=="number"?r.value:void 0,o=(n?.name??"").toLowerCase();return{name:o==="string"||o===
"unicode"?"varchar":o==="biginteger"?"bigint":o==="smallinteger"?"smallint":o,length:t}}function Mo(e,n,r,t){let o=e?.kind==="code"?X(e.nodes):void 0,i={path:r,
line:t},a=E(e);if(!o)return[u("add-column",i,void 0,{table:n,column:a})];let s=o.list.flatMap(l=>l.kind==="code"?te(l.nodes).map(({links:d})=>d[0].name):[]);return U(
{table:n,column:a,type:cn(o.list[1]).name,notNull:C(o.named.get("nullable")),default:o.named.has("server_default")?"plain":"none",generated:s.includes("Computed")||
s.includes("Identity")||x(o.named.get("autoincrement")),unique:x(o.named.get("unique")),primaryKey:x(o.named.get("primary_key")),references:s.includes("ForeignK\
ey")},i)}function Io({links:[e]},n,r,t){let o={path:t,line:e.line},i=[],a=e.named.get("type_");if(a){let[l,d]=[cn(a),cn(e.named.get("existing_type"))],c=e.named.
has("existing_type")&&d.name!==""?d.name:void 0;i.push(v(n,r,l.name,Y(l.name,l.length,c,d.length),o))}let s={table:n,column:r};return C(e.named.get("nullable"))&&
i.push(u("set-not-null",o,void 0,s)),x(e.named.get("nullable"))&&i.push(u("drop-not-null",o,void 0,s)),e.named.has("new_column_name")&&i.push(u("rename-column",
o,void 0,{...s,to:h(e.named.get("new_column_name"))})),e.named.has("server_default")&&i.push(u("change-default",o,void 0,s)),i.length>0?i:[u("other",o,void 0,s)]}
function it(e,n,r){let[t]=e.links,o={path:r,line:t.line},[i,a,s]=t.list,l=n??E(i),d=n===void 0?a:i,c=x(t.named.get("postgresql_concurrently"));switch(t.name){case"\
add_column":return Mo(d,l,r,t.line);case"drop_column":return[u("drop-column",o,void 0,{table:l,column:E(d??t.named.get("column_name"))})];case"alter_column":return Io(
e,l,E(d??t.named.get("column_name")),r);case"rename_table":return[u("rename-table",o,l,{table:l,to:E(a)})];case"create_index":{let f=n??E(a??t.named.get("table_\
name")),p=E(i)||f,m=u(c?"create-index":"index-not-concurrent",o,p,{table:f}),g=ee(n===void 0?s:a).join(", ");return x(t.named.get("unique"))&&!c?[m,u("add-uniqu\
e",o,`${f}.${g}`,{table:f})]:[m]}case"create_foreign_key":{let f=n??E(a),p=x(t.named.get("postgresql_not_valid"));return[u(p?"add-constraint-not-valid":"add-for\
eign-key",o,f,{table:f})]}case"execute":return;default:{let f=ot[t.name];if(!f||!Object.hasOwn(ot,t.name))return;if(f==="drop-index"){let y=n??E(t.named.get("ta\
ble_name")??a);return[u(f,o,E(i),{...y===""?{}:{table:y},locking:!1})]}let m=/^(?:drop_constraint|create_unique_constraint|create_check_constraint|create_exclude_constraint|create_primary_key)$/.
test(t.name)?n??E(a??t.named.get("table_name")):l,g=t.name==="create_unique_constraint"?ee(n===void 0?s:a).join(", "):"";return[u(f,o,g===""?f==="drop-constrain\
t"?E(i):m:`${m}.${g}`,{table:m})]}}}function Lo(e){let n=new Map;for(let[r,t]of e.entries()){if(!b(t,"batch_alter_table"))continue;let o=e[r+1],i=e[r+3];if(!S(o,
"(")||!b(e[r+2],"as")||!b(i))continue;let a=X(e.slice(r,r+2)),s=E(a?.list[0]);n.set(i.text,[...n.get(i.text)??[],{at:t.at,table:s}])}return n}var $o=/^(?:update|delete|insert|add|add_all|merge|bulk_save_objects|bulk_update_mappings|bulk_insert_mappings|commit|flush)$/;
function ve(e,n,r,t=0){let o=Lo(e),{path:i}=n;return De(e,n,s=>{let[l]=s.links,d=o.get(s.head)?.findLast(({at:m})=>m<Po(e,l.line));if(d)return{operations:it(s,d.
table,i)??[]};if(/(?:^|\.)op$/.test(s.head)){let m=it(s,void 0,i);return m?{operations:m}:/^(?:batch_alter_table|get_bind|get_context|f|inline_literal)$/.test(l.
name)?{operations:[]}:l.name!=="execute"?{operations:[u("other",{path:i,line:l.line},l.name)]}:l.list.some(y=>y.kind==="text"&&he(y.text)||y.kind==="code"&&te(y.
nodes).some(({links:R})=>R[0].name==="text"))?{operations:[]}:{operations:[u("change-data",{path:i,line:l.line},"")]}}let c=s.head===""&&t<3?r.find(({name:m})=>m===
l.name):void 0;if(c&&!F(c.nodes))return ve(c.nodes,n,r,t+1);if(c)return{operations:[]};if(/^(?:sa|postgresql|mysql|sqlmodel|sqlalchemy|table|column|text|func)(?:\.|$)/.
test(s.head)||/^[A-Z]/.test(l.name))return{operations:[]};let f=s.links.find(({name:m,list:g})=>$o.test(m)||m==="execute"&&g[0]?.kind!=="text");if(s.links.some(
({name:m})=>m==="create"||m==="drop")){let m=s.links.some(({name:g})=>g==="drop");return{operations:[u(m?"drop-type":"create-type",{path:i,line:l.line},E({kind:"\
name",text:s.head}))]}}return f?{operations:[u("change-data",{path:i,line:f.line},"")]}:void 0})}function Po(e,n){return e.findLast(r=>r.line<=n)?.at??0}var _=e=>e.slice(0,e.lastIndexOf("/")+1),O=e=>e.slice(e.lastIndexOf("/")+1),T=e=>O(e).replace(/\.[^.]*$/,"");function Ue(e,n){let r=e.lastIndexOf(`
`,n-1)+1;return e.slice(r,Math.min(n,r+400)).replaceAll("	","        ").length}function Fe(e,n){let r=[];for(let[t,o]of e.entries()){let i=e[t+1];if(!b(o,"def")||
!b(i))continue;let a=e[t-1],s=Ue(n,b(a,"async")?a.at:o.at),l=e.findIndex((c,f)=>f>t&&w(c,":"));if(l<0||l>t+60)continue;let d=l+1;for(;d<e.length;d+=1){let c=e[d];
if(e[d-1]?.kind==="newline"&&c&&c.kind!=="newline"&&Ue(n,c.at)<=s)break}r.push({name:i.text,line:i.line,nodes:e.slice(l+1,d)})}return r}function Be(e,n){let r=e.
filter((i,a)=>i.kind!=="newline"&&(a===0||e[a-1]?.kind==="newline")),[t]=r;if(!t)return;let o=Ue(n,t.at);return r.find(i=>b(i,"raise")&&Ue(n,i.at)===o)}function je(e,n){
for(let[r,t]of e.entries()){if(!b(t,n))continue;let o=e.findIndex((a,s)=>s>r&&w(a,"=")),i=e[o+1];if(o>0&&o<r+20&&S(i,"["))return i.nodes}}var Do=/^revision\s*(?::[^=\n]{0,80})?=\s*['"]([^'"\n]{1,100})['"]/m;function vo(e){let{path:n}=e,r=I(e.text,"py"),t=Fe(r,e.text),o=m=>t.find(g=>g.name===m),[i,
a]=[o("upgrade"),o("downgrade")],s=ve(i?.nodes??[],e,t),l=N(s.operations),d=a&&ve(a.nodes,e,t),c=a&&Be(a.nodes,e.text),f=a&&d?D(l,s.opaque,{operations:d.operations,
opaque:d.opaque&&!F(a.nodes),at:{path:n,line:a.line},...c?{raises:{path:n,line:c.line}}:{}}):$("it has no function downgrade",{path:n,line:i?.line??1}),p=Do.exec(
e.text)?.[1]??T(n);return{file:n,id:p,operations:l,wayBack:f,...f.kind==="absent"?{}:{downCommand:`alembic downgrade ${p}^`}}}var at={id:"alembic",title:"Alembi\
c",recognise:(e,n)=>e.endsWith(".py")&&/^down_revision\b/m.test(n)&&/\bdef\s+upgrade\s*\(/.test(n),read:async e=>vo(e)};var st=e=>/\.down\.sql$/i.test(e),dt=/^(?:insert|update|delete)|^truncate$|^change-data$|^raw-sql$/,lt={id:"atlas",title:"Atlas",rank:4,recognise:(e,n,r)=>e.endsWith(
".sql")&&!st(e)&&(r.has(`${_(e)}atlas.sum`)||/^--\s*atlas:(?:txmode|nolint|delimiter|sum|checkpoint|import)\b/m.test(n)),belongsTo:(e,n)=>{if(!(!st(e)||!n.has(`${_(
e)}atlas.sum`)))return[e.replace(/\.down\.sql$/i,".up.sql"),e.replace(/\.down\.sql$/i,".sql")].find(n.has)},read:async e=>{let{path:n,siblings:r}=e,t=N(e.sql({path:n,
line:1,text:e.text})),o=n.replace(/(?:\.up)?\.sql$/i,".down.sql"),i=await r.text(o),a={path:n,line:1},[s]=t.filter(({op:c})=>dt.test(c)),l=i!==void 0,d=l?D(t,!1,
{operations:e.sql({path:o,line:1,text:i}),opaque:!1,at:{path:o,line:1}}):s&&t.every(({op:c})=>dt.test(c))?$("Atlas works out a way back for the schema only, and\
 this migration changes data",s.at):s?{kind:"lossy",why:`Atlas works out a way back for the schema only, and this step is none: ${s.says}`,at:s.at}:Q(t,a,"Atlas\
 works out the way back (atlas migrate down)");return{file:n,id:/^\d+/.exec(O(n))?.[0]??T(n),operations:t,wayBack:d,...l?{companions:[o]}:{},...d.kind==="absent"?
{}:{downCommand:"atlas migrate down --env <env>"}}}};function ae(e,n){let{path:r}=e,t=N(e.sql({path:r,line:n.up.line,text:n.up.text})),{down:o}=n,i=o?D(t,!1,{operations:e.sql(o),opaque:!1,at:{path:o.path,line:o.line}}):
$(n.missing,{path:r,line:n.up.line});return{file:r,id:n.id,operations:t,wayBack:i,...n.companions?{companions:n.companions}:{},...o&&i.kind!=="absent"?{downCommand:n.
downCommand}:{}}}function Ve(e,n){let r=[];for(let[t,o]of e.split(`
`).entries()){let i=n(o.slice(0,500).trim());i===void 0?r.at(-1)?.rows.push(o):r.push({marker:i,line:t+1,rows:[]})}return r.map(({marker:t,line:o,rows:i})=>({marker:t,
line:o,text:i.join(`
`)}))}function Se(e,n){let r=e.filter(a=>a.marker===n),[t]=r;if(!t)return;let o="",i=t.line+1;for(let a of r)o+=`
`.repeat(Math.max(0,a.line+1-i))+a.text,i=t.line+1+o.split(`
`).length-1;return{line:t.line+1,text:o}}var Uo=e=>/^--\s*migrate:(up|down)\b/i.exec(e)?.[1]?.toLowerCase(),ct={id:"dbmate",title:"dbmate",rank:20,recognise:(e,n)=>e.endsWith(".sql")&&/^[ \t]*--\s*migrate:up\b/im.
test(n),read:async e=>{let n=Ve(e.text,Uo),r=Se(n,"down");return ae(e,{id:/^\d+/.exec(O(e.path))?.[0]??T(e.path),up:Se(n,"up")??{line:1,text:e.text},...r?{down:{
path:e.path,...r}}:{},missing:"it has no section -- migrate:down",downCommand:"dbmate down"})}};function Ke(e){let n=e?.kind==="code"?X(e.nodes):void 0;if(!n)return;let r=n.named.get("max_length");return{type:n.name,null:x(n.named.get("null")),unique:x(n.named.
get("unique"))||n.name==="OneToOneField",length:r?.kind==="literal"&&typeof r.value=="number"?r.value:void 0,dbDefault:n.named.has("db_default"),default:n.named.
has("default")}}var _e={CharField:Number.POSITIVE_INFINITY,EmailField:254,SlugField:50,URLField:200,FileField:100,ImageField:100,FilePathField:100},un=["Boolean\
Field","PositiveSmallIntegerField","SmallIntegerField","SmallAutoField","PositiveIntegerField","IntegerField","AutoField","PositiveBigIntegerField","BigIntegerF\
ield","BigAutoField","FloatField","DecimalField"],Fo=new Set(["TextField","JSONField","DateField","DateTimeField","TimeField","DurationField","UUIDField","Binar\
yField","GenericIPAddressField"]),ut=e=>Object.hasOwn(_e,e)||un.includes(e)||Fo.has(e);function ft(e,n){let r=({type:l,length:d})=>d??_e[l],[t,o]=[r(e),r(n)];if(Object.
hasOwn(_e,e.type)&&Object.hasOwn(_e,n.type)||e.type===n.type)return t===o?"same":o!==void 0&&(t===void 0||o<t)?"narrower":"wider";if(!ut(e.type)||!ut(n.type))return o!==
void 0&&t!==void 0&&o<t?"narrower":"same";if(n.type==="TextField")return"wider";let[a,s]=[un.indexOf(e.type),un.indexOf(n.type)];return a>=0&&s>=0?s>=a?"wider":
"narrower":Object.hasOwn(_e,n.type)&&a>=0?"wider":"narrower"}var me=(e,n)=>`${e.toLowerCase()}.${n.toLowerCase()}`;function Bo(e,n){let r=(o,i)=>h(e.named.get(o)??
e.list[i]),t=(o,i,a)=>{let s=Ke(a);s&&n.set(me(o,i),s)};if(e.name==="CreateModel"){let o=e.named.get("fields")??e.list[1];for(let i of o?.kind==="list"?o.items:
[])i.kind==="list"&&t(r("name",0),h(i.items[0]),i.items[1])}else if(e.name==="AddField"||e.name==="AlterField")t(r("model_name",0),r("name",1),e.named.get("fiel\
d")??e.list[2]);else if(e.name==="RenameField"){let o=r("model_name",0),i=n.get(me(o,r("old_name",1)));i&&n.set(me(o,r("new_name",2)),i)}}var jo=300;async function mt(e,n){
let r=new Map,t=O(e),o=n.list(_(e)).filter(i=>/^\d{4}_.*\.py$/.test(O(i))&&O(i)<t).sort();for(let i of o.slice(-jo)){let a=await n.text(i);if(!(a===void 0||a.length>
5e5))for(let{links:s}of Oe(je(I(a,"py"),"operations")??[]))for(let l of s)Bo(l,r)}return r}var q=(e,n,r)=>e.named.get(n)??e.list[r];function fn(e,{functions:n,source:r}){if(e===void 0||e.kind==="literal"&&e.value===null)return"none";if(e.kind==="text")
return e.text.trim()===""?"noop":"written";if(e.kind==="list")return e.items.length===0?"noop":"written";let t=e.kind==="name"?e.text.split(".").at(-1)??"":"";if(/^noop$|^do_nothing$/i.
test(t))return"noop";let o=n.find(i=>i.name===t);if(o&&Be(o.nodes,r.text))return"raises";if(o&&F(o.nodes))return"noop";if(e.kind==="code"){let i=e.nodes.findIndex(
a=>a.kind==="mark"&&a.text===":");if(i>=0&&F(e.nodes.slice(i+1)))return"noop"}return"written"}function pt(e,n,r){let t={path:r.source.path,line:e.line};switch(fn(
q(e,n,1),r)){case"none":return $(`${e.name} has no ${n}`,t);case"raises":return $(`the ${n} of ${e.name} only raises an error`,t);case"noop":return{kind:"lossy",
why:`the ${n} of ${e.name} runs and restores nothing`,at:t};default:return}}function gt(e,n){if(e?.kind==="text")return n.sql({path:n.path,line:e.line,text:e.text});
if(e?.kind==="list")return e.items.flatMap(t=>gt(t.kind==="list"?t.items[0]:t,n));if(e?.kind==="map")return[];let r=e?.kind==="code"?e.nodes[0]?.line??1:1;return e?
[u("raw-sql",{path:n.path,line:r},"")]:[]}function Vo(e,{source:n,defaults:r}){let t={path:n.path,line:e.line},o=h(q(e,"model_name",0)),i=h(q(e,"name",1)),a=Ke(
q(e,"field",2));if(a?.type==="ManyToManyField")return[u("create-table",t,`${o}.${i}`,{table:`${o}_${i}`})];let s=a?.dbDefault===!0||r.has(me(o,i)),l=U({table:o,
column:i,type:a?.type??"",notNull:a!==void 0&&!a.null,default:s?"plain":"none",generated:/AutoField$|^GeneratedField$/.test(a?.type??""),unique:a?.unique===!0,primaryKey:!1,
references:/^(?:ForeignKey|OneToOneField)$/.test(a?.type??"")},t);return a?.default?l.map(d=>d.op==="add-not-null-no-default"?{...d,says:`adds the required colu\
mn ${o}.${i}, whose default the database does not keep: old code cannot insert`}:d):l}function Ko(e,{source:n,before:r,defaults:t}){let o={path:n.path,line:e.line},
i=h(q(e,"model_name",0)),a=h(q(e,"name",1)),s=Ke(q(e,"field",2)),l=r.get(me(i,a)),d={table:i,column:a},c=[],f=s&&l?ft(l,s):"same";return s&&f!=="same"&&c.push(v(
i,a,s.type,f==="narrower",o)),s&&l?.null===!0&&!s.null&&!s.dbDefault&&!t.has(me(i,a))&&c.push(u("set-not-null",o,void 0,d)),s?.unique===!0&&l?.unique!==!0&&c.push(
u("add-unique",o,void 0,d)),c.length>0?c:[u("other",o,void 0,d)]}var Wo={UniqueConstraint:"add-unique",CheckConstraint:"add-check",ExclusionConstraint:"add-excl\
usion"},Go=/^(?:AlterModelOptions|AlterModelManagers|AlterOrderWithRespectTo|AlterModelTableComment|IgnoreMigration)$/;function Yo(e,n){let{path:r}=n.source,t={
path:r,line:e.line},o=h(q(e,"model_name",0)),i=h(q(e,"name",0));switch(e.name){case"CreateModel":return[u("create-table",t,i,{table:i})];case"DeleteModel":return[
u("drop-table",t,i,{table:i})];case"RenameModel":{let a=h(q(e,"old_name",0));return[u("rename-table",t,a,{table:a,to:h(q(e,"new_name",1))})]}case"AlterModelTabl\
e":return[u("rename-table",t,i,{table:i,to:h(q(e,"table",1))})];case"AddField":return Vo(e,n);case"AlterField":return Ko(e,n);case"RemoveField":return[u("drop-c\
olumn",t,void 0,{table:o,column:h(q(e,"name",1))})];case"RenameField":{let a=h(q(e,"new_name",2));return[u("rename-column",t,void 0,{table:o,column:h(q(e,"old_n\
ame",1)),to:a})]}case"AddIndex":return[u("index-not-concurrent",t,o,{table:o})];case"AddIndexConcurrently":return[u("create-index",t,o,{table:o})];case"RemoveIn\
dex":case"RemoveIndexConcurrently":return[u("drop-index",t,h(q(e,"name",1)),{table:o})];case"RenameIndex":return[u("rename-constraint",t,o,{table:o})];case"AddC\
onstraintNotValid":return[u("add-constraint-not-valid",t,o,{table:o})];case"AddConstraint":{let a=q(e,"constraint",1),s=a?.kind==="code"?X(a.nodes)?.name:void 0;
return[u(Wo[s??""]??"add-check",t,o,{table:o})]}case"RemoveConstraint":return[u("drop-constraint",t,h(q(e,"name",1)),{table:o})];case"AlterUniqueTogether":{let a=q(
e,"unique_together",1),s=a?.kind==="code"?a.nodes:[],l=X(s),d=a?.kind==="map"&&a.entries.size===0||a?.kind==="list"&&a.items.length===0||a?.kind==="literal"||l?.
name==="set"&&l.inside.length===0;return[u(d?"drop-constraint":"add-unique",t,i,{table:i})]}default:return Go.test(e.name)?[]:[u("other",t,i||o,{says:`runs the \
operation ${e.name.slice(0,60)}`})]}}function mn(e,n){let r=e.links[0],t={path:n.source.path,line:r.line},o=i=>i?{back:i}:{};if(r.name==="RunPython"){if(fn(q(r,
"code",0),n)==="noop")return[{operations:[]}];let a=q(r,"code",0);return[{operations:[u("change-data",t,a?.kind==="name"?a.text:"")],...o(pt(r,"reverse_code",n))}]}
if(r.name==="RunSQL")return fn(q(r,"sql",0),n)==="noop"?[{operations:[]}]:[{operations:gt(q(r,"sql",0),n.source),...o(pt(r,"reverse_sql",n))}];if(r.name==="Sepa\
rateDatabaseAndState"){let i=q(r,"database_operations",0);return i?.kind==="list"?i.items.flatMap(a=>a.kind==="code"?te(a.nodes).flatMap(s=>mn(s,n)):[]):[]}return[
{operations:Yo(r,n)}]}function yt(e){return new Set(e.flatMap(({links:[n]})=>n.name==="AddDefaultValue"?[me(h(q(n,"model_name",0)),h(q(n,"name",1)))]:[]))}var Ho=e=>/([^/]+)\/migrations\/$/.exec(_(e))?.[1]??"",ht={id:"django",title:"Django",recognise:(e,n)=>e.endsWith(".py")&&/\bclass\s+Migration\s*\(\s*[\w.]{0,100}Migration\w{0,40}\s*\)/.
test(n)&&/\bmigrations?\b/.test(n),read:async({...e})=>{let{path:n,text:r,siblings:t}=e,o=I(r,"py"),i=te(je(o,"operations")??[]),s=i.some(({links:R})=>R[0].name===
"AlterField")?await mt(n,t):new Map,l={source:e,functions:Fe(o,r),before:s,defaults:yt(i)},d=i.flatMap(R=>mn(R,l)),c=N(d.flatMap(R=>R.operations)),f=d.flatMap(R=>R.
back?[R.back]:[]),p=d.flatMap(R=>R.operations.filter(({op:M})=>M!=="change-data"||R.back)),m=f.find(({kind:R})=>R==="absent")??f[0]??Q(p,{path:n,line:i[0]?.line??
1},"Django turns every operation round by itself"),g=Ho(n),y=T(n);return{file:n,id:g===""?y:`${g}.${y}`,operations:c,wayBack:m,...m.kind==="absent"?{}:{downCommand:`\
python manage.py migrate ${g||"<app>"} <migration before ${y}>`}}}};var Xo=(e,n)=>n.has(`${_(e)}meta/_journal.json`),bt={id:"drizzle",title:"Drizzle Kit",rank:5,recognise:(e,n,r)=>e.endsWith(".sql")?/-->[ \t]*statement-breakpoint/.
test(n)?!0:O(e)==="migration.sql"?r.has(`${_(e)}snapshot.json`):!/^\d{4}_[a-z0-9_-]+\.sql$/i.test(O(e))||/\.(?:up|down)\.sql$/.test(e)?!1:Xo(e,r)||/(?:^|\/)(?:drizzle|migrations?)\//i.
test(e):!1,read:async e=>{let{path:n}=e,r=O(n)==="migration.sql"?O(_(n).slice(0,-1)):T(n),t=N(e.sql({path:n,line:1,text:e.text}));return{file:n,id:r,operations:t,
wayBack:fe("Drizzle Kit",{path:n,line:1})}}};var zo=(e,n)=>S(e[n],"(")?n+1:n;function Jo(e){let n=b(e.nodes[0],"self")&&w(e.nodes[1],".")?2:0,r=e.nodes[n];if(b(r))return{name:r.text,line:r.line,nodes:e.nodes.
slice(zo(e.nodes,n+1))}}function Qo(e,n){let r=e[n+1];if(b(r))for(let t=n+2;t<Math.min(e.length,n+40);t+=1){let o=e[t];if(b(o,"do")&&S(e[t+1],"do")){let i=e[t+1];
return{name:r.text,line:r.line,nodes:S(i)?i.nodes:[]}}if(b(o,"do")&&w(e[t+1],":")){let i=e.findIndex((a,s)=>s>t+1&&a.kind==="newline"&&s>t+2);return{name:r.text,
line:r.line,nodes:e.slice(t+2,i<0?e.length:i)}}if(b(o,"def","defp"))return}}function We(e,n){let r=[],t=o=>{for(let[i,a]of o.entries()){let s=o[i+1];if(b(a,"def",
"defp")){let l=n==="ex"?Qo(o,i):S(s,"do")?Jo(s):void 0;l&&r.push(l)}S(a)&&t(a.nodes)}};return t(e),r}var be=e=>e?.kind==="code"?X(e.nodes):void 0,Ge=e=>e?.kind==="text"?e.text:"",Zo=e=>e?.kind==="literal"&&typeof e.value=="number"?e.value:void 0;function ei(e,n,r){
let{named:t,list:o}=e,i=be(o[1])?.name==="references",a=i&&C(be(o[1])?.named.get("validate"));return U({table:n,column:E(o[0]),type:Ge(o[1]),notNull:C(t.get("nu\
ll")),default:t.has("default")?t.get("default")?.kind==="code"?"computed":"plain":"none",generated:t.has("generated")||/serial$/.test(Ge(o[1])),unique:!1,primaryKey:x(
t.get("primary_key")),references:i&&!a},r)}function ni(e,n,r){let t={path:r,line:e.line},o=E(e.list[0]),i={table:n,column:o};switch(e.name){case"add":case"add_i\
f_not_exists":return{operations:ei(e,n,t)};case"timestamps":return{operations:["inserted_at","updated_at"].map(a=>u(e.named.has("default")||x(e.named.get("null"))?
"add-column":"add-not-null-no-default",t,void 0,{table:n,column:a}))};case"remove":case"remove_if_exists":{let a=e.list.length>1&&e.name==="remove";return{operations:[
u("drop-column",t,void 0,i)],...a?{}:{why:`change cannot turn ${e.name} round without the type of the column`}}}case"modify":{let a=Ge(e.list[1]),s=e.named.get(
"from"),l=Ge(s?.kind==="list"?s.items[0]:s),d=Zo(e.named.get("size")),c=C(e.named.get("null"))?[u("set-not-null",t,void 0,i)]:[],f=l!==""&&l===a&&d===void 0,p=l===
""?!1:Y(a==="string"?"varchar":a,d,l==="string"?"varchar":l);return{operations:[...f?[]:[v(n,o,a,p,t)],...c],...s?{}:{why:"change cannot turn modify round witho\
ut from:"}}}default:return{operations:[]}}}function ti(e,n){let r={path:n,line:e.line},t=be(e.list[0]),o=E(t?.list[0]),i=e.name==="create_if_not_exists",a=ee(t?.
list[1]).join(", ");switch(t?.name){case"table":return[u("create-table",r,o,{table:o,maybe:i})];case"index":case"unique_index":{let s=x(t.named.get("concurrentl\
y")),l=t.name==="unique_index"||x(t.named.get("unique")),d=h(t.named.get("name"))||`${o}.${a}`,c=u(s?"create-index":"index-not-concurrent",r,d,{table:o});return l&&
!s?[c,u("add-unique",r,`${o}.${a}`,{table:o})]:[c]}case"constraint":return C(t.named.get("validate"))?[u("add-constraint-not-valid",r,o,{table:o})]:[u(t.named.has(
"exclude")?"add-exclusion":"add-check",r,o,{table:o})];default:return[u("create-object",r,o)]}}function ri(e,n){let r={path:n,line:e.line},t=be(e.list[0]),o=E(t?.
list[0]);return t?.name==="index"||t?.name==="unique_index"?{operations:[u("drop-index",r,h(t.named.get("name"))||`${o}.${ee(t.list[1]).join(", ")}`,{table:o})]}:
t?.name==="constraint"?{operations:[u("drop-constraint",r,E(t.list[1]),{table:o})],why:"change cannot turn the drop of a constraint round"}:{operations:[u("drop\
-table",r,o,{table:o})],why:"change cannot turn the drop of a table round"}}function oi(e,n){let r={path:n,line:e.line},t=E(be(e.list[0])?.list[0]),o=e.named.get(
"to");return e.list.length>1?[u("rename-column",r,void 0,{table:t,column:E(e.list[1]),to:E(o)})]:[u("rename-table",r,t,{table:t,to:E(be(o)?.list[0]??o)})]}var ii=/^(?:update_all|delete_all|insert_all|insert_all!|insert!|insert|update!|update|delete!|delete|insert_or_update!|insert_or_update|query!|query|transaction|stream)$/,
ai=/^(?:flush|import|alias|require|use|disable_ddl_transaction|disable_migration_lock|if|unless|case|cond|else|direction|prefix|repo|IO|Logger|end|fn|ok|nil|true|false|raise|with|for)$/;
function Ae(e,n){let r=[],t=!1,o,i=a=>{r.push(...a.operations),t||=a.opaque,o??=a.stuck};for(let a of le(e)){let s=Ee(a);if(!s){for(let c of ye(a))i(Ae(c.nodes,
n));continue}let l={path:n.path,line:s.line},d=c=>{c!==void 0&&(o??={at:l,why:c})};switch(s.head===""?s.name:""){case"create":case"create_if_not_exists":r.push(
...ti(s,n.path));break;case"drop":case"drop_if_exists":{let c=ri(s,n.path);r.push(...c.operations),d(c.why);break}case"rename":r.push(...oi(s,n.path));break;case"\
alter":{let c=E(be(s.list[0])?.list[0]);for(let f of le(s.block?.nodes??[])){let p=Ee(f);if(!p)continue;let m=ni(p,c,n.path);r.push(...m.operations),m.why!==void 0&&
(o??={at:{path:n.path,line:p.line},why:m.why})}break}case"execute":{let[c]=s.list,f=c?.kind==="text"?n.sql({path:n.path,line:c.line,text:c.text}):z(a,n);r.push(
...f.length>0||c?.kind==="text"?f:[u("raw-sql",l,"")]),s.list.length<2&&d("change cannot turn execute round without its opposite as second argument");break}default:{
let c=a.flatMap(g=>b(g)?[g.text]:[]),f=c.find(g=>ii.test(g)),p=z(a,n),m=f===void 0?ye(a):[];if(p.length>0&&m.length===0)r.push(...p);else if(f!==void 0)r.push(u(
"change-data",l,""));else if(m.length>0)for(let g of m)i(Ae(g.nodes,n));else!c.some(g=>ai.test(g))&&s.inside.length>0&&(t=!0)}}}return{operations:r,opaque:t,...o?
{stuck:o}:{}}}function si(e,n,r){if(e.stuck)return $(e.stuck.why,e.stuck.at);let t=e.operations.find(({op:o})=>o==="change-data");return t?{kind:e.operations.every(({op:a})=>a===
"change-data")?"absent":"lossy",why:"on the way back this step runs forward again and restores nothing",at:t.at}:Q(e.operations,{path:r,line:n.line},"Ecto turns\
 change round by itself")}function di(e,n,r,t){let{path:o}=t;if(!n)return $("it has a function up and no function down",{path:o,line:r.line});let i=ue(n.nodes),
a=Ae(n.nodes,t);return D(e.operations,e.opaque,{operations:a.operations,opaque:a.opaque&&!F(n.nodes),at:{path:o,line:n.line},...i?{raises:{path:o,line:i.line}}:
{}})}var wt={id:"ecto",title:"Ecto",recognise:(e,n)=>/\.exs?$/.test(e)&&/\buse\s+(?:Ecto\.Migration|[\w.]+\.Migration)\b/.test(n),read:async e=>{let{path:n}=e,r=We(
I(e.text,"ex"),"ex"),t=d=>r.find(c=>c.name===d),o=t("change"),i=o??t("up"),a=i?Ae(i.nodes,e):{operations:[],opaque:!1},s=o?si(a,o,n):i?di(a,t("down"),i,e):$("it\
 has neither change nor up",{path:n,line:1}),l=/^\d+/.exec(O(n))?.[0]??T(n);return{file:n,id:l,operations:N(a.operations),wayBack:s,...s.kind==="absent"?{}:{downCommand:`\
mix ecto.rollback --to ${l}`}}}};var kt={CreateTable:"create-table",DropTable:"drop-table",DropIndex:"drop-index",DropForeignKey:"drop-constraint",DropPrimaryKey:"drop-constraint",DropUniqueConstraint:"\
drop-constraint",DropCheckConstraint:"drop-constraint",AddForeignKey:"add-foreign-key",AddPrimaryKey:"add-primary-key",AddUniqueConstraint:"add-unique",AddCheckConstraint:"\
add-check",CreateIndex:"index-not-concurrent",CreateSequence:"create-sequence",DropSequence:"drop-sequence",EnsureSchema:"create-schema",DropSchema:"drop-schema",
InsertData:"insert-rows",UpdateData:"update-rows",DeleteData:"delete-rows",RenameIndex:"rename-constraint",RenameSequence:"other",AlterSequence:"other",RestartSequence:"\
other",AlterTable:"other",AlterDatabase:"other"},li=/Sequence$|Schema$|Database$/;function Ot(e){let[,n="",r]=/^([^(]*)(?:\((\d+))?/.exec(e.slice(0,200))??[];return{
name:n.trim(),length:r===void 0?void 0:Number(r)}}function ci(e,n,r,t){let o={path:t,line:e.line},[i,a]=[h(e.named.get("type")),h(e.named.get("oldType"))],[s,l]=[
Ot(i),Ot(a)],d=[],c=g=>(y=>y?.kind==="literal"&&typeof y.value=="number"?y.value:void 0)(e.named.get(g)),[f,p]=[c("maxLength"),c("oldMaxLength")];if(i!==a||f!==
p){let g=Y(s.name,s.length??f,a===""?void 0:l.name,l.length??p);d.push(v(n,r,i,g,o))}let m={table:n,column:r};return C(e.named.get("nullable"))&&x(e.named.get("\
oldNullable"))&&d.push(u("set-not-null",o,void 0,m)),x(e.named.get("nullable"))&&!x(e.named.get("oldNullable"))&&d.push(u("drop-not-null",o,void 0,m)),d.length>
0?d:[u("other",o,void 0,m)]}function ui({links:[e]},n){let r={path:n,line:e.line},t=h(e.named.get("name")??e.list[0]),o=h(e.named.get("table")??e.list[1]),i=kt[e.
name];switch(e.name){case"DropColumn":return[u("drop-column",r,void 0,{table:o,column:t})];case"AddColumn":{let a=(...s)=>s.some(l=>e.named.has(l));return U({table:o,
column:t,type:h(e.named.get("type")),notNull:!x(e.named.get("nullable")),default:a("defaultValue","defaultValueSql")?"plain":"none",generated:a("computedColumnS\
ql"),unique:!1,primaryKey:!1,references:!1},r)}case"AlterColumn":return ci(e,o,t,n);case"RenameColumn":return[u("rename-column",r,void 0,{table:o,column:t,to:h(
e.named.get("newName")??e.list[2])})];case"RenameTable":return[u("rename-table",r,t,{table:t,to:h(e.named.get("newName")??e.list[1])})];case"Sql":{let[a]=[e.named.
get("sql")??e.list[0]];return a?.kind==="text"&&he(a.text)?[]:a?.kind==="code"&&a.nodes.length===1&&a.nodes[0]?.kind==="string"?[]:[u("raw-sql",r,"",{says:"runs\
 SQL that stands in another file or is put together when it runs"})]}default:{if(!i||!Object.hasOwn(kt,e.name))return;let a=e.name==="CreateTable"||e.name==="Dr\
opTable"||li.test(e.name),s=e.name==="CreateIndex"&&x(e.named.get("unique")),l=ne(e.named.get("columns")??e.named.get("column")).join(", ");if(a)return[u(i,r,t||
o,i.endsWith("table")?{table:t}:{})];let d=u(i,r,t||o,{table:o||t});return s?[d,u("add-unique",r,`${o}.${l}`,{table:o})]:[d]}}}var fi=e=>(n,r)=>{if(r==="")return{
operations:[],table:""};if(!/^(?:migrationBuilder|builder|mb)$/i.test(n.head))return;let t=ui(n,e);return t&&{operations:t,...n.links[0].name==="CreateTable"?{table:""}:
{}}},Et={id:"efcore",title:"Entity Framework Core",recognise:(e,n)=>e.endsWith(".cs")&&!/(?:\.Designer|ModelSnapshot)\.cs$/.test(e)&&/:\s*(?:[\w.]+\.)?Migration\b/.
test(n)&&/\bMigrationBuilder\b/.test(n),read:async e=>{let n=/\[Migration\("([^"]{1,200})"\)\]/.exec(e.text)?.[1]??T(e.path);return oe(e,I(e.text,"cs"),{up:["Up"],
down:["Down"],id:n,missing:"it has no method Down",downCommand:"dotnet ef database update <previous migration>"},fi(e.path))}};var mi=/^([VURB])(\d[\d._]*?)?__.*\.(?:sql|java|kt|groovy|scala)$/;function qe(e){let n=mi.exec(O(e));if(!n||n[1]!=="R"&&n[2]===void 0)return;let r=(n[2]??"").split(
/[._]+/).map(t=>t.replace(/^0+(?=\d)/,"")).join(".");return{prefix:n[1]??"",version:r}}function St(e,n,r){let{version:t}=qe(e)??{},o=_(e),i=_(o.slice(0,-1)),a=[
o,...o===""?[]:["undo","migration","migrations","versioned"].map(s=>`${i}${s}/`),`${o}undo/`,i];for(let s of a){let l=r.list(s).find(d=>{let c=qe(d);return c?.prefix===
n&&c.version===t});if(l!==void 0)return l}}function xt(e,n,r){if(e.endsWith(".sql"))return r.sql({path:e,line:1,text:n});let t=I(n,"java"),o=ce(t,"migrate"),i=z(
o?.nodes??t,{...r,path:e});return i.length>0?i:[u("raw-sql",{path:e,line:o?.line??1},"",{says:"changes the database in code"})]}var Tt={id:"flyway",title:"Flywa\
y",rank:10,recognise:(e,n)=>qe(e)!==void 0&&(e.endsWith(".sql")||/\b(?:JavaMigration|BaseJavaMigration)\b/.test(n)),belongsTo:(e,n)=>qe(e)?.prefix==="U"?St(e,"V",
n):void 0,read:async e=>{let{path:n,siblings:r}=e,{prefix:t,version:o}=qe(n)??{prefix:"V",version:""},i=N(xt(n,e.text,e)),a={path:n,line:1};if(t==="R"||t==="B"){
let p=t==="R"?"a repeatable migration runs again whenever it changes: its earlier text is its way back":"a baseline has no undo migration";return{file:n,id:t===
"R"?T(n):o,operations:i,wayBack:{kind:"no-mechanism",why:p,at:a},repeatable:t==="R"}}if(t==="U")return{file:n,id:`U${o}`,operations:i,wayBack:fe("an undo migrat\
ion",a),unread:"this is an undo migration, and there is no migration of its version beside it"};let s=St(n,"U",r),l=s===void 0?void 0:await r.text(s);if(s===void 0||
l===void 0)return{file:n,id:o,operations:i,wayBack:$(`there is no undo migration U${o}__\u2026 for it`,a)};let d=xt(s,l,e),c=D(i,!1,{operations:d,opaque:!s.endsWith(
".sql"),at:{path:s,line:1}}),f=c.kind==="absent"?{}:{downCommand:`flyway undo -target=${o}`};return{file:n,id:o,operations:i,wayBack:c,companions:[s],...f}}};var Ct=/^(\d+)_(.*)\.up\.sql$/i,Rt={id:"golang-migrate",title:"golang-migrate",recognise:e=>Ct.test(O(e)),belongsTo:e=>/^\d+_.*\.down\.sql$/i.test(O(e))?e.replace(
/\.down\.sql$/i,".up.sql"):void 0,read:async e=>{let n=e.path.replace(/\.up\.sql$/i,".down.sql"),r=await e.siblings.text(n);return ae(e,{id:Ct.exec(O(e.path))?.[1]??
"",up:{line:1,text:e.text},...r===void 0?{}:{down:{path:n,line:1,text:r},companions:[n]},missing:"there is no .down.sql beside it",downCommand:'migrate -path <f\
older> -database "$DATABASE_URL" down 1'})}};var pi=e=>/^--\s*\+goose\s+(up|down)\b/i.exec(e)?.[1]?.toLowerCase(),gi=/^AddMigration|^AddNamedMigration/,Nt=e=>/^\d+/.exec(O(e))?.[0]??T(e);function yi(e){let{
path:n}=e,r=I(e.text,"go"),t=Oe(r).flatMap(({links:y})=>y).find(({name:y})=>gi.test(y)),o=(t?.list??[]).filter(y=>y.kind==="name"||y.kind==="literal"&&y.value===
null),[i,a]=o.map(y=>y.kind==="name"?y.text:""),s=ce(r,i??"Up"),l=N(z(s?.nodes??[],e)),d=s!==void 0&&l.length===0&&!F(s.nodes),c=a===""?void 0:ce(r,a??"Down"),f={
path:n,line:c?.line??t?.line??1},p=z(c?.nodes??[],e),m=c&&ue(c.nodes),g=c?D(l,d,{operations:p,opaque:p.length===0&&!F(c.nodes),at:f,...m?{raises:{path:n,line:m.
line}}:{}}):$("no down function is registered",f);return{file:n,id:Nt(n),operations:l,wayBack:g,...g.kind==="absent"?{}:{downCommand:"goose down"}}}var _t={id:"\
goose",title:"goose",rank:20,recognise:(e,n)=>e.endsWith(".sql")&&/^[ \t]*--\s*\+goose\s+up\b/im.test(n)||e.endsWith(".go")&&!e.endsWith("_test.go")&&/\bgoose\.Add(?:Named)?Migration/.
test(n),read:async e=>{if(e.path.endsWith(".go"))return yi(e);let n=Ve(e.text,pi),r=Se(n,"down");return ae(e,{id:Nt(e.path),up:Se(n,"up")??{line:1,text:e.text},
...r?{down:{path:e.path,...r}}:{},missing:"it has no section -- +goose Down",downCommand:"goose down"})}};function pn(e,n){if(e.endsWith(".sql"))return{line:1,text:n};let r=-1;return{line:1,text:n.split(`
`).map(o=>{let i=o.length-o.trimStart().length,a=/^\s*(?:- )?\s*sql:\s?(.*)$/.exec(o.slice(0,1e5));if(a){let s=(a[1]??"").trim(),l=/^[|>][+-]?\d?$/.test(s);return r=
i,l?"":`${s.replace(/^(["'])(.*)\1$/,"$2")}`}return r>=0&&(i>r||o.trim()==="")?o:(r=-1,"")}).join(`
`)}}var gn=/(?:^|\/)(\d{10,})_?[^/]*\/$/,hi=e=>/^up\.(?:sql|ya?ml)$/.test(e),At={id:"hasura",title:"Hasura",recognise:e=>hi(O(e))&&gn.test(_(e)),belongsTo:(e,n)=>{let r=_(
e);if(!(!/^down\.(?:sql|ya?ml)$/.test(O(e))||!gn.test(r)))return["up.sql","up.yaml","up.yml"].map(t=>r+t).find(n.has)??`${r}up.sql`},read:async e=>{let n=_(e.path),
r=["down.sql","down.yaml","down.yml"].map(i=>n+i).find(e.siblings.has),t=r===void 0?void 0:await e.siblings.text(r),o=gn.exec(n)?.[1]??"";return ae(e,{id:o,up:pn(
e.path,e.text),...r===void 0||t===void 0?{}:{down:{path:r,...pn(r,t)},companions:[r]},missing:"there is no down.sql beside it",downCommand:`hasura migrate apply\
 --version ${o} --type down`})}};var yn=/\bmodule\.exports\s*=\s*(?:(?:create|combine)\w{0,60}Migrations?|(?:add|drop)Tables?)\s*\(/;function bi(e,n){let r={path:n,line:e.line},[t,o,i]=e.list,a=E(
t),s={table:a,column:E(o)},[,l=""]=/^(?:create)?(\w+?)(?:Migration)?$/.exec(e.name.slice(0,80))??[];switch(l.toLowerCase()){case"addcolumn":return[u(C(A(Z(i),"n\
ullable"))&&!A(Z(i),"defaultTo")?"add-not-null-no-default":"add-column",r,void 0,s)];case"dropcolumn":return[u("drop-column",r,void 0,s)];case"renamecolumn":return[
u("rename-column",r,void 0,s)];case"addtable":return[u("create-table",r,a,{table:a})];case"droptable":case"droptables":return ee(t).map(d=>u("drop-table",r,d,{table:d}));case"\
addindex":return[u("index-not-concurrent",r,a,{table:a})];case"setnullable":return[u("drop-not-null",r,void 0,s)];case"dropnullable":return[u("set-not-null",r,void 0,
s)];default:return[]}}function qt(e,n,r){let{path:t}=e,o=Oe(n).flatMap(l=>l.links),i=o.flatMap(l=>bi(l,t)),a=o.find(({name:l})=>/Migrations?$|^(?:add|drop)Tables?$/.
test(l)),s=Q(i,{path:t,line:a?.line??1},`${a?.name??"the helper"} brings its way back along`);return{file:t,id:r,operations:i,wayBack:s}}var wi=/^(?:where|orWhere|andWhere|whereIn|whereNotIn|whereNull|whereNotNull|whereRaw|whereNot|whereBetween|whereExists|whereJsonContains|limit|join)/;function Ye({
links:e},n,r){let t=e.some(({name:o})=>wi.test(o));return e.flatMap(({name:o,list:i,line:a})=>{let s={path:r,line:a},[l]=i,[d,c]=l?.kind==="map"?[...l.entries.keys()]:
l?.kind==="text"?[l.text]:[],f={table:n,...d!==void 0&&c===void 0?{column:d}:{}};switch(o){case"update":case"updateOrInsert":case"increment":case"decrement":return[
u(t?"update-rows":"update-all-rows",s,n,f)];case"del":case"delete":return[u(t?"delete-rows":"delete-all-rows",s,n,{table:n})];case"truncate":return[u("truncate",
s,n,{table:n})];case"insert":case"insertGetId":case"insertOrIgnore":case"upsert":case"batchInsert":return[u("insert-rows",s,n,{table:n})];default:return[]}})}var Mt={createtable:"create-table",create:"create-table",createtableifnotexists:"create-table",createtablelike:"create-table",droptable:"drop-table",drop:"drop-\
table",droptableifexists:"drop-table",dropifexists:"drop-table",createview:"create-object",createvieworreplace:"create-object",creatematerializedview:"create-ob\
ject",dropview:"drop-object",dropviewifexists:"drop-object",dropmaterializedview:"drop-object",createschema:"create-schema",createschemaifnotexists:"create-sche\
ma",dropschema:"drop-schema",dropschemaifexists:"drop-schema"},ki=/^(?:altertable|table|create|createtable|createtableifnotexists)$/,It={dropcolumn:"drop-column",
dropcolumns:"drop-column",droptimestamps:"drop-column",droptimestampstz:"drop-column",dropsoftdeletes:"drop-column",dropsoftdeletestz:"drop-column",dropremembertoken:"\
drop-column",dropmorphs:"drop-column",dropconstrainedforeignid:"drop-column",dropconstrainedforeignidfor:"drop-column",dropforeign:"drop-constraint",dropforeignidfor:"\
drop-constraint",dropforeignkey:"drop-constraint",dropunique:"drop-constraint",dropprimary:"drop-constraint",dropchecks:"drop-constraint",dropindex:"drop-index",
dropfulltext:"drop-index",dropspatialindex:"drop-index",dropnullable:"set-not-null",setnullable:"drop-not-null"},Lt={unique:"add-unique",foreign:"add-foreign-ke\
y",primary:"add-primary-key",check:"add-check",index:"index-not-concurrent",fulltext:"index-not-concurrent",spatialindex:"index-not-concurrent",rawindex:"index-\
not-concurrent"},Oi=/^(?:comment|engine|charset|collate|collation|inherits|temporary|hasmorph|after|innodb|queryContext|references|on|inTable|withKeyName)$/i,hn={
timestamps:["created_at","updated_at"],timestampstz:["created_at","updated_at"],softdeletes:["deleted_at"],softdeletestz:["deleted_at"],remembertoken:["remember\
_token"],droptimestamps:["created_at","updated_at"],droptimestampstz:["created_at","updated_at"],dropsoftdeletes:["deleted_at"],dropremembertoken:["remember_tok\
en"],id:["id"],increments:["id"],bigincrements:["id"]},W=(e,...n)=>e.some(({name:r})=>n.includes(ie(r)));function Ei(e,n,r,t){let[o,...i]=e,a={path:r,line:o.line},
s=ie(o.name),l=h(o.list[(s==="specifictype"||s==="addcolumn")&&t?1:0]),d=l===""?hn[s]??[""]:[l];if(W(i,"alter","change"))return Si(o,i,n,l,r,t);let c=i.find(({name:g})=>ie(
g)==="nullable")?.list[0],f=W(i,"nullable")&&!C(c)||W(i,"usecurrent","default","virtualas","storedas","generatedas"),p=t?!f:W(i,"notnullable")||W(i,"nullable")&&
C(c),m=Object.hasOwn(hn,s);return d.flatMap(g=>U({table:n,column:g,type:s,notNull:p&&!m,default:W(i,"default","defaultto","usecurrent")?"plain":"none",generated:/increments$|^id$/.
test(s)||W(i,"autoincrement","virtualas","storedas"),unique:W(i,"unique"),primaryKey:W(i,"primary")&&!/increments$/.test(s),references:W(i,"references","constra\
ined","foreign")&&!W(i,"nothing")},a))}function Si(e,n,r,t,o,i){let a={path:o,line:e.line},s=[v(r,t,ie(e.name),!1,a)],l=n.find(({name:c})=>ie(c)==="nullable")?.
list[0];return(i?!W(n,"nullable")||C(l):W(n,"notnullable")||C(l))&&s.push(u("set-not-null",a,void 0,{table:r,column:t})),W(n,"unique")&&s.push(u("add-unique",a,
void 0,{table:r,column:t})),s}function xi(e,n,r,t){let[o]=e,i=ie(o.name),a={path:r,line:o.line};if(Oi.test(o.name))return[];let s=It[i];if(s&&Object.hasOwn(It,i)){
let d=s==="drop-column"||s==="set-not-null"||s==="drop-not-null",c=hn[i]??o.list.flatMap(f=>ne(f));return d?(c.length>0?c:[""]).map(f=>u(s,a,void 0,{table:n,column:f})):
[u(s,a,c.join(", ")||n,{table:n})]}if(i==="renamecolumn")return[u("rename-column",a,void 0,{table:n,column:h(o.list[0]),to:h(o.list[1])})];if(i==="rename")return[
u("rename-table",a,n,{table:n,to:h(o.list[0])})];if(i==="renameindex")return[u("rename-constraint",a,h(o.list[0]),{table:n})];let l=Lt[i];if(l&&Object.hasOwn(Lt,
i)){let d=ne(o.list[0]).join(", ");return[u(l,a,d===""?n:`${n}.${d}`,{table:n})]}return Ei(e,n,r,t)}function He(e,n,r,t=!1){let{head:o,links:i}=e;if(t?/(?:^|\.)Schema$/.
test(o)||W(i,"connection","setconnection"):/(?:^|\.)schema$/.test(o)||W(i,"withschema","schema")||/^(?:Schema)$/.test(o)){let l=[],d;for(let c of i){let f=ie(c.
name),p=Mt[f],m=h(c.list[0]),g={path:r,line:c.line};if(ki.test(f)&&(d=p==="create-table"?"":m),p&&Object.hasOwn(Mt,f))l.push(u(p,g,m,{...p.endsWith("table")?{table:m}:
{},maybe:f.endsWith("ifnotexists")}));else if(f==="renametable"||f==="rename")l.push(u("rename-table",g,m,{table:m,to:h(c.list[1])}));else if(f==="dropcolumns")
for(let y of ne(c.list[1]))l.push(u("drop-column",g,void 0,{table:m,column:y}));else f==="dropalltables"&&l.push(u("drop-schema",g,"",{says:"drops all tables"}))}
return{operations:l,...d===void 0?{}:{table:d}}}let s=t?/^\$(?:table|t|blueprint)$/.test(o):/^(?:table|t|tbl|builder|tableBuilder)$/.test(o);if(!(n===void 0||!s))
return{operations:n===""?[]:xi(i,n,r,t)}}function Ti({head:e,links:n}){for(let{name:r,list:t}of n)if(/^(?:knex|trx|tx|db|k|t|table|from|into)$/.test(r)&&t[0]?.kind==="text")return h(t[0]);return/^(?:knex|trx)$/.
test(e)?h(n[0].list[0]):""}var Ci=e=>(n,r)=>{let t=He(n,r,e);if(t)return t;let o=Ti(n),i=o===""?[]:Ye(n,o,e);return i.length>0?{operations:i}:void 0},$t={id:"kn\
ex",title:"Knex",rank:7,recognise:(e,n)=>/\.[cm]?[jt]sx?$/.test(e)?yn.test(n)?/(?:^|\/)(?:migrations?|versions)\//.test(e):(/\bknex\b/i.test(n)||/\bschema\s*\.\s*(?:createTable|alterTable|table|dropTable)/.
test(n))&&Ne.test(n):!1,read:async e=>{let n=I(e.text,"js");return yn.test(e.text)&&!Ne.test(e.text)?qt(e,n,T(e.path)):oe(e,n,{up:["up"],down:["down"],id:T(e.path),
missing:"it exports no function down",downCommand:`npx knex migrate:down ${O(e.path)}`},Ci(e.path))}};function Ri({head:e,links:n}){return/(?:^|\.)DB$/.test(e)?h(n.find(({name:r})=>r==="table")?.list[0]):""}function Ni(e,n){let r=/^[A-Z]\w*$/.test(e.head)&&e.head!==
"DB"&&e.head!=="Schema",t=e.links.find(({name:o})=>/^(?:update|delete|create|insert|save|upsert|updateOrCreate|firstOrCreate|truncate|each|chunk|chunkById)$/.test(
o));return!r||!t?[]:[u("change-data",{path:n,line:t.line},e.head)]}var _i=e=>(n,r)=>{let t=He(n,r,e,!0);if(t)return t;let o=Ri(n),i=o===""?Ni(n,e):Ye(n,o,e);return i.
length>0?{operations:i}:void 0},Pt={id:"laravel",title:"Laravel",recognise:(e,n)=>e.endsWith(".php")&&/\bextends\s+(?:\\?[\w\\]*\\)?Migration\b/.test(n)&&(/Illuminate\\/.
test(n)||/(?:^|\/)migrations\//.test(e)||/\bSchema::/.test(n)),read:async e=>oe(e,I(e.text,"php"),{up:["up"],down:["down"],id:T(e.path),missing:"it has no metho\
d down",downCommand:`php artisan migrate:rollback --path=${e.path}`},_i(e.path))};var Ai=new Set("comment comments preConditions validCheckSum property modifySql tagDatabase output empty stop id author context contexts contextFilter labels db\
ms runAlways runOnChange failOnError runInTransaction objectQuotingStrategy logicalFilePath created runOrder ignore runWith onValidationFail stripComments remov\
eChangeSetProperty".split(" "));function Dt(e){return e.children.filter(({name:n})=>n==="changeSet").map(n=>{let r=n.children.flatMap(o=>o.name==="changes"?o.children:
[o]),t=o=>n.fields.get(o)??"";return{id:`${t("author")}:${t("id")}`.replace(/^:/,""),line:n.line,changes:r.filter(({name:o})=>o!=="rollback"&&!Ai.has(o)),rollbacks:r.
filter(({name:o})=>o==="rollback"),repeatable:/^true$/i.test(t("runOnChange"))||/^true$/i.test(t("runAlways"))}})}var qi=/^\s*--\s*(changeset|rollback)\b\s*(.*)$/i;
function vt(e){let n=[],r=!1;for(let[t,o]of e.split(`
`).entries()){let i=t+1,a=qi.exec(o.slice(0,1e4)),s=n.at(-1);if(a?.[1]?.toLowerCase()==="changeset"){let l=a[2]??"";n.push({id:/^\S+/.exec(l)?.[0]??"",line:i,rows:[],
rollbacks:[],repeatable:/\brunO(?:nChange|nAlways):true|\brunAlways:true/i.test(l)})}else if(a&&s)s.rollbacks.push(Xe("rollback",a[2]??"",i));else if(/^\s*\/\*\s*liquibase rollback/i.
test(o))r=!0,s?.rollbacks.push(Xe("rollback","",i));else if(r){let l=s?.rollbacks.pop(),d=o.includes("*/");s?.rollbacks.push(Xe("rollback",`${l?.text??""}
${d?o.slice(0,o.indexOf("*/")):o}`,l?.line??i)),r=!d}else s&&s.rows.push(o);n.at(-1)===s&&(a||r)&&s&&s.rows.push("")}return n.map(({id:t,line:o,rows:i,rollbacks:a,
repeatable:s})=>({id:t,line:o,changes:i.some(l=>l.trim()!==""&&!l.trim().startsWith("--"))?[Xe("sql",i.join(`
`),o+1)]:[],rollbacks:a,repeatable:s}))}var Xe=(e,n,r)=>({name:e,fields:new Map,children:[],text:n,line:r,textLine:r});var Mi=new Set("addAutoIncrement addCheckConstraint addColumn addDefaultValue addForeignKeyConstraint addLookupTable addNotNullConstraint addPrimaryKey addUniqu\
eConstraint createIndex createSequence createSynonym createTable createView disableCheckConstraint disableTrigger dropNotNullConstraint enableCheckConstraint en\
ableTrigger markUnused renameColumn renameSequence renameTable renameTrigger renameView setColumnRemarks setTableRemarks tagDatabase output empty".split(" ")),Bt=({
name:e})=>Mi.has(e),Ut={createTable:"create-table",dropTable:"drop-table",addPrimaryKey:"add-primary-key",addCheckConstraint:"add-check",dropUniqueConstraint:"d\
rop-constraint",dropForeignKeyConstraint:"drop-constraint",dropPrimaryKey:"drop-constraint",dropCheckConstraint:"drop-constraint",dropAllForeignKeyConstraints:"\
drop-constraint",insert:"insert-rows",loadData:"insert-rows",loadUpdateData:"update-rows",mergeColumns:"drop-column"},Ft={dropNotNullConstraint:"drop-not-null",
addDefaultValue:"change-default",dropDefaultValue:"change-default"},Ii=/^defaultValue|^valueComputed$|^generatedAlwaysAs|^autoIncrement$/i,wn=e=>e.children.flatMap(
n=>n.name==="columns"?n.children:[n]).filter(({name:n})=>n==="column"),bn=e=>/^true$/i.test(e??"");function Li(e,n,r){return wn(e).flatMap(t=>{let o=t.children.
find(({name:s})=>s==="constraints")?.fields,i=[...t.fields.keys()].some(s=>/^(?:valueComputed|generatedAlwaysAs)/i.test(s)),a=[...t.fields.keys()].some(s=>Ii.test(
s)||/^value/i.test(s));return U({table:n,column:t.fields.get("name")??"",type:t.fields.get("type")??"",notNull:/^false$/i.test(o?.get("nullable")??""),default:i?
"computed":a?"plain":"none",generated:bn(t.fields.get("autoIncrement")),unique:bn(o?.get("unique")),primaryKey:bn(o?.get("primaryKey")),references:o?.has("refer\
ences")===!0||o?.has("foreignKeyName")===!0},r)})}function $i(e,n,r,t){let[,o="",i]=/^([\w ]+?)\s*(?:\(\s*(\d+)[^)]*\))?\s*$/.exec((e.fields.get("newDataType")??
"").slice(0,200))??[],a=Y(o,i===void 0?void 0:Number(i));return v(n,r,e.fields.get("newDataType")??"",a,t)}function kn(e,n){let{name:r,fields:t}=e,o={path:n.path,
line:e.line},i=t.get("tableName")??t.get("baseTableName")??t.get("viewName")??"",a=t.get("columnName")??"",s=Ut[r];if(s&&Object.hasOwn(Ut,r))return[u(s,o,i,{table:i})];
let l=Ft[r];if(l&&Object.hasOwn(Ft,r))return[u(l,o,void 0,{table:i,column:a})];switch(r){case"addColumn":return Li(e,i,o);case"dropColumn":{let d=wn(e).map(c=>c.
fields.get("name")??"");return(d.length>0?d:[a]).map(c=>u("drop-column",o,void 0,{table:i,column:c}))}case"renameTable":{let d=t.get("oldTableName")??"";return[
u("rename-table",o,d,{table:d,to:t.get("newTableName")??""})]}case"renameColumn":{let d=t.get("oldColumnName")??"";return[u("rename-column",o,void 0,{table:i,column:d,
to:t.get("newColumnName")??""})]}case"modifyDataType":return[$i(e,i,a,o)];case"addNotNullConstraint":return[u("set-not-null",o,void 0,{table:i,column:a})];case"\
addUniqueConstraint":return[u("add-unique",o,`${i}.${t.get("columnNames")??""}`,{table:i})];case"addForeignKeyConstraint":{let d=!/^false$/i.test(t.get("validat\
e")??""),c=`${i}.${t.get("baseColumnNames")??""}`;return[u(d?"add-foreign-key":"add-constraint-not-valid",o,c,{table:i})]}case"createIndex":return[u("index-not-\
concurrent",o,t.get("indexName")??i,{table:i})];case"dropIndex":return[u("drop-index",o,t.get("indexName")??i,{table:i})];case"createSequence":case"dropSequence":
return[u(r==="createSequence"?"create-sequence":"drop-sequence",o,t.get("sequenceName")??"")];case"update":case"delete":{let d=e.children.some(m=>m.name==="wher\
e"||m.name==="whereParams")||t.has("where"),c=wn(e),f=c.length===1?c[0]?.fields.get("name"):void 0,p={table:i,...r==="update"&&f!==void 0?{column:f}:{}};return r===
"update"?[u(d?"update-rows":"update-all-rows",o,i,p)]:[u(d?"delete-rows":"delete-all-rows",o,i,p)]}case"sql":{let d=e.children.find(f=>f.name==="sql"),c=d?.text??
(e.text.trim()===""?t.get("sql")??"":e.text);return n.sql({path:n.path,line:d?.textLine??e.textLine,text:c})}case"sqlFile":return[u("raw-sql",o,t.get("path")??"")];case"\
customChange":case"executeCommand":return[u("raw-sql",o,t.get("class")??t.get("executable")??"",{says:"runs code of its own"})];default:{let d=r.startsWith("cre\
ate")?"create-object":r.startsWith("drop")?"drop-object":"other",c=t.get("viewName")??t.get("procedureName")??i;return[u(d,o,c,{says:`runs the change ${r.slice(
0,60)}${c===""?"":` on ${c}`}`})]}}}var J=vn(Mr(),1);var Vt=vn(Ir(),1);var jt=60;function Kt(e){let n=new Vt.SaxesParser({position:!0}),r=[],t,o=a=>{throw new V(`${a} at line ${n.line}`,n.line)};n.on("error",a=>o(`not valid XML: ${a.
message.replace(/^\d+:\d+: /,"").replace(/\.$/,"")}`)),n.on("doctype",()=>o("a DOCTYPE is refused")),n.on("opentag",a=>{r.length>=jt&&o(`nested deeper than ${jt}\
 levels`);let s=new Map(Object.entries(a.attributes).map(([d,c])=>[d.replace(/^.*:/,""),String(c)])),l={name:a.name.replace(/^.*:/,""),attributes:s,children:[],
text:"",line:n.line,textLine:n.line};r.at(-1)?.children.push(l),t??=l,r.push(l)}),n.on("closetag",()=>{r.pop()});let i=a=>{let s=r.at(-1);s&&(s.text.trim()===""?
(s.textLine=n.line-(a.split(`
`).length-1),s.text=a):s.text+=a)};if(n.on("text",i),n.on("cdata",i),n.write(e.replace(/^\ufeff/,"")).close(),!t)throw new V("the file holds no XML element",1);
return t}function Gt(e){let{name:n,attributes:r,children:t,text:o,line:i,textLine:a}=e;return{name:n,fields:r,children:t.map(Gt),text:o,line:i,textLine:a}}var On=40;function En(e,n,r,t){
let o=d=>{let c=d?.range;return c?r.linePos(c[0]).line:1};if(t>On)throw new V(`nested deeper than ${On} levels`,o(n));let i=new Map,a=[],s="",l=o(n);if((0,J.isScalar)(
n))s=n.value===null?"":String(n.value),l+=n.type==="BLOCK_LITERAL"||n.type==="BLOCK_FOLDED"?1:0;else if((0,J.isSeq)(n))for(let d of n.items)(0,J.isMap)(d)?a.push(
...En("",d,r,t+1).children):(0,J.isScalar)(d)&&(s+=`${String(d.value)}
`);else if((0,J.isMap)(n))for(let d of n.items){let c=(0,J.isScalar)(d.key)?String(d.key.value):"";(0,J.isScalar)(d.value)&&d.value.value!==null&&i.set(c,String(
d.value.value));let f=En(c,d.value,r,t+1);a.push({...f,line:o(d.key)})}return{name:e,fields:i,children:a,text:s,line:o(n),textLine:l}}var Wt=4e5;function Pi(e){
let n=0;for(let r of e)if(r==="["||r==="{"?n+=1:(r==="]"||r==="}")&&(n-=1),n>2*On)return!0;return/^ {400}|^(?:[ \t]*-[ \t]){40}/m.test(e)}function Yt(e,n){if(/\.xml$/i.
test(e))return Gt(Kt(n));if(n.length>Wt)throw new V(`it has more than ${Wt} characters, more than are read of a changelog`,1);if(Pi(n))throw new V("nested too d\
eep",1);let r=new J.LineCounter,t=(0,J.parseDocument)(n,{lineCounter:r,uniqueKeys:!1,prettyErrors:!1,schema:"core"}),[o]=t.errors;if(o){let{line:s,col:l}=r.linePos(
o.pos[0]);throw new V(`not valid YAML: ${o.message.split(`
`)[0]?.replace(/\.$/,"")} at line ${s}`,s,l)}let a=En("",t.contents,r,0).children.find(({name:s})=>s==="databaseChangeLog");if(!a)throw new V("it has no databas\
eChangeLog",1);return a}var Di=/^(?:|empty|not\s+required|none)$/i,vi=/^\s*--\s*liquibase formatted sql\b/i,Ui=/^[ \t]*--\s*changeset\s+[^\s:]+:\S+/im;function Fi(e,n){return e.flatMap(
r=>{let t=r.children.filter(({name:o})=>o!=="comment"&&o!=="changeSetId");return t.length>0?t.flatMap(o=>kn(o,n)):n.sql({path:n.path,line:r.textLine,text:r.text})})}
function Bi(e,n){let{path:r}=n,t=e.changes.flatMap(d=>kn(d,n)),[o]=e.rollbacks;if(!o){let d=e.changes.find(p=>!Bt(p)),c={path:r,line:d?.line??e.line},f=d?{kind:"\
absent",why:`the changeset ${e.id} has no rollback, and Liquibase cannot turn ${d.name} round`,at:c}:Q(t,c,"Liquibase turns the changes round by itself");return{
operations:t,wayBack:f,empty:!1}}let i={path:r,line:o.line},a=e.rollbacks.some(({fields:d})=>d.has("changeSetId"));if(e.rollbacks.every(({text:d,children:c,fields:f})=>Di.
test(d.trim())&&c.length===0&&f.size===0))return{operations:t,empty:!0,wayBack:{kind:"absent",why:`the rollback of the changeset ${e.id} is empty`,at:i}};let l={
operations:Fi(e.rollbacks,n),opaque:a,at:i};return{operations:t,wayBack:D(t,!1,l),empty:!1}}function ji(e,n){let r=e.find(({wayBack:a,empty:s})=>a.kind==="absen\
t"&&!s);if(r)return r.wayBack;let t=e.find(a=>a.empty);if(t&&e.every(a=>a.empty))return t.wayBack;if(t)return{...t.wayBack,kind:"lossy"};let o=e.find(({wayBack:a})=>a.
kind==="lossy"),[i]=e;return o?.wayBack??i?.wayBack??{kind:"present",why:"it changes nothing itself",at:{path:n,line:1}}}var Xt=(e,n)=>/\.sql$/i.test(e)?vt(n):Dt(
Yt(e,n));function Ht(e){let n=r=>[r.name,[...r.fields],r.text.trim(),r.children.map(n)];return JSON.stringify(e.changes.map(n))}function Vi(e,n){let r=new Map(n.
map(a=>[a.id,a])),t=a=>{let s=r.get(a.id);return s!==void 0&&!a.repeatable&&Ht(s)!==Ht(a)},o=new Set(e.map(({id:a})=>a)),i=e.filter(t);return{fresh:e.filter(({id:a})=>!r.
has(a)),edited:i,gone:n.some(({id:a})=>!o.has(a))}}function Ki(e,n){if(n!==void 0)try{return Xt(e,n)}catch{return}}var zt={id:"liquibase",title:"Liquibase",rank:30,
recognise:(e,n)=>/\.sql$/i.test(e)?vi.test(n)||Ui.test(n):/\.xml$/i.test(e)?/<(?:\w+:)?databaseChangeLog[\s/>]/.test(n):/\.ya?ml$/i.test(e)?/^[ \t]*databaseChangeLog[ \t]*:/m.
test(n):/\.json$/i.test(e)&&/"databaseChangeLog"\s*:/.test(n),read:async e=>{let{path:n}=e,r=Xt(n,e.text),t=Ki(n,e.before),o=t&&Vi(r,t),i=o?[...o.fresh,...o.edited]:
r,a=i.map(d=>Bi(d,e)),s=(i.length>0?i:r).map(({id:d})=>d),l=s.length>5?` \u2026 (${s.length} changesets)`:"";return{file:n,id:`${s.slice(0,5).join(", ")}${l}`,operations:N(
a.flatMap(({operations:d})=>d)),wayBack:ji(a,n),repeatable:r.length===0||i.length>0&&i.every(({repeatable:d})=>d),...o?{edited:o.edited.length>0||o.gone}:{},downCommand:`\
liquibase rollback-count --count=${Math.max(1,i.length)}`}}};var Wi=/(?:^|[._-])up\.sql$/i,Sn=/(^|[._-])down\.sql$/i,Gi=/(?:^|\/)(?:migrations?|migrate|upgrades?|db[-_]?(?:changes|patches)|patches|changelogs?)\//i,Jt={id:"\
plain-sql",title:"plain SQL",rank:-10,recognise:e=>/\.(?:sql|psql|ddl)$/i.test(e)&&Gi.test(e)&&!Sn.test(O(e))&&!/^(?:seeds?|schema|structure|fixtures?)\.sql$/i.
test(O(e)),belongsTo:(e,n)=>{let r=_(e)+O(e).replace(Sn,"$1up.sql");return Sn.test(O(e))&&n.has(r)?r:void 0},read:async e=>{let{path:n,siblings:r}=e,t=_(n)+O(n).
replace(/(^|[._-])up\.sql$/i,"$1down.sql"),o=Wi.test(O(n))?await r.text(t):void 0;if(o!==void 0)return ae(e,{id:T(n),up:{line:1,text:e.text},down:{path:t,line:1,
text:o},companions:[t],missing:"",downCommand:`psql "$DATABASE_URL" -f ${t}`});let i=N(e.sql({path:n,line:1,text:e.text}));return{file:n,id:T(n),operations:i,wayBack:{
kind:"no-mechanism",why:"no migration tool is known for this file, so nothing takes it back",at:{path:n,line:1}}}}};var Qt=/(?:^|\/)([^/]+)\/migration\.sql$/,Zt={id:"prisma",title:"Prisma Migrate",recognise:(e,n,r)=>Qt.test(e)&&!r.has(`${_(e)}snapshot.json`)&&(/(?:^|\/)migrations\/[^/]+\/migration\.sql$/.
test(e)||/^-- (?:CreateTable|AlterTable|DropTable|AddForeignKey|DropForeignKey|CreateIndex|DropIndex|CreateEnum|AlterEnum|DropEnum|RedefineTables|RenameForeignKey|RenameIndex)\b/m.
test(n)),belongsTo:(e,n)=>{let r=`${_(e)}migration.sql`;return O(e)==="down.sql"&&n.has(r)?r:void 0},read:async e=>{let{path:n}=e,r=`${_(n)}down.sql`,t=await e.
siblings.text(r),o=N(e.sql({path:n,line:1,text:e.text})),i=Qt.exec(n)?.[1]??"";if(t===void 0)return{file:n,id:i,operations:o,wayBack:fe("Prisma Migrate",{path:n,
line:1})};let a={path:r,line:1},s=D(o,!1,{operations:e.sql({...a,text:t}),opaque:!1,at:a});return{file:n,id:i,operations:o,wayBack:s.kind==="present"?{...s,why:"\
a down.sql is written, to be run by hand"}:s,companions:[r],...s.kind==="absent"?{}:{downCommand:`npx prisma db execute --file ${r}`}}}};var Yi=e=>e?.kind==="literal"&&typeof e.value=="number"?e.value:void 0,er={add_check_constraint:"add-check",add_exclusion_constraint:"add-exclusion",add_unique_constraint:"\
add-unique",add_unique_key:"add-unique",remove_check_constraint:"drop-constraint",remove_exclusion_constraint:"drop-constraint",remove_unique_constraint:"drop-c\
onstraint",remove_unique_key:"drop-constraint",remove_foreign_key:"drop-constraint",validate_foreign_key:"other",validate_check_constraint:"other",validate_constraint:"\
other",change_table_comment:"other",change_column_comment:"other",add_enum_value:"add-enum-value",rename_enum_value:"rename-enum-value",create_enum:"create-type",
drop_enum:"drop-type",rename_enum:"rename-type",enable_extension:"create-object",disable_extension:"drop-object",create_schema:"create-schema",drop_schema:"drop\
-schema",rename_schema:"rename-schema",create_virtual_table:"create-table",drop_virtual_table:"drop-table",rename_index:"rename-constraint",create_view:"create-\
object",update_view:"create-object",replace_view:"create-object",drop_view:"drop-object",create_function:"create-object",drop_function:"drop-object",create_trigger:"\
create-object",drop_trigger:"drop-object"};function Me(e,n,r,t,o){let{named:i}=r,a=i.get("default");return U({table:e,column:n,type:t,notNull:C(i.get("null")),default:a===
void 0||zn(a)?"none":a.kind==="code"?"computed":"plain",generated:i.has("as")||t==="primary_key"||t==="virtual",unique:x(i.get("unique")),primaryKey:x(i.get("pr\
imary_key")),references:!1},o)}function Hi(e,n,r,t){let{named:o}=e,i=h(o.get("algorithm"))==="concurrently",a=h(o.get("name"))||`${n}.${r.join(", ")}`,s=[u(i?"c\
reate-index":"index-not-concurrent",t,a,{table:n})];return x(o.get("unique"))&&!i&&s.push(u("add-unique",t,`${n}.${r.join(", ")}`,{table:n})),s}function Xi(e,n,r,t){
return r.flatMap(o=>{let i=`${o}_id`,a=Me(n,i,e,"bigint",t),s=e.named.get("index"),l=s?.kind==="map"&&h(s.entries.get("algorithm"))==="concurrently",d=C(s)?[]:[
u(l?"create-index":"index-not-concurrent",t,`${n}.${i}`,{table:n})],c=e.named.get("foreign_key"),f=c?.kind==="map"&&C(c.entries.get("validate")),p=x(c)||c?.kind===
"map"?[u(f?"add-constraint-not-valid":"add-foreign-key",t,`${n}.${i}`,{table:n,column:i})]:[];return[...a,...d,...p]})}function nr(e,n,r){let t={path:n,line:e.line},
{name:o,named:i}=e,a=r===void 0?e.list:[{kind:"text",text:r,line:e.line},...e.list],[s,l,d]=a,c=K(s),f=a.slice(1).flatMap(m=>Re(m)),p=er[o];if(p&&Object.hasOwn(
er,o)){let m=C(i.get("validate"))||i.has("using_index"),g=p.startsWith("add-")&&p!=="add-enum-value"&&m?"add-constraint-not-valid":p,y=g.startsWith("add-")&&g!==
"add-enum-value";return[u(g,t,c,y||g==="drop-constraint"||g==="drop-table"?{table:c}:{})]}switch(o){case"create_table":case"create_join_table":{let m=o==="creat\
e_join_table"?h(i.get("table_name"))||[c,K(l)].sort().join("_"):c,g=u("create-table",t,m,{table:m,maybe:x(i.get("if_not_exists"))}),y=i.get("force");return y&&!C(
y)?[u("drop-table",t,m,{table:m,says:`drops the table ${m} first (force)`}),g]:[g]}case"drop_table":case"drop_join_table":return a.map(K).filter(m=>m!=="").map(
m=>u("drop-table",t,m,{table:m}));case"rename_table":return[u("rename-table",t,c,{table:c,to:K(l)})];case"add_column":case"column":return Me(c,K(l),e,K(d),t);case"\
add_columns":return f.flatMap(m=>Me(c,m,e,h(i.get("type")),t));case"add_timestamps":case"timestamps":return["created_at","updated_at"].flatMap(m=>Me(c,m,e,"date\
time",t));case"remove_column":return[u("drop-column",t,void 0,{table:c,column:K(l)})];case"remove_columns":case"remove":return f.map(m=>u("drop-column",t,void 0,
{table:c,column:m}));case"remove_timestamps":return["created_at","updated_at"].map(m=>u("drop-column",t,void 0,{table:c,column:m}));case"remove_reference":case"\
remove_references":case"remove_belongs_to":return f.map(m=>u("drop-column",t,void 0,{table:c,column:`${m}_id`}));case"rename_column":case"rename":return[u("rena\
me-column",t,void 0,{table:c,column:K(l),to:K(d)})];case"change_column":case"change":{let m=K(d),g=K(l),y=Yi(i.get("limit")),R=v(c,g,m,Y(m==="string"?"varchar":
m,y),t);return C(i.get("null"))?[R,u("set-not-null",t,void 0,{table:c,column:g})]:[R]}case"change_column_null":case"change_null":{let m=C(d)?"set-not-null":"dro\
p-not-null";return[u(m,t,void 0,{table:c,column:K(l)})]}case"change_column_default":case"change_default":return[u("change-default",t,void 0,{table:c,column:K(l)})];case"\
add_index":case"index":return Hi(e,c,Re(l),t);case"remove_index":return[u("drop-index",t,h(i.get("name"))||`${c}.${[...Re(l),...ne(i.get("column"))].join(", ")}`,
{table:c})];case"add_reference":case"add_belongs_to":case"references":case"belongs_to":return Xi(e,c,f,t);case"add_foreign_key":case"foreign_key":return[u(C(i.get(
"validate"))?"add-constraint-not-valid":"add-foreign-key",t,c,{table:c})];default:return}}var tr=/^(?:string|text|integer|bigint|float|decimal|numeric|datetime|timestamp|timestamptz|time|date|binary|blob|boolean|json|jsonb|uuid|inet|cidr|macaddr|hstore|citext|xml|tsvector|point|bit|daterange|tsrange|int4range|int8range|numrange|interval|enum|money|primary_key|serial|bigserial|virtual|attachment|geometry|st_point|vector)$/;
function rr(e,n,r){let t={path:r,line:e.line};return e.list.flatMap(o=>Re(o)).flatMap(o=>Me(n,o,e,e.name,t))}var zi=/^(?:update_all|delete_all|destroy_all|destroy|destroy!|delete|update|update!|update_column|update_columns|update_attribute|save|save!|create|create!|insert|insert!|insert_all|insert_all!|upsert|upsert_all|find_each|find_in_batches|in_batches|each|touch_all|increment!|find_or_create_by|find_or_create_by!|reset_counters)$/,
Ji=/^(?:say|say_with_time|suppress_messages|puts|p|print|raise|return|if|unless|case|when|begin|rescue|ensure|end|else|elsif|safety_assured|transaction|disable_ddl_transaction!|disable_statement_timeout|require|require_relative|include|reset_column_information|then|and|or|not|nil|true|false|Rails|ActiveRecord|connection|table_exists\?|column_exists\?|index_exists\?|foreign_key_exists\?|data_source_exists\?|reverting\?|logger|sleep|set_statement_timeout|set_lock_timeout|with_lock_retries|commit_db_transaction|up_only|ENV)$/;
function Qi(e,n){let{name:r,list:t,named:o,block:i}=e,a=t.length+(n?1:0),s=d=>`change cannot turn ${r} round ${d}`,l=o.has("from")&&o.has("to");switch(r){case"e\
xecute":case"exec_query":case"update":case"insert":case"delete":return r==="execute"||t[0]?.kind==="text"?"change cannot turn SQL round: it needs reversible, or\
 up and down":void 0;case"change_column":return s("");case"change":return n?s(""):void 0;case"add_enum_value":return s("");case"remove_column":return a<3?s("wit\
hout the type of the column"):void 0;case"remove":return n&&!o.has("type")?s("without the type of the column"):void 0;case"remove_columns":return o.has("type")?
void 0:s("without type:");case"drop_table":return i===void 0?s("without a block that states its columns"):void 0;case"remove_index":return a<2&&!o.has("column")?
s("without its columns"):void 0;case"remove_foreign_key":return a<2&&!o.has("to_table")?s("without the table that it points to"):void 0;case"change_column_defau\
lt":case"change_default":case"change_column_comment":case"change_table_comment":return l?void 0:s("without from: and to:");case"remove_check_constraint":case"re\
move_exclusion_constraint":case"remove_unique_constraint":return a<2?s("without what it checks"):void 0;case"drop_enum":return a<2?s("without its values"):void 0;case"\
drop_view":case"update_view":return o.has("revert_to_version")?void 0:s("without revert_to_version");default:return}}var or=e=>e.slice(0,3).map(n=>n.kind==="gro\
up"?"":n.text).join("").slice(0,60);function we(e,n,r){let t=[],o=[],i=!1,a,s=l=>{t.push(...l.operations),o.push(...l.both),i||=l.opaque,a??=l.stuck};for(let l of le(
e)){let d=Ee(l);if(!d){for(let M of ye(l))s(we(M.nodes,n,r));continue}let c={path:n.path,line:d.line},{name:f,head:p,block:m}=d,g=p===""||p==="self"||p==="t"||p===
"table"||p==="connection"||p==="dir";if(f==="reversible"&&m){let M=na(m.nodes,n);t.push(...M.up?.operations??[]),o.push({up:M.up??{operations:[],opaque:!1,both:[]},
down:M.down,at:c});continue}if(f==="revert"&&p===""){let M=or(l.slice(1));t.push(u("revert",c,m?"what its block does":M));continue}if(f==="change_table"&&m){s(we(
m.nodes,n,ne(d.list[0])[0]??""));continue}let y=r!==void 0&&(p==="t"||p==="table"),R=g?nr(d,n.path,y?r:void 0):void 0;if(g){let M=Qi(d,y);M!==void 0&&(a??={at:c,
why:M})}if(R)t.push(...R);else if(y&&tr.test(f))t.push(...rr(d,r,n.path));else if(f==="execute"||f==="exec_query"){let M=z(l,n);t.push(...M.length>0?M:[u("raw-s\
ql",c,"")])}else s(ea(l,d,n,r))}return{operations:t,opaque:i,both:o,...a?{stuck:a}:{}}}var Zi={kind:"newline",text:`
`,at:0,end:0,line:1};function ea(e,n,r,t){let o={path:r.path,line:n.line},i=e.filter(p=>b(p)).map(p=>p.kind==="word"?p.text:""),a=/^[A-Z]/.test(n.head)||/^[A-Z]/.
test(i[0]??"")?i.find(p=>zi.test(p)):void 0,s=z(e,r),l=a===void 0?ye(e):[],d=l.length>0?we(l.flatMap(({nodes:p})=>[...p,Zi]),r,t):void 0,c=a===void 0?[]:[u("cha\
nge-data",o,or(e))],f=a===void 0&&s.length===0&&!d&&!i.some(p=>Ji.test(p));return{operations:[...c,...d?d.operations:s],opaque:f||d?.opaque===!0,both:d?.both??[],
...d?.stuck?{stuck:d.stuck}:{}}}function na(e,n){let r=i=>{for(let a of le(e)){let s=a.findIndex(d=>b(d,i)),l=a.slice(s+1).find(d=>d.kind==="group"&&d.open!=="(");
if(s>0&&l?.kind==="group")return we(l.nodes,n)}},[t,o]=[r("up"),r("down")];return{...t?{up:t}:{},...o?{down:o}:{}}}function ta(e,n,r){let t={path:r,line:n.line};if(e.stuck)return $(e.stuck.why,e.stuck.at);for(let a of e.both){let s=a.down??{operations:[],opaque:!1},l=D(a.up.
operations,a.up.opaque,{operations:s.operations,opaque:s.opaque,at:a.at}),d=e.operations.length===a.up.operations.length;if(l.kind==="absent"&&a.up.operations.length>
0)return d?l:{...l,kind:"lossy"}}let o=e.operations.find(({op:a})=>a==="change-data"||a==="update-all-rows"||a==="update-rows"||a==="delete-rows"),i=e.both.some(
({up:a})=>o&&a.operations.includes(o));return o&&!i?{kind:e.operations.every(({op:l})=>l===o.op)?"absent":"lossy",why:`on the way back this step runs forward ag\
ain and restores nothing: ${o.says}`,at:o.at}:Q(e.operations,t,"Rails turns change round by itself")}function ra(e,n,r,t){let{path:o}=t;if(!n)return $("it has a\
 method up and no method down",{path:o,line:r.line});let i=ue(n.nodes),a=we(n.nodes,t);return D(e.operations,e.opaque,{operations:a.operations,opaque:a.opaque&&
!F(n.nodes),at:{path:o,line:n.line},...i?{raises:{path:o,line:i.line}}:{}})}var ir={id:"rails",title:"Rails",recognise:(e,n)=>e.endsWith(".rb")&&/<\s*(?:::)?[\w:]*\bMigration\b/.
test(n)&&/\bdef\s+(?:self\.)?(?:change|up|down)\b/.test(n),read:async e=>{let{path:n}=e,r=We(I(e.text,"rb"),"rb"),t=d=>r.find(c=>c.name===d),o=t("change"),i=o??
t("up"),a=i?we(i.nodes,e):{operations:[],opaque:!1,both:[]},s=o?ta(a,o,n):i?ra(a,t("down"),i,e):$("it has neither change nor up",{path:n,line:1}),l=/^\d+/.exec(
O(n))?.[0]??T(n);return{file:n,id:l,operations:N(a.operations),wayBack:s,...s.kind==="absent"?{}:{downCommand:`bin/rails db:migrate:down VERSION=${l}`}}}};var ar={createtable:"create-table",createjunctiontable:"create-table",droptable:"drop-table",droptables:"drop-table",createview:"create-object",dropview:"drop-o\
bject",dropforeignkey:"drop-constraint",dropforeignkeys:"drop-constraint",dropuniqueconstraint:"drop-constraint",dropuniqueconstraints:"drop-constraint",dropcheckconstraint:"\
drop-constraint",dropexclusionconstraint:"drop-constraint",dropprimarykey:"drop-constraint",removeconstraint:"drop-constraint",createforeignkey:"add-foreign-key",
createforeignkeys:"add-foreign-key",addforeignkey:"add-foreign-key",createuniqueconstraint:"add-unique",createuniqueconstraints:"add-unique",createprimarykey:"a\
dd-primary-key",createcheckconstraint:"add-check",createcheckconstraints:"add-check",createexclusionconstraint:"add-exclusion",dropindex:"drop-index",dropindices:"\
drop-index",removeindex:"drop-index",cleartable:"truncate",bulkinsert:"insert-rows",bulkupdate:"update-rows",dropallenums:"drop-type",droptabledata:"truncate"},
sr={createschema:"create-schema",dropschema:"drop-schema",createdatabase:"create-schema",dropdatabase:"drop-database"},oa=new Set(["dropalltables","dropallschem\
as","cleardatabase"]);function ia(e,n,r,t){let o=a=>A(r,a)!==void 0,i=C(A(r,"allowNull"))||C(A(r,"isNullable"));return U({table:e,column:n,type:h(A(r,"type")),notNull:i,
default:o("defaultValue")||o("default")?"plain":"none",generated:x(A(r,"isGenerated"))||x(A(r,"autoIncrement")),unique:x(A(r,"unique"))||x(A(r,"isUnique")),primaryKey:x(
A(r,"primaryKey"))||x(A(r,"isPrimary")),references:o("references")},t)}function aa(e,n,r,t){let o={table:e,column:n},i=[];return(!r||A(r,"type"))&&i.push(v(e,n,
"",!1,t)),(C(A(r,"allowNull"))||C(A(r,"isNullable")))&&i.push(u("set-not-null",t,void 0,o)),x(A(r,"unique"))&&i.push(u("add-unique",t,void 0,o)),i.length>0?i:[u(
"other",t,void 0,o)]}var sa={unique:"add-unique","foreign key":"add-foreign-key",check:"add-check","primary key":"add-primary-key"};function ze(e,n){let r={path:n,
line:e.line},t=ie(e.name),[o,i,a]=e.list,s=E(o),l=ar[t];if(l&&Object.hasOwn(ar,t)){let c=t==="createtable"&&x(i);return t==="bulkupdate"&&!a?[u("update-all-rows",
r,s,{table:s})]:ee(o).map(f=>u(l,r,f,{table:f,maybe:c}))}let d=sr[t];if(d&&Object.hasOwn(sr,t))return[u(d,r,s)];if(oa.has(t))return[u("drop-schema",r,"",{says:"\
drops all tables"})];switch(t){case"addcolumn":case"addcolumns":{let c=i?.kind==="list"?i.items:[i],f=p=>Z(p)??(i?.kind==="list"?void 0:Z(a));return c.flatMap(p=>ia(
s,E(p),f(p),r))}case"dropcolumn":case"dropcolumns":case"removecolumn":return ee(i).map(c=>u("drop-column",r,void 0,{table:s,column:c}));case"renamecolumn":return[
u("rename-column",r,void 0,{table:s,column:E(i),to:E(a)})];case"renametable":return[u("rename-table",r,s,{table:s,to:E(i)})];case"changecolumn":case"changecolum\
ns":return aa(s,E(i),Z(a),r);case"addnotnull":return[u("set-not-null",r,void 0,{table:s,column:E(i)})];case"dropnotnull":return[u("drop-not-null",r,void 0,{table:s,
column:E(i)})];case"addindex":case"createindex":case"createindices":{let c=[Z(i),Z(a)],f=c.some(m=>x(A(m,"concurrently"))||x(A(m,"isConcurrent"))),p=c.map(m=>h(
A(m,"name"))).find(m=>m!=="")??s;return[u(f?"create-index":"index-not-concurrent",r,p,{table:s})]}case"addconstraint":{let c=Z(i)??Z(a),f=h(A(c,"type")).toLowerCase();
return[u(sa[f]??"add-check",r,s,{table:s})]}case"bulkdelete":{let c=i===void 0||i.kind==="map"&&i.entries.size===0||i.kind==="literal"&&i.value===null;return[u(
c?"delete-all-rows":"delete-rows",r,s,{table:s})]}default:return}}var da=e=>({links:n})=>{let r=n.map(t=>ze(t,e));return r.some(t=>t!==void 0)?{operations:r.flatMap(t=>t??[])}:void 0},dr={id:"sequelize",title:"Sequelize",rank:8,
recognise:(e,n)=>/\.[cm]?[jt]sx?$/.test(e)&&/\bqueryInterface\b/i.test(n)&&Ne.test(n),read:async e=>oe(e,I(e.text,"js"),{up:["up"],down:["down"],id:T(e.path),missing:"\
it has no function down",downCommand:`npx sequelize-cli db:migrate:undo --name ${T(e.path)}.js`},da(e.path))};var lr={id:"supabase",title:"Supabase",rank:6,recognise:e=>/(?:^|\/)supabase\/(?:.+\/)?migrations\/\d+_[^/]*\.sql$/.test(e),read:async e=>{let{path:n}=e,r=N(e.sql(
{path:n,line:1,text:e.text})),t=/^\d+/.exec(O(n))?.[0]??"";return{file:n,id:t,operations:r,wayBack:fe("Supabase",{path:n,line:1})}}};var la=e=>({links:n})=>{let r=n.map(t=>ze(t,e));return r.some(t=>t!==void 0)?{operations:r.flatMap(t=>t??[])}:void 0},ca=/\bimplements\s+(?:[\w.]+\s*,\s*)*\w*Migration(?:Interface)?\b/,
cr={id:"typeorm",title:"TypeORM",rank:9,recognise:(e,n)=>/\.[cm]?[jt]s$/.test(e)&&(/\bMigrationInterface\b/.test(n)||ca.test(n)&&/\bup\s*[(=]/.test(n)||/\bqueryRunner\b/.
test(n)&&/\basync\s+up\s*\(/.test(n)),read:async e=>{let n=/\bclass\s+(\w+)/.exec(e.text)?.[1];return oe(e,I(e.text,"js"),{up:["up"],down:["down"],id:n??T(e.path),
missing:"it has no method down",downCommand:"npx typeorm migration:revert -d <data source>"},la(e.path))}};var ur=[at,lt,ct,ht,bt,wt,Et,Tt,Rt,_t,At,$t,Pt,zt,Jt,Zt,ir,dr,lr,cr];var ua=/[~!@#^&|`?+*/%<>=-]{500}/,fr;async function fa(){let e=await import("./wasm-AGFSHZT4.js"),{loadModule:n,parseSync:r}="default"in e?e.default:e;return await n(),
t=>{if(!(t.length>5e5||t.trim()===""||t.includes("\0")||ua.test(t)))try{return r(t)}catch{return}}}async function mr(){return fr??=fa(),fr}var H=e=>e&&"String"in e?e.String.sval??"":"";function xn(e){return e?"List"in e?(e.List.items??[]).map(H).join("."):"TypeName"in e?Tn(e.TypeName):"ObjectWithAr\
gs"in e?(e.ObjectWithArgs.objname??[]).map(H).join("."):H(e):""}function Tn(e){let n=(e?.names??[]).map(H);return(n[0]==="pg_catalog"?n.slice(1):n).join(".")}function ma(e){
let[n]=e?.typmods??[];return n&&"A_Const"in n?n.A_Const.ival?.ival:void 0}var pa=e=>(e.constraints??[]).flatMap(n=>"Constraint"in n?[n.Constraint]:[]),ga=new Set(
["now","transaction_timestamp","statement_timestamp","current_database","current_schema"]);function pr(e,n=0){if(typeof e!="object"||e===null||n>50)return!1;if("\
FuncCall"in e){let r=e.FuncCall,t=H(r.funcname?.at(-1));if(!ga.has(t)||(r.args??[]).length>0)return!0}return Object.values(e).some(r=>pr(r,n+1))}function ya(e,n,r){
let t=pa(n),o=d=>t.some(c=>c.contype===d),i=t.find(d=>d.contype==="CONSTR_DEFAULT")?.raw_expr,a=Tn(n.typeName),s=i&&"A_Const"in i&&i.A_Const.isnull===!0,l={table:e,
column:n.colname??"",type:a,notNull:o("CONSTR_NOTNULL"),default:!i||s?"none":pr(i)?"computed":"plain",generated:o("CONSTR_GENERATED")||o("CONSTR_IDENTITY")||/^(?:small|big)?serial\d?$/.
test(a),unique:o("CONSTR_UNIQUE"),primaryKey:o("CONSTR_PRIMARY"),references:o("CONSTR_FOREIGN")};return U(l,r)}var ha={CONSTR_UNIQUE:"add-unique",CONSTR_FOREIGN:"\
add-foreign-key",CONSTR_PRIMARY:"add-primary-key",CONSTR_CHECK:"add-check",CONSTR_EXCLUSION:"add-exclusion",CONSTR_NOTNULL:"set-not-null"};function ba(e,n,r){let t=ha[n.
contype??""]??"other";if(n.skip_validation||n.indexname)return u("add-constraint-not-valid",r,e,{table:e});let o=[...n.fk_attrs??[],...n.keys??[]].map(H).join("\
, ");return u(t,r,o===""?e:`${e}.${o}`,{table:e})}function gr(e,n,r){let t=n.name??"",o={table:e,column:t},i=n.def;switch(n.subtype){case"AT_AddColumn":return i&&
"ColumnDef"in i?ya(e,i.ColumnDef,r):[];case"AT_DropColumn":return[u("drop-column",r,void 0,o)];case"AT_AlterColumnType":{if(!i||!("ColumnDef"in i))return[];let{
typeName:a,raw_default:s}=i.ColumnDef,l=Tn(a),d=!Y(l,ma(a)),c=s&&"TypeCast"in s?s.TypeCast.arg:s,f=!c||"ColumnRef"in c&&H(c.ColumnRef.fields?.at(-1))===t;return[
v(e,t,l,!d||!f,r)]}case"AT_SetNotNull":return[u("set-not-null",r,void 0,o)];case"AT_DropNotNull":return[u("drop-not-null",r,void 0,o)];case"AT_ColumnDefault":return[
u("change-default",r,void 0,o)];case"AT_AddConstraint":return i&&"Constraint"in i?[ba(e,i.Constraint,r)]:[];case"AT_DropConstraint":return[u("drop-constraint",r,
t,{table:e})];case"AT_DetachPartition":{let a=i&&"PartitionCmd"in i&&i.PartitionCmd.concurrent===!0;return[u("detach-partition",r,e,{table:e,locking:!a})]}case"\
AT_SetLogged":case"AT_SetUnLogged":case"AT_SetTableSpace":case"AT_SetAccessMethod":return[u("rewrite-table",r,e,{table:e})];default:return[u("other",r,e,{table:e})]}}function j(e){let n=0,r=(i=0)=>e[n+i],t=(...i)=>i.every((a,s)=>e[n+s]?.word===a)?(n+=i.length,!0):!1,o=(i,a=0)=>r(a)?.kind==="mark"&&r(a)?.text===i;return{peek:r,
next:()=>e[n++],take:t,one:(...i)=>{let a=r()?.word;if(!(a===void 0||a===""||!i.includes(a)))return n+=1,a},mark:i=>o(i)?(n+=1,!0):!1,name:()=>{let i=[];for(;;){
let a=r();if(!a||a.kind!=="word"&&a.kind!=="name"&&a.kind!=="string"||(i.push(a.text),n+=1,!o(".")))break;n+=1}return i.join(".")},bracket:()=>{if(!o("("))return;
let i=n+1,a=0;for(;n<e.length;n+=1)if(o("("))a+=1;else if(o(")")&&--a===0)break;let s=e.slice(i,n);return n+=1,s},done:()=>n>=e.length,rest:()=>e.slice(n)}}function se(e){
let n=[[]],r=0;for(let t of e){if(t.kind==="mark"){if(t.text==="("||t.text==="[")r+=1;else if(t.text===")"||t.text==="]")r-=1;else if(t.text===","&&r<=0){n.push(
[]);continue}}n.at(-1)?.push(t)}return n.filter(t=>t.length>0)}function L(e,...n){let r=0;for(let[t,o]of e.entries())if(o.kind==="mark"&&o.text==="(")r+=1;else if(o.
kind==="mark"&&o.text===")")r-=1;else if(r<=0&&o.word===n[0]&&n.every((i,a)=>e[t+a]?.word===i))return!0;return!1}function Cn(e){let n=j(e),r=n.name().toLowerCase();/^(?:double|character|timestamp|time)$/.test(r)&&(n.take("PRECISION")?r="double precision":n.take("VARYING")?
r="character varying":n.take("WITH","TIME","ZONE")&&(r=`${r} with time zone`));let[t]=n.bracket()??[];return{name:r,length:t?.kind==="number"?Number(t.text):void 0}}
var wa=/^(?:NULL|TRUE|FALSE|CURRENT_TIMESTAMP|CURRENT_DATE|CURRENT_TIME|LOCALTIMESTAMP|NOW)$/;function ka(e){let n=e.findIndex(t=>t.word==="DEFAULT"),r=e[n+1];return n<
0||e[n-1]?.word==="BY"||r?.word==="NULL"?"none":r?.kind!=="word"||wa.test(r.word)?r?.word==="NOW"&&e[n+3]?.text!==")"?"computed":"plain":e[n+2]?.text==="("?"com\
puted":"plain"}function Oa(e,n,r){let t=j(n),o=t.name(),i=t.rest(),a=Cn(i),s=/^(?:small|big)?serial\d?$/.test(a.name),l=L(i,"AS","IDENTITY")||L(i,"AUTO_INCREMEN\
T")||L(i,"IDENTITY"),d=s||l||L(i,"GENERATED")||L(i,"AS")&&L(i,"STORED");return U({table:e,column:o,type:a.name,notNull:L(i,"NOT","NULL"),default:ka(i),generated:d,
unique:L(i,"UNIQUE"),primaryKey:L(i,"PRIMARY","KEY"),references:L(i,"REFERENCES")},r)}function yr(e,n,r){let t=j(n);t.take("CONSTRAINT")&&(t.take("IF","NOT","EX\
ISTS"),/^(?:UNIQUE|FOREIGN|PRIMARY|CHECK|EXCLUDE|NOT)$/.test(t.peek()?.word??"")||t.name());let o=t.rest(),i=L(o,"NOT","VALID")||L(o,"USING","INDEX"),a=t.take("\
UNIQUE")?"add-unique":t.take("FOREIGN","KEY")?"add-foreign-key":t.take("PRIMARY","KEY")?"add-primary-key":t.take("CHECK")?"add-check":t.take("EXCLUDE")?"add-exc\
lusion":void 0;if(a===void 0)return t.one("INDEX","KEY","FULLTEXT","SPATIAL")?(t.one("INDEX","KEY"),[u("index-not-concurrent",r,t.name()||e,{table:e,locking:!1})]):
void 0;let s=se(t.bracket()??[]).map(l=>l[0]?.text??"").join(", ");return i?[u("add-constraint-not-valid",r,e,{table:e})]:[u(a,r,s===""||a==="add-check"||a==="a\
dd-exclusion"?e:`${e}.${s}`,{table:e})]}function Ea(e,n,r){let t=j(n),o=t.name(),i={table:e,column:o};if(t.take("SET","NOT","NULL"))return[u("set-not-null",r,void 0,
i)];if(t.take("DROP","NOT","NULL"))return[u("drop-not-null",r,void 0,i)];if(t.take("SET","DEFAULT")||t.take("DROP","DEFAULT"))return[u("change-default",r,void 0,
i)];let a=t.take("SET","DATA","TYPE")||t.take("TYPE");if(!a&&t.one("SET","DROP","RESET","ADD","RESTART"))return[u("other",r,void 0,i)];let s=Cn(t.rest()),l=[v(e,
o,s.name,Y(s.name,s.length),r)];return!a&&L(n,"NOT","NULL")&&l.push(u("set-not-null",r,void 0,i)),l}function hr(e,n,r,t){let o=j(n),i=o.name(),a=[],s=r?o.name():
i;s!==i&&a.push(u("rename-column",t,void 0,{table:e,column:i,to:s}));let l=o.rest(),d=Cn(l);if(d.name==="enum"||d.name==="set"){let f=`states the values of the \
enum ${e}.${s} anew: rows with a value that is left out lose it`;a.push(u("drop-enum-value",t,void 0,{table:e,column:s,says:f}))}else d.name!==""&&!/^(?:not|null)$/.
test(d.name)&&a.push(v(e,s,d.name,Y(d.name,d.length),t));return L(l,"NOT","NULL")&&a.push(u("set-not-null",t,void 0,{table:e,column:s})),a}function Sa(e,n,r){let t=j(
n);if(t.one("CONSTRAINT","CHECK"))return t.take("IF","EXISTS"),[u("drop-constraint",r,t.name(),{table:e})];if(t.take("PRIMARY","KEY"))return[u("drop-constraint",
r,e,{table:e})];if(t.take("FOREIGN","KEY"))return[u("drop-constraint",r,t.name(),{table:e})];if(t.one("INDEX","KEY"))return[u("drop-index",r,t.name(),{table:e})];
if(t.one("PARTITION","PARTITIONS")){let i=`drops partitions of ${e} with their rows`;return[u("drop-table",r,e,{table:e,says:i})]}return t.take("COLUMN"),t.take(
"IF","EXISTS"),(t.peek()?.text==="("?se(t.bracket()??[]):[t.rest()]).map(i=>u("drop-column",r,void 0,{table:e,column:j(i).name()}))}function xa(e,n,r){let t=j(n);
if(t.take("TO")||t.take("AS"))return[u("rename-table",r,e,{table:e,to:t.name()})];if(t.one("CONSTRAINT","INDEX","KEY"))return[u("rename-constraint",r,e,{table:e})];
t.take("COLUMN");let o=t.name();return t.take("TO"),[u("rename-column",r,void 0,{table:e,column:o,to:t.name()})]}function br(e,n,r){let t=j(n);if(t.take("ADD")){
let o=yr(e,t.rest(),r);return o||(t.one("PARTITION","SYSTEM","PERIOD")?[u("other",r,e,{table:e})]:(t.take("COLUMN"),t.take("IF","NOT","EXISTS"),(t.peek()?.text===
"("?se(t.bracket()??[]):[t.rest()]).flatMap(a=>yr(e,a,r)??Oa(e,a,r))))}return t.take("DROP")?Sa(e,t.rest(),r):t.take("ALTER")?t.one("INDEX","CONSTRAINT","CHECK")?
[u("other",r,e,{table:e})]:(t.take("COLUMN"),Ea(e,t.rest(),r)):t.take("MODIFY")?(t.take("COLUMN"),(t.peek()?.text==="("?se(t.bracket()??[]):[t.rest()]).flatMap(
i=>hr(e,i,!1,r))):t.take("CHANGE")?(t.take("COLUMN"),hr(e,t.rest(),!0,r)):t.take("RENAME")?xa(e,t.rest(),r):t.take("TRUNCATE","PARTITION")?[u("truncate",r,e,{table:e})]:
t.take("SET","SCHEMA")?[u("rename-table",r,e,{table:e})]:t.take("DETACH","PARTITION")?[u("detach-partition",r,e,{table:e,locking:!L(t.rest(),"CONCURRENTLY")})]:
[u("other",r,e,{table:e})]}var Ta=/^(?:VIEW|FUNCTION|PROCEDURE|PROC|TRIGGER|POLICY|RULE|EXTENSION|DOMAIN|AGGREGATE|OPERATOR|COLLATION|CAST|PUBLICATION|SUBSCRIPTION|SERVER|ROLE|USER|EVENT|STATISTICS|LANGUAGE|SYNONYM|PACKAGE|GROUP)$/,
Ca=/^(?:TYPE|DOMAIN|EXTENSION)$/;function pe(e){return se(e.rest()).map(n=>j(n).name()).filter(n=>n!=="")}function Ra(e,n,r){let t=L(e.rest(),"CASCADE");e.one("\
TEMPORARY","TEMP","MATERIALIZED","FOREIGN","GLOBAL","UNIQUE");let o=e.next()?.word??"",i=e.take("CONCURRENTLY");return e.take("IF","EXISTS"),o==="TABLE"?pe(e).map(
a=>u("drop-table",r,a,{table:a})):o==="DATABASE"?pe(e).map(a=>u("drop-database",r,a)):o==="SCHEMA"?pe(e).map(a=>u(n==="mysql"?"drop-database":"drop-schema",r,a)):
o==="OWNED"?[u("drop-schema",r,"",{says:"drops everything that a role owns"})]:o==="INDEX"?pe(e).map(a=>u("drop-index",r,a,{locking:!i&&n==="standard"})):o==="S\
EQUENCE"?pe(e).map(a=>u("drop-sequence",r,a)):o==="COLUMN"?[u("other",r,"")]:o==="TYPE"?pe(e).map(a=>u("drop-type",r,a,{destructive:t})):Ta.test(o)?pe(e).map(a=>u(
"drop-object",r,a,{destructive:t&&Ca.test(o),says:`drops the ${o.toLowerCase()} ${a}${t?" and what depends on it":""}`})):[u("other",r,o.toLowerCase())]}function Na(e,n,r){
let t=e.take("CONCURRENTLY")||L(e.rest(),"ONLINE");e.take("IF","NOT","EXISTS");let o=e.peek()?.word==="ON"?"":e.name();e.take("ON"),e.take("ONLY");let i=e.name(),
a=o===""?i:o;return t?u("create-index",r,a,{table:i}):u("index-not-concurrent",r,a,{table:i,locking:n==="standard"})}function _a(e,n,r){for(e.take("OR","REPLACE");e.
one("TEMPORARY","TEMP","UNLOGGED","GLOBAL","LOCAL","UNIQUE","FULLTEXT","SPATIAL","CLUSTERED","NONCLUSTERED","MATERIALIZED","FOREIGN","RECURSIVE","CONSTRAINT","V\
IRTUAL"););if(e.take("DEFINER")&&e.mark("="))for(;!e.done()&&!/^(?:VIEW|TRIGGER|PROCEDURE|FUNCTION|EVENT|SQL)$/.test(e.peek()?.word??"");)e.next();let t=e.next()?.
word??"";if(t==="INDEX")return[Na(e,n,r)];let o=e.take("IF","NOT","EXISTS"),i=e.name();return t==="TABLE"?[u("create-table",r,i,{table:i,maybe:o})]:t==="SCHEMA"||
t==="DATABASE"?[u("create-schema",r,i)]:t==="TYPE"?[u("create-type",r,i)]:t==="SEQUENCE"?[u("create-sequence",r,i)]:[u("create-object",r,i,{says:`creates the ${t.
toLowerCase()||"object"} ${i}`})]}function Aa(e,n,r){e.take("ONLY");let t=e.name();for(e.mark("*");e.one("WITH","CHECK","NOCHECK"););let o=[];return se(e.rest()).
flatMap(i=>{let[a,s]=i,l=a?.kind==="word"&&/^(?:ADD|DROP|ALTER|MODIFY|CHANGE|RENAME)$/.test(a.word);return l&&(o=s?.word==="COLUMN"?[a,s]:[a]),br(t,l||n!=="mssq\
l"?i:[...o,...i],r)})}function qa(e,n,r){e.one("FOREIGN","MATERIALIZED");let t=e.next()?.word??"";if(e.take("IF","EXISTS"),t==="TABLE")return Aa(e,n,r);let o=e.
name();return t==="TYPE"?e.take("ADD","VALUE")?[u("add-enum-value",r,o)]:e.take("DROP","VALUE")?[u("drop-enum-value",r,o)]:e.take("RENAME","VALUE")?[u("rename-e\
num-value",r,o)]:e.take("DROP","ATTRIBUTE")?[u("drop-column",r,void 0,{table:o,column:e.name()})]:e.take("RENAME","TO")?[u("rename-type",r,o,{to:e.name()})]:[u(
"other",r,o)]:t==="SCHEMA"&&e.take("RENAME")?[u("rename-schema",r,o)]:t==="INDEX"&&e.take("RENAME")?[u("rename-constraint",r,o)]:t==="VIEW"&&e.take("RENAME")?[u(
"rename-table",r,o,{table:o})]:[u("other",r,o)]}function Je(e,n,r){e.one("LOW_PRIORITY","IGNORE","QUICK"),n&&e.take("FROM"),e.take("ONLY"),e.take("TOP")&&e.bracket();
let t=e.name(),o=e.rest();if(n&&/(?:^|\.)pg_enum$/i.test(t))return[u("drop-enum-value",r,"")];let i=L(o,"WHERE")&&!Ma(o),a=n?void 0:Ia(o),s={table:t,...a===void 0?
{}:{column:a}};return n?[u(i?"delete-rows":"delete-all-rows",r,t,s)]:[u(i||L(o,"FROM")||L(o,"LIMIT")?"update-rows":"update-all-rows",r,t,s)]}function Ma(e){let n=e.
findIndex(t=>t.word==="WHERE"),r=e.slice(n+1).filter(t=>!/^[();]$/.test(t.text));return r.length===1?/^(?:TRUE|1)$/i.test(r[0]?.text??""):r.length===3&&r[1]?.text===
"="&&r[0]?.kind==="number"&&r[0].text===r[2]?.text}function Ia(e){let n=e.findIndex(i=>i.word==="SET"),r=e.findIndex((i,a)=>a>n&&/^(?:WHERE|FROM|RETURNING)$/.test(
i.word)),t=se(e.slice(n+1,r<0?void 0:r)),[o]=t;return n>=0&&t.length===1&&o?j(o).name().split(".").at(-1):void 0}function Qe(e,n,r){let t=j(e),o=t.next()?.word??
"";switch(o){case"DROP":return Ra(t,n,r);case"CREATE":return _a(t,n,r);case"ALTER":return qa(t,n,r);case"RENAME":return t.one("TABLE","TABLES"),se(t.rest()).map(
i=>{let a=j(i),s=a.name();return a.take("TO"),u("rename-table",r,s,{table:s,to:a.name()})});case"TRUNCATE":return t.take("TABLE"),t.take("ONLY"),pe(t).map(i=>u(
"truncate",r,i,{table:i}));case"DELETE":return Je(t,!0,r);case"UPDATE":return Je(t,!1,r);case"WITH":return $a(e,r);case"INSERT":case"REPLACE":case"COPY":case"ME\
RGE":{t.one("IGNORE","LOW_PRIORITY","OVERWRITE","OR"),t.one("REPLACE","IGNORE"),t.take("INTO");let i=t.name();return[u(o==="MERGE"?"update-rows":"insert-rows",r,
i,{table:i})]}case"REINDEX":return L(e,"CONCURRENTLY")?[]:[u("rewrite-table",r,e.at(-1)?.text??"")];case"VACUUM":return L(e,"FULL")?[u("rewrite-table",r,e.at(-1)?.
text??"")]:[];case"CLUSTER":return[u("rewrite-table",r,t.name())];case"LOCK":return t.one("TABLE","TABLES"),[u("lock-table",r,t.name())];case"EXEC":case"EXECUTE":
return t.take("SP_RENAME")?[u("rename-column",r,t.peek()?.text??"")]:[u("raw-sql",r,"",{says:"runs a procedure, whose effect only shows when it runs"})];case"DO":case"\
CALL":case"PREPARE":return[u("raw-sql",r,"",{says:`runs a ${o} block, whose effect only shows when it runs`})];case"SELECT":return t.name()!==""&&t.mark("(")?[Rn(
e[1]?.text??"",r)]:[];default:return La.test(o)?[]:[u("other",r,"",{says:`runs ${e[0].text.slice(0,40)}`})]}}var La=/^(?:|SET|BEGIN|START|COMMIT|END|ROLLBACK|ABORT|SAVEPOINT|RELEASE|USE|SHOW|ANALYZE|PRAGMA|RESET|DISCARD|LISTEN|NOTIFY|CHECKPOINT|EXPLAIN|VALUES|TABLE|PRINT|DECLARE|IF|ELSE|GO|FLUSH|SPOOL|EXIT|WHENEVER|UNLOCK|DELIMITER)$/,
Rn=(e,n)=>u("other",n,e,{says:`calls ${e.slice(0,80)}()`});function $a(e,n){let r=0;return e.flatMap((t,o)=>{if(/^(?:DELETE|UPDATE|INSERT)$/.test(t.word)&&(r+=1),
r>50)return[];let i=e[o-1]?.word;return t.word==="DELETE"&&e[o+1]?.word==="FROM"?Je(wr(e,o),!0,n):t.word==="UPDATE"&&i!=="FOR"&&i!=="DO"?Je(wr(e,o),!1,n):t.word===
"INSERT"?[u("insert-rows",n,j(e.slice(o+2)).name())]:[]})}function wr(e,n){let r=0,t=e.findIndex((o,i)=>i<=n||o.kind!=="mark"?!1:(o.text==="("?r+=1:o.text===")"&&
(r-=1),r<0));return j(e.slice(n+1,t<0?void 0:t))}var P=e=>[e?.catalogname,e?.schemaname,e?.relname].filter(n=>n!==void 0&&n!=="").join("."),Pa={OBJECT_TABLE:"drop-table",OBJECT_FOREIGN_TABLE:"drop-object",OBJECT_SCHEMA:"\
drop-schema",OBJECT_INDEX:"drop-index",OBJECT_TYPE:"drop-type",OBJECT_SEQUENCE:"drop-sequence"},Da=new Set(["OBJECT_TYPE","OBJECT_DOMAIN","OBJECT_EXTENSION"]);function va(e,n){
let r=e.removeType??"",t=Pa[r]??"drop-object",o=e.behavior==="DROP_CASCADE";return(e.objects??[]).map(i=>{let a=xn(i);if(t==="drop-table")return u(t,n,a,{table:a});
if(t==="drop-schema"||t==="drop-sequence")return u(t,n,a);if(t==="drop-index")return u(t,n,a,{locking:e.concurrent!==!0});let s=r.replace("OBJECT_","").toLowerCase().
replaceAll("_"," ");return u(t,n,a,{destructive:o&&Da.has(r),says:`drops the ${s} ${a}${o?" and what depends on it":""}`})})}function Ua(e,n){let r=P(e.relation),
t=e.subname??"",o=e.newname??"";switch(e.renameType){case"OBJECT_TABLE":case"OBJECT_VIEW":case"OBJECT_MATVIEW":return[u("rename-table",n,r,{table:r,to:o})];case"\
OBJECT_COLUMN":case"OBJECT_ATTRIBUTE":return[u("rename-column",n,void 0,{table:r,column:t,to:o})];case"OBJECT_SCHEMA":return[u("rename-schema",n,t,{to:o})];case"\
OBJECT_TYPE":return[u("rename-type",n,xn(e.object),{to:o})];case"OBJECT_TABCONSTRAINT":case"OBJECT_INDEX":return[u("rename-constraint",n,t===""?r:t,{table:r})];default:
return[u("other",n,t===""?r:t)]}}function kr(e){if(!e)return!1;let n=o=>o&&"A_Const"in o?JSON.stringify({...o.A_Const,location:0}):void 0;if("A_Const"in e)return e.
A_Const.boolval?.boolval!==!0;if(!("A_Expr"in e))return!0;let[r,t]=[n(e.A_Expr.lexpr),n(e.A_Expr.rexpr)];return r===void 0||r!==t||H(e.A_Expr.name?.[0])!=="="}function Ze(e,n){
return(e?.ctes??[]).flatMap(r=>"CommonTableExpr"in r&&r.CommonTableExpr.ctequery?_n(r.CommonTableExpr.ctequery,n):[])}function Or(e,n){return(e??[]).some(r=>{if(!("\
DefElem"in r)||r.DefElem.defname?.toLowerCase()!==n)return!1;let t=r.DefElem.arg;return t?"Boolean"in t?t.Boolean.boolval===!0:!/^(?:false|off|0)$/i.test(H(t)):
!0})}function _n(e,n){if("AlterTableStmt"in e){let{relation:r,cmds:t,objtype:o}=e.AlterTableStmt,i=P(r);return o!=="OBJECT_TABLE"&&o!=="OBJECT_FOREIGN_TABLE"&&o!==
"OBJECT_TYPE"?[u("other",n,i)]:(t??[]).flatMap(a=>"AlterTableCmd"in a?gr(i,a.AlterTableCmd,n):[])}if("DropStmt"in e)return va(e.DropStmt,n);if("RenameStmt"in e)
return Ua(e.RenameStmt,n);if("TruncateStmt"in e)return(e.TruncateStmt.relations??[]).flatMap(r=>"RangeVar"in r?[u("truncate",n,P(r.RangeVar),{table:P(r.RangeVar)})]:
[]);if("DeleteStmt"in e){let{relation:r,whereClause:t,withClause:o}=e.DeleteStmt,i=P(r),a=kr(t)?"delete-rows":"delete-all-rows",s=/(?:^|\.)pg_enum$/i.test(i)?u(
"drop-enum-value",n,""):u(a,n,i,{table:i});return[...Ze(o,n),s]}if("UpdateStmt"in e){let{relation:r,whereClause:t,withClause:o,fromClause:i,targetList:a}=e.UpdateStmt,
s=P(r),[l,...d]=a??[],c=d.length===0&&l&&"ResTarget"in l?l.ResTarget.name:void 0,f=kr(t)||(i??[]).length>0?"update-rows":"update-all-rows";return[...Ze(o,n),u(f,
n,s,{table:s,...c?{column:c}:{}})]}if("InsertStmt"in e){let r=P(e.InsertStmt.relation);return[...Ze(e.InsertStmt.withClause,n),u("insert-rows",n,r,{table:r})]}if("\
MergeStmt"in e){let r=P(e.MergeStmt.relation);return[u("update-rows",n,r,{table:r})]}if("SelectStmt"in e){let r=e.SelectStmt.intoClause?.rel,t=P(r);return[...Ze(
e.SelectStmt.withClause,n),...r?[u("create-table",n,t,{table:t})]:[],...Va(e.SelectStmt,n)]}if("CopyStmt"in e){let r=P(e.CopyStmt.relation);return e.CopyStmt.is_from?
[u("insert-rows",n,r,{table:r})]:[]}return Fa(e,n)??Ba(e,n)}function Fa(e,n){if("CreateStmt"in e)return[Nn(P(e.CreateStmt.relation),e.CreateStmt.if_not_exists===
!0,n)];if("CreateForeignTableStmt"in e)return[Nn(P(e.CreateForeignTableStmt.base?.relation),!1,n)];if("CreateTableAsStmt"in e){let r=P(e.CreateTableAsStmt.into?.
rel);return[e.CreateTableAsStmt.objtype==="OBJECT_MATVIEW"?u("create-object",n,r):Nn(r,e.CreateTableAsStmt.if_not_exists===!0,n)]}if("IndexStmt"in e){let{idxname:r,
relation:t,concurrent:o}=e.IndexStmt,i=P(t);return[u(o?"create-index":"index-not-concurrent",n,r??i,{table:i})]}if("CreateEnumStmt"in e)return[u("create-type",n,
(e.CreateEnumStmt.typeName??[]).map(H).join("."))];if("CompositeTypeStmt"in e)return[u("create-type",n,P(e.CompositeTypeStmt.typevar))];if("CreateDomainStmt"in e)
return[u("create-type",n,(e.CreateDomainStmt.domainname??[]).map(H).join("."))];if("CreateSeqStmt"in e)return[u("create-sequence",n,P(e.CreateSeqStmt.sequence))];
if("CreateSchemaStmt"in e)return[u("create-schema",n,e.CreateSchemaStmt.schemaname??"")];if("CreatedbStmt"in e)return[u("create-schema",n,e.CreatedbStmt.dbname??
"")];if("ViewStmt"in e)return[u("create-object",n,P(e.ViewStmt.view))];if("CreateFunctionStmt"in e)return[u("create-object",n,(e.CreateFunctionStmt.funcname??[]).
map(H).join("."))];if("CreateTrigStmt"in e)return[u("create-object",n,e.CreateTrigStmt.trigname??"")];if("CreatePolicyStmt"in e)return[u("create-object",n,e.CreatePolicyStmt.
policy_name??"")];if("CreateExtensionStmt"in e)return[u("create-object",n,e.CreateExtensionStmt.extname??"")]}function Nn(e,n,r){return u("create-table",r,e,{table:e,
maybe:n})}function Ba(e,n){if("AlterEnumStmt"in e){let t=(e.AlterEnumStmt.typeName??[]).map(H).join("."),{oldVal:o,newVal:i}=e.AlterEnumStmt;return[u(i===void 0?
"drop-enum-value":o===void 0?"add-enum-value":"rename-enum-value",n,t)]}if("DropdbStmt"in e)return[u("drop-database",n,e.DropdbStmt.dbname??"")];if("DropOwnedSt\
mt"in e)return[u("drop-schema",n,"",{says:"drops everything that a role owns"})];if("AlterObjectSchemaStmt"in e){let t=P(e.AlterObjectSchemaStmt.relation);return[
u(t===""?"other":"rename-table",n,t,t===""?{}:{table:t})]}if("ReindexStmt"in e){let{relation:t,name:o,params:i}=e.ReindexStmt;return Or(i,"concurrently")?[]:[u(
"rewrite-table",n,o??P(t))]}if("ClusterStmt"in e)return[u("rewrite-table",n,P(e.ClusterStmt.relation))];if("VacuumStmt"in e){let[t]=e.VacuumStmt.rels??[],o=t&&"\
VacuumRelation"in t?P(t.VacuumRelation.relation):"";return Or(e.VacuumStmt.options,"full")?[u("rewrite-table",n,o)]:[]}if("RefreshMatViewStmt"in e)return e.RefreshMatViewStmt.
concurrent?[]:[u("lock-table",n,P(e.RefreshMatViewStmt.relation))];if("LockStmt"in e)return(e.LockStmt.relations??[]).flatMap(t=>"RangeVar"in t?[u("lock-table",
n,P(t.RangeVar))]:[]);if("CallStmt"in e||"ExecuteStmt"in e)return[u("raw-sql",n,"",{says:"runs a procedure, whose effect only shows when it runs"})];let[r=""]=Object.
keys(e);return ja.has(r)?[]:[u("other",n,"",{says:`runs ${r.replace(/Stmt$/,"")}`})]}var ja=new Set(["TransactionStmt","VariableSetStmt","VariableShowStmt","Exp\
lainStmt","NotifyStmt","ListenStmt","CheckPointStmt","DiscardStmt","DeclareCursorStmt","ConstraintsSetStmt"]);function Va(e,n){let[r]=e.targetList??[],t=r&&"Res\
Target"in r?r.ResTarget.val:void 0;return(e.fromClause??[]).length>0||!t||!("FuncCall"in t)?[]:[Rn((t.FuncCall.funcname??[]).map(H).join("."),n)]}var Sr=e=>e>=97&&e<=122||e>=65&&e<=90||e>=48&&e<=57||e===95||e===36||e>=128;function An(e,n,r,t){for(let o=n;o<e.length;o+=1){let i=e[o];if(t&&i==="\\")o+=1;else if(i===
r){if(e[o+1]!==r)return o+1;o+=1}}return e.length}function Ka(e,n,r){let t=1;for(let o=n+2;o<e.length;o+=1)if(e[o]==="*"&&e[o+1]==="/"){if(t-=1,o+=1,t===0)return o+
1}else r&&e[o]==="/"&&e[o+1]==="*"&&(t+=1,o+=1);return e.length}function Er(e,n){return/^\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]{0,62})?\$/.exec(e.slice(n,
n+66))?.[0]}function Wa(e,n,r){let t=n;for(;t<e.length;)if(e.startsWith("${",t)){let o=e.slice(t,t+200).indexOf("}");if(o<0)return t===n?t+2:t;t+=o+1}else if(Sr(
e.charCodeAt(t))&&!(r&&e[t]==="$"))t+=1;else break;return t}function xr(e,n){if(/(?:^|[/_.-])(?:mysql|mariadb)(?:[/_.-]|$)/i.test(n))return"mysql";if(/(?:^|[/_.-])(?:mssql|sqlserver|sql-server)(?:[/_.-]|$)/i.
test(n))return"mssql";let r=e.slice(0,4e5);if(r.includes("/*!"))return"mysql";let t=r.replace(/--[^\n]*|'[^'\n]*'/g,"");return/`\w+`|\bAUTO_INCREMENT\b|\bENGINE\s?=|^[ \t]*DELIMITER[ \t]/im.
test(t)?"mysql":/^GO[ \t]*$|\[(?:dbo|\w+)\]\.\[\w+\]|\bNVARCHAR\s?\(|\bIDENTITY\s?\(1/im.test(t)?"mssql":"standard"}function en(e,n){let r=[],t=n==="mysql",o=(s,l,d,c)=>r.
push({kind:s,text:c,word:s==="word"?c.toUpperCase():"",at:l,end:d}),i=0,a=!1;for(;i<e.length;){let s=e.charCodeAt(i),l=e[i]??"",d=e[i+1];if(s<=32||s===160||s===
65279)i+=1;else if(l==="-"&&d==="-"||l==="#"&&t){let c=e.indexOf(`
`,i);i=c<0?e.length:c}else if(l==="/"&&d==="*")if(t&&e[i+2]==="!")for(a=!0,i+=3;/\d/.test(e[i]??"");)i+=1;else i=Ka(e,i,!t);else if(a&&l==="*"&&d==="/")a=!1,i+=
2;else if(l==="'"){let c=r.at(-1),f=t||c?.end===i&&c.word==="E",p=An(e,i+1,"'",f);c?.end===i&&/^(?:E|N|B|X)$/.test(c.word)&&r.pop(),o("string",i,p,e.slice(i+1,p-
1).replaceAll("''","'")),i=p}else if(l==='"'||l==="`"){let c=An(e,i+1,l,t&&l==='"');o("name",i,c,e.slice(i+1,c-1).replaceAll(l+l,l)),i=c}else if(l==="["&&n==="m\
ssql"){let c=An(e,i+1,"]",!1);o("name",i,c,e.slice(i+1,c-1)),i=c}else if(l==="$"&&n==="standard"&&Er(e,i)!==void 0){let c=Er(e,i)??"",f=e.indexOf(c,i+c.length),
p=f<0?e.length:f+c.length;o("body",i,p,e.slice(i+c.length,f<0?p:f)),i=p}else if(Sr(s)&&!(t&&l==="$")||l==="$"&&d==="{"){let c=Wa(e,i,t),f=e.slice(i,c);o(f.includes(
"${")?"name":s>=48&&s<=57?"number":"word",i,c,f),i=c}else o("mark",i,i+1,l),i+=1}return r}function Ga(e){return e[0]?.word!=="CREATE"&&e[0]?.word!=="ALTER"?!1:e.slice(1,8).some(n=>/^(?:FUNCTION|PROCEDURE|PROC|TRIGGER|EVENT|PACKAGE)$/.test(n.word))}function Ya(e,n){
if(n!=="mysql"||!/^[ \t]*DELIMITER[ \t]/im.test(e))return[];let r=[],t=0;for(let o of e.split(`
`)){let i=/^[ \t]*DELIMITER[ \t]+(\S{1,10})/i.exec(o.slice(0,80))?.[1];i!==void 0&&r.push({at:t,end:t+o.length,mark:i}),t+=o.length+1}return r}function nn(e,n){
let r=Ya(e,n),t=[],o=[],i=0,a=()=>{let[d,...c]=o;d&&t.push([d,...c]),o=[],i=0},s=0,l=";";for(let d of en(e,n)){let c=r[s];if(c&&d.at>=c.at){if(d.at<c.end)continue;
a(),l=c.mark,s+=1}if(d.word==="GO"&&/^[^\S\n]*(?:\n|$)/.test(e.slice(d.end,d.end+40))&&/(?:^|\n)[^\S\n]*$/.test(e.slice(Math.max(0,d.at-40),d.at))&&n==="mssql"){
a();continue}if(l!==";"&&e.startsWith(l,d.at)){a();continue}if(l===";"&&d.text===";"&&d.kind==="mark"){i===0?a():o.push(d);continue}l!==";"&&o.length===0&&d.kind===
"mark"||(o.push(d),d.word==="BEGIN"&&o.length>1&&Ga(o)||d.word==="CASE"&&i>0?i+=1:d.word==="END"&&i>0&&(i-=1))}return a(),t}var Ha=2e3,Xa=/^(?:INSERT|SELECT|SET|BEGIN|COMMIT|COMMENT|GRANT|REVOKE|COPY|DO)$/,za=/^(?:DROP|ALTER|CREATE|TRUNCATE|DELETE|UPDATE|INSERT|LOCK|REINDEX|CLUSTER|MERGE)$/,
Ja=/^(?:BEGIN|THEN|ELSE|LOOP|AS)$/;function Cr(e,n){let r=n,t=0;return o=>{for(;t<o;t+=1)e.charCodeAt(t)===10&&(r+=1);return r}}function Qa(e,n,r,t){let o=[],i=Cr(
e,r.line);for(let a of nn(e,n))for(let[s,l]of a.entries()){let d=a[s-1],c=s===0||Ja.test(d?.word??""),f={...r,line:i(l.at)},[p,...m]=a.slice(s,c?void 0:s+1);if(!(!p||
!c)){if(za.test(l.word)){o.push(...Qe([p,...m],n,f));break}if(l.word==="EXECUTE"||l.word==="PERFORM"){let[g,y]=m;l.word==="EXECUTE"&&g?.kind==="string"&&y===void 0&&
t<3?o.push(...Za(g.text,n,f,t+1)):l.word==="EXECUTE"&&o.push(u("raw-sql",f,""));break}}}return o}function qn(e,n,r,t){if(e[0].word!=="DO")return Qe(e,n,r);let o=e.
find(i=>i.kind==="body"||i.kind==="string");return o&&t<3?Qa(o.text,n,r,t+1):Qe(e,n,r)}function Za(e,n,r,t){return nn(e,n).flatMap(o=>qn(o,n,r,t))}function Tr(e,n,r){
let t=r(n);if(!t)return;let o=Buffer.from(n),i=e.line,a=0;return(t.stmts??[]).flatMap(({stmt:s,stmt_location:l=0,stmt_len:d})=>{let c=o.toString("utf8",l,d===void 0?
void 0:l+d);for(;a<l;a+=1)o[a]===10&&(i+=1);let f=en(c,"standard"),p=c.slice(0,f[0]?.at??0).split(`
`).length-1,m={path:e.path,line:i+p};if(!s)return[];let[g,...y]=f;return"DoStmt"in s&&g?qn([g,...y],"standard",m,0):_n(s,m)})}var es=e=>/^\\/m.test(e)?e.replace(
/^\\.*$/gm,n=>" ".repeat(n.length)):e;function ns(e){if(!/\bFROM\s+stdin\b/i.test(e))return e;let n=!1;return e.split(`
`).map(r=>n?(n=!r.startsWith("\\."),""):(n=/\bFROM\s+stdin\b[^;]*;\s*$/i.test(r.slice(0,2e3)),r)).join(`
`)}function Rr(e,n){let r=ns(e.text),t=xr(r,e.path);if(t==="standard"&&n){let a=Tr(e,r,n);if(a)return a}let o=Cr(r,e.line),i=0;return nn(es(r),t).flatMap(a=>{let[
s]=a,l={path:e.path,line:o(s.at)};if(t==="standard"&&n&&!Xa.test(s.word)&&i<Ha){i+=1;let c=r.slice(s.at,a.at(-1)?.end),f=Tr({path:e.path,line:l.line,text:c},c,n);
if(f)return f}return qn(a,t,l,0)})}var In=2e6,Ln=[...ur].sort((e,n)=>(n.rank??0)-(e.rank??0)||(e.id<n.id?-1:1));function ts(e,n,r){return Ln.find(t=>t.recognise(e,n.slice(0,In),r))}function rs(e,n){
for(let r of Ln){let t=r.belongsTo?.(e,n);if(t!==void 0&&t!==e&&n.has(t))return t}}function os(e,n){let r=new Map,t=o=>{let i=r.get(o)??{companions:[]};return r.
set(o,i),i};for(let o of e){let i=rs(o.path,n);i===void 0?t(o.path).own=o:t(i).companions.push(o)}return r}var xe=e=>e?.replace(/^\ufeff/,"").replaceAll(`\r
`,`
`),Nr=({before:e,after:n,path:r,from:t})=>xe(e)!==xe(n)||t!==void 0&&O(t)!==O(r);function is({own:e,companions:n},r){return e&&e.after===void 0?"deleted":e&&e.before===
void 0?"new":e&&r.edited!==void 0?r.edited?"edited":r.operations.length>0?"new":"same":e!==void 0&&Nr(e)||n.some(o=>o.before!==void 0&&Nr(o))?"edited":"same"}function Mn(e,n){
let r=n instanceof V?n.message:"it cannot be understood",t=n instanceof V?n.line??1:1;return{file:e,id:O(e),operations:[],wayBack:{kind:"unknown",why:r,at:{path:e,
line:t}},unread:r}}async function as(e,n){if(n.text.length>In)return Mn(n.path,new V(`it has more than ${In} characters`,1));if(n.text.includes("\0"))return Mn(
n.path,new V("it is not text",1));try{return await e.read(n)}catch(r){return Mn(n.path,r)}}function ss(e,n){let r=new Map(e.map(i=>[i.path,i])),t=i=>i.slice(0,i.
lastIndexOf("/")+1),o=i=>r.get(i)?.after;return{has:i=>r.has(i)?o(i)!==void 0:n.has(i),list:i=>{let a=e.filter(({path:s,after:l})=>l!==void 0&&t(s)===i).map(({path:s})=>s);
return[...new Set([...n.list(i).filter(s=>!r.has(s)),...a])].sort()},text:async i=>r.has(i)?xe(o(i)):xe(await n.text(i))}}async function _r(e,n,r={}){let t=ss(e,
n),o=[];for(let[d,c]of os(e,t)){let f=xe(c.own?.after??c.own?.before)??await t.text(d);if(f===void 0)continue;let p=ts(d,f,t),m=r.given&&/\.(?:sql|psql|ddl)$/i.
test(d)?Ln.find(({id:y})=>y==="plain-sql"):void 0,g=p??m;g&&o.push({unit:c,reader:g,path:d,text:f})}if(o.length===0)return[];let i=r.parser===!1?void 0:r.parser??
await mr(),a=d=>Rr(d,i),s=ln(),l=[];for(let{unit:d,reader:c,path:f,text:p}of o.sort((m,g)=>m.path<g.path?-1:1)){let m=xe(d.own?.before),g=await as(c,{path:f,text:p,
siblings:t,sql:a,...m===void 0?{}:{before:m}}),{edited:y,...R}=g,M=is(d,g);r.given&&(s=ln());let de=M==="deleted"?[]:s(g.operations);l.push({...R,framework:c.id,
operations:de,phases:tt(de),companions:g.companions??[],repeatable:g.repeatable??!1,change:M})}return l}function Ar(e,n){let r=new Set(e),t,o=()=>{let i=new Map;for(let a of r){let s=_(a),l=i.get(s);l?l.push(a):i.set(s,[a])}return i};return{has:i=>r.has(i),list:i=>(t??=
o(),t.get(i)??[]),text:async i=>r.has(i)?n(i):void 0}}var ds=2e6;async function Uf(e,n,r,t=()=>!1){let o=[],i=async d=>{if(!d||d.mode!=="100644"&&d.mode!=="100755")return;let c=await e.blob(d.oid,ds);if(c.kind==="b\
ytes")return new TextDecoder().decode(c.bytes);o.push({path:d.path,why:c.kind==="too-large"?`it has ${c.size} bytes`:c.why})},a=[];for(let d of n.files){if(![d.
path,...d.from===void 0?[]:[d.from]].some(m=>Un(m)||t(m)))continue;let[f,p]=await Promise.all([i(r.base.entries.get(d.from??d.path)),d.status==="deleted"?void 0:
i(r.head.entries.get(d.path))]);f===void 0&&p===void 0||a.push({path:d.path,...d.from===void 0?{}:{from:d.from},...f===void 0?{}:{before:f},...p===void 0?{}:{after:p}})}
let{entries:s}=r.head;return{migrations:await _r(a,Ar(s.keys(),d=>i(s.get(d)))),unread:o}}export{Ns as a,_r as b,Uf as c};
