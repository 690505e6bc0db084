import type { Document, Reader, Reading, Tests } from '../model/reading.ts';
import { base } from './ground/finish.ts';
import { many, nothingRan, some, type TestOutcome, tallyTests } from './ground/tests.ts';
import { plain } from './ground/text.ts';
import { type Attributes, countIn, walkXml } from './ground/xml.ts';

const OUTCOMES: Readonly<Record<string, TestOutcome>> = {
  Passed: 'passed',
  Completed: 'passed',
  Warning: 'passed',
  Failed: 'failed',
  Timeout: 'failed',
  Aborted: 'failed',
  PassedButRunAborted: 'failed',
  Error: 'errored',
  NotExecuted: 'skipped',
  Inconclusive: 'skipped',
  Blocked: 'skipped',
  NotRunnable: 'skipped',
};
/** Outcomes of the whole run that say nothing against it; `Failed` is left to the tests. */
const ENDED: ReadonlySet<string> = new Set(['Completed', 'Passed', 'Warning', 'Failed']);
const RESULT = /^(?:\w{0,30}TestResult|TestResultAggregation)$/;

interface Counted {
  results: number;
  bad: number;
}

interface OpenResult {
  readonly attributes: Attributes;
  /** Rows of a data-driven test stand in its `InnerResults`. */
  rows: number;
  badRows: number;
}

interface Walk {
  readonly tests: Tests;
  /** Results as they can be counted: outermost ones, all, rows instead of their parents. */
  readonly ways: readonly Counted[];
  readonly unfinished: readonly string[];
  readonly missing: readonly string[];
  readonly summary?: Attributes;
  readonly counters?: Attributes;
  /** Errors that the run tells outside of its tests. */
  readonly errors: number;
}

function walk(text: string): Walk {
  const tally = tallyTests();
  const [top, all, leaves] = [0, 0, 0].map((): Counted => ({ results: 0, bad: 0 })) as [Counted, Counted, Counted];
  const unfinished: string[] = [];
  const defined = new Map<string, string>();
  const ran = new Set<string>();
  const open: OpenResult[] = [];
  let summary: Attributes | undefined;
  let counters: Attributes | undefined;
  let errors = 0;
  const close = ({ attributes, rows, badRows }: OpenResult) => {
    const { outcome: word = '', testName = '' } = attributes;
    const known = Object.hasOwn(OUTCOMES, word) ? OUTCOMES[word] : undefined;
    const outcome = known ?? (word === '' ? 'errored' : 'failed');
    const bad = outcome === 'failed' || outcome === 'errored';
    if (!known || word === 'PassedButRunAborted' || word === 'Aborted') unfinished.push(testName);
    const add = (counted: Counted) => {
      counted.results++;
      if (bad) counted.bad++;
    };
    add(all);
    const parent = open.at(-1);
    if (!parent) add(top);
    else {
      parent.rows++;
      if (bad || badRows > 0) parent.badRows++;
    }
    // A data-driven test counts by its rows, and once more when it failed without a row of it failing.
    if (rows === 0) add(leaves);
    if (rows === 0 || (bad && badRows === 0)) tally.add(outcome, testName);
  };
  walkXml(text, {
    open: (name, attributes) => {
      if (RESULT.test(name)) {
        open.push({ attributes, rows: 0, badRows: 0 });
        if (attributes.testId) ran.add(attributes.testId);
      } else if (name === 'UnitTest' && attributes.id) defined.set(attributes.id, attributes.name ?? '');
      else if (name === 'ResultSummary') summary = attributes;
      else if (name === 'Counters') counters = attributes;
      else if (name === 'RunInfo' && !['Warning', 'Passed', 'Completed'].includes(attributes.outcome ?? '')) errors++;
    },
    close: (name) => {
      const result = RESULT.test(name) ? open.pop() : undefined;
      if (result) close(result);
    },
  });
  const missing = [...defined].filter(([id]) => !ran.has(id)).map(([, name]) => name);
  return {
    tests: tally.finish(),
    ways: [top, all, leaves],
    unfinished,
    missing,
    errors,
    ...(summary ? { summary } : {}),
    ...(counters ? { counters } : {}),
  };
}

function whyNot({ tests, summary, unfinished, missing, errors }: Walk): string | undefined {
  const outcome = summary?.outcome ?? '';
  if (!summary) return 'has no ResultSummary, so the run did not end';
  if (!ENDED.has(outcome)) return `the run ended as ${plain(outcome, 40) || 'nothing'}, not as Completed`;
  if (unfinished.length > 0)
    return `${many(unfinished.length, 'test')} did not finish or ended in no known outcome: ${some(unfinished)}`;
  if (missing.length > 0) return `${many(missing.length, 'test')} has no result: ${some(missing)}`;
  if (tests.failed + tests.errored > 0) return undefined;
  if (errors > 0) return `reports ${many(errors, 'error')} outside of the tests (RunInfos)`;
  return outcome === 'Failed' ? 'the run ended as Failed, though no listed test failed' : nothingRan(tests);
}

function disagreements({ counters = {}, summary, ways, tests }: Walk): string[] {
  const found: string[] = [];
  const listed = ways[0] ?? { results: 0, bad: 0 };
  const total = countIn(counters, 'total');
  if (total !== undefined && ways.every(({ results }) => results !== total)) {
    found.push(`Counters state ${many(total, 'test')}, the list has ${listed.results}`);
  }
  const stated = ['failed', 'error', 'timeout', 'aborted'].map((name) => countIn(counters, name) ?? 0);
  const bad = stated.reduce((sum, number) => sum + number, 0);
  if (total !== undefined && ways.every((way) => way.bad !== bad)) {
    found.push(`Counters state ${many(bad, 'failure')}, the list has ${listed.bad}`);
  }
  const failing = tests.failed + tests.errored;
  if (summary?.outcome === 'Passed' && failing > 0)
    found.push(`the run ended as Passed, but ${many(failing, 'test')} did not pass`);
  return found;
}

function read(doc: Document): Reading {
  const found = walk(doc.text);
  const why = whyNot(found);
  return {
    ...base(reader.id, { contradictions: disagreements(found), ...(why ? { why } : {}) }),
    kind: 'tests',
    tests: found.tests,
  };
}

/** Visual Studio test results (`dotnet test --logger trx`): namespace http://microsoft.com/schemas/VisualStudio/TeamTest/2010. */
export const reader: Reader = {
  id: 'trx',
  title: 'TRX (Visual Studio test results)',
  kind: 'tests',
  recognise: (doc) => doc.syntax === 'xml' && doc.root?.name === 'TestRun',
  read,
  docs: {
    recognised: 'XML with the root element `TestRun`.',
    proof:
      '`ResultSummary` says that the run ended, at least one result ran, every defined test has a result with a known outcome, ' +
      'and no error stands in `RunInfos` where no test failed. The results count; `Counters` that differ are a contradiction. ' +
      'An unknown outcome is failed, a missing one an error.',
    ignored:
      'Output, settings and times. A data-driven test counts by its rows. `Warning` and `Completed` are passed; `NotExecuted`, ' +
      '`Inconclusive`, `Blocked` and `NotRunnable` are skipped; `PassedButRunAborted` is failed.',
    example:
      '<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>\n' +
      '  <UnitTestResult testName="Adds" outcome="Passed"/></Results><ResultSummary outcome="Completed"/></TestRun>',
  },
};
