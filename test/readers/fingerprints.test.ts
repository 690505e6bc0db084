import type { ScanFinding } from '../../src/model/reading.ts';
import { reading } from './ground/open.ts';

async function fingerprints(content: unknown): Promise<readonly (readonly string[] | undefined)[]> {
  const found = await reading(content);
  const findings: readonly ScanFinding[] = found.kind === 'scan' ? found.scan.findings : [];
  return findings.map((one) => one.fingerprints);
}

const at = (uri: string, startLine?: number) => ({
  physicalLocation: { artifactLocation: { uri }, ...(startLine ? { region: { startLine } } : {}) },
});
const sarif = (result: object, name = 'CodeQL') => ({
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name, rules: [{ id: 'R' }] } },
      results: [{ ruleId: 'R', level: 'error', locations: [at('src/a.ts', 3)], ...result }],
    },
  ],
});
const HASH = '39fa2ee980eb94b0:1';

describe('SARIF', () => {
  test.each<[string, object, string, readonly string[] | undefined]>([
    [
      'CodeQL: the hash, not the column',
      { partialFingerprints: { primaryLocationLineHash: HASH, primaryLocationStartColumnFingerprint: '4' } },
      'CodeQL',
      [HASH],
    ],
    [
      'stable ones first, each once',
      { fingerprints: { 'id/v1': 'aaaabbbb' }, partialFingerprints: { a: HASH, b: HASH } },
      'Snyk',
      ['aaaabbbb', HASH],
    ],
    ['Semgrep without an account', { fingerprints: { 'matchBasedId/v1': 'requires login' } }, 'Semgrep OSS', undefined],
    ['none', {}, 'CodeQL', undefined],
    ['no map', { partialFingerprints: 'x'.repeat(20) }, 'CodeQL', undefined],
    [
      'values that are no text',
      { partialFingerprints: { a: 12345678, b: ['aaaabbbb'], c: { d: 'aaaabbbb' } } },
      'CodeQL',
      undefined,
    ],
    ['too long', { partialFingerprints: { a: 'a'.repeat(201) } }, 'CodeQL', undefined],
    [
      'many',
      { partialFingerprints: Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`k${n}`, `aaaabbbb${n}`])) },
      'X',
      ['aaaabbbb0', 'aaaabbbb1', 'aaaabbbb2', 'aaaabbbb3'],
    ],
    [
      'a closed finding needs none',
      { partialFingerprints: { a: HASH }, suppressions: [{ kind: 'inSource' }] },
      'CodeQL',
      undefined,
    ],
    [
      'a scanner for secrets: only digests',
      { partialFingerprints: { a: 'AKIAIOSFODNN7EXAMPLE', b: HASH } },
      'TruffleHog',
      [HASH],
    ],
    [
      'gitleaks: made of its parts, since what it writes there is the commit and its author',
      {
        partialFingerprints: {
          commitSha: 'a1b2c3d'.padEnd(40, '0'),
          email: 'a@b.c',
          author: 'A',
          date: '2026',
          commitMessage: 'AKIAIOSFODNN7EXAMPLE',
        },
      },
      'gitleaks',
      [`${'a1b2c3d'.padEnd(40, '0')}:src/a.ts:R:3`],
    ],
    ['gitleaks without a commit', { partialFingerprints: { commitSha: '' } }, 'gitleaks', ['src/a.ts:R:3']],
  ])('%s', async (_, result, tool, expected) => expect(await fingerprints(sarif(result, tool))).toEqual([expected]));

  test('__proto__ gives nothing', async () => {
    const text = JSON.stringify(sarif({})).replace(
      '"ruleId"',
      '"partialFingerprints":{"__proto__":"aaaabbbbcccc"},"ruleId"',
    );
    const [found] = await fingerprints(text);
    expect(found ?? []).toEqual(found === undefined ? [] : ['aaaabbbbcccc']);
    expect(({} as Record<string, unknown>).aaaabbbbcccc).toBeUndefined();
  });
});

describe('gitleaks 8', () => {
  const leak = (more: object) => [
    { RuleID: 'aws', File: 'a.env', StartLine: 2, Secret: 's3cr3t', Match: 's3cr3t', ...more },
  ];
  test.each<[string, object, readonly string[] | undefined]>([
    ['with its commit', { Commit: 'b'.repeat(40), Fingerprint: 'lies' }, [`${'b'.repeat(40)}:a.env:aws:2`]],
    ['outside of git', { Commit: '' }, ['a.env:aws:2']],
    ['a commit that is none', { Commit: 's3cr3t' }, ['a.env:aws:2']],
    ['without a line', { StartLine: undefined }, undefined],
  ])('%s', async (_, more, expected) => expect(await fingerprints(leak(more))).toEqual([expected]));

  test('no value leaves the reader', async () => {
    const told = JSON.stringify(await reading(leak({ Fingerprint: 's3cr3t', Commit: 's3cr3t', Message: 's3cr3t' })));
    expect(told).not.toContain('s3cr3t');
  });
});
