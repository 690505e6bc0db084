import{d as a,e as b,f as c}from"./chunk-I3K6PS7E.js";import"./chunk-NOT2VS7T.js";import"./chunk-QXD4SGNY.js";import"./chunk-PSHBDJEB.js";export{c as checkConfig,b as holdTo,a as unknownName};
