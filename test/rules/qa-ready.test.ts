import { BACKEND } from '../../src/config/defaults.ts';
import type { Facts, TestCase, TestCases } from '../../src/model/facts.ts';
import type { QaPage } from '../../src/model/reading.ts';
import { resultFinder } from '../../src/rules/ground/case-ids.ts';
import { rule } from '../../src/rules/qa-ready.ts';
import { allEvidence, at, claim, facts, PRD, prd, reading, withPrd } from '../support/facts.ts';

const PAGE = 'QA/cache/test-cases.md';
const testCase = (id: string | undefined, name = 'Login works', line = 5): TestCase => ({
  ...(id === undefined ? {} : { id }),
  name,
  at: { path: PAGE, line },
});
const pageOf = (...cases: readonly TestCase[]): TestCases => ({
  kind: 'read',
  prd: PRD,
  path: PAGE,
  at: at(75),
  cases,
});
const result = (name: string, text = 'Pass', outcome: QaPage['cases'][number]['outcome'] = 'pass') => ({
  name,
  outcome,
  text,
  at: { path: 'QA/cache/results.md', line: 9 },
});
const check = (testCases: readonly TestCases[] | undefined, page: Partial<QaPage>, more: Partial<Facts> = {}) =>
  rule.check(
    facts({
      evidence: allEvidence().map((one) =>
        one.path === 'QA/cache/results.md' ? { ...one, reading: reading.qa(page) } : one,
      ),
      ...(testCases ? { testCases } : {}),
      ...more,
    }),
    BACKEND,
  );

describe('every case has a result', () => {
  test.each<[string, readonly TestCase[], readonly string[]]>([
    ['the same ids', [testCase('TC-1'), testCase('TC-2')], ['TC-2: x', 'TC-1: y']],
    ['zeros and marks', [testCase('TC-01'), testCase('TC_2')], ['tc1', 'TC 02 - x']],
    ['in lower case', [testCase('QC-01')], ['qc-01: orders']],
    ['a range', [testCase('TC-1'), testCase('TC-3'), testCase('TC-5')], ['TC-01 – TC-05']],
    ['a range with dots', [testCase('TC-2')], ['TC-1..3']],
    ['a range in words', [testCase('TC-2')], ['TC-1 to TC-3']],
    ['a list in one row', [testCase('TC-1'), testCase('TC-2')], ['TC-1, TC-2']],
    ['several parts', [testCase('QC_ORD-1')], ['QC-ORD-01: x']],
    ['names', [testCase(undefined, 'Login works')], ['login works!']],
    ['a name inside of a longer one', [testCase(undefined, 'Login works')], ['Case A: Login works on staging']],
    ['an id without one in the results', [testCase('TC-1', 'Login works')], ['Login works']],
    ['numbers in front', [testCase('1', 'Login works')], ['1: Login']],
  ])('%s', (_name, cases, names) => {
    expect(check([pageOf(...cases)], { cases: names.map((name) => result(name)) })).toMatchObject([
      { outcome: 'pass' },
    ]);
  });

  test('one that is not applicable has its result', () => {
    expect(
      check([pageOf(testCase('TC-1'), testCase('TC-2'))], { cases: [result('TC-1')], left: ['TC-2: Export'] }),
    ).toMatchObject([{ outcome: 'pass', says: 'All 2 test cases have a result' }]);
  });

  test('results on two pages count together', () => {
    const two = [
      ...allEvidence().filter((one) => one.path !== 'QA/cache/results.md'),
      ...['a', 'b'].map((name, nth) => ({
        ...(allEvidence()[5] as ReturnType<typeof allEvidence>[number]),
        id: `q${nth}`,
        path: `QA/cache/${name}.md`,
        digest: name.repeat(40),
        reading: reading.qa({ cases: [result(`TC-${nth + 1}`)] }),
      })),
    ];
    expect(check([pageOf(testCase('TC-1'), testCase('TC-2'))], {}, { evidence: two })).toMatchObject([
      { outcome: 'pass' },
    ]);
  });
});

