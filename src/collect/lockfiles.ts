import { lockfiles as lockFormats } from '../lockfiles/index.ts';
import type { Tree } from '../model/change.ts';
import type { Gap } from '../model/facts.ts';
import type { Forge } from '../model/forge.ts';
import type { LockFormat, Lockfile } from '../model/lockfile.ts';
import type { Policy } from '../model/policy.ts';
import { folderOf } from './paths.ts';
import { textOf } from './text.ts';

/** Folders whose lockfiles are not the repository's own: installed packages and test data. */
const FOREIGN = /(^|\/)(node_modules|vendor|third_party|fixtures|__fixtures__|testdata|test-data|\.git)\//;

/** The format of a lockfile by its name; undefined when the path is none, or is not the repository's own. */
export function lockFormatOf(path: string): LockFormat | undefined {
  if (FOREIGN.test(path)) return undefined;
  const name = path.slice(folderOf(path).length);
  return lockFormats.find((one) => one.names.includes(name)) ?? lockFormats.find((one) => one.matches?.test(name));
}

interface Source {
  readonly forge: Forge;
  readonly head: Tree;
  readonly policy: Policy;
  readonly gaps: Gap[];
}

/** Reads every lockfile at the head that a reader knows, sorted by path; one that cannot be read is a gap. */
export async function collectLockfiles({ forge, head, policy, gaps }: Source): Promise<readonly Lockfile[]> {
  const found: Lockfile[] = [];
  for (const path of [...head.entries.keys()].sort()) {
    const format = lockFormatOf(path);
    const entry = format && head.entries.get(path);
    if (!format || !entry) continue;
    const manifest = format.manifest === undefined ? undefined : head.entries.get(folderOf(path) + format.manifest);
    try {
      const { lockReader: reader } = await format.load();
      const text = await textOf(forge, entry, policy.caps.reportBytes);
      if (reader.pins?.(text) === false) continue;
      found.push(
        reader.read(path, text, manifest ? await textOf(forge, manifest, policy.caps.reportBytes) : undefined),
      );
    } catch (error) {
      gaps.push({ about: 'lockfile', path, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return found;
}
