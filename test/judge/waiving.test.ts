import { BACKEND } from '../../src/config/defaults.ts';
import { judge } from '../../src/judge.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { ScanFinding } from '../../src/model/reading.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { Waived, Waiver } from '../../src/model/waiver.ts';
import { rules } from '../../src/rules/index.ts';
import { breaking, contract, migration, SQL, touching } from '../support/changes.ts';
import { evidence, lockfile, reading } from '../support/facts.ts';
import { approvedBy, LODASH, NOW, scanned, WAIVERS, waiver, withWaivers } from '../support/waivers.ts';

const HOLD = ['scans-clean', 'secrets-rotated', 'evidence-resolves', 'waivers-valid', 'waivers-used'];
const only = (...ids: readonly string[]) => rules.filter(({ id }) => ids.includes(id));
const judged = (facts: Facts, policy: Policy = BACKEND) => judge(facts, policy, only(...HOLD));
const of = (verdict: Verdict, rule: string) => verdict.findings.filter((one) => one.rule === rule);
const outcomes = (verdict: Verdict, rule: string) => of(verdict, rule).map(({ outcome }) => outcome);
const says = (verdict: Verdict, rule: string) =>
  of(verdict, rule)
    .map((one) => one.says)
    .join('\n');
const lodash = (more: Partial<ScanFinding> = {}): ScanFinding => ({ ...LODASH, ...more });
const advisory = (name: string, version: string, id = 'GHSA-35jh-r3h4-6jhm'): Waived => ({
  kind: 'advisory',
  advisory: id,
  package: name,
  version,
});
const standing = (...waivers: readonly Partial<Waiver>[]) => ({
  standing: waivers.map((more, at) => waiver({ id: `w${at + 1}`, ...more })),
});

describe('a waiver that holds', () => {
  const verdict = judged(withWaivers([scanned([LODASH])], standing({})));

  test('closes the finding that it names, and the verdict says so', () => {
    expect(verdict.state).toBe('ready');
    expect(of(verdict, 'scans-clean')).toMatchObject([
      { outcome: 'pass', says: '1 scan without anything high or worse (1 waived)' },
      {
        outcome: 'not-applicable',
        says: 'GHSA-35jh-r3h4-6jhm in lodash@4.17.20 is waived by w1 until 2026-03-20: No template of a user is rendered',
        waived: { id: 'w1', until: '2026-03-21T00:00:00.000Z' },
      },
    ]);
    expect(verdict.waivers).toEqual([
      {
        id: 'w1',
        until: '2026-03-21T00:00:00.000Z',
        says: 'GHSA-35jh-r3h4-6jhm in lodash@4.17.20',
        reason: 'No template of a user is rendered',
        owner: 'ada-l',
        approvedBy: 'grace-h',
        findings: 1,
        at: { path: WAIVERS, line: 3, column: 5 },
      },
    ]);
    expect(verdict.validUntil).toBe('2026-03-21T00:00:00.000Z');
    expect(outcomes(verdict, 'waivers-valid')).toEqual(['pass']);
    expect(outcomes(verdict, 'waivers-used')).toEqual(['pass']);
  });

  test('leaves the facts as they were', () => {
    const facts = withWaivers([scanned([LODASH])], standing({}));
    const before = JSON.stringify(facts);
    expect(judged(facts)).toEqual(judged(facts));
    expect(JSON.stringify(facts)).toBe(before);
  });

  test('lowers the counts by exactly that', () => {
    const facts = withWaivers([scanned([LODASH, lodash({ id: 'GHSA-zzzz-zzzz-zzzz', aliases: [] })])], standing({}));
    const after = judged(facts);
    expect(after.state).toBe('not-ready');
    expect(says(after, 'scans-clean')).toMatch(/^1 high in npm audit .*: GHSA-zzzz-zzzz-zzzz in lodash@4\.17\.20$/m);
  });
});

