// The calculator prints what it does not understand; nothing of a file may be printed, so it gets whole pairs only.
const VECTOR = /^(?:CVSS:(?:3\.[01]|4\.0)\/)?[A-Z]{1,4}:[A-Za-z]{1,6}(?:\/[A-Z]{1,4}:[A-Za-z]{1,6}){3,60}\/?$/i;

/** Scores by vector. A score takes a third of a millisecond, and reports repeat their vectors. */
const known = new Map<string, number | undefined>();
/** Most vectors that are scored; no set of reports has so many different ones, and a hostile one has no end. */
const MOST = 20_000;

/**
 * Base score (0–10) of a CVSS 2.0, 3.0, 3.1 or 4.0 vector; undefined when it is no vector or lacks a base metric (the
 * calculator would score it 0), and for each new one after 20,000 different ones. The calculator is loaded when the first vector is met. Source: https://www.first.org/cvss/
 */
export async function cvssScore(vector: string): Promise<number | undefined> {
  // A vector with every optional metric has under 300 characters.
  const pairs = vector.length > 400 ? '' : vector.trim().replace(/^\(|\)$/g, '');
  if (known.has(pairs)) return known.get(pairs);
  if (!VECTOR.test(pairs) || known.size >= MOST) return undefined;
  const { fromVector } = await import('ae-cvss-calculator');
  const score = scoreOf(fromVector, pairs);
  known.set(pairs, score);
  return score;
}

function scoreOf(fromVector: typeof import('ae-cvss-calculator').fromVector, pairs: string): number | undefined {
  try {
    const parsed = fromVector(pairs);
    if (!parsed?.isBaseFullyDefined()) return undefined;
    const score: unknown = parsed.calculateScores().base ?? parsed.calculateScores().overall;
    return typeof score === 'number' && score >= 0 && score <= 10 ? score : undefined;
  } catch {
    return undefined;
  }
}
