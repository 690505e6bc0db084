import{a,b,c,d}from"./chunk-YM33743A.js";import"./chunk-YG2SDQP5.js";import"./chunk-QXD4SGNY.js";import"./chunk-PSHBDJEB.js";export{c as comparePair,a as inOrder,b as kindOf,d as readContracts};
