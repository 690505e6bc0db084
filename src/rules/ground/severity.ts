import { type ScanCategory, SEVERITIES, type Severity } from '../../model/kinds.ts';
import type { Policy, Threshold } from '../../model/policy.ts';
import type { Scan, ScanFinding } from '../../model/reading.ts';

/** The thresholds for a category of scans: its own, else those of all scans. */
export function thresholdOf(category: ScanCategory, { severity }: Policy): Required<Threshold> {
  return { blocks: severity.blocks, unknown: severity.unknown, ...severity.byCategory?.[category] };
}

/** What a severity counts as under the policy; a found secret is high at least, whatever its tool writes. */
export function effective(severity: Severity, scan: Pick<Scan, 'category'>, policy: Policy): Severity {
  const known = severity === 'unknown' ? thresholdOf(scan.category, policy).unknown : severity;
  if (scan.category !== 'secrets') return known;
  return known === 'critical' ? known : 'high';
}

/** Is it as bad as what the policy blocks, or worse? */
export function blocks(severity: Severity, scan: Pick<Scan, 'category'>, policy: Policy): boolean {
  return (
    SEVERITIES.indexOf(effective(severity, scan, policy)) <=
    SEVERITIES.indexOf(thresholdOf(scan.category, policy).blocks)
  );
}

/** Numbers of open findings that block, by the severity that the report itself gives, worst first. */
export function blocking(scan: Scan, policy: Policy): readonly (readonly [Severity, number])[] {
  const found = SEVERITIES.filter((severity) => blocks(severity, scan, policy)).map(
    (severity) => [severity, scan.counts[severity]] as const,
  );
  const total = SEVERITIES.reduce((sum, severity) => sum + scan.counts[severity], 0);
  // A tool for secrets may count them without giving each a severity.
  const more = scan.category === 'secrets' ? Math.max(0, (scan.secrets ?? 0) - total) : 0;
  return found
    .map(([severity, count]) => [severity, severity === 'high' ? count + more : count] as const)
    .filter(([, count]) => count > 0);
}

/** "lodash@4.17.20"; some tools write the range of all vulnerable versions instead: "ws (8.0.0 - 8.17.0)". */
function packageName(name: string, version: string | undefined): string {
  if (!version) return name;
  return /[\s<>=|*^~,]/.test(version) ? `${name} (${version})` : `${name}@${version}`;
}

/** A finding in few words: its id, the package or the place. */
export function findingName(finding: ScanFinding): string {
  if (finding.package) return `${finding.id} in ${packageName(finding.package, finding.version)}`;
  if (!finding.at) return finding.id;
  return `${finding.id} in ${finding.at.path}${finding.at.line ? `:${finding.at.line}` : ''}`;
}
