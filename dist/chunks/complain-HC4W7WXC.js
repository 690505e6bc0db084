import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as T}from"./chunk-FFZI4NL7.js";import{$ as Qe,$a as Hr,$b as Oo,A as we,Aa as vr,Ab as X,B as Oe,Ba as zr,Bb as H,C as Ie,Ca as wr,Cb as Y,D as Pe,
Da as Or,Db as Q,E as Ne,Ea as Ir,Eb as ee,F as Te,Fa as Pr,Fb as re,G as De,Ga as k,Gb as oe,H as Ee,Ha as Nr,Hb as uo,I as Ce,Ia as Tr,Ib as po,J as Ae,Ja as Dr,
Jb as lo,K as B,Ka as Er,Kb as ho,L as je,La as Cr,Lb as te,M as Le,Ma as Ar,Mb as f,N as Ue,Na as jr,Nb as mo,O as Re,Oa as Lr,Ob as fo,P as Je,Pa as Ur,Pb as go,
Q as Me,Qa as Rr,Qb as yo,R as Fe,Ra as Jr,Rb as xo,S as Be,Sa as Mr,Sb as _o,T as Ge,Ta as Fr,Tb as bo,U as Ke,Ua as Br,Ub as Zo,V as We,Va as Gr,Vb as $o,W as Ve,
Wa as Kr,Wb as ko,X as qe,Xa as Wr,Xb as So,Y as Xe,Ya as Vr,Yb as vo,Z as He,Za as qr,Zb as zo,_ as Ye,_a as Xr,_b as wo,a as L,aa as er,ab as Yr,ac as Io,b as U,
ba as rr,bb as Qr,bc as Po,c as ge,ca as or,cb as eo,cc as No,da as tr,db as ro,dc as To,e as ye,ea as nr,eb as oo,ec as Do,f as xe,fa as cr,fb as to,fc as Eo,ga as ir,
gb as no,gc as ne,ha as sr,hb as co,hc as ce,i as a,ia as ar,ib as io,j as i,ja as ur,jb as so,k as _e,ka as dr,kb as ao,l as R,la as pr,lb as z,m as J,ma as lr,
mb as S,n as be,nb as w,o as Ze,oa as hr,ob as v,p as $e,pa as mr,q as ke,qa as fr,ra as gr,rb as O,s as Se,sa as yr,sb as I,ta as xr,tb as _,u as ve,ua as _r,ub as P,
va as br,vb as G,w as ze,wa as Zr,wb as K,xa as $r,xb as W,y as M,ya as kr,yb as V,z as F,za as Sr,zb as q}from"./chunk-5IM2UPTN.js";import{a as N}from"./chunk-K6YM4ZV3.js";
import{a as ie,b as Co,d as se}from"./chunk-3VL72AHC.js";import"./chunk-F2IQMAFG.js";var bt=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to h\
ave"},map:{unit:"entries",verb:"to have"}};function r(c){return e[c]??null}let o={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"\
UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"\
ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded strin\
g",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",
jwt:"JWT",template_literal:"input"},t={nan:"NaN"};function n(c,s){return c==="number"&&typeof s=="number"&&!Number.isFinite(s)?String(s):t[c]??c}return c=>{switch(c.
code){case"invalid_type":{let s=n(c.expected),p=xe(c.input),_t=n(p,c.input);return`Invalid input: expected ${s}, received ${_t}`}case"invalid_value":return c.values.
length===1?`Invalid input: expected ${ye(c.values[0])}`:`Invalid option: expected one of ${L(c.values,"|")}`;case"too_big":{let s=c.exact?"exactly ":c.inclusive?
"<=":"<",p=r(c.origin);return p?`Too big: expected ${c.origin??"value"} to have ${s}${c.maximum.toString()} ${p.unit??"elements"}`:`Too big: expected ${c.origin??
"value"} to be ${s}${c.maximum.toString()}`}case"too_small":{let s=c.exact?"exactly ":c.inclusive?">=":">",p=r(c.origin);return p?`Too small: expected ${c.origin}\
 to have ${s}${c.minimum.toString()} ${p.unit}`:`Too small: expected ${c.origin} to be ${s}${c.minimum.toString()}`}case"invalid_format":{let s=c;return s.format===
"starts_with"?`Invalid string: must start with "${s.prefix}"`:s.format==="ends_with"?`Invalid string: must end with "${s.suffix}"`:s.format==="includes"?`Invali\
d string: must include "${s.includes}"`:s.format==="regex"?`Invalid string: must match pattern ${s.pattern}`:`Invalid ${o[s.format]??c.format}`}case"not_multipl\
e_of":return`Invalid number: must be a multiple of ${c.divisor}`;case"unrecognized_keys":return`Unrecognized key${c.keys.length>1?"s":""}: ${L(c.keys,", ")}`;case"\
invalid_key":return`Invalid key in ${c.origin}`;case"invalid_union":return c.options&&Array.isArray(c.options)&&c.options.length>0?`Invalid discriminator value.\
 Expected ${c.options.map(p=>`'${p}'`).join(" | ")}`:c.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`\
Invalid value in ${c.origin}`;default:return"Invalid input"}}};function Ao(){return{localeError:bt()}}var jo=new WeakSet([Object.prototype,Error.prototype]);function D(e,r,o){Object.defineProperty(e,r,{configurable:!0,enumerable:!1,get(){let t=o(this);return Object.
defineProperty(this,r,{value:t,configurable:!0,writable:!0}),t},set(t){Object.defineProperty(this,r,{value:t,configurable:!0,writable:!0})}})}var wt=(e,r)=>{be.
init(e,r),e.name="ZodError";let o=Object.getPrototypeOf(e);jo.has(o)||(jo.add(o),D(o,"format",t=>n=>$e(t,n)),D(o,"flatten",t=>n=>Ze(t,n)),D(o,"addIssue",t=>n=>{
t.issues.push(n),t.message=JSON.stringify(t.issues,U,2)}),D(o,"addIssues",t=>n=>{t.issues.push(...n),t.message=JSON.stringify(t.issues,U,2)}),Object.defineProperty(
o,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var h=i("ZodError",wt,void 0,{Parent:Error});var Lo=ke(h),Uo=Se(h),Ro=ve(h),Jo=ze(h),Mo=we(h),Fo=Oe(h),Bo=Ie(h),Go=Pe(h),Ko=Ne(h),Wo=Te(h),Vo=De(h),qo=Ee(h);function It(){R.localeError||J(Ao())}function A(){R.memoizer||J({memoizer:Pr()})}var u=i("ZodType",(e,r)=>(It(),Ce.init(e,r),e.def=r,e.type=r.type,e),{check(...e){
let r=this.def;return this.clone(a.mergeDefs(r,{checks:[...r.checks??[],...e.map(o=>typeof o=="function"?{_zod:{check:o,def:{check:"custom"},onattach:[]}}:o)]}),
{parent:!0})},with(...e){return this.check(...e)},clone(e,r){return ge(this,e,r)},brand(){return this},register(e,r){return e.add(this,r),this},refine(e,r){return this.
check(vn(e,r))},superRefine(e,r){return this.check(zn(e,r))},overwrite(e){return this.check(H(e))},optional(){return Yo(this)},exactOptional(){return ln(this)},
nullable(){return Qo(this)},nullish(){return Yo(Qo(this))},nonoptional(e){return xn(this,e)},array(){return b(this)},or(e){return Z([this,e])},and(e){return an(
this,e)},transform(e){return et(this,pn(e))},default(e){return fn(this,e)},prefault(e){return yn(this,e)},catch(e){return bn(this,e)},pipe(e){return et(this,e)},
readonly(){return kn(this)},describe(e){let r=this.clone();return k.add(r,{description:e}),r},meta(...e){if(e.length===0)return k.get(this);let r=this.clone();return k.
add(r,e[0]),r},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...r){return r.length===0?e(this):e(
this,...r)},get"~standard"(){return a.hide(this,"~standard",{...Ae(this),jsonSchema:{input:te(this,"input"),output:te(this,"output")}})},set"~standard"(e){a.own(
this,"~standard",e)},parse:function e(r,o){return Lo(this,r,o,{callee:e})},parseAsync:async function e(r,o){return await Uo(this,r,o,{callee:e})},safeParse(e,r){
return Ro(this,e,r)},async safeParseAsync(e,r){return Jo(this,e,r)},get spa(){return this?.safeParseAsync},set spa(e){a.own(this,"spa",e)},validate(e,r){return M(
this,e,r)},validateAsync(e,r){return F(this,e,r)},encode:function e(r,o){return Mo(this,r,o,{callee:e})},decode:function e(r,o){return Fo(this,r,o,{callee:e})},
encodeAsync:async function e(r,o){return await Bo(this,r,o,{callee:e})},decodeAsync:async function e(r,o){return await Go(this,r,o,{callee:e})},safeEncode(e,r){
return Ko(this,e,r)},safeDecode(e,r){return Wo(this,e,r)},async safeEncodeAsync(e,r){return Vo(this,e,r)},async safeDecodeAsync(e,r){return qo(this,e,r)},toJSONSchema(e){
return ho(this,{})(e)},get description(){return k.get(this)?.description},get _def(){return this._zod.def}}),rt=i("_ZodString",(e,r)=>{B.init(e,r),u.init(e,r),e.
_zod.processJSONSchema=(o,t,n)=>mo(e,o,t,n)},a.derived({format:e=>f(e).format??null,minLength:e=>f(e).minimum??null,maxLength:e=>f(e).maximum??null},{regex(...e){
return this.check(G(...e))},includes(...e){return this.check(V(...e))},startsWith(...e){return this.check(q(...e))},endsWith(...e){return this.check(X(...e))},min(...e){
return this.check(_(...e))},max(...e){return this.check(I(...e))},length(...e){return this.check(P(...e))},nonempty(...e){return this.check(_(1,...e))},lowercase(e){
return this.check(K(e))},uppercase(e){return this.check(W(e))},trim(){return this.check(Q())},normalize(...e){return this.check(Y(...e))},toLowerCase(){return this.
check(ee())},toUpperCase(){return this.check(re())},slugify(){return this.check(oe())}})),Pt=i("ZodString",(e,r)=>{B.init(e,r),rt.init(e,r)},{email(e){return this.
check(Tr(Ct,e))},url(e){return this.check(Lr(jt,e))},jwt(e){return this.check(Qr(Yt,e))},emoji(e){return this.check(Ur(Lt,e))},guid(e){return this.check(Dr(At,e))},
uuid(e){return this.check(Er(E,e))},uuidv4(e){return this.check(Cr(E,e))},uuidv6(e){return this.check(Ar(E,e))},uuidv7(e){return this.check(jr(E,e))},nanoid(e){
return this.check(Rr(Ut,e))},cuid(e){return this.check(Jr(Rt,e))},cuid2(e){return this.check(Mr(Jt,e))},ulid(e){return this.check(Fr(Mt,e))},base64(e){return this.
check(Xr(qt,e))},base64url(e){return this.check(Hr(Xt,e))},xid(e){return this.check(Br(Ft,e))},ksuid(e){return this.check(Gr(Bt,e))},ipv4(e){return this.check(Kr(
Gt,e))},ipv6(e){return this.check(Wr(Kt,e))},cidrv4(e){return this.check(Vr(Wt,e))},cidrv6(e){return this.check(qr(Vt,e))},e164(e){return this.check(Yr(Ht,e))},
datetime(e){return this.check(eo(Nt,e))},date(e){return this.check(ro(Tt,e))},time(e){return this.check(oo(Dt,e))},duration(e){return this.check(to(Et,e))}});function x(e){
return Nr(Pt,e)}var d=i("ZodStringFormat",(e,r)=>{je.init(e,r),rt.init(e,r)}),Nt=i("ZodISODateTime",(e,r)=>{qe.init(e,r),d.init(e,r)}),Tt=i("ZodISODate",(e,r)=>{
Xe.init(e,r),d.init(e,r)}),Dt=i("ZodISOTime",(e,r)=>{He.init(e,r),d.init(e,r)}),Et=i("ZodISODuration",(e,r)=>{Ye.init(e,r),d.init(e,r)}),Ct=i("ZodEmail",(e,r)=>{
Re.init(e,r),d.init(e,r)});var At=i("ZodGUID",(e,r)=>{Le.init(e,r),d.init(e,r)});var E=i("ZodUUID",(e,r)=>{Ue.init(e,r),d.init(e,r)});var jt=i("ZodURL",(e,r)=>{Je.init(e,r),d.init(e,r)});var Lt=i("ZodEmoji",(e,r)=>{Me.init(e,r),d.init(e,r)});var Ut=i("ZodNanoID",(e,r)=>{Fe.init(e,r),d.init(e,r)});var Rt=i("ZodCUID",(e,r)=>{Be.init(e,r),d.init(e,r)});var Jt=i("ZodCUID2",(e,r)=>{Ge.init(e,r),d.init(e,r)});var Mt=i("ZodULID",(e,r)=>{Ke.init(e,r),d.init(e,r)});var Ft=i("ZodXID",(e,r)=>{We.init(e,r),d.init(e,r)});var Bt=i("ZodKSUID",(e,r)=>{Ve.init(e,r),d.init(e,r)});var Gt=i("ZodIPv4",(e,r)=>{Qe.init(e,r),d.init(e,r)});var Kt=i("ZodIPv6",(e,r)=>{er.init(e,r),d.init(e,r)});var Wt=i("ZodCIDRv4",(e,r)=>{rr.init(e,r),d.init(e,r)});var Vt=i("ZodCIDRv6",(e,r)=>{or.init(e,r),d.init(e,r)});var qt=i("ZodBase64",(e,r)=>{tr.init(e,r),d.init(e,r)});var Xt=i("ZodBase64URL",(e,r)=>{nr.init(e,r),d.init(e,r)});var Ht=i("ZodE164",(e,r)=>{cr.init(e,r),d.init(e,r)});var Yt=i("ZodJWT",(e,r)=>{ir.init(e,r),d.init(e,r)});var ot=i("ZodNumber",(e,r)=>{sr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>fo(e,o,t,n),e.isFinite=!0},a.derived({minValue:e=>{let{minimum:r,exclusiveMinimum:o}=f(
e);return Math.max(r??Number.NEGATIVE_INFINITY,o??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:r,exclusiveMaximum:o}=f(e);return Math.min(r??Number.POSITIVE_INFINITY,
o??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:r,multipleOf:o}=f(e);return!!r||!!o?.some(Number.isSafeInteger)},format:e=>f(e).format??null},{gt(e,r){return this.
check(w(e,r))},gte(e,r){return this.check(v(e,r))},min(e,r){return this.check(v(e,r))},lt(e,r){return this.check(z(e,r))},lte(e,r){return this.check(S(e,r))},max(e,r){
return this.check(S(e,r))},int(e){return this.check(C(e))},safe(e){return this.check(C(e))},positive(e){return this.check(w(0,e))},nonnegative(e){return this.check(
v(0,e))},negative(e){return this.check(z(0,e))},nonpositive(e){return this.check(S(0,e))},multipleOf(e,r){return this.check(O(e,r))},step(e,r){return this.check(
O(e,r))},finite(){return this}}));function tt(e){return no(ot,e)}var Qt=i("ZodNumberFormat",(e,r)=>{ar.init(e,r),ot.init(e,r)});function C(e){return co(Qt,e)}var en=i("ZodBoolean",(e,r)=>{ur.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>go(e,o,t,n)});function nt(e){return io(en,e)}var rn=i("ZodUnknown",(e,r)=>{dr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>xo(e,o,t,n)});function Xo(){return so(rn)}var on=i("ZodNever",(e,r)=>{pr.
init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>yo(e,o,t,n)});function ct(e){return ao(on,e)}var tn=i("ZodArray",(e,r)=>{A(),lr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>ko(e,o,t,n),e.element=r.element},{min(e,r){return this.check(_(e,r))},
nonempty(e){return this.check(_(1,e))},max(e,r){return this.check(I(e,r))},length(e,r){return this.check(P(e,r))},unwrap(){return this.element}});function b(e,r){
return uo(tn,e,r)}var nn=i("ZodObject",(e,r)=>{A(),hr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>So(e,o,t,n),a.installLazyProp(e,"shape",o=>o._zod.def.shape,!1)},{keyof(){
return g(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(a.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(a.mergeDefs(
this._zod.def,{catchall:Xo()}))},loose(){return this.clone(a.mergeDefs(this._zod.def,{catchall:Xo()}))},strict(){return this.clone(a.mergeDefs(this._zod.def,{catchall:ct()}))},
strip(){return this.clone(a.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return a.extend(this,e)},safeExtend(e){return a.safeExtend(this,e)},merge(e){
return a.merge(this,e)},pick(e){return a.pick(this,e)},omit(e){return a.omit(this,e)},partial(...e){return a.partial(st,this,e[0])},exactPartial(...e){return a.
partial(at,this,e[0],"exactPartial")},required(...e){return a.required(ut,this,e[0])}});function l(e,r){return new nn({type:"object",shape:e,catchall:ct(),...a.normalizeParams(r)})}var cn=i("ZodUnion",(e,r)=>{mr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>vo(e,o,t,n),e.options=r.options});function Z(e,r){return new cn({type:"un\
ion",options:e,...a.normalizeParams(r)})}var sn=i("ZodIntersection",(e,r)=>{fr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>zo(e,o,t,n)});function an(e,r){return new sn({type:"intersection",
left:e,right:r})}var Ho=i("ZodRecord",(e,r)=>{A(),gr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>wo(e,o,t,n),e.keyType=r.keyType,e.valueType=r.valueType});function it(e,r,o){
return!r||!r._zod?new Ho({type:"record",keyType:x(),valueType:e,...a.normalizeParams(r)}):new Ho({type:"record",keyType:e,valueType:r,...a.normalizeParams(o)})}var ue=i("ZodEnum",(e,r)=>{yr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(t,n,c)=>_o(e,t,n,c),e.enum=r.entries,e.options=[...e._zod.values];let o=new Set(Object.
keys(r.entries));e.extract=(t,n)=>{let c={};for(let s of t)if(o.has(s))c[s]=r.entries[s];else throw new Error(`Key ${s} not found in enum`);return new ue({...r,
checks:[],...a.normalizeParams(n),entries:c})},e.exclude=(t,n)=>{let c={...r.entries};for(let s of t)if(o.has(s))delete c[s];else throw new Error(`Key ${s} not \
found in enum`);return new ue({...r,checks:[],...a.normalizeParams(n),entries:c})}});function g(e,r){let o=Array.isArray(e)?Object.fromEntries(e.map(t=>[t,t])):
e;return new ue({type:"enum",entries:o,...a.normalizeParams(r)})}var un=i("ZodLiteral",(e,r)=>{xr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>bo(e,o,t,n),e.values=new Set(r.values),Object.defineProperty(e,"value",
{get(){if(r.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return r.values[0]}})});function de(e,r){
return new un({type:"literal",values:Array.isArray(e)?e:[e],...a.normalizeParams(r)})}var dn=i("ZodTransform",(e,r)=>{A(),_r.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>$o(e,o,t,n),e._zod.parse=(o,t)=>{if(t.direction==="backward")throw new _e(
e.constructor.name);o.addIssue=c=>{if(typeof c=="string")o.issues.push(a.issue(c,o.value,r));else{let s=c;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"in\
put"in s||(s.input=o.value),s.inst??(s.inst=e),o.issues.push(a.issue(s))}};let n=r.transform(o.value,o);return n instanceof Promise?n.then(c=>(o.value=c,o)):(o.
value=n,o)}});function pn(e){return new dn({type:"transform",transform:e})}var st=i("ZodOptional",(e,r)=>{br.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>ne(
e,o,t,n),e.unwrap=()=>e._zod.def.innerType});function Yo(e){return new st({type:"optional",innerType:e})}var at=i("ZodExactOptional",(e,r)=>{Zr.init(e,r),u.init(
e,r),e._zod.processJSONSchema=(o,t,n)=>ne(e,o,t,n),e.unwrap=()=>e._zod.def.innerType});function ln(e){return new at({type:"optional",innerType:e})}var hn=i("Zod\
Nullable",(e,r)=>{$r.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>Oo(e,o,t,n),e.unwrap=()=>e._zod.def.innerType});function Qo(e){return new hn({type:"\
nullable",innerType:e})}var mn=i("ZodDefault",(e,r)=>{kr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>Po(e,o,t,n),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});
function fn(e,r){return new mn({type:"default",innerType:e,get defaultValue(){return typeof r=="function"?r():a.shallowClone(r)}})}var gn=i("ZodPrefault",(e,r)=>{
Sr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>No(e,o,t,n),e.unwrap=()=>e._zod.def.innerType});function yn(e,r){return new gn({type:"prefault",innerType:e,
get defaultValue(){return typeof r=="function"?r():a.shallowClone(r)}})}var ut=i("ZodNonOptional",(e,r)=>{vr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>Io(
e,o,t,n),e.unwrap=()=>e._zod.def.innerType});function xn(e,r){return new ut({type:"nonoptional",innerType:e,...a.normalizeParams(r)})}var _n=i("ZodCatch",(e,r)=>{zr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>To(e,o,t,n),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function bn(e,r){
return new _n({type:"catch",innerType:e,catchValue:typeof r=="function"?r:a.constantCatch(r)})}var Zn=i("ZodPipe",(e,r)=>{wr.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>Do(e,o,t,n),e.in=r.in,e.out=r.out});function et(e,r){return new Zn({type:"\
pipe",in:e,out:r})}var $n=i("ZodReadonly",(e,r)=>{Or.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>Eo(e,o,t,n),e.unwrap=()=>e._zod.def.innerType});function kn(e){return new $n(
{type:"readonly",innerType:e})}var Sn=i("ZodCustom",(e,r)=>{Ir.init(e,r),u.init(e,r),e._zod.processJSONSchema=(o,t,n)=>Zo(e,o,t,n)});function vn(e,r={}){return po(Sn,e,r)}function zn(e,r){return lo(e,r)}function dt(e){return e.trim()===""?"is empty; write a glob such as `docs/**`":e!==e.trim()?"has spaces around it; remove them":e.length>200?"is longer than 200\
 characters; split it into shorter globs":/^\/.*\/[a-z]*$/.test(e)||/[\^$]|\.\*|\\[dwsbDWSB]|\(\?/.test(e.replaceAll("[^","["))?"looks like a regular expression\
; only globs are taken, such as `src/**/*.ts`":e.startsWith("!")?"starts with `!`; globs only name what is meant, so leave out what is not":/[()|]/.test(e)?"hol\
ds `(`, `)` or `|`; write alternatives as `{a,b}` and any one character as `?`":e.includes("\\")?"holds a backslash; separate folders with `/`":e.startsWith("/")?
`starts with \`/\`; globs start at the root of the repository: \`${e.slice(1)}\``:e.split("/").some(r=>r===".."||r===".")?"holds `.` or `..` as a folder; globs \
start at the root of the repository":/[\u0000-\u001f\u007f]/.test(e)?"holds a control character":wn(e)}function wn(e){let r=e.split("/");if(r.filter(t=>t.includes(
"**")).length>4)return"has more than 4 `**`; split it";let o=t=>t.match(/\*+/g)?.length??0;if(r.some(t=>o(t)>3))return"has more than 3 `*` between two slashes; \
split it"}var In=100,le=200,$=x().trim().min(1).max(In),pt=x().superRefine((e,r)=>{/^\d{1,3}(\.\d{1,3}){0,3}$/.test(e)||r.addIssue({code:"custom",message:"must be a secti\
on number such as 9.6"})}),y=x().superRefine((e,r)=>{let o=dt(e);o&&r.addIssue({code:"custom",message:o})}).describe("A glob from the root of the repository: `*\
`, `**`, `?`, `[a-z]`, `{a,b}`; no regular expression."),m=(e,r=0)=>Z([b(e).min(r).max(le),l({add:b(e).min(1).max(le).describe("Put behind the preset's list ins\
tead of replacing it.")})]),Pn=l({name:$.describe("Name of the role as it is told."),aliases:b($).max(le).optional().describe("Other names that it is written un\
der."),required:nt().optional().describe("Whether it has to sign in 9.4; true when left out.")}),lt=g(se),Nn=Object.fromEntries(ie.map(e=>[e,lt.optional().describe(
`Least trust of \`${e}\` evidence.`)])),ht={blocks:g(["critical","high","medium","low"]).optional().describe("Open findings of this severity and worse block."),
unknown:g(["critical","high","medium","low","none"]).optional().describe("What a finding without a usable severity counts as.")},Tn=l(ht),Dn=Object.fromEntries(
Co.map(e=>[e,Tn.optional().describe(`Thresholds of \`${e}\` scans.`)])),pe=Z([de(!1),tt().min(0).max(100)]).optional(),j=(e,r)=>C().min(1).max(e).optional().describe(
r),En=x().regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,10}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/,"a host is its name in lower case, such as reports.acme.ex\
ample"),Cn=g(["block","advise","off"]),An={qaArtifacts:"Section that names the QA artifacts.",signOffs:"Section of the sign-offs.",decisions:"Section of the dec\
ision log, migration notes and rollback steps.",questions:"Section of the open questions.",gate:"Section of the ready gate.",evidence:"Section of the evidence l\
inks."},jn=Object.fromEntries(Object.entries(An).map(([e,r])=>[e,pt.optional().describe(r)])),he=l({extends:g(["backend","strict","minimal"]).optional().describe(
"Preset that everything else here changes: `backend` (default), `strict` or `minimal`."),appliesTo:m(y,1).optional().describe("Globs of the files that the gate \
is about. A change that touches none of them passes, and the verdict says that the gate does not apply."),prds:m(y,1).optional().describe("Globs of product docu\
ments."),templates:m(y).optional().describe("Globs of files in the same folders that are no product documents."),sections:l(jn).optional().describe("Section num\
bers that the gate goes by, whatever the titles."),requiredSections:m(pt).optional().describe("Numbers of the sections that every product document must have and\
 fill."),documents:m(y).optional().describe("Globs of what is not material: changing these files does not make evidence stale."),evidence:l({required:m(g(ie)).optional().
describe("Kinds of evidence that every product document must claim, or waive with a reason."),trust:Z([lt,l(Nn)]).optional().describe(`Least trust that counts, \
for all kinds (one word) or per kind; best first: ${se.join(", ")}.`)}).optional().describe("What evidence has to be there and how far its origin must be truste\
d."),severity:l({...ht,byCategory:l(Dn).optional().describe("Other thresholds for some categories of scans, each with `blocks` and `unknown` as above. A found s\
ecret counts as high at least.")}).optional().describe("Which findings of a scan block."),coverage:l({floor:pe.describe("Least line coverage of the linked repor\
t, in percent."),changed:pe.describe("Least line coverage of the changed files together, where the report lists files."),drop:pe.describe("Most percentage point\
s that line coverage may fall below the report at the base.")}).optional().describe("How much of the code the tests have to reach. Nothing is asked for when lef\
t out."),external:l({hosts:b(En).min(1).describe("Names of the hosts, exactly as in the links: `reports.acme.example`, no wildcards, ports or addresses.")}).optional().
describe("Hosts whose pages are opened over HTTPS. Nothing outside of the repository is asked when left out. A page proves that it exists; a report behind it is\
 read."),rules:it(x(),Cn).optional().describe("Rules by id: `block` decides the verdict, `advise` is only told, `off` is not asked."),roles:m(Pn).optional().describe(
"Sign-off roles of 9.4. A role that is added under a name that the preset has takes the place of that one."),migrations:m(y).optional().describe("Globs of migra\
tions: a change here needs a note and a way back in 9.6."),contracts:m(y).optional().describe("Globs of API contracts: a change here needs a note in 9.6."),logs:m(
y).optional().describe("Globs of schemas of log lines that other teams parse: a change here needs a note that names them."),frontend:m(y).optional().describe("G\
lobs of the frontend: a change of nothing else that still touches a contract is told as such."),statuses:l({ready:m($).optional().describe("Statuses that mean r\
eady."),done:m($).optional().describe("Statuses that mean done.")}).optional().describe("Front matter and roadmap statuses that count as a flip, compared withou\
t case."),roadmap:Z([de(!1),l({path:$.describe("Path of the roadmap page with the table of items."),mirror:$.optional().describe("Path of its HTML mirror, which\
 has to change with it.")})]).optional().describe("The roadmap that flips with a status; `false` when there is none."),caps:l({prdBytes:j(1e7,"Largest product d\
ocument or linked page, in bytes."),reportBytes:j(5e8,"Largest report, in bytes."),evidenceFiles:j(2e4,"Most evidence files of one check."),parseMs:j(6e4,"Longe\
st time for parsing one product document, in milliseconds.")}).optional().describe("Limits on what is read; over a limit the gate cannot tell.")}).describe("Con\
figuration of Ready Gate, read from `.github/ready-gate.yml` of the base branch.");var mt={preset:"extends",prd:"prds",signoffs:"roles","sign-offs":"roles",signOffRoles:"roles",checks:"rules",threshold:"severity",docs:"documents",ignore:"docum\
ents",limits:"caps"};function Ln(e){let r=[ce(he,{io:"input"})],o=t=>[t,...(t.anyOf??[]).flatMap(o)];for(let t of e)r=r.flatMap(o).flatMap(n=>{let c=typeof t=="\
number"?n.items:n.properties?.[t];return c?[c]:[]});return r.flatMap(o).flatMap(t=>Object.keys(t.properties??{}))}var ft={array:"a list",object:"a map of keys",
record:"a map of keys",string:"a text",number:"a number",int:"a whole number",boolean:"true or false"};function me(e){if(e==null)return"empty";if(Array.isArray(
e))return"a list";if(typeof e=="object")return"a map of keys";let r=String(e);return`\`${r.length>60?`${[...r].slice(0,59).join("")}\u2026`:r}\``}var gt=e=>e.map(
r=>`\`${r}\``).join(", ");function fe(e,r){return r.reduce((o,t)=>typeof o=="object"&&o!==null&&Object.hasOwn(o,t)?o[t]:void 0,e)}function yt(e,r,o,t){let n=t??
T(r,o);return`\`${r}\` is no ${e}; ${n?`did you mean \`${n}\`?`:`there is ${gt(o)}`}`}function Un(e,r,o){let t=Ln(r);return e.map(n=>{let c=r.length===0&&Object.
hasOwn(mt,n)?mt[n]:void 0,s=r.length>0?`key of \`${N(r)}\``:"key here";return{...o.placeOf([...r,n],"key"),says:yt(s,n,t,c)}})}function Rn(e){let r=t=>t.path.length===
0&&["invalid_type","invalid_value"].includes(t.code),o=e.errors.filter(t=>!t.some(r));return o.length===1?o[0]:void 0}function Jn(e,r,o){let t=e.errors.flat().flatMap(
p=>p.code==="invalid_value"?p.values.map(String):p.code==="invalid_type"?[ft[p.expected]??p.expected]:[]),n=t.includes("a list")?["a list","`{add: [\u2026]}`"]:
t,c=`${n.slice(0,-1).join(", ")} or ${n.at(-1)}`,s=typeof r=="string"?T(r,t):void 0;return`\`${o}\` has to be ${c}, not ${me(r)}${s?`; did you mean \`${s}\`?`:""}`}
function Mn(e,r,o){let t=N(o)||"the file";if(e.code==="invalid_value"){let n=T(String(r),e.values.map(String)),c=r===!1&&e.values.includes("off")?"off":n;return`\
\`${t}\` can't be ${me(r)}; ${c?`did you mean \`${c}\`?`:`write one of ${gt(e.values)}`}`}if(e.code==="invalid_type"){let n=ft[e.expected]??e.expected;return r===
void 0?`\`${t}\` is missing`:`\`${t}\` has to be ${n}, not ${me(r)}`}if(e.code==="too_small"||e.code==="too_big"){let n=e.code==="too_small"?`at least ${e.minimum}`:
`at most ${e.maximum}`;return e.origin==="array"?`\`${t}\` has to hold ${n} entries`.replace(/\b1 entries/,"1 entry"):e.origin==="string"?`\`${t}\` has to be ${n}\
 characters long`.replace(/\b1 char\w+/,"1 character"):`\`${t}\` has to be ${n}`}return e.code==="custom"?`\`${t}\` ${e.message}`:`\`${t}\`: ${e.message}`}function xt(e,r,o=[]){
let t=[...o,...e.path.map(c=>typeof c=="number"?c:String(c))],n=fe(r.value,t);if(e.code==="unrecognized_keys")return Un(e.keys,t,r);if(e.code==="invalid_union"){
let c=Rn(e);if(!c)return[{...r.placeOf(t),says:Jn(e,n,N(t))}];let s=c.some(p=>p.code==="unrecognized_keys");return c.filter(p=>!(s&&p.code==="invalid_type"&&fe(
n,p.path)===void 0)).flatMap(p=>xt(p,r,t))}return[{...r.placeOf(t),says:Mn(e,n,t)}]}function Ai(e,r){let o=he.safeParse(e.value),t=o.success?[]:o.error.issues.flatMap(
c=>xt(c,e)),n=fe(e.value,["rules"]);if(typeof n=="object"&&n!==null&&!Array.isArray(n))for(let c of Object.keys(n).filter(s=>!r.includes(s)))t.push({...e.placeOf(
["rules",c],"key"),says:yt("rule",c,r)});return o.success&&t.length===0?o.data:t}export{Ai as checkConfig,yt as unknownName};
