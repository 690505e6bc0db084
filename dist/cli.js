#!/usr/bin/env node
import{a as r}from"./chunks/chunk-BICVSGCT.js";import"./chunks/chunk-PSHBDJEB.js";import{setFlagsFromString as o}from"node:v8";var e=process.argv.slice(2);if(e.length===1&&(e[0]==="--version"||e[0]==="-V"))process.stdout.write(`${r}
`);else{Number.parseInt(process.versions.node,10)<=24&&o("--no-regexp-tier-up");let{run:s}=await import("./chunks/start-BOV6MDID.js");process.exitCode=await s(e)}
