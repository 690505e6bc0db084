import { SEVERITIES, type Severity, type SeverityCounts } from '../../model/kinds.ts';

const WORDS: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  blocker: 'critical',
  high: 'high',
  important: 'high',
  severe: 'high',
  medium: 'medium',
  moderate: 'medium',
  low: 'low',
  minor: 'low',
  none: 'none',
  info: 'none',
  information: 'none',
  informational: 'none',
  negligible: 'none',
};

const LEVELS: Readonly<Record<string, Severity>> = {
  error: 'high',
  warning: 'medium',
  warn: 'medium',
  note: 'low',
  info: 'low',
  none: 'none',
};

/** A severity word as scanners write it, in any case (moderate = medium, negligible = none); anything else is unknown. */
export function severityOf(word: unknown): Severity {
  const key = typeof word === 'string' && word.length < 40 ? word.trim().toLowerCase() : '';
  return Object.hasOwn(WORDS, key) ? (WORDS[key] ?? 'unknown') : 'unknown';
}

/** A level word of linters and SARIF: error high, warning medium, note and info low, none none; anything else unknown. */
export function severityOfLevel(word: unknown): Severity {
  const key = typeof word === 'string' && word.length < 40 ? word.trim().toLowerCase() : '';
  return Object.hasOwn(LEVELS, key) ? (LEVELS[key] ?? 'unknown') : 'unknown';
}

/** A score from 0 to 10: ≥ 9 critical, ≥ 7 high, ≥ 4 medium, > 0 low, 0 none; outside of that unknown. */
export function severityOfScore(score: number | undefined): Severity {
  if (score === undefined || !(score >= 0 && score <= 10)) return 'unknown';
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'none';
}

/** Counts of zero for every severity, to count up. */
export function noCounts(): Record<Severity, number> {
  return { critical: 0, high: 0, medium: 0, low: 0, none: 0, unknown: 0 };
}

/** The worst of the severities; unknown only when nothing else is known, and for an empty list. */
export function worst(severities: Iterable<Severity>): Severity {
  let best = SEVERITIES.length - 1;
  for (const severity of severities) best = Math.min(best, SEVERITIES.indexOf(severity));
  return SEVERITIES[best] ?? 'unknown';
}

/** Sum of all severities. */
export function total(counts: SeverityCounts): number {
  return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}
