import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var e=["breaking","unclassified","dangerous","compatible"];export{e as a};
