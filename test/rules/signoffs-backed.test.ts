import { parse } from 'yaml';
import { BACKEND } from '../../src/config/defaults.ts';
import { loadPolicy } from '../../src/config/load.ts';
import type { Binding } from '../../src/model/evidence.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { Opinion, People, Person, Tick } from '../../src/model/people.ts';
import type { Policy, Role } from '../../src/model/policy.ts';
import type { SignOff } from '../../src/model/prd.ts';
import { rule } from '../../src/rules/signoffs-backed.ts';
import { facts, HEAD, PRD, prd, signOff } from '../support/facts.ts';

const person = (login: string, more: Partial<Person> = {}): Person => ({
  login,
  human: true,
  access: 'write',
  ...more,
});
const same: Binding = { kind: 'same' };
const signed = (role: string, state: 'same' | 'changed' | 'unknown' = 'same') => ({ prd: PRD, role, state });
const opinion = (login: string, more: Partial<Opinion> = {}): Opinion => ({
  by: person(login),
  state: 'approved',
  at: '2026-03-02T09:00:00Z',
  commit: HEAD,
  material: same,
  signed: ['PM', 'QA', 'Eng Lead', 'FE/BE', 'FE / BE', 'PM & QA'].map((role) => signed(role)),
  sameFiles: [],
  ...more,
});
const tick = (role: string, login: string | undefined, more: Partial<Tick> = {}): Tick => ({
  prd: PRD,
  role,
  commit: HEAD,
  at: '2026-03-01T09:00:00Z',
  ...(login === undefined ? {} : { by: person(login) }),
  verified: true,
  material: same,
  text: 'same',
  ...more,
});
const known = (more: Partial<Extract<People, { kind: 'known' }>> = {}): People => ({
  kind: 'known',
  author: 'ada-l',
  opinions: [],
  ticks: [],
  teams: [],
  owners: [],
  ...more,
});
const withRoles = (held: Readonly<Record<string, Partial<Role>>>): Policy => ({
  ...BACKEND,
  roles: BACKEND.roles.map((role) => ({ ...role, ...held[role.name] })),
});
const QA = withRoles({ QA: { users: ['qa-jo'] } });
const TEAM = withRoles({ QA: { users: ['qa-jo'], teams: ['acme/qa'] } });

const ask = (people: People | undefined, policy = QA, signOffs: readonly SignOff[] = [signOff('QA')]) => {
  const given: Facts = facts({ prds: [{ prd: prd({ signOffs }), chosen: 'touched' }], ...(people ? { people } : {}) });
  return rule.check(given, policy);
};
const stale = (...changed: string[]): Binding => ({ kind: 'stale', changed });
const gone: Binding = { kind: 'unknown', why: 'the commit is gone' };

