import { reading, summary } from './ground/open.ts';

const bandit = (results: unknown, more: object = {}, totals: object = {}) => ({
  errors: [],
  metrics: { 'a.py': { loc: 9 }, _totals: { loc: 9, nosec: 0, ...totals } },
  results,
  ...more,
});
const risk = (issue_severity: unknown) => ({ test_id: 'B602', issue_severity, filename: 'a.py', line_number: 3 });

describe('Bandit', () => {
  test.each<[string, unknown, object]>([
    ['clean', bandit([]), {}],
    [
      'words',
      bandit([risk('HIGH'), risk('MEDIUM'), risk('LOW'), risk('UNDEFINED')]),
      { high: 1, medium: 1, low: 1, unknown: 1 },
    ],
    [
      'a file it could not parse',
      bandit([], { errors: [{ filename: 'b.py' }] }),
      { why: expect.stringContaining('1 file') },
    ],
    ['no file', bandit([], { metrics: { _totals: { loc: 0 } } }), { why: 'scanned no file at all' }],
    ['no metrics', bandit([], { metrics: null }), { why: expect.stringContaining('no metrics') }],
    [
      'highs that only the totals count',
      bandit([risk('LOW')], {}, { 'SEVERITY.HIGH': 2 }),
      { low: 1, high: 2, contradictions: [expect.stringContaining('2 high')] },
    ],
    [
      'lows that a level filtered out',
      bandit([risk('HIGH')], {}, { 'SEVERITY.HIGH': 1, 'SEVERITY.LOW': 4 }),
      { high: 1 },
    ],
  ])('%s', async (_, file, expected) => expect(await summary(file)).toEqual(expected));
});

const gosec = (Issues: unknown, more: object = {}, found = Array.isArray(Issues) ? Issues.length : 0) => ({
  'Golang errors': {},
  Issues,
  Stats: { files: 3, found },
  ...more,
});

describe('gosec', () => {
  test.each<[string, unknown, object]>([
    ['clean', gosec([]), {}],
    ['clean, as Go writes it', gosec(null), {}],
    ['words', gosec([{ severity: 'HIGH' }, { severity: 'MEDIUM' }, {}]), { high: 1, medium: 1, unknown: 1 }],
    [
      'suppressed',
      gosec(
        [
          { severity: 'HIGH', nosec: true },
          { severity: 'LOW', suppressions: [{ kind: 'inSource', justification: 'j' }] },
        ],
        {},
        0,
      ),
      { suppressed: 2 },
    ],
    [
      'a package it could not load',
      gosec([], { 'Golang errors': { 'a.go': [{ error: 'e' }] } }),
      { why: expect.stringContaining('1 file') },
    ],
    ['no file', gosec([], { Stats: { files: 0 } }), { why: 'scanned no file at all' }],
    ['no statistics', gosec([], { Stats: null }), { why: expect.stringContaining('no statistics') }],
    [
      'a number above the list',
      gosec([], {}, 2),
      { unknown: 2, contradictions: [expect.stringContaining('counts 2')] },
    ],
  ])('%s', async (_, file, expected) => expect(await summary(file)).toEqual(expected));

  test('reads a line written as a text, or as a range', async () => {
    const file = gosec([{ severity: 'HIGH', rule_id: 'G304', file: 'a.go', line: '42-44' }]);
    expect(await reading(file)).toMatchObject({ scan: { findings: [{ id: 'G304', at: { path: 'a.go', line: 42 } }] } });
  });
});

const check = (severity: unknown, more: object = {}) => ({
  check_id: 'CKV_1',
  severity,
  file_path: '/a.tf',
  file_line_range: [3, 9],
  ...more,
});
const checkov = (failed: unknown, more: object = {}, summaryOf: object = {}) => ({
  check_type: 'terraform',
  results: { passed_checks: [], failed_checks: failed, skipped_checks: [], parsing_errors: [] },
  summary: {
    passed: 4,
    failed: Array.isArray(failed) ? failed.length : 0,
    skipped: 0,
    parsing_errors: 0,
    ...summaryOf,
  },
  ...more,
});

