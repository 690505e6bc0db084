import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-F2IQMAFG.js";var va=Object.create,Yt=Object.defineProperty,Pa=Object.getOwnPropertyDescriptor,ga=Object.getOwnPropertyNames,ha=Object.getPrototypeOf,ka=Object.prototype.hasOwnProperty,
Da=(t,a,T)=>()=>{if(T)throw T[0];try{return t&&(a=t(t=0)),a}catch(I){throw T=[I],I}},Kt=(t,a)=>()=>{try{return a||t((a={exports:{}}).exports,a),a.exports}catch(T){
throw a=0,T}},ba=(t,a)=>{for(var T in a)Yt(t,T,{get:a[T],enumerable:!0})},pa=(t,a,T,I)=>{if(a&&typeof a=="object"||typeof a=="function")for(let n of ga(a))!ka.call(
t,n)&&n!==T&&Yt(t,n,{get:()=>a[n],enumerable:!(I=Pa(a,n))||I.enumerable});return t},wa=(t,a,T)=>(T=t!=null?va(ha(t)):{},pa(a||!t||!t.__esModule?Yt(T,"default",{
value:t,enumerable:!0}):T,t)),oe=t=>pa(Yt({},"__esModule",{value:!0}),t),Aa=Kt(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.formatNames=t.
fastFormats=t.fullFormats=void 0;function a(m,D){return{validate:m,compare:D}}t.fullFormats={date:a(r,e),time:a(o(!0),s),"date-time":a(c(!0),p),"iso-time":a(o(),
f),"iso-date-time":a(c(),y),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:v,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:$,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:k,int32:{type:"number",validate:L},int64:{type:"number",validate:A},float:{type:"\
number",validate:C},double:{type:"number",validate:C},password:!0,binary:!0},t.fastFormats={...t.fullFormats,date:a(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,e),time:a(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
s),"date-time":a(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,p),"iso-time":a(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
f),"iso-date-time":a(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,y),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
t.formatNames=Object.keys(t.fullFormats);function T(m){return m%4===0&&(m%100!==0||m%400===0)}var I=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,n=[0,31,28,31,30,31,30,31,31,30,
31,30,31];function r(m){let D=I.exec(m);if(!D)return!1;let g=+D[1],w=+D[2],q=+D[3];return w>=1&&w<=12&&q>=1&&q<=(w===2&&T(g)?29:n[w])}function e(m,D){if(m&&D)return m>
D?1:m<D?-1:0}var i=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function o(m){return function(D){let g=i.exec(D);if(!g)return!1;let w=+g[1],
q=+g[2],O=+g[3],x=g[4],R=g[5]==="-"?-1:1,S=+(g[6]||0),N=+(g[7]||0);if(S>23||N>59||m&&!x)return!1;if(w<=23&&q<=59&&O<60)return!0;let _=q-N*R,E=w-S*R-(_<0?1:0);return(E===
23||E===-1)&&(_===59||_===-1)&&O<61}}function s(m,D){if(!(m&&D))return;let g=new Date("2020-01-01T"+m).valueOf(),w=new Date("2020-01-01T"+D).valueOf();if(g&&w)return g-
w}function f(m,D){if(!(m&&D))return;let g=i.exec(m),w=i.exec(D);if(g&&w)return m=g[1]+g[2]+g[3],D=w[1]+w[2]+w[3],m>D?1:m<D?-1:0}var u=/t|\s/i;function c(m){let D=o(
m);return function(g){let w=g.split(u);return w.length===2&&r(w[0])&&D(w[1])}}function p(m,D){if(!(m&&D))return;let g=new Date(m).valueOf(),w=new Date(D).valueOf();
if(g&&w)return g-w}function y(m,D){if(!(m&&D))return;let[g,w]=m.split(u),[q,O]=D.split(u),x=e(g,q);if(x!==void 0)return x||s(w,O)}var l=/\/|:/,d=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function v(m){return l.test(m)&&d.test(m)}var P=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function k(m){return P.lastIndex=0,P.test(m)}
var h=-(2**31),j=2**31-1;function L(m){return Number.isInteger(m)&&m<=j&&m>=h}function A(m){return Number.isInteger(m)}function C(){return!0}var b=/[^\\]\\Z/;function $(m){
if(b.test(m))return!1;try{return new RegExp(m),!0}catch{return!1}}}),se={};ba(se,{formats:()=>da,idnEmail:()=>la,unique:()=>qa});function $a(t){let a=t.split(".");
return t.length<=253&&a.length>=2&&(a.at(-1)??"").length>=2&&a.every(T=>T.length<=63&&ca.test(T))}function ja(t){let a=t.slice(1,-1);if(!t.startsWith("[")||!t.endsWith(
"]"))return!1;let T=/^ipv6:/i.test(a)?$t.fullFormats.ipv6:$t.fullFormats.ipv4;return T instanceof RegExp&&T.test(a.replace(/^ipv6:/i,""))}function la(t){let a=t.
lastIndexOf("@");if(a<1||t.length>986)return!1;let T=t.slice(0,a),I=t.slice(a+1);return fa.test(T)||T.split(".").every(n=>ya.test(n))?I.startsWith("[")?ja(I):$a(
I):!1}function Zt(t){return Ut(t)?Array.isArray(t)?`[${t.map(Zt).join()}]`:`{${Object.keys(t).sort().map(a=>`${JSON.stringify(a)}:${Zt(t[a])}`).join()}}`:JSON.stringify(
t)??""}function Ca(t){return Ut(t)?Array.isArray(t)?`[${t.length}]`:Object.keys(t).sort().map(a=>{let T=t[a];return`${JSON.stringify(a)}:${Ut(T)?"":JSON.stringify(
T)}`}).join():JSON.stringify(t)??""}function qa(t){if(t.length<2)return!0;let a=new Map;for(let T of t){let I=Ca(T),n=a.get(I);n?n.push(T):a.set(I,[T])}for(let T of a.
values())if(T.length>1&&new Set(T.map(Zt)).size<T.length)return!1;return!0}var $t,ya,fa,ca,Ut,da,pe=Da(()=>{"use strict";$t=wa(Aa(),1),ya=/^[0-9A-Za-z!#$%&'*+\-/=?^_`{|}~\u0080-\uffff]+$/,
fa=/^"(?:[ !#-[\]-~\u0080-\uffff]|\\[ -~])*"$/,ca=/^[0-9A-Za-z\u0080-\uffff](?:[-0-9A-Za-z\u0080-\uffff]*[0-9A-Za-z\u0080-\uffff])?$/,Ut=t=>typeof t=="object"&&
t!==null,da={date:$t.fullFormats.date,"date-time":$t.fullFormats["date-time"],uri:$t.fullFormats.uri,"idn-email":la}}),La=Kt(t=>{"use strict";Object.defineProperty(
t,"__esModule",{value:!0});function a(T){let I=T.length,n=0,r=0,e;for(;r<I;)n++,e=T.charCodeAt(r++),e>=55296&&e<=56319&&r<I&&(e=T.charCodeAt(r),(e&64512)===56320&&
r++);return n}t.default=a,a.code='require("ajv/dist/runtime/ucs2length").default'}),Sa=Kt((t,a)=>{"use strict";a.exports=function T(I,n){if(I===n)return!0;if(I&&
n&&typeof I=="object"&&typeof n=="object"){if(I.constructor!==n.constructor)return!1;var r,e,i;if(Array.isArray(I)){if(r=I.length,r!=n.length)return!1;for(e=r;e--!==
0;)if(!T(I[e],n[e]))return!1;return!0}if(I.constructor===RegExp)return I.source===n.source&&I.flags===n.flags;if(I.valueOf!==Object.prototype.valueOf)return I.valueOf()===
n.valueOf();if(I.toString!==Object.prototype.toString)return I.toString()===n.toString();if(i=Object.keys(I),r=i.length,r!==Object.keys(n).length)return!1;for(e=
r;e--!==0;)if(!Object.prototype.hasOwnProperty.call(n,i[e]))return!1;for(e=r;e--!==0;){var o=i[e];if(!T(I[o],n[o]))return!1}return!0}return I!==I&&n!==n}}),xa=Kt(
t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var a=Sa();a.code='require("ajv/dist/runtime/equal").default',t.default=a}),mi=z,vi=z,Ht={$schema:"\
http://json-schema.org/draft-07/schema#",$id:"http://cyclonedx.org/schema/bom-1.6.schema.json",type:"object",required:["bomFormat","specVersion"],additionalProperties:!1,
properties:{$schema:{type:"string"},bomFormat:{type:"string",enum:["CycloneDX"]},specVersion:{type:"string"},serialNumber:{type:"string",pattern:"^urn:uuid:[0-9\
a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},version:{type:"integer",minimum:1},metadata:{$ref:"#/definitions/metadata"},components:{type:"array",
items:{$ref:"#/definitions/component"},uniqueItems:!0},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},externalReferences:{type:"arr\
ay",items:{$ref:"#/definitions/externalReference"}},dependencies:{type:"array",items:{$ref:"#/definitions/dependency"},uniqueItems:!0},compositions:{type:"array",
items:{$ref:"#/definitions/compositions"},uniqueItems:!0},vulnerabilities:{type:"array",items:{$ref:"#/definitions/vulnerability"},uniqueItems:!0},annotations:{
type:"array",items:{$ref:"#/definitions/annotations"},uniqueItems:!0},formulation:{type:"array",items:{$ref:"#/definitions/formula"},uniqueItems:!0},declarations:{
type:"object",additionalProperties:!1,properties:{assessors:{type:"array",items:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definition\
s/refType"},thirdParty:{type:"boolean"},organization:{$ref:"#/definitions/organizationalEntity"}}}},attestations:{type:"array",items:{type:"object",additionalProperties:!1,
properties:{summary:{type:"string"},assessor:{$ref:"#/definitions/refLinkType"},map:{type:"array",items:{type:"object",additionalProperties:!1,properties:{requirement:{
$ref:"#/definitions/refLinkType"},claims:{type:"array",items:{$ref:"#/definitions/refLinkType"}},counterClaims:{type:"array",items:{$ref:"#/definitions/refLinkT\
ype"}},conformance:{type:"object",additionalProperties:!1,properties:{score:{type:"number",minimum:0,maximum:1},rationale:{type:"string"},mitigationStrategies:{
type:"array",items:{$ref:"#/definitions/refLinkType"}}}},confidence:{type:"object",additionalProperties:!1,properties:{score:{type:"number",minimum:0,maximum:1},
rationale:{type:"string"}}}}}},signature:{$ref:"#/definitions/signature"}}}},claims:{type:"array",items:{type:"object",additionalProperties:!1,properties:{"bom-\
ref":{$ref:"#/definitions/refType"},target:{$ref:"#/definitions/refLinkType"},predicate:{type:"string"},mitigationStrategies:{type:"array",items:{$ref:"#/defini\
tions/refLinkType"}},reasoning:{type:"string"},evidence:{type:"array",items:{$ref:"#/definitions/refLinkType"}},counterEvidence:{type:"array",items:{$ref:"#/def\
initions/refLinkType"}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},signature:{$ref:"#/definitions/signature"}}}},evidence:{
type:"array",items:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},propertyName:{type:"string"},description:{type:"s\
tring"},data:{type:"array",items:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},contents:{type:"object",additionalProperties:!1,properties:{
attachment:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"}}},classification:{$ref:"#/definitions/dataClassification"},sensitiveData:{
type:"array",items:{type:"string"}},governance:{$ref:"#/definitions/dataGovernance"}}}},created:{type:"string",format:"date-time"},expires:{type:"string",format:"\
date-time"},author:{$ref:"#/definitions/organizationalContact"},reviewer:{$ref:"#/definitions/organizationalContact"},signature:{$ref:"#/definitions/signature"}}}},
targets:{type:"object",additionalProperties:!1,properties:{organizations:{type:"array",items:{$ref:"#/definitions/organizationalEntity"}},components:{type:"arra\
y",items:{$ref:"#/definitions/component"}},services:{type:"array",items:{$ref:"#/definitions/service"}}}},affirmation:{type:"object",additionalProperties:!1,properties:{
statement:{type:"string"},signatories:{type:"array",items:{type:"object",additionalProperties:!1,oneOf:[{required:["signature"]},{required:["externalReference",
"organization"]}],properties:{name:{type:"string"},role:{type:"string"},signature:{$ref:"#/definitions/signature"},organization:{$ref:"#/definitions/organizatio\
nalEntity"},externalReference:{$ref:"#/definitions/externalReference"}}}},signature:{$ref:"#/definitions/signature"}}},signature:{$ref:"#/definitions/signature"}}},
definitions:{type:"object",additionalProperties:!1,properties:{standards:{type:"array",items:{$ref:"#/definitions/standard"}}}},properties:{type:"array",items:{
$ref:"#/definitions/property"}},signature:{$ref:"#/definitions/signature"}},definitions:{refType:{type:"string",minLength:1},refLinkType:{$ref:"#/definitions/re\
fType"},bomLinkDocumentType:{type:"string",format:"iri-reference",pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"},
bomLinkElementType:{type:"string",format:"iri-reference",pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},bomLink:{
anyOf:[{$ref:"#/definitions/bomLinkDocumentType"},{$ref:"#/definitions/bomLinkElementType"}]},metadata:{type:"object",additionalProperties:!1,properties:{timestamp:{
type:"string",format:"date-time"},lifecycles:{type:"array",items:{type:"object",oneOf:[{required:["phase"],additionalProperties:!1,properties:{phase:{type:"stri\
ng",enum:["design","pre-build","build","post-build","operations","discovery","decommission"]}}},{required:["name"],additionalProperties:!1,properties:{name:{type:"\
string"},description:{type:"string"}}}]}},tools:{oneOf:[{type:"object",additionalProperties:!1,properties:{components:{type:"array",items:{$ref:"#/definitions/c\
omponent"},uniqueItems:!0},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0}}},{type:"array",items:{$ref:"#/definitions/tool"}}]},manufacturer:{
$ref:"#/definitions/organizationalEntity"},authors:{type:"array",items:{$ref:"#/definitions/organizationalContact"}},component:{$ref:"#/definitions/component"},
manufacture:{$ref:"#/definitions/organizationalEntity"},supplier:{$ref:"#/definitions/organizationalEntity"},licenses:{$ref:"#/definitions/licenseChoice"},properties:{
type:"array",items:{$ref:"#/definitions/property"}}}},tool:{type:"object",additionalProperties:!1,properties:{vendor:{type:"string"},name:{type:"string"},version:{
$ref:"#/definitions/version"},hashes:{type:"array",items:{$ref:"#/definitions/hash"}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalRefere\
nce"}}}},organizationalEntity:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},name:{type:"string"},address:{$ref:"#/\
definitions/postalAddress"},url:{type:"array",items:{type:"string",format:"iri-reference"}},contact:{type:"array",items:{$ref:"#/definitions/organizationalConta\
ct"}}}},organizationalContact:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},name:{type:"string"},email:{type:"stri\
ng",format:"idn-email"},phone:{type:"string"}}},component:{type:"object",required:["type","name"],additionalProperties:!1,properties:{type:{type:"string",enum:[
"application","framework","library","container","platform","operating-system","device","device-driver","firmware","file","machine-learning-model","data","crypto\
graphic-asset"]},"mime-type":{type:"string",pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{$ref:"#/definitions/refType"},supplier:{$ref:"#/definitions/organi\
zationalEntity"},manufacturer:{$ref:"#/definitions/organizationalEntity"},authors:{type:"array",items:{$ref:"#/definitions/organizationalContact"}},author:{type:"\
string"},publisher:{type:"string"},group:{type:"string"},name:{type:"string"},version:{$ref:"#/definitions/version"},description:{type:"string"},scope:{type:"st\
ring",enum:["required","optional","excluded"]},hashes:{type:"array",items:{$ref:"#/definitions/hash"}},licenses:{$ref:"#/definitions/licenseChoice"},copyright:{
type:"string"},cpe:{type:"string"},purl:{type:"string"},omniborId:{type:"array",items:{type:"string"}},swhid:{type:"array",items:{type:"string"}},swid:{$ref:"#/\
definitions/swid"},modified:{type:"boolean"},pedigree:{type:"object",additionalProperties:!1,properties:{ancestors:{type:"array",items:{$ref:"#/definitions/comp\
onent"}},descendants:{type:"array",items:{$ref:"#/definitions/component"}},variants:{type:"array",items:{$ref:"#/definitions/component"}},commits:{type:"array",
items:{$ref:"#/definitions/commit"}},patches:{type:"array",items:{$ref:"#/definitions/patch"}},notes:{type:"string"}}},externalReferences:{type:"array",items:{$ref:"\
#/definitions/externalReference"}},components:{type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},evidence:{$ref:"#/definitions/componentEviden\
ce"},releaseNotes:{$ref:"#/definitions/releaseNotes"},modelCard:{$ref:"#/definitions/modelCard"},data:{type:"array",items:{$ref:"#/definitions/componentData"}},
cryptoProperties:{$ref:"#/definitions/cryptoProperties"},properties:{type:"array",items:{$ref:"#/definitions/property"}},tags:{$ref:"#/definitions/tags"},signature:{
$ref:"#/definitions/signature"}}},swid:{type:"object",required:["tagId","name"],additionalProperties:!1,properties:{tagId:{type:"string"},name:{type:"string"},version:{
type:"string"},tagVersion:{type:"integer"},patch:{type:"boolean"},text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"}}},attachment:{
type:"object",required:["content"],additionalProperties:!1,properties:{contentType:{type:"string"},encoding:{type:"string",enum:["base64"]},content:{type:"strin\
g"}}},hash:{type:"object",required:["alg","content"],additionalProperties:!1,properties:{alg:{$ref:"#/definitions/hash-alg"},content:{$ref:"#/definitions/hash-c\
ontent"}}},"hash-alg":{type:"string",enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512",
"BLAKE3"]},"hash-content":{type:"string",pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"},license:{type:"object",
oneOf:[{required:["id"]},{required:["name"]}],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},id:{$ref:"spdx.SNAPSHOT.schema.json"},
name:{type:"string"},acknowledgement:{$ref:"#/definitions/licenseAcknowledgementEnumeration"},text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"\
iri-reference"},licensing:{type:"object",additionalProperties:!1,properties:{altIds:{type:"array",items:{type:"string"}},licensor:{type:"object",additionalProperties:!1,
properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},
{required:["individual"]}]},licensee:{type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"\
#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:["individual"]}]},purchaser:{type:"object",additionalProperties:!1,properties:{
organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:[
"individual"]}]},purchaseOrder:{type:"string"},licenseTypes:{type:"array",items:{type:"string",enum:["academic","appliance","client-access","concurrent-user","c\
ore-points","custom-metric","device","evaluation","named-user","node-locked","oem","perpetual","processor-points","subscription","user","other"]}},lastRenewal:{
type:"string",format:"date-time"},expiration:{type:"string",format:"date-time"}}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},licenseAcknowledgementEnumeration:{
type:"string",enum:["declared","concluded"]},licenseChoice:{type:"array",oneOf:[{type:"array",items:{type:"object",required:["license"],additionalProperties:!1,
properties:{license:{$ref:"#/definitions/license"}}}},{type:"array",additionalItems:!1,minItems:1,maxItems:1,items:[{type:"object",additionalProperties:!1,required:[
"expression"],properties:{expression:{type:"string"},acknowledgement:{$ref:"#/definitions/licenseAcknowledgementEnumeration"},"bom-ref":{$ref:"#/definitions/ref\
Type"}}}]}]},commit:{type:"object",additionalProperties:!1,properties:{uid:{type:"string"},url:{type:"string",format:"iri-reference"},author:{$ref:"#/definition\
s/identifiableAction"},committer:{$ref:"#/definitions/identifiableAction"},message:{type:"string"}}},patch:{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{type:"string",enum:["unofficial","monkey","backport","cherry-pick"]},diff:{$ref:"#/definitions/diff"},resolves:{type:"array",items:{$ref:"#/de\
finitions/issue"}}}},diff:{type:"object",additionalProperties:!1,properties:{text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"}}},
issue:{type:"object",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["defect","enhancement","security"]},id:{type:"string"},name:{
type:"string"},description:{type:"string"},source:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},url:{type:"string",format:"iri-referen\
ce"}}},references:{type:"array",items:{type:"string",format:"iri-reference"}}}},identifiableAction:{type:"object",additionalProperties:!1,properties:{timestamp:{
type:"string",format:"date-time"},name:{type:"string"},email:{type:"string",format:"idn-email"}}},externalReference:{type:"object",required:["url","type"],additionalProperties:!1,
properties:{url:{anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definitions/bomLink"}]},comment:{type:"string"},type:{type:"string",enum:["vcs","issue-t\
racker","website","advisories","bom","mailing-list","social","chat","documentation","support","source-distribution","distribution","distribution-intake","licens\
e","build-meta","build-system","release-notes","security-contact","model-card","log","configuration","evidence","formulation","attestation","threat-model","adve\
rsary-model","risk-assessment","vulnerability-assertion","exploitability-statement","pentest-report","static-analysis-report","dynamic-analysis-report","runtime\
-analysis-report","component-analysis-report","maturity-report","certification-report","codified-infrastructure","quality-metrics","poam","electronic-signature",
"digital-signature","rfc-9116","other"]},hashes:{type:"array",items:{$ref:"#/definitions/hash"}}}},dependency:{type:"object",required:["ref"],additionalProperties:!1,
properties:{ref:{$ref:"#/definitions/refLinkType"},dependsOn:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/refLinkType"}},provides:{type:"array",uniqueItems:!0,
items:{$ref:"#/definitions/refLinkType"}}}},service:{type:"object",required:["name"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},
provider:{$ref:"#/definitions/organizationalEntity"},group:{type:"string"},name:{type:"string"},version:{$ref:"#/definitions/version"},description:{type:"string"},
endpoints:{type:"array",items:{type:"string",format:"iri-reference"}},authenticated:{type:"boolean"},"x-trust-boundary":{type:"boolean"},trustZone:{type:"string"},
data:{type:"array",items:{$ref:"#/definitions/serviceData"}},licenses:{$ref:"#/definitions/licenseChoice"},externalReferences:{type:"array",items:{$ref:"#/defin\
itions/externalReference"}},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},releaseNotes:{$ref:"#/definitions/releaseNotes"},properties:{
type:"array",items:{$ref:"#/definitions/property"}},tags:{$ref:"#/definitions/tags"},signature:{$ref:"#/definitions/signature"}}},serviceData:{type:"object",required:[
"flow","classification"],additionalProperties:!1,properties:{flow:{$ref:"#/definitions/dataFlowDirection"},classification:{$ref:"#/definitions/dataClassificatio\
n"},name:{type:"string"},description:{type:"string"},governance:{$ref:"#/definitions/dataGovernance"},source:{type:"array",items:{anyOf:[{type:"string",format:"\
iri-reference"},{$ref:"#/definitions/bomLinkElementType"}]}},destination:{type:"array",items:{anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definitions\
/bomLinkElementType"}]}}}},dataFlowDirection:{type:"string",enum:["inbound","outbound","bi-directional","unknown"]},copyright:{type:"object",required:["text"],additionalProperties:!1,
properties:{text:{type:"string"}}},componentEvidence:{type:"object",additionalProperties:!1,properties:{identity:{oneOf:[{type:"array",items:{$ref:"#/definition\
s/componentIdentityEvidence"}},{$ref:"#/definitions/componentIdentityEvidence"}]},occurrences:{type:"array",items:{type:"object",required:["location"],additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},location:{type:"string"},line:{type:"integer",minimum:0},offset:{type:"integer",minimum:0},symbol:{type:"st\
ring"},additionalContext:{type:"string"}}}},callstack:{type:"object",additionalProperties:!1,properties:{frames:{type:"array",items:{type:"object",required:["mo\
dule"],additionalProperties:!1,properties:{package:{type:"string"},module:{type:"string"},function:{type:"string"},parameters:{type:"array",items:{type:"string"}},
line:{type:"integer"},column:{type:"integer"},fullFilename:{type:"string"}}}}}},licenses:{$ref:"#/definitions/licenseChoice"},copyright:{type:"array",items:{$ref:"\
#/definitions/copyright"}}}},compositions:{type:"object",required:["aggregate"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},aggregate:{
$ref:"#/definitions/aggregateType"},assemblies:{type:"array",uniqueItems:!0,items:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElement\
Type"}]}},dependencies:{type:"array",uniqueItems:!0,items:{type:"string"}},vulnerabilities:{type:"array",uniqueItems:!0,items:{type:"string"}},signature:{$ref:"\
#/definitions/signature"}}},aggregateType:{type:"string",enum:["complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","\
incomplete_first_party_opensource_only","incomplete_third_party_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknow\
n","not_specified"]},property:{type:"object",required:["name"],properties:{name:{type:"string"},value:{type:"string"}},additionalProperties:!1},localeType:{type:"\
string",pattern:"^([a-z]{2})(-[A-Z]{2})?$"},releaseType:{type:"string"},note:{type:"object",required:["text"],additionalProperties:!1,properties:{locale:{$ref:"\
#/definitions/localeType"},text:{$ref:"#/definitions/attachment"}}},releaseNotes:{type:"object",required:["type"],additionalProperties:!1,properties:{type:{$ref:"\
#/definitions/releaseType"},title:{type:"string"},featuredImage:{type:"string",format:"iri-reference"},socialImage:{type:"string",format:"iri-reference"},description:{
type:"string"},timestamp:{type:"string",format:"date-time"},aliases:{type:"array",items:{type:"string"}},tags:{$ref:"#/definitions/tags"},resolves:{type:"array",
items:{$ref:"#/definitions/issue"}},notes:{type:"array",items:{$ref:"#/definitions/note"}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},advisory:{
type:"object",required:["url"],additionalProperties:!1,properties:{title:{type:"string"},url:{type:"string",format:"iri-reference"}}},cwe:{type:"integer",minimum:1},
severity:{type:"string",enum:["critical","high","medium","low","info","none","unknown"]},scoreMethod:{type:"string",enum:["CVSSv2","CVSSv3","CVSSv31","CVSSv4","\
OWASP","SSVC","other"]},impactAnalysisState:{type:"string",enum:["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]},
impactAnalysisJustification:{type:"string",enum:["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","\
protected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"]},rating:{type:"object",additionalProperties:!1,properties:{
source:{$ref:"#/definitions/vulnerabilitySource"},score:{type:"number"},severity:{$ref:"#/definitions/severity"},method:{$ref:"#/definitions/scoreMethod"},vector:{
type:"string"},justification:{type:"string"}}},vulnerabilitySource:{type:"object",additionalProperties:!1,properties:{url:{type:"string"},name:{type:"string"}}},
vulnerability:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},id:{type:"string"},source:{$ref:"#/definitions/vulnera\
bilitySource"},references:{type:"array",items:{type:"object",required:["id","source"],additionalProperties:!1,properties:{id:{type:"string"},source:{$ref:"#/def\
initions/vulnerabilitySource"}}}},ratings:{type:"array",items:{$ref:"#/definitions/rating"}},cwes:{type:"array",items:{$ref:"#/definitions/cwe"}},description:{type:"\
string"},detail:{type:"string"},recommendation:{type:"string"},workaround:{type:"string"},proofOfConcept:{type:"object",properties:{reproductionSteps:{type:"str\
ing"},environment:{type:"string"},supportingMaterial:{type:"array",items:{$ref:"#/definitions/attachment"}}}},advisories:{type:"array",items:{$ref:"#/definition\
s/advisory"}},created:{type:"string",format:"date-time"},published:{type:"string",format:"date-time"},updated:{type:"string",format:"date-time"},rejected:{type:"\
string",format:"date-time"},credits:{type:"object",additionalProperties:!1,properties:{organizations:{type:"array",items:{$ref:"#/definitions/organizationalEnti\
ty"}},individuals:{type:"array",items:{$ref:"#/definitions/organizationalContact"}}}},tools:{oneOf:[{type:"object",additionalProperties:!1,properties:{components:{
type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0}}},{type:"array",
items:{$ref:"#/definitions/tool"}}]},analysis:{type:"object",additionalProperties:!1,properties:{state:{$ref:"#/definitions/impactAnalysisState"},justification:{
$ref:"#/definitions/impactAnalysisJustification"},response:{type:"array",items:{type:"string",enum:["can_not_fix","will_not_fix","update","rollback","workaround\
_available"]}},detail:{type:"string"},firstIssued:{type:"string",format:"date-time"},lastUpdated:{type:"string",format:"date-time"}}},affects:{type:"array",uniqueItems:!0,
items:{type:"object",required:["ref"],additionalProperties:!1,properties:{ref:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]},
versions:{type:"array",items:{type:"object",oneOf:[{required:["version"]},{required:["range"]}],additionalProperties:!1,properties:{version:{$ref:"#/definitions\
/version"},range:{$ref:"#/definitions/versionRange"},status:{$ref:"#/definitions/affectedStatus"}}}}}}},properties:{type:"array",items:{$ref:"#/definitions/prop\
erty"}}}},affectedStatus:{type:"string",enum:["affected","unaffected","unknown"]},version:{type:"string",maxLength:1024},versionRange:{type:"string",minLength:1,
maxLength:4096},range:{$ref:"#/definitions/versionRange"},annotations:{type:"object",required:["subjects","annotator","timestamp","text"],additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},subjects:{type:"array",uniqueItems:!0,items:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions\
/bomLinkElementType"}]}},annotator:{type:"object",oneOf:[{required:["organization"]},{required:["individual"]},{required:["component"]},{required:["service"]}],
additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"},component:{
$ref:"#/definitions/component"},service:{$ref:"#/definitions/service"}}},timestamp:{type:"string",format:"date-time"},text:{type:"string"},signature:{$ref:"#/de\
finitions/signature"}}},modelCard:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},modelParameters:{type:"object",additionalProperties:!1,
properties:{approach:{type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["supervised","unsupervised","reinforcement-learning","semi-sup\
ervised","self-supervised"]}}},task:{type:"string"},architectureFamily:{type:"string"},modelArchitecture:{type:"string"},datasets:{type:"array",items:{oneOf:[{$ref:"\
#/definitions/componentData"},{type:"object",additionalProperties:!1,properties:{ref:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElem\
entType"}],type:"string"}}}]}},inputs:{type:"array",items:{$ref:"#/definitions/inputOutputMLParameters"}},outputs:{type:"array",items:{$ref:"#/definitions/input\
OutputMLParameters"}}}},quantitativeAnalysis:{type:"object",additionalProperties:!1,properties:{performanceMetrics:{type:"array",items:{$ref:"#/definitions/perf\
ormanceMetric"}},graphics:{$ref:"#/definitions/graphicsCollection"}}},considerations:{type:"object",additionalProperties:!1,properties:{users:{type:"array",items:{
type:"string"}},useCases:{type:"array",items:{type:"string"}},technicalLimitations:{type:"array",items:{type:"string"}},performanceTradeoffs:{type:"array",items:{
type:"string"}},ethicalConsiderations:{type:"array",items:{$ref:"#/definitions/risk"}},environmentalConsiderations:{$ref:"#/definitions/environmentalConsiderati\
ons"},fairnessAssessments:{type:"array",items:{$ref:"#/definitions/fairnessAssessment"}}}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},inputOutputMLParameters:{
type:"object",additionalProperties:!1,properties:{format:{type:"string"}}},componentData:{type:"object",additionalProperties:!1,required:["type"],properties:{"b\
om-ref":{$ref:"#/definitions/refType"},type:{type:"string",enum:["source-code","configuration","dataset","definition","other"]},name:{type:"string"},contents:{type:"\
object",additionalProperties:!1,properties:{attachment:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"},properties:{type:"array",items:{
$ref:"#/definitions/property"}}}},classification:{$ref:"#/definitions/dataClassification"},sensitiveData:{type:"array",items:{type:"string"}},graphics:{$ref:"#/\
definitions/graphicsCollection"},description:{type:"string"},governance:{$ref:"#/definitions/dataGovernance"}}},dataGovernance:{type:"object",additionalProperties:!1,
properties:{custodians:{type:"array",items:{$ref:"#/definitions/dataGovernanceResponsibleParty"}},stewards:{type:"array",items:{$ref:"#/definitions/dataGovernan\
ceResponsibleParty"}},owners:{type:"array",items:{$ref:"#/definitions/dataGovernanceResponsibleParty"}}}},dataGovernanceResponsibleParty:{type:"object",additionalProperties:!1,
properties:{organization:{$ref:"#/definitions/organizationalEntity"},contact:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:[
"contact"]}]},graphicsCollection:{type:"object",additionalProperties:!1,properties:{description:{type:"string"},collection:{type:"array",items:{$ref:"#/definiti\
ons/graphic"}}}},graphic:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},image:{$ref:"#/definitions/attachment"}}},performanceMetric:{type:"\
object",additionalProperties:!1,properties:{type:{type:"string"},value:{type:"string"},slice:{type:"string"},confidenceInterval:{type:"object",additionalProperties:!1,
properties:{lowerBound:{type:"string"},upperBound:{type:"string"}}}}},risk:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},mitigationStrategy:{
type:"string"}}},fairnessAssessment:{type:"object",additionalProperties:!1,properties:{groupAtRisk:{type:"string"},benefits:{type:"string"},harms:{type:"string"},
mitigationStrategy:{type:"string"}}},dataClassification:{type:"string"},environmentalConsiderations:{type:"object",additionalProperties:!1,properties:{energyConsumptions:{
type:"array",items:{$ref:"#/definitions/energyConsumption"}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},energyConsumption:{type:"object",
required:["activity","energyProviders","activityEnergyCost"],additionalProperties:!1,properties:{activity:{type:"string",enum:["design","data-collection","data-\
preparation","training","fine-tuning","validation","deployment","inference","other"]},energyProviders:{type:"array",items:{$ref:"#/definitions/energyProvider"}},
activityEnergyCost:{$ref:"#/definitions/energyMeasure"},co2CostEquivalent:{$ref:"#/definitions/co2Measure"},co2CostOffset:{$ref:"#/definitions/co2Measure"},properties:{
type:"array",items:{$ref:"#/definitions/property"}}}},energyMeasure:{type:"object",required:["value","unit"],additionalProperties:!1,properties:{value:{type:"nu\
mber"},unit:{type:"string",enum:["kWh"]}}},co2Measure:{type:"object",required:["value","unit"],additionalProperties:!1,properties:{value:{type:"number"},unit:{type:"\
string",enum:["tCO2eq"]}}},energyProvider:{type:"object",required:["organization","energySource","energyProvided"],additionalProperties:!1,properties:{"bom-ref":{
$ref:"#/definitions/refType"},description:{type:"string"},organization:{type:"object",$ref:"#/definitions/organizationalEntity"},energySource:{type:"string",enum:[
"coal","oil","natural-gas","nuclear","wind","solar","geothermal","hydropower","biofuel","unknown","other"]},energyProvided:{$ref:"#/definitions/energyMeasure"},
externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}}}},postalAddress:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"\
#/definitions/refType"},country:{type:"string"},region:{type:"string"},locality:{type:"string"},postOfficeBoxNumber:{type:"string"},postalCode:{type:"string"},streetAddress:{
type:"string"}}},formula:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},components:{type:"array",items:{$ref:"#/def\
initions/component"},uniqueItems:!0},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},workflows:{type:"array",items:{$ref:"#/definiti\
ons/workflow"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},workflow:{type:"object",required:["bom-ref","uid","taskTypes"],
additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},description:{type:"string"},resourceReferences:{
type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},tasks:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/task"}},taskDependencies:{
type:"array",uniqueItems:!0,items:{$ref:"#/definitions/dependency"}},taskTypes:{type:"array",items:{$ref:"#/definitions/taskType"}},trigger:{$ref:"#/definitions\
/trigger"},steps:{type:"array",items:{$ref:"#/definitions/step"},uniqueItems:!0},inputs:{type:"array",items:{$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{
type:"array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},timeStart:{type:"string",format:"date-time"},timeEnd:{type:"string",format:"date-time"},workspaces:{
type:"array",uniqueItems:!0,items:{$ref:"#/definitions/workspace"}},runtimeTopology:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/dependency"}},properties:{
type:"array",items:{$ref:"#/definitions/property"}}}},task:{type:"object",required:["bom-ref","uid","taskTypes"],additionalProperties:!1,properties:{"bom-ref":{
$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"\
#/definitions/resourceReferenceChoice"}},taskTypes:{type:"array",items:{$ref:"#/definitions/taskType"}},trigger:{$ref:"#/definitions/trigger"},steps:{type:"arra\
y",items:{$ref:"#/definitions/step"},uniqueItems:!0},inputs:{type:"array",items:{$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"\
#/definitions/outputType"},uniqueItems:!0},timeStart:{type:"string",format:"date-time"},timeEnd:{type:"string",format:"date-time"},workspaces:{type:"array",items:{
$ref:"#/definitions/workspace"},uniqueItems:!0},runtimeTopology:{type:"array",items:{$ref:"#/definitions/dependency"},uniqueItems:!0},properties:{type:"array",items:{
$ref:"#/definitions/property"}}}},step:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},description:{type:"string"},commands:{type:"array",
items:{$ref:"#/definitions/command"}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},command:{type:"object",additionalProperties:!1,properties:{
executed:{type:"string"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},workspace:{type:"object",required:["bom-ref","uid"],additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},aliases:{type:"array",items:{type:"string"}},description:{type:"st\
ring"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},accessMode:{type:"string",enum:["read-only","read-w\
rite","read-write-once","write-once","write-only"]},mountPath:{type:"string"},managedDataType:{type:"string"},volumeRequest:{type:"string"},volume:{$ref:"#/defi\
nitions/volume"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},volume:{type:"object",additionalProperties:!1,properties:{uid:{type:"string"},
name:{type:"string"},mode:{type:"string",enum:["filesystem","block"]},path:{type:"string"},sizeAllocated:{type:"string"},persistent:{type:"boolean"},remote:{type:"\
boolean"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},trigger:{type:"object",additionalProperties:!1,required:["type","bom-ref","uid"],properties:{
"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{
$ref:"#/definitions/resourceReferenceChoice"}},type:{type:"string",enum:["manual","api","webhook","scheduled"]},event:{$ref:"#/definitions/event"},conditions:{type:"\
array",uniqueItems:!0,items:{$ref:"#/definitions/condition"}},timeActivated:{type:"string",format:"date-time"},inputs:{type:"array",items:{$ref:"#/definitions/i\
nputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/pro\
perty"}}}},event:{type:"object",additionalProperties:!1,properties:{uid:{type:"string"},description:{type:"string"},timeReceived:{type:"string",format:"date-tim\
e"},data:{$ref:"#/definitions/attachment"},source:{$ref:"#/definitions/resourceReferenceChoice"},target:{$ref:"#/definitions/resourceReferenceChoice"},properties:{
type:"array",items:{$ref:"#/definitions/property"}}}},inputType:{type:"object",oneOf:[{required:["resource"]},{required:["parameters"]},{required:["environmentV\
ars"]},{required:["data"]}],additionalProperties:!1,properties:{source:{$ref:"#/definitions/resourceReferenceChoice"},target:{$ref:"#/definitions/resourceRefere\
nceChoice"},resource:{$ref:"#/definitions/resourceReferenceChoice"},parameters:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/parameter"}},environmentVars:{
type:"array",uniqueItems:!0,items:{oneOf:[{$ref:"#/definitions/property"},{type:"string"}]}},data:{$ref:"#/definitions/attachment"},properties:{type:"array",items:{
$ref:"#/definitions/property"}}}},outputType:{type:"object",oneOf:[{required:["resource"]},{required:["environmentVars"]},{required:["data"]}],additionalProperties:!1,
properties:{type:{type:"string",enum:["artifact","attestation","log","evidence","metrics","other"]},source:{$ref:"#/definitions/resourceReferenceChoice"},target:{
$ref:"#/definitions/resourceReferenceChoice"},resource:{$ref:"#/definitions/resourceReferenceChoice"},data:{$ref:"#/definitions/attachment"},environmentVars:{type:"\
array",items:{oneOf:[{$ref:"#/definitions/property"},{type:"string"}]},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},resourceReferenceChoice:{
type:"object",additionalProperties:!1,properties:{ref:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]},externalReference:{
$ref:"#/definitions/externalReference"}},oneOf:[{required:["ref"]},{required:["externalReference"]}]},condition:{type:"object",additionalProperties:!1,properties:{
description:{type:"string"},expression:{type:"string"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},taskType:{type:"string",enum:["copy","c\
lone","lint","scan","merge","build","test","deliver","deploy","release","clean","other"]},parameter:{type:"object",additionalProperties:!1,properties:{name:{type:"\
string"},value:{type:"string"},dataType:{type:"string"}}},componentIdentityEvidence:{type:"object",required:["field"],additionalProperties:!1,properties:{field:{
type:"string",enum:["group","name","version","purl","cpe","omniborId","swhid","swid","hash"]},confidence:{type:"number",minimum:0,maximum:1},concludedValue:{type:"\
string"},methods:{type:"array",items:{type:"object",required:["technique","confidence"],additionalProperties:!1,properties:{technique:{type:"string",enum:["sour\
ce-code-analysis","binary-analysis","manifest-analysis","ast-fingerprint","hash-comparison","instrumentation","dynamic-analysis","filename","attestation","other"]},
confidence:{type:"number",minimum:0,maximum:1},value:{type:"string"}}}},tools:{type:"array",uniqueItems:!0,items:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"\
#/definitions/bomLinkElementType"}]}}}},standard:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},name:{type:"string"},
version:{type:"string"},description:{type:"string"},owner:{type:"string"},requirements:{type:"array",items:{type:"object",additionalProperties:!1,properties:{"b\
om-ref":{$ref:"#/definitions/refType"},identifier:{type:"string"},title:{type:"string"},text:{type:"string"},descriptions:{type:"array",items:{type:"string"}},openCre:{
type:"array",items:{type:"string",pattern:"^CRE:[0-9]+-[0-9]+$"}},parent:{$ref:"#/definitions/refLinkType"},properties:{type:"array",items:{$ref:"#/definitions/\
property"}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}}}}},levels:{type:"array",items:{type:"object",additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},identifier:{type:"string"},title:{type:"string"},description:{type:"string"},requirements:{type:"array",items:{
$ref:"#/definitions/refLinkType"}}}}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},signature:{$ref:"#/definitions/signature"}}},
signature:{$ref:"jsf-0.82.SNAPSHOT.schema.json#/definitions/signature"},cryptoProperties:{type:"object",additionalProperties:!1,required:["assetType"],properties:{
assetType:{type:"string",enum:["algorithm","certificate","protocol","related-crypto-material"]},algorithmProperties:{type:"object",additionalProperties:!1,properties:{
primitive:{type:"string",enum:["drbg","mac","block-cipher","stream-cipher","signature","hash","pke","xof","kdf","key-agree","kem","ae","combiner","other","unkno\
wn"]},parameterSetIdentifier:{type:"string"},curve:{type:"string"},executionEnvironment:{type:"string",enum:["software-plain-ram","software-encrypted-ram","soft\
ware-tee","hardware","other","unknown"]},implementationPlatform:{type:"string",enum:["generic","x86_32","x86_64","armv7-a","armv7-m","armv8-a","armv8-m","armv9-\
a","armv9-m","s390x","ppc64","ppc64le","other","unknown"]},certificationLevel:{type:"array",items:{type:"string",enum:["none","fips140-1-l1","fips140-1-l2","fip\
s140-1-l3","fips140-1-l4","fips140-2-l1","fips140-2-l2","fips140-2-l3","fips140-2-l4","fips140-3-l1","fips140-3-l2","fips140-3-l3","fips140-3-l4","cc-eal1","cc-\
eal1+","cc-eal2","cc-eal2+","cc-eal3","cc-eal3+","cc-eal4","cc-eal4+","cc-eal5","cc-eal5+","cc-eal6","cc-eal6+","cc-eal7","cc-eal7+","other","unknown"]}},mode:{
type:"string",enum:["cbc","ecb","ccm","gcm","cfb","ofb","ctr","other","unknown"]},padding:{type:"string",enum:["pkcs5","pkcs7","pkcs1v15","oaep","raw","other","\
unknown"]},cryptoFunctions:{type:"array",items:{type:"string",enum:["generate","keygen","encrypt","decrypt","digest","tag","keyderive","sign","verify","encapsul\
ate","decapsulate","other","unknown"]}},classicalSecurityLevel:{type:"integer",minimum:0},nistQuantumSecurityLevel:{type:"integer",minimum:0,maximum:6}}},certificateProperties:{
type:"object",additionalProperties:!1,properties:{subjectName:{type:"string"},issuerName:{type:"string"},notValidBefore:{type:"string",format:"date-time"},notValidAfter:{
type:"string",format:"date-time"},signatureAlgorithmRef:{$ref:"#/definitions/refType"},subjectPublicKeyRef:{$ref:"#/definitions/refType"},certificateFormat:{type:"\
string"},certificateExtension:{type:"string"}}},relatedCryptoMaterialProperties:{type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["pr\
ivate-key","public-key","secret-key","key","ciphertext","signature","digest","initialization-vector","nonce","seed","salt","shared-secret","tag","additional-dat\
a","password","credential","token","other","unknown"]},id:{type:"string"},state:{type:"string",enum:["pre-activation","active","suspended","deactivated","compro\
mised","destroyed"]},algorithmRef:{$ref:"#/definitions/refType"},creationDate:{type:"string",format:"date-time"},activationDate:{type:"string",format:"date-time"},
updateDate:{type:"string",format:"date-time"},expirationDate:{type:"string",format:"date-time"},value:{type:"string"},size:{type:"integer"},format:{type:"string"},
securedBy:{$ref:"#/definitions/securedBy"}}},protocolProperties:{type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["tls","ssh","ipsec",
"ike","sstp","wpa","other","unknown"]},version:{type:"string"},cipherSuites:{type:"array",items:{$ref:"#/definitions/cipherSuite"}},ikev2TransformTypes:{type:"o\
bject",additionalProperties:!1,properties:{encr:{$ref:"#/definitions/cryptoRefArray"},prf:{$ref:"#/definitions/cryptoRefArray"},integ:{$ref:"#/definitions/crypt\
oRefArray"},ke:{$ref:"#/definitions/cryptoRefArray"},esn:{type:"boolean"},auth:{$ref:"#/definitions/cryptoRefArray"}}},cryptoRefArray:{$ref:"#/definitions/crypt\
oRefArray"}}},oid:{type:"string"}}},cipherSuite:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},algorithms:{type:"array",items:{$ref:"#/\
definitions/refType"}},identifiers:{type:"array",items:{type:"string"}}}},cryptoRefArray:{type:"array",items:{$ref:"#/definitions/refType"}},securedBy:{type:"ob\
ject",additionalProperties:!1,properties:{mechanism:{type:"string"},algorithmRef:{$ref:"#/definitions/refType"}}},tags:{type:"array",items:{type:"string"}}}},Ar=Object.
prototype.hasOwnProperty,Ta=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),Xt={type:"object",additionalProperties:!1,
properties:{timestamp:{type:"string",format:"date-time"},lifecycles:{type:"array",items:{type:"object",oneOf:[{required:["phase"],additionalProperties:!1,properties:{
phase:{type:"string",enum:["design","pre-build","build","post-build","operations","discovery","decommission"]}}},{required:["name"],additionalProperties:!1,properties:{
name:{type:"string"},description:{type:"string"}}}]}},tools:{oneOf:[{type:"object",additionalProperties:!1,properties:{components:{type:"array",items:{$ref:"#/d\
efinitions/component"},uniqueItems:!0},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0}}},{type:"array",items:{$ref:"#/definitions/to\
ol"}}]},manufacturer:{$ref:"#/definitions/organizationalEntity"},authors:{type:"array",items:{$ref:"#/definitions/organizationalContact"}},component:{$ref:"#/de\
finitions/component"},manufacture:{$ref:"#/definitions/organizationalEntity"},supplier:{$ref:"#/definitions/organizationalEntity"},licenses:{$ref:"#/definitions\
/licenseChoice"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},er=(pe(),oe(se)).formats["date-time"],Wt={type:"object",required:["type","nam\
e"],additionalProperties:!1,properties:{type:{type:"string",enum:["application","framework","library","container","platform","operating-system","device","device\
-driver","firmware","file","machine-learning-model","data","cryptographic-asset"]},"mime-type":{type:"string",pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{
$ref:"#/definitions/refType"},supplier:{$ref:"#/definitions/organizationalEntity"},manufacturer:{$ref:"#/definitions/organizationalEntity"},authors:{type:"array",
items:{$ref:"#/definitions/organizationalContact"}},author:{type:"string"},publisher:{type:"string"},group:{type:"string"},name:{type:"string"},version:{$ref:"#\
/definitions/version"},description:{type:"string"},scope:{type:"string",enum:["required","optional","excluded"]},hashes:{type:"array",items:{$ref:"#/definitions\
/hash"}},licenses:{$ref:"#/definitions/licenseChoice"},copyright:{type:"string"},cpe:{type:"string"},purl:{type:"string"},omniborId:{type:"array",items:{type:"s\
tring"}},swhid:{type:"array",items:{type:"string"}},swid:{$ref:"#/definitions/swid"},modified:{type:"boolean"},pedigree:{type:"object",additionalProperties:!1,properties:{
ancestors:{type:"array",items:{$ref:"#/definitions/component"}},descendants:{type:"array",items:{$ref:"#/definitions/component"}},variants:{type:"array",items:{
$ref:"#/definitions/component"}},commits:{type:"array",items:{$ref:"#/definitions/commit"}},patches:{type:"array",items:{$ref:"#/definitions/patch"}},notes:{type:"\
string"}}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},components:{type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},
evidence:{$ref:"#/definitions/componentEvidence"},releaseNotes:{$ref:"#/definitions/releaseNotes"},modelCard:{$ref:"#/definitions/modelCard"},data:{type:"array",
items:{$ref:"#/definitions/componentData"}},cryptoProperties:{$ref:"#/definitions/cryptoProperties"},properties:{type:"array",items:{$ref:"#/definitions/propert\
y"}},tags:{$ref:"#/definitions/tags"},signature:{$ref:"#/definitions/signature"}}},Oa=new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$","u"),Ft=La().default;function M(t,{
instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(typeof t=="string"){if(Ft(t)<1)return M.errors=[{instancePath:a,
keyword:"minLength",params:{limit:1}}],!1}else return M.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return M.errors=r,e===0}function Zr(t,{
instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;for(let s in t)
if(!(s==="bom-ref"||s==="country"||s==="region"||s==="locality"||s==="postOfficeBoxNumber"||s==="postalCode"||s==="streetAddress"))return Zr.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(t["bom-ref"]!==void 0){let s=e;M(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,
parentDataProperty:"bom-ref",rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var i=s===e}else var i=!0;if(i){if(t.country!==void 0){let f=e;if(typeof t.
country!="string")return Zr.errors=[{instancePath:a+"/country",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(t.region!==void 0){
let u=e;if(typeof t.region!="string")return Zr.errors=[{instancePath:a+"/region",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(t.
locality!==void 0){let c=e;if(typeof t.locality!="string")return Zr.errors=[{instancePath:a+"/locality",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else
var i=!0;if(i){if(t.postOfficeBoxNumber!==void 0){let p=e;if(typeof t.postOfficeBoxNumber!="string")return Zr.errors=[{instancePath:a+"/postOfficeBoxNumber",keyword:"\
type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(t.postalCode!==void 0){let y=e;if(typeof t.postalCode!="string")return Zr.errors=[{instancePath:a+
"/postalCode",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i)if(t.streetAddress!==void 0){let y=e;if(typeof t.streetAddress!="string")
return Zr.errors=[{instancePath:a+"/streetAddress",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0}}}}}}}else return Zr.errors=[{instancePath:a,
keyword:"type",params:{type:"object"}}],!1;return Zr.errors=r,e===0}var ua=(pe(),oe(se)).formats["idn-email"];function je(t,{instancePath:a="",parentData:T,parentDataProperty:I,
rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;for(let s in t)if(!(s==="bom-ref"||s==="name"||s==="email"||s==="\
phone"))return je.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(t["bom-ref"]!==void 0){let s=e;M(t["bom\
-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var i=s===e}else var i=!0;
if(i){if(t.name!==void 0){let f=e;if(typeof t.name!="string")return je.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else
var i=!0;if(i){if(t.email!==void 0){let u=t.email,c=e;if(e===c&&e===c)if(typeof u=="string"){if(!ua(u))return je.errors=[{instancePath:a+"/email",keyword:"forma\
t",params:{format:"idn-email"}}],!1}else return je.errors=[{instancePath:a+"/email",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i)if(t.
phone!==void 0){let u=e;if(typeof t.phone!="string")return je.errors=[{instancePath:a+"/phone",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0}}}}else
return je.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return je.errors=r,e===0}function ae(t,{instancePath:a="",parentData:T,parentDataProperty:I,
rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f=e;for(let u in t)if(!(u==="bom-ref"||u==="name"||u==="address"||u===
"url"||u==="contact"))return ae.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:u}}],!1;if(f===e){if(t["bom-ref"]!==void 0){let u=e;
M(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var i=u===
e}else var i=!0;if(i){if(t.name!==void 0){let c=e;if(typeof t.name!="string")return ae.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;
var i=c===e}else var i=!0;if(i){if(t.address!==void 0){let p=e;Zr(t.address,{instancePath:a+"/address",parentData:t,parentDataProperty:"address",rootData:n})||(r=
r===null?Zr.errors:r.concat(Zr.errors),e=r.length);var i=p===e}else var i=!0;if(i){if(t.url!==void 0){let y=t.url,l=e;if(e===l)if(Array.isArray(y)){var o=!0;let v=y.
length;for(let P=0;P<v;P++){let k=e;if(e===k&&e===k&&typeof y[P]!="string")return ae.errors=[{instancePath:a+"/url/"+P,keyword:"type",params:{type:"string"}}],!1;
var o=k===e;if(!o)break}}else return ae.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i)if(t.contact!==void 0){
let y=t.contact,l=e;if(e===l)if(Array.isArray(y)){var s=!0;let v=y.length;for(let P=0;P<v;P++){let k=e;je(y[P],{instancePath:a+"/contact/"+P,parentData:y,parentDataProperty:P,
rootData:n})||(r=r===null?je.errors:r.concat(je.errors),e=r.length);var s=k===e;if(!s)break}}else return ae.errors=[{instancePath:a+"/contact",keyword:"type",params:{
type:"array"}}],!1;var i=l===e}else var i=!0}}}}}else return ae.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ae.errors=r,e===0}function Tr(t,{
instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(typeof t=="string"){if(Ft(t)>1024)return Tr.errors=[{instancePath:a,
keyword:"maxLength",params:{limit:1024}}],!1}else return Tr.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return Tr.errors=r,e===0}var Ia={
type:"string",enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]};function jt(t,{
instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;return typeof t!="string"?(jt.errors=[{instancePath:a,keyword:"type",params:{
type:"string"}}],!1):t==="MD5"||t==="SHA-1"||t==="SHA-256"||t==="SHA-384"||t==="SHA-512"||t==="SHA3-256"||t==="SHA3-384"||t==="SHA3-512"||t==="BLAKE2b-256"||t===
"BLAKE2b-384"||t==="BLAKE2b-512"||t==="BLAKE3"?(jt.errors=r,e===0):(jt.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:Ia.enum}}],!1)}var Ra=new RegExp(
"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function Ct(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(typeof t=="string"){if(!Ra.test(t))return Ct.errors=[{instancePath:a,keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]\
{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"}}],!1}else return Ct.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return Ct.errors=
r,e===0}function Qr(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){
let o;if(t.alg===void 0&&(o="alg")||t.content===void 0&&(o="content"))return Qr.errors=[{instancePath:a,keyword:"required",params:{missingProperty:o}}],!1;{let s=e;
for(let f in t)if(!(f==="alg"||f==="content"))return Qr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(s===e){if(t.
alg!==void 0){let f=e;jt(t.alg,{instancePath:a+"/alg",parentData:t,parentDataProperty:"alg",rootData:n})||(r=r===null?jt.errors:r.concat(jt.errors),e=r.length);
var i=f===e}else var i=!0;if(i)if(t.content!==void 0){let f=e;Ct(t.content,{instancePath:a+"/content",parentData:t,parentDataProperty:"content",rootData:n})||(r=
r===null?Ct.errors:r.concat(Ct.errors),e=r.length);var i=f===e}else var i=!0}}}else return Qr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;
return Qr.errors=r,e===0}var Na={type:"object",oneOf:[{required:["id"]},{required:["name"]}],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/\
refType"},id:{$ref:"spdx.SNAPSHOT.schema.json"},name:{type:"string"},acknowledgement:{$ref:"#/definitions/licenseAcknowledgementEnumeration"},text:{$ref:"#/defi\
nitions/attachment"},url:{type:"string",format:"iri-reference"},licensing:{type:"object",additionalProperties:!1,properties:{altIds:{type:"array",items:{type:"s\
tring"}},licensor:{type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/or\
ganizationalContact"}},oneOf:[{required:["organization"]},{required:["individual"]}]},licensee:{type:"object",additionalProperties:!1,properties:{organization:{
$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:["individual"]}]},
purchaser:{type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizati\
onalContact"}},oneOf:[{required:["organization"]},{required:["individual"]}]},purchaseOrder:{type:"string"},licenseTypes:{type:"array",items:{type:"string",enum:[
"academic","appliance","client-access","concurrent-user","core-points","custom-metric","device","evaluation","named-user","node-locked","oem","perpetual","proce\
ssor-points","subscription","user","other"]}},lastRenewal:{type:"string",format:"date-time"},expiration:{type:"string",format:"date-time"}}},properties:{type:"a\
rray",items:{$ref:"#/definitions/property"}}}},ea={$schema:"http://json-schema.org/draft-07/schema#",$id:"http://cyclonedx.org/schema/spdx.schema.json",type:"st\
ring",enum:["0BSD","3D-Slicer-1.0","AAL","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","ADSL","Advanced-Cryptics\
-Dictionary","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","Afmparse","AGPL-1.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0","AGPL-3.0-only","AGPL-3.0-or\
-later","Aladdin","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","any-OSI","any-OSI-perl-modules","Apa\
che-1.0","Apache-1.1","Apache-2.0","APAFML","APL-1.0","App-s2p","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","Arphic-1999","Artistic-1.0","Artistic-1.0-cl8","Art\
istic-1.0-Perl","Artistic-2.0","Artistic-dist","Aspell-RU","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","atc-game","Baekmuk","Bahyph","Barr","bcrypt-Sola\
r-Designer","Beerware","Bitstream-Charter","Bitstream-Vera","BitTorrent-1.0","BitTorrent-1.1","blessing","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","BOLA\
-1.1","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BS\
D-2-Clause-first-lines","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","BSD-2-Clause-Patent","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-2\
-Clause-Views","BSD-3-Clause","BSD-3-Clause-acpica","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-flex","BSD-3-Clause-HP","BSD-3-Clause-LBNL","B\
SD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-W\
arranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4\
.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-ask-to-endorse","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications",
"BSD-Protection","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Systemics","BSD-Systemics-W3Works","BSL\
-1.0","Buddy","Bugroff","BUSL-1.1","bzip2-1.0.5","bzip2-1.0.6","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","Caldera","Caldera-no-preamble","CAPEC-to\
u","Catharon","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.\
0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.\
0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY\
-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY\
-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-\
SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1",
"CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1",
"CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","check-cvs","checkmk","ClArtistic","Clips","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython",
"CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","Community-Spec-1.0","Condor-1.1","copyleft-next-0.3.0","copyleft-next-0.3.1","Cornell-Lossless-JPEG","CPA\
L-1.0","CPL-1.0","CPOL-1.02","Cronyx","Crossword","CryptoSwift","CrystalStacker","CUA-OPL-1.0","Cube","curl","cve-tou","D-FSL-1.0","DEC-3-Clause","diffmark","DL\
-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","DRL-1.0","DRL-1.1","DSDP","dtoa","dvipdfm","ECL-\
1.0","ECL-2.0","eCos-2.0","EFL-1.0","EFL-2.0","eGenix","Elastic-2.0","Entessa","EPICS","EPL-1.0","EPL-2.0","ErlPL-1.1","ESA-PL-permissive-2.4","ESA-PL-strong-co\
pyleft-2.4","ESA-PL-weak-copyleft-2.4","etalab-2.0","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Eurosym","Fair","FBM","FDK-AAC","FDK-MPEG-H","Ferguson-Twofis\
h","Frameworx-1.0","FreeBSD-DOC","FreeImage","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL",
"Furuseth","fwlw","Game-Programming-Gems","GCR-docs","GD","generic-xts","GFDL-1.1","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invari\
ants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-\
no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","\
GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","Giftware","GL2PS","Glide","Glulxe","GLWTPL","gnuplot","GPL-1\
.0","GPL-1.0+","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0","GPL-2.0+","GPL-2.0-only","GPL-2.0-or-later","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-ex\
ception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-2.0-with-GCC-exception","GPL-3.0","GPL-3.0+","GPL-3.0-only","GPL-3.0-or-later","G\
PL-3.0-with-autoconf-exception","GPL-3.0-with-GCC-exception","Graphics-Gems","gSOAP-1.3b","gtkbook","Gutmann","HaskellReport","HDF5","hdparm","HIDAPI","Hippocra\
tic-2.1","Hippocratic-3.0-core","HP-1986","HP-1989","HPND","HPND-DEC","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-\
US-modify","HPND-export2-US","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-Markus-Kuhn","HPND-merchantability-variant","\
HPND-MIT-disclaimer","HPND-Netrek","HPND-Pbmplus","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-critical-systems",
"HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-SMC","HPND-UC","HPND-UC-export-US","HTMLTIDY","hyphen-bulgarian","IBM-pibs","ICU",
"IEC-Code-Components-EULA","IJG","IJG-short","ImageMagick","iMatix","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbas\
e-1.0","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","Jam","JasPer-2.0","jove","JPL-image","JPNIC","JSON","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL\
-1.3","Latex2e","Latex2e-translated-notice","Leptonica","LGPL-2.0","LGPL-2.0+","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1","LGPL-2.1+","LGPL-2.1-only","LGPL-\
2.1-or-later","LGPL-3.0","LGPL-3.0+","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","Libpng","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-Davi\
d-Nugent","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-c\
opyleft-var","Linux-OpenIB","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","lsof","Lucida-Bitmap-Fonts","LZ\
MA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","magaz","mailprio","MakeIndex","man2html","Martin-Birgmeier","McPh\
ee-slideshow","metamail","Minpack","MIPS","MirOS","MIT","MIT-0","MIT-advertising","MIT-Click","MIT-CMU","MIT-enna","MIT-feh","MIT-Festival","MIT-Khronos-old","M\
IT-Modern-Variant","MIT-open-group","MIT-STK","MIT-testregex","MIT-Wu","MITNFA","MMIXware","MMPL-1.0.1","Motosoto","MPEG-SSG","mpi-permissive","mpich2","MPL-1.0",
"MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","mplus","MS-LPL","MS-PL","MS-RL","MTLL","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","MVT-1.1","NAIST-2003",
"NASA-1.3","Naumen","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","Net-SNMP","NetCDF","Newsletr","NGPL","ngrep","NICTA-1.0","NIST-PD","NIST-PD-fallback","NIST\
-PD-TNT","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","Nokia","NOSL","Noweb","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Nunit","O-UDA-1.0","\
OAR","OCCT-PL","OCLC-2.0","ODbL-1.0","ODC-By-1.0","OFFIS","OFL-1.0","OFL-1.0-no-RFN","OFL-1.0-RFN","OFL-1.1","OFL-1.1-no-RFN","OFL-1.1-RFN","OGC-1.0","OGDL-Taiw\
an-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","O\
LDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OpenMDW-1.0","OpenPBS-2.3","Open\
SSL","OpenSSL-standalone","OpenVision","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","PADL",
"ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","PDDL-1.0","PHP-3.0","PHP-3.01","Pixar","pkgconf","Plexus","pnmstitch","PolyForm-Noncommercial-1.0.0","Po\
lyForm-Small-Business-1.0.0","PostgreSQL","PPL","PSF-2.0","psfrag","psutils","Python-2.0","Python-2.0.1","python-ldap","Qhull","QPL-1.0","QPL-1.0-INRIA-2004","r\
advd","Rdisc","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","Saxpath","SCEA","SchemeReport","Sendmail","S\
endmail-8.23","Sendmail-Open-Source-1.1","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SimPL-2.0","SISSL","SISSL-1.2",
"SL","Sleepycat","SMAIL-GPL","SMLNJ","SMPPL","SNIA","snprintf","SOFA","softSurfer","Soundex","Spencer-86","Spencer-94","Spencer-99","SPL-1.0","ssh-keyscan","SSH\
-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","StandardML-NJ","SugarCRM-1.1.3","SUL-1.0","Sun-PPP","Sun-PPP-2000","SunPro","SWL","swrule","Symlinks","TAP\
R-OHL-1.0","TCL","TCP-wrappers","TekHVC","TermReadKey","TGPPL-1.0","ThirdEye","threeparttable","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TrustedQSL","TTWL",
"TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","Ubuntu-font-1.0","UCAR","UCL-1.0","ulem","UMich-Merit","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU",
"UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","UnRAR","UPL-1.0","URT-RLE","Vim","Vixie-Cron","VOSTROM","VSL-1.0","W3C","W3C-19980720","\
W3C-20150513","w3m","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","WTFNMFPL","WTFPL","wwl","wxWindows","X11","X11-distribute-modifications-variant","X11-no-\
permit-persons","X11-swapped","Xdebug-1.03","Xerox","Xfig","XFree86-1.1","xinetd","xkeyboard-config-Zinoviev","xlock","Xnet","xpp","XSkat","xzoom","YPL-1.0","YP\
L-1.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","zlib-acknowledgement","ZPL-1.1","ZPL-2.0","ZPL-2.1","389-exception","Asterisk-exception","Aste\
risk-linking-protocols-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exce\
ption-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","CGAL-linking-exception","Classpath-exception-2.0","Classpath-exception-2.0-sho\
rt","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","Digia-Qt-LGPL-exception-1.1","DigiRule-FOSS-exception","eCos-exception-2.0","erlang-otp-linking-except\
ion","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC\
-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","Google-Patent-WebM","GPL-3.0-389\
-ds-base-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStrea\
mer-exception-2008","harbour-exception","i2p-gpl-java-exception","Independent-modules-exception","KiCad-libraries-exception","kvirc-openssl-exception","LGPL-3.0\
-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","mxml-excepti\
on","Nokia-Qt-exception-1.1","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PCRE2-exception",
"polyparse-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","rom\
ic-exception","RRDtool-FLOSS-exception-2.0","rsync-linking-exception","SANE-exception","SHL-2.0","SHL-2.1","Simple-Library-Usage-exception","Spelling-Provider-L\
GPL-exception","sqlitestudio-OpenSSL-exception","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception",
"Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]},_a=xa().default;function qt(t,{instancePath:a="",
parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(typeof t!="string")return qt.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],
!1;let i;i=!1;for(let o of ea.enum)if(_a(t,o)){i=!0;break}return i?(qt.errors=r,e===0):(qt.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:ea.enum}}],
!1)}var Ea={type:"string",enum:["declared","concluded"]};function ut(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;return typeof t!=
"string"?(ut.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="declared"||t==="concluded"?(ut.errors=r,e===0):(ut.errors=[{instancePath:a,
keyword:"enum",params:{allowedValues:Ea.enum}}],!1)}var za={type:"object",required:["content"],additionalProperties:!1,properties:{contentType:{type:"string"},encoding:{
type:"string",enum:["base64"]},content:{type:"string"}}};function be(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===
0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o;if(t.content===void 0&&(o="content"))return be.errors=[{instancePath:a,keyword:"required",params:{missingProperty:o}}],
!1;{let s=e;for(let f in t)if(!(f==="contentType"||f==="encoding"||f==="content"))return be.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;if(s===e){if(t.contentType!==void 0){let f=e;if(typeof t.contentType!="string")return be.errors=[{instancePath:a+"/contentType",keyword:"type",params:{type:"\
string"}}],!1;var i=f===e}else var i=!0;if(i){if(t.encoding!==void 0){let u=t.encoding,c=e;if(typeof u!="string")return be.errors=[{instancePath:a+"/encoding",keyword:"\
type",params:{type:"string"}}],!1;if(u!=="base64")return be.errors=[{instancePath:a+"/encoding",keyword:"enum",params:{allowedValues:za.properties.encoding.enum}}],
!1;var i=c===e}else var i=!0;if(i)if(t.content!==void 0){let u=e;if(typeof t.content!="string")return be.errors=[{instancePath:a+"/content",keyword:"type",params:{
type:"string"}}],!1;var i=u===e}else var i=!0}}}}else return be.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return be.errors=r,e===0}function F(t,{
instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o;if(t.name===void 0&&
(o="name"))return F.errors=[{instancePath:a,keyword:"required",params:{missingProperty:o}}],!1;{let s=e;for(let f in t)if(!(f==="name"||f==="value"))return F.errors=
[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(s===e){if(t.name!==void 0){let f=e;if(typeof t.name!="string")return F.errors=
[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i)if(t.value!==void 0){let f=e;if(typeof t.value!="string")return F.
errors=[{instancePath:a+"/value",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0}}}else return F.errors=[{instancePath:a,keyword:"type",params:{
type:"object"}}],!1;return F.errors=r,e===0}function Fe(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0,i=e,o=!1,s=null,
f=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let C;if(t.id===void 0&&(C="id")){let b={instancePath:a,keyword:"required",params:{missingProperty:C}};r===null?
r=[b]:r.push(b),e++}}var c=f===e;c&&(o=!0,s=0);let u=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let C;if(t.name===void 0&&(C="name")){let b={instancePath:a,
keyword:"required",params:{missingProperty:C}};r===null?r=[b]:r.push(b),e++}}var c=u===e;if(c&&o?(o=!1,s=[s,1]):c&&(o=!0,s=1),o)e=i,r!==null&&(i?r.length=i:r=null);else{
let C={instancePath:a,keyword:"oneOf",params:{passingSchemas:s}};return r===null?r=[C]:r.push(C),e++,Fe.errors=r,!1}if(e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let C=e;for(let b in t)if(!(b==="bom-ref"||b==="id"||b==="name"||b==="acknowledgement"||b==="text"||b==="url"||b==="licensing"||b==="properties"))return Fe.
errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:b}}],!1;if(C===e){if(t["bom-ref"]!==void 0){let b=e;M(t["bom-ref"],{instancePath:a+
"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var p=b===e}else var p=!0;if(p){if(t.id!==
void 0){let $=e;qt(t.id,{instancePath:a+"/id",parentData:t,parentDataProperty:"id",rootData:n})||(r=r===null?qt.errors:r.concat(qt.errors),e=r.length);var p=$===
e}else var p=!0;if(p){if(t.name!==void 0){let m=e;if(typeof t.name!="string")return Fe.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;
var p=m===e}else var p=!0;if(p){if(t.acknowledgement!==void 0){let D=e;ut(t.acknowledgement,{instancePath:a+"/acknowledgement",parentData:t,parentDataProperty:"\
acknowledgement",rootData:n})||(r=r===null?ut.errors:r.concat(ut.errors),e=r.length);var p=D===e}else var p=!0;if(p){if(t.text!==void 0){let g=e;be(t.text,{instancePath:a+
"/text",parentData:t,parentDataProperty:"text",rootData:n})||(r=r===null?be.errors:r.concat(be.errors),e=r.length);var p=g===e}else var p=!0;if(p){if(t.url!==void 0){
let w=e;if(e===w&&e===w&&typeof t.url!="string")return Fe.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"string"}}],!1;var p=w===e}else var p=!0;if(p){
if(t.licensing!==void 0){let q=t.licensing,O=e;if(e===O)if(q&&typeof q=="object"&&!Array.isArray(q)){let R=e;for(let S in q)if(!(S==="altIds"||S==="licensor"||S===
"licensee"||S==="purchaser"||S==="purchaseOrder"||S==="licenseTypes"||S==="lastRenewal"||S==="expiration"))return Fe.errors=[{instancePath:a+"/licensing",keyword:"\
additionalProperties",params:{additionalProperty:S}}],!1;if(R===e){if(q.altIds!==void 0){let S=q.altIds,N=e;if(e===N)if(Array.isArray(S)){var y=!0;let E=S.length;
for(let G=0;G<E;G++){let V=e;if(typeof S[G]!="string")return Fe.errors=[{instancePath:a+"/licensing/altIds/"+G,keyword:"type",params:{type:"string"}}],!1;var y=V===
e;if(!y)break}}else return Fe.errors=[{instancePath:a+"/licensing/altIds",keyword:"type",params:{type:"array"}}],!1;var l=N===e}else var l=!0;if(l){if(q.licensor!==
void 0){let N=q.licensor,_=e,E=e,G=!1,V=null,B=e;if(N&&typeof N=="object"&&!Array.isArray(N)){let Z;if(N.organization===void 0&&(Z="organization")){let Q={instancePath:a+
"/licensing/licensor",keyword:"required",params:{missingProperty:Z}};r===null?r=[Q]:r.push(Q),e++}}var d=B===e;d&&(G=!0,V=0);let re=e;if(N&&typeof N=="object"&&
!Array.isArray(N)){let Z;if(N.individual===void 0&&(Z="individual")){let Q={instancePath:a+"/licensing/licensor",keyword:"required",params:{missingProperty:Z}};
r===null?r=[Q]:r.push(Q),e++}}var d=re===e;if(d&&G?(G=!1,V=[V,1]):d&&(G=!0,V=1),G)e=E,r!==null&&(E?r.length=E:r=null);else{let Z={instancePath:a+"/licensing/lic\
ensor",keyword:"oneOf",params:{passingSchemas:V}};return r===null?r=[Z]:r.push(Z),e++,Fe.errors=r,!1}if(e===_)if(N&&typeof N=="object"&&!Array.isArray(N)){let Z=e;
for(let Q in N)if(!(Q==="organization"||Q==="individual"))return Fe.errors=[{instancePath:a+"/licensing/licensor",keyword:"additionalProperties",params:{additionalProperty:Q}}],
!1;if(Z===e){if(N.organization!==void 0){let Q=e;ae(N.organization,{instancePath:a+"/licensing/licensor/organization",parentData:N,parentDataProperty:"organizat\
ion",rootData:n})||(r=r===null?ae.errors:r.concat(ae.errors),e=r.length);var v=Q===e}else var v=!0;if(v)if(N.individual!==void 0){let Q=e;je(N.individual,{instancePath:a+
"/licensing/licensor/individual",parentData:N,parentDataProperty:"individual",rootData:n})||(r=r===null?je.errors:r.concat(je.errors),e=r.length);var v=Q===e}else
var v=!0}}else return Fe.errors=[{instancePath:a+"/licensing/licensor",keyword:"type",params:{type:"object"}}],!1;var l=_===e}else var l=!0;if(l){if(q.licensee!==
void 0){let _=q.licensee,E=e,G=e,V=!1,B=null,re=e;if(_&&typeof _=="object"&&!Array.isArray(_)){let Q;if(_.organization===void 0&&(Q="organization")){let U={instancePath:a+
"/licensing/licensee",keyword:"required",params:{missingProperty:Q}};r===null?r=[U]:r.push(U),e++}}var P=re===e;P&&(V=!0,B=0);let we=e;if(_&&typeof _=="object"&&
!Array.isArray(_)){let Q;if(_.individual===void 0&&(Q="individual")){let U={instancePath:a+"/licensing/licensee",keyword:"required",params:{missingProperty:Q}};
r===null?r=[U]:r.push(U),e++}}var P=we===e;if(P&&V?(V=!1,B=[B,1]):P&&(V=!0,B=1),V)e=G,r!==null&&(G?r.length=G:r=null);else{let Q={instancePath:a+"/licensing/lic\
ensee",keyword:"oneOf",params:{passingSchemas:B}};return r===null?r=[Q]:r.push(Q),e++,Fe.errors=r,!1}if(e===E)if(_&&typeof _=="object"&&!Array.isArray(_)){let Q=e;
for(let U in _)if(!(U==="organization"||U==="individual"))return Fe.errors=[{instancePath:a+"/licensing/licensee",keyword:"additionalProperties",params:{additionalProperty:U}}],
!1;if(Q===e){if(_.organization!==void 0){let U=e;ae(_.organization,{instancePath:a+"/licensing/licensee/organization",parentData:_,parentDataProperty:"organizat\
ion",rootData:n})||(r=r===null?ae.errors:r.concat(ae.errors),e=r.length);var k=U===e}else var k=!0;if(k)if(_.individual!==void 0){let U=e;je(_.individual,{instancePath:a+
"/licensing/licensee/individual",parentData:_,parentDataProperty:"individual",rootData:n})||(r=r===null?je.errors:r.concat(je.errors),e=r.length);var k=U===e}else
var k=!0}}else return Fe.errors=[{instancePath:a+"/licensing/licensee",keyword:"type",params:{type:"object"}}],!1;var l=E===e}else var l=!0;if(l){if(q.purchaser!==
void 0){let E=q.purchaser,G=e,V=e,B=!1,re=null,we=e;if(E&&typeof E=="object"&&!Array.isArray(E)){let U;if(E.organization===void 0&&(U="organization")){let K={instancePath:a+
"/licensing/purchaser",keyword:"required",params:{missingProperty:U}};r===null?r=[K]:r.push(K),e++}}var h=we===e;h&&(B=!0,re=0);let Z=e;if(E&&typeof E=="object"&&
!Array.isArray(E)){let U;if(E.individual===void 0&&(U="individual")){let K={instancePath:a+"/licensing/purchaser",keyword:"required",params:{missingProperty:U}};
r===null?r=[K]:r.push(K),e++}}var h=Z===e;if(h&&B?(B=!1,re=[re,1]):h&&(B=!0,re=1),B)e=V,r!==null&&(V?r.length=V:r=null);else{let U={instancePath:a+"/licensing/p\
urchaser",keyword:"oneOf",params:{passingSchemas:re}};return r===null?r=[U]:r.push(U),e++,Fe.errors=r,!1}if(e===G)if(E&&typeof E=="object"&&!Array.isArray(E)){let U=e;
for(let K in E)if(!(K==="organization"||K==="individual"))return Fe.errors=[{instancePath:a+"/licensing/purchaser",keyword:"additionalProperties",params:{additionalProperty:K}}],
!1;if(U===e){if(E.organization!==void 0){let K=e;ae(E.organization,{instancePath:a+"/licensing/purchaser/organization",parentData:E,parentDataProperty:"organiza\
tion",rootData:n})||(r=r===null?ae.errors:r.concat(ae.errors),e=r.length);var j=K===e}else var j=!0;if(j)if(E.individual!==void 0){let K=e;je(E.individual,{instancePath:a+
"/licensing/purchaser/individual",parentData:E,parentDataProperty:"individual",rootData:n})||(r=r===null?je.errors:r.concat(je.errors),e=r.length);var j=K===e}else
var j=!0}}else return Fe.errors=[{instancePath:a+"/licensing/purchaser",keyword:"type",params:{type:"object"}}],!1;var l=G===e}else var l=!0;if(l){if(q.purchaseOrder!==
void 0){let G=e;if(typeof q.purchaseOrder!="string")return Fe.errors=[{instancePath:a+"/licensing/purchaseOrder",keyword:"type",params:{type:"string"}}],!1;var l=G===
e}else var l=!0;if(l){if(q.licenseTypes!==void 0){let V=q.licenseTypes,B=e;if(e===B)if(Array.isArray(V)){var L=!0;let we=V.length;for(let Z=0;Z<we;Z++){let Q=V[Z],
U=e;if(typeof Q!="string")return Fe.errors=[{instancePath:a+"/licensing/licenseTypes/"+Z,keyword:"type",params:{type:"string"}}],!1;if(!(Q==="academic"||Q==="ap\
pliance"||Q==="client-access"||Q==="concurrent-user"||Q==="core-points"||Q==="custom-metric"||Q==="device"||Q==="evaluation"||Q==="named-user"||Q==="node-locked"||
Q==="oem"||Q==="perpetual"||Q==="processor-points"||Q==="subscription"||Q==="user"||Q==="other"))return Fe.errors=[{instancePath:a+"/licensing/licenseTypes/"+Z,
keyword:"enum",params:{allowedValues:Na.properties.licensing.properties.licenseTypes.items.enum}}],!1;var L=U===e;if(!L)break}}else return Fe.errors=[{instancePath:a+
"/licensing/licenseTypes",keyword:"type",params:{type:"array"}}],!1;var l=B===e}else var l=!0;if(l){if(q.lastRenewal!==void 0){let B=q.lastRenewal,re=e;if(e===re&&
e===re)if(typeof B=="string"){if(!er.validate(B))return Fe.errors=[{instancePath:a+"/licensing/lastRenewal",keyword:"format",params:{format:"date-time"}}],!1}else
return Fe.errors=[{instancePath:a+"/licensing/lastRenewal",keyword:"type",params:{type:"string"}}],!1;var l=re===e}else var l=!0;if(l)if(q.expiration!==void 0){
let B=q.expiration,re=e;if(e===re&&e===re)if(typeof B=="string"){if(!er.validate(B))return Fe.errors=[{instancePath:a+"/licensing/expiration",keyword:"format",params:{
format:"date-time"}}],!1}else return Fe.errors=[{instancePath:a+"/licensing/expiration",keyword:"type",params:{type:"string"}}],!1;var l=re===e}else var l=!0}}}}}}}}else
return Fe.errors=[{instancePath:a+"/licensing",keyword:"type",params:{type:"object"}}],!1;var p=O===e}else var p=!0;if(p)if(t.properties!==void 0){let q=t.properties,
O=e;if(e===O)if(Array.isArray(q)){var A=!0;let R=q.length;for(let S=0;S<R;S++){let N=e;F(q[S],{instancePath:a+"/properties/"+S,parentData:q,parentDataProperty:S,
rootData:n})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var A=N===e;if(!A)break}}else return Fe.errors=[{instancePath:a+"/properties",keyword:"type",params:{
type:"array"}}],!1;var p=O===e}else var p=!0}}}}}}}}else return Fe.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Fe.errors=r,e===0}function Or(t,{
instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(!Array.isArray(t))return Or.errors=[{instancePath:a,keyword:"type",params:{
type:"array"}}],!1;let i=e,o=!1,s=null,f=e;if(e===f)if(Array.isArray(t)){var u=!0;let l=t.length;for(let d=0;d<l;d++){let v=t[d],P=e;if(e===P)if(v&&typeof v=="o\
bject"&&!Array.isArray(v)){let h;if(v.license===void 0&&(h="license")){let j={instancePath:a+"/"+d,keyword:"required",params:{missingProperty:h}};r===null?r=[j]:
r.push(j),e++}else{let j=e;for(let L in v)if(L!=="license"){let A={instancePath:a+"/"+d,keyword:"additionalProperties",params:{additionalProperty:L}};r===null?r=
[A]:r.push(A),e++;break}j===e&&v.license!==void 0&&(Fe(v.license,{instancePath:a+"/"+d+"/license",parentData:v,parentDataProperty:"license",rootData:n})||(r=r===
null?Fe.errors:r.concat(Fe.errors),e=r.length))}}else{let h={instancePath:a+"/"+d,keyword:"type",params:{type:"object"}};r===null?r=[h]:r.push(h),e++}var u=P===
e;if(!u)break}}else{let l={instancePath:a,keyword:"type",params:{type:"array"}};r===null?r=[l]:r.push(l),e++}var y=f===e;y&&(o=!0,s=0);let c=e;if(e===c)if(Array.
isArray(t))if(t.length>1){let l={instancePath:a,keyword:"maxItems",params:{limit:1}};r===null?r=[l]:r.push(l),e++}else if(t.length<1){let l={instancePath:a,keyword:"\
minItems",params:{limit:1}};r===null?r=[l]:r.push(l),e++}else if(t.length<=1){if(t.length>0){let l=t[0];if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let d;
if(l.expression===void 0&&(d="expression")){let v={instancePath:a+"/0",keyword:"required",params:{missingProperty:d}};r===null?r=[v]:r.push(v),e++}else{let v=e;
for(let P in l)if(!(P==="expression"||P==="acknowledgement"||P==="bom-ref")){let k={instancePath:a+"/0",keyword:"additionalProperties",params:{additionalProperty:P}};
r===null?r=[k]:r.push(k),e++;break}if(v===e){if(l.expression!==void 0){let P=e;if(typeof l.expression!="string"){let h={instancePath:a+"/0/expression",keyword:"\
type",params:{type:"string"}};r===null?r=[h]:r.push(h),e++}var p=P===e}else var p=!0;if(p){if(l.acknowledgement!==void 0){let k=e;ut(l.acknowledgement,{instancePath:a+
"/0/acknowledgement",parentData:l,parentDataProperty:"acknowledgement",rootData:n})||(r=r===null?ut.errors:r.concat(ut.errors),e=r.length);var p=k===e}else var p=!0;
if(p)if(l["bom-ref"]!==void 0){let k=e;M(l["bom-ref"],{instancePath:a+"/0/bom-ref",parentData:l,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?M.errors:
r.concat(M.errors),e=r.length);var p=k===e}else var p=!0}}}}else{let d={instancePath:a+"/0",keyword:"type",params:{type:"object"}};r===null?r=[d]:r.push(d),e++}}}else{
let l={instancePath:a,keyword:"additionalItems",params:{limit:1}};r===null?r=[l]:r.push(l),e++}else{let l={instancePath:a,keyword:"type",params:{type:"array"}};
r===null?r=[l]:r.push(l),e++}var y=c===e;if(y&&o?(o=!1,s=[s,1]):y&&(o=!0,s=1),o)e=i,r!==null&&(i?r.length=i:r=null);else{let l={instancePath:a,keyword:"oneOf",params:{
passingSchemas:s}};return r===null?r=[l]:r.push(l),e++,Or.errors=r,!1}return Or.errors=r,e===0}function Mr(t,{instancePath:a="",parentData:T,parentDataProperty:I,
rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o;if(t.tagId===void 0&&(o="tagId")||t.name===void 0&&(o="name"))return Mr.
errors=[{instancePath:a,keyword:"required",params:{missingProperty:o}}],!1;{let s=e;for(let f in t)if(!(f==="tagId"||f==="name"||f==="version"||f==="tagVersion"||
f==="patch"||f==="text"||f==="url"))return Mr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(s===e){if(t.tagId!==void 0){
let f=e;if(typeof t.tagId!="string")return Mr.errors=[{instancePath:a+"/tagId",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(t.name!==
void 0){let u=e;if(typeof t.name!="string")return Mr.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){
if(t.version!==void 0){let c=e;if(typeof t.version!="string")return Mr.errors=[{instancePath:a+"/version",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else
var i=!0;if(i){if(t.tagVersion!==void 0){let p=t.tagVersion,y=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)))return Mr.errors=[{instancePath:a+"/tagVersion",keyword:"\
type",params:{type:"integer"}}],!1;var i=y===e}else var i=!0;if(i){if(t.patch!==void 0){let y=e;if(typeof t.patch!="boolean")return Mr.errors=[{instancePath:a+"\
/patch",keyword:"type",params:{type:"boolean"}}],!1;var i=y===e}else var i=!0;if(i){if(t.text!==void 0){let l=e;be(t.text,{instancePath:a+"/text",parentData:t,parentDataProperty:"\
text",rootData:n})||(r=r===null?be.errors:r.concat(be.errors),e=r.length);var i=l===e}else var i=!0;if(i)if(t.url!==void 0){let l=e;if(e===l&&e===l&&typeof t.url!=
"string")return Mr.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0}}}}}}}}else return Mr.errors=[{instancePath:a,
keyword:"type",params:{type:"object"}}],!1;return Mr.errors=r,e===0}function Nr(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,
e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;for(let s in t)if(!(s==="timestamp"||s==="name"||s==="email"))return Nr.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(t.timestamp!==void 0){let s=t.timestamp,f=e;if(e===f&&e===f)if(typeof s=="string"){
if(!er.validate(s))return Nr.errors=[{instancePath:a+"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else return Nr.errors=[{instancePath:a+"/tim\
estamp",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(t.name!==void 0){let f=e;if(typeof t.name!="string")return Nr.errors=[{instancePath:a+
"/name",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i)if(t.email!==void 0){let f=t.email,u=e;if(e===u&&e===u)if(typeof f=="string"){
if(!ua(f))return Nr.errors=[{instancePath:a+"/email",keyword:"format",params:{format:"idn-email"}}],!1}else return Nr.errors=[{instancePath:a+"/email",keyword:"\
type",params:{type:"string"}}],!1;var i=u===e}else var i=!0}}}else return Nr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Nr.errors=
r,e===0}function lt(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){
let o=e;for(let s in t)if(!(s==="uid"||s==="url"||s==="author"||s==="committer"||s==="message"))return lt.errors=[{instancePath:a,keyword:"additionalProperties",
params:{additionalProperty:s}}],!1;if(o===e){if(t.uid!==void 0){let s=e;if(typeof t.uid!="string")return lt.errors=[{instancePath:a+"/uid",keyword:"type",params:{
type:"string"}}],!1;var i=s===e}else var i=!0;if(i){if(t.url!==void 0){let f=e;if(e===f&&e===f&&typeof t.url!="string")return lt.errors=[{instancePath:a+"/url",
keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(t.author!==void 0){let u=e;Nr(t.author,{instancePath:a+"/author",parentData:t,parentDataProperty:"\
author",rootData:n})||(r=r===null?Nr.errors:r.concat(Nr.errors),e=r.length);var i=u===e}else var i=!0;if(i){if(t.committer!==void 0){let c=e;Nr(t.committer,{instancePath:a+
"/committer",parentData:t,parentDataProperty:"committer",rootData:n})||(r=r===null?Nr.errors:r.concat(Nr.errors),e=r.length);var i=c===e}else var i=!0;if(i)if(t.
message!==void 0){let c=e;if(typeof t.message!="string")return lt.errors=[{instancePath:a+"/message",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else
var i=!0}}}}}else return lt.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return lt.errors=r,e===0}var Ma={type:"object",required:["type"],
additionalProperties:!1,properties:{type:{type:"string",enum:["unofficial","monkey","backport","cherry-pick"]},diff:{$ref:"#/definitions/diff"},resolves:{type:"\
array",items:{$ref:"#/definitions/issue"}}}};function kt(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let o=e;for(let s in t)if(!(s==="text"||s==="url"))return kt.errors=[{instancePath:a,keyword:"additionalProperties",params:{
additionalProperty:s}}],!1;if(o===e){if(t.text!==void 0){let s=e;be(t.text,{instancePath:a+"/text",parentData:t,parentDataProperty:"text",rootData:n})||(r=r===null?
be.errors:r.concat(be.errors),e=r.length);var i=s===e}else var i=!0;if(i)if(t.url!==void 0){let s=e;if(e===s&&e===s&&typeof t.url!="string")return kt.errors=[{instancePath:a+
"/url",keyword:"type",params:{type:"string"}}],!1;var i=s===e}else var i=!0}}else return kt.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return kt.
errors=r,e===0}var Ba={type:"object",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["defect","enhancement","security"]},id:{type:"\
string"},name:{type:"string"},description:{type:"string"},source:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},url:{type:"string",format:"\
iri-reference"}}},references:{type:"array",items:{type:"string",format:"iri-reference"}}}};function dr(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f;if(t.type===void 0&&(f="type"))return dr.errors=[{instancePath:a,keyword:"required",params:{
missingProperty:f}}],!1;{let u=e;for(let c in t)if(!(c==="type"||c==="id"||c==="name"||c==="description"||c==="source"||c==="references"))return dr.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(u===e){if(t.type!==void 0){let c=t.type,p=e;if(typeof c!="string")return dr.errors=[{instancePath:a+
"/type",keyword:"type",params:{type:"string"}}],!1;if(!(c==="defect"||c==="enhancement"||c==="security"))return dr.errors=[{instancePath:a+"/type",keyword:"enum",
params:{allowedValues:Ba.properties.type.enum}}],!1;var i=p===e}else var i=!0;if(i){if(t.id!==void 0){let p=e;if(typeof t.id!="string")return dr.errors=[{instancePath:a+
"/id",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(t.name!==void 0){let y=e;if(typeof t.name!="string")return dr.errors=[{instancePath:a+
"/name",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(t.description!==void 0){let l=e;if(typeof t.description!="string")return dr.
errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(t.source!==void 0){let d=t.source,v=e;if(e===
v)if(d&&typeof d=="object"&&!Array.isArray(d)){let k=e;for(let h in d)if(!(h==="name"||h==="url"))return dr.errors=[{instancePath:a+"/source",keyword:"additiona\
lProperties",params:{additionalProperty:h}}],!1;if(k===e){if(d.name!==void 0){let h=e;if(typeof d.name!="string")return dr.errors=[{instancePath:a+"/source/name",
keyword:"type",params:{type:"string"}}],!1;var o=h===e}else var o=!0;if(o)if(d.url!==void 0){let h=e;if(e===h&&e===h&&typeof d.url!="string")return dr.errors=[{
instancePath:a+"/source/url",keyword:"type",params:{type:"string"}}],!1;var o=h===e}else var o=!0}}else return dr.errors=[{instancePath:a+"/source",keyword:"typ\
e",params:{type:"object"}}],!1;var i=v===e}else var i=!0;if(i)if(t.references!==void 0){let d=t.references,v=e;if(e===v)if(Array.isArray(d)){var s=!0;let k=d.length;
for(let h=0;h<k;h++){let j=e;if(e===j&&e===j&&typeof d[h]!="string")return dr.errors=[{instancePath:a+"/references/"+h,keyword:"type",params:{type:"string"}}],!1;
var s=j===e;if(!s)break}}else return dr.errors=[{instancePath:a+"/references",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0}}}}}}}else return dr.
errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return dr.errors=r,e===0}function nt(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if(t.type===void 0&&(s="type"))return nt.errors=[{instancePath:a,keyword:"required",params:{
missingProperty:s}}],!1;{let f=e;for(let u in t)if(!(u==="type"||u==="diff"||u==="resolves"))return nt.errors=[{instancePath:a,keyword:"additionalProperties",params:{
additionalProperty:u}}],!1;if(f===e){if(t.type!==void 0){let u=t.type,c=e;if(typeof u!="string")return nt.errors=[{instancePath:a+"/type",keyword:"type",params:{
type:"string"}}],!1;if(!(u==="unofficial"||u==="monkey"||u==="backport"||u==="cherry-pick"))return nt.errors=[{instancePath:a+"/type",keyword:"enum",params:{allowedValues:Ma.
properties.type.enum}}],!1;var i=c===e}else var i=!0;if(i){if(t.diff!==void 0){let c=e;kt(t.diff,{instancePath:a+"/diff",parentData:t,parentDataProperty:"diff",
rootData:n})||(r=r===null?kt.errors:r.concat(kt.errors),e=r.length);var i=c===e}else var i=!0;if(i)if(t.resolves!==void 0){let c=t.resolves,p=e;if(e===p)if(Array.
isArray(c)){var o=!0;let l=c.length;for(let d=0;d<l;d++){let v=e;dr(c[d],{instancePath:a+"/resolves/"+d,parentData:c,parentDataProperty:d,rootData:n})||(r=r===null?
dr.errors:r.concat(dr.errors),e=r.length);var o=v===e;if(!o)break}}else return nt.errors=[{instancePath:a+"/resolves",keyword:"type",params:{type:"array"}}],!1;
var i=p===e}else var i=!0}}}}else return nt.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return nt.errors=r,e===0}var Fa={type:"object",required:[
"url","type"],additionalProperties:!1,properties:{url:{anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definitions/bomLink"}]},comment:{type:"string"},type:{
type:"string",enum:["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","source-distribution","distribut\
ion","distribution-intake","license","build-meta","build-system","release-notes","security-contact","model-card","log","configuration","evidence","formulation",
"attestation","threat-model","adversary-model","risk-assessment","vulnerability-assertion","exploitability-statement","pentest-report","static-analysis-report",
"dynamic-analysis-report","runtime-analysis-report","component-analysis-report","maturity-report","certification-report","codified-infrastructure","quality-metr\
ics","poam","electronic-signature","digital-signature","rfc-9116","other"]},hashes:{type:"array",items:{$ref:"#/definitions/hash"}}}},Ga=new RegExp("^urn:cdx:[0\
-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$","u");function Lt(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){
let r=null,e=0;if(e===0&&e===0)if(typeof t=="string"){if(!Ga.test(t))return Lt.errors=[{instancePath:a,keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[\
0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"}}],!1}else return Lt.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return Lt.
errors=r,e===0}var Va=new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$","u");function Ve(t,{instancePath:a="",parentData:T,
parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0&&e===0)if(typeof t=="string"){if(!Va.test(t))return Ve.errors=[{instancePath:a,keyword:"pattern",
params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"}}],!1}else return Ve.errors=[{instancePath:a,keyword:"ty\
pe",params:{type:"string"}}],!1;return Ve.errors=r,e===0}function Mt(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0,i=e,
o=!1,s=e;Lt(t,{instancePath:a,parentData:T,parentDataProperty:I,rootData:n})||(r=r===null?Lt.errors:r.concat(Lt.errors),e=r.length);var f=s===e;if(o=o||f,!o){let u=e;
Ve(t,{instancePath:a,parentData:T,parentDataProperty:I,rootData:n})||(r=r===null?Ve.errors:r.concat(Ve.errors),e=r.length);var f=u===e;o=o||f}if(o)e=i,r!==null&&
(i?r.length=i:r=null);else{let u={instancePath:a,keyword:"anyOf",params:{}};return r===null?r=[u]:r.push(u),e++,Mt.errors=r,!1}return Mt.errors=r,e===0}function qe(t,{
instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f;if(t.url===void 0&&
(f="url")||t.type===void 0&&(f="type"))return qe.errors=[{instancePath:a,keyword:"required",params:{missingProperty:f}}],!1;{let u=e;for(let c in t)if(!(c==="ur\
l"||c==="comment"||c==="type"||c==="hashes"))return qe.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(u===e){if(t.
url!==void 0){let c=t.url,p=e,y=e,l=!1,d=e;if(e===d&&e===d&&typeof c!="string"){let P={instancePath:a+"/url",keyword:"type",params:{type:"string"}};r===null?r=[
P]:r.push(P),e++}var i=d===e;if(l=l||i,!l){let P=e;Mt(c,{instancePath:a+"/url",parentData:t,parentDataProperty:"url",rootData:n})||(r=r===null?Mt.errors:r.concat(
Mt.errors),e=r.length);var i=P===e;l=l||i}if(l)e=y,r!==null&&(y?r.length=y:r=null);else{let P={instancePath:a+"/url",keyword:"anyOf",params:{}};return r===null?
r=[P]:r.push(P),e++,qe.errors=r,!1}var o=p===e}else var o=!0;if(o){if(t.comment!==void 0){let p=e;if(typeof t.comment!="string")return qe.errors=[{instancePath:a+
"/comment",keyword:"type",params:{type:"string"}}],!1;var o=p===e}else var o=!0;if(o){if(t.type!==void 0){let y=t.type,l=e;if(typeof y!="string")return qe.errors=
[{instancePath:a+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(y==="vcs"||y==="issue-tracker"||y==="website"||y==="advisories"||y==="bom"||y==="mailin\
g-list"||y==="social"||y==="chat"||y==="documentation"||y==="support"||y==="source-distribution"||y==="distribution"||y==="distribution-intake"||y==="license"||
y==="build-meta"||y==="build-system"||y==="release-notes"||y==="security-contact"||y==="model-card"||y==="log"||y==="configuration"||y==="evidence"||y==="formul\
ation"||y==="attestation"||y==="threat-model"||y==="adversary-model"||y==="risk-assessment"||y==="vulnerability-assertion"||y==="exploitability-statement"||y===
"pentest-report"||y==="static-analysis-report"||y==="dynamic-analysis-report"||y==="runtime-analysis-report"||y==="component-analysis-report"||y==="maturity-rep\
ort"||y==="certification-report"||y==="codified-infrastructure"||y==="quality-metrics"||y==="poam"||y==="electronic-signature"||y==="digital-signature"||y==="rf\
c-9116"||y==="other"))return qe.errors=[{instancePath:a+"/type",keyword:"enum",params:{allowedValues:Fa.properties.type.enum}}],!1;var o=l===e}else var o=!0;if(o)
if(t.hashes!==void 0){let y=t.hashes,l=e;if(e===l)if(Array.isArray(y)){var s=!0;let v=y.length;for(let P=0;P<v;P++){let k=e;Qr(y[P],{instancePath:a+"/hashes/"+P,
parentData:y,parentDataProperty:P,rootData:n})||(r=r===null?Qr.errors:r.concat(Qr.errors),e=r.length);var s=k===e;if(!s)break}}else return qe.errors=[{instancePath:a+
"/hashes",keyword:"type",params:{type:"array"}}],!1;var o=l===e}else var o=!0}}}}}else return qe.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],
!1;return qe.errors=r,e===0}var ra={type:"object",required:["field"],additionalProperties:!1,properties:{field:{type:"string",enum:["group","name","version","pu\
rl","cpe","omniborId","swhid","swid","hash"]},confidence:{type:"number",minimum:0,maximum:1},concludedValue:{type:"string"},methods:{type:"array",items:{type:"o\
bject",required:["technique","confidence"],additionalProperties:!1,properties:{technique:{type:"string",enum:["source-code-analysis","binary-analysis","manifest\
-analysis","ast-fingerprint","hash-comparison","instrumentation","dynamic-analysis","filename","attestation","other"]},confidence:{type:"number",minimum:0,maximum:1},
value:{type:"string"}}}},tools:{type:"array",uniqueItems:!0,items:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]}}}};function W(t,{
instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(typeof t=="string"){if(Ft(t)<1)return W.errors=[{instancePath:a,
keyword:"minLength",params:{limit:1}}],!1}else return W.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return W.errors=r,e===0}function Ue(t,{
instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.field===void 0&&
(c="field"))return Ue.errors=[{instancePath:a,keyword:"required",params:{missingProperty:c}}],!1;{let p=e;for(let y in t)if(!(y==="field"||y==="confidence"||y===
"concludedValue"||y==="methods"||y==="tools"))return Ue.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(p===e){if(t.
field!==void 0){let y=t.field,l=e;if(typeof y!="string")return Ue.errors=[{instancePath:a+"/field",keyword:"type",params:{type:"string"}}],!1;if(!(y==="group"||
y==="name"||y==="version"||y==="purl"||y==="cpe"||y==="omniborId"||y==="swhid"||y==="swid"||y==="hash"))return Ue.errors=[{instancePath:a+"/field",keyword:"enum",
params:{allowedValues:ra.properties.field.enum}}],!1;var i=l===e}else var i=!0;if(i){if(t.confidence!==void 0){let l=t.confidence,d=e;if(e===d)if(typeof l=="num\
ber"){if(l>1||isNaN(l))return Ue.errors=[{instancePath:a+"/confidence",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(l<0||isNaN(l))return Ue.errors=
[{instancePath:a+"/confidence",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return Ue.errors=[{instancePath:a+"/confidence",keyword:"type",params:{
type:"number"}}],!1;var i=d===e}else var i=!0;if(i){if(t.concludedValue!==void 0){let d=e;if(typeof t.concludedValue!="string")return Ue.errors=[{instancePath:a+
"/concludedValue",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(t.methods!==void 0){let v=t.methods,P=e;if(e===P)if(Array.isArray(
v)){var o=!0;let h=v.length;for(let j=0;j<h;j++){let L=v[j],A=e;if(e===A)if(L&&typeof L=="object"&&!Array.isArray(L)){let b;if(L.technique===void 0&&(b="techniq\
ue")||L.confidence===void 0&&(b="confidence"))return Ue.errors=[{instancePath:a+"/methods/"+j,keyword:"required",params:{missingProperty:b}}],!1;{let $=e;for(let m in L)
if(!(m==="technique"||m==="confidence"||m==="value"))return Ue.errors=[{instancePath:a+"/methods/"+j,keyword:"additionalProperties",params:{additionalProperty:m}}],
!1;if($===e){if(L.technique!==void 0){let m=L.technique,D=e;if(typeof m!="string")return Ue.errors=[{instancePath:a+"/methods/"+j+"/technique",keyword:"type",params:{
type:"string"}}],!1;if(!(m==="source-code-analysis"||m==="binary-analysis"||m==="manifest-analysis"||m==="ast-fingerprint"||m==="hash-comparison"||m==="instrume\
ntation"||m==="dynamic-analysis"||m==="filename"||m==="attestation"||m==="other"))return Ue.errors=[{instancePath:a+"/methods/"+j+"/technique",keyword:"enum",params:{
allowedValues:ra.properties.methods.items.properties.technique.enum}}],!1;var s=D===e}else var s=!0;if(s){if(L.confidence!==void 0){let D=L.confidence,g=e;if(e===
g)if(typeof D=="number"){if(D>1||isNaN(D))return Ue.errors=[{instancePath:a+"/methods/"+j+"/confidence",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;
if(D<0||isNaN(D))return Ue.errors=[{instancePath:a+"/methods/"+j+"/confidence",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return Ue.errors=[{instancePath:a+
"/methods/"+j+"/confidence",keyword:"type",params:{type:"number"}}],!1;var s=g===e}else var s=!0;if(s)if(L.value!==void 0){let D=e;if(typeof L.value!="string")return Ue.
errors=[{instancePath:a+"/methods/"+j+"/value",keyword:"type",params:{type:"string"}}],!1;var s=D===e}else var s=!0}}}}else return Ue.errors=[{instancePath:a+"/\
methods/"+j,keyword:"type",params:{type:"object"}}],!1;var o=A===e;if(!o)break}}else return Ue.errors=[{instancePath:a+"/methods",keyword:"type",params:{type:"a\
rray"}}],!1;var i=P===e}else var i=!0;if(i)if(t.tools!==void 0){let v=t.tools,P=e;if(e===P)if(Array.isArray(v)){var f=!0;let h=v.length;for(let j=0;j<h;j++){let L=v[j],
A=e,C=e,b=!1,$=e;W(L,{instancePath:a+"/tools/"+j,parentData:v,parentDataProperty:j,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var u=$===e;
if(b=b||u,!b){let D=e;Ve(L,{instancePath:a+"/tools/"+j,parentData:v,parentDataProperty:j,rootData:n})||(r=r===null?Ve.errors:r.concat(Ve.errors),e=r.length);var u=D===
e;b=b||u}if(b)e=C,r!==null&&(C?r.length=C:r=null);else{let D={instancePath:a+"/tools/"+j,keyword:"anyOf",params:{}};return r===null?r=[D]:r.push(D),e++,Ue.errors=
r,!1}var f=A===e;if(!f)break}if(f&&!(pe(),oe(se)).unique(v))return Ue.errors=[{instancePath:a+"/tools",keyword:"uniqueItems",params:{}}],!1}else return Ue.errors=
[{instancePath:a+"/tools",keyword:"type",params:{type:"array"}}],!1;var i=P===e}else var i=!0}}}}}}else return Ue.errors=[{instancePath:a,keyword:"type",params:{
type:"object"}}],!1;return Ue.errors=r,e===0}function vt(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let i;if(t.text===void 0&&(i="text"))return vt.errors=[{instancePath:a,keyword:"required",params:{missingProperty:i}}],!1;
{let o=e;for(let s in t)if(s!=="text")return vt.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(o===e&&t.text!==void 0&&
typeof t.text!="string")return vt.errors=[{instancePath:a+"/text",keyword:"type",params:{type:"string"}}],!1}}else return vt.errors=[{instancePath:a,keyword:"ty\
pe",params:{type:"object"}}],!1;return vt.errors=r,e===0}function Re(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===
0)if(t&&typeof t=="object"&&!Array.isArray(t)){let d=e;for(let v in t)if(!(v==="identity"||v==="occurrences"||v==="callstack"||v==="licenses"||v==="copyright"))
return Re.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:v}}],!1;if(d===e){if(t.identity!==void 0){let v=t.identity,P=e,k=e,h=!1,
j=null,L=e;if(e===L)if(Array.isArray(v)){var i=!0;let b=v.length;for(let $=0;$<b;$++){let m=e;Ue(v[$],{instancePath:a+"/identity/"+$,parentData:v,parentDataProperty:$,
rootData:n})||(r=r===null?Ue.errors:r.concat(Ue.errors),e=r.length);var i=m===e;if(!i)break}}else{let b={instancePath:a+"/identity",keyword:"type",params:{type:"\
array"}};r===null?r=[b]:r.push(b),e++}var o=L===e;o&&(h=!0,j=0);let A=e;Ue(v,{instancePath:a+"/identity",parentData:t,parentDataProperty:"identity",rootData:n})||
(r=r===null?Ue.errors:r.concat(Ue.errors),e=r.length);var o=A===e;if(o&&h?(h=!1,j=[j,1]):o&&(h=!0,j=1),h)e=k,r!==null&&(k?r.length=k:r=null);else{let b={instancePath:a+
"/identity",keyword:"oneOf",params:{passingSchemas:j}};return r===null?r=[b]:r.push(b),e++,Re.errors=r,!1}var s=P===e}else var s=!0;if(s){if(t.occurrences!==void 0){
let P=t.occurrences,k=e;if(e===k)if(Array.isArray(P)){var f=!0;let j=P.length;for(let L=0;L<j;L++){let A=P[L],C=e;if(e===C)if(A&&typeof A=="object"&&!Array.isArray(
A)){let $;if(A.location===void 0&&($="location"))return Re.errors=[{instancePath:a+"/occurrences/"+L,keyword:"required",params:{missingProperty:$}}],!1;{let m=e;
for(let D in A)if(!(D==="bom-ref"||D==="location"||D==="line"||D==="offset"||D==="symbol"||D==="additionalContext"))return Re.errors=[{instancePath:a+"/occurren\
ces/"+L,keyword:"additionalProperties",params:{additionalProperty:D}}],!1;if(m===e){if(A["bom-ref"]!==void 0){let D=e;M(A["bom-ref"],{instancePath:a+"/occurrenc\
es/"+L+"/bom-ref",parentData:A,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var u=D===e}else var u=!0;if(u){if(A.
location!==void 0){let g=e;if(typeof A.location!="string")return Re.errors=[{instancePath:a+"/occurrences/"+L+"/location",keyword:"type",params:{type:"string"}}],
!1;var u=g===e}else var u=!0;if(u){if(A.line!==void 0){let w=A.line,q=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)))return Re.errors=[{instancePath:a+"/occurren\
ces/"+L+"/line",keyword:"type",params:{type:"integer"}}],!1;if(e===q&&typeof w=="number"&&(w<0||isNaN(w)))return Re.errors=[{instancePath:a+"/occurrences/"+L+"/\
line",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var u=q===e}else var u=!0;if(u){if(A.offset!==void 0){let q=A.offset,O=e;if(!(typeof q=="number"&&
!(q%1)&&!isNaN(q)))return Re.errors=[{instancePath:a+"/occurrences/"+L+"/offset",keyword:"type",params:{type:"integer"}}],!1;if(e===O&&typeof q=="number"&&(q<0||
isNaN(q)))return Re.errors=[{instancePath:a+"/occurrences/"+L+"/offset",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var u=O===e}else var u=!0;if(u){
if(A.symbol!==void 0){let O=e;if(typeof A.symbol!="string")return Re.errors=[{instancePath:a+"/occurrences/"+L+"/symbol",keyword:"type",params:{type:"string"}}],
!1;var u=O===e}else var u=!0;if(u)if(A.additionalContext!==void 0){let O=e;if(typeof A.additionalContext!="string")return Re.errors=[{instancePath:a+"/occurrenc\
es/"+L+"/additionalContext",keyword:"type",params:{type:"string"}}],!1;var u=O===e}else var u=!0}}}}}}}else return Re.errors=[{instancePath:a+"/occurrences/"+L,
keyword:"type",params:{type:"object"}}],!1;var f=C===e;if(!f)break}}else return Re.errors=[{instancePath:a+"/occurrences",keyword:"type",params:{type:"array"}}],
!1;var s=k===e}else var s=!0;if(s){if(t.callstack!==void 0){let k=t.callstack,h=e;if(e===h)if(k&&typeof k=="object"&&!Array.isArray(k)){let L=e;for(let A in k)if(A!==
"frames")return Re.errors=[{instancePath:a+"/callstack",keyword:"additionalProperties",params:{additionalProperty:A}}],!1;if(L===e&&k.frames!==void 0){let A=k.frames;
if(e===e)if(Array.isArray(A)){var c=!0;let C=A.length;for(let b=0;b<C;b++){let $=A[b],m=e;if(e===m)if($&&typeof $=="object"&&!Array.isArray($)){let g;if($.module===
void 0&&(g="module"))return Re.errors=[{instancePath:a+"/callstack/frames/"+b,keyword:"required",params:{missingProperty:g}}],!1;{let w=e;for(let q in $)if(!(q===
"package"||q==="module"||q==="function"||q==="parameters"||q==="line"||q==="column"||q==="fullFilename"))return Re.errors=[{instancePath:a+"/callstack/frames/"+
b,keyword:"additionalProperties",params:{additionalProperty:q}}],!1;if(w===e){if($.package!==void 0){let q=e;if(typeof $.package!="string")return Re.errors=[{instancePath:a+
"/callstack/frames/"+b+"/package",keyword:"type",params:{type:"string"}}],!1;var p=q===e}else var p=!0;if(p){if($.module!==void 0){let O=e;if(typeof $.module!="\
string")return Re.errors=[{instancePath:a+"/callstack/frames/"+b+"/module",keyword:"type",params:{type:"string"}}],!1;var p=O===e}else var p=!0;if(p){if($.function!==
void 0){let x=e;if(typeof $.function!="string")return Re.errors=[{instancePath:a+"/callstack/frames/"+b+"/function",keyword:"type",params:{type:"string"}}],!1;var p=x===
e}else var p=!0;if(p){if($.parameters!==void 0){let R=$.parameters,S=e;if(e===S)if(Array.isArray(R)){var y=!0;let _=R.length;for(let E=0;E<_;E++){let G=e;if(typeof R[E]!=
"string")return Re.errors=[{instancePath:a+"/callstack/frames/"+b+"/parameters/"+E,keyword:"type",params:{type:"string"}}],!1;var y=G===e;if(!y)break}}else return Re.
errors=[{instancePath:a+"/callstack/frames/"+b+"/parameters",keyword:"type",params:{type:"array"}}],!1;var p=S===e}else var p=!0;if(p){if($.line!==void 0){let S=$.
line,N=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)))return Re.errors=[{instancePath:a+"/callstack/frames/"+b+"/line",keyword:"type",params:{type:"integer"}}],!1;
var p=N===e}else var p=!0;if(p){if($.column!==void 0){let N=$.column,_=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)))return Re.errors=[{instancePath:a+"/callsta\
ck/frames/"+b+"/column",keyword:"type",params:{type:"integer"}}],!1;var p=_===e}else var p=!0;if(p)if($.fullFilename!==void 0){let N=e;if(typeof $.fullFilename!=
"string")return Re.errors=[{instancePath:a+"/callstack/frames/"+b+"/fullFilename",keyword:"type",params:{type:"string"}}],!1;var p=N===e}else var p=!0}}}}}}}}else
return Re.errors=[{instancePath:a+"/callstack/frames/"+b,keyword:"type",params:{type:"object"}}],!1;var c=m===e;if(!c)break}}else return Re.errors=[{instancePath:a+
"/callstack/frames",keyword:"type",params:{type:"array"}}],!1}}else return Re.errors=[{instancePath:a+"/callstack",keyword:"type",params:{type:"object"}}],!1;var s=h===
e}else var s=!0;if(s){if(t.licenses!==void 0){let h=e;Or(t.licenses,{instancePath:a+"/licenses",parentData:t,parentDataProperty:"licenses",rootData:n})||(r=r===
null?Or.errors:r.concat(Or.errors),e=r.length);var s=h===e}else var s=!0;if(s)if(t.copyright!==void 0){let h=t.copyright,j=e;if(e===j)if(Array.isArray(h)){var l=!0;
let A=h.length;for(let C=0;C<A;C++){let b=e;vt(h[C],{instancePath:a+"/copyright/"+C,parentData:h,parentDataProperty:C,rootData:n})||(r=r===null?vt.errors:r.concat(
vt.errors),e=r.length);var l=b===e;if(!l)break}}else return Re.errors=[{instancePath:a+"/copyright",keyword:"type",params:{type:"array"}}],!1;var s=j===e}else var s=!0}}}}}else
return Re.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Re.errors=r,e===0}var Ha={type:"object",required:["type"],additionalProperties:!1,
properties:{type:{$ref:"#/definitions/releaseType"},title:{type:"string"},featuredImage:{type:"string",format:"iri-reference"},socialImage:{type:"string",format:"\
iri-reference"},description:{type:"string"},timestamp:{type:"string",format:"date-time"},aliases:{type:"array",items:{type:"string"}},tags:{$ref:"#/definitions/\
tags"},resolves:{type:"array",items:{$ref:"#/definitions/issue"}},notes:{type:"array",items:{$ref:"#/definitions/note"}},properties:{type:"array",items:{$ref:"#\
/definitions/property"}}}};function Bt(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;return typeof t!="string"?(Bt.errors=
[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):(Bt.errors=r,e===0)}function et(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(Array.isArray(t)){var i=!0;let o=t.length;for(let s=0;s<o;s++){let f=e;if(typeof t[s]!="string")return et.errors=[{instancePath:a+"/"+
s,keyword:"type",params:{type:"string"}}],!1;var i=f===e;if(!i)break}}else return et.errors=[{instancePath:a,keyword:"type",params:{type:"array"}}],!1;return et.
errors=r,e===0}var Ua=new RegExp("^([a-z]{2})(-[A-Z]{2})?$","u");function St(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,
e=0;if(e===0)if(typeof t=="string"){if(!Ua.test(t))return St.errors=[{instancePath:a,keyword:"pattern",params:{pattern:"^([a-z]{2})(-[A-Z]{2})?$"}}],!1}else return St.
errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return St.errors=r,e===0}function Dt(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o;if(t.text===void 0&&(o="text"))return Dt.errors=[{instancePath:a,keyword:"required",params:{
missingProperty:o}}],!1;{let s=e;for(let f in t)if(!(f==="locale"||f==="text"))return Dt.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;if(s===e){if(t.locale!==void 0){let f=e;St(t.locale,{instancePath:a+"/locale",parentData:t,parentDataProperty:"locale",rootData:n})||(r=r===null?St.errors:r.
concat(St.errors),e=r.length);var i=f===e}else var i=!0;if(i)if(t.text!==void 0){let f=e;be(t.text,{instancePath:a+"/text",parentData:t,parentDataProperty:"text",
rootData:n})||(r=r===null?be.errors:r.concat(be.errors),e=r.length);var i=f===e}else var i=!0}}}else return Dt.errors=[{instancePath:a,keyword:"type",params:{type:"\
object"}}],!1;return Dt.errors=r,e===0}function ur(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let c;if(t.type===void 0&&(c="type"))return ur.errors=[{instancePath:a,keyword:"required",params:{missingProperty:c}}],!1;{let p=e;
for(let y in t)if(!Ar.call(Ha.properties,y))return ur.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(p===e){if(t.type!==
void 0){let y=e;Bt(t.type,{instancePath:a+"/type",parentData:t,parentDataProperty:"type",rootData:n})||(r=r===null?Bt.errors:r.concat(Bt.errors),e=r.length);var i=y===
e}else var i=!0;if(i){if(t.title!==void 0){let l=e;if(typeof t.title!="string")return ur.errors=[{instancePath:a+"/title",keyword:"type",params:{type:"string"}}],
!1;var i=l===e}else var i=!0;if(i){if(t.featuredImage!==void 0){let d=e;if(e===d&&e===d&&typeof t.featuredImage!="string")return ur.errors=[{instancePath:a+"/fe\
aturedImage",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(t.socialImage!==void 0){let v=e;if(e===v&&e===v&&typeof t.socialImage!=
"string")return ur.errors=[{instancePath:a+"/socialImage",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i){if(t.description!==void 0){
let P=e;if(typeof t.description!="string")return ur.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var i=P===e}else var i=!0;
if(i){if(t.timestamp!==void 0){let k=t.timestamp,h=e;if(e===h&&e===h)if(typeof k=="string"){if(!er.validate(k))return ur.errors=[{instancePath:a+"/timestamp",keyword:"\
format",params:{format:"date-time"}}],!1}else return ur.errors=[{instancePath:a+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var i=h===e}else var i=!0;
if(i){if(t.aliases!==void 0){let h=t.aliases,j=e;if(e===j)if(Array.isArray(h)){var o=!0;let A=h.length;for(let C=0;C<A;C++){let b=e;if(typeof h[C]!="string")return ur.
errors=[{instancePath:a+"/aliases/"+C,keyword:"type",params:{type:"string"}}],!1;var o=b===e;if(!o)break}}else return ur.errors=[{instancePath:a+"/aliases",keyword:"\
type",params:{type:"array"}}],!1;var i=j===e}else var i=!0;if(i){if(t.tags!==void 0){let j=e;et(t.tags,{instancePath:a+"/tags",parentData:t,parentDataProperty:"\
tags",rootData:n})||(r=r===null?et.errors:r.concat(et.errors),e=r.length);var i=j===e}else var i=!0;if(i){if(t.resolves!==void 0){let L=t.resolves,A=e;if(e===A)
if(Array.isArray(L)){var s=!0;let b=L.length;for(let $=0;$<b;$++){let m=e;dr(L[$],{instancePath:a+"/resolves/"+$,parentData:L,parentDataProperty:$,rootData:n})||
(r=r===null?dr.errors:r.concat(dr.errors),e=r.length);var s=m===e;if(!s)break}}else return ur.errors=[{instancePath:a+"/resolves",keyword:"type",params:{type:"a\
rray"}}],!1;var i=A===e}else var i=!0;if(i){if(t.notes!==void 0){let A=t.notes,C=e;if(e===C)if(Array.isArray(A)){var f=!0;let $=A.length;for(let m=0;m<$;m++){let D=e;
Dt(A[m],{instancePath:a+"/notes/"+m,parentData:A,parentDataProperty:m,rootData:n})||(r=r===null?Dt.errors:r.concat(Dt.errors),e=r.length);var f=D===e;if(!f)break}}else
return ur.errors=[{instancePath:a+"/notes",keyword:"type",params:{type:"array"}}],!1;var i=C===e}else var i=!0;if(i)if(t.properties!==void 0){let A=t.properties,
C=e;if(e===C)if(Array.isArray(A)){var u=!0;let $=A.length;for(let m=0;m<$;m++){let D=e;F(A[m],{instancePath:a+"/properties/"+m,parentData:A,parentDataProperty:m,
rootData:n})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var u=D===e;if(!u)break}}else return ur.errors=[{instancePath:a+"/properties",keyword:"type",params:{
type:"array"}}],!1;var i=C===e}else var i=!0}}}}}}}}}}}}else return ur.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ur.errors=r,e===
0}var Ya={type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},modelParameters:{type:"object",additionalProperties:!1,properties:{
approach:{type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["supervised","unsupervised","reinforcement-learning","semi-supervised","se\
lf-supervised"]}}},task:{type:"string"},architectureFamily:{type:"string"},modelArchitecture:{type:"string"},datasets:{type:"array",items:{oneOf:[{$ref:"#/defin\
itions/componentData"},{type:"object",additionalProperties:!1,properties:{ref:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}],
type:"string"}}}]}},inputs:{type:"array",items:{$ref:"#/definitions/inputOutputMLParameters"}},outputs:{type:"array",items:{$ref:"#/definitions/inputOutputMLPar\
ameters"}}}},quantitativeAnalysis:{type:"object",additionalProperties:!1,properties:{performanceMetrics:{type:"array",items:{$ref:"#/definitions/performanceMetr\
ic"}},graphics:{$ref:"#/definitions/graphicsCollection"}}},considerations:{type:"object",additionalProperties:!1,properties:{users:{type:"array",items:{type:"st\
ring"}},useCases:{type:"array",items:{type:"string"}},technicalLimitations:{type:"array",items:{type:"string"}},performanceTradeoffs:{type:"array",items:{type:"\
string"}},ethicalConsiderations:{type:"array",items:{$ref:"#/definitions/risk"}},environmentalConsiderations:{$ref:"#/definitions/environmentalConsiderations"},
fairnessAssessments:{type:"array",items:{$ref:"#/definitions/fairnessAssessment"}}}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},ta={type:"\
object",additionalProperties:!1,required:["type"],properties:{"bom-ref":{$ref:"#/definitions/refType"},type:{type:"string",enum:["source-code","configuration","\
dataset","definition","other"]},name:{type:"string"},contents:{type:"object",additionalProperties:!1,properties:{attachment:{$ref:"#/definitions/attachment"},url:{
type:"string",format:"iri-reference"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},classification:{$ref:"#/definitions/dataClassification"},
sensitiveData:{type:"array",items:{type:"string"}},graphics:{$ref:"#/definitions/graphicsCollection"},description:{type:"string"},governance:{$ref:"#/definition\
s/dataGovernance"}}};function it(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;return typeof t!="string"?(it.errors=[{
instancePath:a,keyword:"type",params:{type:"string"}}],!1):(it.errors=r,e===0)}function bt(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;for(let s in t)if(!(s==="name"||s==="image"))return bt.errors=[{instancePath:a,keyword:"\
additionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(t.name!==void 0){let s=e;if(typeof t.name!="string")return bt.errors=[{instancePath:a+"/na\
me",keyword:"type",params:{type:"string"}}],!1;var i=s===e}else var i=!0;if(i)if(t.image!==void 0){let s=e;be(t.image,{instancePath:a+"/image",parentData:t,parentDataProperty:"\
image",rootData:n})||(r=r===null?be.errors:r.concat(be.errors),e=r.length);var i=s===e}else var i=!0}}else return bt.errors=[{instancePath:a,keyword:"type",params:{
type:"object"}}],!1;return bt.errors=r,e===0}function at(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let s=e;for(let f in t)if(!(f==="description"||f==="collection"))return at.errors=[{instancePath:a,keyword:"additionalPro\
perties",params:{additionalProperty:f}}],!1;if(s===e){if(t.description!==void 0){let f=e;if(typeof t.description!="string")return at.errors=[{instancePath:a+"/d\
escription",keyword:"type",params:{type:"string"}}],!1;var o=f===e}else var o=!0;if(o)if(t.collection!==void 0){let f=t.collection,u=e;if(e===u)if(Array.isArray(
f)){var i=!0;let p=f.length;for(let y=0;y<p;y++){let l=e;bt(f[y],{instancePath:a+"/collection/"+y,parentData:f,parentDataProperty:y,rootData:n})||(r=r===null?bt.
errors:r.concat(bt.errors),e=r.length);var i=l===e;if(!i)break}}else return at.errors=[{instancePath:a+"/collection",keyword:"type",params:{type:"array"}}],!1;var o=u===
e}else var o=!0}}else return at.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return at.errors=r,e===0}function Vr(t,{instancePath:a="",parentData:T,
parentDataProperty:I,rootData:n=t}={}){let r=null,e=0,i=e,o=!1,s=null,f=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.organization===void 0&&(y="org\
anization")){let l={instancePath:a,keyword:"required",params:{missingProperty:y}};r===null?r=[l]:r.push(l),e++}}var c=f===e;c&&(o=!0,s=0);let u=e;if(t&&typeof t==
"object"&&!Array.isArray(t)){let y;if(t.contact===void 0&&(y="contact")){let l={instancePath:a,keyword:"required",params:{missingProperty:y}};r===null?r=[l]:r.push(
l),e++}}var c=u===e;if(c&&o?(o=!1,s=[s,1]):c&&(o=!0,s=1),o)e=i,r!==null&&(i?r.length=i:r=null);else{let y={instancePath:a,keyword:"oneOf",params:{passingSchemas:s}};
return r===null?r=[y]:r.push(y),e++,Vr.errors=r,!1}if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y=e;for(let l in t)if(!(l==="organization"||l==="co\
ntact"))return Vr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(y===e){if(t.organization!==void 0){let l=e;ae(t.organization,
{instancePath:a+"/organization",parentData:t,parentDataProperty:"organization",rootData:n})||(r=r===null?ae.errors:r.concat(ae.errors),e=r.length);var p=l===e}else
var p=!0;if(p)if(t.contact!==void 0){let l=e;je(t.contact,{instancePath:a+"/contact",parentData:t,parentDataProperty:"contact",rootData:n})||(r=r===null?je.errors:
r.concat(je.errors),e=r.length);var p=l===e}else var p=!0}}else return Vr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Vr.errors=r,
e===0}function xr(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){
let u=e;for(let c in t)if(!(c==="custodians"||c==="stewards"||c==="owners"))return xr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:c}}],
!1;if(u===e){if(t.custodians!==void 0){let c=t.custodians,p=e;if(e===p)if(Array.isArray(c)){var i=!0;let l=c.length;for(let d=0;d<l;d++){let v=e;Vr(c[d],{instancePath:a+
"/custodians/"+d,parentData:c,parentDataProperty:d,rootData:n})||(r=r===null?Vr.errors:r.concat(Vr.errors),e=r.length);var i=v===e;if(!i)break}}else return xr.errors=
[{instancePath:a+"/custodians",keyword:"type",params:{type:"array"}}],!1;var o=p===e}else var o=!0;if(o){if(t.stewards!==void 0){let p=t.stewards,y=e;if(e===y)if(Array.
isArray(p)){var s=!0;let d=p.length;for(let v=0;v<d;v++){let P=e;Vr(p[v],{instancePath:a+"/stewards/"+v,parentData:p,parentDataProperty:v,rootData:n})||(r=r===null?
Vr.errors:r.concat(Vr.errors),e=r.length);var s=P===e;if(!s)break}}else return xr.errors=[{instancePath:a+"/stewards",keyword:"type",params:{type:"array"}}],!1;
var o=y===e}else var o=!0;if(o)if(t.owners!==void 0){let p=t.owners,y=e;if(e===y)if(Array.isArray(p)){var f=!0;let d=p.length;for(let v=0;v<d;v++){let P=e;Vr(p[v],
{instancePath:a+"/owners/"+v,parentData:p,parentDataProperty:v,rootData:n})||(r=r===null?Vr.errors:r.concat(Vr.errors),e=r.length);var f=P===e;if(!f)break}}else
return xr.errors=[{instancePath:a+"/owners",keyword:"type",params:{type:"array"}}],!1;var o=y===e}else var o=!0}}}else return xr.errors=[{instancePath:a,keyword:"\
type",params:{type:"object"}}],!1;return xr.errors=r,e===0}function vr(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===
0)if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.type===void 0&&(u="type"))return vr.errors=[{instancePath:a,keyword:"required",params:{missingProperty:u}}],
!1;{let c=e;for(let p in t)if(!Ar.call(ta.properties,p))return vr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(c===
e){if(t["bom-ref"]!==void 0){let p=e;M(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?M.errors:r.concat(
M.errors),e=r.length);var i=p===e}else var i=!0;if(i){if(t.type!==void 0){let y=t.type,l=e;if(typeof y!="string")return vr.errors=[{instancePath:a+"/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(y==="source-code"||y==="configuration"||y==="dataset"||y==="definition"||y==="other"))return vr.errors=[{instancePath:a+"\
/type",keyword:"enum",params:{allowedValues:ta.properties.type.enum}}],!1;var i=l===e}else var i=!0;if(i){if(t.name!==void 0){let l=e;if(typeof t.name!="string")
return vr.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(t.contents!==void 0){let d=t.contents,v=e;
if(e===v)if(d&&typeof d=="object"&&!Array.isArray(d)){let k=e;for(let h in d)if(!(h==="attachment"||h==="url"||h==="properties"))return vr.errors=[{instancePath:a+
"/contents",keyword:"additionalProperties",params:{additionalProperty:h}}],!1;if(k===e){if(d.attachment!==void 0){let h=e;be(d.attachment,{instancePath:a+"/cont\
ents/attachment",parentData:d,parentDataProperty:"attachment",rootData:n})||(r=r===null?be.errors:r.concat(be.errors),e=r.length);var o=h===e}else var o=!0;if(o){
if(d.url!==void 0){let j=e;if(e===j&&e===j&&typeof d.url!="string")return vr.errors=[{instancePath:a+"/contents/url",keyword:"type",params:{type:"string"}}],!1;
var o=j===e}else var o=!0;if(o)if(d.properties!==void 0){let j=d.properties,L=e;if(e===L)if(Array.isArray(j)){var s=!0;let C=j.length;for(let b=0;b<C;b++){let $=e;
F(j[b],{instancePath:a+"/contents/properties/"+b,parentData:j,parentDataProperty:b,rootData:n})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var s=$===e;
if(!s)break}}else return vr.errors=[{instancePath:a+"/contents/properties",keyword:"type",params:{type:"array"}}],!1;var o=L===e}else var o=!0}}}else return vr.
errors=[{instancePath:a+"/contents",keyword:"type",params:{type:"object"}}],!1;var i=v===e}else var i=!0;if(i){if(t.classification!==void 0){let v=e;it(t.classification,
{instancePath:a+"/classification",parentData:t,parentDataProperty:"classification",rootData:n})||(r=r===null?it.errors:r.concat(it.errors),e=r.length);var i=v===
e}else var i=!0;if(i){if(t.sensitiveData!==void 0){let P=t.sensitiveData,k=e;if(e===k)if(Array.isArray(P)){var f=!0;let j=P.length;for(let L=0;L<j;L++){let A=e;
if(typeof P[L]!="string")return vr.errors=[{instancePath:a+"/sensitiveData/"+L,keyword:"type",params:{type:"string"}}],!1;var f=A===e;if(!f)break}}else return vr.
errors=[{instancePath:a+"/sensitiveData",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(t.graphics!==void 0){let k=e;at(t.graphics,
{instancePath:a+"/graphics",parentData:t,parentDataProperty:"graphics",rootData:n})||(r=r===null?at.errors:r.concat(at.errors),e=r.length);var i=k===e}else var i=!0;
if(i){if(t.description!==void 0){let h=e;if(typeof t.description!="string")return vr.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],
!1;var i=h===e}else var i=!0;if(i)if(t.governance!==void 0){let h=e;xr(t.governance,{instancePath:a+"/governance",parentData:t,parentDataProperty:"governance",rootData:n})||
(r=r===null?xr.errors:r.concat(xr.errors),e=r.length);var i=h===e}else var i=!0}}}}}}}}}}else return vr.errors=[{instancePath:a,keyword:"type",params:{type:"obj\
ect"}}],!1;return vr.errors=r,e===0}function pt(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let i=e;for(let o in t)if(o!=="format")return pt.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;if(i===e&&t.format!==void 0&&typeof t.format!="string")return pt.errors=[{instancePath:a+"/format",keyword:"type",params:{type:"string"}}],!1}else return pt.
errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return pt.errors=r,e===0}function Br(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let f in t)if(!(f==="type"||f==="value"||f==="slice"||f==="confidenceInterval"))
return Br.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(s===e){if(t.type!==void 0){let f=e;if(typeof t.type!="str\
ing")return Br.errors=[{instancePath:a+"/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(t.value!==void 0){let u=e;if(typeof t.
value!="string")return Br.errors=[{instancePath:a+"/value",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(t.slice!==void 0){let c=e;
if(typeof t.slice!="string")return Br.errors=[{instancePath:a+"/slice",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i)if(t.confidenceInterval!==
void 0){let c=t.confidenceInterval,p=e;if(e===p)if(c&&typeof c=="object"&&!Array.isArray(c)){let l=e;for(let d in c)if(!(d==="lowerBound"||d==="upperBound"))return Br.
errors=[{instancePath:a+"/confidenceInterval",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;if(l===e){if(c.lowerBound!==void 0){let d=e;if(typeof c.
lowerBound!="string")return Br.errors=[{instancePath:a+"/confidenceInterval/lowerBound",keyword:"type",params:{type:"string"}}],!1;var o=d===e}else var o=!0;if(o)
if(c.upperBound!==void 0){let d=e;if(typeof c.upperBound!="string")return Br.errors=[{instancePath:a+"/confidenceInterval/upperBound",keyword:"type",params:{type:"\
string"}}],!1;var o=d===e}else var o=!0}}else return Br.errors=[{instancePath:a+"/confidenceInterval",keyword:"type",params:{type:"object"}}],!1;var i=p===e}else
var i=!0}}}}else return Br.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Br.errors=r,e===0}function Pt(t,{instancePath:a="",parentData:T,
parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;for(let s in t)if(!(s==="name"||s==="mitigat\
ionStrategy"))return Pt.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(t.name!==void 0){let s=e;if(typeof t.
name!="string")return Pt.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=s===e}else var i=!0;if(i)if(t.mitigationStrategy!==void 0){
let s=e;if(typeof t.mitigationStrategy!="string")return Pt.errors=[{instancePath:a+"/mitigationStrategy",keyword:"type",params:{type:"string"}}],!1;var i=s===e}else
var i=!0}}else return Pt.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Pt.errors=r,e===0}var Ka={type:"object",required:["activity",
"energyProviders","activityEnergyCost"],additionalProperties:!1,properties:{activity:{type:"string",enum:["design","data-collection","data-preparation","trainin\
g","fine-tuning","validation","deployment","inference","other"]},energyProviders:{type:"array",items:{$ref:"#/definitions/energyProvider"}},activityEnergyCost:{
$ref:"#/definitions/energyMeasure"},co2CostEquivalent:{$ref:"#/definitions/co2Measure"},co2CostOffset:{$ref:"#/definitions/co2Measure"},properties:{type:"array",
items:{$ref:"#/definitions/property"}}}},Qa={type:"object",required:["organization","energySource","energyProvided"],additionalProperties:!1,properties:{"bom-re\
f":{$ref:"#/definitions/refType"},description:{type:"string"},organization:{type:"object",$ref:"#/definitions/organizationalEntity"},energySource:{type:"string",
enum:["coal","oil","natural-gas","nuclear","wind","solar","geothermal","hydropower","biofuel","unknown","other"]},energyProvided:{$ref:"#/definitions/energyMeas\
ure"},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}}}},Wa={type:"object",required:["value","unit"],additionalProperties:!1,properties:{
value:{type:"number"},unit:{type:"string",enum:["kWh"]}}};function Hr(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===
0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o;if(t.value===void 0&&(o="value")||t.unit===void 0&&(o="unit"))return Hr.errors=[{instancePath:a,keyword:"re\
quired",params:{missingProperty:o}}],!1;{let s=e;for(let f in t)if(!(f==="value"||f==="unit"))return Hr.errors=[{instancePath:a,keyword:"additionalProperties",params:{
additionalProperty:f}}],!1;if(s===e){if(t.value!==void 0){let f=e;if(typeof t.value!="number")return Hr.errors=[{instancePath:a+"/value",keyword:"type",params:{
type:"number"}}],!1;var i=f===e}else var i=!0;if(i)if(t.unit!==void 0){let f=t.unit,u=e;if(typeof f!="string")return Hr.errors=[{instancePath:a+"/unit",keyword:"\
type",params:{type:"string"}}],!1;if(f!=="kWh")return Hr.errors=[{instancePath:a+"/unit",keyword:"enum",params:{allowedValues:Wa.properties.unit.enum}}],!1;var i=u===
e}else var i=!0}}}else return Hr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Hr.errors=r,e===0}function Xr(t,{instancePath:a="",parentData:T,
parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if(t.organization===void 0&&(s="organization")||
t.energySource===void 0&&(s="energySource")||t.energyProvided===void 0&&(s="energyProvided"))return Xr.errors=[{instancePath:a,keyword:"required",params:{missingProperty:s}}],
!1;{let f=e;for(let u in t)if(!(u==="bom-ref"||u==="description"||u==="organization"||u==="energySource"||u==="energyProvided"||u==="externalReferences"))return Xr.
errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:u}}],!1;if(f===e){if(t["bom-ref"]!==void 0){let u=e;M(t["bom-ref"],{instancePath:a+
"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var i=u===e}else var i=!0;if(i){if(t.description!==
void 0){let c=e;if(typeof t.description!="string")return Xr.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;
if(i){if(t.organization!==void 0){let p=t.organization,y=e;if(!(p&&typeof p=="object"&&!Array.isArray(p)))return Xr.errors=[{instancePath:a+"/organization",keyword:"\
type",params:{type:"object"}}],!1;ae(p,{instancePath:a+"/organization",parentData:t,parentDataProperty:"organization",rootData:n})||(r=r===null?ae.errors:r.concat(
ae.errors),e=r.length);var i=y===e}else var i=!0;if(i){if(t.energySource!==void 0){let y=t.energySource,l=e;if(typeof y!="string")return Xr.errors=[{instancePath:a+
"/energySource",keyword:"type",params:{type:"string"}}],!1;if(!(y==="coal"||y==="oil"||y==="natural-gas"||y==="nuclear"||y==="wind"||y==="solar"||y==="geotherma\
l"||y==="hydropower"||y==="biofuel"||y==="unknown"||y==="other"))return Xr.errors=[{instancePath:a+"/energySource",keyword:"enum",params:{allowedValues:Qa.properties.
energySource.enum}}],!1;var i=l===e}else var i=!0;if(i){if(t.energyProvided!==void 0){let l=e;Hr(t.energyProvided,{instancePath:a+"/energyProvided",parentData:t,
parentDataProperty:"energyProvided",rootData:n})||(r=r===null?Hr.errors:r.concat(Hr.errors),e=r.length);var i=l===e}else var i=!0;if(i)if(t.externalReferences!==
void 0){let l=t.externalReferences,d=e;if(e===d)if(Array.isArray(l)){var o=!0;let P=l.length;for(let k=0;k<P;k++){let h=e;qe(l[k],{instancePath:a+"/externalRefe\
rences/"+k,parentData:l,parentDataProperty:k,rootData:n})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var o=h===e;if(!o)break}}else return Xr.errors=
[{instancePath:a+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0}}}}}}}else return Xr.errors=[{instancePath:a,keyword:"\
type",params:{type:"object"}}],!1;return Xr.errors=r,e===0}var Ja={type:"object",required:["value","unit"],additionalProperties:!1,properties:{value:{type:"numb\
er"},unit:{type:"string",enum:["tCO2eq"]}}};function Ur(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let o;if(t.value===void 0&&(o="value")||t.unit===void 0&&(o="unit"))return Ur.errors=[{instancePath:a,keyword:"required",params:{missingProperty:o}}],
!1;{let s=e;for(let f in t)if(!(f==="value"||f==="unit"))return Ur.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(s===
e){if(t.value!==void 0){let f=e;if(typeof t.value!="number")return Ur.errors=[{instancePath:a+"/value",keyword:"type",params:{type:"number"}}],!1;var i=f===e}else
var i=!0;if(i)if(t.unit!==void 0){let f=t.unit,u=e;if(typeof f!="string")return Ur.errors=[{instancePath:a+"/unit",keyword:"type",params:{type:"string"}}],!1;if(f!==
"tCO2eq")return Ur.errors=[{instancePath:a+"/unit",keyword:"enum",params:{allowedValues:Ja.properties.unit.enum}}],!1;var i=u===e}else var i=!0}}}else return Ur.
errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Ur.errors=r,e===0}function rt(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f;if(t.activity===void 0&&(f="activity")||t.energyProviders===void 0&&(f="energyProvide\
rs")||t.activityEnergyCost===void 0&&(f="activityEnergyCost"))return rt.errors=[{instancePath:a,keyword:"required",params:{missingProperty:f}}],!1;{let u=e;for(let c in t)
if(!(c==="activity"||c==="energyProviders"||c==="activityEnergyCost"||c==="co2CostEquivalent"||c==="co2CostOffset"||c==="properties"))return rt.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(u===e){if(t.activity!==void 0){let c=t.activity,p=e;if(typeof c!="string")return rt.errors=
[{instancePath:a+"/activity",keyword:"type",params:{type:"string"}}],!1;if(!(c==="design"||c==="data-collection"||c==="data-preparation"||c==="training"||c==="f\
ine-tuning"||c==="validation"||c==="deployment"||c==="inference"||c==="other"))return rt.errors=[{instancePath:a+"/activity",keyword:"enum",params:{allowedValues:Ka.
properties.activity.enum}}],!1;var i=p===e}else var i=!0;if(i){if(t.energyProviders!==void 0){let p=t.energyProviders,y=e;if(e===y)if(Array.isArray(p)){var o=!0;
let d=p.length;for(let v=0;v<d;v++){let P=e;Xr(p[v],{instancePath:a+"/energyProviders/"+v,parentData:p,parentDataProperty:v,rootData:n})||(r=r===null?Xr.errors:
r.concat(Xr.errors),e=r.length);var o=P===e;if(!o)break}}else return rt.errors=[{instancePath:a+"/energyProviders",keyword:"type",params:{type:"array"}}],!1;var i=y===
e}else var i=!0;if(i){if(t.activityEnergyCost!==void 0){let y=e;Hr(t.activityEnergyCost,{instancePath:a+"/activityEnergyCost",parentData:t,parentDataProperty:"a\
ctivityEnergyCost",rootData:n})||(r=r===null?Hr.errors:r.concat(Hr.errors),e=r.length);var i=y===e}else var i=!0;if(i){if(t.co2CostEquivalent!==void 0){let l=e;
Ur(t.co2CostEquivalent,{instancePath:a+"/co2CostEquivalent",parentData:t,parentDataProperty:"co2CostEquivalent",rootData:n})||(r=r===null?Ur.errors:r.concat(Ur.
errors),e=r.length);var i=l===e}else var i=!0;if(i){if(t.co2CostOffset!==void 0){let d=e;Ur(t.co2CostOffset,{instancePath:a+"/co2CostOffset",parentData:t,parentDataProperty:"\
co2CostOffset",rootData:n})||(r=r===null?Ur.errors:r.concat(Ur.errors),e=r.length);var i=d===e}else var i=!0;if(i)if(t.properties!==void 0){let d=t.properties,v=e;
if(e===v)if(Array.isArray(d)){var s=!0;let k=d.length;for(let h=0;h<k;h++){let j=e;F(d[h],{instancePath:a+"/properties/"+h,parentData:d,parentDataProperty:h,rootData:n})||
(r=r===null?F.errors:r.concat(F.errors),e=r.length);var s=j===e;if(!s)break}}else return rt.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"a\
rray"}}],!1;var i=v===e}else var i=!0}}}}}}}else return rt.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return rt.errors=r,e===0}function gt(t,{
instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f=e;for(let u in t)
if(!(u==="energyConsumptions"||u==="properties"))return gt.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:u}}],!1;if(f===e){if(t.
energyConsumptions!==void 0){let u=t.energyConsumptions,c=e;if(e===c)if(Array.isArray(u)){var i=!0;let y=u.length;for(let l=0;l<y;l++){let d=e;rt(u[l],{instancePath:a+
"/energyConsumptions/"+l,parentData:u,parentDataProperty:l,rootData:n})||(r=r===null?rt.errors:r.concat(rt.errors),e=r.length);var i=d===e;if(!i)break}}else return gt.
errors=[{instancePath:a+"/energyConsumptions",keyword:"type",params:{type:"array"}}],!1;var s=c===e}else var s=!0;if(s)if(t.properties!==void 0){let u=t.properties,
c=e;if(e===c)if(Array.isArray(u)){var o=!0;let y=u.length;for(let l=0;l<y;l++){let d=e;F(u[l],{instancePath:a+"/properties/"+l,parentData:u,parentDataProperty:l,
rootData:n})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var o=d===e;if(!o)break}}else return gt.errors=[{instancePath:a+"/properties",keyword:"type",params:{
type:"array"}}],!1;var s=c===e}else var s=!0}}else return gt.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return gt.errors=r,e===0}function st(t,{
instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;for(let s in t)
if(!(s==="groupAtRisk"||s==="benefits"||s==="harms"||s==="mitigationStrategy"))return st.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:s}}],
!1;if(o===e){if(t.groupAtRisk!==void 0){let s=e;if(typeof t.groupAtRisk!="string")return st.errors=[{instancePath:a+"/groupAtRisk",keyword:"type",params:{type:"\
string"}}],!1;var i=s===e}else var i=!0;if(i){if(t.benefits!==void 0){let f=e;if(typeof t.benefits!="string")return st.errors=[{instancePath:a+"/benefits",keyword:"\
type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(t.harms!==void 0){let u=e;if(typeof t.harms!="string")return st.errors=[{instancePath:a+"/h\
arms",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i)if(t.mitigationStrategy!==void 0){let u=e;if(typeof t.mitigationStrategy!="strin\
g")return st.errors=[{instancePath:a+"/mitigationStrategy",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0}}}}else return st.errors=[{instancePath:a,
keyword:"type",params:{type:"object"}}],!1;return st.errors=r,e===0}function Ie(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,
e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let C=e;for(let b in t)if(!(b==="bom-ref"||b==="modelParameters"||b==="quantitativeAnalysis"||b==="con\
siderations"||b==="properties"))return Ie.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:b}}],!1;if(C===e){if(t["bom-ref"]!==
void 0){let b=e;M(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);
var i=b===e}else var i=!0;if(i){if(t.modelParameters!==void 0){let $=t.modelParameters,m=e;if(e===m)if($&&typeof $=="object"&&!Array.isArray($)){let g=e;for(let w in $)
if(!(w==="approach"||w==="task"||w==="architectureFamily"||w==="modelArchitecture"||w==="datasets"||w==="inputs"||w==="outputs"))return Ie.errors=[{instancePath:a+
"/modelParameters",keyword:"additionalProperties",params:{additionalProperty:w}}],!1;if(g===e){if($.approach!==void 0){let w=$.approach,q=e;if(e===q)if(w&&typeof w==
"object"&&!Array.isArray(w)){let x=e;for(let R in w)if(R!=="type")return Ie.errors=[{instancePath:a+"/modelParameters/approach",keyword:"additionalProperties",params:{
additionalProperty:R}}],!1;if(x===e&&w.type!==void 0){let R=w.type;if(typeof R!="string")return Ie.errors=[{instancePath:a+"/modelParameters/approach/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(R==="supervised"||R==="unsupervised"||R==="reinforcement-learning"||R==="semi-supervised"||R==="self-supervised"))return Ie.
errors=[{instancePath:a+"/modelParameters/approach/type",keyword:"enum",params:{allowedValues:Ya.properties.modelParameters.properties.approach.properties.type.
enum}}],!1}}else return Ie.errors=[{instancePath:a+"/modelParameters/approach",keyword:"type",params:{type:"object"}}],!1;var o=q===e}else var o=!0;if(o){if($.task!==
void 0){let q=e;if(typeof $.task!="string")return Ie.errors=[{instancePath:a+"/modelParameters/task",keyword:"type",params:{type:"string"}}],!1;var o=q===e}else
var o=!0;if(o){if($.architectureFamily!==void 0){let O=e;if(typeof $.architectureFamily!="string")return Ie.errors=[{instancePath:a+"/modelParameters/architectu\
reFamily",keyword:"type",params:{type:"string"}}],!1;var o=O===e}else var o=!0;if(o){if($.modelArchitecture!==void 0){let x=e;if(typeof $.modelArchitecture!="st\
ring")return Ie.errors=[{instancePath:a+"/modelParameters/modelArchitecture",keyword:"type",params:{type:"string"}}],!1;var o=x===e}else var o=!0;if(o){if($.datasets!==
void 0){let R=$.datasets,S=e;if(e===S)if(Array.isArray(R)){var s=!0;let _=R.length;for(let E=0;E<_;E++){let G=R[E],V=e,B=e,re=!1,we=null,Z=e;vr(G,{instancePath:a+
"/modelParameters/datasets/"+E,parentData:R,parentDataProperty:E,rootData:n})||(r=r===null?vr.errors:r.concat(vr.errors),e=r.length);var u=Z===e;u&&(re=!0,we=0);
let Q=e;if(e===Q)if(G&&typeof G=="object"&&!Array.isArray(G)){let K=e;for(let xe in G)if(xe!=="ref"){let Ee={instancePath:a+"/modelParameters/datasets/"+E,keyword:"\
additionalProperties",params:{additionalProperty:xe}};r===null?r=[Ee]:r.push(Ee),e++;break}if(K===e&&G.ref!==void 0){let xe=G.ref;if(typeof xe!="string"){let ie={
instancePath:a+"/modelParameters/datasets/"+E+"/ref",keyword:"type",params:{type:"string"}};r===null?r=[ie]:r.push(ie),e++}let Ee=e,de=!1,le=e;W(xe,{instancePath:a+
"/modelParameters/datasets/"+E+"/ref",parentData:G,parentDataProperty:"ref",rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var f=le===e;if(de=
de||f,!de){let ie=e;Ve(xe,{instancePath:a+"/modelParameters/datasets/"+E+"/ref",parentData:G,parentDataProperty:"ref",rootData:n})||(r=r===null?Ve.errors:r.concat(
Ve.errors),e=r.length);var f=ie===e;de=de||f}if(de)e=Ee,r!==null&&(Ee?r.length=Ee:r=null);else{let ie={instancePath:a+"/modelParameters/datasets/"+E+"/ref",keyword:"\
anyOf",params:{}};r===null?r=[ie]:r.push(ie),e++}}}else{let K={instancePath:a+"/modelParameters/datasets/"+E,keyword:"type",params:{type:"object"}};r===null?r=[
K]:r.push(K),e++}var u=Q===e;if(u&&re?(re=!1,we=[we,1]):u&&(re=!0,we=1),re)e=B,r!==null&&(B?r.length=B:r=null);else{let K={instancePath:a+"/modelParameters/data\
sets/"+E,keyword:"oneOf",params:{passingSchemas:we}};return r===null?r=[K]:r.push(K),e++,Ie.errors=r,!1}var s=V===e;if(!s)break}}else return Ie.errors=[{instancePath:a+
"/modelParameters/datasets",keyword:"type",params:{type:"array"}}],!1;var o=S===e}else var o=!0;if(o){if($.inputs!==void 0){let S=$.inputs,N=e;if(e===N)if(Array.
isArray(S)){var c=!0;let E=S.length;for(let G=0;G<E;G++){let V=e;pt(S[G],{instancePath:a+"/modelParameters/inputs/"+G,parentData:S,parentDataProperty:G,rootData:n})||
(r=r===null?pt.errors:r.concat(pt.errors),e=r.length);var c=V===e;if(!c)break}}else return Ie.errors=[{instancePath:a+"/modelParameters/inputs",keyword:"type",params:{
type:"array"}}],!1;var o=N===e}else var o=!0;if(o)if($.outputs!==void 0){let S=$.outputs,N=e;if(e===N)if(Array.isArray(S)){var p=!0;let E=S.length;for(let G=0;G<
E;G++){let V=e;pt(S[G],{instancePath:a+"/modelParameters/outputs/"+G,parentData:S,parentDataProperty:G,rootData:n})||(r=r===null?pt.errors:r.concat(pt.errors),e=
r.length);var p=V===e;if(!p)break}}else return Ie.errors=[{instancePath:a+"/modelParameters/outputs",keyword:"type",params:{type:"array"}}],!1;var o=N===e}else var o=!0}}}}}}}else
return Ie.errors=[{instancePath:a+"/modelParameters",keyword:"type",params:{type:"object"}}],!1;var i=m===e}else var i=!0;if(i){if(t.quantitativeAnalysis!==void 0){
let m=t.quantitativeAnalysis,D=e;if(e===D)if(m&&typeof m=="object"&&!Array.isArray(m)){let w=e;for(let q in m)if(!(q==="performanceMetrics"||q==="graphics"))return Ie.
errors=[{instancePath:a+"/quantitativeAnalysis",keyword:"additionalProperties",params:{additionalProperty:q}}],!1;if(w===e){if(m.performanceMetrics!==void 0){let q=m.
performanceMetrics,O=e;if(e===O)if(Array.isArray(q)){var y=!0;let R=q.length;for(let S=0;S<R;S++){let N=e;Br(q[S],{instancePath:a+"/quantitativeAnalysis/perform\
anceMetrics/"+S,parentData:q,parentDataProperty:S,rootData:n})||(r=r===null?Br.errors:r.concat(Br.errors),e=r.length);var y=N===e;if(!y)break}}else return Ie.errors=
[{instancePath:a+"/quantitativeAnalysis/performanceMetrics",keyword:"type",params:{type:"array"}}],!1;var l=O===e}else var l=!0;if(l)if(m.graphics!==void 0){let q=e;
at(m.graphics,{instancePath:a+"/quantitativeAnalysis/graphics",parentData:m,parentDataProperty:"graphics",rootData:n})||(r=r===null?at.errors:r.concat(at.errors),
e=r.length);var l=q===e}else var l=!0}}else return Ie.errors=[{instancePath:a+"/quantitativeAnalysis",keyword:"type",params:{type:"object"}}],!1;var i=D===e}else
var i=!0;if(i){if(t.considerations!==void 0){let D=t.considerations,g=e;if(e===g)if(D&&typeof D=="object"&&!Array.isArray(D)){let q=e;for(let O in D)if(!(O==="u\
sers"||O==="useCases"||O==="technicalLimitations"||O==="performanceTradeoffs"||O==="ethicalConsiderations"||O==="environmentalConsiderations"||O==="fairnessAsse\
ssments"))return Ie.errors=[{instancePath:a+"/considerations",keyword:"additionalProperties",params:{additionalProperty:O}}],!1;if(q===e){if(D.users!==void 0){let O=D.
users,x=e;if(e===x)if(Array.isArray(O)){var d=!0;let S=O.length;for(let N=0;N<S;N++){let _=e;if(typeof O[N]!="string")return Ie.errors=[{instancePath:a+"/consid\
erations/users/"+N,keyword:"type",params:{type:"string"}}],!1;var d=_===e;if(!d)break}}else return Ie.errors=[{instancePath:a+"/considerations/users",keyword:"t\
ype",params:{type:"array"}}],!1;var v=x===e}else var v=!0;if(v){if(D.useCases!==void 0){let x=D.useCases,R=e;if(e===R)if(Array.isArray(x)){var P=!0;let N=x.length;
for(let _=0;_<N;_++){let E=e;if(typeof x[_]!="string")return Ie.errors=[{instancePath:a+"/considerations/useCases/"+_,keyword:"type",params:{type:"string"}}],!1;
var P=E===e;if(!P)break}}else return Ie.errors=[{instancePath:a+"/considerations/useCases",keyword:"type",params:{type:"array"}}],!1;var v=R===e}else var v=!0;if(v){
if(D.technicalLimitations!==void 0){let R=D.technicalLimitations,S=e;if(e===S)if(Array.isArray(R)){var k=!0;let _=R.length;for(let E=0;E<_;E++){let G=e;if(typeof R[E]!=
"string")return Ie.errors=[{instancePath:a+"/considerations/technicalLimitations/"+E,keyword:"type",params:{type:"string"}}],!1;var k=G===e;if(!k)break}}else return Ie.
errors=[{instancePath:a+"/considerations/technicalLimitations",keyword:"type",params:{type:"array"}}],!1;var v=S===e}else var v=!0;if(v){if(D.performanceTradeoffs!==
void 0){let S=D.performanceTradeoffs,N=e;if(e===N)if(Array.isArray(S)){var h=!0;let E=S.length;for(let G=0;G<E;G++){let V=e;if(typeof S[G]!="string")return Ie.errors=
[{instancePath:a+"/considerations/performanceTradeoffs/"+G,keyword:"type",params:{type:"string"}}],!1;var h=V===e;if(!h)break}}else return Ie.errors=[{instancePath:a+
"/considerations/performanceTradeoffs",keyword:"type",params:{type:"array"}}],!1;var v=N===e}else var v=!0;if(v){if(D.ethicalConsiderations!==void 0){let N=D.ethicalConsiderations,
_=e;if(e===_)if(Array.isArray(N)){var j=!0;let G=N.length;for(let V=0;V<G;V++){let B=e;Pt(N[V],{instancePath:a+"/considerations/ethicalConsiderations/"+V,parentData:N,
parentDataProperty:V,rootData:n})||(r=r===null?Pt.errors:r.concat(Pt.errors),e=r.length);var j=B===e;if(!j)break}}else return Ie.errors=[{instancePath:a+"/consi\
derations/ethicalConsiderations",keyword:"type",params:{type:"array"}}],!1;var v=_===e}else var v=!0;if(v){if(D.environmentalConsiderations!==void 0){let _=e;gt(
D.environmentalConsiderations,{instancePath:a+"/considerations/environmentalConsiderations",parentData:D,parentDataProperty:"environmentalConsiderations",rootData:n})||
(r=r===null?gt.errors:r.concat(gt.errors),e=r.length);var v=_===e}else var v=!0;if(v)if(D.fairnessAssessments!==void 0){let _=D.fairnessAssessments,E=e;if(e===E)
if(Array.isArray(_)){var L=!0;let V=_.length;for(let B=0;B<V;B++){let re=e;st(_[B],{instancePath:a+"/considerations/fairnessAssessments/"+B,parentData:_,parentDataProperty:B,
rootData:n})||(r=r===null?st.errors:r.concat(st.errors),e=r.length);var L=re===e;if(!L)break}}else return Ie.errors=[{instancePath:a+"/considerations/fairnessAs\
sessments",keyword:"type",params:{type:"array"}}],!1;var v=E===e}else var v=!0}}}}}}}else return Ie.errors=[{instancePath:a+"/considerations",keyword:"type",params:{
type:"object"}}],!1;var i=g===e}else var i=!0;if(i)if(t.properties!==void 0){let D=t.properties,g=e;if(e===g)if(Array.isArray(D)){var A=!0;let q=D.length;for(let O=0;O<
q;O++){let x=e;F(D[O],{instancePath:a+"/properties/"+O,parentData:D,parentDataProperty:O,rootData:n})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var A=x===
e;if(!A)break}}else return Ie.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=g===e}else var i=!0}}}}}else return Ie.errors=
[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Ie.errors=r,e===0}var zr={type:"object",additionalProperties:!1,required:["assetType"],properties:{
assetType:{type:"string",enum:["algorithm","certificate","protocol","related-crypto-material"]},algorithmProperties:{type:"object",additionalProperties:!1,properties:{
primitive:{type:"string",enum:["drbg","mac","block-cipher","stream-cipher","signature","hash","pke","xof","kdf","key-agree","kem","ae","combiner","other","unkno\
wn"]},parameterSetIdentifier:{type:"string"},curve:{type:"string"},executionEnvironment:{type:"string",enum:["software-plain-ram","software-encrypted-ram","soft\
ware-tee","hardware","other","unknown"]},implementationPlatform:{type:"string",enum:["generic","x86_32","x86_64","armv7-a","armv7-m","armv8-a","armv8-m","armv9-\
a","armv9-m","s390x","ppc64","ppc64le","other","unknown"]},certificationLevel:{type:"array",items:{type:"string",enum:["none","fips140-1-l1","fips140-1-l2","fip\
s140-1-l3","fips140-1-l4","fips140-2-l1","fips140-2-l2","fips140-2-l3","fips140-2-l4","fips140-3-l1","fips140-3-l2","fips140-3-l3","fips140-3-l4","cc-eal1","cc-\
eal1+","cc-eal2","cc-eal2+","cc-eal3","cc-eal3+","cc-eal4","cc-eal4+","cc-eal5","cc-eal5+","cc-eal6","cc-eal6+","cc-eal7","cc-eal7+","other","unknown"]}},mode:{
type:"string",enum:["cbc","ecb","ccm","gcm","cfb","ofb","ctr","other","unknown"]},padding:{type:"string",enum:["pkcs5","pkcs7","pkcs1v15","oaep","raw","other","\
unknown"]},cryptoFunctions:{type:"array",items:{type:"string",enum:["generate","keygen","encrypt","decrypt","digest","tag","keyderive","sign","verify","encapsul\
ate","decapsulate","other","unknown"]}},classicalSecurityLevel:{type:"integer",minimum:0},nistQuantumSecurityLevel:{type:"integer",minimum:0,maximum:6}}},certificateProperties:{
type:"object",additionalProperties:!1,properties:{subjectName:{type:"string"},issuerName:{type:"string"},notValidBefore:{type:"string",format:"date-time"},notValidAfter:{
type:"string",format:"date-time"},signatureAlgorithmRef:{$ref:"#/definitions/refType"},subjectPublicKeyRef:{$ref:"#/definitions/refType"},certificateFormat:{type:"\
string"},certificateExtension:{type:"string"}}},relatedCryptoMaterialProperties:{type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["pr\
ivate-key","public-key","secret-key","key","ciphertext","signature","digest","initialization-vector","nonce","seed","salt","shared-secret","tag","additional-dat\
a","password","credential","token","other","unknown"]},id:{type:"string"},state:{type:"string",enum:["pre-activation","active","suspended","deactivated","compro\
mised","destroyed"]},algorithmRef:{$ref:"#/definitions/refType"},creationDate:{type:"string",format:"date-time"},activationDate:{type:"string",format:"date-time"},
updateDate:{type:"string",format:"date-time"},expirationDate:{type:"string",format:"date-time"},value:{type:"string"},size:{type:"integer"},format:{type:"string"},
securedBy:{$ref:"#/definitions/securedBy"}}},protocolProperties:{type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["tls","ssh","ipsec",
"ike","sstp","wpa","other","unknown"]},version:{type:"string"},cipherSuites:{type:"array",items:{$ref:"#/definitions/cipherSuite"}},ikev2TransformTypes:{type:"o\
bject",additionalProperties:!1,properties:{encr:{$ref:"#/definitions/cryptoRefArray"},prf:{$ref:"#/definitions/cryptoRefArray"},integ:{$ref:"#/definitions/crypt\
oRefArray"},ke:{$ref:"#/definitions/cryptoRefArray"},esn:{type:"boolean"},auth:{$ref:"#/definitions/cryptoRefArray"}}},cryptoRefArray:{$ref:"#/definitions/crypt\
oRefArray"}}},oid:{type:"string"}}};function wt(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let o=e;for(let s in t)if(!(s==="mechanism"||s==="algorithmRef"))return wt.errors=[{instancePath:a,keyword:"additionalProperties",params:{
additionalProperty:s}}],!1;if(o===e){if(t.mechanism!==void 0){let s=e;if(typeof t.mechanism!="string")return wt.errors=[{instancePath:a+"/mechanism",keyword:"ty\
pe",params:{type:"string"}}],!1;var i=s===e}else var i=!0;if(i)if(t.algorithmRef!==void 0){let s=e;M(t.algorithmRef,{instancePath:a+"/algorithmRef",parentData:t,
parentDataProperty:"algorithmRef",rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var i=s===e}else var i=!0}}else return wt.errors=[{instancePath:a,
keyword:"type",params:{type:"object"}}],!1;return wt.errors=r,e===0}function ot(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,
e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f=e;for(let u in t)if(!(u==="name"||u==="algorithms"||u==="identifiers"))return ot.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:u}}],!1;if(f===e){if(t.name!==void 0){let u=e;if(typeof t.name!="string")return ot.errors=[{instancePath:a+
"/name",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(t.algorithms!==void 0){let c=t.algorithms,p=e;if(e===p)if(Array.isArray(c)){
var o=!0;let l=c.length;for(let d=0;d<l;d++){let v=e;M(c[d],{instancePath:a+"/algorithms/"+d,parentData:c,parentDataProperty:d,rootData:n})||(r=r===null?M.errors:
r.concat(M.errors),e=r.length);var o=v===e;if(!o)break}}else return ot.errors=[{instancePath:a+"/algorithms",keyword:"type",params:{type:"array"}}],!1;var i=p===
e}else var i=!0;if(i)if(t.identifiers!==void 0){let c=t.identifiers,p=e;if(e===p)if(Array.isArray(c)){var s=!0;let l=c.length;for(let d=0;d<l;d++){let v=e;if(typeof c[d]!=
"string")return ot.errors=[{instancePath:a+"/identifiers/"+d,keyword:"type",params:{type:"string"}}],!1;var s=v===e;if(!s)break}}else return ot.errors=[{instancePath:a+
"/identifiers",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0}}}else return ot.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],
!1;return ot.errors=r,e===0}function mr(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(Array.isArray(t)){var i=!0;
let o=t.length;for(let s=0;s<o;s++){let f=e;M(t[s],{instancePath:a+"/"+s,parentData:t,parentDataProperty:s,rootData:n})||(r=r===null?M.errors:r.concat(M.errors),
e=r.length);var i=f===e;if(!i)break}}else return mr.errors=[{instancePath:a,keyword:"type",params:{type:"array"}}],!1;return mr.errors=r,e===0}function Y(t,{instancePath:a="",
parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let d;if(t.assetType===void 0&&(d="asse\
tType"))return Y.errors=[{instancePath:a,keyword:"required",params:{missingProperty:d}}],!1;{let v=e;for(let P in t)if(!(P==="assetType"||P==="algorithmProperti\
es"||P==="certificateProperties"||P==="relatedCryptoMaterialProperties"||P==="protocolProperties"||P==="oid"))return Y.errors=[{instancePath:a,keyword:"addition\
alProperties",params:{additionalProperty:P}}],!1;if(v===e){if(t.assetType!==void 0){let P=t.assetType,k=e;if(typeof P!="string")return Y.errors=[{instancePath:a+
"/assetType",keyword:"type",params:{type:"string"}}],!1;if(!(P==="algorithm"||P==="certificate"||P==="protocol"||P==="related-crypto-material"))return Y.errors=
[{instancePath:a+"/assetType",keyword:"enum",params:{allowedValues:zr.properties.assetType.enum}}],!1;var i=k===e}else var i=!0;if(i){if(t.algorithmProperties!==
void 0){let k=t.algorithmProperties,h=e;if(e===h)if(k&&typeof k=="object"&&!Array.isArray(k)){let L=e;for(let A in k)if(!Ar.call(zr.properties.algorithmProperties.
properties,A))return Y.errors=[{instancePath:a+"/algorithmProperties",keyword:"additionalProperties",params:{additionalProperty:A}}],!1;if(L===e){if(k.primitive!==
void 0){let A=k.primitive,C=e;if(typeof A!="string")return Y.errors=[{instancePath:a+"/algorithmProperties/primitive",keyword:"type",params:{type:"string"}}],!1;
if(!(A==="drbg"||A==="mac"||A==="block-cipher"||A==="stream-cipher"||A==="signature"||A==="hash"||A==="pke"||A==="xof"||A==="kdf"||A==="key-agree"||A==="kem"||A===
"ae"||A==="combiner"||A==="other"||A==="unknown"))return Y.errors=[{instancePath:a+"/algorithmProperties/primitive",keyword:"enum",params:{allowedValues:zr.properties.
algorithmProperties.properties.primitive.enum}}],!1;var o=C===e}else var o=!0;if(o){if(k.parameterSetIdentifier!==void 0){let C=e;if(typeof k.parameterSetIdentifier!=
"string")return Y.errors=[{instancePath:a+"/algorithmProperties/parameterSetIdentifier",keyword:"type",params:{type:"string"}}],!1;var o=C===e}else var o=!0;if(o){
if(k.curve!==void 0){let b=e;if(typeof k.curve!="string")return Y.errors=[{instancePath:a+"/algorithmProperties/curve",keyword:"type",params:{type:"string"}}],!1;
var o=b===e}else var o=!0;if(o){if(k.executionEnvironment!==void 0){let $=k.executionEnvironment,m=e;if(typeof $!="string")return Y.errors=[{instancePath:a+"/al\
gorithmProperties/executionEnvironment",keyword:"type",params:{type:"string"}}],!1;if(!($==="software-plain-ram"||$==="software-encrypted-ram"||$==="software-te\
e"||$==="hardware"||$==="other"||$==="unknown"))return Y.errors=[{instancePath:a+"/algorithmProperties/executionEnvironment",keyword:"enum",params:{allowedValues:zr.
properties.algorithmProperties.properties.executionEnvironment.enum}}],!1;var o=m===e}else var o=!0;if(o){if(k.implementationPlatform!==void 0){let m=k.implementationPlatform,
D=e;if(typeof m!="string")return Y.errors=[{instancePath:a+"/algorithmProperties/implementationPlatform",keyword:"type",params:{type:"string"}}],!1;if(!(m==="ge\
neric"||m==="x86_32"||m==="x86_64"||m==="armv7-a"||m==="armv7-m"||m==="armv8-a"||m==="armv8-m"||m==="armv9-a"||m==="armv9-m"||m==="s390x"||m==="ppc64"||m==="ppc\
64le"||m==="other"||m==="unknown"))return Y.errors=[{instancePath:a+"/algorithmProperties/implementationPlatform",keyword:"enum",params:{allowedValues:zr.properties.
algorithmProperties.properties.implementationPlatform.enum}}],!1;var o=D===e}else var o=!0;if(o){if(k.certificationLevel!==void 0){let D=k.certificationLevel,g=e;
if(e===g)if(Array.isArray(D)){var s=!0;let q=D.length;for(let O=0;O<q;O++){let x=D[O],R=e;if(typeof x!="string")return Y.errors=[{instancePath:a+"/algorithmProp\
erties/certificationLevel/"+O,keyword:"type",params:{type:"string"}}],!1;if(!(x==="none"||x==="fips140-1-l1"||x==="fips140-1-l2"||x==="fips140-1-l3"||x==="fips1\
40-1-l4"||x==="fips140-2-l1"||x==="fips140-2-l2"||x==="fips140-2-l3"||x==="fips140-2-l4"||x==="fips140-3-l1"||x==="fips140-3-l2"||x==="fips140-3-l3"||x==="fips1\
40-3-l4"||x==="cc-eal1"||x==="cc-eal1+"||x==="cc-eal2"||x==="cc-eal2+"||x==="cc-eal3"||x==="cc-eal3+"||x==="cc-eal4"||x==="cc-eal4+"||x==="cc-eal5"||x==="cc-eal\
5+"||x==="cc-eal6"||x==="cc-eal6+"||x==="cc-eal7"||x==="cc-eal7+"||x==="other"||x==="unknown"))return Y.errors=[{instancePath:a+"/algorithmProperties/certificat\
ionLevel/"+O,keyword:"enum",params:{allowedValues:zr.properties.algorithmProperties.properties.certificationLevel.items.enum}}],!1;var s=R===e;if(!s)break}}else
return Y.errors=[{instancePath:a+"/algorithmProperties/certificationLevel",keyword:"type",params:{type:"array"}}],!1;var o=g===e}else var o=!0;if(o){if(k.mode!==
void 0){let g=k.mode,w=e;if(typeof g!="string")return Y.errors=[{instancePath:a+"/algorithmProperties/mode",keyword:"type",params:{type:"string"}}],!1;if(!(g===
"cbc"||g==="ecb"||g==="ccm"||g==="gcm"||g==="cfb"||g==="ofb"||g==="ctr"||g==="other"||g==="unknown"))return Y.errors=[{instancePath:a+"/algorithmProperties/mode",
keyword:"enum",params:{allowedValues:zr.properties.algorithmProperties.properties.mode.enum}}],!1;var o=w===e}else var o=!0;if(o){if(k.padding!==void 0){let w=k.
padding,q=e;if(typeof w!="string")return Y.errors=[{instancePath:a+"/algorithmProperties/padding",keyword:"type",params:{type:"string"}}],!1;if(!(w==="pkcs5"||w===
"pkcs7"||w==="pkcs1v15"||w==="oaep"||w==="raw"||w==="other"||w==="unknown"))return Y.errors=[{instancePath:a+"/algorithmProperties/padding",keyword:"enum",params:{
allowedValues:zr.properties.algorithmProperties.properties.padding.enum}}],!1;var o=q===e}else var o=!0;if(o){if(k.cryptoFunctions!==void 0){let q=k.cryptoFunctions,
O=e;if(e===O)if(Array.isArray(q)){var f=!0;let R=q.length;for(let S=0;S<R;S++){let N=q[S],_=e;if(typeof N!="string")return Y.errors=[{instancePath:a+"/algorithm\
Properties/cryptoFunctions/"+S,keyword:"type",params:{type:"string"}}],!1;if(!(N==="generate"||N==="keygen"||N==="encrypt"||N==="decrypt"||N==="digest"||N==="ta\
g"||N==="keyderive"||N==="sign"||N==="verify"||N==="encapsulate"||N==="decapsulate"||N==="other"||N==="unknown"))return Y.errors=[{instancePath:a+"/algorithmPro\
perties/cryptoFunctions/"+S,keyword:"enum",params:{allowedValues:zr.properties.algorithmProperties.properties.cryptoFunctions.items.enum}}],!1;var f=_===e;if(!f)
break}}else return Y.errors=[{instancePath:a+"/algorithmProperties/cryptoFunctions",keyword:"type",params:{type:"array"}}],!1;var o=O===e}else var o=!0;if(o){if(k.
classicalSecurityLevel!==void 0){let O=k.classicalSecurityLevel,x=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)))return Y.errors=[{instancePath:a+"/algorithmProp\
erties/classicalSecurityLevel",keyword:"type",params:{type:"integer"}}],!1;if(e===x&&typeof O=="number"&&(O<0||isNaN(O)))return Y.errors=[{instancePath:a+"/algo\
rithmProperties/classicalSecurityLevel",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var o=x===e}else var o=!0;if(o)if(k.nistQuantumSecurityLevel!==void 0){
let O=k.nistQuantumSecurityLevel,x=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)))return Y.errors=[{instancePath:a+"/algorithmProperties/nistQuantumSecurityLevel",
keyword:"type",params:{type:"integer"}}],!1;if(e===x&&typeof O=="number"){if(O>6||isNaN(O))return Y.errors=[{instancePath:a+"/algorithmProperties/nistQuantumSec\
urityLevel",keyword:"maximum",params:{comparison:"<=",limit:6}}],!1;if(O<0||isNaN(O))return Y.errors=[{instancePath:a+"/algorithmProperties/nistQuantumSecurityL\
evel",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var o=x===e}else var o=!0}}}}}}}}}}}else return Y.errors=[{instancePath:a+"/algorithmProperties",keyword:"\
type",params:{type:"object"}}],!1;var i=h===e}else var i=!0;if(i){if(t.certificateProperties!==void 0){let h=t.certificateProperties,j=e;if(e===j)if(h&&typeof h==
"object"&&!Array.isArray(h)){let A=e;for(let C in h)if(!(C==="subjectName"||C==="issuerName"||C==="notValidBefore"||C==="notValidAfter"||C==="signatureAlgorithm\
Ref"||C==="subjectPublicKeyRef"||C==="certificateFormat"||C==="certificateExtension"))return Y.errors=[{instancePath:a+"/certificateProperties",keyword:"additio\
nalProperties",params:{additionalProperty:C}}],!1;if(A===e){if(h.subjectName!==void 0){let C=e;if(typeof h.subjectName!="string")return Y.errors=[{instancePath:a+
"/certificateProperties/subjectName",keyword:"type",params:{type:"string"}}],!1;var u=C===e}else var u=!0;if(u){if(h.issuerName!==void 0){let b=e;if(typeof h.issuerName!=
"string")return Y.errors=[{instancePath:a+"/certificateProperties/issuerName",keyword:"type",params:{type:"string"}}],!1;var u=b===e}else var u=!0;if(u){if(h.notValidBefore!==
void 0){let $=h.notValidBefore,m=e;if(e===m&&e===m)if(typeof $=="string"){if(!er.validate($))return Y.errors=[{instancePath:a+"/certificateProperties/notValidBe\
fore",keyword:"format",params:{format:"date-time"}}],!1}else return Y.errors=[{instancePath:a+"/certificateProperties/notValidBefore",keyword:"type",params:{type:"\
string"}}],!1;var u=m===e}else var u=!0;if(u){if(h.notValidAfter!==void 0){let m=h.notValidAfter,D=e;if(e===D&&e===D)if(typeof m=="string"){if(!er.validate(m))return Y.
errors=[{instancePath:a+"/certificateProperties/notValidAfter",keyword:"format",params:{format:"date-time"}}],!1}else return Y.errors=[{instancePath:a+"/certifi\
cateProperties/notValidAfter",keyword:"type",params:{type:"string"}}],!1;var u=D===e}else var u=!0;if(u){if(h.signatureAlgorithmRef!==void 0){let D=e;M(h.signatureAlgorithmRef,
{instancePath:a+"/certificateProperties/signatureAlgorithmRef",parentData:h,parentDataProperty:"signatureAlgorithmRef",rootData:n})||(r=r===null?M.errors:r.concat(
M.errors),e=r.length);var u=D===e}else var u=!0;if(u){if(h.subjectPublicKeyRef!==void 0){let g=e;M(h.subjectPublicKeyRef,{instancePath:a+"/certificateProperties\
/subjectPublicKeyRef",parentData:h,parentDataProperty:"subjectPublicKeyRef",rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var u=g===e}else var u=!0;
if(u){if(h.certificateFormat!==void 0){let w=e;if(typeof h.certificateFormat!="string")return Y.errors=[{instancePath:a+"/certificateProperties/certificateForma\
t",keyword:"type",params:{type:"string"}}],!1;var u=w===e}else var u=!0;if(u)if(h.certificateExtension!==void 0){let w=e;if(typeof h.certificateExtension!="stri\
ng")return Y.errors=[{instancePath:a+"/certificateProperties/certificateExtension",keyword:"type",params:{type:"string"}}],!1;var u=w===e}else var u=!0}}}}}}}}else
return Y.errors=[{instancePath:a+"/certificateProperties",keyword:"type",params:{type:"object"}}],!1;var i=j===e}else var i=!0;if(i){if(t.relatedCryptoMaterialProperties!==
void 0){let j=t.relatedCryptoMaterialProperties,L=e;if(e===L)if(j&&typeof j=="object"&&!Array.isArray(j)){let C=e;for(let b in j)if(!Ar.call(zr.properties.relatedCryptoMaterialProperties.
properties,b))return Y.errors=[{instancePath:a+"/relatedCryptoMaterialProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;if(C===e){if(j.
type!==void 0){let b=j.type,$=e;if(typeof b!="string")return Y.errors=[{instancePath:a+"/relatedCryptoMaterialProperties/type",keyword:"type",params:{type:"stri\
ng"}}],!1;if(!(b==="private-key"||b==="public-key"||b==="secret-key"||b==="key"||b==="ciphertext"||b==="signature"||b==="digest"||b==="initialization-vector"||b===
"nonce"||b==="seed"||b==="salt"||b==="shared-secret"||b==="tag"||b==="additional-data"||b==="password"||b==="credential"||b==="token"||b==="other"||b==="unknown"))
return Y.errors=[{instancePath:a+"/relatedCryptoMaterialProperties/type",keyword:"enum",params:{allowedValues:zr.properties.relatedCryptoMaterialProperties.properties.
type.enum}}],!1;var c=$===e}else var c=!0;if(c){if(j.id!==void 0){let $=e;if(typeof j.id!="string")return Y.errors=[{instancePath:a+"/relatedCryptoMaterialPrope\
rties/id",keyword:"type",params:{type:"string"}}],!1;var c=$===e}else var c=!0;if(c){if(j.state!==void 0){let m=j.state,D=e;if(typeof m!="string")return Y.errors=
[{instancePath:a+"/relatedCryptoMaterialProperties/state",keyword:"type",params:{type:"string"}}],!1;if(!(m==="pre-activation"||m==="active"||m==="suspended"||m===
"deactivated"||m==="compromised"||m==="destroyed"))return Y.errors=[{instancePath:a+"/relatedCryptoMaterialProperties/state",keyword:"enum",params:{allowedValues:zr.
properties.relatedCryptoMaterialProperties.properties.state.enum}}],!1;var c=D===e}else var c=!0;if(c){if(j.algorithmRef!==void 0){let D=e;M(j.algorithmRef,{instancePath:a+
"/relatedCryptoMaterialProperties/algorithmRef",parentData:j,parentDataProperty:"algorithmRef",rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);
var c=D===e}else var c=!0;if(c){if(j.creationDate!==void 0){let g=j.creationDate,w=e;if(e===w&&e===w)if(typeof g=="string"){if(!er.validate(g))return Y.errors=[
{instancePath:a+"/relatedCryptoMaterialProperties/creationDate",keyword:"format",params:{format:"date-time"}}],!1}else return Y.errors=[{instancePath:a+"/relate\
dCryptoMaterialProperties/creationDate",keyword:"type",params:{type:"string"}}],!1;var c=w===e}else var c=!0;if(c){if(j.activationDate!==void 0){let w=j.activationDate,
q=e;if(e===q&&e===q)if(typeof w=="string"){if(!er.validate(w))return Y.errors=[{instancePath:a+"/relatedCryptoMaterialProperties/activationDate",keyword:"format",
params:{format:"date-time"}}],!1}else return Y.errors=[{instancePath:a+"/relatedCryptoMaterialProperties/activationDate",keyword:"type",params:{type:"string"}}],
!1;var c=q===e}else var c=!0;if(c){if(j.updateDate!==void 0){let q=j.updateDate,O=e;if(e===O&&e===O)if(typeof q=="string"){if(!er.validate(q))return Y.errors=[{
instancePath:a+"/relatedCryptoMaterialProperties/updateDate",keyword:"format",params:{format:"date-time"}}],!1}else return Y.errors=[{instancePath:a+"/relatedCr\
yptoMaterialProperties/updateDate",keyword:"type",params:{type:"string"}}],!1;var c=O===e}else var c=!0;if(c){if(j.expirationDate!==void 0){let O=j.expirationDate,
x=e;if(e===x&&e===x)if(typeof O=="string"){if(!er.validate(O))return Y.errors=[{instancePath:a+"/relatedCryptoMaterialProperties/expirationDate",keyword:"format",
params:{format:"date-time"}}],!1}else return Y.errors=[{instancePath:a+"/relatedCryptoMaterialProperties/expirationDate",keyword:"type",params:{type:"string"}}],
!1;var c=x===e}else var c=!0;if(c){if(j.value!==void 0){let x=e;if(typeof j.value!="string")return Y.errors=[{instancePath:a+"/relatedCryptoMaterialProperties/v\
alue",keyword:"type",params:{type:"string"}}],!1;var c=x===e}else var c=!0;if(c){if(j.size!==void 0){let R=j.size,S=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)))
return Y.errors=[{instancePath:a+"/relatedCryptoMaterialProperties/size",keyword:"type",params:{type:"integer"}}],!1;var c=S===e}else var c=!0;if(c){if(j.format!==
void 0){let S=e;if(typeof j.format!="string")return Y.errors=[{instancePath:a+"/relatedCryptoMaterialProperties/format",keyword:"type",params:{type:"string"}}],
!1;var c=S===e}else var c=!0;if(c)if(j.securedBy!==void 0){let S=e;wt(j.securedBy,{instancePath:a+"/relatedCryptoMaterialProperties/securedBy",parentData:j,parentDataProperty:"\
securedBy",rootData:n})||(r=r===null?wt.errors:r.concat(wt.errors),e=r.length);var c=S===e}else var c=!0}}}}}}}}}}}}else return Y.errors=[{instancePath:a+"/rela\
tedCryptoMaterialProperties",keyword:"type",params:{type:"object"}}],!1;var i=L===e}else var i=!0;if(i){if(t.protocolProperties!==void 0){let L=t.protocolProperties,
A=e;if(e===A)if(L&&typeof L=="object"&&!Array.isArray(L)){let b=e;for(let $ in L)if(!($==="type"||$==="version"||$==="cipherSuites"||$==="ikev2TransformTypes"||
$==="cryptoRefArray"))return Y.errors=[{instancePath:a+"/protocolProperties",keyword:"additionalProperties",params:{additionalProperty:$}}],!1;if(b===e){if(L.type!==
void 0){let $=L.type,m=e;if(typeof $!="string")return Y.errors=[{instancePath:a+"/protocolProperties/type",keyword:"type",params:{type:"string"}}],!1;if(!($==="\
tls"||$==="ssh"||$==="ipsec"||$==="ike"||$==="sstp"||$==="wpa"||$==="other"||$==="unknown"))return Y.errors=[{instancePath:a+"/protocolProperties/type",keyword:"\
enum",params:{allowedValues:zr.properties.protocolProperties.properties.type.enum}}],!1;var p=m===e}else var p=!0;if(p){if(L.version!==void 0){let m=e;if(typeof L.
version!="string")return Y.errors=[{instancePath:a+"/protocolProperties/version",keyword:"type",params:{type:"string"}}],!1;var p=m===e}else var p=!0;if(p){if(L.
cipherSuites!==void 0){let D=L.cipherSuites,g=e;if(e===g)if(Array.isArray(D)){var y=!0;let q=D.length;for(let O=0;O<q;O++){let x=e;ot(D[O],{instancePath:a+"/pro\
tocolProperties/cipherSuites/"+O,parentData:D,parentDataProperty:O,rootData:n})||(r=r===null?ot.errors:r.concat(ot.errors),e=r.length);var y=x===e;if(!y)break}}else
return Y.errors=[{instancePath:a+"/protocolProperties/cipherSuites",keyword:"type",params:{type:"array"}}],!1;var p=g===e}else var p=!0;if(p){if(L.ikev2TransformTypes!==
void 0){let g=L.ikev2TransformTypes,w=e;if(e===w)if(g&&typeof g=="object"&&!Array.isArray(g)){let O=e;for(let x in g)if(!(x==="encr"||x==="prf"||x==="integ"||x===
"ke"||x==="esn"||x==="auth"))return Y.errors=[{instancePath:a+"/protocolProperties/ikev2TransformTypes",keyword:"additionalProperties",params:{additionalProperty:x}}],
!1;if(O===e){if(g.encr!==void 0){let x=e;mr(g.encr,{instancePath:a+"/protocolProperties/ikev2TransformTypes/encr",parentData:g,parentDataProperty:"encr",rootData:n})||
(r=r===null?mr.errors:r.concat(mr.errors),e=r.length);var l=x===e}else var l=!0;if(l){if(g.prf!==void 0){let R=e;mr(g.prf,{instancePath:a+"/protocolProperties/i\
kev2TransformTypes/prf",parentData:g,parentDataProperty:"prf",rootData:n})||(r=r===null?mr.errors:r.concat(mr.errors),e=r.length);var l=R===e}else var l=!0;if(l){
if(g.integ!==void 0){let S=e;mr(g.integ,{instancePath:a+"/protocolProperties/ikev2TransformTypes/integ",parentData:g,parentDataProperty:"integ",rootData:n})||(r=
r===null?mr.errors:r.concat(mr.errors),e=r.length);var l=S===e}else var l=!0;if(l){if(g.ke!==void 0){let N=e;mr(g.ke,{instancePath:a+"/protocolProperties/ikev2T\
ransformTypes/ke",parentData:g,parentDataProperty:"ke",rootData:n})||(r=r===null?mr.errors:r.concat(mr.errors),e=r.length);var l=N===e}else var l=!0;if(l){if(g.
esn!==void 0){let _=e;if(typeof g.esn!="boolean")return Y.errors=[{instancePath:a+"/protocolProperties/ikev2TransformTypes/esn",keyword:"type",params:{type:"boo\
lean"}}],!1;var l=_===e}else var l=!0;if(l)if(g.auth!==void 0){let _=e;mr(g.auth,{instancePath:a+"/protocolProperties/ikev2TransformTypes/auth",parentData:g,parentDataProperty:"\
auth",rootData:n})||(r=r===null?mr.errors:r.concat(mr.errors),e=r.length);var l=_===e}else var l=!0}}}}}}else return Y.errors=[{instancePath:a+"/protocolPropert\
ies/ikev2TransformTypes",keyword:"type",params:{type:"object"}}],!1;var p=w===e}else var p=!0;if(p)if(L.cryptoRefArray!==void 0){let g=e;mr(L.cryptoRefArray,{instancePath:a+
"/protocolProperties/cryptoRefArray",parentData:L,parentDataProperty:"cryptoRefArray",rootData:n})||(r=r===null?mr.errors:r.concat(mr.errors),e=r.length);var p=g===
e}else var p=!0}}}}}else return Y.errors=[{instancePath:a+"/protocolProperties",keyword:"type",params:{type:"object"}}],!1;var i=A===e}else var i=!0;if(i)if(t.oid!==
void 0){let L=e;if(typeof t.oid!="string")return Y.errors=[{instancePath:a+"/oid",keyword:"type",params:{type:"string"}}],!1;var i=L===e}else var i=!0}}}}}}}else
return Y.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Y.errors=r,e===0}var Za={type:"object",required:["algorithm","value"],additionalProperties:!1,
properties:{algorithm:{oneOf:[{type:"string",enum:["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","Ed25519","Ed448","HS256","HS384","HS\
512"]},{type:"string",format:"uri"}]},keyId:{type:"string"},publicKey:{$ref:"#/definitions/publicKey"},certificatePath:{type:"array",items:{type:"string"}},excludes:{
type:"array",items:{type:"string"}},value:{type:"string"}}},Xa=(pe(),oe(se)).formats.uri,aa={type:"object",required:["kty"],additionalProperties:!0,properties:{
kty:{$ref:"#/definitions/keyType"}},allOf:[{if:{properties:{kty:{const:"EC"}}},then:{required:["kty","crv","x","y"],additionalProperties:!1,properties:{kty:{$ref:"\
#/definitions/keyType"},crv:{type:"string",enum:["P-256","P-384","P-521"]},x:{type:"string"},y:{type:"string"}}}},{if:{properties:{kty:{const:"OKP"}}},then:{required:[
"kty","crv","x"],additionalProperties:!1,properties:{kty:{$ref:"#/definitions/keyType"},crv:{type:"string",enum:["Ed25519","Ed448"]},x:{type:"string"}}}},{if:{properties:{
kty:{const:"RSA"}}},then:{required:["kty","n","e"],additionalProperties:!1,properties:{kty:{$ref:"#/definitions/keyType"},n:{type:"string"},e:{type:"string"}}}}]},
ei={type:"string",enum:["EC","OKP","RSA"]};function Lr(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;return typeof t!=
"string"?(Lr.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="EC"||t==="OKP"||t==="RSA"?(Lr.errors=r,e===0):(Lr.errors=[{instancePath:a,
keyword:"enum",params:{allowedValues:ei.enum}}],!1)}function ar(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0,i=e,o=e,
s=!0,f=e;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.kty!==void 0&&t.kty!=="EC"){let P={};r===null?r=[P]:r.push(P),e++}var u=f===e;if(e=o,r!==null&&(o?r.length=
o:r=null),u){let P=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.kty===void 0&&(h="kty")||t.crv===void 0&&(h="crv")||t.x===void 0&&(h="x")||t.y===void 0&&
(h="y"))return ar.errors=[{instancePath:a,keyword:"required",params:{missingProperty:h}}],!1;{let j=e;for(let L in t)if(!(L==="kty"||L==="crv"||L==="x"||L==="y"))
return ar.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:L}}],!1;if(j===e){if(t.kty!==void 0){let L=e;Lr(t.kty,{instancePath:a+
"/kty",parentData:t,parentDataProperty:"kty",rootData:n})||(r=r===null?Lr.errors:r.concat(Lr.errors),e=r.length);var c=L===e}else var c=!0;if(c){if(t.crv!==void 0){
let A=t.crv,C=e;if(typeof A!="string")return ar.errors=[{instancePath:a+"/crv",keyword:"type",params:{type:"string"}}],!1;if(!(A==="P-256"||A==="P-384"||A==="P-\
521"))return ar.errors=[{instancePath:a+"/crv",keyword:"enum",params:{allowedValues:aa.allOf[0].then.properties.crv.enum}}],!1;var c=C===e}else var c=!0;if(c){if(t.
x!==void 0){let C=e;if(typeof t.x!="string")return ar.errors=[{instancePath:a+"/x",keyword:"type",params:{type:"string"}}],!1;var c=C===e}else var c=!0;if(c)if(t.
y!==void 0){let C=e;if(typeof t.y!="string")return ar.errors=[{instancePath:a+"/y",keyword:"type",params:{type:"string"}}],!1;var c=C===e}else var c=!0}}}}}var u=P===
e;s=u}if(!s){let P={instancePath:a,keyword:"if",params:{failingKeyword:"then"}};return r===null?r=[P]:r.push(P),e++,ar.errors=r,!1}var p=i===e;if(p){let P=e,k=e,
h=!0,j=e;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.kty!==void 0&&t.kty!=="OKP"){let A={};r===null?r=[A]:r.push(A),e++}var y=j===e;if(e=k,r!==null&&(k?r.length=
k:r=null),y){let A=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let b;if(t.kty===void 0&&(b="kty")||t.crv===void 0&&(b="crv")||t.x===void 0&&(b="x"))return ar.
errors=[{instancePath:a,keyword:"required",params:{missingProperty:b}}],!1;{let $=e;for(let m in t)if(!(m==="kty"||m==="crv"||m==="x"))return ar.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:m}}],!1;if($===e){if(t.kty!==void 0){let m=e;Lr(t.kty,{instancePath:a+"/kty",parentData:t,parentDataProperty:"\
kty",rootData:n})||(r=r===null?Lr.errors:r.concat(Lr.errors),e=r.length);var l=m===e}else var l=!0;if(l){if(t.crv!==void 0){let D=t.crv,g=e;if(typeof D!="string")
return ar.errors=[{instancePath:a+"/crv",keyword:"type",params:{type:"string"}}],!1;if(!(D==="Ed25519"||D==="Ed448"))return ar.errors=[{instancePath:a+"/crv",keyword:"\
enum",params:{allowedValues:aa.allOf[1].then.properties.crv.enum}}],!1;var l=g===e}else var l=!0;if(l)if(t.x!==void 0){let D=e;if(typeof t.x!="string")return ar.
errors=[{instancePath:a+"/x",keyword:"type",params:{type:"string"}}],!1;var l=D===e}else var l=!0}}}}var y=A===e;h=y}if(!h){let A={instancePath:a,keyword:"if",params:{
failingKeyword:"then"}};return r===null?r=[A]:r.push(A),e++,ar.errors=r,!1}var p=P===e;if(p){let A=e,C=e,b=!0,$=e;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.
kty!==void 0&&t.kty!=="RSA"){let D={};r===null?r=[D]:r.push(D),e++}var d=$===e;if(e=C,r!==null&&(C?r.length=C:r=null),d){let D=e;if(t&&typeof t=="object"&&!Array.
isArray(t)){let w;if(t.kty===void 0&&(w="kty")||t.n===void 0&&(w="n")||t.e===void 0&&(w="e"))return ar.errors=[{instancePath:a,keyword:"required",params:{missingProperty:w}}],
!1;{let q=e;for(let O in t)if(!(O==="kty"||O==="n"||O==="e"))return ar.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:O}}],!1;
if(q===e){if(t.kty!==void 0){let O=e;Lr(t.kty,{instancePath:a+"/kty",parentData:t,parentDataProperty:"kty",rootData:n})||(r=r===null?Lr.errors:r.concat(Lr.errors),
e=r.length);var v=O===e}else var v=!0;if(v){if(t.n!==void 0){let x=e;if(typeof t.n!="string")return ar.errors=[{instancePath:a+"/n",keyword:"type",params:{type:"\
string"}}],!1;var v=x===e}else var v=!0;if(v)if(t.e!==void 0){let x=e;if(typeof t.e!="string")return ar.errors=[{instancePath:a+"/e",keyword:"type",params:{type:"\
string"}}],!1;var v=x===e}else var v=!0}}}}var d=D===e;b=d}if(!b){let D={instancePath:a,keyword:"if",params:{failingKeyword:"then"}};return r===null?r=[D]:r.push(
D),e++,ar.errors=r,!1}var p=A===e}}if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let P;if(t.kty===void 0&&(P="kty"))return ar.errors=[{instancePath:a,keyword:"\
required",params:{missingProperty:P}}],!1;t.kty!==void 0&&(Lr(t.kty,{instancePath:a+"/kty",parentData:t,parentDataProperty:"kty",rootData:n})||(r=r===null?Lr.errors:
r.concat(Lr.errors),e=r.length))}else return ar.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ar.errors=r,e===0}function Pr(t,{instancePath:a="",
parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.algorithm===void 0&&(u="algo\
rithm")||t.value===void 0&&(u="value"))return Pr.errors=[{instancePath:a,keyword:"required",params:{missingProperty:u}}],!1;{let c=e;for(let p in t)if(!(p==="al\
gorithm"||p==="keyId"||p==="publicKey"||p==="certificatePath"||p==="excludes"||p==="value"))return Pr.errors=[{instancePath:a,keyword:"additionalProperties",params:{
additionalProperty:p}}],!1;if(c===e){if(t.algorithm!==void 0){let p=t.algorithm,y=e,l=e,d=!1,v=null,P=e;if(typeof p!="string"){let j={instancePath:a+"/algorithm",
keyword:"type",params:{type:"string"}};r===null?r=[j]:r.push(j),e++}if(!(p==="RS256"||p==="RS384"||p==="RS512"||p==="PS256"||p==="PS384"||p==="PS512"||p==="ES25\
6"||p==="ES384"||p==="ES512"||p==="Ed25519"||p==="Ed448"||p==="HS256"||p==="HS384"||p==="HS512")){let j={instancePath:a+"/algorithm",keyword:"enum",params:{allowedValues:Za.
properties.algorithm.oneOf[0].enum}};r===null?r=[j]:r.push(j),e++}var i=P===e;i&&(d=!0,v=0);let k=e;if(e===k&&e===k)if(typeof p=="string"){if(!Xa(p)){let j={instancePath:a+
"/algorithm",keyword:"format",params:{format:"uri"}};r===null?r=[j]:r.push(j),e++}}else{let j={instancePath:a+"/algorithm",keyword:"type",params:{type:"string"}};
r===null?r=[j]:r.push(j),e++}var i=k===e;if(i&&d?(d=!1,v=[v,1]):i&&(d=!0,v=1),d)e=l,r!==null&&(l?r.length=l:r=null);else{let j={instancePath:a+"/algorithm",keyword:"\
oneOf",params:{passingSchemas:v}};return r===null?r=[j]:r.push(j),e++,Pr.errors=r,!1}var o=y===e}else var o=!0;if(o){if(t.keyId!==void 0){let y=e;if(typeof t.keyId!=
"string")return Pr.errors=[{instancePath:a+"/keyId",keyword:"type",params:{type:"string"}}],!1;var o=y===e}else var o=!0;if(o){if(t.publicKey!==void 0){let l=e;
ar(t.publicKey,{instancePath:a+"/publicKey",parentData:t,parentDataProperty:"publicKey",rootData:n})||(r=r===null?ar.errors:r.concat(ar.errors),e=r.length);var o=l===
e}else var o=!0;if(o){if(t.certificatePath!==void 0){let d=t.certificatePath,v=e;if(e===v)if(Array.isArray(d)){var s=!0;let k=d.length;for(let h=0;h<k;h++){let j=e;
if(typeof d[h]!="string")return Pr.errors=[{instancePath:a+"/certificatePath/"+h,keyword:"type",params:{type:"string"}}],!1;var s=j===e;if(!s)break}}else return Pr.
errors=[{instancePath:a+"/certificatePath",keyword:"type",params:{type:"array"}}],!1;var o=v===e}else var o=!0;if(o){if(t.excludes!==void 0){let v=t.excludes,P=e;
if(e===P)if(Array.isArray(v)){var f=!0;let h=v.length;for(let j=0;j<h;j++){let L=e;if(typeof v[j]!="string")return Pr.errors=[{instancePath:a+"/excludes/"+j,keyword:"\
type",params:{type:"string"}}],!1;var f=L===e;if(!f)break}}else return Pr.errors=[{instancePath:a+"/excludes",keyword:"type",params:{type:"array"}}],!1;var o=P===
e}else var o=!0;if(o)if(t.value!==void 0){let v=e;if(typeof t.value!="string")return Pr.errors=[{instancePath:a+"/value",keyword:"type",params:{type:"string"}}],
!1;var o=v===e}else var o=!0}}}}}}}else return Pr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Pr.errors=r,e===0}function Ce(t,{instancePath:a="",
parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(!(t&&typeof t=="object"&&!Array.isArray(t)))return Ce.errors=[{instancePath:a,keyword:"typ\
e",params:{type:"object"}}],!1;let i=e,o=!1,s=null,f=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let l=e;for(let d in t)if(d!=="signers"){let v={instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:d}};r===null?r=[v]:r.push(v),e++;break}if(l===e&&t.signers!==void 0){let d=t.signers;if(e===e)if(Array.
isArray(d)){var u=!0;let v=d.length;for(let P=0;P<v;P++){let k=e;Pr(d[P],{instancePath:a+"/signers/"+P,parentData:d,parentDataProperty:P,rootData:n})||(r=r===null?
Pr.errors:r.concat(Pr.errors),e=r.length);var u=k===e;if(!u)break}}else{let v={instancePath:a+"/signers",keyword:"type",params:{type:"array"}};r===null?r=[v]:r.
push(v),e++}}}var y=f===e;y&&(o=!0,s=0);let c=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let l=e;for(let d in t)if(d!=="chain"){let v={instancePath:a,keyword:"\
additionalProperties",params:{additionalProperty:d}};r===null?r=[v]:r.push(v),e++;break}if(l===e&&t.chain!==void 0){let d=t.chain;if(e===e)if(Array.isArray(d)){
var p=!0;let v=d.length;for(let P=0;P<v;P++){let k=e;Pr(d[P],{instancePath:a+"/chain/"+P,parentData:d,parentDataProperty:P,rootData:n})||(r=r===null?Pr.errors:r.
concat(Pr.errors),e=r.length);var p=k===e;if(!p)break}}else{let v={instancePath:a+"/chain",keyword:"type",params:{type:"array"}};r===null?r=[v]:r.push(v),e++}}}
var y=c===e;if(y&&o)o=!1,s=[s,1];else{y&&(o=!0,s=1);let l=e;Pr(t,{instancePath:a,parentData:T,parentDataProperty:I,rootData:n})||(r=r===null?Pr.errors:r.concat(
Pr.errors),e=r.length);var y=l===e;y&&o?(o=!1,s=[s,2]):y&&(o=!0,s=2)}if(o)e=i,r!==null&&(i?r.length=i:r=null);else{let l={instancePath:a,keyword:"oneOf",params:{
passingSchemas:s}};return r===null?r=[l]:r.push(l),e++,Ce.errors=r,!1}return Ce.errors=r,e===0}var Jr={validate:X};function X(t,{instancePath:a="",parentData:T,
parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let L;if(t.type===void 0&&(L="type")||t.name===void 0&&
(L="name"))return X.errors=[{instancePath:a,keyword:"required",params:{missingProperty:L}}],!1;{let A=e;for(let C in t)if(!Ar.call(Wt.properties,C))return X.errors=
[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:C}}],!1;if(A===e){if(t.type!==void 0){let C=t.type,b=e;if(typeof C!="string")return X.
errors=[{instancePath:a+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(C==="application"||C==="framework"||C==="library"||C==="container"||C==="platfor\
m"||C==="operating-system"||C==="device"||C==="device-driver"||C==="firmware"||C==="file"||C==="machine-learning-model"||C==="data"||C==="cryptographic-asset"))
return X.errors=[{instancePath:a+"/type",keyword:"enum",params:{allowedValues:Wt.properties.type.enum}}],!1;var i=b===e}else var i=!0;if(i){if(t["mime-type"]!==
void 0){let b=t["mime-type"],$=e;if(e===$)if(typeof b=="string"){if(!Oa.test(b))return X.errors=[{instancePath:a+"/mime-type",keyword:"pattern",params:{pattern:"\
^[-+a-z0-9.]+/[-+a-z0-9.]+$"}}],!1}else return X.errors=[{instancePath:a+"/mime-type",keyword:"type",params:{type:"string"}}],!1;var i=$===e}else var i=!0;if(i){
if(t["bom-ref"]!==void 0){let $=e;M(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?M.errors:r.concat(
M.errors),e=r.length);var i=$===e}else var i=!0;if(i){if(t.supplier!==void 0){let m=e;ae(t.supplier,{instancePath:a+"/supplier",parentData:t,parentDataProperty:"\
supplier",rootData:n})||(r=r===null?ae.errors:r.concat(ae.errors),e=r.length);var i=m===e}else var i=!0;if(i){if(t.manufacturer!==void 0){let D=e;ae(t.manufacturer,
{instancePath:a+"/manufacturer",parentData:t,parentDataProperty:"manufacturer",rootData:n})||(r=r===null?ae.errors:r.concat(ae.errors),e=r.length);var i=D===e}else
var i=!0;if(i){if(t.authors!==void 0){let g=t.authors,w=e;if(e===w)if(Array.isArray(g)){var o=!0;let O=g.length;for(let x=0;x<O;x++){let R=e;je(g[x],{instancePath:a+
"/authors/"+x,parentData:g,parentDataProperty:x,rootData:n})||(r=r===null?je.errors:r.concat(je.errors),e=r.length);var o=R===e;if(!o)break}}else return X.errors=
[{instancePath:a+"/authors",keyword:"type",params:{type:"array"}}],!1;var i=w===e}else var i=!0;if(i){if(t.author!==void 0){let w=e;if(typeof t.author!="string")
return X.errors=[{instancePath:a+"/author",keyword:"type",params:{type:"string"}}],!1;var i=w===e}else var i=!0;if(i){if(t.publisher!==void 0){let q=e;if(typeof t.
publisher!="string")return X.errors=[{instancePath:a+"/publisher",keyword:"type",params:{type:"string"}}],!1;var i=q===e}else var i=!0;if(i){if(t.group!==void 0){
let O=e;if(typeof t.group!="string")return X.errors=[{instancePath:a+"/group",keyword:"type",params:{type:"string"}}],!1;var i=O===e}else var i=!0;if(i){if(t.name!==
void 0){let x=e;if(typeof t.name!="string")return X.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=x===e}else var i=!0;if(i){if(t.
version!==void 0){let R=e;Tr(t.version,{instancePath:a+"/version",parentData:t,parentDataProperty:"version",rootData:n})||(r=r===null?Tr.errors:r.concat(Tr.errors),
e=r.length);var i=R===e}else var i=!0;if(i){if(t.description!==void 0){let S=e;if(typeof t.description!="string")return X.errors=[{instancePath:a+"/description",
keyword:"type",params:{type:"string"}}],!1;var i=S===e}else var i=!0;if(i){if(t.scope!==void 0){let N=t.scope,_=e;if(typeof N!="string")return X.errors=[{instancePath:a+
"/scope",keyword:"type",params:{type:"string"}}],!1;if(!(N==="required"||N==="optional"||N==="excluded"))return X.errors=[{instancePath:a+"/scope",keyword:"enum",
params:{allowedValues:Wt.properties.scope.enum}}],!1;var i=_===e}else var i=!0;if(i){if(t.hashes!==void 0){let _=t.hashes,E=e;if(e===E)if(Array.isArray(_)){var s=!0;
let V=_.length;for(let B=0;B<V;B++){let re=e;Qr(_[B],{instancePath:a+"/hashes/"+B,parentData:_,parentDataProperty:B,rootData:n})||(r=r===null?Qr.errors:r.concat(
Qr.errors),e=r.length);var s=re===e;if(!s)break}}else return X.errors=[{instancePath:a+"/hashes",keyword:"type",params:{type:"array"}}],!1;var i=E===e}else var i=!0;
if(i){if(t.licenses!==void 0){let E=e;Or(t.licenses,{instancePath:a+"/licenses",parentData:t,parentDataProperty:"licenses",rootData:n})||(r=r===null?Or.errors:r.
concat(Or.errors),e=r.length);var i=E===e}else var i=!0;if(i){if(t.copyright!==void 0){let G=e;if(typeof t.copyright!="string")return X.errors=[{instancePath:a+
"/copyright",keyword:"type",params:{type:"string"}}],!1;var i=G===e}else var i=!0;if(i){if(t.cpe!==void 0){let V=e;if(typeof t.cpe!="string")return X.errors=[{instancePath:a+
"/cpe",keyword:"type",params:{type:"string"}}],!1;var i=V===e}else var i=!0;if(i){if(t.purl!==void 0){let B=e;if(typeof t.purl!="string")return X.errors=[{instancePath:a+
"/purl",keyword:"type",params:{type:"string"}}],!1;var i=B===e}else var i=!0;if(i){if(t.omniborId!==void 0){let re=t.omniborId,we=e;if(e===we)if(Array.isArray(re)){
var f=!0;let Q=re.length;for(let U=0;U<Q;U++){let K=e;if(typeof re[U]!="string")return X.errors=[{instancePath:a+"/omniborId/"+U,keyword:"type",params:{type:"st\
ring"}}],!1;var f=K===e;if(!f)break}}else return X.errors=[{instancePath:a+"/omniborId",keyword:"type",params:{type:"array"}}],!1;var i=we===e}else var i=!0;if(i){
if(t.swhid!==void 0){let we=t.swhid,Z=e;if(e===Z)if(Array.isArray(we)){var u=!0;let U=we.length;for(let K=0;K<U;K++){let xe=e;if(typeof we[K]!="string")return X.
errors=[{instancePath:a+"/swhid/"+K,keyword:"type",params:{type:"string"}}],!1;var u=xe===e;if(!u)break}}else return X.errors=[{instancePath:a+"/swhid",keyword:"\
type",params:{type:"array"}}],!1;var i=Z===e}else var i=!0;if(i){if(t.swid!==void 0){let Z=e;Mr(t.swid,{instancePath:a+"/swid",parentData:t,parentDataProperty:"\
swid",rootData:n})||(r=r===null?Mr.errors:r.concat(Mr.errors),e=r.length);var i=Z===e}else var i=!0;if(i){if(t.modified!==void 0){let Q=e;if(typeof t.modified!=
"boolean")return X.errors=[{instancePath:a+"/modified",keyword:"type",params:{type:"boolean"}}],!1;var i=Q===e}else var i=!0;if(i){if(t.pedigree!==void 0){let U=t.
pedigree,K=e;if(e===K)if(U&&typeof U=="object"&&!Array.isArray(U)){let Ee=e;for(let de in U)if(!(de==="ancestors"||de==="descendants"||de==="variants"||de==="co\
mmits"||de==="patches"||de==="notes"))return X.errors=[{instancePath:a+"/pedigree",keyword:"additionalProperties",params:{additionalProperty:de}}],!1;if(Ee===e){
if(U.ancestors!==void 0){let de=U.ancestors,le=e;if(e===le)if(Array.isArray(de)){var c=!0;let ue=de.length;for(let Ae=0;Ae<ue;Ae++){let he=e;Jr.validate(de[Ae],
{instancePath:a+"/pedigree/ancestors/"+Ae,parentData:de,parentDataProperty:Ae,rootData:n})||(r=r===null?Jr.validate.errors:r.concat(Jr.validate.errors),e=r.length);
var c=he===e;if(!c)break}}else return X.errors=[{instancePath:a+"/pedigree/ancestors",keyword:"type",params:{type:"array"}}],!1;var p=le===e}else var p=!0;if(p){
if(U.descendants!==void 0){let le=U.descendants,ie=e;if(e===ie)if(Array.isArray(le)){var y=!0;let Ae=le.length;for(let he=0;he<Ae;he++){let ee=e;Jr.validate(le[he],
{instancePath:a+"/pedigree/descendants/"+he,parentData:le,parentDataProperty:he,rootData:n})||(r=r===null?Jr.validate.errors:r.concat(Jr.validate.errors),e=r.length);
var y=ee===e;if(!y)break}}else return X.errors=[{instancePath:a+"/pedigree/descendants",keyword:"type",params:{type:"array"}}],!1;var p=ie===e}else var p=!0;if(p){
if(U.variants!==void 0){let ie=U.variants,ue=e;if(e===ue)if(Array.isArray(ie)){var l=!0;let he=ie.length;for(let ee=0;ee<he;ee++){let ye=e;Jr.validate(ie[ee],{instancePath:a+
"/pedigree/variants/"+ee,parentData:ie,parentDataProperty:ee,rootData:n})||(r=r===null?Jr.validate.errors:r.concat(Jr.validate.errors),e=r.length);var l=ye===e;
if(!l)break}}else return X.errors=[{instancePath:a+"/pedigree/variants",keyword:"type",params:{type:"array"}}],!1;var p=ue===e}else var p=!0;if(p){if(U.commits!==
void 0){let ue=U.commits,Ae=e;if(e===Ae)if(Array.isArray(ue)){var d=!0;let ee=ue.length;for(let ye=0;ye<ee;ye++){let me=e;lt(ue[ye],{instancePath:a+"/pedigree/c\
ommits/"+ye,parentData:ue,parentDataProperty:ye,rootData:n})||(r=r===null?lt.errors:r.concat(lt.errors),e=r.length);var d=me===e;if(!d)break}}else return X.errors=
[{instancePath:a+"/pedigree/commits",keyword:"type",params:{type:"array"}}],!1;var p=Ae===e}else var p=!0;if(p){if(U.patches!==void 0){let Ae=U.patches,he=e;if(e===
he)if(Array.isArray(Ae)){var v=!0;let ye=Ae.length;for(let me=0;me<ye;me++){let $e=e;nt(Ae[me],{instancePath:a+"/pedigree/patches/"+me,parentData:Ae,parentDataProperty:me,
rootData:n})||(r=r===null?nt.errors:r.concat(nt.errors),e=r.length);var v=$e===e;if(!v)break}}else return X.errors=[{instancePath:a+"/pedigree/patches",keyword:"\
type",params:{type:"array"}}],!1;var p=he===e}else var p=!0;if(p)if(U.notes!==void 0){let Ae=e;if(typeof U.notes!="string")return X.errors=[{instancePath:a+"/pe\
digree/notes",keyword:"type",params:{type:"string"}}],!1;var p=Ae===e}else var p=!0}}}}}}else return X.errors=[{instancePath:a+"/pedigree",keyword:"type",params:{
type:"object"}}],!1;var i=K===e}else var i=!0;if(i){if(t.externalReferences!==void 0){let K=t.externalReferences,xe=e;if(e===xe)if(Array.isArray(K)){var P=!0;let de=K.
length;for(let le=0;le<de;le++){let ie=e;qe(K[le],{instancePath:a+"/externalReferences/"+le,parentData:K,parentDataProperty:le,rootData:n})||(r=r===null?qe.errors:
r.concat(qe.errors),e=r.length);var P=ie===e;if(!P)break}}else return X.errors=[{instancePath:a+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;
var i=xe===e}else var i=!0;if(i){if(t.components!==void 0){let xe=t.components,Ee=e;if(e===Ee)if(Array.isArray(xe)){var k=!0;let le=xe.length;for(let ie=0;ie<le;ie++){
let ue=e;Jr.validate(xe[ie],{instancePath:a+"/components/"+ie,parentData:xe,parentDataProperty:ie,rootData:n})||(r=r===null?Jr.validate.errors:r.concat(Jr.validate.
errors),e=r.length);var k=ue===e;if(!k)break}if(k&&!(pe(),oe(se)).unique(xe))return X.errors=[{instancePath:a+"/components",keyword:"uniqueItems",params:{}}],!1}else
return X.errors=[{instancePath:a+"/components",keyword:"type",params:{type:"array"}}],!1;var i=Ee===e}else var i=!0;if(i){if(t.evidence!==void 0){let Ee=e;Re(t.
evidence,{instancePath:a+"/evidence",parentData:t,parentDataProperty:"evidence",rootData:n})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var i=Ee===e}else
var i=!0;if(i){if(t.releaseNotes!==void 0){let de=e;ur(t.releaseNotes,{instancePath:a+"/releaseNotes",parentData:t,parentDataProperty:"releaseNotes",rootData:n})||
(r=r===null?ur.errors:r.concat(ur.errors),e=r.length);var i=de===e}else var i=!0;if(i){if(t.modelCard!==void 0){let le=e;Ie(t.modelCard,{instancePath:a+"/modelC\
ard",parentData:t,parentDataProperty:"modelCard",rootData:n})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var i=le===e}else var i=!0;if(i){if(t.data!==
void 0){let ie=t.data,ue=e;if(e===ue)if(Array.isArray(ie)){var h=!0;let he=ie.length;for(let ee=0;ee<he;ee++){let ye=e;vr(ie[ee],{instancePath:a+"/data/"+ee,parentData:ie,
parentDataProperty:ee,rootData:n})||(r=r===null?vr.errors:r.concat(vr.errors),e=r.length);var h=ye===e;if(!h)break}}else return X.errors=[{instancePath:a+"/data",
keyword:"type",params:{type:"array"}}],!1;var i=ue===e}else var i=!0;if(i){if(t.cryptoProperties!==void 0){let ue=e;Y(t.cryptoProperties,{instancePath:a+"/crypt\
oProperties",parentData:t,parentDataProperty:"cryptoProperties",rootData:n})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var i=ue===e}else var i=!0;if(i){
if(t.properties!==void 0){let Ae=t.properties,he=e;if(e===he)if(Array.isArray(Ae)){var j=!0;let ye=Ae.length;for(let me=0;me<ye;me++){let $e=e;F(Ae[me],{instancePath:a+
"/properties/"+me,parentData:Ae,parentDataProperty:me,rootData:n})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var j=$e===e;if(!j)break}}else return X.
errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=he===e}else var i=!0;if(i){if(t.tags!==void 0){let he=e;et(t.tags,{instancePath:a+
"/tags",parentData:t,parentDataProperty:"tags",rootData:n})||(r=r===null?et.errors:r.concat(et.errors),e=r.length);var i=he===e}else var i=!0;if(i)if(t.signature!==
void 0){let he=e;Ce(t.signature,{instancePath:a+"/signature",parentData:t,parentDataProperty:"signature",rootData:n})||(r=r===null?Ce.errors:r.concat(Ce.errors),
e=r.length);var i=he===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return X.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return X.
errors=r,e===0}var ri={type:"object",required:["name"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},provider:{$ref:"#/definition\
s/organizationalEntity"},group:{type:"string"},name:{type:"string"},version:{$ref:"#/definitions/version"},description:{type:"string"},endpoints:{type:"array",items:{
type:"string",format:"iri-reference"}},authenticated:{type:"boolean"},"x-trust-boundary":{type:"boolean"},trustZone:{type:"string"},data:{type:"array",items:{$ref:"\
#/definitions/serviceData"}},licenses:{$ref:"#/definitions/licenseChoice"},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},services:{
type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},releaseNotes:{$ref:"#/definitions/releaseNotes"},properties:{type:"array",items:{$ref:"#/defin\
itions/property"}},tags:{$ref:"#/definitions/tags"},signature:{$ref:"#/definitions/signature"}}},ti={type:"string",enum:["inbound","outbound","bi-directional","\
unknown"]};function xt(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;return typeof t!="string"?(xt.errors=[{instancePath:a,
keyword:"type",params:{type:"string"}}],!1):t==="inbound"||t==="outbound"||t==="bi-directional"||t==="unknown"?(xt.errors=r,e===0):(xt.errors=[{instancePath:a,keyword:"\
enum",params:{allowedValues:ti.enum}}],!1)}function Fr(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let c;if(t.flow===void 0&&(c="flow")||t.classification===void 0&&(c="classification"))return Fr.errors=[{instancePath:a,keyword:"re\
quired",params:{missingProperty:c}}],!1;{let p=e;for(let y in t)if(!(y==="flow"||y==="classification"||y==="name"||y==="description"||y==="governance"||y==="sou\
rce"||y==="destination"))return Fr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(p===e){if(t.flow!==void 0){let y=e;
xt(t.flow,{instancePath:a+"/flow",parentData:t,parentDataProperty:"flow",rootData:n})||(r=r===null?xt.errors:r.concat(xt.errors),e=r.length);var i=y===e}else var i=!0;
if(i){if(t.classification!==void 0){let l=e;it(t.classification,{instancePath:a+"/classification",parentData:t,parentDataProperty:"classification",rootData:n})||
(r=r===null?it.errors:r.concat(it.errors),e=r.length);var i=l===e}else var i=!0;if(i){if(t.name!==void 0){let d=e;if(typeof t.name!="string")return Fr.errors=[{
instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(t.description!==void 0){let v=e;if(typeof t.description!="s\
tring")return Fr.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i){if(t.governance!==void 0){let P=e;
xr(t.governance,{instancePath:a+"/governance",parentData:t,parentDataProperty:"governance",rootData:n})||(r=r===null?xr.errors:r.concat(xr.errors),e=r.length);var i=P===
e}else var i=!0;if(i){if(t.source!==void 0){let k=t.source,h=e;if(e===h)if(Array.isArray(k)){var o=!0;let L=k.length;for(let A=0;A<L;A++){let C=k[A],b=e,$=e,m=!1,
D=e;if(e===D&&e===D&&typeof C!="string"){let w={instancePath:a+"/source/"+A,keyword:"type",params:{type:"string"}};r===null?r=[w]:r.push(w),e++}var s=D===e;if(m=
m||s,!m){let w=e;Ve(C,{instancePath:a+"/source/"+A,parentData:k,parentDataProperty:A,rootData:n})||(r=r===null?Ve.errors:r.concat(Ve.errors),e=r.length);var s=w===
e;m=m||s}if(m)e=$,r!==null&&($?r.length=$:r=null);else{let w={instancePath:a+"/source/"+A,keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,Fr.errors=
r,!1}var o=b===e;if(!o)break}}else return Fr.errors=[{instancePath:a+"/source",keyword:"type",params:{type:"array"}}],!1;var i=h===e}else var i=!0;if(i)if(t.destination!==
void 0){let k=t.destination,h=e;if(e===h)if(Array.isArray(k)){var f=!0;let L=k.length;for(let A=0;A<L;A++){let C=k[A],b=e,$=e,m=!1,D=e;if(e===D&&e===D&&typeof C!=
"string"){let w={instancePath:a+"/destination/"+A,keyword:"type",params:{type:"string"}};r===null?r=[w]:r.push(w),e++}var u=D===e;if(m=m||u,!m){let w=e;Ve(C,{instancePath:a+
"/destination/"+A,parentData:k,parentDataProperty:A,rootData:n})||(r=r===null?Ve.errors:r.concat(Ve.errors),e=r.length);var u=w===e;m=m||u}if(m)e=$,r!==null&&($?
r.length=$:r=null);else{let w={instancePath:a+"/destination/"+A,keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,Fr.errors=r,!1}var f=b===e;if(!f)
break}}else return Fr.errors=[{instancePath:a+"/destination",keyword:"type",params:{type:"array"}}],!1;var i=h===e}else var i=!0}}}}}}}}else return Fr.errors=[{
instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Fr.errors=r,e===0}var Jt={validate:Oe};function Oe(t,{instancePath:a="",parentData:T,parentDataProperty:I,
rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.name===void 0&&(p="name"))return Oe.errors=[{instancePath:a,keyword:"\
required",params:{missingProperty:p}}],!1;{let y=e;for(let l in t)if(!Ar.call(ri.properties,l))return Oe.errors=[{instancePath:a,keyword:"additionalProperties",
params:{additionalProperty:l}}],!1;if(y===e){if(t["bom-ref"]!==void 0){let l=e;M(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-re\
f",rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var i=l===e}else var i=!0;if(i){if(t.provider!==void 0){let d=e;ae(t.provider,{instancePath:a+
"/provider",parentData:t,parentDataProperty:"provider",rootData:n})||(r=r===null?ae.errors:r.concat(ae.errors),e=r.length);var i=d===e}else var i=!0;if(i){if(t.
group!==void 0){let v=e;if(typeof t.group!="string")return Oe.errors=[{instancePath:a+"/group",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;
if(i){if(t.name!==void 0){let P=e;if(typeof t.name!="string")return Oe.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=P===e}else
var i=!0;if(i){if(t.version!==void 0){let k=e;Tr(t.version,{instancePath:a+"/version",parentData:t,parentDataProperty:"version",rootData:n})||(r=r===null?Tr.errors:
r.concat(Tr.errors),e=r.length);var i=k===e}else var i=!0;if(i){if(t.description!==void 0){let h=e;if(typeof t.description!="string")return Oe.errors=[{instancePath:a+
"/description",keyword:"type",params:{type:"string"}}],!1;var i=h===e}else var i=!0;if(i){if(t.endpoints!==void 0){let j=t.endpoints,L=e;if(e===L)if(Array.isArray(
j)){var o=!0;let C=j.length;for(let b=0;b<C;b++){let $=e;if(e===$&&e===$&&typeof j[b]!="string")return Oe.errors=[{instancePath:a+"/endpoints/"+b,keyword:"type",
params:{type:"string"}}],!1;var o=$===e;if(!o)break}}else return Oe.errors=[{instancePath:a+"/endpoints",keyword:"type",params:{type:"array"}}],!1;var i=L===e}else
var i=!0;if(i){if(t.authenticated!==void 0){let L=e;if(typeof t.authenticated!="boolean")return Oe.errors=[{instancePath:a+"/authenticated",keyword:"type",params:{
type:"boolean"}}],!1;var i=L===e}else var i=!0;if(i){if(t["x-trust-boundary"]!==void 0){let A=e;if(typeof t["x-trust-boundary"]!="boolean")return Oe.errors=[{instancePath:a+
"/x-trust-boundary",keyword:"type",params:{type:"boolean"}}],!1;var i=A===e}else var i=!0;if(i){if(t.trustZone!==void 0){let C=e;if(typeof t.trustZone!="string")
return Oe.errors=[{instancePath:a+"/trustZone",keyword:"type",params:{type:"string"}}],!1;var i=C===e}else var i=!0;if(i){if(t.data!==void 0){let b=t.data,$=e;if(e===
$)if(Array.isArray(b)){var s=!0;let D=b.length;for(let g=0;g<D;g++){let w=e;Fr(b[g],{instancePath:a+"/data/"+g,parentData:b,parentDataProperty:g,rootData:n})||(r=
r===null?Fr.errors:r.concat(Fr.errors),e=r.length);var s=w===e;if(!s)break}}else return Oe.errors=[{instancePath:a+"/data",keyword:"type",params:{type:"array"}}],
!1;var i=$===e}else var i=!0;if(i){if(t.licenses!==void 0){let $=e;Or(t.licenses,{instancePath:a+"/licenses",parentData:t,parentDataProperty:"licenses",rootData:n})||
(r=r===null?Or.errors:r.concat(Or.errors),e=r.length);var i=$===e}else var i=!0;if(i){if(t.externalReferences!==void 0){let m=t.externalReferences,D=e;if(e===D)
if(Array.isArray(m)){var f=!0;let w=m.length;for(let q=0;q<w;q++){let O=e;qe(m[q],{instancePath:a+"/externalReferences/"+q,parentData:m,parentDataProperty:q,rootData:n})||
(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var f=O===e;if(!f)break}}else return Oe.errors=[{instancePath:a+"/externalReferences",keyword:"type",params:{
type:"array"}}],!1;var i=D===e}else var i=!0;if(i){if(t.services!==void 0){let D=t.services,g=e;if(e===g)if(Array.isArray(D)){var u=!0;let q=D.length;for(let O=0;O<
q;O++){let x=e;Jt.validate(D[O],{instancePath:a+"/services/"+O,parentData:D,parentDataProperty:O,rootData:n})||(r=r===null?Jt.validate.errors:r.concat(Jt.validate.
errors),e=r.length);var u=x===e;if(!u)break}if(u&&!(pe(),oe(se)).unique(D))return Oe.errors=[{instancePath:a+"/services",keyword:"uniqueItems",params:{}}],!1}else
return Oe.errors=[{instancePath:a+"/services",keyword:"type",params:{type:"array"}}],!1;var i=g===e}else var i=!0;if(i){if(t.releaseNotes!==void 0){let g=e;ur(t.
releaseNotes,{instancePath:a+"/releaseNotes",parentData:t,parentDataProperty:"releaseNotes",rootData:n})||(r=r===null?ur.errors:r.concat(ur.errors),e=r.length);
var i=g===e}else var i=!0;if(i){if(t.properties!==void 0){let w=t.properties,q=e;if(e===q)if(Array.isArray(w)){var c=!0;let x=w.length;for(let R=0;R<x;R++){let S=e;
F(w[R],{instancePath:a+"/properties/"+R,parentData:w,parentDataProperty:R,rootData:n})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var c=S===e;if(!c)break}}else
return Oe.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=q===e}else var i=!0;if(i){if(t.tags!==void 0){let q=e;et(t.tags,
{instancePath:a+"/tags",parentData:t,parentDataProperty:"tags",rootData:n})||(r=r===null?et.errors:r.concat(et.errors),e=r.length);var i=q===e}else var i=!0;if(i)
if(t.signature!==void 0){let q=e;Ce(t.signature,{instancePath:a+"/signature",parentData:t,parentDataProperty:"signature",rootData:n})||(r=r===null?Ce.errors:r.concat(
Ce.errors),e=r.length);var i=q===e}else var i=!0}}}}}}}}}}}}}}}}}}}else return Oe.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Oe.errors=
r,e===0}function Yr(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){
let f=e;for(let u in t)if(!(u==="vendor"||u==="name"||u==="version"||u==="hashes"||u==="externalReferences"))return Yr.errors=[{instancePath:a,keyword:"addition\
alProperties",params:{additionalProperty:u}}],!1;if(f===e){if(t.vendor!==void 0){let u=e;if(typeof t.vendor!="string")return Yr.errors=[{instancePath:a+"/vendor",
keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(t.name!==void 0){let c=e;if(typeof t.name!="string")return Yr.errors=[{instancePath:a+
"/name",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(t.version!==void 0){let p=e;Tr(t.version,{instancePath:a+"/version",parentData:t,
parentDataProperty:"version",rootData:n})||(r=r===null?Tr.errors:r.concat(Tr.errors),e=r.length);var i=p===e}else var i=!0;if(i){if(t.hashes!==void 0){let y=t.hashes,
l=e;if(e===l)if(Array.isArray(y)){var o=!0;let v=y.length;for(let P=0;P<v;P++){let k=e;Qr(y[P],{instancePath:a+"/hashes/"+P,parentData:y,parentDataProperty:P,rootData:n})||
(r=r===null?Qr.errors:r.concat(Qr.errors),e=r.length);var o=k===e;if(!o)break}}else return Yr.errors=[{instancePath:a+"/hashes",keyword:"type",params:{type:"arr\
ay"}}],!1;var i=l===e}else var i=!0;if(i)if(t.externalReferences!==void 0){let y=t.externalReferences,l=e;if(e===l)if(Array.isArray(y)){var s=!0;let v=y.length;
for(let P=0;P<v;P++){let k=e;qe(y[P],{instancePath:a+"/externalReferences/"+P,parentData:y,parentDataProperty:P,rootData:n})||(r=r===null?qe.errors:r.concat(qe.
errors),e=r.length);var s=k===e;if(!s)break}}else return Yr.errors=[{instancePath:a+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else
var i=!0}}}}}else return Yr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Yr.errors=r,e===0}function Rr(t,{instancePath:a="",parentData:T,
parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let P=e;for(let k in t)if(!Ar.call(Xt.properties,k))
return Rr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:k}}],!1;if(P===e){if(t.timestamp!==void 0){let k=t.timestamp,h=e;if(e===
h&&e===h)if(typeof k=="string"){if(!er.validate(k))return Rr.errors=[{instancePath:a+"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else return Rr.
errors=[{instancePath:a+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var i=h===e}else var i=!0;if(i){if(t.lifecycles!==void 0){let h=t.lifecycles,j=e;
if(e===j)if(Array.isArray(h)){var o=!0;let A=h.length;for(let C=0;C<A;C++){let b=h[C],$=e;if(!(b&&typeof b=="object"&&!Array.isArray(b)))return Rr.errors=[{instancePath:a+
"/lifecycles/"+C,keyword:"type",params:{type:"object"}}],!1;let m=e,D=!1,g=null,w=e;if(b&&typeof b=="object"&&!Array.isArray(b)){let x;if(b.phase===void 0&&(x="\
phase")){let R={instancePath:a+"/lifecycles/"+C,keyword:"required",params:{missingProperty:x}};r===null?r=[R]:r.push(R),e++}else{let R=e;for(let S in b)if(S!=="\
phase"){let N={instancePath:a+"/lifecycles/"+C,keyword:"additionalProperties",params:{additionalProperty:S}};r===null?r=[N]:r.push(N),e++;break}if(R===e&&b.phase!==
void 0){let S=b.phase;if(typeof S!="string"){let N={instancePath:a+"/lifecycles/"+C+"/phase",keyword:"type",params:{type:"string"}};r===null?r=[N]:r.push(N),e++}
if(!(S==="design"||S==="pre-build"||S==="build"||S==="post-build"||S==="operations"||S==="discovery"||S==="decommission")){let N={instancePath:a+"/lifecycles/"+
C+"/phase",keyword:"enum",params:{allowedValues:Xt.properties.lifecycles.items.oneOf[0].properties.phase.enum}};r===null?r=[N]:r.push(N),e++}}}}var f=w===e;f&&(D=
!0,g=0);let q=e;if(b&&typeof b=="object"&&!Array.isArray(b)){let x;if(b.name===void 0&&(x="name")){let R={instancePath:a+"/lifecycles/"+C,keyword:"required",params:{
missingProperty:x}};r===null?r=[R]:r.push(R),e++}else{let R=e;for(let S in b)if(!(S==="name"||S==="description")){let N={instancePath:a+"/lifecycles/"+C,keyword:"\
additionalProperties",params:{additionalProperty:S}};r===null?r=[N]:r.push(N),e++;break}if(R===e){if(b.name!==void 0){let S=e;if(typeof b.name!="string"){let _={
instancePath:a+"/lifecycles/"+C+"/name",keyword:"type",params:{type:"string"}};r===null?r=[_]:r.push(_),e++}var s=S===e}else var s=!0;if(s)if(b.description!==void 0){
let S=e;if(typeof b.description!="string"){let _={instancePath:a+"/lifecycles/"+C+"/description",keyword:"type",params:{type:"string"}};r===null?r=[_]:r.push(_),
e++}var s=S===e}else var s=!0}}}var f=q===e;if(f&&D?(D=!1,g=[g,1]):f&&(D=!0,g=1),D)e=m,r!==null&&(m?r.length=m:r=null);else{let x={instancePath:a+"/lifecycles/"+
C,keyword:"oneOf",params:{passingSchemas:g}};return r===null?r=[x]:r.push(x),e++,Rr.errors=r,!1}var o=$===e;if(!o)break}}else return Rr.errors=[{instancePath:a+
"/lifecycles",keyword:"type",params:{type:"array"}}],!1;var i=j===e}else var i=!0;if(i){if(t.tools!==void 0){let j=t.tools,L=e,A=e,C=!1,b=null,$=e;if(e===$)if(j&&
typeof j=="object"&&!Array.isArray(j)){let g=e;for(let w in j)if(!(w==="components"||w==="services")){let q={instancePath:a+"/tools",keyword:"additionalProperti\
es",params:{additionalProperty:w}};r===null?r=[q]:r.push(q),e++;break}if(g===e){if(j.components!==void 0){let w=j.components,q=e;if(e===q)if(Array.isArray(w)){var u=!0;
let x=w.length;for(let R=0;R<x;R++){let S=e;X(w[R],{instancePath:a+"/tools/components/"+R,parentData:w,parentDataProperty:R,rootData:n})||(r=r===null?X.errors:r.
concat(X.errors),e=r.length);var u=S===e;if(!u)break}if(u&&!(pe(),oe(se)).unique(w)){let R={instancePath:a+"/tools/components",keyword:"uniqueItems",params:{}};
r===null?r=[R]:r.push(R),e++}}else{let x={instancePath:a+"/tools/components",keyword:"type",params:{type:"array"}};r===null?r=[x]:r.push(x),e++}var p=q===e}else
var p=!0;if(p)if(j.services!==void 0){let w=j.services,q=e;if(e===q)if(Array.isArray(w)){var c=!0;let x=w.length;for(let R=0;R<x;R++){let S=e;Oe(w[R],{instancePath:a+
"/tools/services/"+R,parentData:w,parentDataProperty:R,rootData:n})||(r=r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var c=S===e;if(!c)break}if(c&&!(pe(),
oe(se)).unique(w)){let R={instancePath:a+"/tools/services",keyword:"uniqueItems",params:{}};r===null?r=[R]:r.push(R),e++}}else{let x={instancePath:a+"/tools/ser\
vices",keyword:"type",params:{type:"array"}};r===null?r=[x]:r.push(x),e++}var p=q===e}else var p=!0}}else{let g={instancePath:a+"/tools",keyword:"type",params:{
type:"object"}};r===null?r=[g]:r.push(g),e++}var l=$===e;l&&(C=!0,b=0);let m=e;if(e===m)if(Array.isArray(j)){var y=!0;let g=j.length;for(let w=0;w<g;w++){let q=e;
Yr(j[w],{instancePath:a+"/tools/"+w,parentData:j,parentDataProperty:w,rootData:n})||(r=r===null?Yr.errors:r.concat(Yr.errors),e=r.length);var y=q===e;if(!y)break}}else{
let g={instancePath:a+"/tools",keyword:"type",params:{type:"array"}};r===null?r=[g]:r.push(g),e++}var l=m===e;if(l&&C?(C=!1,b=[b,1]):l&&(C=!0,b=1),C)e=A,r!==null&&
(A?r.length=A:r=null);else{let g={instancePath:a+"/tools",keyword:"oneOf",params:{passingSchemas:b}};return r===null?r=[g]:r.push(g),e++,Rr.errors=r,!1}var i=L===
e}else var i=!0;if(i){if(t.manufacturer!==void 0){let L=e;ae(t.manufacturer,{instancePath:a+"/manufacturer",parentData:t,parentDataProperty:"manufacturer",rootData:n})||
(r=r===null?ae.errors:r.concat(ae.errors),e=r.length);var i=L===e}else var i=!0;if(i){if(t.authors!==void 0){let A=t.authors,C=e;if(e===C)if(Array.isArray(A)){var d=!0;
let $=A.length;for(let m=0;m<$;m++){let D=e;je(A[m],{instancePath:a+"/authors/"+m,parentData:A,parentDataProperty:m,rootData:n})||(r=r===null?je.errors:r.concat(
je.errors),e=r.length);var d=D===e;if(!d)break}}else return Rr.errors=[{instancePath:a+"/authors",keyword:"type",params:{type:"array"}}],!1;var i=C===e}else var i=!0;
if(i){if(t.component!==void 0){let C=e;X(t.component,{instancePath:a+"/component",parentData:t,parentDataProperty:"component",rootData:n})||(r=r===null?X.errors:
r.concat(X.errors),e=r.length);var i=C===e}else var i=!0;if(i){if(t.manufacture!==void 0){let b=e;ae(t.manufacture,{instancePath:a+"/manufacture",parentData:t,parentDataProperty:"\
manufacture",rootData:n})||(r=r===null?ae.errors:r.concat(ae.errors),e=r.length);var i=b===e}else var i=!0;if(i){if(t.supplier!==void 0){let $=e;ae(t.supplier,{
instancePath:a+"/supplier",parentData:t,parentDataProperty:"supplier",rootData:n})||(r=r===null?ae.errors:r.concat(ae.errors),e=r.length);var i=$===e}else var i=!0;
if(i){if(t.licenses!==void 0){let m=e;Or(t.licenses,{instancePath:a+"/licenses",parentData:t,parentDataProperty:"licenses",rootData:n})||(r=r===null?Or.errors:r.
concat(Or.errors),e=r.length);var i=m===e}else var i=!0;if(i)if(t.properties!==void 0){let m=t.properties,D=e;if(e===D)if(Array.isArray(m)){var v=!0;let w=m.length;
for(let q=0;q<w;q++){let O=e;F(m[q],{instancePath:a+"/properties/"+q,parentData:m,parentDataProperty:q,rootData:n})||(r=r===null?F.errors:r.concat(F.errors),e=r.
length);var v=O===e;if(!v)break}}else return Rr.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=D===e}else var i=!0}}}}}}}}}}else
return Rr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Rr.errors=r,e===0}function gr(t,{instancePath:a="",parentData:T,parentDataProperty:I,
rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f;if(t.ref===void 0&&(f="ref"))return gr.errors=[{instancePath:a,keyword:"\
required",params:{missingProperty:f}}],!1;{let u=e;for(let c in t)if(!(c==="ref"||c==="dependsOn"||c==="provides"))return gr.errors=[{instancePath:a,keyword:"ad\
ditionalProperties",params:{additionalProperty:c}}],!1;if(u===e){if(t.ref!==void 0){let c=e;W(t.ref,{instancePath:a+"/ref",parentData:t,parentDataProperty:"ref",
rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var i=c===e}else var i=!0;if(i){if(t.dependsOn!==void 0){let p=t.dependsOn,y=e;if(e===y)if(Array.
isArray(p)){var o=!0;let d=p.length;for(let v=0;v<d;v++){let P=e;W(p[v],{instancePath:a+"/dependsOn/"+v,parentData:p,parentDataProperty:v,rootData:n})||(r=r===null?
W.errors:r.concat(W.errors),e=r.length);var o=P===e;if(!o)break}if(o&&!(pe(),oe(se)).unique(p))return gr.errors=[{instancePath:a+"/dependsOn",keyword:"uniqueIte\
ms",params:{}}],!1}else return gr.errors=[{instancePath:a+"/dependsOn",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i)if(t.provides!==
void 0){let p=t.provides,y=e;if(e===y)if(Array.isArray(p)){var s=!0;let d=p.length;for(let v=0;v<d;v++){let P=e;W(p[v],{instancePath:a+"/provides/"+v,parentData:p,
parentDataProperty:v,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var s=P===e;if(!s)break}if(s&&!(pe(),oe(se)).unique(p))return gr.errors=[
{instancePath:a+"/provides",keyword:"uniqueItems",params:{}}],!1}else return gr.errors=[{instancePath:a+"/provides",keyword:"type",params:{type:"array"}}],!1;var i=y===
e}else var i=!0}}}}else return gr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return gr.errors=r,e===0}var ai={type:"string",enum:["compl\
ete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomplete_first_party_opensource_only","incomplete_third_party_only",
"incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","not_specified"]};function Tt(t,{instancePath:a="",parentData:T,parentDataProperty:I,
rootData:n=t}={}){let r=null,e=0;return typeof t!="string"?(Tt.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="complete"||t==="incomple\
te"||t==="incomplete_first_party_only"||t==="incomplete_first_party_proprietary_only"||t==="incomplete_first_party_opensource_only"||t==="incomplete_third_party\
_only"||t==="incomplete_third_party_proprietary_only"||t==="incomplete_third_party_opensource_only"||t==="unknown"||t==="not_specified"?(Tt.errors=r,e===0):(Tt.
errors=[{instancePath:a,keyword:"enum",params:{allowedValues:ai.enum}}],!1)}function Cr(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.aggregate===void 0&&(c="aggregate"))return Cr.errors=[{instancePath:a,keyword:"r\
equired",params:{missingProperty:c}}],!1;{let p=e;for(let y in t)if(!(y==="bom-ref"||y==="aggregate"||y==="assemblies"||y==="dependencies"||y==="vulnerabilities"||
y==="signature"))return Cr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(p===e){if(t["bom-ref"]!==void 0){let y=e;
M(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var i=y===
e}else var i=!0;if(i){if(t.aggregate!==void 0){let l=e;Tt(t.aggregate,{instancePath:a+"/aggregate",parentData:t,parentDataProperty:"aggregate",rootData:n})||(r=
r===null?Tt.errors:r.concat(Tt.errors),e=r.length);var i=l===e}else var i=!0;if(i){if(t.assemblies!==void 0){let d=t.assemblies,v=e;if(e===v)if(Array.isArray(d)){
var o=!0;let k=d.length;for(let h=0;h<k;h++){let j=d[h],L=e,A=e,C=!1,b=e;W(j,{instancePath:a+"/assemblies/"+h,parentData:d,parentDataProperty:h,rootData:n})||(r=
r===null?W.errors:r.concat(W.errors),e=r.length);var s=b===e;if(C=C||s,!C){let m=e;Ve(j,{instancePath:a+"/assemblies/"+h,parentData:d,parentDataProperty:h,rootData:n})||
(r=r===null?Ve.errors:r.concat(Ve.errors),e=r.length);var s=m===e;C=C||s}if(C)e=A,r!==null&&(A?r.length=A:r=null);else{let m={instancePath:a+"/assemblies/"+h,keyword:"\
anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,Cr.errors=r,!1}var o=L===e;if(!o)break}if(o&&!(pe(),oe(se)).unique(d))return Cr.errors=[{instancePath:a+"/\
assemblies",keyword:"uniqueItems",params:{}}],!1}else return Cr.errors=[{instancePath:a+"/assemblies",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else
var i=!0;if(i){if(t.dependencies!==void 0){let v=t.dependencies,P=e;if(e===P)if(Array.isArray(v)){var f=!0;let h=v.length;for(let j=0;j<h;j++){let L=e;if(typeof v[j]!=
"string")return Cr.errors=[{instancePath:a+"/dependencies/"+j,keyword:"type",params:{type:"string"}}],!1;var f=L===e;if(!f)break}if(f&&!(pe(),oe(se)).unique(v))
return Cr.errors=[{instancePath:a+"/dependencies",keyword:"uniqueItems",params:{}}],!1}else return Cr.errors=[{instancePath:a+"/dependencies",keyword:"type",params:{
type:"array"}}],!1;var i=P===e}else var i=!0;if(i){if(t.vulnerabilities!==void 0){let P=t.vulnerabilities,k=e;if(e===k)if(Array.isArray(P)){var u=!0;let j=P.length;
for(let L=0;L<j;L++){let A=e;if(typeof P[L]!="string")return Cr.errors=[{instancePath:a+"/vulnerabilities/"+L,keyword:"type",params:{type:"string"}}],!1;var u=A===
e;if(!u)break}if(u&&!(pe(),oe(se)).unique(P))return Cr.errors=[{instancePath:a+"/vulnerabilities",keyword:"uniqueItems",params:{}}],!1}else return Cr.errors=[{instancePath:a+
"/vulnerabilities",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i)if(t.signature!==void 0){let P=e;Ce(t.signature,{instancePath:a+"/si\
gnature",parentData:t,parentDataProperty:"signature",rootData:n})||(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);var i=P===e}else var i=!0}}}}}}}else return Cr.
errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Cr.errors=r,e===0}var ia={type:"object",additionalProperties:!1,properties:{"bom-ref":{
$ref:"#/definitions/refType"},id:{type:"string"},source:{$ref:"#/definitions/vulnerabilitySource"},references:{type:"array",items:{type:"object",required:["id",
"source"],additionalProperties:!1,properties:{id:{type:"string"},source:{$ref:"#/definitions/vulnerabilitySource"}}}},ratings:{type:"array",items:{$ref:"#/defin\
itions/rating"}},cwes:{type:"array",items:{$ref:"#/definitions/cwe"}},description:{type:"string"},detail:{type:"string"},recommendation:{type:"string"},workaround:{
type:"string"},proofOfConcept:{type:"object",properties:{reproductionSteps:{type:"string"},environment:{type:"string"},supportingMaterial:{type:"array",items:{$ref:"\
#/definitions/attachment"}}}},advisories:{type:"array",items:{$ref:"#/definitions/advisory"}},created:{type:"string",format:"date-time"},published:{type:"string",
format:"date-time"},updated:{type:"string",format:"date-time"},rejected:{type:"string",format:"date-time"},credits:{type:"object",additionalProperties:!1,properties:{
organizations:{type:"array",items:{$ref:"#/definitions/organizationalEntity"}},individuals:{type:"array",items:{$ref:"#/definitions/organizationalContact"}}}},tools:{
oneOf:[{type:"object",additionalProperties:!1,properties:{components:{type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},services:{type:"array",
items:{$ref:"#/definitions/service"},uniqueItems:!0}}},{type:"array",items:{$ref:"#/definitions/tool"}}]},analysis:{type:"object",additionalProperties:!1,properties:{
state:{$ref:"#/definitions/impactAnalysisState"},justification:{$ref:"#/definitions/impactAnalysisJustification"},response:{type:"array",items:{type:"string",enum:[
"can_not_fix","will_not_fix","update","rollback","workaround_available"]}},detail:{type:"string"},firstIssued:{type:"string",format:"date-time"},lastUpdated:{type:"\
string",format:"date-time"}}},affects:{type:"array",uniqueItems:!0,items:{type:"object",required:["ref"],additionalProperties:!1,properties:{ref:{anyOf:[{$ref:"\
#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]},versions:{type:"array",items:{type:"object",oneOf:[{required:["version"]},{required:["ra\
nge"]}],additionalProperties:!1,properties:{version:{$ref:"#/definitions/version"},range:{$ref:"#/definitions/versionRange"},status:{$ref:"#/definitions/affecte\
dStatus"}}}}}}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}};function _r(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;for(let s in t)if(!(s==="url"||s==="name"))return _r.errors=[{instancePath:a,keyword:"\
additionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(t.url!==void 0){let s=e;if(typeof t.url!="string")return _r.errors=[{instancePath:a+"/url",
keyword:"type",params:{type:"string"}}],!1;var i=s===e}else var i=!0;if(i)if(t.name!==void 0){let s=e;if(typeof t.name!="string")return _r.errors=[{instancePath:a+
"/name",keyword:"type",params:{type:"string"}}],!1;var i=s===e}else var i=!0}}else return _r.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;
return _r.errors=r,e===0}var ii={type:"string",enum:["critical","high","medium","low","info","none","unknown"]};function Ot(t,{instancePath:a="",parentData:T,parentDataProperty:I,
rootData:n=t}={}){let r=null,e=0;return typeof t!="string"?(Ot.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="critical"||t==="high"||t===
"medium"||t==="low"||t==="info"||t==="none"||t==="unknown"?(Ot.errors=r,e===0):(Ot.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:ii.enum}}],!1)}var ni={
type:"string",enum:["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWASP","SSVC","other"]};function It(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){
let r=null,e=0;return typeof t!="string"?(It.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="CVSSv2"||t==="CVSSv3"||t==="CVSSv31"||t===
"CVSSv4"||t==="OWASP"||t==="SSVC"||t==="other"?(It.errors=r,e===0):(It.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:ni.enum}}],!1)}function yt(t,{
instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;for(let s in t)
if(!(s==="source"||s==="score"||s==="severity"||s==="method"||s==="vector"||s==="justification"))return yt.errors=[{instancePath:a,keyword:"additionalProperties",
params:{additionalProperty:s}}],!1;if(o===e){if(t.source!==void 0){let s=e;_r(t.source,{instancePath:a+"/source",parentData:t,parentDataProperty:"source",rootData:n})||
(r=r===null?_r.errors:r.concat(_r.errors),e=r.length);var i=s===e}else var i=!0;if(i){if(t.score!==void 0){let f=e;if(typeof t.score!="number")return yt.errors=
[{instancePath:a+"/score",keyword:"type",params:{type:"number"}}],!1;var i=f===e}else var i=!0;if(i){if(t.severity!==void 0){let u=e;Ot(t.severity,{instancePath:a+
"/severity",parentData:t,parentDataProperty:"severity",rootData:n})||(r=r===null?Ot.errors:r.concat(Ot.errors),e=r.length);var i=u===e}else var i=!0;if(i){if(t.
method!==void 0){let c=e;It(t.method,{instancePath:a+"/method",parentData:t,parentDataProperty:"method",rootData:n})||(r=r===null?It.errors:r.concat(It.errors),
e=r.length);var i=c===e}else var i=!0;if(i){if(t.vector!==void 0){let p=e;if(typeof t.vector!="string")return yt.errors=[{instancePath:a+"/vector",keyword:"type",
params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i)if(t.justification!==void 0){let p=e;if(typeof t.justification!="string")return yt.errors=[{instancePath:a+
"/justification",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0}}}}}}else return yt.errors=[{instancePath:a,keyword:"type",params:{type:"o\
bject"}}],!1;return yt.errors=r,e===0}function Rt(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;return typeof t=="numb\
er"&&!(t%1)&&!isNaN(t)?e===0&&typeof t=="number"&&(t<1||isNaN(t))?(Rt.errors=[{instancePath:a,keyword:"minimum",params:{comparison:">=",limit:1}}],!1):(Rt.errors=
r,e===0):(Rt.errors=[{instancePath:a,keyword:"type",params:{type:"integer"}}],!1)}function ft(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o;if(t.url===void 0&&(o="url"))return ft.errors=[{instancePath:a,keyword:"required",params:{
missingProperty:o}}],!1;{let s=e;for(let f in t)if(!(f==="title"||f==="url"))return ft.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;if(s===e){if(t.title!==void 0){let f=e;if(typeof t.title!="string")return ft.errors=[{instancePath:a+"/title",keyword:"type",params:{type:"string"}}],!1;var i=f===
e}else var i=!0;if(i)if(t.url!==void 0){let f=e;if(e===f&&e===f&&typeof t.url!="string")return ft.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"st\
ring"}}],!1;var i=f===e}else var i=!0}}}else return ft.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ft.errors=r,e===0}var si={type:"\
string",enum:["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]};function Nt(t,{instancePath:a="",parentData:T,parentDataProperty:I,
rootData:n=t}={}){let r=null,e=0;return typeof t!="string"?(Nt.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="resolved"||t==="resolved\
_with_pedigree"||t==="exploitable"||t==="in_triage"||t==="false_positive"||t==="not_affected"?(Nt.errors=r,e===0):(Nt.errors=[{instancePath:a,keyword:"enum",params:{
allowedValues:si.enum}}],!1)}var oi={type:"string",enum:["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_enviro\
nment","protected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"]};function _t(t,{instancePath:a="",parentData:T,
parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;return typeof t!="string"?(_t.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="cod\
e_not_present"||t==="code_not_reachable"||t==="requires_configuration"||t==="requires_dependency"||t==="requires_environment"||t==="protected_by_compiler"||t===
"protected_at_runtime"||t==="protected_at_perimeter"||t==="protected_by_mitigating_control"?(_t.errors=r,e===0):(_t.errors=[{instancePath:a,keyword:"enum",params:{
allowedValues:oi.enum}}],!1)}function At(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(typeof t=="string"){
if(Ft(t)>4096)return At.errors=[{instancePath:a,keyword:"maxLength",params:{limit:4096}}],!1;if(Ft(t)<1)return At.errors=[{instancePath:a,keyword:"minLength",params:{
limit:1}}],!1}else return At.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return At.errors=r,e===0}var pi={type:"string",enum:["affected",
"unaffected","unknown"]};function Et(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;return typeof t!="string"?(Et.errors=
[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="affected"||t==="unaffected"||t==="unknown"?(Et.errors=r,e===0):(Et.errors=[{instancePath:a,keyword:"\
enum",params:{allowedValues:pi.enum}}],!1)}function te(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let O=e;for(let x in t)if(!Ar.call(ia.properties,x))return te.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:x}}],
!1;if(O===e){if(t["bom-ref"]!==void 0){let x=e;M(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?M.errors:
r.concat(M.errors),e=r.length);var i=x===e}else var i=!0;if(i){if(t.id!==void 0){let R=e;if(typeof t.id!="string")return te.errors=[{instancePath:a+"/id",keyword:"\
type",params:{type:"string"}}],!1;var i=R===e}else var i=!0;if(i){if(t.source!==void 0){let S=e;_r(t.source,{instancePath:a+"/source",parentData:t,parentDataProperty:"\
source",rootData:n})||(r=r===null?_r.errors:r.concat(_r.errors),e=r.length);var i=S===e}else var i=!0;if(i){if(t.references!==void 0){let N=t.references,_=e;if(e===
_)if(Array.isArray(N)){var o=!0;let G=N.length;for(let V=0;V<G;V++){let B=N[V],re=e;if(e===re)if(B&&typeof B=="object"&&!Array.isArray(B)){let Z;if(B.id===void 0&&
(Z="id")||B.source===void 0&&(Z="source"))return te.errors=[{instancePath:a+"/references/"+V,keyword:"required",params:{missingProperty:Z}}],!1;{let Q=e;for(let U in B)
if(!(U==="id"||U==="source"))return te.errors=[{instancePath:a+"/references/"+V,keyword:"additionalProperties",params:{additionalProperty:U}}],!1;if(Q===e){if(B.
id!==void 0){let U=e;if(typeof B.id!="string")return te.errors=[{instancePath:a+"/references/"+V+"/id",keyword:"type",params:{type:"string"}}],!1;var s=U===e}else
var s=!0;if(s)if(B.source!==void 0){let U=e;_r(B.source,{instancePath:a+"/references/"+V+"/source",parentData:B,parentDataProperty:"source",rootData:n})||(r=r===
null?_r.errors:r.concat(_r.errors),e=r.length);var s=U===e}else var s=!0}}}else return te.errors=[{instancePath:a+"/references/"+V,keyword:"type",params:{type:"\
object"}}],!1;var o=re===e;if(!o)break}}else return te.errors=[{instancePath:a+"/references",keyword:"type",params:{type:"array"}}],!1;var i=_===e}else var i=!0;
if(i){if(t.ratings!==void 0){let _=t.ratings,E=e;if(e===E)if(Array.isArray(_)){var f=!0;let V=_.length;for(let B=0;B<V;B++){let re=e;yt(_[B],{instancePath:a+"/r\
atings/"+B,parentData:_,parentDataProperty:B,rootData:n})||(r=r===null?yt.errors:r.concat(yt.errors),e=r.length);var f=re===e;if(!f)break}}else return te.errors=
[{instancePath:a+"/ratings",keyword:"type",params:{type:"array"}}],!1;var i=E===e}else var i=!0;if(i){if(t.cwes!==void 0){let E=t.cwes,G=e;if(e===G)if(Array.isArray(
E)){var u=!0;let B=E.length;for(let re=0;re<B;re++){let we=e;Rt(E[re],{instancePath:a+"/cwes/"+re,parentData:E,parentDataProperty:re,rootData:n})||(r=r===null?Rt.
errors:r.concat(Rt.errors),e=r.length);var u=we===e;if(!u)break}}else return te.errors=[{instancePath:a+"/cwes",keyword:"type",params:{type:"array"}}],!1;var i=G===
e}else var i=!0;if(i){if(t.description!==void 0){let G=e;if(typeof t.description!="string")return te.errors=[{instancePath:a+"/description",keyword:"type",params:{
type:"string"}}],!1;var i=G===e}else var i=!0;if(i){if(t.detail!==void 0){let V=e;if(typeof t.detail!="string")return te.errors=[{instancePath:a+"/detail",keyword:"\
type",params:{type:"string"}}],!1;var i=V===e}else var i=!0;if(i){if(t.recommendation!==void 0){let B=e;if(typeof t.recommendation!="string")return te.errors=[{
instancePath:a+"/recommendation",keyword:"type",params:{type:"string"}}],!1;var i=B===e}else var i=!0;if(i){if(t.workaround!==void 0){let re=e;if(typeof t.workaround!=
"string")return te.errors=[{instancePath:a+"/workaround",keyword:"type",params:{type:"string"}}],!1;var i=re===e}else var i=!0;if(i){if(t.proofOfConcept!==void 0){
let we=t.proofOfConcept,Z=e;if(e===Z)if(we&&typeof we=="object"&&!Array.isArray(we)){if(we.reproductionSteps!==void 0){let U=e;if(typeof we.reproductionSteps!="\
string")return te.errors=[{instancePath:a+"/proofOfConcept/reproductionSteps",keyword:"type",params:{type:"string"}}],!1;var c=U===e}else var c=!0;if(c){if(we.environment!==
void 0){let K=e;if(typeof we.environment!="string")return te.errors=[{instancePath:a+"/proofOfConcept/environment",keyword:"type",params:{type:"string"}}],!1;var c=K===
e}else var c=!0;if(c)if(we.supportingMaterial!==void 0){let K=we.supportingMaterial,xe=e;if(e===xe)if(Array.isArray(K)){var p=!0;let de=K.length;for(let le=0;le<
de;le++){let ie=e;be(K[le],{instancePath:a+"/proofOfConcept/supportingMaterial/"+le,parentData:K,parentDataProperty:le,rootData:n})||(r=r===null?be.errors:r.concat(
be.errors),e=r.length);var p=ie===e;if(!p)break}}else return te.errors=[{instancePath:a+"/proofOfConcept/supportingMaterial",keyword:"type",params:{type:"array"}}],
!1;var c=xe===e}else var c=!0}}else return te.errors=[{instancePath:a+"/proofOfConcept",keyword:"type",params:{type:"object"}}],!1;var i=Z===e}else var i=!0;if(i){
if(t.advisories!==void 0){let Z=t.advisories,Q=e;if(e===Q)if(Array.isArray(Z)){var y=!0;let K=Z.length;for(let xe=0;xe<K;xe++){let Ee=e;ft(Z[xe],{instancePath:a+
"/advisories/"+xe,parentData:Z,parentDataProperty:xe,rootData:n})||(r=r===null?ft.errors:r.concat(ft.errors),e=r.length);var y=Ee===e;if(!y)break}}else return te.
errors=[{instancePath:a+"/advisories",keyword:"type",params:{type:"array"}}],!1;var i=Q===e}else var i=!0;if(i){if(t.created!==void 0){let Q=t.created,U=e;if(e===
U&&e===U)if(typeof Q=="string"){if(!er.validate(Q))return te.errors=[{instancePath:a+"/created",keyword:"format",params:{format:"date-time"}}],!1}else return te.
errors=[{instancePath:a+"/created",keyword:"type",params:{type:"string"}}],!1;var i=U===e}else var i=!0;if(i){if(t.published!==void 0){let U=t.published,K=e;if(e===
K&&e===K)if(typeof U=="string"){if(!er.validate(U))return te.errors=[{instancePath:a+"/published",keyword:"format",params:{format:"date-time"}}],!1}else return te.
errors=[{instancePath:a+"/published",keyword:"type",params:{type:"string"}}],!1;var i=K===e}else var i=!0;if(i){if(t.updated!==void 0){let K=t.updated,xe=e;if(e===
xe&&e===xe)if(typeof K=="string"){if(!er.validate(K))return te.errors=[{instancePath:a+"/updated",keyword:"format",params:{format:"date-time"}}],!1}else return te.
errors=[{instancePath:a+"/updated",keyword:"type",params:{type:"string"}}],!1;var i=xe===e}else var i=!0;if(i){if(t.rejected!==void 0){let xe=t.rejected,Ee=e;if(e===
Ee&&e===Ee)if(typeof xe=="string"){if(!er.validate(xe))return te.errors=[{instancePath:a+"/rejected",keyword:"format",params:{format:"date-time"}}],!1}else return te.
errors=[{instancePath:a+"/rejected",keyword:"type",params:{type:"string"}}],!1;var i=Ee===e}else var i=!0;if(i){if(t.credits!==void 0){let Ee=t.credits,de=e;if(e===
de)if(Ee&&typeof Ee=="object"&&!Array.isArray(Ee)){let ie=e;for(let ue in Ee)if(!(ue==="organizations"||ue==="individuals"))return te.errors=[{instancePath:a+"/\
credits",keyword:"additionalProperties",params:{additionalProperty:ue}}],!1;if(ie===e){if(Ee.organizations!==void 0){let ue=Ee.organizations,Ae=e;if(e===Ae)if(Array.
isArray(ue)){var l=!0;let ee=ue.length;for(let ye=0;ye<ee;ye++){let me=e;ae(ue[ye],{instancePath:a+"/credits/organizations/"+ye,parentData:ue,parentDataProperty:ye,
rootData:n})||(r=r===null?ae.errors:r.concat(ae.errors),e=r.length);var l=me===e;if(!l)break}}else return te.errors=[{instancePath:a+"/credits/organizations",keyword:"\
type",params:{type:"array"}}],!1;var v=Ae===e}else var v=!0;if(v)if(Ee.individuals!==void 0){let ue=Ee.individuals,Ae=e;if(e===Ae)if(Array.isArray(ue)){var d=!0;
let ee=ue.length;for(let ye=0;ye<ee;ye++){let me=e;je(ue[ye],{instancePath:a+"/credits/individuals/"+ye,parentData:ue,parentDataProperty:ye,rootData:n})||(r=r===
null?je.errors:r.concat(je.errors),e=r.length);var d=me===e;if(!d)break}}else return te.errors=[{instancePath:a+"/credits/individuals",keyword:"type",params:{type:"\
array"}}],!1;var v=Ae===e}else var v=!0}}else return te.errors=[{instancePath:a+"/credits",keyword:"type",params:{type:"object"}}],!1;var i=de===e}else var i=!0;
if(i){if(t.tools!==void 0){let de=t.tools,le=e,ie=e,ue=!1,Ae=null,he=e;if(e===he)if(de&&typeof de=="object"&&!Array.isArray(de)){let me=e;for(let $e in de)if(!($e===
"components"||$e==="services")){let ze={instancePath:a+"/tools",keyword:"additionalProperties",params:{additionalProperty:$e}};r===null?r=[ze]:r.push(ze),e++;break}
if(me===e){if(de.components!==void 0){let $e=de.components,ze=e;if(e===ze)if(Array.isArray($e)){var P=!0;let ve=$e.length;for(let Pe=0;Pe<ve;Pe++){let Je=e;X($e[Pe],
{instancePath:a+"/tools/components/"+Pe,parentData:$e,parentDataProperty:Pe,rootData:n})||(r=r===null?X.errors:r.concat(X.errors),e=r.length);var P=Je===e;if(!P)
break}if(P&&!(pe(),oe(se)).unique($e)){let Pe={instancePath:a+"/tools/components",keyword:"uniqueItems",params:{}};r===null?r=[Pe]:r.push(Pe),e++}}else{let ve={
instancePath:a+"/tools/components",keyword:"type",params:{type:"array"}};r===null?r=[ve]:r.push(ve),e++}var h=ze===e}else var h=!0;if(h)if(de.services!==void 0){
let $e=de.services,ze=e;if(e===ze)if(Array.isArray($e)){var k=!0;let ve=$e.length;for(let Pe=0;Pe<ve;Pe++){let Je=e;Oe($e[Pe],{instancePath:a+"/tools/services/"+
Pe,parentData:$e,parentDataProperty:Pe,rootData:n})||(r=r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var k=Je===e;if(!k)break}if(k&&!(pe(),oe(se)).unique(
$e)){let Pe={instancePath:a+"/tools/services",keyword:"uniqueItems",params:{}};r===null?r=[Pe]:r.push(Pe),e++}}else{let ve={instancePath:a+"/tools/services",keyword:"\
type",params:{type:"array"}};r===null?r=[ve]:r.push(ve),e++}var h=ze===e}else var h=!0}}else{let me={instancePath:a+"/tools",keyword:"type",params:{type:"object"}};
r===null?r=[me]:r.push(me),e++}var L=he===e;L&&(ue=!0,Ae=0);let ee=e;if(e===ee)if(Array.isArray(de)){var j=!0;let me=de.length;for(let $e=0;$e<me;$e++){let ze=e;
Yr(de[$e],{instancePath:a+"/tools/"+$e,parentData:de,parentDataProperty:$e,rootData:n})||(r=r===null?Yr.errors:r.concat(Yr.errors),e=r.length);var j=ze===e;if(!j)
break}}else{let me={instancePath:a+"/tools",keyword:"type",params:{type:"array"}};r===null?r=[me]:r.push(me),e++}var L=ee===e;if(L&&ue?(ue=!1,Ae=[Ae,1]):L&&(ue=
!0,Ae=1),ue)e=ie,r!==null&&(ie?r.length=ie:r=null);else{let me={instancePath:a+"/tools",keyword:"oneOf",params:{passingSchemas:Ae}};return r===null?r=[me]:r.push(
me),e++,te.errors=r,!1}var i=le===e}else var i=!0;if(i){if(t.analysis!==void 0){let le=t.analysis,ie=e;if(e===ie)if(le&&typeof le=="object"&&!Array.isArray(le)){
let Ae=e;for(let he in le)if(!(he==="state"||he==="justification"||he==="response"||he==="detail"||he==="firstIssued"||he==="lastUpdated"))return te.errors=[{instancePath:a+
"/analysis",keyword:"additionalProperties",params:{additionalProperty:he}}],!1;if(Ae===e){if(le.state!==void 0){let he=e;Nt(le.state,{instancePath:a+"/analysis/\
state",parentData:le,parentDataProperty:"state",rootData:n})||(r=r===null?Nt.errors:r.concat(Nt.errors),e=r.length);var A=he===e}else var A=!0;if(A){if(le.justification!==
void 0){let ee=e;_t(le.justification,{instancePath:a+"/analysis/justification",parentData:le,parentDataProperty:"justification",rootData:n})||(r=r===null?_t.errors:
r.concat(_t.errors),e=r.length);var A=ee===e}else var A=!0;if(A){if(le.response!==void 0){let ye=le.response,me=e;if(e===me)if(Array.isArray(ye)){var C=!0;let ze=ye.
length;for(let br=0;br<ze;br++){let ve=ye[br],Pe=e;if(typeof ve!="string")return te.errors=[{instancePath:a+"/analysis/response/"+br,keyword:"type",params:{type:"\
string"}}],!1;if(!(ve==="can_not_fix"||ve==="will_not_fix"||ve==="update"||ve==="rollback"||ve==="workaround_available"))return te.errors=[{instancePath:a+"/ana\
lysis/response/"+br,keyword:"enum",params:{allowedValues:ia.properties.analysis.properties.response.items.enum}}],!1;var C=Pe===e;if(!C)break}}else return te.errors=
[{instancePath:a+"/analysis/response",keyword:"type",params:{type:"array"}}],!1;var A=me===e}else var A=!0;if(A){if(le.detail!==void 0){let me=e;if(typeof le.detail!=
"string")return te.errors=[{instancePath:a+"/analysis/detail",keyword:"type",params:{type:"string"}}],!1;var A=me===e}else var A=!0;if(A){if(le.firstIssued!==void 0){
let $e=le.firstIssued,ze=e;if(e===ze&&e===ze)if(typeof $e=="string"){if(!er.validate($e))return te.errors=[{instancePath:a+"/analysis/firstIssued",keyword:"form\
at",params:{format:"date-time"}}],!1}else return te.errors=[{instancePath:a+"/analysis/firstIssued",keyword:"type",params:{type:"string"}}],!1;var A=ze===e}else
var A=!0;if(A)if(le.lastUpdated!==void 0){let $e=le.lastUpdated,ze=e;if(e===ze&&e===ze)if(typeof $e=="string"){if(!er.validate($e))return te.errors=[{instancePath:a+
"/analysis/lastUpdated",keyword:"format",params:{format:"date-time"}}],!1}else return te.errors=[{instancePath:a+"/analysis/lastUpdated",keyword:"type",params:{
type:"string"}}],!1;var A=ze===e}else var A=!0}}}}}}else return te.errors=[{instancePath:a+"/analysis",keyword:"type",params:{type:"object"}}],!1;var i=ie===e}else
var i=!0;if(i){if(t.affects!==void 0){let ie=t.affects,ue=e;if(e===ue)if(Array.isArray(ie)){var b=!0;let he=ie.length;for(let ee=0;ee<he;ee++){let ye=ie[ee],me=e;
if(e===me)if(ye&&typeof ye=="object"&&!Array.isArray(ye)){let ze;if(ye.ref===void 0&&(ze="ref"))return te.errors=[{instancePath:a+"/affects/"+ee,keyword:"requir\
ed",params:{missingProperty:ze}}],!1;{let br=e;for(let ve in ye)if(!(ve==="ref"||ve==="versions"))return te.errors=[{instancePath:a+"/affects/"+ee,keyword:"addi\
tionalProperties",params:{additionalProperty:ve}}],!1;if(br===e){if(ye.ref!==void 0){let ve=ye.ref,Pe=e,Je=e,Qe=!1,fe=e;W(ve,{instancePath:a+"/affects/"+ee+"/re\
f",parentData:ye,parentDataProperty:"ref",rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var $=fe===e;if(Qe=Qe||$,!Qe){let We=e;Ve(ve,{instancePath:a+
"/affects/"+ee+"/ref",parentData:ye,parentDataProperty:"ref",rootData:n})||(r=r===null?Ve.errors:r.concat(Ve.errors),e=r.length);var $=We===e;Qe=Qe||$}if(Qe)e=Je,
r!==null&&(Je?r.length=Je:r=null);else{let We={instancePath:a+"/affects/"+ee+"/ref",keyword:"anyOf",params:{}};return r===null?r=[We]:r.push(We),e++,te.errors=r,
!1}var w=Pe===e}else var w=!0;if(w)if(ye.versions!==void 0){let ve=ye.versions,Pe=e;if(e===Pe)if(Array.isArray(ve)){var m=!0;let Qe=ve.length;for(let fe=0;fe<Qe;fe++){
let ke=ve[fe],We=e,$r=e,or=!1,pr=null,jr=e;if(ke&&typeof ke=="object"&&!Array.isArray(ke)){let H;if(ke.version===void 0&&(H="version")){let ne={instancePath:a+"\
/affects/"+ee+"/versions/"+fe,keyword:"required",params:{missingProperty:H}};r===null?r=[ne]:r.push(ne),e++}}var D=jr===e;D&&(or=!0,pr=0);let wr=e;if(ke&&typeof ke==
"object"&&!Array.isArray(ke)){let H;if(ke.range===void 0&&(H="range")){let ne={instancePath:a+"/affects/"+ee+"/versions/"+fe,keyword:"required",params:{missingProperty:H}};
r===null?r=[ne]:r.push(ne),e++}}var D=wr===e;if(D&&or?(or=!1,pr=[pr,1]):D&&(or=!0,pr=1),or)e=$r,r!==null&&($r?r.length=$r:r=null);else{let H={instancePath:a+"/a\
ffects/"+ee+"/versions/"+fe,keyword:"oneOf",params:{passingSchemas:pr}};return r===null?r=[H]:r.push(H),e++,te.errors=r,!1}if(e===We)if(ke&&typeof ke=="object"&&
!Array.isArray(ke)){let H=e;for(let ne in ke)if(!(ne==="version"||ne==="range"||ne==="status"))return te.errors=[{instancePath:a+"/affects/"+ee+"/versions/"+fe,
keyword:"additionalProperties",params:{additionalProperty:ne}}],!1;if(H===e){if(ke.version!==void 0){let ne=e;Tr(ke.version,{instancePath:a+"/affects/"+ee+"/ver\
sions/"+fe+"/version",parentData:ke,parentDataProperty:"version",rootData:n})||(r=r===null?Tr.errors:r.concat(Tr.errors),e=r.length);var g=ne===e}else var g=!0;
if(g){if(ke.range!==void 0){let J=e;At(ke.range,{instancePath:a+"/affects/"+ee+"/versions/"+fe+"/range",parentData:ke,parentDataProperty:"range",rootData:n})||(r=
r===null?At.errors:r.concat(At.errors),e=r.length);var g=J===e}else var g=!0;if(g)if(ke.status!==void 0){let J=e;Et(ke.status,{instancePath:a+"/affects/"+ee+"/v\
ersions/"+fe+"/status",parentData:ke,parentDataProperty:"status",rootData:n})||(r=r===null?Et.errors:r.concat(Et.errors),e=r.length);var g=J===e}else var g=!0}}}else
return te.errors=[{instancePath:a+"/affects/"+ee+"/versions/"+fe,keyword:"type",params:{type:"object"}}],!1;var m=We===e;if(!m)break}}else return te.errors=[{instancePath:a+
"/affects/"+ee+"/versions",keyword:"type",params:{type:"array"}}],!1;var w=Pe===e}else var w=!0}}}else return te.errors=[{instancePath:a+"/affects/"+ee,keyword:"\
type",params:{type:"object"}}],!1;var b=me===e;if(!b)break}if(b&&!(pe(),oe(se)).unique(ie))return te.errors=[{instancePath:a+"/affects",keyword:"uniqueItems",params:{}}],
!1}else return te.errors=[{instancePath:a+"/affects",keyword:"type",params:{type:"array"}}],!1;var i=ue===e}else var i=!0;if(i)if(t.properties!==void 0){let ie=t.
properties,ue=e;if(e===ue)if(Array.isArray(ie)){var q=!0;let he=ie.length;for(let ee=0;ee<he;ee++){let ye=e;F(ie[ee],{instancePath:a+"/properties/"+ee,parentData:ie,
parentDataProperty:ee,rootData:n})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var q=ye===e;if(!q)break}}else return te.errors=[{instancePath:a+"/prope\
rties",keyword:"type",params:{type:"array"}}],!1;var i=ue===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}else return te.errors=[{instancePath:a,keyword:"type",params:{type:"\
object"}}],!1;return te.errors=r,e===0}function qr(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let c;if(t.subjects===void 0&&(c="subjects")||t.annotator===void 0&&(c="annotator")||t.timestamp===void 0&&(c="timestamp")||t.text===
void 0&&(c="text"))return qr.errors=[{instancePath:a,keyword:"required",params:{missingProperty:c}}],!1;{let p=e;for(let y in t)if(!(y==="bom-ref"||y==="subject\
s"||y==="annotator"||y==="timestamp"||y==="text"||y==="signature"))return qr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;if(p===e){if(t["bom-ref"]!==void 0){let y=e;M(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?M.errors:
r.concat(M.errors),e=r.length);var i=y===e}else var i=!0;if(i){if(t.subjects!==void 0){let l=t.subjects,d=e;if(e===d)if(Array.isArray(l)){var o=!0;let P=l.length;
for(let k=0;k<P;k++){let h=l[k],j=e,L=e,A=!1,C=e;W(h,{instancePath:a+"/subjects/"+k,parentData:l,parentDataProperty:k,rootData:n})||(r=r===null?W.errors:r.concat(
W.errors),e=r.length);var s=C===e;if(A=A||s,!A){let $=e;Ve(h,{instancePath:a+"/subjects/"+k,parentData:l,parentDataProperty:k,rootData:n})||(r=r===null?Ve.errors:
r.concat(Ve.errors),e=r.length);var s=$===e;A=A||s}if(A)e=L,r!==null&&(L?r.length=L:r=null);else{let $={instancePath:a+"/subjects/"+k,keyword:"anyOf",params:{}};
return r===null?r=[$]:r.push($),e++,qr.errors=r,!1}var o=j===e;if(!o)break}if(o&&!(pe(),oe(se)).unique(l))return qr.errors=[{instancePath:a+"/subjects",keyword:"\
uniqueItems",params:{}}],!1}else return qr.errors=[{instancePath:a+"/subjects",keyword:"type",params:{type:"array"}}],!1;var i=d===e}else var i=!0;if(i){if(t.annotator!==
void 0){let d=t.annotator,v=e,P=e,k=!1,h=null,j=e;if(d&&typeof d=="object"&&!Array.isArray(d)){let C;if(d.organization===void 0&&(C="organization")){let b={instancePath:a+
"/annotator",keyword:"required",params:{missingProperty:C}};r===null?r=[b]:r.push(b),e++}}var f=j===e;f&&(k=!0,h=0);let L=e;if(d&&typeof d=="object"&&!Array.isArray(
d)){let C;if(d.individual===void 0&&(C="individual")){let b={instancePath:a+"/annotator",keyword:"required",params:{missingProperty:C}};r===null?r=[b]:r.push(b),
e++}}var f=L===e;if(f&&k)k=!1,h=[h,1];else{f&&(k=!0,h=1);let C=e;if(d&&typeof d=="object"&&!Array.isArray(d)){let $;if(d.component===void 0&&($="component")){let m={
instancePath:a+"/annotator",keyword:"required",params:{missingProperty:$}};r===null?r=[m]:r.push(m),e++}}var f=C===e;if(f&&k)k=!1,h=[h,2];else{f&&(k=!0,h=2);let $=e;
if(d&&typeof d=="object"&&!Array.isArray(d)){let D;if(d.service===void 0&&(D="service")){let g={instancePath:a+"/annotator",keyword:"required",params:{missingProperty:D}};
r===null?r=[g]:r.push(g),e++}}var f=$===e;f&&k?(k=!1,h=[h,3]):f&&(k=!0,h=3)}}if(k)e=P,r!==null&&(P?r.length=P:r=null);else{let C={instancePath:a+"/annotator",keyword:"\
oneOf",params:{passingSchemas:h}};return r===null?r=[C]:r.push(C),e++,qr.errors=r,!1}if(e===v)if(d&&typeof d=="object"&&!Array.isArray(d)){let C=e;for(let b in d)
if(!(b==="organization"||b==="individual"||b==="component"||b==="service"))return qr.errors=[{instancePath:a+"/annotator",keyword:"additionalProperties",params:{
additionalProperty:b}}],!1;if(C===e){if(d.organization!==void 0){let b=e;ae(d.organization,{instancePath:a+"/annotator/organization",parentData:d,parentDataProperty:"\
organization",rootData:n})||(r=r===null?ae.errors:r.concat(ae.errors),e=r.length);var u=b===e}else var u=!0;if(u){if(d.individual!==void 0){let $=e;je(d.individual,
{instancePath:a+"/annotator/individual",parentData:d,parentDataProperty:"individual",rootData:n})||(r=r===null?je.errors:r.concat(je.errors),e=r.length);var u=$===
e}else var u=!0;if(u){if(d.component!==void 0){let m=e;X(d.component,{instancePath:a+"/annotator/component",parentData:d,parentDataProperty:"component",rootData:n})||
(r=r===null?X.errors:r.concat(X.errors),e=r.length);var u=m===e}else var u=!0;if(u)if(d.service!==void 0){let m=e;Oe(d.service,{instancePath:a+"/annotator/servi\
ce",parentData:d,parentDataProperty:"service",rootData:n})||(r=r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var u=m===e}else var u=!0}}}}else return qr.errors=
[{instancePath:a+"/annotator",keyword:"type",params:{type:"object"}}],!1;var i=v===e}else var i=!0;if(i){if(t.timestamp!==void 0){let v=t.timestamp,P=e;if(e===P&&
e===P)if(typeof v=="string"){if(!er.validate(v))return qr.errors=[{instancePath:a+"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else return qr.
errors=[{instancePath:a+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var i=P===e}else var i=!0;if(i){if(t.text!==void 0){let P=e;if(typeof t.text!="s\
tring")return qr.errors=[{instancePath:a+"/text",keyword:"type",params:{type:"string"}}],!1;var i=P===e}else var i=!0;if(i)if(t.signature!==void 0){let P=e;Ce(t.
signature,{instancePath:a+"/signature",parentData:t,parentDataProperty:"signature",rootData:n})||(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);var i=P===
e}else var i=!0}}}}}}}else return qr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return qr.errors=r,e===0}var li={type:"object",required:[
"bom-ref","uid","taskTypes"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},description:{
type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},tasks:{type:"array",uniqueItems:!0,items:{$ref:"\
#/definitions/task"}},taskDependencies:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/dependency"}},taskTypes:{type:"array",items:{$ref:"#/definitions/\
taskType"}},trigger:{$ref:"#/definitions/trigger"},steps:{type:"array",items:{$ref:"#/definitions/step"},uniqueItems:!0},inputs:{type:"array",items:{$ref:"#/def\
initions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},timeStart:{type:"string",format:"date-time"},
timeEnd:{type:"string",format:"date-time"},workspaces:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/workspace"}},runtimeTopology:{type:"array",uniqueItems:!0,
items:{$ref:"#/definitions/dependency"}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}};function De(t,{instancePath:a="",parentData:T,parentDataProperty:I,
rootData:n=t}={}){let r=null,e=0,i=e,o=!1,s=null,f=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let l;if(t.ref===void 0&&(l="ref")){let d={instancePath:a,keyword:"\
required",params:{missingProperty:l}};r===null?r=[d]:r.push(d),e++}}var c=f===e;c&&(o=!0,s=0);let u=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let l;if(t.externalReference===
void 0&&(l="externalReference")){let d={instancePath:a,keyword:"required",params:{missingProperty:l}};r===null?r=[d]:r.push(d),e++}}var c=u===e;if(c&&o?(o=!1,s=
[s,1]):c&&(o=!0,s=1),o)e=i,r!==null&&(i?r.length=i:r=null);else{let l={instancePath:a,keyword:"oneOf",params:{passingSchemas:s}};return r===null?r=[l]:r.push(l),
e++,De.errors=r,!1}if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let l=e;for(let d in t)if(!(d==="ref"||d==="externalReference"))return De.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:d}}],!1;if(l===e){if(t.ref!==void 0){let d=t.ref,v=e,P=e,k=!1,h=e;W(d,{instancePath:a+"/ref",parentData:t,
parentDataProperty:"ref",rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var p=h===e;if(k=k||p,!k){let L=e;Ve(d,{instancePath:a+"/ref",parentData:t,
parentDataProperty:"ref",rootData:n})||(r=r===null?Ve.errors:r.concat(Ve.errors),e=r.length);var p=L===e;k=k||p}if(k)e=P,r!==null&&(P?r.length=P:r=null);else{let L={
instancePath:a+"/ref",keyword:"anyOf",params:{}};return r===null?r=[L]:r.push(L),e++,De.errors=r,!1}var y=v===e}else var y=!0;if(y)if(t.externalReference!==void 0){
let d=e;qe(t.externalReference,{instancePath:a+"/externalReference",parentData:t,parentDataProperty:"externalReference",rootData:n})||(r=r===null?qe.errors:r.concat(
qe.errors),e=r.length);var y=d===e}else var y=!0}}else return De.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return De.errors=r,e===0}var yi={
type:"object",required:["bom-ref","uid","taskTypes"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"\
string"},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},taskTypes:{type:"arra\
y",items:{$ref:"#/definitions/taskType"}},trigger:{$ref:"#/definitions/trigger"},steps:{type:"array",items:{$ref:"#/definitions/step"},uniqueItems:!0},inputs:{type:"\
array",items:{$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},timeStart:{type:"str\
ing",format:"date-time"},timeEnd:{type:"string",format:"date-time"},workspaces:{type:"array",items:{$ref:"#/definitions/workspace"},uniqueItems:!0},runtimeTopology:{
type:"array",items:{$ref:"#/definitions/dependency"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},fi={type:"string",enum:["\
copy","clone","lint","scan","merge","build","test","deliver","deploy","release","clean","other"]};function mt(t,{instancePath:a="",parentData:T,parentDataProperty:I,
rootData:n=t}={}){let r=null,e=0;return typeof t!="string"?(mt.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="copy"||t==="clone"||t===
"lint"||t==="scan"||t==="merge"||t==="build"||t==="test"||t==="deliver"||t==="deploy"||t==="release"||t==="clean"||t==="other"?(mt.errors=r,e===0):(mt.errors=[{
instancePath:a,keyword:"enum",params:{allowedValues:fi.enum}}],!1)}var na={type:"object",additionalProperties:!1,required:["type","bom-ref","uid"],properties:{"\
bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{
$ref:"#/definitions/resourceReferenceChoice"}},type:{type:"string",enum:["manual","api","webhook","scheduled"]},event:{$ref:"#/definitions/event"},conditions:{type:"\
array",uniqueItems:!0,items:{$ref:"#/definitions/condition"}},timeActivated:{type:"string",format:"date-time"},inputs:{type:"array",items:{$ref:"#/definitions/i\
nputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/pro\
perty"}}}};function tt(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let s=e;for(let f in t)if(!(f==="uid"||f==="description"||f==="timeReceived"||f==="data"||f==="source"||f==="target"||f==="properties"))return tt.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(s===e){if(t.uid!==void 0){let f=e;if(typeof t.uid!="string")return tt.errors=[{instancePath:a+
"/uid",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(t.description!==void 0){let u=e;if(typeof t.description!="string")return tt.
errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(t.timeReceived!==void 0){let c=t.timeReceived,
p=e;if(e===p&&e===p)if(typeof c=="string"){if(!er.validate(c))return tt.errors=[{instancePath:a+"/timeReceived",keyword:"format",params:{format:"date-time"}}],!1}else
return tt.errors=[{instancePath:a+"/timeReceived",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(t.data!==void 0){let p=e;be(t.data,
{instancePath:a+"/data",parentData:t,parentDataProperty:"data",rootData:n})||(r=r===null?be.errors:r.concat(be.errors),e=r.length);var i=p===e}else var i=!0;if(i){
if(t.source!==void 0){let y=e;De(t.source,{instancePath:a+"/source",parentData:t,parentDataProperty:"source",rootData:n})||(r=r===null?De.errors:r.concat(De.errors),
e=r.length);var i=y===e}else var i=!0;if(i){if(t.target!==void 0){let l=e;De(t.target,{instancePath:a+"/target",parentData:t,parentDataProperty:"target",rootData:n})||
(r=r===null?De.errors:r.concat(De.errors),e=r.length);var i=l===e}else var i=!0;if(i)if(t.properties!==void 0){let l=t.properties,d=e;if(e===d)if(Array.isArray(
l)){var o=!0;let P=l.length;for(let k=0;k<P;k++){let h=e;F(l[k],{instancePath:a+"/properties/"+k,parentData:l,parentDataProperty:k,rootData:n})||(r=r===null?F.errors:
r.concat(F.errors),e=r.length);var o=h===e;if(!o)break}}else return tt.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=d===
e}else var i=!0}}}}}}}else return tt.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return tt.errors=r,e===0}function ct(t,{instancePath:a="",
parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let f in t)if(!(f==="descri\
ption"||f==="expression"||f==="properties"))return ct.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(s===e){if(t.description!==
void 0){let f=e;if(typeof t.description!="string")return ct.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;
if(i){if(t.expression!==void 0){let u=e;if(typeof t.expression!="string")return ct.errors=[{instancePath:a+"/expression",keyword:"type",params:{type:"string"}}],
!1;var i=u===e}else var i=!0;if(i)if(t.properties!==void 0){let u=t.properties,c=e;if(e===c)if(Array.isArray(u)){var o=!0;let y=u.length;for(let l=0;l<y;l++){let d=e;
F(u[l],{instancePath:a+"/properties/"+l,parentData:u,parentDataProperty:l,rootData:n})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var o=d===e;if(!o)break}}else
return ct.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=c===e}else var i=!0}}}else return ct.errors=[{instancePath:a,keyword:"\
type",params:{type:"object"}}],!1;return ct.errors=r,e===0}function dt(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===
0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;for(let s in t)if(!(s==="name"||s==="value"||s==="dataType"))return dt.errors=[{instancePath:a,keyword:"a\
dditionalProperties",params:{additionalProperty:s}}],!1;if(o===e){if(t.name!==void 0){let s=e;if(typeof t.name!="string")return dt.errors=[{instancePath:a+"/nam\
e",keyword:"type",params:{type:"string"}}],!1;var i=s===e}else var i=!0;if(i){if(t.value!==void 0){let f=e;if(typeof t.value!="string")return dt.errors=[{instancePath:a+
"/value",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i)if(t.dataType!==void 0){let f=e;if(typeof t.dataType!="string")return dt.errors=
[{instancePath:a+"/dataType",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0}}}else return dt.errors=[{instancePath:a,keyword:"type",params:{
type:"object"}}],!1;return dt.errors=r,e===0}function kr(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0,i=e,o=!1,s=null,
f=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let P;if(t.resource===void 0&&(P="resource")){let k={instancePath:a,keyword:"required",params:{missingProperty:P}};
r===null?r=[k]:r.push(k),e++}}var c=f===e;c&&(o=!0,s=0);let u=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let P;if(t.parameters===void 0&&(P="parameters")){let k={
instancePath:a,keyword:"required",params:{missingProperty:P}};r===null?r=[k]:r.push(k),e++}}var c=u===e;if(c&&o)o=!1,s=[s,1];else{c&&(o=!0,s=1);let P=e;if(t&&typeof t==
"object"&&!Array.isArray(t)){let h;if(t.environmentVars===void 0&&(h="environmentVars")){let j={instancePath:a,keyword:"required",params:{missingProperty:h}};r===
null?r=[j]:r.push(j),e++}}var c=P===e;if(c&&o)o=!1,s=[s,2];else{c&&(o=!0,s=2);let h=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let L;if(t.data===void 0&&(L=
"data")){let A={instancePath:a,keyword:"required",params:{missingProperty:L}};r===null?r=[A]:r.push(A),e++}}var c=h===e;c&&o?(o=!1,s=[s,3]):c&&(o=!0,s=3)}}if(o)
e=i,r!==null&&(i?r.length=i:r=null);else{let P={instancePath:a,keyword:"oneOf",params:{passingSchemas:s}};return r===null?r=[P]:r.push(P),e++,kr.errors=r,!1}if(e===
0)if(t&&typeof t=="object"&&!Array.isArray(t)){let P=e;for(let k in t)if(!(k==="source"||k==="target"||k==="resource"||k==="parameters"||k==="environmentVars"||
k==="data"||k==="properties"))return kr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:k}}],!1;if(P===e){if(t.source!==void 0){
let k=e;De(t.source,{instancePath:a+"/source",parentData:t,parentDataProperty:"source",rootData:n})||(r=r===null?De.errors:r.concat(De.errors),e=r.length);var p=k===
e}else var p=!0;if(p){if(t.target!==void 0){let h=e;De(t.target,{instancePath:a+"/target",parentData:t,parentDataProperty:"target",rootData:n})||(r=r===null?De.
errors:r.concat(De.errors),e=r.length);var p=h===e}else var p=!0;if(p){if(t.resource!==void 0){let j=e;De(t.resource,{instancePath:a+"/resource",parentData:t,parentDataProperty:"\
resource",rootData:n})||(r=r===null?De.errors:r.concat(De.errors),e=r.length);var p=j===e}else var p=!0;if(p){if(t.parameters!==void 0){let L=t.parameters,A=e;if(e===
A)if(Array.isArray(L)){var y=!0;let b=L.length;for(let $=0;$<b;$++){let m=e;dt(L[$],{instancePath:a+"/parameters/"+$,parentData:L,parentDataProperty:$,rootData:n})||
(r=r===null?dt.errors:r.concat(dt.errors),e=r.length);var y=m===e;if(!y)break}if(y&&!(pe(),oe(se)).unique(L))return kr.errors=[{instancePath:a+"/parameters",keyword:"\
uniqueItems",params:{}}],!1}else return kr.errors=[{instancePath:a+"/parameters",keyword:"type",params:{type:"array"}}],!1;var p=A===e}else var p=!0;if(p){if(t.
environmentVars!==void 0){let A=t.environmentVars,C=e;if(e===C)if(Array.isArray(A)){var l=!0;let $=A.length;for(let m=0;m<$;m++){let D=A[m],g=e,w=e,q=!1,O=null,
x=e;F(D,{instancePath:a+"/environmentVars/"+m,parentData:A,parentDataProperty:m,rootData:n})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var d=x===e;d&&
(q=!0,O=0);let R=e;if(typeof D!="string"){let N={instancePath:a+"/environmentVars/"+m,keyword:"type",params:{type:"string"}};r===null?r=[N]:r.push(N),e++}var d=R===
e;if(d&&q?(q=!1,O=[O,1]):d&&(q=!0,O=1),q)e=w,r!==null&&(w?r.length=w:r=null);else{let N={instancePath:a+"/environmentVars/"+m,keyword:"oneOf",params:{passingSchemas:O}};
return r===null?r=[N]:r.push(N),e++,kr.errors=r,!1}var l=g===e;if(!l)break}if(l&&!(pe(),oe(se)).unique(A))return kr.errors=[{instancePath:a+"/environmentVars",keyword:"\
uniqueItems",params:{}}],!1}else return kr.errors=[{instancePath:a+"/environmentVars",keyword:"type",params:{type:"array"}}],!1;var p=C===e}else var p=!0;if(p){
if(t.data!==void 0){let C=e;be(t.data,{instancePath:a+"/data",parentData:t,parentDataProperty:"data",rootData:n})||(r=r===null?be.errors:r.concat(be.errors),e=r.
length);var p=C===e}else var p=!0;if(p)if(t.properties!==void 0){let C=t.properties,b=e;if(e===b)if(Array.isArray(C)){var v=!0;let m=C.length;for(let D=0;D<m;D++){
let g=e;F(C[D],{instancePath:a+"/properties/"+D,parentData:C,parentDataProperty:D,rootData:n})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var v=g===e;
if(!v)break}}else return kr.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var p=b===e}else var p=!0}}}}}}}else return kr.errors=
[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return kr.errors=r,e===0}var ci={type:"object",oneOf:[{required:["resource"]},{required:["environmen\
tVars"]},{required:["data"]}],additionalProperties:!1,properties:{type:{type:"string",enum:["artifact","attestation","log","evidence","metrics","other"]},source:{
$ref:"#/definitions/resourceReferenceChoice"},target:{$ref:"#/definitions/resourceReferenceChoice"},resource:{$ref:"#/definitions/resourceReferenceChoice"},data:{
$ref:"#/definitions/attachment"},environmentVars:{type:"array",items:{oneOf:[{$ref:"#/definitions/property"},{type:"string"}]},uniqueItems:!0},properties:{type:"\
array",items:{$ref:"#/definitions/property"}}}};function Dr(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0,i=e,o=!1,s=null,
f=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let v;if(t.resource===void 0&&(v="resource")){let P={instancePath:a,keyword:"required",params:{missingProperty:v}};
r===null?r=[P]:r.push(P),e++}}var c=f===e;c&&(o=!0,s=0);let u=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let v;if(t.environmentVars===void 0&&(v="environmen\
tVars")){let P={instancePath:a,keyword:"required",params:{missingProperty:v}};r===null?r=[P]:r.push(P),e++}}var c=u===e;if(c&&o)o=!1,s=[s,1];else{c&&(o=!0,s=1);
let v=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let k;if(t.data===void 0&&(k="data")){let h={instancePath:a,keyword:"required",params:{missingProperty:k}};
r===null?r=[h]:r.push(h),e++}}var c=v===e;c&&o?(o=!1,s=[s,2]):c&&(o=!0,s=2)}if(o)e=i,r!==null&&(i?r.length=i:r=null);else{let v={instancePath:a,keyword:"oneOf",
params:{passingSchemas:s}};return r===null?r=[v]:r.push(v),e++,Dr.errors=r,!1}if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let v=e;for(let P in t)if(!(P===
"type"||P==="source"||P==="target"||P==="resource"||P==="data"||P==="environmentVars"||P==="properties"))return Dr.errors=[{instancePath:a,keyword:"additionalPr\
operties",params:{additionalProperty:P}}],!1;if(v===e){if(t.type!==void 0){let P=t.type,k=e;if(typeof P!="string")return Dr.errors=[{instancePath:a+"/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(P==="artifact"||P==="attestation"||P==="log"||P==="evidence"||P==="metrics"||P==="other"))return Dr.errors=[{instancePath:a+
"/type",keyword:"enum",params:{allowedValues:ci.properties.type.enum}}],!1;var p=k===e}else var p=!0;if(p){if(t.source!==void 0){let k=e;De(t.source,{instancePath:a+
"/source",parentData:t,parentDataProperty:"source",rootData:n})||(r=r===null?De.errors:r.concat(De.errors),e=r.length);var p=k===e}else var p=!0;if(p){if(t.target!==
void 0){let h=e;De(t.target,{instancePath:a+"/target",parentData:t,parentDataProperty:"target",rootData:n})||(r=r===null?De.errors:r.concat(De.errors),e=r.length);
var p=h===e}else var p=!0;if(p){if(t.resource!==void 0){let j=e;De(t.resource,{instancePath:a+"/resource",parentData:t,parentDataProperty:"resource",rootData:n})||
(r=r===null?De.errors:r.concat(De.errors),e=r.length);var p=j===e}else var p=!0;if(p){if(t.data!==void 0){let L=e;be(t.data,{instancePath:a+"/data",parentData:t,
parentDataProperty:"data",rootData:n})||(r=r===null?be.errors:r.concat(be.errors),e=r.length);var p=L===e}else var p=!0;if(p){if(t.environmentVars!==void 0){let A=t.
environmentVars,C=e;if(e===C)if(Array.isArray(A)){var y=!0;let $=A.length;for(let m=0;m<$;m++){let D=A[m],g=e,w=e,q=!1,O=null,x=e;F(D,{instancePath:a+"/environm\
entVars/"+m,parentData:A,parentDataProperty:m,rootData:n})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var l=x===e;l&&(q=!0,O=0);let R=e;if(typeof D!="\
string"){let N={instancePath:a+"/environmentVars/"+m,keyword:"type",params:{type:"string"}};r===null?r=[N]:r.push(N),e++}var l=R===e;if(l&&q?(q=!1,O=[O,1]):l&&(q=
!0,O=1),q)e=w,r!==null&&(w?r.length=w:r=null);else{let N={instancePath:a+"/environmentVars/"+m,keyword:"oneOf",params:{passingSchemas:O}};return r===null?r=[N]:
r.push(N),e++,Dr.errors=r,!1}var y=g===e;if(!y)break}if(y&&!(pe(),oe(se)).unique(A))return Dr.errors=[{instancePath:a+"/environmentVars",keyword:"uniqueItems",params:{}}],
!1}else return Dr.errors=[{instancePath:a+"/environmentVars",keyword:"type",params:{type:"array"}}],!1;var p=C===e}else var p=!0;if(p)if(t.properties!==void 0){
let A=t.properties,C=e;if(e===C)if(Array.isArray(A)){var d=!0;let $=A.length;for(let m=0;m<$;m++){let D=e;F(A[m],{instancePath:a+"/properties/"+m,parentData:A,parentDataProperty:m,
rootData:n})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var d=D===e;if(!d)break}}else return Dr.errors=[{instancePath:a+"/properties",keyword:"type",params:{
type:"array"}}],!1;var p=C===e}else var p=!0}}}}}}}else return Dr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Dr.errors=r,e===0}function Xe(t,{
instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.type===void 0&&
(p="type")||t["bom-ref"]===void 0&&(p="bom-ref")||t.uid===void 0&&(p="uid"))return Xe.errors=[{instancePath:a,keyword:"required",params:{missingProperty:p}}],!1;
{let y=e;for(let l in t)if(!Ar.call(na.properties,l))return Xe.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(y===
e){if(t["bom-ref"]!==void 0){let l=e;M(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?M.errors:r.concat(
M.errors),e=r.length);var i=l===e}else var i=!0;if(i){if(t.uid!==void 0){let d=e;if(typeof t.uid!="string")return Xe.errors=[{instancePath:a+"/uid",keyword:"typ\
e",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(t.name!==void 0){let v=e;if(typeof t.name!="string")return Xe.errors=[{instancePath:a+"/name",
keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i){if(t.description!==void 0){let P=e;if(typeof t.description!="string")return Xe.errors=
[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var i=P===e}else var i=!0;if(i){if(t.resourceReferences!==void 0){let k=t.resourceReferences,
h=e;if(e===h)if(Array.isArray(k)){var o=!0;let L=k.length;for(let A=0;A<L;A++){let C=e;De(k[A],{instancePath:a+"/resourceReferences/"+A,parentData:k,parentDataProperty:A,
rootData:n})||(r=r===null?De.errors:r.concat(De.errors),e=r.length);var o=C===e;if(!o)break}if(o&&!(pe(),oe(se)).unique(k))return Xe.errors=[{instancePath:a+"/r\
esourceReferences",keyword:"uniqueItems",params:{}}],!1}else return Xe.errors=[{instancePath:a+"/resourceReferences",keyword:"type",params:{type:"array"}}],!1;var i=h===
e}else var i=!0;if(i){if(t.type!==void 0){let h=t.type,j=e;if(typeof h!="string")return Xe.errors=[{instancePath:a+"/type",keyword:"type",params:{type:"string"}}],
!1;if(!(h==="manual"||h==="api"||h==="webhook"||h==="scheduled"))return Xe.errors=[{instancePath:a+"/type",keyword:"enum",params:{allowedValues:na.properties.type.
enum}}],!1;var i=j===e}else var i=!0;if(i){if(t.event!==void 0){let j=e;tt(t.event,{instancePath:a+"/event",parentData:t,parentDataProperty:"event",rootData:n})||
(r=r===null?tt.errors:r.concat(tt.errors),e=r.length);var i=j===e}else var i=!0;if(i){if(t.conditions!==void 0){let L=t.conditions,A=e;if(e===A)if(Array.isArray(
L)){var s=!0;let b=L.length;for(let $=0;$<b;$++){let m=e;ct(L[$],{instancePath:a+"/conditions/"+$,parentData:L,parentDataProperty:$,rootData:n})||(r=r===null?ct.
errors:r.concat(ct.errors),e=r.length);var s=m===e;if(!s)break}if(s&&!(pe(),oe(se)).unique(L))return Xe.errors=[{instancePath:a+"/conditions",keyword:"uniqueIte\
ms",params:{}}],!1}else return Xe.errors=[{instancePath:a+"/conditions",keyword:"type",params:{type:"array"}}],!1;var i=A===e}else var i=!0;if(i){if(t.timeActivated!==
void 0){let A=t.timeActivated,C=e;if(e===C&&e===C)if(typeof A=="string"){if(!er.validate(A))return Xe.errors=[{instancePath:a+"/timeActivated",keyword:"format",
params:{format:"date-time"}}],!1}else return Xe.errors=[{instancePath:a+"/timeActivated",keyword:"type",params:{type:"string"}}],!1;var i=C===e}else var i=!0;if(i){
if(t.inputs!==void 0){let C=t.inputs,b=e;if(e===b)if(Array.isArray(C)){var f=!0;let m=C.length;for(let D=0;D<m;D++){let g=e;kr(C[D],{instancePath:a+"/inputs/"+D,
parentData:C,parentDataProperty:D,rootData:n})||(r=r===null?kr.errors:r.concat(kr.errors),e=r.length);var f=g===e;if(!f)break}if(f&&!(pe(),oe(se)).unique(C))return Xe.
errors=[{instancePath:a+"/inputs",keyword:"uniqueItems",params:{}}],!1}else return Xe.errors=[{instancePath:a+"/inputs",keyword:"type",params:{type:"array"}}],!1;
var i=b===e}else var i=!0;if(i){if(t.outputs!==void 0){let b=t.outputs,$=e;if(e===$)if(Array.isArray(b)){var u=!0;let D=b.length;for(let g=0;g<D;g++){let w=e;Dr(
b[g],{instancePath:a+"/outputs/"+g,parentData:b,parentDataProperty:g,rootData:n})||(r=r===null?Dr.errors:r.concat(Dr.errors),e=r.length);var u=w===e;if(!u)break}
if(u&&!(pe(),oe(se)).unique(b))return Xe.errors=[{instancePath:a+"/outputs",keyword:"uniqueItems",params:{}}],!1}else return Xe.errors=[{instancePath:a+"/output\
s",keyword:"type",params:{type:"array"}}],!1;var i=$===e}else var i=!0;if(i)if(t.properties!==void 0){let b=t.properties,$=e;if(e===$)if(Array.isArray(b)){var c=!0;
let D=b.length;for(let g=0;g<D;g++){let w=e;F(b[g],{instancePath:a+"/properties/"+g,parentData:b,parentDataProperty:g,rootData:n})||(r=r===null?F.errors:r.concat(
F.errors),e=r.length);var c=w===e;if(!c)break}}else return Xe.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=$===e}else var i=!0}}}}}}}}}}}}}else
return Xe.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Xe.errors=r,e===0}function ht(t,{instancePath:a="",parentData:T,parentDataProperty:I,
rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let f in t)if(!(f==="executed"||f==="properties"))return ht.errors=
[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(s===e){if(t.executed!==void 0){let f=e;if(typeof t.executed!="string")return ht.
errors=[{instancePath:a+"/executed",keyword:"type",params:{type:"string"}}],!1;var o=f===e}else var o=!0;if(o)if(t.properties!==void 0){let f=t.properties,u=e;if(e===
u)if(Array.isArray(f)){var i=!0;let p=f.length;for(let y=0;y<p;y++){let l=e;F(f[y],{instancePath:a+"/properties/"+y,parentData:f,parentDataProperty:y,rootData:n})||
(r=r===null?F.errors:r.concat(F.errors),e=r.length);var i=l===e;if(!i)break}}else return ht.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"a\
rray"}}],!1;var o=u===e}else var o=!0}}else return ht.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ht.errors=r,e===0}function Kr(t,{
instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f=e;for(let u in t)
if(!(u==="name"||u==="description"||u==="commands"||u==="properties"))return Kr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:u}}],
!1;if(f===e){if(t.name!==void 0){let u=e;if(typeof t.name!="string")return Kr.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=u===
e}else var i=!0;if(i){if(t.description!==void 0){let c=e;if(typeof t.description!="string")return Kr.errors=[{instancePath:a+"/description",keyword:"type",params:{
type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(t.commands!==void 0){let p=t.commands,y=e;if(e===y)if(Array.isArray(p)){var o=!0;let d=p.length;for(let v=0;v<
d;v++){let P=e;ht(p[v],{instancePath:a+"/commands/"+v,parentData:p,parentDataProperty:v,rootData:n})||(r=r===null?ht.errors:r.concat(ht.errors),e=r.length);var o=P===
e;if(!o)break}}else return Kr.errors=[{instancePath:a+"/commands",keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i)if(t.properties!==void 0){
let p=t.properties,y=e;if(e===y)if(Array.isArray(p)){var s=!0;let d=p.length;for(let v=0;v<d;v++){let P=e;F(p[v],{instancePath:a+"/properties/"+v,parentData:p,parentDataProperty:v,
rootData:n})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var s=P===e;if(!s)break}}else return Kr.errors=[{instancePath:a+"/properties",keyword:"type",params:{
type:"array"}}],!1;var i=y===e}else var i=!0}}}}else return Kr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Kr.errors=r,e===0}var sa={
type:"object",required:["bom-ref","uid"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},aliases:{
type:"array",items:{type:"string"}},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoi\
ce"}},accessMode:{type:"string",enum:["read-only","read-write","read-write-once","write-once","write-only"]},mountPath:{type:"string"},managedDataType:{type:"st\
ring"},volumeRequest:{type:"string"},volume:{$ref:"#/definitions/volume"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},di={type:"object",additionalProperties:!1,
properties:{uid:{type:"string"},name:{type:"string"},mode:{type:"string",enum:["filesystem","block"]},path:{type:"string"},sizeAllocated:{type:"string"},persistent:{
type:"boolean"},remote:{type:"boolean"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}};function Sr(t,{instancePath:a="",parentData:T,parentDataProperty:I,
rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let f in t)if(!(f==="uid"||f==="name"||f==="mode"||f==="path"||
f==="sizeAllocated"||f==="persistent"||f==="remote"||f==="properties"))return Sr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;if(s===e){if(t.uid!==void 0){let f=e;if(typeof t.uid!="string")return Sr.errors=[{instancePath:a+"/uid",keyword:"type",params:{type:"string"}}],!1;var i=f===
e}else var i=!0;if(i){if(t.name!==void 0){let u=e;if(typeof t.name!="string")return Sr.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;
var i=u===e}else var i=!0;if(i){if(t.mode!==void 0){let c=t.mode,p=e;if(typeof c!="string")return Sr.errors=[{instancePath:a+"/mode",keyword:"type",params:{type:"\
string"}}],!1;if(!(c==="filesystem"||c==="block"))return Sr.errors=[{instancePath:a+"/mode",keyword:"enum",params:{allowedValues:di.properties.mode.enum}}],!1;var i=p===
e}else var i=!0;if(i){if(t.path!==void 0){let p=e;if(typeof t.path!="string")return Sr.errors=[{instancePath:a+"/path",keyword:"type",params:{type:"string"}}],!1;
var i=p===e}else var i=!0;if(i){if(t.sizeAllocated!==void 0){let y=e;if(typeof t.sizeAllocated!="string")return Sr.errors=[{instancePath:a+"/sizeAllocated",keyword:"\
type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(t.persistent!==void 0){let l=e;if(typeof t.persistent!="boolean")return Sr.errors=[{instancePath:a+
"/persistent",keyword:"type",params:{type:"boolean"}}],!1;var i=l===e}else var i=!0;if(i){if(t.remote!==void 0){let d=e;if(typeof t.remote!="boolean")return Sr.
errors=[{instancePath:a+"/remote",keyword:"type",params:{type:"boolean"}}],!1;var i=d===e}else var i=!0;if(i)if(t.properties!==void 0){let d=t.properties,v=e;if(e===
v)if(Array.isArray(d)){var o=!0;let k=d.length;for(let h=0;h<k;h++){let j=e;F(d[h],{instancePath:a+"/properties/"+h,parentData:d,parentDataProperty:h,rootData:n})||
(r=r===null?F.errors:r.concat(F.errors),e=r.length);var o=j===e;if(!o)break}}else return Sr.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"a\
rray"}}],!1;var i=v===e}else var i=!0}}}}}}}}else return Sr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Sr.errors=r,e===0}function sr(t,{
instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t["bom-ref"]===
void 0&&(u="bom-ref")||t.uid===void 0&&(u="uid"))return sr.errors=[{instancePath:a,keyword:"required",params:{missingProperty:u}}],!1;{let c=e;for(let p in t)if(!Ar.
call(sa.properties,p))return sr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(c===e){if(t["bom-ref"]!==void 0){let p=e;
M(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var i=p===
e}else var i=!0;if(i){if(t.uid!==void 0){let y=e;if(typeof t.uid!="string")return sr.errors=[{instancePath:a+"/uid",keyword:"type",params:{type:"string"}}],!1;var i=y===
e}else var i=!0;if(i){if(t.name!==void 0){let l=e;if(typeof t.name!="string")return sr.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;
var i=l===e}else var i=!0;if(i){if(t.aliases!==void 0){let d=t.aliases,v=e;if(e===v)if(Array.isArray(d)){var o=!0;let k=d.length;for(let h=0;h<k;h++){let j=e;if(typeof d[h]!=
"string")return sr.errors=[{instancePath:a+"/aliases/"+h,keyword:"type",params:{type:"string"}}],!1;var o=j===e;if(!o)break}}else return sr.errors=[{instancePath:a+
"/aliases",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i){if(t.description!==void 0){let v=e;if(typeof t.description!="string")return sr.
errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i){if(t.resourceReferences!==void 0){let P=t.resourceReferences,
k=e;if(e===k)if(Array.isArray(P)){var s=!0;let j=P.length;for(let L=0;L<j;L++){let A=e;De(P[L],{instancePath:a+"/resourceReferences/"+L,parentData:P,parentDataProperty:L,
rootData:n})||(r=r===null?De.errors:r.concat(De.errors),e=r.length);var s=A===e;if(!s)break}if(s&&!(pe(),oe(se)).unique(P))return sr.errors=[{instancePath:a+"/r\
esourceReferences",keyword:"uniqueItems",params:{}}],!1}else return sr.errors=[{instancePath:a+"/resourceReferences",keyword:"type",params:{type:"array"}}],!1;var i=k===
e}else var i=!0;if(i){if(t.accessMode!==void 0){let k=t.accessMode,h=e;if(typeof k!="string")return sr.errors=[{instancePath:a+"/accessMode",keyword:"type",params:{
type:"string"}}],!1;if(!(k==="read-only"||k==="read-write"||k==="read-write-once"||k==="write-once"||k==="write-only"))return sr.errors=[{instancePath:a+"/acces\
sMode",keyword:"enum",params:{allowedValues:sa.properties.accessMode.enum}}],!1;var i=h===e}else var i=!0;if(i){if(t.mountPath!==void 0){let h=e;if(typeof t.mountPath!=
"string")return sr.errors=[{instancePath:a+"/mountPath",keyword:"type",params:{type:"string"}}],!1;var i=h===e}else var i=!0;if(i){if(t.managedDataType!==void 0){
let j=e;if(typeof t.managedDataType!="string")return sr.errors=[{instancePath:a+"/managedDataType",keyword:"type",params:{type:"string"}}],!1;var i=j===e}else var i=!0;
if(i){if(t.volumeRequest!==void 0){let L=e;if(typeof t.volumeRequest!="string")return sr.errors=[{instancePath:a+"/volumeRequest",keyword:"type",params:{type:"s\
tring"}}],!1;var i=L===e}else var i=!0;if(i){if(t.volume!==void 0){let A=e;Sr(t.volume,{instancePath:a+"/volume",parentData:t,parentDataProperty:"volume",rootData:n})||
(r=r===null?Sr.errors:r.concat(Sr.errors),e=r.length);var i=A===e}else var i=!0;if(i)if(t.properties!==void 0){let A=t.properties,C=e;if(e===C)if(Array.isArray(
A)){var f=!0;let $=A.length;for(let m=0;m<$;m++){let D=e;F(A[m],{instancePath:a+"/properties/"+m,parentData:A,parentDataProperty:m,rootData:n})||(r=r===null?F.errors:
r.concat(F.errors),e=r.length);var f=D===e;if(!f)break}}else return sr.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=C===
e}else var i=!0}}}}}}}}}}}}}else return sr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return sr.errors=r,e===0}function Ke(t,{instancePath:a="",
parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let d;if(t["bom-ref"]===void 0&&(d="bom\
-ref")||t.uid===void 0&&(d="uid")||t.taskTypes===void 0&&(d="taskTypes"))return Ke.errors=[{instancePath:a,keyword:"required",params:{missingProperty:d}}],!1;{let v=e;
for(let P in t)if(!Ar.call(yi.properties,P))return Ke.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:P}}],!1;if(v===e){if(t["\
bom-ref"]!==void 0){let P=e;M(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?M.errors:r.concat(M.errors),
e=r.length);var i=P===e}else var i=!0;if(i){if(t.uid!==void 0){let k=e;if(typeof t.uid!="string")return Ke.errors=[{instancePath:a+"/uid",keyword:"type",params:{
type:"string"}}],!1;var i=k===e}else var i=!0;if(i){if(t.name!==void 0){let h=e;if(typeof t.name!="string")return Ke.errors=[{instancePath:a+"/name",keyword:"ty\
pe",params:{type:"string"}}],!1;var i=h===e}else var i=!0;if(i){if(t.description!==void 0){let j=e;if(typeof t.description!="string")return Ke.errors=[{instancePath:a+
"/description",keyword:"type",params:{type:"string"}}],!1;var i=j===e}else var i=!0;if(i){if(t.resourceReferences!==void 0){let L=t.resourceReferences,A=e;if(e===
A)if(Array.isArray(L)){var o=!0;let b=L.length;for(let $=0;$<b;$++){let m=e;De(L[$],{instancePath:a+"/resourceReferences/"+$,parentData:L,parentDataProperty:$,rootData:n})||
(r=r===null?De.errors:r.concat(De.errors),e=r.length);var o=m===e;if(!o)break}if(o&&!(pe(),oe(se)).unique(L))return Ke.errors=[{instancePath:a+"/resourceReferen\
ces",keyword:"uniqueItems",params:{}}],!1}else return Ke.errors=[{instancePath:a+"/resourceReferences",keyword:"type",params:{type:"array"}}],!1;var i=A===e}else
var i=!0;if(i){if(t.taskTypes!==void 0){let A=t.taskTypes,C=e;if(e===C)if(Array.isArray(A)){var s=!0;let $=A.length;for(let m=0;m<$;m++){let D=e;mt(A[m],{instancePath:a+
"/taskTypes/"+m,parentData:A,parentDataProperty:m,rootData:n})||(r=r===null?mt.errors:r.concat(mt.errors),e=r.length);var s=D===e;if(!s)break}}else return Ke.errors=
[{instancePath:a+"/taskTypes",keyword:"type",params:{type:"array"}}],!1;var i=C===e}else var i=!0;if(i){if(t.trigger!==void 0){let C=e;Xe(t.trigger,{instancePath:a+
"/trigger",parentData:t,parentDataProperty:"trigger",rootData:n})||(r=r===null?Xe.errors:r.concat(Xe.errors),e=r.length);var i=C===e}else var i=!0;if(i){if(t.steps!==
void 0){let b=t.steps,$=e;if(e===$)if(Array.isArray(b)){var f=!0;let D=b.length;for(let g=0;g<D;g++){let w=e;Kr(b[g],{instancePath:a+"/steps/"+g,parentData:b,parentDataProperty:g,
rootData:n})||(r=r===null?Kr.errors:r.concat(Kr.errors),e=r.length);var f=w===e;if(!f)break}if(f&&!(pe(),oe(se)).unique(b))return Ke.errors=[{instancePath:a+"/s\
teps",keyword:"uniqueItems",params:{}}],!1}else return Ke.errors=[{instancePath:a+"/steps",keyword:"type",params:{type:"array"}}],!1;var i=$===e}else var i=!0;if(i){
if(t.inputs!==void 0){let $=t.inputs,m=e;if(e===m)if(Array.isArray($)){var u=!0;let g=$.length;for(let w=0;w<g;w++){let q=e;kr($[w],{instancePath:a+"/inputs/"+w,
parentData:$,parentDataProperty:w,rootData:n})||(r=r===null?kr.errors:r.concat(kr.errors),e=r.length);var u=q===e;if(!u)break}if(u&&!(pe(),oe(se)).unique($))return Ke.
errors=[{instancePath:a+"/inputs",keyword:"uniqueItems",params:{}}],!1}else return Ke.errors=[{instancePath:a+"/inputs",keyword:"type",params:{type:"array"}}],!1;
var i=m===e}else var i=!0;if(i){if(t.outputs!==void 0){let m=t.outputs,D=e;if(e===D)if(Array.isArray(m)){var c=!0;let w=m.length;for(let q=0;q<w;q++){let O=e;Dr(
m[q],{instancePath:a+"/outputs/"+q,parentData:m,parentDataProperty:q,rootData:n})||(r=r===null?Dr.errors:r.concat(Dr.errors),e=r.length);var c=O===e;if(!c)break}
if(c&&!(pe(),oe(se)).unique(m))return Ke.errors=[{instancePath:a+"/outputs",keyword:"uniqueItems",params:{}}],!1}else return Ke.errors=[{instancePath:a+"/output\
s",keyword:"type",params:{type:"array"}}],!1;var i=D===e}else var i=!0;if(i){if(t.timeStart!==void 0){let D=t.timeStart,g=e;if(e===g&&e===g)if(typeof D=="string"){
if(!er.validate(D))return Ke.errors=[{instancePath:a+"/timeStart",keyword:"format",params:{format:"date-time"}}],!1}else return Ke.errors=[{instancePath:a+"/tim\
eStart",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(t.timeEnd!==void 0){let g=t.timeEnd,w=e;if(e===w&&e===w)if(typeof g=="stri\
ng"){if(!er.validate(g))return Ke.errors=[{instancePath:a+"/timeEnd",keyword:"format",params:{format:"date-time"}}],!1}else return Ke.errors=[{instancePath:a+"/\
timeEnd",keyword:"type",params:{type:"string"}}],!1;var i=w===e}else var i=!0;if(i){if(t.workspaces!==void 0){let w=t.workspaces,q=e;if(e===q)if(Array.isArray(w)){
var p=!0;let x=w.length;for(let R=0;R<x;R++){let S=e;sr(w[R],{instancePath:a+"/workspaces/"+R,parentData:w,parentDataProperty:R,rootData:n})||(r=r===null?sr.errors:
r.concat(sr.errors),e=r.length);var p=S===e;if(!p)break}if(p&&!(pe(),oe(se)).unique(w))return Ke.errors=[{instancePath:a+"/workspaces",keyword:"uniqueItems",params:{}}],
!1}else return Ke.errors=[{instancePath:a+"/workspaces",keyword:"type",params:{type:"array"}}],!1;var i=q===e}else var i=!0;if(i){if(t.runtimeTopology!==void 0){
let q=t.runtimeTopology,O=e;if(e===O)if(Array.isArray(q)){var y=!0;let R=q.length;for(let S=0;S<R;S++){let N=e;gr(q[S],{instancePath:a+"/runtimeTopology/"+S,parentData:q,
parentDataProperty:S,rootData:n})||(r=r===null?gr.errors:r.concat(gr.errors),e=r.length);var y=N===e;if(!y)break}if(y&&!(pe(),oe(se)).unique(q))return Ke.errors=
[{instancePath:a+"/runtimeTopology",keyword:"uniqueItems",params:{}}],!1}else return Ke.errors=[{instancePath:a+"/runtimeTopology",keyword:"type",params:{type:"\
array"}}],!1;var i=O===e}else var i=!0;if(i)if(t.properties!==void 0){let q=t.properties,O=e;if(e===O)if(Array.isArray(q)){var l=!0;let R=q.length;for(let S=0;S<
R;S++){let N=e;F(q[S],{instancePath:a+"/properties/"+S,parentData:q,parentDataProperty:S,rootData:n})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var l=N===
e;if(!l)break}}else return Ke.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=O===e}else var i=!0}}}}}}}}}}}}}}}}else return Ke.
errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Ke.errors=r,e===0}function _e(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let P;if(t["bom-ref"]===void 0&&(P="bom-ref")||t.uid===void 0&&(P="uid")||t.taskTypes===void 0&&
(P="taskTypes"))return _e.errors=[{instancePath:a,keyword:"required",params:{missingProperty:P}}],!1;{let k=e;for(let h in t)if(!Ar.call(li.properties,h))return _e.
errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:h}}],!1;if(k===e){if(t["bom-ref"]!==void 0){let h=e;M(t["bom-ref"],{instancePath:a+
"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var i=h===e}else var i=!0;if(i){if(t.uid!==
void 0){let j=e;if(typeof t.uid!="string")return _e.errors=[{instancePath:a+"/uid",keyword:"type",params:{type:"string"}}],!1;var i=j===e}else var i=!0;if(i){if(t.
name!==void 0){let L=e;if(typeof t.name!="string")return _e.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=L===e}else var i=!0;
if(i){if(t.description!==void 0){let A=e;if(typeof t.description!="string")return _e.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],
!1;var i=A===e}else var i=!0;if(i){if(t.resourceReferences!==void 0){let C=t.resourceReferences,b=e;if(e===b)if(Array.isArray(C)){var o=!0;let m=C.length;for(let D=0;D<
m;D++){let g=e;De(C[D],{instancePath:a+"/resourceReferences/"+D,parentData:C,parentDataProperty:D,rootData:n})||(r=r===null?De.errors:r.concat(De.errors),e=r.length);
var o=g===e;if(!o)break}if(o&&!(pe(),oe(se)).unique(C))return _e.errors=[{instancePath:a+"/resourceReferences",keyword:"uniqueItems",params:{}}],!1}else return _e.
errors=[{instancePath:a+"/resourceReferences",keyword:"type",params:{type:"array"}}],!1;var i=b===e}else var i=!0;if(i){if(t.tasks!==void 0){let b=t.tasks,$=e;if(e===
$)if(Array.isArray(b)){var s=!0;let D=b.length;for(let g=0;g<D;g++){let w=e;Ke(b[g],{instancePath:a+"/tasks/"+g,parentData:b,parentDataProperty:g,rootData:n})||
(r=r===null?Ke.errors:r.concat(Ke.errors),e=r.length);var s=w===e;if(!s)break}if(s&&!(pe(),oe(se)).unique(b))return _e.errors=[{instancePath:a+"/tasks",keyword:"\
uniqueItems",params:{}}],!1}else return _e.errors=[{instancePath:a+"/tasks",keyword:"type",params:{type:"array"}}],!1;var i=$===e}else var i=!0;if(i){if(t.taskDependencies!==
void 0){let $=t.taskDependencies,m=e;if(e===m)if(Array.isArray($)){var f=!0;let g=$.length;for(let w=0;w<g;w++){let q=e;gr($[w],{instancePath:a+"/taskDependenci\
es/"+w,parentData:$,parentDataProperty:w,rootData:n})||(r=r===null?gr.errors:r.concat(gr.errors),e=r.length);var f=q===e;if(!f)break}if(f&&!(pe(),oe(se)).unique(
$))return _e.errors=[{instancePath:a+"/taskDependencies",keyword:"uniqueItems",params:{}}],!1}else return _e.errors=[{instancePath:a+"/taskDependencies",keyword:"\
type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i){if(t.taskTypes!==void 0){let m=t.taskTypes,D=e;if(e===D)if(Array.isArray(m)){var u=!0;let w=m.length;
for(let q=0;q<w;q++){let O=e;mt(m[q],{instancePath:a+"/taskTypes/"+q,parentData:m,parentDataProperty:q,rootData:n})||(r=r===null?mt.errors:r.concat(mt.errors),e=
r.length);var u=O===e;if(!u)break}}else return _e.errors=[{instancePath:a+"/taskTypes",keyword:"type",params:{type:"array"}}],!1;var i=D===e}else var i=!0;if(i){
if(t.trigger!==void 0){let D=e;Xe(t.trigger,{instancePath:a+"/trigger",parentData:t,parentDataProperty:"trigger",rootData:n})||(r=r===null?Xe.errors:r.concat(Xe.
errors),e=r.length);var i=D===e}else var i=!0;if(i){if(t.steps!==void 0){let g=t.steps,w=e;if(e===w)if(Array.isArray(g)){var c=!0;let O=g.length;for(let x=0;x<O;x++){
let R=e;Kr(g[x],{instancePath:a+"/steps/"+x,parentData:g,parentDataProperty:x,rootData:n})||(r=r===null?Kr.errors:r.concat(Kr.errors),e=r.length);var c=R===e;if(!c)
break}if(c&&!(pe(),oe(se)).unique(g))return _e.errors=[{instancePath:a+"/steps",keyword:"uniqueItems",params:{}}],!1}else return _e.errors=[{instancePath:a+"/st\
eps",keyword:"type",params:{type:"array"}}],!1;var i=w===e}else var i=!0;if(i){if(t.inputs!==void 0){let w=t.inputs,q=e;if(e===q)if(Array.isArray(w)){var p=!0;let x=w.
length;for(let R=0;R<x;R++){let S=e;kr(w[R],{instancePath:a+"/inputs/"+R,parentData:w,parentDataProperty:R,rootData:n})||(r=r===null?kr.errors:r.concat(kr.errors),
e=r.length);var p=S===e;if(!p)break}if(p&&!(pe(),oe(se)).unique(w))return _e.errors=[{instancePath:a+"/inputs",keyword:"uniqueItems",params:{}}],!1}else return _e.
errors=[{instancePath:a+"/inputs",keyword:"type",params:{type:"array"}}],!1;var i=q===e}else var i=!0;if(i){if(t.outputs!==void 0){let q=t.outputs,O=e;if(e===O)
if(Array.isArray(q)){var y=!0;let R=q.length;for(let S=0;S<R;S++){let N=e;Dr(q[S],{instancePath:a+"/outputs/"+S,parentData:q,parentDataProperty:S,rootData:n})||
(r=r===null?Dr.errors:r.concat(Dr.errors),e=r.length);var y=N===e;if(!y)break}if(y&&!(pe(),oe(se)).unique(q))return _e.errors=[{instancePath:a+"/outputs",keyword:"\
uniqueItems",params:{}}],!1}else return _e.errors=[{instancePath:a+"/outputs",keyword:"type",params:{type:"array"}}],!1;var i=O===e}else var i=!0;if(i){if(t.timeStart!==
void 0){let O=t.timeStart,x=e;if(e===x&&e===x)if(typeof O=="string"){if(!er.validate(O))return _e.errors=[{instancePath:a+"/timeStart",keyword:"format",params:{
format:"date-time"}}],!1}else return _e.errors=[{instancePath:a+"/timeStart",keyword:"type",params:{type:"string"}}],!1;var i=x===e}else var i=!0;if(i){if(t.timeEnd!==
void 0){let x=t.timeEnd,R=e;if(e===R&&e===R)if(typeof x=="string"){if(!er.validate(x))return _e.errors=[{instancePath:a+"/timeEnd",keyword:"format",params:{format:"\
date-time"}}],!1}else return _e.errors=[{instancePath:a+"/timeEnd",keyword:"type",params:{type:"string"}}],!1;var i=R===e}else var i=!0;if(i){if(t.workspaces!==
void 0){let R=t.workspaces,S=e;if(e===S)if(Array.isArray(R)){var l=!0;let _=R.length;for(let E=0;E<_;E++){let G=e;sr(R[E],{instancePath:a+"/workspaces/"+E,parentData:R,
parentDataProperty:E,rootData:n})||(r=r===null?sr.errors:r.concat(sr.errors),e=r.length);var l=G===e;if(!l)break}if(l&&!(pe(),oe(se)).unique(R))return _e.errors=
[{instancePath:a+"/workspaces",keyword:"uniqueItems",params:{}}],!1}else return _e.errors=[{instancePath:a+"/workspaces",keyword:"type",params:{type:"array"}}],
!1;var i=S===e}else var i=!0;if(i){if(t.runtimeTopology!==void 0){let S=t.runtimeTopology,N=e;if(e===N)if(Array.isArray(S)){var d=!0;let E=S.length;for(let G=0;G<
E;G++){let V=e;gr(S[G],{instancePath:a+"/runtimeTopology/"+G,parentData:S,parentDataProperty:G,rootData:n})||(r=r===null?gr.errors:r.concat(gr.errors),e=r.length);
var d=V===e;if(!d)break}if(d&&!(pe(),oe(se)).unique(S))return _e.errors=[{instancePath:a+"/runtimeTopology",keyword:"uniqueItems",params:{}}],!1}else return _e.
errors=[{instancePath:a+"/runtimeTopology",keyword:"type",params:{type:"array"}}],!1;var i=N===e}else var i=!0;if(i)if(t.properties!==void 0){let S=t.properties,
N=e;if(e===N)if(Array.isArray(S)){var v=!0;let E=S.length;for(let G=0;G<E;G++){let V=e;F(S[G],{instancePath:a+"/properties/"+G,parentData:S,parentDataProperty:G,
rootData:n})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var v=V===e;if(!v)break}}else return _e.errors=[{instancePath:a+"/properties",keyword:"type",params:{
type:"array"}}],!1;var i=N===e}else var i=!0}}}}}}}}}}}}}}}}}}else return _e.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return _e.errors=
r,e===0}function Gr(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){
let c=e;for(let p in t)if(!(p==="bom-ref"||p==="components"||p==="services"||p==="workflows"||p==="properties"))return Gr.errors=[{instancePath:a,keyword:"addit\
ionalProperties",params:{additionalProperty:p}}],!1;if(c===e){if(t["bom-ref"]!==void 0){let p=e;M(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"\
bom-ref",rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var i=p===e}else var i=!0;if(i){if(t.components!==void 0){let y=t.components,l=e;if(e===
l)if(Array.isArray(y)){var o=!0;let v=y.length;for(let P=0;P<v;P++){let k=e;X(y[P],{instancePath:a+"/components/"+P,parentData:y,parentDataProperty:P,rootData:n})||
(r=r===null?X.errors:r.concat(X.errors),e=r.length);var o=k===e;if(!o)break}if(o&&!(pe(),oe(se)).unique(y))return Gr.errors=[{instancePath:a+"/components",keyword:"\
uniqueItems",params:{}}],!1}else return Gr.errors=[{instancePath:a+"/components",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(t.
services!==void 0){let l=t.services,d=e;if(e===d)if(Array.isArray(l)){var s=!0;let P=l.length;for(let k=0;k<P;k++){let h=e;Oe(l[k],{instancePath:a+"/services/"+
k,parentData:l,parentDataProperty:k,rootData:n})||(r=r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var s=h===e;if(!s)break}if(s&&!(pe(),oe(se)).unique(l))return Gr.
errors=[{instancePath:a+"/services",keyword:"uniqueItems",params:{}}],!1}else return Gr.errors=[{instancePath:a+"/services",keyword:"type",params:{type:"array"}}],
!1;var i=d===e}else var i=!0;if(i){if(t.workflows!==void 0){let d=t.workflows,v=e;if(e===v)if(Array.isArray(d)){var f=!0;let k=d.length;for(let h=0;h<k;h++){let j=e;
_e(d[h],{instancePath:a+"/workflows/"+h,parentData:d,parentDataProperty:h,rootData:n})||(r=r===null?_e.errors:r.concat(_e.errors),e=r.length);var f=j===e;if(!f)
break}if(f&&!(pe(),oe(se)).unique(d))return Gr.errors=[{instancePath:a+"/workflows",keyword:"uniqueItems",params:{}}],!1}else return Gr.errors=[{instancePath:a+
"/workflows",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0;if(i)if(t.properties!==void 0){let d=t.properties,v=e;if(e===v)if(Array.isArray(
d)){var u=!0;let k=d.length;for(let h=0;h<k;h++){let j=e;F(d[h],{instancePath:a+"/properties/"+h,parentData:d,parentDataProperty:h,rootData:n})||(r=r===null?F.errors:
r.concat(F.errors),e=r.length);var u=j===e;if(!u)break}}else return Gr.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=v===
e}else var i=!0}}}}}else return Gr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Gr.errors=r,e===0}var oa={type:"object",additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},name:{type:"string"},version:{type:"string"},description:{type:"string"},owner:{type:"string"},requirements:{
type:"array",items:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},identifier:{type:"string"},title:{type:"string"},
text:{type:"string"},descriptions:{type:"array",items:{type:"string"}},openCre:{type:"array",items:{type:"string",pattern:"^CRE:[0-9]+-[0-9]+$"}},parent:{$ref:"\
#/definitions/refLinkType"},properties:{type:"array",items:{$ref:"#/definitions/property"}},externalReferences:{type:"array",items:{$ref:"#/definitions/external\
Reference"}}}}},levels:{type:"array",items:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},identifier:{type:"string"},
title:{type:"string"},description:{type:"string"},requirements:{type:"array",items:{$ref:"#/definitions/refLinkType"}}}}},externalReferences:{type:"array",items:{
$ref:"#/definitions/externalReference"}},signature:{$ref:"#/definitions/signature"}}},ui=new RegExp("^CRE:[0-9]+-[0-9]+$","u");function Ge(t,{instancePath:a="",
parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let P=e;for(let k in t)if(!Ar.call(oa.properties,
k))return Ge.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:k}}],!1;if(P===e){if(t["bom-ref"]!==void 0){let k=e;M(t["bom-ref"],
{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var i=k===e}else var i=!0;
if(i){if(t.name!==void 0){let h=e;if(typeof t.name!="string")return Ge.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=h===e}else
var i=!0;if(i){if(t.version!==void 0){let j=e;if(typeof t.version!="string")return Ge.errors=[{instancePath:a+"/version",keyword:"type",params:{type:"string"}}],
!1;var i=j===e}else var i=!0;if(i){if(t.description!==void 0){let L=e;if(typeof t.description!="string")return Ge.errors=[{instancePath:a+"/description",keyword:"\
type",params:{type:"string"}}],!1;var i=L===e}else var i=!0;if(i){if(t.owner!==void 0){let A=e;if(typeof t.owner!="string")return Ge.errors=[{instancePath:a+"/o\
wner",keyword:"type",params:{type:"string"}}],!1;var i=A===e}else var i=!0;if(i){if(t.requirements!==void 0){let C=t.requirements,b=e;if(e===b)if(Array.isArray(
C)){var o=!0;let m=C.length;for(let D=0;D<m;D++){let g=C[D],w=e;if(e===w)if(g&&typeof g=="object"&&!Array.isArray(g)){let O=e;for(let x in g)if(!Ar.call(oa.properties.
requirements.items.properties,x))return Ge.errors=[{instancePath:a+"/requirements/"+D,keyword:"additionalProperties",params:{additionalProperty:x}}],!1;if(O===e){
if(g["bom-ref"]!==void 0){let x=e;M(g["bom-ref"],{instancePath:a+"/requirements/"+D+"/bom-ref",parentData:g,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?
M.errors:r.concat(M.errors),e=r.length);var s=x===e}else var s=!0;if(s){if(g.identifier!==void 0){let R=e;if(typeof g.identifier!="string")return Ge.errors=[{instancePath:a+
"/requirements/"+D+"/identifier",keyword:"type",params:{type:"string"}}],!1;var s=R===e}else var s=!0;if(s){if(g.title!==void 0){let S=e;if(typeof g.title!="str\
ing")return Ge.errors=[{instancePath:a+"/requirements/"+D+"/title",keyword:"type",params:{type:"string"}}],!1;var s=S===e}else var s=!0;if(s){if(g.text!==void 0){
let N=e;if(typeof g.text!="string")return Ge.errors=[{instancePath:a+"/requirements/"+D+"/text",keyword:"type",params:{type:"string"}}],!1;var s=N===e}else var s=!0;
if(s){if(g.descriptions!==void 0){let _=g.descriptions,E=e;if(e===E)if(Array.isArray(_)){var f=!0;let V=_.length;for(let B=0;B<V;B++){let re=e;if(typeof _[B]!="\
string")return Ge.errors=[{instancePath:a+"/requirements/"+D+"/descriptions/"+B,keyword:"type",params:{type:"string"}}],!1;var f=re===e;if(!f)break}}else return Ge.
errors=[{instancePath:a+"/requirements/"+D+"/descriptions",keyword:"type",params:{type:"array"}}],!1;var s=E===e}else var s=!0;if(s){if(g.openCre!==void 0){let E=g.
openCre,G=e;if(e===G)if(Array.isArray(E)){var u=!0;let B=E.length;for(let re=0;re<B;re++){let we=E[re],Z=e;if(e===Z)if(typeof we=="string"){if(!ui.test(we))return Ge.
errors=[{instancePath:a+"/requirements/"+D+"/openCre/"+re,keyword:"pattern",params:{pattern:"^CRE:[0-9]+-[0-9]+$"}}],!1}else return Ge.errors=[{instancePath:a+"\
/requirements/"+D+"/openCre/"+re,keyword:"type",params:{type:"string"}}],!1;var u=Z===e;if(!u)break}}else return Ge.errors=[{instancePath:a+"/requirements/"+D+"\
/openCre",keyword:"type",params:{type:"array"}}],!1;var s=G===e}else var s=!0;if(s){if(g.parent!==void 0){let G=e;W(g.parent,{instancePath:a+"/requirements/"+D+
"/parent",parentData:g,parentDataProperty:"parent",rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var s=G===e}else var s=!0;if(s){if(g.properties!==
void 0){let V=g.properties,B=e;if(e===B)if(Array.isArray(V)){var c=!0;let we=V.length;for(let Z=0;Z<we;Z++){let Q=e;F(V[Z],{instancePath:a+"/requirements/"+D+"/\
properties/"+Z,parentData:V,parentDataProperty:Z,rootData:n})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var c=Q===e;if(!c)break}}else return Ge.errors=
[{instancePath:a+"/requirements/"+D+"/properties",keyword:"type",params:{type:"array"}}],!1;var s=B===e}else var s=!0;if(s)if(g.externalReferences!==void 0){let V=g.
externalReferences,B=e;if(e===B)if(Array.isArray(V)){var p=!0;let we=V.length;for(let Z=0;Z<we;Z++){let Q=e;qe(V[Z],{instancePath:a+"/requirements/"+D+"/externa\
lReferences/"+Z,parentData:V,parentDataProperty:Z,rootData:n})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var p=Q===e;if(!p)break}}else return Ge.errors=
[{instancePath:a+"/requirements/"+D+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var s=B===e}else var s=!0}}}}}}}}}else return Ge.errors=[{instancePath:a+
"/requirements/"+D,keyword:"type",params:{type:"object"}}],!1;var o=w===e;if(!o)break}}else return Ge.errors=[{instancePath:a+"/requirements",keyword:"type",params:{
type:"array"}}],!1;var i=b===e}else var i=!0;if(i){if(t.levels!==void 0){let b=t.levels,$=e;if(e===$)if(Array.isArray(b)){var y=!0;let D=b.length;for(let g=0;g<
D;g++){let w=b[g],q=e;if(e===q)if(w&&typeof w=="object"&&!Array.isArray(w)){let x=e;for(let R in w)if(!(R==="bom-ref"||R==="identifier"||R==="title"||R==="descr\
iption"||R==="requirements"))return Ge.errors=[{instancePath:a+"/levels/"+g,keyword:"additionalProperties",params:{additionalProperty:R}}],!1;if(x===e){if(w["bo\
m-ref"]!==void 0){let R=e;M(w["bom-ref"],{instancePath:a+"/levels/"+g+"/bom-ref",parentData:w,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?M.errors:r.
concat(M.errors),e=r.length);var l=R===e}else var l=!0;if(l){if(w.identifier!==void 0){let S=e;if(typeof w.identifier!="string")return Ge.errors=[{instancePath:a+
"/levels/"+g+"/identifier",keyword:"type",params:{type:"string"}}],!1;var l=S===e}else var l=!0;if(l){if(w.title!==void 0){let N=e;if(typeof w.title!="string")return Ge.
errors=[{instancePath:a+"/levels/"+g+"/title",keyword:"type",params:{type:"string"}}],!1;var l=N===e}else var l=!0;if(l){if(w.description!==void 0){let _=e;if(typeof w.
description!="string")return Ge.errors=[{instancePath:a+"/levels/"+g+"/description",keyword:"type",params:{type:"string"}}],!1;var l=_===e}else var l=!0;if(l)if(w.
requirements!==void 0){let _=w.requirements,E=e;if(e===E)if(Array.isArray(_)){var d=!0;let V=_.length;for(let B=0;B<V;B++){let re=e;W(_[B],{instancePath:a+"/lev\
els/"+g+"/requirements/"+B,parentData:_,parentDataProperty:B,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var d=re===e;if(!d)break}}else return Ge.
errors=[{instancePath:a+"/levels/"+g+"/requirements",keyword:"type",params:{type:"array"}}],!1;var l=E===e}else var l=!0}}}}}else return Ge.errors=[{instancePath:a+
"/levels/"+g,keyword:"type",params:{type:"object"}}],!1;var y=q===e;if(!y)break}}else return Ge.errors=[{instancePath:a+"/levels",keyword:"type",params:{type:"a\
rray"}}],!1;var i=$===e}else var i=!0;if(i){if(t.externalReferences!==void 0){let $=t.externalReferences,m=e;if(e===m)if(Array.isArray($)){var v=!0;let g=$.length;
for(let w=0;w<g;w++){let q=e;qe($[w],{instancePath:a+"/externalReferences/"+w,parentData:$,parentDataProperty:w,rootData:n})||(r=r===null?qe.errors:r.concat(qe.
errors),e=r.length);var v=q===e;if(!v)break}}else return Ge.errors=[{instancePath:a+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else
var i=!0;if(i)if(t.signature!==void 0){let $=e;Ce(t.signature,{instancePath:a+"/signature",parentData:t,parentDataProperty:"signature",rootData:n})||(r=r===null?
Ce.errors:r.concat(Ce.errors),e=r.length);var i=$===e}else var i=!0}}}}}}}}}else return Ge.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Ge.
errors=r,e===0}function z(t,{instancePath:a="",parentData:T,parentDataProperty:I,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let de;if(t.bomFormat===void 0&&(de="bomFormat")||t.specVersion===void 0&&(de="specVersion"))return z.errors=[{instancePath:a,keyword:"required",params:{missingProperty:de}}],
!1;{let le=e;for(let ie in t)if(!Ar.call(Ht.properties,ie))return z.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:ie}}],!1;if(le===
e){if(t.$schema!==void 0){let ie=e;if(typeof t.$schema!="string")return z.errors=[{instancePath:a+"/$schema",keyword:"type",params:{type:"string"}}],!1;var i=ie===
e}else var i=!0;if(i){if(t.bomFormat!==void 0){let ue=t.bomFormat,Ae=e;if(typeof ue!="string")return z.errors=[{instancePath:a+"/bomFormat",keyword:"type",params:{
type:"string"}}],!1;if(ue!=="CycloneDX")return z.errors=[{instancePath:a+"/bomFormat",keyword:"enum",params:{allowedValues:Ht.properties.bomFormat.enum}}],!1;var i=Ae===
e}else var i=!0;if(i){if(t.specVersion!==void 0){let Ae=e;if(typeof t.specVersion!="string")return z.errors=[{instancePath:a+"/specVersion",keyword:"type",params:{
type:"string"}}],!1;var i=Ae===e}else var i=!0;if(i){if(t.serialNumber!==void 0){let he=t.serialNumber,ee=e;if(e===ee)if(typeof he=="string"){if(!Ta.test(he))return z.
errors=[{instancePath:a+"/serialNumber",keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}}],!1}else return z.
errors=[{instancePath:a+"/serialNumber",keyword:"type",params:{type:"string"}}],!1;var i=ee===e}else var i=!0;if(i){if(t.version!==void 0){let ee=t.version,ye=e;
if(!(typeof ee=="number"&&!(ee%1)&&!isNaN(ee)))return z.errors=[{instancePath:a+"/version",keyword:"type",params:{type:"integer"}}],!1;if(e===ye&&typeof ee=="nu\
mber"&&(ee<1||isNaN(ee)))return z.errors=[{instancePath:a+"/version",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=ye===e}else var i=!0;if(i){if(t.
metadata!==void 0){let ye=e;Rr(t.metadata,{instancePath:a+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:n})||(r=r===null?Rr.errors:r.concat(Rr.
errors),e=r.length);var i=ye===e}else var i=!0;if(i){if(t.components!==void 0){let me=t.components,$e=e;if(e===$e)if(Array.isArray(me)){var o=!0;let br=me.length;
for(let ve=0;ve<br;ve++){let Pe=e;X(me[ve],{instancePath:a+"/components/"+ve,parentData:me,parentDataProperty:ve,rootData:n})||(r=r===null?X.errors:r.concat(X.errors),
e=r.length);var o=Pe===e;if(!o)break}if(o&&!(pe(),oe(se)).unique(me))return z.errors=[{instancePath:a+"/components",keyword:"uniqueItems",params:{}}],!1}else return z.
errors=[{instancePath:a+"/components",keyword:"type",params:{type:"array"}}],!1;var i=$e===e}else var i=!0;if(i){if(t.services!==void 0){let $e=t.services,ze=e;
if(e===ze)if(Array.isArray($e)){var s=!0;let ve=$e.length;for(let Pe=0;Pe<ve;Pe++){let Je=e;Oe($e[Pe],{instancePath:a+"/services/"+Pe,parentData:$e,parentDataProperty:Pe,
rootData:n})||(r=r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var s=Je===e;if(!s)break}if(s&&!(pe(),oe(se)).unique($e))return z.errors=[{instancePath:a+"/\
services",keyword:"uniqueItems",params:{}}],!1}else return z.errors=[{instancePath:a+"/services",keyword:"type",params:{type:"array"}}],!1;var i=ze===e}else var i=!0;
if(i){if(t.externalReferences!==void 0){let ze=t.externalReferences,br=e;if(e===br)if(Array.isArray(ze)){var f=!0;let Pe=ze.length;for(let Je=0;Je<Pe;Je++){let Qe=e;
qe(ze[Je],{instancePath:a+"/externalReferences/"+Je,parentData:ze,parentDataProperty:Je,rootData:n})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var f=Qe===
e;if(!f)break}}else return z.errors=[{instancePath:a+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=br===e}else var i=!0;if(i){if(t.dependencies!==
void 0){let br=t.dependencies,ve=e;if(e===ve)if(Array.isArray(br)){var u=!0;let Je=br.length;for(let Qe=0;Qe<Je;Qe++){let fe=e;gr(br[Qe],{instancePath:a+"/depen\
dencies/"+Qe,parentData:br,parentDataProperty:Qe,rootData:n})||(r=r===null?gr.errors:r.concat(gr.errors),e=r.length);var u=fe===e;if(!u)break}if(u&&!(pe(),oe(se)).
unique(br))return z.errors=[{instancePath:a+"/dependencies",keyword:"uniqueItems",params:{}}],!1}else return z.errors=[{instancePath:a+"/dependencies",keyword:"\
type",params:{type:"array"}}],!1;var i=ve===e}else var i=!0;if(i){if(t.compositions!==void 0){let ve=t.compositions,Pe=e;if(e===Pe)if(Array.isArray(ve)){var c=!0;
let Qe=ve.length;for(let fe=0;fe<Qe;fe++){let ke=e;Cr(ve[fe],{instancePath:a+"/compositions/"+fe,parentData:ve,parentDataProperty:fe,rootData:n})||(r=r===null?Cr.
errors:r.concat(Cr.errors),e=r.length);var c=ke===e;if(!c)break}if(c&&!(pe(),oe(se)).unique(ve))return z.errors=[{instancePath:a+"/compositions",keyword:"unique\
Items",params:{}}],!1}else return z.errors=[{instancePath:a+"/compositions",keyword:"type",params:{type:"array"}}],!1;var i=Pe===e}else var i=!0;if(i){if(t.vulnerabilities!==
void 0){let Pe=t.vulnerabilities,Je=e;if(e===Je)if(Array.isArray(Pe)){var p=!0;let fe=Pe.length;for(let ke=0;ke<fe;ke++){let We=e;te(Pe[ke],{instancePath:a+"/vu\
lnerabilities/"+ke,parentData:Pe,parentDataProperty:ke,rootData:n})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var p=We===e;if(!p)break}if(p&&!(pe(),
oe(se)).unique(Pe))return z.errors=[{instancePath:a+"/vulnerabilities",keyword:"uniqueItems",params:{}}],!1}else return z.errors=[{instancePath:a+"/vulnerabilit\
ies",keyword:"type",params:{type:"array"}}],!1;var i=Je===e}else var i=!0;if(i){if(t.annotations!==void 0){let Je=t.annotations,Qe=e;if(e===Qe)if(Array.isArray(
Je)){var y=!0;let ke=Je.length;for(let We=0;We<ke;We++){let $r=e;qr(Je[We],{instancePath:a+"/annotations/"+We,parentData:Je,parentDataProperty:We,rootData:n})||
(r=r===null?qr.errors:r.concat(qr.errors),e=r.length);var y=$r===e;if(!y)break}if(y&&!(pe(),oe(se)).unique(Je))return z.errors=[{instancePath:a+"/annotations",keyword:"\
uniqueItems",params:{}}],!1}else return z.errors=[{instancePath:a+"/annotations",keyword:"type",params:{type:"array"}}],!1;var i=Qe===e}else var i=!0;if(i){if(t.
formulation!==void 0){let Qe=t.formulation,fe=e;if(e===fe)if(Array.isArray(Qe)){var l=!0;let We=Qe.length;for(let $r=0;$r<We;$r++){let or=e;Gr(Qe[$r],{instancePath:a+
"/formulation/"+$r,parentData:Qe,parentDataProperty:$r,rootData:n})||(r=r===null?Gr.errors:r.concat(Gr.errors),e=r.length);var l=or===e;if(!l)break}if(l&&!(pe(),
oe(se)).unique(Qe))return z.errors=[{instancePath:a+"/formulation",keyword:"uniqueItems",params:{}}],!1}else return z.errors=[{instancePath:a+"/formulation",keyword:"\
type",params:{type:"array"}}],!1;var i=fe===e}else var i=!0;if(i){if(t.declarations!==void 0){let fe=t.declarations,ke=e;if(e===ke)if(fe&&typeof fe=="object"&&!Array.
isArray(fe)){let $r=e;for(let or in fe)if(!(or==="assessors"||or==="attestations"||or==="claims"||or==="evidence"||or==="targets"||or==="affirmation"||or==="sig\
nature"))return z.errors=[{instancePath:a+"/declarations",keyword:"additionalProperties",params:{additionalProperty:or}}],!1;if($r===e){if(fe.assessors!==void 0){
let or=fe.assessors,pr=e;if(e===pr)if(Array.isArray(or)){var d=!0;let wr=or.length;for(let Ze=0;Ze<wr;Ze++){let H=or[Ze],ne=e;if(e===ne)if(H&&typeof H=="object"&&
!Array.isArray(H)){let ge=e;for(let Me in H)if(!(Me==="bom-ref"||Me==="thirdParty"||Me==="organization"))return z.errors=[{instancePath:a+"/declarations/assesso\
rs/"+Ze,keyword:"additionalProperties",params:{additionalProperty:Me}}],!1;if(ge===e){if(H["bom-ref"]!==void 0){let Me=e;M(H["bom-ref"],{instancePath:a+"/declar\
ations/assessors/"+Ze+"/bom-ref",parentData:H,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var v=Me===e}else var v=!0;
if(v){if(H.thirdParty!==void 0){let rr=e;if(typeof H.thirdParty!="boolean")return z.errors=[{instancePath:a+"/declarations/assessors/"+Ze+"/thirdParty",keyword:"\
type",params:{type:"boolean"}}],!1;var v=rr===e}else var v=!0;if(v)if(H.organization!==void 0){let rr=e;ae(H.organization,{instancePath:a+"/declarations/assesso\
rs/"+Ze+"/organization",parentData:H,parentDataProperty:"organization",rootData:n})||(r=r===null?ae.errors:r.concat(ae.errors),e=r.length);var v=rr===e}else var v=!0}}}else
return z.errors=[{instancePath:a+"/declarations/assessors/"+Ze,keyword:"type",params:{type:"object"}}],!1;var d=ne===e;if(!d)break}}else return z.errors=[{instancePath:a+
"/declarations/assessors",keyword:"type",params:{type:"array"}}],!1;var P=pr===e}else var P=!0;if(P){if(fe.attestations!==void 0){let pr=fe.attestations,jr=e;if(e===
jr)if(Array.isArray(pr)){var k=!0;let Ze=pr.length;for(let H=0;H<Ze;H++){let ne=pr[H],J=e;if(e===J)if(ne&&typeof ne=="object"&&!Array.isArray(ne)){let Me=e;for(let rr in ne)
if(!(rr==="summary"||rr==="assessor"||rr==="map"||rr==="signature"))return z.errors=[{instancePath:a+"/declarations/attestations/"+H,keyword:"additionalProperti\
es",params:{additionalProperty:rr}}],!1;if(Me===e){if(ne.summary!==void 0){let rr=e;if(typeof ne.summary!="string")return z.errors=[{instancePath:a+"/declaratio\
ns/attestations/"+H+"/summary",keyword:"type",params:{type:"string"}}],!1;var h=rr===e}else var h=!0;if(h){if(ne.assessor!==void 0){let Er=e;W(ne.assessor,{instancePath:a+
"/declarations/attestations/"+H+"/assessor",parentData:ne,parentDataProperty:"assessor",rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var h=Er===
e}else var h=!0;if(h){if(ne.map!==void 0){let lr=ne.map,yr=e;if(e===yr)if(Array.isArray(lr)){var j=!0;let Se=lr.length;for(let Le=0;Le<Se;Le++){let Te=lr[Le],Ne=e;
if(e===Ne)if(Te&&typeof Te=="object"&&!Array.isArray(Te)){let Ye=e;for(let ir in Te)if(!(ir==="requirement"||ir==="claims"||ir==="counterClaims"||ir==="conforma\
nce"||ir==="confidence"))return z.errors=[{instancePath:a+"/declarations/attestations/"+H+"/map/"+Le,keyword:"additionalProperties",params:{additionalProperty:ir}}],
!1;if(Ye===e){if(Te.requirement!==void 0){let ir=e;W(Te.requirement,{instancePath:a+"/declarations/attestations/"+H+"/map/"+Le+"/requirement",parentData:Te,parentDataProperty:"\
requirement",rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var L=ir===e}else var L=!0;if(L){if(Te.claims!==void 0){let Wr=Te.claims,nr=e;if(e===
nr)if(Array.isArray(Wr)){var A=!0;let hr=Wr.length;for(let Ir=0;Ir<hr;Ir++){let cr=e;W(Wr[Ir],{instancePath:a+"/declarations/attestations/"+H+"/map/"+Le+"/claim\
s/"+Ir,parentData:Wr,parentDataProperty:Ir,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var A=cr===e;if(!A)break}}else return z.errors=[{instancePath:a+
"/declarations/attestations/"+H+"/map/"+Le+"/claims",keyword:"type",params:{type:"array"}}],!1;var L=nr===e}else var L=!0;if(L){if(Te.counterClaims!==void 0){let nr=Te.
counterClaims,ce=e;if(e===ce)if(Array.isArray(nr)){var C=!0;let Ir=nr.length;for(let cr=0;cr<Ir;cr++){let He=e;W(nr[cr],{instancePath:a+"/declarations/attestati\
ons/"+H+"/map/"+Le+"/counterClaims/"+cr,parentData:nr,parentDataProperty:cr,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var C=He===e;if(!C)
break}}else return z.errors=[{instancePath:a+"/declarations/attestations/"+H+"/map/"+Le+"/counterClaims",keyword:"type",params:{type:"array"}}],!1;var L=ce===e}else
var L=!0;if(L){if(Te.conformance!==void 0){let ce=Te.conformance,hr=e;if(e===hr)if(ce&&typeof ce=="object"&&!Array.isArray(ce)){let cr=e;for(let He in ce)if(!(He===
"score"||He==="rationale"||He==="mitigationStrategies"))return z.errors=[{instancePath:a+"/declarations/attestations/"+H+"/map/"+Le+"/conformance",keyword:"addi\
tionalProperties",params:{additionalProperty:He}}],!1;if(cr===e){if(ce.score!==void 0){let He=ce.score,fr=e;if(e===fr)if(typeof He=="number"){if(He>1||isNaN(He))
return z.errors=[{instancePath:a+"/declarations/attestations/"+H+"/map/"+Le+"/conformance/score",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(He<0||
isNaN(He))return z.errors=[{instancePath:a+"/declarations/attestations/"+H+"/map/"+Le+"/conformance/score",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return z.errors=[{instancePath:a+"/declarations/attestations/"+H+"/map/"+Le+"/conformance/score",keyword:"type",params:{type:"number"}}],!1;var b=fr===e}else
var b=!0;if(b){if(ce.rationale!==void 0){let fr=e;if(typeof ce.rationale!="string")return z.errors=[{instancePath:a+"/declarations/attestations/"+H+"/map/"+Le+"\
/conformance/rationale",keyword:"type",params:{type:"string"}}],!1;var b=fr===e}else var b=!0;if(b)if(ce.mitigationStrategies!==void 0){let fr=ce.mitigationStrategies,
Gt=e;if(e===Gt)if(Array.isArray(fr)){var $=!0;let Qt=fr.length;for(let zt=0;zt<Qt;zt++){let ma=e;W(fr[zt],{instancePath:a+"/declarations/attestations/"+H+"/map/"+
Le+"/conformance/mitigationStrategies/"+zt,parentData:fr,parentDataProperty:zt,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var $=ma===e;if(!$)
break}}else return z.errors=[{instancePath:a+"/declarations/attestations/"+H+"/map/"+Le+"/conformance/mitigationStrategies",keyword:"type",params:{type:"array"}}],
!1;var b=Gt===e}else var b=!0}}}else return z.errors=[{instancePath:a+"/declarations/attestations/"+H+"/map/"+Le+"/conformance",keyword:"type",params:{type:"obj\
ect"}}],!1;var L=hr===e}else var L=!0;if(L)if(Te.confidence!==void 0){let ce=Te.confidence,hr=e;if(e===hr)if(ce&&typeof ce=="object"&&!Array.isArray(ce)){let cr=e;
for(let He in ce)if(!(He==="score"||He==="rationale"))return z.errors=[{instancePath:a+"/declarations/attestations/"+H+"/map/"+Le+"/confidence",keyword:"additio\
nalProperties",params:{additionalProperty:He}}],!1;if(cr===e){if(ce.score!==void 0){let He=ce.score,fr=e;if(e===fr)if(typeof He=="number"){if(He>1||isNaN(He))return z.
errors=[{instancePath:a+"/declarations/attestations/"+H+"/map/"+Le+"/confidence/score",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(He<0||isNaN(He))
return z.errors=[{instancePath:a+"/declarations/attestations/"+H+"/map/"+Le+"/confidence/score",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return z.
errors=[{instancePath:a+"/declarations/attestations/"+H+"/map/"+Le+"/confidence/score",keyword:"type",params:{type:"number"}}],!1;var m=fr===e}else var m=!0;if(m)
if(ce.rationale!==void 0){let He=e;if(typeof ce.rationale!="string")return z.errors=[{instancePath:a+"/declarations/attestations/"+H+"/map/"+Le+"/confidence/rat\
ionale",keyword:"type",params:{type:"string"}}],!1;var m=He===e}else var m=!0}}else return z.errors=[{instancePath:a+"/declarations/attestations/"+H+"/map/"+Le+
"/confidence",keyword:"type",params:{type:"object"}}],!1;var L=hr===e}else var L=!0}}}}}else return z.errors=[{instancePath:a+"/declarations/attestations/"+H+"/\
map/"+Le,keyword:"type",params:{type:"object"}}],!1;var j=Ne===e;if(!j)break}}else return z.errors=[{instancePath:a+"/declarations/attestations/"+H+"/map",keyword:"\
type",params:{type:"array"}}],!1;var h=yr===e}else var h=!0;if(h)if(ne.signature!==void 0){let lr=e;Ce(ne.signature,{instancePath:a+"/declarations/attestations/"+
H+"/signature",parentData:ne,parentDataProperty:"signature",rootData:n})||(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);var h=lr===e}else var h=!0}}}}else
return z.errors=[{instancePath:a+"/declarations/attestations/"+H,keyword:"type",params:{type:"object"}}],!1;var k=J===e;if(!k)break}}else return z.errors=[{instancePath:a+
"/declarations/attestations",keyword:"type",params:{type:"array"}}],!1;var P=jr===e}else var P=!0;if(P){if(fe.claims!==void 0){let jr=fe.claims,wr=e;if(e===wr)if(Array.
isArray(jr)){var D=!0;let H=jr.length;for(let ne=0;ne<H;ne++){let J=jr[ne],ge=e;if(e===ge)if(J&&typeof J=="object"&&!Array.isArray(J)){let rr=e;for(let Er in J)
if(!Ar.call(Ht.properties.declarations.properties.claims.items.properties,Er))return z.errors=[{instancePath:a+"/declarations/claims/"+ne,keyword:"additionalPro\
perties",params:{additionalProperty:Er}}],!1;if(rr===e){if(J["bom-ref"]!==void 0){let Er=e;M(J["bom-ref"],{instancePath:a+"/declarations/claims/"+ne+"/bom-ref",
parentData:J,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var g=Er===e}else var g=!0;if(g){if(J.target!==void 0){
let lr=e;W(J.target,{instancePath:a+"/declarations/claims/"+ne+"/target",parentData:J,parentDataProperty:"target",rootData:n})||(r=r===null?W.errors:r.concat(W.
errors),e=r.length);var g=lr===e}else var g=!0;if(g){if(J.predicate!==void 0){let yr=e;if(typeof J.predicate!="string")return z.errors=[{instancePath:a+"/declar\
ations/claims/"+ne+"/predicate",keyword:"type",params:{type:"string"}}],!1;var g=yr===e}else var g=!0;if(g){if(J.mitigationStrategies!==void 0){let tr=J.mitigationStrategies,
Se=e;if(e===Se)if(Array.isArray(tr)){var w=!0;let Te=tr.length;for(let Ne=0;Ne<Te;Ne++){let Be=e;W(tr[Ne],{instancePath:a+"/declarations/claims/"+ne+"/mitigatio\
nStrategies/"+Ne,parentData:tr,parentDataProperty:Ne,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var w=Be===e;if(!w)break}}else return z.errors=
[{instancePath:a+"/declarations/claims/"+ne+"/mitigationStrategies",keyword:"type",params:{type:"array"}}],!1;var g=Se===e}else var g=!0;if(g){if(J.reasoning!==
void 0){let Se=e;if(typeof J.reasoning!="string")return z.errors=[{instancePath:a+"/declarations/claims/"+ne+"/reasoning",keyword:"type",params:{type:"string"}}],
!1;var g=Se===e}else var g=!0;if(g){if(J.evidence!==void 0){let Le=J.evidence,Te=e;if(e===Te)if(Array.isArray(Le)){var q=!0;let Be=Le.length;for(let Ye=0;Ye<Be;Ye++){
let ir=e;W(Le[Ye],{instancePath:a+"/declarations/claims/"+ne+"/evidence/"+Ye,parentData:Le,parentDataProperty:Ye,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),
e=r.length);var q=ir===e;if(!q)break}}else return z.errors=[{instancePath:a+"/declarations/claims/"+ne+"/evidence",keyword:"type",params:{type:"array"}}],!1;var g=Te===
e}else var g=!0;if(g){if(J.counterEvidence!==void 0){let Te=J.counterEvidence,Ne=e;if(e===Ne)if(Array.isArray(Te)){var O=!0;let Ye=Te.length;for(let ir=0;ir<Ye;ir++){
let Wr=e;W(Te[ir],{instancePath:a+"/declarations/claims/"+ne+"/counterEvidence/"+ir,parentData:Te,parentDataProperty:ir,rootData:n})||(r=r===null?W.errors:r.concat(
W.errors),e=r.length);var O=Wr===e;if(!O)break}}else return z.errors=[{instancePath:a+"/declarations/claims/"+ne+"/counterEvidence",keyword:"type",params:{type:"\
array"}}],!1;var g=Ne===e}else var g=!0;if(g){if(J.externalReferences!==void 0){let Ne=J.externalReferences,Be=e;if(e===Be)if(Array.isArray(Ne)){var x=!0;let ir=Ne.
length;for(let Wr=0;Wr<ir;Wr++){let nr=e;qe(Ne[Wr],{instancePath:a+"/declarations/claims/"+ne+"/externalReferences/"+Wr,parentData:Ne,parentDataProperty:Wr,rootData:n})||
(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var x=nr===e;if(!x)break}}else return z.errors=[{instancePath:a+"/declarations/claims/"+ne+"/externalRefer\
ences",keyword:"type",params:{type:"array"}}],!1;var g=Be===e}else var g=!0;if(g)if(J.signature!==void 0){let Ne=e;Ce(J.signature,{instancePath:a+"/declarations\
/claims/"+ne+"/signature",parentData:J,parentDataProperty:"signature",rootData:n})||(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);var g=Ne===e}else var g=!0}}}}}}}}}else
return z.errors=[{instancePath:a+"/declarations/claims/"+ne,keyword:"type",params:{type:"object"}}],!1;var D=ge===e;if(!D)break}}else return z.errors=[{instancePath:a+
"/declarations/claims",keyword:"type",params:{type:"array"}}],!1;var P=wr===e}else var P=!0;if(P){if(fe.evidence!==void 0){let wr=fe.evidence,Ze=e;if(e===Ze)if(Array.
isArray(wr)){var R=!0;let ne=wr.length;for(let J=0;J<ne;J++){let ge=wr[J],Me=e;if(e===Me)if(ge&&typeof ge=="object"&&!Array.isArray(ge)){let Er=e;for(let lr in ge)
if(!Ar.call(Ht.properties.declarations.properties.evidence.items.properties,lr))return z.errors=[{instancePath:a+"/declarations/evidence/"+J,keyword:"additional\
Properties",params:{additionalProperty:lr}}],!1;if(Er===e){if(ge["bom-ref"]!==void 0){let lr=e;M(ge["bom-ref"],{instancePath:a+"/declarations/evidence/"+J+"/bom\
-ref",parentData:ge,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var S=lr===e}else var S=!0;if(S){if(ge.propertyName!==
void 0){let yr=e;if(typeof ge.propertyName!="string")return z.errors=[{instancePath:a+"/declarations/evidence/"+J+"/propertyName",keyword:"type",params:{type:"s\
tring"}}],!1;var S=yr===e}else var S=!0;if(S){if(ge.description!==void 0){let tr=e;if(typeof ge.description!="string")return z.errors=[{instancePath:a+"/declara\
tions/evidence/"+J+"/description",keyword:"type",params:{type:"string"}}],!1;var S=tr===e}else var S=!0;if(S){if(ge.data!==void 0){let Se=ge.data,Le=e;if(e===Le)
if(Array.isArray(Se)){var N=!0;let Ne=Se.length;for(let Be=0;Be<Ne;Be++){let Ye=Se[Be],ir=e;if(e===ir)if(Ye&&typeof Ye=="object"&&!Array.isArray(Ye)){let nr=e;for(let ce in Ye)
if(!(ce==="name"||ce==="contents"||ce==="classification"||ce==="sensitiveData"||ce==="governance"))return z.errors=[{instancePath:a+"/declarations/evidence/"+J+
"/data/"+Be,keyword:"additionalProperties",params:{additionalProperty:ce}}],!1;if(nr===e){if(Ye.name!==void 0){let ce=e;if(typeof Ye.name!="string")return z.errors=
[{instancePath:a+"/declarations/evidence/"+J+"/data/"+Be+"/name",keyword:"type",params:{type:"string"}}],!1;var _=ce===e}else var _=!0;if(_){if(Ye.contents!==void 0){
let hr=Ye.contents,Ir=e;if(e===Ir)if(hr&&typeof hr=="object"&&!Array.isArray(hr)){let He=e;for(let fr in hr)if(!(fr==="attachment"||fr==="url"))return z.errors=
[{instancePath:a+"/declarations/evidence/"+J+"/data/"+Be+"/contents",keyword:"additionalProperties",params:{additionalProperty:fr}}],!1;if(He===e){if(hr.attachment!==
void 0){let fr=e;be(hr.attachment,{instancePath:a+"/declarations/evidence/"+J+"/data/"+Be+"/contents/attachment",parentData:hr,parentDataProperty:"attachment",rootData:n})||
(r=r===null?be.errors:r.concat(be.errors),e=r.length);var E=fr===e}else var E=!0;if(E)if(hr.url!==void 0){let fr=e;if(e===fr&&e===fr&&typeof hr.url!="string")return z.
errors=[{instancePath:a+"/declarations/evidence/"+J+"/data/"+Be+"/contents/url",keyword:"type",params:{type:"string"}}],!1;var E=fr===e}else var E=!0}}else return z.
errors=[{instancePath:a+"/declarations/evidence/"+J+"/data/"+Be+"/contents",keyword:"type",params:{type:"object"}}],!1;var _=Ir===e}else var _=!0;if(_){if(Ye.classification!==
void 0){let Ir=e;it(Ye.classification,{instancePath:a+"/declarations/evidence/"+J+"/data/"+Be+"/classification",parentData:Ye,parentDataProperty:"classification",
rootData:n})||(r=r===null?it.errors:r.concat(it.errors),e=r.length);var _=Ir===e}else var _=!0;if(_){if(Ye.sensitiveData!==void 0){let cr=Ye.sensitiveData,He=e;
if(e===He)if(Array.isArray(cr)){var G=!0;let Gt=cr.length;for(let Vt=0;Vt<Gt;Vt++){let Qt=e;if(typeof cr[Vt]!="string")return z.errors=[{instancePath:a+"/declar\
ations/evidence/"+J+"/data/"+Be+"/sensitiveData/"+Vt,keyword:"type",params:{type:"string"}}],!1;var G=Qt===e;if(!G)break}}else return z.errors=[{instancePath:a+
"/declarations/evidence/"+J+"/data/"+Be+"/sensitiveData",keyword:"type",params:{type:"array"}}],!1;var _=He===e}else var _=!0;if(_)if(Ye.governance!==void 0){let cr=e;
xr(Ye.governance,{instancePath:a+"/declarations/evidence/"+J+"/data/"+Be+"/governance",parentData:Ye,parentDataProperty:"governance",rootData:n})||(r=r===null?xr.
errors:r.concat(xr.errors),e=r.length);var _=cr===e}else var _=!0}}}}}else return z.errors=[{instancePath:a+"/declarations/evidence/"+J+"/data/"+Be,keyword:"typ\
e",params:{type:"object"}}],!1;var N=ir===e;if(!N)break}}else return z.errors=[{instancePath:a+"/declarations/evidence/"+J+"/data",keyword:"type",params:{type:"\
array"}}],!1;var S=Le===e}else var S=!0;if(S){if(ge.created!==void 0){let Le=ge.created,Te=e;if(e===Te&&e===Te)if(typeof Le=="string"){if(!er.validate(Le))return z.
errors=[{instancePath:a+"/declarations/evidence/"+J+"/created",keyword:"format",params:{format:"date-time"}}],!1}else return z.errors=[{instancePath:a+"/declara\
tions/evidence/"+J+"/created",keyword:"type",params:{type:"string"}}],!1;var S=Te===e}else var S=!0;if(S){if(ge.expires!==void 0){let Te=ge.expires,Ne=e;if(e===
Ne&&e===Ne)if(typeof Te=="string"){if(!er.validate(Te))return z.errors=[{instancePath:a+"/declarations/evidence/"+J+"/expires",keyword:"format",params:{format:"\
date-time"}}],!1}else return z.errors=[{instancePath:a+"/declarations/evidence/"+J+"/expires",keyword:"type",params:{type:"string"}}],!1;var S=Ne===e}else var S=!0;
if(S){if(ge.author!==void 0){let Ne=e;je(ge.author,{instancePath:a+"/declarations/evidence/"+J+"/author",parentData:ge,parentDataProperty:"author",rootData:n})||
(r=r===null?je.errors:r.concat(je.errors),e=r.length);var S=Ne===e}else var S=!0;if(S){if(ge.reviewer!==void 0){let Be=e;je(ge.reviewer,{instancePath:a+"/declar\
ations/evidence/"+J+"/reviewer",parentData:ge,parentDataProperty:"reviewer",rootData:n})||(r=r===null?je.errors:r.concat(je.errors),e=r.length);var S=Be===e}else
var S=!0;if(S)if(ge.signature!==void 0){let Be=e;Ce(ge.signature,{instancePath:a+"/declarations/evidence/"+J+"/signature",parentData:ge,parentDataProperty:"sign\
ature",rootData:n})||(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);var S=Be===e}else var S=!0}}}}}}}}}else return z.errors=[{instancePath:a+"/declaratio\
ns/evidence/"+J,keyword:"type",params:{type:"object"}}],!1;var R=Me===e;if(!R)break}}else return z.errors=[{instancePath:a+"/declarations/evidence",keyword:"typ\
e",params:{type:"array"}}],!1;var P=Ze===e}else var P=!0;if(P){if(fe.targets!==void 0){let Ze=fe.targets,H=e;if(e===H)if(Ze&&typeof Ze=="object"&&!Array.isArray(
Ze)){let J=e;for(let ge in Ze)if(!(ge==="organizations"||ge==="components"||ge==="services"))return z.errors=[{instancePath:a+"/declarations/targets",keyword:"a\
dditionalProperties",params:{additionalProperty:ge}}],!1;if(J===e){if(Ze.organizations!==void 0){let ge=Ze.organizations,Me=e;if(e===Me)if(Array.isArray(ge)){var V=!0;
let Er=ge.length;for(let lr=0;lr<Er;lr++){let yr=e;ae(ge[lr],{instancePath:a+"/declarations/targets/organizations/"+lr,parentData:ge,parentDataProperty:lr,rootData:n})||
(r=r===null?ae.errors:r.concat(ae.errors),e=r.length);var V=yr===e;if(!V)break}}else return z.errors=[{instancePath:a+"/declarations/targets/organizations",keyword:"\
type",params:{type:"array"}}],!1;var B=Me===e}else var B=!0;if(B){if(Ze.components!==void 0){let Me=Ze.components,rr=e;if(e===rr)if(Array.isArray(Me)){var re=!0;
let lr=Me.length;for(let yr=0;yr<lr;yr++){let tr=e;X(Me[yr],{instancePath:a+"/declarations/targets/components/"+yr,parentData:Me,parentDataProperty:yr,rootData:n})||
(r=r===null?X.errors:r.concat(X.errors),e=r.length);var re=tr===e;if(!re)break}}else return z.errors=[{instancePath:a+"/declarations/targets/components",keyword:"\
type",params:{type:"array"}}],!1;var B=rr===e}else var B=!0;if(B)if(Ze.services!==void 0){let Me=Ze.services,rr=e;if(e===rr)if(Array.isArray(Me)){var we=!0;let lr=Me.
length;for(let yr=0;yr<lr;yr++){let tr=e;Oe(Me[yr],{instancePath:a+"/declarations/targets/services/"+yr,parentData:Me,parentDataProperty:yr,rootData:n})||(r=r===
null?Oe.errors:r.concat(Oe.errors),e=r.length);var we=tr===e;if(!we)break}}else return z.errors=[{instancePath:a+"/declarations/targets/services",keyword:"type",
params:{type:"array"}}],!1;var B=rr===e}else var B=!0}}}else return z.errors=[{instancePath:a+"/declarations/targets",keyword:"type",params:{type:"object"}}],!1;
var P=H===e}else var P=!0;if(P){if(fe.affirmation!==void 0){let H=fe.affirmation,ne=e;if(e===ne)if(H&&typeof H=="object"&&!Array.isArray(H)){let ge=e;for(let Me in H)
if(!(Me==="statement"||Me==="signatories"||Me==="signature"))return z.errors=[{instancePath:a+"/declarations/affirmation",keyword:"additionalProperties",params:{
additionalProperty:Me}}],!1;if(ge===e){if(H.statement!==void 0){let Me=e;if(typeof H.statement!="string")return z.errors=[{instancePath:a+"/declarations/affirma\
tion/statement",keyword:"type",params:{type:"string"}}],!1;var Z=Me===e}else var Z=!0;if(Z){if(H.signatories!==void 0){let rr=H.signatories,Er=e;if(e===Er)if(Array.
isArray(rr)){var Q=!0;let yr=rr.length;for(let tr=0;tr<yr;tr++){let Se=rr[tr],Le=e,Te=e,Ne=!1,Be=null,Ye=e;if(Se&&typeof Se=="object"&&!Array.isArray(Se)){let nr;
if(Se.signature===void 0&&(nr="signature")){let ce={instancePath:a+"/declarations/affirmation/signatories/"+tr,keyword:"required",params:{missingProperty:nr}};r===
null?r=[ce]:r.push(ce),e++}}var U=Ye===e;U&&(Ne=!0,Be=0);let ir=e;if(Se&&typeof Se=="object"&&!Array.isArray(Se)){let nr;if(Se.externalReference===void 0&&(nr="\
externalReference")||Se.organization===void 0&&(nr="organization")){let ce={instancePath:a+"/declarations/affirmation/signatories/"+tr,keyword:"required",params:{
missingProperty:nr}};r===null?r=[ce]:r.push(ce),e++}}var U=ir===e;if(U&&Ne?(Ne=!1,Be=[Be,1]):U&&(Ne=!0,Be=1),Ne)e=Te,r!==null&&(Te?r.length=Te:r=null);else{let nr={
instancePath:a+"/declarations/affirmation/signatories/"+tr,keyword:"oneOf",params:{passingSchemas:Be}};return r===null?r=[nr]:r.push(nr),e++,z.errors=r,!1}if(e===
Le)if(Se&&typeof Se=="object"&&!Array.isArray(Se)){let nr=e;for(let ce in Se)if(!(ce==="name"||ce==="role"||ce==="signature"||ce==="organization"||ce==="externa\
lReference"))return z.errors=[{instancePath:a+"/declarations/affirmation/signatories/"+tr,keyword:"additionalProperties",params:{additionalProperty:ce}}],!1;if(nr===
e){if(Se.name!==void 0){let ce=e;if(typeof Se.name!="string")return z.errors=[{instancePath:a+"/declarations/affirmation/signatories/"+tr+"/name",keyword:"type",
params:{type:"string"}}],!1;var K=ce===e}else var K=!0;if(K){if(Se.role!==void 0){let hr=e;if(typeof Se.role!="string")return z.errors=[{instancePath:a+"/declar\
ations/affirmation/signatories/"+tr+"/role",keyword:"type",params:{type:"string"}}],!1;var K=hr===e}else var K=!0;if(K){if(Se.signature!==void 0){let Ir=e;Ce(Se.
signature,{instancePath:a+"/declarations/affirmation/signatories/"+tr+"/signature",parentData:Se,parentDataProperty:"signature",rootData:n})||(r=r===null?Ce.errors:
r.concat(Ce.errors),e=r.length);var K=Ir===e}else var K=!0;if(K){if(Se.organization!==void 0){let cr=e;ae(Se.organization,{instancePath:a+"/declarations/affirma\
tion/signatories/"+tr+"/organization",parentData:Se,parentDataProperty:"organization",rootData:n})||(r=r===null?ae.errors:r.concat(ae.errors),e=r.length);var K=cr===
e}else var K=!0;if(K)if(Se.externalReference!==void 0){let cr=e;qe(Se.externalReference,{instancePath:a+"/declarations/affirmation/signatories/"+tr+"/externalRe\
ference",parentData:Se,parentDataProperty:"externalReference",rootData:n})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var K=cr===e}else var K=!0}}}}}else
return z.errors=[{instancePath:a+"/declarations/affirmation/signatories/"+tr,keyword:"type",params:{type:"object"}}],!1;var Q=Le===e;if(!Q)break}}else return z.
errors=[{instancePath:a+"/declarations/affirmation/signatories",keyword:"type",params:{type:"array"}}],!1;var Z=Er===e}else var Z=!0;if(Z)if(H.signature!==void 0){
let rr=e;Ce(H.signature,{instancePath:a+"/declarations/affirmation/signature",parentData:H,parentDataProperty:"signature",rootData:n})||(r=r===null?Ce.errors:r.
concat(Ce.errors),e=r.length);var Z=rr===e}else var Z=!0}}}else return z.errors=[{instancePath:a+"/declarations/affirmation",keyword:"type",params:{type:"object"}}],
!1;var P=ne===e}else var P=!0;if(P)if(fe.signature!==void 0){let H=e;Ce(fe.signature,{instancePath:a+"/declarations/signature",parentData:fe,parentDataProperty:"\
signature",rootData:n})||(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);var P=H===e}else var P=!0}}}}}}}else return z.errors=[{instancePath:a+"/declarati\
ons",keyword:"type",params:{type:"object"}}],!1;var i=ke===e}else var i=!0;if(i){if(t.definitions!==void 0){let ke=t.definitions,We=e;if(e===We)if(ke&&typeof ke==
"object"&&!Array.isArray(ke)){let or=e;for(let pr in ke)if(pr!=="standards")return z.errors=[{instancePath:a+"/definitions",keyword:"additionalProperties",params:{
additionalProperty:pr}}],!1;if(or===e&&ke.standards!==void 0){let pr=ke.standards;if(e===e)if(Array.isArray(pr)){var xe=!0;let jr=pr.length;for(let wr=0;wr<jr;wr++){
let Ze=e;Ge(pr[wr],{instancePath:a+"/definitions/standards/"+wr,parentData:pr,parentDataProperty:wr,rootData:n})||(r=r===null?Ge.errors:r.concat(Ge.errors),e=r.
length);var xe=Ze===e;if(!xe)break}}else return z.errors=[{instancePath:a+"/definitions/standards",keyword:"type",params:{type:"array"}}],!1}}else return z.errors=
[{instancePath:a+"/definitions",keyword:"type",params:{type:"object"}}],!1;var i=We===e}else var i=!0;if(i){if(t.properties!==void 0){let We=t.properties,$r=e;if(e===
$r)if(Array.isArray(We)){var Ee=!0;let pr=We.length;for(let jr=0;jr<pr;jr++){let wr=e;F(We[jr],{instancePath:a+"/properties/"+jr,parentData:We,parentDataProperty:jr,
rootData:n})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var Ee=wr===e;if(!Ee)break}}else return z.errors=[{instancePath:a+"/properties",keyword:"type",
params:{type:"array"}}],!1;var i=$r===e}else var i=!0;if(i)if(t.signature!==void 0){let We=e;Ce(t.signature,{instancePath:a+"/signature",parentData:t,parentDataProperty:"\
signature",rootData:n})||(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);var i=We===e}else var i=!0}}}}}}}}}}}}}}}}}}}else return z.errors=[{instancePath:a,
keyword:"type",params:{type:"object"}}],!1;return z.errors=r,e===0}export{vi as default,mi as validate};
