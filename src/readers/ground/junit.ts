import type { Tests } from '../../model/reading.ts';
import { type TestOutcome, tallyTests } from './tests.ts';
import { plain } from './text.ts';
import { type Attributes, startXml, type XmlOptions, type XmlWalk } from './xml.ts';

/** Numbers that a suite states in its attributes; absent where it has none. */
export interface Stated {
  readonly tests?: number;
  readonly failures?: number;
  readonly errors?: number;
  readonly skipped?: number;
}

/** What a suite holds, itself and the suites below it. */
export interface Held {
  cases: number;
  skipped: number;
  /** Failed and errored cases, and errors of suites. */
  bad: number;
  /** Cases that are marked as todo and fail; they are skipped ones. */
  failingTodos: number;
}

/** A closed suite, told in the order of the closing tags; the root comes last. */
export interface Suite {
  readonly name: string;
  readonly stated: Stated;
  /** Its own cases and suites, one level down. */
  readonly direct: number;
  readonly directCases: number;
  readonly held: Held;
}

/** A walked report. `totals` come from the attributes of suites without a case, for reports that list none. */
export interface JunitWalk {
  readonly tests: Tests;
  readonly cases: number;
  readonly totals: Tests;
  readonly scanner?: string;
  readonly commit?: string;
}

interface OpenSuite {
  readonly name: string;
  readonly stated: Stated;
  readonly held: Held;
  readonly below: Record<keyof Stated, number>;
  direct: number;
  directCases: number;
}

interface OpenCase {
  readonly attributes: Attributes;
  /** Names of its elements; most cases have none. */
  marks?: Set<string>;
}

const NO_MARKS: ReadonlySet<string> = new Set();

/** Elements that hold cases or other suites. */
export const SUITES: ReadonlySet<string> = new Set(['testsuites', 'testsuite', 'testrun']);
const SKIPPED = new Set(['skipped', 'skip', 'ignored', 'disabled', 'notrun', 'suppressed', 'pending', 'todo']);
const FAILED = new Set(['failed', 'failure', 'fail', 'error', 'errored', 'broken', 'timeout', 'aborted']);
/** Names of the roots, suites and packages of scanners that write JUnit. */
const SCANNERS =
  /^(?:gitleaks|dependency-check|trivy|checkov scan|tfsec|kics|semgrep results|org\.eslint|eslint|org\.stylelint|PHP_CodeSniffer.{0,20})$/i;
const COMMIT_PROPERTIES = new Set([
  'git.commit',
  'git.commit.id',
  'git.sha',
  'commit',
  'commit.sha',
  'github.sha',
  'vcs.revision',
]);

function stated(attributes: Attributes): Stated {
  const number = (name: string) => {
    const value = attributes[name]?.trim();
    return value && /^\d{1,12}$/.test(value) ? Number(value) : undefined;
  };
  const skips = [number('skipped'), number('skip'), number('disabled'), number('ignored')];
  const skipped = skips.reduce((sum, value) => (value === undefined ? sum : (sum ?? 0) + value), undefined);
  const [tests, failures, errors] = [number('tests'), number('failures'), number('errors')];
  return {
    ...(tests === undefined ? {} : { tests }),
    ...(failures === undefined ? {} : { failures }),
    ...(errors === undefined ? {} : { errors }),
    ...(skipped === undefined ? {} : { skipped }),
  };
}

/** The outcome of a case: a failure beats everything but a todo, and a word in `status` or `result` counts where no element does. */
function outcomeOf(marks: ReadonlySet<string>, attributes: Attributes): TestOutcome {
  if (marks.size === 0 && attributes.result === undefined && attributes.status === undefined) return 'passed';
  if (marks.has('todo')) return 'skipped';
  if (marks.has('failure')) return 'failed';
  if (marks.has('error')) return 'errored';
  const flaky = marks.has('flakyFailure') || marks.has('flakyError');
  if (!flaky && (marks.has('rerunFailure') || marks.has('rerunError'))) return 'failed';
  if (marks.has('skipped') || marks.has('skip') || marks.has('ignored') || marks.has('disabled')) return 'skipped';
  const words = [attributes.result, attributes.status].map((word) => word?.toLowerCase() ?? '');
  if (words.some((word) => FAILED.has(word))) return 'failed';
  if (words.some((word) => SKIPPED.has(word))) return 'skipped';
  return flaky || marks.has('rerun') ? 'flaky' : 'passed';
}

function nameOf({ classname = '', name = '' }: Attributes): string {
  if (classname === '' || name.startsWith(classname)) return name || classname;
  return `${classname} › ${name}`;
}

