var w=class extends Error{name="Unreadable";line;column;constructor(n,t,r){super(n),this.line=t,this.column=r}};import{open as tn,stat as rn}from"node:fs/promises";var p=class extends Error{name="Stop";code;details;constructor(n,t,r=[]){super(t),this.code=n,this.details=r}};var xe=1<<20,on={ENOENT:"there is no such file",EACCES:"it may not be read",EISDIR:"it is a folder"};async function Se(e,n){try{let t=await tn(e,"r");try{return await n(
t,(await t.stat()).size)}finally{await t.close()}}catch(t){let r=t.code;throw t instanceof p||r===void 0?t:new p(2,`${e}: ${on[r]??`cannot be read (${r})`}`)}}function cr(e,n){
return Se(e,(t,r)=>{if(r>n)throw new p(2,`${e}: it has ${r} bytes, more than the ${n} that are read`);return t.readFile()})}async function*sn(e){let n=Buffer.allocUnsafe(
xe);for(let t=0;;){let{bytesRead:r}=await e.read(n,0,xe,t);if(r===0)return;t+=r,yield n.subarray(0,r)}}function ur(e,n){return Se(e,(t,r)=>n({size:r,pieces:()=>sn(
t)}))}async function pr(e){return rn(e).then(n=>n.isDirectory(),()=>!1)}async function fr(e){let n=[],t=0;for await(let r of process.stdin){if(t+=r.length,t>e)throw new p(
2,`standard input has more than ${e} bytes`);n.push(r)}return Buffer.concat(n).toString("utf8")}var an=/^\d{4}-\d{2}-\d{2}/;function gr(e,n="--at"){if(e===void 0)return new Date().toISOString();let[t=""]=an.exec(e)??[],r=e===t?"T23:59:59Z":e.slice(t.length),
o=/[Z+]|-\d{2}:/.test(r)?r:`${r}Z`,i=/^T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(o)?Date.parse(t+o):Number.NaN,s=Date.parse(`${t}T00:00:00Z`);if(!(!Number.isNaN(i)&&
new Date(s).toISOString().startsWith(t)))throw new p(2,`${n} ${e} is not a date; write it as 2026-01-31 or 2026-01-31T12:00:00Z`);return new Date(i).toISOString()}import{existsSync as dn,realpathSync as ve}from"node:fs";import E from"node:path";function ln(e){let n=E.dirname(e);try{return E.join(ve(n),E.basename(e))}catch{return e}}function Sr(e,n){if(n===void 0)return e.replaceAll("\\","/");let t=E.resolve(
e),r=dn(t)||E.isAbsolute(e)?ln(t):E.resolve(n,e),o=E.relative(ve(n),r);if(o===""||o.startsWith("..")||E.isAbsolute(o))throw new p(2,`${e} is outside of the repo\
sitory ${n}; name a document inside it`);return o.split(E.sep).join("/")}var cn=new Set(["query","q","plain","raw","ref","branch","tool","check_run_id","pr","page","tab"]),H=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|\u034f|[\u17b4\u17b5]|[\u180b-\u180d]|[\ufe00-\ufe0e]|[\u{e0100}-\u{e01ef}]/gu,
Ee=e=>({"\n":"\\n","\r":"\\r","	":"\\t"})[e]??`\\u{${(e.codePointAt(0)??0).toString(16)}}`;function ke(e){return e.replace(/(^|\s)::/g,"$1: :").replace(/##(?=\[|vso\[)/gi,
"# #").replace(/%(?=0[ad])/gi,"%25")}var un=e=>/[\s"'<>`)\]|\\]/.test(e);function pn(e,n){let t=e.indexOf("#"),r=t<0?e:e.slice(0,t),o=t<0?"":e.slice(t),i=r.indexOf(
"?"),s=i<0?r:r.slice(0,i),d=s.search(/[/\\]/),a=d<0?s:s.slice(0,d),c=d<0?"":s.slice(d),l=i<0?[]:r.slice(i+1).split(/[&;]/),m=n&&l.every(y=>cn.has(y.split("=",1)[0]??
""));return[a.slice(a.lastIndexOf("@")+1),c,i<0?"":m?r.slice(i):"?\u2026",o.includes("=")?"#\u2026":o].join("")}function V(e,n=!1){let t="",r=0;for(let o=e.indexOf(
"://");o>=0;o=e.indexOf("://",r)){let i=o+3,s=i;for(;s<e.length&&!un(e[s]??"");)s++;t+=e.slice(r,i)+pn(e.slice(i,s),n),r=s}return t+e.slice(r)}function z(e,n){if(e.
length<=n)return e;let t=Math.max(n-1,0),r=e.charCodeAt(t-1);return r>=55296&&r<=56319&&t--,`${e.slice(0,t).trimEnd()}\u2026`}var fn=2e3,mn=2e4;function L(e,n=fn){
let t=z(e,n*2).replace(H,Ee);return z(ke(V(t)).trim(),n)}function Er(e,n=mn){return z(e,n).split(/\r\n|\r|\n/).map(o=>o.replace(/[^\t]+/g,i=>i.replace(H,Ee))).map(
o=>ke(V(o,!0)).trimEnd()).join(`
`)}var Oe=e=>V(e,!0);function kr(e){let n=(r,o)=>`\\u${r.charCodeAt(o).toString(16).padStart(4,"0")}`,t=r=>n(r,0)+(r.length>1?n(r,1):"");return JSON.stringify(e,
null,2).replace(H,r=>r===`
`?r:t(r)).replace(/#(?=#)/g,"\\u0023").replace(/::/g,":\\u003a").replace(/%(?=0[ad])/gi,"\\u0025")}function Tr(){let{NO_COLOR:e,FORCE_COLOR:n,TERM:t}=process.env;return e?!1:n&&n!=="0"?!0:process.stdout.isTTY===!0&&t!=="dumb"}var $r=()=>process.stdout.columns||
100;function Ar(e){process.stdout.write(e.endsWith(`
`)?e:`${e}
`)}var yn=e=>`ready-gate: ${L(e).replace(/^[A-Z](?=[a-z]* )/,n=>n.toLowerCase())}
`;function Cr(e){if(e instanceof p){let t=e.details.map(r=>`  ${L(r)}
`);return process.stderr.write(yn(e.message)+t.join("")),e.code}let n=e instanceof Error?e.message:String(e);return process.stderr.write(`ready-gate: cannot tel\
l, something unexpected happened: ${L(n)}
`),process.env.READY_GATE_DEBUG&&e instanceof Error&&process.stderr.write(`${e.stack??""}
`),4}var Re="\u280B\u2819\u2839\u2838\u283C\u2834\u2826\u2827\u2807\u280F";async function _r(e,n){if(process.stderr.isTTY!==!0||process.env.TERM==="dumb"||process.
env.CI)return n();let t=performance.now(),r=0,o=setInterval(()=>{let i=Math.floor((performance.now()-t)/1e3);i>=1&&process.stderr.write(`\r\x1B[2K${Re[r++%Re.length]}\
 ${e} (${i} s)`)},120);o.unref();try{return await n()}finally{clearInterval(o),r>0&&process.stderr.write("\r\x1B[2K")}}var C=["tests","secrets","dependencies","sast","dast","containers","iac","licences","sbom","qa","coverage","performance","ci","contract","rollback","other"],D=[
"secrets","dependencies","sast","dast","containers","iac","licences"],Ir=["critical","high","medium","low","none","unknown"],Lr=["attested","ci","analysis","com\
mitted","external"];var Pe={activities:[{name:"Gates & Ready flip",responsible:["PM"],accountable:["PM"],consulted:["QA","Eng Lead","SRE/DevOps"]},{name:"Test evidence",responsible:[
"QA"],accountable:["QA"],consulted:["Eng Lead"]},{name:"Deployment",responsible:["SRE/DevOps"],accountable:["SRE/DevOps"],consulted:["Eng Lead"]},{name:"Design \
review",responsible:["Eng Lead"],accountable:["Eng Lead"],consulted:["CTO","FE","BE"]},{name:"Decision and rollback log",responsible:["PM"],accountable:["PM"],consulted:[
"Eng Lead"]}],handoffs:[{name:"API contract",when:["contract"],paths:[],roles:["PM","FE"]},{name:"Migration or infrastructure",when:["migration","paths"],paths:[
"**/*.{tf,tfvars,hcl,bicep}","{infra,infrastructure,terraform,pulumi,ansible,helm,charts,k8s,kubernetes,deploy,deployment}/**","**/{Dockerfile,Containerfile}","\
**/{docker-compose,compose}*.{yml,yaml}","**/Dockerfile.[a-z]*"],roles:["SRE/DevOps"]},{name:"Security",when:["security-waiver","paths"],paths:["**/{auth,authn,\
authz,authentication,authorization,oauth,oidc,sso,session,sessions,crypto,security,permissions}/**","**/{auth,authentication,authorization,oauth,oidc,session,pe\
rmissions,permission,crypto}.[a-z]*"],roles:["Security"]},{name:"QA",when:["qa-evidence"],paths:[],roles:["QA"]}],waivers:{path:".github/ready-waivers.yml",days:{
critical:7,high:30,other:90}},summary:{words:400},size:{files:40,lines:800,generated:["{dist,build,out,target,vendor,third_party,node_modules}/**","**/{dist,ven\
dor,generated,__generated__,gen,__snapshots__}/**","**/*.{min.js,min.css,map,snap,pb.go,pb.ts,g.dart,freezed.dart,designer.cs}","**/*{.generated,_generated,_pb2\
,_pb2_grpc}.[a-z]*"]},together:[],environment:{declared:["**/.env.{example,sample,template,dist}","**/{env,environment}.{example,sample}","**/example.env"],ignore:[
"NODE_ENV","NODE_OPTIONS","NODE_DEBUG","NODE_PATH","CI","HOME","PATH","PWD","USER","LOGNAME","HOSTNAME","TZ","LANG","LC_*","TMPDIR","TEMP","TMP","SHELL","TERM",
"COLORTERM","COLUMNS","NO_COLOR","FORCE_COLOR","EDITOR","PAGER","DISPLAY","XDG_*","APPDATA","LOCALAPPDATA","USERPROFILE","SYSTEMROOT","SSH_AUTH_SOCK","GITHUB_*",
"RUNNER_*","npm_*","CARGO_*","OUT_DIR","GOPATH","JAVA_HOME","VIRTUAL_ENV","PYTHONPATH","DJANGO_SETTINGS_MODULE","JEST_WORKER_ID","PATHEXT","COMSPEC","INIT_CWD",
"TERM_PROGRAM","HTTP_PROXY","HTTPS_PROXY","NO_PROXY"]},release:{paths:[".github/workflows/{release,deploy,publish}*.{yml,yaml}","{deploy,deployment,release,helm\
,charts,k8s,kubernetes}/**","{apps,services,packages}/*/{deploy,deployment,helm,charts,k8s,kubernetes}/**","**/{Dockerfile,Containerfile}","Procfile"],notes:["*\
*/{runbook,Runbook,RUNBOOK,runbooks,Runbooks}*","**/{runbook,runbooks,Runbooks}/**","**/{deployment,deploy,release}{-,_,}{notes,guide,plan}*.{md,markdown}","{CH\
ANGELOG,RELEASE,RELEASES}*"]}};var j=(e,n)=>Object.fromEntries(n.map(t=>[t,e])),Te="*.{json,jsonl,ndjson,sarif,xml,html,txt,log,csv,info,spdx,pdf,png,jpg}",T={appliesTo:["**"],prds:["**/{PRDs\
,PRDS,PRD,prds,prd}/**/*.md","**/{docs,doc}/requirements/**/*.md","**/*{-,_,.}{prd,PRD}.md","**/{PRD,prd}.md","**/{PRD,prd}{-,_}*.md"],templates:["**/{_template\
s,templates,_template,template}/**","**/*{template,Template,TEMPLATE}*","**/{README,Readme,readme,index,CHANGELOG}.md","**/{PRDs,PRDS,PRD,prds,prd}/**/{evidence\
,Evidence}/**"],sections:{qaArtifacts:"7.3",signOffs:"9.4",decisions:"9.6",questions:"9.7",gate:"9.8",evidence:"10"},requiredSections:["1","2","3","4","5","6","\
7","8","9","9.4","9.6","10"],documents:["**/*.{md,markdown}","{PRDs,PRDS,PRD,prds,prd,Plans,plans}/**","{docs,doc}/**","{QA,qa}/**","evidence/**",`**/evidence/*\
*/${Te}`,`{reports,security,security-reports,audits,scans,sbom,test-results,test-reports,coverage}/**/${Te}`,"**/*.{sarif,cdx.json,cdx.xml,spdx.json,spdx}","{LI\
CENSE,LICENCE,NOTICE,CODEOWNERS}*",".github/CODEOWNERS",".github/{ISSUE_TEMPLATE,PULL_REQUEST_TEMPLATE}/**"],evidence:{required:["tests","secrets","dependencies",
"sast","sbom","qa"],trust:j("committed",C)},severity:{blocks:"high",unknown:"high"},rules:{},roles:[{name:"PM",aliases:["TPM","PM/TPM","Product Manager","Techni\
cal Product Manager","Product Owner","Product"],required:!0},{name:"QA",aliases:["QA Lead","QA Engineer","Quality Assurance","Test Lead","Tester"],required:!0},
{name:"Eng Lead",aliases:["Engineering Lead","Tech Lead","Technical Lead","Lead Engineer","Engineering"],required:!0},{name:"SRE/DevOps",aliases:["SRE","DevOps",
"DevOps/SRE","DevOps Engineer","Operations","Ops"],required:!1},{name:"Security",aliases:["AppSec","Security Lead","Security Engineer"],required:!1},{name:"FE",
aliases:["Frontend","Front-end","FE Lead","Frontend Lead"],required:!1},{name:"BE",aliases:["Backend","Back-end","BE Lead","Backend Lead"],required:!1},{name:"F\
E/BE",aliases:["BE/FE","Frontend/Backend"],required:!1},{name:"VP-Product",aliases:["VP Product","VP of Product"],required:!1},{name:"VP-Engineering",aliases:["\
VP Engineering","VP Eng","VPE","VP of Engineering"],required:!1},{name:"CTO",aliases:[],required:!1},{name:"Data",aliases:["Data Engineer","Data Engineering","D\
ata Lead"],required:!1},{name:"Implementation Owner",aliases:["Owner","Implementer","Developer"],required:!1}],...Pe,migrations:["**/{migrations,migration,migra\
te}/**","**/alembic/versions/**","**/{changelog,changelogs}/**/*.{xml,yaml,yml,json,sql}","**/{V,U}[0-9]*__*.{sql,java,kt}","**/R__*.{sql,java,kt}"],contracts:[
"**/{openapi,swagger,asyncapi}*.{yaml,yml,json}","**/*.{openapi,swagger,asyncapi}.{yaml,yml,json}","**/*.{graphql,graphqls,gql}","**/*.{proto,avsc,avdl,thrift,w\
sdl,raml,xsd}","**/*.api.md","**/contracts/**/*.{yaml,yml,json,graphql,graphqls,gql,proto,avsc,xsd,wsdl,thrift}","**/*.schema.json"],logs:["**/{logs,log,logging\
}/**/*.schema.{json,yaml,yml}","**/{logs,log,logging}{-,_,.}{schema,events,contract}*.{json,yaml,yml}"],frontend:["**/{frontend,webapp,ui}/**","**/*.{tsx,jsx,vu\
e,svelte,astro,css,scss,sass,less}"],statuses:{ready:["Ready","Ready for Development","Ready for Dev","Approved"],done:["Done","Completed","Complete","Shipped",
"Released"]},roadmap:{path:"Plans/product-roadmap.md",mirror:"docs/product-roadmap.html"},caps:{prdBytes:1e6,reportBytes:12e7,evidenceFiles:2e3,parseMs:5e3}};function h(e,n){return n===void 0?e:"add"in n?[...new Set([...e,...n.add])]:n}function Ae(e,n){let t=new Set(n.map(({name:r})=>r.toLowerCase()));return[...e.filter(
({name:r})=>!t.has(r.toLowerCase())),...n]}function Y(e,n){return n===void 0?e:"add"in n?Ae(e,n.add):n}function gn(e,n){if(n===void 0)return e;let t="add"in n?n.
add:n,r=new Map("add"in n?e.map(i=>[i.name.toLowerCase(),i.aliases]):[]),o=t.map(({name:i,aliases:s,required:d,users:a,teams:c})=>({name:i,aliases:s??r.get(i.toLowerCase())??
[],required:d??!0,...a?{users:a}:{},...c?{teams:c}:{}}));return"add"in n?Ae(e,o):o}function $e(e,n){if(e!==void 0)return"add"in e?{add:e.add.map(n)}:e.map(n)}var R=e=>Object.
fromEntries(Object.entries(e??{}).filter(([,n])=>n!==void 0));function hn(e,n,t){let r=new Map([...Object.entries(e.policy.rules),...Object.entries(n.rules??{})]);
return Object.fromEntries(t.map(o=>[o.id,r.get(o.id)??e.others??o.setting]))}function bn(e,n){return typeof n!="string"?{...e.evidence.trust,...R(n)}:Object.fromEntries(
C.map(t=>[t,n]))}function wn({severity:e},n){let{byCategory:t,...r}=n??{},o=e.byCategory??{},i=D.flatMap(a=>{let c={...o[a],...R(t?.[a])};return Object.keys(c).
length>0?[[a,c]]:[]}),{byCategory:s,...d}=e;return{...d,...R(r),...i.length>0?{byCategory:Object.fromEntries(i)}:{}}}function xn({coverage:e},n){let t=Object.entries(
{...e,...R(n)}).filter(([,r])=>r!==!1);return t.length>0?{coverage:Object.fromEntries(t)}:{}}function Sn(e,n){let t=({accountable:o=[],consulted:i=[],...s})=>({
...s,accountable:o,consulted:i}),r=({paths:o=[],...i})=>({...i,paths:o});return{activities:Y(e.activities,$e(n.activities,t)),handoffs:Y(e.handoffs,$e(n.handoffs,
r)),waivers:{path:n.waivers?.path??e.waivers.path,days:{...e.waivers.days,...R(n.waivers?.days)}},summary:{...e.summary,...R(n.summary)},size:{files:n.size?.files??
e.size.files,lines:n.size?.lines??e.size.lines,generated:h(e.size.generated,n.size?.generated)},together:Y(e.together,n.together),environment:{declared:h(e.environment.
declared,n.environment?.declared),ignore:h(e.environment.ignore,n.environment?.ignore)},release:{paths:h(e.release.paths,n.release?.paths),notes:h(e.release.notes,
n.release?.notes)}}}function J(e,n,t){let{policy:r}=e,{roadmap:o,coverage:i,...s}=r,d=n.roadmap??o;return{...s,appliesTo:h(r.appliesTo,n.appliesTo),prds:h(r.prds,
n.prds),templates:h(r.templates,n.templates),sections:{...r.sections,...R(n.sections)},requiredSections:h(r.requiredSections,n.requiredSections),documents:h(r.documents,
n.documents),evidence:{required:h(r.evidence.required,n.evidence?.required),trust:bn(r,n.evidence?.trust)},severity:wn(r,n.severity),...xn(r,n.coverage),rules:hn(
e,n,t),roles:gn(r.roles,n.roles),...Sn(r,n),migrations:h(r.migrations,n.migrations),contracts:h(r.contracts,n.contracts),logs:h(r.logs??[],n.logs),frontend:h(r.
frontend??[],n.frontend),statuses:{ready:h(r.statuses.ready,n.statuses?.ready),done:h(r.statuses.done,n.statuses?.done)},...n.external?{external:{hosts:[...n.external.
hosts]}}:{},...d?{roadmap:{path:d.path,...d.mirror?{mirror:d.mirror}:{}}}:{},caps:{...r.caps,...R(n.caps)}}}var Ce=e=>e.reduce((n,t)=>typeof t=="number"?`${n}[${t}]`:n?`${n}.${t}`:t,"");var Z=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function _e(e,n){return Z(e)?Object.entries(e).flatMap(([t,r])=>_e(r,[...n,t])):[{path:n,value:e}]}function vn(e,n){
let t=e;for(let[r,o]of n.entries()){if(!Z(t))return t===void 0?void 0:{path:n.slice(0,r),added:!1};t=Object.hasOwn(t,o)?t[o]:void 0}return t===void 0?void 0:{path:n,
added:Z(t)&&"add"in t}}function Q(e,n,t,r){let o=`preset ${n.name}`,i=d=>{let a=r&&vn(r.config,d);if(r&&a)return`${a.added?`${o} + `:""}${r.path}:${r.lineOf(a.path)}`;
let[c,l]=d;return c!=="rules"||n.others||Object.hasOwn(n.policy.rules,String(l))?o:t.some(m=>m.id===l)?`rule ${l}`:o};return _e({roadmap:!1,...e},[]).map(({path:d,
value:a})=>({key:Ce(d),value:a,from:i(d)}))}var En=["tests","coverage","ci","sbom",...D],kn={...T,evidence:{required:[...T.evidence.required,"coverage","ci"],trust:{...j("committed",C),...j("ci",En)}},severity:{
blocks:"medium",unknown:"high"},roles:T.roles.map(e=>e.name==="Security"?{...e,required:!0}:e)},On={...T,requiredSections:["9.4","10"],evidence:{...T.evidence,required:[
"tests"]},severity:{blocks:"critical",unknown:"high"},rules:{"prd-linked":"block","signoffs-complete":"block","tests-passed":"block","evidence-resolves":"block",
"evidence-current":"block"}},M={backend:{name:"backend",says:"Tests, secrets, dependency and code scans, an SBOM and a QA page, all committed or better; no high\
 or critical finding; PM, QA and Eng Lead sign",policy:T},strict:{name:"strict",says:"Also coverage and a CI run; reports only from CI; no medium finding; Secur\
ity signs too; every rule blocks",policy:kn,others:"block"},minimal:{name:"minimal",says:"Tests for this code and the sign-offs; every other rule only advises",
policy:On,others:"advise"}};var Xr=".github/ready-gate.yml";function X(e,n){let t=[...n].sort((i,s)=>i.line-s.line||i.column-s.column).map(i=>`${e}:${i.line}:${i.column}: ${i.says}`),[r,...o]=t;
throw r&&o.length===0?new p(2,r):new p(2,`${e} has ${t.length} problems`,t)}async function eo(e,n){let{path:t,text:r}=e;if(r===void 0){if(e.kind==="override")throw new p(
2,`There is no configuration file ${t}`);let f=J(M.backend,{},n);return{policy:f,source:{kind:"defaults",preset:"backend"},origins:Q(f,M.backend,n)}}let[{parseYaml:o},
{checkConfig:i}]=await Promise.all([import("./yaml-CXZSRIYH.js"),import("./complain-4AD2J57N.js")]),s=o(r);s.syntax&&X(t,s.problems);let d=n.map(f=>f.
id),a=i(s,d);if("length"in a||s.problems.length>0){let f=new Set(s.problems.map(g=>`${g.line}:${g.column}`)),b="length"in a?a.filter(g=>!f.has(`${g.line}:${g.column}`)):
[];X(t,[...s.problems,...b])}let c=M[a.extends??"backend"],l=J(c,a,n),{unknownRoles:m}=await import("./references-XAMXDUTL.js"),y=m(a,l,f=>s.placeOf(f));y.length>
0&&X(t,y);let u=f=>s.placeOf(f,"key").line;return{policy:l,source:{kind:e.kind,path:t,preset:c.name,...e.commit?{commit:e.commit}:{}},origins:Q(l,c,n,{path:t,config:a,
lineOf:u})}}function Rn(e,n){let t=[Array.from({length:n.length+1},(r,o)=>o)];for(let r=1;r<=e.length;r++){let o=[r];for(let i=1;i<=n.length;i++){let s=e[r-1]===n[i-1]?0:1,
d=Math.min((t[r-1]?.[i]??0)+1,(o[i-1]??0)+1,(t[r-1]?.[i-1]??0)+s);r>1&&i>1&&e[r-1]===n[i-2]&&e[r-2]===n[i-1]&&(d=Math.min(d,(t[r-2]?.[i-2]??0)+1)),o.push(d)}t.push(
o)}return t[e.length]?.[n.length]??0}var Pn=60;function to(e,n){if(e.length>Pn)return;let t=i=>i.toLowerCase().replace(/[-_ ]/g,""),r=t(e),o;for(let i of n){let s=Rn(
r,t(i));s<(o?.far??Number.POSITIVE_INFINITY)&&(o={name:i,far:s})}return o&&o.far<=Math.max(1,Math.floor(r.length/3))?o.name:void 0}var Tn={ready:"success","not-ready":"failure",waiting:"pending","cannot-tell":"error"},$n=["not-ready","cannot-tell","waiting","ready"];function oo(e,n){let t=[
e,...n];return $n.flatMap(r=>t.find(o=>o.state===r)??[])[0]??e}function io({state:e,summary:n},t){return t==="enforce"?{state:Tn[e],text:n}:{state:"success",text:e===
"ready"?`Report only. ${n}`:`Report only, would block. ${n}`}}import{rename as An,rm as Cn,writeFile as _n}from"node:fs/promises";import ee from"node:path";var Nn={ENOENT:"there is no such folder",ENOTDIR:"there is no such folder",EACCES:"it may not be written",EPERM:"it may not be written",EROFS:"it may not be wri\
tten",EISDIR:"it is a folder",ENOTEMPTY:"it is a folder",EEXIST:"it is a folder",ENOSPC:"the disk is full"};async function Ne(e,n){let{randomUUID:t}=await import("node:crypto"),
r=ee.join(ee.dirname(e),`.${ee.basename(e)}.${t().slice(0,8)}`);try{await _n(r,n),await An(r,e)}catch(o){await Cn(r,{force:!0}).catch(()=>{});let i=o.code??"unk\
nown error";throw new p(2,`cannot write ${e}: ${Nn[i]??i}; choose another place`)}}function uo(e){return{tell:async(n,t)=>{let r=t.find(s=>s.id===e.format);if(!r)
throw new p(2,`there is no format ${e.format}`,[`Formats: ${t.map(s=>s.id).join(", ")}`]);let o=e.output!==void 0,i=r.tell(n,{colour:e.colour&&!o,width:e.width});
return e.output===void 0?e.print(i):await Ne(e.output,i),[]}}}function po(e,n){return n.length===0?e:{...e,tell:async(t,r)=>{for(let{format:o,file:i}of n){let s=r.
find(d=>d.id===o);s&&await Ne(i,s.tell(t,{colour:!1,width:120}))}return e.tell(t,r)}}}var x=class extends Error{name="Fault";kind;status;constructor(n,t,r){super(t),this.kind=n,this.status=r}},In=[["/statuses/","statuses: write"],["/issues/","pul\
l-requests: write"],["/actions/","actions: read"],["/check-","checks: read"],["/commits/{ref}/check-","checks: read"],["/code-scanning/","security-events: read"],
["/dependabot/","vulnerability-alerts: read"],["/secret-scanning/","secret-scanning-alerts: read"],["/pulls","pull-requests: read"],["/collaborators/","metadata\
: read"],["/orgs/","members: read"]];function Ln(e,n){let[t]=(n??"").split(/[;,]/),r=/^\s*([a-z_-]+)=(read|write)\s*$/.exec(t??"");if(r)return`${(r[1]??"").replaceAll(
"_","-")}: ${r[2]}`;let o=e.replace(/^[A-Z]+ (?:\/repos\/\{owner\}\/\{repo\})?/,"");return In.find(([i])=>o.startsWith(i))?.[1]??"contents: read"}var Dn=/^(?:secret-scanning-alerts|members|administration|organization-[a-z-]+):/;
function Ie(e,n){return e["x-ratelimit-remaining"]==="0"||e["retry-after"]!==void 0||/rate limit/i.test(n)}function mo(e,n,t){if(e instanceof x)return e;let{status:r,
message:o,response:i}=typeof e=="object"&&e!==null?e:{},s=i?.headers??{},d=typeof o=="string"?o:"",a=typeof r=="number"&&i!==void 0?r:void 0,c=/^(?:POST|PATCH|PUT|DELETE) (?!\/graphql)/.
test(n),[l,m]=c?["written","given"]:["read","asked for"];if(a===429||a===403&&Ie(s,d)||a===200&&Ie(s,d))return new x("limit",`GitHub's rate limit is used up, so\
 ${t} could not be ${l}; run it again later`,a);if(r===304)return new x("refused",`${t} has not changed`,304);if(a===401)return new x("forbidden",`GitHub refuse\
d the token when ${t} was ${l}`,a);if(a===403){let y=s["x-accepted-github-permissions"],u=Ln(n,typeof y=="string"?y:void 0);if(c)return new x("forbidden",`the t\
oken may not write ${t}: give the job \`${u.replace(/: read$/,": write")}\``,a);let f=Dn.test(u)?", which only an app's token can have, never a job's own":"";return new x(
"forbidden",`the token may not read ${t}: needs \`${u}\`${f}`,a)}if((a===404||a===410)&&!c)return new x("missing",`GitHub has no ${t}`,a);if(a!==void 0&&a>=400&&
a<500){let y=a===404||a===410?"missing":"refused";return new x(y,`GitHub answered ${a} when ${m} ${t}`,a)}return a!==void 0&&a>=500?new x("unavailable",`GitHub \
answered ${a} when ${m} ${t}; run it again later`,a):new x("unavailable",`GitHub gave no answer when ${m} ${t}; run it again later`)}import{spawn as je}from"node:child_process";import Mn from"node:path";var ne="/dev/null",Le=[["safe.directory","*"],["safe.bareRepository","all"],["core.hooksPath",ne],["core.fsmonitor","false"],["core.attributesFile",ne],["core.p\
ager","cat"],["core.editor","false"],["core.askPass","false"],["core.sshCommand","false"],["core.gitProxy","false"],["core.alternateRefsCommand","false"],["core\
.useReplaceRefs","false"],["core.quotePath","false"],["core.warnAmbiguousRefs","false"],["credential.helper",""],["diff.external",""],["gpg.program","false"],["\
gpg.openpgp.program","false"],["gpg.x509.program","false"],["gpg.ssh.program","false"],["log.showSignature","false"],["log.follow","false"],["log.showRoot","tru\
e"],["protocol.allow","never"],["submodule.recurse","false"],["gc.auto","0"],["maintenance.auto","false"]],jn=/^(GIT_.*|PAGER|EDITOR|VISUAL|SSH_ASKPASS|LESSOPEN|LANG|LANGUAGE|LC_.*)$/i;
function De(e,n){let t=Object.entries(e).filter(o=>o[1]!==void 0&&!jn.test(o[0])),r=Le.flatMap(([o,i],s)=>[[`GIT_CONFIG_KEY_${s}`,o],[`GIT_CONFIG_VALUE_${s}`,i]]);
return{...Object.fromEntries(t),...Object.fromEntries(r),GIT_CONFIG_COUNT:String(Le.length),GIT_ALLOW_PROTOCOL:"none",GIT_ASKPASS:"false",GIT_ATTR_NOSYSTEM:"1",
GIT_EDITOR:"false",GIT_GRAFT_FILE:ne,GIT_LITERAL_PATHSPECS:"1",GIT_NO_LAZY_FETCH:"1",GIT_NO_REPLACE_OBJECTS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_PAGER:"cat",GIT_SSH_COMMAND:"\
false",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...n?{GIT_DIR:n.gitDir}:{},...n?.top?{GIT_WORK_TREE:n.top}:{}}}var Bn=512e6,Me=3e5;function te(e){let n=e.split(`
`).filter(r=>r.trim()!==""&&!r.startsWith("warning:"));return(n.find(r=>/^(fatal|error):/.test(r))??n[0]??"").replace(/^(fatal|error): /,"").replace(/:\/\/[^/@\s]*@/g,
"://").replace(/[\u0000-\u001f\u007f]/g," ").slice(0,300)}function re(e){let n=typeof e=="object"&&e!==null&&"code"in e?String(e.code):"";return n==="ENOENT"||n===
"EACCES"?new p(2,"git was not found on the PATH: install git 2.30 or newer",["https://git-scm.com/downloads","in a container: apt-get install git, or apk add gi\
t"]):new p(4,`git could not be started (${n||String(e)})`)}function B(e,n){let t=De(e,n),r=n?["-C",n.top??n.gitDir]:[],o=new Map,i={cwd:Mn.dirname(process.execPath),
env:t,windowsHide:!0},s=u=>{let f=new Promise(b=>{u.once("close",()=>b()),u.once("error",()=>b())}).then(()=>{o.delete(u)});return o.set(u,f),u},d=u=>["--no-pag\
er",...r,...u],a=u=>s(je("git",d(u),{...i,stdio:["ignore","pipe","pipe"]})),c=u=>{let f=s(je("git",d(u),{...i,stdio:"pipe"}));return f.stdin.on("error",()=>{}),
f},l=u=>new Promise((f,b)=>{let g=a(u),O=[],P=0,I="",be=S=>{g.kill("SIGKILL"),b(new p(4,`git ${u[0]} ${S}`))},we=setTimeout(()=>be(`took more than ${Me/6e4} min\
utes`),Me);g.stdout.on("data",S=>{P+=S.length,P>Bn?be("gave more than 512 MB"):O.push(S)}),g.stderr.on("data",S=>{I.length<1e4&&(I+=S.toString())}),g.once("erro\
r",S=>{clearTimeout(we),b(re(S))}),g.once("close",S=>{clearTimeout(we),f({code:S??-1,out:Buffer.concat(O),complaint:te(I)})})});return{run:l,read:async(u,f)=>{let{
code:b,out:g,complaint:O}=await l(u);if(b!==0)throw new p(4,`git could not ${f}: ${O||`exit code ${b}`}`);return g},start:a,talk:c,close:async()=>{let u=[...o.values()];
for(let f of o.keys())f.kill("SIGKILL");await Promise.all(u)}}}var oe=e=>e.toString().replace(/\r?\n$/,"");function ie(e,n){let t,r=[],o=()=>{let i=e.talk(["cat-file",n==="check"?"--batch-check":"--batch"]),s=[],d=[],a=0,c=1,l="",m=()=>{let u=Buffer.concat(d);for(c=1;;){
let f=u.indexOf(10);if(f<0){c=u.length+1;break}let b=u.toString("latin1",0,f).split(" "),g=Number(b[2]),O=b.length===3&&Number.isSafeInteger(g),P=O&&n==="whole"?
f+1+g+1:f+1;if(u.length<P){c=P;break}let I=n==="whole"&&O?Buffer.from(u.subarray(f+1,P-1)):Buffer.alloc(0);s.shift()?.resolve(O?{oid:b[0]??"",type:b[1]??"",size:g,
bytes:I}:void 0),u=u.subarray(P)}d=u.length>0?[u]:[],a=u.length},y=u=>{t===i&&(t=void 0);for(let f of s.splice(0))f.reject(u)};return i.stdout.on("data",u=>{d.push(
u),a+=u.length,a>=c&&m()}),i.stderr.on("data",u=>{l.length<1e4&&(l+=u.toString())}),i.once("error",u=>y(re(u))),i.once("close",()=>y(new Error(te(l)||"git ended\
 before it answered"))),t=i,r=s,i};return i=>new Promise((s,d)=>{let a=t??o();r.push({resolve:s,reject:d}),a.stdin.writableCorked===0&&(a.stdin.cork(),process.nextTick(
()=>a.stdin.uncork())),a.stdin.write(`${i}
`)})}import{existsSync as Fe,realpathSync as qn,statSync as Un}from"node:fs";import k from"node:path";var Fn=2e5,Gn=e=>e instanceof Error?e.message:String(e);function Be(e){let n=ie(e,"check"),t=ie(e,"whole"),r=new Map;return{typeOf:async a=>(await n(a))?.type,commitOf:async a=>{
if(/[\0\r\n]/.test(a))return;let c=await t(`${a}^{commit}`).catch(()=>{});return c?.type==="commit"?c.oid:void 0},blob:async(a,c)=>{if(!/^([\da-f]{40}|[\da-f]{64})$/.
test(a))return{kind:"unreadable",why:"not an object id"};try{let l=r.get(a),m=l===void 0?await n(a):{type:"blob",size:l};if(!m)return{kind:"unreadable",why:`obj\
ect ${a} is not in this clone`};if(m.type!=="blob")return{kind:"unreadable",why:`object ${a} is a ${m.type}, not a file`};if(m.size>c)return{kind:"too-large",size:m.
size};let y=await t(a);return y?.type!=="blob"?{kind:"unreadable",why:`object ${a} is not in this clone`}:{kind:"bytes",bytes:y.bytes}}catch(l){return{kind:"unr\
eadable",why:`git could not read object ${a}: ${Gn(l)}`}}},sized:(a,c)=>{r.size<Fn&&r.set(a,c)}}}var Kn=["rev-parse","--is-bare-repository","--is-inside-work-tree","--is-shallow-repository"];function Wn(e){let n=k.resolve(e),t=Un(n,{throwIfNoEntry:!1});if(!t)
throw new p(2,`There is no folder ${n}`);if(!t.isDirectory())throw new p(2,`${n} is a file; --repo takes a folder`);return n}function zn(e){for(let n=e;;n=k.dirname(
n)){if(Fe(k.join(n,".git")))return{gitDir:k.join(n,".git"),top:n};if(["HEAD","objects","refs"].every(t=>Fe(k.join(n,t))))return{gitDir:n};if(k.dirname(n)===n)return}}
function Hn(e,n){return n.startsWith("not a git repository (or any")?new p(2,`${e} is not inside a git repository`,["pass --repo with a folder of a git clone"]):
new p(2,`git can't read the repository around ${e}: ${n}`)}async function Ge(e,n){let t=["-C",e],r=await n.run([...t,...Kn,"--show-object-format","--show-cdup",
"--absolute-git-dir"]);if(r.code!==0)throw Hn(e,r.complaint);let[o="",i="",s="",d="",a="",...c]=oe(r.out).split(`
`),l=[s,d];if(o==="true"||i!=="true"){let m=await n.read([...t,"rev-parse","--absolute-git-dir"],"find the git folder");return{gitDir:k.resolve(oe(m)),answers:l}}
return{gitDir:k.resolve(c.join(`
`)),top:k.resolve(qn(e),a),answers:l}}async function _o(e,n){let t=Wn(e),r=B(n),o;try{o=await Ge(t,r)}catch(c){if(!(c instanceof p)||!/dubious ownership|unsafe repository/.
test(c.message))throw c;let l=zn(t);if(!l)throw c;o=await Ge(t,B(n,l))}let[i,s]=o.answers,d={gitDir:o.gitDir,...o.top?{top:o.top}:{}},a=B(n,d);return{...d,git:a,
objects:Be(a),shallow:i==="true",algorithm:s==="sha256"?"sha256":"sha1"}}var qe=new TextDecoder("utf-8",{fatal:!0});function Vn(e){try{return qe.decode(e)}catch{return Buffer.from(e).toString("latin1").replace(/[\u0080-\u00ff]/g,n=>`\
\\x${n.charCodeAt(0).toString(16)}`)}}function Io(e){let n=Yn(e)?.split("\0")??Jn(e).map(Vn);return n.at(-1)===""?n.slice(0,-1):n}function Yn(e){try{return qe.decode(
e)}catch{return}}function Jn(e){let n=[],t=0;for(let r=e.indexOf(0);r>=0;r=e.indexOf(0,t))n.push(e.subarray(t,r)),t=r+1;return t<e.length?[...n,e.subarray(t)]:n}
var Lo=e=>e!==""&&!e.includes("\0")&&e.split("/").every(n=>!/^(\.{0,2}|\.git)$/i.test(n));function F(e,n){let t=new Set(e);for(let r of t)for(let o of n(r))t.add(o);return t}function Zn(e,n){let t=new Map;for(let r of e){let o=t.get(r.name);o?o.push(r):t.set(r.name,[r])}return r=>r.flatMap(o=>{let i=t.get(o.name);if(!i)return n(o),[];
let s=o.version===void 0?i:i.filter(d=>d.version===o.version);return s.length>0?s:i})}function Fo(e,n,t){let r=Zn(e,l=>{if(t)throw new w(`${l.name} is needed an\
d has no entry: the lockfile is not whole`)}),o=l=>r(l.filter(m=>!m.maybe)),i=new Set(r(e.flatMap(l=>l.needs))),s=n??{needs:e.filter(l=>!i.has(l)).map(({name:l,
version:m})=>({name:l,version:m,maybe:!1})),dev:[]},d=F(o(s.needs),l=>o(l.needs)),a=F(r(s.needs),l=>r(l.needs)),c=F(r(s.dev),l=>r(l.needs));return e.filter(l=>!l.
local).map(l=>({name:l.name,version:l.version,dev:c.has(l)&&!a.has(l),optional:a.has(l)&&!d.has(l)}))}var Qn={},_=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Ue=(e,n)=>Object.hasOwn(e,n)?e[n]:void 0;function se(e,n){let t=Ue(e,n);return typeof t=="string"&&
t!==""?t:void 0}function Xn(e,n){let t=Ue(e,n);if(t==null)return Qn;if(!_(t))throw new w(`"${n}" is not a map`);return t}function Uo(e,n){return Object.entries(
Xn(e,n)).map(([t,r])=>{if(!_(r))throw new w(`"${t}" in "${n}" is not a map`);return[t,r]})}var Ke=200,G=/[ \t\r\n]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;
function $(e,n,t){let r=e.slice(0,n),o=r.split(`
`).length;throw new w(`${t} at line ${o}`,o,n-r.lastIndexOf(`
`))}function et(e,n,t,r){let o=JSON.parse(t);o==="__proto__"&&$(e,n,'the key "__proto__" is refused'),r?.has(o)&&$(e,n,`the key ${JSON.stringify(o.slice(0,80))}\
 stands there twice`),r?.add(o)}var We=e=>e.length===0?"nothing":"comma-or-end";function nt(e,n,t){let r=t.at(-1);if((e==="{"||e==="[")&&n.startsWith("value"))return t.
push(e==="{"?new Set:null),e==="{"?"key-or-end":"value-or-end";if(e===":"&&n==="colon")return"value";if(e===","&&n==="comma-or-end")return r===null?"value":"key";
if(e==="}"&&r&&(n==="comma-or-end"||n==="key-or-end"))t.pop();else if(e==="]"&&r===null&&(n==="comma-or-end"||n==="value-or-end"))t.pop();else return;return We(
t)}function tt(e){let n=[],t="value",r=0;for(;;){G.lastIndex=r;let i=G.exec(e);if(!i)break;let s=i[1]??i[2]??i[3]??"",d=G.lastIndex-s.length;if(r=G.lastIndex,i[1]){
let a=nt(s,t,n);a||$(e,d,`not valid JSON: "${s}" is not expected`),n.length>Ke&&$(e,d,`nested deeper than ${Ke} levels`),t=a}else i[2]&&t.startsWith("key")?(et(
e,d,s,n.at(-1)??null),t="colon"):t.startsWith("value")?t=We(n):$(e,d,"not valid JSON: a comma, colon or bracket is missing")}let o=e.slice(r).search(/[^ \t\r\n]/);
o>=0&&$(e,r+o,"not valid JSON"),t!=="nothing"&&$(e,e.length,"not valid JSON: the file ends too early")}function Ho(e){let n=e.charCodeAt(0)===65279?e.slice(1):e;
if(n.trim()==="")throw new w("the file is empty",1);tt(n);let t=JSON.parse(n);if(!_(t))throw new w("not an object at line 1",1);return t}var q=e=>encodeURIComponent(e).replaceAll("%3A",":");function rt(e,n=""){return`pkg:npm/${e.split("/").map(q).join("/")}${n?`@${q(n)}`:""}`}var ot=new Set(["gol\
ang","composer","pypi"]);function ze(e,n,t=""){if(e==="npm")return rt(n,t);let r=ot.has(e)?n.toLowerCase():n,i=(e==="pypi"?r.replace(/[-_.]+/g,"-"):e==="maven"?
r.replace(":","/"):r).split("/").map(q).join("/");return`pkg:${e}/${i}${t?`@${q(t)}`:""}`}function Qo(e,n="npm"){let t=new Map;for(let r of e){let o=`${r.name}@${r.version}`,i=t.get(o),s=i?{...r,dev:i.dev&&r.dev,optional:i.optional&&r.optional}:r;t.set(
o,s)}return[...t.entries()].sort(([r],[o])=>r<o?-1:1).map(([,{name:r,version:o,dev:i,optional:s}])=>({name:r,version:o,purl:ze(n,r,/[:/#]/.test(o)?"":o),dev:i,optional:s}))}
function it(e){try{let n=JSON.parse(e.replace(/^\ufeff/,""));return _(n)?n:{}}catch{return{}}}function Xo(e){let n=e===void 0?{}:it(e),t=se(n,"name"),r=se(n,"ve\
rsion");return{table:n,...t?{project:{name:t,...r?{version:r}:{}}}:{}}}var ei=e=>e.slice(e.lastIndexOf("/")+1),ni=e=>/^(?:link|file|portal|workspace):|^\.{0,2}\//.
test(e);var st=/\.(?:sql|psql|ddl|rb|py|[cm]?[jt]s|php|cs|go|exs?|java|kt|xml|ya?ml|json)$/i,at=/(?:^|\/)[^/]*migrat[^/]*(?:\/|$)|(?:^|\/)(?:alembic|versions|changelogs?|liquibase|flyway|drizzle|supabase|atlas|upgrades?|patches)\/|(?:^|\/)[VURB]\d*[\d._]*__|\.(?:up|down)\.sql$|(?:^|\/)(?:up|down)\.(?:sql|ya?ml)$|changelog|(?:^|\/)db\/|(?:^|\/)\d{8,}[-_]/i,
ri=e=>st.test(e)&&at.test(e);var ii=["breaking","unclassified","dangerous","compatible"];var ai=["expand","backfill","contract"];var li={ready:0,"not-ready":1,waiting:3,"cannot-tell":4};import{existsSync as ut}from"node:fs";var dt=new Set(["__proto__","constructor","prototype"]),lt=/^([A-Za-z][\w-]*): +([A-Za-z0-9](?:[\w .,/()+-]*[\w.,/()+-])?)$/;function He(e,n){let t=new Set,r=[];
for(let[o,i]of n.entries()){let[,s,d]=i.match(lt)??[];if(s===void 0||d===void 0||t.has(s)||dt.has(s)||/^(?:null|true|false)$/i.test(s))return;t.add(s),r.push({key:s,
value:d,at:{path:e,line:o+2,column:1}})}return{at:{path:e,line:1,column:1},entries:r}}var Ve=/^---[ \t]*$/,ct=/^(?:---|\.\.\.)[ \t]*$/;function de(e){if(!Ve.test(
e[0]??""))return;let n=Math.min(e.length,500);for(let t=1;t<n;t++)if(ct.test(e[t]??""))return t;return/^[\w-]+\s*:/.test(e[1]??"")?-1:void 0}function ui({lines:e}){
return Math.max(0,(de(e)??-1)+1)}function pi(e){let n=new TextDecoder("latin1").decode(e.subarray(0,5e4)),t=/^(?:\u00ef\u00bb\u00bf)?---[ \t]*\r?\n/.exec(n)?.[0].
length,r=t===void 0?void 0:/\n(?:---|\.\.\.)[ \t]*\r?\n/.exec(n.slice(t-1));return t===void 0||!r?e:e.subarray(0,t-1+r.index+r[0].length)}var ae=8e3;function Ye(e){
if(e[0]===255||e[0]===254)return!0;let n=new TextDecoder().decode(e.subarray(0,ae)).split(/\r\n?|\n/);e.length>ae&&n.pop();let t=de(n);return t===void 0?Ve.test(
n[0]??"")&&e.length>ae:t<0||He("",n.slice(1,t))===void 0}function fi(e,n){let{path:t,lines:r}=e,o=de(r);if(o===void 0)return{lines:0,remarks:[]};let i=(a,c,l)=>({
lines:o+1,remarks:[{kind:"broken-front-matter",says:`the front matter cannot be read: ${a}`,at:{path:t,line:c,column:l}}]});if(o<0)return i("it has no closing `\
---` line",1,1);let s=`${r.slice(1,o).join(`
`)}
`;if(s.length>5e4)return i("it is longer than 50000 characters",1,1);let d=He(t,r.slice(1,o))??n(t,s);return"entries"in d?{frontMatter:d,lines:o+1,remarks:[]}:i(
d.says,Math.max(d.line,1)+1,Math.max(d.column,1))}function mi(e,...n){return e?.entries.find(({key:r,value:o})=>n.includes(r.toLowerCase().trim())&&o!=="")?.value}var U=64e3,pt=512;function ft(){return["./prd-worker.js","../prd-worker.js","../../dist/prd-worker.js"].map(e=>new URL(e,import.meta.url)).find(e=>ut(e))}async function mt(e,n,t){
let{Worker:r}=await import("node:worker_threads"),o=`could not be read within ${n/1e3} seconds; it is built to be slow, or far too long`,i="took too much memory\
 to read; it is built to be slow, or far too long";return new Promise(s=>{let d=new r(t,{workerData:e,env:{},argv:[],execArgv:[],resourceLimits:{maxOldGenerationSizeMb:pt}}),
a=l=>{clearTimeout(c),s(l),d.terminate()},c=setTimeout(()=>a({late:o}),n);d.once("message",a),d.once("error",()=>a({late:i})),d.once("exit",()=>a({late:o}))})}async function le(e,{
ms:n,worker:t}){let r=t??ft();return r?mt(e,n,r):{late:`is larger than ${U} bytes, which only the built program reads; run \`npm run build\``}}var ce=e=>"late"in
e,yt=()=>({says:"it needs a YAML parser",line:1,column:1});function wi(){import("./parsers-DE2OWAZO.js").catch(()=>{})}async function xi(e,n,t,r,o){let{parsePrd:i,
unread:s}=await import("./parsers-DE2OWAZO.js"),d=typeof n=="string"?new TextEncoder().encode(n):n;if(d.length>U&&d.length<=t.capBytes){let c=await le({kind:"\
prd",path:e,bytes:d,options:t},{ms:r,worker:o});return ce(c)?s(e,"deadline",`the document ${c.late}`):c}let a=Ye(d)?(await import("./yaml-2QKN3C64.js")).
readYaml:yt;return i(e,d,t,a)}async function Si(e,n,t,r){if(n.length>U&&n.length<=t){let o=await le({kind:"page",path:e,bytes:n,cap:t},r);return ce(o)?{links:[],
why:`the page ${o.late}`}:o}return(await import("./parsers-DE2OWAZO.js")).parsePage(e,n,t)}async function vi(e,n,t){if(n.length>U){let r=await le({kind:"roa\
dmap",path:e,text:n},t);if(ce(r))throw new w(`the roadmap ${r.late}`);return r}return(await import("./parsers-DE2OWAZO.js")).parseRoadmap(e,n)}var gt=new Set("\u2705\u2611\u2714\u2713\u{1F5F9}"),ht=new Set("\u2610\u274C\u2B1C\u{1F532}\u25FB\u25A1\u2717\u2718\u2716\u274E\u23F3\u231B\u{1F6A7}\u{1F534}\u{1F7E1}\u{1F7E0}\u26AA\u25FD\u25A2"),
bt=new Set(["white_check_mark","heavy_check_mark","ballot_box_with_check"]),wt=new Set(["x","white_large_square","hourglass","construction"]),xt=new Set("xX\u2713\u2714\u2705\u2611\
\u221A"),St=new Set(" \u0445\u0425\u03C7\u03A7\xD7*~/-"),vt=new Set("([:");function Et(e,n){let t=n+1,r=e[t]==="]"?" ":e[t]??"",o=xt.has(r);if(!(!o&&!St.has(r))&&
(e[t]!=="]"&&t++,e[t]===" "&&t++,!(e[t]!=="]"||vt.has(e[t+1]??""))))return{from:n,to:t+1,ticked:o}}function kt(e,n){let t=e.indexOf(":",n+1);if(t<0||t-n>24)return;
let r=e.slice(n+1,t),o=bt.has(r);return o||wt.has(r)?{from:n,to:t+1,ticked:o}:void 0}function Ze(e,n,t){if(t===91)return Et(e,n);if(t===58)return kt(e,n);if(t<8192)
return;let r=String.fromCodePoint(e.codePointAt(n)??0),o=gt.has(r);return o||ht.has(r)?{from:n,to:n+r.length,ticked:o}:void 0}function ki(e){let n=[];for(let t=0;t<
e.length;t++){let r=Ze(e,t,e.charCodeAt(t));r&&(n.push(r),t=r.to-1)}return n}function Oi(e){let n=0;for(;n<e.length&&(e[n]===" "||e[n]===`
`);)n++;return Ze(e,n,e.charCodeAt(n))}var Ot=/(?<![a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff/])(?:n ?\/ ?a|n\.a\.?|not applicable|does not apply|doesn't apply)(?![a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff/])/gi,
Rt=/^(?:reason|why|tbd|todo|tba|none|no|yes|because|explain.*|add reason|<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\])$/i;function Je(e){let n=e.replace(/^[\s:;,.(>=-]+/,"").
trim();return n.startsWith("[")&&n.endsWith("]")&&(n=n.slice(1,-1)),n=n.replace(/[\s.;,]+$/,""),n.endsWith(")")&&!n.includes("(")&&(n=n.slice(0,-1).trim()),n=n.
replace(/\s+/g," "),/[a-zA-Z\u00c0-\u1fff\u3040-\ud7ff]{2}/.test(n)&&!Rt.test(n)?n:void 0}function Ri(e){if(/n ?\/ ?a|n\.a|appl/i.test(e))for(let n of e.matchAll(
Ot)){let t=n.index,r=t+n[0].length,o=e.slice(0,t),i=e.slice(r);if(/\b(?:or|if|else|and|otherwise|mark(?:ed)?|write|not)\s*(?:it\s*|as\s*)*["'(]?$/i.test(o)||/^["']?\s*(?:if|when|where|or)\b/i.
test(i))continue;let s=Je(i);if(s!==void 0)return{from:t,to:r,reason:s};let d=o.search(/:|\s-\s|\(/),a=d<0?"":o.slice(d+1).replace(/[\s,;:(-]*(?:\b(?:so|therefore|hence|thus|is|are))?[\s,;:(-]*$/i,
""),c=a.split(/\s+/).filter(l=>/[a-zA-Z\u00c0-\u1fff\u3040-\ud7ff]/.test(l)).length>=3?Je(a):void 0;return{from:t,to:r,...c===void 0?{}:{reason:c}}}}var Pt=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Qe="(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?",Tt=/jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i,
$t=/(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/,Xe=/(?<![\d/.-])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/,At=new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ \
-]${Qe}[ ,-]+(\\d{4})(?!\\d)`,"i"),Ct=new RegExp(`\\b${Qe} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`,"i"),_t=[{shape:$t,year:1,month:3,day:4,letters:!1},{shape:Xe,
year:3,month:2,day:1,letters:!1},{shape:At,year:3,month:2,day:1,letters:!0},{shape:Ct,year:3,month:1,day:2,letters:!0}];function Nt(e,n,t){let o=[31,e%4===0&&e%
100!==0||e%400===0?29:28,31,30,31,30,31,31,30,31,30,31][n-1]??0;if(!(t<1||t>o||e<1))return`${String(e).padStart(4,"0")}-${String(n).padStart(2,"0")}-${String(t).
padStart(2,"0")}`}function Ti(e){if(!/\d{4}/.test(e))return;let n,t=/\d\.\d/.test(e),r=Tt.test(e);for(let{shape:o,year:i,month:s,day:d,letters:a}of _t){if(o===Xe&&
!t||a&&!r)continue;let c=o.exec(e);if(!c||n&&c.index>=n.from)continue;let l=a?Pt.indexOf((c[s]??"").slice(0,3).toLowerCase()):-1,m=Nt(Number(c[i]),l<0?Number(c[s]):
l+1,Number(c[d])),y=c.index;m!==void 0&&(!n||y<n.from)&&(n={date:m,from:y,to:y+c[0].length})}return n}var en=/(?<![a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff.])\d{1,4}(?:\.\d{1,4}){1,5}(?![a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff]|\.\d)/;function Ai(e){return e.slice(e.lastIndexOf(
"/")+1).match(en)?.[0]}function Ci(e){return[...e.slice(0,500).matchAll(new RegExp(en.source,"g"))].map(t=>t[0]).sort((t,r)=>r.split(".").length-t.split(".").length)[0]}var It=[["\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\uFE58\uFE63\uFF0D","-"],["\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\uFE0E\uFE0F	",
" "],["\u2018\u2019\u201A\u201B\u02BC\u2032","'"],["\u201C\u201D\u201E\u201F\xAB\xBB\u2033",'"'],["\u2192\u21D2\u27A1\u2794",">"],["\u2044\u2215","/"],["\u2024",
"."]],Lt=new Map(It.flatMap(([e,n])=>[...e].map(t=>[t,n]))),nn=/[^\x20-\x7e\n]/g;function Dt(e){let n=e.charCodeAt(0);return n>=65281&&n<=65374&&n!==65293?String.
fromCharCode(n-65248):Lt.get(e)??e}function Ni(e){return e.search(nn)<0?e:e.replace(nn,Dt)}function jt(e){let n=32;for(let t=0;t<e.length;t++){let r=e.charCodeAt(
t);if(r<32||r>126||r===32&&n===32)return!1;n=r}return n!==32||e===""}function Ii(e){return jt(e)?e:/\s\s|[^\S ]|^ | $/.test(e)?e.replace(/\s+/g," ").trim():e}function Li(e){
return e.replace(/[A-Z]+/g,n=>n.toLowerCase())}function Di(e){return e.replace(/[\u2010-\u2013\u2212]/g,"-").trim()}var ji=4e3;function Mt(e){return e[0]===255&&e[1]===254?"utf-16le":e[0]===254&&e[1]===255?"utf-16be":"utf-8"}function Bt(e){try{return new TextDecoder(Mt(e),{fatal:!0}).decode(
e)}catch{return}}var Ft=.01;function Gt(e){return/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(e)?e.includes("\0")?!0:(e.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g)?.length??
0)>e.length*Ft:!1}function qt(e,n){let t=n.charCodeAt(0)===65279?n.slice(1):n,r=t.includes("\r")?t.replace(/\r\n?/g,`
`):t;return{path:e,text:r,lines:r.split(`
`)}}function Ut(e,n){return e.length*3<=n?e.length:Buffer.byteLength(e)}function Bi(e,n,t){let r=typeof n=="string"?Ut(n,t):n.length;if(r>t)return{kind:"too-lar\
ge",says:`the file has ${r} bytes, more than the ${t} allowed`};let o=typeof n=="string"?n:Bt(n);return o===void 0?{kind:"not-text",says:"the file is not UTF-8 \
text; save it as UTF-8"}:Gt(o)?{kind:"not-text",says:"the file is binary, not Markdown text"}:qt(e,o)}function Fi(e){return"text"in e}var Kt=[["zip",[80,75,3,4],0],["zip",[80,75,5,6],0],["gzip",[31,139],0],["tar",[117,115,116,97,114],257],["other",[80,75,7,8],0],["other",[253,55,122,88,90],0],
["other",[66,90,104],0],["other",[55,122,188,175],0],["other",[82,97,114,33,26],0],["other",[40,181,47,253],0]];function qi(e){return Kt.find(([,n,t])=>n.every(
(r,o)=>e[t+o]===r))?.[0]}var K=1,Wt=(e,n)=>typeof n=="object"&&n!==null&&!Array.isArray(n)?Object.fromEntries(Object.entries(n).sort(([t],[r])=>t<r?-1:1)):n,v=e=>JSON.stringify(e,Wt);function pe(e){
let{createHash:n}=process.getBuiltinModule("node:crypto");return`sha256:${n("sha256").update(e).digest("hex")}`}function fe({digest:e,...n}){return pe(v(n))}var me=e=>pe(
v(e));function ue(e){return typeof e=="string"?e.includes("://")?Oe(e):e:typeof e!="object"||e===null?e:Array.isArray(e)?e.map(ue):Object.fromEntries(Object.entries(
e).map(([n,t])=>[n,ue(t)]))}function ye({change:e,evidence:n}){let{repository:t,base:r,head:o,pullRequest:i}=e,s=i?.number;return{change:{repository:t,base:r,head:o,
...s===void 0?{}:{pullRequest:s}},evidence:n.map(d=>({id:d.id,link:d.link.target,...d.path===void 0?{}:{path:d.path},...d.digest===void 0?{}:{content:d.digest},
digest:pe(v(d))}))}}function Wi(e){let{tool:n,facts:t,policy:r,policySource:o,verdict:i}=ue({...e,rules:[]}),{change:s,evidence:d}=ye(t),a={receiptVersion:K,tool:n,
change:s,policy:{source:o,digest:me(r),effective:r},evidence:d,verdict:i,facts:t,digest:""};return{...a,digest:fe(a)}}var he=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),zt=["facts","facts.change","policy","policy.source","policy.effective","verdict","tool"],Ht=["facts.pr\
ds","facts.evidence","facts.gaps","facts.change.files","verdict.findings"],ge=(e,n)=>n.split(".").reduce((t,r)=>he(t)&&Object.hasOwn(t,r)?t[r]:void 0,e);function Vt(e,n){
let t;try{t=JSON.parse(e)}catch{throw new p(2,`${n}: it is no JSON document; write a receipt with ready-gate check --receipt FILE`)}if(!he(t)||t.receiptVersion===
void 0)throw new p(2,`${n}: it is no receipt; write one with ready-gate check --receipt FILE`);if(t.receiptVersion!==K)throw new p(2,`${n}: its receiptVersion i\
s ${JSON.stringify(t.receiptVersion)?.slice(0,20)}; this version reads ${K}`);return t}function Yt(e){let{facts:n,policy:t}=e;if(me(t.effective)!==e.policy.digest)
return"policy.digest";if(v(t.source)!==v(n.policySource))return"policy.source";if(Number.isNaN(Date.parse(n.now)))return"facts.now";try{let{change:r,evidence:o}=ye(
n);return v(r)!==v(e.change)?"change":v(o)===v(e.evidence)?void 0:"evidence"}catch{return"facts.evidence"}}function Yi(e,n){let t=Vt(e,n),r=zt.find(d=>!he(ge(t,
d)))??Ht.find(d=>!Array.isArray(ge(t,d)))??["digest","facts.now","tool.version","verdict.summary","verdict.state","policy.digest"].find(d=>typeof ge(t,d)!="stri\
ng");if(r!==void 0)throw new p(4,`${n}: it lacks ${r}, so it was cut or changed after it was written`);let o=t,i=fe(o);if(i!==o.digest)throw new p(4,`${n}: it w\
as changed after it was written; its digest should be ${i}`);let s=Yt(o);if(s!==void 0)throw new p(4,`${n}: its ${s} does not fit the rest of it, so it was not \
written by this gate`);return o}var Jt={ready:"Ready","not-ready":"Not ready",waiting:"Waiting","cannot-tell":"Cannot tell"};function Zi(e){let{state:n,summary:t}=e.verdict,r=`${Jt[n]}: `;return t.
startsWith(r)?t.slice(r.length):t}var N=(e,n,t=`${n}s`)=>`${e} ${e===1?n:t}`,Qi=e=>`${e.path}:${e.line}${e.column===void 0?"":`:${e.column}`}`,W=e=>/^[0-9a-f]{40,64}$/.
test(e)?e.slice(0,7):e,Xi=(e,n)=>e.prds.find(({prd:t})=>t.path===n.prd)?.prd.claims[n.claim];function es(e,n){let t=n?.kind==="scan"?n.scan.category:n?.kind;return e?.
kinds.find(r=>r===t)??e?.kinds[0]??"other"}function Zt(e,n){let r=["critical","high","medium","low","none","unknown"].filter(a=>e.counts[a]>0).map(a=>`${e.counts[a]}\
 ${a==="none"?"informational":a}`),o=e.secrets===void 0?[]:[N(e.secrets,"secret")],i=e.suppressed>0?[`${e.suppressed} suppressed`]:[],s=e.secrets===void 0&&r.length===
0?["no open findings"]:[...o,...r],d=e.category===n?"":` (${e.category})`;return`${e.tool}${d}: ${[...s,...i].join(", ")}`}function Qt(e){let n={pass:0,fail:0,blocked:0,
open:0};for(let t of e.qa.cases)n[t.outcome]+=1;return n}function Xt(e,n){if(e.kind==="scan")return[e.scan,...e.more??[]].map(t=>Zt(t,n)).join("; ");if(e.kind===
"tests"){let{passed:t,failed:r,errored:o,skipped:i,flaky:s}=e.tests,a=[[o,"errored"],[i,"skipped"],[s,"flaky"]].filter(([c])=>c>0).map(([c,l])=>`${c} ${l}`);return[
`${t} passed`,`${r} failed`,...a].join(", ")}if(e.kind==="sbom"){let{format:t,version:r,components:o,valid:i}=e.sbom;return`${t} ${r}: ${N(o,"component")}, ${i?
"valid":"not valid"}`}if(e.kind==="coverage"){let{lines:t,covered:r,total:o}=e.coverage;return t===void 0?"covers no line":`${t.toFixed(1)} % of lines (${r} of ${o}\
)`}if(e.kind==="qa"){let t=[...new Set(e.qa.overall.map(o=>o.outcome))].join(" and ")||"not stated",r=Object.entries(Qt(e)).filter(([,o])=>o>0);return`QA page: \
overall ${t}; cases: ${r.map(([o,i])=>`${i} ${o}`).join(", ")||"none"}`}return e.kind==="vex"?`VEX: ${N(e.vex.statements.length,"statement")}`:e.kind==="attesta\
tion"?`attestation: ${e.attestation.predicateType}`:`unreadable: ${e.why}`}var er={missing:"missing",refused:"refused","not-evidence":"no evidence",waiting:"sti\
ll going",unknown:"not known"};function ns(e,n){let{resolution:t,reading:r,run:o,target:i}=e;if(t.kind==="missing"&&i.kind==="path"&&t.why.startsWith(i.path))return t.
suggestion?`missing: did you mean ${t.suggestion}?`:"missing";if(t.kind!=="found")return`${er[t.kind]}: ${t.why}`;let s=o?[`${o.name}: ${o.conclusion??o.status}${o.
attempt?` (attempt ${o.attempt})`:""}`]:[];if(!r)return s[0]??"there, with no report inside";let d=r.complete||r.kind==="unreadable"?[]:[`incomplete${r.why?`: ${r.
why}`:""}`];return[...s,Xt(r,n),...d].join("; ")}function ts(e){let{binding:n,commit:t,resolution:r}=e;if(r.kind!=="found")return"\u2013";let o=t?` ${W(t.sha)}`:
"";return n.kind==="same"?`this code${o?` (${o.trim()})`:""}`:n.kind==="unknown"?`not known: ${n.why}`:`stale: ${N(n.changed.length,"file")} changed since${o||"\
 then"}`}var nr=e=>e.path??e.link.target;function rs(e){let n=e.path?`${e.path} (preset ${e.preset})`:`preset ${e.preset}`;return e.kind==="override"?`overridde\
n: ${n} was given, the policy of the base branch did not count`:e.kind==="worktree"?`${n} as it lies in the working tree, not as on the base branch`:e.kind==="b\
ase"?`${n} at ${e.commit?W(e.commit):"the base"}`:`${n}, no configuration file`}function os(e){let n=e["not-applicable"],t=n>0?`, ${n} ${n===1?"does":"do"} not \
apply`:"";return`${e.pass===0?"No check":N(e.pass,"check")} passed${t}`}var tr=e=>`${e.slice(0,10)} ${e.slice(11,16)} UTC`;function is({verdict:e,facts:n}){let{
state:t,validUntil:r,waivers:o=[]}=e;if(r===void 0||t!=="ready"&&t!=="waiting")return;let i=Date.parse(r),s=[...o.filter(({until:a})=>Date.parse(a)===i).map(({id:a})=>`\
waiver ${a}`),...n.evidence.filter(({expires:a})=>a!==void 0&&Date.parse(a)===i).map(a=>nr(a))],d=s.length>2?` and ${s.length-2} more`:"";return`Holds until ${tr(
r)}: then ${s.slice(0,2).join(" and ")}${d} ${s.length>1?"lapse":"lapses"}`}var ss=e=>new Date(Date.parse(e)-1).toISOString().slice(0,10);function as(e){let[n,...t]=e.
gaps;if(!n)return;let r=t.length>0?`, and ${t.length} more`:"";return`Not read: ${n.path??n.about} (${n.why})${r}`}function ds(e){let{change:n}=e,t=n.pullRequest?.
number===void 0?"":` #${n.pullRequest.number}`,r=n.head==="worktree"?"the working tree":W(n.head);return`${n.repository}${t}, ${W(n.base)} \u2192 ${r}, ${N(n.files.
length,"file")} changed`}function rr(e){return{rule:({rule:t,path:r})=>r===void 0?t:`${t} in ${r}`,advisory:t=>`${t.advisory} in ${t.package} ${t.version}`,fingerprint:({fingerprint:t})=>t,
contract:({contract:t,change:r})=>`${t}: ${r}`,migration:({migration:t})=>t}[e.kind](e)}function cs(e,n){return e.map(({id:t,of:r,owner:o,created:i,expires:s})=>({
id:t,what:rr(r),owner:o,created:i,expires:s,openDays:Math.floor((Date.parse(n)-Date.parse(`${i}T00:00:00Z`))/864e5),leftDays:Math.floor((Date.parse(`${s}T00:00:\
00Z`)+864e5-Date.parse(n))/864e5)}))}var aa={entries:2e3,entry:5e7,total:2e8,depth:16,ratio:500},or=1e6,da=(e,n,t)=>n>or&&n>e*t.ratio;function A(e){throw new w(e)}var ir=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
function la(e,n){let t=e.replace(/^(?:\.\/)+/,""),r=(t.endsWith("/")?t.slice(0,-1):t).split("/");return ir.test(t)&&A("is an archive that holds a name with invi\
sible characters"),(r.some(i=>i===""||i==="."||i==="..")||/^[a-z]:/i.test(t)||t.includes("\\"))&&A("is an archive that holds a name which leads out of it"),r.length>
n.depth&&A(`is an archive with folders more than ${n.depth} deep`),t}function ca(){let e=new Set;return n=>{let t=n.normalize("NFC").toLowerCase();e.has(t)&&A("\
is an archive that holds two files of one name"),e.add(t)}}function ua(e){let n=0,t=0;return r=>{++t>e.entries&&A(`is an archive of more than the ${e.entries} f\
iles that are read`),r>e.entry&&A(`is an archive that holds a file over ${e.entry} bytes`),n+=r,n>e.total&&A(`is an archive that holds more than the ${e.total} \
bytes that are read`)}}var pa=e=>e.startsWith("__MACOSX/")||/(?:^|\/)(?:\._[^/]*|\.DS_Store|Thumbs\.db)$/.test(e);export{oo as a,io as b,p as c,cr as d,ur as e,pr as f,fr as g,gr as h,Sr as i,V as j,L as k,Er as l,Oe as m,kr as n,Tr as o,$r as p,Ar as q,yn as r,Cr as s,_r as t,
C as u,D as v,Ir as w,Lr as x,T as y,Ce as z,to as A,Xr as B,eo as C,Ne as D,uo as E,po as F,te as G,re as H,B as I,oe as J,_o as K,Vn as L,Io as M,Lo as N,w as O,
F as P,Fo as Q,_ as R,Ue as S,se as T,Xn as U,Uo as V,Ho as W,Qo as X,Xo as Y,ei as Z,ni as _,ri as $,ii as aa,ai as ba,li as ca,ui as da,pi as ea,fi as fa,mi as ga,
Ni as ha,Ii as ia,Li as ja,Di as ka,ji as la,ki as ma,Oi as na,Ri as oa,qt as pa,Bi as qa,Fi as ra,Ai as sa,Ci as ta,Ti as ua,wi as va,xi as wa,Si as xa,vi as ya,
qi as za,aa as Aa,da as Ba,A as Ca,la as Da,ca as Ea,ua as Fa,pa as Ga,v as Ha,me as Ia,ue as Ja,Wi as Ka,Yi as La,Jt as Ma,Zi as Na,N as Oa,Qi as Pa,W as Qa,Xi as Ra,
es as Sa,Qt as Ta,ns as Ua,ts as Va,nr as Wa,rs as Xa,os as Ya,is as Za,ss as _a,as as $a,ds as ab,cs as bb,x as cb,Ln as db,mo as eb};
