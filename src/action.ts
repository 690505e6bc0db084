const { run } = await import('./action/run.ts');
// The exit code is set and not forced, so that everything printed is seen.
process.exitCode = await run(process.env);
