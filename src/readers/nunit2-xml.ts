import type { Document, Reader, Reading } from '../model/reading.ts';
import { base } from './ground/finish.ts';
import { type NunitDialect, type NunitWalk, walkNunit } from './ground/nunit.ts';
import { many, nothingRan, some, type TestOutcome } from './ground/tests.ts';
import { type Attributes, countIn } from './ground/xml.ts';

const OUTCOMES: Readonly<Record<string, TestOutcome>> = {
  Success: 'passed',
  Failure: 'failed',
  Error: 'errored',
  Ignored: 'skipped',
  Skipped: 'skipped',
  Inconclusive: 'skipped',
  NotRunnable: 'skipped',
};
const BAD: ReadonlySet<string> = new Set(['Failure', 'Error', 'NotRunnable', 'Cancelled']);

/** NUnit 2.4 has no `result`, only `executed` and `success`. */
function outcome({ result, executed, success }: Attributes): TestOutcome | undefined {
  if (result !== undefined) return Object.hasOwn(OUTCOMES, result) ? OUTCOMES[result] : undefined;
  if (/^false$/i.test(executed ?? '')) return 'skipped';
  if (/^true$/i.test(success ?? '')) return 'passed';
  return /^false$/i.test(success ?? '') ? 'failed' : undefined;
}

const DIALECT: NunitDialect = {
  outcome,
  notRunnable: ({ result }) => result === 'NotRunnable',
  failed: ({ result, success, executed }) =>
    result === undefined ? /^false$/i.test(success ?? '') && !/^false$/i.test(executed ?? '') : BAD.has(result),
  failedAfter: () => false,
};

function whyNot({ tests, unknown, notRunnable, cancelled }: NunitWalk): string | undefined {
  if (cancelled.length > 0) return `was cancelled: ${some(cancelled)}`;
  if (unknown.length > 0) return `${many(unknown.length, 'test')} ended in no known outcome: ${some(unknown)}`;
  if (notRunnable.length > 0) return `${many(notRunnable.length, 'test')} could not be run: ${some(notRunnable)}`;
  return nothingRan(tests);
}

/** Versions count ignored tests into `total` or leave them out, and failures with or without errors. */
function disagreements({ root, tests, cases }: NunitWalk): string[] {
  const found: string[] = [];
  const total = countIn(root, 'total');
  if (total !== undefined && (total > cases || total < cases - tests.skipped)) {
    found.push(`states ${many(total, 'test')} and lists ${cases}`);
  }
  const failures = countIn(root, 'failures');
  const stated = (failures ?? 0) + (countIn(root, 'errors') ?? 0);
  const listed = tests.failed + tests.errored;
  if (failures !== undefined && (stated > listed || (stated === 0 && tests.failed > 0))) {
    found.push(`states ${many(stated, 'failure')} and lists ${listed}`);
  }
  return found;
}

function read(doc: Document): Reading {
  const walk = walkNunit(doc.text, DIALECT);
  const why = whyNot(walk);
  return {
    ...base(reader.id, { contradictions: disagreements(walk), ...(why ? { why } : {}) }),
    kind: 'tests',
    tests: walk.tests,
  };
}

/** Results of NUnit 2 and of Pester's NUnitXml: https://nunit.org/docs/2.6/files/Results.xsd. */
export const reader: Reader = {
  id: 'nunit2-xml',
  title: 'NUnit 2 XML',
  kind: 'tests',
  recognise: (doc) => doc.syntax === 'xml' && doc.root?.name === 'test-results',
  read,
  docs: {
    recognised: 'XML with the root element `test-results`.',
    proof:
      'At least one `test-case` ran, each has a known `result` (or `executed` and `success` in old versions), none was cancelled ' +
      'or NotRunnable. The cases count; totals of the root that state more tests or failures than are listed are a ' +
      'contradiction. A suite that failed without a case of it failing (setup, an assembly that can not be loaded) is an error.',
    ignored: 'Output, messages, environment and times. `Ignored`, `Inconclusive` and `NotRunnable` are skipped.',
    example:
      '<test-results total="1" failures="0" errors="0">\n  <test-case name="Calculator.Adds" executed="True" result="Success"/></test-results>',
  },
};
