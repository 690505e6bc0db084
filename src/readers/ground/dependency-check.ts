import type { Severity } from '../../model/kinds.ts';
import { coordinatesOfPurl } from './purl.ts';
import { severityOf, severityOfScore } from './severity.ts';
import { number } from './value.ts';

/** What dependency-check says about the severity of a vulnerability: its own word, then the ratings by CVSS version. */
export interface Ratings {
  readonly severity: string;
  /** Words of the CVSS ratings (`baseSeverity`), newest version first. */
  readonly words: readonly string[];
  /** Scores of the CVSS ratings, newest version first; '' where there is none. */
  readonly scores: readonly string[];
}

/** Severity of a vulnerability: the word in any case, or a score written in its place; else the newest CVSS rating. */
export function severityOfRatings({ severity, words, scores }: Ratings): Severity {
  const stated = [severity, ...words].map(severityOf).find((one) => one !== 'unknown');
  if (stated !== undefined) return stated;
  return (
    [severity, ...scores].map((score) => severityOfScore(number(score))).find((one) => one !== 'unknown') ?? 'unknown'
  );
}

/** Package and version of a dependency: of its first package URL, else the name of its file. */
export function packageOf(
  purls: readonly string[],
  fileName: string,
): { readonly package: string; readonly version: string } {
  const found = purls.map(coordinatesOfPurl).find((one) => one !== undefined);
  return found ? { package: found.name, version: found.version } : { package: fileName, version: '' };
}

/** Why a report is not complete: an analysis failed, or nothing was looked at. */
export function whyIncomplete(exceptions: number, dependencies: number | undefined): string | undefined {
  if (exceptions > 0) {
    const times = exceptions === 1 ? 'analysis' : 'analyses';
    return `reports ${exceptions} failed ${times} (analysisExceptions), so vulnerabilities may be missing`;
  }
  if (dependencies === undefined) return 'has no list of dependencies, so nothing shows that the scan ran to its end';
  return dependencies === 0 ? 'scanned no dependency at all' : undefined;
}
