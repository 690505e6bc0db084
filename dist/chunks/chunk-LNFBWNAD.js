let __made;const require=(name)=>(__made??=process.getBuiltinModule('node:module').createRequire(import.meta.url))(name);
import{a as rs}from"./chunk-QF2LJ4MC.js";import{R as w,ba as pt}from"./chunk-L3L7UACA.js";import{d as os}from"./chunk-PSHBDJEB.js";function mt(e,n){let t=e[n]??"";if(e.startsWith("//",n)){let o=e.indexOf(`
`,n);return o<0?e.length:o}if(e.startsWith("/*",n)){let o=e.indexOf("*/",n+2);return o<0?e.length:o+2}if(t!=='"'&&t!=="'"&&t!=="`")return n;let r=n+1;for(;r<e.length&&
e[r]!==t;)r+=e[r]==="\\"?2:1;return r+1}var ut=/^(?:export\s+)?(?:declare\s+)?(?:default\s+)?(?:abstract\s+)?(?:const\s+)?(?:interface|class|namespace|module|enum)\b/,
ss=(e,n,t)=>(ut.test(e.trimStart())||/^\s*export\s+(?:type\s+)?\{/.test(e))&&/^[ \t]*(?:\r?\n|$)/.test(n.slice(t,t+40));function is(e,n,t){let r=[],o="",s=[],i=0,
a=n,c=n,d=()=>{o.trim()!==""&&r.push({text:o.trim(),comments:s,line:c}),o="",s=[]};for(let f=0;f<e.length;){let p=mt(e,f),l=e.slice(f,Math.max(p,f+1)),u=p>f,y=u&&
l.startsWith("/");if(o.trim()===""&&!y&&l.trim()!==""&&(c=a),y?s.push(l):o+=l,a+=l.split(`
`).length-1,f+=l.length,u||("{([".includes(l)&&(i+=1),"})]".includes(l)&&(i-=1),i>0))continue;(l===";"||t&&l===","||l==="}"&&ss(o,e,f))&&d()}return d(),r}var gt=/^(?:export\s+)?(?:declare\s+)?(?:default\s+)?(?:abstract\s+)?(interface|class|namespace|module|enum|function|type|const enum|const|let|var)\s+([\w$]+)/,
as=/^(?:(?:public|protected|static|readonly|abstract|override|declare|accessor|async|get|set)\s+)+(?=[\w$["'#])/;function cs(e){if(!ut.test(e.text)||!e.text.endsWith(
"}"))return;let n=0,t=-1;for(let o=0;o<e.text.length;){let s=mt(e.text,o);if(s>o){o=s;continue}let i=e.text[o];i==="{"&&n===0&&(t=o),i==="{"&&(n+=1),i==="}"&&(n-=
1),o+=1}if(t<0)return;let r=e.text.slice(0,t);return{head:r,body:e.text.slice(t+1,-1),line:e.line+r.split(`
`).length-1}}var Z=e=>e.replace(/\s+/g," ").trim().replace(/[;,]$/,"").trim(),yt=e=>e.filter(n=>!/Warning:/.test(n)).flatMap(n=>[...n.matchAll(/@([a-z]+)\b/g)].
map(([,t=""])=>t));function ds(e){let n={kind:"export",exported:!0,tags:yt(e.comments),optional:!1,line:e.line},t=e.text.match(/^export\s+(?:type\s+)?\{([^}]*)\}/)?.[1];
return t!==void 0?t.split(",").map(Z).filter(o=>o!=="").map(o=>({...n,name:o.split(" as ").at(-1)?.replace(/^type /,"")??o,head:`export { ${o} }`})):e.text.match(
/^export\s+(\*|default|=)/)&&!gt.test(e.text)?[{...n,name:Z(e.text),head:Z(e.text)}]:void 0}function Pn(e,n,t="file",r=0){return r>60?[]:is(e,n,t==="enum").flatMap(
o=>{let s=ds(o);if(s)return s;let i=yt(o.comments);if(/^import\b/.test(o.text))return[{name:Z(o.text),kind:"import",exported:!1,head:Z(o.text),tags:i,optional:!1,
line:o.line}];let[,a="",c=""]=o.text.match(gt)??[];if(a===""||t==="interface"||t==="class"||t==="enum"){let l=o.text.replace(as,""),u=l.match(/^(?:new\b|\[[^\]]*\]|"[^"]*"|'[^']*'|[\w$#]+)/)?.[0]??
"(call)",y=/^[^(:;]*\?/.test(l);return[{name:u,kind:"member",exported:!0,head:Z(o.text),tags:i,optional:y,line:o.line}]}let d=cs(o),f=a==="module"?"namespace":a===
"const enum"?"enum":a,p={name:c,kind:f,exported:/^export\b/.test(o.text),tags:i,optional:!1,line:o.line};return d?[{...p,head:Z(d.head),body:Pn(d.body,d.line,f,
r+1)}]:[{...p,head:Z(o.text)}]})}var fs=/^#{1,3} API Report File for /m;function ht(e){let n=e.text.replaceAll(`\r
`,`
`),t=/^```ts[ \t]*\n/m.exec(n),r=t?t.index+t[0].length:-1,o=n.indexOf("\n```",Math.max(r-1,0));if(!t||o<0)throw new w(`${e.path}: the TypeScript block of the AP\
I report has no start or no end`,1);return Pn(n.slice(r,o),n.slice(0,r).split(`
`).length)}function se(e,n,t,r,o,s){e.changes.push({path:t,level:n,says:r,...o?{before:{path:e.before.path,line:o.line}}:{},...s?{after:{path:e.after.path,line:s.
line}}:{}})}function bt(e){let n=new Map;for(let t of e)t.kind!=="import"&&n.set(t.name,[...n.get(t.name)??[],t]);return n}var Mn=["internal","alpha","beta","pu\
blic"],Nn=e=>Mn.find(n=>e.some(({tags:t})=>t.includes(n)))??"public";function St(e){let n=Nn(e);return n==="internal"?"compatible":n==="public"&&e.some(({exported:t})=>t)?
"breaking":"dangerous"}function ls(e,n,t,r){let[o,s]=[Nn(t),Nn(r)];o!==s&&se(e,Mn.indexOf(o)<Mn.indexOf(s)?"compatible":"dangerous",n,`it was @${o} and is @${s}\
 now`,t[0],r[0]);let i=a=>a.filter(({tags:c})=>c.includes("deprecated")).length;i(t)!==i(r)&&se(e,"compatible",n,i(r)>i(t)?"it is deprecated now":"it is no long\
er deprecated",t[0],r[0])}function ps(e,n){let t=e.changes.splice(n);e.changes.push(...t.map(r=>r.level==="breaking"?{...r,level:"dangerous"}:r))}function ms(e,n,t,r){
ls(e,n,t,r);let o=a=>a.map(({kind:c,head:d})=>`${c} ${d}`).sort().join(`
`);if(o(t)!==o(r)){let a=t.some(({exported:c})=>c)&&!r.some(({exported:c})=>c);se(e,a?St(t):"dangerous",n,a?`${n} is no longer exported`:`the signature of ${n} \
changed; whether callers still fit must be reviewed`,t[0],r[0])}let s=a=>a.filter(({body:c})=>c!==void 0),i=new Set([...s(t),...s(r)].map(({kind:a})=>a));for(let a of i){
let c=p=>s(p).filter(l=>l.kind===a);if(c(t).length===0||c(r).length===0)continue;let d=p=>c(p).flatMap(({body:l})=>l??[]),f=e.changes.length;$t(e,n,a,d(t),d(r)),
(o(t)!==o(r)||!t.some(({exported:p})=>p))&&ps(e,f)}}function us(e,n){return e==="interface"&&n.some(({kind:t,optional:r})=>t==="member"&&!r)?"dangerous":"compat\
ible"}function $t(e,n,t,r,o){let[s,i]=[bt(r),bt(o)],a=c=>n===""?c:`${n}.${c}`;for(let[c,d]of s){let f=i.get(c);f?ms(e,a(c),d,f):se(e,St(d),a(c),`${a(c)} was rem\
oved`,d[0])}for(let[c,d]of i)s.has(c)||se(e,us(t,d),a(c),`${a(c)} was added`,void 0,d[0])}function gs(e,n,t){let r=i=>new Map(i.filter(({kind:a})=>a==="import").
map(a=>[a.head,a])),[o,s]=[r(n),r(t)];for(let[i,a]of o)s.has(i)||se(e,"compatible","import",`the report no longer has: ${i}`,a);for(let[i,a]of s)o.has(i)||se(e,
"compatible","import",`the report now has: ${i}`,void 0,a)}var xt={id:"api-report",title:"API Extractor report",rank:30,recognise:(e,n)=>fs.test(n.slice(0,2e3))||
/\.api\.md$/i.test(e)&&n.includes("```ts"),compare:async(e,n)=>{let t={before:e,after:n,changes:[]},[r,o]=[ht(e),ht(n)];return $t(t,"","file",r,o),gs(t,r,o),{kind:"\
compared",changes:t.changes}}};var vt=/-?\d[\d.eE+-]*|true|false|null/y;function H(e,n){throw new w(`${e.path}: ${n} (line ${e.line})`,e.line)}function le(e){for(;e.at<e.text.length;e.at+=1){
let n=e.text[e.at];if(n===`
`)e.line+=1;else if(n!==" "&&n!=="	"&&n!=="\r")break}return e.text[e.at]??""}function Ot(e){let n=e.at;for(e.at+=1;e.at<e.text.length;e.at+=1){let t=e.text[e.at];
if(t==="\\")e.at+=1;else{if(t==='"')break;if(t===`
`)break}}e.at+=1;try{return JSON.parse(e.text.slice(n,e.at))}catch{return H(e,"a text in quotes is not valid JSON")}}function ys(e){vt.lastIndex=e.at;let n=vt.exec(
e.text)?.[0];if(n===void 0)return H(e,"this is not valid JSON");e.at+=n.length;try{return JSON.parse(n)}catch{return H(e,"a number is not valid JSON")}}function wt(e,n,t){
if(e.at+=1,le(e)===n){e.at+=1;return}for(let r=0;;r+=1){le(e),t(r);let o=le(e);if(e.at+=1,o===n)return;o!==","&&H(e,`here a comma or ${n} is missing`)}}function Wn(e,n){
let t=le(e),{line:r}=e;if(n>pe&&H(e,`it is nested deeper than ${pe} levels`),t==='"')return{value:Ot(e),spot:{line:r}};if(t!=="{"&&t!=="[")return{value:ys(e),spot:{
line:r}};let o=new Map,s=(a,c,d)=>(o.set(a,{line:c,spot:d.spot}),d.value);if(t==="["){let a=[];return wt(e,"]",c=>a.push(s(String(c),e.line,Wn(e,n+1)))),{value:a,
spot:{line:r,keys:o}}}let i={};return wt(e,"}",()=>{e.text[e.at]!=='"'&&H(e,"here a key in double quotes is missing");let a=e.line,c=Ot(e);o.has(c)&&H(e,`the ke\
y ${JSON.stringify(c)} is there twice`),le(e)!==":"&&H(e,`behind the key ${JSON.stringify(c)} a colon is missing`),e.at+=1,z(i,c,s(c,a,Wn(e,n+1)))}),{value:i,spot:{
line:r,keys:o}}}function kt(e,n){let t={path:e,text:n,at:0,line:1},r=Wn(t,0);return le(t)!==""&&H(t,"something follows behind the end of the JSON"),r}var q=os(rs(),1);var Tt=5e5,jn=(e,n)=>n?.range?e.lines.linePos(n.range[0]).line:1;function Ce(e,n,t){let r=jn(e,n);throw new w(`${e.path}: ${t} (line ${r})`,r)}var hs=e=>(0,q.isScalar)(
e)?typeof e.value=="string"?e.value:String(e.source??e.value):void 0;function Et(e,n,t){if(Array.isArray(t.value)){for(let[r,o]of t.value.entries()){let s=t.spot.
keys?.get(String(r))?.spot;s&&Et(e,n,{value:o,spot:s})}return}for(let[r,o]of t.spot.keys??[])n.has(r)||(n.set(r,o),z(e,r,m(t.value,r)))}function ze(e,n,t){let r=jn(
e,n);if(t>pe&&Ce(e,n,`it is nested deeper than ${pe} levels`),e.values+=1,e.values>Tt&&Ce(e,n,`it stands for more than ${Tt} values`),(0,q.isAlias)(n)){let s=e.
anchors.get(n.source);return s||Ce(e,n,"a YAML alias leads nowhere"),ze(e,s,t+1)}n&&"anchor"in n&&typeof n.anchor=="string"&&e.anchors.set(n.anchor,n);let o=new Map;
if((0,q.isSeq)(n))return{value:n.items.map((i,a)=>{let c=ze(e,i,t+1);return o.set(String(a),{line:c.spot.line,spot:c.spot}),c.value}),spot:{line:r,keys:o}};if((0,q.isMap)(
n)){let s={},i=[];for(let a of n.items){let c=hs(a.key);c===void 0&&Ce(e,n,"a key is no plain word");let d=ze(e,a.value,t+1);if(c==="<<"&&typeof d.value=="objec\
t"){i.push(d);continue}o.set(c,{line:jn(e,a.key),spot:d.spot}),z(s,c,d.value)}for(let a of i)Et(s,o,a);return{value:s,spot:{line:r,keys:o}}}return{value:(0,q.isScalar)(
n)?n.value:null,spot:{line:r}}}function At(e,n){let t=new q.LineCounter,r=(0,q.parseAllDocuments)(n,{lineCounter:t,logLevel:"silent",uniqueKeys:!0}),o=Array.isArray(
r)?r:[],s={path:e,lines:t,anchors:new Map,values:0},i=o.flatMap(d=>d.errors)[0];if(i){let d=i.linePos?.[0]?.line??1;throw new w(`${e}: this is not valid YAML (l\
ine ${d}: ${i.code.toLowerCase().replaceAll("_"," ")})`,d)}let[a,c]=o;return c&&Ce(s,c.contents,"it holds more than one YAML document; keep one in a file"),ze(s,
a?.contents??null,0)}var g=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),m=(e,n)=>typeof e=="object"&&e!==null&&Object.hasOwn(e,n)?e[n]:void 0,pe=250;function z(e,n,t){n==="__p\
roto__"?Object.defineProperty(e,n,{value:t,enumerable:!0,writable:!0}):e[n]=t}function ee(e,n){let t=/^\s*[[{]/.test(n)&&!/\.ya?ml$/i.test(e);if(n.trim()==="")throw new w(
`${e} is empty`,1);let{value:r,spot:o}=t?kt(e,n):At(e,n);return{value:r,lineOf:i=>{let a=o,c=o.line;for(let d of i){let f=a.keys?.get(String(d));if(!f)break;c=f.
line,a=f.spot}return c}}}var me=(e,n)=>{let t=e.follow(n);return g(t)?t:void 0},Ye=(e,n)=>{let t=me(e,n)??{};return Object.entries(t).flatMap(([r,o])=>{let s=r.startsWith("x-")?void 0:me(
e,o);return s?[[r,s]]:[]})},Ct=e=>typeof e=="string"?e.split("/").at(-1):void 0;function bs(e,n,t){let r=[m(n,"messageId"),m(n,"name"),Ct(m(e,"$ref")),m(n,"titl\
e")];return String(r.find(o=>typeof o=="string")??`message ${t+1}`)}function Ss(e){let n=[],t=[];for(let[r,o]of Ye(e,m(e.root,"channels"))){let s=new Map;for(let[
i,a]of[["publish","receive"],["subscribe","send"]]){let c=me(e,m(o,i));if(!c)continue;let d=m(c,"message"),f=m(me(e,d),"oneOf"),p=(Array.isArray(f)?f:d===void 0?
[]:[d]).flatMap((l,u)=>{let y=me(e,l);if(!y)return[];let S=bs(l,y,u);return s.set(`${i} ${S}`,y),[`${i} ${S}`]});t.push({id:`${i} ${r}`,action:a,channel:r,table:c,
messages:p})}n.push({id:r,address:r,table:o,messages:s})}return{channels:n,operations:t}}function $s(e){let n=Ye(e,m(e.root,"channels")),t=n.map(([o,s])=>{let i=m(
s,"address");return{id:o,address:typeof i=="string"?i:o,table:s,messages:new Map(Ye(e,m(s,"messages")))}}),r=Ye(e,m(e.root,"operations")).map(([o,s])=>{let i=me(
e,m(s,"channel")),a=n.find(([,d])=>d===i)?.[0]??"",c=m(s,"messages");return{id:o,action:m(s,"action")==="receive"?"receive":"send",channel:a,table:s,...Array.isArray(
c)?{messages:c.map(d=>String(Ct(m(d,"$ref"))??""))}:{}}});return{channels:t,operations:r}}var Pt=(e,n)=>({major:n,...n<3?Ss(e):$s(e)});function In(e,n){let t=new Set(
e.operations.filter(r=>r.channel===n.id).map(r=>r.action));return e.major<3||t.size!==1?"either":t.has("send")?"response":"request"}var xs=new Set(["properties","patternProperties","dependentSchemas","definitions","$defs","schemas","responses","parameters","requestBodies","headers","security\
Schemes","securityDefinitions","links","callbacks","pathItems","mediaTypes","paths","webhooks","content","encoding","additionalOperations","channels","messages",
"operations","messageTraits","operationTraits","correlationIds","channelBindings","servers","variables"]),vs=new Set(["example","examples","default","enum","con\
st","mapping","dependentRequired","scopes"]),Os=new Set(["description","summary","title","example","examples","externalDocs","$comment","termsOfService","contac\
t","license"]),ue=e=>Os.has(e);function Rn(e,n){return e==="data"?"data":e==="names"?"keywords":vs.has(n)||n.startsWith("x-")?"data":xs.has(n)?"names":"keywords"}
var Fn=e=>e==="names"?"keywords":e,ws=new Set(["required","enum","tags","type","schemes","consumes","produces"]),Mt=e=>`${typeof e}:${JSON.stringify(e)??""}`;function P(e,n,t="\
keywords",r=""){if(Object.is(e,n))return!0;if(Array.isArray(e)&&Array.isArray(n)){if(e.length!==n.length)return!1;if(ws.has(r)&&[...e,...n].every(o=>typeof o!="\
object")){let[o,s]=[e.map(Mt).sort(),n.map(Mt).sort()];return o.every((i,a)=>i===s[a])}return e.every((o,s)=>P(o,n[s],Fn(t)))}return!g(e)||!g(n)?!1:[...new Set(
[...Object.keys(e),...Object.keys(n)])].every(o=>t==="keywords"&&ue(o)||P(m(e,o),m(n,o),Rn(t,o),t==="keywords"?o:""))}var T=(e,n)=>P(e,n,"data");var Nt=60,Wt=5e5,jt=new WeakMap;function ks(e){let n=(jt.get(e)??0)+1;if(jt.set(e,n),n>Wt)throw new w(`${e.path}: its schemas multiply each other beyond ${Wt}`)}
var Ts={minLength:"more",minItems:"more",minProperties:"more",minimum:"more",maxLength:"less",maxItems:"less",maxProperties:"less",maximum:"less"},Es=new Set(["\
title","description","example","examples","externalDocs","$comment","xml","default"]),As=e=>new Map(Object.entries(e).map(([n,t])=>[n,{value:t,at:e}])),Ln=new WeakMap,
Ft=new WeakSet,Lt=e=>g(e)&&Ft.has(e);function Cs(e,n,t){let[r,o]=[e.follow(n),e.follow(t)];if(!g(r)||!g(o))return r===!0?o:r;let s=Ln.get(r)?.get(o)??e.adopt({allOf:[
n,t]},r);return Ft.add(s),Ln.set(r,(Ln.get(r)??new WeakMap).set(o,s)),s}function Ps(e,n,t,r){if(T(t.value,r.value)||Es.has(n))return t;let o=Ts[n];if(o&&typeof t.
value=="number"&&typeof r.value=="number")return t.value>r.value==(o==="more")?t:r;if(n==="required"&&Array.isArray(t.value)&&Array.isArray(r.value))return{value:[
...new Set([...t.value,...r.value])],at:t.at};if(n==="properties"&&g(t.value)&&g(r.value)){let[s,i]=[t.value,r.value],a=[...new Set([...Object.keys(s),...Object.
keys(i)])].map(c=>{let[d,f]=[m(s,c),m(i,c)];return d===void 0||f===void 0||P(d,f)?[c,d??f]:[c,Cs(e,d,f)]});return{value:e.adopt(Object.fromEntries(a),s),at:t.at}}}
function Dn(e,n,t){let r=[];for(let[o,s]of t){let i=n.get(o),a=i?Ps(e,o,i,s):s;if(!a)return!1;r.push([o,a])}for(let[o,s]of r)n.set(o,s);return!0}function Ms(e,n,t){
let r=n.get("allOf");if(!r||!Array.isArray(r.value))return;n.delete("allOf");let o=[];for(let s of r.value){let i=Be(e,s,!0,t);(!i||!Dn(e,n,i))&&o.push(s)}o.length>
0&&n.set("allOf",{value:o,at:r.at})}function It(e,n,t,r){let o=n.get(t);if(!o||!Array.isArray(o.value))return!1;let s=c=>g(c)&&(c.type==="null"||Array.isArray(c.
enum)&&c.enum.length===1&&c.enum[0]===null),i=o.value.filter(c=>!s(c)),a=i.length===1?Be(e,i[0],!0,r):void 0;if(a){let c=new Map(n);if(c.delete(t),Dn(e,c,a)){n.
clear();for(let[d,f]of c)n.set(d,f);return i.length<o.value.length}}return i.length<o.value.length&&n.set(t,{value:i,at:o.at}),i.length<o.value.length}function Be(e,n,t,r){
if(n===!0)return new Map;if(ks(e),!g(n)||r.includes(n))return;if(r.length>Nt)throw new w(`${e.path}: a schema refers to others through more than ${Nt} steps`);let o=[
...r,n],s=As(n);if(typeof m(n,"$ref")=="string"){let i=e.follow(n);s.delete("$ref");let a=Be(e,i,!1,o);if(!a)return;if(!Dn(e,a,s)){let c=Object.fromEntries([...s].
map(([d,{value:f}])=>[d,f]));a.set("allOf",{value:[i,e.adopt(c,n)],at:n})}s=a}return t&&Ms(e,s,o),t&&[It(e,s,"oneOf",o),It(e,s,"anyOf",o)].some(Boolean)&&s.set(
"nullable",{value:!0,at:n}),s}function Ns(e,n,t){if(["properties","required","additionalProperties","patternProperties"].some(r=>n.has(r)))return["object"];if(n.
has("items")||n.has("prefixItems"))return["array"];for(let r of["oneOf","anyOf"]){let o=n.get(r)?.value;if(!Array.isArray(o)||o.length===0||t>5)continue;let s=o.
map(i=>R(e,i,!0,t+1).types);if(s.every(i=>i!==void 0))return[...new Set(s.flatMap(i=>i??[]))]}}var Rt=new WeakMap;function Ws(e,n,t,r){let o=g(n)?n:e.root;if(n===
!1)return{possible:!1,keywords:new Map,nullable:!1,at:o};let s=Be(e,n,t,[])??new Map,i=s.get("type")?.value,a=(Array.isArray(i)?i:i===void 0?[]:[i]).map(String),
c=a.length>0?a.filter(u=>u!=="null"):Ns(e,s,r),d=s.get("enum")?.value,f=a.includes("null")||s.get("nullable")?.value===!0||Array.isArray(d)&&d.includes(null),p=m(
n,"$ref"),l=typeof p=="string"?p.split("/").at(-1):void 0;return{possible:!0,keywords:s,nullable:f,at:o,...c?{types:c}:{},...l?{name:l}:{}}}function R(e,n,t=!0,r=0){
let o=Rt.get(e)??{flat:new WeakMap,own:new WeakMap};Rt.set(e,o);let s=t?o.flat:o.own,a=(g(n)?s.get(n):void 0)??Ws(e,n,t,r);return g(n)&&s.set(n,a),a}var $=(e,n)=>e.
keywords.get(n)?.value;function x(e,n){let t=n===void 0?void 0:e.keywords.get(n);return t&&n!==void 0?[t.at,n]:[e.at]}var Dt=2e3,He=(e,n,t)=>({old:e,now:n,today:t,notes:[],met:new Map,frames:[],queue:[],operation:"",steps:0}),_t=e=>pt.indexOf(e);function W(e,n){return n==="diff\
ers"?"breaking":e==="either"?"dangerous":e==="request"==(n==="narrows")?"breaking":"compatible"}function E(e,n,t){return e.direction!=="either"?e.direction==="r\
equest"?n:t:n===t?n:[n,t].includes("compatible")&&!(n==="breaking"||t==="breaking")?"compatible":"dangerous"}function h(e,n,t,r,o,s){let i=(c,d,f)=>d.place(...c[0]===
d.root&&c[1]===void 0&&f?f:c),a={path:n.path.replaceAll("\u203A (","(").replace(/ ›$/,""),level:n.unused&&t==="breaking"?"dangerous":t,says:r.replace(/\s+/g,"\
 "),...o?{before:i(o,e.old,n.at?.[0])}:{},...s?{after:i(s,e.now,n.at?.[1])}:{}};e.notes.push({change:a,operation:e.operation,frames:[...e.frames]})}function qt(e,n,t,r,o){
let s=e.met.get(n)??new Map;e.met.set(n,s);let i=s.get(t)??new Map;s.set(t,i);let a=i.get(r);if(a){a.also.add(e.operation);return}let c={also:new Set};i.set(r,c);
let[d,f]=[[...e.frames,c],e.operation];e.queue.push(()=>{let p=e.operation;e.operation=f,e.frames.push(...d),o(),e.frames.length=0,e.operation=p})}function Qe(e){
for(let n=0;n<e.queue.length;n+=1)e.queue[n]?.();e.queue.length=0}function A(e){let n=(typeof e=="string"?e:JSON.stringify(e)??String(e)).replace(/\s+/g," ");return n.
length>60?`${n.slice(0,57)}\u2026`:n}function M(e,n,t,r,o){let s=[],i;for(let a of new Set([...Object.keys(t),...Object.keys(r)])){let[c,d]=[m(t,a),m(r,a)];if(o.
has(a)||T(c,d))continue;let f={old:[t,a],now:[r,a]};if(ue(a)||typeof c==typeof d&&g(c)&&P(c,d)){s.push(a),i??=f;continue}h(e,n,"unclassified",`${a} ${c===void 0?
"is new":d===void 0?"is gone":"changed"}; nobody can tell what that means for clients`,f.old,f.now)}i&&h(e,n,"compatible",`only words for people changed: ${s.join(
", ")}`,i.old,i.now)}function Xe(e){Qe(e);let n=new Set,t=[];for(let{change:s,operation:i,frames:a}of e.notes){let c=JSON.stringify(s);if(n.has(c))continue;n.add(
c);let d=new Set(a.flatMap(l=>[...l.also]));d.delete(i);let[f]=d,p=f===void 0?"":` (also ${f}${d.size>1?` and ${d.size-1} more`:""})`;t.push({...s,says:`${s.says}${p}`})}
t.sort((s,i)=>_t(s.level)-_t(i.level));let r=t.length-Dt;if(r<=0)return t;let o=`${r} more changes, none worse than the ones before, are not listed`;return[...t.
slice(0,Dt),{path:e.now.path,level:"unclassified",says:o}]}var ne=e=>{let n=m(e,"$ref");return typeof n=="string"?n.split("/").at(-1):void 0},Ze=(e,n)=>{let t=$(R(e,n),"title");return typeof t=="string"?t:void 0},_n=(e,n,t)=>ne(
n)??Ze(e,n)??`number ${t+1}`,qn=(e,n)=>{let{keywords:t}=R(e,n);return Object.fromEntries([...t].map(([r,{value:o}])=>[r,o]))};function js(e,n,t,r){let o=[],s=new Set(
t.keys()),i=new Set(r.keys()),a=c=>{for(let d of[...s]){let f=[...i].find(p=>c(t[d],r[p]));f!==void 0&&(o.push([d,f]),s.delete(d),i.delete(f))}};return a((c,d)=>ne(
c)!==void 0&&ne(c)===ne(d)),a((c,d)=>P(qn(e.old,c),qn(e.now,d))),a((c,d)=>Ze(e.old,c)!==void 0&&Ze(e.old,c)===Ze(e.now,d)),(s.size===i.size||n==="allOf")&&a((c,d)=>ne(
c)===void 0&&ne(d)===void 0),{pairs:o,removed:[...s],added:[...i]}}function Is(e,n){return n==="allOf"?{added:E(e,"breaking","compatible"),removed:"dangerous"}:
{added:E(e,"compatible",n==="oneOf"?"breaking":"dangerous"),removed:E(e,"breaking","compatible")}}function Rs(e,n,t,r,o,s){let[i,a]=s?[o,r]:[r,o],c=$(i,t),d=s?e.
now:e.old,f=s?e.old:e.now,p=Object.fromEntries([...a.keywords].map(([k,{value:O}])=>[k,O])),l=t!=="allOf"&&Array.isArray(c)&&c.some(k=>P(qn(d,k),p)||ne(k)!==void 0&&
a.name===ne(k)),u=a.types!==void 0&&[...a.keywords.keys()].every(k=>["type","description","title","example"].includes(k)),y=f===e.old?"what was allowed":"what i\
s allowed",S=[x(r,t),x(o,t)],[b,v]=[E(n,"breaking","compatible"),E(n,"compatible","breaking")];l?h(e,n,s?v:b,`${y} is one of several alternatives (${t})`,...S):
u?h(e,n,"dangerous",`${t} ${s?"is new":"is gone"}`,...S):h(e,n,s?b:E(n,"compatible","dangerous"),`${t} ${s?"is new":"is gone"}`,...S)}function Jt(e,n,t,r,o,s){let[
i,a]=[$(r,t),$(o,t)];if(!Array.isArray(i)&&!Array.isArray(a))return;if(Array.isArray(i)&&Array.isArray(a)){Kt(e,n,t,[i,[r,t]],[a,[o,t]],s);return}let c=t==="one\
Of"?"anyOf":t==="anyOf"?"oneOf":t,d=Array.isArray(i)?$(o,c):$(r,c);c===t||!Array.isArray(d)?Rs(e,n,t,r,o,Array.isArray(a)):Array.isArray(i)&&(h(e,n,"dangerous",
`${t} became ${c}`,x(r,t),x(o,c)),Kt(e,n,t,[i,[r,t]],[d,[o,c]],s))}var Vt=e=>{let n=$(e,"properties");return g(n)?Object.keys(n):[]};function Kt(e,n,t,r,o,s){let[
[i,a],[c,d]]=[r,o],{pairs:f,removed:p,added:l}=js(e,t,i,c),u=Is(n,t),y=S=>g(S)&&Object.keys(S).length===1&&"type"in S;for(let[S,b]of f){let v=_n(e.now,c[b],b),k=[
...new Set([...n.outer??[],...Vt(a[0]),...Vt(d[0])])];s(e,{...n,path:`${n.path} (${v})`,outer:k},i[S],c[b])}p.length+l.length===0&&f.some(([S,b])=>S!==b)&&h(e,n,
"compatible",`the order of ${t} changed`,x(...a),x(...d));for(let S of p){let b=y(i[S])?"compatible":u.removed,v=`${A(_n(e.old,i[S],S))} is no longer part of ${t}`;
h(e,n,b,v,[i,S],x(...d))}for(let S of l){let b=y(c[S])?"compatible":u.added,v=`${A(_n(e.now,c[S],S))} is a new part of ${t}`;h(e,n,b,v,x(...a),[c,S])}}var Yt=["minLength","minItems","minProperties","minContains"],Bt=["maxLength","maxItems","maxProperties","maxContains"],Fs=["minimum","exclusiveMinimum","maximu\
m","exclusiveMaximum"],Ls=["enum","const","x-extensible-enum","pattern","default","multipleOf","uniqueItems"],Ht=["contentEncoding","contentMediaType"],Qt=["rea\
dOnly","writeOnly"],Xt=new Set([...Yt,...Bt,...Fs,...Ls,...Ht,...Qt,"discriminator"]),Pe=e=>typeof e=="number"?e:void 0;function Vn(e,n,t,r,o,s){if(r!==o)if(r===
void 0)e(E(n,"dangerous","compatible"),`the limit ${t} ${o} is new`,t);else if(o===void 0)e(W(n.direction,"widens"),`the limit ${t} ${r} is gone`,t);else{let i=o>
r===s?"narrows":"widens";e(W(n.direction,i),`${t} ${o>r?"rose":"fell"} from ${r} to ${o}`,t)}}function Ut(e,n){let t=Pe($(e,n.toLowerCase())),r=$(e,`exclusive${n}`),
o=Pe(r);return o!==void 0&&(t===void 0||(n==="Minimum"?o>=t:o<=t))?{limit:o,open:!0}:t===void 0?void 0:{limit:t,open:r===!0}}function Gt(e,n,t,r,o){let[s,i]=[Ut(
t,o),Ut(r,o)],a=r.keywords.has(o.toLowerCase())||!i?o.toLowerCase():`exclusive${o}`;if(s?.limit!==i?.limit)Vn(e,n,a,s?.limit,i?.limit,o==="Minimum");else if(s&&
i&&s.open!==i.open){let c=i.open?`the limit ${i.limit} itself is no longer allowed`:`the limit ${i.limit} itself is allowed now`;e(W(n.direction,i.open?"narrows":
"widens"),c,`exclusive${o}`)}}function zt(e,n,t,r,o){let s=c=>{let d=$(c,o);return Array.isArray(d)?d.filter(f=>f!==null):void 0},[i,a]=[s(t),s(r)];if(!(!i&&!a))
if(!i)e(E(n,"breaking","compatible"),`only listed values are allowed now (${o})`,o);else if(!a)e(E(n,"compatible","dangerous"),`any value is possible now, not o\
nly the listed ones (${o})`,o);else{let c=i.filter(f=>!a.some(p=>T(f,p))),d=a.filter(f=>!i.some(p=>T(f,p)));c.length>0&&e(E(n,"breaking","compatible"),`the valu\
e ${A(c.join(", "))} is no longer allowed`,o),d.length>0&&e(E(n,"compatible","dangerous"),`the value ${A(d.join(", "))} is new`,o)}}var Ds=e=>["",".*","^.*$","^\
.*",".*$","^","$","[\\s\\S]*","^[\\s\\S]*$"].includes(String(e));function _s(e,n,t,r){let o=a=>{let c=$(a,"pattern");return c===void 0||Ds(c)?void 0:c},[s,i]=[o(
t),o(r)];s!==i&&(s===void 0?e(E(n,"breaking","compatible"),`the pattern ${A(i)} is asked for now`,"pattern"):i===void 0?e(E(n,"compatible","dangerous"),`the pat\
tern ${A(s)} is no longer promised`,"pattern"):e("dangerous",`the pattern changed from ${A(s)} to ${A(i)}`,"pattern"))}function Zt(e,n,t,r,o){let[s,i]=[$(t,o),$(
r,o)];T(s,i)||(s===void 0?e(W(n.direction,"narrows"),`${o} ${A(i)} is asked for now`,o):i===void 0?e(W(n.direction,"widens"),`${o} ${A(s)} is gone`,o):e("breaki\
ng",`${o} changed from ${A(s)} to ${A(i)}`,o))}function qs(e,n,t,r){let[o,s]=[Pe($(t,"multipleOf")),Pe($(r,"multipleOf"))];if(o===void 0||s===void 0||o<=0||s<=0){
Zt(e,n,t,r,"multipleOf");return}if(o===s)return;let i=Number.isInteger(s/o)?"narrows":Number.isInteger(o/s)?"widens":"differs";e(W(n.direction,i),`multipleOf ch\
anged from ${o} to ${s}`,"multipleOf")}function Vs(e,n,t,r){let[o,s]=[$(t,"default"),$(r,"default")];if(T(o,s))return;let i=o===void 0?`the default ${A(s)} is n\
ew`:s===void 0?`the default ${A(o)} is gone`:`the default changed from ${A(o)} to ${A(s)}`;e(n.optional?"breaking":E(n,"dangerous","compatible"),i,"default")}function Ks(e,n,t,r){
let o=[$(t,"uniqueItems")===!0,$(r,"uniqueItems")===!0];if(o[0]!==o[1]){let s=o[1]?"each item may be there only once now":"an item may be there more than once n\
ow";e(W(n.direction,o[1]?"narrows":"widens"),s,"uniqueItems")}for(let s of Qt){let i=$(r,s)===!0;$(t,s)===!0!==i&&e("dangerous",i?`it is ${s} now`:`it is no lon\
ger ${s}`,s)}}function eo(e,n,t,r){let o=(i,a,c)=>h(e,n,i,a,x(t,c),x(r,c)),s=(i,a)=>Pe($(i,a));for(let i of Yt)Vn(o,n,i,s(t,i),s(r,i),!0);for(let i of Bt)Vn(o,n,
i,s(t,i),s(r,i),!1);Gt(o,n,t,r,"Minimum"),Gt(o,n,t,r,"Maximum"),zt(o,n,t,r,"enum"),zt(o,n,t,r,"x-extensible-enum"),_s(o,n,t,r);for(let i of["const",...Ht])Zt(o,
n,t,r,i);qs(o,n,t,r),Vs(o,n,t,r),Ks(o,n,t,r),T($(t,"discriminator"),$(r,"discriminator"))||o("dangerous","the discriminator changed, so a value may be read as a\
nother schema","discriminator")}var ge=new Set(["deprecated","x-sunset","x-stability-level"]),no=["draft","alpha","beta","stable"];function en(e){let n=/^(\d{4}-\d{2}-\d{2})(?:$|[Tt ])/.exec(String(
e??""))?.[1];return n!==void 0&&!Number.isNaN(Date.parse(n))?n:void 0}function nn(e,n,t){let r=m(n,"x-sunset");if(!g(n)||n.deprecated!==!0)return{level:t,why:""};
if(r===void 0)return{level:"dangerous",why:"; it was deprecated, without a date"};let o=en(r);return o===void 0?{level:"breaking",why:`; its sunset ${A(r)} is n\
o date`}:o>e.today?{level:"breaking",why:`; it was promised until ${o}`}:{level:"dangerous",why:`; its sunset was ${o}`}}function Js(e,n,t){let[r,o]=[t.old("x-s\
unset"),t.now("x-sunset")],s=(i,a)=>h(e,n,i,a,t.oldSpot("x-sunset"),t.nowSpot("x-sunset"));if(r!==o)if(r===void 0)en(o)===void 0?s("dangerous",`its sunset ${A(o)}\
 is no date`):s("compatible",`its sunset is ${A(o)}`);else if(t.now("deprecated")!==!0)s("compatible","its sunset is gone, and it is no longer deprecated");else if(o===
void 0)s("breaking",`the date until which it stays (${A(r)}) is gone`);else{let[i,a]=[en(r),en(o)];i===void 0||a===void 0||a<i?s("breaking",`its sunset changed \
from ${A(r)} to ${A(o)}`):s("compatible",`its sunset moved from ${i} to ${a}`)}}function to(e,n,t){if(t.old("deprecated")===!0!=(t.now("deprecated")===!0)){let d=t.
now("deprecated")===!0?"it is deprecated now":"it is no longer deprecated";h(e,n,"compatible",d,t.oldSpot("deprecated"),t.nowSpot("deprecated"))}Js(e,n,t);let[r,
o]=[t.old("x-stability-level"),t.now("x-stability-level")];if(r===o)return;let[s,i]=[no.indexOf(String(r)),no.indexOf(String(o))],a=r===void 0||o===void 0||s<0?
"dangerous":i<s?"breaking":"compatible",c=`its stability level changed from ${A(r??"none")} to ${A(o??"none")}`;h(e,n,a,c,t.oldSpot("x-stability-level"),t.nowSpot(
"x-stability-level"))}function oo(e,n,t,r){to(e,n,{old:o=>$(t,o),now:o=>$(r,o),oldSpot:o=>x(t,o),nowSpot:o=>x(r,o)})}function Me(e,n,t,r){to(e,n,{old:o=>m(t,o),
now:o=>m(r,o),oldSpot:o=>[t,o],nowSpot:o=>[r,o]})}var ro=["contains","propertyNames","then","else","contentSchema","unevaluatedItems","unevaluatedProperties"],so=["patternProperties","dependentSchemas"],io=new Set(
[...ro,...so,"properties","required","additionalProperties","items","prefixItems","additionalItems","dependentRequired","not","if"]),Kn=1e3,F=(e,n,t,r)=>{let{optional:o,
outer:s,at:i,...a}=e,c=e.path.endsWith("\u203A")?" ":n.startsWith("[")?"":".",d=`${e.path}${c}${n}`,f=d.length>Kn?`${d.slice(0,Kn/2)} \u2026 ${d.slice(-Kn/4)}`:
d;return{...a,path:f,...t&&r?{at:[t,r]}:{}}},K=(e,n)=>{let t=$(e,n);return g(t)?t:{}},ye=e=>Array.isArray(e)?e.map(String):[],Us=e=>$(e,"additionalProperties")===
!1;function Gs(e,n,t,r){let[o,s]=[ye($(t,"required")),ye($(r,"required"))],[i,a]=[K(t,"properties"),K(r,"properties")],c=[x(t,"required"),x(r,"required")];for(let d of s.
filter(f=>!o.includes(f))){if(!Object.hasOwn(i,d)&&Object.hasOwn(a,d))continue;let f=$(R(e.now,m(a,d)),"readOnly")===!0,p=Object.hasOwn(a,d)||n.outer?.includes(
d),l=f?"compatible":p?E(n,"breaking","compatible"):"dangerous";h(e,F(n,d),l,p?"it is required now":"a property without a description is required now",...c)}for(let d of o.
filter(f=>!s.includes(f))){if(Object.hasOwn(i,d)&&!Object.hasOwn(a,d))continue;let f=$(R(e.now,m(a,d)),"writeOnly")===!0,p=Object.hasOwn(a,d)||n.outer?.includes(
d),l=E(n,"compatible",f?"compatible":p?"breaking":"dangerous");h(e,F(n,d),l,"it is no longer required",...c)}}function zs(e,n,t,r,o){let s=K(r,"properties"),i=R(
e.old,m(s,t)),a=ye($(r,"required")).includes(t),c=$(i,"readOnly")===!0?"compatible":Us(o)?"breaking":"dangerous",d=$(i,"writeOnly")===!0?"compatible":a?"breakin\
g":"dangerous",f=`the ${a?"required":"optional"} property was removed`;h(e,F(n,t),E(n,c,d),f,[s,t],x(o,"properties"))}function Ys(e,n,t,r,o){let s=K(o,"properti\
es"),i=ye($(o,"required")).includes(t),a=$(R(e.now,m(s,t)),"readOnly")===!0,c=i&&!a?"breaking":"compatible",d=`the ${i?"required":"optional"} property is new`;h(
e,F(n,t),E(n,c,"compatible"),d,x(r,"properties"),[s,t])}function Bs(e,n,t,r,o){let[s,i]=[$(t,"additionalProperties")??!0,$(r,"additionalProperties")??!0];if(T(s,
i)){g(s)&&o(e,F(n,"*"),s,i);return}let a=[x(t,"additionalProperties"),x(r,"additionalProperties")],c=d=>d===!0||g(d)&&Object.keys(d).length===0;i===!1?h(e,n,E(n,
"breaking","compatible"),"properties that are not described are refused now",...a):s===!1?h(e,n,E(n,"compatible","dangerous"),"properties that are not described\
 can be there now",...a):c(s)&&c(i)?h(e,n,"compatible","that more properties can be there is written otherwise",...a):o(e,F(n,"*"),s,i)}function ao(e,n,t,r,o){let[
s,i]=[K(t,"properties"),K(r,"properties")];for(let a of new Set([...Object.keys(s),...Object.keys(i)]))Object.hasOwn(i,a)?Object.hasOwn(s,a)?o(e,F(n,a,[s,a],[i,
a]),m(s,a),m(i,a)):Ys(e,n,a,t,r):zs(e,n,a,t,r);Gs(e,n,t,r),Bs(e,n,t,r,o)}function co(e,n,t,r,o){let s=f=>{let[p,l]=[$(f,"prefixItems"),$(f,"items")];return Array.
isArray(p)?{first:p,rest:l}:Array.isArray(l)?{first:l,rest:$(f,"additionalItems")}:{first:[],rest:l}},[i,a]=[s(t),s(r)],c=Math.max(i.first.length,a.first.length),
d=[x(t,"prefixItems"),x(r,"prefixItems")];for(let f=0;f<c;f+=1)o(e,F(n,`[${f}]`,...d),i.first[f]??i.rest,a.first[f]??a.rest);(i.rest!==void 0||a.rest!==void 0)&&
o(e,F(n,"[]",x(t,"items"),x(r,"items")),i.rest,a.rest)}function Hs(e,n,t,r){let[o,s]=[K(t,"dependentRequired"),K(r,"dependentRequired")];for(let i of new Set([...Object.
keys(o),...Object.keys(s)])){let[a,c]=[ye(m(o,i)),ye(m(s,i))],[d,f]=[c.filter(u=>!a.includes(u)),a.filter(u=>!c.includes(u))],p=[x(t,"dependentRequired"),x(r,"d\
ependentRequired")],l=(u,y,S)=>{let b=`beside ${i}, ${u.join(", ")} ${u.length>1?"are":"is"} ${y}`;u.length>0&&h(e,n,W(n.direction,S),b,...p)};l(d,"required now",
"narrows"),l(f,"no longer required","widens")}}function fo(e,n,t,r,o){let s=[t,r].flatMap(u=>Object.keys(K(u,"properties"))),i=[...new Set([...s,...n.outer??[]])],
a=u=>/^(?:then|else|dependentSchemas)/.test(u)?{outer:i}:{},c=(u,y,S,b,v)=>{if(!(y===void 0&&S===void 0))if(y!==void 0&&S!==void 0)o(e,{...v,at:b,...a(u)},y,S);else{
let k=y===void 0?`${u} is asked for now`:`${u} is gone`;h(e,n,W(n.direction,y===void 0?"narrows":"widens"),k,...b)}};for(let u of ro)c(u,$(t,u),$(r,u),[x(t,u),x(
r,u)],F(n,u));for(let u of so){let[y,S]=[K(t,u),K(r,u)];for(let b of new Set([...Object.keys(y),...Object.keys(S)])){let v=[Object.hasOwn(y,b)?[y,b]:x(t),Object.
hasOwn(S,b)?[S,b]:x(r)];c(`${u} ${b}`,m(y,b),m(S,b),v,F(n,`${u}.${b}`))}}let d={request:"response",response:"request",either:"either"},f={...F(n,"not"),direction:d[n.
direction]};c("not",$(t,"not"),$(r,"not"),[x(t,"not"),x(r,"not")],f);let[p,l]=[$(t,"if"),$(r,"if")];p!==void 0&&l!==void 0?o(e,{...F(n,"if"),direction:"either"},
p,l):P(p,l)||c("if",p,l,[x(t,"if"),x(r,"if")],F(n,"if")),Hs(e,n,t,r)}var lo=new Set(["type","nullable","format","x-nullable"]),Qs={int64:["int32","int16","int8","uint8","uint16","uint32"],int32:["int16","int8","uint8","uint16"],double:[
"float","int32"],"date-time":["date"],"idn-email":["email"],"idn-hostname":["hostname"],iri:["uri"],"iri-reference":["uri-reference","uri","iri"],"uri-reference":[
"uri"]};function tn(e,n,t){return e?n?n.every(r=>e.includes(r)||r==="integer"&&e.includes("number")||t&&e.includes("string")&&["integer","number","boolean"].includes(
r)):!1:!0}var on=e=>e?.join(" or ")??"any type";function po(e,n){if(!(e&&n))return e?"widens":n?"narrows":"differs"}function Xs(e,n,t,r){let[o,s]=[$(t,"format"),
$(r,"format")];if(o===s)return;let i=(d,f)=>d===void 0||(Qs[String(d)]??[]).includes(String(f)),a=po(i(s,o),i(o,s))??"differs",c=o===void 0?`the format ${String(
s)} is asked for now`:s===void 0?`the format ${String(o)} is no longer asked for`:`the format changed from ${String(o)} to ${String(s)}`;h(e,n,W(n.direction,a),
c,x(t,"format"),x(r,"format"))}function mo(e,n,t,r){let o=n.text??!1,s=po(tn(r.types,t.types,o),tn(t.types,r.types,o));if((s!==void 0||on(t.types)!==on(r.types))&&
[...t.types??["any"]].sort().join()!==[...r.types??["any"]].sort().join()){let f=s?W(n.direction,s):"compatible",p=`the type changed from ${on(t.types)} to ${on(
r.types)}`;h(e,n,f,p,x(t,"type"),x(r,"type"))}let a=!t.types&&!r.types;if(t.nullable!==r.nullable&&(a||t.types&&r.types)){let f=r.nullable?"it can be null now":
"it can no longer be null",p=u=>u.keywords.has("nullable")?"nullable":"type",l=W(n.direction,r.nullable?"widens":"narrows");h(e,n,l,f,x(t,p(t)),x(r,p(r)))}let d=!t.
types||!r.types||tn(r.types,t.types,!1)||tn(t.types,r.types,!1)||t.types?.some(f=>r.types?.includes(f));return(s===void 0||d)&&Xs(e,n,t,r),d??!0}var uo=3e5,Zs=new Set(["$ref","$id","$anchor","$dynamicAnchor","$schema","$defs","definitions","allOf"]),ei=new Set([...Xt,...ge,...io,...lo,...Zs,"oneOf","anyO\
f"]),go=e=>Object.fromEntries([...e.keywords].filter(([n])=>!ue(n)).map(([n,{value:t}])=>[n,t]));function ni(e,n,t,r){let o=[];for(let i of new Set([...t.keywords.
keys(),...r.keywords.keys()])){let[a,c]=[t.keywords.get(i)?.value,r.keywords.get(i)?.value];ei.has(i)||T(a,c)||(ue(i)?o.push(i):h(e,n,"unclassified",`${i} chang\
ed; nobody can tell what that means`,x(t,i),x(r,i)))}let[s]=o;if(s!==void 0){let i=`only words for people changed: ${o.join(", ")}`;h(e,n,"compatible",i,x(t,s),
x(r,s))}}function ti(e,n,t,r){if(mo(e,n,t,r)){eo(e,n,t,r),oo(e,n,t,r),ao(e,n,t,r,L),co(e,n,t,r,L),fo(e,n,t,r,L);for(let o of["allOf","oneOf","anyOf"])Jt(e,n,o,t,
r,L);ni(e,n,t,r)}}var yo=e=>{let n=String(m(e,"$ref")??"").replace(/^#\/(?:definitions|components\/schemas)\//,"#");return g(e)?`${Object.keys(e).sort().join()}\
 ${n}`:String(e)};function ho(e,n){let t=g(n)&&Object.keys(n).length===1&&"$ref"in n?e.follow(n):n;return g(t)?t:void 0}function L(e,n,t,r){let[o,s]=[t??!0,r??!0];
if(e.steps+=1,e.steps>uo)throw new w(`${e.now.path}: its schemas lead to more than ${uo} comparisons`);let[i,a]=[R(e.old,o,!1),R(e.now,s,!1)],c=i.keywords.has("\
allOf")&&a.keywords.has("allOf"),[d,f]=[R(e.old,o),R(e.now,s)],p=c&&!P(go(d),go(f)),[l,u]=p?[i,a]:[d,f];if(!l.possible||!u.possible){if(l.possible===u.possible)
return;let O=u.possible?"a value is allowed where none was":"no value is allowed any more";h(e,n,W(n.direction,u.possible?"widens":"narrows"),O,x(l),x(u));return}
let y=()=>{let O=e.notes.length;ti(e,n,l,u),!(e.notes.length>O||yo(o)===yo(s))&&h(e,n,"compatible","the schema is written in another way",x(l),x(u))},S=`${n.direction}\
 ${n.text??!1} ${n.optional??!1} ${n.unused??!1} ${n.outer?.join()??""}`,[b,v]=[ho(e.old,o),ho(e.now,s)],k=[o,s].some(O=>m(O,"$ref")!==void 0||Lt(O));b&&v&&k?qt(
e,b,v,`${S} ${p}`,y):y()}function bo(e){return!Array.isArray(e)||e.length===0?[new Map]:e.map(n=>new Map(Object.entries(g(n)?n:{}).map(([t,r])=>[t,Array.isArray(r)?r.map(String):[]])))}
var rn=e=>[...e.keys()].join(" and ")||"no security";function sn(e,n,t,r,o,s){if(T(t,r))return;let[i,a]=[bo(t),bo(r)],c=e.notes.length,d=(p,l)=>[...p.keys()].every(
u=>l.has(u)),f=(p,l)=>[...p].every(([u,y])=>y.every(S=>l.get(u)?.includes(S)));for(let p of i){if(a.some(u=>d(u,p)&&f(u,p)))continue;let l=a.find(u=>d(u,p));if(l){
let u=[...l].flatMap(([y,S])=>S.filter(b=>!p.get(y)?.includes(b)));h(e,n,"dangerous",`${rn(l)} asks for the scope ${u.join(", ")} too`,o,s)}else p.size===0?h(e,
n,"breaking",`it can no longer be called without ${a.map(rn).join(" or ")}`,o,s):h(e,n,"breaking",`${rn(p)} is no longer enough`,o,s)}for(let p of a)i.some(l=>d(
p,l)&&d(l,p)&&f(l,p))||i.some(l=>T([...l],[...p]))||i.some(l=>d(l,p))&&!i.some(l=>d(p,l))&&e.notes.length>c||h(e,n,"compatible",`${rn(p)} is a way in now, or as\
ks for less`,o,s);e.notes.length===c&&h(e,n,"compatible","its security is written otherwise",o,s)}var oi=["type","in","name","scheme","bearerFormat","openIdConn\
ectUrl","openIdConnect"];function So(e,n,t,r){let o=(s,i)=>{let a=s.follow(i);return g(a)?a:{}};for(let s of new Set([...Object.keys(n),...Object.keys(t)])){let i={
path:`security scheme ${s}`,direction:"request"},[a,c]=[m(n,s),m(t,s)];if(a===void 0)h(e,i,"compatible","the security scheme is new",[n],[t,s]);else if(c===void 0)
h(e,i,"dangerous","the security scheme was removed",[n,s],[t]);else{let[d,f]=[o(e.old,a),o(e.now,c)],p=new Set([...Object.keys(d),...Object.keys(f)]);for(let l of p){
if(P(m(d,l),m(f,l),"data")||l==="description")continue;let u=oi.includes(l)&&l!=="bearerFormat"&&r(s);h(e,i,u?"breaking":"dangerous",`${l} of the security schem\
e changed`,[d,l],[f,l])}m(d,"description")!==m(f,"description")&&h(e,i,"compatible","only words for people changed: description",[d,"description"],[f,"descripti\
on"])}}}var ri={schemas:"schema",requestBodies:"request body",securitySchemes:"security scheme",pathItems:"path item",mediaTypes:"media type"};function si(e,n,t,r,o,s){
let[i,a]=[m(r,s),m(o,s)],c=e.notes.length;if(t==="schemas"&&L(e,n,i,a),Qe(e),e.notes.length>c||T(i,a))return;let d=!P(i,a);h(e,n,d?"unclassified":"compatible",d?
"it changed; nothing that both sides have uses it":"only words for people changed",[r,s],[o,s])}function an(e,n,t){Qe(e);let r=(s,i)=>{let a=m(s,i);return g(a)?
a:{}},o=JSON.stringify([m(e.old.root,"security"),m(e.old.root,"paths")],(s,i)=>s==="schema"||s==="content"||s==="example"||s==="examples"?void 0:i);for(let s of new Set(
[...Object.keys(n),...Object.keys(t)])){let[i,a]=[r(n,s),r(t,s)];if(s==="securitySchemes"){So(e,i,a,c=>o.includes(`{${JSON.stringify(c)}:[`)||o.includes(`,${JSON.
stringify(c)}:[`));continue}for(let c of new Set([...Object.keys(i),...Object.keys(a)])){let d=ri[s]??s.replace(/s$/,""),f={path:`${d} ${c}`,direction:"either",
unused:!0},[p,l]=[m(i,c),m(a,c)],u=(y,S)=>typeof y=="object"&&y!==null&&S(y);if(p===void 0)h(e,f,"compatible",`the ${d} is new`,[i],[a,c]);else if(l===void 0){let y=u(
p,e.old.reached)?"compatible":"dangerous";h(e,f,y,`the ${d} was removed`,[i,c],[a])}else(!u(p,e.old.reached)||!u(l,e.now.reached))&&si(e,f,s,i,a,c)}}}var Q=(e,n)=>{let t=m(e.root,n);return g(t)?t:e.adopt({},e.root)};function cn(e,n,t){let[r,o]=[e.old.root,e.now.root];for(let a of t){if(m(r,a)===m(o,a))continue;
let c=`the version of the format or its address changed (${a})`;h(e,n,"compatible",c,[r,a],[o,a])}m(r,"jsonSchemaDialect")!==m(o,"jsonSchemaDialect")&&h(e,n,"un\
classified","jsonSchemaDialect changed, so keywords may mean something else",[r,"jsonSchemaDialect"],[o,"jsonSchemaDialect"]);let[s,i]=[Q(e.old,"info"),Q(e.now,
"info")];if(m(s,"version")!==m(i,"version")){let a=`info.version changed from ${String(m(s,"version")??"none")} to ${String(m(i,"version")??"none")}`;h(e,{...n,
path:"info.version"},"compatible",a,[s,"version"],[i,"version"])}M(e,{...n,path:"info"},s,i,new Set(["version"])),T(m(r,"tags"),m(o,"tags"))||h(e,{...n,path:"ta\
gs"},"compatible","the list of tags changed",[r,"tags"],[o,"tags"])}function dn(e){if(e.notes.length>0)return;let n=[...e.old.files],t=[...e.now.files],r=a=>n.length===
t.length&&n.every(([,c],d)=>a(c,t[d]?.[1]));if(r((a,c)=>T(a,c)))return;let o={path:e.now.path,direction:"either"},s=r((a,c)=>P(a,c));h(e,o,s?"compatible":"uncla\
ssified",s?"only words for people or the order of things changed":"the description is written otherwise; no change of it has a name",[e.old.root],[e.now.root])}var ii=new Set(["payload","headers","contentType","schemaFormat","name","messageId","tags"]),ai=new Set(["messages","publish","subscribe","address","tags","serv\
ers"]),ci=new Set(["action","channel","messages","message","operationId","tags"]),di=new Set(["asyncapi","info","channels","operations","components","servers","\
defaultContentType","tags","id"]);function $o(e,n){let t=m(e,n),r=g(t)&&"schemaFormat"in t&&"schema"in t,o=r?t.schemaFormat:n==="payload"?m(e,"schemaFormat"):void 0,
s=o===void 0||/^application\/(?:vnd\.aai\.asyncapi|schema|vnd\.oai\.openapi)[+;]/.test(`${String(o)};`);return{schema:r?t.schema:t,isJson:s}}function fi(e,n,t,r){
for(let a of["payload","headers"]){let[c,d]=[$o(t,a),$o(r,a)],f={...n,path:`${n.path} \u203A ${a} \u203A`,at:[[t,a],[r,a]]};c.isJson&&d.isJson?L(e,f,c.schema,d.
schema):T(c,d)||h(e,f,"unclassified",`${a} changed; its schema format is not JSON Schema`,[t,a],[r,a])}let o=(a,c)=>m(c,"contentType")??m(a.root,"defaultContent\
Type"),[s,i]=[o(e.old,t),o(e.now,r)];if(s!==i){let a=`the content type changed from ${String(s??"none")} to ${String(i??"none")}`;h(e,n,s===void 0||i===void 0?"\
dangerous":"breaking",a,[t,"contentType"],[r,"contentType"])}for(let a of["name","messageId"])m(t,a)!==m(r,a)&&h(e,n,"dangerous",`the ${a} of the message change\
d`,[t,a],[r,a]);T(m(t,"tags"),m(r,"tags"))||h(e,n,"compatible","its tags changed",[t,"tags"],[r,"tags"]),M(e,n,t,r,ii)}function li(e,n,t,r){let o={path:`channel\
 ${t.address}`,direction:r};e.operation=o.path,n.address!==t.address&&h(e,o,"breaking",`the address changed from ${n.address} to ${t.address}`,[n.table,"address"],
[t.table,"address"]);for(let s of new Set([...n.messages.keys(),...t.messages.keys()])){let[i,a]=[n.messages.get(s),t.messages.get(s)],c={...o,path:`${o.path} \u203A\
 message ${s}`};i&&a?fi(e,c,i,a):i?h(e,c,"breaking","the message was removed",[i],[t.table]):a&&h(e,c,E(o,"compatible","dangerous"),"the message is new",[n.table],
[a])}for(let s of["tags","servers"])T(m(n.table,s),m(t.table,s))||h(e,o,s==="tags"?"compatible":"dangerous",`its ${s} changed`,[n.table,s],[t.table,s]);M(e,o,n.
table,t.table,ai)}function pi(e,n,t,r){let o={path:`operation ${t.id}`,direction:t.action==="send"?"response":"request"};e.operation=o.path,n.action!==t.action&&
h(e,o,"breaking",`the action changed from ${n.action} to ${t.action}`,[n.table,"action"],[t.table,"action"]),r||h(e,o,"breaking","it uses another channel",[n.table,
"channel"],[t.table,"channel"]);let[s,i]=[n.messages,t.messages];for(let a of s?.filter(c=>i&&!i.includes(c))??[])h(e,o,"breaking",`the message ${a} is no longe\
r part of it`,[n.table,"messages"],[t.table,"messages"]);for(let a of i?.filter(c=>s&&!s.includes(c))??[]){let c=E(o,"compatible","dangerous");h(e,o,c,`the mess\
age ${a} is a new part of it`,[n.table,"messages"],[t.table,"messages"])}s===void 0!=(i===void 0)&&h(e,o,"dangerous",i?"it only uses some messages of its channe\
l now":"it uses all messages of its channel now",[n.table,"messages"],[t.table,"messages"]),m(n.table,"operationId")!==m(t.table,"operationId")&&h(e,o,"dangerou\
s","the operationId changed",[n.table,"operationId"],[t.table,"operationId"]),T(m(n.table,"tags"),m(t.table,"tags"))||h(e,o,"compatible","its tags changed",[n.table,
"tags"],[t.table,"tags"]),M(e,o,n.table,t.table,ci)}function mi(e){let n=o=>{let s=m(o.root,"servers");return g(s)?s:{}},[t,r]=[n(e.old),n(e.now)];for(let o of new Set(
[...Object.keys(t),...Object.keys(r)])){let[s,i]=[m(t,o),m(r,o)];if(T(s,i))continue;let a=s===void 0?"is new":i===void 0?"was removed":"changed",c=s===void 0?"c\
ompatible":"dangerous";h(e,{path:`server ${o}`,direction:"either"},c,`the server ${a}`,[t,o],[r,o])}}function xo(e,n,t){let r=[],[o,s]=[new Set(e),new Set(n)];for(let i of t){
let a=new Map([...s].map(c=>[i(c),c]));for(let c of[...o]){let d=a.get(i(c));!d||!s.has(d)||(r.push([c,d]),o.delete(c),s.delete(d))}}return{pairs:r,removed:[...o],
added:[...s]}}function vo(e,n,t,r,o){let s=He(e,n,o),i={path:n.path,direction:"either"},[a,c]=[e.root,n.root];cn(s,i,["asyncapi","id"]);let d=t.major===r.major,
f=xo(t.channels,r.channels,d?[b=>b.id,b=>b.address]:[b=>b.address]);for(let[b,v]of f.pairs){let[k,O]=[In(t,b),In(r,v)];li(s,b,v,k===O?O:"either")}let p=b=>({path:`\
channel ${b}`,direction:"either"});for(let b of f.removed)h(s,p(b.address),"breaking","the channel was removed",[b.table],[c,"channels"]);for(let b of f.added)h(
s,p(b.address),"compatible","the channel is new",[a,"channels"],[b.table]);let l=(b,v)=>b.channels.find(k=>k.id===v)?.address??v,u=b=>`${b.action} ${l(t.operations.
includes(b)?t:r,b.channel)}`,y=xo(t.operations,r.operations,d?[b=>b.id,u]:[u]);for(let[b,v]of y.pairs){let k=f.pairs.some(([O,G])=>O.id===b.channel&&G.id===v.channel)||
b.channel===v.channel;pi(s,b,v,k)}for(let b of y.removed)h(s,{...i,path:`operation ${b.id}`},"breaking","the operation was removed",[b.table],[c]);for(let b of y.
added)h(s,{...i,path:`operation ${b.id}`},"compatible","the operation is new",[a],[b.table]);mi(s);let S=b=>{let v=m(b,"components");return g(v)?v:{}};return an(
s,S(a),S(c)),M(s,i,a,c,di),dn(s),Xe(s)}import{posix as fn}from"node:path";var Oo=5e6,wo=300,ui=50,Jn=e=>{let n=[];for(let t=e;t?.key!==void 0;t=t.parent)n.push(t.key);return n.reverse()};function To(e,n){let t=n.indexOf("#"),[r,o]=t<0?
[n,""]:[n.slice(0,t),n.slice(t+1)];if(/^[a-z][a-z0-9+.-]*:/i.test(r)||r.startsWith("//"))return`it leads to ${r}, and nothing is fetched`;if(r==="")return{path:e,
pointer:o};let s=r.replaceAll("\\","/");try{s=decodeURIComponent(s)}catch{return`${r} is no valid reference`}let i=fn.normalize(fn.join(fn.dirname(e),s));return s.
startsWith("/")||i===".."||i.startsWith("../")?`${r} leads out of the repository`:{path:i,pointer:o}}var ko=e=>{try{return decodeURIComponent(e).replaceAll("~1",
"/").replaceAll("~0","~")}catch{return e.replaceAll("~1","/").replaceAll("~0","~")}};function Eo(e,n,t,r){if(typeof n!="object"||n===null)return[];e.origins.set(
n,t);let o=m(n,"$ref"),s=r==="keywords"&&typeof o=="string",i=m(n,"$anchor");r==="keywords"&&typeof i=="string"&&t.part.anchors.set(i,n);let a=s?[[n,o]]:[];for(let[
c,d]of Object.entries(n)){let f={part:t.part,parent:t,key:Array.isArray(n)?Number(c):c},p=Array.isArray(n)?Fn(r):Rn(r,c);for(let l of Eo(e,d,f,p))a.push(l)}return a}
async function Ao(e,n,t){if(t.length>Oo)throw new w(`${n} is larger than ${Oo} characters`);if(e.parts.size>=wo)throw new w(`${n}: the description has more than\
 ${wo} files`);let r={path:n,data:ee(n,t),anchors:new Map};e.parts.set(n,r);for(let[o,s]of Eo(e,r.data.value,{part:r},"keywords")){let i=r.data.lineOf([...Jn(e.
origins.get(o)),"$ref"]),a=To(n,s);if(typeof a=="string")throw new w(`${n}: a $ref cannot be followed: ${a} (line ${i})`,i);if(e.parts.has(a.path))continue;let c=await e.
tree.text(a.path);if(c===void 0)throw new w(`${n}: a $ref leads to ${a.path}, which cannot be read (line ${i})`,i);await Ao(e,a.path,c)}}function gi(e,n,t){let r=e.
origins.get(n),o=r?.part.path??"",s=To(o,t),i=typeof s=="string"?void 0:e.parts.get(s.path),a=r?.part.data.lineOf(Jn(r))??1,c=()=>new w(`${o}: the $ref ${JSON.stringify(
t)} leads nowhere (line ${a})`,a);if(typeof s=="string"||!i)throw c();if(s.pointer==="")return i.data.value;if(!s.pointer.startsWith("/")){let f=i.anchors.get(ko(
s.pointer));if(!f)throw c();return f}let d=i.data.value;for(let f of s.pointer.slice(1).split("/").map(ko))if(d=m(d,f),d===void 0)throw c();return d}async function he(e,n){
let t={tree:n,parts:new Map,origins:new WeakMap},r=fn.normalize(e.path);await Ao(t,r,e.text);let o=t.parts.get(r)?.data.value;if(!g(o))throw new w(`${e.path}: t\
he top of the description is no object (line 1)`,1);let s=new WeakSet,i=a=>{let c=a;for(let d=0;d<=ui;d+=1){let f=g(c)?m(c,"$ref"):void 0;if(typeof c!="object"||
c===null||typeof f!="string")return c;c=gi(t,c,f),typeof c=="object"&&c!==null&&s.add(c)}throw new w(`${e.path}: references lead in a circle (line 1)`,1)};return{
path:e.path,root:o,files:new Map([...t.parts].map(([a,c])=>[a,c.data.value])),place:(a,c)=>{let d=t.origins.get(a);if(!d)return{path:e.path,line:1};let f=Jn(d);
return{path:d.part.path,line:d.part.data.lineOf(c===void 0?f:[...f,c])}},follow:i,reached:a=>s.has(a),adopt:(a,c)=>{let d=t.origins.get(c);return d&&t.origins.set(
a,d),a}}}function ln(e,n,t){let r=e.split("/").at(-1)??"";return r.includes(".")&&!/\.(?:ya?ml|json|oas[23]?|openapi|swagger|asyncapi)$/i.test(r)?!1:Object.entries(t).some(
([o,s])=>{let i=new RegExp(`^(?:\\uFEFF)?(?:${o}|"${o}"|'${o}')[ \\t]*:[ \\t]*["']?([\\w.-]{1,20})`,"m").exec(n)?.[1];if(i!==void 0&&s.test(i))return!0;let a=new RegExp(
`"${o}"\\s{0,200}:\\s{0,200}["']?([\\w.-]{1,20})`).exec(n)?.[1];if(a===void 0||!s.test(a)||!/^\s*\{/.test(n))return!1;try{let c=JSON.parse(n),d=m(c,o);return g(
c)&&(typeof d=="string"||typeof d=="number")&&s.test(String(d))}catch{return n.slice(0,500).includes(`"${o}"`)}})}var yi=new Set(["schema","itemSchema"]),ie=e=>(e.split(";",1)[0]??"").trim().toLowerCase();function pn(e,n){let[[t,r],[o,s=""]]=[ie(e).split("/"),ie(n).split("/")];
return ie(e)===ie(n)||t==="*"?!0:t===o&&(r==="*"||s.endsWith(`+${r}`))}var hi=e=>/^(?:text\/plain|application\/x-www-form-urlencoded|multipart\/)/.test(ie(e));function Co(e,n){
let t=m(n,"content");return new Map(Object.entries(g(t)?t:{}).map(([r,o])=>{let s=e.follow(o);return[r,g(s)?s:{}]}))}function be(e,n,t,r){let[o,s]=[Co(e.old,t),
Co(e.now,r)],i=new Set(s.keys()),a=new Set(o.keys()),c=[],d=f=>{for(let p of[...a]){let l=[...i].find(u=>f(p,u));l!==void 0&&(c.push([p,l]),a.delete(p),i.delete(
l))}};d((f,p)=>f===p),d((f,p)=>ie(f)===ie(p)),d((f,p)=>pn(p,f)),d((f,p)=>pn(f,p));for(let[f,p]of c){let[l,u]=[o.get(f)??{},s.get(p)??{}],y={...n,path:`${n.path}\
 ${p}`};if(f!==p){let[b,v]=[pn(p,f),pn(f,p)],k=b===v?"compatible":b?E(n,"compatible","breaking"):E(n,"breaking","compatible");h(e,y,k,`the media type ${f} becam\
e ${p}`,[l],[u])}let S={...y,path:`${y.path} \u203A`,...hi(p)?{text:!0}:{}};L(e,{...S,at:[[l,"schema"],[u,"schema"]]},m(l,"schema"),m(u,"schema")),L(e,{...S,path:`${y.
path} \u203A item`},m(l,"itemSchema"),m(u,"itemSchema")),M(e,y,l,u,yi)}for(let f of a)h(e,{...n,path:`${n.path} ${f}`},"breaking","the media type was removed",[
o.get(f)??t],[r,"content"]);for(let f of i)h(e,{...n,path:`${n.path} ${f}`},"compatible","the media type is new",[t,"content"],[s.get(f)??r])}var Mo=new Set([...ge,"name","in","required","schema","content","style","explode","allowReserved","allowEmptyValue"]),bi=e=>[...e.matchAll(/\{([^{}]{0,200})\}/g)].
map(n=>n[1]??"");function Po(e,n,t){let r=new Map,o=bi(n);for(let s of t)for(let i of Array.isArray(s)?s:[]){let a=e.follow(i);if(!g(a)||typeof a.name!="string")
continue;let c=a.in==="path"?o.indexOf(a.name):-1,d=a.in==="header"?a.name.toLowerCase():a.name,f=c>=0?`path ${c}`:`${String(a.in)} ${d}`;r.set(f,{table:a,name:a.
name,in:String(a.in)})}return r}var ae=({table:e,in:n})=>n==="path"||e.required===!0;function mn({table:e,in:n}){let t=m(e,"style")??(n==="query"||n==="cookie"?
"form":"simple");return{style:t,explode:m(e,"explode")??t==="form",allowReserved:m(e,"allowReserved")===!0}}function Si(e,n,t,r){let[o,s]=[t.table,r.table];if(t.
name!==r.name&&t.in==="path"){let d=`the path parameter ${t.name} is called ${r.name} now; its place is the same`;h(e,n,"compatible",d,[o,"name"],[s,"name"])}if(t.
name!==r.name&&t.in==="header"){let d=`the header ${t.name} is written ${r.name} now, which is the same header`;h(e,n,"compatible",d,[o,"name"],[s,"name"])}if(ae(
t)!==ae(r)){let d=ae(r)?"it is required now":"it is no longer required";h(e,n,ae(r)?"breaking":"compatible",d,[o,"required"],[s,"required"])}let[i,a]=[mn(t),mn(
r)];for(let d of["style","explode","allowReserved"]){if(i[d]===a[d])continue;let f=`${d} changed from ${String(i[d])} to ${String(a[d])}, so its value is writte\
n otherwise`;h(e,n,d==="allowReserved"?"dangerous":"breaking",f,[o,d],[s,d])}if(m(o,"allowEmptyValue")===!0!=(m(s,"allowEmptyValue")===!0)){let d=m(s,"allowEmpt\
yValue")===!0;h(e,n,d?"compatible":"breaking",d?"it can be empty now":"it can no longer be empty",[o,"allowEmptyValue"],[s,"allowEmptyValue"])}Me(e,n,o,s);let c={
...n,text:!0,at:[[o,"schema"],[s,"schema"]],...ae(r)?{}:{optional:!0}};g(m(o,"content"))&&g(m(s,"content"))?be(e,n,o,s):!g(m(o,"content"))&&!g(m(s,"content"))?L(
e,c,m(o,"schema"),m(s,"schema")):h(e,n,"breaking","its value is written in another format",[o,"content"],[s,"content"]),M(e,n,o,s,Mo)}function No(e,n,t,r){let o=Po(
e.old,t.template,t.lists),s=Po(e.now,r.template,r.lists);for(let i of new Set([...o.keys(),...s.keys()])){let[a,c]=[o.get(i),s.get(i)],d=c??a,f={...n,path:`${n.
path} \u203A ${d?.in} parameter ${d?.name}`};if(a&&c)Si(e,f,a,c);else if(a){let{level:p,why:l}=nn(e,a.table,"dangerous");h(e,f,p,`the parameter was removed${l}`,
[a.table],[r.at,"parameters"])}else if(c){let p=ae(c)?"breaking":"compatible";h(e,f,p,`the ${ae(c)?"required":"optional"} parameter is new`,[t.at,"parameters"],
[c.table])}}}var $i=new Set([...Mo]);function Wo(e,n,t,r){let o=(a,c)=>{let d=m(c,"headers");return new Map(Object.entries(g(d)?d:{}).flatMap(([f,p])=>{let l=a.
follow(p);return g(l)?[[f.toLowerCase(),{name:f,header:l}]]:[]}))},[s,i]=[o(e.old,t),o(e.now,r)];for(let a of new Set([...s.keys(),...i.keys()])){let[c,d]=[s.get(
a),i.get(a)],f={...n,path:`${n.path} \u203A header ${d?.name??c?.name}`};if(c&&d){let[p,l]=[c.header.required===!0,d.header.required===!0];p!==l&&h(e,f,l?"compa\
tible":"breaking",l?"the header is always there now":"the header is no longer always there",[c.header,"required"],[d.header,"required"]),Me(e,f,c.header,d.header),
g(m(c.header,"content"))||g(m(d.header,"content"))?be(e,f,c.header,d.header):L(e,f,m(c.header,"schema"),m(d.header,"schema")),T(mn({table:c.header,name:"",in:"h\
eader"}),mn({table:d.header,name:"",in:"header"}))||h(e,f,"breaking","its value is written otherwise",[c.header],[d.header]),M(e,f,c.header,d.header,$i)}else if(c){
let p=c.header.required===!0;h(e,f,p?"breaking":"dangerous",`the ${p?"required":"optional"} header was removed`,[c.header],[r,"headers"])}else d&&h(e,f,"compati\
ble","the header is new",[t,"headers"],[d.header])}}var jo=e=>{let n=m(e,"servers");return new Map((Array.isArray(n)?n:[]).flatMap(t=>g(t)?[[String(m(t,"url")),t]]:[]))};function Ne(e,n,t,r){let[o,s]=[jo(t),jo(r)];
for(let i of new Set([...o.keys(),...s.keys()])){let[a,c]=[o.get(i),s.get(i)];c?a?P(a,c)?m(a,"description")!==m(c,"description")&&h(e,n,"compatible",`only words\
 for people changed at the server ${i}`,[a],[c]):h(e,n,"dangerous",`the server ${i} changed`,[a],[c]):h(e,n,"compatible",`the server ${i} is new`,[t,"servers"],
[c]):h(e,n,"dangerous",`the server ${i} is gone`,a?[a]:[t],[r,"servers"])}}var xi=new Set([...ge,"parameters","requestBody","responses","callbacks","security","servers","operationId","tags"]),vi=new Set(["required","content"]),Oi=new Set(
["content","headers","links"]),Ro={request:"response",response:"request",either:"either"},D=(e,n,t)=>{let r=e.follow(m(n,t));return g(r)?r:void 0};function wi(e,n,t,r){
let[o,s]=[D(e.old,t,"requestBody"),D(e.now,r,"requestBody")],i={...n,path:`${n.path} \u203A request`};if(!o&&!s)return;let a=n.direction==="response"?"compatibl\
e":"breaking",c=n.direction==="response"?"breaking":"compatible";if(o&&s){if(o.required===!0!=(s.required===!0)){let d=s.required===!0?"the body is required now":
"the body is no longer required";h(e,i,s.required===!0?a:c,d,[o,"required"],[s,"required"])}be(e,i,o,s),M(e,i,o,s,vi)}else if(s){let d=s.required===!0;h(e,i,d?a:
"compatible",`the ${d?"required":"optional"} body is new`,[t],[r,"requestBody"])}else h(e,i,"breaking","the body was removed",[t,"requestBody"],[r])}var Io=e=>/^2(?:\d\d|xx)$/i.
test(e);function ki(e,n,t,r){let[o,s]=[D(e.old,t,"links")??{},D(e.now,r,"links")??{}];for(let i of new Set([...Object.keys(o),...Object.keys(s)])){let[a,c]=[m(o,
i),m(s,i)],d={...n,path:`${n.path} \u203A link ${i}`};c===void 0?h(e,d,"dangerous","the link was removed",[o,i],[r]):a===void 0?h(e,d,"compatible","the link is \
new",[t],[s,i]):T(e.old.follow(a),e.now.follow(c))||h(e,d,"dangerous","the link changed",[o,i],[s,i])}}function Ti(e,n,t,r){let[o,s]=[D(e.old,t,"responses")??{},
D(e.now,r,"responses")??{}],i={...n,direction:Ro[n.direction]};for(let a of new Set([...Object.keys(o),...Object.keys(s)])){let c={...i,path:`${n.path} \u203A ${a}`};
if(a.startsWith("x-")){T(m(o,a),m(s,a))||h(e,c,"unclassified",`${a} changed; nobody can tell what that means for clients`,[o,a],[s,a]);continue}let[d,f]=[D(e.old,
o,a),D(e.now,s,a)];if(d&&f)be(e,c,d,f),Wo(e,c,d,f),ki(e,c,d,f),M(e,c,d,f,Oi);else if(d){let p=Io(a)?"breaking":"dangerous";h(e,c,p,`the ${Io(a)?"success ":""}re\
sponse was removed`,[o,a],[r,"responses"])}else h(e,c,"compatible","the response is new",[t,"responses"],[s,a])}}function Ei(e,n,t,r){let[o,s]=[D(e.old,t,"callb\
acks")??{},D(e.now,r,"callbacks")??{}];for(let i of new Set([...Object.keys(o),...Object.keys(s)])){let a={...n,path:`${n.path} \u203A callback ${i}`,direction:Ro[n.
direction]},[c,d]=[D(e.old,o,i),D(e.now,s,i)];c&&d?gn(e,a,c,d,f=>`${a.path} ${f}`):c?h(e,a,"breaking","the callback was removed",[o,i],[r,"callbacks"]):h(e,a,"c\
ompatible","the callback is new",[t,"callbacks"],[s,i])}}function Ai(e,n,t,r){if(m(t,"operationId")!==m(r,"operationId")){let[o,s]=[m(t,"operationId"),m(r,"oper\
ationId")],i=`the operationId changed from ${String(o??"none")} to ${String(s??"none")}; generated clients may call it otherwise`;h(e,n,o===void 0?"compatible":
"dangerous",i,[t,"operationId"],[r,"operationId"])}P(m(t,"tags")??[],m(r,"tags")??[],"keywords","tags")||h(e,n,"compatible","its tags changed",[t,"tags"],[r,"ta\
gs"])}function Ci(e,n,t,r){let[o,s]=[t.operation,r.operation],i=({item:d,operation:f})=>[m(d,"parameters"),m(f,"parameters")];Me(e,n,o,s),No(e,n,{...t,lists:i(t),
at:o},{...r,lists:i(r),at:s}),wi(e,n,o,s),Ti(e,n,o,s),Ei(e,n,o,s),Ai(e,n,o,s);let[a,c]=[m(o,"security"),m(s,"security")];if(a!==void 0||c!==void 0){let d=[a??m(
e.old.root,"security"),c??m(e.now.root,"security")];sn(e,n,d[0],d[1],[o,"security"],[s,"security"])}Ne(e,n,o,s),M(e,n,o,s,xi)}var Fo=["get","put","post","delete",
"options","head","patch","trace","query"],Pi=new Set([...Fo,"additionalOperations","parameters","servers","$ref"]);function un(e,n){let t=m(n,"additionalOperati\
ons"),r=[...Fo.map(o=>[o.toUpperCase(),m(n,o)]),...Object.entries(g(t)?t:{})];return new Map(r.flatMap(([o,s])=>{let i=e.follow(s);return g(i)?[[o,i]]:[]}))}var ce=e=>e.
replace(/\{[^{}]{0,200}\}/g,"{}");function Mi(e,n){let t=new Set(n.filter(o=>!e.includes(o)));return[...e.map(o=>{if(n.includes(o))return[o,o];let s=[...t].find(
i=>ce(i)===ce(o));return s!==void 0&&t.delete(s),[o,s]}),...[...t].map(o=>[void 0,o])]}function gn(e,n,t,r,o){let s=a=>Object.keys(a).filter(c=>!c.startsWith("x\
-"));for(let[a,c]of Mi(s(t),s(r))){let d=a===void 0?void 0:D(e.old,t,a),f=c===void 0?void 0:D(e.now,r,c),[p,l]=[un(e.old,d??{}),un(e.now,f??{})];for(let y of new Set(
[...p.keys(),...l.keys()])){let[S,b]=[p.get(y),l.get(y)],v={...n,path:o(c??a??"",y)},k=e.operation;if(e.operation=v.path,S&&b)Ci(e,v,{template:a??"",item:d??{},
operation:S},{template:c??"",item:f??{},operation:b});else if(S){let{level:O,why:G}=nn(e,S,"breaking");h(e,v,O,`the operation was removed${G}`,[S],[f??r])}else b&&
h(e,v,"compatible","the operation is new",[d??t],[b]);e.operation=k}let u={...n,path:o(c??a??"","").trim()};d&&f?(Ne(e,u,d,f),M(e,u,d,f,Pi)):p.size+l.size===0&&
h(e,u,f?"compatible":"dangerous",`the path without operations ${f?"is new":"was removed"}`,d&&a?[t,a]:[t],f&&c?[r,c]:[r])}let i=a=>Object.fromEntries(Object.entries(
a).filter(([c])=>c.startsWith("x-")));M(e,n,e.old.adopt(i(t),t),e.now.adopt(i(r),r),new Set)}var Ni=/^(?:v\d+(?:\.\d+)*(?:(?:alpha|beta)\d*)?|\d{4}-\d{2}-\d{2})$/i;function Lo(e){let n=ce(e).split("/"),t=n.findIndex(r=>Ni.test(r));return t<0?void 0:n.map(
(r,o)=>o===t?"{version}":r).join("/")}var Un=e=>{let n=m(e.root,"paths");return g(n)?Object.keys(n):[]};function yn(e,n){let t=f=>m(f.root,"info"),r=f=>{let p=m(
t(f),"version");return typeof p=="string"||typeof p=="number"?String(p):void 0},o=new Set(Un(e).map(ce)),s=Un(n).filter(f=>o.has(ce(f))),i=Un(n).filter(f=>!o.has(
ce(f))).flatMap(f=>{let p=Lo(f),l=p===void 0?void 0:s.find(u=>Lo(u)===p);return l===void 0?[]:[{old:l,now:f}]}),[a,c,d]=[r(e),r(n),t(n)];return{...a===void 0?{}:
{before:a},...c===void 0?{}:{after:c},...g(d)?{at:n.place(d,"version")}:{},beside:i}}async function Do(e,n){let t=await he(e,n),r=String(m(t.root,"asyncapi")??""),o=Number(/^([23])(?:\.|$)/.exec(r)?.[1]??0);if(o===0)throw new w(`${e.path}: Async\
API ${r||"without a version"} is not known (line 1)`,1);return{source:t,description:Pt(t,o)}}var _o={id:"asyncapi",title:"AsyncAPI description",rank:30,recognise:(e,n)=>ln(
e,n,{asyncapi:/^\d/}),parts:async(e,n)=>{let{files:t,path:r}=await he(e,n);return[...t.keys()].filter(o=>o!==r)},compare:async(e,n,t)=>{let r=await Do(e,t.before),
o=await Do(n,t.after),s=t.today??new Date().toISOString().slice(0,10);return{kind:"compared",changes:vo(r.source,o.source,r.description,o.description,s),version:yn(
r.source,o.source)}}};var Wi=1e6,Gn=e=>{let n=e.name?.value;return typeof n=="string"?n:void 0};function _(e){return e.kind==="DirectiveDefinition"?`@${e.name.value}`:e.kind==="Schem\
aDefinition"||e.kind==="SchemaExtension"?"schema":Gn(e)??""}var ji=e=>e.loc?.startToken?.line??1,qo=e=>ji(e.name??e),Ii=["fields","values","arguments"];function Vo(e){
let n=e;return Ii.flatMap(t=>Array.isArray(n[t])?n[t]:[])}function Ko(e,n,t){e.has(n)||e.set(n,qo(t));for(let r of Vo(t)){let o=Gn(r);o!==void 0&&Ko(e,`${n}.${o}`,
r)}}function Ri(e,n){let t=new Set,r=(o,s)=>{let i=qo(s);if(t.has(o))throw new w(`${e.path}: ${o} is defined twice (line ${i})`,i);t.add(o)};for(let o of n){o.kind.
endsWith("Extension")||r(_(o),o);for(let s of Vo(o))r(`${_(o)}.${Gn(s)??""}`,s)}}function We(e,n){let t;try{t=e.parse(n.text,{maxTokens:Wi})}catch(s){if(!(s instanceof
e.GraphQLError))throw s;let i=s.locations?.[0]?.line??1;throw new w(`${n.path}: ${s.message} (line ${i})`,i)}let r=t.definitions.filter(s=>s.kind!=="OperationDe\
finition"&&s.kind!=="FragmentDefinition");if(r.length===0)throw new w(`${n.path}: it defines no type of a schema`,1);Ri(n,r);let o=new Map;for(let s of r)Ko(o,_(
s),s);return{file:n,definitions:r,lines:o}}function Jo(e,n){for(let t=n;t!=="";t=t.slice(0,Math.max(t.lastIndexOf("."),0))){let r=e.lines.get(t);if(r!==void 0)return r}}
function zn(e){let n=new Set(e.filter(t=>!t.kind.endsWith("Extension")).map(_));return e.map(t=>!t.kind.endsWith("Extension")||n.has(_(t))?t:(n.add(_(t)),{...t,
kind:t.kind.replace(/Extension$/,"Definition")}))}function Uo(e,n){let t=new Map,r=(o,s)=>{(s!=="scalar"||!t.has(o))&&t.set(o,s)};for(let o of n){if("interfaces"in
o)for(let s of o.interfaces??[])r(s.name.value,"interface");if("types"in o)for(let s of o.types??[])r(s.name.value,"type");if("operationTypes"in o)for(let s of o.
operationTypes??[])r(s.type.name.value,"type");e.visit(o,{NamedType:s=>r(s.name.value,"scalar")})}return t}var Fi={BREAKING:"breaking",DANGEROUS:"dangerous",NON_BREAKING:"compatible"},Go=e=>e.type.startsWith("DIRECTIVE_USAGE_")&&/\.?@deprecated\b|'deprecated'|"deprecated"/.
test(`${e.path} ${e.message}`),Yn=e=>e.replace(/\.@deprecated\b.*$/,"");function Yo(e){let n=new Set(e.filter(({type:t})=>/_DEPRECATION_/.test(t)).map(({path:t})=>Yn(
t??"")));return e.filter(t=>!(Go(t)&&n.has(Yn(t.path??"")))).map(t=>({...t,path:Yn(t.path??""),...Go(t)?{criticality:{level:"NON_BREAKING"}}:{}}))}function Bo(e,n,t){
let[r,o]=[n,t].map(s=>new Set(s.definitions.map(_)));return e.map(s=>{let i=s.path??"";return s.type!=="TYPE_KIND_CHANGED"||r?.has(i)&&o?.has(i)?s:o?.has(i)?{...s,
message:`Type '${i}' was added`,criticality:{level:"NON_BREAKING"}}:{...s,message:`Type '${i}' was removed though it is still used`,criticality:{level:"BREAKING"}}})}
var Li=e=>e.replace(/\s+/g," ").trim().replace(/\.$/,"");function Bn(e,n,t){let r=e.path||"schema",o=Fi[e.criticality.level]??"unclassified",s=c=>{let d=Jo(c,r);
return d===void 0?void 0:{path:c.file.path,line:d}},[i,a]=[s(n),s(t)];return{path:r,level:o,says:Li(e.message),...i?{before:i}:{},...a?{after:a}:{}}}var Di=(e,n)=>(e.
name?.value??"").localeCompare(n.name?.value??""),_i=["fields","values","arguments","interfaces","types","locations","operationTypes"];function qi(e,n){let t=e.
visit(n,{enter:r=>{let o=Object.entries(r);return Object.fromEntries(o.map(([s,i])=>[s,_i.includes(s)&&Array.isArray(i)?[...i].sort(Di):i]))}});return e.print(t)}
function zo(e,n){let t=new Map;for(let r of n.definitions)t.set(_(r),[...t.get(_(r))??[],qi(e,r)]);return new Map([...t].map(([r,o])=>[r,o.sort().join(`
`)]))}function Ho(e,n,t,r){let o=new Set(r.map(({path:a})=>a.split(".",1)[0])),[s,i]=[zo(e,n),zo(e,t)];return[...new Set([...s.keys(),...i.keys()])].filter(a=>s.
get(a)!==i.get(a)&&!o.has(a)).map(a=>({...Bn({path:a,type:"",message:"",criticality:{level:""}},n,t),says:`the definition of ${a} differs in a way that has no n\
ame`}))}var Vi=300,Ki=1e6,Ji=e=>/\.(graphqls?|gql|graphql\.txt)$/i.test(e),Xo=e=>!e.kind.endsWith("Extension")&&_(e)!=="schema",hn=e=>new Set(e?.definitions.filter(Xo).
map(_)??[]);async function Qo(e,n,t){let r=await n.text(t);if(!(r===void 0||r.length>Ki))try{return We(e,{path:t,text:r})}catch{return}}async function Zo(e,n,t,r){
let[o,s]=[hn(n),hn(t)],i=new Set([...o].filter(l=>!s.has(l))),a=new Set([...s].filter(l=>!o.has(l))),c=[],d=new Set;if(i.size+a.size===0)return{left:c,came:d};let f=l=>[
n.file.path,t.file.path].includes(l.path),p=[...new Set([...r.before.list(),...r.after.list()])].filter(l=>Ji(l)&&!f({path:l,text:""}));for(let l of p.sort().slice(
0,Vi)){let[u,y]=[await r.before.text(l),await r.after.text(l)];if(u===y)continue;let[S,b]=[await Qo(e,r.before,l),await Qo(e,r.after,l)],[v,k]=[hn(S),hn(b)];for(let O of b?.
definitions.filter(Xo)??[]){let G=_(O);b&&i.delete(G)&&!v.has(G)&&c.push({node:O,to:b})}for(let O of a)v.has(O)&&!k.has(O)&&d.add(O)}return{left:c,came:d}}var Ui=/^[ \t]*(?:extend[ \t]+)?(?:(?:type|input|interface|union|enum|scalar)[ \t]+[_A-Za-z]\w*|directive[ \t]+@\w+|schema\b[^\n]{0,200}\{)/m,Gi=/^[ \t]{0,20}\w{1,100}(?:\([^)\n]{0,500}\))?[ \t]?:[ \t]?\[?[A-Z]\w{0,100}[\]!]{0,4}[ \t]*$/m,
zi=["Int","Float","String","Boolean","ID"];function er(e,n,t){let r=new Set(n.map(a=>"name"in a?a.name?.value:void 0)),o=[...t].filter(([a])=>!r.has(a)&&!zi.includes(
a)).map(([a,c])=>`${c} ${a}`),s=o.length>0?e.parse(o.join(`
`)).definitions:[],i={kind:e.Kind.DOCUMENT,definitions:[...n,...s]};return e.buildASTSchema(i,{assumeValid:!0,assumeValidSDL:!0})}var Yi=(e,n)=>({...e,definitions:e.
definitions.filter(t=>!("name"in t&&n.has(t.name?.value??"")))}),nr={id:"graphql-sdl",title:"GraphQL schema (SDL)",rank:20,recognise:(e,n)=>Ui.test(n)&&(/\.(?:graphqls?|gql|sdl)$/i.
test(e)||/(?:^|\/)[^./]+(?:\.txt)?$/.test(e)&&Gi.test(n)),compare:async(e,n,t)=>{let r=await import("./graphql-engine-NUNLJCHR.js"),[o,s]=[We(r,e),We(r,n)],i=await Zo(
r,o,s,t),a=Yi({...s,definitions:[...s.definitions,...i.left.map(({node:p})=>p)]},i.came),c=Uo(r,[...o.definitions,...s.definitions]),d=await r.diff(er(r,zn(o.definitions),
c),er(r,zn(a.definitions),c)),f=Yo(Bo(d,o,a)).map(p=>{let l=i.left.find(({node:u})=>"name"in u&&u.name?.value===p.path?.split(".",1)[0]);return Bn(p,o,l?l.to:s)});
return{kind:"compared",changes:[...f,...Ho(r,o,a,f)]}}};var je=class extends Error{name="TooHard"};function te(e,n){if(e.budget.left-=n,e.budget.left<0)throw new je("it takes too long to compare")}var bn=["$comment",
"title","description","example","examples","deprecated","markdownDescription","enumDescriptions"],Ie=80;function Bi(e){let n=new Map,t=[e];for(let r=t.pop();r!==
void 0;r=t.pop())if(!(typeof r!="object"||r===null)){for(let o of["$id","id"]){let s=m(r,o);typeof s=="string"&&!n.has(s)&&n.set(s,r)}for(let o of["$anchor","$d\
ynamicAnchor"]){let s=m(r,o);typeof s=="string"&&n.set(`#${s}`,r)}for(let o of Object.values(r))t.push(o)}return n}var sr=(e,n=new Map)=>({value:e,named:Bi(e),files:n,
budget:{left:0}});function Hi(e){let n=e.replaceAll("~1","/").replaceAll("~0","~");try{return decodeURIComponent(n)}catch{return n}}function tr(e,n){let t=e;for(let r of n.
split("/").slice(1)){if(!g(t)&&!Array.isArray(t))return;t=m(t,Hi(r))}return t}function ir(e,n){let t=a=>a===void 0?void 0:{doc:e,schema:a};if(n==="#"||n==="")return t(
e.value);if(n.startsWith("#/"))return t(tr(e.value,n.slice(1)));if(e.named.has(n))return t(e.named.get(n));let[r="",o=""]=n.split("#"),s=e.files.get(r);if(s)return ir(
s,`#${o}`);let i=e.named.get(r)??[...e.named].find(([a])=>r!==""&&a.endsWith(`/${r}`))?.[1];return t(i===void 0||o===""?i:tr(i,o))}var Qi=e=>Array.isArray(e)?e:
[],or=new WeakMap;function Sn(e){let n=or.get(e)??Xi(e);return or.set(e,n),n}function Xi(e){let{const:n,items:t,additionalItems:r,dependencies:o,...s}=e,i={...s};
Object.hasOwn(e,"const")&&(i.enum=[n]),Array.isArray(t)?(i.prefixItems=t,r!==void 0&&(i.items=r)):t!==void 0&&(i.items=t);for(let[a,c]of[["minimum","exclusiveMi\
nimum"],["maximum","exclusiveMaximum"]])typeof s[c]=="boolean"&&(delete i[c],s[c]===!0&&typeof s[a]=="number"&&(i[c]=s[a],delete i[a]));if(g(o)){let a=Object.entries(
o);i.dependentRequired={...g(s.dependentRequired)?s.dependentRequired:{},...Object.fromEntries(a.filter(([,c])=>Array.isArray(c)))},i.dependentSchemas={...g(s.dependentSchemas)?
s.dependentSchemas:{},...Object.fromEntries(a.filter(([,c])=>!Array.isArray(c)))}}return i}function $e(e){let n=[],t=new Set,r=({doc:o,schema:s},i)=>{if(te(o,1),
!g(s)){n.push({doc:o,words:s!==!1});return}if(t.has(s))return;t.add(s);let{$ref:a,$dynamicRef:c,allOf:d,...f}=Sn(s),p=typeof a=="string"?a:c,l=typeof p=="string"&&
i<Ie?ir(o,p):void 0;l!==void 0&&r(l,i+1);for(let y of Qi(d))r({doc:o,schema:y},i+1);let u=typeof p=="string"&&l===void 0?{...f,$ref:p}:f;Object.keys(u).length>0&&
n.push({doc:o,words:u})};for(let o of e)r(o,0);return n}function Se(e){return Array.isArray(e)?`[${e.map(Se).join(",")}]`:g(e)?`{${Object.keys(e).sort().map(t=>`${JSON.
stringify(t)}:${Se(e[t])}`).join(",")}}`:JSON.stringify(e)??"null"}var rr=new WeakMap;function $n(e,n){let t=rr.get(e)??new Set(e.map(Se));return rr.set(e,t),t.
has(Se(n))}function V(e,n){if(e===n)return!0;if(typeof e!="object"||typeof n!="object"||e===null||n===null||Array.isArray(e)!==Array.isArray(n))return!1;let t=Object.
keys(e);return t.length===Object.keys(n).length&&t.every(r=>Object.hasOwn(n,r)&&V(m(e,r),m(n,r)))}var Zi=["properties","$defs","definitions","patternProperties","dependentSchemas"],ar=["items","additionalProperties","propertyNames","contains","not","if","the\
n","else","unevaluatedProperties","unevaluatedItems","contentSchema"],Hn=["allOf","anyOf","oneOf","prefixItems"],cr=["minimum","exclusiveMinimum","minLength","m\
inItems","minProperties","minContains"],ea=["maximum","exclusiveMaximum","maxLength","maxItems","maxProperties","maxContains"],na=["default","format","readOnly",
"writeOnly","$schema","$id","id","contentEncoding","contentMediaType","$vocabulary","$anchor","$dynamicAnchor","$recursiveAnchor"],J=e=>{let n=e===void 0?"nothi\
ng":JSON.stringify(e)??"nothing";return n.length>60?`${n.slice(0,57)}\u2026`:n},xn=e=>Array.isArray(e)?e:e===void 0?[]:[e],vn=(e,n)=>e.filter(t=>!$n(n,t));function ta(e,n,t){
let r=n===void 0?`${e} ${J(t)} was added`:t===void 0?`${e} ${J(n)} was removed`:`${e} changed from ${J(n)} to ${J(t)}`;if(bn.includes(e))return{effect:"told",says:`${e}\
 changed`};if(na.includes(e))return{effect:"risky",says:r};let o=n===void 0?"tight":t===void 0?"loose":"both";if(cr.includes(e)||ea.includes(e))return o!=="both"||
typeof n!="number"||typeof t!="number"?{effect:o,says:r}:{effect:t>n===cr.includes(e)?"tight":"loose",says:r};if(e==="required"||e==="enum"||e==="type"){let[s,i]=[
vn(xn(n),xn(t)),vn(xn(t),xn(n))],a=[...s.length>0?[`without ${s.map(J).join(", ")}`]:[],...i.length>0?[`with ${i.map(J).join(", ")}`]:[]];if(a.length===0)return{
effect:"neither",says:`${e} lists the same in another order`};let c=e==="required"?"tight":"loose",d=e==="required"?"loose":"tight";return e!=="required"&&o!=="\
both"?{effect:o,says:r}:{effect:s.length>0&&i.length>0?"both":s.length>0?d:c,says:e==="type"?r:`${e} is now ${a.join(" and ").slice(0,300)}`}}return e==="unique\
Items"?{effect:t===!0?"tight":"loose",says:r}:["pattern","multipleOf","dependentRequired","$ref","$dynamicRef","$recursiveRef"].includes(e)?{effect:o,says:r}:{effect:"\
unclear",says:r}}function oa(e,n,t){let r=e.additionalProperties===!1||e.unevaluatedProperties===!1;return t===!1?n?"tight":"loose":n?r?"loose":"neither":r?"tig\
ht":"loose"}function ra(e,n,t,r,o,s){return[...new Set([...Object.keys(n),...Object.keys(t)])].flatMap(i=>{let a=[...o,e,i],[c,d]=[Object.hasOwn(n,i)?n[i]:void 0,
Object.hasOwn(t,i)?t[i]:void 0];if(c!==void 0&&d!==void 0)return Re(c,d,a,s+1);let f=c===void 0,p=e==="properties"?`property ${i}`:e==="patternProperties"?`the \
pattern ${J(i)}`:`${e} ${i}`,l=e==="properties"?oa(f?r[0]:r[1],f,f?d:c):e==="$defs"||e==="definitions"?"neither":"both";return[{at:a,effect:l,says:`${p} was ${f?
"added":"removed"}`}]})}function sa(e,n,t,r,o){if(n.length===t.length)return n.flatMap((d,f)=>V(d,t[f])?[]:Re(d,t[f],[...r,e,f],o+1));let[s,i]=[vn(n,t),vn(t,n)],
a=e==="anyOf"?"loose":e==="allOf"?"tight":"both",c=e==="anyOf"?"tight":e==="allOf"?"loose":"both";return[...s.map(d=>({at:[...r,e],effect:c,says:`${e} lost ${J(
d)}`})),...i.map(d=>({at:[...r,e,t.indexOf(d)],effect:a,says:`${e} gained ${J(d)}`}))]}function Re(e,n,t=[],r=0){if(V(e,n))return[];if(r>Ie)return[{at:t,effect:"\
both",says:"something changed deeper than is looked at"}];if(!g(e)||!g(n)){let[i,a]=[e,n].map(d=>g(d)&&Object.keys(d).length===0?!0:d);return i===a?[]:[{at:t,effect:a===
!1||i===!0?"tight":i===!1||a===!0?"loose":"both",says:`the schema changed from ${J(e)} to ${J(n)}`}]}let[o,s]=[Sn(e),Sn(n)];return[...new Set([...Object.keys(o),
...Object.keys(s)])].flatMap(i=>{let[a,c]=[o[i],s[i]];if(V(a,c))return[];let d=[...t,i];if(Zi.includes(i)&&(g(a)||g(c)))return ra(i,g(a)?a:{},g(c)?c:{},[o,s],t,
r);if(Hn.includes(i)&&Array.isArray(a)&&Array.isArray(c))return sa(i,a,c,t,r);if(ar.includes(i)&&a!==void 0&&c!==void 0){let f=Re(a,c,d,r+1);return["not","if","\
then","else","contains"].includes(i)?f.map(p=>({...p,effect:["told","risky","unclear"].includes(p.effect)?p.effect:"both"})):f}if(ar.includes(i)||Hn.includes(i)){
let f=l=>l===void 0||l===!0;if(f(a)&&f(c)&&!Hn.includes(i))return[{at:d,effect:"neither",says:`${i} is written out`}];let p=["then","else","if"].includes(i)?"bo\
th":f(a)?"tight":"loose";return[{at:d,effect:p,says:`${i} was ${a===void 0?"added":c===void 0?"removed":"replaced"}`}]}return[{at:d,...ta(i,a,c)}]})}import{posix as Qn}from"node:path";var dr=100;function ia(e){let n=[],t=(r,o)=>{if(Array.isArray(r)&&r.forEach((i,a)=>{t(i,[...o,a])}),!g(r))return;let s=m(r,"$ref");typeof s=="string"&&n.push({ref:s,
at:[...o,"$ref"]});for(let[i,a]of Object.entries(r))["enum","const","default","examples","example"].includes(i)||t(a,[...o,i])};return t(e,[]),n}var fr=e=>/^[a-z][a-z0-9+.-]*:|^\/\//i.
test(e);function aa(e,n){let t=Qn.normalize(Qn.join(Qn.dirname(e),n));return t.startsWith("..")||t.startsWith("/")?void 0:t}async function Fe(e,n){let t=new Map,
r=async({path:o,text:s})=>{let i=t.get(o);if(i)return i.doc;let a=ee(o,s),c=new Map,d=sr(a.value,c);t.set(o,{path:o,data:a,doc:d,beside:c});for(let{ref:f,at:p}of ia(
a.value)){let l=f.split("#",1)[0]??"";if(l===""||fr(f)||c.has(l)||[...d.named.keys()].some(b=>b===l||b.endsWith(`/${l}`)))continue;let u=aa(o,l),y=u===void 0?void 0:
await n.text(u),S=a.lineOf(p);if(u===void 0||y===void 0){if(g(a.value)&&typeof a.value.$id=="string"&&fr(a.value.$id))continue;throw new w(`${o}: $ref ${JSON.stringify(
f)} leads to no file (line ${S})`,S)}if(t.size>=dr)throw new w(`${o}: it is made of more than ${dr} files`,S);c.set(l,await r({path:u,text:y}))}return d};return await r(
e),[...t.values()]}var ca=/^\^?(?:(?:[^\\()[\]{}|*+?^$]|\\[dDwWsS.\-/_^$|(){}[\]*+?]|\[(?:[^\\\]]|\\[dDwWsS.\-/\]\\])+\])(?:[*+?]|\{\d{1,3}(?:,\d{0,3})?\})?)*\$?$/,Le=new Map,da=2e3;
function fa(e){if(Le.has(e))return Le.get(e);Le.size>=da&&Le.clear();let n=e.length<=200&&ca.test(e)&&(e.match(/[*+{]/g)?.length??0)<=3,t;try{t=n?new RegExp(e,"\
u"):void 0}catch{t=void 0}return Le.set(e,t),t}function oe(e,n){return n.length>200?void 0:fa(e)?.test(n)}var Zn=e=>e.includes(!1)?!1:e.includes(void 0)?void 0:!0,Xn=e=>e===void 0?void 0:!e,la=e=>Xn(Zn(e.map(Xn)));function lr(e,n){return Array.isArray(e)?e.some(t=>lr(
t,n)):e==="null"?n===null:e==="array"?Array.isArray(n):e==="object"?g(n):e==="integer"?Number.isInteger(n):typeof n===e}var De=e=>typeof e=="number"?e:void 0;function pa(e,n){
let t=(r,o,s)=>[r>=(De(e[o])??Number.NEGATIVE_INFINITY),r<=(De(e[s])??Number.POSITIVE_INFINITY)];if(typeof n=="string"){let r=e.pattern;return[...t([...n].length,
"minLength","maxLength"),typeof r=="string"?oe(r,n):!0]}if(typeof n=="number"){let r=De(e.multipleOf);return[...t(n,"minimum","maximum"),n>(De(e.exclusiveMinimum)??
Number.NEGATIVE_INFINITY),n<(De(e.exclusiveMaximum)??Number.POSITIVE_INFINITY),r===void 0||Math.abs(n/r-Math.round(n/r))<1e-9]}if(Array.isArray(n)){let r=e.uniqueItems!==
!0||new Set(n.map(Se)).size===n.length;return[...t(n.length,"minItems","maxItems"),r]}return g(n)?t(Object.keys(n).length,"minProperties","maxProperties"):[]}function ma({
doc:e,words:n},t,r){let o=[],s=Array.isArray(n.required)?n.required:[];o.push(...s.map(c=>Object.hasOwn(t,String(c))));let i=g(n.patternProperties)?Object.entries(
n.patternProperties):[];for(let[c,d]of Object.entries(t)){te(e,1+i.length);let f=m(n.properties,c);f!==void 0&&o.push(j([{doc:e,schema:f}],d,r+1));let p=i.map(([
y,S])=>({hit:oe(y,c),schema:S}));for(let{hit:y,schema:S}of p){if(y===!1)continue;let b=j([{doc:e,schema:S}],d,r+1);o.push(y||b===!0?b:void 0)}let l=n.additionalProperties;
if(l===void 0||f!==void 0||p.some(({hit:y})=>y===!0))continue;let u=j([{doc:e,schema:l}],d,r+1);o.push(p.every(({hit:y})=>y===!1)||u===!0?u:void 0)}let a=n.propertyNames;
a!==void 0&&o.push(...Object.keys(t).map(c=>j([{doc:e,schema:a}],c,r+1)));for(let[c,d]of Object.entries(g(n.dependentRequired)?n.dependentRequired:{}))Object.hasOwn(
t,c)&&Array.isArray(d)&&o.push(...d.map(f=>Object.hasOwn(t,String(f))));for(let[c,d]of Object.entries(g(n.dependentSchemas)?n.dependentSchemas:{}))Object.hasOwn(
t,c)&&o.push(j([{doc:e,schema:d}],t,r+1));return o}function ua({doc:e,words:n},t,r){let o=Array.isArray(n.prefixItems)?n.prefixItems:[],s=t.map((i,a)=>{let c=a<
o.length?o[a]:n.items;return c===void 0?!0:j([{doc:e,schema:c}],i,r+1)});return n.contains!==void 0&&s.push(void 0),s}function ga(e,n,t){let{doc:r,words:o}=e;if(typeof o==
"boolean")return o;let s=d=>Array.isArray(d)?d.map(f=>j([{doc:r,schema:f}],n,t+1)):void 0,i=[o.type===void 0||lr(o.type,n),...pa(o,n)];Array.isArray(o.enum)&&i.
push($n(o.enum,n));let a=s(o.anyOf);a&&i.push(la(a));let c=s(o.oneOf);return c&&i.push(c.includes(void 0)?c.every(d=>d===!1)?!1:void 0:c.filter(Boolean).length===
1),o.not!==void 0&&i.push(Xn(j([{doc:r,schema:o.not}],n,t+1))),(o.if!==void 0||o.$ref!==void 0)&&i.push(void 0),(o.unevaluatedProperties!==void 0||o.unevaluatedItems!==
void 0)&&i.push(void 0),g(n)&&i.push(...ma({doc:r,words:o},n,t)),Array.isArray(n)&&i.push(...ua({doc:r,words:o},n,t)),Zn(i)}function j(e,n,t=0){if(!(t>Ie))return Zn(
$e(e).map(r=>ga(r,n,t)))}var et=["null","boolean","object","array","string","number"],C=e=>e.atoms.flatMap(({doc:n,words:t})=>typeof t=="boolean"?[]:[{doc:n,words:t}]);function ya(e){if(typeof e==
"boolean")return new Set(e?et:[]);let n=e.type===void 0?et:Array.isArray(e.type)?e.type:[e.type],t=new Set(n),r=g(e.not)&&Object.keys(e.not).length===1?e.not.type:
void 0;for(let o of r===void 0?[]:Array.isArray(r)?r:[r])t.delete(o),o==="number"&&t.delete("integer");return t}function ha(e,n){let t=new Set([...e].filter(r=>n.
has(r)));return(e.has("integer")&&n.has("number")||n.has("integer")&&e.has("number"))&&t.add("integer"),t.has("number")&&t.delete("integer"),t}function I(e,n,t){
let r=C(e).flatMap(({words:o})=>typeof o[n]=="number"?[o[n]]:[]);return r.length>0?t(...r):void 0}function ba(e){let[n,t]=[I(e,"minimum",Math.max),I(e,"maximum",
Math.min)];return n!==void 0&&n===t?n:void 0}function _e(e){let n=$e(e),t=n.reduce((c,{words:d})=>ha(c,ya(d)),new Set(et)),r={nodes:e,atoms:n,types:t},o=C(r).flatMap(
({words:c})=>Array.isArray(c.enum)?[c.enum]:[]),s=[...t].every(c=>c==="null"||c==="boolean"),i=[...t].every(c=>c==="integer"||c==="number")?ba(r):void 0,a=o[0]??
(s&&t.size>0?[null,!0,!1]:i===void 0?void 0:[i]);return a===void 0?r:{...r,values:a.filter(c=>j(e,c)!==!1)}}function nt(e){return[...new Set(C(e).flatMap(({words:n})=>g(
n.properties)?Object.keys(n.properties):[]))]}function On(e){return C(e).flatMap(({doc:n,words:t})=>g(t.patternProperties)?Object.entries(t.patternProperties).map(
([r,o])=>({pattern:r,node:{doc:n,schema:o}})):[])}function tt(e){let n=C(e).filter(({words:r})=>r.additionalProperties!==void 0),t=n.map(({doc:r,words:o})=>({doc:r,
schema:o.additionalProperties}));return{nodes:t,stated:n.length>0,closed:t.some(({schema:r})=>r===!1)}}function de(e,n){let t=[],r=!1;for(let{doc:o,words:s}of C(
e)){let i=Object.entries(g(s.patternProperties)?s.patternProperties:{});te(o,i.length);let a=m(s.properties,n),c=i.map(([p,l])=>({schema:l,hit:oe(p,n)})),d=c.filter(
({hit:p})=>p===!0),f=c.some(({hit:p})=>p===void 0);if(a!==void 0&&t.push({doc:o,schema:a}),t.push(...d.map(({schema:p})=>({doc:o,schema:p}))),a!==void 0||d.length>
0?r=!0:s.additionalProperties!==void 0&&!f&&(t.push({doc:o,schema:s.additionalProperties}),r=!0),s.propertyNames!==void 0&&j([{doc:o,schema:s.propertyNames}],n)===
!1)return}return t.some(({schema:o})=>o===!1)?void 0:{nodes:t,spoken:r}}function xe(e){return new Set(C(e).flatMap(({words:n})=>Array.isArray(n.required)?n.required.
map(String):[]))}var qe=e=>Array.isArray(e.prefixItems)?e.prefixItems:[];function pr(e,n){let t=[];for(let{doc:o,words:s}of C(e)){let i=qe(s),a=n<i.length?i[n]:s.items;a!==void 0&&
t.push({doc:o,schema:a})}let r=I(e,"maxItems",Math.min);return t.some(({schema:o})=>o===!1)||r!==void 0&&n>=r?void 0:t}function mr(e,{doc:n,words:t},r){let{minItems:o,
maxItems:s,uniqueItems:i,contains:a}=t,c=Math.max(qe(t).length,...C(e).map(({words:l})=>qe(l).length)),d=I(e,"maxItems",Math.min)??Number.POSITIVE_INFINITY;for(let l=0;l<=
c&&d>l;l+=1)pr(e,l)===void 0&&(d=l);if(typeof o=="number"&&(I(e,"minItems",Math.max)??0)<o||typeof s=="number"&&d>s||i===!0&&d>1&&!C(e).some(({words:l})=>l.uniqueItems===
!0))return!1;for(let l=0;l<=c;l+=1){let u=l<qe(t).length?qe(t)[l]:t.items,y=pr(e,l);if(u!==void 0&&y!==void 0&&!r(y,[{doc:n,schema:u}]))return!1}if(a===void 0)return!0;
let f=typeof t.minContains=="number"?t.minContains:1,p=typeof t.maxContains=="number"?t.maxContains:Number.POSITIVE_INFINITY;return C(e).some(({doc:l,words:u})=>u.
contains!==void 0&&(typeof u.minContains=="number"?u.minContains:1)>=f&&(typeof u.maxContains=="number"?u.maxContains:Number.POSITIVE_INFINITY)<=p&&(r([{doc:l,schema:u.
contains}],[{doc:n,schema:a}])||f===0)&&(p===Number.POSITIVE_INFINITY||V(u.contains,a)))}function Sa(e){let n=I(e,"maxProperties",Math.min)??Number.POSITIVE_INFINITY,
t=C(e).filter(({words:r})=>r.additionalProperties===!1&&!g(r.patternProperties));return Math.min(n,...t.map(({words:r})=>Object.keys(g(r.properties)?r.properties:
{}).length))}function $a(e,{doc:n,words:t},r){let o=xe(e);for(let[s,i]of Object.entries(g(t.dependentRequired)?t.dependentRequired:{})){if(!Array.isArray(i)||de(
e,s)===void 0)continue;let a=C(e).flatMap(({words:c})=>{let d=g(c.dependentRequired)?c.dependentRequired[s]:void 0;return Array.isArray(d)?d:[]});if(!i.every(c=>o.
has(String(c))||a.includes(c)))return!1}for(let[s,i]of Object.entries(g(t.dependentSchemas)?t.dependentSchemas:{})){if(de(e,s)===void 0)continue;let a=C(e).flatMap(
({doc:c,words:d})=>g(d.dependentSchemas)&&d.dependentSchemas[s]!==void 0?[{doc:c,schema:d.dependentSchemas[s]}]:[]);if(!r([...e.nodes,...a],[{doc:n,schema:i}]))
return!1}return!0}function xa(e,{doc:n,words:t},r){if(t.propertyNames===void 0)return!0;let o=[{doc:n,schema:t.propertyNames}],s=C(e).flatMap(({doc:i,words:a})=>a.
propertyNames===void 0?[]:[{doc:i,schema:a.propertyNames}]);return r([...s,{doc:n,schema:{type:"string"}}],o)?!0:tt(e).closed&&On(e).length===0&&nt(e).every(i=>j(
o,i)===!0)}function ur(e,n,t,r){let{doc:o,words:s}=n,i=xe(e);if(Array.isArray(s.required)&&!s.required.every(S=>i.has(String(S))))return!1;let{minProperties:a,maxProperties:c}=s;
if(typeof a=="number"&&Math.max(I(e,"minProperties",Math.max)??0,i.size)<a||typeof c=="number"&&Sa(e)>c||!$a(e,n,t)||!xa(e,n,t))return!1;let d=g(s.properties)?s.
properties:{},f=Object.entries(g(s.patternProperties)?s.patternProperties:{}),p=s.additionalProperties;for(let S of new Set([...nt(e),...Object.keys(d)])){let b=de(
e,S);if(!b||r&&!b.spoken)continue;te(o,1+f.length);let v=Object.hasOwn(d,S)?[{doc:o,schema:d[S]}]:[];for(let[O,G]of f)oe(O,S)!==!1&&v.push({doc:o,schema:G});if(!(Object.
hasOwn(d,S)||f.some(([O])=>oe(O,S)===!0))&&p!==void 0&&v.push({doc:o,schema:p}),!v.every(O=>t(b.nodes,[O])))return!1}let l=tt(e);for(let{pattern:S,node:b}of On(
e)){te(o,1+f.length);let v=f.find(([O])=>O===S),k=f.filter(O=>O!==v).map(([,O])=>({doc:o,schema:O}));if(v?k.push({doc:o,schema:v[1]}):p!==void 0&&k.push({doc:o,
schema:p}),!k.every(O=>t([b],[O])))return!1}if(l.closed)return!0;let u=new Set(On(e).map(({pattern:S})=>S)),y=f.filter(([S])=>!u.has(S)).map(([,S])=>({doc:o,schema:S}));
return!(r&&!l.stated)&&!y.every(S=>t(l.nodes,[S]))?!1:p===void 0||t(l.nodes,[{doc:o,schema:p}])}function wn(e,n,t,r=0){if(r>8)return!1;let[o,s]=[_e(n),_e(t)];if(_e([...n,...t]).types.size===0)return!0;if(o.values)return o.values.every(d=>j(t,d)===!1);if(s.
values)return s.values.every(d=>j(n,d)===!1);let i=xe(o);for(let d of xe(s)){if(!i.has(d))continue;let[f,p]=[de(o,d),de(s,d)];if(f&&p&&f.nodes.length>0&&p.nodes.
length>0&&wn(e,f.nodes,p.nodes,r+1))return!0}let a=C(s).find(({words:d})=>Array.isArray(d.anyOf)||Array.isArray(d.oneOf)),c=a?.words.anyOf??a?.words.oneOf;return a!==
void 0&&Array.isArray(c)&&c.every(d=>wn(e,n,[...t,{doc:a.doc,schema:d}].slice(-1),r+1))}function va(e,n){let t=Math.max(I(e,"minimum",Math.max)??Number.NEGATIVE_INFINITY,
I(e,"exclusiveMinimum",Math.max)??Number.NEGATIVE_INFINITY),r=Math.min(I(e,"maximum",Math.min)??Number.POSITIVE_INFINITY,I(e,"exclusiveMaximum",Math.min)??Number.
POSITIVE_INFINITY),o=t===I(e,"exclusiveMinimum",Math.max),s=r===I(e,"exclusiveMaximum",Math.min),{minimum:i,maximum:a,exclusiveMinimum:c,exclusiveMaximum:d,multipleOf:f}=n;
return typeof i=="number"&&t<i||typeof a=="number"&&r>a||typeof c=="number"&&!(t>c||t===c&&o)||typeof d=="number"&&!(r<d||r===d&&s)?!1:typeof f!="number"||f===1&&
!e.types.has("number")?!0:C(e).some(({words:p})=>typeof p.multipleOf=="number"&&Number.isInteger(p.multipleOf/f))}function Oa(e,n){let{minLength:t,maxLength:r,pattern:o}=n;
return typeof t=="number"&&(I(e,"minLength",Math.max)??0)<t||typeof r=="number"&&(I(e,"maxLength",Math.min)??Number.POSITIVE_INFINITY)>r?!1:typeof o!="string"||
C(e).some(({words:s})=>s.pattern===o)}var wa=(e,n)=>e===void 0||(Array.isArray(e)?e:[e]).some(t=>t===n||t==="number"&&n==="integer");function ka(e,n,t,r,o,s){let i=a=>r.
some((c,d)=>ve(e,a,[{doc:t.doc,schema:c}],s+1)?!o||r.every((f,p)=>p===d||wn(e,a,[{doc:t.doc,schema:f}])):!1);return i(n.nodes)?!0:n.types.size<2?!1:[...n.types].
every(a=>i([...n.nodes,{doc:t.doc,schema:{type:a}}]))}var gr=["unevaluatedProperties","unevaluatedItems","$ref"];function Ta(e,n,t,r){let{doc:o,words:s}=t;if(typeof s==
"boolean")return s||n.types.size===0;if(n.types.size===0)return!0;if(n.values&&!gr.some(a=>s[a]!==void 0)){let a=n.values.map(c=>j([{doc:o,schema:s}],c));if(a.every(
c=>c===!0))return!0;if(a.includes(!1))return!1}if(Array.isArray(s.enum))return C(n).some(({words:a})=>V(a.enum,s.enum));if(![...n.types].every(a=>wa(s.type,a))||
s.not!==void 0&&!wn(e,n.nodes,[{doc:o,schema:s.not}])&&!C(n).some(({words:a})=>a.not!==void 0&&V(a.not,s.not)&&!JSON.stringify(a.not).includes("$ref")))return!1;
for(let[a,c]of[["anyOf",!1],["oneOf",!0]]){let d=s[a];if(Array.isArray(d)&&!ka(e,n,t,d,c,r))return!1}if(s.if!==void 0){let a=C(n).some(({words:d})=>V([d.if,d.then,
d.else],[s.if,s.then,s.else])),c=[s.then,s.else].every(d=>d===void 0||ve(e,n.nodes,[{doc:o,schema:d}],r+1));if(!a&&!c)return!1}for(let a of gr){let c=s[a];if(c!==
void 0&&c!==!0&&!C(n).some(({words:d})=>V(d[a],c)))return!1}if((n.types.has("number")||n.types.has("integer"))&&!va(n,s)||n.types.has("string")&&!Oa(n,s))return!1;
let i=(a,c)=>ve(e,a,c,r+1);return n.types.has("array")&&!mr(n,{doc:o,words:s},i)?!1:!n.types.has("object")||ur(n,{doc:o,words:s},i,e.lenient)}function Ea(e){for(let{
doc:n,words:t}of C(e))for(let r of["anyOf","oneOf"]){let o=t[r];if(!Array.isArray(o))continue;let{[r]:s,...i}=t,a=e.atoms.filter(c=>c.words!==t).map(c=>({doc:c.
doc,schema:c.words}));return o.map(c=>[...a,{doc:n,schema:i},{doc:n,schema:c}])}}function ve(e,n,t,r=0){if(r>60)return!1;let[o,s]=[n.length===1?n[0]?.schema:void 0,
t.length===1?t[0]?.schema:void 0];if(g(o)&&g(s)){let f=e.open.get(o)??new Set;if(f.has(s))return!0;e.open.set(o,f.add(s))}let i=_e(n);if($e(t).every(f=>Ta(e,i,f,
r)))return!0;let d=Ea(i)?.every(f=>ve(e,f,t,r+1))??!1;return!d&&g(o)&&e.open.get(o)?.delete(s),d}var Aa=500,Ca=6e4;function Pa(e){let n="";for(let t=0;t<e.length;t+=1){let[r,o]=[e[t],e[t+1]],s=i=>n===""?i:`${n}.${i}`;r==="properties"&&o!==void 0?n=s(String(
e[++t])):r==="items"?n=`${n}[]`:r==="prefixItems"&&o!==void 0?n=`${n}[${e[++t]}]`:r==="patternProperties"&&o!==void 0?n=s(`/${e[++t]}/`):n=s(String(r))}return n===
""?"#":n}function Oe(e,n,t){let r=o=>[{doc:o.doc,schema:o.data.value}];for(let{doc:o}of[e,n])o.budget.left=Ca;try{return ve({lenient:t,open:new Map},r(e),r(n))}catch(o){
if(o instanceof RangeError||o instanceof je)return!1;throw o}}function Ma(e,n){let t=Oe(e,n,!0)||(Oe(e,e,!0)&&Oe(n,n,!0)?!1:void 0),r=Oe(n,e,!1)||(Oe(n,n,!1)&&Oe(
e,e,!1)?!1:void 0);return{reads:t,writes:r}}var yr={told:"compatible",risky:"dangerous",unclear:"unclassified"};function Na(e,n,t){let r=c=>c.effect==="tight"||
c.effect==="both",o=c=>c.effect==="loose"||c.effect==="both",s=(c,d)=>c===!1&&!e.some(d),i=s(n.reads,r),a=s(n.writes,o);return e.map(c=>{let d=yr[c.effect];if(d)
return{level:d,why:""};let f=t!=="serializer"&&n.reads!==!0&&(r(c)||i),p=t!=="deserializer"&&n.writes!==!0&&(o(c)||a);return f?{level:"breaking",why:": what was\
 valid before may be refused now"}:p?{level:"breaking",why:": those who read it by the old schema may meet what they do not know"}:{level:"compatible",why:""}})}
async function kn(e,n,t,r){let[o,s]=[await Fe(e,t.before),await Fe(n,t.after)],[i,a]=[o[0],s[0]];if(!i||!a)return[];let c=[];for(let l of s){let u=l===a?i:o.find(
({path:y})=>y===l.path);u&&c.push(...Re(u.data.value,l.data.value).map(y=>({one:y,old:u,now:l})))}let f=c.some(({one:l})=>!yr[l.effect])?Ma(i,a):{reads:!0,writes:!0},
p=Na(c.map(({one:l})=>l),f,r);return c.slice(0,Aa).map(({one:l,old:u,now:y},S)=>{let b=Pa(Wa(l.at)?l.at:l.at.slice(0,-1)),{level:v,why:k}=p[S]??{level:"unclassi\
fied",why:""};return{path:y===a?b:`${y.path}#${b==="#"?"":b}`,level:v,says:`${l.says}${k}`.replace(/\s+/g," "),before:{path:u.path,line:u.data.lineOf(l.at)},after:{
path:y.path,line:y.data.lineOf(l.at)}}})}function Wa(e){return typeof e.at(-1)=="number"||["properties","$defs","definitions","patternProperties","dependentSche\
mas"].includes(String(e.at(-2)))}var ja=2e6,Ia=["null","boolean","object","array","string","number","integer"],ot={type:e=>(Array.isArray(e)?e:[e]).every(n=>Ia.includes(String(n))),properties:g,
patternProperties:g,$defs:g,definitions:g,items:e=>g(e)||Array.isArray(e),anyOf:Array.isArray,oneOf:Array.isArray,allOf:Array.isArray,enum:Array.isArray,not:g,$ref:e=>typeof e==
"string"},Ra=new Set([...bn,...Object.keys(ot),..."$schema $id id $anchor $dynamicAnchor $dynamicRef $vocabulary default format readOnly writeOnly const require\
d".split(" "),..."minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern".split(" "),..."prefixItems additionalItems minItems \
maxItems uniqueItems contains minContains maxContains unevaluatedItems".split(" "),..."minProperties maxProperties additionalProperties propertyNames dependentR\
equired dependentSchemas dependencies".split(" "),..."unevaluatedProperties if then else contentEncoding contentMediaType contentSchema version name".split(" ")]);
function Ve(e,n){if(!/\.(?:json|ya?ml|jsonc|schema)$/i.test(e)||n.length>ja)return!1;if(/["']?\$schema["']?\s{0,20}:\s{0,20}["']?https?:\/\/json-schema\.org\//.
test(n))return!0;if(/\.schema\.(?:json|ya?ml)$/i.test(e))return/["']?(?:type|properties|\$ref|anyOf|oneOf|allOf|enum|items)["']?\s{0,20}:/.test(n);if(!/["']?(?:type|properties|patternProperties|\$defs|definitions|items|anyOf|oneOf|allOf|enum|not|\$ref)["']?\s{0,20}:/.
test(n))return!1;try{let{value:t}=ee(e,n);if(!g(t))return!1;let r=Object.keys(t);return r.some(o=>ot[o]?.(t[o]))&&r.every(o=>o.startsWith("x-")||Ra.has(o)&&ot[o]?.(
t[o])!==!1)}catch{return!1}}var hr={id:"json-schema",title:"JSON Schema",recognise:Ve,parts:async(e,n)=>{let t=(await Fe(e,n)).slice(1).map(({path:o})=>o),r=await Promise.all(t.map(o=>n.text(
o)));return t.filter((o,s)=>!Ve(o,r[s]??""))},compare:async(e,n,t)=>({kind:"compared",changes:await kn(e,n,t,n.role??e.role??"both")})};var Fa=["name","event","field","key","id","message","line","pattern"],La=/^(?:description|desc|example|examples|comment|note|notes|title|owner|since|summary|doc|docs)$/i;
function Da(e){let n=Fa.find(t=>typeof m(e,t)=="string");return n===void 0?void 0:String(m(e,n))}function _a(e){let{value:n,lineOf:t}=ee(e.path,e.text),r=new Map,
o=(i,a,c,d)=>r.set(i.join("."),{value:a,line:t(c),told:d}),s=(i,a,c,d)=>{if(Array.isArray(i))i.forEach((f,p)=>{let l=g(f)?Da(f):void 0,u=[...c,p];l!==void 0?(o(
[...a,l],"",u,d),s(f,[...a,l],u,d)):g(f)||Array.isArray(f)?s(f,[...a,String(p)],u,d):o([...a,String(f)],"",u,d)});else if(g(i)){for(let[f,p]of Object.entries(i))
s(p,[...a,f],[...c,f],d||La.test(f));Object.keys(i).length===0&&o(a,"",c,d)}else o(a,JSON.stringify(i)??"",c,d)};return s(n,[],[],!1),r}function qa(e){let n=new Map;
for(let[t,r]of e.text.split(/\r\n|\r|\n/).entries()){let o=r.trim().replace(/\s+/g," ");o===""||o.startsWith("#")||o.startsWith("//")||n.set(o,{value:"",line:t+
1,told:!1})}return n}function br(e){return[...e.matchAll(/([\w.-]{1,80})=|\{([\w.-]{1,80})\}|"([\w.-]{1,80})"\s?:/g)].map(([,t,r,o])=>t??r??o??"")}var Sr=e=>new Set(
e.toLowerCase().split(/[^\p{L}\p{N}_]+/u));function Va(e,n){let[t,r]=[Sr(e),Sr(n)];return[...t].filter(s=>r.has(s)).length/Math.max(t.size,r.size)}function Ka(e,n,t){
let r=s=>s.slice(0,Math.max(s.lastIndexOf("."),0));if(!t){let s=n.filter(i=>r(i)===r(e));return s.length===1?s[0]:void 0}let o=n.slice(0,200).map(s=>({line:s,like:Va(
e,s)})).sort((s,i)=>i.like-s.like)[0];return o&&o.like>=.4?o.line:void 0}function Ja(e,n){let[t,r]=[br(e),br(n)],o=t.filter(i=>!r.includes(i)),s=r.filter(i=>!t.
includes(i));return o.length===1&&s.length===1?`field ${o[0]} of a log line was renamed to ${s[0]}`:o.length>0?`a log line lost ${o.length===1?"field":"fields"}\
 ${o.join(", ")}`:`a log line changed to: ${n}`}function $r(e,n){let t=[e,n].some(({path:d,text:f})=>!/\.(?:ya?ml|json)$/i.test(d)&&!/^\s*[{[]/.test(f)),r=t?qa:
_a,[o,s]=[r(e),r(n)],i=[],a=(d,f,p,l,u)=>i.push({path:f.slice(0,200),level:d,says:p.slice(0,400),...l?{before:{path:e.path,line:l.line}}:{},...u?{after:{path:n.
path,line:u.line}}:{}}),c=new Set([...s.keys()].filter(d=>!o.has(d)));for(let[d,f]of o){let p=s.get(d);if(p&&p.value!==f.value&&a(f.told?"compatible":"breaking",
d,`${d} changed from ${f.value} to ${p.value}`,f,p),p)continue;let l=f.told?void 0:Ka(d,[...c],t);l===void 0?a(f.told?"compatible":"breaking",d,t?"a log line wa\
s removed":`${d} was removed`,f):(c.delete(l),a("breaking",d,t?Ja(d,l):`${d} was renamed to ${l}`,f,s.get(l)))}for(let d of c)a("compatible",d,t?"a log line was\
 added":`${d} was added`,void 0,s.get(d));return i}var Ua=/(?:^|[/._-])log(?:s|ging)?[._-]?(?:lines?|schema|fields?|events?|contract|format)s?\b[^/]*\.(?:json|ya?ml|txt|log)$/i,xr={id:"log-schema",title:"Log lin\
es",rank:10,recognise:(e,n)=>Ua.test(e)&&n.trim()!=="",compare:async(e,n,t)=>({kind:"compared",changes:[e,n].filter(({path:s,text:i})=>Ve(s,i)).length>0?await kn(
e,n,t,"serializer"):$r(e,n)})};var Ga=new Set(["openapi","swagger","info","paths","webhooks","components","security","servers","tags","jsonSchemaDialect","$self"]);function vr(e,n,t){let r=He(
e,n,t),o={path:n.path,direction:"request"};cn(r,o,["openapi","$self"]),gn(r,{...o,path:"paths"},Q(e,"paths"),Q(n,"paths"),(c,d)=>`${d} ${c}`),gn(r,{path:"webhoo\
ks",direction:"response"},Q(e,"webhooks"),Q(n,"webhooks"),(c,d)=>`webhook ${c} ${d}`.trim()),Ne(r,{...o,path:"servers"},e.root,n.root);let[i,a]=[m(e.root,"secur\
ity"),m(n.root,"security")];return sn(r,{...o,path:"security"},i,a,[e.root,"security"],[n.root,"security"]),an(r,Q(e,"components"),Q(n,"components")),M(r,o,e.root,
n.root,Ga),dn(r),Xe(r)}var za=new Set(["name","in","required","description","collectionFormat","allowEmptyValue","deprecated","schema"]),Ya={csv:{explode:!1},multi:{explode:!0},ssv:{style:"\
spaceDelimited",explode:!1},pipes:{style:"pipeDelimited",explode:!1},tsv:{style:"tabDelimited",explode:!1}},Ke=e=>Array.isArray(e)?e:[],Y=(e,n)=>{let t={};for(let[
r,o]of Object.entries(e))n(r)&&z(t,r,o);return t};function rt(e,n,t){let r=a=>za.has(a)||a.startsWith("x-")&&a!=="x-nullable",o=Y(n,a=>!r(a));o.type==="file"&&Object.
assign(o,{type:"string",format:"binary"});let s=Y(n,a=>t.includes(a)||r(a)&&a.startsWith("x-")),i=m(Ya,String(n.collectionFormat??(n.type==="array"?"csv":"")));
return e.adopt({...s,...g(i)?i:{},schema:e.adopt(o,n)},n)}function Ba(e,n,t){let r=n.find(u=>u.in==="body"),o=(u,y,S)=>e.adopt(Object.fromEntries(S.map(b=>[String(
b),e.adopt({schema:u},y)])),y);if(r){let u=Y(r,S=>S==="description"||S==="required"||S.startsWith("x-")),y=o(m(r,"schema"),r,t.length>0?t:["application/json"]);
return e.adopt({...u,content:y},r)}let s=n.filter(u=>u.in==="formData"),[i]=s;if(!i)return;let a={};for(let u of s){let y=m(rt(e,u,[]),"schema");z(a,String(u.name),
g(y)?e.adopt({...y,...Y(u,S=>S==="description")},u):{})}let c=s.filter(u=>u.required===!0).map(u=>String(u.name)),d=e.adopt({type:"object",properties:e.adopt(a,
i),...c.length>0?{required:c}:{}},i),f=u=>/^(?:multipart\/|application\/x-www-form-urlencoded)/.test(String(u)),p=s.some(u=>u.type==="file")?"multipart/form-dat\
a":"application/x-www-form-urlencoded",l=t.filter(f);return e.adopt({required:c.length>0,content:o(d,i,l.length>0?l:[p])},i)}function Ha(e,n,t){let r=e.follow(n);
if(!g(r))return n;let o=Y(r,c=>!["schema","headers","examples"].includes(c)),s=m(r,"schema"),i=t.length>0?t:["application/json"];s!==void 0&&(o.content=e.adopt(
Object.fromEntries(i.map(c=>[String(c),e.adopt({schema:s},r)])),r));let a=m(r,"headers");if(g(a)){let c=Object.entries(a).map(([d,f])=>[d,g(f)?rt(e,f,["descript\
ion"]):f]);o.headers=e.adopt(Object.fromEntries(c),a)}return e.adopt(o,r)}function Qa(e,n,t,r){let o=[...r,...Ke(m(t,"parameters"))].flatMap(d=>{let f=e.follow(
d);return g(f)?[f]:[]}),s=[...new Map(o.map(d=>[`${String(d.in)} ${String(d.name)}`,d])).values()],i=Y(t,d=>!["parameters","responses","consumes","produces","sc\
hemes"].includes(d)),a=Ba(e,s,Ke(m(t,"consumes")??m(n,"consumes")));i.parameters=s.filter(d=>d.in!=="body"&&d.in!=="formData").map(d=>rt(e,d,["name","in","requi\
red","description","allowEmptyValue","deprecated"])),a&&(i.requestBody=a);let c=e.follow(m(t,"responses"));if(g(c)){let d=Ke(m(t,"produces")??m(n,"produces"));i.
responses=e.adopt(Object.fromEntries(Object.entries(c).map(([f,p])=>[f,f.startsWith("x-")?p:Ha(e,p,d)])),c)}return e.adopt(i,t)}function Xa(e){if(!g(e))return e;
if(e.type==="basic")return{...e,type:"http",scheme:"basic"};if(e.type!=="oauth2")return e;let n={accessCode:"authorizationCode",application:"clientCredentials"}[String(
e.flow)]??String(e.flow),t=Y(e,r=>["authorizationUrl","tokenUrl","scopes"].includes(r));return{...Y(e,r=>!["flow","authorizationUrl","tokenUrl","scopes"].includes(
r)),flows:{[n]:t}}}var Za=["swagger","host","basePath","schemes","consumes","produces","paths","definitions","parameters","responses","securityDefinitions"];function Or(e){
let{root:n}=e,t=Y(n,y=>!Za.includes(y)),r={},o=m(n,"paths");for(let[y,S]of Object.entries(g(o)?o:{})){let b=e.follow(S);if(!g(b)||y.startsWith("x-")){z(r,y,S);continue}
let v=un(e,b),k=Y(b,O=>O!=="parameters"&&!v.has(O.toUpperCase()));for(let[O,G]of v)k[O.toLowerCase()]=Qa(e,n,G,Ke(m(b,"parameters")));z(r,y,e.adopt(k,b))}let s=m(
n,"host"),i=`${typeof s=="string"?`//${s}`:""}${String(m(n,"basePath")??"")}`,a=Ke(m(n,"schemes")),c=a.length>0&&s!==void 0?a.map(y=>`${String(y)}:${i}`):i===""?
[]:[i],d=m(n,"securityDefinitions"),f=g(d)?Object.fromEntries(Object.entries(d).map(([y,S])=>[y,Xa(S)])):{},p=m(n,"definitions"),l={...g(p)?{schemas:p}:{},...g(
d)?{securitySchemes:e.adopt(f,d)}:{}},u={...t,...c.length>0?{servers:c.map(y=>e.adopt({url:y},n))}:{},paths:e.adopt(r,g(o)?o:n),components:e.adopt(l,n),openapi:"\
2.0"};return{...e,root:e.adopt(u,n)}}async function wr(e,n){let t=await he(e,n),r=String(m(t.root,"openapi")??m(t.root,"swagger")??"");for(let o of["info","paths","webhooks","components"]){let s=m(
t.root,o);if(s==null||g(s))continue;let{line:i}=t.place(t.root,o);throw new w(`${e.path}: ${o} is no object (line ${i})`,i)}if(m(t.root,"swagger")!==void 0&&r.startsWith(
"2"))return Or(t);if(!/^3(?:\.|$)/.test(r))throw new w(`${e.path}: OpenAPI ${r||"without a version"} is not known (line 1)`,1);return t}var kr={id:"openapi",title:"\
OpenAPI description",rank:30,recognise:(e,n)=>ln(e,n,{openapi:/^3\.\d/,swagger:/^2(?:\.0)?$/}),parts:async(e,n)=>{let{files:t,path:r}=await he(e,n);return[...t.
keys()].filter(o=>o!==r)},compare:async(e,n,t)=>{let r=await wr(e,t.before),o=await wr(n,t.after);return{kind:"compared",changes:vr(r,o,t.today??new Date().toISOString().
slice(0,10)),version:yn(r,o)}}};function Tr(e){let n=e.split(/\r\n|\r|\n/).map(t=>t.trimEnd());for(;n.at(-1)==="";)n.pop();return n}function Er(e,n){let t=Tr(e),r=Tr(n),o=Math.max(t.length,r.length);
for(let s=0;s<o;s+=1)if(t[s]!==r[s])return{before:Math.min(s+1,Math.max(t.length,1)),after:Math.min(s+1,Math.max(r.length,1))}}var Ar={id:"other",title:"Any other contract file",rank:-100,recognise:()=>!1,compare:async(e,n)=>{let t=Er(e.text,n.text);return t===void 0?{kind:"compared",changes:[]}:
{kind:"compared",changes:[{path:n.path,level:"unclassified",says:"the file changed, and no reader knows what that means for those who use it",before:{path:e.path,
line:t.before},after:{path:n.path,line:t.after}}]}}};var Cr=[["field_presence","IMPLICIT"],["enum_type","OPEN"],["repeated_field_encoding","PACKED"],["utf8_validation","VERIFY"],["message_encoding","LENGTH_PREFIXE\
D"],["json_format","ALLOW"]],ec={proto2:new Map([["field_presence","EXPLICIT"],["enum_type","CLOSED"],["repeated_field_encoding","EXPANDED"],["utf8_validation",
"NONE"],["message_encoding","LENGTH_PREFIXED"],["json_format","LEGACY_BEST_EFFORT"]]),proto3:new Map(Cr)},nc=new Map([...Cr,["field_presence","EXPLICIT"]]),Pr=e=>ec[e]??
nc;function we(e,n){let t=new Map(e);for(let{name:r,value:o}of n)if(r.startsWith("features.")&&t.set(r.slice(9),o),r==="features")for(let[,s,i]of o.matchAll(/(\w+) :? ?([A-Z_]+)/g))
s&&i&&t.set(s,i);return t}function B(e,n,t=""){let r=e.find(o=>o.name===n)?.value;return r===void 0?t:r.replace(/^"(.*)"$/s,"$1")}var tc=/[A-Za-z_][A-Za-z0-9_]*/y,oc=/(?:0[xX][0-9a-fA-F]+|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)[fF]?/y;function Mr(e,n){let t=[],r=1,o=0,s=c=>{throw new w(
`${e}: ${c} (line ${r})`,r)},i=(c,d)=>t.push({kind:c,text:d,line:r}),a=c=>(c.lastIndex=o,c.exec(n)?.[0]);for(;o<n.length;){let c=n[o]??"";if(c===`
`&&(r+=1),/\s/.test(c)||c==="\uFEFF"){o+=1;continue}if(n.startsWith("//",o)){let l=n.indexOf(`
`,o);o=l<0?n.length:l;continue}if(n.startsWith("/*",o)){let l=n.indexOf("*/",o+2);l<0&&s("a comment has no end");for(let u=n.indexOf(`
`,o);u>=0&&u<l;u=n.indexOf(`
`,u+1))r+=1;o=l+2;continue}if(c==='"'||c==="'"){let l=o+1;for(;l<n.length&&n[l]!==c&&n[l]!==`
`;)l+=n[l]==="\\"?2:1;n[l]!==c&&s("a text in quotes has no end"),i("string",n.slice(o+1,l)),o=l+1;continue}let d=a(tc),f=d===void 0&&/[0-9.]/.test(c)?a(oc):void 0,
p=d??f;p!==void 0?i(d===void 0?"number":"word",p):"{}[]()<>=;,.:-+/".includes(c)?i("mark",c):s(`${JSON.stringify(c)} has no meaning here`),o+=(p??c).length}return t.
push({kind:"end",text:"",line:r}),t}function Nr(e,n){let t=Mr(e,n),r=t.at(-1)??{kind:"end",text:"",line:1},o=0,s=(d=0)=>t[o+d]??r,i=()=>{let d=s();return o+=1,d},a=d=>{let{line:f}=s();throw new w(
`${e}: ${d} (line ${f})`,f)},c=d=>{let f=s(),p=f.text===d&&(f.kind==="mark"||f.kind==="word");return p&&(o+=1),p};return{path:e,peek:s,next:i,fail:a,accept:c,expect:d=>{
c(d)||a(`here ${d} is missing`)},word:d=>s().kind==="word"?i().text:a(`here ${d} is missing`)}}function X(e,n){let t=e.accept(".")?".":"";for(t+=e.word(n);e.accept(
".");)t+=`.${e.word(n)}`;return t}function ke(e){let n=e.accept("-")?-1:1,t=e.next(),r=/^0[0-7]+$/.test(t.text)?`0o${t.text.slice(1)}`:t.text,o=t.kind==="number"?
Number(r):Number.NaN;return Number.isSafeInteger(o)?n*o:e.fail("here a whole number is missing")}function Je(e){let n="";for(;e.peek().kind==="string";)n+=e.next().
text;return n}function rc(e){let n=[],t=0;do{let r=e.next();r.kind==="end"&&e.fail("an option has no end"),r.kind==="mark"&&"{[<".includes(r.text)&&(t+=1),r.kind===
"mark"&&"}]>".includes(r.text)&&(t-=1),n.push(r.kind==="string"?JSON.stringify(r.text):r.text)}while(t>0);return n.join(" ")}function sc(e){let n=e.peek();if(n.
kind==="mark"&&(n.text==="{"||n.text==="["))return rc(e);if(n.kind==="string")return JSON.stringify(Je(e));let t=e.accept("-")?"-":"";if(e.accept("+"),e.peek().
kind==="word")return`${t}${X(e,"a value")}`;let r=e.next();r.kind!=="number"&&e.fail("here a value is missing");let o=Number(/^0[xX]/.test(r.text)?r.text:r.text.
replace(/[fF]$/,""));return`${t}${Number.isFinite(o)?String(o):r.text}`}function st(e){let{line:n}=e.peek(),t=[];do e.accept("(")?(t.push(`(${X(e,"the name of a\
n option").replace(/^\./,"")})`),e.expect(")")):t.push(e.word("the name of an option"));while(e.accept("."));return e.expect("="),{name:t.join("."),value:sc(e),
line:n}}function Ue(e){let n=[];if(!e.accept("["))return n;do n.push(st(e));while(e.accept(","));return e.expect("]"),n}function it(e,n){let t=[];do{let{line:r}=e.
peek(),o=ke(e),s=e.accept("to")?e.accept("max")?n:ke(e):o;t.push({from:o,to:s,line:r})}while(e.accept(","));return t}var Wr=536870911,ic=2147483647,jr=50,Tn=(e,n)=>e===""?n:`${e}.${n}`;function Te(e,n){for(e.expect("{");!e.accept("}");)e.peek().kind==="end"&&e.fail("a closing \
brace is missing"),e.accept(";")||n()}var N=(e,n,...t)=>e.peek().kind==="word"&&e.peek().text===n&&(t.length===0||t.includes(e.peek(1).text));function Fr(e,n,t){
if(e.next(),e.peek().kind==="number"||e.peek().text==="-")n.ranges.push(...it(e,t));else do n.names.push(e.peek().kind==="string"?Je(e):e.word("a reserved name"));while(e.
accept(","));e.expect(";")}function Ee(e,n){e.next(),n.push(st(e)),e.expect(";")}function at(e,n,t,r,o){let{line:s}=e.peek(),i="";for(let u of["optional","requi\
red","repeated"])i!==""||!N(e,u)||e.peek(1).kind==="mark"&&e.peek(1).text!=="."||(i=u,e.next());if(N(e,"map","<")){e.next(),e.next();let u=X(e,"the type of the \
keys");e.expect(",");let y=X(e,"the type of the values");return e.expect(">"),Ir(e,{type:`map<${u}, ${y}>`,label:"map",group:!1,line:s,...o})}let a=N(e,"group")&&
e.peek(1).kind==="word"&&e.peek(2).text==="=",c=a?e.next().text:X(e,"the type of a field");if(!a)return Ir(e,{type:c,label:i,group:!1,line:s,...o});let d=e.word(
"the name of a group");e.expect("=");let f=ke(e),p=Ue(e),l=Dr(e,d,Tn(t,d),s,r+1);return n?.messages.push(l),{name:d.toLowerCase(),number:f,type:d,label:i,group:!0,
options:p,line:s,...o}}function Ir(e,n){let t=e.word("the name of a field");e.expect("=");let r=ke(e),o=Ue(e);return e.expect(";"),{...n,name:t,number:r,options:o}}
function Lr(e,n,t,r,o){e.next();let s=X(e,"the extended message");Te(e,()=>n.push(at(e,t,r,o,{extendee:s})))}function Dr(e,n,t,r,o){o>jr&&e.fail(`messages are n\
ested deeper than ${jr} levels`);let s={ranges:[],names:[]},i={name:n,full:t,line:r,fields:[],oneofs:[],messages:[],enums:[],extends:[],extensionRanges:[],options:[],
reserved:s};return Te(e,()=>{let a=e.peek(1),c=e.peek(2).text;if(N(e,"message")&&a.kind==="word"&&c==="{")i.messages.push(_r(e,t,o+1));else if(N(e,"enum")&&a.kind===
"word"&&c==="{")i.enums.push(qr(e,t));else if(N(e,"extend")&&e.peek(2).text!=="=")Lr(e,i.extends,i,t,o);else if(N(e,"option"))Ee(e,i.options);else if(N(e,"reser\
ved"))Fr(e,s,Wr);else if(N(e,"extensions")&&a.kind==="number")e.next(),i.extensionRanges.push(...it(e,Wr)),Ue(e),e.expect(";");else if(N(e,"oneof")&&c==="{"){e.
next();let d=e.peek().line,f=e.word("the name of a oneof"),p=[];i.oneofs.push({name:f,options:p,line:d}),Te(e,()=>{N(e,"option")?Ee(e,p):i.fields.push(at(e,i,t,
o,{oneof:f}))})}else i.fields.push(at(e,i,t,o,{}))}),i}function _r(e,n,t){let{line:r}=e.next(),o=e.word("the name of a message");return Dr(e,o,Tn(n,o),r,t)}function qr(e,n){
let{line:t}=e.next(),r=e.word("the name of an enum"),o={ranges:[],names:[]},s=[],i=[];return Te(e,()=>{if(N(e,"option")&&e.peek(1).text!=="=")return Ee(e,s);if(N(
e,"reserved")&&e.peek(1).text!=="=")return Fr(e,o,ic);let a=e.peek().line,c=e.word("the name of a value");e.expect("="),i.push({name:c,number:ke(e),options:Ue(e),
line:a}),e.expect(";")}),{name:r,full:Tn(n,r),values:i,reserved:o,options:s,line:t}}function Rr(e){e.expect("(");let n=N(e,"stream")&&e.peek(1).text!==")"&&e.accept(
"stream"),t=X(e,"the type of a message");return e.expect(")"),{stream:n,type:t}}function ac(e,n){let{line:t}=e.next(),r=e.word("the name of a service"),o=[],s=[];
return Te(e,()=>{if(N(e,"option"))return Ee(e,o);let i=e.peek().line;e.expect("rpc");let a=e.word("the name of an rpc"),c=Rr(e);e.expect("returns");let d=Rr(e),
f=[];e.peek().text==="{"?Te(e,()=>N(e,"option")?Ee(e,f):e.fail("only options may stand here")):e.expect(";"),s.push({name:a,input:c.type,output:d.type,clientStream:c.
stream,serverStream:d.stream,options:f,line:i})}),{name:r,full:Tn(n,r),methods:s,options:o,line:t}}function Ae(e,n){let t=Nr(e,n),r={path:e,syntax:"proto2",syntaxLine:1,
package:"",packageLine:1,imports:[],options:[],messages:[],enums:[],services:[],extends:[]};for(t.peek().kind==="end"&&t.fail("it is empty");t.peek().kind!=="en\
d";){let{line:o,text:s}=t.peek();if(!t.accept(";"))if(s==="syntax"||s==="edition")t.next(),t.expect("="),r.syntax=Je(t),r.syntaxLine=o,t.expect(";");else if(s===
"package")t.next(),r.package=X(t,"the name of the package"),r.packageLine=o,t.expect(";");else if(s==="import"){t.next();let i=t.accept("public");i||t.accept("w\
eak")||t.accept("option"),r.imports.push({path:Je(t),public:i,line:o}),t.expect(";")}else s==="option"?Ee(t,r.options):((s==="export"||s==="local")&&t.peek(1).kind===
"word"&&t.next(),N(t,"message")?r.messages.push(_r(t,r.package,0)):N(t,"enum")?r.enums.push(qr(t,r.package)):N(t,"service")?r.services.push(ac(t,r.package)):N(t,
"extend")?Lr(t,r.extends,void 0,r.package,0):t.fail(`${JSON.stringify(s)} starts no definition of a .proto file`))}return r}var cc=300,dc=new Set("double float int32 int64 uint32 uint64 sint32 sint64 fixed32 fixed64 sfixed32 sfixed64 bool string bytes".split(" "));function Vr(e,n){for(let t of n){
e.set(t.full,"message");for(let r of t.enums)e.set(r.full,"enum");Vr(e,t.messages)}}function fc(e,n,t){let r=o=>{let s=0;for(;s<o.length&&o[s]===t[s];)s+=1;return s};
return e.list().filter(o=>o===n||o.endsWith(`/${n}`)).sort((o,s)=>r(s)-r(o)||o.length-s.length)}async function Kr(e,n){let t=new Map,r=new Set([e.path]),o=[e];for(let s=o.
shift();s;s=o.shift()){Vr(t,s.messages);for(let i of s.enums)t.set(i.full,"enum");for(let{path:i}of s.imports){let a=i===""?void 0:fc(n,i,s.path)[0];if(a===void 0||
r.has(a)||r.size>cc)continue;r.add(a);let c=await n.text(a);try{c!==void 0&&o.push(Ae(a,c))}catch{}}}return t}function fe(e,n,t){if(dc.has(n))return{full:n,kind:"\
scalar"};if(n.startsWith("."))return{full:n.slice(1),kind:e.get(n.slice(1))??"not-found"};for(let r=t;;r=r.includes(".")?r.slice(0,r.lastIndexOf(".")):""){let o=r===
""?n:`${r}.${n}`,s=e.get(o);if(s)return{full:o,kind:s};if(r==="")return{full:n,kind:"not-found"}}}function Ge(e,n){return e.full===n.full?!0:e.kind!=="not-found"&&
n.kind!=="not-found"?!1:e.full.endsWith(`.${n.full}`)||n.full.endsWith(`.${e.full}`)}async function ct({path:e,text:n},t){let r=Ae(e,n),o=we(Pr(r.syntax),r.options),s=new Map,i=new Map,a=[],c=(f,p,l)=>i.set(f.full,{enum:f,features:we(p,f.options),
parent:l}),d=(f,p,l)=>{let u=we(p,f.options);s.set(f.full,{message:f,features:u,parent:l});for(let y of f.enums)c(y,u,f.full);for(let y of f.extends)a.push({field:y,
scope:f.full,features:u});for(let y of f.messages)d(y,u,f.full)};for(let f of r.messages)d(f,o,"");for(let f of r.enums)c(f,o,"");for(let f of r.extends)a.push(
{field:f,scope:r.package,features:o});return{file:r,names:await Kr(r,t),features:o,messages:s,enums:i,extensions:a}}function Ur(e,n){let t=[];return{before:e,after:n,
changes:t,add:(r,o,s,i,a)=>t.push({path:o,level:r,says:s,...i?{before:{path:e.file.path,line:i.line}}:{},...a?{after:{path:n.file.path,line:a.line}}:{}})}}var re=(e,n)=>e.
file.package!==""&&n.startsWith(`${e.file.package}.`)?n.slice(e.file.package.length+1):n,Jr=/^(?:deprecated|lazy|unverified_lazy|weak|debug_redact|retention|targets|packed|features\.repeated_field_encoding|deprecated_legacy_json_field_conflicts|verification)$/;
function U(e,n,t,r,o=/^features\b/){let s=new Set;for(let i of[...t,...r]){if(s.has(i.name)||o.test(i.name)&&!Jr.test(i.name))continue;s.add(i.name);let a=u=>u.
filter(({name:y})=>y===i.name),[c,d]=[a(t),a(r)],f=u=>u.map(({value:y})=>y).join(`
`);if(f(c)===f(d))continue;let p=Jr.test(i.name)?"compatible":i.name.startsWith("(google.api.http)")?"dangerous":"unclassified",l=c.length===0?"was added":d.length===
0?"was removed":"changed";e.add(p,`${n}.option ${i.name}`,`option ${i.name} ${l}`,c[0],d[0])}}var lc=/^(?:json_name|default|jstype|ctype|features\b.*)$/,pc=["int32 uint32 int64 uint64 bool","sint32 sint64","fixed32 sfixed32","fixed64 sfixed64","string by\
tes"];function mc(e){let n=e.name.replace(/_+([A-Za-z0-9])/g,(t,r)=>r.toUpperCase()).replace(/_+$/,"");return B(e.options,"json_name",n)}function Gr(e,n,t,r){let o=we(
r,n.options),s=n.type.match(/^map<(.*), (.*)>$/),a=(s?[s[1]??"",s[2]??""]:[n.type]).map(y=>fe(e.names,y,t)),c=o.get("field_presence"),d=a[0]?.kind==="scalar"||a[0]?.
kind==="enum",f=!d||n.oneof!==void 0||n.extendee!==void 0||n.label==="optional"||c==="EXPLICIT",p=c==="LEGACY_REQUIRED"?"required":f?"optional":"implicit",l=["r\
equired","repeated","map"].includes(n.label)?n.label:p,u=n.group||o.get("message_encoding")==="DELIMITED"?"DELIMITED":"LENGTH_PREFIXED";return{field:n,types:a,cardinality:l,
encoding:d?"":u,json:mc(n),features:o}}function uc(e,n){let[t="",r=""]=[e.types[0]?.full,n.types[0]?.full];return pc.find(s=>s.split(" ").includes(t)&&s.split("\
 ").includes(r))?"the bytes stay readable, values and generated code do not":"old and new cannot read each other"}var zr=e=>e.types.some(({full:n})=>n==="string");
function gc(e,n,t,r){if(!zr(t)||!zr(r))return;let o=i=>i.features.get("utf8_validation"),s=(i,a)=>i.features.get("(pb.java).utf8_validation")??(B(a.file.options,
"java_string_check_utf8")==="true"?"VERIFY":"DEFAULT");o(t)!==o(r)&&e.add("breaking",n,"whether its text must be valid UTF-8 changed",t.field,r.field),s(t,e.before)!==
s(r,e.after)&&e.add("breaking",n,"whether Java checks its text for valid UTF-8 changed",t.field,r.field)}function En(e){return e.types.some(({full:n})=>n==="str\
ing"||n==="bytes")?e.features.get("(pb.cpp).string_type")??B(e.field.options,"ctype","STRING"):""}function dt(e,n,t,r){let o=Gr(e.before,t.field,t.scope,t.features),
s=Gr(e.after,r.field,r.scope,r.features),i=p=>e.add("breaking",n,p,o.field,s.field);if(o.field.name!==s.field.name){let p=o.types.length!==s.types.length||!o.types.
every((l,u)=>Ge(l,s.types[u]??l));i(p?`number ${o.field.number} was ${o.field.name} and is ${s.field.name} of another type now: a field number must never be use\
d again`:`field ${o.field.number} was renamed from ${o.field.name} to ${s.field.name}`)}else o.json!==s.json&&i(`the JSON name of ${s.field.name} changed from ${o.
json} to ${s.json}`);let[a,c]=[o,s].map(({types:p})=>p.map(({full:l})=>l).join(", "));if(o.types.length===s.types.length&&o.types.every((p,l)=>Ge(p,s.types[l]??
p))?o.encoding!==""&&o.encoding!==s.encoding&&i(`the encoding of ${s.field.name} changed from ${o.encoding} to ${s.encoding}: old and new cannot read each other`):
i(`the type of ${s.field.name} changed from ${a} to ${c}: ${uc(o,s)}`),o.cardinality!==s.cardinality&&i(`${s.field.name} was ${o.cardinality} and is ${s.cardinality}\
 now`),o.field.oneof!==s.field.oneof){let p=l=>l===void 0?"no oneof":`oneof ${l}`;i(`${s.field.name} moved from ${p(o.field.oneof)} to ${p(s.field.oneof)}`)}let f=(p,l,u)=>B(
p.field.options,l,u);f(o,"default","")!==f(s,"default","")&&i(`the default of ${s.field.name} changed from ${f(o,"default","none")} to ${f(s,"default","none")}`),
f(o,"jstype","JS_NORMAL")!==f(s,"jstype","JS_NORMAL")&&i(`the JavaScript type (jstype) of ${s.field.name} changed`),En(o)!==En(s)&&En(o)!==""&&En(s)!==""&&i(`th\
e C++ string type of ${s.field.name} changed`),gc(e,n,o,s),o.cardinality==="repeated"&&o.features.get("repeated_field_encoding")!==s.features.get("repeated_fiel\
d_encoding")&&e.add("compatible",n,`${s.field.name} is packed in another way, which every reader takes`,o.field,s.field),U(e,n,o.field.options,s.field.options,lc)}function An(e,n){let t=[...n].sort((r,o)=>r.from-o.from);return e.filter(r=>{let o=r.from;for(let{from:s,to:i}of t)s<=o&&i>=o&&(o=i+1);return o<=r.to})}var Cn=({
from:e,to:n})=>e===n?`${e}`:`${e} to ${n}`;function ft(e,n,t,r,o){for(let s of An(t.ranges,r.ranges))e.add("breaking",n,`number ${Cn(s)} is no longer reserved`,
s,o);for(let s of t.names)r.names.includes(s)||e.add("breaking",n,`the name ${s} is no longer reserved`,o,o);for(let s of An(r.ranges,t.ranges))e.add("compatibl\
e",n,`number ${Cn(s)} is reserved now`,o,s);for(let s of r.names)t.names.includes(s)||e.add("compatible",n,`the name ${s} is reserved now`,o,o)}var yc=[["messag\
e_set_wire_format","the wire format (message_set_wire_format) changed"],["no_standard_descriptor_accessor","its descriptor accessor changed"],["map_entry","whet\
her it is a map entry changed"]];function hc(e,n,t,r){let o=c=>new Map(c.message.fields.map(d=>[d.number,d])),[s,i]=[o(t),o(r)],a=(c,d)=>({field:d,scope:c.message.
full,features:c.features});for(let[c,d]of s){let f=`message ${n}.field ${c}`,p=i.get(c);if(p){dt(e,f,a(t,d),a(r,p));continue}let l=r.message.reserved.ranges.some(
({from:u,to:y})=>u<=c&&c<=y);e.add("breaking",f,`field ${d.name} was removed${l?"":", and its number is not reserved"}`,d,r.message)}for(let[c,d]of i){if(s.has(
c))continue;let f=`message ${n}.field ${c}`;t.message.reserved.ranges.some(({from:l,to:u})=>l<=c&&c<=u)||t.message.reserved.names.includes(d.name)?e.add("breaki\
ng",f,`field ${d.name} takes a number or name that was reserved`,t.message,d):d.label==="required"?e.add("breaking",f,`the required field ${d.name} was added: m\
essages without it are refused`,t.message,d):e.add("compatible",f,`field ${d.name} was added`,t.message,d)}}function Yr(e,n,t){let r=re(e.after,t.message.full),
o=`message ${r}`;hc(e,r,n,t);for(let s of n.message.oneofs)t.message.oneofs.some(i=>i.name===s.name)||e.add("breaking",`${o}.oneof ${s.name}`,`oneof ${s.name} w\
as removed`,s,t.message);for(let s of t.message.oneofs){let i=n.message.oneofs.find(a=>a.name===s.name);i?U(e,`${o}.oneof ${s.name}`,i.options,s.options):e.add(
"compatible",`${o}.oneof ${s.name}`,`oneof ${s.name} was added`,n.message,s)}for(let s of An(n.message.extensionRanges,t.message.extensionRanges))e.add("breakin\
g",o,`numbers ${Cn(s)} can no longer be used by extensions`,s,t.message);for(let s of An(t.message.extensionRanges,n.message.extensionRanges))e.add("compatible",
o,`numbers ${Cn(s)} can be used by extensions now`,n.message,s);ft(e,o,n.message.reserved,t.message.reserved,t.message);for(let[s,i]of yc){let[a,c]=[n,t].map(({
message:d})=>B(d.options,s,"false"));a!==c&&e.add(s==="no_standard_descriptor_accessor"&&c==="false"?"compatible":"breaking",o,i,n.message,t.message)}lt(e,o,n,t,
n.message,t.message),U(e,o,n.message.options,t.message.options,/^(?:features\b.*|message_set_wire_format|no_standard_descriptor_accessor|map_entry)$/)}function lt(e,n,t,r,o,s){
let[i,a]=[t,r].map(({features:d})=>d.get("json_format"));if(i===a)return;let c=a!=="ALLOW";e.add(c?"breaking":"compatible",n,c?"its JSON form is no longer guara\
nteed":"its JSON form is guaranteed now",o,s)}function Br(e){let n=o=>{let s=({field:i,scope:a})=>`${fe(o.names,i.extendee??"",a).full} ${i.number}`;return new Map(
o.extensions.map(i=>[s(i),i]))},[t,r]=[n(e.before),n(e.after)];for(let[o,s]of t){let i=r.get(o),a=`extension ${o.replace(/ (\d+)$/,".field $1")}`;i?dt(e,a,s,i):
e.add("breaking",a,`extension ${s.field.name} was removed`,s.field)}for(let[o,s]of r)t.has(o)||e.add("compatible",`extension ${o.replace(/ (\d+)$/,".field $1")}`,
`extension ${s.field.name} was added`,void 0,s.field)}var bc=300;function Sc(e){return[...e.messages,...e.enums].map(({full:n})=>n)}async function Hr(e,n,t){let r=new Map;if(n.length===0)return r;let o=[e.before.file.
path,e.after.file.path],s=t.after.list().filter(i=>i.endsWith(".proto")&&!o.includes(i));for(let i of s.sort().slice(0,bc)){let[a,c]=[await t.before.text(i),await t.
after.text(i)];if(!(c===void 0||c===a))try{let d=Sc(Ae(i,c));for(let f of n)d.includes(f)&&r.set(f,i)}catch{}}return r}function Qr(e){let n=new Map;for(let t of e.values)n.set(t.number,[...n.get(t.number)??[],t]);return n}function Zr(e,n,t){let r=`enum ${re(e.after,t.enum.full)}`,
[o,s]=[Qr(n.enum),Qr(t.enum)],i=a=>a.features.get("enum_type");i(n)!==i(t)&&e.add("breaking",r,`the enum was ${i(n)} and is ${i(t)} now`,n.enum,t.enum);for(let[
a,c]of o){let[d]=c,f=s.get(a),p=c.filter(({name:l})=>!f?.some(u=>u.name===l));if(f)p.length>0&&e.add("breaking",`${r}.value ${a}`,`value ${a} was ${p.map(({name:l})=>l).
join(", ")} and is ${f.map(({name:l})=>l).join(", ")} now`,p[0],f[0]);else{let l=t.enum.reserved.ranges.some(({from:u,to:y})=>u<=a&&a<=y);e.add("breaking",`${r}\
.value ${a}`,`value ${d?.name} was removed${l?"":", and its number is not reserved"}`,d,t.enum)}d&&f?.[0]&&U(e,`${r}.value ${a}`,c.flatMap(({options:l})=>l),f.flatMap(
({options:l})=>l));for(let l of f??[])p.length===0&&!c.some(({name:u})=>u===l.name)&&e.add("compatible",`${r}.value ${a}`,`${l.name} is another name of value ${a}\
 now`,d,l)}for(let[a,c]of s){if(o.has(a))continue;let[d]=c;n.enum.reserved.ranges.some(({from:p,to:l})=>p<=a&&a<=l)||n.enum.reserved.names.includes(d?.name??"")?
e.add("breaking",`${r}.value ${a}`,`value ${d?.name} takes a number or name that was reserved`,n.enum,d):i(t)==="CLOSED"?e.add("dangerous",`${r}.value ${a}`,`va\
lue ${d?.name} was added; programs made before do not know it`,n.enum,d):e.add("compatible",`${r}.value ${a}`,`value ${d?.name} was added`,n.enum,d)}ft(e,r,n.enum.
reserved,t.enum.reserved,t.enum),lt(e,r,n,t,n.enum,t.enum),U(e,r,n.enum.options,t.enum.options,/^(?:features\b.*|allow_alias)$/)}function $c(e,n,t,r,o){let s=c=>e.
add("breaking",n,c,r,o);for(let[c,d]of[["input","request"],["output","response"]]){let[f,p]=[fe(e.before.names,r[c],t),fe(e.after.names,o[c],t)];Ge(f,p)||s(`the\
 ${d} of ${o.name} changed from ${f.full} to ${p.full}`)}r.clientStream!==o.clientStream&&s(`the request of ${o.name} is ${o.clientStream?"a stream":"no stream"}\
 now`),r.serverStream!==o.serverStream&&s(`the response of ${o.name} is ${o.serverStream?"a stream":"no stream"} now`);let[i,a]=[r,o].map(({options:c})=>B(c,"id\
empotency_level","IDEMPOTENCY_UNKNOWN"));i!==a&&s(`the idempotency of ${o.name} changed from ${i} to ${a}`),U(e,n,r.options,o.options,/^(?:features\b.*|idempotency_level)$/)}
function es(e){let n=o=>new Map(o.map(s=>[s.name,s])),[t,r]=[n(e.before.file.services),n(e.after.file.services)];for(let[o,s]of t){let i=r.get(o);if(!i){e.add("\
breaking",`service ${o}`,`service ${o} was removed`,s);continue}for(let a of s.methods){let c=`service ${o}.rpc ${a.name}`,d=i.methods.find(f=>f.name===a.name);
d?$c(e,c,i.full,a,d):e.add("breaking",c,`rpc ${a.name} was removed`,a,i)}for(let a of i.methods)s.methods.some(c=>c.name===a.name)||e.add("compatible",`service ${o}\
.rpc ${a.name}`,`rpc ${a.name} was added`,s,a);U(e,`service ${o}`,s.options,i.options)}for(let[o,s]of r)t.has(o)||e.add("compatible",`service ${o}`,`service ${o}\
 was added`,void 0,s)}var Xr={cc_enable_arenas:"true",cc_generic_services:"false",csharp_namespace:"",go_package:"",java_generic_services:"false",java_multiple_files:"\
false",java_outer_classname:"",java_package:"",objc_class_prefix:"",optimize_for:"SPEED",php_class_prefix:"",php_generic_services:"false",php_metadata_namespace:"",
php_namespace:"",py_generic_services:"false",ruby_package:"",swift_prefix:""};function ns(e){let[n,t]=[e.before.file,e.after.file],r=i=>({line:i}),o=i=>[n,t].map(
({options:a})=>a.find(({name:c})=>c===i)??r(1));n.path!==t.path&&e.add("breaking",t.path,`the file was renamed from ${n.path}: whoever imports it must follow`,r(
1),r(1)),n.syntax!==t.syntax&&e.add("breaking","syntax",`the syntax changed from ${n.syntax} to ${t.syntax}`,r(n.syntaxLine),r(t.syntaxLine)),n.package!==t.package&&
e.add("breaking","package",`the package changed from ${n.package||"none"} to ${t.package||"none"}`,r(n.packageLine),r(t.packageLine));for(let[i,a]of Object.entries(
Xr)){let[c,d]=[n,t].map(({options:f})=>B(f,i,a));c!==d&&e.add("breaking",`option ${i}`,`option ${i} changed from ${c||"none"} to ${d||"none"}: generated code ch\
anges`,...o(i))}for(let i of n.imports.filter(({path:a})=>!t.imports.some(c=>c.path===a)))e.add(i.public?"dangerous":"compatible",`import ${i.path}`,`the ${i.public?
"public ":""}import was removed`,i,r(1));for(let i of t.imports.filter(({path:a})=>!n.imports.some(c=>c.path===a)))e.add("compatible",`import ${i.path}`,"the im\
port was added",r(1),i);let s=new RegExp(`^(?:features\\b.*|java_string_check_utf8|${Object.keys(Xr).join("|")})$`);U(e,"file",n.options,t.options,s)}async function xc(e,n){let[t,r]=[e.before,e.after],o=f=>{let p=re(t,f);return r.file.package===""?p:`${r.file.package}.${p}`},s=[...t.messages,...t.enums].filter(
([f])=>!r.messages.has(o(f))&&!r.enums.has(o(f))),i=await Hr(e,s.map(([f])=>f),n),a=(f,p,l)=>{let u=i.get(p),y=`${f} ${re(t,p)}`;e.add("breaking",y,u===void 0?`${y}\
 was removed`:`${y} moved to ${u}: the bytes stay, imports break`,l)};for(let[f,p]of t.messages){let l=r.messages.get(o(f));l?Yr(e,p,l):(p.parent===""||r.messages.
has(o(p.parent)))&&a("message",f,p.message)}for(let[f,p]of t.enums){let l=r.enums.get(o(f));l?Zr(e,p,l):(p.parent===""||r.messages.has(o(p.parent)))&&a("enum",f,
p.enum)}let c=new Set([...t.messages.keys(),...t.enums.keys()].map(o)),d=(f,p,l,u)=>{if(c.has(p)||l!==""&&!c.has(l))return;let y=`${f} ${re(r,p)}`;e.add("compat\
ible",y,`${y} was added`,void 0,u)};for(let[f,p]of r.messages)d("message",f,p.parent,p.message);for(let[f,p]of r.enums)d("enum",f,p.parent,p.enum)}var ts={id:"p\
rotobuf",title:"Protocol Buffers",rank:20,recognise:(e,n)=>/\.proto$/i.test(e)?/\b(?:syntax|edition|message|enum|service|package|import|extend|option)\b/.test(n):
/^\s*(?:\/\/[^\n]*\n\s*){0,100}(?:syntax\s*=\s*["']proto[23]["']|edition\s*=\s*["']20\d\d["'])\s*;/.test(n),compare:async(e,n,t)=>{let r=Ur(await ct(e,t.before),
await ct(n,t.after));return ns(r),await xc(r,t),Br(r),es(r),{kind:"compared",changes:r.changes}}};var em=[xt,_o,nr,hr,xr,kr,Ar,ts];export{em as a};
