var{run:e}=await import("./chunks/run-IZ2KHZZO.js");process.exitCode=await e(process.env);
