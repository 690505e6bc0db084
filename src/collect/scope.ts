import type { Tree } from '../model/change.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ScanCategory } from '../model/kinds.ts';
import type { Scan, ScanScope } from '../model/reading.ts';
import { lockFormatOf } from './lockfiles.ts';
import { mapScans } from './readings.ts';

/** Scans whose findings lie in source files. Secrets can lie in the history only, images and web sites have other paths. */
const IN_FILES: ReadonlySet<ScanCategory> = new Set<ScanCategory>(['sast', 'iac']);

/** Folders of what is built or installed: their files are looked at by scanners and stand in no tree. */
const MADE =
  /(?:^|\/)(?:node_modules|vendor|dist|build|out|target|bin|obj|generated|\.venv|venv|site-packages|\.next|\.terraform|coverage)\//;

/** Most paths of one scan that are looked for. */
const MOST = 300;

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A path as a report writes it, in the form of a repository's; `loose` when its start belongs to the machine that scanned. */
function plainPath(path: string): { readonly path: string; readonly loose: boolean } {
  const bare = decoded(path)
    .replace(/^file:\/{0,3}(?=\/|[A-Za-z]:)/, '')
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '');
  const loose = /^(?:\/|[A-Za-z]:|(?:\.\.\/)+)/.test(bare);
  return { path: bare.replace(/^(?:[A-Za-z]:)?\/+|^(?:\.\.\/)+/, ''), loose };
}

/** Finds paths of reports among the files at the head. */
export interface Finder {
  /** The file that a path means: the same one, one below it (the scan ran in a folder), or for a machine's path its end. */
  readonly find: (path: string) => string | undefined;
}

/** Makes a finder for a tree; files are grouped by name once. */
export function pathFinder(head: Tree): Finder {
  const byName = new Map<string, string[]>();
  for (const path of head.entries.keys()) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const known = byName.get(name);
    if (known) known.push(path);
    else byName.set(name, [path]);
  }
  return {
    find: (given) => {
      const { path, loose } = plainPath(given);
      if (head.entries.has(path)) return path;
      const same = byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? [];
      const below = same.find((one) => one.endsWith(`/${path}`));
      if (below !== undefined || !loose) return below;
      // The longest of those that the path ends with: a machine's folders stand before the repository's.
      const ends = same.filter((one) => path.endsWith(`/${one}`));
      return ends.sort((a, b) => b.length - a.length)[0];
    },
  };
}

function scopeOf(scan: Scan, finder: Finder): ScanScope | undefined {
  const lockfiles = scan.category === 'dependencies';
  if (!lockfiles && !IN_FILES.has(scan.category)) return undefined;
  const named = [...new Set(scan.findings.flatMap((one) => (one.at ? [one.at.path] : [])))].slice(0, MOST);
  const looked = named.filter((path) => {
    const plain = plainPath(path).path;
    // Of a dependency only the lockfile that names it should be here.
    return (
      plain !== '' && !/^[a-z][a-z0-9+.-]+:/i.test(plain) && !MADE.test(plain) && (!lockfiles || lockFormatOf(plain))
    );
  });
  if (looked.length === 0) return undefined;
  const missing = looked.filter((path) => finder.find(path) === undefined);
  return { looked: looked.length, here: looked.length - missing.length, missing: missing.slice(0, 3) };
}

/** Says of each scan how many of the files that it names are here; nothing where the list of files is cut. */
export function locateScans(evidence: readonly Evidence[], head: Tree): readonly Evidence[] {
  if (head.truncated) return evidence;
  const finder = pathFinder(head);
  return evidence.map((one) =>
    mapScans(one, (scan) => {
      const scope = scopeOf(scan, finder);
      return scope ? { ...scan, scope } : scan;
    }),
  );
}
