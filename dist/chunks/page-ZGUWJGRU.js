import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a}from"./chunk-OMP5D467.js";import"./chunk-XRTTEQCF.js";import"./chunk-OCKGFZQG.js";import"./chunk-BIU64KTJ.js";import"./chunk-F2IQMAFG.js";export{a as parsePage};
