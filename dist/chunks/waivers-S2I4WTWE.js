import{a}from"./chunk-B5OYAONR.js";import"./chunk-NE3KXACT.js";import"./chunk-QF2LJ4MC.js";import"./chunk-2COPWDFO.js";import"./chunk-NOT2VS7T.js";
import"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";export{a as readWaivers};
