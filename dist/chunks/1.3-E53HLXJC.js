import"./chunk-PSHBDJEB.js";var We=Object.create,Ie=Object.defineProperty,Ze=Object.getOwnPropertyDescriptor,Ke=Object.getOwnPropertyNames,Je=Object.getPrototypeOf,Xe=Object.prototype.hasOwnProperty,
Qe=(r,t,u)=>()=>{if(u)throw u[0];try{return r&&(t=r(r=0)),t}catch(m){throw u=[m],m}},je=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(u){
throw t=0,u}},er=(r,t)=>{for(var u in t)Ie(r,u,{get:t[u],enumerable:!0})},Ee=(r,t,u,m)=>{if(t&&typeof t=="object"||typeof t=="function")for(let i of Ke(t))!Xe.call(
r,i)&&i!==u&&Ie(r,i,{get:()=>t[i],enumerable:!(m=Ze(t,i))||m.enumerable});return r},rr=(r,t,u)=>(u=r!=null?We(Je(r)):{},Ee(t||!r||!r.__esModule?Ie(u,"default",{
value:r,enumerable:!0}):u,r)),pe=r=>Ee(Ie({},"__esModule",{value:!0}),r),tr=je(r=>{"use strict";Object.defineProperty(r,"__esModule",{value:!0}),r.formatNames=r.
fastFormats=r.fullFormats=void 0;function t(d,h){return{validate:d,compare:h}}r.fullFormats={date:t(n,e),time:t(f(!0),s),"date-time":t(c(!0),l),"iso-time":t(f(),
p),"iso-date-time":t(c(),v),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:D,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:N,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:k,int32:{type:"number",validate:F},int64:{type:"number",validate:w},float:{type:"\
number",validate:S},double:{type:"number",validate:S},password:!0,binary:!0},r.fastFormats={...r.fullFormats,date:t(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,e),time:t(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
s),"date-time":t(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,l),"iso-time":t(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
p),"iso-date-time":t(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,v),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
r.formatNames=Object.keys(r.fullFormats);function u(d){return d%4===0&&(d%100!==0||d%400===0)}var m=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,i=[0,31,28,31,30,31,30,31,31,30,
31,30,31];function n(d){let h=m.exec(d);if(!h)return!1;let g=+h[1],A=+h[2],G=+h[3];return A>=1&&A<=12&&G>=1&&G<=(A===2&&u(g)?29:i[A])}function e(d,h){if(d&&h)return d>
h?1:d<h?-1:0}var a=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function f(d){return function(h){let g=a.exec(h);if(!g)return!1;let A=+g[1],
G=+g[2],O=+g[3],_=g[4],Le=g[5]==="-"?-1:1,we=+(g[6]||0),re=+(g[7]||0);if(we>23||re>59||d&&!_)return!1;if(A<=23&&G<=59&&O<60)return!0;let K=G-re*Le,Se=A-we*Le-(K<
0?1:0);return(Se===23||Se===-1)&&(K===59||K===-1)&&O<61}}function s(d,h){if(!(d&&h))return;let g=new Date("2020-01-01T"+d).valueOf(),A=new Date("2020-01-01T"+h).
valueOf();if(g&&A)return g-A}function p(d,h){if(!(d&&h))return;let g=a.exec(d),A=a.exec(h);if(g&&A)return d=g[1]+g[2]+g[3],h=A[1]+A[2]+A[3],d>h?1:d<h?-1:0}var o=/t|\s/i;
function c(d){let h=f(d);return function(g){let A=g.split(o);return A.length===2&&n(A[0])&&h(A[1])}}function l(d,h){if(!(d&&h))return;let g=new Date(d).valueOf(),
A=new Date(h).valueOf();if(g&&A)return g-A}function v(d,h){if(!(d&&h))return;let[g,A]=d.split(o),[G,O]=h.split(o),_=e(g,G);if(_!==void 0)return _||s(A,O)}var y=/\/|:/,
P=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function D(d){return y.test(d)&&P.test(d)}var b=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function k(d){return b.lastIndex=0,b.test(d)}
var C=-(2**31),x=2**31-1;function F(d){return Number.isInteger(d)&&d<=x&&d>=C}function w(d){return Number.isInteger(d)}function S(){return!0}var B=/[^\\]\\Z/;function N(d){
if(B.test(d))return!1;try{return new RegExp(d),!0}catch{return!1}}}),oe={};er(oe,{formats:()=>_e,idnEmail:()=>He,unique:()=>or});function ar(r){let t=r.split(".");
return r.length<=253&&t.length>=2&&(t.at(-1)??"").length>=2&&t.every(u=>u.length<=63&&Ye.test(u))}function nr(r){let t=r.slice(1,-1);if(!r.startsWith("[")||!r.endsWith(
"]"))return!1;let u=/^ipv6:/i.test(t)?be.fullFormats.ipv6:be.fullFormats.ipv4;return u instanceof RegExp&&u.test(t.replace(/^ipv6:/i,""))}function He(r){let t=r.
lastIndexOf("@");if(t<1||r.length>986)return!1;let u=r.slice(0,t),m=r.slice(t+1);return Ue.test(u)||u.split(".").every(i=>$e.test(i))?m.startsWith("[")?nr(m):ar(
m):!1}function Te(r){return Fe(r)?Array.isArray(r)?`[${r.map(Te).join()}]`:`{${Object.keys(r).sort().map(t=>`${JSON.stringify(t)}:${Te(r[t])}`).join()}}`:JSON.stringify(
r)??""}function ir(r){return Fe(r)?Array.isArray(r)?`[${r.length}]`:Object.keys(r).sort().map(t=>{let u=r[t];return`${JSON.stringify(t)}:${Fe(u)?"":JSON.stringify(
u)}`}).join():JSON.stringify(r)??""}function or(r){if(r.length<2)return!0;let t=new Map;for(let u of r){let m=ir(u),i=t.get(m);i?i.push(u):t.set(m,[u])}for(let u of t.
values())if(u.length>1&&new Set(u.map(Te)).size<u.length)return!1;return!0}var be,$e,Ue,Ye,Fe,_e,le=Qe(()=>{"use strict";be=rr(tr(),1),$e=/^[0-9A-Za-z!#$%&'*+\-/=?^_`{|}~\u0080-\uffff]+$/,
Ue=/^"(?:[ !#-[\]-~\u0080-\uffff]|\\[ -~])*"$/,Ye=/^[0-9A-Za-z\u0080-\uffff](?:[-0-9A-Za-z\u0080-\uffff]*[0-9A-Za-z\u0080-\uffff])?$/,Fe=r=>typeof r=="object"&&
r!==null,_e={date:be.fullFormats.date,"date-time":be.fullFormats["date-time"],uri:be.fullFormats.uri,"idn-email":He}}),sr=je((r,t)=>{"use strict";t.exports=function u(m,i){
if(m===i)return!0;if(m&&i&&typeof m=="object"&&typeof i=="object"){if(m.constructor!==i.constructor)return!1;var n,e,a;if(Array.isArray(m)){if(n=m.length,n!=i.length)
return!1;for(e=n;e--!==0;)if(!u(m[e],i[e]))return!1;return!0}if(m.constructor===RegExp)return m.source===i.source&&m.flags===i.flags;if(m.valueOf!==Object.prototype.
valueOf)return m.valueOf()===i.valueOf();if(m.toString!==Object.prototype.toString)return m.toString()===i.toString();if(a=Object.keys(m),n=a.length,n!==Object.
keys(i).length)return!1;for(e=n;e--!==0;)if(!Object.prototype.hasOwnProperty.call(i,a[e]))return!1;for(e=n;e--!==0;){var f=a[e];if(!u(m[f],i[f]))return!1}return!0}
return m!==m&&i!==i}}),pr=je(r=>{"use strict";Object.defineProperty(r,"__esModule",{value:!0});var t=sr();t.code='require("ajv/dist/runtime/equal").default',r.default=
t}),lr=["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"],ze=["0BSD","3D-Slicer-1\
.0","AAL","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","ADSL","Advanced-Cryptics-Dictionary","AFL-1.1","AFL-1.2",
"AFL-2.0","AFL-2.1","AFL-3.0","Afmparse","AGPL-1.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0","AGPL-3.0-only","AGPL-3.0-or-later","Aladdin","ALGLIB-Documen\
tation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","any-OSI","any-OSI-perl-modules","Apache-1.0","Apache-1.1","Apache-2.0",
"APAFML","APL-1.0","App-s2p","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","Arphic-1999","Artistic-1.0","Artistic-1.0-cl8","Artistic-1.0-Perl","Artistic-2.0","Art\
istic-dist","Aspell-RU","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","atc-game","Baekmuk","Bahyph","Barr","bcrypt-Solar-Designer","Beerware","Bitstream-C\
harter","Bitstream-Vera","BitTorrent-1.0","BitTorrent-1.1","blessing","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","BOLA-1.1","Borceux","Brian-Gladman-2-Cl\
ause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-first-lines","BSD-2-Clau\
se-FreeBSD","BSD-2-Clause-NetBSD","BSD-2-Clause-Patent","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-2-Clause-Views","BSD-3-Clause","BSD-\
3-Clause-acpica","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-flex","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Cl\
ause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","B\
SD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Adverti\
sing-Acknowledgement","BSD-ask-to-endorse","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-alt-GP\
L","BSD-Source-beginning-file","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Systemics","BSD-Systemics-W3Works","BSL-1.0","Buddy","Bugroff","BUSL-1.1",
"bzip2-1.0.5","bzip2-1.0.6","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","Caldera","Caldera-no-preamble","CAPEC-tou","Catharon","CATOSL-1.1","CC-BY-1\
.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","C\
C-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2\
.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR",
"CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.\
5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0\
-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDL\
A-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","C\
ERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","check-cvs","checkmk","ClArtistic","Clips","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Co\
mpatible","COIL-1.0","Community-Spec-1.0","Condor-1.1","copyleft-next-0.3.0","copyleft-next-0.3.1","Cornell-Lossless-JPEG","CPAL-1.0","CPL-1.0","CPOL-1.02","Cro\
nyx","Crossword","CryptoSwift","CrystalStacker","CUA-OPL-1.0","Cube","curl","cve-tou","D-FSL-1.0","DEC-3-Clause","diffmark","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC",
"DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","DRL-1.0","DRL-1.1","DSDP","dtoa","dvipdfm","ECL-1.0","ECL-2.0","eCos-2.0","EFL-1.0",
"EFL-2.0","eGenix","Elastic-2.0","Entessa","EPICS","EPL-1.0","EPL-2.0","ErlPL-1.1","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.\
4","etalab-2.0","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Eurosym","Fair","FBM","FDK-AAC","FDK-MPEG-H","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","Fr\
eeImage","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Furuseth","fwlw","Game-Programming\
-Gems","GCR-docs","GD","generic-xts","GFDL-1.1","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-\
or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-in\
variants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-\
1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","Giftware","GL2PS","Glide","Glulxe","GLWTPL","gnuplot","GPL-1.0","GPL-1.0+","GPL-1.0-only","GPL-\
1.0-or-later","GPL-2.0","GPL-2.0+","GPL-2.0-only","GPL-2.0-or-later","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-ex\
ception","GPL-2.0-with-font-exception","GPL-2.0-with-GCC-exception","GPL-3.0","GPL-3.0+","GPL-3.0-only","GPL-3.0-or-later","GPL-3.0-with-autoconf-exception","GP\
L-3.0-with-GCC-exception","Graphics-Gems","gSOAP-1.3b","gtkbook","Gutmann","HaskellReport","HDF5","hdparm","HIDAPI","Hippocratic-2.1","Hippocratic-3.0-core","HP\
-1986","HP-1989","HPND","HPND-DEC","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-\
Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-Markus-Kuhn","HPND-merchantability-variant","HPND-MIT-disclaimer","HPND-Netrek",
"HPND-Pbmplus","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-critical-systems","HPND-sell-variant-MIT-disclaimer",
"HPND-sell-variant-MIT-disclaimer-rev","HPND-SMC","HPND-UC","HPND-UC-export-US","HTMLTIDY","hyphen-bulgarian","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG",
"IJG-short","ImageMagick","iMatix","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","IPA","IPL-1.0","ISC","ISC\
-Veillard","ISO-permission","Jam","JasPer-2.0","jove","JPL-image","JPNIC","JSON","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","Latex2e","Latex2e-translat\
ed-notice","Leptonica","LGPL-2.0","LGPL-2.0+","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1","LGPL-2.1+","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0","LGPL-3.\
0+","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","Libpng","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","LiLiQ-P-1.1","LiLiQ-R-\
1.1","LiLiQ-Rplus-1.1","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Linux-OpenIB","LOOP",
"LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","lsof","Lucida-Bitmap-Fonts","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22",
"Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","magaz","mailprio","MakeIndex","man2html","Martin-Birgmeier","McPhee-slideshow","metamail","Minpack","M\
IPS","MirOS","MIT","MIT-0","MIT-advertising","MIT-Click","MIT-CMU","MIT-enna","MIT-feh","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-open-group","\
MIT-STK","MIT-testregex","MIT-Wu","MITNFA","MMIXware","MMPL-1.0.1","Motosoto","MPEG-SSG","mpi-permissive","mpich2","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-cop\
yleft-exception","mplus","MS-LPL","MS-PL","MS-RL","MTLL","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","MVT-1.1","NAIST-2003","NASA-1.3","Naumen","NBPL-1.0","NC\
BI-PD","NCGL-UK-2.0","NCL","NCSA","Net-SNMP","NetCDF","Newsletr","NGPL","ngrep","NICTA-1.0","NIST-PD","NIST-PD-fallback","NIST-PD-TNT","NIST-Software","NLOD-1.0",
"NLOD-2.0","NLPL","Nokia","NOSL","Noweb","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Nunit","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODbL-1.0",
"ODC-By-1.0","OFFIS","OFL-1.0","OFL-1.0-no-RFN","OFL-1.0-RFN","OFL-1.1","OFL-1.1-no-RFN","OFL-1.1-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0",
"OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2",
"OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision",
"OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","PADL","ParaType-Free-Font-1.3","Parity-6.0.\
0","Parity-7.0.0","PDDL-1.0","PHP-3.0","PHP-3.01","Pixar","pkgconf","Plexus","pnmstitch","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","Postgre\
SQL","PPL","PSF-2.0","psfrag","psutils","Python-2.0","Python-2.0.1","python-ldap","Qhull","QPL-1.0","QPL-1.0-INRIA-2004","radvd","Rdisc","RHeCos-1.1","RPL-1.1",
"RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","Saxpath","SCEA","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1\
.1","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SimPL-2.0","SISSL","SISSL-1.2","SL","Sleepycat","SMAIL-GPL","SMLNJ",
"SMPPL","SNIA","snprintf","SOFA","softSurfer","Soundex","Spencer-86","Spencer-94","Spencer-99","SPL-1.0","ssh-keyscan","SSH-OpenSSH","SSH-short","SSLeay-standal\
one","SSPL-1.0","StandardML-NJ","SugarCRM-1.1.3","SUL-1.0","Sun-PPP","Sun-PPP-2000","SunPro","SWL","swrule","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TekH\
VC","TermReadKey","TGPPL-1.0","ThirdEye","threeparttable","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TrustedQSL","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.\
0","Ubuntu-font-1.0","UCAR","UCL-1.0","ulem","UMich-Merit","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-\
libtelnet","Unlicense-libwhirlpool","UnRAR","UPL-1.0","URT-RLE","Vim","Vixie-Cron","VOSTROM","VSL-1.0","W3C","W3C-19980720","W3C-20150513","w3m","Watcom-1.0","W\
idget-Workshop","WordNet","Wsuipa","WTFNMFPL","WTFPL","wwl","wxWindows","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","Xdeb\
ug-1.03","Xerox","Xfig","XFree86-1.1","xinetd","xkeyboard-config-Zinoviev","xlock","Xnet","xpp","XSkat","xzoom","YPL-1.0","YPL-1.1","Zed","Zeeff","Zend-2.0","Zi\
mbra-1.3","Zimbra-1.4","Zlib","zlib-acknowledgement","ZPL-1.1","ZPL-2.0","ZPL-2.1","389-exception","Asterisk-exception","Asterisk-linking-protocols-exception","\
Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24",
"Bison-exception-2.2","Bootloader-exception","CGAL-linking-exception","Classpath-exception-2.0","Classpath-exception-2.0-short","CLISP-exception-2.0","cryptsetu\
p-OpenSSL-exception","Digia-Qt-LGPL-exception-1.1","DigiRule-FOSS-exception","eCos-exception-2.0","erlang-otp-linking-exception","Fawkes-Runtime-exception","FLT\
K-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GN\
AT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","Google-Patent-WebM","GPL-3.0-389-ds-base-exception","GPL-3.0-interfa\
ce-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","harbour-excepti\
on","i2p-gpl-java-exception","Independent-modules-exception","KiCad-libraries-exception","kvirc-openssl-exception","LGPL-3.0-linking-exception","libpri-OpenH323\
-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","mxml-exception","Nokia-Qt-exception-1.1","OCaml-\
LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PCRE2-exception","polyparse-exception","PS-or-PDF-fon\
t-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","romic-exception","RRDtool-FLOSS-excepti\
on-2.0","rsync-linking-exception","SANE-exception","SHL-2.0","SHL-2.1","Simple-Library-Usage-exception","Spelling-Provider-LGPL-exception","sqlitestudio-OpenSSL\
-exception","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vs\
ftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"],fr=["base64"],cr=["defect","enhancement","security"],yr=["unofficial","monkey","ba\
ckport","cherry-pick"],dr=["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","distribution","license",
"build-meta","build-system","other"],ur={type:1,"mime-type":1,"bom-ref":1,supplier:1,author:1,publisher:1,group:1,name:1,version:1,description:1,scope:1,hashes:1,
licenses:1,copyright:1,cpe:1,purl:1,swid:1,modified:1,pedigree:1,externalReferences:1,components:1,evidence:1,properties:1},Pr=["application","framework","libra\
ry","container","operating-system","device","firmware","file"],vr=["required","optional","excluded"],mr=["inbound","outbound","bi-directional","unknown"],hr={"b\
om-ref":1,provider:1,group:1,name:1,version:1,description:1,endpoints:1,authenticated:1,"x-trust-boundary":1,data:1,licenses:1,externalReferences:1,services:1,properties:1},
Dr=["complete","incomplete","incomplete_first_party_only","incomplete_third_party_only","unknown","not_specified"],gr={$schema:1,bomFormat:1,specVersion:1,serialNumber:1,
version:1,metadata:1,components:1,services:1,externalReferences:1,dependencies:1,compositions:1},Lr=["CycloneDX"],br=I,xr=I,Re=Object.prototype.hasOwnProperty,kr=new RegExp(
"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),qe=(le(),pe(oe)).formats["date-time"];function xe(r,{instancePath:t="",parentData:u,
parentDataProperty:m,rootData:i=r}={}){let n=null,e=0;return typeof r!="string"?(xe.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):r==="MD5"||
r==="SHA-1"||r==="SHA-256"||r==="SHA-384"||r==="SHA-512"||r==="SHA3-256"||r==="SHA3-384"||r==="SHA3-512"||r==="BLAKE2b-256"||r==="BLAKE2b-384"||r==="BLAKE2b-512"||
r==="BLAKE3"?(xe.errors=n,e===0):(xe.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:lr}}],!1)}var Ar=new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}\
|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function Ne(r,{instancePath:t="",parentData:u,parentDataProperty:m,rootData:i=r}={}){let n=null,e=0;if(e===
0)if(typeof r=="string"){if(!Ar.test(r))return Ne.errors=[{instancePath:t,keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[\
a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"}}],!1}else return Ne.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;return Ne.errors=n,e===0}function Q(r,{
instancePath:t="",parentData:u,parentDataProperty:m,rootData:i=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.alg===void 0&&
(f="alg")||r.content===void 0&&(f="content"))return Q.errors=[{instancePath:t,keyword:"required",params:{missingProperty:f}}],!1;{let s=e;for(let p in r)if(!(p===
"alg"||p==="content"))return Q.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(s===e){if(r.alg!==void 0){let p=e;xe(
r.alg,{instancePath:t+"/alg",parentData:r,parentDataProperty:"alg",rootData:i})||(n=n===null?xe.errors:n.concat(xe.errors),e=n.length);var a=p===e}else var a=!0;
if(a)if(r.content!==void 0){let p=e;Ne(r.content,{instancePath:t+"/content",parentData:r,parentDataProperty:"content",rootData:i})||(n=n===null?Ne.errors:n.concat(
Ne.errors),e=n.length);var a=p===e}else var a=!0}}}else return Q.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Q.errors=n,e===0}function fe(r,{
instancePath:t="",parentData:u,parentDataProperty:m,rootData:i=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s=e;for(let p in r)
if(!(p==="vendor"||p==="name"||p==="version"||p==="hashes"))return fe.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;
if(s===e){if(r.vendor!==void 0){let p=e;if(typeof r.vendor!="string")return fe.errors=[{instancePath:t+"/vendor",keyword:"type",params:{type:"string"}}],!1;var a=p===
e}else var a=!0;if(a){if(r.name!==void 0){let o=e;if(typeof r.name!="string")return fe.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;
var a=o===e}else var a=!0;if(a){if(r.version!==void 0){let c=e;if(typeof r.version!="string")return fe.errors=[{instancePath:t+"/version",keyword:"type",params:{
type:"string"}}],!1;var a=c===e}else var a=!0;if(a)if(r.hashes!==void 0){let c=r.hashes,l=e;if(e===l)if(Array.isArray(c)){var f=!0;let y=c.length;for(let P=0;P<
y;P++){let D=e;Q(c[P],{instancePath:t+"/hashes/"+P,parentData:c,parentDataProperty:P,rootData:i})||(n=n===null?Q.errors:n.concat(Q.errors),e=n.length);var f=D===
e;if(!f)break}}else return fe.errors=[{instancePath:t+"/hashes",keyword:"type",params:{type:"array"}}],!1;var a=l===e}else var a=!0}}}}else return fe.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return fe.errors=n,e===0}function ie(r,{instancePath:t="",parentData:u,parentDataProperty:m,rootData:i=r}={}){let n=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f=e;for(let s in r)if(!(s==="name"||s==="email"||s==="phone"))return ie.errors=[{instancePath:t,keyword:"\
additionalProperties",params:{additionalProperty:s}}],!1;if(f===e){if(r.name!==void 0){let s=e;if(typeof r.name!="string")return ie.errors=[{instancePath:t+"/na\
me",keyword:"type",params:{type:"string"}}],!1;var a=s===e}else var a=!0;if(a){if(r.email!==void 0){let p=e;if(typeof r.email!="string")return ie.errors=[{instancePath:t+
"/email",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;if(a)if(r.phone!==void 0){let p=e;if(typeof r.phone!="string")return ie.errors=[{instancePath:t+
"/phone",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else var a=!0}}}else return ie.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;
return ie.errors=n,e===0}var Cr=new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$","u");function Z(r,{instancePath:t="",parentData:u,parentDataProperty:m,rootData:i=r}={}){
let n=null,e=0;return typeof r!="string"?(Z.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):(Z.errors=n,e===0)}function j(r,{instancePath:t="",
parentData:u,parentDataProperty:m,rootData:i=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p=e;for(let o in r)if(!(o==="name"||
o==="url"||o==="contact"))return j.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(p===e){if(r.name!==void 0){let o=e;
if(typeof r.name!="string")return j.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var a=o===e}else var a=!0;if(a){if(r.url!==void 0){
let c=r.url,l=e;if(e===l)if(Array.isArray(c)){var f=!0;let y=c.length;for(let P=0;P<y;P++){let D=e;if(e===D&&e===D&&typeof c[P]!="string")return j.errors=[{instancePath:t+
"/url/"+P,keyword:"type",params:{type:"string"}}],!1;var f=D===e;if(!f)break}}else return j.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"array"}}],
!1;var a=l===e}else var a=!0;if(a)if(r.contact!==void 0){let c=r.contact,l=e;if(e===l)if(Array.isArray(c)){var s=!0;let y=c.length;for(let P=0;P<y;P++){let D=e;
ie(c[P],{instancePath:t+"/contact/"+P,parentData:c,parentDataProperty:P,rootData:i})||(n=n===null?ie.errors:n.concat(ie.errors),e=n.length);var s=D===e;if(!s)break}}else
return j.errors=[{instancePath:t+"/contact",keyword:"type",params:{type:"array"}}],!1;var a=l===e}else var a=!0}}}else return j.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return j.errors=n,e===0}var wr=pr().default;function Oe(r,{instancePath:t="",parentData:u,parentDataProperty:m,rootData:i=r}={}){
let n=null,e=0;if(typeof r!="string")return Oe.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;let a;a=!1;for(let f of ze)if(wr(r,f)){a=!0;break}
return a?(Oe.errors=n,e===0):(Oe.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:ze}}],!1)}function U(r,{instancePath:t="",parentData:u,parentDataProperty:m,
rootData:i=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.content===void 0&&(f="content"))return U.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:f}}],!1;{let s=e;for(let p in r)if(!(p==="contentType"||p==="encoding"||p==="content"))return U.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(s===e){if(r.contentType!==void 0){let p=e;if(typeof r.contentType!="string")return U.errors=
[{instancePath:t+"/contentType",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;if(a){if(r.encoding!==void 0){let o=r.encoding,c=e;if(typeof o!=
"string")return U.errors=[{instancePath:t+"/encoding",keyword:"type",params:{type:"string"}}],!1;if(o!=="base64")return U.errors=[{instancePath:t+"/encoding",keyword:"\
enum",params:{allowedValues:fr}}],!1;var a=c===e}else var a=!0;if(a)if(r.content!==void 0){let o=e;if(typeof r.content!="string")return U.errors=[{instancePath:t+
"/content",keyword:"type",params:{type:"string"}}],!1;var a=o===e}else var a=!0}}}}else return U.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],
!1;return U.errors=n,e===0}function ue(r,{instancePath:t="",parentData:u,parentDataProperty:m,rootData:i=r}={}){let n=null,e=0,a=e,f=!1,s=null,p=e;if(r&&typeof r==
"object"&&!Array.isArray(r)){let v;if(r.id===void 0&&(v="id")){let y={instancePath:t,keyword:"required",params:{missingProperty:v}};n===null?n=[y]:n.push(y),e++}}
var c=p===e;c&&(f=!0,s=0);let o=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.name===void 0&&(v="name")){let y={instancePath:t,keyword:"required",params:{
missingProperty:v}};n===null?n=[y]:n.push(y),e++}}var c=o===e;if(c&&f?(f=!1,s=[s,1]):c&&(f=!0,s=1),f)e=a,n!==null&&(a?n.length=a:n=null);else{let v={instancePath:t,
keyword:"oneOf",params:{passingSchemas:s}};return n===null?n=[v]:n.push(v),e++,ue.errors=n,!1}if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v=e;for(let y in r)
if(!(y==="id"||y==="name"||y==="text"||y==="url"))return ue.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(v===e){
if(r.id!==void 0){let y=e;Oe(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:i})||(n=n===null?Oe.errors:n.concat(Oe.errors),e=n.length);
var l=y===e}else var l=!0;if(l){if(r.name!==void 0){let P=e;if(typeof r.name!="string")return ue.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"st\
ring"}}],!1;var l=P===e}else var l=!0;if(l){if(r.text!==void 0){let D=e;U(r.text,{instancePath:t+"/text",parentData:r,parentDataProperty:"text",rootData:i})||(n=
n===null?U.errors:n.concat(U.errors),e=n.length);var l=D===e}else var l=!0;if(l)if(r.url!==void 0){let D=e;if(e===D&&e===D&&typeof r.url!="string")return ue.errors=
[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var l=D===e}else var l=!0}}}}else return ue.errors=[{instancePath:t,keyword:"type",params:{type:"\
object"}}],!1;return ue.errors=n,e===0}function Y(r,{instancePath:t="",parentData:u,parentDataProperty:m,rootData:i=r}={}){let n=null,e=0,a=e,f=!1,s=null,p=e;if(r&&
typeof r=="object"&&!Array.isArray(r)){let v;if(r.license===void 0&&(v="license")){let y={instancePath:t,keyword:"required",params:{missingProperty:v}};n===null?
n=[y]:n.push(y),e++}}var c=p===e;c&&(f=!0,s=0);let o=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.expression===void 0&&(v="expression")){let y={instancePath:t,
keyword:"required",params:{missingProperty:v}};n===null?n=[y]:n.push(y),e++}}var c=o===e;if(c&&f?(f=!1,s=[s,1]):c&&(f=!0,s=1),f)e=a,n!==null&&(a?n.length=a:n=null);else{
let v={instancePath:t,keyword:"oneOf",params:{passingSchemas:s}};return n===null?n=[v]:n.push(v),e++,Y.errors=n,!1}if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let v=e;for(let y in r)if(!(y==="license"||y==="expression"))return Y.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;if(v===e){if(r.license!==void 0){let y=e;ue(r.license,{instancePath:t+"/license",parentData:r,parentDataProperty:"license",rootData:i})||(n=n===null?ue.errors:
n.concat(ue.errors),e=n.length);var l=y===e}else var l=!0;if(l)if(r.expression!==void 0){let y=e;if(typeof r.expression!="string")return Y.errors=[{instancePath:t+
"/expression",keyword:"type",params:{type:"string"}}],!1;var l=y===e}else var l=!0}}else return Y.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],
!1;return Y.errors=n,e===0}function J(r,{instancePath:t="",parentData:u,parentDataProperty:m,rootData:i=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let f;if(r.tagId===void 0&&(f="tagId")||r.name===void 0&&(f="name"))return J.errors=[{instancePath:t,keyword:"required",params:{missingProperty:f}}],
!1;{let s=e;for(let p in r)if(!(p==="tagId"||p==="name"||p==="version"||p==="tagVersion"||p==="patch"||p==="text"||p==="url"))return J.errors=[{instancePath:t,keyword:"\
additionalProperties",params:{additionalProperty:p}}],!1;if(s===e){if(r.tagId!==void 0){let p=e;if(typeof r.tagId!="string")return J.errors=[{instancePath:t+"/t\
agId",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;if(a){if(r.name!==void 0){let o=e;if(typeof r.name!="string")return J.errors=[{instancePath:t+
"/name",keyword:"type",params:{type:"string"}}],!1;var a=o===e}else var a=!0;if(a){if(r.version!==void 0){let c=e;if(typeof r.version!="string")return J.errors=
[{instancePath:t+"/version",keyword:"type",params:{type:"string"}}],!1;var a=c===e}else var a=!0;if(a){if(r.tagVersion!==void 0){let l=r.tagVersion,v=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)))return J.errors=[{instancePath:t+"/tagVersion",keyword:"type",params:{type:"integer"}}],!1;var a=v===e}else var a=!0;if(a){if(r.patch!==
void 0){let v=e;if(typeof r.patch!="boolean")return J.errors=[{instancePath:t+"/patch",keyword:"type",params:{type:"boolean"}}],!1;var a=v===e}else var a=!0;if(a){
if(r.text!==void 0){let y=e;U(r.text,{instancePath:t+"/text",parentData:r,parentDataProperty:"text",rootData:i})||(n=n===null?U.errors:n.concat(U.errors),e=n.length);
var a=y===e}else var a=!0;if(a)if(r.url!==void 0){let y=e;if(e===y&&e===y&&typeof r.url!="string")return J.errors=[{instancePath:t+"/url",keyword:"type",params:{
type:"string"}}],!1;var a=y===e}else var a=!0}}}}}}}}else return J.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return J.errors=n,e===0}var Sr=(le(),
pe(oe)).formats["idn-email"];function W(r,{instancePath:t="",parentData:u,parentDataProperty:m,rootData:i=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let f=e;for(let s in r)if(!(s==="timestamp"||s==="name"||s==="email"))return W.errors=[{instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:s}}],!1;if(f===e){if(r.timestamp!==void 0){let s=r.timestamp,p=e;if(e===p&&e===p)if(typeof s=="string"){if(!qe.validate(s))return W.errors=[{
instancePath:t+"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else return W.errors=[{instancePath:t+"/timestamp",keyword:"type",params:{type:"st\
ring"}}],!1;var a=p===e}else var a=!0;if(a){if(r.name!==void 0){let p=e;if(typeof r.name!="string")return W.errors=[{instancePath:t+"/name",keyword:"type",params:{
type:"string"}}],!1;var a=p===e}else var a=!0;if(a)if(r.email!==void 0){let p=r.email,o=e;if(e===o&&e===o)if(typeof p=="string"){if(!Sr(p))return W.errors=[{instancePath:t+
"/email",keyword:"format",params:{format:"idn-email"}}],!1}else return W.errors=[{instancePath:t+"/email",keyword:"type",params:{type:"string"}}],!1;var a=o===e}else
var a=!0}}}else return W.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return W.errors=n,e===0}function Pe(r,{instancePath:t="",parentData:u,
parentDataProperty:m,rootData:i=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f=e;for(let s in r)if(!(s==="uid"||s==="url"||s===
"author"||s==="committer"||s==="message"))return Pe.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(f===e){if(r.uid!==
void 0){let s=e;if(typeof r.uid!="string")return Pe.errors=[{instancePath:t+"/uid",keyword:"type",params:{type:"string"}}],!1;var a=s===e}else var a=!0;if(a){if(r.
url!==void 0){let p=e;if(e===p&&e===p&&typeof r.url!="string")return Pe.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else
var a=!0;if(a){if(r.author!==void 0){let o=e;W(r.author,{instancePath:t+"/author",parentData:r,parentDataProperty:"author",rootData:i})||(n=n===null?W.errors:n.
concat(W.errors),e=n.length);var a=o===e}else var a=!0;if(a){if(r.committer!==void 0){let c=e;W(r.committer,{instancePath:t+"/committer",parentData:r,parentDataProperty:"\
committer",rootData:i})||(n=n===null?W.errors:n.concat(W.errors),e=n.length);var a=c===e}else var a=!0;if(a)if(r.message!==void 0){let c=e;if(typeof r.message!=
"string")return Pe.errors=[{instancePath:t+"/message",keyword:"type",params:{type:"string"}}],!1;var a=c===e}else var a=!0}}}}}else return Pe.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return Pe.errors=n,e===0}function Ce(r,{instancePath:t="",parentData:u,parentDataProperty:m,rootData:i=r}={}){let n=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f=e;for(let s in r)if(!(s==="text"||s==="url"))return Ce.errors=[{instancePath:t,keyword:"addition\
alProperties",params:{additionalProperty:s}}],!1;if(f===e){if(r.text!==void 0){let s=e;U(r.text,{instancePath:t+"/text",parentData:r,parentDataProperty:"text",rootData:i})||
(n=n===null?U.errors:n.concat(U.errors),e=n.length);var a=s===e}else var a=!0;if(a)if(r.url!==void 0){let s=e;if(e===s&&e===s&&typeof r.url!="string")return Ce.
errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var a=s===e}else var a=!0}}else return Ce.errors=[{instancePath:t,keyword:"type",params:{
type:"object"}}],!1;return Ce.errors=n,e===0}function R(r,{instancePath:t="",parentData:u,parentDataProperty:m,rootData:i=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type"))return R.errors=[{instancePath:t,keyword:"required",params:{missingProperty:p}}],!1;{let o=e;for(let c in r)
if(!(c==="type"||c==="id"||c==="name"||c==="description"||c==="source"||c==="references"))return R.errors=[{instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:c}}],!1;if(o===e){if(r.type!==void 0){let c=r.type,l=e;if(typeof c!="string")return R.errors=[{instancePath:t+"/type",keyword:"type",params:{
type:"string"}}],!1;if(!(c==="defect"||c==="enhancement"||c==="security"))return R.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:cr}}],!1;
var a=l===e}else var a=!0;if(a){if(r.id!==void 0){let l=e;if(typeof r.id!="string")return R.errors=[{instancePath:t+"/id",keyword:"type",params:{type:"string"}}],
!1;var a=l===e}else var a=!0;if(a){if(r.name!==void 0){let v=e;if(typeof r.name!="string")return R.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"\
string"}}],!1;var a=v===e}else var a=!0;if(a){if(r.description!==void 0){let y=e;if(typeof r.description!="string")return R.errors=[{instancePath:t+"/descriptio\
n",keyword:"type",params:{type:"string"}}],!1;var a=y===e}else var a=!0;if(a){if(r.source!==void 0){let P=r.source,D=e;if(e===D)if(P&&typeof P=="object"&&!Array.
isArray(P)){let k=e;for(let C in P)if(!(C==="name"||C==="url"))return R.errors=[{instancePath:t+"/source",keyword:"additionalProperties",params:{additionalProperty:C}}],
!1;if(k===e){if(P.name!==void 0){let C=e;if(typeof P.name!="string")return R.errors=[{instancePath:t+"/source/name",keyword:"type",params:{type:"string"}}],!1;var f=C===
e}else var f=!0;if(f)if(P.url!==void 0){let C=e;if(e===C&&e===C&&typeof P.url!="string")return R.errors=[{instancePath:t+"/source/url",keyword:"type",params:{type:"\
string"}}],!1;var f=C===e}else var f=!0}}else return R.errors=[{instancePath:t+"/source",keyword:"type",params:{type:"object"}}],!1;var a=D===e}else var a=!0;if(a)
if(r.references!==void 0){let P=r.references,D=e;if(e===D)if(Array.isArray(P)){var s=!0;let k=P.length;for(let C=0;C<k;C++){let x=e;if(e===x&&e===x&&typeof P[C]!=
"string")return R.errors=[{instancePath:t+"/references/"+C,keyword:"type",params:{type:"string"}}],!1;var s=x===e;if(!s)break}}else return R.errors=[{instancePath:t+
"/references",keyword:"type",params:{type:"array"}}],!1;var a=D===e}else var a=!0}}}}}}}else return R.errors=[{instancePath:t,keyword:"type",params:{type:"objec\
t"}}],!1;return R.errors=n,e===0}function ce(r,{instancePath:t="",parentData:u,parentDataProperty:m,rootData:i=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return ce.errors=[{instancePath:t,keyword:"required",params:{missingProperty:s}}],!1;{let p=e;for(let o in r)
if(!(o==="type"||o==="diff"||o==="resolves"))return ce.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(p===e){if(r.
type!==void 0){let o=r.type,c=e;if(typeof o!="string")return ce.errors=[{instancePath:t+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="unofficial"||
o==="monkey"||o==="backport"||o==="cherry-pick"))return ce.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:yr}}],!1;var a=c===e}else var a=!0;
if(a){if(r.diff!==void 0){let c=e;Ce(r.diff,{instancePath:t+"/diff",parentData:r,parentDataProperty:"diff",rootData:i})||(n=n===null?Ce.errors:n.concat(Ce.errors),
e=n.length);var a=c===e}else var a=!0;if(a)if(r.resolves!==void 0){let c=r.resolves,l=e;if(e===l)if(Array.isArray(c)){var f=!0;let y=c.length;for(let P=0;P<y;P++){
let D=e;R(c[P],{instancePath:t+"/resolves/"+P,parentData:c,parentDataProperty:P,rootData:i})||(n=n===null?R.errors:n.concat(R.errors),e=n.length);var f=D===e;if(!f)
break}}else return ce.errors=[{instancePath:t+"/resolves",keyword:"type",params:{type:"array"}}],!1;var a=l===e}else var a=!0}}}}else return ce.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return ce.errors=n,e===0}function z(r,{instancePath:t="",parentData:u,parentDataProperty:m,rootData:i=r}={}){let n=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.url===void 0&&(s="url")||r.type===void 0&&(s="type"))return z.errors=[{instancePath:t,keyword:"\
required",params:{missingProperty:s}}],!1;{let p=e;for(let o in r)if(!(o==="url"||o==="comment"||o==="type"||o==="hashes"))return z.errors=[{instancePath:t,keyword:"\
additionalProperties",params:{additionalProperty:o}}],!1;if(p===e){if(r.url!==void 0){let o=e;if(e===o&&e===o&&typeof r.url!="string")return z.errors=[{instancePath:t+
"/url",keyword:"type",params:{type:"string"}}],!1;var a=o===e}else var a=!0;if(a){if(r.comment!==void 0){let c=e;if(typeof r.comment!="string")return z.errors=[
{instancePath:t+"/comment",keyword:"type",params:{type:"string"}}],!1;var a=c===e}else var a=!0;if(a){if(r.type!==void 0){let l=r.type,v=e;if(typeof l!="string")
return z.errors=[{instancePath:t+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="vcs"||l==="issue-tracker"||l==="website"||l==="advisories"||l==="b\
om"||l==="mailing-list"||l==="social"||l==="chat"||l==="documentation"||l==="support"||l==="distribution"||l==="license"||l==="build-meta"||l==="build-system"||
l==="other"))return z.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:dr}}],!1;var a=v===e}else var a=!0;if(a)if(r.hashes!==void 0){let l=r.
hashes,v=e;if(e===v)if(Array.isArray(l)){var f=!0;let P=l.length;for(let D=0;D<P;D++){let b=e;Q(l[D],{instancePath:t+"/hashes/"+D,parentData:l,parentDataProperty:D,
rootData:i})||(n=n===null?Q.errors:n.concat(Q.errors),e=n.length);var f=b===e;if(!f)break}}else return z.errors=[{instancePath:t+"/hashes",keyword:"type",params:{
type:"array"}}],!1;var a=v===e}else var a=!0}}}}}else return z.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return z.errors=n,e===0}function he(r,{
instancePath:t="",parentData:u,parentDataProperty:m,rootData:i=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.text===void 0&&
(a="text"))return he.errors=[{instancePath:t,keyword:"required",params:{missingProperty:a}}],!1;{let f=e;for(let s in r)if(s!=="text")return he.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(f===e&&r.text!==void 0&&typeof r.text!="string")return he.errors=[{instancePath:t+"/text",keyword:"\
type",params:{type:"string"}}],!1}}else return he.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return he.errors=n,e===0}function De(r,{instancePath:t="",
parentData:u,parentDataProperty:m,rootData:i=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p=e;for(let o in r)if(!(o==="licens\
es"||o==="copyright"))return De.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(p===e){if(r.licenses!==void 0){let o=r.
licenses,c=e;if(e===c)if(Array.isArray(o)){var a=!0;let v=o.length;for(let y=0;y<v;y++){let P=e;Y(o[y],{instancePath:t+"/licenses/"+y,parentData:o,parentDataProperty:y,
rootData:i})||(n=n===null?Y.errors:n.concat(Y.errors),e=n.length);var a=P===e;if(!a)break}}else return De.errors=[{instancePath:t+"/licenses",keyword:"type",params:{
type:"array"}}],!1;var s=c===e}else var s=!0;if(s)if(r.copyright!==void 0){let o=r.copyright,c=e;if(e===c)if(Array.isArray(o)){var f=!0;let v=o.length;for(let y=0;y<
v;y++){let P=e;he(o[y],{instancePath:t+"/copyright/"+y,parentData:o,parentDataProperty:y,rootData:i})||(n=n===null?he.errors:n.concat(he.errors),e=n.length);var f=P===
e;if(!f)break}}else return De.errors=[{instancePath:t+"/copyright",keyword:"type",params:{type:"array"}}],!1;var s=c===e}else var s=!0}}else return De.errors=[{
instancePath:t,keyword:"type",params:{type:"object"}}],!1;return De.errors=n,e===0}function ee(r,{instancePath:t="",parentData:u,parentDataProperty:m,rootData:i=r}={}){
let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0){let f=e;if(typeof r.name!="string")return ee.errors=[{instancePath:t+"/\
name",keyword:"type",params:{type:"string"}}],!1;var a=f===e}else var a=!0;if(a)if(r.value!==void 0){let f=e;if(typeof r.value!="string")return ee.errors=[{instancePath:t+
"/value",keyword:"type",params:{type:"string"}}],!1;var a=f===e}else var a=!0}else return ee.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;
return ee.errors=n,e===0}var ae={validate:L};function L(r,{instancePath:t="",parentData:u,parentDataProperty:m,rootData:i=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let k;if(r.type===void 0&&(k="type")||r.name===void 0&&(k="name")||r.version===void 0&&(k="version"))return L.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:k}}],!1;{let C=e;for(let x in r)if(!Re.call(ur,x))return L.errors=[{instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:x}}],!1;if(C===e){if(r.type!==void 0){let x=r.type,F=e;if(typeof x!="string")return L.errors=[{instancePath:t+"/type",keyword:"type",params:{
type:"string"}}],!1;if(!(x==="application"||x==="framework"||x==="library"||x==="container"||x==="operating-system"||x==="device"||x==="firmware"||x==="file"))return L.
errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:Pr}}],!1;var a=F===e}else var a=!0;if(a){if(r["mime-type"]!==void 0){let F=r["mime-type"],w=e;
if(e===w)if(typeof F=="string"){if(!Cr.test(F))return L.errors=[{instancePath:t+"/mime-type",keyword:"pattern",params:{pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"}}],
!1}else return L.errors=[{instancePath:t+"/mime-type",keyword:"type",params:{type:"string"}}],!1;var a=w===e}else var a=!0;if(a){if(r["bom-ref"]!==void 0){let w=e;
Z(r["bom-ref"],{instancePath:t+"/bom-ref",parentData:r,parentDataProperty:"bom-ref",rootData:i})||(n=n===null?Z.errors:n.concat(Z.errors),e=n.length);var a=w===
e}else var a=!0;if(a){if(r.supplier!==void 0){let S=e;j(r.supplier,{instancePath:t+"/supplier",parentData:r,parentDataProperty:"supplier",rootData:i})||(n=n===null?
j.errors:n.concat(j.errors),e=n.length);var a=S===e}else var a=!0;if(a){if(r.author!==void 0){let B=e;if(typeof r.author!="string")return L.errors=[{instancePath:t+
"/author",keyword:"type",params:{type:"string"}}],!1;var a=B===e}else var a=!0;if(a){if(r.publisher!==void 0){let N=e;if(typeof r.publisher!="string")return L.errors=
[{instancePath:t+"/publisher",keyword:"type",params:{type:"string"}}],!1;var a=N===e}else var a=!0;if(a){if(r.group!==void 0){let d=e;if(typeof r.group!="string")
return L.errors=[{instancePath:t+"/group",keyword:"type",params:{type:"string"}}],!1;var a=d===e}else var a=!0;if(a){if(r.name!==void 0){let h=e;if(typeof r.name!=
"string")return L.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.version!==void 0){let g=e;if(typeof r.
version!="string")return L.errors=[{instancePath:t+"/version",keyword:"type",params:{type:"string"}}],!1;var a=g===e}else var a=!0;if(a){if(r.description!==void 0){
let A=e;if(typeof r.description!="string")return L.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var a=A===e}else var a=!0;if(a){
if(r.scope!==void 0){let G=r.scope,O=e;if(typeof G!="string")return L.errors=[{instancePath:t+"/scope",keyword:"type",params:{type:"string"}}],!1;if(!(G==="requ\
ired"||G==="optional"||G==="excluded"))return L.errors=[{instancePath:t+"/scope",keyword:"enum",params:{allowedValues:vr}}],!1;var a=O===e}else var a=!0;if(a){if(r.
hashes!==void 0){let O=r.hashes,_=e;if(e===_)if(Array.isArray(O)){var f=!0;let we=O.length;for(let re=0;re<we;re++){let K=e;Q(O[re],{instancePath:t+"/hashes/"+re,
parentData:O,parentDataProperty:re,rootData:i})||(n=n===null?Q.errors:n.concat(Q.errors),e=n.length);var f=K===e;if(!f)break}}else return L.errors=[{instancePath:t+
"/hashes",keyword:"type",params:{type:"array"}}],!1;var a=_===e}else var a=!0;if(a){if(r.licenses!==void 0){let _=r.licenses,Le=e;if(e===Le)if(Array.isArray(_)){
var s=!0;let re=_.length;for(let K=0;K<re;K++){let Se=e;Y(_[K],{instancePath:t+"/licenses/"+K,parentData:_,parentDataProperty:K,rootData:i})||(n=n===null?Y.errors:
n.concat(Y.errors),e=n.length);var s=Se===e;if(!s)break}}else return L.errors=[{instancePath:t+"/licenses",keyword:"type",params:{type:"array"}}],!1;var a=Le===
e}else var a=!0;if(a){if(r.copyright!==void 0){let Le=e;if(typeof r.copyright!="string")return L.errors=[{instancePath:t+"/copyright",keyword:"type",params:{type:"\
string"}}],!1;var a=Le===e}else var a=!0;if(a){if(r.cpe!==void 0){let we=e;if(typeof r.cpe!="string")return L.errors=[{instancePath:t+"/cpe",keyword:"type",params:{
type:"string"}}],!1;var a=we===e}else var a=!0;if(a){if(r.purl!==void 0){let re=e;if(typeof r.purl!="string")return L.errors=[{instancePath:t+"/purl",keyword:"t\
ype",params:{type:"string"}}],!1;var a=re===e}else var a=!0;if(a){if(r.swid!==void 0){let K=e;J(r.swid,{instancePath:t+"/swid",parentData:r,parentDataProperty:"\
swid",rootData:i})||(n=n===null?J.errors:n.concat(J.errors),e=n.length);var a=K===e}else var a=!0;if(a){if(r.modified!==void 0){let Se=e;if(typeof r.modified!="\
boolean")return L.errors=[{instancePath:t+"/modified",keyword:"type",params:{type:"boolean"}}],!1;var a=Se===e}else var a=!0;if(a){if(r.pedigree!==void 0){let q=r.
pedigree,ke=e;if(e===ke)if(q&&typeof q=="object"&&!Array.isArray(q)){let se=e;for(let E in q)if(!(E==="ancestors"||E==="descendants"||E==="variants"||E==="commi\
ts"||E==="patches"||E==="notes"))return L.errors=[{instancePath:t+"/pedigree",keyword:"additionalProperties",params:{additionalProperty:E}}],!1;if(se===e){if(q.
ancestors!==void 0){let E=q.ancestors,V=e;if(e===V)if(Array.isArray(E)){var p=!0;let $=E.length;for(let T=0;T<$;T++){let te=e;ae.validate(E[T],{instancePath:t+"\
/pedigree/ancestors/"+T,parentData:E,parentDataProperty:T,rootData:i})||(n=n===null?ae.validate.errors:n.concat(ae.validate.errors),e=n.length);var p=te===e;if(!p)
break}}else return L.errors=[{instancePath:t+"/pedigree/ancestors",keyword:"type",params:{type:"array"}}],!1;var o=V===e}else var o=!0;if(o){if(q.descendants!==
void 0){let V=q.descendants,H=e;if(e===H)if(Array.isArray(V)){var c=!0;let T=V.length;for(let te=0;te<T;te++){let ye=e;ae.validate(V[te],{instancePath:t+"/pedig\
ree/descendants/"+te,parentData:V,parentDataProperty:te,rootData:i})||(n=n===null?ae.validate.errors:n.concat(ae.validate.errors),e=n.length);var c=ye===e;if(!c)
break}}else return L.errors=[{instancePath:t+"/pedigree/descendants",keyword:"type",params:{type:"array"}}],!1;var o=H===e}else var o=!0;if(o){if(q.variants!==void 0){
let H=q.variants,$=e;if(e===$)if(Array.isArray(H)){var l=!0;let te=H.length;for(let ye=0;ye<te;ye++){let de=e;ae.validate(H[ye],{instancePath:t+"/pedigree/varia\
nts/"+ye,parentData:H,parentDataProperty:ye,rootData:i})||(n=n===null?ae.validate.errors:n.concat(ae.validate.errors),e=n.length);var l=de===e;if(!l)break}}else
return L.errors=[{instancePath:t+"/pedigree/variants",keyword:"type",params:{type:"array"}}],!1;var o=$===e}else var o=!0;if(o){if(q.commits!==void 0){let $=q.commits,
T=e;if(e===T)if(Array.isArray($)){var v=!0;let ye=$.length;for(let de=0;de<ye;de++){let Ae=e;Pe($[de],{instancePath:t+"/pedigree/commits/"+de,parentData:$,parentDataProperty:de,
rootData:i})||(n=n===null?Pe.errors:n.concat(Pe.errors),e=n.length);var v=Ae===e;if(!v)break}}else return L.errors=[{instancePath:t+"/pedigree/commits",keyword:"\
type",params:{type:"array"}}],!1;var o=T===e}else var o=!0;if(o){if(q.patches!==void 0){let T=q.patches,te=e;if(e===te)if(Array.isArray(T)){var y=!0;let de=T.length;
for(let Ae=0;Ae<de;Ae++){let Ve=e;ce(T[Ae],{instancePath:t+"/pedigree/patches/"+Ae,parentData:T,parentDataProperty:Ae,rootData:i})||(n=n===null?ce.errors:n.concat(
ce.errors),e=n.length);var y=Ve===e;if(!y)break}}else return L.errors=[{instancePath:t+"/pedigree/patches",keyword:"type",params:{type:"array"}}],!1;var o=te===
e}else var o=!0;if(o)if(q.notes!==void 0){let T=e;if(typeof q.notes!="string")return L.errors=[{instancePath:t+"/pedigree/notes",keyword:"type",params:{type:"st\
ring"}}],!1;var o=T===e}else var o=!0}}}}}}else return L.errors=[{instancePath:t+"/pedigree",keyword:"type",params:{type:"object"}}],!1;var a=ke===e}else var a=!0;
if(a){if(r.externalReferences!==void 0){let ke=r.externalReferences,me=e;if(e===me)if(Array.isArray(ke)){var P=!0;let E=ke.length;for(let V=0;V<E;V++){let H=e;z(
ke[V],{instancePath:t+"/externalReferences/"+V,parentData:ke,parentDataProperty:V,rootData:i})||(n=n===null?z.errors:n.concat(z.errors),e=n.length);var P=H===e;
if(!P)break}}else return L.errors=[{instancePath:t+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var a=me===e}else var a=!0;if(a){if(r.components!==
void 0){let me=r.components,se=e;if(e===se)if(Array.isArray(me)){var D=!0;let V=me.length;for(let H=0;H<V;H++){let $=e;ae.validate(me[H],{instancePath:t+"/compo\
nents/"+H,parentData:me,parentDataProperty:H,rootData:i})||(n=n===null?ae.validate.errors:n.concat(ae.validate.errors),e=n.length);var D=$===e;if(!D)break}if(D&&
!(le(),pe(oe)).unique(me))return L.errors=[{instancePath:t+"/components",keyword:"uniqueItems",params:{}}],!1}else return L.errors=[{instancePath:t+"/components",
keyword:"type",params:{type:"array"}}],!1;var a=se===e}else var a=!0;if(a){if(r.evidence!==void 0){let se=e;De(r.evidence,{instancePath:t+"/evidence",parentData:r,
parentDataProperty:"evidence",rootData:i})||(n=n===null?De.errors:n.concat(De.errors),e=n.length);var a=se===e}else var a=!0;if(a)if(r.properties!==void 0){let se=r.
properties,E=e;if(e===E)if(Array.isArray(se)){var b=!0;let H=se.length;for(let $=0;$<H;$++){let T=e;ee(se[$],{instancePath:t+"/properties/"+$,parentData:se,parentDataProperty:$,
rootData:i})||(n=n===null?ee.errors:n.concat(ee.errors),e=n.length);var b=T===e;if(!b)break}}else return L.errors=[{instancePath:t+"/properties",keyword:"type",
params:{type:"array"}}],!1;var a=E===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}else return L.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return L.
errors=n,e===0}function ne(r,{instancePath:t="",parentData:u,parentDataProperty:m,rootData:i=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let c=e;for(let l in r)if(!(l==="timestamp"||l==="tools"||l==="authors"||l==="component"||l==="manufacture"||l==="supplier"||l==="licenses"||l==="properties"))
return ne.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(c===e){if(r.timestamp!==void 0){let l=r.timestamp,v=e;if(e===
v&&e===v)if(typeof l=="string"){if(!qe.validate(l))return ne.errors=[{instancePath:t+"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else return ne.
errors=[{instancePath:t+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a){if(r.tools!==void 0){let v=r.tools,y=e;if(e===y)
if(Array.isArray(v)){var f=!0;let D=v.length;for(let b=0;b<D;b++){let k=e;fe(v[b],{instancePath:t+"/tools/"+b,parentData:v,parentDataProperty:b,rootData:i})||(n=
n===null?fe.errors:n.concat(fe.errors),e=n.length);var f=k===e;if(!f)break}}else return ne.errors=[{instancePath:t+"/tools",keyword:"type",params:{type:"array"}}],
!1;var a=y===e}else var a=!0;if(a){if(r.authors!==void 0){let y=r.authors,P=e;if(e===P)if(Array.isArray(y)){var s=!0;let b=y.length;for(let k=0;k<b;k++){let C=e;
ie(y[k],{instancePath:t+"/authors/"+k,parentData:y,parentDataProperty:k,rootData:i})||(n=n===null?ie.errors:n.concat(ie.errors),e=n.length);var s=C===e;if(!s)break}}else
return ne.errors=[{instancePath:t+"/authors",keyword:"type",params:{type:"array"}}],!1;var a=P===e}else var a=!0;if(a){if(r.component!==void 0){let P=e;L(r.component,
{instancePath:t+"/component",parentData:r,parentDataProperty:"component",rootData:i})||(n=n===null?L.errors:n.concat(L.errors),e=n.length);var a=P===e}else var a=!0;
if(a){if(r.manufacture!==void 0){let D=e;j(r.manufacture,{instancePath:t+"/manufacture",parentData:r,parentDataProperty:"manufacture",rootData:i})||(n=n===null?
j.errors:n.concat(j.errors),e=n.length);var a=D===e}else var a=!0;if(a){if(r.supplier!==void 0){let b=e;j(r.supplier,{instancePath:t+"/supplier",parentData:r,parentDataProperty:"\
supplier",rootData:i})||(n=n===null?j.errors:n.concat(j.errors),e=n.length);var a=b===e}else var a=!0;if(a){if(r.licenses!==void 0){let k=r.licenses,C=e;if(e===
C)if(Array.isArray(k)){var p=!0;let F=k.length;for(let w=0;w<F;w++){let S=e;Y(k[w],{instancePath:t+"/licenses/"+w,parentData:k,parentDataProperty:w,rootData:i})||
(n=n===null?Y.errors:n.concat(Y.errors),e=n.length);var p=S===e;if(!p)break}}else return ne.errors=[{instancePath:t+"/licenses",keyword:"type",params:{type:"arr\
ay"}}],!1;var a=C===e}else var a=!0;if(a)if(r.properties!==void 0){let k=r.properties,C=e;if(e===C)if(Array.isArray(k)){var o=!0;let F=k.length;for(let w=0;w<F;w++){
let S=e;ee(k[w],{instancePath:t+"/properties/"+w,parentData:k,parentDataProperty:w,rootData:i})||(n=n===null?ee.errors:n.concat(ee.errors),e=n.length);var o=S===
e;if(!o)break}}else return ne.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var a=C===e}else var a=!0}}}}}}}}else return ne.errors=
[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ne.errors=n,e===0}function Be(r,{instancePath:t="",parentData:u,parentDataProperty:m,rootData:i=r}={}){
let n=null,e=0;return typeof r!="string"?(Be.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):r==="inbound"||r==="outbound"||r==="bi-directio\
nal"||r==="unknown"?(Be.errors=n,e===0):(Be.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:mr}}],!1)}function ge(r,{instancePath:t="",parentData:u,
parentDataProperty:m,rootData:i=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.flow===void 0&&(f="flow")||r.classification===
void 0&&(f="classification"))return ge.errors=[{instancePath:t,keyword:"required",params:{missingProperty:f}}],!1;{let s=e;for(let p in r)if(!(p==="flow"||p==="\
classification"))return ge.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(s===e){if(r.flow!==void 0){let p=e;Be(r.
flow,{instancePath:t+"/flow",parentData:r,parentDataProperty:"flow",rootData:i})||(n=n===null?Be.errors:n.concat(Be.errors),e=n.length);var a=p===e}else var a=!0;
if(a)if(r.classification!==void 0){let p=e;if(typeof r.classification!="string")return ge.errors=[{instancePath:t+"/classification",keyword:"type",params:{type:"\
string"}}],!1;var a=p===e}else var a=!0}}}else return ge.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ge.errors=n,e===0}var Me={validate:M};
function M(r,{instancePath:t="",parentData:u,parentDataProperty:m,rootData:i=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.
name===void 0&&(v="name"))return M.errors=[{instancePath:t,keyword:"required",params:{missingProperty:v}}],!1;{let y=e;for(let P in r)if(!Re.call(hr,P))return M.
errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:P}}],!1;if(y===e){if(r["bom-ref"]!==void 0){let P=e;Z(r["bom-ref"],{instancePath:t+
"/bom-ref",parentData:r,parentDataProperty:"bom-ref",rootData:i})||(n=n===null?Z.errors:n.concat(Z.errors),e=n.length);var a=P===e}else var a=!0;if(a){if(r.provider!==
void 0){let D=e;j(r.provider,{instancePath:t+"/provider",parentData:r,parentDataProperty:"provider",rootData:i})||(n=n===null?j.errors:n.concat(j.errors),e=n.length);
var a=D===e}else var a=!0;if(a){if(r.group!==void 0){let b=e;if(typeof r.group!="string")return M.errors=[{instancePath:t+"/group",keyword:"type",params:{type:"\
string"}}],!1;var a=b===e}else var a=!0;if(a){if(r.name!==void 0){let k=e;if(typeof r.name!="string")return M.errors=[{instancePath:t+"/name",keyword:"type",params:{
type:"string"}}],!1;var a=k===e}else var a=!0;if(a){if(r.version!==void 0){let C=e;if(typeof r.version!="string")return M.errors=[{instancePath:t+"/version",keyword:"\
type",params:{type:"string"}}],!1;var a=C===e}else var a=!0;if(a){if(r.description!==void 0){let x=e;if(typeof r.description!="string")return M.errors=[{instancePath:t+
"/description",keyword:"type",params:{type:"string"}}],!1;var a=x===e}else var a=!0;if(a){if(r.endpoints!==void 0){let F=r.endpoints,w=e;if(e===w)if(Array.isArray(
F)){var f=!0;let B=F.length;for(let N=0;N<B;N++){let d=e;if(e===d&&e===d&&typeof F[N]!="string")return M.errors=[{instancePath:t+"/endpoints/"+N,keyword:"type",
params:{type:"string"}}],!1;var f=d===e;if(!f)break}}else return M.errors=[{instancePath:t+"/endpoints",keyword:"type",params:{type:"array"}}],!1;var a=w===e}else
var a=!0;if(a){if(r.authenticated!==void 0){let w=e;if(typeof r.authenticated!="boolean")return M.errors=[{instancePath:t+"/authenticated",keyword:"type",params:{
type:"boolean"}}],!1;var a=w===e}else var a=!0;if(a){if(r["x-trust-boundary"]!==void 0){let S=e;if(typeof r["x-trust-boundary"]!="boolean")return M.errors=[{instancePath:t+
"/x-trust-boundary",keyword:"type",params:{type:"boolean"}}],!1;var a=S===e}else var a=!0;if(a){if(r.data!==void 0){let B=r.data,N=e;if(e===N)if(Array.isArray(B)){
var s=!0;let h=B.length;for(let g=0;g<h;g++){let A=e;ge(B[g],{instancePath:t+"/data/"+g,parentData:B,parentDataProperty:g,rootData:i})||(n=n===null?ge.errors:n.
concat(ge.errors),e=n.length);var s=A===e;if(!s)break}}else return M.errors=[{instancePath:t+"/data",keyword:"type",params:{type:"array"}}],!1;var a=N===e}else var a=!0;
if(a){if(r.licenses!==void 0){let N=r.licenses,d=e;if(e===d)if(Array.isArray(N)){var p=!0;let g=N.length;for(let A=0;A<g;A++){let G=e;Y(N[A],{instancePath:t+"/l\
icenses/"+A,parentData:N,parentDataProperty:A,rootData:i})||(n=n===null?Y.errors:n.concat(Y.errors),e=n.length);var p=G===e;if(!p)break}}else return M.errors=[{
instancePath:t+"/licenses",keyword:"type",params:{type:"array"}}],!1;var a=d===e}else var a=!0;if(a){if(r.externalReferences!==void 0){let d=r.externalReferences,
h=e;if(e===h)if(Array.isArray(d)){var o=!0;let A=d.length;for(let G=0;G<A;G++){let O=e;z(d[G],{instancePath:t+"/externalReferences/"+G,parentData:d,parentDataProperty:G,
rootData:i})||(n=n===null?z.errors:n.concat(z.errors),e=n.length);var o=O===e;if(!o)break}}else return M.errors=[{instancePath:t+"/externalReferences",keyword:"\
type",params:{type:"array"}}],!1;var a=h===e}else var a=!0;if(a){if(r.services!==void 0){let h=r.services,g=e;if(e===g)if(Array.isArray(h)){var c=!0;let G=h.length;
for(let O=0;O<G;O++){let _=e;Me.validate(h[O],{instancePath:t+"/services/"+O,parentData:h,parentDataProperty:O,rootData:i})||(n=n===null?Me.validate.errors:n.concat(
Me.validate.errors),e=n.length);var c=_===e;if(!c)break}if(c&&!(le(),pe(oe)).unique(h))return M.errors=[{instancePath:t+"/services",keyword:"uniqueItems",params:{}}],
!1}else return M.errors=[{instancePath:t+"/services",keyword:"type",params:{type:"array"}}],!1;var a=g===e}else var a=!0;if(a)if(r.properties!==void 0){let h=r.
properties,g=e;if(e===g)if(Array.isArray(h)){var l=!0;let G=h.length;for(let O=0;O<G;O++){let _=e;ee(h[O],{instancePath:t+"/properties/"+O,parentData:h,parentDataProperty:O,
rootData:i})||(n=n===null?ee.errors:n.concat(ee.errors),e=n.length);var l=_===e;if(!l)break}}else return M.errors=[{instancePath:t+"/properties",keyword:"type",
params:{type:"array"}}],!1;var a=g===e}else var a=!0}}}}}}}}}}}}}}}else return M.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return M.errors=
n,e===0}function ve(r,{instancePath:t="",parentData:u,parentDataProperty:m,rootData:i=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let s;if(r.ref===void 0&&(s="ref"))return ve.errors=[{instancePath:t,keyword:"required",params:{missingProperty:s}}],!1;{let p=e;for(let o in r)if(!(o==="ref"||
o==="dependsOn"))return ve.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(p===e){if(r.ref!==void 0){let o=e;Z(r.ref,
{instancePath:t+"/ref",parentData:r,parentDataProperty:"ref",rootData:i})||(n=n===null?Z.errors:n.concat(Z.errors),e=n.length);var f=o===e}else var f=!0;if(f)if(r.
dependsOn!==void 0){let o=r.dependsOn,c=e;if(e===c)if(Array.isArray(o)){var a=!0;let v=o.length;for(let y=0;y<v;y++){let P=e;Z(o[y],{instancePath:t+"/dependsOn/"+
y,parentData:o,parentDataProperty:y,rootData:i})||(n=n===null?Z.errors:n.concat(Z.errors),e=n.length);var a=P===e;if(!a)break}if(a&&!(le(),pe(oe)).unique(o))return ve.
errors=[{instancePath:t+"/dependsOn",keyword:"uniqueItems",params:{}}],!1}else return ve.errors=[{instancePath:t+"/dependsOn",keyword:"type",params:{type:"array"}}],
!1;var f=c===e}else var f=!0}}}else return ve.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ve.errors=n,e===0}function Ge(r,{instancePath:t="",
parentData:u,parentDataProperty:m,rootData:i=r}={}){let n=null,e=0;return typeof r!="string"?(Ge.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],
!1):r==="complete"||r==="incomplete"||r==="incomplete_first_party_only"||r==="incomplete_third_party_only"||r==="unknown"||r==="not_specified"?(Ge.errors=n,e===
0):(Ge.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:Dr}}],!1)}function X(r,{instancePath:t="",parentData:u,parentDataProperty:m,rootData:i=r}={}){
let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.aggregate===void 0&&(p="aggregate"))return X.errors=[{instancePath:t,keyword:"re\
quired",params:{missingProperty:p}}],!1;{let o=e;for(let c in r)if(!(c==="aggregate"||c==="assemblies"||c==="dependencies"))return X.errors=[{instancePath:t,keyword:"\
additionalProperties",params:{additionalProperty:c}}],!1;if(o===e){if(r.aggregate!==void 0){let c=e;Ge(r.aggregate,{instancePath:t+"/aggregate",parentData:r,parentDataProperty:"\
aggregate",rootData:i})||(n=n===null?Ge.errors:n.concat(Ge.errors),e=n.length);var a=c===e}else var a=!0;if(a){if(r.assemblies!==void 0){let l=r.assemblies,v=e;
if(e===v)if(Array.isArray(l)){var f=!0;let P=l.length;for(let D=0;D<P;D++){let b=e;if(typeof l[D]!="string")return X.errors=[{instancePath:t+"/assemblies/"+D,keyword:"\
type",params:{type:"string"}}],!1;var f=b===e;if(!f)break}if(f&&!(le(),pe(oe)).unique(l))return X.errors=[{instancePath:t+"/assemblies",keyword:"uniqueItems",params:{}}],
!1}else return X.errors=[{instancePath:t+"/assemblies",keyword:"type",params:{type:"array"}}],!1;var a=v===e}else var a=!0;if(a)if(r.dependencies!==void 0){let l=r.
dependencies,v=e;if(e===v)if(Array.isArray(l)){var s=!0;let P=l.length;for(let D=0;D<P;D++){let b=e;if(typeof l[D]!="string")return X.errors=[{instancePath:t+"/\
dependencies/"+D,keyword:"type",params:{type:"string"}}],!1;var s=b===e;if(!s)break}if(s&&!(le(),pe(oe)).unique(l))return X.errors=[{instancePath:t+"/dependenci\
es",keyword:"uniqueItems",params:{}}],!1}else return X.errors=[{instancePath:t+"/dependencies",keyword:"type",params:{type:"array"}}],!1;var a=v===e}else var a=!0}}}}else
return X.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return X.errors=n,e===0}function I(r,{instancePath:t="",parentData:u,parentDataProperty:m,
rootData:i=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.bomFormat===void 0&&(l="bomFormat")||r.specVersion===void 0&&(l=
"specVersion"))return I.errors=[{instancePath:t,keyword:"required",params:{missingProperty:l}}],!1;{let v=e;for(let y in r)if(!Re.call(gr,y))return I.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(v===e){if(r.$schema!==void 0){let y=e;if(typeof r.$schema!="string")return I.errors=[{instancePath:t+
"/$schema",keyword:"type",params:{type:"string"}}],!1;var a=y===e}else var a=!0;if(a){if(r.bomFormat!==void 0){let P=r.bomFormat,D=e;if(typeof P!="string")return I.
errors=[{instancePath:t+"/bomFormat",keyword:"type",params:{type:"string"}}],!1;if(P!=="CycloneDX")return I.errors=[{instancePath:t+"/bomFormat",keyword:"enum",
params:{allowedValues:Lr}}],!1;var a=D===e}else var a=!0;if(a){if(r.specVersion!==void 0){let D=e;if(typeof r.specVersion!="string")return I.errors=[{instancePath:t+
"/specVersion",keyword:"type",params:{type:"string"}}],!1;var a=D===e}else var a=!0;if(a){if(r.serialNumber!==void 0){let b=r.serialNumber,k=e;if(e===k)if(typeof b==
"string"){if(!kr.test(b))return I.errors=[{instancePath:t+"/serialNumber",keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a\
-f]{4}-[0-9a-f]{12}$"}}],!1}else return I.errors=[{instancePath:t+"/serialNumber",keyword:"type",params:{type:"string"}}],!1;var a=k===e}else var a=!0;if(a){if(r.
version!==void 0){let k=r.version,C=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)))return I.errors=[{instancePath:t+"/version",keyword:"type",params:{type:"integ\
er"}}],!1;var a=C===e}else var a=!0;if(a){if(r.metadata!==void 0){let C=e;ne(r.metadata,{instancePath:t+"/metadata",parentData:r,parentDataProperty:"metadata",rootData:i})||
(n=n===null?ne.errors:n.concat(ne.errors),e=n.length);var a=C===e}else var a=!0;if(a){if(r.components!==void 0){let x=r.components,F=e;if(e===F)if(Array.isArray(
x)){var f=!0;let S=x.length;for(let B=0;B<S;B++){let N=e;L(x[B],{instancePath:t+"/components/"+B,parentData:x,parentDataProperty:B,rootData:i})||(n=n===null?L.errors:
n.concat(L.errors),e=n.length);var f=N===e;if(!f)break}if(f&&!(le(),pe(oe)).unique(x))return I.errors=[{instancePath:t+"/components",keyword:"uniqueItems",params:{}}],
!1}else return I.errors=[{instancePath:t+"/components",keyword:"type",params:{type:"array"}}],!1;var a=F===e}else var a=!0;if(a){if(r.services!==void 0){let F=r.
services,w=e;if(e===w)if(Array.isArray(F)){var s=!0;let B=F.length;for(let N=0;N<B;N++){let d=e;M(F[N],{instancePath:t+"/services/"+N,parentData:F,parentDataProperty:N,
rootData:i})||(n=n===null?M.errors:n.concat(M.errors),e=n.length);var s=d===e;if(!s)break}if(s&&!(le(),pe(oe)).unique(F))return I.errors=[{instancePath:t+"/serv\
ices",keyword:"uniqueItems",params:{}}],!1}else return I.errors=[{instancePath:t+"/services",keyword:"type",params:{type:"array"}}],!1;var a=w===e}else var a=!0;
if(a){if(r.externalReferences!==void 0){let w=r.externalReferences,S=e;if(e===S)if(Array.isArray(w)){var p=!0;let N=w.length;for(let d=0;d<N;d++){let h=e;z(w[d],
{instancePath:t+"/externalReferences/"+d,parentData:w,parentDataProperty:d,rootData:i})||(n=n===null?z.errors:n.concat(z.errors),e=n.length);var p=h===e;if(!p)break}}else
return I.errors=[{instancePath:t+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var a=S===e}else var a=!0;if(a){if(r.dependencies!==void 0){let S=r.
dependencies,B=e;if(e===B)if(Array.isArray(S)){var o=!0;let d=S.length;for(let h=0;h<d;h++){let g=e;ve(S[h],{instancePath:t+"/dependencies/"+h,parentData:S,parentDataProperty:h,
rootData:i})||(n=n===null?ve.errors:n.concat(ve.errors),e=n.length);var o=g===e;if(!o)break}if(o&&!(le(),pe(oe)).unique(S))return I.errors=[{instancePath:t+"/de\
pendencies",keyword:"uniqueItems",params:{}}],!1}else return I.errors=[{instancePath:t+"/dependencies",keyword:"type",params:{type:"array"}}],!1;var a=B===e}else
var a=!0;if(a)if(r.compositions!==void 0){let S=r.compositions,B=e;if(e===B)if(Array.isArray(S)){var c=!0;let d=S.length;for(let h=0;h<d;h++){let g=e;X(S[h],{instancePath:t+
"/compositions/"+h,parentData:S,parentDataProperty:h,rootData:i})||(n=n===null?X.errors:n.concat(X.errors),e=n.length);var c=g===e;if(!c)break}if(c&&!(le(),pe(oe)).
unique(S))return I.errors=[{instancePath:t+"/compositions",keyword:"uniqueItems",params:{}}],!1}else return I.errors=[{instancePath:t+"/compositions",keyword:"t\
ype",params:{type:"array"}}],!1;var a=B===e}else var a=!0}}}}}}}}}}}}else return I.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return I.errors=
n,e===0}export{xr as default,br as validate};
