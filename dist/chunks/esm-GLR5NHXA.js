import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as oo,b as R}from"./chunk-QKCQA4SD.js";import{a as ro,b as $e,c as ao,d as A}from"./chunk-F2IQMAFG.js";var Bi=$e((jc,wi)=>{wi.exports=ro("util").inspect});var ji=$e((Gc,Pi)=>{var Ko=Array.prototype.join;Pi.exports=Ko.call(["00.v,02n.w,0gw.33,07n.6,07b.18,01.0,01.1,01.1,01.0,01k.5,0a.a,01.0,01a.k,0g.0,02t.7,01.5,02\
.1,01.3,","0x.0,01.0,0u.q,02j.a,01m.8,09.0,0o.3,01.8,01.2,01.4,017.2,01g.1,05.8,016.1k,01j.0,01.0,04.7,04.0,","03.6,0a.1,0t.0,01m.0,04.3,08.0,0k.1,0q.0,02.1,01l\
.0,04.1,04.1,02.2,03.0,0u.1,03.0,0b.1,01l.0,04.4,","01.1,04.0,0k.1,0m.5,01.0,01m.0,02.0,01.3,08.0,07.1,0b.1,0u.0,01p.0,0c.0,01e.0,03.0,01j.0,01.2,05.2,","01.3,0\
7.1,0b.1,0t.0,01m.0,02.0,06.0,05.1,0k.1,0s.1,01l.1,04.3,08.0,0k.1,0t.0,020.0,07.2,01.0,02i.0,","02.6,0c.7,02q.0,02.8,0b.6,021.1,0r.0,01.0,01.0,01j.d,01.4,01.1,0\
5.a,01.z,09.0,02u.3,01.5,01.1,02.1,","0p.1,04.2,0g.3,0d.0,02.1,06.0,0f.0,22q.2n,0e5.2,0qa.2,0t.1,0u.1,0u.1,01s.1,01.6,08.0,02.a,09.0,","019.4,039.1,0y.0,03a.2,0\
4.1,09.0,06.2,063.1,02.0,01m.0,01.6,01.0,01.0,02.7,06.9,02.0,01c.19,02.b,","0k.3,01c.0,01.4,01.0,05.0,014.8,0c.1,0w.3,02.1,01.2,01k.0,01.1,03.0,01.2,01m.7,02.1,\
048.2,01.c,01.6,","04.0,06.0,03.1,05i.1r,0ej.4,0q.4,01d.4,01.9,02o.w,2fd.1,2d.1,25a.3,23.0,22.0,2eh.1,2l.1,2q.7,2g.b,","217.0,2a.5,23.0,2d.0,28.1,2h.1,25.1,28.0\
,25.0,2l.0,27.1,21.0,24.0,22.0,27.0,24.1,2s.0,2z.0,21.0,","24.2,21.0,21p.2,2o.0,2e.0,2nv.1,21f.0,24.0,0bd.2,03x.0,02o.v,23k.p,21.2g,2c.5x,2q.26,22.2d,22.2u,","2\
5.16,21.2l,21.2d,29.1b,21.13,28.mkc,23.1i,0bs.3,01.9,0w.1,028.1,07k.0,03.0,04.0,0p.1,05.0,047.1,","0q.h,0d.0,012.7,0p.a,2e.s,03.2,01c.0,02.3,02.1,013.0,01v.5,02\
.1,02.1,0c.0,08.0,01b.0,01f.0,01.2,","02.1,05.1,01.0,016.1,08.0,06m.0,02.0,04.0,2i.8mb,26l8.e7,0u.0,0kh.f,20.9,06.f,20.y,21.i,21.3,043.0,","21.2n,23j.6,0i.2,0e9\
.0,06a.0,045.4,01ae.2,01.1,05.3,014.2,04.0,04l.1,0fx.3,01t.4,08t.1,025.5,01y.a,","01d.3,03f.0,01i.e,015.0,02.1,0a.2,01d.3,02.1,02.0,04.0,0a.0,01e.2,010.4,01.7,0\
1q.0,0c.1,01g.8,0a.3,","02.0,02n.2,02.0,01.1,06.0,02.0,04d.0,03.7,0l.1,01l.1,03.0,011.6,03.4,01y.5,0d.0,01.0,01.0,0e.1,","02d.7,02.2,01.0,0n.0,02c.5,01.0,04.1,0\
1.1,06m.3,06.1,01.1,0r.1,02d.7,02.0,01.1,02y.0,01.0,02.5,01.0,","02t.0,01.0,02.3,01.4,077.8,01.1,074.1,01.0,04.0,040.3,02.1,04.0,0w.9,014.5,02.3,08.0,09.5,02.2,",
"01a.c,01.1,05i.0,01.2,01.0,05l.6,01.5,01.0,02a.l,02.6,01.1,01.1,03e.5,03.0,01.1,01.6,01.0,020.1,","03.0,01.0,09n.1,0b.1,01g.4,05.0,01.0,0n.0,0445.g,06.e,08ug.b\
,03.2,01xc.4,01n.6,0t4.0,01r.3,225.4,","2b.6,29.5p1,215.v,22p.36,26pp.3,21.6,21.1,21.82,2f.0,2t.2,22.0,2e.3,28.az,01wh.1,01.3,03mk.19,02.m,","2ev.1,30.4,02.2,09\
.f,02.6,0u.3,2d.1,30.3,03l.2,257.2e,29.m,01ah.1i,04.1d,08.0,0e.0,0m.4,01.e,011s.6,","01.g,02.6,01.1,01.4,02s.0,04g.6,0af.0,01p.3,0e4.3,072.1,06r.0,02.0,07.1,05.\
0,0d6.6,031.6,21bt.0,","25m.0,25a.0,22.9,223.s,2d.17,24.8,27.1,2e.5,24a.w,2c.8,21.1x,21.l,2c.16,24.4,2c.g,23.0,23.1y,21.0,","21.56,22.1q,2d.3,21.n,2i.0,2q.1,2d.\
0,22e.2c,21c.1x,26.0,23.2,22.3,23.3,2b.1,27.8,26b.b,24.0,27v.1a,","21.9,21.54,234.c,23.a,23.1k,21.0,24.f,22.b,24.9,2zr.1ekd,22.1ekd,0e1oj.0,0u.2n,03k.6n"],"")});var Wi=$e((qc,Qi)=>{var Ct=String.prototype.charCodeAt,Yo=String.prototype.indexOf,Gi=String.prototype.normalize,ze=String.prototype.slice,Qo=String.prototype.split,
Wo=Math.floor,qi=parseInt,Ho=ji(),Xe=[],Ki=[],Yi=[],be=Qo.call(Ho,","),Ft=-1;for(Q=0;Q<be.length;Q++)Mt=Yo.call(be[Q],"."),Xe[Q]=Ft+1+qi(ze.call(be[Q],1,Mt),36),
Ft=Xe[Q]+qi(ze.call(be[Q],Mt+1),36),Ki[Q]=Ft,Yi[Q]=Number(ze.call(be[Q],0,1));var Mt,Q;function Jo(e){for(var t=0,i=Xe.length-1;t<=i;){var n=Wo((t+i)/2);if(e<Xe[n])
i=n-1;else if(e>Ki[n])t=n+1;else return Yi[n]}return 1}function zo(e){for(var t=0,i=0;i<e.length;i++){var n=Ct.call(e,i);if(n>=55296&&n<=56319&&i+1<e.length){var r=Ct.
call(e,i+1);r>=56320&&r<=57343&&(n=(n-55296)*1024+(r-56320)+65536,i+=1)}t+=Jo(n)}return t}Qi.exports=function(t){for(var i=0,n=0;n<t.length;n++){var r=Ct.call(t,
n);if(r>=127){var a=ze.call(t,n);return i+zo(Gi?Gi.call(a,"NFC"):a)}i+=r>=32?1:0}return i}});var hn=$e((Kc,gn)=>{var ot=typeof Map=="function"&&Map.prototype,$t=Object.getOwnPropertyDescriptor&&ot?Object.getOwnPropertyDescriptor(Map.prototype,"size"):null,
Ve=ot&&$t&&typeof $t.get=="function"?$t.get:null,Hi=ot&&Map.prototype.forEach,St=ot&&Map.prototype.entries,mt=typeof Set=="function"&&Set.prototype,_t=Object.getOwnPropertyDescriptor&&
mt?Object.getOwnPropertyDescriptor(Set.prototype,"size"):null,ke=mt&&_t&&typeof _t.get=="function"?_t.get:null,Ji=mt&&Set.prototype.forEach,Vt=mt&&Set.prototype.
values,Xo=typeof WeakMap=="function"&&WeakMap.prototype,Oe=Xo?WeakMap.prototype.has:null,Zo=typeof WeakSet=="function"&&WeakSet.prototype,Se=Zo?WeakSet.prototype.
has:null,em=typeof WeakRef=="function"&&WeakRef.prototype,zi=em?WeakRef.prototype.deref:null,tm=Boolean.prototype.valueOf,im=Object.prototype.toString,nm=Function.
prototype.toString,rm=String.prototype.match,jt=String.prototype.slice,ce=String.prototype.replace,am=String.prototype.toUpperCase,Xi=String.prototype.toLowerCase,
Gt=RegExp.prototype.test,Zi=Array.prototype.concat,W=Array.prototype.join,om=Array.prototype.slice,it=Math.floor,mm=Math.max,en=Math.min,dm=Math.round,tn=Math.sqrt,
kt=typeof BigInt=="function"?BigInt.prototype.valueOf:null,Ut=Object.getOwnPropertySymbols,Lt=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?Symbol.
prototype.toString:null,Ee=typeof Symbol=="function"&&typeof Symbol.iterator=="object",ue=typeof Symbol=="function"&&Symbol.toStringTag&&(Ee?typeof Symbol.toStringTag==
"object":typeof Symbol.toStringTag=="symbol")?Symbol.toStringTag:null,sn=Object.prototype.propertyIsEnumerable,ie=(typeof Reflect=="function"?Reflect.getPrototypeOf:
Object.getPrototypeOf)||([].__proto__===Array.prototype?function(e){return e.__proto__}:null),nn=St&&ie?ie(St.call(new Map)).next:null,rn=Vt&&ie?ie(Vt.call(new Set)).
next:null,nt=typeof Uint8Array=="function"&&ie?ie(Uint8Array.prototype):null,an=nt&&ue?qt(nt,ue):null,wt=nt?qt(nt,"length"):null,cm=/^\[object (?:Int8|Uint8|Uint8Clamped|Int16|Uint16|Int32|Uint32|Float16|Float32|Float64|BigInt64|BigUint64)Array\]$/,
pn={__proto__:null};if(!wt)for(bt=[typeof Int8Array=="function"&&Int8Array,typeof Uint8Array=="function"&&Uint8Array,typeof Uint8ClampedArray=="function"&&Uint8ClampedArray,
typeof Int16Array=="function"&&Int16Array,typeof Uint16Array=="function"&&Uint16Array,typeof Int32Array=="function"&&Int32Array,typeof Uint32Array=="function"&&
Uint32Array,typeof Float32Array=="function"&&Float32Array,typeof Float64Array=="function"&&Float64Array],Ze=0;Ze<bt.length;Ze++)et=bt[Ze],xt=et&&qt(et.prototype,
"length"),xt&&(pn[H(new et(0))]=xt);var bt,et,xt,Ze;function on(e,t){if(e===1/0||e===-1/0||e!==e||e&&e>-1e3&&e<1e3||Gt.call(/e/,t))return t;var i=/[0-9](?=(?:[0-9]{3})+(?![0-9]))/g;
if(typeof e=="number"){var n=e<0?-it(-e):it(e);if(n!==e){var r=String(n),a=jt.call(t,r.length+1);return ce.call(r,i,"$&_")+"."+ce.call(ce.call(a,/([0-9]{3})/g,"\
$&_"),/_$/,"")}}return ce.call(t,i,"$&_")}var Bt=Bi(),um=Wi(),mn=Bt.custom,dn=Dn(mn)?mn:null,fn={__proto__:null,double:'"',single:"'"},lm={__proto__:null,double:/(["\\])/g,
single:/(['\\])/g};gn.exports=function e(t,i,n,r,a){var m=i||{};if(G(m,"quoteStyle")&&!G(fn,m.quoteStyle))throw new TypeError('option "quoteStyle" must be "sing\
le" or "double"');if(G(m,"maxStringLength")&&(typeof m.maxStringLength=="number"?m.maxStringLength<0&&m.maxStringLength!==1/0:m.maxStringLength!==null))throw new TypeError(
'option "maxStringLength", if provided, must be a non-negative integer, Infinity, or `null`');if(G(m,"maxCollectionLength")&&m.maxCollectionLength!==null&&m.maxCollectionLength!==
1/0&&!(typeof m.maxCollectionLength=="number"&&m.maxCollectionLength>=0&&it(m.maxCollectionLength)===m.maxCollectionLength))throw new TypeError('option "maxColl\
ectionLength", if provided, must be a non-negative integer, Infinity, or `null`');var d=typeof m.maxCollectionLength=="number"?m.maxCollectionLength:1/0,u=G(m,"\
customInspect")?m.customInspect:!0;if(typeof u!="boolean"&&u!=="symbol")throw new TypeError("option \"customInspect\", if provided, must be `true`, `false`, or `'\
symbol'`");if(G(m,"indent")&&m.indent!==null&&m.indent!=="	"&&!(parseInt(m.indent,10)===m.indent&&m.indent>0))throw new TypeError('option "indent" must be "\\t",\
 an integer > 0, or `null`');if(G(m,"numericSeparator")&&typeof m.numericSeparator!="boolean")throw new TypeError('option "numericSeparator", if provided, must \
be `true` or `false`');var l=m.numericSeparator;if(G(m,"multilineStrings")&&typeof m.multilineStrings!="boolean")throw new TypeError('option "multilineStrings",\
 if provided, must be `true` or `false`');var p=G(m,"breakLength");if(p&&m.breakLength!==1/0&&(typeof m.breakLength!="number"||m.breakLength<0||parseInt(m.breakLength,
10)!==m.breakLength))throw new TypeError('option "breakLength", if provided, must be a non-negative integer or `Infinity`');if(typeof t>"u")return"undefined";if(t===
null)return"null";if(typeof t=="boolean")return t?"true":"false";if(typeof t=="string")return Nn(t,m);if(typeof t=="number"){if(t===0)return 1/0/t>0?"0":"-0";var v=String(
t);return l?on(t,v):v}if(typeof t=="bigint"){var N=String(t)+"n";return l?on(t,N):N}var E=typeof m.depth>"u"?5:m.depth;if(typeof n>"u"&&(n=0),n>=E&&E>0&&typeof t==
"object")return Pt(t)?"[Array]":"[Object]";var b=bm(p&&(typeof m.indent>"u"||m.indent===null)?{indent:2}:m,n),D=p?{breakLength:m.breakLength,depth:n,indent:b,maxCollectionLength:d,
state:a||{currentDepth:n}}:null;if(typeof r>"u")r=[];else if(Kt(r,t)>=0)return"[Circular]";function F(te,De,no){var We=r;if(De&&(We=om.call(r),We.push(De)),no&&
!D){var gt={depth:m.depth};return G(m,"quoteStyle")&&(gt.quoteStyle=m.quoteStyle),G(m,"maxCollectionLength")&&(gt.maxCollectionLength=m.maxCollectionLength),e(te,
gt,n+1,We)}return e(te,m,n+1,We,D?D.state:a)}function L(){if(D){var te=D.state.currentDepth;return D.state.currentDepth=n,te}return null}function y(te,De){D&&te.
length===0&&(D.state.currentDepth=De)}if(typeof t=="function"&&!cn(t)){var V=Em(t),le=L(),w=tt(t,F);return y(w,le),D&&w.length>0?Ae(w,he("{","}","[Function"+(V?
": "+V:" (anonymous)")+"]"," "),D):"[Function"+(V?": "+V:" (anonymous)")+"]"+(w.length>0?" { "+W.call(w,", ")+" }":"")}if(Dn(t)){var Ge=Ee?ce.call(String(t),/^(Symbol\(.*\))_[^)]*$/,
"$1"):Lt.call(t);return typeof t=="object"&&!Ee?xe(Ge):Ge}if(Cm(t)){for(var re="<"+Xi.call(String(t.nodeName)),k=t.attributes||[],fe=0;fe<k.length;fe++)re+=" "+
k[fe].name+"="+vn(sm(k[fe].value),"double",m);return re+=">",t.childNodes&&t.childNodes.length&&(re+="..."),re+="</"+Xi.call(String(t.nodeName))+">",re}if(Pt(t)){
if(t.length===0)return"[]";L();var qe=tt(t,F,d);return D?Ae(qe,he("[","]",""," "),D,t):b&&!yn(qe)?"["+at(qe,b)+"]":"[ "+W.call(qe,", ")+" ]"}if(fm(t)){var Ja=L(),
ve=tt(t,F);return!("cause"in Error.prototype)&&"cause"in t&&!sn.call(t,"cause")&&(ve=Zi.call(["[cause]: "+F(t.cause)],ve)),y(ve,Ja),ve.length===0?"["+String(t)+
"]":D?Ae(ve,he("{ ["+String(t)+"]","}",""," "),D):"{ ["+String(t)+"] "+W.call(ve,", ")+" }"}if(typeof t=="object"&&u){if(dn&&typeof t[dn]=="function"&&Bt)return Bt(
t,{depth:E-n});if(u!=="symbol"&&typeof t.inspect=="function")return t.inspect()}if(Im(t)){var Z=[],za=L();if(nn&&d<Ve.call(t))for(var Xa=St.call(t),Nt;Z.length<
d&&!(Nt=nn.call(Xa)).done;)Z.push(F(Nt.value[0],t,!0)+" => "+F(Nt.value[1],t));else Hi&&Hi.call(t,function(te,De){Z.length<d&&Z.push(F(De,t,!0)+" => "+F(te,t))});
var Ke=Ve.call(t);return d!==1/0&&Ke>Z.length&&Z.push(rt(Ke-Z.length)),y(Z,za),D?Ae(Z,he("Map ("+Ke+") {","}","",""),D):un("Map",Ke,Z,b)}if(Fm(t)){var ee=[],Za=L();
if(rn&&d<ke.call(t))for(var eo=Vt.call(t),ri;ee.length<d&&!(ri=rn.call(eo)).done;)ee.push(F(ri.value,t));else Ji&&Ji.call(t,function(te){ee.length<d&&ee.push(F(
te,t))});var Ye=ke.call(t);return d!==1/0&&Ye>ee.length&&ee.push(rt(Ye-ee.length)),y(ee,Za),D?Ae(ee,he("Set ("+Ye+") {","}","",""),D):un("Set",Ye,ee,b)}if(Rm(t))
return Ot("WeakMap");if(Mm(t))return Ot("WeakSet");if(Tm(t))return Ot("WeakRef");if(Dm(t))return xe(F(Number(t)));if(ym(t))return xe(F(kt.call(t)));if(Nm(t))return xe(
tm.call(t));if(vm(t))return xe(F(String(t)));if(typeof window<"u"&&t===window)return"{ [object Window] }";if(typeof globalThis<"u"&&t===globalThis||typeof global<
"u"&&t===global)return"{ [object globalThis] }";if(!pm(t)&&!cn(t)){var to=L(),Ce=tt(t,F,d);y(Ce,to);var ai=ie?ie(t)===Object.prototype:t instanceof Object||t.constructor===
Object,yt=(ie?ie(t)===null:!(t instanceof Object))?"null prototype":"",oi=!ai&&ue&&Object(t)===t&&ue in t?jt.call(H(t),8,-1):yt?"Object":"",io=ai||typeof t.constructor!=
"function"?"":t.constructor.name?t.constructor.name+" ":"",Qe=io+(oi||yt?"["+W.call(Zi.call([],oi||[],yt||[]),": ")+"] ":"");return Ce.length===0?Qe+"{}":D?Ae(Ce,
he(Qe+"{","}",""," "),D):b?Qe+"{"+at(Ce,b)+"}":Qe+"{ "+W.call(Ce,", ")+" }"}return String(t)};function vn(e,t,i){var n=i.quoteStyle||t,r=fn[n];return r+e+r}function sm(e){
return ce.call(String(e),/"/g,"&quot;")}function pe(e){return!ue||!(typeof e=="object"&&(ue in e||typeof e[ue]<"u"))}function Pt(e){return H(e)==="[object Array\
]"&&pe(e)}function pm(e){return H(e)==="[object Date]"&&pe(e)}function cn(e){return H(e)==="[object RegExp]"&&pe(e)}function fm(e){return H(e)==="[object Error]"&&
pe(e)}function vm(e){return H(e)==="[object String]"&&pe(e)}function Dm(e){return H(e)==="[object Number]"&&pe(e)}function Nm(e){return H(e)==="[object Boolean]"&&
pe(e)}function Dn(e){if(Ee)return e&&typeof e=="object"&&e instanceof Symbol;if(typeof e=="symbol")return!0;if(!e||typeof e!="object"||!Lt)return!1;try{return Lt.
call(e),!0}catch{}return!1}function ym(e){if(!e||typeof e!="object"||!kt)return!1;try{return kt.call(e),!0}catch{}return!1}var gm=Object.prototype.hasOwnProperty||
function(e){return e in this};function G(e,t){return gm.call(e,t)}function H(e){return im.call(e)}function hm(e){return an?!!an.call(e):!ue&&Gt.call(cm,H(e))}function Am(e){
if(wt)return wt.call(e);var t=pn[H(e)];return t?t.call(e):e.length}function qt(e,t){var i=Object.getOwnPropertyDescriptor?Object.getOwnPropertyDescriptor(e,t):null;
return i&&typeof i.get=="function"?i.get:null}function rt(e){return"... "+e+" more item"+(e>1?"s":"")}function Em(e){if(e.name)return e.name;var t=rm.call(nm.call(
e),/^function\s*([\w$]+)/);return t?t[1]:null}function Kt(e,t){if(e.indexOf)return e.indexOf(t);for(var i=0,n=e.length;i<n;i++)if(e[i]===t)return i;return-1}function Im(e){
if(!Ve||!e||typeof e!="object")return!1;try{Ve.call(e);try{ke.call(e)}catch{return!0}return e instanceof Map}catch{}return!1}function Rm(e){if(!Oe||!e||typeof e!=
"object")return!1;try{Oe.call(e,Oe);try{Se.call(e,Se)}catch{return!0}return e instanceof WeakMap}catch{}return!1}function Tm(e){if(!zi||!e||typeof e!="object")return!1;
try{return zi.call(e),!0}catch{}return!1}function Fm(e){if(!ke||!e||typeof e!="object")return!1;try{ke.call(e);try{Ve.call(e)}catch{return!0}return e instanceof
Set}catch{}return!1}function Mm(e){if(!Se||!e||typeof e!="object")return!1;try{Se.call(e,Se);try{Oe.call(e,Oe)}catch{return!0}return e instanceof WeakSet}catch{}
return!1}function Cm(e){return!e||typeof e!="object"?!1:typeof HTMLElement<"u"&&e instanceof HTMLElement?!0:typeof e.nodeName=="string"&&typeof e.getAttribute==
"function"}function Nn(e,t){if(e.length>t.maxStringLength){var i=e.length-t.maxStringLength,n="... "+i+" more character"+(i>1?"s":"");return Nn(jt.call(e,0,t.maxStringLength),
t)+n}var r=lm[t.quoteStyle||"single"];r.lastIndex=0;var a=ce.call(ce.call(e,r,"\\$1"),t.multilineStrings?/[\x00-\x09\x0b-\x1f]/g:/[\x00-\x1f]/g,$m);return vn(a,
"single",t)}function $m(e){var t=e.charCodeAt(0),i={8:"b",9:"t",10:"n",12:"f",13:"r"}[t];return i?"\\"+i:"\\x"+(t<16?"0":"")+am.call(t.toString(16))}function xe(e){
return"Object("+e+")"}function Ot(e){return e+" { ? }"}function un(e,t,i,n){var r=n?at(i,n):W.call(i,", ");return e+" ("+t+") {"+r+"}"}function _m(e,t,i){if(i===
1/0)return yn(e);var n=e.length+t;if(n+e.length>i)return!1;for(var r=0;r<e.length;r++)if(n+=e[r].length,n>i)return!1;return!0}function ln(e,t,i){var n=t>e.length?
W.call(Array(t-e.length+1)," "):"";return i?n+e:e+n}function Um(e,t,i){var n=2,r=0,a=0,m=e.length;t.maxCollectionLength<e.length&&(m-=1);for(var d=[],u=0;u<m;u++)
d[u]=um(e[u]),r+=d[u]+n,a<d[u]&&(a=d[u]);var l=a+n,p=t.indent.prev.length;if(l*3+p>=t.breakLength||r/l<=5&&a>6)return e;var v=tn(l-r/e.length),N=mm(l-3-v,1),E=en(
dm(tn(2.5*N*m)/N),it((t.breakLength-p)/l),12,15);if(E<=1)return e;for(var b=[],D=0;D<E;D++){for(var F=0,L=D;L<e.length;L+=E)d[L]>F&&(F=d[L]);b[D]=F+n}for(var y=!0,
V=0;V<e.length&&y;V++)y=typeof i[V]=="number"||typeof i[V]=="bigint";for(var le=[],w=0;w<m;w+=E){for(var Ge=en(w+E,m),re="",k=w;k<Ge-1;k++)re+=ln(e[k]+", ",b[k-
w]+(e[k].length-d[k]),y);var fe=b[k-w]+(e[k].length-d[k])-n;re+=y?ln(e[k],fe,!0):e[k],le.push(re)}return m<e.length&&le.push(e[m]),le}function he(e,t,i,n){return[
e,t,i,n]}function Ae(e,t,i,n){var r=n&&e.length>6?Um(e,i,n):e,a=t[2]?t[2]+" ":"";if(i.state.currentDepth-i.depth<3&&r.length===e.length){var m=r.length+i.indent.
prev.length+t[0].length+t[2].length+10;if(_m(r,m,i.breakLength)){var d=W.call(r,", ");if(Kt(d,`
`)<0)return a+t[0]+t[3]+d+t[3]+t[1]}}return a+t[0]+at(r,i.indent)+t[1]}function yn(e){for(var t=0;t<e.length;t++)if(Kt(e[t],`
`)>=0)return!1;return!0}function bm(e,t){var i;if(e.indent==="	")i="	";else if(typeof e.indent=="number"&&e.indent>0)i=W.call(Array(e.indent+1)," ");else return null;
return{base:i,prev:W.call(Array(t+1),i)}}function at(e,t){if(e.length===0)return"";var i=`
`+t.prev+t.base;return i+W.call(e,","+i)+`
`+t.prev}function tt(e,t,i){var n=Pt(e),r=typeof i=="number"?i:1/0,a=!n&&r!==1/0&&hm(e)?Am(e):null;(typeof a!="number"||a<=r)&&(a=null);var m=[];if(n){m.length=
e.length<r?e.length:r;for(var d=0;d<e.length&&d<r;d++)m[d]=G(e,d)?t(e[d],e):"";e.length>r&&m.push(rt(e.length-r))}else if(a!==null){for(var u=0;u<r;u++)m.push(u+
": "+t(e[u],e));m.push(rt(a-r))}var l=typeof Ut=="function"?Ut(e):[],p;if(Ee){p={};for(var v=0;v<l.length;v++)p["$"+l[v]]=l[v]}for(var N in e)G(e,N)&&(n&&String(
Number(N))===N&&N<e.length||a!==null&&String(Number(N))===N&&N<a||Ee&&p["$"+N]instanceof Symbol||(Gt.call(/[^\w$]/,N)?m.push(t(N,e)+": "+t(e[N],e)):m.push(N+": "+
t(e[N],e))));if(typeof Ut=="function")for(var E=0;E<l.length;E++)sn.call(e,l[E])&&m.push("["+t(l[E])+"]: "+t(e[l[E]],e));return m}});var La=$e(ei=>{function st(e,t,i,n){var r=new Set;return function(a){if(!r.has(a)){var m=new Set,d=[],u=[];for(u.push({node:a,processed:!1});u.length>0;){var l=u[u.
length-1],p=l.processed,v=l.node;if(p)u.pop(),d.pop(),m.delete(v),r.add(v),(!t||e.get(v).length===0)&&i.push(v);else{if(r.has(v)){u.pop();continue}else if(m.has(
v)){if(n){u.pop();continue}throw d.push(v),new pt(d)}m.add(v),d.push(v);for(var N=e.get(v),E=N.length-1;E>=0;E--)u.push({node:N[E],processed:!1});l.processed=!0}}}}}
var Re=ei.DepGraph=function(t){this.nodes=new Map,this.outgoingEdges=new Map,this.incomingEdges=new Map,this.circular=t&&!!t.circular};Re.prototype={size:function(){
return this.nodes.size},addNode:function(e,t){this.hasNode(e)||(arguments.length===2?this.nodes.set(e,t):this.nodes.set(e,e),this.outgoingEdges.set(e,[]),this.incomingEdges.
set(e,[]))},removeNode:function(e){this.hasNode(e)&&(this.nodes.delete(e),this.outgoingEdges.delete(e),this.incomingEdges.delete(e),[this.incomingEdges,this.outgoingEdges].
forEach(function(t){t.forEach(function(i){var n=i.indexOf(e);n>=0&&i.splice(n,1)})}))},hasNode:function(e){return this.nodes.has(e)},getNodeData:function(e){if(this.
hasNode(e))return this.nodes.get(e);throw new Error("Node does not exist: "+e)},setNodeData:function(e,t){if(this.hasNode(e))this.nodes.set(e,t);else throw new Error(
"Node does not exist: "+e)},addDependency:function(e,t){if(!this.hasNode(e))throw new Error("Node does not exist: "+e);if(!this.hasNode(t))throw new Error("Node\
 does not exist: "+t);return this.outgoingEdges.get(e).indexOf(t)===-1&&this.outgoingEdges.get(e).push(t),this.incomingEdges.get(t).indexOf(e)===-1&&this.incomingEdges.
get(t).push(e),!0},removeDependency:function(e,t){var i;this.hasNode(e)&&(i=this.outgoingEdges.get(e).indexOf(t),i>=0&&this.outgoingEdges.get(e).splice(i,1)),this.
hasNode(t)&&(i=this.incomingEdges.get(t).indexOf(e),i>=0&&this.incomingEdges.get(t).splice(i,1))},clone:function(){var e=this,t=new Re;return e.nodes.forEach(function(i,n){
t.nodes.set(n,i),t.outgoingEdges.set(n,e.outgoingEdges.get(n).slice(0)),t.incomingEdges.set(n,e.incomingEdges.get(n).slice(0))}),t.circular=e.circular,t},directDependenciesOf:function(e){
if(this.hasNode(e))return this.outgoingEdges.get(e).slice(0);throw new Error("Node does not exist: "+e)},directDependantsOf:function(e){if(this.hasNode(e))return this.
incomingEdges.get(e).slice(0);throw new Error("Node does not exist: "+e)},dependenciesOf:function(e,t){if(this.hasNode(e)){var i=[],n=st(this.outgoingEdges,t,i,
this.circular);n(e);var r=i.indexOf(e);return r>=0&&i.splice(r,1),i}else throw new Error("Node does not exist: "+e)},dependantsOf:function(e,t){if(this.hasNode(
e)){var i=[],n=st(this.incomingEdges,t,i,this.circular);n(e);var r=i.indexOf(e);return r>=0&&i.splice(r,1),i}else throw new Error("Node does not exist: "+e)},overallOrder:function(e){
var t=this,i=[],n=Array.from(this.nodes.keys());if(n.length===0)return i;if(!this.circular){var r=st(this.outgoingEdges,!1,[],this.circular);n.forEach(function(m){
r(m)})}var a=st(this.outgoingEdges,e,i,this.circular);return n.filter(function(m){return t.incomingEdges.get(m).length===0}).forEach(function(m){a(m)}),this.circular&&
n.filter(function(m){return i.indexOf(m)===-1}).forEach(function(m){a(m)}),i},entryNodes:function(){var e=this;return Array.from(this.nodes.keys()).filter(function(t){
return e.incomingEdges.get(t).length===0})}};Re.prototype.directDependentsOf=Re.prototype.directDependantsOf;Re.prototype.dependentsOf=Re.prototype.dependantsOf;
var pt=ei.DepGraphCycleError=function(e){var t="Dependency Cycle Found: "+e.join(" -> "),i=new Error(t);return i.cyclePath=e,Object.setPrototypeOf(i,Object.getPrototypeOf(
this)),Error.captureStackTrace&&Error.captureStackTrace(i,pt),i};pt.prototype=Object.create(Error.prototype,{constructor:{value:Error,enumerable:!1,writable:!0,
configurable:!0}});Object.setPrototypeOf(pt,Error)});var B=A(R(),1);var _e=A(R(),1);function He(e){let t={source:e,fragments:[],operations:[],hasFragments:!1,hasOperations:!1},i=(0,_e.parse)(e.body),n=e.name,r=i.definitions||[];
for(let a of r)mo(a)?t.operations.push({node:a,source:n}):co(a)&&t.fragments.push({node:a,source:n});return t.hasFragments=t.fragments.length>0,t.hasOperations=
t.operations.length>0,t}function mo(e){return e.kind===_e.Kind.OPERATION_DEFINITION}function co(e){return e.kind===_e.Kind.FRAGMENT_DEFINITION}var s=A(R(),1);function S(e){return"isDeprecated"in e?!!e.isDeprecated:!!(e.deprecationReason!=null||e.astNode?.directives?.some(t=>t.name.value==="deprecated"))}function j(e){return e.default!==void 0?e.default.literal!==void 0?(0,s.valueFromAST)(e.default.literal,e.type):(0,s.coerceInputValue)(e.default.value,e.type):e.
defaultValue}function Ne(e){return e.default!==void 0||e.defaultValue!==void 0}function ye(e,t){return ht(e==null?void 0:j(e),j(t))}function ht(e,t){if(Object.is(
e,t))return!0;if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((i,n)=>ht(i,t[n]));if(e!==null&&t!==null&&typeof e=="object"&&typeof t==
"object"){let i=e,n=t,r=Object.keys(i),a=Object.keys(n);return r.length===a.length&&r.every(m=>Object.prototype.hasOwnProperty.call(n,m)&&ht(i[m],n[m]))}return!1}
function Ue(e,t){if(!(0,s.isWrappingType)(e)&&!(0,s.isWrappingType)(t))return e.toString()===t.toString();if((0,s.isNonNullType)(t)){let i=(0,s.isNonNullType)(e)?
e.ofType:e;return Ue(i,t.ofType)}return(0,s.isListType)(e)?(0,s.isListType)(t)&&Ue(e.ofType,t.ofType)||(0,s.isNonNullType)(t)&&Ue(e,t.ofType):!1}function oe(e,t){
if(!(0,s.isWrappingType)(e)&&!(0,s.isWrappingType)(t))return e?.toString()===t.toString();if((0,s.isListType)(e)&&(0,s.isListType)(t))return oe(e.ofType,t.ofType);
if((0,s.isNonNullType)(e)){let i=(0,s.isNonNullType)(t)?t.ofType:t;return oe(e.ofType,i)}return!1}function ge(e){return e.astNode?.kind||""}function uo(e){let t=ge(
e);return{[s.Kind.SCALAR_TYPE_DEFINITION]:"scalar",[s.Kind.OBJECT_TYPE_DEFINITION]:"type",[s.Kind.INTERFACE_TYPE_DEFINITION]:"interface",[s.Kind.UNION_TYPE_DEFINITION]:"\
union",[s.Kind.ENUM_TYPE_DEFINITION]:"enum",[s.Kind.INPUT_OBJECT_TYPE_DEFINITION]:"input"}[t.toString()]}function se(e){return["String","Int","Float","Boolean",
"ID"].includes(typeof e=="string"?e:e.name)}function me(e){return["__Schema","__Type","__TypeKind","__Field","__InputValue","__EnumValue","__Directive","__Direc\
tiveLocation"].includes(typeof e=="string"?e:e.name)}function mi(e,t){let i=[],n=new s.TypeInfo(e);return(0,s.visit)(t,(0,s.visitWithTypeInfo)(n,{Argument(r){let a=n.
getArgument();if(a){let m=a.deprecationReason;if(m){let d=n.getFieldDef();d&&i.push(new s.GraphQLError(`The argument '${a?.name}' of '${d.name}' is deprecated. ${m}`,
{nodes:[r]}))}}},Field(r){let a=n.getFieldDef();if(a&&S(a)){let m=n.getParentType();if(m){let d=a.deprecationReason;i.push(new s.GraphQLError(`The field '${m.name}\
.${a.name}' is deprecated.${d?" "+d:""}`,{nodes:[r]}))}}},EnumValue(r){let a=n.getEnumValue();if(a&&S(a)){let m=(0,s.getNamedType)(n.getInputType());if(m){let d=a.
deprecationReason;i.push(new s.GraphQLError(`The enum value '${m.name}.${a.name}' is deprecated.${d?" "+d:""}`,{nodes:[r]}))}}}})),i}function di(e,t){return e.directives?.
some(i=>t.includes(i.name.value))?null:e}function ci(e,t){return e.directives?{...e,directives:e.directives.filter(i=>!t.includes(i.name.value))}:e}function ui(e){
let t=new Set,i=n=>{let r=n.name;if(!t.has(r)&&(t.add(r),!(0,s.isScalarType)(n))){if((0,s.isInterfaceType)(n)||(0,s.isObjectType)(n)){if((0,s.isInterfaceType)(n)){
let{objects:m,interfaces:d}=e.getImplementations(n);for(let u of m)i(u);for(let u of d)i(u)}let a=n.getFields();for(let m in a){let d=a[m];i(li(d.type));let u=d.
args;for(let l in u){let p=u[l];i(At(p.type))}}}else if((0,s.isUnionType)(n)){let a=n.getTypes();for(let m of a)i(m)}else if((0,s.isInputObjectType)(n)){let a=n.
getFields();for(let m in a){let d=a[m];i(At(d.type))}}}};for(let n of[e.getQueryType(),e.getMutationType(),e.getSubscriptionType()])n&&i(n);return t}function li(e){
return(0,s.isListType)(e)||(0,s.isNonNullType)(e)?li(e.ofType):e}function At(e){return(0,s.isListType)(e)||(0,s.isNonNullType)(e)?At(e.ofType):e}function dc(e,t){let i={sources:t,types:{},stats:{numTypes:0,numTypesCoveredFully:0,numTypesCovered:0,numFields:0,numFieldsCovered:0,numFiledsCovered:0,numQueries:0,
numCoveredQueries:0,numMutations:0,numCoveredMutations:0,numSubscriptions:0,numCoveredSubscriptions:0}},n=e.getTypeMap(),r=new B.TypeInfo(e),a=d=>({Field(u){let l=r.
getFieldDef(),p=r.getParentType();if(p?.name&&!me(p.name)&&l?.name&&l.name!=="__typename"&&l.name!=="__schema"){let v=d.name,N=i.types[p.name],E=N.children[l.name],
b=E.locations[v];switch(N.type.name){case"Query":i.stats.numCoveredQueries++;break;case"Mutation":i.stats.numCoveredMutations++;break;case"Subscription":i.stats.
numCoveredSubscriptions++;break}if(N.hits++,E.hits++,u.loc&&(E.locations[v]=[u.loc,...b||[]]),u.arguments)for(let D of u.arguments){let F=E.children[D.name.value];
F.hits++,D.loc&&(F.locations[v]=[D.loc,...F.locations[v]||[]])}}}});for(let d in n)if(!me(d)&&!se(d)){let u=n[d];if((0,B.isObjectType)(u)||(0,B.isInterfaceType)(
u)){let l={hits:0,fieldsCount:0,fieldsCountCovered:0,type:u,children:{}},p=u.getFields();for(let v in p){if((0,B.isObjectType)(u)||(0,B.isInterfaceType)(u))switch(u.
name){case"Query":i.stats.numQueries++;break;case"Mutation":i.stats.numMutations++;break;case"Subscription":i.stats.numSubscriptions++;break}let N=p[v];l.children[N.
name]={hits:0,fieldsCount:0,fieldsCountCovered:0,locations:{},children:{}};for(let E of N.args)l.children[N.name].children[E.name]={hits:0,fieldsCount:0,fieldsCountCovered:0,
locations:{}}}i.types[u.name]=l}}let m=i.sources.map(He);for(let[d,u]of m.entries()){let l=i.sources[d];for(let p of u.operations)(0,B.visit)(p.node,(0,B.visitWithTypeInfo)(
r,a(l)));for(let p of u.fragments)(0,B.visit)(p.node,(0,B.visitWithTypeInfo)(r,a(l)))}for(let d in i.types){let u=i.types[d];si(u),i.stats.numTypes++,u.fieldsCountCovered>
0&&i.stats.numTypesCovered++,u.fieldsCount===u.fieldsCountCovered&&i.stats.numTypesCoveredFully++,i.stats.numFields+=u.fieldsCount,i.stats.numFieldsCovered+=u.fieldsCountCovered,
i.stats.numFiledsCovered=i.stats.numFieldsCovered}return i}function si(e){let t=e.children;if(t)for(let i in t){let n=t[i];n.children!==void 0&&(si(n),e.fieldsCount+=
n.fieldsCount,e.fieldsCountCovered+=n.fieldsCountCovered),e.fieldsCount++,n.hits>0&&e.fieldsCountCovered++}}var Et={};ao(Et,{considerUsage:()=>lo,dangerousBreaking:()=>so,ignoreDescriptionChanges:()=>fo,ignoreDirectives:()=>No,safeUnreachable:()=>vo,simplifyChanges:()=>ho,
suppressRemovalOfDeprecatedField:()=>Do});function ae(e){return e.split(".")}var c;(function(e){e.Breaking="BREAKING",e.NonBreaking="NON_BREAKING",e.Dangerous="DANGEROUS"})(c||(c={}));var o={FieldArgumentDescriptionChanged:"FIELD_ARGUMEN\
T_DESCRIPTION_CHANGED",FieldArgumentDefaultChanged:"FIELD_ARGUMENT_DEFAULT_CHANGED",FieldArgumentTypeChanged:"FIELD_ARGUMENT_TYPE_CHANGED",DirectiveRemoved:"DIR\
ECTIVE_REMOVED",DirectiveAdded:"DIRECTIVE_ADDED",DirectiveDescriptionChanged:"DIRECTIVE_DESCRIPTION_CHANGED",DirectiveLocationAdded:"DIRECTIVE_LOCATION_ADDED",DirectiveLocationRemoved:"\
DIRECTIVE_LOCATION_REMOVED",DirectiveArgumentAdded:"DIRECTIVE_ARGUMENT_ADDED",DirectiveArgumentRemoved:"DIRECTIVE_ARGUMENT_REMOVED",DirectiveArgumentDescriptionChanged:"\
DIRECTIVE_ARGUMENT_DESCRIPTION_CHANGED",DirectiveArgumentDefaultValueChanged:"DIRECTIVE_ARGUMENT_DEFAULT_VALUE_CHANGED",DirectiveArgumentTypeChanged:"DIRECTIVE_\
ARGUMENT_TYPE_CHANGED",DirectiveRepeatableAdded:"DIRECTIVE_REPEATABLE_ADDED",DirectiveRepeatableRemoved:"DIRECTIVE_REPEATABLE_REMOVED",EnumValueRemoved:"ENUM_VA\
LUE_REMOVED",EnumValueAdded:"ENUM_VALUE_ADDED",EnumValueDescriptionChanged:"ENUM_VALUE_DESCRIPTION_CHANGED",EnumValueDeprecationReasonChanged:"ENUM_VALUE_DEPREC\
ATION_REASON_CHANGED",EnumValueDeprecationReasonAdded:"ENUM_VALUE_DEPRECATION_REASON_ADDED",EnumValueDeprecationReasonRemoved:"ENUM_VALUE_DEPRECATION_REASON_REM\
OVED",FieldRemoved:"FIELD_REMOVED",FieldAdded:"FIELD_ADDED",FieldDescriptionChanged:"FIELD_DESCRIPTION_CHANGED",FieldDescriptionAdded:"FIELD_DESCRIPTION_ADDED",
FieldDescriptionRemoved:"FIELD_DESCRIPTION_REMOVED",FieldDeprecationAdded:"FIELD_DEPRECATION_ADDED",FieldDeprecationRemoved:"FIELD_DEPRECATION_REMOVED",FieldDeprecationReasonChanged:"\
FIELD_DEPRECATION_REASON_CHANGED",FieldDeprecationReasonAdded:"FIELD_DEPRECATION_REASON_ADDED",FieldDeprecationReasonRemoved:"FIELD_DEPRECATION_REASON_REMOVED",
FieldTypeChanged:"FIELD_TYPE_CHANGED",FieldArgumentAdded:"FIELD_ARGUMENT_ADDED",FieldArgumentRemoved:"FIELD_ARGUMENT_REMOVED",InputFieldRemoved:"INPUT_FIELD_REM\
OVED",InputFieldAdded:"INPUT_FIELD_ADDED",InputFieldDescriptionAdded:"INPUT_FIELD_DESCRIPTION_ADDED",InputFieldDescriptionRemoved:"INPUT_FIELD_DESCRIPTION_REMOV\
ED",InputFieldDescriptionChanged:"INPUT_FIELD_DESCRIPTION_CHANGED",InputFieldDefaultValueChanged:"INPUT_FIELD_DEFAULT_VALUE_CHANGED",InputFieldTypeChanged:"INPU\
T_FIELD_TYPE_CHANGED",ObjectTypeInterfaceAdded:"OBJECT_TYPE_INTERFACE_ADDED",ObjectTypeInterfaceRemoved:"OBJECT_TYPE_INTERFACE_REMOVED",SchemaQueryTypeChanged:"\
SCHEMA_QUERY_TYPE_CHANGED",SchemaMutationTypeChanged:"SCHEMA_MUTATION_TYPE_CHANGED",SchemaSubscriptionTypeChanged:"SCHEMA_SUBSCRIPTION_TYPE_CHANGED",TypeRemoved:"\
TYPE_REMOVED",TypeAdded:"TYPE_ADDED",TypeKindChanged:"TYPE_KIND_CHANGED",TypeDescriptionChanged:"TYPE_DESCRIPTION_CHANGED",TypeDescriptionRemoved:"TYPE_DESCRIPT\
ION_REMOVED",TypeDescriptionAdded:"TYPE_DESCRIPTION_ADDED",UnionMemberRemoved:"UNION_MEMBER_REMOVED",UnionMemberAdded:"UNION_MEMBER_ADDED",DirectiveUsageUnionMemberAdded:"\
DIRECTIVE_USAGE_UNION_MEMBER_ADDED",DirectiveUsageUnionMemberRemoved:"DIRECTIVE_USAGE_UNION_MEMBER_REMOVED",DirectiveUsageEnumAdded:"DIRECTIVE_USAGE_ENUM_ADDED",
DirectiveUsageEnumRemoved:"DIRECTIVE_USAGE_ENUM_REMOVED",DirectiveUsageEnumValueAdded:"DIRECTIVE_USAGE_ENUM_VALUE_ADDED",DirectiveUsageEnumValueRemoved:"DIRECTI\
VE_USAGE_ENUM_VALUE_REMOVED",DirectiveUsageInputObjectAdded:"DIRECTIVE_USAGE_INPUT_OBJECT_ADDED",DirectiveUsageInputObjectRemoved:"DIRECTIVE_USAGE_INPUT_OBJECT_\
REMOVED",DirectiveUsageFieldAdded:"DIRECTIVE_USAGE_FIELD_ADDED",DirectiveUsageFieldRemoved:"DIRECTIVE_USAGE_FIELD_REMOVED",DirectiveUsageScalarAdded:"DIRECTIVE_\
USAGE_SCALAR_ADDED",DirectiveUsageScalarRemoved:"DIRECTIVE_USAGE_SCALAR_REMOVED",DirectiveUsageObjectAdded:"DIRECTIVE_USAGE_OBJECT_ADDED",DirectiveUsageObjectRemoved:"\
DIRECTIVE_USAGE_OBJECT_REMOVED",DirectiveUsageInterfaceAdded:"DIRECTIVE_USAGE_INTERFACE_ADDED",DirectiveUsageInterfaceRemoved:"DIRECTIVE_USAGE_INTERFACE_REMOVED",
DirectiveUsageArgumentDefinitionAdded:"DIRECTIVE_USAGE_ARGUMENT_DEFINITION_ADDED",DirectiveUsageArgumentDefinitionRemoved:"DIRECTIVE_USAGE_ARGUMENT_DEFINITION_R\
EMOVED",DirectiveUsageSchemaAdded:"DIRECTIVE_USAGE_SCHEMA_ADDED",DirectiveUsageSchemaRemoved:"DIRECTIVE_USAGE_SCHEMA_REMOVED",DirectiveUsageFieldDefinitionAdded:"\
DIRECTIVE_USAGE_FIELD_DEFINITION_ADDED",DirectiveUsageFieldDefinitionRemoved:"DIRECTIVE_USAGE_FIELD_DEFINITION_REMOVED",DirectiveUsageInputFieldDefinitionAdded:"\
DIRECTIVE_USAGE_INPUT_FIELD_DEFINITION_ADDED",DirectiveUsageInputFieldDefinitionRemoved:"DIRECTIVE_USAGE_INPUT_FIELD_DEFINITION_REMOVED",DirectiveUsageArgumentAdded:"\
DIRECTIVE_USAGE_ARGUMENT_ADDED",DirectiveUsageArgumentRemoved:"DIRECTIVE_USAGE_ARGUMENT_REMOVED"};var lo=async({changes:e,config:t})=>{if(!t)throw new Error("considerUsage rule is missing config");let i=[];for(let a of e)if(a.criticality.level===c.Breaking&&
a.path){let[m,d,u]=ae(a.path);i.push({type:m,field:d,argument:u,meta:{change:a}})}let n=await t.checkUsage(i),r=i.filter((a,m)=>n[m]===!0).map(({type:a,field:m,
argument:d})=>[a,m,d].filter(Boolean).join("."));return e.map(a=>a.criticality.level===c.Breaking&&a.path&&r.some(m=>a.path.startsWith(m))?{...a,criticality:{...a.
criticality,level:c.Dangerous,isSafeBasedOnUsage:!0},message:`${a.message} (non-breaking based on usage)`}:a)};var so=({changes:e})=>e.map(t=>t.criticality.level===c.Dangerous?{...t,criticality:{...t.criticality,level:c.Breaking}}:t);var po=[o.FieldArgumentDescriptionChanged,o.DirectiveDescriptionChanged,o.DirectiveArgumentDescriptionChanged,o.EnumValueDescriptionChanged,o.FieldDescriptionChanged,
o.FieldDescriptionAdded,o.FieldDescriptionRemoved,o.InputFieldDescriptionAdded,o.InputFieldDescriptionRemoved,o.InputFieldDescriptionChanged,o.TypeDescriptionChanged],
fo=({changes:e})=>e.filter(t=>!po.includes(t.type));var vo=({changes:e,oldSchema:t})=>{let i=t?ui(t):new Set;return e.map(n=>{if(n.criticality.level===c.Breaking&&n.path){let[r]=ae(n.path);if(!i.has(r))return{...n,
criticality:{...n.criticality,level:c.NonBreaking},message:"Unreachable from root"}}return n})};var de=A(R(),1);var Do=({changes:e,oldSchema:t,newSchema:i})=>e.map(n=>{if(n.type===o.FieldRemoved&&n.criticality.level===c.Breaking&&n.path){let[r,a]=ae(n.path),m=t?.getType(r);
if((0,de.isObjectType)(m)||(0,de.isInterfaceType)(m)){let d=m.getFields()[a];if(S(d))return{...n,criticality:{...n.criticality,level:c.Dangerous}}}}if(n.type===
o.EnumValueRemoved&&n.criticality.level===c.Breaking&&n.path){let[r,a]=ae(n.path),m=t?.getType(r);if((0,de.isEnumType)(m)){let d=m.getValue(a);if(d&&S(d))return{
...n,criticality:{...n.criticality,level:c.Dangerous}}}}if(n.type===o.InputFieldRemoved&&n.criticality.level===c.Breaking&&n.path){let[r,a]=ae(n.path),m=t?.getType(
r);if((0,de.isInputObjectType)(m)){let d=m.getFields()[a];if(d&&S(d))return{...n,criticality:{...n.criticality,level:c.Dangerous}}}}if(n.type===o.TypeRemoved&&n.
criticality.level===c.Breaking&&n.path){let[r]=ae(n.path);if(!i?.getType(r))return{...n,criticality:{...n.criticality,level:c.Dangerous}}}return n});var No=({changes:e,config:t})=>{if(!t?.ignoredDirectives?.length)return e;let i=new Set(t.ignoredDirectives);return e.filter(r=>{if(r.type===o&&r.path){let a=r.
path.split(".")[1];return!i.has(a)}return!0})};var yo=new Set([o.DirectiveAdded,o.DirectiveArgumentAdded,o.DirectiveLocationAdded,o.DirectiveUsageArgumentAdded,o.DirectiveUsageArgumentDefinitionAdded,o.DirectiveUsageEnumAdded,
o.DirectiveUsageEnumValueAdded,o.DirectiveUsageFieldAdded,o.DirectiveUsageFieldDefinitionAdded,o.DirectiveUsageInputFieldDefinitionAdded,o.DirectiveUsageInputObjectAdded,
o.DirectiveUsageInterfaceAdded,o.DirectiveUsageObjectAdded,o.DirectiveUsageScalarAdded,o.DirectiveUsageSchemaAdded,o.DirectiveUsageUnionMemberAdded,o.EnumValueAdded,
o.EnumValueDeprecationReasonAdded,o.FieldAdded,o.FieldArgumentAdded,o.FieldDeprecationAdded,o.FieldDeprecationRemoved,o.FieldDeprecationReasonChanged,o.EnumValueDeprecationReasonChanged,
o.FieldDeprecationReasonAdded,o.FieldDescriptionAdded,o.InputFieldAdded,o.InputFieldDescriptionAdded,o.ObjectTypeInterfaceAdded,o.TypeAdded,o.TypeDescriptionAdded,
o.UnionMemberAdded]),go=e=>{let t=e.lastIndexOf(".");return t===-1?e:e.substring(0,t)},ho=({changes:e})=>{let t=[];return e.filter(({path:n,type:r})=>{if(n){let a=go(
n),d=t.filter(u=>u===a||u===n).length>0;return yo.has(r)&&t.push(n),!d}return!0})};var T=A(R(),1);function pi(e,t){return e.reduce((i,n)=>(i[t(n)]=n,i),Object.create(null))}function Je(e,t){if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return!1;
for(let i=0;i<e.length;i++)if(!Je(e[i],t[i]))return!1;return!0}if(e&&t&&typeof e=="object"&&typeof t=="object"){let i=e,n=t,r=Object.keys(i),a=Object.keys(n);if(r.
length!==a.length)return!1;for(let m of r)if(!Je(i[m],n[m]))return!1;return!0}return e===t||!e&&!t}function $(e,t){return!Je(e,t)}function M(e){return typeof e>
"u"||e===null}function It(e,t){return e.filter(i=>!t.some(n=>Je(n,i)))}function q(e){return typeof e=="string"?e:e.value}function x(e,t,i){let n=pi(e,({name:u})=>q(
u)),r=pi(t,({name:u})=>q(u)),a=[],m=[],d=[];for(let u of e){let l=r[q(u.name)]??null;l===null?m.push(u):d.push({newVersion:l,oldVersion:u??null})}for(let u of t)
n[q(u.name)]===void 0&&a.push(u);if(i){if(i.onRemoved)for(let u of m)i.onRemoved(u);if(i.onAdded)for(let u of a)i.onAdded(u);if(i.onMutual)for(let u of d)i.onMutual(
u)}return{added:a,removed:m,mutual:d}}function O(e,t,i){let n=fi(e,({name:u})=>q(u)),r=fi(t,({name:u})=>q(u)),a=[],m=[],d=[];for(let u of e){let l=r[q(u.name)]??
null;if(l===null)m.push(u);else{let[p,...v]=l;v.length>0?r[q(u.name)]=v:delete r[q(u.name)],d.push({newVersion:p,oldVersion:u??null})}}for(let u of t){let l=n[q(
u.name)]??null;if(l===null)a.push(u);else{let[p,...v]=l;v.length>0?n[q(u.name)]=v:delete n[q(u.name)]}}if(i){if(i.onRemoved)for(let u of m)i.onRemoved(u);if(i.onAdded)
for(let u of a)i.onAdded(u);if(i.onMutual)for(let u of d)i.onMutual(u)}return{added:a,removed:m,mutual:d}}function fi(e,t){return e.reduce((i,n)=>{let r=t(n);return i[r]=
[...i[r]??[],n],i},Object.create(null))}var g=A(R(),1);function K(e,t){return e==="deprecated"?c.NonBreaking:e==="oneOf"?c.Breaking:t}function Y(e,t){return e==="deprecated"?c.NonBreaking:e==="oneOf"?c.NonBreaking:t}
function Ao(e){return`Directive '${e.addedDirectiveName}' was added to argument '${e.argumentName}' of field '${e.fieldName}' in type '${e.typeName}'`}function vi(e){
return{criticality:{level:e.meta.addedToNewType?c.NonBreaking:K(e.meta.addedDirectiveName,c.Dangerous),reason:`Directive '${e.meta.addedDirectiveName}' was adde\
d to argument '${e.meta.argumentName}'`},type:o.DirectiveUsageArgumentDefinitionAdded,message:Ao(e.meta),path:[e.meta.typeName,e.meta.fieldName,e.meta.argumentName,
`@${e.meta.addedDirectiveName}`].join("."),meta:e.meta}}function Eo(e){return`Directive '${e.removedDirectiveName}' was removed from argument '${e.argumentName}\
' of field '${e.fieldName}' in type '${e.typeName}'`}function Di(e){return{criticality:{level:Y(e.meta.removedDirectiveName,c.Dangerous),reason:`Directive '${e.
meta.removedDirectiveName}' was removed from argument '${e.meta.argumentName}'`},type:o.DirectiveUsageArgumentDefinitionRemoved,message:Eo(e.meta),path:[e.meta.
typeName,e.meta.fieldName,e.meta.argumentName,`@${e.meta.removedDirectiveName}`].join("."),meta:e.meta}}function Io(e){return`Directive '${e.addedDirectiveName}\
' was added to input object '${e.inputObjectName}'`}function Ni(e){return{criticality:{level:e.meta.addedToNewType?c.NonBreaking:K(e.meta.addedDirectiveName,c.Dangerous),
reason:`Directive '${e.meta.addedDirectiveName}' was added to input object '${e.meta.inputObjectName}'`},type:o.DirectiveUsageInputObjectAdded,message:Io(e.meta),
path:[e.meta.inputObjectName,`@${e.meta.addedDirectiveName}`].join("."),meta:e.meta}}function Ro(e){return`Directive '${e.removedDirectiveName}' was removed fro\
m input object '${e.inputObjectName}'`}function yi(e){return{criticality:{level:Y(e.meta.removedDirectiveName,c.Dangerous),reason:`Directive '${e.meta.removedDirectiveName}\
' was removed from input object '${e.meta.inputObjectName}'`},type:o.DirectiveUsageInputObjectRemoved,message:Ro(e.meta),path:[e.meta.inputObjectName,`@${e.meta.
removedDirectiveName}`].join("."),meta:e.meta}}function To(e){return`Directive '${e.addedDirectiveName}' was added to interface '${e.interfaceName}'`}function gi(e){
return{criticality:{level:e.meta.addedToNewType?c.NonBreaking:K(e.meta.addedDirectiveName,c.Dangerous),reason:`Directive '${e.meta.addedDirectiveName}' was adde\
d to interface '${e.meta.interfaceName}'`},type:o.DirectiveUsageInterfaceAdded,message:To(e.meta),path:[e.meta.interfaceName,`@${e.meta.addedDirectiveName}`].join(
"."),meta:e.meta}}function Fo(e){return`Directive '${e.removedDirectiveName}' was removed from interface '${e.interfaceName}'`}function hi(e){return{criticality:{
level:Y(e.meta.removedDirectiveName,c.Dangerous),reason:`Directive '${e.meta.removedDirectiveName}' was removed from interface '${e.meta.interfaceName}'`},type:o.
DirectiveUsageInterfaceRemoved,message:Fo(e.meta),path:[e.meta.interfaceName,`@${e.meta.removedDirectiveName}`].join("."),meta:e.meta}}function Mo(e){return`Dir\
ective '${e.addedDirectiveName}' was added to input field '${e.inputFieldName}' in input object '${e.inputObjectName}'`}function Ai(e){return{criticality:{level:e.
meta.addedToNewType?c.NonBreaking:K(e.meta.addedDirectiveName,c.Dangerous),reason:`Directive '${e.meta.addedDirectiveName}' was added to input field '${e.meta.inputFieldName}\
'`},type:o.DirectiveUsageInputFieldDefinitionAdded,message:Mo(e.meta),path:[e.meta.inputObjectName,e.meta.inputFieldName,`@${e.meta.addedDirectiveName}`].join("\
."),meta:e.meta}}function Co(e){return`Directive '${e.removedDirectiveName}' was removed from input field '${e.inputFieldName}' in input object '${e.inputObjectName}\
'`}function Ei(e){return{criticality:{level:Y(e.meta.removedDirectiveName,c.Dangerous),reason:`Directive '${e.meta.removedDirectiveName}' was removed from input\
 field '${e.meta.inputFieldName}'`},type:o.DirectiveUsageInputFieldDefinitionRemoved,message:Co(e.meta),path:[e.meta.inputObjectName,e.meta.inputFieldName,`@${e.
meta.removedDirectiveName}`].join("."),meta:e.meta}}function $o(e){return`Directive '${e.addedDirectiveName}' was added to object '${e.objectName}'`}function Ii(e){
return{criticality:{level:e.meta.addedToNewType?c.NonBreaking:K(e.meta.addedDirectiveName,c.Dangerous),reason:`Directive '${e.meta.addedDirectiveName}' was adde\
d to object '${e.meta.objectName}'`},type:o.DirectiveUsageObjectAdded,message:$o(e.meta),path:[e.meta.objectName,`@${e.meta.addedDirectiveName}`].join("."),meta:e.
meta}}function _o(e){return`Directive '${e.removedDirectiveName}' was removed from object '${e.objectName}'`}function Ri(e){return{criticality:{level:Y(e.meta.removedDirectiveName,
c.Dangerous),reason:`Directive '${e.meta.removedDirectiveName}' was removed from object '${e.meta.objectName}'`},type:o.DirectiveUsageObjectRemoved,message:_o(e.
meta),path:[e.meta.objectName,`@${e.meta.removedDirectiveName}`].join("."),meta:e.meta}}function Uo(e){return`Directive '${e.addedDirectiveName}' was added to e\
num '${e.enumName}'`}function Ti(e){return{criticality:{level:e.meta.addedToNewType?c.NonBreaking:K(e.meta.addedDirectiveName,c.Dangerous),reason:`Directive '${e.
meta.addedDirectiveName}' was added to enum '${e.meta.enumName}'`},type:o.DirectiveUsageEnumAdded,message:Uo(e.meta),path:[e.meta.enumName,`@${e.meta.addedDirectiveName}`].
join("."),meta:e.meta}}function bo(e){return`Directive '${e.removedDirectiveName}' was removed from enum '${e.enumName}'`}function Fi(e){return{criticality:{level:Y(
e.meta.removedDirectiveName,c.Dangerous),reason:`Directive '${e.meta.removedDirectiveName}' was removed from enum '${e.meta.enumName}'`},type:o.DirectiveUsageEnumRemoved,
message:bo(e.meta),path:[e.meta.enumName,`@${e.meta.removedDirectiveName}`].join("."),meta:e.meta}}function xo(e){return`Directive '${e.addedDirectiveName}' was\
 added to field '${e.typeName}.${e.fieldName}'`}function Mi(e){return{criticality:{level:K(e.meta.addedDirectiveName,c.Dangerous),reason:`Directive '${e.meta.addedDirectiveName}\
' was added to field '${e.meta.fieldName}'`},type:o.DirectiveUsageFieldAdded,message:xo(e.meta),path:[e.meta.typeName,e.meta.fieldName,e.meta.addedDirectiveName].
join("."),meta:e.meta}}function Oo(e){return`Directive '${e.addedDirectiveName}' was added to field '${e.typeName}.${e.fieldName}'`}function Ci(e){return{criticality:{
level:e.meta.addedToNewType?c.NonBreaking:K(e.meta.addedDirectiveName,c.Dangerous),reason:`Directive '${e.meta.addedDirectiveName}' was added to field '${e.meta.
fieldName}'`},type:o.DirectiveUsageFieldDefinitionAdded,message:Oo(e.meta),path:[e.meta.typeName,e.meta.fieldName,`@${e.meta.addedDirectiveName}`].join("."),meta:e.
meta}}function So(e){return`Directive '${e.removedDirectiveName}' was removed from field '${e.typeName}.${e.fieldName}'`}function $i(e){return{criticality:{level:Y(
e.meta.removedDirectiveName,c.Dangerous),reason:`Directive '${e.meta.removedDirectiveName}' was removed from field '${e.meta.fieldName}'`},type:o.DirectiveUsageFieldRemoved,
message:So(e.meta),path:[e.meta.typeName,e.meta.fieldName,e.meta.removedDirectiveName].join("."),meta:e.meta}}function Vo(e){return`Directive '${e.removedDirectiveName}\
' was removed from field '${e.typeName}.${e.fieldName}'`}function _i(e){return{criticality:{level:Y(e.meta.removedDirectiveName,c.Dangerous),reason:`Directive '${e.
meta.removedDirectiveName}' was removed from field '${e.meta.fieldName}'`},type:o.DirectiveUsageFieldDefinitionRemoved,message:Vo(e.meta),path:[e.meta.typeName,
e.meta.fieldName,`@${e.meta.removedDirectiveName}`].join("."),meta:e.meta}}function ko(e){return`Directive '${e.addedDirectiveName}' was added to enum value '${e.
enumName}.${e.enumValueName}'`}function Ui(e){return{criticality:{level:e.meta.addedToNewType?c.NonBreaking:K(e.meta.addedDirectiveName,c.Dangerous),reason:`Dir\
ective '${e.meta.addedDirectiveName}' was added to enum value '${e.meta.enumName}.${e.meta.enumValueName}'`},type:o.DirectiveUsageEnumValueAdded,message:ko(e.meta),
path:[e.meta.enumName,e.meta.enumValueName,`@${e.meta.addedDirectiveName}`].join("."),meta:e.meta}}function Lo(e){return`Directive '${e.removedDirectiveName}' w\
as removed from enum value '${e.enumName}.${e.enumValueName}'`}function bi(e){return{criticality:{level:Y(e.meta.removedDirectiveName,c.Dangerous),reason:`Direc\
tive '${e.meta.removedDirectiveName}' was removed from enum value '${e.meta.enumName}.${e.meta.enumValueName}'`},type:o.DirectiveUsageEnumValueRemoved,message:Lo(
e.meta),path:[e.meta.enumName,e.meta.enumValueName,`@${e.meta.removedDirectiveName}`].join("."),meta:e.meta}}function wo(e){return`Directive '${e.addedDirectiveName}\
' was added to schema`}function xi(e){return{criticality:{level:e.meta.addedToNewType?c.NonBreaking:K(e.meta.addedDirectiveName,c.Dangerous),reason:`Directive '${e.
meta.addedDirectiveName}' was added to schema`},type:o.DirectiveUsageSchemaAdded,message:wo(e.meta),path:`.@${e.meta.addedDirectiveName}`,meta:e.meta}}function Bo(e){
return`Directive '${e.removedDirectiveName}' was removed from schema`}function Oi(e){return{criticality:{level:Y(e.meta.removedDirectiveName,c.Dangerous),reason:`\
Directive '${e.meta.removedDirectiveName}' was removed from schema`},type:o.DirectiveUsageSchemaRemoved,message:Bo(e.meta),path:`.@${e.meta.removedDirectiveName}`,
meta:e.meta}}function Po(e){return`Directive '${e.addedDirectiveName}' was added to scalar '${e.scalarName}'`}function Si(e){return{criticality:{level:e.meta.addedToNewType?
c.NonBreaking:K(e.meta.addedDirectiveName,c.Dangerous),reason:`Directive '${e.meta.addedDirectiveName}' was added to scalar '${e.meta.scalarName}'`},type:o.DirectiveUsageScalarAdded,
message:Po(e.meta),path:[e.meta.scalarName,`@${e.meta.addedDirectiveName}`].join("."),meta:e.meta}}function jo(e){return`Directive '${e.removedDirectiveName}' w\
as removed from scalar '${e.scalarName}'`}function Vi(e){return{criticality:{level:Y(e.meta.removedDirectiveName,c.Dangerous),reason:`Directive '${e.meta.removedDirectiveName}\
' was removed from scalar '${e.meta.scalarName}'`},type:o.DirectiveUsageScalarRemoved,message:jo(e.meta),path:[e.meta.scalarName,`@${e.meta.removedDirectiveName}`].
join("."),meta:e.meta}}function Go(e){return`Directive '${e.addedDirectiveName}' was added to union member '${e.unionName}'`}function ki(e){return{criticality:{
level:e.meta.addedToNewType?c.NonBreaking:K(e.meta.addedDirectiveName,c.Dangerous),reason:`Directive '${e.meta.addedDirectiveName}' was added to union member '${e.
meta.unionName}.${e.meta.addedUnionMemberTypeName}'`},type:o.DirectiveUsageUnionMemberAdded,message:Go(e.meta),path:[e.meta.unionName,`@${e.meta.addedDirectiveName}`].
join("."),meta:e.meta}}function qo(e){return`Directive '${e.removedDirectiveName}' was removed from union member '${e.unionName}'`}function Li(e){return{criticality:{
level:Y(e.meta.removedDirectiveName,c.Dangerous),reason:`Directive '${e.meta.removedDirectiveName}' was removed from union member '${e.meta.unionName}.${e.meta.
removedUnionMemberTypeName}'`},type:o.DirectiveUsageUnionMemberRemoved,message:qo(e.meta),path:[e.meta.unionName,`@${e.meta.removedDirectiveName}`].join("."),meta:e.
meta}}function _(e,t,i,n){return C(e,g.Kind.ARGUMENT,i)?vi({type:o.DirectiveUsageArgumentDefinitionAdded,meta:{addedDirectiveName:t.name.value,argumentName:i.argument.
name,fieldName:i.field.name,typeName:i.type.name,addedToNewType:n,directiveRepeatedTimes:I(i.argument.astNode?.directives??[],t)}}):C(e,g.Kind.INPUT_VALUE_DEFINITION,
i)?Ai({type:o.DirectiveUsageInputFieldDefinitionAdded,meta:{addedDirectiveName:t.name.value,inputFieldName:i.field.name,inputFieldType:i.field.type.toString(),inputObjectName:i.
type.name,addedToNewType:n,directiveRepeatedTimes:I(i.field.astNode?.directives??[],t)}}):C(e,g.Kind.INPUT_OBJECT_TYPE_DEFINITION,i)?Ni({type:o.DirectiveUsageInputObjectAdded,
meta:{addedDirectiveName:t.name.value,addedInputFieldName:t.name.value,addedInputFieldType:i.name,inputObjectName:i.name,isAddedInputFieldTypeNullable:e===g.Kind.
INPUT_VALUE_DEFINITION,addedToNewType:n,directiveRepeatedTimes:I(i.astNode?.directives??[],t)}}):C(e,g.Kind.INTERFACE_TYPE_DEFINITION,i)?gi({type:o.DirectiveUsageInterfaceAdded,
meta:{addedDirectiveName:t.name.value,interfaceName:i.name,addedToNewType:n,directiveRepeatedTimes:I(i.astNode?.directives??[],t)}}):C(e,g.Kind.OBJECT,i)?Ii({type:o.
DirectiveUsageObjectAdded,meta:{objectName:i.name,addedDirectiveName:t.name.value,addedToNewType:n,directiveRepeatedTimes:I(i.astNode?.directives??[],t)}}):C(e,
g.Kind.ENUM_TYPE_DEFINITION,i)?Ti({type:o.DirectiveUsageEnumAdded,meta:{enumName:i.name,addedDirectiveName:t.name.value,addedToNewType:n,directiveRepeatedTimes:I(
i.astNode?.directives??[],t)}}):C(e,g.Kind.FIELD,i)?Mi({type:o.DirectiveUsageFieldAdded,meta:{addedDirectiveName:t.name.value,fieldName:i.field.name,typeName:i.
parentType.name,directiveRepeatedTimes:I(i.field.astNode?.directives??[],t)}}):C(e,g.Kind.FIELD_DEFINITION,i)?Ci({type:o.DirectiveUsageFieldDefinitionAdded,meta:{
addedDirectiveName:t.name.value,fieldName:i.field.name,typeName:i.parentType.name,addedToNewType:n,directiveRepeatedTimes:I(i.field.astNode?.directives??[],t)}}):
C(e,g.Kind.UNION_TYPE_DEFINITION,i)?ki({type:o.DirectiveUsageUnionMemberAdded,meta:{addedDirectiveName:t.name.value,addedUnionMemberTypeName:i.name,unionName:i.
name,addedToNewType:n,directiveRepeatedTimes:I(i.astNode?.directives??[],t)}}):C(e,g.Kind.ENUM_VALUE_DEFINITION,i)?Ui({type:o.DirectiveUsageEnumValueAdded,meta:{
enumName:i.type.name,enumValueName:i.value.name,addedDirectiveName:t.name.value,addedToNewType:n,directiveRepeatedTimes:I(i.value.astNode?.directives??[],t)}}):
C(e,g.Kind.SCHEMA_DEFINITION,i)?xi({type:o.DirectiveUsageSchemaAdded,meta:{addedDirectiveName:t.name.value,addedToNewType:n,directiveRepeatedTimes:I(i?.astNode?.
directives??[],t)}}):C(e,g.Kind.SCALAR_TYPE_DEFINITION,i)?Si({type:o.DirectiveUsageScalarAdded,meta:{scalarName:i.name,addedDirectiveName:t.name.value,addedToNewType:n,
directiveRepeatedTimes:I(i.astNode?.directives??[],t)}}):{}}function I(e,t){let i=t.name.value,n=0;for(let r of e)if(r.name.value===i&&(n+=1),r===t)return n;return 0}
function U(e,t,i){return C(e,g.Kind.ARGUMENT,i)?Di({type:o.DirectiveUsageArgumentDefinitionRemoved,meta:{removedDirectiveName:t.name.value,argumentName:i.argument.
name,fieldName:i.field.name,typeName:i.type.name,directiveRepeatedTimes:I(i.argument.astNode?.directives??[],t)}}):C(e,g.Kind.INPUT_VALUE_DEFINITION,i)?Ei({type:o.
DirectiveUsageInputFieldDefinitionRemoved,meta:{removedDirectiveName:t.name.value,inputFieldName:i.field.name,inputObjectName:i.type.name,directiveRepeatedTimes:I(
i.field.astNode?.directives??[],t)}}):C(e,g.Kind.INPUT_OBJECT_TYPE_DEFINITION,i)?yi({type:o.DirectiveUsageInputObjectRemoved,meta:{removedDirectiveName:t.name.value,
removedInputFieldName:t.name.value,removedInputFieldType:i.name,inputObjectName:i.name,isRemovedInputFieldTypeNullable:e===g.Kind.INPUT_VALUE_DEFINITION,directiveRepeatedTimes:I(
i.astNode?.directives??[],t)}}):C(e,g.Kind.INTERFACE_TYPE_DEFINITION,i)?hi({type:o.DirectiveUsageInterfaceRemoved,meta:{removedDirectiveName:t.name.value,interfaceName:i.
name,directiveRepeatedTimes:I(i.astNode?.directives??[],t)}}):C(e,g.Kind.OBJECT,i)?Ri({type:o.DirectiveUsageObjectRemoved,meta:{objectName:i.name,removedDirectiveName:t.
name.value,directiveRepeatedTimes:I(i.astNode?.directives??[],t)}}):C(e,g.Kind.ENUM_TYPE_DEFINITION,i)?Fi({type:o.DirectiveUsageEnumRemoved,meta:{enumName:i.name,
removedDirectiveName:t.name.value,directiveRepeatedTimes:I(i.astNode?.directives??[],t)}}):C(e,g.Kind.FIELD,i)?$i({type:o.DirectiveUsageFieldRemoved,meta:{removedDirectiveName:t.
name.value,fieldName:i.field.name,typeName:i.parentType.name,directiveRepeatedTimes:I(i.field.astNode?.directives??[],t)}}):C(e,g.Kind.FIELD_DEFINITION,i)?_i({type:o.
DirectiveUsageFieldDefinitionRemoved,meta:{removedDirectiveName:t.name.value,fieldName:i.field.name,typeName:i.parentType.name,directiveRepeatedTimes:I(i.field.
astNode?.directives??[],t)}}):C(e,g.Kind.UNION_TYPE_DEFINITION,i)?Li({type:o.DirectiveUsageUnionMemberRemoved,meta:{removedDirectiveName:t.name.value,removedUnionMemberTypeName:i.
name,unionName:i.name,directiveRepeatedTimes:I(i.astNode?.directives??[],t)}}):C(e,g.Kind.ENUM_VALUE_DEFINITION,i)?bi({type:o.DirectiveUsageEnumValueRemoved,meta:{
enumName:i.type.name,enumValueName:i.value.name,removedDirectiveName:t.name.value,directiveRepeatedTimes:I(i.value.astNode?.directives??[],t)}}):C(e,g.Kind.SCHEMA_DEFINITION,
i)?Oi({type:o.DirectiveUsageSchemaRemoved,meta:{removedDirectiveName:t.name.value,directiveRepeatedTimes:I(i?.astNode?.directives??[],t)}}):C(e,g.Kind.SCALAR_TYPE_DEFINITION,
i)?Vi({type:o.DirectiveUsageScalarRemoved,meta:{scalarName:i.name,removedDirectiveName:t.name.value,directiveRepeatedTimes:I(i.astNode?.directives??[],t)}}):{}}
function C(e,t,i){return e===t}function Rt(e){return{type:o.DirectiveUsageArgumentAdded,criticality:{level:c.NonBreaking},message:`Argument '${e.meta.addedArgumentName}\
' was added to '@${e.meta.directiveName}'`,path:[e.meta.parentTypeName??"",e.meta.parentFieldName??e.meta.parentEnumValueName,e.meta.parentArgumentName,`@${e.meta.
directiveName}`,e.meta.addedArgumentName].filter(t=>t!==null).join("."),meta:e.meta}}function Tt(e){return{type:o.DirectiveUsageArgumentRemoved,criticality:{level:c.
Dangerous,reason:"Changing an argument on a directive can change runtime behavior."},message:`Argument '${e.meta.removedArgumentName}' was removed from '@${e.meta.
directiveName}'`,path:[e.meta.parentTypeName??"",e.meta.parentFieldName??e.meta.parentEnumValueName,e.meta.parentArgumentName,`@${e.meta.directiveName}`,e.meta.
removedArgumentName].filter(t=>t!==null).join("."),meta:e.meta}}function h(e,t,i,n,r,a,m){x(e?.arguments||[],t.arguments||[],{onAdded(d){i(Rt({type:o.DirectiveUsageArgumentAdded,
meta:{addedArgumentName:d.name.value,addedArgumentValue:(0,g.print)(d.value),oldArgumentValue:null,directiveName:t.name.value,parentTypeName:n?.name??null,parentFieldName:r?.
name??null,parentArgumentName:a?.name??null,parentEnumValueName:m?.name??null,directiveRepeatedTimes:I((m||a||r||n)?.astNode?.directives??[],t)}}))},onMutual(d){
d.oldVersion&&(0,g.print)(d.oldVersion.value)===(0,g.print)(d.newVersion.value)||(d.oldVersion&&i(Tt({type:o.DirectiveUsageArgumentRemoved,meta:{removedArgumentName:d.
oldVersion.name.value,directiveName:t.name.value,parentTypeName:n?.name??null,parentFieldName:r?.name??null,parentArgumentName:a?.name??null,parentEnumValueName:m?.
name??null,directiveRepeatedTimes:I((m||a||r||n)?.astNode?.directives??[],t)}})),i(Rt({type:o.DirectiveUsageArgumentAdded,meta:{addedArgumentName:d.newVersion.name.
value,addedArgumentValue:(0,g.print)(d.newVersion.value),oldArgumentValue:(d.oldVersion?.value&&(0,g.print)(d.oldVersion.value))??null,directiveName:t.name.value,
parentTypeName:n?.name??null,parentFieldName:r?.name??null,parentArgumentName:a?.name??null,parentEnumValueName:m?.name??null,directiveRepeatedTimes:I((m||a||r||
n)?.astNode?.directives??[],t)}})))},onRemoved(d){i(Tt({type:o.DirectiveUsageArgumentRemoved,meta:{removedArgumentName:d.name.value,directiveName:t.name.value,parentTypeName:n?.
name??null,parentFieldName:r?.name??null,parentArgumentName:a?.name??null,parentEnumValueName:m?.name??null,directiveRepeatedTimes:I((m||a||r||n)?.astNode?.directives??
[],t)}}))}})}var Tn=A(R(),1);var En=A(hn(),1);function xm(e,t){if(!e.length&&!t.length)return 1;if(!e.length||!t.length)return 0;if(e.toUpperCase()===t.toUpperCase())return 1;if(e.length===
1&&t.length===1)return 0;let i=An(e),n=An(t),r=i.length+n.length,a=0;for(let m of i)for(let d=0,u;u=n[d];d++)if(m===u){a++,n.splice(d,1);break}return a*2/r}function In(e,t){
if(!Om(e,t))throw new Error("Bad arguments: First argument should be a string, second should be an array of strings");let i=t.map(r=>({target:r,rating:xm(e,r.value)})),
n=Array.from(i).sort((r,a)=>a.rating-r.rating)[0];return{ratings:i,bestMatch:n}}function Rn(e){return Array.isArray(e)?e.reduce((t,i)=>t.concat(Rn(i)),[]):[e]}function Om(e,t){
return!(typeof e!="string"||!Array.isArray(t)||!t.length||t.find(i=>typeof i.value!="string"))}function Sm(e){let t=[];for(let i=0,n=e.length-1;i<n;i++)t[i]=e.substring(
i,i+2);return t}function An(e){let t=e.toUpperCase().split(" ").map(Sm);return Rn(t)}function J(e){return typeof e=="string"?JSON.stringify(e):(0,En.default)(e).
replace(/\[Object: null prototype\] /g,"").replace(/(^')|('$)/g,"")}function f(e){return e.replace(/'/g,"\\'")}function Vm(e){return`Directive '${e.removedDirectiveName}' was removed`}var km="A directive could be in use of a client application. Removing it could break th\
e client application.";function Fn(e){return{criticality:{level:c.Breaking,reason:km},type:o.DirectiveRemoved,message:Vm(e.meta),path:`@${e.meta.removedDirectiveName}`,
meta:e.meta}}function Mn(e){return Fn({type:o.DirectiveRemoved,meta:{removedDirectiveName:e.name}})}function Lm(e){return`Directive '${e.addedDirectiveName}' wa\
s added`}function Cn(e){return{criticality:{level:c.NonBreaking},type:o.DirectiveAdded,message:Lm(e.meta),path:`@${e.meta.addedDirectiveName}`,meta:e.meta}}function $n(e){
return Cn({type:o.DirectiveAdded,meta:{addedDirectiveName:e.name,addedDirectiveDescription:e.description??null,addedDirectiveLocations:e.locations.map(t=>String(
t)),addedDirectiveRepeatable:e.isRepeatable}})}function wm(e){return e.oldDirectiveDescription===null&&e.newDirectiveDescription!==null?`Directive '${e.directiveName}\
' description '${f(e.newDirectiveDescription)}' was added`:e.newDirectiveDescription===null&&e.oldDirectiveDescription!==null?`Directive '${e.directiveName}' de\
scription '${f(e.oldDirectiveDescription)}' was removed`:`Directive '${e.directiveName}' description changed from '${f(e.oldDirectiveDescription??"")}' to '${f(
e.newDirectiveDescription??"")}'`}function _n(e){return{criticality:{level:c.NonBreaking},type:o.DirectiveDescriptionChanged,message:wm(e.meta),path:`@${e.meta.
directiveName}`,meta:e.meta}}function Un(e,t){return _n({type:o.DirectiveDescriptionChanged,meta:{directiveName:t.name,oldDirectiveDescription:e?.description??null,
newDirectiveDescription:t.description??null}})}function Bm(e){return`Directive '${e.directiveName}' added repeatable.`}function bn(e){return{criticality:{level:c.
NonBreaking},type:o.DirectiveRepeatableAdded,message:Bm(e.meta),path:`@${e.meta.directiveName}`,meta:e.meta}}function xn(e){return bn({type:o.DirectiveRepeatableAdded,
meta:{directiveName:e.name}})}function Pm(e){return`Directive '${e.directiveName}' removed repeatable.`}function On(e){return{criticality:{level:c.Dangerous},type:o.
DirectiveRepeatableRemoved,message:Pm(e.meta),path:`@${e.meta.directiveName}`,meta:e.meta}}function Sn(e){return On({type:o.DirectiveRepeatableRemoved,meta:{directiveName:e.
name}})}function jm(e){return`Location '${e.addedDirectiveLocation}' was added to directive '${e.directiveName}'`}function Vn(e){return{criticality:{level:c.NonBreaking},
type:o.DirectiveLocationAdded,message:jm(e.meta),path:`@${e.meta.directiveName}`,meta:e.meta}}function kn(e,t){return Vn({type:o.DirectiveLocationAdded,meta:{directiveName:e.
name,addedDirectiveLocation:String(t)}})}function Gm(e){return`Location '${e.removedDirectiveLocation}' was removed from directive '${e.directiveName}'`}var qm="\
A directive could be in use of a client application. Removing it could break the client application.";function Ln(e){return{criticality:{level:c.Breaking,reason:qm},
type:o.DirectiveLocationRemoved,message:Gm(e.meta),path:`@${e.meta.directiveName}`,meta:e.meta}}function wn(e,t){return Ln({type:o.DirectiveLocationRemoved,meta:{
directiveName:e.name,removedDirectiveLocation:t.toString()}})}var Km="A directive could be in use of a client application. Adding a non-nullable argument will b\
reak those clients.",Ym="A directive could be in use of a client application. Adding a nullable argument will not break those clients.",Qm="Refer to the directi\
ve usage for the breaking status. If the directive is new and therefore unused, then adding an argument does not risk breaking clients.";function Bn(e){return{criticality:e.
meta.addedToNewDirective?{level:c.NonBreaking,reason:Qm}:e.meta.addedDirectiveArgumentTypeIsNonNull?{level:c.Breaking,reason:Km}:{level:c.NonBreaking,reason:Ym},
type:o.DirectiveArgumentAdded,message:`Argument '${e.meta.addedDirectiveArgumentName}' was added to directive '${e.meta.directiveName}'`,path:`@${e.meta.directiveName}`,
meta:e.meta}}function Pn(e,t,i){return Bn({type:o.DirectiveArgumentAdded,meta:{directiveName:e.name,addedDirectiveArgumentName:t.name,addedDirectiveArgumentType:t.
type.toString(),addedDirectiveDefaultValue:Ne(t)?J(j(t)):void 0,addedDirectiveArgumentTypeIsNonNull:(0,Tn.isNonNullType)(t.type),addedDirectiveArgumentDescription:t.
description??void 0,addedToNewDirective:i}})}function Wm(e){return`Argument '${e.removedDirectiveArgumentName}' was removed from directive '${e.directiveName}'`}
var Hm="A directive argument could be in use of a client application. Removing the argument can break client applications.";function jn(e){return{criticality:{level:c.
Breaking,reason:Hm},type:o.DirectiveArgumentRemoved,message:Wm(e.meta),path:`@${e.meta.directiveName}.${e.meta.removedDirectiveArgumentName}`,meta:e.meta}}function Gn(e,t){
return jn({type:o.DirectiveArgumentRemoved,meta:{directiveName:e.name,removedDirectiveArgumentName:t.name}})}function Jm(e){return e.oldDirectiveArgumentDescription===
null&&e.newDirectiveArgumentDescription!==null?`Description '${f(e.newDirectiveArgumentDescription)}' was added to argument '${e.directiveArgumentName}' on dire\
ctive '${e.directiveName}'`:e.newDirectiveArgumentDescription===null&&e.oldDirectiveArgumentDescription!==null?`Description '${f(e.oldDirectiveArgumentDescription)}\
' was removed from argument '${e.directiveArgumentName}' on directive '${e.directiveName}'`:`Description for argument '${e.directiveArgumentName}' on directive \
'${e.directiveName}' changed from '${f(e.oldDirectiveArgumentDescription??"")}' to '${f(e.newDirectiveArgumentDescription??"")}'`}function qn(e){return{criticality:{
level:c.NonBreaking},type:o.DirectiveArgumentDescriptionChanged,message:Jm(e.meta),path:`@${e.meta.directiveName}.${e.meta.directiveArgumentName}`,meta:e.meta}}
function Kn(e,t,i){return qn({type:o.DirectiveArgumentDescriptionChanged,meta:{directiveName:e.name,directiveArgumentName:i.name,oldDirectiveArgumentDescription:t?.
description??null,newDirectiveArgumentDescription:i.description??null}})}function zm(e){return e.oldDirectiveArgumentDefaultValue===void 0?`Default value '${e.newDirectiveArgumentDefaultValue}\
' was added to argument '${e.directiveArgumentName}' on directive '${e.directiveName}'`:`Default value for argument '${e.directiveArgumentName}' on directive '${e.
directiveName}' changed from '${e.oldDirectiveArgumentDefaultValue}' to '${e.newDirectiveArgumentDefaultValue}'`}var Xm="Changing the default value for an argum\
ent may change the runtime behaviour of a field if it was never provided.";function Yn(e){return{criticality:{level:c.Dangerous,reason:Xm},type:o.DirectiveArgumentDefaultValueChanged,
message:zm(e.meta),path:`@${e.meta.directiveName}.${e.meta.directiveArgumentName}`,meta:e.meta}}function Qn(e,t,i){let n={directiveName:e.name,directiveArgumentName:i.
name},r=t===null?void 0:j(t),a=j(i);return r!==void 0&&(n.oldDirectiveArgumentDefaultValue=J(r)),a!==void 0&&(n.newDirectiveArgumentDefaultValue=J(a)),Yn({type:o.
DirectiveArgumentDefaultValueChanged,meta:n})}function Zm(e){return`Type for argument '${e.meta.directiveArgumentName}' on directive '${e.meta.directiveName}' c\
hanged from '${e.meta.oldDirectiveArgumentType}' to '${e.meta.newDirectiveArgumentType}'`}var ed="Changing an input field from non-null to null is considered no\
n-breaking.";function Wn(e){return{criticality:e.meta.isSafeDirectiveArgumentTypeChange?{level:c.NonBreaking,reason:ed}:{level:c.Breaking},type:o.DirectiveArgumentTypeChanged,
message:Zm(e),path:`@${e.meta.directiveName}.${e.meta.directiveArgumentName}`,meta:e.meta}}function Hn(e,t,i){return Wn({type:o.DirectiveArgumentTypeChanged,meta:{
directiveName:e.name,directiveArgumentName:i.name,oldDirectiveArgumentType:t?.type.toString()??"",newDirectiveArgumentType:i.type.toString(),isSafeDirectiveArgumentTypeChange:oe(
t.type,i.type)}})}function td(e){return e.oldQueryTypeName===null?`Schema query root type was set to '${e.newQueryTypeName}'.`:e.newQueryTypeName===null?`Schema query root type '${e.
oldQueryTypeName}' was removed.`:`Schema query root type was changed from '${e.oldQueryTypeName}' to '${e.newQueryTypeName}'`}function Jn(e){return{type:o.SchemaQueryTypeChanged,
criticality:{level:e.meta.oldQueryTypeName===null?c.NonBreaking:c.Breaking},message:td(e.meta),meta:e.meta}}function zn(e,t){let i=e?.getQueryType()?.name||null,
n=t?.getQueryType()?.name||null;return Jn({type:o.SchemaQueryTypeChanged,meta:{oldQueryTypeName:i,newQueryTypeName:n}})}function id(e){return e.oldMutationTypeName===
null?`Schema mutation type was set to '${e.newMutationTypeName}'.`:e.newMutationTypeName===null?`Schema mutation type '${e.oldMutationTypeName}' was removed.`:`\
Schema mutation type was changed from '${e.oldMutationTypeName}' to '${e.newMutationTypeName}'`}function Xn(e){return{type:o.SchemaMutationTypeChanged,criticality:{
level:e.meta.oldMutationTypeName===null?c.NonBreaking:c.Breaking},message:id(e.meta),meta:e.meta}}function Zn(e,t){let i=e?.getMutationType()?.name||null,n=t?.getMutationType()?.
name||null;return Xn({type:o.SchemaMutationTypeChanged,meta:{newMutationTypeName:n,oldMutationTypeName:i}})}function nd(e){return e.oldSubscriptionTypeName===null?
`Schema subscription type was set to '${e.newSubscriptionTypeName}'.`:e.newSubscriptionTypeName===null?`Schema subscription type '${e.oldSubscriptionTypeName}' \
was removed.`:`Schema subscription type was changed from '${e.oldSubscriptionTypeName}' to '${e.newSubscriptionTypeName}'`}function er(e){return{type:o.SchemaSubscriptionTypeChanged,
criticality:{level:e.meta.oldSubscriptionTypeName===null?c.NonBreaking:c.Breaking},message:nd(e.meta),meta:e.meta}}function tr(e,t){let i=e?.getSubscriptionType()?.
name||null,n=t?.getSubscriptionType()?.name||null;return er({type:o.SchemaSubscriptionTypeChanged,meta:{newSubscriptionTypeName:n,oldSubscriptionTypeName:i}})}var P=A(R(),1);function rd(e){return`Type '${e.removedTypeName}' was removed`}function ir(e){return{criticality:{level:c.Breaking},type:o.TypeRemoved,message:rd(e.meta),meta:e.
meta,path:e.meta.removedTypeName}}function nr(e){return ir({type:o.TypeRemoved,meta:{removedTypeName:e.name}})}function ad(e){return`Type '${e.addedTypeName}' w\
as added`}function rr(e){return{criticality:{level:c.NonBreaking},type:o.TypeAdded,message:ad(e.meta),meta:e.meta,path:e.meta.addedTypeName}}function od(e){return(0,P.isEnumType)(
e)?{addedTypeKind:P.Kind.ENUM_TYPE_DEFINITION,addedTypeName:e.name}:(0,P.isObjectType)(e)||(0,P.isInterfaceType)(e)?{addedTypeKind:ge(e),addedTypeName:e.name}:(0,P.isUnionType)(
e)?{addedTypeKind:P.Kind.UNION_TYPE_DEFINITION,addedTypeName:e.name}:(0,P.isInputObjectType)(e)?{addedTypeKind:P.Kind.INPUT_OBJECT_TYPE_DEFINITION,addedTypeIsOneOf:e.
isOneOf,addedTypeName:e.name}:{addedTypeKind:ge(e),addedTypeName:e.name}}function ar(e){return rr({type:o.TypeAdded,meta:od(e)})}function md(e){return`'${e.meta.
typeName}' kind changed from '${e.meta.oldTypeKind}' to '${e.meta.newTypeKind}'`}function or(e){return{criticality:{level:c.Breaking,reason:"Changing the kind o\
f a type is a breaking change because it can cause existing queries to error. For example, turning an object type to a scalar type would break queries that defi\
ne a selection set for this type."},type:o.TypeKindChanged,message:md(e),path:e.meta.typeName,meta:e.meta}}function mr(e,t){return or({type:o.TypeKindChanged,meta:{
typeName:t.name,newTypeKind:String(ge(t)),oldTypeKind:String(ge(e))}})}function dd(e){let t=f(e.oldTypeDescription),i=f(e.newTypeDescription);return`Description\
 '${t}' on type '${e.typeName}' has changed to '${i}'`}function dr(e){return{criticality:{level:c.NonBreaking},type:o.TypeDescriptionChanged,message:dd(e.meta),
path:e.meta.typeName,meta:e.meta}}function cr(e,t){return dr({type:o.TypeDescriptionChanged,meta:{typeName:e.name,newTypeDescription:t.description??"",oldTypeDescription:e.
description??""}})}function cd(e){return`Description '${f(e.removedTypeDescription)}' was removed from object type '${e.typeName}'`}function ur(e){return{criticality:{
level:c.NonBreaking},type:o.TypeDescriptionRemoved,message:cd(e.meta),path:e.meta.typeName,meta:e.meta}}function lr(e){return ur({type:o.TypeDescriptionRemoved,
meta:{typeName:e.name,removedTypeDescription:e.description??""}})}function ud(e){let t=f(e.addedTypeDescription);return`Object type '${e.typeName}' has descript\
ion '${t}'`}function sr(e){return{criticality:{level:c.NonBreaking},type:o.TypeDescriptionAdded,message:ud(e.meta),path:e.meta.typeName,meta:e.meta}}function pr(e){
return sr({type:o.TypeDescriptionAdded,meta:{typeName:e.name,addedTypeDescription:e.description??""}})}function Yt(e,t,i){$(e?.description,t.description)&&i(Un(e,t)),!t.isRepeatable&&e?.isRepeatable&&i(Sn(t)),t.isRepeatable&&!e?.isRepeatable&&i(xn(t));let n={added:It(
t.locations,e?.locations??[]),removed:It(e?.locations??[],t.locations)};for(let r of n.added)i(kn(t,r));for(let r of n.removed)i(wn(t,r));x(e?.args??[],t.args,{
onAdded(r){i(Pn(t,r,e===null))},onRemoved(r){i(Gn(t,r))},onMutual(r){ld(t,r.oldVersion,r.newVersion,i)}})}function ld(e,t,i,n){$(t?.description,i.description)&&
n(Kn(e,t,i)),ye(t,i)||n(Qn(e,t,i)),$(t.type.toString(),i.type.toString())&&n(Hn(e,t,i))}var Le=A(R(),1);var Qt=A(R(),1);function sd(e){return`Enum value '${e.removedEnumValueName}' ${e.isEnumValueDeprecated?"(deprecated) ":""}was removed from enum '${e.enumName}'`}var pd="Removin\
g an enum value will cause existing queries that use this enum value to error.";function fr(e){return{type:o.EnumValueRemoved,criticality:{level:c.Breaking,reason:pd},
message:sd(e.meta),meta:e.meta,path:[e.meta.enumName,e.meta.removedEnumValueName].join(".")}}function vr(e,t){return fr({type:o.EnumValueRemoved,meta:{enumName:e.
name,removedEnumValueName:t.name,isEnumValueDeprecated:S(t)}})}function fd(e){return`Enum value '${e.meta.addedEnumValueName}' was added to enum '${e.meta.enumName}\
'`}var vd="Adding an enum value may break existing clients that were not programming defensively against an added case when querying an enum.";function Dr(e){let t=e.
meta.addedToNewType;return{type:o.EnumValueAdded,criticality:{level:t?c.NonBreaking:c.Dangerous,reason:t?void 0:vd},message:fd(e),meta:e.meta,path:[e.meta.enumName,
e.meta.addedEnumValueName].join(".")}}function Nr(e,t,i){return Dr({type:o.EnumValueAdded,meta:{enumName:e.name,addedEnumValueName:t.name,addedToNewType:i,addedDirectiveDescription:t.
description??null}})}function Dd(e){return e.oldEnumValueDescription===null&&e.newEnumValueDescription!==null?`Description '${f(e.newEnumValueDescription)}' was\
 added to enum value '${e.enumName}.${e.enumValueName}'`:e.newEnumValueDescription===null&&e.oldEnumValueDescription!==null?`Description '${f(e.oldEnumValueDescription)}\
' was removed from enum value '${e.enumName}.${e.enumValueName}'`:`Description for enum value '${e.enumName}.${e.enumValueName}' changed from '${f(e.oldEnumValueDescription??
"")}' to '${f(e.newEnumValueDescription??"")}'`}function yr(e){return{criticality:{level:c.NonBreaking},type:o.EnumValueDescriptionChanged,message:Dd(e.meta),path:[
e.meta.enumName,e.meta.enumValueName].join("."),meta:e.meta}}function gr(e,t,i){return yr({type:o.EnumValueDescriptionChanged,meta:{enumName:e.name,enumValueName:i.
name,oldEnumValueDescription:t?.description??null,newEnumValueDescription:i.description??null}})}function Nd(e){let t=f(e.oldEnumValueDeprecationReason),i=f(e.newEnumValueDeprecationReason);
return`Enum value '${e.enumName}.${e.enumValueName}' deprecation reason changed from '${t}' to '${i}'`}function hr(e){return{criticality:{level:c.NonBreaking},type:o.
EnumValueDeprecationReasonChanged,message:Nd(e.meta),path:[e.meta.enumName,e.meta.enumValueName,`@${Qt.GraphQLDeprecatedDirective.name}`].join("."),meta:e.meta}}
function Ar(e,t,i){return hr({type:o.EnumValueDeprecationReasonChanged,meta:{enumName:e.name,enumValueName:t.name,oldEnumValueDeprecationReason:t.deprecationReason??
"",newEnumValueDeprecationReason:i.deprecationReason??""}})}function yd(e){let t=f(e.addedValueDeprecationReason);return`Enum value '${e.enumName}.${e.enumValueName}\
' was deprecated with reason '${t}'`}function Er(e){return{criticality:{level:c.NonBreaking},type:o.EnumValueDeprecationReasonAdded,message:yd(e.meta),path:[e.meta.
enumName,e.meta.enumValueName,`@${Qt.GraphQLDeprecatedDirective.name}`].join("."),meta:e.meta}}function Ir(e,t,i){return Er({type:o.EnumValueDeprecationReasonAdded,
meta:{enumName:e.name,enumValueName:i.name,addedValueDeprecationReason:i.deprecationReason??""}})}function gd(e){return`Deprecation reason was removed from enum\
 value '${e.enumName}.${e.enumValueName}'`}function Rr(e){return{criticality:{level:c.NonBreaking},type:o.EnumValueDeprecationReasonRemoved,message:gd(e.meta),path:[
e.meta.enumName,e.meta.enumValueName].join("."),meta:e.meta}}function Tr(e,t,i){return Rr({type:o.EnumValueDeprecationReasonRemoved,meta:{enumName:e.name,enumValueName:t.
name,removedEnumValueDeprecationReason:t.deprecationReason??""}})}var Fr="No longer supported";function Cr(e,t,i){x(e?.getValues()??[],t.getValues(),{onAdded(n){i(Nr(t,n,e===null)),Mr({newVersion:n,oldVersion:null},t,i)},onRemoved(n){
i(vr(e,n))},onMutual(n){Mr(n,t,i)}}),O(e?.astNode?.directives||[],t.astNode?.directives||[],{onAdded(n){i(_(Le.Kind.ENUM_TYPE_DEFINITION,n,t,e===null)),h(null,n,
i,t)},onMutual(n){h(n.oldVersion,n.newVersion,i,t)},onRemoved(n){i(U(Le.Kind.ENUM_TYPE_DEFINITION,n,t))}})}function Mr(e,t,i){let n=e.oldVersion,r=e.newVersion;
$(n?.description,r.description)&&i(gr(t,n,r)),$(n?.deprecationReason,r.deprecationReason)&&(M(n?.deprecationReason)||n?.deprecationReason===Fr?i(Ir(t,n,r)):M(r.
deprecationReason)||r?.deprecationReason===Fr?i(Tr(t,n,r)):i(Ar(t,n,r))),O(n?.astNode?.directives||[],r.astNode?.directives||[],{onAdded(a){i(_(Le.Kind.ENUM_VALUE_DEFINITION,
a,{type:t,value:r},n===null)),h(null,a,i,t,void 0,void 0,r)},onMutual(a){h(a.oldVersion,a.newVersion,i,t,void 0,void 0,r)},onRemoved(a){i(U(Le.Kind.ENUM_VALUE_DEFINITION,
a,{type:t,value:n}))}})}var we=A(R(),1);var $r=A(R(),1);function hd(e){return`Input field '${e.removedFieldName}' ${e.isInputFieldDeprecated?"(deprecated) ":""}was removed from input object type '${e.inputName}'`}function _r(e){
return{type:o.InputFieldRemoved,criticality:{level:c.Breaking,reason:"Removing an input field will cause existing queries that use this input field to error."},
message:hd(e.meta),meta:e.meta,path:[e.meta.inputName,e.meta.removedFieldName].join(".")}}function Ur(e,t){return _r({type:o.InputFieldRemoved,meta:{inputName:e.
name,removedFieldName:t.name,isInputFieldDeprecated:S(t)}})}function Ad(e){return`Input field '${e.addedInputFieldName}' of type '${e.addedInputFieldType}'${e.addedFieldDefault?
` with default value '${e.addedFieldDefault}'`:""} was added to input object type '${e.inputName}'`}function br(e){let t,i=e.meta.isAddedInputFieldTypeNullable&&
e.meta.addedFieldDefault===void 0;return e.meta.addedToNewType?t={level:c.NonBreaking,reason:"The field is being added to a new type."}:i?t={level:c.NonBreaking,
reason:"The field is nullable and no default is set."}:e.meta.addedFieldDefault===void 0?t={level:c.Breaking,reason:"Adding a required input field to an existin\
g input object type is a breaking change because it will cause existing uses of this input object type to error."}:t={level:c.Dangerous,reason:"Adding a field w\
ith a default value can change runtime behavior for clients that previously omitted it, and during rolling deploys consumers may receive the new default before \
producers are ready to handle it."},{type:o.InputFieldAdded,criticality:t,message:Ad(e.meta),meta:e.meta,path:[e.meta.inputName,e.meta.addedInputFieldName].join(
".")}}function xr(e,t,i){let n=j(t);return br({type:o.InputFieldAdded,meta:{inputName:e.name,addedInputFieldName:t.name,isAddedInputFieldTypeNullable:!(0,$r.isNonNullType)(
t.type),addedInputFieldType:t.type.toString(),...Ne(t)?{addedFieldDefault:J(n)}:{},addedToNewType:i}})}function Ed(e){let t=f(e.addedInputFieldDescription);return`\
Input field '${e.inputName}.${e.inputFieldName}' has description '${t}'`}function Or(e){return{type:o.InputFieldDescriptionAdded,criticality:{level:c.NonBreaking},
message:Ed(e.meta),meta:e.meta,path:[e.meta.inputName,e.meta.inputFieldName].join(".")}}function Sr(e,t){return Or({type:o.InputFieldDescriptionAdded,meta:{inputName:e.
name,inputFieldName:t.name,addedInputFieldDescription:t.description??""}})}function Id(e){return`Description '${f(e.removedDescription)}' was removed from input\
 field '${e.inputName}.${e.inputFieldName}'`}function Vr(e){return{type:o.InputFieldDescriptionRemoved,criticality:{level:c.NonBreaking},message:Id(e.meta),meta:e.
meta,path:[e.meta.inputName,e.meta.inputFieldName].join(".")}}function kr(e,t){return Vr({type:o.InputFieldDescriptionRemoved,meta:{inputName:e.name,inputFieldName:t.
name,removedDescription:t.description??""}})}function Rd(e){let t=f(e.oldInputFieldDescription),i=f(e.newInputFieldDescription);return`Input field '${e.inputName}\
.${e.inputFieldName}' description changed from '${t}' to '${i}'`}function Lr(e){return{type:o.InputFieldDescriptionChanged,criticality:{level:c.NonBreaking},message:Rd(
e.meta),meta:e.meta,path:[e.meta.inputName,e.meta.inputFieldName].join(".")}}function wr(e,t,i){return Lr({type:o.InputFieldDescriptionChanged,meta:{inputName:e.
name,inputFieldName:t.name,oldInputFieldDescription:t.description??"",newInputFieldDescription:i.description??""}})}function Td(e){return`Input field '${e.inputName}\
.${e.inputFieldName}' default value changed from '${e.oldDefaultValue}' to '${e.newDefaultValue}'`}function Br(e){let t={level:c.Dangerous,reason:"Changing the \
default value for an argument may change the runtime behavior of a field if it was never provided."};return{type:o.InputFieldDefaultValueChanged,criticality:t,message:Td(
e.meta),meta:e.meta,path:[e.meta.inputName,e.meta.inputFieldName].join(".")}}function Pr(e,t,i){let n={inputName:e.name,inputFieldName:i.name},r=j(t),a=j(i);return r!==
void 0&&(n.oldDefaultValue=J(r)),a!==void 0&&(n.newDefaultValue=J(a)),Br({type:o.InputFieldDefaultValueChanged,meta:n})}function Fd(e){return`Input field '${e.inputName}\
.${e.inputFieldName}' changed type from '${e.oldInputFieldType}' to '${e.newInputFieldType}'`}function jr(e){return{type:o.InputFieldTypeChanged,criticality:e.meta.
isInputFieldTypeChangeSafe?{level:c.NonBreaking,reason:"Changing an input field from non-null to null is considered non-breaking."}:{level:c.Breaking,reason:"Ch\
anging the type of an input field can cause existing queries that use this field to error."},message:Fd(e.meta),meta:e.meta,path:[e.meta.inputName,e.meta.inputFieldName].
join(".")}}function Gr(e,t,i){return jr({type:o.InputFieldTypeChanged,meta:{inputName:e.name,inputFieldName:i.name,oldInputFieldType:t.type.toString(),newInputFieldType:i.
type.toString(),isInputFieldTypeChangeSafe:oe(t.type,i.type)}})}function Kr(e,t,i){let n=e?.getFields()??{},r=t.getFields();x(Object.values(n),Object.values(r),{onAdded(a){i(xr(t,a,e==null)),qr(t,null,a,i)},onRemoved(a){i(Ur(
e,a))},onMutual(a){qr(t,a.oldVersion,a.newVersion,i)}}),O(e?.astNode?.directives||[],t.astNode?.directives||[],{onAdded(a){i(_(we.Kind.INPUT_OBJECT_TYPE_DEFINITION,
a,t,e===null)),h(null,a,i,t)},onMutual(a){h(a.oldVersion,a.newVersion,i,t)},onRemoved(a){i(U(we.Kind.INPUT_OBJECT_TYPE_DEFINITION,a,e))}})}function qr(e,t,i,n){
$(t?.description,i.description)&&(M(t?.description)?n(Sr(e,i)):M(i.description)?n(kr(e,t)):n(wr(e,t,i))),M(t)||(ye(t,i)||n(Pr(e,t,i)),!M(t)&&$(t.type.toString(),
i.type.toString())&&n(Gr(e,t,i))),(t?.astNode?.directives||i.astNode?.directives)&&O(t?.astNode?.directives||[],i.astNode?.directives||[],{onAdded(r){n(_(we.Kind.
INPUT_VALUE_DEFINITION,r,{type:e,field:i},t===null)),h(null,r,n,e,i)},onMutual(r){h(r.oldVersion,r.newVersion,n,e,i)},onRemoved(r){n(U(we.Kind.INPUT_VALUE_DEFINITION,
r,{type:e,field:i}))}})}var Jt=A(R(),1);var ne=A(R(),1);function Md(e){return`Field '${e.removedFieldName}' ${e.isRemovedFieldDeprecated?"(deprecated) ":""}was removed from ${e.typeType} '${e.typeName}'`}function Yr(e){
return{type:o.FieldRemoved,criticality:{level:c.Breaking,reason:e.meta.isRemovedFieldDeprecated?"Removing a deprecated field is a breaking change. Before removi\
ng it, you may want to look at the field's usage to see the impact of removing the field.":"Removing a field is a breaking change. It is preferable to deprecate\
 the field before removing it. This applies to removed union fields as well, since removal breaks client operations that contain fragments that reference the re\
moved type through direct (... on RemovedType) or indirect means such as __typename in the consumers."},message:Md(e.meta),meta:e.meta,path:[e.meta.typeName,e.meta.
removedFieldName].join(".")}}function dt(e,t){let i=(0,ne.isInterfaceType)(e)?"interface":"object type";return Yr({type:o.FieldRemoved,meta:{typeName:e.name,removedFieldName:t.
name,isRemovedFieldDeprecated:t.deprecationReason!=null,typeType:i}})}function Cd(e){return`Field '${e.addedFieldName}' was added to ${e.typeType} '${e.typeName}\
'`}function Qr(e){return{type:o.FieldAdded,criticality:{level:c.NonBreaking},message:Cd(e.meta),meta:e.meta,path:[e.meta.typeName,e.meta.addedFieldName].join(".")}}
function ct(e,t){let i=(0,ne.isInterfaceType)(e)?"interface":"object type";return Qr({type:o.FieldAdded,meta:{typeName:e.name,addedFieldName:t.name,typeType:i,addedFieldReturnType:t.
type.toString()}})}function $d(e){return!e.oldDescription&&e.newDescription?`Field '${e.typeName}.${e.fieldName}' description '${f(e.newDescription)}' was added`:
!e.newDescription&&e.oldDescription?`Field '${e.typeName}.${e.fieldName}' description '${f(e.oldDescription)}' was removed`:`Field '${e.typeName}.${e.fieldName}\
' description changed from '${f(e.oldDescription)}' to '${f(e.newDescription)}'`}function Wr(e){return{type:o.FieldDescriptionChanged,criticality:{level:c.NonBreaking},
message:$d(e.meta),meta:e.meta,path:[e.meta.typeName,e.meta.fieldName].join(".")}}function Hr(e,t,i){return Wr({type:o.FieldDescriptionChanged,meta:{fieldName:t.
name,typeName:e.name,oldDescription:t.description??"",newDescription:i.description??""}})}function _d(e){let t=f(e.addedDescription);return`Field '${e.typeName}\
.${e.fieldName}' has description '${t}'`}function Jr(e){return{type:o.FieldDescriptionAdded,criticality:{level:c.NonBreaking},message:_d(e.meta),meta:e.meta,path:[
e.meta.typeName,e.meta.fieldName].join(".")}}function zr(e,t){return Jr({type:o.FieldDescriptionAdded,meta:{typeName:e.name,fieldName:t.name,addedDescription:t.
description??""}})}function Ud(e){return`Description was removed from field '${e.typeName}.${e.fieldName}'`}function Xr(e){return{type:o.FieldDescriptionRemoved,
criticality:{level:c.NonBreaking},message:Ud(e.meta),meta:e.meta,path:[e.meta.typeName,e.meta.fieldName].join(".")}}function Zr(e,t){return Xr({type:o.FieldDescriptionRemoved,
meta:{typeName:e.name,fieldName:t.name}})}function bd(e){return`Field '${e.typeName}.${e.fieldName}' is deprecated`}function ea(e){return{type:o.FieldDeprecationAdded,
criticality:{level:c.NonBreaking},message:bd(e.meta),meta:e.meta,path:[e.meta.typeName,e.meta.fieldName,`@${ne.GraphQLDeprecatedDirective.name}`].join(".")}}function ta(e,t){
return ea({type:o.FieldDeprecationAdded,meta:{typeName:e.name,fieldName:t.name,deprecationReason:t.deprecationReason??""}})}function ia(e){return{type:o.FieldDeprecationRemoved,
criticality:{level:c.NonBreaking},message:`Field '${e.meta.typeName}.${e.meta.fieldName}' is no longer deprecated`,meta:e.meta,path:[e.meta.typeName,e.meta.fieldName,
`@${ne.GraphQLDeprecatedDirective.name}`].join(".")}}function na(e,t){return ia({type:o.FieldDeprecationRemoved,meta:{fieldName:t.name,typeName:e.name}})}function xd(e){
let t=f(e.oldDeprecationReason),i=f(e.newDeprecationReason);return`Deprecation reason on field '${e.typeName}.${e.fieldName}' has changed from '${t}' to '${i}'`}
function ra(e){return{type:o.FieldDeprecationReasonChanged,criticality:{level:c.NonBreaking},message:xd(e.meta),meta:e.meta,path:[e.meta.typeName,e.meta.fieldName,
`@${ne.GraphQLDeprecatedDirective.name}`].join(".")}}function aa(e,t,i){return ra({type:o.FieldDeprecationReasonChanged,meta:{fieldName:i.name,typeName:e.name,newDeprecationReason:i.
deprecationReason??"",oldDeprecationReason:t.deprecationReason??""}})}function Od(e){let t=f(e.addedDeprecationReason);return`Field '${e.typeName}.${e.fieldName}\
' has deprecation reason '${t}'`}function oa(e){return{type:o.FieldDeprecationReasonAdded,criticality:{level:c.NonBreaking},message:Od(e.meta),meta:e.meta,path:[
e.meta.typeName,e.meta.fieldName,`@${ne.GraphQLDeprecatedDirective.name}`].join(".")}}function ma(e,t){return oa({type:o.FieldDeprecationReasonAdded,meta:{typeName:e.
name,fieldName:t.name,addedDeprecationReason:t.deprecationReason??""}})}function da(e){return{type:o.FieldDeprecationReasonRemoved,criticality:{level:c.NonBreaking},
message:`Deprecation reason was removed from field '${e.meta.typeName}.${e.meta.fieldName}'`,meta:e.meta,path:[e.meta.typeName,e.meta.fieldName].join(".")}}function ca(e,t){
return da({type:o.FieldDeprecationReasonRemoved,meta:{typeName:e.name,fieldName:t.name}})}function Sd(e){return`Field '${e.meta.typeName}.${e.meta.fieldName}' c\
hanged type from '${e.meta.oldFieldType}' to '${e.meta.newFieldType}'`}function ua(e){return{type:o.FieldTypeChanged,criticality:{level:e.meta.isSafeFieldTypeChange?
c.NonBreaking:c.Breaking},message:Sd(e),meta:e.meta,path:[e.meta.typeName,e.meta.fieldName].join(".")}}function la(e,t,i){return ua({type:o.FieldTypeChanged,meta:{
typeName:e.name,fieldName:t.name,oldFieldType:t.type.toString(),newFieldType:i.type.toString(),isSafeFieldTypeChange:Ue(t.type,i.type)}})}function Vd(e){return`\
Argument '${e.addedArgumentName}: ${e.addedArgumentType}'${e.hasDefaultValue?" (with default value) ":" "}added to field '${e.typeName}.${e.fieldName}'`}function sa(e){
return{type:o.FieldArgumentAdded,criticality:{level:e.meta.addedToNewField?c.NonBreaking:e.meta.isAddedFieldArgumentBreaking?c.Breaking:c.Dangerous},message:Vd(
e.meta),meta:e.meta,path:[e.meta.typeName,e.meta.fieldName,e.meta.addedArgumentName].join(".")}}function pa(e,t,i,n){let r=Ne(i),a=(0,ne.isNonNullType)(i.type)&&
!r;return sa({type:o.FieldArgumentAdded,meta:{typeName:e.name,fieldName:t.name,addedArgumentName:i.name,addedArgumentType:i.type.toString(),hasDefaultValue:r,addedToNewField:n,
isAddedFieldArgumentBreaking:a}})}function kd(e){return`Argument '${e.meta.removedFieldArgumentName}: ${e.meta.removedFieldType}' was removed from field '${e.meta.
typeName}.${e.meta.fieldName}'`}function fa(e){return{type:o.FieldArgumentRemoved,criticality:{level:c.Breaking},message:kd(e),meta:e.meta,path:[e.meta.typeName,
e.meta.fieldName,e.meta.removedFieldArgumentName].join(".")}}function va(e,t,i){return fa({type:o.FieldArgumentRemoved,meta:{typeName:e.name,fieldName:t.name,removedFieldArgumentName:i.
name,removedFieldType:i.type.toString()}})}function Ld(e){return`'${e.objectTypeName}' object implements '${e.addedInterfaceName}' interface`}function Da(e){return{type:o.ObjectTypeInterfaceAdded,criticality:{
level:e.meta.addedToNewType?c.NonBreaking:c.Dangerous,reason:"Adding an interface to an object type may break existing clients that are consuming a field return\
ing the interface type that are not programming defensively against this new possible type."},message:Ld(e.meta),meta:e.meta,path:e.meta.objectTypeName}}function ut(e,t,i){
return Da({type:o.ObjectTypeInterfaceAdded,meta:{objectTypeName:t.name,addedInterfaceName:e.name,addedToNewType:i}})}function wd(e){return`'${e.objectTypeName}'\
 object type no longer implements '${e.removedInterfaceName}' interface`}function Na(e){return{type:o.ObjectTypeInterfaceRemoved,criticality:{level:c.Breaking,reason:"\
Removing an interface from an object type can cause existing queries that use this in a fragment spread to error."},message:wd(e.meta),meta:e.meta,path:e.meta.objectTypeName}}
function lt(e,t){return Na({type:o.ObjectTypeInterfaceRemoved,meta:{objectTypeName:t.name,removedInterfaceName:e.name}})}var Ht=A(R(),1);var Wt=A(R(),1);function Bd(e){return e.oldDescription===null&&e.newDescription!==null?`Description '${f(e.newDescription)}' was added to argument '${e.argumentName}' on field \
'${e.typeName}.${e.fieldName}'`:e.newDescription===null&&e.oldDescription!==null?`Description '${f(e.oldDescription)}' was removed from argument '${e.argumentName}\
' on field '${e.typeName}.${e.fieldName}'`:`Description for argument '${e.argumentName}' on field '${e.typeName}.${e.fieldName}' changed from '${f(e.oldDescription??
"")}' to '${f(e.newDescription??"")}'`}function ya(e){return{type:o.FieldArgumentDescriptionChanged,criticality:{level:c.NonBreaking},message:Bd(e.meta),meta:e.
meta,path:[e.meta.typeName,e.meta.fieldName,e.meta.argumentName].join(".")}}function ga(e,t,i,n){return ya({type:o.FieldArgumentDescriptionChanged,meta:{typeName:e.
name,fieldName:t.name,argumentName:n.name,oldDescription:i?.description??null,newDescription:n.description??null}})}function Pd(e){return e.oldDefaultValue===void 0?
`Default value '${e.newDefaultValue}' was added to argument '${e.argumentName}' on field '${e.typeName}.${e.fieldName}'`:`Default value for argument '${e.argumentName}\
' on field '${e.typeName}.${e.fieldName}' changed from '${e.oldDefaultValue}' to '${e.newDefaultValue}'`}var jd="Changing the default value for an argument may \
change the runtime behaviour of a field if it was never provided.";function ha(e){return{type:o.FieldArgumentDefaultChanged,criticality:{level:c.Dangerous,reason:jd},
message:Pd(e.meta),meta:e.meta,path:[e.meta.typeName,e.meta.fieldName,e.meta.argumentName].join(".")}}function Aa(e,t,i,n){let r={typeName:e.name,fieldName:t.name,
argumentName:n.name},a=i===null?void 0:j(i),m=j(n);return a!==void 0&&(r.oldDefaultValue=J(a)),m!==void 0&&(r.newDefaultValue=J(m)),ha({type:o.FieldArgumentDefaultChanged,
meta:r})}function Gd(e){return`Type for argument '${e.argumentName}' on field '${e.typeName}.${e.fieldName}' changed from '${e.oldArgumentType}' to '${e.newArgumentType}\
'`}var qd="Changing an input field from non-null to null is considered non-breaking.",Kd="Changing the type of a field's argument can cause existing queries tha\
t use this argument to error.";function Ea(e){return{type:o.FieldArgumentTypeChanged,criticality:e.meta.isSafeArgumentTypeChange?{level:c.NonBreaking,reason:qd}:
{level:c.Breaking,reason:Kd},message:Gd(e.meta),meta:e.meta,path:[e.meta.typeName,e.meta.fieldName,e.meta.argumentName].join(".")}}function Ia(e,t,i,n){return Ea(
{type:o.FieldArgumentTypeChanged,meta:{typeName:e.name,fieldName:t.name,argumentName:n.name,oldArgumentType:i?.type.toString()??"",newArgumentType:n.type.toString(),
isSafeArgumentTypeChange:!i||oe(i.type,n.type)}})}function Ra(e,t,i,n,r){$(i?.description,n.description)&&r(ga(e,t,i,n)),ye(i,n)||r(Aa(e,t,i,n)),$(i?.type.toString(),n.type.toString())&&r(Ia(e,t,i,n)),(i?.astNode?.
directives||n.astNode?.directives)&&O(i?.astNode?.directives||[],n.astNode?.directives||[],{onAdded(a){r(_(Wt.Kind.ARGUMENT,a,{argument:n,field:t,type:e},i===null)),
h(null,a,r,e,t,n)},onMutual(a){h(a.oldVersion,a.newVersion,r,e,t,n)},onRemoved(a){r(U(Wt.Kind.ARGUMENT,a,{argument:i,field:t,type:e}))}})}var Ta="No longer supported";function Ie(e,t,i,n){$(t?.description,i.description)&&(M(t?.description)?n(zr(e,i)):M(i.description)?n(Zr(e,t)):n(Hr(e,t,i))),M(t)||
!S(t)?S(i)&&n(ta(e,i)):S(i)?$(t.deprecationReason,i.deprecationReason)&&(M(t.deprecationReason)||t.deprecationReason===Ta?n(ma(e,i)):M(i.deprecationReason)||i.deprecationReason===
Ta?n(ca(e,t)):n(aa(e,t,i))):S(t)&&n(na(e,t)),!M(t)&&$(t.type.toString(),i.type.toString())&&n(la(e,t,i)),x(t?.args??[],i.args,{onAdded(r){n(pa(e,i,r,t===null))},
onRemoved(r){n(va(e,i,r))},onMutual(r){Ra(e,i,r.oldVersion,r.newVersion,n)}}),O(t?.astNode?.directives||[],i.astNode?.directives||[],{onAdded(r){n(_(Ht.Kind.FIELD_DEFINITION,
r,{parentType:e,field:i},t===null)),h(null,r,n,e,i)},onMutual(r){h(r.oldVersion,r.newVersion,n,e,i)},onRemoved(r){n(U(Ht.Kind.FIELD_DEFINITION,r,{parentType:e,field:t}))}})}function Fa(e,t,i){let n=e?.getInterfaces()??[],r=t.getInterfaces();x(n,r,{onAdded(d){i(ut(d,t,e===null))},onRemoved(d){i(lt(d,e))}});let a=e?.getFields()??{},m=t.
getFields();x(Object.values(a),Object.values(m),{onAdded(d){i(ct(t,d)),Ie(t,null,d,i)},onRemoved(d){i(dt(e,d))},onMutual(d){Ie(t,d.oldVersion,d.newVersion,i)}}),
O(e?.astNode?.directives||[],t.astNode?.directives||[],{onAdded(d){i(_(Jt.Kind.INTERFACE_TYPE_DEFINITION,d,t,e===null)),h(null,d,i,t)},onMutual(d){h(d.oldVersion,
d.newVersion,i,t)},onRemoved(d){i(U(Jt.Kind.INTERFACE_TYPE_DEFINITION,d,e))}})}var zt=A(R(),1);function Ma(e,t,i){let n=e?.getInterfaces()??[],r=t.getInterfaces(),a=e?.getFields()??{},m=t.getFields();x(n,r,{onAdded(d){i(ut(d,t,e===null))},onRemoved(d){i(lt(
d,e))}}),x(Object.values(a),Object.values(m),{onAdded(d){i(ct(t,d)),Ie(t,null,d,i)},onRemoved(d){i(dt(e,d))},onMutual(d){Ie(t,d.oldVersion,d.newVersion,i)}}),O(
e?.astNode?.directives||[],t.astNode?.directives||[],{onAdded(d){i(_(zt.Kind.OBJECT,d,t,e===null)),h(null,d,i,t)},onMutual(d){h(d.oldVersion,d.newVersion,i,t)},
onRemoved(d){i(U(zt.Kind.OBJECT,d,e))}})}var Xt=A(R(),1);function Ca(e,t,i){O(e?.astNode?.directives||[],t.astNode?.directives||[],{onAdded(n){i(_(Xt.Kind.SCALAR_TYPE_DEFINITION,n,t,e===null)),h(null,n,i,t)},onMutual(n){
h(n.oldVersion,n.newVersion,i,t)},onRemoved(n){i(U(Xt.Kind.SCALAR_TYPE_DEFINITION,n,e))}})}var Zt=A(R(),1);function Yd(e){return`Member '${e.removedUnionMemberTypeName}' was removed from Union type '${e.unionName}'`}function $a(e){return{criticality:{level:c.Breaking,
reason:"Removing a union member from a union can cause existing queries that use this union member in a fragment spread to error."},type:o.UnionMemberRemoved,message:Yd(
e.meta),meta:e.meta,path:e.meta.unionName}}function _a(e,t){return $a({type:o.UnionMemberRemoved,meta:{unionName:e.name,removedUnionMemberTypeName:t.name}})}function Qd(e){
return`Member '${e.addedUnionMemberTypeName}' was added to Union type '${e.unionName}'`}function Ua(e){return{criticality:{level:e.meta.addedToNewType?c.NonBreaking:
c.Dangerous,reason:"Adding a possible type to Unions may break existing clients that were not programming defensively against a new possible type."},type:o.UnionMemberAdded,
message:Qd(e.meta),meta:e.meta,path:e.meta.unionName}}function ba(e,t,i){return Ua({type:o.UnionMemberAdded,meta:{unionName:e.name,addedUnionMemberTypeName:t.name,
addedToNewType:i}})}function xa(e,t,i){let n=e?.getTypes()??[],r=t.getTypes();x(n,r,{onAdded(a){i(ba(t,a,e===null))},onRemoved(a){i(_a(e,a))}}),O(e?.astNode?.directives||[],t.astNode?.
directives||[],{onAdded(a){i(_(Zt.Kind.UNION_TYPE_DEFINITION,a,t,e===null)),h(null,a,i,t)},onMutual(a){h(a.oldVersion,a.newVersion,i,t)},onRemoved(a){i(U(Zt.Kind.
UNION_TYPE_DEFINITION,a,e))}})}function Sa(e,t){let i=[];function n(r){i.push(r)}x((e?.getDirectives()??[]).filter(r=>!(0,T.isSpecifiedDirective)(r)),(t?.getDirectives()??[]).filter(r=>!(0,T.isSpecifiedDirective)(
r)),{onAdded(r){n($n(r)),Yt(null,r,n)},onRemoved(r){n(Mn(r))},onMutual(r){Yt(r.oldVersion,r.newVersion,n)}}),Wd(e,t,n),x(Object.values(e?.getTypeMap()??{}).filter(
r=>!se(r)&&!me(r)),Object.values(t?.getTypeMap()??{}).filter(r=>!se(r)&&!me(r)),{onAdded(r){n(ar(r)),Oa(null,r,n)},onRemoved(r){n(nr(r))},onMutual(r){Oa(r.oldVersion,
r.newVersion,n)}}),O(e?.astNode?.directives||[],t?.astNode?.directives||[],{onAdded(r){n(_(T.Kind.SCHEMA_DEFINITION,r,t,!1)),h(null,r,n)},onMutual(r){h(r.oldVersion,
r.newVersion,n)},onRemoved(r){n(U(T.Kind.SCHEMA_DEFINITION,r,e))}});for(let r=0;r<Math.max(e?.extensionASTNodes.length??0,t?.extensionASTNodes.length??0);r++)O(
e?.extensionASTNodes[r]?.directives||[],t?.extensionASTNodes[r]?.directives||[],{onAdded(a){n(_(T.Kind.SCHEMA_DEFINITION,a,t,!1)),h(null,a,n)},onMutual(a){h(a.oldVersion,
a.newVersion,n)},onRemoved(a){n(U(T.Kind.SCHEMA_DEFINITION,a,e))}});return i}function Wd(e,t,i){let n={query:(e?.getQueryType()||{}).name,mutation:(e?.getMutationType()||
{}).name,subscription:(e?.getSubscriptionType()||{}).name},r={query:(t?.getQueryType()||{}).name,mutation:(t?.getMutationType()||{}).name,subscription:(t?.getSubscriptionType()||
{}).name};$(n.query,r.query)&&i(zn(e,t)),$(n.mutation,r.mutation)&&i(Zn(e,t)),$(n.subscription,r.subscription)&&i(tr(e,t))}function Oa(e,t,i){(M(e)||(0,T.isEnumType)(
e))&&(0,T.isEnumType)(t)?Cr(e,t,i):(M(e)||(0,T.isUnionType)(e))&&(0,T.isUnionType)(t)?xa(e,t,i):(M(e)||(0,T.isInputObjectType)(e))&&(0,T.isInputObjectType)(t)?Kr(
e,t,i):(M(e)||(0,T.isObjectType)(e))&&(0,T.isObjectType)(t)?Ma(e,t,i):(M(e)||(0,T.isInterfaceType)(e))&&(0,T.isInterfaceType)(t)?Fa(e,t,i):(M(e)||(0,T.isScalarType)(
e))&&(0,T.isScalarType)(t)?Ca(e,t,i):M(e)||i(mr(e,t)),$(e?.description,t.description)&&(M(e?.description)?i(pr(t)):e.description&&M(t.description)?i(lr(e)):i(cr(
e,t)))}var Hd=Et;function Jd(e,t,i=[],n){let r=Sa(e,t);return i.reduce(async(a,m)=>{let d=await a;return m({changes:d,oldSchema:e,newSchema:t,config:n})},Promise.resolve(
r))}var Va=A(R(),1);function zd(e,t,i=.4){let n=e.getTypeMap(),r=Object.keys(e.getTypeMap()).filter(m=>!se(m)&&!me(m)).map(m=>({typeId:m,value:ka(n[m])})),a={};if(typeof t<"u"&&!r.
some(m=>m.typeId===t))throw new Error(`Type '${t}' doesn't exist`);for(let m of t?[{typeId:t,value:""}]:r){let d=e.getType(m.typeId),u=r.filter(l=>e.getType(l.typeId).
astNode.kind===d.astNode.kind&&l.typeId!==m.typeId);if(u.length>0){let l=Xd(d,u,i);l&&(a[m.typeId]=l)}}return a}function Xd(e,t,i){let n=t.filter(a=>a.typeId!==
e.name),r=In(ka(e),n);if(!(r.bestMatch.rating<i))return{bestMatch:r.bestMatch,ratings:r.ratings.filter(a=>a.rating>=i&&a.target!==r.bestMatch.target).sort((a,m)=>a.
rating-m.rating).reverse()}}function ka(e){return(0,Va.printType)(e).trim().replace(/^[a-z]+ [^{]+\{/g,"").replace(/\}$/g,"").trim().split(`
`).map(t=>t.trim()).sort((t,i)=>t.localeCompare(i)).join(" ")}var Wa=A(La(),1),X=A(R(),1);var Te=A(R(),1);function wa(e,{keepClientFields:t}){return(0,Te.visit)(e,{Field(i){return t?ci(i,["client"]):di(i,["client"])}})}function Ba(e){return(0,Te.extendSchema)(e,(0,Te.parse)(
`
      directive @connection(key: String!, filter: [String]) on FIELD
    `))}var Be=A(R(),1);function Pa({source:e,doc:t,maxAliasCount:i,fragmentGraph:n}){let r=a=>n.getNodeData(a);for(let a of t.definitions){if(a.kind!==Be.Kind.OPERATION_DEFINITION)
continue;let m=ft(a,r);if(m>i)return new Be.GraphQLError(`Too many aliases (${m}). Maximum allowed is ${i}`,{source:e,nodes:[a],positions:a.loc?.start?[a.loc.start]:
void 0})}}function ft(e,t){let i=0;if("alias"in e&&e.alias&&++i,"selectionSet"in e&&e.selectionSet)for(let n of e.selectionSet.selections)i+=ft(n,t);else if(e.kind===
Be.Kind.FRAGMENT_SPREAD){let n=t(e.name.value);n&&(i+=ft(n,t))}return i}var Pe=A(R(),1);function ja({source:e,doc:t,maxComplexityScore:i,config:n,fragmentGraph:r}){let a=m=>r.getNodeData(m);for(let m of t.definitions){if(m.kind!==Pe.Kind.
OPERATION_DEFINITION)continue;let d=vt(m,n,a);if(d>i)return new Pe.GraphQLError(`Too high complexity score (${d}). Maximum allowed is ${i}`,{nodes:[m],positions:m.
loc?.start?[m.loc.start]:void 0,source:e})}}function vt(e,t,i,n=0){let r=t.scalarCost;if("selectionSet"in e&&e.selectionSet){r=t.objectCost;for(let a of e.selectionSet.
selections)r+=t.depthCostFactor*vt(a,t,i,n+1)}if(e.kind===Pe.Kind.FRAGMENT_SPREAD){let a=i(e.name.value);a&&(r+=t.depthCostFactor*vt(a,t,i,n+1))}return r}var je=A(R(),1);function Ga({source:e,doc:t,maxDirectiveCount:i,fragmentGraph:n}){let r=a=>n.getNodeData(a);for(let a of t.definitions){if(a.kind!==je.Kind.OPERATION_DEFINITION)
continue;let m=Dt(a,r);if(m>i)return new je.GraphQLError(`Too many directives (${m}). Maximum allowed is ${i}`,{nodes:[a],source:e,positions:a.loc?.start?[a.loc.
start]:void 0})}}function Dt(e,t){let i=0;if(e.directives&&(i+=e.directives.length),"selectionSet"in e&&e.selectionSet)for(let n of e.selectionSet.selections)i+=
Dt(n,t);if(e.kind===je.Kind.FRAGMENT_SPREAD){let n=t(e.name.value);n&&(i+=Dt(n,t))}return i}var z=A(R(),1);function qa({source:e,doc:t,maxDepth:i,fragmentGraph:n}){try{Fe({node:t,currentDepth:0,maxDepth:i,getFragment(r){return n.getNodeData(r)}})}catch(r){
if(r instanceof Error)throw r;let a=r;return new z.GraphQLError(`Query exceeds maximum depth of ${i}`,{nodes:a,source:e,positions:a.loc?.start?[a.loc.start]:void 0})}}
function Fe({node:e,currentDepth:t,maxDepth:i,getFragment:n}){if(i&&t>i)throw e;switch(e.kind){case z.Kind.FIELD:return e.name.value.startsWith("__")||!e.selectionSet?
0:1+Fe({node:e.selectionSet,currentDepth:t+1,maxDepth:i,getFragment:n});case z.Kind.SELECTION_SET:return Math.max(...e.selections.map(r=>Fe({node:r,currentDepth:t,
maxDepth:i,getFragment:n})));case z.Kind.DOCUMENT:return Math.max(...e.definitions.map(r=>Fe({node:r,currentDepth:t,maxDepth:i,getFragment:n})));case z.Kind.OPERATION_DEFINITION:case z.Kind.
INLINE_FRAGMENT:case z.Kind.FRAGMENT_DEFINITION:return Math.max(...e.selectionSet.selections.map(r=>Fe({node:r,currentDepth:t,maxDepth:i,getFragment:n})));case z.Kind.
FRAGMENT_SPREAD:return Fe({node:n(e.name.value),currentDepth:t,maxDepth:i,getFragment:n});default:throw new Error(`Couldn't handle ${e.kind}`)}}function ti(e,t,i){
let n=t;if("selectionSet"in e&&e.selectionSet)for(let r of e.selectionSet.selections)n=Math.max(n,ti(r,t+1,i));if(e.kind===z.Kind.FRAGMENT_SPREAD){let r=i(e.name.
value);r&&(n=Math.max(n,ti(r,t+1,i)))}return n}var Me=A(R(),1),Ka=A(oo(),1),ii=class extends Ka.Parser{get tokenCount(){return this.__tokenCount}constructor(t,i){super(t,i),this.__tokenCount=0;let n=this._lexer;
this._lexer=new Proxy(n,{get:(r,a,m)=>a==="advance"?()=>{let d=r.advance();return d.kind!==Me.TokenKind.EOF&&this.__tokenCount++,d}:Reflect.get(r,a,m)})}};function ni(e){
let t=new ii(e.source),i=t.parseDocument(),{tokenCount:n}=t;return(0,Me.visit)(i,{FragmentSpread(r){let a=e.getReferencedFragmentSource(r.name.value);a&&(n+=ni(
{source:a,getReferencedFragmentSource:e.getReferencedFragmentSource}))}}),n}function Ya(e){let t=ni(e);if(t>e.maxTokenCount)return new Me.GraphQLError(`Query ex\
ceeds maximum token count of ${e.maxTokenCount} (actual: ${t})`,{nodes:e.document,source:e.source,positions:e.document.loc?.start?[e.document.loc.start]:void 0})}function Zd(e,t,i){let n={strictDeprecated:!0,strictFragments:!0,keepClientFields:!1,apollo:!1,...i},r=[],a=t.map(He),m=[],d=[],u=new Wa.DepGraph({circular:!0});
for(let l of a)for(let p of l.fragments)d.push(p.node.name.value),m.push(p),u.addNode(p.node.name.value,p.node);for(let l of m){let p=Qa((0,X.print)(l.node));if(p)
for(let v of p)u.addDependency(l.node.name.value,v)}for(let l of a.filter(p=>p.hasOperations)){let p={kind:X.Kind.DOCUMENT,definitions:l.operations.map(y=>y.node)},
v=(Qa((0,X.print)(p))||[]).map(y=>Ha(u.getNodeData(y),u)).reduce((y,V)=>y.concat(V),[]).filter((y,V,le)=>le.findIndex(w=>w.name.value===y.name.value)===V),N={kind:X.Kind.
DOCUMENT,definitions:[...p.definitions,...v]},E=n.apollo?Ba(e):e,b=n.apollo?wa(N,{keepClientFields:n.keepClientFields}):N,D=(0,X.validate)(E,b)||[];if(n.maxDepth){
let y=qa({source:l.source,doc:b,maxDepth:n.maxDepth,fragmentGraph:u});y&&D.push(y)}if(n.validateComplexityConfig){let y=ja({source:l.source,doc:b,maxComplexityScore:n.
validateComplexityConfig.maxComplexityScore,config:{scalarCost:n.validateComplexityConfig.complexityScalarCost,objectCost:n.validateComplexityConfig.complexityObjectCost,
depthCostFactor:n.validateComplexityConfig.complexityDepthCostFactor},fragmentGraph:u});y&&D.push(y)}if(n.maxAliasCount){let y=Pa({source:l.source,doc:b,maxAliasCount:n.
maxAliasCount,fragmentGraph:u});y&&D.push(y)}if(n.maxDirectiveCount){let y=Ga({source:l.source,doc:b,maxDirectiveCount:n.maxDirectiveCount,fragmentGraph:u});y&&
D.push(y)}if(n.maxTokenCount){let y=Ya({source:l.source,document:b,maxTokenCount:n.maxTokenCount,getReferencedFragmentSource:V=>(0,X.print)(u.getNodeData(V))});
y&&D.push(y)}let F=n.strictDeprecated?mi(E,b):[],L=n.strictFragments?ec(d):[];tc(D,L,F)>0&&r.push({source:l.source,errors:[...D,...L],deprecated:F})}return r}function ec(e){
return e.filter((t,i,n)=>n.indexOf(t)!==i).map(t=>new X.GraphQLError(`Name of '${t}' fragment is not unique`))}function Ha(e,t){return t.dependenciesOf(e.name.value).
reduce((i,n)=>[...i,...Ha(t.getNodeData(n),t)],[e])}function Qa(e){return(e.match(/[.]{3}[a-z0-9_]+\b/gi)||[]).map(t=>t.replace("...",""))}function tc(...e){return e.
reduce((t,{length:i})=>t+i,0)}export{o as ChangeType,c as CriticalityLevel,Hd as DiffRule,Ua as buildUnionMemberAddedMessageFromMeta,vt as calculateOperationComplexity,ni as calculateTokenCount,
ft as countAliases,ti as countDepth,Dt as countDirectives,dc as coverage,Jd as diff,Cn as directiveAddedFromMeta,Bn as directiveArgumentAddedFromMeta,Yn as directiveArgumentDefaultValueChangedFromMeta,
qn as directiveArgumentDescriptionChangedFromMeta,jn as directiveArgumentRemovedFromMeta,Wn as directiveArgumentTypeChangedFromMeta,_n as directiveDescriptionChangedFromMeta,
Vn as directiveLocationAddedFromMeta,Ln as directiveLocationRemovedFromMeta,Fn as directiveRemovedFromMeta,bn as directiveRepeatableAddedFromMeta,On as directiveRepeatableRemovedFromMeta,
_ as directiveUsageAdded,Rt as directiveUsageArgumentAddedFromMeta,vi as directiveUsageArgumentDefinitionAddedFromMeta,Di as directiveUsageArgumentDefinitionRemovedFromMeta,
Tt as directiveUsageArgumentRemovedFromMeta,Ti as directiveUsageEnumAddedFromMeta,Fi as directiveUsageEnumRemovedFromMeta,Ui as directiveUsageEnumValueAddedFromMeta,
bi as directiveUsageEnumValueRemovedFromMeta,Mi as directiveUsageFieldAddedFromMeta,Ci as directiveUsageFieldDefinitionAddedFromMeta,_i as directiveUsageFieldDefinitionRemovedFromMeta,
$i as directiveUsageFieldRemovedFromMeta,Ai as directiveUsageInputFieldDefinitionAddedFromMeta,Ei as directiveUsageInputFieldDefinitionRemovedFromMeta,Ni as directiveUsageInputObjectAddedFromMeta,
yi as directiveUsageInputObjectRemovedFromMeta,gi as directiveUsageInterfaceAddedFromMeta,hi as directiveUsageInterfaceRemovedFromMeta,Ii as directiveUsageObjectAddedFromMeta,
Ri as directiveUsageObjectRemovedFromMeta,U as directiveUsageRemoved,Si as directiveUsageScalarAddedFromMeta,Vi as directiveUsageScalarRemovedFromMeta,xi as directiveUsageSchemaAddedFromMeta,
Oi as directiveUsageSchemaRemovedFromMeta,ki as directiveUsageUnionMemberAddedFromMeta,Li as directiveUsageUnionMemberRemovedFromMeta,Dr as enumValueAddedFromMeta,
Er as enumValueDeprecationReasonAddedFromMeta,hr as enumValueDeprecationReasonChangedFromMeta,Rr as enumValueDeprecationReasonRemovedFromMeta,yr as enumValueDescriptionChangedFromMeta,
fr as enumValueRemovedFromMeta,Qr as fieldAddedFromMeta,sa as fieldArgumentAddedFromMeta,ha as fieldArgumentDefaultChangedFromMeta,ya as fieldArgumentDescriptionChangedFromMeta,
fa as fieldArgumentRemovedFromMeta,Ea as fieldArgumentTypeChangedFromMeta,ea as fieldDeprecationAddedFromMeta,oa as fieldDeprecationReasonAddedFromMeta,ra as fieldDeprecationReasonChangedFromMeta,
da as fieldDeprecationReasonRemovedFromMeta,ia as fieldDeprecationRemovedFromMeta,Jr as fieldDescriptionAddedFromMeta,Wr as fieldDescriptionChangedFromMeta,Xr as fieldDescriptionRemovedFromMeta,
Yr as fieldRemovedFromMeta,ua as fieldTypeChangedFromMeta,uo as getTypePrefix,br as inputFieldAddedFromMeta,Br as inputFieldDefaultValueChangedFromMeta,Or as inputFieldDescriptionAddedFromMeta,
Lr as inputFieldDescriptionChangedFromMeta,Vr as inputFieldDescriptionRemovedFromMeta,_r as inputFieldRemovedFromMeta,jr as inputFieldTypeChangedFromMeta,Da as objectTypeInterfaceAddedFromMeta,
Na as objectTypeInterfaceRemovedFromMeta,Xn as schemaMutationTypeChangedFromMeta,Jn as schemaQueryTypeChangedFromMeta,er as schemaSubscriptionTypeChangedFromMeta,
zd as similar,rr as typeAddedFromMeta,sr as typeDescriptionAddedFromMeta,dr as typeDescriptionChangedFromMeta,ur as typeDescriptionRemovedFromMeta,or as typeKindChangedFromMeta,
ir as typeRemovedFromMeta,$a as unionMemberRemovedFromMeta,Zd as validate};
