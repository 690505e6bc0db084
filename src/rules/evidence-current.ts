import type { Evidence } from '../model/evidence.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { type Claimed, foundEvidence, isFree, labelOf, nothing } from './ground/claims.ts';
import { groupBy } from './ground/group.ts';
import { lineOf, withTarget } from './ground/lines.ts';
import { capital, clause, code, listed, many, short } from './ground/text.ts';

type Piece = Claimed & { readonly one: Evidence };

/** A document under a claim that asks for no report is not made for a commit, so it cannot be out of date. */
const isDocument = ({ claim, one }: Piece) =>
  (one.reading === undefined || one.reading.kind === 'unreadable') &&
  one.run === undefined &&
  // An approval is of one commit, whatever the claim asks for.
  one.target.kind !== 'review' &&
  !claim.kinds.includes('performance') &&
  isFree(claim);

/** Pieces that one new run would replace: same claim, same commit, same answer. */
function grouped(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const keyOf = ({ one: { binding, commit, prd, claim } }: Piece) =>
    JSON.stringify([prd, claim, binding.kind, binding.kind === 'unknown' ? binding.why : (commit?.sha ?? '')]);
  return [...groupBy(pieces, keyOf).values()];
}

function judged(pieces: readonly Piece[], head: string): Remark | undefined {
  const [first] = pieces;
  if (!first) return undefined;
  const { binding, commit, link } = first.one;
  if (binding.kind === 'same') return undefined;
  const names = listed(pieces.map(({ one }) => code(one.path ?? one.link.target)));
  const label = capital(labelOf(first.claim));
  const was = pieces.length === 1 ? 'was' : 'were';
  if (binding.kind === 'unknown') {
    return {
      outcome: 'unknown',
      says: `${label}: whether ${names} ${was} made for this code cannot be told: ${clause(binding.why)}`,
      at: link.at,
    };
  }
  const total = binding.total ?? binding.changed.length;
  const kept = binding.changed.slice(0, 3).map((path) => code(path));
  const rest = total - kept.length;
  const files = listed(rest > 0 ? [...kept, `${rest} more`] : kept, 4);
  const since = total > 1 ? `${total} files changed: ${files}` : `${files || 'the code'} changed`;
  const better = first.one.run?.better;
  const newer = better === undefined ? undefined : withTarget(lineOf(first.claim), link, better);
  const on = head === 'worktree' ? 'the files as they are now' : short(head);
  return {
    outcome: 'fail',
    says: `${label}: ${names} ${was} made for ${commit ? short(commit.sha) : 'an older commit'}; since then ${since}`,
    at: link.at,
    ...(first.one.path ? { also: { path: first.one.path, line: 1 } } : {}),
    fix: newer
      ? `Link the newest run that passed on ${on}`
      : `Run it again on ${on}, commit the new result and link it`,
    ...(newer ? { suggestion: newer } : {}),
  };
}

/** The evidence was made for exactly this code: the material trees are equal. */
export const rule: Rule = {
  id: 'evidence-current',
  title: 'The evidence belongs to this code',
  why: 'A report about yesterday’s code says nothing about today’s. Evidence counts when every file that matters is the same as when it was made; documents may change without making it old.',
  fix: 'Run the work again on the newest commit and link the new report',
  section: '10',
  rank: 42,
  setting: 'block',
  check: (facts) => {
    const pieces = foundEvidence(facts).filter((piece) => !isDocument(piece));
    if (pieces.length === 0) return nothing('No evidence was found that could be out of date');
    const wrong = grouped(pieces)
      .map((group) => judged(group, facts.change.head))
      .filter((remark) => remark !== undefined);
    return wrong.length > 0
      ? wrong
      : [{ outcome: 'pass', says: `${many(pieces.length, 'piece')} of evidence made for this code` }];
  },
  examples: {
    good: 'The test report was committed after the last change of the source; since then only the PRD changed.',
    bad: 'The test report was made for 1a2b3c4, and `src/cache.ts` changed after it.',
  },
};