describe('exactly what it names', () => {
  const state = (finding: ScanFinding, waived: Waived, more: Partial<Facts> = {}) =>
    outcomes(judged(withWaivers([scanned([finding])], standing({ of: waived }), more)), 'scans-clean').includes('fail');
  const locked = (...versions: readonly string[]): Partial<Facts> => ({
    lockfiles: [
      {
        ...lockfile(),
        packages: versions.map((version) => ({
          name: 'lodash',
          version,
          purl: `pkg:npm/lodash@${version}`,
          dev: false,
          optional: false,
        })),
      },
    ],
  });
  test.each<[string, ScanFinding, Waived, boolean, Partial<Facts>?]>([
    ['by an alias', lodash(), advisory('lodash', '4.17.20', 'CVE-2021-23337'), true],
    ['the case of an id does not matter', lodash(), advisory('lodash', '4.17.20', 'ghsa-35JH-r3h4-6jhm'), true],
    [
      'a v in front of the version does not matter',
      lodash({ version: 'v4.17.20' }),
      advisory('lodash', '4.17.20'),
      true,
    ],
    ['a package URL in the waiver', lodash(), advisory('pkg:npm/lodash@4.17.20', '4.17.20'), true],
    ['a package URL of another package', lodash(), advisory('pkg:npm/lodash-es@4.17.20', '4.17.20'), false],
    ['by the package URL', lodash({ package: 'pkg:npm/lodash@4.17.20' }), advisory('lodash', '4.17.20'), true],
    [
      'Maven as people write it',
      lodash({ package: 'g:a', purl: 'pkg:maven/g/a@4.17.20' }),
      advisory('g/a', '4.17.20'),
      true,
    ],
    [
      'a range, with the lockfile',
      lodash({ version: '<4.17.21' }),
      advisory('lodash', '4.17.20'),
      true,
      locked('4.17.20'),
    ],
    [
      'a range, another version locked',
      lodash({ version: '<4.17.21' }),
      advisory('lodash', '4.17.20'),
      false,
      locked('4.17.19'),
    ],
    [
      'a range, two versions locked',
      lodash({ version: '<4.17.21' }),
      advisory('lodash', '4.17.20'),
      false,
      locked('4.17.20', '3.0.0'),
    ],
    ['a range that nobody resolves', lodash({ version: '<4.17.21' }), advisory('lodash', '4.17.20'), false],
    ['no version at all', { ...LODASH, version: '' }, advisory('lodash', '4.17.20'), false],
    ['another version', lodash(), advisory('lodash', '4.17.2'), false],
    ['another package', lodash(), advisory('lodash.set', '4.17.20'), false],
    ['another scope', lodash({ package: '@evil/lodash' }), advisory('lodash', '4.17.20'), false],
    ['another advisory', lodash(), advisory('lodash', '4.17.20', 'GHSA-35jh-r3h4-6jhx'), false],
    ['an entry that stands for many', lodash({ id: 'unlisted' }), advisory('lodash', '4.17.20', 'unlisted'), false],
    [
      'one of two advisories in one entry',
      lodash({ aliases: ['GHSA-aaaa-aaaa-aaaa'] }),
      advisory('lodash', '4.17.20'),
      false,
    ],
  ])('%s', (...[, finding, waived, closes, more]) => expect(state(finding, waived, more)).toBe(!closes));

  test('both of two advisories in one entry, by two waivers', () => {
    const finding = lodash({ aliases: ['GHSA-aaaa-aaaa-aaaa'] });
    const both = standing({}, { of: advisory('lodash', '4.17.20', 'GHSA-aaaa-aaaa-aaaa'), expires: '2026-03-12' });
    const verdict = judged(withWaivers([scanned([finding])], both));
    expect(verdict.state).toBe('ready');
    expect(verdict.waivers?.map(({ id }) => id)).toEqual(['w1', 'w2']);
    expect(verdict.validUntil).toBe('2026-03-13T00:00:00.000Z');
  });

  test('in every report, under whichever id; an alias that only less trusted evidence tells closes nothing', () => {
    const cve = lodash({ id: 'CVE-2021-23337', aliases: [] });
    const other = (origin: 'ci' | 'committed') => scanned([cve], { id: 'e2', path: 'evidence/trivy.json', origin });
    const withAlias = scanned([lodash()], { origin: 'committed' });
    const at = (origin: 'ci' | 'committed') =>
      judged(withWaivers([withAlias, other(origin)], standing({}))).findings.some(
        (one) => one.rule === 'scans-clean' && one.outcome === 'fail',
      );
    expect(at('committed')).toBe(false);
    expect(at('ci')).toBe(true);
  });

  describe('what only leans on a waived package (npm audit)', () => {
    const leaning = (name: string, ...through: readonly string[]): ScanFinding => ({
      id: name,
      package: name,
      version: '<9',
      severity: 'high',
      through,
    });
    test.each<[string, readonly ScanFinding[], boolean]>([
      ['goes with it', [leaning('express', 'lodash'), lodash()], true],
      [
        'goes with it over several steps',
        [leaning('a', 'b'), leaning('b', 'c'), leaning('c', 'lodash'), lodash()],
        true,
      ],
      [
        'stays with another way to something open',
        [leaning('express', 'lodash', 'qs'), lodash(), lodash({ id: 'GHSA-q', aliases: [], package: 'qs' })],
        false,
      ],
      ['stays when the way leads to nothing', [leaning('express', 'gone'), lodash()], false],
      ['stays when it leans on itself', [leaning('a', 'b'), leaning('b', 'a'), lodash()], false],
      [
        'an advisory of its own stays',
        [lodash(), lodash({ id: 'GHSA-own', aliases: [], package: 'x', through: ['lodash'] })],
        false,
      ],
    ])('%s', (_, findings, closes) => {
      const verdict = judged(withWaivers([scanned(findings)], standing({})));
      expect(outcomes(verdict, 'scans-clean').includes('fail')).toBe(!closes);
    });
    test('goes with it over thousands of steps, in time', () => {
      const steps = Array.from({ length: 20_000 }, (_, nth) => leaning(`p${nth}`, `p${nth + 1}`));
      const verdict = judged(withWaivers([scanned([...steps, leaning('p20000', 'lodash'), lodash()])], standing({})));
      expect(outcomes(verdict, 'scans-clean')).not.toContain('fail');
    });
    test('is not waived by its own name', () => {
      const own = standing({ of: advisory('express', '4.0.0', 'express') });
      const verdict = judged(withWaivers([scanned([{ ...leaning('express', 'lodash'), version: '4.0.0' }])], own));
      expect(verdict.state).toBe('not-ready');
    });
  });

  test('a report that several claims link is counted once', () => {
    const twice = [scanned([LODASH]), scanned([LODASH], { id: 'e2' })];
    expect(judged(withWaivers(twice, standing({}))).waivers).toMatchObject([{ findings: 1 }]);
  });
});

