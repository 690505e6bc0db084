import type { Facts, PrdFacts } from '../model/facts.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { wasRead } from './ground/claims.ts';
import { clause, code, listed, many } from './ground/text.ts';

const CHOSEN: Readonly<Record<PrdFacts['chosen'], string>> = {
  given: 'it was given by hand',
  touched: 'the change touches it',
  named: 'the change names it',
  only: 'it is the only one of the repository',
};

const wordsOf = (text: string) =>
  new Set(
    text
      .slice(0, 2_000)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && word !== 'prd'),
  );

/** The candidate whose file name shares most words with the branch and the title; undefined when none shares any. */
function likeliest(facts: Facts): string | undefined {
  const { branch, pullRequest, commits } = facts.change;
  const said = wordsOf([branch, pullRequest?.title, commits.at(-1)?.subject].join(' '));
  let best: { readonly path: string; readonly score: number } | undefined;
  for (const path of facts.candidates) {
    const score = [...wordsOf(path.split('/').at(-1) ?? '')].filter((word) => said.has(word)).length;
    if (score > (best?.score ?? 0)) best = { path, score };
  }
  return best?.path;
}

function noneChosen(facts: Facts): Remark {
  const { candidates } = facts;
  if (candidates.length === 0) {
    return {
      outcome: 'fail',
      says: 'The change has no product document (PRD), and the repository holds none',
      fix: 'Add a product document for this change (for example PRDs/<milestone>/<id>-<slug>-prd.md), or name its folder under prds in the configuration',
    };
  }
  const best = likeliest(facts);
  const first = [...(best ? [best] : []), ...candidates.filter((path) => path !== best)];
  const paths = first.map((path) => code(path));
  return {
    outcome: 'fail',
    says: `The change touches and names none of the ${many(first.length, 'product document')} (PRD): ${listed(paths, 8)}`,
    fix: 'Name the document in the pull request text, the branch or a commit message, by its path or its roadmap id; or change it in this pull request',
    suggestion: `PRD: ${best ?? '<path of the product document>'}`,
  };
}

/** A change has a product document: without one nothing says what has to be proven. */
export const rule: Rule = {
  id: 'prd-linked',
  title: 'The change has a product document',
  why: 'The product document says what the change is for and links the proof that it is done. Without it there is nothing to hold the change to.',
  fix: 'Write the path or the roadmap id of the product document into the pull request text, the branch name or a commit message, or change the document in this pull request',
  section: '',
  rank: 10,
  setting: 'block',
  unwaivable: 'without a document there is nothing to judge; name what the gate is not about in `appliesTo`',
  check: (facts) => {
    const gaps = facts.gaps.filter((gap) => gap.about === 'prd');
    const unread = gaps.map(
      (gap): Remark => ({
        outcome: 'unknown',
        says: clause(gap.why),
        ...(gap.path ? { at: { path: gap.path, line: 1 } } : {}),
      }),
    );
    const chosen = facts.prds.map(({ prd, chosen: how }): Remark => {
      const at = { path: prd.path, line: 1 };
      // A document that could not be read is no pass here; prd-plain-text says why.
      if (!wasRead(prd))
        return { outcome: 'not-applicable', says: `${code(prd.path)} could not be read to its end`, at };
      return { outcome: 'pass', says: `${code(prd.path)} is judged: ${CHOSEN[how]}`, at };
    });
    if (unread.length > 0 || chosen.length > 0) return [...unread, ...chosen];
    return [noneChosen(facts)];
  },
  examples: {
    good: 'Branch `2.2.1.3-query-cache`, and `PRDs/M1/2.2.1.3-query-cache-prd.md` exists.',
    bad: 'Branch `fix-stuff`, no document in the change, and three documents that could be meant.',
  },
};
