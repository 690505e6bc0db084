import type { WaiversFile } from '../config/waivers.ts';
import type { Change, Tree, TreeEntry } from '../model/change.ts';
import type { Forge } from '../model/forge.ts';
import type { Policy } from '../model/policy.ts';
import { Unreadable } from '../model/reading.ts';
import type { BrokenWaiver, Waiver, WaiverFacts } from '../model/waiver.ts';
import { rules } from '../rules/index.ts';
import { textOf } from './text.ts';

/** Largest waivers file, in bytes. */
const CAP = 1_000_000;
/** Most sentences about what can't be understood, of each side. */
const MOST_BROKEN = 100;

const EMPTY: WaiversFile = { waivers: [], broken: [] };

interface Source {
  readonly forge: Forge;
  readonly change: Change;
  readonly head: Tree;
  readonly base: Tree;
  readonly policy: Policy;
}

/** The file at the commit that the policy comes from, which the change can't have written. */
async function standingEntry({ forge, change, base }: Source, path: string): Promise<TreeEntry | undefined> {
  const commit = change.policyAt ?? base.commit;
  if (commit === base.commit) return base.entries.get(path);
  return forge.entry ? forge.entry(commit, path) : (await forge.tree(commit)).entries.get(path);
}

async function read(forge: Forge, entry: TreeEntry | undefined, path: string, auto: string): Promise<WaiversFile> {
  if (!entry) return EMPTY;
  const ids = rules.map(({ id }) => id);
  // The parser and the schema are only worth loading when there is something to read.
  const { readWaivers } = await import('../config/waivers.ts');
  try {
    return readWaivers(path, await textOf(forge, entry, CAP), ids, auto);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { waivers: [], broken: [{ says: error.message, at: { path, line: 1 }, raw: entry.oid }] };
  }
}

/** What an entry says, whatever its place and its name. */
const content = ({ id: _, at: __, ...rest }: Waiver) => JSON.stringify(rest);

function broken(found: WaiversFile['broken'], proposed: boolean): readonly BrokenWaiver[] {
  return found
    .slice(0, MOST_BROKEN)
    .map(({ raw: _, ...one }) => (proposed ? { ...one, proposed: true as const } : one));
}

/**
 * The waivers of the default branch, and what the change adds to them or edits; undefined when there is no such file. An
 * entry that the change takes away still stands: what judges a change is not its own to alter.
 */
export async function collectWaivers(source: Source): Promise<WaiverFacts | undefined> {
  const { forge, head, base, policy } = source;
  const { path } = policy.waivers;
  const standing = await standingEntry(source, path);
  const [begun, after] = [base.entries.get(path), head.entries.get(path)];
  if (!standing && !after) return undefined;
  const added = after && after.oid !== standing?.oid && after.oid !== begun?.oid;
  const [old, since, now] = await Promise.all([
    read(forge, standing, path, 'w'),
    // What stood where the change began, and is gone from the default branch since, is not the change's doing.
    added && begun && begun.oid !== standing?.oid ? read(forge, begun, path, 'w') : EMPTY,
    added ? read(forge, after, path, 'new') : EMPTY,
  ]);
  const known = new Set([...old.waivers, ...since.waivers].map(content));
  const hurt = new Set([...old.broken, ...since.broken].map(({ raw }) => raw));
  return {
    path,
    standing: old.waivers,
    proposed: now.waivers.filter((one) => !known.has(content(one))),
    broken: [
      ...broken(old.broken, false),
      ...broken(
        now.broken.filter(({ raw }) => !hurt.has(raw)),
        true,
      ),
    ],
  };
}