describe('a fingerprint', () => {
  const sast = (...findings: readonly Partial<ScanFinding>[]) =>
    scanned(
      findings.map((more) => ({
        id: 'js/eval',
        severity: 'high',
        at: { path: 'src/a.ts', line: 3 },
        fingerprints: ['39fa2ee980eb94b0:1'],
        ...more,
      })),
      {},
      { category: 'sast', tool: 'CodeQL' },
    );
  const fingerprint = (more: object = {}): Waived => ({
    kind: 'fingerprint',
    fingerprint: '39fa2ee980eb94b0:1',
    ...more,
  });
  test.each<[string, readonly Partial<ScanFinding>[], Waived, 'ready' | 'not-ready', RegExp?]>([
    ['of one finding', [{}], fingerprint(), 'ready'],
    ['with its rule and file', [{}], fingerprint({ of: 'js/eval', path: 'src/a.ts' }), 'ready'],
    ['of another rule', [{}], fingerprint({ of: 'js/xss' }), 'not-ready'],
    ['in another file', [{}], fingerprint({ path: 'src/b.ts' }), 'not-ready'],
    [
      'of two findings on one line is refused',
      [{}, { id: 'js/xss' }],
      fingerprint(),
      'not-ready',
      /its fingerprint is that of several findings: js\/eval in src\/a\.ts:3 and js\/xss/,
    ],
    [
      'of the same line in two files is refused',
      [{}, { at: { path: 'src/b.ts', line: 3 } }],
      fingerprint(),
      'not-ready',
      /several/,
    ],
    ['of two, one of them meant', [{}, { id: 'js/xss' }], fingerprint({ of: 'js/eval' }), 'not-ready'],
    [
      'rule and place where the scanner gives none',
      [{ fingerprints: [] }],
      { kind: 'fingerprint', fingerprint: 'js/eval src/a.ts:3' },
      'ready',
    ],
  ])('%s', (...[, findings, waived, state, why]) => {
    const verdict = judged(withWaivers([sast(...findings)], standing({ of: waived })));
    expect(verdict.state).toBe(state);
    if (why) expect(says(verdict, 'waivers-valid')).toMatch(why);
  });

  test('of a secret closes the finding, and the secret still has to be rotated', () => {
    const leak: ScanFinding = {
      id: 'aws-key',
      severity: 'high',
      at: { path: 'a.env', line: 1 },
      fingerprints: ['a.env:aws-key:1'],
    };
    const scan = scanned([leak], {}, { category: 'secrets', tool: 'gitleaks', secrets: 1 });
    const named = waiver({ id: 'test-key', of: { kind: 'fingerprint', fingerprint: 'a.env:aws-key:1' } });
    const verdict = judged(withWaivers([scan], { standing: [named] }));
    expect(outcomes(verdict, 'scans-clean')).toEqual(['pass', 'not-applicable']);
    expect(outcomes(verdict, 'secrets-rotated')).toEqual(['fail']);
  });
});

