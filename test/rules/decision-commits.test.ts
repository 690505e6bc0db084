import { BACKEND } from '../../src/config/defaults.ts';
import type { NamedCommit } from '../../src/model/facts.ts';
import { rule } from '../../src/rules/decision-commits.ts';
import { at, facts, note, withPrd } from '../support/facts.ts';

const check = (found: readonly NamedCommit[], ...shas: readonly string[]) =>
  rule.check(
    {
      ...withPrd({ notes: [note('Done', { commits: shas.map((sha, index) => ({ sha, at: at(97 + index, 5) })) })] }),
      commits: found,
    },
    BACKEND,
  );

describe('decision-commits', () => {
  test.each([
    ['reachable', 'reachable', ['pass', '1 named commit found']],
    ['missing', 'missing', ['fail', 'Commit 9e504b8 does not exist in this repository']],
    ['unreachable', 'unreachable', ['fail', 'Commit 9e504b8 is neither part of this change nor of the base branch']],
    ['ambiguous', 'ambiguous', ['fail', 'Several commits start with 9e504b8']],
  ] as const)('%s', (_, found, [outcome, says]) => {
    expect(check([{ sha: '9e504b8', found }], '9e504b8')).toMatchObject([{ outcome, says }]);
  });
  test('not looked up stays unknown', () => expect(check([], '9e504b8')[0]).toMatchObject({ outcome: 'unknown' }));
  test('a number that is no commit is a number', () => {
    expect(check([{ sha: '20250812103000', found: 'missing' }], '20250812103000')[0]?.outcome).toBe('pass');
  });
  test('the good ones stay silent beside a bad one, which has its place and a proposal', () => {
    const told = check(
      [
        { sha: 'a1b2c3d', found: 'reachable' },
        { sha: '9e504b8', found: 'missing' },
      ],
      'a1b2c3d',
      '9e504b8',
    );
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      at: { line: 98, column: 5 },
      fix: expect.stringContaining('this change has a1b2c3d (Add the cache)'),
    });
  });
  test('nothing named', () => expect(rule.check(facts(), BACKEND)[0]?.outcome).toBe('not-applicable'));
});
