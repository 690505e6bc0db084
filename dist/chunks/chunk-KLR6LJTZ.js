import{a as x,b as P,c as k,d as F}from"./chunk-JSLQ323U.js";import{c as A}from"./chunk-NTXK5HCU.js";import{G as b,c as a,i as g,k as s,q as l,t as y}from"./chunk-L3L7UACA.js";import{chmod as N,lstat as $,readFile as v}from"node:fs/promises";import j from"node:path";var H=5e6,S=e=>e.split(`
`).map(t=>t.slice(0,1)+s(t.slice(1).replaceAll("	","    "))).join(`
`);function B(e,t){if(e.kind==="already")return l(s(e.says)),0;if(e.kind==="refused"){process.stderr.write(`ready-gate: no flip: ${s(e.says)}
`);for(let i of e.missing)process.stderr.write(`  ${/^\s/.test(i)?i:s(i)}
`);return e.code}if(l(s(e.says)),!!t){for(let{diff:i}of e.changes)l(S(i));return 0}}async function C(e,t,i){let d=j.join(e,t),n=(await $(d).catch(()=>{}))?.isFile()?
P(await v(d),t):void 0,o=c=>c.replaceAll(`\r
`,`
`);if(n===void 0||o(n)!==o(i))throw new a(2,`${t} has changes that are not committed; commit them, so that what was judged is what is flipped`);return n}async function D(e,t){
let{status:i,dryRun:d=!1}=t,p=t.as?.trim().replace(/^@/,"")??"";if(p==="")throw new a(2,"say who flips: --as LOGIN, or --pull N to flip on GitHub as yourself");
if(t.newBranch!==void 0)throw new a(2,"--new-branch is for GitHub; give --pull N with it");let n=await A({repo:t.repo??process.cwd(),...t.base===void 0?{}:{base:t.
base}});try{let{top:o}=n;if(o===void 0)throw new a(2,"a bare repository has no files to write; use --pull N");let c=g(e,o),{head:m}=await n.change(),O=async r=>{
let f=await F(n,m,r,H);return f===void 0?void 0:C(o,r,f)},{flipPlan:G}=await import("./flip-plan-RXAKBBB7.js"),u=await y("Checking the evidence",async()=>{let r=await x(
n,{now:new Date().toISOString()},c);return G(r,n,{prd:c,login:p,read:O,...i?{status:i}:{}})}),w=B(u,d);if(w!==void 0||u.kind!=="planned")return w??0;for(let{path:r,
after:f}of u.changes){let h=j.join(o,r),L=(await k(n,m,r))?.mode;await b(h,f),L==="100755"&&await N(h,493),l(`  written: ${s(r)}`)}return l("Look at it (git dif\
f) and commit it."),0}finally{await n.close()}}async function K(e,t){if(t.pull===void 0)return D(e,t);if(t.as!==void 0)throw new a(2,"on GitHub the flip is made\
 by whom the token belongs to; leave --as out");if(t.base!==void 0)throw new a(2,"a pull request has its own base; leave --base out");return(await import("./flip-pull-MBYWWH4I.js")).
flipPull(e,t.pull,t)}export{B as a,K as b};
