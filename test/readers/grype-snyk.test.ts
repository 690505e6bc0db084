import { reading, summary } from './ground/open.ts';

const match = (severity: unknown, more: object = {}) => ({
  vulnerability: { id: 'GHSA-1', severity },
  relatedVulnerabilities: [{ id: 'CVE-1' }],
  artifact: { name: 'zlib', version: '1.2' },
  ...more,
});
const grype = (matches: unknown, more: object = {}) => ({
  matches,
  source: { type: 'image', target: { userInput: 'app:1' } },
  descriptor: { name: 'grype', db: { status: { valid: true } } },
  ...more,
});

describe('Grype', () => {
  test.each<[string, unknown, object]>([
    ['clean', grype([]), {}],
    ['words', grype([match('Critical'), match('Negligible'), match('Unknown')]), { critical: 1, none: 1, unknown: 1 }],
    [
      'ignored matches',
      grype([], { ignoredMatches: [match('High', { appliedIgnoreRules: [{ reason: 'r' }] })] }),
      { suppressed: 1 },
    ],
    ['no list', grype(undefined, { matches: null }), { why: expect.stringContaining('no list of matches') }],
    ['no tool', grype([], { descriptor: {} }), { why: expect.stringContaining('does not name the tool') }],
    [
      'a broken database',
      grype([], { descriptor: { name: 'grype', db: { error: 'stale' } } }),
      { why: expect.stringContaining('database') },
    ],
  ])('%s', async (_, file, expected) => expect(await summary(file)).toEqual(expected));

  test('keeps aliases, target and the reason', async () => {
    const rules = [{ 'vex-status': 'not_affected', 'vex-justification': 'inline_mitigations_already_exist' }];
    const file = grype([match('High')], { ignoredMatches: [match('Low', { appliedIgnoreRules: rules })] });
    expect(await reading(file)).toMatchObject({
      format: 'grype-json',
      scan: {
        category: 'containers',
        target: 'app:1',
        findings: [
          { id: 'GHSA-1', aliases: ['CVE-1'], package: 'zlib', version: '1.2' },
          { closed: 'ignored: not_affected: inline_mitigations_already_exist' },
        ],
      },
    });
  });
});

const snyk = (vulnerabilities: unknown, more: object = {}) => ({
  vulnerabilities,
  ok: Array.isArray(vulnerabilities) && vulnerabilities.length === 0,
  packageManager: 'npm',
  dependencyCount: 10,
  displayTargetFile: 'package-lock.json',
  ...more,
});
const issue = (severity: string, more: object = {}) => ({
  id: 'SNYK-JS-QS-1',
  severity,
  packageName: 'qs',
  from: ['app@1', 'qs@6.5.1'],
  identifiers: { CVE: ['CVE-1'], GHSA: ['GHSA-1'], CWE: ['CWE-79'] },
  ...more,
});

describe('Snyk', () => {
  test.each<[string, unknown, object]>([
    ['clean', snyk([]), {}],
    ['one entry per path', snyk([issue('high'), issue('high'), issue('medium')]), { high: 2, medium: 1 }],
    ['severityWithCritical', snyk([issue('high', { severityWithCritical: 'critical' })]), { critical: 1 }],
    ['several projects', [snyk([issue('low')]), snyk([])], { low: 1 }],
    [
      'a container with applications',
      snyk([issue('low')], { packageManager: 'deb', docker: {}, applications: [snyk([issue('critical')])] }),
      { low: 1, critical: 1 },
    ],
    [
      'a licence',
      snyk([issue('high'), issue('medium', { type: 'license' })]),
      { high: 1, more: { licences: { medium: 1 } } },
    ],
    [
      'infrastructure',
      [
        {
          ...snyk([]),
          infrastructureAsCodeIssues: [
            { id: 'SNYK-CC-1', severity: 'high' },
            { severity: 'low', isIgnored: true },
          ],
        },
      ],
      { high: 1, suppressed: 1 },
    ],
    [
      'C and C++',
      [
        {
          issues: [{ issueId: 'a', pkgVersion: '1' }],
          issuesData: { a: { id: 'a', severity: 'high' } },
          packageManager: 'Unmanaged (C/C++)',
        },
      ],
      { high: 1 },
    ],
    ['filtered', snyk([], { filtered: { ignore: [issue('high')], patch: [issue('low')] } }), { suppressed: 2 }],
    [
      'not ok and nothing listed',
      snyk([], { ok: false }),
      { unknown: 1, contradictions: [expect.stringContaining('not ok')] },
    ],
    [
      'a summary of paths and nothing listed',
      snyk([], { summary: '33 vulnerable dependency paths' }),
      { unknown: 33, contradictions: [expect.stringContaining('33')] },
    ],
    [
      'an error among projects',
      [{ ok: false, error: 'no lockfile', path: 'b' }, snyk([])],
      { why: 'could not test b: no lockfile' },
    ],
    [
      'an error alone',
      { ok: false, error: 'no lockfile', path: 'b' },
      { kind: 'unreadable', why: expect.stringContaining('no lockfile') },
    ],
    ['no list', snyk({}), { why: expect.stringContaining('no list of vulnerabilities') }],
    [
      'a threshold',
      snyk([], { severityThreshold: 'critical' }),
      { why: expect.stringContaining('critical findings only') },
    ],
  ])('%s', async (_, file, expected) => expect(await summary(file)).toEqual(expected));

  test('keeps aliases, version, target, dependencies and reasons', async () => {
    const ignored = issue('low', { filtered: { ignored: [{ reason: 'not reachable' }] } });
    expect(await reading(snyk([issue('high')], { filtered: { ignore: [ignored] } }))).toMatchObject({
      format: 'snyk-json',
      scan: {
        category: 'dependencies',
        target: 'package-lock.json',
        dependencies: 10,
        findings: [
          { id: 'SNYK-JS-QS-1', aliases: ['CVE-1', 'GHSA-1'], package: 'qs', version: '6.5.1' },
          { closed: 'ignored: not reachable' },
        ],
      },
    });
  });
});
