import { BACKEND } from '../../src/config/defaults.ts';
import type { Facts } from '../../src/model/facts.ts';
import { rule } from '../../src/rules/scans-present.ts';
import { allEvidence, claim, evidence, facts, link, lockfile, prd, reading, withPrd } from '../support/facts.ts';

/** The good evidence with one piece exchanged (1 secrets, 2 dependencies, 3 SAST). */
const swap = (index: number, more: object) =>
  allEvidence().map((one, at) => (at === index ? { ...one, ...more } : one));
const judge = (given: Facts, policy = BACKEND) => rule.check(given, policy).map(({ outcome, says }) => [outcome, says]);
const waive = (kind: 'secrets' | 'sast') =>
  prd().claims.map((one) =>
    one.kinds.includes(kind) ? { ...one, state: 'not-applicable' as const, reason: 'no code changed', links: [] } : one,
  );
const policyOf = (required: typeof BACKEND.evidence.required) => ({
  ...BACKEND,
  evidence: { ...BACKEND.evidence, required },
});

describe('scans-present', () => {
  const cases: readonly (readonly [string, Facts, readonly (readonly [string, RegExp])[]])[] = [
    ['everything is there', facts(), [['pass', /a secret scan, a dependency scan and a SAST scan/]]],
    ['no document', facts({ prds: [] }), [['not-applicable', /no document/]]],
    [
      'nothing is linked at all',
      facts({ evidence: [] }),
      [['fail', /^No secret scan, dependency scan or SAST scan is linked$/]],
    ],
    [
      'an incomplete scan',
      facts({
        evidence: swap(3, {
          reading: reading.scan({}, 'sarif', { complete: false, why: 'executionSuccessful is false.' }),
        }),
      }),
      [['fail', /`evidence\/semgrep.sarif` does not prove a SAST scan: executionSuccessful is false$/]],
    ],
    [
      'findings that a bill of materials tells show no scan',
      facts({
        evidence: swap(2, {
          reading: reading.sbom({
            scan: (reading.scan({ category: 'dependencies' }) as never as { scan: object }).scan,
          }),
        }),
      }),
      [['fail', /dependency scan/]],
    ],
    [
      'an audit of no dependency beside a lockfile',
      facts({ evidence: swap(2, { reading: reading.scan({ category: 'dependencies', dependencies: 0 }) }) }),
      [['fail', /looked at no dependency, and the lockfiles hold 1/]],
    ],
    [
      'an audit of no dependency without a lockfile',
      facts({
        lockfiles: [lockfile({ packages: [] })],
        evidence: swap(2, { reading: reading.scan({ category: 'dependencies', dependencies: 0 }) }),
      }),
      [['pass', /./]],
    ],
    [
      'an audit under a SAST label does not count',
      facts({
        evidence: swap(3, {
          path: 'evidence/sast.json',
          reading: reading.scan({ category: 'dependencies', tool: 'npm audit' }),
        }),
      }),
      [['fail', /^No SAST scan is linked: `evidence\/sast.json` is a dependency scan \(npm audit\)$/]],
    ],
    [
      'content counts under another label',
      facts({
        evidence: [
          ...swap(3, { resolution: { kind: 'missing', why: 'not there' }, reading: undefined }),
          evidence({ path: 'x.sarif', reading: reading.scan() }),
        ],
      }),
      [['pass', /./]],
    ],
    [
      'a missing file',
      facts({ evidence: swap(1, { resolution: { kind: 'missing', why: 'not there' }, reading: undefined }) }),
      [['fail', /^No secret scan is linked: `evidence\/gitleaks.json` could not be opened$/]],
    ],
    [
      'an unreadable file',
      facts({ evidence: swap(2, { reading: reading.unreadable() }) }),
      [['fail', /^No dependency scan is linked: `evidence\/audit.json` is no report that can be read$/]],
    ],
    [
      'unknown stays unknown',
      facts({ evidence: swap(1, { resolution: { kind: 'unknown', why: 'the network is down' }, reading: undefined }) }),
      [['unknown', /Secret scan: .*: the network is down/]],
    ],
    [
      'waiting waits',
      facts({ evidence: swap(1, { resolution: { kind: 'waiting', why: 'the run is going' }, reading: undefined }) }),
      [['waiting', /is not there yet: the run is going/]],
    ],
    [
      'a gap makes an absent scan unknown',
      facts({ evidence: [], gaps: [{ about: 'tree', why: 'the tree is not whole' }] }),
      [
        ['unknown', /a secret scan is linked cannot be told/],
        ['unknown', /a dependency scan/],
        ['unknown', /a SAST scan/],
      ],
    ],
    ['a waived scan', withPrd({ claims: waive('sast') }), [['pass', /a secret scan and a dependency scan/]]],
    [
      'N/A without a reason is no waiver',
      withPrd({ claims: waive('sast').map((one) => ({ ...one, reason: 'N/A' })) }, swap(3, { claim: 99 })),
      [['fail', /^No SAST scan is linked$/]],
    ],
    [
      'a scan that is not required and did not end',
      withPrd({ claims: [...prd().claims, claim({ kinds: ['dast'], links: [link('zap.json')] })] }, [
        ...allEvidence(),
        evidence({
          claim: 6,
          path: 'zap.json',
          reading: reading.scan({ category: 'dast' }, 'zap', { complete: false }),
        }),
      ]),
      [['fail', /`zap.json` does not prove a DAST scan: it holds no proof/]],
    ],
    [
      'a placeholder is nothing',
      facts({ evidence: swap(3, { resolution: { kind: 'not-evidence', why: 'a placeholder' }, reading: undefined }) }),
      [['fail', /^No SAST scan is linked$/]],
    ],
  ];
  test.each(cases)('%s', (_, given, expected) => {
    const told = judge(given);
    expect(told.map(([outcome]) => outcome)).toEqual(expected.map(([outcome]) => outcome));
    for (const [at, [, says]] of expected.entries()) expect(told[at]?.[1]).toMatch(says);
  });

  test('one file with several runs counts for each', () => {
    const both = reading.scan({}, 'sarif', {
      more: [{ ...(reading.scan({ category: 'secrets' }) as never as { scan: object }).scan }],
    });
    expect(judge(facts({ evidence: swap(3, { reading: both }).filter((_, at) => at !== 1) }))[0]?.[0]).toBe('pass');
  });
  test('nothing required and nothing linked is not applicable', () => {
    expect(judge(facts({ evidence: [] }), policyOf(['tests']))).toEqual([
      ['not-applicable', 'The policy requires no scan'],
    ]);
  });
  test('each document needs its own', () => {
    const other = prd({ path: 'PRDs/other-prd.md' });
    const given = facts({
      prds: [
        { prd: prd(), chosen: 'touched' },
        { prd: other, chosen: 'touched' },
      ],
    });
    expect(judge(given).map(([outcome]) => outcome)).toEqual(['pass', 'fail']);
  });
  test('the place is the claim', () => {
    const [remark] = rule.check(
      facts({ evidence: swap(3, { reading: reading.scan({}, 'sarif', { complete: false }) }) }),
      BACKEND,
    );
    expect(remark).toMatchObject({ at: { line: 113 }, also: { path: 'evidence/semgrep.sarif', line: 1 } });
  });
});
