import type { Policy } from '../model/policy.ts';
import type { Scan } from '../model/reading.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { nothing } from './ground/claims.ts';
import { scansOf } from './ground/kinds.ts';
import { nameOf, type Piece, piecesOf, places } from './ground/pieces.ts';
import { blocking, blocks, findingName } from './ground/severity.ts';
import { about, capital, listed, many, show } from './ground/text.ts';

/** Findings told by name; the rest is counted. */
const NAMED = 3;

/** ": GHSA-… in lodash@4.17.20, … and 2 more"; empty when the report names none. */
function named(scan: Scan, policy: Policy, total: number): string {
  const open = scan.findings.filter((one) => one.closed === undefined && blocks(one.severity, scan, policy));
  const all = open.map((one) => show(findingName(one), 80));
  const names = [...new Set(all)].slice(0, NAMED);
  const rest = total - all.filter((name) => names.includes(name)).length;
  if (names.length === 0) return '';
  return `: ${listed(rest > 0 ? [...names, `${rest} more`] : names, NAMED + 1)}`;
}

function found(piece: Piece, scan: Scan, policy: Policy): Remark | undefined {
  const counts = blocking(scan, policy);
  if (counts.length === 0) return undefined;
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const secrets = scan.category === 'secrets';
  const words = counts.map(
    ([severity, count]) => `${count} ${severity === 'unknown' ? 'of unknown severity' : severity}`,
  );
  const what = secrets ? many(total, 'secret') : listed(words, counts.length);
  return {
    outcome: 'fail',
    says: `${what} in ${show(scan.tool, 40)} (${nameOf(piece.one)})${named(scan, policy, total)}`,
    ...places(piece),
    ...(secrets
      ? { fix: 'Take the secret out, rotate it where it is used, note the rotation in 9.6, and scan again' }
      : {}),
  };
}

function judged(piece: Piece, policy: Policy): readonly Remark[] {
  const wrong = scansOf(piece.reading)
    .map((scan) => found(piece, scan, policy))
    .filter((remark) => remark !== undefined);
  if (wrong.length > 0 || piece.reading.complete) return wrong;
  const why = piece.reading.why ? about(piece.reading.why) : 'it did not run to its end';
  const says = `Whether ${nameOf(piece.one)} is clean cannot be told: ${why}`;
  return [{ outcome: 'unknown', says, ...places(piece) }];
}

/** What the scans found and the policy lets pass, in a few words. */
function besides(scans: readonly Scan[]): string {
  const sum = (pick: (scan: Scan) => number) => scans.reduce((total, scan) => total + pick(scan), 0);
  const levels = (['critical', 'high', 'medium', 'low', 'unknown'] as const)
    .map((level) => [level, sum((scan) => scan.counts[level])] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${count} ${level}`);
  const closed = sum((scan) => scan.suppressed);
  const parts = closed > 0 ? [...levels, `${closed} suppressed`] : levels;
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

/** No linked scan has an open finding that the policy blocks. */
export const rule: Rule = {
  id: 'scans-clean',
  title: 'The scans found nothing that blocks',
  why: 'An open finding of high or critical severity is a known way in. It is counted from the report itself, whatever the document says about it; a finding without a usable severity counts as the policy says, and a found secret always counts as high.',
  fix: 'Mend or update what was found and scan again; what does not apply is suppressed in the scanner itself, with its reason',
  section: '10',
  rank: 51,
  setting: 'block',
  check: (facts, policy) => {
    const pieces = piecesOf(facts).filter((piece) => scansOf(piece.reading).length > 0);
    if (pieces.length === 0) return nothing('No scan report was found that could be judged');
    const wrong = pieces.flatMap((piece) => judged(piece, policy));
    if (wrong.length > 0) return wrong;
    const scans = pieces.flatMap((piece) => scansOf(piece.reading));
    const says = `${capital(many(scans.length, 'scan'))} without anything ${policy.severity.blocks} or worse${besides(scans)}`;
    return [{ outcome: 'pass', says }];
  },
  examples: {
    good: 'The npm audit report counts 0 critical, 0 high, 3 moderate.',
    bad: '2 high in npm audit (`evidence/audit.json`): GHSA-35jh-r3h4-6jhm in lodash@4.17.20 and GHSA-p6mc-m468-83gw in lodash.set',
  },
};
