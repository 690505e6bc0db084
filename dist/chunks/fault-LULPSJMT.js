import{cb as a,db as b,eb as c}from"./chunk-QXD4SGNY.js";import"./chunk-PSHBDJEB.js";export{a as Fault,c as faultOf,b as neededPermission};
