import { BACKEND } from '../../src/config/defaults.ts';
import type { Waived, WaiverAnswer, WaiverFacts } from '../../src/model/waiver.ts';
import { rule } from '../../src/rules/waivers-used.ts';
import { facts } from '../support/facts.ts';
import { scanned, WAIVERS, waiver, withWaivers } from '../support/waivers.ts';

const answer = (more: Partial<WaiverAnswer> = {}, of?: Waived): WaiverAnswer => ({
  waiver: waiver(of ? { of } : {}),
  proposed: false,
  until: '2026-03-21T00:00:00.000Z',
  matches: 0,
  names: [],
  ...more,
});
const expired = { kind: 'expired', says: 'it expired on 2026-03-01' } as const;
const check = (more: Partial<WaiverFacts>, scans = [scanned([])]) =>
  rule.check(withWaivers(scans, { answers: [], ...more }), BACKEND);

test.each<[string, Partial<WaiverFacts>, string, RegExp]>([
  ['one in use', { answers: [answer({ matches: 1 })] }, 'pass', /^1 waiver of `\.github\/ready-waivers\.yml` in use$/],
  [
    'one without need',
    { answers: [answer()] },
    'fail',
    /^The waiver w1 for GHSA-35jh-r3h4-6jhm in lodash@4\.17\.20 is about nothing of this change$/,
  ],
  [
    'one that has expired, without need',
    { answers: [answer({ refused: expired })] },
    'fail',
    /does not count \(it expired on 2026-03-01\) and is about nothing/,
  ],
  [
    'a rule that fails nothing',
    { answers: [answer({}, { kind: 'rule', rule: 'qa-passed' })] },
    'fail',
    /the rule `qa-passed` is about nothing/,
  ],
  [
    'one that is refused, and about something: told by another rule',
    { answers: [answer({ matches: 1, refused: expired })] },
    'not-applicable',
    /^No waiver of/,
  ],
  [
    'one that the change brings: told by another rule',
    { answers: [answer({ proposed: true })] },
    'not-applicable',
    /^No waiver of/,
  ],
  ['none', {}, 'not-applicable', /^No waiver of/],
  [
    'a broken one that stands',
    { broken: [{ says: 'the key `x` is not taken', at: { path: WAIVERS, line: 7 } }] },
    'fail',
    /counts for nothing: the key `x` is not taken$/,
  ],
])('%s', (_, more, outcome, says) => {
  const [told, ...rest] = check(more);
  expect(rest).toEqual([]);
  expect(told?.outcome).toBe(outcome);
  expect(told?.says).toMatch(says);
});

test('without a scan nobody can say that a finding is gone', () => {
  expect(check({ answers: [answer()] }, [])).toMatchObject([{ outcome: 'not-applicable' }]);
});

test('the lines to delete are named', () => {
  expect(check({ answers: [answer()] })[0]?.fix).toBe(`Delete lines 3 to 10 of ${WAIVERS} if nothing else needs it`);
});

test('many are cut', () => {
  const told = check({ answers: Array.from({ length: 500 }, () => answer()) });
  expect(told).toHaveLength(21);
  expect(told.at(-1)?.says).toMatch(
    /^480 more waivers of `\.github\/ready-waivers\.yml` cannot be read or are about nothing/,
  );
});

test('no file, and a file that was not looked at', () => {
  expect(rule.check(facts(), BACKEND)).toMatchObject([{ outcome: 'not-applicable' }]);
  expect(rule.check(withWaivers([]), BACKEND)).toMatchObject([{ outcome: 'unknown' }]);
});
