import type { Facts } from '../model/facts.ts';
import { type EvidenceKind, SCAN_CATEGORIES } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import type { Prd } from '../model/prd.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { isWaived, nothing, prdsOf } from './ground/claims.ts';
import { KIND_WORDS, provenScans } from './ground/kinds.ts';
import { absent, nameOf, type Piece, piecesOf, places } from './ground/pieces.ts';
import { about, listed } from './ground/text.ts';

const CATEGORIES: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(SCAN_CATEGORIES);

/** Why a report proves no finished scan; undefined when it does. */
function unfinished({ reading }: Piece, locked: number): string | undefined {
  if (!reading.complete) return reading.why ? about(reading.why) : 'it holds no proof that the scan ran to its end';
  const scans = provenScans(reading);
  const none = locked > 0 && scans.every((scan) => scan.category === 'dependencies' && scan.dependencies === 0);
  return none ? `it looked at no dependency, and the lockfiles hold ${locked}` : undefined;
}

function judged(facts: Facts, policy: Policy, prd: Prd): readonly Remark[] {
  const scans = piecesOf(facts, prd).filter((piece) => provenScans(piece.reading).length > 0);
  const categoriesOf = (piece: Piece) => provenScans(piece.reading).map((scan) => scan.category as EvidenceKind);
  const required = policy.evidence.required.filter((kind) => CATEGORIES.has(kind));
  const needed = required.filter((kind) => !isWaived(prd, kind));
  const lacking = needed.filter((kind) => !scans.some((piece) => categoriesOf(piece).includes(kind)));
  const locked = facts.lockfiles.reduce((sum, lockfile) => sum + lockfile.packages.length, 0);
  const broken = scans.flatMap((piece): Remark[] => {
    const why = unfinished(piece, locked);
    if (!why) return [];
    const what = listed([...new Set(categoriesOf(piece))].map((kind) => KIND_WORDS[kind]));
    return [{ outcome: 'fail', says: `${nameOf(piece.one)} does not prove ${what}: ${why}`, ...places(piece) }];
  });
  const wrong = [...absent(facts, policy, prd, lacking), ...broken];
  if (wrong.length > 0) return wrong;
  if (needed.length === 0 && scans.length === 0) {
    return nothing(required.length > 0 ? 'Every required scan is waived with a reason' : 'The policy requires no scan');
  }
  const done = [...new Set(scans.flatMap(categoriesOf))].map((kind) => KIND_WORDS[kind]);
  return [{ outcome: 'pass', says: `Run to the end: ${listed(done, 8)}` }];
}

/** Every required scan is linked, is what it says it is, and ran to its end. */
export const rule: Rule = {
  id: 'scans-present',
  title: 'The required scans ran',
  why: 'A scan that failed half-way or never ran looks just like a clean one when nobody opens its report. So a scan counts only with the proof, in the report itself, that it ran to its end; and it counts for what its content is, not for the label above the link.',
  fix: 'Run the scan to its end, save its complete report in the repository or as an artifact, and link it in section 10',
  section: '10',
  rank: 50,
  setting: 'block',
  check: (facts, policy) => {
    const prds = prdsOf(facts);
    return prds.length === 0
      ? nothing('There is no document that links scans')
      : prds.flatMap((prd) => judged(facts, policy, prd));
  },
  examples: {
    good: '- [x] SAST: [semgrep.sarif](evidence/semgrep.sarif), whose run says that it ended successfully.',
    bad: '- [x] Dependencies: [audit.json](evidence/audit.json), which holds only the error of an audit that could not reach the registry.',
  },
};