const HIGH = [scanned([LODASH])];
const days = (created: string, expires: string) => ({ created, expires });
describe('Waivers: self-approved, no expiry, wildcard, expired, for a finding that is gone, longer than the policy allows', () => {
  test.each<[string, Partial<Waiver>, RegExp, Partial<Facts>?]>([
    ['self-approved', { approvedBy: 'ADA-L' }, /ada-l owns it and approved it/],
    ['expired', { expires: '2026-03-09' }, /it expired on 2026-03-09/],
    ['not yet', days('2026-03-11', '2026-03-20'), /it counts only from 2026-03-11 on/],
    ['backwards', days('2026-03-09', '2026-03-01'), /it expires on 2026-03-01, before it was created on 2026-03-09/],
    [
      'longer than the policy allows',
      days('2026-03-01', '2026-04-01'),
      /it lasts 31 days, and one for something high may last 30/,
    ],
    ['a rule that is never waived', { of: { kind: 'rule', rule: 'scans-clean' } }, /`scans-clean` is never waived/],
  ])('%s: shown and refused', (_, more, why) => {
    const verdict = judged(withWaivers(HIGH, standing(more)));
    expect(verdict.state).toBe('not-ready');
    expect(verdict.waivers).toBeUndefined();
    expect(outcomes(verdict, 'scans-clean')).toEqual(['fail']);
    expect(of(verdict, 'waivers-valid')).toMatchObject([
      { outcome: 'fail', says: expect.stringMatching(why), severity: 'block' },
    ]);
  });

  test('for a finding that is gone: listed, with the lines to delete, and it blocks nothing', () => {
    const verdict = judged(withWaivers([scanned([])], standing({})));
    expect(verdict.state).toBe('ready');
    expect(of(verdict, 'waivers-used')).toMatchObject([
      {
        outcome: 'fail',
        severity: 'advise',
        says: 'The waiver w1 for GHSA-35jh-r3h4-6jhm in lodash@4.17.20 is about nothing of this change',
        fix: `Delete lines 3 to 10 of ${WAIVERS} if nothing else needs it`,
      },
    ]);
  });

  test.each([
    ['critical', 7, 8],
    ['high', 30, 31],
    ['medium', 90, 91],
  ] as const)('%s: %i days are allowed, %i are not', (severity, allowed, not) => {
    const policy: Policy = { ...BACKEND, severity: { ...BACKEND.severity, blocks: 'medium' } };
    const state = (lasts: number) => {
      const expires = new Date(Date.parse('2026-03-10T00:00:00Z') + lasts * 86_400_000).toISOString().slice(0, 10);
      return judged(withWaivers([scanned([lodash({ severity })])], standing(days('2026-03-10', expires))), policy)
        .state;
    };
    expect([state(allowed), state(not)]).toEqual(['ready', 'not-ready']);
  });

  test('the worst of what it is about decides how long it may last', () => {
    const both = [
      scanned([lodash()]),
      scanned([lodash({ severity: 'critical' })], { id: 'e2', path: 'evidence/b.json' }),
    ];
    expect(says(judged(withWaivers(both, standing({}))), 'waivers-valid')).toMatch(/something critical may last 7/);
  });

  test('what has no usable severity counts as the policy says', () => {
    const facts = withWaivers(
      [
        scanned(
          [lodash({ severity: 'unknown' })],
          {},
          { counts: { critical: 0, high: 0, medium: 0, low: 0, none: 0, unknown: 1 } },
        ),
      ],
      standing(days('2026-03-01', '2026-04-15')),
    );
    expect(says(judged(facts), 'waivers-valid')).toMatch(/something high may last 30/);
  });
});

