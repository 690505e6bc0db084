let __made;const require=(name)=>(__made??=process.getBuiltinModule('node:module').createRequire(import.meta.url))(name);
import{a as j}from"./chunk-QOHPNRKG.js";import{a as I,b as L,c as E,d as c,e as x}from"./chunk-JLXWGA7T.js";import{a as B,b as F,c as K,d as f}from"./chunk-EMHFA2UG.js";
import{i as N,j as H,k as D,l as Y}from"./chunk-M3IJK6DE.js";import{a as d,e as G,g as u,i as W,k as q,l as P}from"./chunk-KJJM3OP2.js";import{a as J}from"./chunk-VPLQ3TN7.js";
import"./chunk-BICVSGCT.js";import"./chunk-NOT2VS7T.js";import{a as M,c as p,da as $,db as z,k as b}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";async function ce(){try{return(await import("./toolkit-CL4KD5C4.js")).context}catch{throw new p(2,"the payload of the event (GITHUB_EVENT_PATH) cannot be re\
ad")}}function fe(r){try{return`${r.repo.owner}/${r.repo.repo}`}catch{return""}}function de(r){let{apiUrl:e,serverUrl:t,eventName:o,payload:s,runId:a,runAttempt:i}=r,
n=fe(r);if(!/^[\w.-]+\/[\w.-]+$/.test(n))throw new p(2,"GITHUB_REPOSITORY does not name a repository");let l=`${t}/${n}/actions/runs/${a}${i>0?`/attempts/${i}`:
""}`;return{repository:n,apiUrl:e,serverUrl:t,event:o??"",payload:s,...a>0?{run:{id:String(a),url:l}}:{}}}var V=async()=>de(await ce());var me=u({action:d(),issue:u({number:L,pull_request:q(u({}))}),comment:u({body:d(),user:P(u({login:d(),type:d()}))})}),X=r=>{let{action:e,issue:t,comment:o}=c("\
issue_comment",me,r),[s=""]=o.body.split(`
`,1);return e!=="created"||s.trim()!=="/ready"?{kind:"none",why:"the comment is not /ready"}:t.pull_request?o.user?.type!=="User"?{kind:"none",why:"the comment \
is not by a person"}:{kind:"pull",number:t.number,askedBy:o.user.login}:{kind:"none",why:"the comment is on an issue, not on a pull request"}};var he=u({merge_group:u({head_sha:I,head_ref:d(),base_sha:I})}),Q=r=>{let{merge_group:e}=c("merge_group",he,r),t=x(e.head_ref);if(!t)throw new p(4,"the branch o\
f the merge group does not name a pull request");return{kind:"group",number:t.number,sha:e.head_sha,base:e.base_sha}};var we=u({pull_request:E}),Z=r=>{let{pull_request:e}=c("pull_request",we,r),{number:t,head:o,base:s}=e;return{kind:"pull",number:t,hint:{head:o.sha,base:s.ref}}};var ye=u({pull_request:E}),ee=r=>{let{pull_request:e}=c("pull_request_review",ye,r),{number:t,head:o,base:s}=e;return{kind:"pull",number:t,hint:{head:o.sha,base:s.
ref}}};var ge=u({pull_request:E}),te=r=>{let{pull_request:e}=c("pull_request_target",ge,r),{number:t,head:o,base:s}=e;return{kind:"pull",number:t,hint:{head:o.sha,base:s.
ref}}};var be=u({ref:d(),repository:u({default_branch:d()})}),re=r=>{let{ref:e,repository:t}=c("push",be,r);return e===`refs/heads/${t.default_branch}`?{kind:"sweep"}:
{kind:"none",why:`a push to ${e} changes no policy; pull requests have their own events`}};var oe=()=>({kind:"sweep"});import T from"node:path";var R={token:{description:"Token to read the pull request and write the status with. Permissions: contents, actions, checks, pull-requests, security-events: rea\
d; statuses: write; pull-requests: write only for the comment.",default:"${{ github.token }}"},config:{description:"Path of the configuration on the default bra\
nch. Without the file, the defaults count.",default:".github/ready-gate.yml"},"pull-request":{description:"Number of the pull request to judge, for workflow_dis\
patch. Else the event tells it.",default:""},mode:{description:"`enforce`: the status and the exit code follow the verdict. `report`: the status is always a suc\
cess whose text says what it would have been, and the exit code is 0.",default:"enforce",values:["enforce","report"]},context:{description:"Name of the commit s\
tatus, the one to require in branch protection. Name no job like it.",default:"Ready"},comment:{description:"One comment on the pull request that is kept up to \
date: `off`, `on-failure` (written when something is to mend) or `always`.",default:"off",values:["off","on-failure","always"]},"json-path":{description:"File t\
o write the verdict to as JSON, from the workspace. Empty: none.",default:""},"sarif-path":{description:"File to write the verdict to as SARIF 2.1.0 for code sc\
anning, from the workspace. Empty: none.",default:""},"receipt-path":{description:"File to write everything to that the verdict was made of, for `ready-gate rep\
lay`, from the workspace. Empty: none.",default:""},"statement-path":{description:"File to write the verdict to as an in-toto statement (SLSA verification summa\
ry), from the workspace. Empty: none.",default:""},"predicate-path":{description:"File to write the predicate of that statement to, for actions/attest, from the\
 workspace. Empty: none.",default:""},flip:{description:"`true`: set the document of the pull request to Ready, when the verdict is ready and whoever started th\
e run holds the role that is responsible for it; only with workflow_dispatch, and `contents: write`. `dry-run`: print what would change.",default:"false",values:[
"false","true","dry-run"]},"flip-prd":{description:"Path of the document to flip. Empty: the only one of the pull request.",default:""},"flip-status":{description:"\
Status to set. Empty: the first of `statuses.ready` in the configuration.",default:""},"flip-branch":{description:"Name of a new branch for the flip, with a pul\
l request of its own; needs `pull-requests: write`. Empty: the branch of the pull request, or a new one for a fork.",default:""}};var O=["json","sarif","receipt","statement","predicate"];function h(r){let e=R[r],t=F(r)||(r==="token"?"":e.default);if(e.values&&!e.values.includes(t))throw new p(
2,`the input ${r} is ${JSON.stringify(t)}; it takes ${e.values.join(", ")}`);return t}function U(r){if(!/^[1-9]\d{0,9}$/.test(r))throw new p(2,`${JSON.stringify(
r.slice(0,40))} is not a pull request number`);return Number(r)}function ke(r,e){let t=h(r);if(t==="")return;let o=T.resolve(e,t),s=T.relative(e,o);if(s===""||s.
startsWith("..")||T.isAbsolute(s))throw new p(2,`the input ${r} (${t}) leaves the workspace`);return o}var _e=/^(?!.*(?:\.\.|\/\/|@\{|\.lock$|\/$))[\w][\w./-]{0,200}$/;
function Pe(){let r=h("flip");if(r==="false")return;let[e,t,o]=[h("flip-prd"),h("flip-status"),h("flip-branch")];if(o!==""&&!_e.test(o))throw new p(2,`the input\
 flip-branch (${o}) is no name of a branch`);return{flip:r,...e===""?{}:{prd:e},...t===""?{}:{status:t},...o===""?{}:{branch:o}}}function ne(r){let e=h("token");
if(e==="")throw new p(2,"the input token is empty; leave it out to use the token of the run");let t=h("context").trim();if(t.length>100)throw new p(2,"the input\
 context has more than 100 characters");let o=r.GITHUB_WORKSPACE||process.cwd(),[s,a]=[h("config"),h("pull-request")],i=O.flatMap(l=>{let m=ke(`${l}-path`,o);return m===
void 0?[]:[[l,m]]}),n=Pe();return{token:e,...n?{flip:n}:{},mode:h("mode"),comment:h("comment"),context:t,...s===R.config.default?{}:{config:s},...a===""?{}:{pull:U(
a)},...Object.fromEntries(i)}}var Ee=u({inputs:q(P(W(d(),G())))}),se=r=>{let{inputs:e}=c("workflow_dispatch",Ee,r),t=e?.["pull-request"];if(t===void 0||t==="")throw new p(2,"there is no pull\
 request to judge; give its number as the input pull-request");return{kind:"pull",number:U(String(t))}};var ve=u({workflow_run:u({head_sha:I,head_branch:P(d())})}),ae=r=>{let{workflow_run:e}=c("workflow_run",ve,r),t=x(e.head_branch??"");return t?{kind:"group",sha:e.
head_sha,...t}:{kind:"commit",sha:e.head_sha}};var ie=new Map([["pull_request_target",te],["pull_request",Z],["pull_request_review",ee],["merge_group",Q],["workflow_run",ae],["workflow_dispatch",se],["push",
re],["schedule",oe],["issue_comment",X]]);function ue({event:r,payload:e},t){let o=ie.get(r);if(t!==void 0&&r!=="issue_comment")return{kind:"pull",number:t};if(!o)
throw new p(2,`the event ${r||"(none)"} is not supported; use one of ${[...ie.keys()].join(", ")}`);return o(e)}var pe=30,Se=150,Ie=1e6;async function qe(r,e){if(e.kind==="none")return e.why;if(e.kind==="pull"){let{number:a,hint:i,askedBy:n}=e;return n!==void 0&&Y(r,a).catch(
()=>{}),n!==void 0&&!await H(r,n)?`${n} may not write to this repository, so /ready is ignored`:[{number:a,...i?{hint:i}:{}}]}if(e.kind==="group"){let i=(await D(
r,e.base,e.sha)).filter(n=>n!==e.number);return[{number:e.number,group:{sha:e.sha,others:i}}]}let t=await N(r),s=[...new Map(t.toReversed().map(a=>[a.head,a])).
values()].reverse().filter(a=>e.kind==="sweep"||a.head===e.sha);return s.length>0?s.map(({number:a,head:i,base:n})=>({number:a,hint:{head:i,base:n}})):e.kind===
"sweep"?"there is no open pull request":`no open pull request has the head ${e.sha.slice(0,7)}`}async function xe(r,e){let{judgePull:t}=await import("./judge-pulls-MOSHXHPT.js"),
o=[],s=[];for(let[a,i]of e.entries()){let n=r.api.left()??Number.POSITIVE_INFINITY;if(a>=pe||n<Se){f.warn(`${e.length-a} pull requests were left out of this swe\
ep; the next one takes them`);break}try{o.push(await t(r,i))}catch(l){s.push(`pull request ${i.number}: ${l instanceof Error?l.message:String(l)}`);let m=`Canno\
t tell: pull request ${i.number} could not be judged`;o.push({outcome:{pull:i.number,state:"cannot-tell",summary:m},blocking:0,untold:s.slice(-1)})}}return o}function A(r,e,t){
let[o,...s]=e;if(!o)return 0;let a=M(o.outcome,s.map(n=>n.outcome));f.output("state",a.state),f.output("ready",String(a.state==="ready")),f.output("summary",b(a.
summary,140)),f.output("findings",String(e.reduce((n,l)=>n+l.blocking,0)));let i=e.flatMap(n=>n.untold);for(let n of O){let l=r[n],m=i.some(w=>w.startsWith(`the\
 ${n.replace(/^(json|sarif)$/,y=>y.toUpperCase())} `));l&&!m&&f.output(`${n}-path`,l)}for(let n of i)f.warn(b(n));return r.mode==="report"||t?0:$[a.state]}function $e(r,e){
let[t=""]=(r.GITHUB_WORKFLOW_REF??"").split("@",1),o=t.startsWith(`${e}/`)?t.slice(e.length+1):void 0,s=r.GITHUB_ACTION_REPOSITORY||void 0;return{...o?{workflow:o}:
{},...s?{action:s}:{}}}async function ze(r,e,t,o,s,a){let{actorOf:i,flipPull:n}=await import("./flip-WZVJTBFK.js"),l=i(o,s);if(t.kind!=="pull")throw new p(
2,"a flip needs the number of a pull request");let{ask:m,judgePull:w}=await import("./judge-pulls-MOSHXHPT.js"),y=await n(r,t.number,e,l,m(r));if("code"in y)return y.
code;let g=await a(),_={...r,api:g,board:j(g,r.inputs.context,o.run?.url)},v=A(r.inputs,[await w(_,{number:y.judge})],!1);return y.isNew?0:v}async function je(r,e){
let t=await V(),{repository:o,serverUrl:s,apiUrl:a}=t,i=ue(t,e.pull),n=Number(r.READY_GATE_TIMEOUT_MS)||2e4,l=Number(r.READY_GATE_SECOND_MS)||1e3,m=()=>J({apiUrl:a,
token:e.token,repository:o,env:r,timeoutMs:n,secondMs:l}),w=await m(),y=j(w,e.context,t.run?.url),g=await qe(w,i);if(typeof g=="string")return f.print(`Nothing \
to judge: ${b(g)}`),f.output("state","none"),f.output("ready","false"),0;let _={api:w,board:y,inputs:e,serverUrl:s,own:$e(r,o),now:new Date().toISOString(),summaryBytes:Math.
floor(Ie/Math.min(g.length,pe)),...t.run?{ownRun:t.run.id}:{},...r.GITHUB_WORKSPACE?{workspace:r.GITHUB_WORKSPACE}:{}},v=i.kind==="sweep",[S]=g;if(e.flip)return ze(
_,e.flip,i,t,r,m);if(v||!S)return A(e,await xe(_,g),v);let C=K(_,S.number,S.hint);C.catch(()=>{}),S.group||N(w).catch(()=>{});let{judgePull:le}=await import("./judge-pulls-MOSHXHPT.js");
return A(e,[await le(_,S,C)],v)}async function Nt(r){let e="enforce";try{let t=ne(r);return e=t.mode,B(t.token),await je(r,t)}catch(t){let o=t instanceof p||t instanceof
z,s=b(t instanceof Error?t.message:String(t),600),a=o?"":"something unexpected happened: ",i=t instanceof p?t.details.map(n=>`
${b(n)}`).join(""):"";return f.fail(`Ready Gate cannot tell: ${a}${s.replace(/^cannot tell: /i,"")}${i}`),f.output("state","cannot-tell"),f.output("ready","fals\
e"),f.output("summary",b(`Cannot tell: ${s.replace(/^cannot tell: /i,"")}`,140)),e==="report"?0:t instanceof p?t.code:t instanceof z?$["cannot-tell"]:1}}export{Nt as run};
