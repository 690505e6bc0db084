import { reading } from './ground/open.ts';
import { told } from './ground/told.ts';

const TRX = 'http://microsoft.com/schemas/VisualStudio/TeamTest/2010';
const trx = (results: string, summary = '<ResultSummary outcome="Completed"/>', more = '') =>
  `<TestRun xmlns="${TRX}"><Results>${results}</Results>${more}${summary}</TestRun>`;
const result = (testName: string, outcome: string, inner = '') =>
  `<UnitTestResult testId="${testName}" testName="${testName}" outcome="${outcome}">${inner}</UnitTestResult>`;
const summary = (outcome: string, counters = '', infos = '') =>
  `<ResultSummary outcome="${outcome}">${counters}<RunInfos>${infos}</RunInfos></ResultSummary>`;
const rows = (...inner: readonly string[]) => `<InnerResults>${inner.join('')}</InnerResults>`;

describe('trx', () => {
  test.each<[string, string, object]>([
    ['a pass', trx(result('A', 'Passed')), { passed: 1 }],
    [
      'each outcome',
      trx(
        ['Passed', 'Warning', 'Completed', 'Failed', 'Timeout', 'Error', 'NotExecuted', 'Inconclusive', 'Blocked']
          .map((word) => result(word, word))
          .join(''),
        summary('Failed'),
      ),
      { passed: 3, failed: 2, errored: 1, skipped: 3, failing: ['Failed', 'Timeout', 'Error'] },
    ],
    ['no result', trx(''), { why: 'holds no test case, which proves nothing' }],
    ['no summary', trx(result('A', 'Passed'), ''), { passed: 1, why: 'has no ResultSummary, so the run did not end' }],
    [
      'an aborted run',
      trx(result('A', 'Passed'), summary('Aborted')),
      { passed: 1, why: 'the run ended as Aborted, not as Completed' },
    ],
    [
      'a run that failed by itself',
      trx(result('A', 'Passed'), summary('Failed')),
      { passed: 1, why: 'the run ended as Failed, though no listed test failed' },
    ],
    [
      'an error outside of the tests',
      trx(result('A', 'Passed'), summary('Completed', '', '<RunInfo outcome="Error"/><RunInfo outcome="Warning"/>')),
      { passed: 1, why: 'reports 1 error outside of the tests (RunInfos)' },
    ],
    [
      'an unknown outcome',
      trx(result('A', 'Splendid')),
      {
        failed: 1,
        failing: ['A'],
        why: '1 test did not finish or ended in no known outcome: A',
      },
    ],
    [
      'no outcome',
      trx('<UnitTestResult testName="A"/>'),
      {
        errored: 1,
        failing: ['A'],
        why: '1 test did not finish or ended in no known outcome: A',
      },
    ],
    [
      'a test that passed in an aborted run',
      trx(result('A', 'PassedButRunAborted'), summary('Failed')),
      {
        failed: 1,
        failing: ['A'],
        why: '1 test did not finish or ended in no known outcome: A',
      },
    ],
    [
      'a defined test without a result',
      trx(
        result('A', 'Passed'),
        summary('Completed'),
        '<TestDefinitions><UnitTest id="A"/><UnitTest id="B" name="B"/></TestDefinitions>',
      ),
      { passed: 1, why: '1 test has no result: B' },
    ],
    [
      'a data-driven test counts by its rows, its totals in either way',
      trx(
        result('A', 'Failed', rows(result('A (1)', 'Passed'), result('A (2)', 'Failed'))),
        summary('Failed', '<Counters total="3" failed="2"/>'),
      ),
      { passed: 1, failed: 1, failing: ['A (2)'] },
    ],
    [
      'a data-driven test that failed outside of its rows',
      trx(result('A', 'Failed', rows(result('A (1)', 'Passed'))), summary('Failed')),
      { passed: 1, failed: 1, failing: ['A'] },
    ],
    [
      'totals that differ from the list',
      trx(result('A', 'Passed'), summary('Completed', '<Counters total="4" failed="1"/>')),
      {
        passed: 1,
        contradictions: ['Counters state 4 tests, the list has 1', 'Counters state 1 failure, the list has 0'],
      },
    ],
    [
      'a run that is told as passed over a failure',
      trx(result('A', 'Failed'), summary('Passed')),
      { failed: 1, failing: ['A'], contradictions: ['the run ended as Passed, but 1 test did not pass'] },
    ],
  ])('%s', async (_, text, expected) => {
    expect((await reading(text)).format).toBe('trx');
    expect(await told(text)).toEqual(expected);
  });
});

