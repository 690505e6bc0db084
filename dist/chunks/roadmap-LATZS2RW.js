import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a}from"./chunk-GPFLTFJP.js";import"./chunk-4XBZT6RF.js";import"./chunk-BIU64KTJ.js";import"./chunk-F2IQMAFG.js";export{a as parseRoadmap};
