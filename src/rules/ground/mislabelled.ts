import type { Evidence } from '../../model/evidence.ts';
import type { EvidenceKind } from '../../model/kinds.ts';
import { type Claimed, isFound } from './claims.ts';
import { FREE_KINDS, kindsOf, labelKinds, proves } from './kinds.ts';

/** Kinds that people use one word for ("test results"): a label of one over content of another is no lie. */
const TESTING: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(['tests', 'qa', 'coverage']);

const agree = (said: EvidenceKind, is: EvidenceKind) => said === is || (TESTING.has(said) && TESTING.has(is));

/** The kinds that a link or else its claim says the evidence is, when its content is something else; else empty. */
export function mislabelled({ claim, evidence }: Claimed, one: Evidence): readonly EvidenceKind[] {
  if (!one.reading || one.via) return [];
  const is = kindsOf(one.reading);
  if (is.length === 0) return [];
  const words = one.link.form === 'code-path' || one.link.text.includes('/') ? [] : labelKinds(one.link.text);
  const labelled = words.length > 0;
  const said = labelled ? words : claim.kinds.filter((kind) => !FREE_KINDS.has(kind) && kind !== 'ci');
  if (said.length === 0 || said.some((kind) => is.some((other) => agree(kind, other)))) return [];
  // A further report beside the one that the claim asks for does no harm.
  const proven = new Set(evidence.filter(isFound).flatMap(proves));
  return labelled || said.some((kind) => !proven.has(kind)) ? said : [];
}
