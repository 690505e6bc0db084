import { BACKEND } from '../../src/config/defaults.ts';
import type { Facts } from '../../src/model/facts.ts';
import { rule } from '../../src/rules/prd-linked.ts';
import { facts, PRD, prd } from '../support/facts.ts';

const told = (more: Partial<Facts>) => rule.check(facts(more), BACKEND);

describe('prd-linked', () => {
  test.each([
    ['touched', 'the change touches it'],
    ['named', 'the change names it'],
    ['given', 'it was given by hand'],
    ['only', 'it is the only one of the repository'],
  ] as const)('a document that was %s passes and says why', (chosen, why) => {
    expect(told({ prds: [{ prd: prd(), chosen }] })).toEqual([
      { outcome: 'pass', says: `\`${PRD}\` is judged: ${why}`, at: { path: PRD, line: 1 } },
    ]);
  });

  test('each of two documents is told', () => {
    const remarks = told({
      prds: [
        { prd: prd(), chosen: 'touched' },
        { prd: prd({ path: 'prd/other.md' }), chosen: 'named' },
      ],
    });
    expect(remarks.map((remark) => [remark.outcome, remark.at?.path])).toEqual([
      ['pass', PRD],
      ['pass', 'prd/other.md'],
    ]);
  });

  test('none in the repository fails and says how to begin', () => {
    const [remark, ...rest] = told({ prds: [], candidates: [] });
    expect(rest).toEqual([]);
    expect(remark).toMatchObject({ outcome: 'fail', says: expect.stringContaining('the repository holds none') });
    expect(remark?.suggestion).toBeUndefined();
  });

  test('candidates are listed, the one that fits the branch first, with the line to paste', () => {
    const candidates = ['PRDs/a-login-prd.md', 'PRDs/b-billing-prd.md', 'PRDs/M1/2.2.1.3-query-cache-prd.md'];
    const [remark] = told({ prds: [], candidates });
    expect(remark).toMatchObject({
      outcome: 'fail',
      says: expect.stringMatching(/`PRDs\/M1\/2\.2\.1\.3-query-cache-prd\.md`, `PRDs\/a-login.*and `PRDs\/b-billing/),
      suggestion: 'PRD: PRDs/M1/2.2.1.3-query-cache-prd.md',
    });
  });

  test('no candidate that fits gives a line to fill in, never a guess', () => {
    const [remark] = told({ prds: [], candidates: ['PRDs/a-login-prd.md', 'PRDs/b-billing-prd.md'] });
    expect(remark?.suggestion).toBe('PRD: <path of the product document>');
  });

  test('a hundred candidates stay one short sentence', () => {
    const candidates = Array.from({ length: 100 }, (_, index) => `PRDs/x${index}-prd.md`);
    const [remark] = told({ prds: [], candidates });
    expect(remark?.says).toContain('and 92 more');
    expect(remark?.says.length).toBeLessThan(300);
  });

  test('a document that could not be looked up is unknown, not absent', () => {
    const gaps = [{ about: 'prd', path: 'prd/a.md', why: 'prd/a.md could not be fetched.' }] as const;
    expect(told({ prds: [], gaps })).toEqual([
      { outcome: 'unknown', says: 'prd/a.md could not be fetched', at: { path: 'prd/a.md', line: 1 } },
    ]);
  });

  test('a document that could not be read does not pass', () => {
    const broken = prd({ remarks: [{ kind: 'not-text', says: 'binary', at: { path: PRD, line: 1 } }] });
    expect(told({ prds: [{ prd: broken, chosen: 'touched' }] }).map((remark) => remark.outcome)).toEqual([
      'not-applicable',
    ]);
  });

  test('a hostile path stays on one line', () => {
    const [remark] = told({ prds: [], candidates: ['PRDs/a\n::error::x\u202e-prd.md', 'PRDs/b-prd.md'] });
    expect(remark?.says).not.toMatch(/[\n\u202e]/);
  });
});
