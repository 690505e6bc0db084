import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{c as a}from"./chunk-NEZSXZZJ.js";import"./chunk-72IRLE3L.js";import"./chunk-5ZOY5PIP.js";import"./chunk-ZXRAMJLP.js";import"./chunk-MOFWO7WA.js";
import"./chunk-IRCMT5XN.js";import"./chunk-F2IQMAFG.js";export{a as migrationsOfChange};
