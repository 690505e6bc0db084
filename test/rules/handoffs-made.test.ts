import { BACKEND } from '../../src/config/defaults.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { Policy, Role } from '../../src/model/policy.ts';
import type { SignOff } from '../../src/model/prd.ts';
import type { Waiver } from '../../src/model/waiver.ts';
import { rule } from '../../src/rules/handoffs-made.ts';
import { allEvidence, at, changed, evidence, facts, prd, reading, section, signOff } from '../support/facts.ts';

const CORE = ['PM', 'QA', 'Eng Lead'].map((role) => signOff(role));
const withRoles = (held: Readonly<Record<string, Partial<Role>>>): Policy => ({
  ...BACKEND,
  roles: BACKEND.roles.map((role) => ({ ...role, ...held[role.name] })),
});
const HELD = withRoles({
  FE: { users: ['fe-mo'] },
  'SRE/DevOps': { users: ['ops-al'] },
  Security: { users: ['sec-di'] },
});
const touching = (path: string, more: Partial<Facts> = {}): Partial<Facts> => ({
  change: { ...facts().change, files: [changed(path)] },
  ...more,
});
const ask = (more: Partial<Facts>, signOffs: readonly SignOff[] = CORE, policy: Policy = HELD) =>
  rule.check(facts({ prds: [{ prd: prd({ signOffs }), chosen: 'touched' }], ...more }), policy);
const wrong = (told: ReturnType<typeof ask>) => told.filter(({ outcome }) => outcome !== 'pass');

const MIGRATION = touching('db/migrations/0042_add.sql');
const API = touching('api/openapi.yaml');

describe('what makes a hand-off due', () => {
  const breaking = { path: 'DELETE /v1/users', level: 'breaking', says: 'it is gone' } as const;
  const compared = (changes: readonly (typeof breaking)[]) =>
    ({ file: 'api/openapi.yaml', kind: 'openapi', comparison: { kind: 'compared', changes } }) as const;
  test.each<[string, Partial<Facts>, string, RegExp]>([
    [
      'a migration',
      MIGRATION,
      'SRE/DevOps',
      /^`db\/migrations\/0042_add.sql` changed, and 9.4 does not list SRE\/DevOps \(hand-off Migration or infrastructure\)$/,
    ],
    ['infrastructure', touching('infra/main.tf'), 'SRE/DevOps', /^`infra\/main.tf` changed/],
    ['a Dockerfile', touching('Dockerfile'), 'SRE/DevOps', /^`Dockerfile` changed/],
    [
      'sign-in code',
      touching('src/auth/token.ts'),
      'Security',
      /^`src\/auth\/token.ts` changed, and 9.4 does not list Security/,
    ],
    [
      'a contract under the globs',
      API,
      'FE',
      /^`api\/openapi.yaml` changed, and 9.4 does not list FE \(hand-off API contract\)$/,
    ],
    ['a compared contract', { ...API, contracts: [compared([breaking])] }, 'FE', /^`api\/openapi.yaml` changed/],
    [
      'a contract that nobody could compare',
      { ...API, contracts: [{ ...compared([]), comparison: { kind: 'unknown', why: 'is not YAML' } }] },
      'FE',
      /^`api\/openapi.yaml` changed/,
    ],
  ])('%s', (_name, more, role, says) => {
    const told = wrong(ask(more));
    expect(told).toMatchObject([{ outcome: 'fail', says: expect.stringMatching(says) }]);
    expect(told[0]?.suggestion).toBe(`- [x] ${role} — <name>, <yyyy-mm-dd>`);
  });

  test.each<[string, Partial<Facts>]>([
    ['a contract in which nothing changed', { ...API, contracts: [compared([])] }],
    ['a document about the database', touching('docs/auth/sessions.md')],
    ['a file that only sounds like it', touching('src/author.ts')],
  ])('%s is none', (_name, more) => expect(wrong(ask(more))).toEqual([]));

  test('a renamed file counts by its old path', () => {
    const files = [changed('src/gone.ts', { status: 'renamed', from: 'src/auth/token.ts' })];
    expect(wrong(ask({ change: { ...facts().change, files } }))).toHaveLength(1);
  });

  test('many files are one answer', () => {
    const files = ['a', 'b', 'c'].map((name) => changed(`infra/${name}.tf`));
    expect(wrong(ask({ change: { ...facts().change, files } }))[0]?.says).toMatch(
      /^`infra\/a.tf` and 2 more files changed/,
    );
  });

  test('nothing at all', () => {
    const told = rule.check(
      facts({ ...touching('src/cache.ts'), prds: [{ prd: prd({ claims: [] }), chosen: 'touched' }] }),
      HELD,
    );
    expect(told).toEqual([{ outcome: 'not-applicable', says: 'The change touches nothing that is handed over' }]);
  });

  test('a cut list of files cannot tell', () => {
    const gaps = [{ about: 'files', why: 'the list is cut' }] as const;
    expect(ask({ gaps })).toContainEqual({
      outcome: 'unknown',
      says: 'What has to be handed over cannot be told: the list is cut',
    });
  });

  test('globs and roles of the configuration count', () => {
    const handoffs = [{ name: 'Billing', when: ['paths'], paths: ['src/billing/**'], roles: ['Finance'] }] as const;
    const roles = [...BACKEND.roles, { name: 'Finance', aliases: [], required: false, teams: ['acme/finance'] }];
    expect(wrong(ask(touching('src/billing/tax.ts'), CORE, { ...BACKEND, handoffs, roles }))[0]).toMatchObject({
      outcome: 'fail',
      says: '`src/billing/tax.ts` changed, and 9.4 does not list Finance (hand-off Billing)',
    });
  });
});

