import type { Document, Reader, Reading, Tests } from '../model/reading.ts';
import { base } from './ground/finish.ts';
import { type JunitWalk, SUITES, type Suite, startJunit } from './ground/junit.ts';
import { textOf } from './ground/pieces.ts';
import { many, nothingRan } from './ground/tests.ts';
import { plain } from './ground/text.ts';
import type { XmlOptions } from './ground/xml.ts';

const MOST = 10;

/** Where the totals of a suite can't be meant for its cases. Each dialect counts another way; all of them are tried. */
function disagreements({ name, stated, direct, directCases, held }: Suite): string[] {
  const where = name === '' ? 'the report' : `suite ${plain(name, 80)}`;
  const found: string[] = [];
  const { tests } = stated;
  // Some count cases that are skipped, or todo, and some don't; node counts suites of one level like cases.
  const leftOut = held.cases - (tests ?? 0);
  const fits =
    tests === held.cases || tests === directCases || tests === direct || (leftOut > 0 && leftOut <= held.skipped);
  if (tests !== undefined && !fits) found.push(`${where} states ${many(tests, 'test')} and lists ${held.cases}`);
  if (stated.failures === undefined && stated.errors === undefined) return found;
  const bad = (stated.failures ?? 0) + (stated.errors ?? 0);
  if (bad > held.bad + held.failingTodos || (bad === 0 && held.bad > 0)) {
    found.push(`${where} states ${many(bad, 'failure')} and lists ${held.bad}`);
  }
  return found;
}

function whyNot({ cases, scanner }: JunitWalk, tests: Tests): string | undefined {
  if (scanner) return `comes from a scanner (${scanner}): its cases are findings, not tests`;
  const stated = tests.passed + tests.failed + tests.errored + tests.skipped;
  if (cases === 0 && stated > 0) return `states ${many(stated, 'test')} but lists no test case`;
  return nothingRan(tests);
}

/** Totals where no case is listed: what stands outside of cases counts too. */
function withTotals({ tests, totals }: JunitWalk): Tests {
  const { passed, failed, errored, skipped } = totals;
  return {
    ...tests,
    passed,
    failed: Math.max(tests.failed, failed),
    errored: Math.max(tests.errored, errored),
    skipped,
  };
}

function start(options: XmlOptions = {}) {
  const disagreeing: string[] = [];
  const withoutCases: string[] = [];
  const walk = startJunit((suite) => {
    const found = suite.held.cases + suite.held.bad > 0 ? disagreeing : withoutCases;
    if (found.length < MOST) found.push(...disagreements(suite));
  }, options);
  return { write: walk.write, close: () => readingOf(walk.close(), disagreeing, withoutCases) };
}

function readingOf(walk: JunitWalk, disagreeing: readonly string[], withoutCases: readonly string[]): Reading {
  const tests = walk.cases > 0 ? walk.tests : withTotals(walk);
  const why = whyNot(walk, tests);
  return {
    ...base(reader.id, {
      // A report that lists no case at all has nothing to compare its totals with.
      contradictions: walk.cases > 0 ? [...disagreeing, ...withoutCases] : disagreeing,
      ...(why ? { why } : {}),
      ...(walk.commit ? { commit: walk.commit } : {}),
    }),
    kind: 'tests',
    tests,
  };
}

function read(doc: Document): Reading {
  const report = start();
  report.write(doc.text);
  return report.close();
}

const recognise = (doc: Document) => doc.syntax === 'xml' && SUITES.has(doc.root?.name ?? '');

/** JUnit XML in its dialects (Ant, Surefire, Gradle, pytest, jest-junit, go-junit-report, gtest, node:test …). */
export const reader: Reader = {
  id: 'junit-xml',
  title: 'JUnit XML',
  kind: 'tests',
  rank: 1,
  recognise,
  read,
  stream: {
    begins: recognise,
    read: async (source) => {
      // What is refused here is read again as a whole, and gets its place there.
      const report = start({ unplaced: true });
      for await (const text of textOf(source)) report.write(text);
      return { reading: report.close() };
    },
  },
  docs: {
    recognised: 'XML with the root element `testsuites` or `testsuite` (or `testrun`, as Eclipse exports it).',
    proof:
      'At least one `testcase` that ran. The cases count, not the totals in attributes; totals that state more tests or ' +
      'more failures than are listed are a contradiction. A report that lists no case, whose cases were all skipped, or ' +
      'that a scanner wrote proves no test run.',
    ignored:
      'Output, properties (but a commit) and times. `flakyFailure` and `flakyError` make a passed case flaky; `rerunFailure` ' +
      'repeats a failure; a case marked `skipped type="todo"` is skipped even when it fails, as its runner counts it. An ' +
      '`error` or `failure` outside of a case counts as one more.',
    example:
      '<testsuite name="api" tests="1" failures="0">\n  <testcase classname="login" name="accepts a password"/></testsuite>',
  },
};
