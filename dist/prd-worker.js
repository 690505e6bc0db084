import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{b as r}from"./chunks/chunk-EZSK5UJG.js";import"./chunks/chunk-3BQAQHV6.js";import"./chunks/chunk-IRCMT5XN.js";import"./chunks/chunk-F2IQMAFG.js";import{parentPort as t,workerData as o}from"node:worker_threads";var{path:a,bytes:s,options:e}=o;t?.postMessage(r(a,s,e));
