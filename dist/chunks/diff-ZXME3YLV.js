import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as ke,b as Q}from"./chunk-3HP72KDP.js";import{c as be,f as xe}from"./chunk-W3H2QHPT.js";import{a as y}from"./chunk-MOFWO7WA.js";import{
a as ye}from"./chunk-2CYL4WDG.js";import{b as he}from"./chunk-NLFKJC7U.js";import{a as D,c as O,f as ge}from"./chunk-YXX5FJ7F.js";import"./chunk-3VL72AHC.js";
import{d as ue}from"./chunk-F2IQMAFG.js";import{readdir as Ft}from"node:fs/promises";import k from"node:path";var Pe=ue(ye(),1);var $e=ue(ye(),1),Rt=500;async function we(e,n,t){let r=async o=>{let a=n[o];return a&&e.parts?await e.parts(a,t[o]).catch(()=>[]):[]};return[...await r("before"),
...await r("after")]}async function ve(e,n,t,r){let o=new Set(e.flatMap(({before:m,after:l})=>[m?.path??"",l?.path??""])),a=new Set,s=[],i=r.filter(m=>m.parts);
if(i.length===0)return{roots:s,covered:a};let d=m=>i.find(l=>[m.after,m.before].some(p=>p&&l.recognise(p.path,p.text)));for(let m of e){let l=d(m);for(let p of l?
await we(l,m,t):[])o.has(p)&&a.add(p)}let c=(0,$e.default)([...n.contracts,"**/{openapi,swagger,asyncapi,api}*.{yaml,yml,json}"],{dot:!0}),f=t.after.list().filter(
m=>!o.has(m)&&/\.(ya?ml|json)$/i.test(m)&&c(m));for(let m of[...f].sort().slice(0,Rt)){let[l,p]=[await t.before.text(m),await t.after.text(m)];if(l===void 0||p===
void 0)continue;let u={before:{path:m,text:l},after:{path:m,text:p}},L=d(u),C=L?(await we(L,u,t)).filter(E=>o.has(E)):[];if(C.length!==0){s.push(u);for(let E of C)
a.add(E)}}return{roots:s,covered:a}}var X=2e7,Lt=e=>[...e].sort((n,t)=>(t.rank??0)-(n.rank??0)||(n.id<t.id?-1:1)),Dt=(e,{path:n,text:t})=>{try{return t.length<=X&&e.recognise(n,t)}catch{return!1}};
function It(e,n){for(let t of[e.after,e.before]){let r=t&&Lt(n).find(o=>Dt(o,t));if(r)return r}}var J=e=>({kind:"unknown",why:e});async function Ce(e,n,t,r){let o=[
n,t].find(a=>a.text.length>X);if(o)return J(`${o.path} is larger than ${X} characters, so it was not compared`);try{return await e.compare(n,t,r)}catch(a){let s=a instanceof
Error?a.message.split(`
`,1)[0]:String(a);if(a instanceof y){let i=[t,n].find(c=>a.message.includes(c.path))?.path,d=i&&a.line?{at:{path:i,line:a.line}}:{};return{...J(a.message),...d}}
return J(`${t.path} could not be compared: ${s}`)}}async function At(e,n,t){let{before:r,after:o}=n;if(r&&o)return r.text===o.text&&r.path===o.path&&!e.parts?{kind:"\
compared",changes:[]}:Ce(e,r,o,t);if(o){let s=await Ce(e,o,o,{before:t.after,after:t.after});if(s.kind==="unknown")return s;let i={path:o.path,line:1};return{kind:"\
compared",changes:[{path:o.path,level:"compatible",says:"this contract is new",after:i}]}}if(!r)return{kind:"compared",changes:[]};let a={path:r.path,line:1};return{
kind:"compared",changes:[{path:r.path,level:"breaking",says:"the whole contract was deleted",before:a}]}}function Kt(e,n,t){let r=o=>{let a=o.length>0?(0,Pe.default)(
[...o],{dot:!0}):()=>!1;return[e.before,e.after].some(s=>s!==void 0&&a(s.path))};return r(n.logs)?t.find(o=>o.id==="log-schema"):It(e,t)??(r(n.contracts)?t.find(
o=>o.id==="other"):void 0)}function Se(e){let n=new Map;return{list:e.list,text:t=>{let r=n.get(t)??e.text(t).catch(()=>{});return n.set(t,r),r}}}async function V(e,n,t,r){
let o={before:Se(t.before),after:Se(t.after)},a=await ve(e,n,o,r),s=[];for(let i of[...e,...a.roots]){let d=i.after?.path??i.before?.path??"",c=Kt(i,n,r);if(!c||
c.id==="other"&&a.covered.has(d))continue;let f=i.before&&i.after&&i.before.path!==i.after.path?{from:i.before.path}:{};s.push({file:d,...f,kind:c.id,comparison:await At(
c,i,o)})}return s.sort((i,d)=>i.file<d.file?-1:i.file>d.file?1:0)}function Ee(e,n){let t=e[n]??"";if(e.startsWith("//",n)){let o=e.indexOf(`
`,n);return o<0?e.length:o}if(e.startsWith("/*",n)){let o=e.indexOf("*/",n+2);return o<0?e.length:o+2}if(t!=='"'&&t!=="'"&&t!=="`")return n;let r=n+1;for(;r<e.length&&
e[r]!==t;)r+=e[r]==="\\"?2:1;return r+1}var _e=/^(?:export\s+)?(?:declare\s+)?(?:default\s+)?(?:abstract\s+)?(?:const\s+)?(?:interface|class|namespace|module|enum)\b/,
jt=(e,n,t)=>(_e.test(e.trimStart())||/^\s*export\s+(?:type\s+)?\{/.test(e))&&/^[ \t]*(?:\r?\n|$)/.test(n.slice(t,t+40));function Gt(e,n,t){let r=[],o="",a=[],s=0,
i=n,d=n,c=()=>{o.trim()!==""&&r.push({text:o.trim(),comments:a,line:d}),o="",a=[]};for(let f=0;f<e.length;){let m=Ee(e,f),l=e.slice(f,Math.max(m,f+1)),p=m>f,u=p&&
l.startsWith("/");if(o.trim()===""&&!u&&l.trim()!==""&&(d=i),u?a.push(l):o+=l,i+=l.split(`
`).length-1,f+=l.length,p||("{([".includes(l)&&(s+=1),"})]".includes(l)&&(s-=1),s>0))continue;(l===";"||t&&l===","||l==="}"&&jt(o,e,f))&&c()}return c(),r}var Oe=/^(?:export\s+)?(?:declare\s+)?(?:default\s+)?(?:abstract\s+)?(interface|class|namespace|module|enum|function|type|const enum|const|let|var)\s+([\w$]+)/,
Wt=/^(?:(?:public|protected|static|readonly|abstract|override|declare|accessor|async|get|set)\s+)+(?=[\w$["'#])/;function Ut(e){if(!_e.test(e.text)||!e.text.endsWith(
"}"))return;let n=0,t=-1;for(let o=0;o<e.text.length;){let a=Ee(e.text,o);if(a>o){o=a;continue}let s=e.text[o];s==="{"&&n===0&&(t=o),s==="{"&&(n+=1),s==="}"&&(n-=
1),o+=1}if(t<0)return;let r=e.text.slice(0,t);return{head:r,body:e.text.slice(t+1,-1),line:e.line+r.split(`
`).length-1}}var $=e=>e.replace(/\s+/g," ").trim().replace(/[;,]$/,"").trim(),Te=e=>e.filter(n=>!/Warning:/.test(n)).flatMap(n=>[...n.matchAll(/@([a-z]+)\b/g)].
map(([,t=""])=>t));function Bt(e){let n={kind:"export",exported:!0,tags:Te(e.comments),optional:!1,line:e.line},t=e.text.match(/^export\s+(?:type\s+)?\{([^}]*)\}/)?.[1];
return t!==void 0?t.split(",").map($).filter(o=>o!=="").map(o=>({...n,name:o.split(" as ").at(-1)?.replace(/^type /,"")??o,head:`export { ${o} }`})):e.text.match(
/^export\s+(\*|default|=)/)&&!Oe.test(e.text)?[{...n,name:$(e.text),head:$(e.text)}]:void 0}function H(e,n,t="file",r=0){return r>60?[]:Gt(e,n,t==="enum").flatMap(
o=>{let a=Bt(o);if(a)return a;let s=Te(o.comments);if(/^import\b/.test(o.text))return[{name:$(o.text),kind:"import",exported:!1,head:$(o.text),tags:s,optional:!1,
line:o.line}];let[,i="",d=""]=o.text.match(Oe)??[];if(i===""||t==="interface"||t==="class"||t==="enum"){let l=o.text.replace(Wt,""),p=l.match(/^(?:new\b|\[[^\]]*\]|"[^"]*"|'[^']*'|[\w$#]+)/)?.[0]??
"(call)",u=/^[^(:;]*\?/.test(l);return[{name:p,kind:"member",exported:!0,head:$(o.text),tags:s,optional:u,line:o.line}]}let c=Ut(o),f=i==="module"?"namespace":i===
"const enum"?"enum":i,m={name:d,kind:f,exported:/^export\b/.test(o.text),tags:s,optional:!1,line:o.line};return c?[{...m,head:$(c.head),body:H(c.body,c.line,f,r+
1)}]:[{...m,head:$(o.text)}]})}var qt=/^#{1,3} API Report File for /m;function Fe(e){let n=e.text.replaceAll(`\r
`,`
`),t=/^```ts[ \t]*\n/m.exec(n),r=t?t.index+t[0].length:-1,o=n.indexOf("\n```",Math.max(r-1,0));if(!t||o<0)throw new y(`${e.path}: the TypeScript block of the AP\
I report has no start or no end`,1);return H(n.slice(r,o),n.slice(0,r).split(`
`).length)}function S(e,n,t,r,o,a){e.changes.push({path:t,level:n,says:r,...o?{before:{path:e.before.path,line:o.line}}:{},...a?{after:{path:e.after.path,line:a.
line}}:{}})}function Me(e){let n=new Map;for(let t of e)t.kind!=="import"&&n.set(t.name,[...n.get(t.name)??[],t]);return n}var Y=["internal","alpha","beta","pub\
lic"],Z=e=>Y.find(n=>e.some(({tags:t})=>t.includes(n)))??"public";function Ne(e){let n=Z(e);return n==="internal"?"compatible":n==="public"&&e.some(({exported:t})=>t)?
"breaking":"dangerous"}function zt(e,n,t,r){let[o,a]=[Z(t),Z(r)];o!==a&&S(e,Y.indexOf(o)<Y.indexOf(a)?"compatible":"dangerous",n,`it was @${o} and is @${a} now`,
t[0],r[0]);let s=i=>i.filter(({tags:d})=>d.includes("deprecated")).length;s(t)!==s(r)&&S(e,"compatible",n,s(r)>s(t)?"it is deprecated now":"it is no longer depr\
ecated",t[0],r[0])}function Qt(e,n){let t=e.changes.splice(n);e.changes.push(...t.map(r=>r.level==="breaking"?{...r,level:"dangerous"}:r))}function Jt(e,n,t,r){
zt(e,n,t,r);let o=i=>i.map(({kind:d,head:c})=>`${d} ${c}`).sort().join(`
`);if(o(t)!==o(r)){let i=t.some(({exported:d})=>d)&&!r.some(({exported:d})=>d);S(e,i?Ne(t):"dangerous",n,i?`${n} is no longer exported`:`the signature of ${n} c\
hanged; whether callers still fit must be reviewed`,t[0],r[0])}let a=i=>i.filter(({body:d})=>d!==void 0),s=new Set([...a(t),...a(r)].map(({kind:i})=>i));for(let i of s){
let d=m=>a(m).filter(l=>l.kind===i);if(d(t).length===0||d(r).length===0)continue;let c=m=>d(m).flatMap(({body:l})=>l??[]),f=e.changes.length;Re(e,n,i,c(t),c(r)),
(o(t)!==o(r)||!t.some(({exported:m})=>m))&&Qt(e,f)}}function Xt(e,n){return e==="interface"&&n.some(({kind:t,optional:r})=>t==="member"&&!r)?"dangerous":"compat\
ible"}function Re(e,n,t,r,o){let[a,s]=[Me(r),Me(o)],i=d=>n===""?d:`${n}.${d}`;for(let[d,c]of a){let f=s.get(d);f?Jt(e,i(d),c,f):S(e,Ne(c),i(d),`${i(d)} was remo\
ved`,c[0])}for(let[d,c]of s)a.has(d)||S(e,Xt(t,c),i(d),`${i(d)} was added`,void 0,c[0])}function Vt(e,n,t){let r=s=>new Map(s.filter(({kind:i})=>i==="import").map(
i=>[i.head,i])),[o,a]=[r(n),r(t)];for(let[s,i]of o)a.has(s)||S(e,"compatible","import",`the report no longer has: ${s}`,i);for(let[s,i]of a)o.has(s)||S(e,"compa\
tible","import",`the report now has: ${s}`,void 0,i)}var Le={id:"api-report",title:"API Extractor report",rank:30,recognise:(e,n)=>qt.test(n.slice(0,2e3))||/\.api\.md$/i.
test(e)&&n.includes("```ts"),compare:async(e,n)=>{let t={before:e,after:n,changes:[]},[r,o]=[Fe(e),Fe(n)];return Re(t,"","file",r,o),Vt(t,r,o),{kind:"compared",
changes:t.changes}}};var Ht=1e6,ee=e=>{let n=e.name?.value;return typeof n=="string"?n:void 0};function h(e){return e.kind==="DirectiveDefinition"?`@${e.name.value}`:e.kind==="Schem\
aDefinition"||e.kind==="SchemaExtension"?"schema":ee(e)??""}var Yt=e=>e.loc?.startToken?.line??1,De=e=>Yt(e.name??e),Zt=["fields","values","arguments"];function Ie(e){
let n=e;return Zt.flatMap(t=>Array.isArray(n[t])?n[t]:[])}function Ae(e,n,t){e.has(n)||e.set(n,De(t));for(let r of Ie(t)){let o=ee(r);o!==void 0&&Ae(e,`${n}.${o}`,
r)}}function en(e,n){let t=new Set,r=(o,a)=>{let s=De(a);if(t.has(o))throw new y(`${e.path}: ${o} is defined twice (line ${s})`,s);t.add(o)};for(let o of n){o.kind.
endsWith("Extension")||r(h(o),o);for(let a of Ie(o))r(`${h(o)}.${ee(a)??""}`,a)}}function I(e,n){let t;try{t=e.parse(n.text,{maxTokens:Ht})}catch(a){if(!(a instanceof
e.GraphQLError))throw a;let s=a.locations?.[0]?.line??1;throw new y(`${n.path}: ${a.message} (line ${s})`,s)}let r=t.definitions.filter(a=>a.kind!=="OperationDe\
finition"&&a.kind!=="FragmentDefinition");if(r.length===0)throw new y(`${n.path}: it defines no type of a schema`,1);en(n,r);let o=new Map;for(let a of r)Ae(o,h(
a),a);return{file:n,definitions:r,lines:o}}function Ke(e,n){for(let t=n;t!=="";t=t.slice(0,Math.max(t.lastIndexOf("."),0))){let r=e.lines.get(t);if(r!==void 0)return r}}
function te(e){let n=new Set(e.filter(t=>!t.kind.endsWith("Extension")).map(h));return e.map(t=>!t.kind.endsWith("Extension")||n.has(h(t))?t:(n.add(h(t)),{...t,
kind:t.kind.replace(/Extension$/,"Definition")}))}function je(e,n){let t=new Map,r=(o,a)=>{(a!=="scalar"||!t.has(o))&&t.set(o,a)};for(let o of n){if("interfaces"in
o)for(let a of o.interfaces??[])r(a.name.value,"interface");if("types"in o)for(let a of o.types??[])r(a.name.value,"type");if("operationTypes"in o)for(let a of o.
operationTypes??[])r(a.type.name.value,"type");e.visit(o,{NamedType:a=>r(a.name.value,"scalar")})}return t}var tn={BREAKING:"breaking",DANGEROUS:"dangerous",NON_BREAKING:"compatible"},Ge=e=>e.type.startsWith("DIRECTIVE_USAGE_")&&/\.?@deprecated\b|'deprecated'|"deprecated"/.
test(`${e.path} ${e.message}`),nn=e=>e.replace(/\.@deprecated\b.*$/,"");function Ue(e){let n=new Set(e.filter(({type:t})=>/_DEPRECATION_/.test(t)).map(({path:t})=>t??
""));return e.filter(t=>!(Ge(t)&&n.has(nn(t.path??"")))).map(t=>Ge(t)?{...t,criticality:{level:"NON_BREAKING"}}:t)}function Be(e,n,t){let[r,o]=[n,t].map(a=>new Set(
a.definitions.map(h)));return e.map(a=>{let s=a.path??"";return a.type!=="TYPE_KIND_CHANGED"||r?.has(s)&&o?.has(s)?a:o?.has(s)?{...a,message:`Type '${s}' was ad\
ded`,criticality:{level:"NON_BREAKING"}}:{...a,message:`Type '${s}' was removed though it is still used`,criticality:{level:"BREAKING"}}})}var on=e=>e.replace(/\s+/g,
" ").trim().replace(/\.$/,"");function ne(e,n,t){let r=e.path||"schema",o=tn[e.criticality.level]??"unclassified",a=d=>{let c=Ke(d,r);return c===void 0?void 0:{
path:d.file.path,line:c}},[s,i]=[a(n),a(t)];return{path:r,level:o,says:on(e.message),...s?{before:s}:{},...i?{after:i}:{}}}var rn=(e,n)=>(e.name?.value??"").localeCompare(
n.name?.value??""),an=["fields","values","arguments","interfaces","types","locations","operationTypes"];function sn(e,n){let t=e.visit(n,{enter:r=>{let o=Object.
entries(r);return Object.fromEntries(o.map(([a,s])=>[a,an.includes(a)&&Array.isArray(s)?[...s].sort(rn):s]))}});return e.print(t)}function We(e,n){let t=new Map;
for(let r of n.definitions)t.set(h(r),[...t.get(h(r))??[],sn(e,r)]);return new Map([...t].map(([r,o])=>[r,o.sort().join(`
`)]))}function qe(e,n,t,r){let o=new Set(r.map(({path:i})=>i.split(".",1)[0])),[a,s]=[We(e,n),We(e,t)];return[...new Set([...a.keys(),...s.keys()])].filter(i=>a.
get(i)!==s.get(i)&&!o.has(i)).map(i=>({...ne({path:i,type:"",message:"",criticality:{level:""}},n,t),says:`the definition of ${i} differs in a way that has no n\
ame`}))}var dn=300,cn=1e6,fn=e=>/\.(graphqls?|gql|graphql\.txt)$/i.test(e),Qe=e=>!e.kind.endsWith("Extension")&&h(e)!=="schema",G=e=>new Set(e?.definitions.filter(Qe).map(
h)??[]);async function ze(e,n,t){let r=await n.text(t);if(!(r===void 0||r.length>cn))try{return I(e,{path:t,text:r})}catch{return}}async function Je(e,n,t,r){let[
o,a]=[G(n),G(t)],s=new Set([...o].filter(l=>!a.has(l))),i=new Set([...a].filter(l=>!o.has(l))),d=[],c=new Set;if(s.size+i.size===0)return{left:d,came:c};let f=l=>[
n.file.path,t.file.path].includes(l.path),m=[...new Set([...r.before.list(),...r.after.list()])].filter(l=>fn(l)&&!f({path:l,text:""}));for(let l of m.sort().slice(
0,dn)){let[p,u]=[await r.before.text(l),await r.after.text(l)];if(p===u)continue;let[L,C]=[await ze(e,r.before,l),await ze(e,r.after,l)],[E,Nt]=[G(L),G(C)];for(let _ of C?.
definitions.filter(Qe)??[]){let pe=h(_);C&&s.delete(pe)&&!E.has(pe)&&d.push({node:_,to:C})}for(let _ of i)E.has(_)&&!Nt.has(_)&&c.add(_)}return{left:d,came:c}}var ln=/^[ \t]*(?:extend[ \t]+)?(?:(?:type|input|interface|union|enum|scalar)[ \t]+[_A-Za-z]\w*|directive[ \t]+@\w+|schema\b[^\n]{0,200}\{)/m,mn=["Int","Float",
"String","Boolean","ID"];function Xe(e,n,t){let r=new Set(n.map(i=>"name"in i?i.name?.value:void 0)),o=[...t].filter(([i])=>!r.has(i)&&!mn.includes(i)).map(([i,
d])=>`${d} ${i}`),a=o.length>0?e.parse(o.join(`
`)).definitions:[],s={kind:e.Kind.DOCUMENT,definitions:[...n,...a]};return e.buildASTSchema(s,{assumeValid:!0,assumeValidSDL:!0})}var pn=(e,n)=>({...e,definitions:e.
definitions.filter(t=>!("name"in t&&n.has(t.name?.value??"")))}),Ve={id:"graphql-sdl",title:"GraphQL schema (SDL)",rank:20,recognise:(e,n)=>ln.test(n)&&(/\.(graphqls?|gql)$/i.
test(e)||/^\s*(?:#|"""|extend\b|type\b|schema\b|directive\b|scalar\b|enum\b|union\b|interface\b|input\b)/.test(n)),compare:async(e,n,t)=>{let r=await import("./graphql-CPQUDR2R.js"),
{diff:o}=await import("./esm-GLR5NHXA.js"),[a,s]=[I(r,e),I(r,n)],i=await Je(r,a,s,t),d=pn({...s,definitions:[...s.definitions,...i.left.map(({node:l})=>l)]},
i.came),c=je(r,[...a.definitions,...s.definitions]),f=await o(Xe(r,te(a.definitions),c),Xe(r,te(d.definitions),c)),m=Ue(Be(f,a,d)).map(l=>{let p=i.left.find(({node:u})=>"\
name"in u&&u.name?.value===l.path?.split(".",1)[0]);return ne(l,a,p?p.to:s)});return{kind:"compared",changes:[...m,...qe(r,a,d,m)]}}};function He(e){let n=e.split(/\r\n|\r|\n/).map(t=>t.trimEnd());for(;n.at(-1)==="";)n.pop();return n}function Ye(e,n){let t=He(e),r=He(n),o=Math.max(t.length,r.length);
for(let a=0;a<o;a+=1)if(t[a]!==r[a])return{before:Math.min(a+1,Math.max(t.length,1)),after:Math.min(a+1,Math.max(r.length,1))}}var Ze={id:"other",title:"Any other contract file",rank:-100,recognise:()=>!1,compare:async(e,n)=>{let t=Ye(e.text,n.text);return t===void 0?{kind:"compared",changes:[]}:
{kind:"compared",changes:[{path:n.path,level:"unclassified",says:"the file changed, and no reader knows what that means for those who use it",before:{path:e.path,
line:t.before},after:{path:n.path,line:t.after}}]}}};var et=[["field_presence","IMPLICIT"],["enum_type","OPEN"],["repeated_field_encoding","PACKED"],["utf8_validation","VERIFY"],["message_encoding","LENGTH_PREFIXE\
D"],["json_format","ALLOW"]],un={proto2:new Map([["field_presence","EXPLICIT"],["enum_type","CLOSED"],["repeated_field_encoding","EXPANDED"],["utf8_validation",
"NONE"],["message_encoding","LENGTH_PREFIXED"],["json_format","LEGACY_BEST_EFFORT"]]),proto3:new Map(et)},gn=new Map([...et,["field_presence","EXPLICIT"]]),tt=e=>un[e]??
gn;function T(e,n){let t=new Map(e);for(let{name:r,value:o}of n)if(r.startsWith("features.")&&t.set(r.slice(9),o),r==="features")for(let[,a,s]of o.matchAll(/(\w+) :? ?([A-Z_]+)/g))
a&&s&&t.set(a,s);return t}function x(e,n,t=""){let r=e.find(o=>o.name===n)?.value;return r===void 0?t:r.replace(/^"(.*)"$/s,"$1")}var hn=/[A-Za-z_][A-Za-z0-9_]*/y,yn=/(?:0[xX][0-9a-fA-F]+|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)[fF]?/y;function nt(e,n){let t=[],r=1,o=0,a=d=>{throw new y(
`${e}: ${d} (line ${r})`,r)},s=(d,c)=>t.push({kind:d,text:c,line:r}),i=d=>(d.lastIndex=o,d.exec(n)?.[0]);for(;o<n.length;){let d=n[o]??"";if(d===`
`&&(r+=1),/\s/.test(d)||d==="\uFEFF"){o+=1;continue}if(n.startsWith("//",o)){let l=n.indexOf(`
`,o);o=l<0?n.length:l;continue}if(n.startsWith("/*",o)){let l=n.indexOf("*/",o+2);l<0&&a("a comment has no end");for(let p=n.indexOf(`
`,o);p>=0&&p<l;p=n.indexOf(`
`,p+1))r+=1;o=l+2;continue}if(d==='"'||d==="'"){let l=o+1;for(;l<n.length&&n[l]!==d&&n[l]!==`
`;)l+=n[l]==="\\"?2:1;n[l]!==d&&a("a text in quotes has no end"),s("string",n.slice(o+1,l)),o=l+1;continue}let c=i(hn),f=c===void 0&&/[0-9.]/.test(d)?i(yn):void 0,
m=c??f;m!==void 0?s(c===void 0?"number":"word",m):"{}[]()<>=;,.:-+/".includes(d)?s("mark",d):a(`${JSON.stringify(d)} has no meaning here`),o+=(m??d).length}return t.
push({kind:"end",text:"",line:r}),t}function ot(e,n){let t=nt(e,n),r=t.at(-1)??{kind:"end",text:"",line:1},o=0,a=(c=0)=>t[o+c]??r,s=()=>{let c=a();return o+=1,c},i=c=>{let{line:f}=a();throw new y(
`${e}: ${c} (line ${f})`,f)},d=c=>{let f=a(),m=f.text===c&&(f.kind==="mark"||f.kind==="word");return m&&(o+=1),m};return{path:e,peek:a,next:s,fail:i,accept:d,expect:c=>{
d(c)||i(`here ${c} is missing`)},word:c=>a().kind==="word"?s().text:i(`here ${c} is missing`)}}function w(e,n){let t=e.accept(".")?".":"";for(t+=e.word(n);e.accept(
".");)t+=`.${e.word(n)}`;return t}function F(e){let n=e.accept("-")?-1:1,t=e.next(),r=/^0[0-7]+$/.test(t.text)?`0o${t.text.slice(1)}`:t.text,o=t.kind==="number"?
Number(r):Number.NaN;return Number.isSafeInteger(o)?n*o:e.fail("here a whole number is missing")}function A(e){let n="";for(;e.peek().kind==="string";)n+=e.next().
text;return n}function bn(e){let n=[],t=0;do{let r=e.next();r.kind==="end"&&e.fail("an option has no end"),r.kind==="mark"&&"{[<".includes(r.text)&&(t+=1),r.kind===
"mark"&&"}]>".includes(r.text)&&(t-=1),n.push(r.kind==="string"?JSON.stringify(r.text):r.text)}while(t>0);return n.join(" ")}function xn(e){let n=e.peek();if(n.
kind==="mark"&&(n.text==="{"||n.text==="["))return bn(e);if(n.kind==="string")return JSON.stringify(A(e));let t=e.accept("-")?"-":"";if(e.accept("+"),e.peek().kind===
"word")return`${t}${w(e,"a value")}`;let r=e.next();r.kind!=="number"&&e.fail("here a value is missing");let o=Number(/^0[xX]/.test(r.text)?r.text:r.text.replace(
/[fF]$/,""));return`${t}${Number.isFinite(o)?String(o):r.text}`}function oe(e){let{line:n}=e.peek(),t=[];do e.accept("(")?(t.push(`(${w(e,"the name of an option").
replace(/^\./,"")})`),e.expect(")")):t.push(e.word("the name of an option"));while(e.accept("."));return e.expect("="),{name:t.join("."),value:xn(e),line:n}}function K(e){
let n=[];if(!e.accept("["))return n;do n.push(oe(e));while(e.accept(","));return e.expect("]"),n}function re(e,n){let t=[];do{let{line:r}=e.peek(),o=F(e),a=e.accept(
"to")?e.accept("max")?n:F(e):o;t.push({from:o,to:a,line:r})}while(e.accept(","));return t}var rt=536870911,kn=2147483647,at=50,W=(e,n)=>e===""?n:`${e}.${n}`;function M(e,n){for(e.expect("{");!e.accept("}");)e.peek().kind==="end"&&e.fail("a closing br\
ace is missing"),e.accept(";")||n()}var g=(e,n,...t)=>e.peek().kind==="word"&&e.peek().text===n&&(t.length===0||t.includes(e.peek(1).text));function dt(e,n,t){if(e.
next(),e.peek().kind==="number"||e.peek().text==="-")n.ranges.push(...re(e,t));else do n.names.push(e.peek().kind==="string"?A(e):e.word("a reserved name"));while(e.
accept(","));e.expect(";")}function N(e,n){e.next(),n.push(oe(e)),e.expect(";")}function ae(e,n,t,r,o){let{line:a}=e.peek(),s="";for(let p of["optional","requir\
ed","repeated"])s!==""||!g(e,p)||e.peek(1).kind==="mark"&&e.peek(1).text!=="."||(s=p,e.next());if(g(e,"map","<")){e.next(),e.next();let p=w(e,"the type of the k\
eys");e.expect(",");let u=w(e,"the type of the values");return e.expect(">"),st(e,{type:`map<${p}, ${u}>`,label:"map",group:!1,line:a,...o})}let i=g(e,"group")&&
e.peek(1).kind==="word"&&e.peek(2).text==="=",d=i?e.next().text:w(e,"the type of a field");if(!i)return st(e,{type:d,label:s,group:!1,line:a,...o});let c=e.word(
"the name of a group");e.expect("=");let f=F(e),m=K(e),l=ft(e,c,W(t,c),a,r+1);return n?.messages.push(l),{name:c.toLowerCase(),number:f,type:c,label:s,group:!0,
options:m,line:a,...o}}function st(e,n){let t=e.word("the name of a field");e.expect("=");let r=F(e),o=K(e);return e.expect(";"),{...n,name:t,number:r,options:o}}
function ct(e,n,t,r,o){e.next();let a=w(e,"the extended message");M(e,()=>n.push(ae(e,t,r,o,{extendee:a})))}function ft(e,n,t,r,o){o>at&&e.fail(`messages are ne\
sted deeper than ${at} levels`);let a={ranges:[],names:[]},s={name:n,full:t,line:r,fields:[],oneofs:[],messages:[],enums:[],extends:[],extensionRanges:[],options:[],
reserved:a};return M(e,()=>{let i=e.peek(1),d=e.peek(2).text;if(g(e,"message")&&i.kind==="word"&&d==="{")s.messages.push(lt(e,t,o+1));else if(g(e,"enum")&&i.kind===
"word"&&d==="{")s.enums.push(mt(e,t));else if(g(e,"extend")&&e.peek(2).text!=="=")ct(e,s.extends,s,t,o);else if(g(e,"option"))N(e,s.options);else if(g(e,"reserv\
ed"))dt(e,a,rt);else if(g(e,"extensions")&&i.kind==="number")e.next(),s.extensionRanges.push(...re(e,rt)),K(e),e.expect(";");else if(g(e,"oneof")&&d==="{"){e.next();
let c=e.peek().line,f=e.word("the name of a oneof"),m=[];s.oneofs.push({name:f,options:m,line:c}),M(e,()=>{g(e,"option")?N(e,m):s.fields.push(ae(e,s,t,o,{oneof:f}))})}else
s.fields.push(ae(e,s,t,o,{}))}),s}function lt(e,n,t){let{line:r}=e.next(),o=e.word("the name of a message");return ft(e,o,W(n,o),r,t)}function mt(e,n){let{line:t}=e.
next(),r=e.word("the name of an enum"),o={ranges:[],names:[]},a=[],s=[];return M(e,()=>{if(g(e,"option")&&e.peek(1).text!=="=")return N(e,a);if(g(e,"reserved")&&
e.peek(1).text!=="=")return dt(e,o,kn);let i=e.peek().line,d=e.word("the name of a value");e.expect("="),s.push({name:d,number:F(e),options:K(e),line:i}),e.expect(
";")}),{name:r,full:W(n,r),values:s,reserved:o,options:a,line:t}}function it(e){e.expect("(");let n=g(e,"stream")&&e.peek(1).text!==")"&&e.accept("stream"),t=w(
e,"the type of a message");return e.expect(")"),{stream:n,type:t}}function wn(e,n){let{line:t}=e.next(),r=e.word("the name of a service"),o=[],a=[];return M(e,()=>{
if(g(e,"option"))return N(e,o);let s=e.peek().line;e.expect("rpc");let i=e.word("the name of an rpc"),d=it(e);e.expect("returns");let c=it(e),f=[];e.peek().text===
"{"?M(e,()=>g(e,"option")?N(e,f):e.fail("only options may stand here")):e.expect(";"),a.push({name:i,input:d.type,output:c.type,clientStream:d.stream,serverStream:c.
stream,options:f,line:s})}),{name:r,full:W(n,r),methods:a,options:o,line:t}}function R(e,n){let t=ot(e,n),r={path:e,syntax:"proto2",syntaxLine:1,package:"",packageLine:1,
imports:[],options:[],messages:[],enums:[],services:[],extends:[]};for(t.peek().kind==="end"&&t.fail("it is empty");t.peek().kind!=="end";){let{line:o,text:a}=t.
peek();if(!t.accept(";"))if(a==="syntax"||a==="edition")t.next(),t.expect("="),r.syntax=A(t),r.syntaxLine=o,t.expect(";");else if(a==="package")t.next(),r.package=
w(t,"the name of the package"),r.packageLine=o,t.expect(";");else if(a==="import"){t.next();let s=t.accept("public");s||t.accept("weak")||t.accept("option"),r.imports.
push({path:A(t),public:s,line:o}),t.expect(";")}else a==="option"?N(t,r.options):((a==="export"||a==="local")&&t.peek(1).kind==="word"&&t.next(),g(t,"message")?
r.messages.push(lt(t,r.package,0)):g(t,"enum")?r.enums.push(mt(t,r.package)):g(t,"service")?r.services.push(wn(t,r.package)):g(t,"extend")?ct(t,r.extends,void 0,
r.package,0):t.fail(`${JSON.stringify(a)} starts no definition of a .proto file`))}return r}var $n=300,vn=new Set("double float int32 int64 uint32 uint64 sint32 sint64 fixed32 fixed64 sfixed32 sfixed64 bool string bytes".split(" "));function pt(e,n){for(let t of n){
e.set(t.full,"message");for(let r of t.enums)e.set(r.full,"enum");pt(e,t.messages)}}function Cn(e,n,t){let r=o=>{let a=0;for(;a<o.length&&o[a]===t[a];)a+=1;return a};
return e.list().filter(o=>o===n||o.endsWith(`/${n}`)).sort((o,a)=>r(a)-r(o)||o.length-a.length)}async function ut(e,n){let t=new Map,r=new Set([e.path]),o=[e];for(let a=o.
shift();a;a=o.shift()){pt(t,a.messages);for(let s of a.enums)t.set(s.full,"enum");for(let{path:s}of a.imports){let i=s===""?void 0:Cn(n,s,a.path)[0];if(i===void 0||
r.has(i)||r.size>$n)continue;r.add(i);let d=await n.text(i);try{d!==void 0&&o.push(R(i,d))}catch{}}}return t}function P(e,n,t){if(vn.has(n))return{full:n,kind:"\
scalar"};if(n.startsWith("."))return{full:n.slice(1),kind:e.get(n.slice(1))??"not-found"};for(let r=t;;r=r.includes(".")?r.slice(0,r.lastIndexOf(".")):""){let o=r===
""?n:`${r}.${n}`,a=e.get(o);if(a)return{full:o,kind:a};if(r==="")return{full:n,kind:"not-found"}}}function j(e,n){return e.full===n.full?!0:e.kind!=="not-found"&&
n.kind!=="not-found"?!1:e.full.endsWith(`.${n.full}`)||n.full.endsWith(`.${e.full}`)}async function se({path:e,text:n},t){let r=R(e,n),o=T(tt(r.syntax),r.options),a=new Map,s=new Map,i=[],d=(f,m,l)=>s.set(f.full,{enum:f,features:T(m,f.options),parent:l}),
c=(f,m,l)=>{let p=T(m,f.options);a.set(f.full,{message:f,features:p,parent:l});for(let u of f.enums)d(u,p,f.full);for(let u of f.extends)i.push({field:u,scope:f.
full,features:p});for(let u of f.messages)c(u,p,f.full)};for(let f of r.messages)c(f,o,"");for(let f of r.enums)d(f,o,"");for(let f of r.extends)i.push({field:f,
scope:r.package,features:o});return{file:r,names:await ut(r,t),features:o,messages:a,enums:s,extensions:i}}function ht(e,n){let t=[];return{before:e,after:n,changes:t,
add:(r,o,a,s,i)=>t.push({path:o,level:r,says:a,...s?{before:{path:e.file.path,line:s.line}}:{},...i?{after:{path:n.file.path,line:i.line}}:{}})}}var v=(e,n)=>e.
file.package!==""&&n.startsWith(`${e.file.package}.`)?n.slice(e.file.package.length+1):n,gt=/^(?:deprecated|lazy|unverified_lazy|weak|debug_redact|retention|targets|packed|features\.repeated_field_encoding|deprecated_legacy_json_field_conflicts|verification)$/;
function b(e,n,t,r,o=/^features\b/){let a=new Set;for(let s of[...t,...r]){if(a.has(s.name)||o.test(s.name)&&!gt.test(s.name))continue;a.add(s.name);let i=p=>p.
filter(({name:u})=>u===s.name),[d,c]=[i(t),i(r)],f=p=>p.map(({value:u})=>u).join(`
`);if(f(d)===f(c))continue;let m=gt.test(s.name)?"compatible":s.name.startsWith("(google.api.http)")?"dangerous":"unclassified",l=d.length===0?"was added":c.length===
0?"was removed":"changed";e.add(m,`${n}.option ${s.name}`,`option ${s.name} ${l}`,d[0],c[0])}}var Sn=/^(?:json_name|default|jstype|ctype|features\b.*)$/,Pn=["int32 uint32 int64 uint64 bool","sint32 sint64","fixed32 sfixed32","fixed64 sfixed64","string by\
tes"];function En(e){let n=e.name.replace(/_+([A-Za-z0-9])/g,(t,r)=>r.toUpperCase()).replace(/_+$/,"");return x(e.options,"json_name",n)}function yt(e,n,t,r){let o=T(
r,n.options),a=n.type.match(/^map<(.*), (.*)>$/),i=(a?[a[1]??"",a[2]??""]:[n.type]).map(u=>P(e.names,u,t)),d=o.get("field_presence"),c=i[0]?.kind==="scalar"||i[0]?.
kind==="enum",f=!c||n.oneof!==void 0||n.extendee!==void 0||n.label==="optional"||d==="EXPLICIT",m=d==="LEGACY_REQUIRED"?"required":f?"optional":"implicit",l=["r\
equired","repeated","map"].includes(n.label)?n.label:m,p=n.group||o.get("message_encoding")==="DELIMITED"?"DELIMITED":"LENGTH_PREFIXED";return{field:n,types:i,cardinality:l,
encoding:c?"":p,json:En(n),features:o}}function _n(e,n){let[t="",r=""]=[e.types[0]?.full,n.types[0]?.full];return Pn.find(a=>a.split(" ").includes(t)&&a.split("\
 ").includes(r))?"the bytes stay readable, values and generated code do not":"old and new cannot read each other"}var bt=e=>e.types.some(({full:n})=>n==="string");
function On(e,n,t,r){if(!bt(t)||!bt(r))return;let o=s=>s.features.get("utf8_validation"),a=(s,i)=>s.features.get("(pb.java).utf8_validation")??(x(i.file.options,
"java_string_check_utf8")==="true"?"VERIFY":"DEFAULT");o(t)!==o(r)&&e.add("breaking",n,"whether its text must be valid UTF-8 changed",t.field,r.field),a(t,e.before)!==
a(r,e.after)&&e.add("breaking",n,"whether Java checks its text for valid UTF-8 changed",t.field,r.field)}function U(e){return e.types.some(({full:n})=>n==="stri\
ng"||n==="bytes")?e.features.get("(pb.cpp).string_type")??x(e.field.options,"ctype","STRING"):""}function ie(e,n,t,r){let o=yt(e.before,t.field,t.scope,t.features),
a=yt(e.after,r.field,r.scope,r.features),s=m=>e.add("breaking",n,m,o.field,a.field);if(o.field.name!==a.field.name){let m=o.types.length!==a.types.length||!o.types.
every((l,p)=>j(l,a.types[p]??l));s(m?`number ${o.field.number} was ${o.field.name} and is ${a.field.name} of another type now: a field number must never be used\
 again`:`field ${o.field.number} was renamed from ${o.field.name} to ${a.field.name}`)}else o.json!==a.json&&s(`the JSON name of ${a.field.name} changed from ${o.
json} to ${a.json}`);let[i,d]=[o,a].map(({types:m})=>m.map(({full:l})=>l).join(", "));if(o.types.length===a.types.length&&o.types.every((m,l)=>j(m,a.types[l]??m))?
o.encoding!==""&&o.encoding!==a.encoding&&s(`the encoding of ${a.field.name} changed from ${o.encoding} to ${a.encoding}: old and new cannot read each other`):s(
`the type of ${a.field.name} changed from ${i} to ${d}: ${_n(o,a)}`),o.cardinality!==a.cardinality&&s(`${a.field.name} was ${o.cardinality} and is ${a.cardinality}\
 now`),o.field.oneof!==a.field.oneof){let m=l=>l===void 0?"no oneof":`oneof ${l}`;s(`${a.field.name} moved from ${m(o.field.oneof)} to ${m(a.field.oneof)}`)}let f=(m,l,p)=>x(
m.field.options,l,p);f(o,"default","")!==f(a,"default","")&&s(`the default of ${a.field.name} changed from ${f(o,"default","none")} to ${f(a,"default","none")}`),
f(o,"jstype","JS_NORMAL")!==f(a,"jstype","JS_NORMAL")&&s(`the JavaScript type (jstype) of ${a.field.name} changed`),U(o)!==U(a)&&U(o)!==""&&U(a)!==""&&s(`the C+\
+ string type of ${a.field.name} changed`),On(e,n,o,a),o.cardinality==="repeated"&&o.features.get("repeated_field_encoding")!==a.features.get("repeated_field_en\
coding")&&e.add("compatible",n,`${a.field.name} is packed in another way, which every reader takes`,o.field,a.field),b(e,n,o.field.options,a.field.options,Sn)}function B(e,n){let t=[...n].sort((r,o)=>r.from-o.from);return e.filter(r=>{let o=r.from;for(let{from:a,to:s}of t)a<=o&&s>=o&&(o=s+1);return o<=r.to})}var q=({from:e,
to:n})=>e===n?`${e}`:`${e} to ${n}`;function de(e,n,t,r,o){for(let a of B(t.ranges,r.ranges))e.add("breaking",n,`number ${q(a)} is no longer reserved`,a,o);for(let a of t.
names)r.names.includes(a)||e.add("breaking",n,`the name ${a} is no longer reserved`,o,o);for(let a of B(r.ranges,t.ranges))e.add("compatible",n,`number ${q(a)} \
is reserved now`,o,a);for(let a of r.names)t.names.includes(a)||e.add("compatible",n,`the name ${a} is reserved now`,o,o)}var Tn=[["message_set_wire_format","th\
e wire format (message_set_wire_format) changed"],["no_standard_descriptor_accessor","its descriptor accessor changed"],["map_entry","whether it is a map entry \
changed"]];function Fn(e,n,t,r){let o=d=>new Map(d.message.fields.map(c=>[c.number,c])),[a,s]=[o(t),o(r)],i=(d,c)=>({field:c,scope:d.message.full,features:d.features});
for(let[d,c]of a){let f=`message ${n}.field ${d}`,m=s.get(d);if(m){ie(e,f,i(t,c),i(r,m));continue}let l=r.message.reserved.ranges.some(({from:p,to:u})=>p<=d&&d<=
u);e.add("breaking",f,`field ${c.name} was removed${l?"":", and its number is not reserved"}`,c,r.message)}for(let[d,c]of s){if(a.has(d))continue;let f=`message\
 ${n}.field ${d}`;t.message.reserved.ranges.some(({from:l,to:p})=>l<=d&&d<=p)||t.message.reserved.names.includes(c.name)?e.add("breaking",f,`field ${c.name} tak\
es a number or name that was reserved`,t.message,c):c.label==="required"?e.add("breaking",f,`the required field ${c.name} was added: messages without it are ref\
used`,t.message,c):e.add("compatible",f,`field ${c.name} was added`,t.message,c)}}function xt(e,n,t){let r=v(e.after,t.message.full),o=`message ${r}`;Fn(e,r,n,t);
for(let a of n.message.oneofs)t.message.oneofs.some(s=>s.name===a.name)||e.add("breaking",`${o}.oneof ${a.name}`,`oneof ${a.name} was removed`,a,t.message);for(let a of t.
message.oneofs){let s=n.message.oneofs.find(i=>i.name===a.name);s?b(e,`${o}.oneof ${a.name}`,s.options,a.options):e.add("compatible",`${o}.oneof ${a.name}`,`one\
of ${a.name} was added`,n.message,a)}for(let a of B(n.message.extensionRanges,t.message.extensionRanges))e.add("breaking",o,`numbers ${q(a)} can no longer be us\
ed by extensions`,a,t.message);for(let a of B(t.message.extensionRanges,n.message.extensionRanges))e.add("compatible",o,`numbers ${q(a)} can be used by extensio\
ns now`,n.message,a);de(e,o,n.message.reserved,t.message.reserved,t.message);for(let[a,s]of Tn){let[i,d]=[n,t].map(({message:c})=>x(c.options,a,"false"));i!==d&&
e.add(a==="no_standard_descriptor_accessor"&&d==="false"?"compatible":"breaking",o,s,n.message,t.message)}ce(e,o,n,t,n.message,t.message),b(e,o,n.message.options,
t.message.options,/^(?:features\b.*|message_set_wire_format|no_standard_descriptor_accessor|map_entry)$/)}function ce(e,n,t,r,o,a){let[s,i]=[t,r].map(({features:c})=>c.
get("json_format"));if(s===i)return;let d=i!=="ALLOW";e.add(d?"breaking":"compatible",n,d?"its JSON form is no longer guaranteed":"its JSON form is guaranteed n\
ow",o,a)}function kt(e){let n=o=>{let a=({field:s,scope:i})=>`${P(o.names,s.extendee??"",i).full} ${s.number}`;return new Map(o.extensions.map(s=>[a(s),s]))},[t,
r]=[n(e.before),n(e.after)];for(let[o,a]of t){let s=r.get(o),i=`extension ${o.replace(/ (\d+)$/,".field $1")}`;s?ie(e,i,a,s):e.add("breaking",i,`extension ${a.field.
name} was removed`,a.field)}for(let[o,a]of r)t.has(o)||e.add("compatible",`extension ${o.replace(/ (\d+)$/,".field $1")}`,`extension ${a.field.name} was added`,
void 0,a.field)}var Mn=300;function Nn(e){return[...e.messages,...e.enums].map(({full:n})=>n)}async function wt(e,n,t){let r=new Map;if(n.length===0)return r;let o=[e.before.file.
path,e.after.file.path],a=t.after.list().filter(s=>s.endsWith(".proto")&&!o.includes(s));for(let s of a.sort().slice(0,Mn)){let[i,d]=[await t.before.text(s),await t.
after.text(s)];if(!(d===void 0||d===i))try{let c=Nn(R(s,d));for(let f of n)c.includes(f)&&r.set(f,s)}catch{}}return r}function $t(e){let n=new Map;for(let t of e.values)n.set(t.number,[...n.get(t.number)??[],t]);return n}function Ct(e,n,t){let r=`enum ${v(e.after,t.enum.full)}`,
[o,a]=[$t(n.enum),$t(t.enum)],s=i=>i.features.get("enum_type");s(n)!==s(t)&&e.add("breaking",r,`the enum was ${s(n)} and is ${s(t)} now`,n.enum,t.enum);for(let[
i,d]of o){let[c]=d,f=a.get(i),m=d.filter(({name:l})=>!f?.some(p=>p.name===l));if(f)m.length>0&&e.add("breaking",`${r}.value ${i}`,`value ${i} was ${m.map(({name:l})=>l).
join(", ")} and is ${f.map(({name:l})=>l).join(", ")} now`,m[0],f[0]);else{let l=t.enum.reserved.ranges.some(({from:p,to:u})=>p<=i&&i<=u);e.add("breaking",`${r}\
.value ${i}`,`value ${c?.name} was removed${l?"":", and its number is not reserved"}`,c,t.enum)}c&&f?.[0]&&b(e,`${r}.value ${i}`,d.flatMap(({options:l})=>l),f.flatMap(
({options:l})=>l));for(let l of f??[])m.length===0&&!d.some(({name:p})=>p===l.name)&&e.add("compatible",`${r}.value ${i}`,`${l.name} is another name of value ${i}\
 now`,c,l)}for(let[i,d]of a){if(o.has(i))continue;let[c]=d;n.enum.reserved.ranges.some(({from:m,to:l})=>m<=i&&i<=l)||n.enum.reserved.names.includes(c?.name??"")?
e.add("breaking",`${r}.value ${i}`,`value ${c?.name} takes a number or name that was reserved`,n.enum,c):s(t)==="CLOSED"?e.add("dangerous",`${r}.value ${i}`,`va\
lue ${c?.name} was added; programs made before do not know it`,n.enum,c):e.add("compatible",`${r}.value ${i}`,`value ${c?.name} was added`,n.enum,c)}de(e,r,n.enum.
reserved,t.enum.reserved,t.enum),ce(e,r,n,t,n.enum,t.enum),b(e,r,n.enum.options,t.enum.options,/^(?:features\b.*|allow_alias)$/)}function Rn(e,n,t,r,o){let a=d=>e.
add("breaking",n,d,r,o);for(let[d,c]of[["input","request"],["output","response"]]){let[f,m]=[P(e.before.names,r[d],t),P(e.after.names,o[d],t)];j(f,m)||a(`the ${c}\
 of ${o.name} changed from ${f.full} to ${m.full}`)}r.clientStream!==o.clientStream&&a(`the request of ${o.name} is ${o.clientStream?"a stream":"no stream"} now`),
r.serverStream!==o.serverStream&&a(`the response of ${o.name} is ${o.serverStream?"a stream":"no stream"} now`);let[s,i]=[r,o].map(({options:d})=>x(d,"idempoten\
cy_level","IDEMPOTENCY_UNKNOWN"));s!==i&&a(`the idempotency of ${o.name} changed from ${s} to ${i}`),b(e,n,r.options,o.options,/^(?:features\b.*|idempotency_level)$/)}
function St(e){let n=o=>new Map(o.map(a=>[a.name,a])),[t,r]=[n(e.before.file.services),n(e.after.file.services)];for(let[o,a]of t){let s=r.get(o);if(!s){e.add("\
breaking",`service ${o}`,`service ${o} was removed`,a);continue}for(let i of a.methods){let d=`service ${o}.rpc ${i.name}`,c=s.methods.find(f=>f.name===i.name);
c?Rn(e,d,s.full,i,c):e.add("breaking",d,`rpc ${i.name} was removed`,i,s)}for(let i of s.methods)a.methods.some(d=>d.name===i.name)||e.add("compatible",`service ${o}\
.rpc ${i.name}`,`rpc ${i.name} was added`,a,i);b(e,`service ${o}`,a.options,s.options)}for(let[o,a]of r)t.has(o)||e.add("compatible",`service ${o}`,`service ${o}\
 was added`,void 0,a)}var vt={cc_enable_arenas:"true",cc_generic_services:"false",csharp_namespace:"",go_package:"",java_generic_services:"false",java_multiple_files:"\
false",java_outer_classname:"",java_package:"",objc_class_prefix:"",optimize_for:"SPEED",php_class_prefix:"",php_generic_services:"false",php_metadata_namespace:"",
php_namespace:"",py_generic_services:"false",ruby_package:"",swift_prefix:""};function Pt(e){let[n,t]=[e.before.file,e.after.file],r=s=>({line:s}),o=s=>[n,t].map(
({options:i})=>i.find(({name:d})=>d===s)??r(1));n.path!==t.path&&e.add("breaking",t.path,`the file was renamed from ${n.path}: whoever imports it must follow`,r(
1),r(1)),n.syntax!==t.syntax&&e.add("breaking","syntax",`the syntax changed from ${n.syntax} to ${t.syntax}`,r(n.syntaxLine),r(t.syntaxLine)),n.package!==t.package&&
e.add("breaking","package",`the package changed from ${n.package||"none"} to ${t.package||"none"}`,r(n.packageLine),r(t.packageLine));for(let[s,i]of Object.entries(
vt)){let[d,c]=[n,t].map(({options:f})=>x(f,s,i));d!==c&&e.add("breaking",`option ${s}`,`option ${s} changed from ${d||"none"} to ${c||"none"}: generated code ch\
anges`,...o(s))}for(let s of n.imports.filter(({path:i})=>!t.imports.some(d=>d.path===i)))e.add(s.public?"dangerous":"compatible",`import ${s.path}`,`the ${s.public?
"public ":""}import was removed`,s,r(1));for(let s of t.imports.filter(({path:i})=>!n.imports.some(d=>d.path===i)))e.add("compatible",`import ${s.path}`,"the im\
port was added",r(1),s);let a=new RegExp(`^(?:features\\b.*|java_string_check_utf8|${Object.keys(vt).join("|")})$`);b(e,"file",n.options,t.options,a)}async function Ln(e,n){let[t,r]=[e.before,e.after],o=f=>{let m=v(t,f);return r.file.package===""?m:`${r.file.package}.${m}`},a=[...t.messages,...t.enums].filter(
([f])=>!r.messages.has(o(f))&&!r.enums.has(o(f))),s=await wt(e,a.map(([f])=>f),n),i=(f,m,l)=>{let p=s.get(m),u=`${f} ${v(t,m)}`;e.add("breaking",u,p===void 0?`${u}\
 was removed`:`${u} moved to ${p}: the bytes stay, imports break`,l)};for(let[f,m]of t.messages){let l=r.messages.get(o(f));l?xt(e,m,l):(m.parent===""||r.messages.
has(o(m.parent)))&&i("message",f,m.message)}for(let[f,m]of t.enums){let l=r.enums.get(o(f));l?Ct(e,m,l):(m.parent===""||r.messages.has(o(m.parent)))&&i("enum",f,
m.enum)}let d=new Set([...t.messages.keys(),...t.enums.keys()].map(o)),c=(f,m,l,p)=>{if(d.has(m)||l!==""&&!d.has(l))return;let u=`${f} ${v(r,m)}`;e.add("compati\
ble",u,`${u} was added`,void 0,p)};for(let[f,m]of r.messages)c("message",f,m.parent,m.message);for(let[f,m]of r.enums)c("enum",f,m.parent,m.enum)}var Et={id:"pr\
otobuf",title:"Protocol Buffers",rank:20,recognise:(e,n)=>/\.proto$/i.test(e)?/\b(?:syntax|edition|message|enum|service|package|import|extend|option)\b/.test(n):
/^\s*(?:\/\/[^\n]*\n\s*){0,100}(?:syntax\s*=\s*["']proto[23]["']|edition\s*=\s*["']20\d\d["'])\s*;/.test(n),compare:async(e,n,t)=>{let r=ht(await se(e,t.before),
await se(n,t.after));return Pt(r),await Ln(r,t),kt(r),St(r),{kind:"compared",changes:r.changes}}};var fe=[Le,Ve,Ze,Et];var _t=["breaking","unclassified","dangerous","compatible"];var Dn=2e7,Ot=5e3;async function le(e){let n=await ke(e,Dn);try{return new TextDecoder("utf-8",{fatal:!0}).decode(n)}catch{return}}async function z(e){let n=new Map,
r=(await Ft(e,{recursive:!0,withFileTypes:!0})).filter(o=>o.isFile()).map(o=>k.relative(e,k.join(o.parentPath,o.name)).split(k.sep).join("/")).filter(o=>!/(^|\/)(\.git|node_modules)\//.
test(o)).sort();if(r.length>Ot)throw new D(2,`${e}: it holds ${r.length} files, more than the ${Ot} that are compared`);for(let o of r){let a=await le(k.join(e,
o));a!==void 0&&n.set(o,a)}return n}var Tt=e=>({list:()=>[...e.keys()],text:async n=>e.get(n)});function In(e,n,t){let r=(s,i)=>({path:s,text:i,...t?{role:t}:{}}),
o=new Map([...e].filter(([s])=>!n.has(s))),a=[];for(let[s,i]of n){let d=e.get(s);if(d===i)continue;let c=d===void 0?[...o].find(([,l])=>l===i):void 0;c&&o.delete(
c[0]);let[f,m]=c??[s,d];a.push({...m===void 0?{}:{before:r(f,m)},after:r(s,i)})}return[...a,...[...o].map(([s,i])=>({before:r(s,i)}))]}async function An(e,n,t){
let[r,o]=[await z(e),await z(n)],a={before:Tt(r),after:Tt(o)};return V(In(r,o,t),{contracts:he.contracts,logs:[]},a,fe)}async function Kn(e,n,t){let r=async d=>{
let c=await le(d);if(c===void 0)throw new D(4,`${d}: it is no UTF-8 text, so it cannot be compared`);let f=k.dirname(d),m=await Ft(f,{recursive:!1}).catch(()=>[]),
l={list:()=>m,text:async p=>{let u=k.relative(f,k.join(f,p));return u.startsWith("..")||k.isAbsolute(u)?void 0:le(k.join(f,u)).catch(()=>{})}};return{file:{path:k.
basename(d),text:c,...t?{role:t}:{}},tree:l}},[o,a]=[await r(e),await r(n)],s={before:{...o.file,path:a.file.path},after:a.file};return V([s],{contracts:["**"],
logs:[]},{before:o.tree,after:a.tree},fe)}function me(e){let n=e.flatMap(Mt);return n.some(({level:t})=>t==="breaking")?"breaking":e.some(({comparison:t})=>t.kind===
"unknown")?"unknown":_t.find(t=>n.some(r=>r.level===t))??"none"}var Mt=({comparison:e})=>e.kind==="compared"?e.changes:[];function jn(e){let{path:n,level:t,says:r,
before:o,after:a}=e,s=i=>({file:i.path,line:i.line});return{path:n,level:t,says:r,...o?{before:s(o)}:{},...a?{after:s(a)}:{}}}function Gn(e){let n=[...new Set(e.
map(({kind:r})=>r))],t=e.flatMap(({file:r,comparison:o})=>o.kind==="unknown"?[{file:r,why:o.why}]:[]);return{kind:n.length===0?"none":n.length===1?n[0]:"mixed",
level:me(e),changes:e.flatMap(Mt).map(jn),...t.length>0?{unknown:t}:{}}}function Wn(e){return[...e.flatMap(({file:t,from:r,kind:o,comparison:a})=>{let s=`${O(t)}${r?
` (was ${O(r)})`:""} [${o}]`;if(a.kind==="unknown")return[`? ${s}`,`    cannot tell: ${O(a.why)}`];if(a.changes.length===0)return[`= ${s}: nothing changed`];let i=a.
changes.map(d=>{let c=d.after??d.before;return`    ${d.level.padEnd(12)}  ${O(d.path)}: ${O(d.says)}${c?` (line ${c.line})`:""}`});return[`! ${s}`,...i]}),`${me(
e)}`].join(`
`)}async function dr(e,n,t){let[r,o]=[await Q(e),await Q(n)];if(r!==o)throw new D(2,"give two files or two folders, not one of each");let a=r?An:Kn,s=await xe("\
comparing",()=>a(e,n,t.role));if(s.length===0&&r&&!((await z(e)).size+(await z(n)).size>0))throw new D(4,"neither folder holds a file");be(t.format==="json"?ge(
Gn(s)):Wn(s));let i=me(s);return i==="breaking"?1:i==="unknown"||i==="unclassified"?4:0}export{dr as diff};
