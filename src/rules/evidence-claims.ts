import type { EvidenceKind } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import type { Claim, Prd } from '../model/prd.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { isReason, labelOf, nothing, prdsOf, sectionOf } from './ground/claims.ts';
import { heading } from './ground/headings.ts';
import { KIND_LABELS, KIND_WORDS } from './ground/kinds.ts';
import { lineOf } from './ground/lines.ts';
import { openClaims } from './ground/open-claims.ts';
import { capital, clause, listed, many } from './ground/text.ts';

const linesFor = (kinds: readonly EvidenceKind[]) =>
  kinds
    .map(
      (kind) =>
        `- [x] ${KIND_LABELS[kind]}: ${kind === 'ci' ? '[run](<address-of-the-run>)' : '[report](<path-of-the-report>)'}`,
    )
    .join('\n');

function notApplicable(claim: Claim): Remark {
  const label = capital(labelOf(claim));
  if (isReason(claim.reason)) {
    return {
      outcome: 'not-applicable',
      says: `${label} does not apply: ${clause(claim.reason ?? '', 120)}`,
      at: claim.at,
    };
  }
  return {
    outcome: 'fail',
    says: `${label} is N/A without a reason`,
    at: claim.at,
    fix: 'Write why it does not apply: "N/A — <reason>"',
    suggestion: `${lineOf({ ...claim, text: labelOf(claim) }).trimEnd()} — <reason>`,
  };
}

function judged(prd: Prd, policy: Policy): readonly Remark[] {
  const number = policy.sections.evidence;
  const section = sectionOf(prd, number);
  const at = section?.at ?? { path: prd.path, line: 1 };
  const { required } = policy.evidence;
  if (prd.claims.length === 0) {
    const says = section
      ? `Section ${number} claims nothing: it has no checklist and no table of evidence`
      : `There is no section ${number}, so no evidence is claimed`;
    const lines = linesFor(required);
    return [{ outcome: 'fail', says, at, suggestion: section ? lines : `${heading(number, policy)}\n\n${lines}` }];
  }
  const of = (state: Claim['state']) => prd.claims.filter((claim) => claim.state === state);
  const done = of('done');
  const missing = required.filter((kind) => !prd.claims.some((claim) => claim.kinds.includes(kind)));
  const waived = of('not-applicable').map(notApplicable);
  const wrong = [...openClaims(of('open')), ...waived.filter((remark) => remark.outcome === 'fail')];
  if (missing.length > 0) {
    const words = listed(
      missing.map((kind) => KIND_WORDS[kind]),
      missing.length,
    ).replace(/ and (?=[^,]*$)/, ' or ');
    wrong.push({
      outcome: 'fail',
      says: `Section ${number} does not claim ${words}`,
      at,
      suggestion: linesFor(missing),
    });
  }
  if (wrong.length === 0 && done.length === 0) {
    wrong.push({ outcome: 'fail', says: `Section ${number} claims no evidence at all: everything is N/A`, at });
  }
  const notes = waived.filter((remark) => remark.outcome !== 'fail');
  if (wrong.length > 0) return [...wrong, ...notes];
  const besides = notes.length > 0 ? `, ${notes.length} not applicable with a reason` : '';
  return [{ outcome: 'pass', says: `${many(done.length, 'claim')} ticked${besides}`, at }, ...notes];
}

/** Every claim of section 10 is ticked or waived with a reason, and every required kind of evidence is claimed. */
export const rule: Rule = {
  id: 'evidence-claims',
  title: 'All evidence is claimed',
  why: 'Section 10 is where the author says what is proven. An open box is work that is not finished, and a kind of evidence that is not mentioned was forgotten.',
  fix: 'Finish what is open, tick it and link its proof in section 10; for what does not apply write "N/A — <reason>"',
  section: '10',
  rank: 30,
  setting: 'block',
  check: (facts, policy) => {
    const prds = prdsOf(facts);
    return prds.length === 0
      ? nothing('There is no document that claims anything')
      : prds.flatMap((prd) => judged(prd, policy));
  },
  examples: {
    good: '- [x] SAST: [semgrep.sarif](evidence/semgrep.sarif)\n- [ ] DAST: N/A — no endpoint changes',
    bad: '- [ ] SAST\n- [ ] DAST: N/A',
  },
};