describe('one role, one person', () => {
  const cases: readonly (readonly [string, Partial<Extract<People, { kind: 'known' }>>, string, RegExp])[] = [
    ['an approval', { opinions: [opinion('qa-jo')] }, 'pass', /^Backed: QA by qa-jo, who approved$/],
    ['a login in other letters', { opinions: [opinion('QA-Jo')] }, 'pass', /^Backed/],
    ['a signed tick', { ticks: [tick('QA', 'qa-jo')] }, 'pass', /^Backed: QA by qa-jo in a1b2c3d$/],
    ['nobody', {}, 'fail', /^Nobody who holds QA has approved this pull request$/],
    [
      'somebody else',
      { opinions: [opinion('bob-k')] },
      'fail',
      /^Nobody who holds QA has approved; bob-k, who did, does not/,
    ],
    [
      'requested changes',
      { opinions: [opinion('qa-jo', { state: 'changes-requested' })] },
      'fail',
      /requested changes/,
    ],
    [
      'requested by somebody else',
      { opinions: [opinion('qa-jo'), opinion('bob-k', { state: 'changes-requested' })] },
      'pass',
      /^Backed/,
    ],
    [
      'dismissed',
      { opinions: [opinion('qa-jo', { state: 'dismissed' })] },
      'fail',
      /review of qa-jo for QA was dismissed/,
    ],
    [
      'stale',
      { opinions: [opinion('qa-jo', { material: stale('src/x.ts') })] },
      'fail',
      /^qa-jo approved QA before `src\/x.ts` changed$/,
    ],
    [
      'stale by two',
      { opinions: [opinion('qa-jo', { material: stale('a.ts', 'b.ts') })] },
      'fail',
      /before `a.ts` and `b.ts` changed$/,
    ],
    [
      'stale by many',
      { opinions: [opinion('qa-jo', { material: { kind: 'stale', changed: ['a.ts', 'b.ts'], total: 40 } })] },
      'fail',
      /before `a.ts` and 39 more files changed$/,
    ],
    [
      'other text',
      { opinions: [opinion('qa-jo', { signed: [signed('QA', 'changed')] })] },
      'fail',
      /before its text in 9.4 changed$/,
    ],
    [
      'another text changed',
      { opinions: [opinion('qa-jo', { signed: [signed('QA'), signed('PM', 'changed')] })] },
      'pass',
      /^Backed/,
    ],
    [
      'unknown text',
      { opinions: [opinion('qa-jo', { signed: [] })] },
      'unknown',
      /still reads the same cannot be told/,
    ],
    [
      'unknown code',
      { opinions: [opinion('qa-jo', { material: gone })] },
      'unknown',
      /cannot be told: the commit is gone$/,
    ],
    [
      'a bot',
      { opinions: [opinion('qa-jo', { by: person('qa-jo', { human: false }) })] },
      'fail',
      /and that is a bot$/,
    ],
    [
      'no access',
      { opinions: [opinion('qa-jo', { by: person('qa-jo', { access: 'none' }) })] },
      'fail',
      /without write access/,
    ],
    [
      'unknown access',
      { opinions: [opinion('qa-jo', { by: person('qa-jo', { access: 'unknown' }) })] },
      'unknown',
      /may write to the repository cannot be told$/,
    ],
    [
      'an unsigned tick',
      { ticks: [tick('QA', 'qa-jo', { verified: false })] },
      'fail',
      /a1b2c3d, which has no verified signature$/,
    ],
    ['a tick of no account', { ticks: [tick('QA', undefined)] }, 'fail', /belongs to no GitHub account$/],
    [
      'a tick before the code',
      { ticks: [tick('QA', 'qa-jo', { material: stale('src/x.ts') })] },
      'fail',
      /^qa-jo ticked QA before `src\/x.ts` changed$/,
    ],
    [
      'a tick before the text',
      { ticks: [tick('QA', 'qa-jo', { text: 'changed' })] },
      'fail',
      /before its text in 9.4 changed$/,
    ],
    ['a tick of another role', { ticks: [tick('PM', 'qa-jo')] }, 'fail', /^Nobody who holds QA/],
    [
      'a tick of another document',
      { ticks: [tick('QA', 'qa-jo', { prd: 'PRDs/other-prd.md' })] },
      'fail',
      /^Nobody who holds QA/,
    ],
    [
      'a tick, then changes requested',
      { ticks: [tick('QA', 'qa-jo')], opinions: [opinion('qa-jo', { state: 'changes-requested' })] },
      'fail',
      /requested changes/,
    ],
    [
      'changes requested, then a tick',
      {
        ticks: [tick('QA', 'qa-jo')],
        opinions: [opinion('qa-jo', { state: 'changes-requested', at: '2026-02-01T09:00:00Z' })],
      },
      'pass',
      /^Backed/,
    ],
    [
      'a stale approval and a good tick',
      { ticks: [tick('QA', 'qa-jo')], opinions: [opinion('qa-jo', { material: stale('src/x.ts') })] },
      'pass',
      /^Backed/,
    ],
  ];
  test.each(cases)('%s', (_name, more, outcome, says) => {
    expect(ask(known(more))).toMatchObject([{ outcome, says: expect.stringMatching(says) }]);
  });

  test('the fix names who may', () => {
    const teams = [{ kind: 'known', team: 'acme/qa', members: [] }] as const;
    expect(ask(known({ teams }), TEAM)[0]?.fix).toBe(
      'Let qa-jo or somebody of `acme/qa` approve the pull request as it is now',
    );
  });
});

