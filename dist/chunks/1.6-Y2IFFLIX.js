import"./chunk-PSHBDJEB.js";var nt=Object.create,Ha=Object.defineProperty,ot=Object.getOwnPropertyDescriptor,st=Object.getOwnPropertyNames,lt=Object.getPrototypeOf,pt=Object.prototype.hasOwnProperty,
ft=(a,t,R)=>()=>{if(R)throw R[0];try{return a&&(t=a(a=0)),t}catch(_){throw R=[_],_}},Ua=(a,t)=>()=>{try{return t||a((t={exports:{}}).exports,t),t.exports}catch(R){
throw t=0,R}},yt=(a,t)=>{for(var R in t)Ha(a,R,{get:t[R],enumerable:!0})},Ja=(a,t,R,_)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of st(t))!pt.call(
a,n)&&n!==R&&Ha(a,n,{get:()=>t[n],enumerable:!(_=ot(t,n))||_.enumerable});return a},ct=(a,t,R)=>(R=a!=null?nt(lt(a)):{},Ja(t||!a||!a.__esModule?Ha(R,"default",{
value:a,enumerable:!0}):R,a)),se=a=>Ja(Ha({},"__esModule",{value:!0}),a),dt=Ua(a=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.formatNames=a.
fastFormats=a.fullFormats=void 0;function t(v,D){return{validate:v,compare:D}}a.fullFormats={date:t(r,e),time:t(s(!0),o),"date-time":t(c(!0),l),"iso-time":t(s(),
y),"iso-date-time":t(c(),f),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:m,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:S,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:k,int32:{type:"number",validate:j},int64:{type:"number",validate:A},float:{type:"\
number",validate:L},double:{type:"number",validate:L},password:!0,binary:!0},a.fastFormats={...a.fullFormats,date:t(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,e),time:t(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
o),"date-time":t(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,l),"iso-time":t(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
y),"iso-date-time":t(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,f),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
a.formatNames=Object.keys(a.fullFormats);function R(v){return v%4===0&&(v%100!==0||v%400===0)}var _=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,n=[0,31,28,31,30,31,30,31,31,30,
31,30,31];function r(v){let D=_.exec(v);if(!D)return!1;let h=+D[1],b=+D[2],x=+D[3];return b>=1&&b<=12&&x>=1&&x<=(b===2&&R(h)?29:n[b])}function e(v,D){if(v&&D)return v>
D?1:v<D?-1:0}var i=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function s(v){return function(D){let h=i.exec(D);if(!h)return!1;let b=+h[1],
x=+h[2],O=+h[3],N=h[4],I=h[5]==="-"?-1:1,q=+(h[6]||0),T=+(h[7]||0);if(q>23||T>59||v&&!N)return!1;if(b<=23&&x<=59&&O<60)return!0;let B=x-T*I,E=b-q*I-(B<0?1:0);return(E===
23||E===-1)&&(B===59||B===-1)&&O<61}}function o(v,D){if(!(v&&D))return;let h=new Date("2020-01-01T"+v).valueOf(),b=new Date("2020-01-01T"+D).valueOf();if(h&&b)return h-
b}function y(v,D){if(!(v&&D))return;let h=i.exec(v),b=i.exec(D);if(h&&b)return v=h[1]+h[2]+h[3],D=b[1]+b[2]+b[3],v>D?1:v<D?-1:0}var u=/t|\s/i;function c(v){let D=s(
v);return function(h){let b=h.split(u);return b.length===2&&r(b[0])&&D(b[1])}}function l(v,D){if(!(v&&D))return;let h=new Date(v).valueOf(),b=new Date(D).valueOf();
if(h&&b)return h-b}function f(v,D){if(!(v&&D))return;let[h,b]=v.split(u),[x,O]=D.split(u),N=e(h,x);if(N!==void 0)return N||o(b,O)}var p=/\/|:/,d=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function m(v){return p.test(v)&&d.test(v)}var P=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function k(v){return P.lastIndex=0,P.test(v)}
var g=-(2**31),C=2**31-1;function j(v){return Number.isInteger(v)&&v<=C&&v>=g}function A(v){return Number.isInteger(v)}function L(){return!0}var w=/[^\\]\\Z/;function S(v){
if(w.test(v))return!1;try{return new RegExp(v),!0}catch{return!1}}}),oe={};yt(oe,{formats:()=>at,idnEmail:()=>Za,unique:()=>Pt});function ut(a){let t=a.split(".");
return a.length<=253&&t.length>=2&&(t.at(-1)??"").length>=2&&t.every(R=>R.length<=63&&rt.test(R))}function vt(a){let t=a.slice(1,-1);if(!a.startsWith("[")||!a.endsWith(
"]"))return!1;let R=/^ipv6:/i.test(t)?Aa.fullFormats.ipv6:Aa.fullFormats.ipv4;return R instanceof RegExp&&R.test(t.replace(/^ipv6:/i,""))}function Za(a){let t=a.
lastIndexOf("@");if(t<1||a.length>986)return!1;let R=a.slice(0,t),_=a.slice(t+1);return et.test(R)||R.split(".").every(n=>Xa.test(n))?_.startsWith("[")?vt(_):ut(
_):!1}function Qa(a){return $a(a)?Array.isArray(a)?`[${a.map(Qa).join()}]`:`{${Object.keys(a).sort().map(t=>`${JSON.stringify(t)}:${Qa(a[t])}`).join()}}`:JSON.stringify(
a)??""}function mt(a){return $a(a)?Array.isArray(a)?`[${a.length}]`:Object.keys(a).sort().map(t=>{let R=a[t];return`${JSON.stringify(t)}:${$a(R)?"":JSON.stringify(
R)}`}).join():JSON.stringify(a)??""}function Pt(a){if(a.length<2)return!0;let t=new Map;for(let R of a){let _=mt(R),n=t.get(_);n?n.push(R):t.set(_,[R])}for(let R of t.
values())if(R.length>1&&new Set(R.map(Qa)).size<R.length)return!1;return!0}var Aa,Xa,et,rt,$a,at,le=ft(()=>{"use strict";Aa=ct(dt(),1),Xa=/^[0-9A-Za-z!#$%&'*+\-/=?^_`{|}~\u0080-\uffff]+$/,
et=/^"(?:[ !#-[\]-~\u0080-\uffff]|\\[ -~])*"$/,rt=/^[0-9A-Za-z\u0080-\uffff](?:[-0-9A-Za-z\u0080-\uffff]*[0-9A-Za-z\u0080-\uffff])?$/,$a=a=>typeof a=="object"&&
a!==null,at={date:Aa.fullFormats.date,"date-time":Aa.fullFormats["date-time"],uri:Aa.fullFormats.uri,"idn-email":Za}}),ht=Ua(a=>{"use strict";Object.defineProperty(
a,"__esModule",{value:!0});function t(R){let _=R.length,n=0,r=0,e;for(;r<_;)n++,e=R.charCodeAt(r++),e>=55296&&e<=56319&&r<_&&(e=R.charCodeAt(r),(e&64512)===56320&&
r++);return n}a.default=t,t.code='require("ajv/dist/runtime/ucs2length").default'}),gt=Ua((a,t)=>{"use strict";t.exports=function R(_,n){if(_===n)return!0;if(_&&
n&&typeof _=="object"&&typeof n=="object"){if(_.constructor!==n.constructor)return!1;var r,e,i;if(Array.isArray(_)){if(r=_.length,r!=n.length)return!1;for(e=r;e--!==
0;)if(!R(_[e],n[e]))return!1;return!0}if(_.constructor===RegExp)return _.source===n.source&&_.flags===n.flags;if(_.valueOf!==Object.prototype.valueOf)return _.valueOf()===
n.valueOf();if(_.toString!==Object.prototype.toString)return _.toString()===n.toString();if(i=Object.keys(_),r=i.length,r!==Object.keys(n).length)return!1;for(e=
r;e--!==0;)if(!Object.prototype.hasOwnProperty.call(n,i[e]))return!1;for(e=r;e--!==0;){var s=i[e];if(!R(_[s],n[s]))return!1}return!0}return _!==_&&n!==n}}),kt=Ua(
a=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0});var t=gt();t.code='require("ajv/dist/runtime/equal").default',a.default=t}),Dt=["MD5","SHA-1",
"SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"],Wa=["0BSD","3D-Slicer-1.0","AAL","Abstyles","\
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
-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"],wt=["declared","concluded"],bt=["base64"],At=["academic","appliance","client-access","concurre\
nt-user","core-points","custom-metric","device","evaluation","named-user","node-locked","oem","perpetual","processor-points","subscription","user","other"],St=[
"defect","enhancement","security"],Ct=["unofficial","monkey","backport","cherry-pick"],Lt=["vcs","issue-tracker","website","advisories","bom","mailing-list","so\
cial","chat","documentation","support","source-distribution","distribution","distribution-intake","license","build-meta","build-system","release-notes","securit\
y-contact","model-card","log","configuration","evidence","formulation","attestation","threat-model","adversary-model","risk-assessment","vulnerability-assertion",
"exploitability-statement","pentest-report","static-analysis-report","dynamic-analysis-report","runtime-analysis-report","component-analysis-report","maturity-r\
eport","certification-report","codified-infrastructure","quality-metrics","poam","electronic-signature","digital-signature","rfc-9116","other"],xt=["group","nam\
e","version","purl","cpe","omniborId","swhid","swid","hash"],jt=["source-code-analysis","binary-analysis","manifest-analysis","ast-fingerprint","hash-comparison",
"instrumentation","dynamic-analysis","filename","attestation","other"],qt={type:1,title:1,featuredImage:1,socialImage:1,description:1,timestamp:1,aliases:1,tags:1,
resolves:1,notes:1,properties:1},Nt={"bom-ref":1,type:1,name:1,contents:1,classification:1,sensitiveData:1,graphics:1,description:1,governance:1},Rt=["source-co\
de","configuration","dataset","definition","other"],Ot=["kWh"],_t=["coal","oil","natural-gas","nuclear","wind","solar","geothermal","hydropower","biofuel","unkn\
own","other"],It=["tCO2eq"],Tt=["design","data-collection","data-preparation","training","fine-tuning","validation","deployment","inference","other"],Bt=["super\
vised","unsupervised","reinforcement-learning","semi-supervised","self-supervised"],Et=["algorithm","certificate","protocol","related-crypto-material"],Ft={primitive:1,
parameterSetIdentifier:1,curve:1,executionEnvironment:1,implementationPlatform:1,certificationLevel:1,mode:1,padding:1,cryptoFunctions:1,classicalSecurityLevel:1,
nistQuantumSecurityLevel:1},zt=["drbg","mac","block-cipher","stream-cipher","signature","hash","pke","xof","kdf","key-agree","kem","ae","combiner","other","unkn\
own"],Gt=["software-plain-ram","software-encrypted-ram","software-tee","hardware","other","unknown"],Mt=["generic","x86_32","x86_64","armv7-a","armv7-m","armv8-\
a","armv8-m","armv9-a","armv9-m","s390x","ppc64","ppc64le","other","unknown"],Vt=["none","fips140-1-l1","fips140-1-l2","fips140-1-l3","fips140-1-l4","fips140-2-\
l1","fips140-2-l2","fips140-2-l3","fips140-2-l4","fips140-3-l1","fips140-3-l2","fips140-3-l3","fips140-3-l4","cc-eal1","cc-eal1+","cc-eal2","cc-eal2+","cc-eal3",
"cc-eal3+","cc-eal4","cc-eal4+","cc-eal5","cc-eal5+","cc-eal6","cc-eal6+","cc-eal7","cc-eal7+","other","unknown"],$t=["cbc","ecb","ccm","gcm","cfb","ofb","ctr",
"other","unknown"],Ht=["pkcs5","pkcs7","pkcs1v15","oaep","raw","other","unknown"],Ut=["generate","keygen","encrypt","decrypt","digest","tag","keyderive","sign",
"verify","encapsulate","decapsulate","other","unknown"],Yt={type:1,id:1,state:1,algorithmRef:1,creationDate:1,activationDate:1,updateDate:1,expirationDate:1,value:1,
size:1,format:1,securedBy:1},Kt=["private-key","public-key","secret-key","key","ciphertext","signature","digest","initialization-vector","nonce","seed","salt","\
shared-secret","tag","additional-data","password","credential","token","other","unknown"],Qt=["pre-activation","active","suspended","deactivated","compromised",
"destroyed"],Wt=["tls","ssh","ipsec","ike","sstp","wpa","other","unknown"],Jt=["EC","OKP","RSA"],Zt=["P-256","P-384","P-521"],Xt=["Ed25519","Ed448"],ei=["RS256",
"RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","Ed25519","Ed448","HS256","HS384","HS512"],ri={type:1,"mime-type":1,"bom-ref":1,supplier:1,manufacturer:1,
authors:1,author:1,publisher:1,group:1,name:1,version:1,description:1,scope:1,hashes:1,licenses:1,copyright:1,cpe:1,purl:1,omniborId:1,swhid:1,swid:1,modified:1,
pedigree:1,externalReferences:1,components:1,evidence:1,releaseNotes:1,modelCard:1,data:1,cryptoProperties:1,properties:1,tags:1,signature:1},ai=["application",
"framework","library","container","platform","operating-system","device","device-driver","firmware","file","machine-learning-model","data","cryptographic-asset"],
ti=["required","optional","excluded"],ii=["inbound","outbound","bi-directional","unknown"],ni={"bom-ref":1,provider:1,group:1,name:1,version:1,description:1,endpoints:1,
authenticated:1,"x-trust-boundary":1,trustZone:1,data:1,licenses:1,externalReferences:1,services:1,releaseNotes:1,properties:1,tags:1,signature:1},oi={timestamp:1,
lifecycles:1,tools:1,manufacturer:1,authors:1,component:1,manufacture:1,supplier:1,licenses:1,properties:1},si=["design","pre-build","build","post-build","opera\
tions","discovery","decommission"],li=["complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomplete_first_party_o\
pensource_only","incomplete_third_party_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","not_specified"],pi=[
"critical","high","medium","low","info","none","unknown"],fi=["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWASP","SSVC","other"],yi=["resolved","resolved_with_pedigre\
e","exploitable","in_triage","false_positive","not_affected"],ci=["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requir\
es_environment","protected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"],di=["affected","unaffected","unknown"],
ui={"bom-ref":1,id:1,source:1,references:1,ratings:1,cwes:1,description:1,detail:1,recommendation:1,workaround:1,proofOfConcept:1,advisories:1,created:1,published:1,
updated:1,rejected:1,credits:1,tools:1,analysis:1,affects:1,properties:1},vi=["can_not_fix","will_not_fix","update","rollback","workaround_available"],mi=["copy",
"clone","lint","scan","merge","build","test","deliver","deploy","release","clean","other"],Pi=["artifact","attestation","log","evidence","metrics","other"],hi={
"bom-ref":1,uid:1,name:1,description:1,resourceReferences:1,type:1,event:1,conditions:1,timeActivated:1,inputs:1,outputs:1,properties:1},gi=["manual","api","web\
hook","scheduled"],ki=["filesystem","block"],Di={"bom-ref":1,uid:1,name:1,aliases:1,description:1,resourceReferences:1,accessMode:1,mountPath:1,managedDataType:1,
volumeRequest:1,volume:1,properties:1},wi=["read-only","read-write","read-write-once","write-once","write-only"],bi={"bom-ref":1,uid:1,name:1,description:1,resourceReferences:1,
taskTypes:1,trigger:1,steps:1,inputs:1,outputs:1,timeStart:1,timeEnd:1,workspaces:1,runtimeTopology:1,properties:1},Ai={"bom-ref":1,uid:1,name:1,description:1,resourceReferences:1,
tasks:1,taskDependencies:1,taskTypes:1,trigger:1,steps:1,inputs:1,outputs:1,timeStart:1,timeEnd:1,workspaces:1,runtimeTopology:1,properties:1},Si={"bom-ref":1,name:1,
version:1,description:1,owner:1,requirements:1,levels:1,externalReferences:1,signature:1},Ci={"bom-ref":1,identifier:1,title:1,text:1,descriptions:1,openCre:1,parent:1,
properties:1,externalReferences:1},Li={$schema:1,bomFormat:1,specVersion:1,serialNumber:1,version:1,metadata:1,components:1,services:1,externalReferences:1,dependencies:1,
compositions:1,vulnerabilities:1,annotations:1,formulation:1,declarations:1,definitions:1,properties:1,signature:1},xi=["CycloneDX"],ji={"bom-ref":1,target:1,predicate:1,
mitigationStrategies:1,reasoning:1,evidence:1,counterEvidence:1,externalReferences:1,signature:1},qi={"bom-ref":1,propertyName:1,description:1,data:1,created:1,
expires:1,author:1,reviewer:1,signature:1},zi=F,Gi=F,Ar=Object.prototype.hasOwnProperty,Ni=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}\
-[0-9a-f]{12}$","u"),er=(le(),se(oe)).formats["date-time"],Ri=new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$","u"),Ga=ht().default;function z(a,{instancePath:t="",parentData:R,
parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(typeof a=="string"){if(Ga(a)<1)return z.errors=[{instancePath:t,keyword:"minLength",params:{limit:1}}],
!1}else return z.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;return z.errors=r,e===0}function Jr(a,{instancePath:t="",parentData:R,parentDataProperty:_,
rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s=e;for(let o in a)if(!(o==="bom-ref"||o==="country"||o==="region"||o===
"locality"||o==="postOfficeBoxNumber"||o==="postalCode"||o==="streetAddress"))return Jr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;if(s===e){if(a["bom-ref"]!==void 0){let o=e;z(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?z.errors:
r.concat(z.errors),e=r.length);var i=o===e}else var i=!0;if(i){if(a.country!==void 0){let y=e;if(typeof a.country!="string")return Jr.errors=[{instancePath:t+"/\
country",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(a.region!==void 0){let u=e;if(typeof a.region!="string")return Jr.errors=
[{instancePath:t+"/region",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(a.locality!==void 0){let c=e;if(typeof a.locality!="str\
ing")return Jr.errors=[{instancePath:t+"/locality",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(a.postOfficeBoxNumber!==void 0){
let l=e;if(typeof a.postOfficeBoxNumber!="string")return Jr.errors=[{instancePath:t+"/postOfficeBoxNumber",keyword:"type",params:{type:"string"}}],!1;var i=l===
e}else var i=!0;if(i){if(a.postalCode!==void 0){let f=e;if(typeof a.postalCode!="string")return Jr.errors=[{instancePath:t+"/postalCode",keyword:"type",params:{
type:"string"}}],!1;var i=f===e}else var i=!0;if(i)if(a.streetAddress!==void 0){let f=e;if(typeof a.streetAddress!="string")return Jr.errors=[{instancePath:t+"/\
streetAddress",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0}}}}}}}else return Jr.errors=[{instancePath:t,keyword:"type",params:{type:"ob\
ject"}}],!1;return Jr.errors=r,e===0}var tt=(le(),se(oe)).formats["idn-email"];function Ce(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s=e;for(let o in a)if(!(o==="bom-ref"||o==="name"||o==="email"||o==="phone"))return Ce.
errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(a["bom-ref"]!==void 0){let o=e;z(a["bom-ref"],{instancePath:t+
"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);var i=o===e}else var i=!0;if(i){if(a.name!==
void 0){let y=e;if(typeof a.name!="string")return Ce.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){
if(a.email!==void 0){let u=a.email,c=e;if(e===c&&e===c)if(typeof u=="string"){if(!tt(u))return Ce.errors=[{instancePath:t+"/email",keyword:"format",params:{format:"\
idn-email"}}],!1}else return Ce.errors=[{instancePath:t+"/email",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i)if(a.phone!==void 0){
let u=e;if(typeof a.phone!="string")return Ce.errors=[{instancePath:t+"/phone",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0}}}}else return Ce.
errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Ce.errors=r,e===0}function te(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let y=e;for(let u in a)if(!(u==="bom-ref"||u==="name"||u==="address"||u==="url"||u==="conta\
ct"))return te.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:u}}],!1;if(y===e){if(a["bom-ref"]!==void 0){let u=e;z(a["bom-re\
f"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);var i=u===e}else var i=!0;
if(i){if(a.name!==void 0){let c=e;if(typeof a.name!="string")return te.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else
var i=!0;if(i){if(a.address!==void 0){let l=e;Jr(a.address,{instancePath:t+"/address",parentData:a,parentDataProperty:"address",rootData:n})||(r=r===null?Jr.errors:
r.concat(Jr.errors),e=r.length);var i=l===e}else var i=!0;if(i){if(a.url!==void 0){let f=a.url,p=e;if(e===p)if(Array.isArray(f)){var s=!0;let m=f.length;for(let P=0;P<
m;P++){let k=e;if(e===k&&e===k&&typeof f[P]!="string")return te.errors=[{instancePath:t+"/url/"+P,keyword:"type",params:{type:"string"}}],!1;var s=k===e;if(!s)break}}else
return te.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i)if(a.contact!==void 0){let f=a.contact,p=e;if(e===
p)if(Array.isArray(f)){var o=!0;let m=f.length;for(let P=0;P<m;P++){let k=e;Ce(f[P],{instancePath:t+"/contact/"+P,parentData:f,parentDataProperty:P,rootData:n})||
(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);var o=k===e;if(!o)break}}else return te.errors=[{instancePath:t+"/contact",keyword:"type",params:{type:"ar\
ray"}}],!1;var i=p===e}else var i=!0}}}}}else return te.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return te.errors=r,e===0}function Rr(a,{
instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(typeof a=="string"){if(Ga(a)>1024)return Rr.errors=[{instancePath:t,
keyword:"maxLength",params:{limit:1024}}],!1}else return Rr.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;return Rr.errors=r,e===0}function Sa(a,{
instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;return typeof a!="string"?(Sa.errors=[{instancePath:t,keyword:"type",params:{
type:"string"}}],!1):a==="MD5"||a==="SHA-1"||a==="SHA-256"||a==="SHA-384"||a==="SHA-512"||a==="SHA3-256"||a==="SHA3-384"||a==="SHA3-512"||a==="BLAKE2b-256"||a===
"BLAKE2b-384"||a==="BLAKE2b-512"||a==="BLAKE3"?(Sa.errors=r,e===0):(Sa.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:Dt}}],!1)}var Oi=new RegExp(
"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function Ca(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(typeof a=="string"){if(!Oi.test(a))return Ca.errors=[{instancePath:t,keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]\
{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"}}],!1}else return Ca.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;return Ca.errors=
r,e===0}function Kr(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){
let s;if(a.alg===void 0&&(s="alg")||a.content===void 0&&(s="content"))return Kr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:s}}],!1;{let o=e;
for(let y in a)if(!(y==="alg"||y==="content"))return Kr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(o===e){if(a.
alg!==void 0){let y=e;Sa(a.alg,{instancePath:t+"/alg",parentData:a,parentDataProperty:"alg",rootData:n})||(r=r===null?Sa.errors:r.concat(Sa.errors),e=r.length);
var i=y===e}else var i=!0;if(i)if(a.content!==void 0){let y=e;Ca(a.content,{instancePath:t+"/content",parentData:a,parentDataProperty:"content",rootData:n})||(r=
r===null?Ca.errors:r.concat(Ca.errors),e=r.length);var i=y===e}else var i=!0}}}else return Kr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;
return Kr.errors=r,e===0}var _i=kt().default;function La(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(typeof a!="s\
tring")return La.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;let i;i=!1;for(let s of Wa)if(_i(a,s)){i=!0;break}return i?(La.errors=r,e===
0):(La.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:Wa}}],!1)}function da(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){
let r=null,e=0;return typeof a!="string"?(da.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="declared"||a==="concluded"?(da.errors=r,e===
0):(da.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:wt}}],!1)}function we(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s;if(a.content===void 0&&(s="content"))return we.errors=[{instancePath:t,keyword:"requi\
red",params:{missingProperty:s}}],!1;{let o=e;for(let y in a)if(!(y==="contentType"||y==="encoding"||y==="content"))return we.errors=[{instancePath:t,keyword:"a\
dditionalProperties",params:{additionalProperty:y}}],!1;if(o===e){if(a.contentType!==void 0){let y=e;if(typeof a.contentType!="string")return we.errors=[{instancePath:t+
"/contentType",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(a.encoding!==void 0){let u=a.encoding,c=e;if(typeof u!="string")return we.
errors=[{instancePath:t+"/encoding",keyword:"type",params:{type:"string"}}],!1;if(u!=="base64")return we.errors=[{instancePath:t+"/encoding",keyword:"enum",params:{
allowedValues:bt}}],!1;var i=c===e}else var i=!0;if(i)if(a.content!==void 0){let u=e;if(typeof a.content!="string")return we.errors=[{instancePath:t+"/content",
keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0}}}}else return we.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return we.
errors=r,e===0}function M(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(
a)){let s;if(a.name===void 0&&(s="name"))return M.errors=[{instancePath:t,keyword:"required",params:{missingProperty:s}}],!1;{let o=e;for(let y in a)if(!(y==="n\
ame"||y==="value"))return M.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(o===e){if(a.name!==void 0){let y=e;if(typeof a.
name!="string")return M.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i)if(a.value!==void 0){let y=e;if(typeof a.
value!="string")return M.errors=[{instancePath:t+"/value",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0}}}else return M.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return M.errors=r,e===0}function Me(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,
e=0,i=e,s=!1,o=null,y=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let L;if(a.id===void 0&&(L="id")){let w={instancePath:t,keyword:"required",params:{missingProperty:L}};
r===null?r=[w]:r.push(w),e++}}var c=y===e;c&&(s=!0,o=0);let u=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let L;if(a.name===void 0&&(L="name")){let w={instancePath:t,
keyword:"required",params:{missingProperty:L}};r===null?r=[w]:r.push(w),e++}}var c=u===e;if(c&&s?(s=!1,o=[o,1]):c&&(s=!0,o=1),s)e=i,r!==null&&(i?r.length=i:r=null);else{
let L={instancePath:t,keyword:"oneOf",params:{passingSchemas:o}};return r===null?r=[L]:r.push(L),e++,Me.errors=r,!1}if(e===0)if(a&&typeof a=="object"&&!Array.isArray(
a)){let L=e;for(let w in a)if(!(w==="bom-ref"||w==="id"||w==="name"||w==="acknowledgement"||w==="text"||w==="url"||w==="licensing"||w==="properties"))return Me.
errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:w}}],!1;if(L===e){if(a["bom-ref"]!==void 0){let w=e;z(a["bom-ref"],{instancePath:t+
"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);var l=w===e}else var l=!0;if(l){if(a.id!==
void 0){let S=e;La(a.id,{instancePath:t+"/id",parentData:a,parentDataProperty:"id",rootData:n})||(r=r===null?La.errors:r.concat(La.errors),e=r.length);var l=S===
e}else var l=!0;if(l){if(a.name!==void 0){let v=e;if(typeof a.name!="string")return Me.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;
var l=v===e}else var l=!0;if(l){if(a.acknowledgement!==void 0){let D=e;da(a.acknowledgement,{instancePath:t+"/acknowledgement",parentData:a,parentDataProperty:"\
acknowledgement",rootData:n})||(r=r===null?da.errors:r.concat(da.errors),e=r.length);var l=D===e}else var l=!0;if(l){if(a.text!==void 0){let h=e;we(a.text,{instancePath:t+
"/text",parentData:a,parentDataProperty:"text",rootData:n})||(r=r===null?we.errors:r.concat(we.errors),e=r.length);var l=h===e}else var l=!0;if(l){if(a.url!==void 0){
let b=e;if(e===b&&e===b&&typeof a.url!="string")return Me.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var l=b===e}else var l=!0;if(l){
if(a.licensing!==void 0){let x=a.licensing,O=e;if(e===O)if(x&&typeof x=="object"&&!Array.isArray(x)){let I=e;for(let q in x)if(!(q==="altIds"||q==="licensor"||q===
"licensee"||q==="purchaser"||q==="purchaseOrder"||q==="licenseTypes"||q==="lastRenewal"||q==="expiration"))return Me.errors=[{instancePath:t+"/licensing",keyword:"\
additionalProperties",params:{additionalProperty:q}}],!1;if(I===e){if(x.altIds!==void 0){let q=x.altIds,T=e;if(e===T)if(Array.isArray(q)){var f=!0;let E=q.length;
for(let V=0;V<E;V++){let $=e;if(typeof q[V]!="string")return Me.errors=[{instancePath:t+"/licensing/altIds/"+V,keyword:"type",params:{type:"string"}}],!1;var f=$===
e;if(!f)break}}else return Me.errors=[{instancePath:t+"/licensing/altIds",keyword:"type",params:{type:"array"}}],!1;var p=T===e}else var p=!0;if(p){if(x.licensor!==
void 0){let T=x.licensor,B=e,E=e,V=!1,$=null,G=e;if(T&&typeof T=="object"&&!Array.isArray(T)){let Z;if(T.organization===void 0&&(Z="organization")){let Q={instancePath:t+
"/licensing/licensor",keyword:"required",params:{missingProperty:Z}};r===null?r=[Q]:r.push(Q),e++}}var d=G===e;d&&(V=!0,$=0);let re=e;if(T&&typeof T=="object"&&
!Array.isArray(T)){let Z;if(T.individual===void 0&&(Z="individual")){let Q={instancePath:t+"/licensing/licensor",keyword:"required",params:{missingProperty:Z}};
r===null?r=[Q]:r.push(Q),e++}}var d=re===e;if(d&&V?(V=!1,$=[$,1]):d&&(V=!0,$=1),V)e=E,r!==null&&(E?r.length=E:r=null);else{let Z={instancePath:t+"/licensing/lic\
ensor",keyword:"oneOf",params:{passingSchemas:$}};return r===null?r=[Z]:r.push(Z),e++,Me.errors=r,!1}if(e===B)if(T&&typeof T=="object"&&!Array.isArray(T)){let Z=e;
for(let Q in T)if(!(Q==="organization"||Q==="individual"))return Me.errors=[{instancePath:t+"/licensing/licensor",keyword:"additionalProperties",params:{additionalProperty:Q}}],
!1;if(Z===e){if(T.organization!==void 0){let Q=e;te(T.organization,{instancePath:t+"/licensing/licensor/organization",parentData:T,parentDataProperty:"organizat\
ion",rootData:n})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var m=Q===e}else var m=!0;if(m)if(T.individual!==void 0){let Q=e;Ce(T.individual,{instancePath:t+
"/licensing/licensor/individual",parentData:T,parentDataProperty:"individual",rootData:n})||(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);var m=Q===e}else
var m=!0}}else return Me.errors=[{instancePath:t+"/licensing/licensor",keyword:"type",params:{type:"object"}}],!1;var p=B===e}else var p=!0;if(p){if(x.licensee!==
void 0){let B=x.licensee,E=e,V=e,$=!1,G=null,re=e;if(B&&typeof B=="object"&&!Array.isArray(B)){let Q;if(B.organization===void 0&&(Q="organization")){let U={instancePath:t+
"/licensing/licensee",keyword:"required",params:{missingProperty:Q}};r===null?r=[U]:r.push(U),e++}}var P=re===e;P&&($=!0,G=0);let be=e;if(B&&typeof B=="object"&&
!Array.isArray(B)){let Q;if(B.individual===void 0&&(Q="individual")){let U={instancePath:t+"/licensing/licensee",keyword:"required",params:{missingProperty:Q}};
r===null?r=[U]:r.push(U),e++}}var P=be===e;if(P&&$?($=!1,G=[G,1]):P&&($=!0,G=1),$)e=V,r!==null&&(V?r.length=V:r=null);else{let Q={instancePath:t+"/licensing/lic\
ensee",keyword:"oneOf",params:{passingSchemas:G}};return r===null?r=[Q]:r.push(Q),e++,Me.errors=r,!1}if(e===E)if(B&&typeof B=="object"&&!Array.isArray(B)){let Q=e;
for(let U in B)if(!(U==="organization"||U==="individual"))return Me.errors=[{instancePath:t+"/licensing/licensee",keyword:"additionalProperties",params:{additionalProperty:U}}],
!1;if(Q===e){if(B.organization!==void 0){let U=e;te(B.organization,{instancePath:t+"/licensing/licensee/organization",parentData:B,parentDataProperty:"organizat\
ion",rootData:n})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var k=U===e}else var k=!0;if(k)if(B.individual!==void 0){let U=e;Ce(B.individual,{instancePath:t+
"/licensing/licensee/individual",parentData:B,parentDataProperty:"individual",rootData:n})||(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);var k=U===e}else
var k=!0}}else return Me.errors=[{instancePath:t+"/licensing/licensee",keyword:"type",params:{type:"object"}}],!1;var p=E===e}else var p=!0;if(p){if(x.purchaser!==
void 0){let E=x.purchaser,V=e,$=e,G=!1,re=null,be=e;if(E&&typeof E=="object"&&!Array.isArray(E)){let U;if(E.organization===void 0&&(U="organization")){let K={instancePath:t+
"/licensing/purchaser",keyword:"required",params:{missingProperty:U}};r===null?r=[K]:r.push(K),e++}}var g=be===e;g&&(G=!0,re=0);let Z=e;if(E&&typeof E=="object"&&
!Array.isArray(E)){let U;if(E.individual===void 0&&(U="individual")){let K={instancePath:t+"/licensing/purchaser",keyword:"required",params:{missingProperty:U}};
r===null?r=[K]:r.push(K),e++}}var g=Z===e;if(g&&G?(G=!1,re=[re,1]):g&&(G=!0,re=1),G)e=$,r!==null&&($?r.length=$:r=null);else{let U={instancePath:t+"/licensing/p\
urchaser",keyword:"oneOf",params:{passingSchemas:re}};return r===null?r=[U]:r.push(U),e++,Me.errors=r,!1}if(e===V)if(E&&typeof E=="object"&&!Array.isArray(E)){let U=e;
for(let K in E)if(!(K==="organization"||K==="individual"))return Me.errors=[{instancePath:t+"/licensing/purchaser",keyword:"additionalProperties",params:{additionalProperty:K}}],
!1;if(U===e){if(E.organization!==void 0){let K=e;te(E.organization,{instancePath:t+"/licensing/purchaser/organization",parentData:E,parentDataProperty:"organiza\
tion",rootData:n})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var C=K===e}else var C=!0;if(C)if(E.individual!==void 0){let K=e;Ce(E.individual,{instancePath:t+
"/licensing/purchaser/individual",parentData:E,parentDataProperty:"individual",rootData:n})||(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);var C=K===e}else
var C=!0}}else return Me.errors=[{instancePath:t+"/licensing/purchaser",keyword:"type",params:{type:"object"}}],!1;var p=V===e}else var p=!0;if(p){if(x.purchaseOrder!==
void 0){let V=e;if(typeof x.purchaseOrder!="string")return Me.errors=[{instancePath:t+"/licensing/purchaseOrder",keyword:"type",params:{type:"string"}}],!1;var p=V===
e}else var p=!0;if(p){if(x.licenseTypes!==void 0){let $=x.licenseTypes,G=e;if(e===G)if(Array.isArray($)){var j=!0;let be=$.length;for(let Z=0;Z<be;Z++){let Q=$[Z],
U=e;if(typeof Q!="string")return Me.errors=[{instancePath:t+"/licensing/licenseTypes/"+Z,keyword:"type",params:{type:"string"}}],!1;if(!(Q==="academic"||Q==="ap\
pliance"||Q==="client-access"||Q==="concurrent-user"||Q==="core-points"||Q==="custom-metric"||Q==="device"||Q==="evaluation"||Q==="named-user"||Q==="node-locked"||
Q==="oem"||Q==="perpetual"||Q==="processor-points"||Q==="subscription"||Q==="user"||Q==="other"))return Me.errors=[{instancePath:t+"/licensing/licenseTypes/"+Z,
keyword:"enum",params:{allowedValues:At}}],!1;var j=U===e;if(!j)break}}else return Me.errors=[{instancePath:t+"/licensing/licenseTypes",keyword:"type",params:{type:"\
array"}}],!1;var p=G===e}else var p=!0;if(p){if(x.lastRenewal!==void 0){let G=x.lastRenewal,re=e;if(e===re&&e===re)if(typeof G=="string"){if(!er.validate(G))return Me.
errors=[{instancePath:t+"/licensing/lastRenewal",keyword:"format",params:{format:"date-time"}}],!1}else return Me.errors=[{instancePath:t+"/licensing/lastRenewa\
l",keyword:"type",params:{type:"string"}}],!1;var p=re===e}else var p=!0;if(p)if(x.expiration!==void 0){let G=x.expiration,re=e;if(e===re&&e===re)if(typeof G=="\
string"){if(!er.validate(G))return Me.errors=[{instancePath:t+"/licensing/expiration",keyword:"format",params:{format:"date-time"}}],!1}else return Me.errors=[{
instancePath:t+"/licensing/expiration",keyword:"type",params:{type:"string"}}],!1;var p=re===e}else var p=!0}}}}}}}}else return Me.errors=[{instancePath:t+"/lic\
ensing",keyword:"type",params:{type:"object"}}],!1;var l=O===e}else var l=!0;if(l)if(a.properties!==void 0){let x=a.properties,O=e;if(e===O)if(Array.isArray(x)){
var A=!0;let I=x.length;for(let q=0;q<I;q++){let T=e;M(x[q],{instancePath:t+"/properties/"+q,parentData:x,parentDataProperty:q,rootData:n})||(r=r===null?M.errors:
r.concat(M.errors),e=r.length);var A=T===e;if(!A)break}}else return Me.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var l=O===
e}else var l=!0}}}}}}}}else return Me.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Me.errors=r,e===0}function Or(a,{instancePath:t="",
parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(!Array.isArray(a))return Or.errors=[{instancePath:t,keyword:"type",params:{type:"array"}}],
!1;let i=e,s=!1,o=null,y=e;if(e===y)if(Array.isArray(a)){var u=!0;let p=a.length;for(let d=0;d<p;d++){let m=a[d],P=e;if(e===P)if(m&&typeof m=="object"&&!Array.isArray(
m)){let g;if(m.license===void 0&&(g="license")){let C={instancePath:t+"/"+d,keyword:"required",params:{missingProperty:g}};r===null?r=[C]:r.push(C),e++}else{let C=e;
for(let j in m)if(j!=="license"){let A={instancePath:t+"/"+d,keyword:"additionalProperties",params:{additionalProperty:j}};r===null?r=[A]:r.push(A),e++;break}C===
e&&m.license!==void 0&&(Me(m.license,{instancePath:t+"/"+d+"/license",parentData:m,parentDataProperty:"license",rootData:n})||(r=r===null?Me.errors:r.concat(Me.
errors),e=r.length))}}else{let g={instancePath:t+"/"+d,keyword:"type",params:{type:"object"}};r===null?r=[g]:r.push(g),e++}var u=P===e;if(!u)break}}else{let p={
instancePath:t,keyword:"type",params:{type:"array"}};r===null?r=[p]:r.push(p),e++}var f=y===e;f&&(s=!0,o=0);let c=e;if(e===c)if(Array.isArray(a))if(a.length>1){
let p={instancePath:t,keyword:"maxItems",params:{limit:1}};r===null?r=[p]:r.push(p),e++}else if(a.length<1){let p={instancePath:t,keyword:"minItems",params:{limit:1}};
r===null?r=[p]:r.push(p),e++}else if(a.length<=1){if(a.length>0){let p=a[0];if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let d;if(p.expression===void 0&&
(d="expression")){let m={instancePath:t+"/0",keyword:"required",params:{missingProperty:d}};r===null?r=[m]:r.push(m),e++}else{let m=e;for(let P in p)if(!(P==="e\
xpression"||P==="acknowledgement"||P==="bom-ref")){let k={instancePath:t+"/0",keyword:"additionalProperties",params:{additionalProperty:P}};r===null?r=[k]:r.push(
k),e++;break}if(m===e){if(p.expression!==void 0){let P=e;if(typeof p.expression!="string"){let g={instancePath:t+"/0/expression",keyword:"type",params:{type:"st\
ring"}};r===null?r=[g]:r.push(g),e++}var l=P===e}else var l=!0;if(l){if(p.acknowledgement!==void 0){let k=e;da(p.acknowledgement,{instancePath:t+"/0/acknowledge\
ment",parentData:p,parentDataProperty:"acknowledgement",rootData:n})||(r=r===null?da.errors:r.concat(da.errors),e=r.length);var l=k===e}else var l=!0;if(l)if(p["\
bom-ref"]!==void 0){let k=e;z(p["bom-ref"],{instancePath:t+"/0/bom-ref",parentData:p,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?z.errors:r.concat(z.
errors),e=r.length);var l=k===e}else var l=!0}}}}else{let d={instancePath:t+"/0",keyword:"type",params:{type:"object"}};r===null?r=[d]:r.push(d),e++}}}else{let p={
instancePath:t,keyword:"additionalItems",params:{limit:1}};r===null?r=[p]:r.push(p),e++}else{let p={instancePath:t,keyword:"type",params:{type:"array"}};r===null?
r=[p]:r.push(p),e++}var f=c===e;if(f&&s?(s=!1,o=[o,1]):f&&(s=!0,o=1),s)e=i,r!==null&&(i?r.length=i:r=null);else{let p={instancePath:t,keyword:"oneOf",params:{passingSchemas:o}};
return r===null?r=[p]:r.push(p),e++,Or.errors=r,!1}return Or.errors=r,e===0}function Fr(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s;if(a.tagId===void 0&&(s="tagId")||a.name===void 0&&(s="name"))return Fr.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:s}}],!1;{let o=e;for(let y in a)if(!(y==="tagId"||y==="name"||y==="version"||y==="tagVersion"||y==="patch"||y==="text"||
y==="url"))return Fr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(o===e){if(a.tagId!==void 0){let y=e;if(typeof a.
tagId!="string")return Fr.errors=[{instancePath:t+"/tagId",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(a.name!==void 0){let u=e;
if(typeof a.name!="string")return Fr.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(a.version!==void 0){
let c=e;if(typeof a.version!="string")return Fr.errors=[{instancePath:t+"/version",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(a.
tagVersion!==void 0){let l=a.tagVersion,f=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)))return Fr.errors=[{instancePath:t+"/tagVersion",keyword:"type",params:{type:"\
integer"}}],!1;var i=f===e}else var i=!0;if(i){if(a.patch!==void 0){let f=e;if(typeof a.patch!="boolean")return Fr.errors=[{instancePath:t+"/patch",keyword:"typ\
e",params:{type:"boolean"}}],!1;var i=f===e}else var i=!0;if(i){if(a.text!==void 0){let p=e;we(a.text,{instancePath:t+"/text",parentData:a,parentDataProperty:"t\
ext",rootData:n})||(r=r===null?we.errors:r.concat(we.errors),e=r.length);var i=p===e}else var i=!0;if(i)if(a.url!==void 0){let p=e;if(e===p&&e===p&&typeof a.url!=
"string")return Fr.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0}}}}}}}}else return Fr.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return Fr.errors=r,e===0}function Tr(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,
e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s=e;for(let o in a)if(!(o==="timestamp"||o==="name"||o==="email"))return Tr.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(a.timestamp!==void 0){let o=a.timestamp,y=e;if(e===y&&e===y)if(typeof o=="string"){
if(!er.validate(o))return Tr.errors=[{instancePath:t+"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else return Tr.errors=[{instancePath:t+"/tim\
estamp",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(a.name!==void 0){let y=e;if(typeof a.name!="string")return Tr.errors=[{instancePath:t+
"/name",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i)if(a.email!==void 0){let y=a.email,u=e;if(e===u&&e===u)if(typeof y=="string"){
if(!tt(y))return Tr.errors=[{instancePath:t+"/email",keyword:"format",params:{format:"idn-email"}}],!1}else return Tr.errors=[{instancePath:t+"/email",keyword:"\
type",params:{type:"string"}}],!1;var i=u===e}else var i=!0}}}else return Tr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Tr.errors=
r,e===0}function la(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){
let s=e;for(let o in a)if(!(o==="uid"||o==="url"||o==="author"||o==="committer"||o==="message"))return la.errors=[{instancePath:t,keyword:"additionalProperties",
params:{additionalProperty:o}}],!1;if(s===e){if(a.uid!==void 0){let o=e;if(typeof a.uid!="string")return la.errors=[{instancePath:t+"/uid",keyword:"type",params:{
type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(a.url!==void 0){let y=e;if(e===y&&e===y&&typeof a.url!="string")return la.errors=[{instancePath:t+"/url",
keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(a.author!==void 0){let u=e;Tr(a.author,{instancePath:t+"/author",parentData:a,parentDataProperty:"\
author",rootData:n})||(r=r===null?Tr.errors:r.concat(Tr.errors),e=r.length);var i=u===e}else var i=!0;if(i){if(a.committer!==void 0){let c=e;Tr(a.committer,{instancePath:t+
"/committer",parentData:a,parentDataProperty:"committer",rootData:n})||(r=r===null?Tr.errors:r.concat(Tr.errors),e=r.length);var i=c===e}else var i=!0;if(i)if(a.
message!==void 0){let c=e;if(typeof a.message!="string")return la.errors=[{instancePath:t+"/message",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else
var i=!0}}}}}else return la.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return la.errors=r,e===0}function ga(a,{instancePath:t="",parentData:R,
parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s=e;for(let o in a)if(!(o==="text"||o==="url"))return ga.
errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(a.text!==void 0){let o=e;we(a.text,{instancePath:t+"/text",
parentData:a,parentDataProperty:"text",rootData:n})||(r=r===null?we.errors:r.concat(we.errors),e=r.length);var i=o===e}else var i=!0;if(i)if(a.url!==void 0){let o=e;
if(e===o&&e===o&&typeof a.url!="string")return ga.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0}}else return ga.
errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ga.errors=r,e===0}function dr(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let y;if(a.type===void 0&&(y="type"))return dr.errors=[{instancePath:t,keyword:"required",params:{
missingProperty:y}}],!1;{let u=e;for(let c in a)if(!(c==="type"||c==="id"||c==="name"||c==="description"||c==="source"||c==="references"))return dr.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(u===e){if(a.type!==void 0){let c=a.type,l=e;if(typeof c!="string")return dr.errors=[{instancePath:t+
"/type",keyword:"type",params:{type:"string"}}],!1;if(!(c==="defect"||c==="enhancement"||c==="security"))return dr.errors=[{instancePath:t+"/type",keyword:"enum",
params:{allowedValues:St}}],!1;var i=l===e}else var i=!0;if(i){if(a.id!==void 0){let l=e;if(typeof a.id!="string")return dr.errors=[{instancePath:t+"/id",keyword:"\
type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(a.name!==void 0){let f=e;if(typeof a.name!="string")return dr.errors=[{instancePath:t+"/nam\
e",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(a.description!==void 0){let p=e;if(typeof a.description!="string")return dr.errors=
[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(a.source!==void 0){let d=a.source,m=e;if(e===m)if(d&&
typeof d=="object"&&!Array.isArray(d)){let k=e;for(let g in d)if(!(g==="name"||g==="url"))return dr.errors=[{instancePath:t+"/source",keyword:"additionalPropert\
ies",params:{additionalProperty:g}}],!1;if(k===e){if(d.name!==void 0){let g=e;if(typeof d.name!="string")return dr.errors=[{instancePath:t+"/source/name",keyword:"\
type",params:{type:"string"}}],!1;var s=g===e}else var s=!0;if(s)if(d.url!==void 0){let g=e;if(e===g&&e===g&&typeof d.url!="string")return dr.errors=[{instancePath:t+
"/source/url",keyword:"type",params:{type:"string"}}],!1;var s=g===e}else var s=!0}}else return dr.errors=[{instancePath:t+"/source",keyword:"type",params:{type:"\
object"}}],!1;var i=m===e}else var i=!0;if(i)if(a.references!==void 0){let d=a.references,m=e;if(e===m)if(Array.isArray(d)){var o=!0;let k=d.length;for(let g=0;g<
k;g++){let C=e;if(e===C&&e===C&&typeof d[g]!="string")return dr.errors=[{instancePath:t+"/references/"+g,keyword:"type",params:{type:"string"}}],!1;var o=C===e;
if(!o)break}}else return dr.errors=[{instancePath:t+"/references",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0}}}}}}}else return dr.errors=
[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return dr.errors=r,e===0}function ia(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o;if(a.type===void 0&&(o="type"))return ia.errors=[{instancePath:t,keyword:"required",params:{
missingProperty:o}}],!1;{let y=e;for(let u in a)if(!(u==="type"||u==="diff"||u==="resolves"))return ia.errors=[{instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:u}}],!1;if(y===e){if(a.type!==void 0){let u=a.type,c=e;if(typeof u!="string")return ia.errors=[{instancePath:t+"/type",keyword:"type",params:{
type:"string"}}],!1;if(!(u==="unofficial"||u==="monkey"||u==="backport"||u==="cherry-pick"))return ia.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:Ct}}],
!1;var i=c===e}else var i=!0;if(i){if(a.diff!==void 0){let c=e;ga(a.diff,{instancePath:t+"/diff",parentData:a,parentDataProperty:"diff",rootData:n})||(r=r===null?
ga.errors:r.concat(ga.errors),e=r.length);var i=c===e}else var i=!0;if(i)if(a.resolves!==void 0){let c=a.resolves,l=e;if(e===l)if(Array.isArray(c)){var s=!0;let p=c.
length;for(let d=0;d<p;d++){let m=e;dr(c[d],{instancePath:t+"/resolves/"+d,parentData:c,parentDataProperty:d,rootData:n})||(r=r===null?dr.errors:r.concat(dr.errors),
e=r.length);var s=m===e;if(!s)break}}else return ia.errors=[{instancePath:t+"/resolves",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0}}}}else
return ia.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ia.errors=r,e===0}var Ii=new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-\
f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$","u");function xa(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0&&
e===0)if(typeof a=="string"){if(!Ii.test(a))return xa.errors=[{instancePath:t,keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0\
-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"}}],!1}else return xa.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;return xa.errors=r,e===0}var Ti=new RegExp(
"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$","u");function $e(a,{instancePath:t="",parentData:R,parentDataProperty:_,
rootData:n=a}={}){let r=null,e=0;if(e===0&&e===0)if(typeof a=="string"){if(!Ti.test(a))return $e.errors=[{instancePath:t,keyword:"pattern",params:{pattern:"^urn\
:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"}}],!1}else return $e.errors=[{instancePath:t,keyword:"type",params:{type:"str\
ing"}}],!1;return $e.errors=r,e===0}function Fa(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0,i=e,s=!1,o=e;xa(a,{instancePath:t,
parentData:R,parentDataProperty:_,rootData:n})||(r=r===null?xa.errors:r.concat(xa.errors),e=r.length);var y=o===e;if(s=s||y,!s){let u=e;$e(a,{instancePath:t,parentData:R,
parentDataProperty:_,rootData:n})||(r=r===null?$e.errors:r.concat($e.errors),e=r.length);var y=u===e;s=s||y}if(s)e=i,r!==null&&(i?r.length=i:r=null);else{let u={
instancePath:t,keyword:"anyOf",params:{}};return r===null?r=[u]:r.push(u),e++,Fa.errors=r,!1}return Fa.errors=r,e===0}function xe(a,{instancePath:t="",parentData:R,
parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let y;if(a.url===void 0&&(y="url")||a.type===void 0&&
(y="type"))return xe.errors=[{instancePath:t,keyword:"required",params:{missingProperty:y}}],!1;{let u=e;for(let c in a)if(!(c==="url"||c==="comment"||c==="type"||
c==="hashes"))return xe.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(u===e){if(a.url!==void 0){let c=a.url,l=e,f=e,
p=!1,d=e;if(e===d&&e===d&&typeof c!="string"){let P={instancePath:t+"/url",keyword:"type",params:{type:"string"}};r===null?r=[P]:r.push(P),e++}var i=d===e;if(p=
p||i,!p){let P=e;Fa(c,{instancePath:t+"/url",parentData:a,parentDataProperty:"url",rootData:n})||(r=r===null?Fa.errors:r.concat(Fa.errors),e=r.length);var i=P===
e;p=p||i}if(p)e=f,r!==null&&(f?r.length=f:r=null);else{let P={instancePath:t+"/url",keyword:"anyOf",params:{}};return r===null?r=[P]:r.push(P),e++,xe.errors=r,!1}
var s=l===e}else var s=!0;if(s){if(a.comment!==void 0){let l=e;if(typeof a.comment!="string")return xe.errors=[{instancePath:t+"/comment",keyword:"type",params:{
type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(a.type!==void 0){let f=a.type,p=e;if(typeof f!="string")return xe.errors=[{instancePath:t+"/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(f==="vcs"||f==="issue-tracker"||f==="website"||f==="advisories"||f==="bom"||f==="mailing-list"||f==="social"||f==="chat"||
f==="documentation"||f==="support"||f==="source-distribution"||f==="distribution"||f==="distribution-intake"||f==="license"||f==="build-meta"||f==="build-system"||
f==="release-notes"||f==="security-contact"||f==="model-card"||f==="log"||f==="configuration"||f==="evidence"||f==="formulation"||f==="attestation"||f==="threat\
-model"||f==="adversary-model"||f==="risk-assessment"||f==="vulnerability-assertion"||f==="exploitability-statement"||f==="pentest-report"||f==="static-analysis\
-report"||f==="dynamic-analysis-report"||f==="runtime-analysis-report"||f==="component-analysis-report"||f==="maturity-report"||f==="certification-report"||f===
"codified-infrastructure"||f==="quality-metrics"||f==="poam"||f==="electronic-signature"||f==="digital-signature"||f==="rfc-9116"||f==="other"))return xe.errors=
[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:Lt}}],!1;var s=p===e}else var s=!0;if(s)if(a.hashes!==void 0){let f=a.hashes,p=e;if(e===p)if(Array.
isArray(f)){var o=!0;let m=f.length;for(let P=0;P<m;P++){let k=e;Kr(f[P],{instancePath:t+"/hashes/"+P,parentData:f,parentDataProperty:P,rootData:n})||(r=r===null?
Kr.errors:r.concat(Kr.errors),e=r.length);var o=k===e;if(!o)break}}else return xe.errors=[{instancePath:t+"/hashes",keyword:"type",params:{type:"array"}}],!1;var s=p===
e}else var s=!0}}}}}else return xe.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return xe.errors=r,e===0}function W(a,{instancePath:t="",parentData:R,
parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(typeof a=="string"){if(Ga(a)<1)return W.errors=[{instancePath:t,keyword:"minLength",params:{limit:1}}],
!1}else return W.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;return W.errors=r,e===0}function Ue(a,{instancePath:t="",parentData:R,parentDataProperty:_,
rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let c;if(a.field===void 0&&(c="field"))return Ue.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:c}}],!1;{let l=e;for(let f in a)if(!(f==="field"||f==="confidence"||f==="concludedValue"||f==="methods"||f==="tools"))
return Ue.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(l===e){if(a.field!==void 0){let f=a.field,p=e;if(typeof f!=
"string")return Ue.errors=[{instancePath:t+"/field",keyword:"type",params:{type:"string"}}],!1;if(!(f==="group"||f==="name"||f==="version"||f==="purl"||f==="cpe"||
f==="omniborId"||f==="swhid"||f==="swid"||f==="hash"))return Ue.errors=[{instancePath:t+"/field",keyword:"enum",params:{allowedValues:xt}}],!1;var i=p===e}else var i=!0;
if(i){if(a.confidence!==void 0){let p=a.confidence,d=e;if(e===d)if(typeof p=="number"){if(p>1||isNaN(p))return Ue.errors=[{instancePath:t+"/confidence",keyword:"\
maximum",params:{comparison:"<=",limit:1}}],!1;if(p<0||isNaN(p))return Ue.errors=[{instancePath:t+"/confidence",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return Ue.errors=[{instancePath:t+"/confidence",keyword:"type",params:{type:"number"}}],!1;var i=d===e}else var i=!0;if(i){if(a.concludedValue!==void 0){
let d=e;if(typeof a.concludedValue!="string")return Ue.errors=[{instancePath:t+"/concludedValue",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;
if(i){if(a.methods!==void 0){let m=a.methods,P=e;if(e===P)if(Array.isArray(m)){var s=!0;let g=m.length;for(let C=0;C<g;C++){let j=m[C],A=e;if(e===A)if(j&&typeof j==
"object"&&!Array.isArray(j)){let w;if(j.technique===void 0&&(w="technique")||j.confidence===void 0&&(w="confidence"))return Ue.errors=[{instancePath:t+"/methods\
/"+C,keyword:"required",params:{missingProperty:w}}],!1;{let S=e;for(let v in j)if(!(v==="technique"||v==="confidence"||v==="value"))return Ue.errors=[{instancePath:t+
"/methods/"+C,keyword:"additionalProperties",params:{additionalProperty:v}}],!1;if(S===e){if(j.technique!==void 0){let v=j.technique,D=e;if(typeof v!="string")return Ue.
errors=[{instancePath:t+"/methods/"+C+"/technique",keyword:"type",params:{type:"string"}}],!1;if(!(v==="source-code-analysis"||v==="binary-analysis"||v==="manif\
est-analysis"||v==="ast-fingerprint"||v==="hash-comparison"||v==="instrumentation"||v==="dynamic-analysis"||v==="filename"||v==="attestation"||v==="other"))return Ue.
errors=[{instancePath:t+"/methods/"+C+"/technique",keyword:"enum",params:{allowedValues:jt}}],!1;var o=D===e}else var o=!0;if(o){if(j.confidence!==void 0){let D=j.
confidence,h=e;if(e===h)if(typeof D=="number"){if(D>1||isNaN(D))return Ue.errors=[{instancePath:t+"/methods/"+C+"/confidence",keyword:"maximum",params:{comparison:"\
<=",limit:1}}],!1;if(D<0||isNaN(D))return Ue.errors=[{instancePath:t+"/methods/"+C+"/confidence",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return Ue.
errors=[{instancePath:t+"/methods/"+C+"/confidence",keyword:"type",params:{type:"number"}}],!1;var o=h===e}else var o=!0;if(o)if(j.value!==void 0){let D=e;if(typeof j.
value!="string")return Ue.errors=[{instancePath:t+"/methods/"+C+"/value",keyword:"type",params:{type:"string"}}],!1;var o=D===e}else var o=!0}}}}else return Ue.
errors=[{instancePath:t+"/methods/"+C,keyword:"type",params:{type:"object"}}],!1;var s=A===e;if(!s)break}}else return Ue.errors=[{instancePath:t+"/methods",keyword:"\
type",params:{type:"array"}}],!1;var i=P===e}else var i=!0;if(i)if(a.tools!==void 0){let m=a.tools,P=e;if(e===P)if(Array.isArray(m)){var y=!0;let g=m.length;for(let C=0;C<
g;C++){let j=m[C],A=e,L=e,w=!1,S=e;W(j,{instancePath:t+"/tools/"+C,parentData:m,parentDataProperty:C,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);
var u=S===e;if(w=w||u,!w){let D=e;$e(j,{instancePath:t+"/tools/"+C,parentData:m,parentDataProperty:C,rootData:n})||(r=r===null?$e.errors:r.concat($e.errors),e=r.
length);var u=D===e;w=w||u}if(w)e=L,r!==null&&(L?r.length=L:r=null);else{let D={instancePath:t+"/tools/"+C,keyword:"anyOf",params:{}};return r===null?r=[D]:r.push(
D),e++,Ue.errors=r,!1}var y=A===e;if(!y)break}if(y&&!(le(),se(oe)).unique(m))return Ue.errors=[{instancePath:t+"/tools",keyword:"uniqueItems",params:{}}],!1}else
return Ue.errors=[{instancePath:t+"/tools",keyword:"type",params:{type:"array"}}],!1;var i=P===e}else var i=!0}}}}}}else return Ue.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return Ue.errors=r,e===0}function va(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===
0)if(a&&typeof a=="object"&&!Array.isArray(a)){let i;if(a.text===void 0&&(i="text"))return va.errors=[{instancePath:t,keyword:"required",params:{missingProperty:i}}],
!1;{let s=e;for(let o in a)if(o!=="text")return va.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e&&a.text!==
void 0&&typeof a.text!="string")return va.errors=[{instancePath:t+"/text",keyword:"type",params:{type:"string"}}],!1}}else return va.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return va.errors=r,e===0}function Ie(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===
0)if(a&&typeof a=="object"&&!Array.isArray(a)){let d=e;for(let m in a)if(!(m==="identity"||m==="occurrences"||m==="callstack"||m==="licenses"||m==="copyright"))
return Ie.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:m}}],!1;if(d===e){if(a.identity!==void 0){let m=a.identity,P=e,k=e,g=!1,
C=null,j=e;if(e===j)if(Array.isArray(m)){var i=!0;let w=m.length;for(let S=0;S<w;S++){let v=e;Ue(m[S],{instancePath:t+"/identity/"+S,parentData:m,parentDataProperty:S,
rootData:n})||(r=r===null?Ue.errors:r.concat(Ue.errors),e=r.length);var i=v===e;if(!i)break}}else{let w={instancePath:t+"/identity",keyword:"type",params:{type:"\
array"}};r===null?r=[w]:r.push(w),e++}var s=j===e;s&&(g=!0,C=0);let A=e;Ue(m,{instancePath:t+"/identity",parentData:a,parentDataProperty:"identity",rootData:n})||
(r=r===null?Ue.errors:r.concat(Ue.errors),e=r.length);var s=A===e;if(s&&g?(g=!1,C=[C,1]):s&&(g=!0,C=1),g)e=k,r!==null&&(k?r.length=k:r=null);else{let w={instancePath:t+
"/identity",keyword:"oneOf",params:{passingSchemas:C}};return r===null?r=[w]:r.push(w),e++,Ie.errors=r,!1}var o=P===e}else var o=!0;if(o){if(a.occurrences!==void 0){
let P=a.occurrences,k=e;if(e===k)if(Array.isArray(P)){var y=!0;let C=P.length;for(let j=0;j<C;j++){let A=P[j],L=e;if(e===L)if(A&&typeof A=="object"&&!Array.isArray(
A)){let S;if(A.location===void 0&&(S="location"))return Ie.errors=[{instancePath:t+"/occurrences/"+j,keyword:"required",params:{missingProperty:S}}],!1;{let v=e;
for(let D in A)if(!(D==="bom-ref"||D==="location"||D==="line"||D==="offset"||D==="symbol"||D==="additionalContext"))return Ie.errors=[{instancePath:t+"/occurren\
ces/"+j,keyword:"additionalProperties",params:{additionalProperty:D}}],!1;if(v===e){if(A["bom-ref"]!==void 0){let D=e;z(A["bom-ref"],{instancePath:t+"/occurrenc\
es/"+j+"/bom-ref",parentData:A,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);var u=D===e}else var u=!0;if(u){if(A.
location!==void 0){let h=e;if(typeof A.location!="string")return Ie.errors=[{instancePath:t+"/occurrences/"+j+"/location",keyword:"type",params:{type:"string"}}],
!1;var u=h===e}else var u=!0;if(u){if(A.line!==void 0){let b=A.line,x=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)))return Ie.errors=[{instancePath:t+"/occurren\
ces/"+j+"/line",keyword:"type",params:{type:"integer"}}],!1;if(e===x&&typeof b=="number"&&(b<0||isNaN(b)))return Ie.errors=[{instancePath:t+"/occurrences/"+j+"/\
line",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var u=x===e}else var u=!0;if(u){if(A.offset!==void 0){let x=A.offset,O=e;if(!(typeof x=="number"&&
!(x%1)&&!isNaN(x)))return Ie.errors=[{instancePath:t+"/occurrences/"+j+"/offset",keyword:"type",params:{type:"integer"}}],!1;if(e===O&&typeof x=="number"&&(x<0||
isNaN(x)))return Ie.errors=[{instancePath:t+"/occurrences/"+j+"/offset",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var u=O===e}else var u=!0;if(u){
if(A.symbol!==void 0){let O=e;if(typeof A.symbol!="string")return Ie.errors=[{instancePath:t+"/occurrences/"+j+"/symbol",keyword:"type",params:{type:"string"}}],
!1;var u=O===e}else var u=!0;if(u)if(A.additionalContext!==void 0){let O=e;if(typeof A.additionalContext!="string")return Ie.errors=[{instancePath:t+"/occurrenc\
es/"+j+"/additionalContext",keyword:"type",params:{type:"string"}}],!1;var u=O===e}else var u=!0}}}}}}}else return Ie.errors=[{instancePath:t+"/occurrences/"+j,
keyword:"type",params:{type:"object"}}],!1;var y=L===e;if(!y)break}}else return Ie.errors=[{instancePath:t+"/occurrences",keyword:"type",params:{type:"array"}}],
!1;var o=k===e}else var o=!0;if(o){if(a.callstack!==void 0){let k=a.callstack,g=e;if(e===g)if(k&&typeof k=="object"&&!Array.isArray(k)){let j=e;for(let A in k)if(A!==
"frames")return Ie.errors=[{instancePath:t+"/callstack",keyword:"additionalProperties",params:{additionalProperty:A}}],!1;if(j===e&&k.frames!==void 0){let A=k.frames;
if(e===e)if(Array.isArray(A)){var c=!0;let L=A.length;for(let w=0;w<L;w++){let S=A[w],v=e;if(e===v)if(S&&typeof S=="object"&&!Array.isArray(S)){let h;if(S.module===
void 0&&(h="module"))return Ie.errors=[{instancePath:t+"/callstack/frames/"+w,keyword:"required",params:{missingProperty:h}}],!1;{let b=e;for(let x in S)if(!(x===
"package"||x==="module"||x==="function"||x==="parameters"||x==="line"||x==="column"||x==="fullFilename"))return Ie.errors=[{instancePath:t+"/callstack/frames/"+
w,keyword:"additionalProperties",params:{additionalProperty:x}}],!1;if(b===e){if(S.package!==void 0){let x=e;if(typeof S.package!="string")return Ie.errors=[{instancePath:t+
"/callstack/frames/"+w+"/package",keyword:"type",params:{type:"string"}}],!1;var l=x===e}else var l=!0;if(l){if(S.module!==void 0){let O=e;if(typeof S.module!="\
string")return Ie.errors=[{instancePath:t+"/callstack/frames/"+w+"/module",keyword:"type",params:{type:"string"}}],!1;var l=O===e}else var l=!0;if(l){if(S.function!==
void 0){let N=e;if(typeof S.function!="string")return Ie.errors=[{instancePath:t+"/callstack/frames/"+w+"/function",keyword:"type",params:{type:"string"}}],!1;var l=N===
e}else var l=!0;if(l){if(S.parameters!==void 0){let I=S.parameters,q=e;if(e===q)if(Array.isArray(I)){var f=!0;let B=I.length;for(let E=0;E<B;E++){let V=e;if(typeof I[E]!=
"string")return Ie.errors=[{instancePath:t+"/callstack/frames/"+w+"/parameters/"+E,keyword:"type",params:{type:"string"}}],!1;var f=V===e;if(!f)break}}else return Ie.
errors=[{instancePath:t+"/callstack/frames/"+w+"/parameters",keyword:"type",params:{type:"array"}}],!1;var l=q===e}else var l=!0;if(l){if(S.line!==void 0){let q=S.
line,T=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)))return Ie.errors=[{instancePath:t+"/callstack/frames/"+w+"/line",keyword:"type",params:{type:"integer"}}],!1;
var l=T===e}else var l=!0;if(l){if(S.column!==void 0){let T=S.column,B=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)))return Ie.errors=[{instancePath:t+"/callsta\
ck/frames/"+w+"/column",keyword:"type",params:{type:"integer"}}],!1;var l=B===e}else var l=!0;if(l)if(S.fullFilename!==void 0){let T=e;if(typeof S.fullFilename!=
"string")return Ie.errors=[{instancePath:t+"/callstack/frames/"+w+"/fullFilename",keyword:"type",params:{type:"string"}}],!1;var l=T===e}else var l=!0}}}}}}}}else
return Ie.errors=[{instancePath:t+"/callstack/frames/"+w,keyword:"type",params:{type:"object"}}],!1;var c=v===e;if(!c)break}}else return Ie.errors=[{instancePath:t+
"/callstack/frames",keyword:"type",params:{type:"array"}}],!1}}else return Ie.errors=[{instancePath:t+"/callstack",keyword:"type",params:{type:"object"}}],!1;var o=g===
e}else var o=!0;if(o){if(a.licenses!==void 0){let g=e;Or(a.licenses,{instancePath:t+"/licenses",parentData:a,parentDataProperty:"licenses",rootData:n})||(r=r===
null?Or.errors:r.concat(Or.errors),e=r.length);var o=g===e}else var o=!0;if(o)if(a.copyright!==void 0){let g=a.copyright,C=e;if(e===C)if(Array.isArray(g)){var p=!0;
let A=g.length;for(let L=0;L<A;L++){let w=e;va(g[L],{instancePath:t+"/copyright/"+L,parentData:g,parentDataProperty:L,rootData:n})||(r=r===null?va.errors:r.concat(
va.errors),e=r.length);var p=w===e;if(!p)break}}else return Ie.errors=[{instancePath:t+"/copyright",keyword:"type",params:{type:"array"}}],!1;var o=C===e}else var o=!0}}}}}else
return Ie.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Ie.errors=r,e===0}function za(a,{instancePath:t="",parentData:R,parentDataProperty:_,
rootData:n=a}={}){let r=null,e=0;return typeof a!="string"?(za.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):(za.errors=r,e===0)}function Xr(a,{
instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(Array.isArray(a)){var i=!0;let s=a.length;for(let o=0;o<s;o++){
let y=e;if(typeof a[o]!="string")return Xr.errors=[{instancePath:t+"/"+o,keyword:"type",params:{type:"string"}}],!1;var i=y===e;if(!i)break}}else return Xr.errors=
[{instancePath:t,keyword:"type",params:{type:"array"}}],!1;return Xr.errors=r,e===0}var Bi=new RegExp("^([a-z]{2})(-[A-Z]{2})?$","u");function ja(a,{instancePath:t="",
parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(typeof a=="string"){if(!Bi.test(a))return ja.errors=[{instancePath:t,keyword:"pat\
tern",params:{pattern:"^([a-z]{2})(-[A-Z]{2})?$"}}],!1}else return ja.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;return ja.errors=r,e===
0}function ka(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s;
if(a.text===void 0&&(s="text"))return ka.errors=[{instancePath:t,keyword:"required",params:{missingProperty:s}}],!1;{let o=e;for(let y in a)if(!(y==="locale"||y===
"text"))return ka.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(o===e){if(a.locale!==void 0){let y=e;ja(a.locale,
{instancePath:t+"/locale",parentData:a,parentDataProperty:"locale",rootData:n})||(r=r===null?ja.errors:r.concat(ja.errors),e=r.length);var i=y===e}else var i=!0;
if(i)if(a.text!==void 0){let y=e;we(a.text,{instancePath:t+"/text",parentData:a,parentDataProperty:"text",rootData:n})||(r=r===null?we.errors:r.concat(we.errors),
e=r.length);var i=y===e}else var i=!0}}}else return ka.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ka.errors=r,e===0}function ur(a,{
instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let c;if(a.type===void 0&&
(c="type"))return ur.errors=[{instancePath:t,keyword:"required",params:{missingProperty:c}}],!1;{let l=e;for(let f in a)if(!Ar.call(qt,f))return ur.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(l===e){if(a.type!==void 0){let f=e;za(a.type,{instancePath:t+"/type",parentData:a,parentDataProperty:"\
type",rootData:n})||(r=r===null?za.errors:r.concat(za.errors),e=r.length);var i=f===e}else var i=!0;if(i){if(a.title!==void 0){let p=e;if(typeof a.title!="strin\
g")return ur.errors=[{instancePath:t+"/title",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(a.featuredImage!==void 0){let d=e;if(e===
d&&e===d&&typeof a.featuredImage!="string")return ur.errors=[{instancePath:t+"/featuredImage",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;
if(i){if(a.socialImage!==void 0){let m=e;if(e===m&&e===m&&typeof a.socialImage!="string")return ur.errors=[{instancePath:t+"/socialImage",keyword:"type",params:{
type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(a.description!==void 0){let P=e;if(typeof a.description!="string")return ur.errors=[{instancePath:t+"/des\
cription",keyword:"type",params:{type:"string"}}],!1;var i=P===e}else var i=!0;if(i){if(a.timestamp!==void 0){let k=a.timestamp,g=e;if(e===g&&e===g)if(typeof k==
"string"){if(!er.validate(k))return ur.errors=[{instancePath:t+"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else return ur.errors=[{instancePath:t+
"/timestamp",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(a.aliases!==void 0){let g=a.aliases,C=e;if(e===C)if(Array.isArray(g)){
var s=!0;let A=g.length;for(let L=0;L<A;L++){let w=e;if(typeof g[L]!="string")return ur.errors=[{instancePath:t+"/aliases/"+L,keyword:"type",params:{type:"strin\
g"}}],!1;var s=w===e;if(!s)break}}else return ur.errors=[{instancePath:t+"/aliases",keyword:"type",params:{type:"array"}}],!1;var i=C===e}else var i=!0;if(i){if(a.
tags!==void 0){let C=e;Xr(a.tags,{instancePath:t+"/tags",parentData:a,parentDataProperty:"tags",rootData:n})||(r=r===null?Xr.errors:r.concat(Xr.errors),e=r.length);
var i=C===e}else var i=!0;if(i){if(a.resolves!==void 0){let j=a.resolves,A=e;if(e===A)if(Array.isArray(j)){var o=!0;let w=j.length;for(let S=0;S<w;S++){let v=e;
dr(j[S],{instancePath:t+"/resolves/"+S,parentData:j,parentDataProperty:S,rootData:n})||(r=r===null?dr.errors:r.concat(dr.errors),e=r.length);var o=v===e;if(!o)break}}else
return ur.errors=[{instancePath:t+"/resolves",keyword:"type",params:{type:"array"}}],!1;var i=A===e}else var i=!0;if(i){if(a.notes!==void 0){let A=a.notes,L=e;if(e===
L)if(Array.isArray(A)){var y=!0;let S=A.length;for(let v=0;v<S;v++){let D=e;ka(A[v],{instancePath:t+"/notes/"+v,parentData:A,parentDataProperty:v,rootData:n})||
(r=r===null?ka.errors:r.concat(ka.errors),e=r.length);var y=D===e;if(!y)break}}else return ur.errors=[{instancePath:t+"/notes",keyword:"type",params:{type:"arra\
y"}}],!1;var i=L===e}else var i=!0;if(i)if(a.properties!==void 0){let A=a.properties,L=e;if(e===L)if(Array.isArray(A)){var u=!0;let S=A.length;for(let v=0;v<S;v++){
let D=e;M(A[v],{instancePath:t+"/properties/"+v,parentData:A,parentDataProperty:v,rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var u=D===e;
if(!u)break}}else return ur.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=L===e}else var i=!0}}}}}}}}}}}}else return ur.
errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ur.errors=r,e===0}function ta(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){
let r=null,e=0;return typeof a!="string"?(ta.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):(ta.errors=r,e===0)}function Da(a,{instancePath:t="",
parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s=e;for(let o in a)if(!(o==="name"||
o==="image"))return Da.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(a.name!==void 0){let o=e;if(typeof a.
name!="string")return Da.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i)if(a.image!==void 0){let o=e;
we(a.image,{instancePath:t+"/image",parentData:a,parentDataProperty:"image",rootData:n})||(r=r===null?we.errors:r.concat(we.errors),e=r.length);var i=o===e}else
var i=!0}}else return Da.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Da.errors=r,e===0}function aa(a,{instancePath:t="",parentData:R,
parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=e;for(let y in a)if(!(y==="description"||y==="\
collection"))return aa.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(o===e){if(a.description!==void 0){let y=e;if(typeof a.
description!="string")return aa.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var s=y===e}else var s=!0;if(s)if(a.collection!==
void 0){let y=a.collection,u=e;if(e===u)if(Array.isArray(y)){var i=!0;let l=y.length;for(let f=0;f<l;f++){let p=e;Da(y[f],{instancePath:t+"/collection/"+f,parentData:y,
parentDataProperty:f,rootData:n})||(r=r===null?Da.errors:r.concat(Da.errors),e=r.length);var i=p===e;if(!i)break}}else return aa.errors=[{instancePath:t+"/colle\
ction",keyword:"type",params:{type:"array"}}],!1;var s=u===e}else var s=!0}}else return aa.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return aa.
errors=r,e===0}function Vr(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0,i=e,s=!1,o=null,y=e;if(a&&typeof a=="object"&&
!Array.isArray(a)){let f;if(a.organization===void 0&&(f="organization")){let p={instancePath:t,keyword:"required",params:{missingProperty:f}};r===null?r=[p]:r.push(
p),e++}}var c=y===e;c&&(s=!0,o=0);let u=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let f;if(a.contact===void 0&&(f="contact")){let p={instancePath:t,keyword:"\
required",params:{missingProperty:f}};r===null?r=[p]:r.push(p),e++}}var c=u===e;if(c&&s?(s=!1,o=[o,1]):c&&(s=!0,o=1),s)e=i,r!==null&&(i?r.length=i:r=null);else{
let f={instancePath:t,keyword:"oneOf",params:{passingSchemas:o}};return r===null?r=[f]:r.push(f),e++,Vr.errors=r,!1}if(e===0)if(a&&typeof a=="object"&&!Array.isArray(
a)){let f=e;for(let p in a)if(!(p==="organization"||p==="contact"))return Vr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;if(f===e){if(a.organization!==void 0){let p=e;te(a.organization,{instancePath:t+"/organization",parentData:a,parentDataProperty:"organization",rootData:n})||
(r=r===null?te.errors:r.concat(te.errors),e=r.length);var l=p===e}else var l=!0;if(l)if(a.contact!==void 0){let p=e;Ce(a.contact,{instancePath:t+"/contact",parentData:a,
parentDataProperty:"contact",rootData:n})||(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);var l=p===e}else var l=!0}}else return Vr.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return Vr.errors=r,e===0}function Nr(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,
e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let u=e;for(let c in a)if(!(c==="custodians"||c==="stewards"||c==="owners"))return Nr.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(u===e){if(a.custodians!==void 0){let c=a.custodians,l=e;if(e===l)if(Array.isArray(c)){var i=!0;
let p=c.length;for(let d=0;d<p;d++){let m=e;Vr(c[d],{instancePath:t+"/custodians/"+d,parentData:c,parentDataProperty:d,rootData:n})||(r=r===null?Vr.errors:r.concat(
Vr.errors),e=r.length);var i=m===e;if(!i)break}}else return Nr.errors=[{instancePath:t+"/custodians",keyword:"type",params:{type:"array"}}],!1;var s=l===e}else var s=!0;
if(s){if(a.stewards!==void 0){let l=a.stewards,f=e;if(e===f)if(Array.isArray(l)){var o=!0;let d=l.length;for(let m=0;m<d;m++){let P=e;Vr(l[m],{instancePath:t+"/\
stewards/"+m,parentData:l,parentDataProperty:m,rootData:n})||(r=r===null?Vr.errors:r.concat(Vr.errors),e=r.length);var o=P===e;if(!o)break}}else return Nr.errors=
[{instancePath:t+"/stewards",keyword:"type",params:{type:"array"}}],!1;var s=f===e}else var s=!0;if(s)if(a.owners!==void 0){let l=a.owners,f=e;if(e===f)if(Array.
isArray(l)){var y=!0;let d=l.length;for(let m=0;m<d;m++){let P=e;Vr(l[m],{instancePath:t+"/owners/"+m,parentData:l,parentDataProperty:m,rootData:n})||(r=r===null?
Vr.errors:r.concat(Vr.errors),e=r.length);var y=P===e;if(!y)break}}else return Nr.errors=[{instancePath:t+"/owners",keyword:"type",params:{type:"array"}}],!1;var s=f===
e}else var s=!0}}}else return Nr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Nr.errors=r,e===0}function mr(a,{instancePath:t="",parentData:R,
parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let u;if(a.type===void 0&&(u="type"))return mr.errors=
[{instancePath:t,keyword:"required",params:{missingProperty:u}}],!1;{let c=e;for(let l in a)if(!Ar.call(Nt,l))return mr.errors=[{instancePath:t,keyword:"additio\
nalProperties",params:{additionalProperty:l}}],!1;if(c===e){if(a["bom-ref"]!==void 0){let l=e;z(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"\
bom-ref",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);var i=l===e}else var i=!0;if(i){if(a.type!==void 0){let f=a.type,p=e;if(typeof f!="st\
ring")return mr.errors=[{instancePath:t+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="source-code"||f==="configuration"||f==="dataset"||f==="defi\
nition"||f==="other"))return mr.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:Rt}}],!1;var i=p===e}else var i=!0;if(i){if(a.name!==void 0){
let p=e;if(typeof a.name!="string")return mr.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(a.contents!==
void 0){let d=a.contents,m=e;if(e===m)if(d&&typeof d=="object"&&!Array.isArray(d)){let k=e;for(let g in d)if(!(g==="attachment"||g==="url"||g==="properties"))return mr.
errors=[{instancePath:t+"/contents",keyword:"additionalProperties",params:{additionalProperty:g}}],!1;if(k===e){if(d.attachment!==void 0){let g=e;we(d.attachment,
{instancePath:t+"/contents/attachment",parentData:d,parentDataProperty:"attachment",rootData:n})||(r=r===null?we.errors:r.concat(we.errors),e=r.length);var s=g===
e}else var s=!0;if(s){if(d.url!==void 0){let C=e;if(e===C&&e===C&&typeof d.url!="string")return mr.errors=[{instancePath:t+"/contents/url",keyword:"type",params:{
type:"string"}}],!1;var s=C===e}else var s=!0;if(s)if(d.properties!==void 0){let C=d.properties,j=e;if(e===j)if(Array.isArray(C)){var o=!0;let L=C.length;for(let w=0;w<
L;w++){let S=e;M(C[w],{instancePath:t+"/contents/properties/"+w,parentData:C,parentDataProperty:w,rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);
var o=S===e;if(!o)break}}else return mr.errors=[{instancePath:t+"/contents/properties",keyword:"type",params:{type:"array"}}],!1;var s=j===e}else var s=!0}}}else
return mr.errors=[{instancePath:t+"/contents",keyword:"type",params:{type:"object"}}],!1;var i=m===e}else var i=!0;if(i){if(a.classification!==void 0){let m=e;ta(
a.classification,{instancePath:t+"/classification",parentData:a,parentDataProperty:"classification",rootData:n})||(r=r===null?ta.errors:r.concat(ta.errors),e=r.
length);var i=m===e}else var i=!0;if(i){if(a.sensitiveData!==void 0){let P=a.sensitiveData,k=e;if(e===k)if(Array.isArray(P)){var y=!0;let C=P.length;for(let j=0;j<
C;j++){let A=e;if(typeof P[j]!="string")return mr.errors=[{instancePath:t+"/sensitiveData/"+j,keyword:"type",params:{type:"string"}}],!1;var y=A===e;if(!y)break}}else
return mr.errors=[{instancePath:t+"/sensitiveData",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(a.graphics!==void 0){let k=e;aa(
a.graphics,{instancePath:t+"/graphics",parentData:a,parentDataProperty:"graphics",rootData:n})||(r=r===null?aa.errors:r.concat(aa.errors),e=r.length);var i=k===
e}else var i=!0;if(i){if(a.description!==void 0){let g=e;if(typeof a.description!="string")return mr.errors=[{instancePath:t+"/description",keyword:"type",params:{
type:"string"}}],!1;var i=g===e}else var i=!0;if(i)if(a.governance!==void 0){let g=e;Nr(a.governance,{instancePath:t+"/governance",parentData:a,parentDataProperty:"\
governance",rootData:n})||(r=r===null?Nr.errors:r.concat(Nr.errors),e=r.length);var i=g===e}else var i=!0}}}}}}}}}}else return mr.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return mr.errors=r,e===0}function sa(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===
0)if(a&&typeof a=="object"&&!Array.isArray(a)){let i=e;for(let s in a)if(s!=="format")return sa.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],
!1;if(i===e&&a.format!==void 0&&typeof a.format!="string")return sa.errors=[{instancePath:t+"/format",keyword:"type",params:{type:"string"}}],!1}else return sa.
errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return sa.errors=r,e===0}function zr(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=e;for(let y in a)if(!(y==="type"||y==="value"||y==="slice"||y==="confidenceInterval"))
return zr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(o===e){if(a.type!==void 0){let y=e;if(typeof a.type!="str\
ing")return zr.errors=[{instancePath:t+"/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(a.value!==void 0){let u=e;if(typeof a.
value!="string")return zr.errors=[{instancePath:t+"/value",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(a.slice!==void 0){let c=e;
if(typeof a.slice!="string")return zr.errors=[{instancePath:t+"/slice",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i)if(a.confidenceInterval!==
void 0){let c=a.confidenceInterval,l=e;if(e===l)if(c&&typeof c=="object"&&!Array.isArray(c)){let p=e;for(let d in c)if(!(d==="lowerBound"||d==="upperBound"))return zr.
errors=[{instancePath:t+"/confidenceInterval",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;if(p===e){if(c.lowerBound!==void 0){let d=e;if(typeof c.
lowerBound!="string")return zr.errors=[{instancePath:t+"/confidenceInterval/lowerBound",keyword:"type",params:{type:"string"}}],!1;var s=d===e}else var s=!0;if(s)
if(c.upperBound!==void 0){let d=e;if(typeof c.upperBound!="string")return zr.errors=[{instancePath:t+"/confidenceInterval/upperBound",keyword:"type",params:{type:"\
string"}}],!1;var s=d===e}else var s=!0}}else return zr.errors=[{instancePath:t+"/confidenceInterval",keyword:"type",params:{type:"object"}}],!1;var i=l===e}else
var i=!0}}}}else return zr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return zr.errors=r,e===0}function ma(a,{instancePath:t="",parentData:R,
parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s=e;for(let o in a)if(!(o==="name"||o==="mitigat\
ionStrategy"))return ma.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(a.name!==void 0){let o=e;if(typeof a.
name!="string")return ma.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i)if(a.mitigationStrategy!==void 0){
let o=e;if(typeof a.mitigationStrategy!="string")return ma.errors=[{instancePath:t+"/mitigationStrategy",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else
var i=!0}}else return ma.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ma.errors=r,e===0}function $r(a,{instancePath:t="",parentData:R,
parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s;if(a.value===void 0&&(s="value")||a.unit===void 0&&
(s="unit"))return $r.errors=[{instancePath:t,keyword:"required",params:{missingProperty:s}}],!1;{let o=e;for(let y in a)if(!(y==="value"||y==="unit"))return $r.
errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(o===e){if(a.value!==void 0){let y=e;if(typeof a.value!="number")return $r.
errors=[{instancePath:t+"/value",keyword:"type",params:{type:"number"}}],!1;var i=y===e}else var i=!0;if(i)if(a.unit!==void 0){let y=a.unit,u=e;if(typeof y!="st\
ring")return $r.errors=[{instancePath:t+"/unit",keyword:"type",params:{type:"string"}}],!1;if(y!=="kWh")return $r.errors=[{instancePath:t+"/unit",keyword:"enum",
params:{allowedValues:Ot}}],!1;var i=u===e}else var i=!0}}}else return $r.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return $r.errors=r,
e===0}function Zr(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){
let o;if(a.organization===void 0&&(o="organization")||a.energySource===void 0&&(o="energySource")||a.energyProvided===void 0&&(o="energyProvided"))return Zr.errors=
[{instancePath:t,keyword:"required",params:{missingProperty:o}}],!1;{let y=e;for(let u in a)if(!(u==="bom-ref"||u==="description"||u==="organization"||u==="ener\
gySource"||u==="energyProvided"||u==="externalReferences"))return Zr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:u}}],!1;if(y===
e){if(a["bom-ref"]!==void 0){let u=e;z(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?z.errors:r.concat(
z.errors),e=r.length);var i=u===e}else var i=!0;if(i){if(a.description!==void 0){let c=e;if(typeof a.description!="string")return Zr.errors=[{instancePath:t+"/d\
escription",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(a.organization!==void 0){let l=a.organization,f=e;if(!(l&&typeof l=="o\
bject"&&!Array.isArray(l)))return Zr.errors=[{instancePath:t+"/organization",keyword:"type",params:{type:"object"}}],!1;te(l,{instancePath:t+"/organization",parentData:a,
parentDataProperty:"organization",rootData:n})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var i=f===e}else var i=!0;if(i){if(a.energySource!==void 0){
let f=a.energySource,p=e;if(typeof f!="string")return Zr.errors=[{instancePath:t+"/energySource",keyword:"type",params:{type:"string"}}],!1;if(!(f==="coal"||f===
"oil"||f==="natural-gas"||f==="nuclear"||f==="wind"||f==="solar"||f==="geothermal"||f==="hydropower"||f==="biofuel"||f==="unknown"||f==="other"))return Zr.errors=
[{instancePath:t+"/energySource",keyword:"enum",params:{allowedValues:_t}}],!1;var i=p===e}else var i=!0;if(i){if(a.energyProvided!==void 0){let p=e;$r(a.energyProvided,
{instancePath:t+"/energyProvided",parentData:a,parentDataProperty:"energyProvided",rootData:n})||(r=r===null?$r.errors:r.concat($r.errors),e=r.length);var i=p===
e}else var i=!0;if(i)if(a.externalReferences!==void 0){let p=a.externalReferences,d=e;if(e===d)if(Array.isArray(p)){var s=!0;let P=p.length;for(let k=0;k<P;k++){
let g=e;xe(p[k],{instancePath:t+"/externalReferences/"+k,parentData:p,parentDataProperty:k,rootData:n})||(r=r===null?xe.errors:r.concat(xe.errors),e=r.length);var s=g===
e;if(!s)break}}else return Zr.errors=[{instancePath:t+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0}}}}}}}else return Zr.
errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Zr.errors=r,e===0}function Hr(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s;if(a.value===void 0&&(s="value")||a.unit===void 0&&(s="unit"))return Hr.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:s}}],!1;{let o=e;for(let y in a)if(!(y==="value"||y==="unit"))return Hr.errors=[{instancePath:t,keyword:"additionalPr\
operties",params:{additionalProperty:y}}],!1;if(o===e){if(a.value!==void 0){let y=e;if(typeof a.value!="number")return Hr.errors=[{instancePath:t+"/value",keyword:"\
type",params:{type:"number"}}],!1;var i=y===e}else var i=!0;if(i)if(a.unit!==void 0){let y=a.unit,u=e;if(typeof y!="string")return Hr.errors=[{instancePath:t+"/\
unit",keyword:"type",params:{type:"string"}}],!1;if(y!=="tCO2eq")return Hr.errors=[{instancePath:t+"/unit",keyword:"enum",params:{allowedValues:It}}],!1;var i=u===
e}else var i=!0}}}else return Hr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Hr.errors=r,e===0}function ea(a,{instancePath:t="",parentData:R,
parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let y;if(a.activity===void 0&&(y="activity")||a.energyProviders===
void 0&&(y="energyProviders")||a.activityEnergyCost===void 0&&(y="activityEnergyCost"))return ea.errors=[{instancePath:t,keyword:"required",params:{missingProperty:y}}],
!1;{let u=e;for(let c in a)if(!(c==="activity"||c==="energyProviders"||c==="activityEnergyCost"||c==="co2CostEquivalent"||c==="co2CostOffset"||c==="properties"))
return ea.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(u===e){if(a.activity!==void 0){let c=a.activity,l=e;if(typeof c!=
"string")return ea.errors=[{instancePath:t+"/activity",keyword:"type",params:{type:"string"}}],!1;if(!(c==="design"||c==="data-collection"||c==="data-preparatio\
n"||c==="training"||c==="fine-tuning"||c==="validation"||c==="deployment"||c==="inference"||c==="other"))return ea.errors=[{instancePath:t+"/activity",keyword:"\
enum",params:{allowedValues:Tt}}],!1;var i=l===e}else var i=!0;if(i){if(a.energyProviders!==void 0){let l=a.energyProviders,f=e;if(e===f)if(Array.isArray(l)){var s=!0;
let d=l.length;for(let m=0;m<d;m++){let P=e;Zr(l[m],{instancePath:t+"/energyProviders/"+m,parentData:l,parentDataProperty:m,rootData:n})||(r=r===null?Zr.errors:
r.concat(Zr.errors),e=r.length);var s=P===e;if(!s)break}}else return ea.errors=[{instancePath:t+"/energyProviders",keyword:"type",params:{type:"array"}}],!1;var i=f===
e}else var i=!0;if(i){if(a.activityEnergyCost!==void 0){let f=e;$r(a.activityEnergyCost,{instancePath:t+"/activityEnergyCost",parentData:a,parentDataProperty:"a\
ctivityEnergyCost",rootData:n})||(r=r===null?$r.errors:r.concat($r.errors),e=r.length);var i=f===e}else var i=!0;if(i){if(a.co2CostEquivalent!==void 0){let p=e;
Hr(a.co2CostEquivalent,{instancePath:t+"/co2CostEquivalent",parentData:a,parentDataProperty:"co2CostEquivalent",rootData:n})||(r=r===null?Hr.errors:r.concat(Hr.
errors),e=r.length);var i=p===e}else var i=!0;if(i){if(a.co2CostOffset!==void 0){let d=e;Hr(a.co2CostOffset,{instancePath:t+"/co2CostOffset",parentData:a,parentDataProperty:"\
co2CostOffset",rootData:n})||(r=r===null?Hr.errors:r.concat(Hr.errors),e=r.length);var i=d===e}else var i=!0;if(i)if(a.properties!==void 0){let d=a.properties,m=e;
if(e===m)if(Array.isArray(d)){var o=!0;let k=d.length;for(let g=0;g<k;g++){let C=e;M(d[g],{instancePath:t+"/properties/"+g,parentData:d,parentDataProperty:g,rootData:n})||
(r=r===null?M.errors:r.concat(M.errors),e=r.length);var o=C===e;if(!o)break}}else return ea.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"a\
rray"}}],!1;var i=m===e}else var i=!0}}}}}}}else return ea.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ea.errors=r,e===0}function Pa(a,{
instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let y=e;for(let u in a)
if(!(u==="energyConsumptions"||u==="properties"))return Pa.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:u}}],!1;if(y===e){if(a.
energyConsumptions!==void 0){let u=a.energyConsumptions,c=e;if(e===c)if(Array.isArray(u)){var i=!0;let f=u.length;for(let p=0;p<f;p++){let d=e;ea(u[p],{instancePath:t+
"/energyConsumptions/"+p,parentData:u,parentDataProperty:p,rootData:n})||(r=r===null?ea.errors:r.concat(ea.errors),e=r.length);var i=d===e;if(!i)break}}else return Pa.
errors=[{instancePath:t+"/energyConsumptions",keyword:"type",params:{type:"array"}}],!1;var o=c===e}else var o=!0;if(o)if(a.properties!==void 0){let u=a.properties,
c=e;if(e===c)if(Array.isArray(u)){var s=!0;let f=u.length;for(let p=0;p<f;p++){let d=e;M(u[p],{instancePath:t+"/properties/"+p,parentData:u,parentDataProperty:p,
rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var s=d===e;if(!s)break}}else return Pa.errors=[{instancePath:t+"/properties",keyword:"type",params:{
type:"array"}}],!1;var o=c===e}else var o=!0}}else return Pa.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Pa.errors=r,e===0}function na(a,{
instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s=e;for(let o in a)
if(!(o==="groupAtRisk"||o==="benefits"||o==="harms"||o==="mitigationStrategy"))return na.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;if(s===e){if(a.groupAtRisk!==void 0){let o=e;if(typeof a.groupAtRisk!="string")return na.errors=[{instancePath:t+"/groupAtRisk",keyword:"type",params:{type:"\
string"}}],!1;var i=o===e}else var i=!0;if(i){if(a.benefits!==void 0){let y=e;if(typeof a.benefits!="string")return na.errors=[{instancePath:t+"/benefits",keyword:"\
type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(a.harms!==void 0){let u=e;if(typeof a.harms!="string")return na.errors=[{instancePath:t+"/h\
arms",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i)if(a.mitigationStrategy!==void 0){let u=e;if(typeof a.mitigationStrategy!="strin\
g")return na.errors=[{instancePath:t+"/mitigationStrategy",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0}}}}else return na.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return na.errors=r,e===0}function _e(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,
e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let L=e;for(let w in a)if(!(w==="bom-ref"||w==="modelParameters"||w==="quantitativeAnalysis"||w==="con\
siderations"||w==="properties"))return _e.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:w}}],!1;if(L===e){if(a["bom-ref"]!==
void 0){let w=e;z(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);
var i=w===e}else var i=!0;if(i){if(a.modelParameters!==void 0){let S=a.modelParameters,v=e;if(e===v)if(S&&typeof S=="object"&&!Array.isArray(S)){let h=e;for(let b in S)
if(!(b==="approach"||b==="task"||b==="architectureFamily"||b==="modelArchitecture"||b==="datasets"||b==="inputs"||b==="outputs"))return _e.errors=[{instancePath:t+
"/modelParameters",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;if(h===e){if(S.approach!==void 0){let b=S.approach,x=e;if(e===x)if(b&&typeof b==
"object"&&!Array.isArray(b)){let N=e;for(let I in b)if(I!=="type")return _e.errors=[{instancePath:t+"/modelParameters/approach",keyword:"additionalProperties",params:{
additionalProperty:I}}],!1;if(N===e&&b.type!==void 0){let I=b.type;if(typeof I!="string")return _e.errors=[{instancePath:t+"/modelParameters/approach/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(I==="supervised"||I==="unsupervised"||I==="reinforcement-learning"||I==="semi-supervised"||I==="self-supervised"))return _e.
errors=[{instancePath:t+"/modelParameters/approach/type",keyword:"enum",params:{allowedValues:Bt}}],!1}}else return _e.errors=[{instancePath:t+"/modelParameters\
/approach",keyword:"type",params:{type:"object"}}],!1;var s=x===e}else var s=!0;if(s){if(S.task!==void 0){let x=e;if(typeof S.task!="string")return _e.errors=[{
instancePath:t+"/modelParameters/task",keyword:"type",params:{type:"string"}}],!1;var s=x===e}else var s=!0;if(s){if(S.architectureFamily!==void 0){let O=e;if(typeof S.
architectureFamily!="string")return _e.errors=[{instancePath:t+"/modelParameters/architectureFamily",keyword:"type",params:{type:"string"}}],!1;var s=O===e}else
var s=!0;if(s){if(S.modelArchitecture!==void 0){let N=e;if(typeof S.modelArchitecture!="string")return _e.errors=[{instancePath:t+"/modelParameters/modelArchite\
cture",keyword:"type",params:{type:"string"}}],!1;var s=N===e}else var s=!0;if(s){if(S.datasets!==void 0){let I=S.datasets,q=e;if(e===q)if(Array.isArray(I)){var o=!0;
let B=I.length;for(let E=0;E<B;E++){let V=I[E],$=e,G=e,re=!1,be=null,Z=e;mr(V,{instancePath:t+"/modelParameters/datasets/"+E,parentData:I,parentDataProperty:E,rootData:n})||
(r=r===null?mr.errors:r.concat(mr.errors),e=r.length);var u=Z===e;u&&(re=!0,be=0);let Q=e;if(e===Q)if(V&&typeof V=="object"&&!Array.isArray(V)){let K=e;for(let Ne in V)
if(Ne!=="ref"){let Ee={instancePath:t+"/modelParameters/datasets/"+E,keyword:"additionalProperties",params:{additionalProperty:Ne}};r===null?r=[Ee]:r.push(Ee),e++;
break}if(K===e&&V.ref!==void 0){let Ne=V.ref;if(typeof Ne!="string"){let ie={instancePath:t+"/modelParameters/datasets/"+E+"/ref",keyword:"type",params:{type:"s\
tring"}};r===null?r=[ie]:r.push(ie),e++}let Ee=e,de=!1,pe=e;W(Ne,{instancePath:t+"/modelParameters/datasets/"+E+"/ref",parentData:V,parentDataProperty:"ref",rootData:n})||
(r=r===null?W.errors:r.concat(W.errors),e=r.length);var y=pe===e;if(de=de||y,!de){let ie=e;$e(Ne,{instancePath:t+"/modelParameters/datasets/"+E+"/ref",parentData:V,
parentDataProperty:"ref",rootData:n})||(r=r===null?$e.errors:r.concat($e.errors),e=r.length);var y=ie===e;de=de||y}if(de)e=Ee,r!==null&&(Ee?r.length=Ee:r=null);else{
let ie={instancePath:t+"/modelParameters/datasets/"+E+"/ref",keyword:"anyOf",params:{}};r===null?r=[ie]:r.push(ie),e++}}}else{let K={instancePath:t+"/modelParam\
eters/datasets/"+E,keyword:"type",params:{type:"object"}};r===null?r=[K]:r.push(K),e++}var u=Q===e;if(u&&re?(re=!1,be=[be,1]):u&&(re=!0,be=1),re)e=G,r!==null&&(G?
r.length=G:r=null);else{let K={instancePath:t+"/modelParameters/datasets/"+E,keyword:"oneOf",params:{passingSchemas:be}};return r===null?r=[K]:r.push(K),e++,_e.
errors=r,!1}var o=$===e;if(!o)break}}else return _e.errors=[{instancePath:t+"/modelParameters/datasets",keyword:"type",params:{type:"array"}}],!1;var s=q===e}else
var s=!0;if(s){if(S.inputs!==void 0){let q=S.inputs,T=e;if(e===T)if(Array.isArray(q)){var c=!0;let E=q.length;for(let V=0;V<E;V++){let $=e;sa(q[V],{instancePath:t+
"/modelParameters/inputs/"+V,parentData:q,parentDataProperty:V,rootData:n})||(r=r===null?sa.errors:r.concat(sa.errors),e=r.length);var c=$===e;if(!c)break}}else
return _e.errors=[{instancePath:t+"/modelParameters/inputs",keyword:"type",params:{type:"array"}}],!1;var s=T===e}else var s=!0;if(s)if(S.outputs!==void 0){let q=S.
outputs,T=e;if(e===T)if(Array.isArray(q)){var l=!0;let E=q.length;for(let V=0;V<E;V++){let $=e;sa(q[V],{instancePath:t+"/modelParameters/outputs/"+V,parentData:q,
parentDataProperty:V,rootData:n})||(r=r===null?sa.errors:r.concat(sa.errors),e=r.length);var l=$===e;if(!l)break}}else return _e.errors=[{instancePath:t+"/model\
Parameters/outputs",keyword:"type",params:{type:"array"}}],!1;var s=T===e}else var s=!0}}}}}}}else return _e.errors=[{instancePath:t+"/modelParameters",keyword:"\
type",params:{type:"object"}}],!1;var i=v===e}else var i=!0;if(i){if(a.quantitativeAnalysis!==void 0){let v=a.quantitativeAnalysis,D=e;if(e===D)if(v&&typeof v==
"object"&&!Array.isArray(v)){let b=e;for(let x in v)if(!(x==="performanceMetrics"||x==="graphics"))return _e.errors=[{instancePath:t+"/quantitativeAnalysis",keyword:"\
additionalProperties",params:{additionalProperty:x}}],!1;if(b===e){if(v.performanceMetrics!==void 0){let x=v.performanceMetrics,O=e;if(e===O)if(Array.isArray(x)){
var f=!0;let I=x.length;for(let q=0;q<I;q++){let T=e;zr(x[q],{instancePath:t+"/quantitativeAnalysis/performanceMetrics/"+q,parentData:x,parentDataProperty:q,rootData:n})||
(r=r===null?zr.errors:r.concat(zr.errors),e=r.length);var f=T===e;if(!f)break}}else return _e.errors=[{instancePath:t+"/quantitativeAnalysis/performanceMetrics",
keyword:"type",params:{type:"array"}}],!1;var p=O===e}else var p=!0;if(p)if(v.graphics!==void 0){let x=e;aa(v.graphics,{instancePath:t+"/quantitativeAnalysis/gr\
aphics",parentData:v,parentDataProperty:"graphics",rootData:n})||(r=r===null?aa.errors:r.concat(aa.errors),e=r.length);var p=x===e}else var p=!0}}else return _e.
errors=[{instancePath:t+"/quantitativeAnalysis",keyword:"type",params:{type:"object"}}],!1;var i=D===e}else var i=!0;if(i){if(a.considerations!==void 0){let D=a.
considerations,h=e;if(e===h)if(D&&typeof D=="object"&&!Array.isArray(D)){let x=e;for(let O in D)if(!(O==="users"||O==="useCases"||O==="technicalLimitations"||O===
"performanceTradeoffs"||O==="ethicalConsiderations"||O==="environmentalConsiderations"||O==="fairnessAssessments"))return _e.errors=[{instancePath:t+"/considera\
tions",keyword:"additionalProperties",params:{additionalProperty:O}}],!1;if(x===e){if(D.users!==void 0){let O=D.users,N=e;if(e===N)if(Array.isArray(O)){var d=!0;
let q=O.length;for(let T=0;T<q;T++){let B=e;if(typeof O[T]!="string")return _e.errors=[{instancePath:t+"/considerations/users/"+T,keyword:"type",params:{type:"s\
tring"}}],!1;var d=B===e;if(!d)break}}else return _e.errors=[{instancePath:t+"/considerations/users",keyword:"type",params:{type:"array"}}],!1;var m=N===e}else var m=!0;
if(m){if(D.useCases!==void 0){let N=D.useCases,I=e;if(e===I)if(Array.isArray(N)){var P=!0;let T=N.length;for(let B=0;B<T;B++){let E=e;if(typeof N[B]!="string")return _e.
errors=[{instancePath:t+"/considerations/useCases/"+B,keyword:"type",params:{type:"string"}}],!1;var P=E===e;if(!P)break}}else return _e.errors=[{instancePath:t+
"/considerations/useCases",keyword:"type",params:{type:"array"}}],!1;var m=I===e}else var m=!0;if(m){if(D.technicalLimitations!==void 0){let I=D.technicalLimitations,
q=e;if(e===q)if(Array.isArray(I)){var k=!0;let B=I.length;for(let E=0;E<B;E++){let V=e;if(typeof I[E]!="string")return _e.errors=[{instancePath:t+"/consideratio\
ns/technicalLimitations/"+E,keyword:"type",params:{type:"string"}}],!1;var k=V===e;if(!k)break}}else return _e.errors=[{instancePath:t+"/considerations/technica\
lLimitations",keyword:"type",params:{type:"array"}}],!1;var m=q===e}else var m=!0;if(m){if(D.performanceTradeoffs!==void 0){let q=D.performanceTradeoffs,T=e;if(e===
T)if(Array.isArray(q)){var g=!0;let E=q.length;for(let V=0;V<E;V++){let $=e;if(typeof q[V]!="string")return _e.errors=[{instancePath:t+"/considerations/performa\
nceTradeoffs/"+V,keyword:"type",params:{type:"string"}}],!1;var g=$===e;if(!g)break}}else return _e.errors=[{instancePath:t+"/considerations/performanceTradeoff\
s",keyword:"type",params:{type:"array"}}],!1;var m=T===e}else var m=!0;if(m){if(D.ethicalConsiderations!==void 0){let T=D.ethicalConsiderations,B=e;if(e===B)if(Array.
isArray(T)){var C=!0;let V=T.length;for(let $=0;$<V;$++){let G=e;ma(T[$],{instancePath:t+"/considerations/ethicalConsiderations/"+$,parentData:T,parentDataProperty:$,
rootData:n})||(r=r===null?ma.errors:r.concat(ma.errors),e=r.length);var C=G===e;if(!C)break}}else return _e.errors=[{instancePath:t+"/considerations/ethicalCons\
iderations",keyword:"type",params:{type:"array"}}],!1;var m=B===e}else var m=!0;if(m){if(D.environmentalConsiderations!==void 0){let B=e;Pa(D.environmentalConsiderations,
{instancePath:t+"/considerations/environmentalConsiderations",parentData:D,parentDataProperty:"environmentalConsiderations",rootData:n})||(r=r===null?Pa.errors:
r.concat(Pa.errors),e=r.length);var m=B===e}else var m=!0;if(m)if(D.fairnessAssessments!==void 0){let B=D.fairnessAssessments,E=e;if(e===E)if(Array.isArray(B)){
var j=!0;let $=B.length;for(let G=0;G<$;G++){let re=e;na(B[G],{instancePath:t+"/considerations/fairnessAssessments/"+G,parentData:B,parentDataProperty:G,rootData:n})||
(r=r===null?na.errors:r.concat(na.errors),e=r.length);var j=re===e;if(!j)break}}else return _e.errors=[{instancePath:t+"/considerations/fairnessAssessments",keyword:"\
type",params:{type:"array"}}],!1;var m=E===e}else var m=!0}}}}}}}else return _e.errors=[{instancePath:t+"/considerations",keyword:"type",params:{type:"object"}}],
!1;var i=h===e}else var i=!0;if(i)if(a.properties!==void 0){let D=a.properties,h=e;if(e===h)if(Array.isArray(D)){var A=!0;let x=D.length;for(let O=0;O<x;O++){let N=e;
M(D[O],{instancePath:t+"/properties/"+O,parentData:D,parentDataProperty:O,rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var A=N===e;if(!A)break}}else
return _e.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=h===e}else var i=!0}}}}}else return _e.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return _e.errors=r,e===0}function wa(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===
0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s=e;for(let o in a)if(!(o==="mechanism"||o==="algorithmRef"))return wa.errors=[{instancePath:t,keyword:"addit\
ionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(a.mechanism!==void 0){let o=e;if(typeof a.mechanism!="string")return wa.errors=[{instancePath:t+
"/mechanism",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i)if(a.algorithmRef!==void 0){let o=e;z(a.algorithmRef,{instancePath:t+"/al\
gorithmRef",parentData:a,parentDataProperty:"algorithmRef",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);var i=o===e}else var i=!0}}else return wa.
errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return wa.errors=r,e===0}function oa(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let y=e;for(let u in a)if(!(u==="name"||u==="algorithms"||u==="identifiers"))return oa.errors=
[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:u}}],!1;if(y===e){if(a.name!==void 0){let u=e;if(typeof a.name!="string")return oa.errors=
[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(a.algorithms!==void 0){let c=a.algorithms,l=e;if(e===l)if(Array.
isArray(c)){var s=!0;let p=c.length;for(let d=0;d<p;d++){let m=e;z(c[d],{instancePath:t+"/algorithms/"+d,parentData:c,parentDataProperty:d,rootData:n})||(r=r===
null?z.errors:r.concat(z.errors),e=r.length);var s=m===e;if(!s)break}}else return oa.errors=[{instancePath:t+"/algorithms",keyword:"type",params:{type:"array"}}],
!1;var i=l===e}else var i=!0;if(i)if(a.identifiers!==void 0){let c=a.identifiers,l=e;if(e===l)if(Array.isArray(c)){var o=!0;let p=c.length;for(let d=0;d<p;d++){
let m=e;if(typeof c[d]!="string")return oa.errors=[{instancePath:t+"/identifiers/"+d,keyword:"type",params:{type:"string"}}],!1;var o=m===e;if(!o)break}}else return oa.
errors=[{instancePath:t+"/identifiers",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0}}}else return oa.errors=[{instancePath:t,keyword:"typ\
e",params:{type:"object"}}],!1;return oa.errors=r,e===0}function vr(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===
0)if(Array.isArray(a)){var i=!0;let s=a.length;for(let o=0;o<s;o++){let y=e;z(a[o],{instancePath:t+"/"+o,parentData:a,parentDataProperty:o,rootData:n})||(r=r===
null?z.errors:r.concat(z.errors),e=r.length);var i=y===e;if(!i)break}}else return vr.errors=[{instancePath:t,keyword:"type",params:{type:"array"}}],!1;return vr.
errors=r,e===0}function Y(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(
a)){let d;if(a.assetType===void 0&&(d="assetType"))return Y.errors=[{instancePath:t,keyword:"required",params:{missingProperty:d}}],!1;{let m=e;for(let P in a)if(!(P===
"assetType"||P==="algorithmProperties"||P==="certificateProperties"||P==="relatedCryptoMaterialProperties"||P==="protocolProperties"||P==="oid"))return Y.errors=
[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:P}}],!1;if(m===e){if(a.assetType!==void 0){let P=a.assetType,k=e;if(typeof P!="string")
return Y.errors=[{instancePath:t+"/assetType",keyword:"type",params:{type:"string"}}],!1;if(!(P==="algorithm"||P==="certificate"||P==="protocol"||P==="related-c\
rypto-material"))return Y.errors=[{instancePath:t+"/assetType",keyword:"enum",params:{allowedValues:Et}}],!1;var i=k===e}else var i=!0;if(i){if(a.algorithmProperties!==
void 0){let k=a.algorithmProperties,g=e;if(e===g)if(k&&typeof k=="object"&&!Array.isArray(k)){let j=e;for(let A in k)if(!Ar.call(Ft,A))return Y.errors=[{instancePath:t+
"/algorithmProperties",keyword:"additionalProperties",params:{additionalProperty:A}}],!1;if(j===e){if(k.primitive!==void 0){let A=k.primitive,L=e;if(typeof A!="\
string")return Y.errors=[{instancePath:t+"/algorithmProperties/primitive",keyword:"type",params:{type:"string"}}],!1;if(!(A==="drbg"||A==="mac"||A==="block-ciph\
er"||A==="stream-cipher"||A==="signature"||A==="hash"||A==="pke"||A==="xof"||A==="kdf"||A==="key-agree"||A==="kem"||A==="ae"||A==="combiner"||A==="other"||A==="\
unknown"))return Y.errors=[{instancePath:t+"/algorithmProperties/primitive",keyword:"enum",params:{allowedValues:zt}}],!1;var s=L===e}else var s=!0;if(s){if(k.parameterSetIdentifier!==
void 0){let L=e;if(typeof k.parameterSetIdentifier!="string")return Y.errors=[{instancePath:t+"/algorithmProperties/parameterSetIdentifier",keyword:"type",params:{
type:"string"}}],!1;var s=L===e}else var s=!0;if(s){if(k.curve!==void 0){let w=e;if(typeof k.curve!="string")return Y.errors=[{instancePath:t+"/algorithmPropert\
ies/curve",keyword:"type",params:{type:"string"}}],!1;var s=w===e}else var s=!0;if(s){if(k.executionEnvironment!==void 0){let S=k.executionEnvironment,v=e;if(typeof S!=
"string")return Y.errors=[{instancePath:t+"/algorithmProperties/executionEnvironment",keyword:"type",params:{type:"string"}}],!1;if(!(S==="software-plain-ram"||
S==="software-encrypted-ram"||S==="software-tee"||S==="hardware"||S==="other"||S==="unknown"))return Y.errors=[{instancePath:t+"/algorithmProperties/executionEn\
vironment",keyword:"enum",params:{allowedValues:Gt}}],!1;var s=v===e}else var s=!0;if(s){if(k.implementationPlatform!==void 0){let v=k.implementationPlatform,D=e;
if(typeof v!="string")return Y.errors=[{instancePath:t+"/algorithmProperties/implementationPlatform",keyword:"type",params:{type:"string"}}],!1;if(!(v==="generi\
c"||v==="x86_32"||v==="x86_64"||v==="armv7-a"||v==="armv7-m"||v==="armv8-a"||v==="armv8-m"||v==="armv9-a"||v==="armv9-m"||v==="s390x"||v==="ppc64"||v==="ppc64le"||
v==="other"||v==="unknown"))return Y.errors=[{instancePath:t+"/algorithmProperties/implementationPlatform",keyword:"enum",params:{allowedValues:Mt}}],!1;var s=D===
e}else var s=!0;if(s){if(k.certificationLevel!==void 0){let D=k.certificationLevel,h=e;if(e===h)if(Array.isArray(D)){var o=!0;let x=D.length;for(let O=0;O<x;O++){
let N=D[O],I=e;if(typeof N!="string")return Y.errors=[{instancePath:t+"/algorithmProperties/certificationLevel/"+O,keyword:"type",params:{type:"string"}}],!1;if(!(N===
"none"||N==="fips140-1-l1"||N==="fips140-1-l2"||N==="fips140-1-l3"||N==="fips140-1-l4"||N==="fips140-2-l1"||N==="fips140-2-l2"||N==="fips140-2-l3"||N==="fips140\
-2-l4"||N==="fips140-3-l1"||N==="fips140-3-l2"||N==="fips140-3-l3"||N==="fips140-3-l4"||N==="cc-eal1"||N==="cc-eal1+"||N==="cc-eal2"||N==="cc-eal2+"||N==="cc-ea\
l3"||N==="cc-eal3+"||N==="cc-eal4"||N==="cc-eal4+"||N==="cc-eal5"||N==="cc-eal5+"||N==="cc-eal6"||N==="cc-eal6+"||N==="cc-eal7"||N==="cc-eal7+"||N==="other"||N===
"unknown"))return Y.errors=[{instancePath:t+"/algorithmProperties/certificationLevel/"+O,keyword:"enum",params:{allowedValues:Vt}}],!1;var o=I===e;if(!o)break}}else
return Y.errors=[{instancePath:t+"/algorithmProperties/certificationLevel",keyword:"type",params:{type:"array"}}],!1;var s=h===e}else var s=!0;if(s){if(k.mode!==
void 0){let h=k.mode,b=e;if(typeof h!="string")return Y.errors=[{instancePath:t+"/algorithmProperties/mode",keyword:"type",params:{type:"string"}}],!1;if(!(h===
"cbc"||h==="ecb"||h==="ccm"||h==="gcm"||h==="cfb"||h==="ofb"||h==="ctr"||h==="other"||h==="unknown"))return Y.errors=[{instancePath:t+"/algorithmProperties/mode",
keyword:"enum",params:{allowedValues:$t}}],!1;var s=b===e}else var s=!0;if(s){if(k.padding!==void 0){let b=k.padding,x=e;if(typeof b!="string")return Y.errors=[
{instancePath:t+"/algorithmProperties/padding",keyword:"type",params:{type:"string"}}],!1;if(!(b==="pkcs5"||b==="pkcs7"||b==="pkcs1v15"||b==="oaep"||b==="raw"||
b==="other"||b==="unknown"))return Y.errors=[{instancePath:t+"/algorithmProperties/padding",keyword:"enum",params:{allowedValues:Ht}}],!1;var s=x===e}else var s=!0;
if(s){if(k.cryptoFunctions!==void 0){let x=k.cryptoFunctions,O=e;if(e===O)if(Array.isArray(x)){var y=!0;let I=x.length;for(let q=0;q<I;q++){let T=x[q],B=e;if(typeof T!=
"string")return Y.errors=[{instancePath:t+"/algorithmProperties/cryptoFunctions/"+q,keyword:"type",params:{type:"string"}}],!1;if(!(T==="generate"||T==="keygen"||
T==="encrypt"||T==="decrypt"||T==="digest"||T==="tag"||T==="keyderive"||T==="sign"||T==="verify"||T==="encapsulate"||T==="decapsulate"||T==="other"||T==="unknow\
n"))return Y.errors=[{instancePath:t+"/algorithmProperties/cryptoFunctions/"+q,keyword:"enum",params:{allowedValues:Ut}}],!1;var y=B===e;if(!y)break}}else return Y.
errors=[{instancePath:t+"/algorithmProperties/cryptoFunctions",keyword:"type",params:{type:"array"}}],!1;var s=O===e}else var s=!0;if(s){if(k.classicalSecurityLevel!==
void 0){let O=k.classicalSecurityLevel,N=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)))return Y.errors=[{instancePath:t+"/algorithmProperties/classicalSecurityL\
evel",keyword:"type",params:{type:"integer"}}],!1;if(e===N&&typeof O=="number"&&(O<0||isNaN(O)))return Y.errors=[{instancePath:t+"/algorithmProperties/classical\
SecurityLevel",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var s=N===e}else var s=!0;if(s)if(k.nistQuantumSecurityLevel!==void 0){let O=k.nistQuantumSecurityLevel,
N=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)))return Y.errors=[{instancePath:t+"/algorithmProperties/nistQuantumSecurityLevel",keyword:"type",params:{type:"in\
teger"}}],!1;if(e===N&&typeof O=="number"){if(O>6||isNaN(O))return Y.errors=[{instancePath:t+"/algorithmProperties/nistQuantumSecurityLevel",keyword:"maximum",params:{
comparison:"<=",limit:6}}],!1;if(O<0||isNaN(O))return Y.errors=[{instancePath:t+"/algorithmProperties/nistQuantumSecurityLevel",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var s=N===e}else var s=!0}}}}}}}}}}}else return Y.errors=[{instancePath:t+"/algorithmProperties",keyword:"type",params:{type:"object"}}],!1;var i=g===
e}else var i=!0;if(i){if(a.certificateProperties!==void 0){let g=a.certificateProperties,C=e;if(e===C)if(g&&typeof g=="object"&&!Array.isArray(g)){let A=e;for(let L in g)
if(!(L==="subjectName"||L==="issuerName"||L==="notValidBefore"||L==="notValidAfter"||L==="signatureAlgorithmRef"||L==="subjectPublicKeyRef"||L==="certificateFor\
mat"||L==="certificateExtension"))return Y.errors=[{instancePath:t+"/certificateProperties",keyword:"additionalProperties",params:{additionalProperty:L}}],!1;if(A===
e){if(g.subjectName!==void 0){let L=e;if(typeof g.subjectName!="string")return Y.errors=[{instancePath:t+"/certificateProperties/subjectName",keyword:"type",params:{
type:"string"}}],!1;var u=L===e}else var u=!0;if(u){if(g.issuerName!==void 0){let w=e;if(typeof g.issuerName!="string")return Y.errors=[{instancePath:t+"/certif\
icateProperties/issuerName",keyword:"type",params:{type:"string"}}],!1;var u=w===e}else var u=!0;if(u){if(g.notValidBefore!==void 0){let S=g.notValidBefore,v=e;
if(e===v&&e===v)if(typeof S=="string"){if(!er.validate(S))return Y.errors=[{instancePath:t+"/certificateProperties/notValidBefore",keyword:"format",params:{format:"\
date-time"}}],!1}else return Y.errors=[{instancePath:t+"/certificateProperties/notValidBefore",keyword:"type",params:{type:"string"}}],!1;var u=v===e}else var u=!0;
if(u){if(g.notValidAfter!==void 0){let v=g.notValidAfter,D=e;if(e===D&&e===D)if(typeof v=="string"){if(!er.validate(v))return Y.errors=[{instancePath:t+"/certif\
icateProperties/notValidAfter",keyword:"format",params:{format:"date-time"}}],!1}else return Y.errors=[{instancePath:t+"/certificateProperties/notValidAfter",keyword:"\
type",params:{type:"string"}}],!1;var u=D===e}else var u=!0;if(u){if(g.signatureAlgorithmRef!==void 0){let D=e;z(g.signatureAlgorithmRef,{instancePath:t+"/certi\
ficateProperties/signatureAlgorithmRef",parentData:g,parentDataProperty:"signatureAlgorithmRef",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);
var u=D===e}else var u=!0;if(u){if(g.subjectPublicKeyRef!==void 0){let h=e;z(g.subjectPublicKeyRef,{instancePath:t+"/certificateProperties/subjectPublicKeyRef",
parentData:g,parentDataProperty:"subjectPublicKeyRef",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);var u=h===e}else var u=!0;if(u){if(g.certificateFormat!==
void 0){let b=e;if(typeof g.certificateFormat!="string")return Y.errors=[{instancePath:t+"/certificateProperties/certificateFormat",keyword:"type",params:{type:"\
string"}}],!1;var u=b===e}else var u=!0;if(u)if(g.certificateExtension!==void 0){let b=e;if(typeof g.certificateExtension!="string")return Y.errors=[{instancePath:t+
"/certificateProperties/certificateExtension",keyword:"type",params:{type:"string"}}],!1;var u=b===e}else var u=!0}}}}}}}}else return Y.errors=[{instancePath:t+
"/certificateProperties",keyword:"type",params:{type:"object"}}],!1;var i=C===e}else var i=!0;if(i){if(a.relatedCryptoMaterialProperties!==void 0){let C=a.relatedCryptoMaterialProperties,
j=e;if(e===j)if(C&&typeof C=="object"&&!Array.isArray(C)){let L=e;for(let w in C)if(!Ar.call(Yt,w))return Y.errors=[{instancePath:t+"/relatedCryptoMaterialPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:w}}],!1;if(L===e){if(C.type!==void 0){let w=C.type,S=e;if(typeof w!="string")return Y.errors=[{
instancePath:t+"/relatedCryptoMaterialProperties/type",keyword:"type",params:{type:"string"}}],!1;if(!(w==="private-key"||w==="public-key"||w==="secret-key"||w===
"key"||w==="ciphertext"||w==="signature"||w==="digest"||w==="initialization-vector"||w==="nonce"||w==="seed"||w==="salt"||w==="shared-secret"||w==="tag"||w==="a\
dditional-data"||w==="password"||w==="credential"||w==="token"||w==="other"||w==="unknown"))return Y.errors=[{instancePath:t+"/relatedCryptoMaterialProperties/t\
ype",keyword:"enum",params:{allowedValues:Kt}}],!1;var c=S===e}else var c=!0;if(c){if(C.id!==void 0){let S=e;if(typeof C.id!="string")return Y.errors=[{instancePath:t+
"/relatedCryptoMaterialProperties/id",keyword:"type",params:{type:"string"}}],!1;var c=S===e}else var c=!0;if(c){if(C.state!==void 0){let v=C.state,D=e;if(typeof v!=
"string")return Y.errors=[{instancePath:t+"/relatedCryptoMaterialProperties/state",keyword:"type",params:{type:"string"}}],!1;if(!(v==="pre-activation"||v==="ac\
tive"||v==="suspended"||v==="deactivated"||v==="compromised"||v==="destroyed"))return Y.errors=[{instancePath:t+"/relatedCryptoMaterialProperties/state",keyword:"\
enum",params:{allowedValues:Qt}}],!1;var c=D===e}else var c=!0;if(c){if(C.algorithmRef!==void 0){let D=e;z(C.algorithmRef,{instancePath:t+"/relatedCryptoMateria\
lProperties/algorithmRef",parentData:C,parentDataProperty:"algorithmRef",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);var c=D===e}else var c=!0;
if(c){if(C.creationDate!==void 0){let h=C.creationDate,b=e;if(e===b&&e===b)if(typeof h=="string"){if(!er.validate(h))return Y.errors=[{instancePath:t+"/relatedC\
ryptoMaterialProperties/creationDate",keyword:"format",params:{format:"date-time"}}],!1}else return Y.errors=[{instancePath:t+"/relatedCryptoMaterialProperties/\
creationDate",keyword:"type",params:{type:"string"}}],!1;var c=b===e}else var c=!0;if(c){if(C.activationDate!==void 0){let b=C.activationDate,x=e;if(e===x&&e===
x)if(typeof b=="string"){if(!er.validate(b))return Y.errors=[{instancePath:t+"/relatedCryptoMaterialProperties/activationDate",keyword:"format",params:{format:"\
date-time"}}],!1}else return Y.errors=[{instancePath:t+"/relatedCryptoMaterialProperties/activationDate",keyword:"type",params:{type:"string"}}],!1;var c=x===e}else
var c=!0;if(c){if(C.updateDate!==void 0){let x=C.updateDate,O=e;if(e===O&&e===O)if(typeof x=="string"){if(!er.validate(x))return Y.errors=[{instancePath:t+"/rel\
atedCryptoMaterialProperties/updateDate",keyword:"format",params:{format:"date-time"}}],!1}else return Y.errors=[{instancePath:t+"/relatedCryptoMaterialProperti\
es/updateDate",keyword:"type",params:{type:"string"}}],!1;var c=O===e}else var c=!0;if(c){if(C.expirationDate!==void 0){let O=C.expirationDate,N=e;if(e===N&&e===
N)if(typeof O=="string"){if(!er.validate(O))return Y.errors=[{instancePath:t+"/relatedCryptoMaterialProperties/expirationDate",keyword:"format",params:{format:"\
date-time"}}],!1}else return Y.errors=[{instancePath:t+"/relatedCryptoMaterialProperties/expirationDate",keyword:"type",params:{type:"string"}}],!1;var c=N===e}else
var c=!0;if(c){if(C.value!==void 0){let N=e;if(typeof C.value!="string")return Y.errors=[{instancePath:t+"/relatedCryptoMaterialProperties/value",keyword:"type",
params:{type:"string"}}],!1;var c=N===e}else var c=!0;if(c){if(C.size!==void 0){let I=C.size,q=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)))return Y.errors=[{instancePath:t+
"/relatedCryptoMaterialProperties/size",keyword:"type",params:{type:"integer"}}],!1;var c=q===e}else var c=!0;if(c){if(C.format!==void 0){let q=e;if(typeof C.format!=
"string")return Y.errors=[{instancePath:t+"/relatedCryptoMaterialProperties/format",keyword:"type",params:{type:"string"}}],!1;var c=q===e}else var c=!0;if(c)if(C.
securedBy!==void 0){let q=e;wa(C.securedBy,{instancePath:t+"/relatedCryptoMaterialProperties/securedBy",parentData:C,parentDataProperty:"securedBy",rootData:n})||
(r=r===null?wa.errors:r.concat(wa.errors),e=r.length);var c=q===e}else var c=!0}}}}}}}}}}}}else return Y.errors=[{instancePath:t+"/relatedCryptoMaterialProperti\
es",keyword:"type",params:{type:"object"}}],!1;var i=j===e}else var i=!0;if(i){if(a.protocolProperties!==void 0){let j=a.protocolProperties,A=e;if(e===A)if(j&&typeof j==
"object"&&!Array.isArray(j)){let w=e;for(let S in j)if(!(S==="type"||S==="version"||S==="cipherSuites"||S==="ikev2TransformTypes"||S==="cryptoRefArray"))return Y.
errors=[{instancePath:t+"/protocolProperties",keyword:"additionalProperties",params:{additionalProperty:S}}],!1;if(w===e){if(j.type!==void 0){let S=j.type,v=e;if(typeof S!=
"string")return Y.errors=[{instancePath:t+"/protocolProperties/type",keyword:"type",params:{type:"string"}}],!1;if(!(S==="tls"||S==="ssh"||S==="ipsec"||S==="ike"||
S==="sstp"||S==="wpa"||S==="other"||S==="unknown"))return Y.errors=[{instancePath:t+"/protocolProperties/type",keyword:"enum",params:{allowedValues:Wt}}],!1;var l=v===
e}else var l=!0;if(l){if(j.version!==void 0){let v=e;if(typeof j.version!="string")return Y.errors=[{instancePath:t+"/protocolProperties/version",keyword:"type",
params:{type:"string"}}],!1;var l=v===e}else var l=!0;if(l){if(j.cipherSuites!==void 0){let D=j.cipherSuites,h=e;if(e===h)if(Array.isArray(D)){var f=!0;let x=D.
length;for(let O=0;O<x;O++){let N=e;oa(D[O],{instancePath:t+"/protocolProperties/cipherSuites/"+O,parentData:D,parentDataProperty:O,rootData:n})||(r=r===null?oa.
errors:r.concat(oa.errors),e=r.length);var f=N===e;if(!f)break}}else return Y.errors=[{instancePath:t+"/protocolProperties/cipherSuites",keyword:"type",params:{
type:"array"}}],!1;var l=h===e}else var l=!0;if(l){if(j.ikev2TransformTypes!==void 0){let h=j.ikev2TransformTypes,b=e;if(e===b)if(h&&typeof h=="object"&&!Array.
isArray(h)){let O=e;for(let N in h)if(!(N==="encr"||N==="prf"||N==="integ"||N==="ke"||N==="esn"||N==="auth"))return Y.errors=[{instancePath:t+"/protocolProperti\
es/ikev2TransformTypes",keyword:"additionalProperties",params:{additionalProperty:N}}],!1;if(O===e){if(h.encr!==void 0){let N=e;vr(h.encr,{instancePath:t+"/prot\
ocolProperties/ikev2TransformTypes/encr",parentData:h,parentDataProperty:"encr",rootData:n})||(r=r===null?vr.errors:r.concat(vr.errors),e=r.length);var p=N===e}else
var p=!0;if(p){if(h.prf!==void 0){let I=e;vr(h.prf,{instancePath:t+"/protocolProperties/ikev2TransformTypes/prf",parentData:h,parentDataProperty:"prf",rootData:n})||
(r=r===null?vr.errors:r.concat(vr.errors),e=r.length);var p=I===e}else var p=!0;if(p){if(h.integ!==void 0){let q=e;vr(h.integ,{instancePath:t+"/protocolProperti\
es/ikev2TransformTypes/integ",parentData:h,parentDataProperty:"integ",rootData:n})||(r=r===null?vr.errors:r.concat(vr.errors),e=r.length);var p=q===e}else var p=!0;
if(p){if(h.ke!==void 0){let T=e;vr(h.ke,{instancePath:t+"/protocolProperties/ikev2TransformTypes/ke",parentData:h,parentDataProperty:"ke",rootData:n})||(r=r===null?
vr.errors:r.concat(vr.errors),e=r.length);var p=T===e}else var p=!0;if(p){if(h.esn!==void 0){let B=e;if(typeof h.esn!="boolean")return Y.errors=[{instancePath:t+
"/protocolProperties/ikev2TransformTypes/esn",keyword:"type",params:{type:"boolean"}}],!1;var p=B===e}else var p=!0;if(p)if(h.auth!==void 0){let B=e;vr(h.auth,{
instancePath:t+"/protocolProperties/ikev2TransformTypes/auth",parentData:h,parentDataProperty:"auth",rootData:n})||(r=r===null?vr.errors:r.concat(vr.errors),e=r.
length);var p=B===e}else var p=!0}}}}}}else return Y.errors=[{instancePath:t+"/protocolProperties/ikev2TransformTypes",keyword:"type",params:{type:"object"}}],!1;
var l=b===e}else var l=!0;if(l)if(j.cryptoRefArray!==void 0){let h=e;vr(j.cryptoRefArray,{instancePath:t+"/protocolProperties/cryptoRefArray",parentData:j,parentDataProperty:"\
cryptoRefArray",rootData:n})||(r=r===null?vr.errors:r.concat(vr.errors),e=r.length);var l=h===e}else var l=!0}}}}}else return Y.errors=[{instancePath:t+"/protoc\
olProperties",keyword:"type",params:{type:"object"}}],!1;var i=A===e}else var i=!0;if(i)if(a.oid!==void 0){let j=e;if(typeof a.oid!="string")return Y.errors=[{instancePath:t+
"/oid",keyword:"type",params:{type:"string"}}],!1;var i=j===e}else var i=!0}}}}}}}else return Y.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],
!1;return Y.errors=r,e===0}var Ei=(le(),se(oe)).formats.uri;function jr(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;
return typeof a!="string"?(jr.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="EC"||a==="OKP"||a==="RSA"?(jr.errors=r,e===0):(jr.errors=
[{instancePath:t,keyword:"enum",params:{allowedValues:Jt}}],!1)}function tr(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,
e=0,i=e,s=e,o=!0,y=e;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.kty!==void 0&&a.kty!=="EC"){let P={};r===null?r=[P]:r.push(P),e++}var u=y===e;if(e=s,r!==null&&
(s?r.length=s:r=null),u){let P=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let g;if(a.kty===void 0&&(g="kty")||a.crv===void 0&&(g="crv")||a.x===void 0&&(g="x")||
a.y===void 0&&(g="y"))return tr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:g}}],!1;{let C=e;for(let j in a)if(!(j==="kty"||j==="crv"||j===
"x"||j==="y"))return tr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:j}}],!1;if(C===e){if(a.kty!==void 0){let j=e;jr(a.kty,
{instancePath:t+"/kty",parentData:a,parentDataProperty:"kty",rootData:n})||(r=r===null?jr.errors:r.concat(jr.errors),e=r.length);var c=j===e}else var c=!0;if(c){
if(a.crv!==void 0){let A=a.crv,L=e;if(typeof A!="string")return tr.errors=[{instancePath:t+"/crv",keyword:"type",params:{type:"string"}}],!1;if(!(A==="P-256"||A===
"P-384"||A==="P-521"))return tr.errors=[{instancePath:t+"/crv",keyword:"enum",params:{allowedValues:Zt}}],!1;var c=L===e}else var c=!0;if(c){if(a.x!==void 0){let L=e;
if(typeof a.x!="string")return tr.errors=[{instancePath:t+"/x",keyword:"type",params:{type:"string"}}],!1;var c=L===e}else var c=!0;if(c)if(a.y!==void 0){let L=e;
if(typeof a.y!="string")return tr.errors=[{instancePath:t+"/y",keyword:"type",params:{type:"string"}}],!1;var c=L===e}else var c=!0}}}}}var u=P===e;o=u}if(!o){let P={
instancePath:t,keyword:"if",params:{failingKeyword:"then"}};return r===null?r=[P]:r.push(P),e++,tr.errors=r,!1}var l=i===e;if(l){let P=e,k=e,g=!0,C=e;if(a&&typeof a==
"object"&&!Array.isArray(a)&&a.kty!==void 0&&a.kty!=="OKP"){let A={};r===null?r=[A]:r.push(A),e++}var f=C===e;if(e=k,r!==null&&(k?r.length=k:r=null),f){let A=e;
if(a&&typeof a=="object"&&!Array.isArray(a)){let w;if(a.kty===void 0&&(w="kty")||a.crv===void 0&&(w="crv")||a.x===void 0&&(w="x"))return tr.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:w}}],!1;{let S=e;for(let v in a)if(!(v==="kty"||v==="crv"||v==="x"))return tr.errors=[{instancePath:t,keyword:"additi\
onalProperties",params:{additionalProperty:v}}],!1;if(S===e){if(a.kty!==void 0){let v=e;jr(a.kty,{instancePath:t+"/kty",parentData:a,parentDataProperty:"kty",rootData:n})||
(r=r===null?jr.errors:r.concat(jr.errors),e=r.length);var p=v===e}else var p=!0;if(p){if(a.crv!==void 0){let D=a.crv,h=e;if(typeof D!="string")return tr.errors=
[{instancePath:t+"/crv",keyword:"type",params:{type:"string"}}],!1;if(!(D==="Ed25519"||D==="Ed448"))return tr.errors=[{instancePath:t+"/crv",keyword:"enum",params:{
allowedValues:Xt}}],!1;var p=h===e}else var p=!0;if(p)if(a.x!==void 0){let D=e;if(typeof a.x!="string")return tr.errors=[{instancePath:t+"/x",keyword:"type",params:{
type:"string"}}],!1;var p=D===e}else var p=!0}}}}var f=A===e;g=f}if(!g){let A={instancePath:t,keyword:"if",params:{failingKeyword:"then"}};return r===null?r=[A]:
r.push(A),e++,tr.errors=r,!1}var l=P===e;if(l){let A=e,L=e,w=!0,S=e;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.kty!==void 0&&a.kty!=="RSA"){let D={};r===null?
r=[D]:r.push(D),e++}var d=S===e;if(e=L,r!==null&&(L?r.length=L:r=null),d){let D=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let b;if(a.kty===void 0&&(b="kty")||
a.n===void 0&&(b="n")||a.e===void 0&&(b="e"))return tr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:b}}],!1;{let x=e;for(let O in a)if(!(O===
"kty"||O==="n"||O==="e"))return tr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:O}}],!1;if(x===e){if(a.kty!==void 0){let O=e;
jr(a.kty,{instancePath:t+"/kty",parentData:a,parentDataProperty:"kty",rootData:n})||(r=r===null?jr.errors:r.concat(jr.errors),e=r.length);var m=O===e}else var m=!0;
if(m){if(a.n!==void 0){let N=e;if(typeof a.n!="string")return tr.errors=[{instancePath:t+"/n",keyword:"type",params:{type:"string"}}],!1;var m=N===e}else var m=!0;
if(m)if(a.e!==void 0){let N=e;if(typeof a.e!="string")return tr.errors=[{instancePath:t+"/e",keyword:"type",params:{type:"string"}}],!1;var m=N===e}else var m=!0}}}}
var d=D===e;w=d}if(!w){let D={instancePath:t,keyword:"if",params:{failingKeyword:"then"}};return r===null?r=[D]:r.push(D),e++,tr.errors=r,!1}var l=A===e}}if(e===
0)if(a&&typeof a=="object"&&!Array.isArray(a)){let P;if(a.kty===void 0&&(P="kty"))return tr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:P}}],
!1;a.kty!==void 0&&(jr(a.kty,{instancePath:t+"/kty",parentData:a,parentDataProperty:"kty",rootData:n})||(r=r===null?jr.errors:r.concat(jr.errors),e=r.length))}else
return tr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return tr.errors=r,e===0}function Pr(a,{instancePath:t="",parentData:R,parentDataProperty:_,
rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let u;if(a.algorithm===void 0&&(u="algorithm")||a.value===void 0&&(u="val\
ue"))return Pr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:u}}],!1;{let c=e;for(let l in a)if(!(l==="algorithm"||l==="keyId"||l==="public\
Key"||l==="certificatePath"||l==="excludes"||l==="value"))return Pr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(c===
e){if(a.algorithm!==void 0){let l=a.algorithm,f=e,p=e,d=!1,m=null,P=e;if(typeof l!="string"){let C={instancePath:t+"/algorithm",keyword:"type",params:{type:"str\
ing"}};r===null?r=[C]:r.push(C),e++}if(!(l==="RS256"||l==="RS384"||l==="RS512"||l==="PS256"||l==="PS384"||l==="PS512"||l==="ES256"||l==="ES384"||l==="ES512"||l===
"Ed25519"||l==="Ed448"||l==="HS256"||l==="HS384"||l==="HS512")){let C={instancePath:t+"/algorithm",keyword:"enum",params:{allowedValues:ei}};r===null?r=[C]:r.push(
C),e++}var i=P===e;i&&(d=!0,m=0);let k=e;if(e===k&&e===k)if(typeof l=="string"){if(!Ei(l)){let C={instancePath:t+"/algorithm",keyword:"format",params:{format:"u\
ri"}};r===null?r=[C]:r.push(C),e++}}else{let C={instancePath:t+"/algorithm",keyword:"type",params:{type:"string"}};r===null?r=[C]:r.push(C),e++}var i=k===e;if(i&&
d?(d=!1,m=[m,1]):i&&(d=!0,m=1),d)e=p,r!==null&&(p?r.length=p:r=null);else{let C={instancePath:t+"/algorithm",keyword:"oneOf",params:{passingSchemas:m}};return r===
null?r=[C]:r.push(C),e++,Pr.errors=r,!1}var s=f===e}else var s=!0;if(s){if(a.keyId!==void 0){let f=e;if(typeof a.keyId!="string")return Pr.errors=[{instancePath:t+
"/keyId",keyword:"type",params:{type:"string"}}],!1;var s=f===e}else var s=!0;if(s){if(a.publicKey!==void 0){let p=e;tr(a.publicKey,{instancePath:t+"/publicKey",
parentData:a,parentDataProperty:"publicKey",rootData:n})||(r=r===null?tr.errors:r.concat(tr.errors),e=r.length);var s=p===e}else var s=!0;if(s){if(a.certificatePath!==
void 0){let d=a.certificatePath,m=e;if(e===m)if(Array.isArray(d)){var o=!0;let k=d.length;for(let g=0;g<k;g++){let C=e;if(typeof d[g]!="string")return Pr.errors=
[{instancePath:t+"/certificatePath/"+g,keyword:"type",params:{type:"string"}}],!1;var o=C===e;if(!o)break}}else return Pr.errors=[{instancePath:t+"/certificateP\
ath",keyword:"type",params:{type:"array"}}],!1;var s=m===e}else var s=!0;if(s){if(a.excludes!==void 0){let m=a.excludes,P=e;if(e===P)if(Array.isArray(m)){var y=!0;
let g=m.length;for(let C=0;C<g;C++){let j=e;if(typeof m[C]!="string")return Pr.errors=[{instancePath:t+"/excludes/"+C,keyword:"type",params:{type:"string"}}],!1;
var y=j===e;if(!y)break}}else return Pr.errors=[{instancePath:t+"/excludes",keyword:"type",params:{type:"array"}}],!1;var s=P===e}else var s=!0;if(s)if(a.value!==
void 0){let m=e;if(typeof a.value!="string")return Pr.errors=[{instancePath:t+"/value",keyword:"type",params:{type:"string"}}],!1;var s=m===e}else var s=!0}}}}}}}else
return Pr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Pr.errors=r,e===0}function Le(a,{instancePath:t="",parentData:R,parentDataProperty:_,
rootData:n=a}={}){let r=null,e=0;if(!(a&&typeof a=="object"&&!Array.isArray(a)))return Le.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;let i=e,
s=!1,o=null,y=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let p=e;for(let d in a)if(d!=="signers"){let m={instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:d}};r===null?r=[m]:r.push(m),e++;break}if(p===e&&a.signers!==void 0){let d=a.signers;if(e===e)if(Array.isArray(d)){var u=!0;let m=d.length;for(let P=0;P<
m;P++){let k=e;Pr(d[P],{instancePath:t+"/signers/"+P,parentData:d,parentDataProperty:P,rootData:n})||(r=r===null?Pr.errors:r.concat(Pr.errors),e=r.length);var u=k===
e;if(!u)break}}else{let m={instancePath:t+"/signers",keyword:"type",params:{type:"array"}};r===null?r=[m]:r.push(m),e++}}}var f=y===e;f&&(s=!0,o=0);let c=e;if(a&&
typeof a=="object"&&!Array.isArray(a)){let p=e;for(let d in a)if(d!=="chain"){let m={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:d}};
r===null?r=[m]:r.push(m),e++;break}if(p===e&&a.chain!==void 0){let d=a.chain;if(e===e)if(Array.isArray(d)){var l=!0;let m=d.length;for(let P=0;P<m;P++){let k=e;
Pr(d[P],{instancePath:t+"/chain/"+P,parentData:d,parentDataProperty:P,rootData:n})||(r=r===null?Pr.errors:r.concat(Pr.errors),e=r.length);var l=k===e;if(!l)break}}else{
let m={instancePath:t+"/chain",keyword:"type",params:{type:"array"}};r===null?r=[m]:r.push(m),e++}}}var f=c===e;if(f&&s)s=!1,o=[o,1];else{f&&(s=!0,o=1);let p=e;
Pr(a,{instancePath:t,parentData:R,parentDataProperty:_,rootData:n})||(r=r===null?Pr.errors:r.concat(Pr.errors),e=r.length);var f=p===e;f&&s?(s=!1,o=[o,2]):f&&(s=
!0,o=2)}if(s)e=i,r!==null&&(i?r.length=i:r=null);else{let p={instancePath:t,keyword:"oneOf",params:{passingSchemas:o}};return r===null?r=[p]:r.push(p),e++,Le.errors=
r,!1}return Le.errors=r,e===0}var Wr={validate:X};function X(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&
typeof a=="object"&&!Array.isArray(a)){let j;if(a.type===void 0&&(j="type")||a.name===void 0&&(j="name"))return X.errors=[{instancePath:t,keyword:"required",params:{
missingProperty:j}}],!1;{let A=e;for(let L in a)if(!Ar.call(ri,L))return X.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:L}}],
!1;if(A===e){if(a.type!==void 0){let L=a.type,w=e;if(typeof L!="string")return X.errors=[{instancePath:t+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(L===
"application"||L==="framework"||L==="library"||L==="container"||L==="platform"||L==="operating-system"||L==="device"||L==="device-driver"||L==="firmware"||L==="\
file"||L==="machine-learning-model"||L==="data"||L==="cryptographic-asset"))return X.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:ai}}],
!1;var i=w===e}else var i=!0;if(i){if(a["mime-type"]!==void 0){let w=a["mime-type"],S=e;if(e===S)if(typeof w=="string"){if(!Ri.test(w))return X.errors=[{instancePath:t+
"/mime-type",keyword:"pattern",params:{pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"}}],!1}else return X.errors=[{instancePath:t+"/mime-type",keyword:"type",params:{type:"\
string"}}],!1;var i=S===e}else var i=!0;if(i){if(a["bom-ref"]!==void 0){let S=e;z(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-r\
ef",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);var i=S===e}else var i=!0;if(i){if(a.supplier!==void 0){let v=e;te(a.supplier,{instancePath:t+
"/supplier",parentData:a,parentDataProperty:"supplier",rootData:n})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var i=v===e}else var i=!0;if(i){if(a.
manufacturer!==void 0){let D=e;te(a.manufacturer,{instancePath:t+"/manufacturer",parentData:a,parentDataProperty:"manufacturer",rootData:n})||(r=r===null?te.errors:
r.concat(te.errors),e=r.length);var i=D===e}else var i=!0;if(i){if(a.authors!==void 0){let h=a.authors,b=e;if(e===b)if(Array.isArray(h)){var s=!0;let O=h.length;
for(let N=0;N<O;N++){let I=e;Ce(h[N],{instancePath:t+"/authors/"+N,parentData:h,parentDataProperty:N,rootData:n})||(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.
length);var s=I===e;if(!s)break}}else return X.errors=[{instancePath:t+"/authors",keyword:"type",params:{type:"array"}}],!1;var i=b===e}else var i=!0;if(i){if(a.
author!==void 0){let b=e;if(typeof a.author!="string")return X.errors=[{instancePath:t+"/author",keyword:"type",params:{type:"string"}}],!1;var i=b===e}else var i=!0;
if(i){if(a.publisher!==void 0){let x=e;if(typeof a.publisher!="string")return X.errors=[{instancePath:t+"/publisher",keyword:"type",params:{type:"string"}}],!1;
var i=x===e}else var i=!0;if(i){if(a.group!==void 0){let O=e;if(typeof a.group!="string")return X.errors=[{instancePath:t+"/group",keyword:"type",params:{type:"\
string"}}],!1;var i=O===e}else var i=!0;if(i){if(a.name!==void 0){let N=e;if(typeof a.name!="string")return X.errors=[{instancePath:t+"/name",keyword:"type",params:{
type:"string"}}],!1;var i=N===e}else var i=!0;if(i){if(a.version!==void 0){let I=e;Rr(a.version,{instancePath:t+"/version",parentData:a,parentDataProperty:"vers\
ion",rootData:n})||(r=r===null?Rr.errors:r.concat(Rr.errors),e=r.length);var i=I===e}else var i=!0;if(i){if(a.description!==void 0){let q=e;if(typeof a.description!=
"string")return X.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=q===e}else var i=!0;if(i){if(a.scope!==void 0){let T=a.
scope,B=e;if(typeof T!="string")return X.errors=[{instancePath:t+"/scope",keyword:"type",params:{type:"string"}}],!1;if(!(T==="required"||T==="optional"||T==="e\
xcluded"))return X.errors=[{instancePath:t+"/scope",keyword:"enum",params:{allowedValues:ti}}],!1;var i=B===e}else var i=!0;if(i){if(a.hashes!==void 0){let B=a.
hashes,E=e;if(e===E)if(Array.isArray(B)){var o=!0;let $=B.length;for(let G=0;G<$;G++){let re=e;Kr(B[G],{instancePath:t+"/hashes/"+G,parentData:B,parentDataProperty:G,
rootData:n})||(r=r===null?Kr.errors:r.concat(Kr.errors),e=r.length);var o=re===e;if(!o)break}}else return X.errors=[{instancePath:t+"/hashes",keyword:"type",params:{
type:"array"}}],!1;var i=E===e}else var i=!0;if(i){if(a.licenses!==void 0){let E=e;Or(a.licenses,{instancePath:t+"/licenses",parentData:a,parentDataProperty:"li\
censes",rootData:n})||(r=r===null?Or.errors:r.concat(Or.errors),e=r.length);var i=E===e}else var i=!0;if(i){if(a.copyright!==void 0){let V=e;if(typeof a.copyright!=
"string")return X.errors=[{instancePath:t+"/copyright",keyword:"type",params:{type:"string"}}],!1;var i=V===e}else var i=!0;if(i){if(a.cpe!==void 0){let $=e;if(typeof a.
cpe!="string")return X.errors=[{instancePath:t+"/cpe",keyword:"type",params:{type:"string"}}],!1;var i=$===e}else var i=!0;if(i){if(a.purl!==void 0){let G=e;if(typeof a.
purl!="string")return X.errors=[{instancePath:t+"/purl",keyword:"type",params:{type:"string"}}],!1;var i=G===e}else var i=!0;if(i){if(a.omniborId!==void 0){let re=a.
omniborId,be=e;if(e===be)if(Array.isArray(re)){var y=!0;let Q=re.length;for(let U=0;U<Q;U++){let K=e;if(typeof re[U]!="string")return X.errors=[{instancePath:t+
"/omniborId/"+U,keyword:"type",params:{type:"string"}}],!1;var y=K===e;if(!y)break}}else return X.errors=[{instancePath:t+"/omniborId",keyword:"type",params:{type:"\
array"}}],!1;var i=be===e}else var i=!0;if(i){if(a.swhid!==void 0){let be=a.swhid,Z=e;if(e===Z)if(Array.isArray(be)){var u=!0;let U=be.length;for(let K=0;K<U;K++){
let Ne=e;if(typeof be[K]!="string")return X.errors=[{instancePath:t+"/swhid/"+K,keyword:"type",params:{type:"string"}}],!1;var u=Ne===e;if(!u)break}}else return X.
errors=[{instancePath:t+"/swhid",keyword:"type",params:{type:"array"}}],!1;var i=Z===e}else var i=!0;if(i){if(a.swid!==void 0){let Z=e;Fr(a.swid,{instancePath:t+
"/swid",parentData:a,parentDataProperty:"swid",rootData:n})||(r=r===null?Fr.errors:r.concat(Fr.errors),e=r.length);var i=Z===e}else var i=!0;if(i){if(a.modified!==
void 0){let Q=e;if(typeof a.modified!="boolean")return X.errors=[{instancePath:t+"/modified",keyword:"type",params:{type:"boolean"}}],!1;var i=Q===e}else var i=!0;
if(i){if(a.pedigree!==void 0){let U=a.pedigree,K=e;if(e===K)if(U&&typeof U=="object"&&!Array.isArray(U)){let Ee=e;for(let de in U)if(!(de==="ancestors"||de==="d\
escendants"||de==="variants"||de==="commits"||de==="patches"||de==="notes"))return X.errors=[{instancePath:t+"/pedigree",keyword:"additionalProperties",params:{
additionalProperty:de}}],!1;if(Ee===e){if(U.ancestors!==void 0){let de=U.ancestors,pe=e;if(e===pe)if(Array.isArray(de)){var c=!0;let ue=de.length;for(let Ae=0;Ae<
ue;Ae++){let ge=e;Wr.validate(de[Ae],{instancePath:t+"/pedigree/ancestors/"+Ae,parentData:de,parentDataProperty:Ae,rootData:n})||(r=r===null?Wr.validate.errors:
r.concat(Wr.validate.errors),e=r.length);var c=ge===e;if(!c)break}}else return X.errors=[{instancePath:t+"/pedigree/ancestors",keyword:"type",params:{type:"arra\
y"}}],!1;var l=pe===e}else var l=!0;if(l){if(U.descendants!==void 0){let pe=U.descendants,ie=e;if(e===ie)if(Array.isArray(pe)){var f=!0;let Ae=pe.length;for(let ge=0;ge<
Ae;ge++){let ee=e;Wr.validate(pe[ge],{instancePath:t+"/pedigree/descendants/"+ge,parentData:pe,parentDataProperty:ge,rootData:n})||(r=r===null?Wr.validate.errors:
r.concat(Wr.validate.errors),e=r.length);var f=ee===e;if(!f)break}}else return X.errors=[{instancePath:t+"/pedigree/descendants",keyword:"type",params:{type:"ar\
ray"}}],!1;var l=ie===e}else var l=!0;if(l){if(U.variants!==void 0){let ie=U.variants,ue=e;if(e===ue)if(Array.isArray(ie)){var p=!0;let ge=ie.length;for(let ee=0;ee<
ge;ee++){let fe=e;Wr.validate(ie[ee],{instancePath:t+"/pedigree/variants/"+ee,parentData:ie,parentDataProperty:ee,rootData:n})||(r=r===null?Wr.validate.errors:r.
concat(Wr.validate.errors),e=r.length);var p=fe===e;if(!p)break}}else return X.errors=[{instancePath:t+"/pedigree/variants",keyword:"type",params:{type:"array"}}],
!1;var l=ue===e}else var l=!0;if(l){if(U.commits!==void 0){let ue=U.commits,Ae=e;if(e===Ae)if(Array.isArray(ue)){var d=!0;let ee=ue.length;for(let fe=0;fe<ee;fe++){
let ve=e;la(ue[fe],{instancePath:t+"/pedigree/commits/"+fe,parentData:ue,parentDataProperty:fe,rootData:n})||(r=r===null?la.errors:r.concat(la.errors),e=r.length);
var d=ve===e;if(!d)break}}else return X.errors=[{instancePath:t+"/pedigree/commits",keyword:"type",params:{type:"array"}}],!1;var l=Ae===e}else var l=!0;if(l){if(U.
patches!==void 0){let Ae=U.patches,ge=e;if(e===ge)if(Array.isArray(Ae)){var m=!0;let fe=Ae.length;for(let ve=0;ve<fe;ve++){let Se=e;ia(Ae[ve],{instancePath:t+"/\
pedigree/patches/"+ve,parentData:Ae,parentDataProperty:ve,rootData:n})||(r=r===null?ia.errors:r.concat(ia.errors),e=r.length);var m=Se===e;if(!m)break}}else return X.
errors=[{instancePath:t+"/pedigree/patches",keyword:"type",params:{type:"array"}}],!1;var l=ge===e}else var l=!0;if(l)if(U.notes!==void 0){let Ae=e;if(typeof U.
notes!="string")return X.errors=[{instancePath:t+"/pedigree/notes",keyword:"type",params:{type:"string"}}],!1;var l=Ae===e}else var l=!0}}}}}}else return X.errors=
[{instancePath:t+"/pedigree",keyword:"type",params:{type:"object"}}],!1;var i=K===e}else var i=!0;if(i){if(a.externalReferences!==void 0){let K=a.externalReferences,
Ne=e;if(e===Ne)if(Array.isArray(K)){var P=!0;let de=K.length;for(let pe=0;pe<de;pe++){let ie=e;xe(K[pe],{instancePath:t+"/externalReferences/"+pe,parentData:K,parentDataProperty:pe,
rootData:n})||(r=r===null?xe.errors:r.concat(xe.errors),e=r.length);var P=ie===e;if(!P)break}}else return X.errors=[{instancePath:t+"/externalReferences",keyword:"\
type",params:{type:"array"}}],!1;var i=Ne===e}else var i=!0;if(i){if(a.components!==void 0){let Ne=a.components,Ee=e;if(e===Ee)if(Array.isArray(Ne)){var k=!0;let pe=Ne.
length;for(let ie=0;ie<pe;ie++){let ue=e;Wr.validate(Ne[ie],{instancePath:t+"/components/"+ie,parentData:Ne,parentDataProperty:ie,rootData:n})||(r=r===null?Wr.validate.
errors:r.concat(Wr.validate.errors),e=r.length);var k=ue===e;if(!k)break}if(k&&!(le(),se(oe)).unique(Ne))return X.errors=[{instancePath:t+"/components",keyword:"\
uniqueItems",params:{}}],!1}else return X.errors=[{instancePath:t+"/components",keyword:"type",params:{type:"array"}}],!1;var i=Ee===e}else var i=!0;if(i){if(a.
evidence!==void 0){let Ee=e;Ie(a.evidence,{instancePath:t+"/evidence",parentData:a,parentDataProperty:"evidence",rootData:n})||(r=r===null?Ie.errors:r.concat(Ie.
errors),e=r.length);var i=Ee===e}else var i=!0;if(i){if(a.releaseNotes!==void 0){let de=e;ur(a.releaseNotes,{instancePath:t+"/releaseNotes",parentData:a,parentDataProperty:"\
releaseNotes",rootData:n})||(r=r===null?ur.errors:r.concat(ur.errors),e=r.length);var i=de===e}else var i=!0;if(i){if(a.modelCard!==void 0){let pe=e;_e(a.modelCard,
{instancePath:t+"/modelCard",parentData:a,parentDataProperty:"modelCard",rootData:n})||(r=r===null?_e.errors:r.concat(_e.errors),e=r.length);var i=pe===e}else var i=!0;
if(i){if(a.data!==void 0){let ie=a.data,ue=e;if(e===ue)if(Array.isArray(ie)){var g=!0;let ge=ie.length;for(let ee=0;ee<ge;ee++){let fe=e;mr(ie[ee],{instancePath:t+
"/data/"+ee,parentData:ie,parentDataProperty:ee,rootData:n})||(r=r===null?mr.errors:r.concat(mr.errors),e=r.length);var g=fe===e;if(!g)break}}else return X.errors=
[{instancePath:t+"/data",keyword:"type",params:{type:"array"}}],!1;var i=ue===e}else var i=!0;if(i){if(a.cryptoProperties!==void 0){let ue=e;Y(a.cryptoProperties,
{instancePath:t+"/cryptoProperties",parentData:a,parentDataProperty:"cryptoProperties",rootData:n})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var i=ue===
e}else var i=!0;if(i){if(a.properties!==void 0){let Ae=a.properties,ge=e;if(e===ge)if(Array.isArray(Ae)){var C=!0;let fe=Ae.length;for(let ve=0;ve<fe;ve++){let Se=e;
M(Ae[ve],{instancePath:t+"/properties/"+ve,parentData:Ae,parentDataProperty:ve,rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var C=Se===e;if(!C)
break}}else return X.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=ge===e}else var i=!0;if(i){if(a.tags!==void 0){let ge=e;
Xr(a.tags,{instancePath:t+"/tags",parentData:a,parentDataProperty:"tags",rootData:n})||(r=r===null?Xr.errors:r.concat(Xr.errors),e=r.length);var i=ge===e}else var i=!0;
if(i)if(a.signature!==void 0){let ge=e;Le(a.signature,{instancePath:t+"/signature",parentData:a,parentDataProperty:"signature",rootData:n})||(r=r===null?Le.errors:
r.concat(Le.errors),e=r.length);var i=ge===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return X.errors=[{instancePath:t,keyword:"type",params:{type:"o\
bject"}}],!1;return X.errors=r,e===0}function qa(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;return typeof a!="strin\
g"?(qa.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="inbound"||a==="outbound"||a==="bi-directional"||a==="unknown"?(qa.errors=r,e===0):
(qa.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:ii}}],!1)}function Gr(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let c;if(a.flow===void 0&&(c="flow")||a.classification===void 0&&(c="classification"))return Gr.
errors=[{instancePath:t,keyword:"required",params:{missingProperty:c}}],!1;{let l=e;for(let f in a)if(!(f==="flow"||f==="classification"||f==="name"||f==="descr\
iption"||f==="governance"||f==="source"||f==="destination"))return Gr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;
if(l===e){if(a.flow!==void 0){let f=e;qa(a.flow,{instancePath:t+"/flow",parentData:a,parentDataProperty:"flow",rootData:n})||(r=r===null?qa.errors:r.concat(qa.errors),
e=r.length);var i=f===e}else var i=!0;if(i){if(a.classification!==void 0){let p=e;ta(a.classification,{instancePath:t+"/classification",parentData:a,parentDataProperty:"\
classification",rootData:n})||(r=r===null?ta.errors:r.concat(ta.errors),e=r.length);var i=p===e}else var i=!0;if(i){if(a.name!==void 0){let d=e;if(typeof a.name!=
"string")return Gr.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(a.description!==void 0){let m=e;
if(typeof a.description!="string")return Gr.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(a.
governance!==void 0){let P=e;Nr(a.governance,{instancePath:t+"/governance",parentData:a,parentDataProperty:"governance",rootData:n})||(r=r===null?Nr.errors:r.concat(
Nr.errors),e=r.length);var i=P===e}else var i=!0;if(i){if(a.source!==void 0){let k=a.source,g=e;if(e===g)if(Array.isArray(k)){var s=!0;let j=k.length;for(let A=0;A<
j;A++){let L=k[A],w=e,S=e,v=!1,D=e;if(e===D&&e===D&&typeof L!="string"){let b={instancePath:t+"/source/"+A,keyword:"type",params:{type:"string"}};r===null?r=[b]:
r.push(b),e++}var o=D===e;if(v=v||o,!v){let b=e;$e(L,{instancePath:t+"/source/"+A,parentData:k,parentDataProperty:A,rootData:n})||(r=r===null?$e.errors:r.concat(
$e.errors),e=r.length);var o=b===e;v=v||o}if(v)e=S,r!==null&&(S?r.length=S:r=null);else{let b={instancePath:t+"/source/"+A,keyword:"anyOf",params:{}};return r===
null?r=[b]:r.push(b),e++,Gr.errors=r,!1}var s=w===e;if(!s)break}}else return Gr.errors=[{instancePath:t+"/source",keyword:"type",params:{type:"array"}}],!1;var i=g===
e}else var i=!0;if(i)if(a.destination!==void 0){let k=a.destination,g=e;if(e===g)if(Array.isArray(k)){var y=!0;let j=k.length;for(let A=0;A<j;A++){let L=k[A],w=e,
S=e,v=!1,D=e;if(e===D&&e===D&&typeof L!="string"){let b={instancePath:t+"/destination/"+A,keyword:"type",params:{type:"string"}};r===null?r=[b]:r.push(b),e++}var u=D===
e;if(v=v||u,!v){let b=e;$e(L,{instancePath:t+"/destination/"+A,parentData:k,parentDataProperty:A,rootData:n})||(r=r===null?$e.errors:r.concat($e.errors),e=r.length);
var u=b===e;v=v||u}if(v)e=S,r!==null&&(S?r.length=S:r=null);else{let b={instancePath:t+"/destination/"+A,keyword:"anyOf",params:{}};return r===null?r=[b]:r.push(
b),e++,Gr.errors=r,!1}var y=w===e;if(!y)break}}else return Gr.errors=[{instancePath:t+"/destination",keyword:"type",params:{type:"array"}}],!1;var i=g===e}else var i=!0}}}}}}}}else
return Gr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Gr.errors=r,e===0}var Ka={validate:Oe};function Oe(a,{instancePath:t="",parentData:R,
parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a.name===void 0&&(l="name"))return Oe.errors=
[{instancePath:t,keyword:"required",params:{missingProperty:l}}],!1;{let f=e;for(let p in a)if(!Ar.call(ni,p))return Oe.errors=[{instancePath:t,keyword:"additio\
nalProperties",params:{additionalProperty:p}}],!1;if(f===e){if(a["bom-ref"]!==void 0){let p=e;z(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"\
bom-ref",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);var i=p===e}else var i=!0;if(i){if(a.provider!==void 0){let d=e;te(a.provider,{instancePath:t+
"/provider",parentData:a,parentDataProperty:"provider",rootData:n})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var i=d===e}else var i=!0;if(i){if(a.
group!==void 0){let m=e;if(typeof a.group!="string")return Oe.errors=[{instancePath:t+"/group",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;
if(i){if(a.name!==void 0){let P=e;if(typeof a.name!="string")return Oe.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=P===e}else
var i=!0;if(i){if(a.version!==void 0){let k=e;Rr(a.version,{instancePath:t+"/version",parentData:a,parentDataProperty:"version",rootData:n})||(r=r===null?Rr.errors:
r.concat(Rr.errors),e=r.length);var i=k===e}else var i=!0;if(i){if(a.description!==void 0){let g=e;if(typeof a.description!="string")return Oe.errors=[{instancePath:t+
"/description",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(a.endpoints!==void 0){let C=a.endpoints,j=e;if(e===j)if(Array.isArray(
C)){var s=!0;let L=C.length;for(let w=0;w<L;w++){let S=e;if(e===S&&e===S&&typeof C[w]!="string")return Oe.errors=[{instancePath:t+"/endpoints/"+w,keyword:"type",
params:{type:"string"}}],!1;var s=S===e;if(!s)break}}else return Oe.errors=[{instancePath:t+"/endpoints",keyword:"type",params:{type:"array"}}],!1;var i=j===e}else
var i=!0;if(i){if(a.authenticated!==void 0){let j=e;if(typeof a.authenticated!="boolean")return Oe.errors=[{instancePath:t+"/authenticated",keyword:"type",params:{
type:"boolean"}}],!1;var i=j===e}else var i=!0;if(i){if(a["x-trust-boundary"]!==void 0){let A=e;if(typeof a["x-trust-boundary"]!="boolean")return Oe.errors=[{instancePath:t+
"/x-trust-boundary",keyword:"type",params:{type:"boolean"}}],!1;var i=A===e}else var i=!0;if(i){if(a.trustZone!==void 0){let L=e;if(typeof a.trustZone!="string")
return Oe.errors=[{instancePath:t+"/trustZone",keyword:"type",params:{type:"string"}}],!1;var i=L===e}else var i=!0;if(i){if(a.data!==void 0){let w=a.data,S=e;if(e===
S)if(Array.isArray(w)){var o=!0;let D=w.length;for(let h=0;h<D;h++){let b=e;Gr(w[h],{instancePath:t+"/data/"+h,parentData:w,parentDataProperty:h,rootData:n})||(r=
r===null?Gr.errors:r.concat(Gr.errors),e=r.length);var o=b===e;if(!o)break}}else return Oe.errors=[{instancePath:t+"/data",keyword:"type",params:{type:"array"}}],
!1;var i=S===e}else var i=!0;if(i){if(a.licenses!==void 0){let S=e;Or(a.licenses,{instancePath:t+"/licenses",parentData:a,parentDataProperty:"licenses",rootData:n})||
(r=r===null?Or.errors:r.concat(Or.errors),e=r.length);var i=S===e}else var i=!0;if(i){if(a.externalReferences!==void 0){let v=a.externalReferences,D=e;if(e===D)
if(Array.isArray(v)){var y=!0;let b=v.length;for(let x=0;x<b;x++){let O=e;xe(v[x],{instancePath:t+"/externalReferences/"+x,parentData:v,parentDataProperty:x,rootData:n})||
(r=r===null?xe.errors:r.concat(xe.errors),e=r.length);var y=O===e;if(!y)break}}else return Oe.errors=[{instancePath:t+"/externalReferences",keyword:"type",params:{
type:"array"}}],!1;var i=D===e}else var i=!0;if(i){if(a.services!==void 0){let D=a.services,h=e;if(e===h)if(Array.isArray(D)){var u=!0;let x=D.length;for(let O=0;O<
x;O++){let N=e;Ka.validate(D[O],{instancePath:t+"/services/"+O,parentData:D,parentDataProperty:O,rootData:n})||(r=r===null?Ka.validate.errors:r.concat(Ka.validate.
errors),e=r.length);var u=N===e;if(!u)break}if(u&&!(le(),se(oe)).unique(D))return Oe.errors=[{instancePath:t+"/services",keyword:"uniqueItems",params:{}}],!1}else
return Oe.errors=[{instancePath:t+"/services",keyword:"type",params:{type:"array"}}],!1;var i=h===e}else var i=!0;if(i){if(a.releaseNotes!==void 0){let h=e;ur(a.
releaseNotes,{instancePath:t+"/releaseNotes",parentData:a,parentDataProperty:"releaseNotes",rootData:n})||(r=r===null?ur.errors:r.concat(ur.errors),e=r.length);
var i=h===e}else var i=!0;if(i){if(a.properties!==void 0){let b=a.properties,x=e;if(e===x)if(Array.isArray(b)){var c=!0;let N=b.length;for(let I=0;I<N;I++){let q=e;
M(b[I],{instancePath:t+"/properties/"+I,parentData:b,parentDataProperty:I,rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var c=q===e;if(!c)break}}else
return Oe.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=x===e}else var i=!0;if(i){if(a.tags!==void 0){let x=e;Xr(a.tags,
{instancePath:t+"/tags",parentData:a,parentDataProperty:"tags",rootData:n})||(r=r===null?Xr.errors:r.concat(Xr.errors),e=r.length);var i=x===e}else var i=!0;if(i)
if(a.signature!==void 0){let x=e;Le(a.signature,{instancePath:t+"/signature",parentData:a,parentDataProperty:"signature",rootData:n})||(r=r===null?Le.errors:r.concat(
Le.errors),e=r.length);var i=x===e}else var i=!0}}}}}}}}}}}}}}}}}}}else return Oe.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Oe.errors=
r,e===0}function Ur(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){
let y=e;for(let u in a)if(!(u==="vendor"||u==="name"||u==="version"||u==="hashes"||u==="externalReferences"))return Ur.errors=[{instancePath:t,keyword:"addition\
alProperties",params:{additionalProperty:u}}],!1;if(y===e){if(a.vendor!==void 0){let u=e;if(typeof a.vendor!="string")return Ur.errors=[{instancePath:t+"/vendor",
keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(a.name!==void 0){let c=e;if(typeof a.name!="string")return Ur.errors=[{instancePath:t+
"/name",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(a.version!==void 0){let l=e;Rr(a.version,{instancePath:t+"/version",parentData:a,
parentDataProperty:"version",rootData:n})||(r=r===null?Rr.errors:r.concat(Rr.errors),e=r.length);var i=l===e}else var i=!0;if(i){if(a.hashes!==void 0){let f=a.hashes,
p=e;if(e===p)if(Array.isArray(f)){var s=!0;let m=f.length;for(let P=0;P<m;P++){let k=e;Kr(f[P],{instancePath:t+"/hashes/"+P,parentData:f,parentDataProperty:P,rootData:n})||
(r=r===null?Kr.errors:r.concat(Kr.errors),e=r.length);var s=k===e;if(!s)break}}else return Ur.errors=[{instancePath:t+"/hashes",keyword:"type",params:{type:"arr\
ay"}}],!1;var i=p===e}else var i=!0;if(i)if(a.externalReferences!==void 0){let f=a.externalReferences,p=e;if(e===p)if(Array.isArray(f)){var o=!0;let m=f.length;
for(let P=0;P<m;P++){let k=e;xe(f[P],{instancePath:t+"/externalReferences/"+P,parentData:f,parentDataProperty:P,rootData:n})||(r=r===null?xe.errors:r.concat(xe.
errors),e=r.length);var o=k===e;if(!o)break}}else return Ur.errors=[{instancePath:t+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else
var i=!0}}}}}else return Ur.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Ur.errors=r,e===0}function Ir(a,{instancePath:t="",parentData:R,
parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let P=e;for(let k in a)if(!Ar.call(oi,k))return Ir.errors=
[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:k}}],!1;if(P===e){if(a.timestamp!==void 0){let k=a.timestamp,g=e;if(e===g&&e===g)if(typeof k==
"string"){if(!er.validate(k))return Ir.errors=[{instancePath:t+"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else return Ir.errors=[{instancePath:t+
"/timestamp",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(a.lifecycles!==void 0){let g=a.lifecycles,C=e;if(e===C)if(Array.isArray(
g)){var s=!0;let A=g.length;for(let L=0;L<A;L++){let w=g[L],S=e;if(!(w&&typeof w=="object"&&!Array.isArray(w)))return Ir.errors=[{instancePath:t+"/lifecycles/"+
L,keyword:"type",params:{type:"object"}}],!1;let v=e,D=!1,h=null,b=e;if(w&&typeof w=="object"&&!Array.isArray(w)){let N;if(w.phase===void 0&&(N="phase")){let I={
instancePath:t+"/lifecycles/"+L,keyword:"required",params:{missingProperty:N}};r===null?r=[I]:r.push(I),e++}else{let I=e;for(let q in w)if(q!=="phase"){let T={instancePath:t+
"/lifecycles/"+L,keyword:"additionalProperties",params:{additionalProperty:q}};r===null?r=[T]:r.push(T),e++;break}if(I===e&&w.phase!==void 0){let q=w.phase;if(typeof q!=
"string"){let T={instancePath:t+"/lifecycles/"+L+"/phase",keyword:"type",params:{type:"string"}};r===null?r=[T]:r.push(T),e++}if(!(q==="design"||q==="pre-build"||
q==="build"||q==="post-build"||q==="operations"||q==="discovery"||q==="decommission")){let T={instancePath:t+"/lifecycles/"+L+"/phase",keyword:"enum",params:{allowedValues:si}};
r===null?r=[T]:r.push(T),e++}}}}var y=b===e;y&&(D=!0,h=0);let x=e;if(w&&typeof w=="object"&&!Array.isArray(w)){let N;if(w.name===void 0&&(N="name")){let I={instancePath:t+
"/lifecycles/"+L,keyword:"required",params:{missingProperty:N}};r===null?r=[I]:r.push(I),e++}else{let I=e;for(let q in w)if(!(q==="name"||q==="description")){let T={
instancePath:t+"/lifecycles/"+L,keyword:"additionalProperties",params:{additionalProperty:q}};r===null?r=[T]:r.push(T),e++;break}if(I===e){if(w.name!==void 0){let q=e;
if(typeof w.name!="string"){let B={instancePath:t+"/lifecycles/"+L+"/name",keyword:"type",params:{type:"string"}};r===null?r=[B]:r.push(B),e++}var o=q===e}else var o=!0;
if(o)if(w.description!==void 0){let q=e;if(typeof w.description!="string"){let B={instancePath:t+"/lifecycles/"+L+"/description",keyword:"type",params:{type:"st\
ring"}};r===null?r=[B]:r.push(B),e++}var o=q===e}else var o=!0}}}var y=x===e;if(y&&D?(D=!1,h=[h,1]):y&&(D=!0,h=1),D)e=v,r!==null&&(v?r.length=v:r=null);else{let N={
instancePath:t+"/lifecycles/"+L,keyword:"oneOf",params:{passingSchemas:h}};return r===null?r=[N]:r.push(N),e++,Ir.errors=r,!1}var s=S===e;if(!s)break}}else return Ir.
errors=[{instancePath:t+"/lifecycles",keyword:"type",params:{type:"array"}}],!1;var i=C===e}else var i=!0;if(i){if(a.tools!==void 0){let C=a.tools,j=e,A=e,L=!1,
w=null,S=e;if(e===S)if(C&&typeof C=="object"&&!Array.isArray(C)){let h=e;for(let b in C)if(!(b==="components"||b==="services")){let x={instancePath:t+"/tools",keyword:"\
additionalProperties",params:{additionalProperty:b}};r===null?r=[x]:r.push(x),e++;break}if(h===e){if(C.components!==void 0){let b=C.components,x=e;if(e===x)if(Array.
isArray(b)){var u=!0;let N=b.length;for(let I=0;I<N;I++){let q=e;X(b[I],{instancePath:t+"/tools/components/"+I,parentData:b,parentDataProperty:I,rootData:n})||(r=
r===null?X.errors:r.concat(X.errors),e=r.length);var u=q===e;if(!u)break}if(u&&!(le(),se(oe)).unique(b)){let I={instancePath:t+"/tools/components",keyword:"uniq\
ueItems",params:{}};r===null?r=[I]:r.push(I),e++}}else{let N={instancePath:t+"/tools/components",keyword:"type",params:{type:"array"}};r===null?r=[N]:r.push(N),
e++}var l=x===e}else var l=!0;if(l)if(C.services!==void 0){let b=C.services,x=e;if(e===x)if(Array.isArray(b)){var c=!0;let N=b.length;for(let I=0;I<N;I++){let q=e;
Oe(b[I],{instancePath:t+"/tools/services/"+I,parentData:b,parentDataProperty:I,rootData:n})||(r=r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var c=q===e;if(!c)
break}if(c&&!(le(),se(oe)).unique(b)){let I={instancePath:t+"/tools/services",keyword:"uniqueItems",params:{}};r===null?r=[I]:r.push(I),e++}}else{let N={instancePath:t+
"/tools/services",keyword:"type",params:{type:"array"}};r===null?r=[N]:r.push(N),e++}var l=x===e}else var l=!0}}else{let h={instancePath:t+"/tools",keyword:"typ\
e",params:{type:"object"}};r===null?r=[h]:r.push(h),e++}var p=S===e;p&&(L=!0,w=0);let v=e;if(e===v)if(Array.isArray(C)){var f=!0;let h=C.length;for(let b=0;b<h;b++){
let x=e;Ur(C[b],{instancePath:t+"/tools/"+b,parentData:C,parentDataProperty:b,rootData:n})||(r=r===null?Ur.errors:r.concat(Ur.errors),e=r.length);var f=x===e;if(!f)
break}}else{let h={instancePath:t+"/tools",keyword:"type",params:{type:"array"}};r===null?r=[h]:r.push(h),e++}var p=v===e;if(p&&L?(L=!1,w=[w,1]):p&&(L=!0,w=1),L)
e=A,r!==null&&(A?r.length=A:r=null);else{let h={instancePath:t+"/tools",keyword:"oneOf",params:{passingSchemas:w}};return r===null?r=[h]:r.push(h),e++,Ir.errors=
r,!1}var i=j===e}else var i=!0;if(i){if(a.manufacturer!==void 0){let j=e;te(a.manufacturer,{instancePath:t+"/manufacturer",parentData:a,parentDataProperty:"manu\
facturer",rootData:n})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var i=j===e}else var i=!0;if(i){if(a.authors!==void 0){let A=a.authors,L=e;if(e===
L)if(Array.isArray(A)){var d=!0;let S=A.length;for(let v=0;v<S;v++){let D=e;Ce(A[v],{instancePath:t+"/authors/"+v,parentData:A,parentDataProperty:v,rootData:n})||
(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);var d=D===e;if(!d)break}}else return Ir.errors=[{instancePath:t+"/authors",keyword:"type",params:{type:"ar\
ray"}}],!1;var i=L===e}else var i=!0;if(i){if(a.component!==void 0){let L=e;X(a.component,{instancePath:t+"/component",parentData:a,parentDataProperty:"componen\
t",rootData:n})||(r=r===null?X.errors:r.concat(X.errors),e=r.length);var i=L===e}else var i=!0;if(i){if(a.manufacture!==void 0){let w=e;te(a.manufacture,{instancePath:t+
"/manufacture",parentData:a,parentDataProperty:"manufacture",rootData:n})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var i=w===e}else var i=!0;if(i){
if(a.supplier!==void 0){let S=e;te(a.supplier,{instancePath:t+"/supplier",parentData:a,parentDataProperty:"supplier",rootData:n})||(r=r===null?te.errors:r.concat(
te.errors),e=r.length);var i=S===e}else var i=!0;if(i){if(a.licenses!==void 0){let v=e;Or(a.licenses,{instancePath:t+"/licenses",parentData:a,parentDataProperty:"\
licenses",rootData:n})||(r=r===null?Or.errors:r.concat(Or.errors),e=r.length);var i=v===e}else var i=!0;if(i)if(a.properties!==void 0){let v=a.properties,D=e;if(e===
D)if(Array.isArray(v)){var m=!0;let b=v.length;for(let x=0;x<b;x++){let O=e;M(v[x],{instancePath:t+"/properties/"+x,parentData:v,parentDataProperty:x,rootData:n})||
(r=r===null?M.errors:r.concat(M.errors),e=r.length);var m=O===e;if(!m)break}}else return Ir.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"a\
rray"}}],!1;var i=D===e}else var i=!0}}}}}}}}}}else return Ir.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Ir.errors=r,e===0}function hr(a,{
instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let y;if(a.ref===void 0&&
(y="ref"))return hr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:y}}],!1;{let u=e;for(let c in a)if(!(c==="ref"||c==="dependsOn"||c==="pro\
vides"))return hr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(u===e){if(a.ref!==void 0){let c=e;W(a.ref,{instancePath:t+
"/ref",parentData:a,parentDataProperty:"ref",rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var i=c===e}else var i=!0;if(i){if(a.dependsOn!==
void 0){let l=a.dependsOn,f=e;if(e===f)if(Array.isArray(l)){var s=!0;let d=l.length;for(let m=0;m<d;m++){let P=e;W(l[m],{instancePath:t+"/dependsOn/"+m,parentData:l,
parentDataProperty:m,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var s=P===e;if(!s)break}if(s&&!(le(),se(oe)).unique(l))return hr.errors=[
{instancePath:t+"/dependsOn",keyword:"uniqueItems",params:{}}],!1}else return hr.errors=[{instancePath:t+"/dependsOn",keyword:"type",params:{type:"array"}}],!1;
var i=f===e}else var i=!0;if(i)if(a.provides!==void 0){let l=a.provides,f=e;if(e===f)if(Array.isArray(l)){var o=!0;let d=l.length;for(let m=0;m<d;m++){let P=e;W(
l[m],{instancePath:t+"/provides/"+m,parentData:l,parentDataProperty:m,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var o=P===e;if(!o)break}
if(o&&!(le(),se(oe)).unique(l))return hr.errors=[{instancePath:t+"/provides",keyword:"uniqueItems",params:{}}],!1}else return hr.errors=[{instancePath:t+"/provi\
des",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0}}}}else return hr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return hr.
errors=r,e===0}function Na(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;return typeof a!="string"?(Na.errors=[{instancePath:t,
keyword:"type",params:{type:"string"}}],!1):a==="complete"||a==="incomplete"||a==="incomplete_first_party_only"||a==="incomplete_first_party_proprietary_only"||
a==="incomplete_first_party_opensource_only"||a==="incomplete_third_party_only"||a==="incomplete_third_party_proprietary_only"||a==="incomplete_third_party_open\
source_only"||a==="unknown"||a==="not_specified"?(Na.errors=r,e===0):(Na.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:li}}],!1)}function Lr(a,{instancePath:t="",
parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let c;if(a.aggregate===void 0&&(c="aggr\
egate"))return Lr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:c}}],!1;{let l=e;for(let f in a)if(!(f==="bom-ref"||f==="aggregate"||f==="a\
ssemblies"||f==="dependencies"||f==="vulnerabilities"||f==="signature"))return Lr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;if(l===e){if(a["bom-ref"]!==void 0){let f=e;z(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?z.errors:
r.concat(z.errors),e=r.length);var i=f===e}else var i=!0;if(i){if(a.aggregate!==void 0){let p=e;Na(a.aggregate,{instancePath:t+"/aggregate",parentData:a,parentDataProperty:"\
aggregate",rootData:n})||(r=r===null?Na.errors:r.concat(Na.errors),e=r.length);var i=p===e}else var i=!0;if(i){if(a.assemblies!==void 0){let d=a.assemblies,m=e;
if(e===m)if(Array.isArray(d)){var s=!0;let k=d.length;for(let g=0;g<k;g++){let C=d[g],j=e,A=e,L=!1,w=e;W(C,{instancePath:t+"/assemblies/"+g,parentData:d,parentDataProperty:g,
rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var o=w===e;if(L=L||o,!L){let v=e;$e(C,{instancePath:t+"/assemblies/"+g,parentData:d,parentDataProperty:g,
rootData:n})||(r=r===null?$e.errors:r.concat($e.errors),e=r.length);var o=v===e;L=L||o}if(L)e=A,r!==null&&(A?r.length=A:r=null);else{let v={instancePath:t+"/ass\
emblies/"+g,keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,Lr.errors=r,!1}var s=j===e;if(!s)break}if(s&&!(le(),se(oe)).unique(d))return Lr.errors=
[{instancePath:t+"/assemblies",keyword:"uniqueItems",params:{}}],!1}else return Lr.errors=[{instancePath:t+"/assemblies",keyword:"type",params:{type:"array"}}],
!1;var i=m===e}else var i=!0;if(i){if(a.dependencies!==void 0){let m=a.dependencies,P=e;if(e===P)if(Array.isArray(m)){var y=!0;let g=m.length;for(let C=0;C<g;C++){
let j=e;if(typeof m[C]!="string")return Lr.errors=[{instancePath:t+"/dependencies/"+C,keyword:"type",params:{type:"string"}}],!1;var y=j===e;if(!y)break}if(y&&!(le(),
se(oe)).unique(m))return Lr.errors=[{instancePath:t+"/dependencies",keyword:"uniqueItems",params:{}}],!1}else return Lr.errors=[{instancePath:t+"/dependencies",
keyword:"type",params:{type:"array"}}],!1;var i=P===e}else var i=!0;if(i){if(a.vulnerabilities!==void 0){let P=a.vulnerabilities,k=e;if(e===k)if(Array.isArray(P)){
var u=!0;let C=P.length;for(let j=0;j<C;j++){let A=e;if(typeof P[j]!="string")return Lr.errors=[{instancePath:t+"/vulnerabilities/"+j,keyword:"type",params:{type:"\
string"}}],!1;var u=A===e;if(!u)break}if(u&&!(le(),se(oe)).unique(P))return Lr.errors=[{instancePath:t+"/vulnerabilities",keyword:"uniqueItems",params:{}}],!1}else
return Lr.errors=[{instancePath:t+"/vulnerabilities",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i)if(a.signature!==void 0){let P=e;Le(
a.signature,{instancePath:t+"/signature",parentData:a,parentDataProperty:"signature",rootData:n})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);var i=P===
e}else var i=!0}}}}}}}else return Lr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Lr.errors=r,e===0}function Br(a,{instancePath:t="",
parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s=e;for(let o in a)if(!(o==="url"||
o==="name"))return Br.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(a.url!==void 0){let o=e;if(typeof a.
url!="string")return Br.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i)if(a.name!==void 0){let o=e;if(typeof a.
name!="string")return Br.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0}}else return Br.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return Br.errors=r,e===0}function Ra(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,
e=0;return typeof a!="string"?(Ra.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="critical"||a==="high"||a==="medium"||a==="low"||a==="\
info"||a==="none"||a==="unknown"?(Ra.errors=r,e===0):(Ra.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:pi}}],!1)}function Oa(a,{instancePath:t="",
parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;return typeof a!="string"?(Oa.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],
!1):a==="CVSSv2"||a==="CVSSv3"||a==="CVSSv31"||a==="CVSSv4"||a==="OWASP"||a==="SSVC"||a==="other"?(Oa.errors=r,e===0):(Oa.errors=[{instancePath:t,keyword:"enum",
params:{allowedValues:fi}}],!1)}function pa(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="ob\
ject"&&!Array.isArray(a)){let s=e;for(let o in a)if(!(o==="source"||o==="score"||o==="severity"||o==="method"||o==="vector"||o==="justification"))return pa.errors=
[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(a.source!==void 0){let o=e;Br(a.source,{instancePath:t+"/source",
parentData:a,parentDataProperty:"source",rootData:n})||(r=r===null?Br.errors:r.concat(Br.errors),e=r.length);var i=o===e}else var i=!0;if(i){if(a.score!==void 0){
let y=e;if(typeof a.score!="number")return pa.errors=[{instancePath:t+"/score",keyword:"type",params:{type:"number"}}],!1;var i=y===e}else var i=!0;if(i){if(a.severity!==
void 0){let u=e;Ra(a.severity,{instancePath:t+"/severity",parentData:a,parentDataProperty:"severity",rootData:n})||(r=r===null?Ra.errors:r.concat(Ra.errors),e=r.
length);var i=u===e}else var i=!0;if(i){if(a.method!==void 0){let c=e;Oa(a.method,{instancePath:t+"/method",parentData:a,parentDataProperty:"method",rootData:n})||
(r=r===null?Oa.errors:r.concat(Oa.errors),e=r.length);var i=c===e}else var i=!0;if(i){if(a.vector!==void 0){let l=e;if(typeof a.vector!="string")return pa.errors=
[{instancePath:t+"/vector",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i)if(a.justification!==void 0){let l=e;if(typeof a.justification!=
"string")return pa.errors=[{instancePath:t+"/justification",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0}}}}}}else return pa.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return pa.errors=r,e===0}function _a(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,
e=0;return typeof a=="number"&&!(a%1)&&!isNaN(a)?e===0&&typeof a=="number"&&(a<1||isNaN(a))?(_a.errors=[{instancePath:t,keyword:"minimum",params:{comparison:">=",
limit:1}}],!1):(_a.errors=r,e===0):(_a.errors=[{instancePath:t,keyword:"type",params:{type:"integer"}}],!1)}function fa(a,{instancePath:t="",parentData:R,parentDataProperty:_,
rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s;if(a.url===void 0&&(s="url"))return fa.errors=[{instancePath:t,keyword:"\
required",params:{missingProperty:s}}],!1;{let o=e;for(let y in a)if(!(y==="title"||y==="url"))return fa.errors=[{instancePath:t,keyword:"additionalProperties",
params:{additionalProperty:y}}],!1;if(o===e){if(a.title!==void 0){let y=e;if(typeof a.title!="string")return fa.errors=[{instancePath:t+"/title",keyword:"type",
params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i)if(a.url!==void 0){let y=e;if(e===y&&e===y&&typeof a.url!="string")return fa.errors=[{instancePath:t+
"/url",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0}}}else return fa.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;
return fa.errors=r,e===0}function Ia(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;return typeof a!="string"?(Ia.errors=
[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="resolved"||a==="resolved_with_pedigree"||a==="exploitable"||a==="in_triage"||a==="false_positi\
ve"||a==="not_affected"?(Ia.errors=r,e===0):(Ia.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:yi}}],!1)}function Ta(a,{instancePath:t="",parentData:R,
parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;return typeof a!="string"?(Ta.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="cod\
e_not_present"||a==="code_not_reachable"||a==="requires_configuration"||a==="requires_dependency"||a==="requires_environment"||a==="protected_by_compiler"||a===
"protected_at_runtime"||a==="protected_at_perimeter"||a==="protected_by_mitigating_control"?(Ta.errors=r,e===0):(Ta.errors=[{instancePath:t,keyword:"enum",params:{
allowedValues:ci}}],!1)}function ba(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(typeof a=="string"){if(Ga(
a)>4096)return ba.errors=[{instancePath:t,keyword:"maxLength",params:{limit:4096}}],!1;if(Ga(a)<1)return ba.errors=[{instancePath:t,keyword:"minLength",params:{
limit:1}}],!1}else return ba.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;return ba.errors=r,e===0}function Ba(a,{instancePath:t="",parentData:R,
parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;return typeof a!="string"?(Ba.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="aff\
ected"||a==="unaffected"||a==="unknown"?(Ba.errors=r,e===0):(Ba.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:di}}],!1)}function ae(a,{instancePath:t="",
parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let O=e;for(let N in a)if(!Ar.call(ui,N))
return ae.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:N}}],!1;if(O===e){if(a["bom-ref"]!==void 0){let N=e;z(a["bom-ref"],{
instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);var i=N===e}else var i=!0;
if(i){if(a.id!==void 0){let I=e;if(typeof a.id!="string")return ae.errors=[{instancePath:t+"/id",keyword:"type",params:{type:"string"}}],!1;var i=I===e}else var i=!0;
if(i){if(a.source!==void 0){let q=e;Br(a.source,{instancePath:t+"/source",parentData:a,parentDataProperty:"source",rootData:n})||(r=r===null?Br.errors:r.concat(
Br.errors),e=r.length);var i=q===e}else var i=!0;if(i){if(a.references!==void 0){let T=a.references,B=e;if(e===B)if(Array.isArray(T)){var s=!0;let V=T.length;for(let $=0;$<
V;$++){let G=T[$],re=e;if(e===re)if(G&&typeof G=="object"&&!Array.isArray(G)){let Z;if(G.id===void 0&&(Z="id")||G.source===void 0&&(Z="source"))return ae.errors=
[{instancePath:t+"/references/"+$,keyword:"required",params:{missingProperty:Z}}],!1;{let Q=e;for(let U in G)if(!(U==="id"||U==="source"))return ae.errors=[{instancePath:t+
"/references/"+$,keyword:"additionalProperties",params:{additionalProperty:U}}],!1;if(Q===e){if(G.id!==void 0){let U=e;if(typeof G.id!="string")return ae.errors=
[{instancePath:t+"/references/"+$+"/id",keyword:"type",params:{type:"string"}}],!1;var o=U===e}else var o=!0;if(o)if(G.source!==void 0){let U=e;Br(G.source,{instancePath:t+
"/references/"+$+"/source",parentData:G,parentDataProperty:"source",rootData:n})||(r=r===null?Br.errors:r.concat(Br.errors),e=r.length);var o=U===e}else var o=!0}}}else
return ae.errors=[{instancePath:t+"/references/"+$,keyword:"type",params:{type:"object"}}],!1;var s=re===e;if(!s)break}}else return ae.errors=[{instancePath:t+"\
/references",keyword:"type",params:{type:"array"}}],!1;var i=B===e}else var i=!0;if(i){if(a.ratings!==void 0){let B=a.ratings,E=e;if(e===E)if(Array.isArray(B)){
var y=!0;let $=B.length;for(let G=0;G<$;G++){let re=e;pa(B[G],{instancePath:t+"/ratings/"+G,parentData:B,parentDataProperty:G,rootData:n})||(r=r===null?pa.errors:
r.concat(pa.errors),e=r.length);var y=re===e;if(!y)break}}else return ae.errors=[{instancePath:t+"/ratings",keyword:"type",params:{type:"array"}}],!1;var i=E===
e}else var i=!0;if(i){if(a.cwes!==void 0){let E=a.cwes,V=e;if(e===V)if(Array.isArray(E)){var u=!0;let G=E.length;for(let re=0;re<G;re++){let be=e;_a(E[re],{instancePath:t+
"/cwes/"+re,parentData:E,parentDataProperty:re,rootData:n})||(r=r===null?_a.errors:r.concat(_a.errors),e=r.length);var u=be===e;if(!u)break}}else return ae.errors=
[{instancePath:t+"/cwes",keyword:"type",params:{type:"array"}}],!1;var i=V===e}else var i=!0;if(i){if(a.description!==void 0){let V=e;if(typeof a.description!="\
string")return ae.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=V===e}else var i=!0;if(i){if(a.detail!==void 0){let $=e;
if(typeof a.detail!="string")return ae.errors=[{instancePath:t+"/detail",keyword:"type",params:{type:"string"}}],!1;var i=$===e}else var i=!0;if(i){if(a.recommendation!==
void 0){let G=e;if(typeof a.recommendation!="string")return ae.errors=[{instancePath:t+"/recommendation",keyword:"type",params:{type:"string"}}],!1;var i=G===e}else
var i=!0;if(i){if(a.workaround!==void 0){let re=e;if(typeof a.workaround!="string")return ae.errors=[{instancePath:t+"/workaround",keyword:"type",params:{type:"\
string"}}],!1;var i=re===e}else var i=!0;if(i){if(a.proofOfConcept!==void 0){let be=a.proofOfConcept,Z=e;if(e===Z)if(be&&typeof be=="object"&&!Array.isArray(be)){
if(be.reproductionSteps!==void 0){let U=e;if(typeof be.reproductionSteps!="string")return ae.errors=[{instancePath:t+"/proofOfConcept/reproductionSteps",keyword:"\
type",params:{type:"string"}}],!1;var c=U===e}else var c=!0;if(c){if(be.environment!==void 0){let K=e;if(typeof be.environment!="string")return ae.errors=[{instancePath:t+
"/proofOfConcept/environment",keyword:"type",params:{type:"string"}}],!1;var c=K===e}else var c=!0;if(c)if(be.supportingMaterial!==void 0){let K=be.supportingMaterial,
Ne=e;if(e===Ne)if(Array.isArray(K)){var l=!0;let de=K.length;for(let pe=0;pe<de;pe++){let ie=e;we(K[pe],{instancePath:t+"/proofOfConcept/supportingMaterial/"+pe,
parentData:K,parentDataProperty:pe,rootData:n})||(r=r===null?we.errors:r.concat(we.errors),e=r.length);var l=ie===e;if(!l)break}}else return ae.errors=[{instancePath:t+
"/proofOfConcept/supportingMaterial",keyword:"type",params:{type:"array"}}],!1;var c=Ne===e}else var c=!0}}else return ae.errors=[{instancePath:t+"/proofOfConce\
pt",keyword:"type",params:{type:"object"}}],!1;var i=Z===e}else var i=!0;if(i){if(a.advisories!==void 0){let Z=a.advisories,Q=e;if(e===Q)if(Array.isArray(Z)){var f=!0;
let K=Z.length;for(let Ne=0;Ne<K;Ne++){let Ee=e;fa(Z[Ne],{instancePath:t+"/advisories/"+Ne,parentData:Z,parentDataProperty:Ne,rootData:n})||(r=r===null?fa.errors:
r.concat(fa.errors),e=r.length);var f=Ee===e;if(!f)break}}else return ae.errors=[{instancePath:t+"/advisories",keyword:"type",params:{type:"array"}}],!1;var i=Q===
e}else var i=!0;if(i){if(a.created!==void 0){let Q=a.created,U=e;if(e===U&&e===U)if(typeof Q=="string"){if(!er.validate(Q))return ae.errors=[{instancePath:t+"/c\
reated",keyword:"format",params:{format:"date-time"}}],!1}else return ae.errors=[{instancePath:t+"/created",keyword:"type",params:{type:"string"}}],!1;var i=U===
e}else var i=!0;if(i){if(a.published!==void 0){let U=a.published,K=e;if(e===K&&e===K)if(typeof U=="string"){if(!er.validate(U))return ae.errors=[{instancePath:t+
"/published",keyword:"format",params:{format:"date-time"}}],!1}else return ae.errors=[{instancePath:t+"/published",keyword:"type",params:{type:"string"}}],!1;var i=K===
e}else var i=!0;if(i){if(a.updated!==void 0){let K=a.updated,Ne=e;if(e===Ne&&e===Ne)if(typeof K=="string"){if(!er.validate(K))return ae.errors=[{instancePath:t+
"/updated",keyword:"format",params:{format:"date-time"}}],!1}else return ae.errors=[{instancePath:t+"/updated",keyword:"type",params:{type:"string"}}],!1;var i=Ne===
e}else var i=!0;if(i){if(a.rejected!==void 0){let Ne=a.rejected,Ee=e;if(e===Ee&&e===Ee)if(typeof Ne=="string"){if(!er.validate(Ne))return ae.errors=[{instancePath:t+
"/rejected",keyword:"format",params:{format:"date-time"}}],!1}else return ae.errors=[{instancePath:t+"/rejected",keyword:"type",params:{type:"string"}}],!1;var i=Ee===
e}else var i=!0;if(i){if(a.credits!==void 0){let Ee=a.credits,de=e;if(e===de)if(Ee&&typeof Ee=="object"&&!Array.isArray(Ee)){let ie=e;for(let ue in Ee)if(!(ue===
"organizations"||ue==="individuals"))return ae.errors=[{instancePath:t+"/credits",keyword:"additionalProperties",params:{additionalProperty:ue}}],!1;if(ie===e){
if(Ee.organizations!==void 0){let ue=Ee.organizations,Ae=e;if(e===Ae)if(Array.isArray(ue)){var p=!0;let ee=ue.length;for(let fe=0;fe<ee;fe++){let ve=e;te(ue[fe],
{instancePath:t+"/credits/organizations/"+fe,parentData:ue,parentDataProperty:fe,rootData:n})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var p=ve===
e;if(!p)break}}else return ae.errors=[{instancePath:t+"/credits/organizations",keyword:"type",params:{type:"array"}}],!1;var m=Ae===e}else var m=!0;if(m)if(Ee.individuals!==
void 0){let ue=Ee.individuals,Ae=e;if(e===Ae)if(Array.isArray(ue)){var d=!0;let ee=ue.length;for(let fe=0;fe<ee;fe++){let ve=e;Ce(ue[fe],{instancePath:t+"/credi\
ts/individuals/"+fe,parentData:ue,parentDataProperty:fe,rootData:n})||(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);var d=ve===e;if(!d)break}}else return ae.
errors=[{instancePath:t+"/credits/individuals",keyword:"type",params:{type:"array"}}],!1;var m=Ae===e}else var m=!0}}else return ae.errors=[{instancePath:t+"/cr\
edits",keyword:"type",params:{type:"object"}}],!1;var i=de===e}else var i=!0;if(i){if(a.tools!==void 0){let de=a.tools,pe=e,ie=e,ue=!1,Ae=null,ge=e;if(e===ge)if(de&&
typeof de=="object"&&!Array.isArray(de)){let ve=e;for(let Se in de)if(!(Se==="components"||Se==="services")){let Fe={instancePath:t+"/tools",keyword:"additional\
Properties",params:{additionalProperty:Se}};r===null?r=[Fe]:r.push(Fe),e++;break}if(ve===e){if(de.components!==void 0){let Se=de.components,Fe=e;if(e===Fe)if(Array.
isArray(Se)){var P=!0;let me=Se.length;for(let Pe=0;Pe<me;Pe++){let Je=e;X(Se[Pe],{instancePath:t+"/tools/components/"+Pe,parentData:Se,parentDataProperty:Pe,rootData:n})||
(r=r===null?X.errors:r.concat(X.errors),e=r.length);var P=Je===e;if(!P)break}if(P&&!(le(),se(oe)).unique(Se)){let Pe={instancePath:t+"/tools/components",keyword:"\
uniqueItems",params:{}};r===null?r=[Pe]:r.push(Pe),e++}}else{let me={instancePath:t+"/tools/components",keyword:"type",params:{type:"array"}};r===null?r=[me]:r.
push(me),e++}var g=Fe===e}else var g=!0;if(g)if(de.services!==void 0){let Se=de.services,Fe=e;if(e===Fe)if(Array.isArray(Se)){var k=!0;let me=Se.length;for(let Pe=0;Pe<
me;Pe++){let Je=e;Oe(Se[Pe],{instancePath:t+"/tools/services/"+Pe,parentData:Se,parentDataProperty:Pe,rootData:n})||(r=r===null?Oe.errors:r.concat(Oe.errors),e=
r.length);var k=Je===e;if(!k)break}if(k&&!(le(),se(oe)).unique(Se)){let Pe={instancePath:t+"/tools/services",keyword:"uniqueItems",params:{}};r===null?r=[Pe]:r.
push(Pe),e++}}else{let me={instancePath:t+"/tools/services",keyword:"type",params:{type:"array"}};r===null?r=[me]:r.push(me),e++}var g=Fe===e}else var g=!0}}else{
let ve={instancePath:t+"/tools",keyword:"type",params:{type:"object"}};r===null?r=[ve]:r.push(ve),e++}var j=ge===e;j&&(ue=!0,Ae=0);let ee=e;if(e===ee)if(Array.isArray(
de)){var C=!0;let ve=de.length;for(let Se=0;Se<ve;Se++){let Fe=e;Ur(de[Se],{instancePath:t+"/tools/"+Se,parentData:de,parentDataProperty:Se,rootData:n})||(r=r===
null?Ur.errors:r.concat(Ur.errors),e=r.length);var C=Fe===e;if(!C)break}}else{let ve={instancePath:t+"/tools",keyword:"type",params:{type:"array"}};r===null?r=[
ve]:r.push(ve),e++}var j=ee===e;if(j&&ue?(ue=!1,Ae=[Ae,1]):j&&(ue=!0,Ae=1),ue)e=ie,r!==null&&(ie?r.length=ie:r=null);else{let ve={instancePath:t+"/tools",keyword:"\
oneOf",params:{passingSchemas:Ae}};return r===null?r=[ve]:r.push(ve),e++,ae.errors=r,!1}var i=pe===e}else var i=!0;if(i){if(a.analysis!==void 0){let pe=a.analysis,
ie=e;if(e===ie)if(pe&&typeof pe=="object"&&!Array.isArray(pe)){let Ae=e;for(let ge in pe)if(!(ge==="state"||ge==="justification"||ge==="response"||ge==="detail"||
ge==="firstIssued"||ge==="lastUpdated"))return ae.errors=[{instancePath:t+"/analysis",keyword:"additionalProperties",params:{additionalProperty:ge}}],!1;if(Ae===
e){if(pe.state!==void 0){let ge=e;Ia(pe.state,{instancePath:t+"/analysis/state",parentData:pe,parentDataProperty:"state",rootData:n})||(r=r===null?Ia.errors:r.concat(
Ia.errors),e=r.length);var A=ge===e}else var A=!0;if(A){if(pe.justification!==void 0){let ee=e;Ta(pe.justification,{instancePath:t+"/analysis/justification",parentData:pe,
parentDataProperty:"justification",rootData:n})||(r=r===null?Ta.errors:r.concat(Ta.errors),e=r.length);var A=ee===e}else var A=!0;if(A){if(pe.response!==void 0){
let fe=pe.response,ve=e;if(e===ve)if(Array.isArray(fe)){var L=!0;let Fe=fe.length;for(let wr=0;wr<Fe;wr++){let me=fe[wr],Pe=e;if(typeof me!="string")return ae.errors=
[{instancePath:t+"/analysis/response/"+wr,keyword:"type",params:{type:"string"}}],!1;if(!(me==="can_not_fix"||me==="will_not_fix"||me==="update"||me==="rollback"||
me==="workaround_available"))return ae.errors=[{instancePath:t+"/analysis/response/"+wr,keyword:"enum",params:{allowedValues:vi}}],!1;var L=Pe===e;if(!L)break}}else
return ae.errors=[{instancePath:t+"/analysis/response",keyword:"type",params:{type:"array"}}],!1;var A=ve===e}else var A=!0;if(A){if(pe.detail!==void 0){let ve=e;
if(typeof pe.detail!="string")return ae.errors=[{instancePath:t+"/analysis/detail",keyword:"type",params:{type:"string"}}],!1;var A=ve===e}else var A=!0;if(A){if(pe.
firstIssued!==void 0){let Se=pe.firstIssued,Fe=e;if(e===Fe&&e===Fe)if(typeof Se=="string"){if(!er.validate(Se))return ae.errors=[{instancePath:t+"/analysis/firs\
tIssued",keyword:"format",params:{format:"date-time"}}],!1}else return ae.errors=[{instancePath:t+"/analysis/firstIssued",keyword:"type",params:{type:"string"}}],
!1;var A=Fe===e}else var A=!0;if(A)if(pe.lastUpdated!==void 0){let Se=pe.lastUpdated,Fe=e;if(e===Fe&&e===Fe)if(typeof Se=="string"){if(!er.validate(Se))return ae.
errors=[{instancePath:t+"/analysis/lastUpdated",keyword:"format",params:{format:"date-time"}}],!1}else return ae.errors=[{instancePath:t+"/analysis/lastUpdated",
keyword:"type",params:{type:"string"}}],!1;var A=Fe===e}else var A=!0}}}}}}else return ae.errors=[{instancePath:t+"/analysis",keyword:"type",params:{type:"objec\
t"}}],!1;var i=ie===e}else var i=!0;if(i){if(a.affects!==void 0){let ie=a.affects,ue=e;if(e===ue)if(Array.isArray(ie)){var w=!0;let ge=ie.length;for(let ee=0;ee<
ge;ee++){let fe=ie[ee],ve=e;if(e===ve)if(fe&&typeof fe=="object"&&!Array.isArray(fe)){let Fe;if(fe.ref===void 0&&(Fe="ref"))return ae.errors=[{instancePath:t+"/\
affects/"+ee,keyword:"required",params:{missingProperty:Fe}}],!1;{let wr=e;for(let me in fe)if(!(me==="ref"||me==="versions"))return ae.errors=[{instancePath:t+
"/affects/"+ee,keyword:"additionalProperties",params:{additionalProperty:me}}],!1;if(wr===e){if(fe.ref!==void 0){let me=fe.ref,Pe=e,Je=e,Qe=!1,ye=e;W(me,{instancePath:t+
"/affects/"+ee+"/ref",parentData:fe,parentDataProperty:"ref",rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var S=ye===e;if(Qe=Qe||S,!Qe){let We=e;
$e(me,{instancePath:t+"/affects/"+ee+"/ref",parentData:fe,parentDataProperty:"ref",rootData:n})||(r=r===null?$e.errors:r.concat($e.errors),e=r.length);var S=We===
e;Qe=Qe||S}if(Qe)e=Je,r!==null&&(Je?r.length=Je:r=null);else{let We={instancePath:t+"/affects/"+ee+"/ref",keyword:"anyOf",params:{}};return r===null?r=[We]:r.push(
We),e++,ae.errors=r,!1}var b=Pe===e}else var b=!0;if(b)if(fe.versions!==void 0){let me=fe.versions,Pe=e;if(e===Pe)if(Array.isArray(me)){var v=!0;let Qe=me.length;
for(let ye=0;ye<Qe;ye++){let ke=me[ye],We=e,Sr=e,sr=!1,lr=null,Cr=e;if(ke&&typeof ke=="object"&&!Array.isArray(ke)){let H;if(ke.version===void 0&&(H="version")){
let ne={instancePath:t+"/affects/"+ee+"/versions/"+ye,keyword:"required",params:{missingProperty:H}};r===null?r=[ne]:r.push(ne),e++}}var D=Cr===e;D&&(sr=!0,lr=0);
let br=e;if(ke&&typeof ke=="object"&&!Array.isArray(ke)){let H;if(ke.range===void 0&&(H="range")){let ne={instancePath:t+"/affects/"+ee+"/versions/"+ye,keyword:"\
required",params:{missingProperty:H}};r===null?r=[ne]:r.push(ne),e++}}var D=br===e;if(D&&sr?(sr=!1,lr=[lr,1]):D&&(sr=!0,lr=1),sr)e=Sr,r!==null&&(Sr?r.length=Sr:
r=null);else{let H={instancePath:t+"/affects/"+ee+"/versions/"+ye,keyword:"oneOf",params:{passingSchemas:lr}};return r===null?r=[H]:r.push(H),e++,ae.errors=r,!1}
if(e===We)if(ke&&typeof ke=="object"&&!Array.isArray(ke)){let H=e;for(let ne in ke)if(!(ne==="version"||ne==="range"||ne==="status"))return ae.errors=[{instancePath:t+
"/affects/"+ee+"/versions/"+ye,keyword:"additionalProperties",params:{additionalProperty:ne}}],!1;if(H===e){if(ke.version!==void 0){let ne=e;Rr(ke.version,{instancePath:t+
"/affects/"+ee+"/versions/"+ye+"/version",parentData:ke,parentDataProperty:"version",rootData:n})||(r=r===null?Rr.errors:r.concat(Rr.errors),e=r.length);var h=ne===
e}else var h=!0;if(h){if(ke.range!==void 0){let J=e;ba(ke.range,{instancePath:t+"/affects/"+ee+"/versions/"+ye+"/range",parentData:ke,parentDataProperty:"range",
rootData:n})||(r=r===null?ba.errors:r.concat(ba.errors),e=r.length);var h=J===e}else var h=!0;if(h)if(ke.status!==void 0){let J=e;Ba(ke.status,{instancePath:t+"\
/affects/"+ee+"/versions/"+ye+"/status",parentData:ke,parentDataProperty:"status",rootData:n})||(r=r===null?Ba.errors:r.concat(Ba.errors),e=r.length);var h=J===
e}else var h=!0}}}else return ae.errors=[{instancePath:t+"/affects/"+ee+"/versions/"+ye,keyword:"type",params:{type:"object"}}],!1;var v=We===e;if(!v)break}}else
return ae.errors=[{instancePath:t+"/affects/"+ee+"/versions",keyword:"type",params:{type:"array"}}],!1;var b=Pe===e}else var b=!0}}}else return ae.errors=[{instancePath:t+
"/affects/"+ee,keyword:"type",params:{type:"object"}}],!1;var w=ve===e;if(!w)break}if(w&&!(le(),se(oe)).unique(ie))return ae.errors=[{instancePath:t+"/affects",
keyword:"uniqueItems",params:{}}],!1}else return ae.errors=[{instancePath:t+"/affects",keyword:"type",params:{type:"array"}}],!1;var i=ue===e}else var i=!0;if(i)
if(a.properties!==void 0){let ie=a.properties,ue=e;if(e===ue)if(Array.isArray(ie)){var x=!0;let ge=ie.length;for(let ee=0;ee<ge;ee++){let fe=e;M(ie[ee],{instancePath:t+
"/properties/"+ee,parentData:ie,parentDataProperty:ee,rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var x=fe===e;if(!x)break}}else return ae.
errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=ue===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}else return ae.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return ae.errors=r,e===0}function xr(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,
e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let c;if(a.subjects===void 0&&(c="subjects")||a.annotator===void 0&&(c="annotator")||a.timestamp===void 0&&
(c="timestamp")||a.text===void 0&&(c="text"))return xr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:c}}],!1;{let l=e;for(let f in a)if(!(f===
"bom-ref"||f==="subjects"||f==="annotator"||f==="timestamp"||f==="text"||f==="signature"))return xr.errors=[{instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:f}}],!1;if(l===e){if(a["bom-ref"]!==void 0){let f=e;z(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||
(r=r===null?z.errors:r.concat(z.errors),e=r.length);var i=f===e}else var i=!0;if(i){if(a.subjects!==void 0){let p=a.subjects,d=e;if(e===d)if(Array.isArray(p)){var s=!0;
let P=p.length;for(let k=0;k<P;k++){let g=p[k],C=e,j=e,A=!1,L=e;W(g,{instancePath:t+"/subjects/"+k,parentData:p,parentDataProperty:k,rootData:n})||(r=r===null?W.
errors:r.concat(W.errors),e=r.length);var o=L===e;if(A=A||o,!A){let S=e;$e(g,{instancePath:t+"/subjects/"+k,parentData:p,parentDataProperty:k,rootData:n})||(r=r===
null?$e.errors:r.concat($e.errors),e=r.length);var o=S===e;A=A||o}if(A)e=j,r!==null&&(j?r.length=j:r=null);else{let S={instancePath:t+"/subjects/"+k,keyword:"an\
yOf",params:{}};return r===null?r=[S]:r.push(S),e++,xr.errors=r,!1}var s=C===e;if(!s)break}if(s&&!(le(),se(oe)).unique(p))return xr.errors=[{instancePath:t+"/su\
bjects",keyword:"uniqueItems",params:{}}],!1}else return xr.errors=[{instancePath:t+"/subjects",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0;
if(i){if(a.annotator!==void 0){let d=a.annotator,m=e,P=e,k=!1,g=null,C=e;if(d&&typeof d=="object"&&!Array.isArray(d)){let L;if(d.organization===void 0&&(L="orga\
nization")){let w={instancePath:t+"/annotator",keyword:"required",params:{missingProperty:L}};r===null?r=[w]:r.push(w),e++}}var y=C===e;y&&(k=!0,g=0);let j=e;if(d&&
typeof d=="object"&&!Array.isArray(d)){let L;if(d.individual===void 0&&(L="individual")){let w={instancePath:t+"/annotator",keyword:"required",params:{missingProperty:L}};
r===null?r=[w]:r.push(w),e++}}var y=j===e;if(y&&k)k=!1,g=[g,1];else{y&&(k=!0,g=1);let L=e;if(d&&typeof d=="object"&&!Array.isArray(d)){let S;if(d.component===void 0&&
(S="component")){let v={instancePath:t+"/annotator",keyword:"required",params:{missingProperty:S}};r===null?r=[v]:r.push(v),e++}}var y=L===e;if(y&&k)k=!1,g=[g,2];else{
y&&(k=!0,g=2);let S=e;if(d&&typeof d=="object"&&!Array.isArray(d)){let D;if(d.service===void 0&&(D="service")){let h={instancePath:t+"/annotator",keyword:"requi\
red",params:{missingProperty:D}};r===null?r=[h]:r.push(h),e++}}var y=S===e;y&&k?(k=!1,g=[g,3]):y&&(k=!0,g=3)}}if(k)e=P,r!==null&&(P?r.length=P:r=null);else{let L={
instancePath:t+"/annotator",keyword:"oneOf",params:{passingSchemas:g}};return r===null?r=[L]:r.push(L),e++,xr.errors=r,!1}if(e===m)if(d&&typeof d=="object"&&!Array.
isArray(d)){let L=e;for(let w in d)if(!(w==="organization"||w==="individual"||w==="component"||w==="service"))return xr.errors=[{instancePath:t+"/annotator",keyword:"\
additionalProperties",params:{additionalProperty:w}}],!1;if(L===e){if(d.organization!==void 0){let w=e;te(d.organization,{instancePath:t+"/annotator/organizatio\
n",parentData:d,parentDataProperty:"organization",rootData:n})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var u=w===e}else var u=!0;if(u){if(d.individual!==
void 0){let S=e;Ce(d.individual,{instancePath:t+"/annotator/individual",parentData:d,parentDataProperty:"individual",rootData:n})||(r=r===null?Ce.errors:r.concat(
Ce.errors),e=r.length);var u=S===e}else var u=!0;if(u){if(d.component!==void 0){let v=e;X(d.component,{instancePath:t+"/annotator/component",parentData:d,parentDataProperty:"\
component",rootData:n})||(r=r===null?X.errors:r.concat(X.errors),e=r.length);var u=v===e}else var u=!0;if(u)if(d.service!==void 0){let v=e;Oe(d.service,{instancePath:t+
"/annotator/service",parentData:d,parentDataProperty:"service",rootData:n})||(r=r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var u=v===e}else var u=!0}}}}else
return xr.errors=[{instancePath:t+"/annotator",keyword:"type",params:{type:"object"}}],!1;var i=m===e}else var i=!0;if(i){if(a.timestamp!==void 0){let m=a.timestamp,
P=e;if(e===P&&e===P)if(typeof m=="string"){if(!er.validate(m))return xr.errors=[{instancePath:t+"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else
return xr.errors=[{instancePath:t+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var i=P===e}else var i=!0;if(i){if(a.text!==void 0){let P=e;if(typeof a.
text!="string")return xr.errors=[{instancePath:t+"/text",keyword:"type",params:{type:"string"}}],!1;var i=P===e}else var i=!0;if(i)if(a.signature!==void 0){let P=e;
Le(a.signature,{instancePath:t+"/signature",parentData:a,parentDataProperty:"signature",rootData:n})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);var i=P===
e}else var i=!0}}}}}}}else return xr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return xr.errors=r,e===0}function De(a,{instancePath:t="",
parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0,i=e,s=!1,o=null,y=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let p;if(a.ref===void 0&&(p=
"ref")){let d={instancePath:t,keyword:"required",params:{missingProperty:p}};r===null?r=[d]:r.push(d),e++}}var c=y===e;c&&(s=!0,o=0);let u=e;if(a&&typeof a=="ob\
ject"&&!Array.isArray(a)){let p;if(a.externalReference===void 0&&(p="externalReference")){let d={instancePath:t,keyword:"required",params:{missingProperty:p}};r===
null?r=[d]:r.push(d),e++}}var c=u===e;if(c&&s?(s=!1,o=[o,1]):c&&(s=!0,o=1),s)e=i,r!==null&&(i?r.length=i:r=null);else{let p={instancePath:t,keyword:"oneOf",params:{
passingSchemas:o}};return r===null?r=[p]:r.push(p),e++,De.errors=r,!1}if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let p=e;for(let d in a)if(!(d==="ref"||
d==="externalReference"))return De.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:d}}],!1;if(p===e){if(a.ref!==void 0){let d=a.
ref,m=e,P=e,k=!1,g=e;W(d,{instancePath:t+"/ref",parentData:a,parentDataProperty:"ref",rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var l=g===
e;if(k=k||l,!k){let j=e;$e(d,{instancePath:t+"/ref",parentData:a,parentDataProperty:"ref",rootData:n})||(r=r===null?$e.errors:r.concat($e.errors),e=r.length);var l=j===
e;k=k||l}if(k)e=P,r!==null&&(P?r.length=P:r=null);else{let j={instancePath:t+"/ref",keyword:"anyOf",params:{}};return r===null?r=[j]:r.push(j),e++,De.errors=r,!1}
var f=m===e}else var f=!0;if(f)if(a.externalReference!==void 0){let d=e;xe(a.externalReference,{instancePath:t+"/externalReference",parentData:a,parentDataProperty:"\
externalReference",rootData:n})||(r=r===null?xe.errors:r.concat(xe.errors),e=r.length);var f=d===e}else var f=!0}}else return De.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return De.errors=r,e===0}function ua(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;return typeof a!=
"string"?(ua.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):a==="copy"||a==="clone"||a==="lint"||a==="scan"||a==="merge"||a==="build"||a===
"test"||a==="deliver"||a==="deploy"||a==="release"||a==="clean"||a==="other"?(ua.errors=r,e===0):(ua.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:mi}}],
!1)}function ra(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=e;
for(let y in a)if(!(y==="uid"||y==="description"||y==="timeReceived"||y==="data"||y==="source"||y==="target"||y==="properties"))return ra.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(o===e){if(a.uid!==void 0){let y=e;if(typeof a.uid!="string")return ra.errors=[{instancePath:t+
"/uid",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(a.description!==void 0){let u=e;if(typeof a.description!="string")return ra.
errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(a.timeReceived!==void 0){let c=a.timeReceived,
l=e;if(e===l&&e===l)if(typeof c=="string"){if(!er.validate(c))return ra.errors=[{instancePath:t+"/timeReceived",keyword:"format",params:{format:"date-time"}}],!1}else
return ra.errors=[{instancePath:t+"/timeReceived",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(a.data!==void 0){let l=e;we(a.data,
{instancePath:t+"/data",parentData:a,parentDataProperty:"data",rootData:n})||(r=r===null?we.errors:r.concat(we.errors),e=r.length);var i=l===e}else var i=!0;if(i){
if(a.source!==void 0){let f=e;De(a.source,{instancePath:t+"/source",parentData:a,parentDataProperty:"source",rootData:n})||(r=r===null?De.errors:r.concat(De.errors),
e=r.length);var i=f===e}else var i=!0;if(i){if(a.target!==void 0){let p=e;De(a.target,{instancePath:t+"/target",parentData:a,parentDataProperty:"target",rootData:n})||
(r=r===null?De.errors:r.concat(De.errors),e=r.length);var i=p===e}else var i=!0;if(i)if(a.properties!==void 0){let p=a.properties,d=e;if(e===d)if(Array.isArray(
p)){var s=!0;let P=p.length;for(let k=0;k<P;k++){let g=e;M(p[k],{instancePath:t+"/properties/"+k,parentData:p,parentDataProperty:k,rootData:n})||(r=r===null?M.errors:
r.concat(M.errors),e=r.length);var s=g===e;if(!s)break}}else return ra.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=d===
e}else var i=!0}}}}}}}else return ra.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ra.errors=r,e===0}function ya(a,{instancePath:t="",
parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=e;for(let y in a)if(!(y==="descri\
ption"||y==="expression"||y==="properties"))return ya.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(o===e){if(a.description!==
void 0){let y=e;if(typeof a.description!="string")return ya.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;
if(i){if(a.expression!==void 0){let u=e;if(typeof a.expression!="string")return ya.errors=[{instancePath:t+"/expression",keyword:"type",params:{type:"string"}}],
!1;var i=u===e}else var i=!0;if(i)if(a.properties!==void 0){let u=a.properties,c=e;if(e===c)if(Array.isArray(u)){var s=!0;let f=u.length;for(let p=0;p<f;p++){let d=e;
M(u[p],{instancePath:t+"/properties/"+p,parentData:u,parentDataProperty:p,rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var s=d===e;if(!s)break}}else
return ya.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=c===e}else var i=!0}}}else return ya.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return ya.errors=r,e===0}function ca(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===
0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s=e;for(let o in a)if(!(o==="name"||o==="value"||o==="dataType"))return ca.errors=[{instancePath:t,keyword:"a\
dditionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(a.name!==void 0){let o=e;if(typeof a.name!="string")return ca.errors=[{instancePath:t+"/nam\
e",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(a.value!==void 0){let y=e;if(typeof a.value!="string")return ca.errors=[{instancePath:t+
"/value",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i)if(a.dataType!==void 0){let y=e;if(typeof a.dataType!="string")return ca.errors=
[{instancePath:t+"/dataType",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0}}}else return ca.errors=[{instancePath:t,keyword:"type",params:{
type:"object"}}],!1;return ca.errors=r,e===0}function kr(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0,i=e,s=!1,o=null,
y=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let P;if(a.resource===void 0&&(P="resource")){let k={instancePath:t,keyword:"required",params:{missingProperty:P}};
r===null?r=[k]:r.push(k),e++}}var c=y===e;c&&(s=!0,o=0);let u=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let P;if(a.parameters===void 0&&(P="parameters")){let k={
instancePath:t,keyword:"required",params:{missingProperty:P}};r===null?r=[k]:r.push(k),e++}}var c=u===e;if(c&&s)s=!1,o=[o,1];else{c&&(s=!0,o=1);let P=e;if(a&&typeof a==
"object"&&!Array.isArray(a)){let g;if(a.environmentVars===void 0&&(g="environmentVars")){let C={instancePath:t,keyword:"required",params:{missingProperty:g}};r===
null?r=[C]:r.push(C),e++}}var c=P===e;if(c&&s)s=!1,o=[o,2];else{c&&(s=!0,o=2);let g=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let j;if(a.data===void 0&&(j=
"data")){let A={instancePath:t,keyword:"required",params:{missingProperty:j}};r===null?r=[A]:r.push(A),e++}}var c=g===e;c&&s?(s=!1,o=[o,3]):c&&(s=!0,o=3)}}if(s)
e=i,r!==null&&(i?r.length=i:r=null);else{let P={instancePath:t,keyword:"oneOf",params:{passingSchemas:o}};return r===null?r=[P]:r.push(P),e++,kr.errors=r,!1}if(e===
0)if(a&&typeof a=="object"&&!Array.isArray(a)){let P=e;for(let k in a)if(!(k==="source"||k==="target"||k==="resource"||k==="parameters"||k==="environmentVars"||
k==="data"||k==="properties"))return kr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:k}}],!1;if(P===e){if(a.source!==void 0){
let k=e;De(a.source,{instancePath:t+"/source",parentData:a,parentDataProperty:"source",rootData:n})||(r=r===null?De.errors:r.concat(De.errors),e=r.length);var l=k===
e}else var l=!0;if(l){if(a.target!==void 0){let g=e;De(a.target,{instancePath:t+"/target",parentData:a,parentDataProperty:"target",rootData:n})||(r=r===null?De.
errors:r.concat(De.errors),e=r.length);var l=g===e}else var l=!0;if(l){if(a.resource!==void 0){let C=e;De(a.resource,{instancePath:t+"/resource",parentData:a,parentDataProperty:"\
resource",rootData:n})||(r=r===null?De.errors:r.concat(De.errors),e=r.length);var l=C===e}else var l=!0;if(l){if(a.parameters!==void 0){let j=a.parameters,A=e;if(e===
A)if(Array.isArray(j)){var f=!0;let w=j.length;for(let S=0;S<w;S++){let v=e;ca(j[S],{instancePath:t+"/parameters/"+S,parentData:j,parentDataProperty:S,rootData:n})||
(r=r===null?ca.errors:r.concat(ca.errors),e=r.length);var f=v===e;if(!f)break}if(f&&!(le(),se(oe)).unique(j))return kr.errors=[{instancePath:t+"/parameters",keyword:"\
uniqueItems",params:{}}],!1}else return kr.errors=[{instancePath:t+"/parameters",keyword:"type",params:{type:"array"}}],!1;var l=A===e}else var l=!0;if(l){if(a.
environmentVars!==void 0){let A=a.environmentVars,L=e;if(e===L)if(Array.isArray(A)){var p=!0;let S=A.length;for(let v=0;v<S;v++){let D=A[v],h=e,b=e,x=!1,O=null,
N=e;M(D,{instancePath:t+"/environmentVars/"+v,parentData:A,parentDataProperty:v,rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var d=N===e;d&&
(x=!0,O=0);let I=e;if(typeof D!="string"){let T={instancePath:t+"/environmentVars/"+v,keyword:"type",params:{type:"string"}};r===null?r=[T]:r.push(T),e++}var d=I===
e;if(d&&x?(x=!1,O=[O,1]):d&&(x=!0,O=1),x)e=b,r!==null&&(b?r.length=b:r=null);else{let T={instancePath:t+"/environmentVars/"+v,keyword:"oneOf",params:{passingSchemas:O}};
return r===null?r=[T]:r.push(T),e++,kr.errors=r,!1}var p=h===e;if(!p)break}if(p&&!(le(),se(oe)).unique(A))return kr.errors=[{instancePath:t+"/environmentVars",keyword:"\
uniqueItems",params:{}}],!1}else return kr.errors=[{instancePath:t+"/environmentVars",keyword:"type",params:{type:"array"}}],!1;var l=L===e}else var l=!0;if(l){
if(a.data!==void 0){let L=e;we(a.data,{instancePath:t+"/data",parentData:a,parentDataProperty:"data",rootData:n})||(r=r===null?we.errors:r.concat(we.errors),e=r.
length);var l=L===e}else var l=!0;if(l)if(a.properties!==void 0){let L=a.properties,w=e;if(e===w)if(Array.isArray(L)){var m=!0;let v=L.length;for(let D=0;D<v;D++){
let h=e;M(L[D],{instancePath:t+"/properties/"+D,parentData:L,parentDataProperty:D,rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var m=h===e;
if(!m)break}}else return kr.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var l=w===e}else var l=!0}}}}}}}else return kr.errors=
[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return kr.errors=r,e===0}function Dr(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){
let r=null,e=0,i=e,s=!1,o=null,y=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let m;if(a.resource===void 0&&(m="resource")){let P={instancePath:t,keyword:"req\
uired",params:{missingProperty:m}};r===null?r=[P]:r.push(P),e++}}var c=y===e;c&&(s=!0,o=0);let u=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let m;if(a.environmentVars===
void 0&&(m="environmentVars")){let P={instancePath:t,keyword:"required",params:{missingProperty:m}};r===null?r=[P]:r.push(P),e++}}var c=u===e;if(c&&s)s=!1,o=[o,
1];else{c&&(s=!0,o=1);let m=e;if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.data===void 0&&(k="data")){let g={instancePath:t,keyword:"required",params:{
missingProperty:k}};r===null?r=[g]:r.push(g),e++}}var c=m===e;c&&s?(s=!1,o=[o,2]):c&&(s=!0,o=2)}if(s)e=i,r!==null&&(i?r.length=i:r=null);else{let m={instancePath:t,
keyword:"oneOf",params:{passingSchemas:o}};return r===null?r=[m]:r.push(m),e++,Dr.errors=r,!1}if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let m=e;for(let P in a)
if(!(P==="type"||P==="source"||P==="target"||P==="resource"||P==="data"||P==="environmentVars"||P==="properties"))return Dr.errors=[{instancePath:t,keyword:"add\
itionalProperties",params:{additionalProperty:P}}],!1;if(m===e){if(a.type!==void 0){let P=a.type,k=e;if(typeof P!="string")return Dr.errors=[{instancePath:t+"/t\
ype",keyword:"type",params:{type:"string"}}],!1;if(!(P==="artifact"||P==="attestation"||P==="log"||P==="evidence"||P==="metrics"||P==="other"))return Dr.errors=
[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:Pi}}],!1;var l=k===e}else var l=!0;if(l){if(a.source!==void 0){let k=e;De(a.source,{instancePath:t+
"/source",parentData:a,parentDataProperty:"source",rootData:n})||(r=r===null?De.errors:r.concat(De.errors),e=r.length);var l=k===e}else var l=!0;if(l){if(a.target!==
void 0){let g=e;De(a.target,{instancePath:t+"/target",parentData:a,parentDataProperty:"target",rootData:n})||(r=r===null?De.errors:r.concat(De.errors),e=r.length);
var l=g===e}else var l=!0;if(l){if(a.resource!==void 0){let C=e;De(a.resource,{instancePath:t+"/resource",parentData:a,parentDataProperty:"resource",rootData:n})||
(r=r===null?De.errors:r.concat(De.errors),e=r.length);var l=C===e}else var l=!0;if(l){if(a.data!==void 0){let j=e;we(a.data,{instancePath:t+"/data",parentData:a,
parentDataProperty:"data",rootData:n})||(r=r===null?we.errors:r.concat(we.errors),e=r.length);var l=j===e}else var l=!0;if(l){if(a.environmentVars!==void 0){let A=a.
environmentVars,L=e;if(e===L)if(Array.isArray(A)){var f=!0;let S=A.length;for(let v=0;v<S;v++){let D=A[v],h=e,b=e,x=!1,O=null,N=e;M(D,{instancePath:t+"/environm\
entVars/"+v,parentData:A,parentDataProperty:v,rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var p=N===e;p&&(x=!0,O=0);let I=e;if(typeof D!="\
string"){let T={instancePath:t+"/environmentVars/"+v,keyword:"type",params:{type:"string"}};r===null?r=[T]:r.push(T),e++}var p=I===e;if(p&&x?(x=!1,O=[O,1]):p&&(x=
!0,O=1),x)e=b,r!==null&&(b?r.length=b:r=null);else{let T={instancePath:t+"/environmentVars/"+v,keyword:"oneOf",params:{passingSchemas:O}};return r===null?r=[T]:
r.push(T),e++,Dr.errors=r,!1}var f=h===e;if(!f)break}if(f&&!(le(),se(oe)).unique(A))return Dr.errors=[{instancePath:t+"/environmentVars",keyword:"uniqueItems",params:{}}],
!1}else return Dr.errors=[{instancePath:t+"/environmentVars",keyword:"type",params:{type:"array"}}],!1;var l=L===e}else var l=!0;if(l)if(a.properties!==void 0){
let A=a.properties,L=e;if(e===L)if(Array.isArray(A)){var d=!0;let S=A.length;for(let v=0;v<S;v++){let D=e;M(A[v],{instancePath:t+"/properties/"+v,parentData:A,parentDataProperty:v,
rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var d=D===e;if(!d)break}}else return Dr.errors=[{instancePath:t+"/properties",keyword:"type",params:{
type:"array"}}],!1;var l=L===e}else var l=!0}}}}}}}else return Dr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Dr.errors=r,e===0}function Xe(a,{
instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a.type===void 0&&
(l="type")||a["bom-ref"]===void 0&&(l="bom-ref")||a.uid===void 0&&(l="uid"))return Xe.errors=[{instancePath:t,keyword:"required",params:{missingProperty:l}}],!1;
{let f=e;for(let p in a)if(!Ar.call(hi,p))return Xe.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(f===e){if(a["bo\
m-ref"]!==void 0){let p=e;z(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),
e=r.length);var i=p===e}else var i=!0;if(i){if(a.uid!==void 0){let d=e;if(typeof a.uid!="string")return Xe.errors=[{instancePath:t+"/uid",keyword:"type",params:{
type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(a.name!==void 0){let m=e;if(typeof a.name!="string")return Xe.errors=[{instancePath:t+"/name",keyword:"ty\
pe",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(a.description!==void 0){let P=e;if(typeof a.description!="string")return Xe.errors=[{instancePath:t+
"/description",keyword:"type",params:{type:"string"}}],!1;var i=P===e}else var i=!0;if(i){if(a.resourceReferences!==void 0){let k=a.resourceReferences,g=e;if(e===
g)if(Array.isArray(k)){var s=!0;let j=k.length;for(let A=0;A<j;A++){let L=e;De(k[A],{instancePath:t+"/resourceReferences/"+A,parentData:k,parentDataProperty:A,rootData:n})||
(r=r===null?De.errors:r.concat(De.errors),e=r.length);var s=L===e;if(!s)break}if(s&&!(le(),se(oe)).unique(k))return Xe.errors=[{instancePath:t+"/resourceReferen\
ces",keyword:"uniqueItems",params:{}}],!1}else return Xe.errors=[{instancePath:t+"/resourceReferences",keyword:"type",params:{type:"array"}}],!1;var i=g===e}else
var i=!0;if(i){if(a.type!==void 0){let g=a.type,C=e;if(typeof g!="string")return Xe.errors=[{instancePath:t+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(g===
"manual"||g==="api"||g==="webhook"||g==="scheduled"))return Xe.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:gi}}],!1;var i=C===e}else var i=!0;
if(i){if(a.event!==void 0){let C=e;ra(a.event,{instancePath:t+"/event",parentData:a,parentDataProperty:"event",rootData:n})||(r=r===null?ra.errors:r.concat(ra.errors),
e=r.length);var i=C===e}else var i=!0;if(i){if(a.conditions!==void 0){let j=a.conditions,A=e;if(e===A)if(Array.isArray(j)){var o=!0;let w=j.length;for(let S=0;S<
w;S++){let v=e;ya(j[S],{instancePath:t+"/conditions/"+S,parentData:j,parentDataProperty:S,rootData:n})||(r=r===null?ya.errors:r.concat(ya.errors),e=r.length);var o=v===
e;if(!o)break}if(o&&!(le(),se(oe)).unique(j))return Xe.errors=[{instancePath:t+"/conditions",keyword:"uniqueItems",params:{}}],!1}else return Xe.errors=[{instancePath:t+
"/conditions",keyword:"type",params:{type:"array"}}],!1;var i=A===e}else var i=!0;if(i){if(a.timeActivated!==void 0){let A=a.timeActivated,L=e;if(e===L&&e===L)if(typeof A==
"string"){if(!er.validate(A))return Xe.errors=[{instancePath:t+"/timeActivated",keyword:"format",params:{format:"date-time"}}],!1}else return Xe.errors=[{instancePath:t+
"/timeActivated",keyword:"type",params:{type:"string"}}],!1;var i=L===e}else var i=!0;if(i){if(a.inputs!==void 0){let L=a.inputs,w=e;if(e===w)if(Array.isArray(L)){
var y=!0;let v=L.length;for(let D=0;D<v;D++){let h=e;kr(L[D],{instancePath:t+"/inputs/"+D,parentData:L,parentDataProperty:D,rootData:n})||(r=r===null?kr.errors:
r.concat(kr.errors),e=r.length);var y=h===e;if(!y)break}if(y&&!(le(),se(oe)).unique(L))return Xe.errors=[{instancePath:t+"/inputs",keyword:"uniqueItems",params:{}}],
!1}else return Xe.errors=[{instancePath:t+"/inputs",keyword:"type",params:{type:"array"}}],!1;var i=w===e}else var i=!0;if(i){if(a.outputs!==void 0){let w=a.outputs,
S=e;if(e===S)if(Array.isArray(w)){var u=!0;let D=w.length;for(let h=0;h<D;h++){let b=e;Dr(w[h],{instancePath:t+"/outputs/"+h,parentData:w,parentDataProperty:h,rootData:n})||
(r=r===null?Dr.errors:r.concat(Dr.errors),e=r.length);var u=b===e;if(!u)break}if(u&&!(le(),se(oe)).unique(w))return Xe.errors=[{instancePath:t+"/outputs",keyword:"\
uniqueItems",params:{}}],!1}else return Xe.errors=[{instancePath:t+"/outputs",keyword:"type",params:{type:"array"}}],!1;var i=S===e}else var i=!0;if(i)if(a.properties!==
void 0){let w=a.properties,S=e;if(e===S)if(Array.isArray(w)){var c=!0;let D=w.length;for(let h=0;h<D;h++){let b=e;M(w[h],{instancePath:t+"/properties/"+h,parentData:w,
parentDataProperty:h,rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var c=b===e;if(!c)break}}else return Xe.errors=[{instancePath:t+"/propert\
ies",keyword:"type",params:{type:"array"}}],!1;var i=S===e}else var i=!0}}}}}}}}}}}}}else return Xe.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],
!1;return Xe.errors=r,e===0}function ha(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&
!Array.isArray(a)){let o=e;for(let y in a)if(!(y==="executed"||y==="properties"))return ha.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;if(o===e){if(a.executed!==void 0){let y=e;if(typeof a.executed!="string")return ha.errors=[{instancePath:t+"/executed",keyword:"type",params:{type:"string"}}],
!1;var s=y===e}else var s=!0;if(s)if(a.properties!==void 0){let y=a.properties,u=e;if(e===u)if(Array.isArray(y)){var i=!0;let l=y.length;for(let f=0;f<l;f++){let p=e;
M(y[f],{instancePath:t+"/properties/"+f,parentData:y,parentDataProperty:f,rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var i=p===e;if(!i)break}}else
return ha.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var s=u===e}else var s=!0}}else return ha.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return ha.errors=r,e===0}function Yr(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===
0)if(a&&typeof a=="object"&&!Array.isArray(a)){let y=e;for(let u in a)if(!(u==="name"||u==="description"||u==="commands"||u==="properties"))return Yr.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:u}}],!1;if(y===e){if(a.name!==void 0){let u=e;if(typeof a.name!="string")return Yr.errors=[{instancePath:t+
"/name",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(a.description!==void 0){let c=e;if(typeof a.description!="string")return Yr.
errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(a.commands!==void 0){let l=a.commands,f=e;if(e===
f)if(Array.isArray(l)){var s=!0;let d=l.length;for(let m=0;m<d;m++){let P=e;ha(l[m],{instancePath:t+"/commands/"+m,parentData:l,parentDataProperty:m,rootData:n})||
(r=r===null?ha.errors:r.concat(ha.errors),e=r.length);var s=P===e;if(!s)break}}else return Yr.errors=[{instancePath:t+"/commands",keyword:"type",params:{type:"a\
rray"}}],!1;var i=f===e}else var i=!0;if(i)if(a.properties!==void 0){let l=a.properties,f=e;if(e===f)if(Array.isArray(l)){var o=!0;let d=l.length;for(let m=0;m<
d;m++){let P=e;M(l[m],{instancePath:t+"/properties/"+m,parentData:l,parentDataProperty:m,rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var o=P===
e;if(!o)break}}else return Yr.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=f===e}else var i=!0}}}}else return Yr.errors=
[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Yr.errors=r,e===0}function qr(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let o=e;for(let y in a)if(!(y==="uid"||y==="name"||y==="mode"||y==="path"||y==="sizeAllocat\
ed"||y==="persistent"||y==="remote"||y==="properties"))return qr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(o===
e){if(a.uid!==void 0){let y=e;if(typeof a.uid!="string")return qr.errors=[{instancePath:t+"/uid",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;
if(i){if(a.name!==void 0){let u=e;if(typeof a.name!="string")return qr.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else
var i=!0;if(i){if(a.mode!==void 0){let c=a.mode,l=e;if(typeof c!="string")return qr.errors=[{instancePath:t+"/mode",keyword:"type",params:{type:"string"}}],!1;if(!(c===
"filesystem"||c==="block"))return qr.errors=[{instancePath:t+"/mode",keyword:"enum",params:{allowedValues:ki}}],!1;var i=l===e}else var i=!0;if(i){if(a.path!==void 0){
let l=e;if(typeof a.path!="string")return qr.errors=[{instancePath:t+"/path",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(a.sizeAllocated!==
void 0){let f=e;if(typeof a.sizeAllocated!="string")return qr.errors=[{instancePath:t+"/sizeAllocated",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else
var i=!0;if(i){if(a.persistent!==void 0){let p=e;if(typeof a.persistent!="boolean")return qr.errors=[{instancePath:t+"/persistent",keyword:"type",params:{type:"\
boolean"}}],!1;var i=p===e}else var i=!0;if(i){if(a.remote!==void 0){let d=e;if(typeof a.remote!="boolean")return qr.errors=[{instancePath:t+"/remote",keyword:"\
type",params:{type:"boolean"}}],!1;var i=d===e}else var i=!0;if(i)if(a.properties!==void 0){let d=a.properties,m=e;if(e===m)if(Array.isArray(d)){var s=!0;let k=d.
length;for(let g=0;g<k;g++){let C=e;M(d[g],{instancePath:t+"/properties/"+g,parentData:d,parentDataProperty:g,rootData:n})||(r=r===null?M.errors:r.concat(M.errors),
e=r.length);var s=C===e;if(!s)break}}else return qr.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0}}}}}}}}else
return qr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return qr.errors=r,e===0}function or(a,{instancePath:t="",parentData:R,parentDataProperty:_,
rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let u;if(a["bom-ref"]===void 0&&(u="bom-ref")||a.uid===void 0&&(u="uid"))
return or.errors=[{instancePath:t,keyword:"required",params:{missingProperty:u}}],!1;{let c=e;for(let l in a)if(!Ar.call(Di,l))return or.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(c===e){if(a["bom-ref"]!==void 0){let l=e;z(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,
parentDataProperty:"bom-ref",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);var i=l===e}else var i=!0;if(i){if(a.uid!==void 0){let f=e;if(typeof a.
uid!="string")return or.errors=[{instancePath:t+"/uid",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(a.name!==void 0){let p=e;if(typeof a.
name!="string")return or.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(a.aliases!==void 0){let d=a.
aliases,m=e;if(e===m)if(Array.isArray(d)){var s=!0;let k=d.length;for(let g=0;g<k;g++){let C=e;if(typeof d[g]!="string")return or.errors=[{instancePath:t+"/alia\
ses/"+g,keyword:"type",params:{type:"string"}}],!1;var s=C===e;if(!s)break}}else return or.errors=[{instancePath:t+"/aliases",keyword:"type",params:{type:"array"}}],
!1;var i=m===e}else var i=!0;if(i){if(a.description!==void 0){let m=e;if(typeof a.description!="string")return or.errors=[{instancePath:t+"/description",keyword:"\
type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(a.resourceReferences!==void 0){let P=a.resourceReferences,k=e;if(e===k)if(Array.isArray(P)){
var o=!0;let C=P.length;for(let j=0;j<C;j++){let A=e;De(P[j],{instancePath:t+"/resourceReferences/"+j,parentData:P,parentDataProperty:j,rootData:n})||(r=r===null?
De.errors:r.concat(De.errors),e=r.length);var o=A===e;if(!o)break}if(o&&!(le(),se(oe)).unique(P))return or.errors=[{instancePath:t+"/resourceReferences",keyword:"\
uniqueItems",params:{}}],!1}else return or.errors=[{instancePath:t+"/resourceReferences",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){
if(a.accessMode!==void 0){let k=a.accessMode,g=e;if(typeof k!="string")return or.errors=[{instancePath:t+"/accessMode",keyword:"type",params:{type:"string"}}],!1;
if(!(k==="read-only"||k==="read-write"||k==="read-write-once"||k==="write-once"||k==="write-only"))return or.errors=[{instancePath:t+"/accessMode",keyword:"enum",
params:{allowedValues:wi}}],!1;var i=g===e}else var i=!0;if(i){if(a.mountPath!==void 0){let g=e;if(typeof a.mountPath!="string")return or.errors=[{instancePath:t+
"/mountPath",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(a.managedDataType!==void 0){let C=e;if(typeof a.managedDataType!="str\
ing")return or.errors=[{instancePath:t+"/managedDataType",keyword:"type",params:{type:"string"}}],!1;var i=C===e}else var i=!0;if(i){if(a.volumeRequest!==void 0){
let j=e;if(typeof a.volumeRequest!="string")return or.errors=[{instancePath:t+"/volumeRequest",keyword:"type",params:{type:"string"}}],!1;var i=j===e}else var i=!0;
if(i){if(a.volume!==void 0){let A=e;qr(a.volume,{instancePath:t+"/volume",parentData:a,parentDataProperty:"volume",rootData:n})||(r=r===null?qr.errors:r.concat(
qr.errors),e=r.length);var i=A===e}else var i=!0;if(i)if(a.properties!==void 0){let A=a.properties,L=e;if(e===L)if(Array.isArray(A)){var y=!0;let S=A.length;for(let v=0;v<
S;v++){let D=e;M(A[v],{instancePath:t+"/properties/"+v,parentData:A,parentDataProperty:v,rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var y=D===
e;if(!y)break}}else return or.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=L===e}else var i=!0}}}}}}}}}}}}}else return or.
errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return or.errors=r,e===0}function Ke(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let d;if(a["bom-ref"]===void 0&&(d="bom-ref")||a.uid===void 0&&(d="uid")||a.taskTypes===void 0&&
(d="taskTypes"))return Ke.errors=[{instancePath:t,keyword:"required",params:{missingProperty:d}}],!1;{let m=e;for(let P in a)if(!Ar.call(bi,P))return Ke.errors=
[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:P}}],!1;if(m===e){if(a["bom-ref"]!==void 0){let P=e;z(a["bom-ref"],{instancePath:t+"/\
bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);var i=P===e}else var i=!0;if(i){if(a.uid!==
void 0){let k=e;if(typeof a.uid!="string")return Ke.errors=[{instancePath:t+"/uid",keyword:"type",params:{type:"string"}}],!1;var i=k===e}else var i=!0;if(i){if(a.
name!==void 0){let g=e;if(typeof a.name!="string")return Ke.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;
if(i){if(a.description!==void 0){let C=e;if(typeof a.description!="string")return Ke.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],
!1;var i=C===e}else var i=!0;if(i){if(a.resourceReferences!==void 0){let j=a.resourceReferences,A=e;if(e===A)if(Array.isArray(j)){var s=!0;let w=j.length;for(let S=0;S<
w;S++){let v=e;De(j[S],{instancePath:t+"/resourceReferences/"+S,parentData:j,parentDataProperty:S,rootData:n})||(r=r===null?De.errors:r.concat(De.errors),e=r.length);
var s=v===e;if(!s)break}if(s&&!(le(),se(oe)).unique(j))return Ke.errors=[{instancePath:t+"/resourceReferences",keyword:"uniqueItems",params:{}}],!1}else return Ke.
errors=[{instancePath:t+"/resourceReferences",keyword:"type",params:{type:"array"}}],!1;var i=A===e}else var i=!0;if(i){if(a.taskTypes!==void 0){let A=a.taskTypes,
L=e;if(e===L)if(Array.isArray(A)){var o=!0;let S=A.length;for(let v=0;v<S;v++){let D=e;ua(A[v],{instancePath:t+"/taskTypes/"+v,parentData:A,parentDataProperty:v,
rootData:n})||(r=r===null?ua.errors:r.concat(ua.errors),e=r.length);var o=D===e;if(!o)break}}else return Ke.errors=[{instancePath:t+"/taskTypes",keyword:"type",
params:{type:"array"}}],!1;var i=L===e}else var i=!0;if(i){if(a.trigger!==void 0){let L=e;Xe(a.trigger,{instancePath:t+"/trigger",parentData:a,parentDataProperty:"\
trigger",rootData:n})||(r=r===null?Xe.errors:r.concat(Xe.errors),e=r.length);var i=L===e}else var i=!0;if(i){if(a.steps!==void 0){let w=a.steps,S=e;if(e===S)if(Array.
isArray(w)){var y=!0;let D=w.length;for(let h=0;h<D;h++){let b=e;Yr(w[h],{instancePath:t+"/steps/"+h,parentData:w,parentDataProperty:h,rootData:n})||(r=r===null?
Yr.errors:r.concat(Yr.errors),e=r.length);var y=b===e;if(!y)break}if(y&&!(le(),se(oe)).unique(w))return Ke.errors=[{instancePath:t+"/steps",keyword:"uniqueItems",
params:{}}],!1}else return Ke.errors=[{instancePath:t+"/steps",keyword:"type",params:{type:"array"}}],!1;var i=S===e}else var i=!0;if(i){if(a.inputs!==void 0){let S=a.
inputs,v=e;if(e===v)if(Array.isArray(S)){var u=!0;let h=S.length;for(let b=0;b<h;b++){let x=e;kr(S[b],{instancePath:t+"/inputs/"+b,parentData:S,parentDataProperty:b,
rootData:n})||(r=r===null?kr.errors:r.concat(kr.errors),e=r.length);var u=x===e;if(!u)break}if(u&&!(le(),se(oe)).unique(S))return Ke.errors=[{instancePath:t+"/i\
nputs",keyword:"uniqueItems",params:{}}],!1}else return Ke.errors=[{instancePath:t+"/inputs",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;
if(i){if(a.outputs!==void 0){let v=a.outputs,D=e;if(e===D)if(Array.isArray(v)){var c=!0;let b=v.length;for(let x=0;x<b;x++){let O=e;Dr(v[x],{instancePath:t+"/ou\
tputs/"+x,parentData:v,parentDataProperty:x,rootData:n})||(r=r===null?Dr.errors:r.concat(Dr.errors),e=r.length);var c=O===e;if(!c)break}if(c&&!(le(),se(oe)).unique(
v))return Ke.errors=[{instancePath:t+"/outputs",keyword:"uniqueItems",params:{}}],!1}else return Ke.errors=[{instancePath:t+"/outputs",keyword:"type",params:{type:"\
array"}}],!1;var i=D===e}else var i=!0;if(i){if(a.timeStart!==void 0){let D=a.timeStart,h=e;if(e===h&&e===h)if(typeof D=="string"){if(!er.validate(D))return Ke.
errors=[{instancePath:t+"/timeStart",keyword:"format",params:{format:"date-time"}}],!1}else return Ke.errors=[{instancePath:t+"/timeStart",keyword:"type",params:{
type:"string"}}],!1;var i=h===e}else var i=!0;if(i){if(a.timeEnd!==void 0){let h=a.timeEnd,b=e;if(e===b&&e===b)if(typeof h=="string"){if(!er.validate(h))return Ke.
errors=[{instancePath:t+"/timeEnd",keyword:"format",params:{format:"date-time"}}],!1}else return Ke.errors=[{instancePath:t+"/timeEnd",keyword:"type",params:{type:"\
string"}}],!1;var i=b===e}else var i=!0;if(i){if(a.workspaces!==void 0){let b=a.workspaces,x=e;if(e===x)if(Array.isArray(b)){var l=!0;let N=b.length;for(let I=0;I<
N;I++){let q=e;or(b[I],{instancePath:t+"/workspaces/"+I,parentData:b,parentDataProperty:I,rootData:n})||(r=r===null?or.errors:r.concat(or.errors),e=r.length);var l=q===
e;if(!l)break}if(l&&!(le(),se(oe)).unique(b))return Ke.errors=[{instancePath:t+"/workspaces",keyword:"uniqueItems",params:{}}],!1}else return Ke.errors=[{instancePath:t+
"/workspaces",keyword:"type",params:{type:"array"}}],!1;var i=x===e}else var i=!0;if(i){if(a.runtimeTopology!==void 0){let x=a.runtimeTopology,O=e;if(e===O)if(Array.
isArray(x)){var f=!0;let I=x.length;for(let q=0;q<I;q++){let T=e;hr(x[q],{instancePath:t+"/runtimeTopology/"+q,parentData:x,parentDataProperty:q,rootData:n})||(r=
r===null?hr.errors:r.concat(hr.errors),e=r.length);var f=T===e;if(!f)break}if(f&&!(le(),se(oe)).unique(x))return Ke.errors=[{instancePath:t+"/runtimeTopology",keyword:"\
uniqueItems",params:{}}],!1}else return Ke.errors=[{instancePath:t+"/runtimeTopology",keyword:"type",params:{type:"array"}}],!1;var i=O===e}else var i=!0;if(i)if(a.
properties!==void 0){let x=a.properties,O=e;if(e===O)if(Array.isArray(x)){var p=!0;let I=x.length;for(let q=0;q<I;q++){let T=e;M(x[q],{instancePath:t+"/properti\
es/"+q,parentData:x,parentDataProperty:q,rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var p=T===e;if(!p)break}}else return Ke.errors=[{instancePath:t+
"/properties",keyword:"type",params:{type:"array"}}],!1;var i=O===e}else var i=!0}}}}}}}}}}}}}}}}else return Ke.errors=[{instancePath:t,keyword:"type",params:{type:"\
object"}}],!1;return Ke.errors=r,e===0}function Be(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a==
"object"&&!Array.isArray(a)){let P;if(a["bom-ref"]===void 0&&(P="bom-ref")||a.uid===void 0&&(P="uid")||a.taskTypes===void 0&&(P="taskTypes"))return Be.errors=[{
instancePath:t,keyword:"required",params:{missingProperty:P}}],!1;{let k=e;for(let g in a)if(!Ar.call(Ai,g))return Be.errors=[{instancePath:t,keyword:"additiona\
lProperties",params:{additionalProperty:g}}],!1;if(k===e){if(a["bom-ref"]!==void 0){let g=e;z(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"\
bom-ref",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);var i=g===e}else var i=!0;if(i){if(a.uid!==void 0){let C=e;if(typeof a.uid!="string")
return Be.errors=[{instancePath:t+"/uid",keyword:"type",params:{type:"string"}}],!1;var i=C===e}else var i=!0;if(i){if(a.name!==void 0){let j=e;if(typeof a.name!=
"string")return Be.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=j===e}else var i=!0;if(i){if(a.description!==void 0){let A=e;
if(typeof a.description!="string")return Be.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=A===e}else var i=!0;if(i){if(a.
resourceReferences!==void 0){let L=a.resourceReferences,w=e;if(e===w)if(Array.isArray(L)){var s=!0;let v=L.length;for(let D=0;D<v;D++){let h=e;De(L[D],{instancePath:t+
"/resourceReferences/"+D,parentData:L,parentDataProperty:D,rootData:n})||(r=r===null?De.errors:r.concat(De.errors),e=r.length);var s=h===e;if(!s)break}if(s&&!(le(),
se(oe)).unique(L))return Be.errors=[{instancePath:t+"/resourceReferences",keyword:"uniqueItems",params:{}}],!1}else return Be.errors=[{instancePath:t+"/resource\
References",keyword:"type",params:{type:"array"}}],!1;var i=w===e}else var i=!0;if(i){if(a.tasks!==void 0){let w=a.tasks,S=e;if(e===S)if(Array.isArray(w)){var o=!0;
let D=w.length;for(let h=0;h<D;h++){let b=e;Ke(w[h],{instancePath:t+"/tasks/"+h,parentData:w,parentDataProperty:h,rootData:n})||(r=r===null?Ke.errors:r.concat(Ke.
errors),e=r.length);var o=b===e;if(!o)break}if(o&&!(le(),se(oe)).unique(w))return Be.errors=[{instancePath:t+"/tasks",keyword:"uniqueItems",params:{}}],!1}else return Be.
errors=[{instancePath:t+"/tasks",keyword:"type",params:{type:"array"}}],!1;var i=S===e}else var i=!0;if(i){if(a.taskDependencies!==void 0){let S=a.taskDependencies,
v=e;if(e===v)if(Array.isArray(S)){var y=!0;let h=S.length;for(let b=0;b<h;b++){let x=e;hr(S[b],{instancePath:t+"/taskDependencies/"+b,parentData:S,parentDataProperty:b,
rootData:n})||(r=r===null?hr.errors:r.concat(hr.errors),e=r.length);var y=x===e;if(!y)break}if(y&&!(le(),se(oe)).unique(S))return Be.errors=[{instancePath:t+"/t\
askDependencies",keyword:"uniqueItems",params:{}}],!1}else return Be.errors=[{instancePath:t+"/taskDependencies",keyword:"type",params:{type:"array"}}],!1;var i=v===
e}else var i=!0;if(i){if(a.taskTypes!==void 0){let v=a.taskTypes,D=e;if(e===D)if(Array.isArray(v)){var u=!0;let b=v.length;for(let x=0;x<b;x++){let O=e;ua(v[x],
{instancePath:t+"/taskTypes/"+x,parentData:v,parentDataProperty:x,rootData:n})||(r=r===null?ua.errors:r.concat(ua.errors),e=r.length);var u=O===e;if(!u)break}}else
return Be.errors=[{instancePath:t+"/taskTypes",keyword:"type",params:{type:"array"}}],!1;var i=D===e}else var i=!0;if(i){if(a.trigger!==void 0){let D=e;Xe(a.trigger,
{instancePath:t+"/trigger",parentData:a,parentDataProperty:"trigger",rootData:n})||(r=r===null?Xe.errors:r.concat(Xe.errors),e=r.length);var i=D===e}else var i=!0;
if(i){if(a.steps!==void 0){let h=a.steps,b=e;if(e===b)if(Array.isArray(h)){var c=!0;let O=h.length;for(let N=0;N<O;N++){let I=e;Yr(h[N],{instancePath:t+"/steps/"+
N,parentData:h,parentDataProperty:N,rootData:n})||(r=r===null?Yr.errors:r.concat(Yr.errors),e=r.length);var c=I===e;if(!c)break}if(c&&!(le(),se(oe)).unique(h))return Be.
errors=[{instancePath:t+"/steps",keyword:"uniqueItems",params:{}}],!1}else return Be.errors=[{instancePath:t+"/steps",keyword:"type",params:{type:"array"}}],!1;
var i=b===e}else var i=!0;if(i){if(a.inputs!==void 0){let b=a.inputs,x=e;if(e===x)if(Array.isArray(b)){var l=!0;let N=b.length;for(let I=0;I<N;I++){let q=e;kr(b[I],
{instancePath:t+"/inputs/"+I,parentData:b,parentDataProperty:I,rootData:n})||(r=r===null?kr.errors:r.concat(kr.errors),e=r.length);var l=q===e;if(!l)break}if(l&&
!(le(),se(oe)).unique(b))return Be.errors=[{instancePath:t+"/inputs",keyword:"uniqueItems",params:{}}],!1}else return Be.errors=[{instancePath:t+"/inputs",keyword:"\
type",params:{type:"array"}}],!1;var i=x===e}else var i=!0;if(i){if(a.outputs!==void 0){let x=a.outputs,O=e;if(e===O)if(Array.isArray(x)){var f=!0;let I=x.length;
for(let q=0;q<I;q++){let T=e;Dr(x[q],{instancePath:t+"/outputs/"+q,parentData:x,parentDataProperty:q,rootData:n})||(r=r===null?Dr.errors:r.concat(Dr.errors),e=r.
length);var f=T===e;if(!f)break}if(f&&!(le(),se(oe)).unique(x))return Be.errors=[{instancePath:t+"/outputs",keyword:"uniqueItems",params:{}}],!1}else return Be.
errors=[{instancePath:t+"/outputs",keyword:"type",params:{type:"array"}}],!1;var i=O===e}else var i=!0;if(i){if(a.timeStart!==void 0){let O=a.timeStart,N=e;if(e===
N&&e===N)if(typeof O=="string"){if(!er.validate(O))return Be.errors=[{instancePath:t+"/timeStart",keyword:"format",params:{format:"date-time"}}],!1}else return Be.
errors=[{instancePath:t+"/timeStart",keyword:"type",params:{type:"string"}}],!1;var i=N===e}else var i=!0;if(i){if(a.timeEnd!==void 0){let N=a.timeEnd,I=e;if(e===
I&&e===I)if(typeof N=="string"){if(!er.validate(N))return Be.errors=[{instancePath:t+"/timeEnd",keyword:"format",params:{format:"date-time"}}],!1}else return Be.
errors=[{instancePath:t+"/timeEnd",keyword:"type",params:{type:"string"}}],!1;var i=I===e}else var i=!0;if(i){if(a.workspaces!==void 0){let I=a.workspaces,q=e;if(e===
q)if(Array.isArray(I)){var p=!0;let B=I.length;for(let E=0;E<B;E++){let V=e;or(I[E],{instancePath:t+"/workspaces/"+E,parentData:I,parentDataProperty:E,rootData:n})||
(r=r===null?or.errors:r.concat(or.errors),e=r.length);var p=V===e;if(!p)break}if(p&&!(le(),se(oe)).unique(I))return Be.errors=[{instancePath:t+"/workspaces",keyword:"\
uniqueItems",params:{}}],!1}else return Be.errors=[{instancePath:t+"/workspaces",keyword:"type",params:{type:"array"}}],!1;var i=q===e}else var i=!0;if(i){if(a.
runtimeTopology!==void 0){let q=a.runtimeTopology,T=e;if(e===T)if(Array.isArray(q)){var d=!0;let E=q.length;for(let V=0;V<E;V++){let $=e;hr(q[V],{instancePath:t+
"/runtimeTopology/"+V,parentData:q,parentDataProperty:V,rootData:n})||(r=r===null?hr.errors:r.concat(hr.errors),e=r.length);var d=$===e;if(!d)break}if(d&&!(le(),
se(oe)).unique(q))return Be.errors=[{instancePath:t+"/runtimeTopology",keyword:"uniqueItems",params:{}}],!1}else return Be.errors=[{instancePath:t+"/runtimeTopo\
logy",keyword:"type",params:{type:"array"}}],!1;var i=T===e}else var i=!0;if(i)if(a.properties!==void 0){let q=a.properties,T=e;if(e===T)if(Array.isArray(q)){var m=!0;
let E=q.length;for(let V=0;V<E;V++){let $=e;M(q[V],{instancePath:t+"/properties/"+V,parentData:q,parentDataProperty:V,rootData:n})||(r=r===null?M.errors:r.concat(
M.errors),e=r.length);var m=$===e;if(!m)break}}else return Be.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=T===e}else var i=!0}}}}}}}}}}}}}}}}}}else
return Be.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Be.errors=r,e===0}function Mr(a,{instancePath:t="",parentData:R,parentDataProperty:_,
rootData:n=a}={}){let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let c=e;for(let l in a)if(!(l==="bom-ref"||l==="components"||l==="service\
s"||l==="workflows"||l==="properties"))return Mr.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(c===e){if(a["bom-r\
ef"]!==void 0){let l=e;z(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),
e=r.length);var i=l===e}else var i=!0;if(i){if(a.components!==void 0){let f=a.components,p=e;if(e===p)if(Array.isArray(f)){var s=!0;let m=f.length;for(let P=0;P<
m;P++){let k=e;X(f[P],{instancePath:t+"/components/"+P,parentData:f,parentDataProperty:P,rootData:n})||(r=r===null?X.errors:r.concat(X.errors),e=r.length);var s=k===
e;if(!s)break}if(s&&!(le(),se(oe)).unique(f))return Mr.errors=[{instancePath:t+"/components",keyword:"uniqueItems",params:{}}],!1}else return Mr.errors=[{instancePath:t+
"/components",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i){if(a.services!==void 0){let p=a.services,d=e;if(e===d)if(Array.isArray(p)){
var o=!0;let P=p.length;for(let k=0;k<P;k++){let g=e;Oe(p[k],{instancePath:t+"/services/"+k,parentData:p,parentDataProperty:k,rootData:n})||(r=r===null?Oe.errors:
r.concat(Oe.errors),e=r.length);var o=g===e;if(!o)break}if(o&&!(le(),se(oe)).unique(p))return Mr.errors=[{instancePath:t+"/services",keyword:"uniqueItems",params:{}}],
!1}else return Mr.errors=[{instancePath:t+"/services",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0;if(i){if(a.workflows!==void 0){let d=a.
workflows,m=e;if(e===m)if(Array.isArray(d)){var y=!0;let k=d.length;for(let g=0;g<k;g++){let C=e;Be(d[g],{instancePath:t+"/workflows/"+g,parentData:d,parentDataProperty:g,
rootData:n})||(r=r===null?Be.errors:r.concat(Be.errors),e=r.length);var y=C===e;if(!y)break}if(y&&!(le(),se(oe)).unique(d))return Mr.errors=[{instancePath:t+"/w\
orkflows",keyword:"uniqueItems",params:{}}],!1}else return Mr.errors=[{instancePath:t+"/workflows",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;
if(i)if(a.properties!==void 0){let d=a.properties,m=e;if(e===m)if(Array.isArray(d)){var u=!0;let k=d.length;for(let g=0;g<k;g++){let C=e;M(d[g],{instancePath:t+
"/properties/"+g,parentData:d,parentDataProperty:g,rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var u=C===e;if(!u)break}}else return Mr.errors=
[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0}}}}}else return Mr.errors=[{instancePath:t,keyword:"type",params:{
type:"object"}}],!1;return Mr.errors=r,e===0}var Fi=new RegExp("^CRE:[0-9]+-[0-9]+$","u");function Ve(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){
let r=null,e=0;if(e===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let P=e;for(let k in a)if(!Ar.call(Si,k))return Ve.errors=[{instancePath:t,keyword:"additio\
nalProperties",params:{additionalProperty:k}}],!1;if(P===e){if(a["bom-ref"]!==void 0){let k=e;z(a["bom-ref"],{instancePath:t+"/bom-ref",parentData:a,parentDataProperty:"\
bom-ref",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);var i=k===e}else var i=!0;if(i){if(a.name!==void 0){let g=e;if(typeof a.name!="string")
return Ve.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(a.version!==void 0){let C=e;if(typeof a.
version!="string")return Ve.errors=[{instancePath:t+"/version",keyword:"type",params:{type:"string"}}],!1;var i=C===e}else var i=!0;if(i){if(a.description!==void 0){
let j=e;if(typeof a.description!="string")return Ve.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var i=j===e}else var i=!0;
if(i){if(a.owner!==void 0){let A=e;if(typeof a.owner!="string")return Ve.errors=[{instancePath:t+"/owner",keyword:"type",params:{type:"string"}}],!1;var i=A===e}else
var i=!0;if(i){if(a.requirements!==void 0){let L=a.requirements,w=e;if(e===w)if(Array.isArray(L)){var s=!0;let v=L.length;for(let D=0;D<v;D++){let h=L[D],b=e;if(e===
b)if(h&&typeof h=="object"&&!Array.isArray(h)){let O=e;for(let N in h)if(!Ar.call(Ci,N))return Ve.errors=[{instancePath:t+"/requirements/"+D,keyword:"additional\
Properties",params:{additionalProperty:N}}],!1;if(O===e){if(h["bom-ref"]!==void 0){let N=e;z(h["bom-ref"],{instancePath:t+"/requirements/"+D+"/bom-ref",parentData:h,
parentDataProperty:"bom-ref",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);var o=N===e}else var o=!0;if(o){if(h.identifier!==void 0){let I=e;
if(typeof h.identifier!="string")return Ve.errors=[{instancePath:t+"/requirements/"+D+"/identifier",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;
if(o){if(h.title!==void 0){let q=e;if(typeof h.title!="string")return Ve.errors=[{instancePath:t+"/requirements/"+D+"/title",keyword:"type",params:{type:"string"}}],
!1;var o=q===e}else var o=!0;if(o){if(h.text!==void 0){let T=e;if(typeof h.text!="string")return Ve.errors=[{instancePath:t+"/requirements/"+D+"/text",keyword:"\
type",params:{type:"string"}}],!1;var o=T===e}else var o=!0;if(o){if(h.descriptions!==void 0){let B=h.descriptions,E=e;if(e===E)if(Array.isArray(B)){var y=!0;let $=B.
length;for(let G=0;G<$;G++){let re=e;if(typeof B[G]!="string")return Ve.errors=[{instancePath:t+"/requirements/"+D+"/descriptions/"+G,keyword:"type",params:{type:"\
string"}}],!1;var y=re===e;if(!y)break}}else return Ve.errors=[{instancePath:t+"/requirements/"+D+"/descriptions",keyword:"type",params:{type:"array"}}],!1;var o=E===
e}else var o=!0;if(o){if(h.openCre!==void 0){let E=h.openCre,V=e;if(e===V)if(Array.isArray(E)){var u=!0;let G=E.length;for(let re=0;re<G;re++){let be=E[re],Z=e;
if(e===Z)if(typeof be=="string"){if(!Fi.test(be))return Ve.errors=[{instancePath:t+"/requirements/"+D+"/openCre/"+re,keyword:"pattern",params:{pattern:"^CRE:[0-\
9]+-[0-9]+$"}}],!1}else return Ve.errors=[{instancePath:t+"/requirements/"+D+"/openCre/"+re,keyword:"type",params:{type:"string"}}],!1;var u=Z===e;if(!u)break}}else
return Ve.errors=[{instancePath:t+"/requirements/"+D+"/openCre",keyword:"type",params:{type:"array"}}],!1;var o=V===e}else var o=!0;if(o){if(h.parent!==void 0){
let V=e;W(h.parent,{instancePath:t+"/requirements/"+D+"/parent",parentData:h,parentDataProperty:"parent",rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=
r.length);var o=V===e}else var o=!0;if(o){if(h.properties!==void 0){let $=h.properties,G=e;if(e===G)if(Array.isArray($)){var c=!0;let be=$.length;for(let Z=0;Z<
be;Z++){let Q=e;M($[Z],{instancePath:t+"/requirements/"+D+"/properties/"+Z,parentData:$,parentDataProperty:Z,rootData:n})||(r=r===null?M.errors:r.concat(M.errors),
e=r.length);var c=Q===e;if(!c)break}}else return Ve.errors=[{instancePath:t+"/requirements/"+D+"/properties",keyword:"type",params:{type:"array"}}],!1;var o=G===
e}else var o=!0;if(o)if(h.externalReferences!==void 0){let $=h.externalReferences,G=e;if(e===G)if(Array.isArray($)){var l=!0;let be=$.length;for(let Z=0;Z<be;Z++){
let Q=e;xe($[Z],{instancePath:t+"/requirements/"+D+"/externalReferences/"+Z,parentData:$,parentDataProperty:Z,rootData:n})||(r=r===null?xe.errors:r.concat(xe.errors),
e=r.length);var l=Q===e;if(!l)break}}else return Ve.errors=[{instancePath:t+"/requirements/"+D+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var o=G===
e}else var o=!0}}}}}}}}}else return Ve.errors=[{instancePath:t+"/requirements/"+D,keyword:"type",params:{type:"object"}}],!1;var s=b===e;if(!s)break}}else return Ve.
errors=[{instancePath:t+"/requirements",keyword:"type",params:{type:"array"}}],!1;var i=w===e}else var i=!0;if(i){if(a.levels!==void 0){let w=a.levels,S=e;if(e===
S)if(Array.isArray(w)){var f=!0;let D=w.length;for(let h=0;h<D;h++){let b=w[h],x=e;if(e===x)if(b&&typeof b=="object"&&!Array.isArray(b)){let N=e;for(let I in b)
if(!(I==="bom-ref"||I==="identifier"||I==="title"||I==="description"||I==="requirements"))return Ve.errors=[{instancePath:t+"/levels/"+h,keyword:"additionalProp\
erties",params:{additionalProperty:I}}],!1;if(N===e){if(b["bom-ref"]!==void 0){let I=e;z(b["bom-ref"],{instancePath:t+"/levels/"+h+"/bom-ref",parentData:b,parentDataProperty:"\
bom-ref",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);var p=I===e}else var p=!0;if(p){if(b.identifier!==void 0){let q=e;if(typeof b.identifier!=
"string")return Ve.errors=[{instancePath:t+"/levels/"+h+"/identifier",keyword:"type",params:{type:"string"}}],!1;var p=q===e}else var p=!0;if(p){if(b.title!==void 0){
let T=e;if(typeof b.title!="string")return Ve.errors=[{instancePath:t+"/levels/"+h+"/title",keyword:"type",params:{type:"string"}}],!1;var p=T===e}else var p=!0;
if(p){if(b.description!==void 0){let B=e;if(typeof b.description!="string")return Ve.errors=[{instancePath:t+"/levels/"+h+"/description",keyword:"type",params:{
type:"string"}}],!1;var p=B===e}else var p=!0;if(p)if(b.requirements!==void 0){let B=b.requirements,E=e;if(e===E)if(Array.isArray(B)){var d=!0;let $=B.length;for(let G=0;G<
$;G++){let re=e;W(B[G],{instancePath:t+"/levels/"+h+"/requirements/"+G,parentData:B,parentDataProperty:G,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=
r.length);var d=re===e;if(!d)break}}else return Ve.errors=[{instancePath:t+"/levels/"+h+"/requirements",keyword:"type",params:{type:"array"}}],!1;var p=E===e}else
var p=!0}}}}}else return Ve.errors=[{instancePath:t+"/levels/"+h,keyword:"type",params:{type:"object"}}],!1;var f=x===e;if(!f)break}}else return Ve.errors=[{instancePath:t+
"/levels",keyword:"type",params:{type:"array"}}],!1;var i=S===e}else var i=!0;if(i){if(a.externalReferences!==void 0){let S=a.externalReferences,v=e;if(e===v)if(Array.
isArray(S)){var m=!0;let h=S.length;for(let b=0;b<h;b++){let x=e;xe(S[b],{instancePath:t+"/externalReferences/"+b,parentData:S,parentDataProperty:b,rootData:n})||
(r=r===null?xe.errors:r.concat(xe.errors),e=r.length);var m=x===e;if(!m)break}}else return Ve.errors=[{instancePath:t+"/externalReferences",keyword:"type",params:{
type:"array"}}],!1;var i=v===e}else var i=!0;if(i)if(a.signature!==void 0){let S=e;Le(a.signature,{instancePath:t+"/signature",parentData:a,parentDataProperty:"\
signature",rootData:n})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);var i=S===e}else var i=!0}}}}}}}}}else return Ve.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return Ve.errors=r,e===0}function F(a,{instancePath:t="",parentData:R,parentDataProperty:_,rootData:n=a}={}){let r=null,e=0;if(e===
0)if(a&&typeof a=="object"&&!Array.isArray(a)){let de;if(a.bomFormat===void 0&&(de="bomFormat")||a.specVersion===void 0&&(de="specVersion"))return F.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:de}}],!1;{let pe=e;for(let ie in a)if(!Ar.call(Li,ie))return F.errors=[{instancePath:t,keyword:"additionalProperties",
params:{additionalProperty:ie}}],!1;if(pe===e){if(a.$schema!==void 0){let ie=e;if(typeof a.$schema!="string")return F.errors=[{instancePath:t+"/$schema",keyword:"\
type",params:{type:"string"}}],!1;var i=ie===e}else var i=!0;if(i){if(a.bomFormat!==void 0){let ue=a.bomFormat,Ae=e;if(typeof ue!="string")return F.errors=[{instancePath:t+
"/bomFormat",keyword:"type",params:{type:"string"}}],!1;if(ue!=="CycloneDX")return F.errors=[{instancePath:t+"/bomFormat",keyword:"enum",params:{allowedValues:xi}}],
!1;var i=Ae===e}else var i=!0;if(i){if(a.specVersion!==void 0){let Ae=e;if(typeof a.specVersion!="string")return F.errors=[{instancePath:t+"/specVersion",keyword:"\
type",params:{type:"string"}}],!1;var i=Ae===e}else var i=!0;if(i){if(a.serialNumber!==void 0){let ge=a.serialNumber,ee=e;if(e===ee)if(typeof ge=="string"){if(!Ni.
test(ge))return F.errors=[{instancePath:t+"/serialNumber",keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{\
12}$"}}],!1}else return F.errors=[{instancePath:t+"/serialNumber",keyword:"type",params:{type:"string"}}],!1;var i=ee===e}else var i=!0;if(i){if(a.version!==void 0){
let ee=a.version,fe=e;if(!(typeof ee=="number"&&!(ee%1)&&!isNaN(ee)))return F.errors=[{instancePath:t+"/version",keyword:"type",params:{type:"integer"}}],!1;if(e===
fe&&typeof ee=="number"&&(ee<1||isNaN(ee)))return F.errors=[{instancePath:t+"/version",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=fe===e}else
var i=!0;if(i){if(a.metadata!==void 0){let fe=e;Ir(a.metadata,{instancePath:t+"/metadata",parentData:a,parentDataProperty:"metadata",rootData:n})||(r=r===null?Ir.
errors:r.concat(Ir.errors),e=r.length);var i=fe===e}else var i=!0;if(i){if(a.components!==void 0){let ve=a.components,Se=e;if(e===Se)if(Array.isArray(ve)){var s=!0;
let wr=ve.length;for(let me=0;me<wr;me++){let Pe=e;X(ve[me],{instancePath:t+"/components/"+me,parentData:ve,parentDataProperty:me,rootData:n})||(r=r===null?X.errors:
r.concat(X.errors),e=r.length);var s=Pe===e;if(!s)break}if(s&&!(le(),se(oe)).unique(ve))return F.errors=[{instancePath:t+"/components",keyword:"uniqueItems",params:{}}],
!1}else return F.errors=[{instancePath:t+"/components",keyword:"type",params:{type:"array"}}],!1;var i=Se===e}else var i=!0;if(i){if(a.services!==void 0){let Se=a.
services,Fe=e;if(e===Fe)if(Array.isArray(Se)){var o=!0;let me=Se.length;for(let Pe=0;Pe<me;Pe++){let Je=e;Oe(Se[Pe],{instancePath:t+"/services/"+Pe,parentData:Se,
parentDataProperty:Pe,rootData:n})||(r=r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var o=Je===e;if(!o)break}if(o&&!(le(),se(oe)).unique(Se))return F.errors=
[{instancePath:t+"/services",keyword:"uniqueItems",params:{}}],!1}else return F.errors=[{instancePath:t+"/services",keyword:"type",params:{type:"array"}}],!1;var i=Fe===
e}else var i=!0;if(i){if(a.externalReferences!==void 0){let Fe=a.externalReferences,wr=e;if(e===wr)if(Array.isArray(Fe)){var y=!0;let Pe=Fe.length;for(let Je=0;Je<
Pe;Je++){let Qe=e;xe(Fe[Je],{instancePath:t+"/externalReferences/"+Je,parentData:Fe,parentDataProperty:Je,rootData:n})||(r=r===null?xe.errors:r.concat(xe.errors),
e=r.length);var y=Qe===e;if(!y)break}}else return F.errors=[{instancePath:t+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=wr===e}else var i=!0;
if(i){if(a.dependencies!==void 0){let wr=a.dependencies,me=e;if(e===me)if(Array.isArray(wr)){var u=!0;let Je=wr.length;for(let Qe=0;Qe<Je;Qe++){let ye=e;hr(wr[Qe],
{instancePath:t+"/dependencies/"+Qe,parentData:wr,parentDataProperty:Qe,rootData:n})||(r=r===null?hr.errors:r.concat(hr.errors),e=r.length);var u=ye===e;if(!u)break}
if(u&&!(le(),se(oe)).unique(wr))return F.errors=[{instancePath:t+"/dependencies",keyword:"uniqueItems",params:{}}],!1}else return F.errors=[{instancePath:t+"/de\
pendencies",keyword:"type",params:{type:"array"}}],!1;var i=me===e}else var i=!0;if(i){if(a.compositions!==void 0){let me=a.compositions,Pe=e;if(e===Pe)if(Array.
isArray(me)){var c=!0;let Qe=me.length;for(let ye=0;ye<Qe;ye++){let ke=e;Lr(me[ye],{instancePath:t+"/compositions/"+ye,parentData:me,parentDataProperty:ye,rootData:n})||
(r=r===null?Lr.errors:r.concat(Lr.errors),e=r.length);var c=ke===e;if(!c)break}if(c&&!(le(),se(oe)).unique(me))return F.errors=[{instancePath:t+"/compositions",
keyword:"uniqueItems",params:{}}],!1}else return F.errors=[{instancePath:t+"/compositions",keyword:"type",params:{type:"array"}}],!1;var i=Pe===e}else var i=!0;
if(i){if(a.vulnerabilities!==void 0){let Pe=a.vulnerabilities,Je=e;if(e===Je)if(Array.isArray(Pe)){var l=!0;let ye=Pe.length;for(let ke=0;ke<ye;ke++){let We=e;ae(
Pe[ke],{instancePath:t+"/vulnerabilities/"+ke,parentData:Pe,parentDataProperty:ke,rootData:n})||(r=r===null?ae.errors:r.concat(ae.errors),e=r.length);var l=We===
e;if(!l)break}if(l&&!(le(),se(oe)).unique(Pe))return F.errors=[{instancePath:t+"/vulnerabilities",keyword:"uniqueItems",params:{}}],!1}else return F.errors=[{instancePath:t+
"/vulnerabilities",keyword:"type",params:{type:"array"}}],!1;var i=Je===e}else var i=!0;if(i){if(a.annotations!==void 0){let Je=a.annotations,Qe=e;if(e===Qe)if(Array.
isArray(Je)){var f=!0;let ke=Je.length;for(let We=0;We<ke;We++){let Sr=e;xr(Je[We],{instancePath:t+"/annotations/"+We,parentData:Je,parentDataProperty:We,rootData:n})||
(r=r===null?xr.errors:r.concat(xr.errors),e=r.length);var f=Sr===e;if(!f)break}if(f&&!(le(),se(oe)).unique(Je))return F.errors=[{instancePath:t+"/annotations",keyword:"\
uniqueItems",params:{}}],!1}else return F.errors=[{instancePath:t+"/annotations",keyword:"type",params:{type:"array"}}],!1;var i=Qe===e}else var i=!0;if(i){if(a.
formulation!==void 0){let Qe=a.formulation,ye=e;if(e===ye)if(Array.isArray(Qe)){var p=!0;let We=Qe.length;for(let Sr=0;Sr<We;Sr++){let sr=e;Mr(Qe[Sr],{instancePath:t+
"/formulation/"+Sr,parentData:Qe,parentDataProperty:Sr,rootData:n})||(r=r===null?Mr.errors:r.concat(Mr.errors),e=r.length);var p=sr===e;if(!p)break}if(p&&!(le(),
se(oe)).unique(Qe))return F.errors=[{instancePath:t+"/formulation",keyword:"uniqueItems",params:{}}],!1}else return F.errors=[{instancePath:t+"/formulation",keyword:"\
type",params:{type:"array"}}],!1;var i=ye===e}else var i=!0;if(i){if(a.declarations!==void 0){let ye=a.declarations,ke=e;if(e===ke)if(ye&&typeof ye=="object"&&!Array.
isArray(ye)){let Sr=e;for(let sr in ye)if(!(sr==="assessors"||sr==="attestations"||sr==="claims"||sr==="evidence"||sr==="targets"||sr==="affirmation"||sr==="sig\
nature"))return F.errors=[{instancePath:t+"/declarations",keyword:"additionalProperties",params:{additionalProperty:sr}}],!1;if(Sr===e){if(ye.assessors!==void 0){
let sr=ye.assessors,lr=e;if(e===lr)if(Array.isArray(sr)){var d=!0;let br=sr.length;for(let Ze=0;Ze<br;Ze++){let H=sr[Ze],ne=e;if(e===ne)if(H&&typeof H=="object"&&
!Array.isArray(H)){let he=e;for(let ze in H)if(!(ze==="bom-ref"||ze==="thirdParty"||ze==="organization"))return F.errors=[{instancePath:t+"/declarations/assesso\
rs/"+Ze,keyword:"additionalProperties",params:{additionalProperty:ze}}],!1;if(he===e){if(H["bom-ref"]!==void 0){let ze=e;z(H["bom-ref"],{instancePath:t+"/declar\
ations/assessors/"+Ze+"/bom-ref",parentData:H,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);var m=ze===e}else var m=!0;
if(m){if(H.thirdParty!==void 0){let rr=e;if(typeof H.thirdParty!="boolean")return F.errors=[{instancePath:t+"/declarations/assessors/"+Ze+"/thirdParty",keyword:"\
type",params:{type:"boolean"}}],!1;var m=rr===e}else var m=!0;if(m)if(H.organization!==void 0){let rr=e;te(H.organization,{instancePath:t+"/declarations/assesso\
rs/"+Ze+"/organization",parentData:H,parentDataProperty:"organization",rootData:n})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var m=rr===e}else var m=!0}}}else
return F.errors=[{instancePath:t+"/declarations/assessors/"+Ze,keyword:"type",params:{type:"object"}}],!1;var d=ne===e;if(!d)break}}else return F.errors=[{instancePath:t+
"/declarations/assessors",keyword:"type",params:{type:"array"}}],!1;var P=lr===e}else var P=!0;if(P){if(ye.attestations!==void 0){let lr=ye.attestations,Cr=e;if(e===
Cr)if(Array.isArray(lr)){var k=!0;let Ze=lr.length;for(let H=0;H<Ze;H++){let ne=lr[H],J=e;if(e===J)if(ne&&typeof ne=="object"&&!Array.isArray(ne)){let ze=e;for(let rr in ne)
if(!(rr==="summary"||rr==="assessor"||rr==="map"||rr==="signature"))return F.errors=[{instancePath:t+"/declarations/attestations/"+H,keyword:"additionalProperti\
es",params:{additionalProperty:rr}}],!1;if(ze===e){if(ne.summary!==void 0){let rr=e;if(typeof ne.summary!="string")return F.errors=[{instancePath:t+"/declaratio\
ns/attestations/"+H+"/summary",keyword:"type",params:{type:"string"}}],!1;var g=rr===e}else var g=!0;if(g){if(ne.assessor!==void 0){let Er=e;W(ne.assessor,{instancePath:t+
"/declarations/attestations/"+H+"/assessor",parentData:ne,parentDataProperty:"assessor",rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var g=Er===
e}else var g=!0;if(g){if(ne.map!==void 0){let pr=ne.map,fr=e;if(e===fr)if(Array.isArray(pr)){var C=!0;let qe=pr.length;for(let je=0;je<qe;je++){let Re=pr[je],Te=e;
if(e===Te)if(Re&&typeof Re=="object"&&!Array.isArray(Re)){let Ye=e;for(let ir in Re)if(!(ir==="requirement"||ir==="claims"||ir==="counterClaims"||ir==="conforma\
nce"||ir==="confidence"))return F.errors=[{instancePath:t+"/declarations/attestations/"+H+"/map/"+je,keyword:"additionalProperties",params:{additionalProperty:ir}}],
!1;if(Ye===e){if(Re.requirement!==void 0){let ir=e;W(Re.requirement,{instancePath:t+"/declarations/attestations/"+H+"/map/"+je+"/requirement",parentData:Re,parentDataProperty:"\
requirement",rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var j=ir===e}else var j=!0;if(j){if(Re.claims!==void 0){let Qr=Re.claims,nr=e;if(e===
nr)if(Array.isArray(Qr)){var A=!0;let gr=Qr.length;for(let _r=0;_r<gr;_r++){let cr=e;W(Qr[_r],{instancePath:t+"/declarations/attestations/"+H+"/map/"+je+"/claim\
s/"+_r,parentData:Qr,parentDataProperty:_r,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var A=cr===e;if(!A)break}}else return F.errors=[{instancePath:t+
"/declarations/attestations/"+H+"/map/"+je+"/claims",keyword:"type",params:{type:"array"}}],!1;var j=nr===e}else var j=!0;if(j){if(Re.counterClaims!==void 0){let nr=Re.
counterClaims,ce=e;if(e===ce)if(Array.isArray(nr)){var L=!0;let _r=nr.length;for(let cr=0;cr<_r;cr++){let He=e;W(nr[cr],{instancePath:t+"/declarations/attestati\
ons/"+H+"/map/"+je+"/counterClaims/"+cr,parentData:nr,parentDataProperty:cr,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var L=He===e;if(!L)
break}}else return F.errors=[{instancePath:t+"/declarations/attestations/"+H+"/map/"+je+"/counterClaims",keyword:"type",params:{type:"array"}}],!1;var j=ce===e}else
var j=!0;if(j){if(Re.conformance!==void 0){let ce=Re.conformance,gr=e;if(e===gr)if(ce&&typeof ce=="object"&&!Array.isArray(ce)){let cr=e;for(let He in ce)if(!(He===
"score"||He==="rationale"||He==="mitigationStrategies"))return F.errors=[{instancePath:t+"/declarations/attestations/"+H+"/map/"+je+"/conformance",keyword:"addi\
tionalProperties",params:{additionalProperty:He}}],!1;if(cr===e){if(ce.score!==void 0){let He=ce.score,yr=e;if(e===yr)if(typeof He=="number"){if(He>1||isNaN(He))
return F.errors=[{instancePath:t+"/declarations/attestations/"+H+"/map/"+je+"/conformance/score",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(He<0||
isNaN(He))return F.errors=[{instancePath:t+"/declarations/attestations/"+H+"/map/"+je+"/conformance/score",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return F.errors=[{instancePath:t+"/declarations/attestations/"+H+"/map/"+je+"/conformance/score",keyword:"type",params:{type:"number"}}],!1;var w=yr===e}else
var w=!0;if(w){if(ce.rationale!==void 0){let yr=e;if(typeof ce.rationale!="string")return F.errors=[{instancePath:t+"/declarations/attestations/"+H+"/map/"+je+"\
/conformance/rationale",keyword:"type",params:{type:"string"}}],!1;var w=yr===e}else var w=!0;if(w)if(ce.mitigationStrategies!==void 0){let yr=ce.mitigationStrategies,
Ma=e;if(e===Ma)if(Array.isArray(yr)){var S=!0;let Ya=yr.length;for(let Ea=0;Ea<Ya;Ea++){let it=e;W(yr[Ea],{instancePath:t+"/declarations/attestations/"+H+"/map/"+
je+"/conformance/mitigationStrategies/"+Ea,parentData:yr,parentDataProperty:Ea,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var S=it===e;if(!S)
break}}else return F.errors=[{instancePath:t+"/declarations/attestations/"+H+"/map/"+je+"/conformance/mitigationStrategies",keyword:"type",params:{type:"array"}}],
!1;var w=Ma===e}else var w=!0}}}else return F.errors=[{instancePath:t+"/declarations/attestations/"+H+"/map/"+je+"/conformance",keyword:"type",params:{type:"obj\
ect"}}],!1;var j=gr===e}else var j=!0;if(j)if(Re.confidence!==void 0){let ce=Re.confidence,gr=e;if(e===gr)if(ce&&typeof ce=="object"&&!Array.isArray(ce)){let cr=e;
for(let He in ce)if(!(He==="score"||He==="rationale"))return F.errors=[{instancePath:t+"/declarations/attestations/"+H+"/map/"+je+"/confidence",keyword:"additio\
nalProperties",params:{additionalProperty:He}}],!1;if(cr===e){if(ce.score!==void 0){let He=ce.score,yr=e;if(e===yr)if(typeof He=="number"){if(He>1||isNaN(He))return F.
errors=[{instancePath:t+"/declarations/attestations/"+H+"/map/"+je+"/confidence/score",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(He<0||isNaN(He))
return F.errors=[{instancePath:t+"/declarations/attestations/"+H+"/map/"+je+"/confidence/score",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return F.
errors=[{instancePath:t+"/declarations/attestations/"+H+"/map/"+je+"/confidence/score",keyword:"type",params:{type:"number"}}],!1;var v=yr===e}else var v=!0;if(v)
if(ce.rationale!==void 0){let He=e;if(typeof ce.rationale!="string")return F.errors=[{instancePath:t+"/declarations/attestations/"+H+"/map/"+je+"/confidence/rat\
ionale",keyword:"type",params:{type:"string"}}],!1;var v=He===e}else var v=!0}}else return F.errors=[{instancePath:t+"/declarations/attestations/"+H+"/map/"+je+
"/confidence",keyword:"type",params:{type:"object"}}],!1;var j=gr===e}else var j=!0}}}}}else return F.errors=[{instancePath:t+"/declarations/attestations/"+H+"/\
map/"+je,keyword:"type",params:{type:"object"}}],!1;var C=Te===e;if(!C)break}}else return F.errors=[{instancePath:t+"/declarations/attestations/"+H+"/map",keyword:"\
type",params:{type:"array"}}],!1;var g=fr===e}else var g=!0;if(g)if(ne.signature!==void 0){let pr=e;Le(ne.signature,{instancePath:t+"/declarations/attestations/"+
H+"/signature",parentData:ne,parentDataProperty:"signature",rootData:n})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);var g=pr===e}else var g=!0}}}}else
return F.errors=[{instancePath:t+"/declarations/attestations/"+H,keyword:"type",params:{type:"object"}}],!1;var k=J===e;if(!k)break}}else return F.errors=[{instancePath:t+
"/declarations/attestations",keyword:"type",params:{type:"array"}}],!1;var P=Cr===e}else var P=!0;if(P){if(ye.claims!==void 0){let Cr=ye.claims,br=e;if(e===br)if(Array.
isArray(Cr)){var D=!0;let H=Cr.length;for(let ne=0;ne<H;ne++){let J=Cr[ne],he=e;if(e===he)if(J&&typeof J=="object"&&!Array.isArray(J)){let rr=e;for(let Er in J)
if(!Ar.call(ji,Er))return F.errors=[{instancePath:t+"/declarations/claims/"+ne,keyword:"additionalProperties",params:{additionalProperty:Er}}],!1;if(rr===e){if(J["\
bom-ref"]!==void 0){let Er=e;z(J["bom-ref"],{instancePath:t+"/declarations/claims/"+ne+"/bom-ref",parentData:J,parentDataProperty:"bom-ref",rootData:n})||(r=r===
null?z.errors:r.concat(z.errors),e=r.length);var h=Er===e}else var h=!0;if(h){if(J.target!==void 0){let pr=e;W(J.target,{instancePath:t+"/declarations/claims/"+
ne+"/target",parentData:J,parentDataProperty:"target",rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var h=pr===e}else var h=!0;if(h){if(J.predicate!==
void 0){let fr=e;if(typeof J.predicate!="string")return F.errors=[{instancePath:t+"/declarations/claims/"+ne+"/predicate",keyword:"type",params:{type:"string"}}],
!1;var h=fr===e}else var h=!0;if(h){if(J.mitigationStrategies!==void 0){let ar=J.mitigationStrategies,qe=e;if(e===qe)if(Array.isArray(ar)){var b=!0;let Re=ar.length;
for(let Te=0;Te<Re;Te++){let Ge=e;W(ar[Te],{instancePath:t+"/declarations/claims/"+ne+"/mitigationStrategies/"+Te,parentData:ar,parentDataProperty:Te,rootData:n})||
(r=r===null?W.errors:r.concat(W.errors),e=r.length);var b=Ge===e;if(!b)break}}else return F.errors=[{instancePath:t+"/declarations/claims/"+ne+"/mitigationStrat\
egies",keyword:"type",params:{type:"array"}}],!1;var h=qe===e}else var h=!0;if(h){if(J.reasoning!==void 0){let qe=e;if(typeof J.reasoning!="string")return F.errors=
[{instancePath:t+"/declarations/claims/"+ne+"/reasoning",keyword:"type",params:{type:"string"}}],!1;var h=qe===e}else var h=!0;if(h){if(J.evidence!==void 0){let je=J.
evidence,Re=e;if(e===Re)if(Array.isArray(je)){var x=!0;let Ge=je.length;for(let Ye=0;Ye<Ge;Ye++){let ir=e;W(je[Ye],{instancePath:t+"/declarations/claims/"+ne+"/\
evidence/"+Ye,parentData:je,parentDataProperty:Ye,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var x=ir===e;if(!x)break}}else return F.errors=
[{instancePath:t+"/declarations/claims/"+ne+"/evidence",keyword:"type",params:{type:"array"}}],!1;var h=Re===e}else var h=!0;if(h){if(J.counterEvidence!==void 0){
let Re=J.counterEvidence,Te=e;if(e===Te)if(Array.isArray(Re)){var O=!0;let Ye=Re.length;for(let ir=0;ir<Ye;ir++){let Qr=e;W(Re[ir],{instancePath:t+"/declaration\
s/claims/"+ne+"/counterEvidence/"+ir,parentData:Re,parentDataProperty:ir,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var O=Qr===e;if(!O)break}}else
return F.errors=[{instancePath:t+"/declarations/claims/"+ne+"/counterEvidence",keyword:"type",params:{type:"array"}}],!1;var h=Te===e}else var h=!0;if(h){if(J.externalReferences!==
void 0){let Te=J.externalReferences,Ge=e;if(e===Ge)if(Array.isArray(Te)){var N=!0;let ir=Te.length;for(let Qr=0;Qr<ir;Qr++){let nr=e;xe(Te[Qr],{instancePath:t+"\
/declarations/claims/"+ne+"/externalReferences/"+Qr,parentData:Te,parentDataProperty:Qr,rootData:n})||(r=r===null?xe.errors:r.concat(xe.errors),e=r.length);var N=nr===
e;if(!N)break}}else return F.errors=[{instancePath:t+"/declarations/claims/"+ne+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var h=Ge===e}else
var h=!0;if(h)if(J.signature!==void 0){let Te=e;Le(J.signature,{instancePath:t+"/declarations/claims/"+ne+"/signature",parentData:J,parentDataProperty:"signatur\
e",rootData:n})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);var h=Te===e}else var h=!0}}}}}}}}}else return F.errors=[{instancePath:t+"/declarations/c\
laims/"+ne,keyword:"type",params:{type:"object"}}],!1;var D=he===e;if(!D)break}}else return F.errors=[{instancePath:t+"/declarations/claims",keyword:"type",params:{
type:"array"}}],!1;var P=br===e}else var P=!0;if(P){if(ye.evidence!==void 0){let br=ye.evidence,Ze=e;if(e===Ze)if(Array.isArray(br)){var I=!0;let ne=br.length;for(let J=0;J<
ne;J++){let he=br[J],ze=e;if(e===ze)if(he&&typeof he=="object"&&!Array.isArray(he)){let Er=e;for(let pr in he)if(!Ar.call(qi,pr))return F.errors=[{instancePath:t+
"/declarations/evidence/"+J,keyword:"additionalProperties",params:{additionalProperty:pr}}],!1;if(Er===e){if(he["bom-ref"]!==void 0){let pr=e;z(he["bom-ref"],{instancePath:t+
"/declarations/evidence/"+J+"/bom-ref",parentData:he,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);var q=pr===e}else
var q=!0;if(q){if(he.propertyName!==void 0){let fr=e;if(typeof he.propertyName!="string")return F.errors=[{instancePath:t+"/declarations/evidence/"+J+"/property\
Name",keyword:"type",params:{type:"string"}}],!1;var q=fr===e}else var q=!0;if(q){if(he.description!==void 0){let ar=e;if(typeof he.description!="string")return F.
errors=[{instancePath:t+"/declarations/evidence/"+J+"/description",keyword:"type",params:{type:"string"}}],!1;var q=ar===e}else var q=!0;if(q){if(he.data!==void 0){
let qe=he.data,je=e;if(e===je)if(Array.isArray(qe)){var T=!0;let Te=qe.length;for(let Ge=0;Ge<Te;Ge++){let Ye=qe[Ge],ir=e;if(e===ir)if(Ye&&typeof Ye=="object"&&
!Array.isArray(Ye)){let nr=e;for(let ce in Ye)if(!(ce==="name"||ce==="contents"||ce==="classification"||ce==="sensitiveData"||ce==="governance"))return F.errors=
[{instancePath:t+"/declarations/evidence/"+J+"/data/"+Ge,keyword:"additionalProperties",params:{additionalProperty:ce}}],!1;if(nr===e){if(Ye.name!==void 0){let ce=e;
if(typeof Ye.name!="string")return F.errors=[{instancePath:t+"/declarations/evidence/"+J+"/data/"+Ge+"/name",keyword:"type",params:{type:"string"}}],!1;var B=ce===
e}else var B=!0;if(B){if(Ye.contents!==void 0){let gr=Ye.contents,_r=e;if(e===_r)if(gr&&typeof gr=="object"&&!Array.isArray(gr)){let He=e;for(let yr in gr)if(!(yr===
"attachment"||yr==="url"))return F.errors=[{instancePath:t+"/declarations/evidence/"+J+"/data/"+Ge+"/contents",keyword:"additionalProperties",params:{additionalProperty:yr}}],
!1;if(He===e){if(gr.attachment!==void 0){let yr=e;we(gr.attachment,{instancePath:t+"/declarations/evidence/"+J+"/data/"+Ge+"/contents/attachment",parentData:gr,
parentDataProperty:"attachment",rootData:n})||(r=r===null?we.errors:r.concat(we.errors),e=r.length);var E=yr===e}else var E=!0;if(E)if(gr.url!==void 0){let yr=e;
if(e===yr&&e===yr&&typeof gr.url!="string")return F.errors=[{instancePath:t+"/declarations/evidence/"+J+"/data/"+Ge+"/contents/url",keyword:"type",params:{type:"\
string"}}],!1;var E=yr===e}else var E=!0}}else return F.errors=[{instancePath:t+"/declarations/evidence/"+J+"/data/"+Ge+"/contents",keyword:"type",params:{type:"\
object"}}],!1;var B=_r===e}else var B=!0;if(B){if(Ye.classification!==void 0){let _r=e;ta(Ye.classification,{instancePath:t+"/declarations/evidence/"+J+"/data/"+
Ge+"/classification",parentData:Ye,parentDataProperty:"classification",rootData:n})||(r=r===null?ta.errors:r.concat(ta.errors),e=r.length);var B=_r===e}else var B=!0;
if(B){if(Ye.sensitiveData!==void 0){let cr=Ye.sensitiveData,He=e;if(e===He)if(Array.isArray(cr)){var V=!0;let Ma=cr.length;for(let Va=0;Va<Ma;Va++){let Ya=e;if(typeof cr[Va]!=
"string")return F.errors=[{instancePath:t+"/declarations/evidence/"+J+"/data/"+Ge+"/sensitiveData/"+Va,keyword:"type",params:{type:"string"}}],!1;var V=Ya===e;if(!V)
break}}else return F.errors=[{instancePath:t+"/declarations/evidence/"+J+"/data/"+Ge+"/sensitiveData",keyword:"type",params:{type:"array"}}],!1;var B=He===e}else
var B=!0;if(B)if(Ye.governance!==void 0){let cr=e;Nr(Ye.governance,{instancePath:t+"/declarations/evidence/"+J+"/data/"+Ge+"/governance",parentData:Ye,parentDataProperty:"\
governance",rootData:n})||(r=r===null?Nr.errors:r.concat(Nr.errors),e=r.length);var B=cr===e}else var B=!0}}}}}else return F.errors=[{instancePath:t+"/declarati\
ons/evidence/"+J+"/data/"+Ge,keyword:"type",params:{type:"object"}}],!1;var T=ir===e;if(!T)break}}else return F.errors=[{instancePath:t+"/declarations/evidence/"+
J+"/data",keyword:"type",params:{type:"array"}}],!1;var q=je===e}else var q=!0;if(q){if(he.created!==void 0){let je=he.created,Re=e;if(e===Re&&e===Re)if(typeof je==
"string"){if(!er.validate(je))return F.errors=[{instancePath:t+"/declarations/evidence/"+J+"/created",keyword:"format",params:{format:"date-time"}}],!1}else return F.
errors=[{instancePath:t+"/declarations/evidence/"+J+"/created",keyword:"type",params:{type:"string"}}],!1;var q=Re===e}else var q=!0;if(q){if(he.expires!==void 0){
let Re=he.expires,Te=e;if(e===Te&&e===Te)if(typeof Re=="string"){if(!er.validate(Re))return F.errors=[{instancePath:t+"/declarations/evidence/"+J+"/expires",keyword:"\
format",params:{format:"date-time"}}],!1}else return F.errors=[{instancePath:t+"/declarations/evidence/"+J+"/expires",keyword:"type",params:{type:"string"}}],!1;
var q=Te===e}else var q=!0;if(q){if(he.author!==void 0){let Te=e;Ce(he.author,{instancePath:t+"/declarations/evidence/"+J+"/author",parentData:he,parentDataProperty:"\
author",rootData:n})||(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);var q=Te===e}else var q=!0;if(q){if(he.reviewer!==void 0){let Ge=e;Ce(he.reviewer,{instancePath:t+
"/declarations/evidence/"+J+"/reviewer",parentData:he,parentDataProperty:"reviewer",rootData:n})||(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);var q=Ge===
e}else var q=!0;if(q)if(he.signature!==void 0){let Ge=e;Le(he.signature,{instancePath:t+"/declarations/evidence/"+J+"/signature",parentData:he,parentDataProperty:"\
signature",rootData:n})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);var q=Ge===e}else var q=!0}}}}}}}}}else return F.errors=[{instancePath:t+"/declar\
ations/evidence/"+J,keyword:"type",params:{type:"object"}}],!1;var I=ze===e;if(!I)break}}else return F.errors=[{instancePath:t+"/declarations/evidence",keyword:"\
type",params:{type:"array"}}],!1;var P=Ze===e}else var P=!0;if(P){if(ye.targets!==void 0){let Ze=ye.targets,H=e;if(e===H)if(Ze&&typeof Ze=="object"&&!Array.isArray(
Ze)){let J=e;for(let he in Ze)if(!(he==="organizations"||he==="components"||he==="services"))return F.errors=[{instancePath:t+"/declarations/targets",keyword:"a\
dditionalProperties",params:{additionalProperty:he}}],!1;if(J===e){if(Ze.organizations!==void 0){let he=Ze.organizations,ze=e;if(e===ze)if(Array.isArray(he)){var $=!0;
let Er=he.length;for(let pr=0;pr<Er;pr++){let fr=e;te(he[pr],{instancePath:t+"/declarations/targets/organizations/"+pr,parentData:he,parentDataProperty:pr,rootData:n})||
(r=r===null?te.errors:r.concat(te.errors),e=r.length);var $=fr===e;if(!$)break}}else return F.errors=[{instancePath:t+"/declarations/targets/organizations",keyword:"\
type",params:{type:"array"}}],!1;var G=ze===e}else var G=!0;if(G){if(Ze.components!==void 0){let ze=Ze.components,rr=e;if(e===rr)if(Array.isArray(ze)){var re=!0;
let pr=ze.length;for(let fr=0;fr<pr;fr++){let ar=e;X(ze[fr],{instancePath:t+"/declarations/targets/components/"+fr,parentData:ze,parentDataProperty:fr,rootData:n})||
(r=r===null?X.errors:r.concat(X.errors),e=r.length);var re=ar===e;if(!re)break}}else return F.errors=[{instancePath:t+"/declarations/targets/components",keyword:"\
type",params:{type:"array"}}],!1;var G=rr===e}else var G=!0;if(G)if(Ze.services!==void 0){let ze=Ze.services,rr=e;if(e===rr)if(Array.isArray(ze)){var be=!0;let pr=ze.
length;for(let fr=0;fr<pr;fr++){let ar=e;Oe(ze[fr],{instancePath:t+"/declarations/targets/services/"+fr,parentData:ze,parentDataProperty:fr,rootData:n})||(r=r===
null?Oe.errors:r.concat(Oe.errors),e=r.length);var be=ar===e;if(!be)break}}else return F.errors=[{instancePath:t+"/declarations/targets/services",keyword:"type",
params:{type:"array"}}],!1;var G=rr===e}else var G=!0}}}else return F.errors=[{instancePath:t+"/declarations/targets",keyword:"type",params:{type:"object"}}],!1;
var P=H===e}else var P=!0;if(P){if(ye.affirmation!==void 0){let H=ye.affirmation,ne=e;if(e===ne)if(H&&typeof H=="object"&&!Array.isArray(H)){let he=e;for(let ze in H)
if(!(ze==="statement"||ze==="signatories"||ze==="signature"))return F.errors=[{instancePath:t+"/declarations/affirmation",keyword:"additionalProperties",params:{
additionalProperty:ze}}],!1;if(he===e){if(H.statement!==void 0){let ze=e;if(typeof H.statement!="string")return F.errors=[{instancePath:t+"/declarations/affirma\
tion/statement",keyword:"type",params:{type:"string"}}],!1;var Z=ze===e}else var Z=!0;if(Z){if(H.signatories!==void 0){let rr=H.signatories,Er=e;if(e===Er)if(Array.
isArray(rr)){var Q=!0;let fr=rr.length;for(let ar=0;ar<fr;ar++){let qe=rr[ar],je=e,Re=e,Te=!1,Ge=null,Ye=e;if(qe&&typeof qe=="object"&&!Array.isArray(qe)){let nr;
if(qe.signature===void 0&&(nr="signature")){let ce={instancePath:t+"/declarations/affirmation/signatories/"+ar,keyword:"required",params:{missingProperty:nr}};r===
null?r=[ce]:r.push(ce),e++}}var U=Ye===e;U&&(Te=!0,Ge=0);let ir=e;if(qe&&typeof qe=="object"&&!Array.isArray(qe)){let nr;if(qe.externalReference===void 0&&(nr="\
externalReference")||qe.organization===void 0&&(nr="organization")){let ce={instancePath:t+"/declarations/affirmation/signatories/"+ar,keyword:"required",params:{
missingProperty:nr}};r===null?r=[ce]:r.push(ce),e++}}var U=ir===e;if(U&&Te?(Te=!1,Ge=[Ge,1]):U&&(Te=!0,Ge=1),Te)e=Re,r!==null&&(Re?r.length=Re:r=null);else{let nr={
instancePath:t+"/declarations/affirmation/signatories/"+ar,keyword:"oneOf",params:{passingSchemas:Ge}};return r===null?r=[nr]:r.push(nr),e++,F.errors=r,!1}if(e===
je)if(qe&&typeof qe=="object"&&!Array.isArray(qe)){let nr=e;for(let ce in qe)if(!(ce==="name"||ce==="role"||ce==="signature"||ce==="organization"||ce==="externa\
lReference"))return F.errors=[{instancePath:t+"/declarations/affirmation/signatories/"+ar,keyword:"additionalProperties",params:{additionalProperty:ce}}],!1;if(nr===
e){if(qe.name!==void 0){let ce=e;if(typeof qe.name!="string")return F.errors=[{instancePath:t+"/declarations/affirmation/signatories/"+ar+"/name",keyword:"type",
params:{type:"string"}}],!1;var K=ce===e}else var K=!0;if(K){if(qe.role!==void 0){let gr=e;if(typeof qe.role!="string")return F.errors=[{instancePath:t+"/declar\
ations/affirmation/signatories/"+ar+"/role",keyword:"type",params:{type:"string"}}],!1;var K=gr===e}else var K=!0;if(K){if(qe.signature!==void 0){let _r=e;Le(qe.
signature,{instancePath:t+"/declarations/affirmation/signatories/"+ar+"/signature",parentData:qe,parentDataProperty:"signature",rootData:n})||(r=r===null?Le.errors:
r.concat(Le.errors),e=r.length);var K=_r===e}else var K=!0;if(K){if(qe.organization!==void 0){let cr=e;te(qe.organization,{instancePath:t+"/declarations/affirma\
tion/signatories/"+ar+"/organization",parentData:qe,parentDataProperty:"organization",rootData:n})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var K=cr===
e}else var K=!0;if(K)if(qe.externalReference!==void 0){let cr=e;xe(qe.externalReference,{instancePath:t+"/declarations/affirmation/signatories/"+ar+"/externalRe\
ference",parentData:qe,parentDataProperty:"externalReference",rootData:n})||(r=r===null?xe.errors:r.concat(xe.errors),e=r.length);var K=cr===e}else var K=!0}}}}}else
return F.errors=[{instancePath:t+"/declarations/affirmation/signatories/"+ar,keyword:"type",params:{type:"object"}}],!1;var Q=je===e;if(!Q)break}}else return F.
errors=[{instancePath:t+"/declarations/affirmation/signatories",keyword:"type",params:{type:"array"}}],!1;var Z=Er===e}else var Z=!0;if(Z)if(H.signature!==void 0){
let rr=e;Le(H.signature,{instancePath:t+"/declarations/affirmation/signature",parentData:H,parentDataProperty:"signature",rootData:n})||(r=r===null?Le.errors:r.
concat(Le.errors),e=r.length);var Z=rr===e}else var Z=!0}}}else return F.errors=[{instancePath:t+"/declarations/affirmation",keyword:"type",params:{type:"object"}}],
!1;var P=ne===e}else var P=!0;if(P)if(ye.signature!==void 0){let H=e;Le(ye.signature,{instancePath:t+"/declarations/signature",parentData:ye,parentDataProperty:"\
signature",rootData:n})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);var P=H===e}else var P=!0}}}}}}}else return F.errors=[{instancePath:t+"/declarati\
ons",keyword:"type",params:{type:"object"}}],!1;var i=ke===e}else var i=!0;if(i){if(a.definitions!==void 0){let ke=a.definitions,We=e;if(e===We)if(ke&&typeof ke==
"object"&&!Array.isArray(ke)){let sr=e;for(let lr in ke)if(lr!=="standards")return F.errors=[{instancePath:t+"/definitions",keyword:"additionalProperties",params:{
additionalProperty:lr}}],!1;if(sr===e&&ke.standards!==void 0){let lr=ke.standards;if(e===e)if(Array.isArray(lr)){var Ne=!0;let Cr=lr.length;for(let br=0;br<Cr;br++){
let Ze=e;Ve(lr[br],{instancePath:t+"/definitions/standards/"+br,parentData:lr,parentDataProperty:br,rootData:n})||(r=r===null?Ve.errors:r.concat(Ve.errors),e=r.
length);var Ne=Ze===e;if(!Ne)break}}else return F.errors=[{instancePath:t+"/definitions/standards",keyword:"type",params:{type:"array"}}],!1}}else return F.errors=
[{instancePath:t+"/definitions",keyword:"type",params:{type:"object"}}],!1;var i=We===e}else var i=!0;if(i){if(a.properties!==void 0){let We=a.properties,Sr=e;if(e===
Sr)if(Array.isArray(We)){var Ee=!0;let lr=We.length;for(let Cr=0;Cr<lr;Cr++){let br=e;M(We[Cr],{instancePath:t+"/properties/"+Cr,parentData:We,parentDataProperty:Cr,
rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var Ee=br===e;if(!Ee)break}}else return F.errors=[{instancePath:t+"/properties",keyword:"type",
params:{type:"array"}}],!1;var i=Sr===e}else var i=!0;if(i)if(a.signature!==void 0){let We=e;Le(a.signature,{instancePath:t+"/signature",parentData:a,parentDataProperty:"\
signature",rootData:n})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);var i=We===e}else var i=!0}}}}}}}}}}}}}}}}}}}else return F.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return F.errors=r,e===0}export{Gi as default,zi as validate};
