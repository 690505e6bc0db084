import type { Facts } from '../model/facts.ts';
import type { Prd } from '../model/prd.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { nothing } from './ground/claims.ts';
import { excuseOf, itemOf, namesItem } from './ground/naming.ts';
import { clause, many, quote, show } from './ground/text.ts';

function judged(prd: Prd, facts: Facts): Remark {
  const { branch, pullRequest, commits, incomplete } = facts.change;
  const item = show(itemOf(prd));
  if (pullRequest?.title !== undefined && namesItem(pullRequest.title, prd))
    return { outcome: 'pass', says: `The title of the pull request names ${item}` };
  if (branch !== undefined && namesItem(branch, prd)) return { outcome: 'pass', says: `The branch names ${item}` };
  const own = commits.filter((commit) => excuseOf(commit) === undefined);
  const naming = own.filter((commit) => namesItem(commit.message, prd));
  if (naming.length > 0)
    return {
      outcome: 'pass',
      says: `${naming.length} of ${many(own.length, 'commit')} ${naming.length === 1 ? 'names' : 'name'} ${item}`,
    };
  if (incomplete !== undefined)
    return { outcome: 'unknown', says: `Whether a commit names ${item} cannot be told: ${clause(incomplete)}` };
  if (own.length === 0)
    return {
      outcome: 'not-applicable',
      says:
        commits.length === 0
          ? 'There is no commit yet that could name the item'
          : 'The change has only merges, fixups and commits of bots',
    };
  const last = own[0]?.subject ?? '';
  return {
    outcome: 'fail',
    says: `None of ${many(own.length, 'commit')} names ${item}, and neither do the branch and the title; the last one: ${quote(last)}`,
    suggestion: `Item: ${item}`,
  };
}

/** The history leads from a commit to the item that it was made for. */
export const rule: Rule = {
  id: 'commit-names-item',
  title: 'The commits name their item',
  why: 'Months later a line of code leads to its commit, and the commit has to lead on to the document that says why. A pull request can be gone by then, the message stays.',
  fix: 'Name the roadmap id in the title of the pull request, in the branch, or as a line of a commit message (git commit --amend, git rebase -i)',
  section: '',
  rank: 76,
  setting: 'advise',
  check: (facts) => {
    if (facts.prds.length === 0) return nothing('There is no document whose item a commit could name');
    return facts.prds.map(({ prd }) => judged(prd, facts));
  },
  examples: {
    good: 'Keep a customer’s orders in memory, with the line: Item: 2.2.1.3',
    bad: 'fix stuff, on the branch patch-1',
  },
};
