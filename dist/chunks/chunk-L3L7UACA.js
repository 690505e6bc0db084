var x=class extends Error{name="Unreadable";line;column;constructor(n,t,r){super(n),this.line=t,this.column=r}};import{open as tn,stat as rn}from"node:fs/promises";var p=class extends Error{name="Stop";code;details;constructor(n,t,r=[]){super(t),this.code=n,this.details=r}};var we=1<<20,on={ENOENT:"there is no such file",EACCES:"it may not be read",EISDIR:"it is a folder"};async function xe(e,n){try{let t=await tn(e,"r");try{return await n(
t,(await t.stat()).size)}finally{await t.close()}}catch(t){let r=t.code;throw t instanceof p||r===void 0?t:new p(2,`${e}: ${on[r]??`cannot be read (${r})`}`)}}function ur(e,n){
return xe(e,(t,r)=>{if(r>n)throw new p(2,`${e}: it has ${r} bytes, more than the ${n} that are read`);return t.readFile()})}async function*sn(e){let n=Buffer.allocUnsafe(
we);for(let t=0;;){let{bytesRead:r}=await e.read(n,0,we,t);if(r===0)return;t+=r,yield n.subarray(0,r)}}function pr(e,n){return xe(e,(t,r)=>n({size:r,pieces:()=>sn(
t)}))}async function fr(e){return rn(e).then(n=>n.isDirectory(),()=>!1)}async function mr(e){let n=[],t=0;for await(let r of process.stdin){if(t+=r.length,t>e)throw new p(
2,`standard input has more than ${e} bytes`);n.push(r)}return Buffer.concat(n).toString("utf8")}var an=/^\d{4}-\d{2}-\d{2}/;function hr(e,n="--at"){if(e===void 0)return new Date().toISOString();let[t=""]=an.exec(e)??[],r=e===t?"T23:59:59Z":e.slice(t.length),
o=/[Z+]|-\d{2}:/.test(r)?r:`${r}Z`,i=/^T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(o)?Date.parse(t+o):Number.NaN,a=Date.parse(`${t}T00:00:00Z`);if(!(!Number.isNaN(i)&&
new Date(a).toISOString().startsWith(t)))throw new p(2,`${n} ${e} is not a date; write it as 2026-01-31 or 2026-01-31T12:00:00Z`);return new Date(i).toISOString()}import{existsSync as dn,realpathSync as Se}from"node:fs";import k from"node:path";function ln(e){let n=k.dirname(e);try{return k.join(Se(n),k.basename(e))}catch{return e}}function vr(e,n){if(n===void 0)return e.replaceAll("\\","/");let t=k.resolve(
e),r=dn(t)||k.isAbsolute(e)?ln(t):k.resolve(n,e),o=k.relative(Se(n),r);if(o===""||o.startsWith("..")||k.isAbsolute(o))throw new p(2,`${e} is outside of the repo\
sitory ${n}; name a document inside it`);return o.split(k.sep).join("/")}var cn=new Set(["query","q","plain","raw","ref","branch","tool","check_run_id","pr","page","tab"]),V=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|\u034f|[\u17b4\u17b5]|[\u180b-\u180d]|[\ufe00-\ufe0e]|[\u{e0100}-\u{e01ef}]/gu,
ve=e=>({"\n":"\\n","\r":"\\r","	":"\\t"})[e]??`\\u{${(e.codePointAt(0)??0).toString(16)}}`;function Ee(e){return e.replace(/(^|\s)::/g,"$1: :").replace(/##(?=\[|vso\[)/gi,
"# #").replace(/%(?=0[ad])/gi,"%25")}var un=e=>/[\s"'<>`)\]|\\]/.test(e);function pn(e,n){let t=e.indexOf("#"),r=t<0?e:e.slice(0,t),o=t<0?"":e.slice(t),i=r.indexOf(
"?"),a=i<0?r:r.slice(0,i),d=a.search(/[/\\]/),s=d<0?a:a.slice(0,d),c=d<0?"":a.slice(d),l=i<0?[]:r.slice(i+1).split(/[&;]/),m=n&&l.every(y=>cn.has(y.split("=",1)[0]??
""));return[s.slice(s.lastIndexOf("@")+1),c,i<0?"":m?r.slice(i):"?\u2026",o.includes("=")?"#\u2026":o].join("")}function Y(e,n=!1){let t="",r=0;for(let o=e.indexOf(
"://");o>=0;o=e.indexOf("://",r)){let i=o+3,a=i;for(;a<e.length&&!un(e[a]??"");)a++;t+=e.slice(r,i)+pn(e.slice(i,a),n),r=a}return t+e.slice(r)}function H(e,n){if(e.
length<=n)return e;let t=Math.max(n-1,0),r=e.charCodeAt(t-1);return r>=55296&&r<=56319&&t--,`${e.slice(0,t).trimEnd()}\u2026`}var fn=2e3,mn=2e4;function L(e,n=fn){
let t=H(e,n*2).replace(V,ve);return H(Ee(Y(t)).trim(),n)}function kr(e,n=mn){return H(e,n).split(/\r\n|\r|\n/).map(o=>o.replace(/[^\t]+/g,i=>i.replace(V,ve))).map(
o=>Ee(Y(o,!0)).trimEnd()).join(`
`)}var ke=e=>Y(e,!0);function Or(e){let n=(r,o)=>`\\u${r.charCodeAt(o).toString(16).padStart(4,"0")}`,t=r=>n(r,0)+(r.length>1?n(r,1):"");return JSON.stringify(e,
null,2).replace(V,r=>r===`
`?r:t(r)).replace(/#(?=#)/g,"\\u0023").replace(/::/g,":\\u003a").replace(/%(?=0[ad])/gi,"\\u0025")}function $r(){let{NO_COLOR:e,FORCE_COLOR:n,TERM:t}=process.env;return e?!1:n&&n!=="0"?!0:process.stdout.isTTY===!0&&t!=="dumb"}var Ar=()=>process.stdout.columns||
100;function Cr(e){process.stdout.write(e.endsWith(`
`)?e:`${e}
`)}var yn=e=>`ready-gate: ${L(e).replace(/^[A-Z](?=[a-z]* )/,n=>n.toLowerCase())}
`;function _r(e){if(e instanceof p){let t=e.details.map(r=>`  ${L(r)}
`);return process.stderr.write(yn(e.message)+t.join("")),e.code}let n=e instanceof Error?e.message:String(e);return process.stderr.write(`ready-gate: cannot tel\
l, something unexpected happened: ${L(n)}
`),process.env.READY_GATE_DEBUG&&e instanceof Error&&process.stderr.write(`${e.stack??""}
`),4}var Oe="\u280B\u2819\u2839\u2838\u283C\u2834\u2826\u2827\u2807\u280F";async function Nr(e,n){if(process.stderr.isTTY!==!0||process.env.TERM==="dumb"||process.
env.CI)return n();let t=performance.now(),r=0,o=setInterval(()=>{let i=Math.floor((performance.now()-t)/1e3);i>=1&&process.stderr.write(`\r\x1B[2K${Oe[r++%Oe.length]}\
 ${e} (${i} s)`)},120);o.unref();try{return await n()}finally{clearInterval(o),r>0&&process.stderr.write("\r\x1B[2K")}}var _=["tests","secrets","dependencies","sast","dast","containers","iac","licences","sbom","qa","coverage","performance","ci","contract","rollback","other"],D=[
"secrets","dependencies","sast","dast","containers","iac","licences"],Lr=["critical","high","medium","low","none","unknown"],Dr=["attested","ci","analysis","com\
mitted","external"];var Re={activities:[{name:"Gates & Ready flip",responsible:["PM"],accountable:["PM"],consulted:["QA","Eng Lead","SRE/DevOps"]},{name:"Test evidence",responsible:[
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
ANGELOG,RELEASE,RELEASES}*"]}};var j=(e,n)=>Object.fromEntries(n.map(t=>[t,e])),Pe="*.{json,jsonl,ndjson,sarif,xml,html,txt,log,csv,info,spdx,pdf,png,jpg}",$={appliesTo:["**"],prds:["**/{PRDs\
,PRDS,PRD,prds,prd}/**/*.md","**/{docs,doc}/requirements/**/*.md","**/*{-,_,.}{prd,PRD}.md","**/{PRD,prd}.md","**/{PRD,prd}{-,_}*.md"],templates:["**/{_template\
s,templates,_template,template}/**","**/*{template,Template,TEMPLATE}*","**/{README,Readme,readme,index,CHANGELOG}.md","**/{PRDs,PRDS,PRD,prds,prd}/**/{evidence\
,Evidence}/**"],sections:{qaArtifacts:"7.3",signOffs:"9.4",decisions:"9.6",questions:"9.7",gate:"9.8",evidence:"10"},requiredSections:["1","2","3","4","5","6","\
7","8","9","9.4","9.6","10"],documents:["**/*.{md,markdown}","{PRDs,PRDS,PRD,prds,prd,Plans,plans}/**","{docs,doc}/**","{QA,qa}/**","evidence/**",`**/evidence/*\
*/${Pe}`,`{reports,security,security-reports,audits,scans,sbom,test-results,test-reports,coverage}/**/${Pe}`,"**/*.{sarif,cdx.json,cdx.xml,spdx.json,spdx}","{LI\
CENSE,LICENCE,NOTICE,CODEOWNERS}*",".github/CODEOWNERS",".github/{ISSUE_TEMPLATE,PULL_REQUEST_TEMPLATE}/**"],evidence:{required:["tests","secrets","dependencies",
"sast","sbom","qa"],trust:j("committed",_)},severity:{blocks:"high",unknown:"high"},rules:{},roles:[{name:"PM",aliases:["TPM","PM/TPM","Product Manager","Techni\
cal Product Manager","Product Owner","Product"],required:!0},{name:"QA",aliases:["QA Lead","QA Engineer","Quality Assurance","Test Lead","Tester"],required:!0},
{name:"Eng Lead",aliases:["Engineering Lead","Tech Lead","Technical Lead","Lead Engineer","Engineering"],required:!0},{name:"SRE/DevOps",aliases:["SRE","DevOps",
"DevOps/SRE","DevOps Engineer","Operations","Ops"],required:!1},{name:"Security",aliases:["AppSec","Security Lead","Security Engineer"],required:!1},{name:"FE",
aliases:["Frontend","Front-end","FE Lead","Frontend Lead"],required:!1},{name:"BE",aliases:["Backend","Back-end","BE Lead","Backend Lead"],required:!1},{name:"F\
E/BE",aliases:["BE/FE","Frontend/Backend"],required:!1},{name:"VP-Product",aliases:["VP Product","VP of Product"],required:!1},{name:"VP-Engineering",aliases:["\
VP Engineering","VP Eng","VPE","VP of Engineering"],required:!1},{name:"CTO",aliases:[],required:!1},{name:"Data",aliases:["Data Engineer","Data Engineering","D\
ata Lead"],required:!1},{name:"Implementation Owner",aliases:["Owner","Implementer","Developer"],required:!1}],...Re,migrations:["**/{migrations,migration,migra\
te}/**","**/alembic/versions/**","**/{changelog,changelogs}/**/*.{xml,yaml,yml,json,sql}","**/{V,U}[0-9]*__*.{sql,java,kt}","**/R__*.{sql,java,kt}"],contracts:[
"**/{openapi,swagger,asyncapi}*.{yaml,yml,json}","**/*.{openapi,swagger,asyncapi}.{yaml,yml,json}","**/*.{graphql,graphqls,gql}","**/*.{proto,avsc,avdl,thrift,w\
sdl,raml,xsd}","**/*.api.md","**/contracts/**/*.{yaml,yml,json,graphql,graphqls,gql,proto,avsc,xsd,wsdl,thrift}","**/*.schema.json"],logs:["**/{logs,log,logging\
}/**/*.schema.{json,yaml,yml}","**/{logs,log,logging}{-,_,.}{schema,events,contract}*.{json,yaml,yml}"],frontend:["**/{frontend,webapp,ui}/**","**/*.{tsx,jsx,vu\
e,svelte,astro,css,scss,sass,less}"],statuses:{ready:["Ready","Ready for Development","Ready for Dev","Approved"],done:["Done","Completed","Complete","Shipped",
"Released"]},roadmap:{path:"Plans/product-roadmap.md",mirror:"docs/product-roadmap.html"},caps:{prdBytes:1e6,reportBytes:12e7,evidenceFiles:2e3,parseMs:5e3}};function h(e,n){return n===void 0?e:"add"in n?[...new Set([...e,...n.add])]:n}function $e(e,n){let t=new Set(n.map(({name:r})=>r.toLowerCase()));return[...e.filter(
({name:r})=>!t.has(r.toLowerCase())),...n]}function J(e,n){return n===void 0?e:"add"in n?$e(e,n.add):n}function gn(e,n){if(n===void 0)return e;let t="add"in n?n.
add:n,r=new Map("add"in n?e.map(i=>[i.name.toLowerCase(),i.aliases]):[]),o=t.map(({name:i,aliases:a,required:d,users:s,teams:c})=>({name:i,aliases:a??r.get(i.toLowerCase())??
[],required:d??!0,...s?{users:s}:{},...c?{teams:c}:{}}));return"add"in n?$e(e,o):o}function Te(e,n){if(e!==void 0)return"add"in e?{add:e.add.map(n)}:e.map(n)}var P=e=>Object.
fromEntries(Object.entries(e??{}).filter(([,n])=>n!==void 0));function hn(e,n,t){let r=new Map([...Object.entries(e.policy.rules),...Object.entries(n.rules??{})]);
return Object.fromEntries(t.map(o=>[o.id,r.get(o.id)??e.others??o.setting]))}function bn(e,n){return typeof n!="string"?{...e.evidence.trust,...P(n)}:Object.fromEntries(
_.map(t=>[t,n]))}function wn({severity:e},n){let{byCategory:t,...r}=n??{},o=e.byCategory??{},i=D.flatMap(s=>{let c={...o[s],...P(t?.[s])};return Object.keys(c).
length>0?[[s,c]]:[]}),{byCategory:a,...d}=e;return{...d,...P(r),...i.length>0?{byCategory:Object.fromEntries(i)}:{}}}function xn({coverage:e},n){let t=Object.entries(
{...e,...P(n)}).filter(([,r])=>r!==!1);return t.length>0?{coverage:Object.fromEntries(t)}:{}}function Sn(e,n){let t=({accountable:o=[],consulted:i=[],...a})=>({
...a,accountable:o,consulted:i}),r=({paths:o=[],...i})=>({...i,paths:o});return{activities:J(e.activities,Te(n.activities,t)),handoffs:J(e.handoffs,Te(n.handoffs,
r)),waivers:{path:n.waivers?.path??e.waivers.path,days:{...e.waivers.days,...P(n.waivers?.days)}},summary:{...e.summary,...P(n.summary)},size:{files:n.size?.files??
e.size.files,lines:n.size?.lines??e.size.lines,generated:h(e.size.generated,n.size?.generated)},together:J(e.together,n.together),environment:{declared:h(e.environment.
declared,n.environment?.declared),ignore:h(e.environment.ignore,n.environment?.ignore)},release:{paths:h(e.release.paths,n.release?.paths),notes:h(e.release.notes,
n.release?.notes)}}}function Z(e,n,t){let{policy:r}=e,{roadmap:o,coverage:i,...a}=r,d=n.roadmap??o;return{...a,appliesTo:h(r.appliesTo,n.appliesTo),prds:h(r.prds,
n.prds),templates:h(r.templates,n.templates),sections:{...r.sections,...P(n.sections)},requiredSections:h(r.requiredSections,n.requiredSections),documents:h(r.documents,
n.documents),evidence:{required:h(r.evidence.required,n.evidence?.required),trust:bn(r,n.evidence?.trust)},severity:wn(r,n.severity),...xn(r,n.coverage),rules:hn(
e,n,t),roles:gn(r.roles,n.roles),...Sn(r,n),migrations:h(r.migrations,n.migrations),contracts:h(r.contracts,n.contracts),logs:h(r.logs??[],n.logs),frontend:h(r.
frontend??[],n.frontend),statuses:{ready:h(r.statuses.ready,n.statuses?.ready),done:h(r.statuses.done,n.statuses?.done)},...n.external?{external:{hosts:[...n.external.
hosts]}}:{},...d?{roadmap:{path:d.path,...d.mirror?{mirror:d.mirror}:{}}}:{},caps:{...r.caps,...P(n.caps)}}}var w=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),M=(e,n)=>Object.hasOwn(e,n)?e[n]:void 0;function Kr(e,...n){let t=e;for(let r of n){let o=M(t,r);if(!w(
o))return{};t=o}return t}var Ae=e=>e.reduce((n,t)=>typeof t=="number"?`${n}[${t}]`:n?`${n}.${t}`:t,"");function Ce(e,n){return w(e)?Object.entries(e).flatMap(([t,r])=>Ce(r,[...n,t])):[{path:n,value:e}]}function vn(e,n){let t=e;for(let[r,o]of n.entries()){if(!w(t))
return t===void 0?void 0:{path:n.slice(0,r),added:!1};t=Object.hasOwn(t,o)?t[o]:void 0}return t===void 0?void 0:{path:n,added:w(t)&&"add"in t}}function Q(e,n,t,r){
let o=`preset ${n.name}`,i=d=>{let s=r&&vn(r.config,d);if(r&&s)return`${s.added?`${o} + `:""}${r.path}:${r.lineOf(s.path)}`;let[c,l]=d;return c!=="rules"||n.others||
Object.hasOwn(n.policy.rules,String(l))?o:t.some(m=>m.id===l)?`rule ${l}`:o};return Ce({roadmap:!1,...e},[]).map(({path:d,value:s})=>({key:Ae(d),value:s,from:i(
d)}))}var En=["tests","coverage","ci","sbom",...D],kn={...$,evidence:{required:[...$.evidence.required,"coverage","ci"],trust:{...j("committed",_),...j("ci",En)}},severity:{
blocks:"medium",unknown:"high"},roles:$.roles.map(e=>e.name==="Security"?{...e,required:!0}:e)},On={...$,requiredSections:["9.4","10"],evidence:{...$.evidence,required:[
"tests"]},severity:{blocks:"critical",unknown:"high"},rules:{"prd-linked":"block","signoffs-complete":"block","tests-passed":"block","evidence-resolves":"block",
"evidence-current":"block"}},B={backend:{name:"backend",says:"Tests, secrets, dependency and code scans, an SBOM and a QA page, all committed or better; no high\
 or critical finding; PM, QA and Eng Lead sign",policy:$},strict:{name:"strict",says:"Also coverage and a CI run; reports only from CI; no medium finding; Secur\
ity signs too; every rule blocks",policy:kn,others:"block"},minimal:{name:"minimal",says:"Tests for this code and the sign-offs; every other rule only advises",
policy:On,others:"advise"}};var ro=".github/ready-gate.yml";function X(e,n){let t=[...n].sort((i,a)=>i.line-a.line||i.column-a.column).map(i=>`${e}:${i.line}:${i.column}: ${i.says}`),[r,...o]=t;
throw r&&o.length===0?new p(2,r):new p(2,`${e} has ${t.length} problems`,t)}async function oo(e,n){let{path:t,text:r}=e;if(r===void 0){if(e.kind==="override")throw new p(
2,`There is no configuration file ${t}`);let f=Z(B.backend,{},n);return{policy:f,source:{kind:"defaults",preset:"backend"},origins:Q(f,B.backend,n)}}let[{parseYaml:o},
{checkConfig:i}]=await Promise.all([import("./yaml-CXZSRIYH.js"),import("./complain-NMRZUTFP.js")]),a=o(r);a.syntax&&X(t,a.problems);let d=n.map(f=>f.
id),s=i(a,d);if("length"in s||a.problems.length>0){let f=new Set(a.problems.map(g=>`${g.line}:${g.column}`)),b="length"in s?s.filter(g=>!f.has(`${g.line}:${g.column}`)):
[];X(t,[...a.problems,...b])}let c=B[s.extends??"backend"],l=Z(c,s,n),{unknownRoles:m}=await import("./references-T5GTBXGB.js"),y=m(s,l,f=>a.placeOf(f));y.length>
0&&X(t,y);let u=f=>a.placeOf(f,"key").line;return{policy:l,source:{kind:e.kind,path:t,preset:c.name,...e.commit?{commit:e.commit}:{}},origins:Q(l,c,n,{path:t,config:s,
lineOf:u})}}function Rn(e,n){let t=[Array.from({length:n.length+1},(r,o)=>o)];for(let r=1;r<=e.length;r++){let o=[r];for(let i=1;i<=n.length;i++){let a=e[r-1]===n[i-1]?0:1,
d=Math.min((t[r-1]?.[i]??0)+1,(o[i-1]??0)+1,(t[r-1]?.[i-1]??0)+a);r>1&&i>1&&e[r-1]===n[i-2]&&e[r-2]===n[i-1]&&(d=Math.min(d,(t[r-2]?.[i-2]??0)+1)),o.push(d)}t.push(
o)}return t[e.length]?.[n.length]??0}var Pn=60;function so(e,n){if(e.length>Pn)return;let t=i=>i.toLowerCase().replace(/[-_ ]/g,""),r=t(e),o;for(let i of n){let a=Rn(
r,t(i));a<(o?.far??Number.POSITIVE_INFINITY)&&(o={name:i,far:a})}return o&&o.far<=Math.max(1,Math.floor(r.length/3))?o.name:void 0}var Tn={ready:"success","not-ready":"failure",waiting:"pending","cannot-tell":"error"},$n=["not-ready","cannot-tell","waiting","ready"];function lo(e,n){let t=[
e,...n];return $n.flatMap(r=>t.find(o=>o.state===r)??[])[0]??e}function co({state:e,summary:n},t){return t==="enforce"?{state:Tn[e],text:n}:{state:"success",text:e===
"ready"?`Report only. ${n}`:`Report only, would block. ${n}`}}import{rename as An,rm as Cn,writeFile as _n}from"node:fs/promises";import ee from"node:path";var Nn={ENOENT:"there is no such folder",ENOTDIR:"there is no such folder",EACCES:"it may not be written",EPERM:"it may not be written",EROFS:"it may not be wri\
tten",EISDIR:"it is a folder",ENOTEMPTY:"it is a folder",EEXIST:"it is a folder",ENOSPC:"the disk is full"};async function _e(e,n){let{randomUUID:t}=await import("node:crypto"),
r=ee.join(ee.dirname(e),`.${ee.basename(e)}.${t().slice(0,8)}`);try{await _n(r,n),await An(r,e)}catch(o){await Cn(r,{force:!0}).catch(()=>{});let i=o.code??"unk\
nown error";throw new p(2,`cannot write ${e}: ${Nn[i]??i}; choose another place`)}}function Ne(e,n){let t=e.find(r=>r.id===n);if(t)return t;throw new p(2,`there\
 is no format ${n}`,[`Formats: ${e.map(r=>r.id).join(", ")}`])}function yo(e){return{tell:async(n,t)=>{let r=Ne(t,e.format),o=e.output!==void 0,i=r.tell(n,{colour:e.
colour&&!o,width:e.width});return e.output===void 0?e.print(i):await _e(e.output,i),[]}}}function go(e,n){return n.length===0?e:{...e,tell:async(t,r)=>{for(let{
format:o,file:i}of n)await _e(i,Ne(r,o).tell(t,{colour:!1,width:120}));return e.tell(t,r)}}}var S=class extends Error{name="Fault";kind;status;constructor(n,t,r){super(t),this.kind=n,this.status=r}},In=[["/statuses/","statuses: write"],["/issues/","pul\
l-requests: write"],["/actions/","actions: read"],["/check-","checks: read"],["/commits/{ref}/check-","checks: read"],["/code-scanning/","security-events: read"],
["/dependabot/","vulnerability-alerts: read"],["/secret-scanning/","secret-scanning-alerts: read"],["/pulls","pull-requests: read"],["/collaborators/","metadata\
: read"],["/orgs/","members: read"]];function Ln(e,n){let[t]=(n??"").split(/[;,]/),r=/^\s*([a-z_-]+)=(read|write)\s*$/.exec(t??"");if(r)return`${(r[1]??"").replaceAll(
"_","-")}: ${r[2]}`;let o=e.replace(/^[A-Z]+ (?:\/repos\/\{owner\}\/\{repo\})?/,"");return In.find(([i])=>o.startsWith(i))?.[1]??"contents: read"}var Dn=/^(?:secret-scanning-alerts|members|administration|organization-[a-z-]+):/;
function Ie(e,n){return e["x-ratelimit-remaining"]==="0"||e["retry-after"]!==void 0||/rate limit/i.test(n)}function bo(e,n,t){if(e instanceof S)return e;let{status:r,
message:o,response:i}=typeof e=="object"&&e!==null?e:{},a=i?.headers??{},d=typeof o=="string"?o:"",s=typeof r=="number"&&i!==void 0?r:void 0,c=/^(?:POST|PATCH|PUT|DELETE) (?!\/graphql)/.
test(n),[l,m]=c?["written","given"]:["read","asked for"];if(s===429||s===403&&Ie(a,d)||s===200&&Ie(a,d))return new S("limit",`GitHub's rate limit is used up, so\
 ${t} could not be ${l}; run it again later`,s);if(r===304)return new S("refused",`${t} has not changed`,304);if(s===401)return new S("forbidden",`GitHub refuse\
d the token when ${t} was ${l}`,s);if(s===403){let y=a["x-accepted-github-permissions"],u=Ln(n,typeof y=="string"?y:void 0);if(c)return new S("forbidden",`the t\
oken may not write ${t}: give the job \`${u.replace(/: read$/,": write")}\``,s);let f=Dn.test(u)?", which only an app's token can have, never a job's own":"";return new S(
"forbidden",`the token may not read ${t}: needs \`${u}\`${f}`,s)}if((s===404||s===410)&&!c)return new S("missing",`GitHub has no ${t}`,s);if(s!==void 0&&s>=400&&
s<500){let y=s===404||s===410?"missing":"refused";return new S(y,`GitHub answered ${s} when ${m} ${t}`,s)}return s!==void 0&&s>=500?new S("unavailable",`GitHub \
answered ${s} when ${m} ${t}; run it again later`,s):new S("unavailable",`GitHub gave no answer when ${m} ${t}; run it again later`)}import{spawn as je}from"node:child_process";import Mn from"node:path";var ne="/dev/null",Le=[["safe.directory","*"],["safe.bareRepository","all"],["core.hooksPath",ne],["core.fsmonitor","false"],["core.attributesFile",ne],["core.p\
ager","cat"],["core.editor","false"],["core.askPass","false"],["core.sshCommand","false"],["core.gitProxy","false"],["core.alternateRefsCommand","false"],["core\
.useReplaceRefs","false"],["core.quotePath","false"],["core.warnAmbiguousRefs","false"],["credential.helper",""],["diff.external",""],["gpg.program","false"],["\
gpg.openpgp.program","false"],["gpg.x509.program","false"],["gpg.ssh.program","false"],["log.showSignature","false"],["log.follow","false"],["log.showRoot","tru\
e"],["protocol.allow","never"],["submodule.recurse","false"],["gc.auto","0"],["maintenance.auto","false"]],jn=/^(GIT_.*|PAGER|EDITOR|VISUAL|SSH_ASKPASS|LESSOPEN|LANG|LANGUAGE|LC_.*)$/i;
function De(e,n){let t=Object.entries(e).filter(o=>o[1]!==void 0&&!jn.test(o[0])),r=Le.flatMap(([o,i],a)=>[[`GIT_CONFIG_KEY_${a}`,o],[`GIT_CONFIG_VALUE_${a}`,i]]);
return{...Object.fromEntries(t),...Object.fromEntries(r),GIT_CONFIG_COUNT:String(Le.length),GIT_ALLOW_PROTOCOL:"none",GIT_ASKPASS:"false",GIT_ATTR_NOSYSTEM:"1",
GIT_EDITOR:"false",GIT_GRAFT_FILE:ne,GIT_LITERAL_PATHSPECS:"1",GIT_NO_LAZY_FETCH:"1",GIT_NO_REPLACE_OBJECTS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_PAGER:"cat",GIT_SSH_COMMAND:"\
false",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...n?{GIT_DIR:n.gitDir}:{},...n?.top?{GIT_WORK_TREE:n.top}:{}}}var Bn=512e6,Me=3e5;function te(e){let n=e.split(`
`).filter(r=>r.trim()!==""&&!r.startsWith("warning:"));return(n.find(r=>/^(fatal|error):/.test(r))??n[0]??"").replace(/^(fatal|error): /,"").replace(/:\/\/[^/@\s]*@/g,
"://").replace(/[\u0000-\u001f\u007f]/g," ").slice(0,300)}function re(e){let n=typeof e=="object"&&e!==null&&"code"in e?String(e.code):"";return n==="ENOENT"||n===
"EACCES"?new p(2,"git was not found on the PATH: install git 2.30 or newer",["https://git-scm.com/downloads","in a container: apt-get install git, or apk add gi\
t"]):new p(4,`git could not be started (${n||String(e)})`)}function F(e,n){let t=De(e,n),r=n?["-C",n.top??n.gitDir]:[],o=new Map,i={cwd:Mn.dirname(process.execPath),
env:t,windowsHide:!0},a=u=>{let f=new Promise(b=>{u.once("close",()=>b()),u.once("error",()=>b())}).then(()=>{o.delete(u)});return o.set(u,f),u},d=u=>["--no-pag\
er",...r,...u],s=u=>a(je("git",d(u),{...i,stdio:["ignore","pipe","pipe"]})),c=u=>{let f=a(je("git",d(u),{...i,stdio:"pipe"}));return f.stdin.on("error",()=>{}),
f},l=u=>new Promise((f,b)=>{let g=s(u),R=[],T=0,I="",he=v=>{g.kill("SIGKILL"),b(new p(4,`git ${u[0]} ${v}`))},be=setTimeout(()=>he(`took more than ${Me/6e4} min\
utes`),Me);g.stdout.on("data",v=>{T+=v.length,T>Bn?he("gave more than 512 MB"):R.push(v)}),g.stderr.on("data",v=>{I.length<1e4&&(I+=v.toString())}),g.once("erro\
r",v=>{clearTimeout(be),b(re(v))}),g.once("close",v=>{clearTimeout(be),f({code:v??-1,out:Buffer.concat(R),complaint:te(I)})})});return{run:l,read:async(u,f)=>{let{
code:b,out:g,complaint:R}=await l(u);if(b!==0)throw new p(4,`git could not ${f}: ${R||`exit code ${b}`}`);return g},start:s,talk:c,close:async()=>{let u=[...o.values()];
for(let f of o.keys())f.kill("SIGKILL");await Promise.all(u)}}}var oe=e=>e.toString().replace(/\r?\n$/,"");function ie(e,n){let t,r=[],o=()=>{let i=e.talk(["cat-file",n==="check"?"--batch-check":"--batch"]),a=[],d=[],s=0,c=1,l="",m=()=>{let u=Buffer.concat(d);for(c=1;;){
let f=u.indexOf(10);if(f<0){c=u.length+1;break}let b=u.toString("latin1",0,f).split(" "),g=Number(b[2]),R=b.length===3&&Number.isSafeInteger(g),T=R&&n==="whole"?
f+1+g+1:f+1;if(u.length<T){c=T;break}let I=n==="whole"&&R?Buffer.from(u.subarray(f+1,T-1)):Buffer.alloc(0);a.shift()?.resolve(R?{oid:b[0]??"",type:b[1]??"",size:g,
bytes:I}:void 0),u=u.subarray(T)}d=u.length>0?[u]:[],s=u.length},y=u=>{t===i&&(t=void 0);for(let f of a.splice(0))f.reject(u)};return i.stdout.on("data",u=>{d.push(
u),s+=u.length,s>=c&&m()}),i.stderr.on("data",u=>{l.length<1e4&&(l+=u.toString())}),i.once("error",u=>y(re(u))),i.once("close",()=>y(new Error(te(l)||"git ended\
 before it answered"))),t=i,r=a,i};return i=>new Promise((a,d)=>{let s=t??o();r.push({resolve:a,reject:d}),s.stdin.writableCorked===0&&(s.stdin.cork(),process.nextTick(
()=>s.stdin.uncork())),s.stdin.write(`${i}
`)})}import{existsSync as Fe,realpathSync as qn,statSync as Un}from"node:fs";import O from"node:path";var Fn=2e5,Gn=e=>e instanceof Error?e.message:String(e);function Be(e){let n=ie(e,"check"),t=ie(e,"whole"),r=new Map;return{typeOf:async s=>(await n(s))?.type,commitOf:async s=>{
if(/[\0\r\n]/.test(s))return;let c=await t(`${s}^{commit}`).catch(()=>{});return c?.type==="commit"?c.oid:void 0},blob:async(s,c)=>{if(!/^([\da-f]{40}|[\da-f]{64})$/.
test(s))return{kind:"unreadable",why:"not an object id"};try{let l=r.get(s),m=l===void 0?await n(s):{type:"blob",size:l};if(!m)return{kind:"unreadable",why:`obj\
ect ${s} is not in this clone`};if(m.type!=="blob")return{kind:"unreadable",why:`object ${s} is a ${m.type}, not a file`};if(m.size>c)return{kind:"too-large",size:m.
size};let y=await t(s);return y?.type!=="blob"?{kind:"unreadable",why:`object ${s} is not in this clone`}:{kind:"bytes",bytes:y.bytes}}catch(l){return{kind:"unr\
eadable",why:`git could not read object ${s}: ${Gn(l)}`}}},sized:(s,c)=>{r.size<Fn&&r.set(s,c)}}}var Kn=["rev-parse","--is-bare-repository","--is-inside-work-tree","--is-shallow-repository"];function Wn(e){let n=O.resolve(e),t=Un(n,{throwIfNoEntry:!1});if(!t)
throw new p(2,`There is no folder ${n}`);if(!t.isDirectory())throw new p(2,`${n} is a file; --repo takes a folder`);return n}function zn(e){for(let n=e;;n=O.dirname(
n)){if(Fe(O.join(n,".git")))return{gitDir:O.join(n,".git"),top:n};if(["HEAD","objects","refs"].every(t=>Fe(O.join(n,t))))return{gitDir:n};if(O.dirname(n)===n)return}}
function Hn(e,n){return n.startsWith("not a git repository (or any")?new p(2,`${e} is not inside a git repository`,["pass --repo with a folder of a git clone"]):
new p(2,`git can't read the repository around ${e}: ${n}`)}async function Ge(e,n){let t=["-C",e],r=await n.run([...t,...Kn,"--show-object-format","--show-cdup",
"--absolute-git-dir"]);if(r.code!==0)throw Hn(e,r.complaint);let[o="",i="",a="",d="",s="",...c]=oe(r.out).split(`
`),l=[a,d];if(o==="true"||i!=="true"){let m=await n.read([...t,"rev-parse","--absolute-git-dir"],"find the git folder");return{gitDir:O.resolve(oe(m)),answers:l}}
return{gitDir:O.resolve(c.join(`
`)),top:O.resolve(qn(e),s),answers:l}}async function Do(e,n){let t=Wn(e),r=F(n),o;try{o=await Ge(t,r)}catch(c){if(!(c instanceof p)||!/dubious ownership|unsafe repository/.
test(c.message))throw c;let l=zn(t);if(!l)throw c;o=await Ge(t,F(n,l))}let[i,a]=o.answers,d={gitDir:o.gitDir,...o.top?{top:o.top}:{}},s=F(n,d);return{...d,git:s,
objects:Be(s),shallow:i==="true",algorithm:a==="sha256"?"sha256":"sha1"}}var qe=new TextDecoder("utf-8",{fatal:!0});function Vn(e){try{return qe.decode(e)}catch{return Buffer.from(e).toString("latin1").replace(/[\u0080-\u00ff]/g,n=>`\
\\x${n.charCodeAt(0).toString(16)}`)}}function Mo(e){let n=Yn(e)?.split("\0")??Jn(e).map(Vn);return n.at(-1)===""?n.slice(0,-1):n}function Yn(e){try{return qe.decode(
e)}catch{return}}function Jn(e){let n=[],t=0;for(let r=e.indexOf(0);r>=0;r=e.indexOf(0,t))n.push(e.subarray(t,r)),t=r+1;return t<e.length?[...n,e.subarray(t)]:n}
var Bo=e=>e!==""&&!e.includes("\0")&&e.split("/").every(n=>!/^(\.{0,2}|\.git)$/i.test(n));function G(e,n){let t=new Set(e);for(let r of t)for(let o of n(r))t.add(o);return t}function Zn(e,n){let t=new Map;for(let r of e){let o=t.get(r.name);o?o.push(r):t.set(r.name,[r])}return r=>r.flatMap(o=>{let i=t.get(o.name);if(!i)return n(o),[];
let a=o.version===void 0?i:i.filter(d=>d.version===o.version);return a.length>0?a:i})}function Ko(e,n,t){let r=Zn(e,l=>{if(t)throw new x(`${l.name} is needed an\
d has no entry: the lockfile is not whole`)}),o=l=>r(l.filter(m=>!m.maybe)),i=new Set(r(e.flatMap(l=>l.needs))),a=n??{needs:e.filter(l=>!i.has(l)).map(({name:l,
version:m})=>({name:l,version:m,maybe:!1})),dev:[]},d=G(o(a.needs),l=>o(l.needs)),s=G(r(a.needs),l=>r(l.needs)),c=G(r(a.dev),l=>r(l.needs));return e.filter(l=>!l.
local).map(l=>({name:l.name,version:l.version,dev:c.has(l)&&!s.has(l),optional:s.has(l)&&!d.has(l)}))}var Ue=200,q=/[ \t\r\n]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;
function A(e,n,t){let r=e.slice(0,n),o=r.split(`
`).length;throw new x(`${t} at line ${o}`,o,n-r.lastIndexOf(`
`))}function Qn(e,n,t,r){let o=JSON.parse(t);o==="__proto__"&&A(e,n,'the key "__proto__" is refused'),r?.has(o)&&A(e,n,`the key ${JSON.stringify(o.slice(0,80))}\
 stands there twice`),r?.add(o)}var Ke=e=>e.length===0?"nothing":"comma-or-end";function Xn(e,n,t){let r=t.at(-1);if((e==="{"||e==="[")&&n.startsWith("value"))return t.
push(e==="{"?new Set:null),e==="{"?"key-or-end":"value-or-end";if(e===":"&&n==="colon")return"value";if(e===","&&n==="comma-or-end")return r===null?"value":"key";
if(e==="}"&&r&&(n==="comma-or-end"||n==="key-or-end"))t.pop();else if(e==="]"&&r===null&&(n==="comma-or-end"||n==="value-or-end"))t.pop();else return;return Ke(
t)}function et(e){let n=[],t="value",r=0;for(;;){q.lastIndex=r;let i=q.exec(e);if(!i)break;let a=i[1]??i[2]??i[3]??"",d=q.lastIndex-a.length;if(r=q.lastIndex,i[1]){
let s=Xn(a,t,n);s||A(e,d,`not valid JSON: "${a}" is not expected`),n.length>Ue&&A(e,d,`nested deeper than ${Ue} levels`),t=s}else i[2]&&t.startsWith("key")?(Qn(
e,d,a,n.at(-1)??null),t="colon"):t.startsWith("value")?t=Ke(n):A(e,d,"not valid JSON: a comma, colon or bracket is missing")}let o=e.slice(r).search(/[^ \t\r\n]/);
o>=0&&A(e,r+o,"not valid JSON"),t!=="nothing"&&A(e,e.length,"not valid JSON: the file ends too early")}function Vo(e){let n=e.charCodeAt(0)===65279?e.slice(1):e;
if(n.trim()==="")throw new x("the file is empty",1);et(n);let t=JSON.parse(n);if(!w(t))throw new x("not an object at line 1",1);return t}var U=e=>encodeURIComponent(e).replaceAll("%3A",":");function nt(e,n=""){return`pkg:npm/${e.split("/").map(U).join("/")}${n?`@${U(n)}`:""}`}var tt=new Set(["gol\
ang","composer","pypi"]);function We(e,n,t=""){if(e==="npm")return nt(n,t);let r=tt.has(e)?n.toLowerCase():n,i=(e==="pypi"?r.replace(/[-_.]+/g,"-"):e==="maven"?
r.replace(":","/"):r).split("/").map(U).join("/");return`pkg:${e}/${i}${t?`@${U(t)}`:""}`}var rt={};function se(e,n){let t=M(e,n);return typeof t=="string"&&t!==""?t:void 0}function ot(e,n){let t=M(e,n);if(t==null)return rt;if(!w(t))throw new x(`"${n}\
" is not a map`);return t}function Xo(e,n){return Object.entries(ot(e,n)).map(([t,r])=>{if(!w(r))throw new x(`"${t}" in "${n}" is not a map`);return[t,r]})}function oi(e,n="npm"){let t=new Map;for(let r of e){let o=`${r.name}@${r.version}`,i=t.get(o),a=i?{...r,dev:i.dev&&r.dev,optional:i.optional&&r.optional}:r;t.set(
o,a)}return[...t.entries()].sort(([r],[o])=>r<o?-1:1).map(([,{name:r,version:o,dev:i,optional:a}])=>({name:r,version:o,purl:We(n,r,/[:/#]/.test(o)?"":o),dev:i,optional:a}))}
function it(e){try{let n=JSON.parse(e.replace(/^\ufeff/,""));return w(n)?n:{}}catch{return{}}}function ii(e){let n=e===void 0?{}:it(e),t=se(n,"name"),r=se(n,"ve\
rsion");return{table:n,...t?{project:{name:t,...r?{version:r}:{}}}:{}}}var si=e=>e.slice(e.lastIndexOf("/")+1),ai=e=>/^(?:link|file|portal|workspace):|^\.{0,2}\//.
test(e);var st=/\.(?:sql|psql|ddl|rb|py|[cm]?[jt]s|php|cs|go|exs?|java|kt|xml|ya?ml|json)$/i,at=/(?:^|\/)[^/]*migrat[^/]*(?:\/|$)|(?:^|\/)(?:alembic|versions|changelogs?|liquibase|flyway|drizzle|supabase|atlas|upgrades?|patches)\/|(?:^|\/)[VURB]\d*[\d._]*__|\.(?:up|down)\.sql$|(?:^|\/)(?:up|down)\.(?:sql|ya?ml)$|changelog|(?:^|\/)db\/|(?:^|\/)\d{8,}[-_]/i,
li=e=>st.test(e)&&at.test(e);var ui=["breaking","unclassified","dangerous","compatible"];var fi=["expand","backfill","contract"];var yi={ready:0,"not-ready":1,waiting:3,"cannot-tell":4};import{existsSync as ut}from"node:fs";var dt=new Set(["__proto__","constructor","prototype"]),lt=/^([A-Za-z][\w-]*): +([A-Za-z0-9](?:[\w .,/()+-]*[\w.,/()+-])?)$/;function ze(e,n){let t=new Set,r=[];
for(let[o,i]of n.entries()){let[,a,d]=i.match(lt)??[];if(a===void 0||d===void 0||t.has(a)||dt.has(a)||/^(?:null|true|false)$/i.test(a))return;t.add(a),r.push({key:a,
value:d,at:{path:e,line:o+2,column:1}})}return{at:{path:e,line:1,column:1},entries:r}}var He=/^---[ \t]*$/,ct=/^(?:---|\.\.\.)[ \t]*$/;function de(e){if(!He.test(
e[0]??""))return;let n=Math.min(e.length,500);for(let t=1;t<n;t++)if(ct.test(e[t]??""))return t;return/^[\w-]+\s*:/.test(e[1]??"")?-1:void 0}function hi({lines:e}){
return Math.max(0,(de(e)??-1)+1)}function bi(e){let n=new TextDecoder("latin1").decode(e.subarray(0,5e4)),t=/^(?:\u00ef\u00bb\u00bf)?---[ \t]*\r?\n/.exec(n)?.[0].
length,r=t===void 0?void 0:/\n(?:---|\.\.\.)[ \t]*\r?\n/.exec(n.slice(t-1));return t===void 0||!r?e:e.subarray(0,t-1+r.index+r[0].length)}var ae=8e3;function Ve(e){
if(e[0]===255||e[0]===254)return!0;let n=new TextDecoder().decode(e.subarray(0,ae)).split(/\r\n?|\n/);e.length>ae&&n.pop();let t=de(n);return t===void 0?He.test(
n[0]??"")&&e.length>ae:t<0||ze("",n.slice(1,t))===void 0}function wi(e,n){let{path:t,lines:r}=e,o=de(r);if(o===void 0)return{lines:0,remarks:[]};let i=(s,c,l)=>({
lines:o+1,remarks:[{kind:"broken-front-matter",says:`the front matter cannot be read: ${s}`,at:{path:t,line:c,column:l}}]});if(o<0)return i("it has no closing `\
---` line",1,1);let a=`${r.slice(1,o).join(`
`)}
`;if(a.length>5e4)return i("it is longer than 50000 characters",1,1);let d=ze(t,r.slice(1,o))??n(t,a);return"entries"in d?{frontMatter:d,lines:o+1,remarks:[]}:i(
d.says,Math.max(d.line,1)+1,Math.max(d.column,1))}function xi(e,...n){return e?.entries.find(({key:r,value:o})=>n.includes(r.toLowerCase().trim())&&o!=="")?.value}var K=64e3,pt=512;function ft(){return["./prd-worker.js","../prd-worker.js","../../dist/prd-worker.js"].map(e=>new URL(e,import.meta.url)).find(e=>ut(e))}async function mt(e,n,t){
let{Worker:r}=await import("node:worker_threads"),o=`could not be read within ${n/1e3} seconds; it is built to be slow, or far too long`,i="took too much memory\
 to read; it is built to be slow, or far too long";return new Promise(a=>{let d=new r(t,{workerData:e,env:{},argv:[],execArgv:[],resourceLimits:{maxOldGenerationSizeMb:pt}}),
s=l=>{clearTimeout(c),a(l),d.terminate()},c=setTimeout(()=>s({late:o}),n);d.once("message",s),d.once("error",()=>s({late:i})),d.once("exit",()=>s({late:o}))})}async function le(e,{
ms:n,worker:t}){let r=t??ft();return r?mt(e,n,r):{late:`is larger than ${K} bytes, which only the built program reads; run \`npm run build\``}}var ce=e=>"late"in
e,yt=()=>({says:"it needs a YAML parser",line:1,column:1});function Oi(){import("./parsers-HXWHZ33G.js").catch(()=>{})}async function Ri(e,n,t,r,o){let{parsePrd:i,
unread:a}=await import("./parsers-HXWHZ33G.js"),d=typeof n=="string"?new TextEncoder().encode(n):n;if(d.length>K&&d.length<=t.capBytes){let c=await le({kind:"\
prd",path:e,bytes:d,options:t},{ms:r,worker:o});return ce(c)?a(e,"deadline",`the document ${c.late}`):c}let s=Ve(d)?(await import("./yaml-2QKN3C64.js")).
readYaml:yt;return i(e,d,t,s)}async function Pi(e,n,t,r){if(n.length>K&&n.length<=t){let o=await le({kind:"page",path:e,bytes:n,cap:t},r);return ce(o)?{links:[],
why:`the page ${o.late}`}:o}return(await import("./parsers-HXWHZ33G.js")).parsePage(e,n,t)}async function Ti(e,n,t){if(n.length>K){let r=await le({kind:"roa\
dmap",path:e,text:n},t);if(ce(r))throw new x(`the roadmap ${r.late}`);return r}return(await import("./parsers-HXWHZ33G.js")).parseRoadmap(e,n)}var gt=new Set("\u2705\u2611\u2714\u2713\u{1F5F9}"),ht=new Set("\u2610\u274C\u2B1C\u{1F532}\u25FB\u25A1\u2717\u2718\u2716\u274E\u23F3\u231B\u{1F6A7}\u{1F534}\u{1F7E1}\u{1F7E0}\u26AA\u25FD\u25A2"),
bt=new Set(["white_check_mark","heavy_check_mark","ballot_box_with_check"]),wt=new Set(["x","white_large_square","hourglass","construction"]),xt=new Set("xX\u2713\u2714\u2705\u2611\
\u221A"),St=new Set(" \u0445\u0425\u03C7\u03A7\xD7*~/-"),vt=new Set("([:");function Et(e,n){let t=n+1,r=e[t]==="]"?" ":e[t]??"",o=xt.has(r);if(!(!o&&!St.has(r))&&
(e[t]!=="]"&&t++,e[t]===" "&&t++,!(e[t]!=="]"||vt.has(e[t+1]??""))))return{from:n,to:t+1,ticked:o}}function kt(e,n){let t=e.indexOf(":",n+1);if(t<0||t-n>24)return;
let r=e.slice(n+1,t),o=bt.has(r);return o||wt.has(r)?{from:n,to:t+1,ticked:o}:void 0}function Je(e,n,t){if(t===91)return Et(e,n);if(t===58)return kt(e,n);if(t<8192)
return;let r=String.fromCodePoint(e.codePointAt(n)??0),o=gt.has(r);return o||ht.has(r)?{from:n,to:n+r.length,ticked:o}:void 0}function Ai(e){let n=[];for(let t=0;t<
e.length;t++){let r=Je(e,t,e.charCodeAt(t));r&&(n.push(r),t=r.to-1)}return n}function Ci(e){let n=0;for(;n<e.length&&(e[n]===" "||e[n]===`
`);)n++;return Je(e,n,e.charCodeAt(n))}var Ot=/(?<![a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff/])(?:n ?\/ ?a|n\.a\.?|not applicable|does not apply|doesn't apply)(?![a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff/])/gi,
Rt=/^(?:reason|why|tbd|todo|tba|none|no|yes|because|explain.*|add reason|<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\])$/i;function Ye(e){let n=e.replace(/^[\s:;,.(>=-]+/,"").
trim();return n.startsWith("[")&&n.endsWith("]")&&(n=n.slice(1,-1)),n=n.replace(/[\s.;,]+$/,""),n.endsWith(")")&&!n.includes("(")&&(n=n.slice(0,-1).trim()),n=n.
replace(/\s+/g," "),/[a-zA-Z\u00c0-\u1fff\u3040-\ud7ff]{2}/.test(n)&&!Rt.test(n)?n:void 0}function _i(e){if(/n ?\/ ?a|n\.a|appl/i.test(e))for(let n of e.matchAll(
Ot)){let t=n.index,r=t+n[0].length,o=e.slice(0,t),i=e.slice(r);if(/\b(?:or|if|else|and|otherwise|mark(?:ed)?|write|not)\s*(?:it\s*|as\s*)*["'(]?$/i.test(o)||/^["']?\s*(?:if|when|where|or)\b/i.
test(i))continue;let a=Ye(i);if(a!==void 0)return{from:t,to:r,reason:a};let d=o.search(/:|\s-\s|\(/),s=d<0?"":o.slice(d+1).replace(/[\s,;:(-]*(?:\b(?:so|therefore|hence|thus|is|are))?[\s,;:(-]*$/i,
""),c=s.split(/\s+/).filter(l=>/[a-zA-Z\u00c0-\u1fff\u3040-\ud7ff]/.test(l)).length>=3?Ye(s):void 0;return{from:t,to:r,...c===void 0?{}:{reason:c}}}}var Pt=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Ze="(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?",Tt=/jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i,
$t=/(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/,Qe=/(?<![\d/.-])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/,At=new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ \
-]${Ze}[ ,-]+(\\d{4})(?!\\d)`,"i"),Ct=new RegExp(`\\b${Ze} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`,"i"),_t=[{shape:$t,year:1,month:3,day:4,letters:!1},{shape:Qe,
year:3,month:2,day:1,letters:!1},{shape:At,year:3,month:2,day:1,letters:!0},{shape:Ct,year:3,month:1,day:2,letters:!0}];function Nt(e,n,t){let o=[31,e%4===0&&e%
100!==0||e%400===0?29:28,31,30,31,30,31,31,30,31,30,31][n-1]??0;if(!(t<1||t>o||e<1))return`${String(e).padStart(4,"0")}-${String(n).padStart(2,"0")}-${String(t).
padStart(2,"0")}`}function Ii(e){if(!/\d{4}/.test(e))return;let n,t=/\d\.\d/.test(e),r=Tt.test(e);for(let{shape:o,year:i,month:a,day:d,letters:s}of _t){if(o===Qe&&
!t||s&&!r)continue;let c=o.exec(e);if(!c||n&&c.index>=n.from)continue;let l=s?Pt.indexOf((c[a]??"").slice(0,3).toLowerCase()):-1,m=Nt(Number(c[i]),l<0?Number(c[a]):
l+1,Number(c[d])),y=c.index;m!==void 0&&(!n||y<n.from)&&(n={date:m,from:y,to:y+c[0].length})}return n}var Xe=/(?<![a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff.])\d{1,4}(?:\.\d{1,4}){1,5}(?![a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff]|\.\d)/;function Di(e){return e.slice(e.lastIndexOf(
"/")+1).match(Xe)?.[0]}function ji(e){return[...e.slice(0,500).matchAll(new RegExp(Xe.source,"g"))].map(t=>t[0]).sort((t,r)=>r.split(".").length-t.split(".").length)[0]}var It=[["\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\uFE58\uFE63\uFF0D","-"],["\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\uFE0E\uFE0F	",
" "],["\u2018\u2019\u201A\u201B\u02BC\u2032","'"],["\u201C\u201D\u201E\u201F\xAB\xBB\u2033",'"'],["\u2192\u21D2\u27A1\u2794",">"],["\u2044\u2215","/"],["\u2024",
"."]],Lt=new Map(It.flatMap(([e,n])=>[...e].map(t=>[t,n]))),en=/[^\x20-\x7e\n]/g;function Dt(e){let n=e.charCodeAt(0);return n>=65281&&n<=65374&&n!==65293?String.
fromCharCode(n-65248):Lt.get(e)??e}function Bi(e){return e.search(en)<0?e:e.replace(en,Dt)}function jt(e){let n=32;for(let t=0;t<e.length;t++){let r=e.charCodeAt(
t);if(r<32||r>126||r===32&&n===32)return!1;n=r}return n!==32||e===""}function Fi(e){return jt(e)?e:/\s\s|[^\S ]|^ | $/.test(e)?e.replace(/\s+/g," ").trim():e}function Gi(e){
return e.replace(/[A-Z]+/g,n=>n.toLowerCase())}function qi(e){return e.replace(/[\u2010-\u2013\u2212]/g,"-").trim()}var Ui=4e3;function Mt(e){return e[0]===255&&e[1]===254?"utf-16le":e[0]===254&&e[1]===255?"utf-16be":"utf-8"}function Bt(e){try{return new TextDecoder(Mt(e),{fatal:!0}).decode(
e)}catch{return}}var Ft=.01;function Gt(e){return/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(e)?e.includes("\0")?!0:(e.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g)?.length??
0)>e.length*Ft:!1}function qt(e,n){let t=n.charCodeAt(0)===65279?n.slice(1):n,r=t.includes("\r")?t.replace(/\r\n?/g,`
`):t;return{path:e,text:r,lines:r.split(`
`)}}function Ut(e,n){return e.length*3<=n?e.length:Buffer.byteLength(e)}function Wi(e,n,t){let r=typeof n=="string"?Ut(n,t):n.length;if(r>t)return{kind:"too-lar\
ge",says:`the file has ${r} bytes, more than the ${t} allowed`};let o=typeof n=="string"?n:Bt(n);return o===void 0?{kind:"not-text",says:"the file is not UTF-8 \
text; save it as UTF-8"}:Gt(o)?{kind:"not-text",says:"the file is binary, not Markdown text"}:qt(e,o)}function zi(e){return"text"in e}var Kt=[["zip",[80,75,3,4],0],["zip",[80,75,5,6],0],["gzip",[31,139],0],["tar",[117,115,116,97,114],257],["other",[80,75,7,8],0],["other",[253,55,122,88,90],0],
["other",[66,90,104],0],["other",[55,122,188,175],0],["other",[82,97,114,33,26],0],["other",[40,181,47,253],0]];function Vi(e){return Kt.find(([,n,t])=>n.every(
(r,o)=>e[t+o]===r))?.[0]}var W=1,Wt=(e,n)=>typeof n=="object"&&n!==null&&!Array.isArray(n)?Object.fromEntries(Object.entries(n).sort(([t],[r])=>t<r?-1:1)):n,E=e=>JSON.stringify(e,Wt);function pe(e){
let{createHash:n}=process.getBuiltinModule("node:crypto");return`sha256:${n("sha256").update(e).digest("hex")}`}function fe({digest:e,...n}){return pe(E(n))}var me=e=>pe(
E(e));function ue(e){return typeof e=="string"?e.includes("://")?ke(e):e:typeof e!="object"||e===null?e:Array.isArray(e)?e.map(ue):Object.fromEntries(Object.entries(
e).map(([n,t])=>[n,ue(t)]))}function ye({change:e,evidence:n}){let{repository:t,base:r,head:o,pullRequest:i}=e,a=i?.number;return{change:{repository:t,base:r,head:o,
...a===void 0?{}:{pullRequest:a}},evidence:n.map(d=>({id:d.id,link:d.link.target,...d.path===void 0?{}:{path:d.path},...d.digest===void 0?{}:{content:d.digest},
digest:pe(E(d))}))}}function zt(e){let{tool:n,facts:t,policy:r,policySource:o,verdict:i}=ue({...e,rules:[]}),{change:a,evidence:d}=ye(t),s={receiptVersion:W,tool:n,
change:a,policy:{source:o,digest:me(r),effective:r},evidence:d,verdict:i,facts:t,digest:""};return{...s,digest:fe(s)}}var nn=new WeakMap;function Zi(e){let n=nn.
get(e)??zt(e);return nn.set(e,n),n}var Ht=["facts","facts.change","policy","policy.source","policy.effective","verdict","tool"],Vt=["facts.prds","facts.evidence","facts.gaps","facts.change.files",
"verdict.findings"],ge=(e,n)=>n.split(".").reduce((t,r)=>w(t)&&Object.hasOwn(t,r)?t[r]:void 0,e);function Yt(e,n){let t;try{t=JSON.parse(e)}catch{throw new p(2,
`${n}: it is no JSON document; write a receipt with ready-gate check --receipt FILE`)}if(!w(t)||t.receiptVersion===void 0)throw new p(2,`${n}: it is no receipt;\
 write one with ready-gate check --receipt FILE`);if(t.receiptVersion!==W)throw new p(2,`${n}: its receiptVersion is ${JSON.stringify(t.receiptVersion)?.slice(0,
20)}; this version reads ${W}`);return t}function Jt(e){let{facts:n,policy:t}=e;if(me(t.effective)!==e.policy.digest)return"policy.digest";if(E(t.source)!==E(n.
policySource))return"policy.source";if(Number.isNaN(Date.parse(n.now)))return"facts.now";try{let{change:r,evidence:o}=ye(n);return E(r)!==E(e.change)?"change":E(
o)===E(e.evidence)?void 0:"evidence"}catch{return"facts.evidence"}}function ts(e,n){let t=Yt(e,n),r=Ht.find(d=>!w(ge(t,d)))??Vt.find(d=>!Array.isArray(ge(t,d)))??
["digest","facts.now","tool.version","verdict.summary","verdict.state","policy.digest"].find(d=>typeof ge(t,d)!="string");if(r!==void 0)throw new p(4,`${n}: it \
lacks ${r}, so it was cut or changed after it was written`);let o=t,i=fe(o);if(i!==o.digest)throw new p(4,`${n}: it was changed after it was written; its digest\
 should be ${i}`);let a=Jt(o);if(a!==void 0)throw new p(4,`${n}: its ${a} does not fit the rest of it, so it was not written by this gate`);return o}var Zt={ready:"Ready","not-ready":"Not ready",waiting:"Waiting","cannot-tell":"Cannot tell"};function os(e){let{state:n,summary:t}=e.verdict,r=`${Zt[n]}: `;return t.
startsWith(r)?t.slice(r.length):t}var N=(e,n,t=`${n}s`)=>`${e} ${e===1?n:t}`,is=e=>`${e.path}:${e.line}${e.column===void 0?"":`:${e.column}`}`,z=e=>/^[0-9a-f]{40,64}$/.
test(e)?e.slice(0,7):e,ss=(e,n)=>e.prds.find(({prd:t})=>t.path===n.prd)?.prd.claims[n.claim];function as(e,n){let t=n?.kind==="scan"?n.scan.category:n?.kind;return e?.
kinds.find(r=>r===t)??e?.kinds[0]??"other"}function Qt(e,n){let r=["critical","high","medium","low","none","unknown"].filter(s=>e.counts[s]>0).map(s=>`${e.counts[s]}\
 ${s==="none"?"informational":s}`),o=e.secrets===void 0?[]:[N(e.secrets,"secret")],i=e.suppressed>0?[`${e.suppressed} suppressed`]:[],a=e.secrets===void 0&&r.length===
0?["no open findings"]:[...o,...r],d=e.category===n?"":` (${e.category})`;return`${e.tool}${d}: ${[...a,...i].join(", ")}`}function Xt(e){let n={pass:0,fail:0,blocked:0,
open:0};for(let t of e.qa.cases)n[t.outcome]+=1;return n}function er(e,n){if(e.kind==="scan")return[e.scan,...e.more??[]].map(t=>Qt(t,n)).join("; ");if(e.kind===
"tests"){let{passed:t,failed:r,errored:o,skipped:i,flaky:a}=e.tests,s=[[o,"errored"],[i,"skipped"],[a,"flaky"]].filter(([c])=>c>0).map(([c,l])=>`${c} ${l}`);return[
`${t} passed`,`${r} failed`,...s].join(", ")}if(e.kind==="sbom"){let{format:t,version:r,components:o,valid:i}=e.sbom;return`${t} ${r}: ${N(o,"component")}, ${i?
"valid":"not valid"}`}if(e.kind==="coverage"){let{lines:t,covered:r,total:o}=e.coverage;return t===void 0?"covers no line":`${t.toFixed(1)} % of lines (${r} of ${o}\
)`}if(e.kind==="qa"){let t=[...new Set(e.qa.overall.map(o=>o.outcome))].join(" and ")||"not stated",r=Object.entries(Xt(e)).filter(([,o])=>o>0);return`QA page: \
overall ${t}; cases: ${r.map(([o,i])=>`${i} ${o}`).join(", ")||"none"}`}return e.kind==="vex"?`VEX: ${N(e.vex.statements.length,"statement")}`:e.kind==="attesta\
tion"?`attestation: ${e.attestation.predicateType}`:`unreadable: ${e.why}`}var nr={missing:"missing",refused:"refused","not-evidence":"no evidence",waiting:"sti\
ll going",unknown:"not known"};function ds(e,n){let{resolution:t,reading:r,run:o,target:i}=e;if(t.kind==="missing"&&i.kind==="path"&&t.why.startsWith(i.path))return t.
suggestion?`missing: did you mean ${t.suggestion}?`:"missing";if(t.kind!=="found")return`${nr[t.kind]}: ${t.why}`;let a=o?[`${o.name}: ${o.conclusion??o.status}${o.
attempt?` (attempt ${o.attempt})`:""}`]:[];if(!r)return a[0]??"there, with no report inside";let d=r.complete||r.kind==="unreadable"?[]:[`incomplete${r.why?`: ${r.
why}`:""}`];return[...a,er(r,n),...d].join("; ")}function ls(e){let{binding:n,commit:t,resolution:r}=e;if(r.kind!=="found")return"\u2013";let o=t?` ${z(t.sha)}`:
"";return n.kind==="same"?`this code${o?` (${o.trim()})`:""}`:n.kind==="unknown"?`not known: ${n.why}`:`stale: ${N(n.changed.length,"file")} changed since${o||"\
 then"}`}var tr=e=>e.path??e.link.target;function cs(e){let n=e.path?`${e.path} (preset ${e.preset})`:`preset ${e.preset}`;return e.kind==="override"?`overridde\
n: ${n} was given, the policy of the base branch did not count`:e.kind==="worktree"?`${n} as it lies in the working tree, not as on the base branch`:e.kind==="b\
ase"?`${n} at ${e.commit?z(e.commit):"the base"}`:`${n}, no configuration file`}function us(e){let n=e["not-applicable"],t=n>0?`, ${n} ${n===1?"does":"do"} not \
apply`:"";return`${e.pass===0?"No check":N(e.pass,"check")} passed${t}`}var rr=e=>`${e.slice(0,10)} ${e.slice(11,16)} UTC`;function ps({verdict:e,facts:n}){let{
state:t,validUntil:r,waivers:o=[]}=e;if(r===void 0||t!=="ready"&&t!=="waiting")return;let i=Date.parse(r),a=[...o.filter(({until:s})=>Date.parse(s)===i).map(({id:s})=>`\
waiver ${s}`),...n.evidence.filter(({expires:s})=>s!==void 0&&Date.parse(s)===i).map(s=>tr(s))],d=a.length>2?` and ${a.length-2} more`:"";return`Holds until ${rr(
r)}: then ${a.slice(0,2).join(" and ")}${d} ${a.length>1?"lapse":"lapses"}`}var fs=e=>new Date(Date.parse(e)-1).toISOString().slice(0,10);function ms(e){let[n,...t]=e.
gaps;if(!n)return;let r=t.length>0?`, and ${t.length} more`:"";return`Not read: ${n.path??n.about} (${n.why})${r}`}function ys(e){let{change:n}=e,t=n.pullRequest?.
number===void 0?"":` #${n.pullRequest.number}`,r=n.head==="worktree"?"the working tree":z(n.head);return`${n.repository}${t}, ${z(n.base)} \u2192 ${r}, ${N(n.files.
length,"file")} changed`}function or(e){return{rule:({rule:t,path:r})=>r===void 0?t:`${t} in ${r}`,advisory:t=>`${t.advisory} in ${t.package} ${t.version}`,fingerprint:({fingerprint:t})=>t,
contract:({contract:t,change:r})=>`${t}: ${r}`,migration:({migration:t})=>t}[e.kind](e)}function hs(e,n){return e.map(({id:t,of:r,owner:o,created:i,expires:a})=>({
id:t,what:or(r),owner:o,created:i,expires:a,openDays:Math.floor((Date.parse(n)-Date.parse(`${i}T00:00:00Z`))/864e5),leftDays:Math.floor((Date.parse(`${a}T00:00:\
00Z`)+864e5-Date.parse(n))/864e5)}))}var ya={entries:2e3,entry:5e7,total:2e8,depth:16,ratio:500},ir=1e6,ga=(e,n,t)=>n>ir&&n>e*t.ratio;function C(e){throw new x(e)}var sr=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
function ha(e,n){let t=e.replace(/^(?:\.\/)+/,""),r=(t.endsWith("/")?t.slice(0,-1):t).split("/");return sr.test(t)&&C("is an archive that holds a name with invi\
sible characters"),(r.some(i=>i===""||i==="."||i==="..")||/^[a-z]:/i.test(t)||t.includes("\\"))&&C("is an archive that holds a name which leads out of it"),r.length>
n.depth&&C(`is an archive with folders more than ${n.depth} deep`),t}function ba(){let e=new Set;return n=>{let t=n.normalize("NFC").toLowerCase();e.has(t)&&C("\
is an archive that holds two files of one name"),e.add(t)}}function wa(e){let n=0,t=0;return r=>{++t>e.entries&&C(`is an archive of more than the ${e.entries} f\
iles that are read`),r>e.entry&&C(`is an archive that holds a file over ${e.entry} bytes`),n+=r,n>e.total&&C(`is an archive that holds more than the ${e.total} \
bytes that are read`)}}var xa=e=>e.startsWith("__MACOSX/")||/(?:^|\/)(?:\._[^/]*|\.DS_Store|Thumbs\.db)$/.test(e);export{lo as a,co as b,p as c,ur as d,pr as e,fr as f,mr as g,hr as h,vr as i,Y as j,L as k,kr as l,ke as m,Or as n,$r as o,Ar as p,Cr as q,yn as r,_r as s,Nr as t,
_ as u,D as v,Lr as w,Dr as x,$ as y,w as z,M as A,Kr as B,Ae as C,so as D,ro as E,oo as F,_e as G,yo as H,go as I,te as J,re as K,F as L,oe as M,Do as N,Vn as O,
Mo as P,Bo as Q,x as R,G as S,Ko as T,Vo as U,se as V,ot as W,Xo as X,oi as Y,ii as Z,si as _,ai as $,li as aa,ui as ba,fi as ca,yi as da,hi as ea,bi as fa,wi as ga,
xi as ha,Bi as ia,Fi as ja,Gi as ka,qi as la,Ui as ma,Ai as na,Ci as oa,_i as pa,qt as qa,Wi as ra,zi as sa,Di as ta,ji as ua,Ii as va,Oi as wa,Ri as xa,Pi as ya,
Ti as za,Vi as Aa,ya as Ba,ga as Ca,C as Da,ha as Ea,ba as Fa,wa as Ga,xa as Ha,E as Ia,me as Ja,ue as Ka,Zi as La,ts as Ma,Zt as Na,os as Oa,N as Pa,is as Qa,z as Ra,
ss as Sa,as as Ta,Xt as Ua,ds as Va,ls as Wa,tr as Xa,cs as Ya,us as Za,ps as _a,fs as $a,ms as ab,ys as bb,hs as cb,S as db,Ln as eb,bo as fb};
