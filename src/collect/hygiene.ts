import type { Change, Tree } from '../model/change.ts';
import type { Facts } from '../model/facts.ts';
import type { Forge } from '../model/forge.ts';
import type { Policy } from '../model/policy.ts';
import type { Prd } from '../model/prd.ts';
import { generatedMatcher } from './generated.ts';
import { linkedNotes } from './release-notes.ts';
import { collectTestCases } from './test-cases.ts';
import { touchedSets } from './together.ts';

interface Source {
  readonly forge: Forge;
  readonly change: Change;
  readonly head: Tree;
  readonly base: Tree;
  readonly policy: Policy;
}

/** What the rules about the change itself look at, and which files nobody writes by hand. */
export async function collectHygiene(
  source: Source,
  prds: readonly Prd[],
): Promise<{
  readonly isGenerated: (path: string) => boolean;
  readonly facts: Pick<Facts, 'together' | 'testCases' | 'releaseNotes'>;
}> {
  const [isGenerated, testCases] = await Promise.all([
    generatedMatcher(source.forge, source.base),
    collectTestCases(source, prds),
  ]);
  const together = touchedSets(source);
  const releaseNotes = linkedNotes(source, prds);
  return {
    isGenerated,
    facts: {
      ...(together.length > 0 ? { together } : {}),
      ...(testCases.length > 0 ? { testCases } : {}),
      ...(releaseNotes.length > 0 ? { releaseNotes } : {}),
    },
  };
}
