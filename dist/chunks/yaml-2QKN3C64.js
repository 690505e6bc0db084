import{a}from"./chunk-QA4J6NBC.js";import"./chunk-QF2LJ4MC.js";import"./chunk-PSHBDJEB.js";export{a as readYaml};
