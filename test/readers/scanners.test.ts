import { reading, summary } from './ground/open.ts';

const leak = { RuleID: 'aws', Description: 'AWS key', Match: 'm', Secret: 's', File: 'a.py', StartLine: 3 };

describe('gitleaks 8', () => {
  test('a secret is high and counts', async () => {
    expect(await reading([leak, leak])).toMatchObject({
      format: 'gitleaks-v8',
      complete: true,
      scan: {
        category: 'secrets',
        secrets: 2,
        counts: { high: 2 },
        findings: [{ id: 'aws', at: { path: 'a.py', line: 3 } }, {}],
      },
    });
  });

  test.each([['[]'], ['null'], [' [ ]\n']])('%s proves a scan only where its link names gitleaks', async (text) => {
    expect(await reading(text)).toMatchObject({ kind: 'unreadable', why: expect.stringContaining('names no tool') });
    expect(await reading(text, { hint: 'Secrets scan' })).toMatchObject({ kind: 'unreadable' });
    expect(await reading(text, { hint: 'Secrets (gitleaks_report.json)' })).toMatchObject({
      kind: 'scan',
      complete: true,
      scan: { secrets: 0 },
      remarks: [expect.stringContaining('words beside its link')],
    });
  });
});

const semgrep = (results: unknown, errors: unknown = [], scanned: unknown = ['a.py']) => ({
  results,
  errors,
  paths: { scanned },
});
const hit = (severity: unknown, extra: object = {}) => ({
  check_id: 'r',
  path: 'a.py',
  start: { line: 1 },
  extra: { severity, ...extra },
});

describe('Semgrep', () => {
  test.each<[string, unknown, object]>([
    ['clean', semgrep([]), {}],
    ['the old ladder', semgrep([hit('ERROR'), hit('WARNING'), hit('INFO')]), { high: 1, medium: 1, low: 1 }],
    [
      'the new ladder',
      semgrep([hit('CRITICAL'), hit('HIGH'), hit('MEDIUM'), hit('LOW')]),
      { critical: 1, high: 1, medium: 1, low: 1 },
    ],
    ['an inventory', semgrep([hit('INVENTORY')]), { none: 1 }],
    ['no severity', semgrep([hit(undefined)]), { unknown: 1 }],
    [
      'nosemgrep',
      semgrep([hit('ERROR', { is_ignored: true }), hit('ERROR', { is_ignored: false })]),
      { high: 1, suppressed: 1 },
    ],
    [
      'an error',
      semgrep([], [{ level: 'error', type: 'Syntax error' }]),
      { why: expect.stringContaining('1 of its own error') },
    ],
    ['a warning', semgrep([], [{ level: 'warn' }]), {}],
    ['no file scanned', semgrep([], [], []), { why: 'scanned no file at all' }],
    ['results of a wrong shape', semgrep({}), { why: expect.stringContaining('no list of results') }],
  ])('%s', async (_, file, expected) => expect(await summary(file)).toEqual(expected));
});

const trivy = (results: unknown, more: object = {}) => ({
  SchemaVersion: 2,
  ArtifactName: '.',
  ArtifactType: 'repository',
  Results: results,
  ...more,
});
const result = (more: object) => ({ Target: 'Cargo.lock', Class: 'lang-pkgs', ...more });
const CVE = { VulnerabilityID: 'CVE-1', PkgName: 'p', InstalledVersion: '1', Severity: 'CRITICAL', Status: 'fixed' };

describe('Trivy', () => {
  test.each<[string, unknown, object]>([
    ['a result without findings', trivy([result({})]), {}],
    ['no Results at all', trivy(undefined), {}],
    [
      'no Results and no artifact',
      { SchemaVersion: 2, ArtifactName: '' },
      { why: expect.stringContaining('names no artifact') },
    ],
    ['Results of a wrong shape', trivy({}), { why: expect.stringContaining('no list') }],
    [
      'vulnerabilities',
      trivy([result({ Vulnerabilities: [CVE, { ...CVE, Severity: 'UNKNOWN' }] })]),
      { critical: 1, unknown: 1 },
    ],
    ['not affected', trivy([result({ Vulnerabilities: [{ ...CVE, Status: 'not_affected' }] })]), { suppressed: 1 }],
    [
      'findings that VEX closed',
      trivy([
        result({
          ExperimentalModifiedFindings: [{ Type: 'vulnerability', Status: 'ignored', Statement: 'test', Finding: CVE }],
        }),
      ]),
      { suppressed: 1 },
    ],
    [
      'misconfigurations by their status',
      trivy([
        {
          Target: 'Dockerfile',
          Class: 'config',
          Misconfigurations: [
            { ID: 'DS1', Severity: 'HIGH', Status: 'FAIL' },
            { ID: 'DS2', Severity: 'HIGH', Status: 'PASS' },
            { ID: 'DS3', Severity: 'HIGH', Status: 'EXCEPTION' },
          ],
        },
      ]),
      { high: 1, suppressed: 1 },
    ],
    [
      'failures that only the summary counts',
      trivy([{ Target: 'Dockerfile', Class: 'config', MisconfSummary: { Successes: 1, Failures: 3 } }]),
      {
        unknown: 3,
        contradictions: ['The summary of Dockerfile counts 3 failures and the list has 0; the worse counts'],
      },
    ],
    [
      'all trades in one file',
      trivy([
        result({ Vulnerabilities: [CVE] }),
        { Target: 'main.tf', Class: 'config', Misconfigurations: [{ ID: 'A', Severity: 'LOW', Status: 'FAIL' }] },
        { Target: '.env', Class: 'secret', Secrets: [{ RuleID: 'aws', Severity: 'CRITICAL' }, { RuleID: 'x' }] },
        { Target: 'OS', Class: 'license', Licenses: [{ Name: 'GPL-3.0', Severity: 'HIGH' }] },
      ]),
      { critical: 1, more: { iac: { low: 1 }, secrets: { critical: 1, high: 1 }, licences: { high: 1 } } },
    ],
    [
      'Kubernetes',
      { ClusterName: 'c', Resources: [{ Kind: 'Pod', Name: 'p', Results: [result({ Vulnerabilities: [CVE] })] }] },
      { critical: 1 },
    ],
    [
      'Kubernetes with a resource that failed',
      { ClusterName: 'c', Resources: [{ Kind: 'Pod', Error: 'x' }] },
      { why: 'could not scan 1 of its resources' },
    ],
    [
      'Kubernetes without a resource',
      { ClusterName: 'c', Resources: [] },
      { why: expect.stringContaining('lists no resource') },
    ],
    ['schema 1', [{ Target: 'x', Type: 'npm', Vulnerabilities: [CVE] }], { critical: 1 }],
    ['schema 1 without findings', [{ Target: 'x', Type: 'npm', Vulnerabilities: null }], {}],
  ])('%s', async (_, file, expected) => expect(await summary(file)).toEqual(expected));

  test('an image belongs to containers', async () => {
    const found = await reading(
      trivy([result({ Vulnerabilities: [CVE] })], { ArtifactName: 'app:1', ArtifactType: 'container_image' }),
    );
    expect(found).toMatchObject({
      scan: { category: 'containers', target: 'app:1', findings: [{ id: 'CVE-1', package: 'p' }] },
    });
  });
});
