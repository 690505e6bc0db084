import type { Evidence } from '../../model/evidence.ts';
import type { Facts } from '../../model/facts.ts';
import type { EvidenceKind } from '../../model/kinds.ts';
import type { Claim, Prd, PrdRemarkKind, Section } from '../../model/prd.ts';
import type { Remark } from '../../model/rule.ts';
import { groupBy } from './group.ts';
import { FREE_KINDS, KIND_LABELS } from './kinds.ts';
import { show } from './text.ts';

const UNREAD: ReadonlySet<PrdRemarkKind> = new Set<PrdRemarkKind>(['too-large', 'deadline', 'not-text']);

/** Whether the document could be read to its end; the rule prd-plain-text fails where it could not. */
export function wasRead(prd: Prd): boolean {
  return !prd.remarks.some((remark) => UNREAD.has(remark.kind));
}

/** The documents that could be read. */
export function prdsOf(facts: Facts): readonly Prd[] {
  return facts.prds.map((one) => one.prd).filter(wasRead);
}

/** A claim with its document and everything that its links lead to. */
export interface Claimed {
  readonly prd: Prd;
  readonly claim: Claim;
  readonly evidence: readonly Evidence[];
}

/** Every claim of every readable document, in the order of the facts. */
export function claimsOf(facts: Facts): readonly Claimed[] {
  const keyOf = (prd: string, claim: number) => `${claim} ${prd}`;
  const found = groupBy(facts.evidence, (one) => keyOf(one.prd, one.claim));
  return prdsOf(facts).flatMap((prd) =>
    prd.claims.map((claim, index) => ({ prd, claim, evidence: found.get(keyOf(prd.path, index)) ?? [] })),
  );
}

/** The ticked claims: only what is said to be there is looked at. */
export function doneClaims(facts: Facts): readonly Claimed[] {
  return claimsOf(facts).filter(({ claim }) => claim.state === 'done');
}

/** Evidence that is there and was read, or needs no reading. */
export function isFound(evidence: Evidence): boolean {
  return evidence.resolution.kind === 'found' && evidence.reading?.kind !== 'unreadable';
}

/** Whether a claim asks for no report, so that any found page or file is enough. */
export function isFree(claim: Claim): boolean {
  return claim.kinds.every((kind) => FREE_KINDS.has(kind));
}

/** Found evidence of ticked claims, each with its claim; a page that is no report counts where none is asked for. */
export function foundEvidence(facts: Facts): readonly (Claimed & { readonly one: Evidence })[] {
  return doneClaims(facts).flatMap((claimed) =>
    claimed.evidence
      .filter((one) => isFound(one) || (one.resolution.kind === 'found' && isFree(claimed.claim)))
      .map((one) => ({ ...claimed, one })),
  );
}

const NO_REASON = new Set(['', 'n a', 'na', 'none', 'no', 'tbd', 'todo', 'tba', 'reason', 'because', 'not applicable']);

/** Whether "N/A — …" gives a reason: words that are not a placeholder themselves. */
export function isReason(reason: string | undefined): boolean {
  const words = (reason ?? '')
    .slice(0, 2_000)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return !NO_REASON.has(words);
}

/** Whether a kind is declared not applicable with a reason, and no ticked or open claim says otherwise. */
export function isWaived(prd: Prd, kind: EvidenceKind): boolean {
  const about = prd.claims.filter((claim) => claim.kinds.includes(kind));
  return about.length > 0 && about.every((claim) => claim.state === 'not-applicable' && isReason(claim.reason));
}

/** The section of a number, the first if there are more. */
export function sectionOf(prd: Prd, number: string): Section | undefined {
  return prd.sections.find((section) => section.number === number);
}

/** What a claim is about in a few words: its text up to the first bracket, colon or dash, else its kinds. */
export function labelOf(claim: Claim): string {
  const text = show(claim.text, 200);
  const end = text.search(/[(:|`]|\s[—–-]\s/u);
  const lead = (end > 0 ? text.slice(0, end) : text)
    .trim()
    .replace(/(?:\s+(?:are|is|and|published|linked|attached|provided|below))+$/i, '')
    .trim();
  return show(lead, 50) || claim.kinds.map((kind) => KIND_LABELS[kind]).join(', ') || 'A claim';
}

/** The answer of a rule that has nothing to look at. */
export function nothing(says: string): readonly Remark[] {
  return [{ outcome: 'not-applicable', says }];
}

/** Answers of a rule, or its pass when nothing is wrong: a rule never stays silent. */
export function orPass(remarks: readonly Remark[], says: string): readonly Remark[] {
  return remarks.some((remark) => remark.outcome !== 'not-applicable')
    ? remarks
    : [{ outcome: 'pass', says }, ...remarks];
}
