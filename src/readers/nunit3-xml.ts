import type { Document, Reader, Reading } from '../model/reading.ts';
import { base } from './ground/finish.ts';
import { type NunitDialect, type NunitWalk, walkNunit } from './ground/nunit.ts';
import { differing, many, nothingRan, some, type TestOutcome } from './ground/tests.ts';
import { countIn } from './ground/xml.ts';

const OUTCOMES: Readonly<Record<string, TestOutcome>> = {
  Passed: 'passed',
  Warning: 'passed',
  Failed: 'failed',
  Skipped: 'skipped',
  Inconclusive: 'skipped',
};

const DIALECT: NunitDialect = {
  outcome: ({ result = '' }) => (Object.hasOwn(OUTCOMES, result) ? OUTCOMES[result] : undefined),
  notRunnable: ({ result, label, runstate }) =>
    result === 'Skipped' && (label === 'Invalid' || runstate === 'NotRunnable'),
  failed: ({ result }) => result === 'Failed',
  failedAfter: ({ site }) => site === 'TearDown',
};

function whyNot({ root, tests, unknown, notRunnable, cancelled }: NunitWalk): string | undefined {
  if (cancelled.length > 0) return `was cancelled: ${some(cancelled)}`;
  if (unknown.length > 0) return `${many(unknown.length, 'test')} ended in no known outcome: ${some(unknown)}`;
  if (notRunnable.length > 0) return `${many(notRunnable.length, 'test')} could not be run: ${some(notRunnable)}`;
  if (root.result === 'Failed' && tests.failed + tests.errored === 0)
    return 'says that it failed, though no listed test did';
  return nothingRan(tests);
}

function read(doc: Document): Reading {
  const walk = walkNunit(doc.text, DIALECT);
  const { root, tests, cases } = walk;
  const why = whyNot(walk);
  const warnings = countIn(root, 'warnings') ?? 0;
  const contradictions = differing([
    ['total', countIn(root, 'total'), cases],
    ['passed', countIn(root, 'passed'), tests.passed - warnings],
    ['failed', countIn(root, 'failed'), tests.failed],
  ]);
  if (root.result === 'Passed' && tests.failed + tests.errored > 0)
    contradictions.push('says that it passed, but lists failures');
  return {
    ...base(reader.id, {
      contradictions,
      remarks: warnings > 0 ? [`${many(warnings, 'test')} passed with a warning`] : [],
      ...(why ? { why } : {}),
    }),
    kind: 'tests',
    tests,
  };
}

/** Results of NUnit 3 and 4: https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html. */
export const reader: Reader = {
  id: 'nunit3-xml',
  title: 'NUnit 3 XML',
  kind: 'tests',
  recognise: (doc) => doc.syntax === 'xml' && doc.root?.name === 'test-run',
  read,
  docs: {
    recognised: 'XML with the root element `test-run`.',
    proof:
      'At least one `test-case` ran, each has a known `result`, none was cancelled or could not be run, and the run does not say ' +
      'Failed without a failure. The cases count; totals of the root that differ are a contradiction. A suite that failed by ' +
      'itself (one-time setup or teardown, an assembly that can not be loaded) is an error.',
    ignored: 'Output, messages, properties and times. `Inconclusive` is skipped, `Warning` is passed and remarked.',
    example:
      '<test-run total="1" passed="1" failed="0" result="Passed">\n  <test-case fullname="Calculator.Adds" result="Passed"/></test-run>',
  },
};
