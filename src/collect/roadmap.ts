import type { Tree } from '../model/change.ts';
import type { Facts, Gap } from '../model/facts.ts';
import type { Forge } from '../model/forge.ts';
import type { Policy } from '../model/policy.ts';
import type { RoadmapRow } from '../model/prd.ts';
import { Unreadable } from '../model/reading.ts';
import { parseRoadmapWithDeadline } from '../prd/deadline.ts';
import { textOf } from './text.ts';

interface Source {
  readonly forge: Forge;
  readonly head: Tree;
  readonly base: Tree;
  readonly policy: Policy;
  readonly gaps: Gap[];
}

/** Rows of the configured roadmap at the base and at the head; undefined when neither has one. */
export async function collectRoadmap({ forge, head, base, policy, gaps }: Source): Promise<Facts['roadmap']> {
  if (!policy.roadmap) return undefined;
  const { path, mirror } = policy.roadmap;
  if (!head.entries.has(path) && !base.entries.has(path)) return undefined;
  const rows = async (tree: Tree): Promise<readonly RoadmapRow[]> => {
    const entry = tree.entries.get(path);
    if (!entry) return [];
    try {
      const text = await textOf(forge, entry, policy.caps.prdBytes);
      return await parseRoadmapWithDeadline(path, text, { ms: policy.caps.parseMs });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      gaps.push({ about: 'roadmap', path, why: error.message });
      return [];
    }
  };
  const [before, after] = await Promise.all([rows(base), rows(head)]);
  const mirrored = mirror !== undefined && (head.entries.has(mirror) || base.entries.has(mirror));
  return { path, before, after, ...(mirrored ? { mirror } : {}) };
}
