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

describe('scans-clean, several tools', () => {
  const cve = (severity: Scan['findings'][number]['severity'], more: object = {}) =>
    finding('CVE-2021-23337', severity, { package: 'lodash', version: '4.17.20', ...more });
  const of = (tool: string, path: string, findings: Scan['findings'], more: Partial<Scan> = {}) => {
    const count = (level: Scan['findings'][number]['severity']) =>
      findings.filter((one) => one.severity === level && one.closed === undefined).length;
    const levels = { critical: count('critical'), high: count('high'), low: count('low'), unknown: count('unknown') };
    return evidence({
      id: path,
      claim: 2,
      path,
      reading: reading.scan({ category: 'dependencies', tool, findings, counts: counts(levels), ...more }),
    });
  };
  const told = (policy: Policy, ...found: ReturnType<typeof of>[]) =>
    rule.check(facts({ evidence: found }), policy).map(({ outcome, says }) => `${outcome}: ${says}`);

  test('one finding with three witnesses and the worst severity; the rest is told by report', () => {
    expect(
      told(
        BACKEND,
        of('npm audit', 'a.json', [
          cve('high', { id: 'GHSA-35jh-r3h4-6jhm', aliases: ['CVE-2021-23337'], version: '<4.17.21' }),
        ]),
        of('OSV-Scanner', 'o.json', [
          cve('critical'),
          finding('CVE-2022-1', 'high', { package: 'ms', version: '1.0.0' }),
        ]),
        of('Trivy', 't.json', [cve('high')]),
      ),
    ).toEqual([
      'fail: CVE-2021-23337 in lodash@4.17.20 is critical, found by npm audit (`a.json`), OSV-Scanner (`o.json`) and Trivy (`t.json`); OSV-Scanner says critical, Trivy says high, npm audit says high; critical counts',
      'fail: 1 high in OSV-Scanner (`o.json`): CVE-2022-1 in ms@1.0.0',
    ]);
  });
  test('a tool without severities takes what another one says', () => {
    const pair = [of('pip-audit', 'p.json', [cve('unknown')]), of('OSV-Scanner', 'o.json', [cve('low')])];
    expect(told(BACKEND, ...pair)[0]).toMatch(/^pass: 2 scans without anything high or worse/);
    expect(told(BACKEND, ...pair.slice(0, 1))).toEqual([
      'fail: 1 of unknown severity in pip-audit (`p.json`): CVE-2021-23337 in lodash@4.17.20',
    ]);
  });
  test('what one tool closes is still open for another', () => {
    const [says] = told(
      BACKEND,
      of('Grype', 'g.json', [cve('high', { closed: 'ignored' })], { suppressed: 1 }),
      of('Trivy', 't.json', [cve('high')]),
    );
    expect(says).toBe('fail: 1 high in Trivy (`t.json`): CVE-2021-23337 in lodash@4.17.20');
  });
  test('many shared findings end in one remark', () => {
    const list = Array.from({ length: 14 }, (_, at) => cve('high', { id: `CVE-2021-10${at + 10}` }));
    const remarks = told(BACKEND, of('A', 'a.json', list), of('B', 'b.json', structuredClone(list)));
    expect(remarks).toHaveLength(11);
    expect(remarks[10]).toMatch(/^fail: 4 more findings of several tools: CVE-2021-1020 in lodash@4.17.20, /);
  });
});

describe('scans-clean, by category', () => {
  const policy: Policy = {
    ...BACKEND,
    severity: {
      blocks: 'high',
      unknown: 'high',
      byCategory: { dependencies: { blocks: 'critical' }, sast: { blocks: 'medium', unknown: 'low' } },
    },
  };
  const of = (category: Scan['category'], level: object) =>
    evidence({ path: 'x', reading: reading.scan({ category, counts: counts(level) }) });
  test.each([
    ['dependencies', { high: 1 }, 'pass'],
    ['dependencies', { critical: 1 }, 'fail'],
    ['dependencies', { unknown: 1 }, 'pass'],
    ['sast', { medium: 1 }, 'fail'],
    ['sast', { unknown: 1 }, 'pass'],
    ['iac', { medium: 1 }, 'pass'],
    ['iac', { unknown: 1 }, 'fail'],
    ['containers', { high: 1 }, 'fail'],
    ['dast', { high: 1 }, 'fail'],
    ['licences', { high: 1 }, 'fail'],
    ['secrets', { low: 1 }, 'fail'],
  ] as const)('%s with %j', (category, level, outcome) => {
    expect(rule.check(facts({ evidence: [of(category, level)] }), policy)[0]?.outcome).toBe(outcome);
  });
  test('a pass names the limits that differ', () => {
    const all = [of('dependencies', { high: 1 }), { ...of('iac', {}), path: 'y', id: 'e2' }];
    expect(rule.check(facts({ evidence: all }), policy)[0]?.says).toBe(
      '2 scans without anything that blocks (Dependency scan: critical or worse; Infrastructure scan: high or worse) (1 high)',
    );
  });
});

describe('scans-clean, VEX', () => {
  test('a pass tells what was closed by which document and why', () => {
    const closed = { closed: 'not_affected: vulnerable_code_not_present', closedBy: 'app.vex.json' };
    const one = audit({
      suppressed: 3,
      findings: [finding('CVE-1', 'high', closed), finding('CVE-2', 'high', closed)],
    });
    expect(check(one)).toEqual([
      'pass: 1 scan without anything high or worse (1 suppressed, 2 closed by `app.vex.json` (not_affected: vulnerable_code_not_present))',
    ]);
  });
  test('a document that is not listened to is told with the reason', () => {
    const vex = [{ evidence: 'e9', path: 'app.vex.json', statements: 2, closed: 0, refused: 'it is a committed file' }];
    const remarks = rule.check(facts({ evidence: [audit({ counts: counts({ high: 1 }) })], vex }), BACKEND);
    expect(remarks.map(({ outcome, says }) => `${outcome}: ${says}`)).toEqual([
      'fail: 1 high in npm audit (`evidence/audit.json`)',
      'not-applicable: `app.vex.json` closes nothing with its 2 statements: it is a committed file',
    ]);
  });
});
