import{a}from"./chunk-TIWSEXWC.js";import"./chunk-NE3KXACT.js";import"./chunk-QF2LJ4MC.js";import"./chunk-I3K6PS7E.js";import"./chunk-NOT2VS7T.js";
import"./chunk-QXD4SGNY.js";import"./chunk-PSHBDJEB.js";export{a as readWaivers};
