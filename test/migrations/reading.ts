import { type ChangedText, type ReadOptions, readMigrations } from '../../src/migrations/ground/read.ts';
import { siblingsOf } from '../../src/migrations/ground/siblings.ts';
import type { Migration, Operation } from '../../src/model/migration.ts';

/** Files of a made-up change by path; a text stands for a new file. */
export type Files = Readonly<
  Record<string, string | { readonly before?: string; readonly after?: string; readonly from?: string }>
>;

/** Reads made-up files; `beside` are files of the head that the change does not touch. */
export async function read(
  files: Files,
  beside: Readonly<Record<string, string>> = {},
  options: ReadOptions = {},
): Promise<readonly Migration[]> {
  const changed: ChangedText[] = Object.entries(files).map(([path, file]) =>
    typeof file === 'string' ? { path, after: file } : { path, ...file },
  );
  const texts = new Map(Object.entries(beside));
  const paths = [...texts.keys(), ...changed.filter(({ after }) => after !== undefined).map(({ path }) => path)];
  return readMigrations(
    changed,
    siblingsOf(paths, async (path) => texts.get(path)),
    options,
  );
}

/** The only migration of made-up files. */
export async function one(files: Files, beside: Readonly<Record<string, string>> = {}): Promise<Migration> {
  const found = await read(files, beside);
  const [first] = found;
  if (found.length !== 1 || !first)
    throw new Error(`${found.length} migrations: ${found.map(({ file }) => file).join(', ')}`);
  return first;
}

/** An operation in short: `drop-column users.email D L`. */
export const short = ({ op, object, destructive, locking }: Operation): string =>
  `${op} ${object}${destructive ? ' D' : ''}${locking ? ' L' : ''}`.trim();
