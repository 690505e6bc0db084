#!/usr/bin/env node
import { VERSION } from './model/version.ts';

const words = process.argv.slice(2);
// Told before anything is loaded: scripts ask for the version often.
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  process.stdout.write(`${VERSION}\n`);
} else {
  const { run } = await import('./commands/start.ts');
  process.exitCode = await run(words);
}
