import{a as O,b as N,c as P}from"./chunk-FY5IQHLS.js";import"./chunk-JSLQ323U.js";import"./chunk-CSWPABUS.js";import{d as j}from"./chunk-JLXWGA7T.js";
import{c as k,d as e}from"./chunk-EMHFA2UG.js";import"./chunk-M3IJK6DE.js";import"./chunk-NDBRNZRG.js";import"./chunk-J6FCPPVR.js";import"./chunk-5KEFZP7Y.js";
import"./chunk-GZMGALJ4.js";import"./chunk-PSSLRDE6.js";import{a as c,b as w}from"./chunk-CBL4THX6.js";import"./chunk-KTHWE5NI.js";import{
a as $,g as l}from"./chunk-KJJM3OP2.js";import"./chunk-BRYORLFH.js";import"./chunk-TDCIF652.js";import"./chunk-YG2SDQP5.js";import"./chunk-L3LEJIBS.js";
import"./chunk-BICVSGCT.js";import"./chunk-NOT2VS7T.js";import{c as f,da as b,k as s}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";var x=l({sender:l({login:$()})}),S=(t,o)=>j(t,x,o).sender.login;function H({event:t,payload:o},r){if(t!=="workflow_dispatch")throw new f(2,`a flip is started by workflow_dispatch, so that somebody asks for it; this is ${t||"\
none"}`);let a=S(t,o),p=r.GITHUB_TRIGGERING_ACTOR;if(p&&p.toLowerCase()!==a.toLowerCase())throw new f(2,`${p} ran again what ${a} started; start the workflow an\
ew to flip`);return a}var C=new Map(Object.entries(b).map(([t,o])=>[o,t]));async function T(t,o){await e.summary(`## ${t}

${o}
`).catch(()=>e.warn("the job summary could not be written"))}var E=t=>t.some(o=>/^\s/.test(o))?w(t.join(`
`)):t.map(o=>`- ${c(o)}`).join(`
`);async function J(t,o,r,a,p){let{api:y}=t,G=await O(y,a),I=await k(t,o),g={api:y,forge:I,pull:o,login:G,question:p,...r.prd?{prd:r.prd}:{},...r.status?{status:r.
status}:{}},n=await N(g),h=s(n.says,140);if(n.kind==="refused"){let m=n.missing.map(d=>`
  ${/^\s/.test(d)?d:s(d)}`).join("");return e.fail(`No flip: ${s(n.says)}${m}`),await T(`\u274C No flip: ${c(n.says)}`,E(n.missing)),e.output("state",C.get(n.code)??
"not-ready"),e.output("ready","false"),e.output("summary",h),{code:n.code}}if(e.print(s(n.says)),n.kind==="already"||r.flip==="dry-run"){let m=n.kind==="planned"?
n.changes.flatMap(({diff:u})=>u.split(`
`)):[];for(let u of m)e.print(u.slice(0,1)+s(u.slice(1).replaceAll("	","    ")));let d=m.length>0?`Nothing was written.

${w(m.join(`
`),"diff")}`:"";return await T(`\u2705 ${c(n.says)}`,d),e.output("state","ready"),e.output("ready","true"),e.output("summary",h),{code:0}}let i=await P(g,n,r.branch);
return e.print(`Commit ${i.sha} on ${s(i.branch)}`),e.output("flip-commit",i.sha),i.opened?(e.print(`Pull request ${i.opened.number}: ${s(i.opened.url)}`),{judge:i.
opened.number,isNew:!0}):{judge:o,isNew:!1}}export{H as actorOf,J as flipPull};
