import type {
  Migration,
  MigrationReader,
  MigrationSource,
  Operation,
  ReadMigration,
  Siblings,
  SqlPiece,
} from '../../model/migration.ts';
import { Unreadable } from '../../model/reading.ts';
import { migrations as allReaders } from '../index.ts';
import { fileOf } from './paths.ts';
import { loadPostgres, type PostgresParser } from './postgres.ts';
import { phasesOf, settler } from './settle.ts';
import { readSql } from './sql.ts';

/** A file of a change: its text at the base (absent when it was not there) and at the head (absent when it is deleted). */
export interface ChangedText {
  readonly path: string;
  /** Old path of a rename. */
  readonly from?: string;
  readonly before?: string;
  readonly after?: string;
}

/** How files are taken. */
export interface ReadOptions {
  /** They are named by a person: SQL of no known tool is read too, and each file is judged as a change of its own. */
  readonly given?: boolean;
  /** Parser of Postgres; false reads SQL by its words alone. */
  readonly parser?: PostgresParser | false;
}

/** Longest migration that is read, in UTF-16 units. */
const LONGEST = 2_000_000;

const readers: readonly MigrationReader[] = [...allReaders].sort(
  (a, b) => (b.rank ?? 0) - (a.rank ?? 0) || (a.id < b.id ? -1 : 1),
);

/** The reader of a file; undefined when it is no migration. A down file is recognised with the migration it belongs to. */
export function migrationReaderFor(path: string, text: string, siblings: Siblings): MigrationReader | undefined {
  return readers.find((reader) => reader.recognise(path, text.slice(0, LONGEST), siblings));
}

/** Path of the migration that a down or undo file belongs to; undefined for any other file. */
export function ownerOf(path: string, siblings: Siblings): string | undefined {
  for (const reader of readers) {
    const owner = reader.belongsTo?.(path, siblings);
    if (owner !== undefined && owner !== path && siblings.has(owner)) return owner;
  }
  return undefined;
}

interface Unit {
  own?: ChangedText;
  readonly companions: ChangedText[];
}

/** Files that belong together, by the path of their migration. */
function unitsOf(changed: readonly ChangedText[], siblings: Siblings): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  const unit = (path: string): Unit => {
    const found = units.get(path) ?? { companions: [] };
    units.set(path, found);
    return found;
  };
  for (const file of changed) {
    const owner = ownerOf(file.path, siblings);
    if (owner === undefined) unit(file.path).own = file;
    else unit(owner).companions.push(file);
  }
  return units;
}

const plain = (text: string | undefined): string | undefined => text?.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
const differs = ({ before, after, path, from }: ChangedText): boolean =>
  plain(before) !== plain(after) || (from !== undefined && fileOf(from) !== fileOf(path));

function changeOf({ own, companions }: Unit, read: ReadMigration): Migration['change'] {
  if (own && own.after === undefined) return 'deleted';
  if (own && own.before === undefined) return 'new';
  if (own && read.edited !== undefined) return read.edited ? 'edited' : read.operations.length > 0 ? 'new' : 'same';
  const edited =
    (own !== undefined && differs(own)) || companions.some((file) => file.before !== undefined && differs(file));
  return edited ? 'edited' : 'same';
}

/** What a file that cannot be understood is told as: nothing is concluded from it. */
function unread(path: string, error: unknown): ReadMigration {
  const why = error instanceof Unreadable ? error.message : 'it cannot be understood';
  const line = error instanceof Unreadable ? (error.line ?? 1) : 1;
  return {
    file: path,
    id: fileOf(path),
    operations: [],
    wayBack: { kind: 'unknown', why, at: { path, line } },
    unread: why,
  };
}

async function readOne(reader: MigrationReader, source: MigrationSource): Promise<ReadMigration> {
  if (source.text.length > LONGEST)
    return unread(source.path, new Unreadable(`it has more than ${LONGEST} characters`, 1));
  if (source.text.includes('\0')) return unread(source.path, new Unreadable('it is not text', 1));
  try {
    return await reader.read(source);
  } catch (error) {
    return unread(source.path, error);
  }
}

/** Siblings as the change leaves them: its own texts first. */
function overlay(changed: readonly ChangedText[], siblings: Siblings): Siblings {
  const texts = new Map(changed.map((file) => [file.path, file]));
  const folder = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
  const here = (path: string) => texts.get(path)?.after;
  return {
    has: (path) => (texts.has(path) ? here(path) !== undefined : siblings.has(path)),
    list: (name) => {
      const own = changed
        .filter(({ path, after }) => after !== undefined && folder(path) === name)
        .map(({ path }) => path);
      return [...new Set([...siblings.list(name).filter((path) => !texts.has(path)), ...own])].sort();
    },
    text: async (path) => (texts.has(path) ? plain(here(path)) : plain(await siblings.text(path))),
  };
}

/**
 * The migrations of a change set, sorted by path: recognised by path and content, each read with its down or undo file. On
 * tables that the set creates itself no lock and no loss counts. Files that are no migration are left out; one that cannot
 * be understood has a way back of kind `unknown` with the reason. Never throws.
 */
export async function readMigrations(
  changed: readonly ChangedText[],
  siblings: Siblings,
  options: ReadOptions = {},
): Promise<readonly Migration[]> {
  const around = overlay(changed, siblings);
  const found: {
    readonly unit: Unit;
    readonly reader: MigrationReader;
    readonly path: string;
    readonly text: string;
  }[] = [];
  for (const [path, unit] of unitsOf(changed, around)) {
    const text = plain(unit.own?.after ?? unit.own?.before) ?? (await around.text(path));
    if (text === undefined) continue;
    const known = migrationReaderFor(path, text, around);
    const fallback =
      options.given && /\.(?:sql|psql|ddl)$/i.test(path) ? readers.find(({ id }) => id === 'plain-sql') : undefined;
    const reader = known ?? fallback;
    if (reader) found.push({ unit, reader, path, text });
  }
  if (found.length === 0) return [];
  const parser = options.parser === false ? undefined : (options.parser ?? (await loadPostgres()));
  const sql = (piece: SqlPiece): readonly Operation[] => readSql(piece, parser);
  let settle = settler();
  const result: Migration[] = [];
  for (const { unit, reader, path, text } of found.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const before = plain(unit.own?.before);
    const read = await readOne(reader, {
      path,
      text,
      siblings: around,
      sql,
      ...(before === undefined ? {} : { before }),
    });
    const { edited, ...rest } = read;
    const change = changeOf(unit, read);
    if (options.given) settle = settler();
    const operations = change === 'deleted' ? [] : settle(read.operations);
    result.push({
      ...rest,
      framework: reader.id,
      operations,
      phases: phasesOf(operations),
      companions: read.companions ?? [],
      repeatable: read.repeatable ?? false,
      change,
    });
  }
  return result;
}
