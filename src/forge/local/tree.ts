import type { Tree, TreeEntry } from '../../model/change.ts';
import type { Repository } from './find.ts';
import { partsOf } from './paths.ts';

/** Trees kept at once: more would cost memory in large repositories and are rarely asked for twice. */
const KEPT = 24;

function entryOf(line: string): TreeEntry | undefined {
  const tab = line.indexOf('\t');
  const [mode, , oid, size] = line.slice(0, tab).split(/ +/);
  if (tab < 0 || !mode || !oid) return undefined;
  const bytes = size !== undefined && /^\d+$/.test(size) ? { size: Number(size) } : {};
  return { path: line.slice(tab + 1), mode, oid, ...bytes };
}

async function readTree({ git, objects }: Repository, commit: string): Promise<Tree> {
  const listing = (...sizes: readonly string[]) => ['ls-tree', '-r', ...sizes, '-z', '--full-tree', commit];
  const sized = await git.run(listing('-l'));
  // A partial clone has names without contents, and so without sizes.
  const out = sized.code === 0 ? sized.out : await git.read(listing(), `list the files of ${commit}`);
  const lines = partsOf(out);
  const entries = new Map<string, TreeEntry>();
  for (const line of lines) {
    const entry = entryOf(line);
    if (entry) entries.set(entry.path, entry);
    if (entry?.size !== undefined) objects.sized(entry.oid, entry.size);
  }
  // A name twice, or a line that is none: such a tree means one thing to git and another to somebody else.
  return { commit, entries, truncated: entries.size !== lines.length };
}

/** Files of a commit by its full hash, remembered; a Stop when the commit or one of its trees is not there. */
export function treeReader(repository: Repository): (commit: string) => Promise<Tree> {
  const known = new Map<string, Promise<Tree>>();
  return (commit) => {
    const tree = known.get(commit) ?? readTree(repository, commit);
    known.delete(commit);
    known.set(commit, tree);
    for (const oldest of known.keys()) {
      if (known.size <= KEPT) break;
      known.delete(oldest);
    }
    tree.catch(() => known.delete(commit));
    return tree;
  };
}