describe('the days', () => {
  const at = (now: string, more: Partial<Waiver>) => judged({ ...withWaivers(HIGH, standing(more)), now }).state;
  test.each([
    ['2026-03-20T00:00:00.000Z', 'ready'],
    ['2026-03-20T23:59:59.999Z', 'ready'],
    ['2026-03-21T00:00:00.000Z', 'not-ready'],
    ['2026-03-20T23:30:00-01:00', 'not-ready'],
    ['2026-03-01T00:00:00.000Z', 'ready'],
    ['2026-02-28T23:59:59.999Z', 'not-ready'],
  ])('asked at %s it is %s', (now, state) => expect(at(now, {})).toBe(state));

  test.each([
    ['2028-02-29T23:59:59Z', '2028-02-29', 'ready'],
    ['2028-03-01T00:00:00Z', '2028-02-29', 'not-ready'],
    ['2026-02-28T23:59:59Z', '2026-02-28', 'ready'],
    ['2026-03-01T00:00:00Z', '2026-02-28', 'not-ready'],
  ])('leap days: asked at %s, until %s: %s', (now, expires, state) =>
    expect(at(now, { created: expires.replace(/\d\d$/, '10'), expires })).toBe(state),
  );

  test('a leap day counts as a day', () => {
    const lasts = (created: string, expires: string, now: string) =>
      says(judged({ ...withWaivers(HIGH, standing({ created, expires })), now }), 'waivers-valid');
    expect(lasts('2028-02-15', '2028-03-17', '2028-02-20T00:00:00Z')).toMatch(/lasts 31 days/);
    expect(lasts('2027-02-15', '2027-03-17', '2027-02-20T00:00:00Z')).not.toMatch(/lasts/);
  });
});

