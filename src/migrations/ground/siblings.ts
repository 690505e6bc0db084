import type { Siblings } from '../../model/migration.ts';
import { folderOf } from './paths.ts';

/** Siblings out of a list of all paths and a way to their text; folders are only gathered when one is asked for. */
export function siblingsOf(paths: Iterable<string>, text: (path: string) => Promise<string | undefined>): Siblings {
  const all = new Set(paths);
  let folders: Map<string, string[]> | undefined;
  const gather = () => {
    const found = new Map<string, string[]>();
    for (const path of all) {
      const folder = folderOf(path);
      const list = found.get(folder);
      if (list) list.push(path);
      else found.set(folder, [path]);
    }
    return found;
  };
  return {
    has: (path) => all.has(path),
    list: (folder) => {
      folders ??= gather();
      return folders.get(folder) ?? [];
    },
    text: async (path) => (all.has(path) ? text(path) : undefined),
  };
}
