import{d as a,e as b,f as c}from"./chunk-2COPWDFO.js";import"./chunk-NOT2VS7T.js";import"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";export{c as checkConfig,b as holdTo,a as unknownName};
