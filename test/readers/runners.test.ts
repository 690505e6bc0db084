import { reading } from './ground/open.ts';
import { told } from './ground/told.ts';

const playwright = (tests: readonly object[], more: object = {}) => ({
  config: {},
  errors: [],
  suites: [{ title: 'a.spec.ts', specs: [], suites: [{ title: 'login', specs: [{ title: 'works', tests }] }] }],
  ...more,
});
const attempt = (status: string, ...results: readonly string[]) => ({
  projectName: 'chromium',
  expectedStatus: 'passed',
  status,
  results: results.map((one) => ({ status: one })),
});
const NAME = 'a.spec.ts › login › works (chromium)';

describe('playwright-json', () => {
  test.each<[string, object, object]>([
    ['a pass', playwright([attempt('expected', 'passed')]), { passed: 1 }],
    ['a failure', playwright([attempt('unexpected', 'failed', 'timedOut')]), { failed: 1, failing: [NAME] }],
    ['a retry', playwright([attempt('flaky', 'failed', 'passed')]), { passed: 1, flaky: 1 }],
    [
      'a test that is expected to fail, and fails',
      playwright([{ ...attempt('expected', 'failed'), expectedStatus: 'failed' }]),
      { passed: 1 },
    ],
    [
      'a skipped test beside a pass',
      playwright([attempt('expected', 'passed'), { ...attempt('skipped', 'skipped'), expectedStatus: 'skipped' }]),
      { passed: 1, skipped: 1 },
    ],
    ['no test', playwright([]), { why: 'holds no test case, which proves nothing' }],
    [
      'only skipped tests',
      playwright([{ ...attempt('skipped', 'skipped'), expectedStatus: 'skipped' }]),
      { skipped: 1, why: 'ran no test: its only one was skipped' },
    ],
    [
      'a list of tests without a run',
      playwright([attempt('skipped')]),
      { skipped: 1, why: `1 test did not run or did not finish: ${NAME}` },
    ],
    [
      'a test that was interrupted',
      playwright([attempt('expected', 'passed'), attempt('skipped', 'interrupted')]),
      { passed: 1, skipped: 1, why: `1 test did not run or did not finish: ${NAME}` },
    ],
    [
      'an unknown status',
      playwright([attempt('fine', 'passed')]),
      { errored: 1, failing: [NAME], why: `1 test did not run or did not finish: ${NAME}` },
    ],
    [
      'errors outside of the tests',
      playwright([attempt('expected', 'passed')], { errors: [{ message: 'SyntaxError' }] }),
      { passed: 1, errored: 1, why: 'reports 1 error outside of the tests' },
    ],
    [
      'a status that its results deny',
      playwright([attempt('expected', 'failed')]),
      { failed: 1, failing: [NAME], contradictions: [`${NAME} is told as expected, but its results say failed`] },
    ],
    [
      'a summary that is worse than the list',
      playwright([attempt('expected', 'passed')], { stats: { expected: 1, unexpected: 2, flaky: 0, skipped: 0 } }),
      { passed: 1, failed: 2, contradictions: ['stats.unexpected is 2, but the list has 0'] },
    ],
    [
      'a summary that is better than the list',
      playwright([attempt('unexpected', 'failed')], { stats: { expected: 1, unexpected: 0, flaky: 0, skipped: 0 } }),
      {
        failed: 1,
        failing: [NAME],
        contradictions: ['stats.expected is 1, but the list has 0', 'stats.unexpected is 0, but the list has 1'],
      },
    ],
    ['suites that are no list', { config: {}, errors: [], suites: {} }, { why: 'lists no suites' }],
  ])('%s', async (_, report, expected) => expect(await told(report)).toEqual(expected));

  test('names the commit and the shards', async () => {
    const config = { shard: { current: 1, total: 3 }, metadata: { gitCommit: { hash: 'ABCDEF0123' } } };
    const found = await reading(playwright([attempt('expected', 'passed')], { config }));
    expect(found).toMatchObject({ format: 'playwright-json', commit: 'abcdef0123', complete: true });
    expect(found.remarks).toEqual(['is one of 3 shards; the other tests are in other reports']);
  });
});

const ctrf = (tests: readonly object[], summary: object = {}) => ({
  results: { tool: { name: 'jest' }, summary, tests },
});

