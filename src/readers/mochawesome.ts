import type { Document, Reader, Reading, Tests } from '../model/reading.ts';
import { peek } from './ground/document.ts';
import { base } from './ground/finish.ts';
import { differing, many, nothingRan, some, tallyTests } from './ground/tests.ts';
import { count, get, isList, list, record, text } from './ground/value.ts';

const nameOf = (test: unknown) => text(get(test, 'fullTitle')) || text(get(test, 'title'));

interface Listed {
  readonly tests: Tests;
  readonly cases: number;
  /** Tests that never ran: a hook before them failed, or the run was given up. */
  readonly leftOut: readonly string[];
}

/** The root suites: a list, or one object in old versions. */
const roots = (report: unknown): readonly unknown[] => {
  const results = get(report, 'results');
  return isList(results) ? results : [get(report, 'suites')];
};

function readSuites(report: unknown): Listed {
  const tally = tallyTests();
  const leftOut: string[] = [];
  let cases = 0;
  const open = [...roots(report)].reverse();
  for (let suite = open.pop(); suite !== undefined; suite = open.pop()) {
    for (const test of list(get(suite, 'tests'))) {
      const state = text(get(test, 'state'));
      cases++;
      if (state === 'failed' || get(test, 'fail') === true) tally.add('failed', nameOf(test));
      else if (state === 'passed') {
        tally.add((count(get(test, 'currentRetry')) ?? 0) > 0 ? 'flaky' : 'passed', nameOf(test));
      } else {
        tally.add('skipped', nameOf(test));
        if (state !== 'pending' && get(test, 'pending') !== true) leftOut.push(nameOf(test));
      }
    }
    for (const hook of [...list(get(suite, 'beforeHooks')), ...list(get(suite, 'afterHooks'))]) {
      if (get(hook, 'state') === 'failed' || get(hook, 'fail') === true) tally.add('errored', nameOf(hook));
    }
    for (const below of [...list(get(suite, 'suites'))].reverse()) open.push(below);
  }
  return { tests: tally.finish(), cases, leftOut };
}

function whyNot(report: unknown, { leftOut }: Listed, tests: Tests): string | undefined {
  if (text(get(report, 'stats', 'end')) === '') return 'does not say when the run ended (stats.end)';
  if (leftOut.length > 0) return `${many(leftOut.length, 'test')} never ran: ${some(leftOut)}`;
  return nothingRan(tests);
}

function read(doc: Document): Reading {
  const report = doc.json();
  const listed = readSuites(report);
  const stated = (key: string) => count(get(report, 'stats', key));
  const { passed, failed, errored, skipped } = listed.tests;
  const tests: Tests = {
    ...listed.tests,
    // Where the list and its summary disagree, the worse counts. Some versions count failed hooks among the failures.
    failed: Math.max(failed, (stated('failures') ?? 0) - errored),
  };
  const why = whyNot(report, listed, tests);
  const failures = stated('failures');
  return {
    ...base(reader.id, {
      contradictions: differing([
        ['stats.testsRegistered', stated('testsRegistered'), listed.cases],
        ['stats.passes', stated('passes'), passed],
        ['stats.failures', failures === failed + errored ? undefined : failures, failed],
        ['stats.pending', stated('pending'), skipped - listed.leftOut.length],
      ]),
      ...(why ? { why } : {}),
    }),
    kind: 'tests',
    tests,
  };
}

/** JSON of the mochawesome reporter and of mochawesome-merge: https://github.com/adamgruber/mochawesome. */
export const reader: Reader = {
  id: 'mochawesome',
  title: 'mochawesome',
  kind: 'tests',
  recognise: (doc) => {
    if (doc.top !== 'object' || !doc.keys.has('stats')) return false;
    if (!doc.keys.has('results') && !doc.keys.has('suites')) return false;
    const report = peek(doc);
    const stats = get(report, 'stats');
    const shaped = isList(get(report, 'results')) || record(get(report, 'suites')) !== undefined;
    return shaped && get(stats, 'passes') !== undefined && get(stats, 'failures') !== undefined;
  },
  read,
  docs: {
    recognised:
      'A JSON object with `stats` (that has `passes` and `failures`) and `results` or, in old versions, `suites`.',
    proof:
      'At least one test passed or failed, every test that is not pending ran, and `stats.end` says that the run ended. The ' +
      'listed tests count; `stats` that differ are a contradiction, and the higher number of failures counts.',
    ignored:
      'Code, messages, context and times. A failed hook counts as an error. A test without a state never ran: it is skipped ' +
      'and makes the report incomplete.',
    example:
      '{"stats": {"testsRegistered": 1, "passes": 1, "failures": 0, "pending": 0, "end": "2026-01-05T10:00:00Z"},\n' +
      ' "results": [{"tests": [{"fullTitle": "adds", "state": "passed"}], "suites": []}]}',
  },
};
