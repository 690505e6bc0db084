import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { BACKEND } from '../config/defaults.ts';
import { readContracts } from '../contracts/ground/read.ts';
import { contracts } from '../contracts/index.ts';
import {
  CONTRACT_LEVELS,
  type ContractChange,
  type ContractFile,
  type ContractLevel,
  type ContractPair,
  type ContractReading,
  type ContractRole,
  type ContractTree,
} from '../model/contract.ts';
import { Stop } from '../model/stop.ts';
import { json, oneLine } from '../reports/ground/sanitise.ts';
import { isFolder, readGiven } from './files.ts';
import { print, withProgress } from './terminal.ts';

/** Largest file and most files of a folder that are looked at. */
const LARGEST = 20_000_000;
const MOST_FILES = 5_000;

type Level = ContractLevel | 'none' | 'unknown';

interface Options {
  readonly format: string;
  readonly role?: ContractRole;
}

/** One side: the text files below a folder by their path in it, or the one file. */
type Side = ReadonlyMap<string, string>;

async function decoded(file: string): Promise<string | undefined> {
  const bytes = await readGiven(file, LARGEST);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function sideOf(given: string): Promise<Side> {
  const files = new Map<string, string>();
  const entries = await readdir(given, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(given, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !/(^|\/)(\.git|node_modules)\//.test(name))
    .sort();
  if (names.length > MOST_FILES)
    throw new Stop(2, `${given}: it holds ${names.length} files, more than the ${MOST_FILES} that are compared`);
  for (const name of names) {
    const text = await decoded(path.join(given, name));
    if (text !== undefined) files.set(name, text);
  }
  return files;
}

const treeOf = (side: Side): ContractTree => ({
  list: () => [...side.keys()],
  text: async (file) => side.get(file),
});

/** Files of the two sides by path; one that is gone and one that is new with the same text are a rename. */
function pairsOf(before: Side, after: Side, role: ContractRole | undefined): ContractPair[] {
  const file = (name: string, text: string): ContractFile => ({ path: name, text, ...(role ? { role } : {}) });
  const gone = new Map([...before].filter(([name]) => !after.has(name)));
  const pairs: ContractPair[] = [];
  for (const [name, text] of after) {
    const same = before.get(name);
    if (same === text) continue;
    const from = same === undefined ? [...gone].find(([, other]) => other === text) : undefined;
    if (from) gone.delete(from[0]);
    const [oldName, oldText] = from ?? [name, same];
    pairs.push({ ...(oldText === undefined ? {} : { before: file(oldName, oldText) }), after: file(name, text) });
  }
  return [...pairs, ...[...gone].map(([name, text]) => ({ before: file(name, text) }))];
}

async function compareFolders(before: string, after: string, role: ContractRole | undefined) {
  const [old, now] = [await sideOf(before), await sideOf(after)];
  const trees = { before: treeOf(old), after: treeOf(now) };
  return readContracts(pairsOf(old, now, role), { contracts: BACKEND.contracts, logs: [] }, trees, contracts);
}

/** Two files may have any names; the files beside them are there for references. */
async function compareFiles(before: string, after: string, role: ContractRole | undefined) {
  const side = async (given: string) => {
    const text = await decoded(given);
    if (text === undefined) throw new Stop(4, `${given}: it is no UTF-8 text, so it cannot be compared`);
    const folder = path.dirname(given);
    const beside = await readdir(folder, { recursive: false }).catch(() => [] as string[]);
    const tree: ContractTree = {
      list: () => beside,
      text: async (name) => {
        const inside = path.relative(folder, path.join(folder, name));
        return inside.startsWith('..') || path.isAbsolute(inside)
          ? undefined
          : decoded(path.join(folder, inside)).catch(() => undefined);
      },
    };
    return { file: { path: path.basename(given), text, ...(role ? { role } : {}) }, tree };
  };
  const [old, now] = [await side(before), await side(after)];
  // The names of the two files say nothing about a rename: they are compared as one file, and told by their own names.
  const pair = { before: { ...old.file, path: now.file.path }, after: now.file };
  const globs = { contracts: ['**'], logs: [] };
  const readings = await readContracts([pair], globs, { before: old.tree, after: now.tree }, contracts);
  if (readings.some(({ comparison }) => comparison.kind === 'unknown')) {
    const alone = await readContracts([{ after: old.file }], globs, { before: old.tree, after: old.tree }, contracts);
    if (alone.some(({ comparison }) => comparison.kind === 'unknown')) return alone;
  }
  return readings.map((reading) => renamedBefore(reading, now.file.path, old.file.path));
}

/** The places on the old side under the old file's own name. */
function renamedBefore(reading: ContractReading, from: string, to: string): ContractReading {
  if (reading.comparison.kind === 'unknown') return reading;
  const changes = reading.comparison.changes.map((change) =>
    change.before?.path === from ? { ...change, before: { ...change.before, path: to } } : change,
  );
  return { ...reading, comparison: { kind: 'compared', changes } };
}

function levelOf(readings: readonly ContractReading[]): Level {
  const changes = readings.flatMap(changesOf);
  if (changes.some(({ level }) => level === 'breaking')) return 'breaking';
  if (readings.some(({ comparison }) => comparison.kind === 'unknown')) return 'unknown';
  return CONTRACT_LEVELS.find((level) => changes.some((change) => change.level === level)) ?? 'none';
}

const changesOf = ({ comparison }: ContractReading) => (comparison.kind === 'compared' ? comparison.changes : []);

function entry(change: ContractChange) {
  const { path: at, level, says, before, after } = change;
  const place = (given: { readonly path: string; readonly line: number }) => ({ file: given.path, line: given.line });
  return {
    path: at,
    level,
    says,
    ...(before ? { before: place(before) } : {}),
    ...(after ? { after: place(after) } : {}),
  };
}

/** The document of `diff --format json`. */
function document(readings: readonly ContractReading[]) {
  const kinds = [...new Set(readings.map(({ kind }) => kind))];
  const unread = readings.flatMap(({ file, comparison }) =>
    comparison.kind === 'unknown' ? [{ file, why: comparison.why }] : [],
  );
  return {
    kind: kinds.length === 0 ? 'none' : kinds.length === 1 ? kinds[0] : 'mixed',
    level: levelOf(readings),
    changes: readings.flatMap(changesOf).map(entry),
    ...(unread.length > 0 ? { unknown: unread } : {}),
  };
}

function pretty(readings: readonly ContractReading[]): string {
  const lines = readings.flatMap(({ file, from, kind, comparison }) => {
    const head = `${oneLine(file)}${from ? ` (was ${oneLine(from)})` : ''} [${kind}]`;
    if (comparison.kind === 'unknown') return [`? ${head}`, `    cannot tell: ${oneLine(comparison.why)}`];
    if (comparison.changes.length === 0) return [`= ${head}: nothing changed`];
    const told = comparison.changes.map((change) => {
      const at = change.after ?? change.before;
      return `    ${change.level.padEnd(12)}  ${oneLine(change.path)}: ${oneLine(change.says)}${at ? ` (line ${at.line})` : ''}`;
    });
    return [`! ${head}`, ...told];
  });
  return [...lines, `worst: ${levelOf(readings)}`].join('\n');
}

/** `ready-gate diff`: what changed between two contracts, or all contracts of two folders; 0, 1 for a break, 4 for what cannot be told. */
export async function diff(before: string, after: string, options: Options): Promise<number> {
  const [isOld, isNow] = [await isFolder(before), await isFolder(after)];
  for (const [given, folder] of [
    [before, isOld],
    [after, isNow],
  ] as const)
    if (!folder) await readGiven(given, LARGEST);
  if (isOld !== isNow) throw new Stop(2, 'give two files or two folders, not one of each');
  const compare = isOld ? compareFolders : compareFiles;
  const readings = await withProgress('comparing', () => compare(before, after, options.role));
  if (readings.length === 0 && isOld) {
    const any = (await sideOf(before)).size + (await sideOf(after)).size > 0;
    if (!any) throw new Stop(4, 'neither folder holds a file');
  }
  print(options.format === 'json' ? json(document(readings)) : pretty(readings));
  const level = levelOf(readings);
  return level === 'breaking' ? 1 : level === 'unknown' || level === 'unclassified' ? 4 : 0;
}
