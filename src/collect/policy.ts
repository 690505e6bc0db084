import { CONFIG_PATH, type ConfigFile, type Loaded, loadPolicy } from '../config/load.ts';
import type { Tree } from '../model/change.ts';
import type { Forge } from '../model/forge.ts';
import { Unreadable } from '../model/reading.ts';
import { Stop } from '../model/stop.ts';
import { rules } from '../rules/index.ts';
import { textOf } from './text.ts';

/** Largest configuration file, in bytes. */
const CAP = 200_000;

async function atBase(forge: Forge, base: Tree): Promise<ConfigFile> {
  const file = { kind: 'base', path: CONFIG_PATH, commit: base.commit } as const;
  const entry = base.entries.get(CONFIG_PATH);
  if (!entry) {
    // Without the whole tree "no configuration" would be a guess, and the defaults may be weaker than the team's own.
    if (base.truncated)
      throw new Stop(4, `cannot tell whether ${CONFIG_PATH} exists at the base: the list of files is cut`);
    return file;
  }
  try {
    return { ...file, text: await textOf(forge, entry, CAP) };
  } catch (error) {
    if (error instanceof Unreadable) throw new Stop(2, error.message);
    throw error;
  }
}

/** The policy in force: the given one, else the one at the base, so that a change can't weaken what judges it. */
export async function policyOf(
  forge: Forge,
  base: Tree,
  given?: { readonly path: string; readonly text: string },
): Promise<Loaded> {
  return loadPolicy(given ? { kind: 'override', ...given } : await atBase(forge, base), rules);
}
