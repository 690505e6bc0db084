import{J as j,K as z,M as h,N as G,O as I,P as S,Q as W,c as u}from"./chunk-L3L7UACA.js";import{existsSync as q,readFileSync as Y}from"node:fs";import E from"node:path";var U={"ssh.github.com":"github.com","www.github.com":"github.com"};function K(e,t){let n=t.split(/[?#]/,1)[0]?.split("/").filter(s=>s!=="")??[],o=n.length-1,r=n.
map((s,c)=>c===o?s.replace(/\.git$/i,""):s),a=r.length>=2&&r.every(s=>/^[\w.~-]+$/.test(s)&&!/^\.*$/.test(s)),i=e.toLowerCase();if(!(!a||!/^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/.
test(i)))return{host:Object.hasOwn(U,i)?U[i]??i:i,repository:r.join("/")}}function be(e){let t=e.trim(),n=/^([a-z][a-z\d+.-]*):\/\/([^/?#]*)(\/.*)?$/i.exec(t);if(n){
let a=(n[1]??"").toLowerCase();if(!/^(https?|ssh|git|git\+ssh|ssh\+git|git\+https)$/.test(a))return;let i=(n[2]??"").slice((n[2]??"").lastIndexOf("@")+1),s=a.includes(
"http"),c=i.replace(s?/:(443|80)?$/:/:\d*$/,"");return K(c,n[3]??"")}let o=t.indexOf(":"),r=t.indexOf("/");if(!(o<2||r>=0&&r<o||t.startsWith("::",o)||t.includes(
"\\")))return K(t.slice(0,o).replace(/^.*@/s,""),t.slice(o+1))}async function J({git:e}){let{out:t}=await e.run(["config","-z","--get-regexp","^remote\\..*\\.(url\
|gh-resolved)$"]),n=t.toString().split("\0"),o=s=>n.flatMap(c=>{let[d=""]=c.split(`
`,1);return d.endsWith(s)?[d.slice(7,-s.length)]:[]}),r=[...new Set(o(".url"))],a=new Set(o(".gh-resolved")),i=s=>a.has(s)?0:s==="origin"?1:s==="upstream"?2:3;return r.
toSorted((s,c)=>i(s)-i(c))}async function Q({git:e},t){for(let n of t.slice(0,20)){let{code:o,out:r}=await e.run(["remote","get-url","--",n]),a=o===0?be(h(r).split(
`
`)[0]??""):void 0;if(a)return a}}function V({gitDir:e}){let t=E.join(e,"HEAD"),n=q(t)?Y(t,"utf8"):"";return/^ref: (refs\/heads\/(?!\.invalid$)[^\s]+)\n?$/.exec(
n)?.[1]}function X({gitDir:e,top:t}){let n=E.join(e,"commondir"),o=q(n)?E.resolve(e,Y(n,"utf8").trim()):e;return E.basename(o)===".git"?E.basename(E.dirname(o)):
E.basename(t??o).replace(/\.git$/,"")}var O={sha1:"4b825dc642cb6eb9a060e54bf8d69288fbee4904",sha256:"6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"},w=["run git fetch --unshallow",
"in GitHub Actions: give actions/checkout fetch-depth: 0"];async function A({git:e}){let{out:t}=await e.run(["for-each-ref","--count=10000","--format=%(refname)","refs/heads","refs/tags","refs/remotes"]);return t.toString().
split(`
`).filter(n=>n!==""&&!n.endsWith("/HEAD")).map(n=>n.replace(/^refs\/(heads|tags|remotes)\//,""))}function Z(e,t){let[n,o]=[e.slice(0,60),t.slice(0,60)],r=Array.
from({length:o.length+1},(a,i)=>i);for(let a=1;a<=n.length;a+=1){let i=[a];for(let s=1;s<=o.length;s+=1){let c=(r[s-1]??0)+(n[a-1]===o[s-1]?0:1);i.push(Math.min(
c,(r[s]??0)+1,(i[s-1]??0)+1))}r=i}return r[o.length]??0}function Re(e,t,n=3){let o=r=>r.toLowerCase();return t.map(r=>{let a=Math.min(Z(o(e),o(r)),Z(o(e),o(r.slice(
r.indexOf("/")+1)))),i=e.length>=3&&o(r).includes(o(e));return{name:r,edits:i?Math.min(a,1):a}}).filter(({edits:r})=>r<=Math.max(2,Math.floor(e.length/3))).sort(
(r,a)=>r.edits-a.edits).slice(0,n).map(({name:r})=>r)}async function M(e,t,n){if(n.trim()==="")throw new u(2,`${t} is empty; give a branch, a tag or a commit`);
if(n.startsWith("-")||/[\u0000-\u001f\u007f]/.test(n))throw new u(2,`${t} takes a branch, a tag or a commit, not ${JSON.stringify(n)}`);let o=await e.objects.commitOf(
n);if(o)return o;let r=await A(e),a=Re(n,r);throw a.length===0&&e.shallow?new u(4,`${t} ${n} is not in this shallow clone`,w):new u(2,`There is no revision ${n}\
 for ${t} in this repository`,a.length>0?[`did you mean ${a.join(", ")}?`]:[`branches and tags here: ${r.slice(0,8).join(", ")||"none"}`])}var $e=["main","master","trunk","develop","development","default"];async function xe(e,t,n){let{out:o}=await e.git.run(["config","--get","init.defaultBranch"]),
r=[...$e,h(o)].filter(s=>s!==""),a=n.GITHUB_BASE_REF,i=await e.git.run(["symbolic-ref","--quiet","HEAD"]);return[...a?t.map(s=>`refs/remotes/${s}/${a}`):[],...t.
flatMap(s=>["HEAD",...r].map(c=>`refs/remotes/${s}/${c}`)),...e.top||i.code!==0?[]:[h(i.out)],...r.map(s=>`refs/heads/${s}`)]}var C=e=>e.replace(/^refs\/(heads|remotes)\//,
"").replace(/\/HEAD$/,"'s default branch");async function ee(e,t,n,o){let{code:r,out:a,complaint:i}=await e.git.run(["merge-base",t,n.sha]);if(r===0)return h(a);
throw e.shallow?new u(4,`The common ancestor of ${n.name} and ${o} is not in this shallow clone`,w):r===1?new u(2,`${n.name} and ${o} have no common ancestor`,[
`pass --base with a commit that ${n.name} grew from`]):new u(4,`git could not find the common ancestor of ${n.name} and ${o}: ${i}`)}async function te({git:e,shallow:t},n){
let o=await e.read(["rev-list","--parents","--max-count=1",n],"read the head commit");return!t&&h(o).split(" ").length===1}var H=e=>[`--base ${e.name}~1 judges \
the last commit`,"--base BRANCH judges all since that branch",...e.name==="HEAD"?["--worktree judges what is not committed yet"]:[]];async function ne(e,t,n,o,r){
let a=O[e.algorithm];if(n===a)return{sha:a,tip:t.sha};if(n!==void 0){let s=await M(e,"--base",n);return{sha:await ee(e,s,t,n),tip:s}}for(let s of await xe(e,o,r)){
let c=await e.objects.commitOf(s);if(!c)continue;let d=await ee(e,c,t,C(s));if(d!==t.sha||t.dirty)return{sha:d,tip:c};if(await te(e,t.sha))return{sha:a,tip:c};throw s.
startsWith("refs/heads/")&&c===t.sha?new u(2,`Nothing to judge: ${t.name} is ${C(s)} itself, and no remote tells what is new`,H(t)):new u(2,`Nothing to judge: ${t.
name} has no commit that ${C(s)} lacks`,H(t))}if(e.shallow)throw new u(4,"This shallow clone has no default branch to compare with",w);if(await te(e,t.sha))return{
sha:a,tip:t.sha};let i=await A(e);throw new u(2,"The default branch is not known; pass --base",[...H(t),`branches and tags here: ${i.slice(0,8).join(", ")}`])}var Ee=1e3,ke=["-z","--format=%H%x00%cI%x00%aI%x00%P%x00%B","--encoding=UTF-8","--no-color","--no-show-signature"];async function oe({git:e},t){let n=S(await e.
read(["log",...ke,"--no-notes",...t,"--"],"list the commits")),o=[];for(let r=0;r+4<n.length;r+=5){let[a="",i="",s="",c="",d=""]=n.slice(r,r+5),f=d.replace(/\s+$/,
""),m=f.split(`
`,1)[0]??"";o.push({sha:a,subject:m,message:f,date:i,authored:s,parents:c.split(" ").filter(y=>y!=="")})}return o}async function re(e,t,n){let o=t===void 0?[n]:
[n,`^${t}`];return oe(e,["--topo-order",`--max-count=${Ee}`,...o])}async function Se({git:e,objects:t},n){let o=await t.commitOf(n);if(o?.startsWith(n))return[o];
let{out:r}=await e.run(["rev-parse",`--disambiguate=${n}`]),a=h(r).split(`
`).filter(s=>/^[\da-f]{40,64}$/.test(s)),i=await Promise.all(a.map(t.typeOf));return a.filter((s,c)=>i[c]==="commit")}async function se(e,t,n,o){let r=t.toLowerCase();
if(!/^[\da-f]{7,64}$/.test(r))return{kind:"missing"};let a=await Se(e,r);if(a.length>1)return{kind:"ambiguous"};let i=()=>new u(4,`Whether commit ${t} exists ca\
n't be told from this shallow clone`,w),[s]=a;if(s===void 0){if(e.shallow)throw i();return{kind:"missing"}}let c=(await o()).find(m=>m.sha===s);if(c)return{kind:"\
found",commit:c,reachable:!0};let[d]=await oe(e,["--max-count=1",s]);if(!d)return{kind:"missing"};let f=!1;for(let m of n)f||=(await e.git.run(["merge-base","--\
is-ancestor",s,m])).code===0;if(!f&&e.shallow)throw i();return{kind:"found",commit:d,reachable:f}}var Te="-l2000",Pe=["--no-ext-diff","--no-textconv","--ignore-submodules=none"],F=["-r","-z","--raw","-M",Te,...Pe],Oe=["-c","core.bigFileThreshold=256k"],Me={A:"\
added",D:"deleted",R:"renamed"},ie=(e,t)=>e.path<t.path?-1:e.path>t.path?1:0;function Ae(e,t){let n=new Map;for(let o=t;o<e.length;){let[r="",a="",...i]=(e[o]??
"").split("	"),s=i.join("	"),c=s==="";n.set(c?e[o+2]??"":s,{added:Number(r)||0,deleted:Number(a)||0}),o+=c?3:1}return n}function ae(e){let t=S(e),n=[],o=0;for(;t[o]?.
startsWith(":");){let a=t[o]?.split(" ")[4]?.[0]??"M",i=a==="R"||a==="C",[s="",c=""]=[t[o+1],t[o+2]];n.push({path:i?c:s,status:Me[a]??"modified",...i?{from:s}:{}}),
o+=i?3:2}let r=Ae(t,o);return n.map(a=>({...a,...r.get(a.path)})).sort(ie)}async function ce({git:e},t,n){let{code:o,out:r}=await e.run([...Oe,"diff-tree",...F,
"--numstat",t,n]);return ae(o===0?r:await e.read(["diff-tree",...F,t,n],"compare the head with its base"))}async function Ce({git:e},t){let n=await e.read(["dif\
f-index","--cached",...F,t],"compare what is staged with the base");return new Map(ae(n).flatMap(({path:o,from:r})=>r===void 0?[]:[[o,r]]))}async function de(e,t,n){
let o=new Set([...t.entries.keys()].filter(s=>!n.entries.has(s))),r=new Map([...o].map(s=>[t.entries.get(s)?.oid,s])),a=o.size>0?await Ce(e,t.commit):new Map,i=[];
for(let[s,c]of n.entries){let d=t.entries.get(s);if(d?.oid===c.oid&&d.mode===c.mode)continue;let f=d?void 0:[a.get(s),r.get(c.oid)].find(m=>m&&o.has(m));f!==void 0&&
o.delete(f),d?i.push({path:s,status:"modified"}):i.push(f===void 0?{path:s,status:"added"}:{path:s,status:"renamed",from:f})}return[...i,...[...o].map(s=>({path:s,
status:"deleted"}))].sort(ie)}function He(e){if(e.subarray(0,8e3).includes(0))return;let t=new Map,o=Buffer.from(e).toString("latin1").split(`
`);o.at(-1)===""&&o.pop();for(let r of o)t.set(r,(t.get(r)??0)+1);return t}function fe(e,t){let n=0;for(let[o,r]of e)n+=Math.max(0,r-(t.get(o)??0));return n}async function me(e,t,n,o){
let r=async i=>{if(!i)return new Map;if(i.mode==="160000")return;let s=await o(i.oid,262144);return s.kind==="bytes"?He(s.bytes):s.kind==="too-large"?void 0:"un\
known"},a=async i=>{let[s,c]=[t.entries.get(i.from??i.path),n.entries.get(i.path)],[d,f]=await Promise.all([r(s),r(c)]);return d==="unknown"||f==="unknown"?i:!d||
!f?{...i,added:0,deleted:0}:{...i,added:fe(f,d),deleted:fe(d,f)}};return Promise.all(e.map((i,s)=>s<1e3?a(i):i))}var g="the action verifies it on the pull request",Fe={run:({run:e})=>`only GitHub can tell whether run ${e} passed; ${g}`,job:({job:e})=>`only GitHub can tell \
whether job ${e} passed; ${g}`,check:({check:e})=>`only GitHub can tell whether check ${e} passed; ${g}`,artifact:({artifact:e})=>`only GitHub has artifact ${e}\
; ${g}`,"code-scanning":({alert:e})=>e?`only GitHub can tell the state of code scanning alert ${e}; ${g}`:`only GitHub can tell what code scanning found; ${g}`,
dependabot:({alert:e})=>`only GitHub can tell the state of Dependabot ${e?`alert ${e}`:"alerts"}; ${g}`,"secret-scanning":({alert:e})=>`only GitHub can tell the\
 state of secret scanning ${e?`alert ${e}`:"alerts"}; ${g}`,commit:({sha:e})=>`commit ${e} is not in this clone, and only GitHub can tell whether it exists; ${g}`,
compare:({base:e,head:t})=>`${e} or ${t} is not in this clone, and only GitHub can compare them; ${g}`,release:({tag:e})=>`only GitHub can tell whether release ${e}\
 exists; ${g}`,review:({review:e,pull:t})=>`only GitHub has review ${e} of pull request ${t}; ${g}`},Be=e=>({resolution:{kind:"unknown",why:e}});function Le(e){
let t=Fe[e.kind];return t(e)}async function le(e,t){let n=t.repository?.toLowerCase()===e.repository.toLowerCase();if(n&&e.kind==="commit"){let o=await t.commit(
e.sha);if(o.kind==="found")return{resolution:{kind:"found"},commit:{sha:o.commit.sha,from:"ref"}};if(o.kind==="ambiguous")return{resolution:{kind:"missing",why:`\
more than one commit begins with ${e.sha}; link the full hash`}}}if(n&&e.kind==="compare"){let[o,r]=await Promise.all([t.named(e.base),t.named(e.head)]);if(o&&r)
return{resolution:{kind:"found"},commit:{sha:r,from:"ref"}}}return Be(Le(e))}import{readFileSync as Ne}from"node:fs";import ve from"node:path";var De=24e3,_e=["log","-z","-m","--raw","--no-renames","--no-abbrev","--root","--full-history","--sparse"],je=["--topo-order","--pretty=raw","--no-notes","--no-\
decorate","--no-color","--no-show-signature"],ze=["--no-ext-diff","--no-textconv","--ignore-submodules=none","--encoding=UTF-8"];function Ge(e){let t,n,o=!1,r=()=>{
t&&e(t),t=void 0};return{part:i=>{if(o){n?.add(I(i)),o=!1;return}let s=i.toString("latin1");if(s.startsWith("commit ")){let c=/^commit ([\da-f]+)(?: \(from ([\da-f]+)\))?\n/.
exec(s),f=[...s.slice(0,s.indexOf(`

`)).matchAll(/^parent ([\da-f]+)$/gm)].map(m=>m[1]??"");t?.sha!==c?.[1]&&r(),t??={sha:c?.[1]??"",parents:f,changed:new Map},n=new Set,t.changed.set(c?.[2]??f[0]??
"",n)}o=s.startsWith(":",s.lastIndexOf(`
`)+1)},flush:r}}function Ie(e,t,n){let o=new Map([[e,new Set(t)]]),r=new Map,a=[];return{follow:({sha:s,parents:c,changed:d})=>{let f=o.get(s);o.delete(s);let m=n.
has(s),y=m||c.length===0?[""]:c;for(let b of f??[]){let R=y.find(T=>!d.get(m?c[0]??"":T)?.has(b));R===void 0&&m?a.push(b):R===void 0?r.set(b,s):R!==""&&o.set(R,
(o.get(R)??new Set).add(b))}},found:r,cut:a,done:()=>o.size===0}}async function We({git:e,gitDir:t,top:n,shallow:o}){if(!o)return new Set;let r=h(await e.read([
"rev-parse","--git-path","shallow"],"find where the history ends"));return new Set(Ne(ve.resolve(n??t,r),"utf8").split(`
`))}function Ue({git:e},t,n){return new Promise((o,r)=>{let a=e.start(t),i=Ge(d=>{n.follow(d),n.done()&&a.kill("SIGKILL")}),s=[],c="";a.stdout.on("data",d=>{let f=0;
for(let m=d.indexOf(0);m>=0&&!n.done();m=d.indexOf(0,f))i.part(Buffer.concat([...s,d.subarray(f,m)])),s=[],f=m+1;n.done()||s.push(d.subarray(f))}),a.stderr.on("\
data",d=>{c.length<1e4&&(c+=d.toString())}),a.once("error",d=>r(z(d))),a.once("close",d=>{s.length>0&&i.part(Buffer.concat(s)),i.flush(),d===0||n.done()?o():r(new u(
4,`git could not walk the history: ${j(c)}`))})})}async function B(e,t,n){let o=n.filter(W),r=Ie(t,o,await We(e));if(o.length===0)return r.found;let a=o.join(" ").
length<=De;await Ue(e,[..._e,...je,...ze,t,"--",...a?o:[]],r);let[i]=r.cut;if(i===void 0)return r.found;throw new u(4,`The history of this shallow clone ends be\
fore ${i} was last changed`,w)}var Ke=24;function qe(e){let t=e.indexOf("	"),[n,,o,r]=e.slice(0,t).split(/ +/);if(t<0||!n||!o)return;let a=r!==void 0&&/^\d+$/.test(r)?{size:Number(r)}:{};return{
path:e.slice(t+1),mode:n,oid:o,...a}}async function Ye({git:e,objects:t},n){let o=(...c)=>["ls-tree","-r",...c,"-z","--full-tree",n],r=await e.run(o("-l")),a=r.
code===0?r.out:await e.read(o(),`list the files of ${n}`),i=S(a),s=new Map;for(let c of i){let d=qe(c);d&&s.set(d.path,d),d?.size!==void 0&&t.sized(d.oid,d.size)}
return{commit:n,entries:s,truncated:s.size!==i.length}}function ue(e){let t=new Map;return n=>{let o=t.get(n)??Ye(e,n);t.delete(n),t.set(n,o);for(let r of t.keys()){
if(t.size<=Ke)break;t.delete(r)}return o.catch(()=>t.delete(n)),o}}async function Je(e,t){if(t!==void 0&&t!=="HEAD")return M(e,"--head",t);let n=await e.objects.commitOf("HEAD");if(n)return n;throw(await e.git.run(["rev-parse",
"--verify","--quiet","HEAD"])).code===0?new u(4,"HEAD names a commit that is not in this clone; run git fsck"):new u(2,"This repository has no commits yet: comm\
it something, then run the check again")}async function Qe(e,t,n){let o=async(...i)=>{let{code:s,out:c}=await e.git.run(i);return s===0?h(c):""},r=t==="HEAD"?V(
e)??await o("symbolic-ref","--quiet","HEAD"):await o("rev-parse","--symbolic-full-name",t);return/^refs\/heads\/(.+)$/.exec(r)?.[1]??/^refs\/remotes\/[^/]+\/(.+)$/.
exec(r)?.[1]??(t==="HEAD"&&n.GITHUB_HEAD_REF||void 0)}var Ve=(e,t)=>e.entries.size!==t.entries.size||[...e.entries].some(([n,{oid:o,mode:r}])=>{let a=t.entries.
get(n);return a?.oid!==o||a.mode!==r});async function Dt(e={}){if(e.worktree&&e.head!==void 0)throw new u(2,"Give either --head or --worktree, not both");let t=e.
env??process.env,n=await G(e.repo??process.cwd(),t),{git:o,objects:r}=n;try{let a=e.head??"HEAD",i=await Je(n,e.head),s=ue(n),c=e.worktree?await(await import("./worktree-7YWWCYUY.js")).
readWorktree(n,r,t):void 0,d=c!==void 0&&Ve(c.tree,await s(i)),f=await J(n),m=await ne(n,{sha:i,name:a,dirty:d},e.base,f,t),y=await Q(n,f),b=async l=>c&&l==="wo\
rktree"?c.tree:s(l),R=m.sha===O[n.algorithm],T,L=()=>(T??=re(n,R?void 0:m.sha,i),T),N=async(l,p)=>await c?.blob(l,p)??r.blob(l,p),he=async l=>{let p=await b(m.sha);
return me(await de(n,p,l),p,l,N)},pe=async()=>{let[l,p,$,x]=await Promise.all([Qe(n,a,t),L(),c?he(c.tree):ce(n,m.sha,i),y?"":X(n)]),P=e.prBody===void 0?void 0:{
body:e.prBody};return{repository:y?.repository??x,...y?{remote:`${y.host}/${y.repository}`}:{},base:m.sha,head:c?"worktree":i,...l?{branch:l}:{},...P?{pullRequest:P}:
{},commits:p,files:$}},ge=async(l,p)=>{if(!c||p!==void 0)return B(n,p??i,l);let{entries:$}=await s(i),x=k=>{let[D,_]=[c.tree.entries.get(k),$.get(k)];return D?.
oid!==_?.oid||D?.mode!==_?.mode},P=l.filter(x).map(k=>[k,"worktree"]),we=await B(n,i,l.filter(k=>!x(k)));return new Map([...we,...P])},v=l=>se(n,l,[i,m.tip],L),
ye=async l=>{if(l.startsWith("-")||/[\u0000-\u001f~^:@{}]/.test(l))return;let p=[...f.map($=>`refs/remotes/${$}/`),"refs/tags/","refs/heads/"];for(let $ of[.../^[\da-f]{7,64}$/i.
test(l)?[""]:[],...p]){let x=await r.commitOf(`${$}${l}`);if(x)return x}};return{name:"local",...n.top===void 0?{}:{top:n.top},change:pe,tree:b,blob:N,commit:v,
lastTouched:ge,lookUp:l=>le(l,{...y?{repository:y.repository}:{},commit:v,named:ye}),close:o.close}}catch(a){throw await o.close(),a}}export{J as a,Q as b,Dt as c};