describe('Checkov', () => {
  test.each<[string, unknown, object]>([
    ['clean', checkov([]), {}],
    ['no severity without an account', checkov([check(null)]), { unknown: 1 }],
    ['words', checkov([check('HIGH'), check('low')]), { high: 1, low: 1 }],
    [
      'several reports',
      [checkov([check('HIGH')]), checkov([check(null)], { check_type: 'secrets' })],
      { high: 1, more: { secrets: { high: 1 } } },
    ],
    [
      'a bare summary',
      { passed: 0, failed: 0, skipped: 0, parsing_errors: 0, resource_count: 0, checkov_version: '3' },
      { why: 'checked nothing' },
    ],
    [
      'a bare summary that counts failures',
      { passed: 0, failed: 2, skipped: 0, parsing_errors: 0, resource_count: 1, checkov_version: '3' },
      { unknown: 2, contradictions: [expect.stringContaining('counts 2')] },
    ],
    [
      'skipped',
      checkov([], {
        results: { failed_checks: [], skipped_checks: [check('HIGH', { check_result: { suppress_comment: 'c' } })] },
      }),
      { suppressed: 1 },
    ],
    [
      'a file it could not parse',
      checkov([], {}, { parsing_errors: 1 }),
      { why: expect.stringContaining('could not parse 1 file') },
    ],
    [
      'a failed number above the list',
      checkov([], {}, { failed: 3 }),
      { unknown: 3, contradictions: [expect.any(String)] },
    ],
    ['no summary', checkov([], { summary: undefined }), { why: expect.stringContaining('no summary') }],
    ['no list', checkov(undefined), { why: 'has no list of failed checks' }],
  ])('%s', async (_, file, expected) => expect(await summary(file)).toEqual(expected));

  test('reads packages', async () => {
    const details = { id: 'CVE-1', severity: 'high', package_name: 'qs', package_version: '6.5.1' };
    expect(
      await reading(checkov([check(null, { vulnerability_details: details })], { check_type: 'sca_package' })),
    ).toMatchObject({
      scan: {
        category: 'dependencies',
        findings: [{ id: 'CVE-1', severity: 'high', package: 'qs', version: '6.5.1' }],
      },
    });
  });
});

const linted = (messages: unknown, more: object = {}) => ({
  filePath: '/a.js',
  messages,
  suppressedMessages: [],
  errorCount: 0,
  ...more,
});

describe('ESLint', () => {
  test.each<[string, unknown, object]>([
    ['clean', [linted([])], {}],
    [
      'levels',
      [
        linted(
          [
            { ruleId: 'r', severity: 2 },
            { ruleId: 'q', severity: 1 },
          ],
          { errorCount: 1 },
        ),
      ],
      { high: 1, medium: 1 },
    ],
    [
      'suppressed',
      [linted([], { suppressedMessages: [{ ruleId: 'r', severity: 2, suppressions: [{ justification: 'j' }] }] })],
      { suppressed: 1 },
    ],
    [
      'a file it could not parse',
      [linted([{ ruleId: null, fatal: true, severity: 2 }])],
      { high: 1, why: expect.stringContaining('could not parse 1 file') },
    ],
    ['a number above the list', [linted([], { errorCount: 2 })], { high: 2, contradictions: [expect.any(String)] }],
    ['no messages', [linted(null)], { why: expect.stringContaining('no list of messages') }],
    ['an empty list', [], { kind: 'unreadable', why: expect.stringContaining('names no tool') }],
  ])('%s', async (_, file, expected) => expect(await summary(file)).toEqual(expected));
});

