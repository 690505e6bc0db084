import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as G,b as Ne}from"./chunk-W5JLN4F4.js";import{a as Qt}from"./chunk-72IRLE3L.js";import{a as Zt,b as Jt,c as Kt}from"./chunk-C4N2Q6VA.js";
import{a as qt}from"./chunk-4YWUQ6M5.js";import{a as dt}from"./chunk-KVRKMKQC.js";import{b as Ht,d as Yt,e as ft,f as pt}from"./chunk-GC5NYQAY.js";
import{a as re,b as Gt,c as v,d as Y,e as S,f as Ae}from"./chunk-YXX5FJ7F.js";import{a as ke}from"./chunk-2CYL4WDG.js";import{a as g}from"./chunk-MOFWO7WA.js";
import{a as Bt}from"./chunk-T6L77BQH.js";import{b as Vt}from"./chunk-OCKGFZQG.js";import{a as zt}from"./chunk-4XBZT6RF.js";import{a as xr}from"./chunk-IRCMT5XN.js";
import{d as ct}from"./chunk-3VL72AHC.js";import{d as ce}from"./chunk-F2IQMAFG.js";import{randomUUID as Pr}from"node:crypto";import{rename as Sr,rm as Rr,writeFile as Er}from"node:fs/promises";import mt from"node:path";var Cr={ENOENT:"there is no such folder",ENOTDIR:"there is no such folder",EACCES:"it may not be written",EPERM:"it may not be written",EROFS:"it may not be wri\
tten",EISDIR:"it is a folder",ENOTEMPTY:"it is a folder",EEXIST:"it is a folder",ENOSPC:"the disk is full"};async function Mr(e,t){let n=mt.join(mt.dirname(e),`\
.${mt.basename(e)}.${Pr().slice(0,8)}`);try{await Er(n,t),await Sr(n,e)}catch(o){await Rr(n,{force:!0}).catch(()=>{});let r=o.code??"unknown error";throw new re(
2,`cannot write ${e}: ${Cr[r]??r}; choose another --output`)}}function al(e){return{tell:async(t,n)=>{let o=n.find(s=>s.id===e.format);if(!o)throw new re(2,`the\
re is no format ${e.format}`,[`Formats: ${n.map(s=>s.id).join(", ")}`]);let r=e.output!==void 0,i=o.tell(t,{colour:e.colour&&!r,width:e.width});return e.output===
void 0?e.print(i):await Mr(e.output,i),[]}}}var gt=ce(ke(),1);var Ar=2e5;function Le(e){let t=(0,gt.default)([...e.prds],{dot:!0}),n=(0,gt.default)([...e.templates],{dot:!0,nocase:!0});return o=>t(o)&&!n(o)}var ut=e=>e!==void 0&&/[\w\u00c0-\u1fff\u3040-\ud7ff]/.test(e);function Xt(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1)){let o=e[n-1],r=e.slice(n+t.length,
n+t.length+2),i=ut(r[0])||/^[.-]/.test(r)&&ut(r[1]);if(!ut(o)&&o!=="-"&&!i)return!0}return!1}function Nr(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1)){let o=e.
slice(Math.max(0,n-2),n),r=e.slice(n+t.length,n+t.length+2);if(!/[a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff]$|\d\.$/.test(o)&&!/^[a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff]|^\.\d/.
test(r))return!0}return!1}function Fe({given:e=[],changed:t,candidates:n,texts:o,body:r=""}){let i=(f,m)=>({chosen:[...new Set(m)].sort().map(u=>({path:u,how:f})),
candidates:[]});if(e.length>0)return i("given",e);let s=[...new Set(n)].sort(),a=new Set(s),l=t.filter(f=>a.has(f));if(l.length>0)return i("touched",l);let d=[...o,
r].map(f=>f.slice(0,Ar)),c=s.filter(f=>d.some(m=>Xt(m,f)||Xt(m,Lr(f))));if(c.length>0)return i("named",c);let p=s.filter(f=>{let m=zt(f);return m!==void 0&&d.some(
u=>Nr(u,m))});return p.length>0?i("named",p):s.length===1?i("only",s):{chosen:[],candidates:s}}function Lr(e){let t=e.slice(e.lastIndexOf("/")+1);return/\d|-/.test(
t)?t:e}function ht(e){let t;try{t=decodeURIComponent(e)}catch{return}if(!/[\0-\x1f\x7f\\]/.test(t)&&!/%2f|%5c|%2e/i.test(e))return t}function yt(e){let t=[];for(let n of e.
split("/"))if(!(n===""||n==="."))if(n===".."){if(t.pop()===void 0)return}else t.push(n);return t.join("/")}var je=e=>({kind:"refused",why:e});function Fr(e){let t=e.
indexOf("#"),n=t<0?"":e.slice(t+1),o=t<0?e:e.slice(0,t),r=o.indexOf("?");return{path:r<0?o:o.slice(0,r),query:r<0?"":o.slice(r+1),fragment:n}}function en(e,t,n){
let{path:o,fragment:r}=Fr(e);if(o==="")return[{kind:"anchor",fragment:r}];if(/^[a-z]:[\\/]/i.test(o)||o.startsWith("~"))return[je(`${o} is a path on one machine\
, not in the repository`)];if(o.includes("\\"))return[je("the path has backslashes; write it with forward slashes")];let i=ht(o);if(i===void 0)return[je("the pa\
th has broken or misleading percent-escapes")];let s=t.includes("/")?t.slice(0,t.lastIndexOf("/")+1):"",a=/^L\d+(-L\d+)?$/.test(r)?{lines:r}:{},l=i.startsWith("\
/")?[i]:n?[i,s+i]:[s+i,i],d=[...new Set(l.map(yt))].filter(c=>c!==void 0);return d.length===0?[je(`${o} leaves the repository`)]:d.map(c=>({kind:"path",path:c,...a}))}var jr=/^\d{1,20}$/,tn=/^[0-9a-f]{7,64}$/i,K=e=>({kind:"never",what:e}),z=e=>e!==void 0&&jr.test(e),Dr=({repository:e,rest:t,fragment:n})=>{if(t[0]!=="actions")
return;let[,o,r,i,s]=t;if(o!=="runs"||!z(r))return K(o==="workflows"?"the page of a workflow":"a list of runs");if(i==="attempts"&&z(s))return{kind:"run",repository:e,
run:r,attempt:Number(s)};if((i==="job"||i==="jobs")&&z(s)){let a=/^step:(\d{1,5}):\d+$/.exec(n)?.[1];return{kind:"job",repository:e,run:r,job:s,...a===void 0?{}:
{step:Number(a)}}}return i==="artifacts"&&z(s)?{kind:"artifact",repository:e,run:r,artifact:s}:{kind:"run",repository:e,run:r}},Ir=({repository:e,rest:t,query:n})=>{
let[o,r,i,s]=t;if(o==="runs"&&z(r))return{kind:"check",repository:e,check:r};if(o==="commit"&&i==="checks"&&z(s))return{kind:"check",repository:e,check:s};if(o!==
"pull"||i!=="checks")return;let a=new URLSearchParams(n).get("check_run_id")??void 0;return z(a)?{kind:"check",repository:e,check:a}:K("the list of all checks")},
_r=({repository:e,rest:t,query:n})=>{if(t[0]!=="security")return;let o=z(t[2])?{alert:t[2]}:{};return t[1]==="code-scanning"?{kind:"code-scanning",repository:e,
query:n,...o}:t[1]==="dependabot"?{kind:"dependabot",repository:e,...o}:t[1]==="secret-scanning"?{kind:"secret-scanning",repository:e,...o}:K("the security over\
view")},Ur=({repository:e,rest:t})=>{let n=t[0]==="tree"?"tree":"blob";if(!["blob","tree","raw","blame"].includes(t[0]??""))return;let o=t[1]==="refs"&&(t[2]===
"heads"||t[2]==="tags")?3:1,r=t[o],i=yt(t.slice(o+1).join("/"));return!r||i===void 0?{kind:"refused",why:"the path in the address leaves the repository"}:n==="b\
lob"&&i===""?K("a branch page"):{kind:n,repository:e,ref:r,path:i}},Wr=({repository:e,rest:t,fragment:n})=>{let[o,r,i]=t;if(o==="commit")return!r||!tn.test(r)?{
kind:"refused",why:"the commit hash has fewer than 7 digits"}:i?void 0:{kind:"commit",repository:e,sha:r.toLowerCase()};if(o==="pull"&&z(r)&&i==="commits"&&tn.test(
t[3]??""))return{kind:"commit",repository:e,sha:(t[3]??"").toLowerCase()};if(o==="compare"&&r){let[a,l]=r.split("...");return a&&l?{kind:"compare",repository:e,
base:a,head:l}:K("a comparison with one side")}let s=/^pullrequestreview-(\d{1,20})$/.exec(n)?.[1];if(o==="pull"&&z(r)&&s)return{kind:"review",repository:e,pull:Number(
r),review:s}},Br=({repository:e,rest:t})=>{if(t[0]==="releases")return t[1]==="tag"&&t[2]?{kind:"release",repository:e,tag:t.slice(2).join("/")}:t[1]==="downloa\
d"&&t[2]&&t[3]?{kind:"release",repository:e,tag:t[2],asset:t.slice(3).join("/")}:K("a list of releases")},Gr={issues:"an issue",pull:"a pull request or a commen\
t",pulls:"a list of pull requests",wiki:"a wiki page",discussions:"a discussion",projects:"a project",milestones:"a milestone",milestone:"a milestone",labels:"a\
 label",workflows:"a badge or a workflow page",actions:"a list of runs",deployments:"a list of deployments",branches:"a list of branches",tags:"a list of tags",
commits:"a list of commits",graphs:"a graph",network:"a graph",pulse:"a graph",settings:"a settings page"},zr=[Dr,Ir,_r,Ur,Wr,Br];function nn(e,t){let n=t==="gi\
thub.com"&&e.hostname==="raw.githubusercontent.com";if(e.host!==t&&!n)return;let r=e.pathname.split("/").filter(c=>c!=="").map(ht);if(r.some(c=>c===void 0))return{
kind:"refused",why:"the address has broken or misleading percent-escapes"};let[i,s,...a]=r;if(!i||!s)return K("a page of the host");let l=`${i}/${s.replace(/\.git$/,
"")}`;if(a.length===0)return K("the front page of a repository");let d={repository:l,rest:n?["raw",...a]:a,query:e.search.slice(1),fragment:e.hash.slice(1)};for(let c of zr){
let p=c(d);if(p)return p}return K(Gr[a[0]??""]??"a page that proves nothing")}var qr=/^[a-z][a-z0-9+.-]*:/i;function on(e,t){let n;try{n=new URL(e)}catch{return{kind:"refused",why:"the address is not a valid URL"}}return n.username||n.password?
{kind:"refused",why:"the address carries a user name or password; take it out"}:n.protocol!=="https:"&&n.protocol!=="http:"?{kind:"refused",why:`an address that\
 begins with ${n.protocol} cannot be evidence`}:nn(n,t??"github.com")??{kind:"external",url:`${n.origin}${n.pathname}`}}function de(e,t,n){let o=e.target.trim();
return o.startsWith("//")?[on(`https:${o}`,n)]:qr.test(o)&&!/^[a-z]:[\\/]/i.test(o)?[on(o,n)]:en(o,t,e.form==="code-path"||e.form==="bare-path")}var Vr=/\.(png|jpe?g|gif|webp|svg|ico|pdf|docx?|xlsx?|pptx?|mp4|webm|mov|txt|log|css|js|map|woff2?|html?)$/i,Zr=/\.(md|markdown)$/i;function De(e,t){let n=e.entries.
get(t);if(n)return{kind:"file",entry:n};if(t==="")return;let o=`${t.replace(/\/$/,"")}/`,r=[...e.entries.values()].filter(i=>i.path.startsWith(o));return r.sort(
(i,s)=>i.path<s.path?-1:1),r.length===0?void 0:{kind:"folder",entries:r}}var fe=e=>!Vr.test(e),ie=e=>Zr.test(e);var Jr=2e5,Kr=20,Ie=/^\.github\/workflows\/[^/]+\.ya?ml$/,Hr="ready-gate";function Yr(e,t){return e.split(`
`).some(n=>{let o=n.indexOf("uses:");if(o<0)return!1;let r=n.slice(o+5).trim().replace(/^["']/,"").split("@",1)[0]?.toLowerCase()??"",[i="",s=""]=r.split("/");return s===
Hr||t!==void 0&&`${i}/${s}`===t.toLowerCase()})}function kt(e,t,n){return e.files.flatMap(({path:o,from:r=o})=>Ie.test(o)||Ie.test(r)?[n.entries.get(r),t.entries.
get(o)].filter(i=>i!==void 0):[])}async function rn({forge:e,change:t,head:n,base:o},{configPath:r=qt,own:i={}}){let s=c=>c===r||c===i.workflow,a=kt(t,n,o),l=async c=>{
if(!c)return!1;if(a.length>2*Kr)return!0;try{return Yr(await G(e,c,Jr),i.action)}catch{return!0}};return(await Promise.all(t.files.map(async({path:c,from:p=c})=>{
if(s(c)||s(p))return[c];if(!Ie.test(c)&&!Ie.test(p))return[];let[f,m]=await Promise.all([l(o.entries.get(p)),l(n.entries.get(c))]);return f||m?[c]:[]}))).flat().
sort()}function j(e,t){let n=new Set(e);for(let o of n)for(let r of t(o))n.add(r);return n}function Qr(e,t){let n=new Map;for(let o of e){let r=n.get(o.name);r?r.push(o):n.set(o.name,[o])}return o=>o.flatMap(r=>{let i=n.get(r.name);if(!i)return t(r),[];
let s=r.version===void 0?i:i.filter(a=>a.version===r.version);return s.length>0?s:i})}function q(e,t,n){let o=Qr(e,c=>{if(n)throw new g(`${c.name} is needed and\
 has no entry: the lockfile is not whole`)}),r=c=>o(c.filter(p=>!p.maybe)),i=new Set(o(e.flatMap(c=>c.needs))),s=t??{needs:e.filter(c=>!i.has(c)).map(({name:c,version:p})=>({
name:c,version:p,maybe:!1})),dev:[]},a=j(r(s.needs),c=>r(c.needs)),l=j(o(s.needs),c=>o(c.needs)),d=j(o(s.dev),c=>o(c.needs));return e.filter(c=>!c.local).map(c=>({
name:c.name,version:c.version,dev:d.has(c)&&!l.has(c),optional:l.has(c)&&!a.has(c)}))}var Xr={},$=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),b=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0;function h(e,t){let n=b(e,t);return typeof n=="string"&&n!==
""?n:void 0}function M(e,t){let n=b(e,t);if(n==null)return Xr;if(!$(n))throw new g(`"${t}" is not a map`);return n}function C(e,t){return Object.entries(M(e,t)).
map(([n,o])=>{if(!$(o))throw new g(`"${n}" in "${t}" is not a map`);return[n,o]})}var sn=200,_e=/[ \t\r\n]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;
function se(e,t,n){let o=e.slice(0,t),r=o.split(`
`).length;throw new g(`${n} at line ${r}`,r,t-o.lastIndexOf(`
`))}function ei(e,t,n,o){let r=JSON.parse(n);r==="__proto__"&&se(e,t,'the key "__proto__" is refused'),o?.has(r)&&se(e,t,`the key ${JSON.stringify(r.slice(0,80))}\
 stands there twice`),o?.add(r)}var an=e=>e.length===0?"nothing":"comma-or-end";function ti(e,t,n){let o=n.at(-1);if((e==="{"||e==="[")&&t.startsWith("value"))return n.
push(e==="{"?new Set:null),e==="{"?"key-or-end":"value-or-end";if(e===":"&&t==="colon")return"value";if(e===","&&t==="comma-or-end")return o===null?"value":"key";
if(e==="}"&&o&&(t==="comma-or-end"||t==="key-or-end"))n.pop();else if(e==="]"&&o===null&&(t==="comma-or-end"||t==="value-or-end"))n.pop();else return;return an(
n)}function ni(e){let t=[],n="value",o=0;for(;;){_e.lastIndex=o;let i=_e.exec(e);if(!i)break;let s=i[1]??i[2]??i[3]??"",a=_e.lastIndex-s.length;if(o=_e.lastIndex,
i[1]){let l=ti(s,n,t);l||se(e,a,`not valid JSON: "${s}" is not expected`),t.length>sn&&se(e,a,`nested deeper than ${sn} levels`),n=l}else i[2]&&n.startsWith("ke\
y")?(ei(e,a,s,t.at(-1)??null),n="colon"):n.startsWith("value")?n=an(t):se(e,a,"not valid JSON: a comma, colon or bracket is missing")}let r=e.slice(o).search(/[^ \t\r\n]/);
r>=0&&se(e,o+r,"not valid JSON"),n!=="nothing"&&se(e,e.length,"not valid JSON: the file ends too early")}function V(e){let t=e.charCodeAt(0)===65279?e.slice(1):
e;if(t.trim()==="")throw new g("the file is empty",1);ni(t);let n=JSON.parse(t);if(!$(n))throw new g("not an object at line 1",1);return n}function oi(e){let t=[...e.split("")],n=-1;for(let o=0;o<e.length;o++){let r=e[o];if(r==='"'){for(o++;o<e.length&&e[o]!=='"';o++)e[o]==="\\"&&o++;n=-1}else if(r===
"/"&&(e[o+1]==="/"||e[o+1]==="*")){let i=e[o+1]==="/"?e.indexOf(`
`,o):e.indexOf("*/",o+2)+1,s=i<=o?e.length:e[o+1]==="/"?i-1:i;for(;o<=s&&o<e.length;o++)e[o]!==`
`&&(t[o]=" ");o--}else r===","?n=o:(r==="}"||r==="]")&&n>=0?(t[n]=" ",n=-1):r!==void 0&&!/\s/.test(r)&&(n=-1)}return t.join("")}var ln=e=>V(oi(e));var Ue=e=>encodeURIComponent(e).replaceAll("%3A",":");function ri(e,t=""){return`pkg:npm/${e.split("/").map(Ue).join("/")}${t?`@${Ue(t)}`:""}`}var ii=new Set(["\
golang","composer","pypi"]);function cn(e,t,n=""){if(e==="npm")return ri(t,n);let o=ii.has(e)?t.toLowerCase():t,i=(e==="pypi"?o.replace(/[-_.]+/g,"-"):e==="mave\
n"?o.replace(":","/"):o).split("/").map(Ue).join("/");return`pkg:${e}/${i}${n?`@${Ue(n)}`:""}`}function O(e,t="npm"){let n=new Map;for(let o of e){let r=`${o.name}@${o.version}`,i=n.get(r),s=i?{...o,dev:i.dev&&o.dev,optional:i.optional&&o.optional}:o;n.set(
r,s)}return[...n.entries()].sort(([o],[r])=>o<r?-1:1).map(([,{name:o,version:r,dev:i,optional:s}])=>({name:o,version:r,purl:cn(t,o,/[:/#]/.test(r)?"":r),dev:i,optional:s}))}
function si(e){try{let t=JSON.parse(e.replace(/^\ufeff/,""));return $(t)?t:{}}catch{return{}}}function Z(e){let t=e===void 0?{}:si(e),n=h(t,"name"),o=h(t,"versi\
on");return{table:t,...n?{project:{name:n,...o?{version:o}:{}}}:{}}}var pe=e=>e.slice(e.lastIndexOf("/")+1),D=e=>/^(?:link|file|portal|workspace):|^\.{0,2}\//.test(
e);function ai(e,t,n){for(let o=t;o!=="";o=o.slice(0,Math.max(0,o.lastIndexOf("/"))))if(e.has(`${o}/${n}`))return`${o}/${n}`;return n}function dn(e,t,n,o){let r=new Set(
Array.isArray(e.optionalPeers)?e.optionalPeers:[]);return o.flatMap(i=>Object.keys(M(e,i)).map(s=>({name:ai(t,n,s),maybe:i==="optionalDependencies"||r.has(s)})))}
function li(e,t,n){let[o]=Array.isArray(t)?t:[],r=typeof o=="string"?o.replace(/^@?[^@]+@npm:(?=@?[^@]+@)/,""):"",i=r.indexOf("@",1);if(i<0||!Array.isArray(t))throw new g(
`"${e}" in "packages" names no version: the lockfile is not whole`);let s=r.slice(i+1),a=t.find($)??{},l=dn(a,n,e,["dependencies","optionalDependencies","peerDe\
pendencies"]);return{name:e,real:r.slice(0,i),version:s,local:D(s)||s.startsWith("root:"),needs:l}}var fn={id:"bun",title:"bun.lock",names:["bun.lock"],manifest:"\
package.json",read:(e,t,n)=>{let o=ln(t);if(b(o,"lockfileVersion")===void 0)throw new g('it has no "lockfileVersion"',1);let r=M(o,"packages"),i=new Set(Object.
keys(r)),s=Object.entries(r).map(([y,P])=>li(y,P,i)),a=C(o,"workspaces"),l=y=>a.flatMap(([,P])=>dn(P,i,h(P,"name")??"",y).filter(x=>i.has(x.name)||!x.maybe)),d={
needs:l(["dependencies","optionalDependencies","peerDependencies"]).filter(y=>i.has(y.name)),dev:l(["devDependencies"])},c=s.map(y=>({...y,needs:y.needs.filter(
P=>i.has(P.name))})),p=new Map(s.map(y=>[y.name,y.real])),f=q(c,d,!0).map(y=>({...y,name:p.get(y.name)??y.name})),m=a.find(([y])=>y==="")?.[1],u=m&&h(m,"name"),
k=Z(n).project??(u?{name:u}:void 0);return{path:e,format:"bun.lock",...k?{project:k}:{},workspaces:a.flatMap(([y,P])=>y===""?[]:[{folder:y,name:h(P,"name")??y}]),
packages:O(f)}}};function ci(e,t){let n=e.slice(0,t).split(/\r?\n/);return[n.length,n.pop().length+1]}function di(e,t,n){let o=e.split(/\r?\n/),r="",i=(Math.log10(t+1)|0)+1;for(let s=t-
1;s<=t+1;s++){let a=o[s-1];a&&(r+=s.toString().padEnd(i," "),r+=":  ",r+=a,r+=`
`,s===t&&(r+=" ".repeat(i+n+2),r+=`^
`))}return r}var w=class e extends Error{line;column;codeblock;constructor(t,n){let[o,r]=ci(n.toml,n.ptr),i=di(n.toml,o,r);super(`Invalid TOML document: ${t}

${i}`,n),this.line=o,this.column=r,this.codeblock=i}static x(t,n,o){throw new e(t,{toml:n.s,ptr:o??n.p})}};function We(e){let t=e.p,n=e.s.charCodeAt(e.p++),o=n,r=n===39,i=n===e.s.charCodeAt(e.p)&&n===e.s.charCodeAt(e.p+1);i&&((n=e.s.charCodeAt(e.p+=2))===10?e.p++:n===
13&&e.s.charCodeAt(e.p+1)===10&&(e.p+=2));let s="",a=e.p,l=0;for(;e.p<e.s.length;e.p++)if(n=e.s.charCodeAt(e.p),i&&(n===10||n===13&&e.s.charCodeAt(e.p+1)===10))
l=l&&3;else if(n<32&&n!==9||n===127)w.x("control characters are not allowed in strings",e);else if((!l||l===3)&&n===o&&(!i||e.s.charCodeAt(e.p+1)===o&&e.s.charCodeAt(
e.p+2)===o)){if(i&&(e.s.charCodeAt(e.p+3)===o&&e.p++,e.s.charCodeAt(e.p+3)===o&&e.p++),!l){let d=e.s.slice(a,e.p);s=s?s+d:d}return e.p+=i?3:1,s}else if(!l)!r&&n===
92&&(s+=e.s.slice(a,a=e.p),l=1);else if(l===1)if(n===120||n===117||n===85){let d=e.p++-1,c=0,p=n===120?2:n===117?4:8;for(let f=0;f<p;f++,e.p++){let m=e.s.charCodeAt(
e.p),u=m>=48&&m<=57?m-48:m>=65&&m<=70?m-65+10:m>=97&&m<=102?m-97+10:-1;u<0&&w.x("invalid non-hex character in unicode escape",e),c=c<<4|u}(c<0||c>1114111||c>=55296&&
c<=57343)&&w.x("invalid unicode escape",e,d),s+=String.fromCodePoint(c),a=e.p--,l=0}else i&&(n===32||n===9)?l=2:(n===98?s+="\b":n===116?s+="	":n===110?s+=`
`:n===102?s+="\f":n===114?s+="\r":n===101?s+="\x1B":n===34?s+='"':n===92?s+="\\":w.x("unrecognised escape sequence",e),a=e.p+1,l=0);else n!==32&&n!==9&&(l===2&&
w.x("invalid escape: only line-ending whitespace may be escaped",e,a),l=!r&&n===92?1:0,a=e.p);w.x("unfinished string",e,t)}var fi=/^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i,we=class e extends Date{#t=!1;#n=!1;#e=null;constructor(t,n,o){
let r=!0,i=!0,s="Z",a;if(typeof t=="string")if(n)e:{if(n<3){if(+t.slice(11,13)>23){t="";break e}n===2?(s=null,t+="Z"):(a=t.charCodeAt(t.length-1))!==90&&a!==122&&
(s=t.slice(t.length-6)),o&&(t=t.slice(0,10)+"T"+t.slice(11))}else n===4&&(t=+t.slice(0,2)>23?"":`0000-01-01T${t}Z`);r=n!==4,i=n!==3}else{let l=t.match(fi);l?(l[1]||
(r=!1,t=`0000-01-01T${t}`),i=!!l[2],i&&t[10]===" "&&(t=t.replace(" ","T")),l[2]&&+l[2]>23?t="":(s=l[3]||null,!s&&i&&(t+="Z"))):t=""}super(t),isNaN(this.getTime())||
(this.#t=r,this.#n=i,this.#e=s)}isDateTime(){return this.#t&&this.#n}isLocal(){return!this.#t||!this.#n||!this.#e}isDate(){return this.#t&&!this.#n}isTime(){return this.#n&&
!this.#t}isValid(){return this.#t||this.#n}toISOString(){let t=super.toISOString();if(this.isDate())return t.slice(0,10);if(this.isTime())return t.slice(11,23);
if(this.#e===null)return t.slice(0,-1);if(this.#e==="Z"||this.#e==="z")return t;let n=+this.#e.slice(1,3)*60+ +this.#e.slice(4,6);return n=this.#e[0]==="-"?n:-n,
new Date(this.getTime()-n*6e4).toISOString().slice(0,-1)+this.#e}static wrapAsOffsetDateTime(t,n="Z"){let o=new e(t);return o.#e=n,o}static wrapAsLocalDateTime(t){
let n=new e(t);return n.#e=null,n}static wrapAsLocalDate(t){let n=new e(t);return n.#n=!1,n.#e=null,n}static wrapAsLocalTime(t){let n=new e(t);return n.#t=!1,n.#e=
null,n}};function L(e,t=10){return t===16?e>47&&e<58||e>64&&e<71||e>96&&e<103:e>47&&e<48+t}function bt(e,t){return e===32||e===9||e===10||e===13||t&&(e===t||e===44)||e===
35}function ve(e,t){let n=e.p,o=e.s.charCodeAt(e.p);if(o===91||o===123){e.d--||w.x("document contains excessively nested structures. aborting.",e);let r=o===91?
un(e):mn(e);return e.d++,r}return o===34||o===39?We(e):o===116?((e.s.charCodeAt(++e.p)!==114||e.s.charCodeAt(++e.p)!==117||e.s.charCodeAt(++e.p)!==101)&&w.x("in\
valid value",e,n),e.p++,!0):o===102?((e.s.charCodeAt(++e.p)!==97||e.s.charCodeAt(++e.p)!==108||e.s.charCodeAt(++e.p)!==115||e.s.charCodeAt(++e.p)!==101)&&w.x("i\
nvalid value",e,n),e.p++,!1):o===43||o===45?Be(e,e.p,e.s.charCodeAt(++e.p),44-o,t):e.s.charCodeAt(e.p+4)===45&&e.s.charCodeAt(e.p+7)===45?pi(e,o,t):e.s.charCodeAt(
e.p+2)===58?mi(e,o,t):Be(e,e.p,o,0,t)}function Be(e,t,n,o,r){let i=n,s=0,a=!1;if(i===105)return(e.s.charCodeAt(++e.p)!==110||e.s.charCodeAt(++e.p)!==102)&&w.x("\
invalid value",e,t),e.p++,(o||1)/0;if(i===110)return(e.s.charCodeAt(++e.p)!==97||e.s.charCodeAt(++e.p)!==110)&&w.x("invalid value",e,t),e.p++,NaN;if(i===48){if(++e.
p>=e.s.length||bt(i=e.s.charCodeAt(e.p),r))return e.bi===!0?0n:0;if(!o){if(i===120)return wt(e,t,16,r);if(i===98)return wt(e,t,2,r);if(i===111)return wt(e,t,8,r)}
i===46?s=2:i===101||i===69?s=4:w.x("illegal leading zero",e,t)}else L(i)||w.x("invalid value",e,t);for(;++e.p<e.s.length&&(i=e.s.charCodeAt(e.p),!bt(i,r));)s||(s=
1),i===95?(s&1||w.x("illegal underscore",e),s+=11,a=!0):s===1&&i===46?s=2:(s===1||s===3)&&(i===101||i===69)?s=4:s===4&&(i===43||i===45)?s=6:L(i)?s>9?s-=11:s&1||
s++:w.x("illegal character in numeric literal",e);if(!s){let d=(n-48)*(o||1);return e.bi===!0?BigInt(d):d}s&1||w.x("unfinished numeric value",e,t);let l=e.s.slice(
t,e.p);return a&&(l=l.replaceAll("_","")),s>1?parseFloat(l):pn(e,l,10,t)}function wt(e,t,n,o){let r,i=1;for(;++e.p<e.s.length&&(r=e.s.charCodeAt(e.p),!bt(r,o));)
r===95?(i&1&&w.x("illegal underscore",e),i=3):L(r,n)?i&1&&i--:w.x("illegal character in numeric literal",e);i&1&&w.x("unfinished numeric value",e);let s=e.s.slice(
t+2,e.p);return i&&(s=s.replaceAll("_","")),pn(e,s,n,t)}function pn(e,t,n,o){if(e.bi!==!0)e:{let r=parseInt(t,n);if(!Number.isSafeInteger(r)){if(e.bi)break e;w.
x("integer value cannot be represented losslessly",e,o)}return r}return BigInt(n===10?t:(n===2?"0b":n===8?"0o":"0x")+t)}function pi(e,t,n){let o=e.p++,r;if(!L(t)||
!L(e.s.charCodeAt(e.p++))||!L(e.s.charCodeAt(e.p++))||!L(e.s.charCodeAt(e.p++)))return Be(e,e.p=o,t,0,n);if(e.p+=5,L(e.s.charCodeAt(e.p++))||w.x("invalid date-t\
ime: date part is malformed",e,o),e.p>=e.s.length||((t=e.s.charCodeAt(e.p))!==32||(r=!0,!L(e.s.charCodeAt(e.p+1))))&&t!==84&&t!==116){let s=e.s.slice(o,e.p);return be(
e,s,3,!1,o)}if(e.s.charCodeAt(e.p+=3)!==58&&w.x("invalid date-time: time part is malformed",e,o),e.s.charCodeAt(e.p+=3)===58&&(e.p+=3),e.s.charCodeAt(e.p)===46)
for(;L(e.s.charCodeAt(++e.p)););if(t=e.s.charCodeAt(e.p)){if(t===90||t===122){let s=e.s.slice(o,++e.p);return be(e,s,1,r,o,"[+00:00]")}if(t===43||t===45){let s=e.
s.slice(o,e.p+=6);return be(e,s,1,r,o,!e.ld&&"["+e.s.slice(e.p-6,e.p)+"]")}}let i=e.s.slice(o,e.p);return be(e,i,2,r,o)}function mi(e,t,n){let o=e.p;if(!L(t)||!L(
e.s.charCodeAt(++e.p)))return Be(e,--e.p,t,0,n);if(e.s.charCodeAt(e.p+=4)===58&&(e.p+=3),e.s.charCodeAt(e.p)===46)for(;L(e.s.charCodeAt(++e.p)););let r=e.s.slice(
o,e.p);return be(e,r,4,!1,o)}function be(e,t,n,o,r,i){if(e.ld){let s=new we(t,n,o);return s.isValid()||w.x("invalid date",e,r),s}try{switch(i&&(t+=i),n){case 1:
return Temporal.ZonedDateTime.from(t);case 2:return Temporal.PlainDateTime.from(t);case 3:return Temporal.PlainDate.from(t);case 4:return Temporal.PlainTime.from(
t)}}catch(s){w.x(s instanceof Error?s.message:""+s,e,r)}}function ui(e){for(;e.p<e.s.length;e.p++){let t=e.s.charCodeAt(e.p);if(t===10)break;if(t===13&&e.s.charCodeAt(e.p+1)===10){e.p++;break}(t<32&&t!==9||t===127)&&w.
x("control characters are not allowed in comments",e)}}function _(e,t,n){let o;for(;e.p<e.s.length;){for(;e.p<e.s.length&&((o=e.s.charCodeAt(e.p))===32||o===9||
!t&&(o===10||o===13&&e.s.charCodeAt(e.p+1)===10));)e.p++;if(n||o!==35)break;ui(e)}}function Ge(e,t=61){let n,o=0,r=[],i,s=e.s.charCodeAt(n=e.p);do{if(s===t)return o||w.x("unexpected end of key",e),o===1&&r.push(e.s.slice(i,e.p)),e.p++,r;s===46?
(o||w.x("illegal empty bare key",e),o===1&&r.push(e.s.slice(i,e.p)),o=0):!o&&(s===34||s===39)?(s===e.s.charCodeAt(e.p+1)&&s===e.s.charCodeAt(e.p+2)&&w.x("illega\
l quoted key: multiline strings are not allowed",e),r.push(We(e)),o=2,e.p--):s===32||s===9?o===1&&(r.push(e.s.slice(i,e.p)),o=2):o===2||s<48&&s!==45||s>57&&s<65||
s>90&&s<97&&s!==95||s>122?w.x("illegal character in key",e):o||(o=1,i=e.p)}while(s=e.s.charCodeAt(++e.p));w.x("incomplete key-value: cannot find end of key",e,n)}
function mn(e){let t=e.p++,n=Object.create(null),o=new Set,r;for(;e.p<e.s.length;){if(_(e),(r=e.s.charCodeAt(e.p))===125)return e.p++,n;let i,s=n,a=!1,l=e.p,d=Ge(
e);for(let p=0;p<d.length;p++){p&&(s=a?s[i]:s[i]=Object.create(null)),i=d[p],(a=Object.hasOwn(s,i))&&(typeof s[i]!="object"||o.has(s[i]))&&w.x("trying to redefi\
ne an already defined value",e,l);let f=i==="__proto__";if(e.uk&&(f||i==="constructor")){s=e.uk!==1&&w.x("document contains an unsafe property",e,l);break}!a&&f&&
Object.defineProperty(s,i,{enumerable:!0,configurable:!0,writable:!0})}a&&w.x("trying to redefine an already defined value",e,l),_(e,!0,!0);let c=ve(e,125);if(s&&
typeof(s[i]=c)=="object"&&o.add(c),_(e),(r=e.s.charCodeAt(e.p++))===125)return n;r!==44&&w.x("expected comma or end of structure",e,e.p-1)}w.x("unfinished table",
e,t)}function un(e){let t=e.p++,n=[],o;for(;e.p<e.s.length;){if(_(e),(o=e.s.charCodeAt(e.p))===93)return e.p++,n;if(n.push(ve(e,93)),_(e),(o=e.s.charCodeAt(e.p++))===
93)return n;o!==44&&w.x("expected comma or end of structure",e,e.p-1)}w.x("unfinished array",e,t)}function gn(e,t,n,o,r){let i=n,s=o,a,l=!1,d;for(let c=0;c<t.length;c++){if(c){if(i=l?i[a]:i[a]=Object.create(null),s=(d=s[a]).c,r===0&&(d.t===1||d.t===2))return null;
if(d.t===2){let p=i.length-1;i=i[p],s=s[p].c}}if(a=t[c],(l=Object.hasOwn(i,a))&&s[a]?.t===0&&s[a]?.d)return null;if(!l){let p=a==="__proto__";if(e.uk&&(p||a==="\
constructor"))return!1;p&&(Object.defineProperty(i,a,{enumerable:!0,configurable:!0,writable:!0}),Object.defineProperty(s,a,{enumerable:!0,configurable:!0,writable:!0})),
s[a]={t:c<t.length-1&&r===2?3:r,d:!1,i:0,c:Object.create(null)}}}if(d=s[a],d.t!==r&&!(r===1&&d.t===3)||(r===2&&(d.d||(d.d=!0,i[a]=[]),i[a].push(i=Object.create(
null)),d.c[d.i++]=d={t:1,d:!1,i:0,c:Object.create(null)}),d.d))return null;if(d.d=!0,r===1)i=l?i[a]:i[a]=Object.create(null);else if(r===0&&l)return null;return[
a,i,d.c]}function hn(e,t,n){(t===null||e.uk===2)&&w.x(t===null?"trying to redefine an already defined table or value":"document contains an unsafe property",e,n)}
function vt(e,t={}){let n={s:e,p:0,d:t.maxDepth??1e3,bi:t.integersAsBigInt??!1,ld:t.useLegacyDate??!0,uk:t.unsafeKeyBehaviour==="throw"?2:t.unsafeKeyBehaviour===
"drop"?1:0},o=Object.create(null),r=Object.create(null),i,s=!1,a=o,l=r;for(e.charCodeAt(0)===65279&&n.p++,_(n);n.p<e.length;){if(e.charCodeAt(n.p)===91){let d=e.
charCodeAt(++n.p)===91;i=n.p+=+d,s=!1;let c=Ge(n,93);d&&(e.charCodeAt(n.p)!==93&&w.x("expected end of table array declaration",n),n.p++);let p=gn(n,c,o,r,d?2:1);
p?(l=p[2],a=p[1]):(hn(n,p,i),s=!0)}else{i=n.p;let d=Ge(n),c=gn(n,d,a,l,0);!c&&!s&&hn(n,c,i),_(n,!0,!0);let p=ve(n,void 0);c&&!s&&(c[1][c[0]]=p)}_(n,!0),n.p<e.length&&
(i=e.charCodeAt(n.p))!==10&&(i!==13||e.charCodeAt(n.p+1)!==10)&&w.x("each key-value declaration must be followed by an end-of-line",n),_(n)}return o}var cc=!!"".isWellFormed;var gi=e=>(e.split(`
`)[0]??"").replace(/^Invalid TOML document: /,"").replace(/\.$/,"");function hi(e){let t=[e];for(let n=t.pop();n!==void 0;n=t.pop())if(Array.isArray(n)&&t.push(
...n.filter(o=>typeof o=="object")),!!$(n)){if(Object.hasOwn(n,"__proto__"))throw new g('the key "__proto__" is refused',1);t.push(...Object.values(n).filter(o=>typeof o==
"object"))}}function H(e){if(e.trim()==="")throw new g("the file is empty",1);try{let t=vt(e);return hi(t),t}catch(t){throw t instanceof g?t:t instanceof w?new g(
`not valid TOML: ${gi(t.message)} at line ${t.line}`,t.line,t.column):new g("not readable TOML",1)}}function Q(e){if(e===void 0)return{};try{return H(e)}catch{return{}}}
function X(e,t){let n=b(e,t);if(n===void 0)return[];if(!Array.isArray(n)||!n.every($))throw new g(`"${t}" is not a list of tables`);return n}function F(e,t){let n=b(
e,t);return Array.isArray(n)?n:[]}function T(e,...t){let n=e;for(let o of t){let r=b(n,o);if(!$(r))return{};n=r}return n}var yi=/^(?:windows(?:[-_]|$)|winapi(?:[-_]|$)|wasi(?:p\d)?$|wasip\d|wit-bindgen|wasm-bindgen|js-sys$|web-sys$|hermit-abi$|redox_syscall$|core-foundation|security-framework|schannel$|objc|android[-_]|fsevent-sys$|kqueue)/;
function ki(e){let[t="",n]=e.split(" ");return{name:t,...n?{version:n}:{},maybe:yi.test(t)}}function wi(e){let t=h(e,"name"),n=h(e,"version");if(!t||!n)throw new g(
"a [[package]] has no name or no version: the lockfile is not whole");let o=F(e,"dependencies").flatMap(r=>typeof r=="string"?[ki(r)]:[]);return{name:t,version:n,
local:h(e,"source")===void 0,needs:o}}function bi(e){return Object.entries(e).map(([t,n])=>{let o=$(n)?n:{};return{name:h(o,"package")??t,optional:b(o,"optional")===
!0}})}function vi(e){let t=new Map,n=Object.values(T(e,"target")).filter($),o=(i,s)=>{for(let{name:a,optional:l}of i.flatMap(bi))t.set(a,l?"maybe":s)},r=i=>[e,...n].
map(s=>T(s,i));return o(r("dev-dependencies"),"dev"),o([...r("build-dependencies"),...n.map(i=>T(i,"dependencies"))],"maybe"),o([T(e,"dependencies")],"firm"),t}
var yn={id:"cargo",title:"Cargo.lock",names:["Cargo.lock"],manifest:"Cargo.toml",read:(e,t,n)=>{let o=H(t),r=Q(n),i=X(o,"package").map(wi);if(i.length===0)throw new g(
"it holds no [[package]], not even the project itself",1);let s=i.filter(k=>k.local),a=h(T(r,"package"),"name"),l=s.find(k=>k.name===a)??(s.length===1?s[0]:void 0),
d=l&&l.name===a?vi(r):new Map,c=(k,y)=>k===l?d.get(y.name):void 0,p=s.flatMap(k=>k.needs.flatMap(y=>{let P=c(k,y);return P==="dev"?[]:[{...y,maybe:y.maybe||P===
"maybe"}]})),f=s.flatMap(k=>k.needs.filter(y=>c(k,y)==="dev")),m=i.map(k=>k.local?{...k,needs:[]}:k),u=q(m,{needs:p,dev:f},!0);return{path:e,format:"Cargo.lock",
...l?{project:{name:l.name,version:l.version}}:{},workspaces:s.filter(k=>k!==l).map(({name:k})=>({folder:k,name:k})),packages:O(u,"cargo")}}};function kn(e,t,n){let o=b(e,t);if(o===null&&n)return[];if(!Array.isArray(o))throw new g(`"${t}" is not a list: the lockfile is not whole`);return o.flatMap(r=>{
let i=$(r)?h(r,"name"):void 0,s=$(r)?h(r,"version"):void 0;if(!$(r)||!i||!s)throw new g(`a package in "${t}" has no name or no version`);return h(M(r,"dist"),"t\
ype")==="path"?[]:[{name:i,version:s,dev:n,optional:!1}]})}var wn={id:"composer",title:"composer.lock",names:["composer.lock"],manifest:"composer.json",read:(e,t,n)=>{
let o=V(t),r=[...kn(o,"packages",!1),...kn(o,"packages-dev",!0)],{project:i}=Z(n);return{path:e,format:"composer.lock",...i?{project:i}:{},workspaces:[],packages:O(
r,"composer")}}};var $i=/^(?:dev|development|tests?|lint|linters?|rubocop|ci|docs?|debug|tools?|local|benchmark|profiling)$/i,Oi=/\bdo\b(?:\s*\|[^|]{0,100}\|)?\s*$|^(?:if|unless|case|begin|def|while)\b/,
bn=e=>[...e.matchAll(/:?["']?([A-Za-z_]\w*)["']?/g)].map(t=>t[1]??"");function Ti(e){let t=/(?:\bgroups?:|:groups?\s*=>)\s*(\[[^\]]{0,300}\]|:?["']?\w+["']?)/.exec(
e)?.[1];return t===void 0?[]:bn(t)}function vn(e){let t=new Set,n=new Set,o=[];for(let r of e.split(/\r?\n/).slice(0,2e4)){let i=r.slice(0,1e3).replace(/(?:^|\s)#.*$/,
"").trim(),s=/^gem[\s(]+["']([\w.-]+)["']/.exec(i)?.[1];if(s!==void 0){let a=[...o.flat(),...Ti(i)];(a.length>0&&a.every(l=>$i.test(l))?t:n).add(s)}else i==="en\
d"?o.pop():Oi.test(i)&&o.push(/^group\b/.test(i)?bn(i.replace(/^group\b|\bdo\b.*$/g,"")):[])}for(let r of n)t.delete(r);return t}var $n=new Set(["GEM","GIT","PATH","PLUGIN SOURCE"]);function xi(e,t,n,o){let[,r,i]=/^ {4}(\S+) \(([^()\s-]+)[^()]*\)$/.exec(e)??[];if(!r||!i)throw new g(`line ${o}\
 is no gem with its version: the file is cut off or edited`,o);return{name:r,version:i,local:t,needs:n}}function Pi(e){let t={nodes:[],asked:[],whole:!1},n="",o=[],
r=0;for(let i of e.split(/\r?\n/)){r++;let s=i.trimEnd();if(/^(?:<{7}|={7}|>{7})/.test(s))throw new g(`a merge conflict at line ${r}`,r);s!==""&&(s.startsWith("\
 ")?$n.has(n)&&/^ {4}\S/.test(s)?(o=[],n!=="PLUGIN SOURCE"&&t.nodes.push(xi(s,n==="PATH",o,r))):$n.has(n)&&/^ {6}\S/.test(s)?o.push({name:s.trim().split(/[ !]/,
1)[0]??"",maybe:!1}):n==="DEPENDENCIES"&&t.asked.push(s.trim().split(/[ !]/,1)[0]??""):(n=s,n==="DEPENDENCIES"&&(t.whole=!0)))}return t}var On={id:"gemfile",title:"\
Gemfile.lock",names:["Gemfile.lock","gems.locked"],manifest:"Gemfile",read:(e,t,n)=>{let{nodes:o,asked:r,whole:i}=Pi(t);if(!i)throw new g("it has no DEPENDENCIE\
S behind its gems: the file is cut off");let s=n===void 0?new Set:vn(n),a=c=>r.filter(p=>s.has(p)===c).map(p=>({name:p,maybe:!1})),l=o.find(c=>c.local),d=O(q(o,
{needs:a(!1),dev:a(!0)},!1),"gem");return{path:e,format:"Gemfile.lock",...l?{project:{name:l.name,version:l.version}}:{},workspaces:[],packages:d}}};function Si(e){let t=[],n;for(let o of e.split(/\r?\n/)){let r=(o.split("//",1)[0]??"").trim().split(/\s+/).map(i=>i.replace(/^["`]|["`]$/g,"")).filter(i=>i!=="");
r.length!==0&&(n!==void 0&&r[0]===")"?n=void 0:n!==void 0?t.push([n,...r]):r[1]==="("?n=r[0]:t.push(r))}return t}function Tn(e){let t=Si(e),n=c=>t.filter(([p])=>p===
c).map(([,...p])=>p),o=new Set,r=new Map;for(let c of n("replace")){let p=c.indexOf("=>"),[f="",m]=c.slice(0,Math.max(p,0)),[u="",k]=c.slice(p+1),y=/^\.{0,2}\/|^[A-Za-z]:\\/.
test(u);y&&m===void 0&&o.add(f),r.set(m===void 0?f:`${f}@${m}`,y?void 0:{path:u,version:k??""})}let i=n("require").flatMap(([c="",p=""])=>{if(c===""||!/^v\d/.test(
p))return[];let f=[`${c}@${p}`,c].find(u=>r.has(u));if(f===void 0)return[{path:c,version:p}];let m=r.get(f);return m?[m]:[]}),s=/^1\.(\d{1,4})/.exec(n("go")[0]?.[0]??
""),[a]=n("module")[0]??[],l=/^(\d{1,4})\./.exec(n("go")[0]?.[0]??"")?.[1],d=Number(l??1)>1||Number(s?.[1]??0)>=17;return{...a===void 0?{}:{module:a},listsAll:d,
required:i,local:o}}var Ri=/^(?:github\.com\/(?:stretchr\/testify|davecgh\/go-spew|pmezard\/go-difflib|onsi\/(?:ginkgo|gomega)|golang\/mock|google\/go-cmp|smartystreets\/(?:goconvey|assertions)|frankban\/quicktest|DATA-DOG\/go-sqlmock|jarcoal\/httpmock|h2non\/gock)|go\.uber\.org\/(?:mock|goleak)|gotest\.tools|gopkg\.in\/check\.v1|pgregory\.net\/rapid)(?:\/|$)/;
function Ei(e){return e.split(/\r?\n/).flatMap((t,n)=>{if(t.trim()==="")return[];let[o="",r="",i="",...s]=t.trim().split(/\s+/);if(!/^v\d/.test(r)||!/^h\d+:[A-Za-z0-9+/]{40,}=*$/.
test(i)||s.length>0)throw new g(`line ${n+1} is no module, version and hash: the file is cut off or edited`,n+1);return[{path:o,version:r.replace(/\/go\.mod$/,""),
whole:!r.endsWith("/go.mod")}]})}function Ci(e,t){let n=i=>{let[s="",a]=i.replace(/^v/,"").split("+",1)[0]?.split(/-(.*)/s,2)??[];return{numbers:s.split(".").map(
Number),pre:a??"~"}},[o,r]=[n(e),n(t)];for(let i=0;i<3;i++){let[s=0,a=0]=[o.numbers[i],r.numbers[i]];if(s!==a)return s>a}return o.pre>r.pre}function Mi(e){let t=new Map;
for(let{path:n,version:o}of e.filter(r=>r.whole)){let r=t.get(n);(r===void 0||Ci(o,r))&&t.set(n,o)}return t}var xn={id:"go-sum",title:"go.sum and go.mod",names:[
"go.sum"],manifest:"go.mod",pins:e=>e.trim()!=="",read:(e,t,n)=>{let o=Ei(t),r=n===void 0?void 0:Tn(n),i=p=>Ri.test(p),s=new Set(o.filter(p=>p.whole).map(p=>`${p.
path}@${p.version}`)),a=Mi(o),l=(r?.required??[]).map(p=>{let f=!s.has(`${p.path}@${p.version}`);return{name:p.path,version:p.version,dev:i(p.path),optional:f}}),
d=new Set([...l.map(p=>p.name),...r?.local??[]]),c=r?.listsAll?[]:[...a].filter(([p])=>!d.has(p)).map(([p,f])=>({name:p,version:f,dev:i(p),optional:r!==void 0}));
return{path:e,format:r?"go.mod":"go.sum",...r?.module?{project:{name:r.module}}:{},workspaces:[],packages:O([...l,...c],"golang")}}};var Ai=/^([^\s:=]+:[^\s:=]+):([^\s:=]+)=(\S*)$/,Pn=/test/i,Ni=/(?:-|:)bom$/;function Li(e,t){return e.some(n=>/untimeClasspath$/.test(n)&&!Pn.test(n))?{dev:!1,optional:!1}:
e.every(n=>Pn.test(n))?{dev:!0,optional:!1}:{dev:!1,optional:t}}var Sn={id:"gradle",title:"gradle.lockfile",names:["gradle.lockfile"],read:(e,t)=>{let n=t.split(
/\r?\n/).map(i=>i.trim());if(!n.some(i=>i.startsWith("empty=")))throw new g('it has no "empty=" line, with which Gradle ends it: the file is cut off',n.length);
let o=n.some(i=>/[=,](?!\w*[tT]est)\w*untimeClasspath\b/.test(i)),r=n.flatMap((i,s)=>{if(i===""||i.startsWith("#")||i.startsWith("empty="))return[];let[,a,l,d]=Ai.
exec(i)??[];if(!a||!l||!d)throw new g(`line ${s+1} is no "group:artifact:version=configurations"`,s+1);let c=Li(d.split(","),o);return[{name:a,version:l,...c,optional:c.
optional||Ni.test(a)}]});return{path:e,format:"gradle.lockfile",workspaces:[],packages:O(r,"maven")}}};var Rn={id:"nuget",title:"packages.lock.json",names:["packages.lock.json"],read:(e,t)=>{let n=V(t),o=b(n,"version");if(o!==1&&o!==2)throw new g(`"version" is ${String(
o)}: only the versions 1 and 2 of NuGet are known`,1);if(b(n,"dependencies")===void 0)throw new g('it has no "dependencies"',1);let r=new Map,i=C(n,"dependencie\
s").flatMap(([a])=>C(n.dependencies,a).flatMap(([l,d])=>{if(h(d,"type")==="Project")return r.set(l,l),[];let c=h(d,"resolved");if(!c)throw new g(`"${l}" has no \
"resolved" version: the lockfile is not whole`);return[{name:l,version:c,dev:!1,optional:!1}]})),s=pe(e.slice(0,Math.max(0,e.lastIndexOf("/"))));return{path:e,format:`\
packages.lock.json ${o}`,...s===""?{}:{project:{name:s}},workspaces:[...r.keys()].map(a=>({folder:a,name:a})),packages:O(i,"nuget")}}};var En="node_modules/";function $t(e){let t=`/${e}`.lastIndexOf(`/${En}`);return t<0?void 0:e.slice(t+En.length)}var ee=(e,t)=>b(e,t)===!0;function*Fi(e){for(let[
t,n]of e){let o=$t(t);!o||ee(n,"link")||D(h(n,"resolved")??"")||(yield{name:h(n,"name")??o,version:h(n,"version")??"",dev:ee(n,"dev"),optional:ee(n,"optional")||
ee(n,"devOptional")||ee(n,"extraneous")})}}function*ji(e){let t=[...C(e,"dependencies")];for(let n=t.pop();n;n=t.pop()){let[o,r]=n;t.push(...C(r,"dependencies"));
let i=h(r,"version")??"";if(D(i))continue;let s=/^npm:(@?[^@]+)@(.+)$/.exec(i);yield{name:s?.[1]??o,version:s?.[2]??i,dev:ee(r,"dev"),optional:ee(r,"optional")}}}
function Di(e){let t=new Map;for(let[n,o]of e){let r=h(o,"resolved"),i=$t(n);ee(o,"link")&&r&&i&&t.set(r,i)}return e.filter(([n])=>n!==""&&!n.startsWith("..")&&
$t(n)===void 0).map(([n,o])=>({folder:n,name:t.get(n)??h(o,"name")??pe(n)}))}var Ii=e=>C(e,"dependencies").flatMap(([t,n])=>{let o=/^file:(?!\.\.|\/)(.+)$/.exec(
h(n,"version")??"")?.[1];return o&&!/\.(?:tgz|tar\.gz|tar)$/.test(o)?[{folder:o,name:t}]:[]});function _i(e){let t=b(e,"lockfileVersion");if(t===void 0&&b(e,"de\
pendencies")!==void 0)return 1;if(t===1||t===2||t===3)return t;let n=t===void 0?'no "lockfileVersion"':`"lockfileVersion" ${JSON.stringify(t)}`;throw new g(`${n}\
: only the versions 1, 2 and 3 of npm are known`,1)}var Cn={id:"package-lock",title:"npm package-lock",names:["package-lock.json","npm-shrinkwrap.json"],manifest:"\
package.json",read:(e,t,n)=>{let o=V(t),r=_i(o);if(r>1&&b(o,"packages")===void 0)throw new g(`"lockfileVersion" ${r} without "packages": the lockfile is not who\
le`,1);let i=r>1?C(o,"packages"):[],s=M(M(o,"packages"),""),a=h(s,"name")??h(o,"name"),l=h(s,"version")??h(o,"version"),d=Z(n).project??(a?{name:a,...l?{version:l}:
{}}:void 0);return{path:e,format:`package-lock ${r}`,...d?{project:d}:{},workspaces:r>1?Di(i):Ii(o),packages:O(r>1?Fi(i):ji(o))}}};var A=e=>e.toLowerCase().replace(/[-_.]+/g,"-"),I=e=>e!==void 0&&/sys_platform|platform_|os_name|implementation|\bextra\b|python(?:_full)?_version\s*(?:<|==|in\b)/.
test(e);function Ui(e){let[t="",n]=e.slice(0,2e3).split(";",2),o=/^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/.exec(t)?.[1];return o===void 0?void 0:{name:A(
o),maybe:I(n)}}var Tt=e=>e.flatMap(t=>typeof t=="string"?Ui(t)??[]:[]),Wi=e=>e.map(t=>({...t,maybe:!0}));function $e(e){return Object.entries(e).filter(([t])=>t!==
"python").map(([t,n])=>{let o=(Array.isArray(n)?n:[n]).filter($),r=Array.isArray(n)?n.length:1,i=o.filter(s=>b(s,"optional")===!0||I(h(s,"markers")));return{name:A(
t),maybe:i.length>0&&i.length===r}})}var Ot=e=>Object.keys(e).flatMap(t=>Tt(F(e,t)));function Mn(e){let t=T(e,"project"),n=T(e,"tool","poetry"),o=T(n,"group");return{
needs:[...Tt(F(t,"dependencies")),...Wi(Ot(T(t,"optional-dependencies"))),...$e(T(n,"dependencies"))],dev:[...$e(T(n,"dev-dependencies")),...Object.keys(o).flatMap(
r=>$e(T(o,r,"dependencies"))),...Ot(T(e,"dependency-groups")),...Ot(T(e,"tool","pdm","dev-dependencies")),...Tt(F(T(e,"tool","uv"),"dev-dependencies"))]}}function me(e){
let n=[T(e,"project"),T(e,"tool","poetry")].find(i=>h(i,"name")!==void 0),o=n&&h(n,"name"),r=n&&h(n,"version");return o===void 0?void 0:{name:o,...r===void 0?{}:
{version:r}}}var An={id:"pdm",title:"pdm.lock",names:["pdm.lock"],manifest:"pyproject.toml",read:(e,t,n)=>{let o=H(t);if(b(o,"metadata")===void 0)throw new g("it has no [met\
adata]: this is no whole pdm.lock",1);let r=me(Q(n)),i=X(o,"package").flatMap(s=>{let a=h(s,"name"),l=h(s,"version");if(!a||!l)throw new g("a [[package]] has no\
 name or no version: the lockfile is not whole");if(h(s,"path")!==void 0)return[];let d=b(s,"groups")!==void 0&&!F(s,"groups").includes("default");return[{name:A(
a),version:l,dev:d,optional:I(h(s,"marker"))}]});return{path:e,format:`pdm.lock ${h(T(o,"metadata"),"lock_version")??""}`.trim(),...r?{project:r}:{},workspaces:[],
packages:O(i,"pypi")}}};function Nn(e,t,n){return C(e,t).flatMap(([o,r])=>{if(h(r,"path")!==void 0)return[];let i=/^==(.+)$/.exec(h(r,"version")??"")?.[1];if(i===void 0&&b(r,"git")===void 0&&
b(r,"file")===void 0)throw new g(`"${o}" in "${t}" has no version`);return[{name:A(o),version:i??"",dev:n,optional:I(h(r,"markers"))}]})}var Ln={id:"pipfile",title:"\
Pipfile.lock",names:["Pipfile.lock"],read:(e,t)=>{let n=V(t);if(b(n,"_meta")===void 0)throw new g('it has no "_meta": this is no whole Pipfile.lock',1);let o=[...Nn(
n,"default",!1),...Nn(n,"develop",!0)];return{path:e,format:"Pipfile.lock",workspaces:[],packages:O(o,"pypi")}}};var Bi=e=>e.split(/[(_]/,1)[0]??e;function Gi(e){let t=e.indexOf("@",1);return t<0?{name:e,version:""}:{name:e.slice(0,t),version:e.slice(t+1).split("(",1)[0]??
""}}function zi(e){let t=e.split("/"),n=e.startsWith("@")?2:1;return{name:t.slice(0,n).join("/"),version:Bi(t[n]??"")}}function Fn(e,t,n){let o=e.startsWith("/")?
e.slice(1):n===9?e:e.slice(e.indexOf("/")+1),r=n===5?zi(o):Gi(o);return{name:h(t,"name")??r.name,version:h(t,"version")??r.version}}function jn(e,t,n){return n===
9?[`${e}@${t}`,t]:[`/${e}${n===5?"/":"@"}${t}`,t]}var N=ce(xr(),1);var Oe=50;function xt(e,t,n){if((0,N.isAlias)(e)&&t(e,"a YAML alias is refused"),!(0,N.isCollection)(e))return;n>Oe&&t(e,`nested deeper than ${Oe} levels`);let o=new Set;
for(let r of e.items){if(!(0,N.isPair)(r)){xt(r,t,n+1);continue}let i=r.key;(!(0,N.isScalar)(i)||i.value===null||typeof i.value=="object")&&t(i??e,"a key is not\
 plain text");let s=String(i.value);(s==="__proto__"||s==="<<")&&t(i,`the key "${s}" is refused`),(0,N.isMap)(e)&&o.has(s)&&t(i,`the key "${s.slice(0,80)}" stan\
ds there twice`),o.add(s),xt(r.value,t,n+1)}}function qi(e){let t=0;for(let n of e.split(`
`)){t+=1;let o=0;for(let s of n)(s==="["||s==="{")&&(o+=1);let r=n.length-n.trimStart().length,i=/^(?:[-?] ?)*/.exec(n.trimStart().slice(0,400))?.[0].length??0;
if(o>4*Oe||r>4*Oe||i>2*Oe)return t}}function Vi(e,t){let n={uniqueKeys:!1,merge:!1,schema:"core",lineCounter:t,prettyErrors:!1};try{let o=(0,N.parseAllDocuments)(
e,n);return Array.isArray(o)?o:[]}catch{throw new g("not readable YAML: nested too deep",1)}}function ze(e){if(e.trim()==="")throw new g("the file is empty",1);
let t=qi(e);if(t)throw new g(`nested too deep at line ${t}`,t);let n=new N.LineCounter,o=(s,a)=>{let{line:l,col:d}=n.linePos(s);throw new g(`${a} at line ${l}`,
l,d)},r=(s,a)=>o(s?.range?.[0]??0,a),i=Vi(e,n).map(s=>{let a=s.errors[0]??s.warnings[0];a&&o(a.pos[0],`not valid YAML: ${a.message.split(`
`)[0]?.replace(/\.$/,"")}`),xt(s.contents,r,1);let l=s.toJS({maxAliasCount:0});return $(l)?l:r(s.contents,"not a map")});if(i.length===0)throw new g("the file h\
olds nothing",1);return i}function Dn(e){let t=b(e,"lockfileVersion"),n=Number.parseInt(String(t),10);if(n===5||n===6||n===9)return n;let o=t===void 0?'no "lockfileVersion"':`"lockfileVe\
rsion" ${JSON.stringify(t)}`;throw new g(`${o}: only the versions 5, 6 and 9 of pnpm are known`,1)}var In=e=>b(e,"importers")===void 0?[[".",e]]:C(e,"importers");
function _n(e,t){return Object.entries(M(e,t)).map(([n,o])=>{let r=$(o)?h(o,"version"):o;if(typeof r!="string"&&typeof r!="number")throw new g(`"${n}" in "${t}"\
 has no version: the lockfile is not whole`);return[n,String(r)]})}function Zi(e,t){return(n,...o)=>o.flatMap(r=>_n(n,r)).filter(([,r])=>!r.startsWith("link:")).
flatMap(([r,i])=>{let s=jn(r,i,t).find(a=>e.has(a));if(s)return[s];if(D(i))return[];throw new g(`${r} ${i} is needed and has no entry: the lockfile is not whole`)})}
function Ji(e,t){let n=M(t,"resolution"),o=h(n,"tarball")??"";return h(n,"type")==="directory"||D(o)||/(?:^|@)(?:file|link|workspace):/.test(e)}function*Ki(e,t){
let n=Dn(e),o=new Map(C(e,"packages"));if(n===9&&o.size>0&&b(e,"snapshots")===void 0)throw new g('"packages" without "snapshots": the lockfile is cut off');let r=n===
9?new Map(C(e,"snapshots")):o,i=Zi(r,n),s=In(e).map(([,f])=>f),a=(...f)=>m=>i(r.get(m)??{},...f),l=(...f)=>s.flatMap(m=>i(m,...f)),d=j(l("dependencies","optiona\
lDependencies"),a("dependencies","optionalDependencies")),c=j(l("dependencies"),a("dependencies")),p=j([...d,...l("devDependencies")],a("dependencies","optional\
Dependencies"));for(let[f,m]of r){let u=n===9&&!o.has(f)?f.split("(",1)[0]??f:f,k=o.get(u);if(!k)throw new g(`"${u}" has no entry in "packages": the lockfile is\
 not whole`);if(Ji(u,k))continue;let y=t||p.has(f)&&!d.has(f),P=b(m,"optional")===!0||d.has(f)&&!c.has(f);yield{...Fn(u,k,n),dev:y,optional:P}}}function Hi(e,t){
let n=e==="."?[]:e.split("/");for(let o of t.slice(5).split("/")){if(o===".."&&n.pop()===void 0)return"";o!==".."&&o!=="."&&n.push(o)}return n.join("/")}function Yi(e){
let t=new Map,n=In(e);for(let[o,r]of n)for(let i of["dependencies","devDependencies","optionalDependencies"])for(let[s,a]of _n(r,i))a.startsWith("link:")&&t.set(
Hi(o,a),s);return n.filter(([o])=>o!==".").map(([o])=>({folder:o,name:t.get(o)??pe(o)}))}var Un={id:"pnpm",title:"pnpm-lock.yaml",names:["pnpm-lock.yaml"],manifest:"\
package.json",read:(e,t,n)=>{let o=ze(t),r=o.at(-1)??{},{project:i}=Z(n);try{return{path:e,format:`pnpm ${Dn(r)}`,...i?{project:i}:{},workspaces:Yi(r),packages:O(
o.flatMap(s=>[...Ki(s,s!==r)]))}}catch(s){if(!(s instanceof g)||s.line)throw s;let a=t.trimEnd().split(`
`).length;throw new g(`${s.message} (it ends at line ${a})`,a)}}};function Qi(e){let t=h(e,"markers");return t===void 0?Object.values(T(e,"markers")).map(n=>`${n}`):[t]}function Xi(e){let t=h(e,"name"),n=h(e,"version");if(!t||
!n)throw new g("a [[package]] has no name or no version: the lockfile is not whole");let o=h(e,"category"),r=b(e,"groups")===void 0?void 0:F(e,"groups"),i=Qi(e);
return{name:A(t),version:n,dev:o===void 0?r!==void 0&&!r.includes("main"):o!=="main",optional:b(e,"optional")===!0||i.length>0&&i.every(I)}}var es=e=>["director\
y","file"].includes(h(T(e,"source"),"type")??""),Wn={id:"poetry",title:"poetry.lock",names:["poetry.lock"],manifest:"pyproject.toml",read:(e,t,n)=>{let o=H(t);if(b(
o,"metadata")===void 0)throw new g("it has no [metadata] at its end: the file is cut off");let r=Q(n),i=X(o,"package"),s=i.filter(u=>!es(u)),a=i.some(u=>b(u,"ca\
tegory")!==void 0||b(u,"groups")!==void 0),l=s.map(Xi),d=s.map((u,k)=>({...l[k],local:!1,needs:$e(T(u,"dependencies"))})),c=Mn(r),p=q(d,c.needs.length+c.dev.length>
0?c:void 0,!1),f=l.map((u,k)=>{let y=p[k];return a?u:{...u,dev:y.dev,optional:u.optional||y.optional}}),m=me(r);return{path:e,format:`poetry.lock ${h(T(o,"metad\
ata"),"lock-version")??"1.0"}`,...m?{project:m}:{},workspaces:[],packages:O(f,"pypi")}}};function Bn(e){return e.replace(/^\ufeff/,"").replace(/\\\r?\n/g," ").split(/\r?\n/).map(t=>t.replace(/(?:^|\s)#.*$/,"").trim()).filter(t=>t!==""&&!/^-{1,2}[a-z]/i.
test(t))}var ts=/^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]{0,200}\])?\s*={2,3}\s*([^\s;,*]+)\s*(?:;([^#]*?))?(?:\s--\S.*)?$/,ns=/^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]{0,200}\])?\s*@\s*\S+/;
function Gn(e,t){let n=e.slice(0,4e3),[,o,r,i]=ts.exec(n)??[];if(o&&r)return{name:A(o),version:r,dev:t,optional:I(i)};let s=ns.exec(n)?.[1];return s?{name:A(s),
version:"",dev:t,optional:!1}:void 0}var os=/(?:^|[-_.])(?:dev|develop|development|tests?|testing|lint|docs?|ci|build|tools?)(?=[-_.])/i,zn={id:"requirements",title:"\
requirements.txt (pinned)",names:["requirements.txt"],matches:e=>/^requirements[\w.-]*\.txt$/i.test(e),pins:e=>{let t=Bn(e);return t.length>0&&t.every(n=>Gn(n,!1)!==
void 0)},read:(e,t)=>{let n=os.test(e.slice(e.lastIndexOf("/")+1)),o=Bn(t).flatMap(r=>Gn(r,n)??[]);return{path:e,format:"requirements.txt",workspaces:[],packages:O(
o,"pypi")}}};function Vn(e){return e.filter($).flatMap(t=>{let n=h(t,"name"),o=h(t,"version"),r=I(h(t,"marker"));return n?[{name:A(n),...o?{version:o}:{},maybe:r}]:[]})}var qn=e=>Object.
keys(e).flatMap(t=>Vn(F(e,t)));function rs(e){let t=h(e,"name");if(!t)throw new g("a [[package]] has no name: the lockfile is not whole");let n=T(e,"source"),o=h(
n,"virtual")??h(n,"editable")??h(n,"directory"),r=h(e,"version")??"";if(o===void 0&&r===""&&h(n,"git")===void 0)throw new g(`${t} has no version: the lockfile i\
s not whole`);return{node:{name:A(t),version:r,local:o!==void 0,needs:Vn(F(e,"dependencies"))},...o===void 0?{}:{folder:o},extras:qn(T(e,"optional-dependencies")),
dev:qn(T(e,"dev-dependencies"))}}var Zn={id:"uv",title:"uv.lock",names:["uv.lock"],manifest:"pyproject.toml",read:(e,t,n)=>{let o=H(t),r=b(o,"version");if(r!==1)
throw new g(`"version" is ${String(r)}: only version 1 of uv.lock is known`,1);let i=X(o,"package").map(rs),s=i.filter(f=>f.folder!==void 0),a={needs:s.flatMap(
f=>[...f.node.needs,...f.extras.map(m=>({...m,maybe:!0}))]),dev:s.flatMap(f=>f.dev)},l=i.map(({node:f,extras:m,folder:u})=>u===void 0?{...f,needs:[...f.needs,...m]}:
{...f,needs:[]}),d=s.find(f=>f.folder===".")?.node,p=me(Q(n))??(d?{name:d.name,...d.version?{version:d.version}:{}}:void 0);return{path:e,format:"uv.lock 1",...p?
{project:p}:{},workspaces:s.flatMap(({folder:f,node:m})=>f&&f!=="."?[{folder:f,name:m.name}]:[]),packages:O(q(l,s.length>0?a:void 0,!0),"pypi")}}};function U(e){let t=e.indexOf("@",1);return t<0?e:e.slice(0,t)}function Jn(e){let t=U(e),n=e.slice(t.length+1),o=n.startsWith("npm:")?n.slice(4):"";return o.indexOf(
"@",1)>0?U(o):t}function qe(e,t){let n=b(e.table,t);return $(n)?Object.entries(n).map(([o,r])=>`${o}@${r}`):[]}function is(e){let t=new Set(e.flatMap(n=>n.asked.
map(U)));for(let{name:n,needs:o,line:r}of e){let i=o.map(U).find(s=>!t.has(s));if(i)throw new g(`${n} at line ${r} needs ${i}, which has no entry: the lockfile \
is not whole`,r)}}function ss(e){let t=new Map,n=new Map;for(let r of e){for(let i of r.asked)t.set(i,r);for(let i of new Set(r.asked.map(U)))n.set(i,[...n.get(
i)??[],r])}let o=r=>{let i=U(r),s=t.get(r)??t.get(`${i}@npm:${r.slice(i.length+1)}`);return s?[s]:n.get(i)??[]};return r=>r.flatMap(o)}function as(e,t,n){let o=e.
filter(l=>l.folder!==void 0),r=l=>n(qe(t,l)),i=qe(t,"devDependencies"),s=new Set([...qe(t,"dependencies"),...qe(t,"optionalDependencies")].map(U)),a=new Set(i.map(
U).filter(l=>!s.has(l)));if(o.length>0){let l=o.flatMap(d=>d.folder==="."?d.needs.filter(c=>!a.has(U(c))):d.needs);return{firm:n(l),maybe:n(o.flatMap(d=>d.wants)),
dev:n(i)}}if(b(t.table,"workspaces")!==void 0||Object.keys(t.table).length===0){let l=new Set(n(e.flatMap(c=>[...c.needs,...c.wants]))),d=r("optionalDependencie\
s");return{firm:e.filter(c=>!l.has(c)&&!d.includes(c)),maybe:d,dev:[]}}return{firm:r("dependencies"),maybe:r("optionalDependencies"),dev:n(i)}}function Kn(e,t){
(e.some(p=>p.folder!==void 0)||b(t.table,"workspaces")===void 0)&&is(e);let o=ss(e),r=as(e,t,o),i=p=>p.folder===void 0?o(p.needs):[],s=p=>p.folder===void 0?o([...p.
needs,...p.wants]):[],a=j(r.firm,i),l=j([...r.firm,...r.maybe],s),d=j(r.dev,s),c=e.filter(p=>!p.local).map(p=>{let{name:f,version:m}=p,u=d.has(p)&&!l.has(p);return{
name:f,version:m,dev:u,optional:p.platform===!0||l.has(p)&&!a.has(p)}});return O(c)}function ls(e){let t=new Map;for(let[n,o]of e.split(`
`).entries()){let r=/^"?([^\s"#][^"]*?)"?:\s*$/.exec(o.length<2e4?o:"")?.[1];r&&t.set(r,n+1)}return t}function cs(e,t,n){let o=h(t,"resolution"),r=h(t,"version");
if(!o||!r)throw new g(`"${e.slice(0,80)}" at line ${n} has no version: the file is cut off`,n);let i=U(o),s=o.slice(i.length+1),a=M(t,"dependenciesMeta"),l=p=>{
let f=b(a,p);return $(f)&&b(f,"optional")===!0},d=Object.entries(M(t,"dependencies")),c=p=>p.map(([f,m])=>`${f}@${m}`);return{asked:e.split(/,\s*/),name:i,version:r,
local:D(s)||h(t,"linkType")==="soft",...s.startsWith("workspace:")?{folder:s.slice(10)}:{},needs:c(d.filter(([p])=>!l(p))),wants:c(d.filter(([p])=>l(p))),platform:h(
t,"conditions")!==void 0,line:n}}function Hn(e){let t=ls(e);return ze(e).flatMap(n=>Object.entries(n)).filter(([n])=>n!=="__metadata").map(([n,o])=>{let r=t.get(
n)??1;if(!$(o))throw new g(`"${n.slice(0,80)}" at line ${r} is cut off`,r);return cs(n,o,r)})}var Pt=/\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"|([^\s",:]+))(?=[\s,:]|$)([,:]?)/y;function ds(e,t){let n=[],o=e.trimEnd(),r=!1,i=0;for(;i<o.length;){Pt.lastIndex=i;let s=Pt.
exec(o);if(!s||r)throw new g(`line ${t} is not what yarn writes: the file is cut off or edited`,t);n.push(s[1]?.replace(/\\(.)/g,"$1")??s[2]??""),r=s[3]===":",i=
Pt.lastIndex}return{indent:o.length-o.trimStart().length,words:n,opens:r,line:t}}function fs(e){return e.split(/\r?\n/).flatMap((t,n)=>{let o=t.trim();if(/^(?:<{7}|={7}|>{7})/.
test(o))throw new g(`a merge conflict at line ${n+1}`,n+1);return o===""||o.startsWith("#")?[]:[ds(t,n+1)]})}function ps(e,t){let n=new Map,o={dependencies:new Map,
optionalDependencies:new Map},r;for(let f of t){let[m="",u=""]=f.words,k=()=>new g(`the key "${m}" stands there twice at line ${f.line}`,f.line);if(f.indent===2&&
f.opens){if(m!=="dependencies"&&m!=="optionalDependencies"){r=new Map;continue}if(o[m].size>0)throw k();r=o[m]}else{if(f.words.length!==2||f.indent!==2&&!(f.indent===
4&&r))throw new g(`line ${f.line} is not a name and a value`,f.line);{let y=f.indent===2?n:r??n;if(y.has(m))throw k();y.set(m,u)}}}let i=n.get("version"),s=e.words[0]??
"";if(!i)throw new g(`"${s}" at line ${e.line} has no version: the file is cut off`,e.line);let a=Jn(s),l=f=>f.slice(f.indexOf("@",1)+1),d=f=>[...f].map(([m,u])=>`${m}\
@${u}`),c=d(o.optionalDependencies),p=d(o.dependencies).filter(f=>!c.includes(f));return{asked:e.words,name:a,version:i,local:D(l(s)),needs:p,wants:c,line:e.line}}
function Yn(e){if(!/^# yarn lockfile v1\s*$/m.test(e))throw new g('neither "# yarn lockfile v1" nor "__metadata" stands in it: this is no yarn.lock',1);let t=[],
n=new Set,o=fs(e);for(let r=0;r<o.length;){let i=o[r];if(i.indent>0||!i.opens)throw new g(`line ${i.line} belongs to no package`,i.line);let s=i.words.find(l=>n.
has(l));if(s)throw new g(`"${s}" stands there twice at line ${i.line}`,i.line);for(let l of i.words)n.add(l);let a=r+1;for(;a<o.length&&(o[a]?.indent??0)>0;)a+=
1;t.push(ps(i,o.slice(r+1,a))),r=a}return t}var Qn={id:"yarn",title:"yarn.lock",names:["yarn.lock"],manifest:"package.json",read:(e,t,n)=>{if(t.trim()==="")throw new g("the file is empty",1);let o=/^__metadata:/m.
test(t),r=o?Hn(t):Yn(t),i=Z(n),s=r.find(l=>l.folder==="."),a=i.project??(s?{name:s.name}:void 0);return{path:e,format:o?"yarn berry":"yarn 1",...a?{project:a}:{},
workspaces:r.flatMap(({folder:l,name:d})=>l&&l!=="."?[{folder:l,name:d}]:[]),packages:Kn(r,i)}}};var St=[fn,yn,wn,On,xn,Sn,Rn,Cn,An,Ln,Un,Wn,zn,Zn,Qn];var ms=/(^|\/)(node_modules|vendor|third_party|fixtures|__fixtures__|testdata|test-data|\.git)\//,Xn=e=>e.slice(0,e.lastIndexOf("/")+1);function Te(e){if(ms.test(
e))return;let t=e.slice(Xn(e).length);return St.find(n=>n.names.includes(t))??St.find(n=>n.matches?.(t))}async function eo({forge:e,head:t,policy:n,gaps:o}){let r=[];
for(let i of[...t.entries.keys()].sort()){let s=Te(i),a=s&&t.entries.get(i);if(!s||!a)continue;let l=s.manifest===void 0?void 0:t.entries.get(Xn(i)+s.manifest);
try{let d=await G(e,a,n.caps.reportBytes);if(s.pins?.(d)===!1)continue;r.push(s.read(i,d,l?await G(e,l,n.caps.reportBytes):void 0))}catch(d){o.push({about:"lock\
file",path:i,why:d instanceof Error?d.message:String(d)})}}return r}var us=50,gs=/(^|\/)[^./]+\/?$/,hs=new Set(["path","blob","tree","anchor","never","external","refused"]),ys=/^[0-9a-f]{7,64}$/i;function Rt(e,t,{remote:n}){let o=n?.
split("/")[0],r=n?.slice((o??"").length+1).toLowerCase(),i=new Map,s=[],a=[],l=d=>{let c=t.entries.has(d)||gs.test(d)?De(t,d):void 0,p=c?.kind==="folder"?c.entries.
filter(f=>fe(f.path)):[];for(let f of c?.kind==="file"?[c.entry]:p.slice(0,us))i.set(f.path,f);return c!==void 0};for(let{from:d,link:c}of e)if(!(c.form==="imag\
e"||c.placeholder!==void 0))for(let p of de(c,d,o)){if(p.kind==="path"&&l(p.path))break;!("repository"in p)||p.repository.toLowerCase()!==r||(hs.has(p.kind)||s.
push(p),!(p.kind!=="blob"&&p.kind!=="tree")&&(l(p.path),ys.test(p.ref)&&a.push({commit:p.ref.toLowerCase(),path:p.path})))}return{files:[...i.values()],targets:s,
commits:[...new Set(a.map(d=>d.commit))],pinned:a}}function to(e,{change:t,head:n,base:o,policy:r},i){if(!e.expect)return;let s=[],a=(f,m)=>s.push(...[f.entries.
get(m)??[]].flat()),l=i.flatMap(f=>f.claims.flatMap(m=>m.state==="not-applicable"?[]:m.links.map(u=>({from:f.path,link:u})))),d=Rt(l,n,t);for(let f of n.entries.
keys()){let m=Te(f);m&&(a(n,f),m.manifest!==void 0&&a(n,f.slice(0,f.lastIndexOf("/")+1)+m.manifest))}s.push(...kt(t,n,o));for(let f of r.roadmap?[n,o]:[])a(f,r.
roadmap?.path??"");let c=new Map(t.files.map(f=>[f.path,f.from??f.path]));for(let f of i)a(o,c.get(f.path)??f.path);let p=i.flatMap(f=>[...f.notes.flatMap(m=>m.
commits.map(u=>u.sha)),...f.claims.flatMap(m=>m.stated.commit??[])]);e.expect({...d,contents:s,commits:[...new Set([...d.commits,...p])]})}var ks=4e5,no=40,ws=e=>/^https?:\/\//i.test(e)||/[./]/.test(e)&&e.length<300;function bs(e){let t=[],n=new Set,o=ks;for(let{path:r,text:i}of e.pages){for(let s of i.
slice(0,o).split(/[\s()<>[\]"'|`]+/)){let a=`${r}
${s}`;if(!ws(s)||n.has(a))continue;n.add(a);let l={form:"inline",text:"",target:s.replace(/[.,;:!?]+$/,""),at:{path:r,line:1}};t.push({from:r,link:l})}if(o-=i.length,
o<=0)break}return t}function vs({change:e},t,n){let{chosen:o}=Fe({changed:e.files.filter(r=>r.status!=="deleted").map(r=>r.path),candidates:[...t.entries.keys()].
filter(Le(n)),texts:[e.branch??"",...e.commits.map(r=>r.message)],body:`${e.pullRequest?.title??""}
${e.pullRequest?.body??""}`});return o.flatMap(({path:r})=>t.entries.get(r)??[])}async function oo(e,t){let{glimpse:n}=e;if(n)try{let{change:o}=n,r=await e.tree(
o.head),i=Rt(bs(n),r,o);e.expect?.({...i,contents:[],targets:i.targets.slice(0,no),commits:i.commits.slice(0,no)});let s=await Ne(e,o,r,t);return e.expect?.({files:vs(
n,r,s.policy),contents:[],targets:[],commits:[]}),s}catch{return}}var io=ce(ke(),1),ro=3;function so(e,t,n){if(n||e.incomplete!==void 0||e.files.length===0)return;let o=(0,io.default)([...t.appliesTo],{dot:!0});if(e.files.some(
({path:i,from:s=i})=>o(i)||o(s)))return;let r=t.appliesTo.length>ro?", \u2026":"";return`no changed file is under appliesTo (${t.appliesTo.slice(0,ro).join(", ")}${r}\
)`}function ao(e,t,n,o){let r=t.files.map(i=>({...i,document:!1}));return{now:e,change:{...t,files:r},policySource:n,outOfScope:o,prds:[],candidates:[],evidence:[],
lockfiles:[],commits:[],contracts:[],migrations:[],gaps:[]}}function lo(e,t){return e.files.map(n=>({...n,document:t(n.path)&&(n.from===void 0||t(n.from))}))}async function co(e,t){let n=t.flatMap(o=>o.notes.flatMap(r=>r.
commits.map(i=>i.sha)));return Promise.all([...new Set(n)].sort().map(async o=>{let r=await e.commit(o);return{sha:o,found:r.kind==="found"?r.reachable?"reachab\
le":"unreachable":r.kind}}))}var po=ce(ke(),1);var mo=5e6,$s=/\.(ya?ml|json|graphqls?|gql|proto|avsc|api\.md)$/i,Os=/(^|\/)(package(-lock)?\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|tsconfig[^/]*\.json|composer\.json|node_modules\/.*|\.github\/.*)$/;
function fo(e,t){return{list:()=>[...t.entries.keys()],text:async n=>{let o=t.entries.get(n);return o===void 0?void 0:G(e,o,mo).catch(()=>{})}}}async function uo(e){
let{forge:t,change:n,head:o,base:r,policy:i,gaps:s,isDocument:a}=e,l=i.logs??[],d=(0,po.default)([...i.contracts,...l],{dot:!0}),c=x=>d(x)||$s.test(x)&&!Os.test(
x)&&!a(x),p=async(x,oe)=>{if(oe)try{return{path:x,text:await G(t,oe,mo)}}catch(J){if(!(J instanceof g))throw J;s.push({about:"contract",path:x,why:J.message});return}},
f=n.files.filter(x=>c(x.path)||x.from!==void 0&&c(x.from)),u=(await Promise.all(f.map(async x=>{let oe=x.from??x.path,[J,Me]=await Promise.all([p(oe,r.entries.get(
oe)),x.status==="deleted"?void 0:p(x.path,o.entries.get(x.path))]);return{...J?{before:J}:{},...Me?{after:Me}:{}}}))).filter(x=>x.before!==void 0||x.after!==void 0);
if(u.length===0)return[];let[{contracts:k},{readContracts:y}]=await Promise.all([import("./contracts-LNCGGLHD.js"),import("./read-46Q3AOMJ.js")]),P={before:fo(
t,r),after:fo(t,o)};return y(u,{contracts:i.contracts,logs:l},P,k)}async function go({external:e,caps:t}){if(!e||e.hosts.length===0)return{};let{openWeb:n}=await import("./visit-PKGZQYPA.js");return{visit:n(e.hosts,t.reportBytes)}}
function Ve(e){return{read:(t,n,o)=>Ht(t,n,{readers:pt,cap:e.caps.reportBytes,hint:o}),readAll:(t,n,o)=>Yt(t,n,{readers:pt,cap:e.caps.reportBytes,hint:o}),page:(t,n)=>Jt(
t,n,e.caps.prdBytes,{ms:e.caps.parseMs})}}function Ze(e,t){let{reading:n}=e;if(!n||e.resolution.kind!=="found")return e;let o=Ts(n,t);return o===n?e:{...e,reading:o}}function Ts(e,t){if(e.kind==="scan"){
let o=t(e.scan),r=e.more?.map(t);return o===e.scan&&(r??[]).every((s,a)=>s===e.more?.[a])?e:{...e,scan:o,...r?{more:r}:{}}}if(e.kind!=="sbom"||!e.scan)return e;
let n=t(e.scan);return n===e.scan?e:{...e,scan:n}}var xs=new Set(["sast","iac"]),Ps=/(?:^|\/)(?:node_modules|vendor|dist|build|out|target|bin|obj|generated|\.venv|venv|site-packages|\.next|\.terraform|coverage)\//,
Ss=300;function Rs(e){try{return decodeURIComponent(e)}catch{return e}}function ho(e){let t=Rs(e).replace(/^file:\/{0,3}(?=\/|[A-Za-z]:)/,"").replaceAll("\\","/").
replace(/^(?:\.\/)+/,""),n=/^(?:\/|[A-Za-z]:|(?:\.\.\/)+)/.test(t);return{path:t.replace(/^(?:[A-Za-z]:)?\/+|^(?:\.\.\/)+/,""),loose:n}}function Et(e){let t=new Map;
for(let n of e.entries.keys()){let o=n.slice(n.lastIndexOf("/")+1),r=t.get(o);r?r.push(n):t.set(o,[n])}return{find:n=>{let{path:o,loose:r}=ho(n);if(e.entries.has(
o))return o;let i=t.get(o.slice(o.lastIndexOf("/")+1))??[],s=i.find(l=>l.endsWith(`/${o}`));return s!==void 0||!r?s:i.filter(l=>o.endsWith(`/${l}`)).sort((l,d)=>d.
length-l.length)[0]}}}function Es(e,t){let n=e.category==="dependencies";if(!n&&!xs.has(e.category))return;let r=[...new Set(e.findings.flatMap(s=>s.at?[s.at.path]:
[]))].slice(0,Ss).filter(s=>{let a=ho(s).path;return a!==""&&!/^[a-z][a-z0-9+.-]+:/i.test(a)&&!Ps.test(a)&&(!n||Te(a))});if(r.length===0)return;let i=r.filter(s=>t.
find(s)===void 0);return{looked:r.length,here:r.length-i.length,missing:i.slice(0,3)}}function yo(e,t){if(t.truncated)return e;let n=Et(t);return e.map(o=>Ze(o,
r=>{let i=Es(r,n);return i?{...r,scope:i}:r}))}var Cs=500;function ko(e,t,n){let{files:o,...r}=e;if(!o)return e;let i=new Set([...t].map(a=>a.slice(a.lastIndexOf("/")+1))),s=o.flatMap(a=>{if(!i.has(a.path.slice(
Math.max(a.path.lastIndexOf("/"),a.path.lastIndexOf("\\"))+1)))return[];let l=n.find(a.path);return l!==void 0&&t.has(l)?[{...a,path:l}]:[]});return{...r,files:s.
slice(0,Cs)}}async function Ms(e,{forge:t,head:n,base:o,policy:r,files:i}){let s=e.archive===void 0?e.path:void 0;if(s===void 0||n.entries.get(s)?.oid!==e.digest)
return;let a=o.entries.get(i.find(c=>c.path===s)?.from??s);if(!a||a.mode!=="100644"&&a.mode!=="100755")return;let l=await t.blob(a.oid,r.caps.reportBytes);if(l.
kind!=="bytes")return{why:`the report at the base could not be read: ${l.kind==="too-large"?`it has ${l.size} bytes`:l.why}`};let d=await Ve(r).read(s,l.bytes,s);
return d.kind==="coverage"?{coverage:d.coverage}:d.kind==="unreadable"?{why:`the report at the base ${d.why}`}:void 0}async function wo(e,t){if(!e.some(i=>i.reading?.
kind==="coverage"))return e;let n=t.files.filter(i=>!i.document&&i.status!=="deleted"),o=new Set(n.map(i=>i.path)),r=Et(t.head);return Promise.all(e.map(async i=>{
let{reading:s}=i;if(s?.kind!=="coverage")return i;let a=await Ms(i,t),l=a&&"coverage"in a?{coverage:ko(a.coverage,o,r)}:a,d=ko(s.coverage,o,r);return{...i,reading:{
...s,coverage:d},...l?{before:l}:{}}}))}var bo=ce(ke(),1);async function vo({forge:e,change:t,head:n,base:o,policy:r,gaps:i}){let s=(0,bo.default)([...r.migrations],{dot:!0});if(!t.files.some(({path:c,from:p=c})=>[c,p].
some(f=>Qt(f)||s(f))))return[];let{migrationsOfChange:a}=await import("./of-change-I3KMDEVC.js"),{migrations:l,unread:d}=await a(e,t,{head:n,base:o},s);for(let{
path:c,why:p}of d)i.push({about:"migration",path:c,why:p});return l}async function $o(e,{forge:t,policy:n,gaps:o},r=i=>i){let i=l=>{o.push({about:"prd",path:e.path,why:l})};if(e.mode!=="100644"&&e.mode!=="100755")return i(`${e.path}\
 is a link or a submodule, not a file`);let s=await t.blob(e.oid,n.caps.prdBytes);if(s.kind==="unreadable")return i(`${e.path}: ${s.why}`);if(s.kind==="too-larg\
e")return i(`${e.path} has ${s.size} bytes, more than the ${n.caps.prdBytes} of caps.prdBytes`);let a={sections:n.sections,roles:n.roles,capBytes:n.caps.prdBytes};
return Zt(e.path,r(s.bytes),a,n.caps.parseMs)}async function Oo(e,t){let{change:n,head:o,base:r,policy:i}=e,s=Le(i),a=t.find(u=>!o.entries.has(u));if(a!==void 0)
throw new re(2,`there is no file ${a} at the head; --prd takes a path of the repository`);let l=Fe({given:t,changed:n.files.filter(u=>u.status!=="deleted").map(
u=>u.path),candidates:[...o.entries.keys()].filter(s),texts:[n.branch??"",...n.commits.map(u=>u.message)],body:`${n.pullRequest?.title??""}
${n.pullRequest?.body??""}`}),d=new Map(n.files.map(u=>[u.path,u.from??u.path])),p=(await Promise.all(l.chosen.map(async({path:u,how:k})=>{let y=o.entries.get(u),
P=y&&await $o(y,e);return P?[{prd:P,how:k,oid:y.oid}]:[]}))).flat(),f=p.map(({prd:u})=>u);to(e.forge,e,f);let m=p.map(async({prd:u,how:k,oid:y})=>{let P=r.entries.
get(d.get(u.path)??u.path);if(!P)return{prd:u,chosen:k};let x=P.oid===y?u.status:(await $o(P,{...e,gaps:[]},Vt))?.status;return{prd:u,chosen:k,before:x===void 0?
{}:{status:x}}});return{parsed:f,prds:Promise.all(m),candidates:l.candidates}}async function To({forge:e,head:t,base:n,policy:o,gaps:r}){if(!o.roadmap)return;let{path:i,mirror:s}=o.roadmap;if(!t.entries.has(i)&&!n.entries.has(i))return;let a=async p=>{
let f=p.entries.get(i);if(!f)return[];try{let m=await G(e,f,o.caps.prdBytes);return await Kt(i,m,{ms:o.caps.parseMs})}catch(m){if(!(m instanceof g))throw m;return r.
push({about:"roadmap",path:i,why:m.message}),[]}},[l,d]=await Promise.all([a(n),a(t)]),c=s!==void 0&&(t.entries.has(s)||n.entries.has(s));return{path:i,before:l,
after:d,...c?{mirror:s}:{}}}var Ct=["dependencies","containers"],Mt=e=>e.trim().toUpperCase();function As(e){let{reading:t}=e;if(e.resolution.kind!=="found"||!t||!("vex"in t)||!t.vex)return;
let n=new Map;for(let o of t.vex.statements)for(let r of new Set([o.vulnerability,...o.aliases??[]].map(Mt))){let i=n.get(r);i?i.push(o):n.set(r,[o])}return{one:e,
path:e.path??e.link.target,vex:t.vex,byId:n}}var xo={attested:"signed by a workflow",ci:"made by a workflow of this repository",analysis:"an analysis kept by Gi\
tHub",committed:"a committed file",external:"a page outside of the repository"};function Po({one:e},t,n){if(e.reading?.complete!==!0)return`it ${e.reading?.why??
"is not complete"}`.replace(/^it it /,"it ");if(e.run?.edited)return"this change edits the workflow that made it";if(e.binding.kind==="stale")return"it was made\
 for other code";if(e.binding.kind==="unknown")return`which code it was made for cannot be told: ${e.binding.why}`;let o=n.evidence.trust[t];if(e.origin===void 0)
return"where it comes from cannot be told";if(!(ct.indexOf(e.origin)<=ct.indexOf(o)))return`it is ${xo[e.origin]}, and evidence about ${t} has to be ${xo[o]} (e\
vidence.trust)`}function Ns(e){return e.flatMap(({project:t,packages:n})=>{let o=/^pkg:([a-z]+)\//.exec(n[0]?.purl??"")?.[1];if(!t||!o)return[];let r=t.name.replace(
":","/").split("/").map(encodeURIComponent).join("/");return[`pkg:${o}/${r}${t.version?`@${encodeURIComponent(t.version)}`:""}`]})}function Ls(e){let t=new Map;
for(let{name:n,purl:o,version:r}of e.flatMap(i=>i.packages))r!==""&&t.set(n,(t.get(n)??new Set).add(o));return new Map([...t].map(([n,o])=>[n,[...o]]))}function Fs(e,t){
let n=[e.id,...e.aliases??[]],o=["CVE-","GHSA-"].some(p=>new Set(n.map(Mt).filter(f=>f.startsWith(p))).size>1),{aliases:r,...i}=e,s=o?[...new Set(n)].map(p=>({...i,
id:p})):[e],l=e.purl!==void 0||/^v?\d[\w.+~:-]*$/.test(e.version??"")?[]:t.get(e.package??"")??[],{version:d,...c}=e;return l.length===0?s:s.flatMap(({id:p,aliases:f})=>l.
map(m=>({...c,id:p,...f?{aliases:f}:{},purl:m})))}function js(e,{documents:t,subjects:n}){let o=[e.id,...e.aliases??[]].map(Mt),r=t.map(a=>[a,{statements:[...new Set(
o.flatMap(l=>a.byId.get(l)??[]))]}]),i=ft(e,r.map(([,a])=>a),n);if(i===void 0)return;let[s]=r.find(([,a])=>ft(e,[a],n)===i)??[];return s?{document:s,why:i}:void 0}
function Ds(e,t){let n={...e.counts},o=0,r=e.findings.map(i=>{if(i.closed!==void 0||i.id==="unlisted")return i;let s=Fs(i,t.pinned).map(l=>js(l,t)),[a]=s;return!a||
s.some(l=>l===void 0)||n[i.severity]<1?i:(n[i.severity]--,o++,t.closed.set(a.document,(t.closed.get(a.document)??0)+1),{...i,closed:a.why,closedBy:a.document.path})});
return o===0?e:{...e,counts:n,suppressed:e.suppressed+o,findings:r}}var Is=e=>Ct.includes(e);function So(e,t,n){let o=e.flatMap(f=>As(f)??[]);if(o.length===0)return{
evidence:e};let r=[...new Map(o.map(f=>[f.path,f])).values()],i=new Map(Ct.map(f=>[f,r.filter(m=>!Po(m,f,n))])),s=Ls(t),a=Ns(t),l=new Map,d=new Set,c=e.map(f=>{
let m=f.path??f.id,u=d.has(m)?new Map:l;return d.add(m),Ze(f,k=>{if(!Is(k.category))return k;let y=f.reading?.kind==="sbom"?f.reading.sbom.subject?.purl:void 0,
P=[...a,...k.target?[k.target]:[],...y?[y]:[]];return Ds(k,{documents:i.get(k.category)??[],pinned:s,subjects:P,closed:u})})}),p=r.map(f=>{let m=Ct.map(u=>Po(f,
u,n));return{evidence:f.one.id,path:f.path,statements:f.vex.statements.length,closed:l.get(f)??0,...m[0]!==void 0&&m.every(u=>u!==void 0)?{refused:m[0]}:{}}});return{
evidence:c,vex:p}}var At=ce(ke(),1),_s=20;function Ro(e,t){let n=(0,At.default)([...e],{dot:!0}),o=(0,At.default)([...t],{dot:!0});return r=>n(r)&&!o(r)}function Us(e,t,n){let o=[];
for(let[r,i]of e.entries){let s=t.entries.get(r);(s?.oid!==i.oid||s.mode!==i.mode)&&!n(r)&&o.push(r)}for(let r of t.entries.keys())!e.entries.has(r)&&!n(r)&&o.push(
r);return o.sort()}function Eo(e,t,n){let o=new Map,r=async i=>{if(i===t)return{kind:"same"};let[s,a]=await Promise.all([e.tree(i),e.tree(t)]);if(s.truncated||a.
truncated)return{kind:"unknown",why:"the list of files is too long to compare"};let l=Us(s,a,n);return l.length===0?{kind:"same"}:{kind:"stale",changed:l.slice(
0,_s),total:l.length}};return i=>{let s=o.get(i)??r(i);return o.set(i,s),s}}function R(e,t,n){return{target:e,resolution:{kind:t,why:n}}}var Ws={12e4:"a symbolic link",16e4:"a submodule","040000":"a folder"},Co="version https://git-lfs.github.com/spec/",Mo=e=>`${(e/1e6).toFixed(1)} MB`;async function Bs(e,t,n,o){
let r={path:e.path,digest:e.oid,origin:"committed"},i=u=>({...r,resolution:{kind:"refused",why:u}}),s=e.mode==="100644"||e.mode==="100755"?void 0:Ws[e.mode]??`o\
f mode ${e.mode}`;if(s)return i(`${e.path} is ${s}; link the file itself`);let a=o.policy.caps.reportBytes,l=await o.forge.blob(e.oid,a);if(l.kind==="too-large")
return i(`${e.path} has ${Mo(l.size)}, more than the ${Mo(a)} that caps.reportBytes allows`);if(l.kind==="unreadable")return{...r,resolution:{kind:"unknown",why:`${e.
path}: ${l.why}`}};let{bytes:d}=l;if(new TextDecoder("latin1").decode(d.subarray(0,Co.length))===Co)return i(`${e.path} is a Git LFS pointer, not the report; co\
mmit the report itself`);let c=await o.readAll(e.path,d,t),p=c.find(u=>u.path===e.path),f={kind:"found"};if(!p)return{...r,resolution:f,bytes:d.length,inside:c};
let m=n&&ie(e.path)?{page:await o.page(e.path,d)}:{};return{...r,resolution:f,bytes:d.length,reading:p.reading,...m}}function Ao(e){let t=new Map;return(n,o,r)=>{
let i=JSON.stringify([n.oid,n.mode,n.path,o,r&&ie(n.path)]),s=t.get(i)??Bs(n,o,r,e);return t.set(i,s),s}}var xe=e=>e.toLowerCase().split(/[^a-z0-9]+/).filter(t=>t!=="");function Gs(e,t){let n=new Set(xe(e)),o=new Set(xe(e.slice(e.lastIndexOf("/")+1))),r=xe(t.slice(
t.lastIndexOf("/")+1));return(r.filter(s=>o.has(s)).length*2+xe(t).filter(s=>n.has(s)).length)/(xe(e).length+o.size*2+Math.abs(r.length-o.size))}function No(e,t){
let n,o=.55;for(let r of t){if(r.toLowerCase()===e.toLowerCase())return r;let i=Gs(e,r);i>o&&([n,o]=[r,i])}return n}var zs=/<[^<>]{1,80}>|\{\{?[^{}]{1,80}\}?\}|\b(?:yyyy(?:[-_]?mm[-_]?dd)?|tbd|todo|xxx+)\b/gi;function qs(e,t){let n=0;for(let[o,r]of t.entries()){let s=o>0&&o===
t.length-1?e.length-r.length:o===0?0:e.indexOf(r,n+1);if(s<0||o>0&&s<=n||!e.startsWith(r,s)||e.slice(n,s).includes("/"))return!1;n=s+r.length}return n===e.length}
function Lo(e,t){let n=e.split(zs);if(n.length<2||n.every(r=>r===""))return;let o;for(let r of t)qs(r,n)&&(o===void 0||r>o)&&(o=r);return o}var Pe=e=>e.resolution.kind==="found"&&e.reading!==void 0&&e.reading.kind!=="unreadable";function Do(e,t,n){let{page:o,inside:r,...i}=n,s={...i,target:e,at:t},{
path:a}=s;if(!r||a===void 0)return[s];let l={kind:"folder",path:a},d=r.map(c=>({...s,...c,archive:a,via:l})).filter(({path:c=""})=>fe(c)).filter(c=>Pe(c)||!ie(c.
path??""));return d.length>0?d:[R(e,"missing",`${a} holds no report`)]}var Fo=8;async function Vs(e,t,n,o){if(!t.page||o.follow==="not-from-qa"&&t.reading?.kind===
"qa")return[];let{why:r}=t.page;if(r!==void 0)return[{...R(e,"unknown",r),path:n}];let i=new Set,s=t.page.links.filter(d=>d.placeholder===void 0&&d.form!=="imag\
e"&&!i.has(d.target)&&i.add(d.target)),a={...o,from:n,follow:"none"},l=[];for(let d=0;d<s.length&&l.length<=o.ports.policy.caps.evidenceFiles;d+=Fo){let c=s.slice(
d,d+Fo).map(async p=>{let f={kind:"page",path:n,at:p.at};return(await Nt(p,a)).map(m=>({...m,via:f}))});l.push(...(await Promise.all(c)).flat())}return l}async function Zs(e,t,n,o){
let r=await o.open(t,o.hint(t.path),o.follow!=="none"),i=Do(e,n,r),[s]=i;if(r.inside||!s)return i;let a=await Vs(e,r,t.path,o),l=a.filter(c=>Pe(c)||c.resolution.
kind==="waiting");if(Pe(s))return[s,...l];if(l.length>0)return l;let d=a.filter(c=>c.resolution.kind==="missing"||c.resolution.kind==="unknown");return d.length>
0?d:[s]}async function Js(e,t,n,o,r){let{ports:i}=r,s=n.filter(d=>fe(d.path));if(s.length>i.policy.caps.evidenceFiles)return[R(e,"unknown",`${t} holds ${s.length}\
 files, more than caps.evidenceFiles allows; link the reports themselves`)];let a={kind:"folder",path:t},l=[];for(let d of s){let c=await r.open(d,r.hint(d.path),
!1),p=Do(e,o,c).map(f=>({...f,via:a}));l.push(...p.filter(f=>Pe(f)||!ie(d.path)))}return l.length>0?l:[R(e,"missing",`${t}/ holds no report`)]}async function Je(e,t,n,o){
let r=De(e,n);if(r)return r.kind==="file"?Zs(t,r.entry,e.commit,o):Js(t,n.replace(/\/$/,""),r.entries,e.commit,o)}async function Io(e,t){let{head:n}=t.ports;for(let s of e){
let a=await Je(n,s,s.path,t);if(a)return a}let o=e[0];if(n.truncated)return[R(o,"unknown",`${o.path} was not looked up: the list of files is cut`)];let r=No(o.path,
n.entries.keys()),i=`${o.path===""?"the root folder":o.path} is not in the repository${r?` (did you mean ${r}?)`:""}`;return[{target:o,resolution:{kind:"missing",
why:i,...r?{suggestion:r}:{}}}]}var _o=(e,t)=>t!==void 0&&t.slice(t.indexOf("/")+1).toLowerCase()===e.toLowerCase();async function jo(e,t){let{forge:n,head:o,remote:r,
branch:i}=t.ports;if(r===void 0)return[R(e,"unknown",`the repository has no remote, so it cannot be told whether ${e.repository} is this one; link the path`)];if(!_o(
e.repository,r))return[R(e,"refused",`it points into ${e.repository}, another repository`)];let s=`${e.ref}/${e.path}`,a=i!==void 0&&s.startsWith(`${i}/`);if(a||
e.ref==="HEAD"){let f=a?s.slice(i.length+1):e.path;return await Je(o,e,f,t)??[R(e,"missing",`${f} is not on ${i??"HEAD"}`)]}if(!/^[0-9a-f]{7,64}$/i.test(e.ref)){
let f=await Je(o,e,e.path,t);return f||[R(e,"missing",`${e.path} is not in the head, and ${e.ref} is a branch that moves; link the path or a commit`)]}let l=await n.
commit(e.ref.toLowerCase());if(l.kind!=="found"){let f=l.kind==="missing"?"is not in this repository":"stands for several commits";return[R(e,l.kind==="missing"?
"missing":"unknown",`commit ${e.ref.slice(0,12)} ${f}`)]}let d=await n.tree(l.commit.sha),c=d.entries.get(e.path)?.oid===o.entries.get(e.path)?.oid;return await Je(
c&&o.entries.has(e.path)?o:d,e,e.path,t)??[R(e,"missing",`${e.path} is not in commit ${e.ref.slice(0,12)}`)]}async function W(e,t){let{remote:n}=t.ports;if(n!==
void 0&&!_o(e.repository,n))return[R(e,"refused",`it belongs to ${e.repository}, another repository`)];let{files:o,...r}=await t.ports.forge.lookUp(e);if(!o||r.
resolution.kind!=="found")return[{...r,target:e}];let s=(await Promise.all(o.filter(a=>fe(a.path)).map(async({path:a,bytes:l})=>{let d=await t.ports.read(a,l,t.
hint(a));return{...r,target:e,path:a,bytes:l.length,reading:d}}))).filter(a=>Pe(a)||!ie(a.path??""));return s.length>0?s:[{...r,target:e}]}async function Uo(e,t,n){
let{host:o}=new URL(e.url),{visit:r,policy:i}=n.ports;if(!r||!i.external?.hosts.includes(o))return[R(e,"not-evidence",`${o} is outside of the repository and is \
not opened`)];let s=await r(t.startsWith("//")?`https:${t}`:t);if(s.kind!=="found")return[R(e,s.kind,s.why)];let a={target:e,resolution:{kind:"found"},origin:"e\
xternal"};if(!s.file)return[a];let{name:l,bytes:d}=s.file,c=await n.ports.read(l,d,n.hint(l));return[{...a,bytes:d.length,reading:c}]}var Ks={path:(e,t)=>Io([e],
t),blob:jo,tree:jo,run:W,job:W,check:W,artifact:W,"code-scanning":W,dependabot:W,"secret-scanning":W,commit:W,compare:W,release:W,review:W,anchor:async e=>[R(e,
"not-evidence","it points into the same document")],never:async e=>[R(e,"not-evidence",`${e.what} proves nothing by itself`)],external:(e,t)=>Uo(e,e.url,t),refused:async e=>[
R(e,"refused",e.why)]};async function Nt(e,t){let n=t.ports.remote?.split("/")[0],o=de(e,t.from,n),r=o[0],i=o.filter(a=>a.kind==="path");if(e.placeholder!==void 0){
let l=i.map(({path:d})=>Lo(d,t.ports.head.entries.keys())).find(d=>d!==void 0);return[{target:r,resolution:{kind:"not-evidence",why:e.placeholder,...l?{suggestion:l}:
{}}}]}if(i.length>0)return Io(i,t);if(r.kind==="external")return Uo(r,e.target.trim(),t);let s=Ks[r.kind];return s(r,t)}var Hs=16;async function Wo(e,t,n=()=>!1){let o=[],r=0,i=!1,s=async()=>{for(;!i&&r<e.length;){let a=r++,l=await t(e[a]);o[a]=l,n(l)&&(i=!0)}};return await Promise.
all(Array.from({length:Hs},s)),o}var Ys=(e,t)=>n=>`${t.text} ${n}${e.links.length===1&&e.kinds.length===1?` ${e.text}`:""}`;function Qs(e){let t=new Set;return e.
links.filter(n=>n.form!=="image"&&!t.has(n.target)&&t.add(n.target))}function Xs(e,t,n){let o=[],r=t;for(let i of e){if(i.drafts.length<=r){o.push(i),r-=i.drafts.
length;continue}let s=n.remote?.split("/")[0],[a]=de(i.link,i.prd,s),l=`more than ${t} pieces of evidence are linked, and only so many are opened (caps.evidence\
Files); link fewer files`,d=a?[R(a,"unknown",l)]:[];return[...o,{...i,drafts:[...i.drafts.slice(0,r),...d]}]}return o}async function ea(e,t){let n=e.flatMap(a=>a.
claims.flatMap((l,d)=>l.state==="not-applicable"?[]:Qs(l).map(c=>({prd:a,claim:l,at:d,link:c})))),o=Ao(t),r=t.policy.caps.evidenceFiles,i=0,s=await Wo(n,async({
prd:a,claim:l,at:d,link:c})=>{let p=l.kinds.every(m=>m==="qa")?"not-from-qa":"every-page",f=await Nt(c,{ports:t,open:o,from:a.path,hint:Ys(l,c),follow:p});return{
prd:a.path,claim:d,link:c,drafts:f}},({drafts:a})=>(i+=a.length,i>r));return i>r?Xs(s,r,t):s}var ta=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;async function na(e,t,n){if(e.
commit)return e.commit;let o=e.reading?.commit;if(o!==void 0){ta.test(o)&&n.bind(o).catch(()=>{});let s=await n.forge.commit(o);if(s.kind==="found")return{sha:s.
mergeOf??s.commit.sha,from:"named"};let a=o.slice(0,12),l=s.kind==="missing"?"which this repository does not have":"which stands for several commits";return{why:`${e.
path??"it"} says that it was made for commit ${a}, ${l}`}}let r=e.archive??e.path,i=r===void 0?void 0:t.get(`${e.at??""}:${r}`);return i!==void 0?{sha:i,from:"t\
ouched"}:{why:"nothing tells which commit it was made for"}}async function oa(e,t){let n=new Map;for(let r of e){if(r.at===void 0||r.path===void 0||r.resolution.
kind!=="found")continue;let i=n.get(r.at)??new Set;n.set(r.at,i.add(r.archive??r.path))}let o=new Map;return await Promise.all([...n].map(async([r,i])=>{let s=r===
t.head.commit?void 0:r;for(let[a,l]of await t.forge.lastTouched([...i],s))o.set(`${r}:${a}`,l)})),o}var ra={kind:"unknown",why:"it was not opened"};async function ia(e,t,n){
if(e.resolution.kind!=="found")return{binding:ra,...e.commit?{commit:e.commit}:{}};let o=await na(e,t,n);return"why"in o?{binding:{kind:"unknown",why:o.why}}:{commit:o,
binding:await n.bind(o.sha)}}async function Bo(e,t){let n=await ea(e,t),o=await oa(n.flatMap(s=>s.drafts),t),r=n.flatMap(({drafts:s,...a})=>s.map(l=>({draft:l,link:a}))),
i=await Wo(r,({draft:s})=>ia(s,o,t));return r.map(({draft:s,link:a},l)=>{let{at:d,commit:c,...p}=s;return{id:`e${l+1}`,...a,...p,...i[l]}})}async function Go(e,t){let n=oo(e,t),o=await e.change(),[r,i]=await Promise.all([e.tree(o.head),e.tree(o.base)]),{policy:s,source:a}=await n??await Ne(e,o,i,t),
l=so(o,s,r.truncated);if(l!==void 0)return{policy:s,facts:ao(t.now,o,a,l)};let d=Ro(s.documents,s.contracts),c=r.truncated?[{about:"tree",why:"the list of files\
 at the head is cut"}]:[];o.incomplete!==void 0&&c.push({about:"files",why:o.incomplete});let p=await go(s),f=await Oo({forge:e,change:o,head:r,base:i,policy:s,
gaps:c},t.prds??[]),m=f.parsed,[u,k,y,P,x,oe,J,Me]=await Promise.all([Bo(m,{forge:e,head:r,policy:s,...Ve(s),...p,bind:Eo(e,o.head,d),...o.remote===void 0?{}:{remote:o.
remote},...o.branch===void 0?{}:{branch:o.branch}}),co(e,m),To({forge:e,head:r,base:i,policy:s,gaps:c}),eo({forge:e,head:r,policy:s,gaps:c}),uo({forge:e,change:o,
head:r,base:i,policy:s,gaps:c,isDocument:d}),vo({forge:e,change:o,head:r,base:i,policy:s,gaps:c}),rn({forge:e,change:o,head:r,base:i},t),f.prds]),Wt=lo(o,d),Tr=So(
await wo(yo(u,r),{forge:e,head:r,base:i,policy:s,files:Wt}),P,s);return{facts:{now:t.now,change:{...o,files:Wt},policySource:a,prds:Me,candidates:f.candidates,...Tr,
lockfiles:P,commits:k,contracts:x,migrations:oe,...y?{roadmap:y}:{},...J.length>0?{gateFiles:J}:{},gaps:c},policy:s}}var Lt={ready:"Ready","not-ready":"Not ready",waiting:"Waiting","cannot-tell":"Cannot tell"},sa={ready:"pass","not-ready":"fail",waiting:"waiting","cannot-tell":"\
unknown"};function Ft(e,t){if(e.length<=t)return e;let n="";for(let o of e){if(n.length+o.length>t-1)break;n+=o}return`${n.trimEnd()}\u2026`}var zo=e=>e.slice(e.
lastIndexOf("/")+1),aa=e=>e.includes("://")?e.split("/").slice(-2).join("/"):zo(e.replace(/\/$/,"")),la=e=>e.split("`").map((t,n)=>n%2===1&&!/\s/.test(t)?aa(t):
t).join("");function ca({says:e,at:t},n,o){let r=t&&zo(t.path),i=r&&!e.includes(r)?`${Ft(r,50)}:${t.line}`:"",s=o>0?`+${o} more`:"",a=m=>{let u=m.filter(k=>k!==
"").join(", ");return u&&` (${u})`},l=e.replaceAll("`",""),d=la(e),c=/`[^`\s]*[./][^`\s]*`/.test(e),p=[l,d].map(m=>m+a([i,s]));c&&p.push(d+a([s]));let f=a(c?[s]:
[i,s]);return p.find(m=>m.length<=n)??Ft(d,n-f.length)+f}function jt(e,t){let n=t.filter(s=>s.severity==="block"&&s.outcome===sa[e]),[o]=t;if(e==="ready"&&n.length===
0&&o)return Ft(`${Lt.ready}, the gate does not apply: ${o.says}`,140);if(e==="ready")return`${Lt.ready}: ${n.length} ${n.length===1?"check":"checks"} passed`;let[
r]=n,i=`${Lt[e]}: `;return r?i+ca(r,140-i.length,n.length-1):`${i}no rule could be answered`}var Ke=["fail","unknown","waiting","pass","not-applicable"];function da(e,t,n){try{let o=e.check(t,n);return o.length>0?o:[{outcome:"unknown",says:`${e.title}: the rule gave no answer`}]}catch(o){let r=o instanceof Error?
o.message:String(o);return[{outcome:"unknown",says:`${e.title}: the rule failed (${r})`}]}}function fa(e,t,n){let o=n.rules[e.id]??e.setting;return o==="off"?[]:
da(e,t,n).map(r=>{let i=r.outcome==="fail"||r.outcome==="unknown",s=r.fix??(i?e.fix:void 0);return{...r,rule:e.id,title:e.title,section:e.section,severity:o,...s?
{fix:s}:{}}})}function pa(e){let t=e.filter(o=>o.severity==="block"),n=o=>t.some(r=>r.outcome===o);return n("fail")?"not-ready":n("unknown")||!n("pass")?"cannot\
-tell":n("waiting")?"waiting":"ready"}function qo(e,t=dt){return t.filter(n=>(e.rules[n.id]??n.setting)!=="off")}function ma(e){let t={rule:"applies-to",title:"\
The gate is about this change",section:"",severity:"block",outcome:"not-applicable",says:e},n=Object.fromEntries(Ke.map(o=>[o,0]));return{state:"ready",summary:jt(
"ready",[t]),findings:[t],counts:{...n,"not-applicable":1}}}function Vo(e,t,n=dt){if(e.outOfScope!==void 0)return ma(e.outOfScope);let o=new Map(n.map(l=>[l.id,
l.rank])),r=l=>(l.severity==="block"?0:1e4)+Ke.indexOf(l.outcome)*1e3+(o.get(l.rule)??0),i=n.flatMap(l=>fa(l,e,t)).map((l,d)=>({finding:l,at:d,weight:r(l)})).sort(
(l,d)=>l.weight-d.weight||l.at-d.at).map(({finding:l})=>l),s=Object.fromEntries(Ke.map(l=>[l,i.filter(d=>d.outcome===l).length])),a=pa(i);return{state:a,summary:jt(
a,i),findings:i,counts:s}}var Se={ready:"Ready","not-ready":"Not ready",waiting:"Waiting","cannot-tell":"Cannot tell"};function He(e){let{state:t,summary:n}=e.verdict,o=`${Se[t]}: `;return n.
startsWith(o)?n.slice(o.length):n}var te=(e,t,n=`${t}s`)=>`${e} ${e===1?t:n}`,ne=e=>`${e.path}:${e.line}${e.column===void 0?"":`:${e.column}`}`,ue=e=>/^[0-9a-f]{40,64}$/.
test(e)?e.slice(0,7):e,ge=(e,t)=>e.prds.find(({prd:n})=>n.path===t.prd)?.prd.claims[t.claim];function he(e,t){let n=t?.kind==="scan"?t.scan.category:t?.kind;return e?.
kinds.find(o=>o===n)??e?.kinds[0]??"other"}function ua(e,t){let o=["critical","high","medium","low","none","unknown"].filter(l=>e.counts[l]>0).map(l=>`${e.counts[l]}\
 ${l==="none"?"informational":l}`),r=e.secrets===void 0?[]:[te(e.secrets,"secret")],i=e.suppressed>0?[`${e.suppressed} suppressed`]:[],s=e.secrets===void 0&&o.length===
0?["no open findings"]:[...r,...o],a=e.category===t?"":` (${e.category})`;return`${e.tool}${a}: ${[...s,...i].join(", ")}`}function Dt(e){let t={pass:0,fail:0,blocked:0,
open:0};for(let n of e.qa.cases)t[n.outcome]+=1;return t}function ga(e,t){if(e.kind==="scan")return[e.scan,...e.more??[]].map(n=>ua(n,t)).join("; ");if(e.kind===
"tests"){let{passed:n,failed:o,errored:r,skipped:i,flaky:s}=e.tests,l=[[r,"errored"],[i,"skipped"],[s,"flaky"]].filter(([d])=>d>0).map(([d,c])=>`${d} ${c}`);return[
`${n} passed`,`${o} failed`,...l].join(", ")}if(e.kind==="sbom"){let{format:n,version:o,components:r,valid:i}=e.sbom;return`${n} ${o}: ${te(r,"component")}, ${i?
"valid":"not valid"}`}if(e.kind==="coverage"){let{lines:n,covered:o,total:r}=e.coverage;return n===void 0?"covers no line":`${n.toFixed(1)} % of lines (${o} of ${r}\
)`}if(e.kind==="qa"){let n=[...new Set(e.qa.overall.map(r=>r.outcome))].join(" and ")||"not stated",o=Object.entries(Dt(e)).filter(([,r])=>r>0);return`QA page: \
overall ${n}; cases: ${o.map(([r,i])=>`${i} ${r}`).join(", ")||"none"}`}return e.kind==="vex"?`VEX: ${te(e.vex.statements.length,"statement")}`:e.kind==="attest\
ation"?`attestation: ${e.attestation.predicateType}`:`unreadable: ${e.why}`}var ha={missing:"missing",refused:"refused","not-evidence":"no evidence",waiting:"st\
ill going",unknown:"not known"};function Ye(e,t){let{resolution:n,reading:o,run:r,target:i}=e;if(n.kind==="missing"&&i.kind==="path"&&n.why.startsWith(i.path))return n.
suggestion?`missing: did you mean ${n.suggestion}?`:"missing";if(n.kind!=="found")return`${ha[n.kind]}: ${n.why}`;let s=r?[`${r.name}: ${r.conclusion??r.status}${r.
attempt?` (attempt ${r.attempt})`:""}`]:[];if(!o)return s[0]??"there, with no report inside";let a=o.complete||o.kind==="unreadable"?[]:[`incomplete${o.why?`: ${o.
why}`:""}`];return[...s,ga(o,t),...a].join("; ")}function Zo(e){let{binding:t,commit:n,resolution:o}=e;if(o.kind!=="found")return"\u2013";let r=n?` ${ue(n.sha)}`:
"";return t.kind==="same"?`this code${r?` (${r.trim()})`:""}`:t.kind==="unknown"?`not known: ${t.why}`:`stale: ${te(t.changed.length,"file")} changed since${r||
" then"}`}var Qe=e=>e.path??e.link.target;function Xe(e){let t=e.path?`${e.path} (preset ${e.preset})`:`preset ${e.preset}`;return e.kind==="override"?`overridd\
en: ${t} was given, the policy of the base branch did not count`:e.kind==="worktree"?`${t} as it lies in the working tree, not as on the base branch`:e.kind==="\
base"?`${t} at ${e.commit?ue(e.commit):"the base"}`:`${t}, no configuration file`}function et(e){let t=e["not-applicable"],n=t>0?`, ${t} ${t===1?"does":"do"} no\
t apply`:"";return`${e.pass===0?"No check":te(e.pass,"check")} passed${n}`}function tt(e){let[t,...n]=e.gaps;if(!t)return;let o=n.length>0?`, and ${n.length} mo\
re`:"";return`Not read: ${t.path??t.about} (${t.why})${o}`}function nt(e){let{change:t}=e,n=t.pullRequest?.number===void 0?"":` #${t.pullRequest.number}`,o=t.head===
"worktree"?"the working tree":ue(t.head);return`${t.repository}${n}, ${ue(t.base)} \u2192 ${o}, ${te(t.files.length,"file")} changed`}function ya(e){if(e===void 0)return null;if(e.kind==="scan"){let{counts:t,suppressed:n,secrets:o}=e.scan;return{...t,suppressed:n,...o===void 0?{}:{secrets:o}}}
if(e.kind==="tests"){let{passed:t,failed:n,errored:o,skipped:r,flaky:i}=e.tests;return{passed:t,failed:n,errored:o,skipped:r,flaky:i}}if(e.kind==="sbom")return{
components:e.sbom.components};if(e.kind==="coverage"){let{lines:t,covered:n,total:o}=e.coverage;return{...t===void 0?{}:{lines:t},covered:n,total:o}}return e.kind===
"qa"?Dt(e):e.kind==="vex"?{statements:e.vex.statements.length}:e.kind==="attestation"?{subjects:e.attestation.subjects.length}:null}function ka(e){return e?.kind===
"scan"?{tool:S(e.scan.tool),category:e.scan.category}:e?.kind==="sbom"?{valid:e.sbom.valid}:{}}function Jo(e,t){let{resolution:n,binding:o,reading:r}=t,i=ge(e,t);
return{id:t.id,claim:{kind:he(i,r),path:S(t.prd),line:(i??t.link).at.line},link:S(t.link.target),path:t.path===void 0?null:S(t.path),origin:t.target.kind,trust:t.
origin??null,commit:t.commit?.sha??null,material:o.kind,changed:o.kind==="stale"?o.changed.map(S):[],resolution:n.kind,why:wa(t),format:r?.format??null,kind:r?.
kind??null,complete:r?.complete??!1,counts:ya(r),...ka(r)}}function wa({resolution:e,reading:t,binding:n}){return e.kind!=="found"?S(e.why):t?.why?S(t.why):n.kind===
"unknown"?S(n.why):null}var Ko=({path:e,line:t,column:n})=>({path:S(e),line:t,...n===void 0?{}:{column:n}}),ba=e=>({rule:e.rule,severity:e.severity,outcome:e.outcome,says:S(e.says),...e.
fix===void 0?{}:{fix:S(e.fix)},...e.suggestion===void 0?{}:{suggestion:S(e.suggestion)},...e.at?{at:Ko(e.at)}:{},...e.also?{also:Ko(e.also)}:{}});function va({facts:e}){
let{repository:t,base:n,head:o,pullRequest:r}=e.change,i=r&&{...r.number===void 0?{}:{number:r.number},...r.title===void 0?{}:{title:S(r.title)},...r.author?{author:S(
r.author.login)}:{}};return{repository:S(t),base:n,head:o,...i?{pullRequest:i}:{}}}function $a(e){let{facts:t,verdict:n,tool:o,policySource:r}=e;return{schemaVersion:1,
tool:o,change:va(e),prds:t.prds.map(({prd:i,chosen:s})=>({path:S(i.path),title:S(i.title),...i.itemId===void 0?{}:{id:S(i.itemId)},...i.status===void 0?{}:{status:S(
i.status)},chosen:s})),policy:{source:r.kind,preset:r.preset,...r.path===void 0?{}:{path:S(r.path)},...r.commit===void 0?{}:{commit:r.commit}},verdict:{state:n.
state,summary:S(n.summary)},findings:n.findings.map(ba),evidence:t.evidence.map(i=>Jo(t,i)),counts:n.counts}}var Ho={id:"json",title:"JSON, described by docs/sc\
hema/verdict.schema.json",tell:e=>`${Ae($a(e))}
`};var Oa=/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u007f-\u009f\p{Cf}\ufffe\uffff]/gu;function It(e){return Gt(e).replace(/\r\n?/g,`
`).replace(Oa,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&apos;").replace(/\t/g,"&#9;").
replace(/\n/g,"&#10;").replaceAll("##","&#35;&#35;").replaceAll("::","&#58;&#58;").replace(/%(?=0[ad])/gi,"&#37;")}function Re(e){return Object.entries(e).map(([
t,n])=>n===void 0?"":` ${t}="${It(String(n))}"`).join("")}function Qo({outcome:e,severity:t}){return e==="pass"?"passed":e==="not-applicable"||t==="advise"?"skipped":e==="fail"?"failure":"error"}function Ta(e){return[e.
at?`at ${v(ne(e.at))}`:"",e.also?`and ${v(ne(e.also))}`:"",e.fix?`\u2192 ${v(e.fix)}`:"",e.suggestion?`
${Y(e.suggestion)}`:""].filter(n=>n!=="").join(`
`)}function xa(e){let t=v(e.says),n=`    <testcase${Re({name:t,classname:e.rule,file:e.at&&v(e.at.path),line:e.at?.line})}`,o=Qo(e);if(o==="passed")return`${n}/\
>`;let r=e.severity==="advise"&&e.outcome!=="not-applicable"?`advice: ${t}`:t,i=o==="skipped"?void 0:e.outcome;return`${n}>
      <${o}${Re({message:r,type:i})}>${It(Ta(e))}</${o}>
    </testcase>`}function Yo(e){let t=n=>e.filter(o=>Qo(o)===n).length;return{tests:e.length,failures:t("failure"),errors:t("error"),skipped:t("skipped")}}var Xo={
id:"junit",title:"JUnit XML",tell:({tool:e,verdict:t})=>{let o=[...new Set(t.findings.map(i=>i.rule))].map(i=>{let s=t.findings.filter(l=>l.rule===i);return`  <\
testsuite${Re({name:i,...Yo(s)})}>
${s.map(xa).join(`
`)}
  </testsuite>`});return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites${Re({name:e.name,...Yo(t.findings)})}>
${o.join(`
`)}
</testsuites>
`}};function ot({title:e,outcome:t,findings:n}){return`${{fail:"Not met",unknown:"Not known",waiting:"Not yet",pass:"Met","not-applicable":"No matter"}[t]}: ${e} (${n.
length})`}function rt({says:e,at:t,also:n}){let o=n&&!(t&&n.line===1&&e.includes(n.path))?[n]:[];return t?[t,...o]:o}function er(e){let t=new Map;for(let n of e){
let o=`${n.rule} ${n.outcome}`,r=t.get(o);r?r.push(n):t.set(o,[n])}return[...t.values()].map(n=>{let[o]=n,r=o.fix!==void 0&&n.every(i=>i.fix===o.fix);return{rule:o.
rule,title:o.title,outcome:o.outcome,findings:n,...r&&o.fix?{fix:o.fix}:{}}})}function it(e){let t=o=>er(e.filter(r=>r.severity==="block"&&r.outcome===o)),n=o=>o.
outcome!=="pass"&&o.outcome!=="not-applicable";return{fails:t("fail"),unknowns:t("unknown"),waiting:t("waiting"),advice:er(e.filter(o=>o.severity==="advise"&&n(
o)))}}var Pa=/@|#\d|\bgh-\d|:\/\/|\bwww\.|\bmailto:|\$|:[a-z0-9_+-]+:/i;function _t(e){let t=e.replaceAll("`","'").replaceAll("|","\\|");return t.trim()===""?"":`\`${t}\
\``}var nr=e=>e.replace(/[\\`*_[\]|~#]/g,"\\$&").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),Sa=/^(?:[-+=]+|\d{1,9}[.)])$/,Ra=e=>Sa.test(
e)?`${e.slice(0,-1)}\\${e.slice(-1)}`:nr(e),tr=(e,t=!1)=>e.split(" ").map((n,o)=>Pa.test(n)?_t(n):t&&o===0?Ra(n):nr(n)).join(" ");function E(e){let t=v(e).split(
"`"),n=t.length%2===0?t.length-2:t.length,o="";for(let[r,i]of t.entries())r>n?o+=`\\\`${tr(i)}`:o+=r%2===1?_t(i):tr(i,r===0);return o}var ae=e=>_t(v(e));function or(e,t=""){
let n=Y(e),o=(n.match(/`+/g)??[]).reduce((i,s)=>Math.max(i,s.length),2),r="`".repeat(o+1);return`${r}${t}
${n}
${r}`}var st=e=>S(e).replace(new RegExp("\\p{Cs}","gu"),"\uFFFD").split("/").map(t=>encodeURIComponent(t).replace(/[!'()*]/g,n=>`%${n.charCodeAt(0).toString(16)}`)).join(
"/");function Ee({remote:e,head:t}){return e!==void 0&&/^[\w.-]+(:\d+)?(\/[\w.-]+)+$/.test(e)&&/^[0-9a-f]{40,64}$/.test(t)?`https://${e}`:void 0}var Ce={ready:"\u2705","not-ready":"\u274C",waiting:"\u23F3","cannot-tell":"\u2754"},rr=10;function sr(e,{facts:t}){let n=Ee(t.change);if(!n)return ae(ne(e));let o=/\.(md|markdown)$/i.
test(e.path)?"?plain=1":"";return`[${ae(ne(e))}](${n}/blob/${t.change.head}/${st(e.path)}${o}#L${e.line})`}var Ea=e=>e.split(`
`).map(t=>t?`   ${t}`:"").join(`
`);function ar(e,t){let n=[e.at,e.also].filter(o=>o!==void 0);return(Ee(t.facts.change)?n:rt(e)).map(o=>sr(o,t))}var lr=e=>e.suggestion?["",Ea(or(e.suggestion,"\
markdown")),""]:[];function Ca(e,t){let n=[...ar(e,t),ae(e.rule)].join(" \xB7 "),o=e.fix?[`   \u2192 ${E(e.fix)}`]:[];return[`1. **${E(e.says)}** \u2014 ${n}`,...o,
...lr(e)].join(`
`)}function Ma(e,t){let n=e.findings.slice(rr),o=n.slice(0,20).flatMap(i=>i.at?[sr(i.at,t)]:[]),r=o.length>0?`: ${o.join(", ")}${n.length>o.length?", \u2026":""}`:
"";return[`1. **${E(ot(e))}** \u2014 ${ae(e.rule)}`,...e.fix?[`   \u2192 ${E(e.fix)}`]:[],...e.findings.slice(0,rr).flatMap(i=>{let s=ar(i,t).join(" \xB7 "),a=i.
fix&&!e.fix?`; ${E(i.fix)}`:"";return[`   - ${E(i.says)}${a}${s?` \u2014 ${s}`:""}`,...lr(i)]}),...n.length>0?[`   - and ${n.length} more${r}`]:[]].join(`
`)}function at(e,t,n){if(t.length===0)return[];let o=t.map(r=>r.findings.length===1?Ca(r.findings[0],n):Ma(r,n));return[`### ${e}`,o.join(`
`).replace(/\n{3,}/g,`

`).trimEnd()]}var cr=(e,t)=>[e,e.map(()=>"---"),...t].map(n=>`| ${n.join(" | ")} |`).join(`
`),ir={fail:"failed",unknown:"not known",waiting:"waiting",pass:"passed","not-applicable":"not applicable"};function Aa(e){let t=n=>e.some(o=>o.severity==="bloc\
k"&&o.outcome===n);return t("fail")?Ce["not-ready"]:t("unknown")?Ce["cannot-tell"]:t("waiting")?Ce.waiting:e.some(n=>n.outcome==="fail"||n.outcome==="unknown")?
"\u26A0\uFE0F":e.some(n=>n.outcome==="pass")?Ce.ready:"\u2013"}function Na({verdict:e}){let n=[...new Set(e.findings.map(o=>o.section))].sort((o,r)=>o.localeCompare(
r,"en",{numeric:!0})).map(o=>{let r=e.findings.filter(s=>s.section===o),i=Object.keys(ir).flatMap(s=>{let a=r.filter(l=>l.outcome===s).length;return a>0?[`${a} ${ir[s]}`]:
[]});return[o===""?"The change and its document":`\xA7${E(o)}`,Aa(r),i.join(", ")]});return n.length>0?["### By section",cr(["Section","","Answers"],n)]:[]}function La({
facts:e}){let t=e.evidence.map(n=>{let o=he(ge(e,n),n.reading);return[E(n.id),o,ae(Qe(n)),E(Ye(n,o)),E(Zo(n))]});return t.length===0?[]:["### Evidence",cr(["","\
Claim","Evidence","What it is","Made for"],t)]}var dr={id:"markdown",title:"GitHub Flavored Markdown",tell:e=>{let{verdict:t,facts:n,tool:o}=e,r=it(t.findings),
i=n.prds.map(({prd:l})=>ae(l.path)+(l.status?` (${E(l.status)})`:"")),s=tt(n);return`${[`## ${Ce[t.state]} ${Se[t.state]}: ${E(He(e))}`,`${i.join(", ")||"No pro\
duct document"}, ${E(nt(n))}`,...at("What to do first",r.fails,e),...at("Could not be learned",r.unknowns,e),...at("Still going",r.waiting,e),...at("Advice, whi\
ch does not block",r.advice,e),...Na(e),...La(e),...s?[E(s)]:[],`${et(t.counts)}. Policy: ${E(Xe(e.policySource))}. ${E(`${o.name} ${o.version}`)}`].join(`

`)}
`}};var Fa={bold:1,dim:2,red:31,green:32,yellow:33,blue:34,cyan:36},fr=e=>(t,n)=>e&&n?`\x1B[${Fa[t]}m${n}\x1B[${t==="bold"||t==="dim"?22:39}m`:n;function le(e){let t=0;
for(let n of e){let o=n.codePointAt(0)??0;o<768?t+=1:new RegExp("\\p{M}","u").test(n)?t+=0:t+=o>=4352&&o<=4447||o>=11904&&o<=55203||o>=63744&&o<=64255||o>=65072&&
o<=65135||o>=65280&&o<=65376||o>=127744?2:1}return t}function ja(e,t){let n=[],o="",r=0;for(let i of e.split(" ")){let s=le(i);o&&r+1+s>t?(n.push(o),o=i,r=s):(o=
o?`${o} ${i}`:i,r+=s+(r>0?1:0))}return[...n,o]}function B(e,t,n,o=r=>r){let r=le(e);return ja(t,Math.max(n-r,20)).map((s,a)=>(a===0?e:" ".repeat(r))+o(s))}function pr(e,t){
let n=[...e];if(le(e)<=t)return e;let o=Math.floor((t-1)/3);return`${n.slice(0,o).join("")}\u2026${n.slice(n.length-(t-1-o)).join("")}`}function mr(e,t,n){let o=Math.
max(0,...e.map(i=>i.length)),r=Array.from({length:o},(i,s)=>Math.max(...e.map(a=>le(a[s]??""))));return e.map(i=>{let s=i.slice(0,-1).map((a,l)=>a+" ".repeat((r[l]??
0)-le(a))).join("  ");return B(`${n}${s}  `,i.at(-1)??"",t)})}var Da=40;function Ia(e,t){if(e.resolution.kind!=="found")return"\u2013";let{binding:n,commit:o}=e;return n.kind==="same"?"this code":n.kind==="unknown"?"not kn\
own":o&&!t?`stale since ${ue(o.sha)}`:"stale"}function _a(e){let{resolution:t,binding:n,reading:o}=e;return t.kind==="unknown"||t.kind==="waiting"?"yellow":t.kind!==
"found"||n.kind==="stale"||o?.complete===!1?"red":n.kind==="unknown"?"yellow":void 0}function ur({facts:e},t,n){if(e.evidence.length===0)return[];let o=e.evidence.
slice(0,Da),r=o.map(f=>{let m=he(ge(e,f),f.reading);return[v(f.id),m,v(Qe(f)),Ia(f,t<100),v(Ye(f,m),300)]}),i=f=>Math.max(...r.map(m=>le(m[f]??""))),s=i(0)+i(1)+
Math.max(i(3),8)+Math.min(i(4),32)+10,a=r.map(f=>f.map((m,u)=>u===2?pr(m,Math.max(t-s,24)):m)),d=mr([["","claim","evidence","made for","what it is"],...a],t,"  ").
flatMap((f,m)=>{if(m===0)return f.map(y=>n("dim",y));let u=o[m-1],k=u&&_a(u);return k?f.map(y=>n(k,y)):f}),c=e.evidence.length-o.length,p=c>0?[n("dim",`  and ${te(
c,"more piece","more pieces")} of evidence`)]:[];return["",n("bold","Evidence"),"",...d,...p]}var gr={fail:["\u2717","red"],unknown:["?","yellow"],waiting:["\u2026","blue"],pass:["\u2713","green"],"not-applicable":["\u2013","dim"]},Ua=["!","yellow"],Wa={
ready:"pass","not-ready":"fail",waiting:"waiting","cannot-tell":"unknown"},Ba=e=>e>15?3:6,ye="    ";function hr(e,t){let n=rt(e).map(ne);return n.map((o,r)=>{let i=r<
n.length-1?" and":"";return ye+t.paint("cyan",v(o))+i})}function Ut(e,t){return e?B(`${ye}\u2192 `,v(e),t.width):[]}function yr(e,t){return e.suggestion?["",...Y(
e.suggestion).split(`
`).map(o=>o?`${ye}    ${t.paint("green",o)}`:""),""]:[]}function Ga(e,t,n){let o=B(`  ${t} `,v(e.says),n.width,a=>n.paint("bold",a)),r=n.paint("dim",`[${v(e.rule)}\
]`),i=hr(e,n),s=i.pop();return[...o,...i,s===void 0?`${ye}${r}`:`${s}  ${r}`,...Ut(e.fix,n),...yr(e,n)]}function za(e){let t=e.slice(0,20).map(({path:n,line:o},r)=>r>
0&&e[r-1]?.path===n?`${o}`:`${n}:${o}`);return t.length===0?"":`: ${t.join(", ")}${e.length>t.length?", \u2026":""}`}function qa(e,t,n,o){let r=e.findings.slice(
0,n),i=e.findings.slice(n),s=v(ot(e)),a=`and ${i.length} more${za(i.flatMap(l=>l.at?[l.at]:[]))}`;return[`  ${t} ${o.paint("bold",s)}  ${o.paint("dim",`[${v(e.rule)}\
]`)}`,...r.flatMap(l=>[...B(`${ye}\u2022 `,v(l.says),o.width),...hr(l,o).map(d=>`  ${d}`),...e.fix?[]:Ut(l.fix,o).map(d=>`  ${d}`),...yr(l,o)]),...i.length>0?B(
`${ye}\u2022 `,v(a),o.width,l=>o.paint("dim",l)):[],...Ut(e.fix,o)]}function lt(e,t,n){if(t.length===0)return[];let o=t.reduce((s,a)=>s+a.findings.length,0),i=t.
map(s=>{let[a,l]=s.findings[0].severity==="advise"?Ua:gr[s.outcome],d=n.paint(l,a);return(s.findings.length===1?Ga(s.findings[0],a,n):qa(s,a,Ba(o),n)).map((p,f)=>f===
0?p.replace(a,d):p).join(`
`)}).map(s=>s.replace(/\n+$/,""));return["",n.paint("bold",e),"",i.join(`

`)]}function Va(e,t){let{facts:n,verdict:o}=e,[r,i]=gr[Wa[o.state]],s=`${r} ${Se[o.state]}: `,a=n.prds.map(({prd:c})=>c.path+(c.status?` (${c.status})`:"")),[l="",
...d]=B(s,v(He(e)),t.width,c=>t.paint("bold",c));return[t.paint(i,t.paint("bold",s))+l.slice(s.length),...d,...(a.length>0?a:["no product document"]).flatMap(c=>B(
"  ",v(c),t.width,p=>t.paint("cyan",p))),...B("  ",v(nt(n)),t.width,c=>t.paint("dim",c))]}function Za(e,t){let o=e.policySource.kind==="override"||e.policySource.
kind==="worktree"?"yellow":"dim";return B("  Policy: ",v(Xe(e.policySource)),t.width).map(r=>t.paint(o,r))}var Ja=(e,{paint:t})=>e?[t("dim",`  Why this is asked\
 for: ready-gate explain ${v(e.rule)}`)]:[],kr={id:"pretty",title:"For a terminal",tell:(e,{colour:t,width:n})=>{let o={paint:fr(t),width:Math.min(Math.max(n,40),
120)},{verdict:r}=e,i=tt(e.facts),s=it(r.findings),a=`  ${r.counts.pass>0?o.paint("green","\u2713"):"\u2013"} ${et(r.counts)}`;return`${[...Va(e,o),...lt("What \
to do first",s.fails,o),...lt("Could not be learned",s.unknowns,o),...lt("Still going",s.waiting,o),...lt("Advice, which does not block",s.advice,o),...ur(e,o.width,
o.paint),"",...r.state==="ready"?[]:[a],...Za(e,o),...i?B("  ",v(i),o.width):[],...Ja(s.fails[0],o)].join(`
`).replace(/\n{3,}/g,`

`)}
`}};import{createHash as Ka}from"node:crypto";var Ha=5e3;function Ya({outcome:e,severity:t}){if(!(e==="pass"||e==="not-applicable"))return e==="waiting"?"note":t==="advise"?e==="fail"?"warning":"note":e==="\
fail"?"error":"warning"}var Qa=e=>e.replaceAll("](","\\](");function br(e,{facts:t}){let n=t.prds[0]?.prd.path??t.change.files.find(o=>o.status!=="deleted")?.path;
return e.at??{path:n??"README.md",line:1}}var wr=({path:e,line:t,column:n})=>({physicalLocation:{artifactLocation:{uri:st(e)},region:{startLine:Math.max(t,1),...n===
void 0?{}:{startColumn:Math.max(n,1)}}}});function Xa(e){let t=new Map;return n=>{let o=n.says.replace(/\d+/g,"0"),r=[n.rule,br(n,e).path,o].join("\0"),i=(t.get(
r)??0)+1;return t.set(r,i),`${Ka("sha256").update(r).digest("hex").slice(0,16)}:${i}`}}function el(e,t){let n=Xa(e);return e.verdict.findings.slice(0,Ha).flatMap(
o=>{let r=Ya(o);if(!r)return[];let i=o.fix?`
${v(o.fix)}`:"",s=o.suggestion?`

${Y(o.suggestion)}`:"";return[{ruleId:o.rule,ruleIndex:t.indexOf(o.rule),level:r,message:{text:Qa(`${v(o.says)}${i}${s}`)},locations:[wr(br(o,e))],...o.also?{relatedLocations:[
{id:1,...wr(o.also)}]}:{},partialFingerprints:{primaryLocationLineHash:n(o)},properties:{outcome:o.outcome,severity:o.severity,section:o.section}}]})}function tl({
verdict:e,rules:t=[]},n){return n.map(o=>{let r=e.findings.find(l=>l.rule===o),i=t.find(l=>l.id===o),s=i?.title??r?.title??o,a=i?.fix??r?.fix??s;return{id:o,name:o,
shortDescription:{text:s},fullDescription:{text:i?.why??s},help:{text:v(a),markdown:E(a)},defaultConfiguration:{level:r?.severity==="advise"?"warning":"error"},
properties:{tags:["ready-gate"]}}})}var vr={id:"sarif",title:"SARIF 2.1.0",tell:e=>{let{tool:t,facts:n,verdict:o}=e,r=[...new Set(o.findings.map(s=>s.rule))],i=Ee(
n.change);return`${Ae({$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:t.name,semanticVersion:t.version,rules:tl(
e,r)}},automationDetails:{id:"ready-gate/"},invocations:[{executionSuccessful:!0}],...i?{versionControlProvenance:[{repositoryUri:i,revisionId:n.change.head}]}:
{},columnKind:"utf16CodeUnits",results:el(e,r),properties:{state:o.state,summary:v(o.summary)}}]})}
`}};var $r=[Ho,Xo,dr,kr,vr];async function Or(e,t){try{return await t.tell(e,$r)}catch(n){if(n instanceof re)throw n;return[`the verdict could not be told: ${n instanceof Error?n.message:String(
n)}`]}}async function ru(e,t,n){let{facts:o,policy:r}=await Go(e,n),i=Vo(o,r),s={tool:{name:"ready-gate",version:Bt},facts:o,policy:r,policySource:o.policySource,verdict:i,
rules:qo(r).map(({id:a,title:l,why:d,fix:c,section:p})=>({id:a,title:l,why:d,fix:c,section:p}))};return{report:s,untold:await Or(s,t)}}export{Mr as a,al as b,ru as c};
