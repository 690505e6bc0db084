import type { Facts } from '../model/facts.ts';
import type { Policy } from '../model/policy.ts';
import type { Prd } from '../model/prd.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { isWaived, nothing, prdsOf } from './ground/claims.ts';
import { absent, nameOf, piecesOf, places } from './ground/pieces.ts';
import { about, clause, many } from './ground/text.ts';

function judged(facts: Facts, policy: Policy, prd: Prd): readonly Remark[] {
  const bills = piecesOf(facts, prd).flatMap((piece) =>
    piece.reading.kind === 'sbom' ? [{ piece, reading: piece.reading }] : [],
  );
  if (bills.length === 0) {
    const required = policy.evidence.required.includes('sbom');
    if (required && !isWaived(prd, 'sbom')) return absent(facts, policy, prd, ['sbom']);
    return nothing(required ? 'The SBOM is waived with a reason' : 'The policy requires no SBOM, and none is linked');
  }
  return bills.map(({ piece, reading }): Remark => {
    const { format, version, components, valid, problems } = reading.sbom;
    const name = nameOf(piece.one);
    const fail = (says: string): Remark => ({ outcome: 'fail', says: `${name} ${says}`, ...places(piece) });
    const [first] = problems;
    const more = problems.length > 1 ? ` (+${problems.length - 1} more)` : '';
    if (!valid)
      return fail(`is no valid ${format} ${version}: ${first ? clause(first) : 'its structure is wrong'}${more}`);
    if (components === 0) return fail('lists no component at all');
    if (!reading.complete) return fail(`is not complete: ${reading.why ? about(reading.why) : 'it ends too early'}`);
    const besides = first
      ? `, with ${many(problems.length, 'deviation')} from the schema: ${clause(first, 120)}${more}`
      : '';
    return {
      outcome: 'pass',
      says: `${name} is ${format} ${version} with ${many(components, 'component')}${besides}`,
      at: piece.claim.at,
    };
  });
}

/** The SBOM is one: valid in its format, complete, and with components. */
export const rule: Rule = {
  id: 'sbom-valid',
  title: 'The SBOM is valid',
  why: 'A bill of materials is read by tools when the next vulnerability comes up. One that breaks its format, or lists nothing, answers "not affected" to every question.',
  fix: 'Make the SBOM again with the generator of your package manager (for npm: `npm sbom --sbom-format cyclonedx`) and commit its output unchanged',
  section: '10',
  rank: 54,
  setting: 'block',
  check: (facts, policy) => {
    const prds = prdsOf(facts);
    return prds.length === 0
      ? nothing('There is no document that links an SBOM')
      : prds.flatMap((prd) => judged(facts, policy, prd));
  },
  examples: {
    good: '- [x] SBOM: [sbom.cdx.json](evidence/sbom.cdx.json), CycloneDX 1.6 with 312 components.',
    bad: '- [x] SBOM: [sbom.json](evidence/sbom.json), which names its format and has an empty list of components.',
  },
};
