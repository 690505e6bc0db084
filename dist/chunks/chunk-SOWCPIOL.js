import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a}from"./chunk-MOFWO7WA.js";import{a as m,b as d}from"./chunk-PCONTQYJ.js";import{a as l}from"./chunk-CRBAHCVF.js";import{a as s}from"./chunk-YXX5FJ7F.js";async function h(r,e,o){if(e.mode!=="100644"&&e.mode!=="100755")throw new a(`${e.path} is not a plain file`);let t=await r.blob(e.oid,o);if(t.kind==="too-large")
throw new a(`${e.path} has ${t.size} bytes, more than the ${o} allowed`);if(t.kind==="unreadable")throw new a(`${e.path}: ${t.why}`);return new TextDecoder("utf\
-8",{ignoreBOM:!1}).decode(t.bytes)}var p=2e5;async function y(r,e,o,t){if(r.entry)return r.entry(e,t);let n=e===o.commit?o:await r.tree(e),i=n.entries.get(t);if(!i&&n.truncated)throw new s(4,`can\
not tell whether ${t} exists at the base: the list of files is cut`);return i}async function g(r,e,o,t){let n=t??m,i={kind:"base",path:n,commit:e.policyAt??o.commit},
f=await y(r,i.commit,o,n);if(!f&&t!==void 0)throw new s(2,`there is no configuration file ${n} at ${i.commit.slice(0,7)}`);if(!f)return i;try{return{...i,text:await h(
r,f,p)}}catch(c){throw c instanceof a?new s(2,c.message):c}}async function x(r,e,o,t){let{policy:n,configPath:i}=t;return d(n?{kind:"override",...n}:await g(r,e,
o,i),l)}export{h as a,x as b};
