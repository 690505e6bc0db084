import type { Document, Reader, Reading, Tests } from '../model/reading.ts';
import { base } from './ground/finish.ts';
import { many, nothingRan, type TestOutcome, tallyTests } from './ground/tests.ts';
import { plain } from './ground/text.ts';
import { count, get, isList, list, text } from './ground/value.ts';

const OUTCOMES: Readonly<Record<string, TestOutcome>> = {
  passed: 'passed',
  failed: 'failed',
  pending: 'skipped',
  skipped: 'skipped',
  todo: 'skipped',
  disabled: 'skipped',
};

/** What the list of test files holds; a file is `broken` when it failed without a case of it failing. */
interface Listed {
  readonly tests: Tests;
  readonly todo: number;
  /** Files that failed before they had a case. */
  readonly unloaded: readonly string[];
  /** Files with cases that failed outside of them (a hook, an unhandled error). */
  readonly broken: readonly string[];
  /** Cases with a status that tells no outcome. */
  readonly unfinished: readonly string[];
}

function nameOf(test: unknown): string {
  const parts = [...list(get(test, 'ancestorTitles')), get(test, 'title')].map(text).filter((part) => part !== '');
  return text(get(test, 'fullName')) || parts.join(' ');
}

/** Jest counts a suite that could not run; Vitest has no such count, and its `pending` is a test that never finished. */
const isVitest = (report: unknown) => get(report, 'numRuntimeErrorTestSuites') === undefined;

function readFiles(report: unknown): Listed {
  const tally = tallyTests();
  const found = { unloaded: [] as string[], broken: [] as string[], unfinished: [] as string[] };
  let todo = 0;
  for (const file of list(get(report, 'testResults'))) {
    const name = text(get(file, 'name')) || text(get(file, 'testFilePath'));
    const nested = get(file, 'assertionResults') ?? get(file, 'testResults');
    const crash = get(file, 'testExecError');
    let failed = false;
    for (const test of list(nested)) {
      const status = text(get(test, 'status'));
      const outcome = Object.hasOwn(OUTCOMES, status) ? OUTCOMES[status] : undefined;
      if (!outcome || (status === 'pending' && isVitest(report))) found.unfinished.push(nameOf(test));
      if (status === 'todo') todo++;
      if (outcome === 'failed') failed = true;
      const again = outcome === 'passed' && (count(get(test, 'invocations')) ?? 1) > 1;
      tally.add(again ? 'flaky' : (outcome ?? 'skipped'), nameOf(test));
    }
    const crashed = crash !== undefined && crash !== null;
    if (failed || !(crashed || get(file, 'status') === 'failed')) continue;
    (list(nested).length === 0 ? found.unloaded : found.broken).push(name);
    tally.blame(name);
  }
  return { tests: tally.finish(), todo, ...found };
}

/** Totals against the list, and the report's own verdict against both. */
function disagreements(report: unknown, { tests, todo, unloaded, broken }: Listed): string[] {
  const found: string[] = [];
  const cases = tests.passed + tests.failed + tests.skipped;
  const compare = (key: string, listed: number) => {
    const stated = count(get(report, key));
    if (stated !== undefined && stated !== listed) found.push(`${key} is ${stated}, but the list has ${listed}`);
  };
  compare('numTotalTests', cases);
  compare('numPassedTests', tests.passed);
  compare('numFailedTests', tests.failed);
  compare('numTodoTests', todo);
  if (get(report, 'success') === true) {
    const files = unloaded.length + broken.length;
    const wrong = tests.failed + files;
    if (tests.failed > 0) found.push(`says success: true, but ${many(tests.failed, 'listed test')} failed`);
    if (files > 0) found.push(`says success: true, but ${many(files, 'test file')} failed`);
    const suites = count(get(report, 'numFailedTestSuites')) ?? 0;
    if (suites > 0 && wrong === 0) found.push(`says success: true and ${many(suites, 'failed suite')}`);
  }
  const unmatched = count(get(report, 'snapshot', 'unmatched')) ?? 0;
  if (unmatched > 0 && tests.failed === 0)
    found.push(`${many(unmatched, 'snapshot')} did not match, but no test failed`);
  return found;
}

const some = (names: readonly string[]) =>
  `${names
    .slice(0, 3)
    .map((name) => plain(name, 80) || 'unnamed')
    .join(', ')}${names.length > 3 ? ' …' : ''}`;

function whyNot(report: unknown, listed: Listed, tests: Tests): string | undefined {
  const { unloaded, broken, unfinished } = listed;
  if (get(report, 'wasInterrupted') === true) return 'was interrupted (wasInterrupted: true)';
  if (!isList(get(report, 'testResults'))) return 'lists no test results';
  if (unloaded.length > 0) return `${many(unloaded.length, 'test file')} could not be loaded or run: ${some(unloaded)}`;
  if (broken.length > 0) return `${many(broken.length, 'test file')} failed outside of the tests: ${some(broken)}`;
  if (unfinished.length > 0) return `${many(unfinished.length, 'test')} did not finish: ${some(unfinished)}`;
  const success = get(report, 'success');
  if (typeof success !== 'boolean') return 'does not say whether the run succeeded';
  if (!success && tests.failed + tests.errored === 0) return 'says success: false, though no test failed';
  return nothingRan(tests);
}

function read(doc: Document): Reading {
  const report = doc.json();
  const listed = readFiles(report);
  const suites = count(get(report, 'numRuntimeErrorTestSuites'));
  const tests: Tests = {
    ...listed.tests,
    // Where the list and its summary disagree, the worse counts.
    failed: Math.max(listed.tests.failed, count(get(report, 'numFailedTests')) ?? 0),
    errored: suites === undefined ? 0 : Math.max(suites, listed.unloaded.length),
  };
  const why = whyNot(report, listed, tests);
  const handles = list(get(report, 'openHandles')).length;
  return {
    ...base(reader.id, {
      contradictions: disagreements(report, listed),
      remarks: handles > 0 ? [`${many(handles, 'handle')} stayed open after the tests`] : [],
      ...(why ? { why } : {}),
    }),
    kind: 'tests',
    tests,
  };
}

/** JSON of `jest --json` (also `--outputFile`) and of Vitest's `json` reporter, which writes the same shape. */
export const reader: Reader = {
  id: 'jest-json',
  title: 'Jest and Vitest JSON',
  kind: 'tests',
  recognise: (doc) =>
    doc.top === 'object' &&
    doc.keys.has('numTotalTests') &&
    (doc.keys.has('testResults') || doc.keys.has('numPassedTests')),
  read,
  docs: {
    recognised: 'A JSON object with `numTotalTests` and `testResults`.',
    proof:
      '`success` is true, at least one listed test ran, every test file could be loaded, and the run was not interrupted. ' +
      'The listed tests count; where `numFailedTests` or `numRuntimeErrorTestSuites` is higher, that number counts. A ' +
      'difference between the totals and the list is a contradiction.',
    ignored:
      'Messages, times and coverage. `pending`, `skipped`, `todo` and `disabled` tests are skipped ones (in Vitest a `pending` ' +
      'test never finished). A passed test with `invocations` over 1 is flaky. Open handles are only remarked.',
    example:
      '{"numTotalTests": 1, "numPassedTests": 1, "numFailedTests": 0, "numRuntimeErrorTestSuites": 0, "success": true,\n' +
      ' "testResults": [{"name": "a.test.js", "status": "passed", "assertionResults": [{"title": "adds", "status": "passed"}]}]}',
  },
};
