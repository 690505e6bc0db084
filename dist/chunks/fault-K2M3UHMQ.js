import{db as a,eb as b,fb as c}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";export{a as Fault,c as faultOf,b as neededPermission};
