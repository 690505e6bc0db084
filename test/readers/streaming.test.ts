import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Reading } from '../../src/model/reading.ts';
import { readInPieces } from '../../src/readers/ground/large.ts';
import { sourceOf } from '../../src/readers/ground/pieces.ts';
import { readReport, readSource } from '../../src/readers/ground/read.ts';
import { readers } from '../../src/readers/index.ts';

const plainly = (file: string, bytes: Uint8Array) =>
  readReport(file, bytes, { readers, cap: 500_000_000, large: Number.POSITIVE_INFINITY });
const inPieces = (file: string, bytes: Uint8Array, piece: number, room?: number) =>
  readInPieces(file, sourceOf(bytes, piece, room), { readers });

/** Bytes of each piece, and bytes that are looked at together. */
const SIZES: readonly (readonly [piece: number, room: number | undefined])[] = [
  [1, 4],
  [3, 16],
  [7, 100],
  [64, 5],
  [1 << 16, undefined],
];

/** Reads in pieces of every size; each answer has to be the plain one, or none. Gives whether there was one. */
async function compared(text: string | Uint8Array): Promise<{ readonly streamed: boolean; readonly plain: Reading }> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const plain = await plainly('report', bytes);
  const answers: boolean[] = [];
  for (const [piece, room] of SIZES) {
    const reading = await inPieces('report', bytes, piece, room);
    answers.push(reading !== undefined);
    if (reading) expect(reading).toEqual(plain);
  }
  expect(new Set(answers).size).toBe(1);
  return { streamed: answers[0] === true, plain };
}

const RULES = [
  { id: 'a', properties: { 'security-severity': '9.1', tags: ['security'] }, shortDescription: { text: 'Näme – “a”' } },
  { id: 'b/c', defaultConfiguration: { level: 'error' } },
];
const TOOL = { driver: { name: 'Scan ünd "more"\\', rules: RULES } };
const at = (uri: string, startLine: number) => ({
  physicalLocation: { artifactLocation: { uri }, region: { startLine } },
});
const RESULTS = [
  { ruleId: 'a', message: { text: 'has "quotes", \\ and 😀 {[,:]}' }, locations: [at('src/ä.ts', 3), at('x', 4)] },
  {
    ruleId: 'b/c/d',
    ruleIndex: 1,
    codeFlows: [[[], {}, -1.5e-7, true, null]],
    partialFingerprints: { 'é😀': '\u2028' },
  },
  { rule: { index: 1 }, level: 'note', suppressions: [{ kind: 'inSource', justification: 'no "risk"' }] },
  { ruleId: 'a', kind: 'pass' },
  {},
];
const log = (...runs: unknown[]) => ({ $schema: 's', version: '2.1.0', runs });
const run = { tool: TOOL, invocations: [{ executionSuccessful: true }], results: RESULTS };

