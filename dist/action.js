var{run:e}=await import("./chunks/run-YHRI2JCF.js");process.exitCode=await e(process.env);
