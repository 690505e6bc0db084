import{a}from"./chunk-LNFBWNAD.js";import"./chunk-QF2LJ4MC.js";import"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";export{a as contracts};
