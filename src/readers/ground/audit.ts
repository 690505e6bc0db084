import { SEVERITIES, type Severity, type SeverityCounts } from '../../model/kinds.ts';
import type { Findings } from './finish.ts';
import { noCounts, severityOf, total } from './severity.ts';
import { count, entries, get, list, text } from './value.ts';

const SERIOUS: readonly Severity[] = ['critical', 'high'];
const LESSER: readonly Severity[] = ['medium', 'low', 'none'];

/** Counts of a summary by severity word (`metadata.vulnerabilities` of the npm family); its `total` is left out. */
export function countsOf(summary: unknown): SeverityCounts {
  const counts = noCounts();
  for (const [word, number] of entries(summary)) if (word !== 'total') counts[severityOf(word)] += count(number) ?? 0;
  return counts;
}

/** Severities that the summary counts and the list leaves out, as `2 high, 1 low`. */
function leftOut(listed: SeverityCounts, summary: SeverityCounts, among: readonly Severity[]): string {
  return among
    .filter((severity) => listed[severity] === 0 && summary[severity] > 0)
    .map((severity) => `${summary[severity]} ${severity}`)
    .join(', ');
}

/** What comparing a list with its summary tells; `why` when the list hides something serious. */
export interface Compared {
  readonly contradictions: readonly string[];
  readonly remarks: readonly string[];
  readonly why?: string;
}

/**
 * Compares a list of advisories with a summary that counts paths, so that the numbers themselves can't be compared: an
 * empty list takes the numbers of the summary, and a whole severity that is missing was filtered out.
 */
export function againstPathSummary(found: Findings, summary: SeverityCounts): Compared {
  if (found.seen() === 0 && total(summary) > 0) {
    for (const severity of SEVERITIES) found.addUnlisted(severity, summary[severity]);
    const says = `The list is empty and the summary counts ${total(summary)}; the summary counts`;
    return { contradictions: [says], remarks: [] };
  }
  const listed = found.finish().counts;
  const serious = leftOut(listed, summary, SERIOUS);
  const lesser = leftOut(listed, summary, LESSER);
  return {
    contradictions: [],
    remarks: lesser ? [`The list leaves out what the summary counts: ${lesser} (an audit level?)`] : [],
    ...(serious ? { why: `leaves out what its summary counts: ${serious} (run it without an audit level)` } : {}),
  };
}

/**
 * Compares a list with the number that the file's own summary gives: what the list lacks is counted as unlisted, with the
 * severity given. Gives the sentence about the contradiction, or none.
 */
export function againstTotal(
  found: Findings,
  listed: number,
  counted: number | undefined,
  severity: Severity = 'unknown',
): string[] {
  if (counted === undefined || counted <= listed) return [];
  found.addUnlisted(severity, counted - listed);
  const what = severity === 'unknown' ? 'findings' : `${severity} findings`;
  return [`The summary counts ${counted} ${what} and the list has ${listed}; the worse counts`];
}

/**
 * The version that an advisory of npm 6, pnpm or yarn 1 found installed; '' when there are several, since a statement about
 * one of them must not close the others.
 */
export function installedVersion(advisory: unknown): string {
  const versions = new Set(list(get(advisory, 'findings')).map((finding) => text(get(finding, 'version'))));
  const [version = ''] = versions;
  return versions.size === 1 ? version : '';
}
