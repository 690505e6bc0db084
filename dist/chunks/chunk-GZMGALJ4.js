import{a as Ja}from"./chunk-L3LEJIBS.js";import{Aa as ze,R as F,w as he}from"./chunk-L3L7UACA.js";import{d as Xa}from"./chunk-PSHBDJEB.js";var xs={kind:"binary"};function Wa(e){let t=Math.min(e.length,4096)&-2;if(t<2)return;let n=0,s=0;for(let i=0;i<t;i+=2)e[i]===0&&n++,e[i+1]===0&&s++;let o=t/2;return s>
o*.7&&n<o*.1?"le":n>o*.7&&s<o*.1?"be":void 0}function Ba(e){let t=Buffer.from(e.subarray(0,200)).toString("latin1");if(!t.startsWith("<?xml"))return!1;let n=t.slice(
0,t.indexOf("?>")+1).toLowerCase(),s=/encoding\s?=\s?["']([a-z0-9_-]+)["']/.exec(n);return s!==null&&["iso-8859-1","latin1","windows-1252","cp1252","us-ascii"].
includes(s[1]??"")}function Ge(e,t){try{let n=new TextDecoder(e,{fatal:!0}).decode(t);return n.includes("\0")?xs:{kind:"text",text:n}}catch{return xs}}function Os(e){
if(e[0]===255&&e[1]===254)return Ge("utf-16le",e);if(e[0]===254&&e[1]===255)return Ge("utf-16be",e);let t=Wa(e);if(t)return Ge(`utf-16${t}`,e);let n=Ge("utf-8",
e);return n.kind==="binary"&&Ba(e)?Ge("windows-1252",e):n}function Kt(e,t){let n=e.indexOf('"',t+1);for(;n!==-1;){let s=0;for(;e.charCodeAt(n-1-s)===92;)s++;if(s%2===0)return n;n=e.indexOf('"',n+1)}return e.length}var Rs=32768,
Ua=/"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|[^"{}[\],:]+/g;function Ts(e){let t=e.length>Rs?e:e.replace(Ua,""),n=0,s=0,o=0,i=0,a=0;for(let c=0;c<t.length;c++){let d=t.charCodeAt(
c);d===34?c=Kt(t,c):d===58?n++:d===44?s++:d===123||d===91?(o++,++i>a&&(a=i)):(d===125||d===93)&&i--}return{colons:n,values:s+o+1,depth:a}}function Qt(e,t){let n=0;
for(let s=t;s<e.length;s++){let o=e.charCodeAt(s);if(o===34){if(s=Kt(e,s),n===0)return Math.min(s+1,e.length)}else if(o===123||o===91)n++;else if(o===125||o===93){
if(--n<=0)return s+1}else if(n===0&&(o<=32||o===44))return Math.max(s,t+1)}return e.length}function Ha(e){if(!e.includes("\\"))return e;try{let t=JSON.parse(`"${e}\
"`);return typeof t=="string"?t:e}catch{return e}}function za(e,t){if(e.length-t>Rs)return;let n;try{n=JSON.parse(e.slice(t))}catch{return}if(typeof n!="object"||
n===null)return;let s=Array.isArray(n)?n[0]:n,o=typeof s=="object"&&s!==null&&!Array.isArray(s)?Object.keys(s):[],i=Math.max(e.lastIndexOf("}"),e.lastIndexOf("]"))+
1;return{top:Array.isArray(n)?"array":"object",keys:new Set(o),end:i}}function As(e,t){return za(e,t)??Ga(e,t)}function Ga(e,t){let n=e.charCodeAt(t),s=n===123?
"object":n===91?"array":"scalar",o=new Set;if(s==="scalar")return{top:s,keys:o,end:Qt(e,t)};let i=s==="object"?1:2,a=0,c=!0,d=!1;for(let l=t;l<e.length;l++){let m=e.
charCodeAt(l);if(m===34){let f=Kt(e,l);d&&a===i&&o.add(Ha(e.slice(l+1,f))),d=!1,l=f}else if(m===123||m===91)a++,d=c&&a===i&&m===123,a===i&&m===91&&s==="array"&&
(c=!1);else if(m===125||m===93){if(a--,a===0)return{top:s,keys:o,end:l+1};a<i&&(c=!1)}else m===44&&(a<i&&(c=!1),d=c&&a===i)}return{top:s,keys:o,end:e.length}}var Ka=new Set('"\\/bfnrt'),Qa=/^[0-9a-fA-F]{4}$/,$s=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,_e=e=>({at:e.length,says:"is cut off: the JSON ends in the m\
iddle of a value"});function Ne(e,t){let n=t;for(;n<e.length&&` 
\r	`.includes(e.charAt(n));)n++;return n}function Es(e,t){for(let n=t+1;n<e.length;n++){let s=e.charAt(n);if(s==='"')return n+1;if(s<" ")return{at:n,says:"is no\
t JSON: a control character stands inside a string"};if(s==="\\"){if(n++,n>=e.length)break;if(e.charAt(n)==="u"){if(n+4>=e.length)break;if(!Qa.test(e.slice(n+1,
n+5)))return{at:n,says:"is not JSON: a broken \\u escape"};n+=4}else if(!Ka.has(e.charAt(n)))return{at:n,says:"is not JSON: an unknown escape in a string"}}}return _e(
e)}function qa(e,t){for(let s of["true","false","null"]){if(e.startsWith(s,t))return t+s.length;if(e.length<t+s.length&&s.startsWith(e.slice(t)))return _e(e)}for(let s of[
"NaN","Infinity","-Infinity","undefined"])if(e.startsWith(s,t))return{at:t,says:`is not JSON: ${s} is no JSON value`};$s.lastIndex=t;let n=$s.exec(e);return n&&
n.index===t?t+n[0].length:e.slice(t)==="-"?_e(e):{at:t,says:"is not JSON: a value was expected here"}}function Ns(e,t,n,s){if(t>=e.length)return _e(e);if(e.charAt(
t)!=='"')return{at:t,says:"is not JSON: a key in double quotes was expected here"};let o=Es(e,t);if(typeof o!="number")return o;let i=JSON.parse(e.slice(t,o));if(i===
"__proto__")return{at:t,says:"is refused: the JSON has a key named __proto__"};if(n.has(i)&&!s(i,t))return{at:t,says:"is refused: the JSON has the same key twic\
e in one object"};n.add(i);let a=Ne(e,o);return a>=e.length?_e(e):e.charAt(a)!==":"?{at:a,says:"is not JSON: a colon was expected here"}:Ne(e,a+1)}function Cs(e,t,n,s){
let o=Ne(e,t);for(let i=n.at(-1);i;i=n.at(-1)){if(o>=e.length)return _e(e);let a=e.charAt(o);if(a===","){let c=Ne(e,o+1);return c<e.length&&"}]".includes(e.charAt(
c))?{at:o,says:"is not JSON: a comma before a closing bracket"}:i.keys?Ns(e,c,i.keys,s):c}if(a!==(i.keys?"}":"]"))return{at:o,says:`is not JSON: a comma or ${i.
keys?"}":"]"} was expected here`};n.pop(),o=Ne(e,o+1)}return o<e.length?{at:o,says:"is not JSON: something follows the end of the JSON value"}:-1}function Ke(e,t=()=>!1){
let n=[],s=Ne(e,0);for(;typeof s=="number";){if(s===-1)return;let o=s;if(o>=e.length)return _e(e);let i=e.charAt(o);if(i==="{"||i==="["){if(n.length>=200)return{
at:o,says:`is refused: the JSON nests deeper than ${200} levels`};let c=Ne(e,o+1);if(e.charAt(c)===(i==="{"?"}":"]"))s=Cs(e,c+1,n,t);else{let l=i==="{"?{keys:new Set}:
{};n.push(l),s=l.keys?Ns(e,c,l.keys,t):c}continue}let a=i==='"'?Es(e,o):qa(e,o);s=typeof a=="number"?Cs(e,a,n,t):a}return s}function Is(e,t){let n=1,s=0;for(let o=e.indexOf(`
`);o!==-1&&o<t;o=e.indexOf(`
`,o+1))n++,s=o+1;return{line:n,column:t-s+1}}var Ya=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g,Ps=/^[!-~]+(?: [!-~]+)*$/,
Ms=512,_s=Buffer.alloc(Ms);function k(e,t=200){if(e.length<=t&&e.length<=Ms&&Ps.test(e))return e.length<13?e:_s.toString("latin1",0,_s.write(e,"latin1"));let n=e.
slice(0,t*4).replace(Ya," ").replace(/\s+/g," ").trim(),s=Array.from(n),o=s.length>t||e.length>t*4?`${s.slice(0,t-1).join("")}\u2026`:n;return Buffer.from(o,"ut\
f8").toString("utf8")}var Ds=(e,t=200)=>e.length<=t&&Ps.test(e)?e:k(e,t);function Za(e){let t=0,n=typeof e=="object"&&e!==null?[e]:[];for(let s=n.pop();s!==void 0;s=n.pop()){if(Array.isArray(s)){for(let i of s)typeof i=="object"&&i!==
null&&n.push(i);continue}let o=s;for(let i in o){t++;let a=o[i];typeof a=="object"&&a!==null&&n.push(a)}}return t}function dt(e,t){let{line:n,column:s}=Is(e,t.at);
throw new F(`${t.says} (line ${n}, column ${s})`,n,s)}var ec=e=>e.includes("__proto__")||/\\u005f/i.test(e);function me(e){let{value:t,values:n}=js(e);return n>
16e6?Ls():t}var Ls=()=>{throw new F(`is refused: the JSON holds more than ${16e6/1e6} million values`)};function js(e){let t=Ts(e);if(t.values>16e6)return{value:void 0,
values:t.values};let n;try{t.depth<=200&&(n=JSON.parse(e))}catch{n=void 0}if(n===void 0&&dt(e,Ke(e)??{at:0,says:"is not JSON"}),Za(n)!==t.colons||ec(e)){let s=Ke(
e);s&&dt(e,s)}return{value:n,values:t.values}}function Fs(e){let t=[],n=0,s=Ie(e,0);for(;s<e.length;){let o=Qt(e,s);try{let i=js(e.slice(s,o));n+=i.values,t.push(
i.value)}catch(i){if(!(i instanceof F))throw i;let a=Ke(e.slice(s,o));dt(e,{at:s+(a?.at??0),says:a?.says??"is not JSON"})}n>16e6&&Ls(),s=Ie(e,o)}return t}function Vs(e,t){
let n=[],s=0,o=Ke(e,(i,a)=>i!==t?!1:(n.push(e.slice(s,a),JSON.stringify(`${t}#${n.length/2+2}`)),s=e.indexOf(":",a),!0));return o&&dt(e,o),me(n.join("")+e.slice(
s))}function Ie(e,t){let n=t;for(;n<e.length;){let s=e.charCodeAt(n);if(s!==32&&s!==10&&s!==13&&s!==9&&s!==30)break;n++}return n}var Ws=Xa(Ja(),1);var Xs=200,Js=65536,qt=e=>{let t=e.indexOf(":");return t===-1?e:e.slice(t+1)};function tc(e){let t=/^(\d+):(\d+): (.*)$/s.exec(e.message),n=Number(t?.[1]??1),s=Number(
t?.[2]??0)+1,o=k(t?.[3]??"",80).replace(/\.$/,"");return new F(`is not well-formed XML: ${o} (line ${n}, column ${s})`,n,s)}function nc(e){let t=Object.create(null);
for(let n in e){let s=e[n];s!==void 0&&(t[n]=typeof s=="string"?s:s.value)}return t}function Yt(e,t={}){let n=new Ws.SaxesParser({xmlns:t.namespaces===!0,position:t.
unplaced!==!0}),s=i=>{let{line:a,column:c}=n;throw new F(`is refused: ${i} (line ${a}, column ${c+1})`,a,c+1)},o=0;return n.on("error",i=>{throw tc(i)}),n.on("d\
octype",i=>{(!t.bareDoctype||i.includes("["))&&s("the XML has a DOCTYPE")}),n.on("opentag",i=>{++o>Xs&&s(`the XML nests deeper than ${Xs} levels`),t.namespaces?
e.open(i.local??i.name,nc(i.attributes),i.uri??""):e.open(qt(i.name),i.attributes,"")}),n.on("closetag",i=>{o--,e.close?.(qt(i.name))}),e.text&&(n.on("text",e.text),
n.on("cdata",e.text)),{write:i=>{for(let a=0;a<i.length;a+=Js)n.write(i.slice(a,a+Js))},close:()=>{n.close()}}}function se(e,t,n={}){let s=Yt(t,n);s.write(e),s.
close()}var sc=/^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/;function Bs(e){let t=0;for(;;){if(t=e.indexOf("<",t),t===-1)return-1;let n;if(e.startsWith("<?",t))n=e.
indexOf("?>",t);else if(e.startsWith("<!--",t))n=e.indexOf("-->",t);else if(e.startsWith("<!",t))n=oc(e,t);else return t;if(n===-1)return-1;t=n+1}}function oc(e,t){
let n=e.indexOf(">",t),s=n===-1?-1:e.slice(t,n).indexOf("[");if(s===-1)return n;let o=e.indexOf("]",t+s);return o===-1?-1:e.indexOf(">",o)}function ut(e){let t=Bs(
e);if(t===-1)return"";let n=e.indexOf(">",t);return e.slice(t,Math.min(n===-1?e.length:n+1,t+2e4))}function W(e,t){let n=e[t]?.trim();return n&&/^\d{1,12}$/.test(
n)?Number(n):void 0}function Us(e){let t=Bs(e);if(t===-1)return;let n=sc.exec(e.slice(t+1,t+200))?.[0];if(!n)return;let s=e.slice(t,Math.min(t+2e4,e.length)),o=n.
includes(":")?n.slice(0,n.indexOf(":")):"",i=o===""?"xmlns":`xmlns:${o}`;return{name:qt(n),namespace:rc(s,n.length+1,i)}}function rc(e,t,n){let s=t;for(;s<e.length;){
for(;` 
\r	`.includes(e.charAt(s))&&s<e.length;)s++;let o=e.indexOf("=",s),i=e.indexOf(">",s);if(o===-1||i!==-1&&i<o)return"";let a=e.slice(s,o).trim(),c=o+1;for(;` 
\r	`.includes(e.charAt(c))&&c<e.length;)c++;let d=e.indexOf(e.charAt(c),c+1);if(d===-1)return"";if(a===n)return e.slice(c+1,d);s=d+1}return""}function Hs(e){let t;return()=>{if(!t)try{t={value:e()}}catch(n){t={error:n}}if("error"in t)throw t.error;return t.value}}var ic=/^(?:null|true|false|-?\d{1,20}(?:\.\d{1,20})?|"[^"\\]{0,200}")$/;
function ac(e,t){let n=e.charAt(t);if(n==="{")return!0;if(n==="["){let s=e.charAt(Ie(e,t+1));return s===""||'{["]-0123456789'.includes(s)||/^(?:null|true|false)\s?[,\]]/.
test(e.slice(t+1,t+9))}return e.length-t<300&&ic.test(e.slice(t).trim())}function ft(e,t,n=""){let s=Os(t),o=s.kind==="text"?s.text:"",i=o.replace(/^\ufeff+/,""),
a=Ie(i,0),c={path:e,bytes:t.length,hint:n,text:i,...i===o?{}:{repeatedMark:!0}},d=()=>{throw new F("is not JSON")},l={keys:new Set,json:d,jsonLines:d};if(s.kind===
"binary")return{...c,...l,syntax:"binary"};if(a>=i.length)return{...c,...l,syntax:"empty"};if(i.charAt(a)==="<"){let p=Us(i);return p?{...c,...l,syntax:"xml",root:p}:
{...c,...l,syntax:"text"}}if(!ac(i,a))return{...c,...l,syntax:"text"};let m=As(i,a),f=Ie(i,m.end)<i.length;return{...c,syntax:f&&"{[".includes(i.charAt(Ie(i,m.end)))?
"json-lines":"json",keys:m.keys,top:m.top,json:Hs(()=>me(i)),jsonLines:Hs(()=>Fs(i))}}function Y(e){if(e.syntax==="json")try{return e.json()}catch{return}}var zs={critical:"critical",blocker:"critical",high:"high",important:"high",severe:"high",medium:"medium",moderate:"medium",low:"low",minor:"low",none:"none",info:"\
none",information:"none",informational:"none",negligible:"none"},Gs={error:"high",warning:"medium",warn:"medium",note:"low",info:"low",none:"none"};function _(e){
let t=typeof e=="string"&&e.length<40?e.trim().toLowerCase():"";return Object.hasOwn(zs,t)?zs[t]??"unknown":"unknown"}function mt(e){let t=typeof e=="string"&&e.
length<40?e.trim().toLowerCase():"";return Object.hasOwn(Gs,t)?Gs[t]??"unknown":"unknown"}function oe(e){return e===void 0||!(e>=0&&e<=10)?"unknown":e>=9?"criti\
cal":e>=7?"high":e>=4?"medium":e>0?"low":"none"}function pt(){return{critical:0,high:0,medium:0,low:0,none:0,unknown:0}}function ae(e){let t=he.length-1;for(let n of e)
t=Math.min(t,he.indexOf(n));return he[t]??"unknown"}function Zt(e){return he.reduce((t,n)=>t+e[n],0)}var Ks=20,cc=/^[0-9a-f]{7,40}$/i;function P(e,t={}){let{why:n,commit:s}=t;return{format:e,complete:n===void 0,...n===void 0?{}:{why:k(n,300)},contradictions:(t.
contradictions??[]).slice(0,Ks).map(o=>k(o,300)),remarks:(t.remarks??[]).slice(0,Ks).map(o=>k(o,300)),...s!==void 0&&cc.test(s)?{commit:k(s).toLowerCase()}:{}}}
function ee(e,t,n=[]){return{...P(e,{remarks:n}),kind:"unreadable",complete:!1,why:k(t,300)}}var Qs=50,en=200,qs=500,dc=40,Ys=["critical","high","unknown"],Zs=[
"critical","high","unknown","medium","low","none"];function lc(e){return e.length<=Qs?e.map(t=>k(t)):[...e.slice(0,Qs).map(t=>k(t)),"\u2026"]}function eo(e){let{
aliases:t,title:n,package:s,version:o,purl:i,path:a,line:c,closed:d,fingerprints:l,through:m}=e;return{id:k(e.id,120)||"unnamed",severity:e.severity,...t?.length?
{aliases:t.slice(0,10).map(f=>k(f,60))}:{},...n?{title:k(n)}:{},...s?{package:k(s)}:{},...o?{version:k(o,80)}:{},...i?{purl:k(i,500)}:{},...a?{at:{path:k(a,300),
...c===void 0?{}:{line:c}}}:{},...d===void 0?{}:{closed:k(d)||"closed"},...m?.length?{through:lc(m)}:{},...d===void 0&&l?.length?{fingerprints:l.map(f=>k(f,200))}:
{}}}function x(){let e=pt(),t={critical:[],high:[],unknown:[],medium:[],low:[],none:[]},n=[],s=0,o=l=>Ys.includes(l)?qs:l==="medium"?en:dc,i=l=>t[l].length>=o(l),
a=l=>{if(l.closed!==void 0){s++,n.length<en&&n.push(eo(l));return}e[l.severity]++,i(l.severity)||t[l.severity].push(eo(l))};return{add:a,onlyCounts:i,addUnlisted:(l,m)=>{
m<1||(a({id:"unlisted",severity:l,title:`${m} in the summary, not listed`}),e[l]+=m-1)},finish:()=>{let l=Ys.flatMap(p=>t[p]),m=Zs.flatMap(p=>t[p]).concat(n),f=Math.
min(qs,Math.max(en,l.length));return{counts:{...e},suppressed:s,findings:m.slice(0,f)}},seen:()=>s+Zs.reduce((l,m)=>l+e[m],0)}}function T(e){let{secrets:t,rules:n,
target:s,dependencies:o}=e;return{tool:k(e.tool,80)||"unnamed tool",category:e.category,...e.findings.finish(),...t===void 0?{}:{secrets:t},...n===void 0?{}:{rules:n},
...s?{target:k(s,300)}:{},...o===void 0?{}:{dependencies:o}}}function E(e,t,n={}){let[s,...o]=t;return{...P(e,n),kind:"scan",scan:s,...o.length===0?{}:{more:o}}}import{isAscii as Rc,isUtf8 as Tc}from"node:buffer";import{isAscii as vc,isUtf8 as bc}from"node:buffer";var Pe=34,nn=44,sn=58,on=91,rn=93,Me=123,Qe=125,an=92,uc=-2128831035,to=16777619,ce=-1;function j(){throw new F("is not JSON that can be read in pieces")}function gt(e){
let t=Buffer.allocUnsafeSlow(e);return{at:t,fours:new DataView(t.buffer,t.byteOffset,t.length)}}var no=e=>{let t=e^572662306,n=e^1549556828;return(t-16843009&~t|
n-16843009&~n|e-538976288&~e)&2155905152},fc=e=>e>=48&&e<=57||e>=65&&e<=70||e>=97&&e<=102;function mc(e,t,n){if(t+1>=n)return ce;let s=e[t+1];if(s===117){for(let i=t+
2;i<t+6;i++){if(i>=n)return ce;if(!fc(e[i]))return j()}return 6}return s===Pe||s===an||s===47||s===98||s===102||s===110||s===114||s===116?2:j()}function cn({at:e,
fours:t},n,s){let o=n;for(;o<s;){for(;o+4<=s&&no(t.getInt32(o,!0))===0;)o+=4;let i=e[o];for(;i!==Pe&&i!==an&&i>=32&&o<s;)i=e[++o];if(o>=s)return ce;if(i===Pe)return o+
1;i<32&&j();let a=mc(e,o,s);if(a===ce)return ce;o+=a}return ce}function dn(e,t,n,s){let{at:o,fours:i}=e,a=uc,c=t;for(;c+4<=n;){let d=i.getInt32(c,!0);if(no(d)!==
0)break;a=Math.imul(a^d,to),c+=4}for(a^=a>>>15,s.escaped=!1;c<n;c++){let d=o[c];if(d===Pe){s.end=c+1,s.sum=a;return}if(d===an){s.escaped=!0,s.end=cn(e,c,n);return}
d<32&&j(),a=Math.imul(a^d,to)}s.end=ce}function De(e){let t=gt(Buffer.byteLength(e)+1);t.at.write(`${e}"`);let n={end:0,sum:0,escaped:!1};return dn(t,0,t.at.length,
n),n.sum}var tn=e=>e>=48&&e<=57;function so(e,t,n){let s=t;e[s]===45&&s++;let o=s;for(;s<n&&tn(e[s]);)s++;if(s>=n)return ce;if((s===o||e[o]===48&&s>o+1)&&j(),e[s]===
46){let i=++s;for(;s<n&&tn(e[s]);)s++;if(s>=n)return ce;s===i&&j()}if((e[s]|32)===101){s++,s<n&&(e[s]===43||e[s]===45)&&s++;let i=s;for(;s<n&&tn(e[s]);)s++;if(s>=
n)return ce;s===i&&j()}return s}var pc=["true","false","null"].map(e=>Buffer.from(e));function oo(e,t,n){let s=pc.find(o=>o[0]===e[t])??j();for(let o=0;o<s.length;o++){
if(t+o>=n)return ce;e[t+o]!==s[o]&&j()}return t+s.length}function ro(e){let t={next:new Map};for(let n of e){let s=t;for(let o of n.path){let i=De(o),a=s.next.get(i)??{next:new Map};s.next.set(i,a),s=a}s.list=n}return t}var gc=24,hc=De("__proto__");function io(){let e=new Int32Array(1024),t=0,n=new Int32Array(202),s=new Int32Array(202),o=new Array(202).fill(void 0),i=(a,c)=>{let d=o[a]??
new Set(e.subarray(n[a],t));o[a]=d,d.has(c)&&j(),d.add(c)};return{open:a=>{n[a]=t,s[a]=0},add:(a,c)=>{c===hc&&j();let d=n[a];if(t-d>=gc){i(a,c);return}let l=1<<
(c&31),m=s[a];if((m&l)!==0)for(let f=d;f<t;f++)e[f]===c&&j();if(s[a]=m|l,t===e.length){let f=new Int32Array(t*2);f.set(e),e=f}e[t++]=c},close:a=>{t=n[a],o[a]&&(o[a]=
void 0)}}}import{isAscii as yc}from"node:buffer";var kc=64;function ln(e=Number.MAX_SAFE_INTEGER){let t=Buffer.allocUnsafe(16384),n=0,s=i=>{i>e&&j();let a=Buffer.allocUnsafe(Math.max(i,t.length*2));t.copy(a,0,
0,n),t=a};return{add:(i,a,c)=>{let d=n+c-a;if(d>t.length&&s(d),c-a>kc)i.copy(t,n,a,c);else for(let l=a;l<c;l++)t[n+l-a]=i[l];n=d},byte:i=>{n===t.length&&s(n+1),
t[n++]=i},size:()=>n,clear:()=>{n=0},text:(i=0)=>{let a=t.subarray(i,n);return a.toString(yc(a)?"latin1":"utf8")}}}var ao=De("*"),wc=32e6,Sc=1e4,xc=538976288,ht=0,Oc=1,yt=2,co=3,lo=4,Le=5;function uo(e,t=1<<18){let n=ro(e),s=new Map(e.map(L=>[L,L.keep&&new Set(L.keep.map(De))])),
o=ln(wc),i=ln(),a=[],c=io(),d={end:0,sum:0,escaped:!1},l=new Uint8Array(202),m=[],f=gt(t),p=f.at,h=0,v=ht,y=0,R,O,b=-1,M,A=0,V=0,N=L=>{A=M?-1:L,i.clear(),M&&i.byte(
Me)},$=()=>{b===-1?R=d.escaped?void 0:m[y]?.next.get(d.sum):d.escaped&&j()},X=(L,z)=>{o.add(p,A,z),O=L,b=y,M=s.get(L)},J=L=>{O?.item&&(A!==-1&&te(M?V:L),M&&i.byte(
Qe),O.item(JSON.parse(i.text()),Math.max(0,a.length-1)))},te=L=>{i.add(p,A,L),A=-1},ge=L=>{if(O?.item&&M?.has(d.sum)){if(A!==-1)return;i.size()>1&&i.byte(nn),A=
L}else A!==-1&&te(V)},Re=()=>{(y===b||y===0||l[y]===0&&m[y]?.next.has(ao))&&j(),R=void 0},Te=L=>{++y>200&&j(),l[y]=L===Me?1:0,c.open(y)},ct=(L,z)=>{if(b!==-1){y===
b&&(L!==Me&&j(),N(z)),Te(L);return}y===0&&L!==Me&&j();let G=y===0?n:R;y>0&&l[y]===0&&(G=m[y]?.next.get(ao),G&&a.push(o.size()+z-A)>Sc&&j()),R=void 0,Te(L),m[y]=
G,G?.list&&L===on&&X(G.list,z+1)},ja=(L,z)=>{(y===0||L!==(l[y]===1?Qe:rn))&&j(),y===b&&(b=-1,A=z),c.close(y),y--,y===b&&J(z+1)},Fa=L=>{let z=f,{at:G,fours:Va}=f,
ne=v,Ve=b===-1?Number.MAX_SAFE_INTEGER:b+1,B=0;for(;B<L;){let q=G[B];if(q<=32){for(q!==32&&q!==10&&q!==13&&q!==9&&j(),B++;B+4<=L&&Va.getInt32(B)===xc;)B+=4;for(;B<
L&&G[B]===32;)B++;continue}if(ne===Le){if(y===Ve&&(V=B),q===nn){ne=l[y]===1?yt:ht,y===0&&j(),B++;continue}}else if(ne===yt||ne===co)if(q===Pe){if(dn(z,B+1,L,d),
d.end===ce||(c.add(y,d.sum),y<Ve||d.escaped?$():y===Ve&&M&&ge(B),B=d.end,ne=lo,B>=L))break;if(q=G[B],q!==sn)continue}else(q!==Qe||ne===yt)&&j();if(ne===lo){q!==
sn&&j(),B++,ne=ht;continue}if(q===Pe){ne===Le&&j();let He=cn(z,B+1,L);if(He===ce)break;B=He}else if(q===Me||q===on){ne===Le&&j(),ct(q,B++),Ve=b===-1?Number.MAX_SAFE_INTEGER:
b+1,ne=q===Me?co:Oc;continue}else if(q===Qe||q===rn){ne===ht&&j(),ja(q,B++),Ve=b===-1?Number.MAX_SAFE_INTEGER:b+1,ne=Le;continue}else{ne===Le&&j();let He=q>64?oo(
G,B,L):so(G,B,L);if(He===ce)break;B=He}y<Ve&&Re(),ne=Le}return v=ne,B},Ss=()=>{let L=Fa(h),z=p.subarray(0,L);if(!vc(z)&&!bc(z)&&j(),M&&A!==-1&&v===yt&&y===b+1&&
te(V),b===-1?o.add(p,A,L):A!==-1&&y>b&&O?.item&&i.add(p,A,L),A!==-1&&(A=0),p.copyWithin(0,L,h),h-=L,h<p.length/2)return;let G=gt(p.length*2);p.copy(G.at,0,0,h),
f=G,p=G.at};return{write:L=>{for(let z=0;z<L.length;){let G=Math.min(L.length-z,p.length-h);p.set(L.subarray(z,z+G),h),h+=G,z+=G,h===p.length&&Ss()}},close:()=>(Ss(),
(h>0||y>0||v!==Le)&&j(),o.text()),entries:L=>{let z="";for(let G=b;G>2;G--)z+=l[G]===1?"}":"]";return`[${o.text(a[L]??j())}${z}]`}}}var Ac=1<<18,$c=[239,187,191],fo=e=>Buffer.from(e.buffer,e.byteOffset,e.length),mo=e=>$c.every((t,n)=>e[n]===t);function po(e,t=Ac,n){return{size:e.length,pieces:async function*(){
for(let s=0;s<e.length;s+=t)yield e.subarray(s,s+t)},...n===void 0?{}:{room:n}}}function go(e,t){return{...e,size:e.size-t,pieces:async function*(){let n=t;for await(let s of e.
pieces()){let o=Math.min(n,s.length);n-=o,o<s.length&&(yield s.subarray(o))}}}}async function kt(e,t){let n=Buffer.alloc(Math.min(t,e.size)),s=0;for await(let o of e.
pieces())if(s+=fo(o).copy(n,s),s===n.length)break;return n.subarray(0,s)}function Cc(e){for(let t=1;t<=Math.min(3,e.length);t++){let n=e[e.length-t];if(n<128)break;
if(n<192)continue;return(n>=240?4:n>=224?3:2)>t?e.length-t:e.length}return e.length}var Ec=65536;async function*ho(e){let t=Buffer.alloc(0);for await(let n of e.
pieces()){let s=t.length>0?Buffer.concat([t,n]):fo(n);if(s.includes(0))throw new F("is binary");let o=0;for(;o<s.length;){let i=s.subarray(o,o+Ec),a=i.subarray(
0,Cc(i));if(a.length===0)break;let c=Rc(a);if(!c&&!Tc(a))throw new F("is not UTF-8");o+=a.length,yield a.toString(c?"latin1":"utf8")}t=Buffer.from(s.subarray(o))}
if(t.length>0)throw new F("is not UTF-8")}async function qe(e,t,n=()=>{}){let s=uo(t,e.room);n(s);for await(let o of e.pieces())s.write(o);return s.close()}function vt(e,t){return[...t].sort((s,o)=>(o.rank??0)-(s.rank??0)||(s.id<o.id?-1:1)).find(s=>s.recognise(e))}var Nc=65536;function _c(e,t,n){let s=!1,o=()=>{throw s=!0,new F("is not here as a whole")},{path:i,hint:a,syntax:c,top:d,root:l}=e;return{doc:{path:i,bytes:t,hint:a,
syntax:c,keys:n??e.keys,...d?{top:d}:{},...l?{root:l}:{},get text(){return s=!0,e.text},json:o,jsonLines:o},asked:()=>s}}async function Ic(e,t,n){let s=await kt(
t,Nc);if(ze(s)||s.includes(0))return;let o=mo(s),i=t.size>s.length?Math.max(...[10,32,34,62].map(f=>s.lastIndexOf(f))):s.length,a=ft(e,s.subarray(0,i),n.hint);if(a.
repeatedMark)return;let c=n.readers.find(f=>f.stream?.begins(a)),d=await c?.stream?.read(o?go(t,3):t);if(!d)return;let{doc:l,asked:m}=_c(a,t.size,d.keys);return vt(
l,n.readers)===c&&!m()?d.reading:void 0}async function un(e,t,n){try{return await Ic(e,t,n)}catch{return}}function r(e,...t){let n=e;for(let s of t){if(typeof n!="object"||n===null||!Object.hasOwn(n,s))return;n=n[s]}return n}function C(e){return typeof e=="object"&&
e!==null&&!Array.isArray(e)?e:void 0}function D(e){let t=C(e);return t?Object.entries(t):[]}function g(e){return Array.isArray(e)?e:[]}var w=e=>Array.isArray(e);
function u(e){return typeof e=="string"?e:""}function S(e){return typeof e=="number"&&Number.isSafeInteger(e)&&e>=0?e:void 0}function re(e){if(typeof e=="number")
return Number.isFinite(e)?e:void 0;if(!(typeof e!="string"||!/^\s{0,9}-?\d{1,15}(\.\d{1,15})?\s{0,9}$/.test(e)))return Number(e)}var Pc="version https://git-lfs.github.com/spec/",Mc=e=>e.replace(/:\/\/[^\s/@]{1,200}@/g,"://").replace(/(:\/\/[^\s?#"']{1,300})[?#][^\s"')]{1,1000}/g,"$1");function de(e){
let t=r(e,"error"),n=[u(r(t,"code")),u(r(t,"summary"))||u(r(t,"message"))||u(t),r(e,"type")==="error"?u(r(e,"data")):""];t===void 0&&r(e,"documentation_url")!==
void 0&&n.push(u(r(e,"message")));let s=n.filter(o=>o!=="").join(": ");return s!==""?k(Mc(s.slice(0,2e3)),160).replace(/\.$/,""):C(t)||r(e,"type")==="error"?"no\
 reason given":void 0}function Dc(e){let t=e.json(),n=de(t);if(n)return{format:"tool-error",why:`is an error of the tool, not a report: ${n}`};if(t===null||Array.
isArray(t)&&t.length===0)return{format:"json",why:`is ${t===null?"null":"an empty list"}, which names no tool and proves no scan`};let s=[...e.keys].slice(0,8).
map(i=>k(i,40));return{format:"json",why:`is JSON of no known report format: ${s.length===0?"it has no keys":`its keys are ${s.join(", ")}${e.keys.size>8?" \u2026":
""}`}`}}function vo(e){switch(e.syntax){case"empty":return ee("empty",`is empty (${e.bytes} bytes), which proves nothing`);case"binary":return ee("binary","is b\
inary or in an unknown text encoding; save the report as UTF-8");case"json":{let{format:t,why:n}=Dc(e);return ee(t,n)}case"json-lines":{let t=e.jsonLines().find(
s=>de(s)!==void 0),n=de(t);return n?ee("tool-error",`is an error of the tool, not a report: ${n}`):ee("json-lines","is a row of JSON values of no known report f\
ormat")}case"xml":return e.root?.name.toLowerCase()==="html"||yo.test(e.text.slice(0,300))?ee("html",ko):ee("xml",`is XML of no known report format: its root is\
 ${k(e.root?.name??"",60)}`);default:return e.text.startsWith(Pc)?ee("git-lfs","is a Git LFS pointer, not the report; commit the report itself or link its artif\
act"):yo.test(e.text.slice(0,300))?ee("html",ko):ee("text","is text of no known report format")}}var yo=/^\s{0,99}<(?:!doctype\s{1,9})?html[\s>]/i,ko="is a web \
page, not a report (a login or error page saved instead of it?)";var wo=2e6,Lc="is an archive where a report is expected; archives inside of archives are not opened",jc="could not be read: its shape is not the one that its fo\
rmat promises",So=(e,t)=>ee("too-large",`is too large: ${e} bytes, over the limit of ${t} (caps.reportBytes in the configuration)`);async function bo(e,t,n){if(t.
length>n.cap)return So(t.length,n.cap);if(ze(t))return ee("archive",Lc);if(t.length>=(n.large??wo)){let o=await un(e,po(t),n);if(o)return o}let s="unknown";try{
let o=ft(e,t,n.hint);s=o.syntax;let i=vt(o,n.readers);return i?(s=i.id,await i.read(o)):vo(o)}catch(o){return ee(s,o instanceof F?o.message:jc)}}async function vg(e,t,n){
if(t.size>n.cap)return[{path:e,bytes:t.size,reading:So(t.size,n.cap)}];if(t.size>=(n.large??wo)){let o=await un(e,t,n);if(o)return[{path:e,bytes:t.size,reading:o}]}
let s=await kt(t,t.size);return Fc(e,s,{...n,large:Number.POSITIVE_INFINITY})}async function Fc(e,t,n){let s=d=>[{path:e,bytes:t.length,reading:d}];if(!ze(t)||t.
length>n.cap)return s(await bo(e,t,n));let[{openArchive:o},{ARCHIVE_CAPS:i}]=await Promise.all([import("./open-IVMLLWFK.js"),import("./shape-7SWWO4RO.js")]),
a=o(e,t,{...i,entry:n.cap});if(a.kind==="refused")return s(ee("archive",a.why));if(a.files.length===0)return s(ee("archive","is an archive without a file"));let c=[];
for(let d of a.files){let l=`${e}!${d.path}`,m=`${n.hint??""} ${d.path}`;c.push({path:l,bytes:d.bytes.length,reading:await bo(l,d.bytes,{...n,hint:m})})}return c}var Vc=["critical","high"],Xc=["medium","low","none"];function Xe(e){let t=pt();for(let[n,s]of D(e))n!=="total"&&(t[_(n)]+=S(s)??0);return t}function xo(e,t,n){
return n.filter(s=>e[s]===0&&t[s]>0).map(s=>`${t[s]} ${s}`).join(", ")}function bt(e,t){if(e.seen()===0&&Zt(t)>0){for(let a of he)e.addUnlisted(a,t[a]);return{contradictions:[
`The list is empty and the summary counts ${Zt(t)}; the summary counts`],remarks:[]}}let n=e.finish().counts,s=xo(n,t,Vc),o=xo(n,t,Xc);return{contradictions:[],
remarks:o?[`The list leaves out what the summary counts: ${o} (an audit level?)`]:[],...s?{why:`leaves out what its summary counts: ${s} (run it without an audi\
t level)`}:{}}}function ue(e,t,n,s="unknown"){if(n===void 0||n<=t)return[];e.addUnlisted(s,n-t);let o=s==="unknown"?"findings":`${s} findings`;return[`The summa\
ry counts ${n} ${o} and the list has ${t}; the worse counts`]}function wt(e){let t=new Set(g(r(e,"findings")).map(s=>u(r(s,"version")))),[n=""]=t;return t.size===
1?n:""}var Oo="bandit-json";function Jc(e){let t=r(e,"metrics"),n=g(r(e,"errors")).length;if(!w(r(e,"results"))||!C(t))return"has no results or no metrics, so nothing \
shows that the scan ran to its end";if(n>0)return`could not read ${n} ${n===1?"file":"files"}, so part of the code was not scanned`;let s=D(t).filter(([i])=>i!==
"_totals").length,o=S(r(t,"_totals","loc"));return s===0&&(o??0)===0&&g(r(e,"results")).length===0?"scanned no file at all":void 0}var Ro={id:Oo,title:"Bandit J\
SON",kind:"scan",rank:5,recognise:e=>e.top==="object"&&["results","errors","metrics"].every(t=>e.keys.has(t)),read:e=>{let t=e.json(),n=x();for(let f of g(r(t,"\
results")))n.add({id:u(r(f,"test_id")),severity:_(r(f,"issue_severity")),title:u(r(f,"test_name")),path:u(r(f,"filename")),line:S(r(f,"line_number"))});let s=r(
t,"metrics","_totals"),o=n.finish().counts,i=he.filter(f=>f!=="high").flatMap(f=>{let p=S(r(s,`SEVERITY.${f.toUpperCase()}`))??0;return p>o[f]?[`${p-o[f]} ${f}`]:
[]}),a=ue(n,o.high,S(r(s,"SEVERITY.HIGH")),"high"),c=[];i.length>0&&c.push(`The list leaves out what the totals count: ${i.join(", ")} (a level filter?)`);let d=S(
r(s,"nosec"))??0;d>0&&c.push(`${d} lines are excluded by nosec comments`);let l=Jc(t),m=T({tool:"Bandit",category:"sast",findings:n});return E(Oo,[m],{contradictions:a,
remarks:c,...l===void 0?{}:{why:l}})},docs:{recognised:"A JSON object with `results`, `errors` and `metrics`.",severity:"`issue_severity`: HIGH, MEDIUM, LOW; UN\
DEFINED is unknown.",proof:"`errors` is empty (each is a file that was not scanned) and `metrics` name at least one file.",ignored:"Lines with nosec are not in \
the file; a remark gives their number. The code and its text are left out: they can hold a secret. High findings that only the totals count, count.",example:`{"\
results": [{"test_id": "B602", "issue_severity": "HIGH", "filename": "a.py", "line_number": 3}],
 "errors": [], "metrics": {"_totals": {"SEVERITY.HIGH": 1, "loc": 12}}}`}};var Wc=/^(?:CVSS:(?:3\.[01]|4\.0)\/)?[A-Z]{1,4}:[A-Za-z]{1,6}(?:\/[A-Z]{1,4}:[A-Za-z]{1,6}){3,60}\/?$/i,St=new Map,Bc=2e4;async function ve(e){let t=e.length>400?
"":e.trim().replace(/^\(|\)$/g,"");if(St.has(t))return St.get(t);if(!Wc.test(t)||St.size>=Bc)return;let{fromVector:n}=await import("./ae-cvss-calculator-XVFV2JSO.js"),
s=Uc(n,t);return St.set(t,s),s}function Uc(e,t){try{let n=e(t);if(!n?.isBaseFullyDefined())return;let s=n.calculateScores().base??n.calculateScores().overall;return typeof s==
"number"&&s>=0&&s<=10?s:void 0}catch{return}}function To(e){try{return decodeURIComponent(e)}catch{return e}}function $o(e){let t=/^pkg:\/{0,2}([a-z][a-z0-9.+-]{0,40})\/([^?#]{1,600})/i.exec(e.slice(0,1e3)),
n=t?.[2];if(t===null||n===void 0)return;let s=n.indexOf("@",Math.max(n.lastIndexOf("/"),1)),o=(s===-1?n:n.slice(0,s)).split("/").filter(c=>c!==""),i=t[1]?.toLowerCase()===
"maven"?":":"/",a=o.map(To).join(i);return a===""?void 0:{name:a,version:s===-1?"":To(n.slice(s+1))}}var Ao={npm:"npm",yarn:"npm",pnpm:"npm","node-pkg":"npm",pypi:"\
pypi",pip:"pypi",poetry:"pypi",pipenv:"pypi",uv:"pypi","python-pkg":"pypi",go:"golang",gomodules:"golang",gomod:"golang",golangdep:"golang",gobinary:"golang",maven:"\
maven",gradle:"maven",sbt:"maven",jar:"maven",pom:"maven","crates.io":"cargo",cargo:"cargo",rubygems:"gem",bundler:"gem",gemspec:"gem",nuget:"nuget","dotnet-cor\
e":"nuget",packagist:"composer",composer:"composer",hex:"hex",pub:"pub",cocoapods:"cocoapods"},Hc=e=>/^[A-Za-z0-9][\w.+~:!-]{0,100}$/.test(e)&&/\d/.test(e);function Z(e,t,n){
let s=e.toLowerCase(),o=Object.hasOwn(Ao,s)?Ao[s]:void 0;if(o===void 0||t===""||t.length>300||!Hc(n))return;let i=o==="pypi"||o==="golang"||o==="composer"?t.toLowerCase():
t,a=o==="pypi"?i.replace(/[-_.]+/g,"-"):o==="maven"?i.replace(":","/"):i,c=o==="golang"&&/^\d/.test(n)?`v${n}`:n,d=a.split("/").map(encodeURIComponent).join("/");
return`pkg:${o}/${d}@${encodeURIComponent(c).replaceAll("%3A",":")}`}var Co="cargo-audit";async function zc(e){let t=oe(await ve(u(r(e,"cvss"))));return t==="unknown"?_(r(e,"severity")):t}function Gc(e){return D(r(e,"warnings")).
map(([n,s])=>[n,g(s).length]).filter(([,n])=>n>0).map(([n,s])=>`${s} ${n}`).join(", ")}function Kc(e){if(!w(r(e,"vulnerabilities","list")))return"has no list of\
 vulnerabilities, so nothing shows that the audit ran to its end";if(S(r(e,"database","advisory-count"))===0)return"was made with an empty advisory database";if(S(
r(e,"lockfile","dependency-count"))===0)return"audited no dependency at all";let n=u(r(e,"settings","severity"));return _(n)==="critical"?"lists critical vulner\
abilities only (its severity setting)":void 0}var Eo={id:Co,title:"cargo audit",kind:"scan",rank:6,recognise:e=>e.top==="object"&&e.keys.has("vulnerabilities")&&
(e.keys.has("database")||e.keys.has("lockfile"))&&w(r(Y(e),"vulnerabilities","list")),read:async e=>{let t=e.json(),n=x();for(let f of g(r(t,"vulnerabilities","\
list"))){let p=r(f,"advisory"),[h,v]=[u(r(f,"package","name")),u(r(f,"package","version"))];n.add({id:u(r(p,"id")),aliases:g(r(p,"aliases")).map(u),severity:await zc(
p),title:u(r(p,"title")),package:h||u(r(p,"package")),version:v,purl:Z("cargo",h,v)})}let s=S(r(t,"vulnerabilities","count")),o=r(t,"vulnerabilities","found")===
!0?Math.max(s??0,1):s,i=ue(n,n.seen(),o),a=[],c=Gc(t);c!==""&&a.push(`Warnings that are no vulnerabilities: ${c}`);let d=g(r(t,"settings","ignore")).map(u);d.length>
0&&a.push(`Advisories that the settings ignore are not listed: ${d.join(", ")}`);let l=Kc(t),m=T({tool:"cargo audit",category:"dependencies",findings:n,rules:S(
r(t,"database","advisory-count")),dependencies:S(r(t,"lockfile","dependency-count"))});return E(Co,[m],{contradictions:i,remarks:a,...l===void 0?{}:{why:l}})},docs:{
recognised:"A JSON object with `vulnerabilities.list` and `database` or `lockfile`.",severity:"The CVSS vector of the advisory (`cvss`); without one unknown.",proof:"\
`vulnerabilities.list` is a list; neither `database.advisory-count` nor `lockfile.dependency-count` is 0. A `count` above the list counts.",ignored:"`warnings` \
(unmaintained, unsound, notice, yanked): they are named in a remark and are no vulnerabilities. Ignored advisories are not in the file; the remark names them.",
example:`{"database": {"advisory-count": 700}, "lockfile": {"dependency-count": 52}, "settings": {"ignore": []},
 "vulnerabilities": {"found": false, "count": 0, "list": []}, "warnings": {}}`}};function Ae(e){if(e.syntax==="json-lines")return e.jsonLines();let t=e.json();return w(t)?t:[t]}function Je(e){let t=e.top==="array"?Y(e):void 0;return w(t)?t.slice(
0,1e3):[]}var xt=e=>e.text.length<100&&/^\s*(?:\[\s*\]|null)\s*$/.test(e.text),Ot=(e,t)=>` ${e.hint.slice(0,2e3).toLowerCase().replace(/[^a-z0-9]+/g," ")} `.includes(
` ${t} `);var No="checkov-json",Po=["passed","failed","skipped","parsing_errors"],_o={secrets:"secrets",sca_package:"dependencies",sca_package_scan:"dependencies",sca_image:"\
containers",sast:"sast"};function Qc(e){return e.startsWith("sast_")?"sast":Object.hasOwn(_o,e)?_o[e]??"iac":"iac"}function Io(e,t,n,s){let o=r(t,"vulnerability\
_details"),i=_(r(t,"severity")??r(o,"severity")),a=u(r(t,"check_result","suppress_comment"));e.add({id:u(r(o,"id"))||u(r(t,"check_id")),severity:i==="unknown"&&
n==="secrets"?"high":i,title:u(r(t,"check_name")),package:u(r(o,"package_name")),version:u(r(o,"package_version")),path:u(r(t,"file_path")),line:S(g(r(t,"file_l\
ine_range"))[0]),...s?{closed:["skipped",a].filter(c=>c!=="").join(": ")}:{}})}function qc(e,t,n){let s=u(r(e,"check_type")).slice(0,60),o=r(e,"check_type")===void 0&&
r(e,"summary")===void 0,i=o?e:r(e,"summary"),a=Qc(s),c=t.get(a)??{findings:x(),secrets:0};t.set(a,c);let d=g(r(e,"results","failed_checks")),l=g(r(e,"results","\
skipped_checks"));for(let p of d)Io(c.findings,p,a,!1);for(let p of l)Io(c.findings,p,a,!0);if(n.push(...ue(c.findings,d.length,S(r(i,"failed")))),a==="secrets"&&
(c.secrets+=d.length),!C(i))return"has no summary, so nothing shows that the scan ran to its end";let m=Math.max(S(r(i,"parsing_errors"))??0,g(r(e,"results","pa\
rsing_errors")).length);return m>0?`could not parse ${m} ${m===1?"file":"files"}, so they were not checked`:!o&&!w(r(e,"results","failed_checks"))?"has no list \
of failed checks":Po.reduce((p,h)=>p+(S(r(i,h))??0),d.length+l.length)===0?`checked nothing${s===""?"":` of ${s}`}`:void 0}var Yc=e=>r(e,"check_type")!==void 0&&
(r(e,"results")!==void 0||r(e,"summary")!==void 0),Mo={id:No,title:"Checkov JSON",kind:"scan",rank:5,recognise:e=>e.keys.has("check_type")&&(e.keys.has("results")||
e.keys.has("summary"))?!0:e.top==="object"?e.keys.has("checkov_version")&&Po.every(t=>e.keys.has(t)):e.keys.has("checkov_version")&&Je(e).some(Yc),read:e=>{let t=e.
json(),n=new Map,s=[],i=(w(t)?t:[t]).map(l=>qc(l,n,s)).find(l=>l!==void 0),a=[...n].map(([l,{findings:m,secrets:f}])=>T({tool:"Checkov",category:l,findings:m,secrets:l===
"secrets"?f:void 0})),[c=T({tool:"Checkov",category:"iac",findings:x()}),...d]=a;return E(No,[c,...d],{contradictions:s,...i===void 0?{}:{why:i}})},docs:{recognised:"\
A JSON object with `check_type` and `results` or `summary`, a list of them, or a bare summary with `checkov_version`.",severity:"`severity` of each failed check\
. Without an account Checkov writes null: unknown. A secret without one counts as high.",proof:"Every report has its summary, no parsing errors, and checked som\
ething. The bare summary of zeros is what Checkov writes when it found nothing to check.",ignored:"Passed checks. Skipped checks are closed with their comment. \
A `failed` above the list counts. Code is left out.",example:`{"check_type": "terraform", "results": {"passed_checks": [], "failed_checks": [{"check_id": "CKV_A\
WS_20",
 "severity": null, "file_path": "/main.tf"}], "skipped_checks": []}, "summary": {"passed": 3, "failed": 1}}`}};function fe(e,t){if(t<=0)return{covered:0,total:0};let n=Math.round(e/t*1e6)/1e4;return{lines:e<t?Math.min(n,99.9999):100,covered:Math.min(e,t),total:t}}var Zc=2e4;
function pe(e){let t=[];for(let[n,{covered:s,total:o}]of e)if(!(n===""||o<=0||s>o)){if(t.length===Zc)break;t.push({path:k(n,400),covered:s,total:o})}return t.length>
0?{files:t.sort((n,s)=>n.path<s.path?-1:1)}:{}}var $e=(e,t)=>e.total===0?t.total>0:t.total>0&&e.covered*t.total<t.covered*e.total;function be(e,t,n){let s=n.why??
(t.total===0?"covers no line, which proves nothing":void 0),{contradictions:o=[],remarks:i=[]}=n;return{...P(e,{contradictions:o,remarks:i,...s?{why:s}:{}}),kind:"\
coverage",coverage:t}}var Rt=(e,{covered:t,total:n})=>{e.covered+=t,e.total+=n};function ed(e){let[t,n]=[W(e,"coveredstatements"),W(e,"statements")];return t===void 0||n===void 0?void 0:
{covered:t,total:n}}var td=e=>["count","truecount","falsecount"].some(t=>(W(e,t)??0)>0);function nd(e){let[t,n,s]=[0,0,0].map(()=>({covered:0,total:0})),o=[],i=new Map,
a="",c;return se(e,{open:(d,l)=>{let m=o.at(-1);if(o.push(d),o[1]!=="project")return;d==="file"&&(a=l.path??l.name??"");let f=d==="metrics"?ed(l):void 0;if(f&&m===
"project"&&(c??={covered:0,total:0},Rt(c,f)),f&&m==="file"&&(Rt(t,f),i.set(a,f)),d!=="line"||m!=="file")return;let p={covered:td(l)?1:0,total:1};l.type==="stmt"&&
Rt(n,p),(l.type==="stmt"||l.type==="cond")&&Rt(s,p)},close:()=>{o.pop()}}),{ways:[s,n,t].filter(({total:d})=>d>0),each:i,...c?{stated:c}:{}}}function sd(e){let{
stated:t,ways:n,each:s}=nd(e.text),[o]=n,i=t??o??{covered:0,total:0},a=[];return t&&t.covered>t.total&&a.push(`states ${t.covered} covered statements of ${t.total}`),
t&&o&&!n.some(({covered:c,total:d})=>c===t.covered&&d===t.total)&&(a.push(`states ${t.covered} covered statements of ${t.total}, the list has ${o.covered} of ${o.
total}`),$e(o,i)&&(i=o)),be(fn.id,{...fe(i.covered,i.total),...pe(s)},{contradictions:a})}var fn={id:"clover",title:"Clover XML",kind:"coverage",recognise:e=>e.
syntax==="xml"&&e.root?.name==="coverage"&&!/\sline-rate\s?=/.test(ut(e.text))&&e.text.includes("<project")&&e.text.includes("coveredstatements="),read:sd,docs:{
recognised:"XML with the root element `coverage`, without a `line-rate`, with a `project` that has `coveredstatements`.",proof:"The project has at least one sta\
tement. Its `statements` and `coveredstatements` count (Istanbul writes lines there) when its files or lines give the same numbers; where none does, the worse c\
ounts and the contradiction is told.",ignored:"Conditionals, methods, elements, complexity, and the coverage of test code (`testproject`).",example:`<coverage g\
enerated="1"><project><metrics statements="2" coveredstatements="1"/><file name="a.js">
  <line num="1" count="1" type="stmt"/><line num="2" count="0" type="stmt"/></file></project></coverage>`}};var Tt=(e,t)=>{e.total++,t&&e.covered++};function mn(){let e=new Map;return{add:(t,n)=>e.set(t,e.get(t)===!0||n),parts:()=>{let t=new Map;for(let[n,s]of e){let o=n.
slice(0,n.indexOf(`
`)),i=t.get(o)??{covered:0,total:0};t.set(o,i),Tt(i,s)}return t},finish:()=>{let t={covered:0,total:0};for(let n of e.values())Tt(t,n);return t}}}function od(e){
let t=/^(\d{1,4})(?:[.,](\d{1,30}))?(e-\d{1,3})?$/i.exec(e["line-rate"]?.trim()??"");if(!t)return;let n=+`${t[1]}.${t[2]??"0"}${t[3]??""}`,s=(String(Number(n.toPrecision(
12))).split(".")[1]??"").length;return{value:Math.min(n,1),digits:s}}function rd(e){let[t,n]=[W(e,"lines-covered"),W(e,"lines-valid")];return t!==void 0&&n!==void 0&&
n>0?{covered:t,total:n}:void 0}function Do(e){let t={covered:0,total:0},n={covered:0,total:0},[s,o,i]=[mn(),mn(),mn()],a,c="",d=0,l=0;se(e,{open:(y,R)=>{if(a??=
R,y==="class")d++,c=R.filename??R.name??"";else if(y==="method")l++;else if(y==="line"){let O=Number(R.hits??0)>0,b=R.number??"";i.add(`${c}
${b}`,O),l>0?Tt(n,O):(Tt(t,O),s.add(`${c}
${b}`,O),o.add(`${d}
${b}`,O))}},close:y=>{y==="method"&&l--}},{bareDoctype:!0});let m=s.finish(),f=n.total>=m.total?[n]:[],p=[m,t,o.finish(),...f,i.finish()].filter(({total:y})=>y>
0),h=od(a??{}),v=rd(a??{});return{ways:p,files:s.parts(),...h?{rate:h}:{},...v?{stated:v}:{}}}var pn=({covered:e,total:t})=>e/t,gn=e=>`${Math.round(e*1e4)/100} %`;function Lo(e,t){return!e||t.total===0?!1:Math.abs(e.value-pn(t))<=10**-Math.max(2,Math.min(
e.digits,6))}function jo(e,t){return{lines:Math.round(e*1e6)/1e4,covered:Math.min(Math.floor(e*t),t),total:t}}function id({rate:e}){if(!e||e.value>=1)return{coverage:fe(
0,0),contradictions:[]};let t=e.value===0?"covers no line, which proves nothing":`states a line rate of ${gn(e.value)} but lists no line`;return{coverage:jo(e.value,
0),contradictions:[],why:t}}function ad(e){let{rate:t,stated:n,ways:s}=e,[o]=s,i=[];if(!n&&!o)return id(e);n&&n.covered>n.total&&i.push(`states ${n.covered} cov\
ered lines of ${n.total}`);let a=s.find(({covered:d,total:l})=>d===n?.covered&&l===n.total),c=a??(n||(s.find(d=>Lo(t,d))??o??{covered:0,total:0}));if(n&&o&&!a&&
(i.push(`states ${n.covered} covered lines of ${n.total}, the list has ${o.covered} of ${o.total}`),$e(o,c)&&(c=o)),t&&c.total>0&&!Lo(t,c)){let d=`states a line\
 rate of ${gn(t.value)}, its lines give ${gn(pn(c))}`;if(i.length===0&&i.push(d),t.value<pn(c))return{coverage:jo(t.value,c.total),contradictions:i}}return{coverage:fe(
c.covered,c.total),contradictions:i}}function cd(e){let t=Do(e.text),{coverage:n,contradictions:s,why:o}=ad(t);return be(hn.id,{...n,...pe(t.files)},{contradictions:s,
...o?{why:o}:{}})}var hn={id:"cobertura",title:"Cobertura XML",kind:"coverage",recognise:e=>e.syntax==="xml"&&e.root?.name==="coverage"&&/\sline-rate\s?=/.test(
ut(e.text)),read:cd,docs:{recognised:"XML with the root element `coverage` that has a `line-rate`. A DOCTYPE may name its DTD; nothing is fetched, and one with \
declarations is refused.",proof:"At least one line can be covered. `lines-covered` and `lines-valid` count when the listed lines give the same numbers in one of\
 the ways that tools count them (as written, each once, by class, those of methods). Where list, totals and `line-rate` disagree, the worst counts and the contr\
adiction is told. A rate alone is told, but proves nothing.",ignored:"Branches, complexity, sources and the rates of packages, classes and methods.",example:`<c\
overage line-rate="0.5" lines-covered="1" lines-valid="2"><packages><package><classes><class filename="a.py"><lines>
  <line number="1" hits="1"/><line number="2" hits="0"/></lines></class></classes></package></packages></coverage>`}};var Fo="composer-audit",dd=new Set(["advisories","abandoned","ignored-advisories","filter","unreachable-repositories"]),yn=e=>w(e)?e:D(e).map(([,t])=>t);function Vo(e,t,n){
for(let[s,o]of D(t))for(let i of yn(o)){let a=g(r(i,"sources")).map(f=>u(r(f,"remoteId"))),c=[u(r(i,"cve")),u(r(i,"advisoryId")),...a.filter(ld)],[d="",...l]=[...new Set(
c.filter(f=>f!==""))],m=u(r(i,"ignoreReason"));e.add({id:d,aliases:l,severity:_(r(i,"severity")),title:u(r(i,"title")),package:u(r(i,"packageName"))||s,...n?{closed:[
"ignored",m].filter(f=>f!=="").join(": ")}:{}})}}var ld=e=>/^GHSA-/i.test(e);function ud(e){let t=de(e);if(t!==void 0)return`composer ended with an error: ${t}`;
let n=yn(r(e,"unreachable-repositories")).length;if(n>0)return`could not reach ${n} of the repositories, so their advisories are missing`;let s=r(e,"advisories");
return w(s)&&s.length===0||C(s)?void 0:"has advisories of an unknown shape"}var Xo={id:Fo,title:"composer audit",kind:"scan",rank:7,recognise:e=>e.top==="object"&&
e.keys.has("advisories")&&(e.keys.has("abandoned")||[...e.keys].every(t=>dd.has(t))),read:e=>{let t=e.json(),n=x();Vo(n,r(t,"advisories"),!1),Vo(n,r(t,"ignored-\
advisories"),!0);for(let[c,d]of D(r(t,"filter")))for(let l of yn(d))n.add({id:`filter:${c}`,severity:"unknown",title:"blocked by a filter list",package:c});let s=D(
r(t,"abandoned")).length,o=s>0?[`${s} packages are abandoned; that is no vulnerability`]:[],i=ud(t),a=T({tool:"composer audit",category:"dependencies",findings:n});
return E(Fo,[a],{remarks:o,...i===void 0?{}:{why:i}})},docs:{recognised:"A JSON object with `advisories` by package, and beside it at most `abandoned` and other\
 lists of composer.",severity:"`severity` of each advisory; composer before 2.7 writes none: unknown.",proof:"`advisories` is an object, or the empty list that \
PHP writes for one. `unreachable-repositories` must not name any: then the audit is not complete.",ignored:"`ignored-advisories` are closed with their reason. `\
abandoned` packages are no vulnerability.",example:`{"advisories": {"acme/http": [{"advisoryId": "PKSA-1", "cve": "CVE-2024-1", "severity": "high",
 "title": "Header injection"}]}, "abandoned": {}}`}};var Jo={known_not_affected:"known_not_affected",fixed:"fixed",first_fixed:"fixed",known_affected:"affected",first_affected:"affected",last_affected:"affected",under_investigation:"\
under_investigation",unknown:"unknown"};async function fd(e){let t=_(r(e,"baseSeverity"));return t!=="unknown"?t:oe(re(r(e,"baseScore"))??await ve(u(r(e,"vector\
String"))))}async function Wo(e){let n=[...g(r(e,"scores")),...g(r(e,"metrics")).map(s=>r(s,"content"))].flatMap(s=>["cvss_v4","cvss_v3","cvss_v2"].map(o=>r(s,o)));
return ae(await Promise.all(n.filter(s=>s!==void 0).map(fd)))}function kn(e){let t=g(r(e,"ids")).map(s=>u(r(s,"text"))),n=[u(r(e,"cve")),...t].filter(s=>s!=="");
return n.length>0?n:[u(r(e,"title"))].filter(s=>s!=="")}function md(e,t,{groups:n}){let s=c=>{let d=g(r(c,"product_ids")).map(u),l=g(r(c,"group_ids")).flatMap(f=>n.
get(u(f))??[]);return r(c,"product_ids")===void 0&&r(c,"group_ids")===void 0||d.includes(t)||l.includes(t)},o=g(r(e,"flags")).filter(s).map(c=>u(r(c,"label"))),
i=g(r(e,"threats")).filter(c=>r(c,"category")==="impact"&&s(c)).map(c=>u(r(c,"details"))),a=[...new Set([...o,...i].filter(c=>c!==""))];return a.length>0?k(a.join(
": ")):void 0}function Bo(e,t,n){let[s="",...o]=kn(e),i=new Map;for(let[a,c]of D(r(e,"product_status"))){let d=Object.hasOwn(Jo,a)?Jo[a]:void 0;if(d!==void 0)for(let l of g(
c).map(u)){let m=md(e,l,t),f=JSON.stringify([d,m]),p=i.get(f)??{status:d,reason:m,ids:[]};p.ids.push(l),i.set(f,p)}}return[...i.values()].map(({status:a,reason:c,
ids:d})=>({vulnerability:k(s,120),...o.length>0?{aliases:o.slice(0,20).map(l=>k(l,120))}:{},status:a,products:d.map(l=>k(t.byId.get(l)?.ids[0]??t.byId.get(l)?.name??
l)),about:d.flatMap(l=>t.byId.get(l)??[]),...c?{justification:c}:{},...n?{time:n}:{}}))}function pd(e,t){let n=r(e,"product_identification_helper"),o=[...[u(r(n,"purl")),...g(r(n,"purls")).map(u)],u(r(n,"cpe"))].filter(c=>c!=="").map(c=>k(c,500)),i=t.
name??u(r(e,"name")),a=o.some(c=>/^pkg:[^?#]*[^/]@/.test(c));return{ids:o,...i?{name:k(i)}:{},...t.version&&!a?{version:k(t.version,120)}:{},...t.range?{range:k(
t.range,300)}:{}}}var gd=(e,t)=>{let n=u(r(t,"name")),s=u(r(t,"category"));return s==="product_name"?{...e,name:n}:s==="product_version"?{...e,version:n}:s==="p\
roduct_version_range"?{...e,range:n}:e};function Uo(e){let t=new Map,n=(a,c)=>{let d=u(r(a,"product_id"));d!==""&&t.set(d,pd(a,c))},s=(a,c)=>{for(let d of g(a)){
let l=gd(c,d);n(r(d,"product"),l),s(r(d,"branches"),l)}},o=r(e,"product_tree");s(r(o,"branches"),{});for(let a of g(r(o,"full_product_names")))n(a,{});for(let a of g(
r(o,"relationships"))){let c=u(r(a,"full_product_name","product_id")),d=t.get(u(r(a,"relates_to_product_reference"))),l=t.get(u(r(a,"product_reference")));c!==""&&
d&&l&&t.set(c,{...d,parts:[l]})}let i=g(r(o,"product_groups")).map(a=>[u(r(a,"group_id")),g(r(a,"product_ids")).map(u)]);return{byId:t,groups:new Map(i)}}function vn(e){try{return decodeURIComponent(e)}catch{return}}function Ho(e,t){return e==="pypi"?t.toLowerCase().replaceAll(/[._-]+/g,"-"):["github","bitbucket",
"oci","docker","composer","deb","apk","golang"].includes(e)?t.toLowerCase():t}function Ye(e){if(!/^pkg:/i.test(e)||e.length>2e3)return;let[t=""]=e.slice(4).replace(
/^\/+/,"").split("#"),[n="",s=""]=t.split("?"),o=n.indexOf("/"),i=n.slice(0,o).toLowerCase(),a=n.lastIndexOf("@"),c=a>n.lastIndexOf("/")+1?a:n.length,d=vn(n.slice(
o+1,c).replace(/\/+$/,"")),l=vn(n.slice(c+1));if(o<1||!d||l===void 0)return;let m=new Map;for(let f of s.split("&").filter(p=>p.includes("=")))m.set(f.slice(0,f.
indexOf("=")).toLowerCase(),vn(f.slice(f.indexOf("=")+1))??"");return{type:i,name:Ho(i,d),...l?{version:l}:{},qualifiers:m}}function zo(e,t){let n=Ho(e.type,t),
s=e.name.slice(e.name.lastIndexOf("/")+1);return n===e.name?!0:e.type==="maven"?n===e.name.replaceAll("/",":"):["deb","rpm","apk","alpm","oci","docker"].includes(
e.type)&&n===s}function bn(e,t){return e.type!==t.type||e.name!==t.name||e.version!==void 0&&e.version!==t.version?!1:[...e.qualifiers].every(([n,s])=>t.qualifiers.
get(n)===s)}function Go(e){if(/^v?\d{1,9}(?:\.\d{1,9}){0,7}$/.test(e))return e.replace(/^v/,"").split(".").map(Number)}function Ko(e,t){let n=Go(e),s=Go(t);if(!(!n||!s)){for(let o=0;o<
Math.max(n.length,s.length);o++){let i=(n[o]??0)-(s[o]??0);if(i!==0)return i}return 0}}function hd(e){let t=[];for(let n of e.split("|")){let s=/^\s{0,9}(>=|<=|!=|<|>|=)?\s{0,9}([0-9A-Za-z.+~_-]{1,100})\s{0,9}$/.
exec(n);if(!s?.[2])return;t.push({operator:s[1]??"=",version:s[2]})}return t.length>0&&t.length<=100?t:void 0}function Qo(e,t,n){if(t){let s=Ko(e,t.version);if(s===
void 0)return;if(s<0||s===0&&t.operator===">")return!1}if(n){let s=Ko(e,n.version);if(s===void 0)return;if(s>0||s===0&&n.operator==="<")return!1}return!0}function qo(e,t){
let n=/^vers:[a-z0-9.+-]{1,40}\/(.{1,2000})$/i.exec(t.trim());if(!n?.[1])return!1;if(n[1]==="*")return!0;let s=hd(n[1]);if(!s)return!1;let o=s.find(c=>c.version===
e&&!/[<>]$/.test(c.operator));if(o)return o.operator!=="!=";let i,a=!1;for(let c of s.filter(d=>d.operator!=="="&&d.operator!=="!=")){if(c.operator.startsWith("\
>")){i=c,a=!0;continue}if(Qo(e,i,c))return!0;i=void 0,a=!1}return a&&Qo(e,i,void 0)===!0}var yd=new Set(["not_affected","known_not_affected","fixed","first_fixed","resolved","resolved_with_pedigree","false_positive"]),kd=new Set(["not_affected","kno\
wn_not_affected"]),Ce=e=>yd.has(e),Yo=(e,t)=>[t,...e.aliases??[]].map(n=>n.trim().toUpperCase()).filter(n=>n!=="");function wn(e,t,n){let s=e.version??t;return s!==
void 0&&s!==n?!1:e.range===void 0?!0:n!==void 0&&qo(n,e.range)}function Zo(e,t){let n=t.purl===void 0?void 0:Ye(t.purl),s=t.version??n?.version,o=e.ids.map(Ye).
filter(i=>i!==void 0);for(let i of o){let{version:a,...c}=i;if((n?bn(c,n):t.package!==void 0&&zo(i,t.package))&&wn(e,i.version,s))return!0}return o.length===0&&
e.name!==void 0&&e.name===t.package&&wn(e,void 0,s)}function er(e,t){return t.some(n=>{let s=Ye(n);return e.ids.includes(n)?e.range===void 0:s!==void 0&&e.ids.some(
o=>{let i=Ye(o);return i!==void 0&&bn(i,s)&&wn(e,i.version,s.version)})})}function vd(e,t,n){let s=e.parts??[];return s.length===0?Zo(e,t)||er(e,n):er(e,n)&&s.some(
o=>Zo(o,t))}var tr=e=>{let t=e.time===void 0?Number.NaN:Date.parse(e.time);return Number.isNaN(t)?Number.NEGATIVE_INFINITY:t};function Th(e,t,n=[]){let s=new Set(
Yo(e,e.id)),o=t.flatMap(d=>d.statements).filter(d=>Yo(d,d.vulnerability).some(l=>s.has(l))).filter(d=>(d.about??[]).some(l=>vd(l,e,n))),i=Math.max(...o.map(tr)),
a=o.filter(d=>tr(d)===i),c=a.find(d=>!nr(d))??a[0];if(!(!c||!nr(c)))return k(c.justification?`${c.status}: ${c.justification}`:c.status)}var nr=({status:e,justification:t})=>Ce(
e)&&(!kd.has(e)||(t??"").trim()!=="");function bd(e){if(e.length===0)return"names no affected product";if(!e.every(({status:n})=>Ce(n)))return;let t=e.find(({justification:n})=>n!==void 0)??e[0];return t?.
justification?`${t.status}: ${t.justification}`:t?.status}async function wd(e){let t=e.json(),n=Uo(t),s=r(t,"document","tracking"),o=k(u(r(s,"current_release_da\
te")),40),i=x(),a=[],c=g(r(t,"vulnerabilities"));for(let m of c){let f=Bo(m,n,o),[p="",...h]=kn(m),v=f.find(({status:y})=>!Ce(y))??f[0];i.add({id:p,aliases:h,severity:await Wo(
m),title:u(r(m,"title")),closed:bd(f),...v?.products[0]?{package:v.products[0]}:{}}),a.push(...f)}let d=r(s,"status")==="draft",l=w(r(t,"vulnerabilities"))?a.length===
0?"states nothing about any product":void 0:"has no list of vulnerabilities, so that it states nothing";return{...P(Sn.id,{...l?{why:l}:{},remarks:d?["is a draf\
t by its own word (tracking.status)"]:[]}),kind:"vex",vex:{statements:a},scan:T({tool:u(r(t,"document","publisher","name"))||"CSAF",category:"dependencies",findings:i,
target:u(r(t,"document","title"))})}}var Sn={id:"csaf",title:"CSAF 2.0 and 2.1",kind:"vex",rank:10,recognise:e=>e.top==="object"&&e.keys.has("document")&&e.text.
includes('"csaf_version"')&&u(r(Y(e),"document","csaf_version"))!=="",read:wd,docs:{recognised:"A JSON object with `document.csaf_version`.",severity:"The worst\
 CVSS of a vulnerability: of each `baseSeverity`, else `baseScore`, else `vectorString`, in `scores` (2.0) or `metrics` (2.1). The unit is the vulnerability.",proof:"\
At least one product status. An advisory without vulnerabilities states nothing and is not complete.",ignored:"Notes, remediations, revision history and `recomm\
ended` products. A vulnerability is open when it has a product that is affected (known, first or last), under investigation or unknown; one that names no produc\
t at all is not counted as open. In another report a statement closes a finding only for the product and version it names, and `known_not_affected` only with a \
flag or an impact for that product. A CSAF document is no scan.",example:`{"document": {"csaf_version": "2.0", "category": "csaf_vex"}, "product_tree": {"full_p\
roduct_names": [{"product_id": "P1", "name": "a"}]},
 "vulnerabilities": [{"cve": "CVE-2024-1", "product_status": {"fixed": ["P1"]}}]}`}};var Sd=20;function K(){let e={passed:0,failed:0,errored:0,skipped:0,flaky:0},t=[],n=o=>{t.length<Sd&&t.push(k(o)||"unnamed")};return{add:(o,i)=>{e[o]++,o==="fla\
ky"&&e.passed++,(o==="failed"||o==="errored")&&n(i)},blame:n,finish:()=>({...e,failing:[...t]})}}function H({passed:e,failed:t,errored:n,skipped:s}){if(!(e+t+n>
0))return s===0?"holds no test case, which proves nothing":s===1?"ran no test: its only one was skipped":`ran no test: all ${s} were skipped`}var I=(e,t)=>`${e}\
 ${t}${e===1?"":"s"}`;function we(e){return e.filter(([,t,n])=>t!==void 0&&t!==n).map(([t,n,s])=>`${t} is ${n}, but the list has ${s}`)}var U=e=>`${e.slice(0,3).
map(t=>k(t,80)||"unnamed").join(", ")}${e.length>3?" \u2026":""}`;var sr={passed:"passed",failed:"failed",skipped:"skipped",pending:"skipped"};function xd(e){let t=K(),n={passed:0,failed:0,skipped:0,pending:0,other:0},s=[];for(let o of g(
r(e,"results","tests"))){let i=r(o,"suite"),c=[...w(i)?i.map(u):[u(i)],u(r(o,"name"))].filter(p=>p!=="").join(" \u203A "),d=u(r(o,"status")),l=Object.hasOwn(sr,
d)?sr[d]:void 0,m=l?d:"other";n[m]=(n[m]??0)+1,l||s.push(c);let f=r(o,"flaky")===!0||(S(r(o,"retries"))??0)>0;t.add(l==="passed"&&f?"flaky":l??"errored",c)}return{
tests:t.finish(),by:n,unknown:s}}function Od(e,{unknown:t},n){if(!w(r(e,"results","tests")))return"lists no tests";let s=g(r(e,"results","tests")).length,o=S(r(
e,"results","summary","tests"))??0;return s===0&&o>0?`states ${I(o,"test")} but lists none`:t.length>0?`${I(t.length,"test")} ended in no known outcome: ${U(t)}`:
H(n)}function Rd(e){let t=e.json(),n=xd(t),s=l=>S(r(t,"results","summary",l)),{by:o}=n,i=Object.values(o).reduce((l,m)=>l+m,0),a={...n.tests,failed:Math.max(n.tests.
failed,s("failed")??0)},c=Od(t,n,a),d=u(r(t,"results","environment","commit"));return{...P(xn.id,{contradictions:we([["summary.tests",s("tests"),i],...["passed",
"failed","skipped","pending","other"].map(l=>[`summary.${l}`,s(l),o[l]??0])]),...c?{why:c}:{},...d?{commit:d}:{}}),kind:"tests",tests:a}}var xn={id:"ctrf",title:"\
CTRF",kind:"tests",recognise:e=>{if(e.top!=="object"||!e.keys.has("results"))return!1;let t=r(Y(e),"results");return C(r(t,"summary"))!==void 0&&(w(r(t,"tests"))||
u(r(t,"tool","name"))!=="")},read:Rd,docs:{recognised:"A JSON object whose `results` has a `summary` and `tests` (or a `tool` with a name).",proof:"At least one\
 listed test ran, and every test ended as `passed`, `failed`, `skipped` or `pending`. The listed tests count; a `summary` that differs is a contradiction, and t\
he higher number of failures counts. A test whose status is `other` or unknown counts as an error and makes the report incomplete.",ignored:"Times, steps, attac\
hments, insights, baselines and the schema. `pending` is skipped. A passed test with `flaky` or with `retries` over 0 is flaky. `environment.commit` names the c\
ommit.",example:`{"results": {"tool": {"name": "jest"}, "summary": {"tests": 1, "passed": 1, "failed": 0, "skipped": 0, "pending": 0, "other": 0},
 "tests": [{"name": "adds", "status": "passed", "duration": 3}]}}`}};var Ze=new Map([["1.2",()=>import("./1.2-6S3H4GIC.js")],["1.3",()=>import("./1.3-E53HLXJC.js")],["1.4",()=>import("./1.4-REAPQWMX.js")],
["1.5",()=>import("./1.5-P3DU7Q7L.js")],["1.6",()=>import("./1.6-Y2IFFLIX.js")],["1.7",()=>import("./1.7-4HXF5Z65.js")]]);var or=new Set(["commit","sha","revision","githead","commitsha","commitid","commithash","githubsha"]),Td=/(?:[@#]|\/(?:commit|tree|blob)\/)([0-9a-f]{7,40})(?:$|[/?#])/i,
Ad=/^(?:git:|sha1:)?([0-9a-f]{7,40})$/i;function Ee(e){return Td.exec(u(e).slice(0,2e3))?.[1]}function At(e){for(let t of g(e).slice(0,1e3)){let s=u(r(t,"name")).
slice(0,200).toLowerCase().split(/[^a-z0-9]+/).filter(a=>a!==""),o=or.has(s.at(-1)??"")||or.has(s.slice(-2).join("")),i=Ad.exec(u(r(t,"value")).trim())?.[1];if(o&&
i)return i}}function $d(e,t,n){return e===""||t.startsWith(`${e}/`)?t:`${e}${n.startsWith("pkg:maven/")?":":"/"}${t}`}function je(e,t=k){let n=u(r(e,"name"));if(n==="")return;
let s=u(r(e,"version")),o=u(r(e,"purl")),i=t($d(u(r(e,"group")),n,o));return s&&o?{name:i,version:t(s,120),purl:t(o,500)}:s?{name:i,version:t(s,120)}:o?{name:i,
purl:t(o,500)}:{name:i}}function $t(e){let t=r(e,"component"),n=g(r(t,"externalReferences")).filter(s=>r(s,"type")==="vcs");return At(r(e,"properties"))??At(r(t,
"properties"))??n.map(s=>Ee(r(s,"url"))).find(s=>s!==void 0)??At([{name:"commit",value:r(t,"pedigree","commits",0,"uid")}])}function Ct(){let e=[],t=[],n=0;return{packages:e,refs:()=>new Map(e.map((i,a)=>[t[a]??"",i])),add:i=>{let a=[i];for(;a.length>0;){let c=a.pop();if(!C(c))continue;
n++;let d=je(c,Ds);d&&(e.push(d),t.push(u(r(c,"bom-ref"))));let l=g(r(c,"components"));for(let m=l.length-1;m>=0;m--)a.push(l[m])}},count:()=>n}}function rr(e){let n=e.split("/").slice(1,12).map(s=>/^\d+$/.test(s)?`[${s}]`:`.${s.replaceAll("~1","/").replaceAll("~0","~")}`);return k(n.join("").replace(/^\./,
""),120)||"the document"}var ir={required:(e,{missingProperty:t})=>`${e} lacks "${u(t)}"`,additionalProperties:(e,{additionalProperty:t})=>`${e} has the unknown\
 property "${k(u(t),60)}"`,unevaluatedProperties:e=>`${e} has an unknown property`,type:(e,{type:t})=>`${e} must be of type ${Array.isArray(t)?t.join(" or "):u(
t)}`,enum:e=>`${e} is none of the allowed values`,const:e=>`${e} is not the allowed value`,format:(e,{format:t})=>`${e} has not the form of a ${u(t)}`,pattern:e=>`${e}\
 has not the required form`,uniqueItems:e=>`${e} lists the same entry twice`};function ar(e){let t;for(let a of e)(!t||a.instancePath.split("/").length>t.instancePath.
split("/").length)&&(t=a);if(!t)return"breaks the official schema";let{instancePath:n,keyword:s,params:o}=t;return(Object.hasOwn(ir,s)?ir[s]:void 0)?.(rr(n),o)??
`${rr(n)} breaks the official schema (${k(s,40)})`}var Cd=["name","version","group","purl","bom-ref","components"],Ed=200;async function cr(e){let t=Ct(),n=await qe(e,[{path:["components"],keep:Cd,item:t.add},{path:[
"dependencies"],keep:[]}]);return{bom:me(n),components:t}}function Nd(e){let t=["ref","bom-ref","type","group","name","version","purl"].map(n=>r(e,n));return JSON.
stringify(t)}function _d(e,t,n){let s=new Set,o=[],i=0,a=()=>{o.length>0&&!n({...t,[e]:o})&&j(),o=[]};return{list:{path:[e],item:d=>{s.add(Nd(d)).size<++i&&j(),
o.push(d)===Ed&&a()}},check:a}}async function dr(e,t){let n=u(r(t,"specVersion")),s=Ze.get(n)??j(),{default:o}=await s(),i={bomFormat:"CycloneDX",specVersion:n,
version:1},a=["components","dependencies"].map(d=>_d(d,i,o)),c=await qe(e,a.map(({list:d})=>d));for(let{check:d}of a)d();o(me(c))||j()}function Id(e,t){let n=u(r(e,"ref")),s=t.get(n),o=[...s?.purl?[s.purl]:[],.../^(?:pkg|urn|cpe):/.test(n)?[k(n,500)]:[]];if(o.length===0&&!s)return[];let i={ids:o,
...s?{name:s.name}:{}},a=g(r(e,"versions")).filter(c=>r(c,"status")!=="unknown");return a.length===0?[{...i,...s?.version?{version:s.version}:{}}]:a.map(c=>{let d=u(
r(c,"version")),l=u(r(c,"range"));return{...i,...d?{version:k(d,120)}:{range:k(l,300)||"vers:none"}}})}function Et(e,t){let n=[];for(let s of g(r(e,"vulnerabili\
ties"))){let o=r(s,"analysis"),i=u(r(o,"state"));if(!C(o)||i==="")continue;let a=g(r(s,"affects")).flatMap(m=>Id(m,t)),c=[u(r(o,"justification")),u(r(o,"detail"))].
filter(m=>m!==""),d=g(r(s,"references")).map(m=>u(r(m,"id"))),l=u(r(o,"lastUpdated"))||u(r(s,"updated"))||u(r(e,"metadata","timestamp"));n.push({vulnerability:k(
u(r(s,"id")),120),aliases:d.filter(m=>m!=="").map(m=>k(m,120)),status:k(i,40),products:a.map(m=>m.ids[0]??m.name??""),about:a,...c.length>0?{justification:k(c.join(
": "))}:{},...l?{time:k(l,40)}:{}})}return n.length>0?{statements:n}:void 0}var Pd=new Set(["not_affected","false_positive","resolved","resolved_with_pedigree"]);async function Md(e){let t=_(r(e,"severity"));if(t!=="unknown")return t;if(!u(
r(e,"method")).startsWith("CVSS"))return"unknown";let n=re(r(e,"score"))??await ve(u(r(e,"vector")));return oe(n)}function Dd(e){let t=u(r(e,"state"));if(!Pd.has(
t))return;let n=u(r(e,"justification"))||u(r(e,"detail"));return n===""?t:`${t}: ${n}`}function Ld(e){let t=r(e,"metadata","tools"),n=g(t)[0]??g(r(t,"components"))[0]??
g(r(t,"services"))[0];return u(r(n,"name"))||"CycloneDX"}async function Nt(e,t){let n=g(r(e,"vulnerabilities"));if(n.length===0)return;let s=x();for(let o of n){
let i=g(r(o,"ratings")),a=ae(await Promise.all(i.map(Md))),c=new Set(g(r(o,"affects")).map(f=>u(r(f,"ref")))),d=t([...c][0]??""),l=c.size<2?d:void 0,m=g(r(o,"re\
ferences")).map(f=>u(r(f,"id")));s.add({id:u(r(o,"id")),severity:a,aliases:m.filter(f=>f!==""),title:u(r(o,"description")),closed:Dd(r(o,"analysis")),...d?{package:d.
name}:{},...l?.version?{version:l.version}:{},purl:l?.purl})}return T({tool:Ld(e),category:"dependencies",findings:s})}async function jd(e,t){let n=Ze.get(t);if(!n){let o=[...Ze.keys()].join(", ");return t===""?["specVersion is missing, so that no schema can check it"]:[`specVer\
sion ${k(t,20)} has no JSON schema (there is one for ${o})`]}let{default:s}=await n();return s(e)?[]:[ar(s.errors??[])]}async function Fd(e){let t=e.json(),n=Ct();
for(let s of g(r(t,"components")))n.add(s);return lr(t,n,await jd(t,u(r(t,"specVersion"))))}async function Vd(e){let{bom:t,components:n}=await cr(e);await dr(e,
t);let s=new Set(D(t).map(([o])=>o));return{reading:await lr(t,n,[]),keys:s}}async function lr(e,t,n){let s=u(r(e,"specVersion")),{packages:o}=t,i=g(r(e,"vulner\
abilities")).length>0?t.refs():new Map,a=t.count(),c=je(r(e,"metadata","component")),d=await Nt(e,h=>i.get(h)),l=Et(e,i),m=$t(r(e,"metadata")),f=w(r(e,"componen\
ts"))&&c!==void 0,p=a>0||f||d?void 0:"lists no component, which proves nothing";return{...P(On.id,{...p?{why:p}:{},...m?{commit:m}:{},remarks:a===0&&!p?["lists \
no component"]:[]}),kind:"sbom",sbom:{format:"CycloneDX",version:k(s,20),components:a,valid:n.length===0,problems:n,...c?{subject:c}:{},packages:o},...d?{scan:d}:
{},...l?{vex:l}:{}}}var On={id:"cyclonedx-json",title:"CycloneDX JSON",kind:"sbom",rank:10,recognise:e=>e.top==="object"&&e.syntax==="json"&&(e.keys.has("bomFor\
mat")||e.keys.has("specVersion")&&e.keys.has("components")),read:Fd,stream:{begins:e=>e.top==="object"&&(e.keys.has("bomFormat")||e.keys.has("specVersion")),read:Vd},
docs:{recognised:"A JSON object with `bomFormat`.",severity:"Of a listed vulnerability: the worst of its `ratings`, by the word in `severity`, else the CVSS `sc\
ore`, else the CVSS `vector`. It is closed when `analysis.state` is not_affected, false_positive, resolved or resolved_with_pedigree.",proof:"At least one compo\
nent, or an empty list of components beside `metadata.component`. `valid` means valid against the official schema of its version (the strict one for 1.2 and 1.3\
), formats included.",ignored:"Services, dependencies and compositions. Nested components count; `metadata.component` is the subject and does not. A BOM without\
 vulnerabilities is no scan, even with an empty list of them.",example:`{"bomFormat": "CycloneDX", "specVersion": "1.6", "metadata": {"component": {"type": "app\
lication", "name": "api"}},
 "components": [{"type": "library", "name": "left-pad", "version": "1.3.0", "purl": "pkg:npm/left-pad@1.3.0"}]}`}};var Xd={first:[],last:[],empty:!0};function Jd(e){let t=[],n=[],s=[],o=(p,h)=>{for(let v of p)for(let y of h)s[v]?.add(y)},i=(p,h)=>{let v=t.push(p)-1;return n.
push(h),s.push(new Set),{first:[v],last:[v],empty:!1}},a=(p,h)=>(o(p.last,h.first),{first:p.empty?[...p.first,...h.first]:p.first,last:h.empty?[...p.last,...h.last]:
h.last,empty:p.empty&&h.empty}),c=(p,h)=>({first:[...p.first,...h.first],last:[...p.last,...h.last],empty:p.empty||h.empty}),d=p=>"element"in p?i(p.element,p.type):
"any"in p?i("*",-1):"sequence"in p?p.sequence.map(l).reduce(a,Xd):p.choice.map(l).reduce(c),l=p=>{let h=d(p);return(p.n==="*"||p.n==="+")&&o(h.last,h.first),p.n===
void 0||p.n==="+"?h:{...h,empty:!0}},m=l(e),f=p=>new Map(Array.from(p,h=>[t[h]??"",h]));return{start:f(m.first),after:s.map(f),types:n,ends:new Set(m.last),mayBeEmpty:m.
empty}}var ur=new WeakMap;function fr(e){if(!e.content)return;let t=ur.get(e);if(t)return t;let n=Jd(e.content);return ur.set(e,n),n}var Wd=/^-?(\d{4,9})-(\d\d)-(\d\d)(Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?$/,Bd=/^(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00(?:\.0+)?)$/,mr=/(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))$/;
function yr(e){let t=Wd.exec(e),[n="",s="",o=""]=t?.slice(1,4)??[];if(!t||Number(n)===0||n.length>4&&n.startsWith("0"))return!1;let a=[31,Number(n)%4===0&&(Number(
n)%100!==0||Number(n)%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][Number(s)-1]??0;return Number(o)>=1&&Number(o)<=a}function Ud(e){let t=e.indexOf("T"),n=mr.exec(
e.slice(t))?.[0]??"";return t>0&&yr(e.slice(0,t))&&Bd.test(e.slice(t+1,e.length-n.length))&&!mr.test(e.slice(0,t))}var Hd={date:yr,dateTime:Ud,boolean:e=>/^(?:true|false|0|1)$/.
test(e),decimal:e=>/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(e),integer:e=>/^[+-]?\d+$/.test(e),nonNegativeInteger:e=>/^(?:\+?\d+|-0+)$/.test(e),positiveInteger:e=>/^\+?0*[1-9]\d*$/.
test(e)};function zd(e,t){if(e==="string")return t;let n=t.replaceAll(/[\t\n\r]/g," ");return e==="normalizedString"?n:n.split(" ").filter(Boolean).join(" ")}var pr=new Map;
function Gd(e,t){let n=pr.get(e);return n||(n=new RegExp(`^(?:${e})$`,"u"),pr.set(e,n)),n.test(t)}var gr=new WeakMap;function hr(e,t){let n=gr.get(e);return n||
(n=new Set(e),gr.set(e,n)),n.has(t)}var Rn=e=>["string","normalizedString","token","anyURI"].includes(e.base)&&Object.keys(e).length===1;function Tn(e,t,n,s){if(t.
union)return t.union.some(c=>{let d=n.values[c];return d&&Tn(e,d,n,s)===void 0})?void 0:"has none of the allowed forms";let o=zd(t.base,e);if(Hd[t.base]?.(o)===
!1)return`has not the form of a ${t.base}`;if(t.ids&&!hr(s,o))return"is no SPDX licence id";if(t.words&&!hr(t.words,o))return"is none of the allowed values";if(t.
pattern!==void 0&&!Gd(t.pattern,o))return"has not the required form";let i=Array.from(o.slice(0,2e4)).length;if(t.minLength!==void 0&&i<t.minLength)return"is to\
o short";if(t.maxLength!==void 0&&i>t.maxLength)return"is too long";if(t.minInclusive!==void 0&&Number(o)<t.minInclusive)return"is too small";if(t.maxInclusive!==
void 0&&Number(o)>t.maxInclusive)return"is too large"}var Qd=20;function qd(e,t){let n=[...(t===-1?e.start:e.after[t])??[]],s=n.filter(([,o])=>!n.some(([i,a])=>a!==o&&e.after[o]?.has(i)));return(s.length>0?s:n).slice(
0,4).map(([o])=>`<${o}>`)}function kr(e,t){let n=[],s=[],o=new Set,i=f=>`/${[...s.map(p=>p.step),...f===void 0?[]:[f]].join("/")}`,a=(f,p)=>{n.length<Qd&&n.push(
`${k(f,160)} ${p}`)},c=(f,p,h)=>{let v=e.values[h];if(!v||Rn(v))return;let y=Tn(p,v,e,t);y&&a(f(),y)},d=(f,p,h)=>{for(let v in p){if(v==="xmlns"||v.startsWith("\
xmlns:")||v.startsWith("xsi:"))continue;let y=Object.hasOwn(h.attributes,v)?h.attributes[v]:void 0;y?c(()=>`${i(f)}/@${v}`,p[v]??"",y[0]):h.others==="any"||h.others===
"other"&&v.includes(":")||a(i(f),`has the unknown attribute "${k(v,60)}"`)}for(let v in h.attributes)h.attributes[v]?.[1]&&p[v]===void 0&&a(i(f),`lacks the attr\
ibute "${v}"`)},l=(f,p)=>{let h=e.unique===void 0?void 0:p[e.unique];h===void 0||s.length===0||(o.has(h)&&a(i(f),`has the same ${e.unique} as another element`),
o.add(h))},m=(f,p,h)=>{let v=s.at(-1),y=p===e.namespace;if(!v?.type||v.type.anything){if(y&&f==="bom")return e.types[e.root];v||a(i(h),"is no bom of this versio\
n");return}let R=y?f:p===""?void 0:"*",O=v.at===-1?v.content?.start:v.content?.after[v.at],b=R===void 0?void 0:O?.get(R);if(b!==void 0)return v.at=b,e.types[v.content?.
types[b]??-1];let M=y&&[v.content?.start,...v.content?.after??[]].some(A=>A?.has(f));a(i(h),M?"stands where it is not allowed: too often, too late, or beside it\
s alternative":"is not allowed there"),v.at=-2};return{problems:n,open:(f,p,h)=>{let v=s.at(-1),y=(v?.counts.get(f)??0)+1;v?.counts.set(f,y);let R=y>1?`${f}[${y}\
]`:f;l(R,p);let O=v?.at===-2?void 0:m(f,h,R);O&&!O.anything&&d(R,p,O),s.push({step:R,...O?{type:O,content:fr(O)}:{},at:-1,text:"",counts:new Map})},text:f=>{let p=s.
at(-1),h=p?.type;if(!p||!h||h.mixed||h.anything)return;if(h.text===void 0){p.at!==-2&&f.trim()!==""&&(a(i(),"holds text, where only elements may stand"),p.at=-2);
return}let v=e.values[h.text];v&&!Rn(v)&&(p.text+=f)},close:()=>{let f=s.at(-1),{type:p,content:h}=f??{};f&&p?.text!==void 0&&c(i,f.text,p.text),f&&h&&f.at!==-2&&
((f.at===-1?h.mayBeEmpty:h.ends.has(f.at))||a(i(),`lacks ${qd(h,f.at).join(" or ")}`)),s.pop()}}}var ie=(e,t)=>e?.children.find(n=>n.name===t),ke=(e,t)=>e?.children.filter(n=>n.name===t)??[],Q=(e,...t)=>t.reduce(ie,e)?.text.trim()??"";var vr="http://cyclonedx.org/schema/ext/vulnerability/1.0",br=new Set(["group","name","version","purl"]),wr=e=>ke(ie(e,"properties"),"property").map(t=>({name:t.
attributes.name??"",value:Q(t)}));function Yd(e){if(!e)return;let t=ke(ie(ie(e,"pedigree"),"commits"),"commit");return{...Object.fromEntries([...br].map(n=>[n,Q(
e,n)])),properties:wr(e),externalReferences:ke(ie(e,"externalReferences"),"reference").map(n=>({type:n.attributes.type??"",url:Q(n,"url")})),pedigree:{commits:t.
map(n=>({uid:Q(n,"uid")}))}}}function Zd(e){let t=ie(e,"tools"),n=[...ke(t,"tool"),...ke(ie(t,"components"),"component"),...ke(ie(t,"services"),"service")];return{
timestamp:Q(e,"timestamp"),component:Yd(ie(e,"component")),properties:wr(e),tools:n.map(s=>({name:Q(s,"name")}))}}var el=e=>({severity:Q(e,"severity"),score:Q(e,
"score","base")||Q(e,"score"),method:Q(e,"method"),vector:Q(e,"vector")}),tl=e=>({ref:Q(e,"ref"),versions:ke(ie(e,"versions"),"version").map(t=>({version:Q(t,"v\
ersion"),range:Q(t,"range"),...ie(t,"status")?{status:Q(t,"status")}:{}}))});function nl(e){return e?{analysis:Object.fromEntries(["state","justification","deta\
il","lastUpdated"].map(n=>[n,Q(e,n)]))}:{}}function sl(e,t){let n=ke(ie(e,"affects"),"target").map(tl),s=e.attributes.ref??t;return{id:Q(e,"id"),description:Q(e,
"description"),updated:Q(e,"updated"),references:ke(ie(e,"references"),"reference").map(o=>({id:Q(o,"id")})),ratings:ke(ie(e,"ratings"),"rating").map(el),affects:n.
length===0&&s?[{ref:s}]:n,...nl(ie(e,"analysis"))}}var ol=e=>e.length>2&&e.length%2===1&&e.every((t,n)=>t===(n===0?"bom":n%2===1?"components":"component"));function Sr(e){
let t={hasComponents:!1,components:0,parts:[],vulnerabilities:[]},n=[],s=[],o=[],i=()=>{let d=s.at(-1);return d&&n.length===d.depth+1&&br.has(n.at(-1)??"")?d.part:
void 0},a=d=>{if(d===vr)return n.at(-1)===":vulnerability";if(n.length>3)return!1;let l=n.join("/");return l==="bom/metadata"||l==="bom/vulnerabilities/vulnerab\
ility"};return{handler:{open:(d,l,m)=>{if(n.push(m===e?d:`:${d}`),o.length>0||a(m)){let p={name:d,attributes:l,children:[],text:""};(m===e||m===vr)&&o.at(-1)?.children.
push(p),o.push(p);return}if(n.length===2&&n[1]==="components"&&(t.hasComponents=!0),n.at(-1)!=="component"||!ol(n))return;let f={"bom-ref":l["bom-ref"]??""};t.components++,
t.parts.push(f),s.push({depth:n.length,part:f})},text:d=>{let l=o.at(-1);l&&(l.text+=d);let m=l?void 0:i(),f=n.at(-1)??"";m&&(m[f]=`${m[f]??""}${d}`)},close:()=>{
let d=o.pop();if(d&&o.length===0&&(d.name==="metadata"?t.metadata=Zd(d):t.vulnerabilities.push(sl(d,s.at(-1)?.part["bom-ref"]))),s.at(-1)?.depth===n.length){let l=s.
pop()?.part??{};for(let m in l)l[m]=l[m]?.trim()??""}n.pop()}},bom:t}}var An=new Map([["1.0",()=>import("./1.0-OO4H24TM.js")],["1.1",()=>import("./1.1-J5RQGYBU.js")],["1.2",()=>import("./1.2-DM7KN77W.js")],
["1.3",()=>import("./1.3-JZKDPDGB.js")],["1.4",()=>import("./1.4-TMVZ4KEG.js")],["1.5",()=>import("./1.5-NGS5Q7QO.js")],["1.6",()=>import("./1.6-SSX3SVOA.js")],
["1.7",()=>import("./1.7-NJCWBEYF.js")]]),xr=()=>import("./spdx-LRQMDAY3.js");var Or=/^https?:\/\/cyclonedx\.org\/schema\/bom\/(.{1,20})$/,rl=e=>({open:()=>{},problems:[`version ${k(e,20)} has no XML schema (there is one for ${[...An.keys()].
join(", ")})`]});async function il(e,t,n){let s=An.get(n),o=s?kr((await s()).default,(await xr()).default):rl(n),{handler:i,bom:a}=Sr(t);se(e.text,{open:(d,l,m)=>{
o.open(d,l,m),i.open(d,l,m)},text:d=>{o.text?.(d),i.text?.(d)},close:d=>{o.close?.(d),i.close?.(d)}},{namespaces:!0});let c=e.repeatedMark?["begins with two byt\
e order marks, which is no well-formed XML"]:[];return{bom:a,problems:[...c,...o.problems]}}function al(e){let t=e.parts.map(s=>({ref:s["bom-ref"]??"",found:je(
s)})),n=new Map(t.flatMap(({ref:s,found:o})=>o&&s!==""?[[s,o]]:[]));return{packages:t.flatMap(({found:s})=>s?[s]:[]),refs:n}}async function cl(e){let t=e.root?.
namespace??"",n=Or.exec(t)?.[1]??"";if(n==="")throw new F("has no CycloneDX namespace");let{bom:s,problems:o}=await il(e,t,n),{packages:i,refs:a}=al(s),c=je(r(s.
metadata,"component")),d=await Nt(s,h=>a.get(h)),l=Et(s,a),m=$t(s.metadata),f=s.hasComponents&&c!==void 0,p=s.components>0||f||d?void 0:"lists no component, whi\
ch proves nothing";return{...P($n.id,{...p?{why:p}:{},...m?{commit:m}:{},remarks:s.components===0&&!p?["lists no component"]:[]}),kind:"sbom",sbom:{format:"Cycl\
oneDX",version:k(n,20),components:s.components,valid:o.length===0,problems:o,...c?{subject:c}:{},packages:i},...d?{scan:d}:{},...l?{vex:l}:{}}}var $n={id:"cyclo\
nedx-xml",title:"CycloneDX XML",kind:"sbom",rank:10,recognise:e=>e.root?.name==="bom"&&Or.test(e.root.namespace),read:cl,docs:{recognised:"The XML root `bom` in\
 a namespace `http://cyclonedx.org/schema/bom/\u2026`, which also names the version.",severity:"Of a listed vulnerability: the worst of its `rating`s, by the wo\
rd in `severity`, else the CVSS `score`, else the CVSS `vector`; the same for the vulnerability extension that BOMs before 1.4 use. It is closed when the `state\
` of its `analysis` is not_affected, false_positive, resolved or resolved_with_pedigree.",proof:"At least one component, or an empty list of components beside `\
metadata/component`. `valid` means valid against the official XML schema of its version: elements, their order and number, attributes, the form of every value, \
licence ids, and that no `bom-ref` stands twice.",ignored:"Services, dependencies, compositions, elements of other namespaces and the XML signature. Nested comp\
onents count; `metadata/component` is the subject and does not. A BOM without vulnerabilities is no scan. A DOCTYPE is refused.",example:`<bom xmlns="http://cyc\
lonedx.org/schema/bom/1.6" version="1"><components>
 <component type="library"><name>left-pad</name><version>1.3.0</version></component></components></bom>`}};function _t({severity:e,words:t,scores:n}){let s=[e,...t].map(_).find(o=>o!=="unknown");return s!==void 0?s:[e,...n].map(o=>oe(re(o))).find(o=>o!=="unknown")??"\
unknown"}function It(e,t){let n=e.map($o).find(s=>s!==void 0);return n?{package:n.name,version:n.version}:{package:t,version:""}}function Pt(e,t){return e>0?`re\
ports ${e} failed ${e===1?"analysis":"analyses"} (analysisExceptions), so vulnerabilities may be missing`:t===void 0?"has no list of dependencies, so nothing sh\
ows that the scan ran to its end":t===0?"scanned no dependency at all":void 0}var Rr="dependency-check",dl=["cvssv4","cvssv3","cvssv2"],Tr=e=>typeof e=="number"?String(e):u(e);function Ar(e,t){let n=dl.map(o=>r(e,o)),s=g(r(t,"packages")).
map(o=>u(r(o,"id")));return{id:u(r(e,"name")),severity:_t({severity:Tr(r(e,"severity")),words:n.map(o=>u(r(o,"baseSeverity")??r(o,"severity"))),scores:n.map(o=>Tr(
r(o,"baseScore")??r(o,"score")))}),...It(s,u(r(t,"fileName"))),path:u(r(t,"filePath"))}}var $r={id:Rr,title:"OWASP dependency-check JSON",kind:"scan",rank:5,recognise:e=>e.
top==="object"&&e.keys.has("reportSchema")&&e.keys.has("scanInfo"),read:e=>{let t=e.json(),n=r(t,"dependencies"),s=x();for(let a of g(n)){for(let c of g(r(a,"vu\
lnerabilities")))s.add(Ar(c,a));for(let c of g(r(a,"suppressedVulnerabilities"))){let d=["suppressed",u(r(c,"notes"))].filter(l=>l!=="").join(": ");s.add({...Ar(
c,a),closed:d})}}let o=C(r(t,"scanInfo"))?Pt(g(r(t,"scanInfo","analysisExceptions")).length,w(n)?n.length:void 0):"has no scanInfo, so nothing shows that the sc\
an ran to its end",i=T({tool:"dependency-check",category:"dependencies",findings:s,target:u(r(t,"projectInfo","name")),dependencies:g(n).length});return E(Rr,[i],
o===void 0?{}:{why:o})},docs:{recognised:"A JSON object with `reportSchema` and `scanInfo`.",severity:"`severity` in any case, or a score in its place; else the\
 newest of `cvssv4`, `cvssv3`, `cvssv2`.",proof:"No `scanInfo.analysisExceptions` (with one the scan is not complete, even without a finding) and at least one d\
ependency.",ignored:"`suppressedVulnerabilities` are closed with their notes. The unit is the vulnerability per dependency.",example:`{"reportSchema": "1.1", "s\
canInfo": {"engineVersion": "9.0.9"}, "dependencies": [{"fileName": "zip.jar",
 "vulnerabilities": [{"source": "NVD", "name": "CVE-2024-1", "severity": "HIGH"}]}]}`}};var Cr="dependency-check-xml",We="analysis/dependencies/dependency",Mt=`${We}/vulnerabilities/vulnerability`,et=`${We}/vulnerabilities/suppressedVulnerability`,
Er=["cvssV4","cvssV3","cvssV2"],Nr=2e3;function ll(e){let t={found:x(),exceptions:0,dependencies:void 0,scanInfo:!1,target:""},n=[],s="",o={purls:[],fileName:"",
filePath:""},i=new Map,a=c=>{let l=["suppressed",i.get("notes")??""].filter(f=>f!=="").join(": "),m=f=>i.get(f)??"";t.found.add({id:m("name"),severity:_t({severity:m(
"severity"),words:Er.map(f=>m(`${f}/baseSeverity`)||m(`${f}/severity`)),scores:Er.map(f=>m(`${f}/baseScore`)||m(`${f}/score`))}),...It(o.purls,o.fileName),path:o.
filePath,...c?{closed:l}:{}})};return se(e,{open:c=>{n.push(c),s="";let d=n.join("/");d===We?(o={purls:[],fileName:"",filePath:""},t.dependencies=(t.dependencies??
0)+1):d===Mt||d===et?i=new Map:d==="analysis/dependencies"?t.dependencies??=0:d==="analysis/scanInfo"?t.scanInfo=!0:d==="analysis/scanInfo/analysisExceptions/ex\
ception"&&t.exceptions++},text:c=>{s.length<Nr&&(s+=c.slice(0,Nr))},close:()=>{let c=n.join("/"),d=s.trim();c===`${We}/fileName`?o.fileName=d:c===`${We}/filePat\
h`?o.filePath=d:c===`${We}/identifiers/package/id`?o.purls.push(d):c==="analysis/projectInfo/name"?t.target=d:c===Mt||c===et?a(c===et):c.startsWith(Mt)?i.set(c.
slice(Mt.length+1),d):c.startsWith(et)&&i.set(c.slice(et.length+1),d),n.pop(),s=""}}),t}var _r={id:Cr,title:"OWASP dependency-check XML",kind:"scan",recognise:e=>e.
root?.name==="analysis"&&/dependency-?check/i.test(e.root.namespace.slice(0,200)),read:e=>{let{found:t,exceptions:n,dependencies:s,scanInfo:o,target:i}=ll(e.text),
a=o?Pt(n,s):"has no scanInfo, so nothing shows that the scan ran to its end",c=T({tool:"dependency-check",category:"dependencies",findings:t,target:i,dependencies:s});
return E(Cr,[c],a===void 0?{}:{why:a})},docs:{recognised:"XML whose root is `analysis` in the namespace of dependency-check.",severity:"`severity` in any case, \
or a score in its place; else the newest of `cvssV4`, `cvssV3`, `cvssV2`.",proof:"Well-formed to its end, a `scanInfo` without `analysisExceptions`, and at leas\
t one dependency.",ignored:"`suppressedVulnerability` is closed with its notes. The unit is the vulnerability per dependency.",example:`<analysis xmlns="https:/\
/jeremylong.github.io/DependencyCheck/dependency-check.4.0.xsd"><scanInfo/>
<dependencies><dependency><fileName>zip.jar</fileName></dependency></dependencies></analysis>`}};var Ir="dependency-review",Pr={id:Ir,title:"GitHub dependency review",kind:"scan",rank:6,recognise:e=>e.top==="array"&&e.keys.has("change_type")&&(e.keys.has("v\
ulnerabilities")||e.keys.has("manifest")),read:e=>{let t=x(),n=0,s=0;for(let c of g(e.json())){let d=u(r(c,"change_type"));if(d==="removed"?s++:d!=="added"&&n++,
d!=="removed")for(let l of g(r(c,"vulnerabilities")))t.add({id:u(r(l,"advisory_ghsa_id")),severity:_(r(l,"severity")),title:u(r(l,"advisory_summary")),package:u(
r(c,"name")),version:u(r(c,"version")),path:u(r(c,"manifest"))})}let o=["Looks at the changed dependencies only"];s>0&&o.push(`${s} removed dependencies do not \
count`);let i=T({tool:"GitHub dependency review",category:"dependencies",findings:t}),a=n>0?`holds ${n} changes that are neither added nor removed`:void 0;return E(
Ir,[i],{remarks:o,...a===void 0?{}:{why:a}})},docs:{recognised:"A JSON list of objects with `change_type` and `vulnerabilities` or `manifest`.",severity:"`sever\
ity` of each vulnerability; `moderate` counts as medium.",proof:"At least one change is listed. `[]` names no tool and proves nothing.",ignored:"Vulnerabilities\
 of `removed` dependencies. The unit is the advisory per added dependency.",example:`[{"change_type": "added", "manifest": "package-lock.json", "name": "qs", "v\
ersion": "6.5.1",
  "vulnerabilities": [{"severity": "high", "advisory_ghsa_id": "GHSA-hrpp-h998-j3pp"}]}]`}};var Mr="detect-secrets",ul=e=>r(e,"is_verified")===!0?"critical":"high",Dr={id:Mr,title:"detect-secrets",kind:"scan",rank:5,recognise:e=>e.top==="object"&&e.keys.
has("plugins_used")&&e.keys.has("results"),read:e=>{let t=e.json(),n=x();for(let[l,m]of D(r(t,"results")))for(let f of g(m))n.add({id:u(r(f,"type")),severity:ul(
f),path:u(r(f,"filename"))||l,line:S(r(f,"line_number")),...r(f,"is_secret")===!1?{closed:"audited: not a secret"}:{}});let s=r(t,"plugins_used"),o=w(s)?s.length:
void 0,i=C(r(t,"results"))?(o??0)===0?"names no plugin that was used, which is not a scan":u(r(t,"generated_at"))===""&&n.seen()===0?"does not say when it was m\
ade, so nothing shows that the scan ran to its end":void 0:"has no results by file, so nothing shows that the scan ran to its end",{suppressed:a}=n.finish(),c=n.
seen()-a,d=T({tool:"detect-secrets",category:"secrets",findings:n,secrets:c,rules:o});return E(Mr,[d],i===void 0?{}:{why:i})},docs:{recognised:"A JSON object wi\
th `plugins_used` and `results`.",severity:"None in the file: a secret is high, one with `is_verified` critical.",proof:"`results` by file, at least one plugin \
in `plugins_used`, and `generated_at`.",ignored:"Secrets audited with `is_secret: false` are closed. Even the hash of a value stays in the reader.",example:`{"v\
ersion": "1.5.0", "plugins_used": [{"name": "AWSKeyDetector"}], "results": {"auth.py": [{"type": "AWS Access Key",
 "line_number": 3, "is_verified": false}]}, "generated_at": "2026-01-15T10:30:00Z"}`}};var fl=/^https:\/\/in-toto\.io\/Statement\/v(?:0\.1|1(?:\.0)?)$/,ml=/^[0-9a-f]{40}$/i,pl=1e3;function gl(e){let t=D(r(e,"digest")).filter(([,o])=>u(o)!==""),[n,
s]=t.find(([o])=>o==="sha256")??t[0]??[];return n===void 0?"":k(`${n}:${u(s)}`,160)}function hl(e){let n=[...g(r(e,"buildDefinition","resolvedDependencies")),r(
e,"invocation","configSource"),...g(r(e,"materials"))].filter(s=>/^git[+:]|\.git(?:@|$)|^https:\/\/github\.com\//.test(u(r(s,"uri")))||r(s,"digest","gitCommit")!==
void 0);for(let s of n){let o=u(r(s,"digest","gitCommit"))||u(r(s,"digest","sha1")),i=ml.test(o)?o:Ee(r(s,"uri"));if(i)return i}}function Cn(e){if(!fl.test(u(r(
e,"_type"))))throw new F("is no in-toto statement that is known here: its _type is neither v0.1 nor v1");let t=k(u(r(e,"predicateType"))),s=g(r(e,"subject")).slice(
0,pl).map(d=>({name:k(u(r(d,"name"))||u(r(d,"uri"))),digest:gl(d)})),i=/^https:\/\/slsa\.dev\/provenance\//.test(t)?hl(r(e,"predicate")):void 0,a=s.filter(({digest:d})=>d===
"").length,c=t===""?"has no predicateType, so that it says nothing":s.length===0?"has no subject, so that it is about nothing":a>0?`has ${a} subjects without a \
digest, which could be anything`:r(e,"predicate")===void 0?"has no predicate, so that it says nothing":void 0;return{attestation:{predicateType:t,subjects:s},...c?
{why:c}:{},...i?{commit:i}:{}}}var yl=/^[A-Za-z0-9+/_-]*={0,2}$/;function kl(e){if(e===""||!yl.test(e))throw new F("is not base64");let t;try{t=new TextDecoder(
"utf-8",{fatal:!0}).decode(Buffer.from(e,"base64"))}catch{throw new F("is not text")}return me(t)}function tt(e){let t=u(r(e,"payloadType"));if(t!=="application\
/vnd.in-toto+json")throw new F(`is an envelope of ${k(t,80)||"no type"}, not of an in-toto statement`);try{let n=Cn(kl(u(r(e,"payload"))));return g(r(e,"signatu\
res")).some(o=>u(r(o,"sig"))!=="")?n:{...n,why:"carries no signature"}}catch(n){if(!(n instanceof F))throw n;return{attestation:{predicateType:"",subjects:[]},why:`\
holds a payload that ${n.message}`}}}var Dt="its signature was not checked here";function vl(e){let t=e.syntax==="json-lines"?e.jsonLines():[e.json()],[n,...s]=t.map(tt),{attestation:o,...i}=n??tt(void 0),a=s.map(c=>`holds a further statemen\
t: ${c.attestation.predicateType}`);return{...P(En.id,{...i,remarks:[Dt,...a]}),kind:"attestation",attestation:o}}var En={id:"dsse",title:"DSSE envelope",kind:"\
attestation",rank:10,recognise:e=>e.top==="object"&&e.keys.has("payload")&&e.keys.has("payloadType")&&e.keys.has("signatures"),read:vl,docs:{recognised:"A JSON \
object (or several, one per line) with `payloadType`, `payload` and `signatures`.",proof:"A payload that decodes to an in-toto statement with a predicate and su\
bjects with digests, and a signature that is there. The signature itself is not checked, and every reading says so.",ignored:"What the predicate says, except th\
e commit of SLSA provenance. Of several envelopes the first one counts, the others are named.",example:'{"payloadType": "application/vnd.in-toto+json", "payload\
": "eyJfdHlwZSI6\u2026", "signatures": [{"sig": "MEUCIQ\u2026"}]}'}};var Lr="eslint-json",jr=e=>{let t=r(e,"severity");return t===2?"high":t===1?"medium":t===0?"none":"unknown"},Fr={id:Lr,title:"ESLint JSON",kind:"scan",rank:3,recognise:e=>e.
top==="array"&&["filePath","messages","errorCount"].every(t=>e.keys.has(t)),read:e=>{let t=x(),n=[],s=0,o=0;for(let c of g(e.json())){let d=u(r(c,"filePath")),l=0;
Array.isArray(r(c,"messages"))||o++;for(let m of g(r(c,"messages"))){let f=u(r(m,"ruleId"))||(r(m,"fatal")===!0?"parse-error":"no-rule"),p=jr(m);r(m,"fatal")===
!0&&s++,p==="high"&&l++,t.add({id:f,severity:p,path:d,line:S(r(m,"line"))})}for(let m of g(r(c,"suppressedMessages"))){let p=["suppressed",u(r(g(r(m,"suppressio\
ns"))[0],"justification"))].filter(h=>h!=="").join(": ");t.add({id:u(r(m,"ruleId")),severity:jr(m),path:d,closed:p})}n.push(...ue(t,l,S(r(c,"errorCount")),"high"))}
let i=s>0?`could not parse ${s} ${s===1?"file":"files"}, so they were not checked`:o>0?`has no list of messages for ${o} of its files`:void 0,a=T({tool:"ESLint",
category:"sast",findings:t});return E(Lr,[a],{contradictions:n,...i===void 0?{}:{why:i}})},docs:{recognised:"A JSON list of objects with `filePath`, `messages` \
and `errorCount`.",severity:"`severity` of each message: 2 is high, 1 medium.",proof:"At least one file is listed and none has a fatal message (a file that coul\
d not be parsed). `[]` proves nothing.",ignored:"`suppressedMessages` are closed. The text of a message is left out: it can quote a secret. An `errorCount` abov\
e the list counts.",example:`[{"filePath": "/src/a.js", "messages": [{"ruleId": "no-eval", "severity": 2, "line": 3}],
  "errorCount": 1, "warningCount": 0}]`}};var bl=[["containers",["snyk container","docker scout","dockle","clair","anchore","twistlock"]],["iac",["snyk iac","snyk infrastructure","checkov","tfsec","kics",
"terrascan","tflint","hadolint","kube linter"]],["iac",["kubelinter","kubescape","kube score","polaris","cfn lint","cfn nag","regula","datree","template analyze\
r"]],["licences",["scancode","fossa","licensee","license finder","licensefinder"]],["secrets",["gitleaks","betterleaks","ggshield","gitguardian","trufflehog","d\
etect secrets","secretlint","talisman"]],["secrets",["nosey parker","noseyparker","kingfisher","whispers","credscan","git secrets","ripsecrets"]],["dependencies",
["snyk open source","snyk oss","trivy","grype","osv scanner","osv","dependency check","npm audit"]],["dependencies",["pip audit","cargo audit","cargo deny","bun\
dler audit","govulncheck","retire","retire js","safety"]],["dependencies",["dependabot","dependency review","renovate","black duck","mend","whitesource","nancy",
"xray"]],["dast",["zap","zed attack proxy","nuclei","nikto","burp","burp suite","nightvision","stackhawk","dastardly"]],["dast",["arachni","acunetix","invicti",
"netsparker","wapiti","schemathesis","insightappsec","restler"]]],wl=e=>` ${e.slice(0,200).toLowerCase().replace(/[^a-z0-9]+/g," ").trim()} `;function Lt(e){let t=wl(
e);for(let[n,s]of bl)if(s.some(o=>t.includes(` ${o} `)))return n;return"sast"}var Vr={secret:"secrets",secrets:"secrets",misconfiguration:"iac",license:"licence\
s",licence:"licences"};function Xr(e){for(let t of e){let n=t.toLowerCase();if(Object.hasOwn(Vr,n))return Vr[n]}}var Jr="gitlab-report",Wr={sast:"sast",secret_detection:"secrets",dependency_scanning:"dependencies",container_scanning:"containers",cluster_image_scanning:"con\
tainers",dast:"dast",api_fuzzing:"dast",coverage_fuzzing:"dast"},Br=e=>Object.hasOwn(Wr,u(e))?Wr[u(e)]:void 0;function Sl(e,t){let n=_(r(e,"severity")),s=n==="u\
nknown"&&t==="secrets"?"high":n,o=g(r(e,"identifiers")),i=o.map(f=>u(r(f,"value"))),a=o.filter(f=>["cve","ghsa","osvdb","gemnasium","usn","rhsa"].includes(u(r(f,
"type")).toLowerCase())).map(f=>u(r(f,"value"))||u(r(f,"name"))),c=t==="dependencies"||t==="containers",[d=""]=c&&a.length>0?a:i,l=r(e,"location"),m=["file","im\
age","path"].map(f=>u(r(l,f))).find(f=>f!=="")??"";return{id:d||u(r(e,"id")),aliases:c?a.filter(f=>f!==d&&f!==""):[],severity:s,title:t==="secrets"?"":u(r(e,"na\
me")),package:u(r(l,"dependency","package","name")),version:u(r(l,"dependency","version")),path:m,line:S(r(l,"start_line"))}}function xl(e){let t=r(e,"scan"),n=u(
r(t,"status"));if(!w(r(e,"vulnerabilities")))return"has no list of vulnerabilities, so nothing shows that the scan ran to its end";if(n!=="success")return`has t\
he scan status ${n||"of nothing"}, not success`;let s=g(r(t,"messages")).filter(a=>["fatal","error"].includes(u(r(a,"level")).toLowerCase()));if(s.length>0)return`\
reports ${s.length} fatal ${s.length===1?"message":"messages"} of the analyzer`;let o=r(t,"scanned_resources");return w(o)&&o.length===0&&g(r(e,"vulnerabilities")).
length===0?"scanned no resource at all":void 0}var Ur={id:Jr,title:"GitLab security report",kind:"scan",rank:6,recognise:e=>e.top==="object"&&e.keys.has("vulner\
abilities")&&e.keys.has("scan"),read:e=>{let t=e.json(),n=u(r(t,"scan","scanner","name"))||u(r(t,"scan","analyzer","name")),s=Br(r(t,"scan","type"))??Lt(n),o=new Map(
[[s,x()]]);for(let p of g(r(t,"vulnerabilities"))){let h=Br(r(p,"category"))??s,v=o.get(h)??x();o.set(h,v),v.add(Sl(p,h))}let i=g(r(t,"scan","primary_identifier\
s")).length,a=g(r(t,"dependency_files")),c=a.reduce((p,h)=>p+g(r(h,"dependencies")).length,0),d=[...o].map(([p,h])=>T({tool:n||"GitLab",category:p,findings:h,secrets:p===
"secrets"?h.seen():void 0,rules:p===s&&i>0?i:void 0,dependencies:p===s&&a.length>0?c:void 0})),[l=T({tool:"GitLab",category:s,findings:x()}),...m]=d,f=xl(t);return E(
Jr,[l,...m],f===void 0?{}:{why:f})},docs:{recognised:"A JSON object with `vulnerabilities` and `scan`. `scan.type` gives the category; a vulnerability may have \
its own.",severity:"`severity` of each vulnerability: Critical to Low; Info counts as none. A secret without one counts as high.",proof:"`scan.status` is succes\
s, no message of the scan is fatal, and `vulnerabilities` is a list.",ignored:"Flags such as a likely false positive: they are guesses of the tool. Names, messa\
ges and extracts of secrets never leave the reader.",example:`{"version": "15.0.7", "scan": {"type": "sast", "status": "success", "scanner": {"name": "Semgrep"}\
},
 "vulnerabilities": [{"id": "1", "severity": "High", "location": {"file": "a.py", "start_line": 3}}]}`}};var Hr="gitleaks-v7",zr={id:Hr,title:"gitleaks 7",kind:"scan",recognise:e=>e.top==="array"&&e.keys.has("offender")&&e.keys.has("rule"),read:e=>{let t=x();for(let s of g(
e.json())){let o=u(r(s,"file"));t.add({id:u(r(s,"rule")),severity:"high",path:o,line:S(r(s,"lineNumber"))})}let n=T({tool:"gitleaks",category:"secrets",findings:t,
secrets:t.seen()});return E(Hr,[n])},docs:{recognised:"A JSON list of objects with `rule` and `offender`.",severity:"None in the file: every secret counts as hi\
gh.",proof:"A finding proves the scan. For `[]` and `null` see gitleaks 8.",ignored:"The values: `line`, `offender`, `leakURL` and the commit message never leav\
e the reader.",example:`[{"rule": "AWS Access Key", "file": "auth.py", "lineNumber": 12, "commit": "\u2026",
  "offender": "\u2026", "line": "\u2026"}]`}};var Ol=4,Rl=200,Tl=/commit|author|mail|date|message|column/i,Al=/^[\w+/=:.@-]{8,200}$/,$l=/^[0-9a-f]{16,128}(?:[:_]\d{1,6})?$/i,Cl=/^[0-9a-f]{40,64}$/i;function Gr(e,t){
let n=[...D(r(e,"fingerprints")),...D(r(e,"partialFingerprints"))],s=t==="secrets"?$l:Al,o=n.filter(([i])=>!Tl.test(i)).map(([,i])=>u(i));return[...new Set(o)].
filter(i=>s.test(i)).slice(0,Ol)}function Nn(e,t,n,s){if(t===""||n===""||s===void 0)return[];let o=[...Cl.test(e)?[e]:[],t,n,s].join(":");return o.length>Rl?[]:
[o]}var Kr=(e,t,n,s)=>g(r(e,"locations")).length===0?[]:Nn(u(r(e,"partialFingerprints","commitSha")),t,n,s);var Qr="gitleaks-v8",qr={id:Qr,title:"gitleaks 8",kind:"scan",recognise:e=>xt(e)?Ot(e,"gitleaks"):e.top==="array"&&e.keys.has("RuleID")&&(e.keys.has("Match")||e.
keys.has("Secret")),read:e=>{let t=x();for(let i of g(e.json())){let a=u(r(i,"RuleID")),c=u(r(i,"Description")),[d,l]=[u(r(i,"File")),S(r(i,"StartLine"))],m=Nn(
u(r(i,"Commit")),d,a,l);t.add({id:a,severity:"high",title:c,path:d,line:l,fingerprints:m})}let n=t.seen()===0,s=T({tool:"gitleaks",category:"secrets",findings:t,
secrets:t.seen()});return E(Qr,[s],{remarks:n?["The file is empty of findings and names no tool; that it is a gitleaks scan is told by the words beside its link"]:
[]})},docs:{recognised:"A JSON list of objects with `RuleID` and `Match` or `Secret`.",severity:"None in the file: every secret counts as high.",proof:"A findin\
g proves the scan. `[]` and `null` name no tool: they count as a clean scan only where the words beside the link name gitleaks, and the reading says so.",ignored:"\
The values: `Match`, `Secret`, `Line`, and the commit message never leave the reader; the fingerprint is made again from commit, file, rule and line.",example:`\
[{"RuleID": "aws-access-token", "Description": "AWS", "File": "auth.py", "StartLine": 1,
  "Secret": "\u2026"}]`}};var El=new Set(["pass","fail","skip"]),Yr=e=>El.has(e);function Nl(e,t){let n=u(r(t,"Action"));n==="build-fail"&&e.builds.add(u(r(t,"ImportPath")));let s=r(t,"P\
ackage");if(typeof s!="string")return;let o=e.packages.get(s),i=o??{tests:new Map,failed:!1};o||e.packages.set(s,i);let a=u(r(t,"Test"));if(a===""){n==="start"&&
delete i.end,Yr(n)&&(i.end=n),n==="fail"&&(i.failed=!0);let l=u(r(t,"FailedBuild"));l!==""&&e.blamed.add(l);return}let c=n==="bench"?"pass":n;if(c!=="run"&&!Yr(
c))return;let d=i.tests.get(a)??{state:"open",failed:!1};d.state=c==="run"?"open":c,d.failed||=c==="fail",i.tests.set(a,d)}function _l(e){let t={packages:new Map,
builds:new Set,blamed:new Set,noise:0,noiseFails:!1},n=0;for(let s=0;s<e.length;){let o=e.indexOf(`
`,s),i=e.slice(s,o===-1?e.length:o).trim();if(s=o===-1?e.length:o+1,n++,i!==""){if(!i.startsWith("{")){t.noise++,t.noiseFails||=/^(?:FAIL\b|panic:|fatal error:)/.
test(i);continue}try{Nl(t,me(i))}catch(a){throw a instanceof F?new F(`has an event that is not well-formed JSON (line ${n})`,n,a.column):a}}}return t}function Il({
packages:e,builds:t,blamed:n}){let s=K(),o={unfinished:[],open:[],broken:[],contradictions:[]};for(let[i,a]of e){let c=0;for(let[d,l]of a.tests){let m=l.state===
"pass"&&a.failed&&a.end==="pass";l.failed&&!m?s.add("failed",d):l.failed?s.add("flaky",d):l.state==="open"?(s.add("errored",d),o.unfinished.push(d)):s.add(l.state===
"skip"?"skipped":"passed",d),(l.failed&&!m||l.state==="open")&&c++}a.end===void 0?o.open.push(i):a.end==="fail"&&c===0?(o.broken.push(i),s.add("errored",`${i} (\
outside of a test)`)):a.end!=="fail"&&c>0&&o.contradictions.push(`package ${i} is told as ${a.end}, but ${I(c,"test")} of it did not pass`)}for(let i of t)n.has(
i)||e.get(i)?.failed||(o.broken.push(i),s.add("errored",`${i} (build)`));return{tests:s.finish(),...o}}function Pl({noiseFails:e},{unfinished:t,open:n,broken:s},o){
return s.length>0?`${I(s.length,"package")} failed without a failed test (a build error or a panic): ${U(s)}`:t.length>0?`${I(t.length,"test")} did not finish: ${U(
t)}`:n.length>0?`${I(n.length,"package")} did not finish: ${U(n)}`:e&&o.failed+o.errored===0?"holds a line of plain text that tells a failure":H(o)}function Ml(e){
let t=_l(e.text),n=Il(t),s=Pl(t,n,n.tests);return{...P(_n.id,{contradictions:n.contradictions,remarks:t.noise>0?[`${I(t.noise,"line")} of plain text between the\
 events`]:[],...s?{why:s}:{}}),kind:"tests",tests:n.tests}}var Dl=/^\{"(?:Time|Action|ImportPath)":"[^\n]{0,300}?"(?:Action|Package)":"/m,_n={id:"go-test-json",
title:"go test -json",kind:"tests",recognise:e=>e.top==="object"&&e.keys.has("Action")&&(e.keys.has("Package")||e.keys.has("ImportPath"))?!0:e.syntax==="text"&&
Dl.test(e.text.slice(0,2e4)),read:Ml,docs:{recognised:"JSON lines with `Action` and `Package` (or `ImportPath`), also behind plain text of the build.",proof:"Ev\
ery package that appears has its own end (`pass`, `fail` or `skip` without `Test`), every test that ran has one, and at least one test ran. A package that fails\
 without a failed test (a build error, a panic, `TestMain`) is an error and makes the report incomplete; so does a test without an end. A line that is broken JS\
ON makes the file unreadable.",ignored:"Output and times. Subtests count like tests. A test that failed and passed in a later run of its package (gotestsum `--r\
erun-fails`) is flaky; with `-count` it is failed. A package without test files is none.",example:`{"Action":"run","Package":"p","Test":"TestAdd"}
{"Action":"pass","Package":"p","Test":"TestAdd"}
{"Action":"pass","Package":"p"}`}};var Zr="gosec-json";function Ll(e){let t=r(e,"line");return S(typeof t=="string"&&/^\d{1,7}(?:-|$)/.test(t)?Number.parseInt(t,10):t)}function jl(e){let[t]=g(r(e,
"suppressions"));if(t!==void 0){let n=u(r(t,"justification"));return["suppressed",u(r(t,"kind")),n].filter(s=>s!=="").join(": ")}return r(e,"nosec")===!0?"suppr\
essed in the code (nosec)":void 0}function Fl(e){let t=r(e,"Issues"),n=D(r(e,"Golang errors")).length;return n>0?`could not read ${n} ${n===1?"file":"files"}, s\
o part of the code was not scanned`:!w(t)&&t!==null?"has no list of issues, so nothing shows that the scan ran to its end":C(r(e,"Stats"))?S(r(e,"Stats","files"))===
0?"scanned no file at all":void 0:"has no statistics, so nothing shows that the scan ran to its end"}var ei={id:Zr,title:"gosec JSON",kind:"scan",rank:5,recognise:e=>e.
top==="object"&&e.keys.has("Issues")&&e.keys.has("Stats"),read:e=>{let t=e.json(),n=x();for(let l of g(r(t,"Issues")))n.add({id:u(r(l,"rule_id")),severity:_(r(l,
"severity")),title:u(r(l,"cwe","id"))===""?"":`CWE-${u(r(l,"cwe","id"))}`,path:u(r(l,"file")),line:Ll(l),closed:jl(l)});let s=n.seen()-n.finish().suppressed,o=ue(
n,s,S(r(t,"Stats","found"))),i=S(r(t,"Stats","nosec"))??0,a=i>0?[`${i} places are excluded by nosec comments`]:[],c=Fl(t),d=T({tool:"gosec",category:"sast",findings:n});
return E(Zr,[d],{contradictions:o,remarks:a,...c===void 0?{}:{why:c}})},docs:{recognised:"A JSON object with `Issues` and `Stats`.",severity:"`severity`: HIGH, \
MEDIUM, LOW; a missing one is unknown.",proof:"`Stats` counts at least one file and `Golang errors` names none. `Issues` is a list, or null when there is none. \
A `found` above the list counts.",ignored:"Issues with `suppressions` or `nosec` are closed. The code and its text are left out: they can hold a secret.",example:`\
{"Golang errors": {}, "Issues": [{"severity": "HIGH", "rule_id": "G304", "file": "main.go", "line": "42"}],
 "Stats": {"files": 12, "lines": 900, "nosec": 0, "found": 1}, "GosecVersion": "2.22.3"}`}};var ti="govulncheck",Vl=["config","SBOM","progress","osv","finding"];function Xl(e){let t=g(r(e,"trace")),[n]=t,s=t.at(-1);return{package:u(r(n,"module")),version:u(
r(n,"version")),called:u(r(n,"function"))!=="",imported:u(r(n,"package"))!=="",path:u(r(s,"position","filename")),line:S(r(s,"position","line"))}}function Jl(e,t){
return e===void 0||t.called&&!e.called||!e.called&&t.imported&&!e.imported?t:e}function Wl(e){let t,n=0,s=[],o=new Map,i=new Map,a=new Map;for(let c of e){t=r(c,
"config")??t,n=Math.max(n,g(r(c,"SBOM","modules")).length);let d=u(r(c,"progress","message"));d!==""&&s.push(d);let l=u(r(c,"osv","id"));l!==""&&(o.set(l,g(r(c,
"osv","aliases")).map(u)),i.set(l,u(r(c,"osv","summary"))));let m=r(c,"finding");if(m===void 0)continue;let f=u(r(m,"osv"))||"unnamed";a.set(f,Jl(a.get(f),Xl(m)))}
return{config:t,modules:n,progress:s,aliases:o,summaries:i,found:a}}function Bl(e){let{config:t,progress:n,found:s}=e;if(t===void 0)return"has no config message\
, so its beginning is missing";let o=u(r(t,"scan_level")),i=[...s.values()].some(({called:a})=>a);if(o!==""&&o!=="symbol"&&s.size>0&&!i)return`was made with the\
 scan level ${o}, which cannot tell whether the vulnerable code is called`;if(!n.some(a=>a.startsWith("Checking the ")))return n.some(a=>a.startsWith("Fetching "))?
"ends before the code was checked against the vulnerability database":'has no message that the code was checked ("Checking the code \u2026", written by govulncheck 1\
.1 and later)'}var ni={id:ti,title:"govulncheck",kind:"scan",rank:6,recognise:e=>e.top!=="object"&&e.top!=="array"||!Vl.some(t=>e.keys.has(t))||e.keys.size>2?!1:
e.keys.has("config")?e.text.includes("govulncheck")||e.text.includes('"scan_level"'):e.text.includes('"scanner_name"')||e.text.includes('"trace"')&&e.text.includes(
'"osv"')||Je(e).some(t=>u(r(t,"osv","id"))!==""),read:e=>{let t=Wl(Ae(e)),n=x();for(let[d,l]of t.found){let m=l.imported?"imported, but not called":"required, b\
ut not imported";n.add({id:d,aliases:t.aliases.get(d)??[],severity:"unknown",title:t.summaries.get(d)??"",package:l.package,version:l.version,purl:Z("go",l.package,
l.version),path:l.path,line:l.line,...l.called?{}:{closed:m}})}let s=Bl(t),o=T({tool:"govulncheck",category:"dependencies",findings:n,dependencies:t.modules>0?t.
modules:void 0}),a=[...t.found.values()].filter(d=>d.imported&&!d.called).length,c=a>0?[`${a} imported vulnerabilities are not called; govulncheck writes no end\
 mark, so check that its run passed`]:[];return E(ti,[o],{remarks:c,...s===void 0?{}:{why:s}})},docs:{recognised:"JSON objects in a row, or a list of them, with\
 `config`, `SBOM`, `progress`, `osv` or `finding`.",severity:"None in the file: a called vulnerability is unknown.",proof:'The `config` message and a `progress`\
 message "Checking the \u2026" (govulncheck 1.1 and later), which comes only after the database was fetched; older files lack it and prove nothing. The stream has no\
 end mark: where imported vulnerabilities are listed and none is called, only the conclusion of the run shows that the analysis of calls was finished, and a rem\
ark says so. Below the scan level `symbol` nothing shows that vulnerable code is not called.',ignored:"`osv` messages: they are entries of the database, not fin\
dings. A vulnerability whose trace names no function in its first frame is closed as not called. The unit is the vulnerability.",example:`{"config": {"scanner_n\
ame": "govulncheck", "scan_level": "symbol"}}
{"finding": {"osv": "GO-2021-0113", "trace": [{"module": "golang.org/x/text", "version": "v0.3.5", "function": "Parse"}]}}`}};var si="grype-json";function oi(e){let t=g(r(e,"relatedVulnerabilities")).map(s=>u(r(s,"id"))),n=u(r(e,"vulnerability","id"));return{id:n,aliases:[...new Set(t)].
filter(s=>s!==""&&s!==n),severity:_(r(e,"vulnerability","severity")),package:u(r(e,"artifact","name")),version:u(r(e,"artifact","version")),purl:u(r(e,"artifact",
"purl")),path:u(r(g(r(e,"artifact","locations"))[0],"path"))}}function Ul(e){return["ignored",...g(r(e,"appliedIgnoreRules")).map(s=>[r(s,"vex-status"),r(s,"vex\
-justification"),r(s,"reason")].map(u).filter(o=>o!=="")).map(s=>s.join(": ")).filter(s=>s!=="")].join(": ")}function Hl(e){if(!w(r(e,"matches")))return"has no \
list of matches, so nothing shows that the scan ran to its end";let t=r(e,"descriptor","db");return(u(r(t,"error"))||u(r(t,"status","error")))!==""||r(t,"status",
"valid")===!1?"was made without a valid vulnerability database":u(r(e,"descriptor","name"))===""?"does not name the tool that made it":void 0}var zl=e=>u(r(e,"t\
arget"))||u(r(e,"target","userInput")),ri={id:si,title:"Grype JSON",kind:"scan",rank:5,recognise:e=>e.top==="object"&&e.keys.has("matches")&&e.keys.has("descrip\
tor"),read:e=>{let t=e.json(),n=x();for(let a of g(r(t,"matches")))n.add(oi(a));for(let a of g(r(t,"ignoredMatches")))n.add({...oi(a),closed:Ul(a)});let s=r(t,"\
source"),o=Hl(t),i=T({tool:"Grype",category:u(r(s,"type"))==="image"?"containers":"dependencies",findings:n,target:zl(s)});return E(si,[i],o===void 0?{}:{why:o})},
docs:{recognised:"A JSON object with `matches` and `descriptor`.",severity:"`vulnerability.severity` of each match; Negligible counts as none, Unknown as unknow\
n.",proof:"`matches` is a list, `descriptor` names the tool, and its database is valid.",ignored:"`ignoredMatches` are closed with the rule or VEX statement tha\
t applies. The unit is the match.",example:`{"matches": [{"vulnerability": {"id": "CVE-2024-1", "severity": "High"}, "artifact": {"name": "zlib", "version": "1.\
2"}}],
 "source": {"type": "image", "target": {"userInput": "app:1"}}, "descriptor": {"name": "grype"}}`}};function Gl(e){let{attestation:t,...n}=Cn(e.json());return{...P(In.id,{...n,remarks:["carries no signature"]}),kind:"attestation",attestation:t}}var In={id:"in-\
toto",title:"in-toto statement",kind:"attestation",rank:10,recognise:e=>e.top==="object"&&e.syntax==="json"&&e.keys.has("_type")&&(e.keys.has("predicateType")||
e.text.includes("in-toto.io/Statement")),read:Gl,docs:{recognised:"A JSON object with `_type` and `predicateType`.",proof:"A predicate with its type, and at lea\
st one subject, each with a digest. A statement without an envelope is not signed: it is shown, and proves nothing about who wrote it.",ignored:"What the predic\
ate says, except that SLSA provenance names the commit it was built from (`gitCommit` of the resolved dependency, the source of the configuration, or a git mate\
rial).",example:`{"_type": "https://in-toto.io/Statement/v1", "subject": [{"name": "app.tgz", "digest": {"sha256": "0123abcd"}}],
 "predicateType": "https://slsa.dev/provenance/v1", "predicate": {}}`}};var Pn=e=>r(e,"statementMap")===void 0?r(e,"data"):e;function Kl(e){let t=0,n=0,s,o=[];for(let[i,a]of D(e.json())){let c=Pn(a),d=C(r(c,"statementMap")),l=C(r(c,
"s"));if(!d||!l){s??=i;continue}let m=Object.keys(d),f=t;n+=m.length;for(let p of m){let h=r(l,p);typeof h!="number"?s??=i:h>0&&t++}o.push([i,{covered:t-f,total:m.
length}]),Object.keys(l).length!==m.length&&(s??=i)}return be(Mn.id,{...fe(t,n),...pe(o)},{...s===void 0?{}:{why:`has no count for every statement of ${k(s,120)}`}})}
var Mn={id:"istanbul-coverage",title:"Istanbul coverage",kind:"coverage",recognise:e=>{if(e.top!=="object"||!e.text.slice(0,2e4).includes('"statementMap"'))return!1;
let t=D(Y(e))[0]?.[1];return C(r(Pn(t),"statementMap"))!==void 0&&r(Pn(t),"s")!==void 0},read:Kl,docs:{recognised:"A JSON object by file, whose first entry has \
`statementMap` and `s`.",proof:"At least one statement, and a count for each of them. The file lists statements, not lines, so statements are what is counted; t\
he summary of the same run (`coverage-summary.json`) can give another percentage, for it counts lines.",ignored:"Functions, branches and positions.",example:`{"\
/src/a.js": {"path": "/src/a.js", "statementMap": {"0": {}, "1": {}}, "s": {"0": 3, "1": 0},
 "fnMap": {}, "f": {}, "branchMap": {}, "b": {}}}`}};function ii(e){let[t,n]=[S(r(e,"lines","covered")),S(r(e,"lines","total"))];return t===void 0||n===void 0?void 0:{covered:t,total:n}}function Ql(e){let t=e.json(),
n=[],s={covered:0,total:0},o=[],i=0,a;for(let[f,p]of D(t)){let h=ii(p);(!h||h.covered>h.total)&&(a??=f),!(f==="total"||!h||r(p,"lines","pct")===void 0)&&(i++,o.
push([f,h]),s.covered+=h.covered,s.total+=h.total)}let c=ii(r(t,"total"))??{covered:0,total:0},d=c;i>0&&(s.covered!==c.covered||s.total!==c.total)&&(n.push(`sta\
tes ${c.covered} covered lines of ${c.total}, its files have ${s.covered} of ${s.total}`),$e(s,d)&&(d=s));let l=re(r(t,"total","lines","pct")),m={...fe(d.covered,
d.total),...pe(o)};return l!==void 0&&c.total>0&&Math.abs(l-100*c.covered/c.total)>.011&&n.push(`states ${l} % of lines, which ${c.covered} of ${c.total} is not`),
be(Dn.id,m,{contradictions:n,...a===void 0?{}:{why:`has no sound count of lines for ${k(a,120)}`}})}var Dn={id:"istanbul-summary",title:"Istanbul summary",kind:"\
coverage",recognise:e=>{if(e.top!=="object"||!e.keys.has("total"))return!1;let t=r(Y(e),"total");return C(r(t,"lines"))!==void 0&&C(r(t,"statements"))!==void 0},
read:Ql,docs:{recognised:"A JSON object whose `total` has `lines` and `statements`.",proof:"`total.lines` covers at least one line, and every file has a sound c\
ount. Where the files add up to something else, the worse counts and the contradiction is told; so is a `pct` that is not the share of its own counts.",ignored:"\
Statements, functions, branches and `skipped`. A `pct` of 100 over 0 lines is none.",example:`{"total": {"lines": {"total": 4, "covered": 3, "skipped": 0, "pct"\
: 75}, "statements": {"total": 4, "covered": 3, "skipped": 0, "pct": 75}},
 "/src/a.js": {"lines": {"total": 4, "covered": 3, "skipped": 0, "pct": 75}}}`}};function ql(e){let[t,n]=[W(e,"missed")??0,W(e,"covered")??0];return{covered:n,total:t+n}}function Yl(e){let t={covered:0,total:0},n={covered:0,total:0},s=[],o=new Map,
i="",a,c;return se(e,{open:(d,l)=>{let m=s.at(-1);if(s.push(d),d==="package")i=l.name??"";else if(d==="sourcefile"){let f=[i,l.name??""].filter(p=>p!=="").join(
"/");a=o.get(f)??{covered:0,total:0},o.set(f,a)}if(d==="counter"&&l.type==="LINE"){let f=ql(l);if(m==="report"&&(c=f),m!=="package")return;t.covered+=f.covered,
t.total+=f.total}else if(d==="line"&&m==="sourcefile"){let f=(W(l,"ci")??0)>0?1:0;for(let p of a?[n,a]:[n])p.total++,p.covered+=f}},close:()=>{s.pop()}},{bareDoctype:!0}),
{packages:t,lines:n,files:o,...c?{stated:c}:{}}}function Zl(e){let{stated:t,packages:n,lines:s,files:o}=Yl(e.text),i=[],a=t??(n.total>0?n:s);for(let[c,d]of[["pa\
ckages",n],["lines",s]])d.total===0||d.total===a.total&&d.covered===a.covered||(i.push(`states ${a.covered} covered lines of ${a.total}, its ${c} have ${d.covered}\
 of ${d.total}`),$e(d,a)&&(a=d));return be(Ln.id,{...fe(a.covered,a.total),...pe(o)},{contradictions:i,...t?{}:{why:"has no counter of lines (compiled without d\
ebug information?)"}})}var Ln={id:"jacoco",title:"JaCoCo XML",kind:"coverage",recognise:e=>e.syntax==="xml"&&e.root?.name==="report"&&(e.text.includes("-//JACOC\
O//")||e.text.includes("<counter ")||e.text.includes("<sessioninfo ")),read:Zl,docs:{recognised:"XML with the root element `report` and JaCoCo's DOCTYPE or its \
`counter` elements. The DOCTYPE may name its DTD; nothing is fetched, and one with declarations is refused.",proof:"The report has a counter of the type `LINE` \
over at least one line. Where the sum over its packages, or over its lines, is another one, the worst counts and the contradiction is told.",ignored:"Instructio\
ns, branches, complexity, methods, classes and sessions. A line with one instruction that ran is covered.",example:`<!DOCTYPE report PUBLIC "-//JACOCO//DTD Repo\
rt 1.1//EN" "report.dtd">
<report name="api"><package name="api"><counter type="LINE" missed="1" covered="3"/></package><counter type="LINE" missed="1" covered="3"/></report>`}};var ai={passed:"passed",failed:"failed",pending:"skipped",skipped:"skipped",todo:"skipped",disabled:"skipped"};function ci(e){let t=[...g(r(e,"ancestorTitles")),
r(e,"title")].map(u).filter(n=>n!=="");return u(r(e,"fullName"))||t.join(" ")}var eu=e=>r(e,"numRuntimeErrorTestSuites")===void 0;function tu(e){let t=K(),n={unloaded:[],
broken:[],unfinished:[]},s=0;for(let o of g(r(e,"testResults"))){let i=u(r(o,"name"))||u(r(o,"testFilePath")),a=r(o,"assertionResults")??r(o,"testResults"),c=r(
o,"testExecError"),d=!1;for(let m of g(a)){let f=u(r(m,"status")),p=Object.hasOwn(ai,f)?ai[f]:void 0;(!p||f==="pending"&&eu(e))&&n.unfinished.push(ci(m)),f==="t\
odo"&&s++,p==="failed"&&(d=!0);let h=p==="passed"&&(S(r(m,"invocations"))??1)>1;t.add(h?"flaky":p??"skipped",ci(m))}let l=c!=null;d||!(l||r(o,"status")==="faile\
d")||((g(a).length===0?n.unloaded:n.broken).push(i),t.blame(i))}return{tests:t.finish(),todo:s,...n}}function nu(e,{tests:t,todo:n,unloaded:s,broken:o}){let i=[],
a=t.passed+t.failed+t.skipped,c=(l,m)=>{let f=S(r(e,l));f!==void 0&&f!==m&&i.push(`${l} is ${f}, but the list has ${m}`)};if(c("numTotalTests",a),c("numPassedTe\
sts",t.passed),c("numFailedTests",t.failed),c("numTodoTests",n),r(e,"success")===!0){let l=s.length+o.length,m=t.failed+l;t.failed>0&&i.push(`says success: true\
, but ${I(t.failed,"listed test")} failed`),l>0&&i.push(`says success: true, but ${I(l,"test file")} failed`);let f=S(r(e,"numFailedTestSuites"))??0;f>0&&m===0&&
i.push(`says success: true and ${I(f,"failed suite")}`)}let d=S(r(e,"snapshot","unmatched"))??0;return d>0&&t.failed===0&&i.push(`${I(d,"snapshot")} did not mat\
ch, but no test failed`),i}var jn=e=>`${e.slice(0,3).map(t=>k(t,80)||"unnamed").join(", ")}${e.length>3?" \u2026":""}`;function su(e,t,n){let{unloaded:s,broken:o,
unfinished:i}=t;if(r(e,"wasInterrupted")===!0)return"was interrupted (wasInterrupted: true)";if(!w(r(e,"testResults")))return"lists no test results";if(s.length>
0)return`${I(s.length,"test file")} could not be loaded or run: ${jn(s)}`;if(o.length>0)return`${I(o.length,"test file")} failed outside of the tests: ${jn(o)}`;
if(i.length>0)return`${I(i.length,"test")} did not finish: ${jn(i)}`;let a=r(e,"success");return typeof a!="boolean"?"does not say whether the run succeeded":!a&&
n.failed+n.errored===0?"says success: false, though no test failed":H(n)}function ou(e){let t=e.json(),n=tu(t),s=S(r(t,"numRuntimeErrorTestSuites")),o={...n.tests,
failed:Math.max(n.tests.failed,S(r(t,"numFailedTests"))??0),errored:s===void 0?0:Math.max(s,n.unloaded.length)},i=su(t,n,o),a=g(r(t,"openHandles")).length;return{
...P(Fn.id,{contradictions:nu(t,n),remarks:a>0?[`${I(a,"handle")} stayed open after the tests`]:[],...i?{why:i}:{}}),kind:"tests",tests:o}}var Fn={id:"jest-json",
title:"Jest and Vitest JSON",kind:"tests",recognise:e=>e.top==="object"&&e.keys.has("numTotalTests")&&(e.keys.has("testResults")||e.keys.has("numPassedTests")),
read:ou,docs:{recognised:"A JSON object with `numTotalTests` and `testResults`.",proof:"`success` is true, at least one listed test ran, every test file could b\
e loaded, and the run was not interrupted. The listed tests count; where `numFailedTests` or `numRuntimeErrorTestSuites` is higher, that number counts. A differ\
ence between the totals and the list is a contradiction.",ignored:"Messages, times and coverage. `pending`, `skipped`, `todo` and `disabled` tests are skipped o\
nes (in Vitest a `pending` test never finished). A passed test with `invocations` over 1 is flaky. Open handles are only remarked.",example:`{"numTotalTests": 1\
, "numPassedTests": 1, "numFailedTests": 0, "numRuntimeErrorTestSuites": 0, "success": true,
 "testResults": [{"name": "a.test.js", "status": "passed", "assertionResults": [{"title": "adds", "status": "passed"}]}]}`}};var ru=new Set,nt=new Set(["testsuites","testsuite","testrun"]),iu=new Set(["skipped","skip","ignored","disabled","notrun","suppressed","pending","todo"]),au=new Set(
["failed","failure","fail","error","errored","broken","timeout","aborted"]),cu=/^(?:gitleaks|dependency-check|trivy|checkov scan|tfsec|kics|semgrep results|org\.eslint|eslint|org\.stylelint|PHP_CodeSniffer.{0,20})$/i,
du=new Set(["git.commit","git.commit.id","git.sha","commit","commit.sha","github.sha","vcs.revision"]);function lu(e){let t=c=>{let d=e[c]?.trim();return d&&/^\d{1,12}$/.
test(d)?Number(d):void 0},s=[t("skipped"),t("skip"),t("disabled"),t("ignored")].reduce((c,d)=>d===void 0?c:(c??0)+d,void 0),[o,i,a]=[t("tests"),t("failures"),t(
"errors")];return{...o===void 0?{}:{tests:o},...i===void 0?{}:{failures:i},...a===void 0?{}:{errors:a},...s===void 0?{}:{skipped:s}}}function uu(e,t){if(e.size===
0&&t.result===void 0&&t.status===void 0)return"passed";if(e.has("todo"))return"skipped";if(e.has("failure"))return"failed";if(e.has("error"))return"errored";let n=e.
has("flakyFailure")||e.has("flakyError");if(!n&&(e.has("rerunFailure")||e.has("rerunError")))return"failed";if(e.has("skipped")||e.has("skip")||e.has("ignored")||
e.has("disabled"))return"skipped";let s=[t.result,t.status].map(o=>o?.toLowerCase()??"");return s.some(o=>au.has(o))?"failed":s.some(o=>iu.has(o))?"skipped":n||
e.has("rerun")?"flaky":"passed"}function fu({classname:e="",name:t=""}){return e===""||t.startsWith(e)?t||e:`${e} \u203A ${t}`}function di(e,t={}){let n=K(),s=[],
o=[],i=[],a=0,c={tests:0,failures:0,errors:0,skipped:0},d,l,m=y=>{let R=y.name??y.package??"",O=[R,y.package??""].find(M=>cu.test(M));O&&(d??=k(O,40));let b=s.at(
-1);b&&b.direct++,s.push({name:R,stated:lu(y),held:{cases:0,skipped:0,bad:0,failingTodos:0},below:{tests:0,failures:0,errors:0,skipped:0},direct:0,directCases:0})},
f=()=>{let y=s.pop();if(!y)return;let{held:R,below:O,stated:b}=y;e(y);let M=s.at(-1),A={tests:Math.max(b.tests??0,O.tests),failures:Math.max(b.failures??0,O.failures),
errors:Math.max(b.errors??0,O.errors),skipped:Math.max(b.skipped??0,O.skipped)};if(!M)c=A;else{for(let V of["tests","failures","errors","skipped"])M.below[V]+=A[V];
for(let V of["cases","skipped","bad","failingTodos"])M.held[V]+=R[V]}},p=()=>{let y=o.pop();if(!y)return;let{marks:R=ru,attributes:O}=y,b=uu(R,O),M=b==="failed"||
b==="errored";n.add(b,M?fu(O):""),a++;let A=s.at(-1);A&&(A.direct++,A.directCases++,A.held.cases++,b==="skipped"&&A.held.skipped++,M&&A.held.bad++,R.has("todo")&&
(R.has("failure")||R.has("error"))&&A.held.failingTodos++)},h=Yt({open:(y,R)=>{let O=i[i.length-1]??"";if(i.push(y),y==="testcase")o.push({attributes:R});else if(nt.
has(y))m(R);else if(O==="testcase"){let b=o.at(-1);b&&(b.marks??=new Set,b.marks.add(y==="skipped"&&R.type==="todo"?"todo":y))}else if(nt.has(O)&&(y==="error"||
y==="failure")){let b=s.at(-1);b&&b.held.bad++,n.add(y==="error"?"errored":"failed",`${b?.name??""} (outside of a test case)`)}else if(y==="property"&&o.length===
0){let b=(R.name??"").toLowerCase().replaceAll("_",".").replace(/^env\./,"");du.has(b)&&/^[0-9a-f]{7,40}$/i.test(R.value??"")&&(l??=R.value)}},close:y=>{i.pop(),
y==="testcase"?p():nt.has(y)&&f()}},t),v=()=>{let{tests:y,failures:R,errors:O,skipped:b}=c;return{tests:n.finish(),cases:a,totals:{passed:Math.max(0,y-R-O-b),failed:R,
errored:O,skipped:b,flaky:0,failing:[]},...d?{scanner:d}:{},...l?{commit:l}:{}}};return{write:h.write,close:()=>(h.close(),v())}}var mu=10;function pu({name:e,stated:t,direct:n,directCases:s,held:o}){let i=e===""?"the report":`suite ${k(e,80)}`,a=[],{tests:c}=t,d=o.cases-(c??0),l=c===o.cases||
c===s||c===n||d>0&&d<=o.skipped;if(c!==void 0&&!l&&a.push(`${i} states ${I(c,"test")} and lists ${o.cases}`),t.failures===void 0&&t.errors===void 0)return a;let m=(t.
failures??0)+(t.errors??0);return(m>o.bad+o.failingTodos||m===0&&o.bad>0)&&a.push(`${i} states ${I(m,"failure")} and lists ${o.bad}`),a}function gu({cases:e,scanner:t},n){
if(t)return`comes from a scanner (${t}): its cases are findings, not tests`;let s=n.passed+n.failed+n.errored+n.skipped;return e===0&&s>0?`states ${I(s,"test")}\
 but lists no test case`:H(n)}function hu({tests:e,totals:t}){let{passed:n,failed:s,errored:o,skipped:i}=t;return{...e,passed:n,failed:Math.max(e.failed,s),errored:Math.
max(e.errored,o),skipped:i}}function ui(e={}){let t=[],n=[],s=di(o=>{let i=o.held.cases+o.held.bad>0?t:n;i.length<mu&&i.push(...pu(o))},e);return{write:s.write,
close:()=>yu(s.close(),t,n)}}function yu(e,t,n){let s=e.cases>0?e.tests:hu(e),o=gu(e,s);return{...P(Vn.id,{contradictions:e.cases>0?[...t,...n]:t,...o?{why:o}:{},
...e.commit?{commit:e.commit}:{}}),kind:"tests",tests:s}}function ku(e){let t=ui();return t.write(e.text),t.close()}var li=e=>e.syntax==="xml"&&nt.has(e.root?.name??
""),Vn={id:"junit-xml",title:"JUnit XML",kind:"tests",rank:1,recognise:li,read:ku,stream:{begins:li,read:async e=>{let t=ui({unplaced:!0});for await(let n of ho(
e))t.write(n);return{reading:t.close()}}},docs:{recognised:"XML with the root element `testsuites` or `testsuite` (or `testrun`, as Eclipse exports it).",proof:"\
At least one `testcase` that ran. The cases count, not the totals in attributes; totals that state more tests or more failures than are listed are a contradicti\
on. A report that lists no case, whose cases were all skipped, or that a scanner wrote proves no test run.",ignored:'Output, properties (but a commit) and times\
. `flakyFailure` and `flakyError` make a passed case flaky; `rerunFailure` repeats a failure; a case marked `skipped type="todo"` is skipped even when it fails,\
 as its runner counts it. An `error` or `failure` outside of a case counts as one more.',example:`<testsuite name="api" tests="1" failures="0">
  <testcase classname="login" name="accepts a password"/></testsuite>`}};var vu=/^(\d{1,10}),\s?(-?\d{1,20}|-?\d{1,15}\.\d{1,10}|-?\d(?:\.\d{1,17})?e\+?\d{1,3})(?:,.*)?$/i,bu=/^\d{1,12}$/;function wu(e,t,n,s){let o=vu.exec(n.slice(0,
200));if(!o)throw new F(`has a DA entry that is no "line,count" (line ${s})`,s,1);let i=Number(o[2]),a=Number(o[1]);i<0&&t.negative++,i>0&&e.ran++,e.entries++,e.
lines.set(a,e.lines.get(a)===!0||i>0)}var mi=e=>{let t=0;for(let n of e.values())n&&t++;return t};function Su(e,t){let{lines:n,entries:s,found:o,hit:i}=e;if(s===
0)return{total:o??0,covered:Math.min(i??0,o??0)};let a={total:n.size,covered:mi(n)},d=[{total:s,covered:e.ran},a].find(({total:m,covered:f})=>(o===void 0||o===m)&&
(i===void 0||i===f));if(d)return d;let l=k(e.file,120);return o!==void 0&&o!==s&&o!==n.size&&t.contradictions.push(`${l}: LF states ${o} lines, ${n.size} are li\
sted`),i!==void 0&&i!==e.ran&&i!==a.covered&&t.contradictions.push(`${l}: LH states ${i} covered lines, ${a.covered} are listed`),{total:Math.max(a.total,o??0),
covered:Math.min(a.covered,i??a.covered)}}function xu(e,t){let n=Su(e,t),s=t.sources.get(e.file);if(!s){t.sources.set(e.file,{lines:e.lines,...n,merged:!1});return}
for(let[o,i]of e.lines)s.lines.set(o,s.lines.get(o)===!0||i);n.total>s.total&&Object.assign(s,n),s.merged=!0}function fi(e,t,n){if(!bu.test(e.trim()))throw new F(
`has ${t} without a count (line ${n})`,n,1);return Number(e)}function Ou(e){let t={sources:new Map,negative:0,contradictions:[]},n,s=!1,o=0;for(let i=0;i<e.length;){
let a=e.indexOf(`
`,i),c=e.slice(i,a===-1?e.length:a).trim();if(i=a===-1?e.length:a+1,o++,c==="end_of_record"){n&&xu(n,t),n=void 0;continue}if(c===""||c.startsWith("#"))continue;
let d=c.indexOf(":");if(d===-1)return{sums:t,open:n?.file??c};let l=c.slice(0,d);s=l==="TN";let m=c.slice(d+1);if(l==="SF"){if(n)return{sums:t,open:n.file};n={file:m,
lines:new Map,entries:0,ran:0}}else if(l==="DA"||l==="LF"||l==="LH"){if(!n)throw new F(`has ${l} outside of a file's record (line ${o})`,o,1);l==="DA"?wu(n,t,m,
o):l==="LF"?n.found=fi(m,l,o):n.hit=fi(m,l,o)}}return s&&!n?{sums:t,open:"a test"}:{sums:t,...n?{open:n.file}:{}}}function Ru(e){let{sums:t,open:n}=Ou(e.text),s=0,
o=0,i=[];for(let[d,l]of t.sources){let f=l.merged&&l.lines.size>0?{total:l.lines.size,covered:mi(l.lines)}:l;s+=f.total,o+=f.covered,i.push([d,f])}let c=(n===void 0?
void 0:`is cut off: the record of ${k(n,120)} has no end_of_record`)??(s===0?"covers no line, which proves nothing":void 0);return{...P(Xn.id,{contradictions:t.
contradictions,remarks:t.negative>0?[`${t.negative} lines have a negative count; they count as not covered`]:[],...c?{why:c}:{}}),kind:"coverage",coverage:{...fe(
o,s),...pe(i)}}}var Xn={id:"lcov",title:"lcov trace file",kind:"coverage",recognise:e=>{if(e.syntax!=="text")return!1;let t=e.text.slice(0,2e4).replace(/^(?:\s|#[^\n]{0,1000}\n){1,200}/,
"");return t.startsWith("SF:")||t.startsWith("TN:")&&t.includes(`
SF:`)},read:Ru,docs:{recognised:"Text that begins with `TN:` or `SF:`.",proof:"Every record ends with `end_of_record`, and at least one line can be covered. The\
 `DA` lines count; a file with several records is merged line by line. Where `LF` or `LH` say something else, the worse of the two counts and the contradiction \
is told.",ignored:"Functions, branches, conditions and checksums. A negative count is not covered.",example:`SF:src/add.js
DA:1,5
DA:2,0
LF:2
LH:1
end_of_record`}};var Jn=e=>u(r(e,"fullTitle"))||u(r(e,"title"));function Tu(e){let t=K(),n=new Set,s=(i,a)=>{for(let c of g(r(e,i)))n.add(Jn(c)),a(c,Jn(c))};s("passes",(i,a)=>t.
add((S(r(i,"currentRetry"))??0)>0?"flaky":"passed",a)),s("failures",(i,a)=>t.add("failed",a)),s("pending",(i,a)=>t.add("skipped",a));let o=g(r(e,"tests")).map(Jn).
filter(i=>!n.has(i));return{tests:t.finish(),unknown:o}}function Au(e,{unknown:t},n){return!w(r(e,"passes"))||!w(r(e,"failures"))?"lists no passes and failures":
u(r(e,"stats","end"))===""?"does not say when the run ended (stats.end)":t.length>0?`${I(t.length,"test")} ended in no known outcome: ${U(t)}`:H(n)}function $u(e){
let t=e.json(),n=Tu(t),s=m=>S(r(t,"stats",m)),{passed:o,failed:i,skipped:a}=n.tests,c={...n.tests,failed:Math.max(i,s("failures")??0)},d=Au(t,n,c),l=r(t,"tests");
return{...P(Wn.id,{contradictions:we([["stats.tests",w(l)?s("tests"):void 0,g(l).length],["stats.passes",s("passes"),o],["stats.failures",s("failures"),i],["sta\
ts.pending",w(r(t,"pending"))?s("pending"):void 0,a]]),...d?{why:d}:{}}),kind:"tests",tests:c}}var Wn={id:"mocha-json",title:"mocha JSON",kind:"tests",recognise:e=>e.
top==="object"&&e.keys.has("stats")&&e.keys.has("passes")&&e.keys.has("failures"),read:$u,docs:{recognised:"A JSON object with `stats`, `passes` and `failures`.",
proof:"At least one test passed or failed, `stats.end` says that the run ended, and every entry of `tests` is in one of the three lists. The lists count; `stats\
` that differ are a contradiction, and the higher number of failures counts.",ignored:"Messages, speeds and times. A failed hook counts as a failure; the tests \
that it kept from running stand nowhere in the file. `pending` is skipped. A pass with `currentRetry` over 0 is flaky.",example:`{"stats": {"tests": 1, "passes"\
: 1, "failures": 0, "pending": 0, "end": "2026-01-05T10:00:00Z"},
 "tests": [{"fullTitle": "adds"}], "passes": [{"fullTitle": "adds"}], "failures": [], "pending": []}`}};var st=e=>u(r(e,"fullTitle"))||u(r(e,"title")),Cu=e=>{let t=r(e,"results");return w(t)?t:[r(e,"suites")]};function Eu(e){let t=K(),n=[],s=0,o=[...Cu(e)].reverse();
for(let i=o.pop();i!==void 0;i=o.pop()){for(let a of g(r(i,"tests"))){let c=u(r(a,"state"));s++,c==="failed"||r(a,"fail")===!0?t.add("failed",st(a)):c==="passed"?
t.add((S(r(a,"currentRetry"))??0)>0?"flaky":"passed",st(a)):(t.add("skipped",st(a)),c!=="pending"&&r(a,"pending")!==!0&&n.push(st(a)))}for(let a of[...g(r(i,"be\
foreHooks")),...g(r(i,"afterHooks"))])(r(a,"state")==="failed"||r(a,"fail")===!0)&&t.add("errored",st(a));for(let a of[...g(r(i,"suites"))].reverse())o.push(a)}
return{tests:t.finish(),cases:s,leftOut:n}}function Nu(e,{leftOut:t},n){return u(r(e,"stats","end"))===""?"does not say when the run ended (stats.end)":t.length>
0?`${I(t.length,"test")} never ran: ${U(t)}`:H(n)}function _u(e){let t=e.json(),n=Eu(t),s=f=>S(r(t,"stats",f)),{passed:o,failed:i,errored:a,skipped:c}=n.tests,d={
...n.tests,failed:Math.max(i,(s("failures")??0)-a)},l=Nu(t,n,d),m=s("failures");return{...P(Bn.id,{contradictions:we([["stats.testsRegistered",s("testsRegistere\
d"),n.cases],["stats.passes",s("passes"),o],["stats.failures",m===i+a?void 0:m,i],["stats.pending",s("pending"),c-n.leftOut.length]]),...l?{why:l}:{}}),kind:"te\
sts",tests:d}}var Bn={id:"mochawesome",title:"mochawesome",kind:"tests",recognise:e=>{if(e.top!=="object"||!e.keys.has("stats")||!e.keys.has("results")&&!e.keys.
has("suites"))return!1;let t=Y(e),n=r(t,"stats");return(w(r(t,"results"))||C(r(t,"suites"))!==void 0)&&r(n,"passes")!==void 0&&r(n,"failures")!==void 0},read:_u,
docs:{recognised:"A JSON object with `stats` (that has `passes` and `failures`) and `results` or, in old versions, `suites`.",proof:"At least one test passed or\
 failed, every test that is not pending ran, and `stats.end` says that the run ended. The listed tests count; `stats` that differ are a contradiction, and the h\
igher number of failures counts.",ignored:"Code, messages, context and times. A failed hook counts as an error. A test without a state never ran: it is skipped \
and makes the report incomplete.",example:`{"stats": {"testsRegistered": 1, "passes": 1, "failures": 0, "pending": 0, "end": "2026-01-05T10:00:00Z"},
 "results": [{"tests": [{"fullTitle": "adds", "state": "passed"}], "suites": []}]}`}};var pi="npm-audit-v1",gi={id:pi,title:"npm 6 audit, pnpm audit",kind:"scan",rank:9,recognise:e=>e.top==="object"&&e.keys.has("advisories")&&e.keys.has("metadata"),
read:e=>{let t=e.json(),n=r(t,"advisories"),s=x();for(let[f,p]of D(n)){let h=wt(p),v=u(r(p,"module_name"));s.add({id:u(r(p,"github_advisory_id"))||f,aliases:g(r(
p,"cves")).map(u).filter(y=>y!==""),severity:_(r(p,"severity")),title:u(r(p,"title")),package:v,version:h,purl:Z("npm",v,h)})}let o=r(t,"metadata","vulnerabilit\
ies"),i=de(t),a=i?`the tool ended with an error: ${i}`:C(n)?C(o)?void 0:"has no summary (metadata.vulnerabilities), so nothing shows that the audit ran to its e\
nd":"has no list of advisories, so nothing shows that the audit ran to its end",c=a===void 0?bt(s,Xe(o)):{contradictions:[],remarks:[],why:a},d=S(r(t,"metadata",
"totalDependencies")),l=r(t,"runId")===void 0?"npm or pnpm audit":"npm audit",m=T({tool:l,category:"dependencies",findings:s,dependencies:d});return E(pi,[m],c)},
docs:{recognised:"A JSON object with `advisories` and `metadata`.",severity:"`severity` of each advisory; `moderate` counts as medium, `info` as none, a missing\
 one as unknown.",proof:"`advisories` is an object, `metadata.vulnerabilities` is there, and the list leaves out no high or critical that the summary counts.",ignored:"\
The numbers of the summary: npm 6 counts paths there. An empty list beside a summary that counts something takes the numbers of the summary.",example:`{"advisor\
ies": {"1179": {"module_name": "minimist", "severity": "low", "title": "Prototype Pollution"}},
 "metadata": {"vulnerabilities": {"low": 1}, "totalDependencies": 20}}`}};var hi="npm-audit-v2";function Iu(e){let t=g(r(e,"via")).filter(o=>C(o)),n=t.map(o=>u(r(o,"url")).split("/").at(-1)??"").filter(o=>o!==""),s=g(r(e,"via")).map(u).
filter(o=>o!=="");return{ids:n,title:u(r(t[0],"title")),through:s}}function Pu(e,t,n){let s=[];for(let o of he){if(t[o]===n[o])continue;let i=`The summary count\
s ${n[o]} ${o} and the list has ${t[o]}`;s.push(t[o]===0?`${i}; the summary counts`:i),t[o]===0&&e.addUnlisted(o,n[o])}return s}var yi={id:hi,title:"npm audit (\
npm 7 and later)",kind:"scan",rank:10,recognise:e=>e.top==="object"&&e.keys.has("auditReportVersion"),read:e=>{let t=e.json(),n=x();for(let[m,f]of D(r(t,"vulner\
abilities"))){let{ids:p,title:h,through:v}=Iu(f),[y=m,...R]=p,O=u(r(f,"range")),b=_(r(f,"severity"));n.add({id:y,aliases:R,severity:b,title:h,package:m,version:O,
through:v})}let s=r(t,"metadata","vulnerabilities"),o=C(s)?Xe(s):void 0,i=o?Pu(n,n.finish().counts,o):[],a=de(t),c=a?`npm ended with an error: ${a}`:C(r(t,"vuln\
erabilities"))?o?void 0:"has no summary (metadata.vulnerabilities), so nothing shows that the audit ran to its end":"has no list of vulnerabilities, so nothing \
shows that the audit ran to its end",d=S(r(t,"metadata","dependencies","total")),l=T({tool:"npm audit",category:"dependencies",findings:n,dependencies:d});return E(
hi,[l],{contradictions:i,...c===void 0?{}:{why:c}})},docs:{recognised:"A JSON object with `auditReportVersion`.",severity:"`severity` of each entry of `vulnerab\
ilities`; `moderate` counts as medium, `info` as none.",proof:"Both `vulnerabilities` and `metadata.vulnerabilities` are there, and no `error`.",ignored:"Single\
 advisories: the unit is the vulnerable package, as npm counts it. Where the summary counts a severity that the list does not have, the summary counts.",example:`\
{"auditReportVersion": 2, "vulnerabilities": {"qs": {"severity": "high", "via": []}},
 "metadata": {"vulnerabilities": {"high": 1, "total": 1}}}`}};var ot=({fullname:e,name:t})=>e||t||"",Mu=({label:e,result:t})=>/^cancell?ed$/i.test(e??"")||/^cancell?ed$/i.test(t??"");function jt(e,t){let n=K(),s={unknown:[],
notRunnable:[],cancelled:[]},o=[],i,a=0;return se(e,{open:(c,d)=>{if(i??=d,Mu(d)&&s.cancelled.push(ot(d)),c==="test-suite"&&o.push({attributes:d,bad:!1}),c!=="t\
est-case")return;a++;let l=t.outcome(d),m=t.notRunnable(d);l?n.add(l,ot(d)):s.unknown.push(ot(d)),m&&s.notRunnable.push(ot(d));let f=o.at(-1);f&&(m||l==="failed"||
l==="errored")&&(f.bad=!0)},close:c=>{let d=c==="test-suite"?o.pop():void 0;if(!d)return;let{attributes:l}=d;t.failed(l)&&(!d.bad||t.failedAfter(l))&&(n.add("er\
rored",`${ot(l)} (outside of a test case)`),d.bad=!0);let m=o.at(-1);m&&d.bad&&(m.bad=!0)}}),{root:i??{},tests:n.finish(),cases:a,...s}}var ki={Success:"passed",Failure:"failed",Error:"errored",Ignored:"skipped",Skipped:"skipped",Inconclusive:"skipped",NotRunnable:"skipped"},Du=new Set(["Failure",
"Error","NotRunnable","Cancelled"]);function Lu({result:e,executed:t,success:n}){return e!==void 0?Object.hasOwn(ki,e)?ki[e]:void 0:/^false$/i.test(t??"")?"skip\
ped":/^true$/i.test(n??"")?"passed":/^false$/i.test(n??"")?"failed":void 0}var ju={outcome:Lu,notRunnable:({result:e})=>e==="NotRunnable",failed:({result:e,success:t,
executed:n})=>e===void 0?/^false$/i.test(t??"")&&!/^false$/i.test(n??""):Du.has(e),failedAfter:()=>!1};function Fu({tests:e,unknown:t,notRunnable:n,cancelled:s}){
return s.length>0?`was cancelled: ${U(s)}`:t.length>0?`${I(t.length,"test")} ended in no known outcome: ${U(t)}`:n.length>0?`${I(n.length,"test")} could not be \
run: ${U(n)}`:H(e)}function Vu({root:e,tests:t,cases:n}){let s=[],o=W(e,"total");o!==void 0&&(o>n||o<n-t.skipped)&&s.push(`states ${I(o,"test")} and lists ${n}`);
let i=W(e,"failures"),a=(i??0)+(W(e,"errors")??0),c=t.failed+t.errored;return i!==void 0&&(a>c||a===0&&t.failed>0)&&s.push(`states ${I(a,"failure")} and lists ${c}`),
s}function Xu(e){let t=jt(e.text,ju),n=Fu(t);return{...P(Un.id,{contradictions:Vu(t),...n?{why:n}:{}}),kind:"tests",tests:t.tests}}var Un={id:"nunit2-xml",title:"\
NUnit 2 XML",kind:"tests",recognise:e=>e.syntax==="xml"&&e.root?.name==="test-results",read:Xu,docs:{recognised:"XML with the root element `test-results`.",proof:"\
At least one `test-case` ran, each has a known `result` (or `executed` and `success` in old versions), none was cancelled or NotRunnable. The cases count; total\
s of the root that state more tests or failures than are listed are a contradiction. A suite that failed without a case of it failing (setup, an assembly that c\
an not be loaded) is an error.",ignored:"Output, messages, environment and times. `Ignored`, `Inconclusive` and `NotRunnable` are skipped.",example:`<test-resul\
ts total="1" failures="0" errors="0">
  <test-case name="Calculator.Adds" executed="True" result="Success"/></test-results>`}};var vi={Passed:"passed",Warning:"passed",Failed:"failed",Skipped:"skipped",Inconclusive:"skipped"},Ju={outcome:({result:e=""})=>Object.hasOwn(vi,e)?vi[e]:void 0,
notRunnable:({result:e,label:t,runstate:n})=>e==="Skipped"&&(t==="Invalid"||n==="NotRunnable"),failed:({result:e})=>e==="Failed",failedAfter:({site:e})=>e==="Te\
arDown"};function Wu({root:e,tests:t,unknown:n,notRunnable:s,cancelled:o}){return o.length>0?`was cancelled: ${U(o)}`:n.length>0?`${I(n.length,"test")} ended in\
 no known outcome: ${U(n)}`:s.length>0?`${I(s.length,"test")} could not be run: ${U(s)}`:e.result==="Failed"&&t.failed+t.errored===0?"says that it failed, thoug\
h no listed test did":H(t)}function Bu(e){let t=jt(e.text,Ju),{root:n,tests:s,cases:o}=t,i=Wu(t),a=W(n,"warnings")??0,c=we([["total",W(n,"total"),o],["passed",W(
n,"passed"),s.passed-a],["failed",W(n,"failed"),s.failed]]);return n.result==="Passed"&&s.failed+s.errored>0&&c.push("says that it passed, but lists failures"),
{...P(Hn.id,{contradictions:c,remarks:a>0?[`${I(a,"test")} passed with a warning`]:[],...i?{why:i}:{}}),kind:"tests",tests:s}}var Hn={id:"nunit3-xml",title:"NUn\
it 3 XML",kind:"tests",recognise:e=>e.syntax==="xml"&&e.root?.name==="test-run",read:Bu,docs:{recognised:"XML with the root element `test-run`.",proof:"At least\
 one `test-case` ran, each has a known `result`, none was cancelled or could not be run, and the run does not say Failed without a failure. The cases count; tot\
als of the root that differ are a contradiction. A suite that failed by itself (one-time setup or teardown, an assembly that can not be loaded) is an error.",ignored:"\
Output, messages, properties and times. `Inconclusive` is skipped, `Warning` is passed and remarked.",example:`<test-run total="1" passed="1" failed="0" result=\
"Passed">
  <test-case fullname="Calculator.Adds" result="Passed"/></test-run>`}};function Ft(e){if(e.top!=="object"||!e.keys.has("@context"))return[];let t=r(Y(e),"@context");return[t,...g(t)].flatMap(s=>[s,...D(s).map(([,o])=>o)]).map(u).filter(
s=>s!=="")}function zn(e){let t=[u(e),u(r(e,"@id"))],n=["purl","cpe23","cpe22"].map(i=>u(r(e,"identifiers",i))),s=[...new Set([...t,...n].filter(i=>i!==""))].map(i=>k(i,500));
if(s.length===0)return;let o=g(r(e,"subcomponents")).flatMap(i=>zn(i)??[]);return{ids:s,...o.length>0?{parts:o}:{}}}function bi(e,t){let n=r(e,"vulnerability"),
s=[u(n),u(r(n,"name")),u(r(n,"@id"))],o=g(r(n,"aliases")).map(u),[i="",...a]=[...new Set([...s,...o].filter(f=>f!==""))],c=g(r(e,"subcomponents")).flatMap(f=>zn(
f)??[]),d=g(r(e,"products")).flatMap(f=>zn(f)??[]).map(f=>c.length>0&&f.parts===void 0?{...f,parts:c}:f),l=[u(r(e,"justification")),u(r(e,"impact_statement"))].
filter(f=>f!==""),m=u(r(e,"last_updated"))||u(r(e,"timestamp"))||t;return{vulnerability:k(i,120),...a.length>0?{aliases:a.slice(0,20).map(f=>k(f,120))}:{},status:k(
u(r(e,"status")),40),products:d.map(f=>f.ids[0]??""),about:d,...l.length>0?{justification:k(l.join(": "))}:{},...m?{time:k(m,40)}:{}}}var Uu=new Set(["not_affected","affected","fixed","under_investigation"]);function Hu(e,t){if(!w(r(e,"statements")))return"has no list of statements";if(t.length===
0)return"has no statement, which proves nothing";if(u(r(e,"author"))==="")return"names no author, who would have to answer for it";let n=t.filter(({status:s})=>!Uu.
has(s)).length;return n>0?`has ${n} statements without one of the four statuses`:void 0}function zu(e){let t=e.json(),n=u(r(t,"last_updated"))||u(r(t,"timestamp")),
s=g(r(t,"statements")).map(d=>bi(d,n)),o=x();for(let{vulnerability:d,aliases:l=[],status:m,products:f,justification:p}of s)o.add({id:d,aliases:l,severity:"unkno\
wn",title:m,...f[0]?{package:f[0]}:{},...Ce(m)?{closed:p?`${m}: ${p}`:m}:{}});let i=s.filter(d=>d.status==="not_affected"&&d.justification===void 0).length,a=s.
filter(d=>d.products.length===0).length,c=Hu(t,s);return{...P(Gn.id,{...c?{why:c}:{},remarks:[...i>0?[`${i} statements say not_affected without a reason; they c\
lose nothing in another report`]:[],...a>0?[`${a} statements name no product; they close nothing in another report`]:[]]}),kind:"vex",vex:{statements:s},scan:T(
{tool:"OpenVEX",category:"dependencies",findings:o})}}var Gn={id:"openvex",title:"OpenVEX",kind:"vex",rank:10,recognise:e=>Ft(e).some(t=>/^https?:\/\/openvex\.dev\/ns\b/.
test(t)),read:zu,docs:{recognised:"JSON-LD whose `@context` is `https://openvex.dev/ns\u2026`.",severity:"None is written: an open statement counts as unknown. \
The unit is the statement.",proof:"An author and at least one statement, each with one of the four statuses.",ignored:"Supplier, role, tooling and action statem\
ents. `not_affected` and `fixed` are closed, `affected` and `under_investigation` open. In another report a statement closes a finding only for the product, ver\
sion and vulnerability (or alias) that it names, and `not_affected` only with a justification or impact statement. A VEX document is no scan.",example:`{"@conte\
xt": "https://openvex.dev/ns/v0.2.0", "author": "a", "statements": [{"vulnerability": {"name": "CVE-2024-1"},
 "products": [{"@id": "pkg:npm/qs@6.5.0"}], "status": "not_affected", "justification": "component_not_present"}]}`}};var wi="osv-scanner";async function Gu(e){let t=[e,...g(r(e,"affected"))],n=[];for(let s of t.flatMap(o=>g(r(o,"severity")))){let o=u(r(s,"score")),i=await ve(o);
n.push(i===void 0?_(o):oe(i))}return ae(n)}function Ku(e){let t=_(r(e,"database_specific","severity")),n=g(r(e,"affected")).flatMap(s=>[_(r(s,"database_specific",
"severity")),_(r(s,"ecosystem_specific","severity"))]);return ae([t,...n])}async function Qu(e,t,n){if(t.some(a=>a.startsWith("MAL-")))return"critical";let s=re(
r(e,"max_severity")),o=t.map(a=>n.get(a)).filter(a=>a!==void 0);if(s!==void 0&&oe(s)!=="unknown")return oe(s);let i=ae(await Promise.all(o.map(Gu)));return i===
"unknown"?ae(o.map(Ku)):i}function qu(e){let t=[...D(r(e,"experimental_analysis")),...D(r(e,"experimentalAnalysis"))];if(t.length!==0)return t.every(([,n])=>r(n,
"called")===!1)?"not called":t.every(([,n])=>r(n,"unimportant")===!0)?"unimportant":void 0}async function Yu(e,t,n){let s=g(r(e,"vulnerabilities")),o=new Map(s.
map(m=>[u(r(m,"id")),m])),i=new Set,[a,c]=["name","version"].map(m=>u(r(e,"package",m))),d=Z(u(r(e,"package","ecosystem")),a,c),l=async(m,f)=>{for(let v of f)i.
add(v);let p=f[0]??"unnamed",h=[...f.slice(1),...g(r(m,"aliases")).map(u)].filter(v=>v!==p);n.add({id:p,aliases:[...new Set(h)],severity:await Qu(m,f,o),title:u(
r(o.get(p),"summary")),package:a,purl:d,version:c||u(r(e,"package","commit")),path:t,closed:qu(m)})};for(let m of g(r(e,"groups"))){let f=g(r(m,"ids")).map(u);await l(
m,f);for(let p of g(r(m,"aliases")))i.add(u(p))}for(let m of s){let f=u(r(m,"id"));if(!i.has(f)){for(let p of g(r(m,"aliases")))i.add(u(p));await l({aliases:r(m,
"aliases")},[f])}}}var Si={id:wi,title:"OSV-Scanner",kind:"scan",recognise:e=>{if(e.top!=="object"||!e.keys.has("results"))return!1;if(e.keys.has("experimental_\
config"))return!0;let t=r(Y(e),"results");return w(t)?t.length===0?e.keys.size===1&&/\bosv\b/i.test(e.hint.replace(/_/g," ")):t.some(n=>w(r(n,"packages"))&&r(n,
"source")!==void 0):!1},read:async e=>{let t=e.json(),n=r(t,"results"),s=x(),o=0;for(let l of g(n))for(let m of g(r(l,"packages")))o++,await Yu(m,u(r(l,"source",
"path")),s);let i=r(t,"experimental_config")!==void 0||o>0,a=w(n)&&!i?["The file names no tool; the words beside the link name OSV-Scanner"]:[],c=T({tool:"OSV-S\
canner",category:"dependencies",findings:s}),d=w(n)?void 0:"has no list of results, so nothing shows that the scan ran to its end";return E(wi,[c],{remarks:a,...d===
void 0?{}:{why:d}})},docs:{recognised:"A JSON object with `results` whose entries have `source` and `packages`, or with `experimental_config`.",severity:"The gr\
oup's `max_severity`; else the worst CVSS vector (2, 3, 4) of its vulnerabilities; else `database_specific.severity`. `MAL-` ids (malicious packages) are critic\
al. Go advisories carry none: unknown.",proof:"`results` is a list; an empty one needs `experimental_config` beside it, or words beside the link that name OSV.",
ignored:"Aliases: the unit is the group of aliases per package. Groups that are never called or unimportant are closed.",example:`{"results": [{"source": {"path\
": "go.mod", "type": "lockfile"}, "packages": [{"package": {"name": "stdlib"},
 "vulnerabilities": [], "groups": [{"ids": ["GO-2025-3563"], "max_severity": ""}]}]}]}`}};var xi="pip-audit",Oi={id:xi,title:"pip-audit",kind:"scan",rank:4,recognise:e=>e.top==="array"?e.keys.has("name")&&(e.keys.has("vulns")||e.keys.has("skip_reason")):
e.top!=="object"||!e.keys.has("dependencies")||e.keys.size>2?!1:e.keys.has("fixes")||e.text.includes('"vulns"')||e.text.includes('"skip_reason"'),read:e=>{let t=e.
json(),n=w(t)?t:r(t,"dependencies"),s=x(),o=[],i=0;for(let l of g(n)){let m=u(r(l,"name")),f=r(l,"vulns");if(r(l,"skip_reason")!==void 0||!w(f)){o.push(m);continue}
i++;let p=u(r(l,"version"));for(let h of f)s.add({id:u(r(h,"id")),aliases:g(r(h,"aliases")).map(u),severity:"unknown",package:m,version:p,purl:Z("pypi",m,p)})}let a=o.
slice(0,3).join(", ")+(o.length>3?" \u2026":""),c=w(n)?o.length>0?`skipped ${o.length} of ${o.length+i} dependencies, so they were not audited: ${a}`:i===0?"aud\
ited no dependency at all":void 0:"has no list of dependencies, so nothing shows that the audit ran to its end",d=T({tool:"pip-audit",category:"dependencies",findings:s,
dependencies:i});return E(xi,[d],c===void 0?{}:{why:c})},docs:{recognised:"A JSON object with `dependencies` (and `fixes`), whose entries have `vulns` or `skip_\
reason`; or a bare list of them.",severity:"None in the file: every vulnerability is unknown.",proof:"At least one dependency was audited, and none has a `skip_\
reason`.",ignored:"`fixes`: whether an upgrade was tried says nothing about what was found.",example:`{"dependencies": [{"name": "flask", "version": "0.5", "vul\
ns": [{"id": "PYSEC-2019-179",
 "aliases": ["CVE-2019-1010083"]}]}], "fixes": []}`}};var Ri={expected:"passed",unexpected:"failed",flaky:"flaky",skipped:"skipped"},Zu=10,Ti=["passed","flaky","skipped","failed","errored"],ef=(e,t)=>Ti.indexOf(e)>=
Ti.indexOf(t)?e:t;function tf(e){let t=u(r(e,"expectedStatus"))||"passed",n=0,s=0,o=0;for(let i of g(r(e,"results"))){let a=u(r(i,"status"));if(a==="skipped"&&t===
"skipped")o++;else{if(a==="skipped"||a==="interrupted")continue;a===t?n++:s++}}return n+s===0?{outcome:"skipped",ran:o>0||t==="skipped"}:s===0?{outcome:"passed",
ran:!0}:{outcome:n===0?"failed":"flaky",ran:!0}}function nf(e){let t=K(),n=[],s=[],o=(a,c)=>{let d=u(r(a,"status")),l=Object.hasOwn(Ri,d)?Ri[d]:void 0,{outcome:m,
ran:f}=tf(a);(!l||!f)&&n.push(c),l&&l!==m&&s.length<Zu&&s.push(`${k(c,80)} is told as ${d}, but its results say ${m}`),t.add(l?ef(l,m):"errored",c)},i=g(r(e,"su\
ites")).map(a=>({suite:a,path:[]}));i.reverse();for(let a=i.pop();a!==void 0;a=i.pop()){let{suite:c}=a,d=[...a.path,u(r(c,"title"))].filter(l=>l!=="");for(let l of g(
r(c,"specs")))for(let m of g(r(l,"tests"))){let f=u(r(m,"projectName")),p=[...d,u(r(l,"title"))].join(" \u203A ");o(m,f===""?p:`${p} (${f})`)}for(let l of[...g(
r(c,"suites"))].reverse())i.push({suite:l,path:d})}return{tests:t.finish(),unfinished:n,contradictions:s}}function sf(e,{unfinished:t},n){let s=g(r(e,"errors")).
length;return s>0?`reports ${I(s,"error")} outside of the tests`:w(r(e,"suites"))?t.length>0?`${I(t.length,"test")} did not run or did not finish: ${U(t)}`:H(n):
"lists no suites"}function of(e){let t=e.json(),n=nf(t),s=h=>S(r(t,"stats",h)),{passed:o,failed:i,errored:a,skipped:c,flaky:d}=n.tests,l={...n.tests,failed:Math.
max(i,s("unexpected")??0),errored:a+g(r(t,"errors")).length},m=sf(t,n,l),f=S(r(t,"config","shard","total")),p=r(t,"config","metadata","gitCommit","hash")??r(t,"\
config","metadata","revision.id");return{...P(Kn.id,{contradictions:[...n.contradictions,...we([["stats.expected",s("expected"),o-d],["stats.unexpected",s("unex\
pected"),i],["stats.flaky",s("flaky"),d],["stats.skipped",s("skipped"),c]])],remarks:f&&f>1?[`is one of ${f} shards; the other tests are in other reports`]:[],...m?
{why:m}:{},...u(p)?{commit:u(p)}:{}}),kind:"tests",tests:l}}var Kn={id:"playwright-json",title:"Playwright JSON",kind:"tests",recognise:e=>e.top==="object"&&e.keys.
has("suites")&&e.keys.has("config")&&(e.keys.has("errors")||e.keys.has("stats")),read:of,docs:{recognised:"A JSON object with `suites`, `config`, and `errors` o\
r `stats`.",proof:"At least one test ran, none was interrupted or left out without being skipped, and `errors` at the top is empty. Each test of each project co\
unts once by its `status`; where its results say something worse, that counts. `stats` that differ from the list are a contradiction, and the higher number of f\
ailures counts.",ignored:"Steps, attachments, output, messages and times. A test that is expected to fail and fails is a passed one; one that passed after a fai\
led attempt is flaky. That a report is one of several shards is only remarked.",example:`{"config": {}, "errors": [], "suites": [{"title": "login.spec.ts", "spe\
cs": [{"title": "logs in", "tests":
 [{"status": "expected", "expectedStatus": "passed", "results": [{"status": "passed"}]}]}]}]}`}};var rf=/^\s{0,3}(?:>\s?){0,3}\s{0,6}(`{3,}|~{3,})/,af=/^(\s{0,12})(?:[-*+]|\d{1,4}[.)])\s+/,cf=/^\[([ xX✓✔✅☑])\]\s*/;function df(e){let t="",n=0;for(;;){
let s=e.indexOf("<!--",n);if(s===-1)return t+e.slice(n);let o=e.indexOf("-->",s+4),i=o===-1?e.length:o+3;t+=e.slice(n,s)+e.slice(s,i).replace(/[^\r\n]/g," "),n=
i}}function lf(e,t){let n=0,s=/^\s{0,12}(?:>\s?){1,5}/.exec(t);s&&(n=s[0].length);let o=/^\s{0,3}(#{1,6})\s+/.exec(t.slice(n));if(o){let l=n+o[0].length,m=t.slice(
l).replace(/\s#{1,6}\s*$/,"");return{number:e,column:l+1,text:m,kind:"heading",level:o[1]?.length??1}}let i=af.exec(t.slice(n));i&&(n+=i[0].length);let a=i?cf.exec(
t.slice(n)):null;for(a&&(n+=a[0].length);t.charAt(n)===" "||t.charAt(n)==="	";)n++;let c=t.slice(n).trimEnd(),d=i?"item":c.startsWith("|")||c.includes("|")&&!c.
startsWith("`")?"row":"text";return{number:e,column:n+1,text:c,kind:d,level:0,...a?{box:a[1]===" "?"open":"ticked"}:{}}}function Ai(e){let t=df(e).split(`
`),n=[],s=0;if(/^---\s*$/.test(t[0]??"")){let c=t.findIndex((d,l)=>l>0&&l<400&&/^(?:---|\.\.\.)\s*$/.test(d));if(c>0){for(let d=1;d<c;d++)n.push({number:d+1,column:1,
text:(t[d]??"").trimEnd(),kind:"front",level:0});s=c+1}}let o="",i=!1,a=!0;for(let c=s;c<t.length;c++){let d=(t[c]??"").replace(/\r$/,""),l=rf.exec(d)?.[1]??"";
if(o!==""){l.startsWith(o)&&d.trim().replace(/^[>\s]+/,"")===l&&(o="");continue}if(l!==""){o=l;continue}if(d.trim()===""){a=!0;continue}let m=/^(?: {4}|\t| {1,3}\t)/.
test(d);if(m&&a&&!i)continue;a=!1;let f=lf(c+1,d);f.kind==="item"?i=!0:!m&&!/^\s/.test(d)&&(i=!1);let p=n.at(-1);if(/^\s{0,3}(?:=+|-+)\s*$/.test(d)&&p?.number===
c&&p.kind==="text"){n[n.length-1]={...p,kind:"heading",level:d.includes("=")?1:2};continue}n.push(f)}return n}function Qn(e){let t=[],n="",s=!1;for(let o=0;o<e.
length;o++){let i=e.charAt(o);i==="\\"&&e.charAt(o+1)==="|"?(n+="|",o++):i==="`"?(s=!s&&e.indexOf("`",o+1)!==-1,n+=i):i==="|"&&!s?(t.push(n.trim()),n=""):n+=i}return t.
push(n.trim()),t[0]===""&&t.shift(),t.at(-1)===""&&t.pop(),t}var $i=e=>e.includes("-")&&/^[\s|:-]+$/.test(e)&&/-{1,}/.test(e);var uf=[["\u2705\u2714\u2611\u2713\u{1F7E2}\u{1F44D}\u{1F197}","pass"],["\u274C\u2717\u2718\u2716\u{1F534}\u{1F44E}\u{1F7E5}","fail"],["\u26D4\u{1F6AB}\u{1F6D1}",
"blocked"],["\u23F3\u231B\u23F8\u{1F552}\u{1F550}\u{1F504}\u{1F501}\u2B1C\u2610\u{1F6A7}\u26AA\u{1F7E1}\u{1F7E0}\u26A0\u2753\u2754\u{1F532}","open"]],qn=new Map(
uf.flatMap(([e,t])=>Array.from(e).map(n=>[n,t]))),ff=[["n/a|na|not applicable|not relevant","not-applicable"],["not passed|not ok|no-go|no go|nok|ko|did not pas\
s|didn't pass|does not pass|does not work","fail"],["doesn't pass|doesn't work|unsuccessful","fail"],["not run|not executed|not tested|not started|not done|not \
complete|not completed|not verified|not yet","open"],["untested|unexecuted|partial|partially|incomplete|inconclusive|conditional|conditionally|mixed|unknown","o\
pen"],["pending|todo|to do|tbd|tba|tbc|in progress|in-progress|wip|open|skipped|skip|deferred|planned|scheduled","open"],["running|ongoing|retest|re-test|awaiti\
ng|n/r|n/t|nr|nt","open"],["blocked|blocker|blocking|on hold|waiting","blocked"],["fail|failed|fails|failing|failure|failures|error|errored|errors|broken|reject\
ed|red","fail"],["pass|passed|passes|passing|ok|okay|success|successful|successfully|succeeded|green|verified","pass"]],mf=ff.flatMap(([e,t])=>e.split("|").map(
n=>[n,t])),pf=/^all (?:(?!not |failed |but )[a-z]{1,20} ){0,4}(?:pass|passed|passing|green|ok|successful)\b/,gf=e=>e!==void 0&&/\w/.test(e);function hf(e){return mf.
find(([n])=>e.startsWith(n)&&!gf(e[n.length]))?.[1]??(e.startsWith("all ")&&pf.test(e)?"pass":void 0)}var yf=/\b([1-9]\d{0,5}|some|few|several|one|two|three|known) (?:known |open |minor |cases? |tests? ){0,2}(?:fail|failed|failing|failures?|errors?|blocked|blockers?)\b|\b(?:except|but)\b[^.]{0,60}\b(?:fail|failed|failing|fails|blocked)\b/,
Ci=/\b(?:pending|waiting|awaiting|blocked|not run|not executed|tbd|todo)\b/,kf=/\b(?:no|nothing|none|not|0|zero|without)(?: \w{1,12}){0,2} (?:pending|waiting|awaiting|blocked|todo|tbd)\b|\b(?:pending|blocked|waiting|tbd|todo)\s?[:=]\s?(?:0|none)\b/g,
vf=/\b(?:pass|passed|ok)\s?(?:\/|\||or)\s?(?:fail|failed|blocked|nok)\b|\b(?:fail|failed)\s?(?:\/|\||or)\s?(?:pass|passed)\b/;function xe(e){return e.slice(0,600).
replace(/!?\[([^\]]{0,200})\]\([^)]{0,400}\)/g,"$1").replace(/[*_`~]|\u200b|\u200c|\u200d|\u200e|\u200f|\ufe0f|\u2060/g,"").replace(/[\u00a0\u202f]/g," ").replace(
/[‐‑‒–—―−]/g,"-").replace(/[’‘]/g,"'").replace(/\s+/g," ").trim().toLowerCase()}var Ei=["fail","blocked","open","pass"];function Vt(e,t){return!e||
!t?e??t:Ei.indexOf(e)<=Ei.indexOf(t)?e:t}function Se(e){let t=xe(e);if(t==="")return;if(/\/|\|| or /.test(t)&&vf.test(t))return"open";let n,s=t;for(let c of Array.
from(t).slice(0,4)){if(!(qn.has(c)||" [(<:-".includes(c)))break;n=Vt(n,qn.get(c)),s=s.slice(c.length)}let o=hf(s);if(o==="not-applicable")return n===void 0||n===
"open"?o:n;if(o!=="pass")return Vt(o,n);if(yf.test(s))return"fail";let i=/(\d{1,6}) ?(?:\/|of|out of) ?(\d{1,6})/.exec(s);if(i&&Number(i[1])<Number(i[2]))return"\
fail";let a=Ci.test(s)&&Ci.test(s.replace(kf,""))?"open":"pass";return n==="fail"||n==="blocked"?n:a}function Ni(e){let t=e.slice(0,600),n=Array.from(t.trim())[0]??
"";if(qn.has(n))return{outcome:Se(t),name:t.trim().slice(n.length).replace(/^\ufe0f/,"")};let s=/^\s{0,9}[[(*_]{0,3}(pass|passed|fail|failed|blocked|skipped|not run)[\])*_]{0,3}\s?(?:[:–—]|-\s)\s?(.{1,300})$/i.
exec(t);if(s)return{outcome:Se(s[1]??""),name:s[2]??""};let o=t.split(/(\s[-–—→]{1,2}>?\s|:\s|\s\||\s\()/);for(let i=o.length-1;i>=2;i-=2){let a=Se(o.slice(
i).join("").replace(/^\(/,""));if(a)return{outcome:a,name:o.slice(0,i-1).join("")}}}var es=/^(?:overall(?: (?:test |qa |release )?(?:status|result|results|outcome|verdict|assessment))?|(?:final|test|testing|qa|test run|execution|release) (?:status|result|verdict|outcome)|go\/no-go)$/,
_i=/^(?:status|result|results|outcome|verdict|conclusion|decision)$/,Pi=/^(?:build|build under test|commit|build commit|commit under test|tested commit|commit sha|commit hash|git commit|git sha|sha|revision|head|head sha|version under test|build\/commit|commit\/build|build version|code under test)$/,
bf=/\b(?:summary|overview|overall|results?|conclusions?|status|verdict|outcome|sign-?off|test report)\b/,Mi=/^(?:[a-z]{1,6}[-_ ]?\d[\d.]{0,9}\b|test case\b|case\b|scenario\b)/,
wf=/^(?:result|results|status|outcome|verdict|pass\/fail|pass \/ fail|p\/f|pass\?|test result|test status|final result|execution status|actual|actual result|state|qa|qa result)$/,
Sf=/^(?:case|test case|test|scenario|id|tc|#|no|test id|case id|name|title|description|area|check|item|feature|step)\b/,xf=[[/^(?:failed|fail|failures|tests failed|cases failed)$/,
"fail"],[/^(?:blocked|tests blocked|cases blocked)$/,"blocked"],[/^(?:not run|not executed|pending|open|untested|remaining|skipped)$/,"open"],[/^(?:passed|pass|total|executed|cases|tests|scenarios)$/,
"pass"]],Yn=e=>xf.find(([t])=>t.test(e))?.[1],ts=(e,t)=>({path:e.path,line:t.number,column:t.column});function rt(e,t,n,s,o){s==="not-applicable"?e.left.push(k(
Xt(n),160)):s&&e.cases.push({name:k(Xt(n),160)||"unnamed",outcome:s,text:k(Xt(o),160),at:ts(e,t)})}function Be(e,t,n,s){!n||n==="not-applicable"||e.overall.push(
{outcome:n,text:k(Xt(s),160),at:ts(e,t)})}var Xt=e=>e.slice(0,400).replace(/[*`]|__/g,"").trim();function Of(e){let t=/^[*_\s]{0,4}([^:：|]{2,40}?)[*_\s]{0,4}(?:[:：]|\s[-–—]\s)[*_\s]{0,4}(.{0,400})/.
exec(e);if(t)return{label:xe((t[1]??"").replaceAll("_"," ")),value:(t[2]??"").trim()}}function Di(e,t){let n=[...e.slice(0,400).matchAll(/(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi)].
map(o=>o[0]),s=t.includes("commit")||t.includes("sha")||/commit|sha/i.test(e);return n.find(o=>s||/[a-f]/i.test(o))?.toLowerCase()}function Rf(e,t,n){let s=t.map(
l=>xe(l)),o=s.flatMap((l,m)=>wf.test(l)&&m>0?[m]:[]),i=s.flatMap((l,m)=>Sf.test(l)&&!o.includes(m)?[m]:[]),a=s.map(Yn),c=n.map(({cells:l})=>o.map(m=>Se(l[m]??""))),
d=c.some(l=>l.some(m=>m!==void 0&&m!=="open"));for(let[l,{line:m,cells:f}]of n.entries()){let p=xe(f[0]??""),h=f[1]??"";if(es.test(p)){let A=c[l]?.find(V=>V!==void 0)??
Se(h);Be(e,m,A,`${f[0]??""}: ${h}`),A&&(e.strong=!0);continue}if(s.length===2&&Pi.test(p)){let A=Di(h,p);A&&e.commits.push(A);continue}for(let[A,V]of a.entries())
V&&Zn(e,m,s[A]??"",f[A]??"",V);let v=Yn(p);if(v&&Zn(e,m,p,h,v)||!d)continue;e.strong=!0;let y=o.map(A=>f[A]??""),R=(c[l]??[]).filter(A=>A!==void 0),O=R.filter(A=>A!==
"not-applicable"),b=R.length>0&&O.length===0?"not-applicable":O.reduce(Vt,void 0),M=i.length>0?i.slice(0,2).map(A=>f[A]??"").filter(Boolean).join(": "):f[0]??"";
rt(e,m,M,b??"open",y.filter(Boolean).join(" / ")||"no result")}}function Zn(e,t,n,s,o){let i=/^\D{0,3}(\d{1,7})\b/.exec(xe(s))?.[1];return i===void 0?!1:(Number(
i)>0&&o!=="pass"&&e.counted.push({name:`${n}: ${i}`,outcome:o,text:i,at:ts(e,t)}),!0)}function Tf(e,t,n){let s=Of(t.text),o=s?.label??"",i=t.kind==="front"?(s?.
value??"").replace(/^["']/,""):s?.value??"";if(s&&es.test(o)){let c=Se(i);c&&(e.strong=!0),Be(e,t,c,t.text);return}if(s&&Pi.test(o)){let c=Di(i,o);c&&e.commits.
push(c);return}if(t.kind==="front"){s&&_i.test(o)&&Be(e,t,Se(i),t.text);return}let a=Yn(o);if(!(a&&Zn(e,t,o,i,a))){if(s&&_i.test(o)){let c=Se(i);Mi.test(n.heading)?
rt(e,t,n.heading,c,i):n.closing||c!=="pass"&&c!=="not-applicable"?Be(e,t,c,t.text):rt(e,t,n.heading,c,i);return}t.kind==="item"?Af(e,t,n):t.kind!=="heading"&&$f(
e,t,n)}}function Af(e,t,n){let s=Ni(t.text);if(s?.outcome){rt(e,t,s.name,s.outcome,t.text);return}t.box&&Mi.test(xe(t.text))&&/\b(?:tests?|cases?|scenarios?|results?)\b/.
test(n.heading)&&rt(e,t,t.text,t.box==="ticked"?"pass":"open",t.text)}var Ii=/^\W{0,8}(?:blocked|failed|fail|passed|pass)\b(?:\s?\W{0,6}$|\s?(?:[-:(,.]|by\b|on\b|waiting\b|until\b|with\b))/;
function $f(e,t,n){let s=xe(t.text),o=Se(t.text);n.first&&n.closing&&(s.length<40||Ii.test(s))?(o&&es.test(n.heading)&&(e.strong=!0),Be(e,t,o,t.text)):(o==="blo\
cked"||o==="fail")&&Ii.test(s)&&Be(e,t,o,t.text)}function ns(e,t){let n={path:e,overall:[],cases:[],counted:[],commits:[],strong:!1,left:[]},s=Ai(t),o={heading:"",
closing:!0,first:!1};for(let c=0;c<s.length;c++){let d=s[c];if(!d)continue;let l=s[c+1];if(d.kind==="row"&&l&&l.number===d.number+1&&$i(l.text)){let m=[],f=c+2;
for(let p=s[f];p&&p.kind==="row"&&p.number===d.number+f-c;p=s[++f])m.push({line:p,cells:Qn(p.text)});Rf(n,Qn(d.text),m),c=f-1,o={...o,first:!1};continue}if(Tf(n,
d,o),d.kind==="heading"){let m=xe(d.text).replace(/^[\d.)\s]+/,"");o={heading:m,closing:d.level===1||bf.test(m),first:!0}}else o={...o,first:!1}}let i=[...n.cases];
for(let c of n.counted)i.some(({outcome:d})=>d===c.outcome)||i.push(c);let a=s.some(c=>c.kind==="heading"&&/\b(?:test results?|test report|qa)\b/.test(xe(c.text)));
return{overall:n.overall,cases:i,commits:[...new Set(n.commits)],strong:n.strong||a&&n.overall.length>0,left:n.left}}var Cf=2e6,Ef=1e3;function Nf({overall:e,cases:t,commits:n}){let s=[],o=e[0],i=e.find(({outcome:f})=>f!==o?.outcome);o&&i&&s.push(`says "${o.text}" in line ${o.
at.line} and "${i.text}" in line ${i.at.line}`);let a=e.find(({outcome:f})=>f==="pass"),c=t.filter(({outcome:f})=>f==="fail"||f==="blocked");for(let{name:f,text:p,
at:h}of a?c.slice(0,5):[])s.push(`says "${a?.text}" in line ${a?.at.line}, but ${k(f,80)} is "${k(p,60)}" in line ${h.line}`);let[d,...l]=n,m=l.find(f=>d&&!f.startsWith(
d)&&!d.startsWith(f));return m&&s.push(`names two commits as its build: ${d} and ${m}`),s}function _f({overall:e,cases:t}){if(e.length===0)return"states no over\
all status";let n=e.find(({outcome:i})=>i==="open");if(n)return`is not finished: "${n.text}" in line ${n.at.line}`;let s=t.filter(({outcome:i})=>i==="open"),[o]=s;
if(o)return`has ${I(s.length,"open case")}: ${k(o.name,80)} (line ${o.at.line})${s.length>1?" \u2026":""}`}function If(e){let t=ns(e.path,e.text),n=_f(t),[s]=t.
commits;return{...P(ss.id,{contradictions:Nf(t),remarks:t.left.length>0?[`${I(t.left.length,"case")} marked as not applicable`]:[],...n?{why:n}:{},...s?{commit:s}:
{}}),kind:"qa",qa:{overall:t.overall,cases:t.cases,...t.left.length>0?{left:t.left.slice(0,Ef)}:{},...s?{commit:s}:{}}}}var ss={id:"qa-page",title:"QA results p\
age",kind:"qa",rank:-10,recognise:e=>e.syntax==="text"&&e.bytes<=Cf&&ns(e.path,e.text).strong,read:If,docs:{recognised:"Markdown that states an overall status (\
front matter `overall_status`, a line `Overall Status: \u2026`, a table row) or has a table with a result column in which a case passed or failed. The file name does\
 not matter.",proof:"An overall status, and no case that is open (not run, pending, skipped, an empty result). Two overall statuses that differ, or a failed or \
blocked case under an overall pass, are a contradiction. The commit is read from the build line.",ignored:'HTML comments and code blocks. A case marked N/A does\
 not count. "Pass with notes" passes; "Fail (known)" fails; "Pass" with a number of failures or something pending in the same words does not pass.',example:`- O\
verall Status: Pass
- Build under test: commit 9e504b8

| Case | Result |
|---|---|
| Login | Pass |`}};function Pf(e){let t=new Map;for(let n of e)t.has(u(r(n,"id")))||t.set(u(r(n,"id")),n);return t}var Mf=16;function Df(e,t){let n=t;for(let s=0;s<Mf&&n!=="";s++){
let o=e.get(n);if(o!==void 0)return o;n=n.slice(0,Math.max(0,n.lastIndexOf("/")))}}var Wt=e=>u(r(e,"ruleId"))||u(r(e,"rule","id")),Jt=e=>typeof e=="number"&&Number.
isInteger(e)&&e>=0;function os(e){let t=g(r(e,"tool","driver","rules")),n=g(r(e,"tool","extensions")).map(i=>g(r(i,"rules"))),s=Pf([t,...n].flat());return{of:i=>{
let a=Wt(i),c=r(i,"rule","toolComponent","index"),d=Jt(c)?n[c]??[]:t,l=[r(i,"rule","index"),r(i,"ruleIndex")].find(Jt),m=l===void 0?void 0:d[l],f=u(r(m,"id"));return m!==
void 0&&(a===""||f===a||a.startsWith(`${f}/`))?m:Df(s,a)??m},size:n.reduce((i,a)=>i+a.length,t.length)}}var Li=new WeakMap;function Lf(e){let t=C(e);if(!t)return;
let n=Li.get(t);if(n)return n;let s=new Map;for(let o of g(r(t,"ruleConfigurationOverrides"))){let i=u(r(o,"descriptor","id")),a=u(r(o,"configuration","level"));
a!==""&&!s.has(i)&&s.set(i,a)}return Li.set(t,s),s}function jf(e,t,n){let s=r(t,"provenance","invocationIndex"),o=g(r(e,"invocations"))[Jt(s)?s:0],i=u(r(n,"id"))||
Wt(t);return Lf(o)?.get(i)??u(r(n,"defaultConfiguration","level"))}var rs="security-severity";function is(e){let t=D(r(e,"properties")).filter(([n])=>n.split("#")[0]===
rs);return ae(t.map(([,n])=>{let s=re(n);return s===void 0?_(n):oe(s)}))}function ji(e,t,n,s,o){if(s!=="unknown")return s;let i=is(t);if(i!=="unknown")return i;
let a=u(r(t,"level"))||jf(e,t,n);return a===""?o?"high":"medium":mt(a)}function Fi(e){let t=u(r(e,"kind"));if(t!==""&&t!=="fail"||["pass","notApplicable","open"].
includes(u(r(e,"level"))))return"";if(r(e,"baselineState")==="absent")return"absent from this run (baseline)";if(g(r(e,"suppressionStates")).map(u).some(a=>a.startsWith(
"suppressed")))return"suppressed";let s=g(r(e,"suppressions"));if(s.length===0||!s.every(a=>["accepted",void 0].includes(r(a,"status"))))return;let i=s.map(a=>u(
r(a,"justification")).trim()).find(a=>a!=="");return i?`suppressed: ${i}`:"suppressed"}function Ff(e){let t=0,n=!1;for(let s of g(r(e,"invocations"))){r(s,"exec\
utionSuccessful")===!1&&(n=!0);for(let o of["toolExecutionNotifications","toolConfigurationNotifications"])t+=g(r(s,o)).filter(i=>r(i,"level")==="error").length}
return{failed:n,errors:t}}function Vi(e,t){let{failed:n,errors:s}=Ff(e);if(n)return`says that ${t} did not end well (executionSuccessful is false)`;if(s>0)return`\
holds ${s} ${s===1?"error":"errors"} that ${t} reported about its own run`;let o=r(e,"externalPropertyFileReferences","results");if(w(o)&&o.length>0)return`keep\
s results of ${t} in other files, which are not here`;if(!w(r(e,"results")))return`has no results of ${t}, so nothing shows that the scan ran to its end`}function Xi(e){
let t=g(r(e,"locations"))[0],n=r(t,"physicalLocation"),s=u(r(n,"artifactLocation","uri"))||u(r(n,"fileLocation","uri"))||u(r(t,"resultFile","uri")),o=r(n,"regio\
n","startLine")??r(t,"resultFile","region","startLine");return{path:s,...Jt(o)&&o>0?{line:o}:{}}}var as=e=>u(r(e,"tool","driver","name"))||u(r(e,"tool","name"))||
"an unnamed tool";function Ji(e){let t=r(e,"shortDescription");return u(r(t,"text"))||u(C(t)?"":t)||u(r(e,"name"))}var Vf=/\b(?:codeql|semgrep|opengrep|gitleaks)\b/i;function Xf(e,t){let n=Lt(t),s=r(e,"properties","imageName")??r(e,"properties","imageID");return n==="depende\
ncies"&&s!==void 0?"containers":n}function Jf(e,t){let n=as(e),s=Vi(e,n);return s!==void 0||t>0||!Vf.test(n)||os(e).size>0?s:`shows that ${n} loaded no rule at \
all, which is not a scan`}function Wf(e,t){let n=[...t.tools].join(", ");return T({tool:n,category:e,findings:t.findings,rules:t.rules>0?t.rules:void 0,target:[
...t.targets].join(", ")})}function Bf(e){let t=new Set(e.flatMap(s=>g(r(s,"versionControlProvenance"))).map(s=>u(r(s,"revisionId")).toLowerCase()));t.delete("");
let[n]=t;return t.size>1?{remarks:["The file names several commits, so none is taken as its own"]}:{remarks:[],...n===void 0?{}:{commit:n}}}function Bt(e){let t=new Map,
n=[],s=(a,c)=>{let d=t.get(a)??{tools:new Set,findings:x(),targets:new Set,rules:0};return t.set(a,d),d.tools.add(c),d};return{open:a=>{let c=as(a),d=Xf(a,c),l=os(
a),m=s(d,c);m.rules+=l.size;let f=u(r(a,"properties","imageName"));f!==""&&m.targets.add(f);let p=d==="dependencies"||d==="containers",h=new Map,v=b=>{let M=p?g(
r(b,"properties","tags")).map(u):[],A=Xr(M)??d,V={part:s(A,c),category:A,secrets:A==="secrets",severity:is(b)};return h.set(b,V),V},y=0,O={add:b=>{y++;let M=Fi(
b);if(M==="")return;let A=l.of(b),V=h.get(A)??v(A),N=ji(a,b,A,V.severity,V.secrets),{findings:$}=V.part;if(M===void 0&&$.onlyCounts(N)){$.add({id:"",severity:N});
return}let{path:X,line:J}=Xi(b),te=Wt(b)||u(r(A,"id")),ge=/^gitleaks$/i.test(c)?Kr(b,X,te,J):Gr(b,V.category);$.add({id:te,severity:N,title:Ji(A),path:X,line:J,
closed:M,fingerprints:ge})},added:()=>y};return n.push(O),O},finish:a=>{let c=u(r(a,"version")),d=g(r(a,"runs")),l=d.map((y,R)=>Jf(y,n[R]?.added()??0)).filter(y=>y!==
void 0),f=[...c.startsWith("2.1")||c.startsWith("2.2")?[]:[`is SARIF ${c||"of no version"}; write SARIF 2.1.0`],...d.length===0?["has no run, so no tool ran"]:[],
...l][0],p=[...t].map(([y,R])=>Wf(y,R)),[h=T({tool:"no tool",category:"sast",findings:x()}),...v]=p;return E(e,[h,...v],{...Bf(d),...f===void 0?{}:{why:f}})}}}var Uf=["ruleId","ruleIndex","rule","kind","level","baselineState","suppressions","suppressionStates","locations","provenance","properties","fingerprints","part\
ialFingerprints"],Hf=["artifacts","logicalLocations","threadFlowLocations","graphs","webRequests","webResponses"],zf=Hf.map(e=>({path:["runs","*",e],keep:[]}));
function Gf(e,t){let n=o=>r(e,o)===void 0&&r(t,o)!==void 0,s=g(r(t,"invocations")).some(o=>g(r(o,"ruleConfigurationOverrides")).length>0);return n("tool")||n("p\
roperties")||n("invocations")&&s}async function Wi(e,t,n){let s=Bt(t),o=[...n??[]],i=o.map(s.open),a,l=await qe(e,[{path:["runs","*","results"],keep:Uf,item:(p,h)=>{
if(h>=i.length)for(let v of g(JSON.parse(a?.entries(i.length)??j())))o.push(v),i.push(s.open(v));(i[h]??j()).add(p)}},...zf],p=>{a=p}),m=me(l),f=g(r(m,"runs"));
f.some(p=>g(r(p,"results")).length>0)&&j();for(let p of f.slice(i.length))s.open(p);return{runs:s,root:m,seen:o}}async function Bi(e,t){let n=await Wi(e,t),s=g(
r(n.root,"runs"));n.seen.some((i,a)=>Gf(i,s[a]))&&(n=await Wi(e,t,s));let o=new Set(D(n.root).map(([i])=>i));return{reading:n.runs.finish(n.root),keys:o}}var cs="sarif";function Kf(e){try{return e.json()}catch(t){if(!(t instanceof F))throw t;return Vs(e.text,rs)}}var Ui={id:cs,title:"SARIF 2.1.0",kind:"scan",rank:1,
recognise:e=>e.top==="object"&&e.keys.has("runs")&&(e.keys.has("version")||e.keys.has("$schema")),read:e=>{let t=Kf(e),n=Bt(cs);for(let s of g(r(t,"runs"))){let{
add:o}=n.open(s);for(let i of g(r(s,"results")))o(i)}return n.finish(t)},stream:{begins:e=>e.top==="object"&&e.keys.has("runs"),read:e=>Bi(e,cs)},docs:{recognised:"\
A JSON object with `runs` and `version`.",severity:"The rule's `security-severity` (a score, or a word); else the effective level: the result's, an override of \
the invocation, the rule's default, `warning`. error high, warning medium, note low, none none. A secret scanner's result without level is high.",proof:"Every r\
un has `results`, no `executionSuccessful: false`, no error among its notifications, and no results in other files. A tool that lists all its rules must list on\
e.",ignored:"Suppressed results whose suppressions are all accepted and `baselineState: absent` are closed; a `kind` other than `fail` is no finding. Messages a\
nd snippets are left out: they can quote a secret.",example:`{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "CodeQL", "rules": [{"id": "js/eval"}]}}\
,
 "results": [{"ruleId": "js/eval", "level": "error", "message": {"text": "\u2026"}}]}]}`}};var Hi="secretlint-json",zi={id:Hi,title:"secretlint JSON",kind:"scan",rank:3,recognise:e=>e.top==="array"&&e.keys.has("filePath")&&e.keys.has("messages")&&!e.keys.
has("errorCount")&&(e.keys.has("sourceContentType")||e.keys.has("sourceContent")||e.text.includes("secretlint")),read:e=>{let t=x(),n=0;for(let i of g(e.json())){
let a=r(i,"messages");w(a)||n++;for(let c of g(a)){let d=u(r(c,"type"));d!==""&&d!=="message"||t.add({id:u(r(c,"ruleId")),severity:"high",path:u(r(i,"filePath")),
line:S(r(c,"loc","start","line"))})}}let s=n>0?`has no list of messages for ${n} of its files`:void 0,o=T({tool:"secretlint",category:"secrets",findings:t,secrets:t.
seen()});return E(Hi,[o],s===void 0?{}:{why:s})},docs:{recognised:"A JSON list of objects with `filePath`, `messages` and `sourceContentType`.",severity:"Every \
secret counts as high; the level of a rule (error, warning) says how it is reported, not how bad it is.",proof:"At least one file is listed, each with its messa\
ges. `[]` means that no file was looked at.",ignored:"The values: `sourceContent`, messages and their data never leave the reader.",example:`[{"filePath": "/src\
/a.env", "sourceContentType": "text", "messages": [{"type": "message",
  "ruleId": "@secretlint/secretlint-rule-aws", "loc": {"start": {"line": 1, "column": 9}}}]}]`}};var Gi="semgrep-json";function Qf(e){let t=u(r(e,"extra","severity")).toUpperCase();if(t==="INVENTORY"||t==="EXPERIMENT")return"none";let n=mt(t);return n==="un\
known"?_(t):n}function qf(e){let t=r(e,"extra","metadata"),n=r(t,"vulnerability_class")??r(t,"cwe");return w(n)?u(n[0]):u(n)}function Yf(e){let t=r(e,"errors"),
n=r(e,"paths","scanned");if(!w(r(e,"results"))||!w(t))return"has no list of results and errors, so nothing shows that the scan ran to its end";let s=t.filter(o=>u(
r(o,"level")).toLowerCase()==="error").length;return s>0?`reports ${s} of its own ${s===1?"error":"errors"}, so part of the code was not scanned`:w(n)&&n.length===
0&&g(r(e,"results")).length===0?"scanned no file at all":void 0}var Ki={id:Gi,title:"Semgrep JSON",kind:"scan",rank:5,recognise:e=>e.top==="object"&&["results",
"errors","paths"].every(t=>e.keys.has(t)),read:e=>{let t=e.json(),n=x();for(let c of g(r(t,"results"))){let d=r(c,"extra","is_ignored")===!0;n.add({id:u(r(c,"ch\
eck_id")),severity:Qf(c),title:qf(c),path:u(r(c,"path")),line:S(r(c,"start","line")),closed:d?"ignored in the code (nosemgrep)":void 0})}let s=Yf(t),o=g(r(t,"er\
rors")).length,i=s===void 0&&o>0?[`Semgrep gave ${o} warnings about files it could not read in full`]:[],a=T({tool:"Semgrep",category:"sast",findings:n});return E(
Gi,[a],{remarks:i,...s===void 0?{}:{why:s}})},docs:{recognised:"A JSON object with `results`, `errors` and `paths`.",severity:"`extra.severity`: ERROR high, WAR\
NING medium, INFO low; CRITICAL to LOW as they say.",proof:"`errors` holds none of level `error`, and at least one file was scanned.",ignored:"Results with `ext\
ra.is_ignored` are closed. Messages and code are left out: they can hold a matched secret.",example:`{"version": "1.100.0", "results": [{"check_id": "python.eva\
l", "path": "a.py", "start": {"line": 3},
 "extra": {"severity": "ERROR"}}], "errors": [], "paths": {"scanned": ["a.py"]}}`}};function Qi(e){let t=r(e,"dsseEnvelope");if(C(t))return tt(t);throw new F("is a Sigstore bundle of a bare signature, without a statement that could be read")}function Zf(e){
let t=e.syntax==="json-lines"?e.jsonLines():[e.json()],[n,...s]=t.map(Qi),{attestation:o,...i}=n??Qi(void 0),a=t.every(l=>C(r(l,"verificationMaterial"))!==void 0),
c=i.why??(a?void 0:"has no verification material"),d=s.map(l=>`holds a further statement: ${l.attestation.predicateType}`);return{...P(ds.id,{...i,...c?{why:c}:
{},remarks:[Dt,...d]}),kind:"attestation",attestation:o}}var ds={id:"sigstore-bundle",title:"Sigstore bundle",kind:"attestation",rank:10,recognise:e=>e.top==="o\
bject"&&(e.keys.has("dsseEnvelope")||e.keys.has("mediaType")&&e.keys.has("verificationMaterial")),read:Zf,docs:{recognised:"A JSON object (or several, one per l\
ine) with `dsseEnvelope`, or with `mediaType` and `verificationMaterial`.",proof:"As for a DSSE envelope, and verification material that is there. Neither signa\
ture nor certificate nor log entry is checked, and every reading says so.",ignored:"Certificates, log entries and timestamps. A bundle of a bare signature holds\
 no statement and is refused.",example:`{"mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json", "verificationMaterial": {},
 "dsseEnvelope": {"payloadType": "application/vnd.in-toto+json", "payload": "eyJfdHlwZSI6\u2026", "signatures": [{"sig": "MEUCIQ\u2026"}]}}`}};var em=new Set(["deb","apk","rpm","linux"]),tm=["CVE","GHSA","RHSA","ALTERNATIVE"];function nm(e){let n=[...D(r(e,"identifiers")).flatMap(([s,o])=>tm.includes(s)?
g(o):[]),...g(r(e,"alternativeIds"))].map(u);return[...new Set(n)].filter(s=>s!=="")}function sm(e){let t=u(g(r(e,"from")).at(-1)),n=t.lastIndexOf("@");return u(
r(e,"version"))||(n>0?t.slice(n+1):"")}function ls(e,t=""){let n=u(r(e,"packageName"))||u(r(e,"moduleName"))||u(r(e,"name")),s=sm(e),o=u(r(e,"packageManager")).
split(":")[0],i=r(e,"isIgnored")===!0||r(e,"ignored")===!0;return{id:u(r(e,"id"))||u(r(e,"publicId")),aliases:nm(e),severity:ae([_(r(e,"severity")),_(r(e,"sever\
ityWithCritical"))]),title:u(r(e,"title")),package:n,version:s,purl:Z(o||t,n,s),...i?{closed:"ignored"}:{}}}function om(e,t){let s=[...g(r(e,"filtered","ignored")),
...g(r(e,"filtered","patches"))].map(o=>u(r(o,"reason"))).filter(o=>o!=="");return[t,...new Set(s)].join(": ")}function rm(e){return g(r(e,"issues")).map(t=>({...Object.
fromEntries(D(r(e,"issuesData",u(r(t,"issueId"))))),version:r(t,"pkgVersion")}))}var us=e=>re(/^\d{1,6}(?= vulnerable dependency path)/.exec(u(r(e,"summary")))?.[0]);
function im(e){let t=u(r(e,"packageManager")).split(":")[0]??"";return r(e,"docker")!==void 0||em.has(t)}function qi(){let e=new Map,t=new Set,n=[],s=new Set,o=[],
i,a=f=>{let p=e.get(f)??x();return e.set(f,p),p},c=(f,p,h)=>{let v=r(f,"vulnerabilities"),y=u(r(f,"packageManager")).split(":")[0]??"",R=w(v)&&(v.length>0||!w(r(
f,"issues")))?v:rm(f);for(let O of R){let b=r(O,"type")==="license"||u(r(O,"id")).startsWith("snyk:lic:");a(b?"licences":p).add({...ls(O,y),path:h})}for(let[O,b]of[
["ignore","ignored"],["patch","patched"]])for(let M of g(r(f,"filtered",O)))a(p).add({...ls(M,y),path:h,closed:om(M,b)});return R.length},d=(f,p)=>{let h=g(r(f,
"infrastructureAsCodeIssues"));for(let v of h){let y=S(r(v,"lineNumber"));a("iac").add({...ls(v),package:"",version:"",purl:"",path:p,line:y===0?void 0:y})}return h.
length},l=(f,p,h)=>{let v=de(f),y=h||"a project";if(v!==void 0)o.push(`could not test ${y}: ${v}`);else if(!["vulnerabilities","issues","infrastructureAsCodeIss\
ues"].some(O=>w(r(f,O))))o.push(`has no list of vulnerabilities for ${y}, so nothing shows that it was tested`);else if(p===0){let O=us(f)??0,b=r(f,"ok")===!1?Math.
max(O,1):O;b>0&&(n.push(`Snyk says that ${y} is not ok and lists nothing; ${b} of unknown severity count`),a("dependencies").addUnlisted("unknown",b))}else(us(f)??
0)>p&&s.add(`The summary of ${y} counts ${us(f)} paths and the list has ${p} (filtered?)`);let R=u(r(f,"severityThreshold")).toLowerCase();R==="critical"?o.push(
`lists critical findings only for ${y} (--severity-threshold)`):R!==""&&R!=="low"&&s.add(`Findings below ${R} are not listed`)},m=(f,p=!1)=>{let h=p||im(f),y=["\
displayTargetFile","targetFile","projectName","path"].map(M=>u(r(f,M))).find(M=>M!=="")??"";y!==""&&t.add(y);let R=w(r(f,"infrastructureAsCodeIssues")),O=R?"iac":
h?"containers":"dependencies";de(f)===void 0&&a(O),l(f,c(f,O,y)+d(f,y),y);let b=S(r(f,"dependencyCount"));b!==void 0&&!R&&(i=(i??0)+b);for(let M of g(r(f,"appli\
cations")))m(M,!0)};return{add:m,found:e,targets:t,contradictions:n,remarks:s,why:()=>o[0],dependencies:()=>i}}var Yi="snyk-json",am=["vulnerabilities","infrastructureAsCodeIssues","issuesData"],cm=["packageManager","dependencyCount","infrastructureAsCodeIssues","issuesD\
ata","licensesPolicy","ok"],dm=["containers","dependencies","iac","licences"],Zi=e=>am.some(e)&&cm.some(e);function lm(e){let t=[...e.targets].join(", "),n=dm.flatMap(
i=>{let a=e.found.get(i),d=i==="containers"||i==="dependencies"?e.dependencies():void 0;return a?[T({tool:"Snyk",category:i,findings:a,target:t,dependencies:d})]:
[]}),[s,...o]=n;return s?[s,...o]:[T({tool:"Snyk",category:"dependencies",findings:x(),target:t})]}var ea={id:Yi,title:"Snyk JSON",kind:"scan",rank:4,recognise:e=>Zi(
t=>e.keys.has(t))&&!e.keys.has("bomFormat")?!0:Je(e).some(t=>Zi(n=>r(t,n)!==void 0)),read:e=>{let t=e.json(),n=qi();for(let o of w(t)?t:[t])n.add(o);let s=n.why();
return E(Yi,lm(n),{contradictions:n.contradictions,remarks:[...n.remarks],...s===void 0?{}:{why:s}})},docs:{recognised:"A JSON object with `vulnerabilities` (or\
 `infrastructureAsCodeIssues`, `issuesData`) and `packageManager`, `dependencyCount` or `ok`; or a list of them.",severity:"`severity`, or `severityWithCritical\
` where that is worse. Licence issues count as licences, `infrastructureAsCodeIssues` as infrastructure.",proof:"Every project has its list and none is an error\
 object; `applications` of a container are read too. A project that is not `ok` and lists nothing counts as one unknown finding.",ignored:"What a policy ignored\
 or patched (`filtered`, `isIgnored`) is closed. The unit is the entry, one per path, as Snyk counts it.",example:`{"ok": false, "packageManager": "npm", "depen\
dencyCount": 3, "vulnerabilities": [{"id": "SNYK-JS-QS-1",
 "severity": "high", "packageName": "qs", "version": "6.5.1", "identifiers": {"CVE": ["CVE-2022-24999"]}}]}`}};var um=new Set(["SPDX-2.2","SPDX-2.3"]),sa=20;function oa(){let e=new Map;return{add:(t,n)=>{let s=e.get(t);s?s.times++:e.size<sa&&e.set(t,{where:n,times:1})},told:()=>[
...e].map(([t,{where:n,times:s}])=>`${n} ${t}${s>1?` (and ${s-1} more)`:""}`)}}var ta=e=>e==null||e==="";function fm(e){let t=new Set([u(r(e,"SPDXID")),"NONE","\
NOASSERTION"]);for(let n of["packages","files","snippets"])for(let s of g(r(e,n)))t.add(u(r(s,"SPDXID")));return t.delete(""),t}function Ht(e){let{add:t,told:n}=oa(),
s=r(e,"spdxVersion");ta(s)?t("has no spdxVersion","the document"):(typeof s!="string"||!um.has(s))&&t("has a spdxVersion that is neither SPDX-2.2 nor SPDX-2.3",
"the document"),ta(r(e,"SPDXID"))&&t("has no SPDXID","the document"),C(r(e,"creationInfo"))||t("has no creationInfo","the document");let o=r(e,"packages");o!==void 0&&
!w(o)&&t("has packages that are no list","the document");let i=new Set;for(let[c,d]of g(o).entries()){let l=`packages[${c}]`;if(!C(d)){t("is no package",l);continue}
let m=u(r(d,"SPDXID"));m===""?t("has no SPDXID",l):i.has(m)&&t("has the SPDXID of another package",l),i.add(m),u(r(d,"name"))===""&&t("has no name",l)}let a=fm(
e);for(let[c,d]of g(r(e,"relationships")).entries()){let l=`relationships[${c}]`;C(d)||t("is no relationship",l);for(let m of["spdxElementId","relatedSpdxElemen\
t"]){let f=u(r(d,m));f===""||a.has(f)||f.startsWith("DocumentRef-")||t(`names an element that the document does not have: ${k(f,80)}`,l)}}for(let c of g(r(e,"do\
cumentDescribes")))a.has(u(c))||t(`names an element that the document does not have: ${k(u(c),80)}`,"documentDescribes");return n().slice(0,sa)}var na={"SPDX-2.\
2":["downloadLocation","copyrightText","licenseConcluded","licenseDeclared"],"SPDX-2.3":["downloadLocation"]},mm=new Set(["SPDXID","annotations","attributionTex\
ts","builtDate","checksums","comment","copyrightText","description","downloadLocation","externalRefs","filesAnalyzed","hasFiles","homepage","licenseComments","l\
icenseConcluded","licenseDeclared","licenseInfoFromFiles","name","originator","packageFileName","packageVerificationCode","primaryPackagePurpose","releaseDate",
"sourceInfo","summary","supplier","validUntilDate","versionInfo"]),Ut=e=>e==null;function pm(e,t){let n=[],s=Object.hasOwn(na,t)?na[t]:void 0;for(let o of s??[])
Ut(r(e,o))&&n.push(`has no ${o}`);for(let[o]of D(e))mm.has(o)||n.push(`has the unknown property ${k(o,40)}`);for(let o of g(r(e,"externalRefs"))){let i=u(r(o,"r\
eferenceCategory"));t==="SPDX-2.2"&&i.includes("-")&&n.push(`has the referenceCategory ${k(i,40)}`)}return n}function zt(e){let{add:t,told:n}=oa();for(let i of[
"dataLicense","name"])Ut(r(e,i))&&t(`has no ${i}`,"schema: the document");let s=r(e,"creationInfo");Ut(r(s,"created"))&&t("has no created","schema: creationInfo"),
g(r(s,"creators")).length===0&&t("has no creators","schema: creationInfo");let o=u(r(e,"spdxVersion"));for(let[i,a]of g(r(e,"packages")).entries())for(let c of C(
a)?pm(a,o):[])t(c,`schema: packages[${i}]`);for(let[i,a]of g(r(e,"relationships")).entries())for(let c of["spdxElementId","relatedSpdxElement","relationshipType"])
C(a)&&Ut(r(a,c))&&t(`has no ${c}`,`schema: relationships[${i}]`);return n()}function ra(e){let t=u(r(e,"SPDXID")),n=new Set(g(r(e,"documentDescribes")).map(u));
for(let s of g(r(e,"relationships"))){let o=u(r(s,"relationshipType")),i=u(r(s,"spdxElementId")),a=u(r(s,"relatedSpdxElement"));o==="DESCRIBES"&&i===t&&n.add(a),
o==="DESCRIBED_BY"&&a===t&&n.add(i)}return n.delete(""),n}function ia(e){let t=u(r(e,"name"));if(t==="")return;let n=u(r(e,"versionInfo")),s=g(r(e,"externalRefs")).find(i=>u(r(i,"referenceType")).endsWith("purl")),o=u(
r(s,"referenceLocator"));return{name:k(t),...n&&n!=="NOASSERTION"?{version:k(n,120)}:{},...o?{purl:k(o,500)}:{}}}function Gt(e){let t=g(r(e,"packages")).filter(
a=>C(a)!==void 0),n=ra(e),s=t.filter(a=>n.has(u(r(a,"SPDXID")))),o=s.length===1?s[0]:void 0,i=t.filter(a=>a!==o).flatMap(a=>ia(a)??[]);return{components:t.length,
subject:ia(o),packages:i,commit:Ee(r(o,"downloadLocation"))}}function gm(e){let t=e.json(),n=C(r(t,"sbom"))??t,s=Ht(n),{components:o,subject:i,packages:a,commit:c}=Gt(n),d=o===0?"lists no package, which proves nothing":void 0;
return{...P(fs.id,{...d?{why:d}:{},...c?{commit:c}:{}}),kind:"sbom",sbom:{format:"SPDX",version:k(u(r(n,"spdxVersion")).replace(/^SPDX-/,""),20),components:o,valid:s.
length===0,problems:[...s,...zt(n)].slice(0,20),...i?{subject:i}:{},packages:a}}}var fs={id:"spdx-json",title:"SPDX 2.2 and 2.3 JSON",kind:"sbom",rank:10,recognise:e=>e.
top!=="object"||e.syntax!=="json"||e.keys.has("@context")?!1:e.keys.has("spdxVersion")||e.keys.has("SPDXID")&&e.keys.has("creationInfo")?!0:e.keys.has("sbom")&&
e.text.includes('"spdxVersion"'),read:gm,docs:{recognised:'A JSON object with `spdxVersion`, also inside GitHub\'s `{"sbom": \u2026}`.',proof:"At least one pack\
age. `valid` is about the structure: spdxVersion, SPDXID and creationInfo are there, every package has a name and an SPDXID of its own, every relationship names\
 elements that exist. What else the official schema asks for is told as advice (`schema: \u2026`), because many real documents fall short of it.",ignored:"Files\
, snippets, licences and annotations. The one package that the document describes is its subject: it counts as a package, but is not among those that a lockfile\
 is compared with.",example:`{"spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT", "creationInfo": {"created": "2025-01-01T00:00:00Z", "creators": ["Tool: x\
"]},
 "packages": [{"SPDXID": "SPDXRef-1", "name": "left-pad", "versionInfo": "1.3.0", "downloadLocation": "NOASSERTION"}]}`}};var hm=/^([A-Za-z][A-Za-z0-9]{1,60}):[ \t]{0,20}/,aa="<text>",ca="</text>";function ua(e){let t=[],n=e.split(/\r\n|\n|\r/);for(let s=0;s<n.length;s++){let o=(n[s]??
"").trimStart(),i=o.startsWith("#")?null:hm.exec(o);if(!i?.[1])continue;let a=s,c=o.slice(i[0].length);if(c.startsWith(aa)){let d=[c.slice(aa.length)];for(;!d.at(
-1)?.includes(ca);){if(s++,s>=n.length)throw new F(`is cut off: the text that starts in line ${a+1} is never closed`,a+1);d.push(n[s]??"")}let l=d.join(`
`);c=l.slice(0,l.lastIndexOf(ca))}t.push({name:i[1],value:c.trim(),line:a+1})}return t}var da={PackageName:"packages",FileName:"files",SnippetSPDXID:"snippets",
LicenseID:"other"},ym={SPDXID:"SPDXID",PackageVersion:"versionInfo",PackageDownloadLocation:"downloadLocation",PackageLicenseConcluded:"licenseConcluded",PackageLicenseDeclared:"\
licenseDeclared",PackageCopyrightText:"copyrightText"},km={SPDXVersion:"spdxVersion",DataLicense:"dataLicense",SPDXID:"SPDXID",DocumentName:"name",DocumentNamespace:"\
documentNamespace"},la=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0;function fa(e){let t=[],n=[],s=[],o=[],i={creators:[]},a={packages:t,files:n,snippets:s,relationships:o},
c={packages:t,files:n,snippets:s,other:[]},d="document",l=a;for(let{name:m,value:f}of e){let p=Object.hasOwn(da,m)?da[m]:void 0;if(p)d=p,l=p==="snippets"?{SPDXID:f}:
{name:f},c[p].push(l);else if(m==="Relationship"){let[h="",v="",y=""]=f.split(/\s+/,3);o.push({spdxElementId:h,relationshipType:v.toUpperCase(),relatedSpdxElement:y})}else if(m===
"Creator")i.creators.push(f);else if(m==="Created")i.created=f;else if(m==="ExternalRef"&&d==="packages"){let[,h="",v=""]=f.split(/\s+/,3);l.externalRefs=[...g(
l.externalRefs),{referenceType:h,referenceLocator:v}]}else if(m==="FileChecksum"&&d==="files")l.checksum=f;else{let h=d==="packages"?la(ym,m):d==="document"?la(
km,m):m==="SPDXID"?m:void 0;h&&l[h]===void 0&&(l[h]=f)}}return(i.created!==void 0||i.creators.length>0)&&(a.creationInfo=i),a}function vm(e,t,n){let s=g(r(t,"packages")).at(-1),o=g(r(t,"files")).at(-1);return s===void 0?"lists no package, which proves nothing":/[\r\n]\s{0,99}$/.test(e.
text.slice(-100))?u(r(s,"SPDXID"))===""||u(r(s,"downloadLocation"))===""?"ends in a package without SPDXID or PackageDownloadLocation, so that it may be cut off":
o!==void 0&&(u(r(o,"SPDXID"))===""||u(r(o,"checksum"))==="")?"ends in a file without SPDXID or FileChecksum, so that it may be cut off":n.some(i=>i.includes("na\
mes an element"))?"has relationships to elements that it does not have, so that it may be cut off":void 0:"ends in the middle of a line, so that it may be cut o\
ff"}function bm(e){let t=fa(ua(e.text)),n=Ht(t),{components:s,subject:o,packages:i,commit:a}=Gt(t),c=vm(e,t,n);return{...P(ms.id,{...c?{why:c}:{},...a?{commit:a}:
{}}),kind:"sbom",sbom:{format:"SPDX",version:k(u(r(t,"spdxVersion")).replace(/^SPDX-/,""),20),components:s,valid:n.length===0,problems:[...n,...zt(t)].slice(0,20),
...o?{subject:o}:{},packages:i}}}var ms={id:"spdx-tv",title:"SPDX 2.2 and 2.3 tag-value",kind:"sbom",rank:10,recognise:e=>e.syntax==="text"&&/^[ \t]{0,20}SPDXVersion:/m.
test(e.text.slice(0,2e4)),read:bm,docs:{recognised:"Text with a line `SPDXVersion: \u2026` near its start.",proof:"At least one package. The format has no end m\
ark, so a file is taken for cut off when its last line does not end, its last package has no SPDXID or PackageDownloadLocation (its last file no SPDXID or FileC\
hecksum), or a relationship names an element that is not there. `valid` is about the structure, as for the JSON format; what else the specification asks for is \
told as advice.",ignored:"Files, snippets, licences, annotations and comments. A `PackageName:` inside of `<text>\u2026</text>` is text. The one package that the doc\
ument describes is its subject: it counts, but is not among those that a lockfile is compared with.",example:`SPDXVersion: SPDX-2.3
PackageName: left-pad
SPDXID: SPDXRef-1
PackageVersion: 1.3.0
PackageDownloadLocation: NOASSERTION`}};var ma=e=>u(r(e,"spdxId"))||u(r(e,"@id"));function le(e){let t=r(e,"type")??r(e,"@type"),n=u(w(t)?t[0]:t),s=/\/terms\/([A-Za-z]{1,40})\/([A-Za-z0-9]{1,80})$/.exec(
n);if(!s)return n;let o=s[1]?.toLowerCase();return o==="core"?s[2]??"":`${o}_${s[2]}`}var Fe=e=>/^(?:software_|ai_AI|dataset_Dataset)Package$/.test(le(e));function pa(e){
let t=r(e,"@graph"),n=C(e)&&(r(e,"type")??r(e,"@type"))!==void 0?[e]:[],s=(w(t)?t:n).filter(o=>C(o)!==void 0);return{elements:s,byId:new Map(s.map(o=>[ma(o),o]))}}
function Oe({byId:e},t){return(t===void 0?[]:w(t)?t:[t]).map(s=>typeof s=="string"?e.get(s)??s:s)}function wm(e,t){let s=Oe(e,r(t,"externalIdentifier")).find(o=>/^(?:packageUrl|purl)$/i.
test(u(r(o,"externalIdentifierType"))));return u(r(t,"software_packageUrl"))||u(r(s,"identifier"))}function Ue(e,t){let n=u(r(t,"name"));if(n==="")return;let s=u(
r(t,"software_packageVersion")),o=wm(e,t);return{name:k(n),...s&&s!=="NOASSERTION"?{version:k(s,120)}:{},...o?{purl:k(o,500)}:{}}}function ga(e){let t=e.elements.
filter(i=>le(i)==="SpdxDocument"),n=e.elements.filter(i=>le(i)==="software_Sbom"),o=(t.length>0?t:n).flatMap(i=>Oe(e,r(i,"rootElement"))).flatMap(i=>le(i)==="so\
ftware_Sbom"||le(i)==="Bom"?Oe(e,r(i,"rootElement")):[i]);return o.length===1&&Fe(o[0])?o[0]:void 0}function ps(e){let t=e.elements.flatMap(s=>Oe(e,r(s,"creatio\
nInfo")));return[...e.elements.filter(s=>le(s)==="CreationInfo"),...t].map(s=>u(r(s,"specVersion"))).find(s=>s!=="")??""}var Sm=new Set(["CreationInfo","Hash","\
ExternalIdentifier","ExternalRef","NamespaceMap","ExternalMap"]);function ha(e){let t=new Set,n=ps(e);n===""?t.add("no CreationInfo names a specVersion"):/^3\.\d/.
test(n)||t.add("has a specVersion that is not 3.x"),e.elements.some(o=>["SpdxDocument","software_Sbom"].includes(le(o)))||t.add("has neither an SpdxDocument nor\
 a software_Sbom");let s=new Set;for(let[o,i]of e.elements.entries()){let a=`@graph[${o}]`,c=le(i),d=ma(i);c===""&&t.add(`${a} has no type`),d!==""&&s.has(d)&&t.
add(`${a} has the spdxId of another element`),s.add(d),!Sm.has(c)&&(d===""&&t.add(`${a} has no spdxId`),r(i,"creationInfo")===void 0&&t.add(`${a} has no creatio\
nInfo`),Fe(i)&&u(r(i,"name"))===""&&t.add(`${a} has no name`),c.endsWith("Relationship")&&(r(i,"from")===void 0||g(r(i,"to")).length===0)&&t.add(`${a} is a rela\
tionship without from or to`))}return[...t].slice(0,20)}var gs={security_VexAffectedVulnAssessmentRelationship:"affected",security_VexFixedVulnAssessmentRelationship:"fixed",security_VexNotAffectedVulnAssessmentRelationship:"\
not_affected",security_VexUnderInvestigationVulnAssessmentRelationship:"under_investigation"},xm=/^security_CvssV[234]VulnAssessmentRelationship$/;async function Om(e){
let t=_(r(e,"security_severity"));return t!=="unknown"?t:oe(re(r(e,"security_score"))??await ve(u(r(e,"security_vectorString"))))}function Rm(e,t){let n=Oe(e,r(
t,"externalIdentifier")).map(s=>u(r(s,"identifier")));return[u(r(t,"name")),...n].filter(s=>s!==""&&s.length<120)}async function ya(e){let t=e.elements.filter(a=>le(
a)==="security_Vulnerability");if(t.length===0)return;let n=new Map(t.map(a=>[a,[]]));for(let a of e.elements)for(let c of Oe(e,r(a,"from")))n.get(c)?.push(a);let s=x(),
o=[];for(let a of t){let c=n.get(a)??[],d=c.filter(y=>xm.test(le(y))),l=c.filter(y=>Object.hasOwn(gs,le(y))),[m="",...f]=Rm(e,a);for(let y of l){let R=gs[le(y)]??
"",O=Oe(e,r(y,"to")).filter(Fe).flatMap(M=>Ue(e,M)??[]),b=u(r(y,"security_justificationType"))||u(r(y,"security_impactStatement"));o.push({vulnerability:k(m,120),
aliases:f.map(M=>k(M,120)),status:R,products:O.map(M=>M.purl??M.name),about:O.map(({purl:M,...A})=>({...A,ids:M?[M]:[]})),...b?{justification:k(b)}:{}})}let p=l.
map(y=>gs[le(y)]??""),h=Oe(e,r(l[0]??d[0],"to")).find(Fe),v=Ue(e,h);s.add({id:m,aliases:f,severity:ae(await Promise.all(d.map(Om))),title:u(r(a,"summary"))||u(r(
a,"description")),closed:p.length>0&&p.every(Ce)?p[0]:void 0,...v?{package:v.name}:{},...v?.version?{version:v.version}:{}})}return{scan:T({tool:"SPDX",category:"\
dependencies",findings:s}),...o.length>0?{vex:{statements:o}}:{}}}async function Tm(e){let t=pa(e.json()),n=t.elements.filter(Fe),s=ga(t),o=s===void 0?void 0:Ue(t,s),i=ha(t),a=await ya(t),c=Ee(r(s,"software_downloadLocation")),
d=n.length===0?"lists no package, which proves nothing":void 0;return{...P(hs.id,{...d?{why:d}:{},...c?{commit:c}:{}}),kind:"sbom",sbom:{format:"SPDX",version:k(
ps(t),20),components:n.length,valid:i.length===0,problems:i,...o?{subject:o}:{},packages:n.filter(l=>l!==s).flatMap(l=>Ue(t,l)??[])},...a}}var hs={id:"spdx3-jso\
n",title:"SPDX 3.0 JSON-LD",kind:"sbom",rank:10,recognise:e=>Ft(e).some(t=>/^https?:\/\/spdx\.org\/rdf\/(?:v?3[./])/.test(t)),read:Tm,docs:{recognised:"JSON-LD \
whose `@context` is `https://spdx.org/rdf/3\u2026`.",severity:"Of a `security_Vulnerability`: the worst of its CVSS relationships, by `security_severity`, else \
`security_score`, else the vector. It is closed when it has VEX relationships and all of them say fixed or not affected.",proof:"At least one package. `valid` i\
s about the structure: a specVersion 3.x, an SpdxDocument or software_Sbom, every element with a type, an spdxId of its own and a creationInfo, every relationsh\
ip with both ends.",ignored:"Files, snippets, licences, builds and agents. AI and dataset packages count as packages. The one package that the document or its s\
oftware_Sbom has for its root is the subject: it counts, but is not among those that a lockfile is compared with.",example:`{"@context": "https://spdx.org/rdf/3\
.0.1/spdx-context.jsonld", "@graph": [{"type": "software_Package", "spdxId": "urn:a",
 "creationInfo": "_:c", "name": "left-pad", "software_packageVersion": "1.3.0"}]}`}};var Am=20,$m=20,ys=/^(not )?ok(?=$|[\s#{-])[ \t]*(?:\d{1,9}(?=$|[\s#{-]))?[ \t]*(?:-(?=$|\s)[ \t]*)?/,ka=/^1\.\.(\d{1,9})(?=$|[\s#])(.*)$/,Cm=/^#\s?fail(?:ed|ures?)?\s{1,9}(\d{1,9})$/;
function Em(e){for(let t=e.indexOf("#");t!==-1;t=e.indexOf("#",t+1)){let n=e.charAt(t-1);if(n!==""&&n!==" "&&n!=="	")continue;let s=e.slice(t+1,t+30).trimStart().
toLowerCase(),o=s.startsWith("skip")?"skip":/^todo(?![a-z0-9_])/.test(s)?"todo":void 0;if(o)return{name:e.slice(0,t).trim(),directive:o}}return{name:e.trim()}}var it=()=>({
seen:0,bad:0,before:0,plans:0}),Nm=({ok:e,directive:t})=>!e&&t===void 0;function _m({seen:e,plan:t,before:n,plans:s}){return t===void 0?"has no plan (1..N), so \
nobody knows how many tests there should be":s>1?"has more than one plan":t!==e?`plans ${t} tests and has ${e}`:n>0&&n<e?"has its plan between the tests":void 0}
function va(e){let t=K(),n=[],s=[],o,i=(N,$)=>{N.length<$m&&N.push($)},a=[it()],c=[],d=[],l,m=!1,f=0,p,h=(N,$,X)=>{let J=a[X];if(!J)return;let te=$?.plan!==void 0&&
$.plan!==$.seen,ge=N.ok&&N.directive===void 0&&$!==void 0&&($.bad>0||te);ge&&i(s,`${k(N.name,80)||"a test"} says ok, but its subtest does not`);let Re=Nm(N)||ge;
if(Re&&J.bad++,X>0)return;let Te=N.directive?"skipped":Re?"failed":"passed";t.add(Te,N.name)},v=N=>{let $=c[N];if(!$)return;c[N]=void 0;let X=d.indexOf(N);X!==-1&&
(d.length=X,(a[N+1]?.seen??0)>0&&i(n,"has a subtest that never ends")),h($,void 0,N)},y=N=>{for(let $=c.length-1;$>=N;$--)v($)},R=()=>{y(0),a.length>1&&i(n,"has\
 a subtest without its result");let[N]=a,$=N?_m(N):void 0;$&&i(n,$),a=[it()],c=[],d.length=0},O=(N,$,X)=>{for(y($);a.length<=$;)a.push(it());let J=a[$];J&&J.seen++;
let te=a[$+1];a.length=$+1,te&&te.seen+te.plans>0?h(N,te,$):(c[$]=N,X&&d.push($)),m=!0},b=(N,$,X)=>{for(y(X+(d.includes(X)?1:0));a.length<=X;)a.push(it());let J=a[X];
J&&(J.plans++,J.plan=N,J.before=J.seen,X===0&&N===0&&(p=k($.replace(/^\s{0,9}#?/,""),80)))},M=N=>{y(N+1);let $=c[N];c[N]=void 0,d.splice(d.indexOf(N)),$&&h($,a[N+
1]??it(),N),a.length=Math.min(a.length,N+1)},A=N=>{let $=N.trimStart(),X=N.length-$.length;if(l!==void 0){if($==="..."&&N.startsWith(l)&&(l=void 0),$===""||l===
void 0||N.startsWith(l))return;l=void 0}if($==="")return;if(m&&X>0&&$==="---"){l=N.slice(0,X);return}m=!1;let J=X/4;if(!Number.isInteger(J)||J>Am||J>a.length||N.
slice(0,X).includes("	"))return;let te=J===0?Cm.exec($):null;if(te&&(f=Math.max(f,Number(te[1]))),$.startsWith("#"))return;let ge=ys.exec($),Re=ge?null:ka.exec(
$);if(ge){let Te=$.slice(ge[0].length),ct=Te.endsWith("{");O({ok:ge[1]===void 0,...Em(ct?Te.slice(0,-1):Te)},J,ct)}else Re?b(Number(Re[1]),Re[2]??"",J):/^bail out!/i.
test($)?o??=`was given up: ${k($,100)}`:$==="{"&&c[J]?d.push(J):$==="}"&&d.includes(J)?M(J):J===0&&/^TAP version \d{1,3}$/i.test($)&&(a[0]?.seen??0)+(a[0]?.plans??
0)>0&&R()},V="";for(let N=0;N<e.length;){let $=e.indexOf(`
`,N),X=e.slice(N,$===-1?e.length:$).trimEnd();N=$===-1?e.length:$+1,$===-1&&(V=X),A(X)}return l!==void 0&&i(n,"is cut off inside a block of details (---)"),ys.test(
V)&&i(n,"may be cut off: its last line is a test without a line end"),R(),{tests:t.finish(),faults:o===void 0?n:[o,...n],contradictions:s,statedFailures:f,...p===
void 0?{}:{skipAll:p}}}function ba(e){let t=e.slice(0,2e4);if(/^TAP version 1[2-9]\s*$/m.test(t))return!0;let n=t.split(`
`).find(s=>s.trim()!==""&&!s.startsWith("#"))?.trimEnd()??"";return ka.test(n)||ys.test(n)&&/^1\.\.\d{1,9}(?:\s|#|$)/m.test(e)}function Im({tests:e,faults:t,skipAll:n}){let[s]=t;if(s)return s;let o=H(e);return o&&n?`ran no test: ${n}`:o}function Pm(e){let t=va(e.text),{tests:n,statedFailures:s,
contradictions:o}=t,i=Im(t),a=s>0&&n.failed===0;return{...P(ks.id,{contradictions:a?[...o,`states ${I(s,"failure")} (# fail), but no listed test failed`]:o,...i?
{why:i}:{}}),kind:"tests",tests:n}}var ks={id:"tap",title:"TAP",kind:"tests",recognise:e=>e.syntax==="text"&&ba(e.text),read:Pm,docs:{recognised:"Text with a `T\
AP version` line, or that begins with a plan (`1..N`) or with a test point and has a plan.",proof:"There is one plan, at the beginning or the end, it fits the n\
umber of test points, at least one test ran, and nobody bailed out. `1..0` proves nothing. A last line without its line end may be cut off, so it is incomplete \
when it is a test.",ignored:"Comments, YAML blocks (they are stepped over, not parsed), pragmas, test numbers and other text. Only test points of the outermost \
level count; one that says ok over a subtest that fails counts as failed and is a contradiction. `# SKIP` and `# TODO` make a test skipped, even when it is not \
ok.",example:`TAP version 14
1..2
ok 1 - adds
ok 2 - subtracts # SKIP not yet`}};var Mm=e=>u(e).toLowerCase()==="not_affected"?"not affected":void 0;function Dm(e,t,n,s){let[o,i]=[u(r(n,"PkgName")),u(r(n,"InstalledVersion"))];e.add({id:u(r(n,
"VulnerabilityID")),aliases:g(r(n,"VendorIDs")).map(u),severity:_(r(n,"Severity")),title:u(r(n,"Title")),package:o,version:i,purl:u(r(n,"PkgIdentifier","PURL"))||
Z(s,o,i),path:t,closed:Mm(r(n,"Status"))})}function Lm(e,t,n){let s=u(r(n,"Status")).toUpperCase();if(s==="PASS")return!1;let o=S(r(n,"CauseMetadata","StartLine")),
i=u(r(n,"ID"))||u(r(n,"AVDID")),a=s==="EXCEPTION"?"exception":void 0;return e.add({id:i,severity:_(r(n,"Severity")),title:u(r(n,"Title")),path:t,line:o,closed:a}),
a===void 0}function jm(e,t,n){let s=_(r(n,"Severity")),o=s==="unknown"?"high":s,i=S(r(n,"StartLine"));e.add({id:u(r(n,"RuleID")),severity:o,title:u(r(n,"Title")),
path:t,line:i})}function Fm(e,t,n){let s=u(r(n,"FilePath"))||t,o=_(r(n,"Severity"));e.add({id:u(r(n,"Name")),severity:o,title:u(r(n,"Category")),package:u(r(n,"\
PkgName")),path:s})}function Vm(e,t,n){let s=[u(r(n,"Status")),u(r(n,"Statement"))].filter(c=>c!=="").join(": "),o=r(n,"Finding"),i=u(r(o,"VulnerabilityID"))||u(
r(o,"ID"))||u(r(o,"RuleID"))||u(r(o,"Name")),a=_(r(o,"Severity"));e.add({id:i,severity:a,package:u(r(o,"PkgName")),path:t,closed:s||"ignored"})}var wa={config:"\
iac",secret:"secrets",license:"licences","license-file":"licences"};function at(e){let t=["container_image","vm","kubernetes"].includes(e)?"containers":"depende\
ncies",n=new Map,s=[],o=c=>{let d=n.get(c)??x();return n.set(c,d),d};return{add:(c,d="")=>{let l=[d,u(r(c,"Target"))].filter(v=>v!=="").join(" "),m=u(r(c,"Class"));
m!=="custom"&&o(Object.hasOwn(wa,m)?wa[m]??t:t);for(let v of g(r(c,"Vulnerabilities")))Dm(o(t),l,v,u(r(c,"Type")));let f=0;for(let v of g(r(c,"Misconfigurations")))
Lm(o("iac"),l,v)&&f++;for(let v of g(r(c,"Secrets")))jm(o("secrets"),l,v);for(let v of g(r(c,"Licenses")))Fm(o("licences"),l,v);let p=r(c,"ExperimentalModifiedF\
indings")??r(c,"ModifiedFindings");for(let v of g(p))Vm(o(Xm(v,t)),l,v);let h=S(r(c,"MisconfSummary","Failures"))??0;h<=f||(s.push(`The summary of ${l} counts ${h}\
 failures and the list has ${f}; the worse counts`),o("iac").addUnlisted("unknown",h-f))},scans:c=>{let l=[t,"iac","secrets","licences"].flatMap(p=>{let h=n.get(
p),v=p==="secrets"&&h?h.seen()-h.finish().suppressed:void 0;return h?[T({tool:"Trivy",category:p,findings:h,secrets:v,target:c})]:[]}),[m,...f]=l;return m?[m,...f]:
[T({tool:"Trivy",category:t,findings:x(),target:c})]},contradictions:s}}function Xm(e,t){let n=u(r(e,"Type"));return n==="misconfiguration"?"iac":n==="secret"?"\
secrets":n==="license"?"licences":t}var Sa=e=>e==null||w(e);var vs="trivy-json",xa=["Resources","Findings","Vulnerabilities","Misconfigurations"];function Jm(e){let n=xa.map(c=>r(e,c)).filter(w).flat(),s=at("kubernetes"),
o=0;for(let c of n){u(r(c,"Error"))!==""&&o++;let d=[u(r(c,"Kind")),u(r(c,"Name"))].filter(l=>l!=="").join("/");for(let l of g(r(c,"Results")))s.add(l,d)}let i=o>
0?`could not scan ${o} of its resources`:n.length>0?void 0:"lists no resource of the cluster, so nothing shows that the scan ran",a=s.scans(u(r(e,"ClusterName")));
return E(vs,a,{contradictions:s.contradictions,...i===void 0?{}:{why:i}})}function Wm(e){let t=r(e,"Results"),n=at(u(r(e,"ArtifactType")));for(let c of g(t))n.add(
c);let s=u(r(e,"ArtifactName"))!==""||u(r(e,"ArtifactType"))!=="",o=Sa(t)?w(t)||s?void 0:"has no Results and names no artifact, so nothing shows that a scan ran":
"has Results that are no list, so nothing shows that the scan ran to its end",i=w(t)&&t.length>0?[]:["Trivy lists no result: it found nothing that it can scan, \
or nothing at all"],a=n.scans(u(r(e,"ArtifactName")));return E(vs,a,{contradictions:n.contradictions,remarks:i,...o===void 0?{}:{why:o}})}var Oa={id:vs,title:"T\
rivy JSON",kind:"scan",rank:5,recognise:e=>e.top==="object"&&(e.keys.has("SchemaVersion")&&(e.keys.has("Results")||e.keys.has("ArtifactName")||e.keys.has("Artif\
actType"))||e.keys.has("ClusterName")&&xa.some(t=>e.keys.has(t))),read:e=>{let t=e.json();return r(t,"ClusterName")===void 0?Wm(t):Jm(t)},docs:{recognised:"A JS\
ON object with `SchemaVersion` and `Results` or `ArtifactName`; or `ClusterName` with `Resources` or `Findings`.",severity:"`Severity` of each vulnerability, mi\
sconfiguration, secret and licence; a secret without one counts as high.",proof:"The file names its artifact; `Results` may be absent, as Trivy leaves it out wh\
en there is nothing to list. A resource with an `Error` is not complete.",ignored:"Misconfigurations with status PASS. EXCEPTION, `not_affected` and modified fi\
ndings are closed. `Match` and `Code` of secrets never leave the reader.",example:`{"SchemaVersion": 2, "ArtifactName": ".", "ArtifactType": "repository", "Resu\
lts": [{"Target": "Cargo.lock",
 "Class": "lang-pkgs", "Vulnerabilities": [{"VulnerabilityID": "CVE-2024-1", "Severity": "HIGH"}]}]}`}};var Ra="trivy-json-v1",Ta={id:Ra,title:"Trivy JSON, schema 1",kind:"scan",recognise:e=>e.top==="array"&&e.keys.has("Target")&&["Vulnerabilities","Misconfigurati\
ons","Secrets","Type","Class"].some(t=>e.keys.has(t)),read:e=>{let t=at("");for(let n of g(e.json()))t.add(n);return E(Ra,t.scans(""),{contradictions:t.contradictions})},
docs:{recognised:"A JSON list of objects with `Target` and `Type`, `Vulnerabilities` or another list of findings.",severity:"`Severity` of each finding.",proof:"\
At least one target is listed.",ignored:"As for schema 2.",example:`[{"Target": "Cargo.lock", "Type": "cargo",
  "Vulnerabilities": [{"VulnerabilityID": "CVE-2021-1", "Severity": "LOW"}]}]`}};var Aa="trufflehog",Bm=e=>r(e,"DetectorName")!==void 0||r(e,"SourceMetadata")!==void 0;function Um(e){let[t]=D(r(e,"SourceMetadata","Data")),n=t?.[1];return{path:u(
r(n,"file")),line:S(r(n,"line"))}}function Hm(e,t){let n=r(t,"Verified")===!0?"critical":"high",s=n==="critical"?"verified secret":"secret, not verified";e.add(
{id:u(r(t,"DetectorName")),severity:n,title:s,...Um(t)})}var $a={id:Aa,title:"TruffleHog 3",kind:"scan",rank:4,recognise:e=>e.keys.has("DetectorName")&&(e.keys.
has("SourceMetadata")||e.keys.has("Verified"))||e.keys.has("logger")&&e.keys.has("msg")&&e.text.includes('"trufflehog"'),read:e=>{let t=x(),n=0,s;for(let l of Ae(
e))Bm(l)?Hm(t,l):/^(?:error|fatal|panic)/i.test(u(r(l,"level")).slice(0,10))?n++:r(l,"msg")==="finished scanning"&&(s=l);let{counts:o}=t.finish(),i=[...ue(t,o.critical,
S(r(s,"verified_secrets")),"critical"),...ue(t,o.high,S(r(s,"unverified_secrets")),"high")],a=s!==void 0&&S(r(s,"chunks"))===0,c=n>0?`holds ${n} error ${n===1?"\
line":"lines"} of TruffleHog, so part of the source was not scanned`:s===void 0?'has no line "finished scanning", so nothing shows that the scan ran to its end \
(write both outputs into it: 2>&1)':a?"scanned nothing (0 chunks)":void 0,d=T({tool:"TruffleHog",category:"secrets",findings:t,secrets:t.seen()});return E(Aa,[d],
{contradictions:i,...c===void 0?{}:{why:c}})},docs:{recognised:"JSON lines with `DetectorName` and `SourceMetadata`, or log lines whose `logger` is trufflehog.",
severity:"None in the file: a secret is high, one with `Verified` critical.",proof:'The log line "finished scanning": write both outputs into the file (`truffle\
hog \u2026 --json > report.json 2>&1`). Secrets without it count, but the report is not complete; a file of 0 bytes proves nothing.',ignored:"The values: `Raw`,\
 `RawV2`, `Redacted`, `ExtraData`, `StructuredData` and links never leave the reader. Secrets that only the last log line counts, count.",example:`{"SourceMetad\
ata":{"Data":{"Git":{"file":"auth.py","line":3}}},"DetectorName":"AWS","Verified":true,"Raw":"\u2026"}
{"level":"info-0","logger":"trufflehog","msg":"finished scanning","chunks":9,"verified_secrets":1,"unverified_secrets":0}`}};var Ca={Passed:"passed",Completed:"passed",Warning:"passed",Failed:"failed",Timeout:"failed",Aborted:"failed",PassedButRunAborted:"failed",Error:"errored",NotExecuted:"\
skipped",Inconclusive:"skipped",Blocked:"skipped",NotRunnable:"skipped"},zm=new Set(["Completed","Passed","Warning","Failed"]),Ea=/^(?:\w{0,30}TestResult|TestResultAggregation)$/;
function Gm(e){let t=K(),[n,s,o]=[0,0,0].map(()=>({results:0,bad:0})),i=[],a=new Map,c=new Set,d=[],l,m,f=0,p=({attributes:v,rows:y,badRows:R})=>{let{outcome:O="",
testName:b=""}=v,M=Object.hasOwn(Ca,O)?Ca[O]:void 0,A=M??(O===""?"errored":"failed"),V=A==="failed"||A==="errored";(!M||O==="PassedButRunAborted"||O==="Aborted")&&
i.push(b);let N=X=>{X.results++,V&&X.bad++};N(s);let $=d.at(-1);$?($.rows++,(V||R>0)&&$.badRows++):N(n),y===0&&N(o),(y===0||V&&R===0)&&t.add(A,b)};se(e,{open:(v,y)=>{
Ea.test(v)?(d.push({attributes:y,rows:0,badRows:0}),y.testId&&c.add(y.testId)):v==="UnitTest"&&y.id?a.set(y.id,y.name??""):v==="ResultSummary"?l=y:v==="Counters"?
m=y:v==="RunInfo"&&!["Warning","Passed","Completed"].includes(y.outcome??"")&&f++},close:v=>{let y=Ea.test(v)?d.pop():void 0;y&&p(y)}});let h=[...a].filter(([v])=>!c.
has(v)).map(([,v])=>v);return{tests:t.finish(),ways:[n,s,o],unfinished:i,missing:h,errors:f,...l?{summary:l}:{},...m?{counters:m}:{}}}function Km({tests:e,summary:t,
unfinished:n,missing:s,errors:o}){let i=t?.outcome??"";if(!t)return"has no ResultSummary, so the run did not end";if(!zm.has(i))return`the run ended as ${k(i,40)||
"nothing"}, not as Completed`;if(n.length>0)return`${I(n.length,"test")} did not finish or ended in no known outcome: ${U(n)}`;if(s.length>0)return`${I(s.length,
"test")} has no result: ${U(s)}`;if(!(e.failed+e.errored>0))return o>0?`reports ${I(o,"error")} outside of the tests (RunInfos)`:i==="Failed"?"the run ended as \
Failed, though no listed test failed":H(e)}function Qm({counters:e={},summary:t,ways:n,tests:s}){let o=[],i=n[0]??{results:0,bad:0},a=W(e,"total");a!==void 0&&n.
every(({results:m})=>m!==a)&&o.push(`Counters state ${I(a,"test")}, the list has ${i.results}`);let d=["failed","error","timeout","aborted"].map(m=>W(e,m)??0).reduce(
(m,f)=>m+f,0);a!==void 0&&n.every(m=>m.bad!==d)&&o.push(`Counters state ${I(d,"failure")}, the list has ${i.bad}`);let l=s.failed+s.errored;return t?.outcome===
"Passed"&&l>0&&o.push(`the run ended as Passed, but ${I(l,"test")} did not pass`),o}function qm(e){let t=Gm(e.text),n=Km(t);return{...P(bs.id,{contradictions:Qm(
t),...n?{why:n}:{}}),kind:"tests",tests:t.tests}}var bs={id:"trx",title:"TRX (Visual Studio test results)",kind:"tests",recognise:e=>e.syntax==="xml"&&e.root?.name===
"TestRun",read:qm,docs:{recognised:"XML with the root element `TestRun`.",proof:"`ResultSummary` says that the run ended, at least one result ran, every defined\
 test has a result with a known outcome, and no error stands in `RunInfos` where no test failed. The results count; `Counters` that differ are a contradiction. \
An unknown outcome is failed, a missing one an error.",ignored:"Output, settings and times. A data-driven test counts by its rows. `Warning` and `Completed` are\
 passed; `NotExecuted`, `Inconclusive`, `Blocked` and `NotRunnable` are skipped; `PassedButRunAborted` is failed.",example:`<TestRun xmlns="http://microsoft.com\
/schemas/VisualStudio/TeamTest/2010"><Results>
  <UnitTestResult testName="Adds" outcome="Passed"/></Results><ResultSummary outcome="Completed"/></TestRun>`}};var Na={Pass:"passed",Fail:"failed",Skip:"skipped",NotRun:"skipped"},Ym=10;function Zm({attributes:e,cases:t,skipped:n,failed:s,errors:o}){let i=k(e.name?.split(
/[\\/]/).at(-1)??"",80)||"an assembly",a=[],[c,d,l]=[W(e,"total"),W(e,"failed"),W(e,"errors")];return c!==void 0&&(c>t||c<t-n)&&a.push(`${i} states ${I(c,"test")}\
 and lists ${t}`),d!==void 0&&d!==s&&a.push(`${i} states ${I(d,"failure")} and lists ${s}`),l!==void 0&&l>o&&a.push(`${i} states ${I(l,"error")} and lists ${o}`),
a}function ep(e){let t=K(),n=[],s=[],o=[],i,a="",c=({name:d="",result:l=""})=>{let m=Object.hasOwn(Na,l)?Na[l]:void 0;m?t.add(m,d):n.push(d),i&&(i.cases++,m==="\
skipped"&&i.skipped++,m==="failed"&&i.failed++)};return se(e,{open:(d,l)=>{let m=o.at(-1)??"";if(o.push(d),d==="assembly")i={attributes:l,cases:0,skipped:0,failed:0,
errors:0};else if(d==="class")a=l.name??"";else if(d==="test")c(l);else if(d==="error"&&m==="errors"||d==="failure"&&m==="class"){let f=d==="failure"?a:l.name??
l.type??"";t.add("errored",`${f} (outside of a test)`),i&&i.errors++}},close:d=>{o.pop(),!(d!=="assembly"||!i)&&(s.length<Ym&&s.push(...Zm(i)),i=void 0)}}),{tests:t.
finish(),unknown:n,contradictions:s}}function tp(e){let{tests:t,unknown:n,contradictions:s}=ep(e.text),o=n.length>0?`${I(n.length,"test")} ended in no known out\
come: ${U(n)}`:H(t);return{...P(ws.id,{contradictions:s,...o?{why:o}:{}}),kind:"tests",tests:t}}var ws={id:"xunit2-xml",title:"xUnit.net XML",kind:"tests",recognise:e=>e.
syntax==="xml"&&["assemblies","assembly"].includes(e.root?.name??"")&&e.root?.namespace==="",read:tp,docs:{recognised:"XML with the root element `assemblies` or\
 `assembly` in no namespace (versions 1, 2 and 3 of xUnit.net).",proof:"At least one `test` ran, and each has a known `result`. The tests count; totals of an as\
sembly that differ are a contradiction. An `error` outside of a test (a cleanup, the runner), or in version 1 a class that failed, is an error.",ignored:"Output\
, traits, messages, warnings and times. `Skip` and `NotRun` are skipped.",example:`<assemblies><assembly name="Api.Tests.dll" total="1" failed="0" errors="0"><c\
ollection>
  <test name="Adds" result="Pass"/></collection></assembly></assemblies>`}};var _a="yarn-berry-audit";function np(e){let t=u(r(e,"URL")).split("/").at(-1)??"",n=r(e,"ID");return/^(?:GHSA|CVE)-/i.test(t)?t:typeof n=="number"?String(n):u(
n)}var sp=e=>u(r(e,"ID")).endsWith("(deprecation)"),Ia={id:_a,title:"yarn npm audit (yarn 4)",kind:"scan",rank:8,recognise:e=>e.keys.has("value")&&e.keys.has("c\
hildren")&&e.text.includes('"Severity"')&&e.text.includes('"Issue"'),read:e=>{let t=x(),n=0,s=0;for(let c of Ae(e)){let d=r(c,"children");if(!C(d))s++;else if(sp(
d))n++;else{let l=g(r(d,"Tree Versions")).map(u),m=l.length===1?l[0]??"":"";t.add({id:np(d),severity:_(r(d,"Severity")),title:u(r(d,"Issue")),package:u(r(c,"val\
ue")),version:m,purl:Z("npm",u(r(c,"value")),m)})}}let o=s>0?`holds ${s} ${s===1?"line that is":"lines that are"} no row of an audit`:"does not show that the li\
st is whole: yarn writes neither a summary nor an end mark (scan yarn.lock with a tool that does)",i=[];n>0&&i.push(`${n} deprecations are listed; they are no v\
ulnerabilities`);let a=T({tool:"yarn npm audit",category:"dependencies",findings:t});return E(_a,[a],{remarks:i,why:o})},docs:{recognised:"JSON lines with `valu\
e` and `children`, whose children have `Severity` and `Issue`.",severity:"`Severity` of each row; `moderate` counts as medium.",proof:"None: yarn writes rows wi\
thout a summary or an end mark, and 0 bytes when there is none. The rows count, but such a report is never complete; scan `yarn.lock` with a tool that writes a \
report when it finds nothing, as OSV-Scanner or Trivy.",ignored:'Rows whose id ends with "(deprecation)": they carry a severity and are no vulnerability.',example:`\
{"value":"lodash","children":{"ID":1106913,"Issue":"Command Injection in lodash",
 "URL":"https://github.com/advisories/GHSA-35jh-r3h4-6jhm","Severity":"high","Tree Versions":["4.17.4"]}}`}};var Pa="yarn-classic-audit",op=['"auditAdvisory"','"auditSummary"','"auditAction"'];function rp(e,t){let n=e.map(de).find(s=>s!==void 0);return n!==void 0?`yarn\
 ended with an error: ${n}`:t===void 0?"has no auditSummary line, so the audit failed or the file is cut off":C(r(t,"vulnerabilities"))?void 0:"has an auditSumm\
ary line without its counts"}var Ma={id:Pa,title:"yarn audit (yarn 1)",kind:"scan",rank:8,recognise:e=>e.keys.has("type")&&e.keys.has("data")&&op.some(t=>e.text.
includes(t)),read:e=>{let t=Ae(e),n=x(),s=new Set,o;for(let l of t){if(r(l,"type")==="auditSummary"&&(o=r(l,"data")),r(l,"type")!=="auditAdvisory")continue;let m=r(
l,"data","advisory"),f=r(m,"id")??r(l,"data","resolution","id"),p=typeof f=="number"?String(f):u(f),h=u(r(m,"module_name"));if(p!==""&&s.has(`${p} ${h}`))continue;
s.add(`${p} ${h}`);let v=g(r(m,"cves")).map(u),y=wt(m);n.add({id:u(r(m,"github_advisory_id"))||p,aliases:v.filter(R=>R!==""),severity:_(r(m,"severity")),title:u(
r(m,"title")),package:h,version:y,purl:Z("npm",h,y)})}let i=bt(n,Xe(r(o,"vulnerabilities"))),a=rp(t,o)??i.why,c=S(r(o,"totalDependencies")),d=T({tool:"yarn audi\
t",category:"dependencies",findings:n,dependencies:c});return E(Pa,[d],{...i,...a===void 0?{}:{why:a}})},docs:{recognised:"JSON lines with `type` and `data`, am\
ong them `auditAdvisory` or `auditSummary`.",severity:"`severity` of each advisory; `moderate` counts as medium, `info` as none.",proof:"The `auditSummary` line\
 is there, and no line of type `error`. Without that line the audit failed.",ignored:"Further lines about an advisory that was already listed: there is one per \
path. The numbers of the summary count paths too; only a severity that the list lacks altogether is told from them.",example:`{"type":"auditAdvisory","data":{"a\
dvisory":{"id":1179,"module_name":"minimist","severity":"low"}}}
{"type":"auditSummary","data":{"vulnerabilities":{"low":1},"totalDependencies":20}}`}};var Da="zizmor-json";function ip(e){let t=g(r(e,"locations")),n=t.find(a=>r(a,"symbolic","kind")==="Primary")??t[0],s=r(n,"symbolic","key"),o=u(r(s,"Local","giv\
en_path"))||u(r(s,"Local","verbatim_path"))||u(r(s,"Remote","path")),i=S(r(n,"concrete","location","start_point","row"));return{path:o,line:i===void 0?void 0:i+
1}}var La={id:Da,title:"zizmor JSON",kind:"scan",rank:3,recognise:e=>e.top==="array"&&e.keys.has("determinations")&&e.keys.has("ident")||e.top==="array"&&xt(e)&&
Ot(e,"zizmor"),read:e=>{let t=x();for(let o of g(e.json()))t.add({id:u(r(o,"ident")),severity:_(r(o,"determinations","severity")),title:u(r(o,"desc")),...ip(o),
...r(o,"ignored")===!0?{closed:"ignored in the code or the configuration"}:{}});let n=t.seen()===0?["The file is empty of findings and names no tool; the words \
beside its link name zizmor"]:[],s=T({tool:"zizmor",category:"sast",findings:t});return E(Da,[s],{remarks:n})},docs:{recognised:"A JSON list of objects with `id\
ent` and `determinations`.",severity:"`determinations.severity`: High, Medium, Low; Informational counts as none, Unknown as unknown.",proof:"A finding proves t\
he scan. `[]` names no tool: it counts as a clean scan only where the words beside the link name zizmor, and the reading says so.",ignored:"Findings with `ignor\
ed` are closed. `feature`, the quoted code, is left out.",example:`[{"ident": "template-injection", "desc": "code injection via template expansion",
  "determinations": {"confidence": "High", "severity": "High"}, "locations": [], "ignored": false}]`}};var Yx=[Ro,Eo,Mo,fn,hn,Xo,Sn,xn,On,$n,$r,_r,Pr,Dr,En,Fr,Ur,zr,qr,_n,ei,ni,ri,In,Mn,Dn,Ln,Fn,Vn,Xn,Wn,Bn,gi,yi,Un,Hn,Gn,Si,Oi,Kn,ss,Ui,zi,Ki,ds,ea,fs,ms,hs,ks,Oa,
Ta,$a,bs,ws,Ia,Ma,La];export{Ai as a,Qn as b,$i as c,xe as d,k as e,pt as f,bo as g,vg as h,Fc as i,Th as j,Yx as k};
