import { CONFIG_PATH, type ConfigFile, type Loaded, loadPolicy } from '../config/load.ts';
import type { Change, Tree, TreeEntry } from '../model/change.ts';
import type { Forge } from '../model/forge.ts';
import { Unreadable } from '../model/reading.ts';
import { Stop } from '../model/stop.ts';
import { rules } from '../rules/index.ts';
import { textOf } from './text.ts';

/** Largest configuration file, in bytes. */
const CAP = 200_000;

/** What of the question decides where the policy comes from. */
interface Asked {
  readonly policy?: { readonly path: string; readonly text: string };
  readonly configPath?: string;
}

/** The configuration file of a commit; `tree` is the one of the base, for a forge that has no cheaper way. */
async function fileAt(forge: Forge, commit: string, base: Tree, path: string): Promise<TreeEntry | undefined> {
  if (forge.entry) return forge.entry(commit, path);
  const tree = commit === base.commit ? base : await forge.tree(commit);
  const entry = tree.entries.get(path);
  // Without the whole tree "no configuration" would be a guess, and the defaults may be weaker than the team's own.
  if (!entry && tree.truncated)
    throw new Stop(4, `cannot tell whether ${path} exists at the base: the list of files is cut`);
  return entry;
}

async function atBase(
  forge: Forge,
  change: Pick<Change, 'policyAt'>,
  base: Tree,
  given: string | undefined,
): Promise<ConfigFile> {
  const path = given ?? CONFIG_PATH;
  const file = { kind: 'base', path, commit: change.policyAt ?? base.commit } as const;
  const entry = await fileAt(forge, file.commit, base, path);
  if (!entry && given !== undefined)
    throw new Stop(2, `there is no configuration file ${path} at ${file.commit.slice(0, 7)}`);
  if (!entry) return file;
  try {
    return { ...file, text: await textOf(forge, entry, CAP) };
  } catch (error) {
    if (error instanceof Unreadable) throw new Stop(2, error.message);
    throw error;
  }
}

/**
 * The policy in force: the given one, else the one at the base (on GitHub at the tip of the default branch), so that a
 * change can't weaken what judges it.
 */
export async function policyOf(
  forge: Forge,
  change: Pick<Change, 'policyAt'>,
  base: Tree,
  asked: Asked,
): Promise<Loaded> {
  const { policy, configPath } = asked;
  return loadPolicy(policy ? { kind: 'override', ...policy } : await atBase(forge, change, base, configPath), rules);
}