const audit = (severity: string, ignored = false) => ({
  ident: 'template-injection',
  desc: 'd',
  determinations: { severity },
  ignored,
  locations: [
    { symbolic: { key: { Local: { verbatim_path: 'x' } }, kind: 'Related' } },
    {
      symbolic: { key: { Local: { verbatim_path: 'ci.yml' } }, kind: 'Primary' },
      concrete: { location: { start_point: { row: 18 } } },
    },
  ],
});

describe('zizmor', () => {
  test('words and ignored ones', async () => {
    const file = [audit('High'), audit('Informational'), audit('Unknown'), audit('Medium', true)];
    expect(await summary(file)).toEqual({ high: 1, none: 1, unknown: 1, suppressed: 1 });
    expect(await reading(file)).toMatchObject({
      scan: { findings: [{ at: { path: 'ci.yml', line: 19 } }, {}, {}, {}] },
    });
  });

  test('an empty list proves a scan only where its link names zizmor', async () => {
    expect(await reading([])).toMatchObject({ kind: 'unreadable' });
    expect(await reading([], { hint: 'workflows (zizmor.json)' })).toMatchObject({
      format: 'zizmor-json',
      complete: true,
    });
  });
});

const gitlab = (type: string, vulnerabilities: unknown, scan: object = {}) => ({
  version: '15.0.7',
  scan: { type, status: 'success', scanner: { name: 'Tool' }, ...scan },
  vulnerabilities,
});
const found = (severity: unknown, more: object = {}) => ({
  id: '1',
  name: 'n',
  severity,
  location: { file: 'a.py', start_line: 3 },
  ...more,
});

describe('GitLab reports', () => {
  test.each<[string, unknown, object]>([
    ['clean', gitlab('sast', []), {}],
    [
      'words',
      gitlab('sast', [found('Critical'), found('Info'), found('Unknown')]),
      { critical: 1, none: 1, unknown: 1 },
    ],
    ['a failed scan', gitlab('sast', [], { status: 'failure' }), { why: expect.stringContaining('status failure') }],
    ['no status', gitlab('sast', [], { status: undefined }), { why: expect.stringContaining('not success') }],
    [
      'a fatal message',
      gitlab('sast', [], { messages: [{ level: 'fatal' }] }),
      { why: expect.stringContaining('1 fatal message') },
    ],
    ['nothing scanned', gitlab('dast', [], { scanned_resources: [] }), { why: 'scanned no resource at all' }],
    ['no list', gitlab('sast', null), { why: expect.stringContaining('no list of vulnerabilities') }],
    ['a secret without severity', gitlab('secret_detection', [found(undefined)]), { high: 1 }],
    [
      'a vulnerability of another category',
      gitlab('sast', [found('Low'), found('High', { category: 'secret_detection' })]),
      { low: 1, more: { secrets: { high: 1 } } },
    ],
  ])('%s', async (_, file, expected) => expect(await summary(file)).toEqual(expected));

  test.each([
    ['sast', 'sast'],
    ['dast', 'dast'],
    ['secret_detection', 'secrets'],
    ['dependency_scanning', 'dependencies'],
    ['container_scanning', 'containers'],
  ])('%s is %s', async (type, category) => {
    expect(await reading(gitlab(type, []))).toMatchObject({
      format: 'gitlab-report',
      scan: { category, tool: 'Tool' },
    });
  });

  test('names package, version and aliases', async () => {
    const one = found('High', {
      identifiers: [
        { type: 'gemnasium', value: 'gem-1' },
        { type: 'cve', value: 'CVE-1' },
        { type: 'cwe', value: '79' },
      ],
      location: { file: 'yarn.lock', dependency: { package: { name: 'qs' }, version: '6.5.1' } },
    });
    expect(await reading(gitlab('dependency_scanning', [one]))).toMatchObject({
      scan: {
        findings: [{ id: 'gem-1', aliases: ['CVE-1'], package: 'qs', version: '6.5.1', at: { path: 'yarn.lock' } }],
      },
    });
  });
});
