var{run:e}=await import("./chunks/run-J3VYZWBA.js");process.exitCode=await e(process.env);
