import { reading, summary } from './ground/open.ts';

const lines = (...values: unknown[]) => `${values.map((value) => JSON.stringify(value)).join('\n')}\n`;

test('gitleaks 7', async () => {
  const leak = { line: 'l', lineNumber: 7, offender: 'o', rule: 'AWS', file: 'a.py', commit: 'c' };
  expect(await reading([leak, leak])).toMatchObject({
    format: 'gitleaks-v7',
    complete: true,
    scan: {
      category: 'secrets',
      secrets: 2,
      counts: { high: 2 },
      findings: [{ id: 'AWS', at: { path: 'a.py', line: 7 } }, {}],
    },
  });
});

const hog = (Verified: boolean) => ({
  SourceMetadata: { Data: { Git: { file: 'a.py', line: 3 } } },
  DetectorName: 'AWS',
  Verified,
  Raw: 'r',
});
const log = (msg: string, more: object = {}) => ({ level: 'info-0', ts: 't', logger: 'trufflehog', msg, ...more });
const finished = (verified: number, unverified: number, chunks = 9) =>
  log('finished scanning', { chunks, verified_secrets: verified, unverified_secrets: unverified });

const UNFINISHED = expect.stringContaining('no line "finished scanning"');

describe('TruffleHog', () => {
  test.each<[string, string, object]>([
    ['verified is critical', lines(hog(true), hog(false), finished(1, 1)), { critical: 1, high: 1 }],
    ['one line', lines(hog(false)), { high: 1, why: UNFINISHED }],
    ['gathered in a list', JSON.stringify([hog(true)]), { critical: 1, why: UNFINISHED }],
    ['clean, with its log', lines(log('running source'), finished(0, 0)), {}],
    [
      'secrets that only the log counts',
      lines(finished(1, 2)),
      { critical: 1, high: 2, contradictions: [expect.any(String), expect.any(String)] },
    ],
    ['a log that never finished', lines(log('running source')), { why: UNFINISHED }],
    [
      'an error in the log',
      lines({ ...log('error'), level: 'error' }, finished(0, 0)),
      { why: expect.stringContaining('1 error line') },
    ],
    ['nothing scanned', lines(finished(0, 0, 0)), { why: expect.stringContaining('0 chunks') }],
    ['0 bytes', '', { kind: 'unreadable', why: expect.stringContaining('is empty') }],
  ])('%s', async (_, file, expected) => expect(await summary(file)).toEqual(expected));

  test('names the detector and the place', async () => {
    expect(await reading(lines(hog(true)))).toMatchObject({
      format: 'trufflehog',
      scan: { secrets: 1, findings: [{ id: 'AWS', at: { path: 'a.py', line: 3 } }] },
    });
  });
});

const file = (messages: unknown) => ({ filePath: '/a.env', sourceContent: 's', sourceContentType: 'text', messages });
const message = (severity: string, type = 'message') => ({
  type,
  ruleId: 'aws',
  severity,
  loc: { start: { line: 2 } },
});

describe('secretlint', () => {
  test.each<[string, unknown, object]>([
    ['clean', [file([])], {}],
    ['every level is a secret', [file([message('error'), message('warning')])], { high: 2 }],
    ['other types are none', [file([message('error', 'ignore')])], {}],
    ['no messages', [file(null)], { why: expect.stringContaining('no list of messages') }],
    ['an empty list', [], { kind: 'unreadable', why: expect.stringContaining('names no tool') }],
  ])('%s', async (_, value, expected) => expect(await summary(value)).toEqual(expected));

  test('names rule and place, and is not taken for ESLint', async () => {
    expect(await reading([file([message('error')])])).toMatchObject({
      format: 'secretlint-json',
      scan: { secrets: 1, findings: [{ id: 'aws', at: { path: '/a.env', line: 2 } }] },
    });
  });
});

const secret = (more: object = {}) => ({ type: 'AWS Access Key', filename: 'a.py', line_number: 3, ...more });
const baseline = (results: unknown, more: object = {}) => ({
  version: '1.5.0',
  plugins_used: [{ name: 'AWSKeyDetector' }],
  results,
  generated_at: '2026-01-15T10:30:00Z',
  ...more,
});

describe('detect-secrets', () => {
  test.each<[string, unknown, object]>([
    ['clean', baseline({}), {}],
    [
      'verified is critical',
      baseline({ 'a.py': [secret({ is_verified: true }), secret({ is_verified: false })] }),
      { critical: 1, high: 1 },
    ],
    ['audited as no secret', baseline({ 'a.py': [secret({ is_secret: false })] }), { suppressed: 1 }],
    ['audited as a secret', baseline({ 'a.py': [secret({ is_secret: true })] }), { high: 1 }],
    ['no plugin', baseline({}, { plugins_used: [] }), { why: expect.stringContaining('no plugin') }],
    ['no results', baseline(null), { why: expect.stringContaining('no results') }],
    ['no date', baseline({}, { generated_at: undefined }), { why: expect.stringContaining('when it was made') }],
  ])('%s', async (_, value, expected) => expect(await summary(value)).toEqual(expected));

  test('counts open secrets and plugins', async () => {
    expect(await reading(baseline({ 'a.py': [secret(), secret({ is_secret: false })] }))).toMatchObject({
      format: 'detect-secrets',
      scan: {
        secrets: 1,
        rules: 1,
        findings: [{ at: { path: 'a.py', line: 3 } }, { closed: 'audited: not a secret' }],
      },
    });
  });
});
