import type { Sample, WaiverAge } from '../../src/model/stats.ts';
import { oneLine } from '../../src/reports/ground/sanitise.ts';
import { numbersOf, type Sources } from '../../src/stats/numbers.ts';
import { csvOf, tableOf } from '../../src/stats/tell.ts';
import { waiverAges } from '../../src/stats/waivers.ts';

const NONE: Sources = { samples: [], documents: [], deliveries: [], waivers: [] };
const sample = (change: string, day: number, state: Sample['state'], more: Partial<Sample> = {}): Sample => ({
  change,
  at: `2026-03-${String(day).padStart(2, '0')}T12:00:00.000Z`,
  state,
  ...more,
});
const waiver = (id: string, more: Partial<WaiverAge> = {}): WaiverAge => ({
  id,
  what: 'GHSA-aaaa-bbbb-cccc in qs 6.5.2',
  owner: 'ada',
  created: '2026-03-01',
  expires: '2026-03-31',
  openDays: 9,
  leftDays: 22,
  ...more,
});

test('nothing at all is no numbers, not zeros', () => {
  expect(numbersOf(NONE)).toEqual({
    changes: 0,
    verdicts: 0,
    ready: 0,
    toReady: [],
    rules: [],
    firstFailures: [],
    changeFailures: [],
    waivers: [],
  });
});

describe('time from draft to ready', () => {
  test('is from the beginning of a change to its first ready verdict, whatever comes later and in which order', () => {
    const { toReady, changes, ready } = numbersOf({
      ...NONE,
      samples: [
        sample('b', 9, 'ready', { began: '2026-03-01T12:00:00.000Z' }),
        sample('a', 5, 'not-ready'),
        sample('a', 4, 'ready', { began: '2026-03-03T12:00:00.000Z' }),
        sample('a', 3, 'not-ready', { began: '2026-03-02T12:00:00.000Z' }),
        sample('c', 3, 'not-ready'),
      ],
    });
    expect([changes, ready]).toEqual([3, 1]);
    expect(toReady).toEqual([{ of: 'changes', count: 2, medianHours: 48, p90Hours: 192 }]);
  });

  test('is from the first verdict where nobody knows when work began; a clock that ran backwards tells nothing', () => {
    const { toReady } = numbersOf({
      ...NONE,
      samples: [
        sample('a', 3, 'waiting'),
        sample('a', 4, 'ready'),
        sample('b', 4, 'ready', { began: '2027-01-01T00:00:00.000Z' }),
      ],
    });
    expect(toReady).toEqual([{ of: 'changes', count: 1, medianHours: 24, p90Hours: 24 }]);
  });

  test('of documents is told beside that of changes', () => {
    const { toReady } = numbersOf({
      ...NONE,
      documents: [
        { path: 'a.md', draft: '2026-03-01T00:00:00Z', ready: '2026-03-02T00:00:00+00:00' },
        { path: 'b.md', draft: '2026-03-01T00:00:00Z', ready: '2026-03-11T00:00:00Z' },
        { path: 'c.md', draft: '2026-03-01T00:00:00Z' },
      ],
    });
    expect(toReady).toEqual([{ of: 'documents', count: 2, medianHours: 24, p90Hours: 240 }]);
  });
});

test('pass rates: the rule that passes least comes first, and what was not asked does not count', () => {
  const { rules } = numbersOf({
    ...NONE,
    samples: [
      sample('a', 1, 'not-ready', { rules: { 'tests-passed': 'pass', 'scans-clean': 'fail' } }),
      sample('a', 2, 'not-ready', { rules: { 'tests-passed': 'fail', 'scans-clean': 'fail' } }),
      sample('a', 3, 'ready', { rules: { 'tests-passed': 'pass' } }),
    ],
  });
  expect(rules).toEqual([
    { rule: 'scans-clean', asked: 2, passed: 0, rate: 0 },
    { rule: 'tests-passed', asked: 3, passed: 2, rate: 0.6667 },
  ]);
});

test('first failures: the most frequent first, then by name', () => {
  const failed = (what: string) => sample('a', 1, 'not-ready', { firstFailure: what });
  const samples = ['b', 'a', 'c', 'c', 'a'].map(failed);
  expect(numbersOf({ ...NONE, samples }).firstFailures).toEqual([
    { what: 'a', count: 2 },
    { what: 'c', count: 2 },
    { what: 'b', count: 1 },
  ]);
});

