import type { CommitInfo } from '../../model/change.ts';
import type { CommitAnswer } from '../../model/forge.ts';
import type { Api } from './api.ts';
import { Fault } from './fault.ts';
import * as shapes from './shapes.ts';
import type { Added } from './start.ts';

/** A commit as the model has it. */
export function infoOf({ sha, commit, parents }: shapes.CommitData): CommitInfo {
  const [subject = ''] = commit.message.split('\n', 1);
  const date = commit.committer?.date ?? '';
  const authored = commit.author?.date;
  return {
    sha,
    subject,
    message: commit.message,
    date,
    ...(authored === undefined ? {} : { authored }),
    parents: parents.map((parent) => parent.sha),
  };
}

/** Finds commits by hash (`testMerge` is the one that GitHub keeps of the pull request); `reachable` from the head or from the tip of the base branch, since a fork's commits resolve too. */
export function commitFinder(
  api: Api,
  head: string,
  added: Added,
  testMerge?: string | null,
): (sha: string) => Promise<CommitAnswer> {
  const own = new Map([...added.commits, ...added.ends].map((commit) => [commit.sha, infoOf(commit)]));
  const known = new Map<string, Promise<CommitAnswer>>();

  const compared = (sha: string, tip: string) =>
    api.get('/compare/{basehead}', {
      what: `commit ${sha.slice(0, 12)}`,
      shape: shapes.comparison,
      // The second page leaves out the files, which nobody asked for.
      params: { basehead: `${sha}...${tip}`, per_page: 1, page: 2 },
    });
  const isBehind = (status: string) => status === 'ahead' || status === 'identical';

  const find = async (sha: string): Promise<CommitAnswer> => {
    const named = [...own.values()].filter((commit) => commit.sha.startsWith(sha));
    if (named.length > 1) return { kind: 'ambiguous' };
    if (named[0]) return { kind: 'found', commit: named[0], reachable: true };
    try {
      const [toHead, toTip] = await Promise.all([compared(sha, head), compared(sha, added.tip)]);
      const commit = infoOf(toHead.base_commit);
      // A branch can be called like a hash.
      if (!commit.sha.startsWith(sha)) return { kind: 'missing' };
      const reachable = isBehind(toHead.status) || isBehind(toTip.status);
      const [base, merged, ...more] = commit.parents;
      // Only a merge into the base branch as it was: a merge with anything else is other code.
      const tested =
        merged === head &&
        more.length === 0 &&
        base !== undefined &&
        // GitHub's own test merge is with the base; so is one whose way parts from the base branch right there.
        (commit.sha === testMerge || base === toTip.merge_base_commit.sha || (await onBase(base)));
      return { kind: 'found', commit, reachable, ...(tested ? { mergeOf: head } : {}) };
    } catch (error) {
      // 422 is GitHub's answer to a hash that stands for nothing, or for more than one commit.
      if (error instanceof Fault && (error.kind === 'missing' || error.status === 422)) return { kind: 'missing' };
      throw error;
    }
  };
  const onBase = async (sha: string) =>
    sha === added.tip || sha === added.base || isBehind((await compared(sha, added.tip)).status);

  return (sha) => {
    const answer = known.get(sha) ?? find(sha);
    known.set(sha, answer);
    answer.catch(() => {});
    return answer;
  };
}
