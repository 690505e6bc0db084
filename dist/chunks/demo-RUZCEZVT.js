import{a as b}from"./chunk-YG2SDQP5.js";import{a as V}from"./chunk-QF2LJ4MC.js";import{c as d,f as q,q as S}from"./chunk-L3L7UACA.js";import{d as Q}from"./chunk-PSHBDJEB.js";import{mkdir as pe,mkdtemp as ye,rm as we,writeFile as be}from"node:fs/promises";import{tmpdir as xe}from"node:os";import $ from"node:path";import{fileURLToPath as Se}from"node:url";import{mkdir as W,rm as de,writeFile as me}from"node:fs/promises";import E from"node:path";import{execFile as ee}from"node:child_process";var te=["core.hooksPath=/dev/null","core.attributesFile=/dev/null","core.excludesFile=/dev/null","core.autocrlf=false","core.fileMode=false","core.fsmonitor=fal\
se","commit.gpgSign=false","gc.auto=0","maintenance.auto=false"].flatMap(e=>["-c",e]),P={name:"Example Author",email:"author@example.invalid"};function ne(e,t){
let n=Object.entries(process.env).filter(([r])=>!r.toUpperCase().startsWith("GIT_")),i=t===void 0?void 0:`${Date.parse(t)/1e3} +0000`;return{...Object.fromEntries(
n),LC_ALL:"C",XDG_CONFIG_HOME:e,GIT_CONFIG_GLOBAL:"/dev/null",GIT_CONFIG_NOSYSTEM:"1",GIT_CEILING_DIRECTORIES:e,GIT_DEFAULT_HASH:"sha1",GIT_TEMPLATE_DIR:"",GIT_AUTHOR_NAME:P.
name,GIT_AUTHOR_EMAIL:P.email,GIT_COMMITTER_NAME:P.name,GIT_COMMITTER_EMAIL:P.email,...i===void 0?{}:{GIT_AUTHOR_DATE:i,GIT_COMMITTER_DATE:i}}}function h(e,t,n={}){
return new Promise((i,r)=>{let o=ee("git",[...te,...t],{cwd:e,env:ne(e,n.date),windowsHide:!0},(a,s,l)=>{a?a.code==="ENOENT"?r(new d(4,"git was not found: insta\
ll it or put it on the PATH, the examples are git repositories")):r(new d(4,`git ${t[0]} failed: ${l.trim().split(`
`)[0]||a.message}`)):i(s.trim())});o.stdin?.on("error",()=>{}),o.stdin?.end(n.input??"")})}import{readFile as ce}from"node:fs/promises";import y from"node:path";import{readdir as re,readFile as ie}from"node:fs/promises";import T from"node:path";async function _(e){let i=(await re(e,{recursive:!0,withFileTypes:!0}).catch(
()=>[])).filter(r=>r.isFile()).map(r=>T.relative(e,T.join(r.parentPath,r.name)).split(T.sep).join("/")).sort().map(async r=>[r,await ie(T.join(e,r))]);return new Map(
await Promise.all(i))}var C=(e,t)=>new Map([...e,...t]);var f=Q(V(),1);var G=["ready","not-ready","waiting","cannot-tell"],oe=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,A=/^[a-z][a-z0-9-]{0,30}$/,ae=/^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/;
function I(e,t,n,i){let r=(s,l=e)=>{throw new d(2,`${n}:${i(l)}: ${s}`)};if(!(0,f.isMap)(e))return r(`expected a map with ${t.join(", ")}`);let o=new Map;for(let{
key:s,value:l}of e.items){let c=(0,f.isScalar)(s)?String(s.value):"";t.includes(c)||r(`unknown key "${c}"; known are ${t.join(", ")}`,s),o.set(c,l)}let a=s=>{let l=o.
get(s);return l===void 0?r(`"${s}" is missing`):!(0,f.isScalar)(l)||typeof l.value!="string"||l.value.trim()===""?r(`"${s}" must be a text`,l):l.value};return{has:s=>o.
has(s),node:s=>o.get(s),fail:(s,l)=>r(s,l===void 0?e:o.get(l)),text:(s,l,c)=>{let m=a(s);return l&&!l.test(m)&&r(`"${s}" must be ${c}, not "${m}"`,o.get(s)),m},
list:s=>{let l=o.get(s);if(l===void 0)return[];let c=(0,f.isSeq)(l)?l.items.map(u=>(0,f.isScalar)(u)?u.value:void 0):[],m=c.filter(u=>typeof u=="string");return(m.
length===0||m.length!==c.length)&&r(`"${s}" must be a list of globs`,l),m}}}var L=(e,t="date")=>e.text(t,oe,"a time like 2025-08-12T09:00:00Z");function M(e,t,n,i){
let r=I(e,["message","date",...t],n,i);return{from:r,...r.has("id")?{id:r.text("id",A,"a short lower-case name")}:{},message:r.text("message"),date:L(r),files:t.
includes("files")?r.list("files"):["**"],delete:t.includes("delete")?r.list("delete"):[]}}var j=({from:e,...t})=>t;function se(e,t,n){let i=e.node("commits");return!(0,f.isSeq)(
i)||i.items.length===0?e.fail('"commits" must be a list with at least one commit'):i.items.map(r=>{let o=M(r,["id","files","delete"],t,n);return o.files.length+
o.delete.length===0&&o.from.fail('a commit needs "files" or "delete"'),j(o)})}var le="order title shows expect rule extends merged strict without branch at body\
 base commits squash".split(" ");function D(e,t){let n=new f.LineCounter,i=(0,f.parseDocument)(e,{lineCounter:n,prettyErrors:!1}),r=g=>n.linePos(g?.range?.[0]??
0).line,o=i.errors[0];if(o)throw new d(2,`${t}:${n.linePos(o.pos[0]).line}: ${o.message}`);let a=I(i.contents,le,t,r),s=a.node("order");if(!(0,f.isScalar)(s)||!Number.
isInteger(s.value))return a.fail('"order" must be a whole number',"order");let l=G.find(g=>g===a.text("expect"));if(!l)return a.fail(`"expect" must be one of ${G.
join(", ")}`,"expect");a.has("rule")===(l==="ready")&&a.fail('"rule" is for every example that is not ready, and only for those');let c=a.node("merged");a.has("\
merged")&&!((0,f.isScalar)(c)&&c.value===!0&&a.has("extends"))&&a.fail('"merged" can only be true, beside "extends"',"merged");let m=a.node("strict");if(a.has("\
strict")&&!((0,f.isScalar)(m)&&m.value===!0)&&a.fail('"strict" can only be true',"strict"),!a.has("extends"))for(let g of["branch","at","base","commits"])a.has(
g)||a.fail(`"${g}" is missing`);let u=a.has("without")?I(a.node("without"),["base","change"],t,r):void 0,p=a.has("squash")?M(a.node("squash"),["branch"],t,r):void 0,
w=g=>g.text("branch",ae,"a lower-case branch name");return{order:Number(s.value),title:a.text("title"),shows:a.text("shows"),expect:l,...a.has("rule")?{rule:a.text(
"rule",A,"the id of a rule")}:{},...a.has("extends")?{extends:a.text("extends",A,"the name of an example")}:{},merged:a.has("merged"),...a.has("strict")?{strict:!0}:
{},without:{base:u?.list("base")??[],change:u?.list("change")??[]},...a.has("branch")?{branch:w(a)}:{},...a.has("at")?{at:L(a,"at")}:{},...a.has("body")?{body:a.
text("body")}:{},...a.has("base")?{base:j(M(a.node("base"),[],t,r))}:{},...a.has("commits")?{commits:se(a,t,r)}:{},...p?{squash:{...j(p),branch:w(p.from)}}:{}}}function U(e,t,n){for(let r of t){let o=b([r]);if(![...e.keys()].some(a=>o(a)))throw new d(2,`${n}: "without" names ${r}, but the extended example has no such f\
ile`)}let i=b(t);return new Map([...e].filter(([r])=>!i(r)))}async function O(e){let t=`examples/${y.basename(e)}/scenario.yml`,n=await ce(y.join(e,"scenario.ym\
l"),"utf8").catch(()=>{throw new d(2,`${t} is not there`)});return{scenario:D(n,t),file:t}}function z(e,t,n){let i=t.map(()=>new Map),r=t.map(o=>b(o.files));for(let[
o,a]of e){let s=r.findLastIndex(c=>c(o)),l=i[s];if(!l)throw new d(2,`${n}: no commit names change/${o}`);l.set(o,a)}return t.map((o,a)=>{let s=i[a]??new Map;if(s.
size===0&&o.delete.length===0)throw new d(2,`${n}: the commit "${o.message.split(`
`)[0]}" has no file left`);return{...o,write:s}})}async function H(e,t){let{scenario:n,file:i}=await O(e),r={base:await _(y.join(e,"base")),change:await _(y.join(
e,"change"))};if(n.extends===void 0)return{scenario:n,file:i,before:[],...r};if(t.includes(n.extends))throw new d(2,`${i}: "extends" leads back to ${n.extends}`);
let o=await H(y.join(y.dirname(e),n.extends),[...t,y.basename(e)]),a=C(U(o.base,n.without.base,i),r.base),s=U(o.change,n.without.change,i),{squash:l,rule:c,strict:m,
...u}=o.scenario,p={...u,...n};if(!n.merged)return{scenario:p,file:i,before:o.before,base:a,change:C(s,r.change)};if(!n.commits)throw new d(2,`${i}: "merged" ne\
eds its own "commits"`);let w=[...o.before,...z(s,o.scenario.commits??[],i)];return{scenario:p,file:i,before:w,base:a,change:r.change}}async function B(e){let{scenario:t,
file:n,before:i,base:r,change:o}=await H(e,[]),{branch:a,at:s,body:l,commits:c,squash:m}=t;if(!t.base||!a||!s||!c)throw new d(2,`${n}: it has no base, branch, t\
ime or commits`);return{scenario:t,branch:a,at:s,...l===void 0?{}:{body:l},main:[{...t.base,write:r},...i],commits:z(o,c,n),...m?{squash:m}:{}}}var fe="acme-orders";function k(e,t,n){return e.replace(/\{\{commit:([a-z0-9-]*)(?::(\d{1,2}))?([^}]*)\}\}/g,(i,r,o,a)=>{let s=t.get(r);if(!s||a!=="")throw new d(
2,`${n}: ${i} names a commit that is not made yet`);return s.slice(0,Number(o??40))})}function ue(e,t,n){let i=Buffer.from(e.buffer,e.byteOffset,e.byteLength);return i.
includes("{{commit:")?k(i.toString("utf8"),t,n):e}async function Y(e,t,n){if(t.delete.length>0){let i=b(t.delete),r=(await h(e,["ls-files","-z"])).split("\0").filter(
o=>o!==""&&i(o));if(r.length===0)throw new d(2,`no file matches "delete": ${t.delete.join(", ")}`);await Promise.all(r.map(o=>de(E.join(e,o))))}for(let[i,r]of t.
write){let o=E.join(e,i);await W(E.dirname(o),{recursive:!0}),await me(o,ue(r,n,i))}return await h(e,["add","--all","--force","."]),Z(e,t,n)}async function Z(e,t,n){
let i=`${k(t.message,n,"message").trimEnd()}
`;await h(e,["commit",...["--quiet","--no-verify","--no-gpg-sign","--cleanup=verbatim","--file=-"]],{date:t.date,input:i});let o=await h(e,["rev-parse","HEAD"]);
return t.id&&n.set(t.id,o),o}async function J(e,t){let n=await B(e),i=E.join(t,fe);await W(i,{recursive:!0}),await h(i,["init","--quiet","--initial-branch=main"]);
let r=new Map,o="";for(let s of n.main)o=await Y(i,s,r);await h(i,["checkout","--quiet","-b",n.branch]);let a="";for(let s of n.commits)a=await Y(i,s,r);return n.
squash&&(await h(i,["checkout","--quiet","-b",n.squash.branch]),await h(i,["reset","--quiet","--soft",o]),a=await Z(i,n.squash,r)),{dir:i,base:o,head:a,branch:n.
squash?.branch??n.branch,at:n.at,strict:n.scenario.strict===!0,...n.body===void 0?{}:{prBody:k(n.body,r,"body")}}}import{access as ge,readdir as he}from"node:fs/promises";import x from"node:path";var N="zero-high-over-two",R=e=>ge(e).then(()=>!0,()=>!1);async function K(e){for(let t of[".","..","../..","../../.."]){let n=x.resolve(e,t,"examples");if(await R(
x.join(n,N,"scenario.yml")))return n}throw new d(4,"the examples folder is not beside dist: take the whole project, not only dist")}async function v(e){let n=(await he(
e,{withFileTypes:!0})).filter(r=>r.isDirectory()).map(async({name:r})=>{let o=x.join(e,r);if(!await R(x.join(o,"scenario.yml")))return[];let{order:a,title:s,shows:l,
expect:c,rule:m}=(await O(o)).scenario;return[{name:r,folder:o,order:a,title:s,shows:l,expect:c,...m?{rule:m}:{}}]});return(await Promise.all(n)).flat().sort((r,o)=>r.
order-o.order||(r.name<o.name?-1:1))}async function X(e,t){let n=x.join(e,t);if(/^[a-z0-9][a-z0-9-]*$/.test(t)&&await R(x.join(n,"scenario.yml")))return n;let i=(await v(
e)).map(r=>r.name);throw new d(2,`there is no example "${t}"`,[`Examples: ${i.join(", ")}`])}async function $e(e){let t=await v(e),n=Math.max(...t.map(i=>i.name.length));return S(t.map(i=>`${i.name.padEnd(n)}  ${i.expect.padEnd(11)}  ${i.title}`).join(`\

`)),S(`
Run one: ${F()} demo NAME`),0}async function Pe(e){if(e===void 0)return ye($.join(xe(),"ready-gate-demo-"));if(await q(e))throw new d(2,`${e} exists already; --\
keep takes a new folder`);return await pe(e,{recursive:!0}),$.resolve(e)}function F(){let e=process.argv[1]??"";return e.endsWith(".js")?`node ${$.relative(process.
cwd(),e)||e}`:"ready-gate"}function Te(e,t){let n=e[(e.indexOf(t)+1)%e.length]??"ready";return[...new Set([t==="ready"?n:"ready",n])]}async function st(e,t){let n=await K(
$.dirname(Se(import.meta.url)));if(t.list)return $e(n);let i=e??N,r=await X(n,i),o=await v(n),a=o.find(l=>l.name===i),s=await Pe(t.keep);try{let l=await J(r,s),
c=$.join(s,"pull-request.md");await be(c,l.prBody??""),S(`Example ${i}: ${a?.shows??""}
Repository: ${l.dir} (branch ${l.branch})
`);let m=["--repo",l.dir,"--base",l.base.slice(0,12)],{strict:u}=l,{check:p}=await import("./check-3JVAU3YF.js");await p({repo:l.dir,base:l.base,prd:[],prBody:c,
format:"pretty",at:l.at,strict:u});let w=Te(o.map(g=>g.name),i);return S(["","Try next:",...w.map(g=>`  ${F()} demo ${g}`),`  ${F()} demo --list`,`  ${F()} chec\
k ${m.join(" ")} --pr-body ${c}${u?" --strict":""} --format json`,`The example's files: ${r}`].join(`
`)),0}catch(l){throw await we(s,{recursive:!0,force:!0}),l}}export{st as demo};
