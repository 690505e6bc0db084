import{a}from"./chunk-NDBRNZRG.js";import{c as s}from"./chunk-L3L7UACA.js";var d={tell:async()=>[]};async function y(e,r,t){let{report:n}=await a(e,d,r),o=n.facts.prds.map(i=>i.prd.path);return t===void 0||o.includes(t)?n:(await a(e,d,
{...r,prds:[...o,t]})).report}function c(e,r){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{throw new s(4,`${r} is not UTF-8 text;\
 save it as UTF-8, then flip again`)}}async function f(e,r,t){let n=(await e.tree(r)).entries.get(t);if(n&&!/^100(?:644|755)$/.test(n.mode))throw new s(4,`${t} \
is no plain file; change it by hand`);return n}async function g(e,r,t,n){let o=await f(e,r,t);if(!o)return;let i=await e.blob(o.oid,n);if(i.kind==="bytes")return c(
i.bytes,t);throw new s(4,`${t} cannot be read: ${i.kind==="too-large"?`it has ${i.size} bytes`:i.why}`)}export{y as a,c as b,f as c,g as d};
