import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as nc}from"./chunk-ZXRAMJLP.js";import{a as j}from"./chunk-MOFWO7WA.js";import{c as ge}from"./chunk-3VL72AHC.js";import{d as tc}from"./chunk-F2IQMAFG.js";import{gunzipSync as Sc}from"node:zlib";var mt={entries:2e3,entry:5e7,total:2e8,depth:16,ratio:500},sc=1e6,pt=(e,t,n)=>t>sc&&t>e*n.ratio;function F(e){throw new j(e)}var oc=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
function ht(e,t){let n=e.replace(/^(?:\.\/)+/,""),s=(n.endsWith("/")?n.slice(0,-1):n).split("/");return oc.test(n)&&F("is an archive that holds a name with invi\
sible characters"),(s.some(i=>i===""||i==="."||i==="..")||/^[a-z]:/i.test(n)||n.includes("\\"))&&F("is an archive that holds a name which leads out of it"),s.length>
t.depth&&F(`is an archive with folders more than ${t.depth} deep`),n}function gt(){let e=new Set;return t=>{let n=t.normalize("NFC").toLowerCase();e.has(n)&&F("\
is an archive that holds two files of one name"),e.add(n)}}function yt(e){let t=0,n=0;return s=>{++n>e.entries&&F(`is an archive of more than the ${e.entries} f\
iles that are read`),s>e.entry&&F(`is an archive that holds a file over ${e.entry} bytes`),t+=s,t>e.total&&F(`is an archive that holds more than the ${e.total} \
bytes that are read`)}}var kt=e=>e.startsWith("__MACOSX/")||/(?:^|\/)(?:\._[^/]*|\.DS_Store|Thumbs\.db)$/.test(e);var qe=512,_e="is a damaged or cut off tar archive",rc=65536,Ms=e=>e.every(t=>t===0);function Ye(e,t,n){let s=e.subarray(t,t+n),o=s.indexOf(0);return Buffer.from(
o===-1?s:s.subarray(0,o)).toString("utf8")}function Ds(e,t,n){let s=Ye(e,t,n).trim();return/^[0-7]{1,12}$/.test(s)||F(_e),Number.parseInt(s,8)}function ic(e){let t=0;
for(let[n,s]of e.entries())t+=n>=148&&n<156?32:s;return t}function ac(e){let t=new Map;for(let n=0;n<e.length;){let s=e.indexOf(32,n),o=s===-1?"":Buffer.from(e.
subarray(n,s)).toString("latin1"),i=n+Number(o);(!/^\d{1,6}$/.test(o)||i>e.length||i<=s+1||e[i-1]!==10)&&F(_e);let a=Buffer.from(e.subarray(s+1,i-1)).toString("\
utf8");t.set(a.slice(0,a.indexOf("=")),a.slice(a.indexOf("=")+1)),n=i}return t}function cc(e){Ds(e,148,8)!==ic(e)&&F(_e);let t=Ye(e,257,5)==="ustar"&&e[262]===0?
Ye(e,345,155):"",n=Ye(e,0,100);return{type:String.fromCharCode(e[156]??0),name:t===""?n:`${t}/${n}`,size:Ds(e,124,12)}}function dc(e){(e==="1"||e==="2")&&F("is \
a tar archive that holds a link"),["0","\0","7","5"].includes(e)||F("is a tar archive that holds something that is no file")}function on(e,t){let n=[],s=yt(t),o=gt(),
i=new Map,a,c=0;for(;;){let d=e.subarray(c,c+qe);if(d.length<qe&&F(_e),Ms(d))break;let l=cc(d),{type:m}=l,f=i.get("size"),p=f===void 0?l.size:/^\d{1,12}$/.test(
f)?Number(f):F(_e),g=c+qe;c=g+Math.ceil(p/qe)*qe,c>e.length&&F(_e);let k=e.subarray(g,g+p);if("xgLK".includes(m)){s(p),p>rc&&F(_e),m==="x"?i=ac(k):m==="L"&&(a=Ye(
k,0,p));continue}dc(m);let y=i.get("path")??a??l.name;if(i=new Map,a=void 0,m==="5"&&/^\.\/?$/.test(y))continue;let S=ht(y,t);m==="5"||S.endsWith("/")||(o(S),s(
p),kt(S)||n.push({path:S,bytes:k}))}return Ms(e.subarray(c))||F("is a tar archive that goes on behind its end"),n}import{crc32 as lc,inflateRawSync as uc}from"node:zlib";var fc=101010256,mc=33639248,pc=67324752,rn=22,hc=rn+65535,gc=65,yc=0,Ls=8,Ie="is a damaged or cut off zip archive";function js(e){for(let t=e.byteLength-rn;t>=
Math.max(0,e.byteLength-hc);t--){if(e.getUint32(t,!0)!==fc||t+rn+e.getUint16(t+20,!0)!==e.byteLength)continue;let[n,s,o,i]=[4,6,8,10].map(d=>e.getUint16(t+d,!0)),
[a=0,c=0]=[12,16].map(d=>e.getUint32(t+d,!0));return(i===65535||a===4294967295||c===4294967295)&&F("is a zip archive of the 64-bit kind, which is not read"),(n!==
0||s!==0||o!==i)&&F("is one part of a split zip archive"),c+a!==t&&F(Ie),{at:t,count:i??0,start:c}}return F(Ie)}function kc(e,t){let s=e.getUint8(t+5)===3?e.getUint32(
t+38,!0)>>>28:0;s===10&&F("is a zip archive that holds a link"),s!==0&&s!==8&&s!==4&&F("is a zip archive that holds a device")}function vc(e,t){let n=js(t),s=[],
o=n.start;for(let i=0;i<n.count;i++){(o+46>n.at||t.getUint32(o,!0)!==mc)&&F(Ie);let[a=0,c=0]=[8,10].map(S=>t.getUint16(o+S,!0)),[d=0,l=0,m=0]=[16,20,24].map(S=>t.
getUint32(o+S,!0)),[f=0,p=0,g=0]=[28,30,32].map(S=>t.getUint16(o+S,!0));kc(t,o);let k=e.subarray(o+46,o+46+f),y=k.at(-1)!==47;s.push({raw:k,flags:a,method:c,sum:d,
packed:l,size:m,isFile:y,local:t.getUint32(o+42,!0)}),o+=46+f+p+g,o>n.at&&F(Ie)}return o!==n.at&&F(Ie),s}function bc({raw:e}){try{return new TextDecoder("utf-8",
{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return Buffer.from(e).toString("latin1")}}function wc(e,t,{raw:n,local:s,packed:o},i){(s+30>i||t.getUint32(s,!0)!==pc)&&
F(Ie);let a=t.getUint16(s+26,!0),c=s+30+a+t.getUint16(s+28,!0);return c+o>i&&F(Ie),Buffer.compare(e.subarray(s+30,s+30+a),n)!==0&&F("is a zip archive that names\
 a file in two ways"),{local:s,from:c,to:c+o}}function xc(e,{method:t,size:n,sum:s}){let o=e;if(t===Ls)try{o=uc(e,{maxOutputLength:Math.max(n,1)})}catch{F("is a\
 zip archive that is damaged or lies about the size of a file")}return o.length!==n&&F("is a zip archive that lies about the size of a file"),lc(o)!==s&&F("is a\
 zip archive with a wrong checksum"),o}function Fs(e,t){let n=new DataView(e.buffer,e.byteOffset,e.byteLength),s=js(n).start,o=vc(e,n),i=yt(t),a=gt(),c=o.map(l=>{
let m=ht(bc(l),t);return l.flags&gc&&F("is an encrypted zip archive"),l.method!==yc&&l.method!==Ls&&F("is a zip archive packed in a way that is not read; use de\
flate"),pt(l.packed,l.size,t)&&F("is a zip archive packed too tightly to hold reports"),a(m),i(l.size),{entry:l,path:m,...wc(e,n,l,s)}}),d=[...c].sort((l,m)=>l.
local-m.local);return d.some(({local:l},m)=>m>0&&l<(d[m-1]?.to??0))&&F("is a zip archive whose files overlap"),c.filter(({entry:l,path:m})=>l.isFile&&!kt(m)).map(
({entry:l,path:m,from:f,to:p})=>({path:m,bytes:xc(e.subarray(f,p),l)}))}var Oc=[["zip",[80,75,3,4],0],["zip",[80,75,5,6],0],["gzip",[31,139],0],["tar",[117,115,116,97,114],257],["other",[80,75,7,8],0],["other",[253,55,122,88,90],0],
["other",[66,90,104],0],["other",[55,122,188,175],0],["other",[82,97,114,33,26],0],["other",[40,181,47,253],0]];function Pe(e){return Oc.find(([,t,n])=>t.every(
(s,o)=>e[n+o]===s))?.[0]}function Rc(e,t){let n;try{n=Sc(e,{maxOutputLength:t.total})}catch(s){let o=s.code==="ERR_BUFFER_TOO_LARGE";return F(o?`unpacks to more\
 than the ${t.total} bytes that are read`:"is a damaged or cut off gzip file")}return pt(e.length,n.length,t)&&F("is a gzip file packed too tightly to hold repo\
rts"),n}var Tc=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.gz$/i,"")||"file";function Ac(e,t,n){let s=Pe(t);if(s==="zip")return Fs(t,n);if(s==="tar")return on(t,
n);if(s!=="gzip")return F("is an archive of a kind that is not read; use .zip or .tar.gz");let o=Rc(t,n);return Pe(o)==="tar"?on(o,n):(o.length>n.entry&&F(`hold\
s a file over ${n.entry} bytes`),[{path:Tc(e),bytes:o}])}function Vs(e,t,n=mt){try{return{kind:"files",files:Ac(e,t,n)}}catch(s){return{kind:"refused",why:s instanceof
j?s.message:"is a damaged archive"}}}var Xs={kind:"binary"};function Cc(e){let t=Math.min(e.length,4096)&-2;if(t<2)return;let n=0,s=0;for(let i=0;i<t;i+=2)e[i]===0&&n++,e[i+1]===0&&s++;let o=t/2;return s>
o*.7&&n<o*.1?"le":n>o*.7&&s<o*.1?"be":void 0}function $c(e){let t=Buffer.from(e.subarray(0,200)).toString("latin1");if(!t.startsWith("<?xml"))return!1;let n=t.slice(
0,t.indexOf("?>")+1).toLowerCase(),s=/encoding\s?=\s?["']([a-z0-9_-]+)["']/.exec(n);return s!==null&&["iso-8859-1","latin1","windows-1252","cp1252","us-ascii"].
includes(s[1]??"")}function Ze(e,t){try{let n=new TextDecoder(e,{fatal:!0}).decode(t);return n.includes("\0")?Xs:{kind:"text",text:n}}catch{return Xs}}function Js(e){
if(e[0]===255&&e[1]===254)return Ze("utf-16le",e);if(e[0]===254&&e[1]===255)return Ze("utf-16be",e);let t=Cc(e);if(t)return Ze(`utf-16${t}`,e);let n=Ze("utf-8",
e);return n.kind==="binary"&&$c(e)?Ze("windows-1252",e):n}function an(e,t){let n=e.indexOf('"',t+1);for(;n!==-1;){let s=0;for(;e.charCodeAt(n-1-s)===92;)s++;if(s%2===0)return n;n=e.indexOf('"',n+1)}return e.length}function Us(e){
let t=0,n=0,s=0,o=0,i=0;for(let a=0;a<e.length;a++){let c=e.charCodeAt(a);c===34?a=an(e,a):c===58?t++:c===44?n++:c===123||c===91?(s++,++o>i&&(i=o)):(c===125||c===
93)&&o--}return{colons:t,values:n+s+1,depth:i}}function cn(e,t){let n=0;for(let s=t;s<e.length;s++){let o=e.charCodeAt(s);if(o===34){if(s=an(e,s),n===0)return Math.
min(s+1,e.length)}else if(o===123||o===91)n++;else if(o===125||o===93){if(--n<=0)return s+1}else if(n===0&&(o<=32||o===44))return Math.max(s,t+1)}return e.length}
function Ec(e){if(!e.includes("\\"))return e;try{let t=JSON.parse(`"${e}"`);return typeof t=="string"?t:e}catch{return e}}function Bs(e,t){let n=e.charCodeAt(t),
s=n===123?"object":n===91?"array":"scalar",o=new Set;if(s==="scalar")return{top:s,keys:o,end:cn(e,t)};let i=s==="object"?1:2,a=0,c=!0,d=!1;for(let l=t;l<e.length;l++){
let m=e.charCodeAt(l);if(m===34){let f=an(e,l);d&&a===i&&o.add(Ec(e.slice(l+1,f))),d=!1,l=f}else if(m===123||m===91)a++,d=c&&a===i&&m===123,a===i&&m===91&&s==="\
array"&&(c=!1);else if(m===125||m===93){if(a--,a===0)return{top:s,keys:o,end:l+1};a<i&&(c=!1)}else m===44&&(a<i&&(c=!1),d=c&&a===i)}return{top:s,keys:o,end:e.length}}var Nc=new Set('"\\/bfnrt'),_c=/^[0-9a-fA-F]{4}$/,Ws=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,De=e=>({at:e.length,says:"is cut off: the JSON ends in the m\
iddle of a value"});function Me(e,t){let n=t;for(;n<e.length&&` 
\r	`.includes(e.charAt(n));)n++;return n}function Hs(e,t){for(let n=t+1;n<e.length;n++){let s=e.charAt(n);if(s==='"')return n+1;if(s<" ")return{at:n,says:"is no\
t JSON: a control character stands inside a string"};if(s==="\\"){if(n++,n>=e.length)break;if(e.charAt(n)==="u"){if(n+4>=e.length)break;if(!_c.test(e.slice(n+1,
n+5)))return{at:n,says:"is not JSON: a broken \\u escape"};n+=4}else if(!Nc.has(e.charAt(n)))return{at:n,says:"is not JSON: an unknown escape in a string"}}}return De(
e)}function Ic(e,t){for(let s of["true","false","null"]){if(e.startsWith(s,t))return t+s.length;if(e.length<t+s.length&&s.startsWith(e.slice(t)))return De(e)}for(let s of[
"NaN","Infinity","-Infinity","undefined"])if(e.startsWith(s,t))return{at:t,says:`is not JSON: ${s} is no JSON value`};Ws.lastIndex=t;let n=Ws.exec(e);return n&&
n.index===t?t+n[0].length:e.slice(t)==="-"?De(e):{at:t,says:"is not JSON: a value was expected here"}}function Gs(e,t,n,s){if(t>=e.length)return De(e);if(e.charAt(
t)!=='"')return{at:t,says:"is not JSON: a key in double quotes was expected here"};let o=Hs(e,t);if(typeof o!="number")return o;let i=JSON.parse(e.slice(t,o));if(i===
"__proto__")return{at:t,says:"is refused: the JSON has a key named __proto__"};if(n.has(i)&&!s(i,t))return{at:t,says:"is refused: the JSON has the same key twic\
e in one object"};n.add(i);let a=Me(e,o);return a>=e.length?De(e):e.charAt(a)!==":"?{at:a,says:"is not JSON: a colon was expected here"}:Me(e,a+1)}function zs(e,t,n,s){
let o=Me(e,t);for(let i=n.at(-1);i;i=n.at(-1)){if(o>=e.length)return De(e);let a=e.charAt(o);if(a===","){let c=Me(e,o+1);return c<e.length&&"}]".includes(e.charAt(
c))?{at:o,says:"is not JSON: a comma before a closing bracket"}:i.keys?Gs(e,c,i.keys,s):c}if(a!==(i.keys?"}":"]"))return{at:o,says:`is not JSON: a comma or ${i.
keys?"}":"]"} was expected here`};n.pop(),o=Me(e,o+1)}return o<e.length?{at:o,says:"is not JSON: something follows the end of the JSON value"}:-1}function et(e,t=()=>!1){
let n=[],s=Me(e,0);for(;typeof s=="number";){if(s===-1)return;let o=s;if(o>=e.length)return De(e);let i=e.charAt(o);if(i==="{"||i==="["){if(n.length>=200)return{
at:o,says:`is refused: the JSON nests deeper than ${200} levels`};let c=Me(e,o+1);if(e.charAt(c)===(i==="{"?"}":"]"))s=zs(e,c+1,n,t);else{let l=i==="{"?{keys:new Set}:
{};n.push(l),s=l.keys?Gs(e,c,l.keys,t):c}continue}let a=i==='"'?Hs(e,o):Ic(e,o);s=typeof a=="number"?zs(e,a,n,t):a}return s}function Qs(e,t){let n=1,s=0;for(let o=e.indexOf(`
`);o!==-1&&o<t;o=e.indexOf(`
`,o+1))n++,s=o+1;return{line:n,column:t-s+1}}var Pc=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g,qs=/^[!-~]+(?: [!-~]+)*$/,
Ys=512,Ks=Buffer.alloc(Ys);function v(e,t=200){if(e.length<=t&&e.length<=Ys&&qs.test(e))return e.length<13?e:Ks.toString("latin1",0,Ks.write(e,"latin1"));let n=e.
slice(0,t*4).replace(Pc," ").replace(/\s+/g," ").trim(),s=Array.from(n),o=s.length>t||e.length>t*4?`${s.slice(0,t-1).join("")}\u2026`:n;return Buffer.from(o,"ut\
f8").toString("utf8")}var Zs=(e,t=200)=>e.length<=t&&qs.test(e)?e:v(e,t);function Mc(e){let t=0,n=typeof e=="object"&&e!==null?[e]:[];for(let s=n.pop();s!==void 0;s=n.pop()){if(Array.isArray(s)){for(let i of s)typeof i=="object"&&i!==
null&&n.push(i);continue}let o=s;for(let i in o){t++;let a=o[i];typeof a=="object"&&a!==null&&n.push(a)}}return t}function vt(e,t){let{line:n,column:s}=Qs(e,t.at);
throw new j(`${t.says} (line ${n}, column ${s})`,n,s)}var Dc=e=>e.includes("__proto__")||/\\u005f/i.test(e);function pe(e){let{value:t,values:n}=to(e);return n>
16e6?eo():t}var eo=()=>{throw new j(`is refused: the JSON holds more than ${16e6/1e6} million values`)};function to(e){let t=Us(e);if(t.values>16e6)return{value:void 0,
values:t.values};let n;try{t.depth<=200&&(n=JSON.parse(e))}catch{n=void 0}if(n===void 0&&vt(e,et(e)??{at:0,says:"is not JSON"}),Mc(n)!==t.colons||Dc(e)){let s=et(
e);s&&vt(e,s)}return{value:n,values:t.values}}function no(e){let t=[],n=0,s=Le(e,0);for(;s<e.length;){let o=cn(e,s);try{let i=to(e.slice(s,o));n+=i.values,t.push(
i.value)}catch(i){if(!(i instanceof j))throw i;let a=et(e.slice(s,o));vt(e,{at:s+(a?.at??0),says:a?.says??"is not JSON"})}n>16e6&&eo(),s=Le(e,o)}return t}function so(e,t){
let n=[],s=0,o=et(e,(i,a)=>i!==t?!1:(n.push(e.slice(s,a),JSON.stringify(`${t}#${n.length/2+2}`)),s=e.indexOf(":",a),!0));return o&&vt(e,o),pe(n.join("")+e.slice(
s))}function Le(e,t){let n=t;for(;n<e.length;){let s=e.charCodeAt(n);if(s!==32&&s!==10&&s!==13&&s!==9&&s!==30)break;n++}return n}var io=tc(nc(),1);var oo=200,ro=65536,dn=e=>{let t=e.indexOf(":");return t===-1?e:e.slice(t+1)};function Lc(e){let t=/^(\d+):(\d+): (.*)$/s.exec(e.message),n=Number(t?.[1]??1),s=Number(
t?.[2]??0)+1,o=v(t?.[3]??"",80).replace(/\.$/,"");return new j(`is not well-formed XML: ${o} (line ${n}, column ${s})`,n,s)}function jc(e){let t=Object.create(null);
for(let n in e){let s=e[n];s!==void 0&&(t[n]=typeof s=="string"?s:s.value)}return t}function ln(e,t={}){let n=new io.SaxesParser({xmlns:t.namespaces===!0,position:t.
unplaced!==!0}),s=i=>{let{line:a,column:c}=n;throw new j(`is refused: ${i} (line ${a}, column ${c+1})`,a,c+1)},o=0;return n.on("error",i=>{throw Lc(i)}),n.on("d\
octype",i=>{(!t.bareDoctype||i.includes("["))&&s("the XML has a DOCTYPE")}),n.on("opentag",i=>{++o>oo&&s(`the XML nests deeper than ${oo} levels`),t.namespaces?
e.open(i.local??i.name,jc(i.attributes),i.uri??""):e.open(dn(i.name),i.attributes,"")}),n.on("closetag",i=>{o--,e.close?.(dn(i.name))}),e.text&&(n.on("text",e.text),
n.on("cdata",e.text)),{write:i=>{for(let a=0;a<i.length;a+=ro)n.write(i.slice(a,a+ro))},close:()=>{n.close()}}}function se(e,t,n={}){let s=ln(t,n);s.write(e),s.
close()}var Fc=/^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/;function ao(e){let t=0;for(;;){if(t=e.indexOf("<",t),t===-1)return-1;let n;if(e.startsWith("<?",t))n=e.
indexOf("?>",t);else if(e.startsWith("<!--",t))n=e.indexOf("-->",t);else if(e.startsWith("<!",t))n=Vc(e,t);else return t;if(n===-1)return-1;t=n+1}}function Vc(e,t){
let n=e.indexOf(">",t),s=n===-1?-1:e.slice(t,n).indexOf("[");if(s===-1)return n;let o=e.indexOf("]",t+s);return o===-1?-1:e.indexOf(">",o)}function wt(e){let t=ao(
e);if(t===-1)return"";let n=e.indexOf(">",t);return e.slice(t,Math.min(n===-1?e.length:n+1,t+2e4))}function B(e,t){let n=e[t]?.trim();return n&&/^\d{1,12}$/.test(
n)?Number(n):void 0}function co(e){let t=ao(e);if(t===-1)return;let n=Fc.exec(e.slice(t+1,t+200))?.[0];if(!n)return;let s=e.slice(t,Math.min(t+2e4,e.length)),o=n.
includes(":")?n.slice(0,n.indexOf(":")):"",i=o===""?"xmlns":`xmlns:${o}`;return{name:dn(n),namespace:Xc(s,n.length+1,i)}}function Xc(e,t,n){let s=t;for(;s<e.length;){
for(;` 
\r	`.includes(e.charAt(s))&&s<e.length;)s++;let o=e.indexOf("=",s),i=e.indexOf(">",s);if(o===-1||i!==-1&&i<o)return"";let a=e.slice(s,o).trim(),c=o+1;for(;` 
\r	`.includes(e.charAt(c))&&c<e.length;)c++;let d=e.indexOf(e.charAt(c),c+1);if(d===-1)return"";if(a===n)return e.slice(c+1,d);s=d+1}return""}function lo(e){let t;return()=>{if(!t)try{t={value:e()}}catch(n){t={error:n}}if("error"in t)throw t.error;return t.value}}var Jc=/^(?:null|true|false|-?\d{1,20}(?:\.\d{1,20})?|"[^"\\]{0,200}")$/;
function Uc(e,t){let n=e.charAt(t);if(n==="{")return!0;if(n==="["){let s=e.charAt(Le(e,t+1));return s===""||'{["]-0123456789'.includes(s)||/^(?:null|true|false)\s?[,\]]/.
test(e.slice(t+1,t+9))}return e.length-t<300&&Jc.test(e.slice(t).trim())}function xt(e,t,n=""){let s=Js(t),o=s.kind==="text"?s.text:"",i=o.replace(/^\ufeff+/,""),
a=Le(i,0),c={path:e,bytes:t.length,hint:n,text:i,...i===o?{}:{repeatedMark:!0}},d=()=>{throw new j("is not JSON")},l={keys:new Set,json:d,jsonLines:d};if(s.kind===
"binary")return{...c,...l,syntax:"binary"};if(a>=i.length)return{...c,...l,syntax:"empty"};if(i.charAt(a)==="<"){let p=co(i);return p?{...c,...l,syntax:"xml",root:p}:
{...c,...l,syntax:"text"}}if(!Uc(i,a))return{...c,...l,syntax:"text"};let m=Bs(i,a),f=Le(i,m.end)<i.length;return{...c,syntax:f&&"{[".includes(i.charAt(Le(i,m.end)))?
"json-lines":"json",keys:m.keys,top:m.top,json:lo(()=>pe(i)),jsonLines:lo(()=>no(i))}}function Z(e){if(e.syntax==="json")try{return e.json()}catch{return}}var uo={critical:"critical",blocker:"critical",high:"high",important:"high",severe:"high",medium:"medium",moderate:"medium",low:"low",minor:"low",none:"none",info:"\
none",information:"none",informational:"none",negligible:"none"},fo={error:"high",warning:"medium",warn:"medium",note:"low",info:"low",none:"none"};function _(e){
let t=typeof e=="string"&&e.length<40?e.trim().toLowerCase():"";return Object.hasOwn(uo,t)?uo[t]??"unknown":"unknown"}function St(e){let t=typeof e=="string"&&e.
length<40?e.trim().toLowerCase():"";return Object.hasOwn(fo,t)?fo[t]??"unknown":"unknown"}function oe(e){return e===void 0||!(e>=0&&e<=10)?"unknown":e>=9?"criti\
cal":e>=7?"high":e>=4?"medium":e>0?"low":"none"}function Ot(){return{critical:0,high:0,medium:0,low:0,none:0,unknown:0}}function ce(e){let t=ge.length-1;for(let n of e)
t=Math.min(t,ge.indexOf(n));return ge[t]??"unknown"}function un(e){return ge.reduce((t,n)=>t+e[n],0)}var mo=20,Bc=/^[0-9a-f]{7,40}$/i;function P(e,t={}){let{why:n,commit:s}=t;return{format:e,complete:n===void 0,...n===void 0?{}:{why:v(n,300)},contradictions:(t.
contradictions??[]).slice(0,mo).map(o=>v(o,300)),remarks:(t.remarks??[]).slice(0,mo).map(o=>v(o,300)),...s!==void 0&&Bc.test(s)?{commit:v(s).toLowerCase()}:{}}}
function te(e,t,n=[]){return{...P(e,{remarks:n}),kind:"unreadable",complete:!1,why:v(t,300)}}var fn=200,po=500,Wc=40,ho=["critical","high","unknown"],go=["criti\
cal","high","unknown","medium","low","none"];function yo(e){let{aliases:t,title:n,package:s,version:o,purl:i,path:a,line:c,closed:d}=e;return{id:v(e.id,120)||"u\
nnamed",severity:e.severity,...t?.length?{aliases:t.slice(0,10).map(l=>v(l,60))}:{},...n?{title:v(n)}:{},...s?{package:v(s)}:{},...o?{version:v(o,80)}:{},...i?{
purl:v(i,500)}:{},...a?{at:{path:v(a,300),...c===void 0?{}:{line:c}}}:{},...d===void 0?{}:{closed:v(d)||"closed"}}}function O(){let e=Ot(),t={critical:[],high:[],
unknown:[],medium:[],low:[],none:[]},n=[],s=0,o=l=>ho.includes(l)?po:l==="medium"?fn:Wc,i=l=>t[l].length>=o(l),a=l=>{if(l.closed!==void 0){s++,n.length<fn&&n.push(
yo(l));return}e[l.severity]++,i(l.severity)||t[l.severity].push(yo(l))};return{add:a,onlyCounts:i,addUnlisted:(l,m)=>{m<1||(a({id:"unlisted",severity:l,title:`${m}\
 in the summary, not listed`}),e[l]+=m-1)},finish:()=>{let l=ho.flatMap(p=>t[p]),m=go.flatMap(p=>t[p]).concat(n),f=Math.min(po,Math.max(fn,l.length));return{counts:{
...e},suppressed:s,findings:m.slice(0,f)}},seen:()=>s+go.reduce((l,m)=>l+e[m],0)}}function R(e){let{secrets:t,rules:n,target:s,dependencies:o}=e;return{tool:v(e.
tool,80)||"unnamed tool",category:e.category,...e.findings.finish(),...t===void 0?{}:{secrets:t},...n===void 0?{}:{rules:n},...s?{target:v(s,300)}:{},...o===void 0?
{}:{dependencies:o}}}function E(e,t,n={}){let[s,...o]=t;return{...P(e,n),kind:"scan",scan:s,...o.length===0?{}:{more:o}}}import{isAscii as id,isUtf8 as ad}from"node:buffer";import{isAscii as ed,isUtf8 as td}from"node:buffer";var je=34,pn=44,hn=58,gn=91,yn=93,Fe=123,tt=125,kn=92,zc=-2128831035,ko=16777619,de=-1;function V(){throw new j("is not JSON that can be read in pieces")}function Rt(e){
let t=Buffer.allocUnsafeSlow(e);return{at:t,fours:new DataView(t.buffer,t.byteOffset,t.length)}}var vo=e=>{let t=e^572662306,n=e^1549556828;return(t-16843009&~t|
n-16843009&~n|e-538976288&~e)&2155905152},Hc=e=>e>=48&&e<=57||e>=65&&e<=70||e>=97&&e<=102;function Gc(e,t,n){if(t+1>=n)return de;let s=e[t+1];if(s===117){for(let i=t+
2;i<t+6;i++){if(i>=n)return de;if(!Hc(e[i]))return V()}return 6}return s===je||s===kn||s===47||s===98||s===102||s===110||s===114||s===116?2:V()}function vn({at:e,
fours:t},n,s){let o=n;for(;o<s;){for(;o+4<=s&&vo(t.getInt32(o,!0))===0;)o+=4;let i=e[o];for(;i!==je&&i!==kn&&i>=32&&o<s;)i=e[++o];if(o>=s)return de;if(i===je)return o+
1;i<32&&V();let a=Gc(e,o,s);if(a===de)return de;o+=a}return de}function bn(e,t,n,s){let{at:o,fours:i}=e,a=zc,c=t;for(;c+4<=n;){let d=i.getInt32(c,!0);if(vo(d)!==
0)break;a=Math.imul(a^d,ko),c+=4}for(a^=a>>>15,s.escaped=!1;c<n;c++){let d=o[c];if(d===je){s.end=c+1,s.sum=a;return}if(d===kn){s.escaped=!0,s.end=vn(e,c,n);return}
d<32&&V(),a=Math.imul(a^d,ko)}s.end=de}function Ve(e){let t=Rt(Buffer.byteLength(e)+1);t.at.write(`${e}"`);let n={end:0,sum:0,escaped:!1};return bn(t,0,t.at.length,
n),n.sum}var mn=e=>e>=48&&e<=57;function bo(e,t,n){let s=t;e[s]===45&&s++;let o=s;for(;s<n&&mn(e[s]);)s++;if(s>=n)return de;if((s===o||e[o]===48&&s>o+1)&&V(),e[s]===
46){let i=++s;for(;s<n&&mn(e[s]);)s++;if(s>=n)return de;s===i&&V()}if((e[s]|32)===101){s++,s<n&&(e[s]===43||e[s]===45)&&s++;let i=s;for(;s<n&&mn(e[s]);)s++;if(s>=
n)return de;s===i&&V()}return s}var Kc=["true","false","null"].map(e=>Buffer.from(e));function wo(e,t,n){let s=Kc.find(o=>o[0]===e[t])??V();for(let o=0;o<s.length;o++){
if(t+o>=n)return de;e[t+o]!==s[o]&&V()}return t+s.length}function xo(e){let t={next:new Map};for(let n of e){let s=t;for(let o of n.path){let i=Ve(o),a=s.next.get(i)??{next:new Map};s.next.set(i,a),s=a}s.list=n}return t}var Qc=24,qc=Ve("__proto__");function So(){let e=new Int32Array(1024),t=0,n=new Int32Array(202),s=new Int32Array(202),o=new Array(202).fill(void 0),i=(a,c)=>{let d=o[a]??
new Set(e.subarray(n[a],t));o[a]=d,d.has(c)&&V(),d.add(c)};return{open:a=>{n[a]=t,s[a]=0},add:(a,c)=>{c===qc&&V();let d=n[a];if(t-d>=Qc){i(a,c);return}let l=1<<
(c&31),m=s[a];if((m&l)!==0)for(let f=d;f<t;f++)e[f]===c&&V();if(s[a]=m|l,t===e.length){let f=new Int32Array(t*2);f.set(e),e=f}e[t++]=c},close:a=>{t=n[a],o[a]&&(o[a]=
void 0)}}}import{isAscii as Yc}from"node:buffer";var Zc=64;function wn(e=Number.MAX_SAFE_INTEGER){let t=Buffer.allocUnsafe(16384),n=0,s=i=>{i>e&&V();let a=Buffer.allocUnsafe(Math.max(i,t.length*2));t.copy(a,0,
0,n),t=a};return{add:(i,a,c)=>{let d=n+c-a;if(d>t.length&&s(d),c-a>Zc)i.copy(t,n,a,c);else for(let l=a;l<c;l++)t[n+l-a]=i[l];n=d},byte:i=>{n===t.length&&s(n+1),
t[n++]=i},size:()=>n,clear:()=>{n=0},text:(i=0)=>{let a=t.subarray(i,n);return a.toString(Yc(a)?"latin1":"utf8")}}}var Oo=Ve("*"),nd=32e6,sd=1e4,od=538976288,Tt=0,rd=1,At=2,Ro=3,To=4,Xe=5;function Ao(e,t=1<<18){let n=xo(e),s=new Map(e.map(L=>[L,L.keep&&new Set(L.keep.map(Ve))])),
o=wn(nd),i=wn(),a=[],c=So(),d={end:0,sum:0,escaped:!1},l=new Uint8Array(202),m=[],f=Rt(t),p=f.at,g=0,k=Tt,y=0,S,T,x=-1,M,A=0,X=0,N=L=>{A=M?-1:L,i.clear(),M&&i.byte(
Fe)},C=()=>{x===-1?S=d.escaped?void 0:m[y]?.next.get(d.sum):d.escaped&&V()},J=(L,G)=>{o.add(p,A,G),T=L,x=y,M=s.get(L)},U=L=>{T?.item&&(A!==-1&&ae(M?X:L),M&&i.byte(
tt),T.item(JSON.parse(i.text()),Math.max(0,a.length-1)))},ae=L=>{i.add(p,A,L),A=-1},Oe=L=>{if(T?.item&&M?.has(d.sum)){if(A!==-1)return;i.size()>1&&i.byte(pn),A=
L}else A!==-1&&ae(X)},Te=()=>{(y===x||y===0||l[y]===0&&m[y]?.next.has(Oo))&&V(),S=void 0},Ae=L=>{++y>200&&V(),l[y]=L===Fe?1:0,c.open(y)},ft=(L,G)=>{if(x!==-1){y===
x&&(L!==Fe&&V(),N(G)),Ae(L);return}y===0&&L!==Fe&&V();let K=y===0?n:S;y>0&&l[y]===0&&(K=m[y]?.next.get(Oo),K&&a.push(o.size()+G-A)>sd&&V()),S=void 0,Ae(L),m[y]=
K,K?.list&&L===gn&&J(K.list,G+1)},Ya=(L,G)=>{(y===0||L!==(l[y]===1?tt:yn))&&V(),y===x&&(x=-1,A=G),c.close(y),y--,y===x&&U(G+1)},Za=L=>{let G=f,{at:K,fours:ec}=f,
ne=k,Be=x===-1?Number.MAX_SAFE_INTEGER:x+1,W=0;for(;W<L;){let Y=K[W];if(Y<=32){for(Y!==32&&Y!==10&&Y!==13&&Y!==9&&V(),W++;W+4<=L&&ec.getInt32(W)===od;)W+=4;for(;W<
L&&K[W]===32;)W++;continue}if(ne===Xe){if(y===Be&&(X=W),Y===pn){ne=l[y]===1?At:Tt,y===0&&V(),W++;continue}}else if(ne===At||ne===Ro)if(Y===je){if(bn(G,W+1,L,d),
d.end===de||(c.add(y,d.sum),y<Be||d.escaped?C():y===Be&&M&&Oe(W),W=d.end,ne=To,W>=L))break;if(Y=K[W],Y!==hn)continue}else(Y!==tt||ne===At)&&V();if(ne===To){Y!==
hn&&V(),W++,ne=Tt;continue}if(Y===je){ne===Xe&&V();let Qe=vn(G,W+1,L);if(Qe===de)break;W=Qe}else if(Y===Fe||Y===gn){ne===Xe&&V(),ft(Y,W++),Be=x===-1?Number.MAX_SAFE_INTEGER:
x+1,ne=Y===Fe?Ro:rd;continue}else if(Y===tt||Y===yn){ne===Tt&&V(),Ya(Y,W++),Be=x===-1?Number.MAX_SAFE_INTEGER:x+1,ne=Xe;continue}else{ne===Xe&&V();let Qe=Y>64?wo(
K,W,L):bo(K,W,L);if(Qe===de)break;W=Qe}y<Be&&Te(),ne=Xe}return k=ne,W},Ps=()=>{let L=Za(g),G=p.subarray(0,L);if(!ed(G)&&!td(G)&&V(),M&&A!==-1&&k===At&&y===x+1&&
ae(X),x===-1?o.add(p,A,L):A!==-1&&y>x&&T?.item&&i.add(p,A,L),A!==-1&&(A=0),p.copyWithin(0,L,g),g-=L,g<p.length/2)return;let K=Rt(p.length*2);p.copy(K.at,0,0,g),
f=K,p=K.at};return{write:L=>{for(let G=0;G<L.length;){let K=Math.min(L.length-G,p.length-g);p.set(L.subarray(G,G+K),g),g+=K,G+=K,g===p.length&&Ps()}},close:()=>(Ps(),
(g>0||y>0||k!==Xe)&&V(),o.text()),entries:L=>{let G="";for(let K=x;K>2;K--)G+=l[K]===1?"}":"]";return`[${o.text(a[L]??V())}${G}]`}}}var cd=1<<18,dd=[239,187,191],Co=e=>Buffer.from(e.buffer,e.byteOffset,e.length),$o=e=>dd.every((t,n)=>e[n]===t);function Eo(e,t=cd,n){return{size:e.length,pieces:async function*(){
for(let s=0;s<e.length;s+=t)yield e.subarray(s,s+t)},...n===void 0?{}:{room:n}}}function No(e,t){return{...e,size:e.size-t,pieces:async function*(){let n=t;for await(let s of e.
pieces()){let o=Math.min(n,s.length);n-=o,o<s.length&&(yield s.subarray(o))}}}}async function Ct(e,t){let n=Buffer.alloc(Math.min(t,e.size)),s=0;for await(let o of e.
pieces())if(s+=Co(o).copy(n,s),s===n.length)break;return n.subarray(0,s)}function ld(e){for(let t=1;t<=Math.min(3,e.length);t++){let n=e[e.length-t];if(n<128)break;
if(n<192)continue;return(n>=240?4:n>=224?3:2)>t?e.length-t:e.length}return e.length}var ud=65536;async function*_o(e){let t=Buffer.alloc(0);for await(let n of e.
pieces()){let s=t.length>0?Buffer.concat([t,n]):Co(n);if(s.includes(0))throw new j("is binary");let o=0;for(;o<s.length;){let i=s.subarray(o,o+ud),a=i.subarray(
0,ld(i));if(a.length===0)break;let c=id(a);if(!c&&!ad(a))throw new j("is not UTF-8");o+=a.length,yield a.toString(c?"latin1":"utf8")}t=Buffer.from(s.subarray(o))}
if(t.length>0)throw new j("is not UTF-8")}async function nt(e,t,n=()=>{}){let s=Ao(t,e.room);n(s);for await(let o of e.pieces())s.write(o);return s.close()}function $t(e,t){return[...t].sort((s,o)=>(o.rank??0)-(s.rank??0)||(s.id<o.id?-1:1)).find(s=>s.recognise(e))}var fd=65536;function md(e,t,n){let s=!1,o=()=>{throw s=!0,new j("is not here as a whole")},{path:i,hint:a,syntax:c,top:d,root:l}=e;return{doc:{path:i,bytes:t,hint:a,
syntax:c,keys:n??e.keys,...d?{top:d}:{},...l?{root:l}:{},get text(){return s=!0,e.text},json:o,jsonLines:o},asked:()=>s}}async function pd(e,t,n){let s=await Ct(
t,fd);if(Pe(s)||s.includes(0))return;let o=$o(s),i=t.size>s.length?Math.max(...[10,32,34,62].map(f=>s.lastIndexOf(f))):s.length,a=xt(e,s.subarray(0,i),n.hint);if(a.
repeatedMark)return;let c=n.readers.find(f=>f.stream?.begins(a)),d=await c?.stream?.read(o?No(t,3):t);if(!d)return;let{doc:l,asked:m}=md(a,t.size,d.keys);return $t(
l,n.readers)===c&&!m()?d.reading:void 0}async function xn(e,t,n){try{return await pd(e,t,n)}catch{return}}function r(e,...t){let n=e;for(let s of t){if(typeof n!="object"||n===null||!Object.hasOwn(n,s))return;n=n[s]}return n}function $(e){return typeof e=="object"&&
e!==null&&!Array.isArray(e)?e:void 0}function D(e){let t=$(e);return t?Object.entries(t):[]}function h(e){return Array.isArray(e)?e:[]}var b=e=>Array.isArray(e);
function u(e){return typeof e=="string"?e:""}function w(e){return typeof e=="number"&&Number.isSafeInteger(e)&&e>=0?e:void 0}function re(e){if(typeof e=="number")
return Number.isFinite(e)?e:void 0;if(!(typeof e!="string"||!/^\s{0,9}-?\d{1,15}(\.\d{1,15})?\s{0,9}$/.test(e)))return Number(e)}var hd="version https://git-lfs.github.com/spec/",gd=e=>e.replace(/:\/\/[^\s/@]{1,200}@/g,"://").replace(/(:\/\/[^\s?#"']{1,300})[?#][^\s"')]{1,1000}/g,"$1");function le(e){
let t=r(e,"error"),n=[u(r(t,"code")),u(r(t,"summary"))||u(r(t,"message"))||u(t),r(e,"type")==="error"?u(r(e,"data")):""];t===void 0&&r(e,"documentation_url")!==
void 0&&n.push(u(r(e,"message")));let s=n.filter(o=>o!=="").join(": ");return s!==""?v(gd(s.slice(0,2e3)),160).replace(/\.$/,""):$(t)||r(e,"type")==="error"?"no\
 reason given":void 0}function yd(e){let t=e.json(),n=le(t);if(n)return{format:"tool-error",why:`is an error of the tool, not a report: ${n}`};if(t===null||Array.
isArray(t)&&t.length===0)return{format:"json",why:`is ${t===null?"null":"an empty list"}, which names no tool and proves no scan`};let s=[...e.keys].slice(0,8).
map(i=>v(i,40));return{format:"json",why:`is JSON of no known report format: ${s.length===0?"it has no keys":`its keys are ${s.join(", ")}${e.keys.size>8?" \u2026":
""}`}`}}function Mo(e){switch(e.syntax){case"empty":return te("empty",`is empty (${e.bytes} bytes), which proves nothing`);case"binary":return te("binary","is b\
inary or in an unknown text encoding; save the report as UTF-8");case"json":{let{format:t,why:n}=yd(e);return te(t,n)}case"json-lines":{let t=e.jsonLines().find(
s=>le(s)!==void 0),n=le(t);return n?te("tool-error",`is an error of the tool, not a report: ${n}`):te("json-lines","is a row of JSON values of no known report f\
ormat")}case"xml":return e.root?.name.toLowerCase()==="html"||Io.test(e.text.slice(0,300))?te("html",Po):te("xml",`is XML of no known report format: its root is\
 ${v(e.root?.name??"",60)}`);default:return e.text.startsWith(hd)?te("git-lfs","is a Git LFS pointer, not the report; commit the report itself or link its artif\
act"):Io.test(e.text.slice(0,300))?te("html",Po):te("text","is text of no known report format")}}var Io=/^\s{0,99}<(?:!doctype\s{1,9})?html[\s>]/i,Po="is a web \
page, not a report (a login or error page saved instead of it?)";var Lo=2e6,kd="is an archive where a report is expected; archives inside of archives are not opened",vd="could not be read: its shape is not the one that its fo\
rmat promises",jo=(e,t)=>te("too-large",`is too large: ${e} bytes, over the limit of ${t} (caps.reportBytes in the configuration)`);async function Do(e,t,n){if(t.
length>n.cap)return jo(t.length,n.cap);if(Pe(t))return te("archive",kd);if(t.length>=(n.large??Lo)){let o=await xn(e,Eo(t),n);if(o)return o}let s="unknown";try{
let o=xt(e,t,n.hint);s=o.syntax;let i=$t(o,n.readers);return i?(s=i.id,await i.read(o)):Mo(o)}catch(o){return te(s,o instanceof j?o.message:vd)}}async function cg(e,t,n){
if(t.size>n.cap)return[{path:e,bytes:t.size,reading:jo(t.size,n.cap)}];if(t.size>=(n.large??Lo)){let o=await xn(e,t,n);if(o)return[{path:e,bytes:t.size,reading:o}]}
let s=await Ct(t,t.size);return bd(e,s,{...n,large:Number.POSITIVE_INFINITY})}async function bd(e,t,n){let s=a=>[{path:e,bytes:t.length,reading:a}];if(!Pe(t)||t.
length>n.cap)return s(await Do(e,t,n));let o=Vs(e,t,{...mt,entry:n.cap});if(o.kind==="refused")return s(te("archive",o.why));if(o.files.length===0)return s(te("\
archive","is an archive without a file"));let i=[];for(let a of o.files){let c=`${e}!${a.path}`,d=`${n.hint??""} ${a.path}`;i.push({path:c,bytes:a.bytes.length,
reading:await Do(c,a.bytes,{...n,hint:d})})}return i}var wd=["critical","high"],xd=["medium","low","none"];function We(e){let t=Ot();for(let[n,s]of D(e))n!=="total"&&(t[_(n)]+=w(s)??0);return t}function Fo(e,t,n){
return n.filter(s=>e[s]===0&&t[s]>0).map(s=>`${t[s]} ${s}`).join(", ")}function Et(e,t){if(e.seen()===0&&un(t)>0){for(let a of ge)e.addUnlisted(a,t[a]);return{contradictions:[
`The list is empty and the summary counts ${un(t)}; the summary counts`],remarks:[]}}let n=e.finish().counts,s=Fo(n,t,wd),o=Fo(n,t,xd);return{contradictions:[],
remarks:o?[`The list leaves out what the summary counts: ${o} (an audit level?)`]:[],...s?{why:`leaves out what its summary counts: ${s} (run it without an audi\
t level)`}:{}}}function fe(e,t,n,s="unknown"){if(n===void 0||n<=t)return[];e.addUnlisted(s,n-t);let o=s==="unknown"?"findings":`${s} findings`;return[`The summa\
ry counts ${n} ${o} and the list has ${t}; the worse counts`]}function Nt(e){let t=new Set(h(r(e,"findings")).map(s=>u(r(s,"version")))),[n=""]=t;return t.size===
1?n:""}var Vo="bandit-json";function Sd(e){let t=r(e,"metrics"),n=h(r(e,"errors")).length;if(!b(r(e,"results"))||!$(t))return"has no results or no metrics, so nothing \
shows that the scan ran to its end";if(n>0)return`could not read ${n} ${n===1?"file":"files"}, so part of the code was not scanned`;let s=D(t).filter(([i])=>i!==
"_totals").length,o=w(r(t,"_totals","loc"));return s===0&&(o??0)===0&&h(r(e,"results")).length===0?"scanned no file at all":void 0}var Xo={id:Vo,title:"Bandit J\
SON",kind:"scan",rank:5,recognise:e=>e.top==="object"&&["results","errors","metrics"].every(t=>e.keys.has(t)),read:e=>{let t=e.json(),n=O();for(let f of h(r(t,"\
results")))n.add({id:u(r(f,"test_id")),severity:_(r(f,"issue_severity")),title:u(r(f,"test_name")),path:u(r(f,"filename")),line:w(r(f,"line_number"))});let s=r(
t,"metrics","_totals"),o=n.finish().counts,i=ge.filter(f=>f!=="high").flatMap(f=>{let p=w(r(s,`SEVERITY.${f.toUpperCase()}`))??0;return p>o[f]?[`${p-o[f]} ${f}`]:
[]}),a=fe(n,o.high,w(r(s,"SEVERITY.HIGH")),"high"),c=[];i.length>0&&c.push(`The list leaves out what the totals count: ${i.join(", ")} (a level filter?)`);let d=w(
r(s,"nosec"))??0;d>0&&c.push(`${d} lines are excluded by nosec comments`);let l=Sd(t),m=R({tool:"Bandit",category:"sast",findings:n});return E(Vo,[m],{contradictions:a,
remarks:c,...l===void 0?{}:{why:l}})},docs:{recognised:"A JSON object with `results`, `errors` and `metrics`.",severity:"`issue_severity`: HIGH, MEDIUM, LOW; UN\
DEFINED is unknown.",proof:"`errors` is empty (each is a file that was not scanned) and `metrics` name at least one file.",ignored:"Lines with nosec are not in \
the file; a remark gives their number. The code and its text are left out: they can hold a secret. High findings that only the totals count, count.",example:`{"\
results": [{"test_id": "B602", "issue_severity": "HIGH", "filename": "a.py", "line_number": 3}],
 "errors": [], "metrics": {"_totals": {"SEVERITY.HIGH": 1, "loc": 12}}}`}};var Od=/^(?:CVSS:(?:3\.[01]|4\.0)\/)?[A-Z]{1,4}:[A-Za-z]{1,6}(?:\/[A-Z]{1,4}:[A-Za-z]{1,6}){3,60}\/?$/i,_t=new Map,Rd=2e4;async function ve(e){let t=e.length>400?
"":e.trim().replace(/^\(|\)$/g,"");if(_t.has(t))return _t.get(t);if(!Od.test(t)||_t.size>=Rd)return;let{fromVector:n}=await import("./ae-cvss-calculator-TWWJHH7X.js"),
s=Td(n,t);return _t.set(t,s),s}function Td(e,t){try{let n=e(t);if(!n?.isBaseFullyDefined())return;let s=n.calculateScores().base??n.calculateScores().overall;return typeof s==
"number"&&s>=0&&s<=10?s:void 0}catch{return}}function Jo(e){try{return decodeURIComponent(e)}catch{return e}}function Bo(e){let t=/^pkg:\/{0,2}([a-z][a-z0-9.+-]{0,40})\/([^?#]{1,600})/i.exec(e.slice(0,1e3)),
n=t?.[2];if(t===null||n===void 0)return;let s=n.indexOf("@",Math.max(n.lastIndexOf("/"),1)),o=(s===-1?n:n.slice(0,s)).split("/").filter(c=>c!==""),i=t[1]?.toLowerCase()===
"maven"?":":"/",a=o.map(Jo).join(i);return a===""?void 0:{name:a,version:s===-1?"":Jo(n.slice(s+1))}}var Uo={npm:"npm",yarn:"npm",pnpm:"npm","node-pkg":"npm",pypi:"\
pypi",pip:"pypi",poetry:"pypi",pipenv:"pypi",uv:"pypi","python-pkg":"pypi",go:"golang",gomodules:"golang",gomod:"golang",golangdep:"golang",gobinary:"golang",maven:"\
maven",gradle:"maven",sbt:"maven",jar:"maven",pom:"maven","crates.io":"cargo",cargo:"cargo",rubygems:"gem",bundler:"gem",gemspec:"gem",nuget:"nuget","dotnet-cor\
e":"nuget",packagist:"composer",composer:"composer",hex:"hex",pub:"pub",cocoapods:"cocoapods"},Ad=e=>/^[A-Za-z0-9][\w.+~:!-]{0,100}$/.test(e)&&/\d/.test(e);function ee(e,t,n){
let s=e.toLowerCase(),o=Object.hasOwn(Uo,s)?Uo[s]:void 0;if(o===void 0||t===""||t.length>300||!Ad(n))return;let i=o==="pypi"||o==="golang"||o==="composer"?t.toLowerCase():
t,a=o==="pypi"?i.replace(/[-_.]+/g,"-"):o==="maven"?i.replace(":","/"):i,c=o==="golang"&&/^\d/.test(n)?`v${n}`:n,d=a.split("/").map(encodeURIComponent).join("/");
return`pkg:${o}/${d}@${encodeURIComponent(c).replaceAll("%3A",":")}`}var Wo="cargo-audit";async function Cd(e){let t=oe(await ve(u(r(e,"cvss"))));return t==="unknown"?_(r(e,"severity")):t}function $d(e){return D(r(e,"warnings")).
map(([n,s])=>[n,h(s).length]).filter(([,n])=>n>0).map(([n,s])=>`${s} ${n}`).join(", ")}function Ed(e){if(!b(r(e,"vulnerabilities","list")))return"has no list of\
 vulnerabilities, so nothing shows that the audit ran to its end";if(w(r(e,"database","advisory-count"))===0)return"was made with an empty advisory database";if(w(
r(e,"lockfile","dependency-count"))===0)return"audited no dependency at all";let n=u(r(e,"settings","severity"));return _(n)==="critical"?"lists critical vulner\
abilities only (its severity setting)":void 0}var zo={id:Wo,title:"cargo audit",kind:"scan",rank:6,recognise:e=>e.top==="object"&&e.keys.has("vulnerabilities")&&
(e.keys.has("database")||e.keys.has("lockfile"))&&b(r(Z(e),"vulnerabilities","list")),read:async e=>{let t=e.json(),n=O();for(let f of h(r(t,"vulnerabilities","\
list"))){let p=r(f,"advisory"),[g,k]=[u(r(f,"package","name")),u(r(f,"package","version"))];n.add({id:u(r(p,"id")),aliases:h(r(p,"aliases")).map(u),severity:await Cd(
p),title:u(r(p,"title")),package:g||u(r(p,"package")),version:k,purl:ee("cargo",g,k)})}let s=w(r(t,"vulnerabilities","count")),o=r(t,"vulnerabilities","found")===
!0?Math.max(s??0,1):s,i=fe(n,n.seen(),o),a=[],c=$d(t);c!==""&&a.push(`Warnings that are no vulnerabilities: ${c}`);let d=h(r(t,"settings","ignore")).map(u);d.length>
0&&a.push(`Advisories that the settings ignore are not listed: ${d.join(", ")}`);let l=Ed(t),m=R({tool:"cargo audit",category:"dependencies",findings:n,rules:w(
r(t,"database","advisory-count")),dependencies:w(r(t,"lockfile","dependency-count"))});return E(Wo,[m],{contradictions:i,remarks:a,...l===void 0?{}:{why:l}})},docs:{
recognised:"A JSON object with `vulnerabilities.list` and `database` or `lockfile`.",severity:"The CVSS vector of the advisory (`cvss`); without one unknown.",proof:"\
`vulnerabilities.list` is a list; neither `database.advisory-count` nor `lockfile.dependency-count` is 0. A `count` above the list counts.",ignored:"`warnings` \
(unmaintained, unsound, notice, yanked): they are named in a remark and are no vulnerabilities. Ignored advisories are not in the file; the remark names them.",
example:`{"database": {"advisory-count": 700}, "lockfile": {"dependency-count": 52}, "settings": {"ignore": []},
 "vulnerabilities": {"found": false, "count": 0, "list": []}, "warnings": {}}`}};function Ce(e){if(e.syntax==="json-lines")return e.jsonLines();let t=e.json();return b(t)?t:[t]}function ze(e){let t=e.top==="array"?Z(e):void 0;return b(t)?t.slice(
0,1e3):[]}var It=e=>e.text.length<100&&/^\s*(?:\[\s*\]|null)\s*$/.test(e.text),Pt=(e,t)=>` ${e.hint.slice(0,2e3).toLowerCase().replace(/[^a-z0-9]+/g," ")} `.includes(
` ${t} `);var Ho="checkov-json",Qo=["passed","failed","skipped","parsing_errors"],Go={secrets:"secrets",sca_package:"dependencies",sca_package_scan:"dependencies",sca_image:"\
containers",sast:"sast"};function Nd(e){return e.startsWith("sast_")?"sast":Object.hasOwn(Go,e)?Go[e]??"iac":"iac"}function Ko(e,t,n,s){let o=r(t,"vulnerability\
_details"),i=_(r(t,"severity")??r(o,"severity")),a=u(r(t,"check_result","suppress_comment"));e.add({id:u(r(o,"id"))||u(r(t,"check_id")),severity:i==="unknown"&&
n==="secrets"?"high":i,title:u(r(t,"check_name")),package:u(r(o,"package_name")),version:u(r(o,"package_version")),path:u(r(t,"file_path")),line:w(h(r(t,"file_l\
ine_range"))[0]),...s?{closed:["skipped",a].filter(c=>c!=="").join(": ")}:{}})}function _d(e,t,n){let s=u(r(e,"check_type")).slice(0,60),o=r(e,"check_type")===void 0&&
r(e,"summary")===void 0,i=o?e:r(e,"summary"),a=Nd(s),c=t.get(a)??{findings:O(),secrets:0};t.set(a,c);let d=h(r(e,"results","failed_checks")),l=h(r(e,"results","\
skipped_checks"));for(let p of d)Ko(c.findings,p,a,!1);for(let p of l)Ko(c.findings,p,a,!0);if(n.push(...fe(c.findings,d.length,w(r(i,"failed")))),a==="secrets"&&
(c.secrets+=d.length),!$(i))return"has no summary, so nothing shows that the scan ran to its end";let m=Math.max(w(r(i,"parsing_errors"))??0,h(r(e,"results","pa\
rsing_errors")).length);return m>0?`could not parse ${m} ${m===1?"file":"files"}, so they were not checked`:!o&&!b(r(e,"results","failed_checks"))?"has no list \
of failed checks":Qo.reduce((p,g)=>p+(w(r(i,g))??0),d.length+l.length)===0?`checked nothing${s===""?"":` of ${s}`}`:void 0}var Id=e=>r(e,"check_type")!==void 0&&
(r(e,"results")!==void 0||r(e,"summary")!==void 0),qo={id:Ho,title:"Checkov JSON",kind:"scan",rank:5,recognise:e=>e.keys.has("check_type")&&(e.keys.has("results")||
e.keys.has("summary"))?!0:e.top==="object"?e.keys.has("checkov_version")&&Qo.every(t=>e.keys.has(t)):e.keys.has("checkov_version")&&ze(e).some(Id),read:e=>{let t=e.
json(),n=new Map,s=[],i=(b(t)?t:[t]).map(l=>_d(l,n,s)).find(l=>l!==void 0),a=[...n].map(([l,{findings:m,secrets:f}])=>R({tool:"Checkov",category:l,findings:m,secrets:l===
"secrets"?f:void 0})),[c=R({tool:"Checkov",category:"iac",findings:O()}),...d]=a;return E(Ho,[c,...d],{contradictions:s,...i===void 0?{}:{why:i}})},docs:{recognised:"\
A JSON object with `check_type` and `results` or `summary`, a list of them, or a bare summary with `checkov_version`.",severity:"`severity` of each failed check\
. Without an account Checkov writes null: unknown. A secret without one counts as high.",proof:"Every report has its summary, no parsing errors, and checked som\
ething. The bare summary of zeros is what Checkov writes when it found nothing to check.",ignored:"Passed checks. Skipped checks are closed with their comment. \
A `failed` above the list counts. Code is left out.",example:`{"check_type": "terraform", "results": {"passed_checks": [], "failed_checks": [{"check_id": "CKV_A\
WS_20",
 "severity": null, "file_path": "/main.tf"}], "skipped_checks": []}, "summary": {"passed": 3, "failed": 1}}`}};function me(e,t){if(t<=0)return{covered:0,total:0};let n=Math.round(e/t*1e6)/1e4;return{lines:e<t?Math.min(n,99.9999):100,covered:Math.min(e,t),total:t}}var Pd=2e4;
function he(e){let t=[];for(let[n,{covered:s,total:o}]of e)if(!(n===""||o<=0||s>o)){if(t.length===Pd)break;t.push({path:v(n,400),covered:s,total:o})}return t.length>
0?{files:t.sort((n,s)=>n.path<s.path?-1:1)}:{}}var $e=(e,t)=>e.total===0?t.total>0:t.total>0&&e.covered*t.total<t.covered*e.total;function be(e,t,n){let s=n.why??
(t.total===0?"covers no line, which proves nothing":void 0),{contradictions:o=[],remarks:i=[]}=n;return{...P(e,{contradictions:o,remarks:i,...s?{why:s}:{}}),kind:"\
coverage",coverage:t}}var Mt=(e,{covered:t,total:n})=>{e.covered+=t,e.total+=n};function Md(e){let[t,n]=[B(e,"coveredstatements"),B(e,"statements")];return t===void 0||n===void 0?void 0:
{covered:t,total:n}}var Dd=e=>["count","truecount","falsecount"].some(t=>(B(e,t)??0)>0);function Ld(e){let[t,n,s]=[0,0,0].map(()=>({covered:0,total:0})),o=[],i=new Map,
a="",c;return se(e,{open:(d,l)=>{let m=o.at(-1);if(o.push(d),o[1]!=="project")return;d==="file"&&(a=l.path??l.name??"");let f=d==="metrics"?Md(l):void 0;if(f&&m===
"project"&&(c??={covered:0,total:0},Mt(c,f)),f&&m==="file"&&(Mt(t,f),i.set(a,f)),d!=="line"||m!=="file")return;let p={covered:Dd(l)?1:0,total:1};l.type==="stmt"&&
Mt(n,p),(l.type==="stmt"||l.type==="cond")&&Mt(s,p)},close:()=>{o.pop()}}),{ways:[s,n,t].filter(({total:d})=>d>0),each:i,...c?{stated:c}:{}}}function jd(e){let{
stated:t,ways:n,each:s}=Ld(e.text),[o]=n,i=t??o??{covered:0,total:0},a=[];return t&&t.covered>t.total&&a.push(`states ${t.covered} covered statements of ${t.total}`),
t&&o&&!n.some(({covered:c,total:d})=>c===t.covered&&d===t.total)&&(a.push(`states ${t.covered} covered statements of ${t.total}, the list has ${o.covered} of ${o.
total}`),$e(o,i)&&(i=o)),be(Sn.id,{...me(i.covered,i.total),...he(s)},{contradictions:a})}var Sn={id:"clover",title:"Clover XML",kind:"coverage",recognise:e=>e.
syntax==="xml"&&e.root?.name==="coverage"&&!/\sline-rate\s?=/.test(wt(e.text))&&e.text.includes("<project")&&e.text.includes("coveredstatements="),read:jd,docs:{
recognised:"XML with the root element `coverage`, without a `line-rate`, with a `project` that has `coveredstatements`.",proof:"The project has at least one sta\
tement. Its `statements` and `coveredstatements` count (Istanbul writes lines there) when its files or lines give the same numbers; where none does, the worse c\
ounts and the contradiction is told.",ignored:"Conditionals, methods, elements, complexity, and the coverage of test code (`testproject`).",example:`<coverage g\
enerated="1"><project><metrics statements="2" coveredstatements="1"/><file name="a.js">
  <line num="1" count="1" type="stmt"/><line num="2" count="0" type="stmt"/></file></project></coverage>`}};var Dt=(e,t)=>{e.total++,t&&e.covered++};function On(){let e=new Map;return{add:(t,n)=>e.set(t,e.get(t)===!0||n),parts:()=>{let t=new Map;for(let[n,s]of e){let o=n.
slice(0,n.indexOf(`
`)),i=t.get(o)??{covered:0,total:0};t.set(o,i),Dt(i,s)}return t},finish:()=>{let t={covered:0,total:0};for(let n of e.values())Dt(t,n);return t}}}function Fd(e){
let t=/^(\d{1,4})(?:[.,](\d{1,30}))?(e-\d{1,3})?$/i.exec(e["line-rate"]?.trim()??"");if(!t)return;let n=+`${t[1]}.${t[2]??"0"}${t[3]??""}`,s=(String(Number(n.toPrecision(
12))).split(".")[1]??"").length;return{value:Math.min(n,1),digits:s}}function Vd(e){let[t,n]=[B(e,"lines-covered"),B(e,"lines-valid")];return t!==void 0&&n!==void 0&&
n>0?{covered:t,total:n}:void 0}function Yo(e){let t={covered:0,total:0},n={covered:0,total:0},[s,o,i]=[On(),On(),On()],a,c="",d=0,l=0;se(e,{open:(y,S)=>{if(a??=
S,y==="class")d++,c=S.filename??S.name??"";else if(y==="method")l++;else if(y==="line"){let T=Number(S.hits??0)>0,x=S.number??"";i.add(`${c}
${x}`,T),l>0?Dt(n,T):(Dt(t,T),s.add(`${c}
${x}`,T),o.add(`${d}
${x}`,T))}},close:y=>{y==="method"&&l--}},{bareDoctype:!0});let m=s.finish(),f=n.total>=m.total?[n]:[],p=[m,t,o.finish(),...f,i.finish()].filter(({total:y})=>y>
0),g=Fd(a??{}),k=Vd(a??{});return{ways:p,files:s.parts(),...g?{rate:g}:{},...k?{stated:k}:{}}}var Rn=({covered:e,total:t})=>e/t,Tn=e=>`${Math.round(e*1e4)/100} %`;function Zo(e,t){return!e||t.total===0?!1:Math.abs(e.value-Rn(t))<=10**-Math.max(2,Math.min(
e.digits,6))}function er(e,t){return{lines:Math.round(e*1e6)/1e4,covered:Math.min(Math.floor(e*t),t),total:t}}function Xd({rate:e}){if(!e||e.value>=1)return{coverage:me(
0,0),contradictions:[]};let t=e.value===0?"covers no line, which proves nothing":`states a line rate of ${Tn(e.value)} but lists no line`;return{coverage:er(e.value,
0),contradictions:[],why:t}}function Jd(e){let{rate:t,stated:n,ways:s}=e,[o]=s,i=[];if(!n&&!o)return Xd(e);n&&n.covered>n.total&&i.push(`states ${n.covered} cov\
ered lines of ${n.total}`);let a=s.find(({covered:d,total:l})=>d===n?.covered&&l===n.total),c=a??(n||(s.find(d=>Zo(t,d))??o??{covered:0,total:0}));if(n&&o&&!a&&
(i.push(`states ${n.covered} covered lines of ${n.total}, the list has ${o.covered} of ${o.total}`),$e(o,c)&&(c=o)),t&&c.total>0&&!Zo(t,c)){let d=`states a line\
 rate of ${Tn(t.value)}, its lines give ${Tn(Rn(c))}`;if(i.length===0&&i.push(d),t.value<Rn(c))return{coverage:er(t.value,c.total),contradictions:i}}return{coverage:me(
c.covered,c.total),contradictions:i}}function Ud(e){let t=Yo(e.text),{coverage:n,contradictions:s,why:o}=Jd(t);return be(An.id,{...n,...he(t.files)},{contradictions:s,
...o?{why:o}:{}})}var An={id:"cobertura",title:"Cobertura XML",kind:"coverage",recognise:e=>e.syntax==="xml"&&e.root?.name==="coverage"&&/\sline-rate\s?=/.test(
wt(e.text)),read:Ud,docs:{recognised:"XML with the root element `coverage` that has a `line-rate`. A DOCTYPE may name its DTD; nothing is fetched, and one with \
declarations is refused.",proof:"At least one line can be covered. `lines-covered` and `lines-valid` count when the listed lines give the same numbers in one of\
 the ways that tools count them (as written, each once, by class, those of methods). Where list, totals and `line-rate` disagree, the worst counts and the contr\
adiction is told. A rate alone is told, but proves nothing.",ignored:"Branches, complexity, sources and the rates of packages, classes and methods.",example:`<c\
overage line-rate="0.5" lines-covered="1" lines-valid="2"><packages><package><classes><class filename="a.py"><lines>
  <line number="1" hits="1"/><line number="2" hits="0"/></lines></class></classes></package></packages></coverage>`}};var tr="composer-audit",Bd=new Set(["advisories","abandoned","ignored-advisories","filter","unreachable-repositories"]),Cn=e=>b(e)?e:D(e).map(([,t])=>t);function nr(e,t,n){
for(let[s,o]of D(t))for(let i of Cn(o)){let a=h(r(i,"sources")).map(f=>u(r(f,"remoteId"))),c=[u(r(i,"cve")),u(r(i,"advisoryId")),...a.filter(Wd)],[d="",...l]=[...new Set(
c.filter(f=>f!==""))],m=u(r(i,"ignoreReason"));e.add({id:d,aliases:l,severity:_(r(i,"severity")),title:u(r(i,"title")),package:u(r(i,"packageName"))||s,...n?{closed:[
"ignored",m].filter(f=>f!=="").join(": ")}:{}})}}var Wd=e=>/^GHSA-/i.test(e);function zd(e){let t=le(e);if(t!==void 0)return`composer ended with an error: ${t}`;
let n=Cn(r(e,"unreachable-repositories")).length;if(n>0)return`could not reach ${n} of the repositories, so their advisories are missing`;let s=r(e,"advisories");
return b(s)&&s.length===0||$(s)?void 0:"has advisories of an unknown shape"}var sr={id:tr,title:"composer audit",kind:"scan",rank:7,recognise:e=>e.top==="object"&&
e.keys.has("advisories")&&(e.keys.has("abandoned")||[...e.keys].every(t=>Bd.has(t))),read:e=>{let t=e.json(),n=O();nr(n,r(t,"advisories"),!1),nr(n,r(t,"ignored-\
advisories"),!0);for(let[c,d]of D(r(t,"filter")))for(let l of Cn(d))n.add({id:`filter:${c}`,severity:"unknown",title:"blocked by a filter list",package:c});let s=D(
r(t,"abandoned")).length,o=s>0?[`${s} packages are abandoned; that is no vulnerability`]:[],i=zd(t),a=R({tool:"composer audit",category:"dependencies",findings:n});
return E(tr,[a],{remarks:o,...i===void 0?{}:{why:i}})},docs:{recognised:"A JSON object with `advisories` by package, and beside it at most `abandoned` and other\
 lists of composer.",severity:"`severity` of each advisory; composer before 2.7 writes none: unknown.",proof:"`advisories` is an object, or the empty list that \
PHP writes for one. `unreachable-repositories` must not name any: then the audit is not complete.",ignored:"`ignored-advisories` are closed with their reason. `\
abandoned` packages are no vulnerability.",example:`{"advisories": {"acme/http": [{"advisoryId": "PKSA-1", "cve": "CVE-2024-1", "severity": "high",
 "title": "Header injection"}]}, "abandoned": {}}`}};var or={known_not_affected:"known_not_affected",fixed:"fixed",first_fixed:"fixed",known_affected:"affected",first_affected:"affected",last_affected:"affected",under_investigation:"\
under_investigation",unknown:"unknown"};async function Hd(e){let t=_(r(e,"baseSeverity"));return t!=="unknown"?t:oe(re(r(e,"baseScore"))??await ve(u(r(e,"vector\
String"))))}async function rr(e){let n=[...h(r(e,"scores")),...h(r(e,"metrics")).map(s=>r(s,"content"))].flatMap(s=>["cvss_v4","cvss_v3","cvss_v2"].map(o=>r(s,o)));
return ce(await Promise.all(n.filter(s=>s!==void 0).map(Hd)))}function $n(e){let t=h(r(e,"ids")).map(s=>u(r(s,"text"))),n=[u(r(e,"cve")),...t].filter(s=>s!=="");
return n.length>0?n:[u(r(e,"title"))].filter(s=>s!=="")}function Gd(e,t,{groups:n}){let s=c=>{let d=h(r(c,"product_ids")).map(u),l=h(r(c,"group_ids")).flatMap(f=>n.
get(u(f))??[]);return r(c,"product_ids")===void 0&&r(c,"group_ids")===void 0||d.includes(t)||l.includes(t)},o=h(r(e,"flags")).filter(s).map(c=>u(r(c,"label"))),
i=h(r(e,"threats")).filter(c=>r(c,"category")==="impact"&&s(c)).map(c=>u(r(c,"details"))),a=[...new Set([...o,...i].filter(c=>c!==""))];return a.length>0?v(a.join(
": ")):void 0}function ir(e,t,n){let[s="",...o]=$n(e),i=new Map;for(let[a,c]of D(r(e,"product_status"))){let d=Object.hasOwn(or,a)?or[a]:void 0;if(d!==void 0)for(let l of h(
c).map(u)){let m=Gd(e,l,t),f=JSON.stringify([d,m]),p=i.get(f)??{status:d,reason:m,ids:[]};p.ids.push(l),i.set(f,p)}}return[...i.values()].map(({status:a,reason:c,
ids:d})=>({vulnerability:v(s,120),...o.length>0?{aliases:o.slice(0,20).map(l=>v(l,120))}:{},status:a,products:d.map(l=>v(t.byId.get(l)?.ids[0]??t.byId.get(l)?.name??
l)),about:d.flatMap(l=>t.byId.get(l)??[]),...c?{justification:c}:{},...n?{time:n}:{}}))}function Kd(e,t){let n=r(e,"product_identification_helper"),o=[...[u(r(n,"purl")),...h(r(n,"purls")).map(u)],u(r(n,"cpe"))].filter(c=>c!=="").map(c=>v(c,500)),i=t.
name??u(r(e,"name")),a=o.some(c=>/^pkg:[^?#]*[^/]@/.test(c));return{ids:o,...i?{name:v(i)}:{},...t.version&&!a?{version:v(t.version,120)}:{},...t.range?{range:v(
t.range,300)}:{}}}var Qd=(e,t)=>{let n=u(r(t,"name")),s=u(r(t,"category"));return s==="product_name"?{...e,name:n}:s==="product_version"?{...e,version:n}:s==="p\
roduct_version_range"?{...e,range:n}:e};function ar(e){let t=new Map,n=(a,c)=>{let d=u(r(a,"product_id"));d!==""&&t.set(d,Kd(a,c))},s=(a,c)=>{for(let d of h(a)){
let l=Qd(c,d);n(r(d,"product"),l),s(r(d,"branches"),l)}},o=r(e,"product_tree");s(r(o,"branches"),{});for(let a of h(r(o,"full_product_names")))n(a,{});for(let a of h(
r(o,"relationships"))){let c=u(r(a,"full_product_name","product_id")),d=t.get(u(r(a,"relates_to_product_reference"))),l=t.get(u(r(a,"product_reference")));c!==""&&
d&&l&&t.set(c,{...d,parts:[l]})}let i=h(r(o,"product_groups")).map(a=>[u(r(a,"group_id")),h(r(a,"product_ids")).map(u)]);return{byId:t,groups:new Map(i)}}function En(e){try{return decodeURIComponent(e)}catch{return}}function cr(e,t){return e==="pypi"?t.toLowerCase().replaceAll(/[._-]+/g,"-"):["github","bitbucket",
"oci","docker","composer","deb","apk","golang"].includes(e)?t.toLowerCase():t}function st(e){if(!/^pkg:/i.test(e)||e.length>2e3)return;let[t=""]=e.slice(4).replace(
/^\/+/,"").split("#"),[n="",s=""]=t.split("?"),o=n.indexOf("/"),i=n.slice(0,o).toLowerCase(),a=n.lastIndexOf("@"),c=a>n.lastIndexOf("/")+1?a:n.length,d=En(n.slice(
o+1,c).replace(/\/+$/,"")),l=En(n.slice(c+1));if(o<1||!d||l===void 0)return;let m=new Map;for(let f of s.split("&").filter(p=>p.includes("=")))m.set(f.slice(0,f.
indexOf("=")).toLowerCase(),En(f.slice(f.indexOf("=")+1))??"");return{type:i,name:cr(i,d),...l?{version:l}:{},qualifiers:m}}function dr(e,t){let n=cr(e.type,t),
s=e.name.slice(e.name.lastIndexOf("/")+1);return n===e.name?!0:e.type==="maven"?n===e.name.replaceAll("/",":"):["deb","rpm","apk","alpm","oci","docker"].includes(
e.type)&&n===s}function Nn(e,t){return e.type!==t.type||e.name!==t.name||e.version!==void 0&&e.version!==t.version?!1:[...e.qualifiers].every(([n,s])=>t.qualifiers.
get(n)===s)}function lr(e){if(/^v?\d{1,9}(?:\.\d{1,9}){0,7}$/.test(e))return e.replace(/^v/,"").split(".").map(Number)}function ur(e,t){let n=lr(e),s=lr(t);if(!(!n||!s)){for(let o=0;o<
Math.max(n.length,s.length);o++){let i=(n[o]??0)-(s[o]??0);if(i!==0)return i}return 0}}function qd(e){let t=[];for(let n of e.split("|")){let s=/^\s{0,9}(>=|<=|!=|<|>|=)?\s{0,9}([0-9A-Za-z.+~_-]{1,100})\s{0,9}$/.
exec(n);if(!s?.[2])return;t.push({operator:s[1]??"=",version:s[2]})}return t.length>0&&t.length<=100?t:void 0}function fr(e,t,n){if(t){let s=ur(e,t.version);if(s===
void 0)return;if(s<0||s===0&&t.operator===">")return!1}if(n){let s=ur(e,n.version);if(s===void 0)return;if(s>0||s===0&&n.operator==="<")return!1}return!0}function mr(e,t){
let n=/^vers:[a-z0-9.+-]{1,40}\/(.{1,2000})$/i.exec(t.trim());if(!n?.[1])return!1;if(n[1]==="*")return!0;let s=qd(n[1]);if(!s)return!1;let o=s.find(c=>c.version===
e&&!/[<>]$/.test(c.operator));if(o)return o.operator!=="!=";let i,a=!1;for(let c of s.filter(d=>d.operator!=="="&&d.operator!=="!=")){if(c.operator.startsWith("\
>")){i=c,a=!0;continue}if(fr(e,i,c))return!0;i=void 0,a=!1}return a&&fr(e,i,void 0)===!0}var Yd=new Set(["not_affected","known_not_affected","fixed","first_fixed","resolved","resolved_with_pedigree","false_positive"]),Zd=new Set(["not_affected","kno\
wn_not_affected"]),Ee=e=>Yd.has(e),pr=(e,t)=>[t,...e.aliases??[]].map(n=>n.trim().toUpperCase()).filter(n=>n!=="");function _n(e,t,n){let s=e.version??t;return s!==
void 0&&s!==n?!1:e.range===void 0?!0:n!==void 0&&mr(n,e.range)}function hr(e,t){let n=t.purl===void 0?void 0:st(t.purl),s=t.version??n?.version,o=e.ids.map(st).
filter(i=>i!==void 0);for(let i of o){let{version:a,...c}=i;if((n?Nn(c,n):t.package!==void 0&&dr(i,t.package))&&_n(e,i.version,s))return!0}return o.length===0&&
e.name!==void 0&&e.name===t.package&&_n(e,void 0,s)}function gr(e,t){return t.some(n=>{let s=st(n);return e.ids.includes(n)?e.range===void 0:s!==void 0&&e.ids.some(
o=>{let i=st(o);return i!==void 0&&Nn(i,s)&&_n(e,i.version,s.version)})})}function el(e,t,n){let s=e.parts??[];return s.length===0?hr(e,t)||gr(e,n):gr(e,n)&&s.some(
o=>hr(o,t))}var yr=e=>{let t=e.time===void 0?Number.NaN:Date.parse(e.time);return Number.isNaN(t)?Number.NEGATIVE_INFINITY:t};function hy(e,t,n=[]){let s=new Set(
pr(e,e.id)),o=t.flatMap(d=>d.statements).filter(d=>pr(d,d.vulnerability).some(l=>s.has(l))).filter(d=>(d.about??[]).some(l=>el(l,e,n))),i=Math.max(...o.map(yr)),
a=o.filter(d=>yr(d)===i),c=a.find(d=>!kr(d))??a[0];if(!(!c||!kr(c)))return v(c.justification?`${c.status}: ${c.justification}`:c.status)}var kr=({status:e,justification:t})=>Ee(
e)&&(!Zd.has(e)||(t??"").trim()!=="");function tl(e){if(e.length===0)return"names no affected product";if(!e.every(({status:n})=>Ee(n)))return;let t=e.find(({justification:n})=>n!==void 0)??e[0];return t?.
justification?`${t.status}: ${t.justification}`:t?.status}async function nl(e){let t=e.json(),n=ar(t),s=r(t,"document","tracking"),o=v(u(r(s,"current_release_da\
te")),40),i=O(),a=[],c=h(r(t,"vulnerabilities"));for(let m of c){let f=ir(m,n,o),[p="",...g]=$n(m),k=f.find(({status:y})=>!Ee(y))??f[0];i.add({id:p,aliases:g,severity:await rr(
m),title:u(r(m,"title")),closed:tl(f),...k?.products[0]?{package:k.products[0]}:{}}),a.push(...f)}let d=r(s,"status")==="draft",l=b(r(t,"vulnerabilities"))?a.length===
0?"states nothing about any product":void 0:"has no list of vulnerabilities, so that it states nothing";return{...P(In.id,{...l?{why:l}:{},remarks:d?["is a draf\
t by its own word (tracking.status)"]:[]}),kind:"vex",vex:{statements:a},scan:R({tool:u(r(t,"document","publisher","name"))||"CSAF",category:"dependencies",findings:i,
target:u(r(t,"document","title"))})}}var In={id:"csaf",title:"CSAF 2.0 and 2.1",kind:"vex",rank:10,recognise:e=>e.top==="object"&&e.keys.has("document")&&e.text.
includes('"csaf_version"')&&u(r(Z(e),"document","csaf_version"))!=="",read:nl,docs:{recognised:"A JSON object with `document.csaf_version`.",severity:"The worst\
 CVSS of a vulnerability: of each `baseSeverity`, else `baseScore`, else `vectorString`, in `scores` (2.0) or `metrics` (2.1). The unit is the vulnerability.",proof:"\
At least one product status. An advisory without vulnerabilities states nothing and is not complete.",ignored:"Notes, remediations, revision history and `recomm\
ended` products. A vulnerability is open when it has a product that is affected (known, first or last), under investigation or unknown; one that names no produc\
t at all is not counted as open. In another report a statement closes a finding only for the product and version it names, and `known_not_affected` only with a \
flag or an impact for that product. A CSAF document is no scan.",example:`{"document": {"csaf_version": "2.0", "category": "csaf_vex"}, "product_tree": {"full_p\
roduct_names": [{"product_id": "P1", "name": "a"}]},
 "vulnerabilities": [{"cve": "CVE-2024-1", "product_status": {"fixed": ["P1"]}}]}`}};var sl=20;function Q(){let e={passed:0,failed:0,errored:0,skipped:0,flaky:0},t=[],n=o=>{t.length<sl&&t.push(v(o)||"unnamed")};return{add:(o,i)=>{e[o]++,o==="fla\
ky"&&e.passed++,(o==="failed"||o==="errored")&&n(i)},blame:n,finish:()=>({...e,failing:[...t]})}}function H({passed:e,failed:t,errored:n,skipped:s}){if(!(e+t+n>
0))return s===0?"holds no test case, which proves nothing":s===1?"ran no test: its only one was skipped":`ran no test: all ${s} were skipped`}var I=(e,t)=>`${e}\
 ${t}${e===1?"":"s"}`;function we(e){return e.filter(([,t,n])=>t!==void 0&&t!==n).map(([t,n,s])=>`${t} is ${n}, but the list has ${s}`)}var z=e=>`${e.slice(0,3).
map(t=>v(t,80)||"unnamed").join(", ")}${e.length>3?" \u2026":""}`;var vr={passed:"passed",failed:"failed",skipped:"skipped",pending:"skipped"};function ol(e){let t=Q(),n={passed:0,failed:0,skipped:0,pending:0,other:0},s=[];for(let o of h(
r(e,"results","tests"))){let i=r(o,"suite"),c=[...b(i)?i.map(u):[u(i)],u(r(o,"name"))].filter(p=>p!=="").join(" \u203A "),d=u(r(o,"status")),l=Object.hasOwn(vr,
d)?vr[d]:void 0,m=l?d:"other";n[m]=(n[m]??0)+1,l||s.push(c);let f=r(o,"flaky")===!0||(w(r(o,"retries"))??0)>0;t.add(l==="passed"&&f?"flaky":l??"errored",c)}return{
tests:t.finish(),by:n,unknown:s}}function rl(e,{unknown:t},n){if(!b(r(e,"results","tests")))return"lists no tests";let s=h(r(e,"results","tests")).length,o=w(r(
e,"results","summary","tests"))??0;return s===0&&o>0?`states ${I(o,"test")} but lists none`:t.length>0?`${I(t.length,"test")} ended in no known outcome: ${z(t)}`:
H(n)}function il(e){let t=e.json(),n=ol(t),s=l=>w(r(t,"results","summary",l)),{by:o}=n,i=Object.values(o).reduce((l,m)=>l+m,0),a={...n.tests,failed:Math.max(n.tests.
failed,s("failed")??0)},c=rl(t,n,a),d=u(r(t,"results","environment","commit"));return{...P(Pn.id,{contradictions:we([["summary.tests",s("tests"),i],...["passed",
"failed","skipped","pending","other"].map(l=>[`summary.${l}`,s(l),o[l]??0])]),...c?{why:c}:{},...d?{commit:d}:{}}),kind:"tests",tests:a}}var Pn={id:"ctrf",title:"\
CTRF",kind:"tests",recognise:e=>{if(e.top!=="object"||!e.keys.has("results"))return!1;let t=r(Z(e),"results");return $(r(t,"summary"))!==void 0&&(b(r(t,"tests"))||
u(r(t,"tool","name"))!=="")},read:il,docs:{recognised:"A JSON object whose `results` has a `summary` and `tests` (or a `tool` with a name).",proof:"At least one\
 listed test ran, and every test ended as `passed`, `failed`, `skipped` or `pending`. The listed tests count; a `summary` that differs is a contradiction, and t\
he higher number of failures counts. A test whose status is `other` or unknown counts as an error and makes the report incomplete.",ignored:"Times, steps, attac\
hments, insights, baselines and the schema. `pending` is skipped. A passed test with `flaky` or with `retries` over 0 is flaky. `environment.commit` names the c\
ommit.",example:`{"results": {"tool": {"name": "jest"}, "summary": {"tests": 1, "passed": 1, "failed": 0, "skipped": 0, "pending": 0, "other": 0},
 "tests": [{"name": "adds", "status": "passed", "duration": 3}]}}`}};var ot=new Map([["1.2",()=>import("./1.2-OFU4KNDG.js")],["1.3",()=>import("./1.3-QKWMGIOT.js")],["1.4",()=>import("./1.4-65MTNC3O.js")],
["1.5",()=>import("./1.5-JSWCBTAW.js")],["1.6",()=>import("./1.6-PJX3JP26.js")],["1.7",()=>import("./1.7-XZAJMNLA.js")]]);var br=new Set(["commit","sha","revision","githead","commitsha","commitid","commithash","githubsha"]),al=/(?:[@#]|\/(?:commit|tree|blob)\/)([0-9a-f]{7,40})(?:$|[/?#])/i,
cl=/^(?:git:|sha1:)?([0-9a-f]{7,40})$/i;function Ne(e){return al.exec(u(e).slice(0,2e3))?.[1]}function Lt(e){for(let t of h(e).slice(0,1e3)){let s=u(r(t,"name")).
slice(0,200).toLowerCase().split(/[^a-z0-9]+/).filter(a=>a!==""),o=br.has(s.at(-1)??"")||br.has(s.slice(-2).join("")),i=cl.exec(u(r(t,"value")).trim())?.[1];if(o&&
i)return i}}function dl(e,t,n){return e===""||t.startsWith(`${e}/`)?t:`${e}${n.startsWith("pkg:maven/")?":":"/"}${t}`}function Je(e,t=v){let n=u(r(e,"name"));if(n==="")return;
let s=u(r(e,"version")),o=u(r(e,"purl")),i=t(dl(u(r(e,"group")),n,o));return s&&o?{name:i,version:t(s,120),purl:t(o,500)}:s?{name:i,version:t(s,120)}:o?{name:i,
purl:t(o,500)}:{name:i}}function jt(e){let t=r(e,"component"),n=h(r(t,"externalReferences")).filter(s=>r(s,"type")==="vcs");return Lt(r(e,"properties"))??Lt(r(t,
"properties"))??n.map(s=>Ne(r(s,"url"))).find(s=>s!==void 0)??Lt([{name:"commit",value:r(t,"pedigree","commits",0,"uid")}])}function Ft(){let e=[],t=[],n=0;return{packages:e,refs:()=>new Map(e.map((i,a)=>[t[a]??"",i])),add:i=>{let a=[i];for(;a.length>0;){let c=a.pop();if(!$(c))continue;
n++;let d=Je(c,Zs);d&&(e.push(d),t.push(u(r(c,"bom-ref"))));let l=h(r(c,"components"));for(let m=l.length-1;m>=0;m--)a.push(l[m])}},count:()=>n}}function wr(e){let n=e.split("/").slice(1,12).map(s=>/^\d+$/.test(s)?`[${s}]`:`.${s.replaceAll("~1","/").replaceAll("~0","~")}`);return v(n.join("").replace(/^\./,
""),120)||"the document"}var xr={required:(e,{missingProperty:t})=>`${e} lacks "${u(t)}"`,additionalProperties:(e,{additionalProperty:t})=>`${e} has the unknown\
 property "${v(u(t),60)}"`,unevaluatedProperties:e=>`${e} has an unknown property`,type:(e,{type:t})=>`${e} must be of type ${Array.isArray(t)?t.join(" or "):u(
t)}`,enum:e=>`${e} is none of the allowed values`,const:e=>`${e} is not the allowed value`,format:(e,{format:t})=>`${e} has not the form of a ${u(t)}`,pattern:e=>`${e}\
 has not the required form`,uniqueItems:e=>`${e} lists the same entry twice`};function Sr(e){let t;for(let a of e)(!t||a.instancePath.split("/").length>t.instancePath.
split("/").length)&&(t=a);if(!t)return"breaks the official schema";let{instancePath:n,keyword:s,params:o}=t;return(Object.hasOwn(xr,s)?xr[s]:void 0)?.(wr(n),o)??
`${wr(n)} breaks the official schema (${v(s,40)})`}var ll=["name","version","group","purl","bom-ref","components"],ul=200;async function Or(e){let t=Ft(),n=await nt(e,[{path:["components"],keep:ll,item:t.add},{path:[
"dependencies"],keep:[]}]);return{bom:pe(n),components:t}}function fl(e){let t=["ref","bom-ref","type","group","name","version","purl"].map(n=>r(e,n));return JSON.
stringify(t)}function ml(e,t,n){let s=new Set,o=[],i=0,a=()=>{o.length>0&&!n({...t,[e]:o})&&V(),o=[]};return{list:{path:[e],item:d=>{s.add(fl(d)).size<++i&&V(),
o.push(d)===ul&&a()}},check:a}}async function Rr(e,t){let n=u(r(t,"specVersion")),s=ot.get(n)??V(),{default:o}=await s(),i={bomFormat:"CycloneDX",specVersion:n,
version:1},a=["components","dependencies"].map(d=>ml(d,i,o)),c=await nt(e,a.map(({list:d})=>d));for(let{check:d}of a)d();o(pe(c))||V()}function pl(e,t){let n=u(r(e,"ref")),s=t.get(n),o=[...s?.purl?[s.purl]:[],.../^(?:pkg|urn|cpe):/.test(n)?[v(n,500)]:[]];if(o.length===0&&!s)return[];let i={ids:o,
...s?{name:s.name}:{}},a=h(r(e,"versions")).filter(c=>r(c,"status")!=="unknown");return a.length===0?[{...i,...s?.version?{version:s.version}:{}}]:a.map(c=>{let d=u(
r(c,"version")),l=u(r(c,"range"));return{...i,...d?{version:v(d,120)}:{range:v(l,300)||"vers:none"}}})}function Vt(e,t){let n=[];for(let s of h(r(e,"vulnerabili\
ties"))){let o=r(s,"analysis"),i=u(r(o,"state"));if(!$(o)||i==="")continue;let a=h(r(s,"affects")).flatMap(m=>pl(m,t)),c=[u(r(o,"justification")),u(r(o,"detail"))].
filter(m=>m!==""),d=h(r(s,"references")).map(m=>u(r(m,"id"))),l=u(r(o,"lastUpdated"))||u(r(s,"updated"))||u(r(e,"metadata","timestamp"));n.push({vulnerability:v(
u(r(s,"id")),120),aliases:d.filter(m=>m!=="").map(m=>v(m,120)),status:v(i,40),products:a.map(m=>m.ids[0]??m.name??""),about:a,...c.length>0?{justification:v(c.join(
": "))}:{},...l?{time:v(l,40)}:{}})}return n.length>0?{statements:n}:void 0}var hl=new Set(["not_affected","false_positive","resolved","resolved_with_pedigree"]);async function gl(e){let t=_(r(e,"severity"));if(t!=="unknown")return t;if(!u(
r(e,"method")).startsWith("CVSS"))return"unknown";let n=re(r(e,"score"))??await ve(u(r(e,"vector")));return oe(n)}function yl(e){let t=u(r(e,"state"));if(!hl.has(
t))return;let n=u(r(e,"justification"))||u(r(e,"detail"));return n===""?t:`${t}: ${n}`}function kl(e){let t=r(e,"metadata","tools"),n=h(t)[0]??h(r(t,"components"))[0]??
h(r(t,"services"))[0];return u(r(n,"name"))||"CycloneDX"}async function Xt(e,t){let n=h(r(e,"vulnerabilities"));if(n.length===0)return;let s=O();for(let o of n){
let i=h(r(o,"ratings")),a=ce(await Promise.all(i.map(gl))),c=new Set(h(r(o,"affects")).map(f=>u(r(f,"ref")))),d=t([...c][0]??""),l=c.size<2?d:void 0,m=h(r(o,"re\
ferences")).map(f=>u(r(f,"id")));s.add({id:u(r(o,"id")),severity:a,aliases:m.filter(f=>f!==""),title:u(r(o,"description")),closed:yl(r(o,"analysis")),...d?{package:d.
name}:{},...l?.version?{version:l.version}:{},purl:l?.purl})}return R({tool:kl(e),category:"dependencies",findings:s})}async function vl(e,t){let n=ot.get(t);if(!n){let o=[...ot.keys()].join(", ");return t===""?["specVersion is missing, so that no schema can check it"]:[`specVer\
sion ${v(t,20)} has no JSON schema (there is one for ${o})`]}let{default:s}=await n();return s(e)?[]:[Sr(s.errors??[])]}async function bl(e){let t=e.json(),n=Ft();
for(let s of h(r(t,"components")))n.add(s);return Tr(t,n,await vl(t,u(r(t,"specVersion"))))}async function wl(e){let{bom:t,components:n}=await Or(e);await Rr(e,
t);let s=new Set(D(t).map(([o])=>o));return{reading:await Tr(t,n,[]),keys:s}}async function Tr(e,t,n){let s=u(r(e,"specVersion")),{packages:o}=t,i=h(r(e,"vulner\
abilities")).length>0?t.refs():new Map,a=t.count(),c=Je(r(e,"metadata","component")),d=await Xt(e,g=>i.get(g)),l=Vt(e,i),m=jt(r(e,"metadata")),f=b(r(e,"componen\
ts"))&&c!==void 0,p=a>0||f||d?void 0:"lists no component, which proves nothing";return{...P(Mn.id,{...p?{why:p}:{},...m?{commit:m}:{},remarks:a===0&&!p?["lists \
no component"]:[]}),kind:"sbom",sbom:{format:"CycloneDX",version:v(s,20),components:a,valid:n.length===0,problems:n,...c?{subject:c}:{},packages:o},...d?{scan:d}:
{},...l?{vex:l}:{}}}var Mn={id:"cyclonedx-json",title:"CycloneDX JSON",kind:"sbom",rank:10,recognise:e=>e.top==="object"&&e.syntax==="json"&&(e.keys.has("bomFor\
mat")||e.keys.has("specVersion")&&e.keys.has("components")),read:bl,stream:{begins:e=>e.top==="object"&&(e.keys.has("bomFormat")||e.keys.has("specVersion")),read:wl},
docs:{recognised:"A JSON object with `bomFormat`.",severity:"Of a listed vulnerability: the worst of its `ratings`, by the word in `severity`, else the CVSS `sc\
ore`, else the CVSS `vector`. It is closed when `analysis.state` is not_affected, false_positive, resolved or resolved_with_pedigree.",proof:"At least one compo\
nent, or an empty list of components beside `metadata.component`. `valid` means valid against the official schema of its version (the strict one for 1.2 and 1.3\
), formats included.",ignored:"Services, dependencies and compositions. Nested components count; `metadata.component` is the subject and does not. A BOM without\
 vulnerabilities is no scan, even with an empty list of them.",example:`{"bomFormat": "CycloneDX", "specVersion": "1.6", "metadata": {"component": {"type": "app\
lication", "name": "api"}},
 "components": [{"type": "library", "name": "left-pad", "version": "1.3.0", "purl": "pkg:npm/left-pad@1.3.0"}]}`}};var xl={first:[],last:[],empty:!0};function Sl(e){let t=[],n=[],s=[],o=(p,g)=>{for(let k of p)for(let y of g)s[k]?.add(y)},i=(p,g)=>{let k=t.push(p)-1;return n.
push(g),s.push(new Set),{first:[k],last:[k],empty:!1}},a=(p,g)=>(o(p.last,g.first),{first:p.empty?[...p.first,...g.first]:p.first,last:g.empty?[...p.last,...g.last]:
g.last,empty:p.empty&&g.empty}),c=(p,g)=>({first:[...p.first,...g.first],last:[...p.last,...g.last],empty:p.empty||g.empty}),d=p=>"element"in p?i(p.element,p.type):
"any"in p?i("*",-1):"sequence"in p?p.sequence.map(l).reduce(a,xl):p.choice.map(l).reduce(c),l=p=>{let g=d(p);return(p.n==="*"||p.n==="+")&&o(g.last,g.first),p.n===
void 0||p.n==="+"?g:{...g,empty:!0}},m=l(e),f=p=>new Map(Array.from(p,g=>[t[g]??"",g]));return{start:f(m.first),after:s.map(f),types:n,ends:new Set(m.last),mayBeEmpty:m.
empty}}var Ar=new WeakMap;function Cr(e){if(!e.content)return;let t=Ar.get(e);if(t)return t;let n=Sl(e.content);return Ar.set(e,n),n}var Ol=/^-?(\d{4,9})-(\d\d)-(\d\d)(Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?$/,Rl=/^(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00(?:\.0+)?)$/,$r=/(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))$/;
function Ir(e){let t=Ol.exec(e),[n="",s="",o=""]=t?.slice(1,4)??[];if(!t||Number(n)===0||n.length>4&&n.startsWith("0"))return!1;let a=[31,Number(n)%4===0&&(Number(
n)%100!==0||Number(n)%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][Number(s)-1]??0;return Number(o)>=1&&Number(o)<=a}function Tl(e){let t=e.indexOf("T"),n=$r.exec(
e.slice(t))?.[0]??"";return t>0&&Ir(e.slice(0,t))&&Rl.test(e.slice(t+1,e.length-n.length))&&!$r.test(e.slice(0,t))}var Al={date:Ir,dateTime:Tl,boolean:e=>/^(?:true|false|0|1)$/.
test(e),decimal:e=>/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(e),integer:e=>/^[+-]?\d+$/.test(e),nonNegativeInteger:e=>/^(?:\+?\d+|-0+)$/.test(e),positiveInteger:e=>/^\+?0*[1-9]\d*$/.
test(e)};function Cl(e,t){if(e==="string")return t;let n=t.replaceAll(/[\t\n\r]/g," ");return e==="normalizedString"?n:n.split(" ").filter(Boolean).join(" ")}var Er=new Map;
function $l(e,t){let n=Er.get(e);return n||(n=new RegExp(`^(?:${e})$`,"u"),Er.set(e,n)),n.test(t)}var Nr=new WeakMap;function _r(e,t){let n=Nr.get(e);return n||
(n=new Set(e),Nr.set(e,n)),n.has(t)}var Dn=e=>["string","normalizedString","token","anyURI"].includes(e.base)&&Object.keys(e).length===1;function Ln(e,t,n,s){if(t.
union)return t.union.some(c=>{let d=n.values[c];return d&&Ln(e,d,n,s)===void 0})?void 0:"has none of the allowed forms";let o=Cl(t.base,e);if(Al[t.base]?.(o)===
!1)return`has not the form of a ${t.base}`;if(t.ids&&!_r(s,o))return"is no SPDX licence id";if(t.words&&!_r(t.words,o))return"is none of the allowed values";if(t.
pattern!==void 0&&!$l(t.pattern,o))return"has not the required form";let i=Array.from(o.slice(0,2e4)).length;if(t.minLength!==void 0&&i<t.minLength)return"is to\
o short";if(t.maxLength!==void 0&&i>t.maxLength)return"is too long";if(t.minInclusive!==void 0&&Number(o)<t.minInclusive)return"is too small";if(t.maxInclusive!==
void 0&&Number(o)>t.maxInclusive)return"is too large"}var Nl=20;function _l(e,t){let n=[...(t===-1?e.start:e.after[t])??[]],s=n.filter(([,o])=>!n.some(([i,a])=>a!==o&&e.after[o]?.has(i)));return(s.length>0?s:n).slice(
0,4).map(([o])=>`<${o}>`)}function Pr(e,t){let n=[],s=[],o=new Set,i=f=>`/${[...s.map(p=>p.step),...f===void 0?[]:[f]].join("/")}`,a=(f,p)=>{n.length<Nl&&n.push(
`${v(f,160)} ${p}`)},c=(f,p,g)=>{let k=e.values[g];if(!k||Dn(k))return;let y=Ln(p,k,e,t);y&&a(f(),y)},d=(f,p,g)=>{for(let k in p){if(k==="xmlns"||k.startsWith("\
xmlns:")||k.startsWith("xsi:"))continue;let y=Object.hasOwn(g.attributes,k)?g.attributes[k]:void 0;y?c(()=>`${i(f)}/@${k}`,p[k]??"",y[0]):g.others==="any"||g.others===
"other"&&k.includes(":")||a(i(f),`has the unknown attribute "${v(k,60)}"`)}for(let k in g.attributes)g.attributes[k]?.[1]&&p[k]===void 0&&a(i(f),`lacks the attr\
ibute "${k}"`)},l=(f,p)=>{let g=e.unique===void 0?void 0:p[e.unique];g===void 0||s.length===0||(o.has(g)&&a(i(f),`has the same ${e.unique} as another element`),
o.add(g))},m=(f,p,g)=>{let k=s.at(-1),y=p===e.namespace;if(!k?.type||k.type.anything){if(y&&f==="bom")return e.types[e.root];k||a(i(g),"is no bom of this versio\
n");return}let S=y?f:p===""?void 0:"*",T=k.at===-1?k.content?.start:k.content?.after[k.at],x=S===void 0?void 0:T?.get(S);if(x!==void 0)return k.at=x,e.types[k.content?.
types[x]??-1];let M=y&&[k.content?.start,...k.content?.after??[]].some(A=>A?.has(f));a(i(g),M?"stands where it is not allowed: too often, too late, or beside it\
s alternative":"is not allowed there"),k.at=-2};return{problems:n,open:(f,p,g)=>{let k=s.at(-1),y=(k?.counts.get(f)??0)+1;k?.counts.set(f,y);let S=y>1?`${f}[${y}\
]`:f;l(S,p);let T=k?.at===-2?void 0:m(f,g,S);T&&!T.anything&&d(S,p,T),s.push({step:S,...T?{type:T,content:Cr(T)}:{},at:-1,text:"",counts:new Map})},text:f=>{let p=s.
at(-1),g=p?.type;if(!p||!g||g.mixed||g.anything)return;if(g.text===void 0){p.at!==-2&&f.trim()!==""&&(a(i(),"holds text, where only elements may stand"),p.at=-2);
return}let k=e.values[g.text];k&&!Dn(k)&&(p.text+=f)},close:()=>{let f=s.at(-1),{type:p,content:g}=f??{};f&&p?.text!==void 0&&c(i,f.text,p.text),f&&g&&f.at!==-2&&
((f.at===-1?g.mayBeEmpty:g.ends.has(f.at))||a(i(),`lacks ${_l(g,f.at).join(" or ")}`)),s.pop()}}}var ie=(e,t)=>e?.children.find(n=>n.name===t),ke=(e,t)=>e?.children.filter(n=>n.name===t)??[],q=(e,...t)=>t.reduce(ie,e)?.text.trim()??"";var Mr="http://cyclonedx.org/schema/ext/vulnerability/1.0",Dr=new Set(["group","name","version","purl"]),Lr=e=>ke(ie(e,"properties"),"property").map(t=>({name:t.
attributes.name??"",value:q(t)}));function Il(e){if(!e)return;let t=ke(ie(ie(e,"pedigree"),"commits"),"commit");return{...Object.fromEntries([...Dr].map(n=>[n,q(
e,n)])),properties:Lr(e),externalReferences:ke(ie(e,"externalReferences"),"reference").map(n=>({type:n.attributes.type??"",url:q(n,"url")})),pedigree:{commits:t.
map(n=>({uid:q(n,"uid")}))}}}function Pl(e){let t=ie(e,"tools"),n=[...ke(t,"tool"),...ke(ie(t,"components"),"component"),...ke(ie(t,"services"),"service")];return{
timestamp:q(e,"timestamp"),component:Il(ie(e,"component")),properties:Lr(e),tools:n.map(s=>({name:q(s,"name")}))}}var Ml=e=>({severity:q(e,"severity"),score:q(e,
"score","base")||q(e,"score"),method:q(e,"method"),vector:q(e,"vector")}),Dl=e=>({ref:q(e,"ref"),versions:ke(ie(e,"versions"),"version").map(t=>({version:q(t,"v\
ersion"),range:q(t,"range"),...ie(t,"status")?{status:q(t,"status")}:{}}))});function Ll(e){return e?{analysis:Object.fromEntries(["state","justification","deta\
il","lastUpdated"].map(n=>[n,q(e,n)]))}:{}}function jl(e,t){let n=ke(ie(e,"affects"),"target").map(Dl),s=e.attributes.ref??t;return{id:q(e,"id"),description:q(e,
"description"),updated:q(e,"updated"),references:ke(ie(e,"references"),"reference").map(o=>({id:q(o,"id")})),ratings:ke(ie(e,"ratings"),"rating").map(Ml),affects:n.
length===0&&s?[{ref:s}]:n,...Ll(ie(e,"analysis"))}}var Fl=e=>e.length>2&&e.length%2===1&&e.every((t,n)=>t===(n===0?"bom":n%2===1?"components":"component"));function jr(e){
let t={hasComponents:!1,components:0,parts:[],vulnerabilities:[]},n=[],s=[],o=[],i=()=>{let d=s.at(-1);return d&&n.length===d.depth+1&&Dr.has(n.at(-1)??"")?d.part:
void 0},a=d=>{if(d===Mr)return n.at(-1)===":vulnerability";if(n.length>3)return!1;let l=n.join("/");return l==="bom/metadata"||l==="bom/vulnerabilities/vulnerab\
ility"};return{handler:{open:(d,l,m)=>{if(n.push(m===e?d:`:${d}`),o.length>0||a(m)){let p={name:d,attributes:l,children:[],text:""};(m===e||m===Mr)&&o.at(-1)?.children.
push(p),o.push(p);return}if(n.length===2&&n[1]==="components"&&(t.hasComponents=!0),n.at(-1)!=="component"||!Fl(n))return;let f={"bom-ref":l["bom-ref"]??""};t.components++,
t.parts.push(f),s.push({depth:n.length,part:f})},text:d=>{let l=o.at(-1);l&&(l.text+=d);let m=l?void 0:i(),f=n.at(-1)??"";m&&(m[f]=`${m[f]??""}${d}`)},close:()=>{
let d=o.pop();if(d&&o.length===0&&(d.name==="metadata"?t.metadata=Pl(d):t.vulnerabilities.push(jl(d,s.at(-1)?.part["bom-ref"]))),s.at(-1)?.depth===n.length){let l=s.
pop()?.part??{};for(let m in l)l[m]=l[m]?.trim()??""}n.pop()}},bom:t}}var jn=new Map([["1.0",()=>import("./1.0-2CN7WD4H.js")],["1.1",()=>import("./1.1-TH3AI4B7.js")],["1.2",()=>import("./1.2-VBKDKGGE.js")],
["1.3",()=>import("./1.3-ZQJP3BFY.js")],["1.4",()=>import("./1.4-KSQMSSJM.js")],["1.5",()=>import("./1.5-3FZVTLV5.js")],["1.6",()=>import("./1.6-2BHALC75.js")],
["1.7",()=>import("./1.7-3D4JMD3C.js")]]),Fr=()=>import("./spdx-JSUQ7FHO.js");var Vr=/^https?:\/\/cyclonedx\.org\/schema\/bom\/(.{1,20})$/,Vl=e=>({open:()=>{},problems:[`version ${v(e,20)} has no XML schema (there is one for ${[...jn.keys()].
join(", ")})`]});async function Xl(e,t,n){let s=jn.get(n),o=s?Pr((await s()).default,(await Fr()).default):Vl(n),{handler:i,bom:a}=jr(t);se(e.text,{open:(d,l,m)=>{
o.open(d,l,m),i.open(d,l,m)},text:d=>{o.text?.(d),i.text?.(d)},close:d=>{o.close?.(d),i.close?.(d)}},{namespaces:!0});let c=e.repeatedMark?["begins with two byt\
e order marks, which is no well-formed XML"]:[];return{bom:a,problems:[...c,...o.problems]}}function Jl(e){let t=e.parts.map(s=>({ref:s["bom-ref"]??"",found:Je(
s)})),n=new Map(t.flatMap(({ref:s,found:o})=>o&&s!==""?[[s,o]]:[]));return{packages:t.flatMap(({found:s})=>s?[s]:[]),refs:n}}async function Ul(e){let t=e.root?.
namespace??"",n=Vr.exec(t)?.[1]??"";if(n==="")throw new j("has no CycloneDX namespace");let{bom:s,problems:o}=await Xl(e,t,n),{packages:i,refs:a}=Jl(s),c=Je(r(s.
metadata,"component")),d=await Xt(s,g=>a.get(g)),l=Vt(s,a),m=jt(s.metadata),f=s.hasComponents&&c!==void 0,p=s.components>0||f||d?void 0:"lists no component, whi\
ch proves nothing";return{...P(Fn.id,{...p?{why:p}:{},...m?{commit:m}:{},remarks:s.components===0&&!p?["lists no component"]:[]}),kind:"sbom",sbom:{format:"Cycl\
oneDX",version:v(n,20),components:s.components,valid:o.length===0,problems:o,...c?{subject:c}:{},packages:i},...d?{scan:d}:{},...l?{vex:l}:{}}}var Fn={id:"cyclo\
nedx-xml",title:"CycloneDX XML",kind:"sbom",rank:10,recognise:e=>e.root?.name==="bom"&&Vr.test(e.root.namespace),read:Ul,docs:{recognised:"The XML root `bom` in\
 a namespace `http://cyclonedx.org/schema/bom/\u2026`, which also names the version.",severity:"Of a listed vulnerability: the worst of its `rating`s, by the wo\
rd in `severity`, else the CVSS `score`, else the CVSS `vector`; the same for the vulnerability extension that BOMs before 1.4 use. It is closed when the `state\
` of its `analysis` is not_affected, false_positive, resolved or resolved_with_pedigree.",proof:"At least one component, or an empty list of components beside `\
metadata/component`. `valid` means valid against the official XML schema of its version: elements, their order and number, attributes, the form of every value, \
licence ids, and that no `bom-ref` stands twice.",ignored:"Services, dependencies, compositions, elements of other namespaces and the XML signature. Nested comp\
onents count; `metadata/component` is the subject and does not. A BOM without vulnerabilities is no scan. A DOCTYPE is refused.",example:`<bom xmlns="http://cyc\
lonedx.org/schema/bom/1.6" version="1"><components>
 <component type="library"><name>left-pad</name><version>1.3.0</version></component></components></bom>`}};function Jt({severity:e,words:t,scores:n}){let s=[e,...t].map(_).find(o=>o!=="unknown");return s!==void 0?s:[e,...n].map(o=>oe(re(o))).find(o=>o!=="unknown")??"\
unknown"}function Ut(e,t){let n=e.map(Bo).find(s=>s!==void 0);return n?{package:n.name,version:n.version}:{package:t,version:""}}function Bt(e,t){return e>0?`re\
ports ${e} failed ${e===1?"analysis":"analyses"} (analysisExceptions), so vulnerabilities may be missing`:t===void 0?"has no list of dependencies, so nothing sh\
ows that the scan ran to its end":t===0?"scanned no dependency at all":void 0}var Xr="dependency-check",Bl=["cvssv4","cvssv3","cvssv2"],Jr=e=>typeof e=="number"?String(e):u(e);function Ur(e,t){let n=Bl.map(o=>r(e,o)),s=h(r(t,"packages")).
map(o=>u(r(o,"id")));return{id:u(r(e,"name")),severity:Jt({severity:Jr(r(e,"severity")),words:n.map(o=>u(r(o,"baseSeverity")??r(o,"severity"))),scores:n.map(o=>Jr(
r(o,"baseScore")??r(o,"score")))}),...Ut(s,u(r(t,"fileName"))),path:u(r(t,"filePath"))}}var Br={id:Xr,title:"OWASP dependency-check JSON",kind:"scan",rank:5,recognise:e=>e.
top==="object"&&e.keys.has("reportSchema")&&e.keys.has("scanInfo"),read:e=>{let t=e.json(),n=r(t,"dependencies"),s=O();for(let a of h(n)){for(let c of h(r(a,"vu\
lnerabilities")))s.add(Ur(c,a));for(let c of h(r(a,"suppressedVulnerabilities"))){let d=["suppressed",u(r(c,"notes"))].filter(l=>l!=="").join(": ");s.add({...Ur(
c,a),closed:d})}}let o=$(r(t,"scanInfo"))?Bt(h(r(t,"scanInfo","analysisExceptions")).length,b(n)?n.length:void 0):"has no scanInfo, so nothing shows that the sc\
an ran to its end",i=R({tool:"dependency-check",category:"dependencies",findings:s,target:u(r(t,"projectInfo","name")),dependencies:h(n).length});return E(Xr,[i],
o===void 0?{}:{why:o})},docs:{recognised:"A JSON object with `reportSchema` and `scanInfo`.",severity:"`severity` in any case, or a score in its place; else the\
 newest of `cvssv4`, `cvssv3`, `cvssv2`.",proof:"No `scanInfo.analysisExceptions` (with one the scan is not complete, even without a finding) and at least one d\
ependency.",ignored:"`suppressedVulnerabilities` are closed with their notes. The unit is the vulnerability per dependency.",example:`{"reportSchema": "1.1", "s\
canInfo": {"engineVersion": "9.0.9"}, "dependencies": [{"fileName": "zip.jar",
 "vulnerabilities": [{"source": "NVD", "name": "CVE-2024-1", "severity": "HIGH"}]}]}`}};var Wr="dependency-check-xml",He="analysis/dependencies/dependency",Wt=`${He}/vulnerabilities/vulnerability`,rt=`${He}/vulnerabilities/suppressedVulnerability`,
zr=["cvssV4","cvssV3","cvssV2"],Hr=2e3;function Wl(e){let t={found:O(),exceptions:0,dependencies:void 0,scanInfo:!1,target:""},n=[],s="",o={purls:[],fileName:"",
filePath:""},i=new Map,a=c=>{let l=["suppressed",i.get("notes")??""].filter(f=>f!=="").join(": "),m=f=>i.get(f)??"";t.found.add({id:m("name"),severity:Jt({severity:m(
"severity"),words:zr.map(f=>m(`${f}/baseSeverity`)||m(`${f}/severity`)),scores:zr.map(f=>m(`${f}/baseScore`)||m(`${f}/score`))}),...Ut(o.purls,o.fileName),path:o.
filePath,...c?{closed:l}:{}})};return se(e,{open:c=>{n.push(c),s="";let d=n.join("/");d===He?(o={purls:[],fileName:"",filePath:""},t.dependencies=(t.dependencies??
0)+1):d===Wt||d===rt?i=new Map:d==="analysis/dependencies"?t.dependencies??=0:d==="analysis/scanInfo"?t.scanInfo=!0:d==="analysis/scanInfo/analysisExceptions/ex\
ception"&&t.exceptions++},text:c=>{s.length<Hr&&(s+=c.slice(0,Hr))},close:()=>{let c=n.join("/"),d=s.trim();c===`${He}/fileName`?o.fileName=d:c===`${He}/filePat\
h`?o.filePath=d:c===`${He}/identifiers/package/id`?o.purls.push(d):c==="analysis/projectInfo/name"?t.target=d:c===Wt||c===rt?a(c===rt):c.startsWith(Wt)?i.set(c.
slice(Wt.length+1),d):c.startsWith(rt)&&i.set(c.slice(rt.length+1),d),n.pop(),s=""}}),t}var Gr={id:Wr,title:"OWASP dependency-check XML",kind:"scan",recognise:e=>e.
root?.name==="analysis"&&/dependency-?check/i.test(e.root.namespace.slice(0,200)),read:e=>{let{found:t,exceptions:n,dependencies:s,scanInfo:o,target:i}=Wl(e.text),
a=o?Bt(n,s):"has no scanInfo, so nothing shows that the scan ran to its end",c=R({tool:"dependency-check",category:"dependencies",findings:t,target:i,dependencies:s});
return E(Wr,[c],a===void 0?{}:{why:a})},docs:{recognised:"XML whose root is `analysis` in the namespace of dependency-check.",severity:"`severity` in any case, \
or a score in its place; else the newest of `cvssV4`, `cvssV3`, `cvssV2`.",proof:"Well-formed to its end, a `scanInfo` without `analysisExceptions`, and at leas\
t one dependency.",ignored:"`suppressedVulnerability` is closed with its notes. The unit is the vulnerability per dependency.",example:`<analysis xmlns="https:/\
/jeremylong.github.io/DependencyCheck/dependency-check.4.0.xsd"><scanInfo/>
<dependencies><dependency><fileName>zip.jar</fileName></dependency></dependencies></analysis>`}};var Kr="dependency-review",Qr={id:Kr,title:"GitHub dependency review",kind:"scan",rank:6,recognise:e=>e.top==="array"&&e.keys.has("change_type")&&(e.keys.has("v\
ulnerabilities")||e.keys.has("manifest")),read:e=>{let t=O(),n=0,s=0;for(let c of h(e.json())){let d=u(r(c,"change_type"));if(d==="removed"?s++:d!=="added"&&n++,
d!=="removed")for(let l of h(r(c,"vulnerabilities")))t.add({id:u(r(l,"advisory_ghsa_id")),severity:_(r(l,"severity")),title:u(r(l,"advisory_summary")),package:u(
r(c,"name")),version:u(r(c,"version")),path:u(r(c,"manifest"))})}let o=["Looks at the changed dependencies only"];s>0&&o.push(`${s} removed dependencies do not \
count`);let i=R({tool:"GitHub dependency review",category:"dependencies",findings:t}),a=n>0?`holds ${n} changes that are neither added nor removed`:void 0;return E(
Kr,[i],{remarks:o,...a===void 0?{}:{why:a}})},docs:{recognised:"A JSON list of objects with `change_type` and `vulnerabilities` or `manifest`.",severity:"`sever\
ity` of each vulnerability; `moderate` counts as medium.",proof:"At least one change is listed. `[]` names no tool and proves nothing.",ignored:"Vulnerabilities\
 of `removed` dependencies. The unit is the advisory per added dependency.",example:`[{"change_type": "added", "manifest": "package-lock.json", "name": "qs", "v\
ersion": "6.5.1",
  "vulnerabilities": [{"severity": "high", "advisory_ghsa_id": "GHSA-hrpp-h998-j3pp"}]}]`}};var qr="detect-secrets",zl=e=>r(e,"is_verified")===!0?"critical":"high",Yr={id:qr,title:"detect-secrets",kind:"scan",rank:5,recognise:e=>e.top==="object"&&e.keys.
has("plugins_used")&&e.keys.has("results"),read:e=>{let t=e.json(),n=O();for(let[l,m]of D(r(t,"results")))for(let f of h(m))n.add({id:u(r(f,"type")),severity:zl(
f),path:u(r(f,"filename"))||l,line:w(r(f,"line_number")),...r(f,"is_secret")===!1?{closed:"audited: not a secret"}:{}});let s=r(t,"plugins_used"),o=b(s)?s.length:
void 0,i=$(r(t,"results"))?(o??0)===0?"names no plugin that was used, which is not a scan":u(r(t,"generated_at"))===""&&n.seen()===0?"does not say when it was m\
ade, so nothing shows that the scan ran to its end":void 0:"has no results by file, so nothing shows that the scan ran to its end",{suppressed:a}=n.finish(),c=n.
seen()-a,d=R({tool:"detect-secrets",category:"secrets",findings:n,secrets:c,rules:o});return E(qr,[d],i===void 0?{}:{why:i})},docs:{recognised:"A JSON object wi\
th `plugins_used` and `results`.",severity:"None in the file: a secret is high, one with `is_verified` critical.",proof:"`results` by file, at least one plugin \
in `plugins_used`, and `generated_at`.",ignored:"Secrets audited with `is_secret: false` are closed. Even the hash of a value stays in the reader.",example:`{"v\
ersion": "1.5.0", "plugins_used": [{"name": "AWSKeyDetector"}], "results": {"auth.py": [{"type": "AWS Access Key",
 "line_number": 3, "is_verified": false}]}, "generated_at": "2026-01-15T10:30:00Z"}`}};var Hl=/^https:\/\/in-toto\.io\/Statement\/v(?:0\.1|1(?:\.0)?)$/,Gl=/^[0-9a-f]{40}$/i,Kl=1e3;function Ql(e){let t=D(r(e,"digest")).filter(([,o])=>u(o)!==""),[n,
s]=t.find(([o])=>o==="sha256")??t[0]??[];return n===void 0?"":v(`${n}:${u(s)}`,160)}function ql(e){let n=[...h(r(e,"buildDefinition","resolvedDependencies")),r(
e,"invocation","configSource"),...h(r(e,"materials"))].filter(s=>/^git[+:]|\.git(?:@|$)|^https:\/\/github\.com\//.test(u(r(s,"uri")))||r(s,"digest","gitCommit")!==
void 0);for(let s of n){let o=u(r(s,"digest","gitCommit"))||u(r(s,"digest","sha1")),i=Gl.test(o)?o:Ne(r(s,"uri"));if(i)return i}}function Vn(e){if(!Hl.test(u(r(
e,"_type"))))throw new j("is no in-toto statement that is known here: its _type is neither v0.1 nor v1");let t=v(u(r(e,"predicateType"))),s=h(r(e,"subject")).slice(
0,Kl).map(d=>({name:v(u(r(d,"name"))||u(r(d,"uri"))),digest:Ql(d)})),i=/^https:\/\/slsa\.dev\/provenance\//.test(t)?ql(r(e,"predicate")):void 0,a=s.filter(({digest:d})=>d===
"").length,c=t===""?"has no predicateType, so that it says nothing":s.length===0?"has no subject, so that it is about nothing":a>0?`has ${a} subjects without a \
digest, which could be anything`:r(e,"predicate")===void 0?"has no predicate, so that it says nothing":void 0;return{attestation:{predicateType:t,subjects:s},...c?
{why:c}:{},...i?{commit:i}:{}}}var Yl=/^[A-Za-z0-9+/_-]*={0,2}$/;function Zl(e){if(e===""||!Yl.test(e))throw new j("is not base64");let t;try{t=new TextDecoder(
"utf-8",{fatal:!0}).decode(Buffer.from(e,"base64"))}catch{throw new j("is not text")}return pe(t)}function it(e){let t=u(r(e,"payloadType"));if(t!=="application\
/vnd.in-toto+json")throw new j(`is an envelope of ${v(t,80)||"no type"}, not of an in-toto statement`);try{let n=Vn(Zl(u(r(e,"payload"))));return h(r(e,"signatu\
res")).some(o=>u(r(o,"sig"))!=="")?n:{...n,why:"carries no signature"}}catch(n){if(!(n instanceof j))throw n;return{attestation:{predicateType:"",subjects:[]},why:`\
holds a payload that ${n.message}`}}}var zt="its signature was not checked here";function eu(e){let t=e.syntax==="json-lines"?e.jsonLines():[e.json()],[n,...s]=t.map(it),{attestation:o,...i}=n??it(void 0),a=s.map(c=>`holds a further statemen\
t: ${c.attestation.predicateType}`);return{...P(Xn.id,{...i,remarks:[zt,...a]}),kind:"attestation",attestation:o}}var Xn={id:"dsse",title:"DSSE envelope",kind:"\
attestation",rank:10,recognise:e=>e.top==="object"&&e.keys.has("payload")&&e.keys.has("payloadType")&&e.keys.has("signatures"),read:eu,docs:{recognised:"A JSON \
object (or several, one per line) with `payloadType`, `payload` and `signatures`.",proof:"A payload that decodes to an in-toto statement with a predicate and su\
bjects with digests, and a signature that is there. The signature itself is not checked, and every reading says so.",ignored:"What the predicate says, except th\
e commit of SLSA provenance. Of several envelopes the first one counts, the others are named.",example:'{"payloadType": "application/vnd.in-toto+json", "payload\
": "eyJfdHlwZSI6\u2026", "signatures": [{"sig": "MEUCIQ\u2026"}]}'}};var Zr="eslint-json",ei=e=>{let t=r(e,"severity");return t===2?"high":t===1?"medium":t===0?"none":"unknown"},ti={id:Zr,title:"ESLint JSON",kind:"scan",rank:3,recognise:e=>e.
top==="array"&&["filePath","messages","errorCount"].every(t=>e.keys.has(t)),read:e=>{let t=O(),n=[],s=0,o=0;for(let c of h(e.json())){let d=u(r(c,"filePath")),l=0;
Array.isArray(r(c,"messages"))||o++;for(let m of h(r(c,"messages"))){let f=u(r(m,"ruleId"))||(r(m,"fatal")===!0?"parse-error":"no-rule"),p=ei(m);r(m,"fatal")===
!0&&s++,p==="high"&&l++,t.add({id:f,severity:p,path:d,line:w(r(m,"line"))})}for(let m of h(r(c,"suppressedMessages"))){let p=["suppressed",u(r(h(r(m,"suppressio\
ns"))[0],"justification"))].filter(g=>g!=="").join(": ");t.add({id:u(r(m,"ruleId")),severity:ei(m),path:d,closed:p})}n.push(...fe(t,l,w(r(c,"errorCount")),"high"))}
let i=s>0?`could not parse ${s} ${s===1?"file":"files"}, so they were not checked`:o>0?`has no list of messages for ${o} of its files`:void 0,a=R({tool:"ESLint",
category:"sast",findings:t});return E(Zr,[a],{contradictions:n,...i===void 0?{}:{why:i}})},docs:{recognised:"A JSON list of objects with `filePath`, `messages` \
and `errorCount`.",severity:"`severity` of each message: 2 is high, 1 medium.",proof:"At least one file is listed and none has a fatal message (a file that coul\
d not be parsed). `[]` proves nothing.",ignored:"`suppressedMessages` are closed. The text of a message is left out: it can quote a secret. An `errorCount` abov\
e the list counts.",example:`[{"filePath": "/src/a.js", "messages": [{"ruleId": "no-eval", "severity": 2, "line": 3}],
  "errorCount": 1, "warningCount": 0}]`}};var tu=[["containers",["snyk container","docker scout","dockle","clair","anchore","twistlock"]],["iac",["snyk iac","snyk infrastructure","checkov","tfsec","kics",
"terrascan","tflint","hadolint","kube linter"]],["iac",["kubelinter","kubescape","kube score","polaris","cfn lint","cfn nag","regula","datree","template analyze\
r"]],["licences",["scancode","fossa","licensee","license finder","licensefinder"]],["secrets",["gitleaks","betterleaks","ggshield","gitguardian","trufflehog","d\
etect secrets","secretlint","talisman"]],["secrets",["nosey parker","noseyparker","kingfisher","whispers","credscan","git secrets","ripsecrets"]],["dependencies",
["snyk open source","snyk oss","trivy","grype","osv scanner","osv","dependency check","npm audit"]],["dependencies",["pip audit","cargo audit","cargo deny","bun\
dler audit","govulncheck","retire","retire js","safety"]],["dependencies",["dependabot","dependency review","renovate","black duck","mend","whitesource","nancy",
"xray"]],["dast",["zap","zed attack proxy","nuclei","nikto","burp","burp suite","nightvision","stackhawk","dastardly"]],["dast",["arachni","acunetix","invicti",
"netsparker","wapiti","schemathesis","insightappsec","restler"]]],nu=e=>` ${e.slice(0,200).toLowerCase().replace(/[^a-z0-9]+/g," ").trim()} `;function Ht(e){let t=nu(
e);for(let[n,s]of tu)if(s.some(o=>t.includes(` ${o} `)))return n;return"sast"}var ni={secret:"secrets",secrets:"secrets",misconfiguration:"iac",license:"licence\
s",licence:"licences"};function si(e){for(let t of e){let n=t.toLowerCase();if(Object.hasOwn(ni,n))return ni[n]}}var oi="gitlab-report",ri={sast:"sast",secret_detection:"secrets",dependency_scanning:"dependencies",container_scanning:"containers",cluster_image_scanning:"con\
tainers",dast:"dast",api_fuzzing:"dast",coverage_fuzzing:"dast"},ii=e=>Object.hasOwn(ri,u(e))?ri[u(e)]:void 0;function su(e,t){let n=_(r(e,"severity")),s=n==="u\
nknown"&&t==="secrets"?"high":n,o=h(r(e,"identifiers")),i=o.map(f=>u(r(f,"value"))),a=o.filter(f=>["cve","ghsa","osvdb","gemnasium","usn","rhsa"].includes(u(r(f,
"type")).toLowerCase())).map(f=>u(r(f,"value"))||u(r(f,"name"))),c=t==="dependencies"||t==="containers",[d=""]=c&&a.length>0?a:i,l=r(e,"location"),m=["file","im\
age","path"].map(f=>u(r(l,f))).find(f=>f!=="")??"";return{id:d||u(r(e,"id")),aliases:c?a.filter(f=>f!==d&&f!==""):[],severity:s,title:t==="secrets"?"":u(r(e,"na\
me")),package:u(r(l,"dependency","package","name")),version:u(r(l,"dependency","version")),path:m,line:w(r(l,"start_line"))}}function ou(e){let t=r(e,"scan"),n=u(
r(t,"status"));if(!b(r(e,"vulnerabilities")))return"has no list of vulnerabilities, so nothing shows that the scan ran to its end";if(n!=="success")return`has t\
he scan status ${n||"of nothing"}, not success`;let s=h(r(t,"messages")).filter(a=>["fatal","error"].includes(u(r(a,"level")).toLowerCase()));if(s.length>0)return`\
reports ${s.length} fatal ${s.length===1?"message":"messages"} of the analyzer`;let o=r(t,"scanned_resources");return b(o)&&o.length===0&&h(r(e,"vulnerabilities")).
length===0?"scanned no resource at all":void 0}var ai={id:oi,title:"GitLab security report",kind:"scan",rank:6,recognise:e=>e.top==="object"&&e.keys.has("vulner\
abilities")&&e.keys.has("scan"),read:e=>{let t=e.json(),n=u(r(t,"scan","scanner","name"))||u(r(t,"scan","analyzer","name")),s=ii(r(t,"scan","type"))??Ht(n),o=new Map(
[[s,O()]]);for(let p of h(r(t,"vulnerabilities"))){let g=ii(r(p,"category"))??s,k=o.get(g)??O();o.set(g,k),k.add(su(p,g))}let i=h(r(t,"scan","primary_identifier\
s")).length,a=h(r(t,"dependency_files")),c=a.reduce((p,g)=>p+h(r(g,"dependencies")).length,0),d=[...o].map(([p,g])=>R({tool:n||"GitLab",category:p,findings:g,secrets:p===
"secrets"?g.seen():void 0,rules:p===s&&i>0?i:void 0,dependencies:p===s&&a.length>0?c:void 0})),[l=R({tool:"GitLab",category:s,findings:O()}),...m]=d,f=ou(t);return E(
oi,[l,...m],f===void 0?{}:{why:f})},docs:{recognised:"A JSON object with `vulnerabilities` and `scan`. `scan.type` gives the category; a vulnerability may have \
its own.",severity:"`severity` of each vulnerability: Critical to Low; Info counts as none. A secret without one counts as high.",proof:"`scan.status` is succes\
s, no message of the scan is fatal, and `vulnerabilities` is a list.",ignored:"Flags such as a likely false positive: they are guesses of the tool. Names, messa\
ges and extracts of secrets never leave the reader.",example:`{"version": "15.0.7", "scan": {"type": "sast", "status": "success", "scanner": {"name": "Semgrep"}\
},
 "vulnerabilities": [{"id": "1", "severity": "High", "location": {"file": "a.py", "start_line": 3}}]}`}};var ci="gitleaks-v7",di={id:ci,title:"gitleaks 7",kind:"scan",recognise:e=>e.top==="array"&&e.keys.has("offender")&&e.keys.has("rule"),read:e=>{let t=O();for(let s of h(
e.json())){let o=u(r(s,"file"));t.add({id:u(r(s,"rule")),severity:"high",path:o,line:w(r(s,"lineNumber"))})}let n=R({tool:"gitleaks",category:"secrets",findings:t,
secrets:t.seen()});return E(ci,[n])},docs:{recognised:"A JSON list of objects with `rule` and `offender`.",severity:"None in the file: every secret counts as hi\
gh.",proof:"A finding proves the scan. For `[]` and `null` see gitleaks 8.",ignored:"The values: `line`, `offender`, `leakURL` and the commit message never leav\
e the reader.",example:`[{"rule": "AWS Access Key", "file": "auth.py", "lineNumber": 12, "commit": "\u2026",
  "offender": "\u2026", "line": "\u2026"}]`}};var li="gitleaks-v8",ui={id:li,title:"gitleaks 8",kind:"scan",recognise:e=>It(e)?Pt(e,"gitleaks"):e.top==="array"&&e.keys.has("RuleID")&&(e.keys.has("Match")||e.
keys.has("Secret")),read:e=>{let t=O();for(let i of h(e.json())){let a=u(r(i,"RuleID")),c=u(r(i,"Description"));t.add({id:a,severity:"high",title:c,path:u(r(i,"\
File")),line:w(r(i,"StartLine"))})}let n=t.seen()===0,s=R({tool:"gitleaks",category:"secrets",findings:t,secrets:t.seen()});return E(li,[s],{remarks:n?["The fil\
e is empty of findings and names no tool; that it is a gitleaks scan is told by the words beside its link"]:[]})},docs:{recognised:"A JSON list of objects with \
`RuleID` and `Match` or `Secret`.",severity:"None in the file: every secret counts as high.",proof:"A finding proves the scan. `[]` and `null` name no tool: the\
y count as a clean scan only where the words beside the link name gitleaks, and the reading says so.",ignored:"The values: `Match`, `Secret`, `Line`, the commit\
 message and the fingerprint never leave the reader.",example:`[{"RuleID": "aws-access-token", "Description": "AWS", "File": "auth.py", "StartLine": 1,
  "Secret": "\u2026"}]`}};var ru=new Set(["pass","fail","skip"]),fi=e=>ru.has(e);function iu(e,t){let n=u(r(t,"Action"));n==="build-fail"&&e.builds.add(u(r(t,"ImportPath")));let s=r(t,"P\
ackage");if(typeof s!="string")return;let o=e.packages.get(s),i=o??{tests:new Map,failed:!1};o||e.packages.set(s,i);let a=u(r(t,"Test"));if(a===""){n==="start"&&
delete i.end,fi(n)&&(i.end=n),n==="fail"&&(i.failed=!0);let l=u(r(t,"FailedBuild"));l!==""&&e.blamed.add(l);return}let c=n==="bench"?"pass":n;if(c!=="run"&&!fi(
c))return;let d=i.tests.get(a)??{state:"open",failed:!1};d.state=c==="run"?"open":c,d.failed||=c==="fail",i.tests.set(a,d)}function au(e){let t={packages:new Map,
builds:new Set,blamed:new Set,noise:0,noiseFails:!1},n=0;for(let s=0;s<e.length;){let o=e.indexOf(`
`,s),i=e.slice(s,o===-1?e.length:o).trim();if(s=o===-1?e.length:o+1,n++,i!==""){if(!i.startsWith("{")){t.noise++,t.noiseFails||=/^(?:FAIL\b|panic:|fatal error:)/.
test(i);continue}try{iu(t,pe(i))}catch(a){throw a instanceof j?new j(`has an event that is not well-formed JSON (line ${n})`,n,a.column):a}}}return t}function cu({
packages:e,builds:t,blamed:n}){let s=Q(),o={unfinished:[],open:[],broken:[],contradictions:[]};for(let[i,a]of e){let c=0;for(let[d,l]of a.tests){let m=l.state===
"pass"&&a.failed&&a.end==="pass";l.failed&&!m?s.add("failed",d):l.failed?s.add("flaky",d):l.state==="open"?(s.add("errored",d),o.unfinished.push(d)):s.add(l.state===
"skip"?"skipped":"passed",d),(l.failed&&!m||l.state==="open")&&c++}a.end===void 0?o.open.push(i):a.end==="fail"&&c===0?(o.broken.push(i),s.add("errored",`${i} (\
outside of a test)`)):a.end!=="fail"&&c>0&&o.contradictions.push(`package ${i} is told as ${a.end}, but ${I(c,"test")} of it did not pass`)}for(let i of t)n.has(
i)||e.get(i)?.failed||(o.broken.push(i),s.add("errored",`${i} (build)`));return{tests:s.finish(),...o}}function du({noiseFails:e},{unfinished:t,open:n,broken:s},o){
return s.length>0?`${I(s.length,"package")} failed without a failed test (a build error or a panic): ${z(s)}`:t.length>0?`${I(t.length,"test")} did not finish: ${z(
t)}`:n.length>0?`${I(n.length,"package")} did not finish: ${z(n)}`:e&&o.failed+o.errored===0?"holds a line of plain text that tells a failure":H(o)}function lu(e){
let t=au(e.text),n=cu(t),s=du(t,n,n.tests);return{...P(Jn.id,{contradictions:n.contradictions,remarks:t.noise>0?[`${I(t.noise,"line")} of plain text between the\
 events`]:[],...s?{why:s}:{}}),kind:"tests",tests:n.tests}}var uu=/^\{"(?:Time|Action|ImportPath)":"[^\n]{0,300}?"(?:Action|Package)":"/m,Jn={id:"go-test-json",
title:"go test -json",kind:"tests",recognise:e=>e.top==="object"&&e.keys.has("Action")&&(e.keys.has("Package")||e.keys.has("ImportPath"))?!0:e.syntax==="text"&&
uu.test(e.text.slice(0,2e4)),read:lu,docs:{recognised:"JSON lines with `Action` and `Package` (or `ImportPath`), also behind plain text of the build.",proof:"Ev\
ery package that appears has its own end (`pass`, `fail` or `skip` without `Test`), every test that ran has one, and at least one test ran. A package that fails\
 without a failed test (a build error, a panic, `TestMain`) is an error and makes the report incomplete; so does a test without an end. A line that is broken JS\
ON makes the file unreadable.",ignored:"Output and times. Subtests count like tests. A test that failed and passed in a later run of its package (gotestsum `--r\
erun-fails`) is flaky; with `-count` it is failed. A package without test files is none.",example:`{"Action":"run","Package":"p","Test":"TestAdd"}
{"Action":"pass","Package":"p","Test":"TestAdd"}
{"Action":"pass","Package":"p"}`}};var mi="gosec-json";function fu(e){let t=r(e,"line");return w(typeof t=="string"&&/^\d{1,7}(?:-|$)/.test(t)?Number.parseInt(t,10):t)}function mu(e){let[t]=h(r(e,
"suppressions"));if(t!==void 0){let n=u(r(t,"justification"));return["suppressed",u(r(t,"kind")),n].filter(s=>s!=="").join(": ")}return r(e,"nosec")===!0?"suppr\
essed in the code (nosec)":void 0}function pu(e){let t=r(e,"Issues"),n=D(r(e,"Golang errors")).length;return n>0?`could not read ${n} ${n===1?"file":"files"}, s\
o part of the code was not scanned`:!b(t)&&t!==null?"has no list of issues, so nothing shows that the scan ran to its end":$(r(e,"Stats"))?w(r(e,"Stats","files"))===
0?"scanned no file at all":void 0:"has no statistics, so nothing shows that the scan ran to its end"}var pi={id:mi,title:"gosec JSON",kind:"scan",rank:5,recognise:e=>e.
top==="object"&&e.keys.has("Issues")&&e.keys.has("Stats"),read:e=>{let t=e.json(),n=O();for(let l of h(r(t,"Issues")))n.add({id:u(r(l,"rule_id")),severity:_(r(l,
"severity")),title:u(r(l,"cwe","id"))===""?"":`CWE-${u(r(l,"cwe","id"))}`,path:u(r(l,"file")),line:fu(l),closed:mu(l)});let s=n.seen()-n.finish().suppressed,o=fe(
n,s,w(r(t,"Stats","found"))),i=w(r(t,"Stats","nosec"))??0,a=i>0?[`${i} places are excluded by nosec comments`]:[],c=pu(t),d=R({tool:"gosec",category:"sast",findings:n});
return E(mi,[d],{contradictions:o,remarks:a,...c===void 0?{}:{why:c}})},docs:{recognised:"A JSON object with `Issues` and `Stats`.",severity:"`severity`: HIGH, \
MEDIUM, LOW; a missing one is unknown.",proof:"`Stats` counts at least one file and `Golang errors` names none. `Issues` is a list, or null when there is none. \
A `found` above the list counts.",ignored:"Issues with `suppressions` or `nosec` are closed. The code and its text are left out: they can hold a secret.",example:`\
{"Golang errors": {}, "Issues": [{"severity": "HIGH", "rule_id": "G304", "file": "main.go", "line": "42"}],
 "Stats": {"files": 12, "lines": 900, "nosec": 0, "found": 1}, "GosecVersion": "2.22.3"}`}};var hi="govulncheck",hu=["config","SBOM","progress","osv","finding"];function gu(e){let t=h(r(e,"trace")),[n]=t,s=t.at(-1);return{package:u(r(n,"module")),version:u(
r(n,"version")),called:u(r(n,"function"))!=="",imported:u(r(n,"package"))!=="",path:u(r(s,"position","filename")),line:w(r(s,"position","line"))}}function yu(e,t){
return e===void 0||t.called&&!e.called||!e.called&&t.imported&&!e.imported?t:e}function ku(e){let t,n=0,s=[],o=new Map,i=new Map,a=new Map;for(let c of e){t=r(c,
"config")??t,n=Math.max(n,h(r(c,"SBOM","modules")).length);let d=u(r(c,"progress","message"));d!==""&&s.push(d);let l=u(r(c,"osv","id"));l!==""&&(o.set(l,h(r(c,
"osv","aliases")).map(u)),i.set(l,u(r(c,"osv","summary"))));let m=r(c,"finding");if(m===void 0)continue;let f=u(r(m,"osv"))||"unnamed";a.set(f,yu(a.get(f),gu(m)))}
return{config:t,modules:n,progress:s,aliases:o,summaries:i,found:a}}function vu(e){let{config:t,progress:n,found:s}=e;if(t===void 0)return"has no config message\
, so its beginning is missing";let o=u(r(t,"scan_level")),i=[...s.values()].some(({called:a})=>a);if(o!==""&&o!=="symbol"&&s.size>0&&!i)return`was made with the\
 scan level ${o}, which cannot tell whether the vulnerable code is called`;if(!n.some(a=>a.startsWith("Checking the ")))return n.some(a=>a.startsWith("Fetching "))?
"ends before the code was checked against the vulnerability database":'has no message that the code was checked ("Checking the code \u2026", written by govulncheck 1\
.1 and later)'}var gi={id:hi,title:"govulncheck",kind:"scan",rank:6,recognise:e=>e.top!=="object"&&e.top!=="array"||!hu.some(t=>e.keys.has(t))||e.keys.size>2?!1:
e.keys.has("config")?e.text.includes("govulncheck")||e.text.includes('"scan_level"'):e.text.includes('"scanner_name"')||e.text.includes('"trace"')&&e.text.includes(
'"osv"')||ze(e).some(t=>u(r(t,"osv","id"))!==""),read:e=>{let t=ku(Ce(e)),n=O();for(let[d,l]of t.found){let m=l.imported?"imported, but not called":"required, b\
ut not imported";n.add({id:d,aliases:t.aliases.get(d)??[],severity:"unknown",title:t.summaries.get(d)??"",package:l.package,version:l.version,purl:ee("go",l.package,
l.version),path:l.path,line:l.line,...l.called?{}:{closed:m}})}let s=vu(t),o=R({tool:"govulncheck",category:"dependencies",findings:n,dependencies:t.modules>0?t.
modules:void 0}),a=[...t.found.values()].filter(d=>d.imported&&!d.called).length,c=a>0?[`${a} imported vulnerabilities are not called; govulncheck writes no end\
 mark, so check that its run passed`]:[];return E(hi,[o],{remarks:c,...s===void 0?{}:{why:s}})},docs:{recognised:"JSON objects in a row, or a list of them, with\
 `config`, `SBOM`, `progress`, `osv` or `finding`.",severity:"None in the file: a called vulnerability is unknown.",proof:'The `config` message and a `progress`\
 message "Checking the \u2026" (govulncheck 1.1 and later), which comes only after the database was fetched; older files lack it and prove nothing. The stream has no\
 end mark: where imported vulnerabilities are listed and none is called, only the conclusion of the run shows that the analysis of calls was finished, and a rem\
ark says so. Below the scan level `symbol` nothing shows that vulnerable code is not called.',ignored:"`osv` messages: they are entries of the database, not fin\
dings. A vulnerability whose trace names no function in its first frame is closed as not called. The unit is the vulnerability.",example:`{"config": {"scanner_n\
ame": "govulncheck", "scan_level": "symbol"}}
{"finding": {"osv": "GO-2021-0113", "trace": [{"module": "golang.org/x/text", "version": "v0.3.5", "function": "Parse"}]}}`}};var yi="grype-json";function ki(e){let t=h(r(e,"relatedVulnerabilities")).map(s=>u(r(s,"id"))),n=u(r(e,"vulnerability","id"));return{id:n,aliases:[...new Set(t)].
filter(s=>s!==""&&s!==n),severity:_(r(e,"vulnerability","severity")),package:u(r(e,"artifact","name")),version:u(r(e,"artifact","version")),purl:u(r(e,"artifact",
"purl")),path:u(r(h(r(e,"artifact","locations"))[0],"path"))}}function bu(e){return["ignored",...h(r(e,"appliedIgnoreRules")).map(s=>[r(s,"vex-status"),r(s,"vex\
-justification"),r(s,"reason")].map(u).filter(o=>o!=="")).map(s=>s.join(": ")).filter(s=>s!=="")].join(": ")}function wu(e){if(!b(r(e,"matches")))return"has no \
list of matches, so nothing shows that the scan ran to its end";let t=r(e,"descriptor","db");return(u(r(t,"error"))||u(r(t,"status","error")))!==""||r(t,"status",
"valid")===!1?"was made without a valid vulnerability database":u(r(e,"descriptor","name"))===""?"does not name the tool that made it":void 0}var xu=e=>u(r(e,"t\
arget"))||u(r(e,"target","userInput")),vi={id:yi,title:"Grype JSON",kind:"scan",rank:5,recognise:e=>e.top==="object"&&e.keys.has("matches")&&e.keys.has("descrip\
tor"),read:e=>{let t=e.json(),n=O();for(let a of h(r(t,"matches")))n.add(ki(a));for(let a of h(r(t,"ignoredMatches")))n.add({...ki(a),closed:bu(a)});let s=r(t,"\
source"),o=wu(t),i=R({tool:"Grype",category:u(r(s,"type"))==="image"?"containers":"dependencies",findings:n,target:xu(s)});return E(yi,[i],o===void 0?{}:{why:o})},
docs:{recognised:"A JSON object with `matches` and `descriptor`.",severity:"`vulnerability.severity` of each match; Negligible counts as none, Unknown as unknow\
n.",proof:"`matches` is a list, `descriptor` names the tool, and its database is valid.",ignored:"`ignoredMatches` are closed with the rule or VEX statement tha\
t applies. The unit is the match.",example:`{"matches": [{"vulnerability": {"id": "CVE-2024-1", "severity": "High"}, "artifact": {"name": "zlib", "version": "1.\
2"}}],
 "source": {"type": "image", "target": {"userInput": "app:1"}}, "descriptor": {"name": "grype"}}`}};function Su(e){let{attestation:t,...n}=Vn(e.json());return{...P(Un.id,{...n,remarks:["carries no signature"]}),kind:"attestation",attestation:t}}var Un={id:"in-\
toto",title:"in-toto statement",kind:"attestation",rank:10,recognise:e=>e.top==="object"&&e.syntax==="json"&&e.keys.has("_type")&&(e.keys.has("predicateType")||
e.text.includes("in-toto.io/Statement")),read:Su,docs:{recognised:"A JSON object with `_type` and `predicateType`.",proof:"A predicate with its type, and at lea\
st one subject, each with a digest. A statement without an envelope is not signed: it is shown, and proves nothing about who wrote it.",ignored:"What the predic\
ate says, except that SLSA provenance names the commit it was built from (`gitCommit` of the resolved dependency, the source of the configuration, or a git mate\
rial).",example:`{"_type": "https://in-toto.io/Statement/v1", "subject": [{"name": "app.tgz", "digest": {"sha256": "0123abcd"}}],
 "predicateType": "https://slsa.dev/provenance/v1", "predicate": {}}`}};var Bn=e=>r(e,"statementMap")===void 0?r(e,"data"):e;function Ou(e){let t=0,n=0,s,o=[];for(let[i,a]of D(e.json())){let c=Bn(a),d=$(r(c,"statementMap")),l=$(r(c,
"s"));if(!d||!l){s??=i;continue}let m=Object.keys(d),f=t;n+=m.length;for(let p of m){let g=r(l,p);typeof g!="number"?s??=i:g>0&&t++}o.push([i,{covered:t-f,total:m.
length}]),Object.keys(l).length!==m.length&&(s??=i)}return be(Wn.id,{...me(t,n),...he(o)},{...s===void 0?{}:{why:`has no count for every statement of ${v(s,120)}`}})}
var Wn={id:"istanbul-coverage",title:"Istanbul coverage",kind:"coverage",recognise:e=>{if(e.top!=="object"||!e.text.slice(0,2e4).includes('"statementMap"'))return!1;
let t=D(Z(e))[0]?.[1];return $(r(Bn(t),"statementMap"))!==void 0&&r(Bn(t),"s")!==void 0},read:Ou,docs:{recognised:"A JSON object by file, whose first entry has \
`statementMap` and `s`.",proof:"At least one statement, and a count for each of them. The file lists statements, not lines, so statements are what is counted; t\
he summary of the same run (`coverage-summary.json`) can give another percentage, for it counts lines.",ignored:"Functions, branches and positions.",example:`{"\
/src/a.js": {"path": "/src/a.js", "statementMap": {"0": {}, "1": {}}, "s": {"0": 3, "1": 0},
 "fnMap": {}, "f": {}, "branchMap": {}, "b": {}}}`}};function bi(e){let[t,n]=[w(r(e,"lines","covered")),w(r(e,"lines","total"))];return t===void 0||n===void 0?void 0:{covered:t,total:n}}function Ru(e){let t=e.json(),
n=[],s={covered:0,total:0},o=[],i=0,a;for(let[f,p]of D(t)){let g=bi(p);(!g||g.covered>g.total)&&(a??=f),!(f==="total"||!g||r(p,"lines","pct")===void 0)&&(i++,o.
push([f,g]),s.covered+=g.covered,s.total+=g.total)}let c=bi(r(t,"total"))??{covered:0,total:0},d=c;i>0&&(s.covered!==c.covered||s.total!==c.total)&&(n.push(`sta\
tes ${c.covered} covered lines of ${c.total}, its files have ${s.covered} of ${s.total}`),$e(s,d)&&(d=s));let l=re(r(t,"total","lines","pct")),m={...me(d.covered,
d.total),...he(o)};return l!==void 0&&c.total>0&&Math.abs(l-100*c.covered/c.total)>.011&&n.push(`states ${l} % of lines, which ${c.covered} of ${c.total} is not`),
be(zn.id,m,{contradictions:n,...a===void 0?{}:{why:`has no sound count of lines for ${v(a,120)}`}})}var zn={id:"istanbul-summary",title:"Istanbul summary",kind:"\
coverage",recognise:e=>{if(e.top!=="object"||!e.keys.has("total"))return!1;let t=r(Z(e),"total");return $(r(t,"lines"))!==void 0&&$(r(t,"statements"))!==void 0},
read:Ru,docs:{recognised:"A JSON object whose `total` has `lines` and `statements`.",proof:"`total.lines` covers at least one line, and every file has a sound c\
ount. Where the files add up to something else, the worse counts and the contradiction is told; so is a `pct` that is not the share of its own counts.",ignored:"\
Statements, functions, branches and `skipped`. A `pct` of 100 over 0 lines is none.",example:`{"total": {"lines": {"total": 4, "covered": 3, "skipped": 0, "pct"\
: 75}, "statements": {"total": 4, "covered": 3, "skipped": 0, "pct": 75}},
 "/src/a.js": {"lines": {"total": 4, "covered": 3, "skipped": 0, "pct": 75}}}`}};function Tu(e){let[t,n]=[B(e,"missed")??0,B(e,"covered")??0];return{covered:n,total:t+n}}function Au(e){let t={covered:0,total:0},n={covered:0,total:0},s=[],o=new Map,
i="",a,c;return se(e,{open:(d,l)=>{let m=s.at(-1);if(s.push(d),d==="package")i=l.name??"";else if(d==="sourcefile"){let f=[i,l.name??""].filter(p=>p!=="").join(
"/");a=o.get(f)??{covered:0,total:0},o.set(f,a)}if(d==="counter"&&l.type==="LINE"){let f=Tu(l);if(m==="report"&&(c=f),m!=="package")return;t.covered+=f.covered,
t.total+=f.total}else if(d==="line"&&m==="sourcefile"){let f=(B(l,"ci")??0)>0?1:0;for(let p of a?[n,a]:[n])p.total++,p.covered+=f}},close:()=>{s.pop()}},{bareDoctype:!0}),
{packages:t,lines:n,files:o,...c?{stated:c}:{}}}function Cu(e){let{stated:t,packages:n,lines:s,files:o}=Au(e.text),i=[],a=t??(n.total>0?n:s);for(let[c,d]of[["pa\
ckages",n],["lines",s]])d.total===0||d.total===a.total&&d.covered===a.covered||(i.push(`states ${a.covered} covered lines of ${a.total}, its ${c} have ${d.covered}\
 of ${d.total}`),$e(d,a)&&(a=d));return be(Hn.id,{...me(a.covered,a.total),...he(o)},{contradictions:i,...t?{}:{why:"has no counter of lines (compiled without d\
ebug information?)"}})}var Hn={id:"jacoco",title:"JaCoCo XML",kind:"coverage",recognise:e=>e.syntax==="xml"&&e.root?.name==="report"&&(e.text.includes("-//JACOC\
O//")||e.text.includes("<counter ")||e.text.includes("<sessioninfo ")),read:Cu,docs:{recognised:"XML with the root element `report` and JaCoCo's DOCTYPE or its \
`counter` elements. The DOCTYPE may name its DTD; nothing is fetched, and one with declarations is refused.",proof:"The report has a counter of the type `LINE` \
over at least one line. Where the sum over its packages, or over its lines, is another one, the worst counts and the contradiction is told.",ignored:"Instructio\
ns, branches, complexity, methods, classes and sessions. A line with one instruction that ran is covered.",example:`<!DOCTYPE report PUBLIC "-//JACOCO//DTD Repo\
rt 1.1//EN" "report.dtd">
<report name="api"><package name="api"><counter type="LINE" missed="1" covered="3"/></package><counter type="LINE" missed="1" covered="3"/></report>`}};var wi={passed:"passed",failed:"failed",pending:"skipped",skipped:"skipped",todo:"skipped",disabled:"skipped"};function xi(e){let t=[...h(r(e,"ancestorTitles")),
r(e,"title")].map(u).filter(n=>n!=="");return u(r(e,"fullName"))||t.join(" ")}var $u=e=>r(e,"numRuntimeErrorTestSuites")===void 0;function Eu(e){let t=Q(),n={unloaded:[],
broken:[],unfinished:[]},s=0;for(let o of h(r(e,"testResults"))){let i=u(r(o,"name"))||u(r(o,"testFilePath")),a=r(o,"assertionResults")??r(o,"testResults"),c=r(
o,"testExecError"),d=!1;for(let m of h(a)){let f=u(r(m,"status")),p=Object.hasOwn(wi,f)?wi[f]:void 0;(!p||f==="pending"&&$u(e))&&n.unfinished.push(xi(m)),f==="t\
odo"&&s++,p==="failed"&&(d=!0);let g=p==="passed"&&(w(r(m,"invocations"))??1)>1;t.add(g?"flaky":p??"skipped",xi(m))}let l=c!=null;d||!(l||r(o,"status")==="faile\
d")||((h(a).length===0?n.unloaded:n.broken).push(i),t.blame(i))}return{tests:t.finish(),todo:s,...n}}function Nu(e,{tests:t,todo:n,unloaded:s,broken:o}){let i=[],
a=t.passed+t.failed+t.skipped,c=(l,m)=>{let f=w(r(e,l));f!==void 0&&f!==m&&i.push(`${l} is ${f}, but the list has ${m}`)};if(c("numTotalTests",a),c("numPassedTe\
sts",t.passed),c("numFailedTests",t.failed),c("numTodoTests",n),r(e,"success")===!0){let l=s.length+o.length,m=t.failed+l;t.failed>0&&i.push(`says success: true\
, but ${I(t.failed,"listed test")} failed`),l>0&&i.push(`says success: true, but ${I(l,"test file")} failed`);let f=w(r(e,"numFailedTestSuites"))??0;f>0&&m===0&&
i.push(`says success: true and ${I(f,"failed suite")}`)}let d=w(r(e,"snapshot","unmatched"))??0;return d>0&&t.failed===0&&i.push(`${I(d,"snapshot")} did not mat\
ch, but no test failed`),i}var Gn=e=>`${e.slice(0,3).map(t=>v(t,80)||"unnamed").join(", ")}${e.length>3?" \u2026":""}`;function _u(e,t,n){let{unloaded:s,broken:o,
unfinished:i}=t;if(r(e,"wasInterrupted")===!0)return"was interrupted (wasInterrupted: true)";if(!b(r(e,"testResults")))return"lists no test results";if(s.length>
0)return`${I(s.length,"test file")} could not be loaded or run: ${Gn(s)}`;if(o.length>0)return`${I(o.length,"test file")} failed outside of the tests: ${Gn(o)}`;
if(i.length>0)return`${I(i.length,"test")} did not finish: ${Gn(i)}`;let a=r(e,"success");return typeof a!="boolean"?"does not say whether the run succeeded":!a&&
n.failed+n.errored===0?"says success: false, though no test failed":H(n)}function Iu(e){let t=e.json(),n=Eu(t),s=w(r(t,"numRuntimeErrorTestSuites")),o={...n.tests,
failed:Math.max(n.tests.failed,w(r(t,"numFailedTests"))??0),errored:s===void 0?0:Math.max(s,n.unloaded.length)},i=_u(t,n,o),a=h(r(t,"openHandles")).length;return{
...P(Kn.id,{contradictions:Nu(t,n),remarks:a>0?[`${I(a,"handle")} stayed open after the tests`]:[],...i?{why:i}:{}}),kind:"tests",tests:o}}var Kn={id:"jest-json",
title:"Jest and Vitest JSON",kind:"tests",recognise:e=>e.top==="object"&&e.keys.has("numTotalTests")&&(e.keys.has("testResults")||e.keys.has("numPassedTests")),
read:Iu,docs:{recognised:"A JSON object with `numTotalTests` and `testResults`.",proof:"`success` is true, at least one listed test ran, every test file could b\
e loaded, and the run was not interrupted. The listed tests count; where `numFailedTests` or `numRuntimeErrorTestSuites` is higher, that number counts. A differ\
ence between the totals and the list is a contradiction.",ignored:"Messages, times and coverage. `pending`, `skipped`, `todo` and `disabled` tests are skipped o\
nes (in Vitest a `pending` test never finished). A passed test with `invocations` over 1 is flaky. Open handles are only remarked.",example:`{"numTotalTests": 1\
, "numPassedTests": 1, "numFailedTests": 0, "numRuntimeErrorTestSuites": 0, "success": true,
 "testResults": [{"name": "a.test.js", "status": "passed", "assertionResults": [{"title": "adds", "status": "passed"}]}]}`}};var Pu=new Set,Qn=new Set(["testsuites","testsuite","testrun"]),Mu=new Set(["skipped","skip","ignored","disabled","notrun","suppressed","pending","todo"]),Du=new Set(
["failed","failure","fail","error","errored","broken","timeout","aborted"]),Lu=/^(?:gitleaks|dependency-check|trivy|checkov scan|tfsec|kics|semgrep results|org\.eslint|eslint|org\.stylelint|PHP_CodeSniffer.{0,20})$/i,
ju=new Set(["git.commit","git.commit.id","git.sha","commit","commit.sha","github.sha","vcs.revision"]);function Fu(e){let t=c=>{let d=e[c]?.trim();return d&&/^\d{1,12}$/.
test(d)?Number(d):void 0},s=[t("skipped"),t("skip"),t("disabled"),t("ignored")].reduce((c,d)=>d===void 0?c:(c??0)+d,void 0),[o,i,a]=[t("tests"),t("failures"),t(
"errors")];return{...o===void 0?{}:{tests:o},...i===void 0?{}:{failures:i},...a===void 0?{}:{errors:a},...s===void 0?{}:{skipped:s}}}function Vu(e,t){if(e.size===
0&&t.result===void 0&&t.status===void 0)return"passed";if(e.has("todo"))return"skipped";if(e.has("failure"))return"failed";if(e.has("error"))return"errored";let n=e.
has("flakyFailure")||e.has("flakyError");if(!n&&(e.has("rerunFailure")||e.has("rerunError")))return"failed";if(e.has("skipped")||e.has("skip")||e.has("ignored")||
e.has("disabled"))return"skipped";let s=[t.result,t.status].map(o=>o?.toLowerCase()??"");return s.some(o=>Du.has(o))?"failed":s.some(o=>Mu.has(o))?"skipped":n||
e.has("rerun")?"flaky":"passed"}function Xu({classname:e="",name:t=""}){return e===""||t.startsWith(e)?t||e:`${e} \u203A ${t}`}function Si(e,t={}){let n=Q(),s=[],
o=[],i=[],a=0,c={tests:0,failures:0,errors:0,skipped:0},d,l,m=y=>{let S=y.name??y.package??"",T=[S,y.package??""].find(M=>Lu.test(M));T&&(d??=v(T,40));let x=s.at(
-1);x&&x.direct++,s.push({name:S,stated:Fu(y),held:{cases:0,skipped:0,bad:0,failingTodos:0},below:{tests:0,failures:0,errors:0,skipped:0},direct:0,directCases:0})},
f=()=>{let y=s.pop();if(!y)return;let{held:S,below:T,stated:x}=y;e(y);let M=s.at(-1),A={tests:Math.max(x.tests??0,T.tests),failures:Math.max(x.failures??0,T.failures),
errors:Math.max(x.errors??0,T.errors),skipped:Math.max(x.skipped??0,T.skipped)};if(!M)c=A;else{for(let X of["tests","failures","errors","skipped"])M.below[X]+=A[X];
for(let X of["cases","skipped","bad","failingTodos"])M.held[X]+=S[X]}},p=()=>{let y=o.pop();if(!y)return;let{marks:S=Pu,attributes:T}=y,x=Vu(S,T),M=x==="failed"||
x==="errored";n.add(x,M?Xu(T):""),a++;let A=s.at(-1);A&&(A.direct++,A.directCases++,A.held.cases++,x==="skipped"&&A.held.skipped++,M&&A.held.bad++,S.has("todo")&&
(S.has("failure")||S.has("error"))&&A.held.failingTodos++)},g=ln({open:(y,S)=>{let T=i[i.length-1]??"";if(i.push(y),y==="testcase")o.push({attributes:S});else if(Qn.
has(y))m(S);else if(T==="testcase"){let x=o.at(-1);x&&(x.marks??=new Set,x.marks.add(y==="skipped"&&S.type==="todo"?"todo":y))}else if(Qn.has(T)&&(y==="error"||
y==="failure")){let x=s.at(-1);x&&x.held.bad++,n.add(y==="error"?"errored":"failed",`${x?.name??""} (outside of a test case)`)}else if(y==="property"&&o.length===
0){let x=(S.name??"").toLowerCase().replaceAll("_",".").replace(/^env\./,"");ju.has(x)&&/^[0-9a-f]{7,40}$/i.test(S.value??"")&&(l??=S.value)}},close:y=>{i.pop(),
y==="testcase"?p():Qn.has(y)&&f()}},t),k=()=>{let{tests:y,failures:S,errors:T,skipped:x}=c;return{tests:n.finish(),cases:a,totals:{passed:Math.max(0,y-S-T-x),failed:S,
errored:T,skipped:x,flaky:0,failing:[]},...d?{scanner:d}:{},...l?{commit:l}:{}}};return{write:g.write,close:()=>(g.close(),k())}}var Ju=10,Uu=new Set(["testsuites","testsuite","testrun"]);function Bu({name:e,stated:t,direct:n,directCases:s,held:o}){let i=e===""?"the report":`suite ${v(e,80)}`,
a=[],{tests:c}=t,d=o.cases-(c??0),l=c===o.cases||c===s||c===n||d>0&&d<=o.skipped;if(c!==void 0&&!l&&a.push(`${i} states ${I(c,"test")} and lists ${o.cases}`),t.
failures===void 0&&t.errors===void 0)return a;let m=(t.failures??0)+(t.errors??0);return(m>o.bad+o.failingTodos||m===0&&o.bad>0)&&a.push(`${i} states ${I(m,"fai\
lure")} and lists ${o.bad}`),a}function Wu({cases:e,scanner:t},n){if(t)return`comes from a scanner (${t}): its cases are findings, not tests`;let s=n.passed+n.failed+
n.errored+n.skipped;return e===0&&s>0?`states ${I(s,"test")} but lists no test case`:H(n)}function zu({tests:e,totals:t}){let{passed:n,failed:s,errored:o,skipped:i}=t;
return{...e,passed:n,failed:Math.max(e.failed,s),errored:Math.max(e.errored,o),skipped:i}}function Ri(e={}){let t=[],n=[],s=Si(o=>{let i=o.held.cases+o.held.bad>
0?t:n;i.length<Ju&&i.push(...Bu(o))},e);return{write:s.write,close:()=>Hu(s.close(),t,n)}}function Hu(e,t,n){let s=e.cases>0?e.tests:zu(e),o=Wu(e,s);return{...P(
qn.id,{contradictions:e.cases>0?[...t,...n]:t,...o?{why:o}:{},...e.commit?{commit:e.commit}:{}}),kind:"tests",tests:s}}function Gu(e){let t=Ri();return t.write(
e.text),t.close()}var Oi=e=>e.syntax==="xml"&&Uu.has(e.root?.name??""),qn={id:"junit-xml",title:"JUnit XML",kind:"tests",rank:1,recognise:Oi,read:Gu,stream:{begins:Oi,
read:async e=>{let t=Ri({unplaced:!0});for await(let n of _o(e))t.write(n);return{reading:t.close()}}},docs:{recognised:"XML with the root element `testsuites` \
or `testsuite` (or `testrun`, as Eclipse exports it).",proof:"At least one `testcase` that ran. The cases count, not the totals in attributes; totals that state\
 more tests or more failures than are listed are a contradiction. A report that lists no case, whose cases were all skipped, or that a scanner wrote proves no t\
est run.",ignored:'Output, properties (but a commit) and times. `flakyFailure` and `flakyError` make a passed case flaky; `rerunFailure` repeats a failure; a ca\
se marked `skipped type="todo"` is skipped even when it fails, as its runner counts it. An `error` or `failure` outside of a case counts as one more.',example:`\
<testsuite name="api" tests="1" failures="0">
  <testcase classname="login" name="accepts a password"/></testsuite>`}};var Ku=/^(\d{1,10}),\s?(-?\d{1,20}|-?\d{1,15}\.\d{1,10}|-?\d(?:\.\d{1,17})?e\+?\d{1,3})(?:,.*)?$/i,Qu=/^\d{1,12}$/;function qu(e,t,n,s){let o=Ku.exec(n.slice(0,
200));if(!o)throw new j(`has a DA entry that is no "line,count" (line ${s})`,s,1);let i=Number(o[2]),a=Number(o[1]);i<0&&t.negative++,i>0&&e.ran++,e.entries++,e.
lines.set(a,e.lines.get(a)===!0||i>0)}var Ai=e=>{let t=0;for(let n of e.values())n&&t++;return t};function Yu(e,t){let{lines:n,entries:s,found:o,hit:i}=e;if(s===
0)return{total:o??0,covered:Math.min(i??0,o??0)};let a={total:n.size,covered:Ai(n)},d=[{total:s,covered:e.ran},a].find(({total:m,covered:f})=>(o===void 0||o===m)&&
(i===void 0||i===f));if(d)return d;let l=v(e.file,120);return o!==void 0&&o!==s&&o!==n.size&&t.contradictions.push(`${l}: LF states ${o} lines, ${n.size} are li\
sted`),i!==void 0&&i!==e.ran&&i!==a.covered&&t.contradictions.push(`${l}: LH states ${i} covered lines, ${a.covered} are listed`),{total:Math.max(a.total,o??0),
covered:Math.min(a.covered,i??a.covered)}}function Zu(e,t){let n=Yu(e,t),s=t.sources.get(e.file);if(!s){t.sources.set(e.file,{lines:e.lines,...n,merged:!1});return}
for(let[o,i]of e.lines)s.lines.set(o,s.lines.get(o)===!0||i);n.total>s.total&&Object.assign(s,n),s.merged=!0}function Ti(e,t,n){if(!Qu.test(e.trim()))throw new j(
`has ${t} without a count (line ${n})`,n,1);return Number(e)}function ef(e){let t={sources:new Map,negative:0,contradictions:[]},n,s=!1,o=0;for(let i=0;i<e.length;){
let a=e.indexOf(`
`,i),c=e.slice(i,a===-1?e.length:a).trim();if(i=a===-1?e.length:a+1,o++,c==="end_of_record"){n&&Zu(n,t),n=void 0;continue}if(c===""||c.startsWith("#"))continue;
let d=c.indexOf(":");if(d===-1)return{sums:t,open:n?.file??c};let l=c.slice(0,d);s=l==="TN";let m=c.slice(d+1);if(l==="SF"){if(n)return{sums:t,open:n.file};n={file:m,
lines:new Map,entries:0,ran:0}}else if(l==="DA"||l==="LF"||l==="LH"){if(!n)throw new j(`has ${l} outside of a file's record (line ${o})`,o,1);l==="DA"?qu(n,t,m,
o):l==="LF"?n.found=Ti(m,l,o):n.hit=Ti(m,l,o)}}return s&&!n?{sums:t,open:"a test"}:{sums:t,...n?{open:n.file}:{}}}function tf(e){let{sums:t,open:n}=ef(e.text),s=0,
o=0,i=[];for(let[d,l]of t.sources){let f=l.merged&&l.lines.size>0?{total:l.lines.size,covered:Ai(l.lines)}:l;s+=f.total,o+=f.covered,i.push([d,f])}let c=(n===void 0?
void 0:`is cut off: the record of ${v(n,120)} has no end_of_record`)??(s===0?"covers no line, which proves nothing":void 0);return{...P(Yn.id,{contradictions:t.
contradictions,remarks:t.negative>0?[`${t.negative} lines have a negative count; they count as not covered`]:[],...c?{why:c}:{}}),kind:"coverage",coverage:{...me(
o,s),...he(i)}}}var Yn={id:"lcov",title:"lcov trace file",kind:"coverage",recognise:e=>{if(e.syntax!=="text")return!1;let t=e.text.slice(0,2e4).replace(/^(?:\s|#[^\n]{0,1000}\n){1,200}/,
"");return t.startsWith("SF:")||t.startsWith("TN:")&&t.includes(`
SF:`)},read:tf,docs:{recognised:"Text that begins with `TN:` or `SF:`.",proof:"Every record ends with `end_of_record`, and at least one line can be covered. The\
 `DA` lines count; a file with several records is merged line by line. Where `LF` or `LH` say something else, the worse of the two counts and the contradiction \
is told.",ignored:"Functions, branches, conditions and checksums. A negative count is not covered.",example:`SF:src/add.js
DA:1,5
DA:2,0
LF:2
LH:1
end_of_record`}};var Zn=e=>u(r(e,"fullTitle"))||u(r(e,"title"));function nf(e){let t=Q(),n=new Set,s=(i,a)=>{for(let c of h(r(e,i)))n.add(Zn(c)),a(c,Zn(c))};s("passes",(i,a)=>t.
add((w(r(i,"currentRetry"))??0)>0?"flaky":"passed",a)),s("failures",(i,a)=>t.add("failed",a)),s("pending",(i,a)=>t.add("skipped",a));let o=h(r(e,"tests")).map(Zn).
filter(i=>!n.has(i));return{tests:t.finish(),unknown:o}}function sf(e,{unknown:t},n){return!b(r(e,"passes"))||!b(r(e,"failures"))?"lists no passes and failures":
u(r(e,"stats","end"))===""?"does not say when the run ended (stats.end)":t.length>0?`${I(t.length,"test")} ended in no known outcome: ${z(t)}`:H(n)}function of(e){
let t=e.json(),n=nf(t),s=m=>w(r(t,"stats",m)),{passed:o,failed:i,skipped:a}=n.tests,c={...n.tests,failed:Math.max(i,s("failures")??0)},d=sf(t,n,c),l=r(t,"tests");
return{...P(es.id,{contradictions:we([["stats.tests",b(l)?s("tests"):void 0,h(l).length],["stats.passes",s("passes"),o],["stats.failures",s("failures"),i],["sta\
ts.pending",b(r(t,"pending"))?s("pending"):void 0,a]]),...d?{why:d}:{}}),kind:"tests",tests:c}}var es={id:"mocha-json",title:"mocha JSON",kind:"tests",recognise:e=>e.
top==="object"&&e.keys.has("stats")&&e.keys.has("passes")&&e.keys.has("failures"),read:of,docs:{recognised:"A JSON object with `stats`, `passes` and `failures`.",
proof:"At least one test passed or failed, `stats.end` says that the run ended, and every entry of `tests` is in one of the three lists. The lists count; `stats\
` that differ are a contradiction, and the higher number of failures counts.",ignored:"Messages, speeds and times. A failed hook counts as a failure; the tests \
that it kept from running stand nowhere in the file. `pending` is skipped. A pass with `currentRetry` over 0 is flaky.",example:`{"stats": {"tests": 1, "passes"\
: 1, "failures": 0, "pending": 0, "end": "2026-01-05T10:00:00Z"},
 "tests": [{"fullTitle": "adds"}], "passes": [{"fullTitle": "adds"}], "failures": [], "pending": []}`}};var at=e=>u(r(e,"fullTitle"))||u(r(e,"title")),rf=e=>{let t=r(e,"results");return b(t)?t:[r(e,"suites")]};function af(e){let t=Q(),n=[],s=0,o=[...rf(e)].reverse();
for(let i=o.pop();i!==void 0;i=o.pop()){for(let a of h(r(i,"tests"))){let c=u(r(a,"state"));s++,c==="failed"||r(a,"fail")===!0?t.add("failed",at(a)):c==="passed"?
t.add((w(r(a,"currentRetry"))??0)>0?"flaky":"passed",at(a)):(t.add("skipped",at(a)),c!=="pending"&&r(a,"pending")!==!0&&n.push(at(a)))}for(let a of[...h(r(i,"be\
foreHooks")),...h(r(i,"afterHooks"))])(r(a,"state")==="failed"||r(a,"fail")===!0)&&t.add("errored",at(a));for(let a of[...h(r(i,"suites"))].reverse())o.push(a)}
return{tests:t.finish(),cases:s,leftOut:n}}function cf(e,{leftOut:t},n){return u(r(e,"stats","end"))===""?"does not say when the run ended (stats.end)":t.length>
0?`${I(t.length,"test")} never ran: ${z(t)}`:H(n)}function df(e){let t=e.json(),n=af(t),s=f=>w(r(t,"stats",f)),{passed:o,failed:i,errored:a,skipped:c}=n.tests,d={
...n.tests,failed:Math.max(i,(s("failures")??0)-a)},l=cf(t,n,d),m=s("failures");return{...P(ts.id,{contradictions:we([["stats.testsRegistered",s("testsRegistere\
d"),n.cases],["stats.passes",s("passes"),o],["stats.failures",m===i+a?void 0:m,i],["stats.pending",s("pending"),c-n.leftOut.length]]),...l?{why:l}:{}}),kind:"te\
sts",tests:d}}var ts={id:"mochawesome",title:"mochawesome",kind:"tests",recognise:e=>{if(e.top!=="object"||!e.keys.has("stats")||!e.keys.has("results")&&!e.keys.
has("suites"))return!1;let t=Z(e),n=r(t,"stats");return(b(r(t,"results"))||$(r(t,"suites"))!==void 0)&&r(n,"passes")!==void 0&&r(n,"failures")!==void 0},read:df,
docs:{recognised:"A JSON object with `stats` (that has `passes` and `failures`) and `results` or, in old versions, `suites`.",proof:"At least one test passed or\
 failed, every test that is not pending ran, and `stats.end` says that the run ended. The listed tests count; `stats` that differ are a contradiction, and the h\
igher number of failures counts.",ignored:"Code, messages, context and times. A failed hook counts as an error. A test without a state never ran: it is skipped \
and makes the report incomplete.",example:`{"stats": {"testsRegistered": 1, "passes": 1, "failures": 0, "pending": 0, "end": "2026-01-05T10:00:00Z"},
 "results": [{"tests": [{"fullTitle": "adds", "state": "passed"}], "suites": []}]}`}};var Ci="npm-audit-v1",$i={id:Ci,title:"npm 6 audit, pnpm audit",kind:"scan",rank:9,recognise:e=>e.top==="object"&&e.keys.has("advisories")&&e.keys.has("metadata"),
read:e=>{let t=e.json(),n=r(t,"advisories"),s=O();for(let[f,p]of D(n)){let g=Nt(p),k=u(r(p,"module_name"));s.add({id:u(r(p,"github_advisory_id"))||f,aliases:h(r(
p,"cves")).map(u).filter(y=>y!==""),severity:_(r(p,"severity")),title:u(r(p,"title")),package:k,version:g,purl:ee("npm",k,g)})}let o=r(t,"metadata","vulnerabili\
ties"),i=le(t),a=i?`the tool ended with an error: ${i}`:$(n)?$(o)?void 0:"has no summary (metadata.vulnerabilities), so nothing shows that the audit ran to its \
end":"has no list of advisories, so nothing shows that the audit ran to its end",c=a===void 0?Et(s,We(o)):{contradictions:[],remarks:[],why:a},d=w(r(t,"metadata",
"totalDependencies")),l=r(t,"runId")===void 0?"npm or pnpm audit":"npm audit",m=R({tool:l,category:"dependencies",findings:s,dependencies:d});return E(Ci,[m],c)},
docs:{recognised:"A JSON object with `advisories` and `metadata`.",severity:"`severity` of each advisory; `moderate` counts as medium, `info` as none, a missing\
 one as unknown.",proof:"`advisories` is an object, `metadata.vulnerabilities` is there, and the list leaves out no high or critical that the summary counts.",ignored:"\
The numbers of the summary: npm 6 counts paths there. An empty list beside a summary that counts something takes the numbers of the summary.",example:`{"advisor\
ies": {"1179": {"module_name": "minimist", "severity": "low", "title": "Prototype Pollution"}},
 "metadata": {"vulnerabilities": {"low": 1}, "totalDependencies": 20}}`}};var Ei="npm-audit-v2";function lf(e){let t=h(r(e,"via")).filter(s=>$(s));return{ids:t.map(s=>u(r(s,"url")).split("/").at(-1)??"").filter(s=>s!==""),title:u(r(t[0],
"title"))}}function uf(e,t,n){let s=[];for(let o of ge){if(t[o]===n[o])continue;let i=`The summary counts ${n[o]} ${o} and the list has ${t[o]}`;s.push(t[o]===0?
`${i}; the summary counts`:i),t[o]===0&&e.addUnlisted(o,n[o])}return s}var Ni={id:Ei,title:"npm audit (npm 7 and later)",kind:"scan",rank:10,recognise:e=>e.top===
"object"&&e.keys.has("auditReportVersion"),read:e=>{let t=e.json(),n=O();for(let[m,f]of D(r(t,"vulnerabilities"))){let{ids:p,title:g}=lf(f),[k=m,...y]=p,S=u(r(f,
"range"));n.add({id:k,aliases:y,severity:_(r(f,"severity")),title:g,package:m,version:S})}let s=r(t,"metadata","vulnerabilities"),o=$(s)?We(s):void 0,i=o?uf(n,n.
finish().counts,o):[],a=le(t),c=a?`npm ended with an error: ${a}`:$(r(t,"vulnerabilities"))?o?void 0:"has no summary (metadata.vulnerabilities), so nothing show\
s that the audit ran to its end":"has no list of vulnerabilities, so nothing shows that the audit ran to its end",d=w(r(t,"metadata","dependencies","total")),l=R(
{tool:"npm audit",category:"dependencies",findings:n,dependencies:d});return E(Ei,[l],{contradictions:i,...c===void 0?{}:{why:c}})},docs:{recognised:"A JSON obj\
ect with `auditReportVersion`.",severity:"`severity` of each entry of `vulnerabilities`; `moderate` counts as medium, `info` as none.",proof:"Both `vulnerabilit\
ies` and `metadata.vulnerabilities` are there, and no `error`.",ignored:"Single advisories: the unit is the vulnerable package, as npm counts it. Where the summ\
ary counts a severity that the list does not have, the summary counts.",example:`{"auditReportVersion": 2, "vulnerabilities": {"qs": {"severity": "high", "via":\
 []}},
 "metadata": {"vulnerabilities": {"high": 1, "total": 1}}}`}};var ct=({fullname:e,name:t})=>e||t||"",ff=({label:e,result:t})=>/^cancell?ed$/i.test(e??"")||/^cancell?ed$/i.test(t??"");function Gt(e,t){let n=Q(),s={unknown:[],
notRunnable:[],cancelled:[]},o=[],i,a=0;return se(e,{open:(c,d)=>{if(i??=d,ff(d)&&s.cancelled.push(ct(d)),c==="test-suite"&&o.push({attributes:d,bad:!1}),c!=="t\
est-case")return;a++;let l=t.outcome(d),m=t.notRunnable(d);l?n.add(l,ct(d)):s.unknown.push(ct(d)),m&&s.notRunnable.push(ct(d));let f=o.at(-1);f&&(m||l==="failed"||
l==="errored")&&(f.bad=!0)},close:c=>{let d=c==="test-suite"?o.pop():void 0;if(!d)return;let{attributes:l}=d;t.failed(l)&&(!d.bad||t.failedAfter(l))&&(n.add("er\
rored",`${ct(l)} (outside of a test case)`),d.bad=!0);let m=o.at(-1);m&&d.bad&&(m.bad=!0)}}),{root:i??{},tests:n.finish(),cases:a,...s}}var _i={Success:"passed",Failure:"failed",Error:"errored",Ignored:"skipped",Skipped:"skipped",Inconclusive:"skipped",NotRunnable:"skipped"},mf=new Set(["Failure",
"Error","NotRunnable","Cancelled"]);function pf({result:e,executed:t,success:n}){return e!==void 0?Object.hasOwn(_i,e)?_i[e]:void 0:/^false$/i.test(t??"")?"skip\
ped":/^true$/i.test(n??"")?"passed":/^false$/i.test(n??"")?"failed":void 0}var hf={outcome:pf,notRunnable:({result:e})=>e==="NotRunnable",failed:({result:e,success:t,
executed:n})=>e===void 0?/^false$/i.test(t??"")&&!/^false$/i.test(n??""):mf.has(e),failedAfter:()=>!1};function gf({tests:e,unknown:t,notRunnable:n,cancelled:s}){
return s.length>0?`was cancelled: ${z(s)}`:t.length>0?`${I(t.length,"test")} ended in no known outcome: ${z(t)}`:n.length>0?`${I(n.length,"test")} could not be \
run: ${z(n)}`:H(e)}function yf({root:e,tests:t,cases:n}){let s=[],o=B(e,"total");o!==void 0&&(o>n||o<n-t.skipped)&&s.push(`states ${I(o,"test")} and lists ${n}`);
let i=B(e,"failures"),a=(i??0)+(B(e,"errors")??0),c=t.failed+t.errored;return i!==void 0&&(a>c||a===0&&t.failed>0)&&s.push(`states ${I(a,"failure")} and lists ${c}`),
s}function kf(e){let t=Gt(e.text,hf),n=gf(t);return{...P(ns.id,{contradictions:yf(t),...n?{why:n}:{}}),kind:"tests",tests:t.tests}}var ns={id:"nunit2-xml",title:"\
NUnit 2 XML",kind:"tests",recognise:e=>e.syntax==="xml"&&e.root?.name==="test-results",read:kf,docs:{recognised:"XML with the root element `test-results`.",proof:"\
At least one `test-case` ran, each has a known `result` (or `executed` and `success` in old versions), none was cancelled or NotRunnable. The cases count; total\
s of the root that state more tests or failures than are listed are a contradiction. A suite that failed without a case of it failing (setup, an assembly that c\
an not be loaded) is an error.",ignored:"Output, messages, environment and times. `Ignored`, `Inconclusive` and `NotRunnable` are skipped.",example:`<test-resul\
ts total="1" failures="0" errors="0">
  <test-case name="Calculator.Adds" executed="True" result="Success"/></test-results>`}};var Ii={Passed:"passed",Warning:"passed",Failed:"failed",Skipped:"skipped",Inconclusive:"skipped"},vf={outcome:({result:e=""})=>Object.hasOwn(Ii,e)?Ii[e]:void 0,
notRunnable:({result:e,label:t,runstate:n})=>e==="Skipped"&&(t==="Invalid"||n==="NotRunnable"),failed:({result:e})=>e==="Failed",failedAfter:({site:e})=>e==="Te\
arDown"};function bf({root:e,tests:t,unknown:n,notRunnable:s,cancelled:o}){return o.length>0?`was cancelled: ${z(o)}`:n.length>0?`${I(n.length,"test")} ended in\
 no known outcome: ${z(n)}`:s.length>0?`${I(s.length,"test")} could not be run: ${z(s)}`:e.result==="Failed"&&t.failed+t.errored===0?"says that it failed, thoug\
h no listed test did":H(t)}function wf(e){let t=Gt(e.text,vf),{root:n,tests:s,cases:o}=t,i=bf(t),a=B(n,"warnings")??0,c=we([["total",B(n,"total"),o],["passed",B(
n,"passed"),s.passed-a],["failed",B(n,"failed"),s.failed]]);return n.result==="Passed"&&s.failed+s.errored>0&&c.push("says that it passed, but lists failures"),
{...P(ss.id,{contradictions:c,remarks:a>0?[`${I(a,"test")} passed with a warning`]:[],...i?{why:i}:{}}),kind:"tests",tests:s}}var ss={id:"nunit3-xml",title:"NUn\
it 3 XML",kind:"tests",recognise:e=>e.syntax==="xml"&&e.root?.name==="test-run",read:wf,docs:{recognised:"XML with the root element `test-run`.",proof:"At least\
 one `test-case` ran, each has a known `result`, none was cancelled or could not be run, and the run does not say Failed without a failure. The cases count; tot\
als of the root that differ are a contradiction. A suite that failed by itself (one-time setup or teardown, an assembly that can not be loaded) is an error.",ignored:"\
Output, messages, properties and times. `Inconclusive` is skipped, `Warning` is passed and remarked.",example:`<test-run total="1" passed="1" failed="0" result=\
"Passed">
  <test-case fullname="Calculator.Adds" result="Passed"/></test-run>`}};function Kt(e){if(e.top!=="object"||!e.keys.has("@context"))return[];let t=r(Z(e),"@context");return[t,...h(t)].flatMap(s=>[s,...D(s).map(([,o])=>o)]).map(u).filter(
s=>s!=="")}function os(e){let t=[u(e),u(r(e,"@id"))],n=["purl","cpe23","cpe22"].map(i=>u(r(e,"identifiers",i))),s=[...new Set([...t,...n].filter(i=>i!==""))].map(i=>v(i,500));
if(s.length===0)return;let o=h(r(e,"subcomponents")).flatMap(i=>os(i)??[]);return{ids:s,...o.length>0?{parts:o}:{}}}function Pi(e,t){let n=r(e,"vulnerability"),
s=[u(n),u(r(n,"name")),u(r(n,"@id"))],o=h(r(n,"aliases")).map(u),[i="",...a]=[...new Set([...s,...o].filter(f=>f!==""))],c=h(r(e,"subcomponents")).flatMap(f=>os(
f)??[]),d=h(r(e,"products")).flatMap(f=>os(f)??[]).map(f=>c.length>0&&f.parts===void 0?{...f,parts:c}:f),l=[u(r(e,"justification")),u(r(e,"impact_statement"))].
filter(f=>f!==""),m=u(r(e,"last_updated"))||u(r(e,"timestamp"))||t;return{vulnerability:v(i,120),...a.length>0?{aliases:a.slice(0,20).map(f=>v(f,120))}:{},status:v(
u(r(e,"status")),40),products:d.map(f=>f.ids[0]??""),about:d,...l.length>0?{justification:v(l.join(": "))}:{},...m?{time:v(m,40)}:{}}}var xf=new Set(["not_affected","affected","fixed","under_investigation"]);function Sf(e,t){if(!b(r(e,"statements")))return"has no list of statements";if(t.length===
0)return"has no statement, which proves nothing";if(u(r(e,"author"))==="")return"names no author, who would have to answer for it";let n=t.filter(({status:s})=>!xf.
has(s)).length;return n>0?`has ${n} statements without one of the four statuses`:void 0}function Of(e){let t=e.json(),n=u(r(t,"last_updated"))||u(r(t,"timestamp")),
s=h(r(t,"statements")).map(d=>Pi(d,n)),o=O();for(let{vulnerability:d,aliases:l=[],status:m,products:f,justification:p}of s)o.add({id:d,aliases:l,severity:"unkno\
wn",title:m,...f[0]?{package:f[0]}:{},...Ee(m)?{closed:p?`${m}: ${p}`:m}:{}});let i=s.filter(d=>d.status==="not_affected"&&d.justification===void 0).length,a=s.
filter(d=>d.products.length===0).length,c=Sf(t,s);return{...P(rs.id,{...c?{why:c}:{},remarks:[...i>0?[`${i} statements say not_affected without a reason; they c\
lose nothing in another report`]:[],...a>0?[`${a} statements name no product; they close nothing in another report`]:[]]}),kind:"vex",vex:{statements:s},scan:R(
{tool:"OpenVEX",category:"dependencies",findings:o})}}var rs={id:"openvex",title:"OpenVEX",kind:"vex",rank:10,recognise:e=>Kt(e).some(t=>/^https?:\/\/openvex\.dev\/ns\b/.
test(t)),read:Of,docs:{recognised:"JSON-LD whose `@context` is `https://openvex.dev/ns\u2026`.",severity:"None is written: an open statement counts as unknown. \
The unit is the statement.",proof:"An author and at least one statement, each with one of the four statuses.",ignored:"Supplier, role, tooling and action statem\
ents. `not_affected` and `fixed` are closed, `affected` and `under_investigation` open. In another report a statement closes a finding only for the product, ver\
sion and vulnerability (or alias) that it names, and `not_affected` only with a justification or impact statement. A VEX document is no scan.",example:`{"@conte\
xt": "https://openvex.dev/ns/v0.2.0", "author": "a", "statements": [{"vulnerability": {"name": "CVE-2024-1"},
 "products": [{"@id": "pkg:npm/qs@6.5.0"}], "status": "not_affected", "justification": "component_not_present"}]}`}};var Mi="osv-scanner";async function Rf(e){let t=[e,...h(r(e,"affected"))],n=[];for(let s of t.flatMap(o=>h(r(o,"severity")))){let o=u(r(s,"score")),i=await ve(o);
n.push(i===void 0?_(o):oe(i))}return ce(n)}function Tf(e){let t=_(r(e,"database_specific","severity")),n=h(r(e,"affected")).flatMap(s=>[_(r(s,"database_specific",
"severity")),_(r(s,"ecosystem_specific","severity"))]);return ce([t,...n])}async function Af(e,t,n){if(t.some(a=>a.startsWith("MAL-")))return"critical";let s=re(
r(e,"max_severity")),o=t.map(a=>n.get(a)).filter(a=>a!==void 0);if(s!==void 0&&oe(s)!=="unknown")return oe(s);let i=ce(await Promise.all(o.map(Rf)));return i===
"unknown"?ce(o.map(Tf)):i}function Cf(e){let t=[...D(r(e,"experimental_analysis")),...D(r(e,"experimentalAnalysis"))];if(t.length!==0)return t.every(([,n])=>r(n,
"called")===!1)?"not called":t.every(([,n])=>r(n,"unimportant")===!0)?"unimportant":void 0}async function $f(e,t,n){let s=h(r(e,"vulnerabilities")),o=new Map(s.
map(m=>[u(r(m,"id")),m])),i=new Set,[a,c]=["name","version"].map(m=>u(r(e,"package",m))),d=ee(u(r(e,"package","ecosystem")),a,c),l=async(m,f)=>{for(let k of f)i.
add(k);let p=f[0]??"unnamed",g=[...f.slice(1),...h(r(m,"aliases")).map(u)].filter(k=>k!==p);n.add({id:p,aliases:[...new Set(g)],severity:await Af(m,f,o),title:u(
r(o.get(p),"summary")),package:a,purl:d,version:c||u(r(e,"package","commit")),path:t,closed:Cf(m)})};for(let m of h(r(e,"groups"))){let f=h(r(m,"ids")).map(u);await l(
m,f);for(let p of h(r(m,"aliases")))i.add(u(p))}for(let m of s){let f=u(r(m,"id"));if(!i.has(f)){for(let p of h(r(m,"aliases")))i.add(u(p));await l({aliases:r(m,
"aliases")},[f])}}}var Di={id:Mi,title:"OSV-Scanner",kind:"scan",recognise:e=>{if(e.top!=="object"||!e.keys.has("results"))return!1;if(e.keys.has("experimental_\
config"))return!0;let t=r(Z(e),"results");return b(t)?t.length===0?e.keys.size===1&&/\bosv\b/i.test(e.hint.replace(/_/g," ")):t.some(n=>b(r(n,"packages"))&&r(n,
"source")!==void 0):!1},read:async e=>{let t=e.json(),n=r(t,"results"),s=O(),o=0;for(let l of h(n))for(let m of h(r(l,"packages")))o++,await $f(m,u(r(l,"source",
"path")),s);let i=r(t,"experimental_config")!==void 0||o>0,a=b(n)&&!i?["The file names no tool; the words beside the link name OSV-Scanner"]:[],c=R({tool:"OSV-S\
canner",category:"dependencies",findings:s}),d=b(n)?void 0:"has no list of results, so nothing shows that the scan ran to its end";return E(Mi,[c],{remarks:a,...d===
void 0?{}:{why:d}})},docs:{recognised:"A JSON object with `results` whose entries have `source` and `packages`, or with `experimental_config`.",severity:"The gr\
oup's `max_severity`; else the worst CVSS vector (2, 3, 4) of its vulnerabilities; else `database_specific.severity`. `MAL-` ids (malicious packages) are critic\
al. Go advisories carry none: unknown.",proof:"`results` is a list; an empty one needs `experimental_config` beside it, or words beside the link that name OSV.",
ignored:"Aliases: the unit is the group of aliases per package. Groups that are never called or unimportant are closed.",example:`{"results": [{"source": {"path\
": "go.mod", "type": "lockfile"}, "packages": [{"package": {"name": "stdlib"},
 "vulnerabilities": [], "groups": [{"ids": ["GO-2025-3563"], "max_severity": ""}]}]}]}`}};var Li="pip-audit",ji={id:Li,title:"pip-audit",kind:"scan",rank:4,recognise:e=>e.top==="array"?e.keys.has("name")&&(e.keys.has("vulns")||e.keys.has("skip_reason")):
e.top!=="object"||!e.keys.has("dependencies")||e.keys.size>2?!1:e.keys.has("fixes")||e.text.includes('"vulns"')||e.text.includes('"skip_reason"'),read:e=>{let t=e.
json(),n=b(t)?t:r(t,"dependencies"),s=O(),o=[],i=0;for(let l of h(n)){let m=u(r(l,"name")),f=r(l,"vulns");if(r(l,"skip_reason")!==void 0||!b(f)){o.push(m);continue}
i++;let p=u(r(l,"version"));for(let g of f)s.add({id:u(r(g,"id")),aliases:h(r(g,"aliases")).map(u),severity:"unknown",package:m,version:p,purl:ee("pypi",m,p)})}
let a=o.slice(0,3).join(", ")+(o.length>3?" \u2026":""),c=b(n)?o.length>0?`skipped ${o.length} of ${o.length+i} dependencies, so they were not audited: ${a}`:i===
0?"audited no dependency at all":void 0:"has no list of dependencies, so nothing shows that the audit ran to its end",d=R({tool:"pip-audit",category:"dependenci\
es",findings:s,dependencies:i});return E(Li,[d],c===void 0?{}:{why:c})},docs:{recognised:"A JSON object with `dependencies` (and `fixes`), whose entries have `v\
ulns` or `skip_reason`; or a bare list of them.",severity:"None in the file: every vulnerability is unknown.",proof:"At least one dependency was audited, and no\
ne has a `skip_reason`.",ignored:"`fixes`: whether an upgrade was tried says nothing about what was found.",example:`{"dependencies": [{"name": "flask", "versio\
n": "0.5", "vulns": [{"id": "PYSEC-2019-179",
 "aliases": ["CVE-2019-1010083"]}]}], "fixes": []}`}};var Fi={expected:"passed",unexpected:"failed",flaky:"flaky",skipped:"skipped"},Ef=10,Vi=["passed","flaky","skipped","failed","errored"],Nf=(e,t)=>Vi.indexOf(e)>=
Vi.indexOf(t)?e:t;function _f(e){let t=u(r(e,"expectedStatus"))||"passed",n=0,s=0,o=0;for(let i of h(r(e,"results"))){let a=u(r(i,"status"));if(a==="skipped"&&t===
"skipped")o++;else{if(a==="skipped"||a==="interrupted")continue;a===t?n++:s++}}return n+s===0?{outcome:"skipped",ran:o>0||t==="skipped"}:s===0?{outcome:"passed",
ran:!0}:{outcome:n===0?"failed":"flaky",ran:!0}}function If(e){let t=Q(),n=[],s=[],o=(a,c)=>{let d=u(r(a,"status")),l=Object.hasOwn(Fi,d)?Fi[d]:void 0,{outcome:m,
ran:f}=_f(a);(!l||!f)&&n.push(c),l&&l!==m&&s.length<Ef&&s.push(`${v(c,80)} is told as ${d}, but its results say ${m}`),t.add(l?Nf(l,m):"errored",c)},i=h(r(e,"su\
ites")).map(a=>({suite:a,path:[]}));i.reverse();for(let a=i.pop();a!==void 0;a=i.pop()){let{suite:c}=a,d=[...a.path,u(r(c,"title"))].filter(l=>l!=="");for(let l of h(
r(c,"specs")))for(let m of h(r(l,"tests"))){let f=u(r(m,"projectName")),p=[...d,u(r(l,"title"))].join(" \u203A ");o(m,f===""?p:`${p} (${f})`)}for(let l of[...h(
r(c,"suites"))].reverse())i.push({suite:l,path:d})}return{tests:t.finish(),unfinished:n,contradictions:s}}function Pf(e,{unfinished:t},n){let s=h(r(e,"errors")).
length;return s>0?`reports ${I(s,"error")} outside of the tests`:b(r(e,"suites"))?t.length>0?`${I(t.length,"test")} did not run or did not finish: ${z(t)}`:H(n):
"lists no suites"}function Mf(e){let t=e.json(),n=If(t),s=g=>w(r(t,"stats",g)),{passed:o,failed:i,errored:a,skipped:c,flaky:d}=n.tests,l={...n.tests,failed:Math.
max(i,s("unexpected")??0),errored:a+h(r(t,"errors")).length},m=Pf(t,n,l),f=w(r(t,"config","shard","total")),p=r(t,"config","metadata","gitCommit","hash")??r(t,"\
config","metadata","revision.id");return{...P(is.id,{contradictions:[...n.contradictions,...we([["stats.expected",s("expected"),o-d],["stats.unexpected",s("unex\
pected"),i],["stats.flaky",s("flaky"),d],["stats.skipped",s("skipped"),c]])],remarks:f&&f>1?[`is one of ${f} shards; the other tests are in other reports`]:[],...m?
{why:m}:{},...u(p)?{commit:u(p)}:{}}),kind:"tests",tests:l}}var is={id:"playwright-json",title:"Playwright JSON",kind:"tests",recognise:e=>e.top==="object"&&e.keys.
has("suites")&&e.keys.has("config")&&(e.keys.has("errors")||e.keys.has("stats")),read:Mf,docs:{recognised:"A JSON object with `suites`, `config`, and `errors` o\
r `stats`.",proof:"At least one test ran, none was interrupted or left out without being skipped, and `errors` at the top is empty. Each test of each project co\
unts once by its `status`; where its results say something worse, that counts. `stats` that differ from the list are a contradiction, and the higher number of f\
ailures counts.",ignored:"Steps, attachments, output, messages and times. A test that is expected to fail and fails is a passed one; one that passed after a fai\
led attempt is flaky. That a report is one of several shards is only remarked.",example:`{"config": {}, "errors": [], "suites": [{"title": "login.spec.ts", "spe\
cs": [{"title": "logs in", "tests":
 [{"status": "expected", "expectedStatus": "passed", "results": [{"status": "passed"}]}]}]}]}`}};var Df=/^\s{0,3}(?:>\s?){0,3}\s{0,6}(`{3,}|~{3,})/,Lf=/^(\s{0,12})(?:[-*+]|\d{1,4}[.)])\s+/,jf=/^\[([ xX✓✔✅☑])\]\s*/;function Ff(e){let t="",n=0;for(;;){
let s=e.indexOf("<!--",n);if(s===-1)return t+e.slice(n);let o=e.indexOf("-->",s+4),i=o===-1?e.length:o+3;t+=e.slice(n,s)+e.slice(s,i).replace(/[^\r\n]/g," "),n=
i}}function Vf(e,t){let n=0,s=/^\s{0,12}(?:>\s?){1,5}/.exec(t);s&&(n=s[0].length);let o=/^\s{0,3}(#{1,6})\s+/.exec(t.slice(n));if(o){let l=n+o[0].length,m=t.slice(
l).replace(/\s#{1,6}\s*$/,"");return{number:e,column:l+1,text:m,kind:"heading",level:o[1]?.length??1}}let i=Lf.exec(t.slice(n));i&&(n+=i[0].length);let a=i?jf.exec(
t.slice(n)):null;for(a&&(n+=a[0].length);t.charAt(n)===" "||t.charAt(n)==="	";)n++;let c=t.slice(n).trimEnd(),d=i?"item":c.startsWith("|")||c.includes("|")&&!c.
startsWith("`")?"row":"text";return{number:e,column:n+1,text:c,kind:d,level:0,...a?{box:a[1]===" "?"open":"ticked"}:{}}}function Xi(e){let t=Ff(e).split(`
`),n=[],s=0;if(/^---\s*$/.test(t[0]??"")){let c=t.findIndex((d,l)=>l>0&&l<400&&/^(?:---|\.\.\.)\s*$/.test(d));if(c>0){for(let d=1;d<c;d++)n.push({number:d+1,column:1,
text:(t[d]??"").trimEnd(),kind:"front",level:0});s=c+1}}let o="",i=!1,a=!0;for(let c=s;c<t.length;c++){let d=(t[c]??"").replace(/\r$/,""),l=Df.exec(d)?.[1]??"";
if(o!==""){l.startsWith(o)&&d.trim().replace(/^[>\s]+/,"")===l&&(o="");continue}if(l!==""){o=l;continue}if(d.trim()===""){a=!0;continue}let m=/^(?: {4}|\t| {1,3}\t)/.
test(d);if(m&&a&&!i)continue;a=!1;let f=Vf(c+1,d);f.kind==="item"?i=!0:!m&&!/^\s/.test(d)&&(i=!1);let p=n.at(-1);if(/^\s{0,3}(?:=+|-+)\s*$/.test(d)&&p?.number===
c&&p.kind==="text"){n[n.length-1]={...p,kind:"heading",level:d.includes("=")?1:2};continue}n.push(f)}return n}function as(e){let t=[],n="",s=!1;for(let o=0;o<e.
length;o++){let i=e.charAt(o);i==="\\"&&e.charAt(o+1)==="|"?(n+="|",o++):i==="`"?(s=!s&&e.indexOf("`",o+1)!==-1,n+=i):i==="|"&&!s?(t.push(n.trim()),n=""):n+=i}return t.
push(n.trim()),t[0]===""&&t.shift(),t.at(-1)===""&&t.pop(),t}var Ji=e=>e.includes("-")&&/^[\s|:-]+$/.test(e)&&/-{1,}/.test(e);var Xf=[["\u2705\u2714\u2611\u2713\u{1F7E2}\u{1F44D}\u{1F197}","pass"],["\u274C\u2717\u2718\u2716\u{1F534}\u{1F44E}\u{1F7E5}","fail"],["\u26D4\u{1F6AB}\u{1F6D1}",
"blocked"],["\u23F3\u231B\u23F8\u{1F552}\u{1F550}\u{1F504}\u{1F501}\u2B1C\u2610\u{1F6A7}\u26AA\u{1F7E1}\u{1F7E0}\u26A0\u2753\u2754\u{1F532}","open"]],cs=new Map(
Xf.flatMap(([e,t])=>Array.from(e).map(n=>[n,t]))),Jf=[["n/a|na|not applicable|not relevant","not-applicable"],["not passed|not ok|no-go|no go|nok|ko|did not pas\
s|didn't pass|does not pass|does not work","fail"],["doesn't pass|doesn't work|unsuccessful","fail"],["not run|not executed|not tested|not started|not done|not \
complete|not completed|not verified|not yet","open"],["untested|unexecuted|partial|partially|incomplete|inconclusive|conditional|conditionally|mixed|unknown","o\
pen"],["pending|todo|to do|tbd|tba|tbc|in progress|in-progress|wip|open|skipped|skip|deferred|planned|scheduled","open"],["running|ongoing|retest|re-test|awaiti\
ng|n/r|n/t|nr|nt","open"],["blocked|blocker|blocking|on hold|waiting","blocked"],["fail|failed|fails|failing|failure|failures|error|errored|errors|broken|reject\
ed|red","fail"],["pass|passed|passes|passing|ok|okay|success|successful|successfully|succeeded|green|verified","pass"]],Uf=Jf.flatMap(([e,t])=>e.split("|").map(
n=>[n,t])),Bf=/^all (?:(?!not |failed |but )[a-z]{1,20} ){0,4}(?:pass|passed|passing|green|ok|successful)\b/,Wf=e=>e!==void 0&&/\w/.test(e);function zf(e){return Uf.
find(([n])=>e.startsWith(n)&&!Wf(e[n.length]))?.[1]??(e.startsWith("all ")&&Bf.test(e)?"pass":void 0)}var Hf=/\b([1-9]\d{0,5}|some|few|several|one|two|three|known) (?:known |open |minor |cases? |tests? ){0,2}(?:fail|failed|failing|failures?|errors?|blocked|blockers?)\b|\b(?:except|but)\b[^.]{0,60}\b(?:fail|failed|failing|fails|blocked)\b/,
Ui=/\b(?:pending|waiting|awaiting|blocked|not run|not executed|tbd|todo)\b/,Gf=/\b(?:no|nothing|none|not|0|zero|without)(?: \w{1,12}){0,2} (?:pending|waiting|awaiting|blocked|todo|tbd)\b|\b(?:pending|blocked|waiting|tbd|todo)\s?[:=]\s?(?:0|none)\b/g,
Kf=/\b(?:pass|passed|ok)\s?(?:\/|\||or)\s?(?:fail|failed|blocked|nok)\b|\b(?:fail|failed)\s?(?:\/|\||or)\s?(?:pass|passed)\b/;function Se(e){return e.slice(0,600).
replace(/!?\[([^\]]{0,200})\]\([^)]{0,400}\)/g,"$1").replace(/[*_`~]|\u200b|\u200c|\u200d|\u200e|\u200f|\ufe0f|\u2060/g,"").replace(/[\u00a0\u202f]/g," ").replace(
/[‐‑‒–—―−]/g,"-").replace(/[’‘]/g,"'").replace(/\s+/g," ").trim().toLowerCase()}var Bi=["fail","blocked","open","pass"];function Qt(e,t){return!e||
!t?e??t:Bi.indexOf(e)<=Bi.indexOf(t)?e:t}function xe(e){let t=Se(e);if(t==="")return;if(/\/|\|| or /.test(t)&&Kf.test(t))return"open";let n,s=t;for(let c of Array.
from(t).slice(0,4)){if(!(cs.has(c)||" [(<:-".includes(c)))break;n=Qt(n,cs.get(c)),s=s.slice(c.length)}let o=zf(s);if(o==="not-applicable")return n===void 0||n===
"open"?o:n;if(o!=="pass")return Qt(o,n);if(Hf.test(s))return"fail";let i=/(\d{1,6}) ?(?:\/|of|out of) ?(\d{1,6})/.exec(s);if(i&&Number(i[1])<Number(i[2]))return"\
fail";let a=Ui.test(s)&&Ui.test(s.replace(Gf,""))?"open":"pass";return n==="fail"||n==="blocked"?n:a}function Wi(e){let t=e.slice(0,600),n=Array.from(t.trim())[0]??
"";if(cs.has(n))return{outcome:xe(t),name:t.trim().slice(n.length).replace(/^\ufe0f/,"")};let s=/^\s{0,9}[[(*_]{0,3}(pass|passed|fail|failed|blocked|skipped|not run)[\])*_]{0,3}\s?(?:[:–—]|-\s)\s?(.{1,300})$/i.
exec(t);if(s)return{outcome:xe(s[1]??""),name:s[2]??""};let o=t.split(/(\s[-–—→]{1,2}>?\s|:\s|\s\||\s\()/);for(let i=o.length-1;i>=2;i-=2){let a=xe(o.slice(
i).join("").replace(/^\(/,""));if(a)return{outcome:a,name:o.slice(0,i-1).join("")}}}var fs=/^(?:overall(?: (?:test |qa |release )?(?:status|result|results|outcome|verdict|assessment))?|(?:final|test|testing|qa|test run|execution|release) (?:status|result|verdict|outcome)|go\/no-go)$/,
zi=/^(?:status|result|results|outcome|verdict|conclusion|decision)$/,Gi=/^(?:build|build under test|commit|build commit|commit under test|tested commit|commit sha|commit hash|git commit|git sha|sha|revision|head|head sha|version under test|build\/commit|commit\/build|build version|code under test)$/,
Qf=/\b(?:summary|overview|overall|results?|conclusions?|status|verdict|outcome|sign-?off|test report)\b/,Ki=/^(?:[a-z]{1,6}[-_ ]?\d[\d.]{0,9}\b|test case\b|case\b|scenario\b)/,
qf=/^(?:result|results|status|outcome|verdict|pass\/fail|pass \/ fail|p\/f|pass\?|test result|test status|final result|execution status|actual|actual result|state|qa|qa result)$/,
Yf=/^(?:case|test case|test|scenario|id|tc|#|no|test id|case id|name|title|description|area|check|item|feature|step)\b/,Zf=[[/^(?:failed|fail|failures|tests failed|cases failed)$/,
"fail"],[/^(?:blocked|tests blocked|cases blocked)$/,"blocked"],[/^(?:not run|not executed|pending|open|untested|remaining|skipped)$/,"open"],[/^(?:passed|pass|total|executed|cases|tests|scenarios)$/,
"pass"]],ds=e=>Zf.find(([t])=>t.test(e))?.[1],ms=(e,t)=>({path:e.path,line:t.number,column:t.column});function dt(e,t,n,s,o){s==="not-applicable"?e.left++:s&&e.
cases.push({name:v(ls(n),160)||"unnamed",outcome:s,text:v(ls(o),160),at:ms(e,t)})}function Ge(e,t,n,s){!n||n==="not-applicable"||e.overall.push({outcome:n,text:v(
ls(s),160),at:ms(e,t)})}var ls=e=>e.slice(0,400).replace(/[*`]|__/g,"").trim();function em(e){let t=/^[*_\s]{0,4}([^:：|]{2,40}?)[*_\s]{0,4}(?:[:：]|\s[-–—]\s)[*_\s]{0,4}(.{0,400})/.
exec(e);if(t)return{label:Se((t[1]??"").replaceAll("_"," ")),value:(t[2]??"").trim()}}function Qi(e,t){let n=[...e.slice(0,400).matchAll(/(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi)].
map(o=>o[0]),s=t.includes("commit")||t.includes("sha")||/commit|sha/i.test(e);return n.find(o=>s||/[a-f]/i.test(o))?.toLowerCase()}function tm(e,t,n){let s=t.map(
l=>Se(l)),o=s.flatMap((l,m)=>qf.test(l)&&m>0?[m]:[]),i=s.flatMap((l,m)=>Yf.test(l)&&!o.includes(m)?[m]:[]),a=s.map(ds),c=n.map(({cells:l})=>o.map(m=>xe(l[m]??""))),
d=c.some(l=>l.some(m=>m!==void 0&&m!=="open"));for(let[l,{line:m,cells:f}]of n.entries()){let p=Se(f[0]??""),g=f[1]??"";if(fs.test(p)){let A=c[l]?.find(X=>X!==void 0)??
xe(g);Ge(e,m,A,`${f[0]??""}: ${g}`),A&&(e.strong=!0);continue}if(s.length===2&&Gi.test(p)){let A=Qi(g,p);A&&e.commits.push(A);continue}for(let[A,X]of a.entries())
X&&us(e,m,s[A]??"",f[A]??"",X);let k=ds(p);if(k&&us(e,m,p,g,k)||!d)continue;e.strong=!0;let y=o.map(A=>f[A]??""),S=(c[l]??[]).filter(A=>A!==void 0),T=S.filter(A=>A!==
"not-applicable"),x=S.length>0&&T.length===0?"not-applicable":T.reduce(Qt,void 0),M=i.length>0?i.slice(0,2).map(A=>f[A]??"").filter(Boolean).join(": "):f[0]??"";
dt(e,m,M,x??"open",y.filter(Boolean).join(" / ")||"no result")}}function us(e,t,n,s,o){let i=/^\D{0,3}(\d{1,7})\b/.exec(Se(s))?.[1];return i===void 0?!1:(Number(
i)>0&&o!=="pass"&&e.counted.push({name:`${n}: ${i}`,outcome:o,text:i,at:ms(e,t)}),!0)}function nm(e,t,n){let s=em(t.text),o=s?.label??"",i=t.kind==="front"?(s?.
value??"").replace(/^["']/,""):s?.value??"";if(s&&fs.test(o)){let c=xe(i);c&&(e.strong=!0),Ge(e,t,c,t.text);return}if(s&&Gi.test(o)){let c=Qi(i,o);c&&e.commits.
push(c);return}if(t.kind==="front"){s&&zi.test(o)&&Ge(e,t,xe(i),t.text);return}let a=ds(o);if(!(a&&us(e,t,o,i,a))){if(s&&zi.test(o)){let c=xe(i);Ki.test(n.heading)?
dt(e,t,n.heading,c,i):n.closing||c!=="pass"&&c!=="not-applicable"?Ge(e,t,c,t.text):dt(e,t,n.heading,c,i);return}t.kind==="item"?sm(e,t,n):t.kind!=="heading"&&om(
e,t,n)}}function sm(e,t,n){let s=Wi(t.text);if(s?.outcome){dt(e,t,s.name,s.outcome,t.text);return}t.box&&Ki.test(Se(t.text))&&/\b(?:tests?|cases?|scenarios?|results?)\b/.
test(n.heading)&&dt(e,t,t.text,t.box==="ticked"?"pass":"open",t.text)}var Hi=/^\W{0,8}(?:blocked|failed|fail|passed|pass)\b(?:\s?\W{0,6}$|\s?(?:[-:(,.]|by\b|on\b|waiting\b|until\b|with\b))/;
function om(e,t,n){let s=Se(t.text),o=xe(t.text);n.first&&n.closing&&(s.length<40||Hi.test(s))?(o&&fs.test(n.heading)&&(e.strong=!0),Ge(e,t,o,t.text)):(o==="blo\
cked"||o==="fail")&&Hi.test(s)&&Ge(e,t,o,t.text)}function ps(e,t){let n={path:e,overall:[],cases:[],counted:[],commits:[],strong:!1,left:0},s=Xi(t),o={heading:"",
closing:!0,first:!1};for(let c=0;c<s.length;c++){let d=s[c];if(!d)continue;let l=s[c+1];if(d.kind==="row"&&l&&l.number===d.number+1&&Ji(l.text)){let m=[],f=c+2;
for(let p=s[f];p&&p.kind==="row"&&p.number===d.number+f-c;p=s[++f])m.push({line:p,cells:as(p.text)});tm(n,as(d.text),m),c=f-1,o={...o,first:!1};continue}if(nm(n,
d,o),d.kind==="heading"){let m=Se(d.text).replace(/^[\d.)\s]+/,"");o={heading:m,closing:d.level===1||Qf.test(m),first:!0}}else o={...o,first:!1}}let i=[...n.cases];
for(let c of n.counted)i.some(({outcome:d})=>d===c.outcome)||i.push(c);let a=s.some(c=>c.kind==="heading"&&/\b(?:test results?|test report|qa)\b/.test(Se(c.text)));
return{overall:n.overall,cases:i,commits:[...new Set(n.commits)],strong:n.strong||a&&n.overall.length>0,left:n.left}}var rm=2e6;function im({overall:e,cases:t,commits:n}){let s=[],o=e[0],i=e.find(({outcome:f})=>f!==o?.outcome);o&&i&&s.push(`says "${o.text}" in line ${o.at.line}\
 and "${i.text}" in line ${i.at.line}`);let a=e.find(({outcome:f})=>f==="pass"),c=t.filter(({outcome:f})=>f==="fail"||f==="blocked");for(let{name:f,text:p,at:g}of a?
c.slice(0,5):[])s.push(`says "${a?.text}" in line ${a?.at.line}, but ${v(f,80)} is "${v(p,60)}" in line ${g.line}`);let[d,...l]=n,m=l.find(f=>d&&!f.startsWith(d)&&
!d.startsWith(f));return m&&s.push(`names two commits as its build: ${d} and ${m}`),s}function am({overall:e,cases:t}){if(e.length===0)return"states no overall \
status";let n=e.find(({outcome:i})=>i==="open");if(n)return`is not finished: "${n.text}" in line ${n.at.line}`;let s=t.filter(({outcome:i})=>i==="open"),[o]=s;if(o)
return`has ${I(s.length,"open case")}: ${v(o.name,80)} (line ${o.at.line})${s.length>1?" \u2026":""}`}function cm(e){let t=ps(e.path,e.text),n=am(t),[s]=t.commits;
return{...P(hs.id,{contradictions:im(t),remarks:t.left>0?[`${I(t.left,"case")} marked as not applicable`]:[],...n?{why:n}:{},...s?{commit:s}:{}}),kind:"qa",qa:{
overall:t.overall,cases:t.cases,...s?{commit:s}:{}}}}var hs={id:"qa-page",title:"QA results page",kind:"qa",rank:-10,recognise:e=>e.syntax==="text"&&e.bytes<=rm&&
ps(e.path,e.text).strong,read:cm,docs:{recognised:"Markdown that states an overall status (front matter `overall_status`, a line `Overall Status: \u2026`, a table ro\
w) or has a table with a result column in which a case passed or failed. The file name does not matter.",proof:"An overall status, and no case that is open (not\
 run, pending, skipped, an empty result). Two overall statuses that differ, or a failed or blocked case under an overall pass, are a contradiction. The commit i\
s read from the build line.",ignored:'HTML comments and code blocks. A case marked N/A does not count. "Pass with notes" passes; "Fail (known)" fails; "Pass" wi\
th a number of failures or something pending in the same words does not pass.',example:`- Overall Status: Pass
- Build under test: commit 9e504b8

| Case | Result |
|---|---|
| Login | Pass |`}};function dm(e){let t=new Map;for(let n of e)t.has(u(r(n,"id")))||t.set(u(r(n,"id")),n);return t}var lm=16;function um(e,t){let n=t;for(let s=0;s<lm&&n!=="";s++){
let o=e.get(n);if(o!==void 0)return o;n=n.slice(0,Math.max(0,n.lastIndexOf("/")))}}var Yt=e=>u(r(e,"ruleId"))||u(r(e,"rule","id")),qt=e=>typeof e=="number"&&Number.
isInteger(e)&&e>=0;function gs(e){let t=h(r(e,"tool","driver","rules")),n=h(r(e,"tool","extensions")).map(i=>h(r(i,"rules"))),s=dm([t,...n].flat());return{of:i=>{
let a=Yt(i),c=r(i,"rule","toolComponent","index"),d=qt(c)?n[c]??[]:t,l=[r(i,"rule","index"),r(i,"ruleIndex")].find(qt),m=l===void 0?void 0:d[l],f=u(r(m,"id"));return m!==
void 0&&(a===""||f===a||a.startsWith(`${f}/`))?m:um(s,a)??m},size:n.reduce((i,a)=>i+a.length,t.length)}}var qi=new WeakMap;function fm(e){let t=$(e);if(!t)return;
let n=qi.get(t);if(n)return n;let s=new Map;for(let o of h(r(t,"ruleConfigurationOverrides"))){let i=u(r(o,"descriptor","id")),a=u(r(o,"configuration","level"));
a!==""&&!s.has(i)&&s.set(i,a)}return qi.set(t,s),s}function mm(e,t,n){let s=r(t,"provenance","invocationIndex"),o=h(r(e,"invocations"))[qt(s)?s:0],i=u(r(n,"id"))||
Yt(t);return fm(o)?.get(i)??u(r(n,"defaultConfiguration","level"))}var ys="security-severity";function ks(e){let t=D(r(e,"properties")).filter(([n])=>n.split("#")[0]===
ys);return ce(t.map(([,n])=>{let s=re(n);return s===void 0?_(n):oe(s)}))}function Yi(e,t,n,s,o){if(s!=="unknown")return s;let i=ks(t);if(i!=="unknown")return i;
let a=u(r(t,"level"))||mm(e,t,n);return a===""?o?"high":"medium":St(a)}function Zi(e){let t=u(r(e,"kind"));if(t!==""&&t!=="fail"||["pass","notApplicable","open"].
includes(u(r(e,"level"))))return"";if(r(e,"baselineState")==="absent")return"absent from this run (baseline)";if(h(r(e,"suppressionStates")).map(u).some(a=>a.startsWith(
"suppressed")))return"suppressed";let s=h(r(e,"suppressions"));if(s.length===0||!s.every(a=>["accepted",void 0].includes(r(a,"status"))))return;let i=s.map(a=>u(
r(a,"justification")).trim()).find(a=>a!=="");return i?`suppressed: ${i}`:"suppressed"}function pm(e){let t=0,n=!1;for(let s of h(r(e,"invocations"))){r(s,"exec\
utionSuccessful")===!1&&(n=!0);for(let o of["toolExecutionNotifications","toolConfigurationNotifications"])t+=h(r(s,o)).filter(i=>r(i,"level")==="error").length}
return{failed:n,errors:t}}function ea(e,t){let{failed:n,errors:s}=pm(e);if(n)return`says that ${t} did not end well (executionSuccessful is false)`;if(s>0)return`\
holds ${s} ${s===1?"error":"errors"} that ${t} reported about its own run`;let o=r(e,"externalPropertyFileReferences","results");if(b(o)&&o.length>0)return`keep\
s results of ${t} in other files, which are not here`;if(!b(r(e,"results")))return`has no results of ${t}, so nothing shows that the scan ran to its end`}function ta(e){
let t=h(r(e,"locations"))[0],n=r(t,"physicalLocation"),s=u(r(n,"artifactLocation","uri"))||u(r(n,"fileLocation","uri"))||u(r(t,"resultFile","uri")),o=r(n,"regio\
n","startLine")??r(t,"resultFile","region","startLine");return{path:s,...qt(o)&&o>0?{line:o}:{}}}var vs=e=>u(r(e,"tool","driver","name"))||u(r(e,"tool","name"))||
"an unnamed tool";function na(e){let t=r(e,"shortDescription");return u(r(t,"text"))||u($(t)?"":t)||u(r(e,"name"))}var hm=/\b(?:codeql|semgrep|opengrep|gitleaks)\b/i;function gm(e,t){let n=Ht(t),s=r(e,"properties","imageName")??r(e,"properties","imageID");return n==="depende\
ncies"&&s!==void 0?"containers":n}function ym(e,t){let n=vs(e),s=ea(e,n);return s!==void 0||t>0||!hm.test(n)||gs(e).size>0?s:`shows that ${n} loaded no rule at \
all, which is not a scan`}function km(e,t){let n=[...t.tools].join(", ");return R({tool:n,category:e,findings:t.findings,rules:t.rules>0?t.rules:void 0,target:[
...t.targets].join(", ")})}function vm(e){let t=new Set(e.flatMap(s=>h(r(s,"versionControlProvenance"))).map(s=>u(r(s,"revisionId")).toLowerCase()));t.delete("");
let[n]=t;return t.size>1?{remarks:["The file names several commits, so none is taken as its own"]}:{remarks:[],...n===void 0?{}:{commit:n}}}function Zt(e){let t=new Map,
n=[],s=(a,c)=>{let d=t.get(a)??{tools:new Set,findings:O(),targets:new Set,rules:0};return t.set(a,d),d.tools.add(c),d};return{open:a=>{let c=vs(a),d=gm(a,c),l=gs(
a),m=s(d,c);m.rules+=l.size;let f=u(r(a,"properties","imageName"));f!==""&&m.targets.add(f);let p=d==="dependencies"||d==="containers",g=new Map,k=x=>{let M=p?h(
r(x,"properties","tags")).map(u):[],A=si(M)??d,X={part:s(A,c),secrets:A==="secrets",severity:ks(x)};return g.set(x,X),X},y=0,T={add:x=>{y++;let M=Zi(x);if(M==="")
return;let A=l.of(x),X=g.get(A)??k(A),N=Yi(a,x,A,X.severity,X.secrets),{findings:C}=X.part;if(M===void 0&&C.onlyCounts(N)){C.add({id:"",severity:N});return}let{
path:J,line:U}=ta(x),ae=Yt(x)||u(r(A,"id"));C.add({id:ae,severity:N,title:na(A),path:J,line:U,closed:M})},added:()=>y};return n.push(T),T},finish:a=>{let c=u(r(
a,"version")),d=h(r(a,"runs")),l=d.map((y,S)=>ym(y,n[S]?.added()??0)).filter(y=>y!==void 0),f=[...c.startsWith("2.1")||c.startsWith("2.2")?[]:[`is SARIF ${c||"o\
f no version"}; write SARIF 2.1.0`],...d.length===0?["has no run, so no tool ran"]:[],...l][0],p=[...t].map(([y,S])=>km(y,S)),[g=R({tool:"no tool",category:"sas\
t",findings:O()}),...k]=p;return E(e,[g,...k],{...vm(d),...f===void 0?{}:{why:f}})}}}var bm=["ruleId","ruleIndex","rule","kind","level","baselineState","suppressions","suppressionStates","locations","provenance","properties"],wm=["artifacts","lo\
gicalLocations","threadFlowLocations","graphs","webRequests","webResponses"],xm=wm.map(e=>({path:["runs","*",e],keep:[]}));function Sm(e,t){let n=o=>r(e,o)===void 0&&
r(t,o)!==void 0,s=h(r(t,"invocations")).some(o=>h(r(o,"ruleConfigurationOverrides")).length>0);return n("tool")||n("properties")||n("invocations")&&s}async function sa(e,t,n){
let s=Zt(t),o=[...n??[]],i=o.map(s.open),a,l=await nt(e,[{path:["runs","*","results"],keep:bm,item:(p,g)=>{if(g>=i.length)for(let k of h(JSON.parse(a?.entries(i.
length)??V())))o.push(k),i.push(s.open(k));(i[g]??V()).add(p)}},...xm],p=>{a=p}),m=pe(l),f=h(r(m,"runs"));f.some(p=>h(r(p,"results")).length>0)&&V();for(let p of f.
slice(i.length))s.open(p);return{runs:s,root:m,seen:o}}async function oa(e,t){let n=await sa(e,t),s=h(r(n.root,"runs"));n.seen.some((i,a)=>Sm(i,s[a]))&&(n=await sa(
e,t,s));let o=new Set(D(n.root).map(([i])=>i));return{reading:n.runs.finish(n.root),keys:o}}var bs="sarif";function Om(e){try{return e.json()}catch(t){if(!(t instanceof j))throw t;return so(e.text,ys)}}var ra={id:bs,title:"SARIF 2.1.0",kind:"scan",rank:1,
recognise:e=>e.top==="object"&&e.keys.has("runs")&&(e.keys.has("version")||e.keys.has("$schema")),read:e=>{let t=Om(e),n=Zt(bs);for(let s of h(r(t,"runs"))){let{
add:o}=n.open(s);for(let i of h(r(s,"results")))o(i)}return n.finish(t)},stream:{begins:e=>e.top==="object"&&e.keys.has("runs"),read:e=>oa(e,bs)},docs:{recognised:"\
A JSON object with `runs` and `version`.",severity:"The rule's `security-severity` (a score, or a word); else the effective level: the result's, an override of \
the invocation, the rule's default, `warning`. error high, warning medium, note low, none none. A secret scanner's result without level is high.",proof:"Every r\
un has `results`, no `executionSuccessful: false`, no error among its notifications, and no results in other files. A tool that lists all its rules must list on\
e.",ignored:"Suppressed results whose suppressions are all accepted and `baselineState: absent` are closed; a `kind` other than `fail` is no finding. Messages a\
nd snippets are left out: they can quote a secret.",example:`{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "CodeQL", "rules": [{"id": "js/eval"}]}}\
,
 "results": [{"ruleId": "js/eval", "level": "error", "message": {"text": "\u2026"}}]}]}`}};var ia="secretlint-json",aa={id:ia,title:"secretlint JSON",kind:"scan",rank:3,recognise:e=>e.top==="array"&&e.keys.has("filePath")&&e.keys.has("messages")&&!e.keys.
has("errorCount")&&(e.keys.has("sourceContentType")||e.keys.has("sourceContent")||e.text.includes("secretlint")),read:e=>{let t=O(),n=0;for(let i of h(e.json())){
let a=r(i,"messages");b(a)||n++;for(let c of h(a)){let d=u(r(c,"type"));d!==""&&d!=="message"||t.add({id:u(r(c,"ruleId")),severity:"high",path:u(r(i,"filePath")),
line:w(r(c,"loc","start","line"))})}}let s=n>0?`has no list of messages for ${n} of its files`:void 0,o=R({tool:"secretlint",category:"secrets",findings:t,secrets:t.
seen()});return E(ia,[o],s===void 0?{}:{why:s})},docs:{recognised:"A JSON list of objects with `filePath`, `messages` and `sourceContentType`.",severity:"Every \
secret counts as high; the level of a rule (error, warning) says how it is reported, not how bad it is.",proof:"At least one file is listed, each with its messa\
ges. `[]` means that no file was looked at.",ignored:"The values: `sourceContent`, messages and their data never leave the reader.",example:`[{"filePath": "/src\
/a.env", "sourceContentType": "text", "messages": [{"type": "message",
  "ruleId": "@secretlint/secretlint-rule-aws", "loc": {"start": {"line": 1, "column": 9}}}]}]`}};var ca="semgrep-json";function Rm(e){let t=u(r(e,"extra","severity")).toUpperCase();if(t==="INVENTORY"||t==="EXPERIMENT")return"none";let n=St(t);return n==="un\
known"?_(t):n}function Tm(e){let t=r(e,"extra","metadata"),n=r(t,"vulnerability_class")??r(t,"cwe");return b(n)?u(n[0]):u(n)}function Am(e){let t=r(e,"errors"),
n=r(e,"paths","scanned");if(!b(r(e,"results"))||!b(t))return"has no list of results and errors, so nothing shows that the scan ran to its end";let s=t.filter(o=>u(
r(o,"level")).toLowerCase()==="error").length;return s>0?`reports ${s} of its own ${s===1?"error":"errors"}, so part of the code was not scanned`:b(n)&&n.length===
0&&h(r(e,"results")).length===0?"scanned no file at all":void 0}var da={id:ca,title:"Semgrep JSON",kind:"scan",rank:5,recognise:e=>e.top==="object"&&["results",
"errors","paths"].every(t=>e.keys.has(t)),read:e=>{let t=e.json(),n=O();for(let c of h(r(t,"results"))){let d=r(c,"extra","is_ignored")===!0;n.add({id:u(r(c,"ch\
eck_id")),severity:Rm(c),title:Tm(c),path:u(r(c,"path")),line:w(r(c,"start","line")),closed:d?"ignored in the code (nosemgrep)":void 0})}let s=Am(t),o=h(r(t,"er\
rors")).length,i=s===void 0&&o>0?[`Semgrep gave ${o} warnings about files it could not read in full`]:[],a=R({tool:"Semgrep",category:"sast",findings:n});return E(
ca,[a],{remarks:i,...s===void 0?{}:{why:s}})},docs:{recognised:"A JSON object with `results`, `errors` and `paths`.",severity:"`extra.severity`: ERROR high, WAR\
NING medium, INFO low; CRITICAL to LOW as they say.",proof:"`errors` holds none of level `error`, and at least one file was scanned.",ignored:"Results with `ext\
ra.is_ignored` are closed. Messages and code are left out: they can hold a matched secret.",example:`{"version": "1.100.0", "results": [{"check_id": "python.eva\
l", "path": "a.py", "start": {"line": 3},
 "extra": {"severity": "ERROR"}}], "errors": [], "paths": {"scanned": ["a.py"]}}`}};function la(e){let t=r(e,"dsseEnvelope");if($(t))return it(t);throw new j("is a Sigstore bundle of a bare signature, without a statement that could be read")}function Cm(e){
let t=e.syntax==="json-lines"?e.jsonLines():[e.json()],[n,...s]=t.map(la),{attestation:o,...i}=n??la(void 0),a=t.every(l=>$(r(l,"verificationMaterial"))!==void 0),
c=i.why??(a?void 0:"has no verification material"),d=s.map(l=>`holds a further statement: ${l.attestation.predicateType}`);return{...P(ws.id,{...i,...c?{why:c}:
{},remarks:[zt,...d]}),kind:"attestation",attestation:o}}var ws={id:"sigstore-bundle",title:"Sigstore bundle",kind:"attestation",rank:10,recognise:e=>e.top==="o\
bject"&&(e.keys.has("dsseEnvelope")||e.keys.has("mediaType")&&e.keys.has("verificationMaterial")),read:Cm,docs:{recognised:"A JSON object (or several, one per l\
ine) with `dsseEnvelope`, or with `mediaType` and `verificationMaterial`.",proof:"As for a DSSE envelope, and verification material that is there. Neither signa\
ture nor certificate nor log entry is checked, and every reading says so.",ignored:"Certificates, log entries and timestamps. A bundle of a bare signature holds\
 no statement and is refused.",example:`{"mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json", "verificationMaterial": {},
 "dsseEnvelope": {"payloadType": "application/vnd.in-toto+json", "payload": "eyJfdHlwZSI6\u2026", "signatures": [{"sig": "MEUCIQ\u2026"}]}}`}};var $m=new Set(["deb","apk","rpm","linux"]),Em=["CVE","GHSA","RHSA","ALTERNATIVE"];function Nm(e){let n=[...D(r(e,"identifiers")).flatMap(([s,o])=>Em.includes(s)?
h(o):[]),...h(r(e,"alternativeIds"))].map(u);return[...new Set(n)].filter(s=>s!=="")}function _m(e){let t=u(h(r(e,"from")).at(-1)),n=t.lastIndexOf("@");return u(
r(e,"version"))||(n>0?t.slice(n+1):"")}function xs(e,t=""){let n=u(r(e,"packageName"))||u(r(e,"moduleName"))||u(r(e,"name")),s=_m(e),o=u(r(e,"packageManager")).
split(":")[0],i=r(e,"isIgnored")===!0||r(e,"ignored")===!0;return{id:u(r(e,"id"))||u(r(e,"publicId")),aliases:Nm(e),severity:ce([_(r(e,"severity")),_(r(e,"sever\
ityWithCritical"))]),title:u(r(e,"title")),package:n,version:s,purl:ee(o||t,n,s),...i?{closed:"ignored"}:{}}}function Im(e,t){let s=[...h(r(e,"filtered","ignore\
d")),...h(r(e,"filtered","patches"))].map(o=>u(r(o,"reason"))).filter(o=>o!=="");return[t,...new Set(s)].join(": ")}function Pm(e){return h(r(e,"issues")).map(t=>({
...Object.fromEntries(D(r(e,"issuesData",u(r(t,"issueId"))))),version:r(t,"pkgVersion")}))}var Ss=e=>re(/^\d{1,6}(?= vulnerable dependency path)/.exec(u(r(e,"su\
mmary")))?.[0]);function Mm(e){let t=u(r(e,"packageManager")).split(":")[0]??"";return r(e,"docker")!==void 0||$m.has(t)}function ua(){let e=new Map,t=new Set,n=[],
s=new Set,o=[],i,a=f=>{let p=e.get(f)??O();return e.set(f,p),p},c=(f,p,g)=>{let k=r(f,"vulnerabilities"),y=u(r(f,"packageManager")).split(":")[0]??"",S=b(k)&&(k.
length>0||!b(r(f,"issues")))?k:Pm(f);for(let T of S){let x=r(T,"type")==="license"||u(r(T,"id")).startsWith("snyk:lic:");a(x?"licences":p).add({...xs(T,y),path:g})}
for(let[T,x]of[["ignore","ignored"],["patch","patched"]])for(let M of h(r(f,"filtered",T)))a(p).add({...xs(M,y),path:g,closed:Im(M,x)});return S.length},d=(f,p)=>{
let g=h(r(f,"infrastructureAsCodeIssues"));for(let k of g){let y=w(r(k,"lineNumber"));a("iac").add({...xs(k),package:"",version:"",purl:"",path:p,line:y===0?void 0:
y})}return g.length},l=(f,p,g)=>{let k=le(f),y=g||"a project";if(k!==void 0)o.push(`could not test ${y}: ${k}`);else if(!["vulnerabilities","issues","infrastruc\
tureAsCodeIssues"].some(T=>b(r(f,T))))o.push(`has no list of vulnerabilities for ${y}, so nothing shows that it was tested`);else if(p===0){let T=Ss(f)??0,x=r(f,
"ok")===!1?Math.max(T,1):T;x>0&&(n.push(`Snyk says that ${y} is not ok and lists nothing; ${x} of unknown severity count`),a("dependencies").addUnlisted("unknow\
n",x))}else(Ss(f)??0)>p&&s.add(`The summary of ${y} counts ${Ss(f)} paths and the list has ${p} (filtered?)`);let S=u(r(f,"severityThreshold")).toLowerCase();S===
"critical"?o.push(`lists critical findings only for ${y} (--severity-threshold)`):S!==""&&S!=="low"&&s.add(`Findings below ${S} are not listed`)},m=(f,p=!1)=>{let g=p||
Mm(f),y=["displayTargetFile","targetFile","projectName","path"].map(M=>u(r(f,M))).find(M=>M!=="")??"";y!==""&&t.add(y);let S=b(r(f,"infrastructureAsCodeIssues")),
T=S?"iac":g?"containers":"dependencies";le(f)===void 0&&a(T),l(f,c(f,T,y)+d(f,y),y);let x=w(r(f,"dependencyCount"));x!==void 0&&!S&&(i=(i??0)+x);for(let M of h(
r(f,"applications")))m(M,!0)};return{add:m,found:e,targets:t,contradictions:n,remarks:s,why:()=>o[0],dependencies:()=>i}}var fa="snyk-json",Dm=["vulnerabilities","infrastructureAsCodeIssues","issuesData"],Lm=["packageManager","dependencyCount","infrastructureAsCodeIssues","issuesD\
ata","licensesPolicy","ok"],jm=["containers","dependencies","iac","licences"],ma=e=>Dm.some(e)&&Lm.some(e);function Fm(e){let t=[...e.targets].join(", "),n=jm.flatMap(
i=>{let a=e.found.get(i),d=i==="containers"||i==="dependencies"?e.dependencies():void 0;return a?[R({tool:"Snyk",category:i,findings:a,target:t,dependencies:d})]:
[]}),[s,...o]=n;return s?[s,...o]:[R({tool:"Snyk",category:"dependencies",findings:O(),target:t})]}var pa={id:fa,title:"Snyk JSON",kind:"scan",rank:4,recognise:e=>ma(
t=>e.keys.has(t))&&!e.keys.has("bomFormat")?!0:ze(e).some(t=>ma(n=>r(t,n)!==void 0)),read:e=>{let t=e.json(),n=ua();for(let o of b(t)?t:[t])n.add(o);let s=n.why();
return E(fa,Fm(n),{contradictions:n.contradictions,remarks:[...n.remarks],...s===void 0?{}:{why:s}})},docs:{recognised:"A JSON object with `vulnerabilities` (or\
 `infrastructureAsCodeIssues`, `issuesData`) and `packageManager`, `dependencyCount` or `ok`; or a list of them.",severity:"`severity`, or `severityWithCritical\
` where that is worse. Licence issues count as licences, `infrastructureAsCodeIssues` as infrastructure.",proof:"Every project has its list and none is an error\
 object; `applications` of a container are read too. A project that is not `ok` and lists nothing counts as one unknown finding.",ignored:"What a policy ignored\
 or patched (`filtered`, `isIgnored`) is closed. The unit is the entry, one per path, as Snyk counts it.",example:`{"ok": false, "packageManager": "npm", "depen\
dencyCount": 3, "vulnerabilities": [{"id": "SNYK-JS-QS-1",
 "severity": "high", "packageName": "qs", "version": "6.5.1", "identifiers": {"CVE": ["CVE-2022-24999"]}}]}`}};var Vm=new Set(["SPDX-2.2","SPDX-2.3"]),ya=20;function ka(){let e=new Map;return{add:(t,n)=>{let s=e.get(t);s?s.times++:e.size<ya&&e.set(t,{where:n,times:1})},told:()=>[
...e].map(([t,{where:n,times:s}])=>`${n} ${t}${s>1?` (and ${s-1} more)`:""}`)}}var ha=e=>e==null||e==="";function Xm(e){let t=new Set([u(r(e,"SPDXID")),"NONE","\
NOASSERTION"]);for(let n of["packages","files","snippets"])for(let s of h(r(e,n)))t.add(u(r(s,"SPDXID")));return t.delete(""),t}function tn(e){let{add:t,told:n}=ka(),
s=r(e,"spdxVersion");ha(s)?t("has no spdxVersion","the document"):(typeof s!="string"||!Vm.has(s))&&t("has a spdxVersion that is neither SPDX-2.2 nor SPDX-2.3",
"the document"),ha(r(e,"SPDXID"))&&t("has no SPDXID","the document"),$(r(e,"creationInfo"))||t("has no creationInfo","the document");let o=r(e,"packages");o!==void 0&&
!b(o)&&t("has packages that are no list","the document");let i=new Set;for(let[c,d]of h(o).entries()){let l=`packages[${c}]`;if(!$(d)){t("is no package",l);continue}
let m=u(r(d,"SPDXID"));m===""?t("has no SPDXID",l):i.has(m)&&t("has the SPDXID of another package",l),i.add(m),u(r(d,"name"))===""&&t("has no name",l)}let a=Xm(
e);for(let[c,d]of h(r(e,"relationships")).entries()){let l=`relationships[${c}]`;$(d)||t("is no relationship",l);for(let m of["spdxElementId","relatedSpdxElemen\
t"]){let f=u(r(d,m));f===""||a.has(f)||f.startsWith("DocumentRef-")||t(`names an element that the document does not have: ${v(f,80)}`,l)}}for(let c of h(r(e,"do\
cumentDescribes")))a.has(u(c))||t(`names an element that the document does not have: ${v(u(c),80)}`,"documentDescribes");return n().slice(0,ya)}var ga={"SPDX-2.\
2":["downloadLocation","copyrightText","licenseConcluded","licenseDeclared"],"SPDX-2.3":["downloadLocation"]},Jm=new Set(["SPDXID","annotations","attributionTex\
ts","builtDate","checksums","comment","copyrightText","description","downloadLocation","externalRefs","filesAnalyzed","hasFiles","homepage","licenseComments","l\
icenseConcluded","licenseDeclared","licenseInfoFromFiles","name","originator","packageFileName","packageVerificationCode","primaryPackagePurpose","releaseDate",
"sourceInfo","summary","supplier","validUntilDate","versionInfo"]),en=e=>e==null;function Um(e,t){let n=[],s=Object.hasOwn(ga,t)?ga[t]:void 0;for(let o of s??[])
en(r(e,o))&&n.push(`has no ${o}`);for(let[o]of D(e))Jm.has(o)||n.push(`has the unknown property ${v(o,40)}`);for(let o of h(r(e,"externalRefs"))){let i=u(r(o,"r\
eferenceCategory"));t==="SPDX-2.2"&&i.includes("-")&&n.push(`has the referenceCategory ${v(i,40)}`)}return n}function nn(e){let{add:t,told:n}=ka();for(let i of[
"dataLicense","name"])en(r(e,i))&&t(`has no ${i}`,"schema: the document");let s=r(e,"creationInfo");en(r(s,"created"))&&t("has no created","schema: creationInfo"),
h(r(s,"creators")).length===0&&t("has no creators","schema: creationInfo");let o=u(r(e,"spdxVersion"));for(let[i,a]of h(r(e,"packages")).entries())for(let c of $(
a)?Um(a,o):[])t(c,`schema: packages[${i}]`);for(let[i,a]of h(r(e,"relationships")).entries())for(let c of["spdxElementId","relatedSpdxElement","relationshipType"])
$(a)&&en(r(a,c))&&t(`has no ${c}`,`schema: relationships[${i}]`);return n()}function va(e){let t=u(r(e,"SPDXID")),n=new Set(h(r(e,"documentDescribes")).map(u));
for(let s of h(r(e,"relationships"))){let o=u(r(s,"relationshipType")),i=u(r(s,"spdxElementId")),a=u(r(s,"relatedSpdxElement"));o==="DESCRIBES"&&i===t&&n.add(a),
o==="DESCRIBED_BY"&&a===t&&n.add(i)}return n.delete(""),n}function ba(e){let t=u(r(e,"name"));if(t==="")return;let n=u(r(e,"versionInfo")),s=h(r(e,"externalRefs")).find(i=>u(r(i,"referenceType")).endsWith("purl")),o=u(
r(s,"referenceLocator"));return{name:v(t),...n&&n!=="NOASSERTION"?{version:v(n,120)}:{},...o?{purl:v(o,500)}:{}}}function sn(e){let t=h(r(e,"packages")).filter(
a=>$(a)!==void 0),n=va(e),s=t.filter(a=>n.has(u(r(a,"SPDXID")))),o=s.length===1?s[0]:void 0,i=t.filter(a=>a!==o).flatMap(a=>ba(a)??[]);return{components:t.length,
subject:ba(o),packages:i,commit:Ne(r(o,"downloadLocation"))}}function Bm(e){let t=e.json(),n=$(r(t,"sbom"))??t,s=tn(n),{components:o,subject:i,packages:a,commit:c}=sn(n),d=o===0?"lists no package, which proves nothing":void 0;
return{...P(Os.id,{...d?{why:d}:{},...c?{commit:c}:{}}),kind:"sbom",sbom:{format:"SPDX",version:v(u(r(n,"spdxVersion")).replace(/^SPDX-/,""),20),components:o,valid:s.
length===0,problems:[...s,...nn(n)].slice(0,20),...i?{subject:i}:{},packages:a}}}var Os={id:"spdx-json",title:"SPDX 2.2 and 2.3 JSON",kind:"sbom",rank:10,recognise:e=>e.
top!=="object"||e.syntax!=="json"||e.keys.has("@context")?!1:e.keys.has("spdxVersion")||e.keys.has("SPDXID")&&e.keys.has("creationInfo")?!0:e.keys.has("sbom")&&
e.text.includes('"spdxVersion"'),read:Bm,docs:{recognised:'A JSON object with `spdxVersion`, also inside GitHub\'s `{"sbom": \u2026}`.',proof:"At least one pack\
age. `valid` is about the structure: spdxVersion, SPDXID and creationInfo are there, every package has a name and an SPDXID of its own, every relationship names\
 elements that exist. What else the official schema asks for is told as advice (`schema: \u2026`), because many real documents fall short of it.",ignored:"Files\
, snippets, licences and annotations. The one package that the document describes is its subject: it counts as a package, but is not among those that a lockfile\
 is compared with.",example:`{"spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT", "creationInfo": {"created": "2025-01-01T00:00:00Z", "creators": ["Tool: x\
"]},
 "packages": [{"SPDXID": "SPDXRef-1", "name": "left-pad", "versionInfo": "1.3.0", "downloadLocation": "NOASSERTION"}]}`}};var Wm=/^([A-Za-z][A-Za-z0-9]{1,60}):[ \t]{0,20}/,wa="<text>",xa="</text>";function Ra(e){let t=[],n=e.split(/\r\n|\n|\r/);for(let s=0;s<n.length;s++){let o=(n[s]??
"").trimStart(),i=o.startsWith("#")?null:Wm.exec(o);if(!i?.[1])continue;let a=s,c=o.slice(i[0].length);if(c.startsWith(wa)){let d=[c.slice(wa.length)];for(;!d.at(
-1)?.includes(xa);){if(s++,s>=n.length)throw new j(`is cut off: the text that starts in line ${a+1} is never closed`,a+1);d.push(n[s]??"")}let l=d.join(`
`);c=l.slice(0,l.lastIndexOf(xa))}t.push({name:i[1],value:c.trim(),line:a+1})}return t}var Sa={PackageName:"packages",FileName:"files",SnippetSPDXID:"snippets",
LicenseID:"other"},zm={SPDXID:"SPDXID",PackageVersion:"versionInfo",PackageDownloadLocation:"downloadLocation",PackageLicenseConcluded:"licenseConcluded",PackageLicenseDeclared:"\
licenseDeclared",PackageCopyrightText:"copyrightText"},Hm={SPDXVersion:"spdxVersion",DataLicense:"dataLicense",SPDXID:"SPDXID",DocumentName:"name",DocumentNamespace:"\
documentNamespace"},Oa=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0;function Ta(e){let t=[],n=[],s=[],o=[],i={creators:[]},a={packages:t,files:n,snippets:s,relationships:o},
c={packages:t,files:n,snippets:s,other:[]},d="document",l=a;for(let{name:m,value:f}of e){let p=Object.hasOwn(Sa,m)?Sa[m]:void 0;if(p)d=p,l=p==="snippets"?{SPDXID:f}:
{name:f},c[p].push(l);else if(m==="Relationship"){let[g="",k="",y=""]=f.split(/\s+/,3);o.push({spdxElementId:g,relationshipType:k.toUpperCase(),relatedSpdxElement:y})}else if(m===
"Creator")i.creators.push(f);else if(m==="Created")i.created=f;else if(m==="ExternalRef"&&d==="packages"){let[,g="",k=""]=f.split(/\s+/,3);l.externalRefs=[...h(
l.externalRefs),{referenceType:g,referenceLocator:k}]}else if(m==="FileChecksum"&&d==="files")l.checksum=f;else{let g=d==="packages"?Oa(zm,m):d==="document"?Oa(
Hm,m):m==="SPDXID"?m:void 0;g&&l[g]===void 0&&(l[g]=f)}}return(i.created!==void 0||i.creators.length>0)&&(a.creationInfo=i),a}function Gm(e,t,n){let s=h(r(t,"packages")).at(-1),o=h(r(t,"files")).at(-1);return s===void 0?"lists no package, which proves nothing":/[\r\n]\s{0,99}$/.test(e.
text.slice(-100))?u(r(s,"SPDXID"))===""||u(r(s,"downloadLocation"))===""?"ends in a package without SPDXID or PackageDownloadLocation, so that it may be cut off":
o!==void 0&&(u(r(o,"SPDXID"))===""||u(r(o,"checksum"))==="")?"ends in a file without SPDXID or FileChecksum, so that it may be cut off":n.some(i=>i.includes("na\
mes an element"))?"has relationships to elements that it does not have, so that it may be cut off":void 0:"ends in the middle of a line, so that it may be cut o\
ff"}function Km(e){let t=Ta(Ra(e.text)),n=tn(t),{components:s,subject:o,packages:i,commit:a}=sn(t),c=Gm(e,t,n);return{...P(Rs.id,{...c?{why:c}:{},...a?{commit:a}:
{}}),kind:"sbom",sbom:{format:"SPDX",version:v(u(r(t,"spdxVersion")).replace(/^SPDX-/,""),20),components:s,valid:n.length===0,problems:[...n,...nn(t)].slice(0,20),
...o?{subject:o}:{},packages:i}}}var Rs={id:"spdx-tv",title:"SPDX 2.2 and 2.3 tag-value",kind:"sbom",rank:10,recognise:e=>e.syntax==="text"&&/^[ \t]{0,20}SPDXVersion:/m.
test(e.text.slice(0,2e4)),read:Km,docs:{recognised:"Text with a line `SPDXVersion: \u2026` near its start.",proof:"At least one package. The format has no end m\
ark, so a file is taken for cut off when its last line does not end, its last package has no SPDXID or PackageDownloadLocation (its last file no SPDXID or FileC\
hecksum), or a relationship names an element that is not there. `valid` is about the structure, as for the JSON format; what else the specification asks for is \
told as advice.",ignored:"Files, snippets, licences, annotations and comments. A `PackageName:` inside of `<text>\u2026</text>` is text. The one package that the doc\
ument describes is its subject: it counts, but is not among those that a lockfile is compared with.",example:`SPDXVersion: SPDX-2.3
PackageName: left-pad
SPDXID: SPDXRef-1
PackageVersion: 1.3.0
PackageDownloadLocation: NOASSERTION`}};var Aa=e=>u(r(e,"spdxId"))||u(r(e,"@id"));function ue(e){let t=r(e,"type")??r(e,"@type"),n=u(b(t)?t[0]:t),s=/\/terms\/([A-Za-z]{1,40})\/([A-Za-z0-9]{1,80})$/.exec(
n);if(!s)return n;let o=s[1]?.toLowerCase();return o==="core"?s[2]??"":`${o}_${s[2]}`}var Ue=e=>/^(?:software_|ai_AI|dataset_Dataset)Package$/.test(ue(e));function Ca(e){
let t=r(e,"@graph"),n=$(e)&&(r(e,"type")??r(e,"@type"))!==void 0?[e]:[],s=(b(t)?t:n).filter(o=>$(o)!==void 0);return{elements:s,byId:new Map(s.map(o=>[Aa(o),o]))}}
function Re({byId:e},t){return(t===void 0?[]:b(t)?t:[t]).map(s=>typeof s=="string"?e.get(s)??s:s)}function Qm(e,t){let s=Re(e,r(t,"externalIdentifier")).find(o=>/^(?:packageUrl|purl)$/i.
test(u(r(o,"externalIdentifierType"))));return u(r(t,"software_packageUrl"))||u(r(s,"identifier"))}function Ke(e,t){let n=u(r(t,"name"));if(n==="")return;let s=u(
r(t,"software_packageVersion")),o=Qm(e,t);return{name:v(n),...s&&s!=="NOASSERTION"?{version:v(s,120)}:{},...o?{purl:v(o,500)}:{}}}function $a(e){let t=e.elements.
filter(i=>ue(i)==="SpdxDocument"),n=e.elements.filter(i=>ue(i)==="software_Sbom"),o=(t.length>0?t:n).flatMap(i=>Re(e,r(i,"rootElement"))).flatMap(i=>ue(i)==="so\
ftware_Sbom"||ue(i)==="Bom"?Re(e,r(i,"rootElement")):[i]);return o.length===1&&Ue(o[0])?o[0]:void 0}function Ts(e){let t=e.elements.flatMap(s=>Re(e,r(s,"creatio\
nInfo")));return[...e.elements.filter(s=>ue(s)==="CreationInfo"),...t].map(s=>u(r(s,"specVersion"))).find(s=>s!=="")??""}var qm=new Set(["CreationInfo","Hash","\
ExternalIdentifier","ExternalRef","NamespaceMap","ExternalMap"]);function Ea(e){let t=new Set,n=Ts(e);n===""?t.add("no CreationInfo names a specVersion"):/^3\.\d/.
test(n)||t.add("has a specVersion that is not 3.x"),e.elements.some(o=>["SpdxDocument","software_Sbom"].includes(ue(o)))||t.add("has neither an SpdxDocument nor\
 a software_Sbom");let s=new Set;for(let[o,i]of e.elements.entries()){let a=`@graph[${o}]`,c=ue(i),d=Aa(i);c===""&&t.add(`${a} has no type`),d!==""&&s.has(d)&&t.
add(`${a} has the spdxId of another element`),s.add(d),!qm.has(c)&&(d===""&&t.add(`${a} has no spdxId`),r(i,"creationInfo")===void 0&&t.add(`${a} has no creatio\
nInfo`),Ue(i)&&u(r(i,"name"))===""&&t.add(`${a} has no name`),c.endsWith("Relationship")&&(r(i,"from")===void 0||h(r(i,"to")).length===0)&&t.add(`${a} is a rela\
tionship without from or to`))}return[...t].slice(0,20)}var As={security_VexAffectedVulnAssessmentRelationship:"affected",security_VexFixedVulnAssessmentRelationship:"fixed",security_VexNotAffectedVulnAssessmentRelationship:"\
not_affected",security_VexUnderInvestigationVulnAssessmentRelationship:"under_investigation"},Ym=/^security_CvssV[234]VulnAssessmentRelationship$/;async function Zm(e){
let t=_(r(e,"security_severity"));return t!=="unknown"?t:oe(re(r(e,"security_score"))??await ve(u(r(e,"security_vectorString"))))}function ep(e,t){let n=Re(e,r(
t,"externalIdentifier")).map(s=>u(r(s,"identifier")));return[u(r(t,"name")),...n].filter(s=>s!==""&&s.length<120)}async function Na(e){let t=e.elements.filter(a=>ue(
a)==="security_Vulnerability");if(t.length===0)return;let n=new Map(t.map(a=>[a,[]]));for(let a of e.elements)for(let c of Re(e,r(a,"from")))n.get(c)?.push(a);let s=O(),
o=[];for(let a of t){let c=n.get(a)??[],d=c.filter(y=>Ym.test(ue(y))),l=c.filter(y=>Object.hasOwn(As,ue(y))),[m="",...f]=ep(e,a);for(let y of l){let S=As[ue(y)]??
"",T=Re(e,r(y,"to")).filter(Ue).flatMap(M=>Ke(e,M)??[]),x=u(r(y,"security_justificationType"))||u(r(y,"security_impactStatement"));o.push({vulnerability:v(m,120),
aliases:f.map(M=>v(M,120)),status:S,products:T.map(M=>M.purl??M.name),about:T.map(({purl:M,...A})=>({...A,ids:M?[M]:[]})),...x?{justification:v(x)}:{}})}let p=l.
map(y=>As[ue(y)]??""),g=Re(e,r(l[0]??d[0],"to")).find(Ue),k=Ke(e,g);s.add({id:m,aliases:f,severity:ce(await Promise.all(d.map(Zm))),title:u(r(a,"summary"))||u(r(
a,"description")),closed:p.length>0&&p.every(Ee)?p[0]:void 0,...k?{package:k.name}:{},...k?.version?{version:k.version}:{}})}return{scan:R({tool:"SPDX",category:"\
dependencies",findings:s}),...o.length>0?{vex:{statements:o}}:{}}}async function tp(e){let t=Ca(e.json()),n=t.elements.filter(Ue),s=$a(t),o=s===void 0?void 0:Ke(t,s),i=Ea(t),a=await Na(t),c=Ne(r(s,"software_downloadLocation")),
d=n.length===0?"lists no package, which proves nothing":void 0;return{...P(Cs.id,{...d?{why:d}:{},...c?{commit:c}:{}}),kind:"sbom",sbom:{format:"SPDX",version:v(
Ts(t),20),components:n.length,valid:i.length===0,problems:i,...o?{subject:o}:{},packages:n.filter(l=>l!==s).flatMap(l=>Ke(t,l)??[])},...a}}var Cs={id:"spdx3-jso\
n",title:"SPDX 3.0 JSON-LD",kind:"sbom",rank:10,recognise:e=>Kt(e).some(t=>/^https?:\/\/spdx\.org\/rdf\/(?:v?3[./])/.test(t)),read:tp,docs:{recognised:"JSON-LD \
whose `@context` is `https://spdx.org/rdf/3\u2026`.",severity:"Of a `security_Vulnerability`: the worst of its CVSS relationships, by `security_severity`, else \
`security_score`, else the vector. It is closed when it has VEX relationships and all of them say fixed or not affected.",proof:"At least one package. `valid` i\
s about the structure: a specVersion 3.x, an SpdxDocument or software_Sbom, every element with a type, an spdxId of its own and a creationInfo, every relationsh\
ip with both ends.",ignored:"Files, snippets, licences, builds and agents. AI and dataset packages count as packages. The one package that the document or its s\
oftware_Sbom has for its root is the subject: it counts, but is not among those that a lockfile is compared with.",example:`{"@context": "https://spdx.org/rdf/3\
.0.1/spdx-context.jsonld", "@graph": [{"type": "software_Package", "spdxId": "urn:a",
 "creationInfo": "_:c", "name": "left-pad", "software_packageVersion": "1.3.0"}]}`}};var np=20,sp=20,$s=/^(not )?ok(?=$|[\s#{-])[ \t]*(?:\d{1,9}(?=$|[\s#{-]))?[ \t]*(?:-(?=$|\s)[ \t]*)?/,_a=/^1\.\.(\d{1,9})(?=$|[\s#])(.*)$/,op=/^#\s?fail(?:ed|ures?)?\s{1,9}(\d{1,9})$/;
function rp(e){for(let t=e.indexOf("#");t!==-1;t=e.indexOf("#",t+1)){let n=e.charAt(t-1);if(n!==""&&n!==" "&&n!=="	")continue;let s=e.slice(t+1,t+30).trimStart().
toLowerCase(),o=s.startsWith("skip")?"skip":/^todo(?![a-z0-9_])/.test(s)?"todo":void 0;if(o)return{name:e.slice(0,t).trim(),directive:o}}return{name:e.trim()}}var lt=()=>({
seen:0,bad:0,before:0,plans:0}),ip=({ok:e,directive:t})=>!e&&t===void 0;function ap({seen:e,plan:t,before:n,plans:s}){return t===void 0?"has no plan (1..N), so \
nobody knows how many tests there should be":s>1?"has more than one plan":t!==e?`plans ${t} tests and has ${e}`:n>0&&n<e?"has its plan between the tests":void 0}
function Ia(e){let t=Q(),n=[],s=[],o,i=(N,C)=>{N.length<sp&&N.push(C)},a=[lt()],c=[],d=[],l,m=!1,f=0,p,g=(N,C,J)=>{let U=a[J];if(!U)return;let ae=C?.plan!==void 0&&
C.plan!==C.seen,Oe=N.ok&&N.directive===void 0&&C!==void 0&&(C.bad>0||ae);Oe&&i(s,`${v(N.name,80)||"a test"} says ok, but its subtest does not`);let Te=ip(N)||Oe;
if(Te&&U.bad++,J>0)return;let Ae=N.directive?"skipped":Te?"failed":"passed";t.add(Ae,N.name)},k=N=>{let C=c[N];if(!C)return;c[N]=void 0;let J=d.indexOf(N);J!==-1&&
(d.length=J,(a[N+1]?.seen??0)>0&&i(n,"has a subtest that never ends")),g(C,void 0,N)},y=N=>{for(let C=c.length-1;C>=N;C--)k(C)},S=()=>{y(0),a.length>1&&i(n,"has\
 a subtest without its result");let[N]=a,C=N?ap(N):void 0;C&&i(n,C),a=[lt()],c=[],d.length=0},T=(N,C,J)=>{for(y(C);a.length<=C;)a.push(lt());let U=a[C];U&&U.seen++;
let ae=a[C+1];a.length=C+1,ae&&ae.seen+ae.plans>0?g(N,ae,C):(c[C]=N,J&&d.push(C)),m=!0},x=(N,C,J)=>{for(y(J+(d.includes(J)?1:0));a.length<=J;)a.push(lt());let U=a[J];
U&&(U.plans++,U.plan=N,U.before=U.seen,J===0&&N===0&&(p=v(C.replace(/^\s{0,9}#?/,""),80)))},M=N=>{y(N+1);let C=c[N];c[N]=void 0,d.splice(d.indexOf(N)),C&&g(C,a[N+
1]??lt(),N),a.length=Math.min(a.length,N+1)},A=N=>{let C=N.trimStart(),J=N.length-C.length;if(l!==void 0){if(C==="..."&&N.startsWith(l)&&(l=void 0),C===""||l===
void 0||N.startsWith(l))return;l=void 0}if(C==="")return;if(m&&J>0&&C==="---"){l=N.slice(0,J);return}m=!1;let U=J/4;if(!Number.isInteger(U)||U>np||U>a.length||N.
slice(0,J).includes("	"))return;let ae=U===0?op.exec(C):null;if(ae&&(f=Math.max(f,Number(ae[1]))),C.startsWith("#"))return;let Oe=$s.exec(C),Te=Oe?null:_a.exec(
C);if(Oe){let Ae=C.slice(Oe[0].length),ft=Ae.endsWith("{");T({ok:Oe[1]===void 0,...rp(ft?Ae.slice(0,-1):Ae)},U,ft)}else Te?x(Number(Te[1]),Te[2]??"",U):/^bail out!/i.
test(C)?o??=`was given up: ${v(C,100)}`:C==="{"&&c[U]?d.push(U):C==="}"&&d.includes(U)?M(U):U===0&&/^TAP version \d{1,3}$/i.test(C)&&(a[0]?.seen??0)+(a[0]?.plans??
0)>0&&S()},X="";for(let N=0;N<e.length;){let C=e.indexOf(`
`,N),J=e.slice(N,C===-1?e.length:C).trimEnd();N=C===-1?e.length:C+1,C===-1&&(X=J),A(J)}return l!==void 0&&i(n,"is cut off inside a block of details (---)"),$s.test(
X)&&i(n,"may be cut off: its last line is a test without a line end"),S(),{tests:t.finish(),faults:o===void 0?n:[o,...n],contradictions:s,statedFailures:f,...p===
void 0?{}:{skipAll:p}}}function Pa(e){let t=e.slice(0,2e4);if(/^TAP version 1[2-9]\s*$/m.test(t))return!0;let n=t.split(`
`).find(s=>s.trim()!==""&&!s.startsWith("#"))?.trimEnd()??"";return _a.test(n)||$s.test(n)&&/^1\.\.\d{1,9}(?:\s|#|$)/m.test(e)}function cp({tests:e,faults:t,skipAll:n}){let[s]=t;if(s)return s;let o=H(e);return o&&n?`ran no test: ${n}`:o}function dp(e){let t=Ia(e.text),{tests:n,statedFailures:s,
contradictions:o}=t,i=cp(t),a=s>0&&n.failed===0;return{...P(Es.id,{contradictions:a?[...o,`states ${I(s,"failure")} (# fail), but no listed test failed`]:o,...i?
{why:i}:{}}),kind:"tests",tests:n}}var Es={id:"tap",title:"TAP",kind:"tests",recognise:e=>e.syntax==="text"&&Pa(e.text),read:dp,docs:{recognised:"Text with a `T\
AP version` line, or that begins with a plan (`1..N`) or with a test point and has a plan.",proof:"There is one plan, at the beginning or the end, it fits the n\
umber of test points, at least one test ran, and nobody bailed out. `1..0` proves nothing. A last line without its line end may be cut off, so it is incomplete \
when it is a test.",ignored:"Comments, YAML blocks (they are stepped over, not parsed), pragmas, test numbers and other text. Only test points of the outermost \
level count; one that says ok over a subtest that fails counts as failed and is a contradiction. `# SKIP` and `# TODO` make a test skipped, even when it is not \
ok.",example:`TAP version 14
1..2
ok 1 - adds
ok 2 - subtracts # SKIP not yet`}};var lp=e=>u(e).toLowerCase()==="not_affected"?"not affected":void 0;function up(e,t,n,s){let[o,i]=[u(r(n,"PkgName")),u(r(n,"InstalledVersion"))];e.add({id:u(r(n,
"VulnerabilityID")),aliases:h(r(n,"VendorIDs")).map(u),severity:_(r(n,"Severity")),title:u(r(n,"Title")),package:o,version:i,purl:u(r(n,"PkgIdentifier","PURL"))||
ee(s,o,i),path:t,closed:lp(r(n,"Status"))})}function fp(e,t,n){let s=u(r(n,"Status")).toUpperCase();if(s==="PASS")return!1;let o=w(r(n,"CauseMetadata","StartLin\
e")),i=u(r(n,"ID"))||u(r(n,"AVDID")),a=s==="EXCEPTION"?"exception":void 0;return e.add({id:i,severity:_(r(n,"Severity")),title:u(r(n,"Title")),path:t,line:o,closed:a}),
a===void 0}function mp(e,t,n){let s=_(r(n,"Severity")),o=s==="unknown"?"high":s,i=w(r(n,"StartLine"));e.add({id:u(r(n,"RuleID")),severity:o,title:u(r(n,"Title")),
path:t,line:i})}function pp(e,t,n){let s=u(r(n,"FilePath"))||t,o=_(r(n,"Severity"));e.add({id:u(r(n,"Name")),severity:o,title:u(r(n,"Category")),package:u(r(n,"\
PkgName")),path:s})}function hp(e,t,n){let s=[u(r(n,"Status")),u(r(n,"Statement"))].filter(c=>c!=="").join(": "),o=r(n,"Finding"),i=u(r(o,"VulnerabilityID"))||u(
r(o,"ID"))||u(r(o,"RuleID"))||u(r(o,"Name")),a=_(r(o,"Severity"));e.add({id:i,severity:a,package:u(r(o,"PkgName")),path:t,closed:s||"ignored"})}var Ma={config:"\
iac",secret:"secrets",license:"licences","license-file":"licences"};function ut(e){let t=["container_image","vm","kubernetes"].includes(e)?"containers":"depende\
ncies",n=new Map,s=[],o=c=>{let d=n.get(c)??O();return n.set(c,d),d};return{add:(c,d="")=>{let l=[d,u(r(c,"Target"))].filter(k=>k!=="").join(" "),m=u(r(c,"Class"));
m!=="custom"&&o(Object.hasOwn(Ma,m)?Ma[m]??t:t);for(let k of h(r(c,"Vulnerabilities")))up(o(t),l,k,u(r(c,"Type")));let f=0;for(let k of h(r(c,"Misconfigurations")))
fp(o("iac"),l,k)&&f++;for(let k of h(r(c,"Secrets")))mp(o("secrets"),l,k);for(let k of h(r(c,"Licenses")))pp(o("licences"),l,k);let p=r(c,"ExperimentalModifiedF\
indings")??r(c,"ModifiedFindings");for(let k of h(p))hp(o(gp(k,t)),l,k);let g=w(r(c,"MisconfSummary","Failures"))??0;g<=f||(s.push(`The summary of ${l} counts ${g}\
 failures and the list has ${f}; the worse counts`),o("iac").addUnlisted("unknown",g-f))},scans:c=>{let l=[t,"iac","secrets","licences"].flatMap(p=>{let g=n.get(
p),k=p==="secrets"&&g?g.seen()-g.finish().suppressed:void 0;return g?[R({tool:"Trivy",category:p,findings:g,secrets:k,target:c})]:[]}),[m,...f]=l;return m?[m,...f]:
[R({tool:"Trivy",category:t,findings:O(),target:c})]},contradictions:s}}function gp(e,t){let n=u(r(e,"Type"));return n==="misconfiguration"?"iac":n==="secret"?"\
secrets":n==="license"?"licences":t}var Da=e=>e==null||b(e);var Ns="trivy-json",La=["Resources","Findings","Vulnerabilities","Misconfigurations"];function yp(e){let n=La.map(c=>r(e,c)).filter(b).flat(),s=ut("kubernetes"),
o=0;for(let c of n){u(r(c,"Error"))!==""&&o++;let d=[u(r(c,"Kind")),u(r(c,"Name"))].filter(l=>l!=="").join("/");for(let l of h(r(c,"Results")))s.add(l,d)}let i=o>
0?`could not scan ${o} of its resources`:n.length>0?void 0:"lists no resource of the cluster, so nothing shows that the scan ran",a=s.scans(u(r(e,"ClusterName")));
return E(Ns,a,{contradictions:s.contradictions,...i===void 0?{}:{why:i}})}function kp(e){let t=r(e,"Results"),n=ut(u(r(e,"ArtifactType")));for(let c of h(t))n.add(
c);let s=u(r(e,"ArtifactName"))!==""||u(r(e,"ArtifactType"))!=="",o=Da(t)?b(t)||s?void 0:"has no Results and names no artifact, so nothing shows that a scan ran":
"has Results that are no list, so nothing shows that the scan ran to its end",i=b(t)&&t.length>0?[]:["Trivy lists no result: it found nothing that it can scan, \
or nothing at all"],a=n.scans(u(r(e,"ArtifactName")));return E(Ns,a,{contradictions:n.contradictions,remarks:i,...o===void 0?{}:{why:o}})}var ja={id:Ns,title:"T\
rivy JSON",kind:"scan",rank:5,recognise:e=>e.top==="object"&&(e.keys.has("SchemaVersion")&&(e.keys.has("Results")||e.keys.has("ArtifactName")||e.keys.has("Artif\
actType"))||e.keys.has("ClusterName")&&La.some(t=>e.keys.has(t))),read:e=>{let t=e.json();return r(t,"ClusterName")===void 0?kp(t):yp(t)},docs:{recognised:"A JS\
ON object with `SchemaVersion` and `Results` or `ArtifactName`; or `ClusterName` with `Resources` or `Findings`.",severity:"`Severity` of each vulnerability, mi\
sconfiguration, secret and licence; a secret without one counts as high.",proof:"The file names its artifact; `Results` may be absent, as Trivy leaves it out wh\
en there is nothing to list. A resource with an `Error` is not complete.",ignored:"Misconfigurations with status PASS. EXCEPTION, `not_affected` and modified fi\
ndings are closed. `Match` and `Code` of secrets never leave the reader.",example:`{"SchemaVersion": 2, "ArtifactName": ".", "ArtifactType": "repository", "Resu\
lts": [{"Target": "Cargo.lock",
 "Class": "lang-pkgs", "Vulnerabilities": [{"VulnerabilityID": "CVE-2024-1", "Severity": "HIGH"}]}]}`}};var Fa="trivy-json-v1",Va={id:Fa,title:"Trivy JSON, schema 1",kind:"scan",recognise:e=>e.top==="array"&&e.keys.has("Target")&&["Vulnerabilities","Misconfigurati\
ons","Secrets","Type","Class"].some(t=>e.keys.has(t)),read:e=>{let t=ut("");for(let n of h(e.json()))t.add(n);return E(Fa,t.scans(""),{contradictions:t.contradictions})},
docs:{recognised:"A JSON list of objects with `Target` and `Type`, `Vulnerabilities` or another list of findings.",severity:"`Severity` of each finding.",proof:"\
At least one target is listed.",ignored:"As for schema 2.",example:`[{"Target": "Cargo.lock", "Type": "cargo",
  "Vulnerabilities": [{"VulnerabilityID": "CVE-2021-1", "Severity": "LOW"}]}]`}};var Xa="trufflehog",vp=e=>r(e,"DetectorName")!==void 0||r(e,"SourceMetadata")!==void 0;function bp(e){let[t]=D(r(e,"SourceMetadata","Data")),n=t?.[1];return{path:u(
r(n,"file")),line:w(r(n,"line"))}}function wp(e,t){let n=r(t,"Verified")===!0?"critical":"high",s=n==="critical"?"verified secret":"secret, not verified";e.add(
{id:u(r(t,"DetectorName")),severity:n,title:s,...bp(t)})}var Ja={id:Xa,title:"TruffleHog 3",kind:"scan",rank:4,recognise:e=>e.keys.has("DetectorName")&&(e.keys.
has("SourceMetadata")||e.keys.has("Verified"))||e.keys.has("logger")&&e.keys.has("msg")&&e.text.includes('"trufflehog"'),read:e=>{let t=O(),n=0,s;for(let l of Ce(
e))vp(l)?wp(t,l):/^(?:error|fatal|panic)/i.test(u(r(l,"level")).slice(0,10))?n++:r(l,"msg")==="finished scanning"&&(s=l);let{counts:o}=t.finish(),i=[...fe(t,o.critical,
w(r(s,"verified_secrets")),"critical"),...fe(t,o.high,w(r(s,"unverified_secrets")),"high")],a=s!==void 0&&w(r(s,"chunks"))===0,c=n>0?`holds ${n} error ${n===1?"\
line":"lines"} of TruffleHog, so part of the source was not scanned`:s===void 0?'has no line "finished scanning", so nothing shows that the scan ran to its end \
(write both outputs into it: 2>&1)':a?"scanned nothing (0 chunks)":void 0,d=R({tool:"TruffleHog",category:"secrets",findings:t,secrets:t.seen()});return E(Xa,[d],
{contradictions:i,...c===void 0?{}:{why:c}})},docs:{recognised:"JSON lines with `DetectorName` and `SourceMetadata`, or log lines whose `logger` is trufflehog.",
severity:"None in the file: a secret is high, one with `Verified` critical.",proof:'The log line "finished scanning": write both outputs into the file (`truffle\
hog \u2026 --json > report.json 2>&1`). Secrets without it count, but the report is not complete; a file of 0 bytes proves nothing.',ignored:"The values: `Raw`,\
 `RawV2`, `Redacted`, `ExtraData`, `StructuredData` and links never leave the reader. Secrets that only the last log line counts, count.",example:`{"SourceMetad\
ata":{"Data":{"Git":{"file":"auth.py","line":3}}},"DetectorName":"AWS","Verified":true,"Raw":"\u2026"}
{"level":"info-0","logger":"trufflehog","msg":"finished scanning","chunks":9,"verified_secrets":1,"unverified_secrets":0}`}};var Ua={Passed:"passed",Completed:"passed",Warning:"passed",Failed:"failed",Timeout:"failed",Aborted:"failed",PassedButRunAborted:"failed",Error:"errored",NotExecuted:"\
skipped",Inconclusive:"skipped",Blocked:"skipped",NotRunnable:"skipped"},xp=new Set(["Completed","Passed","Warning","Failed"]),Ba=/^(?:\w{0,30}TestResult|TestResultAggregation)$/;
function Sp(e){let t=Q(),[n,s,o]=[0,0,0].map(()=>({results:0,bad:0})),i=[],a=new Map,c=new Set,d=[],l,m,f=0,p=({attributes:k,rows:y,badRows:S})=>{let{outcome:T="",
testName:x=""}=k,M=Object.hasOwn(Ua,T)?Ua[T]:void 0,A=M??(T===""?"errored":"failed"),X=A==="failed"||A==="errored";(!M||T==="PassedButRunAborted"||T==="Aborted")&&
i.push(x);let N=J=>{J.results++,X&&J.bad++};N(s);let C=d.at(-1);C?(C.rows++,(X||S>0)&&C.badRows++):N(n),y===0&&N(o),(y===0||X&&S===0)&&t.add(A,x)};se(e,{open:(k,y)=>{
Ba.test(k)?(d.push({attributes:y,rows:0,badRows:0}),y.testId&&c.add(y.testId)):k==="UnitTest"&&y.id?a.set(y.id,y.name??""):k==="ResultSummary"?l=y:k==="Counters"?
m=y:k==="RunInfo"&&!["Warning","Passed","Completed"].includes(y.outcome??"")&&f++},close:k=>{let y=Ba.test(k)?d.pop():void 0;y&&p(y)}});let g=[...a].filter(([k])=>!c.
has(k)).map(([,k])=>k);return{tests:t.finish(),ways:[n,s,o],unfinished:i,missing:g,errors:f,...l?{summary:l}:{},...m?{counters:m}:{}}}function Op({tests:e,summary:t,
unfinished:n,missing:s,errors:o}){let i=t?.outcome??"";if(!t)return"has no ResultSummary, so the run did not end";if(!xp.has(i))return`the run ended as ${v(i,40)||
"nothing"}, not as Completed`;if(n.length>0)return`${I(n.length,"test")} did not finish or ended in no known outcome: ${z(n)}`;if(s.length>0)return`${I(s.length,
"test")} has no result: ${z(s)}`;if(!(e.failed+e.errored>0))return o>0?`reports ${I(o,"error")} outside of the tests (RunInfos)`:i==="Failed"?"the run ended as \
Failed, though no listed test failed":H(e)}function Rp({counters:e={},summary:t,ways:n,tests:s}){let o=[],i=n[0]??{results:0,bad:0},a=B(e,"total");a!==void 0&&n.
every(({results:m})=>m!==a)&&o.push(`Counters state ${I(a,"test")}, the list has ${i.results}`);let d=["failed","error","timeout","aborted"].map(m=>B(e,m)??0).reduce(
(m,f)=>m+f,0);a!==void 0&&n.every(m=>m.bad!==d)&&o.push(`Counters state ${I(d,"failure")}, the list has ${i.bad}`);let l=s.failed+s.errored;return t?.outcome===
"Passed"&&l>0&&o.push(`the run ended as Passed, but ${I(l,"test")} did not pass`),o}function Tp(e){let t=Sp(e.text),n=Op(t);return{...P(_s.id,{contradictions:Rp(
t),...n?{why:n}:{}}),kind:"tests",tests:t.tests}}var _s={id:"trx",title:"TRX (Visual Studio test results)",kind:"tests",recognise:e=>e.syntax==="xml"&&e.root?.name===
"TestRun",read:Tp,docs:{recognised:"XML with the root element `TestRun`.",proof:"`ResultSummary` says that the run ended, at least one result ran, every defined\
 test has a result with a known outcome, and no error stands in `RunInfos` where no test failed. The results count; `Counters` that differ are a contradiction. \
An unknown outcome is failed, a missing one an error.",ignored:"Output, settings and times. A data-driven test counts by its rows. `Warning` and `Completed` are\
 passed; `NotExecuted`, `Inconclusive`, `Blocked` and `NotRunnable` are skipped; `PassedButRunAborted` is failed.",example:`<TestRun xmlns="http://microsoft.com\
/schemas/VisualStudio/TeamTest/2010"><Results>
  <UnitTestResult testName="Adds" outcome="Passed"/></Results><ResultSummary outcome="Completed"/></TestRun>`}};var Wa={Pass:"passed",Fail:"failed",Skip:"skipped",NotRun:"skipped"},Ap=10;function Cp({attributes:e,cases:t,skipped:n,failed:s,errors:o}){let i=v(e.name?.split(
/[\\/]/).at(-1)??"",80)||"an assembly",a=[],[c,d,l]=[B(e,"total"),B(e,"failed"),B(e,"errors")];return c!==void 0&&(c>t||c<t-n)&&a.push(`${i} states ${I(c,"test")}\
 and lists ${t}`),d!==void 0&&d!==s&&a.push(`${i} states ${I(d,"failure")} and lists ${s}`),l!==void 0&&l>o&&a.push(`${i} states ${I(l,"error")} and lists ${o}`),
a}function $p(e){let t=Q(),n=[],s=[],o=[],i,a="",c=({name:d="",result:l=""})=>{let m=Object.hasOwn(Wa,l)?Wa[l]:void 0;m?t.add(m,d):n.push(d),i&&(i.cases++,m==="\
skipped"&&i.skipped++,m==="failed"&&i.failed++)};return se(e,{open:(d,l)=>{let m=o.at(-1)??"";if(o.push(d),d==="assembly")i={attributes:l,cases:0,skipped:0,failed:0,
errors:0};else if(d==="class")a=l.name??"";else if(d==="test")c(l);else if(d==="error"&&m==="errors"||d==="failure"&&m==="class"){let f=d==="failure"?a:l.name??
l.type??"";t.add("errored",`${f} (outside of a test)`),i&&i.errors++}},close:d=>{o.pop(),!(d!=="assembly"||!i)&&(s.length<Ap&&s.push(...Cp(i)),i=void 0)}}),{tests:t.
finish(),unknown:n,contradictions:s}}function Ep(e){let{tests:t,unknown:n,contradictions:s}=$p(e.text),o=n.length>0?`${I(n.length,"test")} ended in no known out\
come: ${z(n)}`:H(t);return{...P(Is.id,{contradictions:s,...o?{why:o}:{}}),kind:"tests",tests:t}}var Is={id:"xunit2-xml",title:"xUnit.net XML",kind:"tests",recognise:e=>e.
syntax==="xml"&&["assemblies","assembly"].includes(e.root?.name??"")&&e.root?.namespace==="",read:Ep,docs:{recognised:"XML with the root element `assemblies` or\
 `assembly` in no namespace (versions 1, 2 and 3 of xUnit.net).",proof:"At least one `test` ran, and each has a known `result`. The tests count; totals of an as\
sembly that differ are a contradiction. An `error` outside of a test (a cleanup, the runner), or in version 1 a class that failed, is an error.",ignored:"Output\
, traits, messages, warnings and times. `Skip` and `NotRun` are skipped.",example:`<assemblies><assembly name="Api.Tests.dll" total="1" failed="0" errors="0"><c\
ollection>
  <test name="Adds" result="Pass"/></collection></assembly></assemblies>`}};var za="yarn-berry-audit";function Np(e){let t=u(r(e,"URL")).split("/").at(-1)??"",n=r(e,"ID");return/^(?:GHSA|CVE)-/i.test(t)?t:typeof n=="number"?String(n):u(
n)}var _p=e=>u(r(e,"ID")).endsWith("(deprecation)"),Ha={id:za,title:"yarn npm audit (yarn 4)",kind:"scan",rank:8,recognise:e=>e.keys.has("value")&&e.keys.has("c\
hildren")&&e.text.includes('"Severity"')&&e.text.includes('"Issue"'),read:e=>{let t=O(),n=0,s=0;for(let c of Ce(e)){let d=r(c,"children");if(!$(d))s++;else if(_p(
d))n++;else{let l=h(r(d,"Tree Versions")).map(u),m=l.length===1?l[0]??"":"";t.add({id:Np(d),severity:_(r(d,"Severity")),title:u(r(d,"Issue")),package:u(r(c,"val\
ue")),version:m,purl:ee("npm",u(r(c,"value")),m)})}}let o=s>0?`holds ${s} ${s===1?"line that is":"lines that are"} no row of an audit`:"does not show that the l\
ist is whole: yarn writes neither a summary nor an end mark (scan yarn.lock with a tool that does)",i=[];n>0&&i.push(`${n} deprecations are listed; they are no \
vulnerabilities`);let a=R({tool:"yarn npm audit",category:"dependencies",findings:t});return E(za,[a],{remarks:i,why:o})},docs:{recognised:"JSON lines with `val\
ue` and `children`, whose children have `Severity` and `Issue`.",severity:"`Severity` of each row; `moderate` counts as medium.",proof:"None: yarn writes rows w\
ithout a summary or an end mark, and 0 bytes when there is none. The rows count, but such a report is never complete; scan `yarn.lock` with a tool that writes a\
 report when it finds nothing, as OSV-Scanner or Trivy.",ignored:'Rows whose id ends with "(deprecation)": they carry a severity and are no vulnerability.',example:`\
{"value":"lodash","children":{"ID":1106913,"Issue":"Command Injection in lodash",
 "URL":"https://github.com/advisories/GHSA-35jh-r3h4-6jhm","Severity":"high","Tree Versions":["4.17.4"]}}`}};var Ga="yarn-classic-audit",Ip=['"auditAdvisory"','"auditSummary"','"auditAction"'];function Pp(e,t){let n=e.map(le).find(s=>s!==void 0);return n!==void 0?`yarn\
 ended with an error: ${n}`:t===void 0?"has no auditSummary line, so the audit failed or the file is cut off":$(r(t,"vulnerabilities"))?void 0:"has an auditSumm\
ary line without its counts"}var Ka={id:Ga,title:"yarn audit (yarn 1)",kind:"scan",rank:8,recognise:e=>e.keys.has("type")&&e.keys.has("data")&&Ip.some(t=>e.text.
includes(t)),read:e=>{let t=Ce(e),n=O(),s=new Set,o;for(let l of t){if(r(l,"type")==="auditSummary"&&(o=r(l,"data")),r(l,"type")!=="auditAdvisory")continue;let m=r(
l,"data","advisory"),f=r(m,"id")??r(l,"data","resolution","id"),p=typeof f=="number"?String(f):u(f),g=u(r(m,"module_name"));if(p!==""&&s.has(`${p} ${g}`))continue;
s.add(`${p} ${g}`);let k=h(r(m,"cves")).map(u),y=Nt(m);n.add({id:u(r(m,"github_advisory_id"))||p,aliases:k.filter(S=>S!==""),severity:_(r(m,"severity")),title:u(
r(m,"title")),package:g,version:y,purl:ee("npm",g,y)})}let i=Et(n,We(r(o,"vulnerabilities"))),a=Pp(t,o)??i.why,c=w(r(o,"totalDependencies")),d=R({tool:"yarn aud\
it",category:"dependencies",findings:n,dependencies:c});return E(Ga,[d],{...i,...a===void 0?{}:{why:a}})},docs:{recognised:"JSON lines with `type` and `data`, a\
mong them `auditAdvisory` or `auditSummary`.",severity:"`severity` of each advisory; `moderate` counts as medium, `info` as none.",proof:"The `auditSummary` lin\
e is there, and no line of type `error`. Without that line the audit failed.",ignored:"Further lines about an advisory that was already listed: there is one per\
 path. The numbers of the summary count paths too; only a severity that the list lacks altogether is told from them.",example:`{"type":"auditAdvisory","data":{"\
advisory":{"id":1179,"module_name":"minimist","severity":"low"}}}
{"type":"auditSummary","data":{"vulnerabilities":{"low":1},"totalDependencies":20}}`}};var Qa="zizmor-json";function Mp(e){let t=h(r(e,"locations")),n=t.find(a=>r(a,"symbolic","kind")==="Primary")??t[0],s=r(n,"symbolic","key"),o=u(r(s,"Local","giv\
en_path"))||u(r(s,"Local","verbatim_path"))||u(r(s,"Remote","path")),i=w(r(n,"concrete","location","start_point","row"));return{path:o,line:i===void 0?void 0:i+
1}}var qa={id:Qa,title:"zizmor JSON",kind:"scan",rank:3,recognise:e=>e.top==="array"&&e.keys.has("determinations")&&e.keys.has("ident")||e.top==="array"&&It(e)&&
Pt(e,"zizmor"),read:e=>{let t=O();for(let o of h(e.json()))t.add({id:u(r(o,"ident")),severity:_(r(o,"determinations","severity")),title:u(r(o,"desc")),...Mp(o),
...r(o,"ignored")===!0?{closed:"ignored in the code or the configuration"}:{}});let n=t.seen()===0?["The file is empty of findings and names no tool; the words \
beside its link name zizmor"]:[],s=R({tool:"zizmor",category:"sast",findings:t});return E(Qa,[s],{remarks:n})},docs:{recognised:"A JSON list of objects with `id\
ent` and `determinations`.",severity:"`determinations.severity`: High, Medium, Low; Informational counts as none, Unknown as unknown.",proof:"A finding proves t\
he scan. `[]` names no tool: it counts as a clean scan only where the words beside the link name zizmor, and the reading says so.",ignored:"Findings with `ignor\
ed` are closed. `feature`, the quoted code, is left out.",example:`[{"ident": "template-injection", "desc": "code injection via template expansion",
  "determinations": {"confidence": "High", "severity": "High"}, "locations": [], "ignored": false}]`}};var LO=[Xo,zo,qo,Sn,An,sr,In,Pn,Mn,Fn,Br,Gr,Qr,Yr,Xn,ti,ai,di,ui,Jn,pi,gi,vi,Un,Wn,zn,Hn,Kn,qn,Yn,es,ts,$i,Ni,ns,ss,rs,Di,ji,is,hs,ra,aa,da,ws,pa,Os,Rs,Cs,Es,ja,
Va,Ja,_s,Is,Ha,Ka,qa];export{Ot as a,Do as b,cg as c,bd as d,hy as e,LO as f};
