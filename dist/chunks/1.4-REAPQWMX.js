import"./chunk-PSHBDJEB.js";var Nr=Object.create,yr=Object.defineProperty,Or=Object.getOwnPropertyDescriptor,Br=Object.getOwnPropertyNames,Gr=Object.getPrototypeOf,Ir=Object.prototype.hasOwnProperty,
jr=(r,a,m)=>()=>{if(m)throw m[0];try{return r&&(a=r(r=0)),a}catch(h){throw m=[h],h}},cr=(r,a)=>()=>{try{return a||r((a={exports:{}}).exports,a),a.exports}catch(m){
throw a=0,m}},Fr=(r,a)=>{for(var m in a)yr(r,m,{get:a[m],enumerable:!0})},gr=(r,a,m,h)=>{if(a&&typeof a=="object"||typeof a=="function")for(let n of Br(a))!Ir.call(
r,n)&&n!==m&&yr(r,n,{get:()=>a[n],enumerable:!(h=Or(a,n))||h.enumerable});return r},_r=(r,a,m)=>(m=r!=null?Nr(Gr(r)):{},gr(a||!r||!r.__esModule?yr(m,"default",{
value:r,enumerable:!0}):m,r)),De=r=>gr(yr({},"__esModule",{value:!0}),r),Mr=cr(r=>{"use strict";Object.defineProperty(r,"__esModule",{value:!0}),r.formatNames=r.
fastFormats=r.fullFormats=void 0;function a(v,g){return{validate:v,compare:g}}r.fullFormats={date:a(t,e),time:a(s(!0),o),"date-time":a(c(!0),p),"iso-time":a(s(),
f),"iso-date-time":a(c(),u),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:d,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:C,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:L,int32:{type:"number",validate:O},int64:{type:"number",validate:A},float:{type:"\
number",validate:N},double:{type:"number",validate:N},password:!0,binary:!0},r.fastFormats={...r.fullFormats,date:a(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,e),time:a(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
o),"date-time":a(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,p),"iso-time":a(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
f),"iso-date-time":a(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,u),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
r.formatNames=Object.keys(r.fullFormats);function m(v){return v%4===0&&(v%100!==0||v%400===0)}var h=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,n=[0,31,28,31,30,31,30,31,31,30,
31,30,31];function t(v){let g=h.exec(v);if(!g)return!1;let b=+g[1],k=+g[2],G=+g[3];return k>=1&&k<=12&&G>=1&&G<=(k===2&&m(b)?29:n[k])}function e(v,g){if(v&&g)return v>
g?1:v<g?-1:0}var i=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function s(v){return function(g){let b=i.exec(g);if(!b)return!1;let k=+b[1],
G=+b[2],R=+b[3],z=b[4],T=b[5]==="-"?-1:1,K=+(b[6]||0),te=+(b[7]||0);if(K>23||te>59||v&&!z)return!1;if(k<=23&&G<=59&&R<60)return!0;let q=G-te*T,le=k-K*T-(q<0?1:0);
return(le===23||le===-1)&&(q===59||q===-1)&&R<61}}function o(v,g){if(!(v&&g))return;let b=new Date("2020-01-01T"+v).valueOf(),k=new Date("2020-01-01T"+g).valueOf();
if(b&&k)return b-k}function f(v,g){if(!(v&&g))return;let b=i.exec(v),k=i.exec(g);if(b&&k)return v=b[1]+b[2]+b[3],g=k[1]+k[2]+k[3],v>g?1:v<g?-1:0}var l=/t|\s/i;function c(v){
let g=s(v);return function(b){let k=b.split(l);return k.length===2&&t(k[0])&&g(k[1])}}function p(v,g){if(!(v&&g))return;let b=new Date(v).valueOf(),k=new Date(g).
valueOf();if(b&&k)return b-k}function u(v,g){if(!(v&&g))return;let[b,k]=v.split(l),[G,R]=g.split(l),z=e(b,G);if(z!==void 0)return z||o(k,R)}var y=/\/|:/,P=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function d(v){return y.test(v)&&P.test(v)}var D=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function L(v){return D.lastIndex=0,D.test(v)}
var S=-(2**31),w=2**31-1;function O(v){return Number.isInteger(v)&&v<=w&&v>=S}function A(v){return Number.isInteger(v)}function N(){return!0}var B=/[^\\]\\Z/;function C(v){
if(B.test(v))return!1;try{return new RegExp(v),!0}catch{return!1}}}),ue={};Fr(ue,{formats:()=>br,idnEmail:()=>Dr,unique:()=>zr});function Er(r){let a=r.split(".");
return r.length<=253&&a.length>=2&&(a.at(-1)??"").length>=2&&a.every(m=>m.length<=63&&Ar.test(m))}function Rr(r){let a=r.slice(1,-1);if(!r.startsWith("[")||!r.endsWith(
"]"))return!1;let m=/^ipv6:/i.test(a)?Ue.fullFormats.ipv6:Ue.fullFormats.ipv4;return m instanceof RegExp&&m.test(a.replace(/^ipv6:/i,""))}function Dr(r){let a=r.
lastIndexOf("@");if(a<1||r.length>986)return!1;let m=r.slice(0,a),h=r.slice(a+1);return wr.test(m)||m.split(".").every(n=>kr.test(n))?h.startsWith("[")?Rr(h):Er(
h):!1}function Pr(r){return pr(r)?Array.isArray(r)?`[${r.map(Pr).join()}]`:`{${Object.keys(r).sort().map(a=>`${JSON.stringify(a)}:${Pr(r[a])}`).join()}}`:JSON.stringify(
r)??""}function Tr(r){return pr(r)?Array.isArray(r)?`[${r.length}]`:Object.keys(r).sort().map(a=>{let m=r[a];return`${JSON.stringify(a)}:${pr(m)?"":JSON.stringify(
m)}`}).join():JSON.stringify(r)??""}function zr(r){if(r.length<2)return!0;let a=new Map;for(let m of r){let h=Tr(m),n=a.get(h);n?n.push(m):a.set(h,[m])}for(let m of a.
values())if(m.length>1&&new Set(m.map(Pr)).size<m.length)return!1;return!0}var Ue,kr,wr,Ar,pr,br,ke=jr(()=>{"use strict";Ue=_r(Mr(),1),kr=/^[0-9A-Za-z!#$%&'*+\-/=?^_`{|}~\u0080-\uffff]+$/,
wr=/^"(?:[ !#-[\]-~\u0080-\uffff]|\\[ -~])*"$/,Ar=/^[0-9A-Za-z\u0080-\uffff](?:[-0-9A-Za-z\u0080-\uffff]*[0-9A-Za-z\u0080-\uffff])?$/,pr=r=>typeof r=="object"&&
r!==null,br={date:Ue.fullFormats.date,"date-time":Ue.fullFormats["date-time"],uri:Ue.fullFormats.uri,"idn-email":Dr}}),$r=cr((r,a)=>{"use strict";a.exports=function m(h,n){
if(h===n)return!0;if(h&&n&&typeof h=="object"&&typeof n=="object"){if(h.constructor!==n.constructor)return!1;var t,e,i;if(Array.isArray(h)){if(t=h.length,t!=n.length)
return!1;for(e=t;e--!==0;)if(!m(h[e],n[e]))return!1;return!0}if(h.constructor===RegExp)return h.source===n.source&&h.flags===n.flags;if(h.valueOf!==Object.prototype.
valueOf)return h.valueOf()===n.valueOf();if(h.toString!==Object.prototype.toString)return h.toString()===n.toString();if(i=Object.keys(h),t=i.length,t!==Object.
keys(n).length)return!1;for(e=t;e--!==0;)if(!Object.prototype.hasOwnProperty.call(n,i[e]))return!1;for(e=t;e--!==0;){var s=i[e];if(!m(h[s],n[s]))return!1}return!0}
return h!==h&&n!==n}}),Hr=cr(r=>{"use strict";Object.defineProperty(r,"__esModule",{value:!0});var a=$r();a.code='require("ajv/dist/runtime/equal").default',r.default=
a}),Ur=cr(r=>{"use strict";Object.defineProperty(r,"__esModule",{value:!0});function a(m){let h=m.length,n=0,t=0,e;for(;t<h;)n++,e=m.charCodeAt(t++),e>=55296&&e<=
56319&&t<h&&(e=m.charCodeAt(t),(e&64512)===56320&&t++);return n}r.default=a,a.code='require("ajv/dist/runtime/ucs2length").default'}),qr=["MD5","SHA-1","SHA-256",
"SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"],Vr=["vcs","issue-tracker","website","advisories","bom",
"mailing-list","social","chat","documentation","support","distribution","license","build-meta","build-system","release-notes","other"],hr=["0BSD","3D-Slicer-1.0",
"AAL","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","ADSL","Advanced-Cryptics-Dictionary","AFL-1.1","AFL-1.2","A\
FL-2.0","AFL-2.1","AFL-3.0","Afmparse","AGPL-1.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0","AGPL-3.0-only","AGPL-3.0-or-later","Aladdin","ALGLIB-Documenta\
tion","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","any-OSI","any-OSI-perl-modules","Apache-1.0","Apache-1.1","Apache-2.0",
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
ftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"],Yr=["base64"],Kr=["defect","enhancement","security"],Wr=["unofficial","monkey","ba\
ckport","cherry-pick"],Zr={type:1,title:1,featuredImage:1,socialImage:1,description:1,timestamp:1,aliases:1,tags:1,resolves:1,notes:1,properties:1},Jr=["EC","OK\
P","RSA"],Xr=["P-256","P-384","P-521"],Qr=["Ed25519","Ed448"],et=["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","Ed25519","Ed448","HS2\
56","HS384","HS512"],rt={type:1,"mime-type":1,"bom-ref":1,supplier:1,author:1,publisher:1,group:1,name:1,version:1,description:1,scope:1,hashes:1,licenses:1,copyright:1,
cpe:1,purl:1,swid:1,modified:1,pedigree:1,externalReferences:1,components:1,evidence:1,releaseNotes:1,properties:1,signature:1},tt=["application","framework","l\
ibrary","container","operating-system","device","firmware","file"],at=["required","optional","excluded"],it=["inbound","outbound","bi-directional","unknown"],nt={
"bom-ref":1,provider:1,group:1,name:1,version:1,description:1,endpoints:1,authenticated:1,"x-trust-boundary":1,data:1,licenses:1,externalReferences:1,services:1,
releaseNotes:1,properties:1,signature:1},ot=["complete","incomplete","incomplete_first_party_only","incomplete_third_party_only","unknown","not_specified"],st=[
"critical","high","medium","low","info","none","unknown"],lt=["CVSSv2","CVSSv3","CVSSv31","OWASP","other"],pt=["resolved","resolved_with_pedigree","exploitable",
"in_triage","false_positive","not_affected"],ft=["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","\
protected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"],yt=["affected","unaffected","unknown"],ct={"bom-ref":1,
id:1,source:1,references:1,ratings:1,cwes:1,description:1,detail:1,recommendation:1,advisories:1,created:1,published:1,updated:1,credits:1,tools:1,analysis:1,affects:1,
properties:1},dt=["can_not_fix","will_not_fix","update","rollback","workaround_available"],ut={$schema:1,bomFormat:1,specVersion:1,serialNumber:1,version:1,metadata:1,
components:1,services:1,externalReferences:1,dependencies:1,compositions:1,vulnerabilities:1,signature:1},vt=["CycloneDX"],wt=V,At=V,sr=Object.prototype.hasOwnProperty,
Pt=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),qe=(ke(),De(ue)).formats["date-time"];function Ve(r,{instancePath:a="",
parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;return typeof r!="string"?(Ve.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],
!1):r==="MD5"||r==="SHA-1"||r==="SHA-256"||r==="SHA-384"||r==="SHA-512"||r==="SHA3-256"||r==="SHA3-384"||r==="SHA3-512"||r==="BLAKE2b-256"||r==="BLAKE2b-384"||r===
"BLAKE2b-512"||r==="BLAKE3"?(Ve.errors=t,e===0):(Ve.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:qr}}],!1)}var mt=new RegExp("^([a-fA-F0-9]{32}|\
[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function Ye(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,
e=0;if(e===0)if(typeof r=="string"){if(!mt.test(r))return Ye.errors=[{instancePath:a,keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-\
F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"}}],!1}else return Ye.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return Ye.errors=t,e===0}function be(r,{
instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.alg===void 0&&
(s="alg")||r.content===void 0&&(s="content"))return be.errors=[{instancePath:a,keyword:"required",params:{missingProperty:s}}],!1;{let o=e;for(let f in r)if(!(f===
"alg"||f==="content"))return be.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(o===e){if(r.alg!==void 0){let f=e;Ve(
r.alg,{instancePath:a+"/alg",parentData:r,parentDataProperty:"alg",rootData:n})||(t=t===null?Ve.errors:t.concat(Ve.errors),e=t.length);var i=f===e}else var i=!0;
if(i)if(r.content!==void 0){let f=e;Ye(r.content,{instancePath:a+"/content",parentData:r,parentDataProperty:"content",rootData:n})||(t=t===null?Ye.errors:t.concat(
Ye.errors),e=t.length);var i=f===e}else var i=!0}}}else return be.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return be.errors=t,e===0}function re(r,{
instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.url===void 0&&
(o="url")||r.type===void 0&&(o="type"))return re.errors=[{instancePath:a,keyword:"required",params:{missingProperty:o}}],!1;{let f=e;for(let l in r)if(!(l==="ur\
l"||l==="comment"||l==="type"||l==="hashes"))return re.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(f===e){if(r.
url!==void 0){let l=e;if(e===l&&e===l&&typeof r.url!="string")return re.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else
var i=!0;if(i){if(r.comment!==void 0){let c=e;if(typeof r.comment!="string")return re.errors=[{instancePath:a+"/comment",keyword:"type",params:{type:"string"}}],
!1;var i=c===e}else var i=!0;if(i){if(r.type!==void 0){let p=r.type,u=e;if(typeof p!="string")return re.errors=[{instancePath:a+"/type",keyword:"type",params:{type:"\
string"}}],!1;if(!(p==="vcs"||p==="issue-tracker"||p==="website"||p==="advisories"||p==="bom"||p==="mailing-list"||p==="social"||p==="chat"||p==="documentation"||
p==="support"||p==="distribution"||p==="license"||p==="build-meta"||p==="build-system"||p==="release-notes"||p==="other"))return re.errors=[{instancePath:a+"/ty\
pe",keyword:"enum",params:{allowedValues:Vr}}],!1;var i=u===e}else var i=!0;if(i)if(r.hashes!==void 0){let p=r.hashes,u=e;if(e===u)if(Array.isArray(p)){var s=!0;
let P=p.length;for(let d=0;d<P;d++){let D=e;be(p[d],{instancePath:a+"/hashes/"+d,parentData:p,parentDataProperty:d,rootData:n})||(t=t===null?be.errors:t.concat(
be.errors),e=t.length);var s=D===e;if(!s)break}}else return re.errors=[{instancePath:a+"/hashes",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0}}}}}else
return re.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return re.errors=t,e===0}function me(r,{instancePath:a="",parentData:m,parentDataProperty:h,
rootData:n=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f=e;for(let l in r)if(!(l==="vendor"||l==="name"||l==="version"||l===
"hashes"||l==="externalReferences"))return me.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(f===e){if(r.vendor!==
void 0){let l=e;if(typeof r.vendor!="string")return me.errors=[{instancePath:a+"/vendor",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){
if(r.name!==void 0){let c=e;if(typeof r.name!="string")return me.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;
if(i){if(r.version!==void 0){let p=e;if(typeof r.version!="string")return me.errors=[{instancePath:a+"/version",keyword:"type",params:{type:"string"}}],!1;var i=p===
e}else var i=!0;if(i){if(r.hashes!==void 0){let u=r.hashes,y=e;if(e===y)if(Array.isArray(u)){var s=!0;let d=u.length;for(let D=0;D<d;D++){let L=e;be(u[D],{instancePath:a+
"/hashes/"+D,parentData:u,parentDataProperty:D,rootData:n})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var s=L===e;if(!s)break}}else return me.errors=
[{instancePath:a+"/hashes",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i)if(r.externalReferences!==void 0){let u=r.externalReferences,
y=e;if(e===y)if(Array.isArray(u)){var o=!0;let d=u.length;for(let D=0;D<d;D++){let L=e;re(u[D],{instancePath:a+"/externalReferences/"+D,parentData:u,parentDataProperty:D,
rootData:n})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var o=L===e;if(!o)break}}else return me.errors=[{instancePath:a+"/externalReferences",keyword:"\
type",params:{type:"array"}}],!1;var i=y===e}else var i=!0}}}}}else return me.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return me.errors=
t,e===0}var Lr=(ke(),De(ue)).formats["idn-email"];function ye(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let s=e;for(let o in r)if(!(o==="name"||o==="email"||o==="phone"))return ye.errors=[{instancePath:a,keyword:"additionalPr\
operties",params:{additionalProperty:o}}],!1;if(s===e){if(r.name!==void 0){let o=e;if(typeof r.name!="string")return ye.errors=[{instancePath:a+"/name",keyword:"\
type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.email!==void 0){let f=r.email,l=e;if(e===l&&e===l)if(typeof f=="string"){if(!Lr(f))return ye.
errors=[{instancePath:a+"/email",keyword:"format",params:{format:"idn-email"}}],!1}else return ye.errors=[{instancePath:a+"/email",keyword:"type",params:{type:"\
string"}}],!1;var i=l===e}else var i=!0;if(i)if(r.phone!==void 0){let f=e;if(typeof r.phone!="string")return ye.errors=[{instancePath:a+"/phone",keyword:"type",
params:{type:"string"}}],!1;var i=f===e}else var i=!0}}}else return ye.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ye.errors=t,e===
0}var ht=new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$","u");function ne(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;return typeof r!=
"string"?(ne.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):(ne.errors=t,e===0)}function J(r,{instancePath:a="",parentData:m,parentDataProperty:h,
rootData:n=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f=e;for(let l in r)if(!(l==="name"||l==="url"||l==="contact"))return J.
errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(f===e){if(r.name!==void 0){let l=e;if(typeof r.name!="string")return J.
errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.url!==void 0){let c=r.url,p=e;if(e===p)if(Array.
isArray(c)){var s=!0;let y=c.length;for(let P=0;P<y;P++){let d=e;if(e===d&&e===d&&typeof c[P]!="string")return J.errors=[{instancePath:a+"/url/"+P,keyword:"type",
params:{type:"string"}}],!1;var s=d===e;if(!s)break}}else return J.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;
if(i)if(r.contact!==void 0){let c=r.contact,p=e;if(e===p)if(Array.isArray(c)){var o=!0;let y=c.length;for(let P=0;P<y;P++){let d=e;ye(c[P],{instancePath:a+"/con\
tact/"+P,parentData:c,parentDataProperty:P,rootData:n})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var o=d===e;if(!o)break}}else return J.errors=[{instancePath:a+
"/contact",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0}}}else return J.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;
return J.errors=t,e===0}var gt=Hr().default;function Ke(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;if(typeof r!="st\
ring")return Ke.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;let i;i=!1;for(let s of hr)if(gt(r,s)){i=!0;break}return i?(Ke.errors=t,e===0):
(Ke.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:hr}}],!1)}function ie(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.content===void 0&&(s="content"))return ie.errors=[{instancePath:a,keyword:"requi\
red",params:{missingProperty:s}}],!1;{let o=e;for(let f in r)if(!(f==="contentType"||f==="encoding"||f==="content"))return ie.errors=[{instancePath:a,keyword:"a\
dditionalProperties",params:{additionalProperty:f}}],!1;if(o===e){if(r.contentType!==void 0){let f=e;if(typeof r.contentType!="string")return ie.errors=[{instancePath:a+
"/contentType",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.encoding!==void 0){let l=r.encoding,c=e;if(typeof l!="string")return ie.
errors=[{instancePath:a+"/encoding",keyword:"type",params:{type:"string"}}],!1;if(l!=="base64")return ie.errors=[{instancePath:a+"/encoding",keyword:"enum",params:{
allowedValues:Yr}}],!1;var i=c===e}else var i=!0;if(i)if(r.content!==void 0){let l=e;if(typeof r.content!="string")return ie.errors=[{instancePath:a+"/content",
keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0}}}}else return ie.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ie.
errors=t,e===0}function Ge(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0,i=e,s=!1,o=null,f=e;if(r&&typeof r=="object"&&
!Array.isArray(r)){let u;if(r.id===void 0&&(u="id")){let y={instancePath:a,keyword:"required",params:{missingProperty:u}};t===null?t=[y]:t.push(y),e++}}var c=f===
e;c&&(s=!0,o=0);let l=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.name===void 0&&(u="name")){let y={instancePath:a,keyword:"required",params:{missingProperty:u}};
t===null?t=[y]:t.push(y),e++}}var c=l===e;if(c&&s?(s=!1,o=[o,1]):c&&(s=!0,o=1),s)e=i,t!==null&&(i?t.length=i:t=null);else{let u={instancePath:a,keyword:"oneOf",
params:{passingSchemas:o}};return t===null?t=[u]:t.push(u),e++,Ge.errors=t,!1}if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u=e;for(let y in r)if(!(y===
"id"||y==="name"||y==="text"||y==="url"))return Ge.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(u===e){if(r.id!==
void 0){let y=e;Ke(r.id,{instancePath:a+"/id",parentData:r,parentDataProperty:"id",rootData:n})||(t=t===null?Ke.errors:t.concat(Ke.errors),e=t.length);var p=y===
e}else var p=!0;if(p){if(r.name!==void 0){let P=e;if(typeof r.name!="string")return Ge.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;
var p=P===e}else var p=!0;if(p){if(r.text!==void 0){let d=e;ie(r.text,{instancePath:a+"/text",parentData:r,parentDataProperty:"text",rootData:n})||(t=t===null?ie.
errors:t.concat(ie.errors),e=t.length);var p=d===e}else var p=!0;if(p)if(r.url!==void 0){let d=e;if(e===d&&e===d&&typeof r.url!="string")return Ge.errors=[{instancePath:a+
"/url",keyword:"type",params:{type:"string"}}],!1;var p=d===e}else var p=!0}}}}else return Ge.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;
return Ge.errors=t,e===0}function fe(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0,i=e,s=!1,o=null,f=e;if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.license===void 0&&(u="license")){let y={instancePath:a,keyword:"required",params:{missingProperty:u}};t===null?t=[y]:t.push(
y),e++}}var c=f===e;c&&(s=!0,o=0);let l=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.expression===void 0&&(u="expression")){let y={instancePath:a,keyword:"\
required",params:{missingProperty:u}};t===null?t=[y]:t.push(y),e++}}var c=l===e;if(c&&s?(s=!1,o=[o,1]):c&&(s=!0,o=1),s)e=i,t!==null&&(i?t.length=i:t=null);else{
let u={instancePath:a,keyword:"oneOf",params:{passingSchemas:o}};return t===null?t=[u]:t.push(u),e++,fe.errors=t,!1}if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let u=e;for(let y in r)if(!(y==="license"||y==="expression"))return fe.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;if(u===e){if(r.license!==void 0){let y=e;Ge(r.license,{instancePath:a+"/license",parentData:r,parentDataProperty:"license",rootData:n})||(t=t===null?Ge.errors:
t.concat(Ge.errors),e=t.length);var p=y===e}else var p=!0;if(p)if(r.expression!==void 0){let y=e;if(typeof r.expression!="string")return fe.errors=[{instancePath:a+
"/expression",keyword:"type",params:{type:"string"}}],!1;var p=y===e}else var p=!0}}else return fe.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],
!1;return fe.errors=t,e===0}function we(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let s;if(r.tagId===void 0&&(s="tagId")||r.name===void 0&&(s="name"))return we.errors=[{instancePath:a,keyword:"required",params:{missingProperty:s}}],
!1;{let o=e;for(let f in r)if(!(f==="tagId"||f==="name"||f==="version"||f==="tagVersion"||f==="patch"||f==="text"||f==="url"))return we.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(o===e){if(r.tagId!==void 0){let f=e;if(typeof r.tagId!="string")return we.errors=[{instancePath:a+
"/tagId",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(r.name!==void 0){let l=e;if(typeof r.name!="string")return we.errors=[{instancePath:a+
"/name",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(r.version!==void 0){let c=e;if(typeof r.version!="string")return we.errors=
[{instancePath:a+"/version",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(r.tagVersion!==void 0){let p=r.tagVersion,u=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)))return we.errors=[{instancePath:a+"/tagVersion",keyword:"type",params:{type:"integer"}}],!1;var i=u===e}else var i=!0;if(i){if(r.patch!==
void 0){let u=e;if(typeof r.patch!="boolean")return we.errors=[{instancePath:a+"/patch",keyword:"type",params:{type:"boolean"}}],!1;var i=u===e}else var i=!0;if(i){
if(r.text!==void 0){let y=e;ie(r.text,{instancePath:a+"/text",parentData:r,parentDataProperty:"text",rootData:n})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.
length);var i=y===e}else var i=!0;if(i)if(r.url!==void 0){let y=e;if(e===y&&e===y&&typeof r.url!="string")return we.errors=[{instancePath:a+"/url",keyword:"type",
params:{type:"string"}}],!1;var i=y===e}else var i=!0}}}}}}}}else return we.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return we.errors=
t,e===0}function he(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let s=e;for(let o in r)if(!(o==="timestamp"||o==="name"||o==="email"))return he.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;if(s===e){if(r.timestamp!==void 0){let o=r.timestamp,f=e;if(e===f&&e===f)if(typeof o=="string"){if(!qe.validate(o))return he.errors=[{instancePath:a+"/timest\
amp",keyword:"format",params:{format:"date-time"}}],!1}else return he.errors=[{instancePath:a+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var i=f===
e}else var i=!0;if(i){if(r.name!==void 0){let f=e;if(typeof r.name!="string")return he.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;
var i=f===e}else var i=!0;if(i)if(r.email!==void 0){let f=r.email,l=e;if(e===l&&e===l)if(typeof f=="string"){if(!Lr(f))return he.errors=[{instancePath:a+"/email",
keyword:"format",params:{format:"idn-email"}}],!1}else return he.errors=[{instancePath:a+"/email",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0}}}else
return he.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return he.errors=t,e===0}function Ie(r,{instancePath:a="",parentData:m,parentDataProperty:h,
rootData:n=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s=e;for(let o in r)if(!(o==="uid"||o==="url"||o==="author"||o==="comm\
itter"||o==="message"))return Ie.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(r.uid!==void 0){let o=e;
if(typeof r.uid!="string")return Ie.errors=[{instancePath:a+"/uid",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(r.url!==void 0){
let f=e;if(e===f&&e===f&&typeof r.url!="string")return Ie.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){
if(r.author!==void 0){let l=e;he(r.author,{instancePath:a+"/author",parentData:r,parentDataProperty:"author",rootData:n})||(t=t===null?he.errors:t.concat(he.errors),
e=t.length);var i=l===e}else var i=!0;if(i){if(r.committer!==void 0){let c=e;he(r.committer,{instancePath:a+"/committer",parentData:r,parentDataProperty:"commit\
ter",rootData:n})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var i=c===e}else var i=!0;if(i)if(r.message!==void 0){let c=e;if(typeof r.message!="str\
ing")return Ie.errors=[{instancePath:a+"/message",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0}}}}}else return Ie.errors=[{instancePath:a,
keyword:"type",params:{type:"object"}}],!1;return Ie.errors=t,e===0}function Te(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s=e;for(let o in r)if(!(o==="text"||o==="url"))return Te.errors=[{instancePath:a,keyword:"addition\
alProperties",params:{additionalProperty:o}}],!1;if(s===e){if(r.text!==void 0){let o=e;ie(r.text,{instancePath:a+"/text",parentData:r,parentDataProperty:"text",
rootData:n})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var i=o===e}else var i=!0;if(i)if(r.url!==void 0){let o=e;if(e===o&&e===o&&typeof r.url!="st\
ring")return Te.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0}}else return Te.errors=[{instancePath:a,keyword:"\
type",params:{type:"object"}}],!1;return Te.errors=t,e===0}function ee(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.type===void 0&&(f="type"))return ee.errors=[{instancePath:a,keyword:"required",params:{missingProperty:f}}],
!1;{let l=e;for(let c in r)if(!(c==="type"||c==="id"||c==="name"||c==="description"||c==="source"||c==="references"))return ee.errors=[{instancePath:a,keyword:"\
additionalProperties",params:{additionalProperty:c}}],!1;if(l===e){if(r.type!==void 0){let c=r.type,p=e;if(typeof c!="string")return ee.errors=[{instancePath:a+
"/type",keyword:"type",params:{type:"string"}}],!1;if(!(c==="defect"||c==="enhancement"||c==="security"))return ee.errors=[{instancePath:a+"/type",keyword:"enum",
params:{allowedValues:Kr}}],!1;var i=p===e}else var i=!0;if(i){if(r.id!==void 0){let p=e;if(typeof r.id!="string")return ee.errors=[{instancePath:a+"/id",keyword:"\
type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(r.name!==void 0){let u=e;if(typeof r.name!="string")return ee.errors=[{instancePath:a+"/nam\
e",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(r.description!==void 0){let y=e;if(typeof r.description!="string")return ee.errors=
[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(r.source!==void 0){let P=r.source,d=e;if(e===d)if(P&&
typeof P=="object"&&!Array.isArray(P)){let L=e;for(let S in P)if(!(S==="name"||S==="url"))return ee.errors=[{instancePath:a+"/source",keyword:"additionalPropert\
ies",params:{additionalProperty:S}}],!1;if(L===e){if(P.name!==void 0){let S=e;if(typeof P.name!="string")return ee.errors=[{instancePath:a+"/source/name",keyword:"\
type",params:{type:"string"}}],!1;var s=S===e}else var s=!0;if(s)if(P.url!==void 0){let S=e;if(e===S&&e===S&&typeof P.url!="string")return ee.errors=[{instancePath:a+
"/source/url",keyword:"type",params:{type:"string"}}],!1;var s=S===e}else var s=!0}}else return ee.errors=[{instancePath:a+"/source",keyword:"type",params:{type:"\
object"}}],!1;var i=d===e}else var i=!0;if(i)if(r.references!==void 0){let P=r.references,d=e;if(e===d)if(Array.isArray(P)){var o=!0;let L=P.length;for(let S=0;S<
L;S++){let w=e;if(e===w&&e===w&&typeof P[S]!="string")return ee.errors=[{instancePath:a+"/references/"+S,keyword:"type",params:{type:"string"}}],!1;var o=w===e;
if(!o)break}}else return ee.errors=[{instancePath:a+"/references",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0}}}}}}}else return ee.errors=
[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ee.errors=t,e===0}function Be(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return Be.errors=[{instancePath:a,keyword:"required",params:{
missingProperty:o}}],!1;{let f=e;for(let l in r)if(!(l==="type"||l==="diff"||l==="resolves"))return Be.errors=[{instancePath:a,keyword:"additionalProperties",params:{
additionalProperty:l}}],!1;if(f===e){if(r.type!==void 0){let l=r.type,c=e;if(typeof l!="string")return Be.errors=[{instancePath:a+"/type",keyword:"type",params:{
type:"string"}}],!1;if(!(l==="unofficial"||l==="monkey"||l==="backport"||l==="cherry-pick"))return Be.errors=[{instancePath:a+"/type",keyword:"enum",params:{allowedValues:Wr}}],
!1;var i=c===e}else var i=!0;if(i){if(r.diff!==void 0){let c=e;Te(r.diff,{instancePath:a+"/diff",parentData:r,parentDataProperty:"diff",rootData:n})||(t=t===null?
Te.errors:t.concat(Te.errors),e=t.length);var i=c===e}else var i=!0;if(i)if(r.resolves!==void 0){let c=r.resolves,p=e;if(e===p)if(Array.isArray(c)){var s=!0;let y=c.
length;for(let P=0;P<y;P++){let d=e;ee(c[P],{instancePath:a+"/resolves/"+P,parentData:c,parentDataProperty:P,rootData:n})||(t=t===null?ee.errors:t.concat(ee.errors),
e=t.length);var s=d===e;if(!s)break}}else return Be.errors=[{instancePath:a+"/resolves",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0}}}}else
return Be.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Be.errors=t,e===0}function Me(r,{instancePath:a="",parentData:m,parentDataProperty:h,
rootData:n=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.text===void 0&&(i="text"))return Me.errors=[{instancePath:a,keyword:"\
required",params:{missingProperty:i}}],!1;{let s=e;for(let o in r)if(o!=="text")return Me.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;if(s===e&&r.text!==void 0&&typeof r.text!="string")return Me.errors=[{instancePath:a+"/text",keyword:"type",params:{type:"string"}}],!1}}else return Me.errors=
[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Me.errors=t,e===0}function Ee(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f=e;for(let l in r)if(!(l==="licenses"||l==="copyright"))return Ee.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(f===e){if(r.licenses!==void 0){let l=r.licenses,c=e;if(e===c)if(Array.isArray(l)){var i=!0;
let u=l.length;for(let y=0;y<u;y++){let P=e;fe(l[y],{instancePath:a+"/licenses/"+y,parentData:l,parentDataProperty:y,rootData:n})||(t=t===null?fe.errors:t.concat(
fe.errors),e=t.length);var i=P===e;if(!i)break}}else return Ee.errors=[{instancePath:a+"/licenses",keyword:"type",params:{type:"array"}}],!1;var o=c===e}else var o=!0;
if(o)if(r.copyright!==void 0){let l=r.copyright,c=e;if(e===c)if(Array.isArray(l)){var s=!0;let u=l.length;for(let y=0;y<u;y++){let P=e;Me(l[y],{instancePath:a+"\
/copyright/"+y,parentData:l,parentDataProperty:y,rootData:n})||(t=t===null?Me.errors:t.concat(Me.errors),e=t.length);var s=P===e;if(!s)break}}else return Ee.errors=
[{instancePath:a+"/copyright",keyword:"type",params:{type:"array"}}],!1;var o=c===e}else var o=!0}}else return Ee.errors=[{instancePath:a,keyword:"type",params:{
type:"object"}}],!1;return Ee.errors=t,e===0}function or(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;return typeof r!=
"string"?(or.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):(or.errors=t,e===0)}var Dt=new RegExp("^([a-z]{2})(-[A-Z]{2})?$","u");function We(r,{
instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;if(e===0)if(typeof r=="string"){if(!Dt.test(r))return We.errors=[{instancePath:a,
keyword:"pattern",params:{pattern:"^([a-z]{2})(-[A-Z]{2})?$"}}],!1}else return We.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return We.errors=
t,e===0}function ze(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let s;if(r.text===void 0&&(s="text"))return ze.errors=[{instancePath:a,keyword:"required",params:{missingProperty:s}}],!1;{let o=e;for(let f in r)if(!(f==="loca\
le"||f==="text"))return ze.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(o===e){if(r.locale!==void 0){let f=e;We(
r.locale,{instancePath:a+"/locale",parentData:r,parentDataProperty:"locale",rootData:n})||(t=t===null?We.errors:t.concat(We.errors),e=t.length);var i=f===e}else
var i=!0;if(i)if(r.text!==void 0){let f=e;ie(r.text,{instancePath:a+"/text",parentData:r,parentDataProperty:"text",rootData:n})||(t=t===null?ie.errors:t.concat(
ie.errors),e=t.length);var i=f===e}else var i=!0}}}else return ze.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ze.errors=t,e===0}function oe(r,{
instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0){let s=e;
if(typeof r.name!="string")return oe.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=s===e}else var i=!0;if(i)if(r.value!==void 0){
let s=e;if(typeof r.value!="string")return oe.errors=[{instancePath:a+"/value",keyword:"type",params:{type:"string"}}],!1;var i=s===e}else var i=!0}else return oe.
errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return oe.errors=t,e===0}function W(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type"))return W.errors=[{instancePath:a,keyword:"required",params:{
missingProperty:p}}],!1;{let u=e;for(let y in r)if(!sr.call(Zr,y))return W.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;if(u===e){if(r.type!==void 0){let y=e;or(r.type,{instancePath:a+"/type",parentData:r,parentDataProperty:"type",rootData:n})||(t=t===null?or.errors:t.concat(or.
errors),e=t.length);var i=y===e}else var i=!0;if(i){if(r.title!==void 0){let P=e;if(typeof r.title!="string")return W.errors=[{instancePath:a+"/title",keyword:"\
type",params:{type:"string"}}],!1;var i=P===e}else var i=!0;if(i){if(r.featuredImage!==void 0){let d=e;if(e===d&&e===d&&typeof r.featuredImage!="string")return W.
errors=[{instancePath:a+"/featuredImage",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(r.socialImage!==void 0){let D=e;if(e===D&&
e===D&&typeof r.socialImage!="string")return W.errors=[{instancePath:a+"/socialImage",keyword:"type",params:{type:"string"}}],!1;var i=D===e}else var i=!0;if(i){
if(r.description!==void 0){let L=e;if(typeof r.description!="string")return W.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;
var i=L===e}else var i=!0;if(i){if(r.timestamp!==void 0){let S=r.timestamp,w=e;if(e===w&&e===w)if(typeof S=="string"){if(!qe.validate(S))return W.errors=[{instancePath:a+
"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else return W.errors=[{instancePath:a+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var i=w===
e}else var i=!0;if(i){if(r.aliases!==void 0){let w=r.aliases,O=e;if(e===O)if(Array.isArray(w)){var s=!0;let N=w.length;for(let B=0;B<N;B++){let C=e;if(typeof w[B]!=
"string")return W.errors=[{instancePath:a+"/aliases/"+B,keyword:"type",params:{type:"string"}}],!1;var s=C===e;if(!s)break}}else return W.errors=[{instancePath:a+
"/aliases",keyword:"type",params:{type:"array"}}],!1;var i=O===e}else var i=!0;if(i){if(r.tags!==void 0){let O=r.tags,A=e;if(e===A)if(Array.isArray(O)){var o=!0;
let B=O.length;for(let C=0;C<B;C++){let v=e;if(typeof O[C]!="string")return W.errors=[{instancePath:a+"/tags/"+C,keyword:"type",params:{type:"string"}}],!1;var o=v===
e;if(!o)break}}else return W.errors=[{instancePath:a+"/tags",keyword:"type",params:{type:"array"}}],!1;var i=A===e}else var i=!0;if(i){if(r.resolves!==void 0){let A=r.
resolves,N=e;if(e===N)if(Array.isArray(A)){var f=!0;let C=A.length;for(let v=0;v<C;v++){let g=e;ee(A[v],{instancePath:a+"/resolves/"+v,parentData:A,parentDataProperty:v,
rootData:n})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var f=g===e;if(!f)break}}else return W.errors=[{instancePath:a+"/resolves",keyword:"type",params:{
type:"array"}}],!1;var i=N===e}else var i=!0;if(i){if(r.notes!==void 0){let N=r.notes,B=e;if(e===B)if(Array.isArray(N)){var l=!0;let v=N.length;for(let g=0;g<v;g++){
let b=e;ze(N[g],{instancePath:a+"/notes/"+g,parentData:N,parentDataProperty:g,rootData:n})||(t=t===null?ze.errors:t.concat(ze.errors),e=t.length);var l=b===e;if(!l)
break}}else return W.errors=[{instancePath:a+"/notes",keyword:"type",params:{type:"array"}}],!1;var i=B===e}else var i=!0;if(i)if(r.properties!==void 0){let N=r.
properties,B=e;if(e===B)if(Array.isArray(N)){var c=!0;let v=N.length;for(let g=0;g<v;g++){let b=e;oe(N[g],{instancePath:a+"/properties/"+g,parentData:N,parentDataProperty:g,
rootData:n})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var c=b===e;if(!c)break}}else return W.errors=[{instancePath:a+"/properties",keyword:"type",
params:{type:"array"}}],!1;var i=B===e}else var i=!0}}}}}}}}}}}}else return W.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return W.errors=
t,e===0}var kt=(ke(),De(ue)).formats.uri;function de(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;return typeof r!="s\
tring"?(de.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):r==="EC"||r==="OKP"||r==="RSA"?(de.errors=t,e===0):(de.errors=[{instancePath:a,keyword:"\
enum",params:{allowedValues:Jr}}],!1)}function Y(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0,i=e,s=e,o=!0,f=e;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.kty!==void 0&&r.kty!=="EC"){let D={};t===null?t=[D]:t.push(D),e++}var l=f===e;if(e=s,t!==null&&(s?t.length=s:t=null),l){
let D=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let S;if(r.kty===void 0&&(S="kty")||r.crv===void 0&&(S="crv")||r.x===void 0&&(S="x")||r.y===void 0&&(S="y"))
return Y.errors=[{instancePath:a,keyword:"required",params:{missingProperty:S}}],!1;{let w=e;for(let O in r)if(!(O==="kty"||O==="crv"||O==="x"||O==="y"))return Y.
errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:O}}],!1;if(w===e){if(r.kty!==void 0){let O=e;de(r.kty,{instancePath:a+"/kty",parentData:r,
parentDataProperty:"kty",rootData:n})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var c=O===e}else var c=!0;if(c){if(r.crv!==void 0){let A=r.crv,N=e;
if(typeof A!="string")return Y.errors=[{instancePath:a+"/crv",keyword:"type",params:{type:"string"}}],!1;if(!(A==="P-256"||A==="P-384"||A==="P-521"))return Y.errors=
[{instancePath:a+"/crv",keyword:"enum",params:{allowedValues:Xr}}],!1;var c=N===e}else var c=!0;if(c){if(r.x!==void 0){let N=e;if(typeof r.x!="string")return Y.
errors=[{instancePath:a+"/x",keyword:"type",params:{type:"string"}}],!1;var c=N===e}else var c=!0;if(c)if(r.y!==void 0){let N=e;if(typeof r.y!="string")return Y.
errors=[{instancePath:a+"/y",keyword:"type",params:{type:"string"}}],!1;var c=N===e}else var c=!0}}}}}var l=D===e;o=l}if(!o){let D={instancePath:a,keyword:"if",
params:{failingKeyword:"then"}};return t===null?t=[D]:t.push(D),e++,Y.errors=t,!1}var p=i===e;if(p){let D=e,L=e,S=!0,w=e;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.kty!==void 0&&r.kty!=="OKP"){let A={};t===null?t=[A]:t.push(A),e++}var u=w===e;if(e=L,t!==null&&(L?t.length=L:t=null),u){let A=e;if(r&&typeof r=="object"&&
!Array.isArray(r)){let B;if(r.kty===void 0&&(B="kty")||r.crv===void 0&&(B="crv")||r.x===void 0&&(B="x"))return Y.errors=[{instancePath:a,keyword:"required",params:{
missingProperty:B}}],!1;{let C=e;for(let v in r)if(!(v==="kty"||v==="crv"||v==="x"))return Y.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:v}}],
!1;if(C===e){if(r.kty!==void 0){let v=e;de(r.kty,{instancePath:a+"/kty",parentData:r,parentDataProperty:"kty",rootData:n})||(t=t===null?de.errors:t.concat(de.errors),
e=t.length);var y=v===e}else var y=!0;if(y){if(r.crv!==void 0){let g=r.crv,b=e;if(typeof g!="string")return Y.errors=[{instancePath:a+"/crv",keyword:"type",params:{
type:"string"}}],!1;if(!(g==="Ed25519"||g==="Ed448"))return Y.errors=[{instancePath:a+"/crv",keyword:"enum",params:{allowedValues:Qr}}],!1;var y=b===e}else var y=!0;
if(y)if(r.x!==void 0){let g=e;if(typeof r.x!="string")return Y.errors=[{instancePath:a+"/x",keyword:"type",params:{type:"string"}}],!1;var y=g===e}else var y=!0}}}}
var u=A===e;S=u}if(!S){let A={instancePath:a,keyword:"if",params:{failingKeyword:"then"}};return t===null?t=[A]:t.push(A),e++,Y.errors=t,!1}var p=D===e;if(p){let A=e,
N=e,B=!0,C=e;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.kty!==void 0&&r.kty!=="RSA"){let g={};t===null?t=[g]:t.push(g),e++}var P=C===e;if(e=N,t!==null&&(N?t.
length=N:t=null),P){let g=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.kty===void 0&&(k="kty")||r.n===void 0&&(k="n")||r.e===void 0&&(k="e"))return Y.
errors=[{instancePath:a,keyword:"required",params:{missingProperty:k}}],!1;{let G=e;for(let R in r)if(!(R==="kty"||R==="n"||R==="e"))return Y.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:R}}],!1;if(G===e){if(r.kty!==void 0){let R=e;de(r.kty,{instancePath:a+"/kty",parentData:r,parentDataProperty:"\
kty",rootData:n})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var d=R===e}else var d=!0;if(d){if(r.n!==void 0){let z=e;if(typeof r.n!="string")return Y.
errors=[{instancePath:a+"/n",keyword:"type",params:{type:"string"}}],!1;var d=z===e}else var d=!0;if(d)if(r.e!==void 0){let z=e;if(typeof r.e!="string")return Y.
errors=[{instancePath:a+"/e",keyword:"type",params:{type:"string"}}],!1;var d=z===e}else var d=!0}}}}var P=g===e;B=P}if(!B){let g={instancePath:a,keyword:"if",params:{
failingKeyword:"then"}};return t===null?t=[g]:t.push(g),e++,Y.errors=t,!1}var p=A===e}}if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let D;if(r.kty===void 0&&
(D="kty"))return Y.errors=[{instancePath:a,keyword:"required",params:{missingProperty:D}}],!1;r.kty!==void 0&&(de(r.kty,{instancePath:a+"/kty",parentData:r,parentDataProperty:"\
kty",rootData:n})||(t=t===null?de.errors:t.concat(de.errors),e=t.length))}else return Y.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Y.
errors=t,e===0}function ae(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if(r.algorithm===void 0&&(l="algorithm")||r.value===void 0&&(l="value"))return ae.errors=[{instancePath:a,keyword:"required",params:{missingProperty:l}}],
!1;{let c=e;for(let p in r)if(!(p==="algorithm"||p==="keyId"||p==="publicKey"||p==="certificatePath"||p==="excludes"||p==="value"))return ae.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(c===e){if(r.algorithm!==void 0){let p=r.algorithm,u=e,y=e,P=!1,d=null,D=e;if(typeof p!="str\
ing"){let w={instancePath:a+"/algorithm",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}if(!(p==="RS256"||p==="RS384"||p==="RS512"||p==="PS\
256"||p==="PS384"||p==="PS512"||p==="ES256"||p==="ES384"||p==="ES512"||p==="Ed25519"||p==="Ed448"||p==="HS256"||p==="HS384"||p==="HS512")){let w={instancePath:a+
"/algorithm",keyword:"enum",params:{allowedValues:et}};t===null?t=[w]:t.push(w),e++}var i=D===e;i&&(P=!0,d=0);let L=e;if(e===L&&e===L)if(typeof p=="string"){if(!kt(
p)){let w={instancePath:a+"/algorithm",keyword:"format",params:{format:"uri"}};t===null?t=[w]:t.push(w),e++}}else{let w={instancePath:a+"/algorithm",keyword:"ty\
pe",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}var i=L===e;if(i&&P?(P=!1,d=[d,1]):i&&(P=!0,d=1),P)e=y,t!==null&&(y?t.length=y:t=null);else{let w={instancePath:a+
"/algorithm",keyword:"oneOf",params:{passingSchemas:d}};return t===null?t=[w]:t.push(w),e++,ae.errors=t,!1}var s=u===e}else var s=!0;if(s){if(r.keyId!==void 0){
let u=e;if(typeof r.keyId!="string")return ae.errors=[{instancePath:a+"/keyId",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;if(s){if(r.publicKey!==
void 0){let y=e;Y(r.publicKey,{instancePath:a+"/publicKey",parentData:r,parentDataProperty:"publicKey",rootData:n})||(t=t===null?Y.errors:t.concat(Y.errors),e=t.
length);var s=y===e}else var s=!0;if(s){if(r.certificatePath!==void 0){let P=r.certificatePath,d=e;if(e===d)if(Array.isArray(P)){var o=!0;let L=P.length;for(let S=0;S<
L;S++){let w=e;if(typeof P[S]!="string")return ae.errors=[{instancePath:a+"/certificatePath/"+S,keyword:"type",params:{type:"string"}}],!1;var o=w===e;if(!o)break}}else
return ae.errors=[{instancePath:a+"/certificatePath",keyword:"type",params:{type:"array"}}],!1;var s=d===e}else var s=!0;if(s){if(r.excludes!==void 0){let d=r.excludes,
D=e;if(e===D)if(Array.isArray(d)){var f=!0;let S=d.length;for(let w=0;w<S;w++){let O=e;if(typeof d[w]!="string")return ae.errors=[{instancePath:a+"/excludes/"+w,
keyword:"type",params:{type:"string"}}],!1;var f=O===e;if(!f)break}}else return ae.errors=[{instancePath:a+"/excludes",keyword:"type",params:{type:"array"}}],!1;
var s=D===e}else var s=!0;if(s)if(r.value!==void 0){let d=e;if(typeof r.value!="string")return ae.errors=[{instancePath:a+"/value",keyword:"type",params:{type:"\
string"}}],!1;var s=d===e}else var s=!0}}}}}}}else return ae.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ae.errors=t,e===0}function ve(r,{
instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;if(!(r&&typeof r=="object"&&!Array.isArray(r)))return ve.errors=[{instancePath:a,
keyword:"type",params:{type:"object"}}],!1;let i=e,s=!1,o=null,f=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let y=e;for(let P in r)if(P!=="signers"){let d={
instancePath:a,keyword:"additionalProperties",params:{additionalProperty:P}};t===null?t=[d]:t.push(d),e++;break}if(y===e&&r.signers!==void 0){let P=r.signers;if(e===
e)if(Array.isArray(P)){var l=!0;let d=P.length;for(let D=0;D<d;D++){let L=e;ae(P[D],{instancePath:a+"/signers/"+D,parentData:P,parentDataProperty:D,rootData:n})||
(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var l=L===e;if(!l)break}}else{let d={instancePath:a+"/signers",keyword:"type",params:{type:"array"}};t===null?
t=[d]:t.push(d),e++}}}var u=f===e;u&&(s=!0,o=0);let c=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let y=e;for(let P in r)if(P!=="chain"){let d={instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:P}};t===null?t=[d]:t.push(d),e++;break}if(y===e&&r.chain!==void 0){let P=r.chain;if(e===e)if(Array.isArray(
P)){var p=!0;let d=P.length;for(let D=0;D<d;D++){let L=e;ae(P[D],{instancePath:a+"/chain/"+D,parentData:P,parentDataProperty:D,rootData:n})||(t=t===null?ae.errors:
t.concat(ae.errors),e=t.length);var p=L===e;if(!p)break}}else{let d={instancePath:a+"/chain",keyword:"type",params:{type:"array"}};t===null?t=[d]:t.push(d),e++}}}
var u=c===e;if(u&&s)s=!1,o=[o,1];else{u&&(s=!0,o=1);let y=e;ae(r,{instancePath:a,parentData:m,parentDataProperty:h,rootData:n})||(t=t===null?ae.errors:t.concat(
ae.errors),e=t.length);var u=y===e;u&&s?(s=!1,o=[o,2]):u&&(s=!0,o=2)}if(s)e=i,t!==null&&(i?t.length=i:t=null);else{let y={instancePath:a,keyword:"oneOf",params:{
passingSchemas:o}};return t===null?t=[y]:t.push(y),e++,ve.errors=t,!1}return ve.errors=t,e===0}var Se={validate:F};function F(r,{instancePath:a="",parentData:m,
parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let L;if(r.type===void 0&&(L="type")||r.name===void 0&&
(L="name"))return F.errors=[{instancePath:a,keyword:"required",params:{missingProperty:L}}],!1;{let S=e;for(let w in r)if(!sr.call(rt,w))return F.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:w}}],!1;if(S===e){if(r.type!==void 0){let w=r.type,O=e;if(typeof w!="string")return F.errors=[{instancePath:a+
"/type",keyword:"type",params:{type:"string"}}],!1;if(!(w==="application"||w==="framework"||w==="library"||w==="container"||w==="operating-system"||w==="device"||
w==="firmware"||w==="file"))return F.errors=[{instancePath:a+"/type",keyword:"enum",params:{allowedValues:tt}}],!1;var i=O===e}else var i=!0;if(i){if(r["mime-ty\
pe"]!==void 0){let O=r["mime-type"],A=e;if(e===A)if(typeof O=="string"){if(!ht.test(O))return F.errors=[{instancePath:a+"/mime-type",keyword:"pattern",params:{pattern:"\
^[-+a-z0-9.]+/[-+a-z0-9.]+$"}}],!1}else return F.errors=[{instancePath:a+"/mime-type",keyword:"type",params:{type:"string"}}],!1;var i=A===e}else var i=!0;if(i){
if(r["bom-ref"]!==void 0){let A=e;ne(r["bom-ref"],{instancePath:a+"/bom-ref",parentData:r,parentDataProperty:"bom-ref",rootData:n})||(t=t===null?ne.errors:t.concat(
ne.errors),e=t.length);var i=A===e}else var i=!0;if(i){if(r.supplier!==void 0){let N=e;J(r.supplier,{instancePath:a+"/supplier",parentData:r,parentDataProperty:"\
supplier",rootData:n})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var i=N===e}else var i=!0;if(i){if(r.author!==void 0){let B=e;if(typeof r.author!="s\
tring")return F.errors=[{instancePath:a+"/author",keyword:"type",params:{type:"string"}}],!1;var i=B===e}else var i=!0;if(i){if(r.publisher!==void 0){let C=e;if(typeof r.
publisher!="string")return F.errors=[{instancePath:a+"/publisher",keyword:"type",params:{type:"string"}}],!1;var i=C===e}else var i=!0;if(i){if(r.group!==void 0){
let v=e;if(typeof r.group!="string")return F.errors=[{instancePath:a+"/group",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i){if(r.name!==
void 0){let g=e;if(typeof r.name!="string")return F.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(r.
version!==void 0){let b=e;if(typeof r.version!="string")return F.errors=[{instancePath:a+"/version",keyword:"type",params:{type:"string"}}],!1;var i=b===e}else var i=!0;
if(i){if(r.description!==void 0){let k=e;if(typeof r.description!="string")return F.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],
!1;var i=k===e}else var i=!0;if(i){if(r.scope!==void 0){let G=r.scope,R=e;if(typeof G!="string")return F.errors=[{instancePath:a+"/scope",keyword:"type",params:{
type:"string"}}],!1;if(!(G==="required"||G==="optional"||G==="excluded"))return F.errors=[{instancePath:a+"/scope",keyword:"enum",params:{allowedValues:at}}],!1;
var i=R===e}else var i=!0;if(i){if(r.hashes!==void 0){let R=r.hashes,z=e;if(e===z)if(Array.isArray(R)){var s=!0;let K=R.length;for(let te=0;te<K;te++){let q=e;be(
R[te],{instancePath:a+"/hashes/"+te,parentData:R,parentDataProperty:te,rootData:n})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var s=q===e;if(!s)break}}else
return F.errors=[{instancePath:a+"/hashes",keyword:"type",params:{type:"array"}}],!1;var i=z===e}else var i=!0;if(i){if(r.licenses!==void 0){let z=r.licenses,T=e;
if(e===T)if(Array.isArray(z)){var o=!0;let te=z.length;for(let q=0;q<te;q++){let le=e;fe(z[q],{instancePath:a+"/licenses/"+q,parentData:z,parentDataProperty:q,rootData:n})||
(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var o=le===e;if(!o)break}}else return F.errors=[{instancePath:a+"/licenses",keyword:"type",params:{type:"a\
rray"}}],!1;var i=T===e}else var i=!0;if(i){if(r.copyright!==void 0){let T=e;if(typeof r.copyright!="string")return F.errors=[{instancePath:a+"/copyright",keyword:"\
type",params:{type:"string"}}],!1;var i=T===e}else var i=!0;if(i){if(r.cpe!==void 0){let K=e;if(typeof r.cpe!="string")return F.errors=[{instancePath:a+"/cpe",keyword:"\
type",params:{type:"string"}}],!1;var i=K===e}else var i=!0;if(i){if(r.purl!==void 0){let te=e;if(typeof r.purl!="string")return F.errors=[{instancePath:a+"/pur\
l",keyword:"type",params:{type:"string"}}],!1;var i=te===e}else var i=!0;if(i){if(r.swid!==void 0){let q=e;we(r.swid,{instancePath:a+"/swid",parentData:r,parentDataProperty:"\
swid",rootData:n})||(t=t===null?we.errors:t.concat(we.errors),e=t.length);var i=q===e}else var i=!0;if(i){if(r.modified!==void 0){let le=e;if(typeof r.modified!=
"boolean")return F.errors=[{instancePath:a+"/modified",keyword:"type",params:{type:"boolean"}}],!1;var i=le===e}else var i=!0;if(i){if(r.pedigree!==void 0){let I=r.
pedigree,pe=e;if(e===pe)if(I&&typeof I=="object"&&!Array.isArray(I)){let X=e;for(let _ in I)if(!(_==="ancestors"||_==="descendants"||_==="variants"||_==="commit\
s"||_==="patches"||_==="notes"))return F.errors=[{instancePath:a+"/pedigree",keyword:"additionalProperties",params:{additionalProperty:_}}],!1;if(X===e){if(I.ancestors!==
void 0){let _=I.ancestors,E=e;if(e===E)if(Array.isArray(_)){var f=!0;let M=_.length;for(let x=0;x<M;x++){let H=e;Se.validate(_[x],{instancePath:a+"/pedigree/anc\
estors/"+x,parentData:_,parentDataProperty:x,rootData:n})||(t=t===null?Se.validate.errors:t.concat(Se.validate.errors),e=t.length);var f=H===e;if(!f)break}}else
return F.errors=[{instancePath:a+"/pedigree/ancestors",keyword:"type",params:{type:"array"}}],!1;var l=E===e}else var l=!0;if(l){if(I.descendants!==void 0){let E=I.
descendants,$=e;if(e===$)if(Array.isArray(E)){var c=!0;let x=E.length;for(let H=0;H<x;H++){let xe=e;Se.validate(E[H],{instancePath:a+"/pedigree/descendants/"+H,
parentData:E,parentDataProperty:H,rootData:n})||(t=t===null?Se.validate.errors:t.concat(Se.validate.errors),e=t.length);var c=xe===e;if(!c)break}}else return F.
errors=[{instancePath:a+"/pedigree/descendants",keyword:"type",params:{type:"array"}}],!1;var l=$===e}else var l=!0;if(l){if(I.variants!==void 0){let $=I.variants,
M=e;if(e===M)if(Array.isArray($)){var p=!0;let H=$.length;for(let xe=0;xe<H;xe++){let Pe=e;Se.validate($[xe],{instancePath:a+"/pedigree/variants/"+xe,parentData:$,
parentDataProperty:xe,rootData:n})||(t=t===null?Se.validate.errors:t.concat(Se.validate.errors),e=t.length);var p=Pe===e;if(!p)break}}else return F.errors=[{instancePath:a+
"/pedigree/variants",keyword:"type",params:{type:"array"}}],!1;var l=M===e}else var l=!0;if(l){if(I.commits!==void 0){let M=I.commits,x=e;if(e===x)if(Array.isArray(
M)){var u=!0;let xe=M.length;for(let Pe=0;Pe<xe;Pe++){let ce=e;Ie(M[Pe],{instancePath:a+"/pedigree/commits/"+Pe,parentData:M,parentDataProperty:Pe,rootData:n})||
(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var u=ce===e;if(!u)break}}else return F.errors=[{instancePath:a+"/pedigree/commits",keyword:"type",params:{
type:"array"}}],!1;var l=x===e}else var l=!0;if(l){if(I.patches!==void 0){let x=I.patches,H=e;if(e===H)if(Array.isArray(x)){var y=!0;let Pe=x.length;for(let ce=0;ce<
Pe;ce++){let se=e;Be(x[ce],{instancePath:a+"/pedigree/patches/"+ce,parentData:x,parentDataProperty:ce,rootData:n})||(t=t===null?Be.errors:t.concat(Be.errors),e=
t.length);var y=se===e;if(!y)break}}else return F.errors=[{instancePath:a+"/pedigree/patches",keyword:"type",params:{type:"array"}}],!1;var l=H===e}else var l=!0;
if(l)if(I.notes!==void 0){let x=e;if(typeof I.notes!="string")return F.errors=[{instancePath:a+"/pedigree/notes",keyword:"type",params:{type:"string"}}],!1;var l=x===
e}else var l=!0}}}}}}else return F.errors=[{instancePath:a+"/pedigree",keyword:"type",params:{type:"object"}}],!1;var i=pe===e}else var i=!0;if(i){if(r.externalReferences!==
void 0){let pe=r.externalReferences,U=e;if(e===U)if(Array.isArray(pe)){var P=!0;let _=pe.length;for(let E=0;E<_;E++){let $=e;re(pe[E],{instancePath:a+"/external\
References/"+E,parentData:pe,parentDataProperty:E,rootData:n})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var P=$===e;if(!P)break}}else return F.errors=
[{instancePath:a+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=U===e}else var i=!0;if(i){if(r.components!==void 0){let U=r.components,X=e;
if(e===X)if(Array.isArray(U)){var d=!0;let E=U.length;for(let $=0;$<E;$++){let M=e;Se.validate(U[$],{instancePath:a+"/components/"+$,parentData:U,parentDataProperty:$,
rootData:n})||(t=t===null?Se.validate.errors:t.concat(Se.validate.errors),e=t.length);var d=M===e;if(!d)break}if(d&&!(ke(),De(ue)).unique(U))return F.errors=[{instancePath:a+
"/components",keyword:"uniqueItems",params:{}}],!1}else return F.errors=[{instancePath:a+"/components",keyword:"type",params:{type:"array"}}],!1;var i=X===e}else
var i=!0;if(i){if(r.evidence!==void 0){let X=e;Ee(r.evidence,{instancePath:a+"/evidence",parentData:r,parentDataProperty:"evidence",rootData:n})||(t=t===null?Ee.
errors:t.concat(Ee.errors),e=t.length);var i=X===e}else var i=!0;if(i){if(r.releaseNotes!==void 0){let _=e;W(r.releaseNotes,{instancePath:a+"/releaseNotes",parentData:r,
parentDataProperty:"releaseNotes",rootData:n})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var i=_===e}else var i=!0;if(i){if(r.properties!==void 0){let E=r.
properties,$=e;if(e===$)if(Array.isArray(E)){var D=!0;let x=E.length;for(let H=0;H<x;H++){let xe=e;oe(E[H],{instancePath:a+"/properties/"+H,parentData:E,parentDataProperty:H,
rootData:n})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var D=xe===e;if(!D)break}}else return F.errors=[{instancePath:a+"/properties",keyword:"type",
params:{type:"array"}}],!1;var i=$===e}else var i=!0;if(i)if(r.signature!==void 0){let E=e;ve(r.signature,{instancePath:a+"/signature",parentData:r,parentDataProperty:"\
signature",rootData:n})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var i=E===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}}}}}}else return F.errors=[{instancePath:a,
keyword:"type",params:{type:"object"}}],!1;return F.errors=t,e===0}function Ce(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c=e;for(let p in r)if(!(p==="timestamp"||p==="tools"||p==="authors"||p==="component"||p==="manufac\
ture"||p==="supplier"||p==="licenses"||p==="properties"))return Ce.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(c===
e){if(r.timestamp!==void 0){let p=r.timestamp,u=e;if(e===u&&e===u)if(typeof p=="string"){if(!qe.validate(p))return Ce.errors=[{instancePath:a+"/timestamp",keyword:"\
format",params:{format:"date-time"}}],!1}else return Ce.errors=[{instancePath:a+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;
if(i){if(r.tools!==void 0){let u=r.tools,y=e;if(e===y)if(Array.isArray(u)){var s=!0;let d=u.length;for(let D=0;D<d;D++){let L=e;me(u[D],{instancePath:a+"/tools/"+
D,parentData:u,parentDataProperty:D,rootData:n})||(t=t===null?me.errors:t.concat(me.errors),e=t.length);var s=L===e;if(!s)break}}else return Ce.errors=[{instancePath:a+
"/tools",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i){if(r.authors!==void 0){let y=r.authors,P=e;if(e===P)if(Array.isArray(y)){var o=!0;
let D=y.length;for(let L=0;L<D;L++){let S=e;ye(y[L],{instancePath:a+"/authors/"+L,parentData:y,parentDataProperty:L,rootData:n})||(t=t===null?ye.errors:t.concat(
ye.errors),e=t.length);var o=S===e;if(!o)break}}else return Ce.errors=[{instancePath:a+"/authors",keyword:"type",params:{type:"array"}}],!1;var i=P===e}else var i=!0;
if(i){if(r.component!==void 0){let P=e;F(r.component,{instancePath:a+"/component",parentData:r,parentDataProperty:"component",rootData:n})||(t=t===null?F.errors:
t.concat(F.errors),e=t.length);var i=P===e}else var i=!0;if(i){if(r.manufacture!==void 0){let d=e;J(r.manufacture,{instancePath:a+"/manufacture",parentData:r,parentDataProperty:"\
manufacture",rootData:n})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var i=d===e}else var i=!0;if(i){if(r.supplier!==void 0){let D=e;J(r.supplier,{instancePath:a+
"/supplier",parentData:r,parentDataProperty:"supplier",rootData:n})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var i=D===e}else var i=!0;if(i){if(r.licenses!==
void 0){let L=r.licenses,S=e;if(e===S)if(Array.isArray(L)){var f=!0;let O=L.length;for(let A=0;A<O;A++){let N=e;fe(L[A],{instancePath:a+"/licenses/"+A,parentData:L,
parentDataProperty:A,rootData:n})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var f=N===e;if(!f)break}}else return Ce.errors=[{instancePath:a+"/licen\
ses",keyword:"type",params:{type:"array"}}],!1;var i=S===e}else var i=!0;if(i)if(r.properties!==void 0){let L=r.properties,S=e;if(e===S)if(Array.isArray(L)){var l=!0;
let O=L.length;for(let A=0;A<O;A++){let N=e;oe(L[A],{instancePath:a+"/properties/"+A,parentData:L,parentDataProperty:A,rootData:n})||(t=t===null?oe.errors:t.concat(
oe.errors),e=t.length);var l=N===e;if(!l)break}}else return Ce.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=S===e}else var i=!0}}}}}}}}else
return Ce.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Ce.errors=t,e===0}function Ze(r,{instancePath:a="",parentData:m,parentDataProperty:h,
rootData:n=r}={}){let t=null,e=0;return typeof r!="string"?(Ze.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):r==="inbound"||r==="outbound"||
r==="bi-directional"||r==="unknown"?(Ze.errors=t,e===0):(Ze.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:it}}],!1)}function Re(r,{instancePath:a="",
parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.flow===void 0&&(s="flow")||r.
classification===void 0&&(s="classification"))return Re.errors=[{instancePath:a,keyword:"required",params:{missingProperty:s}}],!1;{let o=e;for(let f in r)if(!(f===
"flow"||f==="classification"))return Re.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(o===e){if(r.flow!==void 0){
let f=e;Ze(r.flow,{instancePath:a+"/flow",parentData:r,parentDataProperty:"flow",rootData:n})||(t=t===null?Ze.errors:t.concat(Ze.errors),e=t.length);var i=f===e}else
var i=!0;if(i)if(r.classification!==void 0){let f=e;if(typeof r.classification!="string")return Re.errors=[{instancePath:a+"/classification",keyword:"type",params:{
type:"string"}}],!1;var i=f===e}else var i=!0}}}else return Re.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Re.errors=t,e===0}var vr={
validate:Z};function Z(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let u;if(r.name===void 0&&(u="name"))return Z.errors=[{instancePath:a,keyword:"required",params:{missingProperty:u}}],!1;{let y=e;for(let P in r)if(!sr.call(
nt,P))return Z.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:P}}],!1;if(y===e){if(r["bom-ref"]!==void 0){let P=e;ne(r["bom-r\
ef"],{instancePath:a+"/bom-ref",parentData:r,parentDataProperty:"bom-ref",rootData:n})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var i=P===e}else var i=!0;
if(i){if(r.provider!==void 0){let d=e;J(r.provider,{instancePath:a+"/provider",parentData:r,parentDataProperty:"provider",rootData:n})||(t=t===null?J.errors:t.concat(
J.errors),e=t.length);var i=d===e}else var i=!0;if(i){if(r.group!==void 0){let D=e;if(typeof r.group!="string")return Z.errors=[{instancePath:a+"/group",keyword:"\
type",params:{type:"string"}}],!1;var i=D===e}else var i=!0;if(i){if(r.name!==void 0){let L=e;if(typeof r.name!="string")return Z.errors=[{instancePath:a+"/name",
keyword:"type",params:{type:"string"}}],!1;var i=L===e}else var i=!0;if(i){if(r.version!==void 0){let S=e;if(typeof r.version!="string")return Z.errors=[{instancePath:a+
"/version",keyword:"type",params:{type:"string"}}],!1;var i=S===e}else var i=!0;if(i){if(r.description!==void 0){let w=e;if(typeof r.description!="string")return Z.
errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var i=w===e}else var i=!0;if(i){if(r.endpoints!==void 0){let O=r.endpoints,A=e;
if(e===A)if(Array.isArray(O)){var s=!0;let B=O.length;for(let C=0;C<B;C++){let v=e;if(e===v&&e===v&&typeof O[C]!="string")return Z.errors=[{instancePath:a+"/end\
points/"+C,keyword:"type",params:{type:"string"}}],!1;var s=v===e;if(!s)break}}else return Z.errors=[{instancePath:a+"/endpoints",keyword:"type",params:{type:"a\
rray"}}],!1;var i=A===e}else var i=!0;if(i){if(r.authenticated!==void 0){let A=e;if(typeof r.authenticated!="boolean")return Z.errors=[{instancePath:a+"/authent\
icated",keyword:"type",params:{type:"boolean"}}],!1;var i=A===e}else var i=!0;if(i){if(r["x-trust-boundary"]!==void 0){let N=e;if(typeof r["x-trust-boundary"]!=
"boolean")return Z.errors=[{instancePath:a+"/x-trust-boundary",keyword:"type",params:{type:"boolean"}}],!1;var i=N===e}else var i=!0;if(i){if(r.data!==void 0){let B=r.
data,C=e;if(e===C)if(Array.isArray(B)){var o=!0;let g=B.length;for(let b=0;b<g;b++){let k=e;Re(B[b],{instancePath:a+"/data/"+b,parentData:B,parentDataProperty:b,
rootData:n})||(t=t===null?Re.errors:t.concat(Re.errors),e=t.length);var o=k===e;if(!o)break}}else return Z.errors=[{instancePath:a+"/data",keyword:"type",params:{
type:"array"}}],!1;var i=C===e}else var i=!0;if(i){if(r.licenses!==void 0){let C=r.licenses,v=e;if(e===v)if(Array.isArray(C)){var f=!0;let b=C.length;for(let k=0;k<
b;k++){let G=e;fe(C[k],{instancePath:a+"/licenses/"+k,parentData:C,parentDataProperty:k,rootData:n})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var f=G===
e;if(!f)break}}else return Z.errors=[{instancePath:a+"/licenses",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i){if(r.externalReferences!==
void 0){let v=r.externalReferences,g=e;if(e===g)if(Array.isArray(v)){var l=!0;let k=v.length;for(let G=0;G<k;G++){let R=e;re(v[G],{instancePath:a+"/externalRefe\
rences/"+G,parentData:v,parentDataProperty:G,rootData:n})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var l=R===e;if(!l)break}}else return Z.errors=[
{instancePath:a+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=g===e}else var i=!0;if(i){if(r.services!==void 0){let g=r.services,b=e;if(e===
b)if(Array.isArray(g)){var c=!0;let G=g.length;for(let R=0;R<G;R++){let z=e;vr.validate(g[R],{instancePath:a+"/services/"+R,parentData:g,parentDataProperty:R,rootData:n})||
(t=t===null?vr.validate.errors:t.concat(vr.validate.errors),e=t.length);var c=z===e;if(!c)break}if(c&&!(ke(),De(ue)).unique(g))return Z.errors=[{instancePath:a+
"/services",keyword:"uniqueItems",params:{}}],!1}else return Z.errors=[{instancePath:a+"/services",keyword:"type",params:{type:"array"}}],!1;var i=b===e}else var i=!0;
if(i){if(r.releaseNotes!==void 0){let b=e;W(r.releaseNotes,{instancePath:a+"/releaseNotes",parentData:r,parentDataProperty:"releaseNotes",rootData:n})||(t=t===null?
W.errors:t.concat(W.errors),e=t.length);var i=b===e}else var i=!0;if(i){if(r.properties!==void 0){let k=r.properties,G=e;if(e===G)if(Array.isArray(k)){var p=!0;
let z=k.length;for(let T=0;T<z;T++){let K=e;oe(k[T],{instancePath:a+"/properties/"+T,parentData:k,parentDataProperty:T,rootData:n})||(t=t===null?oe.errors:t.concat(
oe.errors),e=t.length);var p=K===e;if(!p)break}}else return Z.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=G===e}else var i=!0;
if(i)if(r.signature!==void 0){let k=e;ve(r.signature,{instancePath:a+"/signature",parentData:r,parentDataProperty:"signature",rootData:n})||(t=t===null?ve.errors:
t.concat(ve.errors),e=t.length);var i=k===e}else var i=!0}}}}}}}}}}}}}}}}}else return Z.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Z.
errors=t,e===0}function je(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if(r.ref===void 0&&(o="ref"))return je.errors=[{instancePath:a,keyword:"required",params:{missingProperty:o}}],!1;{let f=e;for(let l in r)if(!(l==="re\
f"||l==="dependsOn"))return je.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(f===e){if(r.ref!==void 0){let l=e;ne(
r.ref,{instancePath:a+"/ref",parentData:r,parentDataProperty:"ref",rootData:n})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var s=l===e}else var s=!0;
if(s)if(r.dependsOn!==void 0){let l=r.dependsOn,c=e;if(e===c)if(Array.isArray(l)){var i=!0;let u=l.length;for(let y=0;y<u;y++){let P=e;ne(l[y],{instancePath:a+"\
/dependsOn/"+y,parentData:l,parentDataProperty:y,rootData:n})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var i=P===e;if(!i)break}if(i&&!(ke(),De(ue)).
unique(l))return je.errors=[{instancePath:a+"/dependsOn",keyword:"uniqueItems",params:{}}],!1}else return je.errors=[{instancePath:a+"/dependsOn",keyword:"type",
params:{type:"array"}}],!1;var s=c===e}else var s=!0}}}else return je.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return je.errors=t,e===
0}function Je(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;return typeof r!="string"?(Je.errors=[{instancePath:a,keyword:"\
type",params:{type:"string"}}],!1):r==="complete"||r==="incomplete"||r==="incomplete_first_party_only"||r==="incomplete_third_party_only"||r==="unknown"||r==="n\
ot_specified"?(Je.errors=t,e===0):(Je.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:ot}}],!1)}function Ae(r,{instancePath:a="",parentData:m,parentDataProperty:h,
rootData:n=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.aggregate===void 0&&(f="aggregate"))return Ae.errors=[{instancePath:a,
keyword:"required",params:{missingProperty:f}}],!1;{let l=e;for(let c in r)if(!(c==="aggregate"||c==="assemblies"||c==="dependencies"||c==="signature"))return Ae.
errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(l===e){if(r.aggregate!==void 0){let c=e;Je(r.aggregate,{instancePath:a+
"/aggregate",parentData:r,parentDataProperty:"aggregate",rootData:n})||(t=t===null?Je.errors:t.concat(Je.errors),e=t.length);var i=c===e}else var i=!0;if(i){if(r.
assemblies!==void 0){let p=r.assemblies,u=e;if(e===u)if(Array.isArray(p)){var s=!0;let P=p.length;for(let d=0;d<P;d++){let D=e;if(typeof p[d]!="string")return Ae.
errors=[{instancePath:a+"/assemblies/"+d,keyword:"type",params:{type:"string"}}],!1;var s=D===e;if(!s)break}if(s&&!(ke(),De(ue)).unique(p))return Ae.errors=[{instancePath:a+
"/assemblies",keyword:"uniqueItems",params:{}}],!1}else return Ae.errors=[{instancePath:a+"/assemblies",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else
var i=!0;if(i){if(r.dependencies!==void 0){let u=r.dependencies,y=e;if(e===y)if(Array.isArray(u)){var o=!0;let d=u.length;for(let D=0;D<d;D++){let L=e;if(typeof u[D]!=
"string")return Ae.errors=[{instancePath:a+"/dependencies/"+D,keyword:"type",params:{type:"string"}}],!1;var o=L===e;if(!o)break}if(o&&!(ke(),De(ue)).unique(u))
return Ae.errors=[{instancePath:a+"/dependencies",keyword:"uniqueItems",params:{}}],!1}else return Ae.errors=[{instancePath:a+"/dependencies",keyword:"type",params:{
type:"array"}}],!1;var i=y===e}else var i=!0;if(i)if(r.signature!==void 0){let u=e;ve(r.signature,{instancePath:a+"/signature",parentData:r,parentDataProperty:"\
signature",rootData:n})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var i=u===e}else var i=!0}}}}}else return Ae.errors=[{instancePath:a,keyword:"typ\
e",params:{type:"object"}}],!1;return Ae.errors=t,e===0}function ge(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s=e;for(let o in r)if(!(o==="url"||o==="name"))return ge.errors=[{instancePath:a,keyword:"additionalPropertie\
s",params:{additionalProperty:o}}],!1;if(s===e){if(r.url!==void 0){let o=e;if(typeof r.url!="string")return ge.errors=[{instancePath:a+"/url",keyword:"type",params:{
type:"string"}}],!1;var i=o===e}else var i=!0;if(i)if(r.name!==void 0){let o=e;if(typeof r.name!="string")return ge.errors=[{instancePath:a+"/name",keyword:"typ\
e",params:{type:"string"}}],!1;var i=o===e}else var i=!0}}else return ge.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ge.errors=t,e===
0}function Xe(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;return typeof r!="string"?(Xe.errors=[{instancePath:a,keyword:"\
type",params:{type:"string"}}],!1):r==="critical"||r==="high"||r==="medium"||r==="low"||r==="info"||r==="none"||r==="unknown"?(Xe.errors=t,e===0):(Xe.errors=[{instancePath:a,
keyword:"enum",params:{allowedValues:st}}],!1)}function Qe(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;return typeof r!=
"string"?(Qe.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):r==="CVSSv2"||r==="CVSSv3"||r==="CVSSv31"||r==="OWASP"||r==="other"?(Qe.errors=
t,e===0):(Qe.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:lt}}],!1)}function Fe(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s=e;for(let o in r)if(!(o==="source"||o==="score"||o==="severity"||o==="method"||o==="v\
ector"||o==="justification"))return Fe.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(r.source!==void 0){
let o=e;ge(r.source,{instancePath:a+"/source",parentData:r,parentDataProperty:"source",rootData:n})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var i=o===
e}else var i=!0;if(i){if(r.score!==void 0){let f=e;if(typeof r.score!="number")return Fe.errors=[{instancePath:a+"/score",keyword:"type",params:{type:"number"}}],
!1;var i=f===e}else var i=!0;if(i){if(r.severity!==void 0){let l=e;Xe(r.severity,{instancePath:a+"/severity",parentData:r,parentDataProperty:"severity",rootData:n})||
(t=t===null?Xe.errors:t.concat(Xe.errors),e=t.length);var i=l===e}else var i=!0;if(i){if(r.method!==void 0){let c=e;Qe(r.method,{instancePath:a+"/method",parentData:r,
parentDataProperty:"method",rootData:n})||(t=t===null?Qe.errors:t.concat(Qe.errors),e=t.length);var i=c===e}else var i=!0;if(i){if(r.vector!==void 0){let p=e;if(typeof r.
vector!="string")return Fe.errors=[{instancePath:a+"/vector",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i)if(r.justification!==void 0){
let p=e;if(typeof r.justification!="string")return Fe.errors=[{instancePath:a+"/justification",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0}}}}}}else
return Fe.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Fe.errors=t,e===0}function er(r,{instancePath:a="",parentData:m,parentDataProperty:h,
rootData:n=r}={}){let t=null,e=0;return typeof r=="number"&&!(r%1)&&!isNaN(r)?e===0&&typeof r=="number"&&(r<1||isNaN(r))?(er.errors=[{instancePath:a,keyword:"mi\
nimum",params:{comparison:">=",limit:1}}],!1):(er.errors=t,e===0):(er.errors=[{instancePath:a,keyword:"type",params:{type:"integer"}}],!1)}function _e(r,{instancePath:a="",
parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.url===void 0&&(s="url"))return _e.
errors=[{instancePath:a,keyword:"required",params:{missingProperty:s}}],!1;{let o=e;for(let f in r)if(!(f==="title"||f==="url"))return _e.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(o===e){if(r.title!==void 0){let f=e;if(typeof r.title!="string")return _e.errors=[{instancePath:a+
"/title",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i)if(r.url!==void 0){let f=e;if(e===f&&e===f&&typeof r.url!="string")return _e.
errors=[{instancePath:a+"/url",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0}}}else return _e.errors=[{instancePath:a,keyword:"type",params:{
type:"object"}}],!1;return _e.errors=t,e===0}function rr(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;return typeof r!=
"string"?(rr.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):r==="resolved"||r==="resolved_with_pedigree"||r==="exploitable"||r==="in_triage"||
r==="false_positive"||r==="not_affected"?(rr.errors=t,e===0):(rr.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:pt}}],!1)}function tr(r,{instancePath:a="",
parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;return typeof r!="string"?(tr.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],
!1):r==="code_not_present"||r==="code_not_reachable"||r==="requires_configuration"||r==="requires_dependency"||r==="requires_environment"||r==="protected_by_com\
piler"||r==="protected_at_runtime"||r==="protected_at_perimeter"||r==="protected_by_mitigating_control"?(tr.errors=t,e===0):(tr.errors=[{instancePath:a,keyword:"\
enum",params:{allowedValues:ft}}],!1)}var fr=Ur().default;function $e(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;if(e===
0)if(typeof r=="string"){if(fr(r)>1024)return $e.errors=[{instancePath:a,keyword:"maxLength",params:{limit:1024}}],!1;if(fr(r)<1)return $e.errors=[{instancePath:a,
keyword:"minLength",params:{limit:1}}],!1}else return $e.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return $e.errors=t,e===0}function He(r,{
instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;if(e===0)if(typeof r=="string"){if(fr(r)>1024)return He.errors=[{instancePath:a,
keyword:"maxLength",params:{limit:1024}}],!1;if(fr(r)<1)return He.errors=[{instancePath:a,keyword:"minLength",params:{limit:1}}],!1}else return He.errors=[{instancePath:a,
keyword:"type",params:{type:"string"}}],!1;return He.errors=t,e===0}function ar(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,
e=0;return typeof r!="string"?(ar.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):r==="affected"||r==="unaffected"||r==="unknown"?(ar.errors=
t,e===0):(ar.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:yt}}],!1)}function j(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let B=e;for(let C in r)if(!sr.call(ct,C))return j.errors=[{instancePath:a,keyword:"addition\
alProperties",params:{additionalProperty:C}}],!1;if(B===e){if(r["bom-ref"]!==void 0){let C=e;ne(r["bom-ref"],{instancePath:a+"/bom-ref",parentData:r,parentDataProperty:"\
bom-ref",rootData:n})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var i=C===e}else var i=!0;if(i){if(r.id!==void 0){let v=e;if(typeof r.id!="string")
return j.errors=[{instancePath:a+"/id",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i){if(r.source!==void 0){let g=e;ge(r.source,{instancePath:a+
"/source",parentData:r,parentDataProperty:"source",rootData:n})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var i=g===e}else var i=!0;if(i){if(r.references!==
void 0){let b=r.references,k=e;if(e===k)if(Array.isArray(b)){var s=!0;let R=b.length;for(let z=0;z<R;z++){let T=b[z],K=e;if(T&&typeof T=="object"&&!Array.isArray(
T)){let q;if(T.id===void 0&&(q="id")||T.source===void 0&&(q="source"))return j.errors=[{instancePath:a+"/references/"+z,keyword:"required",params:{missingProperty:q}}],
!1;{let le=e;for(let I in T)if(!(I==="id"||I==="source"))return j.errors=[{instancePath:a+"/references/"+z,keyword:"additionalProperties",params:{additionalProperty:I}}],
!1;if(le===e){if(T.id!==void 0){let I=e;if(typeof T.id!="string")return j.errors=[{instancePath:a+"/references/"+z+"/id",keyword:"type",params:{type:"string"}}],
!1;var o=I===e}else var o=!0;if(o)if(T.source!==void 0){let I=e;ge(T.source,{instancePath:a+"/references/"+z+"/source",parentData:T,parentDataProperty:"source",
rootData:n})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var o=I===e}else var o=!0}}}var s=K===e;if(!s)break}}else return j.errors=[{instancePath:a+"\
/references",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(r.ratings!==void 0){let k=r.ratings,G=e;if(e===G)if(Array.isArray(k)){
var f=!0;let z=k.length;for(let T=0;T<z;T++){let K=e;Fe(k[T],{instancePath:a+"/ratings/"+T,parentData:k,parentDataProperty:T,rootData:n})||(t=t===null?Fe.errors:
t.concat(Fe.errors),e=t.length);var f=K===e;if(!f)break}}else return j.errors=[{instancePath:a+"/ratings",keyword:"type",params:{type:"array"}}],!1;var i=G===e}else
var i=!0;if(i){if(r.cwes!==void 0){let G=r.cwes,R=e;if(e===R)if(Array.isArray(G)){var l=!0;let T=G.length;for(let K=0;K<T;K++){let te=e;er(G[K],{instancePath:a+
"/cwes/"+K,parentData:G,parentDataProperty:K,rootData:n})||(t=t===null?er.errors:t.concat(er.errors),e=t.length);var l=te===e;if(!l)break}}else return j.errors=
[{instancePath:a+"/cwes",keyword:"type",params:{type:"array"}}],!1;var i=R===e}else var i=!0;if(i){if(r.description!==void 0){let R=e;if(typeof r.description!="\
string")return j.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var i=R===e}else var i=!0;if(i){if(r.detail!==void 0){let z=e;
if(typeof r.detail!="string")return j.errors=[{instancePath:a+"/detail",keyword:"type",params:{type:"string"}}],!1;var i=z===e}else var i=!0;if(i){if(r.recommendation!==
void 0){let T=e;if(typeof r.recommendation!="string")return j.errors=[{instancePath:a+"/recommendation",keyword:"type",params:{type:"string"}}],!1;var i=T===e}else
var i=!0;if(i){if(r.advisories!==void 0){let K=r.advisories,te=e;if(e===te)if(Array.isArray(K)){var c=!0;let le=K.length;for(let I=0;I<le;I++){let pe=e;_e(K[I],
{instancePath:a+"/advisories/"+I,parentData:K,parentDataProperty:I,rootData:n})||(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var c=pe===e;if(!c)break}}else
return j.errors=[{instancePath:a+"/advisories",keyword:"type",params:{type:"array"}}],!1;var i=te===e}else var i=!0;if(i){if(r.created!==void 0){let te=r.created,
q=e;if(e===q&&e===q)if(typeof te=="string"){if(!qe.validate(te))return j.errors=[{instancePath:a+"/created",keyword:"format",params:{format:"date-time"}}],!1}else
return j.errors=[{instancePath:a+"/created",keyword:"type",params:{type:"string"}}],!1;var i=q===e}else var i=!0;if(i){if(r.published!==void 0){let q=r.published,
le=e;if(e===le&&e===le)if(typeof q=="string"){if(!qe.validate(q))return j.errors=[{instancePath:a+"/published",keyword:"format",params:{format:"date-time"}}],!1}else
return j.errors=[{instancePath:a+"/published",keyword:"type",params:{type:"string"}}],!1;var i=le===e}else var i=!0;if(i){if(r.updated!==void 0){let le=r.updated,
I=e;if(e===I&&e===I)if(typeof le=="string"){if(!qe.validate(le))return j.errors=[{instancePath:a+"/updated",keyword:"format",params:{format:"date-time"}}],!1}else
return j.errors=[{instancePath:a+"/updated",keyword:"type",params:{type:"string"}}],!1;var i=I===e}else var i=!0;if(i){if(r.credits!==void 0){let I=r.credits,pe=e;
if(e===pe)if(I&&typeof I=="object"&&!Array.isArray(I)){let X=e;for(let _ in I)if(!(_==="organizations"||_==="individuals"))return j.errors=[{instancePath:a+"/cr\
edits",keyword:"additionalProperties",params:{additionalProperty:_}}],!1;if(X===e){if(I.organizations!==void 0){let _=I.organizations,E=e;if(e===E)if(Array.isArray(
_)){var p=!0;let M=_.length;for(let x=0;x<M;x++){let H=e;J(_[x],{instancePath:a+"/credits/organizations/"+x,parentData:_,parentDataProperty:x,rootData:n})||(t=t===
null?J.errors:t.concat(J.errors),e=t.length);var p=H===e;if(!p)break}}else return j.errors=[{instancePath:a+"/credits/organizations",keyword:"type",params:{type:"\
array"}}],!1;var y=E===e}else var y=!0;if(y)if(I.individuals!==void 0){let _=I.individuals,E=e;if(e===E)if(Array.isArray(_)){var u=!0;let M=_.length;for(let x=0;x<
M;x++){let H=e;ye(_[x],{instancePath:a+"/credits/individuals/"+x,parentData:_,parentDataProperty:x,rootData:n})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);
var u=H===e;if(!u)break}}else return j.errors=[{instancePath:a+"/credits/individuals",keyword:"type",params:{type:"array"}}],!1;var y=E===e}else var y=!0}}else return j.
errors=[{instancePath:a+"/credits",keyword:"type",params:{type:"object"}}],!1;var i=pe===e}else var i=!0;if(i){if(r.tools!==void 0){let pe=r.tools,U=e;if(e===U)
if(Array.isArray(pe)){var P=!0;let _=pe.length;for(let E=0;E<_;E++){let $=e;me(pe[E],{instancePath:a+"/tools/"+E,parentData:pe,parentDataProperty:E,rootData:n})||
(t=t===null?me.errors:t.concat(me.errors),e=t.length);var P=$===e;if(!P)break}}else return j.errors=[{instancePath:a+"/tools",keyword:"type",params:{type:"array"}}],
!1;var i=U===e}else var i=!0;if(i){if(r.analysis!==void 0){let U=r.analysis,X=e;if(e===X)if(U&&typeof U=="object"&&!Array.isArray(U)){let E=e;for(let $ in U)if(!($===
"state"||$==="justification"||$==="response"||$==="detail"))return j.errors=[{instancePath:a+"/analysis",keyword:"additionalProperties",params:{additionalProperty:$}}],
!1;if(E===e){if(U.state!==void 0){let $=e;rr(U.state,{instancePath:a+"/analysis/state",parentData:U,parentDataProperty:"state",rootData:n})||(t=t===null?rr.errors:
t.concat(rr.errors),e=t.length);var d=$===e}else var d=!0;if(d){if(U.justification!==void 0){let M=e;tr(U.justification,{instancePath:a+"/analysis/justification",
parentData:U,parentDataProperty:"justification",rootData:n})||(t=t===null?tr.errors:t.concat(tr.errors),e=t.length);var d=M===e}else var d=!0;if(d){if(U.response!==
void 0){let x=U.response,H=e;if(e===H)if(Array.isArray(x)){var D=!0;let Pe=x.length;for(let ce=0;ce<Pe;ce++){let se=x[ce],lr=e;if(typeof se!="string")return j.errors=
[{instancePath:a+"/analysis/response/"+ce,keyword:"type",params:{type:"string"}}],!1;if(!(se==="can_not_fix"||se==="will_not_fix"||se==="update"||se==="rollback"||
se==="workaround_available"))return j.errors=[{instancePath:a+"/analysis/response/"+ce,keyword:"enum",params:{allowedValues:dt}}],!1;var D=lr===e;if(!D)break}}else
return j.errors=[{instancePath:a+"/analysis/response",keyword:"type",params:{type:"array"}}],!1;var d=H===e}else var d=!0;if(d)if(U.detail!==void 0){let x=e;if(typeof U.
detail!="string")return j.errors=[{instancePath:a+"/analysis/detail",keyword:"type",params:{type:"string"}}],!1;var d=x===e}else var d=!0}}}}else return j.errors=
[{instancePath:a+"/analysis",keyword:"type",params:{type:"object"}}],!1;var i=X===e}else var i=!0;if(i){if(r.affects!==void 0){let X=r.affects,_=e;if(e===_)if(Array.
isArray(X)){var L=!0;let $=X.length;for(let M=0;M<$;M++){let x=X[M],H=e;if(x&&typeof x=="object"&&!Array.isArray(x)){let Pe;if(x.ref===void 0&&(Pe="ref"))return j.
errors=[{instancePath:a+"/affects/"+M,keyword:"required",params:{missingProperty:Pe}}],!1;{let ce=e;for(let se in x)if(!(se==="ref"||se==="versions"))return j.errors=
[{instancePath:a+"/affects/"+M,keyword:"additionalProperties",params:{additionalProperty:se}}],!1;if(ce===e){if(x.ref!==void 0){let se=e;ne(x.ref,{instancePath:a+
"/affects/"+M+"/ref",parentData:x,parentDataProperty:"ref",rootData:n})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var A=se===e}else var A=!0;if(A)if(x.
versions!==void 0){let se=x.versions,lr=e;if(e===lr)if(Array.isArray(se)){var S=!0;let Sr=se.length;for(let Ne=0;Ne<Sr;Ne++){let Q=se[Ne],mr=e,dr=e,ir=!1,nr=null,
Cr=e;if(Q&&typeof Q=="object"&&!Array.isArray(Q)){let Oe;if(Q.version===void 0&&(Oe="version")){let Le={instancePath:a+"/affects/"+M+"/versions/"+Ne,keyword:"re\
quired",params:{missingProperty:Oe}};t===null?t=[Le]:t.push(Le),e++}}var w=Cr===e;w&&(ir=!0,nr=0);let xr=e;if(Q&&typeof Q=="object"&&!Array.isArray(Q)){let Oe;if(Q.
range===void 0&&(Oe="range")){let Le={instancePath:a+"/affects/"+M+"/versions/"+Ne,keyword:"required",params:{missingProperty:Oe}};t===null?t=[Le]:t.push(Le),e++}}
var w=xr===e;if(w&&ir?(ir=!1,nr=[nr,1]):w&&(ir=!0,nr=1),ir)e=dr,t!==null&&(dr?t.length=dr:t=null);else{let Oe={instancePath:a+"/affects/"+M+"/versions/"+Ne,keyword:"\
oneOf",params:{passingSchemas:nr}};return t===null?t=[Oe]:t.push(Oe),e++,j.errors=t,!1}if(e===mr&&Q&&typeof Q=="object"&&!Array.isArray(Q)){let Oe=e;for(let Le in Q)
if(!(Le==="version"||Le==="range"||Le==="status"))return j.errors=[{instancePath:a+"/affects/"+M+"/versions/"+Ne,keyword:"additionalProperties",params:{additionalProperty:Le}}],
!1;if(Oe===e){if(Q.version!==void 0){let Le=e;$e(Q.version,{instancePath:a+"/affects/"+M+"/versions/"+Ne+"/version",parentData:Q,parentDataProperty:"version",rootData:n})||
(t=t===null?$e.errors:t.concat($e.errors),e=t.length);var O=Le===e}else var O=!0;if(O){if(Q.range!==void 0){let ur=e;He(Q.range,{instancePath:a+"/affects/"+M+"/\
versions/"+Ne+"/range",parentData:Q,parentDataProperty:"range",rootData:n})||(t=t===null?He.errors:t.concat(He.errors),e=t.length);var O=ur===e}else var O=!0;if(O)
if(Q.status!==void 0){let ur=e;ar(Q.status,{instancePath:a+"/affects/"+M+"/versions/"+Ne+"/status",parentData:Q,parentDataProperty:"status",rootData:n})||(t=t===
null?ar.errors:t.concat(ar.errors),e=t.length);var O=ur===e}else var O=!0}}}var S=mr===e;if(!S)break}}else return j.errors=[{instancePath:a+"/affects/"+M+"/vers\
ions",keyword:"type",params:{type:"array"}}],!1;var A=lr===e}else var A=!0}}}var L=H===e;if(!L)break}if(L&&!(ke(),De(ue)).unique(X))return j.errors=[{instancePath:a+
"/affects",keyword:"uniqueItems",params:{}}],!1}else return j.errors=[{instancePath:a+"/affects",keyword:"type",params:{type:"array"}}],!1;var i=_===e}else var i=!0;
if(i)if(r.properties!==void 0){let X=r.properties,_=e;if(e===_)if(Array.isArray(X)){var N=!0;let $=X.length;for(let M=0;M<$;M++){let x=e;oe(X[M],{instancePath:a+
"/properties/"+M,parentData:X,parentDataProperty:M,rootData:n})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var N=x===e;if(!N)break}}else return j.errors=
[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=_===e}else var i=!0}}}}}}}}}}}}}}}}}}else return j.errors=[{instancePath:a,keyword:"\
type",params:{type:"object"}}],!1;return j.errors=t,e===0}function V(r,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:n=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.bomFormat===void 0&&(u="bomFormat")||r.specVersion===void 0&&(u="specVersion"))return V.errors=[{instancePath:a,
keyword:"required",params:{missingProperty:u}}],!1;{let y=e;for(let P in r)if(!sr.call(ut,P))return V.errors=[{instancePath:a,keyword:"additionalProperties",params:{
additionalProperty:P}}],!1;if(y===e){if(r.$schema!==void 0){let P=e;if(typeof r.$schema!="string")return V.errors=[{instancePath:a+"/$schema",keyword:"type",params:{
type:"string"}}],!1;var i=P===e}else var i=!0;if(i){if(r.bomFormat!==void 0){let d=r.bomFormat,D=e;if(typeof d!="string")return V.errors=[{instancePath:a+"/bomF\
ormat",keyword:"type",params:{type:"string"}}],!1;if(d!=="CycloneDX")return V.errors=[{instancePath:a+"/bomFormat",keyword:"enum",params:{allowedValues:vt}}],!1;
var i=D===e}else var i=!0;if(i){if(r.specVersion!==void 0){let D=e;if(typeof r.specVersion!="string")return V.errors=[{instancePath:a+"/specVersion",keyword:"ty\
pe",params:{type:"string"}}],!1;var i=D===e}else var i=!0;if(i){if(r.serialNumber!==void 0){let L=r.serialNumber,S=e;if(e===S)if(typeof L=="string"){if(!Pt.test(
L))return V.errors=[{instancePath:a+"/serialNumber",keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}}],
!1}else return V.errors=[{instancePath:a+"/serialNumber",keyword:"type",params:{type:"string"}}],!1;var i=S===e}else var i=!0;if(i){if(r.version!==void 0){let S=r.
version,w=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)))return V.errors=[{instancePath:a+"/version",keyword:"type",params:{type:"integer"}}],!1;var i=w===e}else
var i=!0;if(i){if(r.metadata!==void 0){let w=e;Ce(r.metadata,{instancePath:a+"/metadata",parentData:r,parentDataProperty:"metadata",rootData:n})||(t=t===null?Ce.
errors:t.concat(Ce.errors),e=t.length);var i=w===e}else var i=!0;if(i){if(r.components!==void 0){let O=r.components,A=e;if(e===A)if(Array.isArray(O)){var s=!0;let B=O.
length;for(let C=0;C<B;C++){let v=e;F(O[C],{instancePath:a+"/components/"+C,parentData:O,parentDataProperty:C,rootData:n})||(t=t===null?F.errors:t.concat(F.errors),
e=t.length);var s=v===e;if(!s)break}if(s&&!(ke(),De(ue)).unique(O))return V.errors=[{instancePath:a+"/components",keyword:"uniqueItems",params:{}}],!1}else return V.
errors=[{instancePath:a+"/components",keyword:"type",params:{type:"array"}}],!1;var i=A===e}else var i=!0;if(i){if(r.services!==void 0){let A=r.services,N=e;if(e===
N)if(Array.isArray(A)){var o=!0;let C=A.length;for(let v=0;v<C;v++){let g=e;Z(A[v],{instancePath:a+"/services/"+v,parentData:A,parentDataProperty:v,rootData:n})||
(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var o=g===e;if(!o)break}if(o&&!(ke(),De(ue)).unique(A))return V.errors=[{instancePath:a+"/services",keyword:"\
uniqueItems",params:{}}],!1}else return V.errors=[{instancePath:a+"/services",keyword:"type",params:{type:"array"}}],!1;var i=N===e}else var i=!0;if(i){if(r.externalReferences!==
void 0){let N=r.externalReferences,B=e;if(e===B)if(Array.isArray(N)){var f=!0;let v=N.length;for(let g=0;g<v;g++){let b=e;re(N[g],{instancePath:a+"/externalRefe\
rences/"+g,parentData:N,parentDataProperty:g,rootData:n})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var f=b===e;if(!f)break}}else return V.errors=[
{instancePath:a+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=B===e}else var i=!0;if(i){if(r.dependencies!==void 0){let B=r.dependencies,
C=e;if(e===C)if(Array.isArray(B)){var l=!0;let g=B.length;for(let b=0;b<g;b++){let k=e;je(B[b],{instancePath:a+"/dependencies/"+b,parentData:B,parentDataProperty:b,
rootData:n})||(t=t===null?je.errors:t.concat(je.errors),e=t.length);var l=k===e;if(!l)break}if(l&&!(ke(),De(ue)).unique(B))return V.errors=[{instancePath:a+"/de\
pendencies",keyword:"uniqueItems",params:{}}],!1}else return V.errors=[{instancePath:a+"/dependencies",keyword:"type",params:{type:"array"}}],!1;var i=C===e}else
var i=!0;if(i){if(r.compositions!==void 0){let C=r.compositions,v=e;if(e===v)if(Array.isArray(C)){var c=!0;let b=C.length;for(let k=0;k<b;k++){let G=e;Ae(C[k],{
instancePath:a+"/compositions/"+k,parentData:C,parentDataProperty:k,rootData:n})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);var c=G===e;if(!c)break}
if(c&&!(ke(),De(ue)).unique(C))return V.errors=[{instancePath:a+"/compositions",keyword:"uniqueItems",params:{}}],!1}else return V.errors=[{instancePath:a+"/com\
positions",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i){if(r.vulnerabilities!==void 0){let v=r.vulnerabilities,g=e;if(e===g)if(Array.
isArray(v)){var p=!0;let k=v.length;for(let G=0;G<k;G++){let R=e;j(v[G],{instancePath:a+"/vulnerabilities/"+G,parentData:v,parentDataProperty:G,rootData:n})||(t=
t===null?j.errors:t.concat(j.errors),e=t.length);var p=R===e;if(!p)break}if(p&&!(ke(),De(ue)).unique(v))return V.errors=[{instancePath:a+"/vulnerabilities",keyword:"\
uniqueItems",params:{}}],!1}else return V.errors=[{instancePath:a+"/vulnerabilities",keyword:"type",params:{type:"array"}}],!1;var i=g===e}else var i=!0;if(i)if(r.
signature!==void 0){let v=e;ve(r.signature,{instancePath:a+"/signature",parentData:r,parentDataProperty:"signature",rootData:n})||(t=t===null?ve.errors:t.concat(
ve.errors),e=t.length);var i=v===e}else var i=!0}}}}}}}}}}}}}}else return V.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return V.errors=t,
e===0}export{At as default,wt as validate};