describe('ctrf', () => {
  test.each<[string, object, object]>([
    [
      'each status',
      ctrf([
        { name: 'a', status: 'passed' },
        { name: 'b', status: 'failed', suite: ['s', 't'] },
        { name: 'c', status: 'skipped' },
        { name: 'd', status: 'pending' },
      ]),
      { passed: 1, failed: 1, skipped: 2, failing: ['s › t › b'] },
    ],
    ['a pass marked as flaky', ctrf([{ name: 'a', status: 'passed', flaky: true }]), { passed: 1, flaky: 1 }],
    ['a pass after retries', ctrf([{ name: 'a', status: 'passed', retries: 2 }]), { passed: 1, flaky: 1 }],
    ['a failure after retries', ctrf([{ name: 'a', status: 'failed', retries: 2 }]), { failed: 1, failing: ['a'] }],
    [
      'the status other',
      ctrf([
        { name: 'a', status: 'passed' },
        { name: 'b', status: 'other' },
      ]),
      { passed: 1, errored: 1, failing: ['b'], why: '1 test ended in no known outcome: b' },
    ],
    [
      'a status of Object.prototype',
      ctrf([{ name: 'a', status: 'constructor' }]),
      { errored: 1, failing: ['a'], why: '1 test ended in no known outcome: a' },
    ],
    ['no test', ctrf([], { tests: 0 }), { why: 'holds no test case, which proves nothing' }],
    [
      'a summary without tests',
      ctrf([], { tests: 3, passed: 3 }),
      {
        why: 'states 3 tests but lists none',
        contradictions: ['summary.tests is 3, but the list has 0', 'summary.passed is 3, but the list has 0'],
      },
    ],
    [
      'a summary that is worse than the list',
      ctrf([{ name: 'a', status: 'passed' }], { tests: 1, passed: 0, failed: 1 }),
      {
        passed: 1,
        failed: 1,
        contradictions: ['summary.passed is 0, but the list has 1', 'summary.failed is 1, but the list has 0'],
      },
    ],
    ['tests that are no list', { results: { tool: { name: 'jest' }, summary: {} } }, { why: 'lists no tests' }],
  ])('%s', async (_, report, expected) => expect(await told(report)).toEqual(expected));

  test('names the commit of its environment', async () => {
    const report = ctrf([{ name: 'a', status: 'passed' }]);
    const found = await reading({ results: { ...report.results, environment: { commit: 'abcdef0' } } });
    expect(found).toMatchObject({ format: 'ctrf', commit: 'abcdef0' });
  });
});

const title = (fullTitle: string) => ({ fullTitle });
const mocha = (lists: object, stats: object = {}) => ({
  stats: { end: '2026-01-05T10:00:00Z', ...stats },
  tests: [],
  passes: [],
  failures: [],
  pending: [],
  ...lists,
});

describe('mocha-json', () => {
  test.each<[string, object, object]>([
    ['a pass', mocha({ passes: [title('a')] }), { passed: 1 }],
    ['a pass after a retry', mocha({ passes: [{ ...title('a'), currentRetry: 1 }] }), { passed: 1, flaky: 1 }],
    [
      'a failed hook, which is no test',
      mocha({ tests: [title('a')], passes: [title('a')], failures: [title('"before all" hook')] }, { tests: 1 }),
      { passed: 1, failed: 1, failing: ['"before all" hook'] },
    ],
    ['no test', mocha({}, { tests: 0 }), { why: 'holds no test case, which proves nothing' }],
    ['only pending', mocha({ pending: [title('a')] }), { skipped: 1, why: 'ran no test: its only one was skipped' }],
    [
      'no end',
      mocha({ passes: [title('a')] }, { end: undefined }),
      { passed: 1, why: 'does not say when the run ended (stats.end)' },
    ],
    [
      'a test in none of the lists',
      mocha({ tests: [title('a'), title('b')], passes: [title('a')] }),
      { passed: 1, why: '1 test ended in no known outcome: b' },
    ],
    [
      'a summary that is worse than the lists',
      mocha({ passes: [title('a')] }, { passes: 1, failures: 1 }),
      { passed: 1, failed: 1, contradictions: ['stats.failures is 1, but the list has 0'] },
    ],
  ])('%s', async (_, report, expected) => expect(await told(report)).toEqual(expected));
});

const awesome = (suite: object, stats: object = {}) => ({
  stats: { passes: 0, failures: 0, end: '2026-01-05T10:00:00Z', ...stats },
  results: [{ tests: [], suites: [suite] }],
});
const state = (fullTitle: string, word: string | null) => ({ fullTitle, state: word });

describe('mochawesome', () => {
  test.each<[string, object, object]>([
    [
      'each state',
      awesome(
        { tests: [state('a', 'passed'), state('b', 'failed'), state('c', 'pending')] },
        { passes: 1, failures: 1, testsRegistered: 3 },
      ),
      { passed: 1, failed: 1, skipped: 1, failing: ['b'] },
    ],
    [
      'a failed hook and the tests behind it',
      awesome(
        { beforeHooks: [state('"before all" hook', 'failed')], tests: [state('a', 'passed'), state('b', null)] },
        { passes: 1, testsRegistered: 2 },
      ),
      { passed: 1, errored: 1, skipped: 1, failing: ['"before all" hook'], why: '1 test never ran: b' },
    ],
    ['no test', awesome({}), { why: 'holds no test case, which proves nothing' }],
    [
      'fewer tests than registered',
      awesome({ tests: [state('a', 'passed')] }, { passes: 1, testsRegistered: 5 }),
      { passed: 1, contradictions: ['stats.testsRegistered is 5, but the list has 1'] },
    ],
    [
      'a summary that is worse than the list',
      awesome({ tests: [state('a', 'passed')] }, { passes: 1, failures: 3 }),
      { passed: 1, failed: 3, contradictions: ['stats.failures is 3, but the list has 0'] },
    ],
    [
      'no end',
      awesome({ tests: [state('a', 'passed')] }, { passes: 1, end: undefined }),
      { passed: 1, why: 'does not say when the run ended (stats.end)' },
    ],
    [
      'the shape of old versions',
      { stats: { passes: 1, failures: 0, end: 'x' }, suites: { tests: [state('a', 'passed')] } },
      { passed: 1 },
    ],
  ])('%s', async (_, report, expected) => {
    expect((await reading(report)).format).toBe('mochawesome');
    expect(await told(report)).toEqual(expected);
  });
});
