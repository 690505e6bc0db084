#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { VERSION } from './model/version.ts';

const words = process.argv.slice(2);
// Told before anything is loaded: scripts ask for the version often.
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  process.stdout.write(`${VERSION}\n`);
} else {
  // A check asks four hundred expressions a few times each: they are compiled at once, not interpreted first and compiled
  // then. Only where the engine is known to have the setting, for it complains of others.
  if (Number.parseInt(process.versions.node, 10) <= 24) setFlagsFromString('--no-regexp-tier-up');
  const { run } = await import('./commands/start.ts');
  process.exitCode = await run(words);
}