describe('SARIF in pieces', () => {
  const GOOD: readonly (readonly [string, unknown])[] = [
    ['one run', log(run)],
    ['several runs', log(run, { tool: { driver: { name: 'x' } } }, { ...run, results: [] }, run)],
    ['runs without results around', log({ tool: TOOL }, run, { tool: TOOL, results: null })],
    ['no runs', log()],
    ['odd runs', log({}, [], [run], run)],
    ['the tool behind the results', log({ results: RESULTS, tool: TOOL, properties: { imageName: 'i' } }, run)],
    [
      'overrides behind the results',
      log({
        tool: TOOL,
        results: RESULTS,
        invocations: [
          { ruleConfigurationOverrides: [{ descriptor: { id: 'b/c' }, configuration: { level: 'note' } }] },
        ],
      }),
    ],
    ['keys behind the runs', { runs: [run], version: '2.1.0' }],
    ['another list of results', { results: [{ a: 1 }], ...log({ properties: { results: [1, 2] }, ...run }) }],
    ['results that are no list', log({ tool: TOOL, results: { results: [{}] } })],
    ['long other lists', log({ ...run, artifacts: [{ a: [{ b: 1 }] }], logicalLocations: [{ name: 'é' }] })],
    ['a failed invocation', log({ ...run, invocations: [{ executionSuccessful: false }] })],
    ['a commit', log({ ...run, versionControlProvenance: [{ revisionId: 'ABCDEF1234' }] })],
    [
      'an object of many keys',
      log({ ...run, results: [Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`k${n}`, n]))] }),
    ],
    [
      'a deep result',
      log({ ...run, results: [{ ruleId: 'a', graphs: JSON.parse(`${'['.repeat(190)}${']'.repeat(190)}`) }] }),
    ],
  ];

  test.each(GOOD)('%s', async (_, value) => {
    for (const text of [
      JSON.stringify(value),
      JSON.stringify(value, null, 2),
      `\ufeff \r\n${JSON.stringify(value, null, '\t')}\n`,
    ]) {
      const { streamed, plain } = await compared(text);
      expect([streamed, plain.format]).toEqual([true, 'sarif']);
    }
  });

  const TEXT = JSON.stringify(log(run));
  const BROKEN: readonly (readonly [string, string])[] = [
    ['an escape in a key', TEXT.replace('"codeFlows"', '"code\\/Flows"')],
    ['the same key twice in a result', TEXT.replace('"kind":"pass"', '"kind":"pass","kind":"fail"')],
    [
      'the same key twice deep in what is not read',
      TEXT.replace('"partialFingerprints":{', '"partialFingerprints":{"x":{"y":1,"y":2},'),
    ],
    [
      'the same key twice among many',
      TEXT.replace('"kind":"pass"', `${Array.from({ length: 60 }, (_, n) => `"k${n}":1`).join()},"k7":2`),
    ],
    ['the same key twice, once with an escape', TEXT.replace('"kind":"pass"', '"kind":"pass","k\\u0069nd":"fail"')],
    ['results twice', TEXT.replace('"results":[', '"results":[],"results":[')],
    ['runs twice', TEXT.replace('"runs":[', '"runs":[],"runs":[')],
    ['results with an escape', TEXT.replace('"results"', '"r\\u0065sults"')],
    [
      'a repeated security-severity',
      TEXT.replace('"security-severity":', '"security-severity":"1.0","security-severity":'),
    ],
    ['__proto__ in a result', TEXT.replace('"kind"', '"__proto__"')],
    ['__proto__ with an escape', TEXT.replace('"kind"', '"\\u005f_proto__"')],
    ['__proto__ around', TEXT.replace('"version"', '"__proto__"')],
    ['too deep', TEXT.replace('[[[]', `${'['.repeat(201)}${']'.repeat(201)},[[[]`)],
    ['something behind the end', `${TEXT}{}`],
    ['a comma behind the end', `${TEXT},`],
    ['a bracket behind the end', `${TEXT}]`],
    ['a comma too many in the results', TEXT.replace(',{}]', ',{},]')],
    ['a comma too few', TEXT.replace(',{}]', '{}]')],
    ['a comma too many in an object', TEXT.replace('"kind":"pass"', '"kind":"pass",')],
    ['a list closed as an object', TEXT.replace('[[[]', '[[[}')],
    ['a key without quotes', TEXT.replace('"kind"', 'kind')],
    ['a key without a colon', TEXT.replace('"kind":', '"kind" ')],
    ['two colons', TEXT.replace('"kind":', '"kind"::')],
    ['a word that is none', TEXT.replace('null', 'nulL')],
    ['NaN', TEXT.replace('null', 'NaN')],
    ['a number with a zero in front', TEXT.replace('-1.5e-7', '-01')],
    ['a number without digits behind the point', TEXT.replace('-1.5e-7', '1.')],
    ['a number without an exponent', TEXT.replace('-1.5e-7', '1e+')],
    ['a plus', TEXT.replace('-1.5e-7', '+1')],
    ['a lone minus', TEXT.replace('-1.5e-7', '-')],
    ['an unknown escape', TEXT.replace('{[,:]}', '\\x')],
    ['a broken escape', TEXT.replace('{[,:]}', '\\u12g4')],
    ['a line end in a string', TEXT.replace('{[,:]}', '\n')],
    ['a NUL', TEXT.replace('{[,:]}', '\0')],
    ['a comment', TEXT.replace('null', '/* */null')],
    ['white space that JSON has not', TEXT.replace(',{}]', ',\u00a0{}]')],
    ['single quotes', TEXT.replace('"pass"', "'pass'")],
    ['runs that are no objects', JSON.stringify(log(null, 1, 'x', run))],
    ['two marks', `\ufeff\ufeff${TEXT}`],
    ['a record separator', `\u001e${TEXT}`],
    ['results that are no objects', TEXT.replace(',{}]', ',1,"x",null,[]]')],
  ];

  test.each(BROKEN)('leaves to the plain reading: %s', async (_, text) => {
    expect(text).not.toBe(TEXT);
    expect((await compared(text)).streamed).toBe(false);
  });

  test('leaves every cut of it to the plain reading', async () => {
    const bytes = Buffer.from(TEXT);
    for (let end = 0; end < bytes.length; end += 3)
      expect([end, await inPieces('r', bytes.subarray(0, end), 11, 16)]).toEqual([end, undefined]);
  });

  test('leaves other encodings to the plain reading', async () => {
    const latin = Buffer.from(TEXT, 'latin1');
    for (const bytes of [latin, Buffer.from(`\ufeff${TEXT}`, 'utf16le'), Buffer.from(TEXT, 'utf16le')])
      expect((await compared(bytes)).streamed).toBe(false);
  });

  test('is another format by a key that comes late', async () => {
    const { streamed, plain } = await compared(
      JSON.stringify({ ...log(run), bomFormat: 'CycloneDX', specVersion: '1.5' }),
    );
    expect([streamed, plain.format]).toEqual([false, 'cyclonedx-json']);
  });
});

