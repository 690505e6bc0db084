import{a,b}from"./chunk-KLR6LJTZ.js";import"./chunk-JSLQ323U.js";import"./chunk-NTXK5HCU.js";import"./chunk-NDBRNZRG.js";import"./chunk-J6FCPPVR.js";
import"./chunk-5KEFZP7Y.js";import"./chunk-GZMGALJ4.js";import"./chunk-PSSLRDE6.js";import"./chunk-CBL4THX6.js";import"./chunk-KTHWE5NI.js";
import"./chunk-BRYORLFH.js";import"./chunk-TDCIF652.js";import"./chunk-YG2SDQP5.js";import"./chunk-L3LEJIBS.js";import"./chunk-BICVSGCT.js";
import"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";export{b as flip,a as told};