describe('a waiver that the change brings', () => {
  const proposed = (people: Facts['people'], more: Partial<Waiver> = {}) =>
    judged(withWaivers(HIGH, { proposed: [waiver({ id: 'new1', ...more })] }, people ? { people } : {}));
  test.each<[string, Facts['people'], Partial<Waiver>, 'ready' | 'not-ready', string, RegExp]>([
    ['approved by an owner counts', approvedBy('own-er'), {}, 'ready', 'pass', /1 waiver/],
    [
      'approved by nobody',
      approvedBy(),
      {},
      'not-ready',
      'fail',
      /this change brings it, and no owner of it has approved/,
    ],
    ['approved by somebody else', approvedBy('bob-k'), {}, 'not-ready', 'fail', /no owner of it has approved/],
    ['approved by its author, who owns the file', approvedBy('eve-m'), {}, 'not-ready', 'fail', /does not count/],
    [
      'that names its author as the approver',
      approvedBy('own-er'),
      { approvedBy: 'Eve-M' },
      'not-ready',
      'fail',
      /eve-m approved it and is the author/i,
    ],
    [
      'self-approved',
      approvedBy('own-er'),
      { approvedBy: 'ada-l' },
      'not-ready',
      'fail',
      /ada-l owns it and approved it/,
    ],
    [
      'locally',
      { kind: 'unknown', why: 'only GitHub knows', local: true },
      {},
      'not-ready',
      'unknown',
      /it counts once an owner of `\.github\/ready-waivers\.yml` approves it on GitHub$/,
    ],
    [
      'where people cannot be read',
      { kind: 'unknown', why: 'the token lacks pull-requests: read' },
      {},
      'not-ready',
      'unknown',
      /on GitHub: the token lacks/,
    ],
    ['where nobody was asked', undefined, {}, 'not-ready', 'unknown', /approves it on GitHub/],
  ])('%s', (_, people, more, state, outcome, why) => {
    const verdict = proposed(people, more);
    expect(verdict.state).toBe(state);
    expect(outcomes(verdict, 'scans-clean')[0]).toBe(state === 'ready' ? 'pass' : 'fail');
    expect(of(verdict, 'waivers-valid')).toMatchObject([{ outcome, says: expect.stringMatching(why) }]);
  });

  test('is held even when it is about nothing', () => {
    const verdict = judged(withWaivers([scanned([])], { proposed: [waiver({ approvedBy: 'ada-l' })] }));
    expect(outcomes(verdict, 'waivers-valid')).toEqual(['fail']);
  });
});

describe('what cannot be understood', () => {
  const broken = { says: '`waivers[0]` has no `expires`', at: { path: WAIVERS, line: 3, column: 5 } };
  test('blocks where the change brings it', () => {
    const verdict = judged(withWaivers([scanned([])], { broken: [{ ...broken, proposed: true }] }));
    expect(of(verdict, 'waivers-valid')).toMatchObject([
      { outcome: 'fail', says: 'This change breaks a waiver: `waivers[0]` has no `expires`', at: broken.at },
    ]);
    expect(outcomes(verdict, 'waivers-used')).toEqual(['not-applicable']);
  });
  test('is advice where it stands on the default branch', () => {
    const verdict = judged(withWaivers([scanned([])], { broken: [broken] }));
    expect(verdict.state).toBe('ready');
    expect(of(verdict, 'waivers-used')).toMatchObject([{ outcome: 'fail', at: broken.at }]);
    expect(outcomes(verdict, 'waivers-valid')).toEqual(['not-applicable']);
  });
});

