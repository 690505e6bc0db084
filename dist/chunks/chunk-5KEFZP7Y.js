import{D as l}from"./chunk-TDCIF652.js";import{E as m,F as d,R as a,c as s}from"./chunk-L3L7UACA.js";async function p(o,e,r){if(e.mode!=="100644"&&e.mode!=="100755")throw new a(`${e.path} is not a plain file`);let t=await o.blob(e.oid,r);if(t.kind==="too-large")
throw new a(`${e.path} has ${t.size} bytes, more than the ${r} allowed`);if(t.kind==="unreadable")throw new a(`${e.path}: ${t.why}`);return new TextDecoder("utf\
-8",{ignoreBOM:!1}).decode(t.bytes)}var y=2e5;async function h(o,e,r,t){if(o.entry)return o.entry(e,t);let n=e===r.commit?r:await o.tree(e),i=n.entries.get(t);if(!i&&n.truncated)throw new s(4,`can\
not tell whether ${t} exists at the base: the list of files is cut`);return i}async function g(o,e,r,t){let n=t??m,i={kind:"base",path:n,commit:e.policyAt??r.commit},
c=await h(o,i.commit,r,n);if(!c&&t!==void 0)throw new s(2,`there is no configuration file ${n} at ${i.commit.slice(0,7)}`);if(!c)return i;try{return{...i,text:await p(
o,c,y)}}catch(f){throw f instanceof a?new s(2,f.message):f}}async function k(o,e,r,t){let{policy:n,configPath:i}=t;return d(n?{kind:"override",...n}:await g(o,e,
r,i),l)}export{p as a,k as b};