describe('Approvals: by the author, a bot, somebody without write access, for an older commit, dismissed, then changes requested', () => {
  const own = withRoles({ QA: { users: ['ada-l'] } });
  test.each([
    ['their review', { opinions: [opinion('Ada-L')] }],
    ['their signed tick', { ticks: [tick('QA', 'ada-l')] }],
  ])('the author backs nothing: %s', (_name, more) => {
    expect(ask(known(more), own)).toMatchObject([
      { outcome: 'fail', says: expect.stringMatching(/^Only the author of the pull request, ada-l, .*ed QA;/i) },
    ]);
  });

  test('the author is known from the pull request, too', () => {
    const { author: _, ...people } = known({ opinions: [opinion('ada-l')] }) as Extract<People, { kind: 'known' }>;
    const change = { ...facts().change, pullRequest: { number: 4, body: '', author: { id: 1, login: 'ada-l' } } };
    const given = facts({ change, people, prds: [{ prd: prd({ signOffs: [signOff('QA')] }), chosen: 'touched' }] });
    expect(rule.check(given, own)[0]?.outcome).toBe('fail');
  });

  test('beside another member the author does no harm', () => {
    const both = withRoles({ QA: { users: ['ada-l', 'qa-jo'] } });
    expect(ask(known({ ticks: [tick('QA', 'ada-l')], opinions: [opinion('qa-jo')] }), both)).toMatchObject([
      { outcome: 'pass' },
    ]);
  });

  test.each([
    ['a bot', opinion('helper[bot]', { by: person('helper[bot]', { human: false }) })],
    ['somebody without write access', opinion('qa-jo', { by: person('qa-jo', { access: 'none' }) })],
    ['for an older commit', opinion('qa-jo', { material: stale('src/cache.ts') })],
    ['dismissed', opinion('qa-jo', { state: 'dismissed' })],
    ['then changes requested', opinion('qa-jo', { state: 'changes-requested' })],
  ])('%s', (_name, one) => expect(ask(known({ opinions: [one] }))).toMatchObject([{ outcome: 'fail' }]));
});

describe('teams', () => {
  const team = (members: readonly string[]) => ({ kind: 'known', team: 'ACME/QA', members }) as const;
  const closed = { kind: 'unknown', team: 'acme/qa', why: 'the token lacks members: read' } as const;

  test.each([
    ['a member', [team(['Bob-K'])], 'pass', /^Backed: QA by bob-k/],
    ['no member', [team(['eve'])], 'fail', /bob-k, who did, does not hold it/],
    [
      'unreadable',
      [closed],
      'unknown',
      /^Whether somebody of `acme\/qa` backs QA cannot be told: the token lacks members: read$/,
    ],
    ['not looked up', [], 'unknown', /its members were not looked up$/],
  ] as const)('%s', (_name, teams, outcome, says) => {
    const [one] = ask(known({ opinions: [opinion('bob-k')], teams }), TEAM);
    expect(one).toMatchObject({ outcome, says: expect.stringMatching(says) });
    expect(one).not.toHaveProperty('lenient');
  });

  test('an unreadable team does not matter when a named user approved', () =>
    expect(ask(known({ opinions: [opinion('qa-jo')], teams: [closed] }), TEAM)).toMatchObject([{ outcome: 'pass' }]));
});

describe('two who hold one role', () => {
  const two = withRoles({ QA: { users: ['qa-jo', 'qa-kim'] } });
  const asks = (hour: number) => opinion('qa-kim', { state: 'changes-requested', at: `2026-02-03T${hour}:00:00Z` });
  const jo = { at: '2026-02-03T12:00:00Z' };
  test.each<readonly [string, Partial<Extract<People, { kind: 'known' }>>, string, RegExp]>([
    [
      'changes requested after the approval',
      { opinions: [opinion('qa-jo', jo), asks(13)] },
      'fail',
      /^qa-kim, who holds/,
    ],
    ['an approval after that', { opinions: [asks(11), opinion('qa-jo', jo)] }, 'pass', /^Backed: QA by qa-jo/],
    ['changes requested after the tick', { ticks: [tick('QA', 'qa-jo', jo)], opinions: [asks(13)] }, 'fail', /^qa-kim/],
    [
      'changes requested by a member without access',
      { opinions: [opinion('qa-jo', jo), { ...asks(13), by: { login: 'qa-kim', human: true, access: 'none' } }] },
      'pass',
      /^Backed/,
    ],
  ])('%s', (_name, people, outcome, says) => {
    expect(ask(known(people), two)).toMatchObject([{ outcome, says: expect.stringMatching(says) }]);
  });
});

