import type { Facts } from '../../model/facts.ts';
import { SEVERITIES } from '../../model/kinds.ts';
import type { Policy } from '../../model/policy.ts';
import type { Scan, ScanFinding } from '../../model/reading.ts';
import type { Remark } from '../../model/rule.ts';
import { groupBy } from './group.ts';
import { KIND_LABELS } from './kinds.ts';
import { thresholdOf } from './severity.ts';
import { clause, code, listed, many, show } from './text.ts';

/** "high or worse", or where the categories differ "that blocks (Dependency scan: critical or worse; SAST: high or worse)". */
export function limitOf(scans: readonly Scan[], policy: Policy): string {
  const words = new Map(
    scans.map(({ category }) => {
      const { blocks } = thresholdOf(category, policy);
      return [category, `${blocks} or worse`] as const;
    }),
  );
  const [first = `${policy.severity.blocks} or worse`] = words.values();
  if (new Set(words.values()).size < 2) return first;
  return `that blocks (${[...words].map(([category, limit]) => `${KIND_LABELS[category]}: ${limit}`).join('; ')})`;
}

/** "2 closed by `app.vex.json` (not_affected: vulnerable_code_not_present)", one per VEX document. */
function closedByVex(findings: readonly ScanFinding[]): readonly string[] {
  const byPath = groupBy(
    findings.filter((one) => one.closedBy !== undefined),
    (one) => one.closedBy ?? '',
  );
  return [...byPath].map(([path, closed]) => {
    const reasons = [...new Set(closed.map((one) => show(one.closed ?? '', 80)))];
    return `${closed.length} closed by ${code(path)} (${listed(reasons, 2)})`;
  });
}

/** What the scans found and the policy lets pass, in brackets; '' for nothing. */
export function besides(scans: readonly Scan[]): string {
  const sum = (pick: (scan: Scan) => number) => scans.reduce((total, scan) => total + pick(scan), 0);
  const levels = SEVERITIES.filter((level) => level !== 'none')
    .map((level) => [level, sum((scan) => scan.counts[level])] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${count} ${level}`);
  const findings = scans.flatMap((scan) => scan.findings);
  const vex = closedByVex(findings);
  const waived = findings.filter((one) => one.waivedBy !== undefined).length;
  const closed = findings.filter((one) => one.closedBy !== undefined).length + waived;
  const suppressed = sum((scan) => scan.suppressed) - closed;
  const others = [...(suppressed > 0 ? [`${suppressed} suppressed`] : []), ...(waived > 0 ? [`${waived} waived`] : [])];
  const parts = [...levels, ...others, ...vex];
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

/** Linked VEX documents that could close findings and are not listened to, each with the reason. */
export function unusedVex(facts: Facts): readonly Remark[] {
  return (facts.vex ?? []).flatMap(({ path, refused, statements }): Remark[] =>
    refused === undefined
      ? []
      : [
          {
            outcome: 'not-applicable',
            says: `${code(path)} closes nothing with its ${many(statements, 'statement')}: ${clause(refused)}`,
          },
        ],
  );
}
