import { SEVERITIES } from '../../src/model/kinds.ts';
import { readReport } from '../../src/readers/ground/read.ts';
import { wholeScan } from '../../src/readers/ground/whole.ts';
import { readers } from '../../src/readers/index.ts';
import { reading } from './ground/open.ts';

const CANARY = 'c4n4ry-s3cr3t-v4lu3';
const snippet = { text: CANARY };
const region = { startLine: 1, snippet };

/** A secret's value in every place where these formats are known to hold one. */
const PLANTED: readonly (readonly [string, unknown])[] = [
  [
    'gitleaks-v8',
    [
      {
        RuleID: 'r',
        Description: 'd',
        Match: CANARY,
        Secret: CANARY,
        Line: CANARY,
        Message: CANARY,
        Fingerprint: `a:b:${CANARY}`,
        File: 'f',
      },
    ],
  ],
  [
    'sarif',
    {
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'gitleaks', rules: [{ id: 'r', shortDescription: { text: 'AWS' } }] } },
          invocations: [
            { executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message: { text: CANARY } }] },
          ],
          results: [
            {
              ruleId: 'r',
              message: { text: `found ${CANARY}` },
              locations: [{ physicalLocation: { artifactLocation: { uri: 'f' }, region, contextRegion: region } }],
              partialFingerprints: { value: CANARY, commitMessage: CANARY },
            },
          ],
        },
      ],
    },
  ],
  [
    'semgrep-json',
    {
      results: [
        {
          check_id: 'secrets.token',
          path: 'f',
          extra: {
            severity: 'ERROR',
            message: CANARY,
            lines: CANARY,
            fingerprint: CANARY,
            metavars: { $S: { abstract_content: CANARY } },
          },
        },
      ],
      errors: [{ level: 'error', message: CANARY, type: ['PartialParsing', CANARY], spans: [{ file: CANARY }] }],
      paths: { scanned: ['f'] },
    },
  ],
  [
    'trivy-json',
    {
      SchemaVersion: 2,
      ArtifactName: '.',
      Results: [
        {
          Target: 'f',
          Class: 'secret',
          Secrets: [
            { RuleID: 'r', Title: 't', Match: CANARY, Code: { Lines: [{ Content: CANARY, Highlighted: CANARY }] } },
          ],
          ExperimentalModifiedFindings: [
            { Type: 'secret', Status: 'ignored', Finding: { RuleID: 'q', Match: CANARY } },
          ],
          Misconfigurations: [
            { ID: 'm', Status: 'FAIL', Message: CANARY, CauseMetadata: { Code: { Lines: [{ Content: CANARY }] } } },
          ],
        },
      ],
    },
  ],
  [
    'npm-audit-v2',
    {
      auditReportVersion: 2,
      vulnerabilities: {},
      error: { summary: `GET https://u:${CANARY}@r.example/?t=${CANARY}` },
    },
  ],
];

describe('the value of a secret', () => {
  test.each(PLANTED)('never leaves %s', async (format, file) => {
    const found = await reading(file);
    expect(found.format).toBe(format);
    expect(JSON.stringify(found)).not.toContain(CANARY);
  });

  test.each(PLANTED)('never leaves a broken %s', async (_, file) => {
    const text = JSON.stringify(file);
    for (const at of [text.indexOf(CANARY) + 3, text.lastIndexOf(CANARY) + CANARY.length + 1]) {
      for (const broken of [text.slice(0, at), `${text.slice(0, at)}\u0001${text.slice(at)}`, `${text}${CANARY}`]) {
        const found = await reading(broken);
        expect(JSON.stringify(found)).not.toContain(CANARY);
        expect(found.complete).toBe(false);
      }
    }
  });
});

/** A clean, complete file of each format. */
const CLEAN: [format: string, file: unknown, hint: string][] = [
  [
    'npm-audit-v2',
    { auditReportVersion: 2, vulnerabilities: {}, metadata: { vulnerabilities: { high: 0, total: 0 } } },
    '',
  ],
  ['npm-audit-v1', { advisories: {}, metadata: { vulnerabilities: { high: 0 }, totalDependencies: 3 } }, ''],
  ['osv-scanner', { results: [], experimental_config: { licenses: { summary: false } } }, ''],
  ['sarif', { version: '2.1.0', runs: [{ tool: { driver: { name: 'ESLint' } }, results: [] }] }, ''],
  ['gitleaks-v8', [], 'gitleaks'],
  ['semgrep-json', { results: [], errors: [], paths: { scanned: ['a.py'] } }, ''],
  [
    'trivy-json',
    { SchemaVersion: 2, ArtifactName: '.', ArtifactType: 'repository', Results: [{ Target: 'a', Class: 'lang-pkgs' }] },
    '',
  ],
  ['trivy-json-v1', [{ Target: 'a', Type: 'npm', Vulnerabilities: null }], ''],
];

describe('a cut file is never clean', () => {
  test.each(CLEAN)('%s', async (format, file, hint) => {
    const text = JSON.stringify(file);
    const whole = await reading(text, { hint });
    expect(whole).toMatchObject({ format, kind: 'scan', complete: true });
    for (let at = 0; at < text.length; at += 8) {
      const cut = await reading(text.slice(0, at), { hint });
      expect([cut.kind, cut.complete]).toEqual(['unreadable', false]);
    }
  });
});

describe('odd values', () => {
  const ODD: readonly unknown[] = [null, 0, -1, 1e308, true, '', 'x', [], {}, [null], [[[]]], { a: null }];

  test.each(CLEAN)('in any place of %s end in a reading', async (_, file, hint) => {
    const places = Object.keys(file as object);
    for (const key of places) {
      for (const odd of ODD) {
        const found = await reading({ ...(file as object), [key]: odd }, { hint });
        expect(found.why ?? '').not.toContain('its shape is not');
      }
    }
  });

  test.each(PLANTED)('deep inside of %s end in a reading', async (_, file) => {
    const text = JSON.stringify(file);
    const strings = [...text.matchAll(/"[^"]*"(?!:)/g)].map((match) => match.index);
    for (const at of strings) {
      for (const odd of ['null', '[]', '{}', '7', '[{}]']) {
        const end = text.indexOf('"', at + 1) + 1;
        const found = await reading(text.slice(0, at) + odd + text.slice(end));
        expect(found.why ?? '').not.toContain('its shape is not');
      }
    }
  });
});

test('every reader reads every other format as something, in time', async () => {
  for (const [, file] of [...PLANTED, ...CLEAN]) {
    const bytes = Buffer.from(JSON.stringify(file));
    for (const reader of readers) {
      const forced = { ...reader, recognise: () => true };
      const found = await readReport('f', bytes, { readers: [forced], cap: 1_000_000 });
      expect(typeof found.complete).toBe('boolean');
    }
  }
});

test('one scan for a file with several', async () => {
  const found = await reading(PLANTED[3]?.[1]);
  if (found.kind !== 'scan') throw new Error('no scan');
  const whole = wholeScan(found.scan, found.more);
  const sum = (counts: Readonly<Record<string, number>>) =>
    SEVERITIES.reduce((all, severity) => all + (counts[severity] ?? 0), 0);
  expect([sum(whole.counts), whole.suppressed, whole.secrets]).toEqual([2, 1, 1]);
});
