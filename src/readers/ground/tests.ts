import type { Tests } from '../../model/reading.ts';
import { plain } from './text.ts';

/** What became of a test case; `flaky` passed after a failed attempt. */
export type TestOutcome = 'passed' | 'flaky' | 'failed' | 'errored' | 'skipped';

/** Counts cases exactly and keeps the names of the first 20 that did not pass. */
export interface TestTally {
  readonly add: (outcome: TestOutcome, name: string) => void;
  /** Notes the name of something that failed without being a case. */
  readonly blame: (name: string) => void;
  readonly finish: () => Tests;
}

const MOST_NAMES = 20;

/** Starts an empty count. */
export function tallyTests(): TestTally {
  const counts = { passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 };
  const failing: string[] = [];
  const blame = (name: string) => {
    if (failing.length < MOST_NAMES) failing.push(plain(name) || 'unnamed');
  };
  const add = (outcome: TestOutcome, name: string) => {
    counts[outcome]++;
    if (outcome === 'flaky') counts.passed++;
    if (outcome === 'failed' || outcome === 'errored') blame(name);
  };
  return { add, blame, finish: () => ({ ...counts, failing: [...failing] }) };
}

/** Why the totals prove no test run: no case at all, or none that ran; undefined when at least one ran. */
export function nothingRan({ passed, failed, errored, skipped }: Tests): string | undefined {
  if (passed + failed + errored > 0) return undefined;
  if (skipped === 0) return 'holds no test case, which proves nothing';
  return skipped === 1 ? 'ran no test: its only one was skipped' : `ran no test: all ${skipped} were skipped`;
}

/** `1 test`, `3 tests`. */
export const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Totals that differ from the list, one sentence each; absent totals differ from nothing. */
export function differing(totals: readonly (readonly [name: string, stated: number | undefined, listed: number])[]) {
  return totals
    .filter(([, stated, listed]) => stated !== undefined && stated !== listed)
    .map(([name, stated, listed]) => `${name} is ${stated}, but the list has ${listed}`);
}

/** Up to three names fit for a sentence. */
export const some = (names: readonly string[]): string =>
  `${names
    .slice(0, 3)
    .map((name) => plain(name, 80) || 'unnamed')
    .join(', ')}${names.length > 3 ? ' …' : ''}`;
