import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BACKEND } from '../src/config/defaults.ts';
import type { Reading } from '../src/model/reading.ts';
import { readReport } from '../src/readers/ground/read.ts';
import { readers } from '../src/readers/index.ts';
import { compare, type Difference, isGood } from './conformance/compare.ts';
import { contractsConformance } from './conformance/contracts.ts';
import { migrationsConformance } from './conformance/migrations.ts';
import { layOut, type Row, readTable } from './conformance/tables.ts';

interface Tally {
  files: number;
  exact: number;
  different: number;
  unreadable: number;
  unsupported: number;
}

const root = path.resolve(import.meta.dirname, '..');
const KEYS = ['files', 'exact', 'different', 'unreadable', 'unsupported'] as const;
const none = (): Tally => ({ files: 0, exact: 0, different: 0, unreadable: 0, unsupported: 0 });

async function read(folder: string, file: string): Promise<Reading> {
  const bytes = await readFile(path.join(folder, file));
  return readReport(file, bytes, { readers, cap: BACKEND.caps.reportBytes });
}

/** Reads every file of EXPECTED.tsv and tallies per format. */
async function expected(folder: string, rows: readonly Row[]) {
  const known = new Set(readers.map((reader) => reader.id));
  const tallies = new Map<string, Tally>();
  const differences: Difference[] = [];
  for (const row of rows) {
    const format = row.format ?? '';
    const tally = tallies.get(format) ?? none();
    tallies.set(format, tally);
    tally.files++;
    const reading = await read(folder, row.file ?? '');
    if (!known.has(format)) {
      tally.unsupported++;
      // Without a reader of its own a file must not be taken for something else.
      if (reading.kind !== 'unreadable') differences.push(...compare(reading, row));
      continue;
    }
    const found =
      reading.kind === 'unreadable'
        ? [{ file: row.file ?? '', column: 'kind', expected: format, got: `unreadable: ${reading.why}` }]
        : compare(reading, row);
    if (reading.kind === 'unreadable') tally.unreadable++;
    else if (found.length > 0) tally.different++;
    else tally.exact++;
    differences.push(...found);
  }
  return { tallies, differences };
}

/** Reads every file of NEGATIVE.tsv: none may be good evidence; one that is the same report in UTF-16 must be equal. */
async function negative(folder: string, rows: readonly Row[], known: readonly Row[]): Promise<Difference[]> {
  const wrong: Difference[] = [];
  for (const row of rows) {
    const file = row.file ?? '';
    const expects = row.expected ?? '';
    const reading = await read(folder, file);
    const twin = file.split('/').at(-1)?.split('-utf16')[0] ?? '';
    const twinRow = known.find((other) => other.file?.endsWith(`__${twin}.json`));
    if (expects.startsWith('same counts')) {
      if (!twinRow) wrong.push({ file, column: 'twin', expected: expects, got: 'no such file' });
      else wrong.push(...compare(reading, { ...twinRow, file }));
    } else if (!expects.startsWith('depends') && isGood(reading)) {
      wrong.push({ file, column: 'verdict', expected: expects, got: `good ${reading.kind}` });
    }
  }
  return wrong;
}

function table(tallies: ReadonlyMap<string, Tally>): { readonly lines: string[]; readonly total: Tally } {
  const total = none();
  const rows = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, tally] of rows) for (const key of KEYS) total[key] += tally[key];
  const lines = layOut([
    ['format', ...KEYS],
    ...rows.map(([format, tally]) => [format, ...KEYS.map((key) => tally[key])]),
  ]);
  return { lines, total };
}

/** Runs the readers over a folder with EXPECTED.tsv and NEGATIVE.tsv; false when something differs and is not explained. */
export async function conformance(folder: string, show: number, say: (line: string) => void): Promise<boolean> {
  const rows = await readTable(folder, 'EXPECTED.tsv');
  if (rows.some((row) => row.contract_kind !== undefined)) {
    const contracts = await contractsConformance(folder, rows, show, say);
    return (await migrationsConformance(folder, rows, show, say)) && contracts;
  }
  const negatives = await readTable(folder, 'NEGATIVE.tsv');
  const explanations = await readFile(path.join(root, 'docs/formats/differences.md'), 'utf8').catch(() => '');
  const { tallies, differences } = await expected(folder, rows);
  const wrong = await negative(folder, negatives, rows);
  const { lines, total } = table(tallies);
  for (const line of lines) say(line);
  const explained = differences.filter(({ file }) => explanations.includes(file));
  const open = [...differences.filter(({ file }) => !explanations.includes(file)), ...wrong];
  const label = (one: Difference) => `${one.file}  ${one.column}: expected ${one.expected}, got ${one.got}`;
  for (const one of open.slice(0, show)) say(`different  ${label(one)}`);
  if (open.length > show) say(`… and ${open.length - show} more (--show N)`);
  for (const one of explained.slice(0, show)) say(`explained  ${label(one)}`);
  const supported = total.files - total.unsupported;
  const share = supported === 0 ? 0 : (100 * total.exact) / supported;
  say(
    `total: ${total.files} files, ${total.unsupported} without a reader, ${total.exact} of ${supported} exact (${share.toFixed(2)} %), ` +
      `${new Set(explained.map(({ file }) => file)).size} explained; negative: ${negatives.length - new Set(wrong.map(({ file }) => file)).size} of ${negatives.length} refused`,
  );
  return rows.length + negatives.length > 0 && open.length === 0;
}

const folder = process.argv.slice(2).find((word, at, all) => !word.startsWith('--') && all[at - 1] !== '--show');
const show = Number(process.argv[process.argv.indexOf('--show') + 1]);
if (folder === undefined) {
  console.log('Usage: npm run conformance -- DIR [--show N]   (DIR holds EXPECTED.tsv and NEGATIVE.tsv)');
  process.exitCode = 2;
} else if (!(await conformance(folder, process.argv.includes('--show') ? show : 40, (line) => console.log(line)))) {
  process.exitCode = 1;
}
