import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as o}from"./chunk-YXX5FJ7F.js";import{open as s,stat as c}from"node:fs/promises";var i=1<<20,u={ENOENT:"there is no such file",EACCES:"it may not be read",EISDIR:"it is a folder"};async function a(t,n){try{let e=await s(t,"r");try{return await n(
e,(await e.stat()).size)}finally{await e.close()}}catch(e){let r=e.code;throw e instanceof o||r===void 0?e:new o(2,`${t}: ${u[r]??`cannot be read (${r})`}`)}}function h(t,n){
return a(t,(e,r)=>{if(r>n)throw new o(2,`${t}: it has ${r} bytes, more than the ${n} that are read`);return e.readFile()})}async function*f(t){let n=Buffer.allocUnsafe(
i);for(let e=0;;){let{bytesRead:r}=await t.read(n,0,i,e);if(r===0)return;e+=r,yield n.subarray(0,r)}}function m(t,n){return a(t,(e,r)=>n({size:r,pieces:()=>f(e)}))}
async function y(t){return c(t).then(n=>n.isDirectory(),()=>!1)}async function p(t){let n=[],e=0;for await(let r of process.stdin){if(e+=r.length,e>t)throw new o(
2,`standard input has more than ${t} bytes`);n.push(r)}return Buffer.concat(n).toString("utf8")}export{h as a,m as b,y as c,p as d};
