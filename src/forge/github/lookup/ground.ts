import type { Change, Tree } from '../../../model/change.ts';
import type { Resolution, RunFacts } from '../../../model/evidence.ts';
import type { BlobAnswer, CommitAnswer, RemoteAnswer } from '../../../model/forge.ts';
import type { Api } from '../api.ts';
import type { PullData } from '../shapes.ts';
import type { Added } from '../start.ts';

/** What a look-up works with: the API, the pull request, and what is known of the change. */
export interface Asked {
  readonly api: Api;
  readonly pull: PullData;
  readonly added: Added;
  readonly change: () => Promise<Change>;
  readonly commit: (sha: string) => Promise<CommitAnswer>;
  readonly tree: (commit: string) => Promise<Tree>;
  readonly blob: (oid: string, cap: number) => Promise<BlobAnswer>;
  readonly ownRun: string | undefined;
}

const told =
  (kind: Exclude<Resolution['kind'], 'found'>) =>
  (why: string): RemoteAnswer => ({
    resolution: { kind, why },
  });
export const missing = told('missing');
export const refused = told('refused');
export const unknown = told('unknown');
export const waiting = told('waiting');
export const notEvidence = told('not-evidence');
export const FOUND: Resolution = { kind: 'found' };

/** Evidence that a run, job or check made on a commit. */
export function ran(run: RunFacts, sha: string): RemoteAnswer {
  return { resolution: FOUND, origin: 'ci', commit: { sha, from: 'run' }, run };
}

/** The commit that something made on `sha` counts for: the head, where `sha` is GitHub's test merge of it. */
export async function countsFor(sha: string, { commit, pull }: Asked): Promise<string> {
  if (sha === pull.head.sha) return sha;
  const answer = await commit(sha);
  return (answer.kind === 'found' && answer.mergeOf) || sha;
}
