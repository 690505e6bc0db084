import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-F2IQMAFG.js";var jt=Object.create,rt=Object.defineProperty,Lt=Object.getOwnPropertyDescriptor,qt=Object.getOwnPropertyNames,St=Object.getPrototypeOf,Ct=Object.prototype.hasOwnProperty,
xt=(t,a,I)=>()=>{if(I)throw I[0];try{return t&&(a=t(t=0)),a}catch(O){throw I=[O],O}},tt=(t,a)=>()=>{try{return a||t((a={exports:{}}).exports,a),a.exports}catch(I){
throw a=0,I}},It=(t,a)=>{for(var I in a)rt(t,I,{get:a[I],enumerable:!0})},ht=(t,a,I,O)=>{if(a&&typeof a=="object"||typeof a=="function")for(let i of qt(a))!Ct.call(
t,i)&&i!==I&&rt(t,i,{get:()=>a[i],enumerable:!(O=Lt(a,i))||O.enumerable});return t},Ot=(t,a,I)=>(I=t!=null?jt(St(t)):{},ht(a||!t||!t.__esModule?rt(I,"default",{
value:t,enumerable:!0}):I,t)),J=t=>ht(rt({},"__esModule",{value:!0}),t),_t=tt(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.formatNames=t.
fastFormats=t.fullFormats=void 0;function a(d,P){return{validate:d,compare:P}}t.fullFormats={date:a(r,e),time:a(s(!0),o),"date-time":a(h(!0),y),"iso-time":a(s(),
l),"iso-date-time":a(h(),c),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:m,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:w,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:b,int32:{type:"number",validate:x},int64:{type:"number",validate:$},float:{type:"\
number",validate:q},double:{type:"number",validate:q},password:!0,binary:!0},t.fastFormats={...t.fullFormats,date:a(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,e),time:a(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
o),"date-time":a(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,y),"iso-time":a(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
l),"iso-date-time":a(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,c),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
t.formatNames=Object.keys(t.fullFormats);function I(d){return d%4===0&&(d%100!==0||d%400===0)}var O=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,i=[0,31,28,31,30,31,30,31,31,30,
31,30,31];function r(d){let P=O.exec(d);if(!P)return!1;let A=+P[1],u=+P[2],j=+P[3];return u>=1&&u<=12&&j>=1&&j<=(u===2&&I(A)?29:i[u])}function e(d,P){if(d&&P)return d>
P?1:d<P?-1:0}var n=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function s(d){return function(P){let A=n.exec(P);if(!A)return!1;let u=+A[1],
j=+A[2],_=+A[3],N=A[4],S=A[5]==="-"?-1:1,C=+(A[6]||0),T=+(A[7]||0);if(C>23||T>59||d&&!N)return!1;if(u<=23&&j<=59&&_<60)return!0;let B=j-T*S,z=u-C*S-(B<0?1:0);return(z===
23||z===-1)&&(B===59||B===-1)&&_<61}}function o(d,P){if(!(d&&P))return;let A=new Date("2020-01-01T"+d).valueOf(),u=new Date("2020-01-01T"+P).valueOf();if(A&&u)return A-
u}function l(d,P){if(!(d&&P))return;let A=n.exec(d),u=n.exec(P);if(A&&u)return d=A[1]+A[2]+A[3],P=u[1]+u[2]+u[3],d>P?1:d<P?-1:0}var k=/t|\s/i;function h(d){let P=s(
d);return function(A){let u=A.split(k);return u.length===2&&r(u[0])&&P(u[1])}}function y(d,P){if(!(d&&P))return;let A=new Date(d).valueOf(),u=new Date(P).valueOf();
if(A&&u)return A-u}function c(d,P){if(!(d&&P))return;let[A,u]=d.split(k),[j,_]=P.split(k),N=e(A,j);if(N!==void 0)return N||o(u,_)}var f=/\/|:/,p=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function m(d){return f.test(d)&&p.test(d)}var v=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function b(d){return v.lastIndex=0,v.test(d)}
var g=-(2**31),L=2**31-1;function x(d){return Number.isInteger(d)&&d<=L&&d>=g}function $(d){return Number.isInteger(d)}function q(){return!0}var D=/[^\\]\\Z/;function w(d){
if(D.test(d))return!1;try{return new RegExp(d),!0}catch{return!1}}}),W={};It(W,{formats:()=>bt,idnEmail:()=>Pt,unique:()=>Bt});function Tt(t){let a=t.split(".");
return t.length<=253&&a.length>=2&&(a.at(-1)??"").length>=2&&a.every(I=>I.length<=63&&Dt.test(I))}function Nt(t){let a=t.slice(1,-1);if(!t.startsWith("[")||!t.endsWith(
"]"))return!1;let I=/^ipv6:/i.test(a)?Tr.fullFormats.ipv6:Tr.fullFormats.ipv4;return I instanceof RegExp&&I.test(a.replace(/^ipv6:/i,""))}function Pt(t){let a=t.
lastIndexOf("@");if(a<1||t.length>986)return!1;let I=t.slice(0,a),O=t.slice(a+1);return kt.test(I)||I.split(".").every(i=>gt.test(i))?O.startsWith("[")?Nt(O):Tt(
O):!1}function ot(t){return et(t)?Array.isArray(t)?`[${t.map(ot).join()}]`:`{${Object.keys(t).sort().map(a=>`${JSON.stringify(a)}:${ot(t[a])}`).join()}}`:JSON.stringify(
t)??""}function Rt(t){return et(t)?Array.isArray(t)?`[${t.length}]`:Object.keys(t).sort().map(a=>{let I=t[a];return`${JSON.stringify(a)}:${et(I)?"":JSON.stringify(
I)}`}).join():JSON.stringify(t)??""}function Bt(t){if(t.length<2)return!0;let a=new Map;for(let I of t){let O=Rt(I),i=a.get(O);i?i.push(I):a.set(O,[I])}for(let I of a.
values())if(I.length>1&&new Set(I.map(ot)).size<I.length)return!1;return!0}var Tr,gt,kt,Dt,et,bt,X=xt(()=>{"use strict";Tr=Ot(_t(),1),gt=/^[0-9A-Za-z!#$%&'*+\-/=?^_`{|}~\u0080-\uffff]+$/,
kt=/^"(?:[ !#-[\]-~\u0080-\uffff]|\\[ -~])*"$/,Dt=/^[0-9A-Za-z\u0080-\uffff](?:[-0-9A-Za-z\u0080-\uffff]*[0-9A-Za-z\u0080-\uffff])?$/,et=t=>typeof t=="object"&&
t!==null,bt={date:Tr.fullFormats.date,"date-time":Tr.fullFormats["date-time"],uri:Tr.fullFormats.uri,"idn-email":Pt}}),zt=tt(t=>{"use strict";Object.defineProperty(
t,"__esModule",{value:!0});function a(I){let O=I.length,i=0,r=0,e;for(;r<O;)i++,e=I.charCodeAt(r++),e>=55296&&e<=56319&&r<O&&(e=I.charCodeAt(r),(e&64512)===56320&&
r++);return i}t.default=a,a.code='require("ajv/dist/runtime/ucs2length").default'}),Et=tt((t,a)=>{"use strict";a.exports=function I(O,i){if(O===i)return!0;if(O&&
i&&typeof O=="object"&&typeof i=="object"){if(O.constructor!==i.constructor)return!1;var r,e,n;if(Array.isArray(O)){if(r=O.length,r!=i.length)return!1;for(e=r;e--!==
0;)if(!I(O[e],i[e]))return!1;return!0}if(O.constructor===RegExp)return O.source===i.source&&O.flags===i.flags;if(O.valueOf!==Object.prototype.valueOf)return O.valueOf()===
i.valueOf();if(O.toString!==Object.prototype.toString)return O.toString()===i.toString();if(n=Object.keys(O),r=n.length,r!==Object.keys(i).length)return!1;for(e=
r;e--!==0;)if(!Object.prototype.hasOwnProperty.call(i,n[e]))return!1;for(e=r;e--!==0;){var s=n[e];if(!I(O[s],i[s]))return!1}return!0}return O!==O&&i!==i}}),Ft=tt(
t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var a=Et();a.code='require("ajv/dist/runtime/equal").default',t.default=a}),ga=me,ka=me,pt={$schema:"\
http://json-schema.org/draft-07/schema#",$id:"http://cyclonedx.org/schema/bom-1.5.schema.json",type:"object",required:["bomFormat","specVersion"],additionalProperties:!1,
properties:{$schema:{type:"string"},bomFormat:{type:"string",enum:["CycloneDX"]},specVersion:{type:"string"},serialNumber:{type:"string",pattern:"^urn:uuid:[0-9\
a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},version:{type:"integer",minimum:1},metadata:{$ref:"#/definitions/metadata"},components:{type:"array",
items:{$ref:"#/definitions/component"},uniqueItems:!0},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},externalReferences:{type:"arr\
ay",items:{$ref:"#/definitions/externalReference"}},dependencies:{type:"array",items:{$ref:"#/definitions/dependency"},uniqueItems:!0},compositions:{type:"array",
items:{$ref:"#/definitions/compositions"},uniqueItems:!0},vulnerabilities:{type:"array",items:{$ref:"#/definitions/vulnerability"},uniqueItems:!0},annotations:{
type:"array",items:{$ref:"#/definitions/annotations"},uniqueItems:!0},formulation:{type:"array",items:{$ref:"#/definitions/formula"},uniqueItems:!0},properties:{
type:"array",items:{$ref:"#/definitions/property"}},signature:{$ref:"#/definitions/signature"}},definitions:{refType:{type:"string",minLength:1},refLinkType:{allOf:[
{$ref:"#/definitions/refType"}]},bomLinkDocumentType:{type:"string",format:"iri-reference",pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-\
9a-f]{12}/[1-9][0-9]*$"},bomLinkElementType:{type:"string",format:"iri-reference",pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\
/[1-9][0-9]*#.+$"},bomLink:{anyOf:[{$ref:"#/definitions/bomLinkDocumentType"},{$ref:"#/definitions/bomLinkElementType"}]},metadata:{type:"object",additionalProperties:!1,
properties:{timestamp:{type:"string",format:"date-time"},lifecycles:{type:"array",items:{type:"object",oneOf:[{required:["phase"],additionalProperties:!1,properties:{
phase:{type:"string",enum:["design","pre-build","build","post-build","operations","discovery","decommission"]}}},{required:["name"],additionalProperties:!1,properties:{
name:{type:"string"},description:{type:"string"}}}]}},tools:{oneOf:[{type:"object",additionalProperties:!1,properties:{components:{type:"array",items:{$ref:"#/d\
efinitions/component"},uniqueItems:!0},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0}}},{type:"array",items:{$ref:"#/definitions/to\
ol"}}]},authors:{type:"array",items:{$ref:"#/definitions/organizationalContact"}},component:{$ref:"#/definitions/component"},manufacture:{$ref:"#/definitions/or\
ganizationalEntity"},supplier:{$ref:"#/definitions/organizationalEntity"},licenses:{$ref:"#/definitions/licenseChoice"},properties:{type:"array",items:{$ref:"#/\
definitions/property"}}}},tool:{type:"object",additionalProperties:!1,properties:{vendor:{type:"string"},name:{type:"string"},version:{type:"string"},hashes:{type:"\
array",items:{$ref:"#/definitions/hash"}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}}}},organizationalEntity:{type:"object",
additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},name:{type:"string"},url:{type:"array",items:{type:"string",format:"iri-reference"}},
contact:{type:"array",items:{$ref:"#/definitions/organizationalContact"}}}},organizationalContact:{type:"object",additionalProperties:!1,properties:{"bom-ref":{
$ref:"#/definitions/refType"},name:{type:"string"},email:{type:"string",format:"idn-email"},phone:{type:"string"}}},component:{type:"object",required:["type","n\
ame"],additionalProperties:!1,properties:{type:{type:"string",enum:["application","framework","library","container","platform","operating-system","device","devi\
ce-driver","firmware","file","machine-learning-model","data"]},"mime-type":{type:"string",pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{$ref:"#/definitions/\
refType"},supplier:{$ref:"#/definitions/organizationalEntity"},author:{type:"string"},publisher:{type:"string"},group:{type:"string"},name:{type:"string"},version:{
type:"string"},description:{type:"string"},scope:{type:"string",enum:["required","optional","excluded"]},hashes:{type:"array",items:{$ref:"#/definitions/hash"}},
licenses:{$ref:"#/definitions/licenseChoice"},copyright:{type:"string"},cpe:{type:"string"},purl:{type:"string"},swid:{$ref:"#/definitions/swid"},modified:{type:"\
boolean"},pedigree:{type:"object",additionalProperties:!1,properties:{ancestors:{type:"array",items:{$ref:"#/definitions/component"}},descendants:{type:"array",
items:{$ref:"#/definitions/component"}},variants:{type:"array",items:{$ref:"#/definitions/component"}},commits:{type:"array",items:{$ref:"#/definitions/commit"}},
patches:{type:"array",items:{$ref:"#/definitions/patch"}},notes:{type:"string"}}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},
components:{type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},evidence:{$ref:"#/definitions/componentEvidence"},releaseNotes:{$ref:"#/definiti\
ons/releaseNotes"},modelCard:{$ref:"#/definitions/modelCard"},data:{type:"array",items:{$ref:"#/definitions/componentData"}},properties:{type:"array",items:{$ref:"\
#/definitions/property"}},signature:{$ref:"#/definitions/signature"}}},swid:{type:"object",required:["tagId","name"],additionalProperties:!1,properties:{tagId:{
type:"string"},name:{type:"string"},version:{type:"string"},tagVersion:{type:"integer"},patch:{type:"boolean"},text:{$ref:"#/definitions/attachment"},url:{type:"\
string",format:"iri-reference"}}},attachment:{type:"object",required:["content"],additionalProperties:!1,properties:{contentType:{type:"string"},encoding:{type:"\
string",enum:["base64"]},content:{type:"string"}}},hash:{type:"object",required:["alg","content"],additionalProperties:!1,properties:{alg:{$ref:"#/definitions/h\
ash-alg"},content:{$ref:"#/definitions/hash-content"}}},"hash-alg":{type:"string",enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-\
512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]},"hash-content":{type:"string",pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{9\
6}|[a-fA-F0-9]{128})$"},license:{type:"object",oneOf:[{required:["id"]},{required:["name"]}],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/\
refType"},id:{$ref:"spdx.SNAPSHOT.schema.json"},name:{type:"string"},text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"},licensing:{
type:"object",additionalProperties:!1,properties:{altIds:{type:"array",items:{type:"string"}},licensor:{type:"object",additionalProperties:!1,properties:{organization:{
$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:["individual"]}]},
licensee:{type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizatio\
nalContact"}},oneOf:[{required:["organization"]},{required:["individual"]}]},purchaser:{type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/\
definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:["individual"]}]},purchaseOrder:{
type:"string"},licenseTypes:{type:"array",items:{type:"string",enum:["academic","appliance","client-access","concurrent-user","core-points","custom-metric","dev\
ice","evaluation","named-user","node-locked","oem","perpetual","processor-points","subscription","user","other"]}},lastRenewal:{type:"string",format:"date-time"},
expiration:{type:"string",format:"date-time"}}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},licenseChoice:{type:"array",oneOf:[{type:"arra\
y",items:{type:"object",required:["license"],additionalProperties:!1,properties:{license:{$ref:"#/definitions/license"}}}},{type:"array",additionalItems:!1,minItems:1,
maxItems:1,items:[{type:"object",additionalProperties:!1,required:["expression"],properties:{expression:{type:"string"},"bom-ref":{$ref:"#/definitions/refType"}}}]}]},
commit:{type:"object",additionalProperties:!1,properties:{uid:{type:"string"},url:{type:"string",format:"iri-reference"},author:{$ref:"#/definitions/identifiabl\
eAction"},committer:{$ref:"#/definitions/identifiableAction"},message:{type:"string"}}},patch:{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{type:"string",enum:["unofficial","monkey","backport","cherry-pick"]},diff:{$ref:"#/definitions/diff"},resolves:{type:"array",items:{$ref:"#/definitions/is\
sue"}}}},diff:{type:"object",additionalProperties:!1,properties:{text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"}}},issue:{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["defect","enhancement","security"]},id:{type:"string"},name:{type:"strin\
g"},description:{type:"string"},source:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},url:{type:"string",format:"iri-reference"}}},references:{
type:"array",items:{type:"string",format:"iri-reference"}}}},identifiableAction:{type:"object",additionalProperties:!1,properties:{timestamp:{type:"string",format:"\
date-time"},name:{type:"string"},email:{type:"string",format:"idn-email"}}},externalReference:{type:"object",required:["url","type"],additionalProperties:!1,properties:{
url:{anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definitions/bomLink"}]},comment:{type:"string"},type:{type:"string",enum:["vcs","issue-tracker","web\
site","advisories","bom","mailing-list","social","chat","documentation","support","distribution","distribution-intake","license","build-meta","build-system","re\
lease-notes","security-contact","model-card","log","configuration","evidence","formulation","attestation","threat-model","adversary-model","risk-assessment","vu\
lnerability-assertion","exploitability-statement","pentest-report","static-analysis-report","dynamic-analysis-report","runtime-analysis-report","component-analy\
sis-report","maturity-report","certification-report","codified-infrastructure","quality-metrics","poam","other"]},hashes:{type:"array",items:{$ref:"#/definition\
s/hash"}}}},dependency:{type:"object",required:["ref"],additionalProperties:!1,properties:{ref:{$ref:"#/definitions/refLinkType"},dependsOn:{type:"array",uniqueItems:!0,
items:{$ref:"#/definitions/refLinkType"}}}},service:{type:"object",required:["name"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},
provider:{$ref:"#/definitions/organizationalEntity"},group:{type:"string"},name:{type:"string"},version:{type:"string"},description:{type:"string"},endpoints:{type:"\
array",items:{type:"string",format:"iri-reference"}},authenticated:{type:"boolean"},"x-trust-boundary":{type:"boolean"},trustZone:{type:"string"},data:{type:"ar\
ray",items:{$ref:"#/definitions/serviceData"}},licenses:{$ref:"#/definitions/licenseChoice"},externalReferences:{type:"array",items:{$ref:"#/definitions/externa\
lReference"}},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},releaseNotes:{$ref:"#/definitions/releaseNotes"},properties:{type:"arr\
ay",items:{$ref:"#/definitions/property"}},signature:{$ref:"#/definitions/signature"}}},serviceData:{type:"object",required:["flow","classification"],additionalProperties:!1,
properties:{flow:{$ref:"#/definitions/dataFlowDirection"},classification:{$ref:"#/definitions/dataClassification"},name:{type:"string"},description:{type:"strin\
g"},governance:{type:"object",$ref:"#/definitions/dataGovernance"},source:{type:"array",items:{anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definition\
s/bomLinkElementType"}]}},destination:{type:"array",items:{anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definitions/bomLinkElementType"}]}}}},dataFlowDirection:{
type:"string",enum:["inbound","outbound","bi-directional","unknown"]},copyright:{type:"object",required:["text"],additionalProperties:!1,properties:{text:{type:"\
string"}}},componentEvidence:{type:"object",additionalProperties:!1,properties:{identity:{type:"object",required:["field"],additionalProperties:!1,properties:{field:{
type:"string",enum:["group","name","version","purl","cpe","swid","hash"]},confidence:{type:"number",minimum:0,maximum:1},methods:{type:"array",items:{type:"obje\
ct",required:["technique","confidence"],additionalProperties:!1,properties:{technique:{type:"string",enum:["source-code-analysis","binary-analysis","manifest-an\
alysis","ast-fingerprint","hash-comparison","instrumentation","dynamic-analysis","filename","attestation","other"]},confidence:{type:"number",minimum:0,maximum:1},
value:{type:"string"}}}},tools:{type:"array",uniqueItems:!0,items:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]}}}},occurrences:{
type:"array",items:{type:"object",required:["location"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},location:{type:"string"}}}},
callstack:{type:"object",additionalProperties:!1,properties:{frames:{type:"array",items:{type:"object",required:["module"],additionalProperties:!1,properties:{package:{
type:"string"},module:{type:"string"},function:{type:"string"},parameters:{type:"array",items:{type:"string"}},line:{type:"integer"},column:{type:"integer"},fullFilename:{
type:"string"}}}}}},licenses:{$ref:"#/definitions/licenseChoice"},copyright:{type:"array",items:{$ref:"#/definitions/copyright"}}}},compositions:{type:"object",
required:["aggregate"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},aggregate:{$ref:"#/definitions/aggregateType"},assemblies:{type:"\
array",uniqueItems:!0,items:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]}},dependencies:{type:"array",uniqueItems:!0,items:{
type:"string"}},vulnerabilities:{type:"array",uniqueItems:!0,items:{type:"string"}},signature:{$ref:"#/definitions/signature"}}},aggregateType:{type:"string",enum:[
"complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomplete_first_party_opensource_only","incomplete_third_party\
_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","not_specified"]},property:{type:"object",properties:{name:{
type:"string"},value:{type:"string"}}},localeType:{type:"string",pattern:"^([a-z]{2})(-[A-Z]{2})?$"},releaseType:{type:"string"},note:{type:"object",required:["\
text"],additionalProperties:!1,properties:{locale:{$ref:"#/definitions/localeType"},text:{$ref:"#/definitions/attachment"}}},releaseNotes:{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{$ref:"#/definitions/releaseType"},title:{type:"string"},featuredImage:{type:"string",format:"iri-reference"},socialImage:{
type:"string",format:"iri-reference"},description:{type:"string"},timestamp:{type:"string",format:"date-time"},aliases:{type:"array",items:{type:"string"}},tags:{
type:"array",items:{type:"string"}},resolves:{type:"array",items:{$ref:"#/definitions/issue"}},notes:{type:"array",items:{$ref:"#/definitions/note"}},properties:{
type:"array",items:{$ref:"#/definitions/property"}}}},advisory:{type:"object",required:["url"],additionalProperties:!1,properties:{title:{type:"string"},url:{type:"\
string",format:"iri-reference"}}},cwe:{type:"integer",minimum:1},severity:{type:"string",enum:["critical","high","medium","low","info","none","unknown"]},scoreMethod:{
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
$ref:"#/definitions/version"},range:{$ref:"#/definitions/range"},status:{$ref:"#/definitions/affectedStatus"}}}}}}},properties:{type:"array",items:{$ref:"#/defi\
nitions/property"}}}},affectedStatus:{type:"string",enum:["affected","unaffected","unknown"]},version:{type:"string",minLength:1,maxLength:1024},range:{type:"st\
ring",minLength:1,maxLength:1024},annotations:{type:"object",required:["subjects","annotator","timestamp","text"],additionalProperties:!1,properties:{"bom-ref":{
$ref:"#/definitions/refType"},subjects:{type:"array",uniqueItems:!0,items:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]}},
annotator:{type:"object",oneOf:[{required:["organization"]},{required:["individual"]},{required:["component"]},{required:["service"]}],additionalProperties:!1,properties:{
organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"},component:{$ref:"#/definitions/component"},service:{
$ref:"#/definitions/service"}}},timestamp:{type:"string",format:"date-time"},text:{type:"string"},signature:{$ref:"#/definitions/signature"}}},modelCard:{type:"\
object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},modelParameters:{type:"object",additionalProperties:!1,properties:{approach:{
type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["supervised","unsupervised","reinforcement-learning","semi-supervised","self-supervi\
sed"]}}},task:{type:"string"},architectureFamily:{type:"string"},modelArchitecture:{type:"string"},datasets:{type:"array",items:{oneOf:[{$ref:"#/definitions/com\
ponentData"},{type:"object",additionalProperties:!1,properties:{ref:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]}}}]}},
inputs:{type:"array",items:{$ref:"#/definitions/inputOutputMLParameters"}},outputs:{type:"array",items:{$ref:"#/definitions/inputOutputMLParameters"}}}},quantitativeAnalysis:{
type:"object",additionalProperties:!1,properties:{performanceMetrics:{type:"array",items:{$ref:"#/definitions/performanceMetric"}},graphics:{$ref:"#/definitions\
/graphicsCollection"}}},considerations:{type:"object",additionalProperties:!1,properties:{users:{type:"array",items:{type:"string"}},useCases:{type:"array",items:{
type:"string"}},technicalLimitations:{type:"array",items:{type:"string"}},performanceTradeoffs:{type:"array",items:{type:"string"}},ethicalConsiderations:{type:"\
array",items:{$ref:"#/definitions/risk"}},fairnessAssessments:{type:"array",items:{$ref:"#/definitions/fairnessAssessment"}}}},properties:{type:"array",items:{$ref:"\
#/definitions/property"}}}},inputOutputMLParameters:{type:"object",additionalProperties:!1,properties:{format:{type:"string"}}},componentData:{type:"object",additionalProperties:!1,
required:["type"],properties:{"bom-ref":{$ref:"#/definitions/refType"},type:{type:"string",enum:["source-code","configuration","dataset","definition","other"]},
name:{type:"string"},contents:{type:"object",additionalProperties:!1,properties:{attachment:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-ref\
erence"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},classification:{$ref:"#/definitions/dataClassification"},sensitiveData:{type:"array",
items:{type:"string"}},graphics:{$ref:"#/definitions/graphicsCollection"},description:{type:"string"},governance:{type:"object",$ref:"#/definitions/dataGovernan\
ce"}}},dataGovernance:{type:"object",additionalProperties:!1,properties:{custodians:{type:"array",items:{$ref:"#/definitions/dataGovernanceResponsibleParty"}},stewards:{
type:"array",items:{$ref:"#/definitions/dataGovernanceResponsibleParty"}},owners:{type:"array",items:{$ref:"#/definitions/dataGovernanceResponsibleParty"}}}},dataGovernanceResponsibleParty:{
type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organizationalEntity"},contact:{$ref:"#/definitions/organizationalContact"}},
oneOf:[{required:["organization"]},{required:["contact"]}]},graphicsCollection:{type:"object",additionalProperties:!1,properties:{description:{type:"string"},collection:{
type:"array",items:{$ref:"#/definitions/graphic"}}}},graphic:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},image:{$ref:"#/definitions/\
attachment"}}},performanceMetric:{type:"object",additionalProperties:!1,properties:{type:{type:"string"},value:{type:"string"},slice:{type:"string"},confidenceInterval:{
type:"object",additionalProperties:!1,properties:{lowerBound:{type:"string"},upperBound:{type:"string"}}}}},risk:{type:"object",additionalProperties:!1,properties:{
name:{type:"string"},mitigationStrategy:{type:"string"}}},fairnessAssessment:{type:"object",additionalProperties:!1,properties:{groupAtRisk:{type:"string"},benefits:{
type:"string"},harms:{type:"string"},mitigationStrategy:{type:"string"}}},dataClassification:{type:"string"},formula:{type:"object",additionalProperties:!1,properties:{
"bom-ref":{$ref:"#/definitions/refType"},components:{type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},services:{type:"array",items:{$ref:"#/d\
efinitions/service"},uniqueItems:!0},workflows:{type:"array",items:{$ref:"#/definitions/workflow"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/defin\
itions/property"}}}},workflow:{type:"object",required:["bom-ref","uid","taskTypes"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},
uid:{type:"string"},name:{type:"string"},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenc\
eChoice"}},tasks:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/task"}},taskDependencies:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/depend\
ency"}},taskTypes:{type:"array",items:{$ref:"#/definitions/taskType"}},trigger:{$ref:"#/definitions/trigger"},steps:{type:"array",items:{$ref:"#/definitions/ste\
p"},uniqueItems:!0},inputs:{type:"array",items:{$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},
timeStart:{type:"string",format:"date-time"},timeEnd:{type:"string",format:"date-time"},workspaces:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/works\
pace"}},runtimeTopology:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/dependency"}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},
task:{type:"object",required:["bom-ref","uid","taskTypes"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{
type:"string"},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},taskTypes:{type:"\
array",items:{$ref:"#/definitions/taskType"}},trigger:{$ref:"#/definitions/trigger"},steps:{type:"array",items:{$ref:"#/definitions/step"},uniqueItems:!0},inputs:{
type:"array",items:{$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},timeStart:{type:"\
string",format:"date-time"},timeEnd:{type:"string",format:"date-time"},workspaces:{type:"array",items:{$ref:"#/definitions/workspace"},uniqueItems:!0},runtimeTopology:{
type:"array",items:{$ref:"#/definitions/dependency"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},step:{type:"object",additionalProperties:!1,
properties:{name:{type:"string"},description:{type:"string"},commands:{type:"array",items:{$ref:"#/definitions/command"}},properties:{type:"array",items:{$ref:"\
#/definitions/property"}}}},command:{type:"object",additionalProperties:!1,properties:{executed:{type:"string"},properties:{type:"array",items:{$ref:"#/definiti\
ons/property"}}}},workspace:{type:"object",required:["bom-ref","uid"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"st\
ring"},name:{type:"string"},aliases:{type:"array",items:{type:"string"}},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"\
#/definitions/resourceReferenceChoice"}},accessMode:{type:"string",enum:["read-only","read-write","read-write-once","write-once","write-only"]},mountPath:{type:"\
string"},managedDataType:{type:"string"},volumeRequest:{type:"string"},volume:{$ref:"#/definitions/volume"},properties:{type:"array",items:{$ref:"#/definitions/\
property"}}}},volume:{type:"object",additionalProperties:!1,properties:{uid:{type:"string"},name:{type:"string"},mode:{type:"string",enum:["filesystem","block"]},
path:{type:"string"},sizeAllocated:{type:"string"},persistent:{type:"boolean"},remote:{type:"boolean"},properties:{type:"array",items:{$ref:"#/definitions/prope\
rty"}}}},trigger:{type:"object",additionalProperties:!1,required:["type","bom-ref","uid"],properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},
name:{type:"string"},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},type:{type:"\
string",enum:["manual","api","webhook","scheduled"]},event:{$ref:"#/definitions/event"},conditions:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/condi\
tion"}},timeActivated:{type:"string",format:"date-time"},inputs:{type:"array",items:{$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{
$ref:"#/definitions/outputType"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},event:{type:"object",additionalProperties:!1,
properties:{uid:{type:"string"},description:{type:"string"},timeReceived:{type:"string",format:"date-time"},data:{$ref:"#/definitions/attachment"},source:{$ref:"\
#/definitions/resourceReferenceChoice"},target:{$ref:"#/definitions/resourceReferenceChoice"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},
inputType:{type:"object",oneOf:[{required:["resource"]},{required:["parameters"]},{required:["environmentVars"]},{required:["data"]}],additionalProperties:!1,properties:{
source:{$ref:"#/definitions/resourceReferenceChoice"},target:{$ref:"#/definitions/resourceReferenceChoice"},resource:{$ref:"#/definitions/resourceReferenceChoic\
e"},parameters:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/parameter"}},environmentVars:{type:"array",uniqueItems:!0,items:{oneOf:[{$ref:"#/definiti\
ons/property"},{type:"string"}]}},data:{$ref:"#/definitions/attachment"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},outputType:{type:"obj\
ect",oneOf:[{required:["resource"]},{required:["environmentVars"]},{required:["data"]}],additionalProperties:!1,properties:{type:{type:"string",enum:["artifact",
"attestation","log","evidence","metrics","other"]},source:{$ref:"#/definitions/resourceReferenceChoice"},target:{$ref:"#/definitions/resourceReferenceChoice"},resource:{
$ref:"#/definitions/resourceReferenceChoice"},data:{$ref:"#/definitions/attachment"},environmentVars:{type:"array",items:{oneOf:[{$ref:"#/definitions/property"},
{type:"string"}]},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},resourceReferenceChoice:{type:"object",additionalProperties:!1,
properties:{ref:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]},externalReference:{$ref:"#/definitions/externalReference"}},
oneOf:[{required:["ref"]},{required:["externalReference"]}]},condition:{type:"object",additionalProperties:!1,properties:{description:{type:"string"},expression:{
type:"string"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},taskType:{type:"string",enum:["copy","clone","lint","scan","merge","build","tes\
t","deliver","deploy","release","clean","other"]},parameter:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},value:{type:"string"},dataType:{
type:"string"}}},signature:{$ref:"jsf-0.82.SNAPSHOT.schema.json#/definitions/signature"}}},fr=Object.prototype.hasOwnProperty,Gt=new RegExp("^urn:uuid:[0-9a-f]{\
8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),lt={type:"object",additionalProperties:!1,properties:{timestamp:{type:"string",format:"date-time"},lifecycles:{
type:"array",items:{type:"object",oneOf:[{required:["phase"],additionalProperties:!1,properties:{phase:{type:"string",enum:["design","pre-build","build","post-b\
uild","operations","discovery","decommission"]}}},{required:["name"],additionalProperties:!1,properties:{name:{type:"string"},description:{type:"string"}}}]}},tools:{
oneOf:[{type:"object",additionalProperties:!1,properties:{components:{type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},services:{type:"array",
items:{$ref:"#/definitions/service"},uniqueItems:!0}}},{type:"array",items:{$ref:"#/definitions/tool"}}]},authors:{type:"array",items:{$ref:"#/definitions/organ\
izationalContact"}},component:{$ref:"#/definitions/component"},manufacture:{$ref:"#/definitions/organizationalEntity"},supplier:{$ref:"#/definitions/organizatio\
nalEntity"},licenses:{$ref:"#/definitions/licenseChoice"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},Be=(X(),J(W)).formats["date-time"],it={
type:"object",required:["type","name"],additionalProperties:!1,properties:{type:{type:"string",enum:["application","framework","library","container","platform",
"operating-system","device","device-driver","firmware","file","machine-learning-model","data"]},"mime-type":{type:"string",pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},
"bom-ref":{$ref:"#/definitions/refType"},supplier:{$ref:"#/definitions/organizationalEntity"},author:{type:"string"},publisher:{type:"string"},group:{type:"stri\
ng"},name:{type:"string"},version:{type:"string"},description:{type:"string"},scope:{type:"string",enum:["required","optional","excluded"]},hashes:{type:"array",
items:{$ref:"#/definitions/hash"}},licenses:{$ref:"#/definitions/licenseChoice"},copyright:{type:"string"},cpe:{type:"string"},purl:{type:"string"},swid:{$ref:"\
#/definitions/swid"},modified:{type:"boolean"},pedigree:{type:"object",additionalProperties:!1,properties:{ancestors:{type:"array",items:{$ref:"#/definitions/co\
mponent"}},descendants:{type:"array",items:{$ref:"#/definitions/component"}},variants:{type:"array",items:{$ref:"#/definitions/component"}},commits:{type:"array",
items:{$ref:"#/definitions/commit"}},patches:{type:"array",items:{$ref:"#/definitions/patch"}},notes:{type:"string"}}},externalReferences:{type:"array",items:{$ref:"\
#/definitions/externalReference"}},components:{type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},evidence:{$ref:"#/definitions/componentEviden\
ce"},releaseNotes:{$ref:"#/definitions/releaseNotes"},modelCard:{$ref:"#/definitions/modelCard"},data:{type:"array",items:{$ref:"#/definitions/componentData"}},
properties:{type:"array",items:{$ref:"#/definitions/property"}},signature:{$ref:"#/definitions/signature"}}},Mt=new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$","u"),Qr=zt().
default;function Y(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(typeof t=="string"){if(Qr(t)<1)return Y.errors=
[{instancePath:a,keyword:"minLength",params:{limit:1}}],!1}else return Y.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return Y.errors=r,e===
0}var wt=(X(),J(W)).formats["idn-email"];function ue(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let s=e;for(let o in t)if(!(o==="bom-ref"||o==="name"||o==="email"||o==="phone"))return ue.errors=[{instancePath:a,keyword:"additio\
nalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t["bom-ref"]!==void 0){let o=e;Y(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"\
bom-ref",rootData:i})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var n=o===e}else var n=!0;if(n){if(t.name!==void 0){let l=e;if(typeof t.name!="string")
return ue.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var n=l===e}else var n=!0;if(n){if(t.email!==void 0){let k=t.email,h=e;if(e===
h&&e===h)if(typeof k=="string"){if(!wt(k))return ue.errors=[{instancePath:a+"/email",keyword:"format",params:{format:"idn-email"}}],!1}else return ue.errors=[{instancePath:a+
"/email",keyword:"type",params:{type:"string"}}],!1;var n=h===e}else var n=!0;if(n)if(t.phone!==void 0){let k=e;if(typeof t.phone!="string")return ue.errors=[{instancePath:a+
"/phone",keyword:"type",params:{type:"string"}}],!1;var n=k===e}else var n=!0}}}}else return ue.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],
!1;return ue.errors=r,e===0}function se(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&
!Array.isArray(t)){let l=e;for(let k in t)if(!(k==="bom-ref"||k==="name"||k==="url"||k==="contact"))return se.errors=[{instancePath:a,keyword:"additionalPropert\
ies",params:{additionalProperty:k}}],!1;if(l===e){if(t["bom-ref"]!==void 0){let k=e;Y(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"b\
om-ref",rootData:i})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var n=k===e}else var n=!0;if(n){if(t.name!==void 0){let h=e;if(typeof t.name!="string")
return se.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var n=h===e}else var n=!0;if(n){if(t.url!==void 0){let y=t.url,c=e;if(e===c)
if(Array.isArray(y)){var s=!0;let p=y.length;for(let m=0;m<p;m++){let v=e;if(e===v&&e===v&&typeof y[m]!="string")return se.errors=[{instancePath:a+"/url/"+m,keyword:"\
type",params:{type:"string"}}],!1;var s=v===e;if(!s)break}}else return se.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"array"}}],!1;var n=c===e}else
var n=!0;if(n)if(t.contact!==void 0){let y=t.contact,c=e;if(e===c)if(Array.isArray(y)){var o=!0;let p=y.length;for(let m=0;m<p;m++){let v=e;ue(y[m],{instancePath:a+
"/contact/"+m,parentData:y,parentDataProperty:m,rootData:i})||(r=r===null?ue.errors:r.concat(ue.errors),e=r.length);var o=v===e;if(!o)break}}else return se.errors=
[{instancePath:a+"/contact",keyword:"type",params:{type:"array"}}],!1;var n=c===e}else var n=!0}}}}else return se.errors=[{instancePath:a,keyword:"type",params:{
type:"object"}}],!1;return se.errors=r,e===0}var Vt={type:"string",enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-2\
56","BLAKE2b-384","BLAKE2b-512","BLAKE3"]};function Nr(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;return typeof t!=
"string"?(Nr.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="MD5"||t==="SHA-1"||t==="SHA-256"||t==="SHA-384"||t==="SHA-512"||t==="SHA3-\
256"||t==="SHA3-384"||t==="SHA3-512"||t==="BLAKE2b-256"||t==="BLAKE2b-384"||t==="BLAKE2b-512"||t==="BLAKE3"?(Nr.errors=r,e===0):(Nr.errors=[{instancePath:a,keyword:"\
enum",params:{allowedValues:Vt.enum}}],!1)}var Ht=new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function Rr(t,{
instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(typeof t=="string"){if(!Ht.test(t))return Rr.errors=[{instancePath:a,
keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"}}],!1}else return Rr.errors=[{instancePath:a,
keyword:"type",params:{type:"string"}}],!1;return Rr.errors=r,e===0}function ir(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,
e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if(t.alg===void 0&&(s="alg")||t.content===void 0&&(s="content"))return ir.errors=[{instancePath:a,
keyword:"required",params:{missingProperty:s}}],!1;{let o=e;for(let l in t)if(!(l==="alg"||l==="content"))return ir.errors=[{instancePath:a,keyword:"additionalP\
roperties",params:{additionalProperty:l}}],!1;if(o===e){if(t.alg!==void 0){let l=e;Nr(t.alg,{instancePath:a+"/alg",parentData:t,parentDataProperty:"alg",rootData:i})||
(r=r===null?Nr.errors:r.concat(Nr.errors),e=r.length);var n=l===e}else var n=!0;if(n)if(t.content!==void 0){let l=e;Rr(t.content,{instancePath:a+"/content",parentData:t,
parentDataProperty:"content",rootData:i})||(r=r===null?Rr.errors:r.concat(Rr.errors),e=r.length);var n=l===e}else var n=!0}}}else return ir.errors=[{instancePath:a,
keyword:"type",params:{type:"object"}}],!1;return ir.errors=r,e===0}var Yt={type:"object",oneOf:[{required:["id"]},{required:["name"]}],additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},id:{$ref:"spdx.SNAPSHOT.schema.json"},name:{type:"string"},text:{$ref:"#/definitions/attachment"},url:{type:"\
string",format:"iri-reference"},licensing:{type:"object",additionalProperties:!1,properties:{altIds:{type:"array",items:{type:"string"}},licensor:{type:"object",
additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:[
"organization"]},{required:["individual"]}]},licensee:{type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organizationalEntity"},
individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:["individual"]}]},purchaser:{type:"object",additionalProperties:!1,
properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},
{required:["individual"]}]},purchaseOrder:{type:"string"},licenseTypes:{type:"array",items:{type:"string",enum:["academic","appliance","client-access","concurre\
nt-user","core-points","custom-metric","device","evaluation","named-user","node-locked","oem","perpetual","processor-points","subscription","user","other"]}},lastRenewal:{
type:"string",format:"date-time"},expiration:{type:"string",format:"date-time"}}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},yt={$schema:"\
http://json-schema.org/draft-07/schema#",$id:"http://cyclonedx.org/schema/spdx.schema.json",type:"string",enum:["0BSD","3D-Slicer-1.0","AAL","Abstyles","AdaCore\
-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","ADSL","Advanced-Cryptics-Dictionary","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.\
0","Afmparse","AGPL-1.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0","AGPL-3.0-only","AGPL-3.0-or-later","Aladdin","ALGLIB-Documentation","AMD-newlib","AMDPL\
PA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","any-OSI","any-OSI-perl-modules","Apache-1.0","Apache-1.1","Apache-2.0","APAFML","APL-1.0","App-s\
2p","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","Arphic-1999","Artistic-1.0","Artistic-1.0-cl8","Artistic-1.0-Perl","Artistic-2.0","Artistic-dist","Aspell-RU","\
ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","atc-game","Baekmuk","Bahyph","Barr","bcrypt-Solar-Designer","Beerware","Bitstream-Charter","Bitstream-Vera",
"BitTorrent-1.0","BitTorrent-1.1","blessing","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","BOLA-1.1","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Cl\
ause","Brian-Gladman-3-Clause-no-conversion","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-first-lines","BSD-2-Clause-FreeBSD","BSD-2-Clause\
-NetBSD","BSD-2-Clause-Patent","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-2-Clause-Views","BSD-3-Clause","BSD-3-Clause-acpica","BSD-3-C\
lause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-flex","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License",
"BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BS\
D-3-Clause-Sun","BSD-3-Clause-Tso","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD\
-ask-to-endorse","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-alt-GPL","BSD-Source-beginning-f\
ile","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Systemics","BSD-Systemics-W3Works","BSL-1.0","Buddy","Bugroff","BUSL-1.1","bzip2-1.0.5","bzip2-1.0.6",
"C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","Caldera","Caldera-no-preamble","CAPEC-tou","Catharon","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5",
"CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0",
"CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY\
-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY\
-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND\
-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-\
BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sha\
ring-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-\
2.0","CFITSIO","check-cvs","checkmk","ClArtistic","Clips","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","Commu\
nity-Spec-1.0","Condor-1.1","copyleft-next-0.3.0","copyleft-next-0.3.1","Cornell-Lossless-JPEG","CPAL-1.0","CPL-1.0","CPOL-1.02","Cronyx","Crossword","CryptoSwi\
ft","CrystalStacker","CUA-OPL-1.0","Cube","curl","cve-tou","D-FSL-1.0","DEC-3-Clause","diffmark","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DocBook-DTD","DocBook-Sc\
hema","DocBook-Stylesheet","DocBook-XML","Dotseqn","DRL-1.0","DRL-1.1","DSDP","dtoa","dvipdfm","ECL-1.0","ECL-2.0","eCos-2.0","EFL-1.0","EFL-2.0","eGenix","Elas\
tic-2.0","Entessa","EPICS","EPL-1.0","EPL-2.0","ErlPL-1.1","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","etalab-2.0","EUDatag\
rid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Eurosym","Fair","FBM","FDK-AAC","FDK-MPEG-H","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","FSFAP","FSFAP-\
no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Furuseth","fwlw","Game-Programming-Gems","GCR-docs","GD","\
generic-xts","GFDL-1.1","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only",
"GFDL-1.1-or-later","GFDL-1.2","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1\
.2-only","GFDL-1.2-or-later","GFDL-1.3","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later",
"GFDL-1.3-only","GFDL-1.3-or-later","Giftware","GL2PS","Glide","Glulxe","GLWTPL","gnuplot","GPL-1.0","GPL-1.0+","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0","GPL\
-2.0+","GPL-2.0-only","GPL-2.0-or-later","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-\
exception","GPL-2.0-with-GCC-exception","GPL-3.0","GPL-3.0+","GPL-3.0-only","GPL-3.0-or-later","GPL-3.0-with-autoconf-exception","GPL-3.0-with-GCC-exception","G\
raphics-Gems","gSOAP-1.3b","gtkbook","Gutmann","HaskellReport","HDF5","hdparm","HIDAPI","Hippocratic-2.1","Hippocratic-3.0-core","HP-1986","HP-1989","HPND","HPN\
D-DEC","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-Fenneberg-Livingston","HPND-\
INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-Markus-Kuhn","HPND-merchantability-variant","HPND-MIT-disclaimer","HPND-Netrek","HPND-Pbmplus","HPND-sell-MI\
T-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-critical-systems","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-dis\
claimer-rev","HPND-SMC","HPND-UC","HPND-UC-export-US","HTMLTIDY","hyphen-bulgarian","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","ImageMagick",
"iMatix","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission",
"Jam","JasPer-2.0","jove","JPL-image","JPNIC","JSON","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","Latex2e","Latex2e-translated-notice","Leptonica","LGPL\
-2.0","LGPL-2.0+","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1","LGPL-2.1+","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0","LGPL-3.0+","LGPL-3.0-only","LGPL-3.\
0-or-later","LGPLLR","Libpng","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Linu\
x-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Linux-OpenIB","LOOP","LPD-document","LPL-1.0","\
LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","lsof","Lucida-Bitmap-Fonts","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Mackerras-3-Clause","Ma\
ckerras-3-Clause-acknowledgment","magaz","mailprio","MakeIndex","man2html","Martin-Birgmeier","McPhee-slideshow","metamail","Minpack","MIPS","MirOS","MIT","MIT-\
0","MIT-advertising","MIT-Click","MIT-CMU","MIT-enna","MIT-feh","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-open-group","MIT-STK","MIT-testregex",
"MIT-Wu","MITNFA","MMIXware","MMPL-1.0.1","Motosoto","MPEG-SSG","mpi-permissive","mpich2","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","mplus",
"MS-LPL","MS-PL","MS-RL","MTLL","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","MVT-1.1","NAIST-2003","NASA-1.3","Naumen","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL",
"NCSA","Net-SNMP","NetCDF","Newsletr","NGPL","ngrep","NICTA-1.0","NIST-PD","NIST-PD-fallback","NIST-PD-TNT","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","Nokia",
"NOSL","Noweb","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Nunit","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODbL-1.0","ODC-By-1.0","OFFIS","OFL\
-1.0","OFL-1.0-no-RFN","OFL-1.0-RFN","OFL-1.1","OFL-1.1-no-RFN","OFL-1.1-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0",
"OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","O\
LDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","OPL-1.0","OPL-UK-3.0","O\
PUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","PADL","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","PDDL-1\
.0","PHP-3.0","PHP-3.01","Pixar","pkgconf","Plexus","pnmstitch","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","PPL","PSF-2.0","psf\
rag","psutils","Python-2.0","Python-2.0.1","python-ldap","Qhull","QPL-1.0","QPL-1.0-INRIA-2004","radvd","Rdisc","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA\
-MD","RSCPL","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","Saxpath","SCEA","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SGI-B-1.0","SGI-B-1.\
1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SimPL-2.0","SISSL","SISSL-1.2","SL","Sleepycat","SMAIL-GPL","SMLNJ","SMPPL","SNIA","snprint\
f","SOFA","softSurfer","Soundex","Spencer-86","Spencer-94","Spencer-99","SPL-1.0","ssh-keyscan","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","Standa\
rdML-NJ","SugarCRM-1.1.3","SUL-1.0","Sun-PPP","Sun-PPP-2000","SunPro","SWL","swrule","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TekHVC","TermReadKey","TGPP\
L-1.0","ThirdEye","threeparttable","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TrustedQSL","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","Ubuntu-font-1.0","U\
CAR","UCL-1.0","ulem","UMich-Merit","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-l\
ibwhirlpool","UnRAR","UPL-1.0","URT-RLE","Vim","Vixie-Cron","VOSTROM","VSL-1.0","W3C","W3C-19980720","W3C-20150513","w3m","Watcom-1.0","Widget-Workshop","WordNe\
t","Wsuipa","WTFNMFPL","WTFPL","wwl","wxWindows","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","Xdebug-1.03","Xerox","Xfig",
"XFree86-1.1","xinetd","xkeyboard-config-Zinoviev","xlock","Xnet","xpp","XSkat","xzoom","YPL-1.0","YPL-1.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","\
Zlib","zlib-acknowledgement","ZPL-1.1","ZPL-2.0","ZPL-2.1","389-exception","Asterisk-exception","Asterisk-linking-protocols-exception","Autoconf-exception-2.0",
"Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","\
Bootloader-exception","CGAL-linking-exception","Classpath-exception-2.0","Classpath-exception-2.0-short","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","D\
igia-Qt-LGPL-exception-1.1","DigiRule-FOSS-exception","eCos-exception-2.0","erlang-otp-linking-exception","Fawkes-Runtime-exception","FLTK-exception","fmt-excep\
tion","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-ex\
amples-exception","GNU-compiler-exception","gnu-javamail-exception","Google-Patent-WebM","GPL-3.0-389-ds-base-exception","GPL-3.0-interface-exception","GPL-3.0-\
linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","harbour-exception","i2p-gpl-java-excep\
tion","Independent-modules-exception","KiCad-libraries-exception","kvirc-openssl-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-ex\
ception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","mxml-exception","Nokia-Qt-exception-1.1","OCaml-LGPL-linking-exception",
"OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PCRE2-exception","polyparse-exception","PS-or-PDF-font-exception-20170817","Q\
PL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","romic-exception","RRDtool-FLOSS-exception-2.0","rsync-linking-e\
xception","SANE-exception","SHL-2.0","SHL-2.1","Simple-Library-Usage-exception","Spelling-Provider-LGPL-exception","sqlitestudio-OpenSSL-exception","stunnel-exc\
eption","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception",
"WxWindows-exception-3.1","x11vnc-openssl-exception"]},Ut=Ft().default;function Br(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,
e=0;if(typeof t!="string")return Br.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;let n;n=!1;for(let s of yt.enum)if(Ut(t,s)){n=!0;break}return n?
(Br.errors=r,e===0):(Br.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:yt.enum}}],!1)}var Kt={type:"object",required:["content"],additionalProperties:!1,
properties:{contentType:{type:"string"},encoding:{type:"string",enum:["base64"]},content:{type:"string"}}};function ie(t,{instancePath:a="",parentData:I,parentDataProperty:O,
rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if(t.content===void 0&&(s="content"))return ie.errors=[{instancePath:a,
keyword:"required",params:{missingProperty:s}}],!1;{let o=e;for(let l in t)if(!(l==="contentType"||l==="encoding"||l==="content"))return ie.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(o===e){if(t.contentType!==void 0){let l=e;if(typeof t.contentType!="string")return ie.errors=
[{instancePath:a+"/contentType",keyword:"type",params:{type:"string"}}],!1;var n=l===e}else var n=!0;if(n){if(t.encoding!==void 0){let k=t.encoding,h=e;if(typeof k!=
"string")return ie.errors=[{instancePath:a+"/encoding",keyword:"type",params:{type:"string"}}],!1;if(k!=="base64")return ie.errors=[{instancePath:a+"/encoding",
keyword:"enum",params:{allowedValues:Kt.properties.encoding.enum}}],!1;var n=h===e}else var n=!0;if(n)if(t.content!==void 0){let k=e;if(typeof t.content!="strin\
g")return ie.errors=[{instancePath:a+"/content",keyword:"type",params:{type:"string"}}],!1;var n=k===e}else var n=!0}}}}else return ie.errors=[{instancePath:a,keyword:"\
type",params:{type:"object"}}],!1;return ie.errors=r,e===0}function F(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===
0)if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name!==void 0){let s=e;if(typeof t.name!="string")return F.errors=[{instancePath:a+"/name",keyword:"type",params:{
type:"string"}}],!1;var n=s===e}else var n=!0;if(n)if(t.value!==void 0){let s=e;if(typeof t.value!="string")return F.errors=[{instancePath:a+"/value",keyword:"t\
ype",params:{type:"string"}}],!1;var n=s===e}else var n=!0}else return F.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return F.errors=r,e===
0}function de(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0,n=e,s=!1,o=null,l=e;if(t&&typeof t=="object"&&!Array.isArray(
t)){let q;if(t.id===void 0&&(q="id")){let D={instancePath:a,keyword:"required",params:{missingProperty:q}};r===null?r=[D]:r.push(D),e++}}var h=l===e;h&&(s=!0,o=
0);let k=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let q;if(t.name===void 0&&(q="name")){let D={instancePath:a,keyword:"required",params:{missingProperty:q}};
r===null?r=[D]:r.push(D),e++}}var h=k===e;if(h&&s?(s=!1,o=[o,1]):h&&(s=!0,o=1),s)e=n,r!==null&&(n?r.length=n:r=null);else{let q={instancePath:a,keyword:"oneOf",
params:{passingSchemas:o}};return r===null?r=[q]:r.push(q),e++,de.errors=r,!1}if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let q=e;for(let D in t)if(!(D===
"bom-ref"||D==="id"||D==="name"||D==="text"||D==="url"||D==="licensing"||D==="properties"))return de.errors=[{instancePath:a,keyword:"additionalProperties",params:{
additionalProperty:D}}],!1;if(q===e){if(t["bom-ref"]!==void 0){let D=e;Y(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:i})||
(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var y=D===e}else var y=!0;if(y){if(t.id!==void 0){let w=e;Br(t.id,{instancePath:a+"/id",parentData:t,parentDataProperty:"\
id",rootData:i})||(r=r===null?Br.errors:r.concat(Br.errors),e=r.length);var y=w===e}else var y=!0;if(y){if(t.name!==void 0){let d=e;if(typeof t.name!="string")return de.
errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var y=d===e}else var y=!0;if(y){if(t.text!==void 0){let P=e;ie(t.text,{instancePath:a+
"/text",parentData:t,parentDataProperty:"text",rootData:i})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var y=P===e}else var y=!0;if(y){if(t.url!==void 0){
let A=e;if(e===A&&e===A&&typeof t.url!="string")return de.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"string"}}],!1;var y=A===e}else var y=!0;if(y){
if(t.licensing!==void 0){let u=t.licensing,j=e;if(e===j)if(u&&typeof u=="object"&&!Array.isArray(u)){let N=e;for(let S in u)if(!(S==="altIds"||S==="licensor"||S===
"licensee"||S==="purchaser"||S==="purchaseOrder"||S==="licenseTypes"||S==="lastRenewal"||S==="expiration"))return de.errors=[{instancePath:a+"/licensing",keyword:"\
additionalProperties",params:{additionalProperty:S}}],!1;if(N===e){if(u.altIds!==void 0){let S=u.altIds,C=e;if(e===C)if(Array.isArray(S)){var c=!0;let B=S.length;
for(let z=0;z<B;z++){let R=e;if(typeof S[z]!="string")return de.errors=[{instancePath:a+"/licensing/altIds/"+z,keyword:"type",params:{type:"string"}}],!1;var c=R===
e;if(!c)break}}else return de.errors=[{instancePath:a+"/licensing/altIds",keyword:"type",params:{type:"array"}}],!1;var f=C===e}else var f=!0;if(f){if(u.licensor!==
void 0){let C=u.licensor,T=e,B=e,z=!1,R=null,G=e;if(C&&typeof C=="object"&&!Array.isArray(C)){let U;if(C.organization===void 0&&(U="organization")){let E={instancePath:a+
"/licensing/licensor",keyword:"required",params:{missingProperty:U}};r===null?r=[E]:r.push(E),e++}}var p=G===e;p&&(z=!0,R=0);let M=e;if(C&&typeof C=="object"&&!Array.
isArray(C)){let U;if(C.individual===void 0&&(U="individual")){let E={instancePath:a+"/licensing/licensor",keyword:"required",params:{missingProperty:U}};r===null?
r=[E]:r.push(E),e++}}var p=M===e;if(p&&z?(z=!1,R=[R,1]):p&&(z=!0,R=1),z)e=B,r!==null&&(B?r.length=B:r=null);else{let U={instancePath:a+"/licensing/licensor",keyword:"\
oneOf",params:{passingSchemas:R}};return r===null?r=[U]:r.push(U),e++,de.errors=r,!1}if(e===T)if(C&&typeof C=="object"&&!Array.isArray(C)){let U=e;for(let E in C)
if(!(E==="organization"||E==="individual"))return de.errors=[{instancePath:a+"/licensing/licensor",keyword:"additionalProperties",params:{additionalProperty:E}}],
!1;if(U===e){if(C.organization!==void 0){let E=e;se(C.organization,{instancePath:a+"/licensing/licensor/organization",parentData:C,parentDataProperty:"organizat\
ion",rootData:i})||(r=r===null?se.errors:r.concat(se.errors),e=r.length);var m=E===e}else var m=!0;if(m)if(C.individual!==void 0){let E=e;ue(C.individual,{instancePath:a+
"/licensing/licensor/individual",parentData:C,parentDataProperty:"individual",rootData:i})||(r=r===null?ue.errors:r.concat(ue.errors),e=r.length);var m=E===e}else
var m=!0}}else return de.errors=[{instancePath:a+"/licensing/licensor",keyword:"type",params:{type:"object"}}],!1;var f=T===e}else var f=!0;if(f){if(u.licensee!==
void 0){let T=u.licensee,B=e,z=e,R=!1,G=null,M=e;if(T&&typeof T=="object"&&!Array.isArray(T)){let E;if(T.organization===void 0&&(E="organization")){let V={instancePath:a+
"/licensing/licensee",keyword:"required",params:{missingProperty:E}};r===null?r=[V]:r.push(V),e++}}var v=M===e;v&&(R=!0,G=0);let ye=e;if(T&&typeof T=="object"&&
!Array.isArray(T)){let E;if(T.individual===void 0&&(E="individual")){let V={instancePath:a+"/licensing/licensee",keyword:"required",params:{missingProperty:E}};
r===null?r=[V]:r.push(V),e++}}var v=ye===e;if(v&&R?(R=!1,G=[G,1]):v&&(R=!0,G=1),R)e=z,r!==null&&(z?r.length=z:r=null);else{let E={instancePath:a+"/licensing/lic\
ensee",keyword:"oneOf",params:{passingSchemas:G}};return r===null?r=[E]:r.push(E),e++,de.errors=r,!1}if(e===B)if(T&&typeof T=="object"&&!Array.isArray(T)){let E=e;
for(let V in T)if(!(V==="organization"||V==="individual"))return de.errors=[{instancePath:a+"/licensing/licensee",keyword:"additionalProperties",params:{additionalProperty:V}}],
!1;if(E===e){if(T.organization!==void 0){let V=e;se(T.organization,{instancePath:a+"/licensing/licensee/organization",parentData:T,parentDataProperty:"organizat\
ion",rootData:i})||(r=r===null?se.errors:r.concat(se.errors),e=r.length);var b=V===e}else var b=!0;if(b)if(T.individual!==void 0){let V=e;ue(T.individual,{instancePath:a+
"/licensing/licensee/individual",parentData:T,parentDataProperty:"individual",rootData:i})||(r=r===null?ue.errors:r.concat(ue.errors),e=r.length);var b=V===e}else
var b=!0}}else return de.errors=[{instancePath:a+"/licensing/licensee",keyword:"type",params:{type:"object"}}],!1;var f=B===e}else var f=!0;if(f){if(u.purchaser!==
void 0){let B=u.purchaser,z=e,R=e,G=!1,M=null,ye=e;if(B&&typeof B=="object"&&!Array.isArray(B)){let V;if(B.organization===void 0&&(V="organization")){let Z={instancePath:a+
"/licensing/purchaser",keyword:"required",params:{missingProperty:V}};r===null?r=[Z]:r.push(Z),e++}}var g=ye===e;g&&(G=!0,M=0);let U=e;if(B&&typeof B=="object"&&
!Array.isArray(B)){let V;if(B.individual===void 0&&(V="individual")){let Z={instancePath:a+"/licensing/purchaser",keyword:"required",params:{missingProperty:V}};
r===null?r=[Z]:r.push(Z),e++}}var g=U===e;if(g&&G?(G=!1,M=[M,1]):g&&(G=!0,M=1),G)e=R,r!==null&&(R?r.length=R:r=null);else{let V={instancePath:a+"/licensing/purc\
haser",keyword:"oneOf",params:{passingSchemas:M}};return r===null?r=[V]:r.push(V),e++,de.errors=r,!1}if(e===z)if(B&&typeof B=="object"&&!Array.isArray(B)){let V=e;
for(let Z in B)if(!(Z==="organization"||Z==="individual"))return de.errors=[{instancePath:a+"/licensing/purchaser",keyword:"additionalProperties",params:{additionalProperty:Z}}],
!1;if(V===e){if(B.organization!==void 0){let Z=e;se(B.organization,{instancePath:a+"/licensing/purchaser/organization",parentData:B,parentDataProperty:"organiza\
tion",rootData:i})||(r=r===null?se.errors:r.concat(se.errors),e=r.length);var L=Z===e}else var L=!0;if(L)if(B.individual!==void 0){let Z=e;ue(B.individual,{instancePath:a+
"/licensing/purchaser/individual",parentData:B,parentDataProperty:"individual",rootData:i})||(r=r===null?ue.errors:r.concat(ue.errors),e=r.length);var L=Z===e}else
var L=!0}}else return de.errors=[{instancePath:a+"/licensing/purchaser",keyword:"type",params:{type:"object"}}],!1;var f=z===e}else var f=!0;if(f){if(u.purchaseOrder!==
void 0){let z=e;if(typeof u.purchaseOrder!="string")return de.errors=[{instancePath:a+"/licensing/purchaseOrder",keyword:"type",params:{type:"string"}}],!1;var f=z===
e}else var f=!0;if(f){if(u.licenseTypes!==void 0){let R=u.licenseTypes,G=e;if(e===G)if(Array.isArray(R)){var x=!0;let ye=R.length;for(let U=0;U<ye;U++){let E=R[U],
V=e;if(typeof E!="string")return de.errors=[{instancePath:a+"/licensing/licenseTypes/"+U,keyword:"type",params:{type:"string"}}],!1;if(!(E==="academic"||E==="ap\
pliance"||E==="client-access"||E==="concurrent-user"||E==="core-points"||E==="custom-metric"||E==="device"||E==="evaluation"||E==="named-user"||E==="node-locked"||
E==="oem"||E==="perpetual"||E==="processor-points"||E==="subscription"||E==="user"||E==="other"))return de.errors=[{instancePath:a+"/licensing/licenseTypes/"+U,
keyword:"enum",params:{allowedValues:Yt.properties.licensing.properties.licenseTypes.items.enum}}],!1;var x=V===e;if(!x)break}}else return de.errors=[{instancePath:a+
"/licensing/licenseTypes",keyword:"type",params:{type:"array"}}],!1;var f=G===e}else var f=!0;if(f){if(u.lastRenewal!==void 0){let G=u.lastRenewal,M=e;if(e===M&&
e===M)if(typeof G=="string"){if(!Be.validate(G))return de.errors=[{instancePath:a+"/licensing/lastRenewal",keyword:"format",params:{format:"date-time"}}],!1}else
return de.errors=[{instancePath:a+"/licensing/lastRenewal",keyword:"type",params:{type:"string"}}],!1;var f=M===e}else var f=!0;if(f)if(u.expiration!==void 0){let G=u.
expiration,M=e;if(e===M&&e===M)if(typeof G=="string"){if(!Be.validate(G))return de.errors=[{instancePath:a+"/licensing/expiration",keyword:"format",params:{format:"\
date-time"}}],!1}else return de.errors=[{instancePath:a+"/licensing/expiration",keyword:"type",params:{type:"string"}}],!1;var f=M===e}else var f=!0}}}}}}}}else
return de.errors=[{instancePath:a+"/licensing",keyword:"type",params:{type:"object"}}],!1;var y=j===e}else var y=!0;if(y)if(t.properties!==void 0){let u=t.properties,
j=e;if(e===j)if(Array.isArray(u)){var $=!0;let N=u.length;for(let S=0;S<N;S++){let C=e;F(u[S],{instancePath:a+"/properties/"+S,parentData:u,parentDataProperty:S,
rootData:i})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var $=C===e;if(!$)break}}else return de.errors=[{instancePath:a+"/properties",keyword:"type",params:{
type:"array"}}],!1;var y=j===e}else var y=!0}}}}}}}else return de.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return de.errors=r,e===0}function Ye(t,{
instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(!Array.isArray(t))return Ye.errors=[{instancePath:a,keyword:"type",params:{
type:"array"}}],!1;let n=e,s=!1,o=null,l=e;if(e===l)if(Array.isArray(t)){var k=!0;let f=t.length;for(let p=0;p<f;p++){let m=t[p],v=e;if(e===v)if(m&&typeof m=="o\
bject"&&!Array.isArray(m)){let g;if(m.license===void 0&&(g="license")){let L={instancePath:a+"/"+p,keyword:"required",params:{missingProperty:g}};r===null?r=[L]:
r.push(L),e++}else{let L=e;for(let x in m)if(x!=="license"){let $={instancePath:a+"/"+p,keyword:"additionalProperties",params:{additionalProperty:x}};r===null?r=
[$]:r.push($),e++;break}L===e&&m.license!==void 0&&(de(m.license,{instancePath:a+"/"+p+"/license",parentData:m,parentDataProperty:"license",rootData:i})||(r=r===
null?de.errors:r.concat(de.errors),e=r.length))}}else{let g={instancePath:a+"/"+p,keyword:"type",params:{type:"object"}};r===null?r=[g]:r.push(g),e++}var k=v===
e;if(!k)break}}else{let f={instancePath:a,keyword:"type",params:{type:"array"}};r===null?r=[f]:r.push(f),e++}var c=l===e;c&&(s=!0,o=0);let h=e;if(e===h)if(Array.
isArray(t))if(t.length>1){let f={instancePath:a,keyword:"maxItems",params:{limit:1}};r===null?r=[f]:r.push(f),e++}else if(t.length<1){let f={instancePath:a,keyword:"\
minItems",params:{limit:1}};r===null?r=[f]:r.push(f),e++}else if(t.length<=1){if(t.length>0){let f=t[0];if(e===e)if(f&&typeof f=="object"&&!Array.isArray(f)){let p;
if(f.expression===void 0&&(p="expression")){let m={instancePath:a+"/0",keyword:"required",params:{missingProperty:p}};r===null?r=[m]:r.push(m),e++}else{let m=e;
for(let v in f)if(!(v==="expression"||v==="bom-ref")){let b={instancePath:a+"/0",keyword:"additionalProperties",params:{additionalProperty:v}};r===null?r=[b]:r.
push(b),e++;break}if(m===e){if(f.expression!==void 0){let v=e;if(typeof f.expression!="string"){let g={instancePath:a+"/0/expression",keyword:"type",params:{type:"\
string"}};r===null?r=[g]:r.push(g),e++}var y=v===e}else var y=!0;if(y)if(f["bom-ref"]!==void 0){let v=e;Y(f["bom-ref"],{instancePath:a+"/0/bom-ref",parentData:f,
parentDataProperty:"bom-ref",rootData:i})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var y=v===e}else var y=!0}}}else{let p={instancePath:a+"/0",keyword:"\
type",params:{type:"object"}};r===null?r=[p]:r.push(p),e++}}}else{let f={instancePath:a,keyword:"additionalItems",params:{limit:1}};r===null?r=[f]:r.push(f),e++}else{
let f={instancePath:a,keyword:"type",params:{type:"array"}};r===null?r=[f]:r.push(f),e++}var c=h===e;if(c&&s?(s=!1,o=[o,1]):c&&(s=!0,o=1),s)e=n,r!==null&&(n?r.length=
n:r=null);else{let f={instancePath:a,keyword:"oneOf",params:{passingSchemas:o}};return r===null?r=[f]:r.push(f),e++,Ye.errors=r,!1}return Ye.errors=r,e===0}function er(t,{
instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if(t.tagId===void 0&&
(s="tagId")||t.name===void 0&&(s="name"))return er.errors=[{instancePath:a,keyword:"required",params:{missingProperty:s}}],!1;{let o=e;for(let l in t)if(!(l==="\
tagId"||l==="name"||l==="version"||l==="tagVersion"||l==="patch"||l==="text"||l==="url"))return er.errors=[{instancePath:a,keyword:"additionalProperties",params:{
additionalProperty:l}}],!1;if(o===e){if(t.tagId!==void 0){let l=e;if(typeof t.tagId!="string")return er.errors=[{instancePath:a+"/tagId",keyword:"type",params:{
type:"string"}}],!1;var n=l===e}else var n=!0;if(n){if(t.name!==void 0){let k=e;if(typeof t.name!="string")return er.errors=[{instancePath:a+"/name",keyword:"ty\
pe",params:{type:"string"}}],!1;var n=k===e}else var n=!0;if(n){if(t.version!==void 0){let h=e;if(typeof t.version!="string")return er.errors=[{instancePath:a+"\
/version",keyword:"type",params:{type:"string"}}],!1;var n=h===e}else var n=!0;if(n){if(t.tagVersion!==void 0){let y=t.tagVersion,c=e;if(!(typeof y=="number"&&!(y%
1)&&!isNaN(y)))return er.errors=[{instancePath:a+"/tagVersion",keyword:"type",params:{type:"integer"}}],!1;var n=c===e}else var n=!0;if(n){if(t.patch!==void 0){
let c=e;if(typeof t.patch!="boolean")return er.errors=[{instancePath:a+"/patch",keyword:"type",params:{type:"boolean"}}],!1;var n=c===e}else var n=!0;if(n){if(t.
text!==void 0){let f=e;ie(t.text,{instancePath:a+"/text",parentData:t,parentDataProperty:"text",rootData:i})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);
var n=f===e}else var n=!0;if(n)if(t.url!==void 0){let f=e;if(e===f&&e===f&&typeof t.url!="string")return er.errors=[{instancePath:a+"/url",keyword:"type",params:{
type:"string"}}],!1;var n=f===e}else var n=!0}}}}}}}}else return er.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return er.errors=r,e===0}
function Ze(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;
for(let o in t)if(!(o==="timestamp"||o==="name"||o==="email"))return Ze.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;
if(s===e){if(t.timestamp!==void 0){let o=t.timestamp,l=e;if(e===l&&e===l)if(typeof o=="string"){if(!Be.validate(o))return Ze.errors=[{instancePath:a+"/timestamp",
keyword:"format",params:{format:"date-time"}}],!1}else return Ze.errors=[{instancePath:a+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var n=l===e}else
var n=!0;if(n){if(t.name!==void 0){let l=e;if(typeof t.name!="string")return Ze.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var n=l===
e}else var n=!0;if(n)if(t.email!==void 0){let l=t.email,k=e;if(e===k&&e===k)if(typeof l=="string"){if(!wt(l))return Ze.errors=[{instancePath:a+"/email",keyword:"\
format",params:{format:"idn-email"}}],!1}else return Ze.errors=[{instancePath:a+"/email",keyword:"type",params:{type:"string"}}],!1;var n=k===e}else var n=!0}}}else
return Ze.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Ze.errors=r,e===0}function vr(t,{instancePath:a="",parentData:I,parentDataProperty:O,
rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let o in t)if(!(o==="uid"||o==="url"||o==="author"||o==="comm\
itter"||o==="message"))return vr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t.uid!==void 0){let o=e;
if(typeof t.uid!="string")return vr.errors=[{instancePath:a+"/uid",keyword:"type",params:{type:"string"}}],!1;var n=o===e}else var n=!0;if(n){if(t.url!==void 0){
let l=e;if(e===l&&e===l&&typeof t.url!="string")return vr.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"string"}}],!1;var n=l===e}else var n=!0;if(n){
if(t.author!==void 0){let k=e;Ze(t.author,{instancePath:a+"/author",parentData:t,parentDataProperty:"author",rootData:i})||(r=r===null?Ze.errors:r.concat(Ze.errors),
e=r.length);var n=k===e}else var n=!0;if(n){if(t.committer!==void 0){let h=e;Ze(t.committer,{instancePath:a+"/committer",parentData:t,parentDataProperty:"commit\
ter",rootData:i})||(r=r===null?Ze.errors:r.concat(Ze.errors),e=r.length);var n=h===e}else var n=!0;if(n)if(t.message!==void 0){let h=e;if(typeof t.message!="str\
ing")return vr.errors=[{instancePath:a+"/message",keyword:"type",params:{type:"string"}}],!1;var n=h===e}else var n=!0}}}}}else return vr.errors=[{instancePath:a,
keyword:"type",params:{type:"object"}}],!1;return vr.errors=r,e===0}var Zt={type:"object",required:["type"],additionalProperties:!1,properties:{type:{type:"stri\
ng",enum:["unofficial","monkey","backport","cherry-pick"]},diff:{$ref:"#/definitions/diff"},resolves:{type:"array",items:{$ref:"#/definitions/issue"}}}};function Cr(t,{
instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let o in t)
if(!(o==="text"||o==="url"))return Cr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t.text!==void 0){let o=e;
ie(t.text,{instancePath:a+"/text",parentData:t,parentDataProperty:"text",rootData:i})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var n=o===e}else var n=!0;
if(n)if(t.url!==void 0){let o=e;if(e===o&&e===o&&typeof t.url!="string")return Cr.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"string"}}],!1;var n=o===
e}else var n=!0}}else return Cr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Cr.errors=r,e===0}var Wt={type:"object",required:["typ\
e"],additionalProperties:!1,properties:{type:{type:"string",enum:["defect","enhancement","security"]},id:{type:"string"},name:{type:"string"},description:{type:"\
string"},source:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},url:{type:"string",format:"iri-reference"}}},references:{type:"array",items:{
type:"string",format:"iri-reference"}}}};function Oe(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let l;if(t.type===void 0&&(l="type"))return Oe.errors=[{instancePath:a,keyword:"required",params:{missingProperty:l}}],!1;{let k=e;
for(let h in t)if(!(h==="type"||h==="id"||h==="name"||h==="description"||h==="source"||h==="references"))return Oe.errors=[{instancePath:a,keyword:"additionalPr\
operties",params:{additionalProperty:h}}],!1;if(k===e){if(t.type!==void 0){let h=t.type,y=e;if(typeof h!="string")return Oe.errors=[{instancePath:a+"/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(h==="defect"||h==="enhancement"||h==="security"))return Oe.errors=[{instancePath:a+"/type",keyword:"enum",params:{allowedValues:Wt.
properties.type.enum}}],!1;var n=y===e}else var n=!0;if(n){if(t.id!==void 0){let y=e;if(typeof t.id!="string")return Oe.errors=[{instancePath:a+"/id",keyword:"t\
ype",params:{type:"string"}}],!1;var n=y===e}else var n=!0;if(n){if(t.name!==void 0){let c=e;if(typeof t.name!="string")return Oe.errors=[{instancePath:a+"/name",
keyword:"type",params:{type:"string"}}],!1;var n=c===e}else var n=!0;if(n){if(t.description!==void 0){let f=e;if(typeof t.description!="string")return Oe.errors=
[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var n=f===e}else var n=!0;if(n){if(t.source!==void 0){let p=t.source,m=e;if(e===m)if(p&&
typeof p=="object"&&!Array.isArray(p)){let b=e;for(let g in p)if(!(g==="name"||g==="url"))return Oe.errors=[{instancePath:a+"/source",keyword:"additionalPropert\
ies",params:{additionalProperty:g}}],!1;if(b===e){if(p.name!==void 0){let g=e;if(typeof p.name!="string")return Oe.errors=[{instancePath:a+"/source/name",keyword:"\
type",params:{type:"string"}}],!1;var s=g===e}else var s=!0;if(s)if(p.url!==void 0){let g=e;if(e===g&&e===g&&typeof p.url!="string")return Oe.errors=[{instancePath:a+
"/source/url",keyword:"type",params:{type:"string"}}],!1;var s=g===e}else var s=!0}}else return Oe.errors=[{instancePath:a+"/source",keyword:"type",params:{type:"\
object"}}],!1;var n=m===e}else var n=!0;if(n)if(t.references!==void 0){let p=t.references,m=e;if(e===m)if(Array.isArray(p)){var o=!0;let b=p.length;for(let g=0;g<
b;g++){let L=e;if(e===L&&e===L&&typeof p[g]!="string")return Oe.errors=[{instancePath:a+"/references/"+g,keyword:"type",params:{type:"string"}}],!1;var o=L===e;
if(!o)break}}else return Oe.errors=[{instancePath:a+"/references",keyword:"type",params:{type:"array"}}],!1;var n=m===e}else var n=!0}}}}}}}else return Oe.errors=
[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Oe.errors=r,e===0}function dr(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o;if(t.type===void 0&&(o="type"))return dr.errors=[{instancePath:a,keyword:"required",params:{
missingProperty:o}}],!1;{let l=e;for(let k in t)if(!(k==="type"||k==="diff"||k==="resolves"))return dr.errors=[{instancePath:a,keyword:"additionalProperties",params:{
additionalProperty:k}}],!1;if(l===e){if(t.type!==void 0){let k=t.type,h=e;if(typeof k!="string")return dr.errors=[{instancePath:a+"/type",keyword:"type",params:{
type:"string"}}],!1;if(!(k==="unofficial"||k==="monkey"||k==="backport"||k==="cherry-pick"))return dr.errors=[{instancePath:a+"/type",keyword:"enum",params:{allowedValues:Zt.
properties.type.enum}}],!1;var n=h===e}else var n=!0;if(n){if(t.diff!==void 0){let h=e;Cr(t.diff,{instancePath:a+"/diff",parentData:t,parentDataProperty:"diff",
rootData:i})||(r=r===null?Cr.errors:r.concat(Cr.errors),e=r.length);var n=h===e}else var n=!0;if(n)if(t.resolves!==void 0){let h=t.resolves,y=e;if(e===y)if(Array.
isArray(h)){var s=!0;let f=h.length;for(let p=0;p<f;p++){let m=e;Oe(h[p],{instancePath:a+"/resolves/"+p,parentData:h,parentDataProperty:p,rootData:i})||(r=r===null?
Oe.errors:r.concat(Oe.errors),e=r.length);var s=m===e;if(!s)break}}else return dr.errors=[{instancePath:a+"/resolves",keyword:"type",params:{type:"array"}}],!1;
var n=y===e}else var n=!0}}}}else return dr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return dr.errors=r,e===0}var Jt={type:"object",required:[
"url","type"],additionalProperties:!1,properties:{url:{anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definitions/bomLink"}]},comment:{type:"string"},type:{
type:"string",enum:["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","distribution","distribution-int\
ake","license","build-meta","build-system","release-notes","security-contact","model-card","log","configuration","evidence","formulation","attestation","threat-\
model","adversary-model","risk-assessment","vulnerability-assertion","exploitability-statement","pentest-report","static-analysis-report","dynamic-analysis-repo\
rt","runtime-analysis-report","component-analysis-report","maturity-report","certification-report","codified-infrastructure","quality-metrics","poam","other"]},
hashes:{type:"array",items:{$ref:"#/definitions/hash"}}}},Xt=new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$","u");
function zr(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0&&e===0)if(typeof t=="string"){if(!Xt.test(t))return zr.
errors=[{instancePath:a,keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"}}],!1}else return zr.
errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return zr.errors=r,e===0}var Qt=new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9\
a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$","u");function ve(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0&&e===0)if(typeof t==
"string"){if(!Qt.test(t))return ve.errors=[{instancePath:a,keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{\
12}/[1-9][0-9]*#.+$"}}],!1}else return ve.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return ve.errors=r,e===0}function Jr(t,{instancePath:a="",
parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0,n=e,s=!1,o=e;zr(t,{instancePath:a,parentData:I,parentDataProperty:O,rootData:i})||(r=r===null?
zr.errors:r.concat(zr.errors),e=r.length);var l=o===e;if(s=s||l,!s){let k=e;ve(t,{instancePath:a,parentData:I,parentDataProperty:O,rootData:i})||(r=r===null?ve.
errors:r.concat(ve.errors),e=r.length);var l=k===e;s=s||l}if(s)e=n,r!==null&&(n?r.length=n:r=null);else{let k={instancePath:a,keyword:"anyOf",params:{}};return r===
null?r=[k]:r.push(k),e++,Jr.errors=r,!1}return Jr.errors=r,e===0}function qe(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,
e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let l;if(t.url===void 0&&(l="url")||t.type===void 0&&(l="type"))return qe.errors=[{instancePath:a,keyword:"\
required",params:{missingProperty:l}}],!1;{let k=e;for(let h in t)if(!(h==="url"||h==="comment"||h==="type"||h==="hashes"))return qe.errors=[{instancePath:a,keyword:"\
additionalProperties",params:{additionalProperty:h}}],!1;if(k===e){if(t.url!==void 0){let h=t.url,y=e,c=e,f=!1,p=e;if(e===p&&e===p&&typeof h!="string"){let v={instancePath:a+
"/url",keyword:"type",params:{type:"string"}};r===null?r=[v]:r.push(v),e++}var n=p===e;if(f=f||n,!f){let v=e;Jr(h,{instancePath:a+"/url",parentData:t,parentDataProperty:"\
url",rootData:i})||(r=r===null?Jr.errors:r.concat(Jr.errors),e=r.length);var n=v===e;f=f||n}if(f)e=c,r!==null&&(c?r.length=c:r=null);else{let v={instancePath:a+
"/url",keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,qe.errors=r,!1}var s=y===e}else var s=!0;if(s){if(t.comment!==void 0){let y=e;if(typeof t.
comment!="string")return qe.errors=[{instancePath:a+"/comment",keyword:"type",params:{type:"string"}}],!1;var s=y===e}else var s=!0;if(s){if(t.type!==void 0){let c=t.
type,f=e;if(typeof c!="string")return qe.errors=[{instancePath:a+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(c==="vcs"||c==="issue-tracker"||c==="we\
bsite"||c==="advisories"||c==="bom"||c==="mailing-list"||c==="social"||c==="chat"||c==="documentation"||c==="support"||c==="distribution"||c==="distribution-int\
ake"||c==="license"||c==="build-meta"||c==="build-system"||c==="release-notes"||c==="security-contact"||c==="model-card"||c==="log"||c==="configuration"||c==="e\
vidence"||c==="formulation"||c==="attestation"||c==="threat-model"||c==="adversary-model"||c==="risk-assessment"||c==="vulnerability-assertion"||c==="exploitabi\
lity-statement"||c==="pentest-report"||c==="static-analysis-report"||c==="dynamic-analysis-report"||c==="runtime-analysis-report"||c==="component-analysis-repor\
t"||c==="maturity-report"||c==="certification-report"||c==="codified-infrastructure"||c==="quality-metrics"||c==="poam"||c==="other"))return qe.errors=[{instancePath:a+
"/type",keyword:"enum",params:{allowedValues:Jt.properties.type.enum}}],!1;var s=f===e}else var s=!0;if(s)if(t.hashes!==void 0){let c=t.hashes,f=e;if(e===f)if(Array.
isArray(c)){var o=!0;let m=c.length;for(let v=0;v<m;v++){let b=e;ir(c[v],{instancePath:a+"/hashes/"+v,parentData:c,parentDataProperty:v,rootData:i})||(r=r===null?
ir.errors:r.concat(ir.errors),e=r.length);var o=b===e;if(!o)break}}else return qe.errors=[{instancePath:a+"/hashes",keyword:"type",params:{type:"array"}}],!1;var s=f===
e}else var s=!0}}}}}else return qe.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return qe.errors=r,e===0}var ft={type:"object",additionalProperties:!1,
properties:{identity:{type:"object",required:["field"],additionalProperties:!1,properties:{field:{type:"string",enum:["group","name","version","purl","cpe","swi\
d","hash"]},confidence:{type:"number",minimum:0,maximum:1},methods:{type:"array",items:{type:"object",required:["technique","confidence"],additionalProperties:!1,
properties:{technique:{type:"string",enum:["source-code-analysis","binary-analysis","manifest-analysis","ast-fingerprint","hash-comparison","instrumentation","d\
ynamic-analysis","filename","attestation","other"]},confidence:{type:"number",minimum:0,maximum:1},value:{type:"string"}}}},tools:{type:"array",uniqueItems:!0,items:{
anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]}}}},occurrences:{type:"array",items:{type:"object",required:["location"],additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},location:{type:"string"}}}},callstack:{type:"object",additionalProperties:!1,properties:{frames:{type:"arra\
y",items:{type:"object",required:["module"],additionalProperties:!1,properties:{package:{type:"string"},module:{type:"string"},function:{type:"string"},parameters:{
type:"array",items:{type:"string"}},line:{type:"integer"},column:{type:"integer"},fullFilename:{type:"string"}}}}}},licenses:{$ref:"#/definitions/licenseChoice"},
copyright:{type:"array",items:{$ref:"#/definitions/copyright"}}}};function Ae(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,
e=0;return Y(t,{instancePath:a,parentData:I,parentDataProperty:O,rootData:i})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length),Ae.errors=r,e===0}function wr(t,{
instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.text===void 0&&
(n="text"))return wr.errors=[{instancePath:a,keyword:"required",params:{missingProperty:n}}],!1;{let s=e;for(let o in t)if(o!=="text")return wr.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e&&t.text!==void 0&&typeof t.text!="string")return wr.errors=[{instancePath:a+"/text",keyword:"\
type",params:{type:"string"}}],!1}}else return wr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return wr.errors=r,e===0}function Q(t,{instancePath:a="",
parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let b=e;for(let g in t)if(!(g==="identi\
ty"||g==="occurrences"||g==="callstack"||g==="licenses"||g==="copyright"))return Q.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:g}}],
!1;if(b===e){if(t.identity!==void 0){let g=t.identity,L=e;if(e===L)if(g&&typeof g=="object"&&!Array.isArray(g)){let $;if(g.field===void 0&&($="field"))return Q.
errors=[{instancePath:a+"/identity",keyword:"required",params:{missingProperty:$}}],!1;{let q=e;for(let D in g)if(!(D==="field"||D==="confidence"||D==="methods"||
D==="tools"))return Q.errors=[{instancePath:a+"/identity",keyword:"additionalProperties",params:{additionalProperty:D}}],!1;if(q===e){if(g.field!==void 0){let D=g.
field,w=e;if(typeof D!="string")return Q.errors=[{instancePath:a+"/identity/field",keyword:"type",params:{type:"string"}}],!1;if(!(D==="group"||D==="name"||D===
"version"||D==="purl"||D==="cpe"||D==="swid"||D==="hash"))return Q.errors=[{instancePath:a+"/identity/field",keyword:"enum",params:{allowedValues:ft.properties.
identity.properties.field.enum}}],!1;var n=w===e}else var n=!0;if(n){if(g.confidence!==void 0){let w=g.confidence,d=e;if(e===d)if(typeof w=="number"){if(w>1||isNaN(
w))return Q.errors=[{instancePath:a+"/identity/confidence",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(w<0||isNaN(w))return Q.errors=[{instancePath:a+
"/identity/confidence",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return Q.errors=[{instancePath:a+"/identity/confidence",keyword:"type",params:{
type:"number"}}],!1;var n=d===e}else var n=!0;if(n){if(g.methods!==void 0){let d=g.methods,P=e;if(e===P)if(Array.isArray(d)){var s=!0;let u=d.length;for(let j=0;j<
u;j++){let _=d[j],N=e;if(e===N)if(_&&typeof _=="object"&&!Array.isArray(_)){let C;if(_.technique===void 0&&(C="technique")||_.confidence===void 0&&(C="confidenc\
e"))return Q.errors=[{instancePath:a+"/identity/methods/"+j,keyword:"required",params:{missingProperty:C}}],!1;{let T=e;for(let B in _)if(!(B==="technique"||B===
"confidence"||B==="value"))return Q.errors=[{instancePath:a+"/identity/methods/"+j,keyword:"additionalProperties",params:{additionalProperty:B}}],!1;if(T===e){if(_.
technique!==void 0){let B=_.technique,z=e;if(typeof B!="string")return Q.errors=[{instancePath:a+"/identity/methods/"+j+"/technique",keyword:"type",params:{type:"\
string"}}],!1;if(!(B==="source-code-analysis"||B==="binary-analysis"||B==="manifest-analysis"||B==="ast-fingerprint"||B==="hash-comparison"||B==="instrumentatio\
n"||B==="dynamic-analysis"||B==="filename"||B==="attestation"||B==="other"))return Q.errors=[{instancePath:a+"/identity/methods/"+j+"/technique",keyword:"enum",
params:{allowedValues:ft.properties.identity.properties.methods.items.properties.technique.enum}}],!1;var o=z===e}else var o=!0;if(o){if(_.confidence!==void 0){
let z=_.confidence,R=e;if(e===R)if(typeof z=="number"){if(z>1||isNaN(z))return Q.errors=[{instancePath:a+"/identity/methods/"+j+"/confidence",keyword:"maximum",
params:{comparison:"<=",limit:1}}],!1;if(z<0||isNaN(z))return Q.errors=[{instancePath:a+"/identity/methods/"+j+"/confidence",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}else return Q.errors=[{instancePath:a+"/identity/methods/"+j+"/confidence",keyword:"type",params:{type:"number"}}],!1;var o=R===e}else var o=!0;
if(o)if(_.value!==void 0){let z=e;if(typeof _.value!="string")return Q.errors=[{instancePath:a+"/identity/methods/"+j+"/value",keyword:"type",params:{type:"stri\
ng"}}],!1;var o=z===e}else var o=!0}}}}else return Q.errors=[{instancePath:a+"/identity/methods/"+j,keyword:"type",params:{type:"object"}}],!1;var s=N===e;if(!s)
break}}else return Q.errors=[{instancePath:a+"/identity/methods",keyword:"type",params:{type:"array"}}],!1;var n=P===e}else var n=!0;if(n)if(g.tools!==void 0){let d=g.
tools,P=e;if(e===P)if(Array.isArray(d)){var l=!0;let u=d.length;for(let j=0;j<u;j++){let _=d[j],N=e,S=e,C=!1,T=e;Ae(_,{instancePath:a+"/identity/tools/"+j,parentData:d,
parentDataProperty:j,rootData:i})||(r=r===null?Ae.errors:r.concat(Ae.errors),e=r.length);var k=T===e;if(C=C||k,!C){let z=e;ve(_,{instancePath:a+"/identity/tools\
/"+j,parentData:d,parentDataProperty:j,rootData:i})||(r=r===null?ve.errors:r.concat(ve.errors),e=r.length);var k=z===e;C=C||k}if(C)e=S,r!==null&&(S?r.length=S:r=
null);else{let z={instancePath:a+"/identity/tools/"+j,keyword:"anyOf",params:{}};return r===null?r=[z]:r.push(z),e++,Q.errors=r,!1}var l=N===e;if(!l)break}if(l&&
!(X(),J(W)).unique(d))return Q.errors=[{instancePath:a+"/identity/tools",keyword:"uniqueItems",params:{}}],!1}else return Q.errors=[{instancePath:a+"/identity/t\
ools",keyword:"type",params:{type:"array"}}],!1;var n=P===e}else var n=!0}}}}}else return Q.errors=[{instancePath:a+"/identity",keyword:"type",params:{type:"obj\
ect"}}],!1;var h=L===e}else var h=!0;if(h){if(t.occurrences!==void 0){let L=t.occurrences,x=e;if(e===x)if(Array.isArray(L)){var y=!0;let q=L.length;for(let D=0;D<
q;D++){let w=L[D],d=e;if(e===d)if(w&&typeof w=="object"&&!Array.isArray(w)){let A;if(w.location===void 0&&(A="location"))return Q.errors=[{instancePath:a+"/occu\
rrences/"+D,keyword:"required",params:{missingProperty:A}}],!1;{let u=e;for(let j in w)if(!(j==="bom-ref"||j==="location"))return Q.errors=[{instancePath:a+"/oc\
currences/"+D,keyword:"additionalProperties",params:{additionalProperty:j}}],!1;if(u===e){if(w["bom-ref"]!==void 0){let j=e;Y(w["bom-ref"],{instancePath:a+"/occ\
urrences/"+D+"/bom-ref",parentData:w,parentDataProperty:"bom-ref",rootData:i})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var c=j===e}else var c=!0;if(c)
if(w.location!==void 0){let j=e;if(typeof w.location!="string")return Q.errors=[{instancePath:a+"/occurrences/"+D+"/location",keyword:"type",params:{type:"strin\
g"}}],!1;var c=j===e}else var c=!0}}}else return Q.errors=[{instancePath:a+"/occurrences/"+D,keyword:"type",params:{type:"object"}}],!1;var y=d===e;if(!y)break}}else
return Q.errors=[{instancePath:a+"/occurrences",keyword:"type",params:{type:"array"}}],!1;var h=x===e}else var h=!0;if(h){if(t.callstack!==void 0){let x=t.callstack,
$=e;if(e===$)if(x&&typeof x=="object"&&!Array.isArray(x)){let D=e;for(let w in x)if(w!=="frames")return Q.errors=[{instancePath:a+"/callstack",keyword:"addition\
alProperties",params:{additionalProperty:w}}],!1;if(D===e&&x.frames!==void 0){let w=x.frames;if(e===e)if(Array.isArray(w)){var f=!0;let d=w.length;for(let P=0;P<
d;P++){let A=w[P],u=e;if(e===u)if(A&&typeof A=="object"&&!Array.isArray(A)){let _;if(A.module===void 0&&(_="module"))return Q.errors=[{instancePath:a+"/callstac\
k/frames/"+P,keyword:"required",params:{missingProperty:_}}],!1;{let N=e;for(let S in A)if(!(S==="package"||S==="module"||S==="function"||S==="parameters"||S===
"line"||S==="column"||S==="fullFilename"))return Q.errors=[{instancePath:a+"/callstack/frames/"+P,keyword:"additionalProperties",params:{additionalProperty:S}}],
!1;if(N===e){if(A.package!==void 0){let S=e;if(typeof A.package!="string")return Q.errors=[{instancePath:a+"/callstack/frames/"+P+"/package",keyword:"type",params:{
type:"string"}}],!1;var p=S===e}else var p=!0;if(p){if(A.module!==void 0){let C=e;if(typeof A.module!="string")return Q.errors=[{instancePath:a+"/callstack/fram\
es/"+P+"/module",keyword:"type",params:{type:"string"}}],!1;var p=C===e}else var p=!0;if(p){if(A.function!==void 0){let T=e;if(typeof A.function!="string")return Q.
errors=[{instancePath:a+"/callstack/frames/"+P+"/function",keyword:"type",params:{type:"string"}}],!1;var p=T===e}else var p=!0;if(p){if(A.parameters!==void 0){
let B=A.parameters,z=e;if(e===z)if(Array.isArray(B)){var m=!0;let G=B.length;for(let M=0;M<G;M++){let ye=e;if(typeof B[M]!="string")return Q.errors=[{instancePath:a+
"/callstack/frames/"+P+"/parameters/"+M,keyword:"type",params:{type:"string"}}],!1;var m=ye===e;if(!m)break}}else return Q.errors=[{instancePath:a+"/callstack/f\
rames/"+P+"/parameters",keyword:"type",params:{type:"array"}}],!1;var p=z===e}else var p=!0;if(p){if(A.line!==void 0){let z=A.line,R=e;if(!(typeof z=="number"&&
!(z%1)&&!isNaN(z)))return Q.errors=[{instancePath:a+"/callstack/frames/"+P+"/line",keyword:"type",params:{type:"integer"}}],!1;var p=R===e}else var p=!0;if(p){if(A.
column!==void 0){let R=A.column,G=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)))return Q.errors=[{instancePath:a+"/callstack/frames/"+P+"/column",keyword:"type",
params:{type:"integer"}}],!1;var p=G===e}else var p=!0;if(p)if(A.fullFilename!==void 0){let R=e;if(typeof A.fullFilename!="string")return Q.errors=[{instancePath:a+
"/callstack/frames/"+P+"/fullFilename",keyword:"type",params:{type:"string"}}],!1;var p=R===e}else var p=!0}}}}}}}}else return Q.errors=[{instancePath:a+"/calls\
tack/frames/"+P,keyword:"type",params:{type:"object"}}],!1;var f=u===e;if(!f)break}}else return Q.errors=[{instancePath:a+"/callstack/frames",keyword:"type",params:{
type:"array"}}],!1}}else return Q.errors=[{instancePath:a+"/callstack",keyword:"type",params:{type:"object"}}],!1;var h=$===e}else var h=!0;if(h){if(t.licenses!==
void 0){let $=e;Ye(t.licenses,{instancePath:a+"/licenses",parentData:t,parentDataProperty:"licenses",rootData:i})||(r=r===null?Ye.errors:r.concat(Ye.errors),e=r.
length);var h=$===e}else var h=!0;if(h)if(t.copyright!==void 0){let $=t.copyright,q=e;if(e===q)if(Array.isArray($)){var v=!0;let w=$.length;for(let d=0;d<w;d++){
let P=e;wr($[d],{instancePath:a+"/copyright/"+d,parentData:$,parentDataProperty:d,rootData:i})||(r=r===null?wr.errors:r.concat(wr.errors),e=r.length);var v=P===
e;if(!v)break}}else return Q.errors=[{instancePath:a+"/copyright",keyword:"type",params:{type:"array"}}],!1;var h=q===e}else var h=!0}}}}}else return Q.errors=[
{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Q.errors=r,e===0}var ea={type:"object",required:["type"],additionalProperties:!1,properties:{type:{
$ref:"#/definitions/releaseType"},title:{type:"string"},featuredImage:{type:"string",format:"iri-reference"},socialImage:{type:"string",format:"iri-reference"},
description:{type:"string"},timestamp:{type:"string",format:"date-time"},aliases:{type:"array",items:{type:"string"}},tags:{type:"array",items:{type:"string"}},
resolves:{type:"array",items:{$ref:"#/definitions/issue"}},notes:{type:"array",items:{$ref:"#/definitions/note"}},properties:{type:"array",items:{$ref:"#/defini\
tions/property"}}}};function Xr(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;return typeof t!="string"?(Xr.errors=[{instancePath:a,
keyword:"type",params:{type:"string"}}],!1):(Xr.errors=r,e===0)}var ra=new RegExp("^([a-z]{2})(-[A-Z]{2})?$","u");function Er(t,{instancePath:a="",parentData:I,
parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(typeof t=="string"){if(!ra.test(t))return Er.errors=[{instancePath:a,keyword:"pattern",params:{
pattern:"^([a-z]{2})(-[A-Z]{2})?$"}}],!1}else return Er.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return Er.errors=r,e===0}function xr(t,{
instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if(t.text===void 0&&
(s="text"))return xr.errors=[{instancePath:a,keyword:"required",params:{missingProperty:s}}],!1;{let o=e;for(let l in t)if(!(l==="locale"||l==="text"))return xr.
errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(o===e){if(t.locale!==void 0){let l=e;Er(t.locale,{instancePath:a+"/\
locale",parentData:t,parentDataProperty:"locale",rootData:i})||(r=r===null?Er.errors:r.concat(Er.errors),e=r.length);var n=l===e}else var n=!0;if(n)if(t.text!==
void 0){let l=e;ie(t.text,{instancePath:a+"/text",parentData:t,parentDataProperty:"text",rootData:i})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var n=l===
e}else var n=!0}}}else return xr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return xr.errors=r,e===0}function Ce(t,{instancePath:a="",parentData:I,
parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.type===void 0&&(y="type"))return Ce.errors=
[{instancePath:a,keyword:"required",params:{missingProperty:y}}],!1;{let c=e;for(let f in t)if(!fr.call(ea.properties,f))return Ce.errors=[{instancePath:a,keyword:"\
additionalProperties",params:{additionalProperty:f}}],!1;if(c===e){if(t.type!==void 0){let f=e;Xr(t.type,{instancePath:a+"/type",parentData:t,parentDataProperty:"\
type",rootData:i})||(r=r===null?Xr.errors:r.concat(Xr.errors),e=r.length);var n=f===e}else var n=!0;if(n){if(t.title!==void 0){let p=e;if(typeof t.title!="strin\
g")return Ce.errors=[{instancePath:a+"/title",keyword:"type",params:{type:"string"}}],!1;var n=p===e}else var n=!0;if(n){if(t.featuredImage!==void 0){let m=e;if(e===
m&&e===m&&typeof t.featuredImage!="string")return Ce.errors=[{instancePath:a+"/featuredImage",keyword:"type",params:{type:"string"}}],!1;var n=m===e}else var n=!0;
if(n){if(t.socialImage!==void 0){let v=e;if(e===v&&e===v&&typeof t.socialImage!="string")return Ce.errors=[{instancePath:a+"/socialImage",keyword:"type",params:{
type:"string"}}],!1;var n=v===e}else var n=!0;if(n){if(t.description!==void 0){let b=e;if(typeof t.description!="string")return Ce.errors=[{instancePath:a+"/des\
cription",keyword:"type",params:{type:"string"}}],!1;var n=b===e}else var n=!0;if(n){if(t.timestamp!==void 0){let g=t.timestamp,L=e;if(e===L&&e===L)if(typeof g==
"string"){if(!Be.validate(g))return Ce.errors=[{instancePath:a+"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else return Ce.errors=[{instancePath:a+
"/timestamp",keyword:"type",params:{type:"string"}}],!1;var n=L===e}else var n=!0;if(n){if(t.aliases!==void 0){let L=t.aliases,x=e;if(e===x)if(Array.isArray(L)){
var s=!0;let q=L.length;for(let D=0;D<q;D++){let w=e;if(typeof L[D]!="string")return Ce.errors=[{instancePath:a+"/aliases/"+D,keyword:"type",params:{type:"strin\
g"}}],!1;var s=w===e;if(!s)break}}else return Ce.errors=[{instancePath:a+"/aliases",keyword:"type",params:{type:"array"}}],!1;var n=x===e}else var n=!0;if(n){if(t.
tags!==void 0){let x=t.tags,$=e;if(e===$)if(Array.isArray(x)){var o=!0;let D=x.length;for(let w=0;w<D;w++){let d=e;if(typeof x[w]!="string")return Ce.errors=[{instancePath:a+
"/tags/"+w,keyword:"type",params:{type:"string"}}],!1;var o=d===e;if(!o)break}}else return Ce.errors=[{instancePath:a+"/tags",keyword:"type",params:{type:"array"}}],
!1;var n=$===e}else var n=!0;if(n){if(t.resolves!==void 0){let $=t.resolves,q=e;if(e===q)if(Array.isArray($)){var l=!0;let w=$.length;for(let d=0;d<w;d++){let P=e;
Oe($[d],{instancePath:a+"/resolves/"+d,parentData:$,parentDataProperty:d,rootData:i})||(r=r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var l=P===e;if(!l)break}}else
return Ce.errors=[{instancePath:a+"/resolves",keyword:"type",params:{type:"array"}}],!1;var n=q===e}else var n=!0;if(n){if(t.notes!==void 0){let q=t.notes,D=e;if(e===
D)if(Array.isArray(q)){var k=!0;let d=q.length;for(let P=0;P<d;P++){let A=e;xr(q[P],{instancePath:a+"/notes/"+P,parentData:q,parentDataProperty:P,rootData:i})||
(r=r===null?xr.errors:r.concat(xr.errors),e=r.length);var k=A===e;if(!k)break}}else return Ce.errors=[{instancePath:a+"/notes",keyword:"type",params:{type:"arra\
y"}}],!1;var n=D===e}else var n=!0;if(n)if(t.properties!==void 0){let q=t.properties,D=e;if(e===D)if(Array.isArray(q)){var h=!0;let d=q.length;for(let P=0;P<d;P++){
let A=e;F(q[P],{instancePath:a+"/properties/"+P,parentData:q,parentDataProperty:P,rootData:i})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var h=A===e;
if(!h)break}}else return Ce.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var n=D===e}else var n=!0}}}}}}}}}}}}else return Ce.
errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Ce.errors=r,e===0}var ta={type:"object",additionalProperties:!1,properties:{"bom-ref":{
$ref:"#/definitions/refType"},modelParameters:{type:"object",additionalProperties:!1,properties:{approach:{type:"object",additionalProperties:!1,properties:{type:{
type:"string",enum:["supervised","unsupervised","reinforcement-learning","semi-supervised","self-supervised"]}}},task:{type:"string"},architectureFamily:{type:"\
string"},modelArchitecture:{type:"string"},datasets:{type:"array",items:{oneOf:[{$ref:"#/definitions/componentData"},{type:"object",additionalProperties:!1,properties:{
ref:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]}}}]}},inputs:{type:"array",items:{$ref:"#/definitions/inputOutputMLPar\
ameters"}},outputs:{type:"array",items:{$ref:"#/definitions/inputOutputMLParameters"}}}},quantitativeAnalysis:{type:"object",additionalProperties:!1,properties:{
performanceMetrics:{type:"array",items:{$ref:"#/definitions/performanceMetric"}},graphics:{$ref:"#/definitions/graphicsCollection"}}},considerations:{type:"obje\
ct",additionalProperties:!1,properties:{users:{type:"array",items:{type:"string"}},useCases:{type:"array",items:{type:"string"}},technicalLimitations:{type:"arr\
ay",items:{type:"string"}},performanceTradeoffs:{type:"array",items:{type:"string"}},ethicalConsiderations:{type:"array",items:{$ref:"#/definitions/risk"}},fairnessAssessments:{
type:"array",items:{$ref:"#/definitions/fairnessAssessment"}}}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},ct={type:"object",additionalProperties:!1,
required:["type"],properties:{"bom-ref":{$ref:"#/definitions/refType"},type:{type:"string",enum:["source-code","configuration","dataset","definition","other"]},
name:{type:"string"},contents:{type:"object",additionalProperties:!1,properties:{attachment:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-ref\
erence"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},classification:{$ref:"#/definitions/dataClassification"},sensitiveData:{type:"array",
items:{type:"string"}},graphics:{$ref:"#/definitions/graphicsCollection"},description:{type:"string"},governance:{type:"object",$ref:"#/definitions/dataGovernan\
ce"}}};function jr(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;return typeof t!="string"?(jr.errors=[{instancePath:a,
keyword:"type",params:{type:"string"}}],!1):(jr.errors=r,e===0)}function Ir(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,
e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let o in t)if(!(o==="name"||o==="image"))return Ir.errors=[{instancePath:a,keyword:"additi\
onalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t.name!==void 0){let o=e;if(typeof t.name!="string")return Ir.errors=[{instancePath:a+"/name",keyword:"\
type",params:{type:"string"}}],!1;var n=o===e}else var n=!0;if(n)if(t.image!==void 0){let o=e;ie(t.image,{instancePath:a+"/image",parentData:t,parentDataProperty:"\
image",rootData:i})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var n=o===e}else var n=!0}}else return Ir.errors=[{instancePath:a,keyword:"type",params:{
type:"object"}}],!1;return Ir.errors=r,e===0}function yr(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let o=e;for(let l in t)if(!(l==="description"||l==="collection"))return yr.errors=[{instancePath:a,keyword:"additionalPro\
perties",params:{additionalProperty:l}}],!1;if(o===e){if(t.description!==void 0){let l=e;if(typeof t.description!="string")return yr.errors=[{instancePath:a+"/d\
escription",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s)if(t.collection!==void 0){let l=t.collection,k=e;if(e===k)if(Array.isArray(
l)){var n=!0;let y=l.length;for(let c=0;c<y;c++){let f=e;Ir(l[c],{instancePath:a+"/collection/"+c,parentData:l,parentDataProperty:c,rootData:i})||(r=r===null?Ir.
errors:r.concat(Ir.errors),e=r.length);var n=f===e;if(!n)break}}else return yr.errors=[{instancePath:a+"/collection",keyword:"type",params:{type:"array"}}],!1;var s=k===
e}else var s=!0}}else return yr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return yr.errors=r,e===0}function ar(t,{instancePath:a="",parentData:I,
parentDataProperty:O,rootData:i=t}={}){let r=null,e=0,n=e,s=!1,o=null,l=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.organization===void 0&&(c="org\
anization")){let f={instancePath:a,keyword:"required",params:{missingProperty:c}};r===null?r=[f]:r.push(f),e++}}var h=l===e;h&&(s=!0,o=0);let k=e;if(t&&typeof t==
"object"&&!Array.isArray(t)){let c;if(t.contact===void 0&&(c="contact")){let f={instancePath:a,keyword:"required",params:{missingProperty:c}};r===null?r=[f]:r.push(
f),e++}}var h=k===e;if(h&&s?(s=!1,o=[o,1]):h&&(s=!0,o=1),s)e=n,r!==null&&(n?r.length=n:r=null);else{let c={instancePath:a,keyword:"oneOf",params:{passingSchemas:o}};
return r===null?r=[c]:r.push(c),e++,ar.errors=r,!1}if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let c=e;for(let f in t)if(!(f==="organization"||f==="co\
ntact"))return ar.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(c===e){if(t.organization!==void 0){let f=e;se(t.organization,
{instancePath:a+"/organization",parentData:t,parentDataProperty:"organization",rootData:i})||(r=r===null?se.errors:r.concat(se.errors),e=r.length);var y=f===e}else
var y=!0;if(y)if(t.contact!==void 0){let f=e;ue(t.contact,{instancePath:a+"/contact",parentData:t,parentDataProperty:"contact",rootData:i})||(r=r===null?ue.errors:
r.concat(ue.errors),e=r.length);var y=f===e}else var y=!0}}else return ar.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ar.errors=r,
e===0}function pr(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){
let k=e;for(let h in t)if(!(h==="custodians"||h==="stewards"||h==="owners"))return pr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:h}}],
!1;if(k===e){if(t.custodians!==void 0){let h=t.custodians,y=e;if(e===y)if(Array.isArray(h)){var n=!0;let f=h.length;for(let p=0;p<f;p++){let m=e;ar(h[p],{instancePath:a+
"/custodians/"+p,parentData:h,parentDataProperty:p,rootData:i})||(r=r===null?ar.errors:r.concat(ar.errors),e=r.length);var n=m===e;if(!n)break}}else return pr.errors=
[{instancePath:a+"/custodians",keyword:"type",params:{type:"array"}}],!1;var s=y===e}else var s=!0;if(s){if(t.stewards!==void 0){let y=t.stewards,c=e;if(e===c)if(Array.
isArray(y)){var o=!0;let p=y.length;for(let m=0;m<p;m++){let v=e;ar(y[m],{instancePath:a+"/stewards/"+m,parentData:y,parentDataProperty:m,rootData:i})||(r=r===null?
ar.errors:r.concat(ar.errors),e=r.length);var o=v===e;if(!o)break}}else return pr.errors=[{instancePath:a+"/stewards",keyword:"type",params:{type:"array"}}],!1;
var s=c===e}else var s=!0;if(s)if(t.owners!==void 0){let y=t.owners,c=e;if(e===c)if(Array.isArray(y)){var l=!0;let p=y.length;for(let m=0;m<p;m++){let v=e;ar(y[m],
{instancePath:a+"/owners/"+m,parentData:y,parentDataProperty:m,rootData:i})||(r=r===null?ar.errors:r.concat(ar.errors),e=r.length);var l=v===e;if(!l)break}}else
return pr.errors=[{instancePath:a+"/owners",keyword:"type",params:{type:"array"}}],!1;var s=c===e}else var s=!0}}}else return pr.errors=[{instancePath:a,keyword:"\
type",params:{type:"object"}}],!1;return pr.errors=r,e===0}function _e(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===
0)if(t&&typeof t=="object"&&!Array.isArray(t)){let k;if(t.type===void 0&&(k="type"))return _e.errors=[{instancePath:a,keyword:"required",params:{missingProperty:k}}],
!1;{let h=e;for(let y in t)if(!fr.call(ct.properties,y))return _e.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(h===
e){if(t["bom-ref"]!==void 0){let y=e;Y(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:i})||(r=r===null?Y.errors:r.concat(
Y.errors),e=r.length);var n=y===e}else var n=!0;if(n){if(t.type!==void 0){let c=t.type,f=e;if(typeof c!="string")return _e.errors=[{instancePath:a+"/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(c==="source-code"||c==="configuration"||c==="dataset"||c==="definition"||c==="other"))return _e.errors=[{instancePath:a+"\
/type",keyword:"enum",params:{allowedValues:ct.properties.type.enum}}],!1;var n=f===e}else var n=!0;if(n){if(t.name!==void 0){let f=e;if(typeof t.name!="string")
return _e.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var n=f===e}else var n=!0;if(n){if(t.contents!==void 0){let p=t.contents,m=e;
if(e===m)if(p&&typeof p=="object"&&!Array.isArray(p)){let b=e;for(let g in p)if(!(g==="attachment"||g==="url"||g==="properties"))return _e.errors=[{instancePath:a+
"/contents",keyword:"additionalProperties",params:{additionalProperty:g}}],!1;if(b===e){if(p.attachment!==void 0){let g=e;ie(p.attachment,{instancePath:a+"/cont\
ents/attachment",parentData:p,parentDataProperty:"attachment",rootData:i})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var s=g===e}else var s=!0;if(s){
if(p.url!==void 0){let L=e;if(e===L&&e===L&&typeof p.url!="string")return _e.errors=[{instancePath:a+"/contents/url",keyword:"type",params:{type:"string"}}],!1;
var s=L===e}else var s=!0;if(s)if(p.properties!==void 0){let L=p.properties,x=e;if(e===x)if(Array.isArray(L)){var o=!0;let q=L.length;for(let D=0;D<q;D++){let w=e;
F(L[D],{instancePath:a+"/contents/properties/"+D,parentData:L,parentDataProperty:D,rootData:i})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var o=w===e;
if(!o)break}}else return _e.errors=[{instancePath:a+"/contents/properties",keyword:"type",params:{type:"array"}}],!1;var s=x===e}else var s=!0}}}else return _e.
errors=[{instancePath:a+"/contents",keyword:"type",params:{type:"object"}}],!1;var n=m===e}else var n=!0;if(n){if(t.classification!==void 0){let m=e;jr(t.classification,
{instancePath:a+"/classification",parentData:t,parentDataProperty:"classification",rootData:i})||(r=r===null?jr.errors:r.concat(jr.errors),e=r.length);var n=m===
e}else var n=!0;if(n){if(t.sensitiveData!==void 0){let v=t.sensitiveData,b=e;if(e===b)if(Array.isArray(v)){var l=!0;let L=v.length;for(let x=0;x<L;x++){let $=e;
if(typeof v[x]!="string")return _e.errors=[{instancePath:a+"/sensitiveData/"+x,keyword:"type",params:{type:"string"}}],!1;var l=$===e;if(!l)break}}else return _e.
errors=[{instancePath:a+"/sensitiveData",keyword:"type",params:{type:"array"}}],!1;var n=b===e}else var n=!0;if(n){if(t.graphics!==void 0){let b=e;yr(t.graphics,
{instancePath:a+"/graphics",parentData:t,parentDataProperty:"graphics",rootData:i})||(r=r===null?yr.errors:r.concat(yr.errors),e=r.length);var n=b===e}else var n=!0;
if(n){if(t.description!==void 0){let g=e;if(typeof t.description!="string")return _e.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],
!1;var n=g===e}else var n=!0;if(n)if(t.governance!==void 0){let g=t.governance,L=e;if(!(g&&typeof g=="object"&&!Array.isArray(g)))return _e.errors=[{instancePath:a+
"/governance",keyword:"type",params:{type:"object"}}],!1;pr(g,{instancePath:a+"/governance",parentData:t,parentDataProperty:"governance",rootData:i})||(r=r===null?
pr.errors:r.concat(pr.errors),e=r.length);var n=L===e}else var n=!0}}}}}}}}}}else return _e.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return _e.
errors=r,e===0}function mr(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let n=e;for(let s in t)if(s!=="format")return mr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(n===e&&t.format!==
void 0&&typeof t.format!="string")return mr.errors=[{instancePath:a+"/format",keyword:"type",params:{type:"string"}}],!1}else return mr.errors=[{instancePath:a,
keyword:"type",params:{type:"object"}}],!1;return mr.errors=r,e===0}function rr(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,
e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;for(let l in t)if(!(l==="type"||l==="value"||l==="slice"||l==="confidenceInterval"))return rr.
errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(o===e){if(t.type!==void 0){let l=e;if(typeof t.type!="string")return rr.
errors=[{instancePath:a+"/type",keyword:"type",params:{type:"string"}}],!1;var n=l===e}else var n=!0;if(n){if(t.value!==void 0){let k=e;if(typeof t.value!="stri\
ng")return rr.errors=[{instancePath:a+"/value",keyword:"type",params:{type:"string"}}],!1;var n=k===e}else var n=!0;if(n){if(t.slice!==void 0){let h=e;if(typeof t.
slice!="string")return rr.errors=[{instancePath:a+"/slice",keyword:"type",params:{type:"string"}}],!1;var n=h===e}else var n=!0;if(n)if(t.confidenceInterval!==void 0){
let h=t.confidenceInterval,y=e;if(e===y)if(h&&typeof h=="object"&&!Array.isArray(h)){let f=e;for(let p in h)if(!(p==="lowerBound"||p==="upperBound"))return rr.errors=
[{instancePath:a+"/confidenceInterval",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(f===e){if(h.lowerBound!==void 0){let p=e;if(typeof h.
lowerBound!="string")return rr.errors=[{instancePath:a+"/confidenceInterval/lowerBound",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s)
if(h.upperBound!==void 0){let p=e;if(typeof h.upperBound!="string")return rr.errors=[{instancePath:a+"/confidenceInterval/upperBound",keyword:"type",params:{type:"\
string"}}],!1;var s=p===e}else var s=!0}}else return rr.errors=[{instancePath:a+"/confidenceInterval",keyword:"type",params:{type:"object"}}],!1;var n=y===e}else
var n=!0}}}}else return rr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return rr.errors=r,e===0}function Ar(t,{instancePath:a="",parentData:I,
parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let o in t)if(!(o==="name"||o==="mitigat\
ionStrategy"))return Ar.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t.name!==void 0){let o=e;if(typeof t.
name!="string")return Ar.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var n=o===e}else var n=!0;if(n)if(t.mitigationStrategy!==void 0){
let o=e;if(typeof t.mitigationStrategy!="string")return Ar.errors=[{instancePath:a+"/mitigationStrategy",keyword:"type",params:{type:"string"}}],!1;var n=o===e}else
var n=!0}}else return Ar.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Ar.errors=r,e===0}function ur(t,{instancePath:a="",parentData:I,
parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let o in t)if(!(o==="groupAtRisk"||o==="\
benefits"||o==="harms"||o==="mitigationStrategy"))return ur.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){
if(t.groupAtRisk!==void 0){let o=e;if(typeof t.groupAtRisk!="string")return ur.errors=[{instancePath:a+"/groupAtRisk",keyword:"type",params:{type:"string"}}],!1;
var n=o===e}else var n=!0;if(n){if(t.benefits!==void 0){let l=e;if(typeof t.benefits!="string")return ur.errors=[{instancePath:a+"/benefits",keyword:"type",params:{
type:"string"}}],!1;var n=l===e}else var n=!0;if(n){if(t.harms!==void 0){let k=e;if(typeof t.harms!="string")return ur.errors=[{instancePath:a+"/harms",keyword:"\
type",params:{type:"string"}}],!1;var n=k===e}else var n=!0;if(n)if(t.mitigationStrategy!==void 0){let k=e;if(typeof t.mitigationStrategy!="string")return ur.errors=
[{instancePath:a+"/mitigationStrategy",keyword:"type",params:{type:"string"}}],!1;var n=k===e}else var n=!0}}}}else return ur.errors=[{instancePath:a,keyword:"t\
ype",params:{type:"object"}}],!1;return ur.errors=r,e===0}function pe(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===
0)if(t&&typeof t=="object"&&!Array.isArray(t)){let q=e;for(let D in t)if(!(D==="bom-ref"||D==="modelParameters"||D==="quantitativeAnalysis"||D==="considerations"||
D==="properties"))return pe.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:D}}],!1;if(q===e){if(t["bom-ref"]!==void 0){let D=e;
Y(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:i})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var n=D===
e}else var n=!0;if(n){if(t.modelParameters!==void 0){let w=t.modelParameters,d=e;if(e===d)if(w&&typeof w=="object"&&!Array.isArray(w)){let A=e;for(let u in w)if(!(u===
"approach"||u==="task"||u==="architectureFamily"||u==="modelArchitecture"||u==="datasets"||u==="inputs"||u==="outputs"))return pe.errors=[{instancePath:a+"/mode\
lParameters",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;if(A===e){if(w.approach!==void 0){let u=w.approach,j=e;if(e===j)if(u&&typeof u=="\
object"&&!Array.isArray(u)){let N=e;for(let S in u)if(S!=="type")return pe.errors=[{instancePath:a+"/modelParameters/approach",keyword:"additionalProperties",params:{
additionalProperty:S}}],!1;if(N===e&&u.type!==void 0){let S=u.type;if(typeof S!="string")return pe.errors=[{instancePath:a+"/modelParameters/approach/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(S==="supervised"||S==="unsupervised"||S==="reinforcement-learning"||S==="semi-supervised"||S==="self-supervised"))return pe.
errors=[{instancePath:a+"/modelParameters/approach/type",keyword:"enum",params:{allowedValues:ta.properties.modelParameters.properties.approach.properties.type.
enum}}],!1}}else return pe.errors=[{instancePath:a+"/modelParameters/approach",keyword:"type",params:{type:"object"}}],!1;var s=j===e}else var s=!0;if(s){if(w.task!==
void 0){let j=e;if(typeof w.task!="string")return pe.errors=[{instancePath:a+"/modelParameters/task",keyword:"type",params:{type:"string"}}],!1;var s=j===e}else
var s=!0;if(s){if(w.architectureFamily!==void 0){let _=e;if(typeof w.architectureFamily!="string")return pe.errors=[{instancePath:a+"/modelParameters/architectu\
reFamily",keyword:"type",params:{type:"string"}}],!1;var s=_===e}else var s=!0;if(s){if(w.modelArchitecture!==void 0){let N=e;if(typeof w.modelArchitecture!="st\
ring")return pe.errors=[{instancePath:a+"/modelParameters/modelArchitecture",keyword:"type",params:{type:"string"}}],!1;var s=N===e}else var s=!0;if(s){if(w.datasets!==
void 0){let S=w.datasets,C=e;if(e===C)if(Array.isArray(S)){var o=!0;let B=S.length;for(let z=0;z<B;z++){let R=S[z],G=e,M=e,ye=!1,U=null,E=e;_e(R,{instancePath:a+
"/modelParameters/datasets/"+z,parentData:S,parentDataProperty:z,rootData:i})||(r=r===null?_e.errors:r.concat(_e.errors),e=r.length);var k=E===e;k&&(ye=!0,U=0);
let V=e;if(e===V)if(R&&typeof R=="object"&&!Array.isArray(R)){let ee=e;for(let oe in R)if(oe!=="ref"){let ae={instancePath:a+"/modelParameters/datasets/"+z,keyword:"\
additionalProperties",params:{additionalProperty:oe}};r===null?r=[ae]:r.push(ae),e++;break}if(ee===e&&R.ref!==void 0){let oe=R.ref,ae=e,re=!1,ne=e;Ae(oe,{instancePath:a+
"/modelParameters/datasets/"+z+"/ref",parentData:R,parentDataProperty:"ref",rootData:i})||(r=r===null?Ae.errors:r.concat(Ae.errors),e=r.length);var l=ne===e;if(re=
re||l,!re){let ge=e;ve(oe,{instancePath:a+"/modelParameters/datasets/"+z+"/ref",parentData:R,parentDataProperty:"ref",rootData:i})||(r=r===null?ve.errors:r.concat(
ve.errors),e=r.length);var l=ge===e;re=re||l}if(re)e=ae,r!==null&&(ae?r.length=ae:r=null);else{let ge={instancePath:a+"/modelParameters/datasets/"+z+"/ref",keyword:"\
anyOf",params:{}};r===null?r=[ge]:r.push(ge),e++}}}else{let ee={instancePath:a+"/modelParameters/datasets/"+z,keyword:"type",params:{type:"object"}};r===null?r=
[ee]:r.push(ee),e++}var k=V===e;if(k&&ye?(ye=!1,U=[U,1]):k&&(ye=!0,U=1),ye)e=M,r!==null&&(M?r.length=M:r=null);else{let ee={instancePath:a+"/modelParameters/dat\
asets/"+z,keyword:"oneOf",params:{passingSchemas:U}};return r===null?r=[ee]:r.push(ee),e++,pe.errors=r,!1}var o=G===e;if(!o)break}}else return pe.errors=[{instancePath:a+
"/modelParameters/datasets",keyword:"type",params:{type:"array"}}],!1;var s=C===e}else var s=!0;if(s){if(w.inputs!==void 0){let C=w.inputs,T=e;if(e===T)if(Array.
isArray(C)){var h=!0;let z=C.length;for(let R=0;R<z;R++){let G=e;mr(C[R],{instancePath:a+"/modelParameters/inputs/"+R,parentData:C,parentDataProperty:R,rootData:i})||
(r=r===null?mr.errors:r.concat(mr.errors),e=r.length);var h=G===e;if(!h)break}}else return pe.errors=[{instancePath:a+"/modelParameters/inputs",keyword:"type",params:{
type:"array"}}],!1;var s=T===e}else var s=!0;if(s)if(w.outputs!==void 0){let C=w.outputs,T=e;if(e===T)if(Array.isArray(C)){var y=!0;let z=C.length;for(let R=0;R<
z;R++){let G=e;mr(C[R],{instancePath:a+"/modelParameters/outputs/"+R,parentData:C,parentDataProperty:R,rootData:i})||(r=r===null?mr.errors:r.concat(mr.errors),e=
r.length);var y=G===e;if(!y)break}}else return pe.errors=[{instancePath:a+"/modelParameters/outputs",keyword:"type",params:{type:"array"}}],!1;var s=T===e}else var s=!0}}}}}}}else
return pe.errors=[{instancePath:a+"/modelParameters",keyword:"type",params:{type:"object"}}],!1;var n=d===e}else var n=!0;if(n){if(t.quantitativeAnalysis!==void 0){
let d=t.quantitativeAnalysis,P=e;if(e===P)if(d&&typeof d=="object"&&!Array.isArray(d)){let u=e;for(let j in d)if(!(j==="performanceMetrics"||j==="graphics"))return pe.
errors=[{instancePath:a+"/quantitativeAnalysis",keyword:"additionalProperties",params:{additionalProperty:j}}],!1;if(u===e){if(d.performanceMetrics!==void 0){let j=d.
performanceMetrics,_=e;if(e===_)if(Array.isArray(j)){var c=!0;let S=j.length;for(let C=0;C<S;C++){let T=e;rr(j[C],{instancePath:a+"/quantitativeAnalysis/perform\
anceMetrics/"+C,parentData:j,parentDataProperty:C,rootData:i})||(r=r===null?rr.errors:r.concat(rr.errors),e=r.length);var c=T===e;if(!c)break}}else return pe.errors=
[{instancePath:a+"/quantitativeAnalysis/performanceMetrics",keyword:"type",params:{type:"array"}}],!1;var f=_===e}else var f=!0;if(f)if(d.graphics!==void 0){let j=e;
yr(d.graphics,{instancePath:a+"/quantitativeAnalysis/graphics",parentData:d,parentDataProperty:"graphics",rootData:i})||(r=r===null?yr.errors:r.concat(yr.errors),
e=r.length);var f=j===e}else var f=!0}}else return pe.errors=[{instancePath:a+"/quantitativeAnalysis",keyword:"type",params:{type:"object"}}],!1;var n=P===e}else
var n=!0;if(n){if(t.considerations!==void 0){let P=t.considerations,A=e;if(e===A)if(P&&typeof P=="object"&&!Array.isArray(P)){let j=e;for(let _ in P)if(!(_==="u\
sers"||_==="useCases"||_==="technicalLimitations"||_==="performanceTradeoffs"||_==="ethicalConsiderations"||_==="fairnessAssessments"))return pe.errors=[{instancePath:a+
"/considerations",keyword:"additionalProperties",params:{additionalProperty:_}}],!1;if(j===e){if(P.users!==void 0){let _=P.users,N=e;if(e===N)if(Array.isArray(_)){
var p=!0;let C=_.length;for(let T=0;T<C;T++){let B=e;if(typeof _[T]!="string")return pe.errors=[{instancePath:a+"/considerations/users/"+T,keyword:"type",params:{
type:"string"}}],!1;var p=B===e;if(!p)break}}else return pe.errors=[{instancePath:a+"/considerations/users",keyword:"type",params:{type:"array"}}],!1;var m=N===
e}else var m=!0;if(m){if(P.useCases!==void 0){let N=P.useCases,S=e;if(e===S)if(Array.isArray(N)){var v=!0;let T=N.length;for(let B=0;B<T;B++){let z=e;if(typeof N[B]!=
"string")return pe.errors=[{instancePath:a+"/considerations/useCases/"+B,keyword:"type",params:{type:"string"}}],!1;var v=z===e;if(!v)break}}else return pe.errors=
[{instancePath:a+"/considerations/useCases",keyword:"type",params:{type:"array"}}],!1;var m=S===e}else var m=!0;if(m){if(P.technicalLimitations!==void 0){let S=P.
technicalLimitations,C=e;if(e===C)if(Array.isArray(S)){var b=!0;let B=S.length;for(let z=0;z<B;z++){let R=e;if(typeof S[z]!="string")return pe.errors=[{instancePath:a+
"/considerations/technicalLimitations/"+z,keyword:"type",params:{type:"string"}}],!1;var b=R===e;if(!b)break}}else return pe.errors=[{instancePath:a+"/considera\
tions/technicalLimitations",keyword:"type",params:{type:"array"}}],!1;var m=C===e}else var m=!0;if(m){if(P.performanceTradeoffs!==void 0){let C=P.performanceTradeoffs,
T=e;if(e===T)if(Array.isArray(C)){var g=!0;let z=C.length;for(let R=0;R<z;R++){let G=e;if(typeof C[R]!="string")return pe.errors=[{instancePath:a+"/consideratio\
ns/performanceTradeoffs/"+R,keyword:"type",params:{type:"string"}}],!1;var g=G===e;if(!g)break}}else return pe.errors=[{instancePath:a+"/considerations/performa\
nceTradeoffs",keyword:"type",params:{type:"array"}}],!1;var m=T===e}else var m=!0;if(m){if(P.ethicalConsiderations!==void 0){let T=P.ethicalConsiderations,B=e;if(e===
B)if(Array.isArray(T)){var L=!0;let R=T.length;for(let G=0;G<R;G++){let M=e;Ar(T[G],{instancePath:a+"/considerations/ethicalConsiderations/"+G,parentData:T,parentDataProperty:G,
rootData:i})||(r=r===null?Ar.errors:r.concat(Ar.errors),e=r.length);var L=M===e;if(!L)break}}else return pe.errors=[{instancePath:a+"/considerations/ethicalCons\
iderations",keyword:"type",params:{type:"array"}}],!1;var m=B===e}else var m=!0;if(m)if(P.fairnessAssessments!==void 0){let T=P.fairnessAssessments,B=e;if(e===B)
if(Array.isArray(T)){var x=!0;let R=T.length;for(let G=0;G<R;G++){let M=e;ur(T[G],{instancePath:a+"/considerations/fairnessAssessments/"+G,parentData:T,parentDataProperty:G,
rootData:i})||(r=r===null?ur.errors:r.concat(ur.errors),e=r.length);var x=M===e;if(!x)break}}else return pe.errors=[{instancePath:a+"/considerations/fairnessAss\
essments",keyword:"type",params:{type:"array"}}],!1;var m=B===e}else var m=!0}}}}}}else return pe.errors=[{instancePath:a+"/considerations",keyword:"type",params:{
type:"object"}}],!1;var n=A===e}else var n=!0;if(n)if(t.properties!==void 0){let P=t.properties,A=e;if(e===A)if(Array.isArray(P)){var $=!0;let j=P.length;for(let _=0;_<
j;_++){let N=e;F(P[_],{instancePath:a+"/properties/"+_,parentData:P,parentDataProperty:_,rootData:i})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var $=N===
e;if(!$)break}}else return pe.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var n=A===e}else var n=!0}}}}}else return pe.errors=
[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return pe.errors=r,e===0}var aa={type:"object",required:["algorithm","value"],additionalProperties:!1,
properties:{algorithm:{oneOf:[{type:"string",enum:["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","Ed25519","Ed448","HS256","HS384","HS\
512"]},{type:"string",format:"uri"}]},keyId:{type:"string"},publicKey:{$ref:"#/definitions/publicKey"},certificatePath:{type:"array",items:{type:"string"}},excludes:{
type:"array",items:{type:"string"}},value:{type:"string"}}},na=(X(),J(W)).formats.uri,dt={type:"object",required:["kty"],additionalProperties:!0,properties:{kty:{
$ref:"#/definitions/keyType"}},allOf:[{if:{properties:{kty:{const:"EC"}}},then:{required:["kty","crv","x","y"],additionalProperties:!1,properties:{kty:{$ref:"#/\
definitions/keyType"},crv:{type:"string",enum:["P-256","P-384","P-521"]},x:{type:"string"},y:{type:"string"}}}},{if:{properties:{kty:{const:"OKP"}}},then:{required:[
"kty","crv","x"],additionalProperties:!1,properties:{kty:{$ref:"#/definitions/keyType"},crv:{type:"string",enum:["Ed25519","Ed448"]},x:{type:"string"}}}},{if:{properties:{
kty:{const:"RSA"}}},then:{required:["kty","n","e"],additionalProperties:!1,properties:{kty:{$ref:"#/definitions/keyType"},n:{type:"string"},e:{type:"string"}}}}]},
ia={type:"string",enum:["EC","OKP","RSA"]};function Ve(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;return typeof t!=
"string"?(Ve.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="EC"||t==="OKP"||t==="RSA"?(Ve.errors=r,e===0):(Ve.errors=[{instancePath:a,
keyword:"enum",params:{allowedValues:ia.enum}}],!1)}function Le(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0,n=e,s=e,
o=!0,l=e;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.kty!==void 0&&t.kty!=="EC"){let v={};r===null?r=[v]:r.push(v),e++}var k=l===e;if(e=s,r!==null&&(s?r.length=
s:r=null),k){let v=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let g;if(t.kty===void 0&&(g="kty")||t.crv===void 0&&(g="crv")||t.x===void 0&&(g="x")||t.y===void 0&&
(g="y"))return Le.errors=[{instancePath:a,keyword:"required",params:{missingProperty:g}}],!1;{let L=e;for(let x in t)if(!(x==="kty"||x==="crv"||x==="x"||x==="y"))
return Le.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:x}}],!1;if(L===e){if(t.kty!==void 0){let x=e;Ve(t.kty,{instancePath:a+
"/kty",parentData:t,parentDataProperty:"kty",rootData:i})||(r=r===null?Ve.errors:r.concat(Ve.errors),e=r.length);var h=x===e}else var h=!0;if(h){if(t.crv!==void 0){
let $=t.crv,q=e;if(typeof $!="string")return Le.errors=[{instancePath:a+"/crv",keyword:"type",params:{type:"string"}}],!1;if(!($==="P-256"||$==="P-384"||$==="P-\
521"))return Le.errors=[{instancePath:a+"/crv",keyword:"enum",params:{allowedValues:dt.allOf[0].then.properties.crv.enum}}],!1;var h=q===e}else var h=!0;if(h){if(t.
x!==void 0){let q=e;if(typeof t.x!="string")return Le.errors=[{instancePath:a+"/x",keyword:"type",params:{type:"string"}}],!1;var h=q===e}else var h=!0;if(h)if(t.
y!==void 0){let q=e;if(typeof t.y!="string")return Le.errors=[{instancePath:a+"/y",keyword:"type",params:{type:"string"}}],!1;var h=q===e}else var h=!0}}}}}var k=v===
e;o=k}if(!o){let v={instancePath:a,keyword:"if",params:{failingKeyword:"then"}};return r===null?r=[v]:r.push(v),e++,Le.errors=r,!1}var y=n===e;if(y){let v=e,b=e,
g=!0,L=e;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.kty!==void 0&&t.kty!=="OKP"){let $={};r===null?r=[$]:r.push($),e++}var c=L===e;if(e=b,r!==null&&(b?r.length=
b:r=null),c){let $=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let D;if(t.kty===void 0&&(D="kty")||t.crv===void 0&&(D="crv")||t.x===void 0&&(D="x"))return Le.
errors=[{instancePath:a,keyword:"required",params:{missingProperty:D}}],!1;{let w=e;for(let d in t)if(!(d==="kty"||d==="crv"||d==="x"))return Le.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:d}}],!1;if(w===e){if(t.kty!==void 0){let d=e;Ve(t.kty,{instancePath:a+"/kty",parentData:t,parentDataProperty:"\
kty",rootData:i})||(r=r===null?Ve.errors:r.concat(Ve.errors),e=r.length);var f=d===e}else var f=!0;if(f){if(t.crv!==void 0){let P=t.crv,A=e;if(typeof P!="string")
return Le.errors=[{instancePath:a+"/crv",keyword:"type",params:{type:"string"}}],!1;if(!(P==="Ed25519"||P==="Ed448"))return Le.errors=[{instancePath:a+"/crv",keyword:"\
enum",params:{allowedValues:dt.allOf[1].then.properties.crv.enum}}],!1;var f=A===e}else var f=!0;if(f)if(t.x!==void 0){let P=e;if(typeof t.x!="string")return Le.
errors=[{instancePath:a+"/x",keyword:"type",params:{type:"string"}}],!1;var f=P===e}else var f=!0}}}}var c=$===e;g=c}if(!g){let $={instancePath:a,keyword:"if",params:{
failingKeyword:"then"}};return r===null?r=[$]:r.push($),e++,Le.errors=r,!1}var y=v===e;if(y){let $=e,q=e,D=!0,w=e;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.
kty!==void 0&&t.kty!=="RSA"){let P={};r===null?r=[P]:r.push(P),e++}var p=w===e;if(e=q,r!==null&&(q?r.length=q:r=null),p){let P=e;if(t&&typeof t=="object"&&!Array.
isArray(t)){let u;if(t.kty===void 0&&(u="kty")||t.n===void 0&&(u="n")||t.e===void 0&&(u="e"))return Le.errors=[{instancePath:a,keyword:"required",params:{missingProperty:u}}],
!1;{let j=e;for(let _ in t)if(!(_==="kty"||_==="n"||_==="e"))return Le.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:_}}],!1;
if(j===e){if(t.kty!==void 0){let _=e;Ve(t.kty,{instancePath:a+"/kty",parentData:t,parentDataProperty:"kty",rootData:i})||(r=r===null?Ve.errors:r.concat(Ve.errors),
e=r.length);var m=_===e}else var m=!0;if(m){if(t.n!==void 0){let N=e;if(typeof t.n!="string")return Le.errors=[{instancePath:a+"/n",keyword:"type",params:{type:"\
string"}}],!1;var m=N===e}else var m=!0;if(m)if(t.e!==void 0){let N=e;if(typeof t.e!="string")return Le.errors=[{instancePath:a+"/e",keyword:"type",params:{type:"\
string"}}],!1;var m=N===e}else var m=!0}}}}var p=P===e;D=p}if(!D){let P={instancePath:a,keyword:"if",params:{failingKeyword:"then"}};return r===null?r=[P]:r.push(
P),e++,Le.errors=r,!1}var y=$===e}}if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let v;if(t.kty===void 0&&(v="kty"))return Le.errors=[{instancePath:a,keyword:"\
required",params:{missingProperty:v}}],!1;t.kty!==void 0&&(Ve(t.kty,{instancePath:a+"/kty",parentData:t,parentDataProperty:"kty",rootData:i})||(r=r===null?Ve.errors:
r.concat(Ve.errors),e=r.length))}else return Le.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Le.errors=r,e===0}function Te(t,{instancePath:a="",
parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let k;if(t.algorithm===void 0&&(k="algo\
rithm")||t.value===void 0&&(k="value"))return Te.errors=[{instancePath:a,keyword:"required",params:{missingProperty:k}}],!1;{let h=e;for(let y in t)if(!(y==="al\
gorithm"||y==="keyId"||y==="publicKey"||y==="certificatePath"||y==="excludes"||y==="value"))return Te.errors=[{instancePath:a,keyword:"additionalProperties",params:{
additionalProperty:y}}],!1;if(h===e){if(t.algorithm!==void 0){let y=t.algorithm,c=e,f=e,p=!1,m=null,v=e;if(typeof y!="string"){let L={instancePath:a+"/algorithm",
keyword:"type",params:{type:"string"}};r===null?r=[L]:r.push(L),e++}if(!(y==="RS256"||y==="RS384"||y==="RS512"||y==="PS256"||y==="PS384"||y==="PS512"||y==="ES25\
6"||y==="ES384"||y==="ES512"||y==="Ed25519"||y==="Ed448"||y==="HS256"||y==="HS384"||y==="HS512")){let L={instancePath:a+"/algorithm",keyword:"enum",params:{allowedValues:aa.
properties.algorithm.oneOf[0].enum}};r===null?r=[L]:r.push(L),e++}var n=v===e;n&&(p=!0,m=0);let b=e;if(e===b&&e===b)if(typeof y=="string"){if(!na(y)){let L={instancePath:a+
"/algorithm",keyword:"format",params:{format:"uri"}};r===null?r=[L]:r.push(L),e++}}else{let L={instancePath:a+"/algorithm",keyword:"type",params:{type:"string"}};
r===null?r=[L]:r.push(L),e++}var n=b===e;if(n&&p?(p=!1,m=[m,1]):n&&(p=!0,m=1),p)e=f,r!==null&&(f?r.length=f:r=null);else{let L={instancePath:a+"/algorithm",keyword:"\
oneOf",params:{passingSchemas:m}};return r===null?r=[L]:r.push(L),e++,Te.errors=r,!1}var s=c===e}else var s=!0;if(s){if(t.keyId!==void 0){let c=e;if(typeof t.keyId!=
"string")return Te.errors=[{instancePath:a+"/keyId",keyword:"type",params:{type:"string"}}],!1;var s=c===e}else var s=!0;if(s){if(t.publicKey!==void 0){let f=e;
Le(t.publicKey,{instancePath:a+"/publicKey",parentData:t,parentDataProperty:"publicKey",rootData:i})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);var s=f===
e}else var s=!0;if(s){if(t.certificatePath!==void 0){let p=t.certificatePath,m=e;if(e===m)if(Array.isArray(p)){var o=!0;let b=p.length;for(let g=0;g<b;g++){let L=e;
if(typeof p[g]!="string")return Te.errors=[{instancePath:a+"/certificatePath/"+g,keyword:"type",params:{type:"string"}}],!1;var o=L===e;if(!o)break}}else return Te.
errors=[{instancePath:a+"/certificatePath",keyword:"type",params:{type:"array"}}],!1;var s=m===e}else var s=!0;if(s){if(t.excludes!==void 0){let m=t.excludes,v=e;
if(e===v)if(Array.isArray(m)){var l=!0;let g=m.length;for(let L=0;L<g;L++){let x=e;if(typeof m[L]!="string")return Te.errors=[{instancePath:a+"/excludes/"+L,keyword:"\
type",params:{type:"string"}}],!1;var l=x===e;if(!l)break}}else return Te.errors=[{instancePath:a+"/excludes",keyword:"type",params:{type:"array"}}],!1;var s=v===
e}else var s=!0;if(s)if(t.value!==void 0){let m=e;if(typeof t.value!="string")return Te.errors=[{instancePath:a+"/value",keyword:"type",params:{type:"string"}}],
!1;var s=m===e}else var s=!0}}}}}}}else return Te.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Te.errors=r,e===0}function Ee(t,{instancePath:a="",
parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(!(t&&typeof t=="object"&&!Array.isArray(t)))return Ee.errors=[{instancePath:a,keyword:"typ\
e",params:{type:"object"}}],!1;let n=e,s=!1,o=null,l=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let f=e;for(let p in t)if(p!=="signers"){let m={instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:p}};r===null?r=[m]:r.push(m),e++;break}if(f===e&&t.signers!==void 0){let p=t.signers;if(e===e)if(Array.
isArray(p)){var k=!0;let m=p.length;for(let v=0;v<m;v++){let b=e;Te(p[v],{instancePath:a+"/signers/"+v,parentData:p,parentDataProperty:v,rootData:i})||(r=r===null?
Te.errors:r.concat(Te.errors),e=r.length);var k=b===e;if(!k)break}}else{let m={instancePath:a+"/signers",keyword:"type",params:{type:"array"}};r===null?r=[m]:r.
push(m),e++}}}var c=l===e;c&&(s=!0,o=0);let h=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let f=e;for(let p in t)if(p!=="chain"){let m={instancePath:a,keyword:"\
additionalProperties",params:{additionalProperty:p}};r===null?r=[m]:r.push(m),e++;break}if(f===e&&t.chain!==void 0){let p=t.chain;if(e===e)if(Array.isArray(p)){
var y=!0;let m=p.length;for(let v=0;v<m;v++){let b=e;Te(p[v],{instancePath:a+"/chain/"+v,parentData:p,parentDataProperty:v,rootData:i})||(r=r===null?Te.errors:r.
concat(Te.errors),e=r.length);var y=b===e;if(!y)break}}else{let m={instancePath:a+"/chain",keyword:"type",params:{type:"array"}};r===null?r=[m]:r.push(m),e++}}}
var c=h===e;if(c&&s)s=!1,o=[o,1];else{c&&(s=!0,o=1);let f=e;Te(t,{instancePath:a,parentData:I,parentDataProperty:O,rootData:i})||(r=r===null?Te.errors:r.concat(
Te.errors),e=r.length);var c=f===e;c&&s?(s=!1,o=[o,2]):c&&(s=!0,o=2)}if(s)e=n,r!==null&&(n?r.length=n:r=null);else{let f={instancePath:a,keyword:"oneOf",params:{
passingSchemas:o}};return r===null?r=[f]:r.push(f),e++,Ee.errors=r,!1}return Ee.errors=r,e===0}var or={validate:K};function K(t,{instancePath:a="",parentData:I,
parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let b;if(t.type===void 0&&(b="type")||t.name===void 0&&
(b="name"))return K.errors=[{instancePath:a,keyword:"required",params:{missingProperty:b}}],!1;{let g=e;for(let L in t)if(!fr.call(it.properties,L))return K.errors=
[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:L}}],!1;if(g===e){if(t.type!==void 0){let L=t.type,x=e;if(typeof L!="string")return K.
errors=[{instancePath:a+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(L==="application"||L==="framework"||L==="library"||L==="container"||L==="platfor\
m"||L==="operating-system"||L==="device"||L==="device-driver"||L==="firmware"||L==="file"||L==="machine-learning-model"||L==="data"))return K.errors=[{instancePath:a+
"/type",keyword:"enum",params:{allowedValues:it.properties.type.enum}}],!1;var n=x===e}else var n=!0;if(n){if(t["mime-type"]!==void 0){let x=t["mime-type"],$=e;
if(e===$)if(typeof x=="string"){if(!Mt.test(x))return K.errors=[{instancePath:a+"/mime-type",keyword:"pattern",params:{pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"}}],
!1}else return K.errors=[{instancePath:a+"/mime-type",keyword:"type",params:{type:"string"}}],!1;var n=$===e}else var n=!0;if(n){if(t["bom-ref"]!==void 0){let $=e;
Y(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:i})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var n=$===
e}else var n=!0;if(n){if(t.supplier!==void 0){let q=e;se(t.supplier,{instancePath:a+"/supplier",parentData:t,parentDataProperty:"supplier",rootData:i})||(r=r===
null?se.errors:r.concat(se.errors),e=r.length);var n=q===e}else var n=!0;if(n){if(t.author!==void 0){let D=e;if(typeof t.author!="string")return K.errors=[{instancePath:a+
"/author",keyword:"type",params:{type:"string"}}],!1;var n=D===e}else var n=!0;if(n){if(t.publisher!==void 0){let w=e;if(typeof t.publisher!="string")return K.errors=
[{instancePath:a+"/publisher",keyword:"type",params:{type:"string"}}],!1;var n=w===e}else var n=!0;if(n){if(t.group!==void 0){let d=e;if(typeof t.group!="string")
return K.errors=[{instancePath:a+"/group",keyword:"type",params:{type:"string"}}],!1;var n=d===e}else var n=!0;if(n){if(t.name!==void 0){let P=e;if(typeof t.name!=
"string")return K.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var n=P===e}else var n=!0;if(n){if(t.version!==void 0){let A=e;if(typeof t.
version!="string")return K.errors=[{instancePath:a+"/version",keyword:"type",params:{type:"string"}}],!1;var n=A===e}else var n=!0;if(n){if(t.description!==void 0){
let u=e;if(typeof t.description!="string")return K.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var n=u===e}else var n=!0;if(n){
if(t.scope!==void 0){let j=t.scope,_=e;if(typeof j!="string")return K.errors=[{instancePath:a+"/scope",keyword:"type",params:{type:"string"}}],!1;if(!(j==="requ\
ired"||j==="optional"||j==="excluded"))return K.errors=[{instancePath:a+"/scope",keyword:"enum",params:{allowedValues:it.properties.scope.enum}}],!1;var n=_===e}else
var n=!0;if(n){if(t.hashes!==void 0){let _=t.hashes,N=e;if(e===N)if(Array.isArray(_)){var s=!0;let C=_.length;for(let T=0;T<C;T++){let B=e;ir(_[T],{instancePath:a+
"/hashes/"+T,parentData:_,parentDataProperty:T,rootData:i})||(r=r===null?ir.errors:r.concat(ir.errors),e=r.length);var s=B===e;if(!s)break}}else return K.errors=
[{instancePath:a+"/hashes",keyword:"type",params:{type:"array"}}],!1;var n=N===e}else var n=!0;if(n){if(t.licenses!==void 0){let N=e;Ye(t.licenses,{instancePath:a+
"/licenses",parentData:t,parentDataProperty:"licenses",rootData:i})||(r=r===null?Ye.errors:r.concat(Ye.errors),e=r.length);var n=N===e}else var n=!0;if(n){if(t.
copyright!==void 0){let S=e;if(typeof t.copyright!="string")return K.errors=[{instancePath:a+"/copyright",keyword:"type",params:{type:"string"}}],!1;var n=S===e}else
var n=!0;if(n){if(t.cpe!==void 0){let C=e;if(typeof t.cpe!="string")return K.errors=[{instancePath:a+"/cpe",keyword:"type",params:{type:"string"}}],!1;var n=C===
e}else var n=!0;if(n){if(t.purl!==void 0){let T=e;if(typeof t.purl!="string")return K.errors=[{instancePath:a+"/purl",keyword:"type",params:{type:"string"}}],!1;
var n=T===e}else var n=!0;if(n){if(t.swid!==void 0){let B=e;er(t.swid,{instancePath:a+"/swid",parentData:t,parentDataProperty:"swid",rootData:i})||(r=r===null?er.
errors:r.concat(er.errors),e=r.length);var n=B===e}else var n=!0;if(n){if(t.modified!==void 0){let z=e;if(typeof t.modified!="boolean")return K.errors=[{instancePath:a+
"/modified",keyword:"type",params:{type:"boolean"}}],!1;var n=z===e}else var n=!0;if(n){if(t.pedigree!==void 0){let R=t.pedigree,G=e;if(e===G)if(R&&typeof R=="o\
bject"&&!Array.isArray(R)){let ye=e;for(let U in R)if(!(U==="ancestors"||U==="descendants"||U==="variants"||U==="commits"||U==="patches"||U==="notes"))return K.
errors=[{instancePath:a+"/pedigree",keyword:"additionalProperties",params:{additionalProperty:U}}],!1;if(ye===e){if(R.ancestors!==void 0){let U=R.ancestors,E=e;
if(e===E)if(Array.isArray(U)){var o=!0;let Z=U.length;for(let ee=0;ee<Z;ee++){let oe=e;or.validate(U[ee],{instancePath:a+"/pedigree/ancestors/"+ee,parentData:U,
parentDataProperty:ee,rootData:i})||(r=r===null?or.validate.errors:r.concat(or.validate.errors),e=r.length);var o=oe===e;if(!o)break}}else return K.errors=[{instancePath:a+
"/pedigree/ancestors",keyword:"type",params:{type:"array"}}],!1;var l=E===e}else var l=!0;if(l){if(R.descendants!==void 0){let E=R.descendants,V=e;if(e===V)if(Array.
isArray(E)){var k=!0;let ee=E.length;for(let oe=0;oe<ee;oe++){let ae=e;or.validate(E[oe],{instancePath:a+"/pedigree/descendants/"+oe,parentData:E,parentDataProperty:oe,
rootData:i})||(r=r===null?or.validate.errors:r.concat(or.validate.errors),e=r.length);var k=ae===e;if(!k)break}}else return K.errors=[{instancePath:a+"/pedigree\
/descendants",keyword:"type",params:{type:"array"}}],!1;var l=V===e}else var l=!0;if(l){if(R.variants!==void 0){let V=R.variants,Z=e;if(e===Z)if(Array.isArray(V)){
var h=!0;let oe=V.length;for(let ae=0;ae<oe;ae++){let re=e;or.validate(V[ae],{instancePath:a+"/pedigree/variants/"+ae,parentData:V,parentDataProperty:ae,rootData:i})||
(r=r===null?or.validate.errors:r.concat(or.validate.errors),e=r.length);var h=re===e;if(!h)break}}else return K.errors=[{instancePath:a+"/pedigree/variants",keyword:"\
type",params:{type:"array"}}],!1;var l=Z===e}else var l=!0;if(l){if(R.commits!==void 0){let Z=R.commits,ee=e;if(e===ee)if(Array.isArray(Z)){var y=!0;let ae=Z.length;
for(let re=0;re<ae;re++){let ne=e;vr(Z[re],{instancePath:a+"/pedigree/commits/"+re,parentData:Z,parentDataProperty:re,rootData:i})||(r=r===null?vr.errors:r.concat(
vr.errors),e=r.length);var y=ne===e;if(!y)break}}else return K.errors=[{instancePath:a+"/pedigree/commits",keyword:"type",params:{type:"array"}}],!1;var l=ee===
e}else var l=!0;if(l){if(R.patches!==void 0){let ee=R.patches,oe=e;if(e===oe)if(Array.isArray(ee)){var c=!0;let re=ee.length;for(let ne=0;ne<re;ne++){let ge=e;dr(
ee[ne],{instancePath:a+"/pedigree/patches/"+ne,parentData:ee,parentDataProperty:ne,rootData:i})||(r=r===null?dr.errors:r.concat(dr.errors),e=r.length);var c=ge===
e;if(!c)break}}else return K.errors=[{instancePath:a+"/pedigree/patches",keyword:"type",params:{type:"array"}}],!1;var l=oe===e}else var l=!0;if(l)if(R.notes!==
void 0){let ee=e;if(typeof R.notes!="string")return K.errors=[{instancePath:a+"/pedigree/notes",keyword:"type",params:{type:"string"}}],!1;var l=ee===e}else var l=!0}}}}}}else
return K.errors=[{instancePath:a+"/pedigree",keyword:"type",params:{type:"object"}}],!1;var n=G===e}else var n=!0;if(n){if(t.externalReferences!==void 0){let G=t.
externalReferences,M=e;if(e===M)if(Array.isArray(G)){var f=!0;let U=G.length;for(let E=0;E<U;E++){let V=e;qe(G[E],{instancePath:a+"/externalReferences/"+E,parentData:G,
parentDataProperty:E,rootData:i})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var f=V===e;if(!f)break}}else return K.errors=[{instancePath:a+"/extern\
alReferences",keyword:"type",params:{type:"array"}}],!1;var n=M===e}else var n=!0;if(n){if(t.components!==void 0){let M=t.components,ye=e;if(e===ye)if(Array.isArray(
M)){var p=!0;let E=M.length;for(let V=0;V<E;V++){let Z=e;or.validate(M[V],{instancePath:a+"/components/"+V,parentData:M,parentDataProperty:V,rootData:i})||(r=r===
null?or.validate.errors:r.concat(or.validate.errors),e=r.length);var p=Z===e;if(!p)break}if(p&&!(X(),J(W)).unique(M))return K.errors=[{instancePath:a+"/componen\
ts",keyword:"uniqueItems",params:{}}],!1}else return K.errors=[{instancePath:a+"/components",keyword:"type",params:{type:"array"}}],!1;var n=ye===e}else var n=!0;
if(n){if(t.evidence!==void 0){let ye=e;Q(t.evidence,{instancePath:a+"/evidence",parentData:t,parentDataProperty:"evidence",rootData:i})||(r=r===null?Q.errors:r.
concat(Q.errors),e=r.length);var n=ye===e}else var n=!0;if(n){if(t.releaseNotes!==void 0){let U=e;Ce(t.releaseNotes,{instancePath:a+"/releaseNotes",parentData:t,
parentDataProperty:"releaseNotes",rootData:i})||(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);var n=U===e}else var n=!0;if(n){if(t.modelCard!==void 0){let E=e;
pe(t.modelCard,{instancePath:a+"/modelCard",parentData:t,parentDataProperty:"modelCard",rootData:i})||(r=r===null?pe.errors:r.concat(pe.errors),e=r.length);var n=E===
e}else var n=!0;if(n){if(t.data!==void 0){let V=t.data,Z=e;if(e===Z)if(Array.isArray(V)){var m=!0;let oe=V.length;for(let ae=0;ae<oe;ae++){let re=e;_e(V[ae],{instancePath:a+
"/data/"+ae,parentData:V,parentDataProperty:ae,rootData:i})||(r=r===null?_e.errors:r.concat(_e.errors),e=r.length);var m=re===e;if(!m)break}}else return K.errors=
[{instancePath:a+"/data",keyword:"type",params:{type:"array"}}],!1;var n=Z===e}else var n=!0;if(n){if(t.properties!==void 0){let Z=t.properties,ee=e;if(e===ee)if(Array.
isArray(Z)){var v=!0;let ae=Z.length;for(let re=0;re<ae;re++){let ne=e;F(Z[re],{instancePath:a+"/properties/"+re,parentData:Z,parentDataProperty:re,rootData:i})||
(r=r===null?F.errors:r.concat(F.errors),e=r.length);var v=ne===e;if(!v)break}}else return K.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"a\
rray"}}],!1;var n=ee===e}else var n=!0;if(n)if(t.signature!==void 0){let Z=e;Ee(t.signature,{instancePath:a+"/signature",parentData:t,parentDataProperty:"signat\
ure",rootData:i})||(r=r===null?Ee.errors:r.concat(Ee.errors),e=r.length);var n=Z===e}else var n=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return K.errors=[{instancePath:a,
keyword:"type",params:{type:"object"}}],!1;return K.errors=r,e===0}var sa={type:"object",required:["name"],additionalProperties:!1,properties:{"bom-ref":{$ref:"\
#/definitions/refType"},provider:{$ref:"#/definitions/organizationalEntity"},group:{type:"string"},name:{type:"string"},version:{type:"string"},description:{type:"\
string"},endpoints:{type:"array",items:{type:"string",format:"iri-reference"}},authenticated:{type:"boolean"},"x-trust-boundary":{type:"boolean"},trustZone:{type:"\
string"},data:{type:"array",items:{$ref:"#/definitions/serviceData"}},licenses:{$ref:"#/definitions/licenseChoice"},externalReferences:{type:"array",items:{$ref:"\
#/definitions/externalReference"}},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},releaseNotes:{$ref:"#/definitions/releaseNotes"},
properties:{type:"array",items:{$ref:"#/definitions/property"}},signature:{$ref:"#/definitions/signature"}}},oa={type:"string",enum:["inbound","outbound","bi-di\
rectional","unknown"]};function Fr(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;return typeof t!="string"?(Fr.errors=
[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="inbound"||t==="outbound"||t==="bi-directional"||t==="unknown"?(Fr.errors=r,e===0):(Fr.errors=[
{instancePath:a,keyword:"enum",params:{allowedValues:oa.enum}}],!1)}function Ue(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,
e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.flow===void 0&&(h="flow")||t.classification===void 0&&(h="classification"))return Ue.errors=
[{instancePath:a,keyword:"required",params:{missingProperty:h}}],!1;{let y=e;for(let c in t)if(!(c==="flow"||c==="classification"||c==="name"||c==="description"||
c==="governance"||c==="source"||c==="destination"))return Ue.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(y===e){
if(t.flow!==void 0){let c=e;Fr(t.flow,{instancePath:a+"/flow",parentData:t,parentDataProperty:"flow",rootData:i})||(r=r===null?Fr.errors:r.concat(Fr.errors),e=r.
length);var n=c===e}else var n=!0;if(n){if(t.classification!==void 0){let f=e;jr(t.classification,{instancePath:a+"/classification",parentData:t,parentDataProperty:"\
classification",rootData:i})||(r=r===null?jr.errors:r.concat(jr.errors),e=r.length);var n=f===e}else var n=!0;if(n){if(t.name!==void 0){let p=e;if(typeof t.name!=
"string")return Ue.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var n=p===e}else var n=!0;if(n){if(t.description!==void 0){let m=e;
if(typeof t.description!="string")return Ue.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var n=m===e}else var n=!0;if(n){if(t.
governance!==void 0){let v=t.governance,b=e;if(!(v&&typeof v=="object"&&!Array.isArray(v)))return Ue.errors=[{instancePath:a+"/governance",keyword:"type",params:{
type:"object"}}],!1;pr(v,{instancePath:a+"/governance",parentData:t,parentDataProperty:"governance",rootData:i})||(r=r===null?pr.errors:r.concat(pr.errors),e=r.
length);var n=b===e}else var n=!0;if(n){if(t.source!==void 0){let b=t.source,g=e;if(e===g)if(Array.isArray(b)){var s=!0;let x=b.length;for(let $=0;$<x;$++){let q=b[$],
D=e,w=e,d=!1,P=e;if(e===P&&e===P&&typeof q!="string"){let u={instancePath:a+"/source/"+$,keyword:"type",params:{type:"string"}};r===null?r=[u]:r.push(u),e++}var o=P===
e;if(d=d||o,!d){let u=e;ve(q,{instancePath:a+"/source/"+$,parentData:b,parentDataProperty:$,rootData:i})||(r=r===null?ve.errors:r.concat(ve.errors),e=r.length);
var o=u===e;d=d||o}if(d)e=w,r!==null&&(w?r.length=w:r=null);else{let u={instancePath:a+"/source/"+$,keyword:"anyOf",params:{}};return r===null?r=[u]:r.push(u),e++,
Ue.errors=r,!1}var s=D===e;if(!s)break}}else return Ue.errors=[{instancePath:a+"/source",keyword:"type",params:{type:"array"}}],!1;var n=g===e}else var n=!0;if(n)
if(t.destination!==void 0){let b=t.destination,g=e;if(e===g)if(Array.isArray(b)){var l=!0;let x=b.length;for(let $=0;$<x;$++){let q=b[$],D=e,w=e,d=!1,P=e;if(e===
P&&e===P&&typeof q!="string"){let u={instancePath:a+"/destination/"+$,keyword:"type",params:{type:"string"}};r===null?r=[u]:r.push(u),e++}var k=P===e;if(d=d||k,
!d){let u=e;ve(q,{instancePath:a+"/destination/"+$,parentData:b,parentDataProperty:$,rootData:i})||(r=r===null?ve.errors:r.concat(ve.errors),e=r.length);var k=u===
e;d=d||k}if(d)e=w,r!==null&&(w?r.length=w:r=null);else{let u={instancePath:a+"/destination/"+$,keyword:"anyOf",params:{}};return r===null?r=[u]:r.push(u),e++,Ue.
errors=r,!1}var l=D===e;if(!l)break}}else return Ue.errors=[{instancePath:a+"/destination",keyword:"type",params:{type:"array"}}],!1;var n=g===e}else var n=!0}}}}}}}}else
return Ue.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Ue.errors=r,e===0}var st={validate:le};function le(t,{instancePath:a="",parentData:I,
parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.name===void 0&&(y="name"))return le.errors=
[{instancePath:a,keyword:"required",params:{missingProperty:y}}],!1;{let c=e;for(let f in t)if(!fr.call(sa.properties,f))return le.errors=[{instancePath:a,keyword:"\
additionalProperties",params:{additionalProperty:f}}],!1;if(c===e){if(t["bom-ref"]!==void 0){let f=e;Y(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"\
bom-ref",rootData:i})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var n=f===e}else var n=!0;if(n){if(t.provider!==void 0){let p=e;se(t.provider,{instancePath:a+
"/provider",parentData:t,parentDataProperty:"provider",rootData:i})||(r=r===null?se.errors:r.concat(se.errors),e=r.length);var n=p===e}else var n=!0;if(n){if(t.
group!==void 0){let m=e;if(typeof t.group!="string")return le.errors=[{instancePath:a+"/group",keyword:"type",params:{type:"string"}}],!1;var n=m===e}else var n=!0;
if(n){if(t.name!==void 0){let v=e;if(typeof t.name!="string")return le.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var n=v===e}else
var n=!0;if(n){if(t.version!==void 0){let b=e;if(typeof t.version!="string")return le.errors=[{instancePath:a+"/version",keyword:"type",params:{type:"string"}}],
!1;var n=b===e}else var n=!0;if(n){if(t.description!==void 0){let g=e;if(typeof t.description!="string")return le.errors=[{instancePath:a+"/description",keyword:"\
type",params:{type:"string"}}],!1;var n=g===e}else var n=!0;if(n){if(t.endpoints!==void 0){let L=t.endpoints,x=e;if(e===x)if(Array.isArray(L)){var s=!0;let q=L.
length;for(let D=0;D<q;D++){let w=e;if(e===w&&e===w&&typeof L[D]!="string")return le.errors=[{instancePath:a+"/endpoints/"+D,keyword:"type",params:{type:"string"}}],
!1;var s=w===e;if(!s)break}}else return le.errors=[{instancePath:a+"/endpoints",keyword:"type",params:{type:"array"}}],!1;var n=x===e}else var n=!0;if(n){if(t.authenticated!==
void 0){let x=e;if(typeof t.authenticated!="boolean")return le.errors=[{instancePath:a+"/authenticated",keyword:"type",params:{type:"boolean"}}],!1;var n=x===e}else
var n=!0;if(n){if(t["x-trust-boundary"]!==void 0){let $=e;if(typeof t["x-trust-boundary"]!="boolean")return le.errors=[{instancePath:a+"/x-trust-boundary",keyword:"\
type",params:{type:"boolean"}}],!1;var n=$===e}else var n=!0;if(n){if(t.trustZone!==void 0){let q=e;if(typeof t.trustZone!="string")return le.errors=[{instancePath:a+
"/trustZone",keyword:"type",params:{type:"string"}}],!1;var n=q===e}else var n=!0;if(n){if(t.data!==void 0){let D=t.data,w=e;if(e===w)if(Array.isArray(D)){var o=!0;
let P=D.length;for(let A=0;A<P;A++){let u=e;Ue(D[A],{instancePath:a+"/data/"+A,parentData:D,parentDataProperty:A,rootData:i})||(r=r===null?Ue.errors:r.concat(Ue.
errors),e=r.length);var o=u===e;if(!o)break}}else return le.errors=[{instancePath:a+"/data",keyword:"type",params:{type:"array"}}],!1;var n=w===e}else var n=!0;
if(n){if(t.licenses!==void 0){let w=e;Ye(t.licenses,{instancePath:a+"/licenses",parentData:t,parentDataProperty:"licenses",rootData:i})||(r=r===null?Ye.errors:r.
concat(Ye.errors),e=r.length);var n=w===e}else var n=!0;if(n){if(t.externalReferences!==void 0){let d=t.externalReferences,P=e;if(e===P)if(Array.isArray(d)){var l=!0;
let u=d.length;for(let j=0;j<u;j++){let _=e;qe(d[j],{instancePath:a+"/externalReferences/"+j,parentData:d,parentDataProperty:j,rootData:i})||(r=r===null?qe.errors:
r.concat(qe.errors),e=r.length);var l=_===e;if(!l)break}}else return le.errors=[{instancePath:a+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;
var n=P===e}else var n=!0;if(n){if(t.services!==void 0){let P=t.services,A=e;if(e===A)if(Array.isArray(P)){var k=!0;let j=P.length;for(let _=0;_<j;_++){let N=e;
st.validate(P[_],{instancePath:a+"/services/"+_,parentData:P,parentDataProperty:_,rootData:i})||(r=r===null?st.validate.errors:r.concat(st.validate.errors),e=r.
length);var k=N===e;if(!k)break}if(k&&!(X(),J(W)).unique(P))return le.errors=[{instancePath:a+"/services",keyword:"uniqueItems",params:{}}],!1}else return le.errors=
[{instancePath:a+"/services",keyword:"type",params:{type:"array"}}],!1;var n=A===e}else var n=!0;if(n){if(t.releaseNotes!==void 0){let A=e;Ce(t.releaseNotes,{instancePath:a+
"/releaseNotes",parentData:t,parentDataProperty:"releaseNotes",rootData:i})||(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);var n=A===e}else var n=!0;if(n){
if(t.properties!==void 0){let u=t.properties,j=e;if(e===j)if(Array.isArray(u)){var h=!0;let N=u.length;for(let S=0;S<N;S++){let C=e;F(u[S],{instancePath:a+"/pro\
perties/"+S,parentData:u,parentDataProperty:S,rootData:i})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var h=C===e;if(!h)break}}else return le.errors=[
{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var n=j===e}else var n=!0;if(n)if(t.signature!==void 0){let u=e;Ee(t.signature,{instancePath:a+
"/signature",parentData:t,parentDataProperty:"signature",rootData:i})||(r=r===null?Ee.errors:r.concat(Ee.errors),e=r.length);var n=u===e}else var n=!0}}}}}}}}}}}}}}}}}}else
return le.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return le.errors=r,e===0}function We(t,{instancePath:a="",parentData:I,parentDataProperty:O,
rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let l=e;for(let k in t)if(!(k==="vendor"||k==="name"||k==="version"||k===
"hashes"||k==="externalReferences"))return We.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:k}}],!1;if(l===e){if(t.vendor!==
void 0){let k=e;if(typeof t.vendor!="string")return We.errors=[{instancePath:a+"/vendor",keyword:"type",params:{type:"string"}}],!1;var n=k===e}else var n=!0;if(n){
if(t.name!==void 0){let h=e;if(typeof t.name!="string")return We.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var n=h===e}else var n=!0;
if(n){if(t.version!==void 0){let y=e;if(typeof t.version!="string")return We.errors=[{instancePath:a+"/version",keyword:"type",params:{type:"string"}}],!1;var n=y===
e}else var n=!0;if(n){if(t.hashes!==void 0){let c=t.hashes,f=e;if(e===f)if(Array.isArray(c)){var s=!0;let m=c.length;for(let v=0;v<m;v++){let b=e;ir(c[v],{instancePath:a+
"/hashes/"+v,parentData:c,parentDataProperty:v,rootData:i})||(r=r===null?ir.errors:r.concat(ir.errors),e=r.length);var s=b===e;if(!s)break}}else return We.errors=
[{instancePath:a+"/hashes",keyword:"type",params:{type:"array"}}],!1;var n=f===e}else var n=!0;if(n)if(t.externalReferences!==void 0){let c=t.externalReferences,
f=e;if(e===f)if(Array.isArray(c)){var o=!0;let m=c.length;for(let v=0;v<m;v++){let b=e;qe(c[v],{instancePath:a+"/externalReferences/"+v,parentData:c,parentDataProperty:v,
rootData:i})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var o=b===e;if(!o)break}}else return We.errors=[{instancePath:a+"/externalReferences",keyword:"\
type",params:{type:"array"}}],!1;var n=f===e}else var n=!0}}}}}else return We.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return We.errors=
r,e===0}function Ke(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){
let v=e;for(let b in t)if(!fr.call(lt.properties,b))return Ke.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:b}}],!1;if(v===e){
if(t.timestamp!==void 0){let b=t.timestamp,g=e;if(e===g&&e===g)if(typeof b=="string"){if(!Be.validate(b))return Ke.errors=[{instancePath:a+"/timestamp",keyword:"\
format",params:{format:"date-time"}}],!1}else return Ke.errors=[{instancePath:a+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var n=g===e}else var n=!0;
if(n){if(t.lifecycles!==void 0){let g=t.lifecycles,L=e;if(e===L)if(Array.isArray(g)){var s=!0;let $=g.length;for(let q=0;q<$;q++){let D=g[q],w=e;if(!(D&&typeof D==
"object"&&!Array.isArray(D)))return Ke.errors=[{instancePath:a+"/lifecycles/"+q,keyword:"type",params:{type:"object"}}],!1;let d=e,P=!1,A=null,u=e;if(D&&typeof D==
"object"&&!Array.isArray(D)){let N;if(D.phase===void 0&&(N="phase")){let S={instancePath:a+"/lifecycles/"+q,keyword:"required",params:{missingProperty:N}};r===null?
r=[S]:r.push(S),e++}else{let S=e;for(let C in D)if(C!=="phase"){let T={instancePath:a+"/lifecycles/"+q,keyword:"additionalProperties",params:{additionalProperty:C}};
r===null?r=[T]:r.push(T),e++;break}if(S===e&&D.phase!==void 0){let C=D.phase;if(typeof C!="string"){let T={instancePath:a+"/lifecycles/"+q+"/phase",keyword:"typ\
e",params:{type:"string"}};r===null?r=[T]:r.push(T),e++}if(!(C==="design"||C==="pre-build"||C==="build"||C==="post-build"||C==="operations"||C==="discovery"||C===
"decommission")){let T={instancePath:a+"/lifecycles/"+q+"/phase",keyword:"enum",params:{allowedValues:lt.properties.lifecycles.items.oneOf[0].properties.phase.enum}};
r===null?r=[T]:r.push(T),e++}}}}var l=u===e;l&&(P=!0,A=0);let j=e;if(D&&typeof D=="object"&&!Array.isArray(D)){let N;if(D.name===void 0&&(N="name")){let S={instancePath:a+
"/lifecycles/"+q,keyword:"required",params:{missingProperty:N}};r===null?r=[S]:r.push(S),e++}else{let S=e;for(let C in D)if(!(C==="name"||C==="description")){let T={
instancePath:a+"/lifecycles/"+q,keyword:"additionalProperties",params:{additionalProperty:C}};r===null?r=[T]:r.push(T),e++;break}if(S===e){if(D.name!==void 0){let C=e;
if(typeof D.name!="string"){let B={instancePath:a+"/lifecycles/"+q+"/name",keyword:"type",params:{type:"string"}};r===null?r=[B]:r.push(B),e++}var o=C===e}else var o=!0;
if(o)if(D.description!==void 0){let C=e;if(typeof D.description!="string"){let B={instancePath:a+"/lifecycles/"+q+"/description",keyword:"type",params:{type:"st\
ring"}};r===null?r=[B]:r.push(B),e++}var o=C===e}else var o=!0}}}var l=j===e;if(l&&P?(P=!1,A=[A,1]):l&&(P=!0,A=1),P)e=d,r!==null&&(d?r.length=d:r=null);else{let N={
instancePath:a+"/lifecycles/"+q,keyword:"oneOf",params:{passingSchemas:A}};return r===null?r=[N]:r.push(N),e++,Ke.errors=r,!1}var s=w===e;if(!s)break}}else return Ke.
errors=[{instancePath:a+"/lifecycles",keyword:"type",params:{type:"array"}}],!1;var n=L===e}else var n=!0;if(n){if(t.tools!==void 0){let L=t.tools,x=e,$=e,q=!1,
D=null,w=e;if(e===w)if(L&&typeof L=="object"&&!Array.isArray(L)){let A=e;for(let u in L)if(!(u==="components"||u==="services")){let j={instancePath:a+"/tools",keyword:"\
additionalProperties",params:{additionalProperty:u}};r===null?r=[j]:r.push(j),e++;break}if(A===e){if(L.components!==void 0){let u=L.components,j=e;if(e===j)if(Array.
isArray(u)){var k=!0;let N=u.length;for(let S=0;S<N;S++){let C=e;K(u[S],{instancePath:a+"/tools/components/"+S,parentData:u,parentDataProperty:S,rootData:i})||(r=
r===null?K.errors:r.concat(K.errors),e=r.length);var k=C===e;if(!k)break}if(k&&!(X(),J(W)).unique(u)){let S={instancePath:a+"/tools/components",keyword:"uniqueI\
tems",params:{}};r===null?r=[S]:r.push(S),e++}}else{let N={instancePath:a+"/tools/components",keyword:"type",params:{type:"array"}};r===null?r=[N]:r.push(N),e++}
var y=j===e}else var y=!0;if(y)if(L.services!==void 0){let u=L.services,j=e;if(e===j)if(Array.isArray(u)){var h=!0;let N=u.length;for(let S=0;S<N;S++){let C=e;le(
u[S],{instancePath:a+"/tools/services/"+S,parentData:u,parentDataProperty:S,rootData:i})||(r=r===null?le.errors:r.concat(le.errors),e=r.length);var h=C===e;if(!h)
break}if(h&&!(X(),J(W)).unique(u)){let S={instancePath:a+"/tools/services",keyword:"uniqueItems",params:{}};r===null?r=[S]:r.push(S),e++}}else{let N={instancePath:a+
"/tools/services",keyword:"type",params:{type:"array"}};r===null?r=[N]:r.push(N),e++}var y=j===e}else var y=!0}}else{let A={instancePath:a+"/tools",keyword:"typ\
e",params:{type:"object"}};r===null?r=[A]:r.push(A),e++}var f=w===e;f&&(q=!0,D=0);let d=e;if(e===d)if(Array.isArray(L)){var c=!0;let A=L.length;for(let u=0;u<A;u++){
let j=e;We(L[u],{instancePath:a+"/tools/"+u,parentData:L,parentDataProperty:u,rootData:i})||(r=r===null?We.errors:r.concat(We.errors),e=r.length);var c=j===e;if(!c)
break}}else{let A={instancePath:a+"/tools",keyword:"type",params:{type:"array"}};r===null?r=[A]:r.push(A),e++}var f=d===e;if(f&&q?(q=!1,D=[D,1]):f&&(q=!0,D=1),q)
e=$,r!==null&&($?r.length=$:r=null);else{let A={instancePath:a+"/tools",keyword:"oneOf",params:{passingSchemas:D}};return r===null?r=[A]:r.push(A),e++,Ke.errors=
r,!1}var n=x===e}else var n=!0;if(n){if(t.authors!==void 0){let x=t.authors,$=e;if(e===$)if(Array.isArray(x)){var p=!0;let D=x.length;for(let w=0;w<D;w++){let d=e;
ue(x[w],{instancePath:a+"/authors/"+w,parentData:x,parentDataProperty:w,rootData:i})||(r=r===null?ue.errors:r.concat(ue.errors),e=r.length);var p=d===e;if(!p)break}}else
return Ke.errors=[{instancePath:a+"/authors",keyword:"type",params:{type:"array"}}],!1;var n=$===e}else var n=!0;if(n){if(t.component!==void 0){let $=e;K(t.component,
{instancePath:a+"/component",parentData:t,parentDataProperty:"component",rootData:i})||(r=r===null?K.errors:r.concat(K.errors),e=r.length);var n=$===e}else var n=!0;
if(n){if(t.manufacture!==void 0){let q=e;se(t.manufacture,{instancePath:a+"/manufacture",parentData:t,parentDataProperty:"manufacture",rootData:i})||(r=r===null?
se.errors:r.concat(se.errors),e=r.length);var n=q===e}else var n=!0;if(n){if(t.supplier!==void 0){let D=e;se(t.supplier,{instancePath:a+"/supplier",parentData:t,
parentDataProperty:"supplier",rootData:i})||(r=r===null?se.errors:r.concat(se.errors),e=r.length);var n=D===e}else var n=!0;if(n){if(t.licenses!==void 0){let w=e;
Ye(t.licenses,{instancePath:a+"/licenses",parentData:t,parentDataProperty:"licenses",rootData:i})||(r=r===null?Ye.errors:r.concat(Ye.errors),e=r.length);var n=w===
e}else var n=!0;if(n)if(t.properties!==void 0){let w=t.properties,d=e;if(e===d)if(Array.isArray(w)){var m=!0;let A=w.length;for(let u=0;u<A;u++){let j=e;F(w[u],
{instancePath:a+"/properties/"+u,parentData:w,parentDataProperty:u,rootData:i})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var m=j===e;if(!m)break}}else
return Ke.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var n=d===e}else var n=!0}}}}}}}}}else return Ke.errors=[{instancePath:a,
keyword:"type",params:{type:"object"}}],!1;return Ke.errors=r,e===0}function ze(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,
e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o;if(t.ref===void 0&&(o="ref"))return ze.errors=[{instancePath:a,keyword:"required",params:{missingProperty:o}}],
!1;{let l=e;for(let k in t)if(!(k==="ref"||k==="dependsOn"))return ze.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:k}}],!1;
if(l===e){if(t.ref!==void 0){let k=e;Ae(t.ref,{instancePath:a+"/ref",parentData:t,parentDataProperty:"ref",rootData:i})||(r=r===null?Ae.errors:r.concat(Ae.errors),
e=r.length);var s=k===e}else var s=!0;if(s)if(t.dependsOn!==void 0){let k=t.dependsOn,h=e;if(e===h)if(Array.isArray(k)){var n=!0;let c=k.length;for(let f=0;f<c;f++){
let p=e;Ae(k[f],{instancePath:a+"/dependsOn/"+f,parentData:k,parentDataProperty:f,rootData:i})||(r=r===null?Ae.errors:r.concat(Ae.errors),e=r.length);var n=p===
e;if(!n)break}if(n&&!(X(),J(W)).unique(k))return ze.errors=[{instancePath:a+"/dependsOn",keyword:"uniqueItems",params:{}}],!1}else return ze.errors=[{instancePath:a+
"/dependsOn",keyword:"type",params:{type:"array"}}],!1;var s=h===e}else var s=!0}}}else return ze.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],
!1;return ze.errors=r,e===0}var pa={type:"string",enum:["complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incompl\
ete_first_party_opensource_only","incomplete_third_party_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","not\
_specified"]};function Gr(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;return typeof t!="string"?(Gr.errors=[{instancePath:a,
keyword:"type",params:{type:"string"}}],!1):t==="complete"||t==="incomplete"||t==="incomplete_first_party_only"||t==="incomplete_first_party_proprietary_only"||
t==="incomplete_first_party_opensource_only"||t==="incomplete_third_party_only"||t==="incomplete_third_party_proprietary_only"||t==="incomplete_third_party_open\
source_only"||t==="unknown"||t==="not_specified"?(Gr.errors=r,e===0):(Gr.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:pa.enum}}],!1)}function Ge(t,{
instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.aggregate===
void 0&&(h="aggregate"))return Ge.errors=[{instancePath:a,keyword:"required",params:{missingProperty:h}}],!1;{let y=e;for(let c in t)if(!(c==="bom-ref"||c==="ag\
gregate"||c==="assemblies"||c==="dependencies"||c==="vulnerabilities"||c==="signature"))return Ge.errors=[{instancePath:a,keyword:"additionalProperties",params:{
additionalProperty:c}}],!1;if(y===e){if(t["bom-ref"]!==void 0){let c=e;Y(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:i})||
(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var n=c===e}else var n=!0;if(n){if(t.aggregate!==void 0){let f=e;Gr(t.aggregate,{instancePath:a+"/aggregate",
parentData:t,parentDataProperty:"aggregate",rootData:i})||(r=r===null?Gr.errors:r.concat(Gr.errors),e=r.length);var n=f===e}else var n=!0;if(n){if(t.assemblies!==
void 0){let p=t.assemblies,m=e;if(e===m)if(Array.isArray(p)){var s=!0;let b=p.length;for(let g=0;g<b;g++){let L=p[g],x=e,$=e,q=!1,D=e;Ae(L,{instancePath:a+"/ass\
emblies/"+g,parentData:p,parentDataProperty:g,rootData:i})||(r=r===null?Ae.errors:r.concat(Ae.errors),e=r.length);var o=D===e;if(q=q||o,!q){let d=e;ve(L,{instancePath:a+
"/assemblies/"+g,parentData:p,parentDataProperty:g,rootData:i})||(r=r===null?ve.errors:r.concat(ve.errors),e=r.length);var o=d===e;q=q||o}if(q)e=$,r!==null&&($?
r.length=$:r=null);else{let d={instancePath:a+"/assemblies/"+g,keyword:"anyOf",params:{}};return r===null?r=[d]:r.push(d),e++,Ge.errors=r,!1}var s=x===e;if(!s)break}
if(s&&!(X(),J(W)).unique(p))return Ge.errors=[{instancePath:a+"/assemblies",keyword:"uniqueItems",params:{}}],!1}else return Ge.errors=[{instancePath:a+"/assemb\
lies",keyword:"type",params:{type:"array"}}],!1;var n=m===e}else var n=!0;if(n){if(t.dependencies!==void 0){let m=t.dependencies,v=e;if(e===v)if(Array.isArray(m)){
var l=!0;let g=m.length;for(let L=0;L<g;L++){let x=e;if(typeof m[L]!="string")return Ge.errors=[{instancePath:a+"/dependencies/"+L,keyword:"type",params:{type:"\
string"}}],!1;var l=x===e;if(!l)break}if(l&&!(X(),J(W)).unique(m))return Ge.errors=[{instancePath:a+"/dependencies",keyword:"uniqueItems",params:{}}],!1}else return Ge.
errors=[{instancePath:a+"/dependencies",keyword:"type",params:{type:"array"}}],!1;var n=v===e}else var n=!0;if(n){if(t.vulnerabilities!==void 0){let v=t.vulnerabilities,
b=e;if(e===b)if(Array.isArray(v)){var k=!0;let L=v.length;for(let x=0;x<L;x++){let $=e;if(typeof v[x]!="string")return Ge.errors=[{instancePath:a+"/vulnerabilit\
ies/"+x,keyword:"type",params:{type:"string"}}],!1;var k=$===e;if(!k)break}if(k&&!(X(),J(W)).unique(v))return Ge.errors=[{instancePath:a+"/vulnerabilities",keyword:"\
uniqueItems",params:{}}],!1}else return Ge.errors=[{instancePath:a+"/vulnerabilities",keyword:"type",params:{type:"array"}}],!1;var n=b===e}else var n=!0;if(n)if(t.
signature!==void 0){let v=e;Ee(t.signature,{instancePath:a+"/signature",parentData:t,parentDataProperty:"signature",rootData:i})||(r=r===null?Ee.errors:r.concat(
Ee.errors),e=r.length);var n=v===e}else var n=!0}}}}}}}else return Ge.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Ge.errors=r,e===
0}var ut={type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},id:{type:"string"},source:{$ref:"#/definitions/vulnerabilit\
ySource"},references:{type:"array",items:{type:"object",required:["id","source"],additionalProperties:!1,properties:{id:{type:"string"},source:{$ref:"#/definiti\
ons/vulnerabilitySource"}}}},ratings:{type:"array",items:{$ref:"#/definitions/rating"}},cwes:{type:"array",items:{$ref:"#/definitions/cwe"}},description:{type:"\
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
/version"},range:{$ref:"#/definitions/range"},status:{$ref:"#/definitions/affectedStatus"}}}}}}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}};
function Je(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;
for(let o in t)if(!(o==="url"||o==="name"))return Je.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t.url!==
void 0){let o=e;if(typeof t.url!="string")return Je.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"string"}}],!1;var n=o===e}else var n=!0;if(n)if(t.
name!==void 0){let o=e;if(typeof t.name!="string")return Je.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var n=o===e}else var n=!0}}else
return Je.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Je.errors=r,e===0}var la={type:"string",enum:["critical","high","medium","lo\
w","info","none","unknown"]};function Mr(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;return typeof t!="string"?(Mr.errors=
[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="critical"||t==="high"||t==="medium"||t==="low"||t==="info"||t==="none"||t==="unknown"?(Mr.errors=
r,e===0):(Mr.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:la.enum}}],!1)}var ya={type:"string",enum:["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWASP",
"SSVC","other"]};function Vr(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;return typeof t!="string"?(Vr.errors=[{instancePath:a,
keyword:"type",params:{type:"string"}}],!1):t==="CVSSv2"||t==="CVSSv3"||t==="CVSSv31"||t==="CVSSv4"||t==="OWASP"||t==="SSVC"||t==="other"?(Vr.errors=r,e===0):(Vr.
errors=[{instancePath:a,keyword:"enum",params:{allowedValues:ya.enum}}],!1)}function hr(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let o in t)if(!(o==="source"||o==="score"||o==="severity"||o==="method"||o==="v\
ector"||o==="justification"))return hr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t.source!==void 0){
let o=e;Je(t.source,{instancePath:a+"/source",parentData:t,parentDataProperty:"source",rootData:i})||(r=r===null?Je.errors:r.concat(Je.errors),e=r.length);var n=o===
e}else var n=!0;if(n){if(t.score!==void 0){let l=e;if(typeof t.score!="number")return hr.errors=[{instancePath:a+"/score",keyword:"type",params:{type:"number"}}],
!1;var n=l===e}else var n=!0;if(n){if(t.severity!==void 0){let k=e;Mr(t.severity,{instancePath:a+"/severity",parentData:t,parentDataProperty:"severity",rootData:i})||
(r=r===null?Mr.errors:r.concat(Mr.errors),e=r.length);var n=k===e}else var n=!0;if(n){if(t.method!==void 0){let h=e;Vr(t.method,{instancePath:a+"/method",parentData:t,
parentDataProperty:"method",rootData:i})||(r=r===null?Vr.errors:r.concat(Vr.errors),e=r.length);var n=h===e}else var n=!0;if(n){if(t.vector!==void 0){let y=e;if(typeof t.
vector!="string")return hr.errors=[{instancePath:a+"/vector",keyword:"type",params:{type:"string"}}],!1;var n=y===e}else var n=!0;if(n)if(t.justification!==void 0){
let y=e;if(typeof t.justification!="string")return hr.errors=[{instancePath:a+"/justification",keyword:"type",params:{type:"string"}}],!1;var n=y===e}else var n=!0}}}}}}else
return hr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return hr.errors=r,e===0}function Hr(t,{instancePath:a="",parentData:I,parentDataProperty:O,
rootData:i=t}={}){let r=null,e=0;return typeof t=="number"&&!(t%1)&&!isNaN(t)?e===0&&typeof t=="number"&&(t<1||isNaN(t))?(Hr.errors=[{instancePath:a,keyword:"mi\
nimum",params:{comparison:">=",limit:1}}],!1):(Hr.errors=r,e===0):(Hr.errors=[{instancePath:a,keyword:"type",params:{type:"integer"}}],!1)}function Pr(t,{instancePath:a="",
parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if(t.url===void 0&&(s="url"))return Pr.
errors=[{instancePath:a,keyword:"required",params:{missingProperty:s}}],!1;{let o=e;for(let l in t)if(!(l==="title"||l==="url"))return Pr.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(o===e){if(t.title!==void 0){let l=e;if(typeof t.title!="string")return Pr.errors=[{instancePath:a+
"/title",keyword:"type",params:{type:"string"}}],!1;var n=l===e}else var n=!0;if(n)if(t.url!==void 0){let l=e;if(e===l&&e===l&&typeof t.url!="string")return Pr.
errors=[{instancePath:a+"/url",keyword:"type",params:{type:"string"}}],!1;var n=l===e}else var n=!0}}}else return Pr.errors=[{instancePath:a,keyword:"type",params:{
type:"object"}}],!1;return Pr.errors=r,e===0}var fa={type:"string",enum:["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_aff\
ected"]};function Yr(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;return typeof t!="string"?(Yr.errors=[{instancePath:a,
keyword:"type",params:{type:"string"}}],!1):t==="resolved"||t==="resolved_with_pedigree"||t==="exploitable"||t==="in_triage"||t==="false_positive"||t==="not_aff\
ected"?(Yr.errors=r,e===0):(Yr.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:fa.enum}}],!1)}var ca={type:"string",enum:["code_not_present","code_\
not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compiler","protected_at_runtime","protected_at_perimeter","pr\
otected_by_mitigating_control"]};function Ur(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;return typeof t!="string"?(Ur.
errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="code_not_present"||t==="code_not_reachable"||t==="requires_configuration"||t==="require\
s_dependency"||t==="requires_environment"||t==="protected_by_compiler"||t==="protected_at_runtime"||t==="protected_at_perimeter"||t==="protected_by_mitigating_c\
ontrol"?(Ur.errors=r,e===0):(Ur.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:ca.enum}}],!1)}function Or(t,{instancePath:a="",parentData:I,parentDataProperty:O,
rootData:i=t}={}){let r=null,e=0;if(e===0)if(typeof t=="string"){if(Qr(t)>1024)return Or.errors=[{instancePath:a,keyword:"maxLength",params:{limit:1024}}],!1;if(Qr(
t)<1)return Or.errors=[{instancePath:a,keyword:"minLength",params:{limit:1}}],!1}else return Or.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],
!1;return Or.errors=r,e===0}function _r(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(typeof t=="string"){
if(Qr(t)>1024)return _r.errors=[{instancePath:a,keyword:"maxLength",params:{limit:1024}}],!1;if(Qr(t)<1)return _r.errors=[{instancePath:a,keyword:"minLength",params:{
limit:1}}],!1}else return _r.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1;return _r.errors=r,e===0}var da={type:"string",enum:["affected",
"unaffected","unknown"]};function Kr(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;return typeof t!="string"?(Kr.errors=
[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="affected"||t==="unaffected"||t==="unknown"?(Kr.errors=r,e===0):(Kr.errors=[{instancePath:a,keyword:"\
enum",params:{allowedValues:da.enum}}],!1)}function H(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let _=e;for(let N in t)if(!fr.call(ut.properties,N))return H.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:N}}],
!1;if(_===e){if(t["bom-ref"]!==void 0){let N=e;Y(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:i})||(r=r===null?Y.errors:
r.concat(Y.errors),e=r.length);var n=N===e}else var n=!0;if(n){if(t.id!==void 0){let S=e;if(typeof t.id!="string")return H.errors=[{instancePath:a+"/id",keyword:"\
type",params:{type:"string"}}],!1;var n=S===e}else var n=!0;if(n){if(t.source!==void 0){let C=e;Je(t.source,{instancePath:a+"/source",parentData:t,parentDataProperty:"\
source",rootData:i})||(r=r===null?Je.errors:r.concat(Je.errors),e=r.length);var n=C===e}else var n=!0;if(n){if(t.references!==void 0){let T=t.references,B=e;if(e===
B)if(Array.isArray(T)){var s=!0;let R=T.length;for(let G=0;G<R;G++){let M=T[G],ye=e;if(e===ye)if(M&&typeof M=="object"&&!Array.isArray(M)){let E;if(M.id===void 0&&
(E="id")||M.source===void 0&&(E="source"))return H.errors=[{instancePath:a+"/references/"+G,keyword:"required",params:{missingProperty:E}}],!1;{let V=e;for(let Z in M)
if(!(Z==="id"||Z==="source"))return H.errors=[{instancePath:a+"/references/"+G,keyword:"additionalProperties",params:{additionalProperty:Z}}],!1;if(V===e){if(M.
id!==void 0){let Z=e;if(typeof M.id!="string")return H.errors=[{instancePath:a+"/references/"+G+"/id",keyword:"type",params:{type:"string"}}],!1;var o=Z===e}else
var o=!0;if(o)if(M.source!==void 0){let Z=e;Je(M.source,{instancePath:a+"/references/"+G+"/source",parentData:M,parentDataProperty:"source",rootData:i})||(r=r===
null?Je.errors:r.concat(Je.errors),e=r.length);var o=Z===e}else var o=!0}}}else return H.errors=[{instancePath:a+"/references/"+G,keyword:"type",params:{type:"o\
bject"}}],!1;var s=ye===e;if(!s)break}}else return H.errors=[{instancePath:a+"/references",keyword:"type",params:{type:"array"}}],!1;var n=B===e}else var n=!0;if(n){
if(t.ratings!==void 0){let B=t.ratings,z=e;if(e===z)if(Array.isArray(B)){var l=!0;let G=B.length;for(let M=0;M<G;M++){let ye=e;hr(B[M],{instancePath:a+"/ratings\
/"+M,parentData:B,parentDataProperty:M,rootData:i})||(r=r===null?hr.errors:r.concat(hr.errors),e=r.length);var l=ye===e;if(!l)break}}else return H.errors=[{instancePath:a+
"/ratings",keyword:"type",params:{type:"array"}}],!1;var n=z===e}else var n=!0;if(n){if(t.cwes!==void 0){let z=t.cwes,R=e;if(e===R)if(Array.isArray(z)){var k=!0;
let M=z.length;for(let ye=0;ye<M;ye++){let U=e;Hr(z[ye],{instancePath:a+"/cwes/"+ye,parentData:z,parentDataProperty:ye,rootData:i})||(r=r===null?Hr.errors:r.concat(
Hr.errors),e=r.length);var k=U===e;if(!k)break}}else return H.errors=[{instancePath:a+"/cwes",keyword:"type",params:{type:"array"}}],!1;var n=R===e}else var n=!0;
if(n){if(t.description!==void 0){let R=e;if(typeof t.description!="string")return H.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],
!1;var n=R===e}else var n=!0;if(n){if(t.detail!==void 0){let G=e;if(typeof t.detail!="string")return H.errors=[{instancePath:a+"/detail",keyword:"type",params:{
type:"string"}}],!1;var n=G===e}else var n=!0;if(n){if(t.recommendation!==void 0){let M=e;if(typeof t.recommendation!="string")return H.errors=[{instancePath:a+
"/recommendation",keyword:"type",params:{type:"string"}}],!1;var n=M===e}else var n=!0;if(n){if(t.workaround!==void 0){let ye=e;if(typeof t.workaround!="string")
return H.errors=[{instancePath:a+"/workaround",keyword:"type",params:{type:"string"}}],!1;var n=ye===e}else var n=!0;if(n){if(t.proofOfConcept!==void 0){let U=t.
proofOfConcept,E=e;if(e===E)if(U&&typeof U=="object"&&!Array.isArray(U)){if(U.reproductionSteps!==void 0){let Z=e;if(typeof U.reproductionSteps!="string")return H.
errors=[{instancePath:a+"/proofOfConcept/reproductionSteps",keyword:"type",params:{type:"string"}}],!1;var h=Z===e}else var h=!0;if(h){if(U.environment!==void 0){
let ee=e;if(typeof U.environment!="string")return H.errors=[{instancePath:a+"/proofOfConcept/environment",keyword:"type",params:{type:"string"}}],!1;var h=ee===
e}else var h=!0;if(h)if(U.supportingMaterial!==void 0){let ee=U.supportingMaterial,oe=e;if(e===oe)if(Array.isArray(ee)){var y=!0;let re=ee.length;for(let ne=0;ne<
re;ne++){let ge=e;ie(ee[ne],{instancePath:a+"/proofOfConcept/supportingMaterial/"+ne,parentData:ee,parentDataProperty:ne,rootData:i})||(r=r===null?ie.errors:r.concat(
ie.errors),e=r.length);var y=ge===e;if(!y)break}}else return H.errors=[{instancePath:a+"/proofOfConcept/supportingMaterial",keyword:"type",params:{type:"array"}}],
!1;var h=oe===e}else var h=!0}}else return H.errors=[{instancePath:a+"/proofOfConcept",keyword:"type",params:{type:"object"}}],!1;var n=E===e}else var n=!0;if(n){
if(t.advisories!==void 0){let E=t.advisories,V=e;if(e===V)if(Array.isArray(E)){var c=!0;let ee=E.length;for(let oe=0;oe<ee;oe++){let ae=e;Pr(E[oe],{instancePath:a+
"/advisories/"+oe,parentData:E,parentDataProperty:oe,rootData:i})||(r=r===null?Pr.errors:r.concat(Pr.errors),e=r.length);var c=ae===e;if(!c)break}}else return H.
errors=[{instancePath:a+"/advisories",keyword:"type",params:{type:"array"}}],!1;var n=V===e}else var n=!0;if(n){if(t.created!==void 0){let V=t.created,Z=e;if(e===
Z&&e===Z)if(typeof V=="string"){if(!Be.validate(V))return H.errors=[{instancePath:a+"/created",keyword:"format",params:{format:"date-time"}}],!1}else return H.errors=
[{instancePath:a+"/created",keyword:"type",params:{type:"string"}}],!1;var n=Z===e}else var n=!0;if(n){if(t.published!==void 0){let Z=t.published,ee=e;if(e===ee&&
e===ee)if(typeof Z=="string"){if(!Be.validate(Z))return H.errors=[{instancePath:a+"/published",keyword:"format",params:{format:"date-time"}}],!1}else return H.errors=
[{instancePath:a+"/published",keyword:"type",params:{type:"string"}}],!1;var n=ee===e}else var n=!0;if(n){if(t.updated!==void 0){let ee=t.updated,oe=e;if(e===oe&&
e===oe)if(typeof ee=="string"){if(!Be.validate(ee))return H.errors=[{instancePath:a+"/updated",keyword:"format",params:{format:"date-time"}}],!1}else return H.errors=
[{instancePath:a+"/updated",keyword:"type",params:{type:"string"}}],!1;var n=oe===e}else var n=!0;if(n){if(t.rejected!==void 0){let oe=t.rejected,ae=e;if(e===ae&&
e===ae)if(typeof oe=="string"){if(!Be.validate(oe))return H.errors=[{instancePath:a+"/rejected",keyword:"format",params:{format:"date-time"}}],!1}else return H.
errors=[{instancePath:a+"/rejected",keyword:"type",params:{type:"string"}}],!1;var n=ae===e}else var n=!0;if(n){if(t.credits!==void 0){let ae=t.credits,re=e;if(e===
re)if(ae&&typeof ae=="object"&&!Array.isArray(ae)){let ge=e;for(let we in ae)if(!(we==="organizations"||we==="individuals"))return H.errors=[{instancePath:a+"/c\
redits",keyword:"additionalProperties",params:{additionalProperty:we}}],!1;if(ge===e){if(ae.organizations!==void 0){let we=ae.organizations,Xe=e;if(e===Xe)if(Array.
isArray(we)){var f=!0;let fe=we.length;for(let he=0;he<fe;he++){let $e=e;se(we[he],{instancePath:a+"/credits/organizations/"+he,parentData:we,parentDataProperty:he,
rootData:i})||(r=r===null?se.errors:r.concat(se.errors),e=r.length);var f=$e===e;if(!f)break}}else return H.errors=[{instancePath:a+"/credits/organizations",keyword:"\
type",params:{type:"array"}}],!1;var m=Xe===e}else var m=!0;if(m)if(ae.individuals!==void 0){let we=ae.individuals,Xe=e;if(e===Xe)if(Array.isArray(we)){var p=!0;
let fe=we.length;for(let he=0;he<fe;he++){let $e=e;ue(we[he],{instancePath:a+"/credits/individuals/"+he,parentData:we,parentDataProperty:he,rootData:i})||(r=r===
null?ue.errors:r.concat(ue.errors),e=r.length);var p=$e===e;if(!p)break}}else return H.errors=[{instancePath:a+"/credits/individuals",keyword:"type",params:{type:"\
array"}}],!1;var m=Xe===e}else var m=!0}}else return H.errors=[{instancePath:a+"/credits",keyword:"type",params:{type:"object"}}],!1;var n=re===e}else var n=!0;
if(n){if(t.tools!==void 0){let re=t.tools,ne=e,ge=e,we=!1,Xe=null,Fe=e;if(e===Fe)if(re&&typeof re=="object"&&!Array.isArray(re)){let $e=e;for(let ke in re)if(!(ke===
"components"||ke==="services")){let Se={instancePath:a+"/tools",keyword:"additionalProperties",params:{additionalProperty:ke}};r===null?r=[Se]:r.push(Se),e++;break}
if($e===e){if(re.components!==void 0){let ke=re.components,Se=e;if(e===Se)if(Array.isArray(ke)){var v=!0;let De=ke.length;for(let je=0;je<De;je++){let qr=e;K(ke[je],
{instancePath:a+"/tools/components/"+je,parentData:ke,parentDataProperty:je,rootData:i})||(r=r===null?K.errors:r.concat(K.errors),e=r.length);var v=qr===e;if(!v)
break}if(v&&!(X(),J(W)).unique(ke)){let je={instancePath:a+"/tools/components",keyword:"uniqueItems",params:{}};r===null?r=[je]:r.push(je),e++}}else{let De={instancePath:a+
"/tools/components",keyword:"type",params:{type:"array"}};r===null?r=[De]:r.push(De),e++}var g=Se===e}else var g=!0;if(g)if(re.services!==void 0){let ke=re.services,
Se=e;if(e===Se)if(Array.isArray(ke)){var b=!0;let De=ke.length;for(let je=0;je<De;je++){let qr=e;le(ke[je],{instancePath:a+"/tools/services/"+je,parentData:ke,parentDataProperty:je,
rootData:i})||(r=r===null?le.errors:r.concat(le.errors),e=r.length);var b=qr===e;if(!b)break}if(b&&!(X(),J(W)).unique(ke)){let je={instancePath:a+"/tools/servic\
es",keyword:"uniqueItems",params:{}};r===null?r=[je]:r.push(je),e++}}else{let De={instancePath:a+"/tools/services",keyword:"type",params:{type:"array"}};r===null?
r=[De]:r.push(De),e++}var g=Se===e}else var g=!0}}else{let $e={instancePath:a+"/tools",keyword:"type",params:{type:"object"}};r===null?r=[$e]:r.push($e),e++}var x=Fe===
e;x&&(we=!0,Xe=0);let fe=e;if(e===fe)if(Array.isArray(re)){var L=!0;let $e=re.length;for(let ke=0;ke<$e;ke++){let Se=e;We(re[ke],{instancePath:a+"/tools/"+ke,parentData:re,
parentDataProperty:ke,rootData:i})||(r=r===null?We.errors:r.concat(We.errors),e=r.length);var L=Se===e;if(!L)break}}else{let $e={instancePath:a+"/tools",keyword:"\
type",params:{type:"array"}};r===null?r=[$e]:r.push($e),e++}var x=fe===e;if(x&&we?(we=!1,Xe=[Xe,1]):x&&(we=!0,Xe=1),we)e=ge,r!==null&&(ge?r.length=ge:r=null);else{
let $e={instancePath:a+"/tools",keyword:"oneOf",params:{passingSchemas:Xe}};return r===null?r=[$e]:r.push($e),e++,H.errors=r,!1}var n=ne===e}else var n=!0;if(n){
if(t.analysis!==void 0){let ne=t.analysis,ge=e;if(e===ge)if(ne&&typeof ne=="object"&&!Array.isArray(ne)){let Xe=e;for(let Fe in ne)if(!(Fe==="state"||Fe==="just\
ification"||Fe==="response"||Fe==="detail"||Fe==="firstIssued"||Fe==="lastUpdated"))return H.errors=[{instancePath:a+"/analysis",keyword:"additionalProperties",
params:{additionalProperty:Fe}}],!1;if(Xe===e){if(ne.state!==void 0){let Fe=e;Yr(ne.state,{instancePath:a+"/analysis/state",parentData:ne,parentDataProperty:"st\
ate",rootData:i})||(r=r===null?Yr.errors:r.concat(Yr.errors),e=r.length);var $=Fe===e}else var $=!0;if($){if(ne.justification!==void 0){let fe=e;Ur(ne.justification,
{instancePath:a+"/analysis/justification",parentData:ne,parentDataProperty:"justification",rootData:i})||(r=r===null?Ur.errors:r.concat(Ur.errors),e=r.length);var $=fe===
e}else var $=!0;if($){if(ne.response!==void 0){let he=ne.response,$e=e;if(e===$e)if(Array.isArray(he)){var q=!0;let Se=he.length;for(let Lr=0;Lr<Se;Lr++){let De=he[Lr],
je=e;if(typeof De!="string")return H.errors=[{instancePath:a+"/analysis/response/"+Lr,keyword:"type",params:{type:"string"}}],!1;if(!(De==="can_not_fix"||De==="\
will_not_fix"||De==="update"||De==="rollback"||De==="workaround_available"))return H.errors=[{instancePath:a+"/analysis/response/"+Lr,keyword:"enum",params:{allowedValues:ut.
properties.analysis.properties.response.items.enum}}],!1;var q=je===e;if(!q)break}}else return H.errors=[{instancePath:a+"/analysis/response",keyword:"type",params:{
type:"array"}}],!1;var $=$e===e}else var $=!0;if($){if(ne.detail!==void 0){let $e=e;if(typeof ne.detail!="string")return H.errors=[{instancePath:a+"/analysis/de\
tail",keyword:"type",params:{type:"string"}}],!1;var $=$e===e}else var $=!0;if($){if(ne.firstIssued!==void 0){let ke=ne.firstIssued,Se=e;if(e===Se&&e===Se)if(typeof ke==
"string"){if(!Be.validate(ke))return H.errors=[{instancePath:a+"/analysis/firstIssued",keyword:"format",params:{format:"date-time"}}],!1}else return H.errors=[{
instancePath:a+"/analysis/firstIssued",keyword:"type",params:{type:"string"}}],!1;var $=Se===e}else var $=!0;if($)if(ne.lastUpdated!==void 0){let ke=ne.lastUpdated,
Se=e;if(e===Se&&e===Se)if(typeof ke=="string"){if(!Be.validate(ke))return H.errors=[{instancePath:a+"/analysis/lastUpdated",keyword:"format",params:{format:"dat\
e-time"}}],!1}else return H.errors=[{instancePath:a+"/analysis/lastUpdated",keyword:"type",params:{type:"string"}}],!1;var $=Se===e}else var $=!0}}}}}}else return H.
errors=[{instancePath:a+"/analysis",keyword:"type",params:{type:"object"}}],!1;var n=ge===e}else var n=!0;if(n){if(t.affects!==void 0){let ge=t.affects,we=e;if(e===
we)if(Array.isArray(ge)){var D=!0;let Fe=ge.length;for(let fe=0;fe<Fe;fe++){let he=ge[fe],$e=e;if(e===$e)if(he&&typeof he=="object"&&!Array.isArray(he)){let Se;
if(he.ref===void 0&&(Se="ref"))return H.errors=[{instancePath:a+"/affects/"+fe,keyword:"required",params:{missingProperty:Se}}],!1;{let Lr=e;for(let De in he)if(!(De===
"ref"||De==="versions"))return H.errors=[{instancePath:a+"/affects/"+fe,keyword:"additionalProperties",params:{additionalProperty:De}}],!1;if(Lr===e){if(he.ref!==
void 0){let De=he.ref,je=e,qr=e,br=!1,Qe=e;Ae(De,{instancePath:a+"/affects/"+fe+"/ref",parentData:he,parentDataProperty:"ref",rootData:i})||(r=r===null?Ae.errors:
r.concat(Ae.errors),e=r.length);var w=Qe===e;if(br=br||w,!br){let Sr=e;ve(De,{instancePath:a+"/affects/"+fe+"/ref",parentData:he,parentDataProperty:"ref",rootData:i})||
(r=r===null?ve.errors:r.concat(ve.errors),e=r.length);var w=Sr===e;br=br||w}if(br)e=qr,r!==null&&(qr?r.length=qr:r=null);else{let Sr={instancePath:a+"/affects/"+
fe+"/ref",keyword:"anyOf",params:{}};return r===null?r=[Sr]:r.push(Sr),e++,H.errors=r,!1}var u=je===e}else var u=!0;if(u)if(he.versions!==void 0){let De=he.versions,
je=e;if(e===je)if(Array.isArray(De)){var d=!0;let br=De.length;for(let Qe=0;Qe<br;Qe++){let Ie=De[Qe],Sr=e,at=e,Zr=!1,Wr=null,At=e;if(Ie&&typeof Ie=="object"&&!Array.
isArray(Ie)){let cr;if(Ie.version===void 0&&(cr="version")){let sr={instancePath:a+"/affects/"+fe+"/versions/"+Qe,keyword:"required",params:{missingProperty:cr}};
r===null?r=[sr]:r.push(sr),e++}}var P=At===e;P&&(Zr=!0,Wr=0);let $t=e;if(Ie&&typeof Ie=="object"&&!Array.isArray(Ie)){let cr;if(Ie.range===void 0&&(cr="range")){
let sr={instancePath:a+"/affects/"+fe+"/versions/"+Qe,keyword:"required",params:{missingProperty:cr}};r===null?r=[sr]:r.push(sr),e++}}var P=$t===e;if(P&&Zr?(Zr=
!1,Wr=[Wr,1]):P&&(Zr=!0,Wr=1),Zr)e=at,r!==null&&(at?r.length=at:r=null);else{let cr={instancePath:a+"/affects/"+fe+"/versions/"+Qe,keyword:"oneOf",params:{passingSchemas:Wr}};
return r===null?r=[cr]:r.push(cr),e++,H.errors=r,!1}if(e===Sr)if(Ie&&typeof Ie=="object"&&!Array.isArray(Ie)){let cr=e;for(let sr in Ie)if(!(sr==="version"||sr===
"range"||sr==="status"))return H.errors=[{instancePath:a+"/affects/"+fe+"/versions/"+Qe,keyword:"additionalProperties",params:{additionalProperty:sr}}],!1;if(cr===
e){if(Ie.version!==void 0){let sr=e;Or(Ie.version,{instancePath:a+"/affects/"+fe+"/versions/"+Qe+"/version",parentData:Ie,parentDataProperty:"version",rootData:i})||
(r=r===null?Or.errors:r.concat(Or.errors),e=r.length);var A=sr===e}else var A=!0;if(A){if(Ie.range!==void 0){let nt=e;_r(Ie.range,{instancePath:a+"/affects/"+fe+
"/versions/"+Qe+"/range",parentData:Ie,parentDataProperty:"range",rootData:i})||(r=r===null?_r.errors:r.concat(_r.errors),e=r.length);var A=nt===e}else var A=!0;
if(A)if(Ie.status!==void 0){let nt=e;Kr(Ie.status,{instancePath:a+"/affects/"+fe+"/versions/"+Qe+"/status",parentData:Ie,parentDataProperty:"status",rootData:i})||
(r=r===null?Kr.errors:r.concat(Kr.errors),e=r.length);var A=nt===e}else var A=!0}}}else return H.errors=[{instancePath:a+"/affects/"+fe+"/versions/"+Qe,keyword:"\
type",params:{type:"object"}}],!1;var d=Sr===e;if(!d)break}}else return H.errors=[{instancePath:a+"/affects/"+fe+"/versions",keyword:"type",params:{type:"array"}}],
!1;var u=je===e}else var u=!0}}}else return H.errors=[{instancePath:a+"/affects/"+fe,keyword:"type",params:{type:"object"}}],!1;var D=$e===e;if(!D)break}if(D&&!(X(),
J(W)).unique(ge))return H.errors=[{instancePath:a+"/affects",keyword:"uniqueItems",params:{}}],!1}else return H.errors=[{instancePath:a+"/affects",keyword:"type",
params:{type:"array"}}],!1;var n=we===e}else var n=!0;if(n)if(t.properties!==void 0){let ge=t.properties,we=e;if(e===we)if(Array.isArray(ge)){var j=!0;let Fe=ge.
length;for(let fe=0;fe<Fe;fe++){let he=e;F(ge[fe],{instancePath:a+"/properties/"+fe,parentData:ge,parentDataProperty:fe,rootData:i})||(r=r===null?F.errors:r.concat(
F.errors),e=r.length);var j=he===e;if(!j)break}}else return H.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var n=we===e}else var n=!0}}}}}}}}}}}}}}}}}}}}}else
return H.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return H.errors=r,e===0}function Me(t,{instancePath:a="",parentData:I,parentDataProperty:O,
rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.subjects===void 0&&(h="subjects")||t.annotator===void 0&&(h="a\
nnotator")||t.timestamp===void 0&&(h="timestamp")||t.text===void 0&&(h="text"))return Me.errors=[{instancePath:a,keyword:"required",params:{missingProperty:h}}],
!1;{let y=e;for(let c in t)if(!(c==="bom-ref"||c==="subjects"||c==="annotator"||c==="timestamp"||c==="text"||c==="signature"))return Me.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(y===e){if(t["bom-ref"]!==void 0){let c=e;Y(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,
parentDataProperty:"bom-ref",rootData:i})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var n=c===e}else var n=!0;if(n){if(t.subjects!==void 0){let f=t.subjects,
p=e;if(e===p)if(Array.isArray(f)){var s=!0;let v=f.length;for(let b=0;b<v;b++){let g=f[b],L=e,x=e,$=!1,q=e;Ae(g,{instancePath:a+"/subjects/"+b,parentData:f,parentDataProperty:b,
rootData:i})||(r=r===null?Ae.errors:r.concat(Ae.errors),e=r.length);var o=q===e;if($=$||o,!$){let w=e;ve(g,{instancePath:a+"/subjects/"+b,parentData:f,parentDataProperty:b,
rootData:i})||(r=r===null?ve.errors:r.concat(ve.errors),e=r.length);var o=w===e;$=$||o}if($)e=x,r!==null&&(x?r.length=x:r=null);else{let w={instancePath:a+"/sub\
jects/"+b,keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,Me.errors=r,!1}var s=L===e;if(!s)break}if(s&&!(X(),J(W)).unique(f))return Me.errors=[{instancePath:a+
"/subjects",keyword:"uniqueItems",params:{}}],!1}else return Me.errors=[{instancePath:a+"/subjects",keyword:"type",params:{type:"array"}}],!1;var n=p===e}else var n=!0;
if(n){if(t.annotator!==void 0){let p=t.annotator,m=e,v=e,b=!1,g=null,L=e;if(p&&typeof p=="object"&&!Array.isArray(p)){let q;if(p.organization===void 0&&(q="orga\
nization")){let D={instancePath:a+"/annotator",keyword:"required",params:{missingProperty:q}};r===null?r=[D]:r.push(D),e++}}var l=L===e;l&&(b=!0,g=0);let x=e;if(p&&
typeof p=="object"&&!Array.isArray(p)){let q;if(p.individual===void 0&&(q="individual")){let D={instancePath:a+"/annotator",keyword:"required",params:{missingProperty:q}};
r===null?r=[D]:r.push(D),e++}}var l=x===e;if(l&&b)b=!1,g=[g,1];else{l&&(b=!0,g=1);let q=e;if(p&&typeof p=="object"&&!Array.isArray(p)){let w;if(p.component===void 0&&
(w="component")){let d={instancePath:a+"/annotator",keyword:"required",params:{missingProperty:w}};r===null?r=[d]:r.push(d),e++}}var l=q===e;if(l&&b)b=!1,g=[g,2];else{
l&&(b=!0,g=2);let w=e;if(p&&typeof p=="object"&&!Array.isArray(p)){let P;if(p.service===void 0&&(P="service")){let A={instancePath:a+"/annotator",keyword:"requi\
red",params:{missingProperty:P}};r===null?r=[A]:r.push(A),e++}}var l=w===e;l&&b?(b=!1,g=[g,3]):l&&(b=!0,g=3)}}if(b)e=v,r!==null&&(v?r.length=v:r=null);else{let q={
instancePath:a+"/annotator",keyword:"oneOf",params:{passingSchemas:g}};return r===null?r=[q]:r.push(q),e++,Me.errors=r,!1}if(e===m)if(p&&typeof p=="object"&&!Array.
isArray(p)){let q=e;for(let D in p)if(!(D==="organization"||D==="individual"||D==="component"||D==="service"))return Me.errors=[{instancePath:a+"/annotator",keyword:"\
additionalProperties",params:{additionalProperty:D}}],!1;if(q===e){if(p.organization!==void 0){let D=e;se(p.organization,{instancePath:a+"/annotator/organizatio\
n",parentData:p,parentDataProperty:"organization",rootData:i})||(r=r===null?se.errors:r.concat(se.errors),e=r.length);var k=D===e}else var k=!0;if(k){if(p.individual!==
void 0){let w=e;ue(p.individual,{instancePath:a+"/annotator/individual",parentData:p,parentDataProperty:"individual",rootData:i})||(r=r===null?ue.errors:r.concat(
ue.errors),e=r.length);var k=w===e}else var k=!0;if(k){if(p.component!==void 0){let d=e;K(p.component,{instancePath:a+"/annotator/component",parentData:p,parentDataProperty:"\
component",rootData:i})||(r=r===null?K.errors:r.concat(K.errors),e=r.length);var k=d===e}else var k=!0;if(k)if(p.service!==void 0){let d=e;le(p.service,{instancePath:a+
"/annotator/service",parentData:p,parentDataProperty:"service",rootData:i})||(r=r===null?le.errors:r.concat(le.errors),e=r.length);var k=d===e}else var k=!0}}}}else
return Me.errors=[{instancePath:a+"/annotator",keyword:"type",params:{type:"object"}}],!1;var n=m===e}else var n=!0;if(n){if(t.timestamp!==void 0){let m=t.timestamp,
v=e;if(e===v&&e===v)if(typeof m=="string"){if(!Be.validate(m))return Me.errors=[{instancePath:a+"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else
return Me.errors=[{instancePath:a+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var n=v===e}else var n=!0;if(n){if(t.text!==void 0){let v=e;if(typeof t.
text!="string")return Me.errors=[{instancePath:a+"/text",keyword:"type",params:{type:"string"}}],!1;var n=v===e}else var n=!0;if(n)if(t.signature!==void 0){let v=e;
Ee(t.signature,{instancePath:a+"/signature",parentData:t,parentDataProperty:"signature",rootData:i})||(r=r===null?Ee.errors:r.concat(Ee.errors),e=r.length);var n=v===
e}else var n=!0}}}}}}}else return Me.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Me.errors=r,e===0}var ua={type:"object",required:[
"bom-ref","uid","taskTypes"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},description:{
type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},tasks:{type:"array",uniqueItems:!0,items:{$ref:"\
#/definitions/task"}},taskDependencies:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/dependency"}},taskTypes:{type:"array",items:{$ref:"#/definitions/\
taskType"}},trigger:{$ref:"#/definitions/trigger"},steps:{type:"array",items:{$ref:"#/definitions/step"},uniqueItems:!0},inputs:{type:"array",items:{$ref:"#/def\
initions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},timeStart:{type:"string",format:"date-time"},
timeEnd:{type:"string",format:"date-time"},workspaces:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/workspace"}},runtimeTopology:{type:"array",uniqueItems:!0,
items:{$ref:"#/definitions/dependency"}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}};function te(t,{instancePath:a="",parentData:I,parentDataProperty:O,
rootData:i=t}={}){let r=null,e=0,n=e,s=!1,o=null,l=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let f;if(t.ref===void 0&&(f="ref")){let p={instancePath:a,keyword:"\
required",params:{missingProperty:f}};r===null?r=[p]:r.push(p),e++}}var h=l===e;h&&(s=!0,o=0);let k=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let f;if(t.externalReference===
void 0&&(f="externalReference")){let p={instancePath:a,keyword:"required",params:{missingProperty:f}};r===null?r=[p]:r.push(p),e++}}var h=k===e;if(h&&s?(s=!1,o=
[o,1]):h&&(s=!0,o=1),s)e=n,r!==null&&(n?r.length=n:r=null);else{let f={instancePath:a,keyword:"oneOf",params:{passingSchemas:o}};return r===null?r=[f]:r.push(f),
e++,te.errors=r,!1}if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f=e;for(let p in t)if(!(p==="ref"||p==="externalReference"))return te.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(f===e){if(t.ref!==void 0){let p=t.ref,m=e,v=e,b=!1,g=e;Ae(p,{instancePath:a+"/ref",parentData:t,
parentDataProperty:"ref",rootData:i})||(r=r===null?Ae.errors:r.concat(Ae.errors),e=r.length);var y=g===e;if(b=b||y,!b){let x=e;ve(p,{instancePath:a+"/ref",parentData:t,
parentDataProperty:"ref",rootData:i})||(r=r===null?ve.errors:r.concat(ve.errors),e=r.length);var y=x===e;b=b||y}if(b)e=v,r!==null&&(v?r.length=v:r=null);else{let x={
instancePath:a+"/ref",keyword:"anyOf",params:{}};return r===null?r=[x]:r.push(x),e++,te.errors=r,!1}var c=m===e}else var c=!0;if(c)if(t.externalReference!==void 0){
let p=e;qe(t.externalReference,{instancePath:a+"/externalReference",parentData:t,parentDataProperty:"externalReference",rootData:i})||(r=r===null?qe.errors:r.concat(
qe.errors),e=r.length);var c=p===e}else var c=!0}}else return te.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return te.errors=r,e===0}var ma={
type:"object",required:["bom-ref","uid","taskTypes"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"\
string"},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},taskTypes:{type:"arra\
y",items:{$ref:"#/definitions/taskType"}},trigger:{$ref:"#/definitions/trigger"},steps:{type:"array",items:{$ref:"#/definitions/step"},uniqueItems:!0},inputs:{type:"\
array",items:{$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},timeStart:{type:"str\
ing",format:"date-time"},timeEnd:{type:"string",format:"date-time"},workspaces:{type:"array",items:{$ref:"#/definitions/workspace"},uniqueItems:!0},runtimeTopology:{
type:"array",items:{$ref:"#/definitions/dependency"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},va={type:"string",enum:["\
copy","clone","lint","scan","merge","build","test","deliver","deploy","release","clean","other"]};function Dr(t,{instancePath:a="",parentData:I,parentDataProperty:O,
rootData:i=t}={}){let r=null,e=0;return typeof t!="string"?(Dr.errors=[{instancePath:a,keyword:"type",params:{type:"string"}}],!1):t==="copy"||t==="clone"||t===
"lint"||t==="scan"||t==="merge"||t==="build"||t==="test"||t==="deliver"||t==="deploy"||t==="release"||t==="clean"||t==="other"?(Dr.errors=r,e===0):(Dr.errors=[{
instancePath:a,keyword:"enum",params:{allowedValues:va.enum}}],!1)}var mt={type:"object",additionalProperties:!1,required:["type","bom-ref","uid"],properties:{"\
bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{
$ref:"#/definitions/resourceReferenceChoice"}},type:{type:"string",enum:["manual","api","webhook","scheduled"]},event:{$ref:"#/definitions/event"},conditions:{type:"\
array",uniqueItems:!0,items:{$ref:"#/definitions/condition"}},timeActivated:{type:"string",format:"date-time"},inputs:{type:"array",items:{$ref:"#/definitions/i\
nputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/pro\
perty"}}}};function lr(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let o=e;for(let l in t)if(!(l==="uid"||l==="description"||l==="timeReceived"||l==="data"||l==="source"||l==="target"||l==="properties"))return lr.errors=[{instancePath:a,
keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(o===e){if(t.uid!==void 0){let l=e;if(typeof t.uid!="string")return lr.errors=[{instancePath:a+
"/uid",keyword:"type",params:{type:"string"}}],!1;var n=l===e}else var n=!0;if(n){if(t.description!==void 0){let k=e;if(typeof t.description!="string")return lr.
errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var n=k===e}else var n=!0;if(n){if(t.timeReceived!==void 0){let h=t.timeReceived,
y=e;if(e===y&&e===y)if(typeof h=="string"){if(!Be.validate(h))return lr.errors=[{instancePath:a+"/timeReceived",keyword:"format",params:{format:"date-time"}}],!1}else
return lr.errors=[{instancePath:a+"/timeReceived",keyword:"type",params:{type:"string"}}],!1;var n=y===e}else var n=!0;if(n){if(t.data!==void 0){let y=e;ie(t.data,
{instancePath:a+"/data",parentData:t,parentDataProperty:"data",rootData:i})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var n=y===e}else var n=!0;if(n){
if(t.source!==void 0){let c=e;te(t.source,{instancePath:a+"/source",parentData:t,parentDataProperty:"source",rootData:i})||(r=r===null?te.errors:r.concat(te.errors),
e=r.length);var n=c===e}else var n=!0;if(n){if(t.target!==void 0){let f=e;te(t.target,{instancePath:a+"/target",parentData:t,parentDataProperty:"target",rootData:i})||
(r=r===null?te.errors:r.concat(te.errors),e=r.length);var n=f===e}else var n=!0;if(n)if(t.properties!==void 0){let f=t.properties,p=e;if(e===p)if(Array.isArray(
f)){var s=!0;let v=f.length;for(let b=0;b<v;b++){let g=e;F(f[b],{instancePath:a+"/properties/"+b,parentData:f,parentDataProperty:b,rootData:i})||(r=r===null?F.errors:
r.concat(F.errors),e=r.length);var s=g===e;if(!s)break}}else return lr.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var n=p===
e}else var n=!0}}}}}}}else return lr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return lr.errors=r,e===0}function gr(t,{instancePath:a="",
parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;for(let l in t)if(!(l==="descri\
ption"||l==="expression"||l==="properties"))return gr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(o===e){if(t.description!==
void 0){let l=e;if(typeof t.description!="string")return gr.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var n=l===e}else var n=!0;
if(n){if(t.expression!==void 0){let k=e;if(typeof t.expression!="string")return gr.errors=[{instancePath:a+"/expression",keyword:"type",params:{type:"string"}}],
!1;var n=k===e}else var n=!0;if(n)if(t.properties!==void 0){let k=t.properties,h=e;if(e===h)if(Array.isArray(k)){var s=!0;let c=k.length;for(let f=0;f<c;f++){let p=e;
F(k[f],{instancePath:a+"/properties/"+f,parentData:k,parentDataProperty:f,rootData:i})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var s=p===e;if(!s)break}}else
return gr.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var n=h===e}else var n=!0}}}else return gr.errors=[{instancePath:a,keyword:"\
type",params:{type:"object"}}],!1;return gr.errors=r,e===0}function kr(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===
0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s=e;for(let o in t)if(!(o==="name"||o==="value"||o==="dataType"))return kr.errors=[{instancePath:a,keyword:"a\
dditionalProperties",params:{additionalProperty:o}}],!1;if(s===e){if(t.name!==void 0){let o=e;if(typeof t.name!="string")return kr.errors=[{instancePath:a+"/nam\
e",keyword:"type",params:{type:"string"}}],!1;var n=o===e}else var n=!0;if(n){if(t.value!==void 0){let l=e;if(typeof t.value!="string")return kr.errors=[{instancePath:a+
"/value",keyword:"type",params:{type:"string"}}],!1;var n=l===e}else var n=!0;if(n)if(t.dataType!==void 0){let l=e;if(typeof t.dataType!="string")return kr.errors=
[{instancePath:a+"/dataType",keyword:"type",params:{type:"string"}}],!1;var n=l===e}else var n=!0}}}else return kr.errors=[{instancePath:a,keyword:"type",params:{
type:"object"}}],!1;return kr.errors=r,e===0}function Ne(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0,n=e,s=!1,o=null,
l=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let v;if(t.resource===void 0&&(v="resource")){let b={instancePath:a,keyword:"required",params:{missingProperty:v}};
r===null?r=[b]:r.push(b),e++}}var h=l===e;h&&(s=!0,o=0);let k=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let v;if(t.parameters===void 0&&(v="parameters")){let b={
instancePath:a,keyword:"required",params:{missingProperty:v}};r===null?r=[b]:r.push(b),e++}}var h=k===e;if(h&&s)s=!1,o=[o,1];else{h&&(s=!0,o=1);let v=e;if(t&&typeof t==
"object"&&!Array.isArray(t)){let g;if(t.environmentVars===void 0&&(g="environmentVars")){let L={instancePath:a,keyword:"required",params:{missingProperty:g}};r===
null?r=[L]:r.push(L),e++}}var h=v===e;if(h&&s)s=!1,o=[o,2];else{h&&(s=!0,o=2);let g=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let x;if(t.data===void 0&&(x=
"data")){let $={instancePath:a,keyword:"required",params:{missingProperty:x}};r===null?r=[$]:r.push($),e++}}var h=g===e;h&&s?(s=!1,o=[o,3]):h&&(s=!0,o=3)}}if(s)
e=n,r!==null&&(n?r.length=n:r=null);else{let v={instancePath:a,keyword:"oneOf",params:{passingSchemas:o}};return r===null?r=[v]:r.push(v),e++,Ne.errors=r,!1}if(e===
0)if(t&&typeof t=="object"&&!Array.isArray(t)){let v=e;for(let b in t)if(!(b==="source"||b==="target"||b==="resource"||b==="parameters"||b==="environmentVars"||
b==="data"||b==="properties"))return Ne.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:b}}],!1;if(v===e){if(t.source!==void 0){
let b=e;te(t.source,{instancePath:a+"/source",parentData:t,parentDataProperty:"source",rootData:i})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var y=b===
e}else var y=!0;if(y){if(t.target!==void 0){let g=e;te(t.target,{instancePath:a+"/target",parentData:t,parentDataProperty:"target",rootData:i})||(r=r===null?te.
errors:r.concat(te.errors),e=r.length);var y=g===e}else var y=!0;if(y){if(t.resource!==void 0){let L=e;te(t.resource,{instancePath:a+"/resource",parentData:t,parentDataProperty:"\
resource",rootData:i})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var y=L===e}else var y=!0;if(y){if(t.parameters!==void 0){let x=t.parameters,$=e;if(e===
$)if(Array.isArray(x)){var c=!0;let D=x.length;for(let w=0;w<D;w++){let d=e;kr(x[w],{instancePath:a+"/parameters/"+w,parentData:x,parentDataProperty:w,rootData:i})||
(r=r===null?kr.errors:r.concat(kr.errors),e=r.length);var c=d===e;if(!c)break}if(c&&!(X(),J(W)).unique(x))return Ne.errors=[{instancePath:a+"/parameters",keyword:"\
uniqueItems",params:{}}],!1}else return Ne.errors=[{instancePath:a+"/parameters",keyword:"type",params:{type:"array"}}],!1;var y=$===e}else var y=!0;if(y){if(t.
environmentVars!==void 0){let $=t.environmentVars,q=e;if(e===q)if(Array.isArray($)){var f=!0;let w=$.length;for(let d=0;d<w;d++){let P=$[d],A=e,u=e,j=!1,_=null,
N=e;F(P,{instancePath:a+"/environmentVars/"+d,parentData:$,parentDataProperty:d,rootData:i})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var p=N===e;p&&
(j=!0,_=0);let S=e;if(typeof P!="string"){let T={instancePath:a+"/environmentVars/"+d,keyword:"type",params:{type:"string"}};r===null?r=[T]:r.push(T),e++}var p=S===
e;if(p&&j?(j=!1,_=[_,1]):p&&(j=!0,_=1),j)e=u,r!==null&&(u?r.length=u:r=null);else{let T={instancePath:a+"/environmentVars/"+d,keyword:"oneOf",params:{passingSchemas:_}};
return r===null?r=[T]:r.push(T),e++,Ne.errors=r,!1}var f=A===e;if(!f)break}if(f&&!(X(),J(W)).unique($))return Ne.errors=[{instancePath:a+"/environmentVars",keyword:"\
uniqueItems",params:{}}],!1}else return Ne.errors=[{instancePath:a+"/environmentVars",keyword:"type",params:{type:"array"}}],!1;var y=q===e}else var y=!0;if(y){
if(t.data!==void 0){let q=e;ie(t.data,{instancePath:a+"/data",parentData:t,parentDataProperty:"data",rootData:i})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.
length);var y=q===e}else var y=!0;if(y)if(t.properties!==void 0){let q=t.properties,D=e;if(e===D)if(Array.isArray(q)){var m=!0;let d=q.length;for(let P=0;P<d;P++){
let A=e;F(q[P],{instancePath:a+"/properties/"+P,parentData:q,parentDataProperty:P,rootData:i})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var m=A===e;
if(!m)break}}else return Ne.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var y=D===e}else var y=!0}}}}}}}else return Ne.errors=
[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Ne.errors=r,e===0}var ha={type:"object",oneOf:[{required:["resource"]},{required:["environmen\
tVars"]},{required:["data"]}],additionalProperties:!1,properties:{type:{type:"string",enum:["artifact","attestation","log","evidence","metrics","other"]},source:{
$ref:"#/definitions/resourceReferenceChoice"},target:{$ref:"#/definitions/resourceReferenceChoice"},resource:{$ref:"#/definitions/resourceReferenceChoice"},data:{
$ref:"#/definitions/attachment"},environmentVars:{type:"array",items:{oneOf:[{$ref:"#/definitions/property"},{type:"string"}]},uniqueItems:!0},properties:{type:"\
array",items:{$ref:"#/definitions/property"}}}};function Re(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0,n=e,s=!1,o=null,
l=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.resource===void 0&&(m="resource")){let v={instancePath:a,keyword:"required",params:{missingProperty:m}};
r===null?r=[v]:r.push(v),e++}}var h=l===e;h&&(s=!0,o=0);let k=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.environmentVars===void 0&&(m="environmen\
tVars")){let v={instancePath:a,keyword:"required",params:{missingProperty:m}};r===null?r=[v]:r.push(v),e++}}var h=k===e;if(h&&s)s=!1,o=[o,1];else{h&&(s=!0,o=1);
let m=e;if(t&&typeof t=="object"&&!Array.isArray(t)){let b;if(t.data===void 0&&(b="data")){let g={instancePath:a,keyword:"required",params:{missingProperty:b}};
r===null?r=[g]:r.push(g),e++}}var h=m===e;h&&s?(s=!1,o=[o,2]):h&&(s=!0,o=2)}if(s)e=n,r!==null&&(n?r.length=n:r=null);else{let m={instancePath:a,keyword:"oneOf",
params:{passingSchemas:o}};return r===null?r=[m]:r.push(m),e++,Re.errors=r,!1}if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let m=e;for(let v in t)if(!(v===
"type"||v==="source"||v==="target"||v==="resource"||v==="data"||v==="environmentVars"||v==="properties"))return Re.errors=[{instancePath:a,keyword:"additionalPr\
operties",params:{additionalProperty:v}}],!1;if(m===e){if(t.type!==void 0){let v=t.type,b=e;if(typeof v!="string")return Re.errors=[{instancePath:a+"/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(v==="artifact"||v==="attestation"||v==="log"||v==="evidence"||v==="metrics"||v==="other"))return Re.errors=[{instancePath:a+
"/type",keyword:"enum",params:{allowedValues:ha.properties.type.enum}}],!1;var y=b===e}else var y=!0;if(y){if(t.source!==void 0){let b=e;te(t.source,{instancePath:a+
"/source",parentData:t,parentDataProperty:"source",rootData:i})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var y=b===e}else var y=!0;if(y){if(t.target!==
void 0){let g=e;te(t.target,{instancePath:a+"/target",parentData:t,parentDataProperty:"target",rootData:i})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);
var y=g===e}else var y=!0;if(y){if(t.resource!==void 0){let L=e;te(t.resource,{instancePath:a+"/resource",parentData:t,parentDataProperty:"resource",rootData:i})||
(r=r===null?te.errors:r.concat(te.errors),e=r.length);var y=L===e}else var y=!0;if(y){if(t.data!==void 0){let x=e;ie(t.data,{instancePath:a+"/data",parentData:t,
parentDataProperty:"data",rootData:i})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var y=x===e}else var y=!0;if(y){if(t.environmentVars!==void 0){let $=t.
environmentVars,q=e;if(e===q)if(Array.isArray($)){var c=!0;let w=$.length;for(let d=0;d<w;d++){let P=$[d],A=e,u=e,j=!1,_=null,N=e;F(P,{instancePath:a+"/environm\
entVars/"+d,parentData:$,parentDataProperty:d,rootData:i})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var f=N===e;f&&(j=!0,_=0);let S=e;if(typeof P!="\
string"){let T={instancePath:a+"/environmentVars/"+d,keyword:"type",params:{type:"string"}};r===null?r=[T]:r.push(T),e++}var f=S===e;if(f&&j?(j=!1,_=[_,1]):f&&(j=
!0,_=1),j)e=u,r!==null&&(u?r.length=u:r=null);else{let T={instancePath:a+"/environmentVars/"+d,keyword:"oneOf",params:{passingSchemas:_}};return r===null?r=[T]:
r.push(T),e++,Re.errors=r,!1}var c=A===e;if(!c)break}if(c&&!(X(),J(W)).unique($))return Re.errors=[{instancePath:a+"/environmentVars",keyword:"uniqueItems",params:{}}],
!1}else return Re.errors=[{instancePath:a+"/environmentVars",keyword:"type",params:{type:"array"}}],!1;var y=q===e}else var y=!0;if(y)if(t.properties!==void 0){
let $=t.properties,q=e;if(e===q)if(Array.isArray($)){var p=!0;let w=$.length;for(let d=0;d<w;d++){let P=e;F($[d],{instancePath:a+"/properties/"+d,parentData:$,parentDataProperty:d,
rootData:i})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var p=P===e;if(!p)break}}else return Re.errors=[{instancePath:a+"/properties",keyword:"type",params:{
type:"array"}}],!1;var y=q===e}else var y=!0}}}}}}}else return Re.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Re.errors=r,e===0}function be(t,{
instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.type===void 0&&
(y="type")||t["bom-ref"]===void 0&&(y="bom-ref")||t.uid===void 0&&(y="uid"))return be.errors=[{instancePath:a,keyword:"required",params:{missingProperty:y}}],!1;
{let c=e;for(let f in t)if(!fr.call(mt.properties,f))return be.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:f}}],!1;if(c===
e){if(t["bom-ref"]!==void 0){let f=e;Y(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:i})||(r=r===null?Y.errors:r.concat(
Y.errors),e=r.length);var n=f===e}else var n=!0;if(n){if(t.uid!==void 0){let p=e;if(typeof t.uid!="string")return be.errors=[{instancePath:a+"/uid",keyword:"typ\
e",params:{type:"string"}}],!1;var n=p===e}else var n=!0;if(n){if(t.name!==void 0){let m=e;if(typeof t.name!="string")return be.errors=[{instancePath:a+"/name",
keyword:"type",params:{type:"string"}}],!1;var n=m===e}else var n=!0;if(n){if(t.description!==void 0){let v=e;if(typeof t.description!="string")return be.errors=
[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var n=v===e}else var n=!0;if(n){if(t.resourceReferences!==void 0){let b=t.resourceReferences,
g=e;if(e===g)if(Array.isArray(b)){var s=!0;let x=b.length;for(let $=0;$<x;$++){let q=e;te(b[$],{instancePath:a+"/resourceReferences/"+$,parentData:b,parentDataProperty:$,
rootData:i})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var s=q===e;if(!s)break}if(s&&!(X(),J(W)).unique(b))return be.errors=[{instancePath:a+"/reso\
urceReferences",keyword:"uniqueItems",params:{}}],!1}else return be.errors=[{instancePath:a+"/resourceReferences",keyword:"type",params:{type:"array"}}],!1;var n=g===
e}else var n=!0;if(n){if(t.type!==void 0){let g=t.type,L=e;if(typeof g!="string")return be.errors=[{instancePath:a+"/type",keyword:"type",params:{type:"string"}}],
!1;if(!(g==="manual"||g==="api"||g==="webhook"||g==="scheduled"))return be.errors=[{instancePath:a+"/type",keyword:"enum",params:{allowedValues:mt.properties.type.
enum}}],!1;var n=L===e}else var n=!0;if(n){if(t.event!==void 0){let L=e;lr(t.event,{instancePath:a+"/event",parentData:t,parentDataProperty:"event",rootData:i})||
(r=r===null?lr.errors:r.concat(lr.errors),e=r.length);var n=L===e}else var n=!0;if(n){if(t.conditions!==void 0){let x=t.conditions,$=e;if(e===$)if(Array.isArray(
x)){var o=!0;let D=x.length;for(let w=0;w<D;w++){let d=e;gr(x[w],{instancePath:a+"/conditions/"+w,parentData:x,parentDataProperty:w,rootData:i})||(r=r===null?gr.
errors:r.concat(gr.errors),e=r.length);var o=d===e;if(!o)break}if(o&&!(X(),J(W)).unique(x))return be.errors=[{instancePath:a+"/conditions",keyword:"uniqueItems",
params:{}}],!1}else return be.errors=[{instancePath:a+"/conditions",keyword:"type",params:{type:"array"}}],!1;var n=$===e}else var n=!0;if(n){if(t.timeActivated!==
void 0){let $=t.timeActivated,q=e;if(e===q&&e===q)if(typeof $=="string"){if(!Be.validate($))return be.errors=[{instancePath:a+"/timeActivated",keyword:"format",
params:{format:"date-time"}}],!1}else return be.errors=[{instancePath:a+"/timeActivated",keyword:"type",params:{type:"string"}}],!1;var n=q===e}else var n=!0;if(n){
if(t.inputs!==void 0){let q=t.inputs,D=e;if(e===D)if(Array.isArray(q)){var l=!0;let d=q.length;for(let P=0;P<d;P++){let A=e;Ne(q[P],{instancePath:a+"/inputs/"+P,
parentData:q,parentDataProperty:P,rootData:i})||(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);var l=A===e;if(!l)break}if(l&&!(X(),J(W)).unique(q))return be.
errors=[{instancePath:a+"/inputs",keyword:"uniqueItems",params:{}}],!1}else return be.errors=[{instancePath:a+"/inputs",keyword:"type",params:{type:"array"}}],!1;
var n=D===e}else var n=!0;if(n){if(t.outputs!==void 0){let D=t.outputs,w=e;if(e===w)if(Array.isArray(D)){var k=!0;let P=D.length;for(let A=0;A<P;A++){let u=e;Re(
D[A],{instancePath:a+"/outputs/"+A,parentData:D,parentDataProperty:A,rootData:i})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var k=u===e;if(!k)break}
if(k&&!(X(),J(W)).unique(D))return be.errors=[{instancePath:a+"/outputs",keyword:"uniqueItems",params:{}}],!1}else return be.errors=[{instancePath:a+"/outputs",
keyword:"type",params:{type:"array"}}],!1;var n=w===e}else var n=!0;if(n)if(t.properties!==void 0){let D=t.properties,w=e;if(e===w)if(Array.isArray(D)){var h=!0;
let P=D.length;for(let A=0;A<P;A++){let u=e;F(D[A],{instancePath:a+"/properties/"+A,parentData:D,parentDataProperty:A,rootData:i})||(r=r===null?F.errors:r.concat(
F.errors),e=r.length);var h=u===e;if(!h)break}}else return be.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var n=w===e}else var n=!0}}}}}}}}}}}}}else
return be.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return be.errors=r,e===0}function $r(t,{instancePath:a="",parentData:I,parentDataProperty:O,
rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;for(let l in t)if(!(l==="executed"||l==="properties"))return $r.errors=
[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(o===e){if(t.executed!==void 0){let l=e;if(typeof t.executed!="string")return $r.
errors=[{instancePath:a+"/executed",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s)if(t.properties!==void 0){let l=t.properties,k=e;if(e===
k)if(Array.isArray(l)){var n=!0;let y=l.length;for(let c=0;c<y;c++){let f=e;F(l[c],{instancePath:a+"/properties/"+c,parentData:l,parentDataProperty:c,rootData:i})||
(r=r===null?F.errors:r.concat(F.errors),e=r.length);var n=f===e;if(!n)break}}else return $r.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"a\
rray"}}],!1;var s=k===e}else var s=!0}}else return $r.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return $r.errors=r,e===0}function nr(t,{
instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let l=e;for(let k in t)
if(!(k==="name"||k==="description"||k==="commands"||k==="properties"))return nr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:k}}],
!1;if(l===e){if(t.name!==void 0){let k=e;if(typeof t.name!="string")return nr.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var n=k===
e}else var n=!0;if(n){if(t.description!==void 0){let h=e;if(typeof t.description!="string")return nr.errors=[{instancePath:a+"/description",keyword:"type",params:{
type:"string"}}],!1;var n=h===e}else var n=!0;if(n){if(t.commands!==void 0){let y=t.commands,c=e;if(e===c)if(Array.isArray(y)){var s=!0;let p=y.length;for(let m=0;m<
p;m++){let v=e;$r(y[m],{instancePath:a+"/commands/"+m,parentData:y,parentDataProperty:m,rootData:i})||(r=r===null?$r.errors:r.concat($r.errors),e=r.length);var s=v===
e;if(!s)break}}else return nr.errors=[{instancePath:a+"/commands",keyword:"type",params:{type:"array"}}],!1;var n=c===e}else var n=!0;if(n)if(t.properties!==void 0){
let y=t.properties,c=e;if(e===c)if(Array.isArray(y)){var o=!0;let p=y.length;for(let m=0;m<p;m++){let v=e;F(y[m],{instancePath:a+"/properties/"+m,parentData:y,parentDataProperty:m,
rootData:i})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var o=v===e;if(!o)break}}else return nr.errors=[{instancePath:a+"/properties",keyword:"type",params:{
type:"array"}}],!1;var n=c===e}else var n=!0}}}}else return nr.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return nr.errors=r,e===0}var vt={
type:"object",required:["bom-ref","uid"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},aliases:{
type:"array",items:{type:"string"}},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoi\
ce"}},accessMode:{type:"string",enum:["read-only","read-write","read-write-once","write-once","write-only"]},mountPath:{type:"string"},managedDataType:{type:"st\
ring"},volumeRequest:{type:"string"},volume:{$ref:"#/definitions/volume"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},Pa={type:"object",additionalProperties:!1,
properties:{uid:{type:"string"},name:{type:"string"},mode:{type:"string",enum:["filesystem","block"]},path:{type:"string"},sizeAllocated:{type:"string"},persistent:{
type:"boolean"},remote:{type:"boolean"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}};function He(t,{instancePath:a="",parentData:I,parentDataProperty:O,
rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;for(let l in t)if(!(l==="uid"||l==="name"||l==="mode"||l==="path"||
l==="sizeAllocated"||l==="persistent"||l==="remote"||l==="properties"))return He.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;if(o===e){if(t.uid!==void 0){let l=e;if(typeof t.uid!="string")return He.errors=[{instancePath:a+"/uid",keyword:"type",params:{type:"string"}}],!1;var n=l===
e}else var n=!0;if(n){if(t.name!==void 0){let k=e;if(typeof t.name!="string")return He.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;
var n=k===e}else var n=!0;if(n){if(t.mode!==void 0){let h=t.mode,y=e;if(typeof h!="string")return He.errors=[{instancePath:a+"/mode",keyword:"type",params:{type:"\
string"}}],!1;if(!(h==="filesystem"||h==="block"))return He.errors=[{instancePath:a+"/mode",keyword:"enum",params:{allowedValues:Pa.properties.mode.enum}}],!1;var n=y===
e}else var n=!0;if(n){if(t.path!==void 0){let y=e;if(typeof t.path!="string")return He.errors=[{instancePath:a+"/path",keyword:"type",params:{type:"string"}}],!1;
var n=y===e}else var n=!0;if(n){if(t.sizeAllocated!==void 0){let c=e;if(typeof t.sizeAllocated!="string")return He.errors=[{instancePath:a+"/sizeAllocated",keyword:"\
type",params:{type:"string"}}],!1;var n=c===e}else var n=!0;if(n){if(t.persistent!==void 0){let f=e;if(typeof t.persistent!="boolean")return He.errors=[{instancePath:a+
"/persistent",keyword:"type",params:{type:"boolean"}}],!1;var n=f===e}else var n=!0;if(n){if(t.remote!==void 0){let p=e;if(typeof t.remote!="boolean")return He.
errors=[{instancePath:a+"/remote",keyword:"type",params:{type:"boolean"}}],!1;var n=p===e}else var n=!0;if(n)if(t.properties!==void 0){let p=t.properties,m=e;if(e===
m)if(Array.isArray(p)){var s=!0;let b=p.length;for(let g=0;g<b;g++){let L=e;F(p[g],{instancePath:a+"/properties/"+g,parentData:p,parentDataProperty:g,rootData:i})||
(r=r===null?F.errors:r.concat(F.errors),e=r.length);var s=L===e;if(!s)break}}else return He.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"a\
rray"}}],!1;var n=m===e}else var n=!0}}}}}}}}else return He.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return He.errors=r,e===0}function xe(t,{
instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let k;if(t["bom-ref"]===
void 0&&(k="bom-ref")||t.uid===void 0&&(k="uid"))return xe.errors=[{instancePath:a,keyword:"required",params:{missingProperty:k}}],!1;{let h=e;for(let y in t)if(!fr.
call(vt.properties,y))return xe.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(h===e){if(t["bom-ref"]!==void 0){let y=e;
Y(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:i})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var n=y===
e}else var n=!0;if(n){if(t.uid!==void 0){let c=e;if(typeof t.uid!="string")return xe.errors=[{instancePath:a+"/uid",keyword:"type",params:{type:"string"}}],!1;var n=c===
e}else var n=!0;if(n){if(t.name!==void 0){let f=e;if(typeof t.name!="string")return xe.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;
var n=f===e}else var n=!0;if(n){if(t.aliases!==void 0){let p=t.aliases,m=e;if(e===m)if(Array.isArray(p)){var s=!0;let b=p.length;for(let g=0;g<b;g++){let L=e;if(typeof p[g]!=
"string")return xe.errors=[{instancePath:a+"/aliases/"+g,keyword:"type",params:{type:"string"}}],!1;var s=L===e;if(!s)break}}else return xe.errors=[{instancePath:a+
"/aliases",keyword:"type",params:{type:"array"}}],!1;var n=m===e}else var n=!0;if(n){if(t.description!==void 0){let m=e;if(typeof t.description!="string")return xe.
errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],!1;var n=m===e}else var n=!0;if(n){if(t.resourceReferences!==void 0){let v=t.resourceReferences,
b=e;if(e===b)if(Array.isArray(v)){var o=!0;let L=v.length;for(let x=0;x<L;x++){let $=e;te(v[x],{instancePath:a+"/resourceReferences/"+x,parentData:v,parentDataProperty:x,
rootData:i})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var o=$===e;if(!o)break}if(o&&!(X(),J(W)).unique(v))return xe.errors=[{instancePath:a+"/reso\
urceReferences",keyword:"uniqueItems",params:{}}],!1}else return xe.errors=[{instancePath:a+"/resourceReferences",keyword:"type",params:{type:"array"}}],!1;var n=b===
e}else var n=!0;if(n){if(t.accessMode!==void 0){let b=t.accessMode,g=e;if(typeof b!="string")return xe.errors=[{instancePath:a+"/accessMode",keyword:"type",params:{
type:"string"}}],!1;if(!(b==="read-only"||b==="read-write"||b==="read-write-once"||b==="write-once"||b==="write-only"))return xe.errors=[{instancePath:a+"/acces\
sMode",keyword:"enum",params:{allowedValues:vt.properties.accessMode.enum}}],!1;var n=g===e}else var n=!0;if(n){if(t.mountPath!==void 0){let g=e;if(typeof t.mountPath!=
"string")return xe.errors=[{instancePath:a+"/mountPath",keyword:"type",params:{type:"string"}}],!1;var n=g===e}else var n=!0;if(n){if(t.managedDataType!==void 0){
let L=e;if(typeof t.managedDataType!="string")return xe.errors=[{instancePath:a+"/managedDataType",keyword:"type",params:{type:"string"}}],!1;var n=L===e}else var n=!0;
if(n){if(t.volumeRequest!==void 0){let x=e;if(typeof t.volumeRequest!="string")return xe.errors=[{instancePath:a+"/volumeRequest",keyword:"type",params:{type:"s\
tring"}}],!1;var n=x===e}else var n=!0;if(n){if(t.volume!==void 0){let $=e;He(t.volume,{instancePath:a+"/volume",parentData:t,parentDataProperty:"volume",rootData:i})||
(r=r===null?He.errors:r.concat(He.errors),e=r.length);var n=$===e}else var n=!0;if(n)if(t.properties!==void 0){let $=t.properties,q=e;if(e===q)if(Array.isArray(
$)){var l=!0;let w=$.length;for(let d=0;d<w;d++){let P=e;F($[d],{instancePath:a+"/properties/"+d,parentData:$,parentDataProperty:d,rootData:i})||(r=r===null?F.errors:
r.concat(F.errors),e=r.length);var l=P===e;if(!l)break}}else return xe.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var n=q===
e}else var n=!0}}}}}}}}}}}}}else return xe.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return xe.errors=r,e===0}function Pe(t,{instancePath:a="",
parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t["bom-ref"]===void 0&&(p="bom\
-ref")||t.uid===void 0&&(p="uid")||t.taskTypes===void 0&&(p="taskTypes"))return Pe.errors=[{instancePath:a,keyword:"required",params:{missingProperty:p}}],!1;{let m=e;
for(let v in t)if(!fr.call(ma.properties,v))return Pe.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:v}}],!1;if(m===e){if(t["\
bom-ref"]!==void 0){let v=e;Y(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:i})||(r=r===null?Y.errors:r.concat(Y.errors),
e=r.length);var n=v===e}else var n=!0;if(n){if(t.uid!==void 0){let b=e;if(typeof t.uid!="string")return Pe.errors=[{instancePath:a+"/uid",keyword:"type",params:{
type:"string"}}],!1;var n=b===e}else var n=!0;if(n){if(t.name!==void 0){let g=e;if(typeof t.name!="string")return Pe.errors=[{instancePath:a+"/name",keyword:"ty\
pe",params:{type:"string"}}],!1;var n=g===e}else var n=!0;if(n){if(t.description!==void 0){let L=e;if(typeof t.description!="string")return Pe.errors=[{instancePath:a+
"/description",keyword:"type",params:{type:"string"}}],!1;var n=L===e}else var n=!0;if(n){if(t.resourceReferences!==void 0){let x=t.resourceReferences,$=e;if(e===
$)if(Array.isArray(x)){var s=!0;let D=x.length;for(let w=0;w<D;w++){let d=e;te(x[w],{instancePath:a+"/resourceReferences/"+w,parentData:x,parentDataProperty:w,rootData:i})||
(r=r===null?te.errors:r.concat(te.errors),e=r.length);var s=d===e;if(!s)break}if(s&&!(X(),J(W)).unique(x))return Pe.errors=[{instancePath:a+"/resourceReferences",
keyword:"uniqueItems",params:{}}],!1}else return Pe.errors=[{instancePath:a+"/resourceReferences",keyword:"type",params:{type:"array"}}],!1;var n=$===e}else var n=!0;
if(n){if(t.taskTypes!==void 0){let $=t.taskTypes,q=e;if(e===q)if(Array.isArray($)){var o=!0;let w=$.length;for(let d=0;d<w;d++){let P=e;Dr($[d],{instancePath:a+
"/taskTypes/"+d,parentData:$,parentDataProperty:d,rootData:i})||(r=r===null?Dr.errors:r.concat(Dr.errors),e=r.length);var o=P===e;if(!o)break}}else return Pe.errors=
[{instancePath:a+"/taskTypes",keyword:"type",params:{type:"array"}}],!1;var n=q===e}else var n=!0;if(n){if(t.trigger!==void 0){let q=e;be(t.trigger,{instancePath:a+
"/trigger",parentData:t,parentDataProperty:"trigger",rootData:i})||(r=r===null?be.errors:r.concat(be.errors),e=r.length);var n=q===e}else var n=!0;if(n){if(t.steps!==
void 0){let D=t.steps,w=e;if(e===w)if(Array.isArray(D)){var l=!0;let P=D.length;for(let A=0;A<P;A++){let u=e;nr(D[A],{instancePath:a+"/steps/"+A,parentData:D,parentDataProperty:A,
rootData:i})||(r=r===null?nr.errors:r.concat(nr.errors),e=r.length);var l=u===e;if(!l)break}if(l&&!(X(),J(W)).unique(D))return Pe.errors=[{instancePath:a+"/step\
s",keyword:"uniqueItems",params:{}}],!1}else return Pe.errors=[{instancePath:a+"/steps",keyword:"type",params:{type:"array"}}],!1;var n=w===e}else var n=!0;if(n){
if(t.inputs!==void 0){let w=t.inputs,d=e;if(e===d)if(Array.isArray(w)){var k=!0;let A=w.length;for(let u=0;u<A;u++){let j=e;Ne(w[u],{instancePath:a+"/inputs/"+u,
parentData:w,parentDataProperty:u,rootData:i})||(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);var k=j===e;if(!k)break}if(k&&!(X(),J(W)).unique(w))return Pe.
errors=[{instancePath:a+"/inputs",keyword:"uniqueItems",params:{}}],!1}else return Pe.errors=[{instancePath:a+"/inputs",keyword:"type",params:{type:"array"}}],!1;
var n=d===e}else var n=!0;if(n){if(t.outputs!==void 0){let d=t.outputs,P=e;if(e===P)if(Array.isArray(d)){var h=!0;let u=d.length;for(let j=0;j<u;j++){let _=e;Re(
d[j],{instancePath:a+"/outputs/"+j,parentData:d,parentDataProperty:j,rootData:i})||(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var h=_===e;if(!h)break}
if(h&&!(X(),J(W)).unique(d))return Pe.errors=[{instancePath:a+"/outputs",keyword:"uniqueItems",params:{}}],!1}else return Pe.errors=[{instancePath:a+"/outputs",
keyword:"type",params:{type:"array"}}],!1;var n=P===e}else var n=!0;if(n){if(t.timeStart!==void 0){let P=t.timeStart,A=e;if(e===A&&e===A)if(typeof P=="string"){
if(!Be.validate(P))return Pe.errors=[{instancePath:a+"/timeStart",keyword:"format",params:{format:"date-time"}}],!1}else return Pe.errors=[{instancePath:a+"/tim\
eStart",keyword:"type",params:{type:"string"}}],!1;var n=A===e}else var n=!0;if(n){if(t.timeEnd!==void 0){let A=t.timeEnd,u=e;if(e===u&&e===u)if(typeof A=="stri\
ng"){if(!Be.validate(A))return Pe.errors=[{instancePath:a+"/timeEnd",keyword:"format",params:{format:"date-time"}}],!1}else return Pe.errors=[{instancePath:a+"/\
timeEnd",keyword:"type",params:{type:"string"}}],!1;var n=u===e}else var n=!0;if(n){if(t.workspaces!==void 0){let u=t.workspaces,j=e;if(e===j)if(Array.isArray(u)){
var y=!0;let N=u.length;for(let S=0;S<N;S++){let C=e;xe(u[S],{instancePath:a+"/workspaces/"+S,parentData:u,parentDataProperty:S,rootData:i})||(r=r===null?xe.errors:
r.concat(xe.errors),e=r.length);var y=C===e;if(!y)break}if(y&&!(X(),J(W)).unique(u))return Pe.errors=[{instancePath:a+"/workspaces",keyword:"uniqueItems",params:{}}],
!1}else return Pe.errors=[{instancePath:a+"/workspaces",keyword:"type",params:{type:"array"}}],!1;var n=j===e}else var n=!0;if(n){if(t.runtimeTopology!==void 0){
let j=t.runtimeTopology,_=e;if(e===_)if(Array.isArray(j)){var c=!0;let S=j.length;for(let C=0;C<S;C++){let T=e;ze(j[C],{instancePath:a+"/runtimeTopology/"+C,parentData:j,
parentDataProperty:C,rootData:i})||(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);var c=T===e;if(!c)break}if(c&&!(X(),J(W)).unique(j))return Pe.errors=[{
instancePath:a+"/runtimeTopology",keyword:"uniqueItems",params:{}}],!1}else return Pe.errors=[{instancePath:a+"/runtimeTopology",keyword:"type",params:{type:"ar\
ray"}}],!1;var n=_===e}else var n=!0;if(n)if(t.properties!==void 0){let j=t.properties,_=e;if(e===_)if(Array.isArray(j)){var f=!0;let S=j.length;for(let C=0;C<S;C++){
let T=e;F(j[C],{instancePath:a+"/properties/"+C,parentData:j,parentDataProperty:C,rootData:i})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var f=T===e;
if(!f)break}}else return Pe.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var n=_===e}else var n=!0}}}}}}}}}}}}}}}}else return Pe.
errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return Pe.errors=r,e===0}function ce(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){
let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let v;if(t["bom-ref"]===void 0&&(v="bom-ref")||t.uid===void 0&&(v="uid")||t.taskTypes===void 0&&
(v="taskTypes"))return ce.errors=[{instancePath:a,keyword:"required",params:{missingProperty:v}}],!1;{let b=e;for(let g in t)if(!fr.call(ua.properties,g))return ce.
errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:g}}],!1;if(b===e){if(t["bom-ref"]!==void 0){let g=e;Y(t["bom-ref"],{instancePath:a+
"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:i})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var n=g===e}else var n=!0;if(n){if(t.uid!==
void 0){let L=e;if(typeof t.uid!="string")return ce.errors=[{instancePath:a+"/uid",keyword:"type",params:{type:"string"}}],!1;var n=L===e}else var n=!0;if(n){if(t.
name!==void 0){let x=e;if(typeof t.name!="string")return ce.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"}}],!1;var n=x===e}else var n=!0;
if(n){if(t.description!==void 0){let $=e;if(typeof t.description!="string")return ce.errors=[{instancePath:a+"/description",keyword:"type",params:{type:"string"}}],
!1;var n=$===e}else var n=!0;if(n){if(t.resourceReferences!==void 0){let q=t.resourceReferences,D=e;if(e===D)if(Array.isArray(q)){var s=!0;let d=q.length;for(let P=0;P<
d;P++){let A=e;te(q[P],{instancePath:a+"/resourceReferences/"+P,parentData:q,parentDataProperty:P,rootData:i})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);
var s=A===e;if(!s)break}if(s&&!(X(),J(W)).unique(q))return ce.errors=[{instancePath:a+"/resourceReferences",keyword:"uniqueItems",params:{}}],!1}else return ce.
errors=[{instancePath:a+"/resourceReferences",keyword:"type",params:{type:"array"}}],!1;var n=D===e}else var n=!0;if(n){if(t.tasks!==void 0){let D=t.tasks,w=e;if(e===
w)if(Array.isArray(D)){var o=!0;let P=D.length;for(let A=0;A<P;A++){let u=e;Pe(D[A],{instancePath:a+"/tasks/"+A,parentData:D,parentDataProperty:A,rootData:i})||
(r=r===null?Pe.errors:r.concat(Pe.errors),e=r.length);var o=u===e;if(!o)break}if(o&&!(X(),J(W)).unique(D))return ce.errors=[{instancePath:a+"/tasks",keyword:"un\
iqueItems",params:{}}],!1}else return ce.errors=[{instancePath:a+"/tasks",keyword:"type",params:{type:"array"}}],!1;var n=w===e}else var n=!0;if(n){if(t.taskDependencies!==
void 0){let w=t.taskDependencies,d=e;if(e===d)if(Array.isArray(w)){var l=!0;let A=w.length;for(let u=0;u<A;u++){let j=e;ze(w[u],{instancePath:a+"/taskDependenci\
es/"+u,parentData:w,parentDataProperty:u,rootData:i})||(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);var l=j===e;if(!l)break}if(l&&!(X(),J(W)).unique(w))
return ce.errors=[{instancePath:a+"/taskDependencies",keyword:"uniqueItems",params:{}}],!1}else return ce.errors=[{instancePath:a+"/taskDependencies",keyword:"t\
ype",params:{type:"array"}}],!1;var n=d===e}else var n=!0;if(n){if(t.taskTypes!==void 0){let d=t.taskTypes,P=e;if(e===P)if(Array.isArray(d)){var k=!0;let u=d.length;
for(let j=0;j<u;j++){let _=e;Dr(d[j],{instancePath:a+"/taskTypes/"+j,parentData:d,parentDataProperty:j,rootData:i})||(r=r===null?Dr.errors:r.concat(Dr.errors),e=
r.length);var k=_===e;if(!k)break}}else return ce.errors=[{instancePath:a+"/taskTypes",keyword:"type",params:{type:"array"}}],!1;var n=P===e}else var n=!0;if(n){
if(t.trigger!==void 0){let P=e;be(t.trigger,{instancePath:a+"/trigger",parentData:t,parentDataProperty:"trigger",rootData:i})||(r=r===null?be.errors:r.concat(be.
errors),e=r.length);var n=P===e}else var n=!0;if(n){if(t.steps!==void 0){let A=t.steps,u=e;if(e===u)if(Array.isArray(A)){var h=!0;let _=A.length;for(let N=0;N<_;N++){
let S=e;nr(A[N],{instancePath:a+"/steps/"+N,parentData:A,parentDataProperty:N,rootData:i})||(r=r===null?nr.errors:r.concat(nr.errors),e=r.length);var h=S===e;if(!h)
break}if(h&&!(X(),J(W)).unique(A))return ce.errors=[{instancePath:a+"/steps",keyword:"uniqueItems",params:{}}],!1}else return ce.errors=[{instancePath:a+"/steps",
keyword:"type",params:{type:"array"}}],!1;var n=u===e}else var n=!0;if(n){if(t.inputs!==void 0){let u=t.inputs,j=e;if(e===j)if(Array.isArray(u)){var y=!0;let N=u.
length;for(let S=0;S<N;S++){let C=e;Ne(u[S],{instancePath:a+"/inputs/"+S,parentData:u,parentDataProperty:S,rootData:i})||(r=r===null?Ne.errors:r.concat(Ne.errors),
e=r.length);var y=C===e;if(!y)break}if(y&&!(X(),J(W)).unique(u))return ce.errors=[{instancePath:a+"/inputs",keyword:"uniqueItems",params:{}}],!1}else return ce.
errors=[{instancePath:a+"/inputs",keyword:"type",params:{type:"array"}}],!1;var n=j===e}else var n=!0;if(n){if(t.outputs!==void 0){let j=t.outputs,_=e;if(e===_)
if(Array.isArray(j)){var c=!0;let S=j.length;for(let C=0;C<S;C++){let T=e;Re(j[C],{instancePath:a+"/outputs/"+C,parentData:j,parentDataProperty:C,rootData:i})||
(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var c=T===e;if(!c)break}if(c&&!(X(),J(W)).unique(j))return ce.errors=[{instancePath:a+"/outputs",keyword:"\
uniqueItems",params:{}}],!1}else return ce.errors=[{instancePath:a+"/outputs",keyword:"type",params:{type:"array"}}],!1;var n=_===e}else var n=!0;if(n){if(t.timeStart!==
void 0){let _=t.timeStart,N=e;if(e===N&&e===N)if(typeof _=="string"){if(!Be.validate(_))return ce.errors=[{instancePath:a+"/timeStart",keyword:"format",params:{
format:"date-time"}}],!1}else return ce.errors=[{instancePath:a+"/timeStart",keyword:"type",params:{type:"string"}}],!1;var n=N===e}else var n=!0;if(n){if(t.timeEnd!==
void 0){let N=t.timeEnd,S=e;if(e===S&&e===S)if(typeof N=="string"){if(!Be.validate(N))return ce.errors=[{instancePath:a+"/timeEnd",keyword:"format",params:{format:"\
date-time"}}],!1}else return ce.errors=[{instancePath:a+"/timeEnd",keyword:"type",params:{type:"string"}}],!1;var n=S===e}else var n=!0;if(n){if(t.workspaces!==
void 0){let S=t.workspaces,C=e;if(e===C)if(Array.isArray(S)){var f=!0;let B=S.length;for(let z=0;z<B;z++){let R=e;xe(S[z],{instancePath:a+"/workspaces/"+z,parentData:S,
parentDataProperty:z,rootData:i})||(r=r===null?xe.errors:r.concat(xe.errors),e=r.length);var f=R===e;if(!f)break}if(f&&!(X(),J(W)).unique(S))return ce.errors=[{
instancePath:a+"/workspaces",keyword:"uniqueItems",params:{}}],!1}else return ce.errors=[{instancePath:a+"/workspaces",keyword:"type",params:{type:"array"}}],!1;
var n=C===e}else var n=!0;if(n){if(t.runtimeTopology!==void 0){let C=t.runtimeTopology,T=e;if(e===T)if(Array.isArray(C)){var p=!0;let z=C.length;for(let R=0;R<z;R++){
let G=e;ze(C[R],{instancePath:a+"/runtimeTopology/"+R,parentData:C,parentDataProperty:R,rootData:i})||(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);var p=G===
e;if(!p)break}if(p&&!(X(),J(W)).unique(C))return ce.errors=[{instancePath:a+"/runtimeTopology",keyword:"uniqueItems",params:{}}],!1}else return ce.errors=[{instancePath:a+
"/runtimeTopology",keyword:"type",params:{type:"array"}}],!1;var n=T===e}else var n=!0;if(n)if(t.properties!==void 0){let C=t.properties,T=e;if(e===T)if(Array.isArray(
C)){var m=!0;let z=C.length;for(let R=0;R<z;R++){let G=e;F(C[R],{instancePath:a+"/properties/"+R,parentData:C,parentDataProperty:R,rootData:i})||(r=r===null?F.errors:
r.concat(F.errors),e=r.length);var m=G===e;if(!m)break}}else return ce.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var n=T===
e}else var n=!0}}}}}}}}}}}}}}}}}}else return ce.errors=[{instancePath:a,keyword:"type",params:{type:"object"}}],!1;return ce.errors=r,e===0}function tr(t,{instancePath:a="",
parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h=e;for(let y in t)if(!(y==="bom-re\
f"||y==="components"||y==="services"||y==="workflows"||y==="properties"))return tr.errors=[{instancePath:a,keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;if(h===e){if(t["bom-ref"]!==void 0){let y=e;Y(t["bom-ref"],{instancePath:a+"/bom-ref",parentData:t,parentDataProperty:"bom-ref",rootData:i})||(r=r===null?Y.errors:
r.concat(Y.errors),e=r.length);var n=y===e}else var n=!0;if(n){if(t.components!==void 0){let c=t.components,f=e;if(e===f)if(Array.isArray(c)){var s=!0;let m=c.length;
for(let v=0;v<m;v++){let b=e;K(c[v],{instancePath:a+"/components/"+v,parentData:c,parentDataProperty:v,rootData:i})||(r=r===null?K.errors:r.concat(K.errors),e=r.
length);var s=b===e;if(!s)break}if(s&&!(X(),J(W)).unique(c))return tr.errors=[{instancePath:a+"/components",keyword:"uniqueItems",params:{}}],!1}else return tr.
errors=[{instancePath:a+"/components",keyword:"type",params:{type:"array"}}],!1;var n=f===e}else var n=!0;if(n){if(t.services!==void 0){let f=t.services,p=e;if(e===
p)if(Array.isArray(f)){var o=!0;let v=f.length;for(let b=0;b<v;b++){let g=e;le(f[b],{instancePath:a+"/services/"+b,parentData:f,parentDataProperty:b,rootData:i})||
(r=r===null?le.errors:r.concat(le.errors),e=r.length);var o=g===e;if(!o)break}if(o&&!(X(),J(W)).unique(f))return tr.errors=[{instancePath:a+"/services",keyword:"\
uniqueItems",params:{}}],!1}else return tr.errors=[{instancePath:a+"/services",keyword:"type",params:{type:"array"}}],!1;var n=p===e}else var n=!0;if(n){if(t.workflows!==
void 0){let p=t.workflows,m=e;if(e===m)if(Array.isArray(p)){var l=!0;let b=p.length;for(let g=0;g<b;g++){let L=e;ce(p[g],{instancePath:a+"/workflows/"+g,parentData:p,
parentDataProperty:g,rootData:i})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var l=L===e;if(!l)break}if(l&&!(X(),J(W)).unique(p))return tr.errors=[{
instancePath:a+"/workflows",keyword:"uniqueItems",params:{}}],!1}else return tr.errors=[{instancePath:a+"/workflows",keyword:"type",params:{type:"array"}}],!1;var n=m===
e}else var n=!0;if(n)if(t.properties!==void 0){let p=t.properties,m=e;if(e===m)if(Array.isArray(p)){var k=!0;let b=p.length;for(let g=0;g<b;g++){let L=e;F(p[g],
{instancePath:a+"/properties/"+g,parentData:p,parentDataProperty:g,rootData:i})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var k=L===e;if(!k)break}}else
return tr.errors=[{instancePath:a+"/properties",keyword:"type",params:{type:"array"}}],!1;var n=m===e}else var n=!0}}}}}else return tr.errors=[{instancePath:a,keyword:"\
type",params:{type:"object"}}],!1;return tr.errors=r,e===0}function me(t,{instancePath:a="",parentData:I,parentDataProperty:O,rootData:i=t}={}){let r=null,e=0;if(e===
0)if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.bomFormat===void 0&&(m="bomFormat")||t.specVersion===void 0&&(m="specVersion"))return me.errors=[{instancePath:a,
keyword:"required",params:{missingProperty:m}}],!1;{let v=e;for(let b in t)if(!fr.call(pt.properties,b))return me.errors=[{instancePath:a,keyword:"additionalPro\
perties",params:{additionalProperty:b}}],!1;if(v===e){if(t.$schema!==void 0){let b=e;if(typeof t.$schema!="string")return me.errors=[{instancePath:a+"/$schema",
keyword:"type",params:{type:"string"}}],!1;var n=b===e}else var n=!0;if(n){if(t.bomFormat!==void 0){let g=t.bomFormat,L=e;if(typeof g!="string")return me.errors=
[{instancePath:a+"/bomFormat",keyword:"type",params:{type:"string"}}],!1;if(g!=="CycloneDX")return me.errors=[{instancePath:a+"/bomFormat",keyword:"enum",params:{
allowedValues:pt.properties.bomFormat.enum}}],!1;var n=L===e}else var n=!0;if(n){if(t.specVersion!==void 0){let L=e;if(typeof t.specVersion!="string")return me.
errors=[{instancePath:a+"/specVersion",keyword:"type",params:{type:"string"}}],!1;var n=L===e}else var n=!0;if(n){if(t.serialNumber!==void 0){let x=t.serialNumber,
$=e;if(e===$)if(typeof x=="string"){if(!Gt.test(x))return me.errors=[{instancePath:a+"/serialNumber",keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-[0\
-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}}],!1}else return me.errors=[{instancePath:a+"/serialNumber",keyword:"type",params:{type:"string"}}],!1;var n=$===
e}else var n=!0;if(n){if(t.version!==void 0){let $=t.version,q=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)))return me.errors=[{instancePath:a+"/version",keyword:"\
type",params:{type:"integer"}}],!1;if(e===q&&typeof $=="number"&&($<1||isNaN($)))return me.errors=[{instancePath:a+"/version",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var n=q===e}else var n=!0;if(n){if(t.metadata!==void 0){let q=e;Ke(t.metadata,{instancePath:a+"/metadata",parentData:t,parentDataProperty:"met\
adata",rootData:i})||(r=r===null?Ke.errors:r.concat(Ke.errors),e=r.length);var n=q===e}else var n=!0;if(n){if(t.components!==void 0){let D=t.components,w=e;if(e===
w)if(Array.isArray(D)){var s=!0;let P=D.length;for(let A=0;A<P;A++){let u=e;K(D[A],{instancePath:a+"/components/"+A,parentData:D,parentDataProperty:A,rootData:i})||
(r=r===null?K.errors:r.concat(K.errors),e=r.length);var s=u===e;if(!s)break}if(s&&!(X(),J(W)).unique(D))return me.errors=[{instancePath:a+"/components",keyword:"\
uniqueItems",params:{}}],!1}else return me.errors=[{instancePath:a+"/components",keyword:"type",params:{type:"array"}}],!1;var n=w===e}else var n=!0;if(n){if(t.
services!==void 0){let w=t.services,d=e;if(e===d)if(Array.isArray(w)){var o=!0;let A=w.length;for(let u=0;u<A;u++){let j=e;le(w[u],{instancePath:a+"/services/"+
u,parentData:w,parentDataProperty:u,rootData:i})||(r=r===null?le.errors:r.concat(le.errors),e=r.length);var o=j===e;if(!o)break}if(o&&!(X(),J(W)).unique(w))return me.
errors=[{instancePath:a+"/services",keyword:"uniqueItems",params:{}}],!1}else return me.errors=[{instancePath:a+"/services",keyword:"type",params:{type:"array"}}],
!1;var n=d===e}else var n=!0;if(n){if(t.externalReferences!==void 0){let d=t.externalReferences,P=e;if(e===P)if(Array.isArray(d)){var l=!0;let u=d.length;for(let j=0;j<
u;j++){let _=e;qe(d[j],{instancePath:a+"/externalReferences/"+j,parentData:d,parentDataProperty:j,rootData:i})||(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);
var l=_===e;if(!l)break}}else return me.errors=[{instancePath:a+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var n=P===e}else var n=!0;if(n){
if(t.dependencies!==void 0){let P=t.dependencies,A=e;if(e===A)if(Array.isArray(P)){var k=!0;let j=P.length;for(let _=0;_<j;_++){let N=e;ze(P[_],{instancePath:a+
"/dependencies/"+_,parentData:P,parentDataProperty:_,rootData:i})||(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);var k=N===e;if(!k)break}if(k&&!(X(),J(W)).
unique(P))return me.errors=[{instancePath:a+"/dependencies",keyword:"uniqueItems",params:{}}],!1}else return me.errors=[{instancePath:a+"/dependencies",keyword:"\
type",params:{type:"array"}}],!1;var n=A===e}else var n=!0;if(n){if(t.compositions!==void 0){let A=t.compositions,u=e;if(e===u)if(Array.isArray(A)){var h=!0;let _=A.
length;for(let N=0;N<_;N++){let S=e;Ge(A[N],{instancePath:a+"/compositions/"+N,parentData:A,parentDataProperty:N,rootData:i})||(r=r===null?Ge.errors:r.concat(Ge.
errors),e=r.length);var h=S===e;if(!h)break}if(h&&!(X(),J(W)).unique(A))return me.errors=[{instancePath:a+"/compositions",keyword:"uniqueItems",params:{}}],!1}else
return me.errors=[{instancePath:a+"/compositions",keyword:"type",params:{type:"array"}}],!1;var n=u===e}else var n=!0;if(n){if(t.vulnerabilities!==void 0){let u=t.
vulnerabilities,j=e;if(e===j)if(Array.isArray(u)){var y=!0;let N=u.length;for(let S=0;S<N;S++){let C=e;H(u[S],{instancePath:a+"/vulnerabilities/"+S,parentData:u,
parentDataProperty:S,rootData:i})||(r=r===null?H.errors:r.concat(H.errors),e=r.length);var y=C===e;if(!y)break}if(y&&!(X(),J(W)).unique(u))return me.errors=[{instancePath:a+
"/vulnerabilities",keyword:"uniqueItems",params:{}}],!1}else return me.errors=[{instancePath:a+"/vulnerabilities",keyword:"type",params:{type:"array"}}],!1;var n=j===
e}else var n=!0;if(n){if(t.annotations!==void 0){let j=t.annotations,_=e;if(e===_)if(Array.isArray(j)){var c=!0;let S=j.length;for(let C=0;C<S;C++){let T=e;Me(j[C],
{instancePath:a+"/annotations/"+C,parentData:j,parentDataProperty:C,rootData:i})||(r=r===null?Me.errors:r.concat(Me.errors),e=r.length);var c=T===e;if(!c)break}
if(c&&!(X(),J(W)).unique(j))return me.errors=[{instancePath:a+"/annotations",keyword:"uniqueItems",params:{}}],!1}else return me.errors=[{instancePath:a+"/annot\
ations",keyword:"type",params:{type:"array"}}],!1;var n=_===e}else var n=!0;if(n){if(t.formulation!==void 0){let _=t.formulation,N=e;if(e===N)if(Array.isArray(_)){
var f=!0;let C=_.length;for(let T=0;T<C;T++){let B=e;tr(_[T],{instancePath:a+"/formulation/"+T,parentData:_,parentDataProperty:T,rootData:i})||(r=r===null?tr.errors:
r.concat(tr.errors),e=r.length);var f=B===e;if(!f)break}if(f&&!(X(),J(W)).unique(_))return me.errors=[{instancePath:a+"/formulation",keyword:"uniqueItems",params:{}}],
!1}else return me.errors=[{instancePath:a+"/formulation",keyword:"type",params:{type:"array"}}],!1;var n=N===e}else var n=!0;if(n){if(t.properties!==void 0){let N=t.
properties,S=e;if(e===S)if(Array.isArray(N)){var p=!0;let T=N.length;for(let B=0;B<T;B++){let z=e;F(N[B],{instancePath:a+"/properties/"+B,parentData:N,parentDataProperty:B,
rootData:i})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var p=z===e;if(!p)break}}else return me.errors=[{instancePath:a+"/properties",keyword:"type",params:{
type:"array"}}],!1;var n=S===e}else var n=!0;if(n)if(t.signature!==void 0){let N=e;Ee(t.signature,{instancePath:a+"/signature",parentData:t,parentDataProperty:"\
signature",rootData:i})||(r=r===null?Ee.errors:r.concat(Ee.errors),e=r.length);var n=N===e}else var n=!0}}}}}}}}}}}}}}}}}else return me.errors=[{instancePath:a,
keyword:"type",params:{type:"object"}}],!1;return me.errors=r,e===0}export{ka as default,ga as validate};
