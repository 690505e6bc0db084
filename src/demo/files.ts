import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Files by their path with forward slashes. */
export type FileSet = ReadonlyMap<string, Uint8Array>;

/** All files below a folder, sorted by path; none when the folder is not there. */
export async function readFiles(folder: string): Promise<FileSet> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const read = names.map(async (name) => [name, await readFile(path.join(folder, name))] as const);
  return new Map(await Promise.all(read));
}

/** The files of `under`, with those of `over` laid on top. */
export const lay = (under: FileSet, over: FileSet): FileSet => new Map([...under, ...over]);
