import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as u}from"./chunk-MOFWO7WA.js";import{c as w}from"./chunk-OCKGFZQG.js";import{existsSync as g}from"node:fs";import{Worker as f}from"node:worker_threads";var m=64e3,y=512;function k(){return["./prd-worker.js","../prd-worker.js","../../dist/prd-worker.js"].map(e=>new URL(e,import.meta.url)).find(e=>g(e))}function L(e,r,t){
let n=`could not be read within ${r/1e3} seconds; it is built to be slow, or far too long`,a="took too much memory to read; it is built to be slow, or far too l\
ong";return new Promise(d=>{let i=new f(t,{workerData:e,env:{},argv:[],execArgv:[],resourceLimits:{maxOldGenerationSizeMb:y}}),o=s=>{clearTimeout(l),d(s),i.terminate()},
l=setTimeout(()=>o({late:n}),r);i.once("message",o),i.once("error",()=>o({late:a})),i.once("exit",()=>o({late:n}))})}async function c(e,{ms:r,worker:t}){let n=t??
k();return n?L(e,r,n):{late:`is larger than ${m} bytes, which only the built program reads; run \`npm run build\``}}var p=e=>"late"in e,P=()=>({says:"it needs a\
 YAML parser",line:1,column:1});async function A(e,r,t,n,a){let{parsePrd:d,unread:i}=await import("./parse-AGH2762K.js"),o=typeof r=="string"?new TextEncoder().
encode(r):r;if(o.length>m&&o.length<=t.capBytes){let s=await c({kind:"prd",path:e,bytes:o,options:t},{ms:n,worker:a});return p(s)?i(e,"deadline",`the document ${s.
late}`):s}let l=w(o)?(await import("./yaml-CKFPYNAB.js")).readYaml:P;return d(e,o,t,l)}async function U(e,r,t,n){if(r.length>m&&r.length<=t){let a=await c(
{kind:"page",path:e,bytes:r,cap:t},n);return p(a)?{links:[],why:`the page ${a.late}`}:a}return(await import("./page-ZGUWJGRU.js")).parsePage(e,r,t)}async function Y(e,r,t){
if(r.length>m){let n=await c({kind:"roadmap",path:e,text:r},t);if(p(n))throw new u(`the roadmap ${n.late}`);return n}return(await import("./roadmap-LATZS2RW.js")).
parseRoadmap(e,r)}export{A as a,U as b,Y as c};
