import { documentMatcher } from '../evidence/material.ts';
import { targetsOf } from '../evidence/target.ts';
import { lookUpPath, mayBeReport } from '../evidence/tree-files.ts';
import type { Change, Tree, TreeEntry } from '../model/change.ts';
import type { RemoteTarget } from '../model/evidence.ts';
import type { Expectation, Forge } from '../model/forge.ts';
import type { Policy } from '../model/policy.ts';
import type { Link, Prd } from '../model/prd.ts';
import { environmentFiles } from './environment.ts';
import { changedWorkflows } from './gate-files.ts';
import { ATTRIBUTES } from './generated.ts';
import { lockFormatOf } from './lockfiles.ts';
import { manifestFiles } from './manifests.ts';
import { caseEntries } from './test-cases.ts';

/** Files of one linked folder that are fetched ahead of time; a folder with more is rarely what anybody means. */
const IN_FOLDER = 50;
/** What can be the path of a folder: no ending of a file. */
const FOLDERS = /(^|\/)[^./]+\/?$/;

const NOT_REMOTE = new Set(['path', 'blob', 'tree', 'anchor', 'never', 'external', 'refused']);
const SHA = /^[0-9a-f]{7,64}$/i;

interface Source {
  readonly change: Change;
  readonly head: Tree;
  readonly base: Tree;
  readonly policy: Policy;
}

/** A link and the file that holds it. */
export interface Lead {
  readonly from: string;
  readonly link: Link;
}

/** What links make the gate ask for: files of the head, files of other commits, things that only the forge can look up. */
export function leadsOf(
  leads: readonly Lead[],
  head: Tree,
  { remote }: Pick<Change, 'remote'>,
): Pick<Expectation, 'files' | 'targets' | 'commits'> & { readonly pinned: NonNullable<Expectation['pinned']> } {
  const host = remote?.split('/')[0];
  const repository = remote?.slice((host ?? '').length + 1).toLowerCase();
  const files = new Map<string, TreeEntry>();
  const targets: RemoteTarget[] = [];
  const pinned: { commit: string; path: string }[] = [];
  const add = (path: string) => {
    // Only what is written like a folder is looked for as one: that takes a walk through the whole tree.
    const found = head.entries.has(path) || FOLDERS.test(path) ? lookUpPath(head, path) : undefined;
    const entries = found?.kind === 'folder' ? found.entries.filter((one) => mayBeReport(one.path)) : [];
    for (const entry of found?.kind === 'file' ? [found.entry] : entries.slice(0, IN_FOLDER))
      files.set(entry.path, entry);
    return found !== undefined;
  };
  for (const { from, link } of leads) {
    if (link.form === 'image' || link.placeholder !== undefined) continue;
    for (const target of targetsOf(link, from, host)) {
      if (target.kind === 'path' && add(target.path)) break;
      if (!('repository' in target) || target.repository.toLowerCase() !== repository) continue;
      if (!NOT_REMOTE.has(target.kind)) targets.push(target as RemoteTarget);
      if (target.kind !== 'blob' && target.kind !== 'tree') continue;
      add(target.path);
      if (SHA.test(target.ref)) pinned.push({ commit: target.ref.toLowerCase(), path: target.path });
    }
  }
  return { files: [...files.values()], targets, commits: [...new Set(pinned.map((one) => one.commit))], pinned };
}

/**
 * Tells a forge that is far away which contents the gate asks for whatever the documents say: lockfiles, changed workflows,
 * the roadmap, the waivers, and the documents (by their paths at the head) as they were at the base. Changes no answer, only when it comes.
 */
export function announceFiles(
  forge: Forge,
  { change, head, base, policy }: Source,
  documents: readonly string[],
): void {
  if (!forge.expect) return;
  const contents: TreeEntry[] = [];
  const content = (tree: Tree, path: string) => contents.push(...[tree.entries.get(path) ?? []].flat());
  for (const path of head.entries.keys()) {
    const format = lockFormatOf(path);
    if (!format) continue;
    content(head, path);
    if (format.manifest !== undefined) content(head, path.slice(0, path.lastIndexOf('/') + 1) + format.manifest);
  }
  contents.push(...changedWorkflows(change, head, base), ...manifestFiles(change, head, base));
  const isDocument = documentMatcher(policy.documents, policy.contracts);
  contents.push(...environmentFiles({ change, head, base, policy, isDocument }));
  content(base, ATTRIBUTES);
  for (const tree of policy.roadmap ? [head, base] : []) content(tree, policy.roadmap?.path ?? '');
  for (const tree of [head, base]) content(tree, policy.waivers.path);
  const before = new Map(change.files.map((file) => [file.path, file.from ?? file.path]));
  for (const path of documents) content(base, before.get(path) ?? path);
  forge.expect({ files: [], contents, targets: [], commits: [] });
}

/** Tells it what the documents' links and notes will make the gate ask for. */
export function announce(forge: Forge, source: Source, prds: readonly Prd[]): void {
  const { change, head } = source;
  if (!forge.expect) return;
  const links = prds.flatMap((prd) =>
    prd.claims.flatMap((claim) =>
      claim.state === 'not-applicable' ? [] : claim.links.map((link) => ({ from: prd.path, link })),
    ),
  );
  const leads = leadsOf(links, head, change);
  const commits = prds.flatMap((prd) => [
    ...prd.notes.flatMap((note) => note.commits.map((commit) => commit.sha)),
    ...prd.claims.flatMap((claim) => claim.stated.commit ?? []),
  ]);
  forge.expect({
    ...leads,
    contents: prds.flatMap((prd) => caseEntries(prd, source)),
    commits: [...new Set([...leads.commits, ...commits])],
  });
}
