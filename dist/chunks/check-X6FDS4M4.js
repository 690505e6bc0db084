import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-EA2KATC5.js";import"./chunk-EAP2OBV7.js";import"./chunk-3HP72KDP.js";import"./chunk-W3H2QHPT.js";import"./chunk-2OWEC5JT.js";
import"./chunk-SOWCPIOL.js";import"./chunk-WNXN6DTE.js";import"./chunk-RH5RRTNF.js";import"./chunk-MOFWO7WA.js";import"./chunk-PCONTQYJ.js";
import"./chunk-CRBAHCVF.js";import"./chunk-2CYL4WDG.js";import"./chunk-NLFKJC7U.js";import"./chunk-YXX5FJ7F.js";import"./chunk-T6L77BQH.js";
import"./chunk-K6YM4ZV3.js";import"./chunk-3VL72AHC.js";import"./chunk-3BQAQHV6.js";import"./chunk-IRCMT5XN.js";import"./chunk-F2IQMAFG.js";export{b as check,a as momentOf};