describe('several roles', () => {
  const all = withRoles({ PM: { users: ['pm-li'] }, QA: { users: ['qa-jo', 'pm-li'] }, FE: { users: ['fe-mo'] } });

  test('one person backs each role that they hold', () => {
    const told = ask(known({ opinions: [opinion('pm-li')] }), all, [signOff('PM'), signOff('QA')]);
    expect(told).toEqual([{ outcome: 'pass', says: 'Backed: PM by pm-li, who approved; QA by pm-li, who approved' }]);
  });

  test.each([
    ['PM & QA', ['qa-jo'], ['fail', 'pass']],
    ['PM & QA', ['qa-jo', 'pm-li'], ['pass']],
    ['FE/BE', ['fe-mo'], ['pass']],
    ['FE / BE', ['fe-mo'], ['pass']],
    ['FE/BE', ['qa-jo'], ['fail']],
  ] as const)('%s with %j', (written, logins, outcomes) => {
    const told = ask(known({ opinions: logins.map((login) => opinion(login)) }), all, [signOff(written)]);
    expect(told.map(({ outcome }) => outcome)).toEqual(outcomes);
  });

  test('an alias is the role', () => {
    const given = opinion('qa-jo', { signed: [signed('Test Lead')] });
    expect(ask(known({ opinions: [given] }), QA, [signOff('Test Lead')])[0]?.says).toBe(
      'Backed: Test Lead by qa-jo, who approved',
    );
  });

  test('a role that stands there twice has to hold twice', () => {
    const ticks = [tick('QA', 'qa-jo'), tick('QA', 'eve')];
    expect(ask(known({ ticks }), QA, [signOff('QA'), signOff('QA')])).toMatchObject([{ outcome: 'fail' }]);
    const twice = opinion('qa-jo', { signed: [signed('QA'), signed('QA', 'changed')] });
    expect(ask(known({ opinions: [twice] }), QA, [signOff('QA'), signOff('QA')])).toMatchObject([{ outcome: 'fail' }]);
  });

  test('open and waived roles need nobody', () => {
    const roles = [
      signOff('QA', { ticked: false }),
      signOff('CTO', { ticked: true, waived: 'no change of architecture' }),
    ];
    expect(ask(known(), QA, roles)).toEqual([{ outcome: 'not-applicable', says: 'No role of 9.4 is ticked' }]);
  });
});

describe('what cannot be told', () => {
  test('without a mapping there is one answer for all, and it is lenient', () => {
    const told = ask(known(), BACKEND, [signOff('PM'), signOff('QA'), signOff('CEO')]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      outcome: 'unknown',
      lenient: true,
      says: expect.stringMatching(/^No role is mapped/),
    });
  });

  test('a role that is mapped to nobody is only the word of the document', () => {
    const told = ask(known({ opinions: [opinion('qa-jo')] }), QA, [signOff('QA'), signOff('Chief "X" Officer')]);
    expect(told).toMatchObject([
      { outcome: 'pass' },
      {
        outcome: 'unknown',
        lenient: true,
        says: `Chief "X" Officer is mapped to nobody, so its tick is only the document's word; name who holds it under roles.users or roles.teams`,
      },
    ]);
    expect(parse(told[1]?.suggestion ?? '')).toMatchObject({
      roles: { add: [{ name: 'Chief "X" Officer', required: false, users: ['<login>'] }] },
    });
  });

  test('what is suggested is a configuration that keeps the role as it was', async () => {
    const [one] = ask(known(), BACKEND);
    const text = (one?.suggestion ?? '').replaceAll('<login>', 'qa-jo');
    const { policy } = await loadPolicy({ kind: 'base', path: 'x.yml', text }, []);
    const before = BACKEND.roles.find(({ name }) => name === 'QA');
    expect(policy.roles.find(({ name }) => name === 'QA')).toEqual({ ...before, users: ['qa-jo'] });
  });

  test('locally only GitHub could tell', () => {
    expect(ask({ kind: 'unknown', why: 'only GitHub knows who approved', local: true })).toEqual([
      {
        outcome: 'unknown',
        says: 'Who stands behind QA cannot be told: only GitHub knows who approved',
        lenient: true,
      },
    ]);
  });

  test.each([undefined, { kind: 'unknown', why: 'GitHub answered 502' } as const])('%j is not lenient', (people) => {
    const [one] = ask(people);
    expect(one?.outcome).toBe('unknown');
    expect(one).not.toHaveProperty('lenient');
  });
});
