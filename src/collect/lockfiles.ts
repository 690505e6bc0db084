import { lockfiles as lockReaders } from '../lockfiles/index.ts';
import type { Tree } from '../model/change.ts';
import type { Gap } from '../model/facts.ts';
import type { Forge } from '../model/forge.ts';
import type { Lockfile } from '../model/lockfile.ts';
import type { Policy } from '../model/policy.ts';
import { textOf } from './text.ts';

/** Folders whose lockfiles are not the repository's own: installed packages and test data. */
const FOREIGN = /(^|\/)(node_modules|vendor|third_party|fixtures|__fixtures__|testdata|test-data|\.git)\//;

/** Whether a lockfile of this path would be the repository's own. */
export const isLockfile = (path: string): boolean => !FOREIGN.test(path);

interface Source {
  readonly forge: Forge;
  readonly head: Tree;
  readonly policy: Policy;
  readonly gaps: Gap[];
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

/** Reads every lockfile at the head that a reader knows, sorted by path; one that cannot be read is a gap. */
export async function collectLockfiles({ forge, head, policy, gaps }: Source): Promise<readonly Lockfile[]> {
  const found: Lockfile[] = [];
  for (const path of [...head.entries.keys()].filter(isLockfile).sort()) {
    const reader = lockReaders.find((candidate) => candidate.names.includes(path.slice(folderOf(path).length)));
    const entry = reader && head.entries.get(path);
    if (!reader || !entry) continue;
    const manifest = reader.manifest === undefined ? undefined : head.entries.get(folderOf(path) + reader.manifest);
    try {
      const text = await textOf(forge, entry, policy.caps.reportBytes);
      found.push(
        reader.read(path, text, manifest ? await textOf(forge, manifest, policy.caps.reportBytes) : undefined),
      );
    } catch (error) {
      gaps.push({ about: 'lockfile', path, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return found;
}
