import{a}from"./chunk-CSWPABUS.js";import"./chunk-PSSLRDE6.js";import"./chunk-KTHWE5NI.js";import"./chunk-TDCIF652.js";import"./chunk-YG2SDQP5.js";
import"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";export{a as flipPlan};
