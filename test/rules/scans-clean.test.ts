import { BACKEND } from '../../src/config/defaults.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Reading, Scan } from '../../src/model/reading.ts';
import { rule } from '../../src/rules/scans-clean.ts';
import { allEvidence, counts, evidence, facts, reading } from '../support/facts.ts';

const audit = (more: Partial<Scan>, top: object = {}) =>
  evidence({
    claim: 2,
    path: 'evidence/audit.json',
    reading: reading.scan({ category: 'dependencies', tool: 'npm audit', ...more }, 'npm-audit-v2', top),
  });
const check = (one: ReturnType<typeof evidence>, policy: Policy = BACKEND) =>
  rule.check(facts({ evidence: [one] }), policy).map(({ outcome, says }) => `${outcome}: ${says}`);
const finding = (id: string, severity: Scan['findings'][number]['severity'], more: object = {}) => ({
  id,
  severity,
  ...more,
});

describe('scans-clean', () => {
  test('clean scans pass, with what they found besides', () => {
    expect(rule.check(facts(), BACKEND)).toMatchObject([
      { outcome: 'pass', says: '3 scans without anything high or worse' },
    ]);
    expect(check(audit({ counts: counts({ medium: 12, low: 4 }), suppressed: 2 }))).toEqual([
      'pass: 1 scan without anything high or worse (12 medium, 4 low, 2 suppressed)',
    ]);
  });

  const cases: readonly (readonly [string, Partial<Scan>, string])[] = [
    [
      'counts without names',
      { counts: counts({ critical: 1, high: 2 }) },
      'fail: 1 critical and 2 high in npm audit (`evidence/audit.json`)',
    ],
    [
      'names the worst three and counts the rest',
      {
        counts: counts({ critical: 1, high: 4, low: 9 }),
        findings: [
          finding('GHSA-1', 'critical', { package: 'lodash', version: '4.17.20' }),
          finding('GHSA-2', 'high', { package: 'ms' }),
          finding('R3', 'high', { at: { path: 'src/a.ts', line: 7 } }),
          finding('R4', 'high'),
          finding('R5', 'high'),
        ],
      },
      'fail: 1 critical and 4 high in npm audit (`evidence/audit.json`): GHSA-1 in lodash@4.17.20, GHSA-2 in ms, R3 in src/a.ts:7 and 2 more',
    ],
    [
      'a closed finding is not named',
      {
        counts: counts({ high: 1 }),
        findings: [finding('A', 'high', { closed: 'ignored' }), finding('B', 'high'), finding('C', 'low')],
      },
      'fail: 1 high in npm audit (`evidence/audit.json`): B',
    ],
    [
      'unknown counts as high',
      { counts: counts({ unknown: 3 }) },
      'fail: 3 of unknown severity in npm audit (`evidence/audit.json`)',
    ],
    [
      'a secret counts as high',
      { category: 'secrets', tool: 'gitleaks', counts: counts({ unknown: 1 }), secrets: 1 },
      'fail: 1 secret in gitleaks (`evidence/audit.json`)',
    ],
    [
      'so does one that is noted as low',
      { category: 'secrets', tool: 'x', counts: counts({ low: 2 }) },
      'fail: 2 secrets in x (`evidence/audit.json`)',
    ],
    [
      'and one that only the total knows',
      { category: 'secrets', tool: 'x', secrets: 2 },
      'fail: 2 secrets in x (`evidence/audit.json`)',
    ],
    ['nothing of medium', { counts: counts({ medium: 1 }) }, 'pass: 1 scan without anything high or worse (1 medium)'],
  ];
  test.each(cases)('%s', (_, more, expected) => expect(check(audit(more))).toEqual([expected]));

  test('the policy moves the line', () => {
    const severity = (blocks: Policy['severity']['blocks'], unknown: Policy['severity']['unknown']) => ({
      ...BACKEND,
      severity: { blocks, unknown },
    });
    expect(check(audit({ counts: counts({ high: 1 }) }), severity('critical', 'low'))[0]).toMatch(/^pass/);
    expect(check(audit({ counts: counts({ medium: 1 }) }), severity('medium', 'low'))[0]).toMatch(/^fail: 1 medium/);
    expect(check(audit({ counts: counts({ unknown: 1 }) }), severity('high', 'low'))[0]).toMatch(/^pass/);
    expect(
      check(audit({ category: 'secrets', counts: counts({ unknown: 1 }) }), severity('critical', 'low'))[0],
    ).toMatch(/^pass/);
  });

  test('an incomplete scan never passes, and what it found still fails', () => {
    expect(check(audit({}, { complete: false, why: 'the registry did not answer.' }))).toEqual([
      'unknown: Whether `evidence/audit.json` is clean cannot be told: the registry did not answer',
    ]);
    expect(check(audit({ counts: counts({ high: 1 }) }, { complete: false }))[0]).toMatch(/^fail: 1 high/);
  });
  test('a report that two claims link is told once', () => {
    const one = audit({ counts: counts({ high: 1 }) });
    expect(rule.check(facts({ evidence: [one, { ...one, id: 'e9', claim: 1 }] }), BACKEND)).toHaveLength(1);
  });
  test('vulnerabilities inside an SBOM count', () => {
    const bom = reading.sbom({
      scan: { ...(audit({ counts: counts({ critical: 1 }) }).reading as Extract<Reading, { kind: 'scan' }>).scan },
    });
    expect(check(evidence({ claim: 4, path: 'sbom.json', reading: bom }))).toEqual([
      'fail: 1 critical in npm audit (`sbom.json`)',
    ]);
  });
  test('without any scan the rule has nothing to say', () => {
    expect(check(evidence())).toEqual(['not-applicable: No scan report was found that could be judged']);
  });
  test('hostile names stay on one line', () => {
    const [told] = check(
      audit({ tool: 'a\n::set-output', counts: counts({ high: 1 }), findings: [finding('x\ny\u202e', 'high')] }),
    );
    expect(told).not.toMatch(/[\n\u202e]/);
  });
  test('the place is the claim and the report', () => {
    const [remark] = rule.check(facts({ evidence: [audit({ counts: counts({ high: 1 }) })] }), BACKEND);
    expect(remark).toMatchObject({ at: { line: 112 }, also: { path: 'evidence/audit.json', line: 1 } });
  });
  test('all good evidence is judged', () =>
    expect(rule.check(facts({ evidence: allEvidence() }), BACKEND)).toHaveLength(1));
});
