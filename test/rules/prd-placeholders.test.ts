import { BACKEND } from '../../src/config/defaults.ts';
import type { Placeholder } from '../../src/model/prd.ts';
import { rule } from '../../src/rules/prd-placeholders.ts';
import { at, facts, withPrd } from '../support/facts.ts';

const left = (text: string, section: string, line: number): Placeholder => ({ text, section, at: at(line) });
const told = (...placeholders: Placeholder[]) => rule.check(withPrd({ placeholders }), BACKEND);

describe('prd-placeholders', () => {
  test('none left passes', () => expect(told().map((one) => one.outcome)).toEqual(['pass']));

  test.each([
    [[left('<yyyy-mm-dd>', '10', 115)], 'Section 10 still has a placeholder: `<yyyy-mm-dd>`'],
    [[left('<owner>', 'front matter', 4)], 'The front matter still has a placeholder: `<owner>`'],
    [[left('TBD', '', 2)], 'The text before the first section still has a placeholder: `TBD`'],
    [
      [left('TBD', '6', 60), left('TBD', '6', 61), left('{{name}}', '6', 61)],
      'Section 6 still has 3 placeholders: `TBD` and `{{name}}` (lines 60 and 61)',
    ],
  ])('says what and where (%#)', (placeholders, says) => {
    expect(told(...placeholders)).toEqual([{ outcome: 'fail', says, at: placeholders[0]?.at }]);
  });

  test('one finding per section, short even for a whole template', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      left(`<field ${index}>`, index < 150 ? '2' : '10', index + 1),
    );
    const remarks = told(...many);
    expect(remarks).toHaveLength(2);
    expect(remarks[0]?.says).toContain('and 147 more');
    expect(remarks[0]?.says.length).toBeLessThan(200);
  });

  test('hostile text stays on one line', () => {
    expect(told(left('<a\n::error::`b`\u202e>', '__proto__', 3))[0]?.says).not.toMatch(/[\n\u202e]/);
  });

  test('no document', () =>
    expect(rule.check(facts({ prds: [] }), BACKEND).map((one) => one.outcome)).toEqual(['not-applicable']));
});
