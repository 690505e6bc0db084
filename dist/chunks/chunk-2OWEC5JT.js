import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as ee,b as rt}from"./chunk-SOWCPIOL.js";import{a as gt}from"./chunk-WNXN6DTE.js";import{b as ht,c as yt,d as Ne}from"./chunk-RH5RRTNF.js";
import{a as g}from"./chunk-MOFWO7WA.js";import{a as je}from"./chunk-CRBAHCVF.js";import{a as ot}from"./chunk-2CYL4WDG.js";import{a as W,b as nt,
c as y,d as N,e as b,f as ce}from"./chunk-YXX5FJ7F.js";import{a as tt}from"./chunk-T6L77BQH.js";import{I as dt,K as ft,L as pt,M as mt,N as ut,a as st,
b as Ce,g as it,h as De,m as de,s as at,w as lt,y as ct}from"./chunk-3BQAQHV6.js";import{a as Zn}from"./chunk-IRCMT5XN.js";import{d as Le}from"./chunk-F2IQMAFG.js";var gs={ready:0,"not-ready":1,waiting:3,"cannot-tell":4};import{randomUUID as eo}from"node:crypto";import{rename as to,rm as no,writeFile as oo}from"node:fs/promises";import Ae from"node:path";var ro={ENOENT:"there is no such folder",ENOTDIR:"there is no such folder",EACCES:"it may not be written",EPERM:"it may not be written",EROFS:"it may not be wri\
tten",EISDIR:"it is a folder",ENOTEMPTY:"it is a folder",EEXIST:"it is a folder",ENOSPC:"the disk is full"};async function so(e,t){let n=Ae.join(Ae.dirname(e),`\
.${Ae.basename(e)}.${eo().slice(0,8)}`);try{await oo(n,t),await to(n,e)}catch(o){await no(n,{force:!0}).catch(()=>{});let r=o.code??"unknown error";throw new W(
2,`cannot write ${e}: ${ro[r]??r}; choose another --output`)}}function $s(e){return{tell:async(t,n)=>{let o=n.find(i=>i.id===e.format);if(!o)throw new W(2,`ther\
e is no format ${e.format}`,[`Formats: ${n.map(i=>i.id).join(", ")}`]);let r=e.output!==void 0,s=o.tell(t,{colour:e.colour&&!r,width:e.width});return e.output===
void 0?e.print(s):await so(e.output,s),[]}}}function wt(e,t){return e.files.map(n=>({...n,document:t(n.path)&&(n.from===void 0||t(n.from))}))}async function kt(e,t){let n=t.flatMap(o=>o.notes.flatMap(r=>r.
commits.map(s=>s.sha)));return Promise.all([...new Set(n)].sort().map(async o=>{let r=await e.commit(o);return{sha:o,found:r.kind==="found"?r.reachable?"reachab\
le":"unreachable":r.kind}}))}var io={},P=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),v=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0;function k(e,t){let n=v(e,t);return typeof n=="string"&&n!==
""?n:void 0}function M(e,t){let n=v(e,t);if(n==null)return io;if(!P(n))throw new g(`"${t}" is not a map`);return n}function C(e,t){return Object.entries(M(e,t)).
map(([n,o])=>{if(!P(o))throw new g(`"${n}" in "${t}" is not a map`);return[n,o]})}var bt=200,fe=/[ \t\r\n]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;
function U(e,t,n){let o=e.slice(0,t),r=o.split(`
`).length;throw new g(`${n} at line ${r}`,r,t-o.lastIndexOf(`
`))}function ao(e,t,n,o){let r=JSON.parse(n);r==="__proto__"&&U(e,t,'the key "__proto__" is refused'),o?.has(r)&&U(e,t,`the key ${JSON.stringify(r.slice(0,80))}\
 stands there twice`),o?.add(r)}var $t=e=>e.length===0?"nothing":"comma-or-end";function lo(e,t,n){let o=n.at(-1);if((e==="{"||e==="[")&&t.startsWith("value"))return n.
push(e==="{"?new Set:null),e==="{"?"key-or-end":"value-or-end";if(e===":"&&t==="colon")return"value";if(e===","&&t==="comma-or-end")return o===null?"value":"key";
if(e==="}"&&o&&(t==="comma-or-end"||t==="key-or-end"))n.pop();else if(e==="]"&&o===null&&(t==="comma-or-end"||t==="value-or-end"))n.pop();else return;return $t(
n)}function co(e){let t=[],n="value",o=0;for(;;){fe.lastIndex=o;let s=fe.exec(e);if(!s)break;let i=s[1]??s[2]??s[3]??"",a=fe.lastIndex-i.length;if(o=fe.lastIndex,
s[1]){let l=lo(i,n,t);l||U(e,a,`not valid JSON: "${i}" is not expected`),t.length>bt&&U(e,a,`nested deeper than ${bt} levels`),n=l}else s[2]&&n.startsWith("key")?
(ao(e,a,i,t.at(-1)??null),n="colon"):n.startsWith("value")?n=$t(t):U(e,a,"not valid JSON: a comma, colon or bracket is missing")}let r=e.slice(o).search(/[^ \t\r\n]/);
r>=0&&U(e,o+r,"not valid JSON"),n!=="nothing"&&U(e,e.length,"not valid JSON: the file ends too early")}function vt(e){let t=e.charCodeAt(0)===65279?e.slice(1):e;
if(t.trim()==="")throw new g("the file is empty",1);co(t);let n=JSON.parse(t);if(!P(n))throw new g("not an object at line 1",1);return n}var xt=e=>encodeURIComponent(e).replaceAll("%3A",":");function Ot(e,t=""){return`pkg:npm/${e.split("/").map(xt).join("/")}${t?`@${xt(t)}`:""}`}function V(e){let t=new Map;for(let n of e){let o=`${n.name}@${n.version}`,r=t.get(o),s=r?{...n,dev:r.dev&&n.dev,optional:r.optional&&n.optional}:n;t.set(o,s)}return[
...t.entries()].sort(([n],[o])=>n<o?-1:1).map(([,{name:n,version:o,dev:r,optional:s}])=>({name:n,version:o,purl:Ot(n,/[:/#]/.test(o)?"":o),dev:r,optional:s}))}function fo(e){
try{let t=JSON.parse(e.replace(/^\ufeff/,""));return P(t)?t:{}}catch{return{}}}function z(e){let t=e===void 0?{}:fo(e),n=k(t,"name"),o=k(t,"version");return{table:t,
...n?{project:{name:n,...o?{version:o}:{}}}:{}}}var pe=e=>e.slice(e.lastIndexOf("/")+1),L=e=>/^(?:link|file|portal|workspace):|^\.{0,2}\//.test(e);var Pt="node_modules/";function Ie(e){let t=`/${e}`.lastIndexOf(`/${Pt}`);return t<0?void 0:e.slice(t+Pt.length)}var A=(e,t)=>v(e,t)===!0;function*po(e){for(let[
t,n]of e){let o=Ie(t);!o||A(n,"link")||L(k(n,"resolved")??"")||(yield{name:k(n,"name")??o,version:k(n,"version")??"",dev:A(n,"dev"),optional:A(n,"optional")||A(
n,"devOptional")||A(n,"extraneous")})}}function*mo(e){let t=[...C(e,"dependencies")];for(let n=t.pop();n;n=t.pop()){let[o,r]=n;t.push(...C(r,"dependencies"));let s=k(
r,"version")??"";if(L(s))continue;let i=/^npm:(@?[^@]+)@(.+)$/.exec(s);yield{name:i?.[1]??o,version:i?.[2]??s,dev:A(r,"dev"),optional:A(r,"optional")}}}function uo(e){
let t=new Map;for(let[n,o]of e){let r=k(o,"resolved"),s=Ie(n);A(o,"link")&&r&&s&&t.set(r,s)}return e.filter(([n])=>n!==""&&!n.startsWith("..")&&Ie(n)===void 0).
map(([n,o])=>({folder:n,name:t.get(n)??k(o,"name")??pe(n)}))}var go=e=>C(e,"dependencies").flatMap(([t,n])=>{let o=/^file:(?!\.\.|\/)(.+)$/.exec(k(n,"version")??
"")?.[1];return o&&!/\.(?:tgz|tar\.gz|tar)$/.test(o)?[{folder:o,name:t}]:[]});function ho(e){let t=v(e,"lockfileVersion");if(t===void 0&&v(e,"dependencies")!==void 0)
return 1;if(t===1||t===2||t===3)return t;let n=t===void 0?'no "lockfileVersion"':`"lockfileVersion" ${JSON.stringify(t)}`;throw new g(`${n}: only the versions 1\
, 2 and 3 of npm are known`,1)}var Rt={id:"package-lock",title:"npm package-lock",names:["package-lock.json","npm-shrinkwrap.json"],manifest:"package.json",read:(e,t,n)=>{
let o=vt(t),r=ho(o);if(r>1&&v(o,"packages")===void 0)throw new g(`"lockfileVersion" ${r} without "packages": the lockfile is not whole`,1);let s=r>1?C(o,"packag\
es"):[],i=M(M(o,"packages"),""),a=k(i,"name")??k(o,"name"),l=k(i,"version")??k(o,"version"),c=z(n).project??(a?{name:a,...l?{version:l}:{}}:void 0);return{path:e,
format:`package-lock ${r}`,...c?{project:c}:{},workspaces:r>1?uo(s):go(o),packages:V(r>1?po(s):mo(o))}}};var yo=e=>e.split(/[(_]/,1)[0]??e;function wo(e){let t=e.indexOf("@",1);return t<0?{name:e,version:""}:{name:e.slice(0,t),version:e.slice(t+1).split("(",1)[0]??
""}}function ko(e){let t=e.split("/"),n=e.startsWith("@")?2:1;return{name:t.slice(0,n).join("/"),version:yo(t[n]??"")}}function St(e,t,n){let o=e.startsWith("/")?
e.slice(1):n===9?e:e.slice(e.indexOf("/")+1),r=n===5?ko(o):wo(o);return{name:k(t,"name")??r.name,version:k(t,"version")??r.version}}function Tt(e,t,n){return n===
9?[`${e}@${t}`,t]:[`/${e}${n===5?"/":"@"}${t}`,t]}function I(e,t){let n=new Set(e);for(let o of n)for(let r of t(o))n.add(r);return n}var S=Le(Zn(),1);var te=50;function _e(e,t,n){if((0,S.isAlias)(e)&&t(e,"a YAML alias is refused"),!(0,S.isCollection)(e))return;n>te&&t(e,`nested deeper than ${te} levels`);let o=new Set;
for(let r of e.items){if(!(0,S.isPair)(r)){_e(r,t,n+1);continue}let s=r.key;(!(0,S.isScalar)(s)||s.value===null||typeof s.value=="object")&&t(s??e,"a key is not\
 plain text");let i=String(s.value);(i==="__proto__"||i==="<<")&&t(s,`the key "${i}" is refused`),(0,S.isMap)(e)&&o.has(i)&&t(s,`the key "${i.slice(0,80)}" stan\
ds there twice`),o.add(i),_e(r.value,t,n+1)}}function bo(e){let t=0;for(let n of e.split(`
`)){t+=1;let o=0;for(let i of n)(i==="["||i==="{")&&(o+=1);let r=n.length-n.trimStart().length,s=/^(?:[-?] ?)*/.exec(n.trimStart().slice(0,400))?.[0].length??0;
if(o>4*te||r>4*te||s>2*te)return t}}function $o(e,t){let n={uniqueKeys:!1,merge:!1,schema:"core",lineCounter:t,prettyErrors:!1};try{let o=(0,S.parseAllDocuments)(
e,n);return Array.isArray(o)?o:[]}catch{throw new g("not readable YAML: nested too deep",1)}}function me(e){if(e.trim()==="")throw new g("the file is empty",1);
let t=bo(e);if(t)throw new g(`nested too deep at line ${t}`,t);let n=new S.LineCounter,o=(i,a)=>{let{line:l,col:c}=n.linePos(i);throw new g(`${a} at line ${l}`,
l,c)},r=(i,a)=>o(i?.range?.[0]??0,a),s=$o(e,n).map(i=>{let a=i.errors[0]??i.warnings[0];a&&o(a.pos[0],`not valid YAML: ${a.message.split(`
`)[0]?.replace(/\.$/,"")}`),_e(i.contents,r,1);let l=i.toJS({maxAliasCount:0});return P(l)?l:r(i.contents,"not a map")});if(s.length===0)throw new g("the file h\
olds nothing",1);return s}function Et(e){let t=v(e,"lockfileVersion"),n=Number.parseInt(String(t),10);if(n===5||n===6||n===9)return n;let o=t===void 0?'no "lockfileVersion"':`"lockfileVe\
rsion" ${JSON.stringify(t)}`;throw new g(`${o}: only the versions 5, 6 and 9 of pnpm are known`,1)}var Ft=e=>v(e,"importers")===void 0?[[".",e]]:C(e,"importers");
function Mt(e,t){return Object.entries(M(e,t)).map(([n,o])=>{let r=P(o)?k(o,"version"):o;if(typeof r!="string"&&typeof r!="number")throw new g(`"${n}" in "${t}"\
 has no version: the lockfile is not whole`);return[n,String(r)]})}function vo(e,t){return(n,...o)=>o.flatMap(r=>Mt(n,r)).filter(([,r])=>!r.startsWith("link:")).
flatMap(([r,s])=>{let i=Tt(r,s,t).find(a=>e.has(a));if(i)return[i];if(L(s))return[];throw new g(`${r} ${s} is needed and has no entry: the lockfile is not whole`)})}
function xo(e,t){let n=M(t,"resolution"),o=k(n,"tarball")??"";return k(n,"type")==="directory"||L(o)||/(?:^|@)(?:file|link|workspace):/.test(e)}function*Oo(e,t){
let n=Et(e),o=new Map(C(e,"packages"));if(n===9&&o.size>0&&v(e,"snapshots")===void 0)throw new g('"packages" without "snapshots": the lockfile is cut off');let r=n===
9?new Map(C(e,"snapshots")):o,s=vo(r,n),i=Ft(e).map(([,d])=>d),a=(...d)=>p=>s(r.get(p)??{},...d),l=(...d)=>i.flatMap(p=>s(p,...d)),c=I(l("dependencies","optiona\
lDependencies"),a("dependencies","optionalDependencies")),f=I(l("dependencies"),a("dependencies")),m=I([...c,...l("devDependencies")],a("dependencies","optional\
Dependencies"));for(let[d,p]of r){let h=n===9&&!o.has(d)?d.split("(",1)[0]??d:d,$=o.get(h);if(!$)throw new g(`"${h}" has no entry in "packages": the lockfile is\
 not whole`);if(xo(h,$))continue;let u=t||m.has(d)&&!c.has(d),w=v(p,"optional")===!0||c.has(d)&&!f.has(d);yield{...St(h,$,n),dev:u,optional:w}}}function Po(e,t){
let n=e==="."?[]:e.split("/");for(let o of t.slice(5).split("/")){if(o===".."&&n.pop()===void 0)return"";o!==".."&&o!=="."&&n.push(o)}return n.join("/")}function Ro(e){
let t=new Map,n=Ft(e);for(let[o,r]of n)for(let s of["dependencies","devDependencies","optionalDependencies"])for(let[i,a]of Mt(r,s))a.startsWith("link:")&&t.set(
Po(o,a),i);return n.filter(([o])=>o!==".").map(([o])=>({folder:o,name:t.get(o)??pe(o)}))}var Lt={id:"pnpm",title:"pnpm-lock.yaml",names:["pnpm-lock.yaml"],manifest:"\
package.json",read:(e,t,n)=>{let o=me(t),r=o.at(-1)??{},{project:s}=z(n);try{return{path:e,format:`pnpm ${Et(r)}`,...s?{project:s}:{},workspaces:Ro(r),packages:V(
o.flatMap(i=>[...Oo(i,i!==r)]))}}catch(i){if(!(i instanceof g)||i.line)throw i;let a=t.trimEnd().split(`
`).length;throw new g(`${i.message} (it ends at line ${a})`,a)}}};function T(e){let t=e.indexOf("@",1);return t<0?e:e.slice(0,t)}function jt(e){let t=T(e),n=e.slice(t.length+1),o=n.startsWith("npm:")?n.slice(4):"";return o.indexOf(
"@",1)>0?T(o):t}function ue(e,t){let n=v(e.table,t);return P(n)?Object.entries(n).map(([o,r])=>`${o}@${r}`):[]}function So(e){let t=new Set(e.flatMap(n=>n.asked.
map(T)));for(let{name:n,needs:o,line:r}of e){let s=o.map(T).find(i=>!t.has(i));if(s)throw new g(`${n} at line ${r} needs ${s}, which has no entry: the lockfile \
is not whole`,r)}}function To(e){let t=new Map,n=new Map;for(let r of e){for(let s of r.asked)t.set(s,r);for(let s of new Set(r.asked.map(T)))n.set(s,[...n.get(
s)??[],r])}let o=r=>{let s=T(r),i=t.get(r)??t.get(`${s}@npm:${r.slice(s.length+1)}`);return i?[i]:n.get(s)??[]};return r=>r.flatMap(o)}function Eo(e,t,n){let o=e.
filter(l=>l.folder!==void 0),r=l=>n(ue(t,l)),s=ue(t,"devDependencies"),i=new Set([...ue(t,"dependencies"),...ue(t,"optionalDependencies")].map(T)),a=new Set(s.map(
T).filter(l=>!i.has(l)));if(o.length>0){let l=o.flatMap(c=>c.folder==="."?c.needs.filter(f=>!a.has(T(f))):c.needs);return{firm:n(l),maybe:n(o.flatMap(c=>c.wants)),
dev:n(s)}}if(v(t.table,"workspaces")!==void 0||Object.keys(t.table).length===0){let l=new Set(n(e.flatMap(f=>[...f.needs,...f.wants]))),c=r("optionalDependencie\
s");return{firm:e.filter(f=>!l.has(f)&&!c.includes(f)),maybe:c,dev:[]}}return{firm:r("dependencies"),maybe:r("optionalDependencies"),dev:n(s)}}function Ct(e,t){
(e.some(m=>m.folder!==void 0)||v(t.table,"workspaces")===void 0)&&So(e);let o=To(e),r=Eo(e,t,o),s=m=>m.folder===void 0?o(m.needs):[],i=m=>m.folder===void 0?o([...m.
needs,...m.wants]):[],a=I(r.firm,s),l=I([...r.firm,...r.maybe],i),c=I(r.dev,i),f=e.filter(m=>!m.local).map(m=>{let{name:d,version:p}=m,h=c.has(m)&&!l.has(m);return{
name:d,version:p,dev:h,optional:m.platform===!0||l.has(m)&&!a.has(m)}});return V(f)}function Fo(e){let t=new Map;for(let[n,o]of e.split(`
`).entries()){let r=/^"?([^\s"#][^"]*?)"?:\s*$/.exec(o.length<2e4?o:"")?.[1];r&&t.set(r,n+1)}return t}function Mo(e,t,n){let o=k(t,"resolution"),r=k(t,"version");
if(!o||!r)throw new g(`"${e.slice(0,80)}" at line ${n} has no version: the file is cut off`,n);let s=T(o),i=o.slice(s.length+1),a=M(t,"dependenciesMeta"),l=m=>{
let d=v(a,m);return P(d)&&v(d,"optional")===!0},c=Object.entries(M(t,"dependencies")),f=m=>m.map(([d,p])=>`${d}@${p}`);return{asked:e.split(/,\s*/),name:s,version:r,
local:L(i)||k(t,"linkType")==="soft",...i.startsWith("workspace:")?{folder:i.slice(10)}:{},needs:f(c.filter(([m])=>!l(m))),wants:f(c.filter(([m])=>l(m))),platform:k(
t,"conditions")!==void 0,line:n}}function Dt(e){let t=Fo(e);return me(e).flatMap(n=>Object.entries(n)).filter(([n])=>n!=="__metadata").map(([n,o])=>{let r=t.get(
n)??1;if(!P(o))throw new g(`"${n.slice(0,80)}" at line ${r} is cut off`,r);return Mo(n,o,r)})}var Be=/\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"|([^\s",:]+))(?=[\s,:]|$)([,:]?)/y;function Lo(e,t){let n=[],o=e.trimEnd(),r=!1,s=0;for(;s<o.length;){Be.lastIndex=s;let i=Be.
exec(o);if(!i||r)throw new g(`line ${t} is not what yarn writes: the file is cut off or edited`,t);n.push(i[1]?.replace(/\\(.)/g,"$1")??i[2]??""),r=i[3]===":",s=
Be.lastIndex}return{indent:o.length-o.trimStart().length,words:n,opens:r,line:t}}function jo(e){return e.split(/\r?\n/).flatMap((t,n)=>{let o=t.trim();if(/^(?:<{7}|={7}|>{7})/.
test(o))throw new g(`a merge conflict at line ${n+1}`,n+1);return o===""||o.startsWith("#")?[]:[Lo(t,n+1)]})}function Co(e,t){let n=new Map,o={dependencies:new Map,
optionalDependencies:new Map},r;for(let d of t){let[p="",h=""]=d.words,$=()=>new g(`the key "${p}" stands there twice at line ${d.line}`,d.line);if(d.indent===2&&
d.opens){if(p!=="dependencies"&&p!=="optionalDependencies"){r=new Map;continue}if(o[p].size>0)throw $();r=o[p]}else{if(d.words.length!==2||d.indent!==2&&!(d.indent===
4&&r))throw new g(`line ${d.line} is not a name and a value`,d.line);{let u=d.indent===2?n:r??n;if(u.has(p))throw $();u.set(p,h)}}}let s=n.get("version"),i=e.words[0]??
"";if(!s)throw new g(`"${i}" at line ${e.line} has no version: the file is cut off`,e.line);let a=jt(i),l=d=>d.slice(d.indexOf("@",1)+1),c=d=>[...d].map(([p,h])=>`${p}\
@${h}`),f=c(o.optionalDependencies),m=c(o.dependencies).filter(d=>!f.includes(d));return{asked:e.words,name:a,version:s,local:L(l(i)),needs:m,wants:f,line:e.line}}
function Nt(e){if(!/^# yarn lockfile v1\s*$/m.test(e))throw new g('neither "# yarn lockfile v1" nor "__metadata" stands in it: this is no yarn.lock',1);let t=[],
n=new Set,o=jo(e);for(let r=0;r<o.length;){let s=o[r];if(s.indent>0||!s.opens)throw new g(`line ${s.line} belongs to no package`,s.line);let i=s.words.find(l=>n.
has(l));if(i)throw new g(`"${i}" stands there twice at line ${s.line}`,s.line);for(let l of s.words)n.add(l);let a=r+1;for(;a<o.length&&(o[a]?.indent??0)>0;)a+=
1;t.push(Co(s,o.slice(r+1,a))),r=a}return t}var At={id:"yarn",title:"yarn.lock",names:["yarn.lock"],manifest:"package.json",read:(e,t,n)=>{if(t.trim()==="")throw new g("the file is empty",1);let o=/^__metadata:/m.
test(t),r=o?Dt(t):Nt(t),s=z(n),i=r.find(l=>l.folder==="."),a=s.project??(i?{name:i.name}:void 0);return{path:e,format:o?"yarn berry":"yarn 1",...a?{project:a}:{},
workspaces:r.flatMap(({folder:l,name:c})=>l&&l!=="."?[{folder:l,name:c}]:[]),packages:Ct(r,s)}}};var ge=[Rt,Lt,At];var Do=/(^|\/)(node_modules|vendor|third_party|fixtures|__fixtures__|testdata|test-data|\.git)\//,We=e=>!Do.test(e),It=e=>e.slice(0,e.lastIndexOf("/")+1);async function _t({
forge:e,head:t,policy:n,gaps:o}){let r=[];for(let s of[...t.entries.keys()].filter(We).sort()){let i=ge.find(c=>c.names.includes(s.slice(It(s).length))),a=i&&t.
entries.get(s);if(!i||!a)continue;let l=i.manifest===void 0?void 0:t.entries.get(It(s)+i.manifest);try{let c=await ee(e,a,n.caps.reportBytes);r.push(i.read(s,c,
l?await ee(e,l,n.caps.reportBytes):void 0))}catch(c){o.push({about:"lockfile",path:s,why:c instanceof Error?c.message:String(c)})}}return r}var Ge=Le(ot(),1);var No=2e5;function Wt(e){let t=(0,Ge.default)([...e.prds],{dot:!0}),n=(0,Ge.default)([...e.templates],{dot:!0,nocase:!0});return o=>t(o)&&!n(o)}var Ue=e=>e!==void 0&&/[\p{L}\p{N}_]/u.test(e);function Bt(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1)){let o=e[n-1],r=e.slice(n+t.length,n+t.length+2),
s=Ue(r[0])||/^[.-]/.test(r)&&Ue(r[1]);if(!Ue(o)&&o!=="-"&&!s)return!0}return!1}function Ao(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1)){let o=e.slice(Math.
max(0,n-2),n),r=e.slice(n+t.length,n+t.length+2);if(!new RegExp("[\\p{L}\\p{N}]$|\\p{N}\\.$","u").test(o)&&!new RegExp("^[\\p{L}\\p{N}]|^\\.\\p{N}","u").test(r))
return!0}return!1}function Ut({given:e=[],changed:t,candidates:n,texts:o,body:r=""}){let s=(d,p)=>({chosen:[...new Set(p)].sort().map(h=>({path:h,how:d})),candidates:[]});
if(e.length>0)return s("given",e);let i=[...new Set(n)].sort(),a=new Set(i),l=t.filter(d=>a.has(d));if(l.length>0)return s("touched",l);let c=[...o,r].map(d=>d.
slice(0,No)),f=i.filter(d=>c.some(p=>Bt(p,d)||Bt(p,Io(d))));if(f.length>0)return s("named",f);let m=i.filter(d=>{let p=st(d);return p!==void 0&&c.some(h=>Ao(h,p))});
return m.length>0?s("named",m):i.length===1?s("only",i):{chosen:[],candidates:i}}function Io(e){let t=e.slice(e.lastIndexOf("/")+1);return/\d|-/.test(t)?t:e}function qe(e){let t;try{t=decodeURIComponent(e)}catch{return}if(!/[\0-\x1f\x7f\\]/.test(t)&&!/%2f|%5c|%2e/i.test(e))return t}function Je(e){let t=[];for(let n of e.
split("/"))if(!(n===""||n==="."))if(n===".."){if(t.pop()===void 0)return}else t.push(n);return t.join("/")}var he=e=>({kind:"refused",why:e});function _o(e){let t=e.
indexOf("#"),n=t<0?"":e.slice(t+1),o=t<0?e:e.slice(0,t),r=o.indexOf("?");return{path:r<0?o:o.slice(0,r),query:r<0?"":o.slice(r+1),fragment:n}}function Gt(e,t,n){
let{path:o,fragment:r}=_o(e);if(o==="")return[{kind:"anchor",fragment:r}];if(/^[a-z]:[\\/]/i.test(o)||o.startsWith("~"))return[he(`${o} is a path on one machine\
, not in the repository`)];if(o.includes("\\"))return[he("the path has backslashes; write it with forward slashes")];let s=qe(o);if(s===void 0)return[he("the pa\
th has broken or misleading percent-escapes")];let i=t.includes("/")?t.slice(0,t.lastIndexOf("/")+1):"",a=/^L\d+(-L\d+)?$/.test(r)?{lines:r}:{},l=s.startsWith("\
/")?[s]:n?[s,i+s]:[i+s,s],c=[...new Set(l.map(Je))].filter(f=>f!==void 0);return c.length===0?[he(`${o} leaves the repository`)]:c.map(f=>({kind:"path",path:f,...a}))}var Bo=/^\d{1,20}$/,qt=/^[0-9a-f]{7,64}$/i,D=e=>({kind:"never",what:e}),j=e=>e!==void 0&&Bo.test(e),Wo=({repository:e,rest:t,fragment:n})=>{if(t[0]!=="actions")
return;let[,o,r,s,i]=t;if(o!=="runs"||!j(r))return D(o==="workflows"?"the page of a workflow":"a list of runs");if(s==="attempts"&&j(i))return{kind:"run",repository:e,
run:r,attempt:Number(i)};if((s==="job"||s==="jobs")&&j(i)){let a=/^step:(\d{1,5}):\d+$/.exec(n)?.[1];return{kind:"job",repository:e,run:r,job:i,...a===void 0?{}:
{step:Number(a)}}}return s==="artifacts"&&j(i)?{kind:"artifact",repository:e,run:r,artifact:i}:{kind:"run",repository:e,run:r}},Uo=({repository:e,rest:t,query:n})=>{
let[o,r,s,i]=t;if(o==="runs"&&j(r))return{kind:"check",repository:e,check:r};if(o==="commit"&&s==="checks"&&j(i))return{kind:"check",repository:e,check:i};if(o!==
"pull"||s!=="checks")return;let a=new URLSearchParams(n).get("check_run_id")??void 0;return j(a)?{kind:"check",repository:e,check:a}:D("the list of all checks")},
Go=({repository:e,rest:t,query:n})=>{if(t[0]!=="security")return;let o=j(t[2])?{alert:t[2]}:{};return t[1]==="code-scanning"?{kind:"code-scanning",repository:e,
query:n,...o}:t[1]==="dependabot"?{kind:"dependabot",repository:e,...o}:t[1]==="secret-scanning"?{kind:"secret-scanning",repository:e,...o}:D("the security over\
view")},qo=({repository:e,rest:t})=>{let n=t[0]==="tree"?"tree":"blob";if(!["blob","tree","raw","blame"].includes(t[0]??""))return;let o=t[1]==="refs"&&(t[2]===
"heads"||t[2]==="tags")?3:1,r=t[o],s=Je(t.slice(o+1).join("/"));return!r||s===void 0?{kind:"refused",why:"the path in the address leaves the repository"}:n==="b\
lob"&&s===""?D("a branch page"):{kind:n,repository:e,ref:r,path:s}},Jo=({repository:e,rest:t,fragment:n})=>{let[o,r,s]=t;if(o==="commit")return!r||!qt.test(r)?{
kind:"refused",why:"the commit hash has fewer than 7 digits"}:s?void 0:{kind:"commit",repository:e,sha:r.toLowerCase()};if(o==="pull"&&j(r)&&s==="commits"&&qt.test(
t[3]??""))return{kind:"commit",repository:e,sha:(t[3]??"").toLowerCase()};if(o==="compare"&&r){let[a,l]=r.split("...");return a&&l?{kind:"compare",repository:e,
base:a,head:l}:D("a comparison with one side")}let i=/^pullrequestreview-(\d{1,20})$/.exec(n)?.[1];if(o==="pull"&&j(r)&&i)return{kind:"review",repository:e,pull:Number(
r),review:i}},Vo=({repository:e,rest:t})=>{if(t[0]==="releases")return t[1]==="tag"&&t[2]?{kind:"release",repository:e,tag:t.slice(2).join("/")}:t[1]==="downloa\
d"&&t[2]&&t[3]?{kind:"release",repository:e,tag:t[2],asset:t.slice(3).join("/")}:D("a list of releases")},zo={issues:"an issue",pull:"a pull request or a commen\
t",pulls:"a list of pull requests",wiki:"a wiki page",discussions:"a discussion",projects:"a project",milestones:"a milestone",milestone:"a milestone",labels:"a\
 label",workflows:"a badge or a workflow page",actions:"a list of runs",deployments:"a list of deployments",branches:"a list of branches",tags:"a list of tags",
commits:"a list of commits",graphs:"a graph",network:"a graph",pulse:"a graph",settings:"a settings page"},Ko=[Wo,Uo,Go,qo,Jo,Vo];function Jt(e,t){let n=t==="gi\
thub.com"&&e.hostname==="raw.githubusercontent.com";if(e.host!==t&&!n)return;let r=e.pathname.split("/").filter(f=>f!=="").map(qe);if(r.some(f=>f===void 0))return{
kind:"refused",why:"the address has broken or misleading percent-escapes"};let[s,i,...a]=r;if(!s||!i)return D("a page of the host");let l=`${s}/${i.replace(/\.git$/,
"")}`;if(a.length===0)return D("the front page of a repository");let c={repository:l,rest:n?["raw",...a]:a,query:e.search.slice(1),fragment:e.hash.slice(1)};for(let f of Ko){
let m=f(c);if(m)return m}return D(zo[a[0]??""]??"a page that proves nothing")}var Ho=/^[a-z][a-z0-9+.-]*:/i;function Vt(e,t){let n;try{n=new URL(e)}catch{return{kind:"refused",why:"the address is not a valid URL"}}return n.username||n.password?
{kind:"refused",why:"the address carries a user name or password; take it out"}:n.protocol!=="https:"&&n.protocol!=="http:"?{kind:"refused",why:`an address that\
 begins with ${n.protocol} cannot be evidence`}:Jt(n,t??"github.com")??{kind:"external",url:`${n.origin}${n.pathname}`}}function K(e,t,n){let o=e.target.trim();
return o.startsWith("//")?[Vt(`https:${o}`,n)]:Ho.test(o)&&!/^[a-z]:[\\/]/i.test(o)?[Vt(o,n)]:Gt(o,t,e.form==="code-path"||e.form==="bare-path")}var Yo=/\.(png|jpe?g|gif|webp|svg|ico|pdf|docx?|xlsx?|pptx?|mp4|webm|mov|txt|log|css|js|map|woff2?|html?)$/i,Qo=/\.(md|markdown)$/i;function ye(e,t){let n=e.entries.
get(t);if(n)return{kind:"file",entry:n};if(t==="")return;let o=`${t.replace(/\/$/,"")}/`,r=[...e.entries.values()].filter(s=>s.path.startsWith(o));return r.sort(
(s,i)=>s.path<i.path?-1:1),r.length===0?void 0:{kind:"folder",entries:r}}var H=e=>!Yo.test(e),G=e=>Qo.test(e);var Xo=50,Zo=new Set(["path","blob","tree","anchor","never","external","refused"]);function zt(e,{change:t,head:n,base:o,policy:r},s){if(!e.expect)return;let i=t.
remote?.split("/")[0],a=t.remote?.slice((i??"").length+1).toLowerCase(),l=new Map,c=[],f=(u,w)=>c.push(...[u.entries.get(w)??[]].flat()),m=u=>{let w=ye(n,u),R=w?.
kind==="folder"?w.entries.filter(le=>H(le.path)):[];for(let le of w?.kind==="file"?[w.entry]:R.slice(0,Xo))l.set(le.path,le);return w!==void 0},d=[],p=s.flatMap(
u=>u.claims.flatMap(w=>w.state==="not-applicable"?[]:w.links.map(R=>({prd:u,link:R}))));for(let{prd:u,link:w}of p)if(!(w.form==="image"||w.placeholder!==void 0))
for(let R of K(w,u.path,i)){if(R.kind==="path"&&m(R.path))break;!Zo.has(R.kind)&&"repository"in R&&R.repository.toLowerCase()===a&&d.push(R)}for(let u of n.entries.
keys()){let w=We(u)&&ge.find(R=>R.names.includes(u.slice(u.lastIndexOf("/")+1)));w&&(f(n,u),w.manifest!==void 0&&f(n,u.slice(0,u.lastIndexOf("/")+1)+w.manifest))}
for(let u of r.roadmap?[n,o]:[])f(u,r.roadmap?.path??"");let h=new Map(t.files.map(u=>[u.path,u.from??u.path]));for(let u of s)f(o,h.get(u.path)??u.path);let $=s.
flatMap(u=>[...u.notes.flatMap(w=>w.commits.map(R=>R.sha)),...u.claims.flatMap(w=>w.stated.commit??[])]);e.expect({files:[...l.values()],contents:c,targets:d,commits:[
...new Set($)]})}async function Kt(e,{forge:t,policy:n,gaps:o}){let r=a=>{o.push({about:"prd",path:e.path,why:a})};if(e.mode!=="100644"&&e.mode!=="100755")return r(`${e.path} is\
 a link or a submodule, not a file`);let s=await t.blob(e.oid,n.caps.prdBytes);if(s.kind==="unreadable")return r(`${e.path}: ${s.why}`);if(s.kind==="too-large")
return r(`${e.path} has ${s.size} bytes, more than the ${n.caps.prdBytes} of caps.prdBytes`);let i={sections:n.sections,roles:n.roles,capBytes:n.caps.prdBytes};
return gt(e.path,s.bytes,i,n.caps.parseMs)}async function Ht(e,t){let{change:n,head:o,base:r,policy:s}=e,i=Wt(s),a=t.find(p=>!o.entries.has(p));if(a!==void 0)throw new W(
2,`there is no file ${a} at the head; --prd takes a path of the repository`);let l=Ut({given:t,changed:n.files.filter(p=>p.status!=="deleted").map(p=>p.path),candidates:[
...o.entries.keys()].filter(i),texts:[n.branch??"",...n.commits.map(p=>p.message)],body:`${n.pullRequest?.title??""}
${n.pullRequest?.body??""}`}),c=new Map(n.files.map(p=>[p.path,p.from??p.path])),m=(await Promise.all(l.chosen.map(async({path:p,how:h})=>{let $=o.entries.get(p),
u=$&&await Kt($,e);return u?[{prd:u,how:h,oid:$.oid}]:[]}))).flat();zt(e.forge,e,m.map(({prd:p})=>p));let d=m.map(async({prd:p,how:h,oid:$})=>{let u=r.entries.get(
c.get(p.path)??p.path);if(!u)return{prd:p,chosen:h};let w=u.oid===$?p.status:(await Kt(u,{...e,gaps:[]}))?.status;return{prd:p,chosen:h,before:w===void 0?{}:{status:w}}});
return{prds:await Promise.all(d),candidates:l.candidates}}function Yt(e,t,n){let o=mt(e,t,n);if(!ut(o))return{links:[],why:o.says};let r=de(o,dt(o).lines),{footnotes:s,parts:i}=ft(r,r.tops),a=[];for(let{node:l,texts:c}of i)
if(l.sight!=="hidden")for(let f of c)for(let m of lt(r,f,at(f.content),s))a.push(m);return{links:a.filter(l=>!l.target.startsWith("#"))}}function Qt(e){return{read:(t,n,o)=>ht(t,n,{readers:Ne,cap:e.caps.reportBytes,hint:o}),readAll:(t,n,o)=>yt(t,n,{readers:Ne,cap:e.caps.reportBytes,hint:o}),page:(t,n)=>Yt(
t,n,e.caps.prdBytes).links}}function ze(e){return e.flatMap(t=>t.kind==="table"?t.sight==="hidden"?[]:[t]:t.kind==="quote"?ze(t.nodes):t.kind==="list"?t.items.flatMap(n=>ze(n.nodes)):[])}var Ve=(e,...t)=>e.
findIndex(n=>t.some(o=>n===o||n.startsWith(`${o} `)||n.endsWith(` ${o}`)));function Xt(e,t){let n=de(pt(e,t));return ze(n.tops.map(o=>o.node)).flatMap(o=>{let r=o.
header.cells.map(l=>De(n.read(l).norm).toLowerCase().replace(/[:*]/g,"")),s=Ve(r,"id","roadmap id","no","number","#"),i=Ve(r,"item","title","name","feature","de\
scription","work item"),a=Ve(r,"status","state");return a<0||s<0&&i<0?[]:o.rows.flatMap(({cells:l,line:c})=>{let f=h=>{let $=l[h];return $?De(n.read($).plain):""},
m=it(f(s)),d=Ce(m)??(m===""?Ce(f(i))??"":m),p=f(i);return d===""&&p===""?[]:[{id:d,item:p,status:f(a),at:{path:e,line:c,column:ct(n.source,c)}}]})})}async function Zt({forge:e,head:t,base:n,policy:o,gaps:r}){if(!o.roadmap)return;let{path:s,mirror:i}=o.roadmap;if(!t.entries.has(s)&&!n.entries.has(s))return;let a=async m=>{
let d=m.entries.get(s);if(!d)return[];try{return Xt(s,await ee(e,d,o.caps.prdBytes))}catch(p){if(!(p instanceof g))throw p;return r.push({about:"roadmap",path:s,
why:p.message}),[]}},[l,c]=await Promise.all([a(n),a(t)]),f=i!==void 0&&(t.entries.has(i)||n.entries.has(i));return{path:s,before:l,after:c,...f?{mirror:i}:{}}}var Ke=Le(ot(),1),er=20;function en(e,t){let n=(0,Ke.default)([...e],{dot:!0}),o=(0,Ke.default)([...t],{dot:!0});return r=>n(r)&&!o(r)}function tr(e,t,n){let o=[];
for(let[r,s]of e.entries){let i=t.entries.get(r);(i?.oid!==s.oid||i.mode!==s.mode)&&!n(r)&&o.push(r)}for(let r of t.entries.keys())!e.entries.has(r)&&!n(r)&&o.push(
r);return o.sort()}function tn(e,t,n){let o=new Map,r=async s=>{if(s===t)return{kind:"same"};let[i,a]=await Promise.all([e.tree(s),e.tree(t)]);if(i.truncated||a.
truncated)return{kind:"unknown",why:"the list of files is too long to compare"};let l=tr(i,a,n);return l.length===0?{kind:"same"}:{kind:"stale",changed:l.slice(
0,er),total:l.length}};return s=>{let i=o.get(s)??r(s);return o.set(s,i),i}}function O(e,t,n){return{target:e,resolution:{kind:t,why:n}}}var nr={12e4:"a symbolic link",16e4:"a submodule","040000":"a folder"},nn="version https://git-lfs.github.com/spec/",on=e=>`${(e/1e6).toFixed(1)} MB`;async function or(e,t,n,o){
let r={path:e.path,digest:e.oid,origin:"committed"},s=h=>({...r,resolution:{kind:"refused",why:h}}),i=e.mode==="100644"||e.mode==="100755"?void 0:nr[e.mode]??`o\
f mode ${e.mode}`;if(i)return s(`${e.path} is ${i}; link the file itself`);let a=o.policy.caps.reportBytes,l=await o.forge.blob(e.oid,a);if(l.kind==="too-large")
return s(`${e.path} has ${on(l.size)}, more than the ${on(a)} that caps.reportBytes allows`);if(l.kind==="unreadable")return{...r,resolution:{kind:"unknown",why:`${e.
path}: ${l.why}`}};let{bytes:c}=l;if(new TextDecoder("latin1").decode(c.subarray(0,nn.length))===nn)return s(`${e.path} is a Git LFS pointer, not the report; co\
mmit the report itself`);let f=await o.readAll(e.path,c,t),m=f.find(h=>h.path===e.path),d={kind:"found"};if(!m)return{...r,resolution:d,bytes:c.length,inside:f};
let p=n&&G(e.path)?{links:o.page(e.path,c)}:{};return{...r,resolution:d,bytes:c.length,reading:m.reading,...p}}function rn(e){let t=new Map;return(n,o,r)=>{let s=JSON.
stringify([n.oid,n.mode,n.path,o,r&&G(n.path)]),i=t.get(s)??or(n,o,r,e);return t.set(s,i),i}}var ne=e=>e.toLowerCase().split(/[^a-z0-9]+/).filter(t=>t!=="");function rr(e,t){let n=new Set(ne(e)),o=new Set(ne(e.slice(e.lastIndexOf("/")+1))),r=ne(t.slice(
t.lastIndexOf("/")+1));return(r.filter(i=>o.has(i)).length*2+ne(t).filter(i=>n.has(i)).length)/(ne(e).length+o.size*2+Math.abs(r.length-o.size))}function sn(e,t){
let n,o=.55;for(let r of t){if(r.toLowerCase()===e.toLowerCase())return r;let s=rr(e,r);s>o&&([n,o]=[r,s])}return n}var sr=/<[^<>]{1,80}>|\{\{?[^{}]{1,80}\}?\}|\b(?:yyyy(?:[-_]?mm[-_]?dd)?|tbd|todo|xxx+)\b/gi;function ir(e,t){let n=0;for(let[o,r]of t.entries()){let i=o>0&&o===
t.length-1?e.length-r.length:o===0?0:e.indexOf(r,n+1);if(i<0||o>0&&i<=n||!e.startsWith(r,i)||e.slice(n,i).includes("/"))return!1;n=i+r.length}return n===e.length}
function an(e,t){let n=e.split(sr);if(n.length<2||n.every(r=>r===""))return;let o;for(let r of t)ir(r,n)&&(o===void 0||r>o)&&(o=r);return o}var oe=e=>e.resolution.kind==="found"&&e.reading!==void 0&&e.reading.kind!=="unreadable";function dn(e,t,n){let{links:o,inside:r,...s}=n,i={...s,target:e,at:t},
{path:a}=i;if(!r||a===void 0)return[i];let l={kind:"folder",path:a},c=r.map(f=>({...i,...f,archive:a,via:l})).filter(({path:f=""})=>H(f)).filter(f=>oe(f)||!G(f.
path??""));return c.length>0?c:[O(e,"missing",`${a} holds no report`)]}var ln=8;async function ar(e,t,n){if(!e.links||n.follow==="not-from-qa"&&e.reading?.kind===
"qa")return[];let o=new Set,r=e.links.filter(a=>a.placeholder===void 0&&a.form!=="image"&&!o.has(a.target)&&o.add(a.target)),s={...n,from:t,follow:"none"},i=[];
for(let a=0;a<r.length&&i.length<=n.ports.policy.caps.evidenceFiles;a+=ln){let l=r.slice(a,a+ln).map(async c=>{let f={kind:"page",path:t,at:c.at};return(await He(
c,s)).map(m=>({...m,via:f}))});i.push(...(await Promise.all(l)).flat())}return i}async function lr(e,t,n,o){let r=await o.open(t,o.hint(t.path),o.follow!=="none"),
s=dn(e,n,r),[i]=s;if(r.inside||!i)return s;let a=await ar(r,t.path,o),l=a.filter(f=>oe(f)||f.resolution.kind==="waiting");if(oe(i))return[i,...l];if(l.length>0)
return l;let c=a.filter(f=>f.resolution.kind==="missing"||f.resolution.kind==="unknown");return c.length>0?c:[i]}async function cr(e,t,n,o,r){let{ports:s}=r,i=n.
filter(c=>H(c.path));if(i.length>s.policy.caps.evidenceFiles)return[O(e,"unknown",`${t} holds ${i.length} files, more than caps.evidenceFiles allows; link the r\
eports themselves`)];let a={kind:"folder",path:t},l=[];for(let c of i){let f=await r.open(c,r.hint(c.path),!1),m=dn(e,o,f).map(d=>({...d,via:a}));l.push(...m.filter(
d=>oe(d)||!G(c.path)))}return l.length>0?l:[O(e,"missing",`${t}/ holds no report`)]}async function we(e,t,n,o){let r=ye(e,n);if(r)return r.kind==="file"?lr(t,r.
entry,e.commit,o):cr(t,n.replace(/\/$/,""),r.entries,e.commit,o)}async function fn(e,t){let{head:n}=t.ports;for(let i of e){let a=await we(n,i,i.path,t);if(a)return a}
let o=e[0];if(n.truncated)return[O(o,"unknown",`${o.path} was not looked up: the list of files is cut`)];let r=sn(o.path,n.entries.keys()),s=`${o.path===""?"the\
 root folder":o.path} is not in the repository${r?` (did you mean ${r}?)`:""}`;return[{target:o,resolution:{kind:"missing",why:s,...r?{suggestion:r}:{}}}]}var pn=(e,t)=>t!==
