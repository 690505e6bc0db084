import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as o}from"./chunk-YXX5FJ7F.js";import{open as a,stat as s}from"node:fs/promises";var i={ENOENT:"there is no such file",EACCES:"it may not be read",EISDIR:"it is a folder"};async function h(r,n){try{let t=await a(r,"r");try{let{size:e}=await t.
stat();if(e>n)throw new o(2,`${r}: it has ${e} bytes, more than the ${n} that are read`);return await t.readFile()}finally{await t.close()}}catch(t){if(t instanceof
o)throw t;let e=t.code??"";throw new o(2,`${r}: ${i[e]??`cannot be read (${e})`}`)}}async function u(r){return s(r).then(n=>n.isDirectory(),()=>!1)}async function d(r){
let n=[],t=0;for await(let e of process.stdin){if(t+=e.length,t>r)throw new o(2,`standard input has more than ${r} bytes`);n.push(e)}return Buffer.concat(n).toString(
"utf8")}export{h as a,u as b,d as c};
