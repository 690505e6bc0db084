import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a}from"./chunk-E4XLI5DI.js";import"./chunk-IRCMT5XN.js";import"./chunk-F2IQMAFG.js";export{a as readYaml};
