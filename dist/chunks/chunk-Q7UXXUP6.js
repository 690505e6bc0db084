import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as p}from"./chunk-YXX5FJ7F.js";import{e as J,f as Y}from"./chunk-F2IQMAFG.js";import{spawn as We}from"node:child_process";import Ue from"node:path";var V="/dev/null",se=[["safe.directory","*"],["safe.bareRepository","all"],["core.hooksPath",V],["core.fsmonitor","false"],["core.attributesFile",V],["core.page\
r","cat"],["core.editor","false"],["core.askPass","false"],["core.sshCommand","false"],["core.gitProxy","false"],["core.alternateRefsCommand","false"],["core.us\
eReplaceRefs","false"],["core.quotePath","false"],["core.warnAmbiguousRefs","false"],["credential.helper",""],["diff.external",""],["gpg.program","false"],["gpg\
.openpgp.program","false"],["gpg.x509.program","false"],["gpg.ssh.program","false"],["log.showSignature","false"],["log.follow","false"],["log.showRoot","true"],
["protocol.allow","never"],["submodule.recurse","false"],["gc.auto","0"],["maintenance.auto","false"]],Fe=/^(GIT_.*|PAGER|EDITOR|VISUAL|SSH_ASKPASS|LESSOPEN|LANG|LANGUAGE|LC_.*)$/i;
function ie(e,t){let n=Object.entries(e).filter(r=>r[1]!==void 0&&!Fe.test(r[0])),o=se.flatMap(([r,s],a)=>[[`GIT_CONFIG_KEY_${a}`,r],[`GIT_CONFIG_VALUE_${a}`,s]]);
return{...Object.fromEntries(n),...Object.fromEntries(o),GIT_CONFIG_COUNT:String(se.length),GIT_ALLOW_PROTOCOL:"none",GIT_ASKPASS:"false",GIT_ATTR_NOSYSTEM:"1",
GIT_EDITOR:"false",GIT_GRAFT_FILE:V,GIT_LITERAL_PATHSPECS:"1",GIT_NO_LAZY_FETCH:"1",GIT_NO_REPLACE_OBJECTS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_PAGER:"cat",GIT_SSH_COMMAND:"\
false",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...t?{GIT_DIR:t.gitDir}:{},...t?.top?{GIT_WORK_TREE:t.top}:{}}}var Ke=512e6,ae=3e5;function M(e){let t=e.split(`
`).filter(o=>o.trim()!==""&&!o.startsWith("warning:"));return(t.find(o=>/^(fatal|error):/.test(o))??t[0]??"").replace(/^(fatal|error): /,"").replace(/:\/\/[^/@\s]*@/g,
"://").replace(/[\u0000-\u001f\u007f]/g," ").slice(0,300)}function D(e){let t=typeof e=="object"&&e!==null&&"code"in e?String(e.code):"";return t==="ENOENT"||t===
"EACCES"?new p(2,"git was not found on the PATH: install git 2.30 or newer",["https://git-scm.com/downloads","in a container: apt-get install git, or apk add gi\
t"]):new p(4,`git could not be started (${t||String(e)})`)}function I(e,t){let n=ie(e,t),o=t?["-C",t.top??t.gitDir]:[],r=new Map,s=d=>{let f=We("git",["--no-pag\
er",...o,...d],{cwd:Ue.dirname(process.execPath),env:n,windowsHide:!0}),l=new Promise(g=>{f.once("close",()=>g()),f.once("error",()=>g())}).then(()=>{r.delete(f)});
return r.set(f,l),f.stdin.on("error",()=>{}),f},a=d=>new Promise((f,l)=>{let g=s(d),m=[],w=0,b="",R=x=>{g.kill("SIGKILL"),l(new p(4,`git ${d[0]} ${x}`))},E=setTimeout(
()=>R(`took more than ${ae/6e4} minutes`),ae);g.stdout.on("data",x=>{w+=x.length,w>Ke?R("gave more than 512 MB"):m.push(x)}),g.stderr.on("data",x=>{b.length<1e4&&
(b+=x.toString())}),g.once("error",x=>{clearTimeout(E),l(D(x))}),g.once("close",x=>{clearTimeout(E),f({code:x??-1,out:Buffer.concat(m),complaint:M(b)})}),g.stdin.
end()});return{run:a,read:async(d,f)=>{let{code:l,out:g,complaint:m}=await a(d);if(l!==0)throw new p(4,`git could not ${f}: ${m||`exit code ${l}`}`);return g},start:s,
close:async()=>{let d=[...r.values()];for(let f of r.keys())f.kill("SIGKILL");await Promise.all(d)}}}var O=e=>e.toString().replace(/\r?\n$/,"");var L={sha1:"4b825dc642cb6eb9a060e54bf8d69288fbee4904",sha256:"6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"},A=["run git fetch --unshallow",
"in GitHub Actions: give actions/checkout fetch-depth: 0"];async function v({git:e},t){let{code:n,out:o}=await e.run(["rev-parse","--verify","--quiet","--end-of\
-options",`${t}^{commit}`]),r=O(o);return n===0&&/^[\da-f]{40,64}$/.test(r)?r:void 0}async function Q({git:e}){let{out:t}=await e.run(["for-each-ref","--count=1\
0000","--format=%(refname)","refs/heads","refs/tags","refs/remotes"]);return t.toString().split(`
`).filter(n=>n!==""&&!n.endsWith("/HEAD")).map(n=>n.replace(/^refs\/(heads|tags|remotes)\//,""))}function ce(e,t){let[n,o]=[e.slice(0,60),t.slice(0,60)],r=Array.
from({length:o.length+1},(s,a)=>a);for(let s=1;s<=n.length;s+=1){let a=[s];for(let i=1;i<=o.length;i+=1){let c=(r[i-1]??0)+(n[s-1]===o[i-1]?0:1);a.push(Math.min(
c,(r[i]??0)+1,(a[i-1]??0)+1))}r=a}return r[o.length]??0}function qe(e,t,n=3){let o=r=>r.toLowerCase();return t.map(r=>{let s=Math.min(ce(o(e),o(r)),ce(o(e),o(r.
slice(r.indexOf("/")+1)))),a=e.length>=3&&o(r).includes(o(e));return{name:r,edits:a?Math.min(s,1):s}}).filter(({edits:r})=>r<=Math.max(2,Math.floor(e.length/3))).
sort((r,s)=>r.edits-s.edits).slice(0,n).map(({name:r})=>r)}async function z(e,t,n){if(n.trim()==="")throw new p(2,`${t} is empty; give a branch, a tag or a comm\
it`);if(n.startsWith("-")||/[\u0000-\u001f\u007f]/.test(n))throw new p(2,`${t} takes a branch, a tag or a commit, not ${JSON.stringify(n)}`);let o=await v(e,n);
if(o)return o;let r=await Q(e),s=qe(n,r);throw s.length===0&&e.shallow?new p(4,`${t} ${n} is not in this shallow clone`,A):new p(2,`There is no revision ${n} fo\
r ${t} in this repository`,s.length>0?[`did you mean ${s.join(", ")}?`]:[`branches and tags here: ${r.slice(0,8).join(", ")||"none"}`])}var Je=["main","master","trunk","develop","development","default"];async function Ye(e,t,n){let{out:o}=await e.git.run(["config","--get","init.defaultBranch"]),
r=[...Je,O(o)].filter(i=>i!==""),s=n.GITHUB_BASE_REF,a=await e.git.run(["symbolic-ref","--quiet","HEAD"]);return[...s?t.map(i=>`refs/remotes/${i}/${s}`):[],...t.
flatMap(i=>["HEAD",...r].map(c=>`refs/remotes/${i}/${c}`)),...e.top||a.code!==0?[]:[O(a.out)],...r.map(i=>`refs/heads/${i}`)]}var X=e=>e.replace(/^refs\/(heads|remotes)\//,
"").replace(/\/HEAD$/,"'s default branch");async function de(e,t,n,o){let{code:r,out:s,complaint:a}=await e.git.run(["merge-base",t,n.sha]);if(r===0)return O(s);
throw e.shallow?new p(4,`The common ancestor of ${n.name} and ${o} is not in this shallow clone`,A):r===1?new p(2,`${n.name} and ${o} have no common ancestor`,[
`pass --base with a commit that ${n.name} grew from`]):new p(4,`git could not find the common ancestor of ${n.name} and ${o}: ${a}`)}async function fe({git:e,shallow:t},n){
let o=await e.read(["rev-list","--parents","--max-count=1",n],"read the head commit");return!t&&O(o).split(" ").length===1}var Z=e=>[`--base ${e.name}~1 judges \
the last commit`,"--base BRANCH judges all since that branch",...e.name==="HEAD"?["--worktree judges what is not committed yet"]:[]];async function le(e,t,n,o,r){
let s=L[e.algorithm];if(n===s)return{sha:s,tip:t.sha};if(n!==void 0){let i=await z(e,"--base",n);return{sha:await de(e,i,t,n),tip:i}}for(let i of await Ye(e,o,r)){
let c=await v(e,i);if(!c)continue;let d=await de(e,c,t,X(i));if(d!==t.sha||t.dirty)return{sha:d,tip:c};if(await fe(e,t.sha))return{sha:s,tip:c};throw i.startsWith(
"refs/heads/")&&c===t.sha?new p(2,`Nothing to judge: ${t.name} is ${X(i)} itself, and no remote tells what is new`,Z(t)):new p(2,`Nothing to judge: ${t.name} ha\
s no commit that ${X(i)} lacks`,Z(t))}if(e.shallow)throw new p(4,"This shallow clone has no default branch to compare with",A);if(await fe(e,t.sha))return{sha:s,
tip:t.sha};let a=await Q(e);throw new p(2,"The default branch is not known; pass --base",[...Z(t),`branches and tags here: ${a.slice(0,8).join(", ")}`])}var ue=new TextDecoder("utf-8",{fatal:!0});function H(e){try{return ue.decode(e)}catch{return Buffer.from(e).toString("latin1").replace(/[\u0080-\u00ff]/g,t=>`\\\
x${t.charCodeAt(0).toString(16)}`)}}function _(e){let t=Ve(e)?.split("\0")??Qe(e).map(H);return t.at(-1)===""?t.slice(0,-1):t}function Ve(e){try{return ue.decode(
e)}catch{return}}function Qe(e){let t=[],n=0;for(let o=e.indexOf(0);o>=0;o=e.indexOf(0,n))t.push(e.subarray(n,o)),n=o+1;return n<e.length?[...t,e.subarray(n)]:t}
var F=e=>e!==""&&!e.includes("\0")&&e.split("/").every(t=>!/^(\.{0,2}|\.git)$/i.test(t));var Xe=1e3,Ze=["-z","--format=%H%x00%cI%x00%aI%x00%P%x00%B","--encoding=UTF-8","--no-color","--no-show-signature"];async function me({git:e},t){let n=_(await e.
read(["log",...Ze,"--no-notes",...t,"--"],"list the commits")),o=[];for(let r=0;r+4<n.length;r+=5){let[s="",a="",i="",c="",d=""]=n.slice(r,r+5),f=d.replace(/\s+$/,
""),l=f.split(`
`,1)[0]??"";o.push({sha:s,subject:l,message:f,date:a,authored:i,parents:c.split(" ").filter(g=>g!=="")})}return o}async function pe(e,t,n){let o=t===void 0?[n]:
[n,`^${t}`];return me(e,["--topo-order",`--max-count=${Xe}`,...o])}async function ge(e,t,n,o,r){let s=n.toLowerCase();if(!/^[\da-f]{7,64}$/.test(s))return{kind:"\
missing"};let{out:a}=await e.git.run(["rev-parse",`--disambiguate=${s}`]),i=O(a).split(`
`).filter(b=>/^[\da-f]{40,64}$/.test(b)),c=await Promise.all(i.map(t.typeOf)),d=i.filter((b,R)=>c[R]==="commit");if(d.length>1)return{kind:"ambiguous"};let f=()=>new p(
4,`Whether commit ${n} exists can't be told from this shallow clone`,A),[l]=d;if(l===void 0){if(e.shallow)throw f();return{kind:"missing"}}let g=(await r()).find(
b=>b.sha===l);if(g)return{kind:"found",commit:g,reachable:!0};let[m]=await me(e,["--max-count=1",l]);if(!m)return{kind:"missing"};let w=!1;for(let b of o)w||=(await e.
git.run(["merge-base","--is-ancestor",l,b])).code===0;if(!w&&e.shallow)throw f();return{kind:"found",commit:m,reachable:w}}var et="-l2000",he=["-r","-z","--raw","-M",et,"--no-ext-diff","--no-textconv","--ignore-submodules=none"],tt={A:"added",D:"deleted",R:"renamed"},ye=(e,t)=>e.path<
t.path?-1:e.path>t.path?1:0;function we(e){let t=_(e),n=[];for(let o=0;o<t.length;){let r=t[o]?.split(" ")[4]?.[0]??"M",s=r==="R"||r==="C",[a="",i=""]=[t[o+1],t[o+
2]];n.push({path:s?i:a,status:tt[r]??"modified",...s?{from:a}:{}}),o+=s?3:2}return n.sort(ye)}async function be({git:e},t,n){return we(await e.read(["diff-tree",
...he,t,n],"compare the head with its base"))}async function nt({git:e},t){let n=await e.read(["diff-index","--cached",...he,t],"compare what is staged with the\
 base");return new Map(we(n).flatMap(({path:o,from:r})=>r===void 0?[]:[[o,r]]))}async function Se(e,t,n){let o=new Set([...t.entries.keys()].filter(i=>!n.entries.
has(i))),r=new Map([...o].map(i=>[t.entries.get(i)?.oid,i])),s=o.size>0?await nt(e,t.commit):new Map,a=[];for(let[i,c]of n.entries){let d=t.entries.get(i);if(d?.
oid===c.oid&&d.mode===c.mode)continue;let f=d?void 0:[s.get(i),r.get(c.oid)].find(l=>l&&o.has(l));f!==void 0&&o.delete(f),d?a.push({path:i,status:"modified"}):a.
push(f===void 0?{path:i,status:"added"}:{path:i,status:"renamed",from:f})}return[...a,...[...o].map(i=>({path:i,status:"deleted"}))].sort(ye)}import{existsSync as Oe,statSync as ot}from"node:fs";import N from"node:path";var rt=["rev-parse","--is-bare-repository","--is-inside-work-tree","--is-shallow-repository"];function st(e){let t=N.resolve(e),n=ot(t,{throwIfNoEntry:!1});if(!n)
throw new p(2,`There is no folder ${t}`);if(!n.isDirectory())throw new p(2,`${t} is a file; --repo takes a folder`);return t}function it(e){for(let t=e;;t=N.dirname(
t)){if(Oe(N.join(t,".git")))return{gitDir:N.join(t,".git"),top:t};if(["HEAD","objects","refs"].every(n=>Oe(N.join(t,n))))return{gitDir:t};if(N.dirname(t)===t)return}}
function at(e,t){return t.startsWith("not a git repository (or any")?new p(2,`${e} is not inside a git repository`,["pass --repo with a folder of a git clone"]):
new p(2,`git can't read the repository around ${e}: ${t}`)}async function xe(e,t){let n=["-C",e],o=await t.run([...n,...rt,"--show-object-format","--absolute-gi\
t-dir"]);if(o.code!==0)throw at(e,o.complaint);let[r="",s="",a="",i="",...c]=O(o.out).split(`
`),d=[a,i],f=N.resolve(c.join(`
`));if(r==="true"||s!=="true")return{gitDir:f,answers:d};let l=await t.read([...n,"rev-parse","--show-toplevel"],"find the top of the work tree");return{gitDir:f,
top:N.resolve(O(l)),answers:d}}async function Re(e,t){let n=st(e),o=I(t),r;try{r=await xe(n,o)}catch(c){if(!(c instanceof p)||!/dubious ownership|unsafe repository/.
test(c.message))throw c;let d=it(n);if(!d)throw c;r=await xe(n,I(t,d))}let[s,a]=r.answers,i={gitDir:r.gitDir,...r.top?{top:r.top}:{}};return{...i,git:I(t,i),shallow:s===
"true",algorithm:a==="sha256"?"sha256":"sha1"}}var T="the action verifies it on the pull request",ct={run:({run:e})=>`only GitHub can tell whether run ${e} passed; ${T}`,job:({job:e})=>`only GitHub can tell \
whether job ${e} passed; ${T}`,check:({check:e})=>`only GitHub can tell whether check ${e} passed; ${T}`,artifact:({artifact:e})=>`only GitHub has artifact ${e}\
; ${T}`,"code-scanning":({alert:e})=>e?`only GitHub can tell the state of code scanning alert ${e}; ${T}`:`only GitHub can tell what code scanning found; ${T}`,
dependabot:({alert:e})=>`only GitHub can tell the state of Dependabot ${e?`alert ${e}`:"alerts"}; ${T}`,"secret-scanning":({alert:e})=>`only GitHub can tell the\
 state of secret scanning ${e?`alert ${e}`:"alerts"}; ${T}`,commit:({sha:e})=>`commit ${e} is not in this clone, and only GitHub can tell whether it exists; ${T}`,
compare:({base:e,head:t})=>`${e} or ${t} is not in this clone, and only GitHub can compare them; ${T}`,release:({tag:e})=>`only GitHub can tell whether release ${e}\
 exists; ${T}`,review:({review:e,pull:t})=>`only GitHub has review ${e} of pull request ${t}; ${T}`},dt=e=>({resolution:{kind:"unknown",why:e}});function ft(e){
let t=ct[e.kind];return t(e)}async function $e(e,t){let n=t.repository?.toLowerCase()===e.repository.toLowerCase();if(n&&e.kind==="commit"){let o=await t.commit(
e.sha);if(o.kind==="found")return{resolution:{kind:"found"},commit:{sha:o.commit.sha,from:"ref"}};if(o.kind==="ambiguous")return{resolution:{kind:"missing",why:`\
more than one commit begins with ${e.sha}; link the full hash`}}}if(n&&e.kind==="compare"){let[o,r]=await Promise.all([t.named(e.base),t.named(e.head)]);if(o&&r)
return{resolution:{kind:"found"},commit:{sha:r,from:"ref"}}}return dt(ft(e))}function ee(e,t){let n,o=[],r=()=>{let s=e.start(["cat-file",t==="check"?"--batch-check":"--batch"]),a=[],i=[],c=0,d=1,f="",l=()=>{let m=Buffer.concat(i);for(d=
1;;){let w=m.indexOf(10);if(w<0){d=m.length+1;break}let b=m.toString("latin1",0,w).split(" "),R=Number(b[2]),E=b.length===3&&Number.isSafeInteger(R),x=E&&t==="w\
hole"?w+1+R+1:w+1;if(m.length<x){d=x;break}let C=t==="whole"&&E?Buffer.from(m.subarray(w+1,x-1)):Buffer.alloc(0);a.shift()?.resolve(E?{type:b[1]??"",size:R,bytes:C}:
void 0),m=m.subarray(x)}i=m.length>0?[m]:[],c=m.length},g=m=>{n===s&&(n=void 0);for(let w of a.splice(0))w.reject(m)};return s.stdout.on("data",m=>{i.push(m),c+=
m.length,c>=d&&l()}),s.stderr.on("data",m=>{f.length<1e4&&(f+=m.toString())}),s.once("error",m=>g(D(m))),s.once("close",()=>g(new Error(M(f)||"git ended before \
it answered"))),n=s,o=a,s};return s=>new Promise((a,i)=>{let c=n??r();o.push({resolve:a,reject:i}),c.stdin.write(`${s}
`)})}var lt=e=>e instanceof Error?e.message:String(e);function Te(e){let t=ee(e,"check"),n=ee(e,"whole");return{typeOf:async s=>(await t(s))?.type,blob:async(s,a)=>{
if(!/^([\da-f]{40}|[\da-f]{64})$/.test(s))return{kind:"unreadable",why:"not an object id"};try{let i=await t(s);if(!i)return{kind:"unreadable",why:`object ${s} \
is not in this clone`};if(i.type!=="blob")return{kind:"unreadable",why:`object ${s} is a ${i.type}, not a file`};if(i.size>a)return{kind:"too-large",size:i.size};
let c=await n(s);return c?.type!=="blob"?{kind:"unreadable",why:`object ${s} is not in this clone`}:{kind:"bytes",bytes:c.bytes}}catch(i){return{kind:"unreadabl\
e",why:`git could not read object ${s}: ${lt(i)}`}}}}}import{existsSync as ut,readFileSync as mt}from"node:fs";import G from"node:path";var Ee={"ssh.github.com":"github.com","www.github.com":"github.com"};function Pe(e,t){let n=t.split(/[?#]/,1)[0]?.split("/").filter(i=>i!=="")??[],o=n.length-1,
r=n.map((i,c)=>c===o?i.replace(/\.git$/i,""):i),s=r.length>=2&&r.every(i=>/^[\w.~-]+$/.test(i)&&!/^\.*$/.test(i)),a=e.toLowerCase();if(!(!s||!/^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/.
test(a)))return{host:Object.hasOwn(Ee,a)?Ee[a]??a:a,repository:r.join("/")}}function pt(e){let t=e.trim(),n=/^([a-z][a-z\d+.-]*):\/\/([^/?#]*)(\/.*)?$/i.exec(t);
if(n){let s=(n[1]??"").toLowerCase();if(!/^(https?|ssh|git|git\+ssh|ssh\+git|git\+https)$/.test(s))return;let a=(n[2]??"").slice((n[2]??"").lastIndexOf("@")+1),
i=s.includes("http"),c=a.replace(i?/:(443|80)?$/:/:\d*$/,"");return Pe(c,n[3]??"")}let o=t.indexOf(":"),r=t.indexOf("/");if(!(o<2||r>=0&&r<o||t.startsWith("::",
o)||t.includes("\\")))return Pe(t.slice(0,o).replace(/^.*@/s,""),t.slice(o+1))}async function ke({git:e}){let{out:t}=await e.run(["config","-z","--get-regexp","\
^remote\\..*\\.(url|gh-resolved)$"]),n=t.toString().split("\0"),o=i=>n.flatMap(c=>{let[d=""]=c.split(`
`,1);return d.endsWith(i)?[d.slice(7,-i.length)]:[]}),r=[...new Set(o(".url"))],s=new Set(o(".gh-resolved")),a=i=>s.has(i)?0:i==="origin"?1:i==="upstream"?2:3;return r.
toSorted((i,c)=>a(i)-a(c))}async function Ae({git:e},t){for(let n of t.slice(0,20)){let{code:o,out:r}=await e.run(["remote","get-url","--",n]),s=o===0?pt(O(r).split(
`
`)[0]??""):void 0;if(s)return s}}function _e({gitDir:e,top:t}){let n=G.join(e,"commondir"),o=ut(n)?G.resolve(e,mt(n,"utf8").trim()):e;return G.basename(o)===".g\
it"?G.basename(G.dirname(o)):G.basename(t??o).replace(/\.git$/,"")}import{readFileSync as gt}from"node:fs";import ht from"node:path";var yt=24e3,wt=["log","-z","-m","--raw","--no-renames","--no-abbrev","--root","--full-history","--sparse"],bt=["--topo-order","--pretty=raw","--no-notes","--no-\
decorate","--no-color","--no-show-signature"],St=["--no-ext-diff","--no-textconv","--ignore-submodules=none","--encoding=UTF-8"];function Ot(e){let t,n,o=!1,r=()=>{
t&&e(t),t=void 0};return{part:a=>{if(o){n?.add(H(a)),o=!1;return}let i=a.toString("latin1");if(i.startsWith("commit ")){let c=/^commit ([\da-f]+)(?: \(from ([\da-f]+)\))?\n/.
exec(i),f=[...i.slice(0,i.indexOf(`

`)).matchAll(/^parent ([\da-f]+)$/gm)].map(l=>l[1]??"");t?.sha!==c?.[1]&&r(),t??={sha:c?.[1]??"",parents:f,changed:new Map},n=new Set,t.changed.set(c?.[2]??f[0]??
"",n)}o=i.startsWith(":",i.lastIndexOf(`
`)+1)},flush:r}}function xt(e,t,n){let o=new Map([[e,new Set(t)]]),r=new Map,s=[];return{follow:({sha:i,parents:c,changed:d})=>{let f=o.get(i);o.delete(i);let l=n.
has(i),g=l||c.length===0?[""]:c;for(let m of f??[]){let w=g.find(b=>!d.get(l?c[0]??"":b)?.has(m));w===void 0&&l?s.push(m):w===void 0?r.set(m,i):w!==""&&o.set(w,
(o.get(w)??new Set).add(m))}},found:r,cut:s,done:()=>o.size===0}}async function Rt({git:e,gitDir:t,top:n,shallow:o}){if(!o)return new Set;let r=O(await e.read([
"rev-parse","--git-path","shallow"],"find where the history ends"));return new Set(gt(ht.resolve(n??t,r),"utf8").split(`
`))}function $t({git:e},t,n){return new Promise((o,r)=>{let s=e.start(t),a=Ot(d=>{n.follow(d),n.done()&&s.kill("SIGKILL")}),i=[],c="";s.stdout.on("data",d=>{let f=0;
for(let l=d.indexOf(0);l>=0&&!n.done();l=d.indexOf(0,f))a.part(Buffer.concat([...i,d.subarray(f,l)])),i=[],f=l+1;n.done()||i.push(d.subarray(f))}),s.stderr.on("\
data",d=>{c.length<1e4&&(c+=d.toString())}),s.once("error",d=>r(D(d))),s.once("close",d=>{i.length>0&&a.part(Buffer.concat(i)),a.flush(),d===0||n.done()?o():r(new p(
4,`git could not walk the history: ${M(c)}`))}),s.stdin.end()})}async function te(e,t,n){let o=n.filter(F),r=xt(t,o,await Rt(e));if(o.length===0)return r.found;
let s=o.join(" ").length<=yt;await $t(e,[...wt,...bt,...St,t,"--",...s?o:[]],r);let[a]=r.cut;if(a===void 0)return r.found;throw new p(4,`The history of this sha\
llow clone ends before ${a} was last changed`,A)}var Tt=24;function Et(e){let t=e.indexOf("	"),[n,,o,r]=e.slice(0,t).split(/ +/);if(t<0||!n||!o)return;let s=r!==void 0&&/^\d+$/.test(r)?{size:Number(r)}:{};return{
path:e.slice(t+1),mode:n,oid:o,...s}}async function Pt({git:e},t){let n=(...i)=>["ls-tree","-r",...i,"-z","--full-tree",t],o=await e.run(n("-l")),r=o.code===0?o.
out:await e.read(n(),`list the files of ${t}`),s=_(r),a=new Map;for(let i of s){let c=Et(i);c&&a.set(c.path,c)}return{commit:t,entries:a,truncated:a.size!==s.length}}
function Ne(e){let t=new Map;return n=>{let o=t.get(n)??Pt(e,n);t.delete(n),t.set(n,o);for(let r of t.keys()){if(t.size<=Tt)break;t.delete(r)}return o.catch(()=>t.
delete(n)),o}}import{existsSync as De,statSync as He}from"node:fs";import B from"node:path";import{createHash as oe}from"node:crypto";import{constants as ne}from"node:fs";import{lstat as kt,open as Ce,readlink as At}from"node:fs/promises";import W from"node:path";var Ie=ne.O_RDONLY|(ne.O_NOFOLLOW??0)|(ne.O_NONBLOCK??0),Be=e=>kt(e,{bigint:!0}).catch(()=>{});function ve(e){let t=new Map,n=o=>{if(o===".")return Promise.resolve(
!0);let r=t.get(o);if(r)return r;let s=n(W.posix.dirname(o)).then(async a=>a&&((await Be(W.join(e,o)))?.isDirectory()??!1));return t.set(o,s),s};return async o=>F(
o)&&await n(W.posix.dirname(o))?Be(W.join(e,o)):void 0}function U(e,t){return oe(e).update(`blob ${t.length}\0`).update(t).digest("hex")}async function K(e,t,n){
try{var o=[];try{if(t)return await At(e,{encoding:"buffer"});let c=J(o,await Ce(e,Ie),!0);let d=await c.stat();if(!d.isFile()||d.size>n)return;return await c.readFile()}catch(r){
var s=r,a=!0}finally{var i=Y(o,s,a);i&&await i}}catch{return}}async function Ge(e,t){try{var n=[];try{let i=J(n,await Ce(e,Ie),!0);let c=await i.stat();if(!c.isFile())
return;let d=oe(t).update(`blob ${c.size}\0`);let f=oe("sha256");let l=0;for await(let g of i.createReadStream({autoClose:!1}))d.update(g),f.update(g),l+=g.length;
return l===c.size?{oid:d.digest("hex"),sha256:f.digest("hex"),size:l}:void 0}catch(o){var r=o,s=!0}finally{var a=Y(n,r,s);a&&await a}}catch{return}}var _t=1073741824,Nt=536870912,Bt=/^ {2}ctime: (\d+):(\d+)\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: \d+\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: ([\da-f]+)\n/,
je=(e,t)=>BigInt(e??0)*1000000000n+BigInt(t??0);function Ct(e,t,n){let[o,r,s]=e.split(" ");if(!o||!r)return;if(s!=="0")return{path:t,mode:o,left:!1};if(!n)return{
path:t,mode:o,oid:r,left:!1};let a=Number.parseInt(n[6]??"0",16);if((a&Nt)!==0)return{path:t,mode:o,left:!1};let i={changed:je(n[1],n[2]),modified:je(n[3],n[4]),
size:Number(n[5])};return{path:t,mode:o,oid:r,left:(a&_t)!==0,stamp:i}}async function Me({git:e}){let t=await e.read(["ls-files","-z","--stage","--debug"],"list\
 the tracked files"),n=new Map,o=0;for(let r=t.indexOf(0);r>=0;r=t.indexOf(0,o)){let s=t.indexOf(9,o),a=t.toString("latin1",o,s),i=H(t.subarray(s+1,r)),c=Bt.exec(
t.toString("latin1",r+1,r+300)),d=Ct(a,i,c);d&&!n.get(i)?.oid&&n.set(i,d),o=r+1+(c?.[0].length??0)}return n}var It=32,Le=5e7;async function vt(e,t){let n=e.values(),o=async()=>{for(let r of n)await t(r)};await Promise.all(Array.from({length:It},o))}function Gt({stamp:e},t,n){
return!e||e.modified/1000000000n>=n/1000000000n?!1:e.modified===t.mtimeNs&&e.changed===t.ctimeNs&&BigInt(e.size)===t.size%2n**32n}async function jt(e,t,n,o,r){let s=await r.
blob(t,1024);if(s.kind==="bytes"){let c=Buffer.from(s.bytes).toString("latin1");if(c.startsWith(`version https://git-lfs.github.com/spec/v1
`)&&c.includes(`
oid sha256:${n}
`))return!0}let a=await K(e,!1,Le);if(!a?.includes(`\r
`))return!1;let i=Buffer.from(a.toString("latin1").replaceAll(`\r
`,`
`),"latin1");return U(o,i)===t}async function Mt(e,t){let n=B.join(e,".git");if(!De(n))return;let{code:o,out:r}=await I(t,{gitDir:n,top:e}).run(["rev-parse","--\
verify","--quiet","HEAD^{commit}"]);return o===0?O(r):void 0}async function ze(e,t,n){let{git:o,top:r,algorithm:s}=e;if(!r||!De(B.join(r,".git")))throw new p(2,
"--worktree needs a folder with checked out files; this repository has none here");let a=ve(r),i=async u=>O((await o.run(u)).out),c=He(B.resolve(r,await i(["rev\
-parse","--git-path","index"])),{bigint:!0,throwIfNoEntry:!1}),d=await i(["config","--type=bool","--get","core.fileMode"])!=="false",f=await i(["config","--type\
=bool","--get","core.symlinks"])!=="false",l=await Me(e),g=_(await o.read(["ls-files","-z","--others","--exclude-standard"],"list the new files")),m=new Map,w=new Map,
b=!1,R=(u,h)=>!d&&h?.startsWith("100")?h:d&&(u.mode&0o100n)!==0n?"100755":"100644",E=async u=>{let h=await K(B.join(r,u),!0,Le);if(!h)return;let y=U(s,h);w.set(
y,{path:u,link:!0}),m.set(u,{path:u,mode:"120000",oid:y,size:h.length})},x=async(u,h,y)=>{let P=!f&&y?.mode==="120000"?"120000":R(h,y?.mode),k=y?.oid&&y.mode!==
"160000"?y.oid:void 0;if(y&&k&&Gt(y,h,c?.mtimeNs??0n)){m.set(u,{path:u,mode:P,oid:k});return}let $=await Ge(B.join(r,u),s);if(!$)throw new p(4,`${u} could not b\
e read, or changed meanwhile; run the check again`);let j=k===$.oid;if(!j&&k&&await jt(B.join(r,u),k,$.sha256,s,t)){m.set(u,{path:u,mode:P,oid:k});return}j||w.set(
$.oid,{path:u,link:!1}),m.set(u,{path:u,mode:P,oid:$.oid,size:$.size})},C=async u=>{let h=l.get(u),y=await a(u);if(y?.isSymbolicLink())await E(u);else if(y?.isFile())
await x(u,y,h);else if(h?.oid&&(h.left||h.mode==="160000"&&y?.isDirectory())){let P=y?await Mt(B.join(r,u),n):void 0;m.set(u,{path:u,mode:h.mode,oid:P??h.oid})}else
!y&&(!h||/\\x[89a-f]/.test(u))&&(b=!0)};await vt([...l.keys(),...g.filter(u=>!u.endsWith("/")&&!l.has(u))],C);let q=(u,h)=>{let y=w.get(u);return y&&Dt(B.join(r,
y.path),y,u,h,s)};return{tree:{commit:"worktree",entries:new Map([...m].sort(([u],[h])=>u<h?-1:1)),truncated:b},blob:q}}async function Dt(e,t,n,o,r){let s=t.link?
0:He(e,{throwIfNoEntry:!1})?.size??0;if(s>o)return{kind:"too-large",size:s};let a=await K(e,t.link,o);return!a||U(r,a)!==n?{kind:"unreadable",why:`${t.path} cha\
nged while it was being judged`}:a.length>o?{kind:"too-large",size:a.length}:{kind:"bytes",bytes:a}}async function Ht(e,t){if(t!==void 0&&t!=="HEAD")return z(e,"--head",t);let n=await v(e,"HEAD");if(n)return n;throw(await e.git.run(["rev-parse","--verify","--q\
uiet","HEAD"])).code===0?new p(4,"HEAD names a commit that is not in this clone; run git fsck"):new p(2,"This repository has no commits yet: commit something, t\
hen run the check again")}async function Lt({git:e},t,n){let o=t==="HEAD"?["symbolic-ref","--quiet","HEAD"]:["rev-parse","--symbolic-full-name",t],{code:r,out:s}=await e.
run(o),a=r===0?O(s):"";return/^refs\/heads\/(.+)$/.exec(a)?.[1]??/^refs\/remotes\/[^/]+\/(.+)$/.exec(a)?.[1]??(t==="HEAD"&&n.GITHUB_HEAD_REF||void 0)}var zt=(e,t)=>e.
entries.size!==t.entries.size||[...e.entries].some(([n,{oid:o,mode:r}])=>{let s=t.entries.get(n);return s?.oid!==o||s.mode!==r});async function lo(e={}){if(e.worktree&&
e.head!==void 0)throw new p(2,"Give either --head or --worktree, not both");let t=e.env??process.env,n=await Re(e.repo??process.cwd(),t),{git:o}=n;try{let r=e.head??
"HEAD",s=await Ht(n,e.head),a=Te(o),i=Ne(n),c=e.worktree?await ze(n,a,t):void 0,d=c!==void 0&&zt(c.tree,await i(s)),f=await ke(n),l=await le(n,{sha:s,name:r,dirty:d},
e.base,f,t),g=await Ae(n,f),m=async S=>c&&S==="worktree"?c.tree:i(S),w=l.sha===L[n.algorithm],b,R=()=>(b??=pe(n,w?void 0:l.sha,s),b),E=async()=>{let[S,u,h,y]=await Promise.
all([Lt(n,r,t),R(),c?Se(n,await m(l.sha),c.tree):be(n,l.sha,s),g?"":_e(n)]),P=e.prBody===void 0?void 0:{body:e.prBody};return{repository:g?.repository??y,...g?{
remote:`${g.host}/${g.repository}`}:{},base:l.sha,head:c?"worktree":s,...S?{branch:S}:{},...P?{pullRequest:P}:{},commits:u,files:h}},x=async(S,u)=>{if(!c||u!==void 0)
return te(n,u??s,S);let{entries:h}=await i(s),y=$=>{let[j,re]=[c.tree.entries.get($),h.get($)];return j?.oid!==re?.oid||j?.mode!==re?.mode},P=S.filter(y).map($=>[
$,"worktree"]),k=await te(n,s,S.filter($=>!y($)));return new Map([...k,...P])},C=S=>ge(n,a,S,[s,l.tip],R),q=async S=>{if(S.startsWith("-")||/[\u0000-\u001f~^:@{}]/.
test(S))return;let u=[...f.map(h=>`refs/remotes/${h}/`),"refs/tags/","refs/heads/"];for(let h of[.../^[\da-f]{7,64}$/i.test(S)?[""]:[],...u]){let y=await v(n,`${h}${S}`);
if(y)return y}};return{name:"local",...n.top===void 0?{}:{top:n.top},change:E,tree:m,blob:async(S,u)=>await c?.blob(S,u)??a.blob(S,u),commit:C,lastTouched:x,lookUp:S=>$e(
S,{...g?{repository:g.repository}:{},commit:C,named:q}),close:o.close}}catch(r){throw await o.close(),r}}export{lo as a};
