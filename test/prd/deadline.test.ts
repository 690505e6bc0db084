import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parseWithDeadline } from '../../src/prd/deadline.ts';
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
  expect(parsed).toEqual(parsePrd('a-prd.md', LARGE, OPTIONS));
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
