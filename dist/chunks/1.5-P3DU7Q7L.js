import"./chunk-PSHBDJEB.js";var ha=Object.create,ea=Object.defineProperty,Pa=Object.getOwnPropertyDescriptor,ga=Object.getOwnPropertyNames,ka=Object.getPrototypeOf,Da=Object.prototype.hasOwnProperty,
wa=(a,t,q)=>()=>{if(q)throw q[0];try{return a&&(t=a(a=0)),t}catch(O){throw q=[O],O}},aa=(a,t)=>()=>{try{return t||a((t={exports:{}}).exports,t),t.exports}catch(q){
throw t=0,q}},ba=(a,t)=>{for(var q in t)ea(a,q,{get:t[q],enumerable:!0})},la=(a,t,q,O)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of ga(t))!Da.call(
a,n)&&n!==q&&ea(a,n,{get:()=>t[n],enumerable:!(O=Pa(t,n))||O.enumerable});return a},Aa=(a,t,q)=>(q=a!=null?ha(ka(a)):{},la(t||!a||!a.__esModule?ea(q,"default",{
value:a,enumerable:!0}):q,a)),J=a=>la(ea({},"__esModule",{value:!0}),a),La=aa(a=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.formatNames=a.
fastFormats=a.fullFormats=void 0;function t(d,P){return{validate:d,compare:P}}a.fullFormats={date:t(e,r),time:t(s(!0),o),"date-time":t(h(!0),f),"iso-time":t(s(),
p),"iso-date-time":t(h(),c),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:v,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:b,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:w,int32:{type:"number",validate:N},int64:{type:"number",validate:L},float:{type:"\
number",validate:x},double:{type:"number",validate:x},password:!0,binary:!0},a.fastFormats={...a.fullFormats,date:t(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,r),time:t(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
o),"date-time":t(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,f),"iso-time":t(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
p),"iso-date-time":t(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,c),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
a.formatNames=Object.keys(a.fullFormats);function q(d){return d%4===0&&(d%100!==0||d%400===0)}var O=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,n=[0,31,28,31,30,31,30,31,31,30,
31,30,31];function e(d){let P=O.exec(d);if(!P)return!1;let A=+P[1],u=+P[2],C=+P[3];return u>=1&&u<=12&&C>=1&&C<=(u===2&&q(A)?29:n[u])}function r(d,P){if(d&&P)return d>
P?1:d<P?-1:0}var i=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function s(d){return function(P){let A=i.exec(P);if(!A)return!1;let u=+A[1],
C=+A[2],_=+A[3],R=A[4],j=A[5]==="-"?-1:1,I=+(A[6]||0),B=+(A[7]||0);if(I>23||B>59||d&&!R)return!1;if(u<=23&&C<=59&&_<60)return!0;let G=C-B*j,T=u-I*j-(G<0?1:0);return(T===
23||T===-1)&&(G===59||G===-1)&&_<61}}function o(d,P){if(!(d&&P))return;let A=new Date("2020-01-01T"+d).valueOf(),u=new Date("2020-01-01T"+P).valueOf();if(A&&u)return A-
u}function p(d,P){if(!(d&&P))return;let A=i.exec(d),u=i.exec(P);if(A&&u)return d=A[1]+A[2]+A[3],P=u[1]+u[2]+u[3],d>P?1:d<P?-1:0}var k=/t|\s/i;function h(d){let P=s(
d);return function(A){let u=A.split(k);return u.length===2&&e(u[0])&&P(u[1])}}function f(d,P){if(!(d&&P))return;let A=new Date(d).valueOf(),u=new Date(P).valueOf();
if(A&&u)return A-u}function c(d,P){if(!(d&&P))return;let[A,u]=d.split(k),[C,_]=P.split(k),R=r(A,C);if(R!==void 0)return R||o(u,_)}var y=/\/|:/,l=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function v(d){return y.test(d)&&l.test(d)}var m=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function w(d){return m.lastIndex=0,m.test(d)}
var g=-(2**31),S=2**31-1;function N(d){return Number.isInteger(d)&&d<=S&&d>=g}function L(d){return Number.isInteger(d)}function x(){return!0}var D=/[^\\]\\Z/;function b(d){
if(D.test(d))return!1;try{return new RegExp(d),!0}catch{return!1}}}),W={};ba(W,{formats:()=>da,idnEmail:()=>pa,unique:()=>ja});function Ca(a){let t=a.split(".");
return a.length<=253&&t.length>=2&&(t.at(-1)??"").length>=2&&t.every(q=>q.length<=63&&ca.test(q))}function Sa(a){let t=a.slice(1,-1);if(!a.startsWith("[")||!a.endsWith(
"]"))return!1;let q=/^ipv6:/i.test(t)?Be.fullFormats.ipv6:Be.fullFormats.ipv4;return q instanceof RegExp&&q.test(t.replace(/^ipv6:/i,""))}function pa(a){let t=a.
lastIndexOf("@");if(t<1||a.length>986)return!1;let q=a.slice(0,t),O=a.slice(t+1);return ya.test(q)||q.split(".").every(n=>fa.test(n))?O.startsWith("[")?Sa(O):Ca(
O):!1}function sa(a){return ra(a)?Array.isArray(a)?`[${a.map(sa).join()}]`:`{${Object.keys(a).sort().map(t=>`${JSON.stringify(t)}:${sa(a[t])}`).join()}}`:JSON.stringify(
a)??""}function xa(a){return ra(a)?Array.isArray(a)?`[${a.length}]`:Object.keys(a).sort().map(t=>{let q=a[t];return`${JSON.stringify(t)}:${ra(q)?"":JSON.stringify(
q)}`}).join():JSON.stringify(a)??""}function ja(a){if(a.length<2)return!0;let t=new Map;for(let q of a){let O=xa(q),n=t.get(O);n?n.push(q):t.set(O,[q])}for(let q of t.
values())if(q.length>1&&new Set(q.map(sa)).size<q.length)return!1;return!0}var Be,fa,ya,ca,ra,da,X=wa(()=>{"use strict";Be=Aa(La(),1),fa=/^[0-9A-Za-z!#$%&'*+\-/=?^_`{|}~\u0080-\uffff]+$/,
ya=/^"(?:[ !#-[\]-~\u0080-\uffff]|\\[ -~])*"$/,ca=/^[0-9A-Za-z\u0080-\uffff](?:[-0-9A-Za-z\u0080-\uffff]*[0-9A-Za-z\u0080-\uffff])?$/,ra=a=>typeof a=="object"&&
a!==null,da={date:Be.fullFormats.date,"date-time":Be.fullFormats["date-time"],uri:Be.fullFormats.uri,"idn-email":pa}}),Ia=aa(a=>{"use strict";Object.defineProperty(
a,"__esModule",{value:!0});function t(q){let O=q.length,n=0,e=0,r;for(;e<O;)n++,r=q.charCodeAt(e++),r>=55296&&r<=56319&&e<O&&(r=q.charCodeAt(e),(r&64512)===56320&&
e++);return n}a.default=t,t.code='require("ajv/dist/runtime/ucs2length").default'}),Na=aa((a,t)=>{"use strict";t.exports=function q(O,n){if(O===n)return!0;if(O&&
n&&typeof O=="object"&&typeof n=="object"){if(O.constructor!==n.constructor)return!1;var e,r,i;if(Array.isArray(O)){if(e=O.length,e!=n.length)return!1;for(r=e;r--!==
0;)if(!q(O[r],n[r]))return!1;return!0}if(O.constructor===RegExp)return O.source===n.source&&O.flags===n.flags;if(O.valueOf!==Object.prototype.valueOf)return O.valueOf()===
n.valueOf();if(O.toString!==Object.prototype.toString)return O.toString()===n.toString();if(i=Object.keys(O),e=i.length,e!==Object.keys(n).length)return!1;for(r=
e;r--!==0;)if(!Object.prototype.hasOwnProperty.call(n,i[r]))return!1;for(r=e;r--!==0;){var s=i[r];if(!q(O[s],n[s]))return!1}return!0}return O!==O&&n!==n}}),qa=aa(
a=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0});var t=Na();t.code='require("ajv/dist/runtime/equal").default',a.default=t}),Oa=["MD5","SHA-1",
"SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"],oa=["0BSD","3D-Slicer-1.0","AAL","Abstyles","\
AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","ADSL","Advanced-Cryptics-Dictionary","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1",
"AFL-3.0","Afmparse","AGPL-1.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0","AGPL-3.0-only","AGPL-3.0-or-later","Aladdin","ALGLIB-Documentation","AMD-newlib",
"AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","any-OSI","any-OSI-perl-modules","Apache-1.0","Apache-1.1","Apache-2.0","APAFML","APL-1.0",
"App-s2p","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","Arphic-1999","Artistic-1.0","Artistic-1.0-cl8","Artistic-1.0-Perl","Artistic-2.0","Artistic-dist","Aspell\
-RU","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","atc-game","Baekmuk","Bahyph","Barr","bcrypt-Solar-Designer","Beerware","Bitstream-Charter","Bitstream-\
Vera","BitTorrent-1.0","BitTorrent-1.1","blessing","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","BOLA-1.1","Borceux","Brian-Gladman-2-Clause","Brian-Gladma\
n-3-Clause","Brian-Gladman-3-Clause-no-conversion","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-first-lines","BSD-2-Clause-FreeBSD","BSD-2-\
Clause-NetBSD","BSD-2-Clause-Patent","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-2-Clause-Views","BSD-3-Clause","BSD-3-Clause-acpica","B\
SD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-flex","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-Li\
cense","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWeb\
UI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgemen\
t","BSD-ask-to-endorse","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-alt-GPL","BSD-Source-begi\
nning-file","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Systemics","BSD-Systemics-W3Works","BSL-1.0","Buddy","Bugroff","BUSL-1.1","bzip2-1.0.5","bzip\
2-1.0.6","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","Caldera","Caldera-no-preamble","CAPEC-tou","Catharon","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC\
-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY\
-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.\
0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-U\
K","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0",
"CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0\
-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0",
"CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CE\
RN-OHL-W-2.0","CFITSIO","check-cvs","checkmk","ClArtistic","Clips","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.\
0","Community-Spec-1.0","Condor-1.1","copyleft-next-0.3.0","copyleft-next-0.3.1","Cornell-Lossless-JPEG","CPAL-1.0","CPL-1.0","CPOL-1.02","Cronyx","Crossword","\
CryptoSwift","CrystalStacker","CUA-OPL-1.0","Cube","curl","cve-tou","D-FSL-1.0","DEC-3-Clause","diffmark","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DocBook-DTD","D\
ocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","DRL-1.0","DRL-1.1","DSDP","dtoa","dvipdfm","ECL-1.0","ECL-2.0","eCos-2.0","EFL-1.0","EFL-2.0","eGen\
ix","Elastic-2.0","Entessa","EPICS","EPL-1.0","EPL-2.0","ErlPL-1.1","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","etalab-2.0",
"EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Eurosym","Fair","FBM","FDK-AAC","FDK-MPEG-H","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","FSFAP",
"FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Furuseth","fwlw","Game-Programming-Gems","GCR-docs",
"GD","generic-xts","GFDL-1.1","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.\
1-only","GFDL-1.1-or-later","GFDL-1.2","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later",
"GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-o\
r-later","GFDL-1.3-only","GFDL-1.3-or-later","Giftware","GL2PS","Glide","Glulxe","GLWTPL","gnuplot","GPL-1.0","GPL-1.0+","GPL-1.0-only","GPL-1.0-or-later","GPL-\
2.0","GPL-2.0+","GPL-2.0-only","GPL-2.0-or-later","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-w\
ith-font-exception","GPL-2.0-with-GCC-exception","GPL-3.0","GPL-3.0+","GPL-3.0-only","GPL-3.0-or-later","GPL-3.0-with-autoconf-exception","GPL-3.0-with-GCC-exce\
ption","Graphics-Gems","gSOAP-1.3b","gtkbook","Gutmann","HaskellReport","HDF5","hdparm","HIDAPI","Hippocratic-2.1","Hippocratic-3.0-core","HP-1986","HP-1989","H\
PND","HPND-DEC","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-Fenneberg-Livingsto\
n","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-Markus-Kuhn","HPND-merchantability-variant","HPND-MIT-disclaimer","HPND-Netrek","HPND-Pbmplus","HPN\
D-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-critical-systems","HPND-sell-variant-MIT-disclaimer","HPND-sell-varian\
t-MIT-disclaimer-rev","HPND-SMC","HPND-UC","HPND-UC-export-US","HTMLTIDY","hyphen-bulgarian","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","Imag\
eMagick","iMatix","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-p\
ermission","Jam","JasPer-2.0","jove","JPL-image","JPNIC","JSON","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","Latex2e","Latex2e-translated-notice","Lepto\
nica","LGPL-2.0","LGPL-2.0+","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1","LGPL-2.1+","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0","LGPL-3.0+","LGPL-3.0-onl\
y","LGPL-3.0-or-later","LGPLLR","Libpng","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus\
-1.1","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Linux-OpenIB","LOOP","LPD-document",
"LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","lsof","Lucida-Bitmap-Fonts","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Mackerras-3-\
Clause","Mackerras-3-Clause-acknowledgment","magaz","mailprio","MakeIndex","man2html","Martin-Birgmeier","McPhee-slideshow","metamail","Minpack","MIPS","MirOS",
"MIT","MIT-0","MIT-advertising","MIT-Click","MIT-CMU","MIT-enna","MIT-feh","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-open-group","MIT-STK","MIT\
-testregex","MIT-Wu","MITNFA","MMIXware","MMPL-1.0.1","Motosoto","MPEG-SSG","mpi-permissive","mpich2","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-excepti\
on","mplus","MS-LPL","MS-PL","MS-RL","MTLL","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","MVT-1.1","NAIST-2003","NASA-1.3","Naumen","NBPL-1.0","NCBI-PD","NCGL-\
UK-2.0","NCL","NCSA","Net-SNMP","NetCDF","Newsletr","NGPL","ngrep","NICTA-1.0","NIST-PD","NIST-PD-fallback","NIST-PD-TNT","NIST-Software","NLOD-1.0","NLOD-2.0",
"NLPL","Nokia","NOSL","Noweb","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Nunit","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODbL-1.0","ODC-By-1.\
0","OFFIS","OFL-1.0","OFL-1.0-no-RFN","OFL-1.0-RFN","OFL-1.1","OFL-1.1-no-RFN","OFL-1.1-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2\
.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.\
3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","OPL-1.0",
"OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","PADL","ParaType-Free-Font-1.3","Parity-6.0.0","Parity\
-7.0.0","PDDL-1.0","PHP-3.0","PHP-3.01","Pixar","pkgconf","Plexus","pnmstitch","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","PPL",
"PSF-2.0","psfrag","psutils","Python-2.0","Python-2.0.1","python-ldap","Qhull","QPL-1.0","QPL-1.0-INRIA-2004","radvd","Rdisc","RHeCos-1.1","RPL-1.1","RPL-1.5","\
RPSL-1.0","RSA-MD","RSCPL","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","Saxpath","SCEA","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SGI-B-\
1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SimPL-2.0","SISSL","SISSL-1.2","SL","Sleepycat","SMAIL-GPL","SMLNJ","SMPPL","\
SNIA","snprintf","SOFA","softSurfer","Soundex","Spencer-86","Spencer-94","Spencer-99","SPL-1.0","ssh-keyscan","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSP\
L-1.0","StandardML-NJ","SugarCRM-1.1.3","SUL-1.0","Sun-PPP","Sun-PPP-2000","SunPro","SWL","swrule","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TekHVC","Term\
ReadKey","TGPPL-1.0","ThirdEye","threeparttable","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TrustedQSL","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","Ubunt\
u-font-1.0","UCAR","UCL-1.0","ulem","UMich-Merit","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet",
"Unlicense-libwhirlpool","UnRAR","UPL-1.0","URT-RLE","Vim","Vixie-Cron","VOSTROM","VSL-1.0","W3C","W3C-19980720","W3C-20150513","w3m","Watcom-1.0","Widget-Works\
hop","WordNet","Wsuipa","WTFNMFPL","WTFPL","wwl","wxWindows","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","Xdebug-1.03","X\
erox","Xfig","XFree86-1.1","xinetd","xkeyboard-config-Zinoviev","xlock","Xnet","xpp","XSkat","xzoom","YPL-1.0","YPL-1.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","\
Zimbra-1.4","Zlib","zlib-acknowledgement","ZPL-1.1","ZPL-2.0","ZPL-2.1","389-exception","Asterisk-exception","Asterisk-linking-protocols-exception","Autoconf-ex\
ception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exc\
eption-2.2","Bootloader-exception","CGAL-linking-exception","Classpath-exception-2.0","Classpath-exception-2.0-short","CLISP-exception-2.0","cryptsetup-OpenSSL-\
exception","Digia-Qt-LGPL-exception-1.1","DigiRule-FOSS-exception","eCos-exception-2.0","erlang-otp-linking-exception","Fawkes-Runtime-exception","FLTK-exceptio\
n","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-excepti\
on","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","Google-Patent-WebM","GPL-3.0-389-ds-base-exception","GPL-3.0-interface-excepti\
on","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","harbour-exception","i2p-g\
pl-java-exception","Independent-modules-exception","KiCad-libraries-exception","kvirc-openssl-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception",
"Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","mxml-exception","Nokia-Qt-exception-1.1","OCaml-LGPL-linking\
-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PCRE2-exception","polyparse-exception","PS-or-PDF-font-exception-\
20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","romic-exception","RRDtool-FLOSS-exception-2.0","rsy\
nc-linking-exception","SANE-exception","SHL-2.0","SHL-2.1","Simple-Library-Usage-exception","Spelling-Provider-LGPL-exception","sqlitestudio-OpenSSL-exception",
"stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl\
-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"],_a=["base64"],Ba=["academic","appliance","client-access","concurrent-user","core-points","cust\
om-metric","device","evaluation","named-user","node-locked","oem","perpetual","processor-points","subscription","user","other"],Ra=["defect","enhancement","secu\
rity"],za=["unofficial","monkey","backport","cherry-pick"],Ga=["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation",
"support","distribution","distribution-intake","license","build-meta","build-system","release-notes","security-contact","model-card","log","configuration","evid\
ence","formulation","attestation","threat-model","adversary-model","risk-assessment","vulnerability-assertion","exploitability-statement","pentest-report","stat\
ic-analysis-report","dynamic-analysis-report","runtime-analysis-report","component-analysis-report","maturity-report","certification-report","codified-infrastru\
cture","quality-metrics","poam","other"],Ta=["group","name","version","purl","cpe","swid","hash"],Fa=["source-code-analysis","binary-analysis","manifest-analysi\
s","ast-fingerprint","hash-comparison","instrumentation","dynamic-analysis","filename","attestation","other"],Ea={type:1,title:1,featuredImage:1,socialImage:1,description:1,
timestamp:1,aliases:1,tags:1,resolves:1,notes:1,properties:1},Ma={"bom-ref":1,type:1,name:1,contents:1,classification:1,sensitiveData:1,graphics:1,description:1,
governance:1},$a=["source-code","configuration","dataset","definition","other"],Va=["supervised","unsupervised","reinforcement-learning","semi-supervised","self\
-supervised"],Ha=["EC","OKP","RSA"],Ya=["P-256","P-384","P-521"],Ua=["Ed25519","Ed448"],Ka=["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES5\
12","Ed25519","Ed448","HS256","HS384","HS512"],Za={type:1,"mime-type":1,"bom-ref":1,supplier:1,author:1,publisher:1,group:1,name:1,version:1,description:1,scope:1,
hashes:1,licenses:1,copyright:1,cpe:1,purl:1,swid:1,modified:1,pedigree:1,externalReferences:1,components:1,evidence:1,releaseNotes:1,modelCard:1,data:1,properties:1,
signature:1},Wa=["application","framework","library","container","platform","operating-system","device","device-driver","firmware","file","machine-learning-mode\
l","data"],Ja=["required","optional","excluded"],Xa=["inbound","outbound","bi-directional","unknown"],Qa={"bom-ref":1,provider:1,group:1,name:1,version:1,description:1,
endpoints:1,authenticated:1,"x-trust-boundary":1,trustZone:1,data:1,licenses:1,externalReferences:1,services:1,releaseNotes:1,properties:1,signature:1},rt={timestamp:1,
lifecycles:1,tools:1,authors:1,component:1,manufacture:1,supplier:1,licenses:1,properties:1},et=["design","pre-build","build","post-build","operations","discove\
ry","decommission"],at=["complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomplete_first_party_opensource_only",
"incomplete_third_party_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","not_specified"],tt=["critical","high",
"medium","low","info","none","unknown"],it=["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWASP","SSVC","other"],nt=["resolved","resolved_with_pedigree","exploitable","\
in_triage","false_positive","not_affected"],st=["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","p\
rotected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"],ot=["affected","unaffected","unknown"],lt={"bom-ref":1,
id:1,source:1,references:1,ratings:1,cwes:1,description:1,detail:1,recommendation:1,workaround:1,proofOfConcept:1,advisories:1,created:1,published:1,updated:1,rejected:1,
credits:1,tools:1,analysis:1,affects:1,properties:1},pt=["can_not_fix","will_not_fix","update","rollback","workaround_available"],ft=["copy","clone","lint","sca\
n","merge","build","test","deliver","deploy","release","clean","other"],yt=["artifact","attestation","log","evidence","metrics","other"],ct={"bom-ref":1,uid:1,name:1,
description:1,resourceReferences:1,type:1,event:1,conditions:1,timeActivated:1,inputs:1,outputs:1,properties:1},dt=["manual","api","webhook","scheduled"],ut=["f\
ilesystem","block"],vt={"bom-ref":1,uid:1,name:1,aliases:1,description:1,resourceReferences:1,accessMode:1,mountPath:1,managedDataType:1,volumeRequest:1,volume:1,
properties:1},mt=["read-only","read-write","read-write-once","write-once","write-only"],ht={"bom-ref":1,uid:1,name:1,description:1,resourceReferences:1,taskTypes:1,
trigger:1,steps:1,inputs:1,outputs:1,timeStart:1,timeEnd:1,workspaces:1,runtimeTopology:1,properties:1},Pt={"bom-ref":1,uid:1,name:1,description:1,resourceReferences:1,
tasks:1,taskDependencies:1,taskTypes:1,trigger:1,steps:1,inputs:1,outputs:1,timeStart:1,timeEnd:1,workspaces:1,runtimeTopology:1,properties:1},gt={$schema:1,bomFormat:1,
specVersion:1,serialNumber:1,version:1,metadata:1,components:1,services:1,externalReferences:1,dependencies:1,compositions:1,vulnerabilities:1,annotations:1,formulation:1,
properties:1,signature:1},kt=["CycloneDX"],jt=vr,It=vr,ye=Object.prototype.hasOwnProperty,Dt=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{\
4}-[0-9a-f]{12}$","u"),Gr=(X(),J(W)).formats["date-time"],wt=new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$","u"),Qe=Ia().default;function Y(a,{instancePath:t="",parentData:q,
parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(typeof a=="string"){if(Qe(a)<1)return Y.errors=[{instancePath:t,keyword:"minLength",params:{limit:1}}],
!1}else return Y.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;return Y.errors=e,r===0}var ua=(X(),J(W)).formats["idn-email"];function ur(a,{
instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s=r;for(let o in a)
if(!(o==="bom-ref"||o==="name"||o==="email"||o==="phone"))return ur.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===
r){if(a["bom-ref"]!==void 0){let o=r;Y(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(e=e===null?Y.errors:e.concat(
Y.errors),r=e.length);var i=o===r}else var i=!0;if(i){if(a.name!==void 0){let p=r;if(typeof a.name!="string")return ur.errors=[{instancePath:t+"/name",keyword:"\
type",params:{type:"string"}}],!1;var i=p===r}else var i=!0;if(i){if(a.email!==void 0){let k=a.email,h=r;if(r===h&&r===h)if(typeof k=="string"){if(!ua(k))return ur.
errors=[{instancePath:t+"/email",keyword:"format",params:{format:"idn-email"}}],!1}else return ur.errors=[{instancePath:t+"/email",keyword:"type",params:{type:"\
string"}}],!1;var i=h===r}else var i=!0;if(i)if(a.phone!==void 0){let k=r;if(typeof a.phone!="string")return ur.errors=[{instancePath:t+"/phone",keyword:"type",
params:{type:"string"}}],!1;var i=k===r}else var i=!0}}}}else return ur.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ur.errors=e,r===
0}function sr(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let p=r;
for(let k in a)if(!(k==="bom-ref"||k==="name"||k==="url"||k==="contact"))return sr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:k}}],
!1;if(p===r){if(a["bom-ref"]!==void 0){let k=r;Y(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(e=e===null?Y.errors:
e.concat(Y.errors),r=e.length);var i=k===r}else var i=!0;if(i){if(a.name!==void 0){let h=r;if(typeof a.name!="string")return sr.errors=[{instancePath:t+"/name",
keyword:"type",params:{type:"string"}}],!1;var i=h===r}else var i=!0;if(i){if(a.url!==void 0){let f=a.url,c=r;if(r===c)if(Array.isArray(f)){var s=!0;let l=f.length;
for(let v=0;v<l;v++){let m=r;if(r===m&&r===m&&typeof f[v]!="string")return sr.errors=[{instancePath:t+"/url/"+v,keyword:"type",params:{type:"string"}}],!1;var s=m===
r;if(!s)break}}else return sr.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"array"}}],!1;var i=c===r}else var i=!0;if(i)if(a.contact!==void 0){let f=a.
contact,c=r;if(r===c)if(Array.isArray(f)){var o=!0;let l=f.length;for(let v=0;v<l;v++){let m=r;ur(f[v],{instancePath:t+"/contact/"+v,parentData:f,parentDataProperty:v,
rootData:n})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length);var o=m===r;if(!o)break}}else return sr.errors=[{instancePath:t+"/contact",keyword:"type",params:{
type:"array"}}],!1;var i=c===r}else var i=!0}}}}else return sr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return sr.errors=e,r===0}function Re(a,{
instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;return typeof a!="string"?(Re.errors=[{instancePath:t,keyword:"type",params:{
type:"string"}}],!1):a==="MD5"||a==="SHA-1"||a==="SHA-256"||a==="SHA-384"||a==="SHA-512"||a==="SHA3-256"||a==="SHA3-384"||a==="SHA3-512"||a==="BLAKE2b-256"||a===
"BLAKE2b-384"||a==="BLAKE2b-512"||a==="BLAKE3"?(Re.errors=e,r===0):(Re.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:Oa}}],!1)}var bt=new RegExp(
"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function ze(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){
let e=null,r=0;if(r===0)if(typeof a=="string"){if(!bt.test(a))return ze.errors=[{instancePath:t,keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]\
{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"}}],!1}else return ze.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;return ze.errors=
e,r===0}function ne(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){
let s;if(a.alg===void 0&&(s="alg")||a.content===void 0&&(s="content"))return ne.errors=[{instancePath:t,keyword:"required",params:{missingProperty:s}}],!1;{let o=r;
for(let p in a)if(!(p==="alg"||p==="content"))return ne.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(o===r){if(a.
alg!==void 0){let p=r;Re(a.alg,{instancePath:t+"/alg",parentData:a,parentDataProperty:"alg",rootData:n})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);
var i=p===r}else var i=!0;if(i)if(a.content!==void 0){let p=r;ze(a.content,{instancePath:t+"/content",parentData:a,parentDataProperty:"content",rootData:n})||(e=
e===null?ze.errors:e.concat(ze.errors),r=e.length);var i=p===r}else var i=!0}}}else return ne.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;
return ne.errors=e,r===0}var At=qa().default;function Ge(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(typeof a!="s\
tring")return Ge.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;let i;i=!1;for(let s of oa)if(At(a,s)){i=!0;break}return i?(Ge.errors=e,r===
0):(Ge.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:oa}}],!1)}function nr(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){
let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s;if(a.content===void 0&&(s="content"))return nr.errors=[{instancePath:t,keyword:"requi\
red",params:{missingProperty:s}}],!1;{let o=r;for(let p in a)if(!(p==="contentType"||p==="encoding"||p==="content"))return nr.errors=[{instancePath:t,keyword:"a\
dditionalProperties",params:{additionalProperty:p}}],!1;if(o===r){if(a.contentType!==void 0){let p=r;if(typeof a.contentType!="string")return nr.errors=[{instancePath:t+
"/contentType",keyword:"type",params:{type:"string"}}],!1;var i=p===r}else var i=!0;if(i){if(a.encoding!==void 0){let k=a.encoding,h=r;if(typeof k!="string")return nr.
errors=[{instancePath:t+"/encoding",keyword:"type",params:{type:"string"}}],!1;if(k!=="base64")return nr.errors=[{instancePath:t+"/encoding",keyword:"enum",params:{
allowedValues:_a}}],!1;var i=h===r}else var i=!0;if(i)if(a.content!==void 0){let k=r;if(typeof a.content!="string")return nr.errors=[{instancePath:t+"/content",
keyword:"type",params:{type:"string"}}],!1;var i=k===r}else var i=!0}}}}else return nr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return nr.
errors=e,r===0}function E(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.name!==void 0){let s=r;if(typeof a.name!="string")return E.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=s===r}else var i=!0;
if(i)if(a.value!==void 0){let s=r;if(typeof a.value!="string")return E.errors=[{instancePath:t+"/value",keyword:"type",params:{type:"string"}}],!1;var i=s===r}else
var i=!0}else return E.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return E.errors=e,r===0}function dr(a,{instancePath:t="",parentData:q,
parentDataProperty:O,rootData:n=a}={}){let e=null,r=0,i=r,s=!1,o=null,p=r;if(a&&typeof a=="object"&&!Array.isArray(a)){let x;if(a.id===void 0&&(x="id")){let D={
instancePath:t,keyword:"required",params:{missingProperty:x}};e===null?e=[D]:e.push(D),r++}}var h=p===r;h&&(s=!0,o=0);let k=r;if(a&&typeof a=="object"&&!Array.isArray(
a)){let x;if(a.name===void 0&&(x="name")){let D={instancePath:t,keyword:"required",params:{missingProperty:x}};e===null?e=[D]:e.push(D),r++}}var h=k===r;if(h&&s?
(s=!1,o=[o,1]):h&&(s=!0,o=1),s)r=i,e!==null&&(i?e.length=i:e=null);else{let x={instancePath:t,keyword:"oneOf",params:{passingSchemas:o}};return e===null?e=[x]:e.
push(x),r++,dr.errors=e,!1}if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let x=r;for(let D in a)if(!(D==="bom-ref"||D==="id"||D==="name"||D==="text"||D===
"url"||D==="licensing"||D==="properties"))return dr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:D}}],!1;if(x===r){if(a["bo\
m-ref"]!==void 0){let D=r;Y(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(e=e===null?Y.errors:e.concat(Y.errors),
r=e.length);var f=D===r}else var f=!0;if(f){if(a.id!==void 0){let b=r;Ge(a.id,{instancePath:t+"/id",parentData:a,parentDataProperty:"id",rootData:n})||(e=e===null?
Ge.errors:e.concat(Ge.errors),r=e.length);var f=b===r}else var f=!0;if(f){if(a.name!==void 0){let d=r;if(typeof a.name!="string")return dr.errors=[{instancePath:t+
"/name",keyword:"type",params:{type:"string"}}],!1;var f=d===r}else var f=!0;if(f){if(a.text!==void 0){let P=r;nr(a.text,{instancePath:t+"/text",parentData:a,parentDataProperty:"\
text",rootData:n})||(e=e===null?nr.errors:e.concat(nr.errors),r=e.length);var f=P===r}else var f=!0;if(f){if(a.url!==void 0){let A=r;if(r===A&&r===A&&typeof a.url!=
"string")return dr.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var f=A===r}else var f=!0;if(f){if(a.licensing!==void 0){let u=a.licensing,
C=r;if(r===C)if(u&&typeof u=="object"&&!Array.isArray(u)){let R=r;for(let j in u)if(!(j==="altIds"||j==="licensor"||j==="licensee"||j==="purchaser"||j==="purcha\
seOrder"||j==="licenseTypes"||j==="lastRenewal"||j==="expiration"))return dr.errors=[{instancePath:t+"/licensing",keyword:"additionalProperties",params:{additionalProperty:j}}],
!1;if(R===r){if(u.altIds!==void 0){let j=u.altIds,I=r;if(r===I)if(Array.isArray(j)){var c=!0;let G=j.length;for(let T=0;T<G;T++){let z=r;if(typeof j[T]!="string")
return dr.errors=[{instancePath:t+"/licensing/altIds/"+T,keyword:"type",params:{type:"string"}}],!1;var c=z===r;if(!c)break}}else return dr.errors=[{instancePath:t+
"/licensing/altIds",keyword:"type",params:{type:"array"}}],!1;var y=I===r}else var y=!0;if(y){if(u.licensor!==void 0){let I=u.licensor,B=r,G=r,T=!1,z=null,M=r;if(I&&
typeof I=="object"&&!Array.isArray(I)){let U;if(I.organization===void 0&&(U="organization")){let F={instancePath:t+"/licensing/licensor",keyword:"required",params:{
missingProperty:U}};e===null?e=[F]:e.push(F),r++}}var l=M===r;l&&(T=!0,z=0);let $=r;if(I&&typeof I=="object"&&!Array.isArray(I)){let U;if(I.individual===void 0&&
(U="individual")){let F={instancePath:t+"/licensing/licensor",keyword:"required",params:{missingProperty:U}};e===null?e=[F]:e.push(F),r++}}var l=$===r;if(l&&T?(T=
!1,z=[z,1]):l&&(T=!0,z=1),T)r=G,e!==null&&(G?e.length=G:e=null);else{let U={instancePath:t+"/licensing/licensor",keyword:"oneOf",params:{passingSchemas:z}};return e===
null?e=[U]:e.push(U),r++,dr.errors=e,!1}if(r===B)if(I&&typeof I=="object"&&!Array.isArray(I)){let U=r;for(let F in I)if(!(F==="organization"||F==="individual"))
return dr.errors=[{instancePath:t+"/licensing/licensor",keyword:"additionalProperties",params:{additionalProperty:F}}],!1;if(U===r){if(I.organization!==void 0){
let F=r;sr(I.organization,{instancePath:t+"/licensing/licensor/organization",parentData:I,parentDataProperty:"organization",rootData:n})||(e=e===null?sr.errors:
e.concat(sr.errors),r=e.length);var v=F===r}else var v=!0;if(v)if(I.individual!==void 0){let F=r;ur(I.individual,{instancePath:t+"/licensing/licensor/individual",
parentData:I,parentDataProperty:"individual",rootData:n})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length);var v=F===r}else var v=!0}}else return dr.errors=
[{instancePath:t+"/licensing/licensor",keyword:"type",params:{type:"object"}}],!1;var y=B===r}else var y=!0;if(y){if(u.licensee!==void 0){let B=u.licensee,G=r,T=r,
z=!1,M=null,$=r;if(B&&typeof B=="object"&&!Array.isArray(B)){let F;if(B.organization===void 0&&(F="organization")){let V={instancePath:t+"/licensing/licensee",keyword:"\
required",params:{missingProperty:F}};e===null?e=[V]:e.push(V),r++}}var m=$===r;m&&(z=!0,M=0);let fr=r;if(B&&typeof B=="object"&&!Array.isArray(B)){let F;if(B.individual===
void 0&&(F="individual")){let V={instancePath:t+"/licensing/licensee",keyword:"required",params:{missingProperty:F}};e===null?e=[V]:e.push(V),r++}}var m=fr===r;
if(m&&z?(z=!1,M=[M,1]):m&&(z=!0,M=1),z)r=T,e!==null&&(T?e.length=T:e=null);else{let F={instancePath:t+"/licensing/licensee",keyword:"oneOf",params:{passingSchemas:M}};
return e===null?e=[F]:e.push(F),r++,dr.errors=e,!1}if(r===G)if(B&&typeof B=="object"&&!Array.isArray(B)){let F=r;for(let V in B)if(!(V==="organization"||V==="in\
dividual"))return dr.errors=[{instancePath:t+"/licensing/licensee",keyword:"additionalProperties",params:{additionalProperty:V}}],!1;if(F===r){if(B.organization!==
void 0){let V=r;sr(B.organization,{instancePath:t+"/licensing/licensee/organization",parentData:B,parentDataProperty:"organization",rootData:n})||(e=e===null?sr.
errors:e.concat(sr.errors),r=e.length);var w=V===r}else var w=!0;if(w)if(B.individual!==void 0){let V=r;ur(B.individual,{instancePath:t+"/licensing/licensee/ind\
ividual",parentData:B,parentDataProperty:"individual",rootData:n})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length);var w=V===r}else var w=!0}}else return dr.
errors=[{instancePath:t+"/licensing/licensee",keyword:"type",params:{type:"object"}}],!1;var y=G===r}else var y=!0;if(y){if(u.purchaser!==void 0){let G=u.purchaser,
T=r,z=r,M=!1,$=null,fr=r;if(G&&typeof G=="object"&&!Array.isArray(G)){let V;if(G.organization===void 0&&(V="organization")){let Z={instancePath:t+"/licensing/pu\
rchaser",keyword:"required",params:{missingProperty:V}};e===null?e=[Z]:e.push(Z),r++}}var g=fr===r;g&&(M=!0,$=0);let U=r;if(G&&typeof G=="object"&&!Array.isArray(
G)){let V;if(G.individual===void 0&&(V="individual")){let Z={instancePath:t+"/licensing/purchaser",keyword:"required",params:{missingProperty:V}};e===null?e=[Z]:
e.push(Z),r++}}var g=U===r;if(g&&M?(M=!1,$=[$,1]):g&&(M=!0,$=1),M)r=z,e!==null&&(z?e.length=z:e=null);else{let V={instancePath:t+"/licensing/purchaser",keyword:"\
oneOf",params:{passingSchemas:$}};return e===null?e=[V]:e.push(V),r++,dr.errors=e,!1}if(r===T)if(G&&typeof G=="object"&&!Array.isArray(G)){let V=r;for(let Z in G)
if(!(Z==="organization"||Z==="individual"))return dr.errors=[{instancePath:t+"/licensing/purchaser",keyword:"additionalProperties",params:{additionalProperty:Z}}],
!1;if(V===r){if(G.organization!==void 0){let Z=r;sr(G.organization,{instancePath:t+"/licensing/purchaser/organization",parentData:G,parentDataProperty:"organiza\
tion",rootData:n})||(e=e===null?sr.errors:e.concat(sr.errors),r=e.length);var S=Z===r}else var S=!0;if(S)if(G.individual!==void 0){let Z=r;ur(G.individual,{instancePath:t+
"/licensing/purchaser/individual",parentData:G,parentDataProperty:"individual",rootData:n})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length);var S=Z===r}else
var S=!0}}else return dr.errors=[{instancePath:t+"/licensing/purchaser",keyword:"type",params:{type:"object"}}],!1;var y=T===r}else var y=!0;if(y){if(u.purchaseOrder!==
void 0){let T=r;if(typeof u.purchaseOrder!="string")return dr.errors=[{instancePath:t+"/licensing/purchaseOrder",keyword:"type",params:{type:"string"}}],!1;var y=T===
r}else var y=!0;if(y){if(u.licenseTypes!==void 0){let z=u.licenseTypes,M=r;if(r===M)if(Array.isArray(z)){var N=!0;let fr=z.length;for(let U=0;U<fr;U++){let F=z[U],
V=r;if(typeof F!="string")return dr.errors=[{instancePath:t+"/licensing/licenseTypes/"+U,keyword:"type",params:{type:"string"}}],!1;if(!(F==="academic"||F==="ap\
pliance"||F==="client-access"||F==="concurrent-user"||F==="core-points"||F==="custom-metric"||F==="device"||F==="evaluation"||F==="named-user"||F==="node-locked"||
F==="oem"||F==="perpetual"||F==="processor-points"||F==="subscription"||F==="user"||F==="other"))return dr.errors=[{instancePath:t+"/licensing/licenseTypes/"+U,
keyword:"enum",params:{allowedValues:Ba}}],!1;var N=V===r;if(!N)break}}else return dr.errors=[{instancePath:t+"/licensing/licenseTypes",keyword:"type",params:{type:"\
array"}}],!1;var y=M===r}else var y=!0;if(y){if(u.lastRenewal!==void 0){let M=u.lastRenewal,$=r;if(r===$&&r===$)if(typeof M=="string"){if(!Gr.validate(M))return dr.
errors=[{instancePath:t+"/licensing/lastRenewal",keyword:"format",params:{format:"date-time"}}],!1}else return dr.errors=[{instancePath:t+"/licensing/lastRenewa\
l",keyword:"type",params:{type:"string"}}],!1;var y=$===r}else var y=!0;if(y)if(u.expiration!==void 0){let M=u.expiration,$=r;if(r===$&&r===$)if(typeof M=="stri\
ng"){if(!Gr.validate(M))return dr.errors=[{instancePath:t+"/licensing/expiration",keyword:"format",params:{format:"date-time"}}],!1}else return dr.errors=[{instancePath:t+
"/licensing/expiration",keyword:"type",params:{type:"string"}}],!1;var y=$===r}else var y=!0}}}}}}}}else return dr.errors=[{instancePath:t+"/licensing",keyword:"\
type",params:{type:"object"}}],!1;var f=C===r}else var f=!0;if(f)if(a.properties!==void 0){let u=a.properties,C=r;if(r===C)if(Array.isArray(u)){var L=!0;let R=u.
length;for(let j=0;j<R;j++){let I=r;E(u[j],{instancePath:t+"/properties/"+j,parentData:u,parentDataProperty:j,rootData:n})||(e=e===null?E.errors:e.concat(E.errors),
r=e.length);var L=I===r;if(!L)break}}else return dr.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var f=C===r}else var f=!0}}}}}}}else
return dr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return dr.errors=e,r===0}function Yr(a,{instancePath:t="",parentData:q,parentDataProperty:O,
rootData:n=a}={}){let e=null,r=0;if(!Array.isArray(a))return Yr.errors=[{instancePath:t,keyword:"type",params:{type:"array"}}],!1;let i=r,s=!1,o=null,p=r;if(r===
p)if(Array.isArray(a)){var k=!0;let y=a.length;for(let l=0;l<y;l++){let v=a[l],m=r;if(r===m)if(v&&typeof v=="object"&&!Array.isArray(v)){let g;if(v.license===void 0&&
(g="license")){let S={instancePath:t+"/"+l,keyword:"required",params:{missingProperty:g}};e===null?e=[S]:e.push(S),r++}else{let S=r;for(let N in v)if(N!=="licen\
se"){let L={instancePath:t+"/"+l,keyword:"additionalProperties",params:{additionalProperty:N}};e===null?e=[L]:e.push(L),r++;break}S===r&&v.license!==void 0&&(dr(
v.license,{instancePath:t+"/"+l+"/license",parentData:v,parentDataProperty:"license",rootData:n})||(e=e===null?dr.errors:e.concat(dr.errors),r=e.length))}}else{
let g={instancePath:t+"/"+l,keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var k=m===r;if(!k)break}}else{let y={instancePath:t,keyword:"typ\
e",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}var c=p===r;c&&(s=!0,o=0);let h=r;if(r===h)if(Array.isArray(a))if(a.length>1){let y={instancePath:t,keyword:"\
maxItems",params:{limit:1}};e===null?e=[y]:e.push(y),r++}else if(a.length<1){let y={instancePath:t,keyword:"minItems",params:{limit:1}};e===null?e=[y]:e.push(y),
r++}else if(a.length<=1){if(a.length>0){let y=a[0];if(r===r)if(y&&typeof y=="object"&&!Array.isArray(y)){let l;if(y.expression===void 0&&(l="expression")){let v={
instancePath:t+"/0",keyword:"required",params:{missingProperty:l}};e===null?e=[v]:e.push(v),r++}else{let v=r;for(let m in y)if(!(m==="expression"||m==="bom-ref")){
let w={instancePath:t+"/0",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[w]:e.push(w),r++;break}if(v===r){if(y.expression!==void 0){
let m=r;if(typeof y.expression!="string"){let g={instancePath:t+"/0/expression",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}var f=m===r}else
var f=!0;if(f)if(y["bom-ref"]!==void 0){let m=r;Y(y["bom-ref"],{instancePath:t+"/0/bom-ref",parentData:y,parentDataProperty:"bom-ref",rootData:n})||(e=e===null?
Y.errors:e.concat(Y.errors),r=e.length);var f=m===r}else var f=!0}}}else{let l={instancePath:t+"/0",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(
l),r++}}}else{let y={instancePath:t,keyword:"additionalItems",params:{limit:1}};e===null?e=[y]:e.push(y),r++}else{let y={instancePath:t,keyword:"type",params:{type:"\
array"}};e===null?e=[y]:e.push(y),r++}var c=h===r;if(c&&s?(s=!1,o=[o,1]):c&&(s=!0,o=1),s)r=i,e!==null&&(i?e.length=i:e=null);else{let y={instancePath:t,keyword:"\
oneOf",params:{passingSchemas:o}};return e===null?e=[y]:e.push(y),r++,Yr.errors=e,!1}return Yr.errors=e,r===0}function re(a,{instancePath:t="",parentData:q,parentDataProperty:O,
rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s;if(a.tagId===void 0&&(s="tagId")||a.name===void 0&&(s="name"))return re.
errors=[{instancePath:t,keyword:"required",params:{missingProperty:s}}],!1;{let o=r;for(let p in a)if(!(p==="tagId"||p==="name"||p==="version"||p==="tagVersion"||
p==="patch"||p==="text"||p==="url"))return re.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(o===r){if(a.tagId!==void 0){
let p=r;if(typeof a.tagId!="string")return re.errors=[{instancePath:t+"/tagId",keyword:"type",params:{type:"string"}}],!1;var i=p===r}else var i=!0;if(i){if(a.name!==
void 0){let k=r;if(typeof a.name!="string")return re.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=k===r}else var i=!0;if(i){
if(a.version!==void 0){let h=r;if(typeof a.version!="string")return re.errors=[{instancePath:t+"/version",keyword:"type",params:{type:"string"}}],!1;var i=h===r}else
var i=!0;if(i){if(a.tagVersion!==void 0){let f=a.tagVersion,c=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)))return re.errors=[{instancePath:t+"/tagVersion",keyword:"\
type",params:{type:"integer"}}],!1;var i=c===r}else var i=!0;if(i){if(a.patch!==void 0){let c=r;if(typeof a.patch!="boolean")return re.errors=[{instancePath:t+"\
/patch",keyword:"type",params:{type:"boolean"}}],!1;var i=c===r}else var i=!0;if(i){if(a.text!==void 0){let y=r;nr(a.text,{instancePath:t+"/text",parentData:a,parentDataProperty:"\
text",rootData:n})||(e=e===null?nr.errors:e.concat(nr.errors),r=e.length);var i=y===r}else var i=!0;if(i)if(a.url!==void 0){let y=r;if(r===y&&r===y&&typeof a.url!=
"string")return re.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var i=y===r}else var i=!0}}}}}}}}else return re.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return re.errors=e,r===0}function Zr(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,
r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s=r;for(let o in a)if(!(o==="timestamp"||o==="name"||o==="email"))return Zr.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===r){if(a.timestamp!==void 0){let o=a.timestamp,p=r;if(r===p&&r===p)if(typeof o=="string"){
if(!Gr.validate(o))return Zr.errors=[{instancePath:t+"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else return Zr.errors=[{instancePath:t+"/tim\
estamp",keyword:"type",params:{type:"string"}}],!1;var i=p===r}else var i=!0;if(i){if(a.name!==void 0){let p=r;if(typeof a.name!="string")return Zr.errors=[{instancePath:t+
"/name",keyword:"type",params:{type:"string"}}],!1;var i=p===r}else var i=!0;if(i)if(a.email!==void 0){let p=a.email,k=r;if(r===k&&r===k)if(typeof p=="string"){
if(!ua(p))return Zr.errors=[{instancePath:t+"/email",keyword:"format",params:{format:"idn-email"}}],!1}else return Zr.errors=[{instancePath:t+"/email",keyword:"\
type",params:{type:"string"}}],!1;var i=k===r}else var i=!0}}}else return Zr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Zr.errors=
e,r===0}function me(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){
let s=r;for(let o in a)if(!(o==="uid"||o==="url"||o==="author"||o==="committer"||o==="message"))return me.errors=[{instancePath:t,keyword:"additionalProperties",
params:{additionalProperty:o}}],!1;if(s===r){if(a.uid!==void 0){let o=r;if(typeof a.uid!="string")return me.errors=[{instancePath:t+"/uid",keyword:"type",params:{
type:"string"}}],!1;var i=o===r}else var i=!0;if(i){if(a.url!==void 0){let p=r;if(r===p&&r===p&&typeof a.url!="string")return me.errors=[{instancePath:t+"/url",
keyword:"type",params:{type:"string"}}],!1;var i=p===r}else var i=!0;if(i){if(a.author!==void 0){let k=r;Zr(a.author,{instancePath:t+"/author",parentData:a,parentDataProperty:"\
author",rootData:n})||(e=e===null?Zr.errors:e.concat(Zr.errors),r=e.length);var i=k===r}else var i=!0;if(i){if(a.committer!==void 0){let h=r;Zr(a.committer,{instancePath:t+
"/committer",parentData:a,parentDataProperty:"committer",rootData:n})||(e=e===null?Zr.errors:e.concat(Zr.errors),r=e.length);var i=h===r}else var i=!0;if(i)if(a.
message!==void 0){let h=r;if(typeof a.message!="string")return me.errors=[{instancePath:t+"/message",keyword:"type",params:{type:"string"}}],!1;var i=h===r}else
var i=!0}}}}}else return me.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return me.errors=e,r===0}function Ie(a,{instancePath:t="",parentData:q,
parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s=r;for(let o in a)if(!(o==="text"||o==="url"))return Ie.
errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===r){if(a.text!==void 0){let o=r;nr(a.text,{instancePath:t+"/text",
parentData:a,parentDataProperty:"text",rootData:n})||(e=e===null?nr.errors:e.concat(nr.errors),r=e.length);var i=o===r}else var i=!0;if(i)if(a.url!==void 0){let o=r;
if(r===o&&r===o&&typeof a.url!="string")return Ie.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var i=o===r}else var i=!0}}else return Ie.
errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Ie.errors=e,r===0}function Or(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){
let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let p;if(a.type===void 0&&(p="type"))return Or.errors=[{instancePath:t,keyword:"required",params:{
missingProperty:p}}],!1;{let k=r;for(let h in a)if(!(h==="type"||h==="id"||h==="name"||h==="description"||h==="source"||h==="references"))return Or.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:h}}],!1;if(k===r){if(a.type!==void 0){let h=a.type,f=r;if(typeof h!="string")return Or.errors=[{instancePath:t+
"/type",keyword:"type",params:{type:"string"}}],!1;if(!(h==="defect"||h==="enhancement"||h==="security"))return Or.errors=[{instancePath:t+"/type",keyword:"enum",
params:{allowedValues:Ra}}],!1;var i=f===r}else var i=!0;if(i){if(a.id!==void 0){let f=r;if(typeof a.id!="string")return Or.errors=[{instancePath:t+"/id",keyword:"\
type",params:{type:"string"}}],!1;var i=f===r}else var i=!0;if(i){if(a.name!==void 0){let c=r;if(typeof a.name!="string")return Or.errors=[{instancePath:t+"/nam\
e",keyword:"type",params:{type:"string"}}],!1;var i=c===r}else var i=!0;if(i){if(a.description!==void 0){let y=r;if(typeof a.description!="string")return Or.errors=
[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=y===r}else var i=!0;if(i){if(a.source!==void 0){let l=a.source,v=r;if(r===v)if(l&&
typeof l=="object"&&!Array.isArray(l)){let w=r;for(let g in l)if(!(g==="name"||g==="url"))return Or.errors=[{instancePath:t+"/source",keyword:"additionalPropert\
ies",params:{additionalProperty:g}}],!1;if(w===r){if(l.name!==void 0){let g=r;if(typeof l.name!="string")return Or.errors=[{instancePath:t+"/source/name",keyword:"\
type",params:{type:"string"}}],!1;var s=g===r}else var s=!0;if(s)if(l.url!==void 0){let g=r;if(r===g&&r===g&&typeof l.url!="string")return Or.errors=[{instancePath:t+
"/source/url",keyword:"type",params:{type:"string"}}],!1;var s=g===r}else var s=!0}}else return Or.errors=[{instancePath:t+"/source",keyword:"type",params:{type:"\
object"}}],!1;var i=v===r}else var i=!0;if(i)if(a.references!==void 0){let l=a.references,v=r;if(r===v)if(Array.isArray(l)){var o=!0;let w=l.length;for(let g=0;g<
w;g++){let S=r;if(r===S&&r===S&&typeof l[g]!="string")return Or.errors=[{instancePath:t+"/references/"+g,keyword:"type",params:{type:"string"}}],!1;var o=S===r;
if(!o)break}}else return Or.errors=[{instancePath:t+"/references",keyword:"type",params:{type:"array"}}],!1;var i=v===r}else var i=!0}}}}}}}else return Or.errors=
[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Or.errors=e,r===0}function de(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){
let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o;if(a.type===void 0&&(o="type"))return de.errors=[{instancePath:t,keyword:"required",params:{
missingProperty:o}}],!1;{let p=r;for(let k in a)if(!(k==="type"||k==="diff"||k==="resolves"))return de.errors=[{instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:k}}],!1;if(p===r){if(a.type!==void 0){let k=a.type,h=r;if(typeof k!="string")return de.errors=[{instancePath:t+"/type",keyword:"type",params:{
type:"string"}}],!1;if(!(k==="unofficial"||k==="monkey"||k==="backport"||k==="cherry-pick"))return de.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:za}}],
!1;var i=h===r}else var i=!0;if(i){if(a.diff!==void 0){let h=r;Ie(a.diff,{instancePath:t+"/diff",parentData:a,parentDataProperty:"diff",rootData:n})||(e=e===null?
Ie.errors:e.concat(Ie.errors),r=e.length);var i=h===r}else var i=!0;if(i)if(a.resolves!==void 0){let h=a.resolves,f=r;if(r===f)if(Array.isArray(h)){var s=!0;let y=h.
length;for(let l=0;l<y;l++){let v=r;Or(h[l],{instancePath:t+"/resolves/"+l,parentData:h,parentDataProperty:l,rootData:n})||(e=e===null?Or.errors:e.concat(Or.errors),
r=e.length);var s=v===r;if(!s)break}}else return de.errors=[{instancePath:t+"/resolves",keyword:"type",params:{type:"array"}}],!1;var i=f===r}else var i=!0}}}}else
return de.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return de.errors=e,r===0}var Lt=new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-\
f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$","u");function Te(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0&&
r===0)if(typeof a=="string"){if(!Lt.test(a))return Te.errors=[{instancePath:t,keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0\
-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"}}],!1}else return Te.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;return Te.errors=e,r===0}var Ct=new RegExp(
"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$","u");function mr(a,{instancePath:t="",parentData:q,parentDataProperty:O,
rootData:n=a}={}){let e=null,r=0;if(r===0&&r===0)if(typeof a=="string"){if(!Ct.test(a))return mr.errors=[{instancePath:t,keyword:"pattern",params:{pattern:"^urn\
:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"}}],!1}else return mr.errors=[{instancePath:t,keyword:"type",params:{type:"str\
ing"}}],!1;return mr.errors=e,r===0}function Je(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0,i=r,s=!1,o=r;Te(a,{instancePath:t,
parentData:q,parentDataProperty:O,rootData:n})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length);var p=o===r;if(s=s||p,!s){let k=r;mr(a,{instancePath:t,parentData:q,
parentDataProperty:O,rootData:n})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var p=k===r;s=s||p}if(s)r=i,e!==null&&(i?e.length=i:e=null);else{let k={
instancePath:t,keyword:"anyOf",params:{}};return e===null?e=[k]:e.push(k),r++,Je.errors=e,!1}return Je.errors=e,r===0}function xr(a,{instancePath:t="",parentData:q,
parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let p;if(a.url===void 0&&(p="url")||a.type===void 0&&
(p="type"))return xr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:p}}],!1;{let k=r;for(let h in a)if(!(h==="url"||h==="comment"||h==="type"||
h==="hashes"))return xr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:h}}],!1;if(k===r){if(a.url!==void 0){let h=a.url,f=r,c=r,
y=!1,l=r;if(r===l&&r===l&&typeof h!="string"){let m={instancePath:t+"/url",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}var i=l===r;if(y=
y||i,!y){let m=r;Je(h,{instancePath:t+"/url",parentData:a,parentDataProperty:"url",rootData:n})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length);var i=m===
r;y=y||i}if(y)r=c,e!==null&&(c?e.length=c:e=null);else{let m={instancePath:t+"/url",keyword:"anyOf",params:{}};return e===null?e=[m]:e.push(m),r++,xr.errors=e,!1}
var s=f===r}else var s=!0;if(s){if(a.comment!==void 0){let f=r;if(typeof a.comment!="string")return xr.errors=[{instancePath:t+"/comment",keyword:"type",params:{
type:"string"}}],!1;var s=f===r}else var s=!0;if(s){if(a.type!==void 0){let c=a.type,y=r;if(typeof c!="string")return xr.errors=[{instancePath:t+"/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(c==="vcs"||c==="issue-tracker"||c==="website"||c==="advisories"||c==="bom"||c==="mailing-list"||c==="social"||c==="chat"||
c==="documentation"||c==="support"||c==="distribution"||c==="distribution-intake"||c==="license"||c==="build-meta"||c==="build-system"||c==="release-notes"||c===
"security-contact"||c==="model-card"||c==="log"||c==="configuration"||c==="evidence"||c==="formulation"||c==="attestation"||c==="threat-model"||c==="adversary-m\
odel"||c==="risk-assessment"||c==="vulnerability-assertion"||c==="exploitability-statement"||c==="pentest-report"||c==="static-analysis-report"||c==="dynamic-an\
alysis-report"||c==="runtime-analysis-report"||c==="component-analysis-report"||c==="maturity-report"||c==="certification-report"||c==="codified-infrastructure"||
c==="quality-metrics"||c==="poam"||c==="other"))return xr.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:Ga}}],!1;var s=y===r}else var s=!0;
if(s)if(a.hashes!==void 0){let c=a.hashes,y=r;if(r===y)if(Array.isArray(c)){var o=!0;let v=c.length;for(let m=0;m<v;m++){let w=r;ne(c[m],{instancePath:t+"/hashe\
s/"+m,parentData:c,parentDataProperty:m,rootData:n})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length);var o=w===r;if(!o)break}}else return xr.errors=[{instancePath:t+
"/hashes",keyword:"type",params:{type:"array"}}],!1;var s=y===r}else var s=!0}}}}}else return xr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],
!1;return xr.errors=e,r===0}function Ar(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;return Y(a,{instancePath:t,parentData:q,
parentDataProperty:O,rootData:n})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length),Ar.errors=e,r===0}function be(a,{instancePath:t="",parentData:q,parentDataProperty:O,
rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let i;if(a.text===void 0&&(i="text"))return be.errors=[{instancePath:t,keyword:"\
required",params:{missingProperty:i}}],!1;{let s=r;for(let o in a)if(o!=="text")return be.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;if(s===r&&a.text!==void 0&&typeof a.text!="string")return be.errors=[{instancePath:t+"/text",keyword:"type",params:{type:"string"}}],!1}}else return be.errors=
[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return be.errors=e,r===0}function Q(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){
let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let w=r;for(let g in a)if(!(g==="identity"||g==="occurrences"||g==="callstack"||g==="licens\
es"||g==="copyright"))return Q.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:g}}],!1;if(w===r){if(a.identity!==void 0){let g=a.
identity,S=r;if(r===S)if(g&&typeof g=="object"&&!Array.isArray(g)){let L;if(g.field===void 0&&(L="field"))return Q.errors=[{instancePath:t+"/identity",keyword:"\
required",params:{missingProperty:L}}],!1;{let x=r;for(let D in g)if(!(D==="field"||D==="confidence"||D==="methods"||D==="tools"))return Q.errors=[{instancePath:t+
"/identity",keyword:"additionalProperties",params:{additionalProperty:D}}],!1;if(x===r){if(g.field!==void 0){let D=g.field,b=r;if(typeof D!="string")return Q.errors=
[{instancePath:t+"/identity/field",keyword:"type",params:{type:"string"}}],!1;if(!(D==="group"||D==="name"||D==="version"||D==="purl"||D==="cpe"||D==="swid"||D===
"hash"))return Q.errors=[{instancePath:t+"/identity/field",keyword:"enum",params:{allowedValues:Ta}}],!1;var i=b===r}else var i=!0;if(i){if(g.confidence!==void 0){
let b=g.confidence,d=r;if(r===d)if(typeof b=="number"){if(b>1||isNaN(b))return Q.errors=[{instancePath:t+"/identity/confidence",keyword:"maximum",params:{comparison:"\
<=",limit:1}}],!1;if(b<0||isNaN(b))return Q.errors=[{instancePath:t+"/identity/confidence",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return Q.
errors=[{instancePath:t+"/identity/confidence",keyword:"type",params:{type:"number"}}],!1;var i=d===r}else var i=!0;if(i){if(g.methods!==void 0){let d=g.methods,
P=r;if(r===P)if(Array.isArray(d)){var s=!0;let u=d.length;for(let C=0;C<u;C++){let _=d[C],R=r;if(r===R)if(_&&typeof _=="object"&&!Array.isArray(_)){let I;if(_.technique===
void 0&&(I="technique")||_.confidence===void 0&&(I="confidence"))return Q.errors=[{instancePath:t+"/identity/methods/"+C,keyword:"required",params:{missingProperty:I}}],
!1;{let B=r;for(let G in _)if(!(G==="technique"||G==="confidence"||G==="value"))return Q.errors=[{instancePath:t+"/identity/methods/"+C,keyword:"additionalPrope\
rties",params:{additionalProperty:G}}],!1;if(B===r){if(_.technique!==void 0){let G=_.technique,T=r;if(typeof G!="string")return Q.errors=[{instancePath:t+"/iden\
tity/methods/"+C+"/technique",keyword:"type",params:{type:"string"}}],!1;if(!(G==="source-code-analysis"||G==="binary-analysis"||G==="manifest-analysis"||G==="a\
st-fingerprint"||G==="hash-comparison"||G==="instrumentation"||G==="dynamic-analysis"||G==="filename"||G==="attestation"||G==="other"))return Q.errors=[{instancePath:t+
"/identity/methods/"+C+"/technique",keyword:"enum",params:{allowedValues:Fa}}],!1;var o=T===r}else var o=!0;if(o){if(_.confidence!==void 0){let T=_.confidence,z=r;
if(r===z)if(typeof T=="number"){if(T>1||isNaN(T))return Q.errors=[{instancePath:t+"/identity/methods/"+C+"/confidence",keyword:"maximum",params:{comparison:"<=",
limit:1}}],!1;if(T<0||isNaN(T))return Q.errors=[{instancePath:t+"/identity/methods/"+C+"/confidence",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else
return Q.errors=[{instancePath:t+"/identity/methods/"+C+"/confidence",keyword:"type",params:{type:"number"}}],!1;var o=z===r}else var o=!0;if(o)if(_.value!==void 0){
let T=r;if(typeof _.value!="string")return Q.errors=[{instancePath:t+"/identity/methods/"+C+"/value",keyword:"type",params:{type:"string"}}],!1;var o=T===r}else
var o=!0}}}}else return Q.errors=[{instancePath:t+"/identity/methods/"+C,keyword:"type",params:{type:"object"}}],!1;var s=R===r;if(!s)break}}else return Q.errors=
[{instancePath:t+"/identity/methods",keyword:"type",params:{type:"array"}}],!1;var i=P===r}else var i=!0;if(i)if(g.tools!==void 0){let d=g.tools,P=r;if(r===P)if(Array.
isArray(d)){var p=!0;let u=d.length;for(let C=0;C<u;C++){let _=d[C],R=r,j=r,I=!1,B=r;Ar(_,{instancePath:t+"/identity/tools/"+C,parentData:d,parentDataProperty:C,
rootData:n})||(e=e===null?Ar.errors:e.concat(Ar.errors),r=e.length);var k=B===r;if(I=I||k,!I){let T=r;mr(_,{instancePath:t+"/identity/tools/"+C,parentData:d,parentDataProperty:C,
rootData:n})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var k=T===r;I=I||k}if(I)r=j,e!==null&&(j?e.length=j:e=null);else{let T={instancePath:t+"/ide\
ntity/tools/"+C,keyword:"anyOf",params:{}};return e===null?e=[T]:e.push(T),r++,Q.errors=e,!1}var p=R===r;if(!p)break}if(p&&!(X(),J(W)).unique(d))return Q.errors=
[{instancePath:t+"/identity/tools",keyword:"uniqueItems",params:{}}],!1}else return Q.errors=[{instancePath:t+"/identity/tools",keyword:"type",params:{type:"arr\
ay"}}],!1;var i=P===r}else var i=!0}}}}}else return Q.errors=[{instancePath:t+"/identity",keyword:"type",params:{type:"object"}}],!1;var h=S===r}else var h=!0;if(h){
if(a.occurrences!==void 0){let S=a.occurrences,N=r;if(r===N)if(Array.isArray(S)){var f=!0;let x=S.length;for(let D=0;D<x;D++){let b=S[D],d=r;if(r===d)if(b&&typeof b==
"object"&&!Array.isArray(b)){let A;if(b.location===void 0&&(A="location"))return Q.errors=[{instancePath:t+"/occurrences/"+D,keyword:"required",params:{missingProperty:A}}],
!1;{let u=r;for(let C in b)if(!(C==="bom-ref"||C==="location"))return Q.errors=[{instancePath:t+"/occurrences/"+D,keyword:"additionalProperties",params:{additionalProperty:C}}],
!1;if(u===r){if(b["bom-ref"]!==void 0){let C=r;Y(b["bom-ref"],{instancePath:t+"/occurrences/"+D+"/bom-ref",parentData:b,parentDataProperty:"bom-ref",rootData:n})||
(e=e===null?Y.errors:e.concat(Y.errors),r=e.length);var c=C===r}else var c=!0;if(c)if(b.location!==void 0){let C=r;if(typeof b.location!="string")return Q.errors=
[{instancePath:t+"/occurrences/"+D+"/location",keyword:"type",params:{type:"string"}}],!1;var c=C===r}else var c=!0}}}else return Q.errors=[{instancePath:t+"/oc\
currences/"+D,keyword:"type",params:{type:"object"}}],!1;var f=d===r;if(!f)break}}else return Q.errors=[{instancePath:t+"/occurrences",keyword:"type",params:{type:"\
array"}}],!1;var h=N===r}else var h=!0;if(h){if(a.callstack!==void 0){let N=a.callstack,L=r;if(r===L)if(N&&typeof N=="object"&&!Array.isArray(N)){let D=r;for(let b in N)
if(b!=="frames")return Q.errors=[{instancePath:t+"/callstack",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;if(D===r&&N.frames!==void 0){let b=N.
frames;if(r===r)if(Array.isArray(b)){var y=!0;let d=b.length;for(let P=0;P<d;P++){let A=b[P],u=r;if(r===u)if(A&&typeof A=="object"&&!Array.isArray(A)){let _;if(A.
module===void 0&&(_="module"))return Q.errors=[{instancePath:t+"/callstack/frames/"+P,keyword:"required",params:{missingProperty:_}}],!1;{let R=r;for(let j in A)
if(!(j==="package"||j==="module"||j==="function"||j==="parameters"||j==="line"||j==="column"||j==="fullFilename"))return Q.errors=[{instancePath:t+"/callstack/f\
rames/"+P,keyword:"additionalProperties",params:{additionalProperty:j}}],!1;if(R===r){if(A.package!==void 0){let j=r;if(typeof A.package!="string")return Q.errors=
[{instancePath:t+"/callstack/frames/"+P+"/package",keyword:"type",params:{type:"string"}}],!1;var l=j===r}else var l=!0;if(l){if(A.module!==void 0){let I=r;if(typeof A.
module!="string")return Q.errors=[{instancePath:t+"/callstack/frames/"+P+"/module",keyword:"type",params:{type:"string"}}],!1;var l=I===r}else var l=!0;if(l){if(A.
function!==void 0){let B=r;if(typeof A.function!="string")return Q.errors=[{instancePath:t+"/callstack/frames/"+P+"/function",keyword:"type",params:{type:"strin\
g"}}],!1;var l=B===r}else var l=!0;if(l){if(A.parameters!==void 0){let G=A.parameters,T=r;if(r===T)if(Array.isArray(G)){var v=!0;let M=G.length;for(let $=0;$<M;$++){
let fr=r;if(typeof G[$]!="string")return Q.errors=[{instancePath:t+"/callstack/frames/"+P+"/parameters/"+$,keyword:"type",params:{type:"string"}}],!1;var v=fr===
r;if(!v)break}}else return Q.errors=[{instancePath:t+"/callstack/frames/"+P+"/parameters",keyword:"type",params:{type:"array"}}],!1;var l=T===r}else var l=!0;if(l){
if(A.line!==void 0){let T=A.line,z=r;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)))return Q.errors=[{instancePath:t+"/callstack/frames/"+P+"/line",keyword:"type",
params:{type:"integer"}}],!1;var l=z===r}else var l=!0;if(l){if(A.column!==void 0){let z=A.column,M=r;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)))return Q.errors=
[{instancePath:t+"/callstack/frames/"+P+"/column",keyword:"type",params:{type:"integer"}}],!1;var l=M===r}else var l=!0;if(l)if(A.fullFilename!==void 0){let z=r;
if(typeof A.fullFilename!="string")return Q.errors=[{instancePath:t+"/callstack/frames/"+P+"/fullFilename",keyword:"type",params:{type:"string"}}],!1;var l=z===
r}else var l=!0}}}}}}}}else return Q.errors=[{instancePath:t+"/callstack/frames/"+P,keyword:"type",params:{type:"object"}}],!1;var y=u===r;if(!y)break}}else return Q.
errors=[{instancePath:t+"/callstack/frames",keyword:"type",params:{type:"array"}}],!1}}else return Q.errors=[{instancePath:t+"/callstack",keyword:"type",params:{
type:"object"}}],!1;var h=L===r}else var h=!0;if(h){if(a.licenses!==void 0){let L=r;Yr(a.licenses,{instancePath:t+"/licenses",parentData:a,parentDataProperty:"l\
icenses",rootData:n})||(e=e===null?Yr.errors:e.concat(Yr.errors),r=e.length);var h=L===r}else var h=!0;if(h)if(a.copyright!==void 0){let L=a.copyright,x=r;if(r===
x)if(Array.isArray(L)){var m=!0;let b=L.length;for(let d=0;d<b;d++){let P=r;be(L[d],{instancePath:t+"/copyright/"+d,parentData:L,parentDataProperty:d,rootData:n})||
(e=e===null?be.errors:e.concat(be.errors),r=e.length);var m=P===r;if(!m)break}}else return Q.errors=[{instancePath:t+"/copyright",keyword:"type",params:{type:"a\
rray"}}],!1;var h=x===r}else var h=!0}}}}}else return Q.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Q.errors=e,r===0}function Xe(a,{
instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;return typeof a!="string"?(Xe.errors=[{instancePath:t,keyword:"type",params:{
type:"string"}}],!1):(Xe.errors=e,r===0)}var St=new RegExp("^([a-z]{2})(-[A-Z]{2})?$","u");function Fe(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){
let e=null,r=0;if(r===0)if(typeof a=="string"){if(!St.test(a))return Fe.errors=[{instancePath:t,keyword:"pattern",params:{pattern:"^([a-z]{2})(-[A-Z]{2})?$"}}],
!1}else return Fe.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;return Fe.errors=e,r===0}function Ne(a,{instancePath:t="",parentData:q,parentDataProperty:O,
rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s;if(a.text===void 0&&(s="text"))return Ne.errors=[{instancePath:t,keyword:"\
required",params:{missingProperty:s}}],!1;{let o=r;for(let p in a)if(!(p==="locale"||p==="text"))return Ne.errors=[{instancePath:t,keyword:"additionalProperties",
params:{additionalProperty:p}}],!1;if(o===r){if(a.locale!==void 0){let p=r;Fe(a.locale,{instancePath:t+"/locale",parentData:a,parentDataProperty:"locale",rootData:n})||
(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length);var i=p===r}else var i=!0;if(i)if(a.text!==void 0){let p=r;nr(a.text,{instancePath:t+"/text",parentData:a,
parentDataProperty:"text",rootData:n})||(e=e===null?nr.errors:e.concat(nr.errors),r=e.length);var i=p===r}else var i=!0}}}else return Ne.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return Ne.errors=e,r===0}function Ir(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,
r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let f;if(a.type===void 0&&(f="type"))return Ir.errors=[{instancePath:t,keyword:"required",params:{missingProperty:f}}],
!1;{let c=r;for(let y in a)if(!ye.call(Ea,y))return Ir.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(c===r){if(a.
type!==void 0){let y=r;Xe(a.type,{instancePath:t+"/type",parentData:a,parentDataProperty:"type",rootData:n})||(e=e===null?Xe.errors:e.concat(Xe.errors),r=e.length);
var i=y===r}else var i=!0;if(i){if(a.title!==void 0){let l=r;if(typeof a.title!="string")return Ir.errors=[{instancePath:t+"/title",keyword:"type",params:{type:"\
string"}}],!1;var i=l===r}else var i=!0;if(i){if(a.featuredImage!==void 0){let v=r;if(r===v&&r===v&&typeof a.featuredImage!="string")return Ir.errors=[{instancePath:t+
"/featuredImage",keyword:"type",params:{type:"string"}}],!1;var i=v===r}else var i=!0;if(i){if(a.socialImage!==void 0){let m=r;if(r===m&&r===m&&typeof a.socialImage!=
"string")return Ir.errors=[{instancePath:t+"/socialImage",keyword:"type",params:{type:"string"}}],!1;var i=m===r}else var i=!0;if(i){if(a.description!==void 0){
let w=r;if(typeof a.description!="string")return Ir.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=w===r}else var i=!0;
if(i){if(a.timestamp!==void 0){let g=a.timestamp,S=r;if(r===S&&r===S)if(typeof g=="string"){if(!Gr.validate(g))return Ir.errors=[{instancePath:t+"/timestamp",keyword:"\
format",params:{format:"date-time"}}],!1}else return Ir.errors=[{instancePath:t+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var i=S===r}else var i=!0;
if(i){if(a.aliases!==void 0){let S=a.aliases,N=r;if(r===N)if(Array.isArray(S)){var s=!0;let x=S.length;for(let D=0;D<x;D++){let b=r;if(typeof S[D]!="string")return Ir.
errors=[{instancePath:t+"/aliases/"+D,keyword:"type",params:{type:"string"}}],!1;var s=b===r;if(!s)break}}else return Ir.errors=[{instancePath:t+"/aliases",keyword:"\
type",params:{type:"array"}}],!1;var i=N===r}else var i=!0;if(i){if(a.tags!==void 0){let N=a.tags,L=r;if(r===L)if(Array.isArray(N)){var o=!0;let D=N.length;for(let b=0;b<
D;b++){let d=r;if(typeof N[b]!="string")return Ir.errors=[{instancePath:t+"/tags/"+b,keyword:"type",params:{type:"string"}}],!1;var o=d===r;if(!o)break}}else return Ir.
errors=[{instancePath:t+"/tags",keyword:"type",params:{type:"array"}}],!1;var i=L===r}else var i=!0;if(i){if(a.resolves!==void 0){let L=a.resolves,x=r;if(r===x)
if(Array.isArray(L)){var p=!0;let b=L.length;for(let d=0;d<b;d++){let P=r;Or(L[d],{instancePath:t+"/resolves/"+d,parentData:L,parentDataProperty:d,rootData:n})||
(e=e===null?Or.errors:e.concat(Or.errors),r=e.length);var p=P===r;if(!p)break}}else return Ir.errors=[{instancePath:t+"/resolves",keyword:"type",params:{type:"a\
rray"}}],!1;var i=x===r}else var i=!0;if(i){if(a.notes!==void 0){let x=a.notes,D=r;if(r===D)if(Array.isArray(x)){var k=!0;let d=x.length;for(let P=0;P<d;P++){let A=r;
Ne(x[P],{instancePath:t+"/notes/"+P,parentData:x,parentDataProperty:P,rootData:n})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length);var k=A===r;if(!k)break}}else
return Ir.errors=[{instancePath:t+"/notes",keyword:"type",params:{type:"array"}}],!1;var i=D===r}else var i=!0;if(i)if(a.properties!==void 0){let x=a.properties,
D=r;if(r===D)if(Array.isArray(x)){var h=!0;let d=x.length;for(let P=0;P<d;P++){let A=r;E(x[P],{instancePath:t+"/properties/"+P,parentData:x,parentDataProperty:P,
rootData:n})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);var h=A===r;if(!h)break}}else return Ir.errors=[{instancePath:t+"/properties",keyword:"type",params:{
type:"array"}}],!1;var i=D===r}else var i=!0}}}}}}}}}}}}else return Ir.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Ir.errors=e,r===
0}function Ce(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;return typeof a!="string"?(Ce.errors=[{instancePath:t,keyword:"\
type",params:{type:"string"}}],!1):(Ce.errors=e,r===0)}function qe(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===
0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s=r;for(let o in a)if(!(o==="name"||o==="image"))return qe.errors=[{instancePath:t,keyword:"additionalPropert\
ies",params:{additionalProperty:o}}],!1;if(s===r){if(a.name!==void 0){let o=r;if(typeof a.name!="string")return qe.errors=[{instancePath:t+"/name",keyword:"type",
params:{type:"string"}}],!1;var i=o===r}else var i=!0;if(i)if(a.image!==void 0){let o=r;nr(a.image,{instancePath:t+"/image",parentData:a,parentDataProperty:"ima\
ge",rootData:n})||(e=e===null?nr.errors:e.concat(nr.errors),r=e.length);var i=o===r}else var i=!0}}else return qe.errors=[{instancePath:t,keyword:"type",params:{
type:"object"}}],!1;return qe.errors=e,r===0}function fe(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&
typeof a=="object"&&!Array.isArray(a)){let o=r;for(let p in a)if(!(p==="description"||p==="collection"))return fe.errors=[{instancePath:t,keyword:"additionalPro\
perties",params:{additionalProperty:p}}],!1;if(o===r){if(a.description!==void 0){let p=r;if(typeof a.description!="string")return fe.errors=[{instancePath:t+"/d\
escription",keyword:"type",params:{type:"string"}}],!1;var s=p===r}else var s=!0;if(s)if(a.collection!==void 0){let p=a.collection,k=r;if(r===k)if(Array.isArray(
p)){var i=!0;let f=p.length;for(let c=0;c<f;c++){let y=r;qe(p[c],{instancePath:t+"/collection/"+c,parentData:p,parentDataProperty:c,rootData:n})||(e=e===null?qe.
errors:e.concat(qe.errors),r=e.length);var i=y===r;if(!i)break}}else return fe.errors=[{instancePath:t+"/collection",keyword:"type",params:{type:"array"}}],!1;var s=k===
r}else var s=!0}}else return fe.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return fe.errors=e,r===0}function te(a,{instancePath:t="",parentData:q,
parentDataProperty:O,rootData:n=a}={}){let e=null,r=0,i=r,s=!1,o=null,p=r;if(a&&typeof a=="object"&&!Array.isArray(a)){let c;if(a.organization===void 0&&(c="org\
anization")){let y={instancePath:t,keyword:"required",params:{missingProperty:c}};e===null?e=[y]:e.push(y),r++}}var h=p===r;h&&(s=!0,o=0);let k=r;if(a&&typeof a==
"object"&&!Array.isArray(a)){let c;if(a.contact===void 0&&(c="contact")){let y={instancePath:t,keyword:"required",params:{missingProperty:c}};e===null?e=[y]:e.push(
y),r++}}var h=k===r;if(h&&s?(s=!1,o=[o,1]):h&&(s=!0,o=1),s)r=i,e!==null&&(i?e.length=i:e=null);else{let c={instancePath:t,keyword:"oneOf",params:{passingSchemas:o}};
return e===null?e=[c]:e.push(c),r++,te.errors=e,!1}if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let c=r;for(let y in a)if(!(y==="organization"||y==="co\
ntact"))return te.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(c===r){if(a.organization!==void 0){let y=r;sr(a.organization,
{instancePath:t+"/organization",parentData:a,parentDataProperty:"organization",rootData:n})||(e=e===null?sr.errors:e.concat(sr.errors),r=e.length);var f=y===r}else
var f=!0;if(f)if(a.contact!==void 0){let y=r;ur(a.contact,{instancePath:t+"/contact",parentData:a,parentDataProperty:"contact",rootData:n})||(e=e===null?ur.errors:
e.concat(ur.errors),r=e.length);var f=y===r}else var f=!0}}else return te.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return te.errors=e,
r===0}function le(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){
let k=r;for(let h in a)if(!(h==="custodians"||h==="stewards"||h==="owners"))return le.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:h}}],
!1;if(k===r){if(a.custodians!==void 0){let h=a.custodians,f=r;if(r===f)if(Array.isArray(h)){var i=!0;let y=h.length;for(let l=0;l<y;l++){let v=r;te(h[l],{instancePath:t+
"/custodians/"+l,parentData:h,parentDataProperty:l,rootData:n})||(e=e===null?te.errors:e.concat(te.errors),r=e.length);var i=v===r;if(!i)break}}else return le.errors=
[{instancePath:t+"/custodians",keyword:"type",params:{type:"array"}}],!1;var s=f===r}else var s=!0;if(s){if(a.stewards!==void 0){let f=a.stewards,c=r;if(r===c)if(Array.
isArray(f)){var o=!0;let l=f.length;for(let v=0;v<l;v++){let m=r;te(f[v],{instancePath:t+"/stewards/"+v,parentData:f,parentDataProperty:v,rootData:n})||(e=e===null?
te.errors:e.concat(te.errors),r=e.length);var o=m===r;if(!o)break}}else return le.errors=[{instancePath:t+"/stewards",keyword:"type",params:{type:"array"}}],!1;
var s=c===r}else var s=!0;if(s)if(a.owners!==void 0){let f=a.owners,c=r;if(r===c)if(Array.isArray(f)){var p=!0;let l=f.length;for(let v=0;v<l;v++){let m=r;te(f[v],
{instancePath:t+"/owners/"+v,parentData:f,parentDataProperty:v,rootData:n})||(e=e===null?te.errors:e.concat(te.errors),r=e.length);var p=m===r;if(!p)break}}else
return le.errors=[{instancePath:t+"/owners",keyword:"type",params:{type:"array"}}],!1;var s=c===r}else var s=!0}}}else return le.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return le.errors=e,r===0}function _r(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===
0)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.type===void 0&&(k="type"))return _r.errors=[{instancePath:t,keyword:"required",params:{missingProperty:k}}],
!1;{let h=r;for(let f in a)if(!ye.call(Ma,f))return _r.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(h===r){if(a["\
bom-ref"]!==void 0){let f=r;Y(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(e=e===null?Y.errors:e.concat(Y.errors),
r=e.length);var i=f===r}else var i=!0;if(i){if(a.type!==void 0){let c=a.type,y=r;if(typeof c!="string")return _r.errors=[{instancePath:t+"/type",keyword:"type",
params:{type:"string"}}],!1;if(!(c==="source-code"||c==="configuration"||c==="dataset"||c==="definition"||c==="other"))return _r.errors=[{instancePath:t+"/type",
keyword:"enum",params:{allowedValues:$a}}],!1;var i=y===r}else var i=!0;if(i){if(a.name!==void 0){let y=r;if(typeof a.name!="string")return _r.errors=[{instancePath:t+
"/name",keyword:"type",params:{type:"string"}}],!1;var i=y===r}else var i=!0;if(i){if(a.contents!==void 0){let l=a.contents,v=r;if(r===v)if(l&&typeof l=="object"&&
!Array.isArray(l)){let w=r;for(let g in l)if(!(g==="attachment"||g==="url"||g==="properties"))return _r.errors=[{instancePath:t+"/contents",keyword:"additionalP\
roperties",params:{additionalProperty:g}}],!1;if(w===r){if(l.attachment!==void 0){let g=r;nr(l.attachment,{instancePath:t+"/contents/attachment",parentData:l,parentDataProperty:"\
attachment",rootData:n})||(e=e===null?nr.errors:e.concat(nr.errors),r=e.length);var s=g===r}else var s=!0;if(s){if(l.url!==void 0){let S=r;if(r===S&&r===S&&typeof l.
url!="string")return _r.errors=[{instancePath:t+"/contents/url",keyword:"type",params:{type:"string"}}],!1;var s=S===r}else var s=!0;if(s)if(l.properties!==void 0){
let S=l.properties,N=r;if(r===N)if(Array.isArray(S)){var o=!0;let x=S.length;for(let D=0;D<x;D++){let b=r;E(S[D],{instancePath:t+"/contents/properties/"+D,parentData:S,
parentDataProperty:D,rootData:n})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);var o=b===r;if(!o)break}}else return _r.errors=[{instancePath:t+"/content\
s/properties",keyword:"type",params:{type:"array"}}],!1;var s=N===r}else var s=!0}}}else return _r.errors=[{instancePath:t+"/contents",keyword:"type",params:{type:"\
object"}}],!1;var i=v===r}else var i=!0;if(i){if(a.classification!==void 0){let v=r;Ce(a.classification,{instancePath:t+"/classification",parentData:a,parentDataProperty:"\
classification",rootData:n})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length);var i=v===r}else var i=!0;if(i){if(a.sensitiveData!==void 0){let m=a.sensitiveData,
w=r;if(r===w)if(Array.isArray(m)){var p=!0;let S=m.length;for(let N=0;N<S;N++){let L=r;if(typeof m[N]!="string")return _r.errors=[{instancePath:t+"/sensitiveDat\
a/"+N,keyword:"type",params:{type:"string"}}],!1;var p=L===r;if(!p)break}}else return _r.errors=[{instancePath:t+"/sensitiveData",keyword:"type",params:{type:"a\
rray"}}],!1;var i=w===r}else var i=!0;if(i){if(a.graphics!==void 0){let w=r;fe(a.graphics,{instancePath:t+"/graphics",parentData:a,parentDataProperty:"graphics",
rootData:n})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length);var i=w===r}else var i=!0;if(i){if(a.description!==void 0){let g=r;if(typeof a.description!=
"string")return _r.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=g===r}else var i=!0;if(i)if(a.governance!==void 0){let g=a.
governance,S=r;if(!(g&&typeof g=="object"&&!Array.isArray(g)))return _r.errors=[{instancePath:t+"/governance",keyword:"type",params:{type:"object"}}],!1;le(g,{instancePath:t+
"/governance",parentData:a,parentDataProperty:"governance",rootData:n})||(e=e===null?le.errors:e.concat(le.errors),r=e.length);var i=S===r}else var i=!0}}}}}}}}}}else
return _r.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return _r.errors=e,r===0}function ve(a,{instancePath:t="",parentData:q,parentDataProperty:O,
rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let i=r;for(let s in a)if(s!=="format")return ve.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(i===r&&a.format!==void 0&&typeof a.format!="string")return ve.errors=[{instancePath:t+"/for\
mat",keyword:"type",params:{type:"string"}}],!1}else return ve.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ve.errors=e,r===0}function ee(a,{
instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=r;for(let p in a)
if(!(p==="type"||p==="value"||p==="slice"||p==="confidenceInterval"))return ee.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;if(o===r){if(a.type!==void 0){let p=r;if(typeof a.type!="string")return ee.errors=[{instancePath:t+"/type",keyword:"type",params:{type:"string"}}],!1;var i=p===
r}else var i=!0;if(i){if(a.value!==void 0){let k=r;if(typeof a.value!="string")return ee.errors=[{instancePath:t+"/value",keyword:"type",params:{type:"string"}}],
!1;var i=k===r}else var i=!0;if(i){if(a.slice!==void 0){let h=r;if(typeof a.slice!="string")return ee.errors=[{instancePath:t+"/slice",keyword:"type",params:{type:"\
string"}}],!1;var i=h===r}else var i=!0;if(i)if(a.confidenceInterval!==void 0){let h=a.confidenceInterval,f=r;if(r===f)if(h&&typeof h=="object"&&!Array.isArray(
h)){let y=r;for(let l in h)if(!(l==="lowerBound"||l==="upperBound"))return ee.errors=[{instancePath:t+"/confidenceInterval",keyword:"additionalProperties",params:{
additionalProperty:l}}],!1;if(y===r){if(h.lowerBound!==void 0){let l=r;if(typeof h.lowerBound!="string")return ee.errors=[{instancePath:t+"/confidenceInterval/l\
owerBound",keyword:"type",params:{type:"string"}}],!1;var s=l===r}else var s=!0;if(s)if(h.upperBound!==void 0){let l=r;if(typeof h.upperBound!="string")return ee.
errors=[{instancePath:t+"/confidenceInterval/upperBound",keyword:"type",params:{type:"string"}}],!1;var s=l===r}else var s=!0}}else return ee.errors=[{instancePath:t+
"/confidenceInterval",keyword:"type",params:{type:"object"}}],!1;var i=f===r}else var i=!0}}}}else return ee.errors=[{instancePath:t,keyword:"type",params:{type:"\
object"}}],!1;return ee.errors=e,r===0}function Ae(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a==
"object"&&!Array.isArray(a)){let s=r;for(let o in a)if(!(o==="name"||o==="mitigationStrategy"))return Ae.errors=[{instancePath:t,keyword:"additionalProperties",
params:{additionalProperty:o}}],!1;if(s===r){if(a.name!==void 0){let o=r;if(typeof a.name!="string")return Ae.errors=[{instancePath:t+"/name",keyword:"type",params:{
type:"string"}}],!1;var i=o===r}else var i=!0;if(i)if(a.mitigationStrategy!==void 0){let o=r;if(typeof a.mitigationStrategy!="string")return Ae.errors=[{instancePath:t+
"/mitigationStrategy",keyword:"type",params:{type:"string"}}],!1;var i=o===r}else var i=!0}}else return Ae.errors=[{instancePath:t,keyword:"type",params:{type:"\
object"}}],!1;return Ae.errors=e,r===0}function ue(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a==
"object"&&!Array.isArray(a)){let s=r;for(let o in a)if(!(o==="groupAtRisk"||o==="benefits"||o==="harms"||o==="mitigationStrategy"))return ue.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===r){if(a.groupAtRisk!==void 0){let o=r;if(typeof a.groupAtRisk!="string")return ue.errors=
[{instancePath:t+"/groupAtRisk",keyword:"type",params:{type:"string"}}],!1;var i=o===r}else var i=!0;if(i){if(a.benefits!==void 0){let p=r;if(typeof a.benefits!=
"string")return ue.errors=[{instancePath:t+"/benefits",keyword:"type",params:{type:"string"}}],!1;var i=p===r}else var i=!0;if(i){if(a.harms!==void 0){let k=r;if(typeof a.
harms!="string")return ue.errors=[{instancePath:t+"/harms",keyword:"type",params:{type:"string"}}],!1;var i=k===r}else var i=!0;if(i)if(a.mitigationStrategy!==void 0){
let k=r;if(typeof a.mitigationStrategy!="string")return ue.errors=[{instancePath:t+"/mitigationStrategy",keyword:"type",params:{type:"string"}}],!1;var i=k===r}else
var i=!0}}}}else return ue.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ue.errors=e,r===0}function lr(a,{instancePath:t="",parentData:q,
parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let x=r;for(let D in a)if(!(D==="bom-ref"||D==="mode\
lParameters"||D==="quantitativeAnalysis"||D==="considerations"||D==="properties"))return lr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:D}}],
!1;if(x===r){if(a["bom-ref"]!==void 0){let D=r;Y(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(e=e===null?Y.errors:
e.concat(Y.errors),r=e.length);var i=D===r}else var i=!0;if(i){if(a.modelParameters!==void 0){let b=a.modelParameters,d=r;if(r===d)if(b&&typeof b=="object"&&!Array.
isArray(b)){let A=r;for(let u in b)if(!(u==="approach"||u==="task"||u==="architectureFamily"||u==="modelArchitecture"||u==="datasets"||u==="inputs"||u==="output\
s"))return lr.errors=[{instancePath:t+"/modelParameters",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;if(A===r){if(b.approach!==void 0){let u=b.
approach,C=r;if(r===C)if(u&&typeof u=="object"&&!Array.isArray(u)){let R=r;for(let j in u)if(j!=="type")return lr.errors=[{instancePath:t+"/modelParameters/appr\
oach",keyword:"additionalProperties",params:{additionalProperty:j}}],!1;if(R===r&&u.type!==void 0){let j=u.type;if(typeof j!="string")return lr.errors=[{instancePath:t+
"/modelParameters/approach/type",keyword:"type",params:{type:"string"}}],!1;if(!(j==="supervised"||j==="unsupervised"||j==="reinforcement-learning"||j==="semi-s\
upervised"||j==="self-supervised"))return lr.errors=[{instancePath:t+"/modelParameters/approach/type",keyword:"enum",params:{allowedValues:Va}}],!1}}else return lr.
errors=[{instancePath:t+"/modelParameters/approach",keyword:"type",params:{type:"object"}}],!1;var s=C===r}else var s=!0;if(s){if(b.task!==void 0){let C=r;if(typeof b.
task!="string")return lr.errors=[{instancePath:t+"/modelParameters/task",keyword:"type",params:{type:"string"}}],!1;var s=C===r}else var s=!0;if(s){if(b.architectureFamily!==
void 0){let _=r;if(typeof b.architectureFamily!="string")return lr.errors=[{instancePath:t+"/modelParameters/architectureFamily",keyword:"type",params:{type:"st\
ring"}}],!1;var s=_===r}else var s=!0;if(s){if(b.modelArchitecture!==void 0){let R=r;if(typeof b.modelArchitecture!="string")return lr.errors=[{instancePath:t+"\
/modelParameters/modelArchitecture",keyword:"type",params:{type:"string"}}],!1;var s=R===r}else var s=!0;if(s){if(b.datasets!==void 0){let j=b.datasets,I=r;if(r===
I)if(Array.isArray(j)){var o=!0;let G=j.length;for(let T=0;T<G;T++){let z=j[T],M=r,$=r,fr=!1,U=null,F=r;_r(z,{instancePath:t+"/modelParameters/datasets/"+T,parentData:j,
parentDataProperty:T,rootData:n})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);var k=F===r;k&&(fr=!0,U=0);let V=r;if(r===V)if(z&&typeof z=="object"&&!Array.
isArray(z)){let rr=r;for(let or in z)if(or!=="ref"){let tr={instancePath:t+"/modelParameters/datasets/"+T,keyword:"additionalProperties",params:{additionalProperty:or}};
e===null?e=[tr]:e.push(tr),r++;break}if(rr===r&&z.ref!==void 0){let or=z.ref,tr=r,er=!1,ir=r;Ar(or,{instancePath:t+"/modelParameters/datasets/"+T+"/ref",parentData:z,
parentDataProperty:"ref",rootData:n})||(e=e===null?Ar.errors:e.concat(Ar.errors),r=e.length);var p=ir===r;if(er=er||p,!er){let gr=r;mr(or,{instancePath:t+"/mode\
lParameters/datasets/"+T+"/ref",parentData:z,parentDataProperty:"ref",rootData:n})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var p=gr===r;er=er||p}
if(er)r=tr,e!==null&&(tr?e.length=tr:e=null);else{let gr={instancePath:t+"/modelParameters/datasets/"+T+"/ref",keyword:"anyOf",params:{}};e===null?e=[gr]:e.push(
gr),r++}}}else{let rr={instancePath:t+"/modelParameters/datasets/"+T,keyword:"type",params:{type:"object"}};e===null?e=[rr]:e.push(rr),r++}var k=V===r;if(k&&fr?
(fr=!1,U=[U,1]):k&&(fr=!0,U=1),fr)r=$,e!==null&&($?e.length=$:e=null);else{let rr={instancePath:t+"/modelParameters/datasets/"+T,keyword:"oneOf",params:{passingSchemas:U}};
return e===null?e=[rr]:e.push(rr),r++,lr.errors=e,!1}var o=M===r;if(!o)break}}else return lr.errors=[{instancePath:t+"/modelParameters/datasets",keyword:"type",
params:{type:"array"}}],!1;var s=I===r}else var s=!0;if(s){if(b.inputs!==void 0){let I=b.inputs,B=r;if(r===B)if(Array.isArray(I)){var h=!0;let T=I.length;for(let z=0;z<
T;z++){let M=r;ve(I[z],{instancePath:t+"/modelParameters/inputs/"+z,parentData:I,parentDataProperty:z,rootData:n})||(e=e===null?ve.errors:e.concat(ve.errors),r=
e.length);var h=M===r;if(!h)break}}else return lr.errors=[{instancePath:t+"/modelParameters/inputs",keyword:"type",params:{type:"array"}}],!1;var s=B===r}else var s=!0;
if(s)if(b.outputs!==void 0){let I=b.outputs,B=r;if(r===B)if(Array.isArray(I)){var f=!0;let T=I.length;for(let z=0;z<T;z++){let M=r;ve(I[z],{instancePath:t+"/mod\
elParameters/outputs/"+z,parentData:I,parentDataProperty:z,rootData:n})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length);var f=M===r;if(!f)break}}else return lr.
errors=[{instancePath:t+"/modelParameters/outputs",keyword:"type",params:{type:"array"}}],!1;var s=B===r}else var s=!0}}}}}}}else return lr.errors=[{instancePath:t+
"/modelParameters",keyword:"type",params:{type:"object"}}],!1;var i=d===r}else var i=!0;if(i){if(a.quantitativeAnalysis!==void 0){let d=a.quantitativeAnalysis,P=r;
if(r===P)if(d&&typeof d=="object"&&!Array.isArray(d)){let u=r;for(let C in d)if(!(C==="performanceMetrics"||C==="graphics"))return lr.errors=[{instancePath:t+"/\
quantitativeAnalysis",keyword:"additionalProperties",params:{additionalProperty:C}}],!1;if(u===r){if(d.performanceMetrics!==void 0){let C=d.performanceMetrics,_=r;
if(r===_)if(Array.isArray(C)){var c=!0;let j=C.length;for(let I=0;I<j;I++){let B=r;ee(C[I],{instancePath:t+"/quantitativeAnalysis/performanceMetrics/"+I,parentData:C,
parentDataProperty:I,rootData:n})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length);var c=B===r;if(!c)break}}else return lr.errors=[{instancePath:t+"/quant\
itativeAnalysis/performanceMetrics",keyword:"type",params:{type:"array"}}],!1;var y=_===r}else var y=!0;if(y)if(d.graphics!==void 0){let C=r;fe(d.graphics,{instancePath:t+
"/quantitativeAnalysis/graphics",parentData:d,parentDataProperty:"graphics",rootData:n})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length);var y=C===r}else
var y=!0}}else return lr.errors=[{instancePath:t+"/quantitativeAnalysis",keyword:"type",params:{type:"object"}}],!1;var i=P===r}else var i=!0;if(i){if(a.considerations!==
void 0){let P=a.considerations,A=r;if(r===A)if(P&&typeof P=="object"&&!Array.isArray(P)){let C=r;for(let _ in P)if(!(_==="users"||_==="useCases"||_==="technical\
Limitations"||_==="performanceTradeoffs"||_==="ethicalConsiderations"||_==="fairnessAssessments"))return lr.errors=[{instancePath:t+"/considerations",keyword:"a\
dditionalProperties",params:{additionalProperty:_}}],!1;if(C===r){if(P.users!==void 0){let _=P.users,R=r;if(r===R)if(Array.isArray(_)){var l=!0;let I=_.length;for(let B=0;B<
I;B++){let G=r;if(typeof _[B]!="string")return lr.errors=[{instancePath:t+"/considerations/users/"+B,keyword:"type",params:{type:"string"}}],!1;var l=G===r;if(!l)
break}}else return lr.errors=[{instancePath:t+"/considerations/users",keyword:"type",params:{type:"array"}}],!1;var v=R===r}else var v=!0;if(v){if(P.useCases!==
void 0){let R=P.useCases,j=r;if(r===j)if(Array.isArray(R)){var m=!0;let B=R.length;for(let G=0;G<B;G++){let T=r;if(typeof R[G]!="string")return lr.errors=[{instancePath:t+
"/considerations/useCases/"+G,keyword:"type",params:{type:"string"}}],!1;var m=T===r;if(!m)break}}else return lr.errors=[{instancePath:t+"/considerations/useCas\
es",keyword:"type",params:{type:"array"}}],!1;var v=j===r}else var v=!0;if(v){if(P.technicalLimitations!==void 0){let j=P.technicalLimitations,I=r;if(r===I)if(Array.
isArray(j)){var w=!0;let G=j.length;for(let T=0;T<G;T++){let z=r;if(typeof j[T]!="string")return lr.errors=[{instancePath:t+"/considerations/technicalLimitation\
s/"+T,keyword:"type",params:{type:"string"}}],!1;var w=z===r;if(!w)break}}else return lr.errors=[{instancePath:t+"/considerations/technicalLimitations",keyword:"\
type",params:{type:"array"}}],!1;var v=I===r}else var v=!0;if(v){if(P.performanceTradeoffs!==void 0){let I=P.performanceTradeoffs,B=r;if(r===B)if(Array.isArray(
I)){var g=!0;let T=I.length;for(let z=0;z<T;z++){let M=r;if(typeof I[z]!="string")return lr.errors=[{instancePath:t+"/considerations/performanceTradeoffs/"+z,keyword:"\
type",params:{type:"string"}}],!1;var g=M===r;if(!g)break}}else return lr.errors=[{instancePath:t+"/considerations/performanceTradeoffs",keyword:"type",params:{
type:"array"}}],!1;var v=B===r}else var v=!0;if(v){if(P.ethicalConsiderations!==void 0){let B=P.ethicalConsiderations,G=r;if(r===G)if(Array.isArray(B)){var S=!0;
let z=B.length;for(let M=0;M<z;M++){let $=r;Ae(B[M],{instancePath:t+"/considerations/ethicalConsiderations/"+M,parentData:B,parentDataProperty:M,rootData:n})||(e=
e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var S=$===r;if(!S)break}}else return lr.errors=[{instancePath:t+"/considerations/ethicalConsiderations",keyword:"\
type",params:{type:"array"}}],!1;var v=G===r}else var v=!0;if(v)if(P.fairnessAssessments!==void 0){let B=P.fairnessAssessments,G=r;if(r===G)if(Array.isArray(B)){
var N=!0;let z=B.length;for(let M=0;M<z;M++){let $=r;ue(B[M],{instancePath:t+"/considerations/fairnessAssessments/"+M,parentData:B,parentDataProperty:M,rootData:n})||
(e=e===null?ue.errors:e.concat(ue.errors),r=e.length);var N=$===r;if(!N)break}}else return lr.errors=[{instancePath:t+"/considerations/fairnessAssessments",keyword:"\
type",params:{type:"array"}}],!1;var v=G===r}else var v=!0}}}}}}else return lr.errors=[{instancePath:t+"/considerations",keyword:"type",params:{type:"object"}}],
!1;var i=A===r}else var i=!0;if(i)if(a.properties!==void 0){let P=a.properties,A=r;if(r===A)if(Array.isArray(P)){var L=!0;let C=P.length;for(let _=0;_<C;_++){let R=r;
E(P[_],{instancePath:t+"/properties/"+_,parentData:P,parentDataProperty:_,rootData:n})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);var L=R===r;if(!L)break}}else
return lr.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=A===r}else var i=!0}}}}}else return lr.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return lr.errors=e,r===0}var xt=(X(),J(W)).formats.uri;function Vr(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){
let e=null,r=0;return typeof a!="string"?(Vr.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="EC"||a==="OKP"||a==="RSA"?(Vr.errors=e,r===
0):(Vr.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:Ha}}],!1)}function Sr(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){
let e=null,r=0,i=r,s=r,o=!0,p=r;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.kty!==void 0&&a.kty!=="EC"){let m={};e===null?e=[m]:e.push(m),r++}var k=p===r;if(r=
s,e!==null&&(s?e.length=s:e=null),k){let m=r;if(a&&typeof a=="object"&&!Array.isArray(a)){let g;if(a.kty===void 0&&(g="kty")||a.crv===void 0&&(g="crv")||a.x===void 0&&
(g="x")||a.y===void 0&&(g="y"))return Sr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:g}}],!1;{let S=r;for(let N in a)if(!(N==="kty"||N===
"crv"||N==="x"||N==="y"))return Sr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:N}}],!1;if(S===r){if(a.kty!==void 0){let N=r;
Vr(a.kty,{instancePath:t+"/kty",parentData:a,parentDataProperty:"kty",rootData:n})||(e=e===null?Vr.errors:e.concat(Vr.errors),r=e.length);var h=N===r}else var h=!0;
if(h){if(a.crv!==void 0){let L=a.crv,x=r;if(typeof L!="string")return Sr.errors=[{instancePath:t+"/crv",keyword:"type",params:{type:"string"}}],!1;if(!(L==="P-2\
56"||L==="P-384"||L==="P-521"))return Sr.errors=[{instancePath:t+"/crv",keyword:"enum",params:{allowedValues:Ya}}],!1;var h=x===r}else var h=!0;if(h){if(a.x!==void 0){
let x=r;if(typeof a.x!="string")return Sr.errors=[{instancePath:t+"/x",keyword:"type",params:{type:"string"}}],!1;var h=x===r}else var h=!0;if(h)if(a.y!==void 0){
let x=r;if(typeof a.y!="string")return Sr.errors=[{instancePath:t+"/y",keyword:"type",params:{type:"string"}}],!1;var h=x===r}else var h=!0}}}}}var k=m===r;o=k}
if(!o){let m={instancePath:t,keyword:"if",params:{failingKeyword:"then"}};return e===null?e=[m]:e.push(m),r++,Sr.errors=e,!1}var f=i===r;if(f){let m=r,w=r,g=!0,
S=r;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.kty!==void 0&&a.kty!=="OKP"){let L={};e===null?e=[L]:e.push(L),r++}var c=S===r;if(r=w,e!==null&&(w?e.length=w:
e=null),c){let L=r;if(a&&typeof a=="object"&&!Array.isArray(a)){let D;if(a.kty===void 0&&(D="kty")||a.crv===void 0&&(D="crv")||a.x===void 0&&(D="x"))return Sr.errors=
[{instancePath:t,keyword:"required",params:{missingProperty:D}}],!1;{let b=r;for(let d in a)if(!(d==="kty"||d==="crv"||d==="x"))return Sr.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:d}}],!1;if(b===r){if(a.kty!==void 0){let d=r;Vr(a.kty,{instancePath:t+"/kty",parentData:a,parentDataProperty:"\
kty",rootData:n})||(e=e===null?Vr.errors:e.concat(Vr.errors),r=e.length);var y=d===r}else var y=!0;if(y){if(a.crv!==void 0){let P=a.crv,A=r;if(typeof P!="string")
return Sr.errors=[{instancePath:t+"/crv",keyword:"type",params:{type:"string"}}],!1;if(!(P==="Ed25519"||P==="Ed448"))return Sr.errors=[{instancePath:t+"/crv",keyword:"\
enum",params:{allowedValues:Ua}}],!1;var y=A===r}else var y=!0;if(y)if(a.x!==void 0){let P=r;if(typeof a.x!="string")return Sr.errors=[{instancePath:t+"/x",keyword:"\
type",params:{type:"string"}}],!1;var y=P===r}else var y=!0}}}}var c=L===r;g=c}if(!g){let L={instancePath:t,keyword:"if",params:{failingKeyword:"then"}};return e===
null?e=[L]:e.push(L),r++,Sr.errors=e,!1}var f=m===r;if(f){let L=r,x=r,D=!0,b=r;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.kty!==void 0&&a.kty!=="RSA"){let P={};
e===null?e=[P]:e.push(P),r++}var l=b===r;if(r=x,e!==null&&(x?e.length=x:e=null),l){let P=r;if(a&&typeof a=="object"&&!Array.isArray(a)){let u;if(a.kty===void 0&&
(u="kty")||a.n===void 0&&(u="n")||a.e===void 0&&(u="e"))return Sr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:u}}],!1;{let C=r;for(let _ in a)
if(!(_==="kty"||_==="n"||_==="e"))return Sr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:_}}],!1;if(C===r){if(a.kty!==void 0){
let _=r;Vr(a.kty,{instancePath:t+"/kty",parentData:a,parentDataProperty:"kty",rootData:n})||(e=e===null?Vr.errors:e.concat(Vr.errors),r=e.length);var v=_===r}else
var v=!0;if(v){if(a.n!==void 0){let R=r;if(typeof a.n!="string")return Sr.errors=[{instancePath:t+"/n",keyword:"type",params:{type:"string"}}],!1;var v=R===r}else
var v=!0;if(v)if(a.e!==void 0){let R=r;if(typeof a.e!="string")return Sr.errors=[{instancePath:t+"/e",keyword:"type",params:{type:"string"}}],!1;var v=R===r}else
var v=!0}}}}var l=P===r;D=l}if(!D){let P={instancePath:t,keyword:"if",params:{failingKeyword:"then"}};return e===null?e=[P]:e.push(P),r++,Sr.errors=e,!1}var f=L===
r}}if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let m;if(a.kty===void 0&&(m="kty"))return Sr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:m}}],
!1;a.kty!==void 0&&(Vr(a.kty,{instancePath:t+"/kty",parentData:a,parentDataProperty:"kty",rootData:n})||(e=e===null?Vr.errors:e.concat(Vr.errors),r=e.length))}else
return Sr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Sr.errors=e,r===0}function Br(a,{instancePath:t="",parentData:q,parentDataProperty:O,
rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.algorithm===void 0&&(k="algorithm")||a.value===void 0&&(k="val\
ue"))return Br.errors=[{instancePath:t,keyword:"required",params:{missingProperty:k}}],!1;{let h=r;for(let f in a)if(!(f==="algorithm"||f==="keyId"||f==="public\
Key"||f==="certificatePath"||f==="excludes"||f==="value"))return Br.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(h===
r){if(a.algorithm!==void 0){let f=a.algorithm,c=r,y=r,l=!1,v=null,m=r;if(typeof f!="string"){let S={instancePath:t+"/algorithm",keyword:"type",params:{type:"str\
ing"}};e===null?e=[S]:e.push(S),r++}if(!(f==="RS256"||f==="RS384"||f==="RS512"||f==="PS256"||f==="PS384"||f==="PS512"||f==="ES256"||f==="ES384"||f==="ES512"||f===
"Ed25519"||f==="Ed448"||f==="HS256"||f==="HS384"||f==="HS512")){let S={instancePath:t+"/algorithm",keyword:"enum",params:{allowedValues:Ka}};e===null?e=[S]:e.push(
S),r++}var i=m===r;i&&(l=!0,v=0);let w=r;if(r===w&&r===w)if(typeof f=="string"){if(!xt(f)){let S={instancePath:t+"/algorithm",keyword:"format",params:{format:"u\
ri"}};e===null?e=[S]:e.push(S),r++}}else{let S={instancePath:t+"/algorithm",keyword:"type",params:{type:"string"}};e===null?e=[S]:e.push(S),r++}var i=w===r;if(i&&
l?(l=!1,v=[v,1]):i&&(l=!0,v=1),l)r=y,e!==null&&(y?e.length=y:e=null);else{let S={instancePath:t+"/algorithm",keyword:"oneOf",params:{passingSchemas:v}};return e===
null?e=[S]:e.push(S),r++,Br.errors=e,!1}var s=c===r}else var s=!0;if(s){if(a.keyId!==void 0){let c=r;if(typeof a.keyId!="string")return Br.errors=[{instancePath:t+
"/keyId",keyword:"type",params:{type:"string"}}],!1;var s=c===r}else var s=!0;if(s){if(a.publicKey!==void 0){let y=r;Sr(a.publicKey,{instancePath:t+"/publicKey",
parentData:a,parentDataProperty:"publicKey",rootData:n})||(e=e===null?Sr.errors:e.concat(Sr.errors),r=e.length);var s=y===r}else var s=!0;if(s){if(a.certificatePath!==
void 0){let l=a.certificatePath,v=r;if(r===v)if(Array.isArray(l)){var o=!0;let w=l.length;for(let g=0;g<w;g++){let S=r;if(typeof l[g]!="string")return Br.errors=
[{instancePath:t+"/certificatePath/"+g,keyword:"type",params:{type:"string"}}],!1;var o=S===r;if(!o)break}}else return Br.errors=[{instancePath:t+"/certificateP\
ath",keyword:"type",params:{type:"array"}}],!1;var s=v===r}else var s=!0;if(s){if(a.excludes!==void 0){let v=a.excludes,m=r;if(r===m)if(Array.isArray(v)){var p=!0;
let g=v.length;for(let S=0;S<g;S++){let N=r;if(typeof v[S]!="string")return Br.errors=[{instancePath:t+"/excludes/"+S,keyword:"type",params:{type:"string"}}],!1;
var p=N===r;if(!p)break}}else return Br.errors=[{instancePath:t+"/excludes",keyword:"type",params:{type:"array"}}],!1;var s=m===r}else var s=!0;if(s)if(a.value!==
void 0){let v=r;if(typeof a.value!="string")return Br.errors=[{instancePath:t+"/value",keyword:"type",params:{type:"string"}}],!1;var s=v===r}else var s=!0}}}}}}}else
return Br.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Br.errors=e,r===0}function Fr(a,{instancePath:t="",parentData:q,parentDataProperty:O,
rootData:n=a}={}){let e=null,r=0;if(!(a&&typeof a=="object"&&!Array.isArray(a)))return Fr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;let i=r,
s=!1,o=null,p=r;if(a&&typeof a=="object"&&!Array.isArray(a)){let y=r;for(let l in a)if(l!=="signers"){let v={instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:l}};e===null?e=[v]:e.push(v),r++;break}if(y===r&&a.signers!==void 0){let l=a.signers;if(r===r)if(Array.isArray(l)){var k=!0;let v=l.length;for(let m=0;m<
v;m++){let w=r;Br(l[m],{instancePath:t+"/signers/"+m,parentData:l,parentDataProperty:m,rootData:n})||(e=e===null?Br.errors:e.concat(Br.errors),r=e.length);var k=w===
r;if(!k)break}}else{let v={instancePath:t+"/signers",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}}}var c=p===r;c&&(s=!0,o=0);let h=r;if(a&&
typeof a=="object"&&!Array.isArray(a)){let y=r;for(let l in a)if(l!=="chain"){let v={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:l}};
e===null?e=[v]:e.push(v),r++;break}if(y===r&&a.chain!==void 0){let l=a.chain;if(r===r)if(Array.isArray(l)){var f=!0;let v=l.length;for(let m=0;m<v;m++){let w=r;
Br(l[m],{instancePath:t+"/chain/"+m,parentData:l,parentDataProperty:m,rootData:n})||(e=e===null?Br.errors:e.concat(Br.errors),r=e.length);var f=w===r;if(!f)break}}else{
let v={instancePath:t+"/chain",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}}}var c=h===r;if(c&&s)s=!1,o=[o,1];else{c&&(s=!0,o=1);let y=r;
Br(a,{instancePath:t,parentData:q,parentDataProperty:O,rootData:n})||(e=e===null?Br.errors:e.concat(Br.errors),r=e.length);var c=y===r;c&&s?(s=!1,o=[o,2]):c&&(s=
!0,o=2)}if(s)r=i,e!==null&&(i?e.length=i:e=null);else{let y={instancePath:t,keyword:"oneOf",params:{passingSchemas:o}};return e===null?e=[y]:e.push(y),r++,Fr.errors=
e,!1}return Fr.errors=e,r===0}var oe={validate:K};function K(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&
typeof a=="object"&&!Array.isArray(a)){let w;if(a.type===void 0&&(w="type")||a.name===void 0&&(w="name"))return K.errors=[{instancePath:t,keyword:"required",params:{
missingProperty:w}}],!1;{let g=r;for(let S in a)if(!ye.call(Za,S))return K.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:S}}],
!1;if(g===r){if(a.type!==void 0){let S=a.type,N=r;if(typeof S!="string")return K.errors=[{instancePath:t+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(S===
"application"||S==="framework"||S==="library"||S==="container"||S==="platform"||S==="operating-system"||S==="device"||S==="device-driver"||S==="firmware"||S==="\
file"||S==="machine-learning-model"||S==="data"))return K.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:Wa}}],!1;var i=N===r}else var i=!0;
if(i){if(a["mime-type"]!==void 0){let N=a["mime-type"],L=r;if(r===L)if(typeof N=="string"){if(!wt.test(N))return K.errors=[{instancePath:t+"/mime-type",keyword:"\
pattern",params:{pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"}}],!1}else return K.errors=[{instancePath:t+"/mime-type",keyword:"type",params:{type:"string"}}],!1;var i=L===
r}else var i=!0;if(i){if(a["bom-ref"]!==void 0){let L=r;Y(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(e=e===
null?Y.errors:e.concat(Y.errors),r=e.length);var i=L===r}else var i=!0;if(i){if(a.supplier!==void 0){let x=r;sr(a.supplier,{instancePath:t+"/supplier",parentData:a,
parentDataProperty:"supplier",rootData:n})||(e=e===null?sr.errors:e.concat(sr.errors),r=e.length);var i=x===r}else var i=!0;if(i){if(a.author!==void 0){let D=r;
if(typeof a.author!="string")return K.errors=[{instancePath:t+"/author",keyword:"type",params:{type:"string"}}],!1;var i=D===r}else var i=!0;if(i){if(a.publisher!==
void 0){let b=r;if(typeof a.publisher!="string")return K.errors=[{instancePath:t+"/publisher",keyword:"type",params:{type:"string"}}],!1;var i=b===r}else var i=!0;
if(i){if(a.group!==void 0){let d=r;if(typeof a.group!="string")return K.errors=[{instancePath:t+"/group",keyword:"type",params:{type:"string"}}],!1;var i=d===r}else
var i=!0;if(i){if(a.name!==void 0){let P=r;if(typeof a.name!="string")return K.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=P===
r}else var i=!0;if(i){if(a.version!==void 0){let A=r;if(typeof a.version!="string")return K.errors=[{instancePath:t+"/version",keyword:"type",params:{type:"stri\
ng"}}],!1;var i=A===r}else var i=!0;if(i){if(a.description!==void 0){let u=r;if(typeof a.description!="string")return K.errors=[{instancePath:t+"/description",keyword:"\
type",params:{type:"string"}}],!1;var i=u===r}else var i=!0;if(i){if(a.scope!==void 0){let C=a.scope,_=r;if(typeof C!="string")return K.errors=[{instancePath:t+
"/scope",keyword:"type",params:{type:"string"}}],!1;if(!(C==="required"||C==="optional"||C==="excluded"))return K.errors=[{instancePath:t+"/scope",keyword:"enum",
params:{allowedValues:Ja}}],!1;var i=_===r}else var i=!0;if(i){if(a.hashes!==void 0){let _=a.hashes,R=r;if(r===R)if(Array.isArray(_)){var s=!0;let I=_.length;for(let B=0;B<
I;B++){let G=r;ne(_[B],{instancePath:t+"/hashes/"+B,parentData:_,parentDataProperty:B,rootData:n})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length);var s=G===
r;if(!s)break}}else return K.errors=[{instancePath:t+"/hashes",keyword:"type",params:{type:"array"}}],!1;var i=R===r}else var i=!0;if(i){if(a.licenses!==void 0){
let R=r;Yr(a.licenses,{instancePath:t+"/licenses",parentData:a,parentDataProperty:"licenses",rootData:n})||(e=e===null?Yr.errors:e.concat(Yr.errors),r=e.length);
var i=R===r}else var i=!0;if(i){if(a.copyright!==void 0){let j=r;if(typeof a.copyright!="string")return K.errors=[{instancePath:t+"/copyright",keyword:"type",params:{
type:"string"}}],!1;var i=j===r}else var i=!0;if(i){if(a.cpe!==void 0){let I=r;if(typeof a.cpe!="string")return K.errors=[{instancePath:t+"/cpe",keyword:"type",
params:{type:"string"}}],!1;var i=I===r}else var i=!0;if(i){if(a.purl!==void 0){let B=r;if(typeof a.purl!="string")return K.errors=[{instancePath:t+"/purl",keyword:"\
type",params:{type:"string"}}],!1;var i=B===r}else var i=!0;if(i){if(a.swid!==void 0){let G=r;re(a.swid,{instancePath:t+"/swid",parentData:a,parentDataProperty:"\
swid",rootData:n})||(e=e===null?re.errors:e.concat(re.errors),r=e.length);var i=G===r}else var i=!0;if(i){if(a.modified!==void 0){let T=r;if(typeof a.modified!=
"boolean")return K.errors=[{instancePath:t+"/modified",keyword:"type",params:{type:"boolean"}}],!1;var i=T===r}else var i=!0;if(i){if(a.pedigree!==void 0){let z=a.
pedigree,M=r;if(r===M)if(z&&typeof z=="object"&&!Array.isArray(z)){let fr=r;for(let U in z)if(!(U==="ancestors"||U==="descendants"||U==="variants"||U==="commits"||
U==="patches"||U==="notes"))return K.errors=[{instancePath:t+"/pedigree",keyword:"additionalProperties",params:{additionalProperty:U}}],!1;if(fr===r){if(z.ancestors!==
void 0){let U=z.ancestors,F=r;if(r===F)if(Array.isArray(U)){var o=!0;let Z=U.length;for(let rr=0;rr<Z;rr++){let or=r;oe.validate(U[rr],{instancePath:t+"/pedigre\
e/ancestors/"+rr,parentData:U,parentDataProperty:rr,rootData:n})||(e=e===null?oe.validate.errors:e.concat(oe.validate.errors),r=e.length);var o=or===r;if(!o)break}}else
return K.errors=[{instancePath:t+"/pedigree/ancestors",keyword:"type",params:{type:"array"}}],!1;var p=F===r}else var p=!0;if(p){if(z.descendants!==void 0){let F=z.
descendants,V=r;if(r===V)if(Array.isArray(F)){var k=!0;let rr=F.length;for(let or=0;or<rr;or++){let tr=r;oe.validate(F[or],{instancePath:t+"/pedigree/descendant\
s/"+or,parentData:F,parentDataProperty:or,rootData:n})||(e=e===null?oe.validate.errors:e.concat(oe.validate.errors),r=e.length);var k=tr===r;if(!k)break}}else return K.
errors=[{instancePath:t+"/pedigree/descendants",keyword:"type",params:{type:"array"}}],!1;var p=V===r}else var p=!0;if(p){if(z.variants!==void 0){let V=z.variants,
Z=r;if(r===Z)if(Array.isArray(V)){var h=!0;let or=V.length;for(let tr=0;tr<or;tr++){let er=r;oe.validate(V[tr],{instancePath:t+"/pedigree/variants/"+tr,parentData:V,
parentDataProperty:tr,rootData:n})||(e=e===null?oe.validate.errors:e.concat(oe.validate.errors),r=e.length);var h=er===r;if(!h)break}}else return K.errors=[{instancePath:t+
"/pedigree/variants",keyword:"type",params:{type:"array"}}],!1;var p=Z===r}else var p=!0;if(p){if(z.commits!==void 0){let Z=z.commits,rr=r;if(r===rr)if(Array.isArray(
Z)){var f=!0;let tr=Z.length;for(let er=0;er<tr;er++){let ir=r;me(Z[er],{instancePath:t+"/pedigree/commits/"+er,parentData:Z,parentDataProperty:er,rootData:n})||
(e=e===null?me.errors:e.concat(me.errors),r=e.length);var f=ir===r;if(!f)break}}else return K.errors=[{instancePath:t+"/pedigree/commits",keyword:"type",params:{
type:"array"}}],!1;var p=rr===r}else var p=!0;if(p){if(z.patches!==void 0){let rr=z.patches,or=r;if(r===or)if(Array.isArray(rr)){var c=!0;let er=rr.length;for(let ir=0;ir<
er;ir++){let gr=r;de(rr[ir],{instancePath:t+"/pedigree/patches/"+ir,parentData:rr,parentDataProperty:ir,rootData:n})||(e=e===null?de.errors:e.concat(de.errors),
r=e.length);var c=gr===r;if(!c)break}}else return K.errors=[{instancePath:t+"/pedigree/patches",keyword:"type",params:{type:"array"}}],!1;var p=or===r}else var p=!0;
if(p)if(z.notes!==void 0){let rr=r;if(typeof z.notes!="string")return K.errors=[{instancePath:t+"/pedigree/notes",keyword:"type",params:{type:"string"}}],!1;var p=rr===
r}else var p=!0}}}}}}else return K.errors=[{instancePath:t+"/pedigree",keyword:"type",params:{type:"object"}}],!1;var i=M===r}else var i=!0;if(i){if(a.externalReferences!==
void 0){let M=a.externalReferences,$=r;if(r===$)if(Array.isArray(M)){var y=!0;let U=M.length;for(let F=0;F<U;F++){let V=r;xr(M[F],{instancePath:t+"/externalRefe\
rences/"+F,parentData:M,parentDataProperty:F,rootData:n})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var y=V===r;if(!y)break}}else return K.errors=[
{instancePath:t+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=$===r}else var i=!0;if(i){if(a.components!==void 0){let $=a.components,fr=r;
if(r===fr)if(Array.isArray($)){var l=!0;let F=$.length;for(let V=0;V<F;V++){let Z=r;oe.validate($[V],{instancePath:t+"/components/"+V,parentData:$,parentDataProperty:V,
rootData:n})||(e=e===null?oe.validate.errors:e.concat(oe.validate.errors),r=e.length);var l=Z===r;if(!l)break}if(l&&!(X(),J(W)).unique($))return K.errors=[{instancePath:t+
"/components",keyword:"uniqueItems",params:{}}],!1}else return K.errors=[{instancePath:t+"/components",keyword:"type",params:{type:"array"}}],!1;var i=fr===r}else
var i=!0;if(i){if(a.evidence!==void 0){let fr=r;Q(a.evidence,{instancePath:t+"/evidence",parentData:a,parentDataProperty:"evidence",rootData:n})||(e=e===null?Q.
errors:e.concat(Q.errors),r=e.length);var i=fr===r}else var i=!0;if(i){if(a.releaseNotes!==void 0){let U=r;Ir(a.releaseNotes,{instancePath:t+"/releaseNotes",parentData:a,
parentDataProperty:"releaseNotes",rootData:n})||(e=e===null?Ir.errors:e.concat(Ir.errors),r=e.length);var i=U===r}else var i=!0;if(i){if(a.modelCard!==void 0){let F=r;
lr(a.modelCard,{instancePath:t+"/modelCard",parentData:a,parentDataProperty:"modelCard",rootData:n})||(e=e===null?lr.errors:e.concat(lr.errors),r=e.length);var i=F===
r}else var i=!0;if(i){if(a.data!==void 0){let V=a.data,Z=r;if(r===Z)if(Array.isArray(V)){var v=!0;let or=V.length;for(let tr=0;tr<or;tr++){let er=r;_r(V[tr],{instancePath:t+
"/data/"+tr,parentData:V,parentDataProperty:tr,rootData:n})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);var v=er===r;if(!v)break}}else return K.errors=
[{instancePath:t+"/data",keyword:"type",params:{type:"array"}}],!1;var i=Z===r}else var i=!0;if(i){if(a.properties!==void 0){let Z=a.properties,rr=r;if(r===rr)if(Array.
isArray(Z)){var m=!0;let tr=Z.length;for(let er=0;er<tr;er++){let ir=r;E(Z[er],{instancePath:t+"/properties/"+er,parentData:Z,parentDataProperty:er,rootData:n})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length);var m=ir===r;if(!m)break}}else return K.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"a\
rray"}}],!1;var i=rr===r}else var i=!0;if(i)if(a.signature!==void 0){let Z=r;Fr(a.signature,{instancePath:t+"/signature",parentData:a,parentDataProperty:"signat\
ure",rootData:n})||(e=e===null?Fr.errors:e.concat(Fr.errors),r=e.length);var i=Z===r}else var i=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return K.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return K.errors=e,r===0}function Ee(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,
r=0;return typeof a!="string"?(Ee.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="inbound"||a==="outbound"||a==="bi-directional"||a==="\
unknown"?(Ee.errors=e,r===0):(Ee.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:Xa}}],!1)}function Ur(a,{instancePath:t="",parentData:q,parentDataProperty:O,
rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let h;if(a.flow===void 0&&(h="flow")||a.classification===void 0&&(h="clas\
sification"))return Ur.errors=[{instancePath:t,keyword:"required",params:{missingProperty:h}}],!1;{let f=r;for(let c in a)if(!(c==="flow"||c==="classification"||
c==="name"||c==="description"||c==="governance"||c==="source"||c==="destination"))return Ur.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c}}],
!1;if(f===r){if(a.flow!==void 0){let c=r;Ee(a.flow,{instancePath:t+"/flow",parentData:a,parentDataProperty:"flow",rootData:n})||(e=e===null?Ee.errors:e.concat(Ee.
errors),r=e.length);var i=c===r}else var i=!0;if(i){if(a.classification!==void 0){let y=r;Ce(a.classification,{instancePath:t+"/classification",parentData:a,parentDataProperty:"\
classification",rootData:n})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length);var i=y===r}else var i=!0;if(i){if(a.name!==void 0){let l=r;if(typeof a.name!=
"string")return Ur.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=l===r}else var i=!0;if(i){if(a.description!==void 0){let v=r;
if(typeof a.description!="string")return Ur.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=v===r}else var i=!0;if(i){if(a.
governance!==void 0){let m=a.governance,w=r;if(!(m&&typeof m=="object"&&!Array.isArray(m)))return Ur.errors=[{instancePath:t+"/governance",keyword:"type",params:{
type:"object"}}],!1;le(m,{instancePath:t+"/governance",parentData:a,parentDataProperty:"governance",rootData:n})||(e=e===null?le.errors:e.concat(le.errors),r=e.
length);var i=w===r}else var i=!0;if(i){if(a.source!==void 0){let w=a.source,g=r;if(r===g)if(Array.isArray(w)){var s=!0;let N=w.length;for(let L=0;L<N;L++){let x=w[L],
D=r,b=r,d=!1,P=r;if(r===P&&r===P&&typeof x!="string"){let u={instancePath:t+"/source/"+L,keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}var o=P===
r;if(d=d||o,!d){let u=r;mr(x,{instancePath:t+"/source/"+L,parentData:w,parentDataProperty:L,rootData:n})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);
var o=u===r;d=d||o}if(d)r=b,e!==null&&(b?e.length=b:e=null);else{let u={instancePath:t+"/source/"+L,keyword:"anyOf",params:{}};return e===null?e=[u]:e.push(u),r++,
Ur.errors=e,!1}var s=D===r;if(!s)break}}else return Ur.errors=[{instancePath:t+"/source",keyword:"type",params:{type:"array"}}],!1;var i=g===r}else var i=!0;if(i)
if(a.destination!==void 0){let w=a.destination,g=r;if(r===g)if(Array.isArray(w)){var p=!0;let N=w.length;for(let L=0;L<N;L++){let x=w[L],D=r,b=r,d=!1,P=r;if(r===
P&&r===P&&typeof x!="string"){let u={instancePath:t+"/destination/"+L,keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}var k=P===r;if(d=d||k,
!d){let u=r;mr(x,{instancePath:t+"/destination/"+L,parentData:w,parentDataProperty:L,rootData:n})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var k=u===
r;d=d||k}if(d)r=b,e!==null&&(b?e.length=b:e=null);else{let u={instancePath:t+"/destination/"+L,keyword:"anyOf",params:{}};return e===null?e=[u]:e.push(u),r++,Ur.
errors=e,!1}var p=D===r;if(!p)break}}else return Ur.errors=[{instancePath:t+"/destination",keyword:"type",params:{type:"array"}}],!1;var i=g===r}else var i=!0}}}}}}}}else
return Ur.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Ur.errors=e,r===0}var na={validate:pr};function pr(a,{instancePath:t="",parentData:q,
parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let f;if(a.name===void 0&&(f="name"))return pr.errors=
[{instancePath:t,keyword:"required",params:{missingProperty:f}}],!1;{let c=r;for(let y in a)if(!ye.call(Qa,y))return pr.errors=[{instancePath:t,keyword:"additio\
nalProperties",params:{additionalProperty:y}}],!1;if(c===r){if(a["bom-ref"]!==void 0){let y=r;Y(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"\
bom-ref",rootData:n})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length);var i=y===r}else var i=!0;if(i){if(a.provider!==void 0){let l=r;sr(a.provider,{instancePath:t+
"/provider",parentData:a,parentDataProperty:"provider",rootData:n})||(e=e===null?sr.errors:e.concat(sr.errors),r=e.length);var i=l===r}else var i=!0;if(i){if(a.
group!==void 0){let v=r;if(typeof a.group!="string")return pr.errors=[{instancePath:t+"/group",keyword:"type",params:{type:"string"}}],!1;var i=v===r}else var i=!0;
if(i){if(a.name!==void 0){let m=r;if(typeof a.name!="string")return pr.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=m===r}else
var i=!0;if(i){if(a.version!==void 0){let w=r;if(typeof a.version!="string")return pr.errors=[{instancePath:t+"/version",keyword:"type",params:{type:"string"}}],
!1;var i=w===r}else var i=!0;if(i){if(a.description!==void 0){let g=r;if(typeof a.description!="string")return pr.errors=[{instancePath:t+"/description",keyword:"\
type",params:{type:"string"}}],!1;var i=g===r}else var i=!0;if(i){if(a.endpoints!==void 0){let S=a.endpoints,N=r;if(r===N)if(Array.isArray(S)){var s=!0;let x=S.
length;for(let D=0;D<x;D++){let b=r;if(r===b&&r===b&&typeof S[D]!="string")return pr.errors=[{instancePath:t+"/endpoints/"+D,keyword:"type",params:{type:"string"}}],
!1;var s=b===r;if(!s)break}}else return pr.errors=[{instancePath:t+"/endpoints",keyword:"type",params:{type:"array"}}],!1;var i=N===r}else var i=!0;if(i){if(a.authenticated!==
void 0){let N=r;if(typeof a.authenticated!="boolean")return pr.errors=[{instancePath:t+"/authenticated",keyword:"type",params:{type:"boolean"}}],!1;var i=N===r}else
var i=!0;if(i){if(a["x-trust-boundary"]!==void 0){let L=r;if(typeof a["x-trust-boundary"]!="boolean")return pr.errors=[{instancePath:t+"/x-trust-boundary",keyword:"\
type",params:{type:"boolean"}}],!1;var i=L===r}else var i=!0;if(i){if(a.trustZone!==void 0){let x=r;if(typeof a.trustZone!="string")return pr.errors=[{instancePath:t+
"/trustZone",keyword:"type",params:{type:"string"}}],!1;var i=x===r}else var i=!0;if(i){if(a.data!==void 0){let D=a.data,b=r;if(r===b)if(Array.isArray(D)){var o=!0;
let P=D.length;for(let A=0;A<P;A++){let u=r;Ur(D[A],{instancePath:t+"/data/"+A,parentData:D,parentDataProperty:A,rootData:n})||(e=e===null?Ur.errors:e.concat(Ur.
errors),r=e.length);var o=u===r;if(!o)break}}else return pr.errors=[{instancePath:t+"/data",keyword:"type",params:{type:"array"}}],!1;var i=b===r}else var i=!0;
if(i){if(a.licenses!==void 0){let b=r;Yr(a.licenses,{instancePath:t+"/licenses",parentData:a,parentDataProperty:"licenses",rootData:n})||(e=e===null?Yr.errors:e.
concat(Yr.errors),r=e.length);var i=b===r}else var i=!0;if(i){if(a.externalReferences!==void 0){let d=a.externalReferences,P=r;if(r===P)if(Array.isArray(d)){var p=!0;
let u=d.length;for(let C=0;C<u;C++){let _=r;xr(d[C],{instancePath:t+"/externalReferences/"+C,parentData:d,parentDataProperty:C,rootData:n})||(e=e===null?xr.errors:
e.concat(xr.errors),r=e.length);var p=_===r;if(!p)break}}else return pr.errors=[{instancePath:t+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;
var i=P===r}else var i=!0;if(i){if(a.services!==void 0){let P=a.services,A=r;if(r===A)if(Array.isArray(P)){var k=!0;let C=P.length;for(let _=0;_<C;_++){let R=r;
na.validate(P[_],{instancePath:t+"/services/"+_,parentData:P,parentDataProperty:_,rootData:n})||(e=e===null?na.validate.errors:e.concat(na.validate.errors),r=e.
length);var k=R===r;if(!k)break}if(k&&!(X(),J(W)).unique(P))return pr.errors=[{instancePath:t+"/services",keyword:"uniqueItems",params:{}}],!1}else return pr.errors=
[{instancePath:t+"/services",keyword:"type",params:{type:"array"}}],!1;var i=A===r}else var i=!0;if(i){if(a.releaseNotes!==void 0){let A=r;Ir(a.releaseNotes,{instancePath:t+
"/releaseNotes",parentData:a,parentDataProperty:"releaseNotes",rootData:n})||(e=e===null?Ir.errors:e.concat(Ir.errors),r=e.length);var i=A===r}else var i=!0;if(i){
if(a.properties!==void 0){let u=a.properties,C=r;if(r===C)if(Array.isArray(u)){var h=!0;let R=u.length;for(let j=0;j<R;j++){let I=r;E(u[j],{instancePath:t+"/pro\
perties/"+j,parentData:u,parentDataProperty:j,rootData:n})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);var h=I===r;if(!h)break}}else return pr.errors=[
{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=C===r}else var i=!0;if(i)if(a.signature!==void 0){let u=r;Fr(a.signature,{instancePath:t+
"/signature",parentData:a,parentDataProperty:"signature",rootData:n})||(e=e===null?Fr.errors:e.concat(Fr.errors),r=e.length);var i=u===r}else var i=!0}}}}}}}}}}}}}}}}}}else
return pr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return pr.errors=e,r===0}function Wr(a,{instancePath:t="",parentData:q,parentDataProperty:O,
rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let p=r;for(let k in a)if(!(k==="vendor"||k==="name"||k==="version"||k===
"hashes"||k==="externalReferences"))return Wr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:k}}],!1;if(p===r){if(a.vendor!==
void 0){let k=r;if(typeof a.vendor!="string")return Wr.errors=[{instancePath:t+"/vendor",keyword:"type",params:{type:"string"}}],!1;var i=k===r}else var i=!0;if(i){
if(a.name!==void 0){let h=r;if(typeof a.name!="string")return Wr.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=h===r}else var i=!0;
if(i){if(a.version!==void 0){let f=r;if(typeof a.version!="string")return Wr.errors=[{instancePath:t+"/version",keyword:"type",params:{type:"string"}}],!1;var i=f===
r}else var i=!0;if(i){if(a.hashes!==void 0){let c=a.hashes,y=r;if(r===y)if(Array.isArray(c)){var s=!0;let v=c.length;for(let m=0;m<v;m++){let w=r;ne(c[m],{instancePath:t+
"/hashes/"+m,parentData:c,parentDataProperty:m,rootData:n})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length);var s=w===r;if(!s)break}}else return Wr.errors=
[{instancePath:t+"/hashes",keyword:"type",params:{type:"array"}}],!1;var i=y===r}else var i=!0;if(i)if(a.externalReferences!==void 0){let c=a.externalReferences,
y=r;if(r===y)if(Array.isArray(c)){var o=!0;let v=c.length;for(let m=0;m<v;m++){let w=r;xr(c[m],{instancePath:t+"/externalReferences/"+m,parentData:c,parentDataProperty:m,
rootData:n})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var o=w===r;if(!o)break}}else return Wr.errors=[{instancePath:t+"/externalReferences",keyword:"\
type",params:{type:"array"}}],!1;var i=y===r}else var i=!0}}}}}else return Wr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Wr.errors=
e,r===0}function Kr(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){
let m=r;for(let w in a)if(!ye.call(rt,w))return Kr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:w}}],!1;if(m===r){if(a.timestamp!==
void 0){let w=a.timestamp,g=r;if(r===g&&r===g)if(typeof w=="string"){if(!Gr.validate(w))return Kr.errors=[{instancePath:t+"/timestamp",keyword:"format",params:{
format:"date-time"}}],!1}else return Kr.errors=[{instancePath:t+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var i=g===r}else var i=!0;if(i){if(a.lifecycles!==
void 0){let g=a.lifecycles,S=r;if(r===S)if(Array.isArray(g)){var s=!0;let L=g.length;for(let x=0;x<L;x++){let D=g[x],b=r;if(!(D&&typeof D=="object"&&!Array.isArray(
D)))return Kr.errors=[{instancePath:t+"/lifecycles/"+x,keyword:"type",params:{type:"object"}}],!1;let d=r,P=!1,A=null,u=r;if(D&&typeof D=="object"&&!Array.isArray(
D)){let R;if(D.phase===void 0&&(R="phase")){let j={instancePath:t+"/lifecycles/"+x,keyword:"required",params:{missingProperty:R}};e===null?e=[j]:e.push(j),r++}else{
let j=r;for(let I in D)if(I!=="phase"){let B={instancePath:t+"/lifecycles/"+x,keyword:"additionalProperties",params:{additionalProperty:I}};e===null?e=[B]:e.push(
B),r++;break}if(j===r&&D.phase!==void 0){let I=D.phase;if(typeof I!="string"){let B={instancePath:t+"/lifecycles/"+x+"/phase",keyword:"type",params:{type:"strin\
g"}};e===null?e=[B]:e.push(B),r++}if(!(I==="design"||I==="pre-build"||I==="build"||I==="post-build"||I==="operations"||I==="discovery"||I==="decommission")){let B={
instancePath:t+"/lifecycles/"+x+"/phase",keyword:"enum",params:{allowedValues:et}};e===null?e=[B]:e.push(B),r++}}}}var p=u===r;p&&(P=!0,A=0);let C=r;if(D&&typeof D==
"object"&&!Array.isArray(D)){let R;if(D.name===void 0&&(R="name")){let j={instancePath:t+"/lifecycles/"+x,keyword:"required",params:{missingProperty:R}};e===null?
e=[j]:e.push(j),r++}else{let j=r;for(let I in D)if(!(I==="name"||I==="description")){let B={instancePath:t+"/lifecycles/"+x,keyword:"additionalProperties",params:{
additionalProperty:I}};e===null?e=[B]:e.push(B),r++;break}if(j===r){if(D.name!==void 0){let I=r;if(typeof D.name!="string"){let G={instancePath:t+"/lifecycles/"+
x+"/name",keyword:"type",params:{type:"string"}};e===null?e=[G]:e.push(G),r++}var o=I===r}else var o=!0;if(o)if(D.description!==void 0){let I=r;if(typeof D.description!=
"string"){let G={instancePath:t+"/lifecycles/"+x+"/description",keyword:"type",params:{type:"string"}};e===null?e=[G]:e.push(G),r++}var o=I===r}else var o=!0}}}
var p=C===r;if(p&&P?(P=!1,A=[A,1]):p&&(P=!0,A=1),P)r=d,e!==null&&(d?e.length=d:e=null);else{let R={instancePath:t+"/lifecycles/"+x,keyword:"oneOf",params:{passingSchemas:A}};
return e===null?e=[R]:e.push(R),r++,Kr.errors=e,!1}var s=b===r;if(!s)break}}else return Kr.errors=[{instancePath:t+"/lifecycles",keyword:"type",params:{type:"ar\
ray"}}],!1;var i=S===r}else var i=!0;if(i){if(a.tools!==void 0){let S=a.tools,N=r,L=r,x=!1,D=null,b=r;if(r===b)if(S&&typeof S=="object"&&!Array.isArray(S)){let A=r;
for(let u in S)if(!(u==="components"||u==="services")){let C={instancePath:t+"/tools",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[
C]:e.push(C),r++;break}if(A===r){if(S.components!==void 0){let u=S.components,C=r;if(r===C)if(Array.isArray(u)){var k=!0;let R=u.length;for(let j=0;j<R;j++){let I=r;
K(u[j],{instancePath:t+"/tools/components/"+j,parentData:u,parentDataProperty:j,rootData:n})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var k=I===r;if(!k)
break}if(k&&!(X(),J(W)).unique(u)){let j={instancePath:t+"/tools/components",keyword:"uniqueItems",params:{}};e===null?e=[j]:e.push(j),r++}}else{let R={instancePath:t+
"/tools/components",keyword:"type",params:{type:"array"}};e===null?e=[R]:e.push(R),r++}var f=C===r}else var f=!0;if(f)if(S.services!==void 0){let u=S.services,C=r;
if(r===C)if(Array.isArray(u)){var h=!0;let R=u.length;for(let j=0;j<R;j++){let I=r;pr(u[j],{instancePath:t+"/tools/services/"+j,parentData:u,parentDataProperty:j,
rootData:n})||(e=e===null?pr.errors:e.concat(pr.errors),r=e.length);var h=I===r;if(!h)break}if(h&&!(X(),J(W)).unique(u)){let j={instancePath:t+"/tools/services",
keyword:"uniqueItems",params:{}};e===null?e=[j]:e.push(j),r++}}else{let R={instancePath:t+"/tools/services",keyword:"type",params:{type:"array"}};e===null?e=[R]:
e.push(R),r++}var f=C===r}else var f=!0}}else{let A={instancePath:t+"/tools",keyword:"type",params:{type:"object"}};e===null?e=[A]:e.push(A),r++}var y=b===r;y&&
(x=!0,D=0);let d=r;if(r===d)if(Array.isArray(S)){var c=!0;let A=S.length;for(let u=0;u<A;u++){let C=r;Wr(S[u],{instancePath:t+"/tools/"+u,parentData:S,parentDataProperty:u,
rootData:n})||(e=e===null?Wr.errors:e.concat(Wr.errors),r=e.length);var c=C===r;if(!c)break}}else{let A={instancePath:t+"/tools",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[A]:e.push(A),r++}var y=d===r;if(y&&x?(x=!1,D=[D,1]):y&&(x=!0,D=1),x)r=L,e!==null&&(L?e.length=L:e=null);else{let A={instancePath:t+"/tools",keyword:"\
oneOf",params:{passingSchemas:D}};return e===null?e=[A]:e.push(A),r++,Kr.errors=e,!1}var i=N===r}else var i=!0;if(i){if(a.authors!==void 0){let N=a.authors,L=r;
if(r===L)if(Array.isArray(N)){var l=!0;let D=N.length;for(let b=0;b<D;b++){let d=r;ur(N[b],{instancePath:t+"/authors/"+b,parentData:N,parentDataProperty:b,rootData:n})||
(e=e===null?ur.errors:e.concat(ur.errors),r=e.length);var l=d===r;if(!l)break}}else return Kr.errors=[{instancePath:t+"/authors",keyword:"type",params:{type:"ar\
ray"}}],!1;var i=L===r}else var i=!0;if(i){if(a.component!==void 0){let L=r;K(a.component,{instancePath:t+"/component",parentData:a,parentDataProperty:"componen\
t",rootData:n})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var i=L===r}else var i=!0;if(i){if(a.manufacture!==void 0){let x=r;sr(a.manufacture,{instancePath:t+
"/manufacture",parentData:a,parentDataProperty:"manufacture",rootData:n})||(e=e===null?sr.errors:e.concat(sr.errors),r=e.length);var i=x===r}else var i=!0;if(i){
if(a.supplier!==void 0){let D=r;sr(a.supplier,{instancePath:t+"/supplier",parentData:a,parentDataProperty:"supplier",rootData:n})||(e=e===null?sr.errors:e.concat(
sr.errors),r=e.length);var i=D===r}else var i=!0;if(i){if(a.licenses!==void 0){let b=r;Yr(a.licenses,{instancePath:t+"/licenses",parentData:a,parentDataProperty:"\
licenses",rootData:n})||(e=e===null?Yr.errors:e.concat(Yr.errors),r=e.length);var i=b===r}else var i=!0;if(i)if(a.properties!==void 0){let b=a.properties,d=r;if(r===
d)if(Array.isArray(b)){var v=!0;let A=b.length;for(let u=0;u<A;u++){let C=r;E(b[u],{instancePath:t+"/properties/"+u,parentData:b,parentDataProperty:u,rootData:n})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length);var v=C===r;if(!v)break}}else return Kr.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"a\
rray"}}],!1;var i=d===r}else var i=!0}}}}}}}}}else return Kr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Kr.errors=e,r===0}function Tr(a,{
instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o;if(a.ref===void 0&&
(o="ref"))return Tr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:o}}],!1;{let p=r;for(let k in a)if(!(k==="ref"||k==="dependsOn"))return Tr.
errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:k}}],!1;if(p===r){if(a.ref!==void 0){let k=r;Ar(a.ref,{instancePath:t+"/ref",parentData:a,
parentDataProperty:"ref",rootData:n})||(e=e===null?Ar.errors:e.concat(Ar.errors),r=e.length);var s=k===r}else var s=!0;if(s)if(a.dependsOn!==void 0){let k=a.dependsOn,
h=r;if(r===h)if(Array.isArray(k)){var i=!0;let c=k.length;for(let y=0;y<c;y++){let l=r;Ar(k[y],{instancePath:t+"/dependsOn/"+y,parentData:k,parentDataProperty:y,
rootData:n})||(e=e===null?Ar.errors:e.concat(Ar.errors),r=e.length);var i=l===r;if(!i)break}if(i&&!(X(),J(W)).unique(k))return Tr.errors=[{instancePath:t+"/depe\
ndsOn",keyword:"uniqueItems",params:{}}],!1}else return Tr.errors=[{instancePath:t+"/dependsOn",keyword:"type",params:{type:"array"}}],!1;var s=h===r}else var s=!0}}}else
return Tr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Tr.errors=e,r===0}function Me(a,{instancePath:t="",parentData:q,parentDataProperty:O,
rootData:n=a}={}){let e=null,r=0;return typeof a!="string"?(Me.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="complete"||a==="incomple\
te"||a==="incomplete_first_party_only"||a==="incomplete_first_party_proprietary_only"||a==="incomplete_first_party_opensource_only"||a==="incomplete_third_party\
_only"||a==="incomplete_third_party_proprietary_only"||a==="incomplete_third_party_opensource_only"||a==="unknown"||a==="not_specified"?(Me.errors=e,r===0):(Me.
errors=[{instancePath:t,keyword:"enum",params:{allowedValues:at}}],!1)}function Mr(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,
r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let h;if(a.aggregate===void 0&&(h="aggregate"))return Mr.errors=[{instancePath:t,keyword:"required",params:{
missingProperty:h}}],!1;{let f=r;for(let c in a)if(!(c==="bom-ref"||c==="aggregate"||c==="assemblies"||c==="dependencies"||c==="vulnerabilities"||c==="signature"))
return Mr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(f===r){if(a["bom-ref"]!==void 0){let c=r;Y(a["bom-ref"],{
instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length);var i=c===r}else var i=!0;
if(i){if(a.aggregate!==void 0){let y=r;Me(a.aggregate,{instancePath:t+"/aggregate",parentData:a,parentDataProperty:"aggregate",rootData:n})||(e=e===null?Me.errors:
e.concat(Me.errors),r=e.length);var i=y===r}else var i=!0;if(i){if(a.assemblies!==void 0){let l=a.assemblies,v=r;if(r===v)if(Array.isArray(l)){var s=!0;let w=l.
length;for(let g=0;g<w;g++){let S=l[g],N=r,L=r,x=!1,D=r;Ar(S,{instancePath:t+"/assemblies/"+g,parentData:l,parentDataProperty:g,rootData:n})||(e=e===null?Ar.errors:
e.concat(Ar.errors),r=e.length);var o=D===r;if(x=x||o,!x){let d=r;mr(S,{instancePath:t+"/assemblies/"+g,parentData:l,parentDataProperty:g,rootData:n})||(e=e===null?
mr.errors:e.concat(mr.errors),r=e.length);var o=d===r;x=x||o}if(x)r=L,e!==null&&(L?e.length=L:e=null);else{let d={instancePath:t+"/assemblies/"+g,keyword:"anyOf",
params:{}};return e===null?e=[d]:e.push(d),r++,Mr.errors=e,!1}var s=N===r;if(!s)break}if(s&&!(X(),J(W)).unique(l))return Mr.errors=[{instancePath:t+"/assemblies",
keyword:"uniqueItems",params:{}}],!1}else return Mr.errors=[{instancePath:t+"/assemblies",keyword:"type",params:{type:"array"}}],!1;var i=v===r}else var i=!0;if(i){
if(a.dependencies!==void 0){let v=a.dependencies,m=r;if(r===m)if(Array.isArray(v)){var p=!0;let g=v.length;for(let S=0;S<g;S++){let N=r;if(typeof v[S]!="string")
return Mr.errors=[{instancePath:t+"/dependencies/"+S,keyword:"type",params:{type:"string"}}],!1;var p=N===r;if(!p)break}if(p&&!(X(),J(W)).unique(v))return Mr.errors=
[{instancePath:t+"/dependencies",keyword:"uniqueItems",params:{}}],!1}else return Mr.errors=[{instancePath:t+"/dependencies",keyword:"type",params:{type:"array"}}],
!1;var i=m===r}else var i=!0;if(i){if(a.vulnerabilities!==void 0){let m=a.vulnerabilities,w=r;if(r===w)if(Array.isArray(m)){var k=!0;let S=m.length;for(let N=0;N<
S;N++){let L=r;if(typeof m[N]!="string")return Mr.errors=[{instancePath:t+"/vulnerabilities/"+N,keyword:"type",params:{type:"string"}}],!1;var k=L===r;if(!k)break}
if(k&&!(X(),J(W)).unique(m))return Mr.errors=[{instancePath:t+"/vulnerabilities",keyword:"uniqueItems",params:{}}],!1}else return Mr.errors=[{instancePath:t+"/v\
ulnerabilities",keyword:"type",params:{type:"array"}}],!1;var i=w===r}else var i=!0;if(i)if(a.signature!==void 0){let m=r;Fr(a.signature,{instancePath:t+"/signa\
ture",parentData:a,parentDataProperty:"signature",rootData:n})||(e=e===null?Fr.errors:e.concat(Fr.errors),r=e.length);var i=m===r}else var i=!0}}}}}}}else return Mr.
errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Mr.errors=e,r===0}function Jr(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){
let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s=r;for(let o in a)if(!(o==="url"||o==="name"))return Jr.errors=[{instancePath:t,keyword:"\
additionalProperties",params:{additionalProperty:o}}],!1;if(s===r){if(a.url!==void 0){let o=r;if(typeof a.url!="string")return Jr.errors=[{instancePath:t+"/url",
keyword:"type",params:{type:"string"}}],!1;var i=o===r}else var i=!0;if(i)if(a.name!==void 0){let o=r;if(typeof a.name!="string")return Jr.errors=[{instancePath:t+
"/name",keyword:"type",params:{type:"string"}}],!1;var i=o===r}else var i=!0}}else return Jr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;
return Jr.errors=e,r===0}function $e(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;return typeof a!="string"?($e.errors=
[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="critical"||a==="high"||a==="medium"||a==="low"||a==="info"||a==="none"||a==="unknown"?($e.errors=
e,r===0):($e.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:tt}}],!1)}function Ve(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){
let e=null,r=0;return typeof a!="string"?(Ve.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="CVSSv2"||a==="CVSSv3"||a==="CVSSv31"||a===
"CVSSv4"||a==="OWASP"||a==="SSVC"||a==="other"?(Ve.errors=e,r===0):(Ve.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:it}}],!1)}function he(a,{instancePath:t="",
parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s=r;for(let o in a)if(!(o==="source"||
o==="score"||o==="severity"||o==="method"||o==="vector"||o==="justification"))return he.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;if(s===r){if(a.source!==void 0){let o=r;Jr(a.source,{instancePath:t+"/source",parentData:a,parentDataProperty:"source",rootData:n})||(e=e===null?Jr.errors:e.
concat(Jr.errors),r=e.length);var i=o===r}else var i=!0;if(i){if(a.score!==void 0){let p=r;if(typeof a.score!="number")return he.errors=[{instancePath:t+"/score",
keyword:"type",params:{type:"number"}}],!1;var i=p===r}else var i=!0;if(i){if(a.severity!==void 0){let k=r;$e(a.severity,{instancePath:t+"/severity",parentData:a,
parentDataProperty:"severity",rootData:n})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length);var i=k===r}else var i=!0;if(i){if(a.method!==void 0){let h=r;
Ve(a.method,{instancePath:t+"/method",parentData:a,parentDataProperty:"method",rootData:n})||(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length);var i=h===r}else
var i=!0;if(i){if(a.vector!==void 0){let f=r;if(typeof a.vector!="string")return he.errors=[{instancePath:t+"/vector",keyword:"type",params:{type:"string"}}],!1;
var i=f===r}else var i=!0;if(i)if(a.justification!==void 0){let f=r;if(typeof a.justification!="string")return he.errors=[{instancePath:t+"/justification",keyword:"\
type",params:{type:"string"}}],!1;var i=f===r}else var i=!0}}}}}}else return he.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return he.errors=
e,r===0}function He(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;return typeof a=="number"&&!(a%1)&&!isNaN(a)?r===0&&
typeof a=="number"&&(a<1||isNaN(a))?(He.errors=[{instancePath:t,keyword:"minimum",params:{comparison:">=",limit:1}}],!1):(He.errors=e,r===0):(He.errors=[{instancePath:t,
keyword:"type",params:{type:"integer"}}],!1)}function Pe(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&
typeof a=="object"&&!Array.isArray(a)){let s;if(a.url===void 0&&(s="url"))return Pe.errors=[{instancePath:t,keyword:"required",params:{missingProperty:s}}],!1;{
let o=r;for(let p in a)if(!(p==="title"||p==="url"))return Pe.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(o===r){
if(a.title!==void 0){let p=r;if(typeof a.title!="string")return Pe.errors=[{instancePath:t+"/title",keyword:"type",params:{type:"string"}}],!1;var i=p===r}else var i=!0;
if(i)if(a.url!==void 0){let p=r;if(r===p&&r===p&&typeof a.url!="string")return Pe.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var i=p===
r}else var i=!0}}}else return Pe.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Pe.errors=e,r===0}function Ye(a,{instancePath:t="",parentData:q,
parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;return typeof a!="string"?(Ye.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="res\
olved"||a==="resolved_with_pedigree"||a==="exploitable"||a==="in_triage"||a==="false_positive"||a==="not_affected"?(Ye.errors=e,r===0):(Ye.errors=[{instancePath:t,
keyword:"enum",params:{allowedValues:nt}}],!1)}function Ue(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;return typeof a!=
"string"?(Ue.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="code_not_present"||a==="code_not_reachable"||a==="requires_configuration"||
a==="requires_dependency"||a==="requires_environment"||a==="protected_by_compiler"||a==="protected_at_runtime"||a==="protected_at_perimeter"||a==="protected_by_\
mitigating_control"?(Ue.errors=e,r===0):(Ue.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:st}}],!1)}function Oe(a,{instancePath:t="",parentData:q,
parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(typeof a=="string"){if(Qe(a)>1024)return Oe.errors=[{instancePath:t,keyword:"maxLength",params:{
limit:1024}}],!1;if(Qe(a)<1)return Oe.errors=[{instancePath:t,keyword:"minLength",params:{limit:1}}],!1}else return Oe.errors=[{instancePath:t,keyword:"type",params:{
type:"string"}}],!1;return Oe.errors=e,r===0}function _e(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(typeof a==
"string"){if(Qe(a)>1024)return _e.errors=[{instancePath:t,keyword:"maxLength",params:{limit:1024}}],!1;if(Qe(a)<1)return _e.errors=[{instancePath:t,keyword:"min\
Length",params:{limit:1}}],!1}else return _e.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;return _e.errors=e,r===0}function Ke(a,{instancePath:t="",
parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;return typeof a!="string"?(Ke.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],
!1):a==="affected"||a==="unaffected"||a==="unknown"?(Ke.errors=e,r===0):(Ke.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:ot}}],!1)}function H(a,{
instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let _=r;for(let R in a)
if(!ye.call(lt,R))return H.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:R}}],!1;if(_===r){if(a["bom-ref"]!==void 0){let R=r;
Y(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length);var i=R===
r}else var i=!0;if(i){if(a.id!==void 0){let j=r;if(typeof a.id!="string")return H.errors=[{instancePath:t+"/id",keyword:"type",params:{type:"string"}}],!1;var i=j===
r}else var i=!0;if(i){if(a.source!==void 0){let I=r;Jr(a.source,{instancePath:t+"/source",parentData:a,parentDataProperty:"source",rootData:n})||(e=e===null?Jr.
errors:e.concat(Jr.errors),r=e.length);var i=I===r}else var i=!0;if(i){if(a.references!==void 0){let B=a.references,G=r;if(r===G)if(Array.isArray(B)){var s=!0;let z=B.
length;for(let M=0;M<z;M++){let $=B[M],fr=r;if(r===fr)if($&&typeof $=="object"&&!Array.isArray($)){let F;if($.id===void 0&&(F="id")||$.source===void 0&&(F="sour\
ce"))return H.errors=[{instancePath:t+"/references/"+M,keyword:"required",params:{missingProperty:F}}],!1;{let V=r;for(let Z in $)if(!(Z==="id"||Z==="source"))return H.
errors=[{instancePath:t+"/references/"+M,keyword:"additionalProperties",params:{additionalProperty:Z}}],!1;if(V===r){if($.id!==void 0){let Z=r;if(typeof $.id!="\
string")return H.errors=[{instancePath:t+"/references/"+M+"/id",keyword:"type",params:{type:"string"}}],!1;var o=Z===r}else var o=!0;if(o)if($.source!==void 0){
let Z=r;Jr($.source,{instancePath:t+"/references/"+M+"/source",parentData:$,parentDataProperty:"source",rootData:n})||(e=e===null?Jr.errors:e.concat(Jr.errors),
r=e.length);var o=Z===r}else var o=!0}}}else return H.errors=[{instancePath:t+"/references/"+M,keyword:"type",params:{type:"object"}}],!1;var s=fr===r;if(!s)break}}else
return H.errors=[{instancePath:t+"/references",keyword:"type",params:{type:"array"}}],!1;var i=G===r}else var i=!0;if(i){if(a.ratings!==void 0){let G=a.ratings,
T=r;if(r===T)if(Array.isArray(G)){var p=!0;let M=G.length;for(let $=0;$<M;$++){let fr=r;he(G[$],{instancePath:t+"/ratings/"+$,parentData:G,parentDataProperty:$,
rootData:n})||(e=e===null?he.errors:e.concat(he.errors),r=e.length);var p=fr===r;if(!p)break}}else return H.errors=[{instancePath:t+"/ratings",keyword:"type",params:{
type:"array"}}],!1;var i=T===r}else var i=!0;if(i){if(a.cwes!==void 0){let T=a.cwes,z=r;if(r===z)if(Array.isArray(T)){var k=!0;let $=T.length;for(let fr=0;fr<$;fr++){
let U=r;He(T[fr],{instancePath:t+"/cwes/"+fr,parentData:T,parentDataProperty:fr,rootData:n})||(e=e===null?He.errors:e.concat(He.errors),r=e.length);var k=U===r;
if(!k)break}}else return H.errors=[{instancePath:t+"/cwes",keyword:"type",params:{type:"array"}}],!1;var i=z===r}else var i=!0;if(i){if(a.description!==void 0){
let z=r;if(typeof a.description!="string")return H.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=z===r}else var i=!0;if(i){
if(a.detail!==void 0){let M=r;if(typeof a.detail!="string")return H.errors=[{instancePath:t+"/detail",keyword:"type",params:{type:"string"}}],!1;var i=M===r}else
var i=!0;if(i){if(a.recommendation!==void 0){let $=r;if(typeof a.recommendation!="string")return H.errors=[{instancePath:t+"/recommendation",keyword:"type",params:{
type:"string"}}],!1;var i=$===r}else var i=!0;if(i){if(a.workaround!==void 0){let fr=r;if(typeof a.workaround!="string")return H.errors=[{instancePath:t+"/worka\
round",keyword:"type",params:{type:"string"}}],!1;var i=fr===r}else var i=!0;if(i){if(a.proofOfConcept!==void 0){let U=a.proofOfConcept,F=r;if(r===F)if(U&&typeof U==
"object"&&!Array.isArray(U)){if(U.reproductionSteps!==void 0){let Z=r;if(typeof U.reproductionSteps!="string")return H.errors=[{instancePath:t+"/proofOfConcept/\
reproductionSteps",keyword:"type",params:{type:"string"}}],!1;var h=Z===r}else var h=!0;if(h){if(U.environment!==void 0){let rr=r;if(typeof U.environment!="stri\
ng")return H.errors=[{instancePath:t+"/proofOfConcept/environment",keyword:"type",params:{type:"string"}}],!1;var h=rr===r}else var h=!0;if(h)if(U.supportingMaterial!==
void 0){let rr=U.supportingMaterial,or=r;if(r===or)if(Array.isArray(rr)){var f=!0;let er=rr.length;for(let ir=0;ir<er;ir++){let gr=r;nr(rr[ir],{instancePath:t+"\
/proofOfConcept/supportingMaterial/"+ir,parentData:rr,parentDataProperty:ir,rootData:n})||(e=e===null?nr.errors:e.concat(nr.errors),r=e.length);var f=gr===r;if(!f)
break}}else return H.errors=[{instancePath:t+"/proofOfConcept/supportingMaterial",keyword:"type",params:{type:"array"}}],!1;var h=or===r}else var h=!0}}else return H.
errors=[{instancePath:t+"/proofOfConcept",keyword:"type",params:{type:"object"}}],!1;var i=F===r}else var i=!0;if(i){if(a.advisories!==void 0){let F=a.advisories,
V=r;if(r===V)if(Array.isArray(F)){var c=!0;let rr=F.length;for(let or=0;or<rr;or++){let tr=r;Pe(F[or],{instancePath:t+"/advisories/"+or,parentData:F,parentDataProperty:or,
rootData:n})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length);var c=tr===r;if(!c)break}}else return H.errors=[{instancePath:t+"/advisories",keyword:"type",
params:{type:"array"}}],!1;var i=V===r}else var i=!0;if(i){if(a.created!==void 0){let V=a.created,Z=r;if(r===Z&&r===Z)if(typeof V=="string"){if(!Gr.validate(V))
return H.errors=[{instancePath:t+"/created",keyword:"format",params:{format:"date-time"}}],!1}else return H.errors=[{instancePath:t+"/created",keyword:"type",params:{
type:"string"}}],!1;var i=Z===r}else var i=!0;if(i){if(a.published!==void 0){let Z=a.published,rr=r;if(r===rr&&r===rr)if(typeof Z=="string"){if(!Gr.validate(Z))
return H.errors=[{instancePath:t+"/published",keyword:"format",params:{format:"date-time"}}],!1}else return H.errors=[{instancePath:t+"/published",keyword:"type",
params:{type:"string"}}],!1;var i=rr===r}else var i=!0;if(i){if(a.updated!==void 0){let rr=a.updated,or=r;if(r===or&&r===or)if(typeof rr=="string"){if(!Gr.validate(
rr))return H.errors=[{instancePath:t+"/updated",keyword:"format",params:{format:"date-time"}}],!1}else return H.errors=[{instancePath:t+"/updated",keyword:"type",
params:{type:"string"}}],!1;var i=or===r}else var i=!0;if(i){if(a.rejected!==void 0){let or=a.rejected,tr=r;if(r===tr&&r===tr)if(typeof or=="string"){if(!Gr.validate(
or))return H.errors=[{instancePath:t+"/rejected",keyword:"format",params:{format:"date-time"}}],!1}else return H.errors=[{instancePath:t+"/rejected",keyword:"ty\
pe",params:{type:"string"}}],!1;var i=tr===r}else var i=!0;if(i){if(a.credits!==void 0){let tr=a.credits,er=r;if(r===er)if(tr&&typeof tr=="object"&&!Array.isArray(
tr)){let gr=r;for(let br in tr)if(!(br==="organizations"||br==="individuals"))return H.errors=[{instancePath:t+"/credits",keyword:"additionalProperties",params:{
additionalProperty:br}}],!1;if(gr===r){if(tr.organizations!==void 0){let br=tr.organizations,Xr=r;if(r===Xr)if(Array.isArray(br)){var y=!0;let yr=br.length;for(let hr=0;hr<
yr;hr++){let Lr=r;sr(br[hr],{instancePath:t+"/credits/organizations/"+hr,parentData:br,parentDataProperty:hr,rootData:n})||(e=e===null?sr.errors:e.concat(sr.errors),
r=e.length);var y=Lr===r;if(!y)break}}else return H.errors=[{instancePath:t+"/credits/organizations",keyword:"type",params:{type:"array"}}],!1;var v=Xr===r}else
var v=!0;if(v)if(tr.individuals!==void 0){let br=tr.individuals,Xr=r;if(r===Xr)if(Array.isArray(br)){var l=!0;let yr=br.length;for(let hr=0;hr<yr;hr++){let Lr=r;
ur(br[hr],{instancePath:t+"/credits/individuals/"+hr,parentData:br,parentDataProperty:hr,rootData:n})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length);var l=Lr===
r;if(!l)break}}else return H.errors=[{instancePath:t+"/credits/individuals",keyword:"type",params:{type:"array"}}],!1;var v=Xr===r}else var v=!0}}else return H.
errors=[{instancePath:t+"/credits",keyword:"type",params:{type:"object"}}],!1;var i=er===r}else var i=!0;if(i){if(a.tools!==void 0){let er=a.tools,ir=r,gr=r,br=!1,
Xr=null,Er=r;if(r===Er)if(er&&typeof er=="object"&&!Array.isArray(er)){let Lr=r;for(let kr in er)if(!(kr==="components"||kr==="services")){let jr={instancePath:t+
"/tools",keyword:"additionalProperties",params:{additionalProperty:kr}};e===null?e=[jr]:e.push(jr),r++;break}if(Lr===r){if(er.components!==void 0){let kr=er.components,
jr=r;if(r===jr)if(Array.isArray(kr)){var m=!0;let Dr=kr.length;for(let Cr=0;Cr<Dr;Cr++){let xe=r;K(kr[Cr],{instancePath:t+"/tools/components/"+Cr,parentData:kr,
parentDataProperty:Cr,rootData:n})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var m=xe===r;if(!m)break}if(m&&!(X(),J(W)).unique(kr)){let Cr={instancePath:t+
"/tools/components",keyword:"uniqueItems",params:{}};e===null?e=[Cr]:e.push(Cr),r++}}else{let Dr={instancePath:t+"/tools/components",keyword:"type",params:{type:"\
array"}};e===null?e=[Dr]:e.push(Dr),r++}var g=jr===r}else var g=!0;if(g)if(er.services!==void 0){let kr=er.services,jr=r;if(r===jr)if(Array.isArray(kr)){var w=!0;
let Dr=kr.length;for(let Cr=0;Cr<Dr;Cr++){let xe=r;pr(kr[Cr],{instancePath:t+"/tools/services/"+Cr,parentData:kr,parentDataProperty:Cr,rootData:n})||(e=e===null?
pr.errors:e.concat(pr.errors),r=e.length);var w=xe===r;if(!w)break}if(w&&!(X(),J(W)).unique(kr)){let Cr={instancePath:t+"/tools/services",keyword:"uniqueItems",
params:{}};e===null?e=[Cr]:e.push(Cr),r++}}else{let Dr={instancePath:t+"/tools/services",keyword:"type",params:{type:"array"}};e===null?e=[Dr]:e.push(Dr),r++}var g=jr===
r}else var g=!0}}else{let Lr={instancePath:t+"/tools",keyword:"type",params:{type:"object"}};e===null?e=[Lr]:e.push(Lr),r++}var N=Er===r;N&&(br=!0,Xr=0);let yr=r;
if(r===yr)if(Array.isArray(er)){var S=!0;let Lr=er.length;for(let kr=0;kr<Lr;kr++){let jr=r;Wr(er[kr],{instancePath:t+"/tools/"+kr,parentData:er,parentDataProperty:kr,
rootData:n})||(e=e===null?Wr.errors:e.concat(Wr.errors),r=e.length);var S=jr===r;if(!S)break}}else{let Lr={instancePath:t+"/tools",keyword:"type",params:{type:"\
array"}};e===null?e=[Lr]:e.push(Lr),r++}var N=yr===r;if(N&&br?(br=!1,Xr=[Xr,1]):N&&(br=!0,Xr=1),br)r=gr,e!==null&&(gr?e.length=gr:e=null);else{let Lr={instancePath:t+
"/tools",keyword:"oneOf",params:{passingSchemas:Xr}};return e===null?e=[Lr]:e.push(Lr),r++,H.errors=e,!1}var i=ir===r}else var i=!0;if(i){if(a.analysis!==void 0){
let ir=a.analysis,gr=r;if(r===gr)if(ir&&typeof ir=="object"&&!Array.isArray(ir)){let Xr=r;for(let Er in ir)if(!(Er==="state"||Er==="justification"||Er==="respon\
se"||Er==="detail"||Er==="firstIssued"||Er==="lastUpdated"))return H.errors=[{instancePath:t+"/analysis",keyword:"additionalProperties",params:{additionalProperty:Er}}],
!1;if(Xr===r){if(ir.state!==void 0){let Er=r;Ye(ir.state,{instancePath:t+"/analysis/state",parentData:ir,parentDataProperty:"state",rootData:n})||(e=e===null?Ye.
errors:e.concat(Ye.errors),r=e.length);var L=Er===r}else var L=!0;if(L){if(ir.justification!==void 0){let yr=r;Ue(ir.justification,{instancePath:t+"/analysis/ju\
stification",parentData:ir,parentDataProperty:"justification",rootData:n})||(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length);var L=yr===r}else var L=!0;if(L){
if(ir.response!==void 0){let hr=ir.response,Lr=r;if(r===Lr)if(Array.isArray(hr)){var x=!0;let jr=hr.length;for(let Se=0;Se<jr;Se++){let Dr=hr[Se],Cr=r;if(typeof Dr!=
"string")return H.errors=[{instancePath:t+"/analysis/response/"+Se,keyword:"type",params:{type:"string"}}],!1;if(!(Dr==="can_not_fix"||Dr==="will_not_fix"||Dr===
"update"||Dr==="rollback"||Dr==="workaround_available"))return H.errors=[{instancePath:t+"/analysis/response/"+Se,keyword:"enum",params:{allowedValues:pt}}],!1;
var x=Cr===r;if(!x)break}}else return H.errors=[{instancePath:t+"/analysis/response",keyword:"type",params:{type:"array"}}],!1;var L=Lr===r}else var L=!0;if(L){
if(ir.detail!==void 0){let Lr=r;if(typeof ir.detail!="string")return H.errors=[{instancePath:t+"/analysis/detail",keyword:"type",params:{type:"string"}}],!1;var L=Lr===
r}else var L=!0;if(L){if(ir.firstIssued!==void 0){let kr=ir.firstIssued,jr=r;if(r===jr&&r===jr)if(typeof kr=="string"){if(!Gr.validate(kr))return H.errors=[{instancePath:t+
"/analysis/firstIssued",keyword:"format",params:{format:"date-time"}}],!1}else return H.errors=[{instancePath:t+"/analysis/firstIssued",keyword:"type",params:{type:"\
string"}}],!1;var L=jr===r}else var L=!0;if(L)if(ir.lastUpdated!==void 0){let kr=ir.lastUpdated,jr=r;if(r===jr&&r===jr)if(typeof kr=="string"){if(!Gr.validate(kr))
return H.errors=[{instancePath:t+"/analysis/lastUpdated",keyword:"format",params:{format:"date-time"}}],!1}else return H.errors=[{instancePath:t+"/analysis/last\
Updated",keyword:"type",params:{type:"string"}}],!1;var L=jr===r}else var L=!0}}}}}}else return H.errors=[{instancePath:t+"/analysis",keyword:"type",params:{type:"\
object"}}],!1;var i=gr===r}else var i=!0;if(i){if(a.affects!==void 0){let gr=a.affects,br=r;if(r===br)if(Array.isArray(gr)){var D=!0;let Er=gr.length;for(let yr=0;yr<
Er;yr++){let hr=gr[yr],Lr=r;if(r===Lr)if(hr&&typeof hr=="object"&&!Array.isArray(hr)){let jr;if(hr.ref===void 0&&(jr="ref"))return H.errors=[{instancePath:t+"/a\
ffects/"+yr,keyword:"required",params:{missingProperty:jr}}],!1;{let Se=r;for(let Dr in hr)if(!(Dr==="ref"||Dr==="versions"))return H.errors=[{instancePath:t+"/\
affects/"+yr,keyword:"additionalProperties",params:{additionalProperty:Dr}}],!1;if(Se===r){if(hr.ref!==void 0){let Dr=hr.ref,Cr=r,xe=r,we=!1,Qr=r;Ar(Dr,{instancePath:t+
"/affects/"+yr+"/ref",parentData:hr,parentDataProperty:"ref",rootData:n})||(e=e===null?Ar.errors:e.concat(Ar.errors),r=e.length);var b=Qr===r;if(we=we||b,!we){let je=r;
mr(Dr,{instancePath:t+"/affects/"+yr+"/ref",parentData:hr,parentDataProperty:"ref",rootData:n})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var b=je===
r;we=we||b}if(we)r=xe,e!==null&&(xe?e.length=xe:e=null);else{let je={instancePath:t+"/affects/"+yr+"/ref",keyword:"anyOf",params:{}};return e===null?e=[je]:e.push(
je),r++,H.errors=e,!1}var u=Cr===r}else var u=!0;if(u)if(hr.versions!==void 0){let Dr=hr.versions,Cr=r;if(r===Cr)if(Array.isArray(Dr)){var d=!0;let we=Dr.length;
for(let Qr=0;Qr<we;Qr++){let qr=Dr[Qr],je=r,ta=r,Ze=!1,We=null,va=r;if(qr&&typeof qr=="object"&&!Array.isArray(qr)){let ce;if(qr.version===void 0&&(ce="version")){
let se={instancePath:t+"/affects/"+yr+"/versions/"+Qr,keyword:"required",params:{missingProperty:ce}};e===null?e=[se]:e.push(se),r++}}var P=va===r;P&&(Ze=!0,We=
0);let ma=r;if(qr&&typeof qr=="object"&&!Array.isArray(qr)){let ce;if(qr.range===void 0&&(ce="range")){let se={instancePath:t+"/affects/"+yr+"/versions/"+Qr,keyword:"\
required",params:{missingProperty:ce}};e===null?e=[se]:e.push(se),r++}}var P=ma===r;if(P&&Ze?(Ze=!1,We=[We,1]):P&&(Ze=!0,We=1),Ze)r=ta,e!==null&&(ta?e.length=ta:
e=null);else{let ce={instancePath:t+"/affects/"+yr+"/versions/"+Qr,keyword:"oneOf",params:{passingSchemas:We}};return e===null?e=[ce]:e.push(ce),r++,H.errors=e,
!1}if(r===je)if(qr&&typeof qr=="object"&&!Array.isArray(qr)){let ce=r;for(let se in qr)if(!(se==="version"||se==="range"||se==="status"))return H.errors=[{instancePath:t+
"/affects/"+yr+"/versions/"+Qr,keyword:"additionalProperties",params:{additionalProperty:se}}],!1;if(ce===r){if(qr.version!==void 0){let se=r;Oe(qr.version,{instancePath:t+
"/affects/"+yr+"/versions/"+Qr+"/version",parentData:qr,parentDataProperty:"version",rootData:n})||(e=e===null?Oe.errors:e.concat(Oe.errors),r=e.length);var A=se===
r}else var A=!0;if(A){if(qr.range!==void 0){let ia=r;_e(qr.range,{instancePath:t+"/affects/"+yr+"/versions/"+Qr+"/range",parentData:qr,parentDataProperty:"range",
rootData:n})||(e=e===null?_e.errors:e.concat(_e.errors),r=e.length);var A=ia===r}else var A=!0;if(A)if(qr.status!==void 0){let ia=r;Ke(qr.status,{instancePath:t+
"/affects/"+yr+"/versions/"+Qr+"/status",parentData:qr,parentDataProperty:"status",rootData:n})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length);var A=ia===
r}else var A=!0}}}else return H.errors=[{instancePath:t+"/affects/"+yr+"/versions/"+Qr,keyword:"type",params:{type:"object"}}],!1;var d=je===r;if(!d)break}}else
return H.errors=[{instancePath:t+"/affects/"+yr+"/versions",keyword:"type",params:{type:"array"}}],!1;var u=Cr===r}else var u=!0}}}else return H.errors=[{instancePath:t+
"/affects/"+yr,keyword:"type",params:{type:"object"}}],!1;var D=Lr===r;if(!D)break}if(D&&!(X(),J(W)).unique(gr))return H.errors=[{instancePath:t+"/affects",keyword:"\
uniqueItems",params:{}}],!1}else return H.errors=[{instancePath:t+"/affects",keyword:"type",params:{type:"array"}}],!1;var i=br===r}else var i=!0;if(i)if(a.properties!==
void 0){let gr=a.properties,br=r;if(r===br)if(Array.isArray(gr)){var C=!0;let Er=gr.length;for(let yr=0;yr<Er;yr++){let hr=r;E(gr[yr],{instancePath:t+"/properti\
es/"+yr,parentData:gr,parentDataProperty:yr,rootData:n})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);var C=hr===r;if(!C)break}}else return H.errors=[{instancePath:t+
"/properties",keyword:"type",params:{type:"array"}}],!1;var i=br===r}else var i=!0}}}}}}}}}}}}}}}}}}}}}else return H.errors=[{instancePath:t,keyword:"type",params:{
type:"object"}}],!1;return H.errors=e,r===0}function $r(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a==
"object"&&!Array.isArray(a)){let h;if(a.subjects===void 0&&(h="subjects")||a.annotator===void 0&&(h="annotator")||a.timestamp===void 0&&(h="timestamp")||a.text===
void 0&&(h="text"))return $r.errors=[{instancePath:t,keyword:"required",params:{missingProperty:h}}],!1;{let f=r;for(let c in a)if(!(c==="bom-ref"||c==="subject\
s"||c==="annotator"||c==="timestamp"||c==="text"||c==="signature"))return $r.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c}}],
!1;if(f===r){if(a["bom-ref"]!==void 0){let c=r;Y(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(e=e===null?Y.errors:
e.concat(Y.errors),r=e.length);var i=c===r}else var i=!0;if(i){if(a.subjects!==void 0){let y=a.subjects,l=r;if(r===l)if(Array.isArray(y)){var s=!0;let m=y.length;
for(let w=0;w<m;w++){let g=y[w],S=r,N=r,L=!1,x=r;Ar(g,{instancePath:t+"/subjects/"+w,parentData:y,parentDataProperty:w,rootData:n})||(e=e===null?Ar.errors:e.concat(
Ar.errors),r=e.length);var o=x===r;if(L=L||o,!L){let b=r;mr(g,{instancePath:t+"/subjects/"+w,parentData:y,parentDataProperty:w,rootData:n})||(e=e===null?mr.errors:
e.concat(mr.errors),r=e.length);var o=b===r;L=L||o}if(L)r=N,e!==null&&(N?e.length=N:e=null);else{let b={instancePath:t+"/subjects/"+w,keyword:"anyOf",params:{}};
return e===null?e=[b]:e.push(b),r++,$r.errors=e,!1}var s=S===r;if(!s)break}if(s&&!(X(),J(W)).unique(y))return $r.errors=[{instancePath:t+"/subjects",keyword:"un\
iqueItems",params:{}}],!1}else return $r.errors=[{instancePath:t+"/subjects",keyword:"type",params:{type:"array"}}],!1;var i=l===r}else var i=!0;if(i){if(a.annotator!==
void 0){let l=a.annotator,v=r,m=r,w=!1,g=null,S=r;if(l&&typeof l=="object"&&!Array.isArray(l)){let x;if(l.organization===void 0&&(x="organization")){let D={instancePath:t+
"/annotator",keyword:"required",params:{missingProperty:x}};e===null?e=[D]:e.push(D),r++}}var p=S===r;p&&(w=!0,g=0);let N=r;if(l&&typeof l=="object"&&!Array.isArray(
l)){let x;if(l.individual===void 0&&(x="individual")){let D={instancePath:t+"/annotator",keyword:"required",params:{missingProperty:x}};e===null?e=[D]:e.push(D),
r++}}var p=N===r;if(p&&w)w=!1,g=[g,1];else{p&&(w=!0,g=1);let x=r;if(l&&typeof l=="object"&&!Array.isArray(l)){let b;if(l.component===void 0&&(b="component")){let d={
instancePath:t+"/annotator",keyword:"required",params:{missingProperty:b}};e===null?e=[d]:e.push(d),r++}}var p=x===r;if(p&&w)w=!1,g=[g,2];else{p&&(w=!0,g=2);let b=r;
if(l&&typeof l=="object"&&!Array.isArray(l)){let P;if(l.service===void 0&&(P="service")){let A={instancePath:t+"/annotator",keyword:"required",params:{missingProperty:P}};
e===null?e=[A]:e.push(A),r++}}var p=b===r;p&&w?(w=!1,g=[g,3]):p&&(w=!0,g=3)}}if(w)r=m,e!==null&&(m?e.length=m:e=null);else{let x={instancePath:t+"/annotator",keyword:"\
oneOf",params:{passingSchemas:g}};return e===null?e=[x]:e.push(x),r++,$r.errors=e,!1}if(r===v)if(l&&typeof l=="object"&&!Array.isArray(l)){let x=r;for(let D in l)
if(!(D==="organization"||D==="individual"||D==="component"||D==="service"))return $r.errors=[{instancePath:t+"/annotator",keyword:"additionalProperties",params:{
additionalProperty:D}}],!1;if(x===r){if(l.organization!==void 0){let D=r;sr(l.organization,{instancePath:t+"/annotator/organization",parentData:l,parentDataProperty:"\
organization",rootData:n})||(e=e===null?sr.errors:e.concat(sr.errors),r=e.length);var k=D===r}else var k=!0;if(k){if(l.individual!==void 0){let b=r;ur(l.individual,
{instancePath:t+"/annotator/individual",parentData:l,parentDataProperty:"individual",rootData:n})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length);var k=b===
r}else var k=!0;if(k){if(l.component!==void 0){let d=r;K(l.component,{instancePath:t+"/annotator/component",parentData:l,parentDataProperty:"component",rootData:n})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length);var k=d===r}else var k=!0;if(k)if(l.service!==void 0){let d=r;pr(l.service,{instancePath:t+"/annotator/servi\
ce",parentData:l,parentDataProperty:"service",rootData:n})||(e=e===null?pr.errors:e.concat(pr.errors),r=e.length);var k=d===r}else var k=!0}}}}else return $r.errors=
[{instancePath:t+"/annotator",keyword:"type",params:{type:"object"}}],!1;var i=v===r}else var i=!0;if(i){if(a.timestamp!==void 0){let v=a.timestamp,m=r;if(r===m&&
r===m)if(typeof v=="string"){if(!Gr.validate(v))return $r.errors=[{instancePath:t+"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else return $r.
errors=[{instancePath:t+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var i=m===r}else var i=!0;if(i){if(a.text!==void 0){let m=r;if(typeof a.text!="s\
tring")return $r.errors=[{instancePath:t+"/text",keyword:"type",params:{type:"string"}}],!1;var i=m===r}else var i=!0;if(i)if(a.signature!==void 0){let m=r;Fr(a.
signature,{instancePath:t+"/signature",parentData:a,parentDataProperty:"signature",rootData:n})||(e=e===null?Fr.errors:e.concat(Fr.errors),r=e.length);var i=m===
r}else var i=!0}}}}}}}else return $r.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return $r.errors=e,r===0}function ar(a,{instancePath:t="",
parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0,i=r,s=!1,o=null,p=r;if(a&&typeof a=="object"&&!Array.isArray(a)){let y;if(a.ref===void 0&&(y=
"ref")){let l={instancePath:t,keyword:"required",params:{missingProperty:y}};e===null?e=[l]:e.push(l),r++}}var h=p===r;h&&(s=!0,o=0);let k=r;if(a&&typeof a=="ob\
ject"&&!Array.isArray(a)){let y;if(a.externalReference===void 0&&(y="externalReference")){let l={instancePath:t,keyword:"required",params:{missingProperty:y}};e===
null?e=[l]:e.push(l),r++}}var h=k===r;if(h&&s?(s=!1,o=[o,1]):h&&(s=!0,o=1),s)r=i,e!==null&&(i?e.length=i:e=null);else{let y={instancePath:t,keyword:"oneOf",params:{
passingSchemas:o}};return e===null?e=[y]:e.push(y),r++,ar.errors=e,!1}if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let y=r;for(let l in a)if(!(l==="ref"||
l==="externalReference"))return ar.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(y===r){if(a.ref!==void 0){let l=a.
ref,v=r,m=r,w=!1,g=r;Ar(l,{instancePath:t+"/ref",parentData:a,parentDataProperty:"ref",rootData:n})||(e=e===null?Ar.errors:e.concat(Ar.errors),r=e.length);var f=g===
r;if(w=w||f,!w){let N=r;mr(l,{instancePath:t+"/ref",parentData:a,parentDataProperty:"ref",rootData:n})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var f=N===
r;w=w||f}if(w)r=m,e!==null&&(m?e.length=m:e=null);else{let N={instancePath:t+"/ref",keyword:"anyOf",params:{}};return e===null?e=[N]:e.push(N),r++,ar.errors=e,!1}
var c=v===r}else var c=!0;if(c)if(a.externalReference!==void 0){let l=r;xr(a.externalReference,{instancePath:t+"/externalReference",parentData:a,parentDataProperty:"\
externalReference",rootData:n})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var c=l===r}else var c=!0}}else return ar.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return ar.errors=e,r===0}function De(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;return typeof a!=
"string"?(De.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="copy"||a==="clone"||a==="lint"||a==="scan"||a==="merge"||a==="build"||a===
"test"||a==="deliver"||a==="deploy"||a==="release"||a==="clean"||a==="other"?(De.errors=e,r===0):(De.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:ft}}],
!1)}function pe(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=r;
for(let p in a)if(!(p==="uid"||p==="description"||p==="timeReceived"||p==="data"||p==="source"||p==="target"||p==="properties"))return pe.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(o===r){if(a.uid!==void 0){let p=r;if(typeof a.uid!="string")return pe.errors=[{instancePath:t+
"/uid",keyword:"type",params:{type:"string"}}],!1;var i=p===r}else var i=!0;if(i){if(a.description!==void 0){let k=r;if(typeof a.description!="string")return pe.
errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=k===r}else var i=!0;if(i){if(a.timeReceived!==void 0){let h=a.timeReceived,
f=r;if(r===f&&r===f)if(typeof h=="string"){if(!Gr.validate(h))return pe.errors=[{instancePath:t+"/timeReceived",keyword:"format",params:{format:"date-time"}}],!1}else
return pe.errors=[{instancePath:t+"/timeReceived",keyword:"type",params:{type:"string"}}],!1;var i=f===r}else var i=!0;if(i){if(a.data!==void 0){let f=r;nr(a.data,
{instancePath:t+"/data",parentData:a,parentDataProperty:"data",rootData:n})||(e=e===null?nr.errors:e.concat(nr.errors),r=e.length);var i=f===r}else var i=!0;if(i){
if(a.source!==void 0){let c=r;ar(a.source,{instancePath:t+"/source",parentData:a,parentDataProperty:"source",rootData:n})||(e=e===null?ar.errors:e.concat(ar.errors),
r=e.length);var i=c===r}else var i=!0;if(i){if(a.target!==void 0){let y=r;ar(a.target,{instancePath:t+"/target",parentData:a,parentDataProperty:"target",rootData:n})||
(e=e===null?ar.errors:e.concat(ar.errors),r=e.length);var i=y===r}else var i=!0;if(i)if(a.properties!==void 0){let y=a.properties,l=r;if(r===l)if(Array.isArray(
y)){var s=!0;let m=y.length;for(let w=0;w<m;w++){let g=r;E(y[w],{instancePath:t+"/properties/"+w,parentData:y,parentDataProperty:w,rootData:n})||(e=e===null?E.errors:
e.concat(E.errors),r=e.length);var s=g===r;if(!s)break}}else return pe.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=l===
r}else var i=!0}}}}}}}else return pe.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return pe.errors=e,r===0}function ge(a,{instancePath:t="",
parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=r;for(let p in a)if(!(p==="descri\
ption"||p==="expression"||p==="properties"))return ge.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(o===r){if(a.description!==
void 0){let p=r;if(typeof a.description!="string")return ge.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=p===r}else var i=!0;
if(i){if(a.expression!==void 0){let k=r;if(typeof a.expression!="string")return ge.errors=[{instancePath:t+"/expression",keyword:"type",params:{type:"string"}}],
!1;var i=k===r}else var i=!0;if(i)if(a.properties!==void 0){let k=a.properties,h=r;if(r===h)if(Array.isArray(k)){var s=!0;let c=k.length;for(let y=0;y<c;y++){let l=r;
E(k[y],{instancePath:t+"/properties/"+y,parentData:k,parentDataProperty:y,rootData:n})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);var s=l===r;if(!s)break}}else
return ge.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=h===r}else var i=!0}}}else return ge.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return ge.errors=e,r===0}function ke(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===
0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s=r;for(let o in a)if(!(o==="name"||o==="value"||o==="dataType"))return ke.errors=[{instancePath:t,keyword:"a\
dditionalProperties",params:{additionalProperty:o}}],!1;if(s===r){if(a.name!==void 0){let o=r;if(typeof a.name!="string")return ke.errors=[{instancePath:t+"/nam\
e",keyword:"type",params:{type:"string"}}],!1;var i=o===r}else var i=!0;if(i){if(a.value!==void 0){let p=r;if(typeof a.value!="string")return ke.errors=[{instancePath:t+
"/value",keyword:"type",params:{type:"string"}}],!1;var i=p===r}else var i=!0;if(i)if(a.dataType!==void 0){let p=r;if(typeof a.dataType!="string")return ke.errors=
[{instancePath:t+"/dataType",keyword:"type",params:{type:"string"}}],!1;var i=p===r}else var i=!0}}}else return ke.errors=[{instancePath:t,keyword:"type",params:{
type:"object"}}],!1;return ke.errors=e,r===0}function Rr(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0,i=r,s=!1,o=null,
p=r;if(a&&typeof a=="object"&&!Array.isArray(a)){let m;if(a.resource===void 0&&(m="resource")){let w={instancePath:t,keyword:"required",params:{missingProperty:m}};
e===null?e=[w]:e.push(w),r++}}var h=p===r;h&&(s=!0,o=0);let k=r;if(a&&typeof a=="object"&&!Array.isArray(a)){let m;if(a.parameters===void 0&&(m="parameters")){let w={
instancePath:t,keyword:"required",params:{missingProperty:m}};e===null?e=[w]:e.push(w),r++}}var h=k===r;if(h&&s)s=!1,o=[o,1];else{h&&(s=!0,o=1);let m=r;if(a&&typeof a==
"object"&&!Array.isArray(a)){let g;if(a.environmentVars===void 0&&(g="environmentVars")){let S={instancePath:t,keyword:"required",params:{missingProperty:g}};e===
null?e=[S]:e.push(S),r++}}var h=m===r;if(h&&s)s=!1,o=[o,2];else{h&&(s=!0,o=2);let g=r;if(a&&typeof a=="object"&&!Array.isArray(a)){let N;if(a.data===void 0&&(N=
"data")){let L={instancePath:t,keyword:"required",params:{missingProperty:N}};e===null?e=[L]:e.push(L),r++}}var h=g===r;h&&s?(s=!1,o=[o,3]):h&&(s=!0,o=3)}}if(s)
r=i,e!==null&&(i?e.length=i:e=null);else{let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:o}};return e===null?e=[m]:e.push(m),r++,Rr.errors=e,!1}if(r===
0)if(a&&typeof a=="object"&&!Array.isArray(a)){let m=r;for(let w in a)if(!(w==="source"||w==="target"||w==="resource"||w==="parameters"||w==="environmentVars"||
w==="data"||w==="properties"))return Rr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:w}}],!1;if(m===r){if(a.source!==void 0){
let w=r;ar(a.source,{instancePath:t+"/source",parentData:a,parentDataProperty:"source",rootData:n})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length);var f=w===
r}else var f=!0;if(f){if(a.target!==void 0){let g=r;ar(a.target,{instancePath:t+"/target",parentData:a,parentDataProperty:"target",rootData:n})||(e=e===null?ar.
errors:e.concat(ar.errors),r=e.length);var f=g===r}else var f=!0;if(f){if(a.resource!==void 0){let S=r;ar(a.resource,{instancePath:t+"/resource",parentData:a,parentDataProperty:"\
resource",rootData:n})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length);var f=S===r}else var f=!0;if(f){if(a.parameters!==void 0){let N=a.parameters,L=r;if(r===
L)if(Array.isArray(N)){var c=!0;let D=N.length;for(let b=0;b<D;b++){let d=r;ke(N[b],{instancePath:t+"/parameters/"+b,parentData:N,parentDataProperty:b,rootData:n})||
(e=e===null?ke.errors:e.concat(ke.errors),r=e.length);var c=d===r;if(!c)break}if(c&&!(X(),J(W)).unique(N))return Rr.errors=[{instancePath:t+"/parameters",keyword:"\
uniqueItems",params:{}}],!1}else return Rr.errors=[{instancePath:t+"/parameters",keyword:"type",params:{type:"array"}}],!1;var f=L===r}else var f=!0;if(f){if(a.
environmentVars!==void 0){let L=a.environmentVars,x=r;if(r===x)if(Array.isArray(L)){var y=!0;let b=L.length;for(let d=0;d<b;d++){let P=L[d],A=r,u=r,C=!1,_=null,
R=r;E(P,{instancePath:t+"/environmentVars/"+d,parentData:L,parentDataProperty:d,rootData:n})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);var l=R===r;l&&
(C=!0,_=0);let j=r;if(typeof P!="string"){let B={instancePath:t+"/environmentVars/"+d,keyword:"type",params:{type:"string"}};e===null?e=[B]:e.push(B),r++}var l=j===
r;if(l&&C?(C=!1,_=[_,1]):l&&(C=!0,_=1),C)r=u,e!==null&&(u?e.length=u:e=null);else{let B={instancePath:t+"/environmentVars/"+d,keyword:"oneOf",params:{passingSchemas:_}};
return e===null?e=[B]:e.push(B),r++,Rr.errors=e,!1}var y=A===r;if(!y)break}if(y&&!(X(),J(W)).unique(L))return Rr.errors=[{instancePath:t+"/environmentVars",keyword:"\
uniqueItems",params:{}}],!1}else return Rr.errors=[{instancePath:t+"/environmentVars",keyword:"type",params:{type:"array"}}],!1;var f=x===r}else var f=!0;if(f){
if(a.data!==void 0){let x=r;nr(a.data,{instancePath:t+"/data",parentData:a,parentDataProperty:"data",rootData:n})||(e=e===null?nr.errors:e.concat(nr.errors),r=e.
length);var f=x===r}else var f=!0;if(f)if(a.properties!==void 0){let x=a.properties,D=r;if(r===D)if(Array.isArray(x)){var v=!0;let d=x.length;for(let P=0;P<d;P++){
let A=r;E(x[P],{instancePath:t+"/properties/"+P,parentData:x,parentDataProperty:P,rootData:n})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);var v=A===r;
if(!v)break}}else return Rr.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var f=D===r}else var f=!0}}}}}}}else return Rr.errors=
[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Rr.errors=e,r===0}function zr(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){
let e=null,r=0,i=r,s=!1,o=null,p=r;if(a&&typeof a=="object"&&!Array.isArray(a)){let v;if(a.resource===void 0&&(v="resource")){let m={instancePath:t,keyword:"req\
uired",params:{missingProperty:v}};e===null?e=[m]:e.push(m),r++}}var h=p===r;h&&(s=!0,o=0);let k=r;if(a&&typeof a=="object"&&!Array.isArray(a)){let v;if(a.environmentVars===
void 0&&(v="environmentVars")){let m={instancePath:t,keyword:"required",params:{missingProperty:v}};e===null?e=[m]:e.push(m),r++}}var h=k===r;if(h&&s)s=!1,o=[o,
1];else{h&&(s=!0,o=1);let v=r;if(a&&typeof a=="object"&&!Array.isArray(a)){let w;if(a.data===void 0&&(w="data")){let g={instancePath:t,keyword:"required",params:{
missingProperty:w}};e===null?e=[g]:e.push(g),r++}}var h=v===r;h&&s?(s=!1,o=[o,2]):h&&(s=!0,o=2)}if(s)r=i,e!==null&&(i?e.length=i:e=null);else{let v={instancePath:t,
keyword:"oneOf",params:{passingSchemas:o}};return e===null?e=[v]:e.push(v),r++,zr.errors=e,!1}if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let v=r;for(let m in a)
if(!(m==="type"||m==="source"||m==="target"||m==="resource"||m==="data"||m==="environmentVars"||m==="properties"))return zr.errors=[{instancePath:t,keyword:"add\
itionalProperties",params:{additionalProperty:m}}],!1;if(v===r){if(a.type!==void 0){let m=a.type,w=r;if(typeof m!="string")return zr.errors=[{instancePath:t+"/t\
ype",keyword:"type",params:{type:"string"}}],!1;if(!(m==="artifact"||m==="attestation"||m==="log"||m==="evidence"||m==="metrics"||m==="other"))return zr.errors=
[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:yt}}],!1;var f=w===r}else var f=!0;if(f){if(a.source!==void 0){let w=r;ar(a.source,{instancePath:t+
"/source",parentData:a,parentDataProperty:"source",rootData:n})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length);var f=w===r}else var f=!0;if(f){if(a.target!==
void 0){let g=r;ar(a.target,{instancePath:t+"/target",parentData:a,parentDataProperty:"target",rootData:n})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length);
var f=g===r}else var f=!0;if(f){if(a.resource!==void 0){let S=r;ar(a.resource,{instancePath:t+"/resource",parentData:a,parentDataProperty:"resource",rootData:n})||
(e=e===null?ar.errors:e.concat(ar.errors),r=e.length);var f=S===r}else var f=!0;if(f){if(a.data!==void 0){let N=r;nr(a.data,{instancePath:t+"/data",parentData:a,
parentDataProperty:"data",rootData:n})||(e=e===null?nr.errors:e.concat(nr.errors),r=e.length);var f=N===r}else var f=!0;if(f){if(a.environmentVars!==void 0){let L=a.
environmentVars,x=r;if(r===x)if(Array.isArray(L)){var c=!0;let b=L.length;for(let d=0;d<b;d++){let P=L[d],A=r,u=r,C=!1,_=null,R=r;E(P,{instancePath:t+"/environm\
entVars/"+d,parentData:L,parentDataProperty:d,rootData:n})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);var y=R===r;y&&(C=!0,_=0);let j=r;if(typeof P!="\
string"){let B={instancePath:t+"/environmentVars/"+d,keyword:"type",params:{type:"string"}};e===null?e=[B]:e.push(B),r++}var y=j===r;if(y&&C?(C=!1,_=[_,1]):y&&(C=
!0,_=1),C)r=u,e!==null&&(u?e.length=u:e=null);else{let B={instancePath:t+"/environmentVars/"+d,keyword:"oneOf",params:{passingSchemas:_}};return e===null?e=[B]:
e.push(B),r++,zr.errors=e,!1}var c=A===r;if(!c)break}if(c&&!(X(),J(W)).unique(L))return zr.errors=[{instancePath:t+"/environmentVars",keyword:"uniqueItems",params:{}}],
!1}else return zr.errors=[{instancePath:t+"/environmentVars",keyword:"type",params:{type:"array"}}],!1;var f=x===r}else var f=!0;if(f)if(a.properties!==void 0){
let L=a.properties,x=r;if(r===x)if(Array.isArray(L)){var l=!0;let b=L.length;for(let d=0;d<b;d++){let P=r;E(L[d],{instancePath:t+"/properties/"+d,parentData:L,parentDataProperty:d,
rootData:n})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);var l=P===r;if(!l)break}}else return zr.errors=[{instancePath:t+"/properties",keyword:"type",params:{
type:"array"}}],!1;var f=x===r}else var f=!0}}}}}}}else return zr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return zr.errors=e,r===0}function wr(a,{
instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let f;if(a.type===void 0&&
(f="type")||a["bom-ref"]===void 0&&(f="bom-ref")||a.uid===void 0&&(f="uid"))return wr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:f}}],!1;
{let c=r;for(let y in a)if(!ye.call(ct,y))return wr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(c===r){if(a["bo\
m-ref"]!==void 0){let y=r;Y(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(e=e===null?Y.errors:e.concat(Y.errors),
r=e.length);var i=y===r}else var i=!0;if(i){if(a.uid!==void 0){let l=r;if(typeof a.uid!="string")return wr.errors=[{instancePath:t+"/uid",keyword:"type",params:{
type:"string"}}],!1;var i=l===r}else var i=!0;if(i){if(a.name!==void 0){let v=r;if(typeof a.name!="string")return wr.errors=[{instancePath:t+"/name",keyword:"ty\
pe",params:{type:"string"}}],!1;var i=v===r}else var i=!0;if(i){if(a.description!==void 0){let m=r;if(typeof a.description!="string")return wr.errors=[{instancePath:t+
"/description",keyword:"type",params:{type:"string"}}],!1;var i=m===r}else var i=!0;if(i){if(a.resourceReferences!==void 0){let w=a.resourceReferences,g=r;if(r===
g)if(Array.isArray(w)){var s=!0;let N=w.length;for(let L=0;L<N;L++){let x=r;ar(w[L],{instancePath:t+"/resourceReferences/"+L,parentData:w,parentDataProperty:L,rootData:n})||
(e=e===null?ar.errors:e.concat(ar.errors),r=e.length);var s=x===r;if(!s)break}if(s&&!(X(),J(W)).unique(w))return wr.errors=[{instancePath:t+"/resourceReferences",
keyword:"uniqueItems",params:{}}],!1}else return wr.errors=[{instancePath:t+"/resourceReferences",keyword:"type",params:{type:"array"}}],!1;var i=g===r}else var i=!0;
if(i){if(a.type!==void 0){let g=a.type,S=r;if(typeof g!="string")return wr.errors=[{instancePath:t+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(g==="\
manual"||g==="api"||g==="webhook"||g==="scheduled"))return wr.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:dt}}],!1;var i=S===r}else var i=!0;
if(i){if(a.event!==void 0){let S=r;pe(a.event,{instancePath:t+"/event",parentData:a,parentDataProperty:"event",rootData:n})||(e=e===null?pe.errors:e.concat(pe.errors),
r=e.length);var i=S===r}else var i=!0;if(i){if(a.conditions!==void 0){let N=a.conditions,L=r;if(r===L)if(Array.isArray(N)){var o=!0;let D=N.length;for(let b=0;b<
D;b++){let d=r;ge(N[b],{instancePath:t+"/conditions/"+b,parentData:N,parentDataProperty:b,rootData:n})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length);var o=d===
r;if(!o)break}if(o&&!(X(),J(W)).unique(N))return wr.errors=[{instancePath:t+"/conditions",keyword:"uniqueItems",params:{}}],!1}else return wr.errors=[{instancePath:t+
"/conditions",keyword:"type",params:{type:"array"}}],!1;var i=L===r}else var i=!0;if(i){if(a.timeActivated!==void 0){let L=a.timeActivated,x=r;if(r===x&&r===x)if(typeof L==
"string"){if(!Gr.validate(L))return wr.errors=[{instancePath:t+"/timeActivated",keyword:"format",params:{format:"date-time"}}],!1}else return wr.errors=[{instancePath:t+
"/timeActivated",keyword:"type",params:{type:"string"}}],!1;var i=x===r}else var i=!0;if(i){if(a.inputs!==void 0){let x=a.inputs,D=r;if(r===D)if(Array.isArray(x)){
var p=!0;let d=x.length;for(let P=0;P<d;P++){let A=r;Rr(x[P],{instancePath:t+"/inputs/"+P,parentData:x,parentDataProperty:P,rootData:n})||(e=e===null?Rr.errors:
e.concat(Rr.errors),r=e.length);var p=A===r;if(!p)break}if(p&&!(X(),J(W)).unique(x))return wr.errors=[{instancePath:t+"/inputs",keyword:"uniqueItems",params:{}}],
!1}else return wr.errors=[{instancePath:t+"/inputs",keyword:"type",params:{type:"array"}}],!1;var i=D===r}else var i=!0;if(i){if(a.outputs!==void 0){let D=a.outputs,
b=r;if(r===b)if(Array.isArray(D)){var k=!0;let P=D.length;for(let A=0;A<P;A++){let u=r;zr(D[A],{instancePath:t+"/outputs/"+A,parentData:D,parentDataProperty:A,rootData:n})||
(e=e===null?zr.errors:e.concat(zr.errors),r=e.length);var k=u===r;if(!k)break}if(k&&!(X(),J(W)).unique(D))return wr.errors=[{instancePath:t+"/outputs",keyword:"\
uniqueItems",params:{}}],!1}else return wr.errors=[{instancePath:t+"/outputs",keyword:"type",params:{type:"array"}}],!1;var i=b===r}else var i=!0;if(i)if(a.properties!==
void 0){let D=a.properties,b=r;if(r===b)if(Array.isArray(D)){var h=!0;let P=D.length;for(let A=0;A<P;A++){let u=r;E(D[A],{instancePath:t+"/properties/"+A,parentData:D,
parentDataProperty:A,rootData:n})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);var h=u===r;if(!h)break}}else return wr.errors=[{instancePath:t+"/propert\
ies",keyword:"type",params:{type:"array"}}],!1;var i=b===r}else var i=!0}}}}}}}}}}}}}else return wr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],
!1;return wr.errors=e,r===0}function Le(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&
!Array.isArray(a)){let o=r;for(let p in a)if(!(p==="executed"||p==="properties"))return Le.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;if(o===r){if(a.executed!==void 0){let p=r;if(typeof a.executed!="string")return Le.errors=[{instancePath:t+"/executed",keyword:"type",params:{type:"string"}}],
!1;var s=p===r}else var s=!0;if(s)if(a.properties!==void 0){let p=a.properties,k=r;if(r===k)if(Array.isArray(p)){var i=!0;let f=p.length;for(let c=0;c<f;c++){let y=r;
E(p[c],{instancePath:t+"/properties/"+c,parentData:p,parentDataProperty:c,rootData:n})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);var i=y===r;if(!i)break}}else
return Le.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var s=k===r}else var s=!0}}else return Le.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return Le.errors=e,r===0}function ie(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===
0)if(a&&typeof a=="object"&&!Array.isArray(a)){let p=r;for(let k in a)if(!(k==="name"||k==="description"||k==="commands"||k==="properties"))return ie.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:k}}],!1;if(p===r){if(a.name!==void 0){let k=r;if(typeof a.name!="string")return ie.errors=[{instancePath:t+
"/name",keyword:"type",params:{type:"string"}}],!1;var i=k===r}else var i=!0;if(i){if(a.description!==void 0){let h=r;if(typeof a.description!="string")return ie.
errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=h===r}else var i=!0;if(i){if(a.commands!==void 0){let f=a.commands,c=r;if(r===
c)if(Array.isArray(f)){var s=!0;let l=f.length;for(let v=0;v<l;v++){let m=r;Le(f[v],{instancePath:t+"/commands/"+v,parentData:f,parentDataProperty:v,rootData:n})||
(e=e===null?Le.errors:e.concat(Le.errors),r=e.length);var s=m===r;if(!s)break}}else return ie.errors=[{instancePath:t+"/commands",keyword:"type",params:{type:"a\
rray"}}],!1;var i=c===r}else var i=!0;if(i)if(a.properties!==void 0){let f=a.properties,c=r;if(r===c)if(Array.isArray(f)){var o=!0;let l=f.length;for(let v=0;v<
l;v++){let m=r;E(f[v],{instancePath:t+"/properties/"+v,parentData:f,parentDataProperty:v,rootData:n})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);var o=m===
r;if(!o)break}}else return ie.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=c===r}else var i=!0}}}}else return ie.errors=
[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ie.errors=e,r===0}function Hr(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){
let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=r;for(let p in a)if(!(p==="uid"||p==="name"||p==="mode"||p==="path"||p==="sizeAllocat\
ed"||p==="persistent"||p==="remote"||p==="properties"))return Hr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(o===
r){if(a.uid!==void 0){let p=r;if(typeof a.uid!="string")return Hr.errors=[{instancePath:t+"/uid",keyword:"type",params:{type:"string"}}],!1;var i=p===r}else var i=!0;
if(i){if(a.name!==void 0){let k=r;if(typeof a.name!="string")return Hr.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=k===r}else
var i=!0;if(i){if(a.mode!==void 0){let h=a.mode,f=r;if(typeof h!="string")return Hr.errors=[{instancePath:t+"/mode",keyword:"type",params:{type:"string"}}],!1;if(!(h===
"filesystem"||h==="block"))return Hr.errors=[{instancePath:t+"/mode",keyword:"enum",params:{allowedValues:ut}}],!1;var i=f===r}else var i=!0;if(i){if(a.path!==void 0){
let f=r;if(typeof a.path!="string")return Hr.errors=[{instancePath:t+"/path",keyword:"type",params:{type:"string"}}],!1;var i=f===r}else var i=!0;if(i){if(a.sizeAllocated!==
void 0){let c=r;if(typeof a.sizeAllocated!="string")return Hr.errors=[{instancePath:t+"/sizeAllocated",keyword:"type",params:{type:"string"}}],!1;var i=c===r}else
var i=!0;if(i){if(a.persistent!==void 0){let y=r;if(typeof a.persistent!="boolean")return Hr.errors=[{instancePath:t+"/persistent",keyword:"type",params:{type:"\
boolean"}}],!1;var i=y===r}else var i=!0;if(i){if(a.remote!==void 0){let l=r;if(typeof a.remote!="boolean")return Hr.errors=[{instancePath:t+"/remote",keyword:"\
type",params:{type:"boolean"}}],!1;var i=l===r}else var i=!0;if(i)if(a.properties!==void 0){let l=a.properties,v=r;if(r===v)if(Array.isArray(l)){var s=!0;let w=l.
length;for(let g=0;g<w;g++){let S=r;E(l[g],{instancePath:t+"/properties/"+g,parentData:l,parentDataProperty:g,rootData:n})||(e=e===null?E.errors:e.concat(E.errors),
r=e.length);var s=S===r;if(!s)break}}else return Hr.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=v===r}else var i=!0}}}}}}}}else
return Hr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Hr.errors=e,r===0}function Nr(a,{instancePath:t="",parentData:q,parentDataProperty:O,
rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a["bom-ref"]===void 0&&(k="bom-ref")||a.uid===void 0&&(k="uid"))
return Nr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:k}}],!1;{let h=r;for(let f in a)if(!ye.call(vt,f))return Nr.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(h===r){if(a["bom-ref"]!==void 0){let f=r;Y(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,
parentDataProperty:"bom-ref",rootData:n})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length);var i=f===r}else var i=!0;if(i){if(a.uid!==void 0){let c=r;if(typeof a.
uid!="string")return Nr.errors=[{instancePath:t+"/uid",keyword:"type",params:{type:"string"}}],!1;var i=c===r}else var i=!0;if(i){if(a.name!==void 0){let y=r;if(typeof a.
name!="string")return Nr.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=y===r}else var i=!0;if(i){if(a.aliases!==void 0){let l=a.
aliases,v=r;if(r===v)if(Array.isArray(l)){var s=!0;let w=l.length;for(let g=0;g<w;g++){let S=r;if(typeof l[g]!="string")return Nr.errors=[{instancePath:t+"/alia\
ses/"+g,keyword:"type",params:{type:"string"}}],!1;var s=S===r;if(!s)break}}else return Nr.errors=[{instancePath:t+"/aliases",keyword:"type",params:{type:"array"}}],
!1;var i=v===r}else var i=!0;if(i){if(a.description!==void 0){let v=r;if(typeof a.description!="string")return Nr.errors=[{instancePath:t+"/description",keyword:"\
type",params:{type:"string"}}],!1;var i=v===r}else var i=!0;if(i){if(a.resourceReferences!==void 0){let m=a.resourceReferences,w=r;if(r===w)if(Array.isArray(m)){
var o=!0;let S=m.length;for(let N=0;N<S;N++){let L=r;ar(m[N],{instancePath:t+"/resourceReferences/"+N,parentData:m,parentDataProperty:N,rootData:n})||(e=e===null?
ar.errors:e.concat(ar.errors),r=e.length);var o=L===r;if(!o)break}if(o&&!(X(),J(W)).unique(m))return Nr.errors=[{instancePath:t+"/resourceReferences",keyword:"u\
niqueItems",params:{}}],!1}else return Nr.errors=[{instancePath:t+"/resourceReferences",keyword:"type",params:{type:"array"}}],!1;var i=w===r}else var i=!0;if(i){
if(a.accessMode!==void 0){let w=a.accessMode,g=r;if(typeof w!="string")return Nr.errors=[{instancePath:t+"/accessMode",keyword:"type",params:{type:"string"}}],!1;
if(!(w==="read-only"||w==="read-write"||w==="read-write-once"||w==="write-once"||w==="write-only"))return Nr.errors=[{instancePath:t+"/accessMode",keyword:"enum",
params:{allowedValues:mt}}],!1;var i=g===r}else var i=!0;if(i){if(a.mountPath!==void 0){let g=r;if(typeof a.mountPath!="string")return Nr.errors=[{instancePath:t+
"/mountPath",keyword:"type",params:{type:"string"}}],!1;var i=g===r}else var i=!0;if(i){if(a.managedDataType!==void 0){let S=r;if(typeof a.managedDataType!="str\
ing")return Nr.errors=[{instancePath:t+"/managedDataType",keyword:"type",params:{type:"string"}}],!1;var i=S===r}else var i=!0;if(i){if(a.volumeRequest!==void 0){
let N=r;if(typeof a.volumeRequest!="string")return Nr.errors=[{instancePath:t+"/volumeRequest",keyword:"type",params:{type:"string"}}],!1;var i=N===r}else var i=!0;
if(i){if(a.volume!==void 0){let L=r;Hr(a.volume,{instancePath:t+"/volume",parentData:a,parentDataProperty:"volume",rootData:n})||(e=e===null?Hr.errors:e.concat(
Hr.errors),r=e.length);var i=L===r}else var i=!0;if(i)if(a.properties!==void 0){let L=a.properties,x=r;if(r===x)if(Array.isArray(L)){var p=!0;let b=L.length;for(let d=0;d<
b;d++){let P=r;E(L[d],{instancePath:t+"/properties/"+d,parentData:L,parentDataProperty:d,rootData:n})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);var p=P===
r;if(!p)break}}else return Nr.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=x===r}else var i=!0}}}}}}}}}}}}}else return Nr.
errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Nr.errors=e,r===0}function Pr(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){
let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a["bom-ref"]===void 0&&(l="bom-ref")||a.uid===void 0&&(l="uid")||a.taskTypes===void 0&&
(l="taskTypes"))return Pr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:l}}],!1;{let v=r;for(let m in a)if(!ye.call(ht,m))return Pr.errors=
[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:m}}],!1;if(v===r){if(a["bom-ref"]!==void 0){let m=r;Y(a["bom-ref"],{instancePath:t+"/\
bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length);var i=m===r}else var i=!0;if(i){if(a.uid!==
void 0){let w=r;if(typeof a.uid!="string")return Pr.errors=[{instancePath:t+"/uid",keyword:"type",params:{type:"string"}}],!1;var i=w===r}else var i=!0;if(i){if(a.
name!==void 0){let g=r;if(typeof a.name!="string")return Pr.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=g===r}else var i=!0;
if(i){if(a.description!==void 0){let S=r;if(typeof a.description!="string")return Pr.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],
!1;var i=S===r}else var i=!0;if(i){if(a.resourceReferences!==void 0){let N=a.resourceReferences,L=r;if(r===L)if(Array.isArray(N)){var s=!0;let D=N.length;for(let b=0;b<
D;b++){let d=r;ar(N[b],{instancePath:t+"/resourceReferences/"+b,parentData:N,parentDataProperty:b,rootData:n})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length);
var s=d===r;if(!s)break}if(s&&!(X(),J(W)).unique(N))return Pr.errors=[{instancePath:t+"/resourceReferences",keyword:"uniqueItems",params:{}}],!1}else return Pr.
errors=[{instancePath:t+"/resourceReferences",keyword:"type",params:{type:"array"}}],!1;var i=L===r}else var i=!0;if(i){if(a.taskTypes!==void 0){let L=a.taskTypes,
x=r;if(r===x)if(Array.isArray(L)){var o=!0;let b=L.length;for(let d=0;d<b;d++){let P=r;De(L[d],{instancePath:t+"/taskTypes/"+d,parentData:L,parentDataProperty:d,
rootData:n})||(e=e===null?De.errors:e.concat(De.errors),r=e.length);var o=P===r;if(!o)break}}else return Pr.errors=[{instancePath:t+"/taskTypes",keyword:"type",
params:{type:"array"}}],!1;var i=x===r}else var i=!0;if(i){if(a.trigger!==void 0){let x=r;wr(a.trigger,{instancePath:t+"/trigger",parentData:a,parentDataProperty:"\
trigger",rootData:n})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);var i=x===r}else var i=!0;if(i){if(a.steps!==void 0){let D=a.steps,b=r;if(r===b)if(Array.
isArray(D)){var p=!0;let P=D.length;for(let A=0;A<P;A++){let u=r;ie(D[A],{instancePath:t+"/steps/"+A,parentData:D,parentDataProperty:A,rootData:n})||(e=e===null?
ie.errors:e.concat(ie.errors),r=e.length);var p=u===r;if(!p)break}if(p&&!(X(),J(W)).unique(D))return Pr.errors=[{instancePath:t+"/steps",keyword:"uniqueItems",params:{}}],
!1}else return Pr.errors=[{instancePath:t+"/steps",keyword:"type",params:{type:"array"}}],!1;var i=b===r}else var i=!0;if(i){if(a.inputs!==void 0){let b=a.inputs,
d=r;if(r===d)if(Array.isArray(b)){var k=!0;let A=b.length;for(let u=0;u<A;u++){let C=r;Rr(b[u],{instancePath:t+"/inputs/"+u,parentData:b,parentDataProperty:u,rootData:n})||
(e=e===null?Rr.errors:e.concat(Rr.errors),r=e.length);var k=C===r;if(!k)break}if(k&&!(X(),J(W)).unique(b))return Pr.errors=[{instancePath:t+"/inputs",keyword:"u\
niqueItems",params:{}}],!1}else return Pr.errors=[{instancePath:t+"/inputs",keyword:"type",params:{type:"array"}}],!1;var i=d===r}else var i=!0;if(i){if(a.outputs!==
void 0){let d=a.outputs,P=r;if(r===P)if(Array.isArray(d)){var h=!0;let u=d.length;for(let C=0;C<u;C++){let _=r;zr(d[C],{instancePath:t+"/outputs/"+C,parentData:d,
parentDataProperty:C,rootData:n})||(e=e===null?zr.errors:e.concat(zr.errors),r=e.length);var h=_===r;if(!h)break}if(h&&!(X(),J(W)).unique(d))return Pr.errors=[{
instancePath:t+"/outputs",keyword:"uniqueItems",params:{}}],!1}else return Pr.errors=[{instancePath:t+"/outputs",keyword:"type",params:{type:"array"}}],!1;var i=P===
r}else var i=!0;if(i){if(a.timeStart!==void 0){let P=a.timeStart,A=r;if(r===A&&r===A)if(typeof P=="string"){if(!Gr.validate(P))return Pr.errors=[{instancePath:t+
"/timeStart",keyword:"format",params:{format:"date-time"}}],!1}else return Pr.errors=[{instancePath:t+"/timeStart",keyword:"type",params:{type:"string"}}],!1;var i=A===
r}else var i=!0;if(i){if(a.timeEnd!==void 0){let A=a.timeEnd,u=r;if(r===u&&r===u)if(typeof A=="string"){if(!Gr.validate(A))return Pr.errors=[{instancePath:t+"/t\
imeEnd",keyword:"format",params:{format:"date-time"}}],!1}else return Pr.errors=[{instancePath:t+"/timeEnd",keyword:"type",params:{type:"string"}}],!1;var i=u===
r}else var i=!0;if(i){if(a.workspaces!==void 0){let u=a.workspaces,C=r;if(r===C)if(Array.isArray(u)){var f=!0;let R=u.length;for(let j=0;j<R;j++){let I=r;Nr(u[j],
{instancePath:t+"/workspaces/"+j,parentData:u,parentDataProperty:j,rootData:n})||(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length);var f=I===r;if(!f)break}if(f&&
!(X(),J(W)).unique(u))return Pr.errors=[{instancePath:t+"/workspaces",keyword:"uniqueItems",params:{}}],!1}else return Pr.errors=[{instancePath:t+"/workspaces",
keyword:"type",params:{type:"array"}}],!1;var i=C===r}else var i=!0;if(i){if(a.runtimeTopology!==void 0){let C=a.runtimeTopology,_=r;if(r===_)if(Array.isArray(C)){
var c=!0;let j=C.length;for(let I=0;I<j;I++){let B=r;Tr(C[I],{instancePath:t+"/runtimeTopology/"+I,parentData:C,parentDataProperty:I,rootData:n})||(e=e===null?Tr.
errors:e.concat(Tr.errors),r=e.length);var c=B===r;if(!c)break}if(c&&!(X(),J(W)).unique(C))return Pr.errors=[{instancePath:t+"/runtimeTopology",keyword:"uniqueI\
tems",params:{}}],!1}else return Pr.errors=[{instancePath:t+"/runtimeTopology",keyword:"type",params:{type:"array"}}],!1;var i=_===r}else var i=!0;if(i)if(a.properties!==
void 0){let C=a.properties,_=r;if(r===_)if(Array.isArray(C)){var y=!0;let j=C.length;for(let I=0;I<j;I++){let B=r;E(C[I],{instancePath:t+"/properties/"+I,parentData:C,
parentDataProperty:I,rootData:n})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);var y=B===r;if(!y)break}}else return Pr.errors=[{instancePath:t+"/propert\
ies",keyword:"type",params:{type:"array"}}],!1;var i=_===r}else var i=!0}}}}}}}}}}}}}}}}else return Pr.errors=[{instancePath:t,keyword:"type",params:{type:"obje\
ct"}}],!1;return Pr.errors=e,r===0}function cr(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a==
"object"&&!Array.isArray(a)){let m;if(a["bom-ref"]===void 0&&(m="bom-ref")||a.uid===void 0&&(m="uid")||a.taskTypes===void 0&&(m="taskTypes"))return cr.errors=[{
instancePath:t,keyword:"required",params:{missingProperty:m}}],!1;{let w=r;for(let g in a)if(!ye.call(Pt,g))return cr.errors=[{instancePath:t,keyword:"additiona\
lProperties",params:{additionalProperty:g}}],!1;if(w===r){if(a["bom-ref"]!==void 0){let g=r;Y(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"\
bom-ref",rootData:n})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length);var i=g===r}else var i=!0;if(i){if(a.uid!==void 0){let S=r;if(typeof a.uid!="string")
return cr.errors=[{instancePath:t+"/uid",keyword:"type",params:{type:"string"}}],!1;var i=S===r}else var i=!0;if(i){if(a.name!==void 0){let N=r;if(typeof a.name!=
"string")return cr.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=N===r}else var i=!0;if(i){if(a.description!==void 0){let L=r;
if(typeof a.description!="string")return cr.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=L===r}else var i=!0;if(i){if(a.
resourceReferences!==void 0){let x=a.resourceReferences,D=r;if(r===D)if(Array.isArray(x)){var s=!0;let d=x.length;for(let P=0;P<d;P++){let A=r;ar(x[P],{instancePath:t+
"/resourceReferences/"+P,parentData:x,parentDataProperty:P,rootData:n})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length);var s=A===r;if(!s)break}if(s&&!(X(),
J(W)).unique(x))return cr.errors=[{instancePath:t+"/resourceReferences",keyword:"uniqueItems",params:{}}],!1}else return cr.errors=[{instancePath:t+"/resourceRe\
ferences",keyword:"type",params:{type:"array"}}],!1;var i=D===r}else var i=!0;if(i){if(a.tasks!==void 0){let D=a.tasks,b=r;if(r===b)if(Array.isArray(D)){var o=!0;
let P=D.length;for(let A=0;A<P;A++){let u=r;Pr(D[A],{instancePath:t+"/tasks/"+A,parentData:D,parentDataProperty:A,rootData:n})||(e=e===null?Pr.errors:e.concat(Pr.
errors),r=e.length);var o=u===r;if(!o)break}if(o&&!(X(),J(W)).unique(D))return cr.errors=[{instancePath:t+"/tasks",keyword:"uniqueItems",params:{}}],!1}else return cr.
errors=[{instancePath:t+"/tasks",keyword:"type",params:{type:"array"}}],!1;var i=b===r}else var i=!0;if(i){if(a.taskDependencies!==void 0){let b=a.taskDependencies,
d=r;if(r===d)if(Array.isArray(b)){var p=!0;let A=b.length;for(let u=0;u<A;u++){let C=r;Tr(b[u],{instancePath:t+"/taskDependencies/"+u,parentData:b,parentDataProperty:u,
rootData:n})||(e=e===null?Tr.errors:e.concat(Tr.errors),r=e.length);var p=C===r;if(!p)break}if(p&&!(X(),J(W)).unique(b))return cr.errors=[{instancePath:t+"/task\
Dependencies",keyword:"uniqueItems",params:{}}],!1}else return cr.errors=[{instancePath:t+"/taskDependencies",keyword:"type",params:{type:"array"}}],!1;var i=d===
r}else var i=!0;if(i){if(a.taskTypes!==void 0){let d=a.taskTypes,P=r;if(r===P)if(Array.isArray(d)){var k=!0;let u=d.length;for(let C=0;C<u;C++){let _=r;De(d[C],
{instancePath:t+"/taskTypes/"+C,parentData:d,parentDataProperty:C,rootData:n})||(e=e===null?De.errors:e.concat(De.errors),r=e.length);var k=_===r;if(!k)break}}else
return cr.errors=[{instancePath:t+"/taskTypes",keyword:"type",params:{type:"array"}}],!1;var i=P===r}else var i=!0;if(i){if(a.trigger!==void 0){let P=r;wr(a.trigger,
{instancePath:t+"/trigger",parentData:a,parentDataProperty:"trigger",rootData:n})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);var i=P===r}else var i=!0;
if(i){if(a.steps!==void 0){let A=a.steps,u=r;if(r===u)if(Array.isArray(A)){var h=!0;let _=A.length;for(let R=0;R<_;R++){let j=r;ie(A[R],{instancePath:t+"/steps/"+
R,parentData:A,parentDataProperty:R,rootData:n})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length);var h=j===r;if(!h)break}if(h&&!(X(),J(W)).unique(A))return cr.
errors=[{instancePath:t+"/steps",keyword:"uniqueItems",params:{}}],!1}else return cr.errors=[{instancePath:t+"/steps",keyword:"type",params:{type:"array"}}],!1;
var i=u===r}else var i=!0;if(i){if(a.inputs!==void 0){let u=a.inputs,C=r;if(r===C)if(Array.isArray(u)){var f=!0;let R=u.length;for(let j=0;j<R;j++){let I=r;Rr(u[j],
{instancePath:t+"/inputs/"+j,parentData:u,parentDataProperty:j,rootData:n})||(e=e===null?Rr.errors:e.concat(Rr.errors),r=e.length);var f=I===r;if(!f)break}if(f&&
!(X(),J(W)).unique(u))return cr.errors=[{instancePath:t+"/inputs",keyword:"uniqueItems",params:{}}],!1}else return cr.errors=[{instancePath:t+"/inputs",keyword:"\
type",params:{type:"array"}}],!1;var i=C===r}else var i=!0;if(i){if(a.outputs!==void 0){let C=a.outputs,_=r;if(r===_)if(Array.isArray(C)){var c=!0;let j=C.length;
for(let I=0;I<j;I++){let B=r;zr(C[I],{instancePath:t+"/outputs/"+I,parentData:C,parentDataProperty:I,rootData:n})||(e=e===null?zr.errors:e.concat(zr.errors),r=e.
length);var c=B===r;if(!c)break}if(c&&!(X(),J(W)).unique(C))return cr.errors=[{instancePath:t+"/outputs",keyword:"uniqueItems",params:{}}],!1}else return cr.errors=
[{instancePath:t+"/outputs",keyword:"type",params:{type:"array"}}],!1;var i=_===r}else var i=!0;if(i){if(a.timeStart!==void 0){let _=a.timeStart,R=r;if(r===R&&r===
R)if(typeof _=="string"){if(!Gr.validate(_))return cr.errors=[{instancePath:t+"/timeStart",keyword:"format",params:{format:"date-time"}}],!1}else return cr.errors=
[{instancePath:t+"/timeStart",keyword:"type",params:{type:"string"}}],!1;var i=R===r}else var i=!0;if(i){if(a.timeEnd!==void 0){let R=a.timeEnd,j=r;if(r===j&&r===
j)if(typeof R=="string"){if(!Gr.validate(R))return cr.errors=[{instancePath:t+"/timeEnd",keyword:"format",params:{format:"date-time"}}],!1}else return cr.errors=
[{instancePath:t+"/timeEnd",keyword:"type",params:{type:"string"}}],!1;var i=j===r}else var i=!0;if(i){if(a.workspaces!==void 0){let j=a.workspaces,I=r;if(r===I)
if(Array.isArray(j)){var y=!0;let G=j.length;for(let T=0;T<G;T++){let z=r;Nr(j[T],{instancePath:t+"/workspaces/"+T,parentData:j,parentDataProperty:T,rootData:n})||
(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length);var y=z===r;if(!y)break}if(y&&!(X(),J(W)).unique(j))return cr.errors=[{instancePath:t+"/workspaces",keyword:"\
uniqueItems",params:{}}],!1}else return cr.errors=[{instancePath:t+"/workspaces",keyword:"type",params:{type:"array"}}],!1;var i=I===r}else var i=!0;if(i){if(a.
runtimeTopology!==void 0){let I=a.runtimeTopology,B=r;if(r===B)if(Array.isArray(I)){var l=!0;let T=I.length;for(let z=0;z<T;z++){let M=r;Tr(I[z],{instancePath:t+
"/runtimeTopology/"+z,parentData:I,parentDataProperty:z,rootData:n})||(e=e===null?Tr.errors:e.concat(Tr.errors),r=e.length);var l=M===r;if(!l)break}if(l&&!(X(),
J(W)).unique(I))return cr.errors=[{instancePath:t+"/runtimeTopology",keyword:"uniqueItems",params:{}}],!1}else return cr.errors=[{instancePath:t+"/runtimeTopolo\
gy",keyword:"type",params:{type:"array"}}],!1;var i=B===r}else var i=!0;if(i)if(a.properties!==void 0){let I=a.properties,B=r;if(r===B)if(Array.isArray(I)){var v=!0;
let T=I.length;for(let z=0;z<T;z++){let M=r;E(I[z],{instancePath:t+"/properties/"+z,parentData:I,parentDataProperty:z,rootData:n})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length);var v=M===r;if(!v)break}}else return cr.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=B===r}else var i=!0}}}}}}}}}}}}}}}}}}else
return cr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return cr.errors=e,r===0}function ae(a,{instancePath:t="",parentData:q,parentDataProperty:O,
rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let h=r;for(let f in a)if(!(f==="bom-ref"||f==="components"||f==="service\
s"||f==="workflows"||f==="properties"))return ae.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(h===r){if(a["bom-r\
ef"]!==void 0){let f=r;Y(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(e=e===null?Y.errors:e.concat(Y.errors),
r=e.length);var i=f===r}else var i=!0;if(i){if(a.components!==void 0){let c=a.components,y=r;if(r===y)if(Array.isArray(c)){var s=!0;let v=c.length;for(let m=0;m<
v;m++){let w=r;K(c[m],{instancePath:t+"/components/"+m,parentData:c,parentDataProperty:m,rootData:n})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var s=w===
r;if(!s)break}if(s&&!(X(),J(W)).unique(c))return ae.errors=[{instancePath:t+"/components",keyword:"uniqueItems",params:{}}],!1}else return ae.errors=[{instancePath:t+
"/components",keyword:"type",params:{type:"array"}}],!1;var i=y===r}else var i=!0;if(i){if(a.services!==void 0){let y=a.services,l=r;if(r===l)if(Array.isArray(y)){
var o=!0;let m=y.length;for(let w=0;w<m;w++){let g=r;pr(y[w],{instancePath:t+"/services/"+w,parentData:y,parentDataProperty:w,rootData:n})||(e=e===null?pr.errors:
e.concat(pr.errors),r=e.length);var o=g===r;if(!o)break}if(o&&!(X(),J(W)).unique(y))return ae.errors=[{instancePath:t+"/services",keyword:"uniqueItems",params:{}}],
!1}else return ae.errors=[{instancePath:t+"/services",keyword:"type",params:{type:"array"}}],!1;var i=l===r}else var i=!0;if(i){if(a.workflows!==void 0){let l=a.
workflows,v=r;if(r===v)if(Array.isArray(l)){var p=!0;let w=l.length;for(let g=0;g<w;g++){let S=r;cr(l[g],{instancePath:t+"/workflows/"+g,parentData:l,parentDataProperty:g,
rootData:n})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length);var p=S===r;if(!p)break}if(p&&!(X(),J(W)).unique(l))return ae.errors=[{instancePath:t+"/work\
flows",keyword:"uniqueItems",params:{}}],!1}else return ae.errors=[{instancePath:t+"/workflows",keyword:"type",params:{type:"array"}}],!1;var i=v===r}else var i=!0;
if(i)if(a.properties!==void 0){let l=a.properties,v=r;if(r===v)if(Array.isArray(l)){var k=!0;let w=l.length;for(let g=0;g<w;g++){let S=r;E(l[g],{instancePath:t+
"/properties/"+g,parentData:l,parentDataProperty:g,rootData:n})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);var k=S===r;if(!k)break}}else return ae.errors=
[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=v===r}else var i=!0}}}}}else return ae.errors=[{instancePath:t,keyword:"type",params:{
type:"object"}}],!1;return ae.errors=e,r===0}function vr(a,{instancePath:t="",parentData:q,parentDataProperty:O,rootData:n=a}={}){let e=null,r=0;if(r===0)if(a&&
typeof a=="object"&&!Array.isArray(a)){let v;if(a.bomFormat===void 0&&(v="bomFormat")||a.specVersion===void 0&&(v="specVersion"))return vr.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:v}}],!1;{let m=r;for(let w in a)if(!ye.call(gt,w))return vr.errors=[{instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:w}}],!1;if(m===r){if(a.$schema!==void 0){let w=r;if(typeof a.$schema!="string")return vr.errors=[{instancePath:t+"/$schema",keyword:"type",params:{
type:"string"}}],!1;var i=w===r}else var i=!0;if(i){if(a.bomFormat!==void 0){let g=a.bomFormat,S=r;if(typeof g!="string")return vr.errors=[{instancePath:t+"/bom\
Format",keyword:"type",params:{type:"string"}}],!1;if(g!=="CycloneDX")return vr.errors=[{instancePath:t+"/bomFormat",keyword:"enum",params:{allowedValues:kt}}],
!1;var i=S===r}else var i=!0;if(i){if(a.specVersion!==void 0){let S=r;if(typeof a.specVersion!="string")return vr.errors=[{instancePath:t+"/specVersion",keyword:"\
type",params:{type:"string"}}],!1;var i=S===r}else var i=!0;if(i){if(a.serialNumber!==void 0){let N=a.serialNumber,L=r;if(r===L)if(typeof N=="string"){if(!Dt.test(
N))return vr.errors=[{instancePath:t+"/serialNumber",keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}}],
!1}else return vr.errors=[{instancePath:t+"/serialNumber",keyword:"type",params:{type:"string"}}],!1;var i=L===r}else var i=!0;if(i){if(a.version!==void 0){let L=a.
version,x=r;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)))return vr.errors=[{instancePath:t+"/version",keyword:"type",params:{type:"integer"}}],!1;if(r===x&&typeof L==
"number"&&(L<1||isNaN(L)))return vr.errors=[{instancePath:t+"/version",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=x===r}else var i=!0;if(i){if(a.
metadata!==void 0){let x=r;Kr(a.metadata,{instancePath:t+"/metadata",parentData:a,parentDataProperty:"metadata",rootData:n})||(e=e===null?Kr.errors:e.concat(Kr.
errors),r=e.length);var i=x===r}else var i=!0;if(i){if(a.components!==void 0){let D=a.components,b=r;if(r===b)if(Array.isArray(D)){var s=!0;let P=D.length;for(let A=0;A<
P;A++){let u=r;K(D[A],{instancePath:t+"/components/"+A,parentData:D,parentDataProperty:A,rootData:n})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var s=u===
r;if(!s)break}if(s&&!(X(),J(W)).unique(D))return vr.errors=[{instancePath:t+"/components",keyword:"uniqueItems",params:{}}],!1}else return vr.errors=[{instancePath:t+
"/components",keyword:"type",params:{type:"array"}}],!1;var i=b===r}else var i=!0;if(i){if(a.services!==void 0){let b=a.services,d=r;if(r===d)if(Array.isArray(b)){
var o=!0;let A=b.length;for(let u=0;u<A;u++){let C=r;pr(b[u],{instancePath:t+"/services/"+u,parentData:b,parentDataProperty:u,rootData:n})||(e=e===null?pr.errors:
e.concat(pr.errors),r=e.length);var o=C===r;if(!o)break}if(o&&!(X(),J(W)).unique(b))return vr.errors=[{instancePath:t+"/services",keyword:"uniqueItems",params:{}}],
!1}else return vr.errors=[{instancePath:t+"/services",keyword:"type",params:{type:"array"}}],!1;var i=d===r}else var i=!0;if(i){if(a.externalReferences!==void 0){
let d=a.externalReferences,P=r;if(r===P)if(Array.isArray(d)){var p=!0;let u=d.length;for(let C=0;C<u;C++){let _=r;xr(d[C],{instancePath:t+"/externalReferences/"+
C,parentData:d,parentDataProperty:C,rootData:n})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var p=_===r;if(!p)break}}else return vr.errors=[{instancePath:t+
"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=P===r}else var i=!0;if(i){if(a.dependencies!==void 0){let P=a.dependencies,A=r;if(r===A)if(Array.
isArray(P)){var k=!0;let C=P.length;for(let _=0;_<C;_++){let R=r;Tr(P[_],{instancePath:t+"/dependencies/"+_,parentData:P,parentDataProperty:_,rootData:n})||(e=e===
null?Tr.errors:e.concat(Tr.errors),r=e.length);var k=R===r;if(!k)break}if(k&&!(X(),J(W)).unique(P))return vr.errors=[{instancePath:t+"/dependencies",keyword:"un\
iqueItems",params:{}}],!1}else return vr.errors=[{instancePath:t+"/dependencies",keyword:"type",params:{type:"array"}}],!1;var i=A===r}else var i=!0;if(i){if(a.
compositions!==void 0){let A=a.compositions,u=r;if(r===u)if(Array.isArray(A)){var h=!0;let _=A.length;for(let R=0;R<_;R++){let j=r;Mr(A[R],{instancePath:t+"/com\
positions/"+R,parentData:A,parentDataProperty:R,rootData:n})||(e=e===null?Mr.errors:e.concat(Mr.errors),r=e.length);var h=j===r;if(!h)break}if(h&&!(X(),J(W)).unique(
A))return vr.errors=[{instancePath:t+"/compositions",keyword:"uniqueItems",params:{}}],!1}else return vr.errors=[{instancePath:t+"/compositions",keyword:"type",
params:{type:"array"}}],!1;var i=u===r}else var i=!0;if(i){if(a.vulnerabilities!==void 0){let u=a.vulnerabilities,C=r;if(r===C)if(Array.isArray(u)){var f=!0;let R=u.
length;for(let j=0;j<R;j++){let I=r;H(u[j],{instancePath:t+"/vulnerabilities/"+j,parentData:u,parentDataProperty:j,rootData:n})||(e=e===null?H.errors:e.concat(H.
errors),r=e.length);var f=I===r;if(!f)break}if(f&&!(X(),J(W)).unique(u))return vr.errors=[{instancePath:t+"/vulnerabilities",keyword:"uniqueItems",params:{}}],!1}else
return vr.errors=[{instancePath:t+"/vulnerabilities",keyword:"type",params:{type:"array"}}],!1;var i=C===r}else var i=!0;if(i){if(a.annotations!==void 0){let C=a.
annotations,_=r;if(r===_)if(Array.isArray(C)){var c=!0;let j=C.length;for(let I=0;I<j;I++){let B=r;$r(C[I],{instancePath:t+"/annotations/"+I,parentData:C,parentDataProperty:I,
rootData:n})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var c=B===r;if(!c)break}if(c&&!(X(),J(W)).unique(C))return vr.errors=[{instancePath:t+"/anno\
tations",keyword:"uniqueItems",params:{}}],!1}else return vr.errors=[{instancePath:t+"/annotations",keyword:"type",params:{type:"array"}}],!1;var i=_===r}else var i=!0;
if(i){if(a.formulation!==void 0){let _=a.formulation,R=r;if(r===R)if(Array.isArray(_)){var y=!0;let I=_.length;for(let B=0;B<I;B++){let G=r;ae(_[B],{instancePath:t+
"/formulation/"+B,parentData:_,parentDataProperty:B,rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length);var y=G===r;if(!y)break}if(y&&!(X(),J(W)).
unique(_))return vr.errors=[{instancePath:t+"/formulation",keyword:"uniqueItems",params:{}}],!1}else return vr.errors=[{instancePath:t+"/formulation",keyword:"t\
ype",params:{type:"array"}}],!1;var i=R===r}else var i=!0;if(i){if(a.properties!==void 0){let R=a.properties,j=r;if(r===j)if(Array.isArray(R)){var l=!0;let B=R.
length;for(let G=0;G<B;G++){let T=r;E(R[G],{instancePath:t+"/properties/"+G,parentData:R,parentDataProperty:G,rootData:n})||(e=e===null?E.errors:e.concat(E.errors),
r=e.length);var l=T===r;if(!l)break}}else return vr.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=j===r}else var i=!0;if(i)
if(a.signature!==void 0){let R=r;Fr(a.signature,{instancePath:t+"/signature",parentData:a,parentDataProperty:"signature",rootData:n})||(e=e===null?Fr.errors:e.concat(
Fr.errors),r=e.length);var i=R===r}else var i=!0}}}}}}}}}}}}}}}}}else return vr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return vr.errors=
e,r===0}export{It as default,jt as validate};
