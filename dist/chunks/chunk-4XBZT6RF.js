import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var e=/(?<![a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff.])\d{1,4}(?:\.\d{1,4}){1,5}(?![a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff]|\.\d)/;function d(n){return n.slice(n.lastIndexOf(
"/")+1).match(e)?.[0]}function i(n){return[...n.slice(0,500).matchAll(new RegExp(e.source,"g"))].map(t=>t[0]).sort((t,f)=>f.split(".").length-t.split(".").length)[0]}export{d as a,i as b};
