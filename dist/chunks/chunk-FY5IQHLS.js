import{a as T,c as k,d as q}from"./chunk-JSLQ323U.js";import{a as S}from"./chunk-CSWPABUS.js";import{d as w,e as f,f as $,g as A,h as x,l as O,m as F}from"./chunk-M3IJK6DE.js";
import{c as m,db as u}from"./chunk-L3L7UACA.js";async function G(n,{parent:e,message:t,files:s}){let{tree:r}=await n.get("/git/commits/{commit_sha}",{what:`commit ${e.slice(0,7)}`,shape:$,params:{commit_sha:e}}),
a=await Promise.all(s.map(async({path:o,mode:h,text:l})=>{let p={content:Buffer.from(l,"utf8").toString("base64"),encoding:"base64"},{sha:y}=await n.send("POST \
/git/blobs",{what:o,shape:f,params:p});return{path:o,mode:h,type:"blob",sha:y}})),i={base_tree:r.sha,tree:a},c=await n.send("POST /git/trees",{what:"the changed\
 files",shape:f,params:i});return(await n.send("POST /git/commits",{what:"the commit",shape:f,params:{message:t,tree:c.sha,parents:[e]}})).sha}async function _(n,e){
try{return await n}catch(t){throw t instanceof u&&(t.status===422||t.kind==="forbidden")?new m(4,e):t}}async function v(n,e,t){let s=await G(n,t),r={ref:`heads/${e}`,
sha:s,force:!1},a=n.send("PATCH /git/refs/{ref}",{what:`the branch ${e}`,shape:w,params:r});return await _(a,`the branch ${e} moved while it was judged, or may \
not be written; nothing was changed`),s}async function C(n,{branch:e,base:t,title:s,body:r},a){let i=await G(n,a),c={ref:`refs/heads/${e}`,sha:i},d=n.send("POST\
 /git/refs",{what:`the branch ${e}`,shape:w,params:c,once:!0});await _(d,`there is a branch ${e} already, or it may not be made; delete it or name another one`);
try{let{number:o,html_url:h}=await n.send("POST /pulls",{what:"the pull request",shape:A,params:{title:s,body:r,head:e,base:t},once:!0});return{sha:i,number:o,url:h}}catch(o){
if(!(o instanceof u))throw o;let h=o.kind==="forbidden"?", and allow GitHub Actions to create pull requests in the settings":"",l=`the flip is on the branch ${e}\
, without a pull request: ${o.message}${h}`;throw new m(4,`${l}; open it by hand, or delete the branch and flip again`)}}async function H(n,e){let t=await n.get(
"/users/{username}",{what:`account ${e}`,shape:x,params:{username:e}}).catch(r=>{if(r instanceof u&&r.kind==="missing")return{login:e,type:"none"};throw r}),s=t.
type==="User";return{login:t.login,human:s,access:s?await F(n,t.login):"unknown"}}var N=5e6;async function R(n,e){let{login:t,human:s,access:r}=await H(n,e);if(!s)throw new m(4,`${e} is no person's account; a person who holds the role has to \
flip`);if(r!=="write")throw new m(4,`${t} may not write to this repository, or GitHub does not tell`);return t}async function V(n){let{forge:e,question:t,prd:s,
status:r,login:a}=n,i=await T(e,t,s);return S(i,e,{login:a,read:d=>q(e,e.head,d,N),...s?{prd:s}:{},...r?{status:r}:{}})}async function X({api:n,forge:e,pull:t},s,r){
let a=await e.movement();if(a!=="same")throw new m(4,`pull request ${t} ${a==="closed"?"is closed":"moved while it was judged"}; nothing was changed`);let{head:i,
base:c,state:d,body:o}=await O(n,t),h=o??"";if(d!=="open")throw new m(4,`pull request ${t} is not open, so that there is nothing to flip in it`);let l=await Promise.
all(s.changes.map(async({path:P,after:W})=>({path:P,mode:(await k(e,e.head,P))?.mode??"100644",text:W}))),p={parent:e.head,message:s.message,files:l};if(i.repo?.
id===c.repo.id&&r===void 0)return{sha:await v(n,i.ref,p),branch:i.ref};let b=r??`ready-gate/flip-${t}`,j=`${s.says}. Holds all of #${t} and the flip: merging it\
 merges both.`,E=`${h.trimEnd()}

${j}
`.trimStart(),g=await C(n,{branch:b,base:c.ref,title:s.title,body:E},p);return{sha:g.sha,branch:b,opened:{number:g.number,url:g.url}}}export{R as a,V as b,X as c};
