import type { Forge } from '../../src/model/forge.ts';
import { openWorkshop, type Workshop } from '../forge/local/workshop.ts';
import { AUDIT, JUNIT, resolve, told } from './linked.ts';

let shop: Workshop;
beforeAll(() => {
  shop = openWorkshop();
});
afterAll(() => shop.done());

const names = (count: number) => Array.from({ length: count }, (_, at) => `QA/r${String(at).padStart(3, '0')}.xml`);
const files = Object.fromEntries(names(60).map((name) => [name, JUNIT]));
const config = 'caps:\n  evidenceFiles: 20\n';
const MORE =
  'more than 20 pieces of evidence are linked, and only so many are opened (caps.evidenceFiles); link fewer files';

describe('the cap of evidence files', () => {
  test('as many as allowed are all opened', async () => {
    const lines = names(20).map((name) => `- [x] Tests: \`${name}\``);
    const found = await resolve(shop, lines, { files, config });
    expect(found.map((one) => one.resolution.kind)).toEqual(Array(20).fill('found'));
  });

  test('of more the first are opened, in their order, and one piece says so', async () => {
    const lines = names(60).map((name) => `- [x] Tests: \`${name}\``);
    const found = await resolve(shop, lines, { files, config });
    expect(found.map(told)).toEqual([...names(20).map((name) => `found ${name}`), `unknown: ${MORE}`]);
    expect(found.at(-1)).toMatchObject({ id: 'e21', claim: 20, binding: { kind: 'unknown' } });
  });

  test('a page cannot lead around it', async () => {
    const page = `# Reports\n\n${names(60)
      .map((name) => `- \`${name}\``)
      .join('\n')}\n`;
    const found = await resolve(shop, '- [x] Tests: [page](/docs/all.md)', {
      files: { ...files, 'docs/all.md': page },
      config,
    });
    expect(found).toHaveLength(21);
    expect(found.at(-1)?.resolution).toEqual({ kind: 'unknown', why: MORE });
  });

  test('a folder with more is not opened at all', async () => {
    expect((await resolve(shop, '- [x] Tests: `QA/`', { files, config })).map(told)).toEqual([
      'unknown: QA holds 60 files, more than caps.evidenceFiles allows; link the reports themselves',
    ]);
  });

  test('the same page twice has each of its links once', async () => {
    const page = `# Reports\n\n${'[a](/QA/r000.xml) '.repeat(500)}\n`;
    const found = await resolve(shop, '- [x] Tests: [page](/docs/all.md)', {
      files: { ...files, 'docs/all.md': page },
      config,
    });
    expect(found.map(told)).toEqual(['found QA/r000.xml via page all.md']);
  });
});

test('a file that several claims link in the same words is read once', async () => {
  const reads: string[] = [];
  const wrap = (forge: Forge): Forge => ({
    ...forge,
    blob: (oid, cap) => {
      reads.push(oid);
      return forge.blob(oid, cap);
    },
  });
  const lines = ['Tests', 'Dependency audit', 'SAST', 'Secrets'].map((kind) => `- [x] ${kind}, CI: [all](/QA/a.json)`);
  const found = await resolve(shop, lines, { files: { 'QA/a.json': AUDIT }, wrap });
  expect(found.map((one) => one.reading?.kind)).toEqual(['scan', 'scan', 'scan', 'scan']);
  expect(reads.filter((oid) => oid === found[0]?.digest)).toHaveLength(1);
});
