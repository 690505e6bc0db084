import type { EvidenceKind } from '../model/kinds.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { type Claimed, doneClaims, isFound, labelOf, nothing } from './ground/claims.ts';
import { KIND_WORDS, whatItIs } from './ground/kinds.ts';
import { lineOf, withLink } from './ground/lines.ts';
import { lacking, provenInside, provenKinds, unlinked } from './ground/linking.ts';
import { capital, clause, code, listed, many } from './ground/text.ts';

const OPTIONAL = /(?:if|where|when) (?:applicable|any|needed|relevant)|optional/i;

function judged(
  claimed: Claimed,
  proven: ReturnType<typeof provenKinds>,
  required: readonly EvidenceKind[],
): Remark | undefined {
  const { claim, evidence } = claimed;
  const label = capital(labelOf(claim));
  const real = claim.links.filter((link) => link.placeholder === undefined && link.form !== 'image');
  if (real.length === 0) {
    if (provenInside(claimed)) return undefined;
    const only = claim.links[0];
    if (only?.placeholder === undefined)
      return unlinked(claimed, `${label} is ticked but links ${only ? 'only a picture' : 'nothing'}`);
    return unlinked(claimed, `${label} is ticked but links only a placeholder, ${code(only.target)}`);
  }
  const links = evidence.filter((one) => one.link.placeholder === undefined);
  const [first] = links;
  if (!first) return { outcome: 'unknown', says: `The links of ${label} were not looked up`, at: claim.at };
  if (links.every((one) => one.resolution.kind === 'not-evidence')) {
    if (provenInside(claimed)) return undefined;
    const why = first.resolution.kind === 'found' ? '' : first.resolution.why;
    return unlinked(claimed, `${label} links no evidence: ${code(first.link.target)}, ${clause(why)}`);
  }
  const optional = OPTIONAL.test(claim.text.slice(0, 2_000));
  const lacks = lacking(claimed, proven).filter((kind) => required.includes(kind) || !optional);
  // A single link of another kind is a wrong label, which the rule evidence-consistent tells.
  const read = links.flatMap((one) => (isFound(one) && one.reading ? [one.reading] : []));
  if (lacks.length === 0 || (claim.kinds.length === 1 && read.length > 0)) return undefined;
  const words = lacks.map((kind) => KIND_WORDS[kind]);
  const is = [...new Set(read.map(whatItIs))];
  return {
    outcome: 'fail',
    says: `${label} names ${listed(words, words.length)}, but ${is.length > 0 ? `links only ${listed(is)}` : `${code(first.link.target)} is no such report`}`,
    at: claim.at,
    fix: `Link ${listed(words, words.length)} as well, or take out of the claim what is not proven`,
    suggestion: lacks.reduce(
      (line, kind) => withLink(line, KIND_WORDS[kind].replace(/^an? /, ''), '<path-of-the-report>'),
      lineOf(claim),
    ),
  };
}

/** Each ticked claim links evidence for everything that it names. */
export const rule: Rule = {
  id: 'evidence-linked',
  title: 'Each claim links its evidence',
  why: 'A ticked box is a statement; the report behind it is the proof. An issue, a wiki page or a picture tells about the proof and cannot be checked.',
  fix: 'Link the report itself in the claim of section 10: a file of the repository, a workflow run or its artifact',
  section: '10',
  rank: 31,
  setting: 'block',
  check: (facts, policy) => {
    const done = doneClaims(facts);
    if (done.length === 0) return nothing('No claim is ticked, so there is no evidence to link');
    const proven = provenKinds(done);
    const wrong = done
      .map((claimed) => judged(claimed, proven, policy.evidence.required))
      .filter((one) => one !== undefined);
    return wrong.length > 0
      ? wrong
      : [{ outcome: 'pass', says: `${done.length} of ${many(done.length, 'claim')} link evidence` }];
  },
  examples: {
    good: '- [x] Dependency audit: [npm audit](evidence/npm-audit.json)',
    bad: '- [x] Security evidence linked (dependency audit): 0 High/Critical',
  },
};
