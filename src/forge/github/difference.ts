import type { Change, Tree } from '../../model/change.ts';

type FileChange = Change['files'][number];

/** A rename that GitHub told: new path → old path. */
export type Renames = ReadonlyMap<string, string>;

/**
 * Files that differ between two whole trees, sorted by path. The trees are exact where GitHub's list ends at 3,000; renames
 * are those that GitHub told and the trees bear out, and files that moved unchanged.
 */
export function filesBetween(base: Tree, head: Tree, renames: Renames): readonly FileChange[] {
  const gone = new Set([...base.entries.keys()].filter((path) => !head.entries.has(path)));
  const sources = new Map([...gone].map((path) => [base.entries.get(path)?.oid, path]));
  const files: FileChange[] = [];
  const added: string[] = [];
  for (const [path, entry] of head.entries) {
    const before = base.entries.get(path);
    if (!before) added.push(path);
    else if (before.oid !== entry.oid || before.mode !== entry.mode) files.push({ path, status: 'modified' });
  }
  const told = (path: string) => renames.get(path);
  // What GitHub told comes first, so that an equal file elsewhere does not take its source away.
  for (const path of added.toSorted((a, b) => Number(renames.has(b)) - Number(renames.has(a)))) {
    const from = [told(path), sources.get(head.entries.get(path)?.oid)].find(
      (old) => old !== undefined && gone.has(old),
    );
    if (from !== undefined) gone.delete(from);
    files.push(from === undefined ? { path, status: 'added' } : { path, status: 'renamed', from });
  }
  for (const path of gone) files.push({ path, status: 'deleted' });
  return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
