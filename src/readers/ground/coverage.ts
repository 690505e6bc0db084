import type { Coverage, FileCoverage, Reading } from '../../model/reading.ts';
import { base } from './finish.ts';
import { plain } from './text.ts';

/** Coverage of so many lines: percent with four decimals, never rounded up to 100; no percent at all for no lines. */
export function coverageOf(covered: number, total: number): Coverage {
  if (total <= 0) return { covered: 0, total: 0 };
  const lines = Math.round((covered / total) * 1_000_000) / 10_000;
  return { lines: covered < total ? Math.min(lines, 99.9999) : 100, covered: Math.min(covered, total), total };
}

/** Lines (or statements) that can be covered, and those that are. */
export interface Covered {
  readonly covered: number;
  readonly total: number;
}

/** Most files that a report is taken apart into. */
const MOST_FILES = 20_000;

/** Coverage by file for a reading, sorted by path; no key at all when the report lists no file with a line. */
export function filesOf(files: Iterable<readonly [string, Covered]>): { readonly files?: readonly FileCoverage[] } {
  const listed: FileCoverage[] = [];
  for (const [path, { covered, total }] of files) {
    if (path === '' || total <= 0 || covered > total) continue;
    if (listed.length === MOST_FILES) break;
    listed.push({ path: plain(path, 400), covered, total });
  }
  return listed.length > 0 ? { files: listed.sort((a, b) => (a.path < b.path ? -1 : 1)) } : {};
}

/** Whether `a` is the lower share of the two; no line at all is the lowest. */
export const isWorse = (a: Covered, b: Covered): boolean =>
  a.total === 0 ? b.total > 0 : b.total > 0 && a.covered * b.total < b.covered * a.total;

/** A coverage reading; it is complete only when there is a line to cover and nothing else speaks against it. */
export function coverageReading(
  format: string,
  coverage: Coverage,
  parts: { readonly contradictions?: readonly string[]; readonly remarks?: readonly string[]; readonly why?: string },
): Reading {
  const why = parts.why ?? (coverage.total === 0 ? 'covers no line, which proves nothing' : undefined);
  const { contradictions = [], remarks = [] } = parts;
  return { ...base(format, { contradictions, remarks, ...(why ? { why } : {}) }), kind: 'coverage', coverage };
}