describe('a case without a result', () => {
  test('is named, with the row to paste', () => {
    const told = check([pageOf(testCase('TC-1'), testCase('TC-2', 'Export', 7))], { cases: [result('TC-1')] });
    expect(told).toEqual([
      {
        outcome: 'fail',
        says: 'In `QA/cache/results.md` 1 of 2 test cases has no result: TC-2 (Export)',
        at: { path: PAGE, line: 7 },
        fix: 'Give each of them a row with its result, or mark it N/A with the reason',
        suggestion: '| TC-2 | Export | <Pass, Fail or Blocked> |',
      },
    ]);
  });

  test.each<[string, readonly TestCase[], readonly string[]]>([
    ['a longer number', [testCase('TC-1')], ['TC-10: x']],
    ['a shorter number', [testCase('TC-10')], ['TC-1: x']],
    ['a part of it', [testCase('TC-1')], ['TC-1.2: x']],
    ['another prefix', [testCase('TC-1')], ['QC-1: x']],
    ['a number somewhere', [testCase('3', 'Logout')], ['1: wait for 3 seconds']],
    ['outside of the range', [testCase('TC-6')], ['TC-1 – TC-5']],
    ['a hyphen is no range', [testCase('TC-3')], ['TC-1 - 5 users']],
    ['the name of another id', [testCase('TC-1', 'Login works')], ['TC-2: Login works']],
    ['no results at all', [testCase('TC-1')], []],
  ])('%s', (_name, cases, names) => {
    expect(check([pageOf(...cases)], { cases: names.map((name) => result(name)) })).toMatchObject([
      { outcome: 'fail' },
    ]);
  });

  test('none at all', () => {
    expect(check([pageOf(testCase('TC-1'), testCase('TC-2', 'b'))], { cases: [] })[0]?.says).toBe(
      'In `QA/cache/results.md` none of the 2 test cases has a result: TC-1 (Login works) and TC-2 (b)',
    );
  });
});

test.each(['no result', '—', '', 'TBD', '?', '…', 'todo', 'Not run', 'not yet tested', 'Pending'])(
  'a row with an empty result: %j',
  (text) => {
    const told = check([pageOf(testCase('TC-1'))], { cases: [result('TC-1', text, 'open')] });
    expect(told).toMatchObject([
      { outcome: 'fail', says: expect.stringContaining('without a result: “TC-1”'), at: { line: 9 } },
    ]);
  },
);

test('a row that says why it is open is the business of qa-passed', () => {
  expect(
    check([pageOf(testCase('TC-1'))], { cases: [result('TC-1', 'Waiting for the staging data', 'open')] }),
  ).toMatchObject([{ outcome: 'pass' }]);
});

describe('no test cases', () => {
  test('named nowhere', () => {
    const told = check(undefined, { cases: [result('TC-1: Login')] });
    expect(told).toMatchObject([
      {
        outcome: 'fail',
        says: '`QA/cache/results.md` has results, but 7.3 names no test cases and none lie beside it',
        lenient: true,
      },
    ]);
    expect(told[0]?.suggestion).toContain('| TC-1: Login | <steps> | <expected result> |');
  });
  test('named, and not there', () => {
    const told = check([{ kind: 'missing', prd: PRD, path: PAGE, at: at(75) }], {});
    expect(told).toMatchObject([
      { outcome: 'fail', says: expect.stringContaining(`7.3 names are not there: \`${PAGE}\``), at: at(75) },
    ]);
    expect(told[0]?.lenient).toBeUndefined();
  });
  test.each<[string, TestCases]>([
    ['kept elsewhere', { kind: 'unread', prd: PRD, path: 'https://cases.example', why: 'is not in the repository' }],
    ['nothing that looks like a case', pageOf()],
  ])('%s: a person has to compare', (_name, one) => {
    expect(check([one], {})).toMatchObject([{ outcome: 'unknown', lenient: true }]);
  });
  test('a cut list of files cannot tell', () => {
    expect(check(undefined, {}, { gaps: [{ about: 'tree', why: 'the list is cut' }] })).toMatchObject([
      { outcome: 'unknown' },
    ]);
  });
  test('of another document do not count', () => {
    expect(check([{ ...pageOf(testCase('TC-1')), prd: 'PRDs/other-prd.md' }], {})).toMatchObject([{ outcome: 'fail' }]);
  });
});

test.each<[string, Facts]>([
  ['no QA results', facts({ evidence: [] })],
  [
    'QA waived',
    withPrd(
      { claims: [claim({ kinds: ['qa'], state: 'not-applicable', reason: 'no behaviour changes', links: [] })] },
      [],
    ),
  ],
  ['no document', facts({ prds: [] })],
])('%s: none of its business', (_name, given) => {
  expect(rule.check(given, BACKEND)).toMatchObject([{ outcome: 'not-applicable' }]);
  expect(prd()).toBeDefined();
});

test('many cases and results do not run away', () => {
  const isThere = resultFinder(Array.from({ length: 20_000 }, (_, nth) => `TC-${nth}: some words about ${nth}`));
  const found = Array.from({ length: 2_000 }, (_, nth) => isThere(testCase(`TC-${nth * 15}`, `other words ${nth}`)));
  expect(found.filter(Boolean)).toHaveLength(1_334);
});
