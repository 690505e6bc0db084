import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var{run:e}=await import("./chunks/run-5TA3QXQV.js");process.exitCode=await e(process.env);
