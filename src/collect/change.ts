import type { Change, ChangedFile } from '../model/change.ts';
import type { NamedCommit } from '../model/facts.ts';
import type { Forge } from '../model/forge.ts';
import type { Prd } from '../model/prd.ts';

/** The changed files, each told apart as document or material, and generated; a rename is a document only when both names are. */
export function changedFiles(
  change: Change,
  isDocument: (path: string) => boolean,
  isGenerated: (path: string) => boolean,
): readonly ChangedFile[] {
  return change.files.map((file) => ({
    ...file,
    document: isDocument(file.path) && (file.from === undefined || isDocument(file.from)),
    ...(isGenerated(file.path) ? { generated: true as const } : {}),
  }));
}

/** Looks up every commit that an entry of 9.6 names, each once. */
export async function namedCommits(forge: Forge, prds: readonly Prd[]): Promise<readonly NamedCommit[]> {
  const named = prds.flatMap((prd) => prd.notes.flatMap((note) => note.commits.map((commit) => commit.sha)));
  return Promise.all(
    [...new Set(named)].sort().map(async (sha): Promise<NamedCommit> => {
      const answer = await forge.commit(sha);
      return { sha, found: answer.kind === 'found' ? (answer.reachable ? 'reachable' : 'unreachable') : answer.kind };
    }),
  );
}
