import{D as r}from"./chunk-TDCIF652.js";import{E as i,F as e,d as t}from"./chunk-L3L7UACA.js";var d=2e5;async function a(o){if(o===void 0)return e({kind:"base",path:i},r);let n=new TextDecoder().decode(await t(o,d));return e({kind:"override",path:o,text:n},
r)}async function s(o){return(await a(o)).policy}export{a,s as b};
