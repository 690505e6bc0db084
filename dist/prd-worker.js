import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{b as e}from"./chunks/chunk-HLDNTNJA.js";import{a}from"./chunks/chunk-E4XLI5DI.js";import{a as n}from"./chunks/chunk-OMP5D467.js";import"./chunks/chunk-XRTTEQCF.js";
import"./chunks/chunk-OCKGFZQG.js";import{a as o}from"./chunks/chunk-GPFLTFJP.js";import"./chunks/chunk-4XBZT6RF.js";import"./chunks/chunk-BIU64KTJ.js";import"./chunks/chunk-IRCMT5XN.js";
import"./chunks/chunk-F2IQMAFG.js";import{parentPort as p,workerData as t}from"node:worker_threads";function i(r){return r.kind==="page"?n(r.path,r.bytes,r.cap):r.kind==="roadmap"?o(r.path,r.text):e(r.path,r.bytes,r.options,a)}p?.postMessage(i(t));