describe('CycloneDX in pieces', () => {
  const component = (name: string, more: object = {}) => ({
    type: 'library',
    name,
    version: '1.0',
    purl: `pkg:npm/${name}@1.0`,
    ...more,
  });
  const bom = (more: object) => ({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name: 'äpp', 'bom-ref': 'app' } },
    components: [
      component('a', { 'bom-ref': 'a', hashes: [{ alg: 'MD5', content: 'a'.repeat(32) }] }),
      component('ü', { group: 'g', components: [component('nested')] }),
    ],
    dependencies: [{ ref: 'app', dependsOn: ['a'] }, { ref: 'a' }],
    ...more,
  });

  test.each([
    ['a small one', bom({})],
    ['nothing in it', bom({ components: [], dependencies: [] })],
    ['many', bom({ components: Array.from({ length: 450 }, (_, at) => component(`c${at}`)) })],
    ['no lists', bom({ components: undefined, dependencies: undefined })],
    [
      'vulnerabilities',
      bom({
        vulnerabilities: [
          {
            id: 'CVE-1',
            ratings: [{ severity: 'high' }],
            affects: [{ ref: 'a' }],
            analysis: { state: 'not_affected' },
          },
        ],
      }),
    ],
  ])('%s', async (_, value) => {
    const { streamed, plain } = await compared(JSON.stringify(value));
    expect([streamed, plain]).toMatchObject([true, { format: 'cyclonedx-json', sbom: { valid: true } }]);
  });

  test.each([
    ['a component that breaks the schema', bom({ components: [component('a'), component('b', { type: 'x' })] })],
    ['the same component twice', bom({ components: [component('a'), component('a')] })],
    ['the same dependency twice', bom({ dependencies: [{ ref: 'a' }, { ref: 'a' }] })],
    ['an unknown version', bom({ specVersion: '9.9' })],
    ['an unknown key', bom({ odd: 1 })],
    ['a component that is no object', bom({ components: [null] })],
  ])('leaves to the plain reading: %s', async (_, value) => {
    expect((await compared(JSON.stringify(value))).streamed).toBe(false);
  });
});

describe('JUnit in pieces', () => {
  const CASES = `<testcase classname="é" name="a &amp; &#128512; b"/><testcase name="c"><failure message="“no”"><![CDATA[<x>]]></failure></testcase>`;
  test.each([
    ['a suite', `<testsuite name="s" tests="2" failures="1">${CASES}</testsuite>`],
    [
      'suites',
      `<?xml version="1.0" encoding="UTF-8"?>\n<!-- é -->\n<testsuites><testsuite tests="3">${CASES}</testsuite></testsuites>\n`,
    ],
    ['a mark', `\ufeff<testsuite>${CASES}</testsuite>`],
  ])('%s', async (_, text) => {
    expect((await compared(text)).streamed).toBe(true);
  });

  test.each([
    ['a cut', `<testsuite>${CASES}`],
    ['two roots', `<testsuite>${CASES}</testsuite><a/>`],
    ['a DOCTYPE', `<!DOCTYPE testsuite [<!ENTITY a "b">]><testsuite>${CASES}</testsuite>`],
    ['too deep', `${'<testsuite>'.repeat(201)}${'</testsuite>'.repeat(201)}`],
    ['a NUL', `<testsuite>${CASES}\0</testsuite>`],
  ])('leaves to the plain reading: %s', async (_, text) => {
    expect((await compared(text)).streamed).toBe(false);
  });
});

test('a source over the cap is refused before it is read', async () => {
  const source = {
    size: 100,
    pieces: () => {
      throw new Error('was read');
    },
  };
  const [part] = await readSource('r.json', source, { readers, cap: 99 });
  expect(part?.reading.why).toBe(
    'is too large: 100 bytes, over the limit of 99 (caps.reportBytes in the configuration)',
  );
});

test('a source is read as its bytes are, large or small, an archive too', async () => {
  const bytes = Buffer.from(JSON.stringify(log(run)));
  for (const large of [0, 1_000_000]) {
    const [part] = await readSource('r', sourceOf(bytes, 10), { readers, cap: 1_000_000, large });
    expect(part).toEqual({ path: 'r', bytes: bytes.length, reading: await plainly('r', bytes) });
  }
});

const corpus = path.resolve(import.meta.dirname, '../../../shared/corpus/reports');
(existsSync(corpus) ? test : test.skip)(
  'every file of the corpus reads the same in pieces',
  async () => {
    const streamed: string[] = [];
    for (const file of readdirSync(corpus, { recursive: true, encoding: 'utf8' })) {
      const whole = path.join(corpus, file);
      if (!statSync(whole).isFile()) continue;
      const bytes = readFileSync(whole);
      const reading = await inPieces(file, bytes, 1 << 16);
      if (!reading) continue;
      streamed.push(file);
      const plain = await plainly(file, bytes);
      expect([file, reading]).toEqual([file, plain]);
      if (bytes.length > 50_000) continue;
      for (const [piece, room] of [[97, 32] as const, ...(bytes.length > 5_000 ? [] : [[1, 4] as const])])
        expect([file, await inPieces(file, bytes, piece, room)]).toEqual([file, plain]);
    }
    expect(streamed.length).toBeGreaterThan(200);
  },
  120_000,
);
