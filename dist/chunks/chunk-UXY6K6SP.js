import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as ct}from"./chunk-YXX5FJ7F.js";import{Ha as ot,I as He,K as qe,c as pe,d as W,g as We,h as Ge,ha as Ke,hb as it,ia as Ve,ib as st,j as T,ja as Qe,
jb as at,ka as Je,ma as Xe,na as Ye,qb as ye,r as me,ra as et,sa as tt,t as fe,v as he,va as nt,vb as we,x as ge,xa as rt}from"./chunk-5IM2UPTN.js";import*as dt from"os";function F(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function be(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function K(e,t,n){let r=new xe(e,t,n);process.stdout.write(r.toString()+dt.EOL)}var ut="::",xe=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=ut+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let i=this.properties[r];i&&(n?n=!1:t+=
",",t+=`${r}=${En(i)}`)}}return t+=`${ut}${kn(this.message)}`,t}};function kn(e){return F(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function En(e){
return F(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as lt from"crypto";import*as te from"fs";import*as ee from"os";function pt(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!te.existsSync(n))throw new Error(
`Missing file at path: ${n}`);te.appendFileSync(n,`${F(t)}${ee.EOL}`,{encoding:"utf8"})}function mt(e,t){let n=`ghadelimiter_${lt.randomUUID()}`,r=F(t);if(e.includes(
n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${n}"`);return`${e}<<${n}${ee.EOL}${r}${ee.EOL}${n}`}import*as ze from"os";import{EOL as Sn}from"os";import{constants as ft,promises as Zn}from"fs";var $e=function(e,t,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}
return new(n||(n=Promise))(function(o,s){function u(c){try{p(r.next(c))}catch(d){s(d)}}function a(c){try{p(r.throw(c))}catch(d){s(d)}}function p(c){c.done?o(c.value):
i(c.value).then(u,a)}p((r=r.apply(e,t||[])).next())})},{access:Pn,appendFile:Tn,writeFile:Rn}=Zn,ht="GITHUB_STEP_SUMMARY";var _e=class{constructor(){this._buffer=""}filePath(){return $e(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[ht];if(!t)
throw new Error(`Unable to find environment variable for $${ht}. Check if your runtime environment supports job summaries.`);try{yield Pn(t,ft.R_OK|ft.W_OK)}catch{
throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,n,r={}){
let i=Object.entries(r).map(([o,s])=>` ${o}="${s}"`).join("");return n?`<${t}${i}>${n}</${t}>`:`<${t}${i}>`}write(t){return $e(this,void 0,void 0,function*(){let n=!!t?.
overwrite,r=yield this.filePath();return yield(n?Rn:Tn)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return $e(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer=
"",this}addRaw(t,n=!1){return this._buffer+=t,n?this.addEOL():this}addEOL(){return this.addRaw(Sn)}addCodeBlock(t,n){let r=Object.assign({},n&&{lang:n}),i=this.
wrap("pre",this.wrap("code",t),r);return this.addRaw(i).addEOL()}addList(t,n=!1){let r=n?"ol":"ul",i=t.map(s=>this.wrap("li",s)).join(""),o=this.wrap(r,i);return this.
addRaw(o).addEOL()}addTable(t){let n=t.map(i=>{let o=i.map(s=>{if(typeof s=="string")return this.wrap("td",s);let{header:u,data:a,colspan:p,rowspan:c}=s,d=u?"th":
"td",f=Object.assign(Object.assign({},p&&{colspan:p}),c&&{rowspan:c});return this.wrap(d,a,f)}).join("");return this.wrap("tr",o)}).join(""),r=this.wrap("table",
n);return this.addRaw(r).addEOL()}addDetails(t,n){let r=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(r).addEOL()}addImage(t,n,r){let{width:i,
height:o}=r||{},s=Object.assign(Object.assign({},i&&{width:i}),o&&{height:o}),u=this.wrap("img",null,Object.assign({src:t,alt:n},s));return this.addRaw(u).addEOL()}addHeading(t,n){
let r=`h${n}`,i=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",o=this.wrap(i,t);return this.addRaw(o).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.
addRaw(t).addEOL()}addBreak(){let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){let r=Object.assign({},n&&{cite:n}),i=this.wrap("blockquot\
e",t,r);return this.addRaw(i).addEOL()}addLink(t,n){let r=this.wrap("a",t,{href:n});return this.addRaw(r).addEOL()}},On=new _e;var ve=On;import yt from"os";import*as ne from"fs";var{chmod:Un,copyFile:Cn,lstat:jn,mkdir:Dn,open:Io,readdir:In,rename:Fn,rm:Ln,rmdir:Fo,stat:Nn,symlink:Bn,unlink:Wn}=ne.promises,Gn=process.platform==="win32";var Lo=ne.constants.O_RDONLY;var Ho=process.platform==="win32";var Jo=yt.platform(),Xo=yt.arch();var wt;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(wt||(wt={}));function Mn(e){K("add-mask",{},e)}function ui(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?n:n.trim()}function bt(e,t){if(process.env.GITHUB_OUTPUT||"")return pt("OUTPUT",mt(e,t));process.stdout.write(ze.EOL),K("set-output",{name:e},F(t))}function Ae(e,t={}){K("error",be(t),e instanceof Error?e.toString():e)}function ke(e,t={}){K("warning",be(t),e instanceof Error?e.toString():e)}function xt(e){process.stdout.write(e+ze.EOL)}var Yn={ready:"success","not-ready":"failure",waiting:"pending","cannot-tell":"error"},er=["not-ready","cannot-tell","waiting","ready"];function mi(e,t){let n=[
e,...t];return er.flatMap(r=>n.find(i=>i.state===r)??[])[0]??e}function fi({state:e,summary:t},n){return n==="enforce"?{state:Yn[e],text:t}:{state:"success",text:e===
"ready"?`Report only. ${t}`:`Report only, would block. ${t}`}}var w=class extends Error{name="Fault";kind;status;constructor(t,n,r){super(n),this.kind=t,this.status=r}},tr=[["/statuses/","statuses: write"],["/issues/","pul\
l-requests: write"],["/actions/","actions: read"],["/check-","checks: read"],["/code-scanning/","security-events: read"],["/dependabot/","vulnerability-alerts: \
read"],["/secret-scanning/","secret-scanning-alerts: read"],["/pulls","pull-requests: read"],["/collaborators/","metadata: read"]];function nr(e,t){let[n]=(t??"").
split(/[;,]/),r=/^\s*([a-z_-]+)=(read|write)\s*$/.exec(n??"");if(r)return`${(r[1]??"").replaceAll("_","-")}: ${r[2]}`;let i=e.replace(/^[A-Z]+ \/repos\/\{owner\}\/\{repo\}/,
"");return tr.find(([o])=>i.startsWith(o))?.[1]??"contents: read"}function $t(e,t){return e["x-ratelimit-remaining"]==="0"||e["retry-after"]!==void 0||/rate limit/i.
test(t)}function gi(e,t,n){if(e instanceof w)return e;let{status:r,message:i,response:o}=typeof e=="object"&&e!==null?e:{},s=o?.headers??{},u=typeof i=="string"?
i:"",a=typeof r=="number"&&o!==void 0?r:void 0;if(a===429||a===403&&$t(s,u)||a===200&&$t(s,u))return new w("limit",`GitHub's rate limit is used up, so ${n} coul\
d not be read; run it again later`,a);if(r===304)return new w("refused",`${n} has not changed`,304);if(a===401)return new w("forbidden",`GitHub refused the toke\
n when ${n} was read`,a);if(a===403){let p=s["x-accepted-github-permissions"],c=nr(t,typeof p=="string"?p:void 0);return new w("forbidden",`the token may not re\
ad ${n}: needs \`${c}\``,a)}return a===404||a===410?new w("missing",`GitHub has no ${n}`,a):a!==void 0&&a>=400&&a<500?new w("refused",`GitHub answered ${a} when\
 asked for ${n}`,a):a!==void 0&&a>=500?new w("unavailable",`GitHub answered ${a} when asked for ${n}; run it again later`,a):new w("unavailable",`GitHub gave no\
 answer when asked for ${n}; run it again later`)}var C=T("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");He.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},
set with(e){We(this,"with",e)},parse(e,t){return me(this,e,t,{callee:this.parse})},parseAsync(e,t){return fe(this,e,t,{callee:this.parseAsync})},safeParse(e,t){
return he(this,e,t)},safeParseAsync(e,t){return ge(this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="\
function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return pe(this,e,t)},brand(){return this},register(e,t){return e.add(this,
t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),ir=T("ZodMiniString",(e,t)=>{qe.init(e,t),C.init(e,t)});function m(e){return ot(ir,e)}var sr=T("ZodMiniNumber",(e,t)=>{Ke.init(e,t),C.init(e,t)});var ar=T("ZodMiniNumberFormat",(e,t)=>{Ve.init(e,t),sr.init(e,t)});function j(e){return it(ar,e)}var cr=T("ZodMiniBoolean",(e,t)=>{Qe.init(e,t),C.init(e,t)});function L(e){return st(cr,e)}var ur=T("ZodMiniUnknown",(e,t)=>{Je.init(e,t),C.init(e,t)});function Ee(){return at(ur)}var dr=T("ZodMiniArray",(e,t)=>{Xe.init(e,t),C.init(e,t)});function k(e,t){return new dr({type:"array",element:e,...W(t)})}var lr=T("ZodMiniObject",(e,t)=>{Ye.init(e,t),C.init(e,t),Ge(e,"shape",n=>n._zod.def.shape,!1)});function h(e,t){let n={type:"object",shape:e??{},...W(t)};return new lr(
n)}var _t=T("ZodMiniRecord",(e,t)=>{et.init(e,t),C.init(e,t)});function Me(e,t,n){return!t||!t._zod?new _t({type:"record",keyType:m(),valueType:e,...W(t)}):new _t(
{type:"record",keyType:e,valueType:t,...W(n)})}var pr=T("ZodMiniEnum",(e,t)=>{tt.init(e,t),C.init(e,t),e.options=[...e._zod.values]});function vt(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):
e;return new pr({type:"enum",entries:n,...W(t)})}var mr=T("ZodMiniOptional",(e,t)=>{nt.init(e,t),C.init(e,t)});function v(e){return new mr({type:"optional",innerType:e})}var fr=T("ZodMiniNullable",(e,t)=>{rt.init(e,t),C.init(e,t)});function _(e){return new fr({type:"nullable",innerType:e})}var S=m().check(we(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),b=j().check(ye()),Se=_(h({id:b,login:m(),type:m()})),At=h({number:b,state:m(),title:m(),body:_(m()),user:Se,
head:h({sha:S,ref:m(),repo:_(h({id:b}))}),base:h({sha:S,ref:m(),repo:h({id:b,full_name:m(),default_branch:m()})}),merge_commit_sha:v(_(m())),changed_files:b,commits:b}),
kt=k(h({number:b,state:m(),head:h({sha:S}),base:h({ref:m()})})),B=h({sha:S,commit:h({message:m(),committer:_(h({date:v(m())}))}),parents:k(h({sha:S}))}),Et=h({filename:m(),
status:m(),previous_filename:v(m()),patch:v(m())}),G=h({status:vt(["ahead","behind","identical","diverged"]),total_commits:b,base_commit:B,merge_base_commit:B,commits:k(
B),files:v(k(Et))}),Mt=k(Et),St=h({truncated:L(),tree:k(h({path:m(),mode:m(),type:m(),sha:S,size:v(j())}))}),Zt=h({sha:S,encoding:m(),content:m(),size:_(j())}),
Ze=h({id:b,name:v(_(m())),path:m(),head_sha:S,head_branch:_(m()),event:m(),status:_(m()),conclusion:_(m()),run_attempt:v(j()),run_started_at:v(m()),workflow_id:b,
html_url:m(),repository:h({id:b})}),Pt=h({total_count:b,workflow_runs:k(Ze)}),Pe=h({id:b,run_id:b,run_attempt:v(j()),head_sha:S,name:m(),status:m(),conclusion:_(
m()),html_url:_(m()),steps:v(k(h({name:m(),number:j(),status:m(),conclusion:_(m())})))}),Tt=h({total_count:b,jobs:k(Pe)}),Rt=h({id:b,name:m(),head_sha:S,status:m(),
conclusion:_(m()),details_url:_(m()),app:_(h({id:b,slug:v(m()),name:m()}))}),Te=h({id:b,name:m(),size_in_bytes:b,expired:L(),created_at:_(m()),expires_at:_(m()),
digest:v(_(m())),workflow_run:v(_(h({id:v(b),repository_id:v(b),head_sha:v(m())})))}),Ot=h({total_count:b,artifacts:k(Te)}),yr=h({id:b,ref:m(),commit_sha:S,category:m(),
error:m(),warning:m(),created_at:m(),results_count:b,rules_count:b,tool:h({name:v(m())})}),Ut=k(yr),re=h({number:b,state:v(_(m()))}),Ct=k(h({number:b,security_advisory:v(
h({severity:m()}))})),jt=h({id:b,tag_name:m(),draft:L(),assets:k(h({id:b,name:m(),state:m(),size:b,digest:v(_(m()))}))}),Dt=h({id:b,user:Se,state:m(),commit_id:_(
m())}),It=h({permission:m()}),wr=h({id:b,body:v(m()),user:Se}),fc=k(wr),hc=h({});var Ft=10;async function br(e,t=!1){let n=new Map;for(let r=1;r<=Ft;r++){let i=await e.get("/pulls",{what:"the open pull requests",shape:kt,params:{state:"open",
sort:"updated",direction:"desc",per_page:100,page:r},fresh:t}),o=n.size;for(let{number:s,head:u,base:a}of i)n.set(s,{number:s,head:u.sha,base:a.ref});if(i.length<
100)return[...n.values()];if(n.size===o)break}throw new w("refused",`there are more than ${Ft*100} open pull requests`)}async function Lt(e,t){let{permission:n}=await e.
get("/collaborators/{username}/permission",{what:`what ${t} may do`,shape:It,params:{username:t}});return n==="admin"||n==="write"}async function yc(e,t,n){let[
{commits:r,total_commits:i},o]=await Promise.all([e.get("/compare/{basehead}",{what:"the commits of the merge group",shape:G,params:{basehead:`${t}...${n}`}}),br(
e)]);if(r.length<i)throw new w("refused","the merge group has more commits than GitHub lists");let s=r.flatMap(({commit:a})=>{let[p=""]=a.message.split(`
`,1),c=/^Merge pull request #(\d{1,10}) /.exec(p)?.[1]??/\(#(\d{1,10})\)$/.exec(p)?.[1];return c===void 0?[]:[Number(c)]}),u=new Set(r.map(a=>a.sha));return o.filter(
a=>s.includes(a.number)||u.has(a.head)).map(a=>a.number)}var xr=".github/ready-gate.yml",$r=`query($owner: String!, $repo: String!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef {
      name
      target { oid ... on Commit { file(path: $path) { oid mode size object { ... on Blob { isTruncated text } } } } }
    }
  }
}`,_r=h({repository:h({defaultBranchRef:h({name:m(),target:h({oid:S,file:_(h({oid:S,mode:j(),size:j(),object:_(h({isTruncated:v(L()),text:v(_(m()))}))}))})})})});
async function Nt(e,t=xr){let{repository:n}=await e.graphql($r,{path:t},{what:"the default branch",shape:_r}),{name:r,target:i}=n.defaultBranchRef,{file:o}=i;if(!o)
return{sha:i.oid,branch:r,path:t};let s={path:t,mode:o.mode.toString(8).padStart(6,"0"),oid:o.oid,size:o.size},u=o.object?.isTruncated===!1?o.object.text:void 0;
return{sha:i.oid,branch:r,path:t,entry:s,...u?{text:u}:{}}}async function Re(e,t,n=!1){let r=await e.get("/pulls/{pull_number}",{what:`pull request ${t}`,shape:At,
params:{pull_number:t},fresh:n});if(r.number!==t)throw new w("garbage",`GitHub answered with another pull request than ${t}`);return r}var vr=20;async function Oe(e,t,n){
let r=u=>e.get("/compare/{basehead}",{what:`the comparison of ${t} with ${n.slice(0,7)}`,shape:G,params:{basehead:`${t}...${n}`,...u}}),i=await r({}),o=new Map(
i.commits.map(u=>[u.sha,u]));if(i.total_commits>o.size){let u=Math.min(vr,Math.ceil(i.total_commits/100)),a=await Promise.all(Array.from({length:u},(p,c)=>r({per_page:100,
page:c+1})));o.clear();for(let p of a)for(let c of p.commits)o.set(c.sha,c)}let s=(i.files??[]).flatMap(u=>u.status==="renamed"&&u.previous_filename!==void 0?[[
u.filename,u.previous_filename]]:[]);return{base:i.merge_base_commit.sha,tip:i.base_commit.sha,commits:[...o.values()],ends:[i.merge_base_commit,i.base_commit],
renames:new Map(s),changed:i.files??[],complete:o.size===i.total_commits}}async function Bt(e,t){if(t.changed_files>=3e3)return;let n=await Promise.all(Array.from(
{length:Math.ceil(t.changed_files/100)},(i,o)=>e.get("/pulls/{pull_number}/files",{what:`the files of pull request ${t.number}`,shape:Mt,params:{pull_number:t.number,
per_page:100,page:o+1}}))),r=new Map(n.flat().map(i=>[i.filename,i]));return r.size===t.changed_files?[...r.values()]:void 0}function oe({sha:e,commit:t,parents:n}){let[r=""]=t.message.split(`
`,1),i=t.committer?.date??"";return{sha:e,subject:r,message:t.message,date:i,parents:n.map(o=>o.sha)}}function Wt(e,t,n,r){let i=new Map([...n.commits,...n.ends].
map(c=>[c.sha,oe(c)])),o=new Map,s=(c,d)=>e.get("/compare/{basehead}",{what:`commit ${c.slice(0,12)}`,shape:G,params:{basehead:`${c}...${d}`,per_page:1,page:2}}),
u=c=>c==="ahead"||c==="identical",a=async c=>{let d=[...i.values()].filter(f=>f.sha.startsWith(c));if(d.length>1)return{kind:"ambiguous"};if(d[0])return{kind:"f\
ound",commit:d[0],reachable:!0};try{let[f,g]=await Promise.all([s(c,t),s(c,n.tip)]),l=oe(f.base_commit);if(!l.sha.startsWith(c))return{kind:"missing"};let x=u(f.
status)||u(g.status),[A,I,...E]=l.parents,$=I===t&&E.length===0&&A!==void 0&&(l.sha===r||A===g.merge_base_commit.sha||await p(A));return{kind:"found",commit:l,reachable:x,
...$?{mergeOf:t}:{}}}catch(f){if(f instanceof w&&(f.kind==="missing"||f.status===422))return{kind:"missing"};throw f}},p=async c=>c===n.tip||c===n.base||u((await s(
c,n.tip)).status);return c=>{let d=o.get(c)??a(c);return o.set(c,d),d.catch(()=>{}),d}}function Gt(e,t,n){let r=new Set([...e.entries.keys()].filter(a=>!t.entries.has(a))),i=new Map([...r].map(a=>[e.entries.get(a)?.oid,a])),o=[],s=[];for(let[a,p]of t.
entries){let c=e.entries.get(a);c?(c.oid!==p.oid||c.mode!==p.mode)&&o.push({path:a,status:"modified"}):s.push(a)}let u=a=>n.get(a);for(let a of s.toSorted((p,c)=>Number(
n.has(c))-Number(n.has(p)))){let p=[u(a),i.get(t.entries.get(a)?.oid)].find(c=>c!==void 0&&r.has(c));p!==void 0&&r.delete(p),o.push(p===void 0?{path:a,status:"a\
dded"}:{path:a,status:"renamed",from:p})}for(let a of r)o.push({path:a,status:"deleted"});return o.sort((a,p)=>a.path<p.path?-1:a.path>p.path?1:0)}var V=e=>t=>({resolution:{kind:e,why:t}}),R=V("missing"),y=V("refused"),H=V("unknown"),ie=V("waiting"),Q=V("not-evidence"),U={kind:"found"};function q(e,t){return{
resolution:U,origin:"ci",commit:{sha:t,from:"run"},run:e}}async function D(e,{commit:t,pull:n}){if(e===n.head.sha)return e;let r=await t(e);return r.kind==="fou\
nd"&&r.mergeOf||e}var Ht=/\.(?:sh|bash|zsh|fish|ps1|psm1|bat|cmd|py|rb|pl|php|lua|js|mjs|cjs|ts|mts|cts|go|groovy|mk|gradle)$|(^|\/)(?:Makefile|Justfile|Taskfile\.ya?ml)$/i;function zr(e){
return e.split(/[\s'"`()[\]{},;=|&<>]+/).map(t=>t.replace(/^(?:\.\/)+/,"").replace(/\/+$/,""))}var Ar=e=>e.split(`
`).some(t=>/^[\s-]*["']?uses["']?:\s*["']?\.\/?["']?(?:\s|$)/.test(t)),Ue=["action.yml","action.yaml"],se=e=>e.split("@",1)[0]??e;async function qt(e,t){let n=await t.
change();if(n.incomplete!==void 0)return!0;let r=n.files.flatMap(u=>u.from===void 0?[u.path]:[u.path,u.from]);if(r.includes(e))return!0;let i=await t.tree(t.added.
base),o=u=>u.startsWith(".github/")||i.entries.has(`${u}/action.yml`)||i.entries.has(`${u}/action.yaml`),s=new Set([e]);for(let u of s){if(s.size>20)return!0;let a=i.
entries.get(u);if(!a)continue;let p=await t.blob(a.oid,5e5);if(p.kind!=="bytes")return!0;let c=new TextDecoder().decode(p.bytes),d=Ue.includes(u);if(Ar(c))for(let f of Ue)
(i.entries.has(f)||r.includes(f))&&s.add(f);if(Ue.some(f=>s.has(f)&&r.includes(f)))return!0;for(let f of new Set(zr(c))){if(f==="")continue;if(Ht.test(f)&&r.includes(
f))return!0;let g=d&&Ht.test(f)?f.slice(0,f.lastIndexOf("/")+1):"";if(g!==""&&r.some(l=>l.startsWith(g)))return!0;if(o(f)){if(r.some(l=>l===f||l.startsWith(`${f}\
/`)))return!0;for(let l of[f,`${f}/action.yml`,`${f}/action.yaml`])/\.ya?ml$/.test(l)&&i.entries.has(l)&&s.add(l)}}}return!1}var Kt=new Set(["pull_request","push","merge_group"]),ae=e=>({kind:"answer",answer:e});async function Ce(e,t){let{workflow_runs:n}=await e.get("/actions/runs",{
what:"the runs of the head",shape:Pt,params:{head_sha:t,status:"success",per_page:100}});return n.filter(r=>r.head_sha===t&&r.conclusion==="success"&&Kt.has(r.event))}
async function kr(e,{api:t,pull:n}){try{return(await Ce(t,n.head.sha)).filter(o=>o.workflow_id===e.workflow_id&&o.id!==e.id).sort((o,s)=>s.id-o.id)[0]?.html_url}catch{
return}}async function J(e,t){let{api:n,pull:r,ownRun:i}=t;if(e===i)return ae(y(`run ${e} is this check itself; link the run that did the work`));let o=await n.
get("/actions/runs/{run_id}",{what:`run ${e}`,shape:Ze,params:{run_id:e}});if(String(o.id)!==e||o.repository.id!==r.base.repo.id)return ae(y(`run ${e} belongs t\
o another repository`));let s=o.name||se(o.path);if(!Kt.has(o.event)){let g=`run ${e} (${s}) was started by ${o.event}, which does not prove what it ran on; lin\
k a run of a push or pull request`;return ae(y(g))}let[u,a]=await Promise.all([qt(se(o.path),t),D(o.head_sha,t)]),p=a!==r.head.sha,c=o.status==="completed"&&o.conclusion!==
"success",d=p||c?await kr(o,t):void 0,f={name:s,workflow:se(o.path),event:o.event,status:o.status??"unknown",...o.run_attempt===void 0?{}:{attempt:o.run_attempt},
...o.conclusion===null?{}:{conclusion:o.conclusion},...u?{edited:u}:{},...d===void 0?{}:{better:d}};if(o.status!=="completed"){let g=ie(`run ${e} (${s}) has not\
 ended yet`);return ae({...g,run:f,origin:"ci",commit:{sha:a,from:"run"}})}return{kind:"run",run:o,facts:f,sha:a}}async function Vt(e,t){let n=await J(e.run,t);
return n.kind==="answer"?n.answer:q(n.facts,n.sha)}var Er=new Set(["run","job","check","artifact"]),Mr=40,Sr=/^\.github\/.*\.ya?ml$|(^|\/)action\.ya?ml$/,Zr=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;function Qt({api:e,store:t,
head:n,tree:r,commit:i,lookUp:o}){let s=()=>{},u=!1,a=async()=>{if(u)return;u=!0,Ce(e,n).catch(s);let{entries:c}=await r(n);t.expect([],[...c.values()].filter(d=>Sr.
test(d.path)).slice(0,Mr))},p=async(c,d)=>{let f=Zr.test(c)?void 0:await i(c);if(f&&f.kind!=="found")return;let[g,l]=await Promise.all([r(f?.commit.sha??c),r(n)]),
x=g.entries.get(d);x&&x.oid!==l.entries.get(d)?.oid&&t.expectAt(g.commit,[x])};return({files:c,contents:d,targets:f,commits:g,pinned:l=[]})=>{t.expect(c,d),f.some(
x=>Er.has(x.kind))&&a().catch(s);for(let x of f)o(x);for(let x of g)i(x).catch(s);for(let x of l)p(x.commit,x.path).catch(s)}}var Pr=/\.(md|markdown)$/i;function Tr(e){let t=[];for(let n of e.split(`
`,2e4))(n[0]==="+"||n[0]===" ")&&t.push(n.slice(1));return t.join(`
`)}function Jt(e,t){let n=t.changed.flatMap(({filename:r,patch:i,status:o})=>i===void 0||o==="removed"||!Pr.test(r)?[]:[{path:r,text:Tr(i)}]);return{change:e,pages:n}}var Xt="link the report of a scan of this code",Rr={dependabot:"Dependabot","secret-scanning":"secret scanning"};async function Yt(e,t,{api:n}){let r=Rr[e];if(t!==
void 0){let s=await n.get(`/${e}/alerts/{alert_number}`,{what:`${r} alert ${t}`,shape:re,params:{alert_number:t}});return Q(`${r} alert ${t} is ${s.state??"ther\
e"}, which says nothing of this code; ${Xt}`)}let i=await n.get(`/${e}/alerts`,{what:`the alerts of ${r}`,shape:Ct,params:{state:"open",per_page:100}}),o=i.length===
100?"100 or more":String(i.length);return Q(`${r} has ${o} open ${i.length===1?"alert":"alerts"} for the default branch, and names no commit; ${Xt}`)}var en=(e,t)=>Yt(
"dependabot",e.alert,t),tn=(e,t)=>Yt("secret-scanning",e.alert,t);import{createHash as qr}from"node:crypto";import{inflateRawSync as Or,crc32 as Ur}from"node:zlib";var Cr={entries:2e3,entry:5e7,total:2e8,depth:16,ratio:500},X=class extends Error{name="BadZip"},jr=101010256,
Dr=33639248,Ir=67324752,Fr=65557,Lr=1e6;function nn(e){let[t,n,r,i]=e;return t===80&&n===75&&(r===3&&i===4||r===5&&i===6)}var z=e=>{throw new X(`the archive ${e}`)};
function Nr(e){let t=Math.max(0,e.byteLength-Fr);for(let n=e.byteLength-22;n>=t;n--){if(e.getUint32(n,!0)!==jr||n+22+e.getUint16(n+20,!0)!==e.byteLength)continue;
let[r,i]=[e.getUint16(n+4,!0),e.getUint16(n+6,!0)],[o,s]=[e.getUint16(n+8,!0),e.getUint16(n+10,!0)],[u,a]=[e.getUint32(n+12,!0),e.getUint32(n+16,!0)];return(r!==
0||i!==0||o!==s)&&z("is split over several files"),(s===65535||u===4294967295||a===4294967295)&&z("is of the 64-bit kind, which is not read"),{at:n,count:s,size:u,
start:a}}return z("is damaged: its end is missing")}function Br(e,t){let n=e.split("/"),i=n.at(-1)===""?n.slice(0,-1):n;return(i.some(s=>s===""||s==="."||s===".\
.")||e.includes("\\")||/[\0-\x1f\x7f]/.test(e)||/^[a-z]:/i.test(e))&&z("holds a file whose name leaves the folder it belongs to"),i.length>t&&z(`holds folders m\
ore than ${t} deep`),e}var Wr=Ur??Gr;function Gr(e){let t=-1;for(let n of e){t^=n;for(let r=0;r<8;r++)t=t>>>1^(t&1?3988292384:0)}return(t^-1)>>>0}function rn(e,t=Cr){
e.byteLength<22&&z("is damaged: it is too short");let n=new DataView(e.buffer,e.byteOffset,e.byteLength),r=Nr(n);r.count>t.entries&&z(`holds ${r.count} files, m\
ore than the ${t.entries} that are read`),r.start+r.size!==r.at&&z("is damaged: its directory is not where its end says");let i=[],o=new Set,s=[],u=0,a=r.start;
for(let p=0;p<r.count;p++){(a+46>r.at||n.getUint32(a,!0)!==Dr)&&z("is damaged: its directory is cut");let[c,d]=[n.getUint16(a+8,!0),n.getUint16(a+10,!0)],[f,g,l]=[
n.getUint32(a+16,!0),n.getUint32(a+20,!0),n.getUint32(a+24,!0)],x=[28,30,32].map(An=>n.getUint16(a+An,!0)),[A=0,I=0,E=0]=x,[$,M,O]=[n.getUint8(a+5),n.getUint32(
a+38,!0),n.getUint32(a+42,!0)],Ne=e.subarray(a+46,a+46+A);a+=46+A+I+E,a>r.at&&z("is damaged: its directory is cut");let P=Br(new TextDecoder("utf-8",{ignoreBOM:!0}).
decode(Ne),t.depth);c&65&&z(`is encrypted (${P})`);let le=$===3?M>>>28&15:0;le!==0&&le!==8&&le!==4&&z(`holds a link or a device (${P})`);let Be=P.toLowerCase().
normalize("NFC");if(o.has(Be)&&z(`holds two files of the name ${P}`),o.add(Be),P.endsWith("/"))continue;l>t.entry&&z(`holds ${P} with ${l} bytes, more than the ${t.
entry} that are read`),u+=l,u>t.total&&z(`holds more than the ${t.total} bytes that are read`),l>Lr&&l>g*t.ratio&&z(`holds ${P}, which is packed too tightly to \
be a report`),d!==0&&d!==8&&z(`packs ${P} in a way that is not read`),(O+30>r.start||n.getUint32(O,!0)!==Ir)&&z(`is damaged at ${P}`);let Y=O+30+n.getUint16(O+26,
!0)+n.getUint16(O+28,!0),zn=e.subarray(O+30,O+30+n.getUint16(O+26,!0));Buffer.compare(zn,Ne)!==0&&z(`names ${P} in two ways`),Y+g>r.start&&z(`is damaged at ${P}`),
s.push([O,Y+g]),i.push({path:P,bytes:Hr(e.subarray(Y,Y+g),{name:P,method:d,size:l,sum:f})})}return s.sort((p,c)=>p[0]-c[0]),s.some(([p],c)=>c>0&&p<(s[c-1]?.[1]??
0))&&z("has files that overlap"),i}function Hr(e,{name:t,method:n,size:r,sum:i}){let o=e;if(n===8)try{o=Or(e,{maxOutputLength:Math.max(r,1)})}catch{z(`is damage\
d or lies about the size of ${t}`)}return o.length!==r&&z(`lies about the size of ${t}`),Wr(o)!==i&&z(`is damaged: the checksum of ${t} is wrong`),o}var Kr=1e8;async function Vr(e,{api:t}){let n=s=>t.get("/actions/runs/{run_id}/artifacts",{what:`the artifacts of run ${e}`,shape:Ot,params:{run_id:e,per_page:100,
page:s}}),r=await n(1),i=Math.min(Math.ceil(r.total_count/100),10)-1,o=await Promise.all(Array.from({length:Math.max(i,0)},(s,u)=>n(u+2)));return[r,...o].flatMap(
s=>s.artifacts)}function Qr(e,t,n){let r=t.filter(s=>s.name===e.name&&s.id!==e.id),i=r.find(s=>s.id>e.id);return i?`artifact ${e.id} was replaced by ${i.id} of \
the same name (${e.name}); link that one`:r.find(s=>(s.created_at??"")>=n)?`the run has two artifacts of the name ${e.name}, so it cannot be told which one coun\
ts`:void 0}async function Jr(e,{api:t}){try{return await t.stored("/actions/artifacts/{artifact_id}/{archive_format}",{what:`artifact ${e}`,params:{artifact_id:e,
archive_format:"zip"},cap:Kr})}catch(n){return n instanceof w&&n.kind==="missing"?R(`artifact ${e} has expired or was deleted; run the workflow again and link t\
he new one`):n instanceof w&&n.kind==="refused"?y(n.message):H(n instanceof Error?n.message:String(n))}}async function on(e,t){let n=e.artifact,[r,i,o]=await Promise.
all([J(e.run,t),Vr(e.run,t),Jr(n,t)]),s=i.find(d=>String(d.id)===n)??await t.api.get("/actions/artifacts/{artifact_id}",{what:`artifact ${n}`,shape:Te,params:{artifact_id:n}}),
u=s.workflow_run;if(String(u?.id)!==e.run||u?.repository_id!==t.pull.base.repo.id)return y(`artifact ${n} (${s.name}) is not of run ${e.run} of this repository`);
if(r.kind==="answer")return r.answer;if(u.head_sha!==void 0&&u.head_sha!==r.run.head_sha)return y(`artifact ${n} (${s.name}) was made on another commit than its\
 run`);if(s.expired){let d=s.expires_at?` on ${s.expires_at.slice(0,10)}`:"";return R(`artifact ${n} (${s.name}) expired${d}; run the workflow again and link th\
e new one`)}let a=Qr(s,i,r.run.run_started_at??"");if(a)return y(a);if(!(o instanceof Uint8Array))return o;let p=`sha256:${qr("sha256").update(o).digest("hex")}`;
if(s.digest&&s.digest!==p)return y(`artifact ${n} (${s.name}) has another digest than GitHub keeps for it`);let c={...q(r.facts,r.sha),digest:p};if(!nn(o))return{
...c,files:[{path:s.name,bytes:o}]};try{let d=rn(o);return d.length===0?y(`artifact ${n} (${s.name}) is empty`):{...c,files:d}}catch(d){if(d instanceof X)return y(
`artifact ${n} (${s.name}) is not read: ${d.message}`);throw d}}async function Xr(e,{api:t}){let{jobs:n,total_count:r}=await t.get("/actions/runs/{run_id}/jobs",{what:`the jobs of run ${e.run_id}`,shape:Tt,params:{run_id:e.run_id,
filter:"latest",per_page:100}});if(n.some(o=>o.id===e.id))return e;let i=n.filter(o=>o.name===e.name);return r<=n.length&&i.length===1?i[0]:void 0}async function ce(e,t){
let[n,r]=await Promise.all([J(e.run,t),t.api.get("/actions/jobs/{job_id}",{what:`job ${e.job}`,shape:Pe,params:{job_id:e.job}})]);if(String(r.run_id)!==e.run)return y(
`job ${e.job} is not of run ${e.run}`);if(n.kind==="answer")return n.answer;let o=(r.run_attempt??1)<(n.run.run_attempt??1)?await Xr(r,t):r;if(!o)return R(`job ${r.
name} is not in the latest attempt of run ${e.run}; link that attempt`);if(o.head_sha!==n.run.head_sha)return y(`job ${e.job} ran on another commit than its run`);
let s=e.step===void 0?void 0:o.steps?.find(g=>g.number===e.step);if(e.step!==void 0&&!s)return R(`job ${o.name} has no step ${e.step}`);let a=(s&&s.conclusion!==
"success"?s.conclusion:void 0)??o.conclusion,{conclusion:p,better:c,...d}=n.facts,f=`${n.facts.name} / ${o.name}${s?` / ${s.name}`:""}`;return q({...d,name:f,status:o.
status,...a===null?{}:{conclusion:a},...c!==void 0&&(a!=="success"||n.sha!==t.pull.head.sha)?{better:c}:{}},n.sha)}var Yr="github-actions",eo=/\/actions\/runs\/(\d{1,20})\/jobs?\/(\d{1,20})(?:[?#]|$)/;async function sn(e,t){let n=await t.api.get("/check-runs/{check_run_id}",
{what:`check ${e.check}`,shape:Rt,params:{check_run_id:e.check}});if(n.app?.slug===Yr){let[,i,o]=eo.exec(n.details_url??"")??[];return!i||!o?y(`check ${e.check}\
 (${n.name}) does not say which job it is; link the job`):ce({kind:"job",repository:e.repository,run:i,job:o},t)}if(n.status!=="completed")return ie(`check ${e.
check} (${n.name}) has not ended yet`);let r=n.app?.name??"nobody known";return{resolution:U,origin:"external",commit:{sha:await D(n.head_sha,t),from:"run"},run:{
name:`${n.name} (by the app ${r})`,status:n.status,...n.conclusion===null?{}:{conclusion:n.conclusion}}}}function to(e){return(new URLSearchParams(e).get("query")??"").split(/\s+/).find(n=>/^tool:./i.test(n))?.slice(5).replaceAll('"',"").toLowerCase()}function no({
pull:e}){let t=e.head.repo?.id===e.base.repo.id?[`refs/heads/${e.head.ref}`]:[];return[`refs/pull/${e.number}/merge`,`refs/pull/${e.number}/head`,...t]}async function ro(e,{
api:t}){try{return await t.get("/code-scanning/analyses",{what:`the analyses of ${e}`,shape:Ut,params:{ref:e,per_page:100}})}catch(n){if(n instanceof w&&n.kind===
"missing")return[];throw n}}function oo(e){let t=new Map;for(let n of e){let r=JSON.stringify([n.tool.name,n.category]),i=t.get(r);(!i||i.created_at<n.created_at||
i.created_at===n.created_at&&i.id<n.id)&&t.set(r,n)}return[...t.values()]}var ue=({tool:e,category:t})=>`${e.name??"code scanning"}${t?` (${t})`:""}`,io=10,an=(e,{
api:t})=>t.bytes("/code-scanning/analyses/{analysis_id}",{what:`the analysis of ${ue(e)}`,params:{analysis_id:e.id},accept:"application/sarif+json"});async function cn(e,t){
let{api:n,pull:r}=t;if(e.alert!==void 0){let l=await n.get("/code-scanning/alerts/{alert_number}",{what:`code scanning alert ${e.alert}`,shape:re,params:{alert_number:e.
alert}});return Q(`code scanning alert ${e.alert} is ${l.state??"there"}; an alert does not say that a scan was clean; link the list of code scanning`)}let i=to(
e.query),s=(await Promise.all(no(t).map(l=>ro(l,t)))).flat().filter(l=>i===void 0||l.tool.name?.toLowerCase()===i),u=oo(s);if(u.length===0)return R(`code scanni\
ng has no analysis${i?` of ${i}`:""} for pull request ${r.number}`);for(let l of u.slice(0,io))an(l,t).catch(()=>{});let a=await Promise.all(u.map(async l=>({one:l,
sha:await D(l.commit_sha,t)}))),p=a.filter(({sha:l})=>l===r.head.sha),c=a.find(({sha:l})=>l!==r.head.sha),d=c?[c]:p;for(let{one:l}of d){if(l.error)return y(`the\
 analysis of ${ue(l)} failed: ${l.error}`);if(l.warning)return H(`the analysis of ${ue(l)} has a warning: ${l.warning}`);if(l.rules_count===0)return y(`the anal\
ysis of ${ue(l)} had no rules, so nothing was scanned`)}let f=await Promise.all(d.map(async({one:l})=>({path:`code-scanning/${l.tool.name??"analysis"}-${l.id}.s\
arif`,bytes:await an(l,t)}))),g=d[0]?.sha??r.head.sha;return{resolution:U,origin:"analysis",commit:{sha:g,from:"ref"},files:f}}var un=e=>e.slice(0,12);async function dn(e,{commit:t}){let n=await t(e);return n.kind==="ambiguous"?R(`more than one commit begins with ${e}; link the full has\
h`):n.kind==="missing"?R(`there is no commit ${un(e)} in this repository`):!n.reachable&&n.mergeOf===void 0?y(`commit ${un(e)} is neither part of this change no\
r of the base branch`):{resolution:U,origin:"committed",commit:{sha:n.mergeOf??n.commit.sha,from:"ref"}}}var ln=(e,t)=>dn(e.sha,t);async function pn(e,t){let{base:n,
head:r}=e;if(n.includes(":")||r.includes(":"))return y("the comparison reaches into another repository; link one of this repository");let i=async s=>{if([t.pull.
head.sha,t.added.base,t.added.tip,...t.added.commits.map(p=>p.sha)].includes(s))return s;let a=`${s} of the comparison`;try{return(await t.api.get("/commits/{re\
f}",{what:a,shape:B,params:{ref:s,per_page:1,page:2}})).sha}catch(p){throw p instanceof w&&p.status===422?new w("missing",`GitHub has no ${a}`,422):p}},[,o]=await Promise.
all([i(n),i(r)]);return dn(o,t)}import{createHash as so}from"node:crypto";var je=5e7;async function mn(e,t){let{api:n}=t,[r,i]=await Promise.all([n.get("/releases/tags/{tag}",{what:`release ${e.tag}`,shape:jt,params:{tag:e.tag}}),n.get(
"/commits/{ref}",{what:`tag ${e.tag}`,shape:B,params:{ref:`tags/${e.tag}`,per_page:1,page:2}})]);if(r.draft)return y(`release ${e.tag} is only a draft`);let o={
sha:await D(i.sha,t),from:"ref"},s={resolution:U,origin:"external",commit:o};if(e.asset===void 0)return s;let u=r.assets.find(f=>f.name===e.asset);if(u?.state!==
"uploaded")return R(`release ${e.tag} has no asset ${e.asset}`);let a=`asset ${u.name}`;if(u.size>je)return y(`${a} has ${u.size} bytes, more than the ${je} tha\
t are read`);let c=await n.stored("/releases/assets/{asset_id}",{what:a,params:{asset_id:u.id},accept:"application/octet-stream",cap:je}),d=`sha256:${so("sha256").
update(c).digest("hex")}`;return u.digest&&u.digest!==d?y(`${a} has another digest than GitHub keeps for it`):{...s,digest:d,files:[{path:u.name,bytes:c}]}}async function fn(e,t){let{pull:n}=t,r=`review ${e.review}`;if(e.pull!==n.number)return y(`${r} is of pull request ${e.pull}, not of this one`);let i=await t.api.
get("/pulls/{pull_number}/reviews/{review_id}",{what:r,shape:Dt,params:{pull_number:n.number,review_id:e.review}});if(i.state!=="APPROVED")return y(`${r} ${{DISMISSED:"\
was dismissed",CHANGES_REQUESTED:"asks for changes",COMMENTED:"is a comment"}[i.state]??"is no approval"}, so it approves nothing`);if(!i.user)return y(`${r} is\
 of somebody who is gone`);if(i.user.id===n.user?.id)return y(`${r} is by the author of the pull request`);if(i.user.type!=="User")return y(`${r} is by ${i.user.
login}, which is not a person`);if(!i.commit_id)return y(`${r} does not tell which commit it approves`);let{login:o}=i.user,[s,u]=await Promise.all([D(i.commit_id,
t),Lt(t.api,o)]);return u?{resolution:U,origin:"analysis",commit:{sha:s,from:"ref"}}:y(`${r} is by ${o}, who may not write to this repository`)}var ao={run:Vt,job:ce,check:sn,artifact:on,"code-scanning":cn,dependabot:en,"secret-scanning":tn,commit:ln,compare:pn,release:mn,review:fn};async function hn(e,t){
let n=ao[e.kind];try{return await n(e,t)}catch(r){return r instanceof w&&r.kind==="missing"?{resolution:{kind:"missing",why:r.message}}:H(r instanceof Error?r.message:
String(r))}}import{createHash as co}from"node:crypto";var De=50,uo=h({repository:_(Me(m(),Ee()))}),lo=h({oid:m(),isTruncated:L(),text:_(m())}),po=h({nodes:k(h({oid:m()}))}),mo=Me(m(),Ee());function de(e,t){return co(
e.length===64?"sha256":"sha1").update(`blob ${t.length}\0`).update(t).digest("hex")===e}function fo({blobs:e,paths:t}){let n=[...e.map((u,a)=>`$b${a}: GitObject\
ID!`),...t.map((u,a)=>`$p${a}: String!`)],r=e.map((u,a)=>`b${a}: object(oid: $b${a}) { ... on Blob { oid isTruncated text } }`),i=t.map((u,a)=>`h${a}: history(f\
irst: 1, path: $p${a}) { nodes { oid } }`),o=i.length>0?[`commit: object(oid: $commit) { ... on Commit { ${i.join(" ")} } }`]:[];return`query(${["$owner: String\
!","$repo: String!",...i.length>0?["$commit: GitObjectID!"]:[],...n].join(", ")}) { repository(owner: $owner, name: $repo) { ${[...r,...o].join(" ")} } }`}async function ho(e,t){
let{blobs:n,paths:r}=t,i=Object.fromEntries([...r.length>0?[["commit",t.commit]]:[],...n.map((c,d)=>[`b${d}`,c]),...r.map((c,d)=>[`p${d}`,c])]),o=n.length>0?"th\
e files of the change":"the history of the evidence",{repository:s}=await e.graphql(fo(t),i,{what:o,shape:uo}),u=new Map;for(let[c,d]of n.entries()){let f=lo.safeParse(
s?.[`b${c}`]);if(!f.success||f.data.isTruncated||f.data.text===null)continue;let g=new TextEncoder().encode(f.data.text);de(d,g)&&u.set(d,g)}let a=new Map,p=mo.
safeParse(s?.commit);for(let[c,d]of r.entries()){let f=po.safeParse(p.success?p.data[`h${c}`]:void 0);if(!f.success)throw new Error(`the history of ${d} is miss\
ing`);let g=f.data.nodes[0]?.oid;g!==void 0&&a.set(d,g)}return{blobs:u,touched:a}}async function gn(e,t){let n=Math.ceil(Math.max(t.blobs.length,t.paths.length)/
De),r=await Promise.all(Array.from({length:n},(i,o)=>{let s=u=>u.slice(o*De,(o+1)*De);return ho(e,{commit:t.commit,blobs:s(t.blobs),paths:s(t.paths)})}));return{
blobs:new Map(r.flatMap(i=>[...i.blobs])),touched:new Map(r.flatMap(i=>[...i.touched]))}}var yn=3e5,Ie=3e6;async function Fe(e,t){let n=`object ${t.slice(0,7)}`,r=await e.get("/git/blobs/{file_sha}",{what:n,shape:Zt,params:{file_sha:t}}),i=new Uint8Array(
Buffer.from(r.content,r.encoding==="base64"?"base64":"utf8"));if(!de(t,i))throw new w("garbage",`GitHub gave other bytes than those of ${n}`);return i}function wn(e,t,n){
let r=new Map,i=new Map,o=new Map,s=(c,d)=>`${c}:${d}`,u=(c,d,f)=>{let g=gn(e,{commit:c,blobs:d,paths:f});for(let l of d){let x=g.then(A=>A.blobs.get(l)??Fe(e,l),
()=>Fe(e,l));x.catch(()=>{}),i.set(l,x)}for(let l of f){let x=g.then(A=>A.touched.get(l));x.catch(()=>{}),o.set(s(c,l),x)}g.then(l=>n(new Set(l.touched.values()))).
catch(()=>{})},a=async(c,d)=>{let f=r.get(c);if(f!==void 0&&f>d)return{kind:"too-large",size:f};let g=i.get(c)??Fe(e,c);i.set(c,g);try{let l=await g;return l.length>
d?{kind:"too-large",size:l.length}:{kind:"bytes",bytes:l}}catch(l){return{kind:"unreadable",why:l instanceof Error?l.message:String(l)}}},p=(c,d,f)=>{let l=[...new Set(
d.map(E=>E.path))].filter(E=>!o.has(s(c,E))),x=new Set,A=0,I=[...d,...f];for(let{oid:E,size:$=yn}of I)i.has(E)||$>yn||A+$>Ie||(x.add(E),A+=$);(l.length>0||x.size>
0)&&u(c,[...x],l);for(let{oid:E,size:$=0}of I)!i.has(E)&&$<=Ie&&a(E,Ie)};return{blob:a,touched:async(c,d)=>{let f=c.filter(l=>!o.has(s(d,l)));f.length>0&&u(d,[],
f);let g=await Promise.all(c.map(async l=>[l,await o.get(s(d,l))]));return new Map(g.flatMap(([l,x])=>x===void 0?[]:[[l,x]]))},expect:(c,d=[])=>p(t,c,d),expectAt:(c,d)=>p(
c,d,[]),learn:c=>{for(let{oid:d,size:f}of c.entries.values())f!==void 0&&r.set(d,f)},put:(c,d)=>{de(c,d)&&i.set(c,Promise.resolve(d))}}}var go=40,bn=(e,{path:t,mode:n,sha:r,size:i})=>({path:e+t,mode:n,oid:r,...i===void 0?{}:{size:i}});async function Le(e,t,n){return e.get("/git/trees/{tree_sha}",
{what:`the list of files of ${t.slice(0,7)}`,shape:St,params:{tree_sha:t,...n?{recursive:"1"}:{}}})}async function yo(e,t){let n=[],r=[{sha:t,folder:""}];for(let i=0;r.
length>0;){let o=r.shift();if(!o)break;let s=o.folder===""?void 0:await Le(e,o.sha,!0),u=s!==void 0&&!s.truncated,a=u?s:await Le(e,o.sha,!1);i+=u||!s?1:2;for(let p of a.
tree)p.type!=="tree"?n.push(bn(o.folder,p)):u||r.push({sha:p.sha,folder:`${o.folder}${p.path}/`});if(a.truncated||i>go)return{entries:n,truncated:!0}}return{entries:n,
truncated:!1}}async function wo(e,t){let n=await Le(e,t,!0),{entries:r,truncated:i}=n.truncated?await yo(e,t):{entries:n.tree.filter(s=>s.type!=="tree").map(s=>bn(
"",s)),truncated:!1},o=new Map(r.map(s=>[s.path,s]));return{commit:t,entries:o,truncated:i||o.size!==r.length}}function xn(e){let t=new Map;return n=>{let r=t.get(
n)??wo(e,n);return t.set(n,r),r.catch(()=>{}),r}}var bo=/\.(md|markdown|json|sarif|xml|info|ya?ml|lcov|txt)$/i,xo=/(^|\/)(prds?|qa|evidence|reports?|scans?|sbom|security|audits?|coverage|plans|docs)\//i;function $n(e,t){
let r=t.changed.flatMap(o=>e.entries.get(o.filename)??[]).filter(o=>bo.test(o.path)&&(o.size??0)<=2e5&&o.mode.startsWith("100")),i=({path:o})=>xo.test(o)?0:1;return r.
sort((o,s)=>i(o)-i(s)).slice(0,50)}var $o=8,_o=3;function N(e){return async(...t)=>{try{return await e(...t)}catch(n){throw n instanceof w?new ct(4,`cannot tell: ${n.message}`):n}}}function vo({head:e,
base:t}){return e.repo?.id===t.repo.id?e.ref:void 0}var zo={added:"added",copied:"added",removed:"deleted",renamed:"renamed"};function _n(e){let t=zo[e.status]??
"modified",n=t==="renamed"?e.previous_filename:void 0;return{path:e.filename,status:t,...n===void 0?{}:{from:n}}}function Ao(e,t,n,r,i){let o={number:t.number,title:t.
title,body:t.body??"",...t.user?{author:{id:t.user.id,login:t.user.login}}:{}},s=vo(t);return{repository:e.repository,remote:`${i}/${e.repository}`,base:n.base,
head:t.head.sha,...s===void 0?{}:{branch:s},pullRequest:o,commits:n.commits.map(oe).reverse(),policyAt:r.sha}}async function ko(e,t,n,[r,i]){let o=r.truncated||
i.truncated,s=o?await Bt(e,t):void 0,u=o?(s??[]).map(_n):Gt(r,i,n.renames),a=[...o&&!s?["the repository is too large for GitHub to list all files that the chang\
e touches"]:[],...n.complete?[]:["the pull request has more commits than GitHub lists"]];return{files:u,...a[0]===void 0?{}:{incomplete:a.join("; ")}}}async function vn(e){
let{api:t,hint:n}=e,r=xn(t),i=n?Oe(t,n.base,n.head):void 0;i?.catch(()=>{}),n&&r(n.head);let[o,s]=await N(()=>Promise.all([Re(t,e.pull),Nt(t,e.configPath)]))(),
u=o.head.sha,a=n?.head===u&&n.base===o.base.ref,p=await N(()=>a&&i?i:Oe(t,o.base.ref,u))(),c=wn(t,u,$=>{for(let M of[...$].slice(0,$o))r(M)});s.entry&&s.text!==
void 0&&c.put(s.entry.oid,new TextEncoder().encode(s.text));let d=async $=>{let M=await r($);return c.learn(M),M},f,g=()=>(f??=x(),f),l=Ao(t,o,p,s,new URL(e.serverUrl).
host),x=async()=>{let $=await Promise.all([d(p.base),d(u)]);return{...l,...await ko(t,o,p,$)}};d(u).then($=>c.expect($n($,p)),()=>{});for(let{sha:$}of p.commits.
slice(-1-_o,-1))r($);let A=Wt(t,u,p,o.merge_commit_sha),I=new Map,E=$=>{let M=JSON.stringify($),O=I.get(M)??hn($,{api:t,pull:o,added:p,change:g,commit:A,blob:c.
blob,tree:d,ownRun:e.ownRun});return I.set(M,O),O};return{name:"github",head:u,baseBranch:o.base.ref,change:N(g),tree:N(d),glimpse:Jt({...l,files:p.changed.map(
_n)},p),entry:N(async($,M)=>$===s.sha&&M===s.path?s.entry:(await d($)).entries.get(M)),expect:Qt({api:t,store:c,head:u,tree:d,commit:A,lookUp:E}),blob:c.blob,commit:N(
A),lastTouched:N(($,M)=>c.touched($,M??u)),lookUp:E,movement:N(async()=>{let $=await Re(t,e.pull,!0);return $.state!=="open"&&o.state==="open"?"closed":$.head.sha!==
u?"moved":$.base.ref===o.base.ref?"same":"retargeted"}),close:async()=>{}}}function Du({api:e,inputs:t,serverUrl:n,ownRun:r},i,o){return vn({api:e,pull:i,serverUrl:n,...o?{hint:o}:{},...t.config?{configPath:t.config}:{},...r?{ownRun:r}:
{}})}var Fu={summary:async e=>{process.env.GITHUB_STEP_SUMMARY&&await ve.addRaw(e,!0).write()},annotate:({level:e,message:t,...n})=>{e==="error"?Ae(t,n):ke(t,n)},print:e=>xt(
e),output:(e,t)=>bt(e,t),warn:e=>ke(e),fail:e=>Ae(e)};export{Mn as a,ui as b,mi as c,fi as d,w as e,gi as f,m as g,j as h,Ee as i,k as j,h as k,Me as l,v as m,_ as n,b as o,Rt as p,fc as q,hc as r,br as s,Lt as t,yc as u,
Re as v,Du as w,Fu as x};