test('the change failure rate is absent where nothing was delivered', () => {
  const deliveries = [
    { from: 'reverts', total: 8, failed: 1 },
    { from: 'deployments', total: 0, failed: 0 },
  ] as const;
  expect(numbersOf({ ...NONE, deliveries }).changeFailures).toEqual([
    { from: 'reverts', total: 8, failed: 1, rate: 0.125 },
  ]);
});

describe('waivers', () => {
  const ages = (now: string) =>
    waiverAges(
      [
        {
          id: 'w1',
          of: { kind: 'rule', rule: 'change-size' },
          reason: 'r',
          owner: 'ada',
          approvedBy: 'bo',
          created: '2028-02-28',
          expires: '2028-03-01',
          at: { path: 'w.yml', line: 1, endLine: 9 },
        },
      ],
      now,
    ).map(({ what, openDays, leftDays }) => [what, openDays, leftDays]);

  test.each([
    ['2028-02-28T00:00:00Z', 0, 3],
    // A leap year.
    ['2028-03-01T23:59:59Z', 2, 0],
    ['2028-03-02T00:00:01Z', 3, -1],
  ])('at %s: open %d days, %d left', (now, open, left) => expect(ages(now)).toEqual([['change-size', open, left]]));

  test('the oldest comes first', () => {
    const waivers = [waiver('w1'), waiver('w2', { openDays: 40, leftDays: -3 })];
    expect(numbersOf({ ...NONE, waivers }).waivers.map(({ id }) => id)).toEqual(['w2', 'w1']);
  });
});

describe('telling', () => {
  const numbers = numbersOf({
    samples: [
      sample('a', 1, 'not-ready', { firstFailure: 'scans-clean', rules: { 'scans-clean': 'fail' } }),
      sample('a', 2, 'ready', { began: '2026-03-01T00:00:00.000Z', rules: { 'scans-clean': 'pass' } }),
    ],
    documents: [],
    deliveries: [{ from: 'reverts', total: 8, failed: 1 }],
    waivers: [waiver('w1', { what: '=cmd(), "x"', leftDays: -1 })],
  });

  test('a person sees what matters first', () => {
    expect(tableOf(numbers, (text) => text)).toBe(
      `2 verdicts on 1 change, 2026-03-01 to 2026-03-02
100 % ready at their last verdict (1 of 1)

From draft to ready
  changes  half within 36 h  nine of ten within 36 h  (1)

Rules, the one that passes least first
  scans-clean  50 %  1 of 2

What is told first when it is not ready
  1  scans-clean

Changes that failed
  by reverts  13 %  1 of 8

Waivers, the oldest first
  w1  =cmd(), "x"  ada  open 9 days  ended 1 day ago`,
    );
  });

  test('a spreadsheet gets one number a row, and no formula', () => {
    expect(csvOf(numbers, oneLine).split('\r\n')).toEqual([
      'metric,of,value,unit,count',
      'verdicts,all,2,verdicts,2',
      'ready-rate,changes,1,ratio,1',
      'time-to-ready-median,changes,36,hours,1',
      'time-to-ready-p90,changes,36,hours,1',
      'rule-pass-rate,scans-clean,0.5,ratio,2',
      'first-failure,scans-clean,1,verdicts,2',
      'change-failure-rate,reverts,0.125,ratio,8',
      'waiver-open,"w1: =cmd(), ""x""",9,days,1',
      'waiver-left,"w1: =cmd(), ""x""",-1,days,1',
      '',
    ]);
    const told = (firstFailure: string) =>
      csvOf(numbersOf({ ...NONE, samples: [sample('a', 1, 'not-ready', { firstFailure })] }), oneLine);
    for (const formula of ['=1+1', '\n=1+1', '\t =1+1', '＝1+1', '@SUM(1)', '-cmd|x'])
      expect(told(formula)).not.toMatch(/,"?\s*[=＝@-]/);
    expect(told('=1+1')).toContain("first-failure,'=1+1,1,");
  });

  test('a cell is one line without anything that a terminal or a runner obeys', () => {
    const firstFailure = 'a\r\n::add-mask::b\u001b[31m';
    const told = csvOf(numbersOf({ ...NONE, samples: [sample('a', 1, 'not-ready', { firstFailure })] }), oneLine);
    expect(told).toContain('first-failure,a\\r\\n::add-mask::b\\u{1b}[31m,1,');
  });
});
