import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-F2IQMAFG.js";var Ze=Object.create,Ge=Object.defineProperty,Je=Object.getOwnPropertyDescriptor,Xe=Object.getOwnPropertyNames,Qe=Object.getPrototypeOf,er=Object.prototype.hasOwnProperty,
rr=(r,t,u)=>()=>{if(u)throw u[0];try{return r&&(t=r(r=0)),t}catch(v){throw u=[v],v}},Te=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(u){
throw t=0,u}},tr=(r,t)=>{for(var u in t)Ge(r,u,{get:t[u],enumerable:!0})},He=(r,t,u,v)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of Xe(t))!er.call(
r,n)&&n!==u&&Ge(r,n,{get:()=>t[n],enumerable:!(v=Je(t,n))||v.enumerable});return r},ar=(r,t,u)=>(u=r!=null?Ze(Qe(r)):{},He(t||!r||!r.__esModule?Ge(u,"default",{
value:r,enumerable:!0}):u,r)),pe=r=>He(Ge({},"__esModule",{value:!0}),r),ir=Te(r=>{"use strict";Object.defineProperty(r,"__esModule",{value:!0}),r.formatNames=r.
fastFormats=r.fullFormats=void 0;function t(d,h){return{validate:d,compare:h}}r.fullFormats={date:t(i,e),time:t(f(!0),s),"date-time":t(y(!0),l),"iso-time":t(f(),
p),"iso-date-time":t(y(),P),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:g,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:$,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:A,int32:{type:"number",validate:F},int64:{type:"number",validate:C},float:{type:"\
number",validate:w},double:{type:"number",validate:w},password:!0,binary:!0},r.fastFormats={...r.fullFormats,date:t(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,e),time:t(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
s),"date-time":t(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,l),"iso-time":t(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
p),"iso-date-time":t(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,P),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
r.formatNames=Object.keys(r.fullFormats);function u(d){return d%4===0&&(d%100!==0||d%400===0)}var v=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,n=[0,31,28,31,30,31,30,31,31,30,
31,30,31];function i(d){let h=v.exec(d);if(!h)return!1;let D=+h[1],k=+h[2],B=+h[3];return k>=1&&k<=12&&B>=1&&B<=(k===2&&u(D)?29:n[k])}function e(d,h){if(d&&h)return d>
h?1:d<h?-1:0}var a=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function f(d){return function(h){let D=a.exec(h);if(!D)return!1;let k=+D[1],
B=+D[2],N=+D[3],U=D[4],Le=D[5]==="-"?-1:1,Ce=+(D[6]||0),re=+(D[7]||0);if(Ce>23||re>59||d&&!U)return!1;if(k<=23&&B<=59&&N<60)return!0;let Z=B-re*Le,we=k-Ce*Le-(Z<
0?1:0);return(we===23||we===-1)&&(Z===59||Z===-1)&&N<61}}function s(d,h){if(!(d&&h))return;let D=new Date("2020-01-01T"+d).valueOf(),k=new Date("2020-01-01T"+h).
valueOf();if(D&&k)return D-k}function p(d,h){if(!(d&&h))return;let D=a.exec(d),k=a.exec(h);if(D&&k)return d=D[1]+D[2]+D[3],h=k[1]+k[2]+k[3],d>h?1:d<h?-1:0}var o=/t|\s/i;
function y(d){let h=f(d);return function(D){let k=D.split(o);return k.length===2&&i(k[0])&&h(k[1])}}function l(d,h){if(!(d&&h))return;let D=new Date(d).valueOf(),
k=new Date(h).valueOf();if(D&&k)return D-k}function P(d,h){if(!(d&&h))return;let[D,k]=d.split(o),[B,N]=h.split(o),U=e(D,B);if(U!==void 0)return U||s(k,N)}var c=/\/|:/,
m=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function g(d){return c.test(d)&&m.test(d)}var S=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function A(d){return S.lastIndex=0,S.test(d)}
var b=-(2**31),x=2**31-1;function F(d){return Number.isInteger(d)&&d<=x&&d>=b}function C(d){return Number.isInteger(d)}function w(){return!0}var O=/[^\\]\\Z/;function $(d){
if(O.test(d))return!1;try{return new RegExp(d),!0}catch{return!1}}}),oe={};tr(oe,{formats:()=>Ve,idnEmail:()=>qe,unique:()=>pr});function nr(r){let t=r.split(".");
return r.length<=253&&t.length>=2&&(t.at(-1)??"").length>=2&&t.every(u=>u.length<=63&&Ye.test(u))}function or(r){let t=r.slice(1,-1);if(!r.startsWith("[")||!r.endsWith(
"]"))return!1;let u=/^ipv6:/i.test(t)?Se.fullFormats.ipv6:Se.fullFormats.ipv4;return u instanceof RegExp&&u.test(t.replace(/^ipv6:/i,""))}function qe(r){let t=r.
lastIndexOf("@");if(t<1||r.length>986)return!1;let u=r.slice(0,t),v=r.slice(t+1);return Ue.test(u)||u.split(".").every(n=>_e.test(n))?v.startsWith("[")?or(v):nr(
v):!1}function Me(r){return Fe(r)?Array.isArray(r)?`[${r.map(Me).join()}]`:`{${Object.keys(r).sort().map(t=>`${JSON.stringify(t)}:${Me(r[t])}`).join()}}`:JSON.stringify(
r)??""}function sr(r){return Fe(r)?Array.isArray(r)?`[${r.length}]`:Object.keys(r).sort().map(t=>{let u=r[t];return`${JSON.stringify(t)}:${Fe(u)?"":JSON.stringify(
u)}`}).join():JSON.stringify(r)??""}function pr(r){if(r.length<2)return!0;let t=new Map;for(let u of r){let v=sr(u),n=t.get(v);n?n.push(u):t.set(v,[u])}for(let u of t.
values())if(u.length>1&&new Set(u.map(Me)).size<u.length)return!1;return!0}var Se,_e,Ue,Ye,Fe,Ve,le=rr(()=>{"use strict";Se=ar(ir(),1),_e=/^[0-9A-Za-z!#$%&'*+\-/=?^_`{|}~\u0080-\uffff]+$/,
Ue=/^"(?:[ !#-[\]-~\u0080-\uffff]|\\[ -~])*"$/,Ye=/^[0-9A-Za-z\u0080-\uffff](?:[-0-9A-Za-z\u0080-\uffff]*[0-9A-Za-z\u0080-\uffff])?$/,Fe=r=>typeof r=="object"&&
r!==null,Ve={date:Se.fullFormats.date,"date-time":Se.fullFormats["date-time"],uri:Se.fullFormats.uri,"idn-email":qe}}),lr=Te((r,t)=>{"use strict";t.exports=function u(v,n){
if(v===n)return!0;if(v&&n&&typeof v=="object"&&typeof n=="object"){if(v.constructor!==n.constructor)return!1;var i,e,a;if(Array.isArray(v)){if(i=v.length,i!=n.length)
return!1;for(e=i;e--!==0;)if(!u(v[e],n[e]))return!1;return!0}if(v.constructor===RegExp)return v.source===n.source&&v.flags===n.flags;if(v.valueOf!==Object.prototype.
valueOf)return v.valueOf()===n.valueOf();if(v.toString!==Object.prototype.toString)return v.toString()===n.toString();if(a=Object.keys(v),i=a.length,i!==Object.
keys(n).length)return!1;for(e=i;e--!==0;)if(!Object.prototype.hasOwnProperty.call(n,a[e]))return!1;for(e=i;e--!==0;){var f=a[e];if(!u(v[f],n[f]))return!1}return!0}
return v!==v&&n!==n}}),fr=Te(r=>{"use strict";Object.defineProperty(r,"__esModule",{value:!0});var t=lr();t.code='require("ajv/dist/runtime/equal").default',r.default=
t}),br=G,Cr=G,Re={$schema:"http://json-schema.org/draft-07/schema#",$id:"http://cyclonedx.org/schema/bom-1.3a.schema.json",type:"object",required:["bomFormat","\
specVersion"],additionalProperties:!1,properties:{$schema:{type:"string"},bomFormat:{$id:"#/properties/bomFormat",type:"string",enum:["CycloneDX"]},specVersion:{
$id:"#/properties/specVersion",type:"string"},serialNumber:{$id:"#/properties/serialNumber",type:"string",pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}\
-[0-9a-f]{4}-[0-9a-f]{12}$"},version:{$id:"#/properties/version",type:"integer"},metadata:{$id:"#/properties/metadata",$ref:"#/definitions/metadata"},components:{
$id:"#/properties/components",type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},services:{$id:"#/properties/services",type:"array",items:{$ref:"\
#/definitions/service"},uniqueItems:!0},externalReferences:{$id:"#/properties/externalReferences",type:"array",items:{$ref:"#/definitions/externalReference"}},dependencies:{
$id:"#/properties/dependencies",type:"array",items:{$ref:"#/definitions/dependency"},uniqueItems:!0},compositions:{$id:"#/properties/compositions",type:"array",
items:{$ref:"#/definitions/compositions"},uniqueItems:!0}},definitions:{refType:{type:"string"},metadata:{type:"object",additionalProperties:!1,properties:{timestamp:{
type:"string",format:"date-time"},tools:{type:"array",items:{$ref:"#/definitions/tool"}},authors:{type:"array",items:{$ref:"#/definitions/organizationalContact"}},
component:{$ref:"#/definitions/component"},manufacture:{$ref:"#/definitions/organizationalEntity"},supplier:{$ref:"#/definitions/organizationalEntity"},licenses:{
type:"array",items:{$ref:"#/definitions/licenseChoice"}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},tool:{type:"object",additionalProperties:!1,
properties:{vendor:{type:"string"},name:{type:"string"},version:{type:"string"},hashes:{$id:"#/definitions/tool/properties/hashes",type:"array",items:{$ref:"#/d\
efinitions/hash"}}}},organizationalEntity:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},url:{type:"array",items:{type:"string",format:"\
iri-reference"}},contact:{type:"array",items:{$ref:"#/definitions/organizationalContact"}}}},organizationalContact:{type:"object",additionalProperties:!1,properties:{
name:{type:"string"},email:{type:"string"},phone:{type:"string"}}},component:{type:"object",required:["type","name","version"],additionalProperties:!1,properties:{
type:{type:"string",enum:["application","framework","library","container","operating-system","device","firmware","file"]},"mime-type":{type:"string",pattern:"^[\
-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{$ref:"#/definitions/refType"},supplier:{$ref:"#/definitions/organizationalEntity"},author:{type:"string"},publisher:{type:"\
string"},group:{type:"string"},name:{type:"string"},version:{type:"string"},description:{type:"string"},scope:{type:"string",enum:["required","optional","exclud\
ed"]},hashes:{type:"array",items:{$ref:"#/definitions/hash"}},licenses:{type:"array",items:{$ref:"#/definitions/licenseChoice"}},copyright:{type:"string"},cpe:{
type:"string"},purl:{type:"string"},swid:{$ref:"#/definitions/swid"},modified:{type:"boolean"},pedigree:{type:"object",additionalProperties:!1,properties:{ancestors:{
type:"array",items:{$ref:"#/definitions/component"}},descendants:{type:"array",items:{$ref:"#/definitions/component"}},variants:{type:"array",items:{$ref:"#/def\
initions/component"}},commits:{type:"array",items:{$ref:"#/definitions/commit"}},patches:{type:"array",items:{$ref:"#/definitions/patch"}},notes:{type:"string"}}},
externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},components:{$id:"#/definitions/component/properties/components",type:"array",items:{
$ref:"#/definitions/component"},uniqueItems:!0},evidence:{$ref:"#/definitions/componentEvidence"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},
swid:{type:"object",required:["tagId","name"],additionalProperties:!1,properties:{tagId:{type:"string"},name:{type:"string"},version:{type:"string"},tagVersion:{
type:"integer"},patch:{type:"boolean"},text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"}}},attachment:{type:"object",required:["\
content"],additionalProperties:!1,properties:{contentType:{type:"string"},encoding:{type:"string",enum:["base64"]},content:{type:"string"}}},hash:{type:"object",
required:["alg","content"],additionalProperties:!1,properties:{alg:{$ref:"#/definitions/hash-alg"},content:{$ref:"#/definitions/hash-content"}}},"hash-alg":{type:"\
string",enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]},"hash-content":{
type:"string",pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"},license:{type:"object",oneOf:[{required:["id"]},{required:[
"name"]}],additionalProperties:!1,properties:{id:{$ref:"spdx.SNAPSHOT.schema.json"},name:{type:"string"},text:{$ref:"#/definitions/attachment"},url:{type:"strin\
g",format:"iri-reference"}}},licenseChoice:{type:"object",additionalProperties:!1,properties:{license:{$ref:"#/definitions/license"},expression:{type:"string"}},
oneOf:[{required:["license"]},{required:["expression"]}]},commit:{type:"object",additionalProperties:!1,properties:{uid:{type:"string"},url:{type:"string",format:"\
iri-reference"},author:{$ref:"#/definitions/identifiableAction"},committer:{$ref:"#/definitions/identifiableAction"},message:{type:"string"}}},patch:{type:"obje\
ct",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["unofficial","monkey","backport","cherry-pick"]},diff:{$ref:"#/definitions/d\
iff"},resolves:{type:"array",items:{$ref:"#/definitions/issue"}}}},diff:{type:"object",additionalProperties:!1,properties:{text:{$ref:"#/definitions/attachment"},
url:{type:"string",format:"iri-reference"}}},issue:{type:"object",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["defect","enha\
ncement","security"]},id:{type:"string"},name:{type:"string"},description:{type:"string"},source:{type:"object",additionalProperties:!1,properties:{name:{type:"\
string"},url:{type:"string",format:"iri-reference"}}},references:{type:"array",items:{type:"string",format:"iri-reference"}}}},identifiableAction:{type:"object",
additionalProperties:!1,properties:{timestamp:{type:"string",format:"date-time"},name:{type:"string"},email:{type:"string",format:"idn-email"}}},externalReference:{
type:"object",required:["url","type"],additionalProperties:!1,properties:{url:{type:"string",format:"iri-reference"},comment:{type:"string"},type:{type:"string",
enum:["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","distribution","license","build-meta","build-s\
ystem","other"]},hashes:{$id:"#/definitions/externalReference/properties/hashes",type:"array",items:{$ref:"#/definitions/hash"}}}},dependency:{type:"object",required:[
"ref"],additionalProperties:!1,properties:{ref:{$ref:"#/definitions/refType"},dependsOn:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/refType"}}}},service:{
type:"object",required:["name"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},provider:{$ref:"#/definitions/organizationalEntity"},
group:{type:"string"},name:{type:"string"},version:{type:"string"},description:{type:"string"},endpoints:{type:"array",items:{type:"string",format:"iri-referenc\
e"}},authenticated:{type:"boolean"},"x-trust-boundary":{type:"boolean"},data:{type:"array",items:{$ref:"#/definitions/dataClassification"}},licenses:{type:"arra\
y",items:{$ref:"#/definitions/licenseChoice"}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},services:{$id:"#/definitions/ser\
vice/properties/services",type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},dataClassification:{
type:"object",required:["flow","classification"],additionalProperties:!1,properties:{flow:{$ref:"#/definitions/dataFlow"},classification:{type:"string"}}},dataFlow:{
type:"string",enum:["inbound","outbound","bi-directional","unknown"]},copyright:{type:"object",required:["text"],additionalProperties:!1,properties:{text:{type:"\
string"}}},componentEvidence:{type:"object",additionalProperties:!1,properties:{licenses:{type:"array",items:{$ref:"#/definitions/licenseChoice"}},copyright:{type:"\
array",items:{$ref:"#/definitions/copyright"}}}},compositions:{type:"object",required:["aggregate"],additionalProperties:!1,properties:{aggregate:{$ref:"#/defin\
itions/aggregateType"},assemblies:{type:"array",uniqueItems:!0,items:{type:"string"}},dependencies:{type:"array",uniqueItems:!0,items:{type:"string"}}}},aggregateType:{
type:"string",enum:["complete","incomplete","incomplete_first_party_only","incomplete_third_party_only","unknown","not_specified"]},property:{type:"object",properties:{
name:{type:"string"},value:{type:"string"}}}}},ze=Object.prototype.hasOwnProperty,yr=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a\
-f]{12}$","u"),Ke=(le(),pe(oe)).formats["date-time"],cr={type:"string",enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE\
2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]};function xe(r,{instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,e=0;return typeof r!=
"string"?(xe.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):r==="MD5"||r==="SHA-1"||r==="SHA-256"||r==="SHA-384"||r==="SHA-512"||r==="SHA3-\
256"||r==="SHA3-384"||r==="SHA3-512"||r==="BLAKE2b-256"||r==="BLAKE2b-384"||r==="BLAKE2b-512"||r==="BLAKE3"?(xe.errors=i,e===0):(xe.errors=[{instancePath:t,keyword:"\
enum",params:{allowedValues:cr.enum}}],!1)}var dr=new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function $e(r,{
instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,e=0;if(e===0)if(typeof r=="string"){if(!dr.test(r))return $e.errors=[{instancePath:t,
keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"}}],!1}else return $e.errors=[{instancePath:t,
keyword:"type",params:{type:"string"}}],!1;return $e.errors=i,e===0}function Q(r,{instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.alg===void 0&&(f="alg")||r.content===void 0&&(f="content"))return Q.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:f}}],!1;{let s=e;for(let p in r)if(!(p==="alg"||p==="content"))return Q.errors=[{instancePath:t,keyword:"additionalPr\
operties",params:{additionalProperty:p}}],!1;if(s===e){if(r.alg!==void 0){let p=e;xe(r.alg,{instancePath:t+"/alg",parentData:r,parentDataProperty:"alg",rootData:n})||
(i=i===null?xe.errors:i.concat(xe.errors),e=i.length);var a=p===e}else var a=!0;if(a)if(r.content!==void 0){let p=e;$e(r.content,{instancePath:t+"/content",parentData:r,
parentDataProperty:"content",rootData:n})||(i=i===null?$e.errors:i.concat($e.errors),e=i.length);var a=p===e}else var a=!0}}}else return Q.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return Q.errors=i,e===0}function fe(r,{instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s=e;for(let p in r)if(!(p==="vendor"||p==="name"||p==="version"||p==="hashes"))return fe.errors=[{
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(s===e){if(r.vendor!==void 0){let p=e;if(typeof r.vendor!="string")return fe.
errors=[{instancePath:t+"/vendor",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;if(a){if(r.name!==void 0){let o=e;if(typeof r.name!="stri\
ng")return fe.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var a=o===e}else var a=!0;if(a){if(r.version!==void 0){let y=e;if(typeof r.
version!="string")return fe.errors=[{instancePath:t+"/version",keyword:"type",params:{type:"string"}}],!1;var a=y===e}else var a=!0;if(a)if(r.hashes!==void 0){let y=r.
hashes,l=e;if(e===l)if(Array.isArray(y)){var f=!0;let c=y.length;for(let m=0;m<c;m++){let g=e;Q(y[m],{instancePath:t+"/hashes/"+m,parentData:y,parentDataProperty:m,
rootData:n})||(i=i===null?Q.errors:i.concat(Q.errors),e=i.length);var f=g===e;if(!f)break}}else return fe.errors=[{instancePath:t+"/hashes",keyword:"type",params:{
type:"array"}}],!1;var a=l===e}else var a=!0}}}}else return fe.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return fe.errors=i,e===0}function ne(r,{
instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f=e;for(let s in r)
if(!(s==="name"||s==="email"||s==="phone"))return ne.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(f===e){if(r.name!==
void 0){let s=e;if(typeof r.name!="string")return ne.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var a=s===e}else var a=!0;if(a){
if(r.email!==void 0){let p=e;if(typeof r.email!="string")return ne.errors=[{instancePath:t+"/email",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;
if(a)if(r.phone!==void 0){let p=e;if(typeof r.phone!="string")return ne.errors=[{instancePath:t+"/phone",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else
var a=!0}}}else return ne.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ne.errors=i,e===0}var Ie={type:"object",required:["type","na\
me","version"],additionalProperties:!1,properties:{type:{type:"string",enum:["application","framework","library","container","operating-system","device","firmwa\
re","file"]},"mime-type":{type:"string",pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{$ref:"#/definitions/refType"},supplier:{$ref:"#/definitions/organizati\
onalEntity"},author:{type:"string"},publisher:{type:"string"},group:{type:"string"},name:{type:"string"},version:{type:"string"},description:{type:"string"},scope:{
type:"string",enum:["required","optional","excluded"]},hashes:{type:"array",items:{$ref:"#/definitions/hash"}},licenses:{type:"array",items:{$ref:"#/definitions\
/licenseChoice"}},copyright:{type:"string"},cpe:{type:"string"},purl:{type:"string"},swid:{$ref:"#/definitions/swid"},modified:{type:"boolean"},pedigree:{type:"\
object",additionalProperties:!1,properties:{ancestors:{type:"array",items:{$ref:"#/definitions/component"}},descendants:{type:"array",items:{$ref:"#/definitions\
/component"}},variants:{type:"array",items:{$ref:"#/definitions/component"}},commits:{type:"array",items:{$ref:"#/definitions/commit"}},patches:{type:"array",items:{
$ref:"#/definitions/patch"}},notes:{type:"string"}}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},components:{$id:"#/definit\
ions/component/properties/components",type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},evidence:{$ref:"#/definitions/componentEvidence"},properties:{
type:"array",items:{$ref:"#/definitions/property"}}}},ur=new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$","u");function W(r,{instancePath:t="",parentData:u,parentDataProperty:v,
rootData:n=r}={}){let i=null,e=0;return typeof r!="string"?(W.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):(W.errors=i,e===0)}function M(r,{
instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p=e;for(let o in r)
if(!(o==="name"||o==="url"||o==="contact"))return M.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(p===e){if(r.name!==
void 0){let o=e;if(typeof r.name!="string")return M.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var a=o===e}else var a=!0;if(a){if(r.
url!==void 0){let y=r.url,l=e;if(e===l)if(Array.isArray(y)){var f=!0;let c=y.length;for(let m=0;m<c;m++){let g=e;if(e===g&&e===g&&typeof y[m]!="string")return M.
errors=[{instancePath:t+"/url/"+m,keyword:"type",params:{type:"string"}}],!1;var f=g===e;if(!f)break}}else return M.errors=[{instancePath:t+"/url",keyword:"type",
params:{type:"array"}}],!1;var a=l===e}else var a=!0;if(a)if(r.contact!==void 0){let y=r.contact,l=e;if(e===l)if(Array.isArray(y)){var s=!0;let c=y.length;for(let m=0;m<
c;m++){let g=e;ne(y[m],{instancePath:t+"/contact/"+m,parentData:y,parentDataProperty:m,rootData:n})||(i=i===null?ne.errors:i.concat(ne.errors),e=i.length);var s=g===
e;if(!s)break}}else return M.errors=[{instancePath:t+"/contact",keyword:"type",params:{type:"array"}}],!1;var a=l===e}else var a=!0}}}else return M.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return M.errors=i,e===0}var Ee={$schema:"http://json-schema.org/draft-07/schema#",$id:"http://cyclonedx.org/schema/sp\
dx.schema.json",type:"string",enum:["0BSD","3D-Slicer-1.0","AAL","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","\
ADSL","Advanced-Cryptics-Dictionary","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","Afmparse","AGPL-1.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0","AGP\
L-3.0-only","AGPL-3.0-or-later","Aladdin","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","any-OSI","an\
y-OSI-perl-modules","Apache-1.0","Apache-1.1","Apache-2.0","APAFML","APL-1.0","App-s2p","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","Arphic-1999","Artistic-1.0",
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
ion-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]},mr=fr().default;function Ne(r,{
instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,e=0;if(typeof r!="string")return Ne.errors=[{instancePath:t,keyword:"type",params:{
type:"string"}}],!1;let a;a=!1;for(let f of Ee.enum)if(mr(r,f)){a=!0;break}return a?(Ne.errors=i,e===0):(Ne.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:Ee.
enum}}],!1)}var Pr={type:"object",required:["content"],additionalProperties:!1,properties:{contentType:{type:"string"},encoding:{type:"string",enum:["base64"]},
content:{type:"string"}}};function q(r,{instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let f;if(r.content===void 0&&(f="content"))return q.errors=[{instancePath:t,keyword:"required",params:{missingProperty:f}}],!1;{let s=e;for(let p in r)
if(!(p==="contentType"||p==="encoding"||p==="content"))return q.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(s===
e){if(r.contentType!==void 0){let p=e;if(typeof r.contentType!="string")return q.errors=[{instancePath:t+"/contentType",keyword:"type",params:{type:"string"}}],
!1;var a=p===e}else var a=!0;if(a){if(r.encoding!==void 0){let o=r.encoding,y=e;if(typeof o!="string")return q.errors=[{instancePath:t+"/encoding",keyword:"type",
params:{type:"string"}}],!1;if(o!=="base64")return q.errors=[{instancePath:t+"/encoding",keyword:"enum",params:{allowedValues:Pr.properties.encoding.enum}}],!1;
var a=y===e}else var a=!0;if(a)if(r.content!==void 0){let o=e;if(typeof r.content!="string")return q.errors=[{instancePath:t+"/content",keyword:"type",params:{type:"\
string"}}],!1;var a=o===e}else var a=!0}}}}else return q.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return q.errors=i,e===0}function ue(r,{
instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,e=0,a=e,f=!1,s=null,p=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.
id===void 0&&(P="id")){let c={instancePath:t,keyword:"required",params:{missingProperty:P}};i===null?i=[c]:i.push(c),e++}}var y=p===e;y&&(f=!0,s=0);let o=e;if(r&&
typeof r=="object"&&!Array.isArray(r)){let P;if(r.name===void 0&&(P="name")){let c={instancePath:t,keyword:"required",params:{missingProperty:P}};i===null?i=[c]:
i.push(c),e++}}var y=o===e;if(y&&f?(f=!1,s=[s,1]):y&&(f=!0,s=1),f)e=a,i!==null&&(a?i.length=a:i=null);else{let P={instancePath:t,keyword:"oneOf",params:{passingSchemas:s}};
return i===null?i=[P]:i.push(P),e++,ue.errors=i,!1}if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P=e;for(let c in r)if(!(c==="id"||c==="name"||c==="\
text"||c==="url"))return ue.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(P===e){if(r.id!==void 0){let c=e;Ne(r.id,
{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:n})||(i=i===null?Ne.errors:i.concat(Ne.errors),e=i.length);var l=c===e}else var l=!0;if(l){if(r.
name!==void 0){let m=e;if(typeof r.name!="string")return ue.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var l=m===e}else var l=!0;
if(l){if(r.text!==void 0){let g=e;q(r.text,{instancePath:t+"/text",parentData:r,parentDataProperty:"text",rootData:n})||(i=i===null?q.errors:i.concat(q.errors),
e=i.length);var l=g===e}else var l=!0;if(l)if(r.url!==void 0){let g=e;if(e===g&&e===g&&typeof r.url!="string")return ue.errors=[{instancePath:t+"/url",keyword:"\
type",params:{type:"string"}}],!1;var l=g===e}else var l=!0}}}}else return ue.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ue.errors=
i,e===0}function _(r,{instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,e=0,a=e,f=!1,s=null,p=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let P;if(r.license===void 0&&(P="license")){let c={instancePath:t,keyword:"required",params:{missingProperty:P}};i===null?i=[c]:i.push(c),e++}}var y=p===
e;y&&(f=!0,s=0);let o=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.expression===void 0&&(P="expression")){let c={instancePath:t,keyword:"required",
params:{missingProperty:P}};i===null?i=[c]:i.push(c),e++}}var y=o===e;if(y&&f?(f=!1,s=[s,1]):y&&(f=!0,s=1),f)e=a,i!==null&&(a?i.length=a:i=null);else{let P={instancePath:t,
keyword:"oneOf",params:{passingSchemas:s}};return i===null?i=[P]:i.push(P),e++,_.errors=i,!1}if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P=e;for(let c in r)
if(!(c==="license"||c==="expression"))return _.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c}}],!1;if(P===e){if(r.license!==
void 0){let c=e;ue(r.license,{instancePath:t+"/license",parentData:r,parentDataProperty:"license",rootData:n})||(i=i===null?ue.errors:i.concat(ue.errors),e=i.length);
var l=c===e}else var l=!0;if(l)if(r.expression!==void 0){let c=e;if(typeof r.expression!="string")return _.errors=[{instancePath:t+"/expression",keyword:"type",
params:{type:"string"}}],!1;var l=c===e}else var l=!0}}else return _.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return _.errors=i,e===0}
function J(r,{instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.
tagId===void 0&&(f="tagId")||r.name===void 0&&(f="name"))return J.errors=[{instancePath:t,keyword:"required",params:{missingProperty:f}}],!1;{let s=e;for(let p in r)
if(!(p==="tagId"||p==="name"||p==="version"||p==="tagVersion"||p==="patch"||p==="text"||p==="url"))return J.errors=[{instancePath:t,keyword:"additionalPropertie\
s",params:{additionalProperty:p}}],!1;if(s===e){if(r.tagId!==void 0){let p=e;if(typeof r.tagId!="string")return J.errors=[{instancePath:t+"/tagId",keyword:"type",
params:{type:"string"}}],!1;var a=p===e}else var a=!0;if(a){if(r.name!==void 0){let o=e;if(typeof r.name!="string")return J.errors=[{instancePath:t+"/name",keyword:"\
type",params:{type:"string"}}],!1;var a=o===e}else var a=!0;if(a){if(r.version!==void 0){let y=e;if(typeof r.version!="string")return J.errors=[{instancePath:t+
"/version",keyword:"type",params:{type:"string"}}],!1;var a=y===e}else var a=!0;if(a){if(r.tagVersion!==void 0){let l=r.tagVersion,P=e;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l)))return J.errors=[{instancePath:t+"/tagVersion",keyword:"type",params:{type:"integer"}}],!1;var a=P===e}else var a=!0;if(a){if(r.patch!==void 0){
let P=e;if(typeof r.patch!="boolean")return J.errors=[{instancePath:t+"/patch",keyword:"type",params:{type:"boolean"}}],!1;var a=P===e}else var a=!0;if(a){if(r.
text!==void 0){let c=e;q(r.text,{instancePath:t+"/text",parentData:r,parentDataProperty:"text",rootData:n})||(i=i===null?q.errors:i.concat(q.errors),e=i.length);
var a=c===e}else var a=!0;if(a)if(r.url!==void 0){let c=e;if(e===c&&e===c&&typeof r.url!="string")return J.errors=[{instancePath:t+"/url",keyword:"type",params:{
type:"string"}}],!1;var a=c===e}else var a=!0}}}}}}}}else return J.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return J.errors=i,e===0}var vr=(le(),
pe(oe)).formats["idn-email"];function K(r,{instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let f=e;for(let s in r)if(!(s==="timestamp"||s==="name"||s==="email"))return K.errors=[{instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:s}}],!1;if(f===e){if(r.timestamp!==void 0){let s=r.timestamp,p=e;if(e===p&&e===p)if(typeof s=="string"){if(!Ke.validate(s))return K.errors=[{
instancePath:t+"/timestamp",keyword:"format",params:{format:"date-time"}}],!1}else return K.errors=[{instancePath:t+"/timestamp",keyword:"type",params:{type:"st\
ring"}}],!1;var a=p===e}else var a=!0;if(a){if(r.name!==void 0){let p=e;if(typeof r.name!="string")return K.errors=[{instancePath:t+"/name",keyword:"type",params:{
type:"string"}}],!1;var a=p===e}else var a=!0;if(a)if(r.email!==void 0){let p=r.email,o=e;if(e===o&&e===o)if(typeof p=="string"){if(!vr(p))return K.errors=[{instancePath:t+
"/email",keyword:"format",params:{format:"idn-email"}}],!1}else return K.errors=[{instancePath:t+"/email",keyword:"type",params:{type:"string"}}],!1;var a=o===e}else
var a=!0}}}else return K.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return K.errors=i,e===0}function me(r,{instancePath:t="",parentData:u,
parentDataProperty:v,rootData:n=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f=e;for(let s in r)if(!(s==="uid"||s==="url"||s===
"author"||s==="committer"||s==="message"))return me.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(f===e){if(r.uid!==
void 0){let s=e;if(typeof r.uid!="string")return me.errors=[{instancePath:t+"/uid",keyword:"type",params:{type:"string"}}],!1;var a=s===e}else var a=!0;if(a){if(r.
url!==void 0){let p=e;if(e===p&&e===p&&typeof r.url!="string")return me.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else
var a=!0;if(a){if(r.author!==void 0){let o=e;K(r.author,{instancePath:t+"/author",parentData:r,parentDataProperty:"author",rootData:n})||(i=i===null?K.errors:i.
concat(K.errors),e=i.length);var a=o===e}else var a=!0;if(a){if(r.committer!==void 0){let y=e;K(r.committer,{instancePath:t+"/committer",parentData:r,parentDataProperty:"\
committer",rootData:n})||(i=i===null?K.errors:i.concat(K.errors),e=i.length);var a=y===e}else var a=!0;if(a)if(r.message!==void 0){let y=e;if(typeof r.message!=
"string")return me.errors=[{instancePath:t+"/message",keyword:"type",params:{type:"string"}}],!1;var a=y===e}else var a=!0}}}}}else return me.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return me.errors=i,e===0}var hr={type:"object",required:["type"],additionalProperties:!1,properties:{type:{type:"stri\
ng",enum:["unofficial","monkey","backport","cherry-pick"]},diff:{$ref:"#/definitions/diff"},resolves:{type:"array",items:{$ref:"#/definitions/issue"}}}};function be(r,{
instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f=e;for(let s in r)
if(!(s==="text"||s==="url"))return be.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(f===e){if(r.text!==void 0){let s=e;
q(r.text,{instancePath:t+"/text",parentData:r,parentDataProperty:"text",rootData:n})||(i=i===null?q.errors:i.concat(q.errors),e=i.length);var a=s===e}else var a=!0;
if(a)if(r.url!==void 0){let s=e;if(e===s&&e===s&&typeof r.url!="string")return be.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var a=s===
e}else var a=!0}}else return be.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return be.errors=i,e===0}var gr={type:"object",required:["typ\
e"],additionalProperties:!1,properties:{type:{type:"string",enum:["defect","enhancement","security"]},id:{type:"string"},name:{type:"string"},description:{type:"\
string"},source:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},url:{type:"string",format:"iri-reference"}}},references:{type:"array",items:{
type:"string",format:"iri-reference"}}}};function T(r,{instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type"))return T.errors=[{instancePath:t,keyword:"required",params:{missingProperty:p}}],!1;{let o=e;for(let y in r)
if(!(y==="type"||y==="id"||y==="name"||y==="description"||y==="source"||y==="references"))return T.errors=[{instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:y}}],!1;if(o===e){if(r.type!==void 0){let y=r.type,l=e;if(typeof y!="string")return T.errors=[{instancePath:t+"/type",keyword:"type",params:{
type:"string"}}],!1;if(!(y==="defect"||y==="enhancement"||y==="security"))return T.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:gr.properties.
type.enum}}],!1;var a=l===e}else var a=!0;if(a){if(r.id!==void 0){let l=e;if(typeof r.id!="string")return T.errors=[{instancePath:t+"/id",keyword:"type",params:{
type:"string"}}],!1;var a=l===e}else var a=!0;if(a){if(r.name!==void 0){let P=e;if(typeof r.name!="string")return T.errors=[{instancePath:t+"/name",keyword:"typ\
e",params:{type:"string"}}],!1;var a=P===e}else var a=!0;if(a){if(r.description!==void 0){let c=e;if(typeof r.description!="string")return T.errors=[{instancePath:t+
"/description",keyword:"type",params:{type:"string"}}],!1;var a=c===e}else var a=!0;if(a){if(r.source!==void 0){let m=r.source,g=e;if(e===g)if(m&&typeof m=="obj\
ect"&&!Array.isArray(m)){let A=e;for(let b in m)if(!(b==="name"||b==="url"))return T.errors=[{instancePath:t+"/source",keyword:"additionalProperties",params:{additionalProperty:b}}],
!1;if(A===e){if(m.name!==void 0){let b=e;if(typeof m.name!="string")return T.errors=[{instancePath:t+"/source/name",keyword:"type",params:{type:"string"}}],!1;var f=b===
e}else var f=!0;if(f)if(m.url!==void 0){let b=e;if(e===b&&e===b&&typeof m.url!="string")return T.errors=[{instancePath:t+"/source/url",keyword:"type",params:{type:"\
string"}}],!1;var f=b===e}else var f=!0}}else return T.errors=[{instancePath:t+"/source",keyword:"type",params:{type:"object"}}],!1;var a=g===e}else var a=!0;if(a)
if(r.references!==void 0){let m=r.references,g=e;if(e===g)if(Array.isArray(m)){var s=!0;let A=m.length;for(let b=0;b<A;b++){let x=e;if(e===x&&e===x&&typeof m[b]!=
"string")return T.errors=[{instancePath:t+"/references/"+b,keyword:"type",params:{type:"string"}}],!1;var s=x===e;if(!s)break}}else return T.errors=[{instancePath:t+
"/references",keyword:"type",params:{type:"array"}}],!1;var a=g===e}else var a=!0}}}}}}}else return T.errors=[{instancePath:t,keyword:"type",params:{type:"objec\
t"}}],!1;return T.errors=i,e===0}function ye(r,{instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return ye.errors=[{instancePath:t,keyword:"required",params:{missingProperty:s}}],!1;{let p=e;for(let o in r)
if(!(o==="type"||o==="diff"||o==="resolves"))return ye.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(p===e){if(r.
type!==void 0){let o=r.type,y=e;if(typeof o!="string")return ye.errors=[{instancePath:t+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="unofficial"||
o==="monkey"||o==="backport"||o==="cherry-pick"))return ye.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:hr.properties.type.enum}}],!1;var a=y===
e}else var a=!0;if(a){if(r.diff!==void 0){let y=e;be(r.diff,{instancePath:t+"/diff",parentData:r,parentDataProperty:"diff",rootData:n})||(i=i===null?be.errors:i.
concat(be.errors),e=i.length);var a=y===e}else var a=!0;if(a)if(r.resolves!==void 0){let y=r.resolves,l=e;if(e===l)if(Array.isArray(y)){var f=!0;let c=y.length;
for(let m=0;m<c;m++){let g=e;T(y[m],{instancePath:t+"/resolves/"+m,parentData:y,parentDataProperty:m,rootData:n})||(i=i===null?T.errors:i.concat(T.errors),e=i.length);
var f=g===e;if(!f)break}}else return ye.errors=[{instancePath:t+"/resolves",keyword:"type",params:{type:"array"}}],!1;var a=l===e}else var a=!0}}}}else return ye.
errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ye.errors=i,e===0}var Dr={type:"object",required:["url","type"],additionalProperties:!1,
properties:{url:{type:"string",format:"iri-reference"},comment:{type:"string"},type:{type:"string",enum:["vcs","issue-tracker","website","advisories","bom","mai\
ling-list","social","chat","documentation","support","distribution","license","build-meta","build-system","other"]},hashes:{$id:"#/definitions/externalReference\
/properties/hashes",type:"array",items:{$ref:"#/definitions/hash"}}}};function z(r,{instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.url===void 0&&(s="url")||r.type===void 0&&(s="type"))return z.errors=[{instancePath:t,keyword:"\
required",params:{missingProperty:s}}],!1;{let p=e;for(let o in r)if(!(o==="url"||o==="comment"||o==="type"||o==="hashes"))return z.errors=[{instancePath:t,keyword:"\
additionalProperties",params:{additionalProperty:o}}],!1;if(p===e){if(r.url!==void 0){let o=e;if(e===o&&e===o&&typeof r.url!="string")return z.errors=[{instancePath:t+
"/url",keyword:"type",params:{type:"string"}}],!1;var a=o===e}else var a=!0;if(a){if(r.comment!==void 0){let y=e;if(typeof r.comment!="string")return z.errors=[
{instancePath:t+"/comment",keyword:"type",params:{type:"string"}}],!1;var a=y===e}else var a=!0;if(a){if(r.type!==void 0){let l=r.type,P=e;if(typeof l!="string")
return z.errors=[{instancePath:t+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="vcs"||l==="issue-tracker"||l==="website"||l==="advisories"||l==="b\
om"||l==="mailing-list"||l==="social"||l==="chat"||l==="documentation"||l==="support"||l==="distribution"||l==="license"||l==="build-meta"||l==="build-system"||
l==="other"))return z.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:Dr.properties.type.enum}}],!1;var a=P===e}else var a=!0;if(a)if(r.hashes!==
void 0){let l=r.hashes,P=e;if(e===P)if(Array.isArray(l)){var f=!0;let m=l.length;for(let g=0;g<m;g++){let S=e;Q(l[g],{instancePath:t+"/hashes/"+g,parentData:l,parentDataProperty:g,
rootData:n})||(i=i===null?Q.errors:i.concat(Q.errors),e=i.length);var f=S===e;if(!f)break}}else return z.errors=[{instancePath:t+"/hashes",keyword:"type",params:{
type:"array"}}],!1;var a=P===e}else var a=!0}}}}}else return z.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return z.errors=i,e===0}function he(r,{
instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.text===void 0&&
(a="text"))return he.errors=[{instancePath:t,keyword:"required",params:{missingProperty:a}}],!1;{let f=e;for(let s in r)if(s!=="text")return he.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(f===e&&r.text!==void 0&&typeof r.text!="string")return he.errors=[{instancePath:t+"/text",keyword:"\
type",params:{type:"string"}}],!1}}else return he.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return he.errors=i,e===0}function ge(r,{instancePath:t="",
parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p=e;for(let o in r)if(!(o==="licens\
es"||o==="copyright"))return ge.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o}}],!1;if(p===e){if(r.licenses!==void 0){let o=r.
licenses,y=e;if(e===y)if(Array.isArray(o)){var a=!0;let P=o.length;for(let c=0;c<P;c++){let m=e;_(o[c],{instancePath:t+"/licenses/"+c,parentData:o,parentDataProperty:c,
rootData:n})||(i=i===null?_.errors:i.concat(_.errors),e=i.length);var a=m===e;if(!a)break}}else return ge.errors=[{instancePath:t+"/licenses",keyword:"type",params:{
type:"array"}}],!1;var s=y===e}else var s=!0;if(s)if(r.copyright!==void 0){let o=r.copyright,y=e;if(e===y)if(Array.isArray(o)){var f=!0;let P=o.length;for(let c=0;c<
P;c++){let m=e;he(o[c],{instancePath:t+"/copyright/"+c,parentData:o,parentDataProperty:c,rootData:n})||(i=i===null?he.errors:i.concat(he.errors),e=i.length);var f=m===
e;if(!f)break}}else return ge.errors=[{instancePath:t+"/copyright",keyword:"type",params:{type:"array"}}],!1;var s=y===e}else var s=!0}}else return ge.errors=[{
instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ge.errors=i,e===0}function ee(r,{instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0){let f=e;if(typeof r.name!="string")return ee.errors=[{instancePath:t+"/\
name",keyword:"type",params:{type:"string"}}],!1;var a=f===e}else var a=!0;if(a)if(r.value!==void 0){let f=e;if(typeof r.value!="string")return ee.errors=[{instancePath:t+
"/value",keyword:"type",params:{type:"string"}}],!1;var a=f===e}else var a=!0}else return ee.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;
return ee.errors=i,e===0}var ae={validate:L};function L(r,{instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let A;if(r.type===void 0&&(A="type")||r.name===void 0&&(A="name")||r.version===void 0&&(A="version"))return L.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:A}}],!1;{let b=e;for(let x in r)if(!ze.call(Ie.properties,x))return L.errors=[{instancePath:t,keyword:"additionalProp\
erties",params:{additionalProperty:x}}],!1;if(b===e){if(r.type!==void 0){let x=r.type,F=e;if(typeof x!="string")return L.errors=[{instancePath:t+"/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(x==="application"||x==="framework"||x==="library"||x==="container"||x==="operating-system"||x==="device"||x==="firmware"||
x==="file"))return L.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:Ie.properties.type.enum}}],!1;var a=F===e}else var a=!0;if(a){if(r["mi\
me-type"]!==void 0){let F=r["mime-type"],C=e;if(e===C)if(typeof F=="string"){if(!ur.test(F))return L.errors=[{instancePath:t+"/mime-type",keyword:"pattern",params:{
pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"}}],!1}else return L.errors=[{instancePath:t+"/mime-type",keyword:"type",params:{type:"string"}}],!1;var a=C===e}else var a=!0;
if(a){if(r["bom-ref"]!==void 0){let C=e;W(r["bom-ref"],{instancePath:t+"/bom-ref",parentData:r,parentDataProperty:"bom-ref",rootData:n})||(i=i===null?W.errors:i.
concat(W.errors),e=i.length);var a=C===e}else var a=!0;if(a){if(r.supplier!==void 0){let w=e;M(r.supplier,{instancePath:t+"/supplier",parentData:r,parentDataProperty:"\
supplier",rootData:n})||(i=i===null?M.errors:i.concat(M.errors),e=i.length);var a=w===e}else var a=!0;if(a){if(r.author!==void 0){let O=e;if(typeof r.author!="s\
tring")return L.errors=[{instancePath:t+"/author",keyword:"type",params:{type:"string"}}],!1;var a=O===e}else var a=!0;if(a){if(r.publisher!==void 0){let $=e;if(typeof r.
publisher!="string")return L.errors=[{instancePath:t+"/publisher",keyword:"type",params:{type:"string"}}],!1;var a=$===e}else var a=!0;if(a){if(r.group!==void 0){
let d=e;if(typeof r.group!="string")return L.errors=[{instancePath:t+"/group",keyword:"type",params:{type:"string"}}],!1;var a=d===e}else var a=!0;if(a){if(r.name!==
void 0){let h=e;if(typeof r.name!="string")return L.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.
version!==void 0){let D=e;if(typeof r.version!="string")return L.errors=[{instancePath:t+"/version",keyword:"type",params:{type:"string"}}],!1;var a=D===e}else var a=!0;
if(a){if(r.description!==void 0){let k=e;if(typeof r.description!="string")return L.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],
!1;var a=k===e}else var a=!0;if(a){if(r.scope!==void 0){let B=r.scope,N=e;if(typeof B!="string")return L.errors=[{instancePath:t+"/scope",keyword:"type",params:{
type:"string"}}],!1;if(!(B==="required"||B==="optional"||B==="excluded"))return L.errors=[{instancePath:t+"/scope",keyword:"enum",params:{allowedValues:Ie.properties.
scope.enum}}],!1;var a=N===e}else var a=!0;if(a){if(r.hashes!==void 0){let N=r.hashes,U=e;if(e===U)if(Array.isArray(N)){var f=!0;let Ce=N.length;for(let re=0;re<
Ce;re++){let Z=e;Q(N[re],{instancePath:t+"/hashes/"+re,parentData:N,parentDataProperty:re,rootData:n})||(i=i===null?Q.errors:i.concat(Q.errors),e=i.length);var f=Z===
e;if(!f)break}}else return L.errors=[{instancePath:t+"/hashes",keyword:"type",params:{type:"array"}}],!1;var a=U===e}else var a=!0;if(a){if(r.licenses!==void 0){
let U=r.licenses,Le=e;if(e===Le)if(Array.isArray(U)){var s=!0;let re=U.length;for(let Z=0;Z<re;Z++){let we=e;_(U[Z],{instancePath:t+"/licenses/"+Z,parentData:U,
parentDataProperty:Z,rootData:n})||(i=i===null?_.errors:i.concat(_.errors),e=i.length);var s=we===e;if(!s)break}}else return L.errors=[{instancePath:t+"/license\
s",keyword:"type",params:{type:"array"}}],!1;var a=Le===e}else var a=!0;if(a){if(r.copyright!==void 0){let Le=e;if(typeof r.copyright!="string")return L.errors=
[{instancePath:t+"/copyright",keyword:"type",params:{type:"string"}}],!1;var a=Le===e}else var a=!0;if(a){if(r.cpe!==void 0){let Ce=e;if(typeof r.cpe!="string")
return L.errors=[{instancePath:t+"/cpe",keyword:"type",params:{type:"string"}}],!1;var a=Ce===e}else var a=!0;if(a){if(r.purl!==void 0){let re=e;if(typeof r.purl!=
"string")return L.errors=[{instancePath:t+"/purl",keyword:"type",params:{type:"string"}}],!1;var a=re===e}else var a=!0;if(a){if(r.swid!==void 0){let Z=e;J(r.swid,
{instancePath:t+"/swid",parentData:r,parentDataProperty:"swid",rootData:n})||(i=i===null?J.errors:i.concat(J.errors),e=i.length);var a=Z===e}else var a=!0;if(a){
if(r.modified!==void 0){let we=e;if(typeof r.modified!="boolean")return L.errors=[{instancePath:t+"/modified",keyword:"type",params:{type:"boolean"}}],!1;var a=we===
e}else var a=!0;if(a){if(r.pedigree!==void 0){let Y=r.pedigree,Ae=e;if(e===Ae)if(Y&&typeof Y=="object"&&!Array.isArray(Y)){let se=e;for(let R in Y)if(!(R==="anc\
estors"||R==="descendants"||R==="variants"||R==="commits"||R==="patches"||R==="notes"))return L.errors=[{instancePath:t+"/pedigree",keyword:"additionalPropertie\
s",params:{additionalProperty:R}}],!1;if(se===e){if(Y.ancestors!==void 0){let R=Y.ancestors,V=e;if(e===V)if(Array.isArray(R)){var p=!0;let H=R.length;for(let j=0;j<
H;j++){let te=e;ae.validate(R[j],{instancePath:t+"/pedigree/ancestors/"+j,parentData:R,parentDataProperty:j,rootData:n})||(i=i===null?ae.validate.errors:i.concat(
ae.validate.errors),e=i.length);var p=te===e;if(!p)break}}else return L.errors=[{instancePath:t+"/pedigree/ancestors",keyword:"type",params:{type:"array"}}],!1;
var o=V===e}else var o=!0;if(o){if(Y.descendants!==void 0){let V=Y.descendants,E=e;if(e===E)if(Array.isArray(V)){var y=!0;let j=V.length;for(let te=0;te<j;te++){
let ce=e;ae.validate(V[te],{instancePath:t+"/pedigree/descendants/"+te,parentData:V,parentDataProperty:te,rootData:n})||(i=i===null?ae.validate.errors:i.concat(
ae.validate.errors),e=i.length);var y=ce===e;if(!y)break}}else return L.errors=[{instancePath:t+"/pedigree/descendants",keyword:"type",params:{type:"array"}}],!1;
var o=E===e}else var o=!0;if(o){if(Y.variants!==void 0){let E=Y.variants,H=e;if(e===H)if(Array.isArray(E)){var l=!0;let te=E.length;for(let ce=0;ce<te;ce++){let de=e;
ae.validate(E[ce],{instancePath:t+"/pedigree/variants/"+ce,parentData:E,parentDataProperty:ce,rootData:n})||(i=i===null?ae.validate.errors:i.concat(ae.validate.
errors),e=i.length);var l=de===e;if(!l)break}}else return L.errors=[{instancePath:t+"/pedigree/variants",keyword:"type",params:{type:"array"}}],!1;var o=H===e}else
var o=!0;if(o){if(Y.commits!==void 0){let H=Y.commits,j=e;if(e===j)if(Array.isArray(H)){var P=!0;let ce=H.length;for(let de=0;de<ce;de++){let ke=e;me(H[de],{instancePath:t+
"/pedigree/commits/"+de,parentData:H,parentDataProperty:de,rootData:n})||(i=i===null?me.errors:i.concat(me.errors),e=i.length);var P=ke===e;if(!P)break}}else return L.
errors=[{instancePath:t+"/pedigree/commits",keyword:"type",params:{type:"array"}}],!1;var o=j===e}else var o=!0;if(o){if(Y.patches!==void 0){let j=Y.patches,te=e;
if(e===te)if(Array.isArray(j)){var c=!0;let de=j.length;for(let ke=0;ke<de;ke++){let We=e;ye(j[ke],{instancePath:t+"/pedigree/patches/"+ke,parentData:j,parentDataProperty:ke,
rootData:n})||(i=i===null?ye.errors:i.concat(ye.errors),e=i.length);var c=We===e;if(!c)break}}else return L.errors=[{instancePath:t+"/pedigree/patches",keyword:"\
type",params:{type:"array"}}],!1;var o=te===e}else var o=!0;if(o)if(Y.notes!==void 0){let j=e;if(typeof Y.notes!="string")return L.errors=[{instancePath:t+"/ped\
igree/notes",keyword:"type",params:{type:"string"}}],!1;var o=j===e}else var o=!0}}}}}}else return L.errors=[{instancePath:t+"/pedigree",keyword:"type",params:{
type:"object"}}],!1;var a=Ae===e}else var a=!0;if(a){if(r.externalReferences!==void 0){let Ae=r.externalReferences,ve=e;if(e===ve)if(Array.isArray(Ae)){var m=!0;
let R=Ae.length;for(let V=0;V<R;V++){let E=e;z(Ae[V],{instancePath:t+"/externalReferences/"+V,parentData:Ae,parentDataProperty:V,rootData:n})||(i=i===null?z.errors:
i.concat(z.errors),e=i.length);var m=E===e;if(!m)break}}else return L.errors=[{instancePath:t+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var a=ve===
e}else var a=!0;if(a){if(r.components!==void 0){let ve=r.components,se=e;if(e===se)if(Array.isArray(ve)){var g=!0;let V=ve.length;for(let E=0;E<V;E++){let H=e;ae.
validate(ve[E],{instancePath:t+"/components/"+E,parentData:ve,parentDataProperty:E,rootData:n})||(i=i===null?ae.validate.errors:i.concat(ae.validate.errors),e=i.
length);var g=H===e;if(!g)break}if(g&&!(le(),pe(oe)).unique(ve))return L.errors=[{instancePath:t+"/components",keyword:"uniqueItems",params:{}}],!1}else return L.
errors=[{instancePath:t+"/components",keyword:"type",params:{type:"array"}}],!1;var a=se===e}else var a=!0;if(a){if(r.evidence!==void 0){let se=e;ge(r.evidence,
{instancePath:t+"/evidence",parentData:r,parentDataProperty:"evidence",rootData:n})||(i=i===null?ge.errors:i.concat(ge.errors),e=i.length);var a=se===e}else var a=!0;
if(a)if(r.properties!==void 0){let se=r.properties,R=e;if(e===R)if(Array.isArray(se)){var S=!0;let E=se.length;for(let H=0;H<E;H++){let j=e;ee(se[H],{instancePath:t+
"/properties/"+H,parentData:se,parentDataProperty:H,rootData:n})||(i=i===null?ee.errors:i.concat(ee.errors),e=i.length);var S=j===e;if(!S)break}}else return L.errors=
[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var a=R===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}else return L.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return L.errors=i,e===0}function ie(r,{instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y=e;for(let l in r)if(!(l==="timestamp"||l==="tools"||l==="authors"||l==="component"||l==="manufac\
ture"||l==="supplier"||l==="licenses"||l==="properties"))return ie.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:l}}],!1;if(y===
e){if(r.timestamp!==void 0){let l=r.timestamp,P=e;if(e===P&&e===P)if(typeof l=="string"){if(!Ke.validate(l))return ie.errors=[{instancePath:t+"/timestamp",keyword:"\
format",params:{format:"date-time"}}],!1}else return ie.errors=[{instancePath:t+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var a=P===e}else var a=!0;
if(a){if(r.tools!==void 0){let P=r.tools,c=e;if(e===c)if(Array.isArray(P)){var f=!0;let g=P.length;for(let S=0;S<g;S++){let A=e;fe(P[S],{instancePath:t+"/tools/"+
S,parentData:P,parentDataProperty:S,rootData:n})||(i=i===null?fe.errors:i.concat(fe.errors),e=i.length);var f=A===e;if(!f)break}}else return ie.errors=[{instancePath:t+
"/tools",keyword:"type",params:{type:"array"}}],!1;var a=c===e}else var a=!0;if(a){if(r.authors!==void 0){let c=r.authors,m=e;if(e===m)if(Array.isArray(c)){var s=!0;
let S=c.length;for(let A=0;A<S;A++){let b=e;ne(c[A],{instancePath:t+"/authors/"+A,parentData:c,parentDataProperty:A,rootData:n})||(i=i===null?ne.errors:i.concat(
ne.errors),e=i.length);var s=b===e;if(!s)break}}else return ie.errors=[{instancePath:t+"/authors",keyword:"type",params:{type:"array"}}],!1;var a=m===e}else var a=!0;
if(a){if(r.component!==void 0){let m=e;L(r.component,{instancePath:t+"/component",parentData:r,parentDataProperty:"component",rootData:n})||(i=i===null?L.errors:
i.concat(L.errors),e=i.length);var a=m===e}else var a=!0;if(a){if(r.manufacture!==void 0){let g=e;M(r.manufacture,{instancePath:t+"/manufacture",parentData:r,parentDataProperty:"\
manufacture",rootData:n})||(i=i===null?M.errors:i.concat(M.errors),e=i.length);var a=g===e}else var a=!0;if(a){if(r.supplier!==void 0){let S=e;M(r.supplier,{instancePath:t+
"/supplier",parentData:r,parentDataProperty:"supplier",rootData:n})||(i=i===null?M.errors:i.concat(M.errors),e=i.length);var a=S===e}else var a=!0;if(a){if(r.licenses!==
void 0){let A=r.licenses,b=e;if(e===b)if(Array.isArray(A)){var p=!0;let F=A.length;for(let C=0;C<F;C++){let w=e;_(A[C],{instancePath:t+"/licenses/"+C,parentData:A,
parentDataProperty:C,rootData:n})||(i=i===null?_.errors:i.concat(_.errors),e=i.length);var p=w===e;if(!p)break}}else return ie.errors=[{instancePath:t+"/license\
s",keyword:"type",params:{type:"array"}}],!1;var a=b===e}else var a=!0;if(a)if(r.properties!==void 0){let A=r.properties,b=e;if(e===b)if(Array.isArray(A)){var o=!0;
let F=A.length;for(let C=0;C<F;C++){let w=e;ee(A[C],{instancePath:t+"/properties/"+C,parentData:A,parentDataProperty:C,rootData:n})||(i=i===null?ee.errors:i.concat(
ee.errors),e=i.length);var o=w===e;if(!o)break}}else return ie.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var a=b===e}else var a=!0}}}}}}}}else
return ie.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ie.errors=i,e===0}var Lr={type:"object",required:["name"],additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},provider:{$ref:"#/definitions/organizationalEntity"},group:{type:"string"},name:{type:"string"},version:{type:"\
string"},description:{type:"string"},endpoints:{type:"array",items:{type:"string",format:"iri-reference"}},authenticated:{type:"boolean"},"x-trust-boundary":{type:"\
boolean"},data:{type:"array",items:{$ref:"#/definitions/dataClassification"}},licenses:{type:"array",items:{$ref:"#/definitions/licenseChoice"}},externalReferences:{
type:"array",items:{$ref:"#/definitions/externalReference"}},services:{$id:"#/definitions/service/properties/services",type:"array",items:{$ref:"#/definitions/s\
ervice"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},Ar={type:"string",enum:["inbound","outbound","bi-directional","unknow\
n"]};function Oe(r,{instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,e=0;return typeof r!="string"?(Oe.errors=[{instancePath:t,keyword:"\
type",params:{type:"string"}}],!1):r==="inbound"||r==="outbound"||r==="bi-directional"||r==="unknown"?(Oe.errors=i,e===0):(Oe.errors=[{instancePath:t,keyword:"e\
num",params:{allowedValues:Ar.enum}}],!1)}function De(r,{instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.flow===void 0&&(f="flow")||r.classification===void 0&&(f="classification"))return De.errors=[{instancePath:t,keyword:"re\
quired",params:{missingProperty:f}}],!1;{let s=e;for(let p in r)if(!(p==="flow"||p==="classification"))return De.errors=[{instancePath:t,keyword:"additionalProp\
erties",params:{additionalProperty:p}}],!1;if(s===e){if(r.flow!==void 0){let p=e;Oe(r.flow,{instancePath:t+"/flow",parentData:r,parentDataProperty:"flow",rootData:n})||
(i=i===null?Oe.errors:i.concat(Oe.errors),e=i.length);var a=p===e}else var a=!0;if(a)if(r.classification!==void 0){let p=e;if(typeof r.classification!="string")
return De.errors=[{instancePath:t+"/classification",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else var a=!0}}}else return De.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return De.errors=i,e===0}var je={validate:I};function I(r,{instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.name===void 0&&(P="name"))return I.errors=[{instancePath:t,keyword:"required",params:{
missingProperty:P}}],!1;{let c=e;for(let m in r)if(!ze.call(Lr.properties,m))return I.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:m}}],
!1;if(c===e){if(r["bom-ref"]!==void 0){let m=e;W(r["bom-ref"],{instancePath:t+"/bom-ref",parentData:r,parentDataProperty:"bom-ref",rootData:n})||(i=i===null?W.errors:
i.concat(W.errors),e=i.length);var a=m===e}else var a=!0;if(a){if(r.provider!==void 0){let g=e;M(r.provider,{instancePath:t+"/provider",parentData:r,parentDataProperty:"\
provider",rootData:n})||(i=i===null?M.errors:i.concat(M.errors),e=i.length);var a=g===e}else var a=!0;if(a){if(r.group!==void 0){let S=e;if(typeof r.group!="str\
ing")return I.errors=[{instancePath:t+"/group",keyword:"type",params:{type:"string"}}],!1;var a=S===e}else var a=!0;if(a){if(r.name!==void 0){let A=e;if(typeof r.
name!="string")return I.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var a=A===e}else var a=!0;if(a){if(r.version!==void 0){let b=e;
if(typeof r.version!="string")return I.errors=[{instancePath:t+"/version",keyword:"type",params:{type:"string"}}],!1;var a=b===e}else var a=!0;if(a){if(r.description!==
void 0){let x=e;if(typeof r.description!="string")return I.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var a=x===e}else var a=!0;
if(a){if(r.endpoints!==void 0){let F=r.endpoints,C=e;if(e===C)if(Array.isArray(F)){var f=!0;let O=F.length;for(let $=0;$<O;$++){let d=e;if(e===d&&e===d&&typeof F[$]!=
"string")return I.errors=[{instancePath:t+"/endpoints/"+$,keyword:"type",params:{type:"string"}}],!1;var f=d===e;if(!f)break}}else return I.errors=[{instancePath:t+
"/endpoints",keyword:"type",params:{type:"array"}}],!1;var a=C===e}else var a=!0;if(a){if(r.authenticated!==void 0){let C=e;if(typeof r.authenticated!="boolean")
return I.errors=[{instancePath:t+"/authenticated",keyword:"type",params:{type:"boolean"}}],!1;var a=C===e}else var a=!0;if(a){if(r["x-trust-boundary"]!==void 0){
let w=e;if(typeof r["x-trust-boundary"]!="boolean")return I.errors=[{instancePath:t+"/x-trust-boundary",keyword:"type",params:{type:"boolean"}}],!1;var a=w===e}else
var a=!0;if(a){if(r.data!==void 0){let O=r.data,$=e;if(e===$)if(Array.isArray(O)){var s=!0;let h=O.length;for(let D=0;D<h;D++){let k=e;De(O[D],{instancePath:t+"\
/data/"+D,parentData:O,parentDataProperty:D,rootData:n})||(i=i===null?De.errors:i.concat(De.errors),e=i.length);var s=k===e;if(!s)break}}else return I.errors=[{
instancePath:t+"/data",keyword:"type",params:{type:"array"}}],!1;var a=$===e}else var a=!0;if(a){if(r.licenses!==void 0){let $=r.licenses,d=e;if(e===d)if(Array.
isArray($)){var p=!0;let D=$.length;for(let k=0;k<D;k++){let B=e;_($[k],{instancePath:t+"/licenses/"+k,parentData:$,parentDataProperty:k,rootData:n})||(i=i===null?
_.errors:i.concat(_.errors),e=i.length);var p=B===e;if(!p)break}}else return I.errors=[{instancePath:t+"/licenses",keyword:"type",params:{type:"array"}}],!1;var a=d===
e}else var a=!0;if(a){if(r.externalReferences!==void 0){let d=r.externalReferences,h=e;if(e===h)if(Array.isArray(d)){var o=!0;let k=d.length;for(let B=0;B<k;B++){
let N=e;z(d[B],{instancePath:t+"/externalReferences/"+B,parentData:d,parentDataProperty:B,rootData:n})||(i=i===null?z.errors:i.concat(z.errors),e=i.length);var o=N===
e;if(!o)break}}else return I.errors=[{instancePath:t+"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var a=h===e}else var a=!0;if(a){if(r.services!==
void 0){let h=r.services,D=e;if(e===D)if(Array.isArray(h)){var y=!0;let B=h.length;for(let N=0;N<B;N++){let U=e;je.validate(h[N],{instancePath:t+"/services/"+N,
parentData:h,parentDataProperty:N,rootData:n})||(i=i===null?je.validate.errors:i.concat(je.validate.errors),e=i.length);var y=U===e;if(!y)break}if(y&&!(le(),pe(
oe)).unique(h))return I.errors=[{instancePath:t+"/services",keyword:"uniqueItems",params:{}}],!1}else return I.errors=[{instancePath:t+"/services",keyword:"type",
params:{type:"array"}}],!1;var a=D===e}else var a=!0;if(a)if(r.properties!==void 0){let h=r.properties,D=e;if(e===D)if(Array.isArray(h)){var l=!0;let B=h.length;
for(let N=0;N<B;N++){let U=e;ee(h[N],{instancePath:t+"/properties/"+N,parentData:h,parentDataProperty:N,rootData:n})||(i=i===null?ee.errors:i.concat(ee.errors),
e=i.length);var l=U===e;if(!l)break}}else return I.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"array"}}],!1;var a=D===e}else var a=!0}}}}}}}}}}}}}}}else
return I.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return I.errors=i,e===0}function Pe(r,{instancePath:t="",parentData:u,parentDataProperty:v,
rootData:n=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.ref===void 0&&(s="ref"))return Pe.errors=[{instancePath:t,keyword:"\
required",params:{missingProperty:s}}],!1;{let p=e;for(let o in r)if(!(o==="ref"||o==="dependsOn"))return Pe.errors=[{instancePath:t,keyword:"additionalProperti\
es",params:{additionalProperty:o}}],!1;if(p===e){if(r.ref!==void 0){let o=e;W(r.ref,{instancePath:t+"/ref",parentData:r,parentDataProperty:"ref",rootData:n})||(i=
i===null?W.errors:i.concat(W.errors),e=i.length);var f=o===e}else var f=!0;if(f)if(r.dependsOn!==void 0){let o=r.dependsOn,y=e;if(e===y)if(Array.isArray(o)){var a=!0;
let P=o.length;for(let c=0;c<P;c++){let m=e;W(o[c],{instancePath:t+"/dependsOn/"+c,parentData:o,parentDataProperty:c,rootData:n})||(i=i===null?W.errors:i.concat(
W.errors),e=i.length);var a=m===e;if(!a)break}if(a&&!(le(),pe(oe)).unique(o))return Pe.errors=[{instancePath:t+"/dependsOn",keyword:"uniqueItems",params:{}}],!1}else
return Pe.errors=[{instancePath:t+"/dependsOn",keyword:"type",params:{type:"array"}}],!1;var f=y===e}else var f=!0}}}else return Pe.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return Pe.errors=i,e===0}var kr={type:"string",enum:["complete","incomplete","incomplete_first_party_only","incomplete_third_p\
arty_only","unknown","not_specified"]};function Be(r,{instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,e=0;return typeof r!="str\
ing"?(Be.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):r==="complete"||r==="incomplete"||r==="incomplete_first_party_only"||r==="incomplet\
e_third_party_only"||r==="unknown"||r==="not_specified"?(Be.errors=i,e===0):(Be.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:kr.enum}}],!1)}function X(r,{
instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.aggregate===
void 0&&(p="aggregate"))return X.errors=[{instancePath:t,keyword:"required",params:{missingProperty:p}}],!1;{let o=e;for(let y in r)if(!(y==="aggregate"||y==="a\
ssemblies"||y==="dependencies"))return X.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(o===e){if(r.aggregate!==void 0){
let y=e;Be(r.aggregate,{instancePath:t+"/aggregate",parentData:r,parentDataProperty:"aggregate",rootData:n})||(i=i===null?Be.errors:i.concat(Be.errors),e=i.length);
var a=y===e}else var a=!0;if(a){if(r.assemblies!==void 0){let l=r.assemblies,P=e;if(e===P)if(Array.isArray(l)){var f=!0;let m=l.length;for(let g=0;g<m;g++){let S=e;
if(typeof l[g]!="string")return X.errors=[{instancePath:t+"/assemblies/"+g,keyword:"type",params:{type:"string"}}],!1;var f=S===e;if(!f)break}if(f&&!(le(),pe(oe)).
unique(l))return X.errors=[{instancePath:t+"/assemblies",keyword:"uniqueItems",params:{}}],!1}else return X.errors=[{instancePath:t+"/assemblies",keyword:"type",
params:{type:"array"}}],!1;var a=P===e}else var a=!0;if(a)if(r.dependencies!==void 0){let l=r.dependencies,P=e;if(e===P)if(Array.isArray(l)){var s=!0;let m=l.length;
for(let g=0;g<m;g++){let S=e;if(typeof l[g]!="string")return X.errors=[{instancePath:t+"/dependencies/"+g,keyword:"type",params:{type:"string"}}],!1;var s=S===e;
if(!s)break}if(s&&!(le(),pe(oe)).unique(l))return X.errors=[{instancePath:t+"/dependencies",keyword:"uniqueItems",params:{}}],!1}else return X.errors=[{instancePath:t+
"/dependencies",keyword:"type",params:{type:"array"}}],!1;var a=P===e}else var a=!0}}}}else return X.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],
!1;return X.errors=i,e===0}function G(r,{instancePath:t="",parentData:u,parentDataProperty:v,rootData:n=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let l;if(r.bomFormat===void 0&&(l="bomFormat")||r.specVersion===void 0&&(l="specVersion"))return G.errors=[{instancePath:t,keyword:"required",
params:{missingProperty:l}}],!1;{let P=e;for(let c in r)if(!ze.call(Re.properties,c))return G.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c}}],
!1;if(P===e){if(r.$schema!==void 0){let c=e;if(typeof r.$schema!="string")return G.errors=[{instancePath:t+"/$schema",keyword:"type",params:{type:"string"}}],!1;
var a=c===e}else var a=!0;if(a){if(r.bomFormat!==void 0){let m=r.bomFormat,g=e;if(typeof m!="string")return G.errors=[{instancePath:t+"/bomFormat",keyword:"type",
params:{type:"string"}}],!1;if(m!=="CycloneDX")return G.errors=[{instancePath:t+"/bomFormat",keyword:"enum",params:{allowedValues:Re.properties.bomFormat.enum}}],
!1;var a=g===e}else var a=!0;if(a){if(r.specVersion!==void 0){let g=e;if(typeof r.specVersion!="string")return G.errors=[{instancePath:t+"/specVersion",keyword:"\
type",params:{type:"string"}}],!1;var a=g===e}else var a=!0;if(a){if(r.serialNumber!==void 0){let S=r.serialNumber,A=e;if(e===A)if(typeof S=="string"){if(!yr.test(
S))return G.errors=[{instancePath:t+"/serialNumber",keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}}],
!1}else return G.errors=[{instancePath:t+"/serialNumber",keyword:"type",params:{type:"string"}}],!1;var a=A===e}else var a=!0;if(a){if(r.version!==void 0){let A=r.
version,b=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)))return G.errors=[{instancePath:t+"/version",keyword:"type",params:{type:"integer"}}],!1;var a=b===e}else
var a=!0;if(a){if(r.metadata!==void 0){let b=e;ie(r.metadata,{instancePath:t+"/metadata",parentData:r,parentDataProperty:"metadata",rootData:n})||(i=i===null?ie.
errors:i.concat(ie.errors),e=i.length);var a=b===e}else var a=!0;if(a){if(r.components!==void 0){let x=r.components,F=e;if(e===F)if(Array.isArray(x)){var f=!0;let w=x.
length;for(let O=0;O<w;O++){let $=e;L(x[O],{instancePath:t+"/components/"+O,parentData:x,parentDataProperty:O,rootData:n})||(i=i===null?L.errors:i.concat(L.errors),
e=i.length);var f=$===e;if(!f)break}if(f&&!(le(),pe(oe)).unique(x))return G.errors=[{instancePath:t+"/components",keyword:"uniqueItems",params:{}}],!1}else return G.
errors=[{instancePath:t+"/components",keyword:"type",params:{type:"array"}}],!1;var a=F===e}else var a=!0;if(a){if(r.services!==void 0){let F=r.services,C=e;if(e===
C)if(Array.isArray(F)){var s=!0;let O=F.length;for(let $=0;$<O;$++){let d=e;I(F[$],{instancePath:t+"/services/"+$,parentData:F,parentDataProperty:$,rootData:n})||
(i=i===null?I.errors:i.concat(I.errors),e=i.length);var s=d===e;if(!s)break}if(s&&!(le(),pe(oe)).unique(F))return G.errors=[{instancePath:t+"/services",keyword:"\
uniqueItems",params:{}}],!1}else return G.errors=[{instancePath:t+"/services",keyword:"type",params:{type:"array"}}],!1;var a=C===e}else var a=!0;if(a){if(r.externalReferences!==
void 0){let C=r.externalReferences,w=e;if(e===w)if(Array.isArray(C)){var p=!0;let $=C.length;for(let d=0;d<$;d++){let h=e;z(C[d],{instancePath:t+"/externalRefer\
ences/"+d,parentData:C,parentDataProperty:d,rootData:n})||(i=i===null?z.errors:i.concat(z.errors),e=i.length);var p=h===e;if(!p)break}}else return G.errors=[{instancePath:t+
"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var a=w===e}else var a=!0;if(a){if(r.dependencies!==void 0){let w=r.dependencies,O=e;if(e===O)if(Array.
isArray(w)){var o=!0;let d=w.length;for(let h=0;h<d;h++){let D=e;Pe(w[h],{instancePath:t+"/dependencies/"+h,parentData:w,parentDataProperty:h,rootData:n})||(i=i===
null?Pe.errors:i.concat(Pe.errors),e=i.length);var o=D===e;if(!o)break}if(o&&!(le(),pe(oe)).unique(w))return G.errors=[{instancePath:t+"/dependencies",keyword:"\
uniqueItems",params:{}}],!1}else return G.errors=[{instancePath:t+"/dependencies",keyword:"type",params:{type:"array"}}],!1;var a=O===e}else var a=!0;if(a)if(r.
compositions!==void 0){let w=r.compositions,O=e;if(e===O)if(Array.isArray(w)){var y=!0;let d=w.length;for(let h=0;h<d;h++){let D=e;X(w[h],{instancePath:t+"/comp\
ositions/"+h,parentData:w,parentDataProperty:h,rootData:n})||(i=i===null?X.errors:i.concat(X.errors),e=i.length);var y=D===e;if(!y)break}if(y&&!(le(),pe(oe)).unique(
w))return G.errors=[{instancePath:t+"/compositions",keyword:"uniqueItems",params:{}}],!1}else return G.errors=[{instancePath:t+"/compositions",keyword:"type",params:{
type:"array"}}],!1;var a=O===e}else var a=!0}}}}}}}}}}}}else return G.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return G.errors=i,e===0}export{Cr as default,br as validate};
