import type { LockedPackage, Lockfile } from '../../model/lockfile.ts';
import { isTable, type Table } from '../../model/table.ts';
import { purlOf } from './purl.ts';
import { textOf } from './values.ts';

/** One place where a package is pinned; a package that is pinned in several places is one of them all. */
export interface Pin {
  readonly name: string;
  /** As locked; '' when the lockfile gives none (some packages from git). */
  readonly version: string;
  readonly dev: boolean;
  readonly optional: boolean;
}

/** Each package once by name and version, sorted; `dev` and `optional` only where every pin of it is. `type` is that of its package URL. */
export function packagesOf(pins: Iterable<Pin>, type = 'npm'): LockedPackage[] {
  const found = new Map<string, Pin>();
  for (const pin of pins) {
    const key = `${pin.name}@${pin.version}`;
    const before = found.get(key);
    const merged = before ? { ...pin, dev: before.dev && pin.dev, optional: before.optional && pin.optional } : pin;
    found.set(key, merged);
  }
  return [...found.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { name, version, dev, optional }]) => ({
      name,
      version,
      // An address (git, tarball) is no version that a package URL could carry.
      purl: purlOf(type, name, /[:/#]/.test(version) ? '' : version),
      dev,
      optional,
    }));
}

/** A package.json: what it calls itself, and all of it as a table (empty without a manifest). */
export interface Manifest {
  readonly project?: NonNullable<Lockfile['project']>;
  readonly table: Table;
}

/** Own keys of a manifest's text; nothing for a broken one, since then every package counts as needed, which is the stricter answer. */
function tableIn(text: string): Table {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return isTable(value) ? value : {};
  } catch {
    return {};
  }
}

/** The manifest beside a lockfile; an absent or broken one is empty. */
export function manifestOf(text: string | undefined): Manifest {
  const table = text === undefined ? {} : tableIn(text);
  const name = textOf(table, 'name');
  const version = textOf(table, 'version');
  return { table, ...(name ? { project: { name, ...(version ? { version } : {}) } } : {}) };
}

/** Last segment of a path: the folder's own name. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Is this reference a folder or file of the repository itself, not a third party's package? */
export const isLocal = (reference: string): boolean => /^(?:link|file|portal|workspace):|^\.{0,2}\//.test(reference);
