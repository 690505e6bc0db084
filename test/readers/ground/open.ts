import type { Reader, Reading } from '../../../src/model/reading.ts';
import { readReport } from '../../../src/readers/ground/read.ts';
import { readers } from '../../../src/readers/index.ts';

/** Reads a value (JSON) or a text with every reader of the room, or with those given. */
export function reading(
  content: unknown,
  options: { readonly hint?: string; readonly readers?: readonly Reader[]; readonly cap?: number } = {},
): Promise<Reading> {
  const bytes =
    content instanceof Uint8Array
      ? content
      : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  return readReport('report', bytes, { readers, cap: 1_000_000, ...options });
}

/** The parts of a scan reading that tables of cases compare: only counts above zero, and what is not as usual. */
export async function summary(content: unknown, hint?: string): Promise<Record<string, unknown>> {
  const found = await reading(content, hint === undefined ? {} : { hint });
  if (found.kind !== 'scan') return { kind: found.kind, why: found.why };
  const { scan, more = [] } = found;
  const counted = (one: typeof scan) => ({
    ...Object.fromEntries(Object.entries(one.counts).filter(([, number]) => number > 0)),
    ...(one.suppressed > 0 ? { suppressed: one.suppressed } : {}),
  });
  return {
    ...counted(scan),
    ...(found.complete ? {} : { why: found.why }),
    ...(found.contradictions.length > 0 ? { contradictions: found.contradictions } : {}),
    ...(more.length > 0 ? { more: Object.fromEntries(more.map((one) => [one.category, counted(one)])) } : {}),
  };
}
