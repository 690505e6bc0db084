import{a,b}from"./chunk-LPQWMPXL.js";import"./chunk-DT7KLHKM.js";import"./chunk-VV276KNS.js";import"./chunk-G66FRV5I.js";import"./chunk-QSNLC73T.js";
import"./chunk-74QV55OX.js";import"./chunk-COMSFJGZ.js";import"./chunk-PSSLRDE6.js";import"./chunk-RQ674M4W.js";import"./chunk-ASD5WF5K.js";
import"./chunk-EUKKRAVC.js";import"./chunk-PEELMIRJ.js";import"./chunk-YG2SDQP5.js";import"./chunk-L3LEJIBS.js";import"./chunk-BICVSGCT.js";
import"./chunk-QXD4SGNY.js";import"./chunk-PSHBDJEB.js";export{b as flip,a as told};