describe('a waived security finding', () => {
  const waiver = (of: Waiver['of'], more: Partial<Waiver> = {}): Waiver => ({
    id: 'w1',
    of,
    reason: 'no way to reach it',
    owner: 'ada-l',
    approvedBy: 'sec-di',
    created: '2026-03-01',
    expires: '2026-03-20',
    at: { path: '.github/ready-waivers.yml', line: 2, endLine: 9 },
    ...more,
  });
  const advisory = {
    kind: 'advisory',
    advisory: 'ghsa-aaaa-bbbb-cccc',
    package: 'lodash',
    version: '4.17.20',
  } as const;
  const finding = {
    id: 'GHSA-aaaa-bbbb-cccc',
    severity: 'high',
    package: 'lodash',
    version: '4.17.20',
    fingerprints: ['f1'],
  } as const;
  const found = [
    ...allEvidence().filter(({ claim }) => claim !== 2),
    evidence({
      id: 'e3',
      claim: 2,
      path: 'evidence/audit.json',
      reading: reading.scan({ category: 'dependencies', findings: [finding] }),
    }),
  ];
  const waivers = (standing: readonly Waiver[], proposed: readonly Waiver[] = []) => ({
    ...touching('src/cache.ts'),
    evidence: found,
    waivers: { path: '.github/ready-waivers.yml', standing, proposed, broken: [] },
  });

  test.each<[string, Partial<Facts>]>([
    ['by advisory', waivers([waiver(advisory)])],
    ['by fingerprint', waivers([waiver({ kind: 'fingerprint', fingerprint: 'f1' })])],
    ['new in the change', waivers([], [waiver({ ...advisory, version: '1.0.0' })])],
  ])('%s is handed to security', (_name, more) =>
    expect(wrong(ask(more))).toMatchObject([
      {
        outcome: 'fail',
        says: expect.stringMatching(/^The waiver w1 excuses .* does not list Security \(hand-off Security\)$/),
      },
    ]),
  );

  test.each<[string, Partial<Facts>]>([
    ['of another version', waivers([waiver({ ...advisory, version: '1.0.0' })])],
    ['of another advisory', waivers([waiver({ ...advisory, advisory: 'CVE-2020-1' })])],
    ['that lapsed', waivers([waiver(advisory, { expires: '2026-03-01' })])],
    ['of a rule', waivers([waiver({ kind: 'rule', rule: 'change-size' })])],
  ])('one %s is not', (_name, more) => expect(wrong(ask(more))).toEqual([]));
});

