import { BACKEND } from '../../src/config/defaults.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Coverage, Reading } from '../../src/model/reading.ts';
import { rule } from '../../src/rules/coverage-kept.ts';
import { claim, evidence, facts, link, prd } from '../support/facts.ts';

const coverage = (lines: number, more: Partial<Coverage> = {}): Coverage => ({
  lines,
  covered: Math.floor(lines * 10),
  total: 1_000,
  ...more,
});
const read = (own: Coverage, more: object = {}): Reading => ({
  format: 'lcov',
  complete: true,
  contradictions: [],
  remarks: [],
  kind: 'coverage',
  coverage: own,
  ...more,
});
const piece = (own: Coverage, more: Partial<Evidence> = {}, top: object = {}) =>
  evidence({ path: 'evidence/lcov.info', reading: read(own, top), ...more });
const under = (bounds: Policy['coverage']): Policy => ({ ...BACKEND, ...(bounds ? { coverage: bounds } : {}) });
const told = (one: Evidence | undefined, bounds?: Policy['coverage']) =>
  rule
    .check(facts({ evidence: one ? [one] : [evidence()] }), under(bounds))
    .map(({ outcome, says }) => `${outcome}: ${says}`);
const file = (path: string, covered: number, total = 100) => ({ path, covered, total });

describe('coverage-kept', () => {
  test('without bounds the numbers are only told', () => {
    expect(told(piece(coverage(42.5)))).toEqual(['pass: `evidence/lcov.info` has 42.5 % of lines covered']);
    expect(
      told(piece(coverage(84.2, { files: [file('src/a.ts', 70)] }), { before: { coverage: coverage(90) } })),
    ).toEqual(['pass: `evidence/lcov.info` has 84.2 % of lines covered, 70 % in the changed files, 90 % at the base']);
    expect(told(undefined)).toEqual(['not-applicable: No coverage report is linked, and none is asked for']);
  });

  test.each<[string, Evidence, Policy['coverage'], string]>([
    ['at the floor', piece(coverage(80)), { floor: 80 }, 'pass: `evidence/lcov.info` has 80 % of lines covered'],
    [
      'just below it, which no rounding hides',
      piece(coverage(79.9999)),
      { floor: 80 },
      'fail: `evidence/lcov.info` has 79.99 % of lines covered, less than 80 %',
    ],
    [
      'below it, the worst changed files first',
      piece(
        coverage(60, {
          files: [
            file('a.ts', 90),
            file('b.ts', 10),
            file('c.ts', 40),
            file('d.ts', 100),
            file('e.ts', 50),
            file('f.ts', 60),
          ],
        }),
        { before: { coverage: coverage(61, { files: [file('a.ts', 95)] }) } },
      ),
      { floor: 80 },
      'fail: `evidence/lcov.info` has 60 % of lines covered, less than 80 %; of the changed files `a.ts` has 90 % (95 % before), `b.ts` has 10 %, `c.ts` has 40 % and 2 more',
    ],
    [
      'a fall within what is allowed',
      piece(coverage(84), { before: { coverage: coverage(85) } }),
      { drop: 1 },
      'pass: `evidence/lcov.info` has 84 % of lines covered, 85 % at the base',
    ],
    [
      'a fall beyond it',
      piece(coverage(79.6), { before: { coverage: coverage(84.2) } }),
      { drop: 1 },
      'fail: Coverage fell from 84.2 % to 79.6 % (`evidence/lcov.info`), by more than the 1 point allowed',
    ],
    [
      'any fall',
      piece(coverage(84.1), { before: { coverage: coverage(84.2) } }),
      { drop: 0 },
      'fail: Coverage fell from 84.2 % to 84.1 % (`evidence/lcov.info`), by more than the 0 points allowed',
    ],
    [
      'nothing to compare with',
      piece(coverage(84.1)),
      { drop: 0 },
      'pass: `evidence/lcov.info` has 84.1 % of lines covered',
    ],
    [
      'a report at the base that is broken',
      piece(coverage(84.1), { before: { why: 'the report at the base is cut off' } }),
      { drop: 0 },
      'unknown: Whether coverage fell cannot be told: the report at the base is cut off',
    ],
    [
      'a base without a line',
      piece(coverage(84.1), { before: { coverage: { covered: 0, total: 0 } } }),
      { drop: 0 },
      'pass: `evidence/lcov.info` has 84.1 % of lines covered',
    ],
    [
      'changed files together',
      piece(coverage(90, { files: [file('a.ts', 10, 10), file('b.ts', 10, 90)] })),
      { changed: 50 },
      'fail: The changed files have 20 % of their lines covered in `evidence/lcov.info`, less than 50 %; of the changed files `b.ts` has 11.11 %',
    ],
    [
      'a report without files',
      piece(coverage(90)),
      { changed: 50 },
      'unknown: What the changed files have cannot be told: `evidence/lcov.info` lists no files',
    ],
    [
      'no changed file in the report',
      piece(coverage(90, { files: [] })),
      { changed: 50 },
      'pass: `evidence/lcov.info` has 90 % of lines covered',
    ],
    [
      'zero lines',
      piece({ covered: 0, total: 0 }, {}, { complete: false, why: 'covers no line, which proves nothing' }),
      undefined,
      'fail: `evidence/lcov.info` proves no coverage: it covers no line, which proves nothing',
    ],
    [
      'a report that is cut off',
      piece(coverage(100), {}, { complete: false, why: 'is cut off' }),
      undefined,
      'fail: `evidence/lcov.info` proves no coverage: it is cut off',
    ],
  ])('%s', (_name, one, bounds, says) => expect(told(one, bounds)).toEqual([says]));

  test('two faults are two remarks, and the files are named once', () => {
    const own = coverage(60, { files: [file('a.ts', 1)] });
    const remarks = told(piece(own, { before: { coverage: coverage(90) } }), { floor: 80, drop: 1 });
    expect(remarks).toHaveLength(2);
    expect(remarks.filter((says) => says.includes('a.ts'))).toHaveLength(1);
  });
  test('what is asked for and not linked fails; a waiver with a reason is one', () => {
    expect(told(undefined, { floor: 80 })).toEqual(['fail: No coverage report is linked']);
    const waived = claim({
      kinds: ['coverage'],
      state: 'not-applicable',
      reason: 'only SQL',
      text: 'Coverage N/A',
      links: [link('x')],
    });
    const prds = [{ prd: prd({ claims: [waived] }), chosen: 'touched' }] as const;
    expect(rule.check(facts({ prds, evidence: [] }), under({ floor: 80 }))).toMatchObject([
      { outcome: 'not-applicable', says: 'Coverage is waived with a reason' },
    ]);
  });
});
