import{a}from"./chunk-IAF3VFOJ.js";import"./chunk-BICVSGCT.js";import"./chunk-QXD4SGNY.js";import"./chunk-PSHBDJEB.js";export{a as openApi};
