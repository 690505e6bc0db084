import{c as a}from"./chunk-KIDN53SX.js";import"./chunk-L3LEJIBS.js";import"./chunk-QF2LJ4MC.js";import"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";export{a as migrationsOfChange};