/** Starts to walk a JUnit report that comes in pieces, and tells each suite when it closes. Throws Unreadable. */
export function startJunit(
  closed: (suite: Suite) => void,
  options: XmlOptions = {},
): Pick<XmlWalk, 'write'> & { close: () => JunitWalk } {
  const tally = tallyTests();
  const suites: OpenSuite[] = [];
  const cases: OpenCase[] = [];
  const path: string[] = [];
  let count = 0;
  let totals: Record<keyof Stated, number> = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  let scanner: string | undefined;
  let commit: string | undefined;

  const openSuite = (attributes: Attributes) => {
    const name = attributes.name ?? attributes.package ?? '';
    const tool = [name, attributes.package ?? ''].find((word) => SCANNERS.test(word));
    if (tool) scanner ??= plain(tool, 40);
    const parent = suites.at(-1);
    if (parent) parent.direct++;
    suites.push({
      name,
      stated: stated(attributes),
      held: { cases: 0, skipped: 0, bad: 0, failingTodos: 0 },
      below: { tests: 0, failures: 0, errors: 0, skipped: 0 },
      direct: 0,
      directCases: 0,
    });
  };

  const closeSuite = () => {
    const suite = suites.pop();
    if (!suite) return;
    const { held, below, stated: own } = suite;
    closed(suite);
    const parent = suites.at(-1);
    // Where a suite and the suites below it state different totals, the larger number counts.
    const larger = {
      tests: Math.max(own.tests ?? 0, below.tests),
      failures: Math.max(own.failures ?? 0, below.failures),
      errors: Math.max(own.errors ?? 0, below.errors),
      skipped: Math.max(own.skipped ?? 0, below.skipped),
    };
    if (!parent) totals = larger;
    else {
      for (const key of ['tests', 'failures', 'errors', 'skipped'] as const) parent.below[key] += larger[key];
      for (const key of ['cases', 'skipped', 'bad', 'failingTodos'] as const) parent.held[key] += held[key];
    }
  };

  const closeCase = () => {
    const done = cases.pop();
    if (!done) return;
    const { marks = NO_MARKS, attributes } = done;
    const outcome = outcomeOf(marks, attributes);
    const bad = outcome === 'failed' || outcome === 'errored';
    tally.add(outcome, bad ? nameOf(attributes) : '');
    count++;
    const suite = suites.at(-1);
    if (!suite) return;
    suite.direct++;
    suite.directCases++;
    suite.held.cases++;
    if (outcome === 'skipped') suite.held.skipped++;
    if (bad) suite.held.bad++;
    if (marks.has('todo') && (marks.has('failure') || marks.has('error'))) suite.held.failingTodos++;
  };

  const xml = startXml(
    {
      open: (name, attributes) => {
        const parent = path[path.length - 1] ?? '';
        path.push(name);
        // The order is that of how often they come.
        if (name === 'testcase') cases.push({ attributes });
        else if (SUITES.has(name)) openSuite(attributes);
        else if (parent === 'testcase') {
          const open = cases.at(-1);
          if (open) {
            open.marks ??= new Set();
            open.marks.add(name === 'skipped' && attributes.type === 'todo' ? 'todo' : name);
          }
        } else if (SUITES.has(parent) && (name === 'error' || name === 'failure')) {
          const suite = suites.at(-1);
          if (suite) suite.held.bad++;
          tally.add(name === 'error' ? 'errored' : 'failed', `${suite?.name ?? ''} (outside of a test case)`);
        } else if (name === 'property' && cases.length === 0) {
          const key = (attributes.name ?? '')
            .toLowerCase()
            .replaceAll('_', '.')
            .replace(/^env\./, '');
          if (COMMIT_PROPERTIES.has(key) && /^[0-9a-f]{7,40}$/i.test(attributes.value ?? ''))
            commit ??= attributes.value;
        }
      },
      close: (name) => {
        path.pop();
        if (name === 'testcase') closeCase();
        else if (SUITES.has(name)) closeSuite();
      },
    },
    options,
  );

  const finish = (): JunitWalk => {
    const { tests, failures, errors, skipped } = totals;
    return {
      tests: tally.finish(),
      cases: count,
      totals: {
        passed: Math.max(0, tests - failures - errors - skipped),
        failed: failures,
        errored: errors,
        skipped,
        flaky: 0,
        failing: [],
      },
      ...(scanner ? { scanner } : {}),
      ...(commit ? { commit } : {}),
    };
  };
  return {
    write: xml.write,
    close: () => {
      xml.close();
      return finish();
    },
  };
}
