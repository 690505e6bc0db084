import { BACKEND } from '../../src/config/defaults.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { Opinion, People, Person } from '../../src/model/people.ts';
import { rule } from '../../src/rules/gate-untouched.ts';
import { facts } from '../support/facts.ts';

const CONFIG = '.github/ready-gate.yml';
const commit = 'a1b2c3d'.padEnd(40, '0');
const check = (more: Partial<Facts>) => rule.check(facts(more), BACKEND);

const opinion = (login: string, more: Partial<Opinion> = {}, who: Partial<Person> = {}): Opinion => ({
  by: { login, human: true, access: 'write', ...who },
  state: 'approved',
  at: '2026-03-02T09:00:00Z',
  material: { kind: 'same' },
  signed: [],
  sameFiles: [CONFIG],
  ...more,
});
type Known = Extract<People, { kind: 'known' }>;
const known = (more: Partial<Known> = {}): Known => ({
  kind: 'known',
  author: 'ada-l',
  opinions: [],
  ticks: [],
  teams: [],
  owners: [],
  ...more,
});
const owners = [{ path: CONFIG, users: ['own-er'], teams: ['acme/gate'] }];
const team = { kind: 'known', team: 'Acme/Gate', members: ['Gate-Keeper'] } as const;
const owned = (opinions: readonly Opinion[]) => known({ owners, teams: [team], opinions });
const judged = (people: People | undefined) => check({ gateFiles: [CONFIG], ...(people ? { people } : {}) });

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
  const told = check({ gateFiles: [CONFIG, '.github/workflows/ready.yml'], policySource, people: known() });
  expect(told.map((one) => [one.outcome, one.at?.path])).toEqual([
    ['fail', CONFIG],
    ['fail', '.github/workflows/ready.yml'],
  ]);
  expect(told[0]?.says).toMatch(says);
});

test.each<[string, Known, string, RegExp]>([
  ['an owner', owned([opinion('Own-er')]), 'pass', /judged; Own-er, who owns it, approved$/],
  ['a member of an owning team', owned([opinion('gate-keeper')]), 'pass', /gate-keeper, who owns it, approved$/],
  ['nobody', owned([]), 'fail', /no owner of it has approved it; this change was judged by/],
  ['somebody who owns nothing', owned([opinion('bob-k')]), 'fail', /no owner of it has approved it;/],
  [
    'an owner before the last change',
    owned([opinion('own-er', { sameFiles: [] })]),
    'fail',
    /own-er approved before the file changed again/,
  ],
  ['dismissed', owned([opinion('own-er', { state: 'dismissed' })]), 'fail', /review of own-er was dismissed/],
  [
    'then changes requested',
    owned([opinion('own-er', { state: 'changes-requested' })]),
    'fail',
    /own-er requested changes/,
  ],
  ['an owner without access', owned([opinion('own-er', {}, { access: 'none' })]), 'fail', /no write access/],
  ['a bot that owns it', owned([opinion('own-er', {}, { human: false })]), 'fail', /own-er is a bot/],
  [
    'unknown access',
    owned([opinion('own-er', {}, { access: 'unknown' })]),
    'unknown',
    /may write to the repository cannot be told$/,
  ],
  [
    'its author, who owns it',
    { ...owned([opinion('own-er')]), author: 'OWN-ER' },
    'fail',
    /its author, own-er, does not count/,
  ],
  [
    'without owners, anybody who may write',
    known({ opinions: [opinion('bob-k')] }),
    'pass',
    /bob-k approved; better name its owners in CODEOWNERS$/,
  ],
  [
    'without owners, its author',
    known({ opinions: [opinion('ada-l')] }),
    'fail',
    /nobody else with write access has approved it: its author/,
  ],
  [
    'owners that are empty',
    known({ owners: [{ path: CONFIG, users: [], teams: [] }], opinions: [opinion('bob-k')] }),
    'pass',
    /CODEOWNERS$/,
  ],
  [
    'an owner by an address, whom nobody can tie to an account',
    known({ owners: [{ path: CONFIG, users: [], teams: [], addressed: true }], opinions: [opinion('bob-k')] }),
    'unknown',
    /cannot be told: CODEOWNERS names them by an e-mail address$/,
  ],
  [
    'an owner beside an address',
    known({ owners: [{ path: CONFIG, users: ['own-er'], teams: [], addressed: true }], opinions: [opinion('own-er')] }),
    'pass',
    /own-er, who owns it, approved$/,
  ],
  [
    'owners of another file',
    known({ owners: [{ ...owners[0], path: 'x', users: [], teams: [] }] }),
    'fail',
    /nobody else/,
  ],
])('%s', (_name, people, outcome, says) => {
  expect(judged(people)).toMatchObject([{ outcome, says: expect.stringMatching(says), at: { path: CONFIG } }]);
});

test('an unreadable team could have the owner in it', () => {
  const closed = { kind: 'unknown', team: 'acme/gate', why: 'the token lacks members: read' } as const;
  const told = judged(known({ owners, teams: [closed], opinions: [opinion('bob-k')] }));
  expect(told).toMatchObject([{ outcome: 'unknown', says: expect.stringMatching(/the token lacks members: read$/) }]);
  expect(judged(known({ owners, teams: [closed], opinions: [opinion('own-er')] }))[0]?.outcome).toBe('pass');
});

test('locally only GitHub could tell, and that is lenient', () => {
  const [one] = judged({ kind: 'unknown', why: 'only GitHub knows', local: true });
  expect(one).toMatchObject({ outcome: 'unknown', lenient: true });
  for (const people of [undefined, { kind: 'unknown', why: 'GitHub answered 502' } as const]) {
    const [other] = judged(people);
    expect(other?.outcome).toBe('unknown');
    expect(other).not.toHaveProperty('lenient');
  }
});

test('a cut list of files cannot tell', () => {
  expect(check({ change: { ...facts().change, incomplete: 'the list is cut' } })).toMatchObject([
    { outcome: 'unknown', says: expect.stringContaining('the list is cut') },
  ]);
});

test('it blocks unless configured', () => expect(rule.setting).toBe('block'));
