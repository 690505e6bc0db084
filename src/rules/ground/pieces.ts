import type { Evidence } from '../../model/evidence.ts';
import type { Facts } from '../../model/facts.ts';
import type { EvidenceKind } from '../../model/kinds.ts';
import type { Place } from '../../model/place.ts';
import type { Policy } from '../../model/policy.ts';
import type { Claim, Prd } from '../../model/prd.ts';
import type { Reading } from '../../model/reading.ts';
import type { Outcome, Remark } from '../../model/rule.ts';
import { type Claimed, claimsOf, isFound, sectionOf } from './claims.ts';
import { KIND_WORDS, kindsOf, whatItIs } from './kinds.ts';
import { capital, clause, code, listed } from './text.ts';

/** A report that was found and read, with the claim that leads to it. */
export interface Piece {
  readonly prd: Prd;
  readonly claim: Claim;
  readonly one: Evidence;
  readonly reading: Exclude<Reading, { readonly kind: 'unreadable' }>;
}

/** Claims whose links count: an open box is told by evidence-claims, its report is there all the same. */
const counting = (facts: Facts): readonly Claimed[] =>
  claimsOf(facts).filter((one) => one.claim.state !== 'not-applicable');

/** Every report that was read, each file once per document even when several claims link it. */
export function piecesOf(facts: Facts, prd?: Prd): readonly Piece[] {
  const found = new Map<string, Piece>();
  for (const claimed of counting(facts).filter((one) => prd === undefined || one.prd === prd)) {
    for (const one of claimed.evidence) {
      const { reading } = one;
      if (!isFound(one) || !reading || reading.kind === 'unreadable') continue;
      const key = JSON.stringify([one.prd, one.path ?? one.id, one.digest, one.run ? one.id : '']);
      if (!found.has(key)) found.set(key, { prd: claimed.prd, claim: claimed.claim, one, reading });
    }
  }
  return [...found.values()];
}

/** Path or address of a piece of evidence, in back-ticks. */
export const nameOf = (one: Evidence): string => code(one.path ?? one.link.target);

/** The claim's place, and the top of the report behind it. */
export function places({ claim, one }: Pick<Piece, 'claim' | 'one'>): { at: Place; also?: Place } {
  return { at: claim.at, ...(one.path ? { also: { path: one.path, line: 1 } } : {}) };
}

const bare = (kind: EvidenceKind) => KIND_WORDS[kind].replace(/^an? /, '');

/** Why a kind has no proof, told from the links of the claims that name it. */
function reason(kind: EvidenceKind, about: readonly Claimed[]): Pick<Remark, 'outcome' | 'says'> {
  const links = about.flatMap((claimed) => claimed.evidence);
  const none = `No ${bare(kind)} is linked`;
  for (const outcome of ['unknown', 'waiting'] as const) {
    const first = links.find((one) => one.resolution.kind === outcome);
    if (!first || first.resolution.kind === 'found') continue;
    const verb = outcome === 'unknown' ? 'could not be looked at' : 'is not there yet';
    return { outcome, says: `${capital(bare(kind))}: ${nameOf(first)} ${verb}: ${clause(first.resolution.why)}` };
  }
  const other = links.find((one) => isFound(one) && one.reading && kindsOf(one.reading).length > 0);
  if (other?.reading) return { outcome: 'fail', says: `${none}: ${nameOf(other)} is ${whatItIs(other.reading)}` };
  const gone = links.find((one) => one.resolution.kind !== 'not-evidence');
  if (!gone) return { outcome: 'fail', says: none };
  const why = gone.resolution.kind === 'found' ? 'is no report that can be read' : 'could not be opened';
  return { outcome: 'fail', says: `${none}: ${nameOf(gone)} ${why}` };
}

/** What to do about evidence that could not be looked at: a clone knows nothing of what only GitHub has. */
export function lookFix({ change }: Facts): string {
  return change.pullRequest?.number === undefined
    ? 'For a verdict without GitHub, link a report that lies in the repository'
    : 'Mend what kept it from being looked at, or link a report in the repository instead';
}

/** How the proof of a kind is made; of every other kind it is a scan. */
const MAKE: Partial<Record<EvidenceKind, string>> = {
  tests: 'Run the tests, save their whole report (JUnit XML or another known format)',
  qa: 'Write the QA results page',
  sbom: 'Make the SBOM (for npm: `npm sbom --sbom-format cyclonedx`), save it',
};

/** Answers for required kinds without any readable report: one remark for all that nothing is linked for, else one each. */
export function absent(facts: Facts, policy: Policy, prd: Prd, kinds: readonly EvidenceKind[]): readonly Remark[] {
  const section = sectionOf(prd, policy.sections.evidence);
  const top = section?.at ?? { path: prd.path, line: 1 };
  const gap = facts.gaps.find((one) => one.about === 'evidence' || one.about === 'tree');
  const all = counting(facts).filter((one) => one.prd === prd);
  const told = kinds.map((kind) => {
    const about = all.filter(({ claim }) => claim.kinds.includes(kind));
    const remark = reason(kind, about);
    const unsure = gap && remark.outcome === 'fail';
    const says = unsure ? `Whether ${KIND_WORDS[kind]} is linked cannot be told: ${clause(gap.why)}` : remark.says;
    const run = MAKE[kind] ?? 'Run the scan to its end, save its whole report';
    const fail = `${run} and link it in section ${policy.sections.evidence}`;
    const fixes: Partial<Record<Outcome, string>> = { fail, unknown: lookFix(facts) };
    const fix = fixes[remark.outcome];
    return {
      kind,
      bald: says === `No ${bare(kind)} is linked`,
      remark: {
        ...remark,
        says,
        at: about[0]?.claim.at ?? top,
        ...(unsure ? { outcome: 'unknown' as const } : {}),
        ...(fix ? { fix } : {}),
      },
    };
  });
  const bald = told.filter((one) => one.bald);
  const rest = told.filter((one) => !one.bald).map((one) => one.remark);
  const [first] = bald;
  if (!first) return rest;
  const words = listed(
    bald.map((one) => bare(one.kind)),
    bald.length,
  ).replace(' and ', ' or ');
  return [{ ...first.remark, says: `No ${words} is linked` }, ...rest];
}
