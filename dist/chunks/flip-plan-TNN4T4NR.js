import{a}from"./chunk-74BW6NKH.js";import"./chunk-PSSLRDE6.js";import"./chunk-ASD5WF5K.js";import"./chunk-PEELMIRJ.js";import"./chunk-YG2SDQP5.js";
import"./chunk-QXD4SGNY.js";import"./chunk-PSHBDJEB.js";export{a as flipPlan};
