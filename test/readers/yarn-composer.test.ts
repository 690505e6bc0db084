import { reading, summary } from './ground/open.ts';

const lines = (...values: unknown[]) => `${values.map((value) => JSON.stringify(value)).join('\n')}\n`;

const yarn1 = (severity: unknown, id = 1, more: object = {}) => ({
  type: 'auditAdvisory',
  data: { resolution: { id, path: `a>b${id}` }, advisory: { id, module_name: 'qs', severity, title: 't', ...more } },
});
const yarnSummary = (counts: object, totalDependencies = 9) => ({
  type: 'auditSummary',
  data: { vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, ...counts }, totalDependencies },
});

describe('yarn 1 audit', () => {
  test.each<[string, string, object]>([
    ['a clean one is its summary alone', lines(yarnSummary({})), {}],
    ['one advisory on two paths', lines(yarn1('high'), yarn1('high'), yarnSummary({ high: 2 })), { high: 1 }],
    ['two advisories', lines(yarn1('moderate'), yarn1('info', 2), yarnSummary({})), { medium: 1, none: 1 }],
    ['no severity', lines(yarn1(undefined), yarnSummary({})), { unknown: 1 }],
    ['no summary', lines(yarn1('low')), { low: 1, why: expect.stringContaining('no auditSummary') }],
    [
      'a warning first and an error last',
      lines({ type: 'warning', data: 'no license' }, yarn1('low'), yarnSummary({ low: 1 }), {
        type: 'error',
        data: 'boom',
      }),
      { low: 1, why: 'yarn ended with an error: boom' },
    ],
    [
      'an empty list beside a summary that counts',
      lines(yarnSummary({ critical: 2 })),
      { critical: 2, contradictions: [expect.stringContaining('The list is empty')] },
    ],
    [
      'a level that filters highs out',
      lines(yarn1('critical'), yarnSummary({ critical: 1, high: 3 })),
      { critical: 1, why: expect.stringContaining('leaves out what its summary counts: 3 high') },
    ],
    [
      'a summary without counts',
      lines({ type: 'auditSummary', data: {} }),
      { why: expect.stringContaining('without its counts') },
    ],
    [
      'an error alone',
      lines({ type: 'error', data: 'boom' }),
      { kind: 'unreadable', why: expect.stringContaining('boom') },
    ],
  ])('%s', async (_, file, expected) => expect(await summary(file)).toEqual(expected));

  test('names package, version, aliases and dependencies', async () => {
    const advisory = yarn1('high', 7, {
      github_advisory_id: 'GHSA-1',
      cves: ['CVE-1'],
      findings: [{ version: '6.5.1' }],
    });
    expect(await reading(lines(advisory, yarnSummary({ high: 1 })))).toMatchObject({
      format: 'yarn-classic-audit',
      scan: {
        dependencies: 9,
        findings: [{ id: 'GHSA-1', aliases: ['CVE-1'], package: 'qs', version: '6.5.1' }],
      },
    });
  });
});

const berry = (severity: unknown, id: unknown = 1, more: object = {}) => ({
  value: 'lodash',
  children: { ID: id, Issue: 'i', Severity: severity, 'Tree Versions': ['4.17.4'], ...more },
});

const WHOLE = expect.stringContaining('does not show that the list is whole');

describe('yarn 4 audit', () => {
  test.each<[string, string, object]>([
    ['rows', lines(berry('critical'), berry('moderate', 2)), { critical: 1, medium: 1, why: WHOLE }],
    ['one row without a line end', lines(berry('low')).trim(), { low: 1, why: WHOLE }],
    [
      'a deprecation is no vulnerability',
      lines(berry('high'), berry('moderate', 'lodash (deprecation)')),
      { high: 1, why: WHOLE },
    ],
    ['deprecations alone prove nothing', lines(berry('moderate', 'lodash (deprecation)')), { why: WHOLE }],
    [
      'a line that is no row',
      lines(berry('low'), { value: 'x' }),
      { low: 1, why: expect.stringContaining('1 line that is no row') },
    ],
    ['0 bytes', '', { kind: 'unreadable', why: expect.stringContaining('is empty') }],
  ])('%s', async (_, file, expected) => expect(await summary(file)).toEqual(expected));

  test('the id is the one of the address', async () => {
    const file = lines(berry('high', 5, { URL: 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm' }));
    expect(await reading(file)).toMatchObject({
      format: 'yarn-berry-audit',
      complete: false,
      scan: { findings: [{ id: 'GHSA-35jh-r3h4-6jhm', package: 'lodash', version: '4.17.4' }] },
    });
  });
});

const advisory = (more: object = {}) => ({ advisoryId: 'PKSA-1', cve: 'CVE-2024-1', severity: 'high', ...more });

describe('composer audit', () => {
  test.each<[string, unknown, object]>([
    ['clean, as PHP writes it', { advisories: [], abandoned: [] }, {}],
    ['clean, of composer 2.4', { advisories: [] }, {}],
    ['a list', { advisories: { 'a/b': [advisory(), advisory({ severity: 'low' })] } }, { high: 1, low: 1 }],
    [
      'a list with gaps, written as an object',
      { advisories: { 'a/b': { 0: advisory(), 2: advisory() } } },
      { high: 2 },
    ],
    ['no severity', { advisories: { 'a/b': [advisory({ severity: null })] } }, { unknown: 1 }],
    ['abandoned is no vulnerability', { advisories: [], abandoned: { 'a/b': null } }, {}],
    [
      'ignored',
      { advisories: [], 'ignored-advisories': { 'a/b': [advisory({ ignoreReason: 'test only' })] } },
      { suppressed: 1 },
    ],
    ['blocked by a filter list', { advisories: [], filter: { 'a/b': [{ list: 'malware' }] } }, { unknown: 1 }],
    [
      'a repository that was not reached',
      { advisories: [], 'unreachable-repositories': ['https://r.example'] },
      { why: expect.stringContaining('could not reach 1') },
    ],
    ['a wrong shape', { advisories: [1], abandoned: [] }, { why: expect.stringContaining('unknown shape') }],
  ])('%s', async (_, file, expected) => expect(await summary(file)).toEqual(expected));

  test('keeps aliases and reasons', async () => {
    const sources = [
      { name: 'GitHub', remoteId: 'GHSA-2' },
      { name: 'FoP', remoteId: 'a/b/2024.yaml' },
    ];
    const file = {
      advisories: { 'a/b': [advisory({ sources })] },
      'ignored-advisories': { 'a/b': [advisory({ ignoreReason: 'r' })] },
    };
    expect(await reading(file)).toMatchObject({
      format: 'composer-audit',
      scan: {
        findings: [{ id: 'CVE-2024-1', aliases: ['PKSA-1', 'GHSA-2'], package: 'a/b' }, { closed: 'ignored: r' }],
      },
    });
  });
});
