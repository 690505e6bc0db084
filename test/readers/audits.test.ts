import { reading, summary } from './ground/open.ts';

const META2 = (counts: object) => ({
  vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, ...counts },
});
const v2 = (vulnerabilities: unknown, counts: object) => ({
  auditReportVersion: 2,
  vulnerabilities,
  metadata: META2(counts),
});

describe('npm audit 2', () => {
  test.each<[string, unknown, object]>([
    ['a clean one', v2({}, {}), {}],
    [
      'one entry per package, transitive ones too',
      v2(
        { a: { severity: 'high', via: ['b'] }, b: { severity: 'moderate', via: [] }, c: { severity: 'info' } },
        { high: 1, moderate: 1, info: 1 },
      ),
      { high: 1, medium: 1, none: 1 },
    ],
    [
      'a severity that is no word',
      v2({ a: { severity: 7 } }, { total: 1 }),
      { unknown: 1, contradictions: [expect.stringContaining('0 unknown')] },
    ],
    [
      'an empty list beside a summary that counts',
      v2({}, { high: 2, critical: 1 }),
      {
        high: 2,
        critical: 1,
        contradictions: [expect.stringContaining('1 critical'), expect.stringContaining('2 high')],
      },
    ],
    [
      'a list and a summary that differ',
      v2({ a: { severity: 'high' } }, { high: 3 }),
      { high: 1, contradictions: ['The summary counts 3 high and the list has 1'] },
    ],
    [
      'a summary of zeros beside a finding',
      v2({ a: { severity: 'high' } }, {}),
      { high: 1, contradictions: [expect.any(String)] },
    ],
    [
      'no list',
      { auditReportVersion: 2, metadata: META2({}) },
      { why: expect.stringContaining('no list of vulnerabilities') },
    ],
    ['a list of the wrong shape', v2([], {}), { why: expect.stringContaining('no list of vulnerabilities') }],
    ['no summary', { auditReportVersion: 2, vulnerabilities: {} }, { why: expect.stringContaining('no summary') }],
    [
      'an error inside a report',
      { ...v2({}, {}), error: { code: 'EAUDIT', summary: 'boom' } },
      { why: 'npm ended with an error: EAUDIT: boom' },
    ],
  ])('%s', async (_, file, expected) => expect(await summary(file)).toEqual(expected));

  test('names the advisory and the package', async () => {
    const via = [{ url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc', title: 'Proto pollution' }, 'other'];
    const found = await reading({
      ...v2({ qs: { severity: 'high', via, range: '<6.5.3' } }, { high: 1 }),
      metadata: { ...META2({ high: 1 }), dependencies: { total: 42 } },
    });
    expect(found).toMatchObject({
      format: 'npm-audit-v2',
      scan: {
        tool: 'npm audit',
        category: 'dependencies',
        dependencies: 42,
        findings: [{ id: 'GHSA-aaaa-bbbb-cccc', package: 'qs', version: '<6.5.3', title: 'Proto pollution' }],
      },
    });
  });

  test('the same in UTF-16', async () => {
    const text = JSON.stringify(v2({ a: { severity: 'critical' } }, { critical: 1 }));
    expect(await summary(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual({ critical: 1 });
    expect(await summary(Buffer.from(text, 'utf16le'))).toEqual({ critical: 1 });
  });
});

const v1 = (advisories: unknown, counts: object) => ({ actions: [], advisories, muted: [], metadata: META2(counts) });

describe('npm audit 1 and pnpm audit', () => {
  test.each<[string, unknown, object]>([
    ['a clean one', v1({}, {}), {}],
    [
      'the unit is the advisory',
      v1({ 1: { severity: 'low' }, 2: { severity: 'high' } }, { low: 50, high: 9 }),
      { low: 1, high: 1 },
    ],
    ['a missing severity', v1({ 1: {} }, { moderate: 1 }), { unknown: 1 }],
    [
      'an empty list beside a summary that counts',
      v1({}, { high: 2 }),
      { high: 2, contradictions: ['The list is empty and the summary counts 2; the summary counts'] },
    ],
    [
      'a high that an audit level filtered out',
      v1({ 1: { severity: 'critical' } }, { critical: 1, high: 1, moderate: 1 }),
      { critical: 1, why: expect.stringContaining('leaves out what its summary counts: 1 high') },
    ],
    ['lows that an audit level filtered out', v1({ 1: { severity: 'high' } }, { high: 1, low: 4 }), { high: 1 }],
    ['no list', v1(undefined, {}), { why: expect.stringContaining('no list of advisories'), kind: undefined }],
    ['no summary', { advisories: {}, metadata: {} }, { why: expect.stringContaining('no summary') }],
  ])('%s', async (_, file, expected) => {
    const { kind, ...rest } = expected as { kind?: unknown };
    const found = await summary(file);
    if ('kind' in expected) expect(found).toMatchObject({ kind: 'unreadable' });
    else expect(found).toEqual(rest);
    expect(kind).toBeUndefined();
  });
});

const osv = (packages: unknown[], more: object = {}) => ({
  results: [{ source: { path: 'go.mod' }, packages }],
  ...more,
});
const pack = (vulnerabilities: unknown[], groups?: unknown[]) => ({
  package: { name: 'p', version: '1' },
  vulnerabilities,
  ...(groups ? { groups } : {}),
});
const vector = (score: string) => [{ type: 'CVSS_V3', score }];

describe('OSV-Scanner', () => {
  test.each<[string, unknown, object]>([
    ['clean, with its configuration', { results: [], experimental_config: {} }, {}],
    [
      'aliases count once',
      osv([pack([{ id: 'GHSA-1' }, { id: 'CVE-1' }], [{ ids: ['GHSA-1', 'CVE-1'], max_severity: '9.8' }])]),
      { critical: 1 },
    ],
    [
      'without groups aliases count once too',
      osv([pack([{ id: 'GHSA-1', aliases: ['CVE-1'] }, { id: 'CVE-1' }, { id: 'GO-2' }])]),
      { unknown: 2 },
    ],
    [
      'an empty group severity falls back to the vector, before the word of the database',
      osv([
        pack(
          [
            {
              id: 'A',
              severity: vector('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'),
              database_specific: { severity: 'LOW' },
            },
          ],
          [{ ids: ['A'], max_severity: '' }],
        ),
      ]),
      { critical: 1 },
    ],
    [
      'a CVSS 2 and a CVSS 4 vector: the worst',
      osv([
        pack([
          {
            id: 'A',
            severity: [
              { type: 'CVSS_V2', score: 'AV:L/AC:H/Au:N/C:P/I:N/A:N' },
              { type: 'CVSS_V4', score: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N' },
            ],
          },
        ]),
      ]),
      { critical: 1 },
    ],
    [
      'a broken vector, then the word',
      osv([pack([{ id: 'A', severity: vector('CVSS:3.1/AV:?'), database_specific: { severity: 'MODERATE' } }])]),
      { medium: 1 },
    ],
    [
      'Ubuntu writes a word as a score',
      osv([pack([{ id: 'A', severity: [{ type: 'Ubuntu', score: 'low' }] }])]),
      { low: 1 },
    ],
    ['Go has no severity', osv([pack([{ id: 'GO-1' }], [{ ids: ['GO-1'], max_severity: '' }])]), { unknown: 1 }],
    [
      'a malicious package is critical',
      osv([pack([{ id: 'MAL-2024-1' }], [{ ids: ['MAL-2024-1'] }])]),
      { critical: 1 },
    ],
    [
      'not called is closed',
      osv([
        pack([{ id: 'A' }], [{ ids: ['A'], max_severity: '9.1', experimental_analysis: { A: { called: false } } }]),
      ]),
      { suppressed: 1 },
    ],
    [
      'one called alias keeps it open',
      osv([
        pack(
          [{ id: 'A' }, { id: 'B' }],
          [
            {
              ids: ['A', 'B'],
              max_severity: '9.1',
              experimentalAnalysis: { A: { called: false }, B: { called: true } },
            },
          ],
        ),
      ]),
      { critical: 1 },
    ],
    [
      'unimportant is closed',
      osv([pack([{ id: 'A' }], [{ ids: ['A'], experimental_analysis: { A: { called: true, unimportant: true } } }])]),
      { suppressed: 1 },
    ],
    ['packages without findings', osv([{ package: { name: 'x' }, vulnerabilities: [] }]), {}],
    [
      'a vulnerability outside of the groups',
      osv([pack([{ id: 'A' }, { id: 'B' }], [{ ids: ['A'], max_severity: '5.0' }])]),
      { medium: 1, unknown: 1 },
    ],
    [
      'results of a wrong shape',
      { results: {}, experimental_config: {} },
      { why: expect.stringContaining('no list of results') },
    ],
  ])('%s', async (_, file, expected) => expect(await summary(file)).toEqual(expected));

  test('an empty list alone is a scan only where the words beside it name OSV', async () => {
    expect(await summary({ results: [] })).toMatchObject({ kind: 'unreadable' });
    const found = await reading({ results: [] }, { hint: 'Dependencies: osv_scanner' });
    expect(found).toMatchObject({ kind: 'scan', complete: true, remarks: [expect.stringContaining('names no tool')] });
  });
});
