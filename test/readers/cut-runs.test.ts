import { reading } from './ground/open.ts';
import { isGood } from './ground/told.ts';

const GO = [
  { Action: 'start', Package: 'p' },
  { Action: 'run', Package: 'p', Test: 'TestA' },
  { Action: 'pass', Package: 'p', Test: 'TestA' },
  { Action: 'pass', Package: 'p' },
];

/** A small good file of each format of a test run or of coverage; none ends with a line end. */
const GOOD: readonly (readonly [string, unknown])[] = [
  [
    'playwright-json',
    {
      config: {},
      suites: [{ specs: [{ tests: [{ status: 'expected', results: [{ status: 'passed' }] }] }] }],
      errors: [],
      stats: { expected: 1 },
    },
  ],
  ['ctrf', { results: { tool: { name: 'jest' }, summary: { tests: 1 }, tests: [{ name: 'a', status: 'passed' }] } }],
  ['mocha-json', { stats: { passes: 1, end: 'x' }, tests: [], passes: [{ title: 'a' }], failures: [], pending: [] }],
  [
    'mochawesome',
    { stats: { passes: 1, failures: 0, end: 'x' }, results: [{ tests: [{ title: 'a', state: 'passed' }] }] },
  ],
  ['go-test-json', GO.map((event) => JSON.stringify(event)).join('\n')],
  ['tap', 'TAP version 14\nok 1 - adds\n  ---\n  took: 3\n  ...\n    ok 1 - inner\n    1..1\nok 2 - subtracts\n1..2'],
  ['tap', '1..2\nok 1 - adds numbers of any sign\nok 2 - subtracts # SKIP not yet, as there is no minus\n'],
  [
    'trx',
    '<TestRun><Results><UnitTestResult testName="A" outcome="Passed"/></Results><ResultSummary outcome="Completed"/></TestRun>',
  ],
  [
    'nunit2-xml',
    '<test-results total="1" failures="0"><test-case name="A" executed="True" result="Success"/></test-results>',
  ],
  ['nunit3-xml', '<test-run total="1" result="Passed"><test-case fullname="A" result="Passed"/></test-run>'],
  [
    'xunit2-xml',
    '<assemblies><assembly total="1"><collection><test name="A" result="Pass"/></collection></assembly></assemblies>',
  ],
  [
    'cobertura',
    '<!DOCTYPE coverage SYSTEM "a.dtd"><coverage line-rate="1"><class filename="a"><line number="1" hits="1"/></class></coverage>',
  ],
  ['jacoco', '<report name="a"><sessioninfo id="a"/><counter type="LINE" missed="0" covered="1"/></report>'],
  ['clover', '<coverage generated="1"><project><metrics statements="1" coveredstatements="1"/></project></coverage>'],
  [
    'istanbul-summary',
    { total: { lines: { total: 1, covered: 1, pct: 100 }, statements: { total: 1, covered: 1, pct: 100 } } },
  ],
  ['istanbul-coverage', { '/a.js': { statementMap: { 0: {} }, s: { 0: 1 } } }],
];

describe('a cut report is never good', () => {
  test.each(GOOD)('%s', async (format, content) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const whole = await reading(text);
    expect([whole.format, whole.why, isGood(whole)]).toEqual([format, undefined, true]);
    for (let cut = 0; cut < 16; cut++) {
      const part = await reading(text.slice(0, Math.floor((text.length * cut) / 16)));
      expect([cut, isGood(part)]).toEqual([cut, false]);
    }
    expect(isGood(await reading(text.slice(0, -1)))).toBe(false);
  });
});
