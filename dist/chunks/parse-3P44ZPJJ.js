import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-EZSK5UJG.js";import"./chunk-3BQAQHV6.js";import"./chunk-IRCMT5XN.js";import"./chunk-F2IQMAFG.js";export{b as parsePrd,a as unread};
