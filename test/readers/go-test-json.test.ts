import { reading } from './ground/open.ts';
import { told } from './ground/told.ts';

type Event = readonly [action: string, pack: string, test?: string];
const lines = (...events: readonly Event[]) =>
  events
    .map(([Action, Package, Test]) => `${JSON.stringify({ Action, Package, ...(Test ? { Test } : {}) })}\n`)
    .join('');
const ran = (test: string, end: string): readonly Event[] => [
  ['run', 'p', test],
  ['output', 'p', test],
  [end, 'p', test],
];
const BROKEN = '1 package failed without a failed test (a build error or a panic): p';

describe('go-test-json', () => {
  test.each<[string, string, object]>([
    ['a pass', lines(...ran('TestA', 'pass'), ['pass', 'p']), { passed: 1 }],
    [
      'subtests count like tests',
      lines(['run', 'p', 'TestA'], ...ran('TestA/x', 'fail'), ['fail', 'p', 'TestA'], ['fail', 'p']),
      { failed: 2, failing: ['TestA', 'TestA/x'] },
    ],
    [
      'a skipped test and a package without tests',
      lines(...ran('TestA', 'pass'), ...ran('TestB', 'skip'), ['pass', 'p'], ['start', 'q'], ['skip', 'q']),
      { passed: 1, skipped: 1 },
    ],
    ['no test files at all', lines(['start', 'p'], ['skip', 'p']), { why: 'holds no test case, which proves nothing' }],
    ['no tests to run', lines(['start', 'p'], ['pass', 'p']), { why: 'holds no test case, which proves nothing' }],
    [
      'a package that fails by itself',
      lines(...ran('TestA', 'pass'), ['output', 'p'], ['fail', 'p']),
      { passed: 1, errored: 1, failing: ['p (outside of a test)'], why: BROKEN },
    ],
    [
      'a build failure, told twice but counted once',
      '{"ImportPath":"p [p.test]","Action":"build-output","Output":"x"}\n{"ImportPath":"p [p.test]","Action":"build-fail"}\n' +
        '{"Action":"start","Package":"p"}\n{"Action":"fail","Package":"p","FailedBuild":"p [p.test]"}\n',
      { errored: 1, failing: ['p (outside of a test)'], why: BROKEN },
    ],
    [
      'a build failure of a package that nothing else tells of',
      `{"ImportPath":"q","Action":"build-fail"}\n${lines(...ran('TestA', 'pass'), ['pass', 'p'])}`,
      {
        passed: 1,
        errored: 1,
        failing: ['q (build)'],
        why: '1 package failed without a failed test (a build error or a panic): q',
      },
    ],
    [
      'a panic: a test without an end',
      lines(...ran('TestA', 'pass'), ['run', 'p', 'TestB'], ['fail', 'p']),
      { passed: 1, errored: 1, failing: ['TestB'], why: '1 test did not finish: TestB' },
    ],
    ['a package without an end', lines(...ran('TestA', 'pass')), { passed: 1, why: '1 package did not finish: p' }],
    [
      'a package that only started',
      lines(...ran('TestA', 'pass'), ['pass', 'p'], ['start', 'q']),
      { passed: 1, why: '1 package did not finish: q' },
    ],
    [
      'a package that passes over a failed test',
      lines(...ran('TestA', 'fail'), ['pass', 'p']),
      { failed: 1, failing: ['TestA'], contradictions: ['package p is told as pass, but 1 test of it did not pass'] },
    ],
    [
      'a failed test that passes in a rerun of its package',
      lines(...ran('TestA', 'fail'), ...ran('TestB', 'pass'), ['fail', 'p'], ['start', 'p'], ...ran('TestA', 'pass'), [
        'pass',
        'p',
      ]),
      { passed: 2, flaky: 1 },
    ],
    [
      'a test that fails once of -count=2',
      lines(...ran('TestA', 'fail'), ...ran('TestA', 'pass'), ['fail', 'p']),
      { failed: 1, failing: ['TestA'] },
    ],
    [
      'a failed benchmark, which never ran by name',
      lines(['fail', 'p', 'BenchmarkA'], ['bench', 'p', 'BenchmarkB'], ['fail', 'p']),
      { passed: 1, failed: 1, failing: ['BenchmarkA'] },
    ],
    [
      'plain text that tells a failure',
      `${lines(...ran('TestA', 'pass'), ['pass', 'p'])}FAIL\tq [build failed]\n`,
      { passed: 1, why: 'holds a line of plain text that tells a failure' },
    ],
  ])('%s', async (_, text, expected) => {
    expect((await reading(text)).format).toBe('go-test-json');
    expect(await told(text)).toEqual(expected);
  });

  test('plain text of the build may stand before the events', async () => {
    const found = await reading(`go: downloading x v1.0.0\n${lines(...ran('TestA', 'pass'), ['pass', 'p'])}`);
    expect(found).toMatchObject({ format: 'go-test-json', complete: true, tests: { passed: 1 } });
    expect(found.remarks).toEqual(['1 line of plain text between the events']);
  });

  test('a broken line is told with its number', async () => {
    const found = await reading(`${lines(['start', 'p'])}{"Action":"pass","Package":"p"\n{}\n`);
    expect(found).toMatchObject({
      kind: 'unreadable',
      why: 'has an event that is not well-formed JSON (line 2)',
    });
  });
});
