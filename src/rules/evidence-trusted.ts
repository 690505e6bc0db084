import { type EvidenceKind, TRUST_TIERS, type Trust } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { type Claimed, foundEvidence, labelOf, nothing } from './ground/claims.ts';
import { KIND_WORDS, proves } from './ground/kinds.ts';
import { capital, code, listed, many, quote } from './ground/text.ts';

const ORIGIN: Readonly<Record<Trust, string>> = {
  attested: 'signed by a workflow',
  ci: 'made by a workflow of this repository',
  analysis: 'an analysis kept by GitHub',
  committed: 'a committed file',
  external: 'a page outside of the repository',
};

const FIX: Readonly<Record<Trust, string>> = {
  attested: 'Link an artifact that its workflow has attested',
  ci: 'Link the workflow run that made it, or its artifact, instead of a file',
  analysis: 'Link the results of code scanning, Dependabot or secret scanning on GitHub',
  committed: 'Commit the file and link it',
  external: 'Link the page',
};

type Piece = ReturnType<typeof foundEvidence>[number];

/** The kinds whose trust a piece is held to: those that it proves and the claim names, else those of the claim. */
function heldTo({ claim, one }: Piece): readonly EvidenceKind[] {
  const proven = proves(one).filter((kind) => claim.kinds.includes(kind));
  if (proven.length > 0) return proven;
  return claim.kinds.length > 0 ? claim.kinds : ['other'];
}

function judged(piece: Piece, policy: Policy): Remark | undefined {
  const { claim, one } = piece;
  const label = capital(labelOf(claim));
  const name = code(one.path ?? one.link.target);
  const at = one.link.at;
  if (one.run?.edited) {
    return {
      outcome: 'fail',
      says: `${label}: this change edits the workflow of ${quote(one.run.name)}, so its result cannot be trusted`,
      at,
      fix: 'Change the workflow in a pull request of its own, merge it, and run the work again',
    };
  }
  const { origin } = one;
  if (origin === undefined)
    return { outcome: 'unknown', says: `${label}: where ${name} comes from cannot be told`, at };
  const tier = TRUST_TIERS.indexOf(origin);
  const short = heldTo(piece).filter((kind) => TRUST_TIERS.indexOf(policy.evidence.trust[kind]) < tier);
  const [worst] = [...short].sort(
    (a, b) => TRUST_TIERS.indexOf(policy.evidence.trust[a]) - TRUST_TIERS.indexOf(policy.evidence.trust[b]),
  );
  if (!worst) return undefined;
  const wanted = policy.evidence.trust[worst];
  return {
    outcome: 'fail',
    says: `${label}: ${name} is ${ORIGIN[origin]}, and ${KIND_WORDS[worst]} has to be ${ORIGIN[wanted]}`,
    at,
    fix: FIX[wanted],
  };
}

const originsOf = (pieces: readonly Piece[]) =>
  listed(
    TRUST_TIERS.filter((tier) => pieces.some(({ one }) => one.origin === tier)),
    5,
  );

/** All evidence comes from where the policy wants it to come from. */
export const rule: Rule = {
  id: 'evidence-trusted',
  title: 'The evidence comes from a trusted place',
  why: 'A report that anybody can write by hand proves less than one that a workflow made. The policy sets the least trust for each kind of evidence, and a workflow that the change itself edits can say anything.',
  fix: 'Link evidence of a better origin: a workflow run, its artifact, or an analysis on this commit',
  section: '10',
  rank: 44,
  setting: 'block',
  check: (facts, policy) => {
    const pieces: readonly (Claimed & Piece)[] = foundEvidence(facts);
    if (pieces.length === 0) return nothing('No evidence was found whose origin could be judged');
    const wrong = pieces.map((piece) => judged(piece, policy)).filter((remark) => remark !== undefined);
    return wrong.length > 0
      ? wrong
      : [
          {
            outcome: 'pass',
            says: `${many(pieces.length, 'piece')} of evidence trusted enough (${originsOf(pieces)})`,
          },
        ];
  },
  examples: {
    good: 'The policy wants `ci` for tests, and the claim links the artifact of a workflow run.',
    bad: 'The policy wants `ci` for tests, and the claim links `evidence/junit.xml` in the tree.',
  },
};
