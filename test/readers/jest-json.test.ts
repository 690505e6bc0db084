import { reader } from '../../src/readers/jest-json.ts';
import { reading } from './ground/open.ts';

const PASS = { title: 'a', status: 'passed' };
const FAIL = { title: 'b', status: 'failed' };
const file = (name: string, status: string, ...assertionResults: unknown[]) => ({ name, status, assertionResults });
/** A report whose totals fit its list; `more` overrides. */
function report(files: ReturnType<typeof file>[], more: object = {}) {
  const all = files.flatMap((one) => one.assertionResults) as { status: string }[];
  const having = (...statuses: string[]) => all.filter(({ status }) => statuses.includes(status)).length;
  const broken = files.filter((one) => one.status === 'failed').length;
  return {
    numTotalTests: all.length,
    numPassedTests: having('passed'),
    numFailedTests: having('failed'),
    numPendingTests: having('pending', 'skipped'),
    numTodoTests: having('todo'),
    numFailedTestSuites: broken,
    numRuntimeErrorTestSuites: files.filter((one) => one.status === 'failed' && one.assertionResults.length === 0)
      .length,
    success: broken === 0,
    testResults: files,
    ...more,
  };
}

async function told(content: unknown) {
  const found = await reading(content, { readers: [reader] });
  if (found.kind !== 'tests') return { kind: found.kind };
  const { passed, failed, errored, skipped, flaky } = found.tests;
  return {
    counts: `${passed}/${failed}/${errored}/${skipped}/${flaky}`,
    ...(found.why ? { why: found.why } : {}),
    ...(found.contradictions.length > 0 ? { contradictions: found.contradictions } : {}),
  };
}

const vitest = { numRuntimeErrorTestSuites: undefined };

test.each<[string, unknown, object]>([
  ['a pass', report([file('x', 'passed', PASS)]), { counts: '1/0/0/0/0' }],
  ['a failure', report([file('x', 'failed', PASS, FAIL)]), { counts: '1/1/0/0/0' }],
  [
    'all that does not run',
    report([
      file(
        'x',
        'passed',
        PASS,
        ...['pending', 'skipped', 'todo', 'disabled'].map((status) => ({ title: status, status })),
      ),
    ]),
    { counts: '1/0/0/4/0' },
  ],
  ['a retry', report([file('x', 'passed', { ...PASS, invocations: 2 })]), { counts: '1/0/0/0/1' }],
  ['no test', report([]), { counts: '0/0/0/0/0', why: 'holds no test case, which proves nothing' }],
  [
    'only skipped ones',
    report([file('x', 'passed', { title: 's', status: 'pending' })]),
    { counts: '0/0/0/1/0', why: 'ran no test: its only one was skipped' },
  ],
  [
    'a file that could not be loaded',
    report([file('x', 'failed'), file('y', 'passed', PASS)]),
    { counts: '1/0/1/0/0', why: '1 test file could not be loaded or run: x' },
  ],
  [
    'the same in Vitest',
    report([file('x', 'failed'), file('y', 'passed', PASS)], vitest),
    { counts: '1/0/0/0/0', why: '1 test file could not be loaded or run: x' },
  ],
  [
    'the same under success: true',
    report([file('x', 'failed'), file('y', 'passed', PASS)], { success: true }),
    { counts: '1/0/1/0/0', why: expect.any(String), contradictions: ['says success: true, but 1 test file failed'] },
  ],
  [
    'old Jest with testExecError',
    report([{ ...file('x', ''), testExecError: { code: 'MODULE_NOT_FOUND' } } as never], {
      numRuntimeErrorTestSuites: 1,
      success: false,
    }),
    { counts: '0/0/1/0/0', why: '1 test file could not be loaded or run: x' },
  ],
  [
    'a crash after the tests',
    report([{ ...file('x', 'passed', PASS), testExecError: 'afterAll' } as never]),
    { counts: '1/0/0/0/0', why: '1 test file failed outside of the tests: x', contradictions: expect.any(Array) },
  ],
  [
    'a test of Vitest that never finished',
    report([file('x', 'passed', PASS, { title: 'p', status: 'pending' })], vitest),
    { counts: '1/0/0/1/0', why: '1 test did not finish: p' },
  ],
  [
    'an unknown status',
    report([file('x', 'passed', PASS, { title: 'p', status: 'odd' })]),
    { counts: '1/0/0/1/0', why: '1 test did not finish: p' },
  ],
  [
    'interrupted',
    report([file('x', 'passed', PASS)], { wasInterrupted: true }),
    { counts: '1/0/0/0/0', why: 'was interrupted (wasInterrupted: true)' },
  ],
  [
    'success: false without a failure',
    report([file('x', 'passed', PASS)], { success: false }),
    { counts: '1/0/0/0/0', why: 'says success: false, though no test failed' },
  ],
  [
    'no success at all',
    report([file('x', 'passed', PASS)], { success: undefined }),
    { counts: '1/0/0/0/0', why: 'does not say whether the run succeeded' },
  ],
  [
    'a list without its totals',
    report([], { numTotalTests: 5, numPassedTests: 5 }),
    {
      counts: '0/0/0/0/0',
      why: expect.any(String),
      contradictions: ['numTotalTests is 5, but the list has 0', 'numPassedTests is 5, but the list has 0'],
    },
  ],
  [
    'no list',
    { ...report([]), testResults: undefined, numTotalTests: 5 },
    { counts: '0/0/0/0/0', why: 'lists no test results', contradictions: expect.any(Array) },
  ],
  [
    'more failures in the totals',
    report([file('x', 'passed', PASS)], { numFailedTests: 2 }),
    { counts: '1/2/0/0/0', contradictions: ['numFailedTests is 2, but the list has 0'] },
  ],
  [
    'failures under success: true',
    report([file('x', 'failed', FAIL)], { success: true }),
    { counts: '0/1/0/0/0', contradictions: ['says success: true, but 1 listed test failed'] },
  ],
  [
    'failed suites under success: true',
    report([file('x', 'passed', PASS)], { numFailedTestSuites: 1 }),
    { counts: '1/0/0/0/0', contradictions: ['says success: true and 1 failed suite'] },
  ],
  [
    'snapshots',
    report([file('x', 'passed', PASS)], { snapshot: { unmatched: 2 } }),
    { counts: '1/0/0/0/0', contradictions: ['2 snapshots did not match, but no test failed'] },
  ],
  [
    'obsolete snapshots only',
    report([file('x', 'passed', PASS)], { snapshot: { failure: true, unchecked: 1, unmatched: 0 } }),
    { counts: '1/0/0/0/0' },
  ],
  [
    'hostile shapes',
    { numTotalTests: {}, testResults: [null, 3, { assertionResults: { length: 9 } }], success: true },
    { counts: '0/0/0/0/0', why: 'holds no test case, which proves nothing' },
  ],
])('%s', async (_, content, expected) => expect(await told(content)).toEqual(expected));

test('open handles are remarked, failing names kept', async () => {
  const found = await reading(
    report([file('x', 'failed', { ...FAIL, fullName: 'math adds' })], { openHandles: [{}] }),
    { readers: [reader] },
  );
  expect(found).toMatchObject({ remarks: ['1 handle stayed open after the tests'], tests: { failing: ['math adds'] } });
});

test('no prefix of a report passes', async () => {
  const text = JSON.stringify(report([file('x', 'passed', PASS)]));
  for (let end = 0; end < text.length; end++) {
    expect((await reading(text.slice(0, end), { readers: [reader] })).kind).toBe('unreadable');
  }
});
