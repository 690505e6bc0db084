import{a as $}from"./chunk-KLR6LJTZ.js";import{a as T,b as G,c as I}from"./chunk-FY5IQHLS.js";import"./chunk-JSLQ323U.js";import"./chunk-CSWPABUS.js";
import{a as y}from"./chunk-QOHPNRKG.js";import{a as b,b as U}from"./chunk-NTXK5HCU.js";import{n as R}from"./chunk-M3IJK6DE.js";import"./chunk-NDBRNZRG.js";
import"./chunk-J6FCPPVR.js";import"./chunk-5KEFZP7Y.js";import"./chunk-GZMGALJ4.js";import"./chunk-PSSLRDE6.js";import"./chunk-CBL4THX6.js";
import"./chunk-KTHWE5NI.js";import"./chunk-KJJM3OP2.js";import"./chunk-BRYORLFH.js";import"./chunk-TDCIF652.js";import"./chunk-YG2SDQP5.js";
import"./chunk-L3LEJIBS.js";import{a as O}from"./chunk-VPLQ3TN7.js";import"./chunk-BICVSGCT.js";import"./chunk-NOT2VS7T.js";import{N as d,
c as s,db as g,k as u,q as h,t as f}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";async function S(p,r,t){if(t.GITHUB_REPOSITORY)return t.GITHUB_REPOSITORY;let e=await d(p,t),n=await U(e,await b(e));if(n?.host!==new URL(r).host)throw new s(2,
`the clone has no remote on ${r}; name the repository in GITHUB_REPOSITORY`);return n.repository}async function D(p,r,t){let{env:e}=process,n=e.GITHUB_TOKEN||e.
GH_TOKEN;if(!/^[1-9]\d{0,9}$/.test(r))throw new s(2,`${r} is not a pull request number`);if(!n)throw new s(2,"set GITHUB_TOKEN to a token that may write content\
s, so that GitHub knows who flips");let a=(e.GITHUB_SERVER_URL||"https://github.com").replace(/\/$/,""),B=a==="https://github.com"?"https://api.github.com":`${a}\
/api/v3`,_=await S(t.repo??process.cwd(),a,e);try{let o=await O({apiUrl:e.GITHUB_API_URL||B,token:n,repository:_,env:e}),E=await T(o,await y(o,"",void 0).self()),
c=Number(r),H=await R({api:o,pull:c,serverUrl:a}),l={api:o,forge:H,pull:c,login:E,question:{now:new Date().toISOString()},prd:p.replaceAll("\\","/").replace(/^\.\//,
""),...t.status?{status:t.status}:{}},m=await f("Checking the evidence",()=>G(l)),w=$(m,t.dryRun===!0);if(w!==void 0||m.kind!=="planned")return w??0;let P=t.newBranch===
!0?`ready-gate/flip-${c}`:t.newBranch,i=await I(l,m,P);return h(`  commit ${i.sha.slice(0,7)} on ${u(i.branch)}`),i.opened&&h(`  pull request ${i.opened.number}\
: ${u(i.opened.url)}`),0}catch(o){throw o instanceof g?new s(4,`cannot tell: ${o.message}`):o}}export{D as flipPull};
