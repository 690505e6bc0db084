import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { openLocal } from '../forge/local/index.ts';
import { migrationsOfChange } from '../migrations/ground/of-change.ts';
import { type ChangedText, readMigrations } from '../migrations/ground/read.ts';
import { mixedPhases } from '../migrations/ground/settle.ts';
import type { Migration, Operation, Siblings } from '../model/migration.ts';
import { Stop } from '../model/stop.ts';
import { json, oneLine } from '../reports/ground/sanitise.ts';
import { isFolder, readGiven } from './files.ts';
import { print } from './terminal.ts';

export interface MigrationsOptions {
  readonly repo?: string;
  readonly base?: string;
  readonly head?: string;
  readonly worktree?: boolean;
  readonly format: string;
}

/** Largest file that is read, in bytes. */
const CAP = 2_000_000;

const slashed = (file: string): string => file.split(path.sep).join('/');

/** Files below a folder, without what tools install. */
async function expand(given: string): Promise<readonly string[]> {
  if (!(await isFolder(given))) return [given];
  const entries = await readdir(given, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/.test(entry.parentPath))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** The files on disk around the given ones; folders are listed before, since readers ask without waiting. */
async function diskSiblings(files: readonly string[]): Promise<Siblings> {
  const folders = new Map<string, readonly string[]>();
  const names = new Set<string>();
  const gather = async (folder: string): Promise<void> => {
    if (folders.has(folder)) return;
    const entries = await readdir(folder === '' ? '.' : folder, { withFileTypes: true }).catch(() => []);
    const found = entries.filter((entry) => entry.isFile()).map((entry) => folder + entry.name);
    folders.set(folder, found);
    for (const file of found) names.add(file);
  };
  for (const file of files) {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const above = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
    const kept = ['undo/', 'meta/'].map((name) => folder + name);
    const beside =
      folder === '' ? [] : ['undo/', 'migration/', 'migrations/', 'versioned/'].map((name) => above + name);
    for (const one of [folder, above, ...kept, ...beside]) await gather(one);
  }
  return {
    has: (file) => names.has(file),
    list: (folder) => folders.get(folder) ?? [],
    text: async (file) => (names.has(file) ? textOf(file) : undefined),
  };
}

const textOf = async (file: string): Promise<string> => new TextDecoder().decode(await readGiven(file, CAP));

async function ofFiles(given: readonly string[]): Promise<readonly Migration[]> {
  const files = [...new Set((await Promise.all(given.map(expand))).flat().map(slashed))];
  const changed: ChangedText[] = [];
  for (const file of files) changed.push({ path: file, after: await textOf(file) });
  const found = await readMigrations(changed, await diskSiblings(files), { given: true });
  if (found.length > 0) return found;
  const names = files.slice(0, 5).map((file) => `${file} is none`);
  throw new Stop(4, 'None of the files is a migration of a framework that is known', names);
}

async function ofRange(options: MigrationsOptions): Promise<readonly Migration[]> {
  const forge = await openLocal({
    repo: options.repo ?? process.cwd(),
    ...(options.base === undefined ? {} : { base: options.base }),
    ...(options.head === undefined ? {} : { head: options.head }),
    ...(options.worktree ? { worktree: true } : {}),
  });
  try {
    const change = await forge.change();
    const [head, base] = await Promise.all([forge.tree(change.head), forge.tree(change.base)]);
    const { migrations, unread } = await migrationsOfChange(forge, change, { head, base });
    const [first] = unread;
    if (first) throw new Stop(4, `${first.path} cannot be read: ${first.why}`);
    return migrations;
  } finally {
    await forge.close();
  }
}

const operationOf = ({ at, ...operation }: Operation, file: string) => ({
  ...operation,
  line: at.line,
  ...(at.path === file ? {} : { file: at.path }),
});

function entryOf(migration: Migration) {
  const { wayBack, operations, file, framework, id, ...rest } = migration;
  return {
    file,
    framework,
    id,
    operations: operations.map((one) => operationOf(one, migration.file)),
    wayBack: wayBack.kind,
    why: wayBack.why,
    ...(wayBack.at ? { at: { path: wayBack.at.path, line: wayBack.at.line } } : {}),
    ...rest,
  };
}

const flags = ({ destructive, locking }: Operation): string =>
  [...(destructive ? ['destructive'] : []), ...(locking ? ['locking'] : [])].join(', ');

const CHANGES: Readonly<Record<Migration['change'], string>> = {
  new: '',
  edited: ' · edited after it was merged',
  deleted: ' · deleted',
  same: ' · its text is the same',
};

function pretty(migration: Migration): string {
  const { file, framework, id, wayBack, operations, downCommand } = migration;
  const edited =
    migration.repeatable && migration.change === 'edited' ? ' · edited (it is repeatable)' : CHANGES[migration.change];
  const at = wayBack.at ? ` (${oneLine(wayBack.at.path)}:${wayBack.at.line})` : '';
  const rows = operations.map((one) => {
    const flagged = flags(one);
    return `  ${String(one.at.line).padStart(5)}  ${oneLine(one.says)}${flagged === '' ? '' : `  [${flagged}]`}`;
  });
  return [
    `${oneLine(file)}: ${framework} · ${oneLine(id)}${edited}`,
    ...(rows.length > 0 ? rows : ['         no step that changes schema or data']),
    `  way back: ${wayBack.kind}: ${oneLine(wayBack.why)}${at}`,
    ...(downCommand === undefined ? [] : [`  command: ${oneLine(downCommand)}`]),
  ].join('\n');
}

/**
 * `ready-gate migrations`: shows the migrations of files, or of a git range when no file is given: steps, way back, why.
 * 4 when one cannot be understood, or when no given file is a migration.
 */
export async function migrations(files: readonly string[], options: MigrationsOptions): Promise<number> {
  const inRange = [options.repo, options.base, options.head, options.worktree].some((value) => value !== undefined);
  if (files.length > 0 && inRange)
    throw new Stop(2, 'Give either files or a range (--repo, --base, --head, --worktree), not both');
  const found = files.length > 0 ? await ofFiles(files) : await ofRange(options);
  if (options.format === 'json') print(json(found.map(entryOf)));
  else {
    const mixed = files.length > 0 ? [] : mixedPhases(found);
    const advice = `The change does several things at once (${mixed.join(', ')}): each can go out by itself`;
    const shown = found.length > 0 ? found.map(pretty) : ['The change holds no migration'];
    print([...shown, ...(mixed.length > 0 ? [advice] : [])].join('\n\n'));
  }
  return found.some(({ unread }) => unread !== undefined) ? 4 : 0;
}
