import { BACKEND } from '../../src/config/defaults.ts';
import type { Facts } from '../../src/model/facts.ts';
import { rule } from '../../src/rules/gate-untouched.ts';
import { facts } from '../support/facts.ts';

const CONFIG = '.github/ready-gate.yml';
const commit = 'a1b2c3d'.padEnd(40, '0');
const check = (more: Partial<Facts>) => rule.check(facts(more), BACKEND);

test('a gate that is left alone is none of the rule’s business', () => {
  expect(check({})).toMatchObject([{ outcome: 'not-applicable' }]);
});

test.each<[Facts['policySource'], RegExp]>([
  [
    { kind: 'base', path: CONFIG, commit, preset: 'backend' },
    /judged by \.github\/ready-gate\.yml at a1b2c3d, not by its own/,
  ],
  [{ kind: 'defaults', commit, preset: 'backend' }, /judged by the defaults at a1b2c3d/],
  [{ kind: 'override', path: 'mine.yml', preset: 'backend' }, /judged by the given mine\.yml/],
])('a changed file is named with the policy that was used: %j', (policySource, says) => {
  const told = check({ gateFiles: [CONFIG, '.github/workflows/ready.yml'], policySource });
  expect(told.map((one) => [one.outcome, one.at?.path])).toEqual([
    ['fail', CONFIG],
    ['fail', '.github/workflows/ready.yml'],
  ]);
  expect(told[0]?.says).toMatch(says);
});

test('a cut list of files cannot tell', () => {
  expect(check({ change: { ...facts().change, incomplete: 'the list is cut' } })).toMatchObject([
    { outcome: 'unknown', says: expect.stringContaining('the list is cut') },
  ]);
});

test('it is advice unless configured', () => expect(rule.setting).toBe('advise'));
