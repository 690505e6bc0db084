import type { Document, Reader, Reading, Tests } from '../model/reading.ts';
import { Unreadable } from '../model/reading.ts';
import { base } from './ground/finish.ts';
import { parseJson } from './ground/json.ts';
import { many, nothingRan, some, tallyTests } from './ground/tests.ts';
import { get, text } from './ground/value.ts';

type End = 'pass' | 'fail' | 'skip';

interface Test {
  state: 'open' | End;
  /** It failed at least once. */
  failed: boolean;
}

interface Package {
  readonly tests: Map<string, Test>;
  end?: End;
  /** It ended as failed at least once; a later pass is a rerun of what failed. */
  failed: boolean;
}

interface Stream {
  readonly packages: Map<string, Package>;
  /** Import paths that could not be built, and those that a package names as the cause of its failure. */
  readonly builds: Set<string>;
  readonly blamed: Set<string>;
  /** Lines that are no JSON: what the build printed besides. */
  noise: number;
  noiseFails: boolean;
}

const ENDS: ReadonlySet<string> = new Set<End>(['pass', 'fail', 'skip']);
const isEnd = (action: string): action is End => ENDS.has(action);

function event(stream: Stream, value: unknown): void {
  const action = text(get(value, 'Action'));
  if (action === 'build-fail') stream.builds.add(text(get(value, 'ImportPath')));
  const name = get(value, 'Package');
  if (typeof name !== 'string') return;
  const known = stream.packages.get(name);
  const found: Package = known ?? { tests: new Map(), failed: false };
  if (!known) stream.packages.set(name, found);
  const testName = text(get(value, 'Test'));
  if (testName === '') {
    if (action === 'start') delete found.end;
    if (isEnd(action)) found.end = action;
    if (action === 'fail') found.failed = true;
    const cause = text(get(value, 'FailedBuild'));
    if (cause !== '') stream.blamed.add(cause);
    return;
  }
  const state = action === 'bench' ? 'pass' : action;
  if (state !== 'run' && !isEnd(state)) return;
  const test: Test = found.tests.get(testName) ?? { state: 'open', failed: false };
  test.state = state === 'run' ? 'open' : state;
  test.failed ||= state === 'fail';
  found.tests.set(testName, test);
}

function walk(body: string): Stream {
  const stream: Stream = { packages: new Map(), builds: new Set(), blamed: new Set(), noise: 0, noiseFails: false };
  let line = 0;
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\n', at);
    const row = body.slice(at, end === -1 ? body.length : end).trim();
    at = end === -1 ? body.length : end + 1;
    line++;
    if (row === '') continue;
    if (!row.startsWith('{')) {
      stream.noise++;
      stream.noiseFails ||= /^(?:FAIL\b|panic:|fatal error:)/.test(row);
      continue;
    }
    try {
      event(stream, parseJson(row));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      throw new Unreadable(`has an event that is not well-formed JSON (line ${line})`, line, error.column);
    }
  }
  return stream;
}

interface Told {
  readonly tests: Tests;
  readonly unfinished: readonly string[];
  /** Packages without an end, and packages that failed without a failed test (a build error, a panic, TestMain). */
  readonly open: readonly string[];
  readonly broken: readonly string[];
  readonly contradictions: readonly string[];
}

function tell({ packages, builds, blamed }: Stream): Told {
  const tally = tallyTests();
  const lists = {
    unfinished: [] as string[],
    open: [] as string[],
    broken: [] as string[],
    contradictions: [] as string[],
  };
  for (const [name, found] of packages) {
    let bad = 0;
    for (const [testName, test] of found.tests) {
      const recovered = test.state === 'pass' && found.failed && found.end === 'pass';
      if (test.failed && !recovered) tally.add('failed', testName);
      else if (test.failed) tally.add('flaky', testName);
      else if (test.state === 'open') {
        tally.add('errored', testName);
        lists.unfinished.push(testName);
      } else tally.add(test.state === 'skip' ? 'skipped' : 'passed', testName);
      if ((test.failed && !recovered) || test.state === 'open') bad++;
    }
    if (found.end === undefined) lists.open.push(name);
    else if (found.end === 'fail' && bad === 0) {
      lists.broken.push(name);
      tally.add('errored', `${name} (outside of a test)`);
    } else if (found.end !== 'fail' && bad > 0) {
      lists.contradictions.push(`package ${name} is told as ${found.end}, but ${many(bad, 'test')} of it did not pass`);
    }
  }
  for (const path of builds) {
    if (blamed.has(path) || packages.get(path)?.failed) continue;
    lists.broken.push(path);
    tally.add('errored', `${path} (build)`);
  }
  return { tests: tally.finish(), ...lists };
}

function whyNot({ noiseFails }: Stream, { unfinished, open, broken }: Told, tests: Tests): string | undefined {
  if (broken.length > 0)
    return `${many(broken.length, 'package')} failed without a failed test (a build error or a panic): ${some(broken)}`;
  if (unfinished.length > 0) return `${many(unfinished.length, 'test')} did not finish: ${some(unfinished)}`;
  if (open.length > 0) return `${many(open.length, 'package')} did not finish: ${some(open)}`;
  if (noiseFails && tests.failed + tests.errored === 0) return 'holds a line of plain text that tells a failure';
  return nothingRan(tests);
}

function read(doc: Document): Reading {
  const stream = walk(doc.text);
  const told = tell(stream);
  const why = whyNot(stream, told, told.tests);
  return {
    ...base(reader.id, {
      contradictions: told.contradictions,
      remarks: stream.noise > 0 ? [`${many(stream.noise, 'line')} of plain text between the events`] : [],
      ...(why ? { why } : {}),
    }),
    kind: 'tests',
    tests: told.tests,
  };
}

/** An event as the go tool writes it, where plain text of the build stands before the first one. */
const EVENT = /^\{"(?:Time|Action|ImportPath)":"[^\n]{0,300}?"(?:Action|Package)":"/m;

/** Events of `go test -json`: https://pkg.go.dev/cmd/test2json. */
export const reader: Reader = {
  id: 'go-test-json',
  title: 'go test -json',
  kind: 'tests',
  recognise: (doc) => {
    if (doc.top === 'object' && doc.keys.has('Action') && (doc.keys.has('Package') || doc.keys.has('ImportPath')))
      return true;
    return doc.syntax === 'text' && EVENT.test(doc.text.slice(0, 20_000));
  },
  read,
  docs: {
    recognised: 'JSON lines with `Action` and `Package` (or `ImportPath`), also behind plain text of the build.',
    proof:
      'Every package that appears has its own end (`pass`, `fail` or `skip` without `Test`), every test that ran has one, and at ' +
      'least one test ran. A package that fails without a failed test (a build error, a panic, `TestMain`) is an error and ' +
      'makes the report incomplete; so does a test without an end. A line that is broken JSON makes the file unreadable.',
    ignored:
      'Output and times. Subtests count like tests. A test that failed and passed in a later run of its package (gotestsum ' +
      '`--rerun-fails`) is flaky; with `-count` it is failed. A package without test files is none.',
    example:
      '{"Action":"run","Package":"p","Test":"TestAdd"}\n{"Action":"pass","Package":"p","Test":"TestAdd"}\n{"Action":"pass","Package":"p"}',
  },
};
