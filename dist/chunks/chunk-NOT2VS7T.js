import{c as bn}from"./chunk-PSHBDJEB.js";var V={};bn(V,{BIGINT_FORMAT_RANGES:()=>ze,CONSTANT_CATCH:()=>jt,Class:()=>Ve,NUMBER_FORMAT_RANGES:()=>ie,aborted:()=>T,allowsEval:()=>qe,assert:()=>kn,assertEqual:()=>vn,
assertIs:()=>$n,assertNever:()=>wn,assertNotEqual:()=>xn,assignProp:()=>Z,attachSchema:()=>se,base64ToUint8Array:()=>Rt,base64urlToUint8Array:()=>Jn,cached:()=>re,
captureStackTrace:()=>xe,cleanEnum:()=>Vn,cleanRegex:()=>ne,clone:()=>L,cloneDef:()=>Zn,codePointLength:()=>ue,constantCatch:()=>Dt,createTransparentProxy:()=>Rn,
defineLazy:()=>St,defineLazyInternal:()=>y,derived:()=>Hn,esc:()=>Xe,escapeRegex:()=>M,explicitlyAborted:()=>et,extend:()=>Dn,finalizeIssue:()=>C,floatSafeRemainder:()=>We,
getElementAtPath:()=>An,getEnumValues:()=>X,getLengthableOrigin:()=>ce,getParsedType:()=>Cn,getSizableOrigin:()=>Ct,hexToUint8Array:()=>Wn,hide:()=>ke,installLazyProp:()=>eo,
isObject:()=>W,isPlainObject:()=>K,issue:()=>H,joinValues:()=>Pn,jsonStringifyReplacer:()=>Je,members:()=>Fe,merge:()=>Ln,mergeDefs:()=>D,normalizeParams:()=>_,
nullish:()=>Ge,numKeys:()=>Tn,objectClone:()=>Sn,omit:()=>jn,optionalKeys:()=>Qe,own:()=>B,parsedType:()=>Kn,partial:()=>Fn,pick:()=>Nn,prefixIssues:()=>F,primitiveTypes:()=>Et,
promiseAllObject:()=>En,propertyKeyTypes:()=>Ye,randomString:()=>In,rawShape:()=>oe,required:()=>Un,safeExtend:()=>Mn,shallowClone:()=>At,sizeCaps:()=>we,slugify:()=>He,
stringifyPrimitive:()=>It,toZod:()=>zn,uint8ArrayToBase64:()=>Nt,uint8ArrayToBase64url:()=>Gn,uint8ArrayToHex:()=>Xn,unwrapMessage:()=>G});var wt;var Le={value:void 0,enumerable:!1},kt="captureStackTrace"in Error?Error:null;function yn(e){let t=kt;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.
stackTraceLimit=0}catch{return kt=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function h(e,t,r,n){let o={};function i(p){this.def=p,this.
constr=f,this.traits=new Set}i.prototype=o;let s=r,u=s&&new WeakSet;function c(p,d){if(p._zod){if(p._zod.traits.has(e))return}else{Le.value=new i(d);try{Object.
defineProperty(p,"_zod",Le)}finally{Le.value=void 0}}if(p._zod.traits.add(e),t(p,d),u){let g=Object.getPrototypeOf(p),b=p._zod.constr.prototype,v=g;for(;v&&v!==
b;)v=Object.getPrototypeOf(v);let A=v??g;u.has(A)||(u.add(A),Fe(A,s))}let m=f.prototype;for(let g in m)Object.prototype.hasOwnProperty.call(m,g)&&(g in p||(p[g]=
m[g].bind(p)))}let a=n?.Parent??Object;class l extends a{}Object.defineProperty(l,"name",{value:e});function f(p){let d=n?.Parent?yn(l):this;c(d,p);let m=d._zod.
deferred;if(m){for(let b of m)b();d._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.postProcessor;return g&&g(d),d}return Object.defineProperty(f,"ini\
t",{value:c}),Object.defineProperty(f,Symbol.hasInstance,{value:p=>n?.Parent&&p instanceof n.Parent?!0:p?._zod?.traits?.has(e)}),Object.defineProperty(f,"name",
{value:e}),f}var E=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},ve=class extends Error{constructor(t){
super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(wt=globalThis).__zod_globalConfig??(wt.__zod_globalConfig={});var I=globalThis.
__zod_globalConfig;function N(e){return e&&Object.assign(I,e),I}function vn(e){return e}function xn(e){return e}function zn(){return e=>e}function $n(e){}function wn(e){throw new Error("Unexpected value in exhaustive check")}
function kn(e){}function X(e){let t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}
function Pn(e,t="|"){return e.map(r=>It(r)).join(t)}function Je(e,t){return typeof t=="bigint"?t.toString():t}var Ke=class{constructor(t){this._getter=t,this._value=
void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function re(e){return new Ke(e)}function Ge(e){return e==
null}function ne(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function We(e,t){let r=e/t,n=Math.round(r),o=4*Number.
EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<o?0:r-n}var Pt=Symbol("evaluating");function St(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==Pt)return n===
void 0&&(n=Pt,n=r()),n},set(o){Object.defineProperty(e,t,{value:o})},configurable:!0})}function Sn(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(
e))}function Z(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function oe(e){let t=Object.getOwnPropertyDescriptor(e,"sha\
pe");return t?.get?t.get.raw:t?.value}function j(e){return oe(e._zod.def)??e._zod.def.shape}function Ot(e,t,r){Object.defineProperty(e,t,{get(){let n=r();return Z(
this,t,n),n},enumerable:!0,configurable:!0})}function Zt(e,t,r){t in e?Z(e,t,r):e[t]=r}function J(e,t,r,n){let o=j(t);for(let i of r){let s=Object.getOwnPropertyDescriptor(
o,i);s.enumerable&&(s.get?Ot(e,i,()=>{let u=t._zod.def.shape[i];return n?n(u,i):u}):Zt(e,i,n?n(s.value,i):s.value))}}function On(e,t){for(let r of Reflect.ownKeys(
t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&(n.get?Ot(e,r,()=>t[r]):Zt(e,r,n.value))}}function D(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(
r);Object.assign(t,n)}return Object.defineProperties({},t)}function Zn(e){return D(e._zod.def)}function An(e,t){return t?t.reduce((r,n)=>r?.[n],e):e}function En(e){
let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let o={};for(let i=0;i<t.length;i++)o[t[i]]=n[i];return o})}function In(e=10){let t="abcdef\
ghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function Xe(e){return JSON.stringify(e)}function He(e){return e.
toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var xe="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};
function W(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var qe=re(()=>{if(I.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudfla\
re"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function K(e){if(W(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="functio\
n")return!0;let r=t.prototype;return!(W(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function At(e){return K(e)?{...e}:Array.isArray(e)?
[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function Tn(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}var Cn=e=>{
let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"b\
oolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&
typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<
"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},Ye=new Set(["string","numb\
er","symbol"]),Et=new Set(["string","number","bigint","boolean","symbol","undefined"]);function M(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function L(e,t,r){
let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function _(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};
if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.
error=="string"?{...t,error:()=>t.error}:t}function Rn(e){let t;return new Proxy({},{get(r,n,o){return t??(t=e()),Reflect.get(t,n,o)},set(r,n,o,i){return t??(t=
e()),Reflect.set(t,n,o,i)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){return t??
(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,o){return t??(t=e()),Reflect.
defineProperty(t,n,o)}})}function It(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Qe(e){return Object.keys(e).filter(
t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var ie={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[
0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},ze={int64:[BigInt("-9223372036854775808"),BigInt(
"9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function Nn(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".pick(\
) cannot be used on object schemas containing refinements");let i={};return J(i,e,$e(e,t)),L(e,D(r,{shape:i,checks:[]}))}function $e(e,t){let r=j(e),n=[];for(let o of Reflect.
ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&n.push(o)}return n}function jn(e,t){let r=e.
_zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let i=new Set($e(e,t)),s={};return J(s,e,
Reflect.ownKeys(j(e)).filter(u=>!i.has(u))),L(e,D(r,{shape:s,checks:[]}))}function Dn(e,t){if(!K(t))throw new Error("Invalid input to extend: expected a plain o\
bject");let r=e._zod.def.checks;if(r&&r.length>0){let o=j(e);for(let i of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("C\
annot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return L(e,D(e._zod.def,{shape:Tt(e,t)}))}function Tt(e,t){let r={};
return J(r,e,Reflect.ownKeys(j(e))),On(r,t),r}function Mn(e,t){if(!K(t))throw new Error("Invalid input to safeExtend: expected a plain object");return L(e,D(e._zod.
def,{shape:Tt(e,t)}))}function Ln(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend\
()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};J(r,
e,Reflect.ownKeys(j(e))),J(r,t,Reflect.ownKeys(j(t)));let n=D(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return L(
e,n)}function Fn(e,t,r,n="partial"){let i=t._zod.def.checks;if(i&&i.length>0)throw new Error(`.${n}() cannot be used on object schemas containing refinements`);
let u=r?new Set($e(t,r)):void 0,c={};return J(c,t,Reflect.ownKeys(j(t)),e&&((a,l)=>u&&!u.has(l)?a:new e({type:"optional",innerType:a}))),L(t,D(t._zod.def,{shape:c,
checks:[]}))}function Un(e,t,r){let n=r?new Set($e(t,r)):void 0,o={};return J(o,t,Reflect.ownKeys(j(t)),(i,s)=>n&&!n.has(s)?i:new e({type:"nonoptional",innerType:i})),
L(t,D(t._zod.def,{shape:o}))}function T(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function et(e,t=0){
if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function F(e,t){return t.map(r=>{var n;return(n=r).
path??(n.path=[]),r.path.unshift(e),r})}function G(e){return typeof e=="string"?e:e?.message}function we(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.
test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([o,r])}return t}function se(e,t,r){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=
r)}function C(e,t,r){var n;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:G(e.inst?._zod.def?.error?.(e))??G(i?.(e))??G(t?.error?.(e))??G(r.customError?.(e))??G(r.localeError?.(
e))??"Invalid input",u={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(u[c]=e[c]);return u.path??(u.path=
[]),u.message=s,t?.reportInput&&(u.input=e.input),u}function Ct(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var Bn=/[\uD800-\uDBFF]/;
function ue(e){let t=e.length;if(!Bn.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);
return r}function ce(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Kn(e){let t=typeof e;switch(t){case"number":return Number.
isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"con\
structor"in r&&r.constructor)return r.constructor.name}}return t}function H(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:
{...t}}function Vn(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}function Rt(e){let t=atob(e),r=new Uint8Array(t.
length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}function Nt(e){let t="";for(let r=0;r<e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}
function Jn(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return Rt(t+r)}function Gn(e){return Nt(e).replace(/\+/g,"-").replace(
/\//g,"_").replace(/=/g,"")}function Wn(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/
2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(n,n+2),16);return r}function Xn(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join(
"")}var Ve=class{constructor(...t){}};function Fe(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):
qn(e,r,n.value)}}function B(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function ke(e,t,r){return B(e,t,r,
!1)}function Hn(e,t){for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return B(this,r,n(this))},set(o){B(this,r,o)}})}return t}
function qn(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:B(this,t,r.bind(this))},set(n){B(this,t,n)}})}function Yn(e,t){let r=Object.
getPrototypeOf(e);return t in r?void 0:r}var Be,U=!1,Qn={configurable:!0,get(){U=!0}};function y(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&Be!==e._zod){
Be=void 0;return}Be=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,Qn);let o=U;U=!1;try{let i=r(this);return U?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),U=U||o,i}catch(i){throw delete this[t],U=U||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function eo(e,t,r,n){let o=Yn(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:n,
value:void 0};return Object.defineProperty(this,t,i),i.value=r(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:n,value:i})}})}var jt="~constantCatch";function Dt(e){let t=()=>e;return t[jt]=!0,t}var Mt=/^[cC][0-9a-z]{6,}$/,Lt=/^[0-9a-z]+$/,Ft=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Ut=/^[0-9a-vA-V]{20}$/,Bt=/^[A-Za-z0-9]{27}$/,Kt=/^[a-zA-Z0-9_-]{21}$/;
function Vt(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var Jt=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var Gt=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,rt=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-\
[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var Wt=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var to="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function Xt(){return new RegExp(
to,"u")}var Ht=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,qt=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var Yt=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,Qt=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
er=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,tr=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var rr=/^https?$/,nr=/^\+[1-9]\d{6,14}$/;var or="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?\
:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function ro(e){return new RegExp(`^${e}$`)}var ir=ro(or);function tt(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";
return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d\
+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function sr(e){return new RegExp(`^${tt(e)}$`)}function ur(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d\
)");let r=`${tt({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${tt({precision:e.precision})}`:r;return new RegExp(`^${or}T(?:${n})$`)}
var cr=/^[\s\S]{0,}$/;var nt=/^-?\d+$/,ae=/^-?\d+(?:\.\d+)?$/,ar=/^(?:true|false)$/i;var lr=/^[^A-Z]*$/,fr=/^[^a-z]*$/;var S=h("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var ot=e=>{let t=e.value;return!Ge(t)&&t.length!==void 0},Se={number:"number",bigint:"bigint",object:"date"},it=h("$ZodCheckLessThan",(e,t)=>{S.init(e,t);let r=Se[typeof t.
value];e._zod.check=n=>{(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:Se[typeof n.value]??r,code:"too_big",maximum:typeof t.value=="obje\
ct"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),st=h("$ZodCheckGreaterThan",(e,t)=>{S.init(e,t);let r=Se[typeof t.
value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:Se[typeof n.value]??r,code:"too_small",minimum:typeof t.value=="ob\
ject"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),pr=h("$ZodCheckMultipleOf",(e,t)=>{S.init(e,t),e._zod.check=r=>{
if(typeof r.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof r.value=="bigint"?t.value!==BigInt(0)&&r.value%t.
value===BigInt(0):We(r.value,t.value)===0)||r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,inst:e,continue:!t.abort})}}),
dr=h("$ZodCheckNumberFormat",(e,t)=>{S.init(e,t),t.format=t.format||"float64";let r=t.format?.includes("int"),n=r?"int":"number",[o,i]=ie[t.format];e._zod.check=
s=>{let u=s.value;if(r){if(!Number.isInteger(u)){s.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,input:u,inst:e});return}if(!Number.isSafeInteger(
u)){u>0?s.issues.push({input:u,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,
continue:!t.abort}):s.issues.push({input:u,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,
inclusive:!0,continue:!t.abort});return}}u<o&&s.issues.push({origin:"number",input:u,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),u>i&&s.issues.
push({origin:"number",input:u,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}});var mr=h("$ZodCheckMaxLength",(e,t)=>{var r;S.init(e,t),(r=e._zod.def).when??(r.when=ot),e._zod.check=n=>{let o=n.value,i=o.length;if((typeof o=="string"&&i>t.maximum?
ue(o):i)<=t.maximum)return;let u=ce(o);n.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),hr=h("$ZodChe\
ckMinLength",(e,t)=>{var r;S.init(e,t),(r=e._zod.def).when??(r.when=ot),e._zod.check=n=>{let o=n.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*
2?ue(o):i)>=t.minimum)return;let u=ce(o);n.issues.push({origin:u,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),gr=h("$Zo\
dCheckLengthEquals",(e,t)=>{var r;S.init(e,t),(r=e._zod.def).when??(r.when=ot),e._zod.check=n=>{let o=n.value,i=o.length,s=typeof o=="string"&&i>=t.length&&i<=t.
length*2?ue(o):i;if(s===t.length)return;let u=ce(o),c=s>t.length;n.issues.push({origin:u,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},
inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),le=h("$ZodCheckStringFormat",(e,t)=>{var r,n;S.init(e,t),t.pattern?(r=e._zod).check??(r.check=
o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.
toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),_r=h("$ZodCheckRegex",(e,t)=>{le.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=
0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),
br=h("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=lr),le.init(e,t)}),yr=h("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=fr),le.init(e,t)}),vr=h("$Zod\
CheckIncludes",(e,t)=>{S.init(e,t);let r=M(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=o=>{o.value.
includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),
xr=h("$ZodCheckStartsWith",(e,t)=>{S.init(e,t);let r=new RegExp(`^${M(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.
push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),zr=h("$ZodCheckEndsWith",(e,t)=>{S.
init(e,t);let r=new RegExp(`.*${M(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"inval\
id_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var $r=h("$ZodCheckOverwrite",(e,t)=>{S.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var Oe=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){
if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(s=>s),o=Math.min(...n.map(s=>s.length-s.trimStart().length)),i=n.map(s=>s.slice(o)).map(s=>" ".repeat(this.indent*2)+s);for(let s of i)this.content.push(
s)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};function no(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Je,2)),e.message}function oo(e){this._zod.message=e}var io={get:no,set:oo,enumerable:!0,
configurable:!0},ut={value:void 0,enumerable:!1},kr=new WeakSet([Object.prototype,Error.prototype]),Pr=(e,t)=>{e.name="$ZodError",ut.value=t,Object.defineProperty(
e,"issues",ut),ut.value=void 0,Object.defineProperty(e,"message",io);let r=Object.getPrototypeOf(e);kr.has(r)||(kr.add(r),Object.defineProperty(r,"toString",{configurable:!0,
enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,
"toString",{value:n,configurable:!0,writable:!0})}}))},Ii=h("$ZodError",Pr),fe=h("$ZodError",Pr,void 0,{Parent:Error});function so(e,t,r){return Object.prototype.
hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function Ti(e,t=r=>r.
message){let r={},n=[];for(let o of e.issues)o.path.length>0?so(r,o.path[0],()=>[]).push(t(o)):n.push(t(o));return{formErrors:n,fieldErrors:r}}function Ci(e,t=r=>r.
message){let r={_errors:[]},n=(o,i=[])=>{for(let s of o.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(u=>n({issues:u},[...i,...s.path]));else if(s.
code==="invalid_key")n({issues:s.issues},[...i,...s.path]);else if(s.code==="invalid_element")n({issues:s.issues},[...i,...s.path]);else{let u=[...i,...s.path];
if(u.length===0)r._errors.push(t(s));else{let c=r,a=0;for(;a<u.length;){let l=u[a],f=a===u.length-1;if(l==="_errors"){f&&c._errors.push(t(s)),a++;continue}Object.
prototype.hasOwnProperty.call(c,l)||Object.defineProperty(c,l,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let p=c[l];f&&p._errors.push(t(s)),
c=p,a++}}}};return n(e),r}function Ze(e,t){return{callee:t?.callee??e,Err:t?.Err}}var ct=e=>{let t=(r,n,o,i)=>{let s=o?{...o,async:!1}:{async:!1},u=r._zod.run({value:n,issues:[]},s);if(u instanceof
Promise)throw new E;if(u.issues.length){let c=new(i?.Err??e)(u.issues.map(a=>C(a,s,N())));throw xe(c,i?.callee??t),c}return u.value};return t},Ri=ct(fe),at=e=>{
let t=async(r,n,o,i)=>{let s=o?{...o,async:!0}:{async:!0},u=r._zod.run({value:n,issues:[]},s);if(u instanceof Promise&&(u=await u),u.issues.length){let c=new(i?.
Err??e)(u.issues.map(a=>C(a,s,N())));throw xe(c,i?.callee??t),c}return u.value};return t},Ni=at(fe),lt=e=>(t,r,n)=>{let o=n?{...n,async:!1}:{async:!1},i=t._zod.
run({value:r,issues:[]},o);if(i instanceof Promise)throw new E;return i.issues.length?Sr(e,i.issues,o):{success:!0,data:i.value}},ji=lt(fe);function Sr(e,t,r){let n;
return{success:!1,get error(){return n||(n=new e(t.map(o=>C(o,r,N()))),t=void 0,r=void 0),n},set error(o){n=o,t=void 0,r=void 0}}}var ft=e=>async(t,r,n)=>{let o=n?
{...n,async:!0}:{async:!0},i=t._zod.run({value:r,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?Sr(e,i.issues,o):{success:!0,data:i.value}},
Di=ft(fe),co=Symbol.for("zod.compile.invalid"),ao=Symbol.for("zod.compile.fallback"),Mi=((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==co)return!0;
if(n.definite===!0&&r===void 0)return!1}return lo(e,t,r)});function lo(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,
i;if(o?(n[ao]=!0,i=o({value:t,issues:[]},n)):i=e._zod.run({value:t,issues:[]},n),i instanceof Promise)throw new E;return i.issues.length===0}var Li=async(e,t,r)=>{
let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},n);return o instanceof Promise&&(o=await o),o.issues.length===0},
Fi=e=>{let t=ct(e),r=(n,o,i,s)=>{let u=i?{...i,direction:"backward"}:{direction:"backward"};return t(n,o,u,Ze(r,s))};return r};var Ui=e=>{let t=ct(e),r=(n,o,i,s)=>t(n,o,i,Ze(r,s));return r};var Bi=e=>{let t=at(e),r=async(n,o,i,s)=>{let u=i?{...i,direction:"backward"}:{direction:"backward"};return await t(n,o,u,Ze(r,s))};return r};var Ki=e=>{let t=at(e),r=async(n,o,i,s)=>await t(n,o,i,Ze(r,s));return r};var Vi=e=>(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return lt(e)(t,r,o)};var Ji=e=>(t,r,n)=>lt(e)(t,r,n);var Gi=e=>async(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return ft(e)(t,r,o)};var Wi=e=>async(t,r,n)=>ft(e)(t,r,n);var Or={major:4,minor:6,patch:7};var w=h("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Or;let n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...n??[]]:n?.length?[...n]:[];for(let i of o)for(let s of i._zod.onattach)s(e);if(o.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e.
_zod.run=e._zod.parse});else{let i=(u,c,a)=>{if(u.memo)return u;let l=T(u),f;for(let p of c){if(p._zod.def.when){if(et(u)||!p._zod.def.when(u))continue}else if(l)
continue;let d=u.issues.length,m=p._zod.check(u);if(m instanceof Promise&&a?.async===!1)throw new E;if(f||m instanceof Promise)f=(f??Promise.resolve()).then(async()=>{
await m,u.issues.length!==d&&(se(u.issues,d,e),l||(l=T(u,d)))});else{if(u.issues.length===d)continue;se(u.issues,d,e),l||(l=T(u,d))}}return f?f.then(()=>u):u},s=(u,c,a)=>{
if(T(u))return u.aborted=!0,u;let l=i(c,o,a);if(l instanceof Promise){if(a.async===!1)throw new E;return l.then(f=>e._zod.parse(f,a))}return e._zod.parse(l,a)};
e._zod.run=(u,c)=>{if(c.skipChecks)return e._zod.parse(u,c);if(c.direction==="backward"){let l=e._zod.parse({value:u.value,issues:[]},{...c,skipChecks:!0});return l instanceof
Promise?l.then(f=>s(f,u,c)):s(l,u,c)}let a=e._zod.parse(u,c);if(a instanceof Promise){if(c.async===!1)throw new E;return a.then(l=>i(l,o,c))}return i(a,o,c)}}},
{get"~standard"(){return ke(this,"~standard",po(this))},set"~standard"(e){B(this,"~standard",e)}}),Mr=(e,t)=>e.issues.length?{issues:e.issues.map(r=>C(r,t,N()))}:
{value:e.value};async function fo(e,t){let r={async:!0};return Mr(await e._zod.run({value:t,issues:[]},r),r)}function po(e){return{validate:t=>{let r={async:!1};
try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return Mr(n,r)}catch{}return fo(e,t)},vendor:"zod",version:1}}var mo=h("$ZodString",(e,t)=>{
w.init(e,t),e._zod.pattern=t.pattern??cr,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"\
string",code:"invalid_type",input:r.value,inst:e}),r}}),$=h("$ZodStringFormat",(e,t)=>{le.init(e,t),mo.init(e,t)}),us=h("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=
Gt),$.init(e,t)}),cs=h("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(n===void 0)throw new Error(`Invalid UUID v\
ersion: "${t.version}"`);t.pattern??(t.pattern=rt(n))}else t.pattern??(t.pattern=rt());$.init(e,t)}),as=h("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=Wt),$.init(e,
t)}),Lr=1,Ee=2;function Fr(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function ho(e,t){return!("\
normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?Fr(e)||Ee:go(e,t)}function go(e,t){if(!t.normalize&&t.protocol?.source===rr.source&&!/^https?:\/\//i.test(
e))return Lr;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??Ee}return new URL(e)}catch{return Ee}}var _o=/[\t\n\r]/g;function Zr(e){
return e.replace(_o,"")}function bo(e,t){return t.lastIndex=0,t.test(e.hostname)}function yo(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.
slice(0,-1):e.protocol)}var ls=h("$ZodURL",(e,t)=>{$.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),o=ho(n,t);if(o===Lr){r.issues.push({code:"invalid_forma\
t",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(o===Ee){r.issues.push({code:"invalid_format",format:"url",input:r.value,
inst:e,continue:!t.abort});return}if(o===!0){r.value=Zr(n);return}t.hostname&&!bo(o,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid\
 hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&!yo(o,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"\
Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?o.href:Zr(n);return}catch{r.issues.push({code:"invalid_\
format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),fs=h("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=Xt()),$.init(e,t)}),ps=h("$ZodNanoID",(e,t)=>{if(t.
length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?Kt:Vt(t.
length)),$.init(e,t)}),ds=h("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=Mt),$.init(e,t)}),ms=h("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=Lt),$.init(e,t)}),hs=h("$Z\
odULID",(e,t)=>{t.pattern??(t.pattern=Ft),$.init(e,t)}),gs=h("$ZodXID",(e,t)=>{t.pattern??(t.pattern=Ut),$.init(e,t)}),_s=h("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=
Bt),$.init(e,t)}),bs=h("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=ur(t)),$.init(e,t)}),ys=h("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=ir),$.init(e,t)}),vs=h(
"$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=sr(t)),$.init(e,t)}),xs=h("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=Jt),$.init(e,t)}),zs=h("$ZodIPv4",(e,t)=>{
t.pattern??(t.pattern=Ht),$.init(e,t)}),vo=/^[0-9a-fA-F:.]+$/;function Ur(e){return vo.test(e)?Fr(`http://[${e}]`):!1}var $s=h("$ZodIPv6",(e,t)=>{t.pattern??(t.
pattern=qt),$.init(e,t),e._zod.check=r=>{Ur(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var ws=h("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=Yt),$.init(e,t)});function xo(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let o=Number(
n);return`${o}`!==n||o<0||o>128?!1:Ur(r)}var ks=h("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=Qt),$.init(e,t),e._zod.check=r=>{xo(r.value)||r.issues.push({code:"\
invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function Br(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(
e),!0}catch{return!1}}var dt=/^[0-9a-zA-Z+/]*={0,2}$/,Ps=h("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=dt),$.init(e,t),e._zod.check=r=>{Br(r.value)||r.issues.push(
{code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),Te=/^[A-Za-z0-9_-]*$/;function zo(e){if(!Te.test(e))return!1;let t=e.replace(
/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return Br(r)}var Ss=h("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=Te),$.init(e,t),e._zod.check=
r=>{zo(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),Os=h("$ZodE164",(e,t)=>{t.pattern??(t.pattern=
nr),$.init(e,t)});function $o(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let o=JSON.parse(atob(n));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||
t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}var Zs=h("$ZodJWT",(e,t)=>{$.init(e,t),e._zod.check=r=>{$o(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"\
jwt",input:r.value,inst:e,continue:!t.abort})}});var wo=h("$ZodNumber",(e,t)=>{w.init(e,t),e._zod.pattern=ae,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}let o=r.value;if(typeof o=="numb\
er"&&!Number.isNaN(o)&&Number.isFinite(o))return r;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push(
{expected:"number",code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),r}}),As=h("$ZodNumberFormat",(e,t)=>{dr.init(e,t),wo.init(e,t)}),Es=h("$ZodBoolean",
(e,t)=>{w.init(e,t),e._zod.pattern=ar,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let o=r.value;return typeof o=="boolean"||r.issues.push({expected:"\
boolean",code:"invalid_type",input:o,inst:e}),r}});var Is=h("$ZodUnknown",(e,t)=>{w.init(e,t),e._zod.parse=r=>r}),Ts=h("$ZodNever",(e,t)=>{w.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"i\
nvalid_type",input:r.value,inst:e}),r)});function ko(e,t){let r=we(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let u=t(i.value);if(u>n&&
!s?.skipChecks&&s?.direction!=="backward"){for(let[c,a]of we(e._zod.def.checks))if(u>c&&a._zod.def.when(i)){let l=i.issues.length;return a._zod.check(i),i.issues[l].
continue=!1,se(i.issues,l,e),i}}return o(i,s)}}var Po=e=>Array.isArray(e)?e.length:-1;function Ar(e,t,r){e.issues.length&&t.issues.push(...F(r,e.issues)),t.value[r]=e.value}var Cs=h("$ZodArray",(e,t)=>{w.init(e,t);let r=I.memoizer;r?.attach(e),e.
_zod.parse=(n,o)=>{let i=n.value;if(!Array.isArray(i))return n.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),n;n.value=r?r.alloc(e,n,Array(
i.length),o):Array(i.length);let s=[],u=o?.abortEarly;for(let c=0;c<i.length;c++){let a=i[c],l=t.element._zod.run({value:a,issues:[]},o);if(l instanceof Promise)
s.push(l.then(f=>Ar(f,n,c)));else if(Ar(l,n,c),u&&l.issues.length!==0&&T(l))break}return s.length?Promise.all(s).then(()=>n):n},ko(e,Po)});function Ie(e,t,r,n,o,i){
let s=r in n,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;t.issues.push(...F(r,e.issues))}if(!s&&o===void 0){e.
issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(s||o==="defaulted"&&!u)&&(t.value[r]=void 0):
t.value[r]=e.value}}var So=[];function Kr(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:So,o=n.length?[...t,...n]:t;for(let s of o)
if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(s)}": expected a Zod schema`);let i=Qe(e.shape);return{...e,allKeys:o,
symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function Vr(e,t,r,n,o,i,s){let u=[],c=o.keySet,a=o.catchall._zod,l=a.def.type,f=a.optin,
p=a.optout,d=0;for(let m in t){if(s&&r.issues.length!==d){if(T(r,d))break;d=r.issues.length}if(c.has(m))continue;if(m==="__proto__"){l==="never"&&u.push(m);continue}
if(l==="never"){u.push(m);continue}let g=a.run({value:t[m],issues:[]},n);g instanceof Promise?e.push(g.then(b=>Ie(b,r,m,t,f,p))):Ie(g,r,m,t,f,p)}return u.length&&
r.issues.push({code:"unrecognized_keys",keys:u,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var Oo=h("$ZodObject",(e,t)=>{w.init(e,t);let r=Object.
getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let a=()=>{let l={...n};return Object.defineProperty(t,"shape",{value:l}),a.raw=l,l};a.
raw=n,Object.defineProperty(t,"shape",{get:a})}let o=re(()=>Kr(t));y(e,"propValues",a=>{let l=a.def.shape,f={};for(let p in l){let d=l[p]._zod;if(d.values){Object.
prototype.hasOwnProperty.call(f,p)||Z(f,p,new Set);for(let m of d.values)f[p].add(m);d.optin!==void 0&&f[p].add(void 0)}}return f});let i=W,s=t.catchall,u,c=I.memoizer;
c?.attach(e),e._zod.parse=(a,l)=>{u??(u=o.value);let f=a.value;if(!i(f))return a.issues.push({expected:"object",code:"invalid_type",input:f,inst:e}),a;a.value=c?
c.alloc(e,a,{},l):{};let p=[],d=u.shape,m=l?.abortEarly,g=a.issues.length;for(let b of u.allKeys){if(m&&a.issues.length!==g){if(T(a,g))break;g=a.issues.length}if(b===
"__proto__")continue;let v=d[b],A=v._zod.optin,ee=v._zod.optout,te=v._zod.run({value:f[b],issues:[]},l);te instanceof Promise?p.push(te.then(k=>Ie(k,a,b,f,A,ee))):
Ie(te,a,b,f,A,ee)}return s?Vr(p,f,a,l,o.value,e,m===!0):p.length?Promise.all(p).then(()=>a):a}}),Rs=h("$ZodObjectJIT",(e,t)=>{Oo.init(e,t);let r=e._zod.parse,n=re(
()=>Kr(t)),o=I.memoizer,i=d=>{let m=n.value,g=m.symbolKeys,b=new Oe(["payload","ctx"],{shape:d,inst:e,memo:o,syms:g}),v=k=>`shape[${k}]._zod.run({ value: input[${k}\
], issues: [] }, ctx)`,A=(k,z)=>`
          let ${k}_ab = false;
          for (let i = 0; i < ${k}.issues.length; i++) {
            const iss = ${k}.issues[i];
            iss.path = iss.path ? [${z}, ...iss.path] : [${z}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${k}_ab = true;
          }
          if (${k}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;b.write("const input = payload.value;");let ee=Object.create(null),te=0;for(let k of m.allKeys)ee[k]=`key_${te++}`;b.write(o?"const newResult = mem\
o.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let k of m.allKeys){if(k==="__proto__")continue;let z=ee[k],R=typeof k=="symbol"?`syms[${g.indexOf(
k)}]`:Xe(k),De=`${R} in input`,zt=d[k],Me=zt?._zod?.optin,$t=Me!==void 0,gn=zt?._zod?.optout==="optional";if(b.write(`const ${z} = ${v(R)};`),$t&&gn){let _n=Me===
"optional"?`${z}_present`:`${z}.value !== undefined || ${z}_present`;b.write(`
        const ${z}_present = ${De};
        if (!${z}.issues.length || ${z}_present) {
          if (${z}.issues.length) {${A(z,R)}
          }

          if (${_n}) {
            newResult[${R}] = ${z}.value;
          }
        }

      `)}else $t?(b.write(`
        if (${z}.issues.length) {${A(z,R)}
        }
      `),Me==="defaulted"?b.write(`newResult[${R}] = ${z}.value;`):b.write(`
        if (${z}.value !== undefined || ${De}) {
          newResult[${R}] = ${z}.value;
        }
      `)):b.write(`
        const ${z}_present = ${De};
        if (${z}.issues.length) {${A(z,R)}
        }
        if (!${z}_present && !${z}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${R}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${z}_present) {
          newResult[${R}] = ${z}.value;
        }

      `)}return b.write("payload.value = newResult;"),b.write("return payload;"),b.compile()},s,u=W,c=!I.jitless,l=c&&qe.value,f=t.catchall,p;e._zod.parse=(d,m)=>{
p??(p=n.value);let g=d.value;return u(g)?c&&l&&m?.async===!1&&m.jitless!==!0?(s||(s=i(t.shape)),d=s(d,m),f?Vr([],g,d,m,p,e,m?.abortEarly===!0):d):r(d,m):(d.issues.
push({expected:"object",code:"invalid_type",input:g,inst:e}),d)}});function Er(e,t,r,n){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(
i=>!T(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(i=>i.issues.map(s=>C(s,n,N())))}),
t)}var Ns=h("$ZodUnion",(e,t)=>{w.init(e,t),y(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.def.options.some(o=>o._zod.optin!==void 0)?
"optional":void 0),y(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),y(e,"values",n=>{if(n.def.options.every(o=>o._zod.values))
return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),y(e,"pattern",n=>{if(n.def.options.every(o=>o._zod.pattern)){let o=n.def.options.map(i=>i.
_zod.pattern);return new RegExp(`^(${o.map(i=>ne(i.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(
n,o);let i=!1,s=[];for(let u of t.options){let c=u._zod.run({value:n.value,issues:[]},o);if(c instanceof Promise)s.push(c),i=!0;else{if(c.issues.length===0)return c;
s.push(c)}}return i?Promise.all(s).then(u=>Er(u,n,e,o)):Er(s,n,e,o)}});var js=h("$ZodIntersection",(e,t)=>{w.init(e,t),e._zod.parse=(r,n)=>{let o=r.value,i=t.left._zod.run({value:o,issues:[]},n),s=t.right._zod.run({value:o,issues:[]},
n);return i instanceof Promise||s instanceof Promise?Promise.all([i,s]).then(([c,a])=>Ir(r,c,a)):Ir(r,i,s)}});function pt(e,t){if(e===t)return{valid:!0,data:e};
if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(K(e)&&K(t)){let r=Object.keys(t),n=Object.keys(e).filter(i=>r.indexOf(i)!==-1),o={...e,
...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let i of n){if(i==="__proto__")continue;let s=pt(e[i],t[i]);if(!s.valid)return{
valid:!1,mergeErrorPath:[i,...s.mergeErrorPath]};o[i]=s.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,
mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let o=e[n],i=t[n],s=pt(o,i);if(!s.valid)return{valid:!1,mergeErrorPath:[n,...s.mergeErrorPath]};r.push(s.
data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function Ir(e,t,r){let n=new Map,o,i=new Map,s=(a,l)=>{let f;if(a.code==="unrecognized_keys"&&!a.
path?.length)o??(o=a),f=a.keys;else if(a.code==="invalid_key"&&a.origin==="record"&&a.path?.length===1){let p=String(a.path[0]);i.has(p)||i.set(p,a),f=[p]}else return!1;
for(let p of f)n.has(p)||n.set(p,{}),n.get(p)[l]=!0;return!0};for(let a of t.issues)s(a,"l")||e.issues.push(a);for(let a of r.issues)s(a,"r")||e.issues.push(a);
let u=[...n].filter(([,a])=>a.l&&a.r).map(([a])=>a);if(u.length){let a=o?u.filter(l=>o.keys.includes(l)):[];a.length&&e.issues.push({...o,keys:a});for(let l of u)
!a.includes(l)&&i.has(l)&&e.issues.push(i.get(l))}let c=pt(t.value,r.value);if(!c.valid){if(T(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.
stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}var Ds=h("$ZodRecord",(e,t)=>{w.init(e,t);let r=I.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let i=n.value;if(!K(i))return n.issues.push({expected:"record",code:"\
invalid_type",input:i,inst:e}),n;let s=[],u=t.keyType._zod.values;if(u&&!t.partial){n.value=r?r.alloc(e,n,{},o):{};let c=new Set;for(let l of u)if(typeof l=="st\
ring"||typeof l=="number"||typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let f=t.keyType._zod.run({value:l,issues:[]},
o);if(f instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(f.issues.length){n.issues.push({code:"invalid_key",origin:"\
record",issues:f.issues.map(m=>C(m,o,N())),input:l,path:[l],inst:e});continue}let p=f.value;if(p==="__proto__")continue;let d=t.valueType._zod.run({value:i[l],issues:[]},
o);d instanceof Promise?s.push(d.then(m=>{m.issues.length&&n.issues.push(...F(l,m.issues)),n.value[p]=m.value})):(d.issues.length&&n.issues.push(...F(l,d.issues)),
n.value[p]=d.value)}let a;for(let l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;n.value[l]=i[l]}else a=a??[],a.push(l);a&&a.length>0&&n.issues.
push({code:"unrecognized_keys",input:i,inst:e,keys:a,continue:!0})}else{n.value=r?r.alloc(e,n,{},o):{};let c;for(let a of Reflect.ownKeys(i)){if(a==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(i,a))continue;let l=t.keyType._zod.run({value:a,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas\
 not supported in object keys currently");if(typeof a=="string"&&ae.test(a)&&l.issues.length){let m=t.keyType._zod.run({value:Number(a),issues:[]},o);if(m instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");m.issues.length===0&&(l=m)}if(l.issues.length){t.mode==="loose"?n.value[a]=i[a]:
u?(c=c??[],c.push(a)):n.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(m=>C(m,o,N())),input:a,path:[a],inst:e});continue}let p=l.value;if(p===
"__proto__")continue;let d=t.valueType._zod.run({value:i[a],issues:[]},o);d instanceof Promise?s.push(d.then(m=>{m.issues.length&&n.issues.push(...F(a,m.issues)),
n.value[p]=m.value})):(d.issues.length&&n.issues.push(...F(a,d.issues)),n.value[p]=d.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:e,
keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>n):n}});var Ms=h("$ZodEnum",(e,t)=>{w.init(e,t);let r=X(t.entries),n=new Set(r);e._zod.values=n,y(e,"pattern",o=>{let i=X(o.def.entries).filter(s=>Ye.has(typeof s));return new RegExp(
i.length?`^(${i.map(s=>M(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return n.has(s)||o.issues.push({code:"invalid_value",values:r,
input:s,inst:e}),o}}),Ls=h("$ZodLiteral",(e,t)=>{w.init(e,t);let r=new Set(t.values);e._zod.values=r,y(e,"pattern",n=>{let o=n.def.values;return new RegExp(o.length?
`^(${o.map(i=>typeof i=="string"?M(i):i?M(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,o)=>{let i=n.value;return r.has(i)||n.issues.push(
{code:"invalid_value",values:t.values,input:i,inst:e}),n}});var Fs=h("$ZodTransform",(e,t)=>{w.init(e,t),e._zod.optin="optional",I.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new ve(e.constructor.
name);let o=t.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(s=>(r.value=s,r));if(o instanceof Promise)throw new E;return r.
value=o,r}});function Tr(e,t){return e.value=t.issues.length?void 0:t.value,e}var Zo=h("$ZodOptional",(e,t)=>{w.init(e,t),y(e,"optin",r=>r.def.innerType._zod.optin===
"defaulted"?"defaulted":"optional"),e._zod.optout="optional",y(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),y(e,"pa\
ttern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${ne(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.
optin!=="defaulted")return r;let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(i=>Tr(r,i)):Tr(r,o)}return t.innerType._zod.
run(r,n)}}),Us=h("$ZodExactOptional",(e,t)=>{Zo.init(e,t),y(e,"values",r=>r.def.innerType._zod.values),y(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=
(r,n)=>t.innerType._zod.run(r,n)}),Bs=h("$ZodNullable",(e,t)=>{w.init(e,t),y(e,"optin",r=>r.def.innerType._zod.optin),y(e,"optout",r=>r.def.innerType._zod.optout),
y(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${ne(n.source)}|null)$`):void 0}),y(e,"values",r=>r.def.innerType._zod.values?new Set(
[...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),Ks=h("$ZodDefault",(e,t)=>{w.init(e,t),e._zod.optin=
"defaulted",y(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);if(r.value===void 0)return r.
value=t.defaultValue,r;let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(i=>Cr(i,t)):Cr(o,t)}});function Cr(e,t){return e.value===void 0&&(e.value=
t.defaultValue),e}var Vs=h("$ZodPrefault",(e,t)=>{w.init(e,t),e._zod.optin="defaulted",y(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction===
"backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,n))}),Js=h("$ZodNonOptional",(e,t)=>{w.init(e,t),y(e,"values",r=>{let n=r.def.innerType.
_zod.values;return n?new Set([...n].filter(o=>o!==void 0)):void 0}),e._zod.parse=(r,n)=>{let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(i=>Rr(
i,e)):Rr(o,e)}});function Rr(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function Nr(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>C(o,n,N()))},input:e.value}),e):(e.value=t.value,
t.memo&&(e.memo=!0),e)}var Gs=h("$ZodCatch",(e,t)=>{w.init(e,t),y(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),y(e,"optout",r=>r.
def.innerType._zod.optout),y(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.
innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(i=>Nr(r,i,t,n)):Nr(r,o,t,n)}});var Ws=h("$ZodPipe",(e,t)=>{w.init(e,t),y(e,"values",r=>r.def.in._zod.values),y(e,"optin",r=>r.def.in._zod.optin),y(e,"optout",r=>r.def.out._zod.optout),y(e,"pr\
opValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let i=t.out._zod.run(r,n);return i instanceof Promise?i.then(s=>Ae(s,t.
in,n)):Ae(i,t.in,n)}let o=t.in._zod.run(r,n);return o instanceof Promise?o.then(i=>Ae(i,t.out,n)):Ae(o,t.out,n)}});function Ae(e,t,r){return e.issues.some(n=>n.
code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var Xs=h("$ZodReadonly",(e,t)=>{w.init(e,t),y(e,"propValues",r=>r.def.innerType._zod.propValues),y(e,"values",r=>r.def.innerType._zod.values),y(e,"optin",r=>r.def.
innerType?._zod?.optin),y(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.
innerType._zod.run(r,n);return o instanceof Promise?o.then(jr):jr(o)}});function jr(e){return e.memo||(e.value=Object.freeze(e.value)),e}var Hs=h("$ZodCustom",(e,t)=>{S.init(e,t),w.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,o=t.fn(n);if(o instanceof Promise)return o.then(i=>Dr(
i,r,n,e));Dr(o,r,n,e)}});function Dr(e,t,r,n){if(!e){let o={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&
(o.params=n._zod.def.params),t.issues.push(H(o))}}var Jr;var mt=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.
set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.
delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let o={...n,...this._map.get(t)};return Object.keys(
o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function Ao(){return new mt}(Jr=globalThis).__zod_globalRegistry??(Jr.__zod_globalRegistry=
Ao());var Gr=globalThis.__zod_globalRegistry;function pe(e,...t){for(let r of t)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&Z(e,n,r[n]);return e}function de(e){let t=e?.
target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??Gr,target:t,
unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function P(e,t,r,n,o){let i=typeof t.unrepresentable==
"function"?t.unrepresentable({zodSchema:e,path:n.path,message:o}):t.unrepresentable;if(i==="any")return!1;if(i===void 0||i==="throw")throw new Error(o);return Object.
assign(r,i),!0}function x(e,t,r={path:[],schemaPath:[]}){var n;let o=e._zod.def,i=t.seen.get(e);if(i)return i.count++,r.schemaPath.includes(e)&&(i.cycle=r.path),
i.schema;let s={schema:{},count:1,cycle:void 0,path:r.path};t.seen.set(e,s),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let u=e._zod.toJSONSchema?.();
if(u)s.schema=u;else{let l={...r,schemaPath:[...r.schemaPath,e],path:r.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,s.schema,l);else{let p=s.schema,
d=t.processors[o.type];if(!d)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);d(e,t,p,l)}let f=e._zod.parent;f&&(s.ref||(s.ref=f),
x(f,t,l),t.seen.get(f).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&pe(s.schema,c),t.io==="input"&&O(e)&&(delete s.schema.examples,delete s.schema.default),
t.io==="input"&&"_prefault"in s.schema&&((n=s.schema).default??(n.default=s.schema._prefault)),delete s.schema._prefault,t.seen.get(e).schema}function Wr(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function me(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in \
Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let n=new Map;for(let s of e.seen.entries()){let u=e.metadataRegistry.get(s[0])?.id;if(u){let c=n.
get(u);if(c&&c!==s[0])throw new Error(`Duplicate schema id "${u}" detected during JSON Schema conversion. Two different schemas cannot share the same id when co\
nverted together.`);n.set(u,s[0])}}let o=s=>{let u=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let f=e.external.registry.get(s[0])?.id,p=e.external.
uri??(m=>m);if(f)return{ref:p(f)};let d=s[1].defId??s[1].schema.id??`schema${e.counter++}`;return s[1].defId=d,{defId:d,ref:`${p("__shared")}#/${u}/${Wr(d)}`}}let c="\
#",a=`${c}/${u}/`;if(s[1]===r&&!s[1].schema.id)return{ref:c};let l=s[1].schema.id??`__schema${e.counter++}`;return{defId:l,ref:a+Wr(l)}},i=s=>{if(s[1].schema.$ref)
return;let u=s[1],{ref:c,defId:a}=o(s);u.def={...u.schema},a&&(u.defId=a);let l=u.schema;for(let f in l)delete l[f];l.$ref=c};if(e.cycles==="throw")for(let s of e.
seen.entries()){let u=s[1];if(u.cycle)throw new Error(`Cycle detected: #/${u.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let s of e.seen.entries()){let u=s[1];if(t===s[0]){i(s);continue}if(e.external){
let a=e.external.registry.get(s[0])?.id;if(t!==s[0]&&a){i(s);continue}}if(e.metadataRegistry.get(s[0])?.id){i(s);continue}if(u.cycle){i(s);continue}u.count>1&&e.
reused==="ref"&&i(s)}e.external&&(e.sharedDefsExtractedFor=e.external)}function Yr(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let r=[];
for(let n of t){if(!n||typeof n!="object")return;Yr(n);let o=Object.keys(n);if(o.length!==1||o[0]!=="type")return;let i=n.type;for(let s of Array.isArray(i)?i:[
i]){if(typeof s!="string")return;r.includes(s)||r.push(s)}}delete e.anyOf,e.type=r.length===1?r[0]:r}var Qr=new Set(["type","properties","required","additionalP\
roperties"]),Xr=["oneOf","anyOf"];function Hr(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?
t:null}function ht(e){let t=[];for(let i of e){if(typeof i!="object"||i.type!=="object")return null;for(let s in i)if(!Qr.has(s))return null;t.push(i)}let r={},
n=new Set;for(let i of t){for(let s in i.properties){if(Object.prototype.hasOwnProperty.call(r,s))continue;let u=[];for(let a of t){let l=a.properties?.[s]??Hr(
a);l!=null&&(u.some(f=>JSON.stringify(f)===JSON.stringify(l))||u.push(l))}let c=u.length===1?u[0]:ht(u)??{allOf:u};Z(r,s,c)}for(let s of i.required??[])n.add(s)}
let o={type:"object",properties:r};if(n.size&&(o.required=[...n]),t.every(i=>i.additionalProperties===!1))o.additionalProperties=!1;else{let i=[];for(let s of t){
let u=Hr(s);u&&!i.some(c=>JSON.stringify(c)===JSON.stringify(u))&&i.push(u)}i.length===1?o.additionalProperties=i[0]:i.length>1&&(o.additionalProperties={allOf:i})}
return o}function Eo(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let o of Qr)if(o in e)return;let r=t.filter(o=>Xr.some(i=>Array.isArray(o[i]))),
n=null;if(!r.length)n=ht(t);else{let o=r[0],i=Xr.find(c=>Array.isArray(o[c]));if(Object.keys(o).length!==1)return;let s=t.filter(c=>c!==o),u=o[i].map(c=>ht([...s,
c]));if(u.some(c=>!c))return;n={[i]:u}}n&&(delete e.allOf,pe(e,n))}function he(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug\
 in Zod.");let n=u=>{let c=e.seen.get(u);if(c.ref===null)return;let a=c.def??c.schema,l={...a},f=c.ref;if(c.ref=null,f){n(f);let d=e.seen.get(f),m=d.schema;if(m.
$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(a.allOf=a.allOf??[],a.allOf.push(m)):pe(a,m),pe(a,l),u._zod.parent===f)for(let b in a)
b==="$ref"||b==="allOf"||b in l||delete a[b];if(m.$ref&&d.def)for(let b in a)b==="$ref"||b==="allOf"||b in d.def&&JSON.stringify(a[b])===JSON.stringify(d.def[b])&&
delete a[b]}let p=u._zod.parent;if(p&&p!==f){n(p);let d=e.seen.get(p);if(d?.schema.$ref&&(a.$ref=d.schema.$ref,d.def))for(let m in a)m==="$ref"||m==="allOf"||m in
d.def&&JSON.stringify(a[m])===JSON.stringify(d.def[m])&&delete a[m]}e.override({zodSchema:u,jsonSchema:a,path:c.path??[]})};if(!e.external||e.sharedEmitDoneFor!==
e.external){for(let u of[...e.seen.entries()].reverse())n(u[0]);if(e.target!=="openapi-3.0")for(let u of e.seen.entries())Yr(u[1].def??u[1].schema);for(let u of e.
deferred)u();if(e.intersections.length){let u=new Map;for(let c of e.seen.values())for(let a of[c.schema,c.def]){let l=a?.allOf;if(!Array.isArray(l))continue;let f=u.
get(l);f?f.push(a):u.set(l,[a])}for(let c of e.intersections)for(let a of u.get(c)??[])Eo(a)}}let o={};if(e.target==="draft-2020-12"?o.$schema="https://json-sch\
ema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-04"?o.$schema="http://json-schema.org/\
draft-04/schema#":e.target,e.external?.uri){let u=e.external.registry.get(t)?.id;if(!u)throw new Error("Schema is missing an `id` property");o.$id=e.external.uri(
u)}pe(o,r.defId?r.schema:r.def??r.schema);let i=e.metadataRegistry.get(t)?.id;i!==void 0&&o.id===i&&delete o.id;let s=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==
e.external)for(let u of e.seen.entries()){let c=u[1];c.def&&c.defId&&(c.def.id===c.defId&&delete c.def.id,Z(s,c.defId,c.def))}e.external&&(e.sharedEmitDoneFor=e.
external),e.external||Object.keys(s).length>0&&(e.target==="draft-2020-12"?o.$defs=s:o.definitions=s);try{let u=JSON.parse(JSON.stringify(o));return Object.defineProperty(
u,"~standard",{value:{...t["~standard"],jsonSchema:{input:qr(t,"input",e.processors),output:qr(t,"output",e.processors)}},enumerable:!1,writable:!1}),u}catch{throw new Error(
"Error converting schema to JSON.")}}function O(e,t){let r=t??{seen:new Set};if(r.seen.has(e))return!1;r.seen.add(e);let n=e._zod.def;if(n.type==="transform")return!0;
if(n.type==="array")return O(n.element,r);if(n.type==="set")return O(n.valueType,r);if(n.type==="lazy")return O(n.getter(),r);if(n.type==="promise"||n.type==="o\
ptional"||n.type==="nonoptional"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return O(n.innerType,r);if(n.
type==="intersection")return O(n.left,r)||O(n.right,r);if(n.type==="record"||n.type==="map")return O(n.keyType,r)||O(n.valueType,r);if(n.type==="pipe")return e.
_zod.traits.has("$ZodCodec")?!0:O(n.in,r)||O(n.out,r);if(n.type==="object"){for(let o in n.shape)if(O(n.shape[o],r))return!0;return!1}if(n.type==="union"){for(let o of n.
options)if(O(o,r))return!0;return!1}if(n.type==="tuple"){for(let o of n.items)if(O(o,r))return!0;return!!(n.rest&&O(n.rest,r))}return!1}var ru=(e,t={})=>r=>{let n=de(
{...r,processors:t});return x(e,n),me(n,e),he(n,e)},qr=(e,t,r={})=>n=>{let{libraryOptions:o,target:i}=n??{},s=de({...o??{},target:i,io:t,processors:r});return x(
e,s),me(s,e),he(s,e)};var q=(e,t,r)=>{(e[t]===void 0||r>e[t])&&(e[t]=r)},Y=(e,t,r)=>{(e[t]===void 0||r<e[t])&&(e[t]=r)},en=(e,t)=>{q(e,"minimum",t),Y(e,"maximum",t)},sn=(e,t)=>{e.multipleOf??
(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},un=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},cn=(e,t)=>{e.mime=e.mime?e.mime.
filter(r=>t.includes(r)):[...t]},an=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},tn=(e,t)=>q(e,"minimum",t.minimum),rn=(e,t)=>Y(e,"maximum",t.maximum),nn=e=>(t,r)=>{
an(t,r.format);let[n,o]=e[r.format];q(t,"minimum",n),Y(t,"maximum",o)},Io={greater_than:(e,t)=>q(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>Y(
e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>sn(e,t.value),number_format:nn(ie),bigint_format:nn(ze),min_length:tn,max_length:rn,length_equals:(e,t)=>en(
e,t.length),min_size:tn,max_size:rn,size_equals:(e,t)=>en(e,t.size),string_format:(e,t)=>{an(e,t.format),t.pattern&&un(e,t.pattern),(t.format==="base64"||t.format===
"base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>cn(e,t.mime)};function Q(e){let t={},r=e._zod.def,n=e.
_zod.traits.has("$ZodCheck")?[e,...r.checks??[]]:r.checks??[];for(let i of n)Io[i._zod.def.check]?.(t,i._zod.def);let o=e._zod.bag;o.minimum!==void 0&&q(t,"mini\
mum",o.minimum),o.exclusiveMinimum!==void 0&&q(t,"exclusiveMinimum",o.exclusiveMinimum),o.maximum!==void 0&&Y(t,"maximum",o.maximum),o.exclusiveMaximum!==void 0&&
Y(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&sn(t,o.multipleOf),o.format!==void 0&&(t.format??(t.format=o.format),o.format.includes("int")&&
(t.isInt=!0)),o.mime&&cn(t,o.mime);for(let i of o.patterns??[])un(t,i);return t}var To={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},
Co=new Map([[dt,er],[Te,tr]]),ln=e=>Co.get(e)??e,Ro=(e,t,r,n)=>{let o=r;o.type="string";let{minimum:i,maximum:s,format:u,patterns:c,contentEncoding:a,laxFormat:l}=Q(
e);if(typeof i=="number"&&(o.minLength=i),typeof s=="number"&&(o.maxLength=s),u&&(o.format=To[u]??u,o.format===""&&delete o.format,(u==="time"||l)&&delete o.format),
a&&(o.contentEncoding=a),c&&c.size>0){let f=[...c].map(ln);f.length===1?o.pattern=f[0].source:f.length>1&&(o.allOf=[...f.map(p=>({...t.target==="draft-07"||t.target===
"draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:p.source}))])}},No=(e,t,r,n)=>{let o=r,{minimum:i,maximum:s,multipleOf:u,exclusiveMaximum:c,exclusiveMinimum:a,
isInt:l}=Q(e);o.type=l?"integer":"number";let f=typeof a=="number"&&a>=(i??Number.NEGATIVE_INFINITY),p=typeof c=="number"&&c<=(s??Number.POSITIVE_INFINITY),d=t.
target==="draft-04"||t.target==="openapi-3.0";if(f?d?(o.minimum=a,o.exclusiveMinimum=!0):o.exclusiveMinimum=a:typeof i=="number"&&(o.minimum=i),p?d?(o.maximum=c,
o.exclusiveMaximum=!0):o.exclusiveMaximum=c:typeof s=="number"&&(o.maximum=s),u){let m=new Set;for(let v of u)Number.isFinite(v)&&v!==0?m.add(Math.abs(v)):P(e,t,
o,n,`A multipleOf divisor of ${v} cannot be represented in JSON Schema`);let[g,...b]=m;g!==void 0&&(o.multipleOf=g),b.length&&(o.allOf=[...o.allOf??[],...b.map(
v=>({multipleOf:v}))])}},jo=(e,t,r,n)=>{r.type="boolean"},Do=(e,t,r,n)=>{P(e,t,r,n,"BigInt cannot be represented in JSON Schema")},Mo=(e,t,r,n)=>{P(e,t,r,n,"Sym\
bols cannot be represented in JSON Schema")},Lo=(e,t,r,n)=>{t.target==="openapi-3.0"?(r.type="string",r.nullable=!0,r.enum=[null]):r.type="null"},Fo=(e,t,r,n)=>{
P(e,t,r,n,"Undefined cannot be represented in JSON Schema")},Uo=(e,t,r,n)=>{P(e,t,r,n,"Void cannot be represented in JSON Schema")},Bo=(e,t,r,n)=>{r.not={}},Ko=(e,t,r,n)=>{},
Vo=(e,t,r,n)=>{},Jo=(e,t,r,n)=>{P(e,t,r,n,"Date cannot be represented in JSON Schema")},Go=(e,t,r,n)=>{let o=e._zod.def,i=X(o.entries);if(i.length===0){r.not={};
return}i.every(s=>typeof s=="number")&&(r.type="number"),i.every(s=>typeof s=="string")&&(r.type="string"),r.enum=i},Wo=(e,t,r,n)=>{let o=e._zod.def;if(o.values.
length===0){r.not={};return}let i=[];for(let s of o.values)if(s===void 0){if(P(e,t,r,n,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof s==
"bigint"){if(P(e,t,r,n,"BigInt literals cannot be represented in JSON Schema"))return;i.push(Number(s))}else i.push(s);if(i.length!==0)if(i.length===1){let s=i[0];
r.type=s===null?"null":typeof s,t.target==="draft-04"||t.target==="openapi-3.0"?r.enum=[s]:r.const=s}else i.every(s=>typeof s=="number")&&(r.type="number"),i.every(
s=>typeof s=="string")&&(r.type="string"),i.every(s=>typeof s=="boolean")&&(r.type="boolean"),i.every(s=>s===null)&&(r.type="null"),r.enum=i},Xo=(e,t,r,n)=>{P(e,
t,r,n,"NaN cannot be represented in JSON Schema")},Ho=(e,t,r,n)=>{let o=r,i=e._zod.pattern;if(!i)throw new Error("Pattern not found in template literal");o.type=
"string",o.pattern=i.source},qo=(e,t,r,n)=>{let o=r;o.type="string",o.format="binary",o.contentEncoding="binary";let{minimum:i,maximum:s,mime:u}=Q(e);i!==void 0&&
(o.minLength=i),s!==void 0&&(o.maxLength=s),u&&(u.length===0?o.not={}:u.length===1?o.contentMediaType=u[0]:o.anyOf=u.map(c=>({contentMediaType:c})))},Yo=(e,t,r,n)=>{
r.type="boolean"},Qo=(e,t,r,n)=>{P(e,t,r,n,"Custom types cannot be represented in JSON Schema")},ei=(e,t,r,n)=>{P(e,t,r,n,"Function types cannot be represented \
in JSON Schema")},ti=(e,t,r,n)=>{P(e,t,r,n,"Transforms cannot be represented in JSON Schema")},ri=(e,t,r,n)=>{P(e,t,r,n,"Map cannot be represented in JSON Schem\
a")},ni=(e,t,r,n)=>{P(e,t,r,n,"Set cannot be represented in JSON Schema")},oi=(e,t,r,n)=>{let o=r,i=e._zod.def,{minimum:s,maximum:u}=Q(e);typeof s=="number"&&(o.
minItems=s),typeof u=="number"&&(o.maxItems=u),o.type="array",o.items=x(i.element,t,{...n,path:[...n.path,"items"]})};function ge(e){let t=e._zod.def;return t.type===
"pipe"&&t.in._zod.traits.has("$ZodTransform")?ge(t.out):t.type==="catch"?ge(t.innerType):e._zod.optin}var ii=(e,t,r,n)=>{let o=r,i=e._zod.def,s=i.shape;if(Object.
getOwnPropertySymbols(s).length&&P(e,t,o,n,"Symbol keys cannot be represented in JSON Schema"))return;o.type="object",o.properties={};for(let a in s)Z(o.properties,
a,x(s[a],t,{...n,path:[...n.path,"properties",a]}));let c=[];for(let a of Object.keys(s)){let l=i.shape[a];(t.io==="input"?ge(l)===void 0:l._zod.optout===void 0)&&
c.push(a)}c.length>0&&(o.required=c),i.catchall?._zod.def.type==="never"?o.additionalProperties=!1:i.catchall?i.catchall&&(o.additionalProperties=x(i.catchall,t,
{...n,path:[...n.path,"additionalProperties"]})):t.io==="output"&&(o.additionalProperties=!1)},si=(e,t,r,n)=>{let o=e._zod.def,i=o.inclusive===!1,s=o.options.map(
(u,c)=>x(u,t,{...n,path:[...n.path,i?"oneOf":"anyOf",c]}));i?r.oneOf=s:r.anyOf=s},ui=(e,t,r,n)=>{let o=e._zod.def,i=x(o.left,t,{...n,path:[...n.path,"allOf",0]}),
s=x(o.right,t,{...n,path:[...n.path,"allOf",1]}),u=a=>"allOf"in a&&Object.keys(a).length===1,c=[...u(i)?i.allOf:[i],...u(s)?s.allOf:[s]];r.allOf=c,t.intersections.
push(c)},ci=(e,t,r,n)=>{let o=r,i=e._zod.def;o.type="array";let s=t.target==="draft-2020-12"?"prefixItems":"items",u=t.target==="draft-2020-12"||t.target==="ope\
napi-3.0"?"items":"additionalItems",c=i.items.map((g,b)=>x(g,t,{...n,path:[...n.path,s,b]})),a=i.rest?x(i.rest,t,{...n,path:[...n.path,u,...t.target==="openapi-\
3.0"?[i.items.length]:[]]}):null,l=i.items.length;for(;l>0;){let g=i.items[l-1];if(!(t.io==="input"?ge(g)!==void 0:g._zod.optout==="optional"))break;l--}let f=i.
items.length,p=!i.rest;t.target==="draft-2020-12"?(o.prefixItems=c,p?o.items=!1:a&&(o.items=a),l>0&&(o.minItems=l),p&&(o.maxItems=f)):t.target==="openapi-3.0"?(o.
items={anyOf:c},a&&o.items.anyOf.push(a),l>0&&(o.minItems=l),p&&(o.maxItems=f)):(o.items=c,p?o.additionalItems=!1:a&&(o.additionalItems=a),l>0&&(o.minItems=l),p&&
(o.maxItems=f));let{minimum:d,maximum:m}=Q(e);typeof d=="number"&&(o.minItems=d),typeof m=="number"&&(o.maxItems=m)};function gt(e,t,r){if(t.$ref){if(r.has(t))return t;
r.add(t);let m=e.get(t)?.def;if(!m)return t;let g=gt(e,m,r);return g===m?t:g}for(let m of["anyOf","oneOf"]){let g=t[m];if(!Array.isArray(g))continue;let b=g.map(
v=>gt(e,v,r));b.some((v,A)=>v!==g[A])&&(t={...t,[m]:b})}let n=Array.isArray(t.type)?t.type:[t.type],o=!n.includes("string")&&n.some(m=>m==="number"||m==="intege\
r"),i=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!i?.some(m=>typeof m=="number"))return t;let{minimum:s,maximum:u,exclusiveMinimum:c,exclusiveMaximum:a,
multipleOf:l,format:f,id:p,...d}=t;return d.enum?d.enum=d.enum.map(m=>typeof m=="number"?String(m):m):typeof d.const=="number"&&(d.const=String(d.const)),o&&(d.
type="string",i||(d.pattern=(n.includes("number")?ae:nt).source)),d}var _t=new WeakMap;function ai(e){let t=new Map;for(let n of e.seen.values())n.def&&!t.has(n.
schema)&&t.set(n.schema,n);let r=new Map;for(let n of _t.get(e)??[]){let o=e.seen.get(n),i=(o?.def??o?.schema)?.propertyNames;if(!i||i===!0||r.has(i))continue;let s=gt(
t,i,new Set);s!==i&&r.set(i,s)}if(r.size)for(let n of e.seen.values())for(let o of[n.schema,n.def]){let i=o&&r.get(o.propertyNames);i&&(o.propertyNames=i)}}var li=(e,t,r,n)=>{
let o=r,i=e._zod.def;o.type="object";let s=i.keyType,u=Q(s).patterns;if(i.mode==="loose"&&u&&u.size>0){let l=x(i.valueType,t,{...n,path:[...n.path,"patternPrope\
rties","*"]});o.patternProperties={};for(let f of u)Z(o.patternProperties,ln(f).source,l)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=
x(i.keyType,t,{...n,path:[...n.path,"propertyNames"]});let l=_t.get(t);l||(l=[],_t.set(t,l),t.deferred.push(()=>ai(t))),l.push(e)}o.additionalProperties=x(i.valueType,
t,{...n,path:[...n.path,"additionalProperties"]})}let c=s._zod.values,a=t.io==="input"&&ge(i.valueType)!==void 0;if(c&&!i.partial&&!a){let l=[...c].filter(f=>typeof f==
"string"||typeof f=="number");l.length>0&&(o.required=l.map(String))}},fi=(e,t,r,n)=>{let o=e._zod.def,i=x(o.innerType,t,n),s=t.seen.get(e);t.target==="openapi-\
3.0"?(s.ref=o.innerType,r.nullable=!0):r.anyOf=[i,{type:"null"}]},pi=(e,t,r,n)=>{let o=e._zod.def;x(o.innerType,t,n);let i=t.seen.get(e);i.ref=o.innerType},bt=Symbol();
function fn(e,t,r,n,o){let i=!1,s=JSON.stringify(e,(u,c)=>typeof c!="bigint"?c:(i=!0,null));return i?(P(t,r,n,o,"BigInt defaults cannot be represented in JSON S\
chema"),bt):JSON.parse(s)}var di=(e,t,r,n)=>{let o=e._zod.def;x(o.innerType,t,n);let i=t.seen.get(e);i.ref=o.innerType;let s=fn(o.defaultValue,e,t,r,n);s!==bt&&
(r.default=s)},mi=(e,t,r,n)=>{let o=e._zod.def;x(o.innerType,t,n);let i=t.seen.get(e);if(i.ref=o.innerType,t.io!=="input")return;let s=fn(o.defaultValue,e,t,r,n);
s!==bt&&(r._prefault=s)},hi=(e,t,r,n)=>{let o=e._zod.def;x(o.innerType,t,n);let i=t.seen.get(e);i.ref=o.innerType;let s;try{s=o.catchValue(void 0)}catch{P(e,t,r,
n,"Dynamic catch values are not supported in JSON Schema");return}r.default=s},gi=(e,t,r,n)=>{let o=e._zod.def,i=o.in._zod.traits.has("$ZodTransform"),s=t.io===
"input"?i?o.out:o.in:o.out;x(s,t,n);let u=t.seen.get(e);u.ref=s},_i=(e,t,r,n)=>{let o=e._zod.def;x(o.innerType,t,n);let i=t.seen.get(e);i.ref=o.innerType,r.readOnly=
!0},bi=(e,t,r,n)=>{let o=e._zod.def;x(o.innerType,t,n);let i=t.seen.get(e);i.ref=o.innerType},yi=(e,t,r,n)=>{let o=e._zod.def;x(o.innerType,t,n);let i=t.seen.get(
e);i.ref=o.innerType},vi=(e,t,r,n)=>{let o=e._zod.innerType;x(o,t,n);let i=t.seen.get(e);i.ref=o},on={string:Ro,number:No,boolean:jo,bigint:Do,symbol:Mo,null:Lo,
undefined:Fo,void:Uo,never:Bo,any:Ko,unknown:Vo,date:Jo,enum:Go,literal:Wo,nan:Xo,template_literal:Ho,file:qo,success:Yo,custom:Qo,function:ei,transform:ti,map:ri,
set:ni,array:oi,object:ii,union:si,intersection:ui,tuple:ci,record:li,nullable:fi,nonoptional:pi,default:di,prefault:mi,catch:hi,pipe:gi,readonly:_i,promise:bi,
optional:yi,lazy:vi};function uu(e,t){if("_idmap"in e){let n=e,o=de({...t,processors:on}),i={};for(let c of n._idmap.entries()){let[a,l]=c;x(l,o)}let s={},u={registry:n,
uri:t?.uri,defs:i};o.external=u;for(let c of n._idmap.entries()){let[a,l]=c;me(o,l),Z(s,a,he(o,l))}if(Object.keys(i).length>0){let c=o.target==="draft-2020-12"?
"$defs":"definitions";s.__shared={[c]:i}}return{schemas:s}}let r=de({...t,processors:on});return x(e,r),me(r,e),he(r,e)}var vt=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},xt="~memo",pn=[];function dn(e){
return e!==null&&typeof e=="object"}function yt(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var mn=new WeakMap,_e=0,Ne=1,be=2;function je(e,t,r){
let n=mn.get(e);if(n!==void 0)return n?be:_e;if(t.has(e))return be;t.add(e);let o=_e,i=l=>{if(o!==be&&l?._zod){let f=je(l,t,r);f>o&&(o=f)}},s=(l,f)=>{let p=_e;for(let d of Reflect.
ownKeys(l)){let m=Object.getOwnPropertyDescriptor(l,d);if(f&&!m.enumerable)continue;let g=m.get?Ne:m.value?._zod?je(m.value,t,r):_e;g>p&&(p=g)}return p},u=l=>{l>
o&&(o=l)},c=e._zod.def,a=c.type;switch(a){case"object":{let l=oe(c);u(l?s(l,!0):Ne),i(c.catchall);break}case"array":i(c.element);break;case"tuple":for(let l of c.
items)i(l);i(c.rest);break;case"record":case"map":i(c.keyType),i(c.valueType);break;case"set":i(c.valueType);break;case"union":for(let l of c.options)i(l);break;case"\
intersection":i(c.left),i(c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"\
success":i(c.innerType);break;case"pipe":i(c.in),i(c.out);break;case"function":i(c.input),i(c.output);break;case"lazy":{let l=c._cachedInner??(r?e._zod.innerType:
void 0);u(l?je(l,t,!1):Ne);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"\
void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let l in c){let f=Object.
getOwnPropertyDescriptor(c,l);if(!f||f.get)continue;let p=f.value;if(!(!p||typeof p!="object")){if(p._zod)i(p);else if(Array.isArray(p))for(let d of p)i(d)}}}return t.
delete(e),xi(e,o)}function xi(e,t){return t!==Ne&&mn.set(e,t===be),t}function zi(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var Ce,Re=[],$i={alloc(e,t,r){let n=Ce;if(!n)return r;Ce=void 0;let o={value:r,
issues:null};return n.set(t.value,o),Re.push(o),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,n=(o,i)=>{if(i.
direction!=="backward"&&wi(i,o.value))throw new vt;return r(o,i)};e._zod.parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;let r,n=!1,o,i;(t=e._zod).deferred??
(t.deferred=[]),e._zod.deferred.push(()=>{let s=e._zod.parse,u=(c,a)=>{if(r===void 0){let v=je(e,new Set,!1);if(v===_e)return e._zod.parse=s,e._zod.run===u&&(e.
_zod.run=s),s(c,a);v===be||n?r=!0:n=!0}let l=c.value;if(!dn(l))return s(c,a);let f=a[xt];f||(f={buckets:new WeakMap,backEdges:void 0},a[xt]=f);let p;o===a?p=i:(p=
zi(f,e),o=a,i=p);let d=p.get(l);if(d)return c.value=d.value,d.issues?d.issues.length&&c.issues.push(...yt(d.issues)):(c.memo=!0,f.backEdges??(f.backEdges=new WeakSet),
f.backEdges.add(d.value)),c;Ce=p;let m=Re.length,g=s(c,a);Ce=void 0;let b=Re.length>m?Re.pop():void 0;return g instanceof Promise?g.then(v=>(b&&(b.issues=v.issues.
length?yt(v.issues):pn),v)):(b&&(b.issues=g.issues.length?yt(g.issues):pn),g)};e._zod.parse=u,e._zod.run===s&&(e._zod.run=u)})}};function au(){return $i}function wi(e,t){
let r=e[xt]?.backEdges;return r!==void 0&&dn(t)&&r.has(t)}function hn(e){return e.checks&&(e.checks=[...e.checks]),e}function _u(e,t){return new e(hn({type:"string",..._(t)}))}function bu(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,..._(t)})}function yu(e,t){return new e({type:"string",format:"guid",
check:"string_format",abort:!1,..._(t)})}function vu(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,..._(t)})}function xu(e,t){return new e(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",..._(t)})}function zu(e,t){return new e({type:"string",format:"uuid",check:"string_form\
at",abort:!1,version:"v6",..._(t)})}function $u(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",..._(t)})}function wu(e,t){
return new e({type:"string",format:"url",check:"string_format",abort:!1,..._(t)})}function ku(e,t){return new e({type:"string",format:"emoji",check:"string_form\
at",abort:!1,..._(t)})}function Pu(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,..._(t)})}function Su(e,t){return new e({type:"\
string",format:"cuid",check:"string_format",abort:!1,..._(t)})}function Ou(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,..._(t)})}
function Zu(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,..._(t)})}function Au(e,t){return new e({type:"string",format:"xid",check:"\
string_format",abort:!1,..._(t)})}function Eu(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,..._(t)})}function Iu(e,t){return new e(
{type:"string",format:"ipv4",check:"string_format",abort:!1,..._(t)})}function Tu(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,
..._(t)})}function Cu(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,..._(t)})}function Ru(e,t){return new e({type:"string",format:"cidrv\
6",check:"string_format",abort:!1,..._(t)})}function Nu(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,..._(t)})}function ju(e,t){
return new e({type:"string",format:"base64url",check:"string_format",abort:!1,..._(t)})}function Du(e,t){return new e({type:"string",format:"e164",check:"string\
_format",abort:!1,..._(t)})}function Mu(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,..._(t)})}function Lu(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,..._(t)})}function Fu(e,t){return new e({
type:"string",format:"date",check:"string_format",..._(t)})}function Uu(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,..._(
t)})}function Bu(e,t){return new e({type:"string",format:"duration",check:"string_format",..._(t)})}function Ku(e,t){return new e(hn({type:"number",checks:[],..._(
t)}))}function Vu(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",..._(t)})}function Ju(e,t){return new e({type:"boolean",..._(t)})}function Gu(e){return new e({type:"unknown"})}function Wu(e,t){return new e({type:"never",..._(t)})}function Xu(e,t){return new it({check:"less_than",..._(t),value:e,inclusive:!1})}function Hu(e,t){return new it({check:"less_than",..._(t),value:e,inclusive:!0})}function ki(e,t){return new st({check:"greater_than",..._(t),value:e,inclusive:!1})}function Pi(e,t){return new st({check:"greater_than",..._(t),value:e,inclusive:!0})}function qu(e){return ki(0,e)}function Yu(e){return Pi(0,e)}function Qu(e,t){return new pr({check:"multiple_of",..._(t),value:e})}function ec(e,t){return new mr({check:"max_length",..._(t),maximum:e})}function tc(e,t){return new hr({check:"min_length",..._(t),minimum:e})}function rc(e,t){return new gr(
{check:"length_equals",..._(t),length:e})}function nc(e,t){return new _r({check:"string_format",format:"regex",..._(t),pattern:e})}function oc(e){return new br(
{check:"string_format",format:"lowercase",..._(e)})}function ic(e){return new yr({check:"string_format",format:"uppercase",..._(e)})}function sc(e,t){return new vr(
{check:"string_format",format:"includes",..._(t),includes:e})}function uc(e,t){return new xr({check:"string_format",format:"starts_with",..._(t),prefix:e})}function cc(e,t){
return new zr({check:"string_format",format:"ends_with",..._(t),suffix:e})}function ye(e){return new $r({check:"overwrite",tx:e})}function ac(e){return ye(t=>t.normalize(e))}function lc(){return ye(e=>e.trim())}function fc(){return ye(
e=>e.toLowerCase())}function pc(){return ye(e=>e.toUpperCase())}function dc(){return ye(e=>He(e))}function mc(e,t,r){return new e({type:"array",element:t,..._(r)})}function hc(e,t,r){return new e({type:"custom",check:"custom",fn:t,..._(r)})}function gc(e,t){let r=Si(n=>(n.addIssue=o=>{if(typeof o=="string")n.issues.push(H(
o,n.value,r._zod.def));else{let i=o;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=n.value),i.inst??(i.inst=r),i.continue??(i.continue=
!r._zod.def.abort),n.issues.push(H(i))}},e(n.value,n)),t);return r}function Si(e,t){let r=new S({check:"custom",..._(t)});return r._zod.check=e,r}export{Pn as a,Je as b,L as c,_ as d,It as e,Kn as f,B as g,eo as h,V as i,h as j,ve as k,I as l,N as m,Ii as n,Ti as o,Ci as p,ct as q,Ri as r,at as s,Ni as t,
lt as u,ji as v,ft as w,Di as x,Mi as y,Li as z,Fi as A,Ui as B,Bi as C,Ki as D,Vi as E,Ji as F,Gi as G,Wi as H,w as I,po as J,mo as K,$ as L,us as M,cs as N,as as O,
ls as P,fs as Q,ps as R,ds as S,ms as T,hs as U,gs as V,_s as W,bs as X,ys as Y,vs as Z,xs as _,zs as $,$s as aa,ws as ba,ks as ca,Ps as da,Ss as ea,Os as fa,Zs as ga,
wo as ha,As as ia,Es as ja,Is as ka,Ts as la,Cs as ma,Oo as na,Rs as oa,Ns as pa,js as qa,Ds as ra,Ms as sa,Ls as ta,Fs as ua,Zo as va,Us as wa,Bs as xa,Ks as ya,
Vs as za,Js as Aa,Gs as Ba,Ws as Ca,Xs as Da,Hs as Ea,au as Fa,Gr as Ga,_u as Ha,bu as Ia,yu as Ja,vu as Ka,xu as La,zu as Ma,$u as Na,wu as Oa,ku as Pa,Pu as Qa,
Su as Ra,Ou as Sa,Zu as Ta,Au as Ua,Eu as Va,Iu as Wa,Tu as Xa,Cu as Ya,Ru as Za,Nu as _a,ju as $a,Du as ab,Mu as bb,Lu as cb,Fu as db,Uu as eb,Bu as fb,Ku as gb,
Vu as hb,Ju as ib,Gu as jb,Wu as kb,Xu as lb,Hu as mb,ki as nb,Pi as ob,qu as pb,Yu as qb,Qu as rb,ec as sb,tc as tb,rc as ub,nc as vb,oc as wb,ic as xb,sc as yb,
uc as zb,cc as Ab,ye as Bb,ac as Cb,lc as Db,fc as Eb,pc as Fb,dc as Gb,mc as Hb,hc as Ib,gc as Jb,ru as Kb,qr as Lb,Q as Mb,Ro as Nb,No as Ob,jo as Pb,Bo as Qb,
Vo as Rb,Go as Sb,Wo as Tb,Qo as Ub,ti as Vb,oi as Wb,ii as Xb,si as Yb,ui as Zb,li as _b,fi as $b,pi as ac,di as bc,mi as cc,hi as dc,gi as ec,_i as fc,yi as gc,
uu as hc};
