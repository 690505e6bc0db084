import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var{run:e}=await import("./chunks/run-DEGJ5N2C.js");process.exitCode=await e(process.env);