describe('who has signed', () => {
  test.each([
    ['SRE/DevOps', MIGRATION],
    ['DevOps', MIGRATION],
    ['Operations', MIGRATION],
    ['FE/BE', API],
    ['BE/FE', API],
    ['Front-end', API],
    ['fe & be', API],
  ])('%s has', (role, more) => {
    const told = ask(more, [...CORE, signOff(role)]);
    expect(told).toMatchObject([{ outcome: 'pass', says: expect.stringMatching(/^Handed over: .* and QA to QA$/) }]);
  });

  test('a compound role of the hand-off takes either', () => {
    const handoffs = [{ name: 'API', when: ['contract'], paths: [], roles: ['FE/BE'] }] as const;
    expect(wrong(ask(API, [...CORE, signOff('BE')], { ...HELD, handoffs }))).toEqual([]);
  });

  test('an open box is given back ticked', () => {
    const open = signOff('SRE/DevOps', { ticked: false, at: at(99) });
    expect(wrong(ask(MIGRATION, [...CORE, open]))).toEqual([
      {
        outcome: 'fail',
        says: '`db/migrations/0042_add.sql` changed, and SRE/DevOps has not signed in 9.4 (hand-off Migration or infrastructure)',
        at: at(99),
        also: { path: 'db/migrations/0042_add.sql', line: 1 },
        suggestion: '- [x] SRE/DevOps — reviewed — <name>, <yyyy-mm-dd>',
      },
    ]);
  });

  test('a waiver with a reason is one where the role need not sign', () => {
    const waived = signOff('FE', { ticked: false, waived: 'no frontend reads it' });
    expect(wrong(ask(API, [...CORE, waived]))).toMatchObject([{ outcome: 'not-applicable' }]);
    const required = withRoles({ FE: { required: true } });
    expect(wrong(ask(API, [...CORE, waived], required))).toMatchObject([{ outcome: 'fail' }]);
    const bare = signOff('FE', { ticked: false, waived: 'n/a' });
    expect(wrong(ask(API, [...CORE, bare]))).toMatchObject([{ outcome: 'fail' }]);
  });

  test('a role that nobody holds, lists or requires is advice', () => {
    const told = wrong(ask(API, CORE, BACKEND));
    expect(told).toMatchObject([
      {
        outcome: 'unknown',
        lenient: true,
        says: expect.stringMatching(/does not list FE; whether there is such a role/),
      },
    ]);
    expect(told[0]?.at).toEqual(section('9.4').at);
    expect(wrong(ask(API, CORE, withRoles({ FE: { required: true } })))[0]).toMatchObject({ outcome: 'fail' });
    expect(wrong(ask(API, [...CORE, signOff('FE', { ticked: false })], BACKEND))[0]).toMatchObject({ outcome: 'fail' });
  });

  test('QA signs before QA evidence counts', () => {
    const told = wrong(
      ask(touching('src/cache.ts'), [signOff('PM'), signOff('Eng Lead'), signOff('QA', { ticked: false })]),
    );
    expect(told).toMatchObject([
      { outcome: 'fail', says: 'QA results are claimed, and QA has not signed in 9.4 (hand-off QA)' },
    ]);
  });

  test('each document has its own QA', () => {
    const prds = [
      { prd: prd(), chosen: 'touched' },
      { prd: prd({ path: 'PRDs/other-prd.md', signOffs: [signOff('QA', { ticked: false })] }), chosen: 'touched' },
    ] as const;
    expect(wrong(ask({ ...touching('src/cache.ts'), prds }))).toHaveLength(1);
  });

  test('without a document there is nothing to sign', () =>
    expect(ask({ prds: [] })).toMatchObject([{ outcome: 'not-applicable' }]));
});
