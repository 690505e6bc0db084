import{a as d,c as D,d as C,e as Q,f as S,g as h,h as Oe,i as J,j as te,k as x,l as $}from"./chunk-KJJM3OP2.js";import{qb as de,vb as pe}from"./chunk-NOT2VS7T.js";
import{c as Te,db as R}from"./chunk-L3L7UACA.js";var T=d().check(pe(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),k=D().check(de()),fe=$(h({id:k,login:d(),type:d()})),De=h({number:k,state:d(),title:d(),body:$(d()),user:fe,
head:h({sha:T,ref:d(),repo:$(h({id:k}))}),base:h({sha:T,ref:d(),repo:h({id:k,full_name:d(),default_branch:d()})}),merge_commit_sha:x($(d())),changed_files:k,commits:k}),
Ce=S(h({number:k,state:d(),head:h({sha:T}),base:h({ref:d()})})),Ee=$(h({date:x(d())})),W=h({sha:T,commit:h({message:d(),author:x(Ee),committer:Ee}),parents:S(h(
{sha:T}))}),Me=h({filename:d(),status:d(),previous_filename:x(d()),patch:x(d()),additions:x(D()),deletions:x(D())}),I=h({status:te(["ahead","behind","identical",
"diverged"]),total_commits:k,base_commit:W,merge_base_commit:W,commits:S(W),files:x(S(Me))}),Ue=S(Me),Fe=h({truncated:C(),tree:S(h({path:d(),mode:d(),type:d(),sha:T,
size:x(D())}))}),Le=h({sha:T,encoding:d(),content:d(),size:$(D())}),he=h({id:k,name:x($(d())),path:d(),head_sha:T,head_branch:$(d()),event:d(),status:$(d()),conclusion:$(
d()),run_attempt:x(D()),run_started_at:x(d()),workflow_id:k,html_url:d(),repository:h({id:k})}),Ge=h({total_count:k,workflow_runs:S(he)}),ge=h({id:k,run_id:k,run_attempt:x(
D()),head_sha:T,name:d(),status:d(),conclusion:$(d()),html_url:$(d()),steps:x(S(h({name:d(),number:D(),status:d(),conclusion:$(d())})))}),Ne=h({total_count:k,jobs:S(
ge)}),Be=h({id:k,name:d(),head_sha:T,status:d(),conclusion:$(d()),details_url:$(d()),app:$(h({id:k,slug:x(d()),name:d()}))}),ye=h({id:k,name:d(),size_in_bytes:k,
expired:C(),created_at:$(d()),expires_at:$(d()),digest:x($(d())),workflow_run:x($(h({id:x(k),repository_id:x(k),head_sha:x(d())})))}),qe=h({total_count:k,artifacts:S(
ye)}),Kt=h({id:k,ref:d(),commit_sha:T,category:d(),error:d(),warning:d(),created_at:d(),results_count:k,rules_count:k,tool:h({name:x(d())})}),We=S(Kt),ne=h({number:k,
state:x($(d()))}),Ie=S(h({number:k,security_advisory:x(h({severity:d()}))})),He=h({id:k,tag_name:d(),draft:C(),assets:S(h({id:k,name:d(),state:d(),size:k,digest:x(
$(d()))}))}),Ke=h({id:k,user:fe,state:d(),commit_id:$(d())}),Ve=h({permission:d()}),Ze=S(h({login:d()})),Vt=h({id:k,body:x(d()),user:fe}),Yr=S(Vt),Xr=h({}),eo=h(
{sha:T}),to=h({sha:T,tree:h({sha:T})}),no=h({number:k,html_url:d()}),ro=h({login:d(),type:d()});var Qe=10;async function Zt(e,t=!1){let n=new Map;for(let r=1;r<=Qe;r++){let s=await e.get("/pulls",{what:"the open pull requests",shape:Ce,params:{state:"open",
sort:"updated",direction:"desc",per_page:100,page:r},fresh:t}),o=n.size;for(let{number:a,head:c,base:i}of s)n.set(a,{number:a,head:c.sha,base:i.ref});if(s.length<
100)return[...n.values()];if(n.size===o)break}throw new R("refused",`there are more than ${Qe*100} open pull requests`)}async function re(e,t){let{permission:n}=await e.
get("/collaborators/{username}/permission",{what:`what ${t} may do`,shape:Ve,params:{username:t}});return n==="admin"||n==="write"}async function so(e,t,n){let[
{commits:r,total_commits:s},o]=await Promise.all([e.get("/compare/{basehead}",{what:"the commits of the merge group",shape:I,params:{basehead:`${t}...${n}`}}),Zt(
e)]);if(r.length<s)throw new R("refused","the merge group has more commits than GitHub lists");let a=r.flatMap(({commit:i})=>{let[p=""]=i.message.split(`
`,1),l=/^Merge pull request #(\d{1,10}) /.exec(p)?.[1]??/\(#(\d{1,10})\)$/.exec(p)?.[1];return l===void 0?[]:[Number(l)]}),c=new Set(r.map(i=>i.sha));return o.filter(
i=>a.includes(i.number)||c.has(i.head)).map(i=>i.number)}var Qt=".github/ready-gate.yml",Jt=`query($owner: String!, $repo: String!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef {
      name
      target { oid ... on Commit { file(path: $path) { oid mode size object { ... on Blob { isTruncated text } } } } }
    }
  }
}`,Yt=h({repository:h({defaultBranchRef:h({name:d(),target:h({oid:T,file:$(h({oid:T,mode:D(),size:D(),object:$(h({isTruncated:x(C()),text:x($(d()))}))}))})})})});
async function Je(e,t=Qt){let{repository:n}=await e.graphql(Jt,{path:t},{what:"the default branch",shape:Yt}),{name:r,target:s}=n.defaultBranchRef,{file:o}=s;if(!o)
return{sha:s.oid,branch:r,path:t};let a={path:t,mode:o.mode.toString(8).padStart(6,"0"),oid:o.oid,size:o.size},c=o.object?.isTruncated===!1?o.object.text:void 0;
return{sha:s.oid,branch:r,path:t,entry:a,...c?{text:c}:{}}}async function be(e,t,n=!1){let r=await e.get("/pulls/{pull_number}",{what:`pull request ${t}`,shape:De,
params:{pull_number:t},fresh:n});if(r.number!==t)throw new R("garbage",`GitHub answered with another pull request than ${t}`);return r}var Xt=20;async function we(e,t,n){
let r=c=>e.get("/compare/{basehead}",{what:`the comparison of ${t} with ${n.slice(0,7)}`,shape:I,params:{basehead:`${t}...${n}`,...c}}),s=await r({}),o=new Map(
s.commits.map(c=>[c.sha,c]));if(s.total_commits>o.size){let c=Math.min(Xt,Math.ceil(s.total_commits/100)),i=await Promise.all(Array.from({length:c},(p,l)=>r({per_page:100,
page:l+1})));o.clear();for(let p of i)for(let l of p.commits)o.set(l.sha,l)}let a=(s.files??[]).flatMap(c=>c.status==="renamed"&&c.previous_filename!==void 0?[[
c.filename,c.previous_filename]]:[]);return{base:s.merge_base_commit.sha,tip:s.base_commit.sha,commits:[...o.values()],ends:[s.merge_base_commit,s.base_commit],
renames:new Map(a),changed:s.files??[],complete:o.size===s.total_commits}}async function Ye(e,t){if(t.changed_files>=3e3)return;let n=await Promise.all(Array.from(
{length:Math.ceil(t.changed_files/100)},(s,o)=>e.get("/pulls/{pull_number}/files",{what:`the files of pull request ${t.number}`,shape:Ue,params:{pull_number:t.number,
per_page:100,page:o+1}}))),r=new Map(n.flat().map(s=>[s.filename,s]));return r.size===t.changed_files?[...r.values()]:void 0}function oe({sha:e,commit:t,parents:n}){let[r=""]=t.message.split(`
`,1),s=t.committer?.date??"",o=t.author?.date;return{sha:e,subject:r,message:t.message,date:s,...o===void 0?{}:{authored:o},parents:n.map(a=>a.sha)}}function Xe(e,t,n,r){
let s=new Map([...n.commits,...n.ends].map(l=>[l.sha,oe(l)])),o=new Map,a=(l,g)=>e.get("/compare/{basehead}",{what:`commit ${l.slice(0,12)}`,shape:I,params:{basehead:`${l}\
...${g}`,per_page:1,page:2}}),c=l=>l==="ahead"||l==="identical",i=async l=>{let g=[...s.values()].filter(f=>f.sha.startsWith(l));if(g.length>1)return{kind:"ambi\
guous"};if(g[0])return{kind:"found",commit:g[0],reachable:!0};try{let[f,u]=await Promise.all([a(l,t),a(l,n.tip)]),b=oe(f.base_commit);if(!b.sha.startsWith(l))return{
kind:"missing"};let m=c(f.status)||c(u.status),[z,y,...A]=b.parents,P=y===t&&A.length===0&&z!==void 0&&(b.sha===r||z===u.merge_base_commit.sha||await p(z));return{
kind:"found",commit:b,reachable:m,...P?{mergeOf:t}:{}}}catch(f){if(f instanceof R&&(f.kind==="missing"||f.status===422))return{kind:"missing"};throw f}},p=async l=>l===
n.tip||l===n.base||c((await a(l,n.tip)).status);return l=>{let g=o.get(l)??i(l);return o.set(l,g),g.catch(()=>{}),g}}function et(e,t,n){let r=new Set([...e.entries.keys()].filter(i=>!t.entries.has(i))),s=new Map([...r].map(i=>[e.entries.get(i)?.oid,i])),o=[],a=[];for(let[i,p]of t.
entries){let l=e.entries.get(i);l?(l.oid!==p.oid||l.mode!==p.mode)&&o.push({path:i,status:"modified"}):a.push(i)}let c=i=>n.get(i);for(let i of a.toSorted((p,l)=>Number(
n.has(l))-Number(n.has(p)))){let p=[c(i),s.get(t.entries.get(i)?.oid)].find(l=>l!==void 0&&r.has(l));p!==void 0&&r.delete(p),o.push(p===void 0?{path:i,status:"a\
dded"}:{path:i,status:"renamed",from:p})}for(let i of r)o.push({path:i,status:"deleted"});return o.sort((i,p)=>i.path<p.path?-1:i.path>p.path?1:0)}var Y=e=>t=>({resolution:{kind:e,why:t}}),M=Y("missing"),_=Y("refused"),H=Y("unknown"),se=Y("waiting"),K=Y("not-evidence"),F={kind:"found"};function V(e,t){return{
resolution:F,origin:"ci",commit:{sha:t,from:"run"},run:e}}async function L(e,{commit:t,pull:n}){if(e===n.head.sha)return e;let r=await t(e);return r.kind==="fou\
nd"&&r.mergeOf||e}var tt=/\.(?:sh|bash|zsh|fish|ps1|psm1|bat|cmd|py|rb|pl|php|lua|js|mjs|cjs|ts|mts|cts|go|groovy|mk|gradle)$|(^|\/)(?:Makefile|Justfile|Taskfile\.ya?ml)$/i;function en(e){
return e.split(/[\s'"`()[\]{},;=|&<>]+/).map(t=>t.replace(/^(?:\.\/)+/,"").replace(/\/+$/,""))}var tn=e=>e.split(`
`).some(t=>/^[\s-]*["']?uses["']?:\s*["']?\.\/?["']?(?:\s|$)/.test(t)),ze=["action.yml","action.yaml"],ae=e=>e.split("@",1)[0]??e;async function nt(e,t){let n=await t.
change();if(n.incomplete!==void 0)return!0;let r=n.files.flatMap(c=>c.from===void 0?[c.path]:[c.path,c.from]);if(r.includes(e))return!0;let s=await t.tree(t.added.
base),o=c=>c.startsWith(".github/")||s.entries.has(`${c}/action.yml`)||s.entries.has(`${c}/action.yaml`),a=new Set([e]);for(let c of a){if(a.size>20)return!0;let i=s.
entries.get(c);if(!i)continue;let p=await t.blob(i.oid,5e5);if(p.kind!=="bytes")return!0;let l=new TextDecoder().decode(p.bytes),g=ze.includes(c);if(tn(l))for(let f of ze)
(s.entries.has(f)||r.includes(f))&&a.add(f);if(ze.some(f=>a.has(f)&&r.includes(f)))return!0;for(let f of new Set(en(l))){if(f==="")continue;if(tt.test(f)&&r.includes(
f))return!0;let u=g&&tt.test(f)?f.slice(0,f.lastIndexOf("/")+1):"";if(u!==""&&r.some(b=>b.startsWith(u)))return!0;if(o(f)){if(r.some(b=>b===f||b.startsWith(`${f}\
/`)))return!0;for(let b of[f,`${f}/action.yml`,`${f}/action.yaml`])/\.ya?ml$/.test(b)&&s.entries.has(b)&&a.add(b)}}}return!1}var rt=new Set(["pull_request","push","merge_group"]),ie=e=>({kind:"answer",answer:e});async function $e(e,t){let{workflow_runs:n}=await e.get("/actions/runs",{
what:"the runs of the head",shape:Ge,params:{head_sha:t,status:"success",per_page:100}});return n.filter(r=>r.head_sha===t&&r.conclusion==="success"&&rt.has(r.event))}
async function nn(e,{api:t,pull:n}){try{return(await $e(t,n.head.sha)).filter(o=>o.workflow_id===e.workflow_id&&o.id!==e.id).sort((o,a)=>a.id-o.id)[0]?.html_url}catch{
return}}async function X(e,t){let{api:n,pull:r,ownRun:s}=t;if(e===s)return ie(_(`run ${e} is this check itself; link the run that did the work`));let o=await n.
get("/actions/runs/{run_id}",{what:`run ${e}`,shape:he,params:{run_id:e}});if(String(o.id)!==e||o.repository.id!==r.base.repo.id)return ie(_(`run ${e} belongs t\
o another repository`));let a=o.name||ae(o.path);if(!rt.has(o.event)){let u=`run ${e} (${a}) was started by ${o.event}, which does not prove what it ran on; lin\
k a run of a push or pull request`;return ie(_(u))}let[c,i]=await Promise.all([nt(ae(o.path),t),L(o.head_sha,t)]),p=i!==r.head.sha,l=o.status==="completed"&&o.conclusion!==
"success",g=p||l?await nn(o,t):void 0,f={name:a,workflow:ae(o.path),event:o.event,status:o.status??"unknown",...o.run_attempt===void 0?{}:{attempt:o.run_attempt},
...o.conclusion===null?{}:{conclusion:o.conclusion},...c?{edited:c}:{},...g===void 0?{}:{better:g}};if(o.status!=="completed"){let u=se(`run ${e} (${a}) has not\
 ended yet`);return ie({...u,run:f,origin:"ci",commit:{sha:i,from:"run"}})}return{kind:"run",run:o,facts:f,sha:i}}async function ot(e,t){let n=await X(e.run,t);
return n.kind==="answer"?n.answer:V(n.facts,n.sha)}var rn=new Set(["run","job","check","artifact"]),on=40,sn=/^\.github\/.*\.ya?ml$|(^|\/)action\.ya?ml$/,an=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;function st({api:e,store:t,
head:n,tree:r,commit:s,lookUp:o,people:a}){let c=()=>{},i=!1,p=async()=>{if(i)return;i=!0,$e(e,n).catch(c);let{entries:g}=await r(n);t.expect([],[...g.values()].
filter(f=>sn.test(f.path)).slice(0,on))},l=async(g,f)=>{let u=an.test(g)?void 0:await s(g);if(u&&u.kind!=="found")return;let[b,m]=await Promise.all([r(u?.commit.
sha??g),r(n)]),z=b.entries.get(f);z&&z.oid!==m.entries.get(f)?.oid&&t.expectAt(b.commit,[z])};return({files:g,contents:f,targets:u,commits:b,pinned:m=[],people:z})=>{
z&&a(z),t.expect(g,f),u.some(y=>rn.has(y.kind))&&p().catch(c);for(let y of u)o(y);for(let y of b)s(y).catch(c);for(let y of m)l(y.commit,y.path).catch(c)}}var cn=/\.(md|markdown)$/i;function ln(e){let t=[];for(let n of e.split(`
`,2e4))(n[0]==="+"||n[0]===" ")&&t.push(n.slice(1));return t.join(`
`)}function at(e,t){let n=t.changed.flatMap(({filename:r,patch:s,status:o})=>s===void 0||o==="removed"||!cn.test(r)?[]:[{path:r,text:ln(s)}]);return{change:e,pages:n}}var it="link the report of a scan of this code",mn={dependabot:"Dependabot","secret-scanning":"secret scanning"};async function ct(e,t,{api:n}){let r=mn[e];if(t!==
void 0){let a=await n.get(`/${e}/alerts/{alert_number}`,{what:`${r} alert ${t}`,shape:ne,params:{alert_number:t}});return K(`${r} alert ${t} is ${a.state??"ther\
e"}, which says nothing of this code; ${it}`)}let s=await n.get(`/${e}/alerts`,{what:`the alerts of ${r}`,shape:Ie,params:{state:"open",per_page:100}}),o=s.length===
100?"100 or more":String(s.length);return K(`${r} has ${o} open ${s.length===1?"alert":"alerts"} for the default branch, and names no commit; ${it}`)}var lt=(e,t)=>ct(
"dependabot",e.alert,t),mt=(e,t)=>ct("secret-scanning",e.alert,t);import{createHash as xn}from"node:crypto";import{inflateRawSync as dn,crc32 as pn}from"node:zlib";var un={entries:2e3,entry:5e7,total:2e8,depth:16,ratio:500},ee=class extends Error{name="BadZip"},fn=101010256,
hn=33639248,gn=67324752,yn=65557,bn=1e6;function dt(e){let[t,n,r,s]=e;return t===80&&n===75&&(r===3&&s===4||r===5&&s===6)}var j=e=>{throw new ee(`the archive ${e}`)};
function wn(e){let t=Math.max(0,e.byteLength-yn);for(let n=e.byteLength-22;n>=t;n--){if(e.getUint32(n,!0)!==fn||n+22+e.getUint16(n+20,!0)!==e.byteLength)continue;
let[r,s]=[e.getUint16(n+4,!0),e.getUint16(n+6,!0)],[o,a]=[e.getUint16(n+8,!0),e.getUint16(n+10,!0)],[c,i]=[e.getUint32(n+12,!0),e.getUint32(n+16,!0)];return(r!==
0||s!==0||o!==a)&&j("is split over several files"),(a===65535||c===4294967295||i===4294967295)&&j("is of the 64-bit kind, which is not read"),{at:n,count:a,size:c,
start:i}}return j("is damaged: its end is missing")}function zn(e,t){let n=e.split("/"),s=n.at(-1)===""?n.slice(0,-1):n;return(s.some(a=>a===""||a==="."||a===".\
.")||e.includes("\\")||/[\0-\x1f\x7f]/.test(e)||/^[a-z]:/i.test(e))&&j("holds a file whose name leaves the folder it belongs to"),s.length>t&&j(`holds folders m\
ore than ${t} deep`),e}var $n=pn??An;function An(e){let t=-1;for(let n of e){t^=n;for(let r=0;r<8;r++)t=t>>>1^(t&1?3988292384:0)}return(t^-1)>>>0}function pt(e,t=un){
e.byteLength<22&&j("is damaged: it is too short");let n=new DataView(e.buffer,e.byteOffset,e.byteLength),r=wn(n);r.count>t.entries&&j(`holds ${r.count} files, m\
ore than the ${t.entries} that are read`),r.start+r.size!==r.at&&j("is damaged: its directory is not where its end says");let s=[],o=new Set,a=[],c=0,i=r.start;
for(let p=0;p<r.count;p++){(i+46>r.at||n.getUint32(i,!0)!==hn)&&j("is damaged: its directory is cut");let[l,g]=[n.getUint16(i+8,!0),n.getUint16(i+10,!0)],[f,u,b]=[
n.getUint32(i+16,!0),n.getUint32(i+20,!0),n.getUint32(i+24,!0)],m=[28,30,32].map(Wt=>n.getUint16(i+Wt,!0)),[z=0,y=0,A=0]=m,[P,U,w]=[n.getUint8(i+5),n.getUint32(
i+38,!0),n.getUint32(i+42,!0)],v=e.subarray(i+46,i+46+z);i+=46+z+y+A,i>r.at&&j("is damaged: its directory is cut");let O=zn(new TextDecoder("utf-8",{ignoreBOM:!0}).
decode(v),t.depth);l&65&&j(`is encrypted (${O})`);let N=P===3?U>>>28&15:0;N!==0&&N!==8&&N!==4&&j(`holds a link or a device (${O})`);let G=O.toLowerCase().normalize(
"NFC");if(o.has(G)&&j(`holds two files of the name ${O}`),o.add(G),O.endsWith("/"))continue;b>t.entry&&j(`holds ${O} with ${b} bytes, more than the ${t.entry} t\
hat are read`),c+=b,c>t.total&&j(`holds more than the ${t.total} bytes that are read`),b>bn&&b>u*t.ratio&&j(`holds ${O}, which is packed too tightly to be a rep\
ort`),g!==0&&g!==8&&j(`packs ${O} in a way that is not read`),(w+30>r.start||n.getUint32(w,!0)!==gn)&&j(`is damaged at ${O}`);let q=w+30+n.getUint16(w+26,!0)+n.
getUint16(w+28,!0),qt=e.subarray(w+30,w+30+n.getUint16(w+26,!0));Buffer.compare(qt,v)!==0&&j(`names ${O} in two ways`),q+u>r.start&&j(`is damaged at ${O}`),a.push(
[w,q+u]),s.push({path:O,bytes:_n(e.subarray(q,q+u),{name:O,method:g,size:b,sum:f})})}return a.sort((p,l)=>p[0]-l[0]),a.some(([p],l)=>l>0&&p<(a[l-1]?.[1]??0))&&j(
"has files that overlap"),s}function _n(e,{name:t,method:n,size:r,sum:s}){let o=e;if(n===8)try{o=dn(e,{maxOutputLength:Math.max(r,1)})}catch{j(`is damaged or li\
es about the size of ${t}`)}return o.length!==r&&j(`lies about the size of ${t}`),$n(o)!==s&&j(`is damaged: the checksum of ${t} is wrong`),o}var kn=1e8;async function Pn(e,{api:t}){let n=a=>t.get("/actions/runs/{run_id}/artifacts",{what:`the artifacts of run ${e}`,shape:qe,params:{run_id:e,per_page:100,
page:a}}),r=await n(1),s=Math.min(Math.ceil(r.total_count/100),10)-1,o=await Promise.all(Array.from({length:Math.max(s,0)},(a,c)=>n(c+2)));return[r,...o].flatMap(
a=>a.artifacts)}function Rn(e,t,n){let r=t.filter(a=>a.name===e.name&&a.id!==e.id),s=r.find(a=>a.id>e.id);return s?`artifact ${e.id} was replaced by ${s.id} of \
the same name (${e.name}); link that one`:r.find(a=>(a.created_at??"")>=n)?`the run has two artifacts of the name ${e.name}, so it cannot be told which one coun\
ts`:void 0}async function vn(e,{api:t}){try{return await t.stored("/actions/artifacts/{artifact_id}/{archive_format}",{what:`artifact ${e}`,params:{artifact_id:e,
archive_format:"zip"},cap:kn})}catch(n){return n instanceof R&&n.kind==="missing"?M(`artifact ${e} has expired or was deleted; run the workflow again and link t\
he new one`):n instanceof R&&n.kind==="refused"?_(n.message):H(n instanceof Error?n.message:String(n))}}async function ut(e,t){let n=e.artifact,[r,s,o]=await Promise.
all([X(e.run,t),Pn(e.run,t),vn(n,t)]),a=s.find(g=>String(g.id)===n)??await t.api.get("/actions/artifacts/{artifact_id}",{what:`artifact ${n}`,shape:ye,params:{artifact_id:n}}),
c=a.workflow_run;if(String(c?.id)!==e.run||c?.repository_id!==t.pull.base.repo.id)return _(`artifact ${n} (${a.name}) is not of run ${e.run} of this repository`);
if(r.kind==="answer")return r.answer;if(c.head_sha!==void 0&&c.head_sha!==r.run.head_sha)return _(`artifact ${n} (${a.name}) was made on another commit than its\
 run`);if(a.expired){let g=a.expires_at?` on ${a.expires_at.slice(0,10)}`:"";return M(`artifact ${n} (${a.name}) expired${g}; run the workflow again and link th\
e new one`)}let i=Rn(a,s,r.run.run_started_at??"");if(i)return _(i);if(!(o instanceof Uint8Array))return o;let p=`sha256:${xn("sha256").update(o).digest("hex")}`;
if(a.digest&&a.digest!==p)return _(`artifact ${n} (${a.name}) has another digest than GitHub keeps for it`);let l={...V(r.facts,r.sha),digest:p,...a.expires_at?
{expires:a.expires_at}:{}};if(!dt(o))return{...l,files:[{path:a.name,bytes:o}]};try{let g=pt(o);return g.length===0?_(`artifact ${n} (${a.name}) is empty`):{...l,
files:g}}catch(g){if(g instanceof ee)return _(`artifact ${n} (${a.name}) is not read: ${g.message}`);throw g}}async function jn(e,{api:t}){let{jobs:n,total_count:r}=await t.get("/actions/runs/{run_id}/jobs",{what:`the jobs of run ${e.run_id}`,shape:Ne,params:{run_id:e.run_id,
filter:"latest",per_page:100}});if(n.some(o=>o.id===e.id))return e;let s=n.filter(o=>o.name===e.name);return r<=n.length&&s.length===1?s[0]:void 0}async function ce(e,t){
let[n,r]=await Promise.all([X(e.run,t),t.api.get("/actions/jobs/{job_id}",{what:`job ${e.job}`,shape:ge,params:{job_id:e.job}})]);if(String(r.run_id)!==e.run)return _(
`job ${e.job} is not of run ${e.run}`);if(n.kind==="answer")return n.answer;let o=(r.run_attempt??1)<(n.run.run_attempt??1)?await jn(r,t):r;if(!o)return M(`job ${r.
name} is not in the latest attempt of run ${e.run}; link that attempt`);if(o.head_sha!==n.run.head_sha)return _(`job ${e.job} ran on another commit than its run`);
let a=e.step===void 0?void 0:o.steps?.find(u=>u.number===e.step);if(e.step!==void 0&&!a)return M(`job ${o.name} has no step ${e.step}`);let i=(a&&a.conclusion!==
"success"?a.conclusion:void 0)??o.conclusion,{conclusion:p,better:l,...g}=n.facts,f=`${n.facts.name} / ${o.name}${a?` / ${a.name}`:""}`;return V({...g,name:f,status:o.
status,...i===null?{}:{conclusion:i},...l!==void 0&&(i!=="success"||n.sha!==t.pull.head.sha)?{better:l}:{}},n.sha)}var Sn="github-actions",Tn=/\/actions\/runs\/(\d{1,20})\/jobs?\/(\d{1,20})(?:[?#]|$)/;async function ft(e,t){let n=await t.api.get("/check-runs/{check_run_id}",
{what:`check ${e.check}`,shape:Be,params:{check_run_id:e.check}});if(n.app?.slug===Sn){let[,s,o]=Tn.exec(n.details_url??"")??[];return!s||!o?_(`check ${e.check}\
 (${n.name}) does not say which job it is; link the job`):ce({kind:"job",repository:e.repository,run:s,job:o},t)}if(n.status!=="completed")return se(`check ${e.
check} (${n.name}) has not ended yet`);let r=n.app?.name??"nobody known";return{resolution:F,origin:"external",commit:{sha:await L(n.head_sha,t),from:"run"},run:{
name:`${n.name} (by the app ${r})`,status:n.status,...n.conclusion===null?{}:{conclusion:n.conclusion}}}}var gt="ready-gate",On=({tool:e})=>e.name?.toLowerCase()===gt;function En(e){return(new URLSearchParams(e).get("query")??"").split(/\s+/).find(n=>/^tool:./i.test(
n))?.slice(5).replaceAll('"',"").toLowerCase()}function Dn({pull:e}){let t=e.head.repo?.id===e.base.repo.id?[`refs/heads/${e.head.ref}`]:[];return[`refs/pull/${e.
number}/merge`,`refs/pull/${e.number}/head`,...t]}async function Cn(e,{api:t}){try{return await t.get("/code-scanning/analyses",{what:`the analyses of ${e}`,shape:We,
params:{ref:e,per_page:100}})}catch(n){if(n instanceof R&&n.kind==="missing")return[];throw n}}function Mn(e){let t=new Map;for(let n of e){let r=JSON.stringify(
[n.tool.name,n.category]),s=t.get(r);(!s||s.created_at<n.created_at||s.created_at===n.created_at&&s.id<n.id)&&t.set(r,n)}return[...t.values()]}var le=({tool:e,category:t})=>`${e.
name??"code scanning"}${t?` (${t})`:""}`,Un=10,ht=(e,{api:t})=>t.bytes("/code-scanning/analyses/{analysis_id}",{what:`the analysis of ${le(e)}`,params:{analysis_id:e.
id},accept:"application/sarif+json"});async function yt(e,t){let{api:n,pull:r}=t;if(e.alert!==void 0){let m=await n.get("/code-scanning/alerts/{alert_number}",{
what:`code scanning alert ${e.alert}`,shape:ne,params:{alert_number:e.alert}});return K(`code scanning alert ${e.alert} is ${m.state??"there"}; an alert does no\
t say that a scan was clean; link the list of code scanning`)}let s=En(e.query);if(s===gt)return K("the analyses of ready-gate are this check itself; link those\
 of the tool that scanned");let c=(await Promise.all(Dn(t).map(m=>Cn(m,t)))).flat().filter(m=>!On(m)).filter(m=>s===void 0||m.tool.name?.toLowerCase()===s),i=Mn(
c);if(i.length===0)return M(`code scanning has no analysis${s?` of ${s}`:""} for pull request ${r.number}`);for(let m of i.slice(0,Un))ht(m,t).catch(()=>{});let p=await Promise.
all(i.map(async m=>({one:m,sha:await L(m.commit_sha,t)}))),l=p.filter(({sha:m})=>m===r.head.sha),g=p.find(({sha:m})=>m!==r.head.sha),f=g?[g]:l;for(let{one:m}of f){
if(m.error)return _(`the analysis of ${le(m)} failed: ${m.error}`);if(m.warning)return H(`the analysis of ${le(m)} has a warning: ${m.warning}`);if(m.rules_count===
0)return _(`the analysis of ${le(m)} had no rules, so nothing was scanned`)}let u=await Promise.all(f.map(async({one:m})=>({path:`code-scanning/${m.tool.name??"\
analysis"}-${m.id}.sarif`,bytes:await ht(m,t)}))),b=f[0]?.sha??r.head.sha;return{resolution:F,origin:"analysis",commit:{sha:b,from:"ref"},files:u}}var bt=e=>e.slice(0,12);async function wt(e,{commit:t}){let n=await t(e);return n.kind==="ambiguous"?M(`more than one commit begins with ${e}; link the full has\
h`):n.kind==="missing"?M(`there is no commit ${bt(e)} in this repository`):!n.reachable&&n.mergeOf===void 0?_(`commit ${bt(e)} is neither part of this change no\
r of the base branch`):{resolution:F,origin:"committed",commit:{sha:n.mergeOf??n.commit.sha,from:"ref"}}}var zt=(e,t)=>wt(e.sha,t);async function $t(e,t){let{base:n,
head:r}=e;if(n.includes(":")||r.includes(":"))return _("the comparison reaches into another repository; link one of this repository");let s=async a=>{if([t.pull.
head.sha,t.added.base,t.added.tip,...t.added.commits.map(p=>p.sha)].includes(a))return a;let i=`${a} of the comparison`;try{return(await t.api.get("/commits/{re\
f}",{what:i,shape:W,params:{ref:a,per_page:1,page:2}})).sha}catch(p){throw p instanceof R&&p.status===422?new R("missing",`GitHub has no ${i}`,422):p}},[,o]=await Promise.
all([s(n),s(r)]);return wt(o,t)}import{createHash as Fn}from"node:crypto";var Ae=5e7;async function At(e,t){let{api:n}=t,[r,s]=await Promise.all([n.get("/releases/tags/{tag}",{what:`release ${e.tag}`,shape:He,params:{tag:e.tag}}),n.get(
"/commits/{ref}",{what:`tag ${e.tag}`,shape:W,params:{ref:`tags/${e.tag}`,per_page:1,page:2}})]);if(r.draft)return _(`release ${e.tag} is only a draft`);let o={
sha:await L(s.sha,t),from:"ref"},a={resolution:F,origin:"external",commit:o};if(e.asset===void 0)return a;let c=r.assets.find(f=>f.name===e.asset);if(c?.state!==
"uploaded")return M(`release ${e.tag} has no asset ${e.asset}`);let i=`asset ${c.name}`;if(c.size>Ae)return _(`${i} has ${c.size} bytes, more than the ${Ae} tha\
t are read`);let l=await n.stored("/releases/assets/{asset_id}",{what:i,params:{asset_id:c.id},accept:"application/octet-stream",cap:Ae}),g=`sha256:${Fn("sha256").
update(l).digest("hex")}`;return c.digest&&c.digest!==g?_(`${i} has another digest than GitHub keeps for it`):{...a,digest:g,files:[{path:c.name,bytes:l}]}}async function _t(e,t){let{pull:n}=t,r=`review ${e.review}`;if(e.pull!==n.number)return _(`${r} is of pull request ${e.pull}, not of this one`);let s=await t.api.
get("/pulls/{pull_number}/reviews/{review_id}",{what:r,shape:Ke,params:{pull_number:n.number,review_id:e.review}});if(s.state!=="APPROVED")return _(`${r} ${{DISMISSED:"\
was dismissed",CHANGES_REQUESTED:"asks for changes",COMMENTED:"is a comment"}[s.state]??"is no approval"}, so it approves nothing`);if(!s.user)return _(`${r} is\
 of somebody who is gone`);if(s.user.id===n.user?.id)return _(`${r} is by the author of the pull request`);if(s.user.type!=="User")return _(`${r} is by ${s.user.
login}, which is not a person`);if(!s.commit_id)return _(`${r} does not tell which commit it approves`);let{login:o}=s.user,[a,c]=await Promise.all([L(s.commit_id,
t),re(t.api,o)]);return c?{resolution:F,origin:"analysis",commit:{sha:a,from:"ref"}}:_(`${r} is by ${o}, who may not write to this repository`)}var Ln={run:ot,job:ce,check:ft,artifact:ut,"code-scanning":yt,dependabot:lt,"secret-scanning":mt,commit:zt,compare:$t,release:At,review:_t};async function xt(e,t){
let n=Ln[e.kind];try{return await n(e,t)}catch(r){return r instanceof R&&r.kind==="missing"?{resolution:{kind:"missing",why:r.message}}:H(r instanceof Error?r.message:
String(r))}}var Gn=new Set(["User","EnterpriseUserAccount"]);function _e({__typename:e,login:t}){return{login:e==="Bot"&&!t.endsWith("[bot]")?`${t}[bot]`:t,human:Gn.has(e)}}
async function kt(e,t){try{return await re(e,t)?"write":"none"}catch(n){return n instanceof R&&n.kind==="missing"?"none":"unknown"}}var Pt=$(h({__typename:d(),login:d()})),Nn=h({state:te(["APPROVED","CHANGES_REQUESTED","DISMISSED"]),submittedAt:d(),authorCanPushToRepository:x($(C())),author:Pt,
commit:$(Oe({oid:T}))}),Bn=h({startingLine:D(),endingLine:D(),commit:h({oid:T,committedDate:d(),author:$(h({user:Pt})),signature:$(h({isValid:C(),wasSignedByGitHub:C(),
signer:$(h({login:d()}))}))})}),qn=h({ranges:S(Bn)}),Wn=$(h({oid:T})),In=h({repository:h({pullRequest:x($(h({reviews:h({nodes:S(Nn),pageInfo:h({hasNextPage:C(),
endCursor:$(d())})})}))),head:x($(J(d(),Q())))})}),Hn=3,Kn="ranges { startingLine endingLine commit { oid committedDate author { user { __typename login } } sig\
nature { isValid wasSignedByGitHub signer { login } } } }";function Vn({after:e,pages:t}){let n=t.map((p,l)=>`$p${l}: String!`),r=t.slice(0,Hn).map((p,l)=>`p${l}\
: file(path: $p${l}) { oid }`),s=e===void 0?[]:[`pullRequest(number: $pull) { reviews(first: 100, after: $after, states: [APPROVED, CHANGES_REQUESTED, DISMISSED\
]) { nodes { state submittedAt authorCanPushToRepository author { __typename login } commit { ${["oid",...r].join(" ")} } } pageInfo { hasNextPage endCursor } }\
 }`],o=t.map((p,l)=>`b${l}: blame(path: $p${l}) { ${Kn} }`),a=t.length>0?[`head: object(oid: $head) { ... on Commit { ${o.join(" ")} } }`]:[];return`query(${["$\
owner: String!","$repo: String!",...[...e===void 0?[]:["$pull: Int!","$after: String"],...t.length>0?["$head: GitObjectID!"]:[]],...n].join(", ")}) { repository\
(owner: $owner, name: $repo) { ${[...s,...a].join(" ")} } }`}async function xe(e,t){let{pull:n,head:r,after:s,pages:o}=t,a=s===void 0?"who wrote the signatures":
`the reviews of pull request ${n}`,c={...s===void 0?{}:{pull:n,after:s===""?null:s},...o.length>0?{head:r}:{},...Object.fromEntries(o.map((u,b)=>[`p${b}`,u]))},
{repository:i}=await e.graphql(Vn(t),c,{what:a,shape:In});if(s!==void 0&&!i.pullRequest)throw new R("forbidden",`the token may not read ${a}: needs \`pull-reques\
ts: read\``);let p=o.map((u,b)=>{let m=qn.safeParse(i.head?.[`b${b}`]);if(!m.success)throw new R("garbage",`GitHub did not say who wrote the lines of ${u}`);return[
u,m.data.ranges]}),l=i.pullRequest?.reviews,{hasNextPage:g=!1,endCursor:f}=l?.pageInfo??{};if(g&&(!f||f===s))throw new R("garbage",`GitHub's answer about ${a} h\
as no next page`);return{reviews:(l?.nodes??[]).map(u=>({...u,files:o.flatMap((b,m)=>{let z=Wn.safeParse(u.commit?.[`p${m}`]);return z.success&&z.data?[{path:b,
oid:z.data.oid}]:[]})})),...g&&f?{next:f}:{},blames:new Map(p)}}var Rt=20,Zn=/^@?([a-z\d](?:[a-z\d-]{0,38}))\/([a-z\d_.-]{1,100})$/i,vt="needs `members: read` of the organisation (`read:org`), which a job's own token never h\
as";async function jt(e,t){let[,n,r]=Zn.exec(t)??[];if(!n||!r)return{kind:"unknown",team:t,why:`${t} is no team; write it as org/slug`};let s=`the members of ${t}`,
o=new Set;try{for(let a=1;a<=Rt;a++){let c=await e.get("/orgs/{org}/teams/{team_slug}/members",{what:s,shape:Ze,params:{org:n,team_slug:r.toLowerCase(),per_page:100,
page:a}}),i=o.size;for(let{login:p}of c)o.add(p);if(c.length<100)return{kind:"known",team:t,members:[...o]};if(o.size===i)throw new R("garbage",`GitHub gave one\
 page of ${s} twice`)}return{kind:"unknown",team:t,why:`${t} has more than ${Rt*100} members`}}catch(a){let c=a instanceof R?a.kind==="forbidden"&&a.status!==401?
`the token may not read ${s}: ${vt}`:a.kind==="missing"?`there is no team ${t}, or the token may not see it: ${vt}`:a.message:`${s} could not be read`;return{kind:"\
unknown",team:t,why:c}}}var St=10,ke=10,Qn=5,Jn={APPROVED:"approved",CHANGES_REQUESTED:"changes-requested",DISMISSED:"dismissed"};function Tt(e){let t=new Map,n=[...e].sort((r,s)=>Date.
parse(r.submittedAt)-Date.parse(s.submittedAt));for(let r of n){if(!r.author)continue;let s=_e(r.author).login.toLowerCase();t.delete(s),t.set(s,r)}return[...t.
values()]}function Yn({author:e,signature:t}){let n=e?.user?.login.toLowerCase();return n===void 0||!t?.isValid?!1:t.wasSignedByGitHub||t.signer?.login.toLowerCase()===
n}function Ot({api:e,pull:t,head:n,store:r,tree:s}){let o=new Map,a,c=async m=>{let z=[...m.reviews],{next:y}=m;for(let A=2;y!==void 0;A++){if(A>St)throw new R(
"refused",`pull request ${t.number} has more than ${St*100} reviews to go through`);let P=await xe(e,{pull:t.number,head:n,after:y,pages:[]});z.push(...P.reviews),
y=P.next}return z},i=m=>{let z=Tt(m).filter(y=>y.state==="APPROVED"&&y.commit&&y.commit.oid!==n);for(let{commit:y,files:A}of z.slice(-Qn))y&&s(y.oid).catch(()=>{}),
r.expect([],A)},p=m=>{let z=[...new Set(m)].filter(P=>!o.has(P)),y=a===void 0,A=Math.max(y?1:0,Math.ceil(z.length/ke));for(let P=0;P<A;P++){let U=z.slice(P*ke,(P+
1)*ke),w=y&&P===0,v=xe(e,{pull:t.number,head:n,pages:U,...w?{after:""}:{}});w&&(a=v.then(c),a.then(i).catch(()=>{}));for(let O of U){let N=v.then(G=>G.blames.get(
O)??[]);N.catch(()=>{}),o.set(O,N)}}},l=new Map,g=async(m,z)=>{let y=_e(m);if(typeof z=="boolean")return{...y,access:z?"write":"none"};if(!y.human||y.login.toLowerCase()===
t.user?.login.toLowerCase())return{...y,access:"unknown"};let A=y.login.toLowerCase(),P=l.get(A)??kt(e,y.login);return l.set(A,P),{...y,access:await P}},f=async m=>m.
author?[{by:await g(m.author,m.authorCanPushToRepository),state:Jn[m.state],at:m.submittedAt,...m.commit?{commit:m.commit.oid}:{}}]:[],u=async(m,{startingLine:z,
endingLine:y,commit:A})=>{let P=A.author?.user;return{path:m,from:z,to:y,commit:A.oid,at:A.committedDate,...P?{by:await g(P)}:{},verified:Yn(A)}};return{ask:async({
pages:m,teams:z})=>{p(m.map(({path:w})=>w));let y=m.map(async({path:w,lines:v})=>{let N=(await o.get(w)??[]).filter(G=>v.some(q=>G.startingLine<=q&&q<=G.endingLine));
return Promise.all(N.map(G=>u(w,G)))}),[A,P,U]=await Promise.all([Promise.resolve(a).then(w=>Promise.all(Tt(w??[]).map(f))),Promise.all(y),Promise.all([...new Map(
z.toReversed().map(w=>[w.toLowerCase(),w])).values()].map(w=>jt(e,w)))]);return{...t.user?{author:t.user.login}:{},opinions:A.flat(),authorship:P.flat(),teams:U}},
ahead:p}}import{createHash as Xn}from"node:crypto";var Pe=50,er=h({repository:$(J(d(),Q()))}),tr=h({oid:d(),isTruncated:C(),text:$(d())}),nr=h({nodes:S(h({oid:d()}))}),rr=J(d(),Q());function Z(e,t){return Xn(e.length===
64?"sha256":"sha1").update(`blob ${t.length}\0`).update(t).digest("hex")===e}function or({blobs:e,paths:t}){let n=[...e.map((c,i)=>`$b${i}: GitObjectID!`),...t.
map((c,i)=>`$p${i}: String!`)],r=e.map((c,i)=>`b${i}: object(oid: $b${i}) { ... on Blob { oid isTruncated text } }`),s=t.map((c,i)=>`h${i}: history(first: 1, pa\
th: $p${i}) { nodes { oid } }`),o=s.length>0?[`commit: object(oid: $commit) { ... on Commit { ${s.join(" ")} } }`]:[];return`query(${["$owner: String!","$repo: \
String!",...s.length>0?["$commit: GitObjectID!"]:[],...n].join(", ")}) { repository(owner: $owner, name: $repo) { ${[...r,...o].join(" ")} } }`}async function sr(e,t){
let{blobs:n,paths:r}=t,s=Object.fromEntries([...r.length>0?[["commit",t.commit]]:[],...n.map((l,g)=>[`b${g}`,l]),...r.map((l,g)=>[`p${g}`,l])]),o=n.length>0?"th\
e files of the change":"the history of the evidence",{repository:a}=await e.graphql(or(t),s,{what:o,shape:er}),c=new Map;for(let[l,g]of n.entries()){let f=tr.safeParse(
a?.[`b${l}`]);if(!f.success||f.data.isTruncated||f.data.text===null)continue;let u=new TextEncoder().encode(f.data.text);Z(g,u)&&c.set(g,u)}let i=new Map,p=rr.safeParse(
a?.commit);for(let[l,g]of r.entries()){let f=nr.safeParse(p.success?p.data[`h${l}`]:void 0);if(!f.success)throw new Error(`the history of ${g} is missing`);let u=f.
data.nodes[0]?.oid;u!==void 0&&i.set(g,u)}return{blobs:c,touched:i}}async function Et(e,t){let n=Math.ceil(Math.max(t.blobs.length,t.paths.length)/Pe),r=await Promise.
all(Array.from({length:n},(s,o)=>{let a=c=>c.slice(o*Pe,(o+1)*Pe);return sr(e,{commit:t.commit,blobs:a(t.blobs),paths:a(t.paths)})}));return{blobs:new Map(r.flatMap(
s=>[...s.blobs])),touched:new Map(r.flatMap(s=>[...s.touched]))}}var Dt=3e5,Re=3e6;async function ve(e,t){let n=`object ${t.slice(0,7)}`,r=await e.get("/git/blobs/{file_sha}",{what:n,shape:Le,params:{file_sha:t}}),s=new Uint8Array(
Buffer.from(r.content,r.encoding==="base64"?"base64":"utf8"));if(!Z(t,s))throw new R("garbage",`GitHub gave other bytes than those of ${n}`);return s}function Ct(e,t,n,r){
let s=new Map,o=new Map,a=new Map,c=new Map,i=(u,b)=>`${u}:${b}`,p=u=>{if(a.has(u))return!0;let b=o.get(u),m=b===void 0?void 0:r?.(b,u,s.get(u));return m&&a.set(
u,Promise.resolve(m)),m!==void 0},l=(u,b,m)=>{let z=Et(e,{commit:u,blobs:b,paths:m});for(let y of b){let A=z.then(P=>P.blobs.get(y)??ve(e,y),()=>ve(e,y));A.catch(
()=>{}),a.set(y,A)}for(let y of m){let A=z.then(P=>P.touched.get(y));A.catch(()=>{}),c.set(i(u,y),A)}z.then(y=>n(new Set(y.touched.values()))).catch(()=>{})},g=async(u,b)=>{
let m=s.get(u);if(m!==void 0&&m>b)return{kind:"too-large",size:m};let z=(p(u)?a.get(u):void 0)??ve(e,u);a.set(u,z);try{let y=await z;return y.length>b?{kind:"to\
o-large",size:y.length}:{kind:"bytes",bytes:y}}catch(y){return{kind:"unreadable",why:y instanceof Error?y.message:String(y)}}},f=(u,b,m)=>{let y=[...new Set(b.map(
w=>w.path))].filter(w=>!c.has(i(u,w))),A=new Set,P=0,U=[...b,...m];for(let{oid:w,size:v=Dt}of U)p(w)||v>Dt||P+v>Re||(A.add(w),P+=v);(y.length>0||A.size>0)&&l(u,
[...A],y);for(let{oid:w,size:v=0}of U)!a.has(w)&&v<=Re&&g(w,Re)};return{blob:g,touched:async(u,b)=>{let m=u.filter(y=>!c.has(i(b,y)));m.length>0&&l(b,[],m);let z=await Promise.
all(u.map(async y=>[y,await c.get(i(b,y))]));return new Map(z.flatMap(([y,A])=>A===void 0?[]:[[y,A]]))},expect:(u,b=[])=>f(t,u,b),expectAt:(u,b)=>f(u,b,[]),learn:u=>{
for(let{oid:b,size:m}of u.entries.values())m!==void 0&&s.set(b,m);if(r&&u.commit===t)for(let{oid:b,path:m}of u.entries.values())o.set(b,m)},put:(u,b)=>{Z(u,b)&&
a.set(u,Promise.resolve(b))}}}var ar=40,Mt=(e,{path:t,mode:n,sha:r,size:s})=>({path:e+t,mode:n,oid:r,...s===void 0?{}:{size:s}});async function je(e,t,n){return e.get("/git/trees/{tree_sha}",
{what:`the list of files of ${t.slice(0,7)}`,shape:Fe,params:{tree_sha:t,...n?{recursive:"1"}:{}}})}async function ir(e,t){let n=[],r=[{sha:t,folder:""}];for(let s=0;r.
length>0;){let o=r.shift();if(!o)break;let a=o.folder===""?void 0:await je(e,o.sha,!0),c=a!==void 0&&!a.truncated,i=c?a:await je(e,o.sha,!1);s+=c||!a?1:2;for(let p of i.
tree)p.type!=="tree"?n.push(Mt(o.folder,p)):c||r.push({sha:p.sha,folder:`${o.folder}${p.path}/`});if(i.truncated||s>ar)return{entries:n,truncated:!0}}return{entries:n,
truncated:!1}}async function cr(e,t){let n=await je(e,t,!0),{entries:r,truncated:s}=n.truncated?await ir(e,t):{entries:n.tree.filter(a=>a.type!=="tree").map(a=>Mt(
"",a)),truncated:!1},o=new Map(r.map(a=>[a.path,a]));return{commit:t,entries:o,truncated:s||o.size!==r.length}}function Ut(e){let t=new Map;return n=>{let r=t.get(
n)??cr(e,n);return t.set(n,r),r.catch(()=>{}),r}}import{closeSync as lr,constants as Se,existsSync as mr,fstatSync as dr,openSync as pr,readFileSync as ur}from"node:fs";import me from"node:path";var fr=12e7,hr=Se.O_RDONLY|(Se.O_NOFOLLOW??0)|(Se.O_NONBLOCK??0);function gr(e,t){let n;try{n=pr(e,hr);let r=dr(n);return!r.isFile()||r.size>fr||r.size!==(t??r.
size)?void 0:new Uint8Array(ur(n))}catch{return}finally{n!==void 0&&lr(n)}}function Ft(e){if(!(!e||!mr(me.join(e,".git"))))return(t,n,r)=>{let s=me.resolve(e,t);
if(!s.startsWith(me.resolve(e)+me.sep))return;let o=gr(s,r);return o&&Z(n,o)?o:void 0}}var yr=/\.(md|markdown|json|sarif|xml|info|ya?ml|lcov|txt)$/i,br=/(^|\/)(prds?|qa|evidence|reports?|scans?|sbom|security|audits?|coverage|plans|docs)\//i;function Lt(e,t){
let r=t.changed.flatMap(o=>e.entries.get(o.filename)??[]).filter(o=>yr.test(o.path)&&(o.size??0)<=2e5&&o.mode.startsWith("100")),s=({path:o})=>br.test(o)?0:1;return r.
sort((o,a)=>s(o)-s(a)).slice(0,50)}var wr=8,zr=3;function B(e){return async(...t)=>{try{return await e(...t)}catch(n){throw n instanceof R?new Te(4,`cannot tell: ${n.message}`):n}}}function $r({head:e,
base:t}){return e.repo?.id===t.repo.id?e.ref:void 0}var Gt={added:"added",copied:"added",removed:"deleted",renamed:"renamed"};function Nt({additions:e,deletions:t}){
return e===void 0||t===void 0?{}:{added:e,deleted:t}}function Bt(e){let t=Gt[e.status]??"modified",n=t==="renamed"?e.previous_filename:void 0;return{path:e.filename,
status:t,...n===void 0?{}:{from:n},...Nt(e)}}function Ar(e,{changed:t}){let n=new Map(t.map(r=>[r.filename,r]));return e.map(r=>{let s=n.get(r.path);return s&&(Gt[s.
status]??"modified")===r.status?{...r,...Nt(s)}:r})}function _r(e,t,n,r,s){let o={number:t.number,title:t.title,body:t.body??"",...t.user?{author:{id:t.user.id,
login:t.user.login}}:{}},a=$r(t);return{repository:e.repository,remote:`${s}/${e.repository}`,base:n.base,head:t.head.sha,...a===void 0?{}:{branch:a},pullRequest:o,
commits:n.commits.map(oe).reverse(),policyAt:r.sha}}async function xr(e,t,n,[r,s]){let o=r.truncated||s.truncated,a=o?await Ye(e,t):void 0,c=o?(a??[]).map(Bt):Ar(
et(r,s,n.renames),n),i=[...o&&!a?["the repository is too large for GitHub to list all files that the change touches"]:[],...n.complete?[]:["the pull request has\
 more commits than GitHub lists"]];return{files:c,...i[0]===void 0?{}:{incomplete:i.join("; ")}}}async function qs(e){let{api:t,hint:n}=e,r=Ut(t),s=n?we(t,n.base,
n.head):void 0;s?.catch(()=>{}),n&&r(n.head);let[o,a]=await B(()=>Promise.all([be(t,e.pull),Je(t,e.configPath)]))(),c=o.head.sha,i=n?.head===c&&n.base===o.base.
ref,p=await B(()=>i&&s?s:we(t,o.base.ref,c))(),g=Ct(t,c,w=>{for(let v of[...w].slice(0,wr))r(v)},Ft(e.workspace));a.entry&&a.text!==void 0&&g.put(a.entry.oid,new TextEncoder().
encode(a.text));let f=async w=>{let v=await r(w);return g.learn(v),v},u,b=()=>(u??=z(),u),m=_r(t,o,p,a,new URL(e.serverUrl).host),z=async()=>{let w=await Promise.
all([f(p.base),f(c)]);return{...m,...await xr(t,o,p,w)}};f(c).then(w=>g.expect(Lt(w,p)),()=>{});for(let{sha:w}of p.commits.slice(-1-zr,-1))r(w);let y=Xe(t,c,p,o.
merge_commit_sha),A=Ot({api:t,pull:o,head:c,store:g,tree:f}),P=new Map,U=w=>{let v=JSON.stringify(w),O=P.get(v)??xt(w,{api:t,pull:o,added:p,change:b,commit:y,blob:g.
blob,tree:f,ownRun:e.ownRun});return P.set(v,O),O};return{name:"github",head:c,baseBranch:o.base.ref,change:B(b),tree:B(f),glimpse:at({...m,files:p.changed.map(
Bt)},p),entry:B(async(w,v)=>w===a.sha&&v===a.path?a.entry:(await f(w)).entries.get(v)),expect:st({api:t,store:g,head:c,tree:f,commit:y,lookUp:U,people:A.ahead}),
people:A.ask,blob:g.blob,commit:B(y),lastTouched:B((w,v)=>g.touched(w,v??c)),lookUp:U,movement:B(async()=>{let w=await be(t,e.pull,!0);return w.state!=="open"&&
o.state==="open"?"closed":w.head.sha!==c?"moved":w.base.ref===o.base.ref?"same":"retargeted"}),close:async()=>{}}}export{k as a,Be as b,Yr as c,Xr as d,eo as e,to as f,no as g,ro as h,Zt as i,re as j,so as k,be as l,kt as m,qs as n};
