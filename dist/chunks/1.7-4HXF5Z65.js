import"./chunk-PSHBDJEB.js";var Et=Object.create,vt=Object.defineProperty,qt=Object.getOwnPropertyDescriptor,Tt=Object.getOwnPropertyNames,Ot=Object.getPrototypeOf,Bt=Object.prototype.hasOwnProperty,
It=(a,t,N)=>()=>{if(N)throw N[0];try{return a&&(t=a(a=0)),t}catch(R){throw N=[R],R}},mt=(a,t)=>()=>{try{return t||a((t={exports:{}}).exports,t),t.exports}catch(N){
throw t=0,N}},_t=(a,t)=>{for(var N in t)vt(a,N,{get:t[N],enumerable:!0})},bt=(a,t,N,R)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of Tt(t))!Bt.call(
a,n)&&n!==N&&vt(a,n,{get:()=>t[n],enumerable:!(R=qt(t,n))||R.enumerable});return a},Mt=(a,t,N)=>(N=a!=null?Et(Ot(a)):{},bt(t||!a||!a.__esModule?vt(N,"default",{
value:a,enumerable:!0}):N,a)),we=a=>bt(vt({},"__esModule",{value:!0}),a),Gt=mt(a=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.formatNames=a.
fastFormats=a.fullFormats=void 0;function t(g,w){return{validate:g,compare:w}}a.fullFormats={date:t(r,e),time:t(o(!0),s),"date-time":t(m(!0),y),"iso-time":t(o(),
c),"iso-date-time":t(m(),l),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:v,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:C,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:h,int32:{type:"number",validate:j},int64:{type:"number",validate:D},float:{type:"\
number",validate:S},double:{type:"number",validate:S},password:!0,binary:!0},a.fastFormats={...a.fullFormats,date:t(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,e),time:t(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
s),"date-time":t(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,y),"iso-time":t(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
c),"iso-date-time":t(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,l),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
a.formatNames=Object.keys(a.fullFormats);function N(g){return g%4===0&&(g%100!==0||g%400===0)}var R=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,n=[0,31,28,31,30,31,30,31,31,30,
31,30,31];function r(g){let w=R.exec(g);if(!w)return!1;let k=+w[1],x=+w[2],L=+w[3];return x>=1&&x<=12&&L>=1&&L<=(x===2&&N(k)?29:n[x])}function e(g,w){if(g&&w)return g>
w?1:g<w?-1:0}var i=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function o(g){return function(w){let k=i.exec(w);if(!k)return!1;let x=+k[1],
L=+k[2],B=+k[3],M=k[4],q=k[5]==="-"?-1:1,E=+(k[6]||0),_=+(k[7]||0);if(E>23||_>59||g&&!M)return!1;if(x<=23&&L<=59&&B<60)return!0;let I=L-_*q,T=x-E*q-(I<0?1:0);return(T===
23||T===-1)&&(I===59||I===-1)&&B<61}}function s(g,w){if(!(g&&w))return;let k=new Date("2020-01-01T"+g).valueOf(),x=new Date("2020-01-01T"+w).valueOf();if(k&&x)return k-
x}function c(g,w){if(!(g&&w))return;let k=i.exec(g),x=i.exec(w);if(k&&x)return g=k[1]+k[2]+k[3],w=x[1]+x[2]+x[3],g>w?1:g<w?-1:0}var d=/t|\s/i;function m(g){let w=o(
g);return function(k){let x=k.split(d);return x.length===2&&r(x[0])&&w(x[1])}}function y(g,w){if(!(g&&w))return;let k=new Date(g).valueOf(),x=new Date(w).valueOf();
if(k&&x)return k-x}function l(g,w){if(!(g&&w))return;let[k,x]=g.split(d),[L,B]=w.split(d),M=e(k,L);if(M!==void 0)return M||s(x,B)}var p=/\/|:/,u=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function v(g){return p.test(g)&&u.test(g)}var P=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function h(g){return P.lastIndex=0,P.test(g)}
var f=-(2**31),A=2**31-1;function j(g){return Number.isInteger(g)&&g<=A&&g>=f}function D(g){return Number.isInteger(g)}function S(){return!0}var b=/[^\\]\\Z/;function C(g){
if(b.test(g))return!1;try{return new RegExp(g),!0}catch{return!1}}}),De={};_t(De,{formats:()=>jt,idnEmail:()=>At,unique:()=>Ht});function Ft(a){let t=a.split(".");
return a.length<=253&&t.length>=2&&(t.at(-1)??"").length>=2&&t.every(N=>N.length<=63&&xt.test(N))}function Vt(a){let t=a.slice(1,-1);if(!a.startsWith("[")||!a.endsWith(
"]"))return!1;let N=/^ipv6:/i.test(t)?za.fullFormats.ipv6:za.fullFormats.ipv4;return N instanceof RegExp&&N.test(t.replace(/^ipv6:/i,""))}function At(a){let t=a.
lastIndexOf("@");if(t<1||a.length>986)return!1;let N=a.slice(0,t),R=a.slice(t+1);return St.test(N)||N.split(".").every(n=>Ct.test(n))?R.startsWith("[")?Vt(R):Ft(
R):!1}function gt(a){return ut(a)?Array.isArray(a)?`[${a.map(gt).join()}]`:`{${Object.keys(a).sort().map(t=>`${JSON.stringify(t)}:${gt(a[t])}`).join()}}`:JSON.stringify(
a)??""}function zt(a){return ut(a)?Array.isArray(a)?`[${a.length}]`:Object.keys(a).sort().map(t=>{let N=a[t];return`${JSON.stringify(t)}:${ut(N)?"":JSON.stringify(
N)}`}).join():JSON.stringify(a)??""}function Ht(a){if(a.length<2)return!0;let t=new Map;for(let N of a){let R=zt(N),n=t.get(R);n?n.push(N):t.set(R,[N])}for(let N of t.
values())if(N.length>1&&new Set(N.map(gt)).size<N.length)return!1;return!0}var za,Ct,St,xt,ut,jt,be=It(()=>{"use strict";za=Mt(Gt(),1),Ct=/^[0-9A-Za-z!#$%&'*+\-/=?^_`{|}~\u0080-\uffff]+$/,
St=/^"(?:[ !#-[\]-~\u0080-\uffff]|\\[ -~])*"$/,xt=/^[0-9A-Za-z\u0080-\uffff](?:[-0-9A-Za-z\u0080-\uffff]*[0-9A-Za-z\u0080-\uffff])?$/,ut=a=>typeof a=="object"&&
a!==null,jt={date:za.fullFormats.date,"date-time":za.fullFormats["date-time"],uri:za.fullFormats.uri,"idn-email":At}}),$t=mt(a=>{"use strict";Object.defineProperty(
a,"__esModule",{value:!0});function t(N){let R=N.length,n=0,r=0,e;for(;r<R;)n++,e=N.charCodeAt(r++),e>=55296&&e<=56319&&r<R&&(e=N.charCodeAt(r),(e&64512)===56320&&
r++);return n}a.default=t,t.code='require("ajv/dist/runtime/ucs2length").default'}),Kt=mt((a,t)=>{"use strict";t.exports=function N(R,n){if(R===n)return!0;if(R&&
n&&typeof R=="object"&&typeof n=="object"){if(R.constructor!==n.constructor)return!1;var r,e,i;if(Array.isArray(R)){if(r=R.length,r!=n.length)return!1;for(e=r;e--!==
0;)if(!N(R[e],n[e]))return!1;return!0}if(R.constructor===RegExp)return R.source===n.source&&R.flags===n.flags;if(R.valueOf!==Object.prototype.valueOf)return R.valueOf()===
n.valueOf();if(R.toString!==Object.prototype.toString)return R.toString()===n.toString();if(i=Object.keys(R),r=i.length,r!==Object.keys(n).length)return!1;for(e=
r;e--!==0;)if(!Object.prototype.hasOwnProperty.call(n,i[e]))return!1;for(e=r;e--!==0;){var o=i[e];if(!N(R[o],n[o]))return!1}return!0}return R!==R&&n!==n}}),Ut=mt(
a=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0});var t=Kt();t.code='require("ajv/dist/runtime/equal").default',a.default=t}),Wt=["MD5","SHA-1",
"SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3","Streebog-256","Streebog-512"],Dt=["0BSD","3D-\
Slicer-1.0","AAL","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","ADSL","Advanced-Cryptics-Dictionary","AFL-1.1",
"AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","Afmparse","AGPL-1.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0","AGPL-3.0-only","AGPL-3.0-or-later","Aladdin","ALGL\
IB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","any-OSI","any-OSI-perl-modules","Apache-1.0","Apache-1.1","\
Apache-2.0","APAFML","APL-1.0","App-s2p","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","Arphic-1999","Artistic-1.0","Artistic-1.0-cl8","Artistic-1.0-Perl","Artist\
ic-2.0","Artistic-dist","Aspell-RU","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","atc-game","Baekmuk","Bahyph","Barr","bcrypt-Solar-Designer","Beerware",
"Bitstream-Charter","Bitstream-Vera","BitTorrent-1.0","BitTorrent-1.1","blessing","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","BOLA-1.1","Borceux","Brian-\
Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-first-lines",
"BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","BSD-2-Clause-Patent","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-2-Clause-Views","BSD-3-Cl\
ause","BSD-3-Clause-acpica","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-flex","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification",
"BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Ope\
n-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BS\
D-Advertising-Acknowledgement","BSD-ask-to-endorse","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Sour\
ce-alt-GPL","BSD-Source-beginning-file","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Systemics","BSD-Systemics-W3Works","BSL-1.0","Buddy","Bugroff","B\
USL-1.1","bzip2-1.0.5","bzip2-1.0.6","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","Caldera","Caldera-no-preamble","CAPEC-tou","Catharon","CATOSL-1.1",
"CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY\
-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY\
-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA\
-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC\
-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-\
BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-\
1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-\
P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","check-cvs","checkmk","ClArtistic","Clips","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Pyth\
on-GPL-Compatible","COIL-1.0","Community-Spec-1.0","Condor-1.1","copyleft-next-0.3.0","copyleft-next-0.3.1","Cornell-Lossless-JPEG","CPAL-1.0","CPL-1.0","CPOL-1\
.02","Cronyx","Crossword","CryptoSwift","CrystalStacker","CUA-OPL-1.0","Cube","curl","cve-tou","D-FSL-1.0","DEC-3-Clause","diffmark","DL-DE-BY-2.0","DL-DE-ZERO-\
2.0","DOC","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","DRL-1.0","DRL-1.1","DSDP","dtoa","dvipdfm","ECL-1.0","ECL-2.0","eCos-2.0",
"EFL-1.0","EFL-2.0","eGenix","Elastic-2.0","Entessa","EPICS","EPL-1.0","EPL-2.0","ErlPL-1.1","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-c\
opyleft-2.4","etalab-2.0","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Eurosym","Fair","FBM","FDK-AAC","FDK-MPEG-H","Ferguson-Twofish","Frameworx-1.0","FreeBS\
D-DOC","FreeImage","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Furuseth","fwlw","Game-P\
rogramming-Gems","GCR-docs","GD","generic-xts","GFDL-1.1","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-i\
nvariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL\
-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-on\
ly","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","Giftware","GL2PS","Glide","Glulxe","GLWTPL","gnuplot","GPL-1.0","GPL-1.0+","GPL-1.0-o\
nly","GPL-1.0-or-later","GPL-2.0","GPL-2.0+","GPL-2.0-only","GPL-2.0-or-later","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-cl\
asspath-exception","GPL-2.0-with-font-exception","GPL-2.0-with-GCC-exception","GPL-3.0","GPL-3.0+","GPL-3.0-only","GPL-3.0-or-later","GPL-3.0-with-autoconf-exce\
ption","GPL-3.0-with-GCC-exception","Graphics-Gems","gSOAP-1.3b","gtkbook","Gutmann","HaskellReport","HDF5","hdparm","HIDAPI","Hippocratic-2.1","Hippocratic-3.0\
-core","HP-1986","HP-1989","HPND","HPND-DEC","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-\
US","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-Markus-Kuhn","HPND-merchantability-variant","HPND-MIT-disclaimer","HPN\
D-Netrek","HPND-Pbmplus","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-critical-systems","HPND-sell-variant-MIT-\
disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-SMC","HPND-UC","HPND-UC-export-US","HTMLTIDY","hyphen-bulgarian","IBM-pibs","ICU","IEC-Code-Components-\
EULA","IJG","IJG-short","ImageMagick","iMatix","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","IPA","IPL-1.0",
"ISC","ISC-Veillard","ISO-permission","Jam","JasPer-2.0","jove","JPL-image","JPNIC","JSON","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","Latex2e","Latex2\
e-translated-notice","Leptonica","LGPL-2.0","LGPL-2.0+","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1","LGPL-2.1+","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0",
"LGPL-3.0+","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","Libpng","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","LiLiQ-P-1.1","\
LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Linux-OpenI\
B","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","lsof","Lucida-Bitmap-Fonts","LZMA-SDK-9.11-to-9.20","LZM\
A-SDK-9.22","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","magaz","mailprio","MakeIndex","man2html","Martin-Birgmeier","McPhee-slideshow","metamail",
"Minpack","MIPS","MirOS","MIT","MIT-0","MIT-advertising","MIT-Click","MIT-CMU","MIT-enna","MIT-feh","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-o\
pen-group","MIT-STK","MIT-testregex","MIT-Wu","MITNFA","MMIXware","MMPL-1.0.1","Motosoto","MPEG-SSG","mpi-permissive","mpich2","MPL-1.0","MPL-1.1","MPL-2.0","MP\
L-2.0-no-copyleft-exception","mplus","MS-LPL","MS-PL","MS-RL","MTLL","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","MVT-1.1","NAIST-2003","NASA-1.3","Naumen","N\
BPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","Net-SNMP","NetCDF","Newsletr","NGPL","ngrep","NICTA-1.0","NIST-PD","NIST-PD-fallback","NIST-PD-TNT","NIST-Softwar\
e","NLOD-1.0","NLOD-2.0","NLPL","Nokia","NOSL","Noweb","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Nunit","O-UDA-1.0","OAR","OCCT-PL","OCLC-2\
.0","ODbL-1.0","ODC-By-1.0","OFFIS","OFL-1.0","OFL-1.0-no-RFN","OFL-1.0-RFN","OFL-1.1","OFL-1.1-no-RFN","OFL-1.1-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.\
0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1",
"OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone",
"OpenVision","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","PADL","ParaType-Free-Font-1.3",
"Parity-6.0.0","Parity-7.0.0","PDDL-1.0","PHP-3.0","PHP-3.01","Pixar","pkgconf","Plexus","pnmstitch","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0\
.0","PostgreSQL","PPL","PSF-2.0","psfrag","psutils","Python-2.0","Python-2.0.1","python-ldap","Qhull","QPL-1.0","QPL-1.0-INRIA-2004","radvd","Rdisc","RHeCos-1.1",
"RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","Saxpath","SCEA","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Ope\
n-Source-1.1","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SimPL-2.0","SISSL","SISSL-1.2","SL","Sleepycat","SMAIL-G\
PL","SMLNJ","SMPPL","SNIA","snprintf","SOFA","softSurfer","Soundex","Spencer-86","Spencer-94","Spencer-99","SPL-1.0","ssh-keyscan","SSH-OpenSSH","SSH-short","SS\
Leay-standalone","SSPL-1.0","StandardML-NJ","SugarCRM-1.1.3","SUL-1.0","Sun-PPP","Sun-PPP-2000","SunPro","SWL","swrule","Symlinks","TAPR-OHL-1.0","TCL","TCP-wra\
ppers","TekHVC","TermReadKey","TGPPL-1.0","ThirdEye","threeparttable","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TrustedQSL","TTWL","TTYP0","TU-Berlin-1.0","\
TU-Berlin-2.0","Ubuntu-font-1.0","UCAR","UCL-1.0","ulem","UMich-Merit","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense",
"Unlicense-libtelnet","Unlicense-libwhirlpool","UnRAR","UPL-1.0","URT-RLE","Vim","Vixie-Cron","VOSTROM","VSL-1.0","W3C","W3C-19980720","W3C-20150513","w3m","Wat\
com-1.0","Widget-Workshop","WordNet","Wsuipa","WTFNMFPL","WTFPL","wwl","wxWindows","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swa\
pped","Xdebug-1.03","Xerox","Xfig","XFree86-1.1","xinetd","xkeyboard-config-Zinoviev","xlock","Xnet","xpp","XSkat","xzoom","YPL-1.0","YPL-1.1","Zed","Zeeff","Ze\
nd-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","zlib-acknowledgement","ZPL-1.1","ZPL-2.0","ZPL-2.1","389-exception","Asterisk-exception","Asterisk-linking-protocols-e\
xception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exce\
ption-1.24","Bison-exception-2.2","Bootloader-exception","CGAL-linking-exception","Classpath-exception-2.0","Classpath-exception-2.0-short","CLISP-exception-2.0",
"cryptsetup-OpenSSL-exception","Digia-Qt-LGPL-exception-1.1","DigiRule-FOSS-exception","eCos-exception-2.0","erlang-otp-linking-exception","Fawkes-Runtime-excep\
tion","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exce\
ption","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","Google-Patent-WebM","GPL-3.0-389-ds-base-exception","GPL-3\
.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","harbo\
ur-exception","i2p-gpl-java-exception","Independent-modules-exception","KiCad-libraries-exception","kvirc-openssl-exception","LGPL-3.0-linking-exception","libpr\
i-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","mxml-exception","Nokia-Qt-exception-1.\
1","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PCRE2-exception","polyparse-exception","PS-\
or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","romic-exception","RRDtool-FLO\
SS-exception-2.0","rsync-linking-exception","SANE-exception","SHL-2.0","SHL-2.1","Simple-Library-Usage-exception","Spelling-Provider-LGPL-exception","sqlitestud\
io-OpenSSL-exception","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exceptio\
n-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"],Yt=["declared","concluded"],Qt=["base64"],Zt=["academic","appliance","cl\
ient-access","concurrent-user","core-points","custom-metric","device","evaluation","named-user","node-locked","oem","perpetual","processor-points","subscription",
"user","other"],Jt=["ownership","license","third-party-claim","standards-inclusion","prior-art","exclusive-rights","non-assertion","research-or-evaluation"],Xt=[
"defect","enhancement","security"],ei=["unofficial","monkey","backport","cherry-pick"],ri=["vcs","issue-tracker","website","advisories","bom","mailing-list","so\
cial","chat","documentation","support","source-distribution","distribution","distribution-intake","license","build-meta","build-system","release-notes","securit\
y-contact","model-card","log","configuration","evidence","formulation","attestation","threat-model","adversary-model","risk-assessment","vulnerability-assertion",
"exploitability-statement","pentest-report","static-analysis-report","dynamic-analysis-report","runtime-analysis-report","component-analysis-report","maturity-r\
eport","certification-report","codified-infrastructure","quality-metrics","poam","electronic-signature","digital-signature","rfc-9116","patent","patent-family",
"patent-assertion","citation","other"],ai=["group","name","version","purl","cpe","omniborId","swhid","swid","hash"],ti=["source-code-analysis","binary-analysis",
"manifest-analysis","ast-fingerprint","hash-comparison","instrumentation","dynamic-analysis","filename","attestation","other"],ii={type:1,title:1,featuredImage:1,
socialImage:1,description:1,timestamp:1,aliases:1,tags:1,resolves:1,notes:1,properties:1},ni={"bom-ref":1,type:1,name:1,contents:1,classification:1,sensitiveData:1,
graphics:1,description:1,governance:1},oi=["source-code","configuration","dataset","definition","other"],si=["kWh"],li=["coal","oil","natural-gas","nuclear","wi\
nd","solar","geothermal","hydropower","biofuel","unknown","other"],pi=["tCO2eq"],fi=["design","data-collection","data-preparation","training","fine-tuning","val\
idation","deployment","inference","other"],ci=["supervised","unsupervised","reinforcement-learning","semi-supervised","self-supervised"],yi=["3DES","3GPP-XOR","\
A5/1","A5/2","AES","ARIA","Argon2","Ascon","BLAKE2","BLAKE3","BLS","Blowfish","CAMELLIA","CAST5","CAST6","CMAC","CMEA","CTR_DRBG","ChaCha","ChaCha20","DES","DSA",
"ECDH","ECDSA","ECIES","EdDSA","ElGamal","FFDH","Fortuna","GOST","HC","HKDF","HMAC","HMAC_DRBG","HPKE","Hash_DRBG","IDEA","IKE-PRF","J-PAKE","LMS","MD2","MD4","\
MD5","MILENAGE","ML-DSA","ML-KEM","MQV","OPAQUE","PBES1","PBES2","PBKDF1","PBKDF2","PBMAC1","Poly1305","RABBIT","RC2","RC4","RC5","RC6","RIPEMD","RSAES-OAEP","R\
SAES-PKCS1","RSASSA-PKCS1","RSASSA-PSS","SEED","SHA-1","SHA-2","SHA-3","SLH-DSA","SM2","SM3","SM4","SM9","SNOW3G","SP800-108","SPAKE2","SPAKE2PLUS","SRP","Salsa\
20","Serpent","SipHash","Skipjack","TUAK","Twofish","UMAC","Whirlpool","X3DH","XMSS","Yarrow","ZUC","bcrypt","scrypt","yescrypt"],wt=["anssi/FRP256v1","bls/BLS1\
2-377","bls/BLS12-381","bls/BLS12-446","bls/BLS12-455","bls/BLS12-638","bls/BLS24-477","bls/Bandersnatch","bn/bn158","bn/bn190","bn/bn222","bn/bn254","bn/bn286",
"bn/bn318","bn/bn350","bn/bn382","bn/bn414","bn/bn446","bn/bn478","bn/bn510","bn/bn542","bn/bn574","bn/bn606","bn/bn638","brainpool/brainpoolP160r1","brainpool/\
brainpoolP160t1","brainpool/brainpoolP192r1","brainpool/brainpoolP192t1","brainpool/brainpoolP224r1","brainpool/brainpoolP224t1","brainpool/brainpoolP256r1","br\
ainpool/brainpoolP256t1","brainpool/brainpoolP320r1","brainpool/brainpoolP320t1","brainpool/brainpoolP384r1","brainpool/brainpoolP384t1","brainpool/brainpoolP51\
2r1","brainpool/brainpoolP512t1","gost/gost256","gost/gost512","gost/id-GostR3410-2001-CryptoPro-A-ParamSet","gost/id-GostR3410-2001-CryptoPro-B-ParamSet","gost\
/id-GostR3410-2001-CryptoPro-C-ParamSet","gost/id-tc26-gost-3410-12-512-paramSetA","gost/id-tc26-gost-3410-12-512-paramSetB","gost/id-tc26-gost-3410-2012-256-pa\
ramSetA","gost/id-tc26-gost-3410-2012-512-paramSetC","mnt/mnt1","mnt/mnt2/1","mnt/mnt2/2","mnt/mnt3/1","mnt/mnt3/2","mnt/mnt3/3","mnt/mnt4","mnt/mnt5/1","mnt/mn\
t5/2","mnt/mnt5/3","nist/B-163","nist/B-233","nist/B-283","nist/B-409","nist/B-571","nist/K-163","nist/K-233","nist/K-283","nist/K-409","nist/K-571","nist/P-192",
"nist/P-224","nist/P-256","nist/P-384","nist/P-521","nums/ed-254-mont","nums/ed-255-mers","nums/ed-256-mont","nums/ed-382-mont","nums/ed-383-mers","nums/ed-384-\
mont","nums/ed-510-mont","nums/ed-511-mers","nums/ed-512-mont","nums/numsp256d1","nums/numsp256t1","nums/numsp384d1","nums/numsp384t1","nums/numsp512d1","nums/n\
umsp512t1","nums/w-254-mont","nums/w-255-mers","nums/w-256-mont","nums/w-382-mont","nums/w-383-mers","nums/w-384-mont","nums/w-510-mont","nums/w-511-mers","nums\
/w-512-mont","oakley/192-bit Random ECP Group","oakley/224-bit Random ECP Group","oakley/256-bit Random ECP Group","oakley/384-bit Random ECP Group","oakley/521\
-bit Random ECP Group","oakley/Oakley Group 3","oakley/Oakley Group 4","oscaa/SM2","other/BADA55-R-256","other/BADA55-VPR-224","other/BADA55-VPR2-224","other/BA\
DA55-VR-224","other/BADA55-VR-256","other/BADA55-VR-384","other/Curve1174","other/Curve22103","other/Curve25519","other/Curve383187","other/Curve41417","other/C\
urve4417","other/Curve448","other/Curve67254","other/E-222","other/E-382","other/E-521","other/Ed25519","other/Ed448","other/Ed448-Goldilocks","other/FourQ","ot\
her/Fp224BN","other/Fp254BNa","other/Fp254BNb","other/Fp254n2BNa","other/Fp256BN","other/Fp384BN","other/Fp512BN","other/JubJub","other/M-221","other/M-383","ot\
her/M-511","other/MDC201601","other/Pallas","other/Tom-256","other/Tom-384","other/Tom-521","other/Tweedledee","other/Tweedledum","other/Vesta","other/ssc-160",
"other/ssc-192","other/ssc-224","other/ssc-256","other/ssc-288","other/ssc-320","other/ssc-384","other/ssc-512","secg/secp112r1","secg/secp112r2","secg/secp128r\
1","secg/secp128r2","secg/secp160k1","secg/secp160r1","secg/secp160r2","secg/secp192k1","secg/secp192r1","secg/secp224k1","secg/secp224r1","secg/secp256k1","sec\
g/secp256r1","secg/secp384r1","secg/secp521r1","secg/sect113r1","secg/sect113r2","secg/sect131r1","secg/sect131r2","secg/sect163k1","secg/sect163r1","secg/sect1\
63r2","secg/sect193r1","secg/sect193r2","secg/sect233k1","secg/sect233r1","secg/sect239k1","secg/sect283k1","secg/sect283r1","secg/sect409k1","secg/sect409r1","\
secg/sect571k1","secg/sect571r1","wtls/wap-wsg-idm-ecid-wtls1","wtls/wap-wsg-idm-ecid-wtls10","wtls/wap-wsg-idm-ecid-wtls11","wtls/wap-wsg-idm-ecid-wtls12","wtl\
s/wap-wsg-idm-ecid-wtls3","wtls/wap-wsg-idm-ecid-wtls4","wtls/wap-wsg-idm-ecid-wtls5","wtls/wap-wsg-idm-ecid-wtls6","wtls/wap-wsg-idm-ecid-wtls7","wtls/wap-wsg-\
idm-ecid-wtls8","wtls/wap-wsg-idm-ecid-wtls9","x962/c2onb191v4","x962/c2onb191v5","x962/c2onb239v4","x962/c2onb239v5","x962/c2pnb163v1","x962/c2pnb163v2","x962/\
c2pnb163v3","x962/c2pnb176w1","x962/c2pnb208w1","x962/c2pnb272w1","x962/c2pnb304w1","x962/c2pnb368w1","x962/c2tnb191v1","x962/c2tnb191v2","x962/c2tnb191v3","x96\
2/c2tnb239v1","x962/c2tnb239v2","x962/c2tnb239v3","x962/c2tnb359v1","x962/c2tnb431r1","x962/prime192v1","x962/prime192v2","x962/prime192v3","x962/prime239v1","x\
962/prime239v2","x962/prime239v3","x962/prime256v1","x963/ansip160k1","x963/ansip160r1","x963/ansip160r2","x963/ansip192k1","x963/ansip224k1","x963/ansip224r1",
"x963/ansip256k1","x963/ansip384r1","x963/ansip521r1","x963/ansit163k1","x963/ansit163r1","x963/ansit163r2","x963/ansit193r1","x963/ansit193r2","x963/ansit233k1",
"x963/ansit233r1","x963/ansit239k1","x963/ansit283k1","x963/ansit283r1","x963/ansit409k1","x963/ansit409r1","x963/ansit571k1","x963/ansit571r1"],di=["algorithm",
"certificate","protocol","related-crypto-material"],ui={primitive:1,algorithmFamily:1,parameterSetIdentifier:1,curve:1,ellipticCurve:1,executionEnvironment:1,implementationPlatform:1,
certificationLevel:1,mode:1,padding:1,cryptoFunctions:1,classicalSecurityLevel:1,nistQuantumSecurityLevel:1},vi=["drbg","mac","block-cipher","stream-cipher","si\
gnature","hash","pke","xof","kdf","key-agree","kem","ae","combiner","key-wrap","other","unknown"],mi=["software-plain-ram","software-encrypted-ram","software-te\
e","hardware","other","unknown"],hi=["generic","x86_32","x86_64","armv7-a","armv7-m","armv8-a","armv8-m","armv9-a","armv9-m","s390x","ppc64","ppc64le","other","\
unknown"],Pi=["none","fips140-1-l1","fips140-1-l2","fips140-1-l3","fips140-1-l4","fips140-2-l1","fips140-2-l2","fips140-2-l3","fips140-2-l4","fips140-3-l1","fip\
s140-3-l2","fips140-3-l3","fips140-3-l4","cc-eal1","cc-eal1+","cc-eal2","cc-eal2+","cc-eal3","cc-eal3+","cc-eal4","cc-eal4+","cc-eal5","cc-eal5+","cc-eal6","cc-\
eal6+","cc-eal7","cc-eal7+","other","unknown"],gi=["cbc","ecb","ccm","gcm","cfb","ofb","ctr","other","unknown"],ki=["pkcs5","pkcs7","pkcs1v15","oaep","raw","oth\
er","unknown"],Di=["generate","keygen","encrypt","decrypt","digest","tag","keyderive","sign","verify","encapsulate","decapsulate","other","unknown"],wi={serialNumber:1,
subjectName:1,issuerName:1,notValidBefore:1,notValidAfter:1,signatureAlgorithmRef:1,subjectPublicKeyRef:1,certificateFormat:1,certificateExtension:1,certificateFileExtension:1,
fingerprint:1,certificateState:1,creationDate:1,activationDate:1,deactivationDate:1,revocationDate:1,destructionDate:1,certificateExtensions:1,relatedCryptographicAssets:1},
bi=["pre-activation","active","suspended","deactivated","revoked","destroyed"],Ai=["basicConstraints","keyUsage","extendedKeyUsage","subjectAlternativeName","au\
thorityKeyIdentifier","subjectKeyIdentifier","authorityInformationAccess","certificatePolicies","crlDistributionPoints","signedCertificateTimestamp"],Ci={type:1,
id:1,state:1,algorithmRef:1,creationDate:1,activationDate:1,updateDate:1,expirationDate:1,value:1,size:1,format:1,securedBy:1,fingerprint:1,relatedCryptographicAssets:1},
Si=["private-key","public-key","secret-key","key","ciphertext","signature","digest","initialization-vector","nonce","seed","salt","shared-secret","tag","additio\
nal-data","password","credential","token","other","unknown"],xi=["pre-activation","active","suspended","deactivated","compromised","destroyed"],ji=["tls","ssh",
"ipsec","ike","sstp","wpa","dtls","quic","eap-aka","eap-aka-prime","prins","5g-aka","other","unknown"],Li=["EC","OKP","RSA"],Ni=["P-256","P-384","P-521"],Ri=["E\
d25519","Ed448"],Ei=["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","Ed25519","Ed448","HS256","HS384","HS512"],qi={type:1,"mime-type":1,
"bom-ref":1,supplier:1,manufacturer:1,authors:1,author:1,publisher:1,group:1,name:1,version:1,versionRange:1,isExternal:1,description:1,scope:1,hashes:1,licenses:1,
copyright:1,patentAssertions:1,cpe:1,purl:1,omniborId:1,swhid:1,swid:1,modified:1,pedigree:1,externalReferences:1,components:1,evidence:1,releaseNotes:1,modelCard:1,
data:1,cryptoProperties:1,properties:1,tags:1,signature:1},Ti=["application","framework","library","container","platform","operating-system","device","device-dr\
iver","firmware","file","machine-learning-model","data","cryptographic-asset"],Oi=["required","optional","excluded"],Bi=["inbound","outbound","bi-directional","\
unknown"],Ii={"bom-ref":1,provider:1,group:1,name:1,version:1,description:1,endpoints:1,authenticated:1,"x-trust-boundary":1,trustZone:1,data:1,licenses:1,patentAssertions:1,
externalReferences:1,services:1,releaseNotes:1,properties:1,tags:1,signature:1},_i=["CLEAR","GREEN","AMBER","AMBER_AND_STRICT","RED"],Mi={timestamp:1,lifecycles:1,
tools:1,manufacturer:1,authors:1,component:1,manufacture:1,supplier:1,licenses:1,properties:1,distributionConstraints:1},Gi=["design","pre-build","build","post-\
build","operations","discovery","decommission"],Fi=["complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomplete_\
first_party_opensource_only","incomplete_third_party_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","not_spe\
cified"],Vi=["critical","high","medium","low","info","none","unknown"],zi=["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWASP","SSVC","other"],Hi=["resolved","resolved\
_with_pedigree","exploitable","in_triage","false_positive","not_affected"],$i=["code_not_present","code_not_reachable","requires_configuration","requires_depend\
ency","requires_environment","protected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"],Ki=["affected","unaffect\
ed","unknown"],Ui={"bom-ref":1,id:1,source:1,references:1,ratings:1,cwes:1,description:1,detail:1,recommendation:1,workaround:1,proofOfConcept:1,advisories:1,created:1,
published:1,updated:1,rejected:1,credits:1,tools:1,analysis:1,affects:1,properties:1},Wi=["can_not_fix","will_not_fix","update","rollback","workaround_available"],
Yi=["copy","clone","lint","scan","merge","build","test","deliver","deploy","release","clean","other"],Qi=["artifact","attestation","log","evidence","metrics","o\
ther"],Zi={"bom-ref":1,uid:1,name:1,description:1,resourceReferences:1,type:1,event:1,conditions:1,timeActivated:1,inputs:1,outputs:1,properties:1},Ji=["manual",
"api","webhook","scheduled"],Xi=["filesystem","block"],en={"bom-ref":1,uid:1,name:1,aliases:1,description:1,resourceReferences:1,accessMode:1,mountPath:1,managedDataType:1,
volumeRequest:1,volume:1,properties:1},rn=["read-only","read-write","read-write-once","write-once","write-only"],an={"bom-ref":1,uid:1,name:1,description:1,resourceReferences:1,
taskTypes:1,trigger:1,steps:1,inputs:1,outputs:1,timeStart:1,timeEnd:1,workspaces:1,runtimeTopology:1,properties:1},tn={"bom-ref":1,uid:1,name:1,description:1,resourceReferences:1,
tasks:1,taskDependencies:1,taskTypes:1,trigger:1,steps:1,inputs:1,outputs:1,timeStart:1,timeEnd:1,workspaces:1,runtimeTopology:1,properties:1},nn={"bom-ref":1,name:1,
version:1,description:1,owner:1,requirements:1,levels:1,externalReferences:1,signature:1},on={"bom-ref":1,identifier:1,title:1,text:1,descriptions:1,openCre:1,parent:1,
properties:1,externalReferences:1},sn={"bom-ref":1,patentNumber:1,applicationNumber:1,jurisdiction:1,priorityApplication:1,publicationNumber:1,title:1,abstract:1,
filingDate:1,grantDate:1,patentExpirationDate:1,patentLegalStatus:1,patentAssignee:1,externalReferences:1},ln=["pending","granted","revoked","expired","lapsed",
"withdrawn","abandoned","suspended","reinstated","opposed","terminated","invalidated","in-force"],pn={$schema:1,bomFormat:1,specVersion:1,serialNumber:1,version:1,
metadata:1,components:1,services:1,externalReferences:1,dependencies:1,compositions:1,vulnerabilities:1,annotations:1,formulation:1,declarations:1,definitions:1,
citations:1,properties:1,signature:1},fn=["CycloneDX"],cn={"bom-ref":1,target:1,predicate:1,mitigationStrategies:1,reasoning:1,evidence:1,counterEvidence:1,externalReferences:1,
signature:1},yn={"bom-ref":1,propertyName:1,description:1,data:1,created:1,expires:1,author:1,reviewer:1,signature:1},wn=F,bn=F,Er=Object.prototype.hasOwnProperty,
dn=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),Ze=(be(),we(De)).formats["date-time"],un=new RegExp("^[-+a-z0-9.]+/\
[-+a-z0-9.]+$","u"),ft=$t().default;function O(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(typeof a=="st\
ring"){if(ft(a)<1)return O.errors=[{instancePath:t,keyword:"minLength",params:{limit:1}}],!1}else return O.errors=[{instancePath:t,keyword:"type",params:{type:"\
string"}}],!1;return O.errors=r,e===0}function na(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a==
"object"&&!Array.isArray(a)){let o=e;for(let s in a)if(!(s==="bom-ref"||s==="country"||s==="region"||s==="locality"||s==="postOfficeBoxNumber"||s==="postalCode"||
s==="streetAddress"))return na.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(a["bom-ref"]!==void 0){let s=e;
O(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var i=s===
e}else var i=!0;if(i){if(a.country!==void 0){let c=e;if(typeof a.country!="string")return na.errors=[{instancePath:t+"/country",keyword:"type",params:{type:"str\
ing"}}],!1;var i=c===e}else var i=!0;if(i){if(a.region!==void 0){let d=e;if(typeof a.region!="string")return na.errors=[{instancePath:t+"/region",keyword:"type",
params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(a.locality!==void 0){let m=e;if(typeof a.locality!="string")return na.errors=[{instancePath:t+"/l\
ocality",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(a.postOfficeBoxNumber!==void 0){let y=e;if(typeof a.postOfficeBoxNumber!=
"string")return na.errors=[{instancePath:t+"/postOfficeBoxNumber",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(a.postalCode!==void 0){
let l=e;if(typeof a.postalCode!="string")return na.errors=[{instancePath:t+"/postalCode",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i)
if(a.streetAddress!==void 0){let l=e;if(typeof a.streetAddress!="string")return na.errors=[{instancePath:t+"/streetAddress",keyword:"type",params:{type:"string"}}],
!1;var i=l===e}else var i=!0}}}}}}}else return na.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return na.errors=r,e===0}var Lt=(be(),we(De)).
formats["idn-email"];function Re(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.
isArray(a)){let o=e;for(let s in a)if(!(s==="bom-ref"||s==="name"||s==="email"||s==="phone"))return Re.errors=[{instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:s}}],!1;if(o===e){if(a["bom-ref"]!==void 0){let s=e;O(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||
(r=r===null?O.errors:r.concat(O.errors),e=r.length);var i=s===e}else var i=!0;if(i){if(a.name!==void 0){let c=e;if(typeof a.name!="string")return Re.errors=[{instancePath:t+
"/name",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(a.email!==void 0){let d=a.email,m=e;if(e===m&&e===m)if(typeof d=="string"){
if(!Lt(d))return Re.errors=[{instancePath:t+"/email",keyword:"format",params:{format:"idn-email"}}],!1}else return Re.errors=[{instancePath:t+"/email",keyword:"\
type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i)if(a.phone!==void 0){let d=e;if(typeof a.phone!="string")return Re.errors=[{instancePath:t+"/ph\
one",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0}}}}else return Re.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Re.
errors=r,e===0}function ye(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(
a)){let c=e;for(let d in a)if(!(d==="bom-ref"||d==="name"||d==="address"||d==="url"||d==="contact"))return ye.errors=[{instancePath:t,keyword:"additionalPropert\
ies",params:{additionalProperty:d}}],!1;if(c===e){if(a["bom-ref"]!==void 0){let d=e;O(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"b\
om-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var i=d===e}else var i=!0;if(i){if(a.name!==void 0){let m=e;if(typeof a.name!="string")
return ye.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(a.address!==void 0){let y=e;na(a.address,
{instancePath:t+"/address",parentData:a,parentDataProperty:"address",rootData:n})||(r=r===null?na.errors:r.concat(na.errors),e=r.length);var i=y===e}else var i=!0;
if(i){if(a.url!==void 0){let l=a.url,p=e;if(e===p)if(Array.isArray(l)){var o=!0;let v=l.length;for(let P=0;P<v;P++){let h=e;if(e===h&&e===h&&typeof l[P]!="strin\
g")return ye.errors=[{instancePath:t+"/url/"+P,keyword:"type",params:{type:"string"}}],!1;var o=h===e;if(!o)break}}else return ye.errors=[{instancePath:t+"/url",
keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i)if(a.contact!==void 0){let l=a.contact,p=e;if(e===p)if(Array.isArray(l)){var s=!0;let v=l.
length;for(let P=0;P<v;P++){let h=e;Re(l[P],{instancePath:t+"/contact/"+P,parentData:l,parentDataProperty:P,rootData:n})||(r=r===null?Re.errors:r.concat(Re.errors),
e=r.length);var s=h===e;if(!s)break}}else return ye.errors=[{instancePath:t+"/contact",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0}}}}}else
return ye.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ye.errors=r,e===0}function Fr(a,{instancePath:t="",parentData:N,parentDataProperty:R,
rootData:n=a}={}){let r=null,e=0;if(e===0)if(typeof a=="string"){if(ft(a)>1024)return Fr.errors=[{instancePath:t,keyword:"maxLength",params:{limit:1024}}],!1}else
return Fr.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;return Fr.errors=r,e===0}function Pa(a,{instancePath:t="",parentData:N,parentDataProperty:R,
rootData:n=a}={}){let r=null,e=0;if(e===0)if(typeof a=="string"){if(ft(a)>4096)return Pa.errors=[{instancePath:t,keyword:"maxLength",params:{limit:4096}}],!1;if(ft(
a)<1)return Pa.errors=[{instancePath:t,keyword:"minLength",params:{limit:1}}],!1}else return Pa.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],
!1;return Pa.errors=r,e===0}function Ha(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;return typeof a!="string"?(Ha.errors=
[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="MD5"||a==="SHA-1"||a==="SHA-256"||a==="SHA-384"||a==="SHA-512"||a==="SHA3-256"||a==="SHA3-384"||
a==="SHA3-512"||a==="BLAKE2b-256"||a==="BLAKE2b-384"||a==="BLAKE2b-512"||a==="BLAKE3"||a==="Streebog-256"||a==="Streebog-512"?(Ha.errors=r,e===0):(Ha.errors=[{instancePath:t,
keyword:"enum",params:{allowedValues:Wt}}],!1)}var vn=new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function $a(a,{
instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(typeof a=="string"){if(!vn.test(a))return $a.errors=[{instancePath:t,
keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"}}],!1}else return $a.errors=[{instancePath:t,
keyword:"type",params:{type:"string"}}],!1;return $a.errors=r,e===0}function Rr(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,
e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o;if(a.alg===void 0&&(o="alg")||a.content===void 0&&(o="content"))return Rr.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:o}}],!1;{let s=e;for(let c in a)if(!(c==="alg"||c==="content"))return Rr.errors=[{instancePath:t,keyword:"additionalP\
roperties",params:{additionalProperty:c}}],!1;if(s===e){if(a.alg!==void 0){let c=e;Ha(a.alg,{instancePath:t+"/alg",parentData:a,parentDataProperty:"alg",rootData:n})||
(r=r===null?Ha.errors:r.concat(Ha.errors),e=r.length);var i=c===e}else var i=!0;if(i)if(a.content!==void 0){let c=e;$a(a.content,{instancePath:t+"/content",parentData:a,
parentDataProperty:"content",rootData:n})||(r=r===null?$a.errors:r.concat($a.errors),e=r.length);var i=c===e}else var i=!0}}}else return Rr.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return Rr.errors=r,e===0}var Nt=Ut().default;function Ka(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){
let r=null,e=0;if(typeof a!="string")return Ka.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;let i;i=!1;for(let o of Dt)if(Nt(a,o)){i=!0;break}
return i?(Ka.errors=r,e===0):(Ka.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:Dt}}],!1)}function Ca(a,{instancePath:t="",parentData:N,parentDataProperty:R,
rootData:n=a}={}){let r=null,e=0;return typeof a!="string"?(Ca.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="declared"||a==="conclude\
d"?(Ca.errors=r,e===0):(Ca.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:Yt}}],!1)}function qe(a,{instancePath:t="",parentData:N,parentDataProperty:R,
rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o;if(a.content===void 0&&(o="content"))return qe.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:o}}],!1;{let s=e;for(let c in a)if(!(c==="contentType"||c==="encoding"||c==="content"))return qe.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(s===e){if(a.contentType!==void 0){let c=e;if(typeof a.contentType!="string")return qe.errors=
[{instancePath:t+"/contentType",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(a.encoding!==void 0){let d=a.encoding,m=e;if(typeof d!=
"string")return qe.errors=[{instancePath:t+"/encoding",keyword:"type",params:{type:"string"}}],!1;if(d!=="base64")return qe.errors=[{instancePath:t+"/encoding",
keyword:"enum",params:{allowedValues:Qt}}],!1;var i=m===e}else var i=!0;if(i)if(a.content!==void 0){let d=e;if(typeof a.content!="string")return qe.errors=[{instancePath:t+
"/content",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0}}}}else return qe.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],
!1;return qe.errors=r,e===0}function lr(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&
!Array.isArray(a)){let u=e;for(let v in a)if(!(v==="altIds"||v==="licensor"||v==="licensee"||v==="purchaser"||v==="purchaseOrder"||v==="licenseTypes"||v==="last\
Renewal"||v==="expiration"))return lr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:v}}],!1;if(u===e){if(a.altIds!==void 0){
let v=a.altIds,P=e;if(e===P)if(Array.isArray(v)){var i=!0;let f=v.length;for(let A=0;A<f;A++){let j=e;if(typeof v[A]!="string")return lr.errors=[{instancePath:t+
"/altIds/"+A,keyword:"type",params:{type:"string"}}],!1;var i=j===e;if(!i)break}}else return lr.errors=[{instancePath:t+"/altIds",keyword:"type",params:{type:"a\
rray"}}],!1;var o=P===e}else var o=!0;if(o){if(a.licensor!==void 0){let P=a.licensor,h=e,f=e,A=!1,j=null,D=e;if(P&&typeof P=="object"&&!Array.isArray(P)){let C;
if(P.organization===void 0&&(C="organization")){let g={instancePath:t+"/licensor",keyword:"required",params:{missingProperty:C}};r===null?r=[g]:r.push(g),e++}}var s=D===
e;s&&(A=!0,j=0);let S=e;if(P&&typeof P=="object"&&!Array.isArray(P)){let C;if(P.individual===void 0&&(C="individual")){let g={instancePath:t+"/licensor",keyword:"\
required",params:{missingProperty:C}};r===null?r=[g]:r.push(g),e++}}var s=S===e;if(s&&A?(A=!1,j=[j,1]):s&&(A=!0,j=1),A)e=f,r!==null&&(f?r.length=f:r=null);else{
let C={instancePath:t+"/licensor",keyword:"oneOf",params:{passingSchemas:j}};return r===null?r=[C]:r.push(C),e++,lr.errors=r,!1}if(e===h)if(P&&typeof P=="object"&&
!Array.isArray(P)){let C=e;for(let g in P)if(!(g==="organization"||g==="individual"))return lr.errors=[{instancePath:t+"/licensor",keyword:"additionalProperties",
params:{additionalProperty:g}}],!1;if(C===e){if(P.organization!==void 0){let g=e;ye(P.organization,{instancePath:t+"/licensor/organization",parentData:P,parentDataProperty:"\
organization",rootData:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var c=g===e}else var c=!0;if(c)if(P.individual!==void 0){let g=e;Re(P.individual,
{instancePath:t+"/licensor/individual",parentData:P,parentDataProperty:"individual",rootData:n})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var c=g===
e}else var c=!0}}else return lr.errors=[{instancePath:t+"/licensor",keyword:"type",params:{type:"object"}}],!1;var o=h===e}else var o=!0;if(o){if(a.licensee!==void 0){
let h=a.licensee,f=e,A=e,j=!1,D=null,S=e;if(h&&typeof h=="object"&&!Array.isArray(h)){let g;if(h.organization===void 0&&(g="organization")){let w={instancePath:t+
"/licensee",keyword:"required",params:{missingProperty:g}};r===null?r=[w]:r.push(w),e++}}var d=S===e;d&&(j=!0,D=0);let b=e;if(h&&typeof h=="object"&&!Array.isArray(
h)){let g;if(h.individual===void 0&&(g="individual")){let w={instancePath:t+"/licensee",keyword:"required",params:{missingProperty:g}};r===null?r=[w]:r.push(w),
e++}}var d=b===e;if(d&&j?(j=!1,D=[D,1]):d&&(j=!0,D=1),j)e=A,r!==null&&(A?r.length=A:r=null);else{let g={instancePath:t+"/licensee",keyword:"oneOf",params:{passingSchemas:D}};
return r===null?r=[g]:r.push(g),e++,lr.errors=r,!1}if(e===f)if(h&&typeof h=="object"&&!Array.isArray(h)){let g=e;for(let w in h)if(!(w==="organization"||w==="in\
dividual"))return lr.errors=[{instancePath:t+"/licensee",keyword:"additionalProperties",params:{additionalProperty:w}}],!1;if(g===e){if(h.organization!==void 0){
let w=e;ye(h.organization,{instancePath:t+"/licensee/organization",parentData:h,parentDataProperty:"organization",rootData:n})||(r=r===null?ye.errors:r.concat(ye.
errors),e=r.length);var m=w===e}else var m=!0;if(m)if(h.individual!==void 0){let w=e;Re(h.individual,{instancePath:t+"/licensee/individual",parentData:h,parentDataProperty:"\
individual",rootData:n})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var m=w===e}else var m=!0}}else return lr.errors=[{instancePath:t+"/licensee",keyword:"\
type",params:{type:"object"}}],!1;var o=f===e}else var o=!0;if(o){if(a.purchaser!==void 0){let f=a.purchaser,A=e,j=e,D=!1,S=null,b=e;if(f&&typeof f=="object"&&!Array.
isArray(f)){let w;if(f.organization===void 0&&(w="organization")){let k={instancePath:t+"/purchaser",keyword:"required",params:{missingProperty:w}};r===null?r=[
k]:r.push(k),e++}}var y=b===e;y&&(D=!0,S=0);let C=e;if(f&&typeof f=="object"&&!Array.isArray(f)){let w;if(f.individual===void 0&&(w="individual")){let k={instancePath:t+
"/purchaser",keyword:"required",params:{missingProperty:w}};r===null?r=[k]:r.push(k),e++}}var y=C===e;if(y&&D?(D=!1,S=[S,1]):y&&(D=!0,S=1),D)e=j,r!==null&&(j?r.
length=j:r=null);else{let w={instancePath:t+"/purchaser",keyword:"oneOf",params:{passingSchemas:S}};return r===null?r=[w]:r.push(w),e++,lr.errors=r,!1}if(e===A)
if(f&&typeof f=="object"&&!Array.isArray(f)){let w=e;for(let k in f)if(!(k==="organization"||k==="individual"))return lr.errors=[{instancePath:t+"/purchaser",keyword:"\
additionalProperties",params:{additionalProperty:k}}],!1;if(w===e){if(f.organization!==void 0){let k=e;ye(f.organization,{instancePath:t+"/purchaser/organizatio\
n",parentData:f,parentDataProperty:"organization",rootData:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var l=k===e}else var l=!0;if(l)if(f.individual!==
void 0){let k=e;Re(f.individual,{instancePath:t+"/purchaser/individual",parentData:f,parentDataProperty:"individual",rootData:n})||(r=r===null?Re.errors:r.concat(
Re.errors),e=r.length);var l=k===e}else var l=!0}}else return lr.errors=[{instancePath:t+"/purchaser",keyword:"type",params:{type:"object"}}],!1;var o=A===e}else
var o=!0;if(o){if(a.purchaseOrder!==void 0){let A=e;if(typeof a.purchaseOrder!="string")return lr.errors=[{instancePath:t+"/purchaseOrder",keyword:"type",params:{
type:"string"}}],!1;var o=A===e}else var o=!0;if(o){if(a.licenseTypes!==void 0){let j=a.licenseTypes,D=e;if(e===D)if(Array.isArray(j)){var p=!0;let b=j.length;for(let C=0;C<
b;C++){let g=j[C],w=e;if(typeof g!="string")return lr.errors=[{instancePath:t+"/licenseTypes/"+C,keyword:"type",params:{type:"string"}}],!1;if(!(g==="academic"||
g==="appliance"||g==="client-access"||g==="concurrent-user"||g==="core-points"||g==="custom-metric"||g==="device"||g==="evaluation"||g==="named-user"||g==="node\
-locked"||g==="oem"||g==="perpetual"||g==="processor-points"||g==="subscription"||g==="user"||g==="other"))return lr.errors=[{instancePath:t+"/licenseTypes/"+C,
keyword:"enum",params:{allowedValues:Zt}}],!1;var p=w===e;if(!p)break}}else return lr.errors=[{instancePath:t+"/licenseTypes",keyword:"type",params:{type:"array"}}],
!1;var o=D===e}else var o=!0;if(o){if(a.lastRenewal!==void 0){let D=a.lastRenewal,S=e;if(e===S&&e===S)if(typeof D=="string"){if(!Ze.validate(D))return lr.errors=
[{instancePath:t+"/lastRenewal",keyword:"format",params:{format:"date-time"}}],!1}else return lr.errors=[{instancePath:t+"/lastRenewal",keyword:"type",params:{type:"\
string"}}],!1;var o=S===e}else var o=!0;if(o)if(a.expiration!==void 0){let D=a.expiration,S=e;if(e===S&&e===S)if(typeof D=="string"){if(!Ze.validate(D))return lr.
errors=[{instancePath:t+"/expiration",keyword:"format",params:{format:"date-time"}}],!1}else return lr.errors=[{instancePath:t+"/expiration",keyword:"type",params:{
type:"string"}}],!1;var o=S===e}else var o=!0}}}}}}}}else return lr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return lr.errors=r,e===0}
function Y(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o;if(a.
name===void 0&&(o="name"))return Y.errors=[{instancePath:t,keyword:"required",params:{missingProperty:o}}],!1;{let s=e;for(let c in a)if(!(c==="name"||c==="valu\
e"))return Y.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(s===e){if(a.name!==void 0){let c=e;if(typeof a.name!="\
string")return Y.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i)if(a.value!==void 0){let c=e;if(typeof a.
value!="string")return Y.errors=[{instancePath:t+"/value",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0}}}else return Y.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return Y.errors=r,e===0}function da(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,
e=0,i=e,o=!1,s=null,c=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let p;if(a.id===void 0&&(p="id")){let u={instancePath:t,keyword:"required",params:{missingProperty:p}};
r===null?r=[u]:r.push(u),e++}}var m=c===e;m&&(o=!0,s=0);let d=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let p;if(a.name===void 0&&(p="name")){let u={instancePath:t,
keyword:"required",params:{missingProperty:p}};r===null?r=[u]:r.push(u),e++}}var m=d===e;if(m&&o?(o=!1,s=[s,1]):m&&(o=!0,s=1),o)e=i,r!==null&&(i?r.length=i:r=null);else{
let p={instancePath:t,keyword:"oneOf",params:{passingSchemas:s}};return r===null?r=[p]:r.push(p),e++,da.errors=r,!1}if(e===0)if(a&&typeof a=="object"&&!Array.isArray(
a)){let p=e;for(let u in a)if(!(u==="bom-ref"||u==="id"||u==="name"||u==="acknowledgement"||u==="text"||u==="url"||u==="licensing"||u==="properties"))return da.
errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:u}}],!1;if(p===e){if(a["bom-ref"]!==void 0){let u=e;O(a["bom-ref"],{instancePath:t+
"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var y=u===e}else var y=!0;if(y){if(a.id!==
void 0){let v=e;Ka(a.id,{instancePath:t+"/id",parentData:a,parentDataProperty:"id",rootData:n})||(r=r===null?Ka.errors:r.concat(Ka.errors),e=r.length);var y=v===
e}else var y=!0;if(y){if(a.name!==void 0){let P=e;if(typeof a.name!="string")return da.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;
var y=P===e}else var y=!0;if(y){if(a.acknowledgement!==void 0){let h=e;Ca(a.acknowledgement,{instancePath:t+"/acknowledgement",parentData:a,parentDataProperty:"\
acknowledgement",rootData:n})||(r=r===null?Ca.errors:r.concat(Ca.errors),e=r.length);var y=h===e}else var y=!0;if(y){if(a.text!==void 0){let f=e;qe(a.text,{instancePath:t+
"/text",parentData:a,parentDataProperty:"text",rootData:n})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var y=f===e}else var y=!0;if(y){if(a.url!==void 0){
let A=e;if(e===A&&e===A&&typeof a.url!="string")return da.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var y=A===e}else var y=!0;if(y){
if(a.licensing!==void 0){let j=e;lr(a.licensing,{instancePath:t+"/licensing",parentData:a,parentDataProperty:"licensing",rootData:n})||(r=r===null?lr.errors:r.concat(
lr.errors),e=r.length);var y=j===e}else var y=!0;if(y)if(a.properties!==void 0){let j=a.properties,D=e;if(e===D)if(Array.isArray(j)){var l=!0;let b=j.length;for(let C=0;C<
b;C++){let g=e;Y(j[C],{instancePath:t+"/properties/"+C,parentData:j,parentDataProperty:C,rootData:n})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var l=g===
e;if(!l)break}}else return da.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var y=D===e}else var y=!0}}}}}}}}else return da.errors=
[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return da.errors=r,e===0}function Vr(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(Array.isArray(a)){var i=!0;let y=a.length;for(let l=0;l<y;l++){let p=a[l],u=e,v=e,P=!1,h=null,f=e;if(e===f)if(p&&typeof p=="object"&&
!Array.isArray(p)){let D;if(p.license===void 0&&(D="license")){let S={instancePath:t+"/"+l,keyword:"required",params:{missingProperty:D}};r===null?r=[S]:r.push(
S),e++}else{let S=e;for(let b in p)if(b!=="license"){let C={instancePath:t+"/"+l,keyword:"additionalProperties",params:{additionalProperty:b}};r===null?r=[C]:r.
push(C),e++;break}S===e&&p.license!==void 0&&(da(p.license,{instancePath:t+"/"+l+"/license",parentData:p,parentDataProperty:"license",rootData:n})||(r=r===null?
da.errors:r.concat(da.errors),e=r.length))}}else{let D={instancePath:t+"/"+l,keyword:"type",params:{type:"object"}};r===null?r=[D]:r.push(D),e++}var m=f===e;m&&
(P=!0,h=0);let A=e;if(e===A)if(p&&typeof p=="object"&&!Array.isArray(p)){let D;if(p.expression===void 0&&(D="expression")){let S={instancePath:t+"/"+l,keyword:"\
required",params:{missingProperty:D}};r===null?r=[S]:r.push(S),e++}else{let S=e;for(let b in p)if(!(b==="expression"||b==="expressionDetails"||b==="acknowledgem\
ent"||b==="bom-ref"||b==="licensing"||b==="properties")){let C={instancePath:t+"/"+l,keyword:"additionalProperties",params:{additionalProperty:b}};r===null?r=[C]:
r.push(C),e++;break}if(S===e){if(p.expression!==void 0){let b=e;if(typeof p.expression!="string"){let g={instancePath:t+"/"+l+"/expression",keyword:"type",params:{
type:"string"}};r===null?r=[g]:r.push(g),e++}var o=b===e}else var o=!0;if(o){if(p.expressionDetails!==void 0){let C=p.expressionDetails,g=e;if(e===g)if(Array.isArray(
C)){var s=!0;let k=C.length;for(let x=0;x<k;x++){let L=C[x],B=e;if(e===B)if(L&&typeof L=="object"&&!Array.isArray(L)){let q;if(L.licenseIdentifier===void 0&&(q=
"licenseIdentifier")){let E={instancePath:t+"/"+l+"/expressionDetails/"+x,keyword:"required",params:{missingProperty:q}};r===null?r=[E]:r.push(E),e++}else{let E=e;
for(let _ in L)if(!(_==="licenseIdentifier"||_==="bom-ref"||_==="text"||_==="url")){let I={instancePath:t+"/"+l+"/expressionDetails/"+x,keyword:"additionalPrope\
rties",params:{additionalProperty:_}};r===null?r=[I]:r.push(I),e++;break}if(E===e){if(L.licenseIdentifier!==void 0){let _=e;if(typeof L.licenseIdentifier!="stri\
ng"){let T={instancePath:t+"/"+l+"/expressionDetails/"+x+"/licenseIdentifier",keyword:"type",params:{type:"string"}};r===null?r=[T]:r.push(T),e++}var c=_===e}else
var c=!0;if(c){if(L["bom-ref"]!==void 0){let I=e;O(L["bom-ref"],{instancePath:t+"/"+l+"/expressionDetails/"+x+"/bom-ref",parentData:L,parentDataProperty:"bom-re\
f",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var c=I===e}else var c=!0;if(c){if(L.text!==void 0){let T=e;qe(L.text,{instancePath:t+"/"+l+
"/expressionDetails/"+x+"/text",parentData:L,parentDataProperty:"text",rootData:n})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var c=T===e}else var c=!0;
if(c)if(L.url!==void 0){let T=e;if(e===T&&e===T&&typeof L.url!="string"){let Q={instancePath:t+"/"+l+"/expressionDetails/"+x+"/url",keyword:"type",params:{type:"\
string"}};r===null?r=[Q]:r.push(Q),e++}var c=T===e}else var c=!0}}}}}else{let q={instancePath:t+"/"+l+"/expressionDetails/"+x,keyword:"type",params:{type:"objec\
t"}};r===null?r=[q]:r.push(q),e++}var s=B===e;if(!s)break}}else{let k={instancePath:t+"/"+l+"/expressionDetails",keyword:"type",params:{type:"array"}};r===null?
r=[k]:r.push(k),e++}var o=g===e}else var o=!0;if(o){if(p.acknowledgement!==void 0){let g=e;Ca(p.acknowledgement,{instancePath:t+"/"+l+"/acknowledgement",parentData:p,
parentDataProperty:"acknowledgement",rootData:n})||(r=r===null?Ca.errors:r.concat(Ca.errors),e=r.length);var o=g===e}else var o=!0;if(o){if(p["bom-ref"]!==void 0){
let w=e;O(p["bom-ref"],{instancePath:t+"/"+l+"/bom-ref",parentData:p,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);
var o=w===e}else var o=!0;if(o){if(p.licensing!==void 0){let k=e;lr(p.licensing,{instancePath:t+"/"+l+"/licensing",parentData:p,parentDataProperty:"licensing",rootData:n})||
(r=r===null?lr.errors:r.concat(lr.errors),e=r.length);var o=k===e}else var o=!0;if(o)if(p.properties!==void 0){let k=p.properties,x=e;if(e===x)if(Array.isArray(
k)){var d=!0;let B=k.length;for(let M=0;M<B;M++){let q=e;Y(k[M],{instancePath:t+"/"+l+"/properties/"+M,parentData:k,parentDataProperty:M,rootData:n})||(r=r===null?
Y.errors:r.concat(Y.errors),e=r.length);var d=q===e;if(!d)break}}else{let B={instancePath:t+"/"+l+"/properties",keyword:"type",params:{type:"array"}};r===null?r=
[B]:r.push(B),e++}var o=x===e}else var o=!0}}}}}}}else{let D={instancePath:t+"/"+l,keyword:"type",params:{type:"object"}};r===null?r=[D]:r.push(D),e++}var m=A===
e;if(m&&P?(P=!1,h=[h,1]):m&&(P=!0,h=1),P)e=v,r!==null&&(v?r.length=v:r=null);else{let D={instancePath:t+"/"+l,keyword:"oneOf",params:{passingSchemas:h}};return r===
null?r=[D]:r.push(D),e++,Vr.errors=r,!1}var i=u===e;if(!i)break}}else return Vr.errors=[{instancePath:t,keyword:"type",params:{type:"array"}}],!1;return Vr.errors=
r,e===0}function ee(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(typeof a=="string"){if(ft(a)<1)return ee.
errors=[{instancePath:t,keyword:"minLength",params:{limit:1}}],!1}else return ee.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;return ee.errors=
r,e===0}function Ir(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(Array.isArray(a)){var i=!0;let d=a.length;
for(let m=0;m<d;m++){let y=a[m],l=e;if(e===l)if(y&&typeof y=="object"&&!Array.isArray(y)){let u;if(y.assertionType===void 0&&(u="assertionType")||y.asserter===void 0&&
(u="asserter"))return Ir.errors=[{instancePath:t+"/"+m,keyword:"required",params:{missingProperty:u}}],!1;{let v=e;for(let P in y)if(!(P==="bom-ref"||P==="asser\
tionType"||P==="patentRefs"||P==="asserter"||P==="notes"))return Ir.errors=[{instancePath:t+"/"+m,keyword:"additionalProperties",params:{additionalProperty:P}}],
!1;if(v===e){if(y["bom-ref"]!==void 0){let P=e;O(y["bom-ref"],{instancePath:t+"/"+m+"/bom-ref",parentData:y,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?
O.errors:r.concat(O.errors),e=r.length);var o=P===e}else var o=!0;if(o){if(y.assertionType!==void 0){let h=y.assertionType,f=e;if(typeof h!="string")return Ir.errors=
[{instancePath:t+"/"+m+"/assertionType",keyword:"type",params:{type:"string"}}],!1;if(!(h==="ownership"||h==="license"||h==="third-party-claim"||h==="standards-\
inclusion"||h==="prior-art"||h==="exclusive-rights"||h==="non-assertion"||h==="research-or-evaluation"))return Ir.errors=[{instancePath:t+"/"+m+"/assertionType",
keyword:"enum",params:{allowedValues:Jt}}],!1;var o=f===e}else var o=!0;if(o){if(y.patentRefs!==void 0){let f=y.patentRefs,A=e;if(e===A)if(Array.isArray(f)){var s=!0;
let D=f.length;for(let S=0;S<D;S++){let b=e;O(f[S],{instancePath:t+"/"+m+"/patentRefs/"+S,parentData:f,parentDataProperty:S,rootData:n})||(r=r===null?O.errors:r.
concat(O.errors),e=r.length);var s=b===e;if(!s)break}}else return Ir.errors=[{instancePath:t+"/"+m+"/patentRefs",keyword:"type",params:{type:"array"}}],!1;var o=A===
e}else var o=!0;if(o){if(y.asserter!==void 0){let A=y.asserter,j=e,D=e,S=!1,b=null,C=e;ye(A,{instancePath:t+"/"+m+"/asserter",parentData:y,parentDataProperty:"a\
sserter",rootData:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var c=C===e;c&&(S=!0,b=0);let g=e;Re(A,{instancePath:t+"/"+m+"/asserter",parentData:y,
parentDataProperty:"asserter",rootData:n})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var c=g===e;if(c&&S)S=!1,b=[b,1];else{c&&(S=!0,b=1);let k=e;ee(
A,{instancePath:t+"/"+m+"/asserter",parentData:y,parentDataProperty:"asserter",rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var c=k===e;c&&
S?(S=!1,b=[b,2]):c&&(S=!0,b=2)}if(S)e=D,r!==null&&(D?r.length=D:r=null);else{let k={instancePath:t+"/"+m+"/asserter",keyword:"oneOf",params:{passingSchemas:b}};
return r===null?r=[k]:r.push(k),e++,Ir.errors=r,!1}var o=j===e}else var o=!0;if(o)if(y.notes!==void 0){let A=e;if(typeof y.notes!="string")return Ir.errors=[{instancePath:t+
"/"+m+"/notes",keyword:"type",params:{type:"string"}}],!1;var o=A===e}else var o=!0}}}}}}else return Ir.errors=[{instancePath:t+"/"+m,keyword:"type",params:{type:"\
object"}}],!1;var i=l===e;if(!i)break}}else return Ir.errors=[{instancePath:t,keyword:"type",params:{type:"array"}}],!1;return Ir.errors=r,e===0}function Wr(a,{
instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o;if(a.tagId===void 0&&
(o="tagId")||a.name===void 0&&(o="name"))return Wr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:o}}],!1;{let s=e;for(let c in a)if(!(c==="\
tagId"||c==="name"||c==="version"||c==="tagVersion"||c==="patch"||c==="text"||c==="url"))return Wr.errors=[{instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:c}}],!1;if(s===e){if(a.tagId!==void 0){let c=e;if(typeof a.tagId!="string")return Wr.errors=[{instancePath:t+"/tagId",keyword:"type",params:{
type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(a.name!==void 0){let d=e;if(typeof a.name!="string")return Wr.errors=[{instancePath:t+"/name",keyword:"ty\
pe",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(a.version!==void 0){let m=e;if(typeof a.version!="string")return Wr.errors=[{instancePath:t+"\
/version",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(a.tagVersion!==void 0){let y=a.tagVersion,l=e;if(!(typeof y=="number"&&!(y%
1)&&!isNaN(y)))return Wr.errors=[{instancePath:t+"/tagVersion",keyword:"type",params:{type:"integer"}}],!1;var i=l===e}else var i=!0;if(i){if(a.patch!==void 0){
let l=e;if(typeof a.patch!="boolean")return Wr.errors=[{instancePath:t+"/patch",keyword:"type",params:{type:"boolean"}}],!1;var i=l===e}else var i=!0;if(i){if(a.
text!==void 0){let p=e;qe(a.text,{instancePath:t+"/text",parentData:a,parentDataProperty:"text",rootData:n})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);
var i=p===e}else var i=!0;if(i)if(a.url!==void 0){let p=e;if(e===p&&e===p&&typeof a.url!="string")return Wr.errors=[{instancePath:t+"/url",keyword:"type",params:{
type:"string"}}],!1;var i=p===e}else var i=!0}}}}}}}}else return Wr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Wr.errors=r,e===0}
function $r(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=e;
for(let s in a)if(!(s==="timestamp"||s==="name"||s==="email"))return $r.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;
if(o===e){if(a.timestamp!==void 0){let s=a.timestamp,c=e;if(e===c&&e===c)if(typeof s=="string"){if(!Ze.validate(s))return $r.errors=[{instancePath:t+"/timestamp",
keyword:"format",params:{format:"date-time"}}],!1}else return $r.errors=[{instancePath:t+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else
var i=!0;if(i){if(a.name!==void 0){let c=e;if(typeof a.name!="string")return $r.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=c===
e}else var i=!0;if(i)if(a.email!==void 0){let c=a.email,d=e;if(e===d&&e===d)if(typeof c=="string"){if(!Lt(c))return $r.errors=[{instancePath:t+"/email",keyword:"\
format",params:{format:"idn-email"}}],!1}else return $r.errors=[{instancePath:t+"/email",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0}}}else
return $r.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return $r.errors=r,e===0}function ka(a,{instancePath:t="",parentData:N,parentDataProperty:R,
rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=e;for(let s in a)if(!(s==="uid"||s==="url"||s==="author"||s==="comm\
itter"||s==="message"))return ka.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(a.uid!==void 0){let s=e;
if(typeof a.uid!="string")return ka.errors=[{instancePath:t+"/uid",keyword:"type",params:{type:"string"}}],!1;var i=s===e}else var i=!0;if(i){if(a.url!==void 0){
let c=e;if(e===c&&e===c&&typeof a.url!="string")return ka.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){
if(a.author!==void 0){let d=e;$r(a.author,{instancePath:t+"/author",parentData:a,parentDataProperty:"author",rootData:n})||(r=r===null?$r.errors:r.concat($r.errors),
e=r.length);var i=d===e}else var i=!0;if(i){if(a.committer!==void 0){let m=e;$r(a.committer,{instancePath:t+"/committer",parentData:a,parentDataProperty:"commit\
ter",rootData:n})||(r=r===null?$r.errors:r.concat($r.errors),e=r.length);var i=m===e}else var i=!0;if(i)if(a.message!==void 0){let m=e;if(typeof a.message!="str\
ing")return ka.errors=[{instancePath:t+"/message",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0}}}}}else return ka.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return ka.errors=r,e===0}function Ta(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,
e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=e;for(let s in a)if(!(s==="text"||s==="url"))return Ta.errors=[{instancePath:t,keyword:"addition\
alProperties",params:{additionalProperty:s}}],!1;if(o===e){if(a.text!==void 0){let s=e;qe(a.text,{instancePath:t+"/text",parentData:a,parentDataProperty:"text",
rootData:n})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var i=s===e}else var i=!0;if(i)if(a.url!==void 0){let s=e;if(e===s&&e===s&&typeof a.url!="st\
ring")return Ta.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var i=s===e}else var i=!0}}else return Ta.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return Ta.errors=r,e===0}function wr(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===
0)if(a&&typeof a=="object"&&!Array.isArray(a)){let c;if(a.type===void 0&&(c="type"))return wr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:c}}],
!1;{let d=e;for(let m in a)if(!(m==="type"||m==="id"||m==="name"||m==="description"||m==="source"||m==="references"))return wr.errors=[{instancePath:t,keyword:"\
additionalProperties",params:{additionalProperty:m}}],!1;if(d===e){if(a.type!==void 0){let m=a.type,y=e;if(typeof m!="string")return wr.errors=[{instancePath:t+
"/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="defect"||m==="enhancement"||m==="security"))return wr.errors=[{instancePath:t+"/type",keyword:"enum",
params:{allowedValues:Xt}}],!1;var i=y===e}else var i=!0;if(i){if(a.id!==void 0){let y=e;if(typeof a.id!="string")return wr.errors=[{instancePath:t+"/id",keyword:"\
type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(a.name!==void 0){let l=e;if(typeof a.name!="string")return wr.errors=[{instancePath:t+"/nam\
e",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(a.description!==void 0){let p=e;if(typeof a.description!="string")return wr.errors=
[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(a.source!==void 0){let u=a.source,v=e;if(e===v)if(u&&
typeof u=="object"&&!Array.isArray(u)){let h=e;for(let f in u)if(!(f==="name"||f==="url"))return wr.errors=[{instancePath:t+"/source",keyword:"additionalPropert\
ies",params:{additionalProperty:f}}],!1;if(h===e){if(u.name!==void 0){let f=e;if(typeof u.name!="string")return wr.errors=[{instancePath:t+"/source/name",keyword:"\
type",params:{type:"string"}}],!1;var o=f===e}else var o=!0;if(o)if(u.url!==void 0){let f=e;if(e===f&&e===f&&typeof u.url!="string")return wr.errors=[{instancePath:t+
"/source/url",keyword:"type",params:{type:"string"}}],!1;var o=f===e}else var o=!0}}else return wr.errors=[{instancePath:t+"/source",keyword:"type",params:{type:"\
object"}}],!1;var i=v===e}else var i=!0;if(i)if(a.references!==void 0){let u=a.references,v=e;if(e===v)if(Array.isArray(u)){var s=!0;let h=u.length;for(let f=0;f<
h;f++){let A=e;if(e===A&&e===A&&typeof u[f]!="string")return wr.errors=[{instancePath:t+"/references/"+f,keyword:"type",params:{type:"string"}}],!1;var s=A===e;
if(!s)break}}else return wr.errors=[{instancePath:t+"/references",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0}}}}}}}else return wr.errors=
[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return wr.errors=r,e===0}function ua(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s;if(a.type===void 0&&(s="type"))return ua.errors=[{instancePath:t,keyword:"required",params:{
missingProperty:s}}],!1;{let c=e;for(let d in a)if(!(d==="type"||d==="diff"||d==="resolves"))return ua.errors=[{instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:d}}],!1;if(c===e){if(a.type!==void 0){let d=a.type,m=e;if(typeof d!="string")return ua.errors=[{instancePath:t+"/type",keyword:"type",params:{
type:"string"}}],!1;if(!(d==="unofficial"||d==="monkey"||d==="backport"||d==="cherry-pick"))return ua.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:ei}}],
!1;var i=m===e}else var i=!0;if(i){if(a.diff!==void 0){let m=e;Ta(a.diff,{instancePath:t+"/diff",parentData:a,parentDataProperty:"diff",rootData:n})||(r=r===null?
Ta.errors:r.concat(Ta.errors),e=r.length);var i=m===e}else var i=!0;if(i)if(a.resolves!==void 0){let m=a.resolves,y=e;if(e===y)if(Array.isArray(m)){var o=!0;let p=m.
length;for(let u=0;u<p;u++){let v=e;wr(m[u],{instancePath:t+"/resolves/"+u,parentData:m,parentDataProperty:u,rootData:n})||(r=r===null?wr.errors:r.concat(wr.errors),
e=r.length);var o=v===e;if(!o)break}}else return ua.errors=[{instancePath:t+"/resolves",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0}}}}else
return ua.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ua.errors=r,e===0}var mn=new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-\
f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$","u");function Ua(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0&&
e===0)if(typeof a=="string"){if(!mn.test(a))return Ua.errors=[{instancePath:t,keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0\
-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"}}],!1}else return Ua.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;return Ua.errors=r,e===0}var hn=new RegExp(
"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$","u");function tr(a,{instancePath:t="",parentData:N,parentDataProperty:R,
rootData:n=a}={}){let r=null,e=0;if(e===0&&e===0)if(typeof a=="string"){if(!hn.test(a))return tr.errors=[{instancePath:t,keyword:"pattern",params:{pattern:"^urn\
:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"}}],!1}else return tr.errors=[{instancePath:t,keyword:"type",params:{type:"str\
ing"}}],!1;return tr.errors=r,e===0}function lt(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0,i=e,o=!1,s=e;Ua(a,{instancePath:t,
parentData:N,parentDataProperty:R,rootData:n})||(r=r===null?Ua.errors:r.concat(Ua.errors),e=r.length);var c=s===e;if(o=o||c,!o){let d=e;tr(a,{instancePath:t,parentData:N,
parentDataProperty:R,rootData:n})||(r=r===null?tr.errors:r.concat(tr.errors),e=r.length);var c=d===e;o=o||c}if(o)e=i,r!==null&&(i?r.length=i:r=null);else{let d={
instancePath:t,keyword:"anyOf",params:{}};return r===null?r=[d]:r.push(d),e++,lt.errors=r,!1}return lt.errors=r,e===0}function Ne(a,{instancePath:t="",parentData:N,
parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let d;if(a.url===void 0&&(d="url")||a.type===void 0&&
(d="type"))return Ne.errors=[{instancePath:t,keyword:"required",params:{missingProperty:d}}],!1;{let m=e;for(let y in a)if(!(y==="url"||y==="comment"||y==="type"||
y==="hashes"||y==="properties"))return Ne.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(m===e){if(a.url!==void 0){
let y=a.url,l=e,p=e,u=!1,v=e;if(e===v&&e===v&&typeof y!="string"){let h={instancePath:t+"/url",keyword:"type",params:{type:"string"}};r===null?r=[h]:r.push(h),e++}
var i=v===e;if(u=u||i,!u){let h=e;lt(y,{instancePath:t+"/url",parentData:a,parentDataProperty:"url",rootData:n})||(r=r===null?lt.errors:r.concat(lt.errors),e=r.
length);var i=h===e;u=u||i}if(u)e=p,r!==null&&(p?r.length=p:r=null);else{let h={instancePath:t+"/url",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),
e++,Ne.errors=r,!1}var o=l===e}else var o=!0;if(o){if(a.comment!==void 0){let l=e;if(typeof a.comment!="string")return Ne.errors=[{instancePath:t+"/comment",keyword:"\
type",params:{type:"string"}}],!1;var o=l===e}else var o=!0;if(o){if(a.type!==void 0){let p=a.type,u=e;if(typeof p!="string")return Ne.errors=[{instancePath:t+"\
/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="vcs"||p==="issue-tracker"||p==="website"||p==="advisories"||p==="bom"||p==="mailing-list"||p==="soci\
al"||p==="chat"||p==="documentation"||p==="support"||p==="source-distribution"||p==="distribution"||p==="distribution-intake"||p==="license"||p==="build-meta"||
p==="build-system"||p==="release-notes"||p==="security-contact"||p==="model-card"||p==="log"||p==="configuration"||p==="evidence"||p==="formulation"||p==="attes\
tation"||p==="threat-model"||p==="adversary-model"||p==="risk-assessment"||p==="vulnerability-assertion"||p==="exploitability-statement"||p==="pentest-report"||
p==="static-analysis-report"||p==="dynamic-analysis-report"||p==="runtime-analysis-report"||p==="component-analysis-report"||p==="maturity-report"||p==="certifi\
cation-report"||p==="codified-infrastructure"||p==="quality-metrics"||p==="poam"||p==="electronic-signature"||p==="digital-signature"||p==="rfc-9116"||p==="pate\
nt"||p==="patent-family"||p==="patent-assertion"||p==="citation"||p==="other"))return Ne.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:ri}}],
!1;var o=u===e}else var o=!0;if(o){if(a.hashes!==void 0){let u=a.hashes,v=e;if(e===v)if(Array.isArray(u)){var s=!0;let h=u.length;for(let f=0;f<h;f++){let A=e;Rr(
u[f],{instancePath:t+"/hashes/"+f,parentData:u,parentDataProperty:f,rootData:n})||(r=r===null?Rr.errors:r.concat(Rr.errors),e=r.length);var s=A===e;if(!s)break}}else
return Ne.errors=[{instancePath:t+"/hashes",keyword:"type",params:{type:"array"}}],!1;var o=v===e}else var o=!0;if(o)if(a.properties!==void 0){let u=a.properties,
v=e;if(e===v)if(Array.isArray(u)){var c=!0;let h=u.length;for(let f=0;f<h;f++){let A=e;Y(u[f],{instancePath:t+"/properties/"+f,parentData:u,parentDataProperty:f,
rootData:n})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var c=A===e;if(!c)break}}else return Ne.errors=[{instancePath:t+"/properties",keyword:"type",params:{
type:"array"}}],!1;var o=v===e}else var o=!0}}}}}}else return Ne.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Ne.errors=r,e===0}function nr(a,{
instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let m;if(a.field===void 0&&
(m="field"))return nr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:m}}],!1;{let y=e;for(let l in a)if(!(l==="field"||l==="confidence"||l===
"concludedValue"||l==="methods"||l==="tools"))return nr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(y===e){if(a.
field!==void 0){let l=a.field,p=e;if(typeof l!="string")return nr.errors=[{instancePath:t+"/field",keyword:"type",params:{type:"string"}}],!1;if(!(l==="group"||
l==="name"||l==="version"||l==="purl"||l==="cpe"||l==="omniborId"||l==="swhid"||l==="swid"||l==="hash"))return nr.errors=[{instancePath:t+"/field",keyword:"enum",
params:{allowedValues:ai}}],!1;var i=p===e}else var i=!0;if(i){if(a.confidence!==void 0){let p=a.confidence,u=e;if(e===u)if(typeof p=="number"){if(p>1||isNaN(p))
return nr.errors=[{instancePath:t+"/confidence",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(p<0||isNaN(p))return nr.errors=[{instancePath:t+"/con\
fidence",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return nr.errors=[{instancePath:t+"/confidence",keyword:"type",params:{type:"number"}}],!1;
var i=u===e}else var i=!0;if(i){if(a.concludedValue!==void 0){let u=e;if(typeof a.concludedValue!="string")return nr.errors=[{instancePath:t+"/concludedValue",keyword:"\
type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(a.methods!==void 0){let v=a.methods,P=e;if(e===P)if(Array.isArray(v)){var o=!0;let f=v.length;
for(let A=0;A<f;A++){let j=v[A],D=e;if(e===D)if(j&&typeof j=="object"&&!Array.isArray(j)){let b;if(j.technique===void 0&&(b="technique")||j.confidence===void 0&&
(b="confidence"))return nr.errors=[{instancePath:t+"/methods/"+A,keyword:"required",params:{missingProperty:b}}],!1;{let C=e;for(let g in j)if(!(g==="technique"||
g==="confidence"||g==="value"))return nr.errors=[{instancePath:t+"/methods/"+A,keyword:"additionalProperties",params:{additionalProperty:g}}],!1;if(C===e){if(j.
technique!==void 0){let g=j.technique,w=e;if(typeof g!="string")return nr.errors=[{instancePath:t+"/methods/"+A+"/technique",keyword:"type",params:{type:"string"}}],
!1;if(!(g==="source-code-analysis"||g==="binary-analysis"||g==="manifest-analysis"||g==="ast-fingerprint"||g==="hash-comparison"||g==="instrumentation"||g==="dy\
namic-analysis"||g==="filename"||g==="attestation"||g==="other"))return nr.errors=[{instancePath:t+"/methods/"+A+"/technique",keyword:"enum",params:{allowedValues:ti}}],
!1;var s=w===e}else var s=!0;if(s){if(j.confidence!==void 0){let w=j.confidence,k=e;if(e===k)if(typeof w=="number"){if(w>1||isNaN(w))return nr.errors=[{instancePath:t+
"/methods/"+A+"/confidence",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(w<0||isNaN(w))return nr.errors=[{instancePath:t+"/methods/"+A+"/confidenc\
e",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return nr.errors=[{instancePath:t+"/methods/"+A+"/confidence",keyword:"type",params:{type:"numbe\
r"}}],!1;var s=k===e}else var s=!0;if(s)if(j.value!==void 0){let w=e;if(typeof j.value!="string")return nr.errors=[{instancePath:t+"/methods/"+A+"/value",keyword:"\
type",params:{type:"string"}}],!1;var s=w===e}else var s=!0}}}}else return nr.errors=[{instancePath:t+"/methods/"+A,keyword:"type",params:{type:"object"}}],!1;var o=D===
e;if(!o)break}}else return nr.errors=[{instancePath:t+"/methods",keyword:"type",params:{type:"array"}}],!1;var i=P===e}else var i=!0;if(i)if(a.tools!==void 0){let v=a.
tools,P=e;if(e===P)if(Array.isArray(v)){var c=!0;let f=v.length;for(let A=0;A<f;A++){let j=v[A],D=e,S=e,b=!1,C=e;ee(j,{instancePath:t+"/tools/"+A,parentData:v,parentDataProperty:A,
rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var d=C===e;if(b=b||d,!b){let w=e;tr(j,{instancePath:t+"/tools/"+A,parentData:v,parentDataProperty:A,
rootData:n})||(r=r===null?tr.errors:r.concat(tr.errors),e=r.length);var d=w===e;b=b||d}if(b)e=S,r!==null&&(S?r.length=S:r=null);else{let w={instancePath:t+"/too\
ls/"+A,keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,nr.errors=r,!1}var c=D===e;if(!c)break}if(c&&!(be(),we(De)).unique(v))return nr.errors=[{instancePath:t+
"/tools",keyword:"uniqueItems",params:{}}],!1}else return nr.errors=[{instancePath:t+"/tools",keyword:"type",params:{type:"array"}}],!1;var i=P===e}else var i=!0}}}}}}else
return nr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return nr.errors=r,e===0}function La(a,{instancePath:t="",parentData:N,parentDataProperty:R,
rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let i;if(a.text===void 0&&(i="text"))return La.errors=[{instancePath:t,keyword:"\
required",params:{missingProperty:i}}],!1;{let o=e;for(let s in a)if(s!=="text")return La.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],
!1;if(o===e&&a.text!==void 0&&typeof a.text!="string")return La.errors=[{instancePath:t+"/text",keyword:"type",params:{type:"string"}}],!1}}else return La.errors=
[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return La.errors=r,e===0}function We(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let u=e;for(let v in a)if(!(v==="identity"||v==="occurrences"||v==="callstack"||v==="licens\
es"||v==="copyright"))return We.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:v}}],!1;if(u===e){if(a.identity!==void 0){let v=a.
identity,P=e,h=e,f=!1,A=null,j=e;if(e===j)if(Array.isArray(v)){var i=!0;let b=v.length;for(let C=0;C<b;C++){let g=e;nr(v[C],{instancePath:t+"/identity/"+C,parentData:v,
parentDataProperty:C,rootData:n})||(r=r===null?nr.errors:r.concat(nr.errors),e=r.length);var i=g===e;if(!i)break}}else{let b={instancePath:t+"/identity",keyword:"\
type",params:{type:"array"}};r===null?r=[b]:r.push(b),e++}var o=j===e;o&&(f=!0,A=0);let D=e;nr(v,{instancePath:t+"/identity",parentData:a,parentDataProperty:"id\
entity",rootData:n})||(r=r===null?nr.errors:r.concat(nr.errors),e=r.length);var o=D===e;if(o&&f?(f=!1,A=[A,1]):o&&(f=!0,A=1),f)e=h,r!==null&&(h?r.length=h:r=null);else{
let b={instancePath:t+"/identity",keyword:"oneOf",params:{passingSchemas:A}};return r===null?r=[b]:r.push(b),e++,We.errors=r,!1}var s=P===e}else var s=!0;if(s){
if(a.occurrences!==void 0){let P=a.occurrences,h=e;if(e===h)if(Array.isArray(P)){var c=!0;let A=P.length;for(let j=0;j<A;j++){let D=P[j],S=e;if(e===S)if(D&&typeof D==
"object"&&!Array.isArray(D)){let C;if(D.location===void 0&&(C="location"))return We.errors=[{instancePath:t+"/occurrences/"+j,keyword:"required",params:{missingProperty:C}}],
!1;{let g=e;for(let w in D)if(!(w==="bom-ref"||w==="location"||w==="line"||w==="offset"||w==="symbol"||w==="additionalContext"))return We.errors=[{instancePath:t+
"/occurrences/"+j,keyword:"additionalProperties",params:{additionalProperty:w}}],!1;if(g===e){if(D["bom-ref"]!==void 0){let w=e;O(D["bom-ref"],{instancePath:t+"\
/occurrences/"+j+"/bom-ref",parentData:D,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var d=w===e}else var d=!0;
if(d){if(D.location!==void 0){let k=e;if(typeof D.location!="string")return We.errors=[{instancePath:t+"/occurrences/"+j+"/location",keyword:"type",params:{type:"\
string"}}],!1;var d=k===e}else var d=!0;if(d){if(D.line!==void 0){let x=D.line,L=e;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)))return We.errors=[{instancePath:t+
"/occurrences/"+j+"/line",keyword:"type",params:{type:"integer"}}],!1;if(e===L&&typeof x=="number"&&(x<0||isNaN(x)))return We.errors=[{instancePath:t+"/occurren\
ces/"+j+"/line",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var d=L===e}else var d=!0;if(d){if(D.offset!==void 0){let L=D.offset,B=e;if(!(typeof L==
"number"&&!(L%1)&&!isNaN(L)))return We.errors=[{instancePath:t+"/occurrences/"+j+"/offset",keyword:"type",params:{type:"integer"}}],!1;if(e===B&&typeof L=="numb\
er"&&(L<0||isNaN(L)))return We.errors=[{instancePath:t+"/occurrences/"+j+"/offset",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var d=B===e}else var d=!0;
if(d){if(D.symbol!==void 0){let B=e;if(typeof D.symbol!="string")return We.errors=[{instancePath:t+"/occurrences/"+j+"/symbol",keyword:"type",params:{type:"stri\
ng"}}],!1;var d=B===e}else var d=!0;if(d)if(D.additionalContext!==void 0){let B=e;if(typeof D.additionalContext!="string")return We.errors=[{instancePath:t+"/oc\
currences/"+j+"/additionalContext",keyword:"type",params:{type:"string"}}],!1;var d=B===e}else var d=!0}}}}}}}else return We.errors=[{instancePath:t+"/occurrenc\
es/"+j,keyword:"type",params:{type:"object"}}],!1;var c=S===e;if(!c)break}}else return We.errors=[{instancePath:t+"/occurrences",keyword:"type",params:{type:"ar\
ray"}}],!1;var s=h===e}else var s=!0;if(s){if(a.callstack!==void 0){let h=a.callstack,f=e;if(e===f)if(h&&typeof h=="object"&&!Array.isArray(h)){let j=e;for(let D in h)
if(D!=="frames")return We.errors=[{instancePath:t+"/callstack",keyword:"additionalProperties",params:{additionalProperty:D}}],!1;if(j===e&&h.frames!==void 0){let D=h.
frames;if(e===e)if(Array.isArray(D)){var m=!0;let S=D.length;for(let b=0;b<S;b++){let C=D[b],g=e;if(e===g)if(C&&typeof C=="object"&&!Array.isArray(C)){let k;if(C.
module===void 0&&(k="module"))return We.errors=[{instancePath:t+"/callstack/frames/"+b,keyword:"required",params:{missingProperty:k}}],!1;{let x=e;for(let L in C)
if(!(L==="package"||L==="module"||L==="function"||L==="parameters"||L==="line"||L==="column"||L==="fullFilename"))return We.errors=[{instancePath:t+"/callstack/\
frames/"+b,keyword:"additionalProperties",params:{additionalProperty:L}}],!1;if(x===e){if(C.package!==void 0){let L=e;if(typeof C.package!="string")return We.errors=
[{instancePath:t+"/callstack/frames/"+b+"/package",keyword:"type",params:{type:"string"}}],!1;var y=L===e}else var y=!0;if(y){if(C.module!==void 0){let B=e;if(typeof C.
module!="string")return We.errors=[{instancePath:t+"/callstack/frames/"+b+"/module",keyword:"type",params:{type:"string"}}],!1;var y=B===e}else var y=!0;if(y){if(C.
function!==void 0){let M=e;if(typeof C.function!="string")return We.errors=[{instancePath:t+"/callstack/frames/"+b+"/function",keyword:"type",params:{type:"stri\
ng"}}],!1;var y=M===e}else var y=!0;if(y){if(C.parameters!==void 0){let q=C.parameters,E=e;if(e===E)if(Array.isArray(q)){var l=!0;let I=q.length;for(let T=0;T<I;T++){
let G=e;if(typeof q[T]!="string")return We.errors=[{instancePath:t+"/callstack/frames/"+b+"/parameters/"+T,keyword:"type",params:{type:"string"}}],!1;var l=G===
e;if(!l)break}}else return We.errors=[{instancePath:t+"/callstack/frames/"+b+"/parameters",keyword:"type",params:{type:"array"}}],!1;var y=E===e}else var y=!0;if(y){
if(C.line!==void 0){let E=C.line,_=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)))return We.errors=[{instancePath:t+"/callstack/frames/"+b+"/line",keyword:"type",
params:{type:"integer"}}],!1;var y=_===e}else var y=!0;if(y){if(C.column!==void 0){let _=C.column,I=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)))return We.errors=
[{instancePath:t+"/callstack/frames/"+b+"/column",keyword:"type",params:{type:"integer"}}],!1;var y=I===e}else var y=!0;if(y)if(C.fullFilename!==void 0){let _=e;
if(typeof C.fullFilename!="string")return We.errors=[{instancePath:t+"/callstack/frames/"+b+"/fullFilename",keyword:"type",params:{type:"string"}}],!1;var y=_===
e}else var y=!0}}}}}}}}else return We.errors=[{instancePath:t+"/callstack/frames/"+b,keyword:"type",params:{type:"object"}}],!1;var m=g===e;if(!m)break}}else return We.
errors=[{instancePath:t+"/callstack/frames",keyword:"type",params:{type:"array"}}],!1}}else return We.errors=[{instancePath:t+"/callstack",keyword:"type",params:{
type:"object"}}],!1;var s=f===e}else var s=!0;if(s){if(a.licenses!==void 0){let f=e;Vr(a.licenses,{instancePath:t+"/licenses",parentData:a,parentDataProperty:"l\
icenses",rootData:n})||(r=r===null?Vr.errors:r.concat(Vr.errors),e=r.length);var s=f===e}else var s=!0;if(s)if(a.copyright!==void 0){let f=a.copyright,A=e;if(e===
A)if(Array.isArray(f)){var p=!0;let D=f.length;for(let S=0;S<D;S++){let b=e;La(f[S],{instancePath:t+"/copyright/"+S,parentData:f,parentDataProperty:S,rootData:n})||
(r=r===null?La.errors:r.concat(La.errors),e=r.length);var p=b===e;if(!p)break}}else return We.errors=[{instancePath:t+"/copyright",keyword:"type",params:{type:"\
array"}}],!1;var s=A===e}else var s=!0}}}}}else return We.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return We.errors=r,e===0}function pt(a,{
instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;return typeof a!="string"?(pt.errors=[{instancePath:t,keyword:"type",params:{
type:"string"}}],!1):(pt.errors=r,e===0)}function sa(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(Array.isArray(
a)){var i=!0;let o=a.length;for(let s=0;s<o;s++){let c=e;if(typeof a[s]!="string")return sa.errors=[{instancePath:t+"/"+s,keyword:"type",params:{type:"string"}}],
!1;var i=c===e;if(!i)break}}else return sa.errors=[{instancePath:t,keyword:"type",params:{type:"array"}}],!1;return sa.errors=r,e===0}var Pn=new RegExp("^([a-z]\
{2})(-[A-Z]{2})?$","u");function Wa(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(typeof a=="string"){if(!Pn.
test(a))return Wa.errors=[{instancePath:t,keyword:"pattern",params:{pattern:"^([a-z]{2})(-[A-Z]{2})?$"}}],!1}else return Wa.errors=[{instancePath:t,keyword:"typ\
e",params:{type:"string"}}],!1;return Wa.errors=r,e===0}function Oa(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===
0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o;if(a.text===void 0&&(o="text"))return Oa.errors=[{instancePath:t,keyword:"required",params:{missingProperty:o}}],
!1;{let s=e;for(let c in a)if(!(c==="locale"||c==="text"))return Oa.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(s===
e){if(a.locale!==void 0){let c=e;Wa(a.locale,{instancePath:t+"/locale",parentData:a,parentDataProperty:"locale",rootData:n})||(r=r===null?Wa.errors:r.concat(Wa.
errors),e=r.length);var i=c===e}else var i=!0;if(i)if(a.text!==void 0){let c=e;qe(a.text,{instancePath:t+"/text",parentData:a,parentDataProperty:"text",rootData:n})||
(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var i=c===e}else var i=!0}}}else return Oa.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],
!1;return Oa.errors=r,e===0}function br(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&
!Array.isArray(a)){let m;if(a.type===void 0&&(m="type"))return br.errors=[{instancePath:t,keyword:"required",params:{missingProperty:m}}],!1;{let y=e;for(let l in a)
if(!Er.call(ii,l))return br.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(y===e){if(a.type!==void 0){let l=e;pt(a.
type,{instancePath:t+"/type",parentData:a,parentDataProperty:"type",rootData:n})||(r=r===null?pt.errors:r.concat(pt.errors),e=r.length);var i=l===e}else var i=!0;
if(i){if(a.title!==void 0){let p=e;if(typeof a.title!="string")return br.errors=[{instancePath:t+"/title",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else
var i=!0;if(i){if(a.featuredImage!==void 0){let u=e;if(e===u&&e===u&&typeof a.featuredImage!="string")return br.errors=[{instancePath:t+"/featuredImage",keyword:"\
type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(a.socialImage!==void 0){let v=e;if(e===v&&e===v&&typeof a.socialImage!="string")return br.errors=
[{instancePath:t+"/socialImage",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i){if(a.description!==void 0){let P=e;if(typeof a.description!=
"string")return br.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=P===e}else var i=!0;if(i){if(a.timestamp!==void 0){let h=a.
timestamp,f=e;if(e===f&&e===f)if(typeof h=="string"){if(!Ze.validate(h))return br.errors=[{instancePath:t+"/timestamp",keyword:"format",params:{format:"date-tim\
e"}}],!1}else return br.errors=[{instancePath:t+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(a.aliases!==void 0){let f=a.
aliases,A=e;if(e===A)if(Array.isArray(f)){var o=!0;let D=f.length;for(let S=0;S<D;S++){let b=e;if(typeof f[S]!="string")return br.errors=[{instancePath:t+"/alia\
ses/"+S,keyword:"type",params:{type:"string"}}],!1;var o=b===e;if(!o)break}}else return br.errors=[{instancePath:t+"/aliases",keyword:"type",params:{type:"array"}}],
!1;var i=A===e}else var i=!0;if(i){if(a.tags!==void 0){let A=e;sa(a.tags,{instancePath:t+"/tags",parentData:a,parentDataProperty:"tags",rootData:n})||(r=r===null?
sa.errors:r.concat(sa.errors),e=r.length);var i=A===e}else var i=!0;if(i){if(a.resolves!==void 0){let j=a.resolves,D=e;if(e===D)if(Array.isArray(j)){var s=!0;let b=j.
length;for(let C=0;C<b;C++){let g=e;wr(j[C],{instancePath:t+"/resolves/"+C,parentData:j,parentDataProperty:C,rootData:n})||(r=r===null?wr.errors:r.concat(wr.errors),
e=r.length);var s=g===e;if(!s)break}}else return br.errors=[{instancePath:t+"/resolves",keyword:"type",params:{type:"array"}}],!1;var i=D===e}else var i=!0;if(i){
if(a.notes!==void 0){let D=a.notes,S=e;if(e===S)if(Array.isArray(D)){var c=!0;let C=D.length;for(let g=0;g<C;g++){let w=e;Oa(D[g],{instancePath:t+"/notes/"+g,parentData:D,
parentDataProperty:g,rootData:n})||(r=r===null?Oa.errors:r.concat(Oa.errors),e=r.length);var c=w===e;if(!c)break}}else return br.errors=[{instancePath:t+"/notes",
keyword:"type",params:{type:"array"}}],!1;var i=S===e}else var i=!0;if(i)if(a.properties!==void 0){let D=a.properties,S=e;if(e===S)if(Array.isArray(D)){var d=!0;
let C=D.length;for(let g=0;g<C;g++){let w=e;Y(D[g],{instancePath:t+"/properties/"+g,parentData:D,parentDataProperty:g,rootData:n})||(r=r===null?Y.errors:r.concat(
Y.errors),e=r.length);var d=w===e;if(!d)break}}else return br.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=S===e}else var i=!0}}}}}}}}}}}}else
return br.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return br.errors=r,e===0}function ya(a,{instancePath:t="",parentData:N,parentDataProperty:R,
rootData:n=a}={}){let r=null,e=0;return typeof a!="string"?(ya.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):(ya.errors=r,e===0)}function Ba(a,{
instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=e;for(let s in a)
if(!(s==="name"||s==="image"))return Ba.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(a.name!==void 0){
let s=e;if(typeof a.name!="string")return Ba.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=s===e}else var i=!0;if(i)if(a.image!==
void 0){let s=e;qe(a.image,{instancePath:t+"/image",parentData:a,parentDataProperty:"image",rootData:n})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);
var i=s===e}else var i=!0}}else return Ba.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Ba.errors=r,e===0}function ca(a,{instancePath:t="",
parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s=e;for(let c in a)if(!(c==="descri\
ption"||c==="collection"))return ca.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(s===e){if(a.description!==void 0){
let c=e;if(typeof a.description!="string")return ca.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var o=c===e}else var o=!0;
if(o)if(a.collection!==void 0){let c=a.collection,d=e;if(e===d)if(Array.isArray(c)){var i=!0;let y=c.length;for(let l=0;l<y;l++){let p=e;Ba(c[l],{instancePath:t+
"/collection/"+l,parentData:c,parentDataProperty:l,rootData:n})||(r=r===null?Ba.errors:r.concat(Ba.errors),e=r.length);var i=p===e;if(!i)break}}else return ca.errors=
[{instancePath:t+"/collection",keyword:"type",params:{type:"array"}}],!1;var o=d===e}else var o=!0}}else return ca.errors=[{instancePath:t,keyword:"type",params:{
type:"object"}}],!1;return ca.errors=r,e===0}function Jr(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0,i=e,o=!1,s=null,
c=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a.organization===void 0&&(l="organization")){let p={instancePath:t,keyword:"required",params:{missingProperty:l}};
r===null?r=[p]:r.push(p),e++}}var m=c===e;m&&(o=!0,s=0);let d=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a.contact===void 0&&(l="contact")){let p={
instancePath:t,keyword:"required",params:{missingProperty:l}};r===null?r=[p]:r.push(p),e++}}var m=d===e;if(m&&o?(o=!1,s=[s,1]):m&&(o=!0,s=1),o)e=i,r!==null&&(i?
r.length=i:r=null);else{let l={instancePath:t,keyword:"oneOf",params:{passingSchemas:s}};return r===null?r=[l]:r.push(l),e++,Jr.errors=r,!1}if(e===0)if(a&&typeof a==
"object"&&!Array.isArray(a)){let l=e;for(let p in a)if(!(p==="organization"||p==="contact"))return Jr.errors=[{instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:p}}],!1;if(l===e){if(a.organization!==void 0){let p=e;ye(a.organization,{instancePath:t+"/organization",parentData:a,parentDataProperty:"orga\
nization",rootData:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var y=p===e}else var y=!0;if(y)if(a.contact!==void 0){let p=e;Re(a.contact,{instancePath:t+
"/contact",parentData:a,parentDataProperty:"contact",rootData:n})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var y=p===e}else var y=!0}}else return Jr.
errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Jr.errors=r,e===0}function Gr(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let d=e;for(let m in a)if(!(m==="custodians"||m==="stewards"||m==="owners"))return Gr.errors=
[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:m}}],!1;if(d===e){if(a.custodians!==void 0){let m=a.custodians,y=e;if(e===y)if(Array.
isArray(m)){var i=!0;let p=m.length;for(let u=0;u<p;u++){let v=e;Jr(m[u],{instancePath:t+"/custodians/"+u,parentData:m,parentDataProperty:u,rootData:n})||(r=r===
null?Jr.errors:r.concat(Jr.errors),e=r.length);var i=v===e;if(!i)break}}else return Gr.errors=[{instancePath:t+"/custodians",keyword:"type",params:{type:"array"}}],
!1;var o=y===e}else var o=!0;if(o){if(a.stewards!==void 0){let y=a.stewards,l=e;if(e===l)if(Array.isArray(y)){var s=!0;let u=y.length;for(let v=0;v<u;v++){let P=e;
Jr(y[v],{instancePath:t+"/stewards/"+v,parentData:y,parentDataProperty:v,rootData:n})||(r=r===null?Jr.errors:r.concat(Jr.errors),e=r.length);var s=P===e;if(!s)break}}else
return Gr.errors=[{instancePath:t+"/stewards",keyword:"type",params:{type:"array"}}],!1;var o=l===e}else var o=!0;if(o)if(a.owners!==void 0){let y=a.owners,l=e;
if(e===l)if(Array.isArray(y)){var c=!0;let u=y.length;for(let v=0;v<u;v++){let P=e;Jr(y[v],{instancePath:t+"/owners/"+v,parentData:y,parentDataProperty:v,rootData:n})||
(r=r===null?Jr.errors:r.concat(Jr.errors),e=r.length);var c=P===e;if(!c)break}}else return Gr.errors=[{instancePath:t+"/owners",keyword:"type",params:{type:"arr\
ay"}}],!1;var o=l===e}else var o=!0}}}else return Gr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Gr.errors=r,e===0}function Cr(a,{
instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let d;if(a.type===void 0&&
(d="type"))return Cr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:d}}],!1;{let m=e;for(let y in a)if(!Er.call(ni,y))return Cr.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(m===e){if(a["bom-ref"]!==void 0){let y=e;O(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,
parentDataProperty:"bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var i=y===e}else var i=!0;if(i){if(a.type!==void 0){let l=a.type,
p=e;if(typeof l!="string")return Cr.errors=[{instancePath:t+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="source-code"||l==="configuration"||l===
"dataset"||l==="definition"||l==="other"))return Cr.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:oi}}],!1;var i=p===e}else var i=!0;if(i){
if(a.name!==void 0){let p=e;if(typeof a.name!="string")return Cr.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;
if(i){if(a.contents!==void 0){let u=a.contents,v=e;if(e===v)if(u&&typeof u=="object"&&!Array.isArray(u)){let h=e;for(let f in u)if(!(f==="attachment"||f==="url"||
f==="properties"))return Cr.errors=[{instancePath:t+"/contents",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(h===e){if(u.attachment!==void 0){
let f=e;qe(u.attachment,{instancePath:t+"/contents/attachment",parentData:u,parentDataProperty:"attachment",rootData:n})||(r=r===null?qe.errors:r.concat(qe.errors),
e=r.length);var o=f===e}else var o=!0;if(o){if(u.url!==void 0){let A=e;if(e===A&&e===A&&typeof u.url!="string")return Cr.errors=[{instancePath:t+"/contents/url",
keyword:"type",params:{type:"string"}}],!1;var o=A===e}else var o=!0;if(o)if(u.properties!==void 0){let A=u.properties,j=e;if(e===j)if(Array.isArray(A)){var s=!0;
let S=A.length;for(let b=0;b<S;b++){let C=e;Y(A[b],{instancePath:t+"/contents/properties/"+b,parentData:A,parentDataProperty:b,rootData:n})||(r=r===null?Y.errors:
r.concat(Y.errors),e=r.length);var s=C===e;if(!s)break}}else return Cr.errors=[{instancePath:t+"/contents/properties",keyword:"type",params:{type:"array"}}],!1;
var o=j===e}else var o=!0}}}else return Cr.errors=[{instancePath:t+"/contents",keyword:"type",params:{type:"object"}}],!1;var i=v===e}else var i=!0;if(i){if(a.classification!==
void 0){let v=e;ya(a.classification,{instancePath:t+"/classification",parentData:a,parentDataProperty:"classification",rootData:n})||(r=r===null?ya.errors:r.concat(
ya.errors),e=r.length);var i=v===e}else var i=!0;if(i){if(a.sensitiveData!==void 0){let P=a.sensitiveData,h=e;if(e===h)if(Array.isArray(P)){var c=!0;let A=P.length;
for(let j=0;j<A;j++){let D=e;if(typeof P[j]!="string")return Cr.errors=[{instancePath:t+"/sensitiveData/"+j,keyword:"type",params:{type:"string"}}],!1;var c=D===
e;if(!c)break}}else return Cr.errors=[{instancePath:t+"/sensitiveData",keyword:"type",params:{type:"array"}}],!1;var i=h===e}else var i=!0;if(i){if(a.graphics!==
void 0){let h=e;ca(a.graphics,{instancePath:t+"/graphics",parentData:a,parentDataProperty:"graphics",rootData:n})||(r=r===null?ca.errors:r.concat(ca.errors),e=r.
length);var i=h===e}else var i=!0;if(i){if(a.description!==void 0){let f=e;if(typeof a.description!="string")return Cr.errors=[{instancePath:t+"/description",keyword:"\
type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i)if(a.governance!==void 0){let f=e;Gr(a.governance,{instancePath:t+"/governance",parentData:a,parentDataProperty:"\
governance",rootData:n})||(r=r===null?Gr.errors:r.concat(Gr.errors),e=r.length);var i=f===e}else var i=!0}}}}}}}}}}else return Cr.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return Cr.errors=r,e===0}function ha(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===
0)if(a&&typeof a=="object"&&!Array.isArray(a)){let i=e;for(let o in a)if(o!=="format")return ha.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;if(i===e&&a.format!==void 0&&typeof a.format!="string")return ha.errors=[{instancePath:t+"/format",keyword:"type",params:{type:"string"}}],!1}else return ha.
errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ha.errors=r,e===0}function Yr(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s=e;for(let c in a)if(!(c==="type"||c==="value"||c==="slice"||c==="confidenceInterval"))
return Yr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(s===e){if(a.type!==void 0){let c=e;if(typeof a.type!="str\
ing")return Yr.errors=[{instancePath:t+"/type",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(a.value!==void 0){let d=e;if(typeof a.
value!="string")return Yr.errors=[{instancePath:t+"/value",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(a.slice!==void 0){let m=e;
if(typeof a.slice!="string")return Yr.errors=[{instancePath:t+"/slice",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i)if(a.confidenceInterval!==
void 0){let m=a.confidenceInterval,y=e;if(e===y)if(m&&typeof m=="object"&&!Array.isArray(m)){let p=e;for(let u in m)if(!(u==="lowerBound"||u==="upperBound"))return Yr.
errors=[{instancePath:t+"/confidenceInterval",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;if(p===e){if(m.lowerBound!==void 0){let u=e;if(typeof m.
lowerBound!="string")return Yr.errors=[{instancePath:t+"/confidenceInterval/lowerBound",keyword:"type",params:{type:"string"}}],!1;var o=u===e}else var o=!0;if(o)
if(m.upperBound!==void 0){let u=e;if(typeof m.upperBound!="string")return Yr.errors=[{instancePath:t+"/confidenceInterval/upperBound",keyword:"type",params:{type:"\
string"}}],!1;var o=u===e}else var o=!0}}else return Yr.errors=[{instancePath:t+"/confidenceInterval",keyword:"type",params:{type:"object"}}],!1;var i=y===e}else
var i=!0}}}}else return Yr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Yr.errors=r,e===0}function Na(a,{instancePath:t="",parentData:N,
parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=e;for(let s in a)if(!(s==="name"||s==="mitigat\
ionStrategy"))return Na.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(a.name!==void 0){let s=e;if(typeof a.
name!="string")return Na.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=s===e}else var i=!0;if(i)if(a.mitigationStrategy!==void 0){
let s=e;if(typeof a.mitigationStrategy!="string")return Na.errors=[{instancePath:t+"/mitigationStrategy",keyword:"type",params:{type:"string"}}],!1;var i=s===e}else
var i=!0}}else return Na.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Na.errors=r,e===0}function Xr(a,{instancePath:t="",parentData:N,
parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o;if(a.value===void 0&&(o="value")||a.unit===void 0&&
(o="unit"))return Xr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:o}}],!1;{let s=e;for(let c in a)if(!(c==="value"||c==="unit"))return Xr.
errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(s===e){if(a.value!==void 0){let c=e;if(typeof a.value!="number")return Xr.
errors=[{instancePath:t+"/value",keyword:"type",params:{type:"number"}}],!1;var i=c===e}else var i=!0;if(i)if(a.unit!==void 0){let c=a.unit,d=e;if(typeof c!="st\
ring")return Xr.errors=[{instancePath:t+"/unit",keyword:"type",params:{type:"string"}}],!1;if(c!=="kWh")return Xr.errors=[{instancePath:t+"/unit",keyword:"enum",
params:{allowedValues:si}}],!1;var i=d===e}else var i=!0}}}else return Xr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Xr.errors=r,
e===0}function oa(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){
let s;if(a.organization===void 0&&(s="organization")||a.energySource===void 0&&(s="energySource")||a.energyProvided===void 0&&(s="energyProvided"))return oa.errors=
[{instancePath:t,keyword:"required",params:{missingProperty:s}}],!1;{let c=e;for(let d in a)if(!(d==="bom-ref"||d==="description"||d==="organization"||d==="ener\
gySource"||d==="energyProvided"||d==="externalReferences"))return oa.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:d}}],!1;if(c===
e){if(a["bom-ref"]!==void 0){let d=e;O(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(
O.errors),e=r.length);var i=d===e}else var i=!0;if(i){if(a.description!==void 0){let m=e;if(typeof a.description!="string")return oa.errors=[{instancePath:t+"/d\
escription",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(a.organization!==void 0){let y=a.organization,l=e;if(!(y&&typeof y=="o\
bject"&&!Array.isArray(y)))return oa.errors=[{instancePath:t+"/organization",keyword:"type",params:{type:"object"}}],!1;ye(y,{instancePath:t+"/organization",parentData:a,
parentDataProperty:"organization",rootData:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var i=l===e}else var i=!0;if(i){if(a.energySource!==void 0){
let l=a.energySource,p=e;if(typeof l!="string")return oa.errors=[{instancePath:t+"/energySource",keyword:"type",params:{type:"string"}}],!1;if(!(l==="coal"||l===
"oil"||l==="natural-gas"||l==="nuclear"||l==="wind"||l==="solar"||l==="geothermal"||l==="hydropower"||l==="biofuel"||l==="unknown"||l==="other"))return oa.errors=
[{instancePath:t+"/energySource",keyword:"enum",params:{allowedValues:li}}],!1;var i=p===e}else var i=!0;if(i){if(a.energyProvided!==void 0){let p=e;Xr(a.energyProvided,
{instancePath:t+"/energyProvided",parentData:a,parentDataProperty:"energyProvided",rootData:n})||(r=r===null?Xr.errors:r.concat(Xr.errors),e=r.length);var i=p===
e}else var i=!0;if(i)if(a.externalReferences!==void 0){let p=a.externalReferences,u=e;if(e===u)if(Array.isArray(p)){var o=!0;let P=p.length;for(let h=0;h<P;h++){
let f=e;Ne(p[h],{instancePath:t+"/externalReferences/"+h,parentData:p,parentDataProperty:h,rootData:n})||(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);var o=f===
e;if(!o)break}}else return oa.errors=[{instancePath:t+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0}}}}}}}else return oa.
errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return oa.errors=r,e===0}function ea(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o;if(a.value===void 0&&(o="value")||a.unit===void 0&&(o="unit"))return ea.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:o}}],!1;{let s=e;for(let c in a)if(!(c==="value"||c==="unit"))return ea.errors=[{instancePath:t,keyword:"additionalPr\
operties",params:{additionalProperty:c}}],!1;if(s===e){if(a.value!==void 0){let c=e;if(typeof a.value!="number")return ea.errors=[{instancePath:t+"/value",keyword:"\
type",params:{type:"number"}}],!1;var i=c===e}else var i=!0;if(i)if(a.unit!==void 0){let c=a.unit,d=e;if(typeof c!="string")return ea.errors=[{instancePath:t+"/\
unit",keyword:"type",params:{type:"string"}}],!1;if(c!=="tCO2eq")return ea.errors=[{instancePath:t+"/unit",keyword:"enum",params:{allowedValues:pi}}],!1;var i=d===
e}else var i=!0}}}else return ea.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ea.errors=r,e===0}function pa(a,{instancePath:t="",parentData:N,
parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let c;if(a.activity===void 0&&(c="activity")||a.energyProviders===
void 0&&(c="energyProviders")||a.activityEnergyCost===void 0&&(c="activityEnergyCost"))return pa.errors=[{instancePath:t,keyword:"required",params:{missingProperty:c}}],
!1;{let d=e;for(let m in a)if(!(m==="activity"||m==="energyProviders"||m==="activityEnergyCost"||m==="co2CostEquivalent"||m==="co2CostOffset"||m==="properties"))
return pa.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:m}}],!1;if(d===e){if(a.activity!==void 0){let m=a.activity,y=e;if(typeof m!=
"string")return pa.errors=[{instancePath:t+"/activity",keyword:"type",params:{type:"string"}}],!1;if(!(m==="design"||m==="data-collection"||m==="data-preparatio\
n"||m==="training"||m==="fine-tuning"||m==="validation"||m==="deployment"||m==="inference"||m==="other"))return pa.errors=[{instancePath:t+"/activity",keyword:"\
enum",params:{allowedValues:fi}}],!1;var i=y===e}else var i=!0;if(i){if(a.energyProviders!==void 0){let y=a.energyProviders,l=e;if(e===l)if(Array.isArray(y)){var o=!0;
let u=y.length;for(let v=0;v<u;v++){let P=e;oa(y[v],{instancePath:t+"/energyProviders/"+v,parentData:y,parentDataProperty:v,rootData:n})||(r=r===null?oa.errors:
r.concat(oa.errors),e=r.length);var o=P===e;if(!o)break}}else return pa.errors=[{instancePath:t+"/energyProviders",keyword:"type",params:{type:"array"}}],!1;var i=l===
e}else var i=!0;if(i){if(a.activityEnergyCost!==void 0){let l=e;Xr(a.activityEnergyCost,{instancePath:t+"/activityEnergyCost",parentData:a,parentDataProperty:"a\
ctivityEnergyCost",rootData:n})||(r=r===null?Xr.errors:r.concat(Xr.errors),e=r.length);var i=l===e}else var i=!0;if(i){if(a.co2CostEquivalent!==void 0){let p=e;
ea(a.co2CostEquivalent,{instancePath:t+"/co2CostEquivalent",parentData:a,parentDataProperty:"co2CostEquivalent",rootData:n})||(r=r===null?ea.errors:r.concat(ea.
errors),e=r.length);var i=p===e}else var i=!0;if(i){if(a.co2CostOffset!==void 0){let u=e;ea(a.co2CostOffset,{instancePath:t+"/co2CostOffset",parentData:a,parentDataProperty:"\
co2CostOffset",rootData:n})||(r=r===null?ea.errors:r.concat(ea.errors),e=r.length);var i=u===e}else var i=!0;if(i)if(a.properties!==void 0){let u=a.properties,v=e;
if(e===v)if(Array.isArray(u)){var s=!0;let h=u.length;for(let f=0;f<h;f++){let A=e;Y(u[f],{instancePath:t+"/properties/"+f,parentData:u,parentDataProperty:f,rootData:n})||
(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var s=A===e;if(!s)break}}else return pa.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"a\
rray"}}],!1;var i=v===e}else var i=!0}}}}}}}else return pa.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return pa.errors=r,e===0}function Ra(a,{
instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let c=e;for(let d in a)
if(!(d==="energyConsumptions"||d==="properties"))return Ra.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:d}}],!1;if(c===e){if(a.
energyConsumptions!==void 0){let d=a.energyConsumptions,m=e;if(e===m)if(Array.isArray(d)){var i=!0;let l=d.length;for(let p=0;p<l;p++){let u=e;pa(d[p],{instancePath:t+
"/energyConsumptions/"+p,parentData:d,parentDataProperty:p,rootData:n})||(r=r===null?pa.errors:r.concat(pa.errors),e=r.length);var i=u===e;if(!i)break}}else return Ra.
errors=[{instancePath:t+"/energyConsumptions",keyword:"type",params:{type:"array"}}],!1;var s=m===e}else var s=!0;if(s)if(a.properties!==void 0){let d=a.properties,
m=e;if(e===m)if(Array.isArray(d)){var o=!0;let l=d.length;for(let p=0;p<l;p++){let u=e;Y(d[p],{instancePath:t+"/properties/"+p,parentData:d,parentDataProperty:p,
rootData:n})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var o=u===e;if(!o)break}}else return Ra.errors=[{instancePath:t+"/properties",keyword:"type",params:{
type:"array"}}],!1;var s=m===e}else var s=!0}}else return Ra.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Ra.errors=r,e===0}function va(a,{
instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=e;for(let s in a)
if(!(s==="groupAtRisk"||s==="benefits"||s==="harms"||s==="mitigationStrategy"))return va.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],
!1;if(o===e){if(a.groupAtRisk!==void 0){let s=e;if(typeof a.groupAtRisk!="string")return va.errors=[{instancePath:t+"/groupAtRisk",keyword:"type",params:{type:"\
string"}}],!1;var i=s===e}else var i=!0;if(i){if(a.benefits!==void 0){let c=e;if(typeof a.benefits!="string")return va.errors=[{instancePath:t+"/benefits",keyword:"\
type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(a.harms!==void 0){let d=e;if(typeof a.harms!="string")return va.errors=[{instancePath:t+"/h\
arms",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i)if(a.mitigationStrategy!==void 0){let d=e;if(typeof a.mitigationStrategy!="strin\
g")return va.errors=[{instancePath:t+"/mitigationStrategy",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0}}}}else return va.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return va.errors=r,e===0}function Ue(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,
e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let S=e;for(let b in a)if(!(b==="bom-ref"||b==="modelParameters"||b==="quantitativeAnalysis"||b==="con\
siderations"||b==="properties"))return Ue.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:b}}],!1;if(S===e){if(a["bom-ref"]!==
void 0){let b=e;O(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);
var i=b===e}else var i=!0;if(i){if(a.modelParameters!==void 0){let C=a.modelParameters,g=e;if(e===g)if(C&&typeof C=="object"&&!Array.isArray(C)){let k=e;for(let x in C)
if(!(x==="approach"||x==="task"||x==="architectureFamily"||x==="modelArchitecture"||x==="datasets"||x==="inputs"||x==="outputs"))return Ue.errors=[{instancePath:t+
"/modelParameters",keyword:"additionalProperties",params:{additionalProperty:x}}],!1;if(k===e){if(C.approach!==void 0){let x=C.approach,L=e;if(e===L)if(x&&typeof x==
"object"&&!Array.isArray(x)){let M=e;for(let q in x)if(q!=="type")return Ue.errors=[{instancePath:t+"/modelParameters/approach",keyword:"additionalProperties",params:{
additionalProperty:q}}],!1;if(M===e&&x.type!==void 0){let q=x.type;if(typeof q!="string")return Ue.errors=[{instancePath:t+"/modelParameters/approach/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(q==="supervised"||q==="unsupervised"||q==="reinforcement-learning"||q==="semi-supervised"||q==="self-supervised"))return Ue.
errors=[{instancePath:t+"/modelParameters/approach/type",keyword:"enum",params:{allowedValues:ci}}],!1}}else return Ue.errors=[{instancePath:t+"/modelParameters\
/approach",keyword:"type",params:{type:"object"}}],!1;var o=L===e}else var o=!0;if(o){if(C.task!==void 0){let L=e;if(typeof C.task!="string")return Ue.errors=[{
instancePath:t+"/modelParameters/task",keyword:"type",params:{type:"string"}}],!1;var o=L===e}else var o=!0;if(o){if(C.architectureFamily!==void 0){let B=e;if(typeof C.
architectureFamily!="string")return Ue.errors=[{instancePath:t+"/modelParameters/architectureFamily",keyword:"type",params:{type:"string"}}],!1;var o=B===e}else
var o=!0;if(o){if(C.modelArchitecture!==void 0){let M=e;if(typeof C.modelArchitecture!="string")return Ue.errors=[{instancePath:t+"/modelParameters/modelArchite\
cture",keyword:"type",params:{type:"string"}}],!1;var o=M===e}else var o=!0;if(o){if(C.datasets!==void 0){let q=C.datasets,E=e;if(e===E)if(Array.isArray(q)){var s=!0;
let I=q.length;for(let T=0;T<I;T++){let G=q[T],Q=e,W=e,Se=!1,ue=null,re=e;Cr(G,{instancePath:t+"/modelParameters/datasets/"+T,parentData:q,parentDataProperty:T,
rootData:n})||(r=r===null?Cr.errors:r.concat(Cr.errors),e=r.length);var d=re===e;d&&(Se=!0,ue=0);let Ge=e;if(e===Ge)if(G&&typeof G=="object"&&!Array.isArray(G)){
let K=e;for(let Ae in G)if(Ae!=="ref"){let Pe={instancePath:t+"/modelParameters/datasets/"+T,keyword:"additionalProperties",params:{additionalProperty:Ae}};r===
null?r=[Pe]:r.push(Pe),e++;break}if(K===e&&G.ref!==void 0){let Ae=G.ref;if(typeof Ae!="string"){let Z={instancePath:t+"/modelParameters/datasets/"+T+"/ref",keyword:"\
type",params:{type:"string"}};r===null?r=[Z]:r.push(Z),e++}let Pe=e,pe=!1,ne=e;ee(Ae,{instancePath:t+"/modelParameters/datasets/"+T+"/ref",parentData:G,parentDataProperty:"\
ref",rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var c=ne===e;if(pe=pe||c,!pe){let Z=e;tr(Ae,{instancePath:t+"/modelParameters/datasets/"+
T+"/ref",parentData:G,parentDataProperty:"ref",rootData:n})||(r=r===null?tr.errors:r.concat(tr.errors),e=r.length);var c=Z===e;pe=pe||c}if(pe)e=Pe,r!==null&&(Pe?
r.length=Pe:r=null);else{let Z={instancePath:t+"/modelParameters/datasets/"+T+"/ref",keyword:"anyOf",params:{}};r===null?r=[Z]:r.push(Z),e++}}}else{let K={instancePath:t+
"/modelParameters/datasets/"+T,keyword:"type",params:{type:"object"}};r===null?r=[K]:r.push(K),e++}var d=Ge===e;if(d&&Se?(Se=!1,ue=[ue,1]):d&&(Se=!0,ue=1),Se)e=
W,r!==null&&(W?r.length=W:r=null);else{let K={instancePath:t+"/modelParameters/datasets/"+T,keyword:"oneOf",params:{passingSchemas:ue}};return r===null?r=[K]:r.
push(K),e++,Ue.errors=r,!1}var s=Q===e;if(!s)break}}else return Ue.errors=[{instancePath:t+"/modelParameters/datasets",keyword:"type",params:{type:"array"}}],!1;
var o=E===e}else var o=!0;if(o){if(C.inputs!==void 0){let E=C.inputs,_=e;if(e===_)if(Array.isArray(E)){var m=!0;let T=E.length;for(let G=0;G<T;G++){let Q=e;ha(E[G],
{instancePath:t+"/modelParameters/inputs/"+G,parentData:E,parentDataProperty:G,rootData:n})||(r=r===null?ha.errors:r.concat(ha.errors),e=r.length);var m=Q===e;if(!m)
break}}else return Ue.errors=[{instancePath:t+"/modelParameters/inputs",keyword:"type",params:{type:"array"}}],!1;var o=_===e}else var o=!0;if(o)if(C.outputs!==
void 0){let E=C.outputs,_=e;if(e===_)if(Array.isArray(E)){var y=!0;let T=E.length;for(let G=0;G<T;G++){let Q=e;ha(E[G],{instancePath:t+"/modelParameters/outputs\
/"+G,parentData:E,parentDataProperty:G,rootData:n})||(r=r===null?ha.errors:r.concat(ha.errors),e=r.length);var y=Q===e;if(!y)break}}else return Ue.errors=[{instancePath:t+
"/modelParameters/outputs",keyword:"type",params:{type:"array"}}],!1;var o=_===e}else var o=!0}}}}}}}else return Ue.errors=[{instancePath:t+"/modelParameters",keyword:"\
type",params:{type:"object"}}],!1;var i=g===e}else var i=!0;if(i){if(a.quantitativeAnalysis!==void 0){let g=a.quantitativeAnalysis,w=e;if(e===w)if(g&&typeof g==
"object"&&!Array.isArray(g)){let x=e;for(let L in g)if(!(L==="performanceMetrics"||L==="graphics"))return Ue.errors=[{instancePath:t+"/quantitativeAnalysis",keyword:"\
additionalProperties",params:{additionalProperty:L}}],!1;if(x===e){if(g.performanceMetrics!==void 0){let L=g.performanceMetrics,B=e;if(e===B)if(Array.isArray(L)){
var l=!0;let q=L.length;for(let E=0;E<q;E++){let _=e;Yr(L[E],{instancePath:t+"/quantitativeAnalysis/performanceMetrics/"+E,parentData:L,parentDataProperty:E,rootData:n})||
(r=r===null?Yr.errors:r.concat(Yr.errors),e=r.length);var l=_===e;if(!l)break}}else return Ue.errors=[{instancePath:t+"/quantitativeAnalysis/performanceMetrics",
keyword:"type",params:{type:"array"}}],!1;var p=B===e}else var p=!0;if(p)if(g.graphics!==void 0){let L=e;ca(g.graphics,{instancePath:t+"/quantitativeAnalysis/gr\
aphics",parentData:g,parentDataProperty:"graphics",rootData:n})||(r=r===null?ca.errors:r.concat(ca.errors),e=r.length);var p=L===e}else var p=!0}}else return Ue.
errors=[{instancePath:t+"/quantitativeAnalysis",keyword:"type",params:{type:"object"}}],!1;var i=w===e}else var i=!0;if(i){if(a.considerations!==void 0){let w=a.
considerations,k=e;if(e===k)if(w&&typeof w=="object"&&!Array.isArray(w)){let L=e;for(let B in w)if(!(B==="users"||B==="useCases"||B==="technicalLimitations"||B===
"performanceTradeoffs"||B==="ethicalConsiderations"||B==="environmentalConsiderations"||B==="fairnessAssessments"))return Ue.errors=[{instancePath:t+"/considera\
tions",keyword:"additionalProperties",params:{additionalProperty:B}}],!1;if(L===e){if(w.users!==void 0){let B=w.users,M=e;if(e===M)if(Array.isArray(B)){var u=!0;
let E=B.length;for(let _=0;_<E;_++){let I=e;if(typeof B[_]!="string")return Ue.errors=[{instancePath:t+"/considerations/users/"+_,keyword:"type",params:{type:"s\
tring"}}],!1;var u=I===e;if(!u)break}}else return Ue.errors=[{instancePath:t+"/considerations/users",keyword:"type",params:{type:"array"}}],!1;var v=M===e}else var v=!0;
if(v){if(w.useCases!==void 0){let M=w.useCases,q=e;if(e===q)if(Array.isArray(M)){var P=!0;let _=M.length;for(let I=0;I<_;I++){let T=e;if(typeof M[I]!="string")return Ue.
errors=[{instancePath:t+"/considerations/useCases/"+I,keyword:"type",params:{type:"string"}}],!1;var P=T===e;if(!P)break}}else return Ue.errors=[{instancePath:t+
"/considerations/useCases",keyword:"type",params:{type:"array"}}],!1;var v=q===e}else var v=!0;if(v){if(w.technicalLimitations!==void 0){let q=w.technicalLimitations,
E=e;if(e===E)if(Array.isArray(q)){var h=!0;let I=q.length;for(let T=0;T<I;T++){let G=e;if(typeof q[T]!="string")return Ue.errors=[{instancePath:t+"/consideratio\
ns/technicalLimitations/"+T,keyword:"type",params:{type:"string"}}],!1;var h=G===e;if(!h)break}}else return Ue.errors=[{instancePath:t+"/considerations/technica\
lLimitations",keyword:"type",params:{type:"array"}}],!1;var v=E===e}else var v=!0;if(v){if(w.performanceTradeoffs!==void 0){let E=w.performanceTradeoffs,_=e;if(e===
_)if(Array.isArray(E)){var f=!0;let T=E.length;for(let G=0;G<T;G++){let Q=e;if(typeof E[G]!="string")return Ue.errors=[{instancePath:t+"/considerations/performa\
nceTradeoffs/"+G,keyword:"type",params:{type:"string"}}],!1;var f=Q===e;if(!f)break}}else return Ue.errors=[{instancePath:t+"/considerations/performanceTradeoff\
s",keyword:"type",params:{type:"array"}}],!1;var v=_===e}else var v=!0;if(v){if(w.ethicalConsiderations!==void 0){let _=w.ethicalConsiderations,I=e;if(e===I)if(Array.
isArray(_)){var A=!0;let G=_.length;for(let Q=0;Q<G;Q++){let W=e;Na(_[Q],{instancePath:t+"/considerations/ethicalConsiderations/"+Q,parentData:_,parentDataProperty:Q,
rootData:n})||(r=r===null?Na.errors:r.concat(Na.errors),e=r.length);var A=W===e;if(!A)break}}else return Ue.errors=[{instancePath:t+"/considerations/ethicalCons\
iderations",keyword:"type",params:{type:"array"}}],!1;var v=I===e}else var v=!0;if(v){if(w.environmentalConsiderations!==void 0){let I=e;Ra(w.environmentalConsiderations,
{instancePath:t+"/considerations/environmentalConsiderations",parentData:w,parentDataProperty:"environmentalConsiderations",rootData:n})||(r=r===null?Ra.errors:
r.concat(Ra.errors),e=r.length);var v=I===e}else var v=!0;if(v)if(w.fairnessAssessments!==void 0){let I=w.fairnessAssessments,T=e;if(e===T)if(Array.isArray(I)){
var j=!0;let Q=I.length;for(let W=0;W<Q;W++){let Se=e;va(I[W],{instancePath:t+"/considerations/fairnessAssessments/"+W,parentData:I,parentDataProperty:W,rootData:n})||
(r=r===null?va.errors:r.concat(va.errors),e=r.length);var j=Se===e;if(!j)break}}else return Ue.errors=[{instancePath:t+"/considerations/fairnessAssessments",keyword:"\
type",params:{type:"array"}}],!1;var v=T===e}else var v=!0}}}}}}}else return Ue.errors=[{instancePath:t+"/considerations",keyword:"type",params:{type:"object"}}],
!1;var i=k===e}else var i=!0;if(i)if(a.properties!==void 0){let w=a.properties,k=e;if(e===k)if(Array.isArray(w)){var D=!0;let L=w.length;for(let B=0;B<L;B++){let M=e;
Y(w[B],{instancePath:t+"/properties/"+B,parentData:w,parentDataProperty:B,rootData:n})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var D=M===e;if(!D)break}}else
return Ue.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0}}}}}else return Ue.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return Ue.errors=r,e===0}function Ya(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;return typeof a!=
"string"?(Ya.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="3DES"||a==="3GPP-XOR"||a==="A5/1"||a==="A5/2"||a==="AES"||a==="ARIA"||a===
"Argon2"||a==="Ascon"||a==="BLAKE2"||a==="BLAKE3"||a==="BLS"||a==="Blowfish"||a==="CAMELLIA"||a==="CAST5"||a==="CAST6"||a==="CMAC"||a==="CMEA"||a==="CTR_DRBG"||
a==="ChaCha"||a==="ChaCha20"||a==="DES"||a==="DSA"||a==="ECDH"||a==="ECDSA"||a==="ECIES"||a==="EdDSA"||a==="ElGamal"||a==="FFDH"||a==="Fortuna"||a==="GOST"||a===
"HC"||a==="HKDF"||a==="HMAC"||a==="HMAC_DRBG"||a==="HPKE"||a==="Hash_DRBG"||a==="IDEA"||a==="IKE-PRF"||a==="J-PAKE"||a==="LMS"||a==="MD2"||a==="MD4"||a==="MD5"||
a==="MILENAGE"||a==="ML-DSA"||a==="ML-KEM"||a==="MQV"||a==="OPAQUE"||a==="PBES1"||a==="PBES2"||a==="PBKDF1"||a==="PBKDF2"||a==="PBMAC1"||a==="Poly1305"||a==="RA\
BBIT"||a==="RC2"||a==="RC4"||a==="RC5"||a==="RC6"||a==="RIPEMD"||a==="RSAES-OAEP"||a==="RSAES-PKCS1"||a==="RSASSA-PKCS1"||a==="RSASSA-PSS"||a==="SEED"||a==="SHA\
-1"||a==="SHA-2"||a==="SHA-3"||a==="SLH-DSA"||a==="SM2"||a==="SM3"||a==="SM4"||a==="SM9"||a==="SNOW3G"||a==="SP800-108"||a==="SPAKE2"||a==="SPAKE2PLUS"||a==="SR\
P"||a==="Salsa20"||a==="Serpent"||a==="SipHash"||a==="Skipjack"||a==="TUAK"||a==="Twofish"||a==="UMAC"||a==="Whirlpool"||a==="X3DH"||a==="XMSS"||a==="Yarrow"||a===
"ZUC"||a==="bcrypt"||a==="scrypt"||a==="yescrypt"?(Ya.errors=r,e===0):(Ya.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:yi}}],!1)}function Qa(a,{
instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(typeof a!="string")return Qa.errors=[{instancePath:t,keyword:"type",params:{
type:"string"}}],!1;let i;i=!1;for(let o of wt)if(Nt(a,o)){i=!0;break}return i?(Qa.errors=r,e===0):(Qa.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:wt}}],
!1)}function Ia(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=e;
for(let s in a)if(!(s==="type"||s==="ref"))return Ia.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(a.type!==
void 0){let s=e;if(typeof a.type!="string")return Ia.errors=[{instancePath:t+"/type",keyword:"type",params:{type:"string"}}],!1;var i=s===e}else var i=!0;if(i)if(a.
ref!==void 0){let s=e;O(a.ref,{instancePath:t+"/ref",parentData:a,parentDataProperty:"ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var i=s===
e}else var i=!0}}else return Ia.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Ia.errors=r,e===0}function la(a,{instancePath:t="",parentData:N,
parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(Array.isArray(a)){var i=!0;let o=a.length;for(let s=0;s<o;s++){let c=e;Ia(a[s],{instancePath:t+
"/"+s,parentData:a,parentDataProperty:s,rootData:n})||(r=r===null?Ia.errors:r.concat(Ia.errors),e=r.length);var i=c===e;if(!i)break}}else return la.errors=[{instancePath:t,
keyword:"type",params:{type:"array"}}],!1;return la.errors=r,e===0}function _a(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,
e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=e;for(let s in a)if(!(s==="mechanism"||s==="algorithmRef"))return _a.errors=[{instancePath:t,keyword:"\
additionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(a.mechanism!==void 0){let s=e;if(typeof a.mechanism!="string")return _a.errors=[{instancePath:t+
"/mechanism",keyword:"type",params:{type:"string"}}],!1;var i=s===e}else var i=!0;if(i)if(a.algorithmRef!==void 0){let s=e;O(a.algorithmRef,{instancePath:t+"/al\
gorithmRef",parentData:a,parentDataProperty:"algorithmRef",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var i=s===e}else var i=!0}}else return _a.
errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return _a.errors=r,e===0}function Hr(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let m=e;for(let y in a)if(!(y==="name"||y==="algorithms"||y==="identifiers"||y==="tlsGroups"||
y==="tlsSignatureSchemes"))return Hr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(m===e){if(a.name!==void 0){let y=e;
if(typeof a.name!="string")return Hr.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(a.algorithms!==
void 0){let l=a.algorithms,p=e;if(e===p)if(Array.isArray(l)){var o=!0;let v=l.length;for(let P=0;P<v;P++){let h=e;O(l[P],{instancePath:t+"/algorithms/"+P,parentData:l,
parentDataProperty:P,rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var o=h===e;if(!o)break}}else return Hr.errors=[{instancePath:t+"/algorit\
hms",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(a.identifiers!==void 0){let p=a.identifiers,u=e;if(e===u)if(Array.isArray(p)){
var s=!0;let P=p.length;for(let h=0;h<P;h++){let f=e;if(typeof p[h]!="string")return Hr.errors=[{instancePath:t+"/identifiers/"+h,keyword:"type",params:{type:"s\
tring"}}],!1;var s=f===e;if(!s)break}}else return Hr.errors=[{instancePath:t+"/identifiers",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0;
if(i){if(a.tlsGroups!==void 0){let u=a.tlsGroups,v=e;if(e===v)if(Array.isArray(u)){var c=!0;let h=u.length;for(let f=0;f<h;f++){let A=e;if(typeof u[f]!="string")
return Hr.errors=[{instancePath:t+"/tlsGroups/"+f,keyword:"type",params:{type:"string"}}],!1;var c=A===e;if(!c)break}}else return Hr.errors=[{instancePath:t+"/t\
lsGroups",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i)if(a.tlsSignatureSchemes!==void 0){let u=a.tlsSignatureSchemes,v=e;if(e===v)if(Array.
isArray(u)){var d=!0;let h=u.length;for(let f=0;f<h;f++){let A=e;if(typeof u[f]!="string")return Hr.errors=[{instancePath:t+"/tlsSignatureSchemes/"+f,keyword:"t\
ype",params:{type:"string"}}],!1;var d=A===e;if(!d)break}}else return Hr.errors=[{instancePath:t+"/tlsSignatureSchemes",keyword:"type",params:{type:"array"}}],!1;
var i=v===e}else var i=!0}}}}}else return Hr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Hr.errors=r,e===0}function Ea(a,{instancePath:t="",
parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=e;for(let s in a)if(!(s==="name"||
s==="keyLength"||s==="algorithm"))return Ea.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(a.name!==void 0){
let s=e;if(typeof a.name!="string")return Ea.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=s===e}else var i=!0;if(i){if(a.keyLength!==
void 0){let c=a.keyLength,d=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)))return Ea.errors=[{instancePath:t+"/keyLength",keyword:"type",params:{type:"integer"}}],
!1;var i=d===e}else var i=!0;if(i)if(a.algorithm!==void 0){let c=e;O(a.algorithm,{instancePath:t+"/algorithm",parentData:a,parentDataProperty:"algorithm",rootData:n})||
(r=r===null?O.errors:r.concat(O.errors),e=r.length);var i=c===e}else var i=!0}}}else return Ea.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;
return Ea.errors=r,e===0}function Ar(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(Array.isArray(a)){var i=!0;
let o=a.length;for(let s=0;s<o;s++){let c=e;O(a[s],{instancePath:t+"/"+s,parentData:a,parentDataProperty:s,rootData:n})||(r=r===null?O.errors:r.concat(O.errors),
e=r.length);var i=c===e;if(!i)break}}else return Ar.errors=[{instancePath:t,keyword:"type",params:{type:"array"}}],!1;return Ar.errors=r,e===0}function Ma(a,{instancePath:t="",
parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=e;for(let s in a)if(!(s==="name"||
s==="algorithm"))return Ma.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(a.name!==void 0){let s=e;if(typeof a.
name!="string")return Ma.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=s===e}else var i=!0;if(i)if(a.algorithm!==void 0){let s=e;
O(a.algorithm,{instancePath:t+"/algorithm",parentData:a,parentDataProperty:"algorithm",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var i=s===
e}else var i=!0}}else return Ma.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Ma.errors=r,e===0}function Ga(a,{instancePath:t="",parentData:N,
parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=e;for(let s in a)if(!(s==="name"||s==="algorit\
hm"))return Ga.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(a.name!==void 0){let s=e;if(typeof a.name!=
"string")return Ga.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=s===e}else var i=!0;if(i)if(a.algorithm!==void 0){let s=e;O(
a.algorithm,{instancePath:t+"/algorithm",parentData:a,parentDataProperty:"algorithm",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var i=s===
e}else var i=!0}}else return Ga.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Ga.errors=r,e===0}function Fa(a,{instancePath:t="",parentData:N,
parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=e;for(let s in a)if(!(s==="group"||s==="algori\
thm"))return Fa.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(a.group!==void 0){let s=a.group,c=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)))return Fa.errors=[{instancePath:t+"/group",keyword:"type",params:{type:"integer"}}],!1;var i=c===e}else var i=!0;if(i)if(a.algorithm!==
void 0){let s=e;O(a.algorithm,{instancePath:t+"/algorithm",parentData:a,parentDataProperty:"algorithm",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.
length);var i=s===e}else var i=!0}}else return Fa.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Fa.errors=r,e===0}function Va(a,{instancePath:t="",
parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=e;for(let s in a)if(!(s==="name"||
s==="algorithm"))return Va.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(a.name!==void 0){let s=e;if(typeof a.
name!="string")return Va.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=s===e}else var i=!0;if(i)if(a.algorithm!==void 0){let s=e;
O(a.algorithm,{instancePath:t+"/algorithm",parentData:a,parentDataProperty:"algorithm",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var i=s===
e}else var i=!0}}else return Va.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Va.errors=r,e===0}function z(a,{instancePath:t="",parentData:N,
parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let q;if(a.assetType===void 0&&(q="assetType"))return z.
errors=[{instancePath:t,keyword:"required",params:{missingProperty:q}}],!1;{let E=e;for(let _ in a)if(!(_==="assetType"||_==="algorithmProperties"||_==="certifi\
cateProperties"||_==="relatedCryptoMaterialProperties"||_==="protocolProperties"||_==="oid"))return z.errors=[{instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:_}}],!1;if(E===e){if(a.assetType!==void 0){let _=a.assetType,I=e;if(typeof _!="string")return z.errors=[{instancePath:t+"/assetType",keyword:"\
type",params:{type:"string"}}],!1;if(!(_==="algorithm"||_==="certificate"||_==="protocol"||_==="related-crypto-material"))return z.errors=[{instancePath:t+"/ass\
etType",keyword:"enum",params:{allowedValues:di}}],!1;var i=I===e}else var i=!0;if(i){if(a.algorithmProperties!==void 0){let I=a.algorithmProperties,T=e;if(e===
T)if(I&&typeof I=="object"&&!Array.isArray(I)){let Q=e;for(let W in I)if(!Er.call(ui,W))return z.errors=[{instancePath:t+"/algorithmProperties",keyword:"additio\
nalProperties",params:{additionalProperty:W}}],!1;if(Q===e){if(I.primitive!==void 0){let W=I.primitive,Se=e;if(typeof W!="string")return z.errors=[{instancePath:t+
"/algorithmProperties/primitive",keyword:"type",params:{type:"string"}}],!1;if(!(W==="drbg"||W==="mac"||W==="block-cipher"||W==="stream-cipher"||W==="signature"||
W==="hash"||W==="pke"||W==="xof"||W==="kdf"||W==="key-agree"||W==="kem"||W==="ae"||W==="combiner"||W==="key-wrap"||W==="other"||W==="unknown"))return z.errors=[
{instancePath:t+"/algorithmProperties/primitive",keyword:"enum",params:{allowedValues:vi}}],!1;var o=Se===e}else var o=!0;if(o){if(I.algorithmFamily!==void 0){let Se=e;
Ya(I.algorithmFamily,{instancePath:t+"/algorithmProperties/algorithmFamily",parentData:I,parentDataProperty:"algorithmFamily",rootData:n})||(r=r===null?Ya.errors:
r.concat(Ya.errors),e=r.length);var o=Se===e}else var o=!0;if(o){if(I.parameterSetIdentifier!==void 0){let ue=e;if(typeof I.parameterSetIdentifier!="string")return z.
errors=[{instancePath:t+"/algorithmProperties/parameterSetIdentifier",keyword:"type",params:{type:"string"}}],!1;var o=ue===e}else var o=!0;if(o){if(I.curve!==void 0){
let re=e;if(typeof I.curve!="string")return z.errors=[{instancePath:t+"/algorithmProperties/curve",keyword:"type",params:{type:"string"}}],!1;var o=re===e}else var o=!0;
if(o){if(I.ellipticCurve!==void 0){let Ge=e;Qa(I.ellipticCurve,{instancePath:t+"/algorithmProperties/ellipticCurve",parentData:I,parentDataProperty:"ellipticCur\
ve",rootData:n})||(r=r===null?Qa.errors:r.concat(Qa.errors),e=r.length);var o=Ge===e}else var o=!0;if(o){if(I.executionEnvironment!==void 0){let ke=I.executionEnvironment,
K=e;if(typeof ke!="string")return z.errors=[{instancePath:t+"/algorithmProperties/executionEnvironment",keyword:"type",params:{type:"string"}}],!1;if(!(ke==="so\
ftware-plain-ram"||ke==="software-encrypted-ram"||ke==="software-tee"||ke==="hardware"||ke==="other"||ke==="unknown"))return z.errors=[{instancePath:t+"/algorit\
hmProperties/executionEnvironment",keyword:"enum",params:{allowedValues:mi}}],!1;var o=K===e}else var o=!0;if(o){if(I.implementationPlatform!==void 0){let K=I.implementationPlatform,
Ae=e;if(typeof K!="string")return z.errors=[{instancePath:t+"/algorithmProperties/implementationPlatform",keyword:"type",params:{type:"string"}}],!1;if(!(K==="g\
eneric"||K==="x86_32"||K==="x86_64"||K==="armv7-a"||K==="armv7-m"||K==="armv8-a"||K==="armv8-m"||K==="armv9-a"||K==="armv9-m"||K==="s390x"||K==="ppc64"||K==="pp\
c64le"||K==="other"||K==="unknown"))return z.errors=[{instancePath:t+"/algorithmProperties/implementationPlatform",keyword:"enum",params:{allowedValues:hi}}],!1;
var o=Ae===e}else var o=!0;if(o){if(I.certificationLevel!==void 0){let Ae=I.certificationLevel,Pe=e;if(e===Pe)if(Array.isArray(Ae)){var s=!0;let ne=Ae.length;for(let Z=0;Z<
ne;Z++){let U=Ae[Z],ge=e;if(typeof U!="string")return z.errors=[{instancePath:t+"/algorithmProperties/certificationLevel/"+Z,keyword:"type",params:{type:"string"}}],
!1;if(!(U==="none"||U==="fips140-1-l1"||U==="fips140-1-l2"||U==="fips140-1-l3"||U==="fips140-1-l4"||U==="fips140-2-l1"||U==="fips140-2-l2"||U==="fips140-2-l3"||
U==="fips140-2-l4"||U==="fips140-3-l1"||U==="fips140-3-l2"||U==="fips140-3-l3"||U==="fips140-3-l4"||U==="cc-eal1"||U==="cc-eal1+"||U==="cc-eal2"||U==="cc-eal2+"||
U==="cc-eal3"||U==="cc-eal3+"||U==="cc-eal4"||U==="cc-eal4+"||U==="cc-eal5"||U==="cc-eal5+"||U==="cc-eal6"||U==="cc-eal6+"||U==="cc-eal7"||U==="cc-eal7+"||U==="\
other"||U==="unknown"))return z.errors=[{instancePath:t+"/algorithmProperties/certificationLevel/"+Z,keyword:"enum",params:{allowedValues:Pi}}],!1;var s=ge===e;
if(!s)break}}else return z.errors=[{instancePath:t+"/algorithmProperties/certificationLevel",keyword:"type",params:{type:"array"}}],!1;var o=Pe===e}else var o=!0;
if(o){if(I.mode!==void 0){let Pe=I.mode,pe=e;if(typeof Pe!="string")return z.errors=[{instancePath:t+"/algorithmProperties/mode",keyword:"type",params:{type:"st\
ring"}}],!1;if(!(Pe==="cbc"||Pe==="ecb"||Pe==="ccm"||Pe==="gcm"||Pe==="cfb"||Pe==="ofb"||Pe==="ctr"||Pe==="other"||Pe==="unknown"))return z.errors=[{instancePath:t+
"/algorithmProperties/mode",keyword:"enum",params:{allowedValues:gi}}],!1;var o=pe===e}else var o=!0;if(o){if(I.padding!==void 0){let pe=I.padding,ne=e;if(typeof pe!=
"string")return z.errors=[{instancePath:t+"/algorithmProperties/padding",keyword:"type",params:{type:"string"}}],!1;if(!(pe==="pkcs5"||pe==="pkcs7"||pe==="pkcs1\
v15"||pe==="oaep"||pe==="raw"||pe==="other"||pe==="unknown"))return z.errors=[{instancePath:t+"/algorithmProperties/padding",keyword:"enum",params:{allowedValues:ki}}],
!1;var o=ne===e}else var o=!0;if(o){if(I.cryptoFunctions!==void 0){let ne=I.cryptoFunctions,Z=e;if(e===Z)if(Array.isArray(ne)){var c=!0;let ge=ne.length;for(let le=0;le<
ge;le++){let V=ne[le],H=e;if(typeof V!="string")return z.errors=[{instancePath:t+"/algorithmProperties/cryptoFunctions/"+le,keyword:"type",params:{type:"string"}}],
!1;if(!(V==="generate"||V==="keygen"||V==="encrypt"||V==="decrypt"||V==="digest"||V==="tag"||V==="keyderive"||V==="sign"||V==="verify"||V==="encapsulate"||V==="\
decapsulate"||V==="other"||V==="unknown"))return z.errors=[{instancePath:t+"/algorithmProperties/cryptoFunctions/"+le,keyword:"enum",params:{allowedValues:Di}}],
!1;var c=H===e;if(!c)break}}else return z.errors=[{instancePath:t+"/algorithmProperties/cryptoFunctions",keyword:"type",params:{type:"array"}}],!1;var o=Z===e}else
var o=!0;if(o){if(I.classicalSecurityLevel!==void 0){let Z=I.classicalSecurityLevel,U=e;if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z)))return z.errors=[{instancePath:t+
"/algorithmProperties/classicalSecurityLevel",keyword:"type",params:{type:"integer"}}],!1;if(e===U&&typeof Z=="number"&&(Z<0||isNaN(Z)))return z.errors=[{instancePath:t+
"/algorithmProperties/classicalSecurityLevel",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var o=U===e}else var o=!0;if(o)if(I.nistQuantumSecurityLevel!==
void 0){let Z=I.nistQuantumSecurityLevel,U=e;if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z)))return z.errors=[{instancePath:t+"/algorithmProperties/nistQuantumSecur\
ityLevel",keyword:"type",params:{type:"integer"}}],!1;if(e===U&&typeof Z=="number"){if(Z>6||isNaN(Z))return z.errors=[{instancePath:t+"/algorithmProperties/nist\
QuantumSecurityLevel",keyword:"maximum",params:{comparison:"<=",limit:6}}],!1;if(Z<0||isNaN(Z))return z.errors=[{instancePath:t+"/algorithmProperties/nistQuantu\
mSecurityLevel",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var o=U===e}else var o=!0}}}}}}}}}}}}}else return z.errors=[{instancePath:t+"/algorithmP\
roperties",keyword:"type",params:{type:"object"}}],!1;var i=T===e}else var i=!0;if(i){if(a.certificateProperties!==void 0){let T=a.certificateProperties,G=e;if(e===
G)if(T&&typeof T=="object"&&!Array.isArray(T)){let W=e;for(let Se in T)if(!Er.call(wi,Se))return z.errors=[{instancePath:t+"/certificateProperties",keyword:"add\
itionalProperties",params:{additionalProperty:Se}}],!1;if(W===e){if(T.serialNumber!==void 0){let Se=e;if(typeof T.serialNumber!="string")return z.errors=[{instancePath:t+
"/certificateProperties/serialNumber",keyword:"type",params:{type:"string"}}],!1;var d=Se===e}else var d=!0;if(d){if(T.subjectName!==void 0){let ue=e;if(typeof T.
subjectName!="string")return z.errors=[{instancePath:t+"/certificateProperties/subjectName",keyword:"type",params:{type:"string"}}],!1;var d=ue===e}else var d=!0;
if(d){if(T.issuerName!==void 0){let re=e;if(typeof T.issuerName!="string")return z.errors=[{instancePath:t+"/certificateProperties/issuerName",keyword:"type",params:{
type:"string"}}],!1;var d=re===e}else var d=!0;if(d){if(T.notValidBefore!==void 0){let Ge=T.notValidBefore,ke=e;if(e===ke&&e===ke)if(typeof Ge=="string"){if(!Ze.
validate(Ge))return z.errors=[{instancePath:t+"/certificateProperties/notValidBefore",keyword:"format",params:{format:"date-time"}}],!1}else return z.errors=[{instancePath:t+
"/certificateProperties/notValidBefore",keyword:"type",params:{type:"string"}}],!1;var d=ke===e}else var d=!0;if(d){if(T.notValidAfter!==void 0){let ke=T.notValidAfter,
K=e;if(e===K&&e===K)if(typeof ke=="string"){if(!Ze.validate(ke))return z.errors=[{instancePath:t+"/certificateProperties/notValidAfter",keyword:"format",params:{
format:"date-time"}}],!1}else return z.errors=[{instancePath:t+"/certificateProperties/notValidAfter",keyword:"type",params:{type:"string"}}],!1;var d=K===e}else
var d=!0;if(d){if(T.signatureAlgorithmRef!==void 0){let K=e;O(T.signatureAlgorithmRef,{instancePath:t+"/certificateProperties/signatureAlgorithmRef",parentData:T,
parentDataProperty:"signatureAlgorithmRef",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var d=K===e}else var d=!0;if(d){if(T.subjectPublicKeyRef!==
void 0){let Ae=e;O(T.subjectPublicKeyRef,{instancePath:t+"/certificateProperties/subjectPublicKeyRef",parentData:T,parentDataProperty:"subjectPublicKeyRef",rootData:n})||
(r=r===null?O.errors:r.concat(O.errors),e=r.length);var d=Ae===e}else var d=!0;if(d){if(T.certificateFormat!==void 0){let Pe=e;if(typeof T.certificateFormat!="s\
tring")return z.errors=[{instancePath:t+"/certificateProperties/certificateFormat",keyword:"type",params:{type:"string"}}],!1;var d=Pe===e}else var d=!0;if(d){if(T.
certificateExtension!==void 0){let pe=e;if(typeof T.certificateExtension!="string")return z.errors=[{instancePath:t+"/certificateProperties/certificateExtension",
keyword:"type",params:{type:"string"}}],!1;var d=pe===e}else var d=!0;if(d){if(T.certificateFileExtension!==void 0){let ne=e;if(typeof T.certificateFileExtension!=
"string")return z.errors=[{instancePath:t+"/certificateProperties/certificateFileExtension",keyword:"type",params:{type:"string"}}],!1;var d=ne===e}else var d=!0;
if(d){if(T.fingerprint!==void 0){let Z=T.fingerprint,U=e;if(!(Z&&typeof Z=="object"&&!Array.isArray(Z)))return z.errors=[{instancePath:t+"/certificateProperties\
/fingerprint",keyword:"type",params:{type:"object"}}],!1;Rr(Z,{instancePath:t+"/certificateProperties/fingerprint",parentData:T,parentDataProperty:"fingerprint",
rootData:n})||(r=r===null?Rr.errors:r.concat(Rr.errors),e=r.length);var d=U===e}else var d=!0;if(d){if(T.certificateState!==void 0){let U=T.certificateState,ge=e;
if(e===ge)if(Array.isArray(U)){var m=!0;let V=U.length;for(let H=0;H<V;H++){let $=U[H],ae=e;if(!($&&typeof $=="object"&&!Array.isArray($)))return z.errors=[{instancePath:t+
"/certificateProperties/certificateState/"+H,keyword:"type",params:{type:"object"}}],!1;let X=e,he=!1,te=null,oe=e;if($&&typeof $=="object"&&!Array.isArray($)){
let ve;if($.state===void 0&&(ve="state")){let ie={instancePath:t+"/certificateProperties/certificateState/"+H,keyword:"required",params:{missingProperty:ve}};r===
null?r=[ie]:r.push(ie),e++}else{let ie=e;for(let se in $)if(!(se==="state"||se==="reason")){let Me={instancePath:t+"/certificateProperties/certificateState/"+H,
keyword:"additionalProperties",params:{additionalProperty:se}};r===null?r=[Me]:r.push(Me),e++;break}if(ie===e){if($.state!==void 0){let se=$.state,Me=e;if(typeof se!=
"string"){let Fe={instancePath:t+"/certificateProperties/certificateState/"+H+"/state",keyword:"type",params:{type:"string"}};r===null?r=[Fe]:r.push(Fe),e++}if(!(se===
"pre-activation"||se==="active"||se==="suspended"||se==="deactivated"||se==="revoked"||se==="destroyed")){let Fe={instancePath:t+"/certificateProperties/certifi\
cateState/"+H+"/state",keyword:"enum",params:{allowedValues:bi}};r===null?r=[Fe]:r.push(Fe),e++}var y=Me===e}else var y=!0;if(y)if($.reason!==void 0){let se=e;if(typeof $.
reason!="string"){let xe={instancePath:t+"/certificateProperties/certificateState/"+H+"/reason",keyword:"type",params:{type:"string"}};r===null?r=[xe]:r.push(xe),
e++}var y=se===e}else var y=!0}}}var p=oe===e;p&&(he=!0,te=0);let ce=e;if($&&typeof $=="object"&&!Array.isArray($)){let ve;if($.name===void 0&&(ve="name")){let ie={
instancePath:t+"/certificateProperties/certificateState/"+H,keyword:"required",params:{missingProperty:ve}};r===null?r=[ie]:r.push(ie),e++}else{let ie=e;for(let se in $)
if(!(se==="name"||se==="description"||se==="reason")){let Me={instancePath:t+"/certificateProperties/certificateState/"+H,keyword:"additionalProperties",params:{
additionalProperty:se}};r===null?r=[Me]:r.push(Me),e++;break}if(ie===e){if($.name!==void 0){let se=e;if(typeof $.name!="string"){let xe={instancePath:t+"/certif\
icateProperties/certificateState/"+H+"/name",keyword:"type",params:{type:"string"}};r===null?r=[xe]:r.push(xe),e++}var l=se===e}else var l=!0;if(l){if($.description!==
void 0){let Me=e;if(typeof $.description!="string"){let Fe={instancePath:t+"/certificateProperties/certificateState/"+H+"/description",keyword:"type",params:{type:"\
string"}};r===null?r=[Fe]:r.push(Fe),e++}var l=Me===e}else var l=!0;if(l)if($.reason!==void 0){let Me=e;if(typeof $.reason!="string"){let Fe={instancePath:t+"/c\
ertificateProperties/certificateState/"+H+"/reason",keyword:"type",params:{type:"string"}};r===null?r=[Fe]:r.push(Fe),e++}var l=Me===e}else var l=!0}}}}var p=ce===
e;if(p&&he?(he=!1,te=[te,1]):p&&(he=!0,te=1),he)e=X,r!==null&&(X?r.length=X:r=null);else{let ve={instancePath:t+"/certificateProperties/certificateState/"+H,keyword:"\
oneOf",params:{passingSchemas:te}};return r===null?r=[ve]:r.push(ve),e++,z.errors=r,!1}var m=ae===e;if(!m)break}}else return z.errors=[{instancePath:t+"/certifi\
cateProperties/certificateState",keyword:"type",params:{type:"array"}}],!1;var d=ge===e}else var d=!0;if(d){if(T.creationDate!==void 0){let ge=T.creationDate,le=e;
if(e===le&&e===le)if(typeof ge=="string"){if(!Ze.validate(ge))return z.errors=[{instancePath:t+"/certificateProperties/creationDate",keyword:"format",params:{format:"\
date-time"}}],!1}else return z.errors=[{instancePath:t+"/certificateProperties/creationDate",keyword:"type",params:{type:"string"}}],!1;var d=le===e}else var d=!0;
if(d){if(T.activationDate!==void 0){let le=T.activationDate,V=e;if(e===V&&e===V)if(typeof le=="string"){if(!Ze.validate(le))return z.errors=[{instancePath:t+"/c\
ertificateProperties/activationDate",keyword:"format",params:{format:"date-time"}}],!1}else return z.errors=[{instancePath:t+"/certificateProperties/activationD\
ate",keyword:"type",params:{type:"string"}}],!1;var d=V===e}else var d=!0;if(d){if(T.deactivationDate!==void 0){let V=T.deactivationDate,H=e;if(e===H&&e===H)if(typeof V==
"string"){if(!Ze.validate(V))return z.errors=[{instancePath:t+"/certificateProperties/deactivationDate",keyword:"format",params:{format:"date-time"}}],!1}else return z.
errors=[{instancePath:t+"/certificateProperties/deactivationDate",keyword:"type",params:{type:"string"}}],!1;var d=H===e}else var d=!0;if(d){if(T.revocationDate!==
void 0){let H=T.revocationDate,$=e;if(e===$&&e===$)if(typeof H=="string"){if(!Ze.validate(H))return z.errors=[{instancePath:t+"/certificateProperties/revocation\
Date",keyword:"format",params:{format:"date-time"}}],!1}else return z.errors=[{instancePath:t+"/certificateProperties/revocationDate",keyword:"type",params:{type:"\
string"}}],!1;var d=$===e}else var d=!0;if(d){if(T.destructionDate!==void 0){let $=T.destructionDate,ae=e;if(e===ae&&e===ae)if(typeof $=="string"){if(!Ze.validate(
$))return z.errors=[{instancePath:t+"/certificateProperties/destructionDate",keyword:"format",params:{format:"date-time"}}],!1}else return z.errors=[{instancePath:t+
"/certificateProperties/destructionDate",keyword:"type",params:{type:"string"}}],!1;var d=ae===e}else var d=!0;if(d){if(T.certificateExtensions!==void 0){let ae=T.
certificateExtensions,X=e;if(e===X)if(Array.isArray(ae)){var u=!0;let te=ae.length;for(let oe=0;oe<te;oe++){let ce=ae[oe],Te=e;if(!(ce&&typeof ce=="object"&&!Array.
isArray(ce)))return z.errors=[{instancePath:t+"/certificateProperties/certificateExtensions/"+oe,keyword:"type",params:{type:"object"}}],!1;let ve=e,ie=!1,se=null,
Me=e;if(ce&&typeof ce=="object"&&!Array.isArray(ce)){let rr;if(ce.commonExtensionName===void 0&&(rr="commonExtensionName")||ce.commonExtensionValue===void 0&&(rr=
"commonExtensionValue")){let Je={instancePath:t+"/certificateProperties/certificateExtensions/"+oe,keyword:"required",params:{missingProperty:rr}};r===null?r=[Je]:
r.push(Je),e++}else{let Je=e;for(let Ee in ce)if(!(Ee==="commonExtensionName"||Ee==="commonExtensionValue")){let Oe={instancePath:t+"/certificateProperties/cert\
ificateExtensions/"+oe,keyword:"additionalProperties",params:{additionalProperty:Ee}};r===null?r=[Oe]:r.push(Oe),e++;break}if(Je===e){if(ce.commonExtensionName!==
void 0){let Ee=ce.commonExtensionName,Oe=e;if(typeof Ee!="string"){let cr={instancePath:t+"/certificateProperties/certificateExtensions/"+oe+"/commonExtensionNa\
me",keyword:"type",params:{type:"string"}};r===null?r=[cr]:r.push(cr),e++}if(!(Ee==="basicConstraints"||Ee==="keyUsage"||Ee==="extendedKeyUsage"||Ee==="subjectA\
lternativeName"||Ee==="authorityKeyIdentifier"||Ee==="subjectKeyIdentifier"||Ee==="authorityInformationAccess"||Ee==="certificatePolicies"||Ee==="crlDistributio\
nPoints"||Ee==="signedCertificateTimestamp")){let cr={instancePath:t+"/certificateProperties/certificateExtensions/"+oe+"/commonExtensionName",keyword:"enum",params:{
allowedValues:Ai}};r===null?r=[cr]:r.push(cr),e++}var v=Oe===e}else var v=!0;if(v)if(ce.commonExtensionValue!==void 0){let Ee=e;if(typeof ce.commonExtensionValue!=
"string"){let Be={instancePath:t+"/certificateProperties/certificateExtensions/"+oe+"/commonExtensionValue",keyword:"type",params:{type:"string"}};r===null?r=[Be]:
r.push(Be),e++}var v=Ee===e}else var v=!0}}}var h=Me===e;h&&(ie=!0,se=0);let xe=e;if(ce&&typeof ce=="object"&&!Array.isArray(ce)){let rr;if(ce.customExtensionName===
void 0&&(rr="customExtensionName")){let Je={instancePath:t+"/certificateProperties/certificateExtensions/"+oe,keyword:"required",params:{missingProperty:rr}};r===
null?r=[Je]:r.push(Je),e++}else{let Je=e;for(let Ee in ce)if(!(Ee==="customExtensionName"||Ee==="customExtensionValue")){let Oe={instancePath:t+"/certificatePro\
perties/certificateExtensions/"+oe,keyword:"additionalProperties",params:{additionalProperty:Ee}};r===null?r=[Oe]:r.push(Oe),e++;break}if(Je===e){if(ce.customExtensionName!==
void 0){let Ee=e;if(typeof ce.customExtensionName!="string"){let Be={instancePath:t+"/certificateProperties/certificateExtensions/"+oe+"/customExtensionName",keyword:"\
type",params:{type:"string"}};r===null?r=[Be]:r.push(Be),e++}var P=Ee===e}else var P=!0;if(P)if(ce.customExtensionValue!==void 0){let Ee=e;if(typeof ce.customExtensionValue!=
"string"){let Be={instancePath:t+"/certificateProperties/certificateExtensions/"+oe+"/customExtensionValue",keyword:"type",params:{type:"string"}};r===null?r=[Be]:
r.push(Be),e++}var P=Ee===e}else var P=!0}}}var h=xe===e;if(h&&ie?(ie=!1,se=[se,1]):h&&(ie=!0,se=1),ie)e=ve,r!==null&&(ve?r.length=ve:r=null);else{let rr={instancePath:t+
"/certificateProperties/certificateExtensions/"+oe,keyword:"oneOf",params:{passingSchemas:se}};return r===null?r=[rr]:r.push(rr),e++,z.errors=r,!1}var u=Te===e;
if(!u)break}}else return z.errors=[{instancePath:t+"/certificateProperties/certificateExtensions",keyword:"type",params:{type:"array"}}],!1;var d=X===e}else var d=!0;
if(d)if(T.relatedCryptographicAssets!==void 0){let ae=e;la(T.relatedCryptographicAssets,{instancePath:t+"/certificateProperties/relatedCryptographicAssets",parentData:T,
parentDataProperty:"relatedCryptographicAssets",rootData:n})||(r=r===null?la.errors:r.concat(la.errors),e=r.length);var d=ae===e}else var d=!0}}}}}}}}}}}}}}}}}}}else
return z.errors=[{instancePath:t+"/certificateProperties",keyword:"type",params:{type:"object"}}],!1;var i=G===e}else var i=!0;if(i){if(a.relatedCryptoMaterialProperties!==
void 0){let G=a.relatedCryptoMaterialProperties,Q=e;if(e===Q)if(G&&typeof G=="object"&&!Array.isArray(G)){let Se=e;for(let ue in G)if(!Er.call(Ci,ue))return z.errors=
[{instancePath:t+"/relatedCryptoMaterialProperties",keyword:"additionalProperties",params:{additionalProperty:ue}}],!1;if(Se===e){if(G.type!==void 0){let ue=G.type,
re=e;if(typeof ue!="string")return z.errors=[{instancePath:t+"/relatedCryptoMaterialProperties/type",keyword:"type",params:{type:"string"}}],!1;if(!(ue==="priva\
te-key"||ue==="public-key"||ue==="secret-key"||ue==="key"||ue==="ciphertext"||ue==="signature"||ue==="digest"||ue==="initialization-vector"||ue==="nonce"||ue===
"seed"||ue==="salt"||ue==="shared-secret"||ue==="tag"||ue==="additional-data"||ue==="password"||ue==="credential"||ue==="token"||ue==="other"||ue==="unknown"))return z.
errors=[{instancePath:t+"/relatedCryptoMaterialProperties/type",keyword:"enum",params:{allowedValues:Si}}],!1;var f=re===e}else var f=!0;if(f){if(G.id!==void 0){
let re=e;if(typeof G.id!="string")return z.errors=[{instancePath:t+"/relatedCryptoMaterialProperties/id",keyword:"type",params:{type:"string"}}],!1;var f=re===e}else
var f=!0;if(f){if(G.state!==void 0){let Ge=G.state,ke=e;if(typeof Ge!="string")return z.errors=[{instancePath:t+"/relatedCryptoMaterialProperties/state",keyword:"\
type",params:{type:"string"}}],!1;if(!(Ge==="pre-activation"||Ge==="active"||Ge==="suspended"||Ge==="deactivated"||Ge==="compromised"||Ge==="destroyed"))return z.
errors=[{instancePath:t+"/relatedCryptoMaterialProperties/state",keyword:"enum",params:{allowedValues:xi}}],!1;var f=ke===e}else var f=!0;if(f){if(G.algorithmRef!==
void 0){let ke=e;O(G.algorithmRef,{instancePath:t+"/relatedCryptoMaterialProperties/algorithmRef",parentData:G,parentDataProperty:"algorithmRef",rootData:n})||(r=
r===null?O.errors:r.concat(O.errors),e=r.length);var f=ke===e}else var f=!0;if(f){if(G.creationDate!==void 0){let K=G.creationDate,Ae=e;if(e===Ae&&e===Ae)if(typeof K==
"string"){if(!Ze.validate(K))return z.errors=[{instancePath:t+"/relatedCryptoMaterialProperties/creationDate",keyword:"format",params:{format:"date-time"}}],!1}else
return z.errors=[{instancePath:t+"/relatedCryptoMaterialProperties/creationDate",keyword:"type",params:{type:"string"}}],!1;var f=Ae===e}else var f=!0;if(f){if(G.
activationDate!==void 0){let Ae=G.activationDate,Pe=e;if(e===Pe&&e===Pe)if(typeof Ae=="string"){if(!Ze.validate(Ae))return z.errors=[{instancePath:t+"/relatedCr\
yptoMaterialProperties/activationDate",keyword:"format",params:{format:"date-time"}}],!1}else return z.errors=[{instancePath:t+"/relatedCryptoMaterialProperties\
/activationDate",keyword:"type",params:{type:"string"}}],!1;var f=Pe===e}else var f=!0;if(f){if(G.updateDate!==void 0){let Pe=G.updateDate,pe=e;if(e===pe&&e===pe)
if(typeof Pe=="string"){if(!Ze.validate(Pe))return z.errors=[{instancePath:t+"/relatedCryptoMaterialProperties/updateDate",keyword:"format",params:{format:"date\
-time"}}],!1}else return z.errors=[{instancePath:t+"/relatedCryptoMaterialProperties/updateDate",keyword:"type",params:{type:"string"}}],!1;var f=pe===e}else var f=!0;
if(f){if(G.expirationDate!==void 0){let pe=G.expirationDate,ne=e;if(e===ne&&e===ne)if(typeof pe=="string"){if(!Ze.validate(pe))return z.errors=[{instancePath:t+
"/relatedCryptoMaterialProperties/expirationDate",keyword:"format",params:{format:"date-time"}}],!1}else return z.errors=[{instancePath:t+"/relatedCryptoMateria\
lProperties/expirationDate",keyword:"type",params:{type:"string"}}],!1;var f=ne===e}else var f=!0;if(f){if(G.value!==void 0){let ne=e;if(typeof G.value!="string")
return z.errors=[{instancePath:t+"/relatedCryptoMaterialProperties/value",keyword:"type",params:{type:"string"}}],!1;var f=ne===e}else var f=!0;if(f){if(G.size!==
void 0){let Z=G.size,U=e;if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z)))return z.errors=[{instancePath:t+"/relatedCryptoMaterialProperties/size",keyword:"type",params:{
type:"integer"}}],!1;var f=U===e}else var f=!0;if(f){if(G.format!==void 0){let U=e;if(typeof G.format!="string")return z.errors=[{instancePath:t+"/relatedCrypto\
MaterialProperties/format",keyword:"type",params:{type:"string"}}],!1;var f=U===e}else var f=!0;if(f){if(G.securedBy!==void 0){let ge=e;_a(G.securedBy,{instancePath:t+
"/relatedCryptoMaterialProperties/securedBy",parentData:G,parentDataProperty:"securedBy",rootData:n})||(r=r===null?_a.errors:r.concat(_a.errors),e=r.length);var f=ge===
e}else var f=!0;if(f){if(G.fingerprint!==void 0){let le=G.fingerprint,V=e;if(!(le&&typeof le=="object"&&!Array.isArray(le)))return z.errors=[{instancePath:t+"/r\
elatedCryptoMaterialProperties/fingerprint",keyword:"type",params:{type:"object"}}],!1;Rr(le,{instancePath:t+"/relatedCryptoMaterialProperties/fingerprint",parentData:G,
parentDataProperty:"fingerprint",rootData:n})||(r=r===null?Rr.errors:r.concat(Rr.errors),e=r.length);var f=V===e}else var f=!0;if(f)if(G.relatedCryptographicAssets!==
void 0){let le=e;la(G.relatedCryptographicAssets,{instancePath:t+"/relatedCryptoMaterialProperties/relatedCryptographicAssets",parentData:G,parentDataProperty:"\
relatedCryptographicAssets",rootData:n})||(r=r===null?la.errors:r.concat(la.errors),e=r.length);var f=le===e}else var f=!0}}}}}}}}}}}}}}else return z.errors=[{instancePath:t+
"/relatedCryptoMaterialProperties",keyword:"type",params:{type:"object"}}],!1;var i=Q===e}else var i=!0;if(i){if(a.protocolProperties!==void 0){let Q=a.protocolProperties,
W=e;if(e===W)if(Q&&typeof Q=="object"&&!Array.isArray(Q)){let ue=e;for(let re in Q)if(!(re==="type"||re==="version"||re==="cipherSuites"||re==="ikev2TransformTy\
pes"||re==="cryptoRefArray"||re==="relatedCryptographicAssets"))return z.errors=[{instancePath:t+"/protocolProperties",keyword:"additionalProperties",params:{additionalProperty:re}}],
!1;if(ue===e){if(Q.type!==void 0){let re=Q.type,Ge=e;if(typeof re!="string")return z.errors=[{instancePath:t+"/protocolProperties/type",keyword:"type",params:{type:"\
string"}}],!1;if(!(re==="tls"||re==="ssh"||re==="ipsec"||re==="ike"||re==="sstp"||re==="wpa"||re==="dtls"||re==="quic"||re==="eap-aka"||re==="eap-aka-prime"||re===
"prins"||re==="5g-aka"||re==="other"||re==="unknown"))return z.errors=[{instancePath:t+"/protocolProperties/type",keyword:"enum",params:{allowedValues:ji}}],!1;
var A=Ge===e}else var A=!0;if(A){if(Q.version!==void 0){let Ge=e;if(typeof Q.version!="string")return z.errors=[{instancePath:t+"/protocolProperties/version",keyword:"\
type",params:{type:"string"}}],!1;var A=Ge===e}else var A=!0;if(A){if(Q.cipherSuites!==void 0){let ke=Q.cipherSuites,K=e;if(e===K)if(Array.isArray(ke)){var j=!0;
let Pe=ke.length;for(let pe=0;pe<Pe;pe++){let ne=e;Hr(ke[pe],{instancePath:t+"/protocolProperties/cipherSuites/"+pe,parentData:ke,parentDataProperty:pe,rootData:n})||
(r=r===null?Hr.errors:r.concat(Hr.errors),e=r.length);var j=ne===e;if(!j)break}}else return z.errors=[{instancePath:t+"/protocolProperties/cipherSuites",keyword:"\
type",params:{type:"array"}}],!1;var A=K===e}else var A=!0;if(A){if(Q.ikev2TransformTypes!==void 0){let K=Q.ikev2TransformTypes,Ae=e;if(e===Ae)if(K&&typeof K=="\
object"&&!Array.isArray(K)){let pe=e;for(let ne in K)if(!(ne==="encr"||ne==="prf"||ne==="integ"||ne==="ke"||ne==="esn"||ne==="auth"))return z.errors=[{instancePath:t+
"/protocolProperties/ikev2TransformTypes",keyword:"additionalProperties",params:{additionalProperty:ne}}],!1;if(pe===e){if(K.encr!==void 0){let ne=K.encr,Z=e,U=e,
ge=!1,le=e;if(e===le)if(Array.isArray(ne)){var D=!0;let H=ne.length;for(let $=0;$<H;$++){let ae=e;Ea(ne[$],{instancePath:t+"/protocolProperties/ikev2TransformTy\
pes/encr/"+$,parentData:ne,parentDataProperty:$,rootData:n})||(r=r===null?Ea.errors:r.concat(Ea.errors),e=r.length);var D=ae===e;if(!D)break}}else{let H={instancePath:t+
"/protocolProperties/ikev2TransformTypes/encr",keyword:"type",params:{type:"array"}};r===null?r=[H]:r.push(H),e++}var S=le===e;if(ge=ge||S,!ge){let H=e;Ar(ne,{instancePath:t+
"/protocolProperties/ikev2TransformTypes/encr",parentData:K,parentDataProperty:"encr",rootData:n})||(r=r===null?Ar.errors:r.concat(Ar.errors),e=r.length);var S=H===
e;ge=ge||S}if(ge)e=U,r!==null&&(U?r.length=U:r=null);else{let H={instancePath:t+"/protocolProperties/ikev2TransformTypes/encr",keyword:"anyOf",params:{}};return r===
null?r=[H]:r.push(H),e++,z.errors=r,!1}var b=Z===e}else var b=!0;if(b){if(K.prf!==void 0){let Z=K.prf,U=e,ge=e,le=!1,V=e;if(e===V)if(Array.isArray(Z)){var C=!0;
let $=Z.length;for(let ae=0;ae<$;ae++){let X=e;Ma(Z[ae],{instancePath:t+"/protocolProperties/ikev2TransformTypes/prf/"+ae,parentData:Z,parentDataProperty:ae,rootData:n})||
(r=r===null?Ma.errors:r.concat(Ma.errors),e=r.length);var C=X===e;if(!C)break}}else{let $={instancePath:t+"/protocolProperties/ikev2TransformTypes/prf",keyword:"\
type",params:{type:"array"}};r===null?r=[$]:r.push($),e++}var g=V===e;if(le=le||g,!le){let $=e;Ar(Z,{instancePath:t+"/protocolProperties/ikev2TransformTypes/prf",
parentData:K,parentDataProperty:"prf",rootData:n})||(r=r===null?Ar.errors:r.concat(Ar.errors),e=r.length);var g=$===e;le=le||g}if(le)e=ge,r!==null&&(ge?r.length=
ge:r=null);else{let $={instancePath:t+"/protocolProperties/ikev2TransformTypes/prf",keyword:"anyOf",params:{}};return r===null?r=[$]:r.push($),e++,z.errors=r,!1}
var b=U===e}else var b=!0;if(b){if(K.integ!==void 0){let U=K.integ,ge=e,le=e,V=!1,H=e;if(e===H)if(Array.isArray(U)){var w=!0;let ae=U.length;for(let X=0;X<ae;X++){
let he=e;Ga(U[X],{instancePath:t+"/protocolProperties/ikev2TransformTypes/integ/"+X,parentData:U,parentDataProperty:X,rootData:n})||(r=r===null?Ga.errors:r.concat(
Ga.errors),e=r.length);var w=he===e;if(!w)break}}else{let ae={instancePath:t+"/protocolProperties/ikev2TransformTypes/integ",keyword:"type",params:{type:"array"}};
r===null?r=[ae]:r.push(ae),e++}var k=H===e;if(V=V||k,!V){let ae=e;Ar(U,{instancePath:t+"/protocolProperties/ikev2TransformTypes/integ",parentData:K,parentDataProperty:"\
integ",rootData:n})||(r=r===null?Ar.errors:r.concat(Ar.errors),e=r.length);var k=ae===e;V=V||k}if(V)e=le,r!==null&&(le?r.length=le:r=null);else{let ae={instancePath:t+
"/protocolProperties/ikev2TransformTypes/integ",keyword:"anyOf",params:{}};return r===null?r=[ae]:r.push(ae),e++,z.errors=r,!1}var b=ge===e}else var b=!0;if(b){
if(K.ke!==void 0){let ge=K.ke,le=e,V=e,H=!1,$=e;if(e===$)if(Array.isArray(ge)){var x=!0;let X=ge.length;for(let he=0;he<X;he++){let te=e;Fa(ge[he],{instancePath:t+
"/protocolProperties/ikev2TransformTypes/ke/"+he,parentData:ge,parentDataProperty:he,rootData:n})||(r=r===null?Fa.errors:r.concat(Fa.errors),e=r.length);var x=te===
e;if(!x)break}}else{let X={instancePath:t+"/protocolProperties/ikev2TransformTypes/ke",keyword:"type",params:{type:"array"}};r===null?r=[X]:r.push(X),e++}var L=$===
e;if(H=H||L,!H){let X=e;Ar(ge,{instancePath:t+"/protocolProperties/ikev2TransformTypes/ke",parentData:K,parentDataProperty:"ke",rootData:n})||(r=r===null?Ar.errors:
r.concat(Ar.errors),e=r.length);var L=X===e;H=H||L}if(H)e=V,r!==null&&(V?r.length=V:r=null);else{let X={instancePath:t+"/protocolProperties/ikev2TransformTypes/\
ke",keyword:"anyOf",params:{}};return r===null?r=[X]:r.push(X),e++,z.errors=r,!1}var b=le===e}else var b=!0;if(b){if(K.esn!==void 0){let le=e;if(typeof K.esn!="\
boolean")return z.errors=[{instancePath:t+"/protocolProperties/ikev2TransformTypes/esn",keyword:"type",params:{type:"boolean"}}],!1;var b=le===e}else var b=!0;if(b)
if(K.auth!==void 0){let le=K.auth,V=e,H=e,$=!1,ae=e;if(e===ae)if(Array.isArray(le)){var B=!0;let he=le.length;for(let te=0;te<he;te++){let oe=e;Va(le[te],{instancePath:t+
"/protocolProperties/ikev2TransformTypes/auth/"+te,parentData:le,parentDataProperty:te,rootData:n})||(r=r===null?Va.errors:r.concat(Va.errors),e=r.length);var B=oe===
e;if(!B)break}}else{let he={instancePath:t+"/protocolProperties/ikev2TransformTypes/auth",keyword:"type",params:{type:"array"}};r===null?r=[he]:r.push(he),e++}var M=ae===
e;if($=$||M,!$){let he=e;Ar(le,{instancePath:t+"/protocolProperties/ikev2TransformTypes/auth",parentData:K,parentDataProperty:"auth",rootData:n})||(r=r===null?Ar.
errors:r.concat(Ar.errors),e=r.length);var M=he===e;$=$||M}if($)e=H,r!==null&&(H?r.length=H:r=null);else{let he={instancePath:t+"/protocolProperties/ikev2Transf\
ormTypes/auth",keyword:"anyOf",params:{}};return r===null?r=[he]:r.push(he),e++,z.errors=r,!1}var b=V===e}else var b=!0}}}}}}else return z.errors=[{instancePath:t+
"/protocolProperties/ikev2TransformTypes",keyword:"type",params:{type:"object"}}],!1;var A=Ae===e}else var A=!0;if(A){if(Q.cryptoRefArray!==void 0){let Ae=e;Ar(
Q.cryptoRefArray,{instancePath:t+"/protocolProperties/cryptoRefArray",parentData:Q,parentDataProperty:"cryptoRefArray",rootData:n})||(r=r===null?Ar.errors:r.concat(
Ar.errors),e=r.length);var A=Ae===e}else var A=!0;if(A)if(Q.relatedCryptographicAssets!==void 0){let Ae=e;la(Q.relatedCryptographicAssets,{instancePath:t+"/prot\
ocolProperties/relatedCryptographicAssets",parentData:Q,parentDataProperty:"relatedCryptographicAssets",rootData:n})||(r=r===null?la.errors:r.concat(la.errors),
e=r.length);var A=Ae===e}else var A=!0}}}}}}else return z.errors=[{instancePath:t+"/protocolProperties",keyword:"type",params:{type:"object"}}],!1;var i=W===e}else
var i=!0;if(i)if(a.oid!==void 0){let Q=e;if(typeof a.oid!="string")return z.errors=[{instancePath:t+"/oid",keyword:"type",params:{type:"string"}}],!1;var i=Q===
e}else var i=!0}}}}}}}else return z.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return z.errors=r,e===0}var gn=(be(),we(De)).formats.uri;
function _r(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;return typeof a!="string"?(_r.errors=[{instancePath:t,keyword:"\
type",params:{type:"string"}}],!1):a==="EC"||a==="OKP"||a==="RSA"?(_r.errors=r,e===0):(_r.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:Li}}],!1)}
function ur(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0,i=e,o=e,s=!0,c=e;if(a&&typeof a=="object"&&!Array.isArray(a)&&
a.kty!==void 0&&a.kty!=="EC"){let P={};r===null?r=[P]:r.push(P),e++}var d=c===e;if(e=o,r!==null&&(o?r.length=o:r=null),d){let P=e;if(a&&typeof a=="object"&&!Array.
isArray(a)){let f;if(a.kty===void 0&&(f="kty")||a.crv===void 0&&(f="crv")||a.x===void 0&&(f="x")||a.y===void 0&&(f="y"))return ur.errors=[{instancePath:t,keyword:"\
required",params:{missingProperty:f}}],!1;{let A=e;for(let j in a)if(!(j==="kty"||j==="crv"||j==="x"||j==="y"))return ur.errors=[{instancePath:t,keyword:"additi\
onalProperties",params:{additionalProperty:j}}],!1;if(A===e){if(a.kty!==void 0){let j=e;_r(a.kty,{instancePath:t+"/kty",parentData:a,parentDataProperty:"kty",rootData:n})||
(r=r===null?_r.errors:r.concat(_r.errors),e=r.length);var m=j===e}else var m=!0;if(m){if(a.crv!==void 0){let D=a.crv,S=e;if(typeof D!="string")return ur.errors=
[{instancePath:t+"/crv",keyword:"type",params:{type:"string"}}],!1;if(!(D==="P-256"||D==="P-384"||D==="P-521"))return ur.errors=[{instancePath:t+"/crv",keyword:"\
enum",params:{allowedValues:Ni}}],!1;var m=S===e}else var m=!0;if(m){if(a.x!==void 0){let S=e;if(typeof a.x!="string")return ur.errors=[{instancePath:t+"/x",keyword:"\
type",params:{type:"string"}}],!1;var m=S===e}else var m=!0;if(m)if(a.y!==void 0){let S=e;if(typeof a.y!="string")return ur.errors=[{instancePath:t+"/y",keyword:"\
type",params:{type:"string"}}],!1;var m=S===e}else var m=!0}}}}}var d=P===e;s=d}if(!s){let P={instancePath:t,keyword:"if",params:{failingKeyword:"then"}};return r===
null?r=[P]:r.push(P),e++,ur.errors=r,!1}var y=i===e;if(y){let P=e,h=e,f=!0,A=e;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.kty!==void 0&&a.kty!=="OKP"){let D={};
r===null?r=[D]:r.push(D),e++}var l=A===e;if(e=h,r!==null&&(h?r.length=h:r=null),l){let D=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let b;if(a.kty===void 0&&
(b="kty")||a.crv===void 0&&(b="crv")||a.x===void 0&&(b="x"))return ur.errors=[{instancePath:t,keyword:"required",params:{missingProperty:b}}],!1;{let C=e;for(let g in a)
if(!(g==="kty"||g==="crv"||g==="x"))return ur.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:g}}],!1;if(C===e){if(a.kty!==void 0){
let g=e;_r(a.kty,{instancePath:t+"/kty",parentData:a,parentDataProperty:"kty",rootData:n})||(r=r===null?_r.errors:r.concat(_r.errors),e=r.length);var p=g===e}else
var p=!0;if(p){if(a.crv!==void 0){let w=a.crv,k=e;if(typeof w!="string")return ur.errors=[{instancePath:t+"/crv",keyword:"type",params:{type:"string"}}],!1;if(!(w===
"Ed25519"||w==="Ed448"))return ur.errors=[{instancePath:t+"/crv",keyword:"enum",params:{allowedValues:Ri}}],!1;var p=k===e}else var p=!0;if(p)if(a.x!==void 0){let w=e;
if(typeof a.x!="string")return ur.errors=[{instancePath:t+"/x",keyword:"type",params:{type:"string"}}],!1;var p=w===e}else var p=!0}}}}var l=D===e;f=l}if(!f){let D={
instancePath:t,keyword:"if",params:{failingKeyword:"then"}};return r===null?r=[D]:r.push(D),e++,ur.errors=r,!1}var y=P===e;if(y){let D=e,S=e,b=!0,C=e;if(a&&typeof a==
"object"&&!Array.isArray(a)&&a.kty!==void 0&&a.kty!=="RSA"){let w={};r===null?r=[w]:r.push(w),e++}var u=C===e;if(e=S,r!==null&&(S?r.length=S:r=null),u){let w=e;
if(a&&typeof a=="object"&&!Array.isArray(a)){let x;if(a.kty===void 0&&(x="kty")||a.n===void 0&&(x="n")||a.e===void 0&&(x="e"))return ur.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:x}}],!1;{let L=e;for(let B in a)if(!(B==="kty"||B==="n"||B==="e"))return ur.errors=[{instancePath:t,keyword:"addition\
alProperties",params:{additionalProperty:B}}],!1;if(L===e){if(a.kty!==void 0){let B=e;_r(a.kty,{instancePath:t+"/kty",parentData:a,parentDataProperty:"kty",rootData:n})||
(r=r===null?_r.errors:r.concat(_r.errors),e=r.length);var v=B===e}else var v=!0;if(v){if(a.n!==void 0){let M=e;if(typeof a.n!="string")return ur.errors=[{instancePath:t+
"/n",keyword:"type",params:{type:"string"}}],!1;var v=M===e}else var v=!0;if(v)if(a.e!==void 0){let M=e;if(typeof a.e!="string")return ur.errors=[{instancePath:t+
"/e",keyword:"type",params:{type:"string"}}],!1;var v=M===e}else var v=!0}}}}var u=w===e;b=u}if(!b){let w={instancePath:t,keyword:"if",params:{failingKeyword:"t\
hen"}};return r===null?r=[w]:r.push(w),e++,ur.errors=r,!1}var y=D===e}}if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let P;if(a.kty===void 0&&(P="kty"))
return ur.errors=[{instancePath:t,keyword:"required",params:{missingProperty:P}}],!1;a.kty!==void 0&&(_r(a.kty,{instancePath:t+"/kty",parentData:a,parentDataProperty:"\
kty",rootData:n})||(r=r===null?_r.errors:r.concat(_r.errors),e=r.length))}else return ur.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ur.
errors=r,e===0}function Sr(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(
a)){let d;if(a.algorithm===void 0&&(d="algorithm")||a.value===void 0&&(d="value"))return Sr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:d}}],
!1;{let m=e;for(let y in a)if(!(y==="algorithm"||y==="keyId"||y==="publicKey"||y==="certificatePath"||y==="excludes"||y==="value"))return Sr.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(m===e){if(a.algorithm!==void 0){let y=a.algorithm,l=e,p=e,u=!1,v=null,P=e;if(typeof y!="str\
ing"){let A={instancePath:t+"/algorithm",keyword:"type",params:{type:"string"}};r===null?r=[A]:r.push(A),e++}if(!(y==="RS256"||y==="RS384"||y==="RS512"||y==="PS\
256"||y==="PS384"||y==="PS512"||y==="ES256"||y==="ES384"||y==="ES512"||y==="Ed25519"||y==="Ed448"||y==="HS256"||y==="HS384"||y==="HS512")){let A={instancePath:t+
"/algorithm",keyword:"enum",params:{allowedValues:Ei}};r===null?r=[A]:r.push(A),e++}var i=P===e;i&&(u=!0,v=0);let h=e;if(e===h&&e===h)if(typeof y=="string"){if(!gn(
y)){let A={instancePath:t+"/algorithm",keyword:"format",params:{format:"uri"}};r===null?r=[A]:r.push(A),e++}}else{let A={instancePath:t+"/algorithm",keyword:"ty\
pe",params:{type:"string"}};r===null?r=[A]:r.push(A),e++}var i=h===e;if(i&&u?(u=!1,v=[v,1]):i&&(u=!0,v=1),u)e=p,r!==null&&(p?r.length=p:r=null);else{let A={instancePath:t+
"/algorithm",keyword:"oneOf",params:{passingSchemas:v}};return r===null?r=[A]:r.push(A),e++,Sr.errors=r,!1}var o=l===e}else var o=!0;if(o){if(a.keyId!==void 0){
let l=e;if(typeof a.keyId!="string")return Sr.errors=[{instancePath:t+"/keyId",keyword:"type",params:{type:"string"}}],!1;var o=l===e}else var o=!0;if(o){if(a.publicKey!==
void 0){let p=e;ur(a.publicKey,{instancePath:t+"/publicKey",parentData:a,parentDataProperty:"publicKey",rootData:n})||(r=r===null?ur.errors:r.concat(ur.errors),
e=r.length);var o=p===e}else var o=!0;if(o){if(a.certificatePath!==void 0){let u=a.certificatePath,v=e;if(e===v)if(Array.isArray(u)){var s=!0;let h=u.length;for(let f=0;f<
h;f++){let A=e;if(typeof u[f]!="string")return Sr.errors=[{instancePath:t+"/certificatePath/"+f,keyword:"type",params:{type:"string"}}],!1;var s=A===e;if(!s)break}}else
return Sr.errors=[{instancePath:t+"/certificatePath",keyword:"type",params:{type:"array"}}],!1;var o=v===e}else var o=!0;if(o){if(a.excludes!==void 0){let v=a.excludes,
P=e;if(e===P)if(Array.isArray(v)){var c=!0;let f=v.length;for(let A=0;A<f;A++){let j=e;if(typeof v[A]!="string")return Sr.errors=[{instancePath:t+"/excludes/"+A,
keyword:"type",params:{type:"string"}}],!1;var c=j===e;if(!c)break}}else return Sr.errors=[{instancePath:t+"/excludes",keyword:"type",params:{type:"array"}}],!1;
var o=P===e}else var o=!0;if(o)if(a.value!==void 0){let v=e;if(typeof a.value!="string")return Sr.errors=[{instancePath:t+"/value",keyword:"type",params:{type:"\
string"}}],!1;var o=v===e}else var o=!0}}}}}}}else return Sr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Sr.errors=r,e===0}function Ie(a,{
instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(!(a&&typeof a=="object"&&!Array.isArray(a)))return Ie.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;let i=e,o=!1,s=null,c=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let p=e;for(let u in a)if(u!=="signers"){let v={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:u}};r===null?r=[v]:r.push(v),e++;break}if(p===e&&a.signers!==void 0){let u=a.signers;if(e===
e)if(Array.isArray(u)){var d=!0;let v=u.length;for(let P=0;P<v;P++){let h=e;Sr(u[P],{instancePath:t+"/signers/"+P,parentData:u,parentDataProperty:P,rootData:n})||
(r=r===null?Sr.errors:r.concat(Sr.errors),e=r.length);var d=h===e;if(!d)break}}else{let v={instancePath:t+"/signers",keyword:"type",params:{type:"array"}};r===null?
r=[v]:r.push(v),e++}}}var l=c===e;l&&(o=!0,s=0);let m=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let p=e;for(let u in a)if(u!=="chain"){let v={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:u}};r===null?r=[v]:r.push(v),e++;break}if(p===e&&a.chain!==void 0){let u=a.chain;if(e===e)if(Array.isArray(
u)){var y=!0;let v=u.length;for(let P=0;P<v;P++){let h=e;Sr(u[P],{instancePath:t+"/chain/"+P,parentData:u,parentDataProperty:P,rootData:n})||(r=r===null?Sr.errors:
r.concat(Sr.errors),e=r.length);var y=h===e;if(!y)break}}else{let v={instancePath:t+"/chain",keyword:"type",params:{type:"array"}};r===null?r=[v]:r.push(v),e++}}}
var l=m===e;if(l&&o)o=!1,s=[s,1];else{l&&(o=!0,s=1);let p=e;Sr(a,{instancePath:t,parentData:N,parentDataProperty:R,rootData:n})||(r=r===null?Sr.errors:r.concat(
Sr.errors),e=r.length);var l=p===e;l&&o?(o=!1,s=[s,2]):l&&(o=!0,s=2)}if(o)e=i,r!==null&&(i?r.length=i:r=null);else{let p={instancePath:t,keyword:"oneOf",params:{
passingSchemas:s}};return r===null?r=[p]:r.push(p),e++,Ie.errors=r,!1}return Ie.errors=r,e===0}var ia={validate:fe};function fe(a,{instancePath:t="",parentData:N,
parentDataProperty:R,rootData:n=a}={}){let r=null,e=0,i=e,o=e,s=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.version===void 0&&(k="version")||a.versionRange===
void 0&&(k="versionRange")){let x={};r===null?r=[x]:r.push(x),e++}}var c=s===e;if(c)return fe.errors=[{instancePath:t,keyword:"not",params:{}}],!1;e=o,r!==null&&
(o?r.length=o:r=null);var d=i===e;if(d){let k=e,x=e,L=!0,B=e;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.isExternal!==void 0&&a.isExternal!==!1){let q={};r===
null?r=[q]:r.push(q),e++}var m=B===e;if(e=x,r!==null&&(x?r.length=x:r=null),m){let q=e,E=e,_=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let T;if(a.versionRange===
void 0&&(T="versionRange")){let G={};r===null?r=[G]:r.push(G),e++}}var y=_===e;if(y)return fe.errors=[{instancePath:t,keyword:"not",params:{}}],!1;e=E,r!==null&&
(E?r.length=E:r=null);var m=q===e;L=m}if(!L){let q={instancePath:t,keyword:"if",params:{failingKeyword:"then"}};return r===null?r=[q]:r.push(q),e++,fe.errors=r,
!1}var d=k===e}if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.type===void 0&&(k="type")||a.name===void 0&&(k="name"))return fe.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:k}}],!1;{let x=e;for(let L in a)if(!Er.call(qi,L))return fe.errors=[{instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:L}}],!1;if(x===e){if(a.type!==void 0){let L=a.type,B=e;if(typeof L!="string")return fe.errors=[{instancePath:t+"/type",keyword:"type",params:{
type:"string"}}],!1;if(!(L==="application"||L==="framework"||L==="library"||L==="container"||L==="platform"||L==="operating-system"||L==="device"||L==="device-d\
river"||L==="firmware"||L==="file"||L==="machine-learning-model"||L==="data"||L==="cryptographic-asset"))return fe.errors=[{instancePath:t+"/type",keyword:"enum",
params:{allowedValues:Ti}}],!1;var l=B===e}else var l=!0;if(l){if(a["mime-type"]!==void 0){let B=a["mime-type"],M=e;if(e===M)if(typeof B=="string"){if(!un.test(
B))return fe.errors=[{instancePath:t+"/mime-type",keyword:"pattern",params:{pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"}}],!1}else return fe.errors=[{instancePath:t+"\
/mime-type",keyword:"type",params:{type:"string"}}],!1;var l=M===e}else var l=!0;if(l){if(a["bom-ref"]!==void 0){let M=e;O(a["bom-ref"],{instancePath:t+"/bom-re\
f",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var l=M===e}else var l=!0;if(l){if(a.supplier!==void 0){
let q=e;ye(a.supplier,{instancePath:t+"/supplier",parentData:a,parentDataProperty:"supplier",rootData:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);
var l=q===e}else var l=!0;if(l){if(a.manufacturer!==void 0){let E=e;ye(a.manufacturer,{instancePath:t+"/manufacturer",parentData:a,parentDataProperty:"manufactu\
rer",rootData:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var l=E===e}else var l=!0;if(l){if(a.authors!==void 0){let _=a.authors,I=e;if(e===I)if(Array.
isArray(_)){var p=!0;let G=_.length;for(let Q=0;Q<G;Q++){let W=e;Re(_[Q],{instancePath:t+"/authors/"+Q,parentData:_,parentDataProperty:Q,rootData:n})||(r=r===null?
Re.errors:r.concat(Re.errors),e=r.length);var p=W===e;if(!p)break}}else return fe.errors=[{instancePath:t+"/authors",keyword:"type",params:{type:"array"}}],!1;var l=I===
e}else var l=!0;if(l){if(a.author!==void 0){let I=e;if(typeof a.author!="string")return fe.errors=[{instancePath:t+"/author",keyword:"type",params:{type:"string"}}],
!1;var l=I===e}else var l=!0;if(l){if(a.publisher!==void 0){let T=e;if(typeof a.publisher!="string")return fe.errors=[{instancePath:t+"/publisher",keyword:"type",
params:{type:"string"}}],!1;var l=T===e}else var l=!0;if(l){if(a.group!==void 0){let G=e;if(typeof a.group!="string")return fe.errors=[{instancePath:t+"/group",
keyword:"type",params:{type:"string"}}],!1;var l=G===e}else var l=!0;if(l){if(a.name!==void 0){let Q=e;if(typeof a.name!="string")return fe.errors=[{instancePath:t+
"/name",keyword:"type",params:{type:"string"}}],!1;var l=Q===e}else var l=!0;if(l){if(a.version!==void 0){let W=e;Fr(a.version,{instancePath:t+"/version",parentData:a,
parentDataProperty:"version",rootData:n})||(r=r===null?Fr.errors:r.concat(Fr.errors),e=r.length);var l=W===e}else var l=!0;if(l){if(a.versionRange!==void 0){let Se=e;
Pa(a.versionRange,{instancePath:t+"/versionRange",parentData:a,parentDataProperty:"versionRange",rootData:n})||(r=r===null?Pa.errors:r.concat(Pa.errors),e=r.length);
var l=Se===e}else var l=!0;if(l){if(a.isExternal!==void 0){let ue=e;if(typeof a.isExternal!="boolean")return fe.errors=[{instancePath:t+"/isExternal",keyword:"t\
ype",params:{type:"boolean"}}],!1;var l=ue===e}else var l=!0;if(l){if(a.description!==void 0){let re=e;if(typeof a.description!="string")return fe.errors=[{instancePath:t+
"/description",keyword:"type",params:{type:"string"}}],!1;var l=re===e}else var l=!0;if(l){if(a.scope!==void 0){let Ge=a.scope,ke=e;if(typeof Ge!="string")return fe.
errors=[{instancePath:t+"/scope",keyword:"type",params:{type:"string"}}],!1;if(!(Ge==="required"||Ge==="optional"||Ge==="excluded"))return fe.errors=[{instancePath:t+
"/scope",keyword:"enum",params:{allowedValues:Oi}}],!1;var l=ke===e}else var l=!0;if(l){if(a.hashes!==void 0){let ke=a.hashes,K=e;if(e===K)if(Array.isArray(ke)){
var u=!0;let Pe=ke.length;for(let pe=0;pe<Pe;pe++){let ne=e;Rr(ke[pe],{instancePath:t+"/hashes/"+pe,parentData:ke,parentDataProperty:pe,rootData:n})||(r=r===null?
Rr.errors:r.concat(Rr.errors),e=r.length);var u=ne===e;if(!u)break}}else return fe.errors=[{instancePath:t+"/hashes",keyword:"type",params:{type:"array"}}],!1;var l=K===
e}else var l=!0;if(l){if(a.licenses!==void 0){let K=e;Vr(a.licenses,{instancePath:t+"/licenses",parentData:a,parentDataProperty:"licenses",rootData:n})||(r=r===
null?Vr.errors:r.concat(Vr.errors),e=r.length);var l=K===e}else var l=!0;if(l){if(a.copyright!==void 0){let Ae=e;if(typeof a.copyright!="string")return fe.errors=
[{instancePath:t+"/copyright",keyword:"type",params:{type:"string"}}],!1;var l=Ae===e}else var l=!0;if(l){if(a.patentAssertions!==void 0){let Pe=e;Ir(a.patentAssertions,
{instancePath:t+"/patentAssertions",parentData:a,parentDataProperty:"patentAssertions",rootData:n})||(r=r===null?Ir.errors:r.concat(Ir.errors),e=r.length);var l=Pe===
e}else var l=!0;if(l){if(a.cpe!==void 0){let pe=e;if(typeof a.cpe!="string")return fe.errors=[{instancePath:t+"/cpe",keyword:"type",params:{type:"string"}}],!1;
var l=pe===e}else var l=!0;if(l){if(a.purl!==void 0){let ne=e;if(typeof a.purl!="string")return fe.errors=[{instancePath:t+"/purl",keyword:"type",params:{type:"\
string"}}],!1;var l=ne===e}else var l=!0;if(l){if(a.omniborId!==void 0){let Z=a.omniborId,U=e;if(e===U)if(Array.isArray(Z)){var v=!0;let le=Z.length;for(let V=0;V<
le;V++){let H=e;if(typeof Z[V]!="string")return fe.errors=[{instancePath:t+"/omniborId/"+V,keyword:"type",params:{type:"string"}}],!1;var v=H===e;if(!v)break}}else
return fe.errors=[{instancePath:t+"/omniborId",keyword:"type",params:{type:"array"}}],!1;var l=U===e}else var l=!0;if(l){if(a.swhid!==void 0){let U=a.swhid,ge=e;
if(e===ge)if(Array.isArray(U)){var P=!0;let V=U.length;for(let H=0;H<V;H++){let $=e;if(typeof U[H]!="string")return fe.errors=[{instancePath:t+"/swhid/"+H,keyword:"\
type",params:{type:"string"}}],!1;var P=$===e;if(!P)break}}else return fe.errors=[{instancePath:t+"/swhid",keyword:"type",params:{type:"array"}}],!1;var l=ge===
e}else var l=!0;if(l){if(a.swid!==void 0){let ge=e;Wr(a.swid,{instancePath:t+"/swid",parentData:a,parentDataProperty:"swid",rootData:n})||(r=r===null?Wr.errors:
r.concat(Wr.errors),e=r.length);var l=ge===e}else var l=!0;if(l){if(a.modified!==void 0){let le=e;if(typeof a.modified!="boolean")return fe.errors=[{instancePath:t+
"/modified",keyword:"type",params:{type:"boolean"}}],!1;var l=le===e}else var l=!0;if(l){if(a.pedigree!==void 0){let V=a.pedigree,H=e;if(e===H)if(V&&typeof V=="\
object"&&!Array.isArray(V)){let ae=e;for(let X in V)if(!(X==="ancestors"||X==="descendants"||X==="variants"||X==="commits"||X==="patches"||X==="notes"))return fe.
errors=[{instancePath:t+"/pedigree",keyword:"additionalProperties",params:{additionalProperty:X}}],!1;if(ae===e){if(V.ancestors!==void 0){let X=V.ancestors,he=e;
if(e===he)if(Array.isArray(X)){var h=!0;let oe=X.length;for(let ce=0;ce<oe;ce++){let Te=e;ia.validate(X[ce],{instancePath:t+"/pedigree/ancestors/"+ce,parentData:X,
parentDataProperty:ce,rootData:n})||(r=r===null?ia.validate.errors:r.concat(ia.validate.errors),e=r.length);var h=Te===e;if(!h)break}}else return fe.errors=[{instancePath:t+
"/pedigree/ancestors",keyword:"type",params:{type:"array"}}],!1;var f=he===e}else var f=!0;if(f){if(V.descendants!==void 0){let he=V.descendants,te=e;if(e===te)
if(Array.isArray(he)){var A=!0;let ce=he.length;for(let Te=0;Te<ce;Te++){let ve=e;ia.validate(he[Te],{instancePath:t+"/pedigree/descendants/"+Te,parentData:he,parentDataProperty:Te,
rootData:n})||(r=r===null?ia.validate.errors:r.concat(ia.validate.errors),e=r.length);var A=ve===e;if(!A)break}}else return fe.errors=[{instancePath:t+"/pedigre\
e/descendants",keyword:"type",params:{type:"array"}}],!1;var f=te===e}else var f=!0;if(f){if(V.variants!==void 0){let te=V.variants,oe=e;if(e===oe)if(Array.isArray(
te)){var j=!0;let Te=te.length;for(let ve=0;ve<Te;ve++){let ie=e;ia.validate(te[ve],{instancePath:t+"/pedigree/variants/"+ve,parentData:te,parentDataProperty:ve,
rootData:n})||(r=r===null?ia.validate.errors:r.concat(ia.validate.errors),e=r.length);var j=ie===e;if(!j)break}}else return fe.errors=[{instancePath:t+"/pedigre\
e/variants",keyword:"type",params:{type:"array"}}],!1;var f=oe===e}else var f=!0;if(f){if(V.commits!==void 0){let oe=V.commits,ce=e;if(e===ce)if(Array.isArray(oe)){
var D=!0;let ve=oe.length;for(let ie=0;ie<ve;ie++){let se=e;ka(oe[ie],{instancePath:t+"/pedigree/commits/"+ie,parentData:oe,parentDataProperty:ie,rootData:n})||
(r=r===null?ka.errors:r.concat(ka.errors),e=r.length);var D=se===e;if(!D)break}}else return fe.errors=[{instancePath:t+"/pedigree/commits",keyword:"type",params:{
type:"array"}}],!1;var f=ce===e}else var f=!0;if(f){if(V.patches!==void 0){let ce=V.patches,Te=e;if(e===Te)if(Array.isArray(ce)){var S=!0;let ie=ce.length;for(let se=0;se<
ie;se++){let Me=e;ua(ce[se],{instancePath:t+"/pedigree/patches/"+se,parentData:ce,parentDataProperty:se,rootData:n})||(r=r===null?ua.errors:r.concat(ua.errors),
e=r.length);var S=Me===e;if(!S)break}}else return fe.errors=[{instancePath:t+"/pedigree/patches",keyword:"type",params:{type:"array"}}],!1;var f=Te===e}else var f=!0;
if(f)if(V.notes!==void 0){let ce=e;if(typeof V.notes!="string")return fe.errors=[{instancePath:t+"/pedigree/notes",keyword:"type",params:{type:"string"}}],!1;var f=ce===
e}else var f=!0}}}}}}else return fe.errors=[{instancePath:t+"/pedigree",keyword:"type",params:{type:"object"}}],!1;var l=H===e}else var l=!0;if(l){if(a.externalReferences!==
void 0){let H=a.externalReferences,$=e;if(e===$)if(Array.isArray(H)){var b=!0;let X=H.length;for(let he=0;he<X;he++){let te=e;Ne(H[he],{instancePath:t+"/externa\
lReferences/"+he,parentData:H,parentDataProperty:he,rootData:n})||(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);var b=te===e;if(!b)break}}else return fe.
errors=[{instancePath:t+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var l=$===e}else var l=!0;if(l){if(a.components!==void 0){let $=a.components,
ae=e;if(e===ae)if(Array.isArray($)){var C=!0;let he=$.length;for(let te=0;te<he;te++){let oe=e;ia.validate($[te],{instancePath:t+"/components/"+te,parentData:$,
parentDataProperty:te,rootData:n})||(r=r===null?ia.validate.errors:r.concat(ia.validate.errors),e=r.length);var C=oe===e;if(!C)break}if(C&&!(be(),we(De)).unique(
$))return fe.errors=[{instancePath:t+"/components",keyword:"uniqueItems",params:{}}],!1}else return fe.errors=[{instancePath:t+"/components",keyword:"type",params:{
type:"array"}}],!1;var l=ae===e}else var l=!0;if(l){if(a.evidence!==void 0){let ae=e;We(a.evidence,{instancePath:t+"/evidence",parentData:a,parentDataProperty:"\
evidence",rootData:n})||(r=r===null?We.errors:r.concat(We.errors),e=r.length);var l=ae===e}else var l=!0;if(l){if(a.releaseNotes!==void 0){let X=e;br(a.releaseNotes,
{instancePath:t+"/releaseNotes",parentData:a,parentDataProperty:"releaseNotes",rootData:n})||(r=r===null?br.errors:r.concat(br.errors),e=r.length);var l=X===e}else
var l=!0;if(l){if(a.modelCard!==void 0){let he=e;Ue(a.modelCard,{instancePath:t+"/modelCard",parentData:a,parentDataProperty:"modelCard",rootData:n})||(r=r===null?
Ue.errors:r.concat(Ue.errors),e=r.length);var l=he===e}else var l=!0;if(l){if(a.data!==void 0){let te=a.data,oe=e;if(e===oe)if(Array.isArray(te)){var g=!0;let Te=te.
length;for(let ve=0;ve<Te;ve++){let ie=e;Cr(te[ve],{instancePath:t+"/data/"+ve,parentData:te,parentDataProperty:ve,rootData:n})||(r=r===null?Cr.errors:r.concat(
Cr.errors),e=r.length);var g=ie===e;if(!g)break}}else return fe.errors=[{instancePath:t+"/data",keyword:"type",params:{type:"array"}}],!1;var l=oe===e}else var l=!0;
if(l){if(a.cryptoProperties!==void 0){let oe=e;z(a.cryptoProperties,{instancePath:t+"/cryptoProperties",parentData:a,parentDataProperty:"cryptoProperties",rootData:n})||
(r=r===null?z.errors:r.concat(z.errors),e=r.length);var l=oe===e}else var l=!0;if(l){if(a.properties!==void 0){let ce=a.properties,Te=e;if(e===Te)if(Array.isArray(
ce)){var w=!0;let ie=ce.length;for(let se=0;se<ie;se++){let Me=e;Y(ce[se],{instancePath:t+"/properties/"+se,parentData:ce,parentDataProperty:se,rootData:n})||(r=
r===null?Y.errors:r.concat(Y.errors),e=r.length);var w=Me===e;if(!w)break}}else return fe.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"arr\
ay"}}],!1;var l=Te===e}else var l=!0;if(l){if(a.tags!==void 0){let Te=e;sa(a.tags,{instancePath:t+"/tags",parentData:a,parentDataProperty:"tags",rootData:n})||(r=
r===null?sa.errors:r.concat(sa.errors),e=r.length);var l=Te===e}else var l=!0;if(l)if(a.signature!==void 0){let Te=e;Ie(a.signature,{instancePath:t+"/signature",
parentData:a,parentDataProperty:"signature",rootData:n})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var l=Te===e}else var l=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return fe.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return fe.errors=r,e===0}function Za(a,{instancePath:t="",parentData:N,parentDataProperty:R,
rootData:n=a}={}){let r=null,e=0;return typeof a!="string"?(Za.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="inbound"||a==="outbound"||
a==="bi-directional"||a==="unknown"?(Za.errors=r,e===0):(Za.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:Bi}}],!1)}function Qr(a,{instancePath:t="",
parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let m;if(a.flow===void 0&&(m="flow")||a.
classification===void 0&&(m="classification"))return Qr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:m}}],!1;{let y=e;for(let l in a)if(!(l===
"flow"||l==="classification"||l==="name"||l==="description"||l==="governance"||l==="source"||l==="destination"))return Qr.errors=[{instancePath:t,keyword:"addit\
ionalProperties",params:{additionalProperty:l}}],!1;if(y===e){if(a.flow!==void 0){let l=e;Za(a.flow,{instancePath:t+"/flow",parentData:a,parentDataProperty:"flo\
w",rootData:n})||(r=r===null?Za.errors:r.concat(Za.errors),e=r.length);var i=l===e}else var i=!0;if(i){if(a.classification!==void 0){let p=e;ya(a.classification,
{instancePath:t+"/classification",parentData:a,parentDataProperty:"classification",rootData:n})||(r=r===null?ya.errors:r.concat(ya.errors),e=r.length);var i=p===
e}else var i=!0;if(i){if(a.name!==void 0){let u=e;if(typeof a.name!="string")return Qr.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;
var i=u===e}else var i=!0;if(i){if(a.description!==void 0){let v=e;if(typeof a.description!="string")return Qr.errors=[{instancePath:t+"/description",keyword:"t\
ype",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i){if(a.governance!==void 0){let P=e;Gr(a.governance,{instancePath:t+"/governance",parentData:a,parentDataProperty:"\
governance",rootData:n})||(r=r===null?Gr.errors:r.concat(Gr.errors),e=r.length);var i=P===e}else var i=!0;if(i){if(a.source!==void 0){let h=a.source,f=e;if(e===
f)if(Array.isArray(h)){var o=!0;let j=h.length;for(let D=0;D<j;D++){let S=h[D],b=e,C=e,g=!1,w=e;if(e===w&&e===w&&typeof S!="string"){let x={instancePath:t+"/sou\
rce/"+D,keyword:"type",params:{type:"string"}};r===null?r=[x]:r.push(x),e++}var s=w===e;if(g=g||s,!g){let x=e;tr(S,{instancePath:t+"/source/"+D,parentData:h,parentDataProperty:D,
rootData:n})||(r=r===null?tr.errors:r.concat(tr.errors),e=r.length);var s=x===e;g=g||s}if(g)e=C,r!==null&&(C?r.length=C:r=null);else{let x={instancePath:t+"/sou\
rce/"+D,keyword:"anyOf",params:{}};return r===null?r=[x]:r.push(x),e++,Qr.errors=r,!1}var o=b===e;if(!o)break}}else return Qr.errors=[{instancePath:t+"/source",
keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0;if(i)if(a.destination!==void 0){let h=a.destination,f=e;if(e===f)if(Array.isArray(h)){var c=!0;
let j=h.length;for(let D=0;D<j;D++){let S=h[D],b=e,C=e,g=!1,w=e;if(e===w&&e===w&&typeof S!="string"){let x={instancePath:t+"/destination/"+D,keyword:"type",params:{
type:"string"}};r===null?r=[x]:r.push(x),e++}var d=w===e;if(g=g||d,!g){let x=e;tr(S,{instancePath:t+"/destination/"+D,parentData:h,parentDataProperty:D,rootData:n})||
(r=r===null?tr.errors:r.concat(tr.errors),e=r.length);var d=x===e;g=g||d}if(g)e=C,r!==null&&(C?r.length=C:r=null);else{let x={instancePath:t+"/destination/"+D,keyword:"\
anyOf",params:{}};return r===null?r=[x]:r.push(x),e++,Qr.errors=r,!1}var c=b===e;if(!c)break}}else return Qr.errors=[{instancePath:t+"/destination",keyword:"typ\
e",params:{type:"array"}}],!1;var i=f===e}else var i=!0}}}}}}}}else return Qr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Qr.errors=
r,e===0}var Pt={validate:Ke};function Ke(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="objec\
t"&&!Array.isArray(a)){let y;if(a.name===void 0&&(y="name"))return Ke.errors=[{instancePath:t,keyword:"required",params:{missingProperty:y}}],!1;{let l=e;for(let p in a)
if(!Er.call(Ii,p))return Ke.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(l===e){if(a["bom-ref"]!==void 0){let p=e;
O(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var i=p===
e}else var i=!0;if(i){if(a.provider!==void 0){let u=e;ye(a.provider,{instancePath:t+"/provider",parentData:a,parentDataProperty:"provider",rootData:n})||(r=r===
null?ye.errors:r.concat(ye.errors),e=r.length);var i=u===e}else var i=!0;if(i){if(a.group!==void 0){let v=e;if(typeof a.group!="string")return Ke.errors=[{instancePath:t+
"/group",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i){if(a.name!==void 0){let P=e;if(typeof a.name!="string")return Ke.errors=[{instancePath:t+
"/name",keyword:"type",params:{type:"string"}}],!1;var i=P===e}else var i=!0;if(i){if(a.version!==void 0){let h=e;Fr(a.version,{instancePath:t+"/version",parentData:a,
parentDataProperty:"version",rootData:n})||(r=r===null?Fr.errors:r.concat(Fr.errors),e=r.length);var i=h===e}else var i=!0;if(i){if(a.description!==void 0){let f=e;
if(typeof a.description!="string")return Ke.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(a.
endpoints!==void 0){let A=a.endpoints,j=e;if(e===j)if(Array.isArray(A)){var o=!0;let S=A.length;for(let b=0;b<S;b++){let C=e;if(e===C&&e===C&&typeof A[b]!="stri\
ng")return Ke.errors=[{instancePath:t+"/endpoints/"+b,keyword:"type",params:{type:"string"}}],!1;var o=C===e;if(!o)break}}else return Ke.errors=[{instancePath:t+
"/endpoints",keyword:"type",params:{type:"array"}}],!1;var i=j===e}else var i=!0;if(i){if(a.authenticated!==void 0){let j=e;if(typeof a.authenticated!="boolean")
return Ke.errors=[{instancePath:t+"/authenticated",keyword:"type",params:{type:"boolean"}}],!1;var i=j===e}else var i=!0;if(i){if(a["x-trust-boundary"]!==void 0){
let D=e;if(typeof a["x-trust-boundary"]!="boolean")return Ke.errors=[{instancePath:t+"/x-trust-boundary",keyword:"type",params:{type:"boolean"}}],!1;var i=D===e}else
var i=!0;if(i){if(a.trustZone!==void 0){let S=e;if(typeof a.trustZone!="string")return Ke.errors=[{instancePath:t+"/trustZone",keyword:"type",params:{type:"stri\
ng"}}],!1;var i=S===e}else var i=!0;if(i){if(a.data!==void 0){let b=a.data,C=e;if(e===C)if(Array.isArray(b)){var s=!0;let w=b.length;for(let k=0;k<w;k++){let x=e;
Qr(b[k],{instancePath:t+"/data/"+k,parentData:b,parentDataProperty:k,rootData:n})||(r=r===null?Qr.errors:r.concat(Qr.errors),e=r.length);var s=x===e;if(!s)break}}else
return Ke.errors=[{instancePath:t+"/data",keyword:"type",params:{type:"array"}}],!1;var i=C===e}else var i=!0;if(i){if(a.licenses!==void 0){let C=e;Vr(a.licenses,
{instancePath:t+"/licenses",parentData:a,parentDataProperty:"licenses",rootData:n})||(r=r===null?Vr.errors:r.concat(Vr.errors),e=r.length);var i=C===e}else var i=!0;
if(i){if(a.patentAssertions!==void 0){let g=e;Ir(a.patentAssertions,{instancePath:t+"/patentAssertions",parentData:a,parentDataProperty:"patentAssertions",rootData:n})||
(r=r===null?Ir.errors:r.concat(Ir.errors),e=r.length);var i=g===e}else var i=!0;if(i){if(a.externalReferences!==void 0){let w=a.externalReferences,k=e;if(e===k)
if(Array.isArray(w)){var c=!0;let L=w.length;for(let B=0;B<L;B++){let M=e;Ne(w[B],{instancePath:t+"/externalReferences/"+B,parentData:w,parentDataProperty:B,rootData:n})||
(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);var c=M===e;if(!c)break}}else return Ke.errors=[{instancePath:t+"/externalReferences",keyword:"type",params:{
type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(a.services!==void 0){let k=a.services,x=e;if(e===x)if(Array.isArray(k)){var d=!0;let B=k.length;for(let M=0;M<
B;M++){let q=e;Pt.validate(k[M],{instancePath:t+"/services/"+M,parentData:k,parentDataProperty:M,rootData:n})||(r=r===null?Pt.validate.errors:r.concat(Pt.validate.
errors),e=r.length);var d=q===e;if(!d)break}if(d&&!(be(),we(De)).unique(k))return Ke.errors=[{instancePath:t+"/services",keyword:"uniqueItems",params:{}}],!1}else
return Ke.errors=[{instancePath:t+"/services",keyword:"type",params:{type:"array"}}],!1;var i=x===e}else var i=!0;if(i){if(a.releaseNotes!==void 0){let x=e;br(a.
releaseNotes,{instancePath:t+"/releaseNotes",parentData:a,parentDataProperty:"releaseNotes",rootData:n})||(r=r===null?br.errors:r.concat(br.errors),e=r.length);
var i=x===e}else var i=!0;if(i){if(a.properties!==void 0){let L=a.properties,B=e;if(e===B)if(Array.isArray(L)){var m=!0;let q=L.length;for(let E=0;E<q;E++){let _=e;
Y(L[E],{instancePath:t+"/properties/"+E,parentData:L,parentDataProperty:E,rootData:n})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var m=_===e;if(!m)break}}else
return Ke.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=B===e}else var i=!0;if(i){if(a.tags!==void 0){let B=e;sa(a.tags,
{instancePath:t+"/tags",parentData:a,parentDataProperty:"tags",rootData:n})||(r=r===null?sa.errors:r.concat(sa.errors),e=r.length);var i=B===e}else var i=!0;if(i)
if(a.signature!==void 0){let B=e;Ie(a.signature,{instancePath:t+"/signature",parentData:a,parentDataProperty:"signature",rootData:n})||(r=r===null?Ie.errors:r.concat(
Ie.errors),e=r.length);var i=B===e}else var i=!0}}}}}}}}}}}}}}}}}}}}else return Ke.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Ke.
errors=r,e===0}function ra(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(
a)){let c=e;for(let d in a)if(!(d==="vendor"||d==="name"||d==="version"||d==="hashes"||d==="externalReferences"))return ra.errors=[{instancePath:t,keyword:"addi\
tionalProperties",params:{additionalProperty:d}}],!1;if(c===e){if(a.vendor!==void 0){let d=e;if(typeof a.vendor!="string")return ra.errors=[{instancePath:t+"/ve\
ndor",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(a.name!==void 0){let m=e;if(typeof a.name!="string")return ra.errors=[{instancePath:t+
"/name",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(a.version!==void 0){let y=e;Fr(a.version,{instancePath:t+"/version",parentData:a,
parentDataProperty:"version",rootData:n})||(r=r===null?Fr.errors:r.concat(Fr.errors),e=r.length);var i=y===e}else var i=!0;if(i){if(a.hashes!==void 0){let l=a.hashes,
p=e;if(e===p)if(Array.isArray(l)){var o=!0;let v=l.length;for(let P=0;P<v;P++){let h=e;Rr(l[P],{instancePath:t+"/hashes/"+P,parentData:l,parentDataProperty:P,rootData:n})||
(r=r===null?Rr.errors:r.concat(Rr.errors),e=r.length);var o=h===e;if(!o)break}}else return ra.errors=[{instancePath:t+"/hashes",keyword:"type",params:{type:"arr\
ay"}}],!1;var i=p===e}else var i=!0;if(i)if(a.externalReferences!==void 0){let l=a.externalReferences,p=e;if(e===p)if(Array.isArray(l)){var s=!0;let v=l.length;
for(let P=0;P<v;P++){let h=e;Ne(l[P],{instancePath:t+"/externalReferences/"+P,parentData:l,parentDataProperty:P,rootData:n})||(r=r===null?Ne.errors:r.concat(Ne.
errors),e=r.length);var s=h===e;if(!s)break}}else return ra.errors=[{instancePath:t+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else
var i=!0}}}}}else return ra.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ra.errors=r,e===0}function Ja(a,{instancePath:t="",parentData:N,
parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;return typeof a!="string"?(Ja.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="CLE\
AR"||a==="GREEN"||a==="AMBER"||a==="AMBER_AND_STRICT"||a==="RED"?(Ja.errors=r,e===0):(Ja.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:_i}}],!1)}
function Tr(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let P=e;
for(let h in a)if(!Er.call(Mi,h))return Tr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:h}}],!1;if(P===e){if(a.timestamp!==
void 0){let h=a.timestamp,f=e;if(e===f&&e===f)if(typeof h=="string"){if(!Ze.validate(h))return Tr.errors=[{instancePath:t+"/timestamp",keyword:"format",params:{
format:"date-time"}}],!1}else return Tr.errors=[{instancePath:t+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(a.lifecycles!==
void 0){let f=a.lifecycles,A=e;if(e===A)if(Array.isArray(f)){var o=!0;let D=f.length;for(let S=0;S<D;S++){let b=f[S],C=e;if(!(b&&typeof b=="object"&&!Array.isArray(
b)))return Tr.errors=[{instancePath:t+"/lifecycles/"+S,keyword:"type",params:{type:"object"}}],!1;let g=e,w=!1,k=null,x=e;if(b&&typeof b=="object"&&!Array.isArray(
b)){let M;if(b.phase===void 0&&(M="phase")){let q={instancePath:t+"/lifecycles/"+S,keyword:"required",params:{missingProperty:M}};r===null?r=[q]:r.push(q),e++}else{
let q=e;for(let E in b)if(E!=="phase"){let _={instancePath:t+"/lifecycles/"+S,keyword:"additionalProperties",params:{additionalProperty:E}};r===null?r=[_]:r.push(
_),e++;break}if(q===e&&b.phase!==void 0){let E=b.phase;if(typeof E!="string"){let _={instancePath:t+"/lifecycles/"+S+"/phase",keyword:"type",params:{type:"strin\
g"}};r===null?r=[_]:r.push(_),e++}if(!(E==="design"||E==="pre-build"||E==="build"||E==="post-build"||E==="operations"||E==="discovery"||E==="decommission")){let _={
instancePath:t+"/lifecycles/"+S+"/phase",keyword:"enum",params:{allowedValues:Gi}};r===null?r=[_]:r.push(_),e++}}}}var c=x===e;c&&(w=!0,k=0);let L=e;if(b&&typeof b==
"object"&&!Array.isArray(b)){let M;if(b.name===void 0&&(M="name")){let q={instancePath:t+"/lifecycles/"+S,keyword:"required",params:{missingProperty:M}};r===null?
r=[q]:r.push(q),e++}else{let q=e;for(let E in b)if(!(E==="name"||E==="description")){let _={instancePath:t+"/lifecycles/"+S,keyword:"additionalProperties",params:{
additionalProperty:E}};r===null?r=[_]:r.push(_),e++;break}if(q===e){if(b.name!==void 0){let E=e;if(typeof b.name!="string"){let I={instancePath:t+"/lifecycles/"+
S+"/name",keyword:"type",params:{type:"string"}};r===null?r=[I]:r.push(I),e++}var s=E===e}else var s=!0;if(s)if(b.description!==void 0){let E=e;if(typeof b.description!=
"string"){let I={instancePath:t+"/lifecycles/"+S+"/description",keyword:"type",params:{type:"string"}};r===null?r=[I]:r.push(I),e++}var s=E===e}else var s=!0}}}
var c=L===e;if(c&&w?(w=!1,k=[k,1]):c&&(w=!0,k=1),w)e=g,r!==null&&(g?r.length=g:r=null);else{let M={instancePath:t+"/lifecycles/"+S,keyword:"oneOf",params:{passingSchemas:k}};
return r===null?r=[M]:r.push(M),e++,Tr.errors=r,!1}var o=C===e;if(!o)break}}else return Tr.errors=[{instancePath:t+"/lifecycles",keyword:"type",params:{type:"ar\
ray"}}],!1;var i=A===e}else var i=!0;if(i){if(a.tools!==void 0){let A=a.tools,j=e,D=e,S=!1,b=null,C=e;if(e===C)if(A&&typeof A=="object"&&!Array.isArray(A)){let k=e;
for(let x in A)if(!(x==="components"||x==="services")){let L={instancePath:t+"/tools",keyword:"additionalProperties",params:{additionalProperty:x}};r===null?r=[
L]:r.push(L),e++;break}if(k===e){if(A.components!==void 0){let x=A.components,L=e;if(e===L)if(Array.isArray(x)){var d=!0;let M=x.length;for(let q=0;q<M;q++){let E=e;
fe(x[q],{instancePath:t+"/tools/components/"+q,parentData:x,parentDataProperty:q,rootData:n})||(r=r===null?fe.errors:r.concat(fe.errors),e=r.length);var d=E===e;
if(!d)break}if(d&&!(be(),we(De)).unique(x)){let q={instancePath:t+"/tools/components",keyword:"uniqueItems",params:{}};r===null?r=[q]:r.push(q),e++}}else{let M={
instancePath:t+"/tools/components",keyword:"type",params:{type:"array"}};r===null?r=[M]:r.push(M),e++}var y=L===e}else var y=!0;if(y)if(A.services!==void 0){let x=A.
services,L=e;if(e===L)if(Array.isArray(x)){var m=!0;let M=x.length;for(let q=0;q<M;q++){let E=e;Ke(x[q],{instancePath:t+"/tools/services/"+q,parentData:x,parentDataProperty:q,
rootData:n})||(r=r===null?Ke.errors:r.concat(Ke.errors),e=r.length);var m=E===e;if(!m)break}if(m&&!(be(),we(De)).unique(x)){let q={instancePath:t+"/tools/servic\
es",keyword:"uniqueItems",params:{}};r===null?r=[q]:r.push(q),e++}}else{let M={instancePath:t+"/tools/services",keyword:"type",params:{type:"array"}};r===null?r=
[M]:r.push(M),e++}var y=L===e}else var y=!0}}else{let k={instancePath:t+"/tools",keyword:"type",params:{type:"object"}};r===null?r=[k]:r.push(k),e++}var p=C===e;
p&&(S=!0,b=0);let g=e;if(e===g)if(Array.isArray(A)){var l=!0;let k=A.length;for(let x=0;x<k;x++){let L=e;ra(A[x],{instancePath:t+"/tools/"+x,parentData:A,parentDataProperty:x,
rootData:n})||(r=r===null?ra.errors:r.concat(ra.errors),e=r.length);var l=L===e;if(!l)break}}else{let k={instancePath:t+"/tools",keyword:"type",params:{type:"ar\
ray"}};r===null?r=[k]:r.push(k),e++}var p=g===e;if(p&&S?(S=!1,b=[b,1]):p&&(S=!0,b=1),S)e=D,r!==null&&(D?r.length=D:r=null);else{let k={instancePath:t+"/tools",keyword:"\
oneOf",params:{passingSchemas:b}};return r===null?r=[k]:r.push(k),e++,Tr.errors=r,!1}var i=j===e}else var i=!0;if(i){if(a.manufacturer!==void 0){let j=e;ye(a.manufacturer,
{instancePath:t+"/manufacturer",parentData:a,parentDataProperty:"manufacturer",rootData:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var i=j===e}else
var i=!0;if(i){if(a.authors!==void 0){let D=a.authors,S=e;if(e===S)if(Array.isArray(D)){var u=!0;let C=D.length;for(let g=0;g<C;g++){let w=e;Re(D[g],{instancePath:t+
"/authors/"+g,parentData:D,parentDataProperty:g,rootData:n})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var u=w===e;if(!u)break}}else return Tr.errors=
[{instancePath:t+"/authors",keyword:"type",params:{type:"array"}}],!1;var i=S===e}else var i=!0;if(i){if(a.component!==void 0){let S=e;fe(a.component,{instancePath:t+
"/component",parentData:a,parentDataProperty:"component",rootData:n})||(r=r===null?fe.errors:r.concat(fe.errors),e=r.length);var i=S===e}else var i=!0;if(i){if(a.
manufacture!==void 0){let b=e;ye(a.manufacture,{instancePath:t+"/manufacture",parentData:a,parentDataProperty:"manufacture",rootData:n})||(r=r===null?ye.errors:
r.concat(ye.errors),e=r.length);var i=b===e}else var i=!0;if(i){if(a.supplier!==void 0){let C=e;ye(a.supplier,{instancePath:t+"/supplier",parentData:a,parentDataProperty:"\
supplier",rootData:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var i=C===e}else var i=!0;if(i){if(a.licenses!==void 0){let g=e;Vr(a.licenses,{instancePath:t+
"/licenses",parentData:a,parentDataProperty:"licenses",rootData:n})||(r=r===null?Vr.errors:r.concat(Vr.errors),e=r.length);var i=g===e}else var i=!0;if(i){if(a.
properties!==void 0){let w=a.properties,k=e;if(e===k)if(Array.isArray(w)){var v=!0;let L=w.length;for(let B=0;B<L;B++){let M=e;Y(w[B],{instancePath:t+"/properti\
es/"+B,parentData:w,parentDataProperty:B,rootData:n})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var v=M===e;if(!v)break}}else return Tr.errors=[{instancePath:t+
"/properties",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i)if(a.distributionConstraints!==void 0){let w=a.distributionConstraints,k=e;
if(e===k)if(w&&typeof w=="object"&&!Array.isArray(w)){let L=e;for(let B in w)if(B!=="tlp")return Tr.errors=[{instancePath:t+"/distributionConstraints",keyword:"\
additionalProperties",params:{additionalProperty:B}}],!1;L===e&&w.tlp!==void 0&&(Ja(w.tlp,{instancePath:t+"/distributionConstraints/tlp",parentData:w,parentDataProperty:"\
tlp",rootData:n})||(r=r===null?Ja.errors:r.concat(Ja.errors),e=r.length))}else return Tr.errors=[{instancePath:t+"/distributionConstraints",keyword:"type",params:{
type:"object"}}],!1;var i=k===e}else var i=!0}}}}}}}}}}}else return Tr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Tr.errors=r,e===
0}function xr(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let c;
if(a.ref===void 0&&(c="ref"))return xr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:c}}],!1;{let d=e;for(let m in a)if(!(m==="ref"||m==="d\
ependsOn"||m==="provides"))return xr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:m}}],!1;if(d===e){if(a.ref!==void 0){let m=e;
ee(a.ref,{instancePath:t+"/ref",parentData:a,parentDataProperty:"ref",rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var i=m===e}else var i=!0;
if(i){if(a.dependsOn!==void 0){let y=a.dependsOn,l=e;if(e===l)if(Array.isArray(y)){var o=!0;let u=y.length;for(let v=0;v<u;v++){let P=e;ee(y[v],{instancePath:t+
"/dependsOn/"+v,parentData:y,parentDataProperty:v,rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var o=P===e;if(!o)break}if(o&&!(be(),we(De)).
unique(y))return xr.errors=[{instancePath:t+"/dependsOn",keyword:"uniqueItems",params:{}}],!1}else return xr.errors=[{instancePath:t+"/dependsOn",keyword:"type",
params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i)if(a.provides!==void 0){let y=a.provides,l=e;if(e===l)if(Array.isArray(y)){var s=!0;let u=y.length;for(let v=0;v<
u;v++){let P=e;ee(y[v],{instancePath:t+"/provides/"+v,parentData:y,parentDataProperty:v,rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var s=P===
e;if(!s)break}if(s&&!(be(),we(De)).unique(y))return xr.errors=[{instancePath:t+"/provides",keyword:"uniqueItems",params:{}}],!1}else return xr.errors=[{instancePath:t+
"/provides",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0}}}}else return xr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],
!1;return xr.errors=r,e===0}function Xa(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;return typeof a!="string"?(Xa.errors=
[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="complete"||a==="incomplete"||a==="incomplete_first_party_only"||a==="incomplete_first_party_pr\
oprietary_only"||a==="incomplete_first_party_opensource_only"||a==="incomplete_third_party_only"||a==="incomplete_third_party_proprietary_only"||a==="incomplete\
_third_party_opensource_only"||a==="unknown"||a==="not_specified"?(Xa.errors=r,e===0):(Xa.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:Fi}}],!1)}
function Or(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let m;
if(a.aggregate===void 0&&(m="aggregate"))return Or.errors=[{instancePath:t,keyword:"required",params:{missingProperty:m}}],!1;{let y=e;for(let l in a)if(!(l==="\
bom-ref"||l==="aggregate"||l==="assemblies"||l==="dependencies"||l==="vulnerabilities"||l==="signature"))return Or.errors=[{instancePath:t,keyword:"additionalPr\
operties",params:{additionalProperty:l}}],!1;if(y===e){if(a["bom-ref"]!==void 0){let l=e;O(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"\
bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var i=l===e}else var i=!0;if(i){if(a.aggregate!==void 0){let p=e;Xa(a.aggregate,{instancePath:t+
"/aggregate",parentData:a,parentDataProperty:"aggregate",rootData:n})||(r=r===null?Xa.errors:r.concat(Xa.errors),e=r.length);var i=p===e}else var i=!0;if(i){if(a.
assemblies!==void 0){let u=a.assemblies,v=e;if(e===v)if(Array.isArray(u)){var o=!0;let h=u.length;for(let f=0;f<h;f++){let A=u[f],j=e,D=e,S=!1,b=e;ee(A,{instancePath:t+
"/assemblies/"+f,parentData:u,parentDataProperty:f,rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var s=b===e;if(S=S||s,!S){let g=e;tr(A,{instancePath:t+
"/assemblies/"+f,parentData:u,parentDataProperty:f,rootData:n})||(r=r===null?tr.errors:r.concat(tr.errors),e=r.length);var s=g===e;S=S||s}if(S)e=D,r!==null&&(D?
r.length=D:r=null);else{let g={instancePath:t+"/assemblies/"+f,keyword:"anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,Or.errors=r,!1}var o=j===e;if(!o)break}
if(o&&!(be(),we(De)).unique(u))return Or.errors=[{instancePath:t+"/assemblies",keyword:"uniqueItems",params:{}}],!1}else return Or.errors=[{instancePath:t+"/ass\
emblies",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i){if(a.dependencies!==void 0){let v=a.dependencies,P=e;if(e===P)if(Array.isArray(
v)){var c=!0;let f=v.length;for(let A=0;A<f;A++){let j=e;if(typeof v[A]!="string")return Or.errors=[{instancePath:t+"/dependencies/"+A,keyword:"type",params:{type:"\
string"}}],!1;var c=j===e;if(!c)break}if(c&&!(be(),we(De)).unique(v))return Or.errors=[{instancePath:t+"/dependencies",keyword:"uniqueItems",params:{}}],!1}else
return Or.errors=[{instancePath:t+"/dependencies",keyword:"type",params:{type:"array"}}],!1;var i=P===e}else var i=!0;if(i){if(a.vulnerabilities!==void 0){let P=a.
vulnerabilities,h=e;if(e===h)if(Array.isArray(P)){var d=!0;let A=P.length;for(let j=0;j<A;j++){let D=e;if(typeof P[j]!="string")return Or.errors=[{instancePath:t+
"/vulnerabilities/"+j,keyword:"type",params:{type:"string"}}],!1;var d=D===e;if(!d)break}if(d&&!(be(),we(De)).unique(P))return Or.errors=[{instancePath:t+"/vuln\
erabilities",keyword:"uniqueItems",params:{}}],!1}else return Or.errors=[{instancePath:t+"/vulnerabilities",keyword:"type",params:{type:"array"}}],!1;var i=h===
e}else var i=!0;if(i)if(a.signature!==void 0){let P=e;Ie(a.signature,{instancePath:t+"/signature",parentData:a,parentDataProperty:"signature",rootData:n})||(r=r===
null?Ie.errors:r.concat(Ie.errors),e=r.length);var i=P===e}else var i=!0}}}}}}}else return Or.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;
return Or.errors=r,e===0}function Kr(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&
!Array.isArray(a)){let o=e;for(let s in a)if(!(s==="url"||s==="name"))return Kr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],
!1;if(o===e){if(a.url!==void 0){let s=e;if(typeof a.url!="string")return Kr.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var i=s===
e}else var i=!0;if(i)if(a.name!==void 0){let s=e;if(typeof a.name!="string")return Kr.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;
var i=s===e}else var i=!0}}else return Kr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Kr.errors=r,e===0}function et(a,{instancePath:t="",
parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;return typeof a!="string"?(et.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],
!1):a==="critical"||a==="high"||a==="medium"||a==="low"||a==="info"||a==="none"||a==="unknown"?(et.errors=r,e===0):(et.errors=[{instancePath:t,keyword:"enum",params:{
allowedValues:Vi}}],!1)}function rt(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;return typeof a!="string"?(rt.errors=
[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="CVSSv2"||a==="CVSSv3"||a==="CVSSv31"||a==="CVSSv4"||a==="OWASP"||a==="SSVC"||a==="other"?(rt.errors=
r,e===0):(rt.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:zi}}],!1)}function Da(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=e;for(let s in a)if(!(s==="source"||s==="score"||s==="severity"||s==="method"||s==="v\
ector"||s==="justification"))return Da.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(a.source!==void 0){
let s=e;Kr(a.source,{instancePath:t+"/source",parentData:a,parentDataProperty:"source",rootData:n})||(r=r===null?Kr.errors:r.concat(Kr.errors),e=r.length);var i=s===
e}else var i=!0;if(i){if(a.score!==void 0){let c=e;if(typeof a.score!="number")return Da.errors=[{instancePath:t+"/score",keyword:"type",params:{type:"number"}}],
!1;var i=c===e}else var i=!0;if(i){if(a.severity!==void 0){let d=e;et(a.severity,{instancePath:t+"/severity",parentData:a,parentDataProperty:"severity",rootData:n})||
(r=r===null?et.errors:r.concat(et.errors),e=r.length);var i=d===e}else var i=!0;if(i){if(a.method!==void 0){let m=e;rt(a.method,{instancePath:t+"/method",parentData:a,
parentDataProperty:"method",rootData:n})||(r=r===null?rt.errors:r.concat(rt.errors),e=r.length);var i=m===e}else var i=!0;if(i){if(a.vector!==void 0){let y=e;if(typeof a.
vector!="string")return Da.errors=[{instancePath:t+"/vector",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i)if(a.justification!==void 0){
let y=e;if(typeof a.justification!="string")return Da.errors=[{instancePath:t+"/justification",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0}}}}}}else
return Da.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Da.errors=r,e===0}function at(a,{instancePath:t="",parentData:N,parentDataProperty:R,
rootData:n=a}={}){let r=null,e=0;return typeof a=="number"&&!(a%1)&&!isNaN(a)?e===0&&typeof a=="number"&&(a<1||isNaN(a))?(at.errors=[{instancePath:t,keyword:"mi\
nimum",params:{comparison:">=",limit:1}}],!1):(at.errors=r,e===0):(at.errors=[{instancePath:t,keyword:"type",params:{type:"integer"}}],!1)}function wa(a,{instancePath:t="",
parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o;if(a.url===void 0&&(o="url"))return wa.
errors=[{instancePath:t,keyword:"required",params:{missingProperty:o}}],!1;{let s=e;for(let c in a)if(!(c==="title"||c==="url"))return wa.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(s===e){if(a.title!==void 0){let c=e;if(typeof a.title!="string")return wa.errors=[{instancePath:t+
"/title",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i)if(a.url!==void 0){let c=e;if(e===c&&e===c&&typeof a.url!="string")return wa.
errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0}}}else return wa.errors=[{instancePath:t,keyword:"type",params:{
type:"object"}}],!1;return wa.errors=r,e===0}function tt(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;return typeof a!=
"string"?(tt.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="resolved"||a==="resolved_with_pedigree"||a==="exploitable"||a==="in_triage"||
a==="false_positive"||a==="not_affected"?(tt.errors=r,e===0):(tt.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:Hi}}],!1)}function it(a,{instancePath:t="",
parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;return typeof a!="string"?(it.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],
!1):a==="code_not_present"||a==="code_not_reachable"||a==="requires_configuration"||a==="requires_dependency"||a==="requires_environment"||a==="protected_by_com\
piler"||a==="protected_at_runtime"||a==="protected_at_perimeter"||a==="protected_by_mitigating_control"?(it.errors=r,e===0):(it.errors=[{instancePath:t,keyword:"\
enum",params:{allowedValues:$i}}],!1)}function nt(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;return typeof a!="stri\
ng"?(nt.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="affected"||a==="unaffected"||a==="unknown"?(nt.errors=r,e===0):(nt.errors=[{instancePath:t,
keyword:"enum",params:{allowedValues:Ki}}],!1)}function me(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&
typeof a=="object"&&!Array.isArray(a)){let B=e;for(let M in a)if(!Er.call(Ui,M))return me.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:M}}],
!1;if(B===e){if(a["bom-ref"]!==void 0){let M=e;O(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?O.errors:
r.concat(O.errors),e=r.length);var i=M===e}else var i=!0;if(i){if(a.id!==void 0){let q=e;if(typeof a.id!="string")return me.errors=[{instancePath:t+"/id",keyword:"\
type",params:{type:"string"}}],!1;var i=q===e}else var i=!0;if(i){if(a.source!==void 0){let E=e;Kr(a.source,{instancePath:t+"/source",parentData:a,parentDataProperty:"\
source",rootData:n})||(r=r===null?Kr.errors:r.concat(Kr.errors),e=r.length);var i=E===e}else var i=!0;if(i){if(a.references!==void 0){let _=a.references,I=e;if(e===
I)if(Array.isArray(_)){var o=!0;let G=_.length;for(let Q=0;Q<G;Q++){let W=_[Q],Se=e;if(e===Se)if(W&&typeof W=="object"&&!Array.isArray(W)){let re;if(W.id===void 0&&
(re="id")||W.source===void 0&&(re="source"))return me.errors=[{instancePath:t+"/references/"+Q,keyword:"required",params:{missingProperty:re}}],!1;{let Ge=e;for(let ke in W)
if(!(ke==="id"||ke==="source"))return me.errors=[{instancePath:t+"/references/"+Q,keyword:"additionalProperties",params:{additionalProperty:ke}}],!1;if(Ge===e){
if(W.id!==void 0){let ke=e;if(typeof W.id!="string")return me.errors=[{instancePath:t+"/references/"+Q+"/id",keyword:"type",params:{type:"string"}}],!1;var s=ke===
e}else var s=!0;if(s)if(W.source!==void 0){let ke=e;Kr(W.source,{instancePath:t+"/references/"+Q+"/source",parentData:W,parentDataProperty:"source",rootData:n})||
(r=r===null?Kr.errors:r.concat(Kr.errors),e=r.length);var s=ke===e}else var s=!0}}}else return me.errors=[{instancePath:t+"/references/"+Q,keyword:"type",params:{
type:"object"}}],!1;var o=Se===e;if(!o)break}}else return me.errors=[{instancePath:t+"/references",keyword:"type",params:{type:"array"}}],!1;var i=I===e}else var i=!0;
if(i){if(a.ratings!==void 0){let I=a.ratings,T=e;if(e===T)if(Array.isArray(I)){var c=!0;let Q=I.length;for(let W=0;W<Q;W++){let Se=e;Da(I[W],{instancePath:t+"/r\
atings/"+W,parentData:I,parentDataProperty:W,rootData:n})||(r=r===null?Da.errors:r.concat(Da.errors),e=r.length);var c=Se===e;if(!c)break}}else return me.errors=
[{instancePath:t+"/ratings",keyword:"type",params:{type:"array"}}],!1;var i=T===e}else var i=!0;if(i){if(a.cwes!==void 0){let T=a.cwes,G=e;if(e===G)if(Array.isArray(
T)){var d=!0;let W=T.length;for(let Se=0;Se<W;Se++){let ue=e;at(T[Se],{instancePath:t+"/cwes/"+Se,parentData:T,parentDataProperty:Se,rootData:n})||(r=r===null?at.
errors:r.concat(at.errors),e=r.length);var d=ue===e;if(!d)break}}else return me.errors=[{instancePath:t+"/cwes",keyword:"type",params:{type:"array"}}],!1;var i=G===
e}else var i=!0;if(i){if(a.description!==void 0){let G=e;if(typeof a.description!="string")return me.errors=[{instancePath:t+"/description",keyword:"type",params:{
type:"string"}}],!1;var i=G===e}else var i=!0;if(i){if(a.detail!==void 0){let Q=e;if(typeof a.detail!="string")return me.errors=[{instancePath:t+"/detail",keyword:"\
type",params:{type:"string"}}],!1;var i=Q===e}else var i=!0;if(i){if(a.recommendation!==void 0){let W=e;if(typeof a.recommendation!="string")return me.errors=[{
instancePath:t+"/recommendation",keyword:"type",params:{type:"string"}}],!1;var i=W===e}else var i=!0;if(i){if(a.workaround!==void 0){let Se=e;if(typeof a.workaround!=
"string")return me.errors=[{instancePath:t+"/workaround",keyword:"type",params:{type:"string"}}],!1;var i=Se===e}else var i=!0;if(i){if(a.proofOfConcept!==void 0){
let ue=a.proofOfConcept,re=e;if(e===re)if(ue&&typeof ue=="object"&&!Array.isArray(ue)){if(ue.reproductionSteps!==void 0){let ke=e;if(typeof ue.reproductionSteps!=
"string")return me.errors=[{instancePath:t+"/proofOfConcept/reproductionSteps",keyword:"type",params:{type:"string"}}],!1;var m=ke===e}else var m=!0;if(m){if(ue.
environment!==void 0){let K=e;if(typeof ue.environment!="string")return me.errors=[{instancePath:t+"/proofOfConcept/environment",keyword:"type",params:{type:"st\
ring"}}],!1;var m=K===e}else var m=!0;if(m)if(ue.supportingMaterial!==void 0){let K=ue.supportingMaterial,Ae=e;if(e===Ae)if(Array.isArray(K)){var y=!0;let pe=K.
length;for(let ne=0;ne<pe;ne++){let Z=e;qe(K[ne],{instancePath:t+"/proofOfConcept/supportingMaterial/"+ne,parentData:K,parentDataProperty:ne,rootData:n})||(r=r===
null?qe.errors:r.concat(qe.errors),e=r.length);var y=Z===e;if(!y)break}}else return me.errors=[{instancePath:t+"/proofOfConcept/supportingMaterial",keyword:"typ\
e",params:{type:"array"}}],!1;var m=Ae===e}else var m=!0}}else return me.errors=[{instancePath:t+"/proofOfConcept",keyword:"type",params:{type:"object"}}],!1;var i=re===
e}else var i=!0;if(i){if(a.advisories!==void 0){let re=a.advisories,Ge=e;if(e===Ge)if(Array.isArray(re)){var l=!0;let K=re.length;for(let Ae=0;Ae<K;Ae++){let Pe=e;
wa(re[Ae],{instancePath:t+"/advisories/"+Ae,parentData:re,parentDataProperty:Ae,rootData:n})||(r=r===null?wa.errors:r.concat(wa.errors),e=r.length);var l=Pe===e;
if(!l)break}}else return me.errors=[{instancePath:t+"/advisories",keyword:"type",params:{type:"array"}}],!1;var i=Ge===e}else var i=!0;if(i){if(a.created!==void 0){
let Ge=a.created,ke=e;if(e===ke&&e===ke)if(typeof Ge=="string"){if(!Ze.validate(Ge))return me.errors=[{instancePath:t+"/created",keyword:"format",params:{format:"\
date-time"}}],!1}else return me.errors=[{instancePath:t+"/created",keyword:"type",params:{type:"string"}}],!1;var i=ke===e}else var i=!0;if(i){if(a.published!==
void 0){let ke=a.published,K=e;if(e===K&&e===K)if(typeof ke=="string"){if(!Ze.validate(ke))return me.errors=[{instancePath:t+"/published",keyword:"format",params:{
format:"date-time"}}],!1}else return me.errors=[{instancePath:t+"/published",keyword:"type",params:{type:"string"}}],!1;var i=K===e}else var i=!0;if(i){if(a.updated!==
void 0){let K=a.updated,Ae=e;if(e===Ae&&e===Ae)if(typeof K=="string"){if(!Ze.validate(K))return me.errors=[{instancePath:t+"/updated",keyword:"format",params:{format:"\
date-time"}}],!1}else return me.errors=[{instancePath:t+"/updated",keyword:"type",params:{type:"string"}}],!1;var i=Ae===e}else var i=!0;if(i){if(a.rejected!==void 0){
let Ae=a.rejected,Pe=e;if(e===Pe&&e===Pe)if(typeof Ae=="string"){if(!Ze.validate(Ae))return me.errors=[{instancePath:t+"/rejected",keyword:"format",params:{format:"\
date-time"}}],!1}else return me.errors=[{instancePath:t+"/rejected",keyword:"type",params:{type:"string"}}],!1;var i=Pe===e}else var i=!0;if(i){if(a.credits!==void 0){
let Pe=a.credits,pe=e;if(e===pe)if(Pe&&typeof Pe=="object"&&!Array.isArray(Pe)){let Z=e;for(let U in Pe)if(!(U==="organizations"||U==="individuals"))return me.errors=
[{instancePath:t+"/credits",keyword:"additionalProperties",params:{additionalProperty:U}}],!1;if(Z===e){if(Pe.organizations!==void 0){let U=Pe.organizations,ge=e;
if(e===ge)if(Array.isArray(U)){var p=!0;let V=U.length;for(let H=0;H<V;H++){let $=e;ye(U[H],{instancePath:t+"/credits/organizations/"+H,parentData:U,parentDataProperty:H,
rootData:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var p=$===e;if(!p)break}}else return me.errors=[{instancePath:t+"/credits/organizations",keyword:"\
type",params:{type:"array"}}],!1;var v=ge===e}else var v=!0;if(v)if(Pe.individuals!==void 0){let U=Pe.individuals,ge=e;if(e===ge)if(Array.isArray(U)){var u=!0;let V=U.
length;for(let H=0;H<V;H++){let $=e;Re(U[H],{instancePath:t+"/credits/individuals/"+H,parentData:U,parentDataProperty:H,rootData:n})||(r=r===null?Re.errors:r.concat(
Re.errors),e=r.length);var u=$===e;if(!u)break}}else return me.errors=[{instancePath:t+"/credits/individuals",keyword:"type",params:{type:"array"}}],!1;var v=ge===
e}else var v=!0}}else return me.errors=[{instancePath:t+"/credits",keyword:"type",params:{type:"object"}}],!1;var i=pe===e}else var i=!0;if(i){if(a.tools!==void 0){
let pe=a.tools,ne=e,Z=e,U=!1,ge=null,le=e;if(e===le)if(pe&&typeof pe=="object"&&!Array.isArray(pe)){let $=e;for(let ae in pe)if(!(ae==="components"||ae==="servi\
ces")){let X={instancePath:t+"/tools",keyword:"additionalProperties",params:{additionalProperty:ae}};r===null?r=[X]:r.push(X),e++;break}if($===e){if(pe.components!==
void 0){let ae=pe.components,X=e;if(e===X)if(Array.isArray(ae)){var P=!0;let te=ae.length;for(let oe=0;oe<te;oe++){let ce=e;fe(ae[oe],{instancePath:t+"/tools/co\
mponents/"+oe,parentData:ae,parentDataProperty:oe,rootData:n})||(r=r===null?fe.errors:r.concat(fe.errors),e=r.length);var P=ce===e;if(!P)break}if(P&&!(be(),we(De)).
unique(ae)){let oe={instancePath:t+"/tools/components",keyword:"uniqueItems",params:{}};r===null?r=[oe]:r.push(oe),e++}}else{let te={instancePath:t+"/tools/comp\
onents",keyword:"type",params:{type:"array"}};r===null?r=[te]:r.push(te),e++}var f=X===e}else var f=!0;if(f)if(pe.services!==void 0){let ae=pe.services,X=e;if(e===
X)if(Array.isArray(ae)){var h=!0;let te=ae.length;for(let oe=0;oe<te;oe++){let ce=e;Ke(ae[oe],{instancePath:t+"/tools/services/"+oe,parentData:ae,parentDataProperty:oe,
rootData:n})||(r=r===null?Ke.errors:r.concat(Ke.errors),e=r.length);var h=ce===e;if(!h)break}if(h&&!(be(),we(De)).unique(ae)){let oe={instancePath:t+"/tools/ser\
vices",keyword:"uniqueItems",params:{}};r===null?r=[oe]:r.push(oe),e++}}else{let te={instancePath:t+"/tools/services",keyword:"type",params:{type:"array"}};r===
null?r=[te]:r.push(te),e++}var f=X===e}else var f=!0}}else{let $={instancePath:t+"/tools",keyword:"type",params:{type:"object"}};r===null?r=[$]:r.push($),e++}var j=le===
e;j&&(U=!0,ge=0);let V=e;if(e===V)if(Array.isArray(pe)){var A=!0;let $=pe.length;for(let ae=0;ae<$;ae++){let X=e;ra(pe[ae],{instancePath:t+"/tools/"+ae,parentData:pe,
parentDataProperty:ae,rootData:n})||(r=r===null?ra.errors:r.concat(ra.errors),e=r.length);var A=X===e;if(!A)break}}else{let $={instancePath:t+"/tools",keyword:"\
type",params:{type:"array"}};r===null?r=[$]:r.push($),e++}var j=V===e;if(j&&U?(U=!1,ge=[ge,1]):j&&(U=!0,ge=1),U)e=Z,r!==null&&(Z?r.length=Z:r=null);else{let $={
instancePath:t+"/tools",keyword:"oneOf",params:{passingSchemas:ge}};return r===null?r=[$]:r.push($),e++,me.errors=r,!1}var i=ne===e}else var i=!0;if(i){if(a.analysis!==
void 0){let ne=a.analysis,Z=e;if(e===Z)if(ne&&typeof ne=="object"&&!Array.isArray(ne)){let ge=e;for(let le in ne)if(!(le==="state"||le==="justification"||le==="\
response"||le==="detail"||le==="firstIssued"||le==="lastUpdated"))return me.errors=[{instancePath:t+"/analysis",keyword:"additionalProperties",params:{additionalProperty:le}}],
!1;if(ge===e){if(ne.state!==void 0){let le=e;tt(ne.state,{instancePath:t+"/analysis/state",parentData:ne,parentDataProperty:"state",rootData:n})||(r=r===null?tt.
errors:r.concat(tt.errors),e=r.length);var D=le===e}else var D=!0;if(D){if(ne.justification!==void 0){let V=e;it(ne.justification,{instancePath:t+"/analysis/jus\
tification",parentData:ne,parentDataProperty:"justification",rootData:n})||(r=r===null?it.errors:r.concat(it.errors),e=r.length);var D=V===e}else var D=!0;if(D){
if(ne.response!==void 0){let H=ne.response,$=e;if(e===$)if(Array.isArray(H)){var S=!0;let X=H.length;for(let he=0;he<X;he++){let te=H[he],oe=e;if(typeof te!="st\
ring")return me.errors=[{instancePath:t+"/analysis/response/"+he,keyword:"type",params:{type:"string"}}],!1;if(!(te==="can_not_fix"||te==="will_not_fix"||te==="\
update"||te==="rollback"||te==="workaround_available"))return me.errors=[{instancePath:t+"/analysis/response/"+he,keyword:"enum",params:{allowedValues:Wi}}],!1;
var S=oe===e;if(!S)break}}else return me.errors=[{instancePath:t+"/analysis/response",keyword:"type",params:{type:"array"}}],!1;var D=$===e}else var D=!0;if(D){
if(ne.detail!==void 0){let $=e;if(typeof ne.detail!="string")return me.errors=[{instancePath:t+"/analysis/detail",keyword:"type",params:{type:"string"}}],!1;var D=$===
e}else var D=!0;if(D){if(ne.firstIssued!==void 0){let ae=ne.firstIssued,X=e;if(e===X&&e===X)if(typeof ae=="string"){if(!Ze.validate(ae))return me.errors=[{instancePath:t+
"/analysis/firstIssued",keyword:"format",params:{format:"date-time"}}],!1}else return me.errors=[{instancePath:t+"/analysis/firstIssued",keyword:"type",params:{
type:"string"}}],!1;var D=X===e}else var D=!0;if(D)if(ne.lastUpdated!==void 0){let ae=ne.lastUpdated,X=e;if(e===X&&e===X)if(typeof ae=="string"){if(!Ze.validate(
ae))return me.errors=[{instancePath:t+"/analysis/lastUpdated",keyword:"format",params:{format:"date-time"}}],!1}else return me.errors=[{instancePath:t+"/analysi\
s/lastUpdated",keyword:"type",params:{type:"string"}}],!1;var D=X===e}else var D=!0}}}}}}else return me.errors=[{instancePath:t+"/analysis",keyword:"type",params:{
type:"object"}}],!1;var i=Z===e}else var i=!0;if(i){if(a.affects!==void 0){let Z=a.affects,U=e;if(e===U)if(Array.isArray(Z)){var b=!0;let le=Z.length;for(let V=0;V<
le;V++){let H=Z[V],$=e;if(e===$)if(H&&typeof H=="object"&&!Array.isArray(H)){let X;if(H.ref===void 0&&(X="ref"))return me.errors=[{instancePath:t+"/affects/"+V,
keyword:"required",params:{missingProperty:X}}],!1;{let he=e;for(let te in H)if(!(te==="ref"||te==="versions"))return me.errors=[{instancePath:t+"/affects/"+V,keyword:"\
additionalProperties",params:{additionalProperty:te}}],!1;if(he===e){if(H.ref!==void 0){let te=H.ref,oe=e,ce=e,Te=!1,ve=e;ee(te,{instancePath:t+"/affects/"+V+"/\
ref",parentData:H,parentDataProperty:"ref",rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var C=ve===e;if(Te=Te||C,!Te){let se=e;tr(te,{instancePath:t+
"/affects/"+V+"/ref",parentData:H,parentDataProperty:"ref",rootData:n})||(r=r===null?tr.errors:r.concat(tr.errors),e=r.length);var C=se===e;Te=Te||C}if(Te)e=ce,
r!==null&&(ce?r.length=ce:r=null);else{let se={instancePath:t+"/affects/"+V+"/ref",keyword:"anyOf",params:{}};return r===null?r=[se]:r.push(se),e++,me.errors=r,
!1}var x=oe===e}else var x=!0;if(x)if(H.versions!==void 0){let te=H.versions,oe=e;if(e===oe)if(Array.isArray(te)){var g=!0;let Te=te.length;for(let ve=0;ve<Te;ve++){
let ie=te[ve],se=e,Me=e,xe=!1,Fe=null,rr=e;if(ie&&typeof ie=="object"&&!Array.isArray(ie)){let Oe;if(ie.version===void 0&&(Oe="version")){let Be={instancePath:t+
"/affects/"+V+"/versions/"+ve,keyword:"required",params:{missingProperty:Oe}};r===null?r=[Be]:r.push(Be),e++}}var w=rr===e;w&&(xe=!0,Fe=0);let Je=e;if(ie&&typeof ie==
"object"&&!Array.isArray(ie)){let Oe;if(ie.range===void 0&&(Oe="range")){let Be={instancePath:t+"/affects/"+V+"/versions/"+ve,keyword:"required",params:{missingProperty:Oe}};
r===null?r=[Be]:r.push(Be),e++}}var w=Je===e;if(w&&xe?(xe=!1,Fe=[Fe,1]):w&&(xe=!0,Fe=1),xe)e=Me,r!==null&&(Me?r.length=Me:r=null);else{let Oe={instancePath:t+"/\
affects/"+V+"/versions/"+ve,keyword:"oneOf",params:{passingSchemas:Fe}};return r===null?r=[Oe]:r.push(Oe),e++,me.errors=r,!1}if(e===se)if(ie&&typeof ie=="object"&&
!Array.isArray(ie)){let Oe=e;for(let Be in ie)if(!(Be==="version"||Be==="range"||Be==="status"))return me.errors=[{instancePath:t+"/affects/"+V+"/versions/"+ve,
keyword:"additionalProperties",params:{additionalProperty:Be}}],!1;if(Oe===e){if(ie.version!==void 0){let Be=e;Fr(ie.version,{instancePath:t+"/affects/"+V+"/ver\
sions/"+ve+"/version",parentData:ie,parentDataProperty:"version",rootData:n})||(r=r===null?Fr.errors:r.concat(Fr.errors),e=r.length);var k=Be===e}else var k=!0;
if(k){if(ie.range!==void 0){let cr=e;Pa(ie.range,{instancePath:t+"/affects/"+V+"/versions/"+ve+"/range",parentData:ie,parentDataProperty:"range",rootData:n})||(r=
r===null?Pa.errors:r.concat(Pa.errors),e=r.length);var k=cr===e}else var k=!0;if(k)if(ie.status!==void 0){let cr=e;nt(ie.status,{instancePath:t+"/affects/"+V+"/\
versions/"+ve+"/status",parentData:ie,parentDataProperty:"status",rootData:n})||(r=r===null?nt.errors:r.concat(nt.errors),e=r.length);var k=cr===e}else var k=!0}}}else
return me.errors=[{instancePath:t+"/affects/"+V+"/versions/"+ve,keyword:"type",params:{type:"object"}}],!1;var g=se===e;if(!g)break}}else return me.errors=[{instancePath:t+
"/affects/"+V+"/versions",keyword:"type",params:{type:"array"}}],!1;var x=oe===e}else var x=!0}}}else return me.errors=[{instancePath:t+"/affects/"+V,keyword:"t\
ype",params:{type:"object"}}],!1;var b=$===e;if(!b)break}if(b&&!(be(),we(De)).unique(Z))return me.errors=[{instancePath:t+"/affects",keyword:"uniqueItems",params:{}}],
!1}else return me.errors=[{instancePath:t+"/affects",keyword:"type",params:{type:"array"}}],!1;var i=U===e}else var i=!0;if(i)if(a.properties!==void 0){let Z=a.
properties,U=e;if(e===U)if(Array.isArray(Z)){var L=!0;let le=Z.length;for(let V=0;V<le;V++){let H=e;Y(Z[V],{instancePath:t+"/properties/"+V,parentData:Z,parentDataProperty:V,
rootData:n})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var L=H===e;if(!L)break}}else return me.errors=[{instancePath:t+"/properties",keyword:"type",params:{
type:"array"}}],!1;var i=U===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}else return me.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return me.errors=
r,e===0}function Br(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){
let m;if(a.subjects===void 0&&(m="subjects")||a.annotator===void 0&&(m="annotator")||a.timestamp===void 0&&(m="timestamp")||a.text===void 0&&(m="text"))return Br.
errors=[{instancePath:t,keyword:"required",params:{missingProperty:m}}],!1;{let y=e;for(let l in a)if(!(l==="bom-ref"||l==="subjects"||l==="annotator"||l==="tim\
estamp"||l==="text"||l==="signature"))return Br.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(y===e){if(a["bom-re\
f"]!==void 0){let l=e;O(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),
e=r.length);var i=l===e}else var i=!0;if(i){if(a.subjects!==void 0){let p=a.subjects,u=e;if(e===u)if(Array.isArray(p)){var o=!0;let P=p.length;for(let h=0;h<P;h++){
let f=p[h],A=e,j=e,D=!1,S=e;ee(f,{instancePath:t+"/subjects/"+h,parentData:p,parentDataProperty:h,rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);
var s=S===e;if(D=D||s,!D){let C=e;tr(f,{instancePath:t+"/subjects/"+h,parentData:p,parentDataProperty:h,rootData:n})||(r=r===null?tr.errors:r.concat(tr.errors),
e=r.length);var s=C===e;D=D||s}if(D)e=j,r!==null&&(j?r.length=j:r=null);else{let C={instancePath:t+"/subjects/"+h,keyword:"anyOf",params:{}};return r===null?r=[
C]:r.push(C),e++,Br.errors=r,!1}var o=A===e;if(!o)break}if(o&&!(be(),we(De)).unique(p))return Br.errors=[{instancePath:t+"/subjects",keyword:"uniqueItems",params:{}}],
!1}else return Br.errors=[{instancePath:t+"/subjects",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0;if(i){if(a.annotator!==void 0){let u=a.
annotator,v=e,P=e,h=!1,f=null,A=e;if(u&&typeof u=="object"&&!Array.isArray(u)){let S;if(u.organization===void 0&&(S="organization")){let b={instancePath:t+"/ann\
otator",keyword:"required",params:{missingProperty:S}};r===null?r=[b]:r.push(b),e++}}var c=A===e;c&&(h=!0,f=0);let j=e;if(u&&typeof u=="object"&&!Array.isArray(
u)){let S;if(u.individual===void 0&&(S="individual")){let b={instancePath:t+"/annotator",keyword:"required",params:{missingProperty:S}};r===null?r=[b]:r.push(b),
e++}}var c=j===e;if(c&&h)h=!1,f=[f,1];else{c&&(h=!0,f=1);let S=e;if(u&&typeof u=="object"&&!Array.isArray(u)){let C;if(u.component===void 0&&(C="component")){let g={
instancePath:t+"/annotator",keyword:"required",params:{missingProperty:C}};r===null?r=[g]:r.push(g),e++}}var c=S===e;if(c&&h)h=!1,f=[f,2];else{c&&(h=!0,f=2);let C=e;
if(u&&typeof u=="object"&&!Array.isArray(u)){let w;if(u.service===void 0&&(w="service")){let k={instancePath:t+"/annotator",keyword:"required",params:{missingProperty:w}};
r===null?r=[k]:r.push(k),e++}}var c=C===e;c&&h?(h=!1,f=[f,3]):c&&(h=!0,f=3)}}if(h)e=P,r!==null&&(P?r.length=P:r=null);else{let S={instancePath:t+"/annotator",keyword:"\
oneOf",params:{passingSchemas:f}};return r===null?r=[S]:r.push(S),e++,Br.errors=r,!1}if(e===v)if(u&&typeof u=="object"&&!Array.isArray(u)){let S=e;for(let b in u)
if(!(b==="organization"||b==="individual"||b==="component"||b==="service"))return Br.errors=[{instancePath:t+"/annotator",keyword:"additionalProperties",params:{
additionalProperty:b}}],!1;if(S===e){if(u.organization!==void 0){let b=e;ye(u.organization,{instancePath:t+"/annotator/organization",parentData:u,parentDataProperty:"\
organization",rootData:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var d=b===e}else var d=!0;if(d){if(u.individual!==void 0){let C=e;Re(u.individual,
{instancePath:t+"/annotator/individual",parentData:u,parentDataProperty:"individual",rootData:n})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var d=C===
e}else var d=!0;if(d){if(u.component!==void 0){let g=e;fe(u.component,{instancePath:t+"/annotator/component",parentData:u,parentDataProperty:"component",rootData:n})||
(r=r===null?fe.errors:r.concat(fe.errors),e=r.length);var d=g===e}else var d=!0;if(d)if(u.service!==void 0){let g=e;Ke(u.service,{instancePath:t+"/annotator/ser\
vice",parentData:u,parentDataProperty:"service",rootData:n})||(r=r===null?Ke.errors:r.concat(Ke.errors),e=r.length);var d=g===e}else var d=!0}}}}else return Br.
errors=[{instancePath:t+"/annotator",keyword:"type",params:{type:"object"}}],!1;var i=v===e}else var i=!0;if(i){if(a.timestamp!==void 0){let v=a.timestamp,P=e;if(e===
P&&e===P)if(typeof v=="string"){if(!Ze.validate(v))return Br.errors=[{instancePath:t+"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else return Br.
errors=[{instancePath:t+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var i=P===e}else var i=!0;if(i){if(a.text!==void 0){let P=e;if(typeof a.text!="s\
tring")return Br.errors=[{instancePath:t+"/text",keyword:"type",params:{type:"string"}}],!1;var i=P===e}else var i=!0;if(i)if(a.signature!==void 0){let P=e;Ie(a.
signature,{instancePath:t+"/signature",parentData:a,parentDataProperty:"signature",rootData:n})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var i=P===
e}else var i=!0}}}}}}}else return Br.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Br.errors=r,e===0}function _e(a,{instancePath:t="",
parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0,i=e,o=!1,s=null,c=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let p;if(a.ref===void 0&&(p=
"ref")){let u={instancePath:t,keyword:"required",params:{missingProperty:p}};r===null?r=[u]:r.push(u),e++}}var m=c===e;m&&(o=!0,s=0);let d=e;if(a&&typeof a=="ob\
ject"&&!Array.isArray(a)){let p;if(a.externalReference===void 0&&(p="externalReference")){let u={instancePath:t,keyword:"required",params:{missingProperty:p}};r===
null?r=[u]:r.push(u),e++}}var m=d===e;if(m&&o?(o=!1,s=[s,1]):m&&(o=!0,s=1),o)e=i,r!==null&&(i?r.length=i:r=null);else{let p={instancePath:t,keyword:"oneOf",params:{
passingSchemas:s}};return r===null?r=[p]:r.push(p),e++,_e.errors=r,!1}if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let p=e;for(let u in a)if(!(u==="ref"||
u==="externalReference"))return _e.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:u}}],!1;if(p===e){if(a.ref!==void 0){let u=a.
ref,v=e,P=e,h=!1,f=e;ee(u,{instancePath:t+"/ref",parentData:a,parentDataProperty:"ref",rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var y=f===
e;if(h=h||y,!h){let j=e;tr(u,{instancePath:t+"/ref",parentData:a,parentDataProperty:"ref",rootData:n})||(r=r===null?tr.errors:r.concat(tr.errors),e=r.length);var y=j===
e;h=h||y}if(h)e=P,r!==null&&(P?r.length=P:r=null);else{let j={instancePath:t+"/ref",keyword:"anyOf",params:{}};return r===null?r=[j]:r.push(j),e++,_e.errors=r,!1}
var l=v===e}else var l=!0;if(l)if(a.externalReference!==void 0){let u=e;Ne(a.externalReference,{instancePath:t+"/externalReference",parentData:a,parentDataProperty:"\
externalReference",rootData:n})||(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);var l=u===e}else var l=!0}}else return _e.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return _e.errors=r,e===0}function Sa(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;return typeof a!=
"string"?(Sa.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="copy"||a==="clone"||a==="lint"||a==="scan"||a==="merge"||a==="build"||a===
"test"||a==="deliver"||a==="deploy"||a==="release"||a==="clean"||a==="other"?(Sa.errors=r,e===0):(Sa.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:Yi}}],
!1)}function fa(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s=e;
for(let c in a)if(!(c==="uid"||c==="description"||c==="timeReceived"||c==="data"||c==="source"||c==="target"||c==="properties"))return fa.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(s===e){if(a.uid!==void 0){let c=e;if(typeof a.uid!="string")return fa.errors=[{instancePath:t+
"/uid",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(a.description!==void 0){let d=e;if(typeof a.description!="string")return fa.
errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(a.timeReceived!==void 0){let m=a.timeReceived,
y=e;if(e===y&&e===y)if(typeof m=="string"){if(!Ze.validate(m))return fa.errors=[{instancePath:t+"/timeReceived",keyword:"format",params:{format:"date-time"}}],!1}else
return fa.errors=[{instancePath:t+"/timeReceived",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(a.data!==void 0){let y=e;qe(a.data,
{instancePath:t+"/data",parentData:a,parentDataProperty:"data",rootData:n})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var i=y===e}else var i=!0;if(i){
if(a.source!==void 0){let l=e;_e(a.source,{instancePath:t+"/source",parentData:a,parentDataProperty:"source",rootData:n})||(r=r===null?_e.errors:r.concat(_e.errors),
e=r.length);var i=l===e}else var i=!0;if(i){if(a.target!==void 0){let p=e;_e(a.target,{instancePath:t+"/target",parentData:a,parentDataProperty:"target",rootData:n})||
(r=r===null?_e.errors:r.concat(_e.errors),e=r.length);var i=p===e}else var i=!0;if(i)if(a.properties!==void 0){let p=a.properties,u=e;if(e===u)if(Array.isArray(
p)){var o=!0;let P=p.length;for(let h=0;h<P;h++){let f=e;Y(p[h],{instancePath:t+"/properties/"+h,parentData:p,parentDataProperty:h,rootData:n})||(r=r===null?Y.errors:
r.concat(Y.errors),e=r.length);var o=f===e;if(!o)break}}else return fa.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=u===
e}else var i=!0}}}}}}}else return fa.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return fa.errors=r,e===0}function ba(a,{instancePath:t="",
parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s=e;for(let c in a)if(!(c==="descri\
ption"||c==="expression"||c==="properties"))return ba.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(s===e){if(a.description!==
void 0){let c=e;if(typeof a.description!="string")return ba.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;
if(i){if(a.expression!==void 0){let d=e;if(typeof a.expression!="string")return ba.errors=[{instancePath:t+"/expression",keyword:"type",params:{type:"string"}}],
!1;var i=d===e}else var i=!0;if(i)if(a.properties!==void 0){let d=a.properties,m=e;if(e===m)if(Array.isArray(d)){var o=!0;let l=d.length;for(let p=0;p<l;p++){let u=e;
Y(d[p],{instancePath:t+"/properties/"+p,parentData:d,parentDataProperty:p,rootData:n})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var o=u===e;if(!o)break}}else
return ba.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0}}}else return ba.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return ba.errors=r,e===0}function Aa(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===
0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=e;for(let s in a)if(!(s==="name"||s==="value"||s==="dataType"))return Aa.errors=[{instancePath:t,keyword:"a\
dditionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(a.name!==void 0){let s=e;if(typeof a.name!="string")return Aa.errors=[{instancePath:t+"/nam\
e",keyword:"type",params:{type:"string"}}],!1;var i=s===e}else var i=!0;if(i){if(a.value!==void 0){let c=e;if(typeof a.value!="string")return Aa.errors=[{instancePath:t+
"/value",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i)if(a.dataType!==void 0){let c=e;if(typeof a.dataType!="string")return Aa.errors=
[{instancePath:t+"/dataType",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0}}}else return Aa.errors=[{instancePath:t,keyword:"type",params:{
type:"object"}}],!1;return Aa.errors=r,e===0}function Lr(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0,i=e,o=!1,s=null,
c=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let P;if(a.resource===void 0&&(P="resource")){let h={instancePath:t,keyword:"required",params:{missingProperty:P}};
r===null?r=[h]:r.push(h),e++}}var m=c===e;m&&(o=!0,s=0);let d=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let P;if(a.parameters===void 0&&(P="parameters")){let h={
instancePath:t,keyword:"required",params:{missingProperty:P}};r===null?r=[h]:r.push(h),e++}}var m=d===e;if(m&&o)o=!1,s=[s,1];else{m&&(o=!0,s=1);let P=e;if(a&&typeof a==
"object"&&!Array.isArray(a)){let f;if(a.environmentVars===void 0&&(f="environmentVars")){let A={instancePath:t,keyword:"required",params:{missingProperty:f}};r===
null?r=[A]:r.push(A),e++}}var m=P===e;if(m&&o)o=!1,s=[s,2];else{m&&(o=!0,s=2);let f=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let j;if(a.data===void 0&&(j=
"data")){let D={instancePath:t,keyword:"required",params:{missingProperty:j}};r===null?r=[D]:r.push(D),e++}}var m=f===e;m&&o?(o=!1,s=[s,3]):m&&(o=!0,s=3)}}if(o)
e=i,r!==null&&(i?r.length=i:r=null);else{let P={instancePath:t,keyword:"oneOf",params:{passingSchemas:s}};return r===null?r=[P]:r.push(P),e++,Lr.errors=r,!1}if(e===
0)if(a&&typeof a=="object"&&!Array.isArray(a)){let P=e;for(let h in a)if(!(h==="source"||h==="target"||h==="resource"||h==="parameters"||h==="environmentVars"||
h==="data"||h==="properties"))return Lr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:h}}],!1;if(P===e){if(a.source!==void 0){
let h=e;_e(a.source,{instancePath:t+"/source",parentData:a,parentDataProperty:"source",rootData:n})||(r=r===null?_e.errors:r.concat(_e.errors),e=r.length);var y=h===
e}else var y=!0;if(y){if(a.target!==void 0){let f=e;_e(a.target,{instancePath:t+"/target",parentData:a,parentDataProperty:"target",rootData:n})||(r=r===null?_e.
errors:r.concat(_e.errors),e=r.length);var y=f===e}else var y=!0;if(y){if(a.resource!==void 0){let A=e;_e(a.resource,{instancePath:t+"/resource",parentData:a,parentDataProperty:"\
resource",rootData:n})||(r=r===null?_e.errors:r.concat(_e.errors),e=r.length);var y=A===e}else var y=!0;if(y){if(a.parameters!==void 0){let j=a.parameters,D=e;if(e===
D)if(Array.isArray(j)){var l=!0;let b=j.length;for(let C=0;C<b;C++){let g=e;Aa(j[C],{instancePath:t+"/parameters/"+C,parentData:j,parentDataProperty:C,rootData:n})||
(r=r===null?Aa.errors:r.concat(Aa.errors),e=r.length);var l=g===e;if(!l)break}if(l&&!(be(),we(De)).unique(j))return Lr.errors=[{instancePath:t+"/parameters",keyword:"\
uniqueItems",params:{}}],!1}else return Lr.errors=[{instancePath:t+"/parameters",keyword:"type",params:{type:"array"}}],!1;var y=D===e}else var y=!0;if(y){if(a.
environmentVars!==void 0){let D=a.environmentVars,S=e;if(e===S)if(Array.isArray(D)){var p=!0;let C=D.length;for(let g=0;g<C;g++){let w=D[g],k=e,x=e,L=!1,B=null,
M=e;Y(w,{instancePath:t+"/environmentVars/"+g,parentData:D,parentDataProperty:g,rootData:n})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var u=M===e;u&&
(L=!0,B=0);let q=e;if(typeof w!="string"){let _={instancePath:t+"/environmentVars/"+g,keyword:"type",params:{type:"string"}};r===null?r=[_]:r.push(_),e++}var u=q===
e;if(u&&L?(L=!1,B=[B,1]):u&&(L=!0,B=1),L)e=x,r!==null&&(x?r.length=x:r=null);else{let _={instancePath:t+"/environmentVars/"+g,keyword:"oneOf",params:{passingSchemas:B}};
return r===null?r=[_]:r.push(_),e++,Lr.errors=r,!1}var p=k===e;if(!p)break}if(p&&!(be(),we(De)).unique(D))return Lr.errors=[{instancePath:t+"/environmentVars",keyword:"\
uniqueItems",params:{}}],!1}else return Lr.errors=[{instancePath:t+"/environmentVars",keyword:"type",params:{type:"array"}}],!1;var y=S===e}else var y=!0;if(y){
if(a.data!==void 0){let S=e;qe(a.data,{instancePath:t+"/data",parentData:a,parentDataProperty:"data",rootData:n})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.
length);var y=S===e}else var y=!0;if(y)if(a.properties!==void 0){let S=a.properties,b=e;if(e===b)if(Array.isArray(S)){var v=!0;let g=S.length;for(let w=0;w<g;w++){
let k=e;Y(S[w],{instancePath:t+"/properties/"+w,parentData:S,parentDataProperty:w,rootData:n})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var v=k===e;
if(!v)break}}else return Lr.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var y=b===e}else var y=!0}}}}}}}else return Lr.errors=
[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Lr.errors=r,e===0}function Nr(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){
let r=null,e=0,i=e,o=!1,s=null,c=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let v;if(a.resource===void 0&&(v="resource")){let P={instancePath:t,keyword:"req\
uired",params:{missingProperty:v}};r===null?r=[P]:r.push(P),e++}}var m=c===e;m&&(o=!0,s=0);let d=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let v;if(a.environmentVars===
void 0&&(v="environmentVars")){let P={instancePath:t,keyword:"required",params:{missingProperty:v}};r===null?r=[P]:r.push(P),e++}}var m=d===e;if(m&&o)o=!1,s=[s,
1];else{m&&(o=!0,s=1);let v=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let h;if(a.data===void 0&&(h="data")){let f={instancePath:t,keyword:"required",params:{
missingProperty:h}};r===null?r=[f]:r.push(f),e++}}var m=v===e;m&&o?(o=!1,s=[s,2]):m&&(o=!0,s=2)}if(o)e=i,r!==null&&(i?r.length=i:r=null);else{let v={instancePath:t,
keyword:"oneOf",params:{passingSchemas:s}};return r===null?r=[v]:r.push(v),e++,Nr.errors=r,!1}if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let v=e;for(let P in a)
if(!(P==="type"||P==="source"||P==="target"||P==="resource"||P==="data"||P==="environmentVars"||P==="properties"))return Nr.errors=[{instancePath:t,keyword:"add\
itionalProperties",params:{additionalProperty:P}}],!1;if(v===e){if(a.type!==void 0){let P=a.type,h=e;if(typeof P!="string")return Nr.errors=[{instancePath:t+"/t\
ype",keyword:"type",params:{type:"string"}}],!1;if(!(P==="artifact"||P==="attestation"||P==="log"||P==="evidence"||P==="metrics"||P==="other"))return Nr.errors=
[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:Qi}}],!1;var y=h===e}else var y=!0;if(y){if(a.source!==void 0){let h=e;_e(a.source,{instancePath:t+
"/source",parentData:a,parentDataProperty:"source",rootData:n})||(r=r===null?_e.errors:r.concat(_e.errors),e=r.length);var y=h===e}else var y=!0;if(y){if(a.target!==
void 0){let f=e;_e(a.target,{instancePath:t+"/target",parentData:a,parentDataProperty:"target",rootData:n})||(r=r===null?_e.errors:r.concat(_e.errors),e=r.length);
var y=f===e}else var y=!0;if(y){if(a.resource!==void 0){let A=e;_e(a.resource,{instancePath:t+"/resource",parentData:a,parentDataProperty:"resource",rootData:n})||
(r=r===null?_e.errors:r.concat(_e.errors),e=r.length);var y=A===e}else var y=!0;if(y){if(a.data!==void 0){let j=e;qe(a.data,{instancePath:t+"/data",parentData:a,
parentDataProperty:"data",rootData:n})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var y=j===e}else var y=!0;if(y){if(a.environmentVars!==void 0){let D=a.
environmentVars,S=e;if(e===S)if(Array.isArray(D)){var l=!0;let C=D.length;for(let g=0;g<C;g++){let w=D[g],k=e,x=e,L=!1,B=null,M=e;Y(w,{instancePath:t+"/environm\
entVars/"+g,parentData:D,parentDataProperty:g,rootData:n})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var p=M===e;p&&(L=!0,B=0);let q=e;if(typeof w!="\
string"){let _={instancePath:t+"/environmentVars/"+g,keyword:"type",params:{type:"string"}};r===null?r=[_]:r.push(_),e++}var p=q===e;if(p&&L?(L=!1,B=[B,1]):p&&(L=
!0,B=1),L)e=x,r!==null&&(x?r.length=x:r=null);else{let _={instancePath:t+"/environmentVars/"+g,keyword:"oneOf",params:{passingSchemas:B}};return r===null?r=[_]:
r.push(_),e++,Nr.errors=r,!1}var l=k===e;if(!l)break}if(l&&!(be(),we(De)).unique(D))return Nr.errors=[{instancePath:t+"/environmentVars",keyword:"uniqueItems",params:{}}],
!1}else return Nr.errors=[{instancePath:t+"/environmentVars",keyword:"type",params:{type:"array"}}],!1;var y=S===e}else var y=!0;if(y)if(a.properties!==void 0){
let D=a.properties,S=e;if(e===S)if(Array.isArray(D)){var u=!0;let C=D.length;for(let g=0;g<C;g++){let w=e;Y(D[g],{instancePath:t+"/properties/"+g,parentData:D,parentDataProperty:g,
rootData:n})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var u=w===e;if(!u)break}}else return Nr.errors=[{instancePath:t+"/properties",keyword:"type",params:{
type:"array"}}],!1;var y=S===e}else var y=!0}}}}}}}else return Nr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Nr.errors=r,e===0}function yr(a,{
instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let y;if(a.type===void 0&&
(y="type")||a["bom-ref"]===void 0&&(y="bom-ref")||a.uid===void 0&&(y="uid"))return yr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:y}}],!1;
{let l=e;for(let p in a)if(!Er.call(Zi,p))return yr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(l===e){if(a["bo\
m-ref"]!==void 0){let p=e;O(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),
e=r.length);var i=p===e}else var i=!0;if(i){if(a.uid!==void 0){let u=e;if(typeof a.uid!="string")return yr.errors=[{instancePath:t+"/uid",keyword:"type",params:{
type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(a.name!==void 0){let v=e;if(typeof a.name!="string")return yr.errors=[{instancePath:t+"/name",keyword:"ty\
pe",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i){if(a.description!==void 0){let P=e;if(typeof a.description!="string")return yr.errors=[{instancePath:t+
"/description",keyword:"type",params:{type:"string"}}],!1;var i=P===e}else var i=!0;if(i){if(a.resourceReferences!==void 0){let h=a.resourceReferences,f=e;if(e===
f)if(Array.isArray(h)){var o=!0;let j=h.length;for(let D=0;D<j;D++){let S=e;_e(h[D],{instancePath:t+"/resourceReferences/"+D,parentData:h,parentDataProperty:D,rootData:n})||
(r=r===null?_e.errors:r.concat(_e.errors),e=r.length);var o=S===e;if(!o)break}if(o&&!(be(),we(De)).unique(h))return yr.errors=[{instancePath:t+"/resourceReferen\
ces",keyword:"uniqueItems",params:{}}],!1}else return yr.errors=[{instancePath:t+"/resourceReferences",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else
var i=!0;if(i){if(a.type!==void 0){let f=a.type,A=e;if(typeof f!="string")return yr.errors=[{instancePath:t+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(f===
"manual"||f==="api"||f==="webhook"||f==="scheduled"))return yr.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:Ji}}],!1;var i=A===e}else var i=!0;
if(i){if(a.event!==void 0){let A=e;fa(a.event,{instancePath:t+"/event",parentData:a,parentDataProperty:"event",rootData:n})||(r=r===null?fa.errors:r.concat(fa.errors),
e=r.length);var i=A===e}else var i=!0;if(i){if(a.conditions!==void 0){let j=a.conditions,D=e;if(e===D)if(Array.isArray(j)){var s=!0;let b=j.length;for(let C=0;C<
b;C++){let g=e;ba(j[C],{instancePath:t+"/conditions/"+C,parentData:j,parentDataProperty:C,rootData:n})||(r=r===null?ba.errors:r.concat(ba.errors),e=r.length);var s=g===
e;if(!s)break}if(s&&!(be(),we(De)).unique(j))return yr.errors=[{instancePath:t+"/conditions",keyword:"uniqueItems",params:{}}],!1}else return yr.errors=[{instancePath:t+
"/conditions",keyword:"type",params:{type:"array"}}],!1;var i=D===e}else var i=!0;if(i){if(a.timeActivated!==void 0){let D=a.timeActivated,S=e;if(e===S&&e===S)if(typeof D==
"string"){if(!Ze.validate(D))return yr.errors=[{instancePath:t+"/timeActivated",keyword:"format",params:{format:"date-time"}}],!1}else return yr.errors=[{instancePath:t+
"/timeActivated",keyword:"type",params:{type:"string"}}],!1;var i=S===e}else var i=!0;if(i){if(a.inputs!==void 0){let S=a.inputs,b=e;if(e===b)if(Array.isArray(S)){
var c=!0;let g=S.length;for(let w=0;w<g;w++){let k=e;Lr(S[w],{instancePath:t+"/inputs/"+w,parentData:S,parentDataProperty:w,rootData:n})||(r=r===null?Lr.errors:
r.concat(Lr.errors),e=r.length);var c=k===e;if(!c)break}if(c&&!(be(),we(De)).unique(S))return yr.errors=[{instancePath:t+"/inputs",keyword:"uniqueItems",params:{}}],
!1}else return yr.errors=[{instancePath:t+"/inputs",keyword:"type",params:{type:"array"}}],!1;var i=b===e}else var i=!0;if(i){if(a.outputs!==void 0){let b=a.outputs,
C=e;if(e===C)if(Array.isArray(b)){var d=!0;let w=b.length;for(let k=0;k<w;k++){let x=e;Nr(b[k],{instancePath:t+"/outputs/"+k,parentData:b,parentDataProperty:k,rootData:n})||
(r=r===null?Nr.errors:r.concat(Nr.errors),e=r.length);var d=x===e;if(!d)break}if(d&&!(be(),we(De)).unique(b))return yr.errors=[{instancePath:t+"/outputs",keyword:"\
uniqueItems",params:{}}],!1}else return yr.errors=[{instancePath:t+"/outputs",keyword:"type",params:{type:"array"}}],!1;var i=C===e}else var i=!0;if(i)if(a.properties!==
void 0){let b=a.properties,C=e;if(e===C)if(Array.isArray(b)){var m=!0;let w=b.length;for(let k=0;k<w;k++){let x=e;Y(b[k],{instancePath:t+"/properties/"+k,parentData:b,
parentDataProperty:k,rootData:n})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var m=x===e;if(!m)break}}else return yr.errors=[{instancePath:t+"/propert\
ies",keyword:"type",params:{type:"array"}}],!1;var i=C===e}else var i=!0}}}}}}}}}}}}}else return yr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],
!1;return yr.errors=r,e===0}function qa(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&
!Array.isArray(a)){let s=e;for(let c in a)if(!(c==="executed"||c==="properties"))return qa.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c}}],
!1;if(s===e){if(a.executed!==void 0){let c=e;if(typeof a.executed!="string")return qa.errors=[{instancePath:t+"/executed",keyword:"type",params:{type:"string"}}],
!1;var o=c===e}else var o=!0;if(o)if(a.properties!==void 0){let c=a.properties,d=e;if(e===d)if(Array.isArray(c)){var i=!0;let y=c.length;for(let l=0;l<y;l++){let p=e;
Y(c[l],{instancePath:t+"/properties/"+l,parentData:c,parentDataProperty:l,rootData:n})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var i=p===e;if(!i)break}}else
return qa.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var o=d===e}else var o=!0}}else return qa.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return qa.errors=r,e===0}function aa(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===
0)if(a&&typeof a=="object"&&!Array.isArray(a)){let c=e;for(let d in a)if(!(d==="name"||d==="description"||d==="commands"||d==="properties"))return aa.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:d}}],!1;if(c===e){if(a.name!==void 0){let d=e;if(typeof a.name!="string")return aa.errors=[{instancePath:t+
"/name",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(a.description!==void 0){let m=e;if(typeof a.description!="string")return aa.
errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(a.commands!==void 0){let y=a.commands,l=e;if(e===
l)if(Array.isArray(y)){var o=!0;let u=y.length;for(let v=0;v<u;v++){let P=e;qa(y[v],{instancePath:t+"/commands/"+v,parentData:y,parentDataProperty:v,rootData:n})||
(r=r===null?qa.errors:r.concat(qa.errors),e=r.length);var o=P===e;if(!o)break}}else return aa.errors=[{instancePath:t+"/commands",keyword:"type",params:{type:"a\
rray"}}],!1;var i=l===e}else var i=!0;if(i)if(a.properties!==void 0){let y=a.properties,l=e;if(e===l)if(Array.isArray(y)){var s=!0;let u=y.length;for(let v=0;v<
u;v++){let P=e;Y(y[v],{instancePath:t+"/properties/"+v,parentData:y,parentDataProperty:v,rootData:n})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var s=P===
e;if(!s)break}}else return aa.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0}}}}else return aa.errors=
[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return aa.errors=r,e===0}function Mr(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s=e;for(let c in a)if(!(c==="uid"||c==="name"||c==="mode"||c==="path"||c==="sizeAllocat\
ed"||c==="persistent"||c==="remote"||c==="properties"))return Mr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(s===
e){if(a.uid!==void 0){let c=e;if(typeof a.uid!="string")return Mr.errors=[{instancePath:t+"/uid",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;
if(i){if(a.name!==void 0){let d=e;if(typeof a.name!="string")return Mr.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else
var i=!0;if(i){if(a.mode!==void 0){let m=a.mode,y=e;if(typeof m!="string")return Mr.errors=[{instancePath:t+"/mode",keyword:"type",params:{type:"string"}}],!1;if(!(m===
"filesystem"||m==="block"))return Mr.errors=[{instancePath:t+"/mode",keyword:"enum",params:{allowedValues:Xi}}],!1;var i=y===e}else var i=!0;if(i){if(a.path!==void 0){
let y=e;if(typeof a.path!="string")return Mr.errors=[{instancePath:t+"/path",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(a.sizeAllocated!==
void 0){let l=e;if(typeof a.sizeAllocated!="string")return Mr.errors=[{instancePath:t+"/sizeAllocated",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else
var i=!0;if(i){if(a.persistent!==void 0){let p=e;if(typeof a.persistent!="boolean")return Mr.errors=[{instancePath:t+"/persistent",keyword:"type",params:{type:"\
boolean"}}],!1;var i=p===e}else var i=!0;if(i){if(a.remote!==void 0){let u=e;if(typeof a.remote!="boolean")return Mr.errors=[{instancePath:t+"/remote",keyword:"\
type",params:{type:"boolean"}}],!1;var i=u===e}else var i=!0;if(i)if(a.properties!==void 0){let u=a.properties,v=e;if(e===v)if(Array.isArray(u)){var o=!0;let h=u.
length;for(let f=0;f<h;f++){let A=e;Y(u[f],{instancePath:t+"/properties/"+f,parentData:u,parentDataProperty:f,rootData:n})||(r=r===null?Y.errors:r.concat(Y.errors),
e=r.length);var o=A===e;if(!o)break}}else return Mr.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0}}}}}}}}else
return Mr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Mr.errors=r,e===0}function Pr(a,{instancePath:t="",parentData:N,parentDataProperty:R,
rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let d;if(a["bom-ref"]===void 0&&(d="bom-ref")||a.uid===void 0&&(d="uid"))
return Pr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:d}}],!1;{let m=e;for(let y in a)if(!Er.call(en,y))return Pr.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(m===e){if(a["bom-ref"]!==void 0){let y=e;O(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,
parentDataProperty:"bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var i=y===e}else var i=!0;if(i){if(a.uid!==void 0){let l=e;if(typeof a.
uid!="string")return Pr.errors=[{instancePath:t+"/uid",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(a.name!==void 0){let p=e;if(typeof a.
name!="string")return Pr.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(a.aliases!==void 0){let u=a.
aliases,v=e;if(e===v)if(Array.isArray(u)){var o=!0;let h=u.length;for(let f=0;f<h;f++){let A=e;if(typeof u[f]!="string")return Pr.errors=[{instancePath:t+"/alia\
ses/"+f,keyword:"type",params:{type:"string"}}],!1;var o=A===e;if(!o)break}}else return Pr.errors=[{instancePath:t+"/aliases",keyword:"type",params:{type:"array"}}],
!1;var i=v===e}else var i=!0;if(i){if(a.description!==void 0){let v=e;if(typeof a.description!="string")return Pr.errors=[{instancePath:t+"/description",keyword:"\
type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i){if(a.resourceReferences!==void 0){let P=a.resourceReferences,h=e;if(e===h)if(Array.isArray(P)){
var s=!0;let A=P.length;for(let j=0;j<A;j++){let D=e;_e(P[j],{instancePath:t+"/resourceReferences/"+j,parentData:P,parentDataProperty:j,rootData:n})||(r=r===null?
_e.errors:r.concat(_e.errors),e=r.length);var s=D===e;if(!s)break}if(s&&!(be(),we(De)).unique(P))return Pr.errors=[{instancePath:t+"/resourceReferences",keyword:"\
uniqueItems",params:{}}],!1}else return Pr.errors=[{instancePath:t+"/resourceReferences",keyword:"type",params:{type:"array"}}],!1;var i=h===e}else var i=!0;if(i){
if(a.accessMode!==void 0){let h=a.accessMode,f=e;if(typeof h!="string")return Pr.errors=[{instancePath:t+"/accessMode",keyword:"type",params:{type:"string"}}],!1;
if(!(h==="read-only"||h==="read-write"||h==="read-write-once"||h==="write-once"||h==="write-only"))return Pr.errors=[{instancePath:t+"/accessMode",keyword:"enum",
params:{allowedValues:rn}}],!1;var i=f===e}else var i=!0;if(i){if(a.mountPath!==void 0){let f=e;if(typeof a.mountPath!="string")return Pr.errors=[{instancePath:t+
"/mountPath",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(a.managedDataType!==void 0){let A=e;if(typeof a.managedDataType!="str\
ing")return Pr.errors=[{instancePath:t+"/managedDataType",keyword:"type",params:{type:"string"}}],!1;var i=A===e}else var i=!0;if(i){if(a.volumeRequest!==void 0){
let j=e;if(typeof a.volumeRequest!="string")return Pr.errors=[{instancePath:t+"/volumeRequest",keyword:"type",params:{type:"string"}}],!1;var i=j===e}else var i=!0;
if(i){if(a.volume!==void 0){let D=e;Mr(a.volume,{instancePath:t+"/volume",parentData:a,parentDataProperty:"volume",rootData:n})||(r=r===null?Mr.errors:r.concat(
Mr.errors),e=r.length);var i=D===e}else var i=!0;if(i)if(a.properties!==void 0){let D=a.properties,S=e;if(e===S)if(Array.isArray(D)){var c=!0;let C=D.length;for(let g=0;g<
C;g++){let w=e;Y(D[g],{instancePath:t+"/properties/"+g,parentData:D,parentDataProperty:g,rootData:n})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var c=w===
e;if(!c)break}}else return Pr.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=S===e}else var i=!0}}}}}}}}}}}}}else return Pr.
errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Pr.errors=r,e===0}function sr(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let u;if(a["bom-ref"]===void 0&&(u="bom-ref")||a.uid===void 0&&(u="uid")||a.taskTypes===void 0&&
(u="taskTypes"))return sr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:u}}],!1;{let v=e;for(let P in a)if(!Er.call(an,P))return sr.errors=
[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:P}}],!1;if(v===e){if(a["bom-ref"]!==void 0){let P=e;O(a["bom-ref"],{instancePath:t+"/\
bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var i=P===e}else var i=!0;if(i){if(a.uid!==
void 0){let h=e;if(typeof a.uid!="string")return sr.errors=[{instancePath:t+"/uid",keyword:"type",params:{type:"string"}}],!1;var i=h===e}else var i=!0;if(i){if(a.
name!==void 0){let f=e;if(typeof a.name!="string")return sr.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;
if(i){if(a.description!==void 0){let A=e;if(typeof a.description!="string")return sr.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],
!1;var i=A===e}else var i=!0;if(i){if(a.resourceReferences!==void 0){let j=a.resourceReferences,D=e;if(e===D)if(Array.isArray(j)){var o=!0;let b=j.length;for(let C=0;C<
b;C++){let g=e;_e(j[C],{instancePath:t+"/resourceReferences/"+C,parentData:j,parentDataProperty:C,rootData:n})||(r=r===null?_e.errors:r.concat(_e.errors),e=r.length);
var o=g===e;if(!o)break}if(o&&!(be(),we(De)).unique(j))return sr.errors=[{instancePath:t+"/resourceReferences",keyword:"uniqueItems",params:{}}],!1}else return sr.
errors=[{instancePath:t+"/resourceReferences",keyword:"type",params:{type:"array"}}],!1;var i=D===e}else var i=!0;if(i){if(a.taskTypes!==void 0){let D=a.taskTypes,
S=e;if(e===S)if(Array.isArray(D)){var s=!0;let C=D.length;for(let g=0;g<C;g++){let w=e;Sa(D[g],{instancePath:t+"/taskTypes/"+g,parentData:D,parentDataProperty:g,
rootData:n})||(r=r===null?Sa.errors:r.concat(Sa.errors),e=r.length);var s=w===e;if(!s)break}}else return sr.errors=[{instancePath:t+"/taskTypes",keyword:"type",
params:{type:"array"}}],!1;var i=S===e}else var i=!0;if(i){if(a.trigger!==void 0){let S=e;yr(a.trigger,{instancePath:t+"/trigger",parentData:a,parentDataProperty:"\
trigger",rootData:n})||(r=r===null?yr.errors:r.concat(yr.errors),e=r.length);var i=S===e}else var i=!0;if(i){if(a.steps!==void 0){let b=a.steps,C=e;if(e===C)if(Array.
isArray(b)){var c=!0;let w=b.length;for(let k=0;k<w;k++){let x=e;aa(b[k],{instancePath:t+"/steps/"+k,parentData:b,parentDataProperty:k,rootData:n})||(r=r===null?
aa.errors:r.concat(aa.errors),e=r.length);var c=x===e;if(!c)break}if(c&&!(be(),we(De)).unique(b))return sr.errors=[{instancePath:t+"/steps",keyword:"uniqueItems",
params:{}}],!1}else return sr.errors=[{instancePath:t+"/steps",keyword:"type",params:{type:"array"}}],!1;var i=C===e}else var i=!0;if(i){if(a.inputs!==void 0){let C=a.
inputs,g=e;if(e===g)if(Array.isArray(C)){var d=!0;let k=C.length;for(let x=0;x<k;x++){let L=e;Lr(C[x],{instancePath:t+"/inputs/"+x,parentData:C,parentDataProperty:x,
rootData:n})||(r=r===null?Lr.errors:r.concat(Lr.errors),e=r.length);var d=L===e;if(!d)break}if(d&&!(be(),we(De)).unique(C))return sr.errors=[{instancePath:t+"/i\
nputs",keyword:"uniqueItems",params:{}}],!1}else return sr.errors=[{instancePath:t+"/inputs",keyword:"type",params:{type:"array"}}],!1;var i=g===e}else var i=!0;
if(i){if(a.outputs!==void 0){let g=a.outputs,w=e;if(e===w)if(Array.isArray(g)){var m=!0;let x=g.length;for(let L=0;L<x;L++){let B=e;Nr(g[L],{instancePath:t+"/ou\
tputs/"+L,parentData:g,parentDataProperty:L,rootData:n})||(r=r===null?Nr.errors:r.concat(Nr.errors),e=r.length);var m=B===e;if(!m)break}if(m&&!(be(),we(De)).unique(
g))return sr.errors=[{instancePath:t+"/outputs",keyword:"uniqueItems",params:{}}],!1}else return sr.errors=[{instancePath:t+"/outputs",keyword:"type",params:{type:"\
array"}}],!1;var i=w===e}else var i=!0;if(i){if(a.timeStart!==void 0){let w=a.timeStart,k=e;if(e===k&&e===k)if(typeof w=="string"){if(!Ze.validate(w))return sr.
errors=[{instancePath:t+"/timeStart",keyword:"format",params:{format:"date-time"}}],!1}else return sr.errors=[{instancePath:t+"/timeStart",keyword:"type",params:{
type:"string"}}],!1;var i=k===e}else var i=!0;if(i){if(a.timeEnd!==void 0){let k=a.timeEnd,x=e;if(e===x&&e===x)if(typeof k=="string"){if(!Ze.validate(k))return sr.
errors=[{instancePath:t+"/timeEnd",keyword:"format",params:{format:"date-time"}}],!1}else return sr.errors=[{instancePath:t+"/timeEnd",keyword:"type",params:{type:"\
string"}}],!1;var i=x===e}else var i=!0;if(i){if(a.workspaces!==void 0){let x=a.workspaces,L=e;if(e===L)if(Array.isArray(x)){var y=!0;let M=x.length;for(let q=0;q<
M;q++){let E=e;Pr(x[q],{instancePath:t+"/workspaces/"+q,parentData:x,parentDataProperty:q,rootData:n})||(r=r===null?Pr.errors:r.concat(Pr.errors),e=r.length);var y=E===
e;if(!y)break}if(y&&!(be(),we(De)).unique(x))return sr.errors=[{instancePath:t+"/workspaces",keyword:"uniqueItems",params:{}}],!1}else return sr.errors=[{instancePath:t+
"/workspaces",keyword:"type",params:{type:"array"}}],!1;var i=L===e}else var i=!0;if(i){if(a.runtimeTopology!==void 0){let L=a.runtimeTopology,B=e;if(e===B)if(Array.
isArray(L)){var l=!0;let q=L.length;for(let E=0;E<q;E++){let _=e;xr(L[E],{instancePath:t+"/runtimeTopology/"+E,parentData:L,parentDataProperty:E,rootData:n})||(r=
r===null?xr.errors:r.concat(xr.errors),e=r.length);var l=_===e;if(!l)break}if(l&&!(be(),we(De)).unique(L))return sr.errors=[{instancePath:t+"/runtimeTopology",keyword:"\
uniqueItems",params:{}}],!1}else return sr.errors=[{instancePath:t+"/runtimeTopology",keyword:"type",params:{type:"array"}}],!1;var i=B===e}else var i=!0;if(i)if(a.
properties!==void 0){let L=a.properties,B=e;if(e===B)if(Array.isArray(L)){var p=!0;let q=L.length;for(let E=0;E<q;E++){let _=e;Y(L[E],{instancePath:t+"/properti\
es/"+E,parentData:L,parentDataProperty:E,rootData:n})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var p=_===e;if(!p)break}}else return sr.errors=[{instancePath:t+
"/properties",keyword:"type",params:{type:"array"}}],!1;var i=B===e}else var i=!0}}}}}}}}}}}}}}}}else return sr.errors=[{instancePath:t,keyword:"type",params:{type:"\
object"}}],!1;return sr.errors=r,e===0}function Qe(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a==
"object"&&!Array.isArray(a)){let P;if(a["bom-ref"]===void 0&&(P="bom-ref")||a.uid===void 0&&(P="uid")||a.taskTypes===void 0&&(P="taskTypes"))return Qe.errors=[{
instancePath:t,keyword:"required",params:{missingProperty:P}}],!1;{let h=e;for(let f in a)if(!Er.call(tn,f))return Qe.errors=[{instancePath:t,keyword:"additiona\
lProperties",params:{additionalProperty:f}}],!1;if(h===e){if(a["bom-ref"]!==void 0){let f=e;O(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"\
bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var i=f===e}else var i=!0;if(i){if(a.uid!==void 0){let A=e;if(typeof a.uid!="string")
return Qe.errors=[{instancePath:t+"/uid",keyword:"type",params:{type:"string"}}],!1;var i=A===e}else var i=!0;if(i){if(a.name!==void 0){let j=e;if(typeof a.name!=
"string")return Qe.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=j===e}else var i=!0;if(i){if(a.description!==void 0){let D=e;
if(typeof a.description!="string")return Qe.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=D===e}else var i=!0;if(i){if(a.
resourceReferences!==void 0){let S=a.resourceReferences,b=e;if(e===b)if(Array.isArray(S)){var o=!0;let g=S.length;for(let w=0;w<g;w++){let k=e;_e(S[w],{instancePath:t+
"/resourceReferences/"+w,parentData:S,parentDataProperty:w,rootData:n})||(r=r===null?_e.errors:r.concat(_e.errors),e=r.length);var o=k===e;if(!o)break}if(o&&!(be(),
we(De)).unique(S))return Qe.errors=[{instancePath:t+"/resourceReferences",keyword:"uniqueItems",params:{}}],!1}else return Qe.errors=[{instancePath:t+"/resource\
References",keyword:"type",params:{type:"array"}}],!1;var i=b===e}else var i=!0;if(i){if(a.tasks!==void 0){let b=a.tasks,C=e;if(e===C)if(Array.isArray(b)){var s=!0;
let w=b.length;for(let k=0;k<w;k++){let x=e;sr(b[k],{instancePath:t+"/tasks/"+k,parentData:b,parentDataProperty:k,rootData:n})||(r=r===null?sr.errors:r.concat(sr.
errors),e=r.length);var s=x===e;if(!s)break}if(s&&!(be(),we(De)).unique(b))return Qe.errors=[{instancePath:t+"/tasks",keyword:"uniqueItems",params:{}}],!1}else return Qe.
errors=[{instancePath:t+"/tasks",keyword:"type",params:{type:"array"}}],!1;var i=C===e}else var i=!0;if(i){if(a.taskDependencies!==void 0){let C=a.taskDependencies,
g=e;if(e===g)if(Array.isArray(C)){var c=!0;let k=C.length;for(let x=0;x<k;x++){let L=e;xr(C[x],{instancePath:t+"/taskDependencies/"+x,parentData:C,parentDataProperty:x,
rootData:n})||(r=r===null?xr.errors:r.concat(xr.errors),e=r.length);var c=L===e;if(!c)break}if(c&&!(be(),we(De)).unique(C))return Qe.errors=[{instancePath:t+"/t\
askDependencies",keyword:"uniqueItems",params:{}}],!1}else return Qe.errors=[{instancePath:t+"/taskDependencies",keyword:"type",params:{type:"array"}}],!1;var i=g===
e}else var i=!0;if(i){if(a.taskTypes!==void 0){let g=a.taskTypes,w=e;if(e===w)if(Array.isArray(g)){var d=!0;let x=g.length;for(let L=0;L<x;L++){let B=e;Sa(g[L],
{instancePath:t+"/taskTypes/"+L,parentData:g,parentDataProperty:L,rootData:n})||(r=r===null?Sa.errors:r.concat(Sa.errors),e=r.length);var d=B===e;if(!d)break}}else
return Qe.errors=[{instancePath:t+"/taskTypes",keyword:"type",params:{type:"array"}}],!1;var i=w===e}else var i=!0;if(i){if(a.trigger!==void 0){let w=e;yr(a.trigger,
{instancePath:t+"/trigger",parentData:a,parentDataProperty:"trigger",rootData:n})||(r=r===null?yr.errors:r.concat(yr.errors),e=r.length);var i=w===e}else var i=!0;
if(i){if(a.steps!==void 0){let k=a.steps,x=e;if(e===x)if(Array.isArray(k)){var m=!0;let B=k.length;for(let M=0;M<B;M++){let q=e;aa(k[M],{instancePath:t+"/steps/"+
M,parentData:k,parentDataProperty:M,rootData:n})||(r=r===null?aa.errors:r.concat(aa.errors),e=r.length);var m=q===e;if(!m)break}if(m&&!(be(),we(De)).unique(k))return Qe.
errors=[{instancePath:t+"/steps",keyword:"uniqueItems",params:{}}],!1}else return Qe.errors=[{instancePath:t+"/steps",keyword:"type",params:{type:"array"}}],!1;
var i=x===e}else var i=!0;if(i){if(a.inputs!==void 0){let x=a.inputs,L=e;if(e===L)if(Array.isArray(x)){var y=!0;let M=x.length;for(let q=0;q<M;q++){let E=e;Lr(x[q],
{instancePath:t+"/inputs/"+q,parentData:x,parentDataProperty:q,rootData:n})||(r=r===null?Lr.errors:r.concat(Lr.errors),e=r.length);var y=E===e;if(!y)break}if(y&&
!(be(),we(De)).unique(x))return Qe.errors=[{instancePath:t+"/inputs",keyword:"uniqueItems",params:{}}],!1}else return Qe.errors=[{instancePath:t+"/inputs",keyword:"\
type",params:{type:"array"}}],!1;var i=L===e}else var i=!0;if(i){if(a.outputs!==void 0){let L=a.outputs,B=e;if(e===B)if(Array.isArray(L)){var l=!0;let q=L.length;
for(let E=0;E<q;E++){let _=e;Nr(L[E],{instancePath:t+"/outputs/"+E,parentData:L,parentDataProperty:E,rootData:n})||(r=r===null?Nr.errors:r.concat(Nr.errors),e=r.
length);var l=_===e;if(!l)break}if(l&&!(be(),we(De)).unique(L))return Qe.errors=[{instancePath:t+"/outputs",keyword:"uniqueItems",params:{}}],!1}else return Qe.
errors=[{instancePath:t+"/outputs",keyword:"type",params:{type:"array"}}],!1;var i=B===e}else var i=!0;if(i){if(a.timeStart!==void 0){let B=a.timeStart,M=e;if(e===
M&&e===M)if(typeof B=="string"){if(!Ze.validate(B))return Qe.errors=[{instancePath:t+"/timeStart",keyword:"format",params:{format:"date-time"}}],!1}else return Qe.
errors=[{instancePath:t+"/timeStart",keyword:"type",params:{type:"string"}}],!1;var i=M===e}else var i=!0;if(i){if(a.timeEnd!==void 0){let M=a.timeEnd,q=e;if(e===
q&&e===q)if(typeof M=="string"){if(!Ze.validate(M))return Qe.errors=[{instancePath:t+"/timeEnd",keyword:"format",params:{format:"date-time"}}],!1}else return Qe.
errors=[{instancePath:t+"/timeEnd",keyword:"type",params:{type:"string"}}],!1;var i=q===e}else var i=!0;if(i){if(a.workspaces!==void 0){let q=a.workspaces,E=e;if(e===
E)if(Array.isArray(q)){var p=!0;let I=q.length;for(let T=0;T<I;T++){let G=e;Pr(q[T],{instancePath:t+"/workspaces/"+T,parentData:q,parentDataProperty:T,rootData:n})||
(r=r===null?Pr.errors:r.concat(Pr.errors),e=r.length);var p=G===e;if(!p)break}if(p&&!(be(),we(De)).unique(q))return Qe.errors=[{instancePath:t+"/workspaces",keyword:"\
uniqueItems",params:{}}],!1}else return Qe.errors=[{instancePath:t+"/workspaces",keyword:"type",params:{type:"array"}}],!1;var i=E===e}else var i=!0;if(i){if(a.
runtimeTopology!==void 0){let E=a.runtimeTopology,_=e;if(e===_)if(Array.isArray(E)){var u=!0;let T=E.length;for(let G=0;G<T;G++){let Q=e;xr(E[G],{instancePath:t+
"/runtimeTopology/"+G,parentData:E,parentDataProperty:G,rootData:n})||(r=r===null?xr.errors:r.concat(xr.errors),e=r.length);var u=Q===e;if(!u)break}if(u&&!(be(),
we(De)).unique(E))return Qe.errors=[{instancePath:t+"/runtimeTopology",keyword:"uniqueItems",params:{}}],!1}else return Qe.errors=[{instancePath:t+"/runtimeTopo\
logy",keyword:"type",params:{type:"array"}}],!1;var i=_===e}else var i=!0;if(i)if(a.properties!==void 0){let E=a.properties,_=e;if(e===_)if(Array.isArray(E)){var v=!0;
let T=E.length;for(let G=0;G<T;G++){let Q=e;Y(E[G],{instancePath:t+"/properties/"+G,parentData:E,parentDataProperty:G,rootData:n})||(r=r===null?Y.errors:r.concat(
Y.errors),e=r.length);var v=Q===e;if(!v)break}}else return Qe.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=_===e}else var i=!0}}}}}}}}}}}}}}}}}}else
return Qe.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Qe.errors=r,e===0}function Zr(a,{instancePath:t="",parentData:N,parentDataProperty:R,
rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let m=e;for(let y in a)if(!(y==="bom-ref"||y==="components"||y==="service\
s"||y==="workflows"||y==="properties"))return Zr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(m===e){if(a["bom-r\
ef"]!==void 0){let y=e;O(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),
e=r.length);var i=y===e}else var i=!0;if(i){if(a.components!==void 0){let l=a.components,p=e;if(e===p)if(Array.isArray(l)){var o=!0;let v=l.length;for(let P=0;P<
v;P++){let h=e;fe(l[P],{instancePath:t+"/components/"+P,parentData:l,parentDataProperty:P,rootData:n})||(r=r===null?fe.errors:r.concat(fe.errors),e=r.length);var o=h===
e;if(!o)break}if(o&&!(be(),we(De)).unique(l))return Zr.errors=[{instancePath:t+"/components",keyword:"uniqueItems",params:{}}],!1}else return Zr.errors=[{instancePath:t+
"/components",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(a.services!==void 0){let p=a.services,u=e;if(e===u)if(Array.isArray(p)){
var s=!0;let P=p.length;for(let h=0;h<P;h++){let f=e;Ke(p[h],{instancePath:t+"/services/"+h,parentData:p,parentDataProperty:h,rootData:n})||(r=r===null?Ke.errors:
r.concat(Ke.errors),e=r.length);var s=f===e;if(!s)break}if(s&&!(be(),we(De)).unique(p))return Zr.errors=[{instancePath:t+"/services",keyword:"uniqueItems",params:{}}],
!1}else return Zr.errors=[{instancePath:t+"/services",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0;if(i){if(a.workflows!==void 0){let u=a.
workflows,v=e;if(e===v)if(Array.isArray(u)){var c=!0;let h=u.length;for(let f=0;f<h;f++){let A=e;Qe(u[f],{instancePath:t+"/workflows/"+f,parentData:u,parentDataProperty:f,
rootData:n})||(r=r===null?Qe.errors:r.concat(Qe.errors),e=r.length);var c=A===e;if(!c)break}if(c&&!(be(),we(De)).unique(u))return Zr.errors=[{instancePath:t+"/w\
orkflows",keyword:"uniqueItems",params:{}}],!1}else return Zr.errors=[{instancePath:t+"/workflows",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;
if(i)if(a.properties!==void 0){let u=a.properties,v=e;if(e===v)if(Array.isArray(u)){var d=!0;let h=u.length;for(let f=0;f<h;f++){let A=e;Y(u[f],{instancePath:t+
"/properties/"+f,parentData:u,parentDataProperty:f,rootData:n})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var d=A===e;if(!d)break}}else return Zr.errors=
[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0}}}}}else return Zr.errors=[{instancePath:t,keyword:"type",params:{
type:"object"}}],!1;return Zr.errors=r,e===0}var kn=new RegExp("^CRE:[0-9]+-[0-9]+$","u");function er(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let P=e;for(let h in a)if(!Er.call(nn,h))return er.errors=[{instancePath:t,keyword:"additio\
nalProperties",params:{additionalProperty:h}}],!1;if(P===e){if(a["bom-ref"]!==void 0){let h=e;O(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"\
bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var i=h===e}else var i=!0;if(i){if(a.name!==void 0){let f=e;if(typeof a.name!="string")
return er.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(a.version!==void 0){let A=e;if(typeof a.
version!="string")return er.errors=[{instancePath:t+"/version",keyword:"type",params:{type:"string"}}],!1;var i=A===e}else var i=!0;if(i){if(a.description!==void 0){
let j=e;if(typeof a.description!="string")return er.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=j===e}else var i=!0;
if(i){if(a.owner!==void 0){let D=e;if(typeof a.owner!="string")return er.errors=[{instancePath:t+"/owner",keyword:"type",params:{type:"string"}}],!1;var i=D===e}else
var i=!0;if(i){if(a.requirements!==void 0){let S=a.requirements,b=e;if(e===b)if(Array.isArray(S)){var o=!0;let g=S.length;for(let w=0;w<g;w++){let k=S[w],x=e;if(e===
x)if(k&&typeof k=="object"&&!Array.isArray(k)){let B=e;for(let M in k)if(!Er.call(on,M))return er.errors=[{instancePath:t+"/requirements/"+w,keyword:"additional\
Properties",params:{additionalProperty:M}}],!1;if(B===e){if(k["bom-ref"]!==void 0){let M=e;O(k["bom-ref"],{instancePath:t+"/requirements/"+w+"/bom-ref",parentData:k,
parentDataProperty:"bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var s=M===e}else var s=!0;if(s){if(k.identifier!==void 0){let q=e;
if(typeof k.identifier!="string")return er.errors=[{instancePath:t+"/requirements/"+w+"/identifier",keyword:"type",params:{type:"string"}}],!1;var s=q===e}else var s=!0;
if(s){if(k.title!==void 0){let E=e;if(typeof k.title!="string")return er.errors=[{instancePath:t+"/requirements/"+w+"/title",keyword:"type",params:{type:"string"}}],
!1;var s=E===e}else var s=!0;if(s){if(k.text!==void 0){let _=e;if(typeof k.text!="string")return er.errors=[{instancePath:t+"/requirements/"+w+"/text",keyword:"\
type",params:{type:"string"}}],!1;var s=_===e}else var s=!0;if(s){if(k.descriptions!==void 0){let I=k.descriptions,T=e;if(e===T)if(Array.isArray(I)){var c=!0;let Q=I.
length;for(let W=0;W<Q;W++){let Se=e;if(typeof I[W]!="string")return er.errors=[{instancePath:t+"/requirements/"+w+"/descriptions/"+W,keyword:"type",params:{type:"\
string"}}],!1;var c=Se===e;if(!c)break}}else return er.errors=[{instancePath:t+"/requirements/"+w+"/descriptions",keyword:"type",params:{type:"array"}}],!1;var s=T===
e}else var s=!0;if(s){if(k.openCre!==void 0){let T=k.openCre,G=e;if(e===G)if(Array.isArray(T)){var d=!0;let W=T.length;for(let Se=0;Se<W;Se++){let ue=T[Se],re=e;
if(e===re)if(typeof ue=="string"){if(!kn.test(ue))return er.errors=[{instancePath:t+"/requirements/"+w+"/openCre/"+Se,keyword:"pattern",params:{pattern:"^CRE:[0\
-9]+-[0-9]+$"}}],!1}else return er.errors=[{instancePath:t+"/requirements/"+w+"/openCre/"+Se,keyword:"type",params:{type:"string"}}],!1;var d=re===e;if(!d)break}}else
return er.errors=[{instancePath:t+"/requirements/"+w+"/openCre",keyword:"type",params:{type:"array"}}],!1;var s=G===e}else var s=!0;if(s){if(k.parent!==void 0){
let G=e;ee(k.parent,{instancePath:t+"/requirements/"+w+"/parent",parentData:k,parentDataProperty:"parent",rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),
e=r.length);var s=G===e}else var s=!0;if(s){if(k.properties!==void 0){let Q=k.properties,W=e;if(e===W)if(Array.isArray(Q)){var m=!0;let ue=Q.length;for(let re=0;re<
ue;re++){let Ge=e;Y(Q[re],{instancePath:t+"/requirements/"+w+"/properties/"+re,parentData:Q,parentDataProperty:re,rootData:n})||(r=r===null?Y.errors:r.concat(Y.
errors),e=r.length);var m=Ge===e;if(!m)break}}else return er.errors=[{instancePath:t+"/requirements/"+w+"/properties",keyword:"type",params:{type:"array"}}],!1;
var s=W===e}else var s=!0;if(s)if(k.externalReferences!==void 0){let Q=k.externalReferences,W=e;if(e===W)if(Array.isArray(Q)){var y=!0;let ue=Q.length;for(let re=0;re<
ue;re++){let Ge=e;Ne(Q[re],{instancePath:t+"/requirements/"+w+"/externalReferences/"+re,parentData:Q,parentDataProperty:re,rootData:n})||(r=r===null?Ne.errors:r.
concat(Ne.errors),e=r.length);var y=Ge===e;if(!y)break}}else return er.errors=[{instancePath:t+"/requirements/"+w+"/externalReferences",keyword:"type",params:{type:"\
array"}}],!1;var s=W===e}else var s=!0}}}}}}}}}else return er.errors=[{instancePath:t+"/requirements/"+w,keyword:"type",params:{type:"object"}}],!1;var o=x===e;
if(!o)break}}else return er.errors=[{instancePath:t+"/requirements",keyword:"type",params:{type:"array"}}],!1;var i=b===e}else var i=!0;if(i){if(a.levels!==void 0){
let b=a.levels,C=e;if(e===C)if(Array.isArray(b)){var l=!0;let w=b.length;for(let k=0;k<w;k++){let x=b[k],L=e;if(e===L)if(x&&typeof x=="object"&&!Array.isArray(x)){
let M=e;for(let q in x)if(!(q==="bom-ref"||q==="identifier"||q==="title"||q==="description"||q==="requirements"))return er.errors=[{instancePath:t+"/levels/"+k,
keyword:"additionalProperties",params:{additionalProperty:q}}],!1;if(M===e){if(x["bom-ref"]!==void 0){let q=e;O(x["bom-ref"],{instancePath:t+"/levels/"+k+"/bom-\
ref",parentData:x,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var p=q===e}else var p=!0;if(p){if(x.identifier!==
void 0){let E=e;if(typeof x.identifier!="string")return er.errors=[{instancePath:t+"/levels/"+k+"/identifier",keyword:"type",params:{type:"string"}}],!1;var p=E===
e}else var p=!0;if(p){if(x.title!==void 0){let _=e;if(typeof x.title!="string")return er.errors=[{instancePath:t+"/levels/"+k+"/title",keyword:"type",params:{type:"\
string"}}],!1;var p=_===e}else var p=!0;if(p){if(x.description!==void 0){let I=e;if(typeof x.description!="string")return er.errors=[{instancePath:t+"/levels/"+
k+"/description",keyword:"type",params:{type:"string"}}],!1;var p=I===e}else var p=!0;if(p)if(x.requirements!==void 0){let I=x.requirements,T=e;if(e===T)if(Array.
isArray(I)){var u=!0;let Q=I.length;for(let W=0;W<Q;W++){let Se=e;ee(I[W],{instancePath:t+"/levels/"+k+"/requirements/"+W,parentData:I,parentDataProperty:W,rootData:n})||
(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var u=Se===e;if(!u)break}}else return er.errors=[{instancePath:t+"/levels/"+k+"/requirements",keyword:"typ\
e",params:{type:"array"}}],!1;var p=T===e}else var p=!0}}}}}else return er.errors=[{instancePath:t+"/levels/"+k,keyword:"type",params:{type:"object"}}],!1;var l=L===
e;if(!l)break}}else return er.errors=[{instancePath:t+"/levels",keyword:"type",params:{type:"array"}}],!1;var i=C===e}else var i=!0;if(i){if(a.externalReferences!==
void 0){let C=a.externalReferences,g=e;if(e===g)if(Array.isArray(C)){var v=!0;let k=C.length;for(let x=0;x<k;x++){let L=e;Ne(C[x],{instancePath:t+"/externalRefe\
rences/"+x,parentData:C,parentDataProperty:x,rootData:n})||(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);var v=L===e;if(!v)break}}else return er.errors=
[{instancePath:t+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=g===e}else var i=!0;if(i)if(a.signature!==void 0){let C=e;Ie(a.signature,
{instancePath:t+"/signature",parentData:a,parentDataProperty:"signature",rootData:n})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var i=C===e}else var i=!0}}}}}}}}}else
return er.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return er.errors=r,e===0}var kt=new RegExp("^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A\
-Za-z0-9]$","u");function xa(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(typeof a=="string"){if(!kt.test(
a))return xa.errors=[{instancePath:t,keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"}}],!1}else return xa.errors=[{instancePath:t,
keyword:"type",params:{type:"string"}}],!1;return xa.errors=r,e===0}var Dn=new RegExp("^[A-Z]{2}$","u");function ja(a,{instancePath:t="",parentData:N,parentDataProperty:R,
rootData:n=a}={}){let r=null,e=0;if(e===0)if(typeof a=="string"){if(!Dn.test(a))return ja.errors=[{instancePath:t,keyword:"pattern",params:{pattern:"^[A-Z]{2}$"}}],
!1}else return ja.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;return ja.errors=r,e===0}var dt=(be(),we(De)).formats.date;function ot(a,{instancePath:t="",
parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0&&e===0)if(typeof a=="string"){if(!dt.validate(a))return ot.errors=[{instancePath:t,keyword:"\
format",params:{format:"date"}}],!1}else return ot.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;return ot.errors=r,e===0}function ga(a,{instancePath:t="",
parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o;if(a.applicationNumber===void 0&&
(o="applicationNumber")||a.jurisdiction===void 0&&(o="jurisdiction")||a.filingDate===void 0&&(o="filingDate"))return ga.errors=[{instancePath:t,keyword:"require\
d",params:{missingProperty:o}}],!1;{let s=e;for(let c in a)if(!(c==="applicationNumber"||c==="jurisdiction"||c==="filingDate"))return ga.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(s===e){if(a.applicationNumber!==void 0){let c=e;xa(a.applicationNumber,{instancePath:t+"/ap\
plicationNumber",parentData:a,parentDataProperty:"applicationNumber",rootData:n})||(r=r===null?xa.errors:r.concat(xa.errors),e=r.length);var i=c===e}else var i=!0;
if(i){if(a.jurisdiction!==void 0){let d=e;ja(a.jurisdiction,{instancePath:t+"/jurisdiction",parentData:a,parentDataProperty:"jurisdiction",rootData:n})||(r=r===
null?ja.errors:r.concat(ja.errors),e=r.length);var i=d===e}else var i=!0;if(i)if(a.filingDate!==void 0){let d=e;ot(a.filingDate,{instancePath:t+"/filingDate",parentData:a,
parentDataProperty:"filingDate",rootData:n})||(r=r===null?ot.errors:r.concat(ot.errors),e=r.length);var i=d===e}else var i=!0}}}}else return ga.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return ga.errors=r,e===0}function vr(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,
e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let d;if(a.patentNumber===void 0&&(d="patentNumber")||a.jurisdiction===void 0&&(d="jurisdiction")||a.patentLegalStatus===
void 0&&(d="patentLegalStatus"))return vr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:d}}],!1;{let m=e;for(let y in a)if(!Er.call(sn,y))return vr.
errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(m===e){if(a["bom-ref"]!==void 0){let y=e;O(a["bom-ref"],{instancePath:t+
"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var i=y===e}else var i=!0;if(i){if(a.patentNumber!==
void 0){let l=a.patentNumber,p=e;if(e===p)if(typeof l=="string"){if(!kt.test(l))return vr.errors=[{instancePath:t+"/patentNumber",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"}}],!1}else return vr.errors=[{instancePath:t+"/patentNumber",keyword:"type",params:{type:"string"}}],!1;var i=p===
e}else var i=!0;if(i){if(a.applicationNumber!==void 0){let p=e;xa(a.applicationNumber,{instancePath:t+"/applicationNumber",parentData:a,parentDataProperty:"appl\
icationNumber",rootData:n})||(r=r===null?xa.errors:r.concat(xa.errors),e=r.length);var i=p===e}else var i=!0;if(i){if(a.jurisdiction!==void 0){let u=e;ja(a.jurisdiction,
{instancePath:t+"/jurisdiction",parentData:a,parentDataProperty:"jurisdiction",rootData:n})||(r=r===null?ja.errors:r.concat(ja.errors),e=r.length);var i=u===e}else
var i=!0;if(i){if(a.priorityApplication!==void 0){let v=e;ga(a.priorityApplication,{instancePath:t+"/priorityApplication",parentData:a,parentDataProperty:"prior\
ityApplication",rootData:n})||(r=r===null?ga.errors:r.concat(ga.errors),e=r.length);var i=v===e}else var i=!0;if(i){if(a.publicationNumber!==void 0){let P=a.publicationNumber,
h=e;if(e===h)if(typeof P=="string"){if(!kt.test(P))return vr.errors=[{instancePath:t+"/publicationNumber",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z\
0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"}}],!1}else return vr.errors=[{instancePath:t+"/publicationNumber",keyword:"type",params:{type:"string"}}],!1;var i=h===e}else var i=!0;
if(i){if(a.title!==void 0){let h=e;if(typeof a.title!="string")return vr.errors=[{instancePath:t+"/title",keyword:"type",params:{type:"string"}}],!1;var i=h===e}else
var i=!0;if(i){if(a.abstract!==void 0){let f=e;if(typeof a.abstract!="string")return vr.errors=[{instancePath:t+"/abstract",keyword:"type",params:{type:"string"}}],
!1;var i=f===e}else var i=!0;if(i){if(a.filingDate!==void 0){let A=a.filingDate,j=e;if(e===j&&e===j)if(typeof A=="string"){if(!dt.validate(A))return vr.errors=[
{instancePath:t+"/filingDate",keyword:"format",params:{format:"date"}}],!1}else return vr.errors=[{instancePath:t+"/filingDate",keyword:"type",params:{type:"str\
ing"}}],!1;var i=j===e}else var i=!0;if(i){if(a.grantDate!==void 0){let j=a.grantDate,D=e;if(e===D&&e===D)if(typeof j=="string"){if(!dt.validate(j))return vr.errors=
[{instancePath:t+"/grantDate",keyword:"format",params:{format:"date"}}],!1}else return vr.errors=[{instancePath:t+"/grantDate",keyword:"type",params:{type:"stri\
ng"}}],!1;var i=D===e}else var i=!0;if(i){if(a.patentExpirationDate!==void 0){let D=a.patentExpirationDate,S=e;if(e===S&&e===S)if(typeof D=="string"){if(!dt.validate(
D))return vr.errors=[{instancePath:t+"/patentExpirationDate",keyword:"format",params:{format:"date"}}],!1}else return vr.errors=[{instancePath:t+"/patentExpirat\
ionDate",keyword:"type",params:{type:"string"}}],!1;var i=S===e}else var i=!0;if(i){if(a.patentLegalStatus!==void 0){let S=a.patentLegalStatus,b=e;if(typeof S!=
"string")return vr.errors=[{instancePath:t+"/patentLegalStatus",keyword:"type",params:{type:"string"}}],!1;if(!(S==="pending"||S==="granted"||S==="revoked"||S===
"expired"||S==="lapsed"||S==="withdrawn"||S==="abandoned"||S==="suspended"||S==="reinstated"||S==="opposed"||S==="terminated"||S==="invalidated"||S==="in-force"))
return vr.errors=[{instancePath:t+"/patentLegalStatus",keyword:"enum",params:{allowedValues:ln}}],!1;var i=b===e}else var i=!0;if(i){if(a.patentAssignee!==void 0){
let b=a.patentAssignee,C=e;if(e===C)if(Array.isArray(b)){var o=!0;let w=b.length;for(let k=0;k<w;k++){let x=b[k],L=e,B=e,M=!1,q=null,E=e;Re(x,{instancePath:t+"/\
patentAssignee/"+k,parentData:b,parentDataProperty:k,rootData:n})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var s=E===e;s&&(M=!0,q=0);let _=e;ye(x,
{instancePath:t+"/patentAssignee/"+k,parentData:b,parentDataProperty:k,rootData:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var s=_===e;if(s&&M?(M=
!1,q=[q,1]):s&&(M=!0,q=1),M)e=B,r!==null&&(B?r.length=B:r=null);else{let T={instancePath:t+"/patentAssignee/"+k,keyword:"oneOf",params:{passingSchemas:q}};return r===
null?r=[T]:r.push(T),e++,vr.errors=r,!1}var o=L===e;if(!o)break}}else return vr.errors=[{instancePath:t+"/patentAssignee",keyword:"type",params:{type:"array"}}],
!1;var i=C===e}else var i=!0;if(i)if(a.externalReferences!==void 0){let b=a.externalReferences,C=e;if(e===C)if(Array.isArray(b)){var c=!0;let w=b.length;for(let k=0;k<
w;k++){let x=e;Ne(b[k],{instancePath:t+"/externalReferences/"+k,parentData:b,parentDataProperty:k,rootData:n})||(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);
var c=x===e;if(!c)break}}else return vr.errors=[{instancePath:t+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=C===e}else var i=!0}}}}}}}}}}}}}}}else
return vr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return vr.errors=r,e===0}function ma(a,{instancePath:t="",parentData:N,parentDataProperty:R,
rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let c;if(a.familyId===void 0&&(c="familyId"))return ma.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:c}}],!1;{let d=e;for(let m in a)if(!(m==="bom-ref"||m==="familyId"||m==="priorityApplication"||m==="members"||m==="ex\
ternalReferences"))return ma.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:m}}],!1;if(d===e){if(a["bom-ref"]!==void 0){let m=e;
O(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var i=m===
e}else var i=!0;if(i){if(a.familyId!==void 0){let y=e;if(typeof a.familyId!="string")return ma.errors=[{instancePath:t+"/familyId",keyword:"type",params:{type:"\
string"}}],!1;var i=y===e}else var i=!0;if(i){if(a.priorityApplication!==void 0){let l=e;ga(a.priorityApplication,{instancePath:t+"/priorityApplication",parentData:a,
parentDataProperty:"priorityApplication",rootData:n})||(r=r===null?ga.errors:r.concat(ga.errors),e=r.length);var i=l===e}else var i=!0;if(i){if(a.members!==void 0){
let p=a.members,u=e;if(e===u)if(Array.isArray(p)){var o=!0;let P=p.length;for(let h=0;h<P;h++){let f=e;ee(p[h],{instancePath:t+"/members/"+h,parentData:p,parentDataProperty:h,
rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var o=f===e;if(!o)break}}else return ma.errors=[{instancePath:t+"/members",keyword:"type",params:{
type:"array"}}],!1;var i=u===e}else var i=!0;if(i)if(a.externalReferences!==void 0){let p=a.externalReferences,u=e;if(e===u)if(Array.isArray(p)){var s=!0;let P=p.
length;for(let h=0;h<P;h++){let f=e;Ne(p[h],{instancePath:t+"/externalReferences/"+h,parentData:p,parentDataProperty:h,rootData:n})||(r=r===null?Ne.errors:r.concat(
Ne.errors),e=r.length);var s=f===e;if(!s)break}}else return ma.errors=[{instancePath:t+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=u===
e}else var i=!0}}}}}}else return ma.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ma.errors=r,e===0}function qr(a,{instancePath:t="",
parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0,i=e,o=!1,s=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let p;if(a.attributedTo===void 0&&(p=
"attributedTo")){let u={instancePath:t,keyword:"required",params:{missingProperty:p}};r===null?r=[u]:r.push(u),e++}}var c=s===e;if(o=o||c,!o){let p=e;if(a&&typeof a==
"object"&&!Array.isArray(a)){let v;if(a.process===void 0&&(v="process")){let P={instancePath:t,keyword:"required",params:{missingProperty:v}};r===null?r=[P]:r.push(
P),e++}}var c=p===e;o=o||c}if(o){e=i,r!==null&&(i?r.length=i:r=null);let p=e,u=!1,v=null,P=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let f;if(a.pointers===
void 0&&(f="pointers")){let A={instancePath:t,keyword:"required",params:{missingProperty:f}};r===null?r=[A]:r.push(A),e++}}var d=P===e;d&&(u=!0,v=0);let h=e;if(a&&
typeof a=="object"&&!Array.isArray(a)){let f;if(a.expressions===void 0&&(f="expressions")){let A={instancePath:t,keyword:"required",params:{missingProperty:f}};
r===null?r=[A]:r.push(A),e++}}var d=h===e;if(d&&u?(u=!1,v=[v,1]):d&&(u=!0,v=1),u)e=p,r!==null&&(p?r.length=p:r=null);else{let f={instancePath:t,keyword:"oneOf",
params:{passingSchemas:v}};return r===null?r=[f]:r.push(f),e++,qr.errors=r,!1}}else{let p={instancePath:t,keyword:"anyOf",params:{}};return r===null?r=[p]:r.push(
p),e++,qr.errors=r,!1}if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let p;if(a.timestamp===void 0&&(p="timestamp"))return qr.errors=[{instancePath:t,keyword:"\
required",params:{missingProperty:p}}],!1;{let u=e;for(let v in a)if(!(v==="bom-ref"||v==="pointers"||v==="expressions"||v==="timestamp"||v==="attributedTo"||v===
"process"||v==="note"||v==="signature"))return qr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:v}}],!1;if(u===e){if(a["bom-\
ref"]!==void 0){let v=e;O(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),
e=r.length);var m=v===e}else var m=!0;if(m){if(a.pointers!==void 0){let P=a.pointers,h=e;if(e===h)if(Array.isArray(P)){if(P.length<1)return qr.errors=[{instancePath:t+
"/pointers",keyword:"minItems",params:{limit:1}}],!1;{var y=!0;let A=P.length;for(let j=0;j<A;j++){let D=e;if(typeof P[j]!="string")return qr.errors=[{instancePath:t+
"/pointers/"+j,keyword:"type",params:{type:"string"}}],!1;var y=D===e;if(!y)break}}}else return qr.errors=[{instancePath:t+"/pointers",keyword:"type",params:{type:"\
array"}}],!1;var m=h===e}else var m=!0;if(m){if(a.expressions!==void 0){let h=a.expressions,f=e;if(e===f)if(Array.isArray(h)){if(h.length<1)return qr.errors=[{instancePath:t+
"/expressions",keyword:"minItems",params:{limit:1}}],!1;{var l=!0;let j=h.length;for(let D=0;D<j;D++){let S=e;if(typeof h[D]!="string")return qr.errors=[{instancePath:t+
"/expressions/"+D,keyword:"type",params:{type:"string"}}],!1;var l=S===e;if(!l)break}}}else return qr.errors=[{instancePath:t+"/expressions",keyword:"type",params:{
type:"array"}}],!1;var m=f===e}else var m=!0;if(m){if(a.timestamp!==void 0){let f=a.timestamp,A=e;if(e===A&&e===A)if(typeof f=="string"){if(!Ze.validate(f))return qr.
errors=[{instancePath:t+"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else return qr.errors=[{instancePath:t+"/timestamp",keyword:"type",params:{
type:"string"}}],!1;var m=A===e}else var m=!0;if(m){if(a.attributedTo!==void 0){let A=e;ee(a.attributedTo,{instancePath:t+"/attributedTo",parentData:a,parentDataProperty:"\
attributedTo",rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var m=A===e}else var m=!0;if(m){if(a.process!==void 0){let j=e;ee(a.process,{instancePath:t+
"/process",parentData:a,parentDataProperty:"process",rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var m=j===e}else var m=!0;if(m){if(a.note!==
void 0){let D=e;if(typeof a.note!="string")return qr.errors=[{instancePath:t+"/note",keyword:"type",params:{type:"string"}}],!1;var m=D===e}else var m=!0;if(m)if(a.
signature!==void 0){let D=e;Ie(a.signature,{instancePath:t+"/signature",parentData:a,parentDataProperty:"signature",rootData:n})||(r=r===null?Ie.errors:r.concat(
Ie.errors),e=r.length);var m=D===e}else var m=!0}}}}}}}}}else return qr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return qr.errors=r,e===
0}function F(a,{instancePath:t="",parentData:N,parentDataProperty:R,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let ge;
if(a.bomFormat===void 0&&(ge="bomFormat")||a.specVersion===void 0&&(ge="specVersion"))return F.errors=[{instancePath:t,keyword:"required",params:{missingProperty:ge}}],
!1;{let le=e;for(let V in a)if(!Er.call(pn,V))return F.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:V}}],!1;if(le===e){if(a.
$schema!==void 0){let V=e;if(typeof a.$schema!="string")return F.errors=[{instancePath:t+"/$schema",keyword:"type",params:{type:"string"}}],!1;var i=V===e}else var i=!0;
if(i){if(a.bomFormat!==void 0){let H=a.bomFormat,$=e;if(typeof H!="string")return F.errors=[{instancePath:t+"/bomFormat",keyword:"type",params:{type:"string"}}],
!1;if(H!=="CycloneDX")return F.errors=[{instancePath:t+"/bomFormat",keyword:"enum",params:{allowedValues:fn}}],!1;var i=$===e}else var i=!0;if(i){if(a.specVersion!==
void 0){let $=e;if(typeof a.specVersion!="string")return F.errors=[{instancePath:t+"/specVersion",keyword:"type",params:{type:"string"}}],!1;var i=$===e}else var i=!0;
if(i){if(a.serialNumber!==void 0){let ae=a.serialNumber,X=e;if(e===X)if(typeof ae=="string"){if(!dn.test(ae))return F.errors=[{instancePath:t+"/serialNumber",keyword:"\
pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}}],!1}else return F.errors=[{instancePath:t+"/serialNumber",keyword:"\
type",params:{type:"string"}}],!1;var i=X===e}else var i=!0;if(i){if(a.version!==void 0){let X=a.version,he=e;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X)))return F.
errors=[{instancePath:t+"/version",keyword:"type",params:{type:"integer"}}],!1;if(e===he&&typeof X=="number"&&(X<1||isNaN(X)))return F.errors=[{instancePath:t+"\
/version",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=he===e}else var i=!0;if(i){if(a.metadata!==void 0){let he=e;Tr(a.metadata,{instancePath:t+
"/metadata",parentData:a,parentDataProperty:"metadata",rootData:n})||(r=r===null?Tr.errors:r.concat(Tr.errors),e=r.length);var i=he===e}else var i=!0;if(i){if(a.
components!==void 0){let te=a.components,oe=e;if(e===oe)if(Array.isArray(te)){var o=!0;let Te=te.length;for(let ve=0;ve<Te;ve++){let ie=e;fe(te[ve],{instancePath:t+
"/components/"+ve,parentData:te,parentDataProperty:ve,rootData:n})||(r=r===null?fe.errors:r.concat(fe.errors),e=r.length);var o=ie===e;if(!o)break}if(o&&!(be(),
we(De)).unique(te))return F.errors=[{instancePath:t+"/components",keyword:"uniqueItems",params:{}}],!1}else return F.errors=[{instancePath:t+"/components",keyword:"\
type",params:{type:"array"}}],!1;var i=oe===e}else var i=!0;if(i){if(a.services!==void 0){let oe=a.services,ce=e;if(e===ce)if(Array.isArray(oe)){var s=!0;let ve=oe.
length;for(let ie=0;ie<ve;ie++){let se=e;Ke(oe[ie],{instancePath:t+"/services/"+ie,parentData:oe,parentDataProperty:ie,rootData:n})||(r=r===null?Ke.errors:r.concat(
Ke.errors),e=r.length);var s=se===e;if(!s)break}if(s&&!(be(),we(De)).unique(oe))return F.errors=[{instancePath:t+"/services",keyword:"uniqueItems",params:{}}],!1}else
return F.errors=[{instancePath:t+"/services",keyword:"type",params:{type:"array"}}],!1;var i=ce===e}else var i=!0;if(i){if(a.externalReferences!==void 0){let ce=a.
externalReferences,Te=e;if(e===Te)if(Array.isArray(ce)){var c=!0;let ie=ce.length;for(let se=0;se<ie;se++){let Me=e;Ne(ce[se],{instancePath:t+"/externalReferenc\
es/"+se,parentData:ce,parentDataProperty:se,rootData:n})||(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);var c=Me===e;if(!c)break}}else return F.errors=[
{instancePath:t+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=Te===e}else var i=!0;if(i){if(a.dependencies!==void 0){let Te=a.dependencies,
ve=e;if(e===ve)if(Array.isArray(Te)){var d=!0;let se=Te.length;for(let Me=0;Me<se;Me++){let xe=e;xr(Te[Me],{instancePath:t+"/dependencies/"+Me,parentData:Te,parentDataProperty:Me,
rootData:n})||(r=r===null?xr.errors:r.concat(xr.errors),e=r.length);var d=xe===e;if(!d)break}if(d&&!(be(),we(De)).unique(Te))return F.errors=[{instancePath:t+"/\
dependencies",keyword:"uniqueItems",params:{}}],!1}else return F.errors=[{instancePath:t+"/dependencies",keyword:"type",params:{type:"array"}}],!1;var i=ve===e}else
var i=!0;if(i){if(a.compositions!==void 0){let ve=a.compositions,ie=e;if(e===ie)if(Array.isArray(ve)){var m=!0;let Me=ve.length;for(let xe=0;xe<Me;xe++){let Fe=e;
Or(ve[xe],{instancePath:t+"/compositions/"+xe,parentData:ve,parentDataProperty:xe,rootData:n})||(r=r===null?Or.errors:r.concat(Or.errors),e=r.length);var m=Fe===
e;if(!m)break}if(m&&!(be(),we(De)).unique(ve))return F.errors=[{instancePath:t+"/compositions",keyword:"uniqueItems",params:{}}],!1}else return F.errors=[{instancePath:t+
"/compositions",keyword:"type",params:{type:"array"}}],!1;var i=ie===e}else var i=!0;if(i){if(a.vulnerabilities!==void 0){let ie=a.vulnerabilities,se=e;if(e===se)
if(Array.isArray(ie)){var y=!0;let xe=ie.length;for(let Fe=0;Fe<xe;Fe++){let rr=e;me(ie[Fe],{instancePath:t+"/vulnerabilities/"+Fe,parentData:ie,parentDataProperty:Fe,
rootData:n})||(r=r===null?me.errors:r.concat(me.errors),e=r.length);var y=rr===e;if(!y)break}if(y&&!(be(),we(De)).unique(ie))return F.errors=[{instancePath:t+"/\
vulnerabilities",keyword:"uniqueItems",params:{}}],!1}else return F.errors=[{instancePath:t+"/vulnerabilities",keyword:"type",params:{type:"array"}}],!1;var i=se===
e}else var i=!0;if(i){if(a.annotations!==void 0){let se=a.annotations,Me=e;if(e===Me)if(Array.isArray(se)){var l=!0;let Fe=se.length;for(let rr=0;rr<Fe;rr++){let Je=e;
Br(se[rr],{instancePath:t+"/annotations/"+rr,parentData:se,parentDataProperty:rr,rootData:n})||(r=r===null?Br.errors:r.concat(Br.errors),e=r.length);var l=Je===
e;if(!l)break}if(l&&!(be(),we(De)).unique(se))return F.errors=[{instancePath:t+"/annotations",keyword:"uniqueItems",params:{}}],!1}else return F.errors=[{instancePath:t+
"/annotations",keyword:"type",params:{type:"array"}}],!1;var i=Me===e}else var i=!0;if(i){if(a.formulation!==void 0){let Me=a.formulation,xe=e;if(e===xe)if(Array.
isArray(Me)){var p=!0;let rr=Me.length;for(let Je=0;Je<rr;Je++){let Ee=e;Zr(Me[Je],{instancePath:t+"/formulation/"+Je,parentData:Me,parentDataProperty:Je,rootData:n})||
(r=r===null?Zr.errors:r.concat(Zr.errors),e=r.length);var p=Ee===e;if(!p)break}if(p&&!(be(),we(De)).unique(Me))return F.errors=[{instancePath:t+"/formulation",keyword:"\
uniqueItems",params:{}}],!1}else return F.errors=[{instancePath:t+"/formulation",keyword:"type",params:{type:"array"}}],!1;var i=xe===e}else var i=!0;if(i){if(a.
declarations!==void 0){let xe=a.declarations,Fe=e;if(e===Fe)if(xe&&typeof xe=="object"&&!Array.isArray(xe)){let Je=e;for(let Ee in xe)if(!(Ee==="assessors"||Ee===
"attestations"||Ee==="claims"||Ee==="evidence"||Ee==="targets"||Ee==="affirmation"||Ee==="signature"))return F.errors=[{instancePath:t+"/declarations",keyword:"\
additionalProperties",params:{additionalProperty:Ee}}],!1;if(Je===e){if(xe.assessors!==void 0){let Ee=xe.assessors,Oe=e;if(e===Oe)if(Array.isArray(Ee)){var u=!0;
let cr=Ee.length;for(let ar=0;ar<cr;ar++){let J=Ee[ar],je=e;if(e===je)if(J&&typeof J=="object"&&!Array.isArray(J)){let Ce=e;for(let Ve in J)if(!(Ve==="bom-ref"||
Ve==="thirdParty"||Ve==="organization"))return F.errors=[{instancePath:t+"/declarations/assessors/"+ar,keyword:"additionalProperties",params:{additionalProperty:Ve}}],
!1;if(Ce===e){if(J["bom-ref"]!==void 0){let Ve=e;O(J["bom-ref"],{instancePath:t+"/declarations/assessors/"+ar+"/bom-ref",parentData:J,parentDataProperty:"bom-re\
f",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var v=Ve===e}else var v=!0;if(v){if(J.thirdParty!==void 0){let pr=e;if(typeof J.thirdParty!=
"boolean")return F.errors=[{instancePath:t+"/declarations/assessors/"+ar+"/thirdParty",keyword:"type",params:{type:"boolean"}}],!1;var v=pr===e}else var v=!0;if(v)
if(J.organization!==void 0){let pr=e;ye(J.organization,{instancePath:t+"/declarations/assessors/"+ar+"/organization",parentData:J,parentDataProperty:"organizati\
on",rootData:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var v=pr===e}else var v=!0}}}else return F.errors=[{instancePath:t+"/declarations/assess\
ors/"+ar,keyword:"type",params:{type:"object"}}],!1;var u=je===e;if(!u)break}}else return F.errors=[{instancePath:t+"/declarations/assessors",keyword:"type",params:{
type:"array"}}],!1;var P=Oe===e}else var P=!0;if(P){if(xe.attestations!==void 0){let Oe=xe.attestations,Be=e;if(e===Be)if(Array.isArray(Oe)){var h=!0;let ar=Oe.
length;for(let J=0;J<ar;J++){let je=Oe[J],de=e;if(e===de)if(je&&typeof je=="object"&&!Array.isArray(je)){let Ve=e;for(let pr in je)if(!(pr==="summary"||pr==="as\
sessor"||pr==="map"||pr==="signature"))return F.errors=[{instancePath:t+"/declarations/attestations/"+J,keyword:"additionalProperties",params:{additionalProperty:pr}}],
!1;if(Ve===e){if(je.summary!==void 0){let pr=e;if(typeof je.summary!="string")return F.errors=[{instancePath:t+"/declarations/attestations/"+J+"/summary",keyword:"\
type",params:{type:"string"}}],!1;var f=pr===e}else var f=!0;if(f){if(je.assessor!==void 0){let Ur=e;ee(je.assessor,{instancePath:t+"/declarations/attestations/"+
J+"/assessor",parentData:je,parentDataProperty:"assessor",rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var f=Ur===e}else var f=!0;if(f){if(je.
map!==void 0){let fr=je.map,gr=e;if(e===gr)if(Array.isArray(fr)){var A=!0;let He=fr.length;for(let ze=0;ze<He;ze++){let $e=fr[ze],Ye=e;if(e===Ye)if($e&&typeof $e==
"object"&&!Array.isArray($e)){let or=e;for(let mr in $e)if(!(mr==="requirement"||mr==="claims"||mr==="counterClaims"||mr==="conformance"||mr==="confidence"))return F.
errors=[{instancePath:t+"/declarations/attestations/"+J+"/map/"+ze,keyword:"additionalProperties",params:{additionalProperty:mr}}],!1;if(or===e){if($e.requirement!==
void 0){let mr=e;ee($e.requirement,{instancePath:t+"/declarations/attestations/"+J+"/map/"+ze+"/requirement",parentData:$e,parentDataProperty:"requirement",rootData:n})||
(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var j=mr===e}else var j=!0;if(j){if($e.claims!==void 0){let ta=$e.claims,hr=e;if(e===hr)if(Array.isArray(ta)){
var D=!0;let jr=ta.length;for(let zr=0;zr<jr;zr++){let Dr=e;ee(ta[zr],{instancePath:t+"/declarations/attestations/"+J+"/map/"+ze+"/claims/"+zr,parentData:ta,parentDataProperty:zr,
rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var D=Dr===e;if(!D)break}}else return F.errors=[{instancePath:t+"/declarations/attestations/"+
J+"/map/"+ze+"/claims",keyword:"type",params:{type:"array"}}],!1;var j=hr===e}else var j=!0;if(j){if($e.counterClaims!==void 0){let hr=$e.counterClaims,Le=e;if(e===
Le)if(Array.isArray(hr)){var S=!0;let zr=hr.length;for(let Dr=0;Dr<zr;Dr++){let ir=e;ee(hr[Dr],{instancePath:t+"/declarations/attestations/"+J+"/map/"+ze+"/coun\
terClaims/"+Dr,parentData:hr,parentDataProperty:Dr,rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var S=ir===e;if(!S)break}}else return F.errors=
[{instancePath:t+"/declarations/attestations/"+J+"/map/"+ze+"/counterClaims",keyword:"type",params:{type:"array"}}],!1;var j=Le===e}else var j=!0;if(j){if($e.conformance!==
void 0){let Le=$e.conformance,jr=e;if(e===jr)if(Le&&typeof Le=="object"&&!Array.isArray(Le)){let Dr=e;for(let ir in Le)if(!(ir==="score"||ir==="rationale"||ir===
"mitigationStrategies"))return F.errors=[{instancePath:t+"/declarations/attestations/"+J+"/map/"+ze+"/conformance",keyword:"additionalProperties",params:{additionalProperty:ir}}],
!1;if(Dr===e){if(Le.score!==void 0){let ir=Le.score,kr=e;if(e===kr)if(typeof ir=="number"){if(ir>1||isNaN(ir))return F.errors=[{instancePath:t+"/declarations/at\
testations/"+J+"/map/"+ze+"/conformance/score",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(ir<0||isNaN(ir))return F.errors=[{instancePath:t+"/dec\
larations/attestations/"+J+"/map/"+ze+"/conformance/score",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return F.errors=[{instancePath:t+"/decla\
rations/attestations/"+J+"/map/"+ze+"/conformance/score",keyword:"type",params:{type:"number"}}],!1;var b=kr===e}else var b=!0;if(b){if(Le.rationale!==void 0){let kr=e;
if(typeof Le.rationale!="string")return F.errors=[{instancePath:t+"/declarations/attestations/"+J+"/map/"+ze+"/conformance/rationale",keyword:"type",params:{type:"\
string"}}],!1;var b=kr===e}else var b=!0;if(b)if(Le.mitigationStrategies!==void 0){let kr=Le.mitigationStrategies,ct=e;if(e===ct)if(Array.isArray(kr)){var C=!0;
let ht=kr.length;for(let st=0;st<ht;st++){let Rt=e;ee(kr[st],{instancePath:t+"/declarations/attestations/"+J+"/map/"+ze+"/conformance/mitigationStrategies/"+st,
parentData:kr,parentDataProperty:st,rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var C=Rt===e;if(!C)break}}else return F.errors=[{instancePath:t+
"/declarations/attestations/"+J+"/map/"+ze+"/conformance/mitigationStrategies",keyword:"type",params:{type:"array"}}],!1;var b=ct===e}else var b=!0}}}else return F.
errors=[{instancePath:t+"/declarations/attestations/"+J+"/map/"+ze+"/conformance",keyword:"type",params:{type:"object"}}],!1;var j=jr===e}else var j=!0;if(j)if($e.
confidence!==void 0){let Le=$e.confidence,jr=e;if(e===jr)if(Le&&typeof Le=="object"&&!Array.isArray(Le)){let Dr=e;for(let ir in Le)if(!(ir==="score"||ir==="rati\
onale"))return F.errors=[{instancePath:t+"/declarations/attestations/"+J+"/map/"+ze+"/confidence",keyword:"additionalProperties",params:{additionalProperty:ir}}],
!1;if(Dr===e){if(Le.score!==void 0){let ir=Le.score,kr=e;if(e===kr)if(typeof ir=="number"){if(ir>1||isNaN(ir))return F.errors=[{instancePath:t+"/declarations/at\
testations/"+J+"/map/"+ze+"/confidence/score",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(ir<0||isNaN(ir))return F.errors=[{instancePath:t+"/decl\
arations/attestations/"+J+"/map/"+ze+"/confidence/score",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return F.errors=[{instancePath:t+"/declara\
tions/attestations/"+J+"/map/"+ze+"/confidence/score",keyword:"type",params:{type:"number"}}],!1;var g=kr===e}else var g=!0;if(g)if(Le.rationale!==void 0){let ir=e;
if(typeof Le.rationale!="string")return F.errors=[{instancePath:t+"/declarations/attestations/"+J+"/map/"+ze+"/confidence/rationale",keyword:"type",params:{type:"\
string"}}],!1;var g=ir===e}else var g=!0}}else return F.errors=[{instancePath:t+"/declarations/attestations/"+J+"/map/"+ze+"/confidence",keyword:"type",params:{
type:"object"}}],!1;var j=jr===e}else var j=!0}}}}}else return F.errors=[{instancePath:t+"/declarations/attestations/"+J+"/map/"+ze,keyword:"type",params:{type:"\
object"}}],!1;var A=Ye===e;if(!A)break}}else return F.errors=[{instancePath:t+"/declarations/attestations/"+J+"/map",keyword:"type",params:{type:"array"}}],!1;var f=gr===
e}else var f=!0;if(f)if(je.signature!==void 0){let fr=e;Ie(je.signature,{instancePath:t+"/declarations/attestations/"+J+"/signature",parentData:je,parentDataProperty:"\
signature",rootData:n})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var f=fr===e}else var f=!0}}}}else return F.errors=[{instancePath:t+"/declaration\
s/attestations/"+J,keyword:"type",params:{type:"object"}}],!1;var h=de===e;if(!h)break}}else return F.errors=[{instancePath:t+"/declarations/attestations",keyword:"\
type",params:{type:"array"}}],!1;var P=Be===e}else var P=!0;if(P){if(xe.claims!==void 0){let Be=xe.claims,cr=e;if(e===cr)if(Array.isArray(Be)){var w=!0;let J=Be.
length;for(let je=0;je<J;je++){let de=Be[je],Ce=e;if(e===Ce)if(de&&typeof de=="object"&&!Array.isArray(de)){let pr=e;for(let Ur in de)if(!Er.call(cn,Ur))return F.
errors=[{instancePath:t+"/declarations/claims/"+je,keyword:"additionalProperties",params:{additionalProperty:Ur}}],!1;if(pr===e){if(de["bom-ref"]!==void 0){let Ur=e;
O(de["bom-ref"],{instancePath:t+"/declarations/claims/"+je+"/bom-ref",parentData:de,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),
e=r.length);var k=Ur===e}else var k=!0;if(k){if(de.target!==void 0){let fr=e;ee(de.target,{instancePath:t+"/declarations/claims/"+je+"/target",parentData:de,parentDataProperty:"\
target",rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var k=fr===e}else var k=!0;if(k){if(de.predicate!==void 0){let gr=e;if(typeof de.predicate!=
"string")return F.errors=[{instancePath:t+"/declarations/claims/"+je+"/predicate",keyword:"type",params:{type:"string"}}],!1;var k=gr===e}else var k=!0;if(k){if(de.
mitigationStrategies!==void 0){let dr=de.mitigationStrategies,He=e;if(e===He)if(Array.isArray(dr)){var x=!0;let $e=dr.length;for(let Ye=0;Ye<$e;Ye++){let Xe=e;ee(
dr[Ye],{instancePath:t+"/declarations/claims/"+je+"/mitigationStrategies/"+Ye,parentData:dr,parentDataProperty:Ye,rootData:n})||(r=r===null?ee.errors:r.concat(ee.
errors),e=r.length);var x=Xe===e;if(!x)break}}else return F.errors=[{instancePath:t+"/declarations/claims/"+je+"/mitigationStrategies",keyword:"type",params:{type:"\
array"}}],!1;var k=He===e}else var k=!0;if(k){if(de.reasoning!==void 0){let He=e;if(typeof de.reasoning!="string")return F.errors=[{instancePath:t+"/declaration\
s/claims/"+je+"/reasoning",keyword:"type",params:{type:"string"}}],!1;var k=He===e}else var k=!0;if(k){if(de.evidence!==void 0){let ze=de.evidence,$e=e;if(e===$e)
if(Array.isArray(ze)){var L=!0;let Xe=ze.length;for(let or=0;or<Xe;or++){let mr=e;ee(ze[or],{instancePath:t+"/declarations/claims/"+je+"/evidence/"+or,parentData:ze,
parentDataProperty:or,rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var L=mr===e;if(!L)break}}else return F.errors=[{instancePath:t+"/decl\
arations/claims/"+je+"/evidence",keyword:"type",params:{type:"array"}}],!1;var k=$e===e}else var k=!0;if(k){if(de.counterEvidence!==void 0){let $e=de.counterEvidence,
Ye=e;if(e===Ye)if(Array.isArray($e)){var B=!0;let or=$e.length;for(let mr=0;mr<or;mr++){let ta=e;ee($e[mr],{instancePath:t+"/declarations/claims/"+je+"/counterE\
vidence/"+mr,parentData:$e,parentDataProperty:mr,rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var B=ta===e;if(!B)break}}else return F.errors=
[{instancePath:t+"/declarations/claims/"+je+"/counterEvidence",keyword:"type",params:{type:"array"}}],!1;var k=Ye===e}else var k=!0;if(k){if(de.externalReferences!==
void 0){let Ye=de.externalReferences,Xe=e;if(e===Xe)if(Array.isArray(Ye)){var M=!0;let mr=Ye.length;for(let ta=0;ta<mr;ta++){let hr=e;Ne(Ye[ta],{instancePath:t+
"/declarations/claims/"+je+"/externalReferences/"+ta,parentData:Ye,parentDataProperty:ta,rootData:n})||(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);var M=hr===
e;if(!M)break}}else return F.errors=[{instancePath:t+"/declarations/claims/"+je+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var k=Xe===e}else
var k=!0;if(k)if(de.signature!==void 0){let Ye=e;Ie(de.signature,{instancePath:t+"/declarations/claims/"+je+"/signature",parentData:de,parentDataProperty:"signa\
ture",rootData:n})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var k=Ye===e}else var k=!0}}}}}}}}}else return F.errors=[{instancePath:t+"/declaration\
s/claims/"+je,keyword:"type",params:{type:"object"}}],!1;var w=Ce===e;if(!w)break}}else return F.errors=[{instancePath:t+"/declarations/claims",keyword:"type",params:{
type:"array"}}],!1;var P=cr===e}else var P=!0;if(P){if(xe.evidence!==void 0){let cr=xe.evidence,ar=e;if(e===ar)if(Array.isArray(cr)){var q=!0;let je=cr.length;for(let de=0;de<
je;de++){let Ce=cr[de],Ve=e;if(e===Ve)if(Ce&&typeof Ce=="object"&&!Array.isArray(Ce)){let Ur=e;for(let fr in Ce)if(!Er.call(yn,fr))return F.errors=[{instancePath:t+
"/declarations/evidence/"+de,keyword:"additionalProperties",params:{additionalProperty:fr}}],!1;if(Ur===e){if(Ce["bom-ref"]!==void 0){let fr=e;O(Ce["bom-ref"],{
instancePath:t+"/declarations/evidence/"+de+"/bom-ref",parentData:Ce,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);
var E=fr===e}else var E=!0;if(E){if(Ce.propertyName!==void 0){let gr=e;if(typeof Ce.propertyName!="string")return F.errors=[{instancePath:t+"/declarations/evide\
nce/"+de+"/propertyName",keyword:"type",params:{type:"string"}}],!1;var E=gr===e}else var E=!0;if(E){if(Ce.description!==void 0){let dr=e;if(typeof Ce.description!=
"string")return F.errors=[{instancePath:t+"/declarations/evidence/"+de+"/description",keyword:"type",params:{type:"string"}}],!1;var E=dr===e}else var E=!0;if(E){
if(Ce.data!==void 0){let He=Ce.data,ze=e;if(e===ze)if(Array.isArray(He)){var _=!0;let Ye=He.length;for(let Xe=0;Xe<Ye;Xe++){let or=He[Xe],mr=e;if(e===mr)if(or&&
typeof or=="object"&&!Array.isArray(or)){let hr=e;for(let Le in or)if(!(Le==="name"||Le==="contents"||Le==="classification"||Le==="sensitiveData"||Le==="governa\
nce"))return F.errors=[{instancePath:t+"/declarations/evidence/"+de+"/data/"+Xe,keyword:"additionalProperties",params:{additionalProperty:Le}}],!1;if(hr===e){if(or.
name!==void 0){let Le=e;if(typeof or.name!="string")return F.errors=[{instancePath:t+"/declarations/evidence/"+de+"/data/"+Xe+"/name",keyword:"type",params:{type:"\
string"}}],!1;var I=Le===e}else var I=!0;if(I){if(or.contents!==void 0){let jr=or.contents,zr=e;if(e===zr)if(jr&&typeof jr=="object"&&!Array.isArray(jr)){let ir=e;
for(let kr in jr)if(!(kr==="attachment"||kr==="url"))return F.errors=[{instancePath:t+"/declarations/evidence/"+de+"/data/"+Xe+"/contents",keyword:"additionalPr\
operties",params:{additionalProperty:kr}}],!1;if(ir===e){if(jr.attachment!==void 0){let kr=e;qe(jr.attachment,{instancePath:t+"/declarations/evidence/"+de+"/dat\
a/"+Xe+"/contents/attachment",parentData:jr,parentDataProperty:"attachment",rootData:n})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var T=kr===e}else
var T=!0;if(T)if(jr.url!==void 0){let kr=e;if(e===kr&&e===kr&&typeof jr.url!="string")return F.errors=[{instancePath:t+"/declarations/evidence/"+de+"/data/"+Xe+
"/contents/url",keyword:"type",params:{type:"string"}}],!1;var T=kr===e}else var T=!0}}else return F.errors=[{instancePath:t+"/declarations/evidence/"+de+"/data\
/"+Xe+"/contents",keyword:"type",params:{type:"object"}}],!1;var I=zr===e}else var I=!0;if(I){if(or.classification!==void 0){let zr=e;ya(or.classification,{instancePath:t+
"/declarations/evidence/"+de+"/data/"+Xe+"/classification",parentData:or,parentDataProperty:"classification",rootData:n})||(r=r===null?ya.errors:r.concat(ya.errors),
e=r.length);var I=zr===e}else var I=!0;if(I){if(or.sensitiveData!==void 0){let Dr=or.sensitiveData,ir=e;if(e===ir)if(Array.isArray(Dr)){var G=!0;let ct=Dr.length;
for(let yt=0;yt<ct;yt++){let ht=e;if(typeof Dr[yt]!="string")return F.errors=[{instancePath:t+"/declarations/evidence/"+de+"/data/"+Xe+"/sensitiveData/"+yt,keyword:"\
type",params:{type:"string"}}],!1;var G=ht===e;if(!G)break}}else return F.errors=[{instancePath:t+"/declarations/evidence/"+de+"/data/"+Xe+"/sensitiveData",keyword:"\
type",params:{type:"array"}}],!1;var I=ir===e}else var I=!0;if(I)if(or.governance!==void 0){let Dr=e;Gr(or.governance,{instancePath:t+"/declarations/evidence/"+
de+"/data/"+Xe+"/governance",parentData:or,parentDataProperty:"governance",rootData:n})||(r=r===null?Gr.errors:r.concat(Gr.errors),e=r.length);var I=Dr===e}else
var I=!0}}}}}else return F.errors=[{instancePath:t+"/declarations/evidence/"+de+"/data/"+Xe,keyword:"type",params:{type:"object"}}],!1;var _=mr===e;if(!_)break}}else
return F.errors=[{instancePath:t+"/declarations/evidence/"+de+"/data",keyword:"type",params:{type:"array"}}],!1;var E=ze===e}else var E=!0;if(E){if(Ce.created!==
void 0){let ze=Ce.created,$e=e;if(e===$e&&e===$e)if(typeof ze=="string"){if(!Ze.validate(ze))return F.errors=[{instancePath:t+"/declarations/evidence/"+de+"/cre\
ated",keyword:"format",params:{format:"date-time"}}],!1}else return F.errors=[{instancePath:t+"/declarations/evidence/"+de+"/created",keyword:"type",params:{type:"\
string"}}],!1;var E=$e===e}else var E=!0;if(E){if(Ce.expires!==void 0){let $e=Ce.expires,Ye=e;if(e===Ye&&e===Ye)if(typeof $e=="string"){if(!Ze.validate($e))return F.
errors=[{instancePath:t+"/declarations/evidence/"+de+"/expires",keyword:"format",params:{format:"date-time"}}],!1}else return F.errors=[{instancePath:t+"/declar\
ations/evidence/"+de+"/expires",keyword:"type",params:{type:"string"}}],!1;var E=Ye===e}else var E=!0;if(E){if(Ce.author!==void 0){let Ye=e;Re(Ce.author,{instancePath:t+
"/declarations/evidence/"+de+"/author",parentData:Ce,parentDataProperty:"author",rootData:n})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var E=Ye===
e}else var E=!0;if(E){if(Ce.reviewer!==void 0){let Xe=e;Re(Ce.reviewer,{instancePath:t+"/declarations/evidence/"+de+"/reviewer",parentData:Ce,parentDataProperty:"\
reviewer",rootData:n})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var E=Xe===e}else var E=!0;if(E)if(Ce.signature!==void 0){let Xe=e;Ie(Ce.signature,
{instancePath:t+"/declarations/evidence/"+de+"/signature",parentData:Ce,parentDataProperty:"signature",rootData:n})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=
r.length);var E=Xe===e}else var E=!0}}}}}}}}}else return F.errors=[{instancePath:t+"/declarations/evidence/"+de,keyword:"type",params:{type:"object"}}],!1;var q=Ve===
e;if(!q)break}}else return F.errors=[{instancePath:t+"/declarations/evidence",keyword:"type",params:{type:"array"}}],!1;var P=ar===e}else var P=!0;if(P){if(xe.targets!==
void 0){let ar=xe.targets,J=e;if(e===J)if(ar&&typeof ar=="object"&&!Array.isArray(ar)){let de=e;for(let Ce in ar)if(!(Ce==="organizations"||Ce==="components"||Ce===
"services"))return F.errors=[{instancePath:t+"/declarations/targets",keyword:"additionalProperties",params:{additionalProperty:Ce}}],!1;if(de===e){if(ar.organizations!==
void 0){let Ce=ar.organizations,Ve=e;if(e===Ve)if(Array.isArray(Ce)){var Q=!0;let Ur=Ce.length;for(let fr=0;fr<Ur;fr++){let gr=e;ye(Ce[fr],{instancePath:t+"/dec\
larations/targets/organizations/"+fr,parentData:Ce,parentDataProperty:fr,rootData:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var Q=gr===e;if(!Q)
break}}else return F.errors=[{instancePath:t+"/declarations/targets/organizations",keyword:"type",params:{type:"array"}}],!1;var W=Ve===e}else var W=!0;if(W){if(ar.
components!==void 0){let Ve=ar.components,pr=e;if(e===pr)if(Array.isArray(Ve)){var Se=!0;let fr=Ve.length;for(let gr=0;gr<fr;gr++){let dr=e;fe(Ve[gr],{instancePath:t+
"/declarations/targets/components/"+gr,parentData:Ve,parentDataProperty:gr,rootData:n})||(r=r===null?fe.errors:r.concat(fe.errors),e=r.length);var Se=dr===e;if(!Se)
break}}else return F.errors=[{instancePath:t+"/declarations/targets/components",keyword:"type",params:{type:"array"}}],!1;var W=pr===e}else var W=!0;if(W)if(ar.
services!==void 0){let Ve=ar.services,pr=e;if(e===pr)if(Array.isArray(Ve)){var ue=!0;let fr=Ve.length;for(let gr=0;gr<fr;gr++){let dr=e;Ke(Ve[gr],{instancePath:t+
"/declarations/targets/services/"+gr,parentData:Ve,parentDataProperty:gr,rootData:n})||(r=r===null?Ke.errors:r.concat(Ke.errors),e=r.length);var ue=dr===e;if(!ue)
break}}else return F.errors=[{instancePath:t+"/declarations/targets/services",keyword:"type",params:{type:"array"}}],!1;var W=pr===e}else var W=!0}}}else return F.
errors=[{instancePath:t+"/declarations/targets",keyword:"type",params:{type:"object"}}],!1;var P=J===e}else var P=!0;if(P){if(xe.affirmation!==void 0){let J=xe.
affirmation,je=e;if(e===je)if(J&&typeof J=="object"&&!Array.isArray(J)){let Ce=e;for(let Ve in J)if(!(Ve==="statement"||Ve==="signatories"||Ve==="signature"))return F.
errors=[{instancePath:t+"/declarations/affirmation",keyword:"additionalProperties",params:{additionalProperty:Ve}}],!1;if(Ce===e){if(J.statement!==void 0){let Ve=e;
if(typeof J.statement!="string")return F.errors=[{instancePath:t+"/declarations/affirmation/statement",keyword:"type",params:{type:"string"}}],!1;var re=Ve===e}else
var re=!0;if(re){if(J.signatories!==void 0){let pr=J.signatories,Ur=e;if(e===Ur)if(Array.isArray(pr)){var Ge=!0;let gr=pr.length;for(let dr=0;dr<gr;dr++){let He=pr[dr],
ze=e,$e=e,Ye=!1,Xe=null,or=e;if(He&&typeof He=="object"&&!Array.isArray(He)){let hr;if(He.signature===void 0&&(hr="signature")){let Le={instancePath:t+"/declara\
tions/affirmation/signatories/"+dr,keyword:"required",params:{missingProperty:hr}};r===null?r=[Le]:r.push(Le),e++}}var ke=or===e;ke&&(Ye=!0,Xe=0);let mr=e;if(He&&
typeof He=="object"&&!Array.isArray(He)){let hr;if(He.externalReference===void 0&&(hr="externalReference")||He.organization===void 0&&(hr="organization")){let Le={
instancePath:t+"/declarations/affirmation/signatories/"+dr,keyword:"required",params:{missingProperty:hr}};r===null?r=[Le]:r.push(Le),e++}}var ke=mr===e;if(ke&&
Ye?(Ye=!1,Xe=[Xe,1]):ke&&(Ye=!0,Xe=1),Ye)e=$e,r!==null&&($e?r.length=$e:r=null);else{let hr={instancePath:t+"/declarations/affirmation/signatories/"+dr,keyword:"\
oneOf",params:{passingSchemas:Xe}};return r===null?r=[hr]:r.push(hr),e++,F.errors=r,!1}if(e===ze)if(He&&typeof He=="object"&&!Array.isArray(He)){let hr=e;for(let Le in He)
if(!(Le==="name"||Le==="role"||Le==="signature"||Le==="organization"||Le==="externalReference"))return F.errors=[{instancePath:t+"/declarations/affirmation/sign\
atories/"+dr,keyword:"additionalProperties",params:{additionalProperty:Le}}],!1;if(hr===e){if(He.name!==void 0){let Le=e;if(typeof He.name!="string")return F.errors=
[{instancePath:t+"/declarations/affirmation/signatories/"+dr+"/name",keyword:"type",params:{type:"string"}}],!1;var K=Le===e}else var K=!0;if(K){if(He.role!==void 0){
let jr=e;if(typeof He.role!="string")return F.errors=[{instancePath:t+"/declarations/affirmation/signatories/"+dr+"/role",keyword:"type",params:{type:"string"}}],
!1;var K=jr===e}else var K=!0;if(K){if(He.signature!==void 0){let zr=e;Ie(He.signature,{instancePath:t+"/declarations/affirmation/signatories/"+dr+"/signature",
parentData:He,parentDataProperty:"signature",rootData:n})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var K=zr===e}else var K=!0;if(K){if(He.organization!==
void 0){let Dr=e;ye(He.organization,{instancePath:t+"/declarations/affirmation/signatories/"+dr+"/organization",parentData:He,parentDataProperty:"organization",
rootData:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var K=Dr===e}else var K=!0;if(K)if(He.externalReference!==void 0){let Dr=e;Ne(He.externalReference,
{instancePath:t+"/declarations/affirmation/signatories/"+dr+"/externalReference",parentData:He,parentDataProperty:"externalReference",rootData:n})||(r=r===null?
Ne.errors:r.concat(Ne.errors),e=r.length);var K=Dr===e}else var K=!0}}}}}else return F.errors=[{instancePath:t+"/declarations/affirmation/signatories/"+dr,keyword:"\
type",params:{type:"object"}}],!1;var Ge=ze===e;if(!Ge)break}}else return F.errors=[{instancePath:t+"/declarations/affirmation/signatories",keyword:"type",params:{
type:"array"}}],!1;var re=Ur===e}else var re=!0;if(re)if(J.signature!==void 0){let pr=e;Ie(J.signature,{instancePath:t+"/declarations/affirmation/signature",parentData:J,
parentDataProperty:"signature",rootData:n})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var re=pr===e}else var re=!0}}}else return F.errors=[{instancePath:t+
"/declarations/affirmation",keyword:"type",params:{type:"object"}}],!1;var P=je===e}else var P=!0;if(P)if(xe.signature!==void 0){let J=e;Ie(xe.signature,{instancePath:t+
"/declarations/signature",parentData:xe,parentDataProperty:"signature",rootData:n})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var P=J===e}else var P=!0}}}}}}}else
return F.errors=[{instancePath:t+"/declarations",keyword:"type",params:{type:"object"}}],!1;var i=Fe===e}else var i=!0;if(i){if(a.definitions!==void 0){let Fe=a.
definitions,rr=e;if(e===rr)if(Fe&&typeof Fe=="object"&&!Array.isArray(Fe)){let Ee=e;for(let Oe in Fe)if(!(Oe==="standards"||Oe==="patents"))return F.errors=[{instancePath:t+
"/definitions",keyword:"additionalProperties",params:{additionalProperty:Oe}}],!1;if(Ee===e){if(Fe.standards!==void 0){let Oe=Fe.standards,Be=e;if(e===Be)if(Array.
isArray(Oe)){var Ae=!0;let ar=Oe.length;for(let J=0;J<ar;J++){let je=e;er(Oe[J],{instancePath:t+"/definitions/standards/"+J,parentData:Oe,parentDataProperty:J,rootData:n})||
(r=r===null?er.errors:r.concat(er.errors),e=r.length);var Ae=je===e;if(!Ae)break}}else return F.errors=[{instancePath:t+"/definitions/standards",keyword:"type",
params:{type:"array"}}],!1;var ne=Be===e}else var ne=!0;if(ne)if(Fe.patents!==void 0){let Oe=Fe.patents,Be=e;if(e===Be)if(Array.isArray(Oe)){var Pe=!0;let ar=Oe.
length;for(let J=0;J<ar;J++){let je=Oe[J],de=e,Ce=e,Ve=!1,pr=e;vr(je,{instancePath:t+"/definitions/patents/"+J,parentData:Oe,parentDataProperty:J,rootData:n})||
(r=r===null?vr.errors:r.concat(vr.errors),e=r.length);var pe=pr===e;if(Ve=Ve||pe,!Ve){let fr=e;ma(je,{instancePath:t+"/definitions/patents/"+J,parentData:Oe,parentDataProperty:J,
rootData:n})||(r=r===null?ma.errors:r.concat(ma.errors),e=r.length);var pe=fr===e;Ve=Ve||pe}if(Ve)e=Ce,r!==null&&(Ce?r.length=Ce:r=null);else{let fr={instancePath:t+
"/definitions/patents/"+J,keyword:"anyOf",params:{}};return r===null?r=[fr]:r.push(fr),e++,F.errors=r,!1}var Pe=de===e;if(!Pe)break}}else return F.errors=[{instancePath:t+
"/definitions/patents",keyword:"type",params:{type:"array"}}],!1;var ne=Be===e}else var ne=!0}}else return F.errors=[{instancePath:t+"/definitions",keyword:"typ\
e",params:{type:"object"}}],!1;var i=rr===e}else var i=!0;if(i){if(a.citations!==void 0){let rr=a.citations,Je=e;if(e===Je)if(Array.isArray(rr)){var Z=!0;let Oe=rr.
length;for(let Be=0;Be<Oe;Be++){let cr=e;qr(rr[Be],{instancePath:t+"/citations/"+Be,parentData:rr,parentDataProperty:Be,rootData:n})||(r=r===null?qr.errors:r.concat(
qr.errors),e=r.length);var Z=cr===e;if(!Z)break}if(Z&&!(be(),we(De)).unique(rr))return F.errors=[{instancePath:t+"/citations",keyword:"uniqueItems",params:{}}],
!1}else return F.errors=[{instancePath:t+"/citations",keyword:"type",params:{type:"array"}}],!1;var i=Je===e}else var i=!0;if(i){if(a.properties!==void 0){let Je=a.
properties,Ee=e;if(e===Ee)if(Array.isArray(Je)){var U=!0;let Be=Je.length;for(let cr=0;cr<Be;cr++){let ar=e;Y(Je[cr],{instancePath:t+"/properties/"+cr,parentData:Je,
parentDataProperty:cr,rootData:n})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var U=ar===e;if(!U)break}}else return F.errors=[{instancePath:t+"/proper\
ties",keyword:"type",params:{type:"array"}}],!1;var i=Ee===e}else var i=!0;if(i)if(a.signature!==void 0){let Je=e;Ie(a.signature,{instancePath:t+"/signature",parentData:a,
parentDataProperty:"signature",rootData:n})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var i=Je===e}else var i=!0}}}}}}}}}}}}}}}}}}}}else return F.errors=
[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return F.errors=r,e===0}export{bn as default,wn as validate};
