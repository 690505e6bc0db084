import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-F2IQMAFG.js";var Ot=Object.create,ft=Object.defineProperty,Bt=Object.getOwnPropertyDescriptor,_t=Object.getOwnPropertyNames,Ft=Object.getPrototypeOf,Gt=Object.prototype.hasOwnProperty,
qt=(t,a,P)=>()=>{if(P)throw P[0];try{return t&&(a=t(t=0)),a}catch(h){throw P=[h],h}},dt=(t,a)=>()=>{try{return a||t((a={exports:{}}).exports,a),a.exports}catch(P){
throw a=0,P}},Tt=(t,a)=>{for(var P in a)ft(t,P,{get:a[P],enumerable:!0})},bt=(t,a,P,h)=>{if(a&&typeof a=="object"||typeof a=="function")for(let i of _t(a))!Gt.call(
t,i)&&i!==P&&ft(t,i,{get:()=>a[i],enumerable:!(h=Bt(a,i))||h.enumerable});return t},Mt=(t,a,P)=>(P=t!=null?Ot(Ft(t)):{},bt(a||!t||!t.__esModule?ft(P,"default",{
value:t,enumerable:!0}):P,t)),De=t=>bt(ft({},"__esModule",{value:!0}),t),zt=dt(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.formatNames=t.
fastFormats=t.fullFormats=void 0;function a(m,g){return{validate:m,compare:g}}t.fullFormats={date:a(r,e),time:a(o(!0),s),"date-time":a(d(!0),l),"iso-time":a(o(),
y),"iso-date-time":a(d(),u),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:c,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:C,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:L,int32:{type:"number",validate:$},int64:{type:"number",validate:b},float:{type:"\
number",validate:I},double:{type:"number",validate:I},password:!0,binary:!0},t.fastFormats={...t.fullFormats,date:a(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,e),time:a(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
s),"date-time":a(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,l),"iso-time":a(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
y),"iso-date-time":a(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,u),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
t.formatNames=Object.keys(t.fullFormats);function P(m){return m%4===0&&(m%100!==0||m%400===0)}var h=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,i=[0,31,28,31,30,31,30,31,31,30,
31,30,31];function r(m){let g=h.exec(m);if(!g)return!1;let A=+g[1],k=+g[2],j=+g[3];return k>=1&&k<=12&&j>=1&&j<=(k===2&&P(A)?29:i[k])}function e(m,g){if(m&&g)return m>
g?1:m<g?-1:0}var n=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function o(m){return function(g){let A=n.exec(g);if(!A)return!1;let k=+A[1],
j=+A[2],T=+A[3],z=A[4],M=A[5]==="-"?-1:1,K=+(A[6]||0),re=+(A[7]||0);if(K>23||re>59||m&&!z)return!1;if(k<=23&&j<=59&&T<60)return!0;let U=j-re*M,pe=k-K*M-(U<0?1:0);
return(pe===23||pe===-1)&&(U===59||U===-1)&&T<61}}function s(m,g){if(!(m&&g))return;let A=new Date("2020-01-01T"+m).valueOf(),k=new Date("2020-01-01T"+g).valueOf();
if(A&&k)return A-k}function y(m,g){if(!(m&&g))return;let A=n.exec(m),k=n.exec(g);if(A&&k)return m=A[1]+A[2]+A[3],g=k[1]+k[2]+k[3],m>g?1:m<g?-1:0}var p=/t|\s/i;function d(m){
let g=o(m);return function(A){let k=A.split(p);return k.length===2&&r(k[0])&&g(k[1])}}function l(m,g){if(!(m&&g))return;let A=new Date(m).valueOf(),k=new Date(g).
valueOf();if(A&&k)return A-k}function u(m,g){if(!(m&&g))return;let[A,k]=m.split(p),[j,T]=g.split(p),z=e(A,j);if(z!==void 0)return z||s(k,T)}var f=/\/|:/,v=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function c(m){return f.test(m)&&v.test(m)}var D=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function L(m){return D.lastIndex=0,D.test(m)}
var S=-(2**31),w=2**31-1;function $(m){return Number.isInteger(m)&&m<=w&&m>=S}function b(m){return Number.isInteger(m)}function I(){return!0}var N=/[^\\]\\Z/;function C(m){
if(N.test(m))return!1;try{return new RegExp(m),!0}catch{return!1}}}),ue={};Tt(ue,{formats:()=>xt,idnEmail:()=>At,unique:()=>Ut});function Et(t){let a=t.split(".");
return t.length<=253&&a.length>=2&&(a.at(-1)??"").length>=2&&a.every(P=>P.length<=63&&Ct.test(P))}function Rt(t){let a=t.slice(1,-1);if(!t.startsWith("[")||!t.endsWith(
"]"))return!1;let P=/^ipv6:/i.test(a)?He.fullFormats.ipv6:He.fullFormats.ipv4;return P instanceof RegExp&&P.test(a.replace(/^ipv6:/i,""))}function At(t){let a=t.
lastIndexOf("@");if(a<1||t.length>986)return!1;let P=t.slice(0,a),h=t.slice(a+1);return St.test(P)||P.split(".").every(i=>Lt.test(i))?h.startsWith("[")?Rt(h):Et(
h):!1}function Pt(t){return lt(t)?Array.isArray(t)?`[${t.map(Pt).join()}]`:`{${Object.keys(t).sort().map(a=>`${JSON.stringify(a)}:${Pt(t[a])}`).join()}}`:JSON.stringify(
t)??""}function Ht(t){return lt(t)?Array.isArray(t)?`[${t.length}]`:Object.keys(t).sort().map(a=>{let P=t[a];return`${JSON.stringify(a)}:${lt(P)?"":JSON.stringify(
P)}`}).join():JSON.stringify(t)??""}function Ut(t){if(t.length<2)return!0;let a=new Map;for(let P of t){let h=Ht(P),i=a.get(h);i?i.push(P):a.set(h,[P])}for(let P of a.
values())if(P.length>1&&new Set(P.map(Pt)).size<P.length)return!1;return!0}var He,Lt,St,Ct,lt,xt,ke=qt(()=>{"use strict";He=Mt(zt(),1),Lt=/^[0-9A-Za-z!#$%&'*+\-/=?^_`{|}~\u0080-\uffff]+$/,
St=/^"(?:[ !#-[\]-~\u0080-\uffff]|\\[ -~])*"$/,Ct=/^[0-9A-Za-z\u0080-\uffff](?:[-0-9A-Za-z\u0080-\uffff]*[0-9A-Za-z\u0080-\uffff])?$/,lt=t=>typeof t=="object"&&
t!==null,xt={date:He.fullFormats.date,"date-time":He.fullFormats["date-time"],uri:He.fullFormats.uri,"idn-email":At}}),Vt=dt((t,a)=>{"use strict";a.exports=function P(h,i){
if(h===i)return!0;if(h&&i&&typeof h=="object"&&typeof i=="object"){if(h.constructor!==i.constructor)return!1;var r,e,n;if(Array.isArray(h)){if(r=h.length,r!=i.length)
return!1;for(e=r;e--!==0;)if(!P(h[e],i[e]))return!1;return!0}if(h.constructor===RegExp)return h.source===i.source&&h.flags===i.flags;if(h.valueOf!==Object.prototype.
valueOf)return h.valueOf()===i.valueOf();if(h.toString!==Object.prototype.toString)return h.toString()===i.toString();if(n=Object.keys(h),r=n.length,r!==Object.
keys(i).length)return!1;for(e=r;e--!==0;)if(!Object.prototype.hasOwnProperty.call(i,n[e]))return!1;for(e=r;e--!==0;){var o=n[e];if(!P(h[o],i[o]))return!1}return!0}
return h!==h&&i!==i}}),Yt=dt(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var a=Vt();a.code='require("ajv/dist/runtime/equal").default',t.default=
a}),Kt=dt(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});function a(P){let h=P.length,i=0,r=0,e;for(;r<h;)i++,e=P.charCodeAt(r++),e>=55296&&e<=
56319&&r<h&&(e=P.charCodeAt(r),(e&64512)===56320&&r++);return i}t.default=a,a.code='require("ajv/dist/runtime/ucs2length").default'}),Pr=V,hr=V,gt={$schema:"htt\
p://json-schema.org/draft-07/schema#",$id:"http://cyclonedx.org/schema/bom-1.4.schema.json",type:"object",required:["bomFormat","specVersion"],additionalProperties:!1,
properties:{$schema:{type:"string"},bomFormat:{type:"string",enum:["CycloneDX"]},specVersion:{type:"string"},serialNumber:{type:"string",pattern:"^urn:uuid:[0-9\
a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},version:{type:"integer"},metadata:{$ref:"#/definitions/metadata"},components:{type:"array",additionalItems:!1,
items:{$ref:"#/definitions/component"},uniqueItems:!0},services:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/service"},uniqueItems:!0},externalReferences:{
type:"array",additionalItems:!1,items:{$ref:"#/definitions/externalReference"}},dependencies:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/depende\
ncy"},uniqueItems:!0},compositions:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/compositions"},uniqueItems:!0},vulnerabilities:{type:"array",additionalItems:!1,
items:{$ref:"#/definitions/vulnerability"},uniqueItems:!0},signature:{$ref:"#/definitions/signature"}},definitions:{refType:{type:"string"},metadata:{type:"obje\
ct",additionalProperties:!1,properties:{timestamp:{type:"string",format:"date-time"},tools:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/tool"}},authors:{
type:"array",additionalItems:!1,items:{$ref:"#/definitions/organizationalContact"}},component:{$ref:"#/definitions/component"},manufacture:{$ref:"#/definitions/\
organizationalEntity"},supplier:{$ref:"#/definitions/organizationalEntity"},licenses:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/licenseChoice"}},
properties:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/property"}}}},tool:{type:"object",additionalProperties:!1,properties:{vendor:{type:"strin\
g"},name:{type:"string"},version:{type:"string"},hashes:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/hash"}},externalReferences:{type:"array",additionalItems:!1,
items:{$ref:"#/definitions/externalReference"}}}},organizationalEntity:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},url:{type:"array",
items:{type:"string",format:"iri-reference"}},contact:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/organizationalContact"}}}},organizationalContact:{
type:"object",additionalProperties:!1,properties:{name:{type:"string"},email:{type:"string",format:"idn-email"},phone:{type:"string"}}},component:{type:"object",
required:["type","name"],additionalProperties:!1,properties:{type:{type:"string",enum:["application","framework","library","container","operating-system","devic\
e","firmware","file"]},"mime-type":{type:"string",pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{$ref:"#/definitions/refType"},supplier:{$ref:"#/definitions/\
organizationalEntity"},author:{type:"string"},publisher:{type:"string"},group:{type:"string"},name:{type:"string"},version:{type:"string"},description:{type:"st\
ring"},scope:{type:"string",enum:["required","optional","excluded"]},hashes:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/hash"}},licenses:{type:"\
array",additionalItems:!1,items:{$ref:"#/definitions/licenseChoice"}},copyright:{type:"string"},cpe:{type:"string"},purl:{type:"string"},swid:{$ref:"#/definitio\
ns/swid"},modified:{type:"boolean"},pedigree:{type:"object",additionalProperties:!1,properties:{ancestors:{type:"array",additionalItems:!1,items:{$ref:"#/defini\
tions/component"}},descendants:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/component"}},variants:{type:"array",additionalItems:!1,items:{$ref:"#\
/definitions/component"}},commits:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/commit"}},patches:{type:"array",additionalItems:!1,items:{$ref:"#/\
definitions/patch"}},notes:{type:"string"}}},externalReferences:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/externalReference"}},components:{type:"\
array",additionalItems:!1,items:{$ref:"#/definitions/component"},uniqueItems:!0},evidence:{$ref:"#/definitions/componentEvidence"},releaseNotes:{$ref:"#/definit\
ions/releaseNotes"},properties:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/property"}},signature:{$ref:"#/definitions/signature"}}},swid:{type:"\
object",required:["tagId","name"],additionalProperties:!1,properties:{tagId:{type:"string"},name:{type:"string"},version:{type:"string"},tagVersion:{type:"integ\
er"},patch:{type:"boolean"},text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"}}},attachment:{type:"object",required:["content"],additionalProperties:!1,
properties:{contentType:{type:"string"},encoding:{type:"string",enum:["base64"]},content:{type:"string"}}},hash:{type:"object",required:["alg","content"],additionalProperties:!1,
properties:{alg:{$ref:"#/definitions/hash-alg"},content:{$ref:"#/definitions/hash-content"}}},"hash-alg":{type:"string",enum:["MD5","SHA-1","SHA-256","SHA-384",
"SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]},"hash-content":{type:"string",pattern:"^([a-fA-F0-9]{32}|[a-fA-F\
0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"},license:{type:"object",oneOf:[{required:["id"]},{required:["name"]}],additionalProperties:!1,properties:{
id:{$ref:"spdx.SNAPSHOT.schema.json"},name:{type:"string"},text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"}}},licenseChoice:{type:"\
object",additionalProperties:!1,properties:{license:{$ref:"#/definitions/license"},expression:{type:"string"}},oneOf:[{required:["license"]},{required:["express\
ion"]}]},commit:{type:"object",additionalProperties:!1,properties:{uid:{type:"string"},url:{type:"string",format:"iri-reference"},author:{$ref:"#/definitions/id\
entifiableAction"},committer:{$ref:"#/definitions/identifiableAction"},message:{type:"string"}}},patch:{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{type:"string",enum:["unofficial","monkey","backport","cherry-pick"]},diff:{$ref:"#/definitions/diff"},resolves:{type:"array",additionalItems:!1,
items:{$ref:"#/definitions/issue"}}}},diff:{type:"object",additionalProperties:!1,properties:{text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"\
iri-reference"}}},issue:{type:"object",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["defect","enhancement","security"]},id:{type:"\
string"},name:{type:"string"},description:{type:"string"},source:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},url:{type:"string",format:"\
iri-reference"}}},references:{type:"array",items:{type:"string",format:"iri-reference"}}}},identifiableAction:{type:"object",additionalProperties:!1,properties:{
timestamp:{type:"string",format:"date-time"},name:{type:"string"},email:{type:"string",format:"idn-email"}}},externalReference:{type:"object",required:["url","t\
ype"],additionalProperties:!1,properties:{url:{type:"string",format:"iri-reference"},comment:{type:"string"},type:{type:"string",enum:["vcs","issue-tracker","we\
bsite","advisories","bom","mailing-list","social","chat","documentation","support","distribution","license","build-meta","build-system","release-notes","other"]},
hashes:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/hash"}}}},dependency:{type:"object",required:["ref"],additionalProperties:!1,properties:{ref:{
$ref:"#/definitions/refType"},dependsOn:{type:"array",uniqueItems:!0,additionalItems:!1,items:{$ref:"#/definitions/refType"}}}},service:{type:"object",required:[
"name"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},provider:{$ref:"#/definitions/organizationalEntity"},group:{type:"string"},
name:{type:"string"},version:{type:"string"},description:{type:"string"},endpoints:{type:"array",items:{type:"string",format:"iri-reference"}},authenticated:{type:"\
boolean"},"x-trust-boundary":{type:"boolean"},data:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/dataClassification"}},licenses:{type:"array",additionalItems:!1,
items:{$ref:"#/definitions/licenseChoice"}},externalReferences:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/externalReference"}},services:{type:"\
array",additionalItems:!1,items:{$ref:"#/definitions/service"},uniqueItems:!0},releaseNotes:{$ref:"#/definitions/releaseNotes"},properties:{type:"array",additionalItems:!1,
items:{$ref:"#/definitions/property"}},signature:{$ref:"#/definitions/signature"}}},dataClassification:{type:"object",required:["flow","classification"],additionalProperties:!1,
properties:{flow:{$ref:"#/definitions/dataFlow"},classification:{type:"string"}}},dataFlow:{type:"string",enum:["inbound","outbound","bi-directional","unknown"]},
copyright:{type:"object",required:["text"],additionalProperties:!1,properties:{text:{type:"string"}}},componentEvidence:{type:"object",additionalProperties:!1,properties:{
licenses:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/licenseChoice"}},copyright:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/copy\
right"}}}},compositions:{type:"object",required:["aggregate"],additionalProperties:!1,properties:{aggregate:{$ref:"#/definitions/aggregateType"},assemblies:{type:"\
array",uniqueItems:!0,items:{type:"string"}},dependencies:{type:"array",uniqueItems:!0,items:{type:"string"}},signature:{$ref:"#/definitions/signature"}}},aggregateType:{
type:"string",enum:["complete","incomplete","incomplete_first_party_only","incomplete_third_party_only","unknown","not_specified"]},property:{type:"object",properties:{
name:{type:"string"},value:{type:"string"}}},localeType:{type:"string",pattern:"^([a-z]{2})(-[A-Z]{2})?$"},releaseType:{type:"string"},note:{type:"object",required:[
"text"],additionalProperties:!1,properties:{locale:{$ref:"#/definitions/localeType"},text:{$ref:"#/definitions/attachment"}}},releaseNotes:{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{$ref:"#/definitions/releaseType"},title:{type:"string"},featuredImage:{type:"string",format:"iri-reference"},socialImage:{
type:"string",format:"iri-reference"},description:{type:"string"},timestamp:{type:"string",format:"date-time"},aliases:{type:"array",items:{type:"string"}},tags:{
type:"array",items:{type:"string"}},resolves:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/issue"}},notes:{type:"array",additionalItems:!1,items:{
$ref:"#/definitions/note"}},properties:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/property"}}}},advisory:{type:"object",required:["url"],additionalProperties:!1,
properties:{title:{type:"string"},url:{type:"string",format:"iri-reference"}}},cwe:{type:"integer",minimum:1},severity:{type:"string",enum:["critical","high","m\
edium","low","info","none","unknown"]},scoreMethod:{type:"string",enum:["CVSSv2","CVSSv3","CVSSv31","OWASP","other"]},impactAnalysisState:{type:"string",enum:["\
resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]},impactAnalysisJustification:{type:"string",enum:["code_not_presen\
t","code_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compiler","protected_at_runtime","protected_at_perim\
eter","protected_by_mitigating_control"]},rating:{type:"object",additionalProperties:!1,properties:{source:{$ref:"#/definitions/vulnerabilitySource"},score:{type:"\
number"},severity:{$ref:"#/definitions/severity"},method:{$ref:"#/definitions/scoreMethod"},vector:{type:"string"},justification:{type:"string"}}},vulnerabilitySource:{
type:"object",additionalProperties:!1,properties:{url:{type:"string"},name:{type:"string"}}},vulnerability:{type:"object",additionalProperties:!1,properties:{"b\
om-ref":{$ref:"#/definitions/refType"},id:{type:"string"},source:{$ref:"#/definitions/vulnerabilitySource"},references:{type:"array",additionalItems:!1,items:{required:[
"id","source"],additionalProperties:!1,properties:{id:{type:"string"},source:{$ref:"#/definitions/vulnerabilitySource"}}}},ratings:{type:"array",additionalItems:!1,
items:{$ref:"#/definitions/rating"}},cwes:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/cwe"}},description:{type:"string"},detail:{type:"string"},
recommendation:{type:"string"},advisories:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/advisory"}},created:{type:"string",format:"date-time"},published:{
type:"string",format:"date-time"},updated:{type:"string",format:"date-time"},credits:{type:"object",additionalProperties:!1,properties:{organizations:{type:"arr\
ay",additionalItems:!1,items:{$ref:"#/definitions/organizationalEntity"}},individuals:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/organizational\
Contact"}}}},tools:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/tool"}},analysis:{type:"object",additionalProperties:!1,properties:{state:{$ref:"\
#/definitions/impactAnalysisState"},justification:{$ref:"#/definitions/impactAnalysisJustification"},response:{type:"array",additionalItems:!1,items:{type:"stri\
ng",enum:["can_not_fix","will_not_fix","update","rollback","workaround_available"]}},detail:{type:"string"}}},affects:{type:"array",uniqueItems:!0,additionalItems:!1,
items:{required:["ref"],additionalProperties:!1,properties:{ref:{$ref:"#/definitions/refType"},versions:{type:"array",additionalItems:!1,items:{oneOf:[{required:[
"version"]},{required:["range"]}],additionalProperties:!1,properties:{version:{$ref:"#/definitions/version"},range:{$ref:"#/definitions/range"},status:{$ref:"#/\
definitions/affectedStatus"}}}}}}},properties:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/property"}}}},affectedStatus:{type:"string",enum:["aff\
ected","unaffected","unknown"]},version:{type:"string",minLength:1,maxLength:1024},range:{type:"string",minLength:1,maxLength:1024},signature:{$ref:"jsf-0.82.SN\
APSHOT.schema.json#/definitions/signature"}}},ot=Object.prototype.hasOwnProperty,Wt=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-\
f]{12}$","u"),Ue=(ke(),De(ue)).formats["date-time"],Zt={type:"string",enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2\
b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]};function Ve(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;return typeof t!=
"string"?(Ve.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="MD5"||t==="SHA-1"||t==="SHA-256"||t==="SHA-384"||t==="SHA-512"||t==="SHA3-\
256"||t==="SHA3-384"||t==="SHA3-512"||t==="BLAKE2b-256"||t==="BLAKE2b-384"||t==="BLAKE2b-512"||t==="BLAKE3"?(Ve.errors=r,e===0):(Ve.errors=[{instancePath:a,keyword:"\
enum",params:{allowedValues:Zt.enum}}],!1)}var Jt=new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function Ye(t,{
instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(typeof t=="string"){if(!Jt.test(t))return Ye.errors=[{instancePath:a,
keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"}}],!1}else return Ye.errors=[{instancePath:a,
keyword:"type",params:{type:"string"}}],!1;return Ye.errors=r,e===0}function Ae(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,
e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o;if(t.alg===void 0&&(o="alg")||t.content===void 0&&(o="content"))return Ae.errors=[{instancePath:a,
keyword:"required",params:{missingProperty:o}}],!1;{let s=e;for(let y in t)if(!(y==="alg"||y==="content"))return Ae.errors=[{instancePath:a,keyword:"additionalP\
roperties",params:{additionalProperty:y}}],!1;if(s===e){if(t.alg!==void 0){let y=e;Ve(t.alg,{instancePath:a+"/alg",parentData:t,parentDataProperty:"alg",rootData:i})||
(r=r===null?Ve.errors:r.concat(Ve.errors),e=r.length);var n=y===e}else var n=!0;if(n)if(t.content!==void 0){let y=e;Ye(t.content,{instancePath:a+"/content",parentData:t,
parentDataProperty:"content",rootData:i})||(r=r===null?Ye.errors:r.concat(Ye.errors),e=r.length);var n=y===e}else var n=!0}}}else return Ae.errors=[{instancePath:a,
keyword:"type",params:{type:"object"}}],!1;return Ae.errors=r,e===0}var Xt={type:"object",required:["url","type"],additionalProperties:!1,properties:{url:{type:"\
string",format:"iri-reference"},comment:{type:"string"},type:{type:"string",enum:["vcs","issue-tracker","website","advisories","bom","mailing-list","social","ch\
at","documentation","support","distribution","license","build-meta","build-system","release-notes","other"]},hashes:{type:"array",additionalItems:!1,items:{$ref:"\
#/definitions/hash"}}}};function te(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.
isArray(t)){let s;if(t.url===void 0&&(s="url")||t.type===void 0&&(s="type"))return te.errors=[{instancePath:a,keyword:"required",params:{missingProperty:s}}],!1;
{let y=e;for(let p in t)if(!(p==="url"||p==="comment"||p==="type"||p==="hashes"))return te.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;if(y===e){if(t.url!==void 0){let p=e;if(e===p&&e===p&&typeof t.url!="string")return te.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"string"}}],
!1;var n=p===e}else var n=!0;if(n){if(t.comment!==void 0){let d=e;if(typeof t.comment!="string")return te.errors=[{instancePath:a+"/comment",keyword:"type",params:{
type:"string"}}],!1;var n=d===e}else var n=!0;if(n){if(t.type!==void 0){let l=t.type,u=e;if(typeof l!="string")return te.errors=[{instancePath:a+"/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(l==="vcs"||l==="issue-tracker"||l==="website"||l==="advisories"||l==="bom"||l==="mailing-list"||l==="social"||l==="chat"||
l==="documentation"||l==="support"||l==="distribution"||l==="license"||l==="build-meta"||l==="build-system"||l==="release-notes"||l==="other"))return te.errors=
[{instancePath:a+"/type",keyword:"enum",params:{allowedValues:Xt.properties.type.enum}}],!1;var n=u===e}else var n=!0;if(n)if(t.hashes!==void 0){let l=t.hashes,
u=e;if(e===u)if(Array.isArray(l)){var o=!0;let v=l.length;for(let c=0;c<v;c++){let D=e;Ae(l[c],{instancePath:a+"/hashes/"+c,parentData:l,parentDataProperty:c,rootData:i})||
(r=r===null?Ae.errors:r.concat(Ae.errors),e=r.length);var o=D===e;if(!o)break}}else return te.errors=[{instancePath:a+"/hashes",keyword:"type",params:{type:"arr\
ay"}}],!1;var n=u===e}else var n=!0}}}}}else return te.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return te.errors=r,e===0}function Pe(t,{
instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y=e;for(let p in t)
if(!(p==="vendor"||p==="name"||p==="version"||p==="hashes"||p==="externalReferences"))return Pe.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;if(y===e){if(t.vendor!==void 0){let p=e;if(typeof t.vendor!="string")return Pe.errors=[{instancePath:a+"/vendor",keyword:"type",params:{type:"string"}}],!1;var n=p===
e}else var n=!0;if(n){if(t.name!==void 0){let d=e;if(typeof t.name!="string")return Pe.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;
var n=d===e}else var n=!0;if(n){if(t.version!==void 0){let l=e;if(typeof t.version!="string")return Pe.errors=[{instancePath:a+"/version",keyword:"type",params:{
type:"string"}}],!1;var n=l===e}else var n=!0;if(n){if(t.hashes!==void 0){let u=t.hashes,f=e;if(e===f)if(Array.isArray(u)){var o=!0;let c=u.length;for(let D=0;D<
c;D++){let L=e;Ae(u[D],{instancePath:a+"/hashes/"+D,parentData:u,parentDataProperty:D,rootData:i})||(r=r===null?Ae.errors:r.concat(Ae.errors),e=r.length);var o=L===
e;if(!o)break}}else return Pe.errors=[{instancePath:a+"/hashes",keyword:"type",params:{type:"array"}}],!1;var n=f===e}else var n=!0;if(n)if(t.externalReferences!==
void 0){let u=t.externalReferences,f=e;if(e===f)if(Array.isArray(u)){var s=!0;let c=u.length;for(let D=0;D<c;D++){let L=e;te(u[D],{instancePath:a+"/externalRefe\
rences/"+D,parentData:u,parentDataProperty:D,rootData:i})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var s=L===e;if(!s)break}}else return Pe.errors=
[{instancePath:a+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var n=f===e}else var n=!0}}}}}else return Pe.errors=[{instancePath:a,keyword:"t\
ype",params:{type:"object"}}],!1;return Pe.errors=r,e===0}var It=(ke(),De(ue)).formats["idn-email"];function fe(t,{instancePath:a="",parentData:P,parentDataProperty:h,
rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;for(let s in t)if(!(s==="name"||s==="email"||s==="phone"))return fe.
errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(t.name!==void 0){let s=e;if(typeof t.name!="string")return fe.
errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var n=s===e}else var n=!0;if(n){if(t.email!==void 0){let y=t.email,p=e;if(e===p&&e===
p)if(typeof y=="string"){if(!It(y))return fe.errors=[{instancePath:a+"/email",keyword:"format",params:{format:"idn-email"}}],!1}else return fe.errors=[{instancePath:a+
"/email",keyword:"type",params:{type:"string"}}],!1;var n=p===e}else var n=!0;if(n)if(t.phone!==void 0){let y=e;if(typeof t.phone!="string")return fe.errors=[{instancePath:a+
"/phone",keyword:"type",params:{type:"string"}}],!1;var n=y===e}else var n=!0}}}else return fe.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;
return fe.errors=r,e===0}var mt={type:"object",required:["type","name"],additionalProperties:!1,properties:{type:{type:"string",enum:["application","framework",
"library","container","operating-system","device","firmware","file"]},"mime-type":{type:"string",pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{$ref:"#/defin\
itions/refType"},supplier:{$ref:"#/definitions/organizationalEntity"},author:{type:"string"},publisher:{type:"string"},group:{type:"string"},name:{type:"string"},
version:{type:"string"},description:{type:"string"},scope:{type:"string",enum:["required","optional","excluded"]},hashes:{type:"array",additionalItems:!1,items:{
$ref:"#/definitions/hash"}},licenses:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/licenseChoice"}},copyright:{type:"string"},cpe:{type:"string"},
purl:{type:"string"},swid:{$ref:"#/definitions/swid"},modified:{type:"boolean"},pedigree:{type:"object",additionalProperties:!1,properties:{ancestors:{type:"arr\
ay",additionalItems:!1,items:{$ref:"#/definitions/component"}},descendants:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/component"}},variants:{type:"\
array",additionalItems:!1,items:{$ref:"#/definitions/component"}},commits:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/commit"}},patches:{type:"a\
rray",additionalItems:!1,items:{$ref:"#/definitions/patch"}},notes:{type:"string"}}},externalReferences:{type:"array",additionalItems:!1,items:{$ref:"#/definiti\
ons/externalReference"}},components:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/component"},uniqueItems:!0},evidence:{$ref:"#/definitions/compon\
entEvidence"},releaseNotes:{$ref:"#/definitions/releaseNotes"},properties:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/property"}},signature:{$ref:"\
#/definitions/signature"}}},Qt=new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$","u");function ie(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){
let r=null,e=0;return typeof t!="string"?(ie.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):(ie.errors=r,e===0)}function J(t,{instancePath:a="",
parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y=e;for(let p in t)if(!(p==="name"||
p==="url"||p==="contact"))return J.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(y===e){if(t.name!==void 0){let p=e;
if(typeof t.name!="string")return J.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var n=p===e}else var n=!0;if(n){if(t.url!==void 0){
let d=t.url,l=e;if(e===l)if(Array.isArray(d)){var o=!0;let f=d.length;for(let v=0;v<f;v++){let c=e;if(e===c&&e===c&&typeof d[v]!="string")return J.errors=[{instancePath:a+
"/url/"+v,keyword:"type",params:{type:"string"}}],!1;var o=c===e;if(!o)break}}else return J.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"array"}}],
!1;var n=l===e}else var n=!0;if(n)if(t.contact!==void 0){let d=t.contact,l=e;if(e===l)if(Array.isArray(d)){var s=!0;let f=d.length;for(let v=0;v<f;v++){let c=e;
fe(d[v],{instancePath:a+"/contact/"+v,parentData:d,parentDataProperty:v,rootData:i})||(r=r===null?fe.errors:r.concat(fe.errors),e=r.length);var s=c===e;if(!s)break}}else
return J.errors=[{instancePath:a+"/contact",keyword:"type",params:{type:"array"}}],!1;var n=l===e}else var n=!0}}}else return J.errors=[{instancePath:a,keyword:"\
type",params:{type:"object"}}],!1;return J.errors=r,e===0}var Dt={$schema:"http://json-schema.org/draft-07/schema#",$id:"http://cyclonedx.org/schema/spdx.schema\
.json",type:"string",enum:["0BSD","3D-Slicer-1.0","AAL","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","ADSL","Ad\
vanced-Cryptics-Dictionary","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","Afmparse","AGPL-1.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0","AGPL-3.0-onl\
y","AGPL-3.0-or-later","Aladdin","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","any-OSI","any-OSI-per\
l-modules","Apache-1.0","Apache-1.1","Apache-2.0","APAFML","APL-1.0","App-s2p","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","Arphic-1999","Artistic-1.0","Artisti\
c-1.0-cl8","Artistic-1.0-Perl","Artistic-2.0","Artistic-dist","Aspell-RU","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","atc-game","Baekmuk","Bahyph","Bar\
r","bcrypt-Solar-Designer","Beerware","Bitstream-Charter","Bitstream-Vera","BitTorrent-1.0","BitTorrent-1.1","blessing","BlueOak-1.0.0","Boehm-GC","Boehm-GC-wit\
hout-fee","BOLA-1.1","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","BSD-1-Clause","BSD-2-Clause","BSD-2-Cla\
use-Darwin","BSD-2-Clause-first-lines","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","BSD-2-Clause-Patent","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-un\
changed","BSD-2-Clause-Views","BSD-3-Clause","BSD-3-Clause-acpica","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-flex","BSD-3-Clause-HP","BSD-3-\
Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clau\
se-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Cl\
ause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-ask-to-endorse","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-\
Modifications","BSD-Protection","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Systemics","BSD-Systemic\
s-W3Works","BSL-1.0","Buddy","Bugroff","BUSL-1.1","bzip2-1.0.5","bzip2-1.0.6","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","Caldera","Caldera-no-prea\
mble","CAPEC-tou","Catharon","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0\
-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0",
"CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC\
-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC\
-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-\
2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1\
.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C",
"CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","check-cvs","checkmk","ClArtistic","Clips","CMU-Mach","CMU-Mach-nodoc",
"CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","Community-Spec-1.0","Condor-1.1","copyleft-next-0.3.0","copyleft-next-0.3.1","Cornell-Lossl\
ess-JPEG","CPAL-1.0","CPL-1.0","CPOL-1.02","Cronyx","Crossword","CryptoSwift","CrystalStacker","CUA-OPL-1.0","Cube","curl","cve-tou","D-FSL-1.0","DEC-3-Clause",
"diffmark","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","DRL-1.0","DRL-1.1","DSDP","dtoa","\
dvipdfm","ECL-1.0","ECL-2.0","eCos-2.0","EFL-1.0","EFL-2.0","eGenix","Elastic-2.0","Entessa","EPICS","EPL-1.0","EPL-2.0","ErlPL-1.1","ESA-PL-permissive-2.4","ES\
A-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","etalab-2.0","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Eurosym","Fair","FBM","FDK-AAC","FDK-MPEG-H","F\
erguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-\
1.1-MIT","FTL","Furuseth","fwlw","Game-Programming-Gems","GCR-docs","GD","generic-xts","GFDL-1.1","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFD\
L-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-la\
ter","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3","GFDL-1.3-invariants-only","GFDL-1.3-invaria\
nts-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","Giftware","GL2PS","Glide","Glulxe","GLWTPL","\
gnuplot","GPL-1.0","GPL-1.0+","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0","GPL-2.0+","GPL-2.0-only","GPL-2.0-or-later","GPL-2.0-with-autoconf-exception","GPL-2.\
0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-2.0-with-GCC-exception","GPL-3.0","GPL-3.0+","GPL-3.0-only","GPL-3\
.0-or-later","GPL-3.0-with-autoconf-exception","GPL-3.0-with-GCC-exception","Graphics-Gems","gSOAP-1.3b","gtkbook","Gutmann","HaskellReport","HDF5","hdparm","HI\
DAPI","Hippocratic-2.1","Hippocratic-3.0-core","HP-1986","HP-1989","HPND","HPND-DEC","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement",
"HPND-export-US-modify","HPND-export2-US","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-Markus-Kuhn","HPND-merchantabili\
ty-variant","HPND-MIT-disclaimer","HPND-Netrek","HPND-Pbmplus","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-cri\
tical-systems","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-SMC","HPND-UC","HPND-UC-export-US","HTMLTIDY","hyphen-bulgarian",
"IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","ImageMagick","iMatix","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Inte\
l-ACPI","Interbase-1.0","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","Jam","JasPer-2.0","jove","JPL-image","JPNIC","JSON","Kastrup","Kazlib","Knuth-CTA\
N","LAL-1.2","LAL-1.3","Latex2e","Latex2e-translated-notice","Leptonica","LGPL-2.0","LGPL-2.0+","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1","LGPL-2.1+","LGPL\
-2.1-only","LGPL-2.1-or-later","LGPL-3.0","LGPL-3.0+","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","Libpng","libpng-1.6.35","libpng-2.0","libselinux-1.0","libti\
ff","libutil-David-Nugent","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","\
Linux-man-pages-copyleft-var","Linux-OpenIB","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","lsof","Lucida-\
Bitmap-Fonts","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","magaz","mailprio","MakeIndex","man2html","Martin\
-Birgmeier","McPhee-slideshow","metamail","Minpack","MIPS","MirOS","MIT","MIT-0","MIT-advertising","MIT-Click","MIT-CMU","MIT-enna","MIT-feh","MIT-Festival","MI\
T-Khronos-old","MIT-Modern-Variant","MIT-open-group","MIT-STK","MIT-testregex","MIT-Wu","MITNFA","MMIXware","MMPL-1.0.1","Motosoto","MPEG-SSG","mpi-permissive",
"mpich2","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","mplus","MS-LPL","MS-PL","MS-RL","MTLL","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","MV\
T-1.1","NAIST-2003","NASA-1.3","Naumen","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","Net-SNMP","NetCDF","Newsletr","NGPL","ngrep","NICTA-1.0","NIST-PD","NIS\
T-PD-fallback","NIST-PD-TNT","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","Nokia","NOSL","Noweb","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","\
Nunit","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODbL-1.0","ODC-By-1.0","OFFIS","OFL-1.0","OFL-1.0-no-RFN","OFL-1.0-RFN","OFL-1.1","OFL-1.1-no-RFN","OFL-1.1-RFN",
"OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2\
.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OpenMDW-1.0",
"OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OS\
L-3.0","OSSP","PADL","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","PDDL-1.0","PHP-3.0","PHP-3.01","Pixar","pkgconf","Plexus","pnmstitch","PolyForm-Non\
commercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","PPL","PSF-2.0","psfrag","psutils","Python-2.0","Python-2.0.1","python-ldap","Qhull","QPL-1.0","Q\
PL-1.0-INRIA-2004","radvd","Rdisc","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","Saxpath","SCEA","Scheme\
Report","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SimPL-2.\
0","SISSL","SISSL-1.2","SL","Sleepycat","SMAIL-GPL","SMLNJ","SMPPL","SNIA","snprintf","SOFA","softSurfer","Soundex","Spencer-86","Spencer-94","Spencer-99","SPL-\
1.0","ssh-keyscan","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","StandardML-NJ","SugarCRM-1.1.3","SUL-1.0","Sun-PPP","Sun-PPP-2000","SunPro","SWL","\
swrule","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TekHVC","TermReadKey","TGPPL-1.0","ThirdEye","threeparttable","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.\
0","TrustedQSL","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","Ubuntu-font-1.0","UCAR","UCL-1.0","ulem","UMich-Merit","Unicode-3.0","Unicode-DFS-2015","Unicode\
-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","UnRAR","UPL-1.0","URT-RLE","Vim","Vixie-Cron","VOSTROM","VSL-1.\
0","W3C","W3C-19980720","W3C-20150513","w3m","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","WTFNMFPL","WTFPL","wwl","wxWindows","X11","X11-distribute-modifi\
cations-variant","X11-no-permit-persons","X11-swapped","Xdebug-1.03","Xerox","Xfig","XFree86-1.1","xinetd","xkeyboard-config-Zinoviev","xlock","Xnet","xpp","XSk\
at","xzoom","YPL-1.0","YPL-1.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","zlib-acknowledgement","ZPL-1.1","ZPL-2.0","ZPL-2.1","389-exception","\
Asterisk-exception","Asterisk-linking-protocols-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-ge\
neric-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","CGAL-linking-exception","Classpath-exception-2.0","Cl\
asspath-exception-2.0-short","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","Digia-Qt-LGPL-exception-1.1","DigiRule-FOSS-exception","eCos-exception-2.0","\
erlang-otp-linking-exception","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC\
-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","Google-\
Patent-WebM","GPL-3.0-389-ds-base-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreame\
r-exception-2005","GStreamer-exception-2008","harbour-exception","i2p-gpl-java-exception","Independent-modules-exception","KiCad-libraries-exception","kvirc-ope\
nssl-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif\
-exception","mxml-exception","Nokia-Qt-exception-1.1","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exce\
ption","PCRE2-exception","polyparse-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1",
"Qwt-exception-1.0","romic-exception","RRDtool-FLOSS-exception-2.0","rsync-linking-exception","SANE-exception","SHL-2.0","SHL-2.1","Simple-Library-Usage-excepti\
on","Spelling-Provider-LGPL-exception","sqlitestudio-OpenSSL-exception","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-except\
ion-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]},er=Yt().default;function Ke(t,{
instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(typeof t!="string")return Ke.errors=[{instancePath:a,keyword:"type",params:{
type:"string"}}],!1;let n;n=!1;for(let o of Dt.enum)if(er(t,o)){n=!0;break}return n?(Ke.errors=r,e===0):(Ke.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:Dt.
enum}}],!1)}var tr={type:"object",required:["content"],additionalProperties:!1,properties:{contentType:{type:"string"},encoding:{type:"string",enum:["base64"]},
content:{type:"string"}}};function ne(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&
!Array.isArray(t)){let o;if(t.content===void 0&&(o="content"))return ne.errors=[{instancePath:a,keyword:"required",params:{missingProperty:o}}],!1;{let s=e;for(let y in t)
if(!(y==="contentType"||y==="encoding"||y==="content"))return ne.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(s===
e){if(t.contentType!==void 0){let y=e;if(typeof t.contentType!="string")return ne.errors=[{instancePath:a+"/contentType",keyword:"type",params:{type:"string"}}],
!1;var n=y===e}else var n=!0;if(n){if(t.encoding!==void 0){let p=t.encoding,d=e;if(typeof p!="string")return ne.errors=[{instancePath:a+"/encoding",keyword:"typ\
e",params:{type:"string"}}],!1;if(p!=="base64")return ne.errors=[{instancePath:a+"/encoding",keyword:"enum",params:{allowedValues:tr.properties.encoding.enum}}],
!1;var n=d===e}else var n=!0;if(n)if(t.content!==void 0){let p=e;if(typeof t.content!="string")return ne.errors=[{instancePath:a+"/content",keyword:"type",params:{
type:"string"}}],!1;var n=p===e}else var n=!0}}}}else return ne.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ne.errors=r,e===0}function je(t,{
instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0,n=e,o=!1,s=null,y=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.
id===void 0&&(u="id")){let f={instancePath:a,keyword:"required",params:{missingProperty:u}};r===null?r=[f]:r.push(f),e++}}var d=y===e;d&&(o=!0,s=0);let p=e;if(t&&
typeof t=="object"&&!Array.isArray(t)){let u;if(t.name===void 0&&(u="name")){let f={instancePath:a,keyword:"required",params:{missingProperty:u}};r===null?r=[f]:
r.push(f),e++}}var d=p===e;if(d&&o?(o=!1,s=[s,1]):d&&(o=!0,s=1),o)e=n,r!==null&&(n?r.length=n:r=null);else{let u={instancePath:a,keyword:"oneOf",params:{passingSchemas:s}};
return r===null?r=[u]:r.push(u),e++,je.errors=r,!1}if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let u=e;for(let f in t)if(!(f==="id"||f==="name"||f==="\
text"||f==="url"))return je.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(u===e){if(t.id!==void 0){let f=e;Ke(t.id,
{instancePath:a+"/id",parentData:t,parentDataProperty:"id",rootData:i})||(r=r===null?Ke.errors:r.concat(Ke.errors),e=r.length);var l=f===e}else var l=!0;if(l){if(t.
name!==void 0){let v=e;if(typeof t.name!="string")return je.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var l=v===e}else var l=!0;
if(l){if(t.text!==void 0){let c=e;ne(t.text,{instancePath:a+"/text",parentData:t,parentDataProperty:"text",rootData:i})||(r=r===null?ne.errors:r.concat(ne.errors),
e=r.length);var l=c===e}else var l=!0;if(l)if(t.url!==void 0){let c=e;if(e===c&&e===c&&typeof t.url!="string")return je.errors=[{instancePath:a+"/url",keyword:"\
type",params:{type:"string"}}],!1;var l=c===e}else var l=!0}}}}else return je.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return je.errors=
r,e===0}function ye(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0,n=e,o=!1,s=null,y=e;if(t&&typeof t=="object"&&!Array.
isArray(t)){let u;if(t.license===void 0&&(u="license")){let f={instancePath:a,keyword:"required",params:{missingProperty:u}};r===null?r=[f]:r.push(f),e++}}var d=y===
e;d&&(o=!0,s=0);let p=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.expression===void 0&&(u="expression")){let f={instancePath:a,keyword:"required",
params:{missingProperty:u}};r===null?r=[f]:r.push(f),e++}}var d=p===e;if(d&&o?(o=!1,s=[s,1]):d&&(o=!0,s=1),o)e=n,r!==null&&(n?r.length=n:r=null);else{let u={instancePath:a,
keyword:"oneOf",params:{passingSchemas:s}};return r===null?r=[u]:r.push(u),e++,ye.errors=r,!1}if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let u=e;for(let f in t)
if(!(f==="license"||f==="expression"))return ye.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(u===e){if(t.license!==
void 0){let f=e;je(t.license,{instancePath:a+"/license",parentData:t,parentDataProperty:"license",rootData:i})||(r=r===null?je.errors:r.concat(je.errors),e=r.length);
var l=f===e}else var l=!0;if(l)if(t.expression!==void 0){let f=e;if(typeof t.expression!="string")return ye.errors=[{instancePath:a+"/expression",keyword:"type",
params:{type:"string"}}],!1;var l=f===e}else var l=!0}}else return ye.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ye.errors=r,e===
0}function we(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o;
if(t.tagId===void 0&&(o="tagId")||t.name===void 0&&(o="name"))return we.errors=[{instancePath:a,keyword:"required",params:{missingProperty:o}}],!1;{let s=e;for(let y in t)
if(!(y==="tagId"||y==="name"||y==="version"||y==="tagVersion"||y==="patch"||y==="text"||y==="url"))return we.errors=[{instancePath:a,keyword:"additionalProperti\
es",params:{additionalProperty:y}}],!1;if(s===e){if(t.tagId!==void 0){let y=e;if(typeof t.tagId!="string")return we.errors=[{instancePath:a+"/tagId",keyword:"ty\
pe",params:{type:"string"}}],!1;var n=y===e}else var n=!0;if(n){if(t.name!==void 0){let p=e;if(typeof t.name!="string")return we.errors=[{instancePath:a+"/name",
keyword:"type",params:{type:"string"}}],!1;var n=p===e}else var n=!0;if(n){if(t.version!==void 0){let d=e;if(typeof t.version!="string")return we.errors=[{instancePath:a+
"/version",keyword:"type",params:{type:"string"}}],!1;var n=d===e}else var n=!0;if(n){if(t.tagVersion!==void 0){let l=t.tagVersion,u=e;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l)))return we.errors=[{instancePath:a+"/tagVersion",keyword:"type",params:{type:"integer"}}],!1;var n=u===e}else var n=!0;if(n){if(t.patch!==void 0){
let u=e;if(typeof t.patch!="boolean")return we.errors=[{instancePath:a+"/patch",keyword:"type",params:{type:"boolean"}}],!1;var n=u===e}else var n=!0;if(n){if(t.
text!==void 0){let f=e;ne(t.text,{instancePath:a+"/text",parentData:t,parentDataProperty:"text",rootData:i})||(r=r===null?ne.errors:r.concat(ne.errors),e=r.length);
var n=f===e}else var n=!0;if(n)if(t.url!==void 0){let f=e;if(e===f&&e===f&&typeof t.url!="string")return we.errors=[{instancePath:a+"/url",keyword:"type",params:{
type:"string"}}],!1;var n=f===e}else var n=!0}}}}}}}}else return we.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return we.errors=r,e===0}
function he(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;
for(let s in t)if(!(s==="timestamp"||s==="name"||s==="email"))return he.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;
if(o===e){if(t.timestamp!==void 0){let s=t.timestamp,y=e;if(e===y&&e===y)if(typeof s=="string"){if(!Ue.validate(s))return he.errors=[{instancePath:a+"/timestamp",
keyword:"format",params:{format:"date-time"}}],!1}else return he.errors=[{instancePath:a+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var n=y===e}else
var n=!0;if(n){if(t.name!==void 0){let y=e;if(typeof t.name!="string")return he.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var n=y===
e}else var n=!0;if(n)if(t.email!==void 0){let y=t.email,p=e;if(e===p&&e===p)if(typeof y=="string"){if(!It(y))return he.errors=[{instancePath:a+"/email",keyword:"\
format",params:{format:"idn-email"}}],!1}else return he.errors=[{instancePath:a+"/email",keyword:"type",params:{type:"string"}}],!1;var n=p===e}else var n=!0}}}else
return he.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return he.errors=r,e===0}function Oe(t,{instancePath:a="",parentData:P,parentDataProperty:h,
rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;for(let s in t)if(!(s==="uid"||s==="url"||s==="author"||s==="comm\
itter"||s==="message"))return Oe.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(t.uid!==void 0){let s=e;
if(typeof t.uid!="string")return Oe.errors=[{instancePath:a+"/uid",keyword:"type",params:{type:"string"}}],!1;var n=s===e}else var n=!0;if(n){if(t.url!==void 0){
let y=e;if(e===y&&e===y&&typeof t.url!="string")return Oe.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"string"}}],!1;var n=y===e}else var n=!0;if(n){
if(t.author!==void 0){let p=e;he(t.author,{instancePath:a+"/author",parentData:t,parentDataProperty:"author",rootData:i})||(r=r===null?he.errors:r.concat(he.errors),
e=r.length);var n=p===e}else var n=!0;if(n){if(t.committer!==void 0){let d=e;he(t.committer,{instancePath:a+"/committer",parentData:t,parentDataProperty:"commit\
ter",rootData:i})||(r=r===null?he.errors:r.concat(he.errors),e=r.length);var n=d===e}else var n=!0;if(n)if(t.message!==void 0){let d=e;if(typeof t.message!="str\
ing")return Oe.errors=[{instancePath:a+"/message",keyword:"type",params:{type:"string"}}],!1;var n=d===e}else var n=!0}}}}}else return Oe.errors=[{instancePath:a,
keyword:"type",params:{type:"object"}}],!1;return Oe.errors=r,e===0}var rr={type:"object",required:["type"],additionalProperties:!1,properties:{type:{type:"stri\
ng",enum:["unofficial","monkey","backport","cherry-pick"]},diff:{$ref:"#/definitions/diff"},resolves:{type:"array",additionalItems:!1,items:{$ref:"#/definitions\
/issue"}}}};function Me(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let o=e;for(let s in t)if(!(s==="text"||s==="url"))return Me.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(o===
e){if(t.text!==void 0){let s=e;ne(t.text,{instancePath:a+"/text",parentData:t,parentDataProperty:"text",rootData:i})||(r=r===null?ne.errors:r.concat(ne.errors),
e=r.length);var n=s===e}else var n=!0;if(n)if(t.url!==void 0){let s=e;if(e===s&&e===s&&typeof t.url!="string")return Me.errors=[{instancePath:a+"/url",keyword:"\
type",params:{type:"string"}}],!1;var n=s===e}else var n=!0}}else return Me.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Me.errors=
r,e===0}var ar={type:"object",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["defect","enhancement","security"]},id:{type:"stri\
ng"},name:{type:"string"},description:{type:"string"},source:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},url:{type:"string",format:"\
iri-reference"}}},references:{type:"array",items:{type:"string",format:"iri-reference"}}}};function ee(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.type===void 0&&(y="type"))return ee.errors=[{instancePath:a,keyword:"required",params:{
missingProperty:y}}],!1;{let p=e;for(let d in t)if(!(d==="type"||d==="id"||d==="name"||d==="description"||d==="source"||d==="references"))return ee.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:d}}],!1;if(p===e){if(t.type!==void 0){let d=t.type,l=e;if(typeof d!="string")return ee.errors=[{instancePath:a+
"/type",keyword:"type",params:{type:"string"}}],!1;if(!(d==="defect"||d==="enhancement"||d==="security"))return ee.errors=[{instancePath:a+"/type",keyword:"enum",
params:{allowedValues:ar.properties.type.enum}}],!1;var n=l===e}else var n=!0;if(n){if(t.id!==void 0){let l=e;if(typeof t.id!="string")return ee.errors=[{instancePath:a+
"/id",keyword:"type",params:{type:"string"}}],!1;var n=l===e}else var n=!0;if(n){if(t.name!==void 0){let u=e;if(typeof t.name!="string")return ee.errors=[{instancePath:a+
"/name",keyword:"type",params:{type:"string"}}],!1;var n=u===e}else var n=!0;if(n){if(t.description!==void 0){let f=e;if(typeof t.description!="string")return ee.
errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var n=f===e}else var n=!0;if(n){if(t.source!==void 0){let v=t.source,c=e;if(e===
c)if(v&&typeof v=="object"&&!Array.isArray(v)){let L=e;for(let S in v)if(!(S==="name"||S==="url"))return ee.errors=[{instancePath:a+"/source",keyword:"additiona\
lProperties",params:{additionalProperty:S}}],!1;if(L===e){if(v.name!==void 0){let S=e;if(typeof v.name!="string")return ee.errors=[{instancePath:a+"/source/name",
keyword:"type",params:{type:"string"}}],!1;var o=S===e}else var o=!0;if(o)if(v.url!==void 0){let S=e;if(e===S&&e===S&&typeof v.url!="string")return ee.errors=[{
instancePath:a+"/source/url",keyword:"type",params:{type:"string"}}],!1;var o=S===e}else var o=!0}}else return ee.errors=[{instancePath:a+"/source",keyword:"typ\
e",params:{type:"object"}}],!1;var n=c===e}else var n=!0;if(n)if(t.references!==void 0){let v=t.references,c=e;if(e===c)if(Array.isArray(v)){var s=!0;let L=v.length;
for(let S=0;S<L;S++){let w=e;if(e===w&&e===w&&typeof v[S]!="string")return ee.errors=[{instancePath:a+"/references/"+S,keyword:"type",params:{type:"string"}}],!1;
var s=w===e;if(!s)break}}else return ee.errors=[{instancePath:a+"/references",keyword:"type",params:{type:"array"}}],!1;var n=c===e}else var n=!0}}}}}}}else return ee.
errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ee.errors=r,e===0}function Ne(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if(t.type===void 0&&(s="type"))return Ne.errors=[{instancePath:a,keyword:"required",params:{
missingProperty:s}}],!1;{let y=e;for(let p in t)if(!(p==="type"||p==="diff"||p==="resolves"))return Ne.errors=[{instancePath:a,keyword:"additionalProperties",params:{
additionalProperty:p}}],!1;if(y===e){if(t.type!==void 0){let p=t.type,d=e;if(typeof p!="string")return Ne.errors=[{instancePath:a+"/type",keyword:"type",params:{
type:"string"}}],!1;if(!(p==="unofficial"||p==="monkey"||p==="backport"||p==="cherry-pick"))return Ne.errors=[{instancePath:a+"/type",keyword:"enum",params:{allowedValues:rr.
properties.type.enum}}],!1;var n=d===e}else var n=!0;if(n){if(t.diff!==void 0){let d=e;Me(t.diff,{instancePath:a+"/diff",parentData:t,parentDataProperty:"diff",
rootData:i})||(r=r===null?Me.errors:r.concat(Me.errors),e=r.length);var n=d===e}else var n=!0;if(n)if(t.resolves!==void 0){let d=t.resolves,l=e;if(e===l)if(Array.
isArray(d)){var o=!0;let f=d.length;for(let v=0;v<f;v++){let c=e;ee(d[v],{instancePath:a+"/resolves/"+v,parentData:d,parentDataProperty:v,rootData:i})||(r=r===null?
ee.errors:r.concat(ee.errors),e=r.length);var o=c===e;if(!o)break}}else return Ne.errors=[{instancePath:a+"/resolves",keyword:"type",params:{type:"array"}}],!1;
var n=l===e}else var n=!0}}}}else return Ne.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Ne.errors=r,e===0}function Ge(t,{instancePath:a="",
parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.text===void 0&&(n="text"))return Ge.
errors=[{instancePath:a,keyword:"required",params:{missingProperty:n}}],!1;{let o=e;for(let s in t)if(s!=="text")return Ge.errors=[{instancePath:a,keyword:"addi\
tionalProperties",params:{additionalProperty:s}}],!1;if(o===e&&t.text!==void 0&&typeof t.text!="string")return Ge.errors=[{instancePath:a+"/text",keyword:"type",
params:{type:"string"}}],!1}}else return Ge.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Ge.errors=r,e===0}function qe(t,{instancePath:a="",
parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y=e;for(let p in t)if(!(p==="licens\
es"||p==="copyright"))return qe.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(y===e){if(t.licenses!==void 0){let p=t.
licenses,d=e;if(e===d)if(Array.isArray(p)){var n=!0;let u=p.length;for(let f=0;f<u;f++){let v=e;ye(p[f],{instancePath:a+"/licenses/"+f,parentData:p,parentDataProperty:f,
rootData:i})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var n=v===e;if(!n)break}}else return qe.errors=[{instancePath:a+"/licenses",keyword:"type",params:{
type:"array"}}],!1;var s=d===e}else var s=!0;if(s)if(t.copyright!==void 0){let p=t.copyright,d=e;if(e===d)if(Array.isArray(p)){var o=!0;let u=p.length;for(let f=0;f<
u;f++){let v=e;Ge(p[f],{instancePath:a+"/copyright/"+f,parentData:p,parentDataProperty:f,rootData:i})||(r=r===null?Ge.errors:r.concat(Ge.errors),e=r.length);var o=v===
e;if(!o)break}}else return qe.errors=[{instancePath:a+"/copyright",keyword:"type",params:{type:"array"}}],!1;var s=d===e}else var s=!0}}else return qe.errors=[{
instancePath:a,keyword:"type",params:{type:"object"}}],!1;return qe.errors=r,e===0}var nr={type:"object",required:["type"],additionalProperties:!1,properties:{type:{
$ref:"#/definitions/releaseType"},title:{type:"string"},featuredImage:{type:"string",format:"iri-reference"},socialImage:{type:"string",format:"iri-reference"},
description:{type:"string"},timestamp:{type:"string",format:"date-time"},aliases:{type:"array",items:{type:"string"}},tags:{type:"array",items:{type:"string"}},
resolves:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/issue"}},notes:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/note"}},properties:{
type:"array",additionalItems:!1,items:{$ref:"#/definitions/property"}}}};function st(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,
e=0;return typeof t!="string"?(st.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):(st.errors=r,e===0)}var ir=new RegExp("^([a-z]{2})(-[A-Z]{\
2})?$","u");function We(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(typeof t=="string"){if(!ir.test(t))return We.
errors=[{instancePath:a,keyword:"pattern",params:{pattern:"^([a-z]{2})(-[A-Z]{2})?$"}}],!1}else return We.errors=[{instancePath:a,keyword:"type",params:{type:"s\
tring"}}],!1;return We.errors=r,e===0}function ze(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let o;if(t.text===void 0&&(o="text"))return ze.errors=[{instancePath:a,keyword:"required",params:{missingProperty:o}}],!1;{let s=e;
for(let y in t)if(!(y==="locale"||y==="text"))return ze.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(s===e){if(t.
locale!==void 0){let y=e;We(t.locale,{instancePath:a+"/locale",parentData:t,parentDataProperty:"locale",rootData:i})||(r=r===null?We.errors:r.concat(We.errors),
e=r.length);var n=y===e}else var n=!0;if(n)if(t.text!==void 0){let y=e;ne(t.text,{instancePath:a+"/text",parentData:t,parentDataProperty:"text",rootData:i})||(r=
r===null?ne.errors:r.concat(ne.errors),e=r.length);var n=y===e}else var n=!0}}}else return ze.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;
return ze.errors=r,e===0}function se(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.name!==void 0){let o=e;if(typeof t.name!="string")return se.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var n=o===
e}else var n=!0;if(n)if(t.value!==void 0){let o=e;if(typeof t.value!="string")return se.errors=[{instancePath:a+"/value",keyword:"type",params:{type:"string"}}],
!1;var n=o===e}else var n=!0}else return se.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return se.errors=r,e===0}function W(t,{instancePath:a="",
parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let l;if(t.type===void 0&&(l="type"))return W.
errors=[{instancePath:a,keyword:"required",params:{missingProperty:l}}],!1;{let u=e;for(let f in t)if(!ot.call(nr.properties,f))return W.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(u===e){if(t.type!==void 0){let f=e;st(t.type,{instancePath:a+"/type",parentData:t,parentDataProperty:"\
type",rootData:i})||(r=r===null?st.errors:r.concat(st.errors),e=r.length);var n=f===e}else var n=!0;if(n){if(t.title!==void 0){let v=e;if(typeof t.title!="strin\
g")return W.errors=[{instancePath:a+"/title",keyword:"type",params:{type:"string"}}],!1;var n=v===e}else var n=!0;if(n){if(t.featuredImage!==void 0){let c=e;if(e===
c&&e===c&&typeof t.featuredImage!="string")return W.errors=[{instancePath:a+"/featuredImage",keyword:"type",params:{type:"string"}}],!1;var n=c===e}else var n=!0;
if(n){if(t.socialImage!==void 0){let D=e;if(e===D&&e===D&&typeof t.socialImage!="string")return W.errors=[{instancePath:a+"/socialImage",keyword:"type",params:{
type:"string"}}],!1;var n=D===e}else var n=!0;if(n){if(t.description!==void 0){let L=e;if(typeof t.description!="string")return W.errors=[{instancePath:a+"/desc\
ription",keyword:"type",params:{type:"string"}}],!1;var n=L===e}else var n=!0;if(n){if(t.timestamp!==void 0){let S=t.timestamp,w=e;if(e===w&&e===w)if(typeof S==
"string"){if(!Ue.validate(S))return W.errors=[{instancePath:a+"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else return W.errors=[{instancePath:a+
"/timestamp",keyword:"type",params:{type:"string"}}],!1;var n=w===e}else var n=!0;if(n){if(t.aliases!==void 0){let w=t.aliases,$=e;if(e===$)if(Array.isArray(w)){
var o=!0;let I=w.length;for(let N=0;N<I;N++){let C=e;if(typeof w[N]!="string")return W.errors=[{instancePath:a+"/aliases/"+N,keyword:"type",params:{type:"string"}}],
!1;var o=C===e;if(!o)break}}else return W.errors=[{instancePath:a+"/aliases",keyword:"type",params:{type:"array"}}],!1;var n=$===e}else var n=!0;if(n){if(t.tags!==
void 0){let $=t.tags,b=e;if(e===b)if(Array.isArray($)){var s=!0;let N=$.length;for(let C=0;C<N;C++){let m=e;if(typeof $[C]!="string")return W.errors=[{instancePath:a+
"/tags/"+C,keyword:"type",params:{type:"string"}}],!1;var s=m===e;if(!s)break}}else return W.errors=[{instancePath:a+"/tags",keyword:"type",params:{type:"array"}}],
!1;var n=b===e}else var n=!0;if(n){if(t.resolves!==void 0){let b=t.resolves,I=e;if(e===I)if(Array.isArray(b)){var y=!0;let C=b.length;for(let m=0;m<C;m++){let g=e;
ee(b[m],{instancePath:a+"/resolves/"+m,parentData:b,parentDataProperty:m,rootData:i})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var y=g===e;if(!y)break}}else
return W.errors=[{instancePath:a+"/resolves",keyword:"type",params:{type:"array"}}],!1;var n=I===e}else var n=!0;if(n){if(t.notes!==void 0){let I=t.notes,N=e;if(e===
N)if(Array.isArray(I)){var p=!0;let m=I.length;for(let g=0;g<m;g++){let A=e;ze(I[g],{instancePath:a+"/notes/"+g,parentData:I,parentDataProperty:g,rootData:i})||
(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);var p=A===e;if(!p)break}}else return W.errors=[{instancePath:a+"/notes",keyword:"type",params:{type:"array"}}],
!1;var n=N===e}else var n=!0;if(n)if(t.properties!==void 0){let I=t.properties,N=e;if(e===N)if(Array.isArray(I)){var d=!0;let m=I.length;for(let g=0;g<m;g++){let A=e;
se(I[g],{instancePath:a+"/properties/"+g,parentData:I,parentDataProperty:g,rootData:i})||(r=r===null?se.errors:r.concat(se.errors),e=r.length);var d=A===e;if(!d)
break}}else return W.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var n=N===e}else var n=!0}}}}}}}}}}}}else return W.errors=[
{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return W.errors=r,e===0}var sr={type:"object",required:["algorithm","value"],additionalProperties:!1,
properties:{algorithm:{oneOf:[{type:"string",enum:["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","Ed25519","Ed448","HS256","HS384","HS\
512"]},{type:"string",format:"uri"}]},keyId:{type:"string"},publicKey:{$ref:"#/definitions/publicKey"},certificatePath:{type:"array",items:{type:"string"}},excludes:{
type:"array",items:{type:"string"}},value:{type:"string"}}},or=(ke(),De(ue)).formats.uri,kt={type:"object",required:["kty"],additionalProperties:!0,properties:{
kty:{$ref:"#/definitions/keyType"}},allOf:[{if:{properties:{kty:{const:"EC"}}},then:{required:["kty","crv","x","y"],additionalProperties:!1,properties:{kty:{$ref:"\
#/definitions/keyType"},crv:{type:"string",enum:["P-256","P-384","P-521"]},x:{type:"string"},y:{type:"string"}}}},{if:{properties:{kty:{const:"OKP"}}},then:{required:[
"kty","crv","x"],additionalProperties:!1,properties:{kty:{$ref:"#/definitions/keyType"},crv:{type:"string",enum:["Ed25519","Ed448"]},x:{type:"string"}}}},{if:{properties:{
kty:{const:"RSA"}}},then:{required:["kty","n","e"],additionalProperties:!1,properties:{kty:{$ref:"#/definitions/keyType"},n:{type:"string"},e:{type:"string"}}}}]},
pr={type:"string",enum:["EC","OKP","RSA"]};function ce(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;return typeof t!=
"string"?(ce.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="EC"||t==="OKP"||t==="RSA"?(ce.errors=r,e===0):(ce.errors=[{instancePath:a,
keyword:"enum",params:{allowedValues:pr.enum}}],!1)}function Y(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0,n=e,o=e,s=!0,
y=e;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.kty!==void 0&&t.kty!=="EC"){let D={};r===null?r=[D]:r.push(D),e++}var p=y===e;if(e=o,r!==null&&(o?r.length=o:
r=null),p){let D=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let S;if(t.kty===void 0&&(S="kty")||t.crv===void 0&&(S="crv")||t.x===void 0&&(S="x")||t.y===void 0&&
(S="y"))return Y.errors=[{instancePath:a,keyword:"required",params:{missingProperty:S}}],!1;{let w=e;for(let $ in t)if(!($==="kty"||$==="crv"||$==="x"||$==="y"))
return Y.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:$}}],!1;if(w===e){if(t.kty!==void 0){let $=e;ce(t.kty,{instancePath:a+
"/kty",parentData:t,parentDataProperty:"kty",rootData:i})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var d=$===e}else var d=!0;if(d){if(t.crv!==void 0){
let b=t.crv,I=e;if(typeof b!="string")return Y.errors=[{instancePath:a+"/crv",keyword:"type",params:{type:"string"}}],!1;if(!(b==="P-256"||b==="P-384"||b==="P-5\
21"))return Y.errors=[{instancePath:a+"/crv",keyword:"enum",params:{allowedValues:kt.allOf[0].then.properties.crv.enum}}],!1;var d=I===e}else var d=!0;if(d){if(t.
x!==void 0){let I=e;if(typeof t.x!="string")return Y.errors=[{instancePath:a+"/x",keyword:"type",params:{type:"string"}}],!1;var d=I===e}else var d=!0;if(d)if(t.
y!==void 0){let I=e;if(typeof t.y!="string")return Y.errors=[{instancePath:a+"/y",keyword:"type",params:{type:"string"}}],!1;var d=I===e}else var d=!0}}}}}var p=D===
e;s=p}if(!s){let D={instancePath:a,keyword:"if",params:{failingKeyword:"then"}};return r===null?r=[D]:r.push(D),e++,Y.errors=r,!1}var l=n===e;if(l){let D=e,L=e,
S=!0,w=e;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.kty!==void 0&&t.kty!=="OKP"){let b={};r===null?r=[b]:r.push(b),e++}var u=w===e;if(e=L,r!==null&&(L?r.length=
L:r=null),u){let b=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let N;if(t.kty===void 0&&(N="kty")||t.crv===void 0&&(N="crv")||t.x===void 0&&(N="x"))return Y.
errors=[{instancePath:a,keyword:"required",params:{missingProperty:N}}],!1;{let C=e;for(let m in t)if(!(m==="kty"||m==="crv"||m==="x"))return Y.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:m}}],!1;if(C===e){if(t.kty!==void 0){let m=e;ce(t.kty,{instancePath:a+"/kty",parentData:t,parentDataProperty:"\
kty",rootData:i})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var f=m===e}else var f=!0;if(f){if(t.crv!==void 0){let g=t.crv,A=e;if(typeof g!="string")
return Y.errors=[{instancePath:a+"/crv",keyword:"type",params:{type:"string"}}],!1;if(!(g==="Ed25519"||g==="Ed448"))return Y.errors=[{instancePath:a+"/crv",keyword:"\
enum",params:{allowedValues:kt.allOf[1].then.properties.crv.enum}}],!1;var f=A===e}else var f=!0;if(f)if(t.x!==void 0){let g=e;if(typeof t.x!="string")return Y.
errors=[{instancePath:a+"/x",keyword:"type",params:{type:"string"}}],!1;var f=g===e}else var f=!0}}}}var u=b===e;S=u}if(!S){let b={instancePath:a,keyword:"if",params:{
failingKeyword:"then"}};return r===null?r=[b]:r.push(b),e++,Y.errors=r,!1}var l=D===e;if(l){let b=e,I=e,N=!0,C=e;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.
kty!==void 0&&t.kty!=="RSA"){let g={};r===null?r=[g]:r.push(g),e++}var v=C===e;if(e=I,r!==null&&(I?r.length=I:r=null),v){let g=e;if(t&&typeof t=="object"&&!Array.
isArray(t)){let k;if(t.kty===void 0&&(k="kty")||t.n===void 0&&(k="n")||t.e===void 0&&(k="e"))return Y.errors=[{instancePath:a,keyword:"required",params:{missingProperty:k}}],
!1;{let j=e;for(let T in t)if(!(T==="kty"||T==="n"||T==="e"))return Y.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:T}}],!1;
if(j===e){if(t.kty!==void 0){let T=e;ce(t.kty,{instancePath:a+"/kty",parentData:t,parentDataProperty:"kty",rootData:i})||(r=r===null?ce.errors:r.concat(ce.errors),
e=r.length);var c=T===e}else var c=!0;if(c){if(t.n!==void 0){let z=e;if(typeof t.n!="string")return Y.errors=[{instancePath:a+"/n",keyword:"type",params:{type:"\
string"}}],!1;var c=z===e}else var c=!0;if(c)if(t.e!==void 0){let z=e;if(typeof t.e!="string")return Y.errors=[{instancePath:a+"/e",keyword:"type",params:{type:"\
string"}}],!1;var c=z===e}else var c=!0}}}}var v=g===e;N=v}if(!N){let g={instancePath:a,keyword:"if",params:{failingKeyword:"then"}};return r===null?r=[g]:r.push(
g),e++,Y.errors=r,!1}var l=b===e}}if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let D;if(t.kty===void 0&&(D="kty"))return Y.errors=[{instancePath:a,keyword:"\
required",params:{missingProperty:D}}],!1;t.kty!==void 0&&(ce(t.kty,{instancePath:a+"/kty",parentData:t,parentDataProperty:"kty",rootData:i})||(r=r===null?ce.errors:
r.concat(ce.errors),e=r.length))}else return Y.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Y.errors=r,e===0}function ae(t,{instancePath:a="",
parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.algorithm===void 0&&(p="algo\
rithm")||t.value===void 0&&(p="value"))return ae.errors=[{instancePath:a,keyword:"required",params:{missingProperty:p}}],!1;{let d=e;for(let l in t)if(!(l==="al\
gorithm"||l==="keyId"||l==="publicKey"||l==="certificatePath"||l==="excludes"||l==="value"))return ae.errors=[{instancePath:a,keyword:"additionalProperties",params:{
additionalProperty:l}}],!1;if(d===e){if(t.algorithm!==void 0){let l=t.algorithm,u=e,f=e,v=!1,c=null,D=e;if(typeof l!="string"){let w={instancePath:a+"/algorithm",
keyword:"type",params:{type:"string"}};r===null?r=[w]:r.push(w),e++}if(!(l==="RS256"||l==="RS384"||l==="RS512"||l==="PS256"||l==="PS384"||l==="PS512"||l==="ES25\
6"||l==="ES384"||l==="ES512"||l==="Ed25519"||l==="Ed448"||l==="HS256"||l==="HS384"||l==="HS512")){let w={instancePath:a+"/algorithm",keyword:"enum",params:{allowedValues:sr.
properties.algorithm.oneOf[0].enum}};r===null?r=[w]:r.push(w),e++}var n=D===e;n&&(v=!0,c=0);let L=e;if(e===L&&e===L)if(typeof l=="string"){if(!or(l)){let w={instancePath:a+
"/algorithm",keyword:"format",params:{format:"uri"}};r===null?r=[w]:r.push(w),e++}}else{let w={instancePath:a+"/algorithm",keyword:"type",params:{type:"string"}};
r===null?r=[w]:r.push(w),e++}var n=L===e;if(n&&v?(v=!1,c=[c,1]):n&&(v=!0,c=1),v)e=f,r!==null&&(f?r.length=f:r=null);else{let w={instancePath:a+"/algorithm",keyword:"\
oneOf",params:{passingSchemas:c}};return r===null?r=[w]:r.push(w),e++,ae.errors=r,!1}var o=u===e}else var o=!0;if(o){if(t.keyId!==void 0){let u=e;if(typeof t.keyId!=
"string")return ae.errors=[{instancePath:a+"/keyId",keyword:"type",params:{type:"string"}}],!1;var o=u===e}else var o=!0;if(o){if(t.publicKey!==void 0){let f=e;
Y(t.publicKey,{instancePath:a+"/publicKey",parentData:t,parentDataProperty:"publicKey",rootData:i})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var o=f===
e}else var o=!0;if(o){if(t.certificatePath!==void 0){let v=t.certificatePath,c=e;if(e===c)if(Array.isArray(v)){var s=!0;let L=v.length;for(let S=0;S<L;S++){let w=e;
if(typeof v[S]!="string")return ae.errors=[{instancePath:a+"/certificatePath/"+S,keyword:"type",params:{type:"string"}}],!1;var s=w===e;if(!s)break}}else return ae.
errors=[{instancePath:a+"/certificatePath",keyword:"type",params:{type:"array"}}],!1;var o=c===e}else var o=!0;if(o){if(t.excludes!==void 0){let c=t.excludes,D=e;
if(e===D)if(Array.isArray(c)){var y=!0;let S=c.length;for(let w=0;w<S;w++){let $=e;if(typeof c[w]!="string")return ae.errors=[{instancePath:a+"/excludes/"+w,keyword:"\
type",params:{type:"string"}}],!1;var y=$===e;if(!y)break}}else return ae.errors=[{instancePath:a+"/excludes",keyword:"type",params:{type:"array"}}],!1;var o=D===
e}else var o=!0;if(o)if(t.value!==void 0){let c=e;if(typeof t.value!="string")return ae.errors=[{instancePath:a+"/value",keyword:"type",params:{type:"string"}}],
!1;var o=c===e}else var o=!0}}}}}}}else return ae.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ae.errors=r,e===0}function me(t,{instancePath:a="",
parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(!(t&&typeof t=="object"&&!Array.isArray(t)))return me.errors=[{instancePath:a,keyword:"typ\
e",params:{type:"object"}}],!1;let n=e,o=!1,s=null,y=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let f=e;for(let v in t)if(v!=="signers"){let c={instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:v}};r===null?r=[c]:r.push(c),e++;break}if(f===e&&t.signers!==void 0){let v=t.signers;if(e===e)if(Array.
isArray(v)){var p=!0;let c=v.length;for(let D=0;D<c;D++){let L=e;ae(v[D],{instancePath:a+"/signers/"+D,parentData:v,parentDataProperty:D,rootData:i})||(r=r===null?
ae.errors:r.concat(ae.errors),e=r.length);var p=L===e;if(!p)break}}else{let c={instancePath:a+"/signers",keyword:"type",params:{type:"array"}};r===null?r=[c]:r.
push(c),e++}}}var u=y===e;u&&(o=!0,s=0);let d=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let f=e;for(let v in t)if(v!=="chain"){let c={instancePath:a,keyword:"\
additionalProperties",params:{additionalProperty:v}};r===null?r=[c]:r.push(c),e++;break}if(f===e&&t.chain!==void 0){let v=t.chain;if(e===e)if(Array.isArray(v)){
var l=!0;let c=v.length;for(let D=0;D<c;D++){let L=e;ae(v[D],{instancePath:a+"/chain/"+D,parentData:v,parentDataProperty:D,rootData:i})||(r=r===null?ae.errors:r.
concat(ae.errors),e=r.length);var l=L===e;if(!l)break}}else{let c={instancePath:a+"/chain",keyword:"type",params:{type:"array"}};r===null?r=[c]:r.push(c),e++}}}
var u=d===e;if(u&&o)o=!1,s=[s,1];else{u&&(o=!0,s=1);let f=e;ae(t,{instancePath:a,parentData:P,parentDataProperty:h,rootData:i})||(r=r===null?ae.errors:r.concat(
ae.errors),e=r.length);var u=f===e;u&&o?(o=!1,s=[s,2]):u&&(o=!0,s=2)}if(o)e=n,r!==null&&(n?r.length=n:r=null);else{let f={instancePath:a,keyword:"oneOf",params:{
passingSchemas:s}};return r===null?r=[f]:r.push(f),e++,me.errors=r,!1}return me.errors=r,e===0}var Se={validate:_};function _(t,{instancePath:a="",parentData:P,
parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let L;if(t.type===void 0&&(L="type")||t.name===void 0&&
(L="name"))return _.errors=[{instancePath:a,keyword:"required",params:{missingProperty:L}}],!1;{let S=e;for(let w in t)if(!ot.call(mt.properties,w))return _.errors=
[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:w}}],!1;if(S===e){if(t.type!==void 0){let w=t.type,$=e;if(typeof w!="string")return _.
errors=[{instancePath:a+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(w==="application"||w==="framework"||w==="library"||w==="container"||w==="operati\
ng-system"||w==="device"||w==="firmware"||w==="file"))return _.errors=[{instancePath:a+"/type",keyword:"enum",params:{allowedValues:mt.properties.type.enum}}],!1;
var n=$===e}else var n=!0;if(n){if(t["mime-type"]!==void 0){let $=t["mime-type"],b=e;if(e===b)if(typeof $=="string"){if(!Qt.test($))return _.errors=[{instancePath:a+
"/mime-type",keyword:"pattern",params:{pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"}}],!1}else return _.errors=[{instancePath:a+"/mime-type",keyword:"type",params:{type:"\
string"}}],!1;var n=b===e}else var n=!0;if(n){if(t["bom-ref"]!==void 0){let b=e;ie(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-\
ref",rootData:i})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var n=b===e}else var n=!0;if(n){if(t.supplier!==void 0){let I=e;J(t.supplier,{instancePath:a+
"/supplier",parentData:t,parentDataProperty:"supplier",rootData:i})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var n=I===e}else var n=!0;if(n){if(t.author!==
void 0){let N=e;if(typeof t.author!="string")return _.errors=[{instancePath:a+"/author",keyword:"type",params:{type:"string"}}],!1;var n=N===e}else var n=!0;if(n){
if(t.publisher!==void 0){let C=e;if(typeof t.publisher!="string")return _.errors=[{instancePath:a+"/publisher",keyword:"type",params:{type:"string"}}],!1;var n=C===
e}else var n=!0;if(n){if(t.group!==void 0){let m=e;if(typeof t.group!="string")return _.errors=[{instancePath:a+"/group",keyword:"type",params:{type:"string"}}],
!1;var n=m===e}else var n=!0;if(n){if(t.name!==void 0){let g=e;if(typeof t.name!="string")return _.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"\
string"}}],!1;var n=g===e}else var n=!0;if(n){if(t.version!==void 0){let A=e;if(typeof t.version!="string")return _.errors=[{instancePath:a+"/version",keyword:"\
type",params:{type:"string"}}],!1;var n=A===e}else var n=!0;if(n){if(t.description!==void 0){let k=e;if(typeof t.description!="string")return _.errors=[{instancePath:a+
"/description",keyword:"type",params:{type:"string"}}],!1;var n=k===e}else var n=!0;if(n){if(t.scope!==void 0){let j=t.scope,T=e;if(typeof j!="string")return _.
errors=[{instancePath:a+"/scope",keyword:"type",params:{type:"string"}}],!1;if(!(j==="required"||j==="optional"||j==="excluded"))return _.errors=[{instancePath:a+
"/scope",keyword:"enum",params:{allowedValues:mt.properties.scope.enum}}],!1;var n=T===e}else var n=!0;if(n){if(t.hashes!==void 0){let T=t.hashes,z=e;if(e===z)if(Array.
isArray(T)){var o=!0;let K=T.length;for(let re=0;re<K;re++){let U=e;Ae(T[re],{instancePath:a+"/hashes/"+re,parentData:T,parentDataProperty:re,rootData:i})||(r=r===
null?Ae.errors:r.concat(Ae.errors),e=r.length);var o=U===e;if(!o)break}}else return _.errors=[{instancePath:a+"/hashes",keyword:"type",params:{type:"array"}}],!1;
var n=z===e}else var n=!0;if(n){if(t.licenses!==void 0){let z=t.licenses,M=e;if(e===M)if(Array.isArray(z)){var s=!0;let re=z.length;for(let U=0;U<re;U++){let pe=e;
ye(z[U],{instancePath:a+"/licenses/"+U,parentData:z,parentDataProperty:U,rootData:i})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var s=pe===e;if(!s)
break}}else return _.errors=[{instancePath:a+"/licenses",keyword:"type",params:{type:"array"}}],!1;var n=M===e}else var n=!0;if(n){if(t.copyright!==void 0){let M=e;
if(typeof t.copyright!="string")return _.errors=[{instancePath:a+"/copyright",keyword:"type",params:{type:"string"}}],!1;var n=M===e}else var n=!0;if(n){if(t.cpe!==
void 0){let K=e;if(typeof t.cpe!="string")return _.errors=[{instancePath:a+"/cpe",keyword:"type",params:{type:"string"}}],!1;var n=K===e}else var n=!0;if(n){if(t.
purl!==void 0){let re=e;if(typeof t.purl!="string")return _.errors=[{instancePath:a+"/purl",keyword:"type",params:{type:"string"}}],!1;var n=re===e}else var n=!0;
if(n){if(t.swid!==void 0){let U=e;we(t.swid,{instancePath:a+"/swid",parentData:t,parentDataProperty:"swid",rootData:i})||(r=r===null?we.errors:r.concat(we.errors),
e=r.length);var n=U===e}else var n=!0;if(n){if(t.modified!==void 0){let pe=e;if(typeof t.modified!="boolean")return _.errors=[{instancePath:a+"/modified",keyword:"\
type",params:{type:"boolean"}}],!1;var n=pe===e}else var n=!0;if(n){if(t.pedigree!==void 0){let O=t.pedigree,le=e;if(e===le)if(O&&typeof O=="object"&&!Array.isArray(
O)){let X=e;for(let F in O)if(!(F==="ancestors"||F==="descendants"||F==="variants"||F==="commits"||F==="patches"||F==="notes"))return _.errors=[{instancePath:a+
"/pedigree",keyword:"additionalProperties",params:{additionalProperty:F}}],!1;if(X===e){if(O.ancestors!==void 0){let F=O.ancestors,q=e;if(e===q)if(Array.isArray(
F)){var y=!0;let G=F.length;for(let x=0;x<G;x++){let R=e;Se.validate(F[x],{instancePath:a+"/pedigree/ancestors/"+x,parentData:F,parentDataProperty:x,rootData:i})||
(r=r===null?Se.validate.errors:r.concat(Se.validate.errors),e=r.length);var y=R===e;if(!y)break}}else return _.errors=[{instancePath:a+"/pedigree/ancestors",keyword:"\
type",params:{type:"array"}}],!1;var p=q===e}else var p=!0;if(p){if(O.descendants!==void 0){let q=O.descendants,E=e;if(e===E)if(Array.isArray(q)){var d=!0;let x=q.
length;for(let R=0;R<x;R++){let xe=e;Se.validate(q[R],{instancePath:a+"/pedigree/descendants/"+R,parentData:q,parentDataProperty:R,rootData:i})||(r=r===null?Se.
validate.errors:r.concat(Se.validate.errors),e=r.length);var d=xe===e;if(!d)break}}else return _.errors=[{instancePath:a+"/pedigree/descendants",keyword:"type",
params:{type:"array"}}],!1;var p=E===e}else var p=!0;if(p){if(O.variants!==void 0){let E=O.variants,G=e;if(e===G)if(Array.isArray(E)){var l=!0;let R=E.length;for(let xe=0;xe<
R;xe++){let ve=e;Se.validate(E[xe],{instancePath:a+"/pedigree/variants/"+xe,parentData:E,parentDataProperty:xe,rootData:i})||(r=r===null?Se.validate.errors:r.concat(
Se.validate.errors),e=r.length);var l=ve===e;if(!l)break}}else return _.errors=[{instancePath:a+"/pedigree/variants",keyword:"type",params:{type:"array"}}],!1;var p=G===
e}else var p=!0;if(p){if(O.commits!==void 0){let G=O.commits,x=e;if(e===x)if(Array.isArray(G)){var u=!0;let xe=G.length;for(let ve=0;ve<xe;ve++){let de=e;Oe(G[ve],
{instancePath:a+"/pedigree/commits/"+ve,parentData:G,parentDataProperty:ve,rootData:i})||(r=r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var u=de===e;if(!u)
break}}else return _.errors=[{instancePath:a+"/pedigree/commits",keyword:"type",params:{type:"array"}}],!1;var p=x===e}else var p=!0;if(p){if(O.patches!==void 0){
let x=O.patches,R=e;if(e===R)if(Array.isArray(x)){var f=!0;let ve=x.length;for(let de=0;de<ve;de++){let oe=e;Ne(x[de],{instancePath:a+"/pedigree/patches/"+de,parentData:x,
parentDataProperty:de,rootData:i})||(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);var f=oe===e;if(!f)break}}else return _.errors=[{instancePath:a+"/pedi\
gree/patches",keyword:"type",params:{type:"array"}}],!1;var p=R===e}else var p=!0;if(p)if(O.notes!==void 0){let x=e;if(typeof O.notes!="string")return _.errors=
[{instancePath:a+"/pedigree/notes",keyword:"type",params:{type:"string"}}],!1;var p=x===e}else var p=!0}}}}}}else return _.errors=[{instancePath:a+"/pedigree",keyword:"\
type",params:{type:"object"}}],!1;var n=le===e}else var n=!0;if(n){if(t.externalReferences!==void 0){let le=t.externalReferences,H=e;if(e===H)if(Array.isArray(le)){
var v=!0;let F=le.length;for(let q=0;q<F;q++){let E=e;te(le[q],{instancePath:a+"/externalReferences/"+q,parentData:le,parentDataProperty:q,rootData:i})||(r=r===
null?te.errors:r.concat(te.errors),e=r.length);var v=E===e;if(!v)break}}else return _.errors=[{instancePath:a+"/externalReferences",keyword:"type",params:{type:"\
array"}}],!1;var n=H===e}else var n=!0;if(n){if(t.components!==void 0){let H=t.components,X=e;if(e===X)if(Array.isArray(H)){var c=!0;let q=H.length;for(let E=0;E<
q;E++){let G=e;Se.validate(H[E],{instancePath:a+"/components/"+E,parentData:H,parentDataProperty:E,rootData:i})||(r=r===null?Se.validate.errors:r.concat(Se.validate.
errors),e=r.length);var c=G===e;if(!c)break}if(c&&!(ke(),De(ue)).unique(H))return _.errors=[{instancePath:a+"/components",keyword:"uniqueItems",params:{}}],!1}else
return _.errors=[{instancePath:a+"/components",keyword:"type",params:{type:"array"}}],!1;var n=X===e}else var n=!0;if(n){if(t.evidence!==void 0){let X=e;qe(t.evidence,
{instancePath:a+"/evidence",parentData:t,parentDataProperty:"evidence",rootData:i})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var n=X===e}else var n=!0;
if(n){if(t.releaseNotes!==void 0){let F=e;W(t.releaseNotes,{instancePath:a+"/releaseNotes",parentData:t,parentDataProperty:"releaseNotes",rootData:i})||(r=r===null?
W.errors:r.concat(W.errors),e=r.length);var n=F===e}else var n=!0;if(n){if(t.properties!==void 0){let q=t.properties,E=e;if(e===E)if(Array.isArray(q)){var D=!0;
let x=q.length;for(let R=0;R<x;R++){let xe=e;se(q[R],{instancePath:a+"/properties/"+R,parentData:q,parentDataProperty:R,rootData:i})||(r=r===null?se.errors:r.concat(
se.errors),e=r.length);var D=xe===e;if(!D)break}}else return _.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var n=E===e}else var n=!0;
if(n)if(t.signature!==void 0){let q=e;me(t.signature,{instancePath:a+"/signature",parentData:t,parentDataProperty:"signature",rootData:i})||(r=r===null?me.errors:
r.concat(me.errors),e=r.length);var n=q===e}else var n=!0}}}}}}}}}}}}}}}}}}}}}}}}}}else return _.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],
!1;return _.errors=r,e===0}function Ce(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&
!Array.isArray(t)){let d=e;for(let l in t)if(!(l==="timestamp"||l==="tools"||l==="authors"||l==="component"||l==="manufacture"||l==="supplier"||l==="licenses"||
l==="properties"))return Ce.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(d===e){if(t.timestamp!==void 0){let l=t.
timestamp,u=e;if(e===u&&e===u)if(typeof l=="string"){if(!Ue.validate(l))return Ce.errors=[{instancePath:a+"/timestamp",keyword:"format",params:{format:"date-tim\
e"}}],!1}else return Ce.errors=[{instancePath:a+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var n=u===e}else var n=!0;if(n){if(t.tools!==void 0){let u=t.
tools,f=e;if(e===f)if(Array.isArray(u)){var o=!0;let c=u.length;for(let D=0;D<c;D++){let L=e;Pe(u[D],{instancePath:a+"/tools/"+D,parentData:u,parentDataProperty:D,
rootData:i})||(r=r===null?Pe.errors:r.concat(Pe.errors),e=r.length);var o=L===e;if(!o)break}}else return Ce.errors=[{instancePath:a+"/tools",keyword:"type",params:{
type:"array"}}],!1;var n=f===e}else var n=!0;if(n){if(t.authors!==void 0){let f=t.authors,v=e;if(e===v)if(Array.isArray(f)){var s=!0;let D=f.length;for(let L=0;L<
D;L++){let S=e;fe(f[L],{instancePath:a+"/authors/"+L,parentData:f,parentDataProperty:L,rootData:i})||(r=r===null?fe.errors:r.concat(fe.errors),e=r.length);var s=S===
e;if(!s)break}}else return Ce.errors=[{instancePath:a+"/authors",keyword:"type",params:{type:"array"}}],!1;var n=v===e}else var n=!0;if(n){if(t.component!==void 0){
let v=e;_(t.component,{instancePath:a+"/component",parentData:t,parentDataProperty:"component",rootData:i})||(r=r===null?_.errors:r.concat(_.errors),e=r.length);
var n=v===e}else var n=!0;if(n){if(t.manufacture!==void 0){let c=e;J(t.manufacture,{instancePath:a+"/manufacture",parentData:t,parentDataProperty:"manufacture",
rootData:i})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var n=c===e}else var n=!0;if(n){if(t.supplier!==void 0){let D=e;J(t.supplier,{instancePath:a+"\
/supplier",parentData:t,parentDataProperty:"supplier",rootData:i})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var n=D===e}else var n=!0;if(n){if(t.licenses!==
void 0){let L=t.licenses,S=e;if(e===S)if(Array.isArray(L)){var y=!0;let $=L.length;for(let b=0;b<$;b++){let I=e;ye(L[b],{instancePath:a+"/licenses/"+b,parentData:L,
parentDataProperty:b,rootData:i})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var y=I===e;if(!y)break}}else return Ce.errors=[{instancePath:a+"/licen\
ses",keyword:"type",params:{type:"array"}}],!1;var n=S===e}else var n=!0;if(n)if(t.properties!==void 0){let L=t.properties,S=e;if(e===S)if(Array.isArray(L)){var p=!0;
let $=L.length;for(let b=0;b<$;b++){let I=e;se(L[b],{instancePath:a+"/properties/"+b,parentData:L,parentDataProperty:b,rootData:i})||(r=r===null?se.errors:r.concat(
se.errors),e=r.length);var p=I===e;if(!p)break}}else return Ce.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var n=S===e}else var n=!0}}}}}}}}else
return Ce.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Ce.errors=r,e===0}var lr={type:"object",required:["name"],additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},provider:{$ref:"#/definitions/organizationalEntity"},group:{type:"string"},name:{type:"string"},version:{type:"\
string"},description:{type:"string"},endpoints:{type:"array",items:{type:"string",format:"iri-reference"}},authenticated:{type:"boolean"},"x-trust-boundary":{type:"\
boolean"},data:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/dataClassification"}},licenses:{type:"array",additionalItems:!1,items:{$ref:"#/defini\
tions/licenseChoice"}},externalReferences:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/externalReference"}},services:{type:"array",additionalItems:!1,
items:{$ref:"#/definitions/service"},uniqueItems:!0},releaseNotes:{$ref:"#/definitions/releaseNotes"},properties:{type:"array",additionalItems:!1,items:{$ref:"#\
/definitions/property"}},signature:{$ref:"#/definitions/signature"}}},yr={type:"string",enum:["inbound","outbound","bi-directional","unknown"]};function Ze(t,{instancePath:a="",
parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;return typeof t!="string"?(Ze.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],
!1):t==="inbound"||t==="outbound"||t==="bi-directional"||t==="unknown"?(Ze.errors=r,e===0):(Ze.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:yr.enum}}],
!1)}function Te(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o;
if(t.flow===void 0&&(o="flow")||t.classification===void 0&&(o="classification"))return Te.errors=[{instancePath:a,keyword:"required",params:{missingProperty:o}}],
!1;{let s=e;for(let y in t)if(!(y==="flow"||y==="classification"))return Te.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;if(s===e){if(t.flow!==void 0){let y=e;Ze(t.flow,{instancePath:a+"/flow",parentData:t,parentDataProperty:"flow",rootData:i})||(r=r===null?Ze.errors:r.concat(Ze.
errors),e=r.length);var n=y===e}else var n=!0;if(n)if(t.classification!==void 0){let y=e;if(typeof t.classification!="string")return Te.errors=[{instancePath:a+
"/classification",keyword:"type",params:{type:"string"}}],!1;var n=y===e}else var n=!0}}}else return Te.errors=[{instancePath:a,keyword:"type",params:{type:"obj\
ect"}}],!1;return Te.errors=r,e===0}var vt={validate:Z};function Z(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===
0)if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.name===void 0&&(u="name"))return Z.errors=[{instancePath:a,keyword:"required",params:{missingProperty:u}}],
!1;{let f=e;for(let v in t)if(!ot.call(lr.properties,v))return Z.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:v}}],!1;if(f===
e){if(t["bom-ref"]!==void 0){let v=e;ie(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:i})||(r=r===null?ie.errors:r.
concat(ie.errors),e=r.length);var n=v===e}else var n=!0;if(n){if(t.provider!==void 0){let c=e;J(t.provider,{instancePath:a+"/provider",parentData:t,parentDataProperty:"\
provider",rootData:i})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var n=c===e}else var n=!0;if(n){if(t.group!==void 0){let D=e;if(typeof t.group!="str\
ing")return Z.errors=[{instancePath:a+"/group",keyword:"type",params:{type:"string"}}],!1;var n=D===e}else var n=!0;if(n){if(t.name!==void 0){let L=e;if(typeof t.
name!="string")return Z.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var n=L===e}else var n=!0;if(n){if(t.version!==void 0){let S=e;
if(typeof t.version!="string")return Z.errors=[{instancePath:a+"/version",keyword:"type",params:{type:"string"}}],!1;var n=S===e}else var n=!0;if(n){if(t.description!==
void 0){let w=e;if(typeof t.description!="string")return Z.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var n=w===e}else var n=!0;
if(n){if(t.endpoints!==void 0){let $=t.endpoints,b=e;if(e===b)if(Array.isArray($)){var o=!0;let N=$.length;for(let C=0;C<N;C++){let m=e;if(e===m&&e===m&&typeof $[C]!=
"string")return Z.errors=[{instancePath:a+"/endpoints/"+C,keyword:"type",params:{type:"string"}}],!1;var o=m===e;if(!o)break}}else return Z.errors=[{instancePath:a+
"/endpoints",keyword:"type",params:{type:"array"}}],!1;var n=b===e}else var n=!0;if(n){if(t.authenticated!==void 0){let b=e;if(typeof t.authenticated!="boolean")
return Z.errors=[{instancePath:a+"/authenticated",keyword:"type",params:{type:"boolean"}}],!1;var n=b===e}else var n=!0;if(n){if(t["x-trust-boundary"]!==void 0){
let I=e;if(typeof t["x-trust-boundary"]!="boolean")return Z.errors=[{instancePath:a+"/x-trust-boundary",keyword:"type",params:{type:"boolean"}}],!1;var n=I===e}else
var n=!0;if(n){if(t.data!==void 0){let N=t.data,C=e;if(e===C)if(Array.isArray(N)){var s=!0;let g=N.length;for(let A=0;A<g;A++){let k=e;Te(N[A],{instancePath:a+"\
/data/"+A,parentData:N,parentDataProperty:A,rootData:i})||(r=r===null?Te.errors:r.concat(Te.errors),e=r.length);var s=k===e;if(!s)break}}else return Z.errors=[{
instancePath:a+"/data",keyword:"type",params:{type:"array"}}],!1;var n=C===e}else var n=!0;if(n){if(t.licenses!==void 0){let C=t.licenses,m=e;if(e===m)if(Array.
isArray(C)){var y=!0;let A=C.length;for(let k=0;k<A;k++){let j=e;ye(C[k],{instancePath:a+"/licenses/"+k,parentData:C,parentDataProperty:k,rootData:i})||(r=r===null?
ye.errors:r.concat(ye.errors),e=r.length);var y=j===e;if(!y)break}}else return Z.errors=[{instancePath:a+"/licenses",keyword:"type",params:{type:"array"}}],!1;var n=m===
e}else var n=!0;if(n){if(t.externalReferences!==void 0){let m=t.externalReferences,g=e;if(e===g)if(Array.isArray(m)){var p=!0;let k=m.length;for(let j=0;j<k;j++){
let T=e;te(m[j],{instancePath:a+"/externalReferences/"+j,parentData:m,parentDataProperty:j,rootData:i})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var p=T===
e;if(!p)break}}else return Z.errors=[{instancePath:a+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var n=g===e}else var n=!0;if(n){if(t.services!==
void 0){let g=t.services,A=e;if(e===A)if(Array.isArray(g)){var d=!0;let j=g.length;for(let T=0;T<j;T++){let z=e;vt.validate(g[T],{instancePath:a+"/services/"+T,
parentData:g,parentDataProperty:T,rootData:i})||(r=r===null?vt.validate.errors:r.concat(vt.validate.errors),e=r.length);var d=z===e;if(!d)break}if(d&&!(ke(),De(
ue)).unique(g))return Z.errors=[{instancePath:a+"/services",keyword:"uniqueItems",params:{}}],!1}else return Z.errors=[{instancePath:a+"/services",keyword:"type",
params:{type:"array"}}],!1;var n=A===e}else var n=!0;if(n){if(t.releaseNotes!==void 0){let A=e;W(t.releaseNotes,{instancePath:a+"/releaseNotes",parentData:t,parentDataProperty:"\
releaseNotes",rootData:i})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var n=A===e}else var n=!0;if(n){if(t.properties!==void 0){let k=t.properties,j=e;
if(e===j)if(Array.isArray(k)){var l=!0;let z=k.length;for(let M=0;M<z;M++){let K=e;se(k[M],{instancePath:a+"/properties/"+M,parentData:k,parentDataProperty:M,rootData:i})||
(r=r===null?se.errors:r.concat(se.errors),e=r.length);var l=K===e;if(!l)break}}else return Z.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"\
array"}}],!1;var n=j===e}else var n=!0;if(n)if(t.signature!==void 0){let k=e;me(t.signature,{instancePath:a+"/signature",parentData:t,parentDataProperty:"signat\
ure",rootData:i})||(r=r===null?me.errors:r.concat(me.errors),e=r.length);var n=k===e}else var n=!0}}}}}}}}}}}}}}}}}else return Z.errors=[{instancePath:a,keyword:"\
type",params:{type:"object"}}],!1;return Z.errors=r,e===0}function Be(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===
0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if(t.ref===void 0&&(s="ref"))return Be.errors=[{instancePath:a,keyword:"required",params:{missingProperty:s}}],
!1;{let y=e;for(let p in t)if(!(p==="ref"||p==="dependsOn"))return Be.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;
if(y===e){if(t.ref!==void 0){let p=e;ie(t.ref,{instancePath:a+"/ref",parentData:t,parentDataProperty:"ref",rootData:i})||(r=r===null?ie.errors:r.concat(ie.errors),
e=r.length);var o=p===e}else var o=!0;if(o)if(t.dependsOn!==void 0){let p=t.dependsOn,d=e;if(e===d)if(Array.isArray(p)){var n=!0;let u=p.length;for(let f=0;f<u;f++){
let v=e;ie(p[f],{instancePath:a+"/dependsOn/"+f,parentData:p,parentDataProperty:f,rootData:i})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var n=v===
e;if(!n)break}if(n&&!(ke(),De(ue)).unique(p))return Be.errors=[{instancePath:a+"/dependsOn",keyword:"uniqueItems",params:{}}],!1}else return Be.errors=[{instancePath:a+
"/dependsOn",keyword:"type",params:{type:"array"}}],!1;var o=d===e}else var o=!0}}}else return Be.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],
!1;return Be.errors=r,e===0}var fr={type:"string",enum:["complete","incomplete","incomplete_first_party_only","incomplete_third_party_only","unknown","not_speci\
fied"]};function Je(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;return typeof t!="string"?(Je.errors=[{instancePath:a,
keyword:"type",params:{type:"string"}}],!1):t==="complete"||t==="incomplete"||t==="incomplete_first_party_only"||t==="incomplete_third_party_only"||t==="unknown"||
t==="not_specified"?(Je.errors=r,e===0):(Je.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:fr.enum}}],!1)}function be(t,{instancePath:a="",parentData:P,
parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.aggregate===void 0&&(y="aggregate"))return be.
errors=[{instancePath:a,keyword:"required",params:{missingProperty:y}}],!1;{let p=e;for(let d in t)if(!(d==="aggregate"||d==="assemblies"||d==="dependencies"||d===
"signature"))return be.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:d}}],!1;if(p===e){if(t.aggregate!==void 0){let d=e;Je(t.
aggregate,{instancePath:a+"/aggregate",parentData:t,parentDataProperty:"aggregate",rootData:i})||(r=r===null?Je.errors:r.concat(Je.errors),e=r.length);var n=d===
e}else var n=!0;if(n){if(t.assemblies!==void 0){let l=t.assemblies,u=e;if(e===u)if(Array.isArray(l)){var o=!0;let v=l.length;for(let c=0;c<v;c++){let D=e;if(typeof l[c]!=
"string")return be.errors=[{instancePath:a+"/assemblies/"+c,keyword:"type",params:{type:"string"}}],!1;var o=D===e;if(!o)break}if(o&&!(ke(),De(ue)).unique(l))return be.
errors=[{instancePath:a+"/assemblies",keyword:"uniqueItems",params:{}}],!1}else return be.errors=[{instancePath:a+"/assemblies",keyword:"type",params:{type:"arr\
ay"}}],!1;var n=u===e}else var n=!0;if(n){if(t.dependencies!==void 0){let u=t.dependencies,f=e;if(e===f)if(Array.isArray(u)){var s=!0;let c=u.length;for(let D=0;D<
c;D++){let L=e;if(typeof u[D]!="string")return be.errors=[{instancePath:a+"/dependencies/"+D,keyword:"type",params:{type:"string"}}],!1;var s=L===e;if(!s)break}
if(s&&!(ke(),De(ue)).unique(u))return be.errors=[{instancePath:a+"/dependencies",keyword:"uniqueItems",params:{}}],!1}else return be.errors=[{instancePath:a+"/d\
ependencies",keyword:"type",params:{type:"array"}}],!1;var n=f===e}else var n=!0;if(n)if(t.signature!==void 0){let u=e;me(t.signature,{instancePath:a+"/signatur\
e",parentData:t,parentDataProperty:"signature",rootData:i})||(r=r===null?me.errors:r.concat(me.errors),e=r.length);var n=u===e}else var n=!0}}}}}else return be.
errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return be.errors=r,e===0}var wt={type:"object",additionalProperties:!1,properties:{"bom-ref":{
$ref:"#/definitions/refType"},id:{type:"string"},source:{$ref:"#/definitions/vulnerabilitySource"},references:{type:"array",additionalItems:!1,items:{required:[
"id","source"],additionalProperties:!1,properties:{id:{type:"string"},source:{$ref:"#/definitions/vulnerabilitySource"}}}},ratings:{type:"array",additionalItems:!1,
items:{$ref:"#/definitions/rating"}},cwes:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/cwe"}},description:{type:"string"},detail:{type:"string"},
recommendation:{type:"string"},advisories:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/advisory"}},created:{type:"string",format:"date-time"},published:{
type:"string",format:"date-time"},updated:{type:"string",format:"date-time"},credits:{type:"object",additionalProperties:!1,properties:{organizations:{type:"arr\
ay",additionalItems:!1,items:{$ref:"#/definitions/organizationalEntity"}},individuals:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/organizational\
Contact"}}}},tools:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/tool"}},analysis:{type:"object",additionalProperties:!1,properties:{state:{$ref:"\
#/definitions/impactAnalysisState"},justification:{$ref:"#/definitions/impactAnalysisJustification"},response:{type:"array",additionalItems:!1,items:{type:"stri\
ng",enum:["can_not_fix","will_not_fix","update","rollback","workaround_available"]}},detail:{type:"string"}}},affects:{type:"array",uniqueItems:!0,additionalItems:!1,
items:{required:["ref"],additionalProperties:!1,properties:{ref:{$ref:"#/definitions/refType"},versions:{type:"array",additionalItems:!1,items:{oneOf:[{required:[
"version"]},{required:["range"]}],additionalProperties:!1,properties:{version:{$ref:"#/definitions/version"},range:{$ref:"#/definitions/range"},status:{$ref:"#/\
definitions/affectedStatus"}}}}}}},properties:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/property"}}}};function ge(t,{instancePath:a="",parentData:P,
parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;for(let s in t)if(!(s==="url"||s==="name"))return ge.
errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(t.url!==void 0){let s=e;if(typeof t.url!="string")return ge.
errors=[{instancePath:a+"/url",keyword:"type",params:{type:"string"}}],!1;var n=s===e}else var n=!0;if(n)if(t.name!==void 0){let s=e;if(typeof t.name!="string")
return ge.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var n=s===e}else var n=!0}}else return ge.errors=[{instancePath:a,keyword:"\
type",params:{type:"object"}}],!1;return ge.errors=r,e===0}var dr={type:"string",enum:["critical","high","medium","low","info","none","unknown"]};function Xe(t,{
instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;return typeof t!="string"?(Xe.errors=[{instancePath:a,keyword:"type",params:{
type:"string"}}],!1):t==="critical"||t==="high"||t==="medium"||t==="low"||t==="info"||t==="none"||t==="unknown"?(Xe.errors=r,e===0):(Xe.errors=[{instancePath:a,
keyword:"enum",params:{allowedValues:dr.enum}}],!1)}var cr={type:"string",enum:["CVSSv2","CVSSv3","CVSSv31","OWASP","other"]};function Qe(t,{instancePath:a="",parentData:P,
parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;return typeof t!="string"?(Qe.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="CVS\
Sv2"||t==="CVSSv3"||t==="CVSSv31"||t==="OWASP"||t==="other"?(Qe.errors=r,e===0):(Qe.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:cr.enum}}],!1)}
function _e(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;
for(let s in t)if(!(s==="source"||s==="score"||s==="severity"||s==="method"||s==="vector"||s==="justification"))return _e.errors=[{instancePath:a,keyword:"addit\
ionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(t.source!==void 0){let s=e;ge(t.source,{instancePath:a+"/source",parentData:t,parentDataProperty:"\
source",rootData:i})||(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);var n=s===e}else var n=!0;if(n){if(t.score!==void 0){let y=e;if(typeof t.score!="num\
ber")return _e.errors=[{instancePath:a+"/score",keyword:"type",params:{type:"number"}}],!1;var n=y===e}else var n=!0;if(n){if(t.severity!==void 0){let p=e;Xe(t.
severity,{instancePath:a+"/severity",parentData:t,parentDataProperty:"severity",rootData:i})||(r=r===null?Xe.errors:r.concat(Xe.errors),e=r.length);var n=p===e}else
var n=!0;if(n){if(t.method!==void 0){let d=e;Qe(t.method,{instancePath:a+"/method",parentData:t,parentDataProperty:"method",rootData:i})||(r=r===null?Qe.errors:
r.concat(Qe.errors),e=r.length);var n=d===e}else var n=!0;if(n){if(t.vector!==void 0){let l=e;if(typeof t.vector!="string")return _e.errors=[{instancePath:a+"/v\
ector",keyword:"type",params:{type:"string"}}],!1;var n=l===e}else var n=!0;if(n)if(t.justification!==void 0){let l=e;if(typeof t.justification!="string")return _e.
errors=[{instancePath:a+"/justification",keyword:"type",params:{type:"string"}}],!1;var n=l===e}else var n=!0}}}}}}else return _e.errors=[{instancePath:a,keyword:"\
type",params:{type:"object"}}],!1;return _e.errors=r,e===0}function et(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;return typeof t==
"number"&&!(t%1)&&!isNaN(t)?e===0&&typeof t=="number"&&(t<1||isNaN(t))?(et.errors=[{instancePath:a,keyword:"minimum",params:{comparison:">=",limit:1}}],!1):(et.
errors=r,e===0):(et.errors=[{instancePath:a,keyword:"type",params:{type:"integer"}}],!1)}function Fe(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o;if(t.url===void 0&&(o="url"))return Fe.errors=[{instancePath:a,keyword:"required",params:{
missingProperty:o}}],!1;{let s=e;for(let y in t)if(!(y==="title"||y==="url"))return Fe.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;if(s===e){if(t.title!==void 0){let y=e;if(typeof t.title!="string")return Fe.errors=[{instancePath:a+"/title",keyword:"type",params:{type:"string"}}],!1;var n=y===
e}else var n=!0;if(n)if(t.url!==void 0){let y=e;if(e===y&&e===y&&typeof t.url!="string")return Fe.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"st\
ring"}}],!1;var n=y===e}else var n=!0}}}else return Fe.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Fe.errors=r,e===0}var ur={type:"\
string",enum:["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]};function tt(t,{instancePath:a="",parentData:P,parentDataProperty:h,
rootData:i=t}={}){let r=null,e=0;return typeof t!="string"?(tt.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="resolved"||t==="resolved\
_with_pedigree"||t==="exploitable"||t==="in_triage"||t==="false_positive"||t==="not_affected"?(tt.errors=r,e===0):(tt.errors=[{instancePath:a,keyword:"enum",params:{
allowedValues:ur.enum}}],!1)}var mr={type:"string",enum:["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_enviro\
nment","protected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"]};function rt(t,{instancePath:a="",parentData:P,
parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;return typeof t!="string"?(rt.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="cod\
e_not_present"||t==="code_not_reachable"||t==="requires_configuration"||t==="requires_dependency"||t==="requires_environment"||t==="protected_by_compiler"||t===
"protected_at_runtime"||t==="protected_at_perimeter"||t==="protected_by_mitigating_control"?(rt.errors=r,e===0):(rt.errors=[{instancePath:a,keyword:"enum",params:{
allowedValues:mr.enum}}],!1)}var yt=Kt().default;function Ee(t,{instancePath:a="",parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(typeof t==
"string"){if(yt(t)>1024)return Ee.errors=[{instancePath:a,keyword:"maxLength",params:{limit:1024}}],!1;if(yt(t)<1)return Ee.errors=[{instancePath:a,keyword:"min\
Length",params:{limit:1}}],!1}else return Ee.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return Ee.errors=r,e===0}function Re(t,{instancePath:a="",
parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(typeof t=="string"){if(yt(t)>1024)return Re.errors=[{instancePath:a,keyword:"maxL\
ength",params:{limit:1024}}],!1;if(yt(t)<1)return Re.errors=[{instancePath:a,keyword:"minLength",params:{limit:1}}],!1}else return Re.errors=[{instancePath:a,keyword:"\
type",params:{type:"string"}}],!1;return Re.errors=r,e===0}var vr={type:"string",enum:["affected","unaffected","unknown"]};function at(t,{instancePath:a="",parentData:P,
parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;return typeof t!="string"?(at.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="aff\
ected"||t==="unaffected"||t==="unknown"?(at.errors=r,e===0):(at.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:vr.enum}}],!1)}function B(t,{instancePath:a="",
parentData:P,parentDataProperty:h,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let N=e;for(let C in t)if(!ot.call(wt.properties,
C))return B.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:C}}],!1;if(N===e){if(t["bom-ref"]!==void 0){let C=e;ie(t["bom-ref"],
{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:i})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var n=C===e}else var n=!0;
if(n){if(t.id!==void 0){let m=e;if(typeof t.id!="string")return B.errors=[{instancePath:a+"/id",keyword:"type",params:{type:"string"}}],!1;var n=m===e}else var n=!0;
if(n){if(t.source!==void 0){let g=e;ge(t.source,{instancePath:a+"/source",parentData:t,parentDataProperty:"source",rootData:i})||(r=r===null?ge.errors:r.concat(
ge.errors),e=r.length);var n=g===e}else var n=!0;if(n){if(t.references!==void 0){let A=t.references,k=e;if(e===k)if(Array.isArray(A)){var o=!0;let T=A.length;for(let z=0;z<
T;z++){let M=A[z],K=e;if(M&&typeof M=="object"&&!Array.isArray(M)){let U;if(M.id===void 0&&(U="id")||M.source===void 0&&(U="source"))return B.errors=[{instancePath:a+
"/references/"+z,keyword:"required",params:{missingProperty:U}}],!1;{let pe=e;for(let O in M)if(!(O==="id"||O==="source"))return B.errors=[{instancePath:a+"/ref\
erences/"+z,keyword:"additionalProperties",params:{additionalProperty:O}}],!1;if(pe===e){if(M.id!==void 0){let O=e;if(typeof M.id!="string")return B.errors=[{instancePath:a+
"/references/"+z+"/id",keyword:"type",params:{type:"string"}}],!1;var s=O===e}else var s=!0;if(s)if(M.source!==void 0){let O=e;ge(M.source,{instancePath:a+"/ref\
erences/"+z+"/source",parentData:M,parentDataProperty:"source",rootData:i})||(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);var s=O===e}else var s=!0}}}var o=K===
e;if(!o)break}}else return B.errors=[{instancePath:a+"/references",keyword:"type",params:{type:"array"}}],!1;var n=k===e}else var n=!0;if(n){if(t.ratings!==void 0){
let k=t.ratings,j=e;if(e===j)if(Array.isArray(k)){var y=!0;let z=k.length;for(let M=0;M<z;M++){let K=e;_e(k[M],{instancePath:a+"/ratings/"+M,parentData:k,parentDataProperty:M,
rootData:i})||(r=r===null?_e.errors:r.concat(_e.errors),e=r.length);var y=K===e;if(!y)break}}else return B.errors=[{instancePath:a+"/ratings",keyword:"type",params:{
type:"array"}}],!1;var n=j===e}else var n=!0;if(n){if(t.cwes!==void 0){let j=t.cwes,T=e;if(e===T)if(Array.isArray(j)){var p=!0;let M=j.length;for(let K=0;K<M;K++){
let re=e;et(j[K],{instancePath:a+"/cwes/"+K,parentData:j,parentDataProperty:K,rootData:i})||(r=r===null?et.errors:r.concat(et.errors),e=r.length);var p=re===e;if(!p)
break}}else return B.errors=[{instancePath:a+"/cwes",keyword:"type",params:{type:"array"}}],!1;var n=T===e}else var n=!0;if(n){if(t.description!==void 0){let T=e;
if(typeof t.description!="string")return B.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var n=T===e}else var n=!0;if(n){if(t.
detail!==void 0){let z=e;if(typeof t.detail!="string")return B.errors=[{instancePath:a+"/detail",keyword:"type",params:{type:"string"}}],!1;var n=z===e}else var n=!0;
if(n){if(t.recommendation!==void 0){let M=e;if(typeof t.recommendation!="string")return B.errors=[{instancePath:a+"/recommendation",keyword:"type",params:{type:"\
string"}}],!1;var n=M===e}else var n=!0;if(n){if(t.advisories!==void 0){let K=t.advisories,re=e;if(e===re)if(Array.isArray(K)){var d=!0;let pe=K.length;for(let O=0;O<
pe;O++){let le=e;Fe(K[O],{instancePath:a+"/advisories/"+O,parentData:K,parentDataProperty:O,rootData:i})||(r=r===null?Fe.errors:r.concat(Fe.errors),e=r.length);
var d=le===e;if(!d)break}}else return B.errors=[{instancePath:a+"/advisories",keyword:"type",params:{type:"array"}}],!1;var n=re===e}else var n=!0;if(n){if(t.created!==
void 0){let re=t.created,U=e;if(e===U&&e===U)if(typeof re=="string"){if(!Ue.validate(re))return B.errors=[{instancePath:a+"/created",keyword:"format",params:{format:"\
date-time"}}],!1}else return B.errors=[{instancePath:a+"/created",keyword:"type",params:{type:"string"}}],!1;var n=U===e}else var n=!0;if(n){if(t.published!==void 0){
let U=t.published,pe=e;if(e===pe&&e===pe)if(typeof U=="string"){if(!Ue.validate(U))return B.errors=[{instancePath:a+"/published",keyword:"format",params:{format:"\
date-time"}}],!1}else return B.errors=[{instancePath:a+"/published",keyword:"type",params:{type:"string"}}],!1;var n=pe===e}else var n=!0;if(n){if(t.updated!==void 0){
let pe=t.updated,O=e;if(e===O&&e===O)if(typeof pe=="string"){if(!Ue.validate(pe))return B.errors=[{instancePath:a+"/updated",keyword:"format",params:{format:"da\
te-time"}}],!1}else return B.errors=[{instancePath:a+"/updated",keyword:"type",params:{type:"string"}}],!1;var n=O===e}else var n=!0;if(n){if(t.credits!==void 0){
let O=t.credits,le=e;if(e===le)if(O&&typeof O=="object"&&!Array.isArray(O)){let X=e;for(let F in O)if(!(F==="organizations"||F==="individuals"))return B.errors=
[{instancePath:a+"/credits",keyword:"additionalProperties",params:{additionalProperty:F}}],!1;if(X===e){if(O.organizations!==void 0){let F=O.organizations,q=e;if(e===
q)if(Array.isArray(F)){var l=!0;let G=F.length;for(let x=0;x<G;x++){let R=e;J(F[x],{instancePath:a+"/credits/organizations/"+x,parentData:F,parentDataProperty:x,
rootData:i})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var l=R===e;if(!l)break}}else return B.errors=[{instancePath:a+"/credits/organizations",keyword:"\
type",params:{type:"array"}}],!1;var f=q===e}else var f=!0;if(f)if(O.individuals!==void 0){let F=O.individuals,q=e;if(e===q)if(Array.isArray(F)){var u=!0;let G=F.
length;for(let x=0;x<G;x++){let R=e;fe(F[x],{instancePath:a+"/credits/individuals/"+x,parentData:F,parentDataProperty:x,rootData:i})||(r=r===null?fe.errors:r.concat(
fe.errors),e=r.length);var u=R===e;if(!u)break}}else return B.errors=[{instancePath:a+"/credits/individuals",keyword:"type",params:{type:"array"}}],!1;var f=q===
e}else var f=!0}}else return B.errors=[{instancePath:a+"/credits",keyword:"type",params:{type:"object"}}],!1;var n=le===e}else var n=!0;if(n){if(t.tools!==void 0){
let le=t.tools,H=e;if(e===H)if(Array.isArray(le)){var v=!0;let F=le.length;for(let q=0;q<F;q++){let E=e;Pe(le[q],{instancePath:a+"/tools/"+q,parentData:le,parentDataProperty:q,
rootData:i})||(r=r===null?Pe.errors:r.concat(Pe.errors),e=r.length);var v=E===e;if(!v)break}}else return B.errors=[{instancePath:a+"/tools",keyword:"type",params:{
type:"array"}}],!1;var n=H===e}else var n=!0;if(n){if(t.analysis!==void 0){let H=t.analysis,X=e;if(e===X)if(H&&typeof H=="object"&&!Array.isArray(H)){let q=e;for(let E in H)
if(!(E==="state"||E==="justification"||E==="response"||E==="detail"))return B.errors=[{instancePath:a+"/analysis",keyword:"additionalProperties",params:{additionalProperty:E}}],
!1;if(q===e){if(H.state!==void 0){let E=e;tt(H.state,{instancePath:a+"/analysis/state",parentData:H,parentDataProperty:"state",rootData:i})||(r=r===null?tt.errors:
r.concat(tt.errors),e=r.length);var c=E===e}else var c=!0;if(c){if(H.justification!==void 0){let G=e;rt(H.justification,{instancePath:a+"/analysis/justification",
parentData:H,parentDataProperty:"justification",rootData:i})||(r=r===null?rt.errors:r.concat(rt.errors),e=r.length);var c=G===e}else var c=!0;if(c){if(H.response!==
void 0){let x=H.response,R=e;if(e===R)if(Array.isArray(x)){var D=!0;let ve=x.length;for(let de=0;de<ve;de++){let oe=x[de],pt=e;if(typeof oe!="string")return B.errors=
[{instancePath:a+"/analysis/response/"+de,keyword:"type",params:{type:"string"}}],!1;if(!(oe==="can_not_fix"||oe==="will_not_fix"||oe==="update"||oe==="rollback"||
oe==="workaround_available"))return B.errors=[{instancePath:a+"/analysis/response/"+de,keyword:"enum",params:{allowedValues:wt.properties.analysis.properties.response.
items.enum}}],!1;var D=pt===e;if(!D)break}}else return B.errors=[{instancePath:a+"/analysis/response",keyword:"type",params:{type:"array"}}],!1;var c=R===e}else
var c=!0;if(c)if(H.detail!==void 0){let x=e;if(typeof H.detail!="string")return B.errors=[{instancePath:a+"/analysis/detail",keyword:"type",params:{type:"string"}}],
!1;var c=x===e}else var c=!0}}}}else return B.errors=[{instancePath:a+"/analysis",keyword:"type",params:{type:"object"}}],!1;var n=X===e}else var n=!0;if(n){if(t.
affects!==void 0){let X=t.affects,F=e;if(e===F)if(Array.isArray(X)){var L=!0;let E=X.length;for(let G=0;G<E;G++){let x=X[G],R=e;if(x&&typeof x=="object"&&!Array.
isArray(x)){let ve;if(x.ref===void 0&&(ve="ref"))return B.errors=[{instancePath:a+"/affects/"+G,keyword:"required",params:{missingProperty:ve}}],!1;{let de=e;for(let oe in x)
if(!(oe==="ref"||oe==="versions"))return B.errors=[{instancePath:a+"/affects/"+G,keyword:"additionalProperties",params:{additionalProperty:oe}}],!1;if(de===e){if(x.
ref!==void 0){let oe=e;ie(x.ref,{instancePath:a+"/affects/"+G+"/ref",parentData:x,parentDataProperty:"ref",rootData:i})||(r=r===null?ie.errors:r.concat(ie.errors),
e=r.length);var b=oe===e}else var b=!0;if(b)if(x.versions!==void 0){let oe=x.versions,pt=e;if(e===pt)if(Array.isArray(oe)){var S=!0;let $t=oe.length;for(let Ie=0;Ie<
$t;Ie++){let Q=oe[Ie],ht=e,ct=e,nt=!1,it=null,Nt=e;if(Q&&typeof Q=="object"&&!Array.isArray(Q)){let $e;if(Q.version===void 0&&($e="version")){let Le={instancePath:a+
"/affects/"+G+"/versions/"+Ie,keyword:"required",params:{missingProperty:$e}};r===null?r=[Le]:r.push(Le),e++}}var w=Nt===e;w&&(nt=!0,it=0);let jt=e;if(Q&&typeof Q==
"object"&&!Array.isArray(Q)){let $e;if(Q.range===void 0&&($e="range")){let Le={instancePath:a+"/affects/"+G+"/versions/"+Ie,keyword:"required",params:{missingProperty:$e}};
r===null?r=[Le]:r.push(Le),e++}}var w=jt===e;if(w&&nt?(nt=!1,it=[it,1]):w&&(nt=!0,it=1),nt)e=ct,r!==null&&(ct?r.length=ct:r=null);else{let $e={instancePath:a+"/\
affects/"+G+"/versions/"+Ie,keyword:"oneOf",params:{passingSchemas:it}};return r===null?r=[$e]:r.push($e),e++,B.errors=r,!1}if(e===ht&&Q&&typeof Q=="object"&&!Array.
isArray(Q)){let $e=e;for(let Le in Q)if(!(Le==="version"||Le==="range"||Le==="status"))return B.errors=[{instancePath:a+"/affects/"+G+"/versions/"+Ie,keyword:"a\
dditionalProperties",params:{additionalProperty:Le}}],!1;if($e===e){if(Q.version!==void 0){let Le=e;Ee(Q.version,{instancePath:a+"/affects/"+G+"/versions/"+Ie+"\
/version",parentData:Q,parentDataProperty:"version",rootData:i})||(r=r===null?Ee.errors:r.concat(Ee.errors),e=r.length);var $=Le===e}else var $=!0;if($){if(Q.range!==
void 0){let ut=e;Re(Q.range,{instancePath:a+"/affects/"+G+"/versions/"+Ie+"/range",parentData:Q,parentDataProperty:"range",rootData:i})||(r=r===null?Re.errors:r.
concat(Re.errors),e=r.length);var $=ut===e}else var $=!0;if($)if(Q.status!==void 0){let ut=e;at(Q.status,{instancePath:a+"/affects/"+G+"/versions/"+Ie+"/status",
parentData:Q,parentDataProperty:"status",rootData:i})||(r=r===null?at.errors:r.concat(at.errors),e=r.length);var $=ut===e}else var $=!0}}}var S=ht===e;if(!S)break}}else
return B.errors=[{instancePath:a+"/affects/"+G+"/versions",keyword:"type",params:{type:"array"}}],!1;var b=pt===e}else var b=!0}}}var L=R===e;if(!L)break}if(L&&
!(ke(),De(ue)).unique(X))return B.errors=[{instancePath:a+"/affects",keyword:"uniqueItems",params:{}}],!1}else return B.errors=[{instancePath:a+"/affects",keyword:"\
type",params:{type:"array"}}],!1;var n=F===e}else var n=!0;if(n)if(t.properties!==void 0){let X=t.properties,F=e;if(e===F)if(Array.isArray(X)){var I=!0;let E=X.
length;for(let G=0;G<E;G++){let x=e;se(X[G],{instancePath:a+"/properties/"+G,parentData:X,parentDataProperty:G,rootData:i})||(r=r===null?se.errors:r.concat(se.errors),
e=r.length);var I=x===e;if(!I)break}}else return B.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var n=F===e}else var n=!0}}}}}}}}}}}}}}}}}}else
return B.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return B.errors=r,e===0}function V(t,{instancePath:a="",parentData:P,parentDataProperty:h,
rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.bomFormat===void 0&&(u="bomFormat")||t.specVersion===void 0&&(u=
"specVersion"))return V.errors=[{instancePath:a,keyword:"required",params:{missingProperty:u}}],!1;{let f=e;for(let v in t)if(!ot.call(gt.properties,v))return V.
errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:v}}],!1;if(f===e){if(t.$schema!==void 0){let v=e;if(typeof t.$schema!="string")
return V.errors=[{instancePath:a+"/$schema",keyword:"type",params:{type:"string"}}],!1;var n=v===e}else var n=!0;if(n){if(t.bomFormat!==void 0){let c=t.bomFormat,
D=e;if(typeof c!="string")return V.errors=[{instancePath:a+"/bomFormat",keyword:"type",params:{type:"string"}}],!1;if(c!=="CycloneDX")return V.errors=[{instancePath:a+
"/bomFormat",keyword:"enum",params:{allowedValues:gt.properties.bomFormat.enum}}],!1;var n=D===e}else var n=!0;if(n){if(t.specVersion!==void 0){let D=e;if(typeof t.
specVersion!="string")return V.errors=[{instancePath:a+"/specVersion",keyword:"type",params:{type:"string"}}],!1;var n=D===e}else var n=!0;if(n){if(t.serialNumber!==
void 0){let L=t.serialNumber,S=e;if(e===S)if(typeof L=="string"){if(!Wt.test(L))return V.errors=[{instancePath:a+"/serialNumber",keyword:"pattern",params:{pattern:"\
^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}}],!1}else return V.errors=[{instancePath:a+"/serialNumber",keyword:"type",params:{type:"\
string"}}],!1;var n=S===e}else var n=!0;if(n){if(t.version!==void 0){let S=t.version,w=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)))return V.errors=[{instancePath:a+
"/version",keyword:"type",params:{type:"integer"}}],!1;var n=w===e}else var n=!0;if(n){if(t.metadata!==void 0){let w=e;Ce(t.metadata,{instancePath:a+"/metadata",
parentData:t,parentDataProperty:"metadata",rootData:i})||(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);var n=w===e}else var n=!0;if(n){if(t.components!==
void 0){let $=t.components,b=e;if(e===b)if(Array.isArray($)){var o=!0;let N=$.length;for(let C=0;C<N;C++){let m=e;_($[C],{instancePath:a+"/components/"+C,parentData:$,
parentDataProperty:C,rootData:i})||(r=r===null?_.errors:r.concat(_.errors),e=r.length);var o=m===e;if(!o)break}if(o&&!(ke(),De(ue)).unique($))return V.errors=[{
instancePath:a+"/components",keyword:"uniqueItems",params:{}}],!1}else return V.errors=[{instancePath:a+"/components",keyword:"type",params:{type:"array"}}],!1;
var n=b===e}else var n=!0;if(n){if(t.services!==void 0){let b=t.services,I=e;if(e===I)if(Array.isArray(b)){var s=!0;let C=b.length;for(let m=0;m<C;m++){let g=e;
Z(b[m],{instancePath:a+"/services/"+m,parentData:b,parentDataProperty:m,rootData:i})||(r=r===null?Z.errors:r.concat(Z.errors),e=r.length);var s=g===e;if(!s)break}
if(s&&!(ke(),De(ue)).unique(b))return V.errors=[{instancePath:a+"/services",keyword:"uniqueItems",params:{}}],!1}else return V.errors=[{instancePath:a+"/service\
s",keyword:"type",params:{type:"array"}}],!1;var n=I===e}else var n=!0;if(n){if(t.externalReferences!==void 0){let I=t.externalReferences,N=e;if(e===N)if(Array.
isArray(I)){var y=!0;let m=I.length;for(let g=0;g<m;g++){let A=e;te(I[g],{instancePath:a+"/externalReferences/"+g,parentData:I,parentDataProperty:g,rootData:i})||
(r=r===null?te.errors:r.concat(te.errors),e=r.length);var y=A===e;if(!y)break}}else return V.errors=[{instancePath:a+"/externalReferences",keyword:"type",params:{
type:"array"}}],!1;var n=N===e}else var n=!0;if(n){if(t.dependencies!==void 0){let N=t.dependencies,C=e;if(e===C)if(Array.isArray(N)){var p=!0;let g=N.length;for(let A=0;A<
g;A++){let k=e;Be(N[A],{instancePath:a+"/dependencies/"+A,parentData:N,parentDataProperty:A,rootData:i})||(r=r===null?Be.errors:r.concat(Be.errors),e=r.length);
var p=k===e;if(!p)break}if(p&&!(ke(),De(ue)).unique(N))return V.errors=[{instancePath:a+"/dependencies",keyword:"uniqueItems",params:{}}],!1}else return V.errors=
[{instancePath:a+"/dependencies",keyword:"type",params:{type:"array"}}],!1;var n=C===e}else var n=!0;if(n){if(t.compositions!==void 0){let C=t.compositions,m=e;
if(e===m)if(Array.isArray(C)){var d=!0;let A=C.length;for(let k=0;k<A;k++){let j=e;be(C[k],{instancePath:a+"/compositions/"+k,parentData:C,parentDataProperty:k,
rootData:i})||(r=r===null?be.errors:r.concat(be.errors),e=r.length);var d=j===e;if(!d)break}if(d&&!(ke(),De(ue)).unique(C))return V.errors=[{instancePath:a+"/co\
mpositions",keyword:"uniqueItems",params:{}}],!1}else return V.errors=[{instancePath:a+"/compositions",keyword:"type",params:{type:"array"}}],!1;var n=m===e}else
var n=!0;if(n){if(t.vulnerabilities!==void 0){let m=t.vulnerabilities,g=e;if(e===g)if(Array.isArray(m)){var l=!0;let k=m.length;for(let j=0;j<k;j++){let T=e;B(m[j],
{instancePath:a+"/vulnerabilities/"+j,parentData:m,parentDataProperty:j,rootData:i})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);var l=T===e;if(!l)break}
if(l&&!(ke(),De(ue)).unique(m))return V.errors=[{instancePath:a+"/vulnerabilities",keyword:"uniqueItems",params:{}}],!1}else return V.errors=[{instancePath:a+"/\
vulnerabilities",keyword:"type",params:{type:"array"}}],!1;var n=g===e}else var n=!0;if(n)if(t.signature!==void 0){let m=e;me(t.signature,{instancePath:a+"/sign\
ature",parentData:t,parentDataProperty:"signature",rootData:i})||(r=r===null?me.errors:r.concat(me.errors),e=r.length);var n=m===e}else var n=!0}}}}}}}}}}}}}}else
return V.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return V.errors=r,e===0}export{hr as default,Pr as validate};
