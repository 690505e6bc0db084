import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readMigrations } from '../../src/migrations/ground/read.ts';
import { siblingsOf } from '../../src/migrations/ground/siblings.ts';
import type { Migration } from '../../src/model/migration.ts';
import { layOut, type Row, readTable } from './tables.ts';

/** The judged way back of MIGRATIONS.tsv in the words of the gate. */
const WAYS: Readonly<Record<string, string>> = {
  yes: 'present',
  lossy: 'lossy',
  no: 'absent',
  'no-mechanism': 'no-mechanism',
  unknown: 'unknown',
};

/** Checks of the SQL linter that speak of statements which destroy data. */
const DESTROYS = /^(?:ban-drop-(?:column|table|database|schema)|ban-truncate-cascade)$/;
/** Statements that destroy, told without any of the project's code: a file without one of these must raise no alarm. */
const WORDS =
  /\b(?:drop\s+(?:table|column|schema|database|owned)|truncate|delete\s+from|update\s+\w+|(?:set\s+data\s+)?type\s+(?:varchar|char|timestamp|date|int|smallint|numeric)\b)/i;

/** The migrations of a case: a folder, or a single file. */
async function migrationsOf(folder: string, name: string, given: boolean): Promise<readonly Migration[]> {
  const home = path.join(folder, name);
  const entries = await readdir(home, { recursive: true, withFileTypes: true }).catch(() => undefined);
  const files = entries
    ? entries.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name))
    : [home];
  const texts = new Map<string, string>();
  for (const file of files.sort()) texts.set(path.relative(folder, file), await readFile(file, 'utf8'));
  const changed = [...texts].map(([file, after]) => ({ path: file, after }));
  return readMigrations(
    changed,
    siblingsOf(texts.keys(), async (file) => texts.get(file)),
    { given },
  );
}

const isRisky = ({ operations }: Migration): boolean =>
  operations.some(({ op, destructive, locking }) => destructive || locking || op === 'raw-sql');

/** Exactness of the way back against MIGRATIONS.tsv. */
async function waysBack(folder: string): Promise<{ readonly line: string; readonly wrong: readonly string[] }> {
  const rows = await readTable(folder, 'MIGRATIONS.tsv');
  const wrong: string[] = [];
  for (const row of rows) {
    const name = row.case ?? '';
    const judged = Object.entries(row).find(([column]) => column.startsWith('down'))?.[1] ?? '';
    const found = await migrationsOf(folder, name, false);
    const [only] = found;
    const told =
      found.length === 1 && only
        ? `${only.framework}, ${only.wayBack.kind}: ${only.wayBack.why}`
        : `${found.length} migrations`;
    const exact = found.length === 1 && only?.wayBack.kind === WAYS[judged] && only?.framework === row.framework;
    if (!exact) wrong.push(`way back  ${name}  expected ${row.framework}, ${WAYS[judged] ?? judged}; got ${told}`);
  }
  return { line: `way back: ${rows.length - wrong.length} of ${rows.length} exact`, wrong };
}

interface Tally {
  readonly kind: string;
  cases: number;
  risky: number;
  named: number;
  others: number;
  alarms: number;
}

/** SQL of a linter: each destructive statement is named, and a file without one raises no alarm. */
async function sql(folder: string, rows: readonly Row[], wrong: string[]): Promise<Tally> {
  const tally: Tally = { kind: 'sql, destructive', cases: rows.length, risky: 0, named: 0, others: 0, alarms: 0 };
  for (const row of rows) {
    const name = row.case ?? '';
    const text = await readFile(path.join(folder, name), 'utf8');
    const destructive = (await migrationsOf(folder, name, true)).some(({ operations }) =>
      operations.some((one) => one.destructive),
    );
    const expected = row.expected_breaking === 'yes' && DESTROYS.test(row.checks ?? '');
    if (expected) {
      tally.risky += 1;
      if (destructive) tally.named += 1;
      else wrong.push(`missed  ${name}  expected a destructive statement`);
    } else {
      tally.others += 1;
      if (destructive && !WORDS.test(text)) {
        tally.alarms += 1;
        wrong.push(`false alarm  ${name}  has no destructive statement`);
      }
    }
  }
  return tally;
}

/** Migrations of a framework's own linter: dangerous or safe. Its judgement of style and its own waivers differ from ours. */
async function linted(kind: string, folder: string, rows: readonly Row[], told: string[]): Promise<Tally> {
  const tally: Tally = { kind, cases: rows.length, risky: 0, named: 0, others: 0, alarms: 0 };
  for (const row of rows) {
    const name = row.case ?? '';
    const found = await migrationsOf(folder, name, true);
    const risky = found.some(isRisky);
    const expected = row.expected_breaking === 'yes';
    tally[expected ? 'risky' : 'others'] += 1;
    if (expected && risky) tally.named += 1;
    if (!expected && risky) tally.alarms += 1;
    if (expected !== risky) {
      const steps = found.flatMap(({ operations }) => operations.map(({ op, object }) => `${op} ${object}`));
      told.push(
        `differs  ${name}  expected ${expected ? 'dangerous' : 'safe'} (${row.checks}), got ${steps.join(', ') || 'nothing'}`,
      );
    }
  }
  return tally;
}

/** Holds the migrations to MIGRATIONS.tsv and to the rows of the linters in EXPECTED.tsv. Says what differs. */
export async function migrationsConformance(
  folder: string,
  rows: readonly Row[],
  show: number,
  say: (line: string) => void,
): Promise<boolean> {
  const of = (kind: string) => rows.filter((row) => row.contract_kind === kind);
  const ways = await waysBack(folder);
  const wrong = [...ways.wrong];
  const told: string[] = [];
  const tallies = [
    await sql(folder, of('sql-postgres'), wrong),
    await linted('rails, dangerous', folder, of('rails-migration'), told),
    await linted('django, dangerous', folder, of('django-migration'), told),
  ];
  const head = ['kind', 'cases', 'risky', 'named', 'others', 'false alarms'];
  for (const line of layOut([
    head,
    ...tallies.map((one) => [one.kind, one.cases, one.risky, one.named, one.others, one.alarms]),
  ]))
    say(line);
  say(ways.line);
  for (const line of [...wrong, ...told].slice(0, show)) say(line);
  return wrong.length === 0;
}
