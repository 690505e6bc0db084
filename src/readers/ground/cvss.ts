// The calculator prints what it does not understand; nothing of a file may be printed, so it gets whole pairs only.
const VECTOR = /^(?:CVSS:(?:3\.[01]|4\.0)\/)?[A-Z]{1,4}:[A-Za-z]{1,6}(?:\/[A-Z]{1,4}:[A-Za-z]{1,6}){3,60}\/?$/i;

/**
 * Base score (0–10) of a CVSS 2.0, 3.0, 3.1 or 4.0 vector; undefined when it is no vector or lacks a base metric (the
 * calculator would score it 0). The calculator is loaded when the first vector is met. Source: https://www.first.org/cvss/
 */
export async function cvssScore(vector: string): Promise<number | undefined> {
  // A vector with every optional metric has under 300 characters.
  const pairs = vector.length > 400 ? '' : vector.trim().replace(/^\(|\)$/g, '');
  if (!VECTOR.test(pairs)) return undefined;
  const { fromVector } = await import('ae-cvss-calculator');
  try {
    const parsed = fromVector(pairs);
    if (!parsed?.isBaseFullyDefined()) return undefined;
    const score: unknown = parsed.calculateScores().base ?? parsed.calculateScores().overall;
    return typeof score === 'number' && score >= 0 && score <= 10 ? score : undefined;
  } catch {
    return undefined;
  }
}
