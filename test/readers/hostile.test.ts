import { SEVERITIES } from '../../src/model/kinds.ts';
import { readReport } from '../../src/readers/ground/read.ts';
import { wholeScan } from '../../src/readers/ground/whole.ts';
import { readers } from '../../src/readers/index.ts';
import { CLEAN } from './ground/clean.ts';
import { reading } from './ground/open.ts';
import { CANARY, PLANTED } from './ground/planted.ts';

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

const rows = (...values: unknown[]) => `${values.map((value) => JSON.stringify(value)).join('\n')}\n`;
const SUMMARY = { type: 'auditSummary', data: { vulnerabilities: { high: 0 }, totalDependencies: 3 } };

/** Texts that are no single JSON value; what is left of them after a cut may be read, but never as a clean scan. */
const TEXTS: [format: string, text: string][] = [
  ['yarn-classic-audit', rows({ type: 'info', data: 'x' }, SUMMARY)],
  ['yarn-classic-audit', rows({ type: 'auditAdvisory', data: { advisory: { id: 1, severity: 'high' } } }, SUMMARY)],
  [
    'govulncheck',
    rows(
      { config: { scanner_name: 'govulncheck', scan_level: 'symbol' } },
      { progress: { message: 'Fetching vulnerabilities from the database...' } },
      { osv: { id: 'GO-1' } },
      { progress: { message: 'Checking the code against the vulnerabilities...' } },
    ),
  ],
  [
    'trufflehog',
    rows(
      { level: 'info-0', logger: 'trufflehog', msg: 'running source' },
      { level: 'info-0', logger: 'trufflehog', msg: 'finished scanning', chunks: 3, verified_secrets: 0 },
    ),
  ],
  [
    'dependency-check-xml',
    '<analysis xmlns="https://jeremylong.github.io/DependencyCheck/dependency-check.4.0.xsd"><scanInfo/><dependencies><dependency><fileName>a</fileName></dependency></dependencies></analysis>',
  ],
];

test.each(TEXTS)('a cut %s is never clean', async (format, text) => {
  expect(await reading(text)).toMatchObject({ format, kind: 'scan', complete: true });
  const end = text.trimEnd().length;
  for (let at = 0; at < end; at++) {
    const cut = await reading(text.slice(0, at));
    const counts = cut.kind === 'scan' ? SEVERITIES.some((severity) => cut.scan.counts[severity] > 0) : false;
    expect([at, cut.complete && !counts]).toEqual([at, false]);
  }
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
