import { SEVERITIES, type Severity } from '../../model/kinds.ts';
import type { Policy } from '../../model/policy.ts';
import type { Scan, ScanFinding } from '../../model/reading.ts';

/** What a severity counts as under the policy; a found secret is high at least, whatever its tool writes. */
export function effective(severity: Severity, scan: Scan, policy: Policy): Severity {
  const known = severity === 'unknown' ? policy.severity.unknown : severity;
  if (scan.category !== 'secrets') return known;
  return known === 'critical' ? known : 'high';
}

/** Is it as bad as what the policy blocks, or worse? */
export function blocks(severity: Severity, scan: Scan, policy: Policy): boolean {
  return SEVERITIES.indexOf(effective(severity, scan, policy)) <= SEVERITIES.indexOf(policy.severity.blocks);
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