const run3 = (body: string, attributes = '') => `<test-run ${attributes}>${body}</test-run>`;
const case3 = (name: string, word: string, more = '') => `<test-case fullname="${name}" result="${word}" ${more}/>`;
const suite3 = (attributes: string, body: string) => `<test-suite fullname="S" ${attributes}>${body}</test-suite>`;

describe('nunit3-xml', () => {
  test.each<[string, string, object]>([
    ['a pass', run3(case3('A', 'Passed'), 'total="1" passed="1" failed="0" result="Passed"'), { passed: 1 }],
    [
      'each result',
      run3(['Passed', 'Warning', 'Failed', 'Skipped', 'Inconclusive'].map((word) => case3(word, word)).join('')),
      { passed: 2, failed: 1, skipped: 2, failing: ['Failed'] },
    ],
    ['no case', run3('', 'total="0"'), { why: 'holds no test case, which proves nothing' }],
    [
      'an unknown result',
      run3(case3('A', 'Passed') + case3('B', 'Splendid')),
      { passed: 1, why: '1 test ended in no known outcome: B' },
    ],
    [
      'a case that can not be run',
      run3(case3('A', 'Passed') + case3('B', 'Skipped', 'label="Invalid"')),
      { passed: 1, skipped: 1, why: '1 test could not be run: B' },
    ],
    [
      'a failed teardown after passed cases',
      run3(suite3('result="Failed" site="TearDown"', case3('A', 'Passed')), 'result="Failed"'),
      { passed: 1, errored: 1, failing: ['S (outside of a test case)'] },
    ],
    [
      'a failed setup, told by its cases',
      run3(suite3('result="Failed" site="SetUp"', case3('A', 'Failed', 'site="Parent"'))),
      { failed: 1, failing: ['A'] },
    ],
    [
      'a failed teardown after a failed case counts besides',
      run3(suite3('result="Failed" site="TearDown"', case3('A', 'Failed'))),
      { failed: 1, errored: 1, failing: ['A', 'S (outside of a test case)'] },
    ],
    [
      'an assembly that can not be loaded, once for all suites around it',
      run3(suite3('result="Failed"', suite3('result="Failed" label="Invalid" runstate="NotRunnable"', ''))),
      { errored: 1, failing: ['S (outside of a test case)'] },
    ],
    [
      'a cancelled run',
      run3(suite3('result="Failed" label="Cancelled"', case3('A', 'Passed'))),
      { passed: 1, errored: 1, failing: ['S (outside of a test case)'], why: 'was cancelled: S' },
    ],
    [
      'a run that failed by itself',
      run3(case3('A', 'Passed'), 'result="Failed"'),
      { passed: 1, why: 'says that it failed, though no listed test did' },
    ],
    [
      'totals that differ from the list',
      run3(case3('A', 'Passed'), 'total="3" passed="1" failed="2" result="Passed"'),
      { passed: 1, contradictions: ['total is 3, but the list has 1', 'failed is 2, but the list has 0'] },
    ],
    [
      'a run that is told as passed over a failure',
      run3(case3('A', 'Failed'), 'result="Passed"'),
      { failed: 1, failing: ['A'], contradictions: ['says that it passed, but lists failures'] },
    ],
  ])('%s', async (_, text, expected) => {
    expect((await reading(text)).format).toBe('nunit3-xml');
    expect(await told(text)).toEqual(expected);
  });
});

const run2 = (body: string, attributes = '') =>
  `<test-results ${attributes}><test-suite name="S" result="Success">${body}</test-suite></test-results>`;
const case2 = (name: string, word: string) => `<test-case name="${name}" executed="True" result="${word}"/>`;

