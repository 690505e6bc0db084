import type { Coverage } from '../../model/reading.ts';

/** Coverage of so many lines: percent with four decimals, never rounded up to 100; no percent at all for no lines. */
export function coverageOf(covered: number, total: number): Coverage {
  if (total <= 0) return { covered: 0, total: 0 };
  const lines = Math.round((covered / total) * 1_000_000) / 10_000;
  return { lines: covered < total ? Math.min(lines, 99.9999) : 100, covered: Math.min(covered, total), total };
}
