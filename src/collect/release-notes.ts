import { targetsOf } from '../evidence/target.ts';
import { lookUpPath } from '../evidence/tree-files.ts';
import type { Change, Tree } from '../model/change.ts';
import type { LinkedNotes } from '../model/facts.ts';
import { anyOf } from '../model/globs.ts';
import type { Policy } from '../model/policy.ts';
import type { Prd } from '../model/prd.ts';

/** Most links of one document that are looked at. */
const MOST = 1_000;
/** A list of changes is no runbook that a document could point to. */
const LIST_OF_CHANGES = /(?:^|\/)(?:changelog|releases?)[^/]*$/i;

interface Source {
  readonly change: Pick<Change, 'remote'>;
  readonly head: Tree;
  readonly policy: Pick<Policy, 'release'>;
}

/** Runbooks and release notes that the documents link and that are there, each once per document. */
export function linkedNotes({ change, head, policy }: Source, prds: readonly Prd[]): readonly LinkedNotes[] {
  const matches = anyOf(policy.release.notes);
  const isNotes = (path: string) => matches(path) && !LIST_OF_CHANGES.test(path);
  const [host = '', ...rest] = change.remote?.split('/') ?? [];
  const own = rest.join('/').toLowerCase();
  return prds.flatMap((prd) => {
    const found = new Map<string, LinkedNotes>();
    const links = [...prd.elsewhere.map(({ link }) => link), ...prd.claims.flatMap((claim) => claim.links)];
    for (const link of links.slice(0, MOST)) {
      if (link.placeholder !== undefined) continue;
      for (const target of targetsOf(link, prd.path, host || undefined)) {
        const inside = target.kind === 'path' || (target.kind === 'blob' && target.repository.toLowerCase() === own);
        if (!inside) continue;
        const there = head.entries.has(target.path) ? target.path : undefined;
        // A folder of runbooks stands for those in it.
        const folder = !there && /(?:^|\/)[^./]+\/?$/.test(target.path) ? lookUpPath(head, target.path) : undefined;
        const below = folder?.kind === 'folder' ? folder.entries.map((entry) => entry.path).find(isNotes) : undefined;
        const path = there !== undefined && isNotes(there) ? there : below;
        if (path !== undefined && !found.has(path)) found.set(path, { prd: prd.path, path, at: link.at });
      }
    }
    return [...found.values()];
  });
}
