import { BACKEND } from '../../src/config/defaults.ts';
import type { Claim, Prd } from '../../src/model/prd.ts';
import { rule } from '../../src/rules/evidence-claims.ts';
import { at, claim, facts, prd, withPrd } from '../support/facts.ts';

const DONE = prd().claims;
const told = (claims: readonly Claim[], more: Partial<Prd> = {}) => rule.check(withPrd({ claims, ...more }), BACKEND);
const without = (kind: string) => DONE.filter((one) => !one.kinds.some((own) => own === kind));

describe('evidence-claims', () => {
  test('everything ticked', () =>
    expect(told(DONE)).toEqual([{ outcome: 'pass', says: '6 claims ticked', at: at(100) }]));

  test.each([
    [
      'without a link',
      claim({ state: 'open', text: 'Docs updated', source: '- [ ] Docs updated', links: [] }),
      '- [x] Docs updated [report](<path-of-the-report>)',
    ],
    [
      'with a link',
      claim({ state: 'open', text: 'SAST', source: '* [ ] SAST: [r](a.sarif)' }),
      '* [x] SAST: [r](a.sarif)',
    ],
    [
      'in a table',
      claim({ state: 'open', text: 'SAST', source: '| [ ] SAST | | open |', links: [] }),
      '| [x] SAST | [report](<path-of-the-report>) | Pass |',
    ],
    ['without a box', claim({ state: 'open', text: 'SAST', source: '| SAST | x | open |' }), '| SAST | x | Pass |'],
    ['without anything to tick', claim({ state: 'open', text: 'SAST', source: 'SAST pending' }), undefined],
  ])('an open claim %s fails with its line', (_, open, suggestion) => {
    const [remark, ...rest] = told([...DONE, open]);
    expect(rest).toEqual([]);
    expect(remark).toMatchObject({
      outcome: 'fail',
      says: expect.stringMatching(/^(Docs updated|SAST) is not done/),
      at: at(110),
    });
    expect(remark?.suggestion).toBe(suggestion);
  });

  test('an unfilled template stays readable', () => {
    const open = Array.from({ length: 30 }, (_, index) =>
      claim({ state: 'open', text: `Item ${index}`, at: at(110 + index) }),
    );
    const remarks = told([...DONE, ...open]);
    expect(remarks).toHaveLength(9);
    expect(remarks[8]?.says).toBe('22 more boxes open (lines 118, 119, 120, 121, 122, 123, 124, 125 and 14 more)');
  });

  test('kinds that are not claimed are named at once, with lines to paste', () => {
    expect(told(DONE.filter((one) => !one.kinds.includes('sast') && !one.kinds.includes('sbom')))).toEqual([
      {
        outcome: 'fail',
        says: 'Section 10 does not claim a SAST scan or an SBOM',
        at: at(100),
        suggestion: '- [x] SAST: [report](<path-of-the-report>)\n- [x] SBOM: [report](<path-of-the-report>)',
      },
    ]);
  });

  test('one claim can name several kinds', () => {
    const security = claim({ kinds: ['secrets', 'dependencies', 'sast', 'sbom'] });
    expect(told([security, claim({ kinds: ['tests'] }), claim({ kinds: ['qa'] })])[0]?.outcome).toBe('pass');
  });

  test('not applicable with a reason passes and is told', () => {
    const waived = claim({ kinds: ['sast'], state: 'not-applicable', text: 'SAST', reason: 'documentation only' });
    expect(told([...without('sast'), waived]).map((one) => [one.outcome, one.says])).toEqual([
      ['pass', '5 claims ticked, 1 not applicable with a reason'],
      ['not-applicable', 'SAST does not apply: documentation only'],
    ]);
  });

  test.each([undefined, '', '-', 'N/A', 'TBD', '<reason>'])('not applicable with the reason %j fails', (reason) => {
    const source = '- [ ] DAST: N/A';
    const waived = claim({
      kinds: ['dast'],
      state: 'not-applicable',
      text: 'DAST: N/A',
      source,
      ...(reason === undefined ? {} : { reason }),
    });
    expect(told([...DONE, waived])).toEqual([
      expect.objectContaining({
        outcome: 'fail',
        says: 'DAST is N/A without a reason',
        suggestion: '- [ ] DAST: N/A — <reason>',
      }),
    ]);
  });

  test('waiving everything is no evidence', () => {
    const waived = DONE.map((one) => ({ ...one, state: 'not-applicable', reason: 'tiny change' }) as const);
    expect(told(waived)[0]).toMatchObject({
      outcome: 'fail',
      says: 'Section 10 claims no evidence at all: everything is N/A',
    });
  });

  test('no section and an empty section fail with different words', () => {
    expect(told([])[0]).toMatchObject({
      outcome: 'fail',
      says: 'Section 10 claims nothing: it has no checklist and no table of evidence',
      suggestion: expect.stringMatching(/^- \[x\] Tests: /),
    });
    expect(told([], { sections: [] })[0]).toMatchObject({
      says: 'There is no section 10, so no evidence is claimed',
      at: expect.objectContaining({ line: 1 }),
      suggestion: expect.stringMatching(/^## 10\. Evidence\n\n- \[x\] Tests: /),
    });
  });

  test('nothing required and nothing claimed still fails', () => {
    const policy = { ...BACKEND, evidence: { ...BACKEND.evidence, required: [] } };
    expect(rule.check(withPrd({ claims: [] }), policy)[0]?.outcome).toBe('fail');
  });

  test('two documents are judged each; none is not applicable', () => {
    const prds = [
      { prd: prd(), chosen: 'touched' },
      { prd: prd({ path: 'b.md', claims: [] }), chosen: 'touched' },
    ] as const;
    expect(rule.check(facts({ prds }), BACKEND).map((one) => one.outcome)).toEqual(['pass', 'fail']);
    expect(rule.check(facts({ prds: [] }), BACKEND).map((one) => one.outcome)).toEqual(['not-applicable']);
  });

  test('a hostile claim stays on one short line', () => {
    const open = claim({ state: 'open', text: `a\u202e\n::error::${'('.repeat(50_000)}` });
    const [remark] = told([...DONE, open]);
    expect(remark?.says).not.toMatch(/[\n\u202e]/);
    expect(remark?.says.length).toBeLessThan(120);
  });
});
