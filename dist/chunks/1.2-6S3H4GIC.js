import"./chunk-PSHBDJEB.js";var Ye=Object.create,Oe=Object.defineProperty,_e=Object.getOwnPropertyDescriptor,qe=Object.getOwnPropertyNames,Ve=Object.getPrototypeOf,Ke=Object.prototype.hasOwnProperty,
We=(r,t,y)=>()=>{if(y)throw y[0];try{return r&&(t=r(r=0)),t}catch(P){throw y=[P],P}},Fe=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(y){
throw t=0,y}},Ze=(r,t)=>{for(var y in t)Oe(r,y,{get:t[y],enumerable:!0})},Me=(r,t,y,P)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of qe(t))!Ke.call(
r,o)&&o!==y&&Oe(r,o,{get:()=>t[o],enumerable:!(P=_e(t,o))||P.enumerable});return r},Je=(r,t,y)=>(y=r!=null?Ye(Ve(r)):{},Me(t||!r||!r.__esModule?Oe(y,"default",{
value:r,enumerable:!0}):y,r)),ge=r=>Me(Oe({},"__esModule",{value:!0}),r),Xe=Fe(r=>{"use strict";Object.defineProperty(r,"__esModule",{value:!0}),r.formatNames=r.
fastFormats=r.fullFormats=void 0;function t(c,L){return{validate:c,compare:L}}r.fullFormats={date:t(n,e),time:t(l(!0),p),"date-time":t(f(!0),u),"iso-time":t(l(),
s),"iso-date-time":t(f(),g),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:b,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:B,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:O,int32:{type:"number",validate:C},int64:{type:"number",validate:T},float:{type:"\
number",validate:Y},double:{type:"number",validate:Y},password:!0,binary:!0},r.fastFormats={...r.fullFormats,date:t(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,e),time:t(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
p),"date-time":t(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,u),"iso-time":t(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
s),"iso-date-time":t(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,g),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
r.formatNames=Object.keys(r.fullFormats);function y(c){return c%4===0&&(c%100!==0||c%400===0)}var P=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,o=[0,31,28,31,30,31,30,31,31,30,
31,30,31];function n(c){let L=P.exec(c);if(!L)return!1;let w=+L[1],h=+L[2],k=+L[3];return h>=1&&h<=12&&k>=1&&k<=(h===2&&y(w)?29:o[h])}function e(c,L){if(c&&L)return c>
L?1:c<L?-1:0}var a=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function l(c){return function(L){let w=a.exec(L);if(!w)return!1;let h=+w[1],
k=+w[2],R=+w[3],J=w[4],X=w[5]==="-"?-1:1,re=+(w[6]||0),ie=+(w[7]||0);if(re>23||ie>59||c&&!J)return!1;if(h<=23&&k<=59&&R<60)return!0;let _=k-ie*X,j=h-re*X-(_<0?1:
0);return(j===23||j===-1)&&(_===59||_===-1)&&R<61}}function p(c,L){if(!(c&&L))return;let w=new Date("2020-01-01T"+c).valueOf(),h=new Date("2020-01-01T"+L).valueOf();
if(w&&h)return w-h}function s(c,L){if(!(c&&L))return;let w=a.exec(c),h=a.exec(L);if(w&&h)return c=w[1]+w[2]+w[3],L=h[1]+h[2]+h[3],c>L?1:c<L?-1:0}var i=/t|\s/i;function f(c){
let L=l(c);return function(w){let h=w.split(i);return h.length===2&&n(h[0])&&L(h[1])}}function u(c,L){if(!(c&&L))return;let w=new Date(c).valueOf(),h=new Date(L).
valueOf();if(w&&h)return w-h}function g(c,L){if(!(c&&L))return;let[w,h]=c.split(i),[k,R]=L.split(i),J=e(w,k);if(J!==void 0)return J||p(h,R)}var d=/\/|:/,v=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function b(c){return d.test(c)&&v.test(c)}var I=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function O(c){return I.lastIndex=0,I.test(c)}
var G=-(2**31),V=2**31-1;function C(c){return Number.isInteger(c)&&c<=V&&c>=G}function T(c){return Number.isInteger(c)}function Y(){return!0}var F=/[^\\]\\Z/;function B(c){
if(F.test(c))return!1;try{return new RegExp(c),!0}catch{return!1}}}),ve={};Ze(ve,{formats:()=>Ee,idnEmail:()=>Te,unique:()=>tr});function Qe(r){let t=r.split(".");
return r.length<=253&&t.length>=2&&(t.at(-1)??"").length>=2&&t.every(y=>y.length<=63&&ze.test(y))}function er(r){let t=r.slice(1,-1);if(!r.startsWith("[")||!r.endsWith(
"]"))return!1;let y=/^ipv6:/i.test(t)?Se.fullFormats.ipv6:Se.fullFormats.ipv4;return y instanceof RegExp&&y.test(t.replace(/^ipv6:/i,""))}function Te(r){let t=r.
lastIndexOf("@");if(t<1||r.length>986)return!1;let y=r.slice(0,t),P=r.slice(t+1);return je.test(y)||y.split(".").every(o=>Re.test(o))?P.startsWith("[")?er(P):Qe(
P):!1}function Ge(r){return Ne(r)?Array.isArray(r)?`[${r.map(Ge).join()}]`:`{${Object.keys(r).sort().map(t=>`${JSON.stringify(t)}:${Ge(r[t])}`).join()}}`:JSON.stringify(
r)??""}function rr(r){return Ne(r)?Array.isArray(r)?`[${r.length}]`:Object.keys(r).sort().map(t=>{let y=r[t];return`${JSON.stringify(t)}:${Ne(y)?"":JSON.stringify(
y)}`}).join():JSON.stringify(r)??""}function tr(r){if(r.length<2)return!0;let t=new Map;for(let y of r){let P=rr(y),o=t.get(P);o?o.push(y):t.set(P,[y])}for(let y of t.
values())if(y.length>1&&new Set(y.map(Ge)).size<y.length)return!1;return!0}var Se,Re,je,ze,Ne,Ee,Le=We(()=>{"use strict";Se=Je(Xe(),1),Re=/^[0-9A-Za-z!#$%&'*+\-/=?^_`{|}~\u0080-\uffff]+$/,
je=/^"(?:[ !#-[\]-~\u0080-\uffff]|\\[ -~])*"$/,ze=/^[0-9A-Za-z\u0080-\uffff](?:[-0-9A-Za-z\u0080-\uffff]*[0-9A-Za-z\u0080-\uffff])?$/,Ne=r=>typeof r=="object"&&
r!==null,Ee={date:Se.fullFormats.date,"date-time":Se.fullFormats["date-time"],uri:Se.fullFormats.uri,"idn-email":Te}}),ar=Fe((r,t)=>{"use strict";t.exports=function y(P,o){
if(P===o)return!0;if(P&&o&&typeof P=="object"&&typeof o=="object"){if(P.constructor!==o.constructor)return!1;var n,e,a;if(Array.isArray(P)){if(n=P.length,n!=o.length)
return!1;for(e=n;e--!==0;)if(!y(P[e],o[e]))return!1;return!0}if(P.constructor===RegExp)return P.source===o.source&&P.flags===o.flags;if(P.valueOf!==Object.prototype.
valueOf)return P.valueOf()===o.valueOf();if(P.toString!==Object.prototype.toString)return P.toString()===o.toString();if(a=Object.keys(P),n=a.length,n!==Object.
keys(o).length)return!1;for(e=n;e--!==0;)if(!Object.prototype.hasOwnProperty.call(o,a[e]))return!1;for(e=n;e--!==0;){var l=a[e];if(!y(P[l],o[l]))return!1}return!0}
return P!==P&&o!==o}}),nr=Fe(r=>{"use strict";Object.defineProperty(r,"__esModule",{value:!0});var t=ar();t.code='require("ajv/dist/runtime/equal").default',r.default=
t}),ir=["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"],Ie=["0BSD","3D-Slicer-1\
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
ftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"],sr=["base64"],or=["defect","enhancement","security"],pr=["unofficial","monkey","ba\
ckport","cherry-pick"],lr=["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","distribution","license",
"build-meta","build-system","other"],fr={type:1,"mime-type":1,"bom-ref":1,supplier:1,author:1,publisher:1,group:1,name:1,version:1,description:1,scope:1,hashes:1,
licenses:1,copyright:1,cpe:1,purl:1,swid:1,modified:1,pedigree:1,externalReferences:1,components:1},cr=["application","framework","library","container","operati\
ng-system","device","firmware","file"],dr=["required","optional","excluded"],yr=["inbound","outbound","bi-directional","unknown"],ur={"bom-ref":1,provider:1,group:1,
name:1,version:1,description:1,endpoints:1,authenticated:1,"x-trust-boundary":1,data:1,licenses:1,externalReferences:1,services:1},Pr={$schema:1,bomFormat:1,specVersion:1,
serialNumber:1,version:1,metadata:1,components:1,services:1,externalReferences:1,dependencies:1},mr=["CycloneDX"],kr=H,wr=H,$e=Object.prototype.hasOwnProperty,vr=new RegExp(
"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),He=(Le(),ge(ve)).formats["date-time"],D=new RegExp("^(.*)$","u");function Ce(r,{instancePath:t="",
parentData:y,parentDataProperty:P,rootData:o=r}={}){let n=null,e=0;if(!(r==="MD5"||r==="SHA-1"||r==="SHA-256"||r==="SHA-384"||r==="SHA-512"||r==="SHA3-256"||r===
"SHA3-384"||r==="SHA3-512"||r==="BLAKE2b-256"||r==="BLAKE2b-384"||r==="BLAKE2b-512"||r==="BLAKE3"))return Ce.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:ir}}],
!1;if(e===0)if(typeof r=="string"){if(!D.test(r))return Ce.errors=[{instancePath:t,keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return Ce.errors=[{instancePath:t,
keyword:"type",params:{type:"string"}}],!1;return Ce.errors=n,e===0}var hr=new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F\
0-9]{128})$","u");function be(r,{instancePath:t="",parentData:y,parentDataProperty:P,rootData:o=r}={}){let n=null,e=0;if(e===0)if(typeof r=="string"){if(!hr.test(
r))return be.errors=[{instancePath:t,keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"}}],
!1}else return be.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;return be.errors=n,e===0}function ye(r,{instancePath:t="",parentData:y,parentDataProperty:P,
rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.alg===void 0&&(l="alg")||r.content===void 0&&(l="content"))return ye.
errors=[{instancePath:t,keyword:"required",params:{missingProperty:l}}],!1;{let p=e;for(let s in r)if(!(s==="alg"||s==="content"))return ye.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(p===e){if(r.alg!==void 0){let s=e;Ce(r.alg,{instancePath:t+"/alg",parentData:r,parentDataProperty:"\
alg",rootData:o})||(n=n===null?Ce.errors:n.concat(Ce.errors),e=n.length);var a=s===e}else var a=!0;if(a)if(r.content!==void 0){let s=e;be(r.content,{instancePath:t+
"/content",parentData:r,parentDataProperty:"content",rootData:o})||(n=n===null?be.errors:n.concat(be.errors),e=n.length);var a=s===e}else var a=!0}}}else return ye.
errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ye.errors=n,e===0}function fe(r,{instancePath:t="",parentData:y,parentDataProperty:P,rootData:o=r}={}){
let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p=e;for(let s in r)if(!(s==="vendor"||s==="name"||s==="version"||s==="hashes"))return fe.
errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(p===e){if(r.vendor!==void 0){let s=e;if(typeof r.vendor!="string")return fe.
errors=[{instancePath:t+"/vendor",keyword:"type",params:{type:"string"}}],!1;var a=s===e}else var a=!0;if(a){if(r.name!==void 0){let i=e;if(typeof r.name!="stri\
ng")return fe.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(r.version!==void 0){let f=e;if(typeof r.
version!="string")return fe.errors=[{instancePath:t+"/version",keyword:"type",params:{type:"string"}}],!1;var a=f===e}else var a=!0;if(a)if(r.hashes!==void 0){let f=r.
hashes,u=e;if(e===u)if(Array.isArray(f)){var l=!0;let d=f.length;for(let v=0;v<d;v++){let b=e;ye(f[v],{instancePath:t+"/hashes/"+v,parentData:f,parentDataProperty:v,
rootData:o})||(n=n===null?ye.errors:n.concat(ye.errors),e=n.length);var l=b===e;if(!l)break}}else return fe.errors=[{instancePath:t+"/hashes",keyword:"type",params:{
type:"array"}}],!1;var a=u===e}else var a=!0}}}}else return fe.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return fe.errors=n,e===0}function Q(r,{
instancePath:t="",parentData:y,parentDataProperty:P,rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l=e;for(let p in r)
if(!(p==="name"||p==="email"||p==="phone"))return Q.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(l===e){if(r.name!==
void 0){let p=r.name,s=e;if(e===s)if(typeof p=="string"){if(!D.test(p))return Q.errors=[{instancePath:t+"/name",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else
return Q.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var a=s===e}else var a=!0;if(a){if(r.email!==void 0){let s=r.email,i=e;if(e===
i)if(typeof s=="string"){if(!D.test(s))return Q.errors=[{instancePath:t+"/email",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return Q.errors=[{instancePath:t+
"/email",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a)if(r.phone!==void 0){let s=r.phone,i=e;if(e===i)if(typeof s=="string"){if(!D.
test(s))return Q.errors=[{instancePath:t+"/phone",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return Q.errors=[{instancePath:t+"/phone",keyword:"type",
params:{type:"string"}}],!1;var a=i===e}else var a=!0}}}else return Q.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Q.errors=n,e===0}
var Dr=new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$","u");function ne(r,{instancePath:t="",parentData:y,parentDataProperty:P,rootData:o=r}={}){let n=null,e=0;return typeof r!=
"string"?(ne.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):(ne.errors=n,e===0)}function U(r,{instancePath:t="",parentData:y,parentDataProperty:P,
rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p=e;for(let s in r)if(!(s==="name"||s==="url"||s==="contact"))return U.
errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(p===e){if(r.name!==void 0){let s=r.name,i=e;if(e===i)if(typeof s=="\
string"){if(!D.test(s))return U.errors=[{instancePath:t+"/name",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return U.errors=[{instancePath:t+"/name",keyword:"\
type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(r.url!==void 0){let i=r.url,f=e;if(!Array.isArray(i))return U.errors=[{instancePath:t+"/url",
keyword:"type",params:{type:"array"}}],!1;if(e===f&&typeof i=="string"&&!D.test(i))return U.errors=[{instancePath:t+"/url",keyword:"pattern",params:{pattern:"^(\
.*)$"}}],!1;var a=f===e}else var a=!0;if(a)if(r.contact!==void 0){let i=r.contact,f=e;if(e===f)if(Array.isArray(i)){var l=!0;let g=i.length;for(let d=0;d<g;d++){
let v=e;Q(i[d],{instancePath:t+"/contact/"+d,parentData:i,parentDataProperty:d,rootData:o})||(n=n===null?Q.errors:n.concat(Q.errors),e=n.length);var l=v===e;if(!l)
break}}else return U.errors=[{instancePath:t+"/contact",keyword:"type",params:{type:"array"}}],!1;var a=f===e}else var a=!0}}}else return U.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return U.errors=n,e===0}var gr=nr().default;function xe(r,{instancePath:t="",parentData:y,parentDataProperty:P,rootData:o=r}={}){
let n=null,e=0;if(typeof r!="string")return xe.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;let a;a=!1;for(let l of Ie)if(gr(r,l)){a=!0;break}
return a?(xe.errors=n,e===0):(xe.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:Ie}}],!1)}function Z(r,{instancePath:t="",parentData:y,parentDataProperty:P,
rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.content===void 0&&(l="content"))return Z.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:l}}],!1;{let p=e;for(let s in r)if(!(s==="contentType"||s==="encoding"||s==="content"))return Z.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(p===e){if(r.contentType!==void 0){let s=e;if(typeof r.contentType!="string")return Z.errors=
[{instancePath:t+"/contentType",keyword:"type",params:{type:"string"}}],!1;var a=s===e}else var a=!0;if(a){if(r.encoding!==void 0){let i=r.encoding,f=e;if(i!=="\
base64")return Z.errors=[{instancePath:t+"/encoding",keyword:"enum",params:{allowedValues:sr}}],!1;if(e===f)if(typeof i=="string"){if(!D.test(i))return Z.errors=
[{instancePath:t+"/encoding",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return Z.errors=[{instancePath:t+"/encoding",keyword:"type",params:{type:"str\
ing"}}],!1;var a=f===e}else var a=!0;if(a)if(r.content!==void 0){let i=e;if(typeof r.content!="string")return Z.errors=[{instancePath:t+"/content",keyword:"type",
params:{type:"string"}}],!1;var a=i===e}else var a=!0}}}}else return Z.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Z.errors=n,e===
0}function ae(r,{instancePath:t="",parentData:y,parentDataProperty:P,rootData:o=r}={}){let n=null,e=0,a=e,l=!1,p=null,s=e;if(r&&typeof r=="object"&&!Array.isArray(
r)){let g;if(r.id===void 0&&(g="id")){let d={instancePath:t,keyword:"required",params:{missingProperty:g}};n===null?n=[d]:n.push(d),e++}}var f=s===e;f&&(l=!0,p=
0);let i=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.name===void 0&&(g="name")){let d={instancePath:t,keyword:"required",params:{missingProperty:g}};
n===null?n=[d]:n.push(d),e++}}var f=i===e;if(f&&l?(l=!1,p=[p,1]):f&&(l=!0,p=1),l)e=a,n!==null&&(a?n.length=a:n=null);else{let g={instancePath:t,keyword:"oneOf",
params:{passingSchemas:p}};return n===null?n=[g]:n.push(g),e++,ae.errors=n,!1}if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g=e;for(let d in r)if(!(d===
"id"||d==="name"||d==="text"||d==="url"))return ae.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:d}}],!1;if(g===e){if(r.id!==
void 0){let d=e;xe(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:o})||(n=n===null?xe.errors:n.concat(xe.errors),e=n.length);var u=d===
e}else var u=!0;if(u){if(r.name!==void 0){let v=r.name,b=e;if(e===b)if(typeof v=="string"){if(!D.test(v))return ae.errors=[{instancePath:t+"/name",keyword:"patt\
ern",params:{pattern:"^(.*)$"}}],!1}else return ae.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var u=b===e}else var u=!0;if(u){if(r.
text!==void 0){let b=e;Z(r.text,{instancePath:t+"/text",parentData:r,parentDataProperty:"text",rootData:o})||(n=n===null?Z.errors:n.concat(Z.errors),e=n.length);
var u=b===e}else var u=!0;if(u)if(r.url!==void 0){let b=r.url,I=e;if(e===I)if(typeof b=="string"){if(!D.test(b))return ae.errors=[{instancePath:t+"/url",keyword:"\
pattern",params:{pattern:"^(.*)$"}}],!1}else return ae.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var u=I===e}else var u=!0}}}}else
return ae.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ae.errors=n,e===0}function te(r,{instancePath:t="",parentData:y,parentDataProperty:P,
rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.tagId===void 0&&(l="tagId")||r.name===void 0&&(l="name"))return te.
errors=[{instancePath:t,keyword:"required",params:{missingProperty:l}}],!1;{let p=e;for(let s in r)if(!(s==="tagId"||s==="name"||s==="version"||s==="tagVersion"||
s==="patch"||s==="text"||s==="url"))return te.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(p===e){if(r.tagId!==void 0){
let s=e;if(typeof r.tagId!="string")return te.errors=[{instancePath:t+"/tagId",keyword:"type",params:{type:"string"}}],!1;var a=s===e}else var a=!0;if(a){if(r.name!==
void 0){let i=e;if(typeof r.name!="string")return te.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){
if(r.version!==void 0){let f=e;if(typeof r.version!="string")return te.errors=[{instancePath:t+"/version",keyword:"type",params:{type:"string"}}],!1;var a=f===e}else
var a=!0;if(a){if(r.tagVersion!==void 0){let u=r.tagVersion,g=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)))return te.errors=[{instancePath:t+"/tagVersion",keyword:"\
type",params:{type:"integer"}}],!1;var a=g===e}else var a=!0;if(a){if(r.patch!==void 0){let g=e;if(typeof r.patch!="boolean")return te.errors=[{instancePath:t+"\
/patch",keyword:"type",params:{type:"boolean"}}],!1;var a=g===e}else var a=!0;if(a){if(r.text!==void 0){let d=e;Z(r.text,{instancePath:t+"/text",parentData:r,parentDataProperty:"\
text",rootData:o})||(n=n===null?Z.errors:n.concat(Z.errors),e=n.length);var a=d===e}else var a=!0;if(a)if(r.url!==void 0){let d=r.url,v=e;if(e===v)if(typeof d==
"string"){if(!D.test(d))return te.errors=[{instancePath:t+"/url",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return te.errors=[{instancePath:t+"/url",
keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0}}}}}}}}else return te.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return te.
errors=n,e===0}var Lr=(Le(),ge(ve)).formats["idn-email"];function ee(r,{instancePath:t="",parentData:y,parentDataProperty:P,rootData:o=r}={}){let n=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l=e;for(let p in r)if(!(p==="timestamp"||p==="name"||p==="email"))return ee.errors=[{instancePath:t,keyword:"\
additionalProperties",params:{additionalProperty:p}}],!1;if(l===e){if(r.timestamp!==void 0){let p=r.timestamp,s=e;if(e===s&&e===s)if(typeof p=="string"){if(!He.
validate(p))return ee.errors=[{instancePath:t+"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else return ee.errors=[{instancePath:t+"/timestamp",
keyword:"type",params:{type:"string"}}],!1;var a=s===e}else var a=!0;if(a){if(r.name!==void 0){let s=r.name,i=e;if(e===i)if(typeof s=="string"){if(!D.test(s))return ee.
errors=[{instancePath:t+"/name",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return ee.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"str\
ing"}}],!1;var a=i===e}else var a=!0;if(a)if(r.email!==void 0){let s=r.email,i=e;if(e===i&&e===i)if(typeof s=="string"){if(!Lr(s))return ee.errors=[{instancePath:t+
"/email",keyword:"format",params:{format:"idn-email"}}],!1}else return ee.errors=[{instancePath:t+"/email",keyword:"type",params:{type:"string"}}],!1;var a=i===
e}else var a=!0}}}else return ee.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ee.errors=n,e===0}function le(r,{instancePath:t="",parentData:y,
parentDataProperty:P,rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l=e;for(let p in r)if(!(p==="uid"||p==="url"||p===
"author"||p==="committer"||p==="message"))return le.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(l===e){if(r.uid!==
void 0){let p=r.uid,s=e;if(e===s)if(typeof p=="string"){if(!D.test(p))return le.errors=[{instancePath:t+"/uid",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else
return le.errors=[{instancePath:t+"/uid",keyword:"type",params:{type:"string"}}],!1;var a=s===e}else var a=!0;if(a){if(r.url!==void 0){let s=e;if(e===s&&e===s&&
typeof r.url!="string")return le.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var a=s===e}else var a=!0;if(a){if(r.author!==void 0){
let i=e;ee(r.author,{instancePath:t+"/author",parentData:r,parentDataProperty:"author",rootData:o})||(n=n===null?ee.errors:n.concat(ee.errors),e=n.length);var a=i===
e}else var a=!0;if(a){if(r.committer!==void 0){let f=e;ee(r.committer,{instancePath:t+"/committer",parentData:r,parentDataProperty:"committer",rootData:o})||(n=
n===null?ee.errors:n.concat(ee.errors),e=n.length);var a=f===e}else var a=!0;if(a)if(r.message!==void 0){let f=r.message,u=e;if(e===u)if(typeof f=="string"){if(!D.
test(f))return le.errors=[{instancePath:t+"/message",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return le.errors=[{instancePath:t+"/message",keyword:"\
type",params:{type:"string"}}],!1;var a=u===e}else var a=!0}}}}}else return le.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return le.errors=
n,e===0}function he(r,{instancePath:t="",parentData:y,parentDataProperty:P,rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let l=e;for(let p in r)if(!(p==="text"||p==="url"))return he.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(l===e){
if(r.text!==void 0){let p=e;Z(r.text,{instancePath:t+"/text",parentData:r,parentDataProperty:"text",rootData:o})||(n=n===null?Z.errors:n.concat(Z.errors),e=n.length);
var a=p===e}else var a=!0;if(a)if(r.url!==void 0){let p=r.url,s=e;if(e===s)if(typeof p=="string"){if(!D.test(p))return he.errors=[{instancePath:t+"/url",keyword:"\
pattern",params:{pattern:"^(.*)$"}}],!1}else return he.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var a=s===e}else var a=!0}}else
return he.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return he.errors=n,e===0}function $(r,{instancePath:t="",parentData:y,parentDataProperty:P,
rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type"))return $.errors=[{instancePath:t,keyword:"\
required",params:{missingProperty:p}}],!1;{let s=e;for(let i in r)if(!(i==="type"||i==="id"||i==="name"||i==="description"||i==="source"||i==="references"))return $.
errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:i}}],!1;if(s===e){if(r.type!==void 0){let i=r.type,f=e;if(typeof i!="string")return $.
errors=[{instancePath:t+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(i==="defect"||i==="enhancement"||i==="security"))return $.errors=[{instancePath:t+
"/type",keyword:"enum",params:{allowedValues:or}}],!1;var a=f===e}else var a=!0;if(a){if(r.id!==void 0){let f=r.id,u=e;if(e===u)if(typeof f=="string"){if(!D.test(
f))return $.errors=[{instancePath:t+"/id",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return $.errors=[{instancePath:t+"/id",keyword:"type",params:{type:"\
string"}}],!1;var a=u===e}else var a=!0;if(a){if(r.name!==void 0){let u=r.name,g=e;if(e===g)if(typeof u=="string"){if(!D.test(u))return $.errors=[{instancePath:t+
"/name",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return $.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var a=g===e}else
var a=!0;if(a){if(r.description!==void 0){let g=r.description,d=e;if(e===d)if(typeof g=="string"){if(!D.test(g))return $.errors=[{instancePath:t+"/description",
keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return $.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var a=d===e}else
var a=!0;if(a){if(r.source!==void 0){let d=r.source,v=e;if(e===v)if(d&&typeof d=="object"&&!Array.isArray(d)){let I=e;for(let O in d)if(!(O==="name"||O==="url"))
return $.errors=[{instancePath:t+"/source",keyword:"additionalProperties",params:{additionalProperty:O}}],!1;if(I===e){if(d.name!==void 0){let O=d.name,G=e;if(e===
G)if(typeof O=="string"){if(!D.test(O))return $.errors=[{instancePath:t+"/source/name",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return $.errors=[{instancePath:t+
"/source/name",keyword:"type",params:{type:"string"}}],!1;var l=G===e}else var l=!0;if(l)if(d.url!==void 0){let O=d.url,G=e;if(e===G)if(typeof O=="string"){if(!D.
test(O))return $.errors=[{instancePath:t+"/source/url",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return $.errors=[{instancePath:t+"/source/url",keyword:"\
type",params:{type:"string"}}],!1;var l=G===e}else var l=!0}}else return $.errors=[{instancePath:t+"/source",keyword:"type",params:{type:"object"}}],!1;var a=v===
e}else var a=!0;if(a)if(r.references!==void 0){let d=r.references,v=e;if(!Array.isArray(d))return $.errors=[{instancePath:t+"/references",keyword:"type",params:{
type:"array"}}],!1;if(e===v&&typeof d=="string"&&!D.test(d))return $.errors=[{instancePath:t+"/references",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1;var a=v===
e}else var a=!0}}}}}}}else return $.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return $.errors=n,e===0}function ce(r,{instancePath:t="",
parentData:y,parentDataProperty:P,rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type"))return ce.
errors=[{instancePath:t,keyword:"required",params:{missingProperty:p}}],!1;{let s=e;for(let i in r)if(!(i==="type"||i==="diff"||i==="resolves"))return ce.errors=
[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:i}}],!1;if(s===e){if(r.type!==void 0){let i=r.type,f=e;if(typeof i!="string")return ce.
errors=[{instancePath:t+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(i==="unofficial"||i==="monkey"||i==="backport"||i==="cherry-pick"))return ce.errors=
[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:pr}}],!1;var a=f===e}else var a=!0;if(a){if(r.diff!==void 0){let f=e;he(r.diff,{instancePath:t+"/d\
iff",parentData:r,parentDataProperty:"diff",rootData:o})||(n=n===null?he.errors:n.concat(he.errors),e=n.length);var a=f===e}else var a=!0;if(a)if(r.resolves!==void 0){
let f=r.resolves,u=e;if(e===u)if(Array.isArray(f)){var l=!0;let d=f.length;for(let v=0;v<d;v++){let b=e;$(f[v],{instancePath:t+"/resolves/"+v,parentData:f,parentDataProperty:v,
rootData:o})||(n=n===null?$.errors:n.concat($.errors),e=n.length);var l=b===e;if(!l)break}}else return ce.errors=[{instancePath:t+"/resolves",keyword:"type",params:{
type:"array"}}],!1;var a=u===e}else var a=!0}}}}else return ce.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ce.errors=n,e===0}function q(r,{
instancePath:t="",parentData:y,parentDataProperty:P,rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.url===void 0&&
(l="url")||r.type===void 0&&(l="type"))return q.errors=[{instancePath:t,keyword:"required",params:{missingProperty:l}}],!1;{let p=e;for(let s in r)if(!(s==="url"||
s==="comment"||s==="type"))return q.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(p===e){if(r.url!==void 0){let s=r.
url,i=e;if(e===i)if(typeof s=="string"){if(!D.test(s))return q.errors=[{instancePath:t+"/url",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return q.errors=
[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(r.comment!==void 0){let i=r.comment,f=e;if(e===f)if(typeof i==
"string"){if(!D.test(i))return q.errors=[{instancePath:t+"/comment",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return q.errors=[{instancePath:t+"/com\
ment",keyword:"type",params:{type:"string"}}],!1;var a=f===e}else var a=!0;if(a)if(r.type!==void 0){let i=r.type,f=e;if(typeof i!="string")return q.errors=[{instancePath:t+
"/type",keyword:"type",params:{type:"string"}}],!1;if(!(i==="vcs"||i==="issue-tracker"||i==="website"||i==="advisories"||i==="bom"||i==="mailing-list"||i==="soc\
ial"||i==="chat"||i==="documentation"||i==="support"||i==="distribution"||i==="license"||i==="build-meta"||i==="build-system"||i==="other"))return q.errors=[{instancePath:t+
"/type",keyword:"enum",params:{allowedValues:lr}}],!1;var a=f===e}else var a=!0}}}}else return q.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],
!1;return q.errors=n,e===0}var se={validate:m};function m(r,{instancePath:t="",parentData:y,parentDataProperty:P,rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let G;if(r.type===void 0&&(G="type")||r.name===void 0&&(G="name")||r.version===void 0&&(G="version"))return m.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:G}}],!1;{let V=e;for(let C in r)if(!$e.call(fr,C))return m.errors=[{instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:C}}],!1;if(V===e){if(r.type!==void 0){let C=r.type,T=e;if(!(C==="application"||C==="framework"||C==="library"||C==="container"||C==="operatin\
g-system"||C==="device"||C==="firmware"||C==="file"))return m.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:cr}}],!1;if(e===T)if(typeof C==
"string"){if(!D.test(C))return m.errors=[{instancePath:t+"/type",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return m.errors=[{instancePath:t+"/type",
keyword:"type",params:{type:"string"}}],!1;var a=T===e}else var a=!0;if(a){if(r["mime-type"]!==void 0){let T=r["mime-type"],Y=e;if(e===Y)if(typeof T=="string"){
if(!Dr.test(T))return m.errors=[{instancePath:t+"/mime-type",keyword:"pattern",params:{pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"}}],!1}else return m.errors=[{instancePath:t+
"/mime-type",keyword:"type",params:{type:"string"}}],!1;var a=Y===e}else var a=!0;if(a){if(r["bom-ref"]!==void 0){let Y=r["bom-ref"],F=e;if(ne(Y,{instancePath:t+
"/bom-ref",parentData:r,parentDataProperty:"bom-ref",rootData:o})||(n=n===null?ne.errors:n.concat(ne.errors),e=n.length),e===F&&typeof Y=="string"&&!D.test(Y))return m.
errors=[{instancePath:t+"/bom-ref",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1;var a=F===e}else var a=!0;if(a){if(r.supplier!==void 0){let F=e;U(r.supplier,
{instancePath:t+"/supplier",parentData:r,parentDataProperty:"supplier",rootData:o})||(n=n===null?U.errors:n.concat(U.errors),e=n.length);var a=F===e}else var a=!0;
if(a){if(r.author!==void 0){let B=r.author,c=e;if(e===c)if(typeof B=="string"){if(!D.test(B))return m.errors=[{instancePath:t+"/author",keyword:"pattern",params:{
pattern:"^(.*)$"}}],!1}else return m.errors=[{instancePath:t+"/author",keyword:"type",params:{type:"string"}}],!1;var a=c===e}else var a=!0;if(a){if(r.publisher!==
void 0){let c=r.publisher,L=e;if(e===L)if(typeof c=="string"){if(!D.test(c))return m.errors=[{instancePath:t+"/publisher",keyword:"pattern",params:{pattern:"^(.\
*)$"}}],!1}else return m.errors=[{instancePath:t+"/publisher",keyword:"type",params:{type:"string"}}],!1;var a=L===e}else var a=!0;if(a){if(r.group!==void 0){let L=r.
group,w=e;if(e===w)if(typeof L=="string"){if(!D.test(L))return m.errors=[{instancePath:t+"/group",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return m.
errors=[{instancePath:t+"/group",keyword:"type",params:{type:"string"}}],!1;var a=w===e}else var a=!0;if(a){if(r.name!==void 0){let w=r.name,h=e;if(e===h)if(typeof w==
"string"){if(!D.test(w))return m.errors=[{instancePath:t+"/name",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return m.errors=[{instancePath:t+"/name",
keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.version!==void 0){let h=r.version,k=e;if(e===k)if(typeof h=="string"){if(!D.test(
h))return m.errors=[{instancePath:t+"/version",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return m.errors=[{instancePath:t+"/version",keyword:"type",
params:{type:"string"}}],!1;var a=k===e}else var a=!0;if(a){if(r.description!==void 0){let k=r.description,R=e;if(e===R)if(typeof k=="string"){if(!D.test(k))return m.
errors=[{instancePath:t+"/description",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return m.errors=[{instancePath:t+"/description",keyword:"type",params:{
type:"string"}}],!1;var a=R===e}else var a=!0;if(a){if(r.scope!==void 0){let R=r.scope,J=e;if(!(R==="required"||R==="optional"||R==="excluded"))return m.errors=
[{instancePath:t+"/scope",keyword:"enum",params:{allowedValues:dr}}],!1;if(e===J)if(typeof R=="string"){if(!D.test(R))return m.errors=[{instancePath:t+"/scope",
keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return m.errors=[{instancePath:t+"/scope",keyword:"type",params:{type:"string"}}],!1;var a=J===e}else var a=!0;
if(a){if(r.hashes!==void 0){let J=r.hashes,X=e;if(e===X)if(Array.isArray(J)){var l=!0;let ie=J.length;for(let _=0;_<ie;_++){let j=e;ye(J[_],{instancePath:t+"/ha\
shes/"+_,parentData:J,parentDataProperty:_,rootData:o})||(n=n===null?ye.errors:n.concat(ye.errors),e=n.length);var l=j===e;if(!l)break}}else return m.errors=[{instancePath:t+
"/hashes",keyword:"type",params:{type:"array"}}],!1;var a=X===e}else var a=!0;if(a){if(r.licenses!==void 0){let X=r.licenses,re=e;if(e===re)if(Array.isArray(X)){
var p=!0;let _=X.length;for(let j=0;j<_;j++){let x=X[j],A=e,z=e,oe=!1,ke=null,K=e;if(x&&typeof x=="object"&&!Array.isArray(x)){let E;if(x.license===void 0&&(E="\
license")){let S={instancePath:t+"/licenses/"+j,keyword:"required",params:{missingProperty:E}};n===null?n=[S]:n.push(S),e++}}var s=K===e;s&&(oe=!0,ke=0);let M=e;
if(x&&typeof x=="object"&&!Array.isArray(x)){let E;if(x.expression===void 0&&(E="expression")){let S={instancePath:t+"/licenses/"+j,keyword:"required",params:{missingProperty:E}};
n===null?n=[S]:n.push(S),e++}}var s=M===e;if(s&&oe?(oe=!1,ke=[ke,1]):s&&(oe=!0,ke=1),oe)e=z,n!==null&&(z?n.length=z:n=null);else{let E={instancePath:t+"/license\
s/"+j,keyword:"oneOf",params:{passingSchemas:ke}};return n===null?n=[E]:n.push(E),e++,m.errors=n,!1}if(e===A&&x&&typeof x=="object"&&!Array.isArray(x)){let E=e;
for(let S in x)if(!(S==="license"||S==="expression"))return m.errors=[{instancePath:t+"/licenses/"+j,keyword:"additionalProperties",params:{additionalProperty:S}}],
!1;if(E===e){if(x.license!==void 0){let S=e;ae(x.license,{instancePath:t+"/licenses/"+j+"/license",parentData:x,parentDataProperty:"license",rootData:o})||(n=n===
null?ae.errors:n.concat(ae.errors),e=n.length);var i=S===e}else var i=!0;if(i)if(x.expression!==void 0){let S=x.expression,W=e;if(e===W)if(typeof S=="string"){if(!D.
test(S))return m.errors=[{instancePath:t+"/licenses/"+j+"/expression",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return m.errors=[{instancePath:t+"/l\
icenses/"+j+"/expression",keyword:"type",params:{type:"string"}}],!1;var i=W===e}else var i=!0}}var p=A===e;if(!p)break}}else return m.errors=[{instancePath:t+"\
/licenses",keyword:"type",params:{type:"array"}}],!1;var a=re===e}else var a=!0;if(a){if(r.copyright!==void 0){let re=r.copyright,ie=e;if(e===ie)if(typeof re=="\
string"){if(!D.test(re))return m.errors=[{instancePath:t+"/copyright",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return m.errors=[{instancePath:t+"/c\
opyright",keyword:"type",params:{type:"string"}}],!1;var a=ie===e}else var a=!0;if(a){if(r.cpe!==void 0){let ie=r.cpe,_=e;if(e===_)if(typeof ie=="string"){if(!D.
test(ie))return m.errors=[{instancePath:t+"/cpe",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return m.errors=[{instancePath:t+"/cpe",keyword:"type",params:{
type:"string"}}],!1;var a=_===e}else var a=!0;if(a){if(r.purl!==void 0){let _=r.purl,j=e;if(e===j)if(typeof _=="string"){if(!D.test(_))return m.errors=[{instancePath:t+
"/purl",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return m.errors=[{instancePath:t+"/purl",keyword:"type",params:{type:"string"}}],!1;var a=j===e}else
var a=!0;if(a){if(r.swid!==void 0){let j=e;te(r.swid,{instancePath:t+"/swid",parentData:r,parentDataProperty:"swid",rootData:o})||(n=n===null?te.errors:n.concat(
te.errors),e=n.length);var a=j===e}else var a=!0;if(a){if(r.modified!==void 0){let x=e;if(typeof r.modified!="boolean")return m.errors=[{instancePath:t+"/modifi\
ed",keyword:"type",params:{type:"boolean"}}],!1;var a=x===e}else var a=!0;if(a){if(r.pedigree!==void 0){let A=r.pedigree,z=e;if(e===z)if(A&&typeof A=="object"&&
!Array.isArray(A)){let ke=e;for(let K in A)if(!(K==="ancestors"||K==="descendants"||K==="variants"||K==="commits"||K==="patches"||K==="notes"))return m.errors=[
{instancePath:t+"/pedigree",keyword:"additionalProperties",params:{additionalProperty:K}}],!1;if(ke===e){if(A.ancestors!==void 0){let K=A.ancestors,M=e;if(e===M)
if(Array.isArray(K)){var f=!0;let E=K.length;for(let S=0;S<E;S++){let W=e;se.validate(K[S],{instancePath:t+"/pedigree/ancestors/"+S,parentData:K,parentDataProperty:S,
rootData:o})||(n=n===null?se.validate.errors:n.concat(se.validate.errors),e=n.length);var f=W===e;if(!f)break}}else return m.errors=[{instancePath:t+"/pedigree/\
ancestors",keyword:"type",params:{type:"array"}}],!1;var u=M===e}else var u=!0;if(u){if(A.descendants!==void 0){let M=A.descendants,pe=e;if(e===pe)if(Array.isArray(
M)){var g=!0;let S=M.length;for(let W=0;W<S;W++){let ue=e;se.validate(M[W],{instancePath:t+"/pedigree/descendants/"+W,parentData:M,parentDataProperty:W,rootData:o})||
(n=n===null?se.validate.errors:n.concat(se.validate.errors),e=n.length);var g=ue===e;if(!g)break}}else return m.errors=[{instancePath:t+"/pedigree/descendants",
keyword:"type",params:{type:"array"}}],!1;var u=pe===e}else var u=!0;if(u){if(A.variants!==void 0){let pe=A.variants,E=e;if(e===E)if(Array.isArray(pe)){var d=!0;
let W=pe.length;for(let ue=0;ue<W;ue++){let Pe=e;se.validate(pe[ue],{instancePath:t+"/pedigree/variants/"+ue,parentData:pe,parentDataProperty:ue,rootData:o})||(n=
n===null?se.validate.errors:n.concat(se.validate.errors),e=n.length);var d=Pe===e;if(!d)break}}else return m.errors=[{instancePath:t+"/pedigree/variants",keyword:"\
type",params:{type:"array"}}],!1;var u=E===e}else var u=!0;if(u){if(A.commits!==void 0){let E=A.commits,S=e;if(e===S)if(Array.isArray(E)){var v=!0;let ue=E.length;
for(let Pe=0;Pe<ue;Pe++){let we=e;le(E[Pe],{instancePath:t+"/pedigree/commits/"+Pe,parentData:E,parentDataProperty:Pe,rootData:o})||(n=n===null?le.errors:n.concat(
le.errors),e=n.length);var v=we===e;if(!v)break}}else return m.errors=[{instancePath:t+"/pedigree/commits",keyword:"type",params:{type:"array"}}],!1;var u=S===e}else
var u=!0;if(u){if(A.patches!==void 0){let S=A.patches,W=e;if(e===W)if(Array.isArray(S)){var b=!0;let Pe=S.length;for(let we=0;we<Pe;we++){let Ue=e;ce(S[we],{instancePath:t+
"/pedigree/patches/"+we,parentData:S,parentDataProperty:we,rootData:o})||(n=n===null?ce.errors:n.concat(ce.errors),e=n.length);var b=Ue===e;if(!b)break}}else return m.
errors=[{instancePath:t+"/pedigree/patches",keyword:"type",params:{type:"array"}}],!1;var u=W===e}else var u=!0;if(u)if(A.notes!==void 0){let S=A.notes,W=e;if(e===
W)if(typeof S=="string"){if(!D.test(S))return m.errors=[{instancePath:t+"/pedigree/notes",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return m.errors=
[{instancePath:t+"/pedigree/notes",keyword:"type",params:{type:"string"}}],!1;var u=W===e}else var u=!0}}}}}}else return m.errors=[{instancePath:t+"/pedigree",keyword:"\
type",params:{type:"object"}}],!1;var a=z===e}else var a=!0;if(a){if(r.externalReferences!==void 0){let z=r.externalReferences,oe=e;if(e===oe)if(Array.isArray(z)){
var I=!0;let K=z.length;for(let M=0;M<K;M++){let pe=e;q(z[M],{instancePath:t+"/externalReferences/"+M,parentData:z,parentDataProperty:M,rootData:o})||(n=n===null?
q.errors:n.concat(q.errors),e=n.length);var I=pe===e;if(!I)break}}else return m.errors=[{instancePath:t+"/externalReferences",keyword:"type",params:{type:"array"}}],
!1;var a=oe===e}else var a=!0;if(a)if(r.components!==void 0){let z=r.components,oe=e;if(e===oe)if(Array.isArray(z)){var O=!0;let K=z.length;for(let M=0;M<K;M++){
let pe=e;se.validate(z[M],{instancePath:t+"/components/"+M,parentData:z,parentDataProperty:M,rootData:o})||(n=n===null?se.validate.errors:n.concat(se.validate.errors),
e=n.length);var O=pe===e;if(!O)break}if(O&&!(Le(),ge(ve)).unique(z))return m.errors=[{instancePath:t+"/components",keyword:"uniqueItems",params:{}}],!1}else return m.
errors=[{instancePath:t+"/components",keyword:"type",params:{type:"array"}}],!1;var a=oe===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return m.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return m.errors=n,e===0}function de(r,{instancePath:t="",parentData:y,parentDataProperty:P,rootData:o=r}={}){let n=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s=e;for(let i in r)if(!(i==="timestamp"||i==="tools"||i==="authors"||i==="component"||i==="manufac\
ture"||i==="supplier"))return de.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:i}}],!1;if(s===e){if(r.timestamp!==void 0){let i=r.
timestamp,f=e;if(e===f&&e===f)if(typeof i=="string"){if(!He.validate(i))return de.errors=[{instancePath:t+"/timestamp",keyword:"format",params:{format:"date-tim\
e"}}],!1}else return de.errors=[{instancePath:t+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var a=f===e}else var a=!0;if(a){if(r.tools!==void 0){let f=r.
tools,u=e;if(e===u)if(Array.isArray(f)){var l=!0;let d=f.length;for(let v=0;v<d;v++){let b=e;fe(f[v],{instancePath:t+"/tools/"+v,parentData:f,parentDataProperty:v,
rootData:o})||(n=n===null?fe.errors:n.concat(fe.errors),e=n.length);var l=b===e;if(!l)break}}else return de.errors=[{instancePath:t+"/tools",keyword:"type",params:{
type:"array"}}],!1;var a=u===e}else var a=!0;if(a){if(r.authors!==void 0){let u=r.authors,g=e;if(e===g)if(Array.isArray(u)){var p=!0;let v=u.length;for(let b=0;b<
v;b++){let I=e;Q(u[b],{instancePath:t+"/authors/"+b,parentData:u,parentDataProperty:b,rootData:o})||(n=n===null?Q.errors:n.concat(Q.errors),e=n.length);var p=I===
e;if(!p)break}}else return de.errors=[{instancePath:t+"/authors",keyword:"type",params:{type:"array"}}],!1;var a=g===e}else var a=!0;if(a){if(r.component!==void 0){
let g=e;m(r.component,{instancePath:t+"/component",parentData:r,parentDataProperty:"component",rootData:o})||(n=n===null?m.errors:n.concat(m.errors),e=n.length);
var a=g===e}else var a=!0;if(a){if(r.manufacture!==void 0){let d=e;U(r.manufacture,{instancePath:t+"/manufacture",parentData:r,parentDataProperty:"manufacture",
rootData:o})||(n=n===null?U.errors:n.concat(U.errors),e=n.length);var a=d===e}else var a=!0;if(a)if(r.supplier!==void 0){let d=e;U(r.supplier,{instancePath:t+"/\
supplier",parentData:r,parentDataProperty:"supplier",rootData:o})||(n=n===null?U.errors:n.concat(U.errors),e=n.length);var a=d===e}else var a=!0}}}}}}else return de.
errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return de.errors=n,e===0}function Ae(r,{instancePath:t="",parentData:y,parentDataProperty:P,rootData:o=r}={}){
let n=null,e=0;if(!(r==="inbound"||r==="outbound"||r==="bi-directional"||r==="unknown"))return Ae.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:yr}}],
!1;if(e===0)if(typeof r=="string"){if(!D.test(r))return Ae.errors=[{instancePath:t,keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return Ae.errors=[{instancePath:t,
keyword:"type",params:{type:"string"}}],!1;return Ae.errors=n,e===0}function De(r,{instancePath:t="",parentData:y,parentDataProperty:P,rootData:o=r}={}){let n=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.flow===void 0&&(l="flow")||r.classification===void 0&&(l="classification"))return De.errors=
[{instancePath:t,keyword:"required",params:{missingProperty:l}}],!1;{let p=e;for(let s in r)if(!(s==="flow"||s==="classification"))return De.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(p===e){if(r.flow!==void 0){let s=e;Ae(r.flow,{instancePath:t+"/flow",parentData:r,parentDataProperty:"\
flow",rootData:o})||(n=n===null?Ae.errors:n.concat(Ae.errors),e=n.length);var a=s===e}else var a=!0;if(a)if(r.classification!==void 0){let s=e;if(typeof r.classification!=
"string")return De.errors=[{instancePath:t+"/classification",keyword:"type",params:{type:"string"}}],!1;var a=s===e}else var a=!0}}}else return De.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return De.errors=n,e===0}var Be={validate:N};function N(r,{instancePath:t="",parentData:y,parentDataProperty:P,rootData:o=r}={}){
let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.name===void 0&&(g="name"))return N.errors=[{instancePath:t,keyword:"required",params:{
missingProperty:g}}],!1;{let d=e;for(let v in r)if(!$e.call(ur,v))return N.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:v}}],
!1;if(d===e){if(r["bom-ref"]!==void 0){let v=r["bom-ref"],b=e;if(ne(v,{instancePath:t+"/bom-ref",parentData:r,parentDataProperty:"bom-ref",rootData:o})||(n=n===
null?ne.errors:n.concat(ne.errors),e=n.length),e===b&&typeof v=="string"&&!D.test(v))return N.errors=[{instancePath:t+"/bom-ref",keyword:"pattern",params:{pattern:"\
^(.*)$"}}],!1;var a=b===e}else var a=!0;if(a){if(r.provider!==void 0){let b=e;U(r.provider,{instancePath:t+"/provider",parentData:r,parentDataProperty:"provider",
rootData:o})||(n=n===null?U.errors:n.concat(U.errors),e=n.length);var a=b===e}else var a=!0;if(a){if(r.group!==void 0){let I=r.group,O=e;if(e===O)if(typeof I=="\
string"){if(!D.test(I))return N.errors=[{instancePath:t+"/group",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return N.errors=[{instancePath:t+"/group",
keyword:"type",params:{type:"string"}}],!1;var a=O===e}else var a=!0;if(a){if(r.name!==void 0){let O=r.name,G=e;if(e===G)if(typeof O=="string"){if(!D.test(O))return N.
errors=[{instancePath:t+"/name",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return N.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"stri\
ng"}}],!1;var a=G===e}else var a=!0;if(a){if(r.version!==void 0){let G=r.version,V=e;if(e===V)if(typeof G=="string"){if(!D.test(G))return N.errors=[{instancePath:t+
"/version",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return N.errors=[{instancePath:t+"/version",keyword:"type",params:{type:"string"}}],!1;var a=V===
e}else var a=!0;if(a){if(r.description!==void 0){let V=r.description,C=e;if(e===C)if(typeof V=="string"){if(!D.test(V))return N.errors=[{instancePath:t+"/descri\
ption",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return N.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var a=C===
e}else var a=!0;if(a){if(r.endpoints!==void 0){let C=r.endpoints,T=e;if(!Array.isArray(C))return N.errors=[{instancePath:t+"/endpoints",keyword:"type",params:{type:"\
array"}}],!1;if(e===T&&typeof C=="string"&&!D.test(C))return N.errors=[{instancePath:t+"/endpoints",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1;var a=T===e}else
var a=!0;if(a){if(r.authenticated!==void 0){let T=e;if(typeof r.authenticated!="boolean")return N.errors=[{instancePath:t+"/authenticated",keyword:"type",params:{
type:"boolean"}}],!1;var a=T===e}else var a=!0;if(a){if(r["x-trust-boundary"]!==void 0){let Y=e;if(typeof r["x-trust-boundary"]!="boolean")return N.errors=[{instancePath:t+
"/x-trust-boundary",keyword:"type",params:{type:"boolean"}}],!1;var a=Y===e}else var a=!0;if(a){if(r.data!==void 0){let F=r.data,B=e;if(e===B)if(Array.isArray(F)){
var l=!0;let L=F.length;for(let w=0;w<L;w++){let h=e;De(F[w],{instancePath:t+"/data/"+w,parentData:F,parentDataProperty:w,rootData:o})||(n=n===null?De.errors:n.
concat(De.errors),e=n.length);var l=h===e;if(!l)break}}else return N.errors=[{instancePath:t+"/data",keyword:"type",params:{type:"array"}}],!1;var a=B===e}else var a=!0;
if(a){if(r.licenses!==void 0){let B=r.licenses,c=e;if(e===c)if(Array.isArray(B)){var p=!0;let w=B.length;for(let h=0;h<w;h++){let k=B[h],R=e,J=e,X=!1,re=null,ie=e;
if(k&&typeof k=="object"&&!Array.isArray(k)){let x;if(k.license===void 0&&(x="license")){let A={instancePath:t+"/licenses/"+h,keyword:"required",params:{missingProperty:x}};
n===null?n=[A]:n.push(A),e++}}var s=ie===e;s&&(X=!0,re=0);let _=e;if(k&&typeof k=="object"&&!Array.isArray(k)){let x;if(k.expression===void 0&&(x="expression")){
let A={instancePath:t+"/licenses/"+h,keyword:"required",params:{missingProperty:x}};n===null?n=[A]:n.push(A),e++}}var s=_===e;if(s&&X?(X=!1,re=[re,1]):s&&(X=!0,
re=1),X)e=J,n!==null&&(J?n.length=J:n=null);else{let x={instancePath:t+"/licenses/"+h,keyword:"oneOf",params:{passingSchemas:re}};return n===null?n=[x]:n.push(x),
e++,N.errors=n,!1}if(e===R&&k&&typeof k=="object"&&!Array.isArray(k)){let x=e;for(let A in k)if(!(A==="license"||A==="expression"))return N.errors=[{instancePath:t+
"/licenses/"+h,keyword:"additionalProperties",params:{additionalProperty:A}}],!1;if(x===e){if(k.license!==void 0){let A=e;ae(k.license,{instancePath:t+"/license\
s/"+h+"/license",parentData:k,parentDataProperty:"license",rootData:o})||(n=n===null?ae.errors:n.concat(ae.errors),e=n.length);var i=A===e}else var i=!0;if(i)if(k.
expression!==void 0){let A=k.expression,z=e;if(e===z)if(typeof A=="string"){if(!D.test(A))return N.errors=[{instancePath:t+"/licenses/"+h+"/expression",keyword:"\
pattern",params:{pattern:"^(.*)$"}}],!1}else return N.errors=[{instancePath:t+"/licenses/"+h+"/expression",keyword:"type",params:{type:"string"}}],!1;var i=z===
e}else var i=!0}}var p=R===e;if(!p)break}}else return N.errors=[{instancePath:t+"/licenses",keyword:"type",params:{type:"array"}}],!1;var a=c===e}else var a=!0;
if(a){if(r.externalReferences!==void 0){let c=r.externalReferences,L=e;if(e===L)if(Array.isArray(c)){var f=!0;let h=c.length;for(let k=0;k<h;k++){let R=e;q(c[k],
{instancePath:t+"/externalReferences/"+k,parentData:c,parentDataProperty:k,rootData:o})||(n=n===null?q.errors:n.concat(q.errors),e=n.length);var f=R===e;if(!f)break}}else
return N.errors=[{instancePath:t+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var a=L===e}else var a=!0;if(a)if(r.services!==void 0){let c=r.
services,L=e;if(e===L)if(Array.isArray(c)){var u=!0;let h=c.length;for(let k=0;k<h;k++){let R=e;Be.validate(c[k],{instancePath:t+"/services/"+k,parentData:c,parentDataProperty:k,
rootData:o})||(n=n===null?Be.validate.errors:n.concat(Be.validate.errors),e=n.length);var u=R===e;if(!u)break}if(u&&!(Le(),ge(ve)).unique(c))return N.errors=[{instancePath:t+
"/services",keyword:"uniqueItems",params:{}}],!1}else return N.errors=[{instancePath:t+"/services",keyword:"type",params:{type:"array"}}],!1;var a=L===e}else var a=!0}}}}}}}}}}}}}}else
return N.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return N.errors=n,e===0}function me(r,{instancePath:t="",parentData:y,parentDataProperty:P,
rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.ref===void 0&&(p="ref"))return me.errors=[{instancePath:t,keyword:"\
required",params:{missingProperty:p}}],!1;{let s=e;for(let i in r)if(!(i==="ref"||i==="dependsOn"))return me.errors=[{instancePath:t,keyword:"additionalProperti\
es",params:{additionalProperty:i}}],!1;if(s===e){if(r.ref!==void 0){let i=e;ne(r.ref,{instancePath:t+"/ref",parentData:r,parentDataProperty:"ref",rootData:o})||
(n=n===null?ne.errors:n.concat(ne.errors),e=n.length);var l=i===e}else var l=!0;if(l)if(r.dependsOn!==void 0){let i=r.dependsOn,f=e;if(e===f)if(Array.isArray(i)){
var a=!0;let g=i.length;for(let d=0;d<g;d++){let v=e;ne(i[d],{instancePath:t+"/dependsOn/"+d,parentData:i,parentDataProperty:d,rootData:o})||(n=n===null?ne.errors:
n.concat(ne.errors),e=n.length);var a=v===e;if(!a)break}if(a&&!(Le(),ge(ve)).unique(i))return me.errors=[{instancePath:t+"/dependsOn",keyword:"uniqueItems",params:{}}],
!1}else return me.errors=[{instancePath:t+"/dependsOn",keyword:"type",params:{type:"array"}}],!1;var l=f===e}else var l=!0}}}else return me.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return me.errors=n,e===0}function H(r,{instancePath:t="",parentData:y,parentDataProperty:P,rootData:o=r}={}){let n=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.bomFormat===void 0&&(f="bomFormat")||r.specVersion===void 0&&(f="specVersion"))return H.errors=
[{instancePath:t,keyword:"required",params:{missingProperty:f}}],!1;{let u=e;for(let g in r)if(!$e.call(Pr,g))return H.errors=[{instancePath:t,keyword:"addition\
alProperties",params:{additionalProperty:g}}],!1;if(u===e){if(r.$schema!==void 0){let g=e;if(typeof r.$schema!="string")return H.errors=[{instancePath:t+"/$sche\
ma",keyword:"type",params:{type:"string"}}],!1;var a=g===e}else var a=!0;if(a){if(r.bomFormat!==void 0){let d=r.bomFormat,v=e;if(typeof d!="string")return H.errors=
[{instancePath:t+"/bomFormat",keyword:"type",params:{type:"string"}}],!1;if(d!=="CycloneDX")return H.errors=[{instancePath:t+"/bomFormat",keyword:"enum",params:{
allowedValues:mr}}],!1;var a=v===e}else var a=!0;if(a){if(r.specVersion!==void 0){let v=e;if(typeof r.specVersion!="string")return H.errors=[{instancePath:t+"/s\
pecVersion",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a){if(r.serialNumber!==void 0){let b=r.serialNumber,I=e;if(e===I)if(typeof b==
"string"){if(!vr.test(b))return H.errors=[{instancePath:t+"/serialNumber",keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a\
-f]{4}-[0-9a-f]{12}$"}}],!1}else return H.errors=[{instancePath:t+"/serialNumber",keyword:"type",params:{type:"string"}}],!1;var a=I===e}else var a=!0;if(a){if(r.
version!==void 0){let I=r.version,O=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)))return H.errors=[{instancePath:t+"/version",keyword:"type",params:{type:"integ\
er"}}],!1;var a=O===e}else var a=!0;if(a){if(r.metadata!==void 0){let O=e;de(r.metadata,{instancePath:t+"/metadata",parentData:r,parentDataProperty:"metadata",rootData:o})||
(n=n===null?de.errors:n.concat(de.errors),e=n.length);var a=O===e}else var a=!0;if(a){if(r.components!==void 0){let G=r.components,V=e;if(e===V)if(Array.isArray(
G)){var l=!0;let T=G.length;for(let Y=0;Y<T;Y++){let F=e;m(G[Y],{instancePath:t+"/components/"+Y,parentData:G,parentDataProperty:Y,rootData:o})||(n=n===null?m.errors:
n.concat(m.errors),e=n.length);var l=F===e;if(!l)break}if(l&&!(Le(),ge(ve)).unique(G))return H.errors=[{instancePath:t+"/components",keyword:"uniqueItems",params:{}}],
!1}else return H.errors=[{instancePath:t+"/components",keyword:"type",params:{type:"array"}}],!1;var a=V===e}else var a=!0;if(a){if(r.services!==void 0){let V=r.
services,C=e;if(e===C)if(Array.isArray(V)){var p=!0;let Y=V.length;for(let F=0;F<Y;F++){let B=e;N(V[F],{instancePath:t+"/services/"+F,parentData:V,parentDataProperty:F,
rootData:o})||(n=n===null?N.errors:n.concat(N.errors),e=n.length);var p=B===e;if(!p)break}if(p&&!(Le(),ge(ve)).unique(V))return H.errors=[{instancePath:t+"/serv\
ices",keyword:"uniqueItems",params:{}}],!1}else return H.errors=[{instancePath:t+"/services",keyword:"type",params:{type:"array"}}],!1;var a=C===e}else var a=!0;
if(a){if(r.externalReferences!==void 0){let C=r.externalReferences,T=e;if(e===T)if(Array.isArray(C)){var s=!0;let F=C.length;for(let B=0;B<F;B++){let c=e;q(C[B],
{instancePath:t+"/externalReferences/"+B,parentData:C,parentDataProperty:B,rootData:o})||(n=n===null?q.errors:n.concat(q.errors),e=n.length);var s=c===e;if(!s)break}}else
return H.errors=[{instancePath:t+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else var a=!0;if(a)if(r.dependencies!==void 0){let C=r.
dependencies,T=e;if(e===T)if(Array.isArray(C)){var i=!0;let F=C.length;for(let B=0;B<F;B++){let c=e;me(C[B],{instancePath:t+"/dependencies/"+B,parentData:C,parentDataProperty:B,
rootData:o})||(n=n===null?me.errors:n.concat(me.errors),e=n.length);var i=c===e;if(!i)break}if(i&&!(Le(),ge(ve)).unique(C))return H.errors=[{instancePath:t+"/de\
pendencies",keyword:"uniqueItems",params:{}}],!1}else return H.errors=[{instancePath:t+"/dependencies",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else
var a=!0}}}}}}}}}}}else return H.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return H.errors=n,e===0}export{wr as default,kr as validate};
