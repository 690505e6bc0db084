import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Path of a Node 24, which the runner runs actions with: the one that runs the tests, the one in READY_GATE_NODE24, or the
 * one that `npm ci --prefix scripts/node24` installs. Undefined when there is none, with `NO_NODE24` to say so.
 */
export function findNode24(): string | undefined {
  if (process.version.startsWith('v24.')) return process.execPath;
  const own = `../../scripts/node24/node_modules/node-${process.platform}-${process.arch}/bin/node`;
  const candidates = [process.env.READY_GATE_NODE24, path.join(import.meta.dirname, own)];
  return candidates.find((one) => one !== undefined && existsSync(one) && isNode24(one));
}

function isNode24(file: string): boolean {
  try {
    return execFileSync(file, ['--version'], { encoding: 'utf8' }).startsWith('v24.');
  } catch {
    return false;
  }
}

/** What a skipped test says. */
export const NO_NODE24 = 'no Node 24 found: run npm ci --prefix scripts/node24, or name one in READY_GATE_NODE24';
