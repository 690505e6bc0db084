import{a}from"./chunk-NE3KXACT.js";import"./chunk-QF2LJ4MC.js";import"./chunk-PSHBDJEB.js";export{a as parseYaml};
