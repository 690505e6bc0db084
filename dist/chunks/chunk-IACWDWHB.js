import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var e={ready:0,"not-ready":1,waiting:3,"cannot-tell":4};export{e as a};
