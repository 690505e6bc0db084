import { matchesWildcards } from '../../../src/rules/ground/wildcards.ts';

describe('matchesWildcards', () => {
  test.each([
    ['a.sql', 'a.sql', true],
    ['*.sql', 'a.sql', true],
    ['*.sql', 'x/a.sql', false],
    ['**/*.sql', 'x/y/a.sql', true],
    ['**/*.sql', 'a.sql', true],
    ['x/**', 'x/y/z', true],
    ['x/**', 'xy', false],
    ['00?2.sql', '0042.sql', true],
    ['a?b', 'a/b', false],
    ['a*b*c', 'a1b2c', true],
    ['a*b*c', 'a1b2', false],
    ['', '', true],
  ])('%s on %s', (pattern, path, expected) => expect(matchesWildcards(pattern, path)).toBe(expected));
});
