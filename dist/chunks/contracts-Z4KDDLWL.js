import{a}from"./chunk-5SKVUSMP.js";import"./chunk-QF2LJ4MC.js";import"./chunk-QXD4SGNY.js";import"./chunk-PSHBDJEB.js";export{a as contracts};
