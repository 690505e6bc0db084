import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readContracts } from '../../src/contracts/ground/read.ts';
import { contracts } from '../../src/contracts/index.ts';
import {
  CONTRACT_LEVELS,
  type ContractLevel,
  type ContractPair,
  type ContractReading,
  type ContractTree,
} from '../../src/model/contract.ts';
import { layOut, type Row } from './tables.ts';

/** Worst level of a case: of its changes, `none` without one, `unknown` when a file could not be compared. */
type Level = ContractLevel | 'none' | 'unknown';

interface Case {
  readonly row: Row;
  readonly level: Level;
  readonly levels: Readonly<Record<'serializer' | 'deserializer', Level>> | undefined;
  readonly told: string;
}

/** All text files below a folder or of a pair `base.x`/`rev.x`, by their path on that side. */
async function filesOf(folder: string, side: 'base' | 'rev'): Promise<Map<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = new Map<string, string>();
  for (const entry of names.filter((one) => one.isFile())) {
    const full = path.join(entry.parentPath, entry.name);
    const below = path.relative(folder, full).split(path.sep).join('/');
    const own = below.match(/^(base|rev)(?:\/(.+)|(\..+))$/);
    if (own && own[1] === side) found.set(own[2] ?? `contract${own[3]}`, await readFile(full, 'utf8'));
    if (!own && entry.name !== 'expect.json') found.set(below, await readFile(full, 'utf8'));
  }
  return found;
}

const treeOf = (files: ReadonlyMap<string, string>): ContractTree => ({
  list: () => [...files.keys()],
  text: async (file) => files.get(file),
});

export function worst(readings: readonly ContractReading[]): Level {
  const changes = readings.flatMap(({ comparison }) => (comparison.kind === 'compared' ? comparison.changes : []));
  if (changes.some(({ level }) => level === 'breaking')) return 'breaking';
  if (readings.length === 0 || readings.some(({ comparison }) => comparison.kind === 'unknown')) return 'unknown';
  return CONTRACT_LEVELS.find((level) => changes.some((change) => change.level === level)) ?? 'none';
}

async function compare(folder: string, row: Row, role?: 'serializer' | 'deserializer') {
  const [name, reversed] = (row.case ?? '').split('@');
  const home = path.join(folder, name ?? '');
  const sides = [await filesOf(home, 'base'), await filesOf(home, 'rev')];
  if (reversed) sides.reverse();
  const [before = new Map<string, string>(), after = new Map<string, string>()] = sides;
  const pairs: ContractPair[] = [];
  const of = (file: string, text: string | undefined) =>
    text === undefined ? undefined : { path: file, text, ...(role ? { role } : {}) };
  for (const file of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [of(file, before.get(file)), of(file, after.get(file))];
    if (old?.text !== now?.text) pairs.push({ ...(old ? { before: old } : {}), ...(now ? { after: now } : {}) });
  }
  const trees = { before: treeOf(before), after: treeOf(after) };
  return readContracts(pairs, { contracts: [], logs: [] }, trees, contracts);
}

function telling(readings: readonly ContractReading[]): string {
  const parts = readings.flatMap(({ kind, comparison }) =>
    comparison.kind === 'unknown'
      ? [`${kind}: ${comparison.why}`]
      : comparison.changes.map(({ path: at, level, says }) => `${level} ${at}: ${says}`),
  );
  return parts.slice(0, 4).join(' | ') || 'no change';
}

async function run(folder: string, row: Row): Promise<Case> {
  const readings = await compare(folder, row);
  const roles =
    row.contract_kind === 'jsonschema'
      ? {
          serializer: worst(await compare(folder, row, 'serializer')),
          deserializer: worst(await compare(folder, row, 'deserializer')),
        }
      : undefined;
  return { row, level: worst(readings), levels: roles, told: telling(readings) };
}

/** What is wrong with a case; undefined when it is as expected. A break that is only dangerous here counts as missed. */
function wrongOf({ row, level, levels }: Case): string | undefined {
  const expected = row.expected_breaking ?? '';
  if (level === 'unknown') return 'unknown';
  if (levels) {
    for (const role of ['serializer', 'deserializer'] as const) {
      const breaks = expected.split(' ').includes(`${role}=False`);
      if (breaks && levels[role] !== 'breaking') return 'missed';
      if (!breaks && levels[role] === 'breaking') return 'false alarm';
    }
    return level === 'none' ? 'unseen' : undefined;
  }
  if (expected === 'yes' && level !== 'breaking') return 'missed';
  if (expected !== 'yes' && level === 'breaking') return 'false alarm';
  return level === 'none' && expected !== 'no-change' ? 'unseen' : undefined;
}

/**
 * What each kind has to reach: the least share of the breaks that are named, the most false alarms among the others. Every
 * change has to be seen and every case compared. The table of protobuf holds a case that switches its own check off, that of
 * the API reports one which only adds; both count against us there.
 */
const GOALS: Readonly<Record<string, { readonly named: number; readonly alarms: number }>> = {
  openapi: { named: 0.9, alarms: 0.08 },
  graphql: { named: 1, alarms: 0.05 },
  protobuf: { named: 0.98, alarms: 0.2 },
  jsonschema: { named: 1, alarms: 0 },
  'typescript-api-report': { named: 0.8, alarms: 0 },
};

/** Holds the contract kinds to EXPECTED.tsv and their goals; false when one is missed. Says every case that differs. */
export async function contractsConformance(
  folder: string,
  rows: readonly Row[],
  show: number,
  say: (line: string) => void,
): Promise<boolean> {
  const lines: (string | number)[][] = [
    ['kind', 'cases', 'seen', 'breaks', 'named', 'others', 'false alarms', 'unknown'],
  ];
  const wrong: string[] = [];
  let reached = true;
  for (const [kind, goal] of Object.entries(GOALS)) {
    const cases: Case[] = [];
    for (const row of rows.filter((one) => one.contract_kind === kind)) cases.push(await run(folder, row));
    const judged = cases.map((one) => ({ one, fault: wrongOf(one) }));
    const breaks = judged.filter(({ one }) => /^yes$|False/.test(one.row.expected_breaking ?? ''));
    const count = (fault: string) => judged.filter((each) => each.fault === fault).length;
    const unseen = judged.filter(({ one }) => one.level === 'none' && one.row.expected_breaking !== 'no-change').length;
    const named = breaks.filter(({ fault }) => fault !== 'missed' && fault !== 'unknown').length;
    const others = cases.length - breaks.length;
    reached &&= unseen === 0 && count('unknown') === 0;
    reached &&= named >= goal.named * breaks.length && count('false alarm') <= goal.alarms * others;
    lines.push([
      kind,
      cases.length,
      cases.length - unseen,
      breaks.length,
      named,
      others,
      count('false alarm'),
      count('unknown'),
    ]);
    wrong.push(
      ...judged.flatMap(({ one, fault }) =>
        fault
          ? [`${fault}  ${one.row.case}  expected ${one.row.expected_breaking}, got ${one.level}: ${one.told}`]
          : [],
      ),
    );
  }
  for (const line of layOut(lines)) say(line);
  for (const line of wrong.slice(0, show)) say(line);
  if (wrong.length > show) say(`… and ${wrong.length - show} more (--show N)`);
  // A table without a single case holds nothing to anything.
  return reached && lines.some(([, cases]) => Number(cases) > 0);
}
