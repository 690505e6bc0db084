import type { Tree, TreeEntry } from '../../model/change.ts';
import type { Api } from './api.ts';
import * as shapes from './shapes.ts';

/** Most calls for the parts of one tree that GitHub would not give whole (100,000 entries or 7 MB). */
const PARTS = 40;

type Listed = {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number | undefined;
};

const entryOf = (folder: string, { path, mode, sha, size }: Listed): TreeEntry => ({
  path: folder + path,
  mode,
  oid: sha,
  ...(size === undefined ? {} : { size }),
});

async function listed(api: Api, sha: string, recursive: boolean) {
  return api.get('/git/trees/{tree_sha}', {
    what: `the list of files of ${sha.slice(0, 7)}`,
    shape: shapes.tree,
    params: { tree_sha: sha, ...(recursive ? { recursive: '1' } : {}) },
  });
}

/** Lists a tree in parts, folder by folder, until the budget is used up; what is missing then makes it `truncated`. */
async function walk(api: Api, commit: string): Promise<{ entries: TreeEntry[]; truncated: boolean }> {
  const entries: TreeEntry[] = [];
  const folders = [{ sha: commit, folder: '' }];
  for (let calls = 0; folders.length > 0; ) {
    const next = folders.shift();
    if (!next) break;
    // Whole where it fits, else its own level and every folder below on its own.
    const whole = next.folder === '' ? undefined : await listed(api, next.sha, true);
    const fits = whole !== undefined && !whole.truncated;
    const level = fits ? whole : await listed(api, next.sha, false);
    calls += fits || !whole ? 1 : 2;
    for (const entry of level.tree) {
      if (entry.type !== 'tree') entries.push(entryOf(next.folder, entry));
      else if (!fits) folders.push({ sha: entry.sha, folder: `${next.folder}${entry.path}/` });
    }
    if (level.truncated || calls > PARTS) return { entries, truncated: true };
  }
  return { entries, truncated: false };
}

async function read(api: Api, commit: string): Promise<Tree> {
  const first = await listed(api, commit, true);
  const { entries, truncated } = first.truncated
    ? await walk(api, commit)
    : {
        entries: first.tree.filter((entry) => entry.type !== 'tree').map((entry) => entryOf('', entry)),
        truncated: false,
      };
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  // A name twice: such a tree means one thing to git and another to somebody else.
  return { commit, entries: byPath, truncated: truncated || byPath.size !== entries.length };
}

/** Files of a commit by its full hash, each asked for once. */
export function treeReader(api: Api): (commit: string) => Promise<Tree> {
  const known = new Map<string, Promise<Tree>>();
  return (commit) => {
    const tree = known.get(commit) ?? read(api, commit);
    known.set(commit, tree);
    // Asked for ahead of time, it may fail before anybody waits for it.
    tree.catch(() => {});
    return tree;
  };
}
