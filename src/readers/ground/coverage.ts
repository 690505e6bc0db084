import type { Coverage, Reading } from '../../model/reading.ts';
import { base } from './finish.ts';

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
