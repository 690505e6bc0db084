import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{existsSync as m}from"node:fs";import{Worker as c}from"node:worker_threads";var u=64e3,l=512;function f(){return["./prd-worker.js","../prd-worker.js"].map(
e=>new URL(e,import.meta.url)).find(e=>m(e))}function p(e,n,i){return new Promise(s=>{let t=new c(e,{workerData:n,env:{},argv:[],execArgv:[],resourceLimits:{maxOldGenerationSizeMb:l}}),
o=r=>{clearTimeout(a),s(r),t.terminate()},a=setTimeout(()=>o("late"),i);t.once("message",o),t.once("error",r=>o(r instanceof Error?r:new Error(String(r)))),t.once(
"exit",()=>o("late"))})}async function k(e,n,i,s,t=f()){let{parsePrd:o,unread:a}=await import("./parse-3P44ZPJJ.js"),r=typeof n=="string"?new TextEncoder().
encode(n):n;if(r.length>i.capBytes||t===void 0||r.length<=u)return o(e,r,i);let d=await p(t,{path:e,bytes:r,options:i},s);return d==="late"?a(e,"deadline",`the \
document could not be read within ${s/1e3} seconds; it is built to be slow, or far too long`):d instanceof Error?a(e,"deadline","reading the document took too m\
uch memory; it is built to be slow, or far too long"):d}export{k as a};
