import type { Tree } from '../model/change.ts';
import type { Binding } from '../model/evidence.ts';
import type { Forge } from '../model/forge.ts';
import { anyOf } from '../model/globs.ts';

/** Most changed paths that a stale binding names. */
const NAMED = 20;

/** Tells which paths are documents, so not material; a contract is material wherever it lies (docs/openapi.yaml). */
export function documentMatcher(documents: readonly string[], contracts: readonly string[]): (path: string) => boolean {
  const isDocument = anyOf(documents);
  const isContract = anyOf(contracts);
  return (path) => isDocument(path) && !isContract(path);
}

/** Paths that are material and differ between two trees, sorted: added, removed, other content or other mode. */
export function materialDifference(a: Tree, b: Tree, isDocument: (path: string) => boolean): readonly string[] {
  const changed: string[] = [];
  for (const [path, entry] of a.entries) {
    const other = b.entries.get(path);
    if ((other?.oid !== entry.oid || other.mode !== entry.mode) && !isDocument(path)) changed.push(path);
  }
  for (const path of b.entries.keys()) {
    if (!a.entries.has(path) && !isDocument(path)) changed.push(path);
  }
  return changed.sort();
}

/** Answers whether a commit's material tree equals the head's; each commit is compared once. */
export type Binder = (sha: string) => Promise<Binding>;

/** Makes the binder for a head. A tree that the forge could not give whole answers `unknown`. */
export function binder(forge: Forge, head: string, isDocument: (path: string) => boolean): Binder {
  const known = new Map<string, Promise<Binding>>();
  const bind = async (sha: string): Promise<Binding> => {
    if (sha === head) return { kind: 'same' };
    const [then, now] = await Promise.all([forge.tree(sha), forge.tree(head)]);
    if (then.truncated || now.truncated) return { kind: 'unknown', why: 'the list of files is too long to compare' };
    const changed = materialDifference(then, now, isDocument);
    return changed.length === 0
      ? { kind: 'same' }
      : { kind: 'stale', changed: changed.slice(0, NAMED), total: changed.length };
  };
  return (sha) => {
    const answer = known.get(sha) ?? bind(sha);
    known.set(sha, answer);
    return answer;
  };
}
