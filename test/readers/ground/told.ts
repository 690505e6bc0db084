import type { Reading } from '../../../src/model/reading.ts';
import { reading } from './open.ts';

/** Whether a reading would count as good evidence by itself: complete, nothing against it, nothing failed. */
export function isGood(found: Reading): boolean {
  if (!found.complete || found.contradictions.length > 0) return false;
  return found.kind !== 'tests' || found.tests.failed + found.tests.errored === 0;
}

/** The parts of a tests or coverage reading that tables of cases compare: counts above zero, and what speaks against it. */
export async function told(content: unknown): Promise<Record<string, unknown>> {
  const found = await reading(content);
  const against = {
    ...(found.complete ? {} : { why: found.why }),
    ...(found.contradictions.length > 0 ? { contradictions: found.contradictions } : {}),
  };
  if (found.kind === 'coverage') {
    const { lines, covered, total } = found.coverage;
    return { lines, of: `${covered}/${total}`, ...against };
  }
  if (found.kind !== 'tests') return { kind: found.kind, why: found.why };
  const { failing, ...counts } = found.tests;
  return {
    ...Object.fromEntries(Object.entries(counts).filter(([, number]) => number > 0)),
    ...(failing.length > 0 ? { failing } : {}),
    ...against,
  };
}
