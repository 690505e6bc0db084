import { BACKEND } from '../../src/config/defaults.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Claim, Stated } from '../../src/model/prd.ts';
import type { Reading } from '../../src/model/reading.ts';
import { rule } from '../../src/rules/evidence-consistent.ts';
import { at, BASE, claim, counts, evidence, facts, HEAD, link, reading, withPrd } from '../support/facts.ts';

const told = (found: readonly Evidence[], more: Partial<Claim> = {}) =>
  rule.check(withPrd({ claims: [claim(more)] }, found), BACKEND);
const read = (content: Reading, more: Partial<Evidence> = {}) => evidence({ reading: content, path: 'r', ...more });
const stated = (says: Stated, ...contents: Reading[]) =>
  told(
    contents.map((content, index) => read(content, { path: `r${index + 1}` })),
    { kinds: ['other'], text: 'Proof', stated: says },
  );
const says = (remarks: readonly { readonly says: string }[]) => remarks.map((one) => one.says);

const scan = (high: number, critical = 0) => reading.scan({ counts: counts({ high, critical }) });
const tests = (passed: number, failed = 0) =>
  reading.tests({ tests: { passed, failed, errored: 0, skipped: 0, flaky: 0, failing: [] } });
const QA = 'QA/cache/results.md';
const page = (line: number) => ({ path: QA, line });

