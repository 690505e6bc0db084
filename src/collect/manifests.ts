import { mayBeManifest } from '../manifests/ground/may-be.ts';
import type { Change, Tree, TreeEntry } from '../model/change.ts';
import type { Gap } from '../model/facts.ts';
import type { Forge } from '../model/forge.ts';
import type { LockName, ManifestFacts, ManifestReader } from '../model/manifest.ts';
import { Unreadable } from '../model/reading.ts';
import { folderOf } from './paths.ts';
import { textOf } from './text.ts';

/** Largest manifest, in bytes, and most changed ones that are read. */
const CAP = 500_000;
const MOST = 300;
/** Lockfiles whose manifest is looked at as a whole when they go. */
const LOCKS: Readonly<Record<string, string>> = {
  'package-lock.json': 'package.json',
  'npm-shrinkwrap.json': 'package.json',
  'pnpm-lock.yaml': 'package.json',
  'yarn.lock': 'package.json',
  'bun.lock': 'package.json',
  'bun.lockb': 'package.json',
  'uv.lock': 'pyproject.toml',
  'poetry.lock': 'pyproject.toml',
  'pdm.lock': 'pyproject.toml',
  'Pipfile.lock': 'Pipfile',
  'Cargo.lock': 'Cargo.toml',
  'Gemfile.lock': 'Gemfile',
  'composer.lock': 'composer.json',
  'pubspec.lock': 'pubspec.yaml',
  'mix.lock': 'mix.exs',
  'gradle.lockfile': 'build.gradle',
};

interface Pair {
  readonly path: string;
  readonly before?: TreeEntry;
  readonly after: TreeEntry;
}

/** Manifests that the change touches, on both sides; one whose lockfile goes away has no side before, so that all of it counts. */
function pairs(change: Pick<Change, 'files'>, head: Tree, base: Tree): readonly Pair[] {
  const found = new Map<string, Pair>();
  for (const { path, from = path, status } of change.files) {
    const gone = status === 'deleted' ? path : from === path ? undefined : from;
    const orphan = gone === undefined ? undefined : LOCKS[gone.slice(folderOf(gone).length)];
    const manifest = orphan === undefined ? undefined : `${folderOf(gone ?? '')}${orphan}`;
    const left = manifest === undefined || !mayBeManifest(manifest) ? undefined : head.entries.get(manifest);
    if (left) found.set(left.path, { path: left.path, after: left });
    const after = status !== 'deleted' && mayBeManifest(path) ? head.entries.get(path) : undefined;
    const before = base.entries.get(from);
    if (after && !found.has(path)) found.set(path, { path, after, ...(before ? { before } : {}) });
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Files whose content is asked for because manifests change. */
export const manifestFiles = (change: Pick<Change, 'files'>, head: Tree, base: Tree): readonly TreeEntry[] =>
  pairs(change, head, base)
    .slice(0, MOST)
    .flatMap(({ before, after }) => (before ? [before, after] : [after]));

/** The lockfile at the head that can pin a manifest: beside it, or where workspaces share one, the nearest above. */
function lockOf(
  path: string,
  locks: readonly LockName[],
  head: Tree,
  touched: ReadonlySet<string>,
): ManifestFacts['lock'] {
  const stem = path.slice(folderOf(path).length).replace(/\.[^.]*$/, '');
  for (let folder = folderOf(path), beside = true; ; beside = false) {
    for (const { name, command, shared } of locks) {
      const at = `${folder}${name.replace('*', () => stem)}`;
      if ((beside || shared) && at !== path && head.entries.has(at))
        return { path: at, changed: touched.has(at), command };
    }
    if (folder === '') return undefined;
    folder = folderOf(folder.slice(0, -1));
  }
}

interface Source {
  readonly forge: Forge;
  readonly change: Change;
  readonly head: Tree;
  readonly base: Tree;
  readonly gaps: Gap[];
}

/** What the change does to the manifests that it touches, sorted by path; one that cannot be read is a gap. */
export async function collectManifests({ forge, change, head, base, gaps }: Source): Promise<readonly ManifestFacts[]> {
  const all = pairs(change, head, base);
  if (all.length === 0) return [];
  if (all.length > MOST)
    gaps.push({
      about: 'manifest',
      why: `the change touches ${all.length} manifests, more than the ${MOST} that are read`,
    });
  // The readers are only worth loading when there is something to read.
  const [{ manifests: readers }, { diffOf }] = await Promise.all([
    import('../manifests/index.ts'),
    import('../manifests/ground/diff.ts'),
  ]);
  const touched = new Set(change.files.filter((file) => file.status !== 'deleted').map((file) => file.path));
  const sideOf = async (reader: ManifestReader, entry: TreeEntry) =>
    reader.read(entry.path, await textOf(forge, entry, CAP));
  const found = await Promise.all(
    all.slice(0, MOST).map(async ({ path, before, after }): Promise<readonly ManifestFacts[]> => {
      const reader = readers.find((one) => one.matches(path));
      if (!reader) return [];
      try {
        const [now, old] = await Promise.all([
          sideOf(reader, after),
          // What could not be read before leaves everything new.
          before && reader.matches(before.path) ? sideOf(reader, before).catch(() => undefined) : undefined,
        ]);
        const lock = lockOf(path, reader.locks, head, touched);
        const [usual] = reader.locks;
        return [
          {
            path,
            format: reader.id,
            type: reader.type,
            ...(now.name === undefined ? {} : { name: now.name }),
            ...(lock ? { lock } : {}),
            ...(usual ? { lockable: { name: usual.name, command: usual.command } } : {}),
            ...diffOf(old, now),
          },
        ];
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        gaps.push({ about: 'manifest', path, why: error.message });
        return [];
      }
    }),
  );
  return found.flat();
}
