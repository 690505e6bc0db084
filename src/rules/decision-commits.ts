import type { Facts } from '../model/facts.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { nothing, prdsOf } from './ground/claims.ts';
import { listed, many, short, show } from './ground/text.ts';

/** The change's own commits to choose from, newest first. */
function own(facts: Facts): string {
  const { commits } = facts.change;
  if (commits.length === 0) return '';
  return `; this change has ${listed(commits.slice(0, 3).map((one) => `${short(one.sha)} (${show(one.subject, 40)})`))}`;
}

function judged(facts: Facts, sha: string, at: NonNullable<Remark['at']>): Remark | undefined {
  const found = facts.commits.find((one) => one.sha === sha)?.found;
  const name = show(sha, 40);
  if (found === 'reachable') return undefined;
  // Seven digits and more without a letter are a date or an id more often than a commit.
  if (found === 'missing' && /^\d+$/.test(sha)) return undefined;
  if (found === undefined) return { outcome: 'unknown', says: `Commit ${name} was not looked up`, at };
  if (found === 'ambiguous') {
    return {
      outcome: 'fail',
      says: `Several commits start with ${name}`,
      at,
      fix: 'Write the full hash of the commit',
    };
  }
  const says =
    found === 'missing'
      ? `Commit ${name} does not exist in this repository`
      : `Commit ${name} is neither part of this change nor of the base branch`;
  return { outcome: 'fail', says, at, fix: `Name a commit that is merged or part of this change${own(facts)}` };
}

/** Every commit that 9.6 names exists and belongs to this branch or the base. */
export const rule: Rule = {
  id: 'decision-commits',
  title: 'The commits in the decision log are real',
  why: 'A commit hash in 9.6 says "this is the code that was decided on". After a rebase or a squash the old hash leads nowhere, and nobody can find that code any more.',
  fix: 'Name the commit as it is on the branch now: `git log --oneline` shows the hashes',
  section: '9.6',
  rank: 63,
  setting: 'block',
  check: (facts) => {
    const named = new Map(
      prdsOf(facts).flatMap((prd) =>
        prd.notes.flatMap((note) => note.commits.map((commit) => [`${prd.path} ${commit.sha}`, commit] as const)),
      ),
    );
    if (named.size === 0) return nothing('The decision log names no commit');
    const wrong = [...named.values()]
      .map(({ sha, at }) => judged(facts, sha, at))
      .filter((remark) => remark !== undefined);
    return wrong.length > 0 ? wrong : [{ outcome: 'pass', says: `${many(named.size, 'named commit')} found` }];
  },
  examples: {
    good: '2. [2026-03-02] Done: implemented in a1b2c3d, which is part of the branch.',
    bad: '2. [2026-03-02] Done: implemented in 9e504b8, which a rebase has replaced.',
  },
};
