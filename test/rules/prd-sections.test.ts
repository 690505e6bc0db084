import { BACKEND } from '../../src/config/defaults.ts';
import type { Section } from '../../src/model/prd.ts';
import { rule } from '../../src/rules/prd-sections.ts';
import { at, facts, prd, section, withPrd } from '../support/facts.ts';

const ALL = prd().sections;
const told = (sections: readonly Section[]) => rule.check(withPrd({ sections }), BACKEND);
const without = (...numbers: string[]) => ALL.filter((one) => !numbers.includes(one.number));

describe('prd-sections', () => {
  test('all sections there', () => {
    expect(told(ALL)).toEqual([{ outcome: 'pass', says: expect.stringContaining('has all 12 required sections') }]);
  });

  test('one missing section is named, with its heading to paste', () => {
    expect(told(without('9.6'))).toEqual([
      {
        outcome: 'fail',
        says: expect.stringMatching(/ has no section 9\.6$/),
        at: expect.objectContaining({ line: 1 }),
        suggestion: '### 9.6 Decision log, migration notes, rollback',
      },
    ]);
  });

  test('a stub is one finding that names everything, with the skeleton to paste', () => {
    const remarks = told([]);
    expect(remarks).toHaveLength(1);
    expect(remarks[0]?.says).toContain('has none of the 12 required sections');
    expect(remarks[0]?.suggestion?.split('\n\n')).toHaveLength(12);
    expect(remarks[0]?.suggestion).toContain('## 10. Evidence');
  });

  test.each([
    [
      'an empty section',
      ALL.map((one) => (one.number === '3' ? { ...one, words: 0 } : one)),
      'There is nothing in section 3',
    ],
    [
      'two empty ones, the inner not told again',
      ALL.map((one) => (/^9|^4$/.test(one.number) ? { ...one, words: 0 } : one)),
      'There is nothing in sections 4 and 9',
    ],
    [
      'the same number twice',
      [...ALL, section('10', { at: at(150) })],
      'Section 10 is there twice: on line 100 and on line 150',
    ],
  ])('%s fails', (_, sections, says) => {
    expect(told(sections)).toEqual([expect.objectContaining({ outcome: 'fail', says })]);
  });

  test.each([
    [
      '9.6 with the level of 9, so that 9 ends before it',
      ALL.map((one) => (one.number === '9' ? { ...one, words: 0 } : one)),
    ],
    ['9.4 and 9.6 without a heading 9', without('9')],
  ])('%s passes', (_, sections) => expect(told(sections).map((one) => one.outcome)).toEqual(['pass']));

  test('10 is not a part of 1', () => expect(told(without('1'))[0]?.says).toMatch(/has no section 1$/));

  test('a second section that only the parser saw', () => {
    const remarks = [{ kind: 'duplicate-section', says: 'Section 9.6 is there twice.', at: at(140) }] as const;
    expect(rule.check(withPrd({ remarks }), BACKEND)).toEqual([
      { outcome: 'fail', says: 'Section 9.6 is there twice', at: at(140) },
    ]);
  });

  test('renamed sections are asked for under their number', () => {
    const policy = { ...BACKEND, requiredSections: ['12'], sections: { ...BACKEND.sections, evidence: '12' } };
    expect(rule.check(withPrd({ sections: [] }), policy)[0]?.suggestion).toBe('## 12. Evidence');
  });

  test('no document, or one that could not be read, is not applicable', () => {
    const unread = withPrd({ sections: [], remarks: [{ kind: 'deadline', says: 'slow', at: at(1) }] });
    for (const given of [facts({ prds: [] }), unread]) {
      expect(rule.check(given, BACKEND).map((one) => one.outcome)).toEqual(['not-applicable']);
    }
  });

  test('two documents are judged each', () => {
    const prds = [
      { prd: prd(), chosen: 'touched' },
      { prd: prd({ path: 'prd/b.md', sections: [] }), chosen: 'touched' },
    ] as const;
    expect(rule.check(facts({ prds }), BACKEND).map((one) => one.outcome)).toEqual(['pass', 'fail']);
  });
});
