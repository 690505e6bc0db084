import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{b as L}from"./chunk-MKGBULW2.js";import"./chunk-Q7UXXUP6.js";import"./chunk-EIBIB3HR.js";import"./chunk-W5JLN4F4.js";import"./chunk-72IRLE3L.js";
import"./chunk-IACWDWHB.js";import"./chunk-C4N2Q6VA.js";import"./chunk-4YWUQ6M5.js";import"./chunk-KVRKMKQC.js";import"./chunk-5ZOY5PIP.js";
import"./chunk-GC5NYQAY.js";import"./chunk-ZXRAMJLP.js";import{c as G}from"./chunk-SHTB6VFS.js";import{c as b}from"./chunk-W3H2QHPT.js";
import"./chunk-XEIOYSPM.js";import{a as d}from"./chunk-YXX5FJ7F.js";import"./chunk-ZS4GXLP5.js";import{a as q}from"./chunk-2CYL4WDG.js";
import"./chunk-MOFWO7WA.js";import"./chunk-T6L77BQH.js";import"./chunk-OCKGFZQG.js";import"./chunk-4XBZT6RF.js";import{a as ne}from"./chunk-IRCMT5XN.js";
import"./chunk-K6YM4ZV3.js";import"./chunk-3VL72AHC.js";import{d as v}from"./chunk-F2IQMAFG.js";import{mkdir as be,mkdtemp as xe,rm as Se,writeFile as $e}from"node:fs/promises";import{tmpdir as Pe}from"node:os";import x from"node:path";import{fileURLToPath as Te}from"node:url";var X=v(q(),1);import{mkdir as K,rm as ue,writeFile as ge}from"node:fs/promises";import P from"node:path";import{execFile as re}from"node:child_process";var oe=["core.hooksPath=/dev/null","core.attributesFile=/dev/null","core.excludesFile=/dev/null","core.autocrlf=false","core.fileMode=false","core.fsmonitor=fal\
se","commit.gpgSign=false","gc.auto=0","maintenance.auto=false"].flatMap(e=>["-c",e]),S={name:"Example Author",email:"author@example.invalid"};function ie(e,t){
let r=Object.entries(process.env).filter(([n])=>!n.toUpperCase().startsWith("GIT_")),o=t===void 0?void 0:`${Date.parse(t)/1e3} +0000`;return{...Object.fromEntries(
r),LC_ALL:"C",XDG_CONFIG_HOME:e,GIT_CONFIG_GLOBAL:"/dev/null",GIT_CONFIG_NOSYSTEM:"1",GIT_CEILING_DIRECTORIES:e,GIT_DEFAULT_HASH:"sha1",GIT_TEMPLATE_DIR:"",GIT_AUTHOR_NAME:S.
name,GIT_AUTHOR_EMAIL:S.email,GIT_COMMITTER_NAME:S.name,GIT_COMMITTER_EMAIL:S.email,...o===void 0?{}:{GIT_AUTHOR_DATE:o,GIT_COMMITTER_DATE:o}}}function g(e,t,r={}){
return new Promise((o,n)=>{let i=re("git",[...oe,...t],{cwd:e,env:ie(e,r.date),windowsHide:!0},(a,s,l)=>{a?a.code==="ENOENT"?n(new d(4,"git was not found: insta\
ll it or put it on the PATH, the examples are git repositories")):n(new d(4,`git ${t[0]} failed: ${l.trim().split(`
`)[0]||a.message}`)):o(s.trim())});i.stdin?.on("error",()=>{}),i.stdin?.end(r.input??"")})}var B=v(q(),1);import{readFile as fe}from"node:fs/promises";import y from"node:path";import{readdir as ae,readFile as se}from"node:fs/promises";import $ from"node:path";async function F(e){let o=(await ae(e,{recursive:!0,withFileTypes:!0}).catch(
()=>[])).filter(n=>n.isFile()).map(n=>$.relative(e,$.join(n.parentPath,n.name)).split($.sep).join("/")).sort().map(async n=>[n,await se($.join(e,n))]);return new Map(
await Promise.all(o))}var C=(e,t)=>new Map([...e,...t]);var f=v(ne(),1);var D=["ready","not-ready","waiting","cannot-tell"],le=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,A=/^[a-z][a-z0-9-]{0,30}$/,ce=/^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/;
function I(e,t,r,o){let n=(s,l=e)=>{throw new d(2,`${r}:${o(l)}: ${s}`)};if(!(0,f.isMap)(e))return n(`expected a map with ${t.join(", ")}`);let i=new Map;for(let{
key:s,value:l}of e.items){let c=(0,f.isScalar)(s)?String(s.value):"";t.includes(c)||n(`unknown key "${c}"; known are ${t.join(", ")}`,s),i.set(c,l)}let a=s=>{let l=i.
get(s);return l===void 0?n(`"${s}" is missing`):!(0,f.isScalar)(l)||typeof l.value!="string"||l.value.trim()===""?n(`"${s}" must be a text`,l):l.value};return{has:s=>i.
has(s),node:s=>i.get(s),fail:(s,l)=>n(s,l===void 0?e:i.get(l)),text:(s,l,c)=>{let m=a(s);return l&&!l.test(m)&&n(`"${s}" must be ${c}, not "${m}"`,i.get(s)),m},
list:s=>{let l=i.get(s);if(l===void 0)return[];let c=(0,f.isSeq)(l)?l.items.map(u=>(0,f.isScalar)(u)?u.value:void 0):[],m=c.filter(u=>typeof u=="string");return(m.
length===0||m.length!==c.length)&&n(`"${s}" must be a list of globs`,l),m}}}var U=(e,t="date")=>e.text(t,le,"a time like 2025-08-12T09:00:00Z");function _(e,t,r,o){
let n=I(e,["message","date",...t],r,o);return{from:n,...n.has("id")?{id:n.text("id",A,"a short lower-case name")}:{},message:n.text("message"),date:U(n),files:t.
includes("files")?n.list("files"):["**"],delete:t.includes("delete")?n.list("delete"):[]}}var M=({from:e,...t})=>t;function de(e,t,r){let o=e.node("commits");return!(0,f.isSeq)(
o)||o.items.length===0?e.fail('"commits" must be a list with at least one commit'):o.items.map(n=>{let i=_(n,["id","files","delete"],t,r);return i.files.length+
i.delete.length===0&&i.from.fail('a commit needs "files" or "delete"'),M(i)})}var me="order title shows expect rule extends merged without branch at body base c\
ommits squash".split(" ");function z(e,t){let r=new f.LineCounter,o=(0,f.parseDocument)(e,{lineCounter:r,prettyErrors:!1}),n=p=>r.linePos(p?.range?.[0]??0).line,
i=o.errors[0];if(i)throw new d(2,`${t}:${r.linePos(i.pos[0]).line}: ${i.message}`);let a=I(o.contents,me,t,n),s=a.node("order");if(!(0,f.isScalar)(s)||!Number.isInteger(
s.value))return a.fail('"order" must be a whole number',"order");let l=D.find(p=>p===a.text("expect"));if(!l)return a.fail(`"expect" must be one of ${D.join(", ")}`,
"expect");a.has("rule")===(l==="ready")&&a.fail('"rule" is for every example that is not ready, and only for those');let c=a.node("merged");if(a.has("merged")&&
!((0,f.isScalar)(c)&&c.value===!0&&a.has("extends"))&&a.fail('"merged" can only be true, beside "extends"',"merged"),!a.has("extends"))for(let p of["branch","at",
"base","commits"])a.has(p)||a.fail(`"${p}" is missing`);let m=a.has("without")?I(a.node("without"),["base","change"],t,n):void 0,u=a.has("squash")?_(a.node("squ\
ash"),["branch"],t,n):void 0,h=p=>p.text("branch",ce,"a lower-case branch name");return{order:Number(s.value),title:a.text("title"),shows:a.text("shows"),expect:l,
...a.has("rule")?{rule:a.text("rule",A,"the id of a rule")}:{},...a.has("extends")?{extends:a.text("extends",A,"the name of an example")}:{},merged:a.has("merge\
d"),without:{base:m?.list("base")??[],change:m?.list("change")??[]},...a.has("branch")?{branch:h(a)}:{},...a.has("at")?{at:U(a,"at")}:{},...a.has("body")?{body:a.
text("body")}:{},...a.has("base")?{base:M(_(a.node("base"),[],t,n))}:{},...a.has("commits")?{commits:de(a,t,n)}:{},...u?{squash:{...M(u),branch:h(u.from)}}:{}}}var j=e=>e.length>0?(0,B.default)([...e],{dot:!0}):()=>!1;function H(e,t,r){for(let n of t){let i=j([n]);if(![...e.keys()].some(a=>i(a)))throw new d(2,`${r}: "w\
ithout" names ${n}, but the extended example has no such file`)}let o=j(t);return new Map([...e].filter(([n])=>!o(n)))}async function O(e){let t=`examples/${y.basename(
e)}/scenario.yml`,r=await fe(y.join(e,"scenario.yml"),"utf8").catch(()=>{throw new d(2,`${t} is not there`)});return{scenario:z(r,t),file:t}}function Y(e,t,r){let o=t.
map(()=>new Map),n=t.map(i=>j(i.files));for(let[i,a]of e){let s=n.findLastIndex(c=>c(i)),l=o[s];if(!l)throw new d(2,`${r}: no commit names change/${i}`);l.set(i,
a)}return t.map((i,a)=>{let s=o[a]??new Map;if(s.size===0&&i.delete.length===0)throw new d(2,`${r}: the commit "${i.message.split(`
`)[0]}" has no file left`);return{...i,write:s}})}async function W(e,t){let{scenario:r,file:o}=await O(e),n={base:await F(y.join(e,"base")),change:await F(y.join(
e,"change"))};if(r.extends===void 0)return{scenario:r,file:o,before:[],...n};if(t.includes(r.extends))throw new d(2,`${o}: "extends" leads back to ${r.extends}`);
let i=await W(y.join(y.dirname(e),r.extends),[...t,y.basename(e)]),a=C(H(i.base,r.without.base,o),n.base),s=H(i.change,r.without.change,o),{squash:l,rule:c,...m}=i.
scenario,u={...m,...r};if(!r.merged)return{scenario:u,file:o,before:i.before,base:a,change:C(s,n.change)};if(!r.commits)throw new d(2,`${o}: "merged" needs its \
own "commits"`);let h=[...i.before,...Y(s,i.scenario.commits??[],o)];return{scenario:u,file:o,before:h,base:a,change:n.change}}async function Z(e){let{scenario:t,
file:r,before:o,base:n,change:i}=await W(e,[]),{branch:a,at:s,body:l,commits:c,squash:m}=t;if(!t.base||!a||!s||!c)throw new d(2,`${r}: it has no base, branch, t\
ime or commits`);return{scenario:t,branch:a,at:s,...l===void 0?{}:{body:l},main:[{...t.base,write:n},...o],commits:Y(i,c,r),...m?{squash:m}:{}}}var he="acme-orders";function k(e,t,r){return e.replace(/\{\{commit:([a-z0-9-]*)(?::(\d{1,2}))?([^}]*)\}\}/g,(o,n,i,a)=>{let s=t.get(n);if(!s||a!=="")throw new d(
2,`${r}: ${o} names a commit that is not made yet`);return s.slice(0,Number(i??40))})}function pe(e,t,r){let o=Buffer.from(e.buffer,e.byteOffset,e.byteLength);return o.
includes("{{commit:")?k(o.toString("utf8"),t,r):e}async function J(e,t,r){if(t.delete.length>0){let o=(0,X.default)([...t.delete],{dot:!0}),n=(await g(e,["ls-fi\
les","-z"])).split("\0").filter(i=>i!==""&&o(i));if(n.length===0)throw new d(2,`no file matches "delete": ${t.delete.join(", ")}`);await Promise.all(n.map(i=>ue(
P.join(e,i))))}for(let[o,n]of t.write){let i=P.join(e,o);await K(P.dirname(i),{recursive:!0}),await ge(i,pe(n,r,o))}return await g(e,["add","--all","--force","."]),
Q(e,t,r)}async function Q(e,t,r){let o=`${k(t.message,r,"message").trimEnd()}
`;await g(e,["commit",...["--quiet","--no-verify","--no-gpg-sign","--cleanup=verbatim","--file=-"]],{date:t.date,input:o});let i=await g(e,["rev-parse","HEAD"]);
return t.id&&r.set(t.id,i),i}async function V(e,t){let r=await Z(e),o=P.join(t,he);await K(o,{recursive:!0}),await g(o,["init","--quiet","--initial-branch=main"]);
let n=new Map,i="";for(let s of r.main)i=await J(o,s,n);await g(o,["checkout","--quiet","-b",r.branch]);let a="";for(let s of r.commits)a=await J(o,s,n);return r.
squash&&(await g(o,["checkout","--quiet","-b",r.squash.branch]),await g(o,["reset","--quiet","--soft",i]),a=await Q(o,r.squash,n)),{dir:o,base:i,head:a,branch:r.
squash?.branch??r.branch,at:r.at,...r.body===void 0?{}:{prBody:k(r.body,n,"body")}}}import{access as ye,readdir as we}from"node:fs/promises";import w from"node:path";var N="zero-high-over-two",R=e=>ye(e).then(()=>!0,()=>!1);async function ee(e){for(let t of[".","..","../..","../../.."]){let r=w.resolve(e,t,"examples");if(await R(
w.join(r,N,"scenario.yml")))return r}throw new d(4,"the examples folder is not beside dist: take the whole project, not only dist")}async function T(e){let r=(await we(
e,{withFileTypes:!0})).filter(n=>n.isDirectory()).map(async({name:n})=>{let i=w.join(e,n);if(!await R(w.join(i,"scenario.yml")))return[];let{order:a,title:s,shows:l,
expect:c,rule:m}=(await O(i)).scenario;return[{name:n,folder:i,order:a,title:s,shows:l,expect:c,...m?{rule:m}:{}}]});return(await Promise.all(r)).flat().sort((n,i)=>n.
order-i.order||(n.name<i.name?-1:1))}async function te(e,t){let r=w.join(e,t);if(/^[a-z0-9][a-z0-9-]*$/.test(t)&&await R(w.join(r,"scenario.yml")))return r;let o=(await T(
e)).map(n=>n.name);throw new d(2,`there is no example "${t}"`,[`Examples: ${o.join(", ")}`])}async function Ee(e){let t=await T(e),r=Math.max(...t.map(o=>o.name.length));return b(t.map(o=>`${o.name.padEnd(r)}  ${o.expect.padEnd(11)}  ${o.title}`).join(`\

`)),b(`
Run one: ${E()} demo NAME`),0}async function ve(e){if(e===void 0)return xe(x.join(Pe(),"ready-gate-demo-"));if(await G(e))throw new d(2,`${e} exists already; --\
keep takes a new folder`);return await be(e,{recursive:!0}),x.resolve(e)}function E(){let e=process.argv[1]??"";return e.endsWith(".js")?`node ${x.relative(process.
cwd(),e)||e}`:"ready-gate"}function Fe(e,t){let r=e[(e.indexOf(t)+1)%e.length]??"ready";return[...new Set([t==="ready"?r:"ready",r])]}async function ct(e,t){let r=await ee(
x.dirname(Te(import.meta.url)));if(t.list)return Ee(r);let o=e??N,n=await te(r,o),i=await T(r),a=i.find(l=>l.name===o),s=await ve(t.keep);try{let l=await V(n,s),
c=x.join(s,"pull-request.md");await $e(c,l.prBody??""),b(`Example ${o}: ${a?.shows??""}
Repository: ${l.dir} (branch ${l.branch})
`);let m=["--repo",l.dir,"--base",l.base.slice(0,12)];await L({repo:l.dir,base:l.base,prd:[],prBody:c,format:"pretty",at:l.at});let u=Fe(i.map(h=>h.name),o);return b(
["","Try next:",...u.map(h=>`  ${E()} demo ${h}`),`  ${E()} demo --list`,`  ${E()} check ${m.join(" ")} --pr-body ${c} --format json`,`The example's files: ${n}`].
join(`
`)),0}catch(l){throw await Se(s,{recursive:!0,force:!0}),l}}export{ct as demo};
