import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as T}from"./chunk-FFZI4NL7.js";import{$ as Ye,$a as qr,$b as zo,A as ve,Aa as kr,Ab as Y,B as ze,Ba as Sr,Bb as H,C as we,Ca as vr,Cb as Q,D as Oe,
Da as zr,Db as ee,E as Ie,Ea as wr,Eb as re,F as Pe,Fa as Or,Fb as oe,G as Ne,Ga as Z,Gb as io,H as Te,Ha as Ir,Hb as so,I as De,Ia as Pr,Ib as ao,J as Ee,Ja as Nr,
Jb as uo,K as B,Ka as Tr,Kb as te,L as Ce,La as Dr,Lb as f,M as Ae,Ma as Er,Mb as po,N as je,Na as Cr,Nb as lo,O as Ue,Oa as Ar,Ob as ho,P as Le,Pa as jr,Pb as mo,
Q as Re,Qa as Ur,Qb as fo,R as Je,Ra as Lr,Rb as go,S as Me,Sa as Rr,Sb as yo,T as Fe,Ta as Jr,Tb as xo,U as Be,Ua as Mr,Ub as _o,V as Ke,Va as Fr,Vb as Zo,W as We,
Wa as Br,Wb as $o,X as Ge,Xa as Kr,Xb as bo,Y as Ve,Ya as Wr,Yb as ko,Z as qe,Za as Gr,Zb as So,_ as Xe,_a as Vr,_b as vo,a as U,aa as He,ab as Xr,ac as wo,b as L,
ba as Qe,bb as Yr,bc as Oo,c as me,ca as er,cb as Hr,cc as Io,da as rr,db as Qr,dc as Po,e as fe,ea as or,eb as eo,ec as No,f as ge,fa as tr,fb as ro,fc as ne,ga as nr,
gb as oo,gc as ce,ha as cr,hb as to,i as a,ia as ir,ib as no,j as i,ja as sr,jb as co,k as ye,ka as ar,kb as z,l as R,la as ur,lb as $,m as J,ma as dr,mb as w,n as xe,
nb as b,o as _e,oa as pr,p as Ze,pa as lr,q as $e,qa as hr,qb as O,ra as mr,rb as I,s as be,sa as fr,sb as y,ta as gr,tb as P,u as ke,ua as yr,ub as K,va as xr,
vb as W,w as Se,wa as _r,wb as G,xa as Zr,xb as V,y as M,ya as $r,yb as q,z as F,za as br,zb as X}from"./chunk-GJ4M2JYC.js";import{a as N}from"./chunk-K6YM4ZV3.js";
import{a as ie,d as se}from"./chunk-3VL72AHC.js";import"./chunk-F2IQMAFG.js";var mt=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to h\
ave"},map:{unit:"entries",verb:"to have"}};function r(c){return e[c]??null}let o={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"\
UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"\
ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded strin\
g",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",
jwt:"JWT",template_literal:"input"},t={nan:"NaN"};function n(c,s){return c==="number"&&typeof s=="number"&&!Number.isFinite(s)?String(s):t[c]??c}return c=>{switch(c.
code){case"invalid_type":{let s=n(c.expected),p=ge(c.input),ht=n(p,c.input);return`Invalid input: expected ${s}, received ${ht}`}case"invalid_value":return c.values.
length===1?`Invalid input: expected ${fe(c.values[0])}`:`Invalid option: expected one of ${U(c.values,"|")}`;case"too_big":{let s=c.exact?"exactly ":c.inclusive?
"<=":"<",p=r(c.origin);return p?`Too big: expected ${c.origin??"value"} to have ${s}${c.maximum.toString()} ${p.unit??"elements"}`:`Too big: expected ${c.origin??
"value"} to be ${s}${c.maximum.toString()}`}case"too_small":{let s=c.exact?"exactly ":c.inclusive?">=":">",p=r(c.origin);return p?`Too small: expected ${c.origin}\
 to have ${s}${c.minimum.toString()} ${p.unit}`:`Too small: expected ${c.origin} to be ${s}${c.minimum.toString()}`}case"invalid_format":{let s=c;return s.format===
"starts_with"?`Invalid string: must start with "${s.prefix}"`:s.format==="ends_with"?`Invalid string: must end with "${s.suffix}"`:s.format==="includes"?`Invali\
d string: must include "${s.includes}"`:s.format==="regex"?`Invalid string: must match pattern ${s.pattern}`:`Invalid ${o[s.format]??c.format}`}case"not_multipl\
e_of":return`Invalid number: must be a multiple of ${c.divisor}`;case"unrecognized_keys":return`Unrecognized key${c.keys.length>1?"s":""}: ${U(c.keys,", ")}`;case"\
invalid_key":return`Invalid key in ${c.origin}`;case"invalid_union":return c.options&&Array.isArray(c.options)&&c.options.length>0?`Invalid discriminator value.\
 Expected ${c.options.map(p=>`'${p}'`).join(" | ")}`:c.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`\
Invalid value in ${c.origin}`;default:return"Invalid input"}}};function To(){return{localeError:mt()}}var Do=new WeakSet([Object.prototype,Error.prototype]);function D(e,r,o){Object.defineProperty(e,r,{configurable:!0,enumerable:!1,get(){let t=o(this);return Object.
defineProperty(this,r,{value:t,configurable:!0,writable:!0}),t},set(t){Object.defineProperty(this,r,{value:t,configurable:!0,writable:!0})}})}var $t=(e,r)=>{xe.
init(e,r),e.name="ZodError";let o=Object.getPrototypeOf(e);Do.has(o)||(Do.add(o),D(o,"format",t=>n=>Ze(t,n)),D(o,"flatten",t=>n=>_e(t,n)),D(o,"addIssue",t=>n=>{
t.issues.push(n),t.message=JSON.stringify(t.issues,L,2)}),D(o,"addIssues",t=>n=>{t.issues.push(...n),t.message=JSON.stringify(t.issues,L,2)}),Object.defineProperty(
o,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var l=i("ZodError",$t,void 0,{Parent:Error});var Eo=$e(l),Co=be(l),Ao=ke(l),jo=Se(l),Uo=ve(l),Lo=ze(l),Ro=we(l),Jo=Oe(l),Mo=Ie(l),Fo=Pe(l),Bo=Ne(l),Ko=Te(l);function kt(){R.localeError||J(To())}function A(){R.memoizer||J({memoizer:Or()})}var u=i("ZodType",(e,r)=>(kt(),De.init(e,r),e.def=r,e.type=r.type,e),{check(...e){
let r=this.def;return this.clone(a.mergeDefs(r,{checks:[...r.checks??[],...e.map(o=>typeof o=="function"?{_zod:{check:o,def:{check:"custom"},onattach:[]}}:o)]}),
{parent:!0})},with(...e){return this.check(...e)},clone(e,r){return me(this,e,r)},brand(){return this},register(e,r){return e.add(this,r),this},refine(e,r){return this.
check(Zn(e,r))},superRefine(e,r){return this.check($n(e,r))},overwrite(e){return this.check(Y(e))},optional(){return Vo(this)},exactOptional(){return sn(this)},
nullable(){return qo(this)},nullish(){return Vo(qo(this))},nonoptional(e){return hn(this,e)},array(){return k(this)},or(e){return S([this,e])},and(e){return on(
this,e)},transform(e){return Xo(this,cn(e))},default(e){return dn(this,e)},prefault(e){return ln(this,e)},catch(e){return fn(this,e)},pipe(e){return Xo(this,e)},
readonly(){return xn(this)},describe(e){let r=this.clone();return Z.add(r,{description:e}),r},meta(...e){if(e.length===0)return Z.get(this);let r=this.clone();return Z.
add(r,e[0]),r},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...r){return r.length===0?e(this):e(
this,...r)},get"~standard"(){return a.hide(this,"~standard",{...Ee(this),jsonSchema:{input:te(this,"input"),output:te(this,"output")}})},set"~standard"(e){a.own(
this,"~standard",e)},parse:function e(r,o){return Eo(this,r,o,{callee:e})},parseAsync:async function e(r,o){return await Co(this,r,o,{callee:e})},safeParse(e,r){
return Ao(this,e,r)},async safeParseAsync(e,r){return jo(this,e,r)},get spa(){return this?.safeParseAsync},set spa(e){a.own(this,"spa",e)},validate(e,r){return M(
this,e,r)},validateAsync(e,r){return F(this,e,r)},encode:function e(r,o){return Uo(this,r,o,{callee:e})},decode:function e(r,o){return Lo(this,r,o,{callee:e})},
encodeAsync:async function e(r,o){return await Ro(this,r,o,{callee:e})},decodeAsync:async function e(r,o){return await Jo(this,r,o,{callee:e})},safeEncode(e,r){
return Mo(this,e,r)},safeDecode(e,r){return Fo(this,e,r)},async safeEncodeAsync(e,r){return Bo(this,e,r)},async safeDecodeAsync(e,r){return Ko(this,e,r)},toJSONSchema(e){
return uo(this,{})(e)},get description(){return Z.get(this)?.description},get _def(){return this._zod.def}}),Yo=i("_ZodString",(e,r)=>{B.init(e,r),u.init(e,r),e.
_zod.processJSONSchema=(o,t,n)=>po(e,o,t,n)},a.derived({format:e=>f(e).format??null,minLength:e=>f(e).minimum??null,maxLength:e=>f(e).maximum??null},{regex(...e){
return this.check(K(...e))},includes(...e){return this.check(V(...e))},startsWith(...e){return this.check(q(...e))},endsWith(...e){return this.check(X(...e))},min(...e){
return this.check(y(...e))},max(...e){return this.check(I(...e))},length(...e){return this.check(P(...e))},nonempty(...e){return this.check(y(1,...e))},lowercase(e){
return this.check(W(e))},uppercase(e){return this.check(G(e))},trim(){return this.check(Q())},normalize(...e){return this.check(H(...e))},toLowerCase(){return this.
check(ee())},toUpperCase(){return this.check(re())},slugify(){return this.check(oe())}})),St=i("ZodString",(e,r)=>{B.init(e,r),Yo.init(e,r)},{email(e){return this.
check(Pr(It,e))},url(e){return this.check(Ar(Nt,e))},jwt(e){return this.check(Yr(Wt,e))},emoji(e){return this.check(jr(Tt,e))},guid(e){return this.check(Nr(Pt,e))},
uuid(e){return this.check(Tr(E,e))},uuidv4(e){return this.check(Dr(E,e))},uuidv6(e){return this.check(Er(E,e))},uuidv7(e){return this.check(Cr(E,e))},nanoid(e){
return this.check(Ur(Dt,e))},cuid(e){return this.check(Lr(Et,e))},cuid2(e){return this.check(Rr(Ct,e))},ulid(e){return this.check(Jr(At,e))},base64(e){return this.
check(Vr(Ft,e))},base64url(e){return this.check(qr(Bt,e))},xid(e){return this.check(Mr(jt,e))},ksuid(e){return this.check(Fr(Ut,e))},ipv4(e){return this.check(Br(
Lt,e))},ipv6(e){return this.check(Kr(Rt,e))},cidrv4(e){return this.check(Wr(Jt,e))},cidrv6(e){return this.check(Gr(Mt,e))},e164(e){return this.check(Xr(Kt,e))},
datetime(e){return this.check(Hr(vt,e))},date(e){return this.check(Qr(zt,e))},time(e){return this.check(eo(wt,e))},duration(e){return this.check(ro(Ot,e))}});function x(e){
return Ir(St,e)}var d=i("ZodStringFormat",(e,r)=>{Ce.init(e,r),Yo.init(e,r)}),vt=i("ZodISODateTime",(e,r)=>{Ge.init(e,r),d.init(e,r)}),zt=i("ZodISODate",(e,r)=>{
Ve.init(e,r),d.init(e,r)}),wt=i("ZodISOTime",(e,r)=>{qe.init(e,r),d.init(e,r)}),Ot=i("ZodISODuration",(e,r)=>{Xe.init(e,r),d.init(e,r)}),It=i("ZodEmail",(e,r)=>{
Ue.init(e,r),d.init(e,r)});var Pt=i("ZodGUID",(e,r)=>{Ae.init(e,r),d.init(e,r)});var E=i("ZodUUID",(e,r)=>{je.init(e,r),d.init(e,r)});var Nt=i("ZodURL",(e,r)=>{Le.init(e,r),d.init(e,r)});var Tt=i("ZodEmoji",(e,r)=>{Re.init(e,r),d.init(e,r)});var Dt=i("ZodNanoID",(e,r)=>{Je.init(e,r),d.init(e,r)});var Et=i("ZodCUID",(e,r)=>{Me.init(e,r),d.init(e,r)});var Ct=i("ZodCUID2",(e,r)=>{Fe.init(e,r),d.init(e,r)});var At=i("ZodULID",(e,r)=>{Be.init(e,r),d.init(e,r)});var jt=i("ZodXID",(e,r)=>{Ke.init(e,r),d.init(e,r)});var Ut=i("ZodKSUID",(e,r)=>{We.init(e,r),d.init(e,r)});var Lt=i("ZodIPv4",(e,r)=>{Ye.init(e,r),d.init(e,r)});var Rt=i("ZodIPv6",(e,r)=>{He.init(e,r),d.init(e,r)});var Jt=i("ZodCIDRv4",(e,r)=>{Qe.init(e,r),d.init(e,r)});var Mt=i("ZodCIDRv6",(e,r)=>{er.init(e,r),d.init(e,r)});var Ft=i("ZodBase64",(e,r)=>{rr.init(e,r),d.init(e,r)});var Bt=i("ZodBase64URL",(e,r)=>{or.init(e,r),d.init(e,r)});var Kt=i("ZodE164",(e,r)=>{tr.init(e,r),d.init(e,r)});var Wt=i("ZodJWT",(e,r)=>{nr.init(e,r),d.init(e,r)});var Gt=i("ZodNumber",(e,r)=>{cr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>lo(e,o,t,n),e.isFinite=!0},a.derived({minValue:e=>{let{minimum:r,exclusiveMinimum:o}=f(
e);return Math.max(r??Number.NEGATIVE_INFINITY,o??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:r,exclusiveMaximum:o}=f(e);return Math.min(r??Number.POSITIVE_INFINITY,
o??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:r,multipleOf:o}=f(e);return!!r||!!o?.some(Number.isSafeInteger)},format:e=>f(e).format??null},{gt(e,r){return this.
check(w(e,r))},gte(e,r){return this.check(b(e,r))},min(e,r){return this.check(b(e,r))},lt(e,r){return this.check(z(e,r))},lte(e,r){return this.check($(e,r))},max(e,r){
return this.check($(e,r))},int(e){return this.check(C(e))},safe(e){return this.check(C(e))},positive(e){return this.check(w(0,e))},nonnegative(e){return this.check(
b(0,e))},negative(e){return this.check(z(0,e))},nonpositive(e){return this.check($(0,e))},multipleOf(e,r){return this.check(O(e,r))},step(e,r){return this.check(
O(e,r))},finite(){return this}}));var Vt=i("ZodNumberFormat",(e,r)=>{ir.init(e,r),Gt.init(e,r)});function C(e){return oo(Vt,e)}var qt=i("ZodBoolean",(e,r)=>{sr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>ho(e,o,t,n)});function Ho(e){return to(qt,e)}var Xt=i("ZodUnknown",(e,r)=>{ar.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>fo(e,o,t,n)});function Wo(){return no(Xt)}var Yt=i("ZodNever",(e,r)=>{ur.
init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>mo(e,o,t,n)});function Qo(e){return co(Yt,e)}var Ht=i("ZodArray",(e,r)=>{A(),dr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>Zo(e,o,t,n),e.element=r.element},{min(e,r){return this.check(y(e,r))},
nonempty(e){return this.check(y(1,e))},max(e,r){return this.check(I(e,r))},length(e,r){return this.check(P(e,r))},unwrap(){return this.element}});function k(e,r){
return io(Ht,e,r)}var Qt=i("ZodObject",(e,r)=>{A(),pr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>$o(e,o,t,n),a.installLazyProp(e,"shape",o=>o._zod.def.shape,!1)},{keyof(){
return g(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(a.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(a.mergeDefs(
this._zod.def,{catchall:Wo()}))},loose(){return this.clone(a.mergeDefs(this._zod.def,{catchall:Wo()}))},strict(){return this.clone(a.mergeDefs(this._zod.def,{catchall:Qo()}))},
strip(){return this.clone(a.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return a.extend(this,e)},safeExtend(e){return a.safeExtend(this,e)},merge(e){
return a.merge(this,e)},pick(e){return a.pick(this,e)},omit(e){return a.omit(this,e)},partial(...e){return a.partial(ot,this,e[0])},exactPartial(...e){return a.
partial(tt,this,e[0],"exactPartial")},required(...e){return a.required(nt,this,e[0])}});function h(e,r){return new Qt({type:"object",shape:e,catchall:Qo(),...a.normalizeParams(r)})}var en=i("ZodUnion",(e,r)=>{lr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>bo(e,o,t,n),e.options=r.options});function S(e,r){return new en({type:"un\
ion",options:e,...a.normalizeParams(r)})}var rn=i("ZodIntersection",(e,r)=>{hr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>ko(e,o,t,n)});function on(e,r){return new rn({type:"intersection",
left:e,right:r})}var Go=i("ZodRecord",(e,r)=>{A(),mr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>So(e,o,t,n),e.keyType=r.keyType,e.valueType=r.valueType});function et(e,r,o){
return!r||!r._zod?new Go({type:"record",keyType:x(),valueType:e,...a.normalizeParams(r)}):new Go({type:"record",keyType:e,valueType:r,...a.normalizeParams(o)})}var ue=i("ZodEnum",(e,r)=>{fr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(t,n,c)=>go(e,t,n,c),e.enum=r.entries,e.options=[...e._zod.values];let o=new Set(Object.
keys(r.entries));e.extract=(t,n)=>{let c={};for(let s of t)if(o.has(s))c[s]=r.entries[s];else throw new Error(`Key ${s} not found in enum`);return new ue({...r,
checks:[],...a.normalizeParams(n),entries:c})},e.exclude=(t,n)=>{let c={...r.entries};for(let s of t)if(o.has(s))delete c[s];else throw new Error(`Key ${s} not \
found in enum`);return new ue({...r,checks:[],...a.normalizeParams(n),entries:c})}});function g(e,r){let o=Array.isArray(e)?Object.fromEntries(e.map(t=>[t,t])):
e;return new ue({type:"enum",entries:o,...a.normalizeParams(r)})}var tn=i("ZodLiteral",(e,r)=>{gr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>yo(e,o,t,n),e.values=new Set(r.values),Object.defineProperty(e,"value",
{get(){if(r.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return r.values[0]}})});function rt(e,r){
return new tn({type:"literal",values:Array.isArray(e)?e:[e],...a.normalizeParams(r)})}var nn=i("ZodTransform",(e,r)=>{A(),yr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>_o(e,o,t,n),e._zod.parse=(o,t)=>{if(t.direction==="backward")throw new ye(
e.constructor.name);o.addIssue=c=>{if(typeof c=="string")o.issues.push(a.issue(c,o.value,r));else{let s=c;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"in\
put"in s||(s.input=o.value),s.inst??(s.inst=e),o.issues.push(a.issue(s))}};let n=r.transform(o.value,o);return n instanceof Promise?n.then(c=>(o.value=c,o)):(o.
value=n,o)}});function cn(e){return new nn({type:"transform",transform:e})}var ot=i("ZodOptional",(e,r)=>{xr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>ne(
e,o,t,n),e.unwrap=()=>e._zod.def.innerType});function Vo(e){return new ot({type:"optional",innerType:e})}var tt=i("ZodExactOptional",(e,r)=>{_r.init(e,r),u.init(
e,r),e._zod.processJSONSchema=(o,t,n)=>ne(e,o,t,n),e.unwrap=()=>e._zod.def.innerType});function sn(e){return new tt({type:"optional",innerType:e})}var an=i("Zod\
Nullable",(e,r)=>{Zr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>vo(e,o,t,n),e.unwrap=()=>e._zod.def.innerType});function qo(e){return new an({type:"\
nullable",innerType:e})}var un=i("ZodDefault",(e,r)=>{$r.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>wo(e,o,t,n),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});
function dn(e,r){return new un({type:"default",innerType:e,get defaultValue(){return typeof r=="function"?r():a.shallowClone(r)}})}var pn=i("ZodPrefault",(e,r)=>{
br.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>Oo(e,o,t,n),e.unwrap=()=>e._zod.def.innerType});function ln(e,r){return new pn({type:"prefault",innerType:e,
get defaultValue(){return typeof r=="function"?r():a.shallowClone(r)}})}var nt=i("ZodNonOptional",(e,r)=>{kr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>zo(
e,o,t,n),e.unwrap=()=>e._zod.def.innerType});function hn(e,r){return new nt({type:"nonoptional",innerType:e,...a.normalizeParams(r)})}var mn=i("ZodCatch",(e,r)=>{Sr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>Io(e,o,t,n),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function fn(e,r){
return new mn({type:"catch",innerType:e,catchValue:typeof r=="function"?r:a.constantCatch(r)})}var gn=i("ZodPipe",(e,r)=>{vr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>Po(e,o,t,n),e.in=r.in,e.out=r.out});function Xo(e,r){return new gn({type:"\
pipe",in:e,out:r})}var yn=i("ZodReadonly",(e,r)=>{zr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>No(e,o,t,n),e.unwrap=()=>e._zod.def.innerType});function xn(e){return new yn(
{type:"readonly",innerType:e})}var _n=i("ZodCustom",(e,r)=>{wr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>xo(e,o,t,n)});function Zn(e,r={}){return so(_n,e,r)}function $n(e,r){return ao(e,r)}function ct(e){return e.trim()===""?"is empty; write a glob such as `docs/**`":e!==e.trim()?"has spaces around it; remove them":e.length>200?"is longer than 200\
 characters; split it into shorter globs":/^\/.*\/[a-z]*$/.test(e)||/[\^$]|\.\*|\\[dwsbDWSB]|\(\?/.test(e.replaceAll("[^","["))?"looks like a regular expression\
; only globs are taken, such as `src/**/*.ts`":e.startsWith("!")?"starts with `!`; globs only name what is meant, so leave out what is not":/[()|]/.test(e)?"hol\
ds `(`, `)` or `|`; write alternatives as `{a,b}` and any one character as `?`":e.includes("\\")?"holds a backslash; separate folders with `/`":e.startsWith("/")?
`starts with \`/\`; globs start at the root of the repository: \`${e.slice(1)}\``:e.split("/").some(r=>r===".."||r===".")?"holds `.` or `..` as a folder; globs \
start at the root of the repository":/[\u0000-\u001f\u007f]/.test(e)?"holds a control character":bn(e)}function bn(e){let r=e.split("/");if(r.filter(t=>t.includes(
"**")).length>4)return"has more than 4 `**`; split it";let o=t=>t.match(/\*+/g)?.length??0;if(r.some(t=>o(t)>3))return"has more than 3 `*` between two slashes; \
split it"}var Sn=100,de=200,_=x().trim().min(1).max(Sn),it=x().superRefine((e,r)=>{/^\d{1,3}(\.\d{1,3}){0,3}$/.test(e)||r.addIssue({code:"custom",message:"must be a secti\
on number such as 9.6"})}),v=x().superRefine((e,r)=>{let o=ct(e);o&&r.addIssue({code:"custom",message:o})}).describe("A glob from the root of the repository: `*\
`, `**`, `?`, `[a-z]`, `{a,b}`; no regular expression."),m=(e,r=0)=>S([k(e).min(r).max(de),h({add:k(e).min(1).max(de).describe("Put behind the preset's list ins\
tead of replacing it.")})]),vn=h({name:_.describe("Name of the role as it is told."),aliases:k(_).max(de).optional().describe("Other names that it is written un\
der."),required:Ho().optional().describe("Whether it has to sign in 9.4; true when left out.")}),st=g(se),zn=Object.fromEntries(ie.map(e=>[e,st.optional().describe(
`Least trust of \`${e}\` evidence.`)])),j=(e,r)=>C().min(1).max(e).optional().describe(r),wn=g(["block","advise","off"]),On={qaArtifacts:"Section that names the\
 QA artifacts.",signOffs:"Section of the sign-offs.",decisions:"Section of the decision log, migration notes and rollback steps.",questions:"Section of the open\
 questions.",gate:"Section of the ready gate.",evidence:"Section of the evidence links."},In=Object.fromEntries(Object.entries(On).map(([e,r])=>[e,it.optional().
describe(r)])),pe=h({extends:g(["backend","strict","minimal"]).optional().describe("Preset that everything else here changes: `backend` (default), `strict` or `\
minimal`."),prds:m(v,1).optional().describe("Globs of product documents."),templates:m(v).optional().describe("Globs of files in the same folders that are no pr\
oduct documents."),sections:h(In).optional().describe("Section numbers that the gate goes by, whatever the titles."),requiredSections:m(it).optional().describe(
"Numbers of the sections that every product document must have and fill."),documents:m(v).optional().describe("Globs of what is not material: changing these fil\
es does not make evidence stale."),evidence:h({required:m(g(ie)).optional().describe("Kinds of evidence that every product document must claim, or waive with a \
reason."),trust:S([st,h(zn)]).optional().describe(`Least trust that counts, for all kinds (one word) or per kind; best first: ${se.join(", ")}.`)}).optional().describe(
"What evidence has to be there and how far its origin must be trusted."),severity:h({blocks:g(["critical","high","medium","low"]).optional().describe("Open find\
ings of this severity and worse block."),unknown:g(["critical","high","medium","low","none"]).optional().describe("What a finding without a usable severity coun\
ts as.")}).optional().describe("Which findings of a scan block."),rules:et(x(),wn).optional().describe("Rules by id: `block` decides the verdict, `advise` is on\
ly told, `off` is not asked."),roles:m(vn).optional().describe("Sign-off roles of 9.4. A role that is added under a name that the preset has takes the place of \
that one."),migrations:m(v).optional().describe("Globs of migrations: a change here needs a note and a way back in 9.6."),contracts:m(v).optional().describe("Gl\
obs of API contracts: a change here needs a note in 9.6."),statuses:h({ready:m(_).optional().describe("Statuses that mean ready."),done:m(_).optional().describe(
"Statuses that mean done.")}).optional().describe("Front matter and roadmap statuses that count as a flip, compared without case."),roadmap:S([rt(!1),h({path:_.
describe("Path of the roadmap page with the table of items."),mirror:_.optional().describe("Path of its HTML mirror, which has to change with it.")})]).optional().
describe("The roadmap that flips with a status; `false` when there is none."),caps:h({prdBytes:j(1e7,"Largest product document or linked page, in bytes."),reportBytes:j(
5e8,"Largest report, in bytes."),evidenceFiles:j(2e4,"Most evidence files of one check."),parseMs:j(6e4,"Longest time for parsing one product document, in milli\
seconds.")}).optional().describe("Limits on what is read; over a limit the gate cannot tell.")}).describe("Configuration of Ready Gate, read from `.github/ready\
-gate.yml` of the base branch.");var at={preset:"extends",prd:"prds",signoffs:"roles","sign-offs":"roles",signOffRoles:"roles",checks:"rules",threshold:"severity",docs:"documents",ignore:"docum\
ents",limits:"caps"};function Pn(e){let r=[ce(pe,{io:"input"})],o=t=>[t,...(t.anyOf??[]).flatMap(o)];for(let t of e)r=r.flatMap(o).flatMap(n=>{let c=typeof t=="\
number"?n.items:n.properties?.[t];return c?[c]:[]});return r.flatMap(o).flatMap(t=>Object.keys(t.properties??{}))}var ut={array:"a list",object:"a map of keys",
record:"a map of keys",string:"a text",number:"a number",int:"a whole number",boolean:"true or false"};function le(e){if(e==null)return"empty";if(Array.isArray(
e))return"a list";if(typeof e=="object")return"a map of keys";let r=String(e);return`\`${r.length>60?`${[...r].slice(0,59).join("")}\u2026`:r}\``}var dt=e=>e.map(
r=>`\`${r}\``).join(", ");function he(e,r){return r.reduce((o,t)=>typeof o=="object"&&o!==null&&Object.hasOwn(o,t)?o[t]:void 0,e)}function pt(e,r,o,t){let n=t??
T(r,o);return`\`${r}\` is no ${e}; ${n?`did you mean \`${n}\`?`:`there is ${dt(o)}`}`}function Nn(e,r,o){let t=Pn(r);return e.map(n=>{let c=r.length===0&&Object.
hasOwn(at,n)?at[n]:void 0,s=r.length>0?`key of \`${N(r)}\``:"key here";return{...o.placeOf([...r,n],"key"),says:pt(s,n,t,c)}})}function Tn(e){let r=t=>t.path.length===
0&&["invalid_type","invalid_value"].includes(t.code),o=e.errors.filter(t=>!t.some(r));return o.length===1?o[0]:void 0}function Dn(e,r,o){let t=e.errors.flat().flatMap(
p=>p.code==="invalid_value"?p.values.map(String):p.code==="invalid_type"?[ut[p.expected]??p.expected]:[]),n=t.includes("a list")?["a list","`{add: [\u2026]}`"]:
t,c=`${n.slice(0,-1).join(", ")} or ${n.at(-1)}`,s=typeof r=="string"?T(r,t):void 0;return`\`${o}\` has to be ${c}, not ${le(r)}${s?`; did you mean \`${s}\`?`:""}`}
function En(e,r,o){let t=N(o)||"the file";if(e.code==="invalid_value"){let n=T(String(r),e.values.map(String)),c=r===!1&&e.values.includes("off")?"off":n;return`\
\`${t}\` can't be ${le(r)}; ${c?`did you mean \`${c}\`?`:`write one of ${dt(e.values)}`}`}if(e.code==="invalid_type"){let n=ut[e.expected]??e.expected;return r===
void 0?`\`${t}\` is missing`:`\`${t}\` has to be ${n}, not ${le(r)}`}if(e.code==="too_small"||e.code==="too_big"){let n=e.code==="too_small"?`at least ${e.minimum}`:
`at most ${e.maximum}`;return e.origin==="array"?`\`${t}\` has to hold ${n} entries`.replace(/\b1 entries/,"1 entry"):e.origin==="string"?`\`${t}\` has to be ${n}\
 characters long`.replace(/\b1 char\w+/,"1 character"):`\`${t}\` has to be ${n}`}return e.code==="custom"?`\`${t}\` ${e.message}`:`\`${t}\`: ${e.message}`}function lt(e,r,o=[]){
let t=[...o,...e.path.map(c=>typeof c=="number"?c:String(c))],n=he(r.value,t);if(e.code==="unrecognized_keys")return Nn(e.keys,t,r);if(e.code==="invalid_union"){
let c=Tn(e);if(!c)return[{...r.placeOf(t),says:Dn(e,n,N(t))}];let s=c.some(p=>p.code==="unrecognized_keys");return c.filter(p=>!(s&&p.code==="invalid_type"&&he(
n,p.path)===void 0)).flatMap(p=>lt(p,r,t))}return[{...r.placeOf(t),says:En(e,n,t)}]}function Ii(e,r){let o=pe.safeParse(e.value),t=o.success?[]:o.error.issues.flatMap(
c=>lt(c,e)),n=he(e.value,["rules"]);if(typeof n=="object"&&n!==null&&!Array.isArray(n))for(let c of Object.keys(n).filter(s=>!r.includes(s)))t.push({...e.placeOf(
["rules",c],"key"),says:pt("rule",c,r)});return o.success&&t.length===0?o.data:t}export{Ii as checkConfig,pt as unknownName};
