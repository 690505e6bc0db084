import type { Tests } from '../../model/reading.ts';
import { type TestOutcome, tallyTests } from './tests.ts';
import { type Attributes, walkXml } from './xml.ts';

/** How a version of NUnit writes results. */
export interface NunitDialect {
  /** Outcome of a case; undefined where its result is none that the format knows. */
  readonly outcome: (attributes: Attributes) => TestOutcome | undefined;
  /** Whether a case could not be run at all (a wrong signature, a broken fixture). */
  readonly notRunnable: (attributes: Attributes) => boolean;
  /** Whether a suite says of itself that it failed, and whether it did so after its cases. */
  readonly failed: (attributes: Attributes) => boolean;
  readonly failedAfter: (attributes: Attributes) => boolean;
}

/** A walked report. */
export interface NunitWalk {
  readonly root: Attributes;
  readonly tests: Tests;
  readonly cases: number;
  /** Names of cases whose result is unknown, that could not be run, or that were cancelled. */
  readonly unknown: readonly string[];
  readonly notRunnable: readonly string[];
  readonly cancelled: readonly string[];
}

interface OpenSuite {
  readonly attributes: Attributes;
  bad: boolean;
}

const nameOf = ({ fullname, name }: Attributes) => fullname || name || '';
const isCancelled = ({ label, result }: Attributes) =>
  /^cancell?ed$/i.test(label ?? '') || /^cancell?ed$/i.test(result ?? '');

/**
 * Walks an NUnit report once. A suite that failed by itself (setup, teardown, an assembly that can't be loaded) is one
 * error, unless a case or suite below it tells the failure already. Throws Unreadable.
 */
export function walkNunit(text: string, dialect: NunitDialect): NunitWalk {
  const tally = tallyTests();
  const lists = { unknown: [] as string[], notRunnable: [] as string[], cancelled: [] as string[] };
  const suites: OpenSuite[] = [];
  let root: Attributes | undefined;
  let cases = 0;
  walkXml(text, {
    open: (name, attributes) => {
      root ??= attributes;
      if (isCancelled(attributes)) lists.cancelled.push(nameOf(attributes));
      if (name === 'test-suite') suites.push({ attributes, bad: false });
      if (name !== 'test-case') return;
      cases++;
      const outcome = dialect.outcome(attributes);
      const blocked = dialect.notRunnable(attributes);
      if (outcome) tally.add(outcome, nameOf(attributes));
      else lists.unknown.push(nameOf(attributes));
      if (blocked) lists.notRunnable.push(nameOf(attributes));
      const suite = suites.at(-1);
      if (suite && (blocked || outcome === 'failed' || outcome === 'errored')) suite.bad = true;
    },
    close: (name) => {
      const suite = name === 'test-suite' ? suites.pop() : undefined;
      if (!suite) return;
      const { attributes } = suite;
      if (dialect.failed(attributes) && (!suite.bad || dialect.failedAfter(attributes))) {
        tally.add('errored', `${nameOf(attributes)} (outside of a test case)`);
        suite.bad = true;
      }
      const parent = suites.at(-1);
      if (parent && suite.bad) parent.bad = true;
    },
  });
  return { root: root ?? {}, tests: tally.finish(), cases, ...lists };
}
