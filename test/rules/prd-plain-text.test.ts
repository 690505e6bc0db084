import { BACKEND } from '../../src/config/defaults.ts';
import type { PrdRemark, PrdRemarkKind } from '../../src/model/prd.ts';
import { rule } from '../../src/rules/prd-plain-text.ts';
import { at, claim, facts, prd, withPrd } from '../support/facts.ts';

const remark = (kind: PrdRemarkKind, line: number, says = `${kind} here`): PrdRemark => ({ kind, says, at: at(line) });
const told = (...remarks: PrdRemark[]) => rule.check(withPrd({ remarks }), BACKEND);
const outcomes = (...remarks: PrdRemark[]) => told(...remarks).map((one) => one.outcome);

describe('prd-plain-text', () => {
  test('a plain document passes', () => expect(outcomes()).toEqual(['pass']));
  test('no document is not applicable', () =>
    expect(rule.check(facts({ prds: [] }), BACKEND).map((one) => one.outcome)).toEqual(['not-applicable']));

  test.each([
    ['not-text', 1, 'fail'],
    ['too-large', 1, 'fail'],
    ['deadline', 1, 'unknown'],
    ['broken-front-matter', 2, 'fail'],
    // Line 110 is a claim, 94 a sign-off, 10 a heading, 102 lies in section 10, 96 in 9.6, 1 holds the id.
    ['bidi', 110, 'fail'],
    ['zero-width', 110, 'fail'],
    ['look-alike', 94, 'fail'],
    ['bidi', 10, 'fail'],
    ['zero-width', 102, 'fail'],
    ['look-alike', 97, 'fail'],
    ['zero-width', 1, 'fail'],
  ] as const)('%s on line %i: %s', (kind, line, outcome) => {
    expect(outcomes(remark(kind, line))).toEqual([outcome]);
  });

  test.each(['bidi', 'zero-width', 'look-alike', 'hidden-text'] as const)('%s in prose is only mentioned', (kind) => {
    expect(outcomes(remark(kind, 55))).toEqual(['pass', 'not-applicable']);
  });

  test('hidden text is ignored with one remark, however often it is there', () => {
    const many = told(...Array.from({ length: 40 }, (_, index) => remark('hidden-text', 110 + index)));
    expect(many.map((one) => one.outcome)).toEqual(['pass', 'not-applicable']);
    expect(many[1]?.says).toBe('hidden-text here (and 39 more passages)');
  });

  test('the claim is given back without what cannot be seen', () => {
    const claims = [claim({ source: '- [x] Tests: [report](evidence/ju\u200bnit.xml)' })];
    const remarks = rule.check(withPrd({ claims, remarks: [remark('zero-width', 110)] }), BACKEND);
    expect(remarks[0]?.suggestion).toBe('- [x] Tests: [report](evidence/junit.xml)');
  });

  test('two documents are judged each', () => {
    const prds = [
      { prd: prd(), chosen: 'touched' },
      { prd: prd({ path: 'prd/b.md', remarks: [remark('not-text', 1)] }), chosen: 'named' },
    ] as const;
    expect(rule.check(facts({ prds }), BACKEND).map((one) => one.outcome)).toEqual(['pass', 'fail']);
  });
});
