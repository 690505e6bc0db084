import{a as b}from"./chunk-PV4D3SUU.js";import{c as O}from"./chunk-CBL4THX6.js";import{h as R,i as $}from"./chunk-KTHWE5NI.js";import"./chunk-TDCIF652.js";
import"./chunk-YG2SDQP5.js";import{a as c}from"./chunk-BICVSGCT.js";import{H as w,Ia as d,Ka as h,Ma as v,c as s,d as p,da as g,h as f,o as u,p as y,
q as l}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";import E from"node:path";var P=5e8;async function _(t,r,e){let o=e.at===void 0?t.facts:{...t.facts,now:f(e.at)},m={policy:t.policy.effective,source:t.policy.source},{policy:n,source:i}=e.
config===void 0?m:await b(e.config);try{let a=$(o,n),k=R(n).map(({id:j,title:x,why:S,fix:C,section:D})=>({id:j,title:x,why:S,fix:C,section:D}));return{tool:{name:"\
ready-gate",version:c},facts:o,policy:n,policySource:i,verdict:a,rules:k}}catch{throw new s(4,`${r}: its facts cannot be judged; let the gate write the receipt \
again`)}}async function K(t,r){let e=v(new TextDecoder().decode(await p(t,P)),t),o=await _(e,t,r);if(r.at===void 0&&r.config===void 0&&d(h(o.verdict))!==d(e.verdict)){
let{version:i}=e.tool,a=i===c?"so its facts or its verdict were not written by this gate":`it was judged by version ${i}, this is ${c}`;throw new s(4,`${t}: the\
 verdict is not the recorded one (${e.verdict.summary}); ${a}`,[`Now: ${o.verdict.summary}`])}let n=w({format:r.format,print:l,colour:u(),width:y(),...r.output===
void 0?{}:{output:E.resolve(r.output)}});for(let i of await O(o,n))process.stderr.write(`ready-gate: ${i}
`);return g[o.verdict.state]}export{K as replay};
