import{c as a}from"./chunk-NCS6VUVE.js";import"./chunk-L3LEJIBS.js";import"./chunk-QF2LJ4MC.js";import"./chunk-QXD4SGNY.js";import"./chunk-PSHBDJEB.js";export{a as migrationsOfChange};
