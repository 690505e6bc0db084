#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as e}from"./chunks/chunk-T6L77BQH.js";import"./chunks/chunk-F2IQMAFG.js";var s=process.argv.slice(2);if(s.length===1&&(s[0]==="--version"||s[0]==="-V"))process.stdout.write(`${e}
`);else{let{run:o}=await import("./chunks/program-7FHZ27PE.js");process.exitCode=await o(s)}
