import{a}from"./chunk-G7M5IOA4.js";import"./chunk-QF2LJ4MC.js";import"./chunk-QXD4SGNY.js";import"./chunk-PSHBDJEB.js";export{a as contracts};
