import type { Document, Reader, Reading, Tests } from '../model/reading.ts';
import { peek } from './ground/document.ts';
import { base } from './ground/finish.ts';
import { differing, many, nothingRan, some, type TestOutcome, tallyTests } from './ground/tests.ts';
import { count, get, isList, list, record, text } from './ground/value.ts';

const OUTCOMES: Readonly<Record<string, TestOutcome>> = {
  passed: 'passed',
  failed: 'failed',
  skipped: 'skipped',
  pending: 'skipped',
};

interface Listed {
  readonly tests: Tests;
  readonly by: Readonly<Record<string, number>>;
  /** Tests whose status tells no outcome (`other`, or a word that the format does not know). */
  readonly unknown: readonly string[];
}

function readTests(report: unknown): Listed {
  const tally = tallyTests();
  const by: Record<string, number> = { passed: 0, failed: 0, skipped: 0, pending: 0, other: 0 };
  const unknown: string[] = [];
  for (const test of list(get(report, 'results', 'tests'))) {
    const suite = get(test, 'suite');
    const path = isList(suite) ? suite.map(text) : [text(suite)];
    const name = [...path, text(get(test, 'name'))].filter((part) => part !== '').join(' › ');
    const status = text(get(test, 'status'));
    const outcome = Object.hasOwn(OUTCOMES, status) ? OUTCOMES[status] : undefined;
    const key = outcome ? status : 'other';
    by[key] = (by[key] ?? 0) + 1;
    if (!outcome) unknown.push(name);
    const again = get(test, 'flaky') === true || (count(get(test, 'retries')) ?? 0) > 0;
    tally.add(outcome === 'passed' && again ? 'flaky' : (outcome ?? 'errored'), name);
  }
  return { tests: tally.finish(), by, unknown };
}

function whyNot(report: unknown, { unknown }: Listed, tests: Tests): string | undefined {
  if (!isList(get(report, 'results', 'tests'))) return 'lists no tests';
  const listed = list(get(report, 'results', 'tests')).length;
  const stated = count(get(report, 'results', 'summary', 'tests')) ?? 0;
  if (listed === 0 && stated > 0) return `states ${many(stated, 'test')} but lists none`;
  if (unknown.length > 0) return `${many(unknown.length, 'test')} ended in no known outcome: ${some(unknown)}`;
  return nothingRan(tests);
}

function read(doc: Document): Reading {
  const report = doc.json();
  const listed = readTests(report);
  const stated = (key: string) => count(get(report, 'results', 'summary', key));
  const { by } = listed;
  const cases = Object.values(by).reduce((sum, number) => sum + number, 0);
  const tests: Tests = {
    ...listed.tests,
    // Where the list and its summary disagree, the worse counts.
    failed: Math.max(listed.tests.failed, stated('failed') ?? 0),
  };
  const why = whyNot(report, listed, tests);
  const commit = text(get(report, 'results', 'environment', 'commit'));
  return {
    ...base(reader.id, {
      contradictions: differing([
        ['summary.tests', stated('tests'), cases],
        ...['passed', 'failed', 'skipped', 'pending', 'other'].map(
          (key) => [`summary.${key}`, stated(key), by[key] ?? 0] as const,
        ),
      ]),
      ...(why ? { why } : {}),
      ...(commit ? { commit } : {}),
    }),
    kind: 'tests',
    tests,
  };
}

/** Common Test Report Format: https://github.com/ctrf-io/ctrf. Many writers break its schema, so only what is needed is asked for. */
export const reader: Reader = {
  id: 'ctrf',
  title: 'CTRF',
  kind: 'tests',
  recognise: (doc) => {
    if (doc.top !== 'object' || !doc.keys.has('results')) return false;
    const results = get(peek(doc), 'results');
    return (
      record(get(results, 'summary')) !== undefined &&
      (isList(get(results, 'tests')) || text(get(results, 'tool', 'name')) !== '')
    );
  },
  read,
  docs: {
    recognised: 'A JSON object whose `results` has a `summary` and `tests` (or a `tool` with a name).',
    proof:
      'At least one listed test ran, and every test ended as `passed`, `failed`, `skipped` or `pending`. The listed tests ' +
      'count; a `summary` that differs is a contradiction, and the higher number of failures counts. A test whose status is ' +
      '`other` or unknown counts as an error and makes the report incomplete.',
    ignored:
      'Times, steps, attachments, insights, baselines and the schema. `pending` is skipped. A passed test with `flaky` or with ' +
      '`retries` over 0 is flaky. `environment.commit` names the commit.',
    example:
      '{"results": {"tool": {"name": "jest"}, "summary": {"tests": 1, "passed": 1, "failed": 0, "skipped": 0, "pending": 0, "other": 0},\n' +
      ' "tests": [{"name": "adds", "status": "passed", "duration": 3}]}}',
  },
};
