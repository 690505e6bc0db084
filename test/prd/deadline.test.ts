import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parsePageWithDeadline, parseRoadmapWithDeadline, parseWithDeadline } from '../../src/prd/deadline.ts';
import { readYaml } from '../../src/prd/ground/yaml.ts';
import { parsePrd } from '../../src/prd/parse.ts';
import { OPTIONS } from './given.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'prd-worker-'));
const worker = pathToFileURL(path.join(folder, 'prd-worker.js'));
const stuck = pathToFileURL(path.join(folder, 'stuck.mjs'));
const greedy = pathToFileURL(path.join(folder, 'greedy.mjs'));

beforeAll(async () => {
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(stuck, 'for (;;);');
  writeFileSync(greedy, 'throw new Error("no memory");');
  await build({
    entryPoints: [path.resolve(import.meta.dirname, '../../src/prd/worker.ts')],
    outfile: path.join(folder, 'prd-worker.js'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LARGE = `## 10. Evidence\n\n- [x] SAST \`a/b.sarif\`\n\n${'Plain words. '.repeat(6_000)}\n`;
const kinds = async (parsed: ReturnType<typeof parseWithDeadline>) => (await parsed).remarks.map((one) => one.kind);

test('a large document comes back from the worker as it would from here', async () => {
  const parsed = await parseWithDeadline('a-prd.md', LARGE, OPTIONS, 60_000, worker);
  expect(parsed).toEqual(parsePrd('a-prd.md', LARGE, OPTIONS, readYaml));
  expect(parsed.claims).toHaveLength(1);
});

test('a small one never waits for the worker', async () => {
  const parsed = await parseWithDeadline('a-prd.md', '## 10. Evidence\n\n- [x] SAST\n', OPTIONS, 1, stuck);
  expect(parsed.claims).toHaveLength(1);
});

test('at the deadline the document is only a remark', async () => {
  const parsed = await parseWithDeadline('PRDs/a-prd.md', LARGE, OPTIONS, 50, stuck);
  expect(parsed).toEqual({
    path: 'PRDs/a-prd.md',
    title: 'a-prd',
    sections: [],
    claims: [],
    signOffs: [],
    notes: [],
    elsewhere: [],
    placeholders: [],
    remarks: [
      {
        kind: 'deadline',
        says: 'the document could not be read within 0.05 seconds; it is built to be slow, or far too long',
        at: { path: 'PRDs/a-prd.md', line: 1, column: 1 },
      },
    ],
  });
});

test('a worker that dies is told like one that is late', async () => {
  expect(await kinds(parseWithDeadline('a.md', LARGE, OPTIONS, 60_000, greedy))).toEqual(['deadline']);
});

const PAGE = `# Scans\n\n[s](e/s.sarif)\n\n${'Plain words. '.repeat(6_000)}\n`;
const bytesOf = (text: string) => new TextEncoder().encode(text);

test('a large page is read in the worker, a small one here, and a late one says so', async () => {
  const read = (text: string, url: URL, ms: number) =>
    parsePageWithDeadline('docs/scans.md', bytesOf(text), 1_000_000, { ms, worker: url });
  const targets = async (page: ReturnType<typeof read>) => (await page).links.map((link) => link.target);
  expect(await targets(read(PAGE, worker, 60_000))).toEqual(['e/s.sarif']);
  expect(await targets(read('[s](e/s.sarif)', stuck, 1))).toEqual(['e/s.sarif']);
  expect(await read(PAGE, stuck, 50)).toEqual({
    links: [],
    why: 'the page could not be read within 0.05 seconds; it is built to be slow, or far too long',
  });
  expect((await read(PAGE, greedy, 60_000)).why).toMatch('took too much memory');
  expect((await read('x'.repeat(1_000_001), stuck, 1)).why).toMatch('more than the 1000000 allowed');
});

test('a roadmap too', async () => {
  const rows = '| ID | Item | Status |\n|---|---|---|\n| 1.2 | Cache | Done |\n';
  const long = `${'Plain words. '.repeat(6_000)}\n\n${rows}`;
  for (const text of [rows, long]) {
    expect(await parseRoadmapWithDeadline('r.md', text, { ms: 60_000, worker })).toMatchObject([{ id: '1.2' }]);
  }
  await expect(parseRoadmapWithDeadline('r.md', long, { ms: 50, worker: stuck })).rejects.toThrow(
    'the roadmap could not be read within 0.05 seconds',
  );
});

test('front matter that needs YAML is read as such', async () => {
  const status = async (head: string) =>
    (await parseWithDeadline('a.md', `---\n${head}\n---\n# A\n`, OPTIONS, 1_000)).status;
  expect(await status('status: Draft')).toBe('Draft');
  expect(await status('status: "Ready: yes" # set by PM')).toBe('Ready: yes');
  expect(await status(`${'a1: x\n'.repeat(1)}b: [1,\n 2]\nstatus: 'In Review'`)).toBe('In Review');
  const long = Array.from({ length: 400 }, (_, nth) => `key-${nth}: some plain words here`).join('\n');
  expect(await status(`${long}\nstatus: "Done"`)).toBe('Done');
});

test('too large, not text', async () => {
  const small = { ...OPTIONS, capBytes: 10 };
  expect(await kinds(parseWithDeadline('a.md', 'x'.repeat(11), small, 1_000, worker))).toEqual(['too-large']);
  expect(await kinds(parseWithDeadline('a.md', new Uint8Array([0x66, 0xfc]), OPTIONS, 1_000))).toEqual(['not-text']);
  expect(await kinds(parseWithDeadline('a.md', new Uint8Array(70_000), OPTIONS, 60_000, worker))).toEqual(['not-text']);
});

test('UTF-16 with a byte order mark is text', async () => {
  const text = '\ufeff## 10. Evidence\n\n- [x] SAST – é\n';
  const little = Buffer.from(text, 'utf16le');
  const big = Buffer.from(little).swap16();
  for (const bytes of [little, big, Buffer.from(text)]) {
    const { claims } = await parseWithDeadline('a.md', new Uint8Array(bytes), OPTIONS, 1_000);
    expect(claims.map((claim) => claim.text)).toEqual(['SAST – é']);
  }
});
