import type { Document, Reader, Reading, Tests } from '../model/reading.ts';
import { base } from './ground/finish.ts';
import { differing, many, nothingRan, some, type TestOutcome, tallyTests } from './ground/tests.ts';
import { plain } from './ground/text.ts';
import { count, get, isList, list, text } from './ground/value.ts';

const OUTCOMES: Readonly<Record<string, TestOutcome>> = {
  expected: 'passed',
  unexpected: 'failed',
  flaky: 'flaky',
  skipped: 'skipped',
};
const MOST = 10;
/** From best to worst, for a test whose status says something else than its results. */
const ORDER: readonly TestOutcome[] = ['passed', 'flaky', 'skipped', 'failed', 'errored'];
const worse = (a: TestOutcome, b: TestOutcome) => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b);

/** The outcome that the attempts give by Playwright's own rule; `ran` is false when none of them ran to its end. */
function ofResults(test: unknown): { readonly outcome: TestOutcome; readonly ran: boolean } {
  const expected = text(get(test, 'expectedStatus')) || 'passed';
  let met = 0;
  let missed = 0;
  let left = 0;
  for (const result of list(get(test, 'results'))) {
    const status = text(get(result, 'status'));
    if (status === 'skipped' && expected === 'skipped') left++;
    else if (status === 'skipped' || status === 'interrupted') continue;
    else if (status === expected) met++;
    else missed++;
  }
  if (met + missed === 0) return { outcome: 'skipped', ran: left > 0 || expected === 'skipped' };
  if (missed === 0) return { outcome: 'passed', ran: true };
  return { outcome: met === 0 ? 'failed' : 'flaky', ran: true };
}

interface Listed {
  readonly tests: Tests;
  /** Tests that were interrupted, or never started though nothing in the code skips them. */
  readonly unfinished: readonly string[];
  readonly contradictions: readonly string[];
}

function readSuites(report: unknown): Listed {
  const tally = tallyTests();
  const unfinished: string[] = [];
  const contradictions: string[] = [];
  const read = (test: unknown, name: string) => {
    const status = text(get(test, 'status'));
    const told = Object.hasOwn(OUTCOMES, status) ? OUTCOMES[status] : undefined;
    const { outcome, ran } = ofResults(test);
    if (!told || !ran) unfinished.push(name);
    if (told && told !== outcome && contradictions.length < MOST)
      contradictions.push(`${plain(name, 80)} is told as ${status}, but its results say ${outcome}`);
    tally.add(told ? worse(told, outcome) : 'errored', name);
  };
  const open = list(get(report, 'suites')).map((suite) => ({ suite, path: [] as readonly string[] }));
  open.reverse();
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { suite } = at;
    const path = [...at.path, text(get(suite, 'title'))].filter((title) => title !== '');
    for (const spec of list(get(suite, 'specs'))) {
      for (const test of list(get(spec, 'tests'))) {
        const project = text(get(test, 'projectName'));
        const name = [...path, text(get(spec, 'title'))].join(' › ');
        read(test, project === '' ? name : `${name} (${project})`);
      }
    }
    for (const below of [...list(get(suite, 'suites'))].reverse()) open.push({ suite: below, path });
  }
  return { tests: tally.finish(), unfinished, contradictions };
}

function whyNot(report: unknown, { unfinished }: Listed, tests: Tests): string | undefined {
  const errors = list(get(report, 'errors')).length;
  if (errors > 0) return `reports ${many(errors, 'error')} outside of the tests`;
  if (!isList(get(report, 'suites'))) return 'lists no suites';
  if (unfinished.length > 0)
    return `${many(unfinished.length, 'test')} did not run or did not finish: ${some(unfinished)}`;
  return nothingRan(tests);
}

function read(doc: Document): Reading {
  const report = doc.json();
  const listed = readSuites(report);
  const stat = (key: string) => count(get(report, 'stats', key));
  const { passed, failed, errored, skipped, flaky } = listed.tests;
  const tests: Tests = {
    ...listed.tests,
    // Where the list and its summary disagree, the worse counts.
    failed: Math.max(failed, stat('unexpected') ?? 0),
    errored: errored + list(get(report, 'errors')).length,
  };
  const why = whyNot(report, listed, tests);
  const shards = count(get(report, 'config', 'shard', 'total'));
  const commit =
    get(report, 'config', 'metadata', 'gitCommit', 'hash') ?? get(report, 'config', 'metadata', 'revision.id');
  return {
    ...base(reader.id, {
      contradictions: [
        ...listed.contradictions,
        ...differing([
          ['stats.expected', stat('expected'), passed - flaky],
          ['stats.unexpected', stat('unexpected'), failed],
          ['stats.flaky', stat('flaky'), flaky],
          ['stats.skipped', stat('skipped'), skipped],
        ]),
      ],
      remarks: shards && shards > 1 ? [`is one of ${shards} shards; the other tests are in other reports`] : [],
      ...(why ? { why } : {}),
      ...(text(commit) ? { commit: text(commit) } : {}),
    }),
    kind: 'tests',
    tests,
  };
}

/** JSON of Playwright's `json` reporter: https://playwright.dev/docs/api/class-reporter (JSONReport). */
export const reader: Reader = {
  id: 'playwright-json',
  title: 'Playwright JSON',
  kind: 'tests',
  recognise: (doc) =>
    doc.top === 'object' &&
    doc.keys.has('suites') &&
    doc.keys.has('config') &&
    (doc.keys.has('errors') || doc.keys.has('stats')),
  read,
  docs: {
    recognised: 'A JSON object with `suites`, `config`, and `errors` or `stats`.',
    proof:
      'At least one test ran, none was interrupted or left out without being skipped, and `errors` at the top is empty. Each ' +
      'test of each project counts once by its `status`; where its results say something worse, that counts. `stats` that ' +
      'differ from the list are a contradiction, and the higher number of failures counts.',
    ignored:
      'Steps, attachments, output, messages and times. A test that is expected to fail and fails is a passed one; one that ' +
      'passed after a failed attempt is flaky. That a report is one of several shards is only remarked.',
    example:
      '{"config": {}, "errors": [], "suites": [{"title": "login.spec.ts", "specs": [{"title": "logs in", "tests":\n' +
      ' [{"status": "expected", "expectedStatus": "passed", "results": [{"status": "passed"}]}]}]}]}',
  },
};
