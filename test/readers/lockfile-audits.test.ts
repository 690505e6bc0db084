import { reading, summary } from './ground/open.ts';

const vulnerable = { name: 'flask', version: '0.5', vulns: [{ id: 'PYSEC-2019-179', aliases: ['CVE-1', 'GHSA-1'] }] };

describe('pip-audit', () => {
  test.each<[string, unknown, object]>([
    ['clean', { dependencies: [{ name: 'a', version: '1', vulns: [] }], fixes: [] }, {}],
    ['no severity in the format', { dependencies: [vulnerable], fixes: [] }, { unknown: 1 }],
    ['the bare list of old versions', [vulnerable], { unknown: 1 }],
    [
      'a skipped dependency',
      { dependencies: [vulnerable, { name: 'own', skip_reason: 'not found on PyPI' }], fixes: [] },
      { unknown: 1, why: 'skipped 1 of 2 dependencies, so they were not audited: own' },
    ],
    ['nothing audited', { dependencies: [], fixes: [] }, { why: 'audited no dependency at all' }],
    ['a wrong shape', { dependencies: {}, fixes: [] }, { why: expect.stringContaining('no list of dependencies') }],
  ])('%s', async (_, file, expected) => expect(await summary(file)).toEqual(expected));

  test('keeps aliases and counts dependencies', async () => {
    expect(await reading({ dependencies: [vulnerable], fixes: [] })).toMatchObject({
      format: 'pip-audit',
      scan: {
        dependencies: 1,
        findings: [{ id: 'PYSEC-2019-179', aliases: ['CVE-1', 'GHSA-1'], package: 'flask', version: '0.5' }],
      },
    });
  });
});

const crate = (cvss: unknown, more: object = {}) => ({
  advisory: { id: 'RUSTSEC-2024-1', package: 'zip', aliases: ['CVE-1'], cvss, ...more },
  package: { name: 'zip', version: '0.5.0' },
});
const cargo = (list: unknown, more: object = {}, count = Array.isArray(list) ? list.length : 0) => ({
  database: { 'advisory-count': 700 },
  lockfile: { 'dependency-count': 52 },
  settings: { severity: null, ignore: [] },
  vulnerabilities: { found: count > 0, count, list },
  warnings: {},
  ...more,
});

describe('cargo audit', () => {
  test.each<[string, unknown, object]>([
    ['clean', cargo([]), {}],
    [
      'vectors',
      cargo([
        crate('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'),
        crate('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:L/A:N'),
      ]),
      { critical: 1, medium: 1 },
    ],
    ['no vector', cargo([crate(null)]), { unknown: 1 }],
    ['warnings are no vulnerabilities', cargo([], { warnings: { unmaintained: [{}, {}], yanked: [{}] } }), {}],
    ['a count above the list', cargo([], {}, 2), { unknown: 2, contradictions: [expect.stringContaining('counts 2')] }],
    ['no dependency', cargo([], { lockfile: { 'dependency-count': 0 } }), { why: 'audited no dependency at all' }],
    [
      'no advisory',
      cargo([], { database: { 'advisory-count': 0 } }),
      { why: expect.stringContaining('empty advisory database') },
    ],
    [
      'a threshold',
      cargo([], { settings: { severity: 'critical' } }),
      { why: expect.stringContaining('critical vulnerabilities only') },
    ],
  ])('%s', async (_, file, expected) => expect(await summary(file)).toEqual(expected));

  test('says what it ignores and warns of', async () => {
    const file = cargo([crate(null)], { settings: { ignore: ['RUSTSEC-2023-1'] }, warnings: { unsound: [{}] } });
    expect(await reading(file)).toMatchObject({
      format: 'cargo-audit',
      remarks: [expect.stringContaining('1 unsound'), expect.stringContaining('RUSTSEC-2023-1')],
      scan: {
        rules: 700,
        dependencies: 52,
        findings: [{ id: 'RUSTSEC-2024-1', aliases: ['CVE-1'], version: '0.5.0' }],
      },
    });
  });
});

const change = (change_type: string, severity?: string) => ({
  change_type,
  manifest: 'package-lock.json',
  name: 'qs',
  version: '6.5.1',
  vulnerabilities: severity ? [{ severity, advisory_ghsa_id: 'GHSA-1' }] : [],
});

describe('dependency review', () => {
  test.each<[string, unknown, object]>([
    ['added', [change('added', 'moderate'), change('added', 'critical')], { medium: 1, critical: 1 }],
    ['removed does not count', [change('removed', 'critical')], {}],
    ['an added one without', [change('added')], {}],
    ['a word that is neither', [change('moved', 'high')], { high: 1, why: expect.stringContaining('neither added') }],
    ['an empty list', [], { kind: 'unreadable', why: expect.stringContaining('names no tool') }],
  ])('%s', async (_, file, expected) => expect(await summary(file)).toEqual(expected));
});

describe('pnpm audit and Trivy for Kubernetes', () => {
  test('pnpm has no run id and no path counts', async () => {
    const file = {
      actions: [],
      advisories: {
        1: {
          severity: 'high',
          module_name: 'qs',
          findings: [{ version: '6.5.1' }],
          cves: ['CVE-1'],
          github_advisory_id: 'GHSA-1',
        },
      },
      muted: [],
      metadata: { vulnerabilities: { high: 1 }, totalDependencies: 3 },
    };
    expect(await reading(file)).toMatchObject({
      format: 'npm-audit-v1',
      complete: true,
      scan: {
        counts: { high: 1 },
        dependencies: 3,
        findings: [{ id: 'GHSA-1', aliases: ['CVE-1'], version: '6.5.1' }],
      },
    });
  });

  test.each(['Resources', 'Findings', 'Vulnerabilities'])('a cluster with %s', async (key) => {
    const found = { VulnerabilityID: 'CVE-1', PkgName: 'p', Severity: 'HIGH' };
    const resource = {
      Kind: 'Deployment',
      Name: 'web',
      Results: [{ Target: 'app:1', Class: 'os-pkgs', Vulnerabilities: [found] }],
    };
    expect(await summary({ ClusterName: 'c', [key]: [resource] })).toEqual({ high: 1 });
    expect(await summary({ ClusterName: 'c', [key]: [{ ...resource, Error: 'no access' }] })).toMatchObject({
      why: expect.stringContaining('could not scan 1'),
    });
    expect(await summary({ ClusterName: 'c', [key]: [] })).toMatchObject({
      why: expect.stringContaining('lists no resource'),
    });
  });
});
