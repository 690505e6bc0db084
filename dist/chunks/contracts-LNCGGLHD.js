import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a}from"./chunk-RFJDVEHH.js";import"./chunk-ZS4GXLP5.js";import"./chunk-MOFWO7WA.js";import"./chunk-IRCMT5XN.js";import"./chunk-F2IQMAFG.js";export{a as contracts};