describe('a rule', () => {
  const gone = evidence({ resolution: { kind: 'missing', why: 'evidence/x.xml is not in the repository' } });
  const facts = (of: Waived, one = gone) => withWaivers([one], standing({ of, expires: '2026-05-30' }));
  const PRD = 'PRDs/M1/2.2.1.3-query-cache-prd.md';
  test.each<[string, Waived, string[]]>([
    ['as a whole', { kind: 'rule', rule: 'evidence-resolves' }, ['not-applicable']],
    ['in its file', { kind: 'rule', rule: 'evidence-resolves', path: PRD }, ['not-applicable']],
    ['in another file', { kind: 'rule', rule: 'evidence-resolves', path: 'docs/other.md' }, ['fail']],
    ['that is another one', { kind: 'rule', rule: 'evidence-current' }, ['fail']],
  ])('%s', (_, waived, expected) => expect(outcomes(judged(facts(waived)), 'evidence-resolves')).toEqual(expected));

  test('is told with the waiver, and without a thing to do', () => {
    const verdict = judged(facts({ kind: 'rule', rule: 'evidence-resolves' }));
    const [told] = of(verdict, 'evidence-resolves');
    expect(told?.waived).toEqual({ id: 'w1', until: '2026-05-31T00:00:00.000Z' });
    expect(told).not.toHaveProperty('fix');
    expect(verdict.waivers).toMatchObject([{ says: 'the rule `evidence-resolves`', findings: 1 }]);
  });

  test('of several the one that lasts longest counts, the others are listed', () => {
    const of: Waived = { kind: 'rule', rule: 'evidence-resolves' };
    const several = standing(
      { of, expires: '2026-03-20' },
      { of, expires: '2026-05-30' },
      { of, expires: '2026-04-01' },
    );
    const verdict = judged(withWaivers([gone], several));
    expect(verdict.waivers).toMatchObject([{ id: 'w2', findings: 1 }]);
    expect(verdict.validUntil).toBe('2026-05-31T00:00:00.000Z');
    expect(says(verdict, 'waivers-used')).toBe(
      [1, 3].map((nth) => `The waiver w${nth} for the rule \`evidence-resolves\` is for the same as w2`).join('\n'),
    );
  });

  test('what is not known is never waived', () => {
    const unknown = evidence({ resolution: { kind: 'unknown', why: 'only GitHub can tell' } });
    expect(outcomes(judged(facts({ kind: 'rule', rule: 'evidence-resolves' }, unknown)), 'evidence-resolves')).toEqual([
      'unknown',
    ]);
  });

  test.each(rules.filter(({ unwaivable }) => unwaivable !== undefined).map(({ id }) => id))(
    '%s is never waived',
    (id) => {
      const verdict = judge(
        withWaivers([], { proposed: [waiver({ of: { kind: 'rule', rule: id } })] }),
        BACKEND,
        only('waivers-valid', id),
      );
      expect(says(verdict, 'waivers-valid')).toMatch(/is never waived: /);
    },
  );

  test.each([
    'waivers-valid',
    'waivers-used',
    'gate-untouched',
    'signoffs-complete',
    'signoffs-backed',
    'handoffs-made',
    'scans-clean',
    'secrets-rotated',
    'prd-linked',
  ])('%s says why not', (id) => expect(rules.find((one) => one.id === id)?.unwaivable).toMatch(/\w/));
});

