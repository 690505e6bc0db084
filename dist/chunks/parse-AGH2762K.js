import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-HLDNTNJA.js";import"./chunk-XRTTEQCF.js";import"./chunk-OCKGFZQG.js";import"./chunk-4XBZT6RF.js";import"./chunk-BIU64KTJ.js";
import"./chunk-F2IQMAFG.js";export{b as parsePrd,a as unread};