describe('evidence-consistent', () => {
  test('everything agrees', () =>
    expect(rule.check(facts(), BACKEND)).toEqual([
      { outcome: 'pass', says: '6 pieces of evidence agree with the claims' },
    ]));

  test('a report that contradicts itself', () =>
    expect(told([read(reading.tests({ contradictions: ['the suite counts 3 tests, its cases are 4.'] }))])).toEqual([
      {
        outcome: 'fail',
        says: '`r` contradicts itself: the suite counts 3 tests, its cases are 4',
        at: { path: 'r', line: 1 },
        also: at(110, 40),
      },
    ]));

  describe('the claim against the report', () => {
    test.each<[string, Stated, Reading[], string[]]>([
      ['0 high over 0', { high: 0, critical: 0 }, [scan(0)], []],
      ['0 high over two', { high: 0 }, [scan(2)], ['Proof says 0 high, but `r1` has 2 high']],
      [
        '0 High/Critical over both',
        { high: 0, critical: 0 },
        [scan(2, 1)],
        ['Proof says 0 critical and high, but `r1` has 1 critical and 2 high'],
      ],
      ['0 high over two reports, one bad', { high: 0 }, [scan(0), scan(3)], ['Proof says 0 high, but `r2` has 3 high']],
      ['2 high over two', { high: 2 }, [scan(2)], []],
      ['3 high over one and two', { high: 3 }, [scan(1), scan(2)], []],
      ['2 high over none', { high: 2 }, [scan(0)], ['Proof says 2 high, but `r1` has 0']],
      ['numbers without any scan', { high: 2 }, [tests(4)], []],
      ['42 passed', { passed: 42 }, [tests(42)], []],
      ['42 passed in two files', { passed: 42 }, [tests(40), tests(2)], []],
      ['42 passed over 40', { passed: 42 }, [tests(40, 2)], ['Proof says 42 passed, but `r1` counted 40']],
      ['0 failed over two', { failed: 0 }, [tests(40, 2)], ['Proof says 0 failed, but `r1` counted 2']],
      ['pass over a failed test', { outcome: 'pass' }, [tests(40, 1)], ['Proof says pass, but `r1` has 1 failed test']],
      [
        'fail over anything',
        { outcome: 'fail' },
        [tests(4)],
        ['Proof is ticked, but its own words say that it failed'],
      ],
      ['1 component', { components: 1 }, [reading.sbom()], []],
      ['120 components over 1', { components: 120 }, [reading.sbom()], ['Proof says 120 components, but `r1` lists 1']],
      [
        '87 % over 87.9',
        { coverage: 87 },
        [reading.tests({ kind: 'coverage', coverage: { lines: 87.9, covered: 879, total: 1000 } })],
        [],
      ],
      [
        '90 % over 81.2',
        { coverage: 90 },
        [reading.tests({ kind: 'coverage', coverage: { lines: 81.2, covered: 812, total: 1000 } })],
        ['Proof says 90 % coverage, but `r1` has 81.2 %'],
      ],
    ])('%s', (_, claimed, contents, expected) => {
      const remarks = stated(claimed, ...contents);
      expect(remarks.filter((one) => one.outcome === 'fail').map((one) => one.says)).toEqual(expected);
      expect(remarks[0]?.outcome).toBe(expected.length > 0 ? 'fail' : 'pass');
    });

    test('both places are named', () =>
      expect(stated({ high: 0 }, scan(2))[0]).toMatchObject({ at: at(110), also: { path: 'r1', line: 1 } }));

    test.each([
      ['named', BASE.slice(0, 7), 'pass'],
      ['run', HEAD.slice(0, 7), 'fail'],
      ['named', HEAD.slice(0, 7).toUpperCase(), 'fail'],
      // The report is committed after the commit that it was made for.
      ['touched', HEAD.slice(0, 7), 'pass'],
    ] as const)('a commit known from %s against %s: %s', (from, commit, outcome) =>
      expect(told([evidence({ commit: { sha: BASE, from } })], { stated: { commit } })[0]?.outcome).toBe(outcome),
    );
  });

  describe('the label against the content', () => {
    const audit = reading.scan({ category: 'dependencies', tool: 'npm audit' });

    test('SAST over an npm audit says what it is and what it is not', () =>
      expect(told([read(audit)], { kinds: ['sast'], text: 'SAST' })).toEqual([
        expect.objectContaining({
          outcome: 'fail',
          says: 'SAST: `r` is a dependency scan (npm audit), not a SAST scan',
          at: at(110, 40),
          also: { path: 'r', line: 1 },
        }),
      ]));

    test.each<[string, Partial<Claim>, Evidence[], string]>([
      [
        'a link labelled SAST in a claim for both',
        { kinds: ['sast', 'dependencies'] },
        [read(audit, { link: link('r', { text: 'SAST report' }) })],
        'fail',
      ],
      ['a neutral link in a claim for both', { kinds: ['sast', 'dependencies'] }, [read(audit)], 'pass'],
      ['a further report beside the right one', { kinds: ['sast'] }, [read(audit), read(reading.scan())], 'pass'],
      [
        'a path is no label',
        { kinds: ['dependencies'] },
        [read(audit, { link: link('sast/audit.json', { text: 'sast/audit.json' }) })],
        'pass',
      ],
      [
        'what lies in a folder has no label',
        { kinds: ['sast'] },
        [read(audit, { via: { kind: 'folder', path: 'e' } })],
        'pass',
      ],
      [
        '"test results" over a QA page',
        { kinds: ['qa'] },
        [read(reading.qa(), { link: link('r', { text: 'test results' }) })],
        'pass',
      ],
      ['an SBOM under SAST', { kinds: ['sast'] }, [read(reading.sbom())], 'fail'],
      ['a claim about anything', { kinds: ['other'] }, [read(audit)], 'pass'],
      ['a claim of no kind', { kinds: [] }, [read(audit)], 'pass'],
      [
        'a VEX document proves no kind of its own',
        { kinds: ['dependencies'] },
        [read(reading.tests({ kind: 'vex', vex: { statements: [] } }))],
        'pass',
      ],
    ])('%s', (_, more, found, outcome) => expect(told(found, more)[0]?.outcome).toBe(outcome));
  });

  describe('a QA page against itself', () => {
    const overall = (outcome: 'pass' | 'fail' | 'blocked' | 'open', line: number) => ({
      outcome,
      text: `Status: ${outcome}`,
      at: page(line),
    });
    const row = (outcome: 'pass' | 'fail' | 'blocked' | 'open', line: number) => ({
      name: `TC-${line}`,
      outcome,
      text: outcome,
      at: page(line),
    });
    const qa = (...given: Parameters<typeof reading.qa>) =>
      told([read(reading.qa(...given), { path: QA })], { kinds: ['qa'], text: 'QA' });

    test('Pass above, Blocked below: both lines', () =>
      expect(qa({ overall: [overall('pass', 3), overall('blocked', 80)] })).toEqual([
        {
          outcome: 'fail',
          says: `\`${QA}\` says “Status: pass” on line 3 and “Status: blocked” on line 80`,
          at: page(3),
          also: page(80),
        },
      ]));

    test.each([
      ['fail', 'Fail'],
      ['blocked', 'Blocked'],
      ['open', 'open'],
    ] as const)('a case that is %s under an overall pass', (outcome, word) =>
      expect(
        qa({ overall: [overall('pass', 3)], cases: [row('pass', 9), row(outcome, 10), row(outcome, 11)] }),
      ).toEqual([
        expect.objectContaining({
          outcome: 'fail',
          says: `\`${QA}\` says Pass on line 3, but “TC-10” is ${word} on line 10 (+1 more)`,
          also: page(10),
        }),
      ]),
    );

    test('what the reader tells of the same lines is not told again, any other contradiction is', () => {
      const page = reading.qa({ overall: [overall('pass', 3)], cases: [row('blocked', 10)] });
      const contradictions = [
        'says "Status: pass" in line 3, but TC-10 is "blocked" in line 10',
        'names two commits as its build: 9e504b8 and a1b2c3d',
      ];
      const remarks = told([read({ ...page, contradictions }, { path: QA })], { kinds: ['qa'], text: 'QA' });
      expect(says(remarks)).toEqual([
        `\`${QA}\` says Pass on line 3, but “TC-10” is Blocked on line 10`,
        `\`${QA}\` contradicts itself: it names two commits as its build: 9e504b8 and a1b2c3d`,
      ]);
    });

    test('a page that fails throughout is consistent', () =>
      expect(qa({ overall: [overall('fail', 3)], cases: [row('fail', 9)] })[0]?.outcome).toBe('pass'));

    test('a claim that says Pass over a page that says Blocked', () =>
      expect(
        says(
          told([read(reading.qa({ overall: [overall('blocked', 3)] }), { path: QA })], {
            kinds: ['qa'],
            text: 'QA',
            stated: { outcome: 'pass' },
          }),
        ),
      ).toEqual([`QA says pass, but \`${QA}\` says blocked`]));

    test('two claims that link one page tell it once', () => {
      const content = reading.qa({ overall: [overall('pass', 3), overall('fail', 4)] });
      const found = [0, 1].map((index) => read(content, { path: QA, claim: index }));
      expect(
        rule.check(withPrd({ claims: [claim({ kinds: ['qa'] }), claim({ kinds: ['qa'] })] }, found), BACKEND),
      ).toHaveLength(1);
    });
  });

  test.each([
    ['completed', 'success', 'pass'],
    ['completed', 'failure', 'fail'],
    ['completed', 'cancelled', 'fail'],
    ['completed', undefined, 'fail'],
    ['in_progress', undefined, 'waiting'],
  ] as const)('a run that is %s with %s: %s', (status, conclusion, outcome) => {
    const run = { name: 'ci', status, ...(conclusion ? { conclusion } : {}) };
    const { reading: _reading, ...one } = evidence({ run });
    expect(told([one], { kinds: ['ci'], text: 'CI' })[0]?.outcome).toBe(outcome);
  });

  test('nothing to compare', () => {
    expect(rule.check(facts({ prds: [] }), BACKEND)[0]?.outcome).toBe('not-applicable');
    expect(told([])[0]?.outcome).toBe('not-applicable');
    expect(told([read(reading.unreadable())])[0]?.outcome).toBe('not-applicable');
  });

  test('hostile words of a page stay on one line', () => {
    const overall = [
      { outcome: 'pass', text: 'Pass\n::error::', at: page(1) },
      { outcome: 'fail', text: `\u202e${'x'.repeat(9_000)}`, at: page(2) },
    ] as const;
    const [remark] = told([read(reading.qa({ overall }))], { kinds: ['qa'] });
    expect(remark?.says).not.toMatch(/[\n\u202e]/);
    expect(remark?.says.length).toBeLessThan(250);
  });
});