describe('a change of a contract and a migration', () => {
  const all = only(
    'contract-note',
    'contract-versioned',
    'migration-note',
    'migration-reversible',
    'handoffs-made',
    'waivers-valid',
    'waivers-used',
  );
  const facts = (waived: readonly Waived[]): Facts => ({
    ...touching({
      migrations: [migration({ wayBack: { kind: 'absent', why: 'there is no down' } })],
      contracts: [contract([breaking])],
    }),
    now: NOW,
    waivers: { path: WAIVERS, ...standing(...waived.map((of) => ({ of }))), proposed: [], broken: [] },
  });
  const failing = (waived: readonly Waived[]) =>
    judge(facts(waived), BACKEND, all)
      .findings.filter(({ outcome }) => outcome === 'fail')
      .map(({ rule }) => rule);
  const change: Waived = { kind: 'contract', contract: 'api/openapi.yaml', change: 'DELETE /v1/orders/{id}' };
  test('are told when nothing waives them, by the names that a waiver takes', () => {
    const { findings } = judge(facts([]), BACKEND, all);
    const waive = (rule: string) => findings.find((one) => one.rule === rule)?.waive;
    expect(waive('contract-note')).toEqual(['DELETE /v1/orders/{id}']);
    expect(waive('migration-note')).toEqual([SQL]);
    expect(findings.find((one) => one.rule === 'handoffs-made')?.waive).toBeUndefined();
  });
  test.each<[string, Waived, readonly string[], readonly string[]]>([
    ['the change', change, [], ['contract-note', 'contract-versioned']],
    ['another change', { ...change, change: 'GET /v1/orders' } as Waived, ['contract-note', 'contract-versioned'], []],
    ['another file', { ...change, contract: 'api/other.yaml' } as Waived, ['contract-note', 'contract-versioned'], []],
    [
      'the migration by its file',
      { kind: 'migration', migration: SQL },
      [],
      ['migration-note', 'migration-reversible'],
    ],
    [
      'the migration by its id',
      { kind: 'migration', migration: '0042' },
      [],
      ['migration-note', 'migration-reversible'],
    ],
    ['another migration', { kind: 'migration', migration: '004' }, ['migration-note', 'migration-reversible'], []],
  ])('%s', (_, waived, still, gone) => {
    const found = failing([waived]);
    expect(found).toEqual(expect.arrayContaining([...still]));
    expect(found.filter((rule) => gone.includes(rule))).toEqual([]);
  });
  test('who waives them still has to hand them over', () => {
    const both: readonly Waived[] = [change, { kind: 'migration', migration: SQL }];
    const told = (waived: readonly Waived[]) =>
      judge(facts(waived), BACKEND, all)
        .findings.filter(({ rule }) => rule === 'handoffs-made')
        .map(({ says: one }) => one);
    expect(told(both)).toEqual(told([]));
  });
});

describe('until when it holds', () => {
  const artifact = (expires: string, more: object = {}) => scanned([], { expires, ...more });
  test('the first artifact or waiver that lapses', () => {
    const facts = withWaivers(
      [artifact('2026-03-15T10:00:00Z'), scanned([LODASH], { id: 'e2', path: 'evidence/b.json' })],
      standing({}),
    );
    expect(judged(facts).validUntil).toBe('2026-03-15T10:00:00.000Z');
  });
  test('nothing lapses: nothing is said', () => expect(judged(withWaivers([scanned([])])).validUntil).toBeUndefined());
  test('an unused waiver ends nothing', () => {
    expect(judged(withWaivers([scanned([])], standing({}))).validUntil).toBeUndefined();
  });
  test('what has expired fails, on the second', () => {
    const at = (now: string) =>
      outcomes(judged({ ...withWaivers([artifact('2026-03-15T10:00:00Z')]), now }), 'evidence-resolves');
    expect(at('2026-03-15T09:59:59.999Z')).toEqual(['pass']);
    expect(at('2026-03-15T10:00:00.000Z')).toEqual(['fail']);
  });
});

test('names to waive by stand in the failing findings', () => {
  const verdict = judged(withWaivers([scanned([LODASH])]));
  expect(of(verdict, 'scans-clean')[0]?.waive).toEqual(['GHSA-35jh-r3h4-6jhm', 'CVE-2021-23337']);
});

test('a thousand waivers over ten thousand findings are held once each', () => {
  const scans = Array.from({ length: 20 }, (_, file) =>
    scanned(
      Array.from({ length: 500 }, (__, at) => lodash({ id: `GHSA-${file}-${at}`, aliases: [], version: `1.${at}.0` })),
      { id: `e${file}`, path: `evidence/${file}.json` },
    ),
  );
  const many = Array.from({ length: 1_000 }, (_, at) =>
    waiver({ id: `w${at}`, of: advisory('lodash', `1.${at % 500}.0`, `GHSA-${Math.floor(at / 500)}-${at % 500}`) }),
  );
  const verdict = judged(withWaivers(scans, { standing: many }));
  expect(verdict.waivers?.length).toBe(1_000);
  expect(says(verdict, 'scans-clean')).not.toMatch(/evidence\/[01]\.json/);
});

test('evidence that is no scan is left alone', () => {
  const facts = withWaivers([evidence({ reading: reading.tests() })], standing({}));
  expect(judged(facts).waivers).toBeUndefined();
});
