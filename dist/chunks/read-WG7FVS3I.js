import{a,b,c,d}from"./chunk-ZTRWVY2P.js";import"./chunk-YG2SDQP5.js";import"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";export{c as comparePair,a as inOrder,b as kindOf,d as readContracts};
