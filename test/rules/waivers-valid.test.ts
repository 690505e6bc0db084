import { BACKEND } from '../../src/config/defaults.ts';
import type { WaiverAnswer, WaiverFacts } from '../../src/model/waiver.ts';
import { rule } from '../../src/rules/waivers-valid.ts';
import { facts } from '../support/facts.ts';
import { WAIVERS, waiver } from '../support/waivers.ts';

const answer = (more: Partial<WaiverAnswer> = {}): WaiverAnswer => ({
  waiver: waiver(),
  proposed: false,
  until: '2026-03-21T00:00:00.000Z',
  matches: 1,
  names: ['GHSA-35jh-r3h4-6jhm in lodash@4.17.20'],
  ...more,
});
const check = (more: Partial<WaiverFacts>) =>
  rule.check(
    facts({ waivers: { path: WAIVERS, standing: [], proposed: [], broken: [], answers: [], ...more } }),
    BACKEND,
  );
const expired = { kind: 'expired', says: 'it expired on 2026-03-01' } as const;

test.each<[string, Partial<WaiverFacts>, readonly [string, RegExp][]]>([
  ['one that holds', { answers: [answer()] }, [['pass', /^1 waiver of `\.github\/ready-waivers\.yml` in order$/]]],
  ['none that is about the change', { answers: [answer({ matches: 0 })] }, [['not-applicable', /^No waiver is about/]]],
  [
    'a refused one that is about nothing',
    { answers: [answer({ matches: 0, refused: expired })] },
    [['not-applicable', /^No waiver/]],
  ],
  [
    'a refused one that is about something, beside one that holds',
    { answers: [answer(), answer({ refused: expired })] },
    [['fail', /^The waiver w1 for GHSA-35jh-r3h4-6jhm in lodash@4\.17\.20 does not count: it expired on 2026-03-01$/]],
  ],
  [
    'a refused one that the change brings',
    { answers: [answer({ proposed: true, matches: 0, refused: expired })] },
    [['fail', /does not count/]],
  ],
  [
    'one that only GitHub can tell of',
    {
      answers: [
        answer({ proposed: true, refused: { kind: 'unapproved', says: 'this change brings it', unsure: true } }),
      ],
    },
    [['unknown', /does not count: this change brings it/]],
  ],
])('%s', (_, more, expected) => {
  const told = check(more);
  expect(told.map(({ outcome }) => outcome)).toEqual(expected.map(([outcome]) => outcome));
  for (const [at, [, says]] of expected.entries()) expect(told[at]?.says).toMatch(says);
});

test('what only GitHub can tell of is lenient, and has its place', () => {
  const unsure = { kind: 'unapproved', says: 'this change brings it', unsure: true } as const;
  expect(check({ answers: [answer({ proposed: true, refused: unsure })] })).toMatchObject([
    { lenient: true, at: { path: WAIVERS, line: 3, column: 5 } },
  ]);
});

test('no file, and a file that was not looked at', () => {
  expect(rule.check(facts(), BACKEND)).toMatchObject([{ outcome: 'not-applicable' }]);
  const { answers: _, ...rest } = { path: WAIVERS, standing: [], proposed: [], broken: [], answers: [] };
  expect(rule.check(facts({ waivers: rest }), BACKEND)).toMatchObject([{ outcome: 'unknown' }]);
});
