import{$ as tr,$a as ro,$b as No,A as Te,Aa as Ir,Ab as oe,B as Ne,Ba as Pr,Bb as te,C as Ee,Ca as Tr,Cb as ne,D as De,Da as Nr,Db as ce,E as Ae,Ea as Er,Eb as se,
F as Ce,Fa as Dr,Fb as ie,G as je,Ga as z,Gb as ae,H as Re,Ha as Ar,Hb as mo,I as Le,Ia as Cr,Ib as fo,J as Ue,Ja as jr,Jb as yo,K as V,Ka as Rr,Kb as go,L as Je,
La as Lr,Lb as de,M as Me,Ma as Ur,Mb as k,N as Ge,Na as Jr,Nb as bo,O as Fe,Oa as Mr,Ob as xo,P as Be,Pa as Gr,Pb as _o,Q as We,Qa as Fr,Qb as vo,R as Ke,Ra as Br,
Rb as ko,S as He,Sa as Wr,Sb as So,T as qe,Ta as Kr,Tb as Zo,U as Ve,Ua as Hr,Ub as $o,V as Xe,Va as qr,Vb as zo,W as Ye,Wa as Vr,Wb as wo,X as Qe,Xa as Xr,Xb as Oo,
Y as er,Ya as Yr,Yb as Io,Z as rr,Za as Qr,Zb as Po,_ as or,_a as eo,_b as To,a as F,aa as nr,ab as oo,ac as Eo,b as B,ba as cr,bb as to,bc as Do,c as _e,ca as sr,
cb as no,cc as Ao,da as ir,db as co,dc as Co,e as ve,ea as ar,eb as so,ec as jo,f as ke,fa as dr,fb as io,fc as Ro,ga as ur,gb as ao,gc as ue,ha as lr,hb as uo,
hc as le,i as a,ia as pr,ib as lo,j as i,ja as hr,jb as po,k as Se,ka as mr,kb as ho,l as W,la as fr,lb as P,m as K,ma as yr,mb as w,n as Ze,nb as T,o as $e,oa as gr,
ob as O,p as ze,pa as br,q as we,qa as xr,ra as _r,rb as N,s as Oe,sa as vr,sb as E,ta as kr,tb as Z,u as Ie,ua as Sr,ub as D,va as Zr,vb as X,w as Pe,wa as $r,
wb as Y,xa as zr,xb as Q,y as H,ya as wr,yb as ee,z as q,za as Or,zb as re}from"./chunk-NOT2VS7T.js";import{C as I,D as A,u as M,v as xe,x as G}from"./chunk-L3L7UACA.js";var Ot=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to h\
ave"},map:{unit:"entries",verb:"to have"}};function r(c){return e[c]??null}let o={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"\
UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"\
ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded strin\
g",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",
jwt:"JWT",template_literal:"input"},t={nan:"NaN"};function n(c,s){return c==="number"&&typeof s=="number"&&!Number.isFinite(s)?String(s):t[c]??c}return c=>{switch(c.
code){case"invalid_type":{let s=n(c.expected),u=ke(c.input),x=n(u,c.input);return`Invalid input: expected ${s}, received ${x}`}case"invalid_value":return c.values.
length===1?`Invalid input: expected ${ve(c.values[0])}`:`Invalid option: expected one of ${F(c.values,"|")}`;case"too_big":{let s=c.exact?"exactly ":c.inclusive?
"<=":"<",u=r(c.origin);return u?`Too big: expected ${c.origin??"value"} to have ${s}${c.maximum.toString()} ${u.unit??"elements"}`:`Too big: expected ${c.origin??
"value"} to be ${s}${c.maximum.toString()}`}case"too_small":{let s=c.exact?"exactly ":c.inclusive?">=":">",u=r(c.origin);return u?`Too small: expected ${c.origin}\
 to have ${s}${c.minimum.toString()} ${u.unit}`:`Too small: expected ${c.origin} to be ${s}${c.minimum.toString()}`}case"invalid_format":{let s=c;return s.format===
"starts_with"?`Invalid string: must start with "${s.prefix}"`:s.format==="ends_with"?`Invalid string: must end with "${s.suffix}"`:s.format==="includes"?`Invali\
d string: must include "${s.includes}"`:s.format==="regex"?`Invalid string: must match pattern ${s.pattern}`:`Invalid ${o[s.format]??c.format}`}case"not_multipl\
e_of":return`Invalid number: must be a multiple of ${c.divisor}`;case"unrecognized_keys":return`Unrecognized key${c.keys.length>1?"s":""}: ${F(c.keys,", ")}`;case"\
invalid_key":return`Invalid key in ${c.origin}`;case"invalid_union":return c.options&&Array.isArray(c.options)&&c.options.length>0?`Invalid discriminator value.\
 Expected ${c.options.map(u=>`'${u}'`).join(" | ")}`:c.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`\
Invalid value in ${c.origin}`;default:return"Invalid input"}}};function Lo(){return{localeError:Ot()}}var Uo=new WeakSet([Object.prototype,Error.prototype]);function C(e,r,o){Object.defineProperty(e,r,{configurable:!0,enumerable:!1,get(){let t=o(this);return Object.
defineProperty(this,r,{value:t,configurable:!0,writable:!0}),t},set(t){Object.defineProperty(this,r,{value:t,configurable:!0,writable:!0})}})}var At=(e,r)=>{Ze.
init(e,r),e.name="ZodError";let o=Object.getPrototypeOf(e);Uo.has(o)||(Uo.add(o),C(o,"format",t=>n=>ze(t,n)),C(o,"flatten",t=>n=>$e(t,n)),C(o,"addIssue",t=>n=>{
t.issues.push(n),t.message=JSON.stringify(t.issues,B,2)}),C(o,"addIssues",t=>n=>{t.issues.push(...n),t.message=JSON.stringify(t.issues,B,2)}),Object.defineProperty(
o,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var g=i("ZodError",At,void 0,{Parent:Error});var Jo=we(g),Mo=Oe(g),Go=Ie(g),Fo=Pe(g),Bo=Te(g),Wo=Ne(g),Ko=Ee(g),Ho=De(g),qo=Ae(g),Vo=Ce(g),Xo=je(g),Yo=Re(g);function jt(){W.localeError||K(Lo())}function R(){W.memoizer||K({memoizer:Dr()})}var l=i("ZodType",(e,r)=>(jt(),Le.init(e,r),e.def=r,e.type=r.type,e),{check(...e){
let r=this.def;return this.clone(a.mergeDefs(r,{checks:[...r.checks??[],...e.map(o=>typeof o=="function"?{_zod:{check:o,def:{check:"custom"},onattach:[]}}:o)]}),
{parent:!0})},with(...e){return this.check(...e)},clone(e,r){return _e(this,e,r)},brand(){return this},register(e,r){return e.add(this,r),this},refine(e,r){return this.
check(En(e,r))},superRefine(e,r){return this.check(Dn(e,r))},overwrite(e){return this.check(te(e))},optional(){return rt(this)},exactOptional(){return _n(this)},
nullable(){return ot(this)},nullish(){return rt(ot(this))},nonoptional(e){return zn(this,e)},array(){return f(this)},or(e){return S([this,e])},and(e){return yn(
this,e)},transform(e){return tt(this,xn(e))},default(e){return Sn(this,e)},prefault(e){return $n(this,e)},catch(e){return On(this,e)},pipe(e){return tt(this,e)},
readonly(){return Tn(this)},describe(e){let r=this.clone();return z.add(r,{description:e}),r},meta(...e){if(e.length===0)return z.get(this);let r=this.clone();return z.
add(r,e[0]),r},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...r){return r.length===0?e(this):e(
this,...r)},get"~standard"(){return a.hide(this,"~standard",{...Ue(this),jsonSchema:{input:de(this,"input"),output:de(this,"output")}})},set"~standard"(e){a.own(
this,"~standard",e)},parse:function e(r,o){return Jo(this,r,o,{callee:e})},parseAsync:async function e(r,o){return await Mo(this,r,o,{callee:e})},safeParse(e,r){
return Go(this,e,r)},async safeParseAsync(e,r){return Fo(this,e,r)},get spa(){return this?.safeParseAsync},set spa(e){a.own(this,"spa",e)},validate(e,r){return H(
this,e,r)},validateAsync(e,r){return q(this,e,r)},encode:function e(r,o){return Bo(this,r,o,{callee:e})},decode:function e(r,o){return Wo(this,r,o,{callee:e})},
encodeAsync:async function e(r,o){return await Ko(this,r,o,{callee:e})},decodeAsync:async function e(r,o){return await Ho(this,r,o,{callee:e})},safeEncode(e,r){
return qo(this,e,r)},safeDecode(e,r){return Vo(this,e,r)},async safeEncodeAsync(e,r){return Xo(this,e,r)},async safeDecodeAsync(e,r){return Yo(this,e,r)},toJSONSchema(e){
return go(this,{})(e)},get description(){return z.get(this)?.description},get _def(){return this._zod.def}}),nt=i("_ZodString",(e,r)=>{V.init(e,r),l.init(e,r),e.
_zod.processJSONSchema=(o,t,n)=>bo(e,o,t,n)},a.derived({format:e=>k(e).format??null,minLength:e=>k(e).minimum??null,maxLength:e=>k(e).maximum??null},{regex(...e){
return this.check(X(...e))},includes(...e){return this.check(ee(...e))},startsWith(...e){return this.check(re(...e))},endsWith(...e){return this.check(oe(...e))},
min(...e){return this.check(Z(...e))},max(...e){return this.check(E(...e))},length(...e){return this.check(D(...e))},nonempty(...e){return this.check(Z(1,...e))},
lowercase(e){return this.check(Y(e))},uppercase(e){return this.check(Q(e))},trim(){return this.check(ce())},normalize(...e){return this.check(ne(...e))},toLowerCase(){
return this.check(se())},toUpperCase(){return this.check(ie())},slugify(){return this.check(ae())}})),Rt=i("ZodString",(e,r)=>{V.init(e,r),nt.init(e,r)},{email(e){
return this.check(Cr(Gt,e))},url(e){return this.check(Mr(Bt,e))},jwt(e){return this.check(to(sn,e))},emoji(e){return this.check(Gr(Wt,e))},guid(e){return this.check(
jr(Ft,e))},uuid(e){return this.check(Rr(j,e))},uuidv4(e){return this.check(Lr(j,e))},uuidv6(e){return this.check(Ur(j,e))},uuidv7(e){return this.check(Jr(j,e))},
nanoid(e){return this.check(Fr(Kt,e))},cuid(e){return this.check(Br(Ht,e))},cuid2(e){return this.check(Wr(qt,e))},ulid(e){return this.check(Kr(Vt,e))},base64(e){
return this.check(eo(tn,e))},base64url(e){return this.check(ro(nn,e))},xid(e){return this.check(Hr(Xt,e))},ksuid(e){return this.check(qr(Yt,e))},ipv4(e){return this.
check(Vr(Qt,e))},ipv6(e){return this.check(Xr(en,e))},cidrv4(e){return this.check(Yr(rn,e))},cidrv6(e){return this.check(Qr(on,e))},e164(e){return this.check(oo(
cn,e))},datetime(e){return this.check(no(Lt,e))},date(e){return this.check(co(Ut,e))},time(e){return this.check(so(Jt,e))},duration(e){return this.check(io(Mt,e))}});
function b(e){return Ar(Rt,e)}var p=i("ZodStringFormat",(e,r)=>{Je.init(e,r),nt.init(e,r)}),Lt=i("ZodISODateTime",(e,r)=>{Qe.init(e,r),p.init(e,r)}),Ut=i("ZodIS\
ODate",(e,r)=>{er.init(e,r),p.init(e,r)}),Jt=i("ZodISOTime",(e,r)=>{rr.init(e,r),p.init(e,r)}),Mt=i("ZodISODuration",(e,r)=>{or.init(e,r),p.init(e,r)}),Gt=i("Zo\
dEmail",(e,r)=>{Fe.init(e,r),p.init(e,r)});var Ft=i("ZodGUID",(e,r)=>{Me.init(e,r),p.init(e,r)});var j=i("ZodUUID",(e,r)=>{Ge.init(e,r),p.init(e,r)});var Bt=i("ZodURL",(e,r)=>{Be.init(e,r),p.init(e,r)});var Wt=i("ZodEmoji",(e,r)=>{We.init(e,r),p.init(e,r)});var Kt=i("ZodNanoID",(e,r)=>{Ke.init(e,r),p.init(e,r)});var Ht=i("ZodCUID",(e,r)=>{He.init(e,r),p.init(e,r)});var qt=i("ZodCUID2",(e,r)=>{qe.init(e,r),p.init(e,r)});var Vt=i("ZodULID",(e,r)=>{Ve.init(e,r),p.init(e,r)});var Xt=i("ZodXID",(e,r)=>{Xe.init(e,r),p.init(e,r)});var Yt=i("ZodKSUID",(e,r)=>{Ye.init(e,r),p.init(e,r)});var Qt=i("ZodIPv4",(e,r)=>{tr.init(e,r),p.init(e,r)});var en=i("ZodIPv6",(e,r)=>{nr.init(e,r),p.init(e,r)});var rn=i("ZodCIDRv4",(e,r)=>{cr.init(e,r),p.init(e,r)});var on=i("ZodCIDRv6",(e,r)=>{sr.init(e,r),p.init(e,r)});var tn=i("ZodBase64",(e,r)=>{ir.init(e,r),p.init(e,r)});var nn=i("ZodBase64URL",(e,r)=>{ar.init(e,r),p.init(e,r)});var cn=i("ZodE164",(e,r)=>{dr.init(e,r),p.init(e,r)});var sn=i("ZodJWT",(e,r)=>{ur.init(e,r),p.init(e,r)});var ct=i("ZodNumber",(e,r)=>{lr.init(e,r),l.init(e,r),e._zod.processJSONSchema=(o,t,n)=>xo(e,o,t,n),e.isFinite=!0},a.derived({minValue:e=>{let{minimum:r,exclusiveMinimum:o}=k(
e);return Math.max(r??Number.NEGATIVE_INFINITY,o??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:r,exclusiveMaximum:o}=k(e);return Math.min(r??Number.POSITIVE_INFINITY,
o??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:r,multipleOf:o}=k(e);return!!r||!!o?.some(Number.isSafeInteger)},format:e=>k(e).format??null},{gt(e,r){return this.
check(T(e,r))},gte(e,r){return this.check(O(e,r))},min(e,r){return this.check(O(e,r))},lt(e,r){return this.check(P(e,r))},lte(e,r){return this.check(w(e,r))},max(e,r){
return this.check(w(e,r))},int(e){return this.check(v(e))},safe(e){return this.check(v(e))},positive(e){return this.check(T(0,e))},nonnegative(e){return this.check(
O(0,e))},negative(e){return this.check(P(0,e))},nonpositive(e){return this.check(w(0,e))},multipleOf(e,r){return this.check(N(e,r))},step(e,r){return this.check(
N(e,r))},finite(){return this}}));function st(e){return ao(ct,e)}var an=i("ZodNumberFormat",(e,r)=>{pr.init(e,r),ct.init(e,r)});function v(e){return uo(an,e)}var dn=i("ZodBoolean",(e,r)=>{hr.init(e,r),l.init(e,r),e._zod.processJSONSchema=(o,t,n)=>_o(e,o,t,n)});function it(e){return lo(dn,e)}var un=i("ZodUnknown",(e,r)=>{mr.init(e,r),l.init(e,r),e._zod.processJSONSchema=(o,t,n)=>ko(e,o,t,n)});function Qo(){return po(un)}var ln=i("ZodNever",(e,r)=>{fr.
init(e,r),l.init(e,r),e._zod.processJSONSchema=(o,t,n)=>vo(e,o,t,n)});function at(e){return ho(ln,e)}var pn=i("ZodArray",(e,r)=>{R(),yr.init(e,r),l.init(e,r),e._zod.processJSONSchema=(o,t,n)=>wo(e,o,t,n),e.element=r.element},{min(e,r){return this.check(Z(e,r))},
nonempty(e){return this.check(Z(1,e))},max(e,r){return this.check(E(e,r))},length(e,r){return this.check(D(e,r))},unwrap(){return this.element}});function f(e,r){
return mo(pn,e,r)}var hn=i("ZodObject",(e,r)=>{R(),gr.init(e,r),l.init(e,r),e._zod.processJSONSchema=(o,t,n)=>Oo(e,o,t,n),a.installLazyProp(e,"shape",o=>o._zod.def.shape,!1)},{keyof(){
return _(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(a.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(a.mergeDefs(
this._zod.def,{catchall:Qo()}))},loose(){return this.clone(a.mergeDefs(this._zod.def,{catchall:Qo()}))},strict(){return this.clone(a.mergeDefs(this._zod.def,{catchall:at()}))},
strip(){return this.clone(a.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return a.extend(this,e)},safeExtend(e){return a.safeExtend(this,e)},merge(e){
return a.merge(this,e)},pick(e){return a.pick(this,e)},omit(e){return a.omit(this,e)},partial(...e){return a.partial(ut,this,e[0])},exactPartial(...e){return a.
partial(lt,this,e[0],"exactPartial")},required(...e){return a.required(pt,this,e[0])}});function d(e,r){return new hn({type:"object",shape:e,catchall:at(),...a.normalizeParams(r)})}var mn=i("ZodUnion",(e,r)=>{br.init(e,r),l.init(e,r),e._zod.processJSONSchema=(o,t,n)=>Io(e,o,t,n),e.options=r.options});function S(e,r){return new mn({type:"un\
ion",options:e,...a.normalizeParams(r)})}var fn=i("ZodIntersection",(e,r)=>{xr.init(e,r),l.init(e,r),e._zod.processJSONSchema=(o,t,n)=>Po(e,o,t,n)});function yn(e,r){return new fn({type:"intersection",
left:e,right:r})}var et=i("ZodRecord",(e,r)=>{R(),_r.init(e,r),l.init(e,r),e._zod.processJSONSchema=(o,t,n)=>To(e,o,t,n),e.keyType=r.keyType,e.valueType=r.valueType});function dt(e,r,o){
return!r||!r._zod?new et({type:"record",keyType:b(),valueType:e,...a.normalizeParams(r)}):new et({type:"record",keyType:e,valueType:r,...a.normalizeParams(o)})}var he=i("ZodEnum",(e,r)=>{vr.init(e,r),l.init(e,r),e._zod.processJSONSchema=(t,n,c)=>So(e,t,n,c),e.enum=r.entries,e.options=[...e._zod.values];let o=new Set(Object.
keys(r.entries));e.extract=(t,n)=>{let c={};for(let s of t)if(o.has(s))c[s]=r.entries[s];else throw new Error(`Key ${s} not found in enum`);return new he({...r,
checks:[],...a.normalizeParams(n),entries:c})},e.exclude=(t,n)=>{let c={...r.entries};for(let s of t)if(o.has(s))delete c[s];else throw new Error(`Key ${s} not \
found in enum`);return new he({...r,checks:[],...a.normalizeParams(n),entries:c})}});function _(e,r){let o=Array.isArray(e)?Object.fromEntries(e.map(t=>[t,t])):
e;return new he({type:"enum",entries:o,...a.normalizeParams(r)})}var gn=i("ZodLiteral",(e,r)=>{kr.init(e,r),l.init(e,r),e._zod.processJSONSchema=(o,t,n)=>Zo(e,o,t,n),e.values=new Set(r.values),Object.defineProperty(e,"value",
{get(){if(r.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return r.values[0]}})});function me(e,r){
return new gn({type:"literal",values:Array.isArray(e)?e:[e],...a.normalizeParams(r)})}var bn=i("ZodTransform",(e,r)=>{R(),Sr.init(e,r),l.init(e,r),e._zod.processJSONSchema=(o,t,n)=>zo(e,o,t,n),e._zod.parse=(o,t)=>{if(t.direction==="backward")throw new Se(
e.constructor.name);o.addIssue=c=>{if(typeof c=="string")o.issues.push(a.issue(c,o.value,r));else{let s=c;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"in\
put"in s||(s.input=o.value),s.inst??(s.inst=e),o.issues.push(a.issue(s))}};let n=r.transform(o.value,o);return n instanceof Promise?n.then(c=>(o.value=c,o)):(o.
value=n,o)}});function xn(e){return new bn({type:"transform",transform:e})}var ut=i("ZodOptional",(e,r)=>{Zr.init(e,r),l.init(e,r),e._zod.processJSONSchema=(o,t,n)=>ue(
e,o,t,n),e.unwrap=()=>e._zod.def.innerType});function rt(e){return new ut({type:"optional",innerType:e})}var lt=i("ZodExactOptional",(e,r)=>{$r.init(e,r),l.init(
e,r),e._zod.processJSONSchema=(o,t,n)=>ue(e,o,t,n),e.unwrap=()=>e._zod.def.innerType});function _n(e){return new lt({type:"optional",innerType:e})}var vn=i("Zod\
Nullable",(e,r)=>{zr.init(e,r),l.init(e,r),e._zod.processJSONSchema=(o,t,n)=>No(e,o,t,n),e.unwrap=()=>e._zod.def.innerType});function ot(e){return new vn({type:"\
nullable",innerType:e})}var kn=i("ZodDefault",(e,r)=>{wr.init(e,r),l.init(e,r),e._zod.processJSONSchema=(o,t,n)=>Do(e,o,t,n),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});
function Sn(e,r){return new kn({type:"default",innerType:e,get defaultValue(){return typeof r=="function"?r():a.shallowClone(r)}})}var Zn=i("ZodPrefault",(e,r)=>{
Or.init(e,r),l.init(e,r),e._zod.processJSONSchema=(o,t,n)=>Ao(e,o,t,n),e.unwrap=()=>e._zod.def.innerType});function $n(e,r){return new Zn({type:"prefault",innerType:e,
get defaultValue(){return typeof r=="function"?r():a.shallowClone(r)}})}var pt=i("ZodNonOptional",(e,r)=>{Ir.init(e,r),l.init(e,r),e._zod.processJSONSchema=(o,t,n)=>Eo(
e,o,t,n),e.unwrap=()=>e._zod.def.innerType});function zn(e,r){return new pt({type:"nonoptional",innerType:e,...a.normalizeParams(r)})}var wn=i("ZodCatch",(e,r)=>{Pr.init(e,r),l.init(e,r),e._zod.processJSONSchema=(o,t,n)=>Co(e,o,t,n),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function On(e,r){
return new wn({type:"catch",innerType:e,catchValue:typeof r=="function"?r:a.constantCatch(r)})}var In=i("ZodPipe",(e,r)=>{Tr.init(e,r),l.init(e,r),e._zod.processJSONSchema=(o,t,n)=>jo(e,o,t,n),e.in=r.in,e.out=r.out});function tt(e,r){return new In({type:"\
pipe",in:e,out:r})}var Pn=i("ZodReadonly",(e,r)=>{Nr.init(e,r),l.init(e,r),e._zod.processJSONSchema=(o,t,n)=>Ro(e,o,t,n),e.unwrap=()=>e._zod.def.innerType});function Tn(e){return new Pn(
{type:"readonly",innerType:e})}var Nn=i("ZodCustom",(e,r)=>{Er.init(e,r),l.init(e,r),e._zod.processJSONSchema=(o,t,n)=>$o(e,o,t,n)});function En(e,r={}){return fo(Nn,e,r)}function Dn(e,r){return yo(e,r)}function ht(e){return e.trim()===""?"is empty; write a glob such as `docs/**`":e!==e.trim()?"has spaces around it; remove them":e.length>200?"is longer than 200\
 characters; split it into shorter globs":/^\/.*\/[a-z]*$/.test(e)||/[\^$]|\.\*|\\[dwsbDWSB]|\(\?/.test(e.replaceAll("[^","["))?"looks like a regular expression\
; only globs are taken, such as `src/**/*.ts`":e.startsWith("!")?"starts with `!`; globs only name what is meant, so leave out what is not":/[()|]/.test(e)?"hol\
ds `(`, `)` or `|`; write alternatives as `{a,b}` and any one character as `?`":e.includes("\\")?"holds a backslash; separate folders with `/`":e.startsWith("/")?
`starts with \`/\`; globs start at the root of the repository: \`${e.slice(1)}\``:e.split("/").some(r=>r===".."||r===".")?"holds `.` or `..` as a folder; globs \
start at the root of the repository":/[\u0000-\u001f\u007f]/.test(e)?"holds a control character":An(e)}function An(e){let r=e.split("/");if(r.filter(t=>t.includes(
"**")).length>4)return"has more than 4 `**`; split it";let o=t=>t.match(/\*+/g)?.length??0;if(r.some(t=>o(t)>3))return"has more than 3 `*` between two slashes; \
split it"}var Cn=100,$=200,y=b().trim().min(1).max(Cn),m=b().superRefine((e,r)=>{let o=ht(e);o&&r.addIssue({code:"custom",message:o})}).describe("A glob from the root of \
the repository: `*`, `**`, `?`, `[a-z]`, `{a,b}`; no regular expression."),h=(e,r=0)=>S([f(e).min(r).max($),d({add:f(e).min(1).max($).describe("Put behind the p\
reset's list instead of replacing it.")})]);var mt=["contract","migration","security-waiver","qa-evidence","paths"];var jn=/^[a-z\d](?:[a-z\d-]{0,38})(?:\[bot\])?$/i,Rn=/^[a-z\d][a-z\d-]{0,38}\/[\w.-]{1,100}$/i,ft=b().regex(jn,"a user is a GitHub login such as ada-l, without \
the @"),yt=b().regex(Rn,"a team is its organisation and slug, such as acme/qa"),ye=v().min(1).max(3650).optional(),L=f(y).max(50),Ln=d({name:y.describe("Name of\
 the activity, such as `Gates & Ready flip`."),responsible:L.min(1).describe("Roles that do it."),accountable:L.optional().describe("Roles that answer for it."),
consulted:L.optional().describe("Roles that are asked.")}),Un=d({name:y.describe("What is handed over, as it is told."),when:f(_(mt)).min(1).describe("What make\
s it due."),paths:f(m).max(200).optional().describe("Globs of the files that make it due under `paths`."),roles:L.min(1).describe("Roles that have to have signe\
d in 9.4; each of them.")}),gt={activities:h(Ln).optional().describe("RACI: who is responsible, accountable and consulted. One added under a known name replaces\
 that one."),handoffs:h(Un).optional().describe("Who has to have signed when something of theirs changes. One added under a known name replaces that one."),waivers:d(
{path:y.optional().describe("Path of the file with the waivers."),days:d({critical:ye.describe("Most days of a waiver for something critical."),high:ye.describe(
"Most days of a waiver for something high."),other:ye.describe("Most days of any other waiver.")}).optional().describe("How long a waiver may last, by the sever\
ity of what it is for.")}).optional().describe("Exceptions: where they are written and how long they may last."),summary:d({words:v().min(20).max(2e4).optional().
describe("Most words of the pull request's text.")}).optional().describe("What the text of a pull request has to keep to."),size:d({files:v().min(1).max(1e5).optional().
describe("Most changed files."),lines:v().min(1).max(1e7).optional().describe("Most added and deleted lines."),generated:h(m).optional().describe("Globs of file\
s that nobody writes by hand and that do not count.")}).optional().describe("How large a change may be before it should be cut."),together:h(d({name:y.describe(
"What they are, as it is told."),paths:f(m).min(2).max(50).describe("Globs of the parts: when one changes, every other that exists must.")})).optional().describe(
"Sets of files that change together, besides the roadmap and its mirror."),environment:d({declared:h(m,1).optional().describe("Globs of the files that declare e\
nvironment variables."),ignore:h(y).optional().describe("Names that need no declaration; `NAME_*` stands for all that begin so.")}).optional().describe("Where e\
nvironment variables are declared."),release:d({paths:h(m,1).optional().describe("Globs of what a release is made of."),notes:h(m,1).optional().describe("Globs \
of runbooks and deployment notes, one of which changes with it.")}).optional().describe("What has to be written down when the way to production changes.")};var bt=b().superRefine((e,r)=>{/^\d{1,3}(\.\d{1,3}){0,3}$/.test(e)||r.addIssue({code:"custom",message:"must be a section number such as 9.6"})}),Jn=d({name:y.describe(
"Name of the role as it is told."),aliases:f(y).max($).optional().describe("Other names that it is written under."),required:it().optional().describe("Whether i\
t has to sign in 9.4; true when left out."),users:f(ft).max($).optional().describe("GitHub logins of those who hold it."),teams:f(yt).max($).optional().describe(
"GitHub teams that hold it, as `org/slug`.")}),xt=_(G),Mn=Object.fromEntries(M.map(e=>[e,xt.optional().describe(`Least trust of \`${e}\` evidence.`)])),_t={blocks:_(
["critical","high","medium","low"]).optional().describe("Open findings of this severity and worse block."),unknown:_(["critical","high","medium","low","none"]).
optional().describe("What a finding without a usable severity counts as.")},Gn=d(_t),Fn=Object.fromEntries(xe.map(e=>[e,Gn.optional().describe(`Thresholds of \`${e}\
\` scans.`)])),ge=S([me(!1),st().min(0).max(100)]).optional(),U=(e,r)=>v().min(1).max(e).optional().describe(r),Bn=b().regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,10}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/,
"a host is its name in lower case, such as reports.acme.example"),Wn=_(["block","advise","off"]),Kn={qaArtifacts:"Section that names the QA artifacts.",signOffs:"\
Section of the sign-offs.",decisions:"Section of the decision log, migration notes and rollback steps.",questions:"Section of the open questions.",gate:"Section\
 of the ready gate.",evidence:"Section of the evidence links."},Hn=Object.fromEntries(Object.entries(Kn).map(([e,r])=>[e,bt.optional().describe(r)])),vt=d({extends:_(
["backend","strict","minimal"]).optional().describe("Preset that everything else here changes: `backend` (default), `strict` or `minimal`."),appliesTo:h(m,1).optional().
describe("Globs of the files that the gate is about. A change that touches none of them passes, and the verdict says that the gate does not apply."),prds:h(m,1).
optional().describe("Globs of product documents."),templates:h(m).optional().describe("Globs of files in the same folders that are no product documents."),sections:d(
Hn).optional().describe("Section numbers that the gate goes by, whatever the titles."),requiredSections:h(bt).optional().describe("Numbers of the sections that \
every product document must have and fill."),documents:h(m).optional().describe("Globs of what is not material: changing these files does not make evidence stal\
e."),evidence:d({required:h(_(M)).optional().describe("Kinds of evidence that every product document must claim, or waive with a reason."),trust:S([xt,d(Mn)]).optional().
describe(`Least trust that counts, for all kinds (one word) or per kind; best first: ${G.join(", ")}.`)}).optional().describe("What evidence has to be there and\
 how far its origin must be trusted."),severity:d({..._t,byCategory:d(Fn).optional().describe("Other thresholds for some categories of scans, each with `blocks`\
 and `unknown` as above. A found secret counts as high at least.")}).optional().describe("Which findings of a scan block."),coverage:d({floor:ge.describe("Least\
 line coverage of the linked report, in percent."),changed:ge.describe("Least line coverage of the changed files together, where the report lists files."),drop:ge.
describe("Most percentage points that line coverage may fall below the report at the base.")}).optional().describe("How much of the code the tests have to reach\
. Nothing is asked for when left out."),external:d({hosts:f(Bn).min(1).describe("Names of the hosts, exactly as in the links: `reports.acme.example`, no wildcar\
ds, ports or addresses.")}).optional().describe("Hosts whose pages are opened over HTTPS. Nothing outside of the repository is asked when left out. A page prove\
s that it exists; a report behind it is read."),rules:dt(b(),Wn).optional().describe("Rules by id: `block` decides the verdict, `advise` is only told, `off` is \
not asked."),roles:h(Jn).optional().describe("Sign-off roles of 9.4. A role that is added under a name that the preset has takes the place of that one, and keep\
s its aliases unless it names its own."),...gt,migrations:h(m).optional().describe("Globs of migrations: a change here needs a note and a way back in 9.6."),contracts:h(
m).optional().describe("Globs of API contracts: a change here needs a note in 9.6."),logs:h(m).optional().describe("Globs of schemas of log lines that other tea\
ms parse: a change here needs a note that names them."),frontend:h(m).optional().describe("Globs of the frontend: a change of nothing else that still touches a \
contract is told as such."),statuses:d({ready:h(y).optional().describe("Statuses that mean ready."),done:h(y).optional().describe("Statuses that mean done.")}).
optional().describe("Front matter and roadmap statuses that count as a flip, compared without case."),roadmap:S([me(!1),d({path:y.describe("Path of the roadmap \
page with the table of items."),mirror:y.optional().describe("Path of its HTML mirror, which has to change with it.")})]).optional().describe("The roadmap that \
flips with a status; `false` when there is none."),caps:d({prdBytes:U(1e7,"Largest product document or linked page, in bytes."),reportBytes:U(5e8,"Largest repor\
t, in bytes."),evidenceFiles:U(2e4,"Most evidence files of one check."),parseMs:U(6e4,"Longest time for parsing one product document, in milliseconds.")}).optional().
describe("Limits on what is read; over a limit the gate cannot tell.")}).describe("Configuration of Ready Gate, read from `.github/ready-gate.yml` of the base b\
ranch.");var qn={preset:"extends",prd:"prds",signoffs:"roles","sign-offs":"roles",signOffRoles:"roles",checks:"rules",threshold:"severity",docs:"documents",ignore:"docum\
ents",limits:"caps"},kt=new WeakMap;function Vn(e,r){let o=kt.get(e)??le(e,{io:"input"});kt.set(e,o);let t=[o],n=c=>[c,...(c.anyOf??[]).flatMap(n)];for(let c of r)
t=t.flatMap(n).flatMap(s=>{let u=typeof c=="number"?s.items:s.properties?.[c];return u?[u]:[]});return t.flatMap(n).flatMap(c=>Object.keys(c.properties??{}))}var St={
array:"a list",object:"a map of keys",record:"a map of keys",string:"a text",number:"a number",int:"a whole number",boolean:"true or false"};function be(e){if(e==
null)return"empty";if(Array.isArray(e))return"a list";if(typeof e=="object")return"a map of keys";let r=String(e);return`\`${r.length>60?`${[...r].slice(0,59).join(
"")}\u2026`:r}\``}var Zt=e=>e.map(r=>`\`${r}\``).join(", ");function J(e,r){return r.reduce((o,t)=>typeof o=="object"&&o!==null&&Object.hasOwn(o,t)?o[t]:void 0,
e)}function $t(e,r,o,t){let n=t??A(r,o);return`\`${r}\` is no ${e}; ${n?`did you mean \`${n}\`?`:`there is ${Zt(o)}`}`}function Xn(e,r,{parsed:o,schema:t,root:n,
meant:c}){let s=Vn(t,r.slice(n.length));return e.map(u=>{let x=r.length===n.length&&Object.hasOwn(c,u)?c[u]:void 0,wt=r.length>0?`key of \`${I(r)}\``:"key here";
return{...o.placeOf([...r,u],"key"),says:$t(wt,u,s,x)}})}function Yn(e){let r=t=>t.path.length===0&&["invalid_type","invalid_value"].includes(t.code),o=e.errors.
filter(t=>!t.some(r));return o.length===1?o[0]:void 0}function Qn(e,r,o){let t=e.errors.flat().flatMap(u=>u.code==="invalid_value"?u.values.map(String):u.code===
"invalid_type"?[St[u.expected]??u.expected]:[]),n=t.includes("a list")?["a list","`{add: [\u2026]}`"]:t,c=`${n.slice(0,-1).join(", ")} or ${n.at(-1)}`,s=typeof r==
"string"?A(r,t):void 0;return`\`${o}\` has to be ${c}, not ${be(r)}${s?`; did you mean \`${s}\`?`:""}`}function ec(e,r,o){let t=I(o)||"the file";if(e.code==="in\
valid_value"){let n=A(String(r),e.values.map(String)),c=r===!1&&e.values.includes("off")?"off":n;return`\`${t}\` can't be ${be(r)}; ${c?`did you mean \`${c}\`?`:
`write one of ${Zt(e.values)}`}`}if(e.code==="invalid_type"){let n=St[e.expected]??e.expected;return r===void 0?`\`${t}\` is missing`:`\`${t}\` has to be ${n}, \
not ${be(r)}`}if(e.code==="too_small"||e.code==="too_big"){let n=e.code==="too_small"?`at least ${e.minimum}`:`at most ${e.maximum}`;return e.origin==="array"?`\
\`${t}\` has to hold ${n} entries`.replace(/\b1 entries/,"1 entry"):e.origin==="string"?`\`${t}\` has to be ${n} characters long`.replace(/\b1 char\w+/,"1 chara\
cter"):`\`${t}\` has to be ${n}`}return e.code==="custom"?`\`${t}\` ${e.message}`:`\`${t}\`: ${e.message}`}function zt(e,r,o=r.root){let{parsed:t}=r,n=[...o,...e.
path.map(s=>typeof s=="number"?s:String(s))],c=J(t.value,n);if(e.code==="unrecognized_keys")return Xn(e.keys,n,r);if(e.code==="invalid_union"){let s=Yn(e);if(!s)
return[{...t.placeOf(n),says:Qn(e,c,I(n))}];let u=s.some(x=>x.code==="unrecognized_keys");return s.filter(x=>!(u&&x.code==="invalid_type"&&J(c,x.path)===void 0)).
flatMap(x=>zt(x,r,n))}return[{...t.placeOf(n),says:ec(e,c,n)}]}function rc(e,r,o,t){let n=e.safeParse(J(r.value,o));return n.success?{data:n.data}:{problems:n.error.
issues.flatMap(c=>zt(c,{parsed:r,schema:e,root:o,meant:t}))}}function oi(e,r){let o=rc(vt,e,[],qn),t="data"in o?[]:[...o.problems],n=J(e.value,["rules"]);if(typeof n==
"object"&&n!==null&&!Array.isArray(n))for(let c of Object.keys(n).filter(s=>!r.includes(s)))t.push({...e.placeOf(["rules",c],"key"),says:$t("rule",c,r)});return"\
data"in o&&t.length===0?o.data:t}export{b as a,d as b,jn as c,$t as d,rc as e,oi as f};
