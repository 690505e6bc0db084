import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var o=n=>n.reduce((e,r)=>typeof r=="number"?`${e}[${r}]`:e?`${e}.${r}`:r,"");export{o as a};
