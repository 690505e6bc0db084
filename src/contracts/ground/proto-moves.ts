import type { ContractTrees } from '../../model/contract.ts';
import type { ProtoFile } from './proto-file.ts';
import { readProto } from './proto-parse.ts';
import type { Pad } from './proto-side.ts';

/** Most other files that are looked through. */
const MOST_FILES = 300;

function topNames(file: ProtoFile): string[] {
  return [...file.messages, ...file.enums].map(({ full }) => full);
}

/** For names that left a file: the file of the later tree that defines them now and did not before. */
export async function movedTo(
  pad: Pad,
  gone: readonly string[],
  trees: ContractTrees,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  if (gone.length === 0) return found;
  const own = [pad.before.file.path, pad.after.file.path];
  const paths = trees.after.list().filter((path) => path.endsWith('.proto') && !own.includes(path));
  for (const path of paths.sort().slice(0, MOST_FILES)) {
    const [was, is] = [await trees.before.text(path), await trees.after.text(path)];
    if (is === undefined || is === was) continue;
    try {
      const names = topNames(readProto(path, is));
      for (const name of gone) if (names.includes(name)) found.set(name, path);
    } catch {
      // Its own comparison tells that it cannot be read.
    }
  }
  return found;
}
