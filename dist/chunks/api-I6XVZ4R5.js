import{a}from"./chunk-VPLQ3TN7.js";import"./chunk-BICVSGCT.js";import"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";export{a as openApi};