describe('nunit2-xml', () => {
  test.each<[string, string, object]>([
    ['a pass', run2(case2('A', 'Success'), 'total="1" errors="0" failures="0"'), { passed: 1 }],
    [
      'each result',
      run2(
        ['Success', 'Failure', 'Error', 'Ignored', 'Skipped', 'Inconclusive'].map((word) => case2(word, word)).join(''),
      ),
      { passed: 1, failed: 1, errored: 1, skipped: 3, failing: ['Failure', 'Error'] },
    ],
    [
      'the old way without results',
      run2(
        '<test-case name="A" executed="True" success="True"/><test-case name="B" executed="True" success="False"/><test-case name="C" executed="False"/>',
      ),
      { passed: 1, failed: 1, skipped: 1, failing: ['B'] },
    ],
    ['no case', run2(''), { why: 'holds no test case, which proves nothing' }],
    [
      'a case that can not be run',
      run2(case2('A', 'Success') + case2('B', 'NotRunnable')),
      { passed: 1, skipped: 1, why: '1 test could not be run: B' },
    ],
    [
      'an unknown result',
      run2(case2('A', 'Success') + case2('B', 'Splendid')),
      { passed: 1, why: '1 test ended in no known outcome: B' },
    ],
    [
      'a suite that failed by itself',
      run2(
        `${case2('A', 'Success')}<test-suite name="T" executed="True" result="Error">${case2('B', 'Success')}</test-suite>`,
      ),
      { passed: 2, errored: 1, failing: ['T (outside of a test case)'] },
    ],
    [
      'totals that differ from the list',
      run2(case2('A', 'Success'), 'total="4" errors="1" failures="1"'),
      { passed: 1, contradictions: ['states 4 tests and lists 1', 'states 2 failures and lists 0'] },
    ],
  ])('%s', async (_, text, expected) => {
    expect((await reading(text)).format).toBe('nunit2-xml');
    expect(await told(text)).toEqual(expected);
  });
});

const assembly = (body: string, attributes = '') =>
  `<assemblies><assembly name="C:\\bin\\Api.dll" ${attributes}>${body}</assembly></assemblies>`;
const xtest = (name: string, word: string) => `<collection><test name="${name}" result="${word}"/></collection>`;

describe('xunit2-xml', () => {
  test.each<[string, string, object]>([
    ['a pass', assembly(xtest('A', 'Pass'), 'total="1" failed="0" errors="0"'), { passed: 1 }],
    [
      'each result',
      assembly(['Pass', 'Fail', 'Skip', 'NotRun'].map((word) => xtest(word, word)).join(''), 'total="3" failed="1"'),
      { passed: 1, failed: 1, skipped: 2, failing: ['Fail'] },
    ],
    ['no assembly', '<assemblies/>', { why: 'holds no test case, which proves nothing' }],
    [
      'an error of a cleanup',
      assembly(
        `<errors><error name="F" type="fixture-cleanup"><failure/></error></errors>${xtest('A', 'Pass')}`,
        'errors="1"',
      ),
      { passed: 1, errored: 1, failing: ['F (outside of a test)'] },
    ],
    [
      'an unknown result',
      assembly(xtest('A', 'Pass') + xtest('B', 'Splendid')),
      { passed: 1, why: '1 test ended in no known outcome: B' },
    ],
    [
      'totals that differ from the list',
      assembly(xtest('A', 'Pass'), 'total="4" failed="2" errors="1"'),
      {
        passed: 1,
        contradictions: [
          'Api.dll states 4 tests and lists 1',
          'Api.dll states 2 failures and lists 0',
          'Api.dll states 1 error and lists 0',
        ],
      },
    ],
    [
      'version 1, where a class fails by its fixture',
      '<assembly name="Api.dll" total="1" failed="0"><class name="C"><failure/><test name="A" result="Pass"/></class></assembly>',
      { passed: 1, errored: 1, failing: ['C (outside of a test)'] },
    ],
  ])('%s', async (_, text, expected) => {
    expect((await reading(text)).format).toBe('xunit2-xml');
    expect(await told(text)).toEqual(expected);
  });

  test('a Windows manifest is none', async () => {
    const manifest = '<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0"/>';
    expect((await reading(manifest)).format).toBe('xml');
  });
});
