import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-MKGBULW2.js";import"./chunk-Q7UXXUP6.js";import"./chunk-EIBIB3HR.js";import"./chunk-W5JLN4F4.js";import"./chunk-72IRLE3L.js";
import"./chunk-IACWDWHB.js";import"./chunk-C4N2Q6VA.js";import"./chunk-4YWUQ6M5.js";import"./chunk-KVRKMKQC.js";import"./chunk-5ZOY5PIP.js";
import"./chunk-GC5NYQAY.js";import"./chunk-ZXRAMJLP.js";import"./chunk-SHTB6VFS.js";import"./chunk-W3H2QHPT.js";import"./chunk-XEIOYSPM.js";
import"./chunk-YXX5FJ7F.js";import"./chunk-ZS4GXLP5.js";import"./chunk-2CYL4WDG.js";import"./chunk-MOFWO7WA.js";import"./chunk-T6L77BQH.js";
import"./chunk-OCKGFZQG.js";import"./chunk-4XBZT6RF.js";import"./chunk-IRCMT5XN.js";import"./chunk-K6YM4ZV3.js";import"./chunk-3VL72AHC.js";
import"./chunk-F2IQMAFG.js";export{b as check,a as momentOf};
