import { targetsOf } from '../evidence/target.ts';
import { lookUpPath, mayBeReport } from '../evidence/tree-files.ts';
import { lockfiles as lockReaders } from '../lockfiles/index.ts';
import type { Change, Tree, TreeEntry } from '../model/change.ts';
import type { RemoteTarget } from '../model/evidence.ts';
import type { Forge } from '../model/forge.ts';
import type { Policy } from '../model/policy.ts';
import type { Prd } from '../model/prd.ts';
import { isLockfile } from './lockfiles.ts';

/** Files of one linked folder that are fetched ahead of time; a folder with more is rarely what anybody means. */
const IN_FOLDER = 50;

const NOT_REMOTE = new Set(['path', 'blob', 'tree', 'anchor', 'never', 'external', 'refused']);

interface Source {
  readonly change: Change;
  readonly head: Tree;
  readonly base: Tree;
  readonly policy: Policy;
}

/** Tells a forge that is far away what the documents will make the gate ask for. Changes no answer, only when it comes. */
export function announce(forge: Forge, { change, head, base, policy }: Source, prds: readonly Prd[]): void {
  if (!forge.expect) return;
  const host = change.remote?.split('/')[0];
  const repository = change.remote?.slice((host ?? '').length + 1).toLowerCase();
  const files = new Map<string, TreeEntry>();
  const contents: TreeEntry[] = [];
  const content = (tree: Tree, path: string) => contents.push(...[tree.entries.get(path) ?? []].flat());
  const add = (path: string) => {
    const found = lookUpPath(head, path);
    const entries = found?.kind === 'folder' ? found.entries.filter((one) => mayBeReport(one.path)) : [];
    for (const entry of found?.kind === 'file' ? [found.entry] : entries.slice(0, IN_FOLDER))
      files.set(entry.path, entry);
    return found !== undefined;
  };
  const targets: RemoteTarget[] = [];
  const links = prds.flatMap((prd) =>
    prd.claims.flatMap((claim) => (claim.state === 'not-applicable' ? [] : claim.links.map((link) => ({ prd, link })))),
  );
  for (const { prd, link } of links) {
    if (link.form === 'image' || link.placeholder !== undefined) continue;
    for (const target of targetsOf(link, prd.path, host)) {
      if (target.kind === 'path' && add(target.path)) break;
      if (!NOT_REMOTE.has(target.kind) && 'repository' in target && target.repository.toLowerCase() === repository)
        targets.push(target as RemoteTarget);
    }
  }
  for (const path of head.entries.keys()) {
    const reader =
      isLockfile(path) && lockReaders.find((one) => one.names.includes(path.slice(path.lastIndexOf('/') + 1)));
    if (!reader) continue;
    content(head, path);
    if (reader.manifest !== undefined) content(head, path.slice(0, path.lastIndexOf('/') + 1) + reader.manifest);
  }
  for (const tree of policy.roadmap ? [head, base] : []) content(tree, policy.roadmap?.path ?? '');
  const before = new Map(change.files.map((file) => [file.path, file.from ?? file.path]));
  for (const prd of prds) content(base, before.get(prd.path) ?? prd.path);
  const commits = prds.flatMap((prd) => [
    ...prd.notes.flatMap((note) => note.commits.map((commit) => commit.sha)),
    ...prd.claims.flatMap((claim) => claim.stated.commit ?? []),
  ]);
  forge.expect({ files: [...files.values()], contents, targets, commits: [...new Set(commits)] });
}
