import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-F2IQMAFG.js";var Ve=Object.create,Be=Object.defineProperty,_e=Object.getOwnPropertyDescriptor,We=Object.getOwnPropertyNames,Ke=Object.getPrototypeOf,Ze=Object.prototype.hasOwnProperty,
Je=(r,t,c)=>()=>{if(c)throw c[0];try{return r&&(t=r(r=0)),t}catch(m){throw c=[m],m}},Fe=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(c){
throw t=0,c}},Xe=(r,t)=>{for(var c in t)Be(r,c,{get:t[c],enumerable:!0})},Te=(r,t,c,m)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of We(t))!Ze.call(
r,o)&&o!==c&&Be(r,o,{get:()=>t[o],enumerable:!(m=_e(t,o))||m.enumerable});return r},Qe=(r,t,c)=>(c=r!=null?Ve(Ke(r)):{},Te(t||!r||!r.__esModule?Be(c,"default",{
value:r,enumerable:!0}):c,r)),De=r=>Te(Be({},"__esModule",{value:!0}),r),er=Fe(r=>{"use strict";Object.defineProperty(r,"__esModule",{value:!0}),r.formatNames=r.
fastFormats=r.fullFormats=void 0;function t(d,L){return{validate:d,compare:L}}r.fullFormats={date:t(n,e),time:t(l(!0),p),"date-time":t(f(!0),u),"iso-time":t(l(),
s),"iso-date-time":t(f(),D),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:S,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:N,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:B,int32:{type:"number",validate:w},int64:{type:"number",validate:M},float:{type:"\
number",validate:U},double:{type:"number",validate:U},password:!0,binary:!0},r.fastFormats={...r.fullFormats,date:t(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,e),time:t(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
p),"date-time":t(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,u),"iso-time":t(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
s),"iso-date-time":t(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,D),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
r.formatNames=Object.keys(r.fullFormats);function c(d){return d%4===0&&(d%100!==0||d%400===0)}var m=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,o=[0,31,28,31,30,31,30,31,31,30,
31,30,31];function n(d){let L=m.exec(d);if(!L)return!1;let b=+L[1],h=+L[2],k=+L[3];return h>=1&&h<=12&&k>=1&&k<=(h===2&&c(b)?29:o[h])}function e(d,L){if(d&&L)return d>
L?1:d<L?-1:0}var a=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function l(d){return function(L){let b=a.exec(L);if(!b)return!1;let h=+b[1],
k=+b[2],T=+b[3],J=b[4],X=b[5]==="-"?-1:1,re=+(b[6]||0),ie=+(b[7]||0);if(re>23||ie>59||d&&!J)return!1;if(h<=23&&k<=59&&T<60)return!0;let Y=k-ie*X,z=h-re*X-(Y<0?1:
0);return(z===23||z===-1)&&(Y===59||Y===-1)&&T<61}}function p(d,L){if(!(d&&L))return;let b=new Date("2020-01-01T"+d).valueOf(),h=new Date("2020-01-01T"+L).valueOf();
if(b&&h)return b-h}function s(d,L){if(!(d&&L))return;let b=a.exec(d),h=a.exec(L);if(b&&h)return d=b[1]+b[2]+b[3],L=h[1]+h[2]+h[3],d>L?1:d<L?-1:0}var i=/t|\s/i;function f(d){
let L=l(d);return function(b){let h=b.split(i);return h.length===2&&n(h[0])&&L(h[1])}}function u(d,L){if(!(d&&L))return;let b=new Date(d).valueOf(),h=new Date(L).
valueOf();if(b&&h)return b-h}function D(d,L){if(!(d&&L))return;let[b,h]=d.split(i),[k,T]=L.split(i),J=e(b,k);if(J!==void 0)return J||p(h,T)}var y=/\/|:/,v=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function S(d){return y.test(d)&&v.test(d)}var I=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function B(d){return I.lastIndex=0,I.test(d)}
var O=-(2**31),_=2**31-1;function w(d){return Number.isInteger(d)&&d<=_&&d>=O}function M(d){return Number.isInteger(d)}function U(){return!0}var G=/[^\\]\\Z/;function N(d){
if(G.test(d))return!1;try{return new RegExp(d),!0}catch{return!1}}}),ve={};Xe(ve,{formats:()=>qe,idnEmail:()=>ze,unique:()=>nr});function rr(r){let t=r.split(".");
return r.length<=253&&t.length>=2&&(t.at(-1)??"").length>=2&&t.every(c=>c.length<=63&&He.test(c))}function tr(r){let t=r.slice(1,-1);if(!r.startsWith("[")||!r.endsWith(
"]"))return!1;let c=/^ipv6:/i.test(t)?Ce.fullFormats.ipv6:Ce.fullFormats.ipv4;return c instanceof RegExp&&c.test(t.replace(/^ipv6:/i,""))}function ze(r){let t=r.
lastIndexOf("@");if(t<1||r.length>986)return!1;let c=r.slice(0,t),m=r.slice(t+1);return Ee.test(c)||c.split(".").every(o=>Re.test(o))?m.startsWith("[")?tr(m):rr(
m):!1}function Ge(r){return xe(r)?Array.isArray(r)?`[${r.map(Ge).join()}]`:`{${Object.keys(r).sort().map(t=>`${JSON.stringify(t)}:${Ge(r[t])}`).join()}}`:JSON.stringify(
r)??""}function ar(r){return xe(r)?Array.isArray(r)?`[${r.length}]`:Object.keys(r).sort().map(t=>{let c=r[t];return`${JSON.stringify(t)}:${xe(c)?"":JSON.stringify(
c)}`}).join():JSON.stringify(r)??""}function nr(r){if(r.length<2)return!0;let t=new Map;for(let c of r){let m=ar(c),o=t.get(m);o?o.push(c):t.set(m,[c])}for(let c of t.
values())if(c.length>1&&new Set(c.map(Ge)).size<c.length)return!1;return!0}var Ce,Re,Ee,He,xe,qe,Le=Je(()=>{"use strict";Ce=Qe(er(),1),Re=/^[0-9A-Za-z!#$%&'*+\-/=?^_`{|}~\u0080-\uffff]+$/,
Ee=/^"(?:[ !#-[\]-~\u0080-\uffff]|\\[ -~])*"$/,He=/^[0-9A-Za-z\u0080-\uffff](?:[-0-9A-Za-z\u0080-\uffff]*[0-9A-Za-z\u0080-\uffff])?$/,xe=r=>typeof r=="object"&&
r!==null,qe={date:Ce.fullFormats.date,"date-time":Ce.fullFormats["date-time"],uri:Ce.fullFormats.uri,"idn-email":ze}}),ir=Fe((r,t)=>{"use strict";t.exports=function c(m,o){
if(m===o)return!0;if(m&&o&&typeof m=="object"&&typeof o=="object"){if(m.constructor!==o.constructor)return!1;var n,e,a;if(Array.isArray(m)){if(n=m.length,n!=o.length)
return!1;for(e=n;e--!==0;)if(!c(m[e],o[e]))return!1;return!0}if(m.constructor===RegExp)return m.source===o.source&&m.flags===o.flags;if(m.valueOf!==Object.prototype.
valueOf)return m.valueOf()===o.valueOf();if(m.toString!==Object.prototype.toString)return m.toString()===o.toString();if(a=Object.keys(m),n=a.length,n!==Object.
keys(o).length)return!1;for(e=n;e--!==0;)if(!Object.prototype.hasOwnProperty.call(o,a[e]))return!1;for(e=n;e--!==0;){var l=a[e];if(!c(m[l],o[l]))return!1}return!0}
return m!==m&&o!==o}}),sr=Fe(r=>{"use strict";Object.defineProperty(r,"__esModule",{value:!0});var t=ir();t.code='require("ajv/dist/runtime/equal").default',r.default=
t}),gr=H,Dr=H,je={$schema:"http://json-schema.org/draft-07/schema#",$id:"http://cyclonedx.org/schema/bom-1.2b.schema.json",type:"object",required:["bomFormat","\
specVersion"],additionalProperties:!1,properties:{$schema:{type:"string"},bomFormat:{$id:"#/properties/bomFormat",type:"string",enum:["CycloneDX"]},specVersion:{
$id:"#/properties/specVersion",type:"string"},serialNumber:{$id:"#/properties/serialNumber",type:"string",pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}\
-[0-9a-f]{4}-[0-9a-f]{12}$"},version:{$id:"#/properties/version",type:"integer"},metadata:{$id:"#/properties/metadata",$ref:"#/definitions/metadata"},components:{
$id:"#/properties/components",type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},services:{$id:"#/properties/services",type:"array",items:{$ref:"\
#/definitions/service"},uniqueItems:!0},externalReferences:{$id:"#/properties/externalReferences",type:"array",items:{$ref:"#/definitions/externalReference"}},dependencies:{
$id:"#/properties/dependencies",type:"array",items:{$ref:"#/definitions/dependency"},uniqueItems:!0}},definitions:{refType:{type:"string"},metadata:{type:"objec\
t",additionalProperties:!1,properties:{timestamp:{type:"string",format:"date-time"},tools:{type:"array",items:{$ref:"#/definitions/tool"}},authors:{type:"array",
items:{$ref:"#/definitions/organizationalContact"}},component:{$ref:"#/definitions/component"},manufacture:{$ref:"#/definitions/organizationalEntity"},supplier:{
$ref:"#/definitions/organizationalEntity"}}},tool:{type:"object",additionalProperties:!1,properties:{vendor:{type:"string"},name:{type:"string"},version:{type:"\
string"},hashes:{$id:"#/definitions/tool/properties/hashes",type:"array",items:{$ref:"#/definitions/hash"}}}},organizationalEntity:{type:"object",additionalProperties:!1,
properties:{name:{type:"string",pattern:"^(.*)$"},url:{type:"array",pattern:"^(.*)$"},contact:{type:"array",items:{$ref:"#/definitions/organizationalContact"}}}},
organizationalContact:{type:"object",additionalProperties:!1,properties:{name:{type:"string",pattern:"^(.*)$"},email:{type:"string",pattern:"^(.*)$"},phone:{type:"\
string",pattern:"^(.*)$"}}},component:{type:"object",required:["type","name","version"],additionalProperties:!1,properties:{type:{type:"string",enum:["applicati\
on","framework","library","container","operating-system","device","firmware","file"],pattern:"^(.*)$"},"mime-type":{type:"string",pattern:"^[-+a-z0-9.]+/[-+a-z0\
-9.]+$"},"bom-ref":{$ref:"#/definitions/refType",pattern:"^(.*)$"},supplier:{$ref:"#/definitions/organizationalEntity"},author:{type:"string",pattern:"^(.*)$"},
publisher:{type:"string",pattern:"^(.*)$"},group:{type:"string",pattern:"^(.*)$"},name:{type:"string",pattern:"^(.*)$"},version:{type:"string",pattern:"^(.*)$"},
description:{type:"string",pattern:"^(.*)$"},scope:{type:"string",enum:["required","optional","excluded"],pattern:"^(.*)$"},hashes:{type:"array",items:{$ref:"#/\
definitions/hash"}},licenses:{type:"array",items:{additionalProperties:!1,properties:{license:{$ref:"#/definitions/license"},expression:{type:"string",pattern:"\
^(.*)$"}},oneOf:[{required:["license"]},{required:["expression"]}]}},copyright:{type:"string",pattern:"^(.*)$"},cpe:{type:"string",pattern:"^(.*)$"},purl:{type:"\
string",pattern:"^(.*)$"},swid:{$ref:"#/definitions/swid"},modified:{type:"boolean"},pedigree:{type:"object",additionalProperties:!1,properties:{ancestors:{type:"\
array",items:{$ref:"#/definitions/component"}},descendants:{type:"array",items:{$ref:"#/definitions/component"}},variants:{type:"array",items:{$ref:"#/definitio\
ns/component"}},commits:{type:"array",items:{$ref:"#/definitions/commit"}},patches:{type:"array",items:{$ref:"#/definitions/patch"}},notes:{type:"string",pattern:"\
^(.*)$"}}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},components:{$id:"#/definitions/component/properties/components",type:"\
array",items:{$ref:"#/definitions/component"},uniqueItems:!0}}},swid:{type:"object",required:["tagId","name"],additionalProperties:!1,properties:{tagId:{type:"s\
tring"},name:{type:"string"},version:{type:"string"},tagVersion:{type:"integer"},patch:{type:"boolean"},text:{$ref:"#/definitions/attachment"},url:{type:"string",
pattern:"^(.*)$"}}},attachment:{type:"object",required:["content"],additionalProperties:!1,properties:{contentType:{type:"string"},encoding:{type:"string",enum:[
"base64"],pattern:"^(.*)$"},content:{type:"string"}}},hash:{type:"object",required:["alg","content"],additionalProperties:!1,properties:{alg:{$ref:"#/definition\
s/hash-alg"},content:{$ref:"#/definitions/hash-content"}}},"hash-alg":{type:"string",enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SH\
A3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"],pattern:"^(.*)$"},"hash-content":{type:"string",pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-\
9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"},license:{type:"object",oneOf:[{required:["id"]},{required:["name"]}],additionalProperties:!1,properties:{id:{$ref:"s\
pdx.SNAPSHOT.schema.json"},name:{type:"string",pattern:"^(.*)$"},text:{$ref:"#/definitions/attachment"},url:{type:"string",pattern:"^(.*)$"}}},commit:{type:"obj\
ect",additionalProperties:!1,properties:{uid:{type:"string",pattern:"^(.*)$"},url:{type:"string",format:"iri-reference"},author:{$ref:"#/definitions/identifiabl\
eAction"},committer:{$ref:"#/definitions/identifiableAction"},message:{type:"string",pattern:"^(.*)$"}}},patch:{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{type:"string",enum:["unofficial","monkey","backport","cherry-pick"]},diff:{$ref:"#/definitions/diff"},resolves:{type:"array",items:{$ref:"#/de\
finitions/issue"}}}},diff:{type:"object",additionalProperties:!1,properties:{text:{$ref:"#/definitions/attachment"},url:{type:"string",pattern:"^(.*)$"}}},issue:{
type:"object",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["defect","enhancement","security"]},id:{type:"string",pattern:"^(.\
*)$"},name:{type:"string",pattern:"^(.*)$"},description:{type:"string",pattern:"^(.*)$"},source:{type:"object",additionalProperties:!1,properties:{name:{type:"s\
tring",pattern:"^(.*)$"},url:{type:"string",pattern:"^(.*)$"}}},references:{type:"array",pattern:"^(.*)$"}}},identifiableAction:{type:"object",additionalProperties:!1,
properties:{timestamp:{type:"string",format:"date-time"},name:{type:"string",pattern:"^(.*)$"},email:{type:"string",format:"idn-email"}}},externalReference:{type:"\
object",required:["url","type"],additionalProperties:!1,properties:{url:{type:"string",pattern:"^(.*)$"},comment:{type:"string",pattern:"^(.*)$"},type:{type:"st\
ring",enum:["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","distribution","license","build-meta","b\
uild-system","other"]}}},dependency:{type:"object",required:["ref"],additionalProperties:!1,properties:{ref:{$ref:"#/definitions/refType"},dependsOn:{type:"arra\
y",uniqueItems:!0,items:{$ref:"#/definitions/refType"}}}},service:{type:"object",required:["name"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/defini\
tions/refType",pattern:"^(.*)$"},provider:{$ref:"#/definitions/organizationalEntity"},group:{type:"string",pattern:"^(.*)$"},name:{type:"string",pattern:"^(.*)$"},
version:{type:"string",pattern:"^(.*)$"},description:{type:"string",pattern:"^(.*)$"},endpoints:{type:"array",pattern:"^(.*)$"},authenticated:{type:"boolean"},"\
x-trust-boundary":{type:"boolean"},data:{type:"array",items:{$ref:"#/definitions/dataClassification"}},licenses:{type:"array",items:{additionalProperties:!1,properties:{
license:{$ref:"#/definitions/license"},expression:{type:"string",pattern:"^(.*)$"}},oneOf:[{required:["license"]},{required:["expression"]}]}},externalReferences:{
type:"array",items:{$ref:"#/definitions/externalReference"}},services:{$id:"#/definitions/service/properties/services",type:"array",items:{$ref:"#/definitions/s\
ervice"},uniqueItems:!0}}},dataClassification:{type:"object",required:["flow","classification"],additionalProperties:!1,properties:{flow:{$ref:"#/definitions/da\
taFlow"},classification:{type:"string"}}},dataFlow:{type:"string",enum:["inbound","outbound","bi-directional","unknown"],pattern:"^(.*)$"}}},Ie=Object.prototype.
hasOwnProperty,or=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),Ue=(Le(),De(ve)).formats["date-time"],pr={type:"stri\
ng",enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"],pattern:"^(.*)$"},g=new RegExp(
"^(.*)$","u");function we(r,{instancePath:t="",parentData:c,parentDataProperty:m,rootData:o=r}={}){let n=null,e=0;if(!(r==="MD5"||r==="SHA-1"||r==="SHA-256"||r===
"SHA-384"||r==="SHA-512"||r==="SHA3-256"||r==="SHA3-384"||r==="SHA3-512"||r==="BLAKE2b-256"||r==="BLAKE2b-384"||r==="BLAKE2b-512"||r==="BLAKE3"))return we.errors=
[{instancePath:t,keyword:"enum",params:{allowedValues:pr.enum}}],!1;if(e===0)if(typeof r=="string"){if(!g.test(r))return we.errors=[{instancePath:t,keyword:"pat\
tern",params:{pattern:"^(.*)$"}}],!1}else return we.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;return we.errors=n,e===0}var lr=new RegExp(
"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function Se(r,{instancePath:t="",parentData:c,parentDataProperty:m,rootData:o=r}={}){
let n=null,e=0;if(e===0)if(typeof r=="string"){if(!lr.test(r))return Se.errors=[{instancePath:t,keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]\
{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"}}],!1}else return Se.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;return Se.errors=
n,e===0}function ce(r,{instancePath:t="",parentData:c,parentDataProperty:m,rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let l;if(r.alg===void 0&&(l="alg")||r.content===void 0&&(l="content"))return ce.errors=[{instancePath:t,keyword:"required",params:{missingProperty:l}}],!1;{let p=e;
for(let s in r)if(!(s==="alg"||s==="content"))return ce.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(p===e){if(r.
alg!==void 0){let s=e;we(r.alg,{instancePath:t+"/alg",parentData:r,parentDataProperty:"alg",rootData:o})||(n=n===null?we.errors:n.concat(we.errors),e=n.length);
var a=s===e}else var a=!0;if(a)if(r.content!==void 0){let s=e;Se(r.content,{instancePath:t+"/content",parentData:r,parentDataProperty:"content",rootData:o})||(n=
n===null?Se.errors:n.concat(Se.errors),e=n.length);var a=s===e}else var a=!0}}}else return ce.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;
return ce.errors=n,e===0}function fe(r,{instancePath:t="",parentData:c,parentDataProperty:m,rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let p=e;for(let s in r)if(!(s==="vendor"||s==="name"||s==="version"||s==="hashes"))return fe.errors=[{instancePath:t,keyword:"additionalPrope\
rties",params:{additionalProperty:s}}],!1;if(p===e){if(r.vendor!==void 0){let s=e;if(typeof r.vendor!="string")return fe.errors=[{instancePath:t+"/vendor",keyword:"\
type",params:{type:"string"}}],!1;var a=s===e}else var a=!0;if(a){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return fe.errors=[{instancePath:t+"/nam\
e",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(r.version!==void 0){let f=e;if(typeof r.version!="string")return fe.errors=[{instancePath:t+
"/version",keyword:"type",params:{type:"string"}}],!1;var a=f===e}else var a=!0;if(a)if(r.hashes!==void 0){let f=r.hashes,u=e;if(e===u)if(Array.isArray(f)){var l=!0;
let y=f.length;for(let v=0;v<y;v++){let S=e;ce(f[v],{instancePath:t+"/hashes/"+v,parentData:f,parentDataProperty:v,rootData:o})||(n=n===null?ce.errors:n.concat(
ce.errors),e=n.length);var l=S===e;if(!l)break}}else return fe.errors=[{instancePath:t+"/hashes",keyword:"type",params:{type:"array"}}],!1;var a=u===e}else var a=!0}}}}else
return fe.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return fe.errors=n,e===0}function Q(r,{instancePath:t="",parentData:c,parentDataProperty:m,
rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l=e;for(let p in r)if(!(p==="name"||p==="email"||p==="phone"))return Q.
errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(l===e){if(r.name!==void 0){let p=r.name,s=e;if(e===s)if(typeof p=="\
string"){if(!g.test(p))return Q.errors=[{instancePath:t+"/name",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return Q.errors=[{instancePath:t+"/name",keyword:"\
type",params:{type:"string"}}],!1;var a=s===e}else var a=!0;if(a){if(r.email!==void 0){let s=r.email,i=e;if(e===i)if(typeof s=="string"){if(!g.test(s))return Q.
errors=[{instancePath:t+"/email",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return Q.errors=[{instancePath:t+"/email",keyword:"type",params:{type:"st\
ring"}}],!1;var a=i===e}else var a=!0;if(a)if(r.phone!==void 0){let s=r.phone,i=e;if(e===i)if(typeof s=="string"){if(!g.test(s))return Q.errors=[{instancePath:t+
"/phone",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return Q.errors=[{instancePath:t+"/phone",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else
var a=!0}}}else return Q.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Q.errors=n,e===0}var Ne={type:"object",required:["type","name",
"version"],additionalProperties:!1,properties:{type:{type:"string",enum:["application","framework","library","container","operating-system","device","firmware",
"file"],pattern:"^(.*)$"},"mime-type":{type:"string",pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{$ref:"#/definitions/refType",pattern:"^(.*)$"},supplier:{
$ref:"#/definitions/organizationalEntity"},author:{type:"string",pattern:"^(.*)$"},publisher:{type:"string",pattern:"^(.*)$"},group:{type:"string",pattern:"^(.*\
)$"},name:{type:"string",pattern:"^(.*)$"},version:{type:"string",pattern:"^(.*)$"},description:{type:"string",pattern:"^(.*)$"},scope:{type:"string",enum:["req\
uired","optional","excluded"],pattern:"^(.*)$"},hashes:{type:"array",items:{$ref:"#/definitions/hash"}},licenses:{type:"array",items:{additionalProperties:!1,properties:{
license:{$ref:"#/definitions/license"},expression:{type:"string",pattern:"^(.*)$"}},oneOf:[{required:["license"]},{required:["expression"]}]}},copyright:{type:"\
string",pattern:"^(.*)$"},cpe:{type:"string",pattern:"^(.*)$"},purl:{type:"string",pattern:"^(.*)$"},swid:{$ref:"#/definitions/swid"},modified:{type:"boolean"},
pedigree:{type:"object",additionalProperties:!1,properties:{ancestors:{type:"array",items:{$ref:"#/definitions/component"}},descendants:{type:"array",items:{$ref:"\
#/definitions/component"}},variants:{type:"array",items:{$ref:"#/definitions/component"}},commits:{type:"array",items:{$ref:"#/definitions/commit"}},patches:{type:"\
array",items:{$ref:"#/definitions/patch"}},notes:{type:"string",pattern:"^(.*)$"}}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReferenc\
e"}},components:{$id:"#/definitions/component/properties/components",type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0}}},fr=new RegExp("^[-+a-\
z0-9.]+/[-+a-z0-9.]+$","u");function ne(r,{instancePath:t="",parentData:c,parentDataProperty:m,rootData:o=r}={}){let n=null,e=0;return typeof r!="string"?(ne.errors=
[{instancePath:t,keyword:"type",params:{type:"string"}}],!1):(ne.errors=n,e===0)}function q(r,{instancePath:t="",parentData:c,parentDataProperty:m,rootData:o=r}={}){
let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p=e;for(let s in r)if(!(s==="name"||s==="url"||s==="contact"))return q.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(p===e){if(r.name!==void 0){let s=r.name,i=e;if(e===i)if(typeof s=="string"){if(!g.test(s))return q.
errors=[{instancePath:t+"/name",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return q.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"stri\
ng"}}],!1;var a=i===e}else var a=!0;if(a){if(r.url!==void 0){let i=r.url,f=e;if(!Array.isArray(i))return q.errors=[{instancePath:t+"/url",keyword:"type",params:{
type:"array"}}],!1;if(e===f&&typeof i=="string"&&!g.test(i))return q.errors=[{instancePath:t+"/url",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1;var a=f===e}else
var a=!0;if(a)if(r.contact!==void 0){let i=r.contact,f=e;if(e===f)if(Array.isArray(i)){var l=!0;let D=i.length;for(let y=0;y<D;y++){let v=e;Q(i[y],{instancePath:t+
"/contact/"+y,parentData:i,parentDataProperty:y,rootData:o})||(n=n===null?Q.errors:n.concat(Q.errors),e=n.length);var l=v===e;if(!l)break}}else return q.errors=
[{instancePath:t+"/contact",keyword:"type",params:{type:"array"}}],!1;var a=f===e}else var a=!0}}}else return q.errors=[{instancePath:t,keyword:"type",params:{type:"\
object"}}],!1;return q.errors=n,e===0}var Me={$schema:"http://json-schema.org/draft-07/schema#",$id:"http://cyclonedx.org/schema/spdx.schema.json",type:"string",
enum:["0BSD","3D-Slicer-1.0","AAL","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","ADSL","Advanced-Cryptics-Dicti\
onary","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","Afmparse","AGPL-1.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0","AGPL-3.0-only","AGPL-3.0-or-later",
"Aladdin","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","any-OSI","any-OSI-perl-modules","Apache-1.0",
"Apache-1.1","Apache-2.0","APAFML","APL-1.0","App-s2p","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","Arphic-1999","Artistic-1.0","Artistic-1.0-cl8","Artistic-1.0\
-Perl","Artistic-2.0","Artistic-dist","Aspell-RU","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","atc-game","Baekmuk","Bahyph","Barr","bcrypt-Solar-Designe\
r","Beerware","Bitstream-Charter","Bitstream-Vera","BitTorrent-1.0","BitTorrent-1.1","blessing","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","BOLA-1.1","Bo\
rceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Claus\
e-first-lines","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","BSD-2-Clause-Patent","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-2-Clause-V\
iews","BSD-3-Clause","BSD-3-Clause-acpica","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-flex","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clau\
se-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty",
"BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","\
BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-ask-to-endorse","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Prot\
ection","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Systemics","BSD-Systemics-W3Works","BSL-1.0","Bu\
ddy","Bugroff","BUSL-1.1","bzip2-1.0.5","bzip2-1.0.6","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","Caldera","Caldera-no-preamble","CAPEC-tou","Catha\
ron","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC\
-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY\
-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.\
0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0",
"CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","\
CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0",
"CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OH\
L-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","check-cvs","checkmk","ClArtistic","Clips","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-P\
ython","CNRI-Python-GPL-Compatible","COIL-1.0","Community-Spec-1.0","Condor-1.1","copyleft-next-0.3.0","copyleft-next-0.3.1","Cornell-Lossless-JPEG","CPAL-1.0",
"CPL-1.0","CPOL-1.02","Cronyx","Crossword","CryptoSwift","CrystalStacker","CUA-OPL-1.0","Cube","curl","cve-tou","D-FSL-1.0","DEC-3-Clause","diffmark","DL-DE-BY-\
2.0","DL-DE-ZERO-2.0","DOC","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","DRL-1.0","DRL-1.1","DSDP","dtoa","dvipdfm","ECL-1.0","E\
CL-2.0","eCos-2.0","EFL-1.0","EFL-2.0","eGenix","Elastic-2.0","Entessa","EPICS","EPL-1.0","EPL-2.0","ErlPL-1.1","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-\
2.4","ESA-PL-weak-copyleft-2.4","etalab-2.0","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Eurosym","Fair","FBM","FDK-AAC","FDK-MPEG-H","Ferguson-Twofish","Fra\
meworx-1.0","FreeBSD-DOC","FreeImage","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Furus\
eth","fwlw","Game-Programming-Gems","GCR-docs","GD","generic-xts","GFDL-1.1","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-o\
nly","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-inv\
ariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1\
.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","Giftware","GL2PS","Glide","Glulxe","GLWTPL","gnuplot","GPL-1.0","G\
PL-1.0+","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0","GPL-2.0+","GPL-2.0-only","GPL-2.0-or-later","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exceptio\
n","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-2.0-with-GCC-exception","GPL-3.0","GPL-3.0+","GPL-3.0-only","GPL-3.0-or-later","GPL-3.0\
-with-autoconf-exception","GPL-3.0-with-GCC-exception","Graphics-Gems","gSOAP-1.3b","gtkbook","Gutmann","HaskellReport","HDF5","hdparm","HIDAPI","Hippocratic-2.\
1","Hippocratic-3.0-core","HP-1986","HP-1989","HPND","HPND-DEC","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-mod\
ify","HPND-export2-US","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-Markus-Kuhn","HPND-merchantability-variant","HPND-M\
IT-disclaimer","HPND-Netrek","HPND-Pbmplus","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-critical-systems","HPN\
D-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-SMC","HPND-UC","HPND-UC-export-US","HTMLTIDY","hyphen-bulgarian","IBM-pibs","ICU","I\
EC-Code-Components-EULA","IJG","IJG-short","ImageMagick","iMatix","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-\
1.0","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","Jam","JasPer-2.0","jove","JPL-image","JPNIC","JSON","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1\
.3","Latex2e","Latex2e-translated-notice","Leptonica","LGPL-2.0","LGPL-2.0+","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1","LGPL-2.1+","LGPL-2.1-only","LGPL-2.\
1-or-later","LGPL-3.0","LGPL-3.0+","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","Libpng","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-\
Nugent","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-cop\
yleft-var","Linux-OpenIB","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","lsof","Lucida-Bitmap-Fonts","LZMA\
-SDK-9.11-to-9.20","LZMA-SDK-9.22","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","magaz","mailprio","MakeIndex","man2html","Martin-Birgmeier","McPhee\
-slideshow","metamail","Minpack","MIPS","MirOS","MIT","MIT-0","MIT-advertising","MIT-Click","MIT-CMU","MIT-enna","MIT-feh","MIT-Festival","MIT-Khronos-old","MIT\
-Modern-Variant","MIT-open-group","MIT-STK","MIT-testregex","MIT-Wu","MITNFA","MMIXware","MMPL-1.0.1","Motosoto","MPEG-SSG","mpi-permissive","mpich2","MPL-1.0",
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
"Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]},dr=sr().default;function $e(r,{instancePath:t="",
parentData:c,parentDataProperty:m,rootData:o=r}={}){let n=null,e=0;if(typeof r!="string")return $e.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],
!1;let a;a=!1;for(let l of Me.enum)if(dr(r,l)){a=!0;break}return a?($e.errors=n,e===0):($e.errors=[{instancePath:t,keyword:"enum",params:{allowedValues:Me.enum}}],
!1)}var yr={type:"object",required:["content"],additionalProperties:!1,properties:{contentType:{type:"string"},encoding:{type:"string",enum:["base64"],pattern:"\
^(.*)$"},content:{type:"string"}}};function Z(r,{instancePath:t="",parentData:c,parentDataProperty:m,rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let l;if(r.content===void 0&&(l="content"))return Z.errors=[{instancePath:t,keyword:"required",params:{missingProperty:l}}],!1;{let p=e;
for(let s in r)if(!(s==="contentType"||s==="encoding"||s==="content"))return Z.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],
!1;if(p===e){if(r.contentType!==void 0){let s=e;if(typeof r.contentType!="string")return Z.errors=[{instancePath:t+"/contentType",keyword:"type",params:{type:"s\
tring"}}],!1;var a=s===e}else var a=!0;if(a){if(r.encoding!==void 0){let i=r.encoding,f=e;if(i!=="base64")return Z.errors=[{instancePath:t+"/encoding",keyword:"\
enum",params:{allowedValues:yr.properties.encoding.enum}}],!1;if(e===f)if(typeof i=="string"){if(!g.test(i))return Z.errors=[{instancePath:t+"/encoding",keyword:"\
pattern",params:{pattern:"^(.*)$"}}],!1}else return Z.errors=[{instancePath:t+"/encoding",keyword:"type",params:{type:"string"}}],!1;var a=f===e}else var a=!0;if(a)
if(r.content!==void 0){let i=e;if(typeof r.content!="string")return Z.errors=[{instancePath:t+"/content",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else
var a=!0}}}}else return Z.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Z.errors=n,e===0}function ae(r,{instancePath:t="",parentData:c,
parentDataProperty:m,rootData:o=r}={}){let n=null,e=0,a=e,l=!1,p=null,s=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let D;if(r.id===void 0&&(D="id")){let y={
instancePath:t,keyword:"required",params:{missingProperty:D}};n===null?n=[y]:n.push(y),e++}}var f=s===e;f&&(l=!0,p=0);let i=e;if(r&&typeof r=="object"&&!Array.isArray(
r)){let D;if(r.name===void 0&&(D="name")){let y={instancePath:t,keyword:"required",params:{missingProperty:D}};n===null?n=[y]:n.push(y),e++}}var f=i===e;if(f&&l?
(l=!1,p=[p,1]):f&&(l=!0,p=1),l)e=a,n!==null&&(a?n.length=a:n=null);else{let D={instancePath:t,keyword:"oneOf",params:{passingSchemas:p}};return n===null?n=[D]:n.
push(D),e++,ae.errors=n,!1}if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let D=e;for(let y in r)if(!(y==="id"||y==="name"||y==="text"||y==="url"))return ae.
errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:y}}],!1;if(D===e){if(r.id!==void 0){let y=e;$e(r.id,{instancePath:t+"/id",parentData:r,
parentDataProperty:"id",rootData:o})||(n=n===null?$e.errors:n.concat($e.errors),e=n.length);var u=y===e}else var u=!0;if(u){if(r.name!==void 0){let v=r.name,S=e;
if(e===S)if(typeof v=="string"){if(!g.test(v))return ae.errors=[{instancePath:t+"/name",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return ae.errors=[
{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var u=S===e}else var u=!0;if(u){if(r.text!==void 0){let S=e;Z(r.text,{instancePath:t+"/text",
parentData:r,parentDataProperty:"text",rootData:o})||(n=n===null?Z.errors:n.concat(Z.errors),e=n.length);var u=S===e}else var u=!0;if(u)if(r.url!==void 0){let S=r.
url,I=e;if(e===I)if(typeof S=="string"){if(!g.test(S))return ae.errors=[{instancePath:t+"/url",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return ae.errors=
[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var u=I===e}else var u=!0}}}}else return ae.errors=[{instancePath:t,keyword:"type",params:{type:"\
object"}}],!1;return ae.errors=n,e===0}function te(r,{instancePath:t="",parentData:c,parentDataProperty:m,rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let l;if(r.tagId===void 0&&(l="tagId")||r.name===void 0&&(l="name"))return te.errors=[{instancePath:t,keyword:"required",params:{missingProperty:l}}],
!1;{let p=e;for(let s in r)if(!(s==="tagId"||s==="name"||s==="version"||s==="tagVersion"||s==="patch"||s==="text"||s==="url"))return te.errors=[{instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(p===e){if(r.tagId!==void 0){let s=e;if(typeof r.tagId!="string")return te.errors=[{instancePath:t+
"/tagId",keyword:"type",params:{type:"string"}}],!1;var a=s===e}else var a=!0;if(a){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return te.errors=[{instancePath:t+
"/name",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(r.version!==void 0){let f=e;if(typeof r.version!="string")return te.errors=
[{instancePath:t+"/version",keyword:"type",params:{type:"string"}}],!1;var a=f===e}else var a=!0;if(a){if(r.tagVersion!==void 0){let u=r.tagVersion,D=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)))return te.errors=[{instancePath:t+"/tagVersion",keyword:"type",params:{type:"integer"}}],!1;var a=D===e}else var a=!0;if(a){if(r.patch!==
void 0){let D=e;if(typeof r.patch!="boolean")return te.errors=[{instancePath:t+"/patch",keyword:"type",params:{type:"boolean"}}],!1;var a=D===e}else var a=!0;if(a){
if(r.text!==void 0){let y=e;Z(r.text,{instancePath:t+"/text",parentData:r,parentDataProperty:"text",rootData:o})||(n=n===null?Z.errors:n.concat(Z.errors),e=n.length);
var a=y===e}else var a=!0;if(a)if(r.url!==void 0){let y=r.url,v=e;if(e===v)if(typeof y=="string"){if(!g.test(y))return te.errors=[{instancePath:t+"/url",keyword:"\
pattern",params:{pattern:"^(.*)$"}}],!1}else return te.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0}}}}}}}}else
return te.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return te.errors=n,e===0}var cr=(Le(),De(ve)).formats["idn-email"];function ee(r,{instancePath:t="",
parentData:c,parentDataProperty:m,rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l=e;for(let p in r)if(!(p==="timest\
amp"||p==="name"||p==="email"))return ee.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(l===e){if(r.timestamp!==void 0){
let p=r.timestamp,s=e;if(e===s&&e===s)if(typeof p=="string"){if(!Ue.validate(p))return ee.errors=[{instancePath:t+"/timestamp",keyword:"format",params:{format:"\
date-time"}}],!1}else return ee.errors=[{instancePath:t+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var a=s===e}else var a=!0;if(a){if(r.name!==void 0){
let s=r.name,i=e;if(e===i)if(typeof s=="string"){if(!g.test(s))return ee.errors=[{instancePath:t+"/name",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return ee.
errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a)if(r.email!==void 0){let s=r.email,i=e;if(e===i&&e===i)
if(typeof s=="string"){if(!cr(s))return ee.errors=[{instancePath:t+"/email",keyword:"format",params:{format:"idn-email"}}],!1}else return ee.errors=[{instancePath:t+
"/email",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0}}}else return ee.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;
return ee.errors=n,e===0}function le(r,{instancePath:t="",parentData:c,parentDataProperty:m,rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let l=e;for(let p in r)if(!(p==="uid"||p==="url"||p==="author"||p==="committer"||p==="message"))return le.errors=[{instancePath:t,keyword:"ad\
ditionalProperties",params:{additionalProperty:p}}],!1;if(l===e){if(r.uid!==void 0){let p=r.uid,s=e;if(e===s)if(typeof p=="string"){if(!g.test(p))return le.errors=
[{instancePath:t+"/uid",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return le.errors=[{instancePath:t+"/uid",keyword:"type",params:{type:"string"}}],!1;
var a=s===e}else var a=!0;if(a){if(r.url!==void 0){let s=e;if(e===s&&e===s&&typeof r.url!="string")return le.errors=[{instancePath:t+"/url",keyword:"type",params:{
type:"string"}}],!1;var a=s===e}else var a=!0;if(a){if(r.author!==void 0){let i=e;ee(r.author,{instancePath:t+"/author",parentData:r,parentDataProperty:"author",
rootData:o})||(n=n===null?ee.errors:n.concat(ee.errors),e=n.length);var a=i===e}else var a=!0;if(a){if(r.committer!==void 0){let f=e;ee(r.committer,{instancePath:t+
"/committer",parentData:r,parentDataProperty:"committer",rootData:o})||(n=n===null?ee.errors:n.concat(ee.errors),e=n.length);var a=f===e}else var a=!0;if(a)if(r.
message!==void 0){let f=r.message,u=e;if(e===u)if(typeof f=="string"){if(!g.test(f))return le.errors=[{instancePath:t+"/message",keyword:"pattern",params:{pattern:"\
^(.*)$"}}],!1}else return le.errors=[{instancePath:t+"/message",keyword:"type",params:{type:"string"}}],!1;var a=u===e}else var a=!0}}}}}else return le.errors=[
{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return le.errors=n,e===0}var ur={type:"object",required:["type"],additionalProperties:!1,properties:{
type:{type:"string",enum:["unofficial","monkey","backport","cherry-pick"]},diff:{$ref:"#/definitions/diff"},resolves:{type:"array",items:{$ref:"#/definitions/is\
sue"}}}};function he(r,{instancePath:t="",parentData:c,parentDataProperty:m,rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let l=e;for(let p in r)if(!(p==="text"||p==="url"))return he.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:p}}],!1;if(l===e){
if(r.text!==void 0){let p=e;Z(r.text,{instancePath:t+"/text",parentData:r,parentDataProperty:"text",rootData:o})||(n=n===null?Z.errors:n.concat(Z.errors),e=n.length);
var a=p===e}else var a=!0;if(a)if(r.url!==void 0){let p=r.url,s=e;if(e===s)if(typeof p=="string"){if(!g.test(p))return he.errors=[{instancePath:t+"/url",keyword:"\
pattern",params:{pattern:"^(.*)$"}}],!1}else return he.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var a=s===e}else var a=!0}}else
return he.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return he.errors=n,e===0}var mr={type:"object",required:["type"],additionalProperties:!1,
properties:{type:{type:"string",enum:["defect","enhancement","security"]},id:{type:"string",pattern:"^(.*)$"},name:{type:"string",pattern:"^(.*)$"},description:{
type:"string",pattern:"^(.*)$"},source:{type:"object",additionalProperties:!1,properties:{name:{type:"string",pattern:"^(.*)$"},url:{type:"string",pattern:"^(.*\
)$"}}},references:{type:"array",pattern:"^(.*)$"}}};function F(r,{instancePath:t="",parentData:c,parentDataProperty:m,rootData:o=r}={}){let n=null,e=0;if(e===0)
if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type"))return F.errors=[{instancePath:t,keyword:"required",params:{missingProperty:p}}],
!1;{let s=e;for(let i in r)if(!(i==="type"||i==="id"||i==="name"||i==="description"||i==="source"||i==="references"))return F.errors=[{instancePath:t,keyword:"a\
dditionalProperties",params:{additionalProperty:i}}],!1;if(s===e){if(r.type!==void 0){let i=r.type,f=e;if(typeof i!="string")return F.errors=[{instancePath:t+"/\
type",keyword:"type",params:{type:"string"}}],!1;if(!(i==="defect"||i==="enhancement"||i==="security"))return F.errors=[{instancePath:t+"/type",keyword:"enum",params:{
allowedValues:mr.properties.type.enum}}],!1;var a=f===e}else var a=!0;if(a){if(r.id!==void 0){let f=r.id,u=e;if(e===u)if(typeof f=="string"){if(!g.test(f))return F.
errors=[{instancePath:t+"/id",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return F.errors=[{instancePath:t+"/id",keyword:"type",params:{type:"string"}}],
!1;var a=u===e}else var a=!0;if(a){if(r.name!==void 0){let u=r.name,D=e;if(e===D)if(typeof u=="string"){if(!g.test(u))return F.errors=[{instancePath:t+"/name",keyword:"\
pattern",params:{pattern:"^(.*)$"}}],!1}else return F.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var a=D===e}else var a=!0;if(a){
if(r.description!==void 0){let D=r.description,y=e;if(e===y)if(typeof D=="string"){if(!g.test(D))return F.errors=[{instancePath:t+"/description",keyword:"patter\
n",params:{pattern:"^(.*)$"}}],!1}else return F.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var a=y===e}else var a=!0;if(a){
if(r.source!==void 0){let y=r.source,v=e;if(e===v)if(y&&typeof y=="object"&&!Array.isArray(y)){let I=e;for(let B in y)if(!(B==="name"||B==="url"))return F.errors=
[{instancePath:t+"/source",keyword:"additionalProperties",params:{additionalProperty:B}}],!1;if(I===e){if(y.name!==void 0){let B=y.name,O=e;if(e===O)if(typeof B==
"string"){if(!g.test(B))return F.errors=[{instancePath:t+"/source/name",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return F.errors=[{instancePath:t+"\
/source/name",keyword:"type",params:{type:"string"}}],!1;var l=O===e}else var l=!0;if(l)if(y.url!==void 0){let B=y.url,O=e;if(e===O)if(typeof B=="string"){if(!g.
test(B))return F.errors=[{instancePath:t+"/source/url",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return F.errors=[{instancePath:t+"/source/url",keyword:"\
type",params:{type:"string"}}],!1;var l=O===e}else var l=!0}}else return F.errors=[{instancePath:t+"/source",keyword:"type",params:{type:"object"}}],!1;var a=v===
e}else var a=!0;if(a)if(r.references!==void 0){let y=r.references,v=e;if(!Array.isArray(y))return F.errors=[{instancePath:t+"/references",keyword:"type",params:{
type:"array"}}],!1;if(e===v&&typeof y=="string"&&!g.test(y))return F.errors=[{instancePath:t+"/references",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1;var a=v===
e}else var a=!0}}}}}}}else return F.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return F.errors=n,e===0}function de(r,{instancePath:t="",
parentData:c,parentDataProperty:m,rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type"))return de.
errors=[{instancePath:t,keyword:"required",params:{missingProperty:p}}],!1;{let s=e;for(let i in r)if(!(i==="type"||i==="diff"||i==="resolves"))return de.errors=
[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:i}}],!1;if(s===e){if(r.type!==void 0){let i=r.type,f=e;if(typeof i!="string")return de.
errors=[{instancePath:t+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(i==="unofficial"||i==="monkey"||i==="backport"||i==="cherry-pick"))return de.errors=
[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:ur.properties.type.enum}}],!1;var a=f===e}else var a=!0;if(a){if(r.diff!==void 0){let f=e;he(r.diff,
{instancePath:t+"/diff",parentData:r,parentDataProperty:"diff",rootData:o})||(n=n===null?he.errors:n.concat(he.errors),e=n.length);var a=f===e}else var a=!0;if(a)
if(r.resolves!==void 0){let f=r.resolves,u=e;if(e===u)if(Array.isArray(f)){var l=!0;let y=f.length;for(let v=0;v<y;v++){let S=e;F(f[v],{instancePath:t+"/resolve\
s/"+v,parentData:f,parentDataProperty:v,rootData:o})||(n=n===null?F.errors:n.concat(F.errors),e=n.length);var l=S===e;if(!l)break}}else return de.errors=[{instancePath:t+
"/resolves",keyword:"type",params:{type:"array"}}],!1;var a=u===e}else var a=!0}}}}else return de.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],
!1;return de.errors=n,e===0}var Pr={type:"object",required:["url","type"],additionalProperties:!1,properties:{url:{type:"string",pattern:"^(.*)$"},comment:{type:"\
string",pattern:"^(.*)$"},type:{type:"string",enum:["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support",
"distribution","license","build-meta","build-system","other"]}}};function V(r,{instancePath:t="",parentData:c,parentDataProperty:m,rootData:o=r}={}){let n=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.url===void 0&&(l="url")||r.type===void 0&&(l="type"))return V.errors=[{instancePath:t,keyword:"\
required",params:{missingProperty:l}}],!1;{let p=e;for(let s in r)if(!(s==="url"||s==="comment"||s==="type"))return V.errors=[{instancePath:t,keyword:"additiona\
lProperties",params:{additionalProperty:s}}],!1;if(p===e){if(r.url!==void 0){let s=r.url,i=e;if(e===i)if(typeof s=="string"){if(!g.test(s))return V.errors=[{instancePath:t+
"/url",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return V.errors=[{instancePath:t+"/url",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else
var a=!0;if(a){if(r.comment!==void 0){let i=r.comment,f=e;if(e===f)if(typeof i=="string"){if(!g.test(i))return V.errors=[{instancePath:t+"/comment",keyword:"pat\
tern",params:{pattern:"^(.*)$"}}],!1}else return V.errors=[{instancePath:t+"/comment",keyword:"type",params:{type:"string"}}],!1;var a=f===e}else var a=!0;if(a)
if(r.type!==void 0){let i=r.type,f=e;if(typeof i!="string")return V.errors=[{instancePath:t+"/type",keyword:"type",params:{type:"string"}}],!1;if(!(i==="vcs"||i===
"issue-tracker"||i==="website"||i==="advisories"||i==="bom"||i==="mailing-list"||i==="social"||i==="chat"||i==="documentation"||i==="support"||i==="distribution"||
i==="license"||i==="build-meta"||i==="build-system"||i==="other"))return V.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:Pr.properties.type.
enum}}],!1;var a=f===e}else var a=!0}}}}else return V.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return V.errors=n,e===0}var se={validate:P};
function P(r,{instancePath:t="",parentData:c,parentDataProperty:m,rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.
type===void 0&&(O="type")||r.name===void 0&&(O="name")||r.version===void 0&&(O="version"))return P.errors=[{instancePath:t,keyword:"required",params:{missingProperty:O}}],
!1;{let _=e;for(let w in r)if(!Ie.call(Ne.properties,w))return P.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:w}}],!1;if(_===
e){if(r.type!==void 0){let w=r.type,M=e;if(!(w==="application"||w==="framework"||w==="library"||w==="container"||w==="operating-system"||w==="device"||w==="firm\
ware"||w==="file"))return P.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:Ne.properties.type.enum}}],!1;if(e===M)if(typeof w=="string"){if(!g.
test(w))return P.errors=[{instancePath:t+"/type",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return P.errors=[{instancePath:t+"/type",keyword:"type",params:{
type:"string"}}],!1;var a=M===e}else var a=!0;if(a){if(r["mime-type"]!==void 0){let M=r["mime-type"],U=e;if(e===U)if(typeof M=="string"){if(!fr.test(M))return P.
errors=[{instancePath:t+"/mime-type",keyword:"pattern",params:{pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"}}],!1}else return P.errors=[{instancePath:t+"/mime-type",keyword:"\
type",params:{type:"string"}}],!1;var a=U===e}else var a=!0;if(a){if(r["bom-ref"]!==void 0){let U=r["bom-ref"],G=e;if(ne(U,{instancePath:t+"/bom-ref",parentData:r,
parentDataProperty:"bom-ref",rootData:o})||(n=n===null?ne.errors:n.concat(ne.errors),e=n.length),e===G&&typeof U=="string"&&!g.test(U))return P.errors=[{instancePath:t+
"/bom-ref",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1;var a=G===e}else var a=!0;if(a){if(r.supplier!==void 0){let G=e;q(r.supplier,{instancePath:t+"/suppl\
ier",parentData:r,parentDataProperty:"supplier",rootData:o})||(n=n===null?q.errors:n.concat(q.errors),e=n.length);var a=G===e}else var a=!0;if(a){if(r.author!==
void 0){let N=r.author,d=e;if(e===d)if(typeof N=="string"){if(!g.test(N))return P.errors=[{instancePath:t+"/author",keyword:"pattern",params:{pattern:"^(.*)$"}}],
!1}else return P.errors=[{instancePath:t+"/author",keyword:"type",params:{type:"string"}}],!1;var a=d===e}else var a=!0;if(a){if(r.publisher!==void 0){let d=r.publisher,
L=e;if(e===L)if(typeof d=="string"){if(!g.test(d))return P.errors=[{instancePath:t+"/publisher",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return P.errors=
[{instancePath:t+"/publisher",keyword:"type",params:{type:"string"}}],!1;var a=L===e}else var a=!0;if(a){if(r.group!==void 0){let L=r.group,b=e;if(e===b)if(typeof L==
"string"){if(!g.test(L))return P.errors=[{instancePath:t+"/group",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return P.errors=[{instancePath:t+"/group",
keyword:"type",params:{type:"string"}}],!1;var a=b===e}else var a=!0;if(a){if(r.name!==void 0){let b=r.name,h=e;if(e===h)if(typeof b=="string"){if(!g.test(b))return P.
errors=[{instancePath:t+"/name",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return P.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"stri\
ng"}}],!1;var a=h===e}else var a=!0;if(a){if(r.version!==void 0){let h=r.version,k=e;if(e===k)if(typeof h=="string"){if(!g.test(h))return P.errors=[{instancePath:t+
"/version",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return P.errors=[{instancePath:t+"/version",keyword:"type",params:{type:"string"}}],!1;var a=k===
e}else var a=!0;if(a){if(r.description!==void 0){let k=r.description,T=e;if(e===T)if(typeof k=="string"){if(!g.test(k))return P.errors=[{instancePath:t+"/descri\
ption",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return P.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var a=T===
e}else var a=!0;if(a){if(r.scope!==void 0){let T=r.scope,J=e;if(!(T==="required"||T==="optional"||T==="excluded"))return P.errors=[{instancePath:t+"/scope",keyword:"\
enum",params:{allowedValues:Ne.properties.scope.enum}}],!1;if(e===J)if(typeof T=="string"){if(!g.test(T))return P.errors=[{instancePath:t+"/scope",keyword:"patt\
ern",params:{pattern:"^(.*)$"}}],!1}else return P.errors=[{instancePath:t+"/scope",keyword:"type",params:{type:"string"}}],!1;var a=J===e}else var a=!0;if(a){if(r.
hashes!==void 0){let J=r.hashes,X=e;if(e===X)if(Array.isArray(J)){var l=!0;let ie=J.length;for(let Y=0;Y<ie;Y++){let z=e;ce(J[Y],{instancePath:t+"/hashes/"+Y,parentData:J,
parentDataProperty:Y,rootData:o})||(n=n===null?ce.errors:n.concat(ce.errors),e=n.length);var l=z===e;if(!l)break}}else return P.errors=[{instancePath:t+"/hashes",
keyword:"type",params:{type:"array"}}],!1;var a=X===e}else var a=!0;if(a){if(r.licenses!==void 0){let X=r.licenses,re=e;if(e===re)if(Array.isArray(X)){var p=!0;
let Y=X.length;for(let z=0;z<Y;z++){let $=X[z],A=e,R=e,oe=!1,ke=null,W=e;if($&&typeof $=="object"&&!Array.isArray($)){let E;if($.license===void 0&&(E="license")){
let C={instancePath:t+"/licenses/"+z,keyword:"required",params:{missingProperty:E}};n===null?n=[C]:n.push(C),e++}}var s=W===e;s&&(oe=!0,ke=0);let j=e;if($&&typeof $==
"object"&&!Array.isArray($)){let E;if($.expression===void 0&&(E="expression")){let C={instancePath:t+"/licenses/"+z,keyword:"required",params:{missingProperty:E}};
n===null?n=[C]:n.push(C),e++}}var s=j===e;if(s&&oe?(oe=!1,ke=[ke,1]):s&&(oe=!0,ke=1),oe)e=R,n!==null&&(R?n.length=R:n=null);else{let E={instancePath:t+"/license\
s/"+z,keyword:"oneOf",params:{passingSchemas:ke}};return n===null?n=[E]:n.push(E),e++,P.errors=n,!1}if(e===A&&$&&typeof $=="object"&&!Array.isArray($)){let E=e;
for(let C in $)if(!(C==="license"||C==="expression"))return P.errors=[{instancePath:t+"/licenses/"+z,keyword:"additionalProperties",params:{additionalProperty:C}}],
!1;if(E===e){if($.license!==void 0){let C=e;ae($.license,{instancePath:t+"/licenses/"+z+"/license",parentData:$,parentDataProperty:"license",rootData:o})||(n=n===
null?ae.errors:n.concat(ae.errors),e=n.length);var i=C===e}else var i=!0;if(i)if($.expression!==void 0){let C=$.expression,K=e;if(e===K)if(typeof C=="string"){if(!g.
test(C))return P.errors=[{instancePath:t+"/licenses/"+z+"/expression",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return P.errors=[{instancePath:t+"/l\
icenses/"+z+"/expression",keyword:"type",params:{type:"string"}}],!1;var i=K===e}else var i=!0}}var p=A===e;if(!p)break}}else return P.errors=[{instancePath:t+"\
/licenses",keyword:"type",params:{type:"array"}}],!1;var a=re===e}else var a=!0;if(a){if(r.copyright!==void 0){let re=r.copyright,ie=e;if(e===ie)if(typeof re=="\
string"){if(!g.test(re))return P.errors=[{instancePath:t+"/copyright",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return P.errors=[{instancePath:t+"/c\
opyright",keyword:"type",params:{type:"string"}}],!1;var a=ie===e}else var a=!0;if(a){if(r.cpe!==void 0){let ie=r.cpe,Y=e;if(e===Y)if(typeof ie=="string"){if(!g.
test(ie))return P.errors=[{instancePath:t+"/cpe",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return P.errors=[{instancePath:t+"/cpe",keyword:"type",params:{
type:"string"}}],!1;var a=Y===e}else var a=!0;if(a){if(r.purl!==void 0){let Y=r.purl,z=e;if(e===z)if(typeof Y=="string"){if(!g.test(Y))return P.errors=[{instancePath:t+
"/purl",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return P.errors=[{instancePath:t+"/purl",keyword:"type",params:{type:"string"}}],!1;var a=z===e}else
var a=!0;if(a){if(r.swid!==void 0){let z=e;te(r.swid,{instancePath:t+"/swid",parentData:r,parentDataProperty:"swid",rootData:o})||(n=n===null?te.errors:n.concat(
te.errors),e=n.length);var a=z===e}else var a=!0;if(a){if(r.modified!==void 0){let $=e;if(typeof r.modified!="boolean")return P.errors=[{instancePath:t+"/modifi\
ed",keyword:"type",params:{type:"boolean"}}],!1;var a=$===e}else var a=!0;if(a){if(r.pedigree!==void 0){let A=r.pedigree,R=e;if(e===R)if(A&&typeof A=="object"&&
!Array.isArray(A)){let ke=e;for(let W in A)if(!(W==="ancestors"||W==="descendants"||W==="variants"||W==="commits"||W==="patches"||W==="notes"))return P.errors=[
{instancePath:t+"/pedigree",keyword:"additionalProperties",params:{additionalProperty:W}}],!1;if(ke===e){if(A.ancestors!==void 0){let W=A.ancestors,j=e;if(e===j)
if(Array.isArray(W)){var f=!0;let E=W.length;for(let C=0;C<E;C++){let K=e;se.validate(W[C],{instancePath:t+"/pedigree/ancestors/"+C,parentData:W,parentDataProperty:C,
rootData:o})||(n=n===null?se.validate.errors:n.concat(se.validate.errors),e=n.length);var f=K===e;if(!f)break}}else return P.errors=[{instancePath:t+"/pedigree/\
ancestors",keyword:"type",params:{type:"array"}}],!1;var u=j===e}else var u=!0;if(u){if(A.descendants!==void 0){let j=A.descendants,pe=e;if(e===pe)if(Array.isArray(
j)){var D=!0;let C=j.length;for(let K=0;K<C;K++){let ue=e;se.validate(j[K],{instancePath:t+"/pedigree/descendants/"+K,parentData:j,parentDataProperty:K,rootData:o})||
(n=n===null?se.validate.errors:n.concat(se.validate.errors),e=n.length);var D=ue===e;if(!D)break}}else return P.errors=[{instancePath:t+"/pedigree/descendants",
keyword:"type",params:{type:"array"}}],!1;var u=pe===e}else var u=!0;if(u){if(A.variants!==void 0){let pe=A.variants,E=e;if(e===E)if(Array.isArray(pe)){var y=!0;
let K=pe.length;for(let ue=0;ue<K;ue++){let me=e;se.validate(pe[ue],{instancePath:t+"/pedigree/variants/"+ue,parentData:pe,parentDataProperty:ue,rootData:o})||(n=
n===null?se.validate.errors:n.concat(se.validate.errors),e=n.length);var y=me===e;if(!y)break}}else return P.errors=[{instancePath:t+"/pedigree/variants",keyword:"\
type",params:{type:"array"}}],!1;var u=E===e}else var u=!0;if(u){if(A.commits!==void 0){let E=A.commits,C=e;if(e===C)if(Array.isArray(E)){var v=!0;let ue=E.length;
for(let me=0;me<ue;me++){let be=e;le(E[me],{instancePath:t+"/pedigree/commits/"+me,parentData:E,parentDataProperty:me,rootData:o})||(n=n===null?le.errors:n.concat(
le.errors),e=n.length);var v=be===e;if(!v)break}}else return P.errors=[{instancePath:t+"/pedigree/commits",keyword:"type",params:{type:"array"}}],!1;var u=C===e}else
var u=!0;if(u){if(A.patches!==void 0){let C=A.patches,K=e;if(e===K)if(Array.isArray(C)){var S=!0;let me=C.length;for(let be=0;be<me;be++){let Ye=e;de(C[be],{instancePath:t+
"/pedigree/patches/"+be,parentData:C,parentDataProperty:be,rootData:o})||(n=n===null?de.errors:n.concat(de.errors),e=n.length);var S=Ye===e;if(!S)break}}else return P.
errors=[{instancePath:t+"/pedigree/patches",keyword:"type",params:{type:"array"}}],!1;var u=K===e}else var u=!0;if(u)if(A.notes!==void 0){let C=A.notes,K=e;if(e===
K)if(typeof C=="string"){if(!g.test(C))return P.errors=[{instancePath:t+"/pedigree/notes",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return P.errors=
[{instancePath:t+"/pedigree/notes",keyword:"type",params:{type:"string"}}],!1;var u=K===e}else var u=!0}}}}}}else return P.errors=[{instancePath:t+"/pedigree",keyword:"\
type",params:{type:"object"}}],!1;var a=R===e}else var a=!0;if(a){if(r.externalReferences!==void 0){let R=r.externalReferences,oe=e;if(e===oe)if(Array.isArray(R)){
var I=!0;let W=R.length;for(let j=0;j<W;j++){let pe=e;V(R[j],{instancePath:t+"/externalReferences/"+j,parentData:R,parentDataProperty:j,rootData:o})||(n=n===null?
V.errors:n.concat(V.errors),e=n.length);var I=pe===e;if(!I)break}}else return P.errors=[{instancePath:t+"/externalReferences",keyword:"type",params:{type:"array"}}],
!1;var a=oe===e}else var a=!0;if(a)if(r.components!==void 0){let R=r.components,oe=e;if(e===oe)if(Array.isArray(R)){var B=!0;let W=R.length;for(let j=0;j<W;j++){
let pe=e;se.validate(R[j],{instancePath:t+"/components/"+j,parentData:R,parentDataProperty:j,rootData:o})||(n=n===null?se.validate.errors:n.concat(se.validate.errors),
e=n.length);var B=pe===e;if(!B)break}if(B&&!(Le(),De(ve)).unique(R))return P.errors=[{instancePath:t+"/components",keyword:"uniqueItems",params:{}}],!1}else return P.
errors=[{instancePath:t+"/components",keyword:"type",params:{type:"array"}}],!1;var a=oe===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return P.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return P.errors=n,e===0}function ye(r,{instancePath:t="",parentData:c,parentDataProperty:m,rootData:o=r}={}){let n=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s=e;for(let i in r)if(!(i==="timestamp"||i==="tools"||i==="authors"||i==="component"||i==="manufac\
ture"||i==="supplier"))return ye.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:i}}],!1;if(s===e){if(r.timestamp!==void 0){let i=r.
timestamp,f=e;if(e===f&&e===f)if(typeof i=="string"){if(!Ue.validate(i))return ye.errors=[{instancePath:t+"/timestamp",keyword:"format",params:{format:"date-tim\
e"}}],!1}else return ye.errors=[{instancePath:t+"/timestamp",keyword:"type",params:{type:"string"}}],!1;var a=f===e}else var a=!0;if(a){if(r.tools!==void 0){let f=r.
tools,u=e;if(e===u)if(Array.isArray(f)){var l=!0;let y=f.length;for(let v=0;v<y;v++){let S=e;fe(f[v],{instancePath:t+"/tools/"+v,parentData:f,parentDataProperty:v,
rootData:o})||(n=n===null?fe.errors:n.concat(fe.errors),e=n.length);var l=S===e;if(!l)break}}else return ye.errors=[{instancePath:t+"/tools",keyword:"type",params:{
type:"array"}}],!1;var a=u===e}else var a=!0;if(a){if(r.authors!==void 0){let u=r.authors,D=e;if(e===D)if(Array.isArray(u)){var p=!0;let v=u.length;for(let S=0;S<
v;S++){let I=e;Q(u[S],{instancePath:t+"/authors/"+S,parentData:u,parentDataProperty:S,rootData:o})||(n=n===null?Q.errors:n.concat(Q.errors),e=n.length);var p=I===
e;if(!p)break}}else return ye.errors=[{instancePath:t+"/authors",keyword:"type",params:{type:"array"}}],!1;var a=D===e}else var a=!0;if(a){if(r.component!==void 0){
let D=e;P(r.component,{instancePath:t+"/component",parentData:r,parentDataProperty:"component",rootData:o})||(n=n===null?P.errors:n.concat(P.errors),e=n.length);
var a=D===e}else var a=!0;if(a){if(r.manufacture!==void 0){let y=e;q(r.manufacture,{instancePath:t+"/manufacture",parentData:r,parentDataProperty:"manufacture",
rootData:o})||(n=n===null?q.errors:n.concat(q.errors),e=n.length);var a=y===e}else var a=!0;if(a)if(r.supplier!==void 0){let y=e;q(r.supplier,{instancePath:t+"/\
supplier",parentData:r,parentDataProperty:"supplier",rootData:o})||(n=n===null?q.errors:n.concat(q.errors),e=n.length);var a=y===e}else var a=!0}}}}}}else return ye.
errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ye.errors=n,e===0}var vr={type:"object",required:["name"],additionalProperties:!1,properties:{
"bom-ref":{$ref:"#/definitions/refType",pattern:"^(.*)$"},provider:{$ref:"#/definitions/organizationalEntity"},group:{type:"string",pattern:"^(.*)$"},name:{type:"\
string",pattern:"^(.*)$"},version:{type:"string",pattern:"^(.*)$"},description:{type:"string",pattern:"^(.*)$"},endpoints:{type:"array",pattern:"^(.*)$"},authenticated:{
type:"boolean"},"x-trust-boundary":{type:"boolean"},data:{type:"array",items:{$ref:"#/definitions/dataClassification"}},licenses:{type:"array",items:{additionalProperties:!1,
properties:{license:{$ref:"#/definitions/license"},expression:{type:"string",pattern:"^(.*)$"}},oneOf:[{required:["license"]},{required:["expression"]}]}},externalReferences:{
type:"array",items:{$ref:"#/definitions/externalReference"}},services:{$id:"#/definitions/service/properties/services",type:"array",items:{$ref:"#/definitions/s\
ervice"},uniqueItems:!0}}},hr={type:"string",enum:["inbound","outbound","bi-directional","unknown"],pattern:"^(.*)$"};function Ae(r,{instancePath:t="",parentData:c,
parentDataProperty:m,rootData:o=r}={}){let n=null,e=0;if(!(r==="inbound"||r==="outbound"||r==="bi-directional"||r==="unknown"))return Ae.errors=[{instancePath:t,
keyword:"enum",params:{allowedValues:hr.enum}}],!1;if(e===0)if(typeof r=="string"){if(!g.test(r))return Ae.errors=[{instancePath:t,keyword:"pattern",params:{pattern:"\
^(.*)$"}}],!1}else return Ae.errors=[{instancePath:t,keyword:"type",params:{type:"string"}}],!1;return Ae.errors=n,e===0}function ge(r,{instancePath:t="",parentData:c,
parentDataProperty:m,rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.flow===void 0&&(l="flow")||r.classification===
void 0&&(l="classification"))return ge.errors=[{instancePath:t,keyword:"required",params:{missingProperty:l}}],!1;{let p=e;for(let s in r)if(!(s==="flow"||s==="\
classification"))return ge.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:s}}],!1;if(p===e){if(r.flow!==void 0){let s=e;Ae(r.
flow,{instancePath:t+"/flow",parentData:r,parentDataProperty:"flow",rootData:o})||(n=n===null?Ae.errors:n.concat(Ae.errors),e=n.length);var a=s===e}else var a=!0;
if(a)if(r.classification!==void 0){let s=e;if(typeof r.classification!="string")return ge.errors=[{instancePath:t+"/classification",keyword:"type",params:{type:"\
string"}}],!1;var a=s===e}else var a=!0}}}else return ge.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ge.errors=n,e===0}var Oe={validate:x};
function x(r,{instancePath:t="",parentData:c,parentDataProperty:m,rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let D;if(r.
name===void 0&&(D="name"))return x.errors=[{instancePath:t,keyword:"required",params:{missingProperty:D}}],!1;{let y=e;for(let v in r)if(!Ie.call(vr.properties,
v))return x.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:v}}],!1;if(y===e){if(r["bom-ref"]!==void 0){let v=r["bom-ref"],S=e;
if(ne(v,{instancePath:t+"/bom-ref",parentData:r,parentDataProperty:"bom-ref",rootData:o})||(n=n===null?ne.errors:n.concat(ne.errors),e=n.length),e===S&&typeof v==
"string"&&!g.test(v))return x.errors=[{instancePath:t+"/bom-ref",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1;var a=S===e}else var a=!0;if(a){if(r.provider!==
void 0){let S=e;q(r.provider,{instancePath:t+"/provider",parentData:r,parentDataProperty:"provider",rootData:o})||(n=n===null?q.errors:n.concat(q.errors),e=n.length);
var a=S===e}else var a=!0;if(a){if(r.group!==void 0){let I=r.group,B=e;if(e===B)if(typeof I=="string"){if(!g.test(I))return x.errors=[{instancePath:t+"/group",keyword:"\
pattern",params:{pattern:"^(.*)$"}}],!1}else return x.errors=[{instancePath:t+"/group",keyword:"type",params:{type:"string"}}],!1;var a=B===e}else var a=!0;if(a){
if(r.name!==void 0){let B=r.name,O=e;if(e===O)if(typeof B=="string"){if(!g.test(B))return x.errors=[{instancePath:t+"/name",keyword:"pattern",params:{pattern:"^\
(.*)$"}}],!1}else return x.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"}}],!1;var a=O===e}else var a=!0;if(a){if(r.version!==void 0){let O=r.
version,_=e;if(e===_)if(typeof O=="string"){if(!g.test(O))return x.errors=[{instancePath:t+"/version",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return x.
errors=[{instancePath:t+"/version",keyword:"type",params:{type:"string"}}],!1;var a=_===e}else var a=!0;if(a){if(r.description!==void 0){let _=r.description,w=e;
if(e===w)if(typeof _=="string"){if(!g.test(_))return x.errors=[{instancePath:t+"/description",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return x.errors=
[{instancePath:t+"/description",keyword:"type",params:{type:"string"}}],!1;var a=w===e}else var a=!0;if(a){if(r.endpoints!==void 0){let w=r.endpoints,M=e;if(!Array.
isArray(w))return x.errors=[{instancePath:t+"/endpoints",keyword:"type",params:{type:"array"}}],!1;if(e===M&&typeof w=="string"&&!g.test(w))return x.errors=[{instancePath:t+
"/endpoints",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1;var a=M===e}else var a=!0;if(a){if(r.authenticated!==void 0){let M=e;if(typeof r.authenticated!="b\
oolean")return x.errors=[{instancePath:t+"/authenticated",keyword:"type",params:{type:"boolean"}}],!1;var a=M===e}else var a=!0;if(a){if(r["x-trust-boundary"]!==
void 0){let U=e;if(typeof r["x-trust-boundary"]!="boolean")return x.errors=[{instancePath:t+"/x-trust-boundary",keyword:"type",params:{type:"boolean"}}],!1;var a=U===
e}else var a=!0;if(a){if(r.data!==void 0){let G=r.data,N=e;if(e===N)if(Array.isArray(G)){var l=!0;let L=G.length;for(let b=0;b<L;b++){let h=e;ge(G[b],{instancePath:t+
"/data/"+b,parentData:G,parentDataProperty:b,rootData:o})||(n=n===null?ge.errors:n.concat(ge.errors),e=n.length);var l=h===e;if(!l)break}}else return x.errors=[
{instancePath:t+"/data",keyword:"type",params:{type:"array"}}],!1;var a=N===e}else var a=!0;if(a){if(r.licenses!==void 0){let N=r.licenses,d=e;if(e===d)if(Array.
isArray(N)){var p=!0;let b=N.length;for(let h=0;h<b;h++){let k=N[h],T=e,J=e,X=!1,re=null,ie=e;if(k&&typeof k=="object"&&!Array.isArray(k)){let $;if(k.license===
void 0&&($="license")){let A={instancePath:t+"/licenses/"+h,keyword:"required",params:{missingProperty:$}};n===null?n=[A]:n.push(A),e++}}var s=ie===e;s&&(X=!0,re=
0);let Y=e;if(k&&typeof k=="object"&&!Array.isArray(k)){let $;if(k.expression===void 0&&($="expression")){let A={instancePath:t+"/licenses/"+h,keyword:"required",
params:{missingProperty:$}};n===null?n=[A]:n.push(A),e++}}var s=Y===e;if(s&&X?(X=!1,re=[re,1]):s&&(X=!0,re=1),X)e=J,n!==null&&(J?n.length=J:n=null);else{let $={
instancePath:t+"/licenses/"+h,keyword:"oneOf",params:{passingSchemas:re}};return n===null?n=[$]:n.push($),e++,x.errors=n,!1}if(e===T&&k&&typeof k=="object"&&!Array.
isArray(k)){let $=e;for(let A in k)if(!(A==="license"||A==="expression"))return x.errors=[{instancePath:t+"/licenses/"+h,keyword:"additionalProperties",params:{
additionalProperty:A}}],!1;if($===e){if(k.license!==void 0){let A=e;ae(k.license,{instancePath:t+"/licenses/"+h+"/license",parentData:k,parentDataProperty:"lice\
nse",rootData:o})||(n=n===null?ae.errors:n.concat(ae.errors),e=n.length);var i=A===e}else var i=!0;if(i)if(k.expression!==void 0){let A=k.expression,R=e;if(e===
R)if(typeof A=="string"){if(!g.test(A))return x.errors=[{instancePath:t+"/licenses/"+h+"/expression",keyword:"pattern",params:{pattern:"^(.*)$"}}],!1}else return x.
errors=[{instancePath:t+"/licenses/"+h+"/expression",keyword:"type",params:{type:"string"}}],!1;var i=R===e}else var i=!0}}var p=T===e;if(!p)break}}else return x.
errors=[{instancePath:t+"/licenses",keyword:"type",params:{type:"array"}}],!1;var a=d===e}else var a=!0;if(a){if(r.externalReferences!==void 0){let d=r.externalReferences,
L=e;if(e===L)if(Array.isArray(d)){var f=!0;let h=d.length;for(let k=0;k<h;k++){let T=e;V(d[k],{instancePath:t+"/externalReferences/"+k,parentData:d,parentDataProperty:k,
rootData:o})||(n=n===null?V.errors:n.concat(V.errors),e=n.length);var f=T===e;if(!f)break}}else return x.errors=[{instancePath:t+"/externalReferences",keyword:"\
type",params:{type:"array"}}],!1;var a=L===e}else var a=!0;if(a)if(r.services!==void 0){let d=r.services,L=e;if(e===L)if(Array.isArray(d)){var u=!0;let h=d.length;
for(let k=0;k<h;k++){let T=e;Oe.validate(d[k],{instancePath:t+"/services/"+k,parentData:d,parentDataProperty:k,rootData:o})||(n=n===null?Oe.validate.errors:n.concat(
Oe.validate.errors),e=n.length);var u=T===e;if(!u)break}if(u&&!(Le(),De(ve)).unique(d))return x.errors=[{instancePath:t+"/services",keyword:"uniqueItems",params:{}}],
!1}else return x.errors=[{instancePath:t+"/services",keyword:"type",params:{type:"array"}}],!1;var a=L===e}else var a=!0}}}}}}}}}}}}}}else return x.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return x.errors=n,e===0}function Pe(r,{instancePath:t="",parentData:c,parentDataProperty:m,rootData:o=r}={}){let n=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.ref===void 0&&(p="ref"))return Pe.errors=[{instancePath:t,keyword:"required",params:{missingProperty:p}}],
!1;{let s=e;for(let i in r)if(!(i==="ref"||i==="dependsOn"))return Pe.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:i}}],!1;
if(s===e){if(r.ref!==void 0){let i=e;ne(r.ref,{instancePath:t+"/ref",parentData:r,parentDataProperty:"ref",rootData:o})||(n=n===null?ne.errors:n.concat(ne.errors),
e=n.length);var l=i===e}else var l=!0;if(l)if(r.dependsOn!==void 0){let i=r.dependsOn,f=e;if(e===f)if(Array.isArray(i)){var a=!0;let D=i.length;for(let y=0;y<D;y++){
let v=e;ne(i[y],{instancePath:t+"/dependsOn/"+y,parentData:i,parentDataProperty:y,rootData:o})||(n=n===null?ne.errors:n.concat(ne.errors),e=n.length);var a=v===
e;if(!a)break}if(a&&!(Le(),De(ve)).unique(i))return Pe.errors=[{instancePath:t+"/dependsOn",keyword:"uniqueItems",params:{}}],!1}else return Pe.errors=[{instancePath:t+
"/dependsOn",keyword:"type",params:{type:"array"}}],!1;var l=f===e}else var l=!0}}}else return Pe.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],
!1;return Pe.errors=n,e===0}function H(r,{instancePath:t="",parentData:c,parentDataProperty:m,rootData:o=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let f;if(r.bomFormat===void 0&&(f="bomFormat")||r.specVersion===void 0&&(f="specVersion"))return H.errors=[{instancePath:t,keyword:"required",
params:{missingProperty:f}}],!1;{let u=e;for(let D in r)if(!Ie.call(je.properties,D))return H.errors=[{instancePath:t,keyword:"additionalProperties",params:{additionalProperty:D}}],
!1;if(u===e){if(r.$schema!==void 0){let D=e;if(typeof r.$schema!="string")return H.errors=[{instancePath:t+"/$schema",keyword:"type",params:{type:"string"}}],!1;
var a=D===e}else var a=!0;if(a){if(r.bomFormat!==void 0){let y=r.bomFormat,v=e;if(typeof y!="string")return H.errors=[{instancePath:t+"/bomFormat",keyword:"type",
params:{type:"string"}}],!1;if(y!=="CycloneDX")return H.errors=[{instancePath:t+"/bomFormat",keyword:"enum",params:{allowedValues:je.properties.bomFormat.enum}}],
!1;var a=v===e}else var a=!0;if(a){if(r.specVersion!==void 0){let v=e;if(typeof r.specVersion!="string")return H.errors=[{instancePath:t+"/specVersion",keyword:"\
type",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a){if(r.serialNumber!==void 0){let S=r.serialNumber,I=e;if(e===I)if(typeof S=="string"){if(!or.test(
S))return H.errors=[{instancePath:t+"/serialNumber",keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}}],
!1}else return H.errors=[{instancePath:t+"/serialNumber",keyword:"type",params:{type:"string"}}],!1;var a=I===e}else var a=!0;if(a){if(r.version!==void 0){let I=r.
version,B=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)))return H.errors=[{instancePath:t+"/version",keyword:"type",params:{type:"integer"}}],!1;var a=B===e}else
var a=!0;if(a){if(r.metadata!==void 0){let B=e;ye(r.metadata,{instancePath:t+"/metadata",parentData:r,parentDataProperty:"metadata",rootData:o})||(n=n===null?ye.
errors:n.concat(ye.errors),e=n.length);var a=B===e}else var a=!0;if(a){if(r.components!==void 0){let O=r.components,_=e;if(e===_)if(Array.isArray(O)){var l=!0;let M=O.
length;for(let U=0;U<M;U++){let G=e;P(O[U],{instancePath:t+"/components/"+U,parentData:O,parentDataProperty:U,rootData:o})||(n=n===null?P.errors:n.concat(P.errors),
e=n.length);var l=G===e;if(!l)break}if(l&&!(Le(),De(ve)).unique(O))return H.errors=[{instancePath:t+"/components",keyword:"uniqueItems",params:{}}],!1}else return H.
errors=[{instancePath:t+"/components",keyword:"type",params:{type:"array"}}],!1;var a=_===e}else var a=!0;if(a){if(r.services!==void 0){let _=r.services,w=e;if(e===
w)if(Array.isArray(_)){var p=!0;let U=_.length;for(let G=0;G<U;G++){let N=e;x(_[G],{instancePath:t+"/services/"+G,parentData:_,parentDataProperty:G,rootData:o})||
(n=n===null?x.errors:n.concat(x.errors),e=n.length);var p=N===e;if(!p)break}if(p&&!(Le(),De(ve)).unique(_))return H.errors=[{instancePath:t+"/services",keyword:"\
uniqueItems",params:{}}],!1}else return H.errors=[{instancePath:t+"/services",keyword:"type",params:{type:"array"}}],!1;var a=w===e}else var a=!0;if(a){if(r.externalReferences!==
void 0){let w=r.externalReferences,M=e;if(e===M)if(Array.isArray(w)){var s=!0;let G=w.length;for(let N=0;N<G;N++){let d=e;V(w[N],{instancePath:t+"/externalRefer\
ences/"+N,parentData:w,parentDataProperty:N,rootData:o})||(n=n===null?V.errors:n.concat(V.errors),e=n.length);var s=d===e;if(!s)break}}else return H.errors=[{instancePath:t+
"/externalReferences",keyword:"type",params:{type:"array"}}],!1;var a=M===e}else var a=!0;if(a)if(r.dependencies!==void 0){let w=r.dependencies,M=e;if(e===M)if(Array.
isArray(w)){var i=!0;let G=w.length;for(let N=0;N<G;N++){let d=e;Pe(w[N],{instancePath:t+"/dependencies/"+N,parentData:w,parentDataProperty:N,rootData:o})||(n=n===
null?Pe.errors:n.concat(Pe.errors),e=n.length);var i=d===e;if(!i)break}if(i&&!(Le(),De(ve)).unique(w))return H.errors=[{instancePath:t+"/dependencies",keyword:"\
uniqueItems",params:{}}],!1}else return H.errors=[{instancePath:t+"/dependencies",keyword:"type",params:{type:"array"}}],!1;var a=M===e}else var a=!0}}}}}}}}}}}else
return H.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return H.errors=n,e===0}export{Dr as default,gr as validate};
