import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One row of the table: what was measured, beside what, the ratio or figure, and what it may be at most. */
export interface Row {
  readonly what: string;
  readonly beside: string;
  readonly figure: number;
  readonly unit: '×' | 'MB' | 'ms';
  readonly limit: number;
}

/** Own CPU (user + system, milliseconds; git and other children not counted), wall time (milliseconds) and peak memory (MB) of a process. */
export interface Usage {
  readonly cpu: number;
  readonly wall: number;
  readonly memory: number;
}

/** A module for `--import`: the process writes its own usage when it exits, so that the git commands that it starts are not in it. */
export const HOOK = `import{writeFileSync}from'node:fs';process.on('exit',()=>{const u=process.resourceUsage();
writeFileSync(process.env.BENCH_OUT,JSON.stringify({cpu:(u.userCPUTime+u.systemCPUTime)/1000,wall:performance.now(),memory:u.maxRSS/1024}))})`;

/** Runs node with these words once; throws when it could not be measured or ended with a code that is not in `codes`. */
export function run(words: readonly string[], codes: readonly number[] = [0], cwd = process.cwd()): Usage {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const out = path.join(folder, 'usage.json');
  try {
    const hook = `data:text/javascript,${encodeURIComponent(HOOK)}`;
    const env = { ...process.env, BENCH_OUT: out, NO_COLOR: '1' };
    const result = spawnSync(process.execPath, ['--import', hook, ...words], {
      cwd,
      env,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (!codes.includes(result.status ?? -1))
      throw new Error(`node ${words.join(' ')} ended with ${result.status}: ${result.stderr}`);
    return JSON.parse(readFileSync(out, 'utf8')) as Usage;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Middle value of a list of figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Median ratio of two measured things, taken in turn so that a slower moment of the machine hits both. */
export function ratio(one: () => number, other: () => number, rounds: number): number {
  one();
  other();
  return median(Array.from({ length: rounds }, () => one() / other()));
}
