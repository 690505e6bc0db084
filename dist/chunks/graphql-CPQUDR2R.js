import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{b as a}from"./chunk-QKCQA4SD.js";import"./chunk-F2IQMAFG.js";export default a();
