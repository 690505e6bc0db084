import { BACKEND } from '../../src/config/defaults.ts';
import type { Note } from '../../src/model/prd.ts';
import { rule } from '../../src/rules/rollback-noted.ts';
import { at, claim, note, section, withPrd } from '../support/facts.ts';

const ticked = claim({ kinds: ['rollback'], text: 'Rollback steps noted in 9.6', links: [] });
const told = (notes: readonly Note[], more: object = {}) =>
  rule.check(withPrd({ claims: [ticked], notes, ...more }), BACKEND).map(({ outcome, says }) => `${outcome}: ${says}`);

describe('rollback-noted', () => {
  test.each([
    [
      'there',
      [note('Rollback: `helm rollback query 41`', { code: ['helm rollback query 41'] })],
      'pass: Rollback is noted in 9.6',
    ],
    [
      'as a field',
      [note('Cache', { fields: [{ label: 'rollback', value: 'set the flag query_cache to off', at: at(97) }] })],
      'pass: Rollback is noted in 9.6',
    ],
    ['empty', [], 'fail: Rollback is ticked, but 9.6 has none'],
    ['something else', [note('Use argon2 for hashes')], 'fail: Rollback is ticked, but 9.6 has none'],
    [
      'weak',
      [note('Rollback: revert the PR')],
      'fail: Rollback is ticked, but 9.6 names no exact step: “Rollback: revert the PR”',
    ],
  ])('%s', (_, notes, expected) => expect(told(notes)).toEqual([expected]));

  test('without the section', () => {
    expect(told([], { sections: [section('10')] })).toEqual(['fail: Rollback is ticked, but there is no section 9.6']);
  });
  test('not ticked, or waived', () => {
    for (const state of ['open', 'not-applicable'] as const) {
      expect(told([], { claims: [{ ...ticked, state }] })).toEqual(['not-applicable: Section 10 ticks no rollback']);
    }
  });
  test('the place is the claim', () => {
    expect(rule.check(withPrd({ claims: [ticked], notes: [] }), BACKEND)[0]).toMatchObject({
      at: { line: 110 },
      also: { line: 96 },
    });
  });
});
