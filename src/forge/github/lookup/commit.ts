import type { RemoteTarget } from '../../../model/evidence.ts';
import type { RemoteAnswer } from '../../../model/forge.ts';
import { Fault } from '../fault.ts';
import * as shapes from '../shapes.ts';
import { type Asked, FOUND, missing, refused } from './ground.ts';

const short = (sha: string) => sha.slice(0, 12);

async function placed(sha: string, { commit }: Asked): Promise<RemoteAnswer> {
  const answer = await commit(sha);
  if (answer.kind === 'ambiguous') return missing(`more than one commit begins with ${sha}; link the full hash`);
  if (answer.kind === 'missing') return missing(`there is no commit ${short(sha)} in this repository`);
  // A fork's commit resolves under this repository too.
  if (!answer.reachable && answer.mergeOf === undefined)
    return refused(`commit ${short(sha)} is neither part of this change nor of the base branch`);
  return { resolution: FOUND, origin: 'committed', commit: { sha: answer.mergeOf ?? answer.commit.sha, from: 'ref' } };
}

/** A commit of this change or of the base branch. */
export const commit = (target: Extract<RemoteTarget, { kind: 'commit' }>, asked: Asked): Promise<RemoteAnswer> =>
  placed(target.sha, asked);

/** A comparison stands for its newer side. */
export async function compare(target: Extract<RemoteTarget, { kind: 'compare' }>, asked: Asked): Promise<RemoteAnswer> {
  const { base, head } = target;
  if (base.includes(':') || head.includes(':'))
    return refused('the comparison reaches into another repository; link one of this repository');
  const read = async (ref: string): Promise<string> => {
    // Ends of this change are known; a branch can be called like a hash, so everything else is asked for.
    const known = [
      asked.pull.head.sha,
      asked.added.base,
      asked.added.tip,
      ...asked.added.commits.map((one) => one.sha),
    ];
    if (known.includes(ref)) return ref;
    const what = `${ref} of the comparison`;
    try {
      return (
        await asked.api.get('/commits/{ref}', { what, shape: shapes.commit, params: { ref, per_page: 1, page: 2 } })
      ).sha;
    } catch (error) {
      // 422 is GitHub's answer to a name that stands for nothing.
      if (error instanceof Fault && error.status === 422) throw new Fault('missing', `GitHub has no ${what}`, 422);
      throw error;
    }
  };
  const [, newer] = await Promise.all([read(base), read(head)]);
  return placed(newer, asked);
}
