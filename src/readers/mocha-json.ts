import type { Document, Reader, Reading, Tests } from '../model/reading.ts';
import { base } from './ground/finish.ts';
import { differing, many, nothingRan, some, tallyTests } from './ground/tests.ts';
import { count, get, isList, list, text } from './ground/value.ts';

const nameOf = (test: unknown) => text(get(test, 'fullTitle')) || text(get(test, 'title'));

interface Listed {
  readonly tests: Tests;
  /** Tests that ended, but neither passed nor failed nor were left out. */
  readonly unknown: readonly string[];
}

function readLists(report: unknown): Listed {
  const tally = tallyTests();
  const known = new Set<string>();
  const each = (key: string, add: (test: unknown, name: string) => void) => {
    for (const test of list(get(report, key))) {
      known.add(nameOf(test));
      add(test, nameOf(test));
    }
  };
  each('passes', (test, name) => tally.add((count(get(test, 'currentRetry')) ?? 0) > 0 ? 'flaky' : 'passed', name));
  // A hook that fails stands here too; the tests behind it stand nowhere.
  each('failures', (_, name) => tally.add('failed', name));
  each('pending', (_, name) => tally.add('skipped', name));
  const unknown = list(get(report, 'tests'))
    .map(nameOf)
    .filter((name) => !known.has(name));
  return { tests: tally.finish(), unknown };
}

function whyNot(report: unknown, { unknown }: Listed, tests: Tests): string | undefined {
  if (!isList(get(report, 'passes')) || !isList(get(report, 'failures'))) return 'lists no passes and failures';
  if (text(get(report, 'stats', 'end')) === '') return 'does not say when the run ended (stats.end)';
  if (unknown.length > 0) return `${many(unknown.length, 'test')} ended in no known outcome: ${some(unknown)}`;
  return nothingRan(tests);
}

function read(doc: Document): Reading {
  const report = doc.json();
  const listed = readLists(report);
  const stated = (key: string) => count(get(report, 'stats', key));
  const { passed, failed, skipped } = listed.tests;
  const tests: Tests = {
    ...listed.tests,
    // Where the lists and the summary disagree, the worse counts.
    failed: Math.max(failed, stated('failures') ?? 0),
  };
  const why = whyNot(report, listed, tests);
  const all = get(report, 'tests');
  return {
    ...base(reader.id, {
      contradictions: differing([
        ['stats.tests', isList(all) ? stated('tests') : undefined, list(all).length],
        ['stats.passes', stated('passes'), passed],
        ['stats.failures', stated('failures'), failed],
        ['stats.pending', isList(get(report, 'pending')) ? stated('pending') : undefined, skipped],
      ]),
      ...(why ? { why } : {}),
    }),
    kind: 'tests',
    tests,
  };
}

/** JSON of mocha's `json` reporter: https://mochajs.org/#json. */
export const reader: Reader = {
  id: 'mocha-json',
  title: 'mocha JSON',
  kind: 'tests',
  recognise: (doc) =>
    doc.top === 'object' && doc.keys.has('stats') && doc.keys.has('passes') && doc.keys.has('failures'),
  read,
  docs: {
    recognised: 'A JSON object with `stats`, `passes` and `failures`.',
    proof:
      'At least one test passed or failed, `stats.end` says that the run ended, and every entry of `tests` is in one of the ' +
      'three lists. The lists count; `stats` that differ are a contradiction, and the higher number of failures counts.',
    ignored:
      'Messages, speeds and times. A failed hook counts as a failure; the tests that it kept from running stand nowhere in the ' +
      'file. `pending` is skipped. A pass with `currentRetry` over 0 is flaky.',
    example:
      '{"stats": {"tests": 1, "passes": 1, "failures": 0, "pending": 0, "end": "2026-01-05T10:00:00Z"},\n' +
      ' "tests": [{"fullTitle": "adds"}], "passes": [{"fullTitle": "adds"}], "failures": [], "pending": []}',
  },
};
