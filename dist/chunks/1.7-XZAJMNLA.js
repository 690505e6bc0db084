import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-F2IQMAFG.js";var Va=Object.create,ha=Object.defineProperty,Ha=Object.getOwnPropertyDescriptor,Ua=Object.getOwnPropertyNames,Ka=Object.getPrototypeOf,Za=Object.prototype.hasOwnProperty,
Wa=(t,a,L)=>()=>{if(L)throw L[0];try{return t&&(a=t(t=0)),a}catch(q){throw L=[q],q}},ga=(t,a)=>()=>{try{return a||t((a={exports:{}}).exports,a),a.exports}catch(L){
throw a=0,L}},Ya=(t,a)=>{for(var L in a)ha(t,L,{get:a[L],enumerable:!0})},Na=(t,a,L,q)=>{if(a&&typeof a=="object"||typeof a=="function")for(let n of Ua(a))!Za.call(
t,n)&&n!==L&&ha(t,n,{get:()=>a[n],enumerable:!(q=Ha(a,n))||q.enumerable});return t},Ja=(t,a,L)=>(L=t!=null?Va(Ka(t)):{},Na(a||!t||!t.__esModule?ha(L,"default",{
value:t,enumerable:!0}):L,t)),be=t=>Na(ha({},"__esModule",{value:!0}),t),Xa=ga(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.formatNames=t.
fastFormats=t.fullFormats=void 0;function a(P,b){return{validate:P,compare:b}}t.fullFormats={date:a(r,e),time:a(s(!0),o),"date-time":a(v(!0),c),"iso-time":a(s(),
f),"iso-date-time":a(v(),p),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:m,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:j,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:h,int32:{type:"number",validate:$},int64:{type:"number",validate:D},float:{type:"\
number",validate:x},double:{type:"number",validate:x},password:!0,binary:!0},t.fastFormats={...t.fullFormats,date:a(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,e),time:a(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
o),"date-time":a(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,c),"iso-time":a(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
f),"iso-date-time":a(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,p),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
t.formatNames=Object.keys(t.fullFormats);function L(P){return P%4===0&&(P%100!==0||P%400===0)}var q=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,n=[0,31,28,31,30,31,30,31,31,30,
31,30,31];function r(P){let b=q.exec(P);if(!b)return!1;let k=+b[1],C=+b[2],S=+b[3];return C>=1&&C<=12&&S>=1&&S<=(C===2&&L(k)?29:n[C])}function e(P,b){if(P&&b)return P>
b?1:P<b?-1:0}var i=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function s(P){return function(b){let k=i.exec(b);if(!k)return!1;let C=+k[1],
S=+k[2],O=+k[3],B=k[4],R=k[5]==="-"?-1:1,T=+(k[6]||0),z=+(k[7]||0);if(T>23||z>59||P&&!B)return!1;if(C<=23&&S<=59&&O<60)return!0;let I=S-z*R,E=C-T*R-(I<0?1:0);return(E===
23||E===-1)&&(I===59||I===-1)&&O<61}}function o(P,b){if(!(P&&b))return;let k=new Date("2020-01-01T"+P).valueOf(),C=new Date("2020-01-01T"+b).valueOf();if(k&&C)return k-
C}function f(P,b){if(!(P&&b))return;let k=i.exec(P),C=i.exec(b);if(k&&C)return P=k[1]+k[2]+k[3],b=C[1]+C[2]+C[3],P>b?1:P<b?-1:0}var d=/t|\s/i;function v(P){let b=s(
P);return function(k){let C=k.split(d);return C.length===2&&r(C[0])&&b(C[1])}}function c(P,b){if(!(P&&b))return;let k=new Date(P).valueOf(),C=new Date(b).valueOf();
if(k&&C)return k-C}function p(P,b){if(!(P&&b))return;let[k,C]=P.split(d),[S,O]=b.split(d),B=e(k,S);if(B!==void 0)return B||o(C,O)}var l=/\/|:/,u=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function m(P){return l.test(P)&&u.test(P)}var g=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function h(P){return g.lastIndex=0,g.test(P)}
var y=-(2**31),A=2**31-1;function $(P){return Number.isInteger(P)&&P<=A&&P>=y}function D(P){return Number.isInteger(P)}function x(){return!0}var w=/[^\\]\\Z/;function j(P){
if(w.test(P))return!1;try{return new RegExp(P),!0}catch{return!1}}}),De={};Ya(De,{formats:()=>Ma,idnEmail:()=>Oa,unique:()=>ti});function Qa(t){let a=t.split(".");
return t.length<=253&&a.length>=2&&(a.at(-1)??"").length>=2&&a.every(L=>L.length<=63&&Ba.test(L))}function ei(t){let a=t.slice(1,-1);if(!t.startsWith("[")||!t.endsWith(
"]"))return!1;let L=/^ipv6:/i.test(a)?Vt.fullFormats.ipv6:Vt.fullFormats.ipv4;return L instanceof RegExp&&L.test(a.replace(/^ipv6:/i,""))}function Oa(t){let a=t.
lastIndexOf("@");if(a<1||t.length>986)return!1;let L=t.slice(0,a),q=t.slice(a+1);return za.test(L)||L.split(".").every(n=>Ia.test(n))?q.startsWith("[")?ei(q):Qa(
q):!1}function ba(t){return va(t)?Array.isArray(t)?`[${t.map(ba).join()}]`:`{${Object.keys(t).sort().map(a=>`${JSON.stringify(a)}:${ba(t[a])}`).join()}}`:JSON.stringify(
t)??""}function ri(t){return va(t)?Array.isArray(t)?`[${t.length}]`:Object.keys(t).sort().map(a=>{let L=t[a];return`${JSON.stringify(a)}:${va(L)?"":JSON.stringify(
L)}`}).join():JSON.stringify(t)??""}function ti(t){if(t.length<2)return!0;let a=new Map;for(let L of t){let q=ri(L),n=a.get(q);n?n.push(L):a.set(q,[L])}for(let L of a.
values())if(L.length>1&&new Set(L.map(ba)).size<L.length)return!1;return!0}var Vt,Ia,za,Ba,va,Ma,we=Wa(()=>{"use strict";Vt=Ja(Xa(),1),Ia=/^[0-9A-Za-z!#$%&'*+\-/=?^_`{|}~\u0080-\uffff]+$/,
za=/^"(?:[ !#-[\]-~\u0080-\uffff]|\\[ -~])*"$/,Ba=/^[0-9A-Za-z\u0080-\uffff](?:[-0-9A-Za-z\u0080-\uffff]*[0-9A-Za-z\u0080-\uffff])?$/,va=t=>typeof t=="object"&&
t!==null,Ma={date:Vt.fullFormats.date,"date-time":Vt.fullFormats["date-time"],uri:Vt.fullFormats.uri,"idn-email":Oa}}),ai=ga(t=>{"use strict";Object.defineProperty(
t,"__esModule",{value:!0});function a(L){let q=L.length,n=0,r=0,e;for(;r<q;)n++,e=L.charCodeAt(r++),e>=55296&&e<=56319&&r<q&&(e=L.charCodeAt(r),(e&64512)===56320&&
r++);return n}t.default=a,a.code='require("ajv/dist/runtime/ucs2length").default'}),ii=ga((t,a)=>{"use strict";a.exports=function L(q,n){if(q===n)return!0;if(q&&
n&&typeof q=="object"&&typeof n=="object"){if(q.constructor!==n.constructor)return!1;var r,e,i;if(Array.isArray(q)){if(r=q.length,r!=n.length)return!1;for(e=r;e--!==
0;)if(!L(q[e],n[e]))return!1;return!0}if(q.constructor===RegExp)return q.source===n.source&&q.flags===n.flags;if(q.valueOf!==Object.prototype.valueOf)return q.valueOf()===
n.valueOf();if(q.toString!==Object.prototype.toString)return q.toString()===n.toString();if(i=Object.keys(q),r=i.length,r!==Object.keys(n).length)return!1;for(e=
r;e--!==0;)if(!Object.prototype.hasOwnProperty.call(n,i[e]))return!1;for(e=r;e--!==0;){var s=i[e];if(!L(q[s],n[s]))return!1}return!0}return q!==q&&n!==n}}),ni=ga(
t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var a=ii();a.code='require("ajv/dist/runtime/equal").default',t.default=a}),Ui=_,Ki=_,ua={$schema:"\
http://json-schema.org/draft-07/schema#",$id:"http://cyclonedx.org/schema/bom-1.7.schema.json",type:"object",required:["bomFormat","specVersion"],additionalProperties:!1,
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
definitions:{type:"object",additionalProperties:!1,properties:{standards:{type:"array",items:{$ref:"#/definitions/standard"}},patents:{type:"array",items:{anyOf:[
{$ref:"#/definitions/patent"},{$ref:"#/definitions/patentFamily"}]}}}},citations:{type:"array",items:{$ref:"#/definitions/citation"},uniqueItems:!0},properties:{
type:"array",items:{$ref:"#/definitions/property"}},signature:{$ref:"#/definitions/signature"}},definitions:{refType:{type:"string",minLength:1},refLinkType:{$ref:"\
#/definitions/refType"},bomLinkDocumentType:{type:"string",format:"iri-reference",pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\
/[1-9][0-9]*$"},bomLinkElementType:{type:"string",format:"iri-reference",pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-\
9]*#.+$"},bomLink:{anyOf:[{$ref:"#/definitions/bomLinkDocumentType"},{$ref:"#/definitions/bomLinkElementType"}]},metadata:{type:"object",additionalProperties:!1,
properties:{timestamp:{type:"string",format:"date-time"},lifecycles:{type:"array",items:{type:"object",oneOf:[{required:["phase"],additionalProperties:!1,properties:{
phase:{type:"string",enum:["design","pre-build","build","post-build","operations","discovery","decommission"]}}},{required:["name"],additionalProperties:!1,properties:{
name:{type:"string"},description:{type:"string"}}}]}},tools:{oneOf:[{type:"object",additionalProperties:!1,properties:{components:{type:"array",items:{$ref:"#/d\
efinitions/component"},uniqueItems:!0},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0}}},{type:"array",items:{$ref:"#/definitions/to\
ol"}}]},manufacturer:{$ref:"#/definitions/organizationalEntity"},authors:{type:"array",items:{$ref:"#/definitions/organizationalContact"}},component:{$ref:"#/de\
finitions/component"},manufacture:{$ref:"#/definitions/organizationalEntity"},supplier:{$ref:"#/definitions/organizationalEntity"},licenses:{$ref:"#/definitions\
/licenseChoice"},properties:{type:"array",items:{$ref:"#/definitions/property"}},distributionConstraints:{type:"object",properties:{tlp:{$ref:"#/definitions/tlp\
Classification"}},additionalProperties:!1}}},tlpClassification:{type:"string",enum:["CLEAR","GREEN","AMBER","AMBER_AND_STRICT","RED"]},tool:{type:"object",additionalProperties:!1,
properties:{vendor:{type:"string"},name:{type:"string"},version:{$ref:"#/definitions/version"},hashes:{type:"array",items:{$ref:"#/definitions/hash"}},externalReferences:{
type:"array",items:{$ref:"#/definitions/externalReference"}}}},organizationalEntity:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/defini\
tions/refType"},name:{type:"string"},address:{$ref:"#/definitions/postalAddress"},url:{type:"array",items:{type:"string",format:"iri-reference"}},contact:{type:"\
array",items:{$ref:"#/definitions/organizationalContact"}}}},organizationalContact:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definit\
ions/refType"},name:{type:"string"},email:{type:"string",format:"idn-email"},phone:{type:"string"}}},component:{type:"object",required:["type","name"],additionalProperties:!1,
properties:{type:{type:"string",enum:["application","framework","library","container","platform","operating-system","device","device-driver","firmware","file","\
machine-learning-model","data","cryptographic-asset"]},"mime-type":{type:"string",pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{$ref:"#/definitions/refType"},
supplier:{$ref:"#/definitions/organizationalEntity"},manufacturer:{$ref:"#/definitions/organizationalEntity"},authors:{type:"array",items:{$ref:"#/definitions/o\
rganizationalContact"}},author:{type:"string"},publisher:{type:"string"},group:{type:"string"},name:{type:"string"},version:{$ref:"#/definitions/version"},versionRange:{
$ref:"#/definitions/versionRange"},isExternal:{type:"boolean"},description:{type:"string"},scope:{type:"string",enum:["required","optional","excluded"]},hashes:{
type:"array",items:{$ref:"#/definitions/hash"}},licenses:{$ref:"#/definitions/licenseChoice"},copyright:{type:"string"},patentAssertions:{$ref:"#/definitions/pa\
tentAssertions"},cpe:{type:"string"},purl:{type:"string"},omniborId:{type:"array",items:{type:"string"}},swhid:{type:"array",items:{type:"string"}},swid:{$ref:"\
#/definitions/swid"},modified:{type:"boolean"},pedigree:{type:"object",additionalProperties:!1,properties:{ancestors:{type:"array",items:{$ref:"#/definitions/co\
mponent"}},descendants:{type:"array",items:{$ref:"#/definitions/component"}},variants:{type:"array",items:{$ref:"#/definitions/component"}},commits:{type:"array",
items:{$ref:"#/definitions/commit"}},patches:{type:"array",items:{$ref:"#/definitions/patch"}},notes:{type:"string"}}},externalReferences:{type:"array",items:{$ref:"\
#/definitions/externalReference"}},components:{type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},evidence:{$ref:"#/definitions/componentEviden\
ce"},releaseNotes:{$ref:"#/definitions/releaseNotes"},modelCard:{$ref:"#/definitions/modelCard"},data:{type:"array",items:{$ref:"#/definitions/componentData"}},
cryptoProperties:{$ref:"#/definitions/cryptoProperties"},properties:{type:"array",items:{$ref:"#/definitions/property"}},tags:{$ref:"#/definitions/tags"},signature:{
$ref:"#/definitions/signature"}},allOf:[{not:{required:["version","versionRange"]}},{if:{properties:{isExternal:{const:!1}}},then:{not:{required:["versionRange"]}},
else:!0}]},swid:{type:"object",required:["tagId","name"],additionalProperties:!1,properties:{tagId:{type:"string"},name:{type:"string"},version:{type:"string"},
tagVersion:{type:"integer"},patch:{type:"boolean"},text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"}}},attachment:{type:"object",
required:["content"],additionalProperties:!1,properties:{contentType:{type:"string"},encoding:{type:"string",enum:["base64"]},content:{type:"string"}}},hash:{type:"\
object",required:["alg","content"],additionalProperties:!1,properties:{alg:{$ref:"#/definitions/hash-alg"},content:{$ref:"#/definitions/hash-content"}}},"hash-a\
lg":{type:"string",enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3","Streeb\
og-256","Streebog-512"]},"hash-content":{type:"string",pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"},licensing:{
type:"object",additionalProperties:!1,properties:{altIds:{type:"array",items:{type:"string"}},licensor:{type:"object",additionalProperties:!1,properties:{organization:{
$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:["individual"]}]},
licensee:{type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizatio\
nalContact"}},oneOf:[{required:["organization"]},{required:["individual"]}]},purchaser:{type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/\
definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:["individual"]}]},purchaseOrder:{
type:"string"},licenseTypes:{type:"array",items:{type:"string",enum:["academic","appliance","client-access","concurrent-user","core-points","custom-metric","dev\
ice","evaluation","named-user","node-locked","oem","perpetual","processor-points","subscription","user","other"]}},lastRenewal:{type:"string",format:"date-time"},
expiration:{type:"string",format:"date-time"}}},license:{type:"object",oneOf:[{required:["id"]},{required:["name"]}],additionalProperties:!1,properties:{"bom-re\
f":{$ref:"#/definitions/refType"},id:{$ref:"spdx.SNAPSHOT.schema.json"},name:{type:"string"},acknowledgement:{$ref:"#/definitions/licenseAcknowledgementEnumerat\
ion"},text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"},licensing:{$ref:"#/definitions/licensing"},properties:{type:"array",items:{
$ref:"#/definitions/property"}}}},licenseAcknowledgementEnumeration:{type:"string",enum:["declared","concluded"]},licenseChoice:{type:"array",items:{oneOf:[{type:"\
object",required:["license"],additionalProperties:!1,properties:{license:{$ref:"#/definitions/license"}}},{type:"object",additionalProperties:!1,required:["expr\
ession"],properties:{expression:{type:"string"},expressionDetails:{type:"array",items:{type:"object",required:["licenseIdentifier"],properties:{licenseIdentifier:{
type:"string"},"bom-ref":{$ref:"#/definitions/refType"},text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"}},additionalProperties:!1}},
acknowledgement:{$ref:"#/definitions/licenseAcknowledgementEnumeration"},"bom-ref":{$ref:"#/definitions/refType"},licensing:{$ref:"#/definitions/licensing"},properties:{
type:"array",items:{$ref:"#/definitions/property"}}}}]}},commit:{type:"object",additionalProperties:!1,properties:{uid:{type:"string"},url:{type:"string",format:"\
iri-reference"},author:{$ref:"#/definitions/identifiableAction"},committer:{$ref:"#/definitions/identifiableAction"},message:{type:"string"}}},patch:{type:"obje\
ct",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["unofficial","monkey","backport","cherry-pick"]},diff:{$ref:"#/definitions/d\
iff"},resolves:{type:"array",items:{$ref:"#/definitions/issue"}}}},diff:{type:"object",additionalProperties:!1,properties:{text:{$ref:"#/definitions/attachment"},
url:{type:"string",format:"iri-reference"}}},issue:{type:"object",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["defect","enha\
ncement","security"]},id:{type:"string"},name:{type:"string"},description:{type:"string"},source:{type:"object",additionalProperties:!1,properties:{name:{type:"\
string"},url:{type:"string",format:"iri-reference"}}},references:{type:"array",items:{type:"string",format:"iri-reference"}}}},identifiableAction:{type:"object",
additionalProperties:!1,properties:{timestamp:{type:"string",format:"date-time"},name:{type:"string"},email:{type:"string",format:"idn-email"}}},externalReference:{
type:"object",required:["url","type"],additionalProperties:!1,properties:{url:{anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definitions/bomLink"}]},comment:{
type:"string"},type:{type:"string",enum:["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","source-dis\
tribution","distribution","distribution-intake","license","build-meta","build-system","release-notes","security-contact","model-card","log","configuration","evi\
dence","formulation","attestation","threat-model","adversary-model","risk-assessment","vulnerability-assertion","exploitability-statement","pentest-report","sta\
tic-analysis-report","dynamic-analysis-report","runtime-analysis-report","component-analysis-report","maturity-report","certification-report","codified-infrastr\
ucture","quality-metrics","poam","electronic-signature","digital-signature","rfc-9116","patent","patent-family","patent-assertion","citation","other"]},hashes:{
type:"array",items:{$ref:"#/definitions/hash"}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},dependency:{type:"object",required:["ref"],additionalProperties:!1,
properties:{ref:{$ref:"#/definitions/refLinkType"},dependsOn:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/refLinkType"}},provides:{type:"array",uniqueItems:!0,
items:{$ref:"#/definitions/refLinkType"}}}},service:{type:"object",required:["name"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},
provider:{$ref:"#/definitions/organizationalEntity"},group:{type:"string"},name:{type:"string"},version:{$ref:"#/definitions/version"},description:{type:"string"},
endpoints:{type:"array",items:{type:"string",format:"iri-reference"}},authenticated:{type:"boolean"},"x-trust-boundary":{type:"boolean"},trustZone:{type:"string"},
data:{type:"array",items:{$ref:"#/definitions/serviceData"}},licenses:{$ref:"#/definitions/licenseChoice"},patentAssertions:{$ref:"#/definitions/patentAssertion\
s"},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},
releaseNotes:{$ref:"#/definitions/releaseNotes"},properties:{type:"array",items:{$ref:"#/definitions/property"}},tags:{$ref:"#/definitions/tags"},signature:{$ref:"\
#/definitions/signature"}}},serviceData:{type:"object",required:["flow","classification"],additionalProperties:!1,properties:{flow:{$ref:"#/definitions/dataFlow\
Direction"},classification:{$ref:"#/definitions/dataClassification"},name:{type:"string"},description:{type:"string"},governance:{$ref:"#/definitions/dataGovern\
ance"},source:{type:"array",items:{anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definitions/bomLinkElementType"}]}},destination:{type:"array",items:{anyOf:[
{type:"string",format:"iri-reference"},{$ref:"#/definitions/bomLinkElementType"}]}}}},dataFlowDirection:{type:"string",enum:["inbound","outbound","bi-directiona\
l","unknown"]},copyright:{type:"object",required:["text"],additionalProperties:!1,properties:{text:{type:"string"}}},componentEvidence:{type:"object",additionalProperties:!1,
properties:{identity:{oneOf:[{type:"array",items:{$ref:"#/definitions/componentIdentityEvidence"}},{$ref:"#/definitions/componentIdentityEvidence"}]},occurrences:{
type:"array",items:{type:"object",required:["location"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},location:{type:"string"},line:{
type:"integer",minimum:0},offset:{type:"integer",minimum:0},symbol:{type:"string"},additionalContext:{type:"string"}}}},callstack:{type:"object",additionalProperties:!1,
properties:{frames:{type:"array",items:{type:"object",required:["module"],additionalProperties:!1,properties:{package:{type:"string"},module:{type:"string"},function:{
type:"string"},parameters:{type:"array",items:{type:"string"}},line:{type:"integer"},column:{type:"integer"},fullFilename:{type:"string"}}}}}},licenses:{$ref:"#\
/definitions/licenseChoice"},copyright:{type:"array",items:{$ref:"#/definitions/copyright"}}}},compositions:{type:"object",required:["aggregate"],additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},aggregate:{$ref:"#/definitions/aggregateType"},assemblies:{type:"array",uniqueItems:!0,items:{anyOf:[{$ref:"\
#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]}},dependencies:{type:"array",uniqueItems:!0,items:{type:"string"}},vulnerabilities:{type:"\
array",uniqueItems:!0,items:{type:"string"}},signature:{$ref:"#/definitions/signature"}}},aggregateType:{type:"string",enum:["complete","incomplete","incomplete\
_first_party_only","incomplete_first_party_proprietary_only","incomplete_first_party_opensource_only","incomplete_third_party_only","incomplete_third_party_prop\
rietary_only","incomplete_third_party_opensource_only","unknown","not_specified"]},property:{type:"object",required:["name"],additionalProperties:!1,properties:{
name:{type:"string"},value:{type:"string"}}},localeType:{type:"string",pattern:"^([a-z]{2})(-[A-Z]{2})?$"},releaseType:{type:"string"},note:{type:"object",required:[
"text"],additionalProperties:!1,properties:{locale:{$ref:"#/definitions/localeType"},text:{$ref:"#/definitions/attachment"}}},releaseNotes:{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{$ref:"#/definitions/releaseType"},title:{type:"string"},featuredImage:{type:"string",format:"iri-reference"},socialImage:{
type:"string",format:"iri-reference"},description:{type:"string"},timestamp:{type:"string",format:"date-time"},aliases:{type:"array",items:{type:"string"}},tags:{
$ref:"#/definitions/tags"},resolves:{type:"array",items:{$ref:"#/definitions/issue"}},notes:{type:"array",items:{$ref:"#/definitions/note"}},properties:{type:"a\
rray",items:{$ref:"#/definitions/property"}}}},advisory:{type:"object",required:["url"],additionalProperties:!1,properties:{title:{type:"string"},url:{type:"str\
ing",format:"iri-reference"}}},cwe:{type:"integer",minimum:1},severity:{type:"string",enum:["critical","high","medium","low","info","none","unknown"]},scoreMethod:{
type:"string",enum:["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWASP","SSVC","other"]},impactAnalysisState:{type:"string",enum:["resolved","resolved_with_pedigree","\
exploitable","in_triage","false_positive","not_affected"]},impactAnalysisJustification:{type:"string",enum:["code_not_present","code_not_reachable","requires_co\
nfiguration","requires_dependency","requires_environment","protected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_contr\
ol"]},rating:{type:"object",additionalProperties:!1,properties:{source:{$ref:"#/definitions/vulnerabilitySource"},score:{type:"number"},severity:{$ref:"#/defini\
tions/severity"},method:{$ref:"#/definitions/scoreMethod"},vector:{type:"string"},justification:{type:"string"}}},vulnerabilitySource:{type:"object",additionalProperties:!1,
properties:{url:{type:"string"},name:{type:"string"}}},vulnerability:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},
id:{type:"string"},source:{$ref:"#/definitions/vulnerabilitySource"},references:{type:"array",items:{type:"object",required:["id","source"],additionalProperties:!1,
properties:{id:{type:"string"},source:{$ref:"#/definitions/vulnerabilitySource"}}}},ratings:{type:"array",items:{$ref:"#/definitions/rating"}},cwes:{type:"array",
items:{$ref:"#/definitions/cwe"}},description:{type:"string"},detail:{type:"string"},recommendation:{type:"string"},workaround:{type:"string"},proofOfConcept:{type:"\
object",properties:{reproductionSteps:{type:"string"},environment:{type:"string"},supportingMaterial:{type:"array",items:{$ref:"#/definitions/attachment"}}}},advisories:{
type:"array",items:{$ref:"#/definitions/advisory"}},created:{type:"string",format:"date-time"},published:{type:"string",format:"date-time"},updated:{type:"strin\
g",format:"date-time"},rejected:{type:"string",format:"date-time"},credits:{type:"object",additionalProperties:!1,properties:{organizations:{type:"array",items:{
$ref:"#/definitions/organizationalEntity"}},individuals:{type:"array",items:{$ref:"#/definitions/organizationalContact"}}}},tools:{oneOf:[{type:"object",additionalProperties:!1,
properties:{components:{type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0}}},
{type:"array",items:{$ref:"#/definitions/tool"}}]},analysis:{type:"object",additionalProperties:!1,properties:{state:{$ref:"#/definitions/impactAnalysisState"},
justification:{$ref:"#/definitions/impactAnalysisJustification"},response:{type:"array",items:{type:"string",enum:["can_not_fix","will_not_fix","update","rollba\
ck","workaround_available"]}},detail:{type:"string"},firstIssued:{type:"string",format:"date-time"},lastUpdated:{type:"string",format:"date-time"}}},affects:{type:"\
array",uniqueItems:!0,items:{type:"object",required:["ref"],additionalProperties:!1,properties:{ref:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definiti\
ons/bomLinkElementType"}]},versions:{type:"array",items:{type:"object",oneOf:[{required:["version"]},{required:["range"]}],additionalProperties:!1,properties:{version:{
$ref:"#/definitions/version"},range:{$ref:"#/definitions/versionRange"},status:{$ref:"#/definitions/affectedStatus"}}}}}}},properties:{type:"array",items:{$ref:"\
#/definitions/property"}}}},affectedStatus:{type:"string",enum:["affected","unaffected","unknown"]},version:{type:"string",maxLength:1024},versionRange:{type:"s\
tring",minLength:1,maxLength:4096},range:{$ref:"#/definitions/versionRange"},annotations:{type:"object",required:["subjects","annotator","timestamp","text"],additionalProperties:!1,
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
primitive:{type:"string",enum:["drbg","mac","block-cipher","stream-cipher","signature","hash","pke","xof","kdf","key-agree","kem","ae","combiner","key-wrap","ot\
her","unknown"]},algorithmFamily:{$ref:"cryptography-defs.SNAPSHOT.schema.json#/definitions/algorithmFamiliesEnum"},parameterSetIdentifier:{type:"string"},curve:{
type:"string"},ellipticCurve:{$ref:"cryptography-defs.SNAPSHOT.schema.json#/definitions/ellipticCurvesEnum"},executionEnvironment:{type:"string",enum:["software\
-plain-ram","software-encrypted-ram","software-tee","hardware","other","unknown"]},implementationPlatform:{type:"string",enum:["generic","x86_32","x86_64","armv\
7-a","armv7-m","armv8-a","armv8-m","armv9-a","armv9-m","s390x","ppc64","ppc64le","other","unknown"]},certificationLevel:{type:"array",items:{type:"string",enum:[
"none","fips140-1-l1","fips140-1-l2","fips140-1-l3","fips140-1-l4","fips140-2-l1","fips140-2-l2","fips140-2-l3","fips140-2-l4","fips140-3-l1","fips140-3-l2","fi\
ps140-3-l3","fips140-3-l4","cc-eal1","cc-eal1+","cc-eal2","cc-eal2+","cc-eal3","cc-eal3+","cc-eal4","cc-eal4+","cc-eal5","cc-eal5+","cc-eal6","cc-eal6+","cc-eal\
7","cc-eal7+","other","unknown"]}},mode:{type:"string",enum:["cbc","ecb","ccm","gcm","cfb","ofb","ctr","other","unknown"]},padding:{type:"string",enum:["pkcs5",
"pkcs7","pkcs1v15","oaep","raw","other","unknown"]},cryptoFunctions:{type:"array",items:{type:"string",enum:["generate","keygen","encrypt","decrypt","digest","t\
ag","keyderive","sign","verify","encapsulate","decapsulate","other","unknown"]}},classicalSecurityLevel:{type:"integer",minimum:0},nistQuantumSecurityLevel:{type:"\
integer",minimum:0,maximum:6}}},certificateProperties:{type:"object",additionalProperties:!1,properties:{serialNumber:{type:"string"},subjectName:{type:"string"},
issuerName:{type:"string"},notValidBefore:{type:"string",format:"date-time"},notValidAfter:{type:"string",format:"date-time"},signatureAlgorithmRef:{$ref:"#/def\
initions/refType"},subjectPublicKeyRef:{$ref:"#/definitions/refType"},certificateFormat:{type:"string"},certificateExtension:{type:"string"},certificateFileExtension:{
type:"string"},fingerprint:{type:"object",$ref:"#/definitions/hash"},certificateState:{type:"array",items:{type:"object",oneOf:[{required:["state"],additionalProperties:!1,
properties:{state:{type:"string",enum:["pre-activation","active","suspended","deactivated","revoked","destroyed"]},reason:{type:"string"}}},{required:["name"],additionalProperties:!1,
properties:{name:{type:"string"},description:{type:"string"},reason:{type:"string"}}}]}},creationDate:{type:"string",format:"date-time"},activationDate:{type:"s\
tring",format:"date-time"},deactivationDate:{type:"string",format:"date-time"},revocationDate:{type:"string",format:"date-time"},destructionDate:{type:"string",
format:"date-time"},certificateExtensions:{type:"array",items:{type:"object",oneOf:[{required:["commonExtensionName","commonExtensionValue"],additionalProperties:!1,
properties:{commonExtensionName:{type:"string",enum:["basicConstraints","keyUsage","extendedKeyUsage","subjectAlternativeName","authorityKeyIdentifier","subject\
KeyIdentifier","authorityInformationAccess","certificatePolicies","crlDistributionPoints","signedCertificateTimestamp"]},commonExtensionValue:{type:"string"}}},
{required:["customExtensionName"],additionalProperties:!1,properties:{customExtensionName:{type:"string"},customExtensionValue:{type:"string"}}}]}},relatedCryptographicAssets:{
$ref:"#/definitions/relatedCryptographicAssets"}}},relatedCryptoMaterialProperties:{type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:[
"private-key","public-key","secret-key","key","ciphertext","signature","digest","initialization-vector","nonce","seed","salt","shared-secret","tag","additional-\
data","password","credential","token","other","unknown"]},id:{type:"string"},state:{type:"string",enum:["pre-activation","active","suspended","deactivated","com\
promised","destroyed"]},algorithmRef:{$ref:"#/definitions/refType"},creationDate:{type:"string",format:"date-time"},activationDate:{type:"string",format:"date-t\
ime"},updateDate:{type:"string",format:"date-time"},expirationDate:{type:"string",format:"date-time"},value:{type:"string"},size:{type:"integer"},format:{type:"\
string"},securedBy:{$ref:"#/definitions/securedBy"},fingerprint:{type:"object",$ref:"#/definitions/hash"},relatedCryptographicAssets:{$ref:"#/definitions/relate\
dCryptographicAssets"}}},protocolProperties:{type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["tls","ssh","ipsec","ike","sstp","wpa",
"dtls","quic","eap-aka","eap-aka-prime","prins","5g-aka","other","unknown"]},version:{type:"string"},cipherSuites:{type:"array",items:{$ref:"#/definitions/ciphe\
rSuite"}},ikev2TransformTypes:{type:"object",additionalProperties:!1,properties:{encr:{anyOf:[{type:"array",items:{$ref:"#/definitions/ikeV2Enc"}},{$ref:"#/defi\
nitions/cryptoRefArray"}]},prf:{anyOf:[{type:"array",items:{$ref:"#/definitions/ikeV2Prf"}},{$ref:"#/definitions/cryptoRefArray"}]},integ:{anyOf:[{type:"array",
items:{$ref:"#/definitions/ikeV2Integ"}},{$ref:"#/definitions/cryptoRefArray"}]},ke:{anyOf:[{type:"array",items:{$ref:"#/definitions/ikeV2Ke"}},{$ref:"#/definit\
ions/cryptoRefArray"}]},esn:{type:"boolean"},auth:{anyOf:[{type:"array",items:{$ref:"#/definitions/ikeV2Auth"}},{$ref:"#/definitions/cryptoRefArray"}]}}},cryptoRefArray:{
$ref:"#/definitions/cryptoRefArray"},relatedCryptographicAssets:{$ref:"#/definitions/relatedCryptographicAssets"}}},oid:{type:"string"}}},cipherSuite:{type:"obj\
ect",additionalProperties:!1,properties:{name:{type:"string"},algorithms:{type:"array",items:{$ref:"#/definitions/refType"}},identifiers:{type:"array",items:{type:"\
string"}},tlsGroups:{type:"array",items:{type:"string"}},tlsSignatureSchemes:{type:"array",items:{type:"string"}}}},ikeV2Enc:{type:"object",additionalProperties:!1,
properties:{name:{type:"string"},keyLength:{type:"integer"},algorithm:{$ref:"#/definitions/refType"}}},ikeV2Prf:{type:"object",additionalProperties:!1,properties:{
name:{type:"string"},algorithm:{$ref:"#/definitions/refType"}}},ikeV2Integ:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},algorithm:{$ref:"\
#/definitions/refType"}}},ikeV2Ke:{type:"object",additionalProperties:!1,properties:{group:{type:"integer"},algorithm:{$ref:"#/definitions/refType"}}},ikeV2Auth:{
type:"object",additionalProperties:!1,properties:{name:{type:"string"},algorithm:{$ref:"#/definitions/refType"}}},cryptoRefArray:{type:"array",items:{$ref:"#/de\
finitions/refType"}},relatedCryptographicAssets:{type:"array",items:{$ref:"#/definitions/relatedCryptographicAsset"}},relatedCryptographicAsset:{type:"object",additionalProperties:!1,
properties:{type:{type:"string"},ref:{$ref:"#/definitions/refType"}}},securedBy:{type:"object",additionalProperties:!1,properties:{mechanism:{type:"string"},algorithmRef:{
$ref:"#/definitions/refType"}}},tags:{type:"array",items:{type:"string"}},patentFamily:{type:"object",required:["familyId"],additionalProperties:!1,properties:{
"bom-ref":{$ref:"#/definitions/refType"},familyId:{type:"string"},priorityApplication:{$ref:"#/definitions/priorityApplication"},members:{type:"array",items:{$ref:"\
#/definitions/refLinkType"}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}}}},patent:{type:"object",required:["patentNumber","\
jurisdiction","patentLegalStatus"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},patentNumber:{type:"string",pattern:"^[A-Za-z0-9\
][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"},applicationNumber:{$ref:"#/definitions/patentApplicationNumber"},jurisdiction:{$ref:"#/definitions/patentJurisdiction"},
priorityApplication:{$ref:"#/definitions/priorityApplication"},publicationNumber:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"},title:{
type:"string"},abstract:{type:"string"},filingDate:{type:"string",format:"date"},grantDate:{type:"string",format:"date"},patentExpirationDate:{type:"string",format:"\
date"},patentLegalStatus:{type:"string",enum:["pending","granted","revoked","expired","lapsed","withdrawn","abandoned","suspended","reinstated","opposed","termi\
nated","invalidated","in-force"]},patentAssignee:{type:"array",items:{oneOf:[{$ref:"#/definitions/organizationalContact"},{$ref:"#/definitions/organizationalEnt\
ity"}]}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}}}},patentAssertions:{type:"array",items:{type:"object",required:["asser\
tionType","asserter"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},assertionType:{type:"string",enum:["ownership","license","thi\
rd-party-claim","standards-inclusion","prior-art","exclusive-rights","non-assertion","research-or-evaluation"]},patentRefs:{type:"array",items:{$ref:"#/definiti\
ons/refType"}},asserter:{oneOf:[{$ref:"#/definitions/organizationalEntity"},{$ref:"#/definitions/organizationalContact"},{$ref:"#/definitions/refLinkType"}]},notes:{
type:"string"}}}},patentApplicationNumber:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"},patentJurisdiction:{type:"string",pattern:"\
^[A-Z]{2}$"},patentFilingDate:{type:"string",format:"date"},priorityApplication:{type:"object",required:["applicationNumber","jurisdiction","filingDate"],additionalProperties:!1,
properties:{applicationNumber:{$ref:"#/definitions/patentApplicationNumber"},jurisdiction:{$ref:"#/definitions/patentJurisdiction"},filingDate:{$ref:"#/definiti\
ons/patentFilingDate"}}},citation:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},pointers:{type:"array",items:{type:"\
string"},minItems:1},expressions:{type:"array",items:{type:"string"},minItems:1},timestamp:{type:"string",format:"date-time"},attributedTo:{$ref:"#/definitions/\
refLinkType"},process:{$ref:"#/definitions/refLinkType"},note:{type:"string"},signature:{$ref:"#/definitions/signature"}},required:["timestamp"],anyOf:[{required:[
"attributedTo"]},{required:["process"]}],oneOf:[{required:["pointers"]},{required:["expressions"]}]}}},Tr=Object.prototype.hasOwnProperty,si=new RegExp("^urn:uu\
id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),Aa={type:"object",additionalProperties:!1,properties:{timestamp:{type:"string",format:"da\
te-time"},lifecycles:{type:"array",items:{type:"object",oneOf:[{required:["phase"],additionalProperties:!1,properties:{phase:{type:"string",enum:["design","pre-\
build","build","post-build","operations","discovery","decommission"]}}},{required:["name"],additionalProperties:!1,properties:{name:{type:"string"},description:{
type:"string"}}}]}},tools:{oneOf:[{type:"object",additionalProperties:!1,properties:{components:{type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},
services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0}}},{type:"array",items:{$ref:"#/definitions/tool"}}]},manufacturer:{$ref:"#/definitio\
ns/organizationalEntity"},authors:{type:"array",items:{$ref:"#/definitions/organizationalContact"}},component:{$ref:"#/definitions/component"},manufacture:{$ref:"\
#/definitions/organizationalEntity"},supplier:{$ref:"#/definitions/organizationalEntity"},licenses:{$ref:"#/definitions/licenseChoice"},properties:{type:"array",
items:{$ref:"#/definitions/property"}},distributionConstraints:{type:"object",properties:{tlp:{$ref:"#/definitions/tlpClassification"}},additionalProperties:!1}}},
Je=(we(),be(De)).formats["date-time"],ka={type:"object",required:["type","name"],additionalProperties:!1,properties:{type:{type:"string",enum:["application","fr\
amework","library","container","platform","operating-system","device","device-driver","firmware","file","machine-learning-model","data","cryptographic-asset"]},
"mime-type":{type:"string",pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{$ref:"#/definitions/refType"},supplier:{$ref:"#/definitions/organizationalEntity"},
manufacturer:{$ref:"#/definitions/organizationalEntity"},authors:{type:"array",items:{$ref:"#/definitions/organizationalContact"}},author:{type:"string"},publisher:{
type:"string"},group:{type:"string"},name:{type:"string"},version:{$ref:"#/definitions/version"},versionRange:{$ref:"#/definitions/versionRange"},isExternal:{type:"\
boolean"},description:{type:"string"},scope:{type:"string",enum:["required","optional","excluded"]},hashes:{type:"array",items:{$ref:"#/definitions/hash"}},licenses:{
$ref:"#/definitions/licenseChoice"},copyright:{type:"string"},patentAssertions:{$ref:"#/definitions/patentAssertions"},cpe:{type:"string"},purl:{type:"string"},
omniborId:{type:"array",items:{type:"string"}},swhid:{type:"array",items:{type:"string"}},swid:{$ref:"#/definitions/swid"},modified:{type:"boolean"},pedigree:{type:"\
object",additionalProperties:!1,properties:{ancestors:{type:"array",items:{$ref:"#/definitions/component"}},descendants:{type:"array",items:{$ref:"#/definitions\
/component"}},variants:{type:"array",items:{$ref:"#/definitions/component"}},commits:{type:"array",items:{$ref:"#/definitions/commit"}},patches:{type:"array",items:{
$ref:"#/definitions/patch"}},notes:{type:"string"}}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},components:{type:"array",items:{
$ref:"#/definitions/component"},uniqueItems:!0},evidence:{$ref:"#/definitions/componentEvidence"},releaseNotes:{$ref:"#/definitions/releaseNotes"},modelCard:{$ref:"\
#/definitions/modelCard"},data:{type:"array",items:{$ref:"#/definitions/componentData"}},cryptoProperties:{$ref:"#/definitions/cryptoProperties"},properties:{type:"\
array",items:{$ref:"#/definitions/property"}},tags:{$ref:"#/definitions/tags"},signature:{$ref:"#/definitions/signature"}},allOf:[{not:{required:["version","ver\
sionRange"]}},{if:{properties:{isExternal:{const:!1}}},then:{not:{required:["versionRange"]}},else:!0}]},oi=new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$","u"),fa=ai().
default;function N(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(typeof t=="string"){if(fa(t)<1)return N.errors=
[{instancePath:a,keyword:"minLength",params:{limit:1}}],!1}else return N.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return N.errors=r,e===
0}function st(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;
for(let o in t)if(!(o==="bom-ref"||o==="country"||o==="region"||o==="locality"||o==="postOfficeBoxNumber"||o==="postalCode"||o==="streetAddress"))return st.errors=
[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t["bom-ref"]!==void 0){let o=e;N(t["bom-ref"],{instancePath:a+"/\
bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var i=o===e}else var i=!0;if(i){if(t.country!==
void 0){let f=e;if(typeof t.country!="string")return st.errors=[{instancePath:a+"/country",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;
if(i){if(t.region!==void 0){let d=e;if(typeof t.region!="string")return st.errors=[{instancePath:a+"/region",keyword:"type",params:{type:"string"}}],!1;var i=d===
e}else var i=!0;if(i){if(t.locality!==void 0){let v=e;if(typeof t.locality!="string")return st.errors=[{instancePath:a+"/locality",keyword:"type",params:{type:"\
string"}}],!1;var i=v===e}else var i=!0;if(i){if(t.postOfficeBoxNumber!==void 0){let c=e;if(typeof t.postOfficeBoxNumber!="string")return st.errors=[{instancePath:a+
"/postOfficeBoxNumber",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(t.postalCode!==void 0){let p=e;if(typeof t.postalCode!="str\
ing")return st.errors=[{instancePath:a+"/postalCode",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i)if(t.streetAddress!==void 0){let p=e;
if(typeof t.streetAddress!="string")return st.errors=[{instancePath:a+"/streetAddress",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0}}}}}}}else
return st.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return st.errors=r,e===0}var _a=(we(),be(De)).formats["idn-email"];function qe(t,{instancePath:a="",
parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let o in t)if(!(o==="bom-re\
f"||o==="name"||o==="email"||o==="phone"))return qe.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t["bo\
m-ref"]!==void 0){let o=e;N(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),
e=r.length);var i=o===e}else var i=!0;if(i){if(t.name!==void 0){let f=e;if(typeof t.name!="string")return qe.errors=[{instancePath:a+"/name",keyword:"type",params:{
type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(t.email!==void 0){let d=t.email,v=e;if(e===v&&e===v)if(typeof d=="string"){if(!_a(d))return qe.errors=[{instancePath:a+
"/email",keyword:"format",params:{format:"idn-email"}}],!1}else return qe.errors=[{instancePath:a+"/email",keyword:"type",params:{type:"string"}}],!1;var i=v===
e}else var i=!0;if(i)if(t.phone!==void 0){let d=e;if(typeof t.phone!="string")return qe.errors=[{instancePath:a+"/phone",keyword:"type",params:{type:"string"}}],
!1;var i=d===e}else var i=!0}}}}else return qe.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return qe.errors=r,e===0}function ce(t,{instancePath:a="",
parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f=e;for(let d in t)if(!(d==="bom-re\
f"||d==="name"||d==="address"||d==="url"||d==="contact"))return ce.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:d}}],!1;if(f===
e){if(t["bom-ref"]!==void 0){let d=e;N(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?N.errors:r.concat(
N.errors),e=r.length);var i=d===e}else var i=!0;if(i){if(t.name!==void 0){let v=e;if(typeof t.name!="string")return ce.errors=[{instancePath:a+"/name",keyword:"\
type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i){if(t.address!==void 0){let c=e;st(t.address,{instancePath:a+"/address",parentData:t,parentDataProperty:"\
address",rootData:n})||(r=r===null?st.errors:r.concat(st.errors),e=r.length);var i=c===e}else var i=!0;if(i){if(t.url!==void 0){let p=t.url,l=e;if(e===l)if(Array.
isArray(p)){var s=!0;let m=p.length;for(let g=0;g<m;g++){let h=e;if(e===h&&e===h&&typeof p[g]!="string")return ce.errors=[{instancePath:a+"/url/"+g,keyword:"typ\
e",params:{type:"string"}}],!1;var s=h===e;if(!s)break}}else return ce.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else
var i=!0;if(i)if(t.contact!==void 0){let p=t.contact,l=e;if(e===l)if(Array.isArray(p)){var o=!0;let m=p.length;for(let g=0;g<m;g++){let h=e;qe(p[g],{instancePath:a+
"/contact/"+g,parentData:p,parentDataProperty:g,rootData:n})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var o=h===e;if(!o)break}}else return ce.errors=
[{instancePath:a+"/contact",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0}}}}}else return ce.errors=[{instancePath:a,keyword:"type",params:{
type:"object"}}],!1;return ce.errors=r,e===0}function Fr(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(typeof t==
"string"){if(fa(t)>1024)return Fr.errors=[{instancePath:a,keyword:"maxLength",params:{limit:1024}}],!1}else return Fr.errors=[{instancePath:a,keyword:"type",params:{
type:"string"}}],!1;return Fr.errors=r,e===0}function Pt(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(typeof t==
"string"){if(fa(t)>4096)return Pt.errors=[{instancePath:a,keyword:"maxLength",params:{limit:4096}}],!1;if(fa(t)<1)return Pt.errors=[{instancePath:a,keyword:"min\
Length",params:{limit:1}}],!1}else return Pt.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return Pt.errors=r,e===0}var pi={type:"string",enum:[
"MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3","Streebog-256","Streebog-512"]};
function Ht(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;return typeof t!="string"?(Ht.errors=[{instancePath:a,keyword:"\
type",params:{type:"string"}}],!1):t==="MD5"||t==="SHA-1"||t==="SHA-256"||t==="SHA-384"||t==="SHA-512"||t==="SHA3-256"||t==="SHA3-384"||t==="SHA3-512"||t==="BLA\
KE2b-256"||t==="BLAKE2b-384"||t==="BLAKE2b-512"||t==="BLAKE3"||t==="Streebog-256"||t==="Streebog-512"?(Ht.errors=r,e===0):(Ht.errors=[{instancePath:a,keyword:"e\
num",params:{allowedValues:pi.enum}}],!1)}var li=new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function Ut(t,{
instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(typeof t=="string"){if(!li.test(t))return Ut.errors=[{instancePath:a,
keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"}}],!1}else return Ut.errors=[{instancePath:a,
keyword:"type",params:{type:"string"}}],!1;return Ut.errors=r,e===0}function qr(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,
e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if(t.alg===void 0&&(s="alg")||t.content===void 0&&(s="content"))return qr.errors=[{instancePath:a,
keyword:"required",params:{missingProperty:s}}],!1;{let o=e;for(let f in t)if(!(f==="alg"||f==="content"))return qr.errors=[{instancePath:a,keyword:"additionalP\
roperties",params:{additionalProperty:f}}],!1;if(o===e){if(t.alg!==void 0){let f=e;Ht(t.alg,{instancePath:a+"/alg",parentData:t,parentDataProperty:"alg",rootData:n})||
(r=r===null?Ht.errors:r.concat(Ht.errors),e=r.length);var i=f===e}else var i=!0;if(i)if(t.content!==void 0){let f=e;Ut(t.content,{instancePath:a+"/content",parentData:t,
parentDataProperty:"content",rootData:n})||(r=r===null?Ut.errors:r.concat(Ut.errors),e=r.length);var i=f===e}else var i=!0}}}else return qr.errors=[{instancePath:a,
keyword:"type",params:{type:"object"}}],!1;return qr.errors=r,e===0}var ja={$schema:"http://json-schema.org/draft-07/schema#",$id:"http://cyclonedx.org/schema/s\
pdx.schema.json",type:"string",enum:["0BSD","3D-Slicer-1.0","AAL","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia",
"ADSL","Advanced-Cryptics-Dictionary","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","Afmparse","AGPL-1.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0","AG\
PL-3.0-only","AGPL-3.0-or-later","Aladdin","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","any-OSI","a\
ny-OSI-perl-modules","Apache-1.0","Apache-1.1","Apache-2.0","APAFML","APL-1.0","App-s2p","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","Arphic-1999","Artistic-1.0",
"Artistic-1.0-cl8","Artistic-1.0-Perl","Artistic-2.0","Artistic-dist","Aspell-RU","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","atc-game","Baekmuk","Bahy\
ph","Barr","bcrypt-Solar-Designer","Beerware","Bitstream-Charter","Bitstream-Vera","BitTorrent-1.0","BitTorrent-1.1","blessing","BlueOak-1.0.0","Boehm-GC","Boeh\
m-GC-without-fee","BOLA-1.1","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","BSD-1-Clause","BSD-2-Clause","B\
SD-2-Clause-Darwin","BSD-2-Clause-first-lines","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","BSD-2-Clause-Patent","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Claus\
e-pos-unchanged","BSD-2-Clause-Views","BSD-3-Clause","BSD-3-Clause-acpica","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-flex","BSD-3-Clause-HP",
"BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD\
-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-4-Clause","BSD-4-Clause-Shortened","B\
SD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-ask-to-endorse","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BS\
D-Mark-Modifications","BSD-Protection","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Systemics","BSD-S\
ystemics-W3Works","BSL-1.0","Buddy","Bugroff","BUSL-1.1","bzip2-1.0.5","bzip2-1.0.6","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","Caldera","Caldera-\
no-preamble","CAPEC-tou","Catharon","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC\
-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-N\
C-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","C\
C-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","C\
C-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC\
-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0",
"CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","C\
ECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","check-cvs","checkmk","ClArtistic","Clips","CMU-Mach","CMU-M\
ach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","Community-Spec-1.0","Condor-1.1","copyleft-next-0.3.0","copyleft-next-0.3.1","Co\
rnell-Lossless-JPEG","CPAL-1.0","CPL-1.0","CPOL-1.02","Cronyx","Crossword","CryptoSwift","CrystalStacker","CUA-OPL-1.0","Cube","curl","cve-tou","D-FSL-1.0","DEC\
-3-Clause","diffmark","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","DRL-1.0","DRL-1.1","DSD\
P","dtoa","dvipdfm","ECL-1.0","ECL-2.0","eCos-2.0","EFL-1.0","EFL-2.0","eGenix","Elastic-2.0","Entessa","EPICS","EPL-1.0","EPL-2.0","ErlPL-1.1","ESA-PL-permissi\
ve-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","etalab-2.0","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Eurosym","Fair","FBM","FDK-AAC","FDK\
-MPEG-H","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-\
ALv2","FSL-1.1-MIT","FTL","Furuseth","fwlw","Game-Programming-Gems","GCR-docs","GD","generic-xts","GFDL-1.1","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-\
later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2","GFDL-1.2-invariants-only","GFDL-1.2-invar\
iants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3","GFDL-1.3-invariants-only","GFDL-\
1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","Giftware","GL2PS","Glide","Glulxe",
"GLWTPL","gnuplot","GPL-1.0","GPL-1.0+","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0","GPL-2.0+","GPL-2.0-only","GPL-2.0-or-later","GPL-2.0-with-autoconf-exceptio\
n","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-2.0-with-GCC-exception","GPL-3.0","GPL-3.0+","GPL-3.0-on\
ly","GPL-3.0-or-later","GPL-3.0-with-autoconf-exception","GPL-3.0-with-GCC-exception","Graphics-Gems","gSOAP-1.3b","gtkbook","Gutmann","HaskellReport","HDF5","h\
dparm","HIDAPI","Hippocratic-2.1","Hippocratic-3.0-core","HP-1986","HP-1989","HPND","HPND-DEC","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-ackno\
wledgement","HPND-export-US-modify","HPND-export2-US","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-Markus-Kuhn","HPND-m\
erchantability-variant","HPND-MIT-disclaimer","HPND-Netrek","HPND-Pbmplus","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell\
-variant-critical-systems","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-SMC","HPND-UC","HPND-UC-export-US","HTMLTIDY","hyphen\
-bulgarian","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","ImageMagick","iMatix","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","\
Intel","Intel-ACPI","Interbase-1.0","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","Jam","JasPer-2.0","jove","JPL-image","JPNIC","JSON","Kastrup","Kazlib",
"Knuth-CTAN","LAL-1.2","LAL-1.3","Latex2e","Latex2e-translated-notice","Leptonica","LGPL-2.0","LGPL-2.0+","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1","LGPL-2\
.1+","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0","LGPL-3.0+","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","Libpng","libpng-1.6.35","libpng-2.0","libselinux-1\
.0","libtiff","libutil-David-Nugent","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft\
-2-para","Linux-man-pages-copyleft-var","Linux-OpenIB","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","lsof",
"Lucida-Bitmap-Fonts","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","magaz","mailprio","MakeIndex","man2html",
"Martin-Birgmeier","McPhee-slideshow","metamail","Minpack","MIPS","MirOS","MIT","MIT-0","MIT-advertising","MIT-Click","MIT-CMU","MIT-enna","MIT-feh","MIT-Festiv\
al","MIT-Khronos-old","MIT-Modern-Variant","MIT-open-group","MIT-STK","MIT-testregex","MIT-Wu","MITNFA","MMIXware","MMPL-1.0.1","Motosoto","MPEG-SSG","mpi-permi\
ssive","mpich2","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","mplus","MS-LPL","MS-PL","MS-RL","MTLL","MulanPSL-1.0","MulanPSL-2.0","Multics","M\
up","MVT-1.1","NAIST-2003","NASA-1.3","Naumen","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","Net-SNMP","NetCDF","Newsletr","NGPL","ngrep","NICTA-1.0","NIST-P\
D","NIST-PD-fallback","NIST-PD-TNT","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","Nokia","NOSL","Noweb","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","N\
TP-0","Nunit","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODbL-1.0","ODC-By-1.0","OFFIS","OFL-1.0","OFL-1.0-no-RFN","OFL-1.0-RFN","OFL-1.1","OFL-1.1-no-RFN","OFL-1.\
1-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","\
OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OpenM\
DW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-\
2.1","OSL-3.0","OSSP","PADL","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","PDDL-1.0","PHP-3.0","PHP-3.01","Pixar","pkgconf","Plexus","pnmstitch","Poly\
Form-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","PPL","PSF-2.0","psfrag","psutils","Python-2.0","Python-2.0.1","python-ldap","Qhull","QPL\
-1.0","QPL-1.0-INRIA-2004","radvd","Rdisc","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","Saxpath","SCEA",
"SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","S\
imPL-2.0","SISSL","SISSL-1.2","SL","Sleepycat","SMAIL-GPL","SMLNJ","SMPPL","SNIA","snprintf","SOFA","softSurfer","Soundex","Spencer-86","Spencer-94","Spencer-99",
"SPL-1.0","ssh-keyscan","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","StandardML-NJ","SugarCRM-1.1.3","SUL-1.0","Sun-PPP","Sun-PPP-2000","SunPro","S\
WL","swrule","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TekHVC","TermReadKey","TGPPL-1.0","ThirdEye","threeparttable","TMate","TORQUE-1.1","TOSL","TPDL","T\
PL-1.0","TrustedQSL","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","Ubuntu-font-1.0","UCAR","UCL-1.0","ulem","UMich-Merit","Unicode-3.0","Unicode-DFS-2015","Un\
icode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","UnRAR","UPL-1.0","URT-RLE","Vim","Vixie-Cron","VOSTROM","V\
SL-1.0","W3C","W3C-19980720","W3C-20150513","w3m","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","WTFNMFPL","WTFPL","wwl","wxWindows","X11","X11-distribute-m\
odifications-variant","X11-no-permit-persons","X11-swapped","Xdebug-1.03","Xerox","Xfig","XFree86-1.1","xinetd","xkeyboard-config-Zinoviev","xlock","Xnet","xpp",
"XSkat","xzoom","YPL-1.0","YPL-1.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","zlib-acknowledgement","ZPL-1.1","ZPL-2.0","ZPL-2.1","389-exceptio\
n","Asterisk-exception","Asterisk-linking-protocols-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exceptio\
n-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","CGAL-linking-exception","Classpath-exception-2.0",
"Classpath-exception-2.0-short","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","Digia-Qt-LGPL-exception-1.1","DigiRule-FOSS-exception","eCos-exception-2.0",
"erlang-otp-linking-exception","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GC\
C-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","Google\
-Patent-WebM","GPL-3.0-389-ds-base-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStream\
er-exception-2005","GStreamer-exception-2008","harbour-exception","i2p-gpl-java-exception","Independent-modules-exception","KiCad-libraries-exception","kvirc-op\
enssl-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mi\
f-exception","mxml-exception","Nokia-Qt-exception-1.1","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exc\
eption","PCRE2-exception","polyparse-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1",
"Qwt-exception-1.0","romic-exception","RRDtool-FLOSS-exception-2.0","rsync-linking-exception","SANE-exception","SHL-2.0","SHL-2.1","Simple-Library-Usage-excepti\
on","Spelling-Provider-LGPL-exception","sqlitestudio-OpenSSL-exception","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-except\
ion-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]},Fa=ni().default;function Kt(t,{
instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(typeof t!="string")return Kt.errors=[{instancePath:a,keyword:"type",params:{
type:"string"}}],!1;let i;i=!1;for(let s of ja.enum)if(Fa(t,s)){i=!0;break}return i?(Kt.errors=r,e===0):(Kt.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:ja.
enum}}],!1)}var yi={type:"string",enum:["declared","concluded"]};function xt(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,
e=0;return typeof t!="string"?(xt.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="declared"||t==="concluded"?(xt.errors=r,e===0):(xt.errors=
[{instancePath:a,keyword:"enum",params:{allowedValues:yi.enum}}],!1)}var fi={type:"object",required:["content"],additionalProperties:!1,properties:{contentType:{
type:"string"},encoding:{type:"string",enum:["base64"]},content:{type:"string"}}};function Re(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if(t.content===void 0&&(s="content"))return Re.errors=[{instancePath:a,keyword:"requi\
red",params:{missingProperty:s}}],!1;{let o=e;for(let f in t)if(!(f==="contentType"||f==="encoding"||f==="content"))return Re.errors=[{instancePath:a,keyword:"a\
dditionalProperties",params:{additionalProperty:f}}],!1;if(o===e){if(t.contentType!==void 0){let f=e;if(typeof t.contentType!="string")return Re.errors=[{instancePath:a+
"/contentType",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(t.encoding!==void 0){let d=t.encoding,v=e;if(typeof d!="string")return Re.
errors=[{instancePath:a+"/encoding",keyword:"type",params:{type:"string"}}],!1;if(d!=="base64")return Re.errors=[{instancePath:a+"/encoding",keyword:"enum",params:{
allowedValues:fi.properties.encoding.enum}}],!1;var i=v===e}else var i=!0;if(i)if(t.content!==void 0){let d=e;if(typeof t.content!="string")return Re.errors=[{instancePath:a+
"/content",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0}}}}else return Re.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],
!1;return Re.errors=r,e===0}var ci={type:"object",additionalProperties:!1,properties:{altIds:{type:"array",items:{type:"string"}},licensor:{type:"object",additionalProperties:!1,
properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},
{required:["individual"]}]},licensee:{type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"\
#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:["individual"]}]},purchaser:{type:"object",additionalProperties:!1,properties:{
organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:[
"individual"]}]},purchaseOrder:{type:"string"},licenseTypes:{type:"array",items:{type:"string",enum:["academic","appliance","client-access","concurrent-user","c\
ore-points","custom-metric","device","evaluation","named-user","node-locked","oem","perpetual","processor-points","subscription","user","other"]}},lastRenewal:{
type:"string",format:"date-time"},expiration:{type:"string",format:"date-time"}}};function pr(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let u=e;for(let m in t)if(!(m==="altIds"||m==="licensor"||m==="licensee"||m==="purchaser"||
m==="purchaseOrder"||m==="licenseTypes"||m==="lastRenewal"||m==="expiration"))return pr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:m}}],
!1;if(u===e){if(t.altIds!==void 0){let m=t.altIds,g=e;if(e===g)if(Array.isArray(m)){var i=!0;let y=m.length;for(let A=0;A<y;A++){let $=e;if(typeof m[A]!="string")
return pr.errors=[{instancePath:a+"/altIds/"+A,keyword:"type",params:{type:"string"}}],!1;var i=$===e;if(!i)break}}else return pr.errors=[{instancePath:a+"/altI\
ds",keyword:"type",params:{type:"array"}}],!1;var s=g===e}else var s=!0;if(s){if(t.licensor!==void 0){let g=t.licensor,h=e,y=e,A=!1,$=null,D=e;if(g&&typeof g=="\
object"&&!Array.isArray(g)){let j;if(g.organization===void 0&&(j="organization")){let P={instancePath:a+"/licensor",keyword:"required",params:{missingProperty:j}};
r===null?r=[P]:r.push(P),e++}}var o=D===e;o&&(A=!0,$=0);let x=e;if(g&&typeof g=="object"&&!Array.isArray(g)){let j;if(g.individual===void 0&&(j="individual")){let P={
instancePath:a+"/licensor",keyword:"required",params:{missingProperty:j}};r===null?r=[P]:r.push(P),e++}}var o=x===e;if(o&&A?(A=!1,$=[$,1]):o&&(A=!0,$=1),A)e=y,r!==
null&&(y?r.length=y:r=null);else{let j={instancePath:a+"/licensor",keyword:"oneOf",params:{passingSchemas:$}};return r===null?r=[j]:r.push(j),e++,pr.errors=r,!1}
if(e===h)if(g&&typeof g=="object"&&!Array.isArray(g)){let j=e;for(let P in g)if(!(P==="organization"||P==="individual"))return pr.errors=[{instancePath:a+"/lice\
nsor",keyword:"additionalProperties",params:{additionalProperty:P}}],!1;if(j===e){if(g.organization!==void 0){let P=e;ce(g.organization,{instancePath:a+"/licens\
or/organization",parentData:g,parentDataProperty:"organization",rootData:n})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var f=P===e}else var f=!0;if(f)
if(g.individual!==void 0){let P=e;qe(g.individual,{instancePath:a+"/licensor/individual",parentData:g,parentDataProperty:"individual",rootData:n})||(r=r===null?
qe.errors:r.concat(qe.errors),e=r.length);var f=P===e}else var f=!0}}else return pr.errors=[{instancePath:a+"/licensor",keyword:"type",params:{type:"object"}}],
!1;var s=h===e}else var s=!0;if(s){if(t.licensee!==void 0){let h=t.licensee,y=e,A=e,$=!1,D=null,x=e;if(h&&typeof h=="object"&&!Array.isArray(h)){let P;if(h.organization===
void 0&&(P="organization")){let b={instancePath:a+"/licensee",keyword:"required",params:{missingProperty:P}};r===null?r=[b]:r.push(b),e++}}var d=x===e;d&&($=!0,
D=0);let w=e;if(h&&typeof h=="object"&&!Array.isArray(h)){let P;if(h.individual===void 0&&(P="individual")){let b={instancePath:a+"/licensee",keyword:"required",
params:{missingProperty:P}};r===null?r=[b]:r.push(b),e++}}var d=w===e;if(d&&$?($=!1,D=[D,1]):d&&($=!0,D=1),$)e=A,r!==null&&(A?r.length=A:r=null);else{let P={instancePath:a+
"/licensee",keyword:"oneOf",params:{passingSchemas:D}};return r===null?r=[P]:r.push(P),e++,pr.errors=r,!1}if(e===y)if(h&&typeof h=="object"&&!Array.isArray(h)){
let P=e;for(let b in h)if(!(b==="organization"||b==="individual"))return pr.errors=[{instancePath:a+"/licensee",keyword:"additionalProperties",params:{additionalProperty:b}}],
!1;if(P===e){if(h.organization!==void 0){let b=e;ce(h.organization,{instancePath:a+"/licensee/organization",parentData:h,parentDataProperty:"organization",rootData:n})||
(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var v=b===e}else var v=!0;if(v)if(h.individual!==void 0){let b=e;qe(h.individual,{instancePath:a+"/license\
e/individual",parentData:h,parentDataProperty:"individual",rootData:n})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var v=b===e}else var v=!0}}else return pr.
errors=[{instancePath:a+"/licensee",keyword:"type",params:{type:"object"}}],!1;var s=y===e}else var s=!0;if(s){if(t.purchaser!==void 0){let y=t.purchaser,A=e,$=e,
D=!1,x=null,w=e;if(y&&typeof y=="object"&&!Array.isArray(y)){let b;if(y.organization===void 0&&(b="organization")){let k={instancePath:a+"/purchaser",keyword:"r\
equired",params:{missingProperty:b}};r===null?r=[k]:r.push(k),e++}}var c=w===e;c&&(D=!0,x=0);let j=e;if(y&&typeof y=="object"&&!Array.isArray(y)){let b;if(y.individual===
void 0&&(b="individual")){let k={instancePath:a+"/purchaser",keyword:"required",params:{missingProperty:b}};r===null?r=[k]:r.push(k),e++}}var c=j===e;if(c&&D?(D=
!1,x=[x,1]):c&&(D=!0,x=1),D)e=$,r!==null&&($?r.length=$:r=null);else{let b={instancePath:a+"/purchaser",keyword:"oneOf",params:{passingSchemas:x}};return r===null?
r=[b]:r.push(b),e++,pr.errors=r,!1}if(e===A)if(y&&typeof y=="object"&&!Array.isArray(y)){let b=e;for(let k in y)if(!(k==="organization"||k==="individual"))return pr.
errors=[{instancePath:a+"/purchaser",keyword:"additionalProperties",params:{additionalProperty:k}}],!1;if(b===e){if(y.organization!==void 0){let k=e;ce(y.organization,
{instancePath:a+"/purchaser/organization",parentData:y,parentDataProperty:"organization",rootData:n})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var p=k===
e}else var p=!0;if(p)if(y.individual!==void 0){let k=e;qe(y.individual,{instancePath:a+"/purchaser/individual",parentData:y,parentDataProperty:"individual",rootData:n})||
(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var p=k===e}else var p=!0}}else return pr.errors=[{instancePath:a+"/purchaser",keyword:"type",params:{type:"\
object"}}],!1;var s=A===e}else var s=!0;if(s){if(t.purchaseOrder!==void 0){let A=e;if(typeof t.purchaseOrder!="string")return pr.errors=[{instancePath:a+"/purch\
aseOrder",keyword:"type",params:{type:"string"}}],!1;var s=A===e}else var s=!0;if(s){if(t.licenseTypes!==void 0){let $=t.licenseTypes,D=e;if(e===D)if(Array.isArray(
$)){var l=!0;let w=$.length;for(let j=0;j<w;j++){let P=$[j],b=e;if(typeof P!="string")return pr.errors=[{instancePath:a+"/licenseTypes/"+j,keyword:"type",params:{
type:"string"}}],!1;if(!(P==="academic"||P==="appliance"||P==="client-access"||P==="concurrent-user"||P==="core-points"||P==="custom-metric"||P==="device"||P===
"evaluation"||P==="named-user"||P==="node-locked"||P==="oem"||P==="perpetual"||P==="processor-points"||P==="subscription"||P==="user"||P==="other"))return pr.errors=
[{instancePath:a+"/licenseTypes/"+j,keyword:"enum",params:{allowedValues:ci.properties.licenseTypes.items.enum}}],!1;var l=b===e;if(!l)break}}else return pr.errors=
[{instancePath:a+"/licenseTypes",keyword:"type",params:{type:"array"}}],!1;var s=D===e}else var s=!0;if(s){if(t.lastRenewal!==void 0){let D=t.lastRenewal,x=e;if(e===
x&&e===x)if(typeof D=="string"){if(!Je.validate(D))return pr.errors=[{instancePath:a+"/lastRenewal",keyword:"format",params:{format:"date-time"}}],!1}else return pr.
errors=[{instancePath:a+"/lastRenewal",keyword:"type",params:{type:"string"}}],!1;var s=x===e}else var s=!0;if(s)if(t.expiration!==void 0){let D=t.expiration,x=e;
if(e===x&&e===x)if(typeof D=="string"){if(!Je.validate(D))return pr.errors=[{instancePath:a+"/expiration",keyword:"format",params:{format:"date-time"}}],!1}else
return pr.errors=[{instancePath:a+"/expiration",keyword:"type",params:{type:"string"}}],!1;var s=x===e}else var s=!0}}}}}}}}else return pr.errors=[{instancePath:a,
keyword:"type",params:{type:"object"}}],!1;return pr.errors=r,e===0}function W(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,
e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if(t.name===void 0&&(s="name"))return W.errors=[{instancePath:a,keyword:"required",params:{missingProperty:s}}],
!1;{let o=e;for(let f in t)if(!(f==="name"||f==="value"))return W.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(o===
e){if(t.name!==void 0){let f=e;if(typeof t.name!="string")return W.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;
if(i)if(t.value!==void 0){let f=e;if(typeof t.value!="string")return W.errors=[{instancePath:a+"/value",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else
var i=!0}}}else return W.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return W.errors=r,e===0}function ut(t,{instancePath:a="",parentData:L,
parentDataProperty:q,rootData:n=t}={}){let r=null,e=0,i=e,s=!1,o=null,f=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let l;if(t.id===void 0&&(l="id")){let u={
instancePath:a,keyword:"required",params:{missingProperty:l}};r===null?r=[u]:r.push(u),e++}}var v=f===e;v&&(s=!0,o=0);let d=e;if(t&&typeof t=="object"&&!Array.isArray(
t)){let l;if(t.name===void 0&&(l="name")){let u={instancePath:a,keyword:"required",params:{missingProperty:l}};r===null?r=[u]:r.push(u),e++}}var v=d===e;if(v&&s?
(s=!1,o=[o,1]):v&&(s=!0,o=1),s)e=i,r!==null&&(i?r.length=i:r=null);else{let l={instancePath:a,keyword:"oneOf",params:{passingSchemas:o}};return r===null?r=[l]:r.
push(l),e++,ut.errors=r,!1}if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let l=e;for(let u in t)if(!(u==="bom-ref"||u==="id"||u==="name"||u==="acknowled\
gement"||u==="text"||u==="url"||u==="licensing"||u==="properties"))return ut.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:u}}],
!1;if(l===e){if(t["bom-ref"]!==void 0){let u=e;N(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?N.errors:
r.concat(N.errors),e=r.length);var c=u===e}else var c=!0;if(c){if(t.id!==void 0){let m=e;Kt(t.id,{instancePath:a+"/id",parentData:t,parentDataProperty:"id",rootData:n})||
(r=r===null?Kt.errors:r.concat(Kt.errors),e=r.length);var c=m===e}else var c=!0;if(c){if(t.name!==void 0){let g=e;if(typeof t.name!="string")return ut.errors=[{
instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var c=g===e}else var c=!0;if(c){if(t.acknowledgement!==void 0){let h=e;xt(t.acknowledgement,{instancePath:a+
"/acknowledgement",parentData:t,parentDataProperty:"acknowledgement",rootData:n})||(r=r===null?xt.errors:r.concat(xt.errors),e=r.length);var c=h===e}else var c=!0;
if(c){if(t.text!==void 0){let y=e;Re(t.text,{instancePath:a+"/text",parentData:t,parentDataProperty:"text",rootData:n})||(r=r===null?Re.errors:r.concat(Re.errors),
e=r.length);var c=y===e}else var c=!0;if(c){if(t.url!==void 0){let A=e;if(e===A&&e===A&&typeof t.url!="string")return ut.errors=[{instancePath:a+"/url",keyword:"\
type",params:{type:"string"}}],!1;var c=A===e}else var c=!0;if(c){if(t.licensing!==void 0){let $=e;pr(t.licensing,{instancePath:a+"/licensing",parentData:t,parentDataProperty:"\
licensing",rootData:n})||(r=r===null?pr.errors:r.concat(pr.errors),e=r.length);var c=$===e}else var c=!0;if(c)if(t.properties!==void 0){let $=t.properties,D=e;if(e===
D)if(Array.isArray($)){var p=!0;let w=$.length;for(let j=0;j<w;j++){let P=e;W($[j],{instancePath:a+"/properties/"+j,parentData:$,parentDataProperty:j,rootData:n})||
(r=r===null?W.errors:r.concat(W.errors),e=r.length);var p=P===e;if(!p)break}}else return ut.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"a\
rray"}}],!1;var c=D===e}else var c=!0}}}}}}}}else return ut.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ut.errors=r,e===0}function Gr(t,{
instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(Array.isArray(t)){var i=!0;let c=t.length;for(let p=0;p<c;p++){
let l=t[p],u=e,m=e,g=!1,h=null,y=e;if(e===y)if(l&&typeof l=="object"&&!Array.isArray(l)){let D;if(l.license===void 0&&(D="license")){let x={instancePath:a+"/"+p,
keyword:"required",params:{missingProperty:D}};r===null?r=[x]:r.push(x),e++}else{let x=e;for(let w in l)if(w!=="license"){let j={instancePath:a+"/"+p,keyword:"a\
dditionalProperties",params:{additionalProperty:w}};r===null?r=[j]:r.push(j),e++;break}x===e&&l.license!==void 0&&(ut(l.license,{instancePath:a+"/"+p+"/license",
parentData:l,parentDataProperty:"license",rootData:n})||(r=r===null?ut.errors:r.concat(ut.errors),e=r.length))}}else{let D={instancePath:a+"/"+p,keyword:"type",
params:{type:"object"}};r===null?r=[D]:r.push(D),e++}var v=y===e;v&&(g=!0,h=0);let A=e;if(e===A)if(l&&typeof l=="object"&&!Array.isArray(l)){let D;if(l.expression===
void 0&&(D="expression")){let x={instancePath:a+"/"+p,keyword:"required",params:{missingProperty:D}};r===null?r=[x]:r.push(x),e++}else{let x=e;for(let w in l)if(!(w===
"expression"||w==="expressionDetails"||w==="acknowledgement"||w==="bom-ref"||w==="licensing"||w==="properties")){let j={instancePath:a+"/"+p,keyword:"additional\
Properties",params:{additionalProperty:w}};r===null?r=[j]:r.push(j),e++;break}if(x===e){if(l.expression!==void 0){let w=e;if(typeof l.expression!="string"){let P={
instancePath:a+"/"+p+"/expression",keyword:"type",params:{type:"string"}};r===null?r=[P]:r.push(P),e++}var s=w===e}else var s=!0;if(s){if(l.expressionDetails!==
void 0){let j=l.expressionDetails,P=e;if(e===P)if(Array.isArray(j)){var o=!0;let k=j.length;for(let C=0;C<k;C++){let S=j[C],O=e;if(e===O)if(S&&typeof S=="object"&&
!Array.isArray(S)){let R;if(S.licenseIdentifier===void 0&&(R="licenseIdentifier")){let T={instancePath:a+"/"+p+"/expressionDetails/"+C,keyword:"required",params:{
missingProperty:R}};r===null?r=[T]:r.push(T),e++}else{let T=e;for(let z in S)if(!(z==="licenseIdentifier"||z==="bom-ref"||z==="text"||z==="url")){let I={instancePath:a+
"/"+p+"/expressionDetails/"+C,keyword:"additionalProperties",params:{additionalProperty:z}};r===null?r=[I]:r.push(I),e++;break}if(T===e){if(S.licenseIdentifier!==
void 0){let z=e;if(typeof S.licenseIdentifier!="string"){let E={instancePath:a+"/"+p+"/expressionDetails/"+C+"/licenseIdentifier",keyword:"type",params:{type:"s\
tring"}};r===null?r=[E]:r.push(E),e++}var f=z===e}else var f=!0;if(f){if(S["bom-ref"]!==void 0){let I=e;N(S["bom-ref"],{instancePath:a+"/"+p+"/expressionDetails\
/"+C+"/bom-ref",parentData:S,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var f=I===e}else var f=!0;if(f){if(S.
text!==void 0){let E=e;Re(S.text,{instancePath:a+"/"+p+"/expressionDetails/"+C+"/text",parentData:S,parentDataProperty:"text",rootData:n})||(r=r===null?Re.errors:
r.concat(Re.errors),e=r.length);var f=E===e}else var f=!0;if(f)if(S.url!==void 0){let E=e;if(e===E&&e===E&&typeof S.url!="string"){let Y={instancePath:a+"/"+p+"\
/expressionDetails/"+C+"/url",keyword:"type",params:{type:"string"}};r===null?r=[Y]:r.push(Y),e++}var f=E===e}else var f=!0}}}}}else{let R={instancePath:a+"/"+p+
"/expressionDetails/"+C,keyword:"type",params:{type:"object"}};r===null?r=[R]:r.push(R),e++}var o=O===e;if(!o)break}}else{let k={instancePath:a+"/"+p+"/expressi\
onDetails",keyword:"type",params:{type:"array"}};r===null?r=[k]:r.push(k),e++}var s=P===e}else var s=!0;if(s){if(l.acknowledgement!==void 0){let P=e;xt(l.acknowledgement,
{instancePath:a+"/"+p+"/acknowledgement",parentData:l,parentDataProperty:"acknowledgement",rootData:n})||(r=r===null?xt.errors:r.concat(xt.errors),e=r.length);var s=P===
e}else var s=!0;if(s){if(l["bom-ref"]!==void 0){let b=e;N(l["bom-ref"],{instancePath:a+"/"+p+"/bom-ref",parentData:l,parentDataProperty:"bom-ref",rootData:n})||
(r=r===null?N.errors:r.concat(N.errors),e=r.length);var s=b===e}else var s=!0;if(s){if(l.licensing!==void 0){let k=e;pr(l.licensing,{instancePath:a+"/"+p+"/lice\
nsing",parentData:l,parentDataProperty:"licensing",rootData:n})||(r=r===null?pr.errors:r.concat(pr.errors),e=r.length);var s=k===e}else var s=!0;if(s)if(l.properties!==
void 0){let k=l.properties,C=e;if(e===C)if(Array.isArray(k)){var d=!0;let O=k.length;for(let B=0;B<O;B++){let R=e;W(k[B],{instancePath:a+"/"+p+"/properties/"+B,
parentData:k,parentDataProperty:B,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var d=R===e;if(!d)break}}else{let O={instancePath:a+"/"+p+"/\
properties",keyword:"type",params:{type:"array"}};r===null?r=[O]:r.push(O),e++}var s=C===e}else var s=!0}}}}}}}else{let D={instancePath:a+"/"+p,keyword:"type",params:{
type:"object"}};r===null?r=[D]:r.push(D),e++}var v=A===e;if(v&&g?(g=!1,h=[h,1]):v&&(g=!0,h=1),g)e=m,r!==null&&(m?r.length=m:r=null);else{let D={instancePath:a+"\
/"+p,keyword:"oneOf",params:{passingSchemas:h}};return r===null?r=[D]:r.push(D),e++,Gr.errors=r,!1}var i=u===e;if(!i)break}}else return Gr.errors=[{instancePath:a,
keyword:"type",params:{type:"array"}}],!1;return Gr.errors=r,e===0}var di={type:"array",items:{type:"object",required:["assertionType","asserter"],additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},assertionType:{type:"string",enum:["ownership","license","third-party-claim","standards-inclusion","prior-a\
rt","exclusive-rights","non-assertion","research-or-evaluation"]},patentRefs:{type:"array",items:{$ref:"#/definitions/refType"}},asserter:{oneOf:[{$ref:"#/defin\
itions/organizationalEntity"},{$ref:"#/definitions/organizationalContact"},{$ref:"#/definitions/refLinkType"}]},notes:{type:"string"}}}};function ee(t,{instancePath:a="",
parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(typeof t=="string"){if(fa(t)<1)return ee.errors=[{instancePath:a,keyword:"minLeng\
th",params:{limit:1}}],!1}else return ee.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return ee.errors=r,e===0}function zr(t,{instancePath:a="",
parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(Array.isArray(t)){var i=!0;let d=t.length;for(let v=0;v<d;v++){let c=t[v],p=e;if(e===
p)if(c&&typeof c=="object"&&!Array.isArray(c)){let u;if(c.assertionType===void 0&&(u="assertionType")||c.asserter===void 0&&(u="asserter"))return zr.errors=[{instancePath:a+
"/"+v,keyword:"required",params:{missingProperty:u}}],!1;{let m=e;for(let g in c)if(!(g==="bom-ref"||g==="assertionType"||g==="patentRefs"||g==="asserter"||g===
"notes"))return zr.errors=[{instancePath:a+"/"+v,keyword:"additionalProperties",params:{additionalProperty:g}}],!1;if(m===e){if(c["bom-ref"]!==void 0){let g=e;N(
c["bom-ref"],{instancePath:a+"/"+v+"/bom-ref",parentData:c,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var s=g===
e}else var s=!0;if(s){if(c.assertionType!==void 0){let h=c.assertionType,y=e;if(typeof h!="string")return zr.errors=[{instancePath:a+"/"+v+"/assertionType",keyword:"\
type",params:{type:"string"}}],!1;if(!(h==="ownership"||h==="license"||h==="third-party-claim"||h==="standards-inclusion"||h==="prior-art"||h==="exclusive-right\
s"||h==="non-assertion"||h==="research-or-evaluation"))return zr.errors=[{instancePath:a+"/"+v+"/assertionType",keyword:"enum",params:{allowedValues:di.items.properties.
assertionType.enum}}],!1;var s=y===e}else var s=!0;if(s){if(c.patentRefs!==void 0){let y=c.patentRefs,A=e;if(e===A)if(Array.isArray(y)){var o=!0;let D=y.length;
for(let x=0;x<D;x++){let w=e;N(y[x],{instancePath:a+"/"+v+"/patentRefs/"+x,parentData:y,parentDataProperty:x,rootData:n})||(r=r===null?N.errors:r.concat(N.errors),
e=r.length);var o=w===e;if(!o)break}}else return zr.errors=[{instancePath:a+"/"+v+"/patentRefs",keyword:"type",params:{type:"array"}}],!1;var s=A===e}else var s=!0;
if(s){if(c.asserter!==void 0){let A=c.asserter,$=e,D=e,x=!1,w=null,j=e;ce(A,{instancePath:a+"/"+v+"/asserter",parentData:c,parentDataProperty:"asserter",rootData:n})||
(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var f=j===e;f&&(x=!0,w=0);let P=e;qe(A,{instancePath:a+"/"+v+"/asserter",parentData:c,parentDataProperty:"\
asserter",rootData:n})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var f=P===e;if(f&&x)x=!1,w=[w,1];else{f&&(x=!0,w=1);let k=e;ee(A,{instancePath:a+"\
/"+v+"/asserter",parentData:c,parentDataProperty:"asserter",rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var f=k===e;f&&x?(x=!1,w=[w,2]):
f&&(x=!0,w=2)}if(x)e=D,r!==null&&(D?r.length=D:r=null);else{let k={instancePath:a+"/"+v+"/asserter",keyword:"oneOf",params:{passingSchemas:w}};return r===null?r=
[k]:r.push(k),e++,zr.errors=r,!1}var s=$===e}else var s=!0;if(s)if(c.notes!==void 0){let A=e;if(typeof c.notes!="string")return zr.errors=[{instancePath:a+"/"+v+
"/notes",keyword:"type",params:{type:"string"}}],!1;var s=A===e}else var s=!0}}}}}}else return zr.errors=[{instancePath:a+"/"+v,keyword:"type",params:{type:"obj\
ect"}}],!1;var i=p===e;if(!i)break}}else return zr.errors=[{instancePath:a,keyword:"type",params:{type:"array"}}],!1;return zr.errors=r,e===0}function Wr(t,{instancePath:a="",
parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if(t.tagId===void 0&&(s="tagId")||
t.name===void 0&&(s="name"))return Wr.errors=[{instancePath:a,keyword:"required",params:{missingProperty:s}}],!1;{let o=e;for(let f in t)if(!(f==="tagId"||f==="\
name"||f==="version"||f==="tagVersion"||f==="patch"||f==="text"||f==="url"))return Wr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;if(o===e){if(t.tagId!==void 0){let f=e;if(typeof t.tagId!="string")return Wr.errors=[{instancePath:a+"/tagId",keyword:"type",params:{type:"string"}}],!1;var i=f===
e}else var i=!0;if(i){if(t.name!==void 0){let d=e;if(typeof t.name!="string")return Wr.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;
var i=d===e}else var i=!0;if(i){if(t.version!==void 0){let v=e;if(typeof t.version!="string")return Wr.errors=[{instancePath:a+"/version",keyword:"type",params:{
type:"string"}}],!1;var i=v===e}else var i=!0;if(i){if(t.tagVersion!==void 0){let c=t.tagVersion,p=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)))return Wr.errors=
[{instancePath:a+"/tagVersion",keyword:"type",params:{type:"integer"}}],!1;var i=p===e}else var i=!0;if(i){if(t.patch!==void 0){let p=e;if(typeof t.patch!="bool\
ean")return Wr.errors=[{instancePath:a+"/patch",keyword:"type",params:{type:"boolean"}}],!1;var i=p===e}else var i=!0;if(i){if(t.text!==void 0){let l=e;Re(t.text,
{instancePath:a+"/text",parentData:t,parentDataProperty:"text",rootData:n})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var i=l===e}else var i=!0;if(i)
if(t.url!==void 0){let l=e;if(e===l&&e===l&&typeof t.url!="string")return Wr.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"string"}}],!1;var i=l===
e}else var i=!0}}}}}}}}else return Wr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Wr.errors=r,e===0}function Ur(t,{instancePath:a="",
parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let o in t)if(!(o==="timest\
amp"||o==="name"||o==="email"))return Ur.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t.timestamp!==void 0){
let o=t.timestamp,f=e;if(e===f&&e===f)if(typeof o=="string"){if(!Je.validate(o))return Ur.errors=[{instancePath:a+"/timestamp",keyword:"format",params:{format:"\
date-time"}}],!1}else return Ur.errors=[{instancePath:a+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(t.name!==void 0){
let f=e;if(typeof t.name!="string")return Ur.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i)if(t.email!==
void 0){let f=t.email,d=e;if(e===d&&e===d)if(typeof f=="string"){if(!_a(f))return Ur.errors=[{instancePath:a+"/email",keyword:"format",params:{format:"idn-email"}}],
!1}else return Ur.errors=[{instancePath:a+"/email",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0}}}else return Ur.errors=[{instancePath:a,
keyword:"type",params:{type:"object"}}],!1;return Ur.errors=r,e===0}function Dt(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,
e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let o in t)if(!(o==="uid"||o==="url"||o==="author"||o==="committer"||o==="message"))return Dt.
errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t.uid!==void 0){let o=e;if(typeof t.uid!="string")return Dt.
errors=[{instancePath:a+"/uid",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(t.url!==void 0){let f=e;if(e===f&&e===f&&typeof t.url!=
"string")return Dt.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(t.author!==void 0){let d=e;Ur(t.
author,{instancePath:a+"/author",parentData:t,parentDataProperty:"author",rootData:n})||(r=r===null?Ur.errors:r.concat(Ur.errors),e=r.length);var i=d===e}else var i=!0;
if(i){if(t.committer!==void 0){let v=e;Ur(t.committer,{instancePath:a+"/committer",parentData:t,parentDataProperty:"committer",rootData:n})||(r=r===null?Ur.errors:
r.concat(Ur.errors),e=r.length);var i=v===e}else var i=!0;if(i)if(t.message!==void 0){let v=e;if(typeof t.message!="string")return Dt.errors=[{instancePath:a+"/\
message",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0}}}}}else return Dt.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],
!1;return Dt.errors=r,e===0}var ui={type:"object",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["unofficial","monkey","backpor\
t","cherry-pick"]},diff:{$ref:"#/definitions/diff"},resolves:{type:"array",items:{$ref:"#/definitions/issue"}}}};function Nt(t,{instancePath:a="",parentData:L,parentDataProperty:q,
rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let o in t)if(!(o==="text"||o==="url"))return Nt.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t.text!==void 0){let o=e;Re(t.text,{instancePath:a+"/text",parentData:t,parentDataProperty:"\
text",rootData:n})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var i=o===e}else var i=!0;if(i)if(t.url!==void 0){let o=e;if(e===o&&e===o&&typeof t.url!=
"string")return Nt.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0}}else return Nt.errors=[{instancePath:a,keyword:"\
type",params:{type:"object"}}],!1;return Nt.errors=r,e===0}var mi={type:"object",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:[
"defect","enhancement","security"]},id:{type:"string"},name:{type:"string"},description:{type:"string"},source:{type:"object",additionalProperties:!1,properties:{
name:{type:"string"},url:{type:"string",format:"iri-reference"}}},references:{type:"array",items:{type:"string",format:"iri-reference"}}}};function br(t,{instancePath:a="",
parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f;if(t.type===void 0&&(f="type"))return br.
errors=[{instancePath:a,keyword:"required",params:{missingProperty:f}}],!1;{let d=e;for(let v in t)if(!(v==="type"||v==="id"||v==="name"||v==="description"||v===
"source"||v==="references"))return br.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:v}}],!1;if(d===e){if(t.type!==void 0){let v=t.
type,c=e;if(typeof v!="string")return br.errors=[{instancePath:a+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(v==="defect"||v==="enhancement"||v==="s\
ecurity"))return br.errors=[{instancePath:a+"/type",keyword:"enum",params:{allowedValues:mi.properties.type.enum}}],!1;var i=c===e}else var i=!0;if(i){if(t.id!==
void 0){let c=e;if(typeof t.id!="string")return br.errors=[{instancePath:a+"/id",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(t.
name!==void 0){let p=e;if(typeof t.name!="string")return br.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;
if(i){if(t.description!==void 0){let l=e;if(typeof t.description!="string")return br.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],
!1;var i=l===e}else var i=!0;if(i){if(t.source!==void 0){let u=t.source,m=e;if(e===m)if(u&&typeof u=="object"&&!Array.isArray(u)){let h=e;for(let y in u)if(!(y===
"name"||y==="url"))return br.errors=[{instancePath:a+"/source",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(h===e){if(u.name!==void 0){let y=e;
if(typeof u.name!="string")return br.errors=[{instancePath:a+"/source/name",keyword:"type",params:{type:"string"}}],!1;var s=y===e}else var s=!0;if(s)if(u.url!==
void 0){let y=e;if(e===y&&e===y&&typeof u.url!="string")return br.errors=[{instancePath:a+"/source/url",keyword:"type",params:{type:"string"}}],!1;var s=y===e}else
var s=!0}}else return br.errors=[{instancePath:a+"/source",keyword:"type",params:{type:"object"}}],!1;var i=m===e}else var i=!0;if(i)if(t.references!==void 0){let u=t.
references,m=e;if(e===m)if(Array.isArray(u)){var o=!0;let h=u.length;for(let y=0;y<h;y++){let A=e;if(e===A&&e===A&&typeof u[y]!="string")return br.errors=[{instancePath:a+
"/references/"+y,keyword:"type",params:{type:"string"}}],!1;var o=A===e;if(!o)break}}else return br.errors=[{instancePath:a+"/references",keyword:"type",params:{
type:"array"}}],!1;var i=m===e}else var i=!0}}}}}}}else return br.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return br.errors=r,e===0}function mt(t,{
instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o;if(t.type===void 0&&
(o="type"))return mt.errors=[{instancePath:a,keyword:"required",params:{missingProperty:o}}],!1;{let f=e;for(let d in t)if(!(d==="type"||d==="diff"||d==="resolv\
es"))return mt.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:d}}],!1;if(f===e){if(t.type!==void 0){let d=t.type,v=e;if(typeof d!=
"string")return mt.errors=[{instancePath:a+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(d==="unofficial"||d==="monkey"||d==="backport"||d==="cherry-p\
ick"))return mt.errors=[{instancePath:a+"/type",keyword:"enum",params:{allowedValues:ui.properties.type.enum}}],!1;var i=v===e}else var i=!0;if(i){if(t.diff!==void 0){
let v=e;Nt(t.diff,{instancePath:a+"/diff",parentData:t,parentDataProperty:"diff",rootData:n})||(r=r===null?Nt.errors:r.concat(Nt.errors),e=r.length);var i=v===e}else
var i=!0;if(i)if(t.resolves!==void 0){let v=t.resolves,c=e;if(e===c)if(Array.isArray(v)){var s=!0;let l=v.length;for(let u=0;u<l;u++){let m=e;br(v[u],{instancePath:a+
"/resolves/"+u,parentData:v,parentDataProperty:u,rootData:n})||(r=r===null?br.errors:r.concat(br.errors),e=r.length);var s=m===e;if(!s)break}}else return mt.errors=
[{instancePath:a+"/resolves",keyword:"type",params:{type:"array"}}],!1;var i=c===e}else var i=!0}}}}else return mt.errors=[{instancePath:a,keyword:"type",params:{
type:"object"}}],!1;return mt.errors=r,e===0}var vi={type:"object",required:["url","type"],additionalProperties:!1,properties:{url:{anyOf:[{type:"string",format:"\
iri-reference"},{$ref:"#/definitions/bomLink"}]},comment:{type:"string"},type:{type:"string",enum:["vcs","issue-tracker","website","advisories","bom","mailing-l\
ist","social","chat","documentation","support","source-distribution","distribution","distribution-intake","license","build-meta","build-system","release-notes",
"security-contact","model-card","log","configuration","evidence","formulation","attestation","threat-model","adversary-model","risk-assessment","vulnerability-a\
ssertion","exploitability-statement","pentest-report","static-analysis-report","dynamic-analysis-report","runtime-analysis-report","component-analysis-report","\
maturity-report","certification-report","codified-infrastructure","quality-metrics","poam","electronic-signature","digital-signature","rfc-9116","patent","paten\
t-family","patent-assertion","citation","other"]},hashes:{type:"array",items:{$ref:"#/definitions/hash"}},properties:{type:"array",items:{$ref:"#/definitions/pr\
operty"}}}},hi=new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$","u");function Zt(t,{instancePath:a="",parentData:L,
parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0&&e===0)if(typeof t=="string"){if(!hi.test(t))return Zt.errors=[{instancePath:a,keyword:"pattern",
params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"}}],!1}else return Zt.errors=[{instancePath:a,keyword:"type",
params:{type:"string"}}],!1;return Zt.errors=r,e===0}var gi=new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$","\
u");function ar(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0&&e===0)if(typeof t=="string"){if(!gi.test(t))return ar.
errors=[{instancePath:a,keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"}}],!1}else return ar.
errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return ar.errors=r,e===0}function la(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){
let r=null,e=0,i=e,s=!1,o=e;Zt(t,{instancePath:a,parentData:L,parentDataProperty:q,rootData:n})||(r=r===null?Zt.errors:r.concat(Zt.errors),e=r.length);var f=o===
e;if(s=s||f,!s){let d=e;ar(t,{instancePath:a,parentData:L,parentDataProperty:q,rootData:n})||(r=r===null?ar.errors:r.concat(ar.errors),e=r.length);var f=d===e;s=
s||f}if(s)e=i,r!==null&&(i?r.length=i:r=null);else{let d={instancePath:a,keyword:"anyOf",params:{}};return r===null?r=[d]:r.push(d),e++,la.errors=r,!1}return la.
errors=r,e===0}function Le(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let d;if(t.url===void 0&&(d="url")||t.type===void 0&&(d="type"))return Le.errors=[{instancePath:a,keyword:"required",params:{missingProperty:d}}],!1;{let v=e;
for(let c in t)if(!(c==="url"||c==="comment"||c==="type"||c==="hashes"||c==="properties"))return Le.errors=[{instancePath:a,keyword:"additionalProperties",params:{
additionalProperty:c}}],!1;if(v===e){if(t.url!==void 0){let c=t.url,p=e,l=e,u=!1,m=e;if(e===m&&e===m&&typeof c!="string"){let h={instancePath:a+"/url",keyword:"\
type",params:{type:"string"}};r===null?r=[h]:r.push(h),e++}var i=m===e;if(u=u||i,!u){let h=e;la(c,{instancePath:a+"/url",parentData:t,parentDataProperty:"url",rootData:n})||
(r=r===null?la.errors:r.concat(la.errors),e=r.length);var i=h===e;u=u||i}if(u)e=l,r!==null&&(l?r.length=l:r=null);else{let h={instancePath:a+"/url",keyword:"any\
Of",params:{}};return r===null?r=[h]:r.push(h),e++,Le.errors=r,!1}var s=p===e}else var s=!0;if(s){if(t.comment!==void 0){let p=e;if(typeof t.comment!="string")return Le.
errors=[{instancePath:a+"/comment",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(t.type!==void 0){let l=t.type,u=e;if(typeof l!=
"string")return Le.errors=[{instancePath:a+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="vcs"||l==="issue-tracker"||l==="website"||l==="advisorie\
s"||l==="bom"||l==="mailing-list"||l==="social"||l==="chat"||l==="documentation"||l==="support"||l==="source-distribution"||l==="distribution"||l==="distributio\
n-intake"||l==="license"||l==="build-meta"||l==="build-system"||l==="release-notes"||l==="security-contact"||l==="model-card"||l==="log"||l==="configuration"||l===
"evidence"||l==="formulation"||l==="attestation"||l==="threat-model"||l==="adversary-model"||l==="risk-assessment"||l==="vulnerability-assertion"||l==="exploita\
bility-statement"||l==="pentest-report"||l==="static-analysis-report"||l==="dynamic-analysis-report"||l==="runtime-analysis-report"||l==="component-analysis-rep\
ort"||l==="maturity-report"||l==="certification-report"||l==="codified-infrastructure"||l==="quality-metrics"||l==="poam"||l==="electronic-signature"||l==="digi\
tal-signature"||l==="rfc-9116"||l==="patent"||l==="patent-family"||l==="patent-assertion"||l==="citation"||l==="other"))return Le.errors=[{instancePath:a+"/type",
keyword:"enum",params:{allowedValues:vi.properties.type.enum}}],!1;var s=u===e}else var s=!0;if(s){if(t.hashes!==void 0){let u=t.hashes,m=e;if(e===m)if(Array.isArray(
u)){var o=!0;let h=u.length;for(let y=0;y<h;y++){let A=e;qr(u[y],{instancePath:a+"/hashes/"+y,parentData:u,parentDataProperty:y,rootData:n})||(r=r===null?qr.errors:
r.concat(qr.errors),e=r.length);var o=A===e;if(!o)break}}else return Le.errors=[{instancePath:a+"/hashes",keyword:"type",params:{type:"array"}}],!1;var s=m===e}else
var s=!0;if(s)if(t.properties!==void 0){let u=t.properties,m=e;if(e===m)if(Array.isArray(u)){var f=!0;let h=u.length;for(let y=0;y<h;y++){let A=e;W(u[y],{instancePath:a+
"/properties/"+y,parentData:u,parentDataProperty:y,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var f=A===e;if(!f)break}}else return Le.errors=
[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var s=m===e}else var s=!0}}}}}}else return Le.errors=[{instancePath:a,keyword:"type",params:{
type:"object"}}],!1;return Le.errors=r,e===0}var xa={type:"object",required:["field"],additionalProperties:!1,properties:{field:{type:"string",enum:["group","na\
me","version","purl","cpe","omniborId","swhid","swid","hash"]},confidence:{type:"number",minimum:0,maximum:1},concludedValue:{type:"string"},methods:{type:"arra\
y",items:{type:"object",required:["technique","confidence"],additionalProperties:!1,properties:{technique:{type:"string",enum:["source-code-analysis","binary-an\
alysis","manifest-analysis","ast-fingerprint","hash-comparison","instrumentation","dynamic-analysis","filename","attestation","other"]},confidence:{type:"number",
minimum:0,maximum:1},value:{type:"string"}}}},tools:{type:"array",uniqueItems:!0,items:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkEl\
ementType"}]}}}};function nr(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let v;if(t.field===void 0&&(v="field"))return nr.errors=[{instancePath:a,keyword:"required",params:{missingProperty:v}}],!1;{let c=e;for(let p in t)if(!(p===
"field"||p==="confidence"||p==="concludedValue"||p==="methods"||p==="tools"))return nr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;if(c===e){if(t.field!==void 0){let p=t.field,l=e;if(typeof p!="string")return nr.errors=[{instancePath:a+"/field",keyword:"type",params:{type:"string"}}],!1;
if(!(p==="group"||p==="name"||p==="version"||p==="purl"||p==="cpe"||p==="omniborId"||p==="swhid"||p==="swid"||p==="hash"))return nr.errors=[{instancePath:a+"/fi\
eld",keyword:"enum",params:{allowedValues:xa.properties.field.enum}}],!1;var i=l===e}else var i=!0;if(i){if(t.confidence!==void 0){let l=t.confidence,u=e;if(e===
u)if(typeof l=="number"){if(l>1||isNaN(l))return nr.errors=[{instancePath:a+"/confidence",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(l<0||isNaN(
l))return nr.errors=[{instancePath:a+"/confidence",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return nr.errors=[{instancePath:a+"/confidence",
keyword:"type",params:{type:"number"}}],!1;var i=u===e}else var i=!0;if(i){if(t.concludedValue!==void 0){let u=e;if(typeof t.concludedValue!="string")return nr.
errors=[{instancePath:a+"/concludedValue",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(t.methods!==void 0){let m=t.methods,g=e;
if(e===g)if(Array.isArray(m)){var s=!0;let y=m.length;for(let A=0;A<y;A++){let $=m[A],D=e;if(e===D)if($&&typeof $=="object"&&!Array.isArray($)){let w;if($.technique===
void 0&&(w="technique")||$.confidence===void 0&&(w="confidence"))return nr.errors=[{instancePath:a+"/methods/"+A,keyword:"required",params:{missingProperty:w}}],
!1;{let j=e;for(let P in $)if(!(P==="technique"||P==="confidence"||P==="value"))return nr.errors=[{instancePath:a+"/methods/"+A,keyword:"additionalProperties",params:{
additionalProperty:P}}],!1;if(j===e){if($.technique!==void 0){let P=$.technique,b=e;if(typeof P!="string")return nr.errors=[{instancePath:a+"/methods/"+A+"/tech\
nique",keyword:"type",params:{type:"string"}}],!1;if(!(P==="source-code-analysis"||P==="binary-analysis"||P==="manifest-analysis"||P==="ast-fingerprint"||P==="h\
ash-comparison"||P==="instrumentation"||P==="dynamic-analysis"||P==="filename"||P==="attestation"||P==="other"))return nr.errors=[{instancePath:a+"/methods/"+A+
"/technique",keyword:"enum",params:{allowedValues:xa.properties.methods.items.properties.technique.enum}}],!1;var o=b===e}else var o=!0;if(o){if($.confidence!==
void 0){let b=$.confidence,k=e;if(e===k)if(typeof b=="number"){if(b>1||isNaN(b))return nr.errors=[{instancePath:a+"/methods/"+A+"/confidence",keyword:"maximum",
params:{comparison:"<=",limit:1}}],!1;if(b<0||isNaN(b))return nr.errors=[{instancePath:a+"/methods/"+A+"/confidence",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return nr.errors=[{instancePath:a+"/methods/"+A+"/confidence",keyword:"type",params:{type:"number"}}],!1;var o=k===e}else var o=!0;if(o)if($.value!==void 0){
let b=e;if(typeof $.value!="string")return nr.errors=[{instancePath:a+"/methods/"+A+"/value",keyword:"type",params:{type:"string"}}],!1;var o=b===e}else var o=!0}}}}else
return nr.errors=[{instancePath:a+"/methods/"+A,keyword:"type",params:{type:"object"}}],!1;var s=D===e;if(!s)break}}else return nr.errors=[{instancePath:a+"/met\
hods",keyword:"type",params:{type:"array"}}],!1;var i=g===e}else var i=!0;if(i)if(t.tools!==void 0){let m=t.tools,g=e;if(e===g)if(Array.isArray(m)){var f=!0;let y=m.
length;for(let A=0;A<y;A++){let $=m[A],D=e,x=e,w=!1,j=e;ee($,{instancePath:a+"/tools/"+A,parentData:m,parentDataProperty:A,rootData:n})||(r=r===null?ee.errors:r.
concat(ee.errors),e=r.length);var d=j===e;if(w=w||d,!w){let b=e;ar($,{instancePath:a+"/tools/"+A,parentData:m,parentDataProperty:A,rootData:n})||(r=r===null?ar.
errors:r.concat(ar.errors),e=r.length);var d=b===e;w=w||d}if(w)e=x,r!==null&&(x?r.length=x:r=null);else{let b={instancePath:a+"/tools/"+A,keyword:"anyOf",params:{}};
return r===null?r=[b]:r.push(b),e++,nr.errors=r,!1}var f=D===e;if(!f)break}if(f&&!(we(),be(De)).unique(m))return nr.errors=[{instancePath:a+"/tools",keyword:"un\
iqueItems",params:{}}],!1}else return nr.errors=[{instancePath:a+"/tools",keyword:"type",params:{type:"array"}}],!1;var i=g===e}else var i=!0}}}}}}else return nr.
errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return nr.errors=r,e===0}function Lt(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let i;if(t.text===void 0&&(i="text"))return Lt.errors=[{instancePath:a,keyword:"required",params:{
missingProperty:i}}],!1;{let s=e;for(let o in t)if(o!=="text")return Lt.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;
if(s===e&&t.text!==void 0&&typeof t.text!="string")return Lt.errors=[{instancePath:a+"/text",keyword:"type",params:{type:"string"}}],!1}}else return Lt.errors=[
{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Lt.errors=r,e===0}function Ze(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let u=e;for(let m in t)if(!(m==="identity"||m==="occurrences"||m==="callstack"||m==="licens\
es"||m==="copyright"))return Ze.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:m}}],!1;if(u===e){if(t.identity!==void 0){let m=t.
identity,g=e,h=e,y=!1,A=null,$=e;if(e===$)if(Array.isArray(m)){var i=!0;let w=m.length;for(let j=0;j<w;j++){let P=e;nr(m[j],{instancePath:a+"/identity/"+j,parentData:m,
parentDataProperty:j,rootData:n})||(r=r===null?nr.errors:r.concat(nr.errors),e=r.length);var i=P===e;if(!i)break}}else{let w={instancePath:a+"/identity",keyword:"\
type",params:{type:"array"}};r===null?r=[w]:r.push(w),e++}var s=$===e;s&&(y=!0,A=0);let D=e;nr(m,{instancePath:a+"/identity",parentData:t,parentDataProperty:"id\
entity",rootData:n})||(r=r===null?nr.errors:r.concat(nr.errors),e=r.length);var s=D===e;if(s&&y?(y=!1,A=[A,1]):s&&(y=!0,A=1),y)e=h,r!==null&&(h?r.length=h:r=null);else{
let w={instancePath:a+"/identity",keyword:"oneOf",params:{passingSchemas:A}};return r===null?r=[w]:r.push(w),e++,Ze.errors=r,!1}var o=g===e}else var o=!0;if(o){
if(t.occurrences!==void 0){let g=t.occurrences,h=e;if(e===h)if(Array.isArray(g)){var f=!0;let A=g.length;for(let $=0;$<A;$++){let D=g[$],x=e;if(e===x)if(D&&typeof D==
"object"&&!Array.isArray(D)){let j;if(D.location===void 0&&(j="location"))return Ze.errors=[{instancePath:a+"/occurrences/"+$,keyword:"required",params:{missingProperty:j}}],
!1;{let P=e;for(let b in D)if(!(b==="bom-ref"||b==="location"||b==="line"||b==="offset"||b==="symbol"||b==="additionalContext"))return Ze.errors=[{instancePath:a+
"/occurrences/"+$,keyword:"additionalProperties",params:{additionalProperty:b}}],!1;if(P===e){if(D["bom-ref"]!==void 0){let b=e;N(D["bom-ref"],{instancePath:a+"\
/occurrences/"+$+"/bom-ref",parentData:D,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var d=b===e}else var d=!0;
if(d){if(D.location!==void 0){let k=e;if(typeof D.location!="string")return Ze.errors=[{instancePath:a+"/occurrences/"+$+"/location",keyword:"type",params:{type:"\
string"}}],!1;var d=k===e}else var d=!0;if(d){if(D.line!==void 0){let C=D.line,S=e;if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)))return Ze.errors=[{instancePath:a+
"/occurrences/"+$+"/line",keyword:"type",params:{type:"integer"}}],!1;if(e===S&&typeof C=="number"&&(C<0||isNaN(C)))return Ze.errors=[{instancePath:a+"/occurren\
ces/"+$+"/line",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var d=S===e}else var d=!0;if(d){if(D.offset!==void 0){let S=D.offset,O=e;if(!(typeof S==
"number"&&!(S%1)&&!isNaN(S)))return Ze.errors=[{instancePath:a+"/occurrences/"+$+"/offset",keyword:"type",params:{type:"integer"}}],!1;if(e===O&&typeof S=="numb\
er"&&(S<0||isNaN(S)))return Ze.errors=[{instancePath:a+"/occurrences/"+$+"/offset",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var d=O===e}else var d=!0;
if(d){if(D.symbol!==void 0){let O=e;if(typeof D.symbol!="string")return Ze.errors=[{instancePath:a+"/occurrences/"+$+"/symbol",keyword:"type",params:{type:"stri\
ng"}}],!1;var d=O===e}else var d=!0;if(d)if(D.additionalContext!==void 0){let O=e;if(typeof D.additionalContext!="string")return Ze.errors=[{instancePath:a+"/oc\
currences/"+$+"/additionalContext",keyword:"type",params:{type:"string"}}],!1;var d=O===e}else var d=!0}}}}}}}else return Ze.errors=[{instancePath:a+"/occurrenc\
es/"+$,keyword:"type",params:{type:"object"}}],!1;var f=x===e;if(!f)break}}else return Ze.errors=[{instancePath:a+"/occurrences",keyword:"type",params:{type:"ar\
ray"}}],!1;var o=h===e}else var o=!0;if(o){if(t.callstack!==void 0){let h=t.callstack,y=e;if(e===y)if(h&&typeof h=="object"&&!Array.isArray(h)){let $=e;for(let D in h)
if(D!=="frames")return Ze.errors=[{instancePath:a+"/callstack",keyword:"additionalProperties",params:{additionalProperty:D}}],!1;if($===e&&h.frames!==void 0){let D=h.
frames;if(e===e)if(Array.isArray(D)){var v=!0;let x=D.length;for(let w=0;w<x;w++){let j=D[w],P=e;if(e===P)if(j&&typeof j=="object"&&!Array.isArray(j)){let k;if(j.
module===void 0&&(k="module"))return Ze.errors=[{instancePath:a+"/callstack/frames/"+w,keyword:"required",params:{missingProperty:k}}],!1;{let C=e;for(let S in j)
if(!(S==="package"||S==="module"||S==="function"||S==="parameters"||S==="line"||S==="column"||S==="fullFilename"))return Ze.errors=[{instancePath:a+"/callstack/\
frames/"+w,keyword:"additionalProperties",params:{additionalProperty:S}}],!1;if(C===e){if(j.package!==void 0){let S=e;if(typeof j.package!="string")return Ze.errors=
[{instancePath:a+"/callstack/frames/"+w+"/package",keyword:"type",params:{type:"string"}}],!1;var c=S===e}else var c=!0;if(c){if(j.module!==void 0){let O=e;if(typeof j.
module!="string")return Ze.errors=[{instancePath:a+"/callstack/frames/"+w+"/module",keyword:"type",params:{type:"string"}}],!1;var c=O===e}else var c=!0;if(c){if(j.
function!==void 0){let B=e;if(typeof j.function!="string")return Ze.errors=[{instancePath:a+"/callstack/frames/"+w+"/function",keyword:"type",params:{type:"stri\
ng"}}],!1;var c=B===e}else var c=!0;if(c){if(j.parameters!==void 0){let R=j.parameters,T=e;if(e===T)if(Array.isArray(R)){var p=!0;let I=R.length;for(let E=0;E<I;E++){
let M=e;if(typeof R[E]!="string")return Ze.errors=[{instancePath:a+"/callstack/frames/"+w+"/parameters/"+E,keyword:"type",params:{type:"string"}}],!1;var p=M===
e;if(!p)break}}else return Ze.errors=[{instancePath:a+"/callstack/frames/"+w+"/parameters",keyword:"type",params:{type:"array"}}],!1;var c=T===e}else var c=!0;if(c){
if(j.line!==void 0){let T=j.line,z=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)))return Ze.errors=[{instancePath:a+"/callstack/frames/"+w+"/line",keyword:"type",
params:{type:"integer"}}],!1;var c=z===e}else var c=!0;if(c){if(j.column!==void 0){let z=j.column,I=e;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)))return Ze.errors=
[{instancePath:a+"/callstack/frames/"+w+"/column",keyword:"type",params:{type:"integer"}}],!1;var c=I===e}else var c=!0;if(c)if(j.fullFilename!==void 0){let z=e;
if(typeof j.fullFilename!="string")return Ze.errors=[{instancePath:a+"/callstack/frames/"+w+"/fullFilename",keyword:"type",params:{type:"string"}}],!1;var c=z===
e}else var c=!0}}}}}}}}else return Ze.errors=[{instancePath:a+"/callstack/frames/"+w,keyword:"type",params:{type:"object"}}],!1;var v=P===e;if(!v)break}}else return Ze.
errors=[{instancePath:a+"/callstack/frames",keyword:"type",params:{type:"array"}}],!1}}else return Ze.errors=[{instancePath:a+"/callstack",keyword:"type",params:{
type:"object"}}],!1;var o=y===e}else var o=!0;if(o){if(t.licenses!==void 0){let y=e;Gr(t.licenses,{instancePath:a+"/licenses",parentData:t,parentDataProperty:"l\
icenses",rootData:n})||(r=r===null?Gr.errors:r.concat(Gr.errors),e=r.length);var o=y===e}else var o=!0;if(o)if(t.copyright!==void 0){let y=t.copyright,A=e;if(e===
A)if(Array.isArray(y)){var l=!0;let D=y.length;for(let x=0;x<D;x++){let w=e;Lt(y[x],{instancePath:a+"/copyright/"+x,parentData:y,parentDataProperty:x,rootData:n})||
(r=r===null?Lt.errors:r.concat(Lt.errors),e=r.length);var l=w===e;if(!l)break}}else return Ze.errors=[{instancePath:a+"/copyright",keyword:"type",params:{type:"\
array"}}],!1;var o=A===e}else var o=!0}}}}}else return Ze.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Ze.errors=r,e===0}var Pi={type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{$ref:"#/definitions/releaseType"},title:{type:"string"},featuredImage:{type:"string",format:"\
iri-reference"},socialImage:{type:"string",format:"iri-reference"},description:{type:"string"},timestamp:{type:"string",format:"date-time"},aliases:{type:"array",
items:{type:"string"}},tags:{$ref:"#/definitions/tags"},resolves:{type:"array",items:{$ref:"#/definitions/issue"}},notes:{type:"array",items:{$ref:"#/definition\
s/note"}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}};function ya(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){
let r=null,e=0;return typeof t!="string"?(ya.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):(ya.errors=r,e===0)}function pt(t,{instancePath:a="",
parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(Array.isArray(t)){var i=!0;let s=t.length;for(let o=0;o<s;o++){let f=e;if(typeof t[o]!=
"string")return pt.errors=[{instancePath:a+"/"+o,keyword:"type",params:{type:"string"}}],!1;var i=f===e;if(!i)break}}else return pt.errors=[{instancePath:a,keyword:"\
type",params:{type:"array"}}],!1;return pt.errors=r,e===0}var ki=new RegExp("^([a-z]{2})(-[A-Z]{2})?$","u");function Wt(t,{instancePath:a="",parentData:L,parentDataProperty:q,
rootData:n=t}={}){let r=null,e=0;if(e===0)if(typeof t=="string"){if(!ki.test(t))return Wt.errors=[{instancePath:a,keyword:"pattern",params:{pattern:"^([a-z]{2})\
(-[A-Z]{2})?$"}}],!1}else return Wt.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return Wt.errors=r,e===0}function Ot(t,{instancePath:a="",
parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if(t.text===void 0&&(s="text"))return Ot.
errors=[{instancePath:a,keyword:"required",params:{missingProperty:s}}],!1;{let o=e;for(let f in t)if(!(f==="locale"||f==="text"))return Ot.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(o===e){if(t.locale!==void 0){let f=e;Wt(t.locale,{instancePath:a+"/locale",parentData:t,parentDataProperty:"\
locale",rootData:n})||(r=r===null?Wt.errors:r.concat(Wt.errors),e=r.length);var i=f===e}else var i=!0;if(i)if(t.text!==void 0){let f=e;Re(t.text,{instancePath:a+
"/text",parentData:t,parentDataProperty:"text",rootData:n})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var i=f===e}else var i=!0}}}else return Ot.errors=
[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Ot.errors=r,e===0}function wr(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let v;if(t.type===void 0&&(v="type"))return wr.errors=[{instancePath:a,keyword:"required",params:{
missingProperty:v}}],!1;{let c=e;for(let p in t)if(!Tr.call(Pi.properties,p))return wr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;if(c===e){if(t.type!==void 0){let p=e;ya(t.type,{instancePath:a+"/type",parentData:t,parentDataProperty:"type",rootData:n})||(r=r===null?ya.errors:r.concat(ya.
errors),e=r.length);var i=p===e}else var i=!0;if(i){if(t.title!==void 0){let l=e;if(typeof t.title!="string")return wr.errors=[{instancePath:a+"/title",keyword:"\
type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(t.featuredImage!==void 0){let u=e;if(e===u&&e===u&&typeof t.featuredImage!="string")return wr.
errors=[{instancePath:a+"/featuredImage",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(t.socialImage!==void 0){let m=e;if(e===m&&
e===m&&typeof t.socialImage!="string")return wr.errors=[{instancePath:a+"/socialImage",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){
if(t.description!==void 0){let g=e;if(typeof t.description!="string")return wr.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;
var i=g===e}else var i=!0;if(i){if(t.timestamp!==void 0){let h=t.timestamp,y=e;if(e===y&&e===y)if(typeof h=="string"){if(!Je.validate(h))return wr.errors=[{instancePath:a+
"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else return wr.errors=[{instancePath:a+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var i=y===
e}else var i=!0;if(i){if(t.aliases!==void 0){let y=t.aliases,A=e;if(e===A)if(Array.isArray(y)){var s=!0;let D=y.length;for(let x=0;x<D;x++){let w=e;if(typeof y[x]!=
"string")return wr.errors=[{instancePath:a+"/aliases/"+x,keyword:"type",params:{type:"string"}}],!1;var s=w===e;if(!s)break}}else return wr.errors=[{instancePath:a+
"/aliases",keyword:"type",params:{type:"array"}}],!1;var i=A===e}else var i=!0;if(i){if(t.tags!==void 0){let A=e;pt(t.tags,{instancePath:a+"/tags",parentData:t,
parentDataProperty:"tags",rootData:n})||(r=r===null?pt.errors:r.concat(pt.errors),e=r.length);var i=A===e}else var i=!0;if(i){if(t.resolves!==void 0){let $=t.resolves,
D=e;if(e===D)if(Array.isArray($)){var o=!0;let w=$.length;for(let j=0;j<w;j++){let P=e;br($[j],{instancePath:a+"/resolves/"+j,parentData:$,parentDataProperty:j,
rootData:n})||(r=r===null?br.errors:r.concat(br.errors),e=r.length);var o=P===e;if(!o)break}}else return wr.errors=[{instancePath:a+"/resolves",keyword:"type",params:{
type:"array"}}],!1;var i=D===e}else var i=!0;if(i){if(t.notes!==void 0){let D=t.notes,x=e;if(e===x)if(Array.isArray(D)){var f=!0;let j=D.length;for(let P=0;P<j;P++){
let b=e;Ot(D[P],{instancePath:a+"/notes/"+P,parentData:D,parentDataProperty:P,rootData:n})||(r=r===null?Ot.errors:r.concat(Ot.errors),e=r.length);var f=b===e;if(!f)
break}}else return wr.errors=[{instancePath:a+"/notes",keyword:"type",params:{type:"array"}}],!1;var i=x===e}else var i=!0;if(i)if(t.properties!==void 0){let D=t.
properties,x=e;if(e===x)if(Array.isArray(D)){var d=!0;let j=D.length;for(let P=0;P<j;P++){let b=e;W(D[P],{instancePath:a+"/properties/"+P,parentData:D,parentDataProperty:P,
rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var d=b===e;if(!d)break}}else return wr.errors=[{instancePath:a+"/properties",keyword:"type",params:{
type:"array"}}],!1;var i=x===e}else var i=!0}}}}}}}}}}}}else return wr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return wr.errors=r,e===
0}var Di={type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},modelParameters:{type:"object",additionalProperties:!1,properties:{
approach:{type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["supervised","unsupervised","reinforcement-learning","semi-supervised","se\
lf-supervised"]}}},task:{type:"string"},architectureFamily:{type:"string"},modelArchitecture:{type:"string"},datasets:{type:"array",items:{oneOf:[{$ref:"#/defin\
itions/componentData"},{type:"object",additionalProperties:!1,properties:{ref:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}],
type:"string"}}}]}},inputs:{type:"array",items:{$ref:"#/definitions/inputOutputMLParameters"}},outputs:{type:"array",items:{$ref:"#/definitions/inputOutputMLPar\
ameters"}}}},quantitativeAnalysis:{type:"object",additionalProperties:!1,properties:{performanceMetrics:{type:"array",items:{$ref:"#/definitions/performanceMetr\
ic"}},graphics:{$ref:"#/definitions/graphicsCollection"}}},considerations:{type:"object",additionalProperties:!1,properties:{users:{type:"array",items:{type:"st\
ring"}},useCases:{type:"array",items:{type:"string"}},technicalLimitations:{type:"array",items:{type:"string"}},performanceTradeoffs:{type:"array",items:{type:"\
string"}},ethicalConsiderations:{type:"array",items:{$ref:"#/definitions/risk"}},environmentalConsiderations:{$ref:"#/definitions/environmentalConsiderations"},
fairnessAssessments:{type:"array",items:{$ref:"#/definitions/fairnessAssessment"}}}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},Ca={type:"\
object",additionalProperties:!1,required:["type"],properties:{"bom-ref":{$ref:"#/definitions/refType"},type:{type:"string",enum:["source-code","configuration","\
dataset","definition","other"]},name:{type:"string"},contents:{type:"object",additionalProperties:!1,properties:{attachment:{$ref:"#/definitions/attachment"},url:{
type:"string",format:"iri-reference"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},classification:{$ref:"#/definitions/dataClassification"},
sensitiveData:{type:"array",items:{type:"string"}},graphics:{$ref:"#/definitions/graphicsCollection"},description:{type:"string"},governance:{$ref:"#/definition\
s/dataGovernance"}}};function dt(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;return typeof t!="string"?(dt.errors=[{
instancePath:a,keyword:"type",params:{type:"string"}}],!1):(dt.errors=r,e===0)}function It(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let o in t)if(!(o==="name"||o==="image"))return It.errors=[{instancePath:a,keyword:"\
additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t.name!==void 0){let o=e;if(typeof t.name!="string")return It.errors=[{instancePath:a+"/na\
me",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i)if(t.image!==void 0){let o=e;Re(t.image,{instancePath:a+"/image",parentData:t,parentDataProperty:"\
image",rootData:n})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var i=o===e}else var i=!0}}else return It.errors=[{instancePath:a,keyword:"type",params:{
type:"object"}}],!1;return It.errors=r,e===0}function ct(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let o=e;for(let f in t)if(!(f==="description"||f==="collection"))return ct.errors=[{instancePath:a,keyword:"additionalPro\
perties",params:{additionalProperty:f}}],!1;if(o===e){if(t.description!==void 0){let f=e;if(typeof t.description!="string")return ct.errors=[{instancePath:a+"/d\
escription",keyword:"type",params:{type:"string"}}],!1;var s=f===e}else var s=!0;if(s)if(t.collection!==void 0){let f=t.collection,d=e;if(e===d)if(Array.isArray(
f)){var i=!0;let c=f.length;for(let p=0;p<c;p++){let l=e;It(f[p],{instancePath:a+"/collection/"+p,parentData:f,parentDataProperty:p,rootData:n})||(r=r===null?It.
errors:r.concat(It.errors),e=r.length);var i=l===e;if(!i)break}}else return ct.errors=[{instancePath:a+"/collection",keyword:"type",params:{type:"array"}}],!1;var s=d===
e}else var s=!0}}else return ct.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ct.errors=r,e===0}function Qr(t,{instancePath:a="",parentData:L,
parentDataProperty:q,rootData:n=t}={}){let r=null,e=0,i=e,s=!1,o=null,f=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.organization===void 0&&(p="org\
anization")){let l={instancePath:a,keyword:"required",params:{missingProperty:p}};r===null?r=[l]:r.push(l),e++}}var v=f===e;v&&(s=!0,o=0);let d=e;if(t&&typeof t==
"object"&&!Array.isArray(t)){let p;if(t.contact===void 0&&(p="contact")){let l={instancePath:a,keyword:"required",params:{missingProperty:p}};r===null?r=[l]:r.push(
l),e++}}var v=d===e;if(v&&s?(s=!1,o=[o,1]):v&&(s=!0,o=1),s)e=i,r!==null&&(i?r.length=i:r=null);else{let p={instancePath:a,keyword:"oneOf",params:{passingSchemas:o}};
return r===null?r=[p]:r.push(p),e++,Qr.errors=r,!1}if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let p=e;for(let l in t)if(!(l==="organization"||l==="co\
ntact"))return Qr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(p===e){if(t.organization!==void 0){let l=e;ce(t.organization,
{instancePath:a+"/organization",parentData:t,parentDataProperty:"organization",rootData:n})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var c=l===e}else
var c=!0;if(c)if(t.contact!==void 0){let l=e;qe(t.contact,{instancePath:a+"/contact",parentData:t,parentDataProperty:"contact",rootData:n})||(r=r===null?qe.errors:
r.concat(qe.errors),e=r.length);var c=l===e}else var c=!0}}else return Qr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Qr.errors=r,
e===0}function _r(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){
let d=e;for(let v in t)if(!(v==="custodians"||v==="stewards"||v==="owners"))return _r.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:v}}],
!1;if(d===e){if(t.custodians!==void 0){let v=t.custodians,c=e;if(e===c)if(Array.isArray(v)){var i=!0;let l=v.length;for(let u=0;u<l;u++){let m=e;Qr(v[u],{instancePath:a+
"/custodians/"+u,parentData:v,parentDataProperty:u,rootData:n})||(r=r===null?Qr.errors:r.concat(Qr.errors),e=r.length);var i=m===e;if(!i)break}}else return _r.errors=
[{instancePath:a+"/custodians",keyword:"type",params:{type:"array"}}],!1;var s=c===e}else var s=!0;if(s){if(t.stewards!==void 0){let c=t.stewards,p=e;if(e===p)if(Array.
isArray(c)){var o=!0;let u=c.length;for(let m=0;m<u;m++){let g=e;Qr(c[m],{instancePath:a+"/stewards/"+m,parentData:c,parentDataProperty:m,rootData:n})||(r=r===null?
Qr.errors:r.concat(Qr.errors),e=r.length);var o=g===e;if(!o)break}}else return _r.errors=[{instancePath:a+"/stewards",keyword:"type",params:{type:"array"}}],!1;
var s=p===e}else var s=!0;if(s)if(t.owners!==void 0){let c=t.owners,p=e;if(e===p)if(Array.isArray(c)){var f=!0;let u=c.length;for(let m=0;m<u;m++){let g=e;Qr(c[m],
{instancePath:a+"/owners/"+m,parentData:c,parentDataProperty:m,rootData:n})||(r=r===null?Qr.errors:r.concat(Qr.errors),e=r.length);var f=g===e;if(!f)break}}else
return _r.errors=[{instancePath:a+"/owners",keyword:"type",params:{type:"array"}}],!1;var s=p===e}else var s=!0}}}else return _r.errors=[{instancePath:a,keyword:"\
type",params:{type:"object"}}],!1;return _r.errors=r,e===0}function jr(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===
0)if(t&&typeof t=="object"&&!Array.isArray(t)){let d;if(t.type===void 0&&(d="type"))return jr.errors=[{instancePath:a,keyword:"required",params:{missingProperty:d}}],
!1;{let v=e;for(let c in t)if(!Tr.call(Ca.properties,c))return jr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(v===
e){if(t["bom-ref"]!==void 0){let c=e;N(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?N.errors:r.concat(
N.errors),e=r.length);var i=c===e}else var i=!0;if(i){if(t.type!==void 0){let p=t.type,l=e;if(typeof p!="string")return jr.errors=[{instancePath:a+"/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(p==="source-code"||p==="configuration"||p==="dataset"||p==="definition"||p==="other"))return jr.errors=[{instancePath:a+"\
/type",keyword:"enum",params:{allowedValues:Ca.properties.type.enum}}],!1;var i=l===e}else var i=!0;if(i){if(t.name!==void 0){let l=e;if(typeof t.name!="string")
return jr.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){if(t.contents!==void 0){let u=t.contents,m=e;
if(e===m)if(u&&typeof u=="object"&&!Array.isArray(u)){let h=e;for(let y in u)if(!(y==="attachment"||y==="url"||y==="properties"))return jr.errors=[{instancePath:a+
"/contents",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(h===e){if(u.attachment!==void 0){let y=e;Re(u.attachment,{instancePath:a+"/cont\
ents/attachment",parentData:u,parentDataProperty:"attachment",rootData:n})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var s=y===e}else var s=!0;if(s){
if(u.url!==void 0){let A=e;if(e===A&&e===A&&typeof u.url!="string")return jr.errors=[{instancePath:a+"/contents/url",keyword:"type",params:{type:"string"}}],!1;
var s=A===e}else var s=!0;if(s)if(u.properties!==void 0){let A=u.properties,$=e;if(e===$)if(Array.isArray(A)){var o=!0;let x=A.length;for(let w=0;w<x;w++){let j=e;
W(A[w],{instancePath:a+"/contents/properties/"+w,parentData:A,parentDataProperty:w,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var o=j===e;
if(!o)break}}else return jr.errors=[{instancePath:a+"/contents/properties",keyword:"type",params:{type:"array"}}],!1;var s=$===e}else var s=!0}}}else return jr.
errors=[{instancePath:a+"/contents",keyword:"type",params:{type:"object"}}],!1;var i=m===e}else var i=!0;if(i){if(t.classification!==void 0){let m=e;dt(t.classification,
{instancePath:a+"/classification",parentData:t,parentDataProperty:"classification",rootData:n})||(r=r===null?dt.errors:r.concat(dt.errors),e=r.length);var i=m===
e}else var i=!0;if(i){if(t.sensitiveData!==void 0){let g=t.sensitiveData,h=e;if(e===h)if(Array.isArray(g)){var f=!0;let A=g.length;for(let $=0;$<A;$++){let D=e;
if(typeof g[$]!="string")return jr.errors=[{instancePath:a+"/sensitiveData/"+$,keyword:"type",params:{type:"string"}}],!1;var f=D===e;if(!f)break}}else return jr.
errors=[{instancePath:a+"/sensitiveData",keyword:"type",params:{type:"array"}}],!1;var i=h===e}else var i=!0;if(i){if(t.graphics!==void 0){let h=e;ct(t.graphics,
{instancePath:a+"/graphics",parentData:t,parentDataProperty:"graphics",rootData:n})||(r=r===null?ct.errors:r.concat(ct.errors),e=r.length);var i=h===e}else var i=!0;
if(i){if(t.description!==void 0){let y=e;if(typeof t.description!="string")return jr.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],
!1;var i=y===e}else var i=!0;if(i)if(t.governance!==void 0){let y=e;_r(t.governance,{instancePath:a+"/governance",parentData:t,parentDataProperty:"governance",rootData:n})||
(r=r===null?_r.errors:r.concat(_r.errors),e=r.length);var i=y===e}else var i=!0}}}}}}}}}}else return jr.errors=[{instancePath:a,keyword:"type",params:{type:"obj\
ect"}}],!1;return jr.errors=r,e===0}function gt(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let i=e;for(let s in t)if(s!=="format")return gt.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:s}}],
!1;if(i===e&&t.format!==void 0&&typeof t.format!="string")return gt.errors=[{instancePath:a+"/format",keyword:"type",params:{type:"string"}}],!1}else return gt.
errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return gt.errors=r,e===0}function Yr(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;for(let f in t)if(!(f==="type"||f==="value"||f==="slice"||f==="confidenceInterval"))
return Yr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(o===e){if(t.type!==void 0){let f=e;if(typeof t.type!="str\
ing")return Yr.errors=[{instancePath:a+"/type",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(t.value!==void 0){let d=e;if(typeof t.
value!="string")return Yr.errors=[{instancePath:a+"/value",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(t.slice!==void 0){let v=e;
if(typeof t.slice!="string")return Yr.errors=[{instancePath:a+"/slice",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i)if(t.confidenceInterval!==
void 0){let v=t.confidenceInterval,c=e;if(e===c)if(v&&typeof v=="object"&&!Array.isArray(v)){let l=e;for(let u in v)if(!(u==="lowerBound"||u==="upperBound"))return Yr.
errors=[{instancePath:a+"/confidenceInterval",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;if(l===e){if(v.lowerBound!==void 0){let u=e;if(typeof v.
lowerBound!="string")return Yr.errors=[{instancePath:a+"/confidenceInterval/lowerBound",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;if(s)
if(v.upperBound!==void 0){let u=e;if(typeof v.upperBound!="string")return Yr.errors=[{instancePath:a+"/confidenceInterval/upperBound",keyword:"type",params:{type:"\
string"}}],!1;var s=u===e}else var s=!0}}else return Yr.errors=[{instancePath:a+"/confidenceInterval",keyword:"type",params:{type:"object"}}],!1;var i=c===e}else
var i=!0}}}}else return Yr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Yr.errors=r,e===0}function qt(t,{instancePath:a="",parentData:L,
parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let o in t)if(!(o==="name"||o==="mitigat\
ionStrategy"))return qt.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t.name!==void 0){let o=e;if(typeof t.
name!="string")return qt.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i)if(t.mitigationStrategy!==void 0){
let o=e;if(typeof t.mitigationStrategy!="string")return qt.errors=[{instancePath:a+"/mitigationStrategy",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else
var i=!0}}else return qt.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return qt.errors=r,e===0}var bi={type:"object",required:["activity",
"energyProviders","activityEnergyCost"],additionalProperties:!1,properties:{activity:{type:"string",enum:["design","data-collection","data-preparation","trainin\
g","fine-tuning","validation","deployment","inference","other"]},energyProviders:{type:"array",items:{$ref:"#/definitions/energyProvider"}},activityEnergyCost:{
$ref:"#/definitions/energyMeasure"},co2CostEquivalent:{$ref:"#/definitions/co2Measure"},co2CostOffset:{$ref:"#/definitions/co2Measure"},properties:{type:"array",
items:{$ref:"#/definitions/property"}}}},wi={type:"object",required:["organization","energySource","energyProvided"],additionalProperties:!1,properties:{"bom-re\
f":{$ref:"#/definitions/refType"},description:{type:"string"},organization:{type:"object",$ref:"#/definitions/organizationalEntity"},energySource:{type:"string",
enum:["coal","oil","natural-gas","nuclear","wind","solar","geothermal","hydropower","biofuel","unknown","other"]},energyProvided:{$ref:"#/definitions/energyMeas\
ure"},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}}}},Ai={type:"object",required:["value","unit"],additionalProperties:!1,properties:{
value:{type:"number"},unit:{type:"string",enum:["kWh"]}}};function et(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===
0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if(t.value===void 0&&(s="value")||t.unit===void 0&&(s="unit"))return et.errors=[{instancePath:a,keyword:"re\
quired",params:{missingProperty:s}}],!1;{let o=e;for(let f in t)if(!(f==="value"||f==="unit"))return et.errors=[{instancePath:a,keyword:"additionalProperties",params:{
additionalProperty:f}}],!1;if(o===e){if(t.value!==void 0){let f=e;if(typeof t.value!="number")return et.errors=[{instancePath:a+"/value",keyword:"type",params:{
type:"number"}}],!1;var i=f===e}else var i=!0;if(i)if(t.unit!==void 0){let f=t.unit,d=e;if(typeof f!="string")return et.errors=[{instancePath:a+"/unit",keyword:"\
type",params:{type:"string"}}],!1;if(f!=="kWh")return et.errors=[{instancePath:a+"/unit",keyword:"enum",params:{allowedValues:Ai.properties.unit.enum}}],!1;var i=d===
e}else var i=!0}}}else return et.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return et.errors=r,e===0}function ot(t,{instancePath:a="",parentData:L,
parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o;if(t.organization===void 0&&(o="organization")||
t.energySource===void 0&&(o="energySource")||t.energyProvided===void 0&&(o="energyProvided"))return ot.errors=[{instancePath:a,keyword:"required",params:{missingProperty:o}}],
!1;{let f=e;for(let d in t)if(!(d==="bom-ref"||d==="description"||d==="organization"||d==="energySource"||d==="energyProvided"||d==="externalReferences"))return ot.
errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:d}}],!1;if(f===e){if(t["bom-ref"]!==void 0){let d=e;N(t["bom-ref"],{instancePath:a+
"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var i=d===e}else var i=!0;if(i){if(t.description!==
void 0){let v=e;if(typeof t.description!="string")return ot.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;
if(i){if(t.organization!==void 0){let c=t.organization,p=e;if(!(c&&typeof c=="object"&&!Array.isArray(c)))return ot.errors=[{instancePath:a+"/organization",keyword:"\
type",params:{type:"object"}}],!1;ce(c,{instancePath:a+"/organization",parentData:t,parentDataProperty:"organization",rootData:n})||(r=r===null?ce.errors:r.concat(
ce.errors),e=r.length);var i=p===e}else var i=!0;if(i){if(t.energySource!==void 0){let p=t.energySource,l=e;if(typeof p!="string")return ot.errors=[{instancePath:a+
"/energySource",keyword:"type",params:{type:"string"}}],!1;if(!(p==="coal"||p==="oil"||p==="natural-gas"||p==="nuclear"||p==="wind"||p==="solar"||p==="geotherma\
l"||p==="hydropower"||p==="biofuel"||p==="unknown"||p==="other"))return ot.errors=[{instancePath:a+"/energySource",keyword:"enum",params:{allowedValues:wi.properties.
energySource.enum}}],!1;var i=l===e}else var i=!0;if(i){if(t.energyProvided!==void 0){let l=e;et(t.energyProvided,{instancePath:a+"/energyProvided",parentData:t,
parentDataProperty:"energyProvided",rootData:n})||(r=r===null?et.errors:r.concat(et.errors),e=r.length);var i=l===e}else var i=!0;if(i)if(t.externalReferences!==
void 0){let l=t.externalReferences,u=e;if(e===u)if(Array.isArray(l)){var s=!0;let g=l.length;for(let h=0;h<g;h++){let y=e;Le(l[h],{instancePath:a+"/externalRefe\
rences/"+h,parentData:l,parentDataProperty:h,rootData:n})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);var s=y===e;if(!s)break}}else return ot.errors=
[{instancePath:a+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0}}}}}}}else return ot.errors=[{instancePath:a,keyword:"\
type",params:{type:"object"}}],!1;return ot.errors=r,e===0}var ji={type:"object",required:["value","unit"],additionalProperties:!1,properties:{value:{type:"numb\
er"},unit:{type:"string",enum:["tCO2eq"]}}};function rt(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let s;if(t.value===void 0&&(s="value")||t.unit===void 0&&(s="unit"))return rt.errors=[{instancePath:a,keyword:"required",params:{missingProperty:s}}],
!1;{let o=e;for(let f in t)if(!(f==="value"||f==="unit"))return rt.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(o===
e){if(t.value!==void 0){let f=e;if(typeof t.value!="number")return rt.errors=[{instancePath:a+"/value",keyword:"type",params:{type:"number"}}],!1;var i=f===e}else
var i=!0;if(i)if(t.unit!==void 0){let f=t.unit,d=e;if(typeof f!="string")return rt.errors=[{instancePath:a+"/unit",keyword:"type",params:{type:"string"}}],!1;if(f!==
"tCO2eq")return rt.errors=[{instancePath:a+"/unit",keyword:"enum",params:{allowedValues:ji.properties.unit.enum}}],!1;var i=d===e}else var i=!0}}}else return rt.
errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return rt.errors=r,e===0}function yt(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f;if(t.activity===void 0&&(f="activity")||t.energyProviders===void 0&&(f="energyProvide\
rs")||t.activityEnergyCost===void 0&&(f="activityEnergyCost"))return yt.errors=[{instancePath:a,keyword:"required",params:{missingProperty:f}}],!1;{let d=e;for(let v in t)
if(!(v==="activity"||v==="energyProviders"||v==="activityEnergyCost"||v==="co2CostEquivalent"||v==="co2CostOffset"||v==="properties"))return yt.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:v}}],!1;if(d===e){if(t.activity!==void 0){let v=t.activity,c=e;if(typeof v!="string")return yt.errors=
[{instancePath:a+"/activity",keyword:"type",params:{type:"string"}}],!1;if(!(v==="design"||v==="data-collection"||v==="data-preparation"||v==="training"||v==="f\
ine-tuning"||v==="validation"||v==="deployment"||v==="inference"||v==="other"))return yt.errors=[{instancePath:a+"/activity",keyword:"enum",params:{allowedValues:bi.
properties.activity.enum}}],!1;var i=c===e}else var i=!0;if(i){if(t.energyProviders!==void 0){let c=t.energyProviders,p=e;if(e===p)if(Array.isArray(c)){var s=!0;
let u=c.length;for(let m=0;m<u;m++){let g=e;ot(c[m],{instancePath:a+"/energyProviders/"+m,parentData:c,parentDataProperty:m,rootData:n})||(r=r===null?ot.errors:
r.concat(ot.errors),e=r.length);var s=g===e;if(!s)break}}else return yt.errors=[{instancePath:a+"/energyProviders",keyword:"type",params:{type:"array"}}],!1;var i=p===
e}else var i=!0;if(i){if(t.activityEnergyCost!==void 0){let p=e;et(t.activityEnergyCost,{instancePath:a+"/activityEnergyCost",parentData:t,parentDataProperty:"a\
ctivityEnergyCost",rootData:n})||(r=r===null?et.errors:r.concat(et.errors),e=r.length);var i=p===e}else var i=!0;if(i){if(t.co2CostEquivalent!==void 0){let l=e;
rt(t.co2CostEquivalent,{instancePath:a+"/co2CostEquivalent",parentData:t,parentDataProperty:"co2CostEquivalent",rootData:n})||(r=r===null?rt.errors:r.concat(rt.
errors),e=r.length);var i=l===e}else var i=!0;if(i){if(t.co2CostOffset!==void 0){let u=e;rt(t.co2CostOffset,{instancePath:a+"/co2CostOffset",parentData:t,parentDataProperty:"\
co2CostOffset",rootData:n})||(r=r===null?rt.errors:r.concat(rt.errors),e=r.length);var i=u===e}else var i=!0;if(i)if(t.properties!==void 0){let u=t.properties,m=e;
if(e===m)if(Array.isArray(u)){var o=!0;let h=u.length;for(let y=0;y<h;y++){let A=e;W(u[y],{instancePath:a+"/properties/"+y,parentData:u,parentDataProperty:y,rootData:n})||
(r=r===null?W.errors:r.concat(W.errors),e=r.length);var o=A===e;if(!o)break}}else return yt.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"a\
rray"}}],!1;var i=m===e}else var i=!0}}}}}}}else return yt.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return yt.errors=r,e===0}function Tt(t,{
instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f=e;for(let d in t)
if(!(d==="energyConsumptions"||d==="properties"))return Tt.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:d}}],!1;if(f===e){if(t.
energyConsumptions!==void 0){let d=t.energyConsumptions,v=e;if(e===v)if(Array.isArray(d)){var i=!0;let p=d.length;for(let l=0;l<p;l++){let u=e;yt(d[l],{instancePath:a+
"/energyConsumptions/"+l,parentData:d,parentDataProperty:l,rootData:n})||(r=r===null?yt.errors:r.concat(yt.errors),e=r.length);var i=u===e;if(!i)break}}else return Tt.
errors=[{instancePath:a+"/energyConsumptions",keyword:"type",params:{type:"array"}}],!1;var o=v===e}else var o=!0;if(o)if(t.properties!==void 0){let d=t.properties,
v=e;if(e===v)if(Array.isArray(d)){var s=!0;let p=d.length;for(let l=0;l<p;l++){let u=e;W(d[l],{instancePath:a+"/properties/"+l,parentData:d,parentDataProperty:l,
rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var s=u===e;if(!s)break}}else return Tt.errors=[{instancePath:a+"/properties",keyword:"type",params:{
type:"array"}}],!1;var o=v===e}else var o=!0}}else return Tt.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Tt.errors=r,e===0}function vt(t,{
instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let o in t)
if(!(o==="groupAtRisk"||o==="benefits"||o==="harms"||o==="mitigationStrategy"))return vt.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;if(s===e){if(t.groupAtRisk!==void 0){let o=e;if(typeof t.groupAtRisk!="string")return vt.errors=[{instancePath:a+"/groupAtRisk",keyword:"type",params:{type:"\
string"}}],!1;var i=o===e}else var i=!0;if(i){if(t.benefits!==void 0){let f=e;if(typeof t.benefits!="string")return vt.errors=[{instancePath:a+"/benefits",keyword:"\
type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(t.harms!==void 0){let d=e;if(typeof t.harms!="string")return vt.errors=[{instancePath:a+"/h\
arms",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i)if(t.mitigationStrategy!==void 0){let d=e;if(typeof t.mitigationStrategy!="strin\
g")return vt.errors=[{instancePath:a+"/mitigationStrategy",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0}}}}else return vt.errors=[{instancePath:a,
keyword:"type",params:{type:"object"}}],!1;return vt.errors=r,e===0}function Ke(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,
e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let x=e;for(let w in t)if(!(w==="bom-ref"||w==="modelParameters"||w==="quantitativeAnalysis"||w==="con\
siderations"||w==="properties"))return Ke.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:w}}],!1;if(x===e){if(t["bom-ref"]!==
void 0){let w=e;N(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);
var i=w===e}else var i=!0;if(i){if(t.modelParameters!==void 0){let j=t.modelParameters,P=e;if(e===P)if(j&&typeof j=="object"&&!Array.isArray(j)){let k=e;for(let C in j)
if(!(C==="approach"||C==="task"||C==="architectureFamily"||C==="modelArchitecture"||C==="datasets"||C==="inputs"||C==="outputs"))return Ke.errors=[{instancePath:a+
"/modelParameters",keyword:"additionalProperties",params:{additionalProperty:C}}],!1;if(k===e){if(j.approach!==void 0){let C=j.approach,S=e;if(e===S)if(C&&typeof C==
"object"&&!Array.isArray(C)){let B=e;for(let R in C)if(R!=="type")return Ke.errors=[{instancePath:a+"/modelParameters/approach",keyword:"additionalProperties",params:{
additionalProperty:R}}],!1;if(B===e&&C.type!==void 0){let R=C.type;if(typeof R!="string")return Ke.errors=[{instancePath:a+"/modelParameters/approach/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(R==="supervised"||R==="unsupervised"||R==="reinforcement-learning"||R==="semi-supervised"||R==="self-supervised"))return Ke.
errors=[{instancePath:a+"/modelParameters/approach/type",keyword:"enum",params:{allowedValues:Di.properties.modelParameters.properties.approach.properties.type.
enum}}],!1}}else return Ke.errors=[{instancePath:a+"/modelParameters/approach",keyword:"type",params:{type:"object"}}],!1;var s=S===e}else var s=!0;if(s){if(j.task!==
void 0){let S=e;if(typeof j.task!="string")return Ke.errors=[{instancePath:a+"/modelParameters/task",keyword:"type",params:{type:"string"}}],!1;var s=S===e}else
var s=!0;if(s){if(j.architectureFamily!==void 0){let O=e;if(typeof j.architectureFamily!="string")return Ke.errors=[{instancePath:a+"/modelParameters/architectu\
reFamily",keyword:"type",params:{type:"string"}}],!1;var s=O===e}else var s=!0;if(s){if(j.modelArchitecture!==void 0){let B=e;if(typeof j.modelArchitecture!="st\
ring")return Ke.errors=[{instancePath:a+"/modelParameters/modelArchitecture",keyword:"type",params:{type:"string"}}],!1;var s=B===e}else var s=!0;if(s){if(j.datasets!==
void 0){let R=j.datasets,T=e;if(e===T)if(Array.isArray(R)){var o=!0;let I=R.length;for(let E=0;E<I;E++){let M=R[E],Y=e,Z=e,xe=!1,ue=null,re=e;jr(M,{instancePath:a+
"/modelParameters/datasets/"+E,parentData:R,parentDataProperty:E,rootData:n})||(r=r===null?jr.errors:r.concat(jr.errors),e=r.length);var d=re===e;d&&(xe=!0,ue=0);
let Me=e;if(e===Me)if(M&&typeof M=="object"&&!Array.isArray(M)){let U=e;for(let Ae in M)if(Ae!=="ref"){let ge={instancePath:a+"/modelParameters/datasets/"+E,keyword:"\
additionalProperties",params:{additionalProperty:Ae}};r===null?r=[ge]:r.push(ge),e++;break}if(U===e&&M.ref!==void 0){let Ae=M.ref;if(typeof Ae!="string"){let J={
instancePath:a+"/modelParameters/datasets/"+E+"/ref",keyword:"type",params:{type:"string"}};r===null?r=[J]:r.push(J),e++}let ge=e,le=!1,ne=e;ee(Ae,{instancePath:a+
"/modelParameters/datasets/"+E+"/ref",parentData:M,parentDataProperty:"ref",rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var f=ne===e;if(le=
le||f,!le){let J=e;ar(Ae,{instancePath:a+"/modelParameters/datasets/"+E+"/ref",parentData:M,parentDataProperty:"ref",rootData:n})||(r=r===null?ar.errors:r.concat(
ar.errors),e=r.length);var f=J===e;le=le||f}if(le)e=ge,r!==null&&(ge?r.length=ge:r=null);else{let J={instancePath:a+"/modelParameters/datasets/"+E+"/ref",keyword:"\
anyOf",params:{}};r===null?r=[J]:r.push(J),e++}}}else{let U={instancePath:a+"/modelParameters/datasets/"+E,keyword:"type",params:{type:"object"}};r===null?r=[U]:
r.push(U),e++}var d=Me===e;if(d&&xe?(xe=!1,ue=[ue,1]):d&&(xe=!0,ue=1),xe)e=Z,r!==null&&(Z?r.length=Z:r=null);else{let U={instancePath:a+"/modelParameters/datase\
ts/"+E,keyword:"oneOf",params:{passingSchemas:ue}};return r===null?r=[U]:r.push(U),e++,Ke.errors=r,!1}var o=Y===e;if(!o)break}}else return Ke.errors=[{instancePath:a+
"/modelParameters/datasets",keyword:"type",params:{type:"array"}}],!1;var s=T===e}else var s=!0;if(s){if(j.inputs!==void 0){let T=j.inputs,z=e;if(e===z)if(Array.
isArray(T)){var v=!0;let E=T.length;for(let M=0;M<E;M++){let Y=e;gt(T[M],{instancePath:a+"/modelParameters/inputs/"+M,parentData:T,parentDataProperty:M,rootData:n})||
(r=r===null?gt.errors:r.concat(gt.errors),e=r.length);var v=Y===e;if(!v)break}}else return Ke.errors=[{instancePath:a+"/modelParameters/inputs",keyword:"type",params:{
type:"array"}}],!1;var s=z===e}else var s=!0;if(s)if(j.outputs!==void 0){let T=j.outputs,z=e;if(e===z)if(Array.isArray(T)){var c=!0;let E=T.length;for(let M=0;M<
E;M++){let Y=e;gt(T[M],{instancePath:a+"/modelParameters/outputs/"+M,parentData:T,parentDataProperty:M,rootData:n})||(r=r===null?gt.errors:r.concat(gt.errors),e=
r.length);var c=Y===e;if(!c)break}}else return Ke.errors=[{instancePath:a+"/modelParameters/outputs",keyword:"type",params:{type:"array"}}],!1;var s=z===e}else var s=!0}}}}}}}else
return Ke.errors=[{instancePath:a+"/modelParameters",keyword:"type",params:{type:"object"}}],!1;var i=P===e}else var i=!0;if(i){if(t.quantitativeAnalysis!==void 0){
let P=t.quantitativeAnalysis,b=e;if(e===b)if(P&&typeof P=="object"&&!Array.isArray(P)){let C=e;for(let S in P)if(!(S==="performanceMetrics"||S==="graphics"))return Ke.
errors=[{instancePath:a+"/quantitativeAnalysis",keyword:"additionalProperties",params:{additionalProperty:S}}],!1;if(C===e){if(P.performanceMetrics!==void 0){let S=P.
performanceMetrics,O=e;if(e===O)if(Array.isArray(S)){var p=!0;let R=S.length;for(let T=0;T<R;T++){let z=e;Yr(S[T],{instancePath:a+"/quantitativeAnalysis/perform\
anceMetrics/"+T,parentData:S,parentDataProperty:T,rootData:n})||(r=r===null?Yr.errors:r.concat(Yr.errors),e=r.length);var p=z===e;if(!p)break}}else return Ke.errors=
[{instancePath:a+"/quantitativeAnalysis/performanceMetrics",keyword:"type",params:{type:"array"}}],!1;var l=O===e}else var l=!0;if(l)if(P.graphics!==void 0){let S=e;
ct(P.graphics,{instancePath:a+"/quantitativeAnalysis/graphics",parentData:P,parentDataProperty:"graphics",rootData:n})||(r=r===null?ct.errors:r.concat(ct.errors),
e=r.length);var l=S===e}else var l=!0}}else return Ke.errors=[{instancePath:a+"/quantitativeAnalysis",keyword:"type",params:{type:"object"}}],!1;var i=b===e}else
var i=!0;if(i){if(t.considerations!==void 0){let b=t.considerations,k=e;if(e===k)if(b&&typeof b=="object"&&!Array.isArray(b)){let S=e;for(let O in b)if(!(O==="u\
sers"||O==="useCases"||O==="technicalLimitations"||O==="performanceTradeoffs"||O==="ethicalConsiderations"||O==="environmentalConsiderations"||O==="fairnessAsse\
ssments"))return Ke.errors=[{instancePath:a+"/considerations",keyword:"additionalProperties",params:{additionalProperty:O}}],!1;if(S===e){if(b.users!==void 0){let O=b.
users,B=e;if(e===B)if(Array.isArray(O)){var u=!0;let T=O.length;for(let z=0;z<T;z++){let I=e;if(typeof O[z]!="string")return Ke.errors=[{instancePath:a+"/consid\
erations/users/"+z,keyword:"type",params:{type:"string"}}],!1;var u=I===e;if(!u)break}}else return Ke.errors=[{instancePath:a+"/considerations/users",keyword:"t\
ype",params:{type:"array"}}],!1;var m=B===e}else var m=!0;if(m){if(b.useCases!==void 0){let B=b.useCases,R=e;if(e===R)if(Array.isArray(B)){var g=!0;let z=B.length;
for(let I=0;I<z;I++){let E=e;if(typeof B[I]!="string")return Ke.errors=[{instancePath:a+"/considerations/useCases/"+I,keyword:"type",params:{type:"string"}}],!1;
var g=E===e;if(!g)break}}else return Ke.errors=[{instancePath:a+"/considerations/useCases",keyword:"type",params:{type:"array"}}],!1;var m=R===e}else var m=!0;if(m){
if(b.technicalLimitations!==void 0){let R=b.technicalLimitations,T=e;if(e===T)if(Array.isArray(R)){var h=!0;let I=R.length;for(let E=0;E<I;E++){let M=e;if(typeof R[E]!=
"string")return Ke.errors=[{instancePath:a+"/considerations/technicalLimitations/"+E,keyword:"type",params:{type:"string"}}],!1;var h=M===e;if(!h)break}}else return Ke.
errors=[{instancePath:a+"/considerations/technicalLimitations",keyword:"type",params:{type:"array"}}],!1;var m=T===e}else var m=!0;if(m){if(b.performanceTradeoffs!==
void 0){let T=b.performanceTradeoffs,z=e;if(e===z)if(Array.isArray(T)){var y=!0;let E=T.length;for(let M=0;M<E;M++){let Y=e;if(typeof T[M]!="string")return Ke.errors=
[{instancePath:a+"/considerations/performanceTradeoffs/"+M,keyword:"type",params:{type:"string"}}],!1;var y=Y===e;if(!y)break}}else return Ke.errors=[{instancePath:a+
"/considerations/performanceTradeoffs",keyword:"type",params:{type:"array"}}],!1;var m=z===e}else var m=!0;if(m){if(b.ethicalConsiderations!==void 0){let z=b.ethicalConsiderations,
I=e;if(e===I)if(Array.isArray(z)){var A=!0;let M=z.length;for(let Y=0;Y<M;Y++){let Z=e;qt(z[Y],{instancePath:a+"/considerations/ethicalConsiderations/"+Y,parentData:z,
parentDataProperty:Y,rootData:n})||(r=r===null?qt.errors:r.concat(qt.errors),e=r.length);var A=Z===e;if(!A)break}}else return Ke.errors=[{instancePath:a+"/consi\
derations/ethicalConsiderations",keyword:"type",params:{type:"array"}}],!1;var m=I===e}else var m=!0;if(m){if(b.environmentalConsiderations!==void 0){let I=e;Tt(
b.environmentalConsiderations,{instancePath:a+"/considerations/environmentalConsiderations",parentData:b,parentDataProperty:"environmentalConsiderations",rootData:n})||
(r=r===null?Tt.errors:r.concat(Tt.errors),e=r.length);var m=I===e}else var m=!0;if(m)if(b.fairnessAssessments!==void 0){let I=b.fairnessAssessments,E=e;if(e===E)
if(Array.isArray(I)){var $=!0;let Y=I.length;for(let Z=0;Z<Y;Z++){let xe=e;vt(I[Z],{instancePath:a+"/considerations/fairnessAssessments/"+Z,parentData:I,parentDataProperty:Z,
rootData:n})||(r=r===null?vt.errors:r.concat(vt.errors),e=r.length);var $=xe===e;if(!$)break}}else return Ke.errors=[{instancePath:a+"/considerations/fairnessAs\
sessments",keyword:"type",params:{type:"array"}}],!1;var m=E===e}else var m=!0}}}}}}}else return Ke.errors=[{instancePath:a+"/considerations",keyword:"type",params:{
type:"object"}}],!1;var i=k===e}else var i=!0;if(i)if(t.properties!==void 0){let b=t.properties,k=e;if(e===k)if(Array.isArray(b)){var D=!0;let S=b.length;for(let O=0;O<
S;O++){let B=e;W(b[O],{instancePath:a+"/properties/"+O,parentData:b,parentDataProperty:O,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var D=B===
e;if(!D)break}}else return Ke.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0}}}}}else return Ke.errors=
[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Ke.errors=r,e===0}var Er={type:"object",additionalProperties:!1,required:["assetType"],properties:{
assetType:{type:"string",enum:["algorithm","certificate","protocol","related-crypto-material"]},algorithmProperties:{type:"object",additionalProperties:!1,properties:{
primitive:{type:"string",enum:["drbg","mac","block-cipher","stream-cipher","signature","hash","pke","xof","kdf","key-agree","kem","ae","combiner","key-wrap","ot\
her","unknown"]},algorithmFamily:{$ref:"cryptography-defs.SNAPSHOT.schema.json#/definitions/algorithmFamiliesEnum"},parameterSetIdentifier:{type:"string"},curve:{
type:"string"},ellipticCurve:{$ref:"cryptography-defs.SNAPSHOT.schema.json#/definitions/ellipticCurvesEnum"},executionEnvironment:{type:"string",enum:["software\
-plain-ram","software-encrypted-ram","software-tee","hardware","other","unknown"]},implementationPlatform:{type:"string",enum:["generic","x86_32","x86_64","armv\
7-a","armv7-m","armv8-a","armv8-m","armv9-a","armv9-m","s390x","ppc64","ppc64le","other","unknown"]},certificationLevel:{type:"array",items:{type:"string",enum:[
"none","fips140-1-l1","fips140-1-l2","fips140-1-l3","fips140-1-l4","fips140-2-l1","fips140-2-l2","fips140-2-l3","fips140-2-l4","fips140-3-l1","fips140-3-l2","fi\
ps140-3-l3","fips140-3-l4","cc-eal1","cc-eal1+","cc-eal2","cc-eal2+","cc-eal3","cc-eal3+","cc-eal4","cc-eal4+","cc-eal5","cc-eal5+","cc-eal6","cc-eal6+","cc-eal\
7","cc-eal7+","other","unknown"]}},mode:{type:"string",enum:["cbc","ecb","ccm","gcm","cfb","ofb","ctr","other","unknown"]},padding:{type:"string",enum:["pkcs5",
"pkcs7","pkcs1v15","oaep","raw","other","unknown"]},cryptoFunctions:{type:"array",items:{type:"string",enum:["generate","keygen","encrypt","decrypt","digest","t\
ag","keyderive","sign","verify","encapsulate","decapsulate","other","unknown"]}},classicalSecurityLevel:{type:"integer",minimum:0},nistQuantumSecurityLevel:{type:"\
integer",minimum:0,maximum:6}}},certificateProperties:{type:"object",additionalProperties:!1,properties:{serialNumber:{type:"string"},subjectName:{type:"string"},
issuerName:{type:"string"},notValidBefore:{type:"string",format:"date-time"},notValidAfter:{type:"string",format:"date-time"},signatureAlgorithmRef:{$ref:"#/def\
initions/refType"},subjectPublicKeyRef:{$ref:"#/definitions/refType"},certificateFormat:{type:"string"},certificateExtension:{type:"string"},certificateFileExtension:{
type:"string"},fingerprint:{type:"object",$ref:"#/definitions/hash"},certificateState:{type:"array",items:{type:"object",oneOf:[{required:["state"],additionalProperties:!1,
properties:{state:{type:"string",enum:["pre-activation","active","suspended","deactivated","revoked","destroyed"]},reason:{type:"string"}}},{required:["name"],additionalProperties:!1,
properties:{name:{type:"string"},description:{type:"string"},reason:{type:"string"}}}]}},creationDate:{type:"string",format:"date-time"},activationDate:{type:"s\
tring",format:"date-time"},deactivationDate:{type:"string",format:"date-time"},revocationDate:{type:"string",format:"date-time"},destructionDate:{type:"string",
format:"date-time"},certificateExtensions:{type:"array",items:{type:"object",oneOf:[{required:["commonExtensionName","commonExtensionValue"],additionalProperties:!1,
properties:{commonExtensionName:{type:"string",enum:["basicConstraints","keyUsage","extendedKeyUsage","subjectAlternativeName","authorityKeyIdentifier","subject\
KeyIdentifier","authorityInformationAccess","certificatePolicies","crlDistributionPoints","signedCertificateTimestamp"]},commonExtensionValue:{type:"string"}}},
{required:["customExtensionName"],additionalProperties:!1,properties:{customExtensionName:{type:"string"},customExtensionValue:{type:"string"}}}]}},relatedCryptographicAssets:{
$ref:"#/definitions/relatedCryptographicAssets"}}},relatedCryptoMaterialProperties:{type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:[
"private-key","public-key","secret-key","key","ciphertext","signature","digest","initialization-vector","nonce","seed","salt","shared-secret","tag","additional-\
data","password","credential","token","other","unknown"]},id:{type:"string"},state:{type:"string",enum:["pre-activation","active","suspended","deactivated","com\
promised","destroyed"]},algorithmRef:{$ref:"#/definitions/refType"},creationDate:{type:"string",format:"date-time"},activationDate:{type:"string",format:"date-t\
ime"},updateDate:{type:"string",format:"date-time"},expirationDate:{type:"string",format:"date-time"},value:{type:"string"},size:{type:"integer"},format:{type:"\
string"},securedBy:{$ref:"#/definitions/securedBy"},fingerprint:{type:"object",$ref:"#/definitions/hash"},relatedCryptographicAssets:{$ref:"#/definitions/relate\
dCryptographicAssets"}}},protocolProperties:{type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["tls","ssh","ipsec","ike","sstp","wpa",
"dtls","quic","eap-aka","eap-aka-prime","prins","5g-aka","other","unknown"]},version:{type:"string"},cipherSuites:{type:"array",items:{$ref:"#/definitions/ciphe\
rSuite"}},ikev2TransformTypes:{type:"object",additionalProperties:!1,properties:{encr:{anyOf:[{type:"array",items:{$ref:"#/definitions/ikeV2Enc"}},{$ref:"#/defi\
nitions/cryptoRefArray"}]},prf:{anyOf:[{type:"array",items:{$ref:"#/definitions/ikeV2Prf"}},{$ref:"#/definitions/cryptoRefArray"}]},integ:{anyOf:[{type:"array",
items:{$ref:"#/definitions/ikeV2Integ"}},{$ref:"#/definitions/cryptoRefArray"}]},ke:{anyOf:[{type:"array",items:{$ref:"#/definitions/ikeV2Ke"}},{$ref:"#/definit\
ions/cryptoRefArray"}]},esn:{type:"boolean"},auth:{anyOf:[{type:"array",items:{$ref:"#/definitions/ikeV2Auth"}},{$ref:"#/definitions/cryptoRefArray"}]}}},cryptoRefArray:{
$ref:"#/definitions/cryptoRefArray"},relatedCryptographicAssets:{$ref:"#/definitions/relatedCryptographicAssets"}}},oid:{type:"string"}}},xi={type:"string",enum:[
"3DES","3GPP-XOR","A5/1","A5/2","AES","ARIA","Argon2","Ascon","BLAKE2","BLAKE3","BLS","Blowfish","CAMELLIA","CAST5","CAST6","CMAC","CMEA","CTR_DRBG","ChaCha","C\
haCha20","DES","DSA","ECDH","ECDSA","ECIES","EdDSA","ElGamal","FFDH","Fortuna","GOST","HC","HKDF","HMAC","HMAC_DRBG","HPKE","Hash_DRBG","IDEA","IKE-PRF","J-PAKE",
"LMS","MD2","MD4","MD5","MILENAGE","ML-DSA","ML-KEM","MQV","OPAQUE","PBES1","PBES2","PBKDF1","PBKDF2","PBMAC1","Poly1305","RABBIT","RC2","RC4","RC5","RC6","RIPE\
MD","RSAES-OAEP","RSAES-PKCS1","RSASSA-PKCS1","RSASSA-PSS","SEED","SHA-1","SHA-2","SHA-3","SLH-DSA","SM2","SM3","SM4","SM9","SNOW3G","SP800-108","SPAKE2","SPAKE\
2PLUS","SRP","Salsa20","Serpent","SipHash","Skipjack","TUAK","Twofish","UMAC","Whirlpool","X3DH","XMSS","Yarrow","ZUC","bcrypt","scrypt","yescrypt"]};function Yt(t,{
instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;return typeof t!="string"?(Yt.errors=[{instancePath:a,keyword:"type",params:{
type:"string"}}],!1):t==="3DES"||t==="3GPP-XOR"||t==="A5/1"||t==="A5/2"||t==="AES"||t==="ARIA"||t==="Argon2"||t==="Ascon"||t==="BLAKE2"||t==="BLAKE3"||t==="BLS"||
t==="Blowfish"||t==="CAMELLIA"||t==="CAST5"||t==="CAST6"||t==="CMAC"||t==="CMEA"||t==="CTR_DRBG"||t==="ChaCha"||t==="ChaCha20"||t==="DES"||t==="DSA"||t==="ECDH"||
t==="ECDSA"||t==="ECIES"||t==="EdDSA"||t==="ElGamal"||t==="FFDH"||t==="Fortuna"||t==="GOST"||t==="HC"||t==="HKDF"||t==="HMAC"||t==="HMAC_DRBG"||t==="HPKE"||t===
"Hash_DRBG"||t==="IDEA"||t==="IKE-PRF"||t==="J-PAKE"||t==="LMS"||t==="MD2"||t==="MD4"||t==="MD5"||t==="MILENAGE"||t==="ML-DSA"||t==="ML-KEM"||t==="MQV"||t==="OP\
AQUE"||t==="PBES1"||t==="PBES2"||t==="PBKDF1"||t==="PBKDF2"||t==="PBMAC1"||t==="Poly1305"||t==="RABBIT"||t==="RC2"||t==="RC4"||t==="RC5"||t==="RC6"||t==="RIPEMD"||
t==="RSAES-OAEP"||t==="RSAES-PKCS1"||t==="RSASSA-PKCS1"||t==="RSASSA-PSS"||t==="SEED"||t==="SHA-1"||t==="SHA-2"||t==="SHA-3"||t==="SLH-DSA"||t==="SM2"||t==="SM3"||
t==="SM4"||t==="SM9"||t==="SNOW3G"||t==="SP800-108"||t==="SPAKE2"||t==="SPAKE2PLUS"||t==="SRP"||t==="Salsa20"||t==="Serpent"||t==="SipHash"||t==="Skipjack"||t===
"TUAK"||t==="Twofish"||t==="UMAC"||t==="Whirlpool"||t==="X3DH"||t==="XMSS"||t==="Yarrow"||t==="ZUC"||t==="bcrypt"||t==="scrypt"||t==="yescrypt"?(Yt.errors=r,e===
0):(Yt.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:xi.enum}}],!1)}var $a={type:"string",enum:["anssi/FRP256v1","bls/BLS12-377","bls/BLS12-381",
"bls/BLS12-446","bls/BLS12-455","bls/BLS12-638","bls/BLS24-477","bls/Bandersnatch","bn/bn158","bn/bn190","bn/bn222","bn/bn254","bn/bn286","bn/bn318","bn/bn350",
"bn/bn382","bn/bn414","bn/bn446","bn/bn478","bn/bn510","bn/bn542","bn/bn574","bn/bn606","bn/bn638","brainpool/brainpoolP160r1","brainpool/brainpoolP160t1","brai\
npool/brainpoolP192r1","brainpool/brainpoolP192t1","brainpool/brainpoolP224r1","brainpool/brainpoolP224t1","brainpool/brainpoolP256r1","brainpool/brainpoolP256t\
1","brainpool/brainpoolP320r1","brainpool/brainpoolP320t1","brainpool/brainpoolP384r1","brainpool/brainpoolP384t1","brainpool/brainpoolP512r1","brainpool/brainp\
oolP512t1","gost/gost256","gost/gost512","gost/id-GostR3410-2001-CryptoPro-A-ParamSet","gost/id-GostR3410-2001-CryptoPro-B-ParamSet","gost/id-GostR3410-2001-Cry\
ptoPro-C-ParamSet","gost/id-tc26-gost-3410-12-512-paramSetA","gost/id-tc26-gost-3410-12-512-paramSetB","gost/id-tc26-gost-3410-2012-256-paramSetA","gost/id-tc26\
-gost-3410-2012-512-paramSetC","mnt/mnt1","mnt/mnt2/1","mnt/mnt2/2","mnt/mnt3/1","mnt/mnt3/2","mnt/mnt3/3","mnt/mnt4","mnt/mnt5/1","mnt/mnt5/2","mnt/mnt5/3","ni\
st/B-163","nist/B-233","nist/B-283","nist/B-409","nist/B-571","nist/K-163","nist/K-233","nist/K-283","nist/K-409","nist/K-571","nist/P-192","nist/P-224","nist/P\
-256","nist/P-384","nist/P-521","nums/ed-254-mont","nums/ed-255-mers","nums/ed-256-mont","nums/ed-382-mont","nums/ed-383-mers","nums/ed-384-mont","nums/ed-510-m\
ont","nums/ed-511-mers","nums/ed-512-mont","nums/numsp256d1","nums/numsp256t1","nums/numsp384d1","nums/numsp384t1","nums/numsp512d1","nums/numsp512t1","nums/w-2\
54-mont","nums/w-255-mers","nums/w-256-mont","nums/w-382-mont","nums/w-383-mers","nums/w-384-mont","nums/w-510-mont","nums/w-511-mers","nums/w-512-mont","oakley\
/192-bit Random ECP Group","oakley/224-bit Random ECP Group","oakley/256-bit Random ECP Group","oakley/384-bit Random ECP Group","oakley/521-bit Random ECP Grou\
p","oakley/Oakley Group 3","oakley/Oakley Group 4","oscaa/SM2","other/BADA55-R-256","other/BADA55-VPR-224","other/BADA55-VPR2-224","other/BADA55-VR-224","other/\
BADA55-VR-256","other/BADA55-VR-384","other/Curve1174","other/Curve22103","other/Curve25519","other/Curve383187","other/Curve41417","other/Curve4417","other/Cur\
ve448","other/Curve67254","other/E-222","other/E-382","other/E-521","other/Ed25519","other/Ed448","other/Ed448-Goldilocks","other/FourQ","other/Fp224BN","other/\
Fp254BNa","other/Fp254BNb","other/Fp254n2BNa","other/Fp256BN","other/Fp384BN","other/Fp512BN","other/JubJub","other/M-221","other/M-383","other/M-511","other/MD\
C201601","other/Pallas","other/Tom-256","other/Tom-384","other/Tom-521","other/Tweedledee","other/Tweedledum","other/Vesta","other/ssc-160","other/ssc-192","oth\
er/ssc-224","other/ssc-256","other/ssc-288","other/ssc-320","other/ssc-384","other/ssc-512","secg/secp112r1","secg/secp112r2","secg/secp128r1","secg/secp128r2",
"secg/secp160k1","secg/secp160r1","secg/secp160r2","secg/secp192k1","secg/secp192r1","secg/secp224k1","secg/secp224r1","secg/secp256k1","secg/secp256r1","secg/s\
ecp384r1","secg/secp521r1","secg/sect113r1","secg/sect113r2","secg/sect131r1","secg/sect131r2","secg/sect163k1","secg/sect163r1","secg/sect163r2","secg/sect193r\
1","secg/sect193r2","secg/sect233k1","secg/sect233r1","secg/sect239k1","secg/sect283k1","secg/sect283r1","secg/sect409k1","secg/sect409r1","secg/sect571k1","sec\
g/sect571r1","wtls/wap-wsg-idm-ecid-wtls1","wtls/wap-wsg-idm-ecid-wtls10","wtls/wap-wsg-idm-ecid-wtls11","wtls/wap-wsg-idm-ecid-wtls12","wtls/wap-wsg-idm-ecid-w\
tls3","wtls/wap-wsg-idm-ecid-wtls4","wtls/wap-wsg-idm-ecid-wtls5","wtls/wap-wsg-idm-ecid-wtls6","wtls/wap-wsg-idm-ecid-wtls7","wtls/wap-wsg-idm-ecid-wtls8","wtl\
s/wap-wsg-idm-ecid-wtls9","x962/c2onb191v4","x962/c2onb191v5","x962/c2onb239v4","x962/c2onb239v5","x962/c2pnb163v1","x962/c2pnb163v2","x962/c2pnb163v3","x962/c2\
pnb176w1","x962/c2pnb208w1","x962/c2pnb272w1","x962/c2pnb304w1","x962/c2pnb368w1","x962/c2tnb191v1","x962/c2tnb191v2","x962/c2tnb191v3","x962/c2tnb239v1","x962/\
c2tnb239v2","x962/c2tnb239v3","x962/c2tnb359v1","x962/c2tnb431r1","x962/prime192v1","x962/prime192v2","x962/prime192v3","x962/prime239v1","x962/prime239v2","x96\
2/prime239v3","x962/prime256v1","x963/ansip160k1","x963/ansip160r1","x963/ansip160r2","x963/ansip192k1","x963/ansip224k1","x963/ansip224r1","x963/ansip256k1","x\
963/ansip384r1","x963/ansip521r1","x963/ansit163k1","x963/ansit163r1","x963/ansit163r2","x963/ansit193r1","x963/ansit193r2","x963/ansit233k1","x963/ansit233r1",
"x963/ansit239k1","x963/ansit283k1","x963/ansit283r1","x963/ansit409k1","x963/ansit409r1","x963/ansit571k1","x963/ansit571r1"]};function Jt(t,{instancePath:a="",
parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(typeof t!="string")return Jt.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],
!1;let i;i=!1;for(let s of $a.enum)if(Fa(t,s)){i=!0;break}return i?(Jt.errors=r,e===0):(Jt.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:$a.enum}}],
!1)}function zt(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;
for(let o in t)if(!(o==="type"||o==="ref"))return zt.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t.type!==
void 0){let o=e;if(typeof t.type!="string")return zt.errors=[{instancePath:a+"/type",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i)if(t.
ref!==void 0){let o=e;N(t.ref,{instancePath:a+"/ref",parentData:t,parentDataProperty:"ref",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var i=o===
e}else var i=!0}}else return zt.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return zt.errors=r,e===0}function lt(t,{instancePath:a="",parentData:L,
parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(Array.isArray(t)){var i=!0;let s=t.length;for(let o=0;o<s;o++){let f=e;zt(t[o],{instancePath:a+
"/"+o,parentData:t,parentDataProperty:o,rootData:n})||(r=r===null?zt.errors:r.concat(zt.errors),e=r.length);var i=f===e;if(!i)break}}else return lt.errors=[{instancePath:a,
keyword:"type",params:{type:"array"}}],!1;return lt.errors=r,e===0}function Bt(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,
e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let o in t)if(!(o==="mechanism"||o==="algorithmRef"))return Bt.errors=[{instancePath:a,keyword:"\
additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t.mechanism!==void 0){let o=e;if(typeof t.mechanism!="string")return Bt.errors=[{instancePath:a+
"/mechanism",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i)if(t.algorithmRef!==void 0){let o=e;N(t.algorithmRef,{instancePath:a+"/al\
gorithmRef",parentData:t,parentDataProperty:"algorithmRef",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var i=o===e}else var i=!0}}else return Bt.
errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Bt.errors=r,e===0}function Hr(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let v=e;for(let c in t)if(!(c==="name"||c==="algorithms"||c==="identifiers"||c==="tlsGroups"||
c==="tlsSignatureSchemes"))return Hr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(v===e){if(t.name!==void 0){let c=e;
if(typeof t.name!="string")return Hr.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(t.algorithms!==
void 0){let p=t.algorithms,l=e;if(e===l)if(Array.isArray(p)){var s=!0;let m=p.length;for(let g=0;g<m;g++){let h=e;N(p[g],{instancePath:a+"/algorithms/"+g,parentData:p,
parentDataProperty:g,rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var s=h===e;if(!s)break}}else return Hr.errors=[{instancePath:a+"/algorit\
hms",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(t.identifiers!==void 0){let l=t.identifiers,u=e;if(e===u)if(Array.isArray(l)){
var o=!0;let g=l.length;for(let h=0;h<g;h++){let y=e;if(typeof l[h]!="string")return Hr.errors=[{instancePath:a+"/identifiers/"+h,keyword:"type",params:{type:"s\
tring"}}],!1;var o=y===e;if(!o)break}}else return Hr.errors=[{instancePath:a+"/identifiers",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0;
if(i){if(t.tlsGroups!==void 0){let u=t.tlsGroups,m=e;if(e===m)if(Array.isArray(u)){var f=!0;let h=u.length;for(let y=0;y<h;y++){let A=e;if(typeof u[y]!="string")
return Hr.errors=[{instancePath:a+"/tlsGroups/"+y,keyword:"type",params:{type:"string"}}],!1;var f=A===e;if(!f)break}}else return Hr.errors=[{instancePath:a+"/t\
lsGroups",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(t.tlsSignatureSchemes!==void 0){let u=t.tlsSignatureSchemes,m=e;if(e===m)if(Array.
isArray(u)){var d=!0;let h=u.length;for(let y=0;y<h;y++){let A=e;if(typeof u[y]!="string")return Hr.errors=[{instancePath:a+"/tlsSignatureSchemes/"+y,keyword:"t\
ype",params:{type:"string"}}],!1;var d=A===e;if(!d)break}}else return Hr.errors=[{instancePath:a+"/tlsSignatureSchemes",keyword:"type",params:{type:"array"}}],!1;
var i=m===e}else var i=!0}}}}}else return Hr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Hr.errors=r,e===0}function Rt(t,{instancePath:a="",
parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let o in t)if(!(o==="name"||
o==="keyLength"||o==="algorithm"))return Rt.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t.name!==void 0){
let o=e;if(typeof t.name!="string")return Rt.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(t.keyLength!==
void 0){let f=t.keyLength,d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)))return Rt.errors=[{instancePath:a+"/keyLength",keyword:"type",params:{type:"integer"}}],
!1;var i=d===e}else var i=!0;if(i)if(t.algorithm!==void 0){let f=e;N(t.algorithm,{instancePath:a+"/algorithm",parentData:t,parentDataProperty:"algorithm",rootData:n})||
(r=r===null?N.errors:r.concat(N.errors),e=r.length);var i=f===e}else var i=!0}}}else return Rt.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;
return Rt.errors=r,e===0}function Ar(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(Array.isArray(t)){var i=!0;
let s=t.length;for(let o=0;o<s;o++){let f=e;N(t[o],{instancePath:a+"/"+o,parentData:t,parentDataProperty:o,rootData:n})||(r=r===null?N.errors:r.concat(N.errors),
e=r.length);var i=f===e;if(!i)break}}else return Ar.errors=[{instancePath:a,keyword:"type",params:{type:"array"}}],!1;return Ar.errors=r,e===0}function Mt(t,{instancePath:a="",
parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let o in t)if(!(o==="name"||
o==="algorithm"))return Mt.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t.name!==void 0){let o=e;if(typeof t.
name!="string")return Mt.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i)if(t.algorithm!==void 0){let o=e;
N(t.algorithm,{instancePath:a+"/algorithm",parentData:t,parentDataProperty:"algorithm",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var i=o===
e}else var i=!0}}else return Mt.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Mt.errors=r,e===0}function _t(t,{instancePath:a="",parentData:L,
parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let o in t)if(!(o==="name"||o==="algorit\
hm"))return _t.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t.name!==void 0){let o=e;if(typeof t.name!=
"string")return _t.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i)if(t.algorithm!==void 0){let o=e;N(
t.algorithm,{instancePath:a+"/algorithm",parentData:t,parentDataProperty:"algorithm",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var i=o===
e}else var i=!0}}else return _t.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return _t.errors=r,e===0}function Ft(t,{instancePath:a="",parentData:L,
parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let o in t)if(!(o==="group"||o==="algori\
thm"))return Ft.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t.group!==void 0){let o=t.group,f=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)))return Ft.errors=[{instancePath:a+"/group",keyword:"type",params:{type:"integer"}}],!1;var i=f===e}else var i=!0;if(i)if(t.algorithm!==
void 0){let o=e;N(t.algorithm,{instancePath:a+"/algorithm",parentData:t,parentDataProperty:"algorithm",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.
length);var i=o===e}else var i=!0}}else return Ft.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Ft.errors=r,e===0}function Gt(t,{instancePath:a="",
parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let o in t)if(!(o==="name"||
o==="algorithm"))return Gt.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t.name!==void 0){let o=e;if(typeof t.
name!="string")return Gt.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i)if(t.algorithm!==void 0){let o=e;
N(t.algorithm,{instancePath:a+"/algorithm",parentData:t,parentDataProperty:"algorithm",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var i=o===
e}else var i=!0}}else return Gt.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Gt.errors=r,e===0}function G(t,{instancePath:a="",parentData:L,
parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let R;if(t.assetType===void 0&&(R="assetType"))return G.
errors=[{instancePath:a,keyword:"required",params:{missingProperty:R}}],!1;{let T=e;for(let z in t)if(!(z==="assetType"||z==="algorithmProperties"||z==="certifi\
cateProperties"||z==="relatedCryptoMaterialProperties"||z==="protocolProperties"||z==="oid"))return G.errors=[{instancePath:a,keyword:"additionalProperties",params:{
additionalProperty:z}}],!1;if(T===e){if(t.assetType!==void 0){let z=t.assetType,I=e;if(typeof z!="string")return G.errors=[{instancePath:a+"/assetType",keyword:"\
type",params:{type:"string"}}],!1;if(!(z==="algorithm"||z==="certificate"||z==="protocol"||z==="related-crypto-material"))return G.errors=[{instancePath:a+"/ass\
etType",keyword:"enum",params:{allowedValues:Er.properties.assetType.enum}}],!1;var i=I===e}else var i=!0;if(i){if(t.algorithmProperties!==void 0){let I=t.algorithmProperties,
E=e;if(e===E)if(I&&typeof I=="object"&&!Array.isArray(I)){let Y=e;for(let Z in I)if(!Tr.call(Er.properties.algorithmProperties.properties,Z))return G.errors=[{instancePath:a+
"/algorithmProperties",keyword:"additionalProperties",params:{additionalProperty:Z}}],!1;if(Y===e){if(I.primitive!==void 0){let Z=I.primitive,xe=e;if(typeof Z!=
"string")return G.errors=[{instancePath:a+"/algorithmProperties/primitive",keyword:"type",params:{type:"string"}}],!1;if(!(Z==="drbg"||Z==="mac"||Z==="block-cip\
her"||Z==="stream-cipher"||Z==="signature"||Z==="hash"||Z==="pke"||Z==="xof"||Z==="kdf"||Z==="key-agree"||Z==="kem"||Z==="ae"||Z==="combiner"||Z==="key-wrap"||Z===
"other"||Z==="unknown"))return G.errors=[{instancePath:a+"/algorithmProperties/primitive",keyword:"enum",params:{allowedValues:Er.properties.algorithmProperties.
properties.primitive.enum}}],!1;var s=xe===e}else var s=!0;if(s){if(I.algorithmFamily!==void 0){let xe=e;Yt(I.algorithmFamily,{instancePath:a+"/algorithmPropert\
ies/algorithmFamily",parentData:I,parentDataProperty:"algorithmFamily",rootData:n})||(r=r===null?Yt.errors:r.concat(Yt.errors),e=r.length);var s=xe===e}else var s=!0;
if(s){if(I.parameterSetIdentifier!==void 0){let ue=e;if(typeof I.parameterSetIdentifier!="string")return G.errors=[{instancePath:a+"/algorithmProperties/paramet\
erSetIdentifier",keyword:"type",params:{type:"string"}}],!1;var s=ue===e}else var s=!0;if(s){if(I.curve!==void 0){let re=e;if(typeof I.curve!="string")return G.
errors=[{instancePath:a+"/algorithmProperties/curve",keyword:"type",params:{type:"string"}}],!1;var s=re===e}else var s=!0;if(s){if(I.ellipticCurve!==void 0){let Me=e;
Jt(I.ellipticCurve,{instancePath:a+"/algorithmProperties/ellipticCurve",parentData:I,parentDataProperty:"ellipticCurve",rootData:n})||(r=r===null?Jt.errors:r.concat(
Jt.errors),e=r.length);var s=Me===e}else var s=!0;if(s){if(I.executionEnvironment!==void 0){let ke=I.executionEnvironment,U=e;if(typeof ke!="string")return G.errors=
[{instancePath:a+"/algorithmProperties/executionEnvironment",keyword:"type",params:{type:"string"}}],!1;if(!(ke==="software-plain-ram"||ke==="software-encrypted\
-ram"||ke==="software-tee"||ke==="hardware"||ke==="other"||ke==="unknown"))return G.errors=[{instancePath:a+"/algorithmProperties/executionEnvironment",keyword:"\
enum",params:{allowedValues:Er.properties.algorithmProperties.properties.executionEnvironment.enum}}],!1;var s=U===e}else var s=!0;if(s){if(I.implementationPlatform!==
void 0){let U=I.implementationPlatform,Ae=e;if(typeof U!="string")return G.errors=[{instancePath:a+"/algorithmProperties/implementationPlatform",keyword:"type",
params:{type:"string"}}],!1;if(!(U==="generic"||U==="x86_32"||U==="x86_64"||U==="armv7-a"||U==="armv7-m"||U==="armv8-a"||U==="armv8-m"||U==="armv9-a"||U==="armv\
9-m"||U==="s390x"||U==="ppc64"||U==="ppc64le"||U==="other"||U==="unknown"))return G.errors=[{instancePath:a+"/algorithmProperties/implementationPlatform",keyword:"\
enum",params:{allowedValues:Er.properties.algorithmProperties.properties.implementationPlatform.enum}}],!1;var s=Ae===e}else var s=!0;if(s){if(I.certificationLevel!==
void 0){let Ae=I.certificationLevel,ge=e;if(e===ge)if(Array.isArray(Ae)){var o=!0;let ne=Ae.length;for(let J=0;J<ne;J++){let K=Ae[J],Pe=e;if(typeof K!="string")
return G.errors=[{instancePath:a+"/algorithmProperties/certificationLevel/"+J,keyword:"type",params:{type:"string"}}],!1;if(!(K==="none"||K==="fips140-1-l1"||K===
"fips140-1-l2"||K==="fips140-1-l3"||K==="fips140-1-l4"||K==="fips140-2-l1"||K==="fips140-2-l2"||K==="fips140-2-l3"||K==="fips140-2-l4"||K==="fips140-3-l1"||K===
"fips140-3-l2"||K==="fips140-3-l3"||K==="fips140-3-l4"||K==="cc-eal1"||K==="cc-eal1+"||K==="cc-eal2"||K==="cc-eal2+"||K==="cc-eal3"||K==="cc-eal3+"||K==="cc-eal\
4"||K==="cc-eal4+"||K==="cc-eal5"||K==="cc-eal5+"||K==="cc-eal6"||K==="cc-eal6+"||K==="cc-eal7"||K==="cc-eal7+"||K==="other"||K==="unknown"))return G.errors=[{instancePath:a+
"/algorithmProperties/certificationLevel/"+J,keyword:"enum",params:{allowedValues:Er.properties.algorithmProperties.properties.certificationLevel.items.enum}}],
!1;var o=Pe===e;if(!o)break}}else return G.errors=[{instancePath:a+"/algorithmProperties/certificationLevel",keyword:"type",params:{type:"array"}}],!1;var s=ge===
e}else var s=!0;if(s){if(I.mode!==void 0){let ge=I.mode,le=e;if(typeof ge!="string")return G.errors=[{instancePath:a+"/algorithmProperties/mode",keyword:"type",
params:{type:"string"}}],!1;if(!(ge==="cbc"||ge==="ecb"||ge==="ccm"||ge==="gcm"||ge==="cfb"||ge==="ofb"||ge==="ctr"||ge==="other"||ge==="unknown"))return G.errors=
[{instancePath:a+"/algorithmProperties/mode",keyword:"enum",params:{allowedValues:Er.properties.algorithmProperties.properties.mode.enum}}],!1;var s=le===e}else
var s=!0;if(s){if(I.padding!==void 0){let le=I.padding,ne=e;if(typeof le!="string")return G.errors=[{instancePath:a+"/algorithmProperties/padding",keyword:"type",
params:{type:"string"}}],!1;if(!(le==="pkcs5"||le==="pkcs7"||le==="pkcs1v15"||le==="oaep"||le==="raw"||le==="other"||le==="unknown"))return G.errors=[{instancePath:a+
"/algorithmProperties/padding",keyword:"enum",params:{allowedValues:Er.properties.algorithmProperties.properties.padding.enum}}],!1;var s=ne===e}else var s=!0;if(s){
if(I.cryptoFunctions!==void 0){let ne=I.cryptoFunctions,J=e;if(e===J)if(Array.isArray(ne)){var f=!0;let Pe=ne.length;for(let pe=0;pe<Pe;pe++){let F=ne[pe],V=e;if(typeof F!=
"string")return G.errors=[{instancePath:a+"/algorithmProperties/cryptoFunctions/"+pe,keyword:"type",params:{type:"string"}}],!1;if(!(F==="generate"||F==="keygen"||
F==="encrypt"||F==="decrypt"||F==="digest"||F==="tag"||F==="keyderive"||F==="sign"||F==="verify"||F==="encapsulate"||F==="decapsulate"||F==="other"||F==="unknow\
n"))return G.errors=[{instancePath:a+"/algorithmProperties/cryptoFunctions/"+pe,keyword:"enum",params:{allowedValues:Er.properties.algorithmProperties.properties.
cryptoFunctions.items.enum}}],!1;var f=V===e;if(!f)break}}else return G.errors=[{instancePath:a+"/algorithmProperties/cryptoFunctions",keyword:"type",params:{type:"\
array"}}],!1;var s=J===e}else var s=!0;if(s){if(I.classicalSecurityLevel!==void 0){let J=I.classicalSecurityLevel,K=e;if(!(typeof J=="number"&&!(J%1)&&!isNaN(J)))
return G.errors=[{instancePath:a+"/algorithmProperties/classicalSecurityLevel",keyword:"type",params:{type:"integer"}}],!1;if(e===K&&typeof J=="number"&&(J<0||isNaN(
J)))return G.errors=[{instancePath:a+"/algorithmProperties/classicalSecurityLevel",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var s=K===e}else var s=!0;
if(s)if(I.nistQuantumSecurityLevel!==void 0){let J=I.nistQuantumSecurityLevel,K=e;if(!(typeof J=="number"&&!(J%1)&&!isNaN(J)))return G.errors=[{instancePath:a+"\
/algorithmProperties/nistQuantumSecurityLevel",keyword:"type",params:{type:"integer"}}],!1;if(e===K&&typeof J=="number"){if(J>6||isNaN(J))return G.errors=[{instancePath:a+
"/algorithmProperties/nistQuantumSecurityLevel",keyword:"maximum",params:{comparison:"<=",limit:6}}],!1;if(J<0||isNaN(J))return G.errors=[{instancePath:a+"/algo\
rithmProperties/nistQuantumSecurityLevel",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var s=K===e}else var s=!0}}}}}}}}}}}}}else return G.errors=[{instancePath:a+
"/algorithmProperties",keyword:"type",params:{type:"object"}}],!1;var i=E===e}else var i=!0;if(i){if(t.certificateProperties!==void 0){let E=t.certificateProperties,
M=e;if(e===M)if(E&&typeof E=="object"&&!Array.isArray(E)){let Z=e;for(let xe in E)if(!Tr.call(Er.properties.certificateProperties.properties,xe))return G.errors=
[{instancePath:a+"/certificateProperties",keyword:"additionalProperties",params:{additionalProperty:xe}}],!1;if(Z===e){if(E.serialNumber!==void 0){let xe=e;if(typeof E.
serialNumber!="string")return G.errors=[{instancePath:a+"/certificateProperties/serialNumber",keyword:"type",params:{type:"string"}}],!1;var d=xe===e}else var d=!0;
if(d){if(E.subjectName!==void 0){let ue=e;if(typeof E.subjectName!="string")return G.errors=[{instancePath:a+"/certificateProperties/subjectName",keyword:"type",
params:{type:"string"}}],!1;var d=ue===e}else var d=!0;if(d){if(E.issuerName!==void 0){let re=e;if(typeof E.issuerName!="string")return G.errors=[{instancePath:a+
"/certificateProperties/issuerName",keyword:"type",params:{type:"string"}}],!1;var d=re===e}else var d=!0;if(d){if(E.notValidBefore!==void 0){let Me=E.notValidBefore,
ke=e;if(e===ke&&e===ke)if(typeof Me=="string"){if(!Je.validate(Me))return G.errors=[{instancePath:a+"/certificateProperties/notValidBefore",keyword:"format",params:{
format:"date-time"}}],!1}else return G.errors=[{instancePath:a+"/certificateProperties/notValidBefore",keyword:"type",params:{type:"string"}}],!1;var d=ke===e}else
var d=!0;if(d){if(E.notValidAfter!==void 0){let ke=E.notValidAfter,U=e;if(e===U&&e===U)if(typeof ke=="string"){if(!Je.validate(ke))return G.errors=[{instancePath:a+
"/certificateProperties/notValidAfter",keyword:"format",params:{format:"date-time"}}],!1}else return G.errors=[{instancePath:a+"/certificateProperties/notValidA\
fter",keyword:"type",params:{type:"string"}}],!1;var d=U===e}else var d=!0;if(d){if(E.signatureAlgorithmRef!==void 0){let U=e;N(E.signatureAlgorithmRef,{instancePath:a+
"/certificateProperties/signatureAlgorithmRef",parentData:E,parentDataProperty:"signatureAlgorithmRef",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.
length);var d=U===e}else var d=!0;if(d){if(E.subjectPublicKeyRef!==void 0){let Ae=e;N(E.subjectPublicKeyRef,{instancePath:a+"/certificateProperties/subjectPubli\
cKeyRef",parentData:E,parentDataProperty:"subjectPublicKeyRef",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var d=Ae===e}else var d=!0;if(d){
if(E.certificateFormat!==void 0){let ge=e;if(typeof E.certificateFormat!="string")return G.errors=[{instancePath:a+"/certificateProperties/certificateFormat",keyword:"\
type",params:{type:"string"}}],!1;var d=ge===e}else var d=!0;if(d){if(E.certificateExtension!==void 0){let le=e;if(typeof E.certificateExtension!="string")return G.
errors=[{instancePath:a+"/certificateProperties/certificateExtension",keyword:"type",params:{type:"string"}}],!1;var d=le===e}else var d=!0;if(d){if(E.certificateFileExtension!==
void 0){let ne=e;if(typeof E.certificateFileExtension!="string")return G.errors=[{instancePath:a+"/certificateProperties/certificateFileExtension",keyword:"type",
params:{type:"string"}}],!1;var d=ne===e}else var d=!0;if(d){if(E.fingerprint!==void 0){let J=E.fingerprint,K=e;if(!(J&&typeof J=="object"&&!Array.isArray(J)))return G.
errors=[{instancePath:a+"/certificateProperties/fingerprint",keyword:"type",params:{type:"object"}}],!1;qr(J,{instancePath:a+"/certificateProperties/fingerprint",
parentData:E,parentDataProperty:"fingerprint",rootData:n})||(r=r===null?qr.errors:r.concat(qr.errors),e=r.length);var d=K===e}else var d=!0;if(d){if(E.certificateState!==
void 0){let K=E.certificateState,Pe=e;if(e===Pe)if(Array.isArray(K)){var v=!0;let F=K.length;for(let V=0;V<F;V++){let H=K[V],te=e;if(!(H&&typeof H=="object"&&!Array.
isArray(H)))return G.errors=[{instancePath:a+"/certificateProperties/certificateState/"+V,keyword:"type",params:{type:"object"}}],!1;let Q=e,he=!1,ae=null,se=e;
if(H&&typeof H=="object"&&!Array.isArray(H)){let me;if(H.state===void 0&&(me="state")){let ie={instancePath:a+"/certificateProperties/certificateState/"+V,keyword:"\
required",params:{missingProperty:me}};r===null?r=[ie]:r.push(ie),e++}else{let ie=e;for(let oe in H)if(!(oe==="state"||oe==="reason")){let Be={instancePath:a+"/\
certificateProperties/certificateState/"+V,keyword:"additionalProperties",params:{additionalProperty:oe}};r===null?r=[Be]:r.push(Be),e++;break}if(ie===e){if(H.state!==
void 0){let oe=H.state,Be=e;if(typeof oe!="string"){let _e={instancePath:a+"/certificateProperties/certificateState/"+V+"/state",keyword:"type",params:{type:"st\
ring"}};r===null?r=[_e]:r.push(_e),e++}if(!(oe==="pre-activation"||oe==="active"||oe==="suspended"||oe==="deactivated"||oe==="revoked"||oe==="destroyed")){let _e={
instancePath:a+"/certificateProperties/certificateState/"+V+"/state",keyword:"enum",params:{allowedValues:Er.properties.certificateProperties.properties.certificateState.
items.oneOf[0].properties.state.enum}};r===null?r=[_e]:r.push(_e),e++}var c=Be===e}else var c=!0;if(c)if(H.reason!==void 0){let oe=e;if(typeof H.reason!="string"){
let Ce={instancePath:a+"/certificateProperties/certificateState/"+V+"/reason",keyword:"type",params:{type:"string"}};r===null?r=[Ce]:r.push(Ce),e++}var c=oe===e}else
var c=!0}}}var l=se===e;l&&(he=!0,ae=0);let fe=e;if(H&&typeof H=="object"&&!Array.isArray(H)){let me;if(H.name===void 0&&(me="name")){let ie={instancePath:a+"/c\
ertificateProperties/certificateState/"+V,keyword:"required",params:{missingProperty:me}};r===null?r=[ie]:r.push(ie),e++}else{let ie=e;for(let oe in H)if(!(oe===
"name"||oe==="description"||oe==="reason")){let Be={instancePath:a+"/certificateProperties/certificateState/"+V,keyword:"additionalProperties",params:{additionalProperty:oe}};
r===null?r=[Be]:r.push(Be),e++;break}if(ie===e){if(H.name!==void 0){let oe=e;if(typeof H.name!="string"){let Ce={instancePath:a+"/certificateProperties/certific\
ateState/"+V+"/name",keyword:"type",params:{type:"string"}};r===null?r=[Ce]:r.push(Ce),e++}var p=oe===e}else var p=!0;if(p){if(H.description!==void 0){let Be=e;
if(typeof H.description!="string"){let _e={instancePath:a+"/certificateProperties/certificateState/"+V+"/description",keyword:"type",params:{type:"string"}};r===
null?r=[_e]:r.push(_e),e++}var p=Be===e}else var p=!0;if(p)if(H.reason!==void 0){let Be=e;if(typeof H.reason!="string"){let _e={instancePath:a+"/certificateProp\
erties/certificateState/"+V+"/reason",keyword:"type",params:{type:"string"}};r===null?r=[_e]:r.push(_e),e++}var p=Be===e}else var p=!0}}}}var l=fe===e;if(l&&he?
(he=!1,ae=[ae,1]):l&&(he=!0,ae=1),he)e=Q,r!==null&&(Q?r.length=Q:r=null);else{let me={instancePath:a+"/certificateProperties/certificateState/"+V,keyword:"oneOf",
params:{passingSchemas:ae}};return r===null?r=[me]:r.push(me),e++,G.errors=r,!1}var v=te===e;if(!v)break}}else return G.errors=[{instancePath:a+"/certificatePro\
perties/certificateState",keyword:"type",params:{type:"array"}}],!1;var d=Pe===e}else var d=!0;if(d){if(E.creationDate!==void 0){let Pe=E.creationDate,pe=e;if(e===
pe&&e===pe)if(typeof Pe=="string"){if(!Je.validate(Pe))return G.errors=[{instancePath:a+"/certificateProperties/creationDate",keyword:"format",params:{format:"d\
ate-time"}}],!1}else return G.errors=[{instancePath:a+"/certificateProperties/creationDate",keyword:"type",params:{type:"string"}}],!1;var d=pe===e}else var d=!0;
if(d){if(E.activationDate!==void 0){let pe=E.activationDate,F=e;if(e===F&&e===F)if(typeof pe=="string"){if(!Je.validate(pe))return G.errors=[{instancePath:a+"/c\
ertificateProperties/activationDate",keyword:"format",params:{format:"date-time"}}],!1}else return G.errors=[{instancePath:a+"/certificateProperties/activationD\
ate",keyword:"type",params:{type:"string"}}],!1;var d=F===e}else var d=!0;if(d){if(E.deactivationDate!==void 0){let F=E.deactivationDate,V=e;if(e===V&&e===V)if(typeof F==
"string"){if(!Je.validate(F))return G.errors=[{instancePath:a+"/certificateProperties/deactivationDate",keyword:"format",params:{format:"date-time"}}],!1}else return G.
errors=[{instancePath:a+"/certificateProperties/deactivationDate",keyword:"type",params:{type:"string"}}],!1;var d=V===e}else var d=!0;if(d){if(E.revocationDate!==
void 0){let V=E.revocationDate,H=e;if(e===H&&e===H)if(typeof V=="string"){if(!Je.validate(V))return G.errors=[{instancePath:a+"/certificateProperties/revocation\
Date",keyword:"format",params:{format:"date-time"}}],!1}else return G.errors=[{instancePath:a+"/certificateProperties/revocationDate",keyword:"type",params:{type:"\
string"}}],!1;var d=H===e}else var d=!0;if(d){if(E.destructionDate!==void 0){let H=E.destructionDate,te=e;if(e===te&&e===te)if(typeof H=="string"){if(!Je.validate(
H))return G.errors=[{instancePath:a+"/certificateProperties/destructionDate",keyword:"format",params:{format:"date-time"}}],!1}else return G.errors=[{instancePath:a+
"/certificateProperties/destructionDate",keyword:"type",params:{type:"string"}}],!1;var d=te===e}else var d=!0;if(d){if(E.certificateExtensions!==void 0){let te=E.
certificateExtensions,Q=e;if(e===Q)if(Array.isArray(te)){var u=!0;let ae=te.length;for(let se=0;se<ae;se++){let fe=te[se],Ee=e;if(!(fe&&typeof fe=="object"&&!Array.
isArray(fe)))return G.errors=[{instancePath:a+"/certificateProperties/certificateExtensions/"+se,keyword:"type",params:{type:"object"}}],!1;let me=e,ie=!1,oe=null,
Be=e;if(fe&&typeof fe=="object"&&!Array.isArray(fe)){let rr;if(fe.commonExtensionName===void 0&&(rr="commonExtensionName")||fe.commonExtensionValue===void 0&&(rr=
"commonExtensionValue")){let Xe={instancePath:a+"/certificateProperties/certificateExtensions/"+se,keyword:"required",params:{missingProperty:rr}};r===null?r=[Xe]:
r.push(Xe),e++}else{let Xe=e;for(let Te in fe)if(!(Te==="commonExtensionName"||Te==="commonExtensionValue")){let Ne={instancePath:a+"/certificateProperties/cert\
ificateExtensions/"+se,keyword:"additionalProperties",params:{additionalProperty:Te}};r===null?r=[Ne]:r.push(Ne),e++;break}if(Xe===e){if(fe.commonExtensionName!==
void 0){let Te=fe.commonExtensionName,Ne=e;if(typeof Te!="string"){let fr={instancePath:a+"/certificateProperties/certificateExtensions/"+se+"/commonExtensionNa\
me",keyword:"type",params:{type:"string"}};r===null?r=[fr]:r.push(fr),e++}if(!(Te==="basicConstraints"||Te==="keyUsage"||Te==="extendedKeyUsage"||Te==="subjectA\
lternativeName"||Te==="authorityKeyIdentifier"||Te==="subjectKeyIdentifier"||Te==="authorityInformationAccess"||Te==="certificatePolicies"||Te==="crlDistributio\
nPoints"||Te==="signedCertificateTimestamp")){let fr={instancePath:a+"/certificateProperties/certificateExtensions/"+se+"/commonExtensionName",keyword:"enum",params:{
allowedValues:Er.properties.certificateProperties.properties.certificateExtensions.items.oneOf[0].properties.commonExtensionName.enum}};r===null?r=[fr]:r.push(fr),
e++}var m=Ne===e}else var m=!0;if(m)if(fe.commonExtensionValue!==void 0){let Te=e;if(typeof fe.commonExtensionValue!="string"){let Oe={instancePath:a+"/certific\
ateProperties/certificateExtensions/"+se+"/commonExtensionValue",keyword:"type",params:{type:"string"}};r===null?r=[Oe]:r.push(Oe),e++}var m=Te===e}else var m=!0}}}
var h=Be===e;h&&(ie=!0,oe=0);let Ce=e;if(fe&&typeof fe=="object"&&!Array.isArray(fe)){let rr;if(fe.customExtensionName===void 0&&(rr="customExtensionName")){let Xe={
instancePath:a+"/certificateProperties/certificateExtensions/"+se,keyword:"required",params:{missingProperty:rr}};r===null?r=[Xe]:r.push(Xe),e++}else{let Xe=e;for(let Te in fe)
if(!(Te==="customExtensionName"||Te==="customExtensionValue")){let Ne={instancePath:a+"/certificateProperties/certificateExtensions/"+se,keyword:"additionalProp\
erties",params:{additionalProperty:Te}};r===null?r=[Ne]:r.push(Ne),e++;break}if(Xe===e){if(fe.customExtensionName!==void 0){let Te=e;if(typeof fe.customExtensionName!=
"string"){let Oe={instancePath:a+"/certificateProperties/certificateExtensions/"+se+"/customExtensionName",keyword:"type",params:{type:"string"}};r===null?r=[Oe]:
r.push(Oe),e++}var g=Te===e}else var g=!0;if(g)if(fe.customExtensionValue!==void 0){let Te=e;if(typeof fe.customExtensionValue!="string"){let Oe={instancePath:a+
"/certificateProperties/certificateExtensions/"+se+"/customExtensionValue",keyword:"type",params:{type:"string"}};r===null?r=[Oe]:r.push(Oe),e++}var g=Te===e}else
var g=!0}}}var h=Ce===e;if(h&&ie?(ie=!1,oe=[oe,1]):h&&(ie=!0,oe=1),ie)e=me,r!==null&&(me?r.length=me:r=null);else{let rr={instancePath:a+"/certificateProperties\
/certificateExtensions/"+se,keyword:"oneOf",params:{passingSchemas:oe}};return r===null?r=[rr]:r.push(rr),e++,G.errors=r,!1}var u=Ee===e;if(!u)break}}else return G.
errors=[{instancePath:a+"/certificateProperties/certificateExtensions",keyword:"type",params:{type:"array"}}],!1;var d=Q===e}else var d=!0;if(d)if(E.relatedCryptographicAssets!==
void 0){let te=e;lt(E.relatedCryptographicAssets,{instancePath:a+"/certificateProperties/relatedCryptographicAssets",parentData:E,parentDataProperty:"relatedCry\
ptographicAssets",rootData:n})||(r=r===null?lt.errors:r.concat(lt.errors),e=r.length);var d=te===e}else var d=!0}}}}}}}}}}}}}}}}}}}else return G.errors=[{instancePath:a+
"/certificateProperties",keyword:"type",params:{type:"object"}}],!1;var i=M===e}else var i=!0;if(i){if(t.relatedCryptoMaterialProperties!==void 0){let M=t.relatedCryptoMaterialProperties,
Y=e;if(e===Y)if(M&&typeof M=="object"&&!Array.isArray(M)){let xe=e;for(let ue in M)if(!Tr.call(Er.properties.relatedCryptoMaterialProperties.properties,ue))return G.
errors=[{instancePath:a+"/relatedCryptoMaterialProperties",keyword:"additionalProperties",params:{additionalProperty:ue}}],!1;if(xe===e){if(M.type!==void 0){let ue=M.
type,re=e;if(typeof ue!="string")return G.errors=[{instancePath:a+"/relatedCryptoMaterialProperties/type",keyword:"type",params:{type:"string"}}],!1;if(!(ue==="\
private-key"||ue==="public-key"||ue==="secret-key"||ue==="key"||ue==="ciphertext"||ue==="signature"||ue==="digest"||ue==="initialization-vector"||ue==="nonce"||
ue==="seed"||ue==="salt"||ue==="shared-secret"||ue==="tag"||ue==="additional-data"||ue==="password"||ue==="credential"||ue==="token"||ue==="other"||ue==="unknow\
n"))return G.errors=[{instancePath:a+"/relatedCryptoMaterialProperties/type",keyword:"enum",params:{allowedValues:Er.properties.relatedCryptoMaterialProperties.
properties.type.enum}}],!1;var y=re===e}else var y=!0;if(y){if(M.id!==void 0){let re=e;if(typeof M.id!="string")return G.errors=[{instancePath:a+"/relatedCrypto\
MaterialProperties/id",keyword:"type",params:{type:"string"}}],!1;var y=re===e}else var y=!0;if(y){if(M.state!==void 0){let Me=M.state,ke=e;if(typeof Me!="strin\
g")return G.errors=[{instancePath:a+"/relatedCryptoMaterialProperties/state",keyword:"type",params:{type:"string"}}],!1;if(!(Me==="pre-activation"||Me==="active"||
Me==="suspended"||Me==="deactivated"||Me==="compromised"||Me==="destroyed"))return G.errors=[{instancePath:a+"/relatedCryptoMaterialProperties/state",keyword:"e\
num",params:{allowedValues:Er.properties.relatedCryptoMaterialProperties.properties.state.enum}}],!1;var y=ke===e}else var y=!0;if(y){if(M.algorithmRef!==void 0){
let ke=e;N(M.algorithmRef,{instancePath:a+"/relatedCryptoMaterialProperties/algorithmRef",parentData:M,parentDataProperty:"algorithmRef",rootData:n})||(r=r===null?
N.errors:r.concat(N.errors),e=r.length);var y=ke===e}else var y=!0;if(y){if(M.creationDate!==void 0){let U=M.creationDate,Ae=e;if(e===Ae&&e===Ae)if(typeof U=="s\
tring"){if(!Je.validate(U))return G.errors=[{instancePath:a+"/relatedCryptoMaterialProperties/creationDate",keyword:"format",params:{format:"date-time"}}],!1}else
return G.errors=[{instancePath:a+"/relatedCryptoMaterialProperties/creationDate",keyword:"type",params:{type:"string"}}],!1;var y=Ae===e}else var y=!0;if(y){if(M.
activationDate!==void 0){let Ae=M.activationDate,ge=e;if(e===ge&&e===ge)if(typeof Ae=="string"){if(!Je.validate(Ae))return G.errors=[{instancePath:a+"/relatedCr\
yptoMaterialProperties/activationDate",keyword:"format",params:{format:"date-time"}}],!1}else return G.errors=[{instancePath:a+"/relatedCryptoMaterialProperties\
/activationDate",keyword:"type",params:{type:"string"}}],!1;var y=ge===e}else var y=!0;if(y){if(M.updateDate!==void 0){let ge=M.updateDate,le=e;if(e===le&&e===le)
if(typeof ge=="string"){if(!Je.validate(ge))return G.errors=[{instancePath:a+"/relatedCryptoMaterialProperties/updateDate",keyword:"format",params:{format:"date\
-time"}}],!1}else return G.errors=[{instancePath:a+"/relatedCryptoMaterialProperties/updateDate",keyword:"type",params:{type:"string"}}],!1;var y=le===e}else var y=!0;
if(y){if(M.expirationDate!==void 0){let le=M.expirationDate,ne=e;if(e===ne&&e===ne)if(typeof le=="string"){if(!Je.validate(le))return G.errors=[{instancePath:a+
"/relatedCryptoMaterialProperties/expirationDate",keyword:"format",params:{format:"date-time"}}],!1}else return G.errors=[{instancePath:a+"/relatedCryptoMateria\
lProperties/expirationDate",keyword:"type",params:{type:"string"}}],!1;var y=ne===e}else var y=!0;if(y){if(M.value!==void 0){let ne=e;if(typeof M.value!="string")
return G.errors=[{instancePath:a+"/relatedCryptoMaterialProperties/value",keyword:"type",params:{type:"string"}}],!1;var y=ne===e}else var y=!0;if(y){if(M.size!==
void 0){let J=M.size,K=e;if(!(typeof J=="number"&&!(J%1)&&!isNaN(J)))return G.errors=[{instancePath:a+"/relatedCryptoMaterialProperties/size",keyword:"type",params:{
type:"integer"}}],!1;var y=K===e}else var y=!0;if(y){if(M.format!==void 0){let K=e;if(typeof M.format!="string")return G.errors=[{instancePath:a+"/relatedCrypto\
MaterialProperties/format",keyword:"type",params:{type:"string"}}],!1;var y=K===e}else var y=!0;if(y){if(M.securedBy!==void 0){let Pe=e;Bt(M.securedBy,{instancePath:a+
"/relatedCryptoMaterialProperties/securedBy",parentData:M,parentDataProperty:"securedBy",rootData:n})||(r=r===null?Bt.errors:r.concat(Bt.errors),e=r.length);var y=Pe===
e}else var y=!0;if(y){if(M.fingerprint!==void 0){let pe=M.fingerprint,F=e;if(!(pe&&typeof pe=="object"&&!Array.isArray(pe)))return G.errors=[{instancePath:a+"/r\
elatedCryptoMaterialProperties/fingerprint",keyword:"type",params:{type:"object"}}],!1;qr(pe,{instancePath:a+"/relatedCryptoMaterialProperties/fingerprint",parentData:M,
parentDataProperty:"fingerprint",rootData:n})||(r=r===null?qr.errors:r.concat(qr.errors),e=r.length);var y=F===e}else var y=!0;if(y)if(M.relatedCryptographicAssets!==
void 0){let pe=e;lt(M.relatedCryptographicAssets,{instancePath:a+"/relatedCryptoMaterialProperties/relatedCryptographicAssets",parentData:M,parentDataProperty:"\
relatedCryptographicAssets",rootData:n})||(r=r===null?lt.errors:r.concat(lt.errors),e=r.length);var y=pe===e}else var y=!0}}}}}}}}}}}}}}else return G.errors=[{instancePath:a+
"/relatedCryptoMaterialProperties",keyword:"type",params:{type:"object"}}],!1;var i=Y===e}else var i=!0;if(i){if(t.protocolProperties!==void 0){let Y=t.protocolProperties,
Z=e;if(e===Z)if(Y&&typeof Y=="object"&&!Array.isArray(Y)){let ue=e;for(let re in Y)if(!(re==="type"||re==="version"||re==="cipherSuites"||re==="ikev2TransformTy\
pes"||re==="cryptoRefArray"||re==="relatedCryptographicAssets"))return G.errors=[{instancePath:a+"/protocolProperties",keyword:"additionalProperties",params:{additionalProperty:re}}],
!1;if(ue===e){if(Y.type!==void 0){let re=Y.type,Me=e;if(typeof re!="string")return G.errors=[{instancePath:a+"/protocolProperties/type",keyword:"type",params:{type:"\
string"}}],!1;if(!(re==="tls"||re==="ssh"||re==="ipsec"||re==="ike"||re==="sstp"||re==="wpa"||re==="dtls"||re==="quic"||re==="eap-aka"||re==="eap-aka-prime"||re===
"prins"||re==="5g-aka"||re==="other"||re==="unknown"))return G.errors=[{instancePath:a+"/protocolProperties/type",keyword:"enum",params:{allowedValues:Er.properties.
protocolProperties.properties.type.enum}}],!1;var A=Me===e}else var A=!0;if(A){if(Y.version!==void 0){let Me=e;if(typeof Y.version!="string")return G.errors=[{instancePath:a+
"/protocolProperties/version",keyword:"type",params:{type:"string"}}],!1;var A=Me===e}else var A=!0;if(A){if(Y.cipherSuites!==void 0){let ke=Y.cipherSuites,U=e;
if(e===U)if(Array.isArray(ke)){var $=!0;let ge=ke.length;for(let le=0;le<ge;le++){let ne=e;Hr(ke[le],{instancePath:a+"/protocolProperties/cipherSuites/"+le,parentData:ke,
parentDataProperty:le,rootData:n})||(r=r===null?Hr.errors:r.concat(Hr.errors),e=r.length);var $=ne===e;if(!$)break}}else return G.errors=[{instancePath:a+"/prot\
ocolProperties/cipherSuites",keyword:"type",params:{type:"array"}}],!1;var A=U===e}else var A=!0;if(A){if(Y.ikev2TransformTypes!==void 0){let U=Y.ikev2TransformTypes,
Ae=e;if(e===Ae)if(U&&typeof U=="object"&&!Array.isArray(U)){let le=e;for(let ne in U)if(!(ne==="encr"||ne==="prf"||ne==="integ"||ne==="ke"||ne==="esn"||ne==="au\
th"))return G.errors=[{instancePath:a+"/protocolProperties/ikev2TransformTypes",keyword:"additionalProperties",params:{additionalProperty:ne}}],!1;if(le===e){if(U.
encr!==void 0){let ne=U.encr,J=e,K=e,Pe=!1,pe=e;if(e===pe)if(Array.isArray(ne)){var D=!0;let V=ne.length;for(let H=0;H<V;H++){let te=e;Rt(ne[H],{instancePath:a+
"/protocolProperties/ikev2TransformTypes/encr/"+H,parentData:ne,parentDataProperty:H,rootData:n})||(r=r===null?Rt.errors:r.concat(Rt.errors),e=r.length);var D=te===
e;if(!D)break}}else{let V={instancePath:a+"/protocolProperties/ikev2TransformTypes/encr",keyword:"type",params:{type:"array"}};r===null?r=[V]:r.push(V),e++}var x=pe===
e;if(Pe=Pe||x,!Pe){let V=e;Ar(ne,{instancePath:a+"/protocolProperties/ikev2TransformTypes/encr",parentData:U,parentDataProperty:"encr",rootData:n})||(r=r===null?
Ar.errors:r.concat(Ar.errors),e=r.length);var x=V===e;Pe=Pe||x}if(Pe)e=K,r!==null&&(K?r.length=K:r=null);else{let V={instancePath:a+"/protocolProperties/ikev2Tr\
ansformTypes/encr",keyword:"anyOf",params:{}};return r===null?r=[V]:r.push(V),e++,G.errors=r,!1}var w=J===e}else var w=!0;if(w){if(U.prf!==void 0){let J=U.prf,K=e,
Pe=e,pe=!1,F=e;if(e===F)if(Array.isArray(J)){var j=!0;let H=J.length;for(let te=0;te<H;te++){let Q=e;Mt(J[te],{instancePath:a+"/protocolProperties/ikev2Transfor\
mTypes/prf/"+te,parentData:J,parentDataProperty:te,rootData:n})||(r=r===null?Mt.errors:r.concat(Mt.errors),e=r.length);var j=Q===e;if(!j)break}}else{let H={instancePath:a+
"/protocolProperties/ikev2TransformTypes/prf",keyword:"type",params:{type:"array"}};r===null?r=[H]:r.push(H),e++}var P=F===e;if(pe=pe||P,!pe){let H=e;Ar(J,{instancePath:a+
"/protocolProperties/ikev2TransformTypes/prf",parentData:U,parentDataProperty:"prf",rootData:n})||(r=r===null?Ar.errors:r.concat(Ar.errors),e=r.length);var P=H===
e;pe=pe||P}if(pe)e=Pe,r!==null&&(Pe?r.length=Pe:r=null);else{let H={instancePath:a+"/protocolProperties/ikev2TransformTypes/prf",keyword:"anyOf",params:{}};return r===
null?r=[H]:r.push(H),e++,G.errors=r,!1}var w=K===e}else var w=!0;if(w){if(U.integ!==void 0){let K=U.integ,Pe=e,pe=e,F=!1,V=e;if(e===V)if(Array.isArray(K)){var b=!0;
let te=K.length;for(let Q=0;Q<te;Q++){let he=e;_t(K[Q],{instancePath:a+"/protocolProperties/ikev2TransformTypes/integ/"+Q,parentData:K,parentDataProperty:Q,rootData:n})||
(r=r===null?_t.errors:r.concat(_t.errors),e=r.length);var b=he===e;if(!b)break}}else{let te={instancePath:a+"/protocolProperties/ikev2TransformTypes/integ",keyword:"\
type",params:{type:"array"}};r===null?r=[te]:r.push(te),e++}var k=V===e;if(F=F||k,!F){let te=e;Ar(K,{instancePath:a+"/protocolProperties/ikev2TransformTypes/int\
eg",parentData:U,parentDataProperty:"integ",rootData:n})||(r=r===null?Ar.errors:r.concat(Ar.errors),e=r.length);var k=te===e;F=F||k}if(F)e=pe,r!==null&&(pe?r.length=
pe:r=null);else{let te={instancePath:a+"/protocolProperties/ikev2TransformTypes/integ",keyword:"anyOf",params:{}};return r===null?r=[te]:r.push(te),e++,G.errors=
r,!1}var w=Pe===e}else var w=!0;if(w){if(U.ke!==void 0){let Pe=U.ke,pe=e,F=e,V=!1,H=e;if(e===H)if(Array.isArray(Pe)){var C=!0;let Q=Pe.length;for(let he=0;he<Q;he++){
let ae=e;Ft(Pe[he],{instancePath:a+"/protocolProperties/ikev2TransformTypes/ke/"+he,parentData:Pe,parentDataProperty:he,rootData:n})||(r=r===null?Ft.errors:r.concat(
Ft.errors),e=r.length);var C=ae===e;if(!C)break}}else{let Q={instancePath:a+"/protocolProperties/ikev2TransformTypes/ke",keyword:"type",params:{type:"array"}};r===
null?r=[Q]:r.push(Q),e++}var S=H===e;if(V=V||S,!V){let Q=e;Ar(Pe,{instancePath:a+"/protocolProperties/ikev2TransformTypes/ke",parentData:U,parentDataProperty:"k\
e",rootData:n})||(r=r===null?Ar.errors:r.concat(Ar.errors),e=r.length);var S=Q===e;V=V||S}if(V)e=F,r!==null&&(F?r.length=F:r=null);else{let Q={instancePath:a+"/\
protocolProperties/ikev2TransformTypes/ke",keyword:"anyOf",params:{}};return r===null?r=[Q]:r.push(Q),e++,G.errors=r,!1}var w=pe===e}else var w=!0;if(w){if(U.esn!==
void 0){let pe=e;if(typeof U.esn!="boolean")return G.errors=[{instancePath:a+"/protocolProperties/ikev2TransformTypes/esn",keyword:"type",params:{type:"boolean"}}],
!1;var w=pe===e}else var w=!0;if(w)if(U.auth!==void 0){let pe=U.auth,F=e,V=e,H=!1,te=e;if(e===te)if(Array.isArray(pe)){var O=!0;let he=pe.length;for(let ae=0;ae<
he;ae++){let se=e;Gt(pe[ae],{instancePath:a+"/protocolProperties/ikev2TransformTypes/auth/"+ae,parentData:pe,parentDataProperty:ae,rootData:n})||(r=r===null?Gt.
errors:r.concat(Gt.errors),e=r.length);var O=se===e;if(!O)break}}else{let he={instancePath:a+"/protocolProperties/ikev2TransformTypes/auth",keyword:"type",params:{
type:"array"}};r===null?r=[he]:r.push(he),e++}var B=te===e;if(H=H||B,!H){let he=e;Ar(pe,{instancePath:a+"/protocolProperties/ikev2TransformTypes/auth",parentData:U,
parentDataProperty:"auth",rootData:n})||(r=r===null?Ar.errors:r.concat(Ar.errors),e=r.length);var B=he===e;H=H||B}if(H)e=V,r!==null&&(V?r.length=V:r=null);else{
let he={instancePath:a+"/protocolProperties/ikev2TransformTypes/auth",keyword:"anyOf",params:{}};return r===null?r=[he]:r.push(he),e++,G.errors=r,!1}var w=F===e}else
var w=!0}}}}}}else return G.errors=[{instancePath:a+"/protocolProperties/ikev2TransformTypes",keyword:"type",params:{type:"object"}}],!1;var A=Ae===e}else var A=!0;
if(A){if(Y.cryptoRefArray!==void 0){let Ae=e;Ar(Y.cryptoRefArray,{instancePath:a+"/protocolProperties/cryptoRefArray",parentData:Y,parentDataProperty:"cryptoRef\
Array",rootData:n})||(r=r===null?Ar.errors:r.concat(Ar.errors),e=r.length);var A=Ae===e}else var A=!0;if(A)if(Y.relatedCryptographicAssets!==void 0){let Ae=e;lt(
Y.relatedCryptographicAssets,{instancePath:a+"/protocolProperties/relatedCryptographicAssets",parentData:Y,parentDataProperty:"relatedCryptographicAssets",rootData:n})||
(r=r===null?lt.errors:r.concat(lt.errors),e=r.length);var A=Ae===e}else var A=!0}}}}}}else return G.errors=[{instancePath:a+"/protocolProperties",keyword:"type",
params:{type:"object"}}],!1;var i=Z===e}else var i=!0;if(i)if(t.oid!==void 0){let Y=e;if(typeof t.oid!="string")return G.errors=[{instancePath:a+"/oid",keyword:"\
type",params:{type:"string"}}],!1;var i=Y===e}else var i=!0}}}}}}}else return G.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return G.errors=
r,e===0}var Ci={type:"object",required:["algorithm","value"],additionalProperties:!1,properties:{algorithm:{oneOf:[{type:"string",enum:["RS256","RS384","RS512",
"PS256","PS384","PS512","ES256","ES384","ES512","Ed25519","Ed448","HS256","HS384","HS512"]},{type:"string",format:"uri"}]},keyId:{type:"string"},publicKey:{$ref:"\
#/definitions/publicKey"},certificatePath:{type:"array",items:{type:"string"}},excludes:{type:"array",items:{type:"string"}},value:{type:"string"}}},$i=(we(),be(
De)).formats.uri,Sa={type:"object",required:["kty"],additionalProperties:!0,properties:{kty:{$ref:"#/definitions/keyType"}},allOf:[{if:{properties:{kty:{const:"\
EC"}}},then:{required:["kty","crv","x","y"],additionalProperties:!1,properties:{kty:{$ref:"#/definitions/keyType"},crv:{type:"string",enum:["P-256","P-384","P-5\
21"]},x:{type:"string"},y:{type:"string"}}}},{if:{properties:{kty:{const:"OKP"}}},then:{required:["kty","crv","x"],additionalProperties:!1,properties:{kty:{$ref:"\
#/definitions/keyType"},crv:{type:"string",enum:["Ed25519","Ed448"]},x:{type:"string"}}}},{if:{properties:{kty:{const:"RSA"}}},then:{required:["kty","n","e"],additionalProperties:!1,
properties:{kty:{$ref:"#/definitions/keyType"},n:{type:"string"},e:{type:"string"}}}}]},Si={type:"string",enum:["EC","OKP","RSA"]};function Br(t,{instancePath:a="",
parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;return typeof t!="string"?(Br.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],
!1):t==="EC"||t==="OKP"||t==="RSA"?(Br.errors=r,e===0):(Br.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:Si.enum}}],!1)}function ur(t,{instancePath:a="",
parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0,i=e,s=e,o=!0,f=e;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.kty!==void 0&&t.kty!=="EC"){let g={};
r===null?r=[g]:r.push(g),e++}var d=f===e;if(e=s,r!==null&&(s?r.length=s:r=null),d){let g=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.kty===void 0&&
(y="kty")||t.crv===void 0&&(y="crv")||t.x===void 0&&(y="x")||t.y===void 0&&(y="y"))return ur.errors=[{instancePath:a,keyword:"required",params:{missingProperty:y}}],
!1;{let A=e;for(let $ in t)if(!($==="kty"||$==="crv"||$==="x"||$==="y"))return ur.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:$}}],
!1;if(A===e){if(t.kty!==void 0){let $=e;Br(t.kty,{instancePath:a+"/kty",parentData:t,parentDataProperty:"kty",rootData:n})||(r=r===null?Br.errors:r.concat(Br.errors),
e=r.length);var v=$===e}else var v=!0;if(v){if(t.crv!==void 0){let D=t.crv,x=e;if(typeof D!="string")return ur.errors=[{instancePath:a+"/crv",keyword:"type",params:{
type:"string"}}],!1;if(!(D==="P-256"||D==="P-384"||D==="P-521"))return ur.errors=[{instancePath:a+"/crv",keyword:"enum",params:{allowedValues:Sa.allOf[0].then.properties.
crv.enum}}],!1;var v=x===e}else var v=!0;if(v){if(t.x!==void 0){let x=e;if(typeof t.x!="string")return ur.errors=[{instancePath:a+"/x",keyword:"type",params:{type:"\
string"}}],!1;var v=x===e}else var v=!0;if(v)if(t.y!==void 0){let x=e;if(typeof t.y!="string")return ur.errors=[{instancePath:a+"/y",keyword:"type",params:{type:"\
string"}}],!1;var v=x===e}else var v=!0}}}}}var d=g===e;o=d}if(!o){let g={instancePath:a,keyword:"if",params:{failingKeyword:"then"}};return r===null?r=[g]:r.push(
g),e++,ur.errors=r,!1}var c=i===e;if(c){let g=e,h=e,y=!0,A=e;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.kty!==void 0&&t.kty!=="OKP"){let D={};r===null?r=[D]:
r.push(D),e++}var p=A===e;if(e=h,r!==null&&(h?r.length=h:r=null),p){let D=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let w;if(t.kty===void 0&&(w="kty")||t.crv===
void 0&&(w="crv")||t.x===void 0&&(w="x"))return ur.errors=[{instancePath:a,keyword:"required",params:{missingProperty:w}}],!1;{let j=e;for(let P in t)if(!(P==="\
kty"||P==="crv"||P==="x"))return ur.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:P}}],!1;if(j===e){if(t.kty!==void 0){let P=e;
Br(t.kty,{instancePath:a+"/kty",parentData:t,parentDataProperty:"kty",rootData:n})||(r=r===null?Br.errors:r.concat(Br.errors),e=r.length);var l=P===e}else var l=!0;
if(l){if(t.crv!==void 0){let b=t.crv,k=e;if(typeof b!="string")return ur.errors=[{instancePath:a+"/crv",keyword:"type",params:{type:"string"}}],!1;if(!(b==="Ed2\
5519"||b==="Ed448"))return ur.errors=[{instancePath:a+"/crv",keyword:"enum",params:{allowedValues:Sa.allOf[1].then.properties.crv.enum}}],!1;var l=k===e}else var l=!0;
if(l)if(t.x!==void 0){let b=e;if(typeof t.x!="string")return ur.errors=[{instancePath:a+"/x",keyword:"type",params:{type:"string"}}],!1;var l=b===e}else var l=!0}}}}
var p=D===e;y=p}if(!y){let D={instancePath:a,keyword:"if",params:{failingKeyword:"then"}};return r===null?r=[D]:r.push(D),e++,ur.errors=r,!1}var c=g===e;if(c){let D=e,
x=e,w=!0,j=e;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.kty!==void 0&&t.kty!=="RSA"){let b={};r===null?r=[b]:r.push(b),e++}var u=j===e;if(e=x,r!==null&&(x?r.
length=x:r=null),u){let b=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let C;if(t.kty===void 0&&(C="kty")||t.n===void 0&&(C="n")||t.e===void 0&&(C="e"))return ur.
errors=[{instancePath:a,keyword:"required",params:{missingProperty:C}}],!1;{let S=e;for(let O in t)if(!(O==="kty"||O==="n"||O==="e"))return ur.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:O}}],!1;if(S===e){if(t.kty!==void 0){let O=e;Br(t.kty,{instancePath:a+"/kty",parentData:t,parentDataProperty:"\
kty",rootData:n})||(r=r===null?Br.errors:r.concat(Br.errors),e=r.length);var m=O===e}else var m=!0;if(m){if(t.n!==void 0){let B=e;if(typeof t.n!="string")return ur.
errors=[{instancePath:a+"/n",keyword:"type",params:{type:"string"}}],!1;var m=B===e}else var m=!0;if(m)if(t.e!==void 0){let B=e;if(typeof t.e!="string")return ur.
errors=[{instancePath:a+"/e",keyword:"type",params:{type:"string"}}],!1;var m=B===e}else var m=!0}}}}var u=b===e;w=u}if(!w){let b={instancePath:a,keyword:"if",params:{
failingKeyword:"then"}};return r===null?r=[b]:r.push(b),e++,ur.errors=r,!1}var c=D===e}}if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let g;if(t.kty===void 0&&
(g="kty"))return ur.errors=[{instancePath:a,keyword:"required",params:{missingProperty:g}}],!1;t.kty!==void 0&&(Br(t.kty,{instancePath:a+"/kty",parentData:t,parentDataProperty:"\
kty",rootData:n})||(r=r===null?Br.errors:r.concat(Br.errors),e=r.length))}else return ur.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ur.
errors=r,e===0}function xr(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let d;if(t.algorithm===void 0&&(d="algorithm")||t.value===void 0&&(d="value"))return xr.errors=[{instancePath:a,keyword:"required",params:{missingProperty:d}}],
!1;{let v=e;for(let c in t)if(!(c==="algorithm"||c==="keyId"||c==="publicKey"||c==="certificatePath"||c==="excludes"||c==="value"))return xr.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(v===e){if(t.algorithm!==void 0){let c=t.algorithm,p=e,l=e,u=!1,m=null,g=e;if(typeof c!="str\
ing"){let A={instancePath:a+"/algorithm",keyword:"type",params:{type:"string"}};r===null?r=[A]:r.push(A),e++}if(!(c==="RS256"||c==="RS384"||c==="RS512"||c==="PS\
256"||c==="PS384"||c==="PS512"||c==="ES256"||c==="ES384"||c==="ES512"||c==="Ed25519"||c==="Ed448"||c==="HS256"||c==="HS384"||c==="HS512")){let A={instancePath:a+
"/algorithm",keyword:"enum",params:{allowedValues:Ci.properties.algorithm.oneOf[0].enum}};r===null?r=[A]:r.push(A),e++}var i=g===e;i&&(u=!0,m=0);let h=e;if(e===
h&&e===h)if(typeof c=="string"){if(!$i(c)){let A={instancePath:a+"/algorithm",keyword:"format",params:{format:"uri"}};r===null?r=[A]:r.push(A),e++}}else{let A={
instancePath:a+"/algorithm",keyword:"type",params:{type:"string"}};r===null?r=[A]:r.push(A),e++}var i=h===e;if(i&&u?(u=!1,m=[m,1]):i&&(u=!0,m=1),u)e=l,r!==null&&
(l?r.length=l:r=null);else{let A={instancePath:a+"/algorithm",keyword:"oneOf",params:{passingSchemas:m}};return r===null?r=[A]:r.push(A),e++,xr.errors=r,!1}var s=p===
e}else var s=!0;if(s){if(t.keyId!==void 0){let p=e;if(typeof t.keyId!="string")return xr.errors=[{instancePath:a+"/keyId",keyword:"type",params:{type:"string"}}],
!1;var s=p===e}else var s=!0;if(s){if(t.publicKey!==void 0){let l=e;ur(t.publicKey,{instancePath:a+"/publicKey",parentData:t,parentDataProperty:"publicKey",rootData:n})||
(r=r===null?ur.errors:r.concat(ur.errors),e=r.length);var s=l===e}else var s=!0;if(s){if(t.certificatePath!==void 0){let u=t.certificatePath,m=e;if(e===m)if(Array.
isArray(u)){var o=!0;let h=u.length;for(let y=0;y<h;y++){let A=e;if(typeof u[y]!="string")return xr.errors=[{instancePath:a+"/certificatePath/"+y,keyword:"type",
params:{type:"string"}}],!1;var o=A===e;if(!o)break}}else return xr.errors=[{instancePath:a+"/certificatePath",keyword:"type",params:{type:"array"}}],!1;var s=m===
e}else var s=!0;if(s){if(t.excludes!==void 0){let m=t.excludes,g=e;if(e===g)if(Array.isArray(m)){var f=!0;let y=m.length;for(let A=0;A<y;A++){let $=e;if(typeof m[A]!=
"string")return xr.errors=[{instancePath:a+"/excludes/"+A,keyword:"type",params:{type:"string"}}],!1;var f=$===e;if(!f)break}}else return xr.errors=[{instancePath:a+
"/excludes",keyword:"type",params:{type:"array"}}],!1;var s=g===e}else var s=!0;if(s)if(t.value!==void 0){let m=e;if(typeof t.value!="string")return xr.errors=[
{instancePath:a+"/value",keyword:"type",params:{type:"string"}}],!1;var s=m===e}else var s=!0}}}}}}}else return xr.errors=[{instancePath:a,keyword:"type",params:{
type:"object"}}],!1;return xr.errors=r,e===0}function Ie(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(!(t&&typeof t==
"object"&&!Array.isArray(t)))return Ie.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;let i=e,s=!1,o=null,f=e;if(t&&typeof t=="object"&&!Array.
isArray(t)){let l=e;for(let u in t)if(u!=="signers"){let m={instancePath:a,keyword:"additionalProperties",params:{additionalProperty:u}};r===null?r=[m]:r.push(m),
e++;break}if(l===e&&t.signers!==void 0){let u=t.signers;if(e===e)if(Array.isArray(u)){var d=!0;let m=u.length;for(let g=0;g<m;g++){let h=e;xr(u[g],{instancePath:a+
"/signers/"+g,parentData:u,parentDataProperty:g,rootData:n})||(r=r===null?xr.errors:r.concat(xr.errors),e=r.length);var d=h===e;if(!d)break}}else{let m={instancePath:a+
"/signers",keyword:"type",params:{type:"array"}};r===null?r=[m]:r.push(m),e++}}}var p=f===e;p&&(s=!0,o=0);let v=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let l=e;
for(let u in t)if(u!=="chain"){let m={instancePath:a,keyword:"additionalProperties",params:{additionalProperty:u}};r===null?r=[m]:r.push(m),e++;break}if(l===e&&
t.chain!==void 0){let u=t.chain;if(e===e)if(Array.isArray(u)){var c=!0;let m=u.length;for(let g=0;g<m;g++){let h=e;xr(u[g],{instancePath:a+"/chain/"+g,parentData:u,
parentDataProperty:g,rootData:n})||(r=r===null?xr.errors:r.concat(xr.errors),e=r.length);var c=h===e;if(!c)break}}else{let m={instancePath:a+"/chain",keyword:"t\
ype",params:{type:"array"}};r===null?r=[m]:r.push(m),e++}}}var p=v===e;if(p&&s)s=!1,o=[o,1];else{p&&(s=!0,o=1);let l=e;xr(t,{instancePath:a,parentData:L,parentDataProperty:q,
rootData:n})||(r=r===null?xr.errors:r.concat(xr.errors),e=r.length);var p=l===e;p&&s?(s=!1,o=[o,2]):p&&(s=!0,o=2)}if(s)e=i,r!==null&&(i?r.length=i:r=null);else{
let l={instancePath:a,keyword:"oneOf",params:{passingSchemas:o}};return r===null?r=[l]:r.push(l),e++,Ie.errors=r,!1}return Ie.errors=r,e===0}var nt={validate:ye};
function ye(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0,i=e,s=e,o=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let k;
if(t.version===void 0&&(k="version")||t.versionRange===void 0&&(k="versionRange")){let C={};r===null?r=[C]:r.push(C),e++}}var f=o===e;if(f)return ye.errors=[{instancePath:a,
keyword:"not",params:{}}],!1;e=s,r!==null&&(s?r.length=s:r=null);var d=i===e;if(d){let k=e,C=e,S=!0,O=e;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.isExternal!==
void 0&&t.isExternal!==!1){let R={};r===null?r=[R]:r.push(R),e++}var v=O===e;if(e=C,r!==null&&(C?r.length=C:r=null),v){let R=e,T=e,z=e;if(t&&typeof t=="object"&&
!Array.isArray(t)){let E;if(t.versionRange===void 0&&(E="versionRange")){let M={};r===null?r=[M]:r.push(M),e++}}var c=z===e;if(c)return ye.errors=[{instancePath:a,
keyword:"not",params:{}}],!1;e=T,r!==null&&(T?r.length=T:r=null);var v=R===e;S=v}if(!S){let R={instancePath:a,keyword:"if",params:{failingKeyword:"then"}};return r===
null?r=[R]:r.push(R),e++,ye.errors=r,!1}var d=k===e}if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let k;if(t.type===void 0&&(k="type")||t.name===void 0&&
(k="name"))return ye.errors=[{instancePath:a,keyword:"required",params:{missingProperty:k}}],!1;{let C=e;for(let S in t)if(!Tr.call(ka.properties,S))return ye.errors=
[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:S}}],!1;if(C===e){if(t.type!==void 0){let S=t.type,O=e;if(typeof S!="string")return ye.
errors=[{instancePath:a+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(S==="application"||S==="framework"||S==="library"||S==="container"||S==="platfor\
m"||S==="operating-system"||S==="device"||S==="device-driver"||S==="firmware"||S==="file"||S==="machine-learning-model"||S==="data"||S==="cryptographic-asset"))
return ye.errors=[{instancePath:a+"/type",keyword:"enum",params:{allowedValues:ka.properties.type.enum}}],!1;var p=O===e}else var p=!0;if(p){if(t["mime-type"]!==
void 0){let O=t["mime-type"],B=e;if(e===B)if(typeof O=="string"){if(!oi.test(O))return ye.errors=[{instancePath:a+"/mime-type",keyword:"pattern",params:{pattern:"\
^[-+a-z0-9.]+/[-+a-z0-9.]+$"}}],!1}else return ye.errors=[{instancePath:a+"/mime-type",keyword:"type",params:{type:"string"}}],!1;var p=B===e}else var p=!0;if(p){
if(t["bom-ref"]!==void 0){let B=e;N(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?N.errors:r.concat(
N.errors),e=r.length);var p=B===e}else var p=!0;if(p){if(t.supplier!==void 0){let R=e;ce(t.supplier,{instancePath:a+"/supplier",parentData:t,parentDataProperty:"\
supplier",rootData:n})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var p=R===e}else var p=!0;if(p){if(t.manufacturer!==void 0){let T=e;ce(t.manufacturer,
{instancePath:a+"/manufacturer",parentData:t,parentDataProperty:"manufacturer",rootData:n})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var p=T===e}else
var p=!0;if(p){if(t.authors!==void 0){let z=t.authors,I=e;if(e===I)if(Array.isArray(z)){var l=!0;let M=z.length;for(let Y=0;Y<M;Y++){let Z=e;qe(z[Y],{instancePath:a+
"/authors/"+Y,parentData:z,parentDataProperty:Y,rootData:n})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var l=Z===e;if(!l)break}}else return ye.errors=
[{instancePath:a+"/authors",keyword:"type",params:{type:"array"}}],!1;var p=I===e}else var p=!0;if(p){if(t.author!==void 0){let I=e;if(typeof t.author!="string")
return ye.errors=[{instancePath:a+"/author",keyword:"type",params:{type:"string"}}],!1;var p=I===e}else var p=!0;if(p){if(t.publisher!==void 0){let E=e;if(typeof t.
publisher!="string")return ye.errors=[{instancePath:a+"/publisher",keyword:"type",params:{type:"string"}}],!1;var p=E===e}else var p=!0;if(p){if(t.group!==void 0){
let M=e;if(typeof t.group!="string")return ye.errors=[{instancePath:a+"/group",keyword:"type",params:{type:"string"}}],!1;var p=M===e}else var p=!0;if(p){if(t.name!==
void 0){let Y=e;if(typeof t.name!="string")return ye.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var p=Y===e}else var p=!0;if(p){
if(t.version!==void 0){let Z=e;Fr(t.version,{instancePath:a+"/version",parentData:t,parentDataProperty:"version",rootData:n})||(r=r===null?Fr.errors:r.concat(Fr.
errors),e=r.length);var p=Z===e}else var p=!0;if(p){if(t.versionRange!==void 0){let xe=e;Pt(t.versionRange,{instancePath:a+"/versionRange",parentData:t,parentDataProperty:"\
versionRange",rootData:n})||(r=r===null?Pt.errors:r.concat(Pt.errors),e=r.length);var p=xe===e}else var p=!0;if(p){if(t.isExternal!==void 0){let ue=e;if(typeof t.
isExternal!="boolean")return ye.errors=[{instancePath:a+"/isExternal",keyword:"type",params:{type:"boolean"}}],!1;var p=ue===e}else var p=!0;if(p){if(t.description!==
void 0){let re=e;if(typeof t.description!="string")return ye.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var p=re===e}else
var p=!0;if(p){if(t.scope!==void 0){let Me=t.scope,ke=e;if(typeof Me!="string")return ye.errors=[{instancePath:a+"/scope",keyword:"type",params:{type:"string"}}],
!1;if(!(Me==="required"||Me==="optional"||Me==="excluded"))return ye.errors=[{instancePath:a+"/scope",keyword:"enum",params:{allowedValues:ka.properties.scope.enum}}],
!1;var p=ke===e}else var p=!0;if(p){if(t.hashes!==void 0){let ke=t.hashes,U=e;if(e===U)if(Array.isArray(ke)){var u=!0;let ge=ke.length;for(let le=0;le<ge;le++){
let ne=e;qr(ke[le],{instancePath:a+"/hashes/"+le,parentData:ke,parentDataProperty:le,rootData:n})||(r=r===null?qr.errors:r.concat(qr.errors),e=r.length);var u=ne===
e;if(!u)break}}else return ye.errors=[{instancePath:a+"/hashes",keyword:"type",params:{type:"array"}}],!1;var p=U===e}else var p=!0;if(p){if(t.licenses!==void 0){
let U=e;Gr(t.licenses,{instancePath:a+"/licenses",parentData:t,parentDataProperty:"licenses",rootData:n})||(r=r===null?Gr.errors:r.concat(Gr.errors),e=r.length);
var p=U===e}else var p=!0;if(p){if(t.copyright!==void 0){let Ae=e;if(typeof t.copyright!="string")return ye.errors=[{instancePath:a+"/copyright",keyword:"type",
params:{type:"string"}}],!1;var p=Ae===e}else var p=!0;if(p){if(t.patentAssertions!==void 0){let ge=e;zr(t.patentAssertions,{instancePath:a+"/patentAssertions",
parentData:t,parentDataProperty:"patentAssertions",rootData:n})||(r=r===null?zr.errors:r.concat(zr.errors),e=r.length);var p=ge===e}else var p=!0;if(p){if(t.cpe!==
void 0){let le=e;if(typeof t.cpe!="string")return ye.errors=[{instancePath:a+"/cpe",keyword:"type",params:{type:"string"}}],!1;var p=le===e}else var p=!0;if(p){
if(t.purl!==void 0){let ne=e;if(typeof t.purl!="string")return ye.errors=[{instancePath:a+"/purl",keyword:"type",params:{type:"string"}}],!1;var p=ne===e}else var p=!0;
if(p){if(t.omniborId!==void 0){let J=t.omniborId,K=e;if(e===K)if(Array.isArray(J)){var m=!0;let pe=J.length;for(let F=0;F<pe;F++){let V=e;if(typeof J[F]!="strin\
g")return ye.errors=[{instancePath:a+"/omniborId/"+F,keyword:"type",params:{type:"string"}}],!1;var m=V===e;if(!m)break}}else return ye.errors=[{instancePath:a+
"/omniborId",keyword:"type",params:{type:"array"}}],!1;var p=K===e}else var p=!0;if(p){if(t.swhid!==void 0){let K=t.swhid,Pe=e;if(e===Pe)if(Array.isArray(K)){var g=!0;
let F=K.length;for(let V=0;V<F;V++){let H=e;if(typeof K[V]!="string")return ye.errors=[{instancePath:a+"/swhid/"+V,keyword:"type",params:{type:"string"}}],!1;var g=H===
e;if(!g)break}}else return ye.errors=[{instancePath:a+"/swhid",keyword:"type",params:{type:"array"}}],!1;var p=Pe===e}else var p=!0;if(p){if(t.swid!==void 0){let Pe=e;
Wr(t.swid,{instancePath:a+"/swid",parentData:t,parentDataProperty:"swid",rootData:n})||(r=r===null?Wr.errors:r.concat(Wr.errors),e=r.length);var p=Pe===e}else var p=!0;
if(p){if(t.modified!==void 0){let pe=e;if(typeof t.modified!="boolean")return ye.errors=[{instancePath:a+"/modified",keyword:"type",params:{type:"boolean"}}],!1;
var p=pe===e}else var p=!0;if(p){if(t.pedigree!==void 0){let F=t.pedigree,V=e;if(e===V)if(F&&typeof F=="object"&&!Array.isArray(F)){let te=e;for(let Q in F)if(!(Q===
"ancestors"||Q==="descendants"||Q==="variants"||Q==="commits"||Q==="patches"||Q==="notes"))return ye.errors=[{instancePath:a+"/pedigree",keyword:"additionalProp\
erties",params:{additionalProperty:Q}}],!1;if(te===e){if(F.ancestors!==void 0){let Q=F.ancestors,he=e;if(e===he)if(Array.isArray(Q)){var h=!0;let se=Q.length;for(let fe=0;fe<
se;fe++){let Ee=e;nt.validate(Q[fe],{instancePath:a+"/pedigree/ancestors/"+fe,parentData:Q,parentDataProperty:fe,rootData:n})||(r=r===null?nt.validate.errors:r.
concat(nt.validate.errors),e=r.length);var h=Ee===e;if(!h)break}}else return ye.errors=[{instancePath:a+"/pedigree/ancestors",keyword:"type",params:{type:"array"}}],
!1;var y=he===e}else var y=!0;if(y){if(F.descendants!==void 0){let he=F.descendants,ae=e;if(e===ae)if(Array.isArray(he)){var A=!0;let fe=he.length;for(let Ee=0;Ee<
fe;Ee++){let me=e;nt.validate(he[Ee],{instancePath:a+"/pedigree/descendants/"+Ee,parentData:he,parentDataProperty:Ee,rootData:n})||(r=r===null?nt.validate.errors:
r.concat(nt.validate.errors),e=r.length);var A=me===e;if(!A)break}}else return ye.errors=[{instancePath:a+"/pedigree/descendants",keyword:"type",params:{type:"a\
rray"}}],!1;var y=ae===e}else var y=!0;if(y){if(F.variants!==void 0){let ae=F.variants,se=e;if(e===se)if(Array.isArray(ae)){var $=!0;let Ee=ae.length;for(let me=0;me<
Ee;me++){let ie=e;nt.validate(ae[me],{instancePath:a+"/pedigree/variants/"+me,parentData:ae,parentDataProperty:me,rootData:n})||(r=r===null?nt.validate.errors:r.
concat(nt.validate.errors),e=r.length);var $=ie===e;if(!$)break}}else return ye.errors=[{instancePath:a+"/pedigree/variants",keyword:"type",params:{type:"array"}}],
!1;var y=se===e}else var y=!0;if(y){if(F.commits!==void 0){let se=F.commits,fe=e;if(e===fe)if(Array.isArray(se)){var D=!0;let me=se.length;for(let ie=0;ie<me;ie++){
let oe=e;Dt(se[ie],{instancePath:a+"/pedigree/commits/"+ie,parentData:se,parentDataProperty:ie,rootData:n})||(r=r===null?Dt.errors:r.concat(Dt.errors),e=r.length);
var D=oe===e;if(!D)break}}else return ye.errors=[{instancePath:a+"/pedigree/commits",keyword:"type",params:{type:"array"}}],!1;var y=fe===e}else var y=!0;if(y){
if(F.patches!==void 0){let fe=F.patches,Ee=e;if(e===Ee)if(Array.isArray(fe)){var x=!0;let ie=fe.length;for(let oe=0;oe<ie;oe++){let Be=e;mt(fe[oe],{instancePath:a+
"/pedigree/patches/"+oe,parentData:fe,parentDataProperty:oe,rootData:n})||(r=r===null?mt.errors:r.concat(mt.errors),e=r.length);var x=Be===e;if(!x)break}}else return ye.
errors=[{instancePath:a+"/pedigree/patches",keyword:"type",params:{type:"array"}}],!1;var y=Ee===e}else var y=!0;if(y)if(F.notes!==void 0){let fe=e;if(typeof F.
notes!="string")return ye.errors=[{instancePath:a+"/pedigree/notes",keyword:"type",params:{type:"string"}}],!1;var y=fe===e}else var y=!0}}}}}}else return ye.errors=
[{instancePath:a+"/pedigree",keyword:"type",params:{type:"object"}}],!1;var p=V===e}else var p=!0;if(p){if(t.externalReferences!==void 0){let V=t.externalReferences,
H=e;if(e===H)if(Array.isArray(V)){var w=!0;let Q=V.length;for(let he=0;he<Q;he++){let ae=e;Le(V[he],{instancePath:a+"/externalReferences/"+he,parentData:V,parentDataProperty:he,
rootData:n})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);var w=ae===e;if(!w)break}}else return ye.errors=[{instancePath:a+"/externalReferences",keyword:"\
type",params:{type:"array"}}],!1;var p=H===e}else var p=!0;if(p){if(t.components!==void 0){let H=t.components,te=e;if(e===te)if(Array.isArray(H)){var j=!0;let he=H.
length;for(let ae=0;ae<he;ae++){let se=e;nt.validate(H[ae],{instancePath:a+"/components/"+ae,parentData:H,parentDataProperty:ae,rootData:n})||(r=r===null?nt.validate.
errors:r.concat(nt.validate.errors),e=r.length);var j=se===e;if(!j)break}if(j&&!(we(),be(De)).unique(H))return ye.errors=[{instancePath:a+"/components",keyword:"\
uniqueItems",params:{}}],!1}else return ye.errors=[{instancePath:a+"/components",keyword:"type",params:{type:"array"}}],!1;var p=te===e}else var p=!0;if(p){if(t.
evidence!==void 0){let te=e;Ze(t.evidence,{instancePath:a+"/evidence",parentData:t,parentDataProperty:"evidence",rootData:n})||(r=r===null?Ze.errors:r.concat(Ze.
errors),e=r.length);var p=te===e}else var p=!0;if(p){if(t.releaseNotes!==void 0){let Q=e;wr(t.releaseNotes,{instancePath:a+"/releaseNotes",parentData:t,parentDataProperty:"\
releaseNotes",rootData:n})||(r=r===null?wr.errors:r.concat(wr.errors),e=r.length);var p=Q===e}else var p=!0;if(p){if(t.modelCard!==void 0){let he=e;Ke(t.modelCard,
{instancePath:a+"/modelCard",parentData:t,parentDataProperty:"modelCard",rootData:n})||(r=r===null?Ke.errors:r.concat(Ke.errors),e=r.length);var p=he===e}else var p=!0;
if(p){if(t.data!==void 0){let ae=t.data,se=e;if(e===se)if(Array.isArray(ae)){var P=!0;let Ee=ae.length;for(let me=0;me<Ee;me++){let ie=e;jr(ae[me],{instancePath:a+
"/data/"+me,parentData:ae,parentDataProperty:me,rootData:n})||(r=r===null?jr.errors:r.concat(jr.errors),e=r.length);var P=ie===e;if(!P)break}}else return ye.errors=
[{instancePath:a+"/data",keyword:"type",params:{type:"array"}}],!1;var p=se===e}else var p=!0;if(p){if(t.cryptoProperties!==void 0){let se=e;G(t.cryptoProperties,
{instancePath:a+"/cryptoProperties",parentData:t,parentDataProperty:"cryptoProperties",rootData:n})||(r=r===null?G.errors:r.concat(G.errors),e=r.length);var p=se===
e}else var p=!0;if(p){if(t.properties!==void 0){let fe=t.properties,Ee=e;if(e===Ee)if(Array.isArray(fe)){var b=!0;let ie=fe.length;for(let oe=0;oe<ie;oe++){let Be=e;
W(fe[oe],{instancePath:a+"/properties/"+oe,parentData:fe,parentDataProperty:oe,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var b=Be===e;if(!b)
break}}else return ye.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var p=Ee===e}else var p=!0;if(p){if(t.tags!==void 0){let Ee=e;
pt(t.tags,{instancePath:a+"/tags",parentData:t,parentDataProperty:"tags",rootData:n})||(r=r===null?pt.errors:r.concat(pt.errors),e=r.length);var p=Ee===e}else var p=!0;
if(p)if(t.signature!==void 0){let Ee=e;Ie(t.signature,{instancePath:a+"/signature",parentData:t,parentDataProperty:"signature",rootData:n})||(r=r===null?Ie.errors:
r.concat(Ie.errors),e=r.length);var p=Ee===e}else var p=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return ye.errors=[{instancePath:a,keyword:"type",params:{type:"\
object"}}],!1;return ye.errors=r,e===0}var Li={type:"object",required:["name"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},provider:{
$ref:"#/definitions/organizationalEntity"},group:{type:"string"},name:{type:"string"},version:{$ref:"#/definitions/version"},description:{type:"string"},endpoints:{
type:"array",items:{type:"string",format:"iri-reference"}},authenticated:{type:"boolean"},"x-trust-boundary":{type:"boolean"},trustZone:{type:"string"},data:{type:"\
array",items:{$ref:"#/definitions/serviceData"}},licenses:{$ref:"#/definitions/licenseChoice"},patentAssertions:{$ref:"#/definitions/patentAssertions"},externalReferences:{
type:"array",items:{$ref:"#/definitions/externalReference"}},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},releaseNotes:{$ref:"#/d\
efinitions/releaseNotes"},properties:{type:"array",items:{$ref:"#/definitions/property"}},tags:{$ref:"#/definitions/tags"},signature:{$ref:"#/definitions/signat\
ure"}}},qi={type:"string",enum:["inbound","outbound","bi-directional","unknown"]};function Xt(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){
let r=null,e=0;return typeof t!="string"?(Xt.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="inbound"||t==="outbound"||t==="bi-directio\
nal"||t==="unknown"?(Xt.errors=r,e===0):(Xt.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:qi.enum}}],!1)}function Jr(t,{instancePath:a="",parentData:L,
parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let v;if(t.flow===void 0&&(v="flow")||t.classification===
void 0&&(v="classification"))return Jr.errors=[{instancePath:a,keyword:"required",params:{missingProperty:v}}],!1;{let c=e;for(let p in t)if(!(p==="flow"||p==="\
classification"||p==="name"||p==="description"||p==="governance"||p==="source"||p==="destination"))return Jr.errors=[{instancePath:a,keyword:"additionalProperti\
es",params:{additionalProperty:p}}],!1;if(c===e){if(t.flow!==void 0){let p=e;Xt(t.flow,{instancePath:a+"/flow",parentData:t,parentDataProperty:"flow",rootData:n})||
(r=r===null?Xt.errors:r.concat(Xt.errors),e=r.length);var i=p===e}else var i=!0;if(i){if(t.classification!==void 0){let l=e;dt(t.classification,{instancePath:a+
"/classification",parentData:t,parentDataProperty:"classification",rootData:n})||(r=r===null?dt.errors:r.concat(dt.errors),e=r.length);var i=l===e}else var i=!0;
if(i){if(t.name!==void 0){let u=e;if(typeof t.name!="string")return Jr.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=u===e}else
var i=!0;if(i){if(t.description!==void 0){let m=e;if(typeof t.description!="string")return Jr.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"\
string"}}],!1;var i=m===e}else var i=!0;if(i){if(t.governance!==void 0){let g=e;_r(t.governance,{instancePath:a+"/governance",parentData:t,parentDataProperty:"g\
overnance",rootData:n})||(r=r===null?_r.errors:r.concat(_r.errors),e=r.length);var i=g===e}else var i=!0;if(i){if(t.source!==void 0){let h=t.source,y=e;if(e===y)
if(Array.isArray(h)){var s=!0;let $=h.length;for(let D=0;D<$;D++){let x=h[D],w=e,j=e,P=!1,b=e;if(e===b&&e===b&&typeof x!="string"){let C={instancePath:a+"/sourc\
e/"+D,keyword:"type",params:{type:"string"}};r===null?r=[C]:r.push(C),e++}var o=b===e;if(P=P||o,!P){let C=e;ar(x,{instancePath:a+"/source/"+D,parentData:h,parentDataProperty:D,
rootData:n})||(r=r===null?ar.errors:r.concat(ar.errors),e=r.length);var o=C===e;P=P||o}if(P)e=j,r!==null&&(j?r.length=j:r=null);else{let C={instancePath:a+"/sou\
rce/"+D,keyword:"anyOf",params:{}};return r===null?r=[C]:r.push(C),e++,Jr.errors=r,!1}var s=w===e;if(!s)break}}else return Jr.errors=[{instancePath:a+"/source",
keyword:"type",params:{type:"array"}}],!1;var i=y===e}else var i=!0;if(i)if(t.destination!==void 0){let h=t.destination,y=e;if(e===y)if(Array.isArray(h)){var f=!0;
let $=h.length;for(let D=0;D<$;D++){let x=h[D],w=e,j=e,P=!1,b=e;if(e===b&&e===b&&typeof x!="string"){let C={instancePath:a+"/destination/"+D,keyword:"type",params:{
type:"string"}};r===null?r=[C]:r.push(C),e++}var d=b===e;if(P=P||d,!P){let C=e;ar(x,{instancePath:a+"/destination/"+D,parentData:h,parentDataProperty:D,rootData:n})||
(r=r===null?ar.errors:r.concat(ar.errors),e=r.length);var d=C===e;P=P||d}if(P)e=j,r!==null&&(j?r.length=j:r=null);else{let C={instancePath:a+"/destination/"+D,keyword:"\
anyOf",params:{}};return r===null?r=[C]:r.push(C),e++,Jr.errors=r,!1}var f=w===e;if(!f)break}}else return Jr.errors=[{instancePath:a+"/destination",keyword:"typ\
e",params:{type:"array"}}],!1;var i=y===e}else var i=!0}}}}}}}}else return Jr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Jr.errors=
r,e===0}var Da={validate:Ue};function Ue(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="objec\
t"&&!Array.isArray(t)){let c;if(t.name===void 0&&(c="name"))return Ue.errors=[{instancePath:a,keyword:"required",params:{missingProperty:c}}],!1;{let p=e;for(let l in t)
if(!Tr.call(Li.properties,l))return Ue.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(p===e){if(t["bom-ref"]!==void 0){
let l=e;N(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var i=l===
e}else var i=!0;if(i){if(t.provider!==void 0){let u=e;ce(t.provider,{instancePath:a+"/provider",parentData:t,parentDataProperty:"provider",rootData:n})||(r=r===
null?ce.errors:r.concat(ce.errors),e=r.length);var i=u===e}else var i=!0;if(i){if(t.group!==void 0){let m=e;if(typeof t.group!="string")return Ue.errors=[{instancePath:a+
"/group",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(t.name!==void 0){let g=e;if(typeof t.name!="string")return Ue.errors=[{instancePath:a+
"/name",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(t.version!==void 0){let h=e;Fr(t.version,{instancePath:a+"/version",parentData:t,
parentDataProperty:"version",rootData:n})||(r=r===null?Fr.errors:r.concat(Fr.errors),e=r.length);var i=h===e}else var i=!0;if(i){if(t.description!==void 0){let y=e;
if(typeof t.description!="string")return Ue.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(t.
endpoints!==void 0){let A=t.endpoints,$=e;if(e===$)if(Array.isArray(A)){var s=!0;let x=A.length;for(let w=0;w<x;w++){let j=e;if(e===j&&e===j&&typeof A[w]!="stri\
ng")return Ue.errors=[{instancePath:a+"/endpoints/"+w,keyword:"type",params:{type:"string"}}],!1;var s=j===e;if(!s)break}}else return Ue.errors=[{instancePath:a+
"/endpoints",keyword:"type",params:{type:"array"}}],!1;var i=$===e}else var i=!0;if(i){if(t.authenticated!==void 0){let $=e;if(typeof t.authenticated!="boolean")
return Ue.errors=[{instancePath:a+"/authenticated",keyword:"type",params:{type:"boolean"}}],!1;var i=$===e}else var i=!0;if(i){if(t["x-trust-boundary"]!==void 0){
let D=e;if(typeof t["x-trust-boundary"]!="boolean")return Ue.errors=[{instancePath:a+"/x-trust-boundary",keyword:"type",params:{type:"boolean"}}],!1;var i=D===e}else
var i=!0;if(i){if(t.trustZone!==void 0){let x=e;if(typeof t.trustZone!="string")return Ue.errors=[{instancePath:a+"/trustZone",keyword:"type",params:{type:"stri\
ng"}}],!1;var i=x===e}else var i=!0;if(i){if(t.data!==void 0){let w=t.data,j=e;if(e===j)if(Array.isArray(w)){var o=!0;let b=w.length;for(let k=0;k<b;k++){let C=e;
Jr(w[k],{instancePath:a+"/data/"+k,parentData:w,parentDataProperty:k,rootData:n})||(r=r===null?Jr.errors:r.concat(Jr.errors),e=r.length);var o=C===e;if(!o)break}}else
return Ue.errors=[{instancePath:a+"/data",keyword:"type",params:{type:"array"}}],!1;var i=j===e}else var i=!0;if(i){if(t.licenses!==void 0){let j=e;Gr(t.licenses,
{instancePath:a+"/licenses",parentData:t,parentDataProperty:"licenses",rootData:n})||(r=r===null?Gr.errors:r.concat(Gr.errors),e=r.length);var i=j===e}else var i=!0;
if(i){if(t.patentAssertions!==void 0){let P=e;zr(t.patentAssertions,{instancePath:a+"/patentAssertions",parentData:t,parentDataProperty:"patentAssertions",rootData:n})||
(r=r===null?zr.errors:r.concat(zr.errors),e=r.length);var i=P===e}else var i=!0;if(i){if(t.externalReferences!==void 0){let b=t.externalReferences,k=e;if(e===k)
if(Array.isArray(b)){var f=!0;let S=b.length;for(let O=0;O<S;O++){let B=e;Le(b[O],{instancePath:a+"/externalReferences/"+O,parentData:b,parentDataProperty:O,rootData:n})||
(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);var f=B===e;if(!f)break}}else return Ue.errors=[{instancePath:a+"/externalReferences",keyword:"type",params:{
type:"array"}}],!1;var i=k===e}else var i=!0;if(i){if(t.services!==void 0){let k=t.services,C=e;if(e===C)if(Array.isArray(k)){var d=!0;let O=k.length;for(let B=0;B<
O;B++){let R=e;Da.validate(k[B],{instancePath:a+"/services/"+B,parentData:k,parentDataProperty:B,rootData:n})||(r=r===null?Da.validate.errors:r.concat(Da.validate.
errors),e=r.length);var d=R===e;if(!d)break}if(d&&!(we(),be(De)).unique(k))return Ue.errors=[{instancePath:a+"/services",keyword:"uniqueItems",params:{}}],!1}else
return Ue.errors=[{instancePath:a+"/services",keyword:"type",params:{type:"array"}}],!1;var i=C===e}else var i=!0;if(i){if(t.releaseNotes!==void 0){let C=e;wr(t.
releaseNotes,{instancePath:a+"/releaseNotes",parentData:t,parentDataProperty:"releaseNotes",rootData:n})||(r=r===null?wr.errors:r.concat(wr.errors),e=r.length);
var i=C===e}else var i=!0;if(i){if(t.properties!==void 0){let S=t.properties,O=e;if(e===O)if(Array.isArray(S)){var v=!0;let R=S.length;for(let T=0;T<R;T++){let z=e;
W(S[T],{instancePath:a+"/properties/"+T,parentData:S,parentDataProperty:T,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var v=z===e;if(!v)break}}else
return Ue.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=O===e}else var i=!0;if(i){if(t.tags!==void 0){let O=e;pt(t.tags,
{instancePath:a+"/tags",parentData:t,parentDataProperty:"tags",rootData:n})||(r=r===null?pt.errors:r.concat(pt.errors),e=r.length);var i=O===e}else var i=!0;if(i)
if(t.signature!==void 0){let O=e;Ie(t.signature,{instancePath:a+"/signature",parentData:t,parentDataProperty:"signature",rootData:n})||(r=r===null?Ie.errors:r.concat(
Ie.errors),e=r.length);var i=O===e}else var i=!0}}}}}}}}}}}}}}}}}}}}else return Ue.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Ue.
errors=r,e===0}function tt(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let f=e;for(let d in t)if(!(d==="vendor"||d==="name"||d==="version"||d==="hashes"||d==="externalReferences"))return tt.errors=[{instancePath:a,keyword:"addi\
tionalProperties",params:{additionalProperty:d}}],!1;if(f===e){if(t.vendor!==void 0){let d=e;if(typeof t.vendor!="string")return tt.errors=[{instancePath:a+"/ve\
ndor",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(t.name!==void 0){let v=e;if(typeof t.name!="string")return tt.errors=[{instancePath:a+
"/name",keyword:"type",params:{type:"string"}}],!1;var i=v===e}else var i=!0;if(i){if(t.version!==void 0){let c=e;Fr(t.version,{instancePath:a+"/version",parentData:t,
parentDataProperty:"version",rootData:n})||(r=r===null?Fr.errors:r.concat(Fr.errors),e=r.length);var i=c===e}else var i=!0;if(i){if(t.hashes!==void 0){let p=t.hashes,
l=e;if(e===l)if(Array.isArray(p)){var s=!0;let m=p.length;for(let g=0;g<m;g++){let h=e;qr(p[g],{instancePath:a+"/hashes/"+g,parentData:p,parentDataProperty:g,rootData:n})||
(r=r===null?qr.errors:r.concat(qr.errors),e=r.length);var s=h===e;if(!s)break}}else return tt.errors=[{instancePath:a+"/hashes",keyword:"type",params:{type:"arr\
ay"}}],!1;var i=l===e}else var i=!0;if(i)if(t.externalReferences!==void 0){let p=t.externalReferences,l=e;if(e===l)if(Array.isArray(p)){var o=!0;let m=p.length;
for(let g=0;g<m;g++){let h=e;Le(p[g],{instancePath:a+"/externalReferences/"+g,parentData:p,parentDataProperty:g,rootData:n})||(r=r===null?Le.errors:r.concat(Le.
errors),e=r.length);var o=h===e;if(!o)break}}else return tt.errors=[{instancePath:a+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else
var i=!0}}}}}else return tt.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return tt.errors=r,e===0}var Ti={type:"string",enum:["CLEAR","GRE\
EN","AMBER","AMBER_AND_STRICT","RED"]};function Qt(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;return typeof t!="str\
ing"?(Qt.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="CLEAR"||t==="GREEN"||t==="AMBER"||t==="AMBER_AND_STRICT"||t==="RED"?(Qt.errors=
r,e===0):(Qt.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:Ti.enum}}],!1)}function Nr(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let g=e;for(let h in t)if(!Tr.call(Aa.properties,h))return Nr.errors=[{instancePath:a,keyword:"\
additionalProperties",params:{additionalProperty:h}}],!1;if(g===e){if(t.timestamp!==void 0){let h=t.timestamp,y=e;if(e===y&&e===y)if(typeof h=="string"){if(!Je.
validate(h))return Nr.errors=[{instancePath:a+"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else return Nr.errors=[{instancePath:a+"/timestamp",
keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(t.lifecycles!==void 0){let y=t.lifecycles,A=e;if(e===A)if(Array.isArray(y)){var s=!0;
let D=y.length;for(let x=0;x<D;x++){let w=y[x],j=e;if(!(w&&typeof w=="object"&&!Array.isArray(w)))return Nr.errors=[{instancePath:a+"/lifecycles/"+x,keyword:"ty\
pe",params:{type:"object"}}],!1;let P=e,b=!1,k=null,C=e;if(w&&typeof w=="object"&&!Array.isArray(w)){let B;if(w.phase===void 0&&(B="phase")){let R={instancePath:a+
"/lifecycles/"+x,keyword:"required",params:{missingProperty:B}};r===null?r=[R]:r.push(R),e++}else{let R=e;for(let T in w)if(T!=="phase"){let z={instancePath:a+"\
/lifecycles/"+x,keyword:"additionalProperties",params:{additionalProperty:T}};r===null?r=[z]:r.push(z),e++;break}if(R===e&&w.phase!==void 0){let T=w.phase;if(typeof T!=
"string"){let z={instancePath:a+"/lifecycles/"+x+"/phase",keyword:"type",params:{type:"string"}};r===null?r=[z]:r.push(z),e++}if(!(T==="design"||T==="pre-build"||
T==="build"||T==="post-build"||T==="operations"||T==="discovery"||T==="decommission")){let z={instancePath:a+"/lifecycles/"+x+"/phase",keyword:"enum",params:{allowedValues:Aa.
properties.lifecycles.items.oneOf[0].properties.phase.enum}};r===null?r=[z]:r.push(z),e++}}}}var f=C===e;f&&(b=!0,k=0);let S=e;if(w&&typeof w=="object"&&!Array.
isArray(w)){let B;if(w.name===void 0&&(B="name")){let R={instancePath:a+"/lifecycles/"+x,keyword:"required",params:{missingProperty:B}};r===null?r=[R]:r.push(R),
e++}else{let R=e;for(let T in w)if(!(T==="name"||T==="description")){let z={instancePath:a+"/lifecycles/"+x,keyword:"additionalProperties",params:{additionalProperty:T}};
r===null?r=[z]:r.push(z),e++;break}if(R===e){if(w.name!==void 0){let T=e;if(typeof w.name!="string"){let I={instancePath:a+"/lifecycles/"+x+"/name",keyword:"typ\
e",params:{type:"string"}};r===null?r=[I]:r.push(I),e++}var o=T===e}else var o=!0;if(o)if(w.description!==void 0){let T=e;if(typeof w.description!="string"){let I={
instancePath:a+"/lifecycles/"+x+"/description",keyword:"type",params:{type:"string"}};r===null?r=[I]:r.push(I),e++}var o=T===e}else var o=!0}}}var f=S===e;if(f&&
b?(b=!1,k=[k,1]):f&&(b=!0,k=1),b)e=P,r!==null&&(P?r.length=P:r=null);else{let B={instancePath:a+"/lifecycles/"+x,keyword:"oneOf",params:{passingSchemas:k}};return r===
null?r=[B]:r.push(B),e++,Nr.errors=r,!1}var s=j===e;if(!s)break}}else return Nr.errors=[{instancePath:a+"/lifecycles",keyword:"type",params:{type:"array"}}],!1;
var i=A===e}else var i=!0;if(i){if(t.tools!==void 0){let A=t.tools,$=e,D=e,x=!1,w=null,j=e;if(e===j)if(A&&typeof A=="object"&&!Array.isArray(A)){let k=e;for(let C in A)
if(!(C==="components"||C==="services")){let S={instancePath:a+"/tools",keyword:"additionalProperties",params:{additionalProperty:C}};r===null?r=[S]:r.push(S),e++;
break}if(k===e){if(A.components!==void 0){let C=A.components,S=e;if(e===S)if(Array.isArray(C)){var d=!0;let B=C.length;for(let R=0;R<B;R++){let T=e;ye(C[R],{instancePath:a+
"/tools/components/"+R,parentData:C,parentDataProperty:R,rootData:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var d=T===e;if(!d)break}if(d&&!(we(),
be(De)).unique(C)){let R={instancePath:a+"/tools/components",keyword:"uniqueItems",params:{}};r===null?r=[R]:r.push(R),e++}}else{let B={instancePath:a+"/tools/c\
omponents",keyword:"type",params:{type:"array"}};r===null?r=[B]:r.push(B),e++}var c=S===e}else var c=!0;if(c)if(A.services!==void 0){let C=A.services,S=e;if(e===
S)if(Array.isArray(C)){var v=!0;let B=C.length;for(let R=0;R<B;R++){let T=e;Ue(C[R],{instancePath:a+"/tools/services/"+R,parentData:C,parentDataProperty:R,rootData:n})||
(r=r===null?Ue.errors:r.concat(Ue.errors),e=r.length);var v=T===e;if(!v)break}if(v&&!(we(),be(De)).unique(C)){let R={instancePath:a+"/tools/services",keyword:"u\
niqueItems",params:{}};r===null?r=[R]:r.push(R),e++}}else{let B={instancePath:a+"/tools/services",keyword:"type",params:{type:"array"}};r===null?r=[B]:r.push(B),
e++}var c=S===e}else var c=!0}}else{let k={instancePath:a+"/tools",keyword:"type",params:{type:"object"}};r===null?r=[k]:r.push(k),e++}var l=j===e;l&&(x=!0,w=0);
let P=e;if(e===P)if(Array.isArray(A)){var p=!0;let k=A.length;for(let C=0;C<k;C++){let S=e;tt(A[C],{instancePath:a+"/tools/"+C,parentData:A,parentDataProperty:C,
rootData:n})||(r=r===null?tt.errors:r.concat(tt.errors),e=r.length);var p=S===e;if(!p)break}}else{let k={instancePath:a+"/tools",keyword:"type",params:{type:"ar\
ray"}};r===null?r=[k]:r.push(k),e++}var l=P===e;if(l&&x?(x=!1,w=[w,1]):l&&(x=!0,w=1),x)e=D,r!==null&&(D?r.length=D:r=null);else{let k={instancePath:a+"/tools",keyword:"\
oneOf",params:{passingSchemas:w}};return r===null?r=[k]:r.push(k),e++,Nr.errors=r,!1}var i=$===e}else var i=!0;if(i){if(t.manufacturer!==void 0){let $=e;ce(t.manufacturer,
{instancePath:a+"/manufacturer",parentData:t,parentDataProperty:"manufacturer",rootData:n})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var i=$===e}else
var i=!0;if(i){if(t.authors!==void 0){let D=t.authors,x=e;if(e===x)if(Array.isArray(D)){var u=!0;let j=D.length;for(let P=0;P<j;P++){let b=e;qe(D[P],{instancePath:a+
"/authors/"+P,parentData:D,parentDataProperty:P,rootData:n})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var u=b===e;if(!u)break}}else return Nr.errors=
[{instancePath:a+"/authors",keyword:"type",params:{type:"array"}}],!1;var i=x===e}else var i=!0;if(i){if(t.component!==void 0){let x=e;ye(t.component,{instancePath:a+
"/component",parentData:t,parentDataProperty:"component",rootData:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var i=x===e}else var i=!0;if(i){if(t.
manufacture!==void 0){let w=e;ce(t.manufacture,{instancePath:a+"/manufacture",parentData:t,parentDataProperty:"manufacture",rootData:n})||(r=r===null?ce.errors:
r.concat(ce.errors),e=r.length);var i=w===e}else var i=!0;if(i){if(t.supplier!==void 0){let j=e;ce(t.supplier,{instancePath:a+"/supplier",parentData:t,parentDataProperty:"\
supplier",rootData:n})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var i=j===e}else var i=!0;if(i){if(t.licenses!==void 0){let P=e;Gr(t.licenses,{instancePath:a+
"/licenses",parentData:t,parentDataProperty:"licenses",rootData:n})||(r=r===null?Gr.errors:r.concat(Gr.errors),e=r.length);var i=P===e}else var i=!0;if(i){if(t.
properties!==void 0){let b=t.properties,k=e;if(e===k)if(Array.isArray(b)){var m=!0;let S=b.length;for(let O=0;O<S;O++){let B=e;W(b[O],{instancePath:a+"/properti\
es/"+O,parentData:b,parentDataProperty:O,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var m=B===e;if(!m)break}}else return Nr.errors=[{instancePath:a+
"/properties",keyword:"type",params:{type:"array"}}],!1;var i=k===e}else var i=!0;if(i)if(t.distributionConstraints!==void 0){let b=t.distributionConstraints,k=e;
if(e===k)if(b&&typeof b=="object"&&!Array.isArray(b)){let S=e;for(let O in b)if(O!=="tlp")return Nr.errors=[{instancePath:a+"/distributionConstraints",keyword:"\
additionalProperties",params:{additionalProperty:O}}],!1;S===e&&b.tlp!==void 0&&(Qt(b.tlp,{instancePath:a+"/distributionConstraints/tlp",parentData:b,parentDataProperty:"\
tlp",rootData:n})||(r=r===null?Qt.errors:r.concat(Qt.errors),e=r.length))}else return Nr.errors=[{instancePath:a+"/distributionConstraints",keyword:"type",params:{
type:"object"}}],!1;var i=k===e}else var i=!0}}}}}}}}}}}else return Nr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Nr.errors=r,e===
0}function Cr(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f;
if(t.ref===void 0&&(f="ref"))return Cr.errors=[{instancePath:a,keyword:"required",params:{missingProperty:f}}],!1;{let d=e;for(let v in t)if(!(v==="ref"||v==="d\
ependsOn"||v==="provides"))return Cr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:v}}],!1;if(d===e){if(t.ref!==void 0){let v=e;
ee(t.ref,{instancePath:a+"/ref",parentData:t,parentDataProperty:"ref",rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var i=v===e}else var i=!0;
if(i){if(t.dependsOn!==void 0){let c=t.dependsOn,p=e;if(e===p)if(Array.isArray(c)){var s=!0;let u=c.length;for(let m=0;m<u;m++){let g=e;ee(c[m],{instancePath:a+
"/dependsOn/"+m,parentData:c,parentDataProperty:m,rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var s=g===e;if(!s)break}if(s&&!(we(),be(De)).
unique(c))return Cr.errors=[{instancePath:a+"/dependsOn",keyword:"uniqueItems",params:{}}],!1}else return Cr.errors=[{instancePath:a+"/dependsOn",keyword:"type",
params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i)if(t.provides!==void 0){let c=t.provides,p=e;if(e===p)if(Array.isArray(c)){var o=!0;let u=c.length;for(let m=0;m<
u;m++){let g=e;ee(c[m],{instancePath:a+"/provides/"+m,parentData:c,parentDataProperty:m,rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var o=g===
e;if(!o)break}if(o&&!(we(),be(De)).unique(c))return Cr.errors=[{instancePath:a+"/provides",keyword:"uniqueItems",params:{}}],!1}else return Cr.errors=[{instancePath:a+
"/provides",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0}}}}else return Cr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],
!1;return Cr.errors=r,e===0}var Ri={type:"string",enum:["complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incompl\
ete_first_party_opensource_only","incomplete_third_party_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","not\
_specified"]};function ea(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;return typeof t!="string"?(ea.errors=[{instancePath:a,
keyword:"type",params:{type:"string"}}],!1):t==="complete"||t==="incomplete"||t==="incomplete_first_party_only"||t==="incomplete_first_party_proprietary_only"||
t==="incomplete_first_party_opensource_only"||t==="incomplete_third_party_only"||t==="incomplete_third_party_proprietary_only"||t==="incomplete_third_party_open\
source_only"||t==="unknown"||t==="not_specified"?(ea.errors=r,e===0):(ea.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:Ri.enum}}],!1)}function Or(t,{
instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let v;if(t.aggregate===
void 0&&(v="aggregate"))return Or.errors=[{instancePath:a,keyword:"required",params:{missingProperty:v}}],!1;{let c=e;for(let p in t)if(!(p==="bom-ref"||p==="ag\
gregate"||p==="assemblies"||p==="dependencies"||p==="vulnerabilities"||p==="signature"))return Or.errors=[{instancePath:a,keyword:"additionalProperties",params:{
additionalProperty:p}}],!1;if(c===e){if(t["bom-ref"]!==void 0){let p=e;N(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||
(r=r===null?N.errors:r.concat(N.errors),e=r.length);var i=p===e}else var i=!0;if(i){if(t.aggregate!==void 0){let l=e;ea(t.aggregate,{instancePath:a+"/aggregate",
parentData:t,parentDataProperty:"aggregate",rootData:n})||(r=r===null?ea.errors:r.concat(ea.errors),e=r.length);var i=l===e}else var i=!0;if(i){if(t.assemblies!==
void 0){let u=t.assemblies,m=e;if(e===m)if(Array.isArray(u)){var s=!0;let h=u.length;for(let y=0;y<h;y++){let A=u[y],$=e,D=e,x=!1,w=e;ee(A,{instancePath:a+"/ass\
emblies/"+y,parentData:u,parentDataProperty:y,rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var o=w===e;if(x=x||o,!x){let P=e;ar(A,{instancePath:a+
"/assemblies/"+y,parentData:u,parentDataProperty:y,rootData:n})||(r=r===null?ar.errors:r.concat(ar.errors),e=r.length);var o=P===e;x=x||o}if(x)e=D,r!==null&&(D?
r.length=D:r=null);else{let P={instancePath:a+"/assemblies/"+y,keyword:"anyOf",params:{}};return r===null?r=[P]:r.push(P),e++,Or.errors=r,!1}var s=$===e;if(!s)break}
if(s&&!(we(),be(De)).unique(u))return Or.errors=[{instancePath:a+"/assemblies",keyword:"uniqueItems",params:{}}],!1}else return Or.errors=[{instancePath:a+"/ass\
emblies",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i){if(t.dependencies!==void 0){let m=t.dependencies,g=e;if(e===g)if(Array.isArray(
m)){var f=!0;let y=m.length;for(let A=0;A<y;A++){let $=e;if(typeof m[A]!="string")return Or.errors=[{instancePath:a+"/dependencies/"+A,keyword:"type",params:{type:"\
string"}}],!1;var f=$===e;if(!f)break}if(f&&!(we(),be(De)).unique(m))return Or.errors=[{instancePath:a+"/dependencies",keyword:"uniqueItems",params:{}}],!1}else
return Or.errors=[{instancePath:a+"/dependencies",keyword:"type",params:{type:"array"}}],!1;var i=g===e}else var i=!0;if(i){if(t.vulnerabilities!==void 0){let g=t.
vulnerabilities,h=e;if(e===h)if(Array.isArray(g)){var d=!0;let A=g.length;for(let $=0;$<A;$++){let D=e;if(typeof g[$]!="string")return Or.errors=[{instancePath:a+
"/vulnerabilities/"+$,keyword:"type",params:{type:"string"}}],!1;var d=D===e;if(!d)break}if(d&&!(we(),be(De)).unique(g))return Or.errors=[{instancePath:a+"/vuln\
erabilities",keyword:"uniqueItems",params:{}}],!1}else return Or.errors=[{instancePath:a+"/vulnerabilities",keyword:"type",params:{type:"array"}}],!1;var i=h===
e}else var i=!0;if(i)if(t.signature!==void 0){let g=e;Ie(t.signature,{instancePath:a+"/signature",parentData:t,parentDataProperty:"signature",rootData:n})||(r=r===
null?Ie.errors:r.concat(Ie.errors),e=r.length);var i=g===e}else var i=!0}}}}}}}else return Or.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;
return Or.errors=r,e===0}var La={type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},id:{type:"string"},source:{$ref:"#/d\
efinitions/vulnerabilitySource"},references:{type:"array",items:{type:"object",required:["id","source"],additionalProperties:!1,properties:{id:{type:"string"},source:{
$ref:"#/definitions/vulnerabilitySource"}}}},ratings:{type:"array",items:{$ref:"#/definitions/rating"}},cwes:{type:"array",items:{$ref:"#/definitions/cwe"}},description:{
type:"string"},detail:{type:"string"},recommendation:{type:"string"},workaround:{type:"string"},proofOfConcept:{type:"object",properties:{reproductionSteps:{type:"\
string"},environment:{type:"string"},supportingMaterial:{type:"array",items:{$ref:"#/definitions/attachment"}}}},advisories:{type:"array",items:{$ref:"#/definit\
ions/advisory"}},created:{type:"string",format:"date-time"},published:{type:"string",format:"date-time"},updated:{type:"string",format:"date-time"},rejected:{type:"\
string",format:"date-time"},credits:{type:"object",additionalProperties:!1,properties:{organizations:{type:"array",items:{$ref:"#/definitions/organizationalEnti\
ty"}},individuals:{type:"array",items:{$ref:"#/definitions/organizationalContact"}}}},tools:{oneOf:[{type:"object",additionalProperties:!1,properties:{components:{
type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0}}},{type:"array",
items:{$ref:"#/definitions/tool"}}]},analysis:{type:"object",additionalProperties:!1,properties:{state:{$ref:"#/definitions/impactAnalysisState"},justification:{
$ref:"#/definitions/impactAnalysisJustification"},response:{type:"array",items:{type:"string",enum:["can_not_fix","will_not_fix","update","rollback","workaround\
_available"]}},detail:{type:"string"},firstIssued:{type:"string",format:"date-time"},lastUpdated:{type:"string",format:"date-time"}}},affects:{type:"array",uniqueItems:!0,
items:{type:"object",required:["ref"],additionalProperties:!1,properties:{ref:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]},
versions:{type:"array",items:{type:"object",oneOf:[{required:["version"]},{required:["range"]}],additionalProperties:!1,properties:{version:{$ref:"#/definitions\
/version"},range:{$ref:"#/definitions/versionRange"},status:{$ref:"#/definitions/affectedStatus"}}}}}}},properties:{type:"array",items:{$ref:"#/definitions/prop\
erty"}}}};function Kr(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let s=e;for(let o in t)if(!(o==="url"||o==="name"))return Kr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===
e){if(t.url!==void 0){let o=e;if(typeof t.url!="string")return Kr.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;
if(i)if(t.name!==void 0){let o=e;if(typeof t.name!="string")return Kr.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else
var i=!0}}else return Kr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Kr.errors=r,e===0}var Ei={type:"string",enum:["critical","hig\
h","medium","low","info","none","unknown"]};function ra(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;return typeof t!=
"string"?(ra.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="critical"||t==="high"||t==="medium"||t==="low"||t==="info"||t==="none"||t===
"unknown"?(ra.errors=r,e===0):(ra.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:Ei.enum}}],!1)}var Ni={type:"string",enum:["CVSSv2","CVSSv3","CVS\
Sv31","CVSSv4","OWASP","SSVC","other"]};function ta(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;return typeof t!="st\
ring"?(ta.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="CVSSv2"||t==="CVSSv3"||t==="CVSSv31"||t==="CVSSv4"||t==="OWASP"||t==="SSVC"||
t==="other"?(ta.errors=r,e===0):(ta.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:Ni.enum}}],!1)}function bt(t,{instancePath:a="",parentData:L,parentDataProperty:q,
rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let o in t)if(!(o==="source"||o==="score"||o==="severity"||o===
"method"||o==="vector"||o==="justification"))return bt.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t.
source!==void 0){let o=e;Kr(t.source,{instancePath:a+"/source",parentData:t,parentDataProperty:"source",rootData:n})||(r=r===null?Kr.errors:r.concat(Kr.errors),
e=r.length);var i=o===e}else var i=!0;if(i){if(t.score!==void 0){let f=e;if(typeof t.score!="number")return bt.errors=[{instancePath:a+"/score",keyword:"type",params:{
type:"number"}}],!1;var i=f===e}else var i=!0;if(i){if(t.severity!==void 0){let d=e;ra(t.severity,{instancePath:a+"/severity",parentData:t,parentDataProperty:"s\
everity",rootData:n})||(r=r===null?ra.errors:r.concat(ra.errors),e=r.length);var i=d===e}else var i=!0;if(i){if(t.method!==void 0){let v=e;ta(t.method,{instancePath:a+
"/method",parentData:t,parentDataProperty:"method",rootData:n})||(r=r===null?ta.errors:r.concat(ta.errors),e=r.length);var i=v===e}else var i=!0;if(i){if(t.vector!==
void 0){let c=e;if(typeof t.vector!="string")return bt.errors=[{instancePath:a+"/vector",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i)
if(t.justification!==void 0){let c=e;if(typeof t.justification!="string")return bt.errors=[{instancePath:a+"/justification",keyword:"type",params:{type:"string"}}],
!1;var i=c===e}else var i=!0}}}}}}else return bt.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return bt.errors=r,e===0}function aa(t,{instancePath:a="",
parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;return typeof t=="number"&&!(t%1)&&!isNaN(t)?e===0&&typeof t=="number"&&(t<1||isNaN(t))?(aa.errors=
[{instancePath:a,keyword:"minimum",params:{comparison:">=",limit:1}}],!1):(aa.errors=r,e===0):(aa.errors=[{instancePath:a,keyword:"type",params:{type:"integer"}}],
!1)}function wt(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;
if(t.url===void 0&&(s="url"))return wt.errors=[{instancePath:a,keyword:"required",params:{missingProperty:s}}],!1;{let o=e;for(let f in t)if(!(f==="title"||f===
"url"))return wt.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(o===e){if(t.title!==void 0){let f=e;if(typeof t.title!=
"string")return wt.errors=[{instancePath:a+"/title",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i)if(t.url!==void 0){let f=e;if(e===
f&&e===f&&typeof t.url!="string")return wt.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0}}}else return wt.
errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return wt.errors=r,e===0}var Oi={type:"string",enum:["resolved","resolved_with_pedigree","exp\
loitable","in_triage","false_positive","not_affected"]};function ia(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;return typeof t!=
"string"?(ia.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="resolved"||t==="resolved_with_pedigree"||t==="exploitable"||t==="in_triage"||
t==="false_positive"||t==="not_affected"?(ia.errors=r,e===0):(ia.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:Oi.enum}}],!1)}var Ii={type:"strin\
g",enum:["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compiler","protected_at_run\
time","protected_at_perimeter","protected_by_mitigating_control"]};function na(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,
e=0;return typeof t!="string"?(na.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="code_not_present"||t==="code_not_reachable"||t==="req\
uires_configuration"||t==="requires_dependency"||t==="requires_environment"||t==="protected_by_compiler"||t==="protected_at_runtime"||t==="protected_at_perimete\
r"||t==="protected_by_mitigating_control"?(na.errors=r,e===0):(na.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:Ii.enum}}],!1)}var zi={type:"stri\
ng",enum:["affected","unaffected","unknown"]};function sa(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;return typeof t!=
"string"?(sa.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="affected"||t==="unaffected"||t==="unknown"?(sa.errors=r,e===0):(sa.errors=
[{instancePath:a,keyword:"enum",params:{allowedValues:zi.enum}}],!1)}function ve(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,
e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let O=e;for(let B in t)if(!Tr.call(La.properties,B))return ve.errors=[{instancePath:a,keyword:"additio\
nalProperties",params:{additionalProperty:B}}],!1;if(O===e){if(t["bom-ref"]!==void 0){let B=e;N(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"\
bom-ref",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var i=B===e}else var i=!0;if(i){if(t.id!==void 0){let R=e;if(typeof t.id!="string")return ve.
errors=[{instancePath:a+"/id",keyword:"type",params:{type:"string"}}],!1;var i=R===e}else var i=!0;if(i){if(t.source!==void 0){let T=e;Kr(t.source,{instancePath:a+
"/source",parentData:t,parentDataProperty:"source",rootData:n})||(r=r===null?Kr.errors:r.concat(Kr.errors),e=r.length);var i=T===e}else var i=!0;if(i){if(t.references!==
void 0){let z=t.references,I=e;if(e===I)if(Array.isArray(z)){var s=!0;let M=z.length;for(let Y=0;Y<M;Y++){let Z=z[Y],xe=e;if(e===xe)if(Z&&typeof Z=="object"&&!Array.
isArray(Z)){let re;if(Z.id===void 0&&(re="id")||Z.source===void 0&&(re="source"))return ve.errors=[{instancePath:a+"/references/"+Y,keyword:"required",params:{missingProperty:re}}],
!1;{let Me=e;for(let ke in Z)if(!(ke==="id"||ke==="source"))return ve.errors=[{instancePath:a+"/references/"+Y,keyword:"additionalProperties",params:{additionalProperty:ke}}],
!1;if(Me===e){if(Z.id!==void 0){let ke=e;if(typeof Z.id!="string")return ve.errors=[{instancePath:a+"/references/"+Y+"/id",keyword:"type",params:{type:"string"}}],
!1;var o=ke===e}else var o=!0;if(o)if(Z.source!==void 0){let ke=e;Kr(Z.source,{instancePath:a+"/references/"+Y+"/source",parentData:Z,parentDataProperty:"source",
rootData:n})||(r=r===null?Kr.errors:r.concat(Kr.errors),e=r.length);var o=ke===e}else var o=!0}}}else return ve.errors=[{instancePath:a+"/references/"+Y,keyword:"\
type",params:{type:"object"}}],!1;var s=xe===e;if(!s)break}}else return ve.errors=[{instancePath:a+"/references",keyword:"type",params:{type:"array"}}],!1;var i=I===
e}else var i=!0;if(i){if(t.ratings!==void 0){let I=t.ratings,E=e;if(e===E)if(Array.isArray(I)){var f=!0;let Y=I.length;for(let Z=0;Z<Y;Z++){let xe=e;bt(I[Z],{instancePath:a+
"/ratings/"+Z,parentData:I,parentDataProperty:Z,rootData:n})||(r=r===null?bt.errors:r.concat(bt.errors),e=r.length);var f=xe===e;if(!f)break}}else return ve.errors=
[{instancePath:a+"/ratings",keyword:"type",params:{type:"array"}}],!1;var i=E===e}else var i=!0;if(i){if(t.cwes!==void 0){let E=t.cwes,M=e;if(e===M)if(Array.isArray(
E)){var d=!0;let Z=E.length;for(let xe=0;xe<Z;xe++){let ue=e;aa(E[xe],{instancePath:a+"/cwes/"+xe,parentData:E,parentDataProperty:xe,rootData:n})||(r=r===null?aa.
errors:r.concat(aa.errors),e=r.length);var d=ue===e;if(!d)break}}else return ve.errors=[{instancePath:a+"/cwes",keyword:"type",params:{type:"array"}}],!1;var i=M===
e}else var i=!0;if(i){if(t.description!==void 0){let M=e;if(typeof t.description!="string")return ve.errors=[{instancePath:a+"/description",keyword:"type",params:{
type:"string"}}],!1;var i=M===e}else var i=!0;if(i){if(t.detail!==void 0){let Y=e;if(typeof t.detail!="string")return ve.errors=[{instancePath:a+"/detail",keyword:"\
type",params:{type:"string"}}],!1;var i=Y===e}else var i=!0;if(i){if(t.recommendation!==void 0){let Z=e;if(typeof t.recommendation!="string")return ve.errors=[{
instancePath:a+"/recommendation",keyword:"type",params:{type:"string"}}],!1;var i=Z===e}else var i=!0;if(i){if(t.workaround!==void 0){let xe=e;if(typeof t.workaround!=
"string")return ve.errors=[{instancePath:a+"/workaround",keyword:"type",params:{type:"string"}}],!1;var i=xe===e}else var i=!0;if(i){if(t.proofOfConcept!==void 0){
let ue=t.proofOfConcept,re=e;if(e===re)if(ue&&typeof ue=="object"&&!Array.isArray(ue)){if(ue.reproductionSteps!==void 0){let ke=e;if(typeof ue.reproductionSteps!=
"string")return ve.errors=[{instancePath:a+"/proofOfConcept/reproductionSteps",keyword:"type",params:{type:"string"}}],!1;var v=ke===e}else var v=!0;if(v){if(ue.
environment!==void 0){let U=e;if(typeof ue.environment!="string")return ve.errors=[{instancePath:a+"/proofOfConcept/environment",keyword:"type",params:{type:"st\
ring"}}],!1;var v=U===e}else var v=!0;if(v)if(ue.supportingMaterial!==void 0){let U=ue.supportingMaterial,Ae=e;if(e===Ae)if(Array.isArray(U)){var c=!0;let le=U.
length;for(let ne=0;ne<le;ne++){let J=e;Re(U[ne],{instancePath:a+"/proofOfConcept/supportingMaterial/"+ne,parentData:U,parentDataProperty:ne,rootData:n})||(r=r===
null?Re.errors:r.concat(Re.errors),e=r.length);var c=J===e;if(!c)break}}else return ve.errors=[{instancePath:a+"/proofOfConcept/supportingMaterial",keyword:"typ\
e",params:{type:"array"}}],!1;var v=Ae===e}else var v=!0}}else return ve.errors=[{instancePath:a+"/proofOfConcept",keyword:"type",params:{type:"object"}}],!1;var i=re===
e}else var i=!0;if(i){if(t.advisories!==void 0){let re=t.advisories,Me=e;if(e===Me)if(Array.isArray(re)){var p=!0;let U=re.length;for(let Ae=0;Ae<U;Ae++){let ge=e;
wt(re[Ae],{instancePath:a+"/advisories/"+Ae,parentData:re,parentDataProperty:Ae,rootData:n})||(r=r===null?wt.errors:r.concat(wt.errors),e=r.length);var p=ge===e;
if(!p)break}}else return ve.errors=[{instancePath:a+"/advisories",keyword:"type",params:{type:"array"}}],!1;var i=Me===e}else var i=!0;if(i){if(t.created!==void 0){
let Me=t.created,ke=e;if(e===ke&&e===ke)if(typeof Me=="string"){if(!Je.validate(Me))return ve.errors=[{instancePath:a+"/created",keyword:"format",params:{format:"\
date-time"}}],!1}else return ve.errors=[{instancePath:a+"/created",keyword:"type",params:{type:"string"}}],!1;var i=ke===e}else var i=!0;if(i){if(t.published!==
void 0){let ke=t.published,U=e;if(e===U&&e===U)if(typeof ke=="string"){if(!Je.validate(ke))return ve.errors=[{instancePath:a+"/published",keyword:"format",params:{
format:"date-time"}}],!1}else return ve.errors=[{instancePath:a+"/published",keyword:"type",params:{type:"string"}}],!1;var i=U===e}else var i=!0;if(i){if(t.updated!==
void 0){let U=t.updated,Ae=e;if(e===Ae&&e===Ae)if(typeof U=="string"){if(!Je.validate(U))return ve.errors=[{instancePath:a+"/updated",keyword:"format",params:{format:"\
date-time"}}],!1}else return ve.errors=[{instancePath:a+"/updated",keyword:"type",params:{type:"string"}}],!1;var i=Ae===e}else var i=!0;if(i){if(t.rejected!==void 0){
let Ae=t.rejected,ge=e;if(e===ge&&e===ge)if(typeof Ae=="string"){if(!Je.validate(Ae))return ve.errors=[{instancePath:a+"/rejected",keyword:"format",params:{format:"\
date-time"}}],!1}else return ve.errors=[{instancePath:a+"/rejected",keyword:"type",params:{type:"string"}}],!1;var i=ge===e}else var i=!0;if(i){if(t.credits!==void 0){
let ge=t.credits,le=e;if(e===le)if(ge&&typeof ge=="object"&&!Array.isArray(ge)){let J=e;for(let K in ge)if(!(K==="organizations"||K==="individuals"))return ve.errors=
[{instancePath:a+"/credits",keyword:"additionalProperties",params:{additionalProperty:K}}],!1;if(J===e){if(ge.organizations!==void 0){let K=ge.organizations,Pe=e;
if(e===Pe)if(Array.isArray(K)){var l=!0;let F=K.length;for(let V=0;V<F;V++){let H=e;ce(K[V],{instancePath:a+"/credits/organizations/"+V,parentData:K,parentDataProperty:V,
rootData:n})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var l=H===e;if(!l)break}}else return ve.errors=[{instancePath:a+"/credits/organizations",keyword:"\
type",params:{type:"array"}}],!1;var m=Pe===e}else var m=!0;if(m)if(ge.individuals!==void 0){let K=ge.individuals,Pe=e;if(e===Pe)if(Array.isArray(K)){var u=!0;let F=K.
length;for(let V=0;V<F;V++){let H=e;qe(K[V],{instancePath:a+"/credits/individuals/"+V,parentData:K,parentDataProperty:V,rootData:n})||(r=r===null?qe.errors:r.concat(
qe.errors),e=r.length);var u=H===e;if(!u)break}}else return ve.errors=[{instancePath:a+"/credits/individuals",keyword:"type",params:{type:"array"}}],!1;var m=Pe===
e}else var m=!0}}else return ve.errors=[{instancePath:a+"/credits",keyword:"type",params:{type:"object"}}],!1;var i=le===e}else var i=!0;if(i){if(t.tools!==void 0){
let le=t.tools,ne=e,J=e,K=!1,Pe=null,pe=e;if(e===pe)if(le&&typeof le=="object"&&!Array.isArray(le)){let H=e;for(let te in le)if(!(te==="components"||te==="servi\
ces")){let Q={instancePath:a+"/tools",keyword:"additionalProperties",params:{additionalProperty:te}};r===null?r=[Q]:r.push(Q),e++;break}if(H===e){if(le.components!==
void 0){let te=le.components,Q=e;if(e===Q)if(Array.isArray(te)){var g=!0;let ae=te.length;for(let se=0;se<ae;se++){let fe=e;ye(te[se],{instancePath:a+"/tools/co\
mponents/"+se,parentData:te,parentDataProperty:se,rootData:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var g=fe===e;if(!g)break}if(g&&!(we(),be(De)).
unique(te)){let se={instancePath:a+"/tools/components",keyword:"uniqueItems",params:{}};r===null?r=[se]:r.push(se),e++}}else{let ae={instancePath:a+"/tools/comp\
onents",keyword:"type",params:{type:"array"}};r===null?r=[ae]:r.push(ae),e++}var y=Q===e}else var y=!0;if(y)if(le.services!==void 0){let te=le.services,Q=e;if(e===
Q)if(Array.isArray(te)){var h=!0;let ae=te.length;for(let se=0;se<ae;se++){let fe=e;Ue(te[se],{instancePath:a+"/tools/services/"+se,parentData:te,parentDataProperty:se,
rootData:n})||(r=r===null?Ue.errors:r.concat(Ue.errors),e=r.length);var h=fe===e;if(!h)break}if(h&&!(we(),be(De)).unique(te)){let se={instancePath:a+"/tools/ser\
vices",keyword:"uniqueItems",params:{}};r===null?r=[se]:r.push(se),e++}}else{let ae={instancePath:a+"/tools/services",keyword:"type",params:{type:"array"}};r===
null?r=[ae]:r.push(ae),e++}var y=Q===e}else var y=!0}}else{let H={instancePath:a+"/tools",keyword:"type",params:{type:"object"}};r===null?r=[H]:r.push(H),e++}var $=pe===
e;$&&(K=!0,Pe=0);let F=e;if(e===F)if(Array.isArray(le)){var A=!0;let H=le.length;for(let te=0;te<H;te++){let Q=e;tt(le[te],{instancePath:a+"/tools/"+te,parentData:le,
parentDataProperty:te,rootData:n})||(r=r===null?tt.errors:r.concat(tt.errors),e=r.length);var A=Q===e;if(!A)break}}else{let H={instancePath:a+"/tools",keyword:"\
type",params:{type:"array"}};r===null?r=[H]:r.push(H),e++}var $=F===e;if($&&K?(K=!1,Pe=[Pe,1]):$&&(K=!0,Pe=1),K)e=J,r!==null&&(J?r.length=J:r=null);else{let H={
instancePath:a+"/tools",keyword:"oneOf",params:{passingSchemas:Pe}};return r===null?r=[H]:r.push(H),e++,ve.errors=r,!1}var i=ne===e}else var i=!0;if(i){if(t.analysis!==
void 0){let ne=t.analysis,J=e;if(e===J)if(ne&&typeof ne=="object"&&!Array.isArray(ne)){let Pe=e;for(let pe in ne)if(!(pe==="state"||pe==="justification"||pe==="\
response"||pe==="detail"||pe==="firstIssued"||pe==="lastUpdated"))return ve.errors=[{instancePath:a+"/analysis",keyword:"additionalProperties",params:{additionalProperty:pe}}],
!1;if(Pe===e){if(ne.state!==void 0){let pe=e;ia(ne.state,{instancePath:a+"/analysis/state",parentData:ne,parentDataProperty:"state",rootData:n})||(r=r===null?ia.
errors:r.concat(ia.errors),e=r.length);var D=pe===e}else var D=!0;if(D){if(ne.justification!==void 0){let F=e;na(ne.justification,{instancePath:a+"/analysis/jus\
tification",parentData:ne,parentDataProperty:"justification",rootData:n})||(r=r===null?na.errors:r.concat(na.errors),e=r.length);var D=F===e}else var D=!0;if(D){
if(ne.response!==void 0){let V=ne.response,H=e;if(e===H)if(Array.isArray(V)){var x=!0;let Q=V.length;for(let he=0;he<Q;he++){let ae=V[he],se=e;if(typeof ae!="st\
ring")return ve.errors=[{instancePath:a+"/analysis/response/"+he,keyword:"type",params:{type:"string"}}],!1;if(!(ae==="can_not_fix"||ae==="will_not_fix"||ae==="\
update"||ae==="rollback"||ae==="workaround_available"))return ve.errors=[{instancePath:a+"/analysis/response/"+he,keyword:"enum",params:{allowedValues:La.properties.
analysis.properties.response.items.enum}}],!1;var x=se===e;if(!x)break}}else return ve.errors=[{instancePath:a+"/analysis/response",keyword:"type",params:{type:"\
array"}}],!1;var D=H===e}else var D=!0;if(D){if(ne.detail!==void 0){let H=e;if(typeof ne.detail!="string")return ve.errors=[{instancePath:a+"/analysis/detail",keyword:"\
type",params:{type:"string"}}],!1;var D=H===e}else var D=!0;if(D){if(ne.firstIssued!==void 0){let te=ne.firstIssued,Q=e;if(e===Q&&e===Q)if(typeof te=="string"){
if(!Je.validate(te))return ve.errors=[{instancePath:a+"/analysis/firstIssued",keyword:"format",params:{format:"date-time"}}],!1}else return ve.errors=[{instancePath:a+
"/analysis/firstIssued",keyword:"type",params:{type:"string"}}],!1;var D=Q===e}else var D=!0;if(D)if(ne.lastUpdated!==void 0){let te=ne.lastUpdated,Q=e;if(e===Q&&
e===Q)if(typeof te=="string"){if(!Je.validate(te))return ve.errors=[{instancePath:a+"/analysis/lastUpdated",keyword:"format",params:{format:"date-time"}}],!1}else
return ve.errors=[{instancePath:a+"/analysis/lastUpdated",keyword:"type",params:{type:"string"}}],!1;var D=Q===e}else var D=!0}}}}}}else return ve.errors=[{instancePath:a+
"/analysis",keyword:"type",params:{type:"object"}}],!1;var i=J===e}else var i=!0;if(i){if(t.affects!==void 0){let J=t.affects,K=e;if(e===K)if(Array.isArray(J)){
var w=!0;let pe=J.length;for(let F=0;F<pe;F++){let V=J[F],H=e;if(e===H)if(V&&typeof V=="object"&&!Array.isArray(V)){let Q;if(V.ref===void 0&&(Q="ref"))return ve.
errors=[{instancePath:a+"/affects/"+F,keyword:"required",params:{missingProperty:Q}}],!1;{let he=e;for(let ae in V)if(!(ae==="ref"||ae==="versions"))return ve.errors=
[{instancePath:a+"/affects/"+F,keyword:"additionalProperties",params:{additionalProperty:ae}}],!1;if(he===e){if(V.ref!==void 0){let ae=V.ref,se=e,fe=e,Ee=!1,me=e;
ee(ae,{instancePath:a+"/affects/"+F+"/ref",parentData:V,parentDataProperty:"ref",rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var j=me===
e;if(Ee=Ee||j,!Ee){let oe=e;ar(ae,{instancePath:a+"/affects/"+F+"/ref",parentData:V,parentDataProperty:"ref",rootData:n})||(r=r===null?ar.errors:r.concat(ar.errors),
e=r.length);var j=oe===e;Ee=Ee||j}if(Ee)e=fe,r!==null&&(fe?r.length=fe:r=null);else{let oe={instancePath:a+"/affects/"+F+"/ref",keyword:"anyOf",params:{}};return r===
null?r=[oe]:r.push(oe),e++,ve.errors=r,!1}var C=se===e}else var C=!0;if(C)if(V.versions!==void 0){let ae=V.versions,se=e;if(e===se)if(Array.isArray(ae)){var P=!0;
let Ee=ae.length;for(let me=0;me<Ee;me++){let ie=ae[me],oe=e,Be=e,Ce=!1,_e=null,rr=e;if(ie&&typeof ie=="object"&&!Array.isArray(ie)){let Ne;if(ie.version===void 0&&
(Ne="version")){let Oe={instancePath:a+"/affects/"+F+"/versions/"+me,keyword:"required",params:{missingProperty:Ne}};r===null?r=[Oe]:r.push(Oe),e++}}var b=rr===
e;b&&(Ce=!0,_e=0);let Xe=e;if(ie&&typeof ie=="object"&&!Array.isArray(ie)){let Ne;if(ie.range===void 0&&(Ne="range")){let Oe={instancePath:a+"/affects/"+F+"/ver\
sions/"+me,keyword:"required",params:{missingProperty:Ne}};r===null?r=[Oe]:r.push(Oe),e++}}var b=Xe===e;if(b&&Ce?(Ce=!1,_e=[_e,1]):b&&(Ce=!0,_e=1),Ce)e=Be,r!==null&&
(Be?r.length=Be:r=null);else{let Ne={instancePath:a+"/affects/"+F+"/versions/"+me,keyword:"oneOf",params:{passingSchemas:_e}};return r===null?r=[Ne]:r.push(Ne),
e++,ve.errors=r,!1}if(e===oe)if(ie&&typeof ie=="object"&&!Array.isArray(ie)){let Ne=e;for(let Oe in ie)if(!(Oe==="version"||Oe==="range"||Oe==="status"))return ve.
errors=[{instancePath:a+"/affects/"+F+"/versions/"+me,keyword:"additionalProperties",params:{additionalProperty:Oe}}],!1;if(Ne===e){if(ie.version!==void 0){let Oe=e;
Fr(ie.version,{instancePath:a+"/affects/"+F+"/versions/"+me+"/version",parentData:ie,parentDataProperty:"version",rootData:n})||(r=r===null?Fr.errors:r.concat(Fr.
errors),e=r.length);var k=Oe===e}else var k=!0;if(k){if(ie.range!==void 0){let fr=e;Pt(ie.range,{instancePath:a+"/affects/"+F+"/versions/"+me+"/range",parentData:ie,
parentDataProperty:"range",rootData:n})||(r=r===null?Pt.errors:r.concat(Pt.errors),e=r.length);var k=fr===e}else var k=!0;if(k)if(ie.status!==void 0){let fr=e;sa(
ie.status,{instancePath:a+"/affects/"+F+"/versions/"+me+"/status",parentData:ie,parentDataProperty:"status",rootData:n})||(r=r===null?sa.errors:r.concat(sa.errors),
e=r.length);var k=fr===e}else var k=!0}}}else return ve.errors=[{instancePath:a+"/affects/"+F+"/versions/"+me,keyword:"type",params:{type:"object"}}],!1;var P=oe===
e;if(!P)break}}else return ve.errors=[{instancePath:a+"/affects/"+F+"/versions",keyword:"type",params:{type:"array"}}],!1;var C=se===e}else var C=!0}}}else return ve.
errors=[{instancePath:a+"/affects/"+F,keyword:"type",params:{type:"object"}}],!1;var w=H===e;if(!w)break}if(w&&!(we(),be(De)).unique(J))return ve.errors=[{instancePath:a+
"/affects",keyword:"uniqueItems",params:{}}],!1}else return ve.errors=[{instancePath:a+"/affects",keyword:"type",params:{type:"array"}}],!1;var i=K===e}else var i=!0;
if(i)if(t.properties!==void 0){let J=t.properties,K=e;if(e===K)if(Array.isArray(J)){var S=!0;let pe=J.length;for(let F=0;F<pe;F++){let V=e;W(J[F],{instancePath:a+
"/properties/"+F,parentData:J,parentDataProperty:F,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var S=V===e;if(!S)break}}else return ve.errors=
[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=K===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}else return ve.errors=[{instancePath:a,keyword:"\
type",params:{type:"object"}}],!1;return ve.errors=r,e===0}function Ir(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===
0)if(t&&typeof t=="object"&&!Array.isArray(t)){let v;if(t.subjects===void 0&&(v="subjects")||t.annotator===void 0&&(v="annotator")||t.timestamp===void 0&&(v="ti\
mestamp")||t.text===void 0&&(v="text"))return Ir.errors=[{instancePath:a,keyword:"required",params:{missingProperty:v}}],!1;{let c=e;for(let p in t)if(!(p==="bo\
m-ref"||p==="subjects"||p==="annotator"||p==="timestamp"||p==="text"||p==="signature"))return Ir.errors=[{instancePath:a,keyword:"additionalProperties",params:{
additionalProperty:p}}],!1;if(c===e){if(t["bom-ref"]!==void 0){let p=e;N(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||
(r=r===null?N.errors:r.concat(N.errors),e=r.length);var i=p===e}else var i=!0;if(i){if(t.subjects!==void 0){let l=t.subjects,u=e;if(e===u)if(Array.isArray(l)){var s=!0;
let g=l.length;for(let h=0;h<g;h++){let y=l[h],A=e,$=e,D=!1,x=e;ee(y,{instancePath:a+"/subjects/"+h,parentData:l,parentDataProperty:h,rootData:n})||(r=r===null?
ee.errors:r.concat(ee.errors),e=r.length);var o=x===e;if(D=D||o,!D){let j=e;ar(y,{instancePath:a+"/subjects/"+h,parentData:l,parentDataProperty:h,rootData:n})||
(r=r===null?ar.errors:r.concat(ar.errors),e=r.length);var o=j===e;D=D||o}if(D)e=$,r!==null&&($?r.length=$:r=null);else{let j={instancePath:a+"/subjects/"+h,keyword:"\
anyOf",params:{}};return r===null?r=[j]:r.push(j),e++,Ir.errors=r,!1}var s=A===e;if(!s)break}if(s&&!(we(),be(De)).unique(l))return Ir.errors=[{instancePath:a+"/\
subjects",keyword:"uniqueItems",params:{}}],!1}else return Ir.errors=[{instancePath:a+"/subjects",keyword:"type",params:{type:"array"}}],!1;var i=u===e}else var i=!0;
if(i){if(t.annotator!==void 0){let u=t.annotator,m=e,g=e,h=!1,y=null,A=e;if(u&&typeof u=="object"&&!Array.isArray(u)){let x;if(u.organization===void 0&&(x="orga\
nization")){let w={instancePath:a+"/annotator",keyword:"required",params:{missingProperty:x}};r===null?r=[w]:r.push(w),e++}}var f=A===e;f&&(h=!0,y=0);let $=e;if(u&&
typeof u=="object"&&!Array.isArray(u)){let x;if(u.individual===void 0&&(x="individual")){let w={instancePath:a+"/annotator",keyword:"required",params:{missingProperty:x}};
r===null?r=[w]:r.push(w),e++}}var f=$===e;if(f&&h)h=!1,y=[y,1];else{f&&(h=!0,y=1);let x=e;if(u&&typeof u=="object"&&!Array.isArray(u)){let j;if(u.component===void 0&&
(j="component")){let P={instancePath:a+"/annotator",keyword:"required",params:{missingProperty:j}};r===null?r=[P]:r.push(P),e++}}var f=x===e;if(f&&h)h=!1,y=[y,2];else{
f&&(h=!0,y=2);let j=e;if(u&&typeof u=="object"&&!Array.isArray(u)){let b;if(u.service===void 0&&(b="service")){let k={instancePath:a+"/annotator",keyword:"requi\
red",params:{missingProperty:b}};r===null?r=[k]:r.push(k),e++}}var f=j===e;f&&h?(h=!1,y=[y,3]):f&&(h=!0,y=3)}}if(h)e=g,r!==null&&(g?r.length=g:r=null);else{let x={
instancePath:a+"/annotator",keyword:"oneOf",params:{passingSchemas:y}};return r===null?r=[x]:r.push(x),e++,Ir.errors=r,!1}if(e===m)if(u&&typeof u=="object"&&!Array.
isArray(u)){let x=e;for(let w in u)if(!(w==="organization"||w==="individual"||w==="component"||w==="service"))return Ir.errors=[{instancePath:a+"/annotator",keyword:"\
additionalProperties",params:{additionalProperty:w}}],!1;if(x===e){if(u.organization!==void 0){let w=e;ce(u.organization,{instancePath:a+"/annotator/organizatio\
n",parentData:u,parentDataProperty:"organization",rootData:n})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var d=w===e}else var d=!0;if(d){if(u.individual!==
void 0){let j=e;qe(u.individual,{instancePath:a+"/annotator/individual",parentData:u,parentDataProperty:"individual",rootData:n})||(r=r===null?qe.errors:r.concat(
qe.errors),e=r.length);var d=j===e}else var d=!0;if(d){if(u.component!==void 0){let P=e;ye(u.component,{instancePath:a+"/annotator/component",parentData:u,parentDataProperty:"\
component",rootData:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var d=P===e}else var d=!0;if(d)if(u.service!==void 0){let P=e;Ue(u.service,{instancePath:a+
"/annotator/service",parentData:u,parentDataProperty:"service",rootData:n})||(r=r===null?Ue.errors:r.concat(Ue.errors),e=r.length);var d=P===e}else var d=!0}}}}else
return Ir.errors=[{instancePath:a+"/annotator",keyword:"type",params:{type:"object"}}],!1;var i=m===e}else var i=!0;if(i){if(t.timestamp!==void 0){let m=t.timestamp,
g=e;if(e===g&&e===g)if(typeof m=="string"){if(!Je.validate(m))return Ir.errors=[{instancePath:a+"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else
return Ir.errors=[{instancePath:a+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(t.text!==void 0){let g=e;if(typeof t.
text!="string")return Ir.errors=[{instancePath:a+"/text",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i)if(t.signature!==void 0){let g=e;
Ie(t.signature,{instancePath:a+"/signature",parentData:t,parentDataProperty:"signature",rootData:n})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var i=g===
e}else var i=!0}}}}}}}else return Ir.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Ir.errors=r,e===0}var Bi={type:"object",required:[
"bom-ref","uid","taskTypes"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},description:{
type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},tasks:{type:"array",uniqueItems:!0,items:{$ref:"\
#/definitions/task"}},taskDependencies:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/dependency"}},taskTypes:{type:"array",items:{$ref:"#/definitions/\
taskType"}},trigger:{$ref:"#/definitions/trigger"},steps:{type:"array",items:{$ref:"#/definitions/step"},uniqueItems:!0},inputs:{type:"array",items:{$ref:"#/def\
initions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},timeStart:{type:"string",format:"date-time"},
timeEnd:{type:"string",format:"date-time"},workspaces:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/workspace"}},runtimeTopology:{type:"array",uniqueItems:!0,
items:{$ref:"#/definitions/dependency"}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}};function ze(t,{instancePath:a="",parentData:L,parentDataProperty:q,
rootData:n=t}={}){let r=null,e=0,i=e,s=!1,o=null,f=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let l;if(t.ref===void 0&&(l="ref")){let u={instancePath:a,keyword:"\
required",params:{missingProperty:l}};r===null?r=[u]:r.push(u),e++}}var v=f===e;v&&(s=!0,o=0);let d=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let l;if(t.externalReference===
void 0&&(l="externalReference")){let u={instancePath:a,keyword:"required",params:{missingProperty:l}};r===null?r=[u]:r.push(u),e++}}var v=d===e;if(v&&s?(s=!1,o=
[o,1]):v&&(s=!0,o=1),s)e=i,r!==null&&(i?r.length=i:r=null);else{let l={instancePath:a,keyword:"oneOf",params:{passingSchemas:o}};return r===null?r=[l]:r.push(l),
e++,ze.errors=r,!1}if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let l=e;for(let u in t)if(!(u==="ref"||u==="externalReference"))return ze.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:u}}],!1;if(l===e){if(t.ref!==void 0){let u=t.ref,m=e,g=e,h=!1,y=e;ee(u,{instancePath:a+"/ref",parentData:t,
parentDataProperty:"ref",rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var c=y===e;if(h=h||c,!h){let $=e;ar(u,{instancePath:a+"/ref",parentData:t,
parentDataProperty:"ref",rootData:n})||(r=r===null?ar.errors:r.concat(ar.errors),e=r.length);var c=$===e;h=h||c}if(h)e=g,r!==null&&(g?r.length=g:r=null);else{let $={
instancePath:a+"/ref",keyword:"anyOf",params:{}};return r===null?r=[$]:r.push($),e++,ze.errors=r,!1}var p=m===e}else var p=!0;if(p)if(t.externalReference!==void 0){
let u=e;Le(t.externalReference,{instancePath:a+"/externalReference",parentData:t,parentDataProperty:"externalReference",rootData:n})||(r=r===null?Le.errors:r.concat(
Le.errors),e=r.length);var p=u===e}else var p=!0}}else return ze.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ze.errors=r,e===0}var Mi={
type:"object",required:["bom-ref","uid","taskTypes"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"\
string"},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},taskTypes:{type:"arra\
y",items:{$ref:"#/definitions/taskType"}},trigger:{$ref:"#/definitions/trigger"},steps:{type:"array",items:{$ref:"#/definitions/step"},uniqueItems:!0},inputs:{type:"\
array",items:{$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},timeStart:{type:"str\
ing",format:"date-time"},timeEnd:{type:"string",format:"date-time"},workspaces:{type:"array",items:{$ref:"#/definitions/workspace"},uniqueItems:!0},runtimeTopology:{
type:"array",items:{$ref:"#/definitions/dependency"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},_i={type:"string",enum:["\
copy","clone","lint","scan","merge","build","test","deliver","deploy","release","clean","other"]};function Ct(t,{instancePath:a="",parentData:L,parentDataProperty:q,
rootData:n=t}={}){let r=null,e=0;return typeof t!="string"?(Ct.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="copy"||t==="clone"||t===
"lint"||t==="scan"||t==="merge"||t==="build"||t==="test"||t==="deliver"||t==="deploy"||t==="release"||t==="clean"||t==="other"?(Ct.errors=r,e===0):(Ct.errors=[{
instancePath:a,keyword:"enum",params:{allowedValues:_i.enum}}],!1)}var qa={type:"object",additionalProperties:!1,required:["type","bom-ref","uid"],properties:{"\
bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{
$ref:"#/definitions/resourceReferenceChoice"}},type:{type:"string",enum:["manual","api","webhook","scheduled"]},event:{$ref:"#/definitions/event"},conditions:{type:"\
array",uniqueItems:!0,items:{$ref:"#/definitions/condition"}},timeActivated:{type:"string",format:"date-time"},inputs:{type:"array",items:{$ref:"#/definitions/i\
nputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/pro\
perty"}}}};function ft(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let o=e;for(let f in t)if(!(f==="uid"||f==="description"||f==="timeReceived"||f==="data"||f==="source"||f==="target"||f==="properties"))return ft.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(o===e){if(t.uid!==void 0){let f=e;if(typeof t.uid!="string")return ft.errors=[{instancePath:a+
"/uid",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i){if(t.description!==void 0){let d=e;if(typeof t.description!="string")return ft.
errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(t.timeReceived!==void 0){let v=t.timeReceived,
c=e;if(e===c&&e===c)if(typeof v=="string"){if(!Je.validate(v))return ft.errors=[{instancePath:a+"/timeReceived",keyword:"format",params:{format:"date-time"}}],!1}else
return ft.errors=[{instancePath:a+"/timeReceived",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(t.data!==void 0){let c=e;Re(t.data,
{instancePath:a+"/data",parentData:t,parentDataProperty:"data",rootData:n})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var i=c===e}else var i=!0;if(i){
if(t.source!==void 0){let p=e;ze(t.source,{instancePath:a+"/source",parentData:t,parentDataProperty:"source",rootData:n})||(r=r===null?ze.errors:r.concat(ze.errors),
e=r.length);var i=p===e}else var i=!0;if(i){if(t.target!==void 0){let l=e;ze(t.target,{instancePath:a+"/target",parentData:t,parentDataProperty:"target",rootData:n})||
(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);var i=l===e}else var i=!0;if(i)if(t.properties!==void 0){let l=t.properties,u=e;if(e===u)if(Array.isArray(
l)){var s=!0;let g=l.length;for(let h=0;h<g;h++){let y=e;W(l[h],{instancePath:a+"/properties/"+h,parentData:l,parentDataProperty:h,rootData:n})||(r=r===null?W.errors:
r.concat(W.errors),e=r.length);var s=y===e;if(!s)break}}else return ft.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=u===
e}else var i=!0}}}}}}}else return ft.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ft.errors=r,e===0}function At(t,{instancePath:a="",
parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;for(let f in t)if(!(f==="descri\
ption"||f==="expression"||f==="properties"))return At.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(o===e){if(t.description!==
void 0){let f=e;if(typeof t.description!="string")return At.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;
if(i){if(t.expression!==void 0){let d=e;if(typeof t.expression!="string")return At.errors=[{instancePath:a+"/expression",keyword:"type",params:{type:"string"}}],
!1;var i=d===e}else var i=!0;if(i)if(t.properties!==void 0){let d=t.properties,v=e;if(e===v)if(Array.isArray(d)){var s=!0;let p=d.length;for(let l=0;l<p;l++){let u=e;
W(d[l],{instancePath:a+"/properties/"+l,parentData:d,parentDataProperty:l,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var s=u===e;if(!s)break}}else
return At.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=v===e}else var i=!0}}}else return At.errors=[{instancePath:a,keyword:"\
type",params:{type:"object"}}],!1;return At.errors=r,e===0}function jt(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===
0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let o in t)if(!(o==="name"||o==="value"||o==="dataType"))return jt.errors=[{instancePath:a,keyword:"a\
dditionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t.name!==void 0){let o=e;if(typeof t.name!="string")return jt.errors=[{instancePath:a+"/nam\
e",keyword:"type",params:{type:"string"}}],!1;var i=o===e}else var i=!0;if(i){if(t.value!==void 0){let f=e;if(typeof t.value!="string")return jt.errors=[{instancePath:a+
"/value",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0;if(i)if(t.dataType!==void 0){let f=e;if(typeof t.dataType!="string")return jt.errors=
[{instancePath:a+"/dataType",keyword:"type",params:{type:"string"}}],!1;var i=f===e}else var i=!0}}}else return jt.errors=[{instancePath:a,keyword:"type",params:{
type:"object"}}],!1;return jt.errors=r,e===0}function Sr(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0,i=e,s=!1,o=null,
f=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let g;if(t.resource===void 0&&(g="resource")){let h={instancePath:a,keyword:"required",params:{missingProperty:g}};
r===null?r=[h]:r.push(h),e++}}var v=f===e;v&&(s=!0,o=0);let d=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let g;if(t.parameters===void 0&&(g="parameters")){let h={
instancePath:a,keyword:"required",params:{missingProperty:g}};r===null?r=[h]:r.push(h),e++}}var v=d===e;if(v&&s)s=!1,o=[o,1];else{v&&(s=!0,o=1);let g=e;if(t&&typeof t==
"object"&&!Array.isArray(t)){let y;if(t.environmentVars===void 0&&(y="environmentVars")){let A={instancePath:a,keyword:"required",params:{missingProperty:y}};r===
null?r=[A]:r.push(A),e++}}var v=g===e;if(v&&s)s=!1,o=[o,2];else{v&&(s=!0,o=2);let y=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let $;if(t.data===void 0&&($=
"data")){let D={instancePath:a,keyword:"required",params:{missingProperty:$}};r===null?r=[D]:r.push(D),e++}}var v=y===e;v&&s?(s=!1,o=[o,3]):v&&(s=!0,o=3)}}if(s)
e=i,r!==null&&(i?r.length=i:r=null);else{let g={instancePath:a,keyword:"oneOf",params:{passingSchemas:o}};return r===null?r=[g]:r.push(g),e++,Sr.errors=r,!1}if(e===
0)if(t&&typeof t=="object"&&!Array.isArray(t)){let g=e;for(let h in t)if(!(h==="source"||h==="target"||h==="resource"||h==="parameters"||h==="environmentVars"||
h==="data"||h==="properties"))return Sr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:h}}],!1;if(g===e){if(t.source!==void 0){
let h=e;ze(t.source,{instancePath:a+"/source",parentData:t,parentDataProperty:"source",rootData:n})||(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);var c=h===
e}else var c=!0;if(c){if(t.target!==void 0){let y=e;ze(t.target,{instancePath:a+"/target",parentData:t,parentDataProperty:"target",rootData:n})||(r=r===null?ze.
errors:r.concat(ze.errors),e=r.length);var c=y===e}else var c=!0;if(c){if(t.resource!==void 0){let A=e;ze(t.resource,{instancePath:a+"/resource",parentData:t,parentDataProperty:"\
resource",rootData:n})||(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);var c=A===e}else var c=!0;if(c){if(t.parameters!==void 0){let $=t.parameters,D=e;if(e===
D)if(Array.isArray($)){var p=!0;let w=$.length;for(let j=0;j<w;j++){let P=e;jt($[j],{instancePath:a+"/parameters/"+j,parentData:$,parentDataProperty:j,rootData:n})||
(r=r===null?jt.errors:r.concat(jt.errors),e=r.length);var p=P===e;if(!p)break}if(p&&!(we(),be(De)).unique($))return Sr.errors=[{instancePath:a+"/parameters",keyword:"\
uniqueItems",params:{}}],!1}else return Sr.errors=[{instancePath:a+"/parameters",keyword:"type",params:{type:"array"}}],!1;var c=D===e}else var c=!0;if(c){if(t.
environmentVars!==void 0){let D=t.environmentVars,x=e;if(e===x)if(Array.isArray(D)){var l=!0;let j=D.length;for(let P=0;P<j;P++){let b=D[P],k=e,C=e,S=!1,O=null,
B=e;W(b,{instancePath:a+"/environmentVars/"+P,parentData:D,parentDataProperty:P,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var u=B===e;u&&
(S=!0,O=0);let R=e;if(typeof b!="string"){let z={instancePath:a+"/environmentVars/"+P,keyword:"type",params:{type:"string"}};r===null?r=[z]:r.push(z),e++}var u=R===
e;if(u&&S?(S=!1,O=[O,1]):u&&(S=!0,O=1),S)e=C,r!==null&&(C?r.length=C:r=null);else{let z={instancePath:a+"/environmentVars/"+P,keyword:"oneOf",params:{passingSchemas:O}};
return r===null?r=[z]:r.push(z),e++,Sr.errors=r,!1}var l=k===e;if(!l)break}if(l&&!(we(),be(De)).unique(D))return Sr.errors=[{instancePath:a+"/environmentVars",keyword:"\
uniqueItems",params:{}}],!1}else return Sr.errors=[{instancePath:a+"/environmentVars",keyword:"type",params:{type:"array"}}],!1;var c=x===e}else var c=!0;if(c){
if(t.data!==void 0){let x=e;Re(t.data,{instancePath:a+"/data",parentData:t,parentDataProperty:"data",rootData:n})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.
length);var c=x===e}else var c=!0;if(c)if(t.properties!==void 0){let x=t.properties,w=e;if(e===w)if(Array.isArray(x)){var m=!0;let P=x.length;for(let b=0;b<P;b++){
let k=e;W(x[b],{instancePath:a+"/properties/"+b,parentData:x,parentDataProperty:b,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var m=k===e;
if(!m)break}}else return Sr.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var c=w===e}else var c=!0}}}}}}}else return Sr.errors=
[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Sr.errors=r,e===0}var Fi={type:"object",oneOf:[{required:["resource"]},{required:["environmen\
tVars"]},{required:["data"]}],additionalProperties:!1,properties:{type:{type:"string",enum:["artifact","attestation","log","evidence","metrics","other"]},source:{
$ref:"#/definitions/resourceReferenceChoice"},target:{$ref:"#/definitions/resourceReferenceChoice"},resource:{$ref:"#/definitions/resourceReferenceChoice"},data:{
$ref:"#/definitions/attachment"},environmentVars:{type:"array",items:{oneOf:[{$ref:"#/definitions/property"},{type:"string"}]},uniqueItems:!0},properties:{type:"\
array",items:{$ref:"#/definitions/property"}}}};function Lr(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0,i=e,s=!1,o=null,
f=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.resource===void 0&&(m="resource")){let g={instancePath:a,keyword:"required",params:{missingProperty:m}};
r===null?r=[g]:r.push(g),e++}}var v=f===e;v&&(s=!0,o=0);let d=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.environmentVars===void 0&&(m="environmen\
tVars")){let g={instancePath:a,keyword:"required",params:{missingProperty:m}};r===null?r=[g]:r.push(g),e++}}var v=d===e;if(v&&s)s=!1,o=[o,1];else{v&&(s=!0,o=1);
let m=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.data===void 0&&(h="data")){let y={instancePath:a,keyword:"required",params:{missingProperty:h}};
r===null?r=[y]:r.push(y),e++}}var v=m===e;v&&s?(s=!1,o=[o,2]):v&&(s=!0,o=2)}if(s)e=i,r!==null&&(i?r.length=i:r=null);else{let m={instancePath:a,keyword:"oneOf",
params:{passingSchemas:o}};return r===null?r=[m]:r.push(m),e++,Lr.errors=r,!1}if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let m=e;for(let g in t)if(!(g===
"type"||g==="source"||g==="target"||g==="resource"||g==="data"||g==="environmentVars"||g==="properties"))return Lr.errors=[{instancePath:a,keyword:"additionalPr\
operties",params:{additionalProperty:g}}],!1;if(m===e){if(t.type!==void 0){let g=t.type,h=e;if(typeof g!="string")return Lr.errors=[{instancePath:a+"/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(g==="artifact"||g==="attestation"||g==="log"||g==="evidence"||g==="metrics"||g==="other"))return Lr.errors=[{instancePath:a+
"/type",keyword:"enum",params:{allowedValues:Fi.properties.type.enum}}],!1;var c=h===e}else var c=!0;if(c){if(t.source!==void 0){let h=e;ze(t.source,{instancePath:a+
"/source",parentData:t,parentDataProperty:"source",rootData:n})||(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);var c=h===e}else var c=!0;if(c){if(t.target!==
void 0){let y=e;ze(t.target,{instancePath:a+"/target",parentData:t,parentDataProperty:"target",rootData:n})||(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);
var c=y===e}else var c=!0;if(c){if(t.resource!==void 0){let A=e;ze(t.resource,{instancePath:a+"/resource",parentData:t,parentDataProperty:"resource",rootData:n})||
(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);var c=A===e}else var c=!0;if(c){if(t.data!==void 0){let $=e;Re(t.data,{instancePath:a+"/data",parentData:t,
parentDataProperty:"data",rootData:n})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var c=$===e}else var c=!0;if(c){if(t.environmentVars!==void 0){let D=t.
environmentVars,x=e;if(e===x)if(Array.isArray(D)){var p=!0;let j=D.length;for(let P=0;P<j;P++){let b=D[P],k=e,C=e,S=!1,O=null,B=e;W(b,{instancePath:a+"/environm\
entVars/"+P,parentData:D,parentDataProperty:P,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var l=B===e;l&&(S=!0,O=0);let R=e;if(typeof b!="\
string"){let z={instancePath:a+"/environmentVars/"+P,keyword:"type",params:{type:"string"}};r===null?r=[z]:r.push(z),e++}var l=R===e;if(l&&S?(S=!1,O=[O,1]):l&&(S=
!0,O=1),S)e=C,r!==null&&(C?r.length=C:r=null);else{let z={instancePath:a+"/environmentVars/"+P,keyword:"oneOf",params:{passingSchemas:O}};return r===null?r=[z]:
r.push(z),e++,Lr.errors=r,!1}var p=k===e;if(!p)break}if(p&&!(we(),be(De)).unique(D))return Lr.errors=[{instancePath:a+"/environmentVars",keyword:"uniqueItems",params:{}}],
!1}else return Lr.errors=[{instancePath:a+"/environmentVars",keyword:"type",params:{type:"array"}}],!1;var c=x===e}else var c=!0;if(c)if(t.properties!==void 0){
let D=t.properties,x=e;if(e===x)if(Array.isArray(D)){var u=!0;let j=D.length;for(let P=0;P<j;P++){let b=e;W(D[P],{instancePath:a+"/properties/"+P,parentData:D,parentDataProperty:P,
rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var u=b===e;if(!u)break}}else return Lr.errors=[{instancePath:a+"/properties",keyword:"type",params:{
type:"array"}}],!1;var c=x===e}else var c=!0}}}}}}}else return Lr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Lr.errors=r,e===0}function cr(t,{
instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.type===void 0&&
(c="type")||t["bom-ref"]===void 0&&(c="bom-ref")||t.uid===void 0&&(c="uid"))return cr.errors=[{instancePath:a,keyword:"required",params:{missingProperty:c}}],!1;
{let p=e;for(let l in t)if(!Tr.call(qa.properties,l))return cr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(p===
e){if(t["bom-ref"]!==void 0){let l=e;N(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?N.errors:r.concat(
N.errors),e=r.length);var i=l===e}else var i=!0;if(i){if(t.uid!==void 0){let u=e;if(typeof t.uid!="string")return cr.errors=[{instancePath:a+"/uid",keyword:"typ\
e",params:{type:"string"}}],!1;var i=u===e}else var i=!0;if(i){if(t.name!==void 0){let m=e;if(typeof t.name!="string")return cr.errors=[{instancePath:a+"/name",
keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(t.description!==void 0){let g=e;if(typeof t.description!="string")return cr.errors=
[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var i=g===e}else var i=!0;if(i){if(t.resourceReferences!==void 0){let h=t.resourceReferences,
y=e;if(e===y)if(Array.isArray(h)){var s=!0;let $=h.length;for(let D=0;D<$;D++){let x=e;ze(h[D],{instancePath:a+"/resourceReferences/"+D,parentData:h,parentDataProperty:D,
rootData:n})||(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);var s=x===e;if(!s)break}if(s&&!(we(),be(De)).unique(h))return cr.errors=[{instancePath:a+"/r\
esourceReferences",keyword:"uniqueItems",params:{}}],!1}else return cr.errors=[{instancePath:a+"/resourceReferences",keyword:"type",params:{type:"array"}}],!1;var i=y===
e}else var i=!0;if(i){if(t.type!==void 0){let y=t.type,A=e;if(typeof y!="string")return cr.errors=[{instancePath:a+"/type",keyword:"type",params:{type:"string"}}],
!1;if(!(y==="manual"||y==="api"||y==="webhook"||y==="scheduled"))return cr.errors=[{instancePath:a+"/type",keyword:"enum",params:{allowedValues:qa.properties.type.
enum}}],!1;var i=A===e}else var i=!0;if(i){if(t.event!==void 0){let A=e;ft(t.event,{instancePath:a+"/event",parentData:t,parentDataProperty:"event",rootData:n})||
(r=r===null?ft.errors:r.concat(ft.errors),e=r.length);var i=A===e}else var i=!0;if(i){if(t.conditions!==void 0){let $=t.conditions,D=e;if(e===D)if(Array.isArray(
$)){var o=!0;let w=$.length;for(let j=0;j<w;j++){let P=e;At($[j],{instancePath:a+"/conditions/"+j,parentData:$,parentDataProperty:j,rootData:n})||(r=r===null?At.
errors:r.concat(At.errors),e=r.length);var o=P===e;if(!o)break}if(o&&!(we(),be(De)).unique($))return cr.errors=[{instancePath:a+"/conditions",keyword:"uniqueIte\
ms",params:{}}],!1}else return cr.errors=[{instancePath:a+"/conditions",keyword:"type",params:{type:"array"}}],!1;var i=D===e}else var i=!0;if(i){if(t.timeActivated!==
void 0){let D=t.timeActivated,x=e;if(e===x&&e===x)if(typeof D=="string"){if(!Je.validate(D))return cr.errors=[{instancePath:a+"/timeActivated",keyword:"format",
params:{format:"date-time"}}],!1}else return cr.errors=[{instancePath:a+"/timeActivated",keyword:"type",params:{type:"string"}}],!1;var i=x===e}else var i=!0;if(i){
if(t.inputs!==void 0){let x=t.inputs,w=e;if(e===w)if(Array.isArray(x)){var f=!0;let P=x.length;for(let b=0;b<P;b++){let k=e;Sr(x[b],{instancePath:a+"/inputs/"+b,
parentData:x,parentDataProperty:b,rootData:n})||(r=r===null?Sr.errors:r.concat(Sr.errors),e=r.length);var f=k===e;if(!f)break}if(f&&!(we(),be(De)).unique(x))return cr.
errors=[{instancePath:a+"/inputs",keyword:"uniqueItems",params:{}}],!1}else return cr.errors=[{instancePath:a+"/inputs",keyword:"type",params:{type:"array"}}],!1;
var i=w===e}else var i=!0;if(i){if(t.outputs!==void 0){let w=t.outputs,j=e;if(e===j)if(Array.isArray(w)){var d=!0;let b=w.length;for(let k=0;k<b;k++){let C=e;Lr(
w[k],{instancePath:a+"/outputs/"+k,parentData:w,parentDataProperty:k,rootData:n})||(r=r===null?Lr.errors:r.concat(Lr.errors),e=r.length);var d=C===e;if(!d)break}
if(d&&!(we(),be(De)).unique(w))return cr.errors=[{instancePath:a+"/outputs",keyword:"uniqueItems",params:{}}],!1}else return cr.errors=[{instancePath:a+"/output\
s",keyword:"type",params:{type:"array"}}],!1;var i=j===e}else var i=!0;if(i)if(t.properties!==void 0){let w=t.properties,j=e;if(e===j)if(Array.isArray(w)){var v=!0;
let b=w.length;for(let k=0;k<b;k++){let C=e;W(w[k],{instancePath:a+"/properties/"+k,parentData:w,parentDataProperty:k,rootData:n})||(r=r===null?W.errors:r.concat(
W.errors),e=r.length);var v=C===e;if(!v)break}}else return cr.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=j===e}else var i=!0}}}}}}}}}}}}}else
return cr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return cr.errors=r,e===0}function Et(t,{instancePath:a="",parentData:L,parentDataProperty:q,
rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;for(let f in t)if(!(f==="executed"||f==="properties"))return Et.errors=
[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(o===e){if(t.executed!==void 0){let f=e;if(typeof t.executed!="string")return Et.
errors=[{instancePath:a+"/executed",keyword:"type",params:{type:"string"}}],!1;var s=f===e}else var s=!0;if(s)if(t.properties!==void 0){let f=t.properties,d=e;if(e===
d)if(Array.isArray(f)){var i=!0;let c=f.length;for(let p=0;p<c;p++){let l=e;W(f[p],{instancePath:a+"/properties/"+p,parentData:f,parentDataProperty:p,rootData:n})||
(r=r===null?W.errors:r.concat(W.errors),e=r.length);var i=l===e;if(!i)break}}else return Et.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"a\
rray"}}],!1;var s=d===e}else var s=!0}}else return Et.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Et.errors=r,e===0}function at(t,{
instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f=e;for(let d in t)
if(!(d==="name"||d==="description"||d==="commands"||d==="properties"))return at.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:d}}],
!1;if(f===e){if(t.name!==void 0){let d=e;if(typeof t.name!="string")return at.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=d===
e}else var i=!0;if(i){if(t.description!==void 0){let v=e;if(typeof t.description!="string")return at.errors=[{instancePath:a+"/description",keyword:"type",params:{
type:"string"}}],!1;var i=v===e}else var i=!0;if(i){if(t.commands!==void 0){let c=t.commands,p=e;if(e===p)if(Array.isArray(c)){var s=!0;let u=c.length;for(let m=0;m<
u;m++){let g=e;Et(c[m],{instancePath:a+"/commands/"+m,parentData:c,parentDataProperty:m,rootData:n})||(r=r===null?Et.errors:r.concat(Et.errors),e=r.length);var s=g===
e;if(!s)break}}else return at.errors=[{instancePath:a+"/commands",keyword:"type",params:{type:"array"}}],!1;var i=p===e}else var i=!0;if(i)if(t.properties!==void 0){
let c=t.properties,p=e;if(e===p)if(Array.isArray(c)){var o=!0;let u=c.length;for(let m=0;m<u;m++){let g=e;W(c[m],{instancePath:a+"/properties/"+m,parentData:c,parentDataProperty:m,
rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var o=g===e;if(!o)break}}else return at.errors=[{instancePath:a+"/properties",keyword:"type",params:{
type:"array"}}],!1;var i=p===e}else var i=!0}}}}else return at.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return at.errors=r,e===0}var Ta={
type:"object",required:["bom-ref","uid"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},aliases:{
type:"array",items:{type:"string"}},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoi\
ce"}},accessMode:{type:"string",enum:["read-only","read-write","read-write-once","write-once","write-only"]},mountPath:{type:"string"},managedDataType:{type:"st\
ring"},volumeRequest:{type:"string"},volume:{$ref:"#/definitions/volume"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},Gi={type:"object",additionalProperties:!1,
properties:{uid:{type:"string"},name:{type:"string"},mode:{type:"string",enum:["filesystem","block"]},path:{type:"string"},sizeAllocated:{type:"string"},persistent:{
type:"boolean"},remote:{type:"boolean"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}};function Mr(t,{instancePath:a="",parentData:L,parentDataProperty:q,
rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;for(let f in t)if(!(f==="uid"||f==="name"||f==="mode"||f==="path"||
f==="sizeAllocated"||f==="persistent"||f==="remote"||f==="properties"))return Mr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;if(o===e){if(t.uid!==void 0){let f=e;if(typeof t.uid!="string")return Mr.errors=[{instancePath:a+"/uid",keyword:"type",params:{type:"string"}}],!1;var i=f===
e}else var i=!0;if(i){if(t.name!==void 0){let d=e;if(typeof t.name!="string")return Mr.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;
var i=d===e}else var i=!0;if(i){if(t.mode!==void 0){let v=t.mode,c=e;if(typeof v!="string")return Mr.errors=[{instancePath:a+"/mode",keyword:"type",params:{type:"\
string"}}],!1;if(!(v==="filesystem"||v==="block"))return Mr.errors=[{instancePath:a+"/mode",keyword:"enum",params:{allowedValues:Gi.properties.mode.enum}}],!1;var i=c===
e}else var i=!0;if(i){if(t.path!==void 0){let c=e;if(typeof t.path!="string")return Mr.errors=[{instancePath:a+"/path",keyword:"type",params:{type:"string"}}],!1;
var i=c===e}else var i=!0;if(i){if(t.sizeAllocated!==void 0){let p=e;if(typeof t.sizeAllocated!="string")return Mr.errors=[{instancePath:a+"/sizeAllocated",keyword:"\
type",params:{type:"string"}}],!1;var i=p===e}else var i=!0;if(i){if(t.persistent!==void 0){let l=e;if(typeof t.persistent!="boolean")return Mr.errors=[{instancePath:a+
"/persistent",keyword:"type",params:{type:"boolean"}}],!1;var i=l===e}else var i=!0;if(i){if(t.remote!==void 0){let u=e;if(typeof t.remote!="boolean")return Mr.
errors=[{instancePath:a+"/remote",keyword:"type",params:{type:"boolean"}}],!1;var i=u===e}else var i=!0;if(i)if(t.properties!==void 0){let u=t.properties,m=e;if(e===
m)if(Array.isArray(u)){var s=!0;let h=u.length;for(let y=0;y<h;y++){let A=e;W(u[y],{instancePath:a+"/properties/"+y,parentData:u,parentDataProperty:y,rootData:n})||
(r=r===null?W.errors:r.concat(W.errors),e=r.length);var s=A===e;if(!s)break}}else return Mr.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"a\
rray"}}],!1;var i=m===e}else var i=!0}}}}}}}}else return Mr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Mr.errors=r,e===0}function gr(t,{
instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let d;if(t["bom-ref"]===
void 0&&(d="bom-ref")||t.uid===void 0&&(d="uid"))return gr.errors=[{instancePath:a,keyword:"required",params:{missingProperty:d}}],!1;{let v=e;for(let c in t)if(!Tr.
call(Ta.properties,c))return gr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(v===e){if(t["bom-ref"]!==void 0){let c=e;
N(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var i=c===
e}else var i=!0;if(i){if(t.uid!==void 0){let p=e;if(typeof t.uid!="string")return gr.errors=[{instancePath:a+"/uid",keyword:"type",params:{type:"string"}}],!1;var i=p===
e}else var i=!0;if(i){if(t.name!==void 0){let l=e;if(typeof t.name!="string")return gr.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;
var i=l===e}else var i=!0;if(i){if(t.aliases!==void 0){let u=t.aliases,m=e;if(e===m)if(Array.isArray(u)){var s=!0;let h=u.length;for(let y=0;y<h;y++){let A=e;if(typeof u[y]!=
"string")return gr.errors=[{instancePath:a+"/aliases/"+y,keyword:"type",params:{type:"string"}}],!1;var s=A===e;if(!s)break}}else return gr.errors=[{instancePath:a+
"/aliases",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i){if(t.description!==void 0){let m=e;if(typeof t.description!="string")return gr.
errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(t.resourceReferences!==void 0){let g=t.resourceReferences,
h=e;if(e===h)if(Array.isArray(g)){var o=!0;let A=g.length;for(let $=0;$<A;$++){let D=e;ze(g[$],{instancePath:a+"/resourceReferences/"+$,parentData:g,parentDataProperty:$,
rootData:n})||(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);var o=D===e;if(!o)break}if(o&&!(we(),be(De)).unique(g))return gr.errors=[{instancePath:a+"/r\
esourceReferences",keyword:"uniqueItems",params:{}}],!1}else return gr.errors=[{instancePath:a+"/resourceReferences",keyword:"type",params:{type:"array"}}],!1;var i=h===
e}else var i=!0;if(i){if(t.accessMode!==void 0){let h=t.accessMode,y=e;if(typeof h!="string")return gr.errors=[{instancePath:a+"/accessMode",keyword:"type",params:{
type:"string"}}],!1;if(!(h==="read-only"||h==="read-write"||h==="read-write-once"||h==="write-once"||h==="write-only"))return gr.errors=[{instancePath:a+"/acces\
sMode",keyword:"enum",params:{allowedValues:Ta.properties.accessMode.enum}}],!1;var i=y===e}else var i=!0;if(i){if(t.mountPath!==void 0){let y=e;if(typeof t.mountPath!=
"string")return gr.errors=[{instancePath:a+"/mountPath",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(t.managedDataType!==void 0){
let A=e;if(typeof t.managedDataType!="string")return gr.errors=[{instancePath:a+"/managedDataType",keyword:"type",params:{type:"string"}}],!1;var i=A===e}else var i=!0;
if(i){if(t.volumeRequest!==void 0){let $=e;if(typeof t.volumeRequest!="string")return gr.errors=[{instancePath:a+"/volumeRequest",keyword:"type",params:{type:"s\
tring"}}],!1;var i=$===e}else var i=!0;if(i){if(t.volume!==void 0){let D=e;Mr(t.volume,{instancePath:a+"/volume",parentData:t,parentDataProperty:"volume",rootData:n})||
(r=r===null?Mr.errors:r.concat(Mr.errors),e=r.length);var i=D===e}else var i=!0;if(i)if(t.properties!==void 0){let D=t.properties,x=e;if(e===x)if(Array.isArray(
D)){var f=!0;let j=D.length;for(let P=0;P<j;P++){let b=e;W(D[P],{instancePath:a+"/properties/"+P,parentData:D,parentDataProperty:P,rootData:n})||(r=r===null?W.errors:
r.concat(W.errors),e=r.length);var f=b===e;if(!f)break}}else return gr.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=x===
e}else var i=!0}}}}}}}}}}}}}else return gr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return gr.errors=r,e===0}function or(t,{instancePath:a="",
parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t["bom-ref"]===void 0&&(u="bom\
-ref")||t.uid===void 0&&(u="uid")||t.taskTypes===void 0&&(u="taskTypes"))return or.errors=[{instancePath:a,keyword:"required",params:{missingProperty:u}}],!1;{let m=e;
for(let g in t)if(!Tr.call(Mi.properties,g))return or.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:g}}],!1;if(m===e){if(t["\
bom-ref"]!==void 0){let g=e;N(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),
e=r.length);var i=g===e}else var i=!0;if(i){if(t.uid!==void 0){let h=e;if(typeof t.uid!="string")return or.errors=[{instancePath:a+"/uid",keyword:"type",params:{
type:"string"}}],!1;var i=h===e}else var i=!0;if(i){if(t.name!==void 0){let y=e;if(typeof t.name!="string")return or.errors=[{instancePath:a+"/name",keyword:"ty\
pe",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(t.description!==void 0){let A=e;if(typeof t.description!="string")return or.errors=[{instancePath:a+
"/description",keyword:"type",params:{type:"string"}}],!1;var i=A===e}else var i=!0;if(i){if(t.resourceReferences!==void 0){let $=t.resourceReferences,D=e;if(e===
D)if(Array.isArray($)){var s=!0;let w=$.length;for(let j=0;j<w;j++){let P=e;ze($[j],{instancePath:a+"/resourceReferences/"+j,parentData:$,parentDataProperty:j,rootData:n})||
(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);var s=P===e;if(!s)break}if(s&&!(we(),be(De)).unique($))return or.errors=[{instancePath:a+"/resourceReferen\
ces",keyword:"uniqueItems",params:{}}],!1}else return or.errors=[{instancePath:a+"/resourceReferences",keyword:"type",params:{type:"array"}}],!1;var i=D===e}else
var i=!0;if(i){if(t.taskTypes!==void 0){let D=t.taskTypes,x=e;if(e===x)if(Array.isArray(D)){var o=!0;let j=D.length;for(let P=0;P<j;P++){let b=e;Ct(D[P],{instancePath:a+
"/taskTypes/"+P,parentData:D,parentDataProperty:P,rootData:n})||(r=r===null?Ct.errors:r.concat(Ct.errors),e=r.length);var o=b===e;if(!o)break}}else return or.errors=
[{instancePath:a+"/taskTypes",keyword:"type",params:{type:"array"}}],!1;var i=x===e}else var i=!0;if(i){if(t.trigger!==void 0){let x=e;cr(t.trigger,{instancePath:a+
"/trigger",parentData:t,parentDataProperty:"trigger",rootData:n})||(r=r===null?cr.errors:r.concat(cr.errors),e=r.length);var i=x===e}else var i=!0;if(i){if(t.steps!==
void 0){let w=t.steps,j=e;if(e===j)if(Array.isArray(w)){var f=!0;let b=w.length;for(let k=0;k<b;k++){let C=e;at(w[k],{instancePath:a+"/steps/"+k,parentData:w,parentDataProperty:k,
rootData:n})||(r=r===null?at.errors:r.concat(at.errors),e=r.length);var f=C===e;if(!f)break}if(f&&!(we(),be(De)).unique(w))return or.errors=[{instancePath:a+"/s\
teps",keyword:"uniqueItems",params:{}}],!1}else return or.errors=[{instancePath:a+"/steps",keyword:"type",params:{type:"array"}}],!1;var i=j===e}else var i=!0;if(i){
if(t.inputs!==void 0){let j=t.inputs,P=e;if(e===P)if(Array.isArray(j)){var d=!0;let k=j.length;for(let C=0;C<k;C++){let S=e;Sr(j[C],{instancePath:a+"/inputs/"+C,
parentData:j,parentDataProperty:C,rootData:n})||(r=r===null?Sr.errors:r.concat(Sr.errors),e=r.length);var d=S===e;if(!d)break}if(d&&!(we(),be(De)).unique(j))return or.
errors=[{instancePath:a+"/inputs",keyword:"uniqueItems",params:{}}],!1}else return or.errors=[{instancePath:a+"/inputs",keyword:"type",params:{type:"array"}}],!1;
var i=P===e}else var i=!0;if(i){if(t.outputs!==void 0){let P=t.outputs,b=e;if(e===b)if(Array.isArray(P)){var v=!0;let C=P.length;for(let S=0;S<C;S++){let O=e;Lr(
P[S],{instancePath:a+"/outputs/"+S,parentData:P,parentDataProperty:S,rootData:n})||(r=r===null?Lr.errors:r.concat(Lr.errors),e=r.length);var v=O===e;if(!v)break}
if(v&&!(we(),be(De)).unique(P))return or.errors=[{instancePath:a+"/outputs",keyword:"uniqueItems",params:{}}],!1}else return or.errors=[{instancePath:a+"/output\
s",keyword:"type",params:{type:"array"}}],!1;var i=b===e}else var i=!0;if(i){if(t.timeStart!==void 0){let b=t.timeStart,k=e;if(e===k&&e===k)if(typeof b=="string"){
if(!Je.validate(b))return or.errors=[{instancePath:a+"/timeStart",keyword:"format",params:{format:"date-time"}}],!1}else return or.errors=[{instancePath:a+"/tim\
eStart",keyword:"type",params:{type:"string"}}],!1;var i=k===e}else var i=!0;if(i){if(t.timeEnd!==void 0){let k=t.timeEnd,C=e;if(e===C&&e===C)if(typeof k=="stri\
ng"){if(!Je.validate(k))return or.errors=[{instancePath:a+"/timeEnd",keyword:"format",params:{format:"date-time"}}],!1}else return or.errors=[{instancePath:a+"/\
timeEnd",keyword:"type",params:{type:"string"}}],!1;var i=C===e}else var i=!0;if(i){if(t.workspaces!==void 0){let C=t.workspaces,S=e;if(e===S)if(Array.isArray(C)){
var c=!0;let B=C.length;for(let R=0;R<B;R++){let T=e;gr(C[R],{instancePath:a+"/workspaces/"+R,parentData:C,parentDataProperty:R,rootData:n})||(r=r===null?gr.errors:
r.concat(gr.errors),e=r.length);var c=T===e;if(!c)break}if(c&&!(we(),be(De)).unique(C))return or.errors=[{instancePath:a+"/workspaces",keyword:"uniqueItems",params:{}}],
!1}else return or.errors=[{instancePath:a+"/workspaces",keyword:"type",params:{type:"array"}}],!1;var i=S===e}else var i=!0;if(i){if(t.runtimeTopology!==void 0){
let S=t.runtimeTopology,O=e;if(e===O)if(Array.isArray(S)){var p=!0;let R=S.length;for(let T=0;T<R;T++){let z=e;Cr(S[T],{instancePath:a+"/runtimeTopology/"+T,parentData:S,
parentDataProperty:T,rootData:n})||(r=r===null?Cr.errors:r.concat(Cr.errors),e=r.length);var p=z===e;if(!p)break}if(p&&!(we(),be(De)).unique(S))return or.errors=
[{instancePath:a+"/runtimeTopology",keyword:"uniqueItems",params:{}}],!1}else return or.errors=[{instancePath:a+"/runtimeTopology",keyword:"type",params:{type:"\
array"}}],!1;var i=O===e}else var i=!0;if(i)if(t.properties!==void 0){let S=t.properties,O=e;if(e===O)if(Array.isArray(S)){var l=!0;let R=S.length;for(let T=0;T<
R;T++){let z=e;W(S[T],{instancePath:a+"/properties/"+T,parentData:S,parentDataProperty:T,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var l=z===
e;if(!l)break}}else return or.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=O===e}else var i=!0}}}}}}}}}}}}}}}}else return or.
errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return or.errors=r,e===0}function Ye(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let g;if(t["bom-ref"]===void 0&&(g="bom-ref")||t.uid===void 0&&(g="uid")||t.taskTypes===void 0&&
(g="taskTypes"))return Ye.errors=[{instancePath:a,keyword:"required",params:{missingProperty:g}}],!1;{let h=e;for(let y in t)if(!Tr.call(Bi.properties,y))return Ye.
errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(h===e){if(t["bom-ref"]!==void 0){let y=e;N(t["bom-ref"],{instancePath:a+
"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var i=y===e}else var i=!0;if(i){if(t.uid!==
void 0){let A=e;if(typeof t.uid!="string")return Ye.errors=[{instancePath:a+"/uid",keyword:"type",params:{type:"string"}}],!1;var i=A===e}else var i=!0;if(i){if(t.
name!==void 0){let $=e;if(typeof t.name!="string")return Ye.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=$===e}else var i=!0;
if(i){if(t.description!==void 0){let D=e;if(typeof t.description!="string")return Ye.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],
!1;var i=D===e}else var i=!0;if(i){if(t.resourceReferences!==void 0){let x=t.resourceReferences,w=e;if(e===w)if(Array.isArray(x)){var s=!0;let P=x.length;for(let b=0;b<
P;b++){let k=e;ze(x[b],{instancePath:a+"/resourceReferences/"+b,parentData:x,parentDataProperty:b,rootData:n})||(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);
var s=k===e;if(!s)break}if(s&&!(we(),be(De)).unique(x))return Ye.errors=[{instancePath:a+"/resourceReferences",keyword:"uniqueItems",params:{}}],!1}else return Ye.
errors=[{instancePath:a+"/resourceReferences",keyword:"type",params:{type:"array"}}],!1;var i=w===e}else var i=!0;if(i){if(t.tasks!==void 0){let w=t.tasks,j=e;if(e===
j)if(Array.isArray(w)){var o=!0;let b=w.length;for(let k=0;k<b;k++){let C=e;or(w[k],{instancePath:a+"/tasks/"+k,parentData:w,parentDataProperty:k,rootData:n})||
(r=r===null?or.errors:r.concat(or.errors),e=r.length);var o=C===e;if(!o)break}if(o&&!(we(),be(De)).unique(w))return Ye.errors=[{instancePath:a+"/tasks",keyword:"\
uniqueItems",params:{}}],!1}else return Ye.errors=[{instancePath:a+"/tasks",keyword:"type",params:{type:"array"}}],!1;var i=j===e}else var i=!0;if(i){if(t.taskDependencies!==
void 0){let j=t.taskDependencies,P=e;if(e===P)if(Array.isArray(j)){var f=!0;let k=j.length;for(let C=0;C<k;C++){let S=e;Cr(j[C],{instancePath:a+"/taskDependenci\
es/"+C,parentData:j,parentDataProperty:C,rootData:n})||(r=r===null?Cr.errors:r.concat(Cr.errors),e=r.length);var f=S===e;if(!f)break}if(f&&!(we(),be(De)).unique(
j))return Ye.errors=[{instancePath:a+"/taskDependencies",keyword:"uniqueItems",params:{}}],!1}else return Ye.errors=[{instancePath:a+"/taskDependencies",keyword:"\
type",params:{type:"array"}}],!1;var i=P===e}else var i=!0;if(i){if(t.taskTypes!==void 0){let P=t.taskTypes,b=e;if(e===b)if(Array.isArray(P)){var d=!0;let C=P.length;
for(let S=0;S<C;S++){let O=e;Ct(P[S],{instancePath:a+"/taskTypes/"+S,parentData:P,parentDataProperty:S,rootData:n})||(r=r===null?Ct.errors:r.concat(Ct.errors),e=
r.length);var d=O===e;if(!d)break}}else return Ye.errors=[{instancePath:a+"/taskTypes",keyword:"type",params:{type:"array"}}],!1;var i=b===e}else var i=!0;if(i){
if(t.trigger!==void 0){let b=e;cr(t.trigger,{instancePath:a+"/trigger",parentData:t,parentDataProperty:"trigger",rootData:n})||(r=r===null?cr.errors:r.concat(cr.
errors),e=r.length);var i=b===e}else var i=!0;if(i){if(t.steps!==void 0){let k=t.steps,C=e;if(e===C)if(Array.isArray(k)){var v=!0;let O=k.length;for(let B=0;B<O;B++){
let R=e;at(k[B],{instancePath:a+"/steps/"+B,parentData:k,parentDataProperty:B,rootData:n})||(r=r===null?at.errors:r.concat(at.errors),e=r.length);var v=R===e;if(!v)
break}if(v&&!(we(),be(De)).unique(k))return Ye.errors=[{instancePath:a+"/steps",keyword:"uniqueItems",params:{}}],!1}else return Ye.errors=[{instancePath:a+"/st\
eps",keyword:"type",params:{type:"array"}}],!1;var i=C===e}else var i=!0;if(i){if(t.inputs!==void 0){let C=t.inputs,S=e;if(e===S)if(Array.isArray(C)){var c=!0;let B=C.
length;for(let R=0;R<B;R++){let T=e;Sr(C[R],{instancePath:a+"/inputs/"+R,parentData:C,parentDataProperty:R,rootData:n})||(r=r===null?Sr.errors:r.concat(Sr.errors),
e=r.length);var c=T===e;if(!c)break}if(c&&!(we(),be(De)).unique(C))return Ye.errors=[{instancePath:a+"/inputs",keyword:"uniqueItems",params:{}}],!1}else return Ye.
errors=[{instancePath:a+"/inputs",keyword:"type",params:{type:"array"}}],!1;var i=S===e}else var i=!0;if(i){if(t.outputs!==void 0){let S=t.outputs,O=e;if(e===O)
if(Array.isArray(S)){var p=!0;let R=S.length;for(let T=0;T<R;T++){let z=e;Lr(S[T],{instancePath:a+"/outputs/"+T,parentData:S,parentDataProperty:T,rootData:n})||
(r=r===null?Lr.errors:r.concat(Lr.errors),e=r.length);var p=z===e;if(!p)break}if(p&&!(we(),be(De)).unique(S))return Ye.errors=[{instancePath:a+"/outputs",keyword:"\
uniqueItems",params:{}}],!1}else return Ye.errors=[{instancePath:a+"/outputs",keyword:"type",params:{type:"array"}}],!1;var i=O===e}else var i=!0;if(i){if(t.timeStart!==
void 0){let O=t.timeStart,B=e;if(e===B&&e===B)if(typeof O=="string"){if(!Je.validate(O))return Ye.errors=[{instancePath:a+"/timeStart",keyword:"format",params:{
format:"date-time"}}],!1}else return Ye.errors=[{instancePath:a+"/timeStart",keyword:"type",params:{type:"string"}}],!1;var i=B===e}else var i=!0;if(i){if(t.timeEnd!==
void 0){let B=t.timeEnd,R=e;if(e===R&&e===R)if(typeof B=="string"){if(!Je.validate(B))return Ye.errors=[{instancePath:a+"/timeEnd",keyword:"format",params:{format:"\
date-time"}}],!1}else return Ye.errors=[{instancePath:a+"/timeEnd",keyword:"type",params:{type:"string"}}],!1;var i=R===e}else var i=!0;if(i){if(t.workspaces!==
void 0){let R=t.workspaces,T=e;if(e===T)if(Array.isArray(R)){var l=!0;let I=R.length;for(let E=0;E<I;E++){let M=e;gr(R[E],{instancePath:a+"/workspaces/"+E,parentData:R,
parentDataProperty:E,rootData:n})||(r=r===null?gr.errors:r.concat(gr.errors),e=r.length);var l=M===e;if(!l)break}if(l&&!(we(),be(De)).unique(R))return Ye.errors=
[{instancePath:a+"/workspaces",keyword:"uniqueItems",params:{}}],!1}else return Ye.errors=[{instancePath:a+"/workspaces",keyword:"type",params:{type:"array"}}],
!1;var i=T===e}else var i=!0;if(i){if(t.runtimeTopology!==void 0){let T=t.runtimeTopology,z=e;if(e===z)if(Array.isArray(T)){var u=!0;let E=T.length;for(let M=0;M<
E;M++){let Y=e;Cr(T[M],{instancePath:a+"/runtimeTopology/"+M,parentData:T,parentDataProperty:M,rootData:n})||(r=r===null?Cr.errors:r.concat(Cr.errors),e=r.length);
var u=Y===e;if(!u)break}if(u&&!(we(),be(De)).unique(T))return Ye.errors=[{instancePath:a+"/runtimeTopology",keyword:"uniqueItems",params:{}}],!1}else return Ye.
errors=[{instancePath:a+"/runtimeTopology",keyword:"type",params:{type:"array"}}],!1;var i=z===e}else var i=!0;if(i)if(t.properties!==void 0){let T=t.properties,
z=e;if(e===z)if(Array.isArray(T)){var m=!0;let E=T.length;for(let M=0;M<E;M++){let Y=e;W(T[M],{instancePath:a+"/properties/"+M,parentData:T,parentDataProperty:M,
rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var m=Y===e;if(!m)break}}else return Ye.errors=[{instancePath:a+"/properties",keyword:"type",params:{
type:"array"}}],!1;var i=z===e}else var i=!0}}}}}}}}}}}}}}}}}}else return Ye.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Ye.errors=
r,e===0}function Xr(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){
let v=e;for(let c in t)if(!(c==="bom-ref"||c==="components"||c==="services"||c==="workflows"||c==="properties"))return Xr.errors=[{instancePath:a,keyword:"addit\
ionalProperties",params:{additionalProperty:c}}],!1;if(v===e){if(t["bom-ref"]!==void 0){let c=e;N(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"\
bom-ref",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var i=c===e}else var i=!0;if(i){if(t.components!==void 0){let p=t.components,l=e;if(e===
l)if(Array.isArray(p)){var s=!0;let m=p.length;for(let g=0;g<m;g++){let h=e;ye(p[g],{instancePath:a+"/components/"+g,parentData:p,parentDataProperty:g,rootData:n})||
(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var s=h===e;if(!s)break}if(s&&!(we(),be(De)).unique(p))return Xr.errors=[{instancePath:a+"/components",keyword:"\
uniqueItems",params:{}}],!1}else return Xr.errors=[{instancePath:a+"/components",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i){if(t.
services!==void 0){let l=t.services,u=e;if(e===u)if(Array.isArray(l)){var o=!0;let g=l.length;for(let h=0;h<g;h++){let y=e;Ue(l[h],{instancePath:a+"/services/"+
h,parentData:l,parentDataProperty:h,rootData:n})||(r=r===null?Ue.errors:r.concat(Ue.errors),e=r.length);var o=y===e;if(!o)break}if(o&&!(we(),be(De)).unique(l))return Xr.
errors=[{instancePath:a+"/services",keyword:"uniqueItems",params:{}}],!1}else return Xr.errors=[{instancePath:a+"/services",keyword:"type",params:{type:"array"}}],
!1;var i=u===e}else var i=!0;if(i){if(t.workflows!==void 0){let u=t.workflows,m=e;if(e===m)if(Array.isArray(u)){var f=!0;let h=u.length;for(let y=0;y<h;y++){let A=e;
Ye(u[y],{instancePath:a+"/workflows/"+y,parentData:u,parentDataProperty:y,rootData:n})||(r=r===null?Ye.errors:r.concat(Ye.errors),e=r.length);var f=A===e;if(!f)
break}if(f&&!(we(),be(De)).unique(u))return Xr.errors=[{instancePath:a+"/workflows",keyword:"uniqueItems",params:{}}],!1}else return Xr.errors=[{instancePath:a+
"/workflows",keyword:"type",params:{type:"array"}}],!1;var i=m===e}else var i=!0;if(i)if(t.properties!==void 0){let u=t.properties,m=e;if(e===m)if(Array.isArray(
u)){var d=!0;let h=u.length;for(let y=0;y<h;y++){let A=e;W(u[y],{instancePath:a+"/properties/"+y,parentData:u,parentDataProperty:y,rootData:n})||(r=r===null?W.errors:
r.concat(W.errors),e=r.length);var d=A===e;if(!d)break}}else return Xr.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var i=m===
e}else var i=!0}}}}}else return Xr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Xr.errors=r,e===0}var Ra={type:"object",additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},name:{type:"string"},version:{type:"string"},description:{type:"string"},owner:{type:"string"},requirements:{
type:"array",items:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},identifier:{type:"string"},title:{type:"string"},
text:{type:"string"},descriptions:{type:"array",items:{type:"string"}},openCre:{type:"array",items:{type:"string",pattern:"^CRE:[0-9]+-[0-9]+$"}},parent:{$ref:"\
#/definitions/refLinkType"},properties:{type:"array",items:{$ref:"#/definitions/property"}},externalReferences:{type:"array",items:{$ref:"#/definitions/external\
Reference"}}}}},levels:{type:"array",items:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},identifier:{type:"string"},
title:{type:"string"},description:{type:"string"},requirements:{type:"array",items:{$ref:"#/definitions/refLinkType"}}}}},externalReferences:{type:"array",items:{
$ref:"#/definitions/externalReference"}},signature:{$ref:"#/definitions/signature"}}},Vi=new RegExp("^CRE:[0-9]+-[0-9]+$","u");function er(t,{instancePath:a="",
parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let g=e;for(let h in t)if(!Tr.call(Ra.properties,
h))return er.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:h}}],!1;if(g===e){if(t["bom-ref"]!==void 0){let h=e;N(t["bom-ref"],
{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var i=h===e}else var i=!0;
if(i){if(t.name!==void 0){let y=e;if(typeof t.name!="string")return er.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else
var i=!0;if(i){if(t.version!==void 0){let A=e;if(typeof t.version!="string")return er.errors=[{instancePath:a+"/version",keyword:"type",params:{type:"string"}}],
!1;var i=A===e}else var i=!0;if(i){if(t.description!==void 0){let $=e;if(typeof t.description!="string")return er.errors=[{instancePath:a+"/description",keyword:"\
type",params:{type:"string"}}],!1;var i=$===e}else var i=!0;if(i){if(t.owner!==void 0){let D=e;if(typeof t.owner!="string")return er.errors=[{instancePath:a+"/o\
wner",keyword:"type",params:{type:"string"}}],!1;var i=D===e}else var i=!0;if(i){if(t.requirements!==void 0){let x=t.requirements,w=e;if(e===w)if(Array.isArray(
x)){var s=!0;let P=x.length;for(let b=0;b<P;b++){let k=x[b],C=e;if(e===C)if(k&&typeof k=="object"&&!Array.isArray(k)){let O=e;for(let B in k)if(!Tr.call(Ra.properties.
requirements.items.properties,B))return er.errors=[{instancePath:a+"/requirements/"+b,keyword:"additionalProperties",params:{additionalProperty:B}}],!1;if(O===e){
if(k["bom-ref"]!==void 0){let B=e;N(k["bom-ref"],{instancePath:a+"/requirements/"+b+"/bom-ref",parentData:k,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?
N.errors:r.concat(N.errors),e=r.length);var o=B===e}else var o=!0;if(o){if(k.identifier!==void 0){let R=e;if(typeof k.identifier!="string")return er.errors=[{instancePath:a+
"/requirements/"+b+"/identifier",keyword:"type",params:{type:"string"}}],!1;var o=R===e}else var o=!0;if(o){if(k.title!==void 0){let T=e;if(typeof k.title!="str\
ing")return er.errors=[{instancePath:a+"/requirements/"+b+"/title",keyword:"type",params:{type:"string"}}],!1;var o=T===e}else var o=!0;if(o){if(k.text!==void 0){
let z=e;if(typeof k.text!="string")return er.errors=[{instancePath:a+"/requirements/"+b+"/text",keyword:"type",params:{type:"string"}}],!1;var o=z===e}else var o=!0;
if(o){if(k.descriptions!==void 0){let I=k.descriptions,E=e;if(e===E)if(Array.isArray(I)){var f=!0;let Y=I.length;for(let Z=0;Z<Y;Z++){let xe=e;if(typeof I[Z]!="\
string")return er.errors=[{instancePath:a+"/requirements/"+b+"/descriptions/"+Z,keyword:"type",params:{type:"string"}}],!1;var f=xe===e;if(!f)break}}else return er.
errors=[{instancePath:a+"/requirements/"+b+"/descriptions",keyword:"type",params:{type:"array"}}],!1;var o=E===e}else var o=!0;if(o){if(k.openCre!==void 0){let E=k.
openCre,M=e;if(e===M)if(Array.isArray(E)){var d=!0;let Z=E.length;for(let xe=0;xe<Z;xe++){let ue=E[xe],re=e;if(e===re)if(typeof ue=="string"){if(!Vi.test(ue))return er.
errors=[{instancePath:a+"/requirements/"+b+"/openCre/"+xe,keyword:"pattern",params:{pattern:"^CRE:[0-9]+-[0-9]+$"}}],!1}else return er.errors=[{instancePath:a+"\
/requirements/"+b+"/openCre/"+xe,keyword:"type",params:{type:"string"}}],!1;var d=re===e;if(!d)break}}else return er.errors=[{instancePath:a+"/requirements/"+b+
"/openCre",keyword:"type",params:{type:"array"}}],!1;var o=M===e}else var o=!0;if(o){if(k.parent!==void 0){let M=e;ee(k.parent,{instancePath:a+"/requirements/"+
b+"/parent",parentData:k,parentDataProperty:"parent",rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var o=M===e}else var o=!0;if(o){if(k.properties!==
void 0){let Y=k.properties,Z=e;if(e===Z)if(Array.isArray(Y)){var v=!0;let ue=Y.length;for(let re=0;re<ue;re++){let Me=e;W(Y[re],{instancePath:a+"/requirements/"+
b+"/properties/"+re,parentData:Y,parentDataProperty:re,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var v=Me===e;if(!v)break}}else return er.
errors=[{instancePath:a+"/requirements/"+b+"/properties",keyword:"type",params:{type:"array"}}],!1;var o=Z===e}else var o=!0;if(o)if(k.externalReferences!==void 0){
let Y=k.externalReferences,Z=e;if(e===Z)if(Array.isArray(Y)){var c=!0;let ue=Y.length;for(let re=0;re<ue;re++){let Me=e;Le(Y[re],{instancePath:a+"/requirements/"+
b+"/externalReferences/"+re,parentData:Y,parentDataProperty:re,rootData:n})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);var c=Me===e;if(!c)break}}else
return er.errors=[{instancePath:a+"/requirements/"+b+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var o=Z===e}else var o=!0}}}}}}}}}else return er.
errors=[{instancePath:a+"/requirements/"+b,keyword:"type",params:{type:"object"}}],!1;var s=C===e;if(!s)break}}else return er.errors=[{instancePath:a+"/requirem\
ents",keyword:"type",params:{type:"array"}}],!1;var i=w===e}else var i=!0;if(i){if(t.levels!==void 0){let w=t.levels,j=e;if(e===j)if(Array.isArray(w)){var p=!0;
let b=w.length;for(let k=0;k<b;k++){let C=w[k],S=e;if(e===S)if(C&&typeof C=="object"&&!Array.isArray(C)){let B=e;for(let R in C)if(!(R==="bom-ref"||R==="identif\
ier"||R==="title"||R==="description"||R==="requirements"))return er.errors=[{instancePath:a+"/levels/"+k,keyword:"additionalProperties",params:{additionalProperty:R}}],
!1;if(B===e){if(C["bom-ref"]!==void 0){let R=e;N(C["bom-ref"],{instancePath:a+"/levels/"+k+"/bom-ref",parentData:C,parentDataProperty:"bom-ref",rootData:n})||(r=
r===null?N.errors:r.concat(N.errors),e=r.length);var l=R===e}else var l=!0;if(l){if(C.identifier!==void 0){let T=e;if(typeof C.identifier!="string")return er.errors=
[{instancePath:a+"/levels/"+k+"/identifier",keyword:"type",params:{type:"string"}}],!1;var l=T===e}else var l=!0;if(l){if(C.title!==void 0){let z=e;if(typeof C.
title!="string")return er.errors=[{instancePath:a+"/levels/"+k+"/title",keyword:"type",params:{type:"string"}}],!1;var l=z===e}else var l=!0;if(l){if(C.description!==
void 0){let I=e;if(typeof C.description!="string")return er.errors=[{instancePath:a+"/levels/"+k+"/description",keyword:"type",params:{type:"string"}}],!1;var l=I===
e}else var l=!0;if(l)if(C.requirements!==void 0){let I=C.requirements,E=e;if(e===E)if(Array.isArray(I)){var u=!0;let Y=I.length;for(let Z=0;Z<Y;Z++){let xe=e;ee(
I[Z],{instancePath:a+"/levels/"+k+"/requirements/"+Z,parentData:I,parentDataProperty:Z,rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var u=xe===
e;if(!u)break}}else return er.errors=[{instancePath:a+"/levels/"+k+"/requirements",keyword:"type",params:{type:"array"}}],!1;var l=E===e}else var l=!0}}}}}else return er.
errors=[{instancePath:a+"/levels/"+k,keyword:"type",params:{type:"object"}}],!1;var p=S===e;if(!p)break}}else return er.errors=[{instancePath:a+"/levels",keyword:"\
type",params:{type:"array"}}],!1;var i=j===e}else var i=!0;if(i){if(t.externalReferences!==void 0){let j=t.externalReferences,P=e;if(e===P)if(Array.isArray(j)){
var m=!0;let k=j.length;for(let C=0;C<k;C++){let S=e;Le(j[C],{instancePath:a+"/externalReferences/"+C,parentData:j,parentDataProperty:C,rootData:n})||(r=r===null?
Le.errors:r.concat(Le.errors),e=r.length);var m=S===e;if(!m)break}}else return er.errors=[{instancePath:a+"/externalReferences",keyword:"type",params:{type:"arr\
ay"}}],!1;var i=P===e}else var i=!0;if(i)if(t.signature!==void 0){let j=e;Ie(t.signature,{instancePath:a+"/signature",parentData:t,parentDataProperty:"signature",
rootData:n})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var i=j===e}else var i=!0}}}}}}}}}else return er.errors=[{instancePath:a,keyword:"type",params:{
type:"object"}}],!1;return er.errors=r,e===0}var Ea={type:"object",required:["patentNumber","jurisdiction","patentLegalStatus"],additionalProperties:!1,properties:{
"bom-ref":{$ref:"#/definitions/refType"},patentNumber:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"},applicationNumber:{$ref:"#/d\
efinitions/patentApplicationNumber"},jurisdiction:{$ref:"#/definitions/patentJurisdiction"},priorityApplication:{$ref:"#/definitions/priorityApplication"},publicationNumber:{
type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"},title:{type:"string"},abstract:{type:"string"},filingDate:{type:"string",format:"da\
te"},grantDate:{type:"string",format:"date"},patentExpirationDate:{type:"string",format:"date"},patentLegalStatus:{type:"string",enum:["pending","granted","revo\
ked","expired","lapsed","withdrawn","abandoned","suspended","reinstated","opposed","terminated","invalidated","in-force"]},patentAssignee:{type:"array",items:{oneOf:[
{$ref:"#/definitions/organizationalContact"},{$ref:"#/definitions/organizationalEntity"}]}},externalReferences:{type:"array",items:{$ref:"#/definitions/external\
Reference"}}}},wa=new RegExp("^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$","u");function $t(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){
let r=null,e=0;if(e===0)if(typeof t=="string"){if(!wa.test(t))return $t.errors=[{instancePath:a,keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9\\-/.()\\\
s]{0,28}[A-Za-z0-9]$"}}],!1}else return $t.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return $t.errors=r,e===0}var Hi=new RegExp("^[A-Z]\
{2}$","u");function St(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(typeof t=="string"){if(!Hi.test(t))return St.
errors=[{instancePath:a,keyword:"pattern",params:{pattern:"^[A-Z]{2}$"}}],!1}else return St.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return St.
errors=r,e===0}var ma=(we(),be(De)).formats.date;function oa(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0&&e===
0)if(typeof t=="string"){if(!ma.validate(t))return oa.errors=[{instancePath:a,keyword:"format",params:{format:"date"}}],!1}else return oa.errors=[{instancePath:a,
keyword:"type",params:{type:"string"}}],!1;return oa.errors=r,e===0}function kt(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,
e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if(t.applicationNumber===void 0&&(s="applicationNumber")||t.jurisdiction===void 0&&(s="jurisdict\
ion")||t.filingDate===void 0&&(s="filingDate"))return kt.errors=[{instancePath:a,keyword:"required",params:{missingProperty:s}}],!1;{let o=e;for(let f in t)if(!(f===
"applicationNumber"||f==="jurisdiction"||f==="filingDate"))return kt.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(o===
e){if(t.applicationNumber!==void 0){let f=e;$t(t.applicationNumber,{instancePath:a+"/applicationNumber",parentData:t,parentDataProperty:"applicationNumber",rootData:n})||
(r=r===null?$t.errors:r.concat($t.errors),e=r.length);var i=f===e}else var i=!0;if(i){if(t.jurisdiction!==void 0){let d=e;St(t.jurisdiction,{instancePath:a+"/ju\
risdiction",parentData:t,parentDataProperty:"jurisdiction",rootData:n})||(r=r===null?St.errors:r.concat(St.errors),e=r.length);var i=d===e}else var i=!0;if(i)if(t.
filingDate!==void 0){let d=e;oa(t.filingDate,{instancePath:a+"/filingDate",parentData:t,parentDataProperty:"filingDate",rootData:n})||(r=r===null?oa.errors:r.concat(
oa.errors),e=r.length);var i=d===e}else var i=!0}}}}else return kt.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return kt.errors=r,e===0}function mr(t,{
instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let d;if(t.patentNumber===
void 0&&(d="patentNumber")||t.jurisdiction===void 0&&(d="jurisdiction")||t.patentLegalStatus===void 0&&(d="patentLegalStatus"))return mr.errors=[{instancePath:a,
keyword:"required",params:{missingProperty:d}}],!1;{let v=e;for(let c in t)if(!Tr.call(Ea.properties,c))return mr.errors=[{instancePath:a,keyword:"additionalPro\
perties",params:{additionalProperty:c}}],!1;if(v===e){if(t["bom-ref"]!==void 0){let c=e;N(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"\
bom-ref",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var i=c===e}else var i=!0;if(i){if(t.patentNumber!==void 0){let p=t.patentNumber,l=e;
if(e===l)if(typeof p=="string"){if(!wa.test(p))return mr.errors=[{instancePath:a+"/patentNumber",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9\\-/.()\
\\s]{0,28}[A-Za-z0-9]$"}}],!1}else return mr.errors=[{instancePath:a+"/patentNumber",keyword:"type",params:{type:"string"}}],!1;var i=l===e}else var i=!0;if(i){
if(t.applicationNumber!==void 0){let l=e;$t(t.applicationNumber,{instancePath:a+"/applicationNumber",parentData:t,parentDataProperty:"applicationNumber",rootData:n})||
(r=r===null?$t.errors:r.concat($t.errors),e=r.length);var i=l===e}else var i=!0;if(i){if(t.jurisdiction!==void 0){let u=e;St(t.jurisdiction,{instancePath:a+"/ju\
risdiction",parentData:t,parentDataProperty:"jurisdiction",rootData:n})||(r=r===null?St.errors:r.concat(St.errors),e=r.length);var i=u===e}else var i=!0;if(i){if(t.
priorityApplication!==void 0){let m=e;kt(t.priorityApplication,{instancePath:a+"/priorityApplication",parentData:t,parentDataProperty:"priorityApplication",rootData:n})||
(r=r===null?kt.errors:r.concat(kt.errors),e=r.length);var i=m===e}else var i=!0;if(i){if(t.publicationNumber!==void 0){let g=t.publicationNumber,h=e;if(e===h)if(typeof g==
"string"){if(!wa.test(g))return mr.errors=[{instancePath:a+"/publicationNumber",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0\
-9]$"}}],!1}else return mr.errors=[{instancePath:a+"/publicationNumber",keyword:"type",params:{type:"string"}}],!1;var i=h===e}else var i=!0;if(i){if(t.title!==
void 0){let h=e;if(typeof t.title!="string")return mr.errors=[{instancePath:a+"/title",keyword:"type",params:{type:"string"}}],!1;var i=h===e}else var i=!0;if(i){
if(t.abstract!==void 0){let y=e;if(typeof t.abstract!="string")return mr.errors=[{instancePath:a+"/abstract",keyword:"type",params:{type:"string"}}],!1;var i=y===
e}else var i=!0;if(i){if(t.filingDate!==void 0){let A=t.filingDate,$=e;if(e===$&&e===$)if(typeof A=="string"){if(!ma.validate(A))return mr.errors=[{instancePath:a+
"/filingDate",keyword:"format",params:{format:"date"}}],!1}else return mr.errors=[{instancePath:a+"/filingDate",keyword:"type",params:{type:"string"}}],!1;var i=$===
e}else var i=!0;if(i){if(t.grantDate!==void 0){let $=t.grantDate,D=e;if(e===D&&e===D)if(typeof $=="string"){if(!ma.validate($))return mr.errors=[{instancePath:a+
"/grantDate",keyword:"format",params:{format:"date"}}],!1}else return mr.errors=[{instancePath:a+"/grantDate",keyword:"type",params:{type:"string"}}],!1;var i=D===
e}else var i=!0;if(i){if(t.patentExpirationDate!==void 0){let D=t.patentExpirationDate,x=e;if(e===x&&e===x)if(typeof D=="string"){if(!ma.validate(D))return mr.errors=
[{instancePath:a+"/patentExpirationDate",keyword:"format",params:{format:"date"}}],!1}else return mr.errors=[{instancePath:a+"/patentExpirationDate",keyword:"ty\
pe",params:{type:"string"}}],!1;var i=x===e}else var i=!0;if(i){if(t.patentLegalStatus!==void 0){let x=t.patentLegalStatus,w=e;if(typeof x!="string")return mr.errors=
[{instancePath:a+"/patentLegalStatus",keyword:"type",params:{type:"string"}}],!1;if(!(x==="pending"||x==="granted"||x==="revoked"||x==="expired"||x==="lapsed"||
x==="withdrawn"||x==="abandoned"||x==="suspended"||x==="reinstated"||x==="opposed"||x==="terminated"||x==="invalidated"||x==="in-force"))return mr.errors=[{instancePath:a+
"/patentLegalStatus",keyword:"enum",params:{allowedValues:Ea.properties.patentLegalStatus.enum}}],!1;var i=w===e}else var i=!0;if(i){if(t.patentAssignee!==void 0){
let w=t.patentAssignee,j=e;if(e===j)if(Array.isArray(w)){var s=!0;let b=w.length;for(let k=0;k<b;k++){let C=w[k],S=e,O=e,B=!1,R=null,T=e;qe(C,{instancePath:a+"/\
patentAssignee/"+k,parentData:w,parentDataProperty:k,rootData:n})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var o=T===e;o&&(B=!0,R=0);let z=e;ce(C,
{instancePath:a+"/patentAssignee/"+k,parentData:w,parentDataProperty:k,rootData:n})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var o=z===e;if(o&&B?(B=
!1,R=[R,1]):o&&(B=!0,R=1),B)e=O,r!==null&&(O?r.length=O:r=null);else{let E={instancePath:a+"/patentAssignee/"+k,keyword:"oneOf",params:{passingSchemas:R}};return r===
null?r=[E]:r.push(E),e++,mr.errors=r,!1}var s=S===e;if(!s)break}}else return mr.errors=[{instancePath:a+"/patentAssignee",keyword:"type",params:{type:"array"}}],
!1;var i=j===e}else var i=!0;if(i)if(t.externalReferences!==void 0){let w=t.externalReferences,j=e;if(e===j)if(Array.isArray(w)){var f=!0;let b=w.length;for(let k=0;k<
b;k++){let C=e;Le(w[k],{instancePath:a+"/externalReferences/"+k,parentData:w,parentDataProperty:k,rootData:n})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);
var f=C===e;if(!f)break}}else return mr.errors=[{instancePath:a+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=j===e}else var i=!0}}}}}}}}}}}}}}}else
return mr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return mr.errors=r,e===0}function ht(t,{instancePath:a="",parentData:L,parentDataProperty:q,
rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f;if(t.familyId===void 0&&(f="familyId"))return ht.errors=[{instancePath:a,
keyword:"required",params:{missingProperty:f}}],!1;{let d=e;for(let v in t)if(!(v==="bom-ref"||v==="familyId"||v==="priorityApplication"||v==="members"||v==="ex\
ternalReferences"))return ht.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:v}}],!1;if(d===e){if(t["bom-ref"]!==void 0){let v=e;
N(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var i=v===
e}else var i=!0;if(i){if(t.familyId!==void 0){let c=e;if(typeof t.familyId!="string")return ht.errors=[{instancePath:a+"/familyId",keyword:"type",params:{type:"\
string"}}],!1;var i=c===e}else var i=!0;if(i){if(t.priorityApplication!==void 0){let p=e;kt(t.priorityApplication,{instancePath:a+"/priorityApplication",parentData:t,
parentDataProperty:"priorityApplication",rootData:n})||(r=r===null?kt.errors:r.concat(kt.errors),e=r.length);var i=p===e}else var i=!0;if(i){if(t.members!==void 0){
let l=t.members,u=e;if(e===u)if(Array.isArray(l)){var s=!0;let g=l.length;for(let h=0;h<g;h++){let y=e;ee(l[h],{instancePath:a+"/members/"+h,parentData:l,parentDataProperty:h,
rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var s=y===e;if(!s)break}}else return ht.errors=[{instancePath:a+"/members",keyword:"type",params:{
type:"array"}}],!1;var i=u===e}else var i=!0;if(i)if(t.externalReferences!==void 0){let l=t.externalReferences,u=e;if(e===u)if(Array.isArray(l)){var o=!0;let g=l.
length;for(let h=0;h<g;h++){let y=e;Le(l[h],{instancePath:a+"/externalReferences/"+h,parentData:l,parentDataProperty:h,rootData:n})||(r=r===null?Le.errors:r.concat(
Le.errors),e=r.length);var o=y===e;if(!o)break}}else return ht.errors=[{instancePath:a+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=u===
e}else var i=!0}}}}}}else return ht.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ht.errors=r,e===0}function Rr(t,{instancePath:a="",
parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0,i=e,s=!1,o=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let l;if(t.attributedTo===void 0&&(l=
"attributedTo")){let u={instancePath:a,keyword:"required",params:{missingProperty:l}};r===null?r=[u]:r.push(u),e++}}var f=o===e;if(s=s||f,!s){let l=e;if(t&&typeof t==
"object"&&!Array.isArray(t)){let m;if(t.process===void 0&&(m="process")){let g={instancePath:a,keyword:"required",params:{missingProperty:m}};r===null?r=[g]:r.push(
g),e++}}var f=l===e;s=s||f}if(s){e=i,r!==null&&(i?r.length=i:r=null);let l=e,u=!1,m=null,g=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.pointers===
void 0&&(y="pointers")){let A={instancePath:a,keyword:"required",params:{missingProperty:y}};r===null?r=[A]:r.push(A),e++}}var d=g===e;d&&(u=!0,m=0);let h=e;if(t&&
typeof t=="object"&&!Array.isArray(t)){let y;if(t.expressions===void 0&&(y="expressions")){let A={instancePath:a,keyword:"required",params:{missingProperty:y}};
r===null?r=[A]:r.push(A),e++}}var d=h===e;if(d&&u?(u=!1,m=[m,1]):d&&(u=!0,m=1),u)e=l,r!==null&&(l?r.length=l:r=null);else{let y={instancePath:a,keyword:"oneOf",
params:{passingSchemas:m}};return r===null?r=[y]:r.push(y),e++,Rr.errors=r,!1}}else{let l={instancePath:a,keyword:"anyOf",params:{}};return r===null?r=[l]:r.push(
l),e++,Rr.errors=r,!1}if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let l;if(t.timestamp===void 0&&(l="timestamp"))return Rr.errors=[{instancePath:a,keyword:"\
required",params:{missingProperty:l}}],!1;{let u=e;for(let m in t)if(!(m==="bom-ref"||m==="pointers"||m==="expressions"||m==="timestamp"||m==="attributedTo"||m===
"process"||m==="note"||m==="signature"))return Rr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:m}}],!1;if(u===e){if(t["bom-\
ref"]!==void 0){let m=e;N(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),
e=r.length);var v=m===e}else var v=!0;if(v){if(t.pointers!==void 0){let g=t.pointers,h=e;if(e===h)if(Array.isArray(g)){if(g.length<1)return Rr.errors=[{instancePath:a+
"/pointers",keyword:"minItems",params:{limit:1}}],!1;{var c=!0;let A=g.length;for(let $=0;$<A;$++){let D=e;if(typeof g[$]!="string")return Rr.errors=[{instancePath:a+
"/pointers/"+$,keyword:"type",params:{type:"string"}}],!1;var c=D===e;if(!c)break}}}else return Rr.errors=[{instancePath:a+"/pointers",keyword:"type",params:{type:"\
array"}}],!1;var v=h===e}else var v=!0;if(v){if(t.expressions!==void 0){let h=t.expressions,y=e;if(e===y)if(Array.isArray(h)){if(h.length<1)return Rr.errors=[{instancePath:a+
"/expressions",keyword:"minItems",params:{limit:1}}],!1;{var p=!0;let $=h.length;for(let D=0;D<$;D++){let x=e;if(typeof h[D]!="string")return Rr.errors=[{instancePath:a+
"/expressions/"+D,keyword:"type",params:{type:"string"}}],!1;var p=x===e;if(!p)break}}}else return Rr.errors=[{instancePath:a+"/expressions",keyword:"type",params:{
type:"array"}}],!1;var v=y===e}else var v=!0;if(v){if(t.timestamp!==void 0){let y=t.timestamp,A=e;if(e===A&&e===A)if(typeof y=="string"){if(!Je.validate(y))return Rr.
errors=[{instancePath:a+"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else return Rr.errors=[{instancePath:a+"/timestamp",keyword:"type",params:{
type:"string"}}],!1;var v=A===e}else var v=!0;if(v){if(t.attributedTo!==void 0){let A=e;ee(t.attributedTo,{instancePath:a+"/attributedTo",parentData:t,parentDataProperty:"\
attributedTo",rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var v=A===e}else var v=!0;if(v){if(t.process!==void 0){let $=e;ee(t.process,{instancePath:a+
"/process",parentData:t,parentDataProperty:"process",rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var v=$===e}else var v=!0;if(v){if(t.note!==
void 0){let D=e;if(typeof t.note!="string")return Rr.errors=[{instancePath:a+"/note",keyword:"type",params:{type:"string"}}],!1;var v=D===e}else var v=!0;if(v)if(t.
signature!==void 0){let D=e;Ie(t.signature,{instancePath:a+"/signature",parentData:t,parentDataProperty:"signature",rootData:n})||(r=r===null?Ie.errors:r.concat(
Ie.errors),e=r.length);var v=D===e}else var v=!0}}}}}}}}}else return Rr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Rr.errors=r,e===
0}function _(t,{instancePath:a="",parentData:L,parentDataProperty:q,rootData:n=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let Pe;
if(t.bomFormat===void 0&&(Pe="bomFormat")||t.specVersion===void 0&&(Pe="specVersion"))return _.errors=[{instancePath:a,keyword:"required",params:{missingProperty:Pe}}],
!1;{let pe=e;for(let F in t)if(!Tr.call(ua.properties,F))return _.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:F}}],!1;if(pe===
e){if(t.$schema!==void 0){let F=e;if(typeof t.$schema!="string")return _.errors=[{instancePath:a+"/$schema",keyword:"type",params:{type:"string"}}],!1;var i=F===
e}else var i=!0;if(i){if(t.bomFormat!==void 0){let V=t.bomFormat,H=e;if(typeof V!="string")return _.errors=[{instancePath:a+"/bomFormat",keyword:"type",params:{
type:"string"}}],!1;if(V!=="CycloneDX")return _.errors=[{instancePath:a+"/bomFormat",keyword:"enum",params:{allowedValues:ua.properties.bomFormat.enum}}],!1;var i=H===
e}else var i=!0;if(i){if(t.specVersion!==void 0){let H=e;if(typeof t.specVersion!="string")return _.errors=[{instancePath:a+"/specVersion",keyword:"type",params:{
type:"string"}}],!1;var i=H===e}else var i=!0;if(i){if(t.serialNumber!==void 0){let te=t.serialNumber,Q=e;if(e===Q)if(typeof te=="string"){if(!si.test(te))return _.
errors=[{instancePath:a+"/serialNumber",keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}}],!1}else return _.
errors=[{instancePath:a+"/serialNumber",keyword:"type",params:{type:"string"}}],!1;var i=Q===e}else var i=!0;if(i){if(t.version!==void 0){let Q=t.version,he=e;if(!(typeof Q==
"number"&&!(Q%1)&&!isNaN(Q)))return _.errors=[{instancePath:a+"/version",keyword:"type",params:{type:"integer"}}],!1;if(e===he&&typeof Q=="number"&&(Q<1||isNaN(
Q)))return _.errors=[{instancePath:a+"/version",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=he===e}else var i=!0;if(i){if(t.metadata!==void 0){
let he=e;Nr(t.metadata,{instancePath:a+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:n})||(r=r===null?Nr.errors:r.concat(Nr.errors),e=r.length);
var i=he===e}else var i=!0;if(i){if(t.components!==void 0){let ae=t.components,se=e;if(e===se)if(Array.isArray(ae)){var s=!0;let Ee=ae.length;for(let me=0;me<Ee;me++){
let ie=e;ye(ae[me],{instancePath:a+"/components/"+me,parentData:ae,parentDataProperty:me,rootData:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var s=ie===
e;if(!s)break}if(s&&!(we(),be(De)).unique(ae))return _.errors=[{instancePath:a+"/components",keyword:"uniqueItems",params:{}}],!1}else return _.errors=[{instancePath:a+
"/components",keyword:"type",params:{type:"array"}}],!1;var i=se===e}else var i=!0;if(i){if(t.services!==void 0){let se=t.services,fe=e;if(e===fe)if(Array.isArray(
se)){var o=!0;let me=se.length;for(let ie=0;ie<me;ie++){let oe=e;Ue(se[ie],{instancePath:a+"/services/"+ie,parentData:se,parentDataProperty:ie,rootData:n})||(r=
r===null?Ue.errors:r.concat(Ue.errors),e=r.length);var o=oe===e;if(!o)break}if(o&&!(we(),be(De)).unique(se))return _.errors=[{instancePath:a+"/services",keyword:"\
uniqueItems",params:{}}],!1}else return _.errors=[{instancePath:a+"/services",keyword:"type",params:{type:"array"}}],!1;var i=fe===e}else var i=!0;if(i){if(t.externalReferences!==
void 0){let fe=t.externalReferences,Ee=e;if(e===Ee)if(Array.isArray(fe)){var f=!0;let ie=fe.length;for(let oe=0;oe<ie;oe++){let Be=e;Le(fe[oe],{instancePath:a+"\
/externalReferences/"+oe,parentData:fe,parentDataProperty:oe,rootData:n})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);var f=Be===e;if(!f)break}}else return _.
errors=[{instancePath:a+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var i=Ee===e}else var i=!0;if(i){if(t.dependencies!==void 0){let Ee=t.dependencies,
me=e;if(e===me)if(Array.isArray(Ee)){var d=!0;let oe=Ee.length;for(let Be=0;Be<oe;Be++){let Ce=e;Cr(Ee[Be],{instancePath:a+"/dependencies/"+Be,parentData:Ee,parentDataProperty:Be,
rootData:n})||(r=r===null?Cr.errors:r.concat(Cr.errors),e=r.length);var d=Ce===e;if(!d)break}if(d&&!(we(),be(De)).unique(Ee))return _.errors=[{instancePath:a+"/\
dependencies",keyword:"uniqueItems",params:{}}],!1}else return _.errors=[{instancePath:a+"/dependencies",keyword:"type",params:{type:"array"}}],!1;var i=me===e}else
var i=!0;if(i){if(t.compositions!==void 0){let me=t.compositions,ie=e;if(e===ie)if(Array.isArray(me)){var v=!0;let Be=me.length;for(let Ce=0;Ce<Be;Ce++){let _e=e;
Or(me[Ce],{instancePath:a+"/compositions/"+Ce,parentData:me,parentDataProperty:Ce,rootData:n})||(r=r===null?Or.errors:r.concat(Or.errors),e=r.length);var v=_e===
e;if(!v)break}if(v&&!(we(),be(De)).unique(me))return _.errors=[{instancePath:a+"/compositions",keyword:"uniqueItems",params:{}}],!1}else return _.errors=[{instancePath:a+
"/compositions",keyword:"type",params:{type:"array"}}],!1;var i=ie===e}else var i=!0;if(i){if(t.vulnerabilities!==void 0){let ie=t.vulnerabilities,oe=e;if(e===oe)
if(Array.isArray(ie)){var c=!0;let Ce=ie.length;for(let _e=0;_e<Ce;_e++){let rr=e;ve(ie[_e],{instancePath:a+"/vulnerabilities/"+_e,parentData:ie,parentDataProperty:_e,
rootData:n})||(r=r===null?ve.errors:r.concat(ve.errors),e=r.length);var c=rr===e;if(!c)break}if(c&&!(we(),be(De)).unique(ie))return _.errors=[{instancePath:a+"/\
vulnerabilities",keyword:"uniqueItems",params:{}}],!1}else return _.errors=[{instancePath:a+"/vulnerabilities",keyword:"type",params:{type:"array"}}],!1;var i=oe===
e}else var i=!0;if(i){if(t.annotations!==void 0){let oe=t.annotations,Be=e;if(e===Be)if(Array.isArray(oe)){var p=!0;let _e=oe.length;for(let rr=0;rr<_e;rr++){let Xe=e;
Ir(oe[rr],{instancePath:a+"/annotations/"+rr,parentData:oe,parentDataProperty:rr,rootData:n})||(r=r===null?Ir.errors:r.concat(Ir.errors),e=r.length);var p=Xe===
e;if(!p)break}if(p&&!(we(),be(De)).unique(oe))return _.errors=[{instancePath:a+"/annotations",keyword:"uniqueItems",params:{}}],!1}else return _.errors=[{instancePath:a+
"/annotations",keyword:"type",params:{type:"array"}}],!1;var i=Be===e}else var i=!0;if(i){if(t.formulation!==void 0){let Be=t.formulation,Ce=e;if(e===Ce)if(Array.
isArray(Be)){var l=!0;let rr=Be.length;for(let Xe=0;Xe<rr;Xe++){let Te=e;Xr(Be[Xe],{instancePath:a+"/formulation/"+Xe,parentData:Be,parentDataProperty:Xe,rootData:n})||
(r=r===null?Xr.errors:r.concat(Xr.errors),e=r.length);var l=Te===e;if(!l)break}if(l&&!(we(),be(De)).unique(Be))return _.errors=[{instancePath:a+"/formulation",keyword:"\
uniqueItems",params:{}}],!1}else return _.errors=[{instancePath:a+"/formulation",keyword:"type",params:{type:"array"}}],!1;var i=Ce===e}else var i=!0;if(i){if(t.
declarations!==void 0){let Ce=t.declarations,_e=e;if(e===_e)if(Ce&&typeof Ce=="object"&&!Array.isArray(Ce)){let Xe=e;for(let Te in Ce)if(!(Te==="assessors"||Te===
"attestations"||Te==="claims"||Te==="evidence"||Te==="targets"||Te==="affirmation"||Te==="signature"))return _.errors=[{instancePath:a+"/declarations",keyword:"\
additionalProperties",params:{additionalProperty:Te}}],!1;if(Xe===e){if(Ce.assessors!==void 0){let Te=Ce.assessors,Ne=e;if(e===Ne)if(Array.isArray(Te)){var u=!0;
let fr=Te.length;for(let tr=0;tr<fr;tr++){let X=Te[tr],$e=e;if(e===$e)if(X&&typeof X=="object"&&!Array.isArray(X)){let je=e;for(let Fe in X)if(!(Fe==="bom-ref"||
Fe==="thirdParty"||Fe==="organization"))return _.errors=[{instancePath:a+"/declarations/assessors/"+tr,keyword:"additionalProperties",params:{additionalProperty:Fe}}],
!1;if(je===e){if(X["bom-ref"]!==void 0){let Fe=e;N(X["bom-ref"],{instancePath:a+"/declarations/assessors/"+tr+"/bom-ref",parentData:X,parentDataProperty:"bom-re\
f",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var m=Fe===e}else var m=!0;if(m){if(X.thirdParty!==void 0){let lr=e;if(typeof X.thirdParty!=
"boolean")return _.errors=[{instancePath:a+"/declarations/assessors/"+tr+"/thirdParty",keyword:"type",params:{type:"boolean"}}],!1;var m=lr===e}else var m=!0;if(m)
if(X.organization!==void 0){let lr=e;ce(X.organization,{instancePath:a+"/declarations/assessors/"+tr+"/organization",parentData:X,parentDataProperty:"organizati\
on",rootData:n})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var m=lr===e}else var m=!0}}}else return _.errors=[{instancePath:a+"/declarations/assess\
ors/"+tr,keyword:"type",params:{type:"object"}}],!1;var u=$e===e;if(!u)break}}else return _.errors=[{instancePath:a+"/declarations/assessors",keyword:"type",params:{
type:"array"}}],!1;var g=Ne===e}else var g=!0;if(g){if(Ce.attestations!==void 0){let Ne=Ce.attestations,Oe=e;if(e===Oe)if(Array.isArray(Ne)){var h=!0;let tr=Ne.
length;for(let X=0;X<tr;X++){let $e=Ne[X],de=e;if(e===de)if($e&&typeof $e=="object"&&!Array.isArray($e)){let Fe=e;for(let lr in $e)if(!(lr==="summary"||lr==="as\
sessor"||lr==="map"||lr==="signature"))return _.errors=[{instancePath:a+"/declarations/attestations/"+X,keyword:"additionalProperties",params:{additionalProperty:lr}}],
!1;if(Fe===e){if($e.summary!==void 0){let lr=e;if(typeof $e.summary!="string")return _.errors=[{instancePath:a+"/declarations/attestations/"+X+"/summary",keyword:"\
type",params:{type:"string"}}],!1;var y=lr===e}else var y=!0;if(y){if($e.assessor!==void 0){let Zr=e;ee($e.assessor,{instancePath:a+"/declarations/attestations/"+
X+"/assessor",parentData:$e,parentDataProperty:"assessor",rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var y=Zr===e}else var y=!0;if(y){if($e.
map!==void 0){let yr=$e.map,Pr=e;if(e===Pr)if(Array.isArray(yr)){var A=!0;let Ve=yr.length;for(let Ge=0;Ge<Ve;Ge++){let He=yr[Ge],We=e;if(e===We)if(He&&typeof He==
"object"&&!Array.isArray(He)){let sr=e;for(let vr in He)if(!(vr==="requirement"||vr==="claims"||vr==="counterClaims"||vr==="conformance"||vr==="confidence"))return _.
errors=[{instancePath:a+"/declarations/attestations/"+X+"/map/"+Ge,keyword:"additionalProperties",params:{additionalProperty:vr}}],!1;if(sr===e){if(He.requirement!==
void 0){let vr=e;ee(He.requirement,{instancePath:a+"/declarations/attestations/"+X+"/map/"+Ge+"/requirement",parentData:He,parentDataProperty:"requirement",rootData:n})||
(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var $=vr===e}else var $=!0;if($){if(He.claims!==void 0){let it=He.claims,hr=e;if(e===hr)if(Array.isArray(it)){
var D=!0;let $r=it.length;for(let Vr=0;Vr<$r;Vr++){let Dr=e;ee(it[Vr],{instancePath:a+"/declarations/attestations/"+X+"/map/"+Ge+"/claims/"+Vr,parentData:it,parentDataProperty:Vr,
rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var D=Dr===e;if(!D)break}}else return _.errors=[{instancePath:a+"/declarations/attestations/"+
X+"/map/"+Ge+"/claims",keyword:"type",params:{type:"array"}}],!1;var $=hr===e}else var $=!0;if($){if(He.counterClaims!==void 0){let hr=He.counterClaims,Se=e;if(e===
Se)if(Array.isArray(hr)){var x=!0;let Vr=hr.length;for(let Dr=0;Dr<Vr;Dr++){let ir=e;ee(hr[Dr],{instancePath:a+"/declarations/attestations/"+X+"/map/"+Ge+"/coun\
terClaims/"+Dr,parentData:hr,parentDataProperty:Dr,rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var x=ir===e;if(!x)break}}else return _.errors=
[{instancePath:a+"/declarations/attestations/"+X+"/map/"+Ge+"/counterClaims",keyword:"type",params:{type:"array"}}],!1;var $=Se===e}else var $=!0;if($){if(He.conformance!==
void 0){let Se=He.conformance,$r=e;if(e===$r)if(Se&&typeof Se=="object"&&!Array.isArray(Se)){let Dr=e;for(let ir in Se)if(!(ir==="score"||ir==="rationale"||ir===
"mitigationStrategies"))return _.errors=[{instancePath:a+"/declarations/attestations/"+X+"/map/"+Ge+"/conformance",keyword:"additionalProperties",params:{additionalProperty:ir}}],
!1;if(Dr===e){if(Se.score!==void 0){let ir=Se.score,kr=e;if(e===kr)if(typeof ir=="number"){if(ir>1||isNaN(ir))return _.errors=[{instancePath:a+"/declarations/at\
testations/"+X+"/map/"+Ge+"/conformance/score",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(ir<0||isNaN(ir))return _.errors=[{instancePath:a+"/dec\
larations/attestations/"+X+"/map/"+Ge+"/conformance/score",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return _.errors=[{instancePath:a+"/decla\
rations/attestations/"+X+"/map/"+Ge+"/conformance/score",keyword:"type",params:{type:"number"}}],!1;var w=kr===e}else var w=!0;if(w){if(Se.rationale!==void 0){let kr=e;
if(typeof Se.rationale!="string")return _.errors=[{instancePath:a+"/declarations/attestations/"+X+"/map/"+Ge+"/conformance/rationale",keyword:"type",params:{type:"\
string"}}],!1;var w=kr===e}else var w=!0;if(w)if(Se.mitigationStrategies!==void 0){let kr=Se.mitigationStrategies,ca=e;if(e===ca)if(Array.isArray(kr)){var j=!0;
let Pa=kr.length;for(let pa=0;pa<Pa;pa++){let Ga=e;ee(kr[pa],{instancePath:a+"/declarations/attestations/"+X+"/map/"+Ge+"/conformance/mitigationStrategies/"+pa,
parentData:kr,parentDataProperty:pa,rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var j=Ga===e;if(!j)break}}else return _.errors=[{instancePath:a+
"/declarations/attestations/"+X+"/map/"+Ge+"/conformance/mitigationStrategies",keyword:"type",params:{type:"array"}}],!1;var w=ca===e}else var w=!0}}}else return _.
errors=[{instancePath:a+"/declarations/attestations/"+X+"/map/"+Ge+"/conformance",keyword:"type",params:{type:"object"}}],!1;var $=$r===e}else var $=!0;if($)if(He.
confidence!==void 0){let Se=He.confidence,$r=e;if(e===$r)if(Se&&typeof Se=="object"&&!Array.isArray(Se)){let Dr=e;for(let ir in Se)if(!(ir==="score"||ir==="rati\
onale"))return _.errors=[{instancePath:a+"/declarations/attestations/"+X+"/map/"+Ge+"/confidence",keyword:"additionalProperties",params:{additionalProperty:ir}}],
!1;if(Dr===e){if(Se.score!==void 0){let ir=Se.score,kr=e;if(e===kr)if(typeof ir=="number"){if(ir>1||isNaN(ir))return _.errors=[{instancePath:a+"/declarations/at\
testations/"+X+"/map/"+Ge+"/confidence/score",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(ir<0||isNaN(ir))return _.errors=[{instancePath:a+"/decl\
arations/attestations/"+X+"/map/"+Ge+"/confidence/score",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return _.errors=[{instancePath:a+"/declara\
tions/attestations/"+X+"/map/"+Ge+"/confidence/score",keyword:"type",params:{type:"number"}}],!1;var P=kr===e}else var P=!0;if(P)if(Se.rationale!==void 0){let ir=e;
if(typeof Se.rationale!="string")return _.errors=[{instancePath:a+"/declarations/attestations/"+X+"/map/"+Ge+"/confidence/rationale",keyword:"type",params:{type:"\
string"}}],!1;var P=ir===e}else var P=!0}}else return _.errors=[{instancePath:a+"/declarations/attestations/"+X+"/map/"+Ge+"/confidence",keyword:"type",params:{
type:"object"}}],!1;var $=$r===e}else var $=!0}}}}}else return _.errors=[{instancePath:a+"/declarations/attestations/"+X+"/map/"+Ge,keyword:"type",params:{type:"\
object"}}],!1;var A=We===e;if(!A)break}}else return _.errors=[{instancePath:a+"/declarations/attestations/"+X+"/map",keyword:"type",params:{type:"array"}}],!1;var y=Pr===
e}else var y=!0;if(y)if($e.signature!==void 0){let yr=e;Ie($e.signature,{instancePath:a+"/declarations/attestations/"+X+"/signature",parentData:$e,parentDataProperty:"\
signature",rootData:n})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var y=yr===e}else var y=!0}}}}else return _.errors=[{instancePath:a+"/declaration\
s/attestations/"+X,keyword:"type",params:{type:"object"}}],!1;var h=de===e;if(!h)break}}else return _.errors=[{instancePath:a+"/declarations/attestations",keyword:"\
type",params:{type:"array"}}],!1;var g=Oe===e}else var g=!0;if(g){if(Ce.claims!==void 0){let Oe=Ce.claims,fr=e;if(e===fr)if(Array.isArray(Oe)){var b=!0;let X=Oe.
length;for(let $e=0;$e<X;$e++){let de=Oe[$e],je=e;if(e===je)if(de&&typeof de=="object"&&!Array.isArray(de)){let lr=e;for(let Zr in de)if(!Tr.call(ua.properties.
declarations.properties.claims.items.properties,Zr))return _.errors=[{instancePath:a+"/declarations/claims/"+$e,keyword:"additionalProperties",params:{additionalProperty:Zr}}],
!1;if(lr===e){if(de["bom-ref"]!==void 0){let Zr=e;N(de["bom-ref"],{instancePath:a+"/declarations/claims/"+$e+"/bom-ref",parentData:de,parentDataProperty:"bom-re\
f",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var k=Zr===e}else var k=!0;if(k){if(de.target!==void 0){let yr=e;ee(de.target,{instancePath:a+
"/declarations/claims/"+$e+"/target",parentData:de,parentDataProperty:"target",rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var k=yr===e}else
var k=!0;if(k){if(de.predicate!==void 0){let Pr=e;if(typeof de.predicate!="string")return _.errors=[{instancePath:a+"/declarations/claims/"+$e+"/predicate",keyword:"\
type",params:{type:"string"}}],!1;var k=Pr===e}else var k=!0;if(k){if(de.mitigationStrategies!==void 0){let dr=de.mitigationStrategies,Ve=e;if(e===Ve)if(Array.isArray(
dr)){var C=!0;let He=dr.length;for(let We=0;We<He;We++){let Qe=e;ee(dr[We],{instancePath:a+"/declarations/claims/"+$e+"/mitigationStrategies/"+We,parentData:dr,
parentDataProperty:We,rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var C=Qe===e;if(!C)break}}else return _.errors=[{instancePath:a+"/decl\
arations/claims/"+$e+"/mitigationStrategies",keyword:"type",params:{type:"array"}}],!1;var k=Ve===e}else var k=!0;if(k){if(de.reasoning!==void 0){let Ve=e;if(typeof de.
reasoning!="string")return _.errors=[{instancePath:a+"/declarations/claims/"+$e+"/reasoning",keyword:"type",params:{type:"string"}}],!1;var k=Ve===e}else var k=!0;
if(k){if(de.evidence!==void 0){let Ge=de.evidence,He=e;if(e===He)if(Array.isArray(Ge)){var S=!0;let Qe=Ge.length;for(let sr=0;sr<Qe;sr++){let vr=e;ee(Ge[sr],{instancePath:a+
"/declarations/claims/"+$e+"/evidence/"+sr,parentData:Ge,parentDataProperty:sr,rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var S=vr===e;
if(!S)break}}else return _.errors=[{instancePath:a+"/declarations/claims/"+$e+"/evidence",keyword:"type",params:{type:"array"}}],!1;var k=He===e}else var k=!0;if(k){
if(de.counterEvidence!==void 0){let He=de.counterEvidence,We=e;if(e===We)if(Array.isArray(He)){var O=!0;let sr=He.length;for(let vr=0;vr<sr;vr++){let it=e;ee(He[vr],
{instancePath:a+"/declarations/claims/"+$e+"/counterEvidence/"+vr,parentData:He,parentDataProperty:vr,rootData:n})||(r=r===null?ee.errors:r.concat(ee.errors),e=
r.length);var O=it===e;if(!O)break}}else return _.errors=[{instancePath:a+"/declarations/claims/"+$e+"/counterEvidence",keyword:"type",params:{type:"array"}}],!1;
var k=We===e}else var k=!0;if(k){if(de.externalReferences!==void 0){let We=de.externalReferences,Qe=e;if(e===Qe)if(Array.isArray(We)){var B=!0;let vr=We.length;
for(let it=0;it<vr;it++){let hr=e;Le(We[it],{instancePath:a+"/declarations/claims/"+$e+"/externalReferences/"+it,parentData:We,parentDataProperty:it,rootData:n})||
(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);var B=hr===e;if(!B)break}}else return _.errors=[{instancePath:a+"/declarations/claims/"+$e+"/externalRefer\
ences",keyword:"type",params:{type:"array"}}],!1;var k=Qe===e}else var k=!0;if(k)if(de.signature!==void 0){let We=e;Ie(de.signature,{instancePath:a+"/declaratio\
ns/claims/"+$e+"/signature",parentData:de,parentDataProperty:"signature",rootData:n})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var k=We===e}else var k=!0}}}}}}}}}else
return _.errors=[{instancePath:a+"/declarations/claims/"+$e,keyword:"type",params:{type:"object"}}],!1;var b=je===e;if(!b)break}}else return _.errors=[{instancePath:a+
"/declarations/claims",keyword:"type",params:{type:"array"}}],!1;var g=fr===e}else var g=!0;if(g){if(Ce.evidence!==void 0){let fr=Ce.evidence,tr=e;if(e===tr)if(Array.
isArray(fr)){var R=!0;let $e=fr.length;for(let de=0;de<$e;de++){let je=fr[de],Fe=e;if(e===Fe)if(je&&typeof je=="object"&&!Array.isArray(je)){let Zr=e;for(let yr in je)
if(!Tr.call(ua.properties.declarations.properties.evidence.items.properties,yr))return _.errors=[{instancePath:a+"/declarations/evidence/"+de,keyword:"additiona\
lProperties",params:{additionalProperty:yr}}],!1;if(Zr===e){if(je["bom-ref"]!==void 0){let yr=e;N(je["bom-ref"],{instancePath:a+"/declarations/evidence/"+de+"/b\
om-ref",parentData:je,parentDataProperty:"bom-ref",rootData:n})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var T=yr===e}else var T=!0;if(T){if(je.propertyName!==
void 0){let Pr=e;if(typeof je.propertyName!="string")return _.errors=[{instancePath:a+"/declarations/evidence/"+de+"/propertyName",keyword:"type",params:{type:"\
string"}}],!1;var T=Pr===e}else var T=!0;if(T){if(je.description!==void 0){let dr=e;if(typeof je.description!="string")return _.errors=[{instancePath:a+"/declar\
ations/evidence/"+de+"/description",keyword:"type",params:{type:"string"}}],!1;var T=dr===e}else var T=!0;if(T){if(je.data!==void 0){let Ve=je.data,Ge=e;if(e===
Ge)if(Array.isArray(Ve)){var z=!0;let We=Ve.length;for(let Qe=0;Qe<We;Qe++){let sr=Ve[Qe],vr=e;if(e===vr)if(sr&&typeof sr=="object"&&!Array.isArray(sr)){let hr=e;
for(let Se in sr)if(!(Se==="name"||Se==="contents"||Se==="classification"||Se==="sensitiveData"||Se==="governance"))return _.errors=[{instancePath:a+"/declarati\
ons/evidence/"+de+"/data/"+Qe,keyword:"additionalProperties",params:{additionalProperty:Se}}],!1;if(hr===e){if(sr.name!==void 0){let Se=e;if(typeof sr.name!="st\
ring")return _.errors=[{instancePath:a+"/declarations/evidence/"+de+"/data/"+Qe+"/name",keyword:"type",params:{type:"string"}}],!1;var I=Se===e}else var I=!0;if(I){
if(sr.contents!==void 0){let $r=sr.contents,Vr=e;if(e===Vr)if($r&&typeof $r=="object"&&!Array.isArray($r)){let ir=e;for(let kr in $r)if(!(kr==="attachment"||kr===
"url"))return _.errors=[{instancePath:a+"/declarations/evidence/"+de+"/data/"+Qe+"/contents",keyword:"additionalProperties",params:{additionalProperty:kr}}],!1;
if(ir===e){if($r.attachment!==void 0){let kr=e;Re($r.attachment,{instancePath:a+"/declarations/evidence/"+de+"/data/"+Qe+"/contents/attachment",parentData:$r,parentDataProperty:"\
attachment",rootData:n})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var E=kr===e}else var E=!0;if(E)if($r.url!==void 0){let kr=e;if(e===kr&&e===kr&&
typeof $r.url!="string")return _.errors=[{instancePath:a+"/declarations/evidence/"+de+"/data/"+Qe+"/contents/url",keyword:"type",params:{type:"string"}}],!1;var E=kr===
e}else var E=!0}}else return _.errors=[{instancePath:a+"/declarations/evidence/"+de+"/data/"+Qe+"/contents",keyword:"type",params:{type:"object"}}],!1;var I=Vr===
e}else var I=!0;if(I){if(sr.classification!==void 0){let Vr=e;dt(sr.classification,{instancePath:a+"/declarations/evidence/"+de+"/data/"+Qe+"/classification",parentData:sr,
parentDataProperty:"classification",rootData:n})||(r=r===null?dt.errors:r.concat(dt.errors),e=r.length);var I=Vr===e}else var I=!0;if(I){if(sr.sensitiveData!==void 0){
let Dr=sr.sensitiveData,ir=e;if(e===ir)if(Array.isArray(Dr)){var M=!0;let ca=Dr.length;for(let da=0;da<ca;da++){let Pa=e;if(typeof Dr[da]!="string")return _.errors=
[{instancePath:a+"/declarations/evidence/"+de+"/data/"+Qe+"/sensitiveData/"+da,keyword:"type",params:{type:"string"}}],!1;var M=Pa===e;if(!M)break}}else return _.
errors=[{instancePath:a+"/declarations/evidence/"+de+"/data/"+Qe+"/sensitiveData",keyword:"type",params:{type:"array"}}],!1;var I=ir===e}else var I=!0;if(I)if(sr.
governance!==void 0){let Dr=e;_r(sr.governance,{instancePath:a+"/declarations/evidence/"+de+"/data/"+Qe+"/governance",parentData:sr,parentDataProperty:"governan\
ce",rootData:n})||(r=r===null?_r.errors:r.concat(_r.errors),e=r.length);var I=Dr===e}else var I=!0}}}}}else return _.errors=[{instancePath:a+"/declarations/evid\
ence/"+de+"/data/"+Qe,keyword:"type",params:{type:"object"}}],!1;var z=vr===e;if(!z)break}}else return _.errors=[{instancePath:a+"/declarations/evidence/"+de+"/\
data",keyword:"type",params:{type:"array"}}],!1;var T=Ge===e}else var T=!0;if(T){if(je.created!==void 0){let Ge=je.created,He=e;if(e===He&&e===He)if(typeof Ge==
"string"){if(!Je.validate(Ge))return _.errors=[{instancePath:a+"/declarations/evidence/"+de+"/created",keyword:"format",params:{format:"date-time"}}],!1}else return _.
errors=[{instancePath:a+"/declarations/evidence/"+de+"/created",keyword:"type",params:{type:"string"}}],!1;var T=He===e}else var T=!0;if(T){if(je.expires!==void 0){
let He=je.expires,We=e;if(e===We&&e===We)if(typeof He=="string"){if(!Je.validate(He))return _.errors=[{instancePath:a+"/declarations/evidence/"+de+"/expires",keyword:"\
format",params:{format:"date-time"}}],!1}else return _.errors=[{instancePath:a+"/declarations/evidence/"+de+"/expires",keyword:"type",params:{type:"string"}}],!1;
var T=We===e}else var T=!0;if(T){if(je.author!==void 0){let We=e;qe(je.author,{instancePath:a+"/declarations/evidence/"+de+"/author",parentData:je,parentDataProperty:"\
author",rootData:n})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var T=We===e}else var T=!0;if(T){if(je.reviewer!==void 0){let Qe=e;qe(je.reviewer,{instancePath:a+
"/declarations/evidence/"+de+"/reviewer",parentData:je,parentDataProperty:"reviewer",rootData:n})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var T=Qe===
e}else var T=!0;if(T)if(je.signature!==void 0){let Qe=e;Ie(je.signature,{instancePath:a+"/declarations/evidence/"+de+"/signature",parentData:je,parentDataProperty:"\
signature",rootData:n})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var T=Qe===e}else var T=!0}}}}}}}}}else return _.errors=[{instancePath:a+"/declar\
ations/evidence/"+de,keyword:"type",params:{type:"object"}}],!1;var R=Fe===e;if(!R)break}}else return _.errors=[{instancePath:a+"/declarations/evidence",keyword:"\
type",params:{type:"array"}}],!1;var g=tr===e}else var g=!0;if(g){if(Ce.targets!==void 0){let tr=Ce.targets,X=e;if(e===X)if(tr&&typeof tr=="object"&&!Array.isArray(
tr)){let de=e;for(let je in tr)if(!(je==="organizations"||je==="components"||je==="services"))return _.errors=[{instancePath:a+"/declarations/targets",keyword:"\
additionalProperties",params:{additionalProperty:je}}],!1;if(de===e){if(tr.organizations!==void 0){let je=tr.organizations,Fe=e;if(e===Fe)if(Array.isArray(je)){
var Y=!0;let Zr=je.length;for(let yr=0;yr<Zr;yr++){let Pr=e;ce(je[yr],{instancePath:a+"/declarations/targets/organizations/"+yr,parentData:je,parentDataProperty:yr,
rootData:n})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var Y=Pr===e;if(!Y)break}}else return _.errors=[{instancePath:a+"/declarations/targets/organ\
izations",keyword:"type",params:{type:"array"}}],!1;var Z=Fe===e}else var Z=!0;if(Z){if(tr.components!==void 0){let Fe=tr.components,lr=e;if(e===lr)if(Array.isArray(
Fe)){var xe=!0;let yr=Fe.length;for(let Pr=0;Pr<yr;Pr++){let dr=e;ye(Fe[Pr],{instancePath:a+"/declarations/targets/components/"+Pr,parentData:Fe,parentDataProperty:Pr,
rootData:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var xe=dr===e;if(!xe)break}}else return _.errors=[{instancePath:a+"/declarations/targets/com\
ponents",keyword:"type",params:{type:"array"}}],!1;var Z=lr===e}else var Z=!0;if(Z)if(tr.services!==void 0){let Fe=tr.services,lr=e;if(e===lr)if(Array.isArray(Fe)){
var ue=!0;let yr=Fe.length;for(let Pr=0;Pr<yr;Pr++){let dr=e;Ue(Fe[Pr],{instancePath:a+"/declarations/targets/services/"+Pr,parentData:Fe,parentDataProperty:Pr,
rootData:n})||(r=r===null?Ue.errors:r.concat(Ue.errors),e=r.length);var ue=dr===e;if(!ue)break}}else return _.errors=[{instancePath:a+"/declarations/targets/ser\
vices",keyword:"type",params:{type:"array"}}],!1;var Z=lr===e}else var Z=!0}}}else return _.errors=[{instancePath:a+"/declarations/targets",keyword:"type",params:{
type:"object"}}],!1;var g=X===e}else var g=!0;if(g){if(Ce.affirmation!==void 0){let X=Ce.affirmation,$e=e;if(e===$e)if(X&&typeof X=="object"&&!Array.isArray(X)){
let je=e;for(let Fe in X)if(!(Fe==="statement"||Fe==="signatories"||Fe==="signature"))return _.errors=[{instancePath:a+"/declarations/affirmation",keyword:"addi\
tionalProperties",params:{additionalProperty:Fe}}],!1;if(je===e){if(X.statement!==void 0){let Fe=e;if(typeof X.statement!="string")return _.errors=[{instancePath:a+
"/declarations/affirmation/statement",keyword:"type",params:{type:"string"}}],!1;var re=Fe===e}else var re=!0;if(re){if(X.signatories!==void 0){let lr=X.signatories,
Zr=e;if(e===Zr)if(Array.isArray(lr)){var Me=!0;let Pr=lr.length;for(let dr=0;dr<Pr;dr++){let Ve=lr[dr],Ge=e,He=e,We=!1,Qe=null,sr=e;if(Ve&&typeof Ve=="object"&&
!Array.isArray(Ve)){let hr;if(Ve.signature===void 0&&(hr="signature")){let Se={instancePath:a+"/declarations/affirmation/signatories/"+dr,keyword:"required",params:{
missingProperty:hr}};r===null?r=[Se]:r.push(Se),e++}}var ke=sr===e;ke&&(We=!0,Qe=0);let vr=e;if(Ve&&typeof Ve=="object"&&!Array.isArray(Ve)){let hr;if(Ve.externalReference===
void 0&&(hr="externalReference")||Ve.organization===void 0&&(hr="organization")){let Se={instancePath:a+"/declarations/affirmation/signatories/"+dr,keyword:"req\
uired",params:{missingProperty:hr}};r===null?r=[Se]:r.push(Se),e++}}var ke=vr===e;if(ke&&We?(We=!1,Qe=[Qe,1]):ke&&(We=!0,Qe=1),We)e=He,r!==null&&(He?r.length=He:
r=null);else{let hr={instancePath:a+"/declarations/affirmation/signatories/"+dr,keyword:"oneOf",params:{passingSchemas:Qe}};return r===null?r=[hr]:r.push(hr),e++,
_.errors=r,!1}if(e===Ge)if(Ve&&typeof Ve=="object"&&!Array.isArray(Ve)){let hr=e;for(let Se in Ve)if(!(Se==="name"||Se==="role"||Se==="signature"||Se==="organiz\
ation"||Se==="externalReference"))return _.errors=[{instancePath:a+"/declarations/affirmation/signatories/"+dr,keyword:"additionalProperties",params:{additionalProperty:Se}}],
!1;if(hr===e){if(Ve.name!==void 0){let Se=e;if(typeof Ve.name!="string")return _.errors=[{instancePath:a+"/declarations/affirmation/signatories/"+dr+"/name",keyword:"\
type",params:{type:"string"}}],!1;var U=Se===e}else var U=!0;if(U){if(Ve.role!==void 0){let $r=e;if(typeof Ve.role!="string")return _.errors=[{instancePath:a+"/\
declarations/affirmation/signatories/"+dr+"/role",keyword:"type",params:{type:"string"}}],!1;var U=$r===e}else var U=!0;if(U){if(Ve.signature!==void 0){let Vr=e;
Ie(Ve.signature,{instancePath:a+"/declarations/affirmation/signatories/"+dr+"/signature",parentData:Ve,parentDataProperty:"signature",rootData:n})||(r=r===null?
Ie.errors:r.concat(Ie.errors),e=r.length);var U=Vr===e}else var U=!0;if(U){if(Ve.organization!==void 0){let Dr=e;ce(Ve.organization,{instancePath:a+"/declaratio\
ns/affirmation/signatories/"+dr+"/organization",parentData:Ve,parentDataProperty:"organization",rootData:n})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);
var U=Dr===e}else var U=!0;if(U)if(Ve.externalReference!==void 0){let Dr=e;Le(Ve.externalReference,{instancePath:a+"/declarations/affirmation/signatories/"+dr+"\
/externalReference",parentData:Ve,parentDataProperty:"externalReference",rootData:n})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);var U=Dr===e}else var U=!0}}}}}else
return _.errors=[{instancePath:a+"/declarations/affirmation/signatories/"+dr,keyword:"type",params:{type:"object"}}],!1;var Me=Ge===e;if(!Me)break}}else return _.
errors=[{instancePath:a+"/declarations/affirmation/signatories",keyword:"type",params:{type:"array"}}],!1;var re=Zr===e}else var re=!0;if(re)if(X.signature!==void 0){
let lr=e;Ie(X.signature,{instancePath:a+"/declarations/affirmation/signature",parentData:X,parentDataProperty:"signature",rootData:n})||(r=r===null?Ie.errors:r.
concat(Ie.errors),e=r.length);var re=lr===e}else var re=!0}}}else return _.errors=[{instancePath:a+"/declarations/affirmation",keyword:"type",params:{type:"obje\
ct"}}],!1;var g=$e===e}else var g=!0;if(g)if(Ce.signature!==void 0){let X=e;Ie(Ce.signature,{instancePath:a+"/declarations/signature",parentData:Ce,parentDataProperty:"\
signature",rootData:n})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var g=X===e}else var g=!0}}}}}}}else return _.errors=[{instancePath:a+"/declarati\
ons",keyword:"type",params:{type:"object"}}],!1;var i=_e===e}else var i=!0;if(i){if(t.definitions!==void 0){let _e=t.definitions,rr=e;if(e===rr)if(_e&&typeof _e==
"object"&&!Array.isArray(_e)){let Te=e;for(let Ne in _e)if(!(Ne==="standards"||Ne==="patents"))return _.errors=[{instancePath:a+"/definitions",keyword:"addition\
alProperties",params:{additionalProperty:Ne}}],!1;if(Te===e){if(_e.standards!==void 0){let Ne=_e.standards,Oe=e;if(e===Oe)if(Array.isArray(Ne)){var Ae=!0;let tr=Ne.
length;for(let X=0;X<tr;X++){let $e=e;er(Ne[X],{instancePath:a+"/definitions/standards/"+X,parentData:Ne,parentDataProperty:X,rootData:n})||(r=r===null?er.errors:
r.concat(er.errors),e=r.length);var Ae=$e===e;if(!Ae)break}}else return _.errors=[{instancePath:a+"/definitions/standards",keyword:"type",params:{type:"array"}}],
!1;var ne=Oe===e}else var ne=!0;if(ne)if(_e.patents!==void 0){let Ne=_e.patents,Oe=e;if(e===Oe)if(Array.isArray(Ne)){var ge=!0;let tr=Ne.length;for(let X=0;X<tr;X++){
let $e=Ne[X],de=e,je=e,Fe=!1,lr=e;mr($e,{instancePath:a+"/definitions/patents/"+X,parentData:Ne,parentDataProperty:X,rootData:n})||(r=r===null?mr.errors:r.concat(
mr.errors),e=r.length);var le=lr===e;if(Fe=Fe||le,!Fe){let yr=e;ht($e,{instancePath:a+"/definitions/patents/"+X,parentData:Ne,parentDataProperty:X,rootData:n})||
(r=r===null?ht.errors:r.concat(ht.errors),e=r.length);var le=yr===e;Fe=Fe||le}if(Fe)e=je,r!==null&&(je?r.length=je:r=null);else{let yr={instancePath:a+"/definit\
ions/patents/"+X,keyword:"anyOf",params:{}};return r===null?r=[yr]:r.push(yr),e++,_.errors=r,!1}var ge=de===e;if(!ge)break}}else return _.errors=[{instancePath:a+
"/definitions/patents",keyword:"type",params:{type:"array"}}],!1;var ne=Oe===e}else var ne=!0}}else return _.errors=[{instancePath:a+"/definitions",keyword:"typ\
e",params:{type:"object"}}],!1;var i=rr===e}else var i=!0;if(i){if(t.citations!==void 0){let rr=t.citations,Xe=e;if(e===Xe)if(Array.isArray(rr)){var J=!0;let Ne=rr.
length;for(let Oe=0;Oe<Ne;Oe++){let fr=e;Rr(rr[Oe],{instancePath:a+"/citations/"+Oe,parentData:rr,parentDataProperty:Oe,rootData:n})||(r=r===null?Rr.errors:r.concat(
Rr.errors),e=r.length);var J=fr===e;if(!J)break}if(J&&!(we(),be(De)).unique(rr))return _.errors=[{instancePath:a+"/citations",keyword:"uniqueItems",params:{}}],
!1}else return _.errors=[{instancePath:a+"/citations",keyword:"type",params:{type:"array"}}],!1;var i=Xe===e}else var i=!0;if(i){if(t.properties!==void 0){let Xe=t.
properties,Te=e;if(e===Te)if(Array.isArray(Xe)){var K=!0;let Oe=Xe.length;for(let fr=0;fr<Oe;fr++){let tr=e;W(Xe[fr],{instancePath:a+"/properties/"+fr,parentData:Xe,
parentDataProperty:fr,rootData:n})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var K=tr===e;if(!K)break}}else return _.errors=[{instancePath:a+"/proper\
ties",keyword:"type",params:{type:"array"}}],!1;var i=Te===e}else var i=!0;if(i)if(t.signature!==void 0){let Xe=e;Ie(t.signature,{instancePath:a+"/signature",parentData:t,
parentDataProperty:"signature",rootData:n})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var i=Xe===e}else var i=!0}}}}}}}}}}}}}}}}}}}}else return _.errors=
[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return _.errors=r,e===0}export{Ki as default,Ui as validate};