void 0&&t.slice(t.indexOf("/")+1).toLowerCase()===e.toLowerCase();async function cn(e,t){let{forge:n,head:o,remote:r,branch:s}=t.ports;if(r===void 0)return[O(e,
"unknown",`the repository has no remote, so it cannot be told whether ${e.repository} is this one; link the path`)];if(!pn(e.repository,r))return[O(e,"refused",
`it points into ${e.repository}, another repository`)];let i=`${e.ref}/${e.path}`,a=s!==void 0&&i.startsWith(`${s}/`);if(a||e.ref==="HEAD"){let d=a?i.slice(s.length+
1):e.path;return await we(o,e,d,t)??[O(e,"missing",`${d} is not on ${s??"HEAD"}`)]}if(!/^[0-9a-f]{7,64}$/i.test(e.ref)){let d=await we(o,e,e.path,t);return d||[
O(e,"missing",`${e.path} is not in the head, and ${e.ref} is a branch that moves; link the path or a commit`)]}let l=await n.commit(e.ref.toLowerCase());if(l.kind!==
"found"){let d=l.kind==="missing"?"is not in this repository":"stands for several commits";return[O(e,l.kind==="missing"?"missing":"unknown",`commit ${e.ref.slice(
0,12)} ${d}`)]}let c=await n.tree(l.commit.sha),f=c.entries.get(e.path)?.oid===o.entries.get(e.path)?.oid;return await we(f&&o.entries.has(e.path)?o:c,e,e.path,
t)??[O(e,"missing",`${e.path} is not in commit ${e.ref.slice(0,12)}`)]}async function E(e,t){let{remote:n}=t.ports;if(n!==void 0&&!pn(e.repository,n))return[O(e,
"refused",`it belongs to ${e.repository}, another repository`)];let{files:o,...r}=await t.ports.forge.lookUp(e);if(!o||r.resolution.kind!=="found")return[{...r,
target:e}];let i=(await Promise.all(o.filter(a=>H(a.path)).map(async({path:a,bytes:l})=>{let c=await t.ports.read(a,l,t.hint(a));return{...r,target:e,path:a,bytes:l.
length,reading:c}}))).filter(a=>oe(a)||!G(a.path??""));return i.length>0?i:[{...r,target:e}]}var dr={path:(e,t)=>fn([e],t),blob:cn,tree:cn,run:E,job:E,check:E,artifact:E,
"code-scanning":E,dependabot:E,"secret-scanning":E,commit:E,compare:E,release:E,review:E,anchor:async e=>[O(e,"not-evidence","it points into the same document")],
never:async e=>[O(e,"not-evidence",`${e.what} proves nothing by itself`)],external:async e=>[O(e,"not-evidence",`${new URL(e.url).host} is outside of the reposi\
tory and is not opened`)],refused:async e=>[O(e,"refused",e.why)]};async function He(e,t){let n=t.ports.remote?.split("/")[0],o=K(e,t.from,n),r=o[0],s=o.filter(
a=>a.kind==="path");if(e.placeholder!==void 0){let l=s.map(({path:c})=>an(c,t.ports.head.entries.keys())).find(c=>c!==void 0);return[{target:r,resolution:{kind:"\
not-evidence",why:e.placeholder,...l?{suggestion:l}:{}}}]}if(s.length>0)return fn(s,t);let i=dr[r.kind];return i(r,t)}var fr=16;async function mn(e,t,n=()=>!1){let o=[],r=0,s=!1,i=async()=>{for(;!s&&r<e.length;){let a=r++,l=await t(e[a]);o[a]=l,n(l)&&(s=!0)}};return await Promise.
all(Array.from({length:fr},i)),o}var pr=(e,t)=>n=>`${t.text} ${n}${e.links.length===1&&e.kinds.length===1?` ${e.text}`:""}`;function mr(e){let t=new Set;return e.
links.filter(n=>n.form!=="image"&&!t.has(n.target)&&t.add(n.target))}function ur(e,t,n){let o=[],r=t;for(let s of e){if(s.drafts.length<=r){o.push(s),r-=s.drafts.
length;continue}let i=n.remote?.split("/")[0],[a]=K(s.link,s.prd,i),l=`more than ${t} pieces of evidence are linked, and only so many are opened (caps.evidenceF\
iles); link fewer files`,c=a?[O(a,"unknown",l)]:[];return[...o,{...s,drafts:[...s.drafts.slice(0,r),...c]}]}return o}async function gr(e,t){let n=e.flatMap(a=>a.
claims.flatMap((l,c)=>l.state==="not-applicable"?[]:mr(l).map(f=>({prd:a,claim:l,at:c,link:f})))),o=rn(t),r=t.policy.caps.evidenceFiles,s=0,i=await mn(n,async({
prd:a,claim:l,at:c,link:f})=>{let m=l.kinds.every(p=>p==="qa")?"not-from-qa":"every-page",d=await He(f,{ports:t,open:o,from:a.path,hint:pr(l,f),follow:m});return{
prd:a.path,claim:c,link:f,drafts:d}},({drafts:a})=>(s+=a.length,s>r));return s>r?ur(i,r,t):i}async function hr(e,t,n){if(e.commit)return e.commit;let o=e.reading?.
commit;if(o!==void 0){let i=await n.forge.commit(o);if(i.kind==="found")return{sha:i.mergeOf??i.commit.sha,from:"named"};let a=o.slice(0,12),l=i.kind==="missing"?
"which this repository does not have":"which stands for several commits";return{why:`${e.path??"it"} says that it was made for commit ${a}, ${l}`}}let r=e.archive??
e.path,s=r===void 0?void 0:t.get(`${e.at??""}:${r}`);return s!==void 0?{sha:s,from:"touched"}:{why:"nothing tells which commit it was made for"}}async function yr(e,t){
let n=new Map;for(let r of e){if(r.at===void 0||r.path===void 0||r.resolution.kind!=="found")continue;let s=n.get(r.at)??new Set;n.set(r.at,s.add(r.archive??r.path))}
let o=new Map;return await Promise.all([...n].map(async([r,s])=>{let i=r===t.head.commit?void 0:r;for(let[a,l]of await t.forge.lastTouched([...s],i))o.set(`${r}\
:${a}`,l)})),o}var wr={kind:"unknown",why:"it was not opened"};async function kr(e,t,n){if(e.resolution.kind!=="found")return{binding:wr,...e.commit?{commit:e.commit}:
{}};let o=await hr(e,t,n);return"why"in o?{binding:{kind:"unknown",why:o.why}}:{commit:o,binding:await n.bind(o.sha)}}async function un(e,t){let n=await gr(e,t),
o=await yr(n.flatMap(i=>i.drafts),t),r=n.flatMap(({drafts:i,...a})=>i.map(l=>({draft:l,link:a}))),s=await mn(r,({draft:i})=>kr(i,o,t));return r.map(({draft:i,link:a},l)=>{
let{at:c,commit:f,...m}=i;return{id:`e${l+1}`,...a,...m,...s[l]}})}async function gn(e,t){let n=await e.change(),[o,r]=await Promise.all([e.tree(n.head),e.tree(n.base)]),{policy:s,source:i}=await rt(e,n,r,t),a=en(s.documents,s.
contracts),l=o.truncated?[{about:"tree",why:"the list of files at the head is cut"}]:[];n.incomplete!==void 0&&l.push({about:"files",why:n.incomplete});let c=await Ht(
{forge:e,change:n,head:o,base:r,policy:s,gaps:l},t.prds??[]),f=c.prds.map(({prd:u})=>u),[m,d,p,h]=await Promise.all([un(f,{forge:e,head:o,policy:s,...Qt(s),bind:tn(
e,n.head,a),...n.remote===void 0?{}:{remote:n.remote},...n.branch===void 0?{}:{branch:n.branch}}),kt(e,f),Zt({forge:e,head:o,base:r,policy:s,gaps:l}),_t({forge:e,
head:o,policy:s,gaps:l})]);return{facts:{now:t.now,change:{...n,files:wt(n,a)},policySource:i,prds:c.prds,candidates:c.candidates,evidence:m,lockfiles:h,commits:d,
...p?{roadmap:p}:{},gaps:l},policy:s}}var hn={ready:"Ready","not-ready":"Not ready",waiting:"Waiting","cannot-tell":"Cannot tell"},br={ready:"pass","not-ready":"fail",waiting:"waiting","cannot-tell":"\
unknown"};function yn(e,t){if(e.length<=t)return e;let n="";for(let o of e){if(n.length+o.length>t-1)break;n+=o}return`${n.trimEnd()}\u2026`}var wn=e=>e.slice(e.
lastIndexOf("/")+1),$r=e=>e.includes("://")?e.split("/").slice(-2).join("/"):wn(e.replace(/\/$/,"")),vr=e=>e.split("`").map((t,n)=>n%2===1&&!/\s/.test(t)?$r(t):
t).join("");function xr({says:e,at:t},n,o){let r=t&&wn(t.path),s=r&&!e.includes(r)?`${yn(r,50)}:${t.line}`:"",i=o>0?`+${o} more`:"",a=p=>{let h=p.filter($=>$!==
"").join(", ");return h&&` (${h})`},l=e.replaceAll("`",""),c=vr(e),f=/`[^`\s]*[./][^`\s]*`/.test(e),m=[l,c].map(p=>p+a([s,i]));f&&m.push(c+a([i]));let d=a(f?[i]:
[s,i]);return m.find(p=>p.length<=n)??yn(c,n-d.length)+d}function kn(e,t){let n=t.filter(s=>s.severity==="block"&&s.outcome===br[e]);if(e==="ready")return`${hn.
ready}: ${n.length} ${n.length===1?"check":"checks"} passed`;let[o]=n,r=`${hn[e]}: `;return o?r+xr(o,140-r.length,n.length-1):`${r}no rule could be answered`}var Ye=["fail","unknown","waiting","pass","not-applicable"];function Or(e,t,n){try{let o=e.check(t,n);return o.length>0?o:[{outcome:"unknown",says:`${e.title}: the rule gave no answer`}]}catch(o){let r=o instanceof Error?
o.message:String(o);return[{outcome:"unknown",says:`${e.title}: the rule failed (${r})`}]}}function Pr(e,t,n){let o=n.rules[e.id]??e.setting;return o==="off"?[]:
Or(e,t,n).map(r=>{let s=r.outcome==="fail"||r.outcome==="unknown",i=r.fix??(s?e.fix:void 0);return{...r,rule:e.id,title:e.title,section:e.section,severity:o,...i?
{fix:i}:{}}})}function Rr(e){let t=e.filter(o=>o.severity==="block"),n=o=>t.some(r=>r.outcome===o);return n("fail")?"not-ready":n("unknown")||!n("pass")?"cannot\
-tell":n("waiting")?"waiting":"ready"}function bn(e,t=je){return t.filter(n=>(e.rules[n.id]??n.setting)!=="off")}function $n(e,t,n=je){let o=new Map(n.map(l=>[l.
id,l.rank])),r=l=>(l.severity==="block"?0:1e4)+Ye.indexOf(l.outcome)*1e3+(o.get(l.rule)??0),s=n.flatMap(l=>Pr(l,e,t)).map((l,c)=>({finding:l,at:c,weight:r(l)})).
sort((l,c)=>l.weight-c.weight||l.at-c.at).map(({finding:l})=>l),i=Object.fromEntries(Ye.map(l=>[l,s.filter(c=>c.outcome===l).length])),a=Rr(s);return{state:a,summary:kn(
a,s),findings:s,counts:i}}var re={ready:"Ready","not-ready":"Not ready",waiting:"Waiting","cannot-tell":"Cannot tell"};function ke(e){let{state:t,summary:n}=e.verdict,o=`${re[t]}: `;return n.
startsWith(o)?n.slice(o.length):n}var _=(e,t,n=`${t}s`)=>`${e} ${e===1?t:n}`,B=e=>`${e.path}:${e.line}${e.column===void 0?"":`:${e.column}`}`,Y=e=>/^[0-9a-f]{40,64}$/.
test(e)?e.slice(0,7):e,Q=(e,t)=>e.prds.find(({prd:n})=>n.path===t.prd)?.prd.claims[t.claim];function X(e,t){let n=t?.kind==="scan"?t.scan.category:t?.kind;return e?.
kinds.find(o=>o===n)??e?.kinds[0]??"other"}function Sr(e,t){let o=["critical","high","medium","low","none","unknown"].filter(l=>e.counts[l]>0).map(l=>`${e.counts[l]}\
 ${l==="none"?"informational":l}`),r=e.secrets===void 0?[]:[_(e.secrets,"secret")],s=e.suppressed>0?[`${e.suppressed} suppressed`]:[],i=e.secrets===void 0&&o.length===
0?["no open findings"]:[...r,...o],a=e.category===t?"":` (${e.category})`;return`${e.tool}${a}: ${[...i,...s].join(", ")}`}function Qe(e){let t={pass:0,fail:0,blocked:0,
open:0};for(let n of e.qa.cases)t[n.outcome]+=1;return t}function Tr(e,t){if(e.kind==="scan")return[e.scan,...e.more??[]].map(n=>Sr(n,t)).join("; ");if(e.kind===
"tests"){let{passed:n,failed:o,errored:r,skipped:s,flaky:i}=e.tests,l=[[r,"errored"],[s,"skipped"],[i,"flaky"]].filter(([c])=>c>0).map(([c,f])=>`${c} ${f}`);return[
`${n} passed`,`${o} failed`,...l].join(", ")}if(e.kind==="sbom"){let{format:n,version:o,components:r,valid:s}=e.sbom;return`${n} ${o}: ${_(r,"component")}, ${s?
"valid":"not valid"}`}if(e.kind==="coverage"){let{lines:n,covered:o,total:r}=e.coverage;return n===void 0?"covers no line":`${n.toFixed(1)} % of lines (${o} of ${r}\
)`}if(e.kind==="qa"){let n=[...new Set(e.qa.overall.map(r=>r.outcome))].join(" and ")||"not stated",o=Object.entries(Qe(e)).filter(([,r])=>r>0);return`QA page: \
overall ${n}; cases: ${o.map(([r,s])=>`${s} ${r}`).join(", ")||"none"}`}return e.kind==="vex"?`VEX: ${_(e.vex.statements.length,"statement")}`:e.kind==="attesta\
tion"?`attestation: ${e.attestation.predicateType}`:`unreadable: ${e.why}`}var Er={missing:"missing",refused:"refused","not-evidence":"no evidence",waiting:"sti\
ll going",unknown:"not known"};function be(e,t){let{resolution:n,reading:o,run:r,target:s}=e;if(n.kind==="missing"&&s.kind==="path"&&n.why.startsWith(s.path))return n.
suggestion?`missing: did you mean ${n.suggestion}?`:"missing";if(n.kind!=="found")return`${Er[n.kind]}: ${n.why}`;let i=r?[`${r.name}: ${r.conclusion??r.status}${r.
attempt?` (attempt ${r.attempt})`:""}`]:[];if(!o)return i[0]??"there, with no report inside";let a=o.complete||o.kind==="unreadable"?[]:[`incomplete${o.why?`: ${o.
why}`:""}`];return[...i,Tr(o,t),...a].join("; ")}function vn(e){let{binding:t,commit:n,resolution:o}=e;if(o.kind!=="found")return"\u2013";let r=n?` ${Y(n.sha)}`:
"";return t.kind==="same"?`this code${r?` (${r.trim()})`:""}`:t.kind==="unknown"?`not known: ${t.why}`:`stale: ${_(t.changed.length,"file")} changed since${r||"\
 then"}`}var $e=e=>e.path??e.link.target;function ve(e){let t=e.path?`${e.path} (preset ${e.preset})`:`preset ${e.preset}`;return e.kind==="override"?`overridde\
n: ${t} was given, the policy of the base branch did not count`:e.kind==="worktree"?`${t} as it lies in the working tree, not as on the base branch`:e.kind==="b\
ase"?`${t} at ${e.commit?Y(e.commit):"the base"}`:`${t}, no configuration file`}function xe(e){let t=e["not-applicable"],n=t>0?`, ${t} ${t===1?"does":"do"} not \
apply`:"";return`${e.pass===0?"No check":_(e.pass,"check")} passed${n}`}function Oe(e){let[t,...n]=e.gaps;if(!t)return;let o=n.length>0?`, and ${n.length} more`:
"";return`Not read: ${t.path??t.about} (${t.why})${o}`}function Pe(e){let{change:t}=e,n=t.pullRequest?.number===void 0?"":` #${t.pullRequest.number}`,o=t.head===
"worktree"?"the working tree":Y(t.head);return`${t.repository}${n}, ${Y(t.base)} \u2192 ${o}, ${_(t.files.length,"file")} changed`}function Fr(e){if(e===void 0)return null;if(e.kind==="scan"){let{counts:t,suppressed:n,secrets:o}=e.scan;return{...t,suppressed:n,...o===void 0?{}:{secrets:o}}}
if(e.kind==="tests"){let{passed:t,failed:n,errored:o,skipped:r,flaky:s}=e.tests;return{passed:t,failed:n,errored:o,skipped:r,flaky:s}}if(e.kind==="sbom")return{
components:e.sbom.components};if(e.kind==="coverage"){let{lines:t,covered:n,total:o}=e.coverage;return{...t===void 0?{}:{lines:t},covered:n,total:o}}return e.kind===
"qa"?Qe(e):e.kind==="vex"?{statements:e.vex.statements.length}:e.kind==="attestation"?{subjects:e.attestation.subjects.length}:null}function Mr(e){return e?.kind===
"scan"?{tool:b(e.scan.tool),category:e.scan.category}:e?.kind==="sbom"?{valid:e.sbom.valid}:{}}function xn(e,t){let{resolution:n,binding:o,reading:r}=t,s=Q(e,t);
return{id:t.id,claim:{kind:X(s,r),path:b(t.prd),line:(s??t.link).at.line},link:b(t.link.target),path:t.path===void 0?null:b(t.path),origin:t.target.kind,trust:t.
origin??null,commit:t.commit?.sha??null,material:o.kind,changed:o.kind==="stale"?o.changed.map(b):[],resolution:n.kind,why:Lr(t),format:r?.format??null,kind:r?.
kind??null,complete:r?.complete??!1,counts:Fr(r),...Mr(r)}}function Lr({resolution:e,reading:t,binding:n}){return e.kind!=="found"?b(e.why):t?.why?b(t.why):n.kind===
"unknown"?b(n.why):null}var On=({path:e,line:t,column:n})=>({path:b(e),line:t,...n===void 0?{}:{column:n}}),jr=e=>({rule:e.rule,severity:e.severity,outcome:e.outcome,says:b(e.says),...e.
fix===void 0?{}:{fix:b(e.fix)},...e.suggestion===void 0?{}:{suggestion:b(e.suggestion)},...e.at?{at:On(e.at)}:{},...e.also?{also:On(e.also)}:{}});function Cr({facts:e}){
let{repository:t,base:n,head:o,pullRequest:r}=e.change,s=r&&{...r.number===void 0?{}:{number:r.number},...r.title===void 0?{}:{title:b(r.title)},...r.author?{author:b(
r.author.login)}:{}};return{repository:b(t),base:n,head:o,...s?{pullRequest:s}:{}}}function Dr(e){let{facts:t,verdict:n,tool:o,policySource:r}=e;return{schemaVersion:1,
tool:o,change:Cr(e),prds:t.prds.map(({prd:s,chosen:i})=>({path:b(s.path),title:b(s.title),...s.itemId===void 0?{}:{id:b(s.itemId)},...s.status===void 0?{}:{status:b(
s.status)},chosen:i})),policy:{source:r.kind,preset:r.preset,...r.path===void 0?{}:{path:b(r.path)},...r.commit===void 0?{}:{commit:r.commit}},verdict:{state:n.
state,summary:b(n.summary)},findings:n.findings.map(jr),evidence:t.evidence.map(s=>xn(t,s)),counts:n.counts}}var Pn={id:"json",title:"JSON, described by docs/sc\
hema/verdict.schema.json",tell:e=>`${ce(Dr(e))}
`};var Nr=/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u007f-\u009f\p{Cf}\ufffe\uffff]/gu;function Xe(e){return nt(e).replace(/\r\n?/g,`
`).replace(Nr,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&apos;").replace(/\t/g,"&#9;").
replace(/\n/g,"&#10;").replaceAll("##","&#35;&#35;").replaceAll("::","&#58;&#58;").replace(/%(?=0[ad])/gi,"&#37;")}function se(e){return Object.entries(e).map(([
t,n])=>n===void 0?"":` ${t}="${Xe(String(n))}"`).join("")}function Sn({outcome:e,severity:t}){return e==="pass"?"passed":e==="not-applicable"||t==="advise"?"skipped":e==="fail"?"failure":"error"}function Ar(e){return[e.
at?`at ${y(B(e.at))}`:"",e.also?`and ${y(B(e.also))}`:"",e.fix?`\u2192 ${y(e.fix)}`:"",e.suggestion?`
${N(e.suggestion)}`:""].filter(n=>n!=="").join(`
`)}function Ir(e){let t=y(e.says),n=`    <testcase${se({name:t,classname:e.rule,file:e.at&&y(e.at.path),line:e.at?.line})}`,o=Sn(e);if(o==="passed")return`${n}/\
>`;let r=e.severity==="advise"&&e.outcome!=="not-applicable"?`advice: ${t}`:t,s=o==="skipped"?void 0:e.outcome;return`${n}>
      <${o}${se({message:r,type:s})}>${Xe(Ar(e))}</${o}>
    </testcase>`}function Rn(e){let t=n=>e.filter(o=>Sn(o)===n).length;return{tests:e.length,failures:t("failure"),errors:t("error"),skipped:t("skipped")}}var Tn={
id:"junit",title:"JUnit XML",tell:({tool:e,verdict:t})=>{let o=[...new Set(t.findings.map(s=>s.rule))].map(s=>{let i=t.findings.filter(l=>l.rule===s);return`  <\
testsuite${se({name:s,...Rn(i)})}>
${i.map(Ir).join(`
`)}
  </testsuite>`});return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites${se({name:e.name,...Rn(t.findings)})}>
${o.join(`
`)}
</testsuites>
`}};function Re({title:e,outcome:t,findings:n}){return`${{fail:"Not met",unknown:"Not known",waiting:"Not yet",pass:"Met","not-applicable":"No matter"}[t]}: ${e} (${n.
length})`}function Se({says:e,at:t,also:n}){let o=n&&!(t&&n.line===1&&e.includes(n.path))?[n]:[];return t?[t,...o]:o}function En(e){let t=new Map;for(let n of e){
let o=`${n.rule} ${n.outcome}`,r=t.get(o);r?r.push(n):t.set(o,[n])}return[...t.values()].map(n=>{let[o]=n,r=o.fix!==void 0&&n.every(s=>s.fix===o.fix);return{rule:o.
rule,title:o.title,outcome:o.outcome,findings:n,...r&&o.fix?{fix:o.fix}:{}}})}function Te(e){let t=o=>En(e.filter(r=>r.severity==="block"&&r.outcome===o)),n=o=>o.
outcome!=="pass"&&o.outcome!=="not-applicable";return{fails:t("fail"),unknowns:t("unknown"),waiting:t("waiting"),advice:En(e.filter(o=>o.severity==="advise"&&n(
o)))}}var _r=/@|#\d|\bgh-\d|:\/\/|\bwww\.|\bmailto:|\$|:[a-z0-9_+-]+:/i;function Ze(e){let t=e.replaceAll("`","'").replaceAll("|","\\|");return t.trim()===""?"":`\`${t}\
\``}var Mn=e=>e.replace(/[\\`*_[\]|~#]/g,"\\$&").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),Br=/^(?:[-+=]+|\d{1,9}[.)])$/,Wr=e=>Br.test(
e)?`${e.slice(0,-1)}\\${e.slice(-1)}`:Mn(e),Fn=(e,t=!1)=>e.split(" ").map((n,o)=>_r.test(n)?Ze(n):t&&o===0?Wr(n):Mn(n)).join(" ");function x(e){let t=y(e).split(
"`"),n=t.length%2===0?t.length-2:t.length,o="";for(let[r,s]of t.entries())r>n?o+=`\\\`${Fn(s)}`:o+=r%2===1?Ze(s):Fn(s,r===0);return o}var q=e=>Ze(y(e));function Ln(e,t=""){
let n=N(e),o=(n.match(/`+/g)??[]).reduce((s,i)=>Math.max(s,i.length),2),r="`".repeat(o+1);return`${r}${t}
${n}
${r}`}var Ee=e=>b(e).replace(new RegExp("\\p{Cs}","gu"),"\uFFFD").split("/").map(t=>encodeURIComponent(t).replace(/[!'()*]/g,n=>`%${n.charCodeAt(0).toString(16)}`)).join(
"/");function ie({remote:e,head:t}){return e!==void 0&&/^[\w.-]+(:\d+)?(\/[\w.-]+)+$/.test(e)&&/^[0-9a-f]{40,64}$/.test(t)?`https://${e}`:void 0}var ae={ready:"\u2705","not-ready":"\u274C",waiting:"\u23F3","cannot-tell":"\u2754"},jn=10;function Dn(e,{facts:t}){let n=ie(t.change);if(!n)return q(B(e));let o=/\.(md|markdown)$/i.
test(e.path)?"?plain=1":"";return`[${q(B(e))}](${n}/blob/${t.change.head}/${Ee(e.path)}${o}#L${e.line})`}var Ur=e=>e.split(`
`).map(t=>t?`   ${t}`:"").join(`
`);function Nn(e,t){let n=[e.at,e.also].filter(o=>o!==void 0);return(ie(t.facts.change)?n:Se(e)).map(o=>Dn(o,t))}var An=e=>e.suggestion?["",Ur(Ln(e.suggestion,"\
markdown")),""]:[];function Gr(e,t){let n=[...Nn(e,t),q(e.rule)].join(" \xB7 "),o=e.fix?[`   \u2192 ${x(e.fix)}`]:[];return[`1. **${x(e.says)}** \u2014 ${n}`,...o,
...An(e)].join(`
`)}function qr(e,t){let n=e.findings.slice(jn),o=n.slice(0,20).flatMap(s=>s.at?[Dn(s.at,t)]:[]),r=o.length>0?`: ${o.join(", ")}${n.length>o.length?", \u2026":""}`:
"";return[`1. **${x(Re(e))}** \u2014 ${q(e.rule)}`,...e.fix?[`   \u2192 ${x(e.fix)}`]:[],...e.findings.slice(0,jn).flatMap(s=>{let i=Nn(s,t).join(" \xB7 "),a=s.
fix&&!e.fix?`; ${x(s.fix)}`:"";return[`   - ${x(s.says)}${a}${i?` \u2014 ${i}`:""}`,...An(s)]}),...n.length>0?[`   - and ${n.length} more${r}`]:[]].join(`
`)}function Fe(e,t,n){if(t.length===0)return[];let o=t.map(r=>r.findings.length===1?Gr(r.findings[0],n):qr(r,n));return[`### ${e}`,o.join(`
`).replace(/\n{3,}/g,`

`).trimEnd()]}var In=(e,t)=>[e,e.map(()=>"---"),...t].map(n=>`| ${n.join(" | ")} |`).join(`
`),Cn={fail:"failed",unknown:"not known",waiting:"waiting",pass:"passed","not-applicable":"not applicable"};function Jr(e){let t=n=>e.some(o=>o.severity==="bloc\
k"&&o.outcome===n);return t("fail")?ae["not-ready"]:t("unknown")?ae["cannot-tell"]:t("waiting")?ae.waiting:e.some(n=>n.outcome==="fail"||n.outcome==="unknown")?
"\u26A0\uFE0F":e.some(n=>n.outcome==="pass")?ae.ready:"\u2013"}function Vr({verdict:e}){let n=[...new Set(e.findings.map(o=>o.section))].sort((o,r)=>o.localeCompare(
r,"en",{numeric:!0})).map(o=>{let r=e.findings.filter(i=>i.section===o),s=Object.keys(Cn).flatMap(i=>{let a=r.filter(l=>l.outcome===i).length;return a>0?[`${a} ${Cn[i]}`]:
[]});return[o===""?"The change and its document":`\xA7${x(o)}`,Jr(r),s.join(", ")]});return n.length>0?["### By section",In(["Section","","Answers"],n)]:[]}function zr({
facts:e}){let t=e.evidence.map(n=>{let o=X(Q(e,n),n.reading);return[x(n.id),o,q($e(n)),x(be(n,o)),x(vn(n))]});return t.length===0?[]:["### Evidence",In(["","Cla\
im","Evidence","What it is","Made for"],t)]}var _n={id:"markdown",title:"GitHub Flavored Markdown",tell:e=>{let{verdict:t,facts:n,tool:o}=e,r=Te(t.findings),s=n.
prds.map(({prd:l})=>q(l.path)+(l.status?` (${x(l.status)})`:"")),i=Oe(n);return`${[`## ${ae[t.state]} ${re[t.state]}: ${x(ke(e))}`,`${s.join(", ")||"No product \
document"}, ${x(Pe(n))}`,...Fe("What to do first",r.fails,e),...Fe("Could not be learned",r.unknowns,e),...Fe("Still going",r.waiting,e),...Fe("Advice, which do\
es not block",r.advice,e),...Vr(e),...zr(e),...i?[x(i)]:[],`${xe(t.counts)}. Policy: ${x(ve(e.policySource))}. ${x(`${o.name} ${o.version}`)}`].join(`

`)}
`}};var Kr={bold:1,dim:2,red:31,green:32,yellow:33,blue:34,cyan:36},Bn=e=>(t,n)=>e&&n?`\x1B[${Kr[t]}m${n}\x1B[${t==="bold"||t==="dim"?22:39}m`:n;function J(e){let t=0;
for(let n of e){let o=n.codePointAt(0)??0;o<768?t+=1:new RegExp("\\p{M}","u").test(n)?t+=0:t+=o>=4352&&o<=4447||o>=11904&&o<=55203||o>=63744&&o<=64255||o>=65072&&
o<=65135||o>=65280&&o<=65376||o>=127744?2:1}return t}function Hr(e,t){let n=[],o="",r=0;for(let s of e.split(" ")){let i=J(s);o&&r+1+i>t?(n.push(o),o=s,r=i):(o=
o?`${o} ${s}`:s,r+=i+(r>0?1:0))}return[...n,o]}function F(e,t,n,o=r=>r){let r=J(e);return Hr(t,Math.max(n-r,20)).map((i,a)=>(a===0?e:" ".repeat(r))+o(i))}function Wn(e,t){
let n=[...e];if(J(e)<=t)return e;let o=Math.floor((t-1)/3);return`${n.slice(0,o).join("")}\u2026${n.slice(n.length-(t-1-o)).join("")}`}function Un(e,t,n){let o=Math.
max(0,...e.map(s=>s.length)),r=Array.from({length:o},(s,i)=>Math.max(...e.map(a=>J(a[i]??""))));return e.map(s=>{let i=s.slice(0,-1).map((a,l)=>a+" ".repeat((r[l]??
0)-J(a))).join("  ");return F(`${n}${i}  `,s.at(-1)??"",t)})}var Yr=40;function Qr(e,t){if(e.resolution.kind!=="found")return"\u2013";let{binding:n,commit:o}=e;return n.kind==="same"?"this code":n.kind==="unknown"?"not kn\
own":o&&!t?`stale since ${Y(o.sha)}`:"stale"}function Xr(e){let{resolution:t,binding:n,reading:o}=e;return t.kind==="unknown"||t.kind==="waiting"?"yellow":t.kind!==
"found"||n.kind==="stale"||o?.complete===!1?"red":n.kind==="unknown"?"yellow":void 0}function Gn({facts:e},t,n){if(e.evidence.length===0)return[];let o=e.evidence.
slice(0,Yr),r=o.map(d=>{let p=X(Q(e,d),d.reading);return[y(d.id),p,y($e(d)),Qr(d,t<100),y(be(d,p),300)]}),s=d=>Math.max(...r.map(p=>J(p[d]??""))),i=s(0)+s(1)+Math.
max(s(3),8)+Math.min(s(4),32)+10,a=r.map(d=>d.map((p,h)=>h===2?Wn(p,Math.max(t-i,24)):p)),c=Un([["","claim","evidence","made for","what it is"],...a],t,"  ").flatMap(
(d,p)=>{if(p===0)return d.map(u=>n("dim",u));let h=o[p-1],$=h&&Xr(h);return $?d.map(u=>n($,u)):d}),f=e.evidence.length-o.length,m=f>0?[n("dim",`  and ${_(f,"mor\
e piece","more pieces")} of evidence`)]:[];return["",n("bold","Evidence"),"",...c,...m]}var qn={fail:["\u2717","red"],unknown:["?","yellow"],waiting:["\u2026","blue"],pass:["\u2713","green"],"not-applicable":["\u2013","dim"]},Zr=["!","yellow"],es={
ready:"pass","not-ready":"fail",waiting:"waiting","cannot-tell":"unknown"},ts=e=>e>15?3:6,Z="    ";function Jn(e,t){let n=Se(e).map(B);return n.map((o,r)=>{let s=r<
n.length-1?" and":"";return Z+t.paint("cyan",y(o))+s})}function et(e,t){return e?F(`${Z}\u2192 `,y(e),t.width):[]}function Vn(e,t){return e.suggestion?["",...N(
e.suggestion).split(`
`).map(o=>o?`${Z}    ${t.paint("green",o)}`:""),""]:[]}function ns(e,t,n){let o=F(`  ${t} `,y(e.says),n.width,a=>n.paint("bold",a)),r=n.paint("dim",`[${y(e.rule)}\
]`),s=Jn(e,n),i=s.pop();return[...o,...s,i===void 0?`${Z}${r}`:`${i}  ${r}`,...et(e.fix,n),...Vn(e,n)]}function os(e){let t=e.slice(0,20).map(({path:n,line:o},r)=>r>
0&&e[r-1]?.path===n?`${o}`:`${n}:${o}`);return t.length===0?"":`: ${t.join(", ")}${e.length>t.length?", \u2026":""}`}function rs(e,t,n,o){let r=e.findings.slice(
0,n),s=e.findings.slice(n),i=y(Re(e)),a=`and ${s.length} more${os(s.flatMap(l=>l.at?[l.at]:[]))}`;return[`  ${t} ${o.paint("bold",i)}  ${o.paint("dim",`[${y(e.rule)}\
]`)}`,...r.flatMap(l=>[...F(`${Z}\u2022 `,y(l.says),o.width),...Jn(l,o).map(c=>`  ${c}`),...e.fix?[]:et(l.fix,o).map(c=>`  ${c}`),...Vn(l,o)]),...s.length>0?F(`${Z}\
\u2022 `,y(a),o.width,l=>o.paint("dim",l)):[],...et(e.fix,o)]}function Me(e,t,n){if(t.length===0)return[];let o=t.reduce((i,a)=>i+a.findings.length,0),s=t.map(i=>{
let[a,l]=i.findings[0].severity==="advise"?Zr:qn[i.outcome],c=n.paint(l,a);return(i.findings.length===1?ns(i.findings[0],a,n):rs(i,a,ts(o),n)).map((m,d)=>d===0?
m.replace(a,c):m).join(`
`)}).map(i=>i.replace(/\n+$/,""));return["",n.paint("bold",e),"",s.join(`

`)]}function ss(e,t){let{facts:n,verdict:o}=e,[r,s]=qn[es[o.state]],i=`${r} ${re[o.state]}: `,a=n.prds.map(({prd:f})=>f.path+(f.status?` (${f.status})`:"")),[l="",
...c]=F(i,y(ke(e)),t.width,f=>t.paint("bold",f));return[t.paint(s,t.paint("bold",i))+l.slice(i.length),...c,...(a.length>0?a:["no product document"]).flatMap(f=>F(
"  ",y(f),t.width,m=>t.paint("cyan",m))),...F("  ",y(Pe(n)),t.width,f=>t.paint("dim",f))]}function is(e,t){let o=e.policySource.kind==="override"||e.policySource.
kind==="worktree"?"yellow":"dim";return F("  Policy: ",y(ve(e.policySource)),t.width).map(r=>t.paint(o,r))}var as=(e,{paint:t})=>e?[t("dim",`  Why this is asked\
 for: ready-gate explain ${y(e.rule)}`)]:[],zn={id:"pretty",title:"For a terminal",tell:(e,{colour:t,width:n})=>{let o={paint:Bn(t),width:Math.min(Math.max(n,40),
120)},{verdict:r}=e,s=Oe(e.facts),i=Te(r.findings),a=`  ${r.counts.pass>0?o.paint("green","\u2713"):"\u2013"} ${xe(r.counts)}`;return`${[...ss(e,o),...Me("What \
to do first",i.fails,o),...Me("Could not be learned",i.unknowns,o),...Me("Still going",i.waiting,o),...Me("Advice, which does not block",i.advice,o),...Gn(e,o.width,
o.paint),"",...r.state==="ready"?[]:[a],...is(e,o),...s?F("  ",y(s),o.width):[],...as(i.fails[0],o)].join(`
`).replace(/\n{3,}/g,`

`)}
`}};import{createHash as ls}from"node:crypto";var cs=5e3;function ds({outcome:e,severity:t}){if(!(e==="pass"||e==="not-applicable"))return e==="waiting"?"note":t==="advise"?e==="fail"?"warning":"note":e==="\
fail"?"error":"warning"}var fs=e=>e.replaceAll("](","\\](");function Hn(e,{facts:t}){let n=t.prds[0]?.prd.path??t.change.files.find(o=>o.status!=="deleted")?.path;
return e.at??{path:n??"README.md",line:1}}var Kn=({path:e,line:t,column:n})=>({physicalLocation:{artifactLocation:{uri:Ee(e)},region:{startLine:Math.max(t,1),...n===
void 0?{}:{startColumn:Math.max(n,1)}}}});function ps(e){let t=new Map;return n=>{let o=n.says.replace(/\d+/g,"0"),r=[n.rule,Hn(n,e).path,o].join("\0"),s=(t.get(
r)??0)+1;return t.set(r,s),`${ls("sha256").update(r).digest("hex").slice(0,16)}:${s}`}}function ms(e,t){let n=ps(e);return e.verdict.findings.slice(0,cs).flatMap(
o=>{let r=ds(o);if(!r)return[];let s=o.fix?`
${y(o.fix)}`:"",i=o.suggestion?`

${N(o.suggestion)}`:"";return[{ruleId:o.rule,ruleIndex:t.indexOf(o.rule),level:r,message:{text:fs(`${y(o.says)}${s}${i}`)},locations:[Kn(Hn(o,e))],...o.also?{relatedLocations:[
{id:1,...Kn(o.also)}]}:{},partialFingerprints:{primaryLocationLineHash:n(o)},properties:{outcome:o.outcome,severity:o.severity,section:o.section}}]})}function us({
verdict:e,rules:t=[]},n){return n.map(o=>{let r=e.findings.find(l=>l.rule===o),s=t.find(l=>l.id===o),i=s?.title??r?.title??o,a=s?.fix??r?.fix??i;return{id:o,name:o,
shortDescription:{text:i},fullDescription:{text:s?.why??i},help:{text:y(a),markdown:x(a)},defaultConfiguration:{level:r?.severity==="advise"?"warning":"error"},
properties:{tags:["ready-gate"]}}})}var Yn={id:"sarif",title:"SARIF 2.1.0",tell:e=>{let{tool:t,facts:n,verdict:o}=e,r=[...new Set(o.findings.map(i=>i.rule))],s=ie(
n.change);return`${ce({$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:t.name,semanticVersion:t.version,rules:us(
e,r)}},automationDetails:{id:"ready-gate/"},invocations:[{executionSuccessful:!0}],...s?{versionControlProvenance:[{repositoryUri:s,revisionId:n.change.head}]}:
{},columnKind:"utf16CodeUnits",results:ms(e,r),properties:{state:o.state,summary:y(o.summary)}}]})}
`}};var Qn=[Pn,Tn,_n,zn,Yn];async function Xn(e,t){try{return await t.tell(e,Qn)}catch(n){if(n instanceof W)throw n;return[`the verdict could not be told: ${n instanceof Error?n.message:String(
n)}`]}}async function Wl(e,t,n){let{facts:o,policy:r}=await gn(e,n),s=$n(o,r),i={tool:{name:"ready-gate",version:tt},facts:o,policy:r,policySource:o.policySource,verdict:s,
rules:bn(r).map(({id:a,title:l,why:c,fix:f,section:m})=>({id:a,title:l,why:c,fix:f,section:m}))};return{report:i,untold:await Xn(i,t)}}export{gs as a,so as b,$s as c,Wl as d};
