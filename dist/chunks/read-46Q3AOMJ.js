import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a,b,c,d}from"./chunk-QA5G435S.js";import"./chunk-2CYL4WDG.js";import"./chunk-MOFWO7WA.js";import"./chunk-F2IQMAFG.js";export{c as comparePair,a as inOrder,b as kindOf,d as readContracts};
