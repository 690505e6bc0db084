import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as t,b as e}from"./chunk-4YWUQ6M5.js";import{a as r}from"./chunk-KVRKMKQC.js";import{a as i}from"./chunk-SHTB6VFS.js";var d=2e5;async function a(o){if(o===void 0)return e({kind:"base",path:t},r);let n=new TextDecoder().decode(await i(o,d));return e({kind:"override",path:o,text:n},
r)}async function s(o){return(await a(o)).policy}export{a,s as b};
