import type { Change, Tree } from '../model/change.ts';
import type { TogetherFacts } from '../model/facts.ts';
import { anyOf } from '../model/globs.ts';
import type { Policy, TogetherSet } from '../model/policy.ts';

/** Most changed files of one part that are named. */
const MOST = 5;

interface Source {
  readonly change: Pick<Change, 'files'>;
  readonly head: Tree;
  readonly base: Tree;
  readonly policy: Pick<Policy, 'together' | 'roadmap'>;
}

/** The configured sets, and the roadmap with its mirror unless a set holds both already. */
function setsOf({ together, roadmap }: Source['policy']): readonly TogetherSet[] {
  const { path, mirror } = roadmap ?? {};
  if (path === undefined || mirror === undefined) return together;
  const known = together.some((set) => set.paths.includes(path) && set.paths.includes(mirror));
  return known ? together : [...together, { name: 'roadmap and mirror', paths: [path, mirror] }];
}

/** The sets of files that change together of which the change touches some, with what it leaves as it is. */
export function touchedSets({ change, head, base, policy }: Source): readonly TogetherFacts[] {
  const changed = new Set(change.files.flatMap(({ path, from = path }) => [path, from]));
  const isThere = (path: string) => head.entries.has(path) || base.entries.has(path);
  return setsOf(policy).flatMap((set): TogetherFacts[] => {
    const parts = set.paths.map((glob) => {
      const isPath = isThere(glob);
      const matches = isPath ? (path: string) => path === glob : anyOf([glob]);
      return {
        glob,
        isPath,
        matches,
        changed: [...changed]
          .filter((path) => matches(path))
          .sort()
          .slice(0, MOST),
      };
    });
    if (parts.every((part) => part.changed.length === 0)) return [];
    const left = ({ glob, isPath, matches }: (typeof parts)[number]) => {
      if (isPath) return changed.has(glob) ? undefined : glob;
      for (const { entries } of [head, base])
        for (const path of entries.keys()) if (!changed.has(path) && matches(path)) return path;
      return undefined;
    };
    return [
      {
        name: set.name,
        parts: parts.map((part) => {
          // Looked for only where it matters: it can take a walk through all files.
          const path = part.changed.length > 0 ? undefined : left(part);
          return { glob: part.glob, changed: part.changed, ...(path === undefined ? {} : { left: path }) };
        }),
      },
    ];
  });
}
