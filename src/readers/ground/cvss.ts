/**
 * Base score (0–10) of a CVSS 2.0, 3.0, 3.1 or 4.0 vector; undefined when it is no valid vector. The calculator is loaded
 * when the first vector is met. Sources: https://www.first.org/cvss/
 */
export async function cvssScore(vector: string): Promise<number | undefined> {
  // A vector with every optional metric has under 200 characters.
  if (vector.length > 400 || !vector.includes('AV:')) return undefined;
  const { fromVector } = await import('ae-cvss-calculator');
  try {
    const scores = fromVector(vector.trim())?.calculateScores();
    const base = scores && 'base' in scores ? scores.base : undefined;
    const score = base ?? (scores && 'overall' in scores ? scores.overall : undefined);
    return typeof score === 'number' && Number.isFinite(score) ? score : undefined;
  } catch {
    return undefined;
  }
}
