import { SEVERITIES, type Severity, type SeverityCounts } from '../../model/kinds.ts';
import type { Policy } from '../../model/policy.ts';
import type { Scan, ScanFinding } from '../../model/reading.ts';
import { scansOf } from './kinds.ts';
import { type MergedFinding, mergeFindings } from './merging.ts';
import type { Piece } from './pieces.ts';
import { blocks } from './severity.ts';

/** A scan with the report that it stands in. */
export interface Source {
  readonly piece: Piece;
  readonly scan: Scan;
}

/** A finding that several scans report, with those scans, in their order. */
export interface Shared {
  readonly finding: MergedFinding;
  readonly sources: readonly Source[];
}

/** Every scan of the reports. */
export const sourcesOf = (pieces: readonly Piece[]): readonly Source[] =>
  pieces.flatMap((piece) => scansOf(piece.reading).map((scan) => ({ piece, scan })));

const reportOf = ({ piece, scan }: Source) => `${scan.category} ${piece.one.path ?? piece.one.id}`;

/** What several scans report together, worst first, and each scan with only what it alone reports. */
export function partedFindings(sources: readonly Source[]): {
  readonly shared: readonly Shared[];
  readonly alone: readonly Source[];
} {
  const home = new Map(sources.flatMap((source) => source.scan.findings.map((one) => [one, source] as const)));
  const shared = mergeFindings(sources.map((source) => source.scan)).flatMap((finding): Shared[] => {
    const open = finding.findings.filter((one) => one.closed === undefined);
    // A report that two documents link is one report.
    const told = new Map(open.flatMap((one) => home.get(one) ?? []).map((source) => [reportOf(source), source]));
    return told.size > 1
      ? [{ finding, sources: sources.filter((source) => told.get(reportOf(source)) === source) }]
      : [];
  });
  const known = new Set(shared.flatMap(({ finding }) => finding.findings));
  const rank = ({ finding }: Shared) => SEVERITIES.indexOf(finding.severity);
  return {
    shared: [...shared].sort((a, b) => rank(a) - rank(b)),
    alone: sources.map(({ piece, scan }) => ({ piece, scan: without(scan, known) })),
  };
}

/** The scan without some of its findings; its counts stay exact. */
function without(scan: Scan, known: ReadonlySet<ScanFinding>): Scan {
  const gone = scan.findings.filter((one) => one.closed === undefined && known.has(one));
  if (gone.length === 0) return scan;
  const count = (severity: Severity) => gone.filter((one) => one.severity === severity).length;
  const counts = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, Math.max(0, scan.counts[severity] - count(severity))]),
  ) as SeverityCounts;
  return {
    ...scan,
    counts,
    ...(scan.secrets === undefined ? {} : { secrets: Math.max(0, scan.secrets - gone.length) }),
    findings: scan.findings.filter((one) => !known.has(one)),
  };
}

/** Whether a shared finding blocks: by its worst severity, and the strictest of the categories that report it. */
export const sharedBlocks = ({ finding, sources }: Shared, policy: Policy): boolean =>
  sources.some(({ scan }) => blocks(finding.severity, scan, policy));
