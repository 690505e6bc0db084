import type { LockedPackage, Lockfile } from '../../model/lockfile.ts';
import type { Sbom, SbomPackage } from '../../model/reading.ts';
import { parsePurl, plainName } from './purl.ts';

/** What bills of materials list, by type, name and version; `''` is the type of a package without package URL. */
export interface Listed {
  readonly exact: ReadonlySet<string>;
  /** Versions by type and name. */
  readonly versions: ReadonlyMap<string, readonly string[]>;
}

function identity(one: SbomPackage): { type: string; name: string; version: string } {
  const purl = one.purl ? parsePurl(one.purl) : undefined;
  const version = purl?.version || one.version || '';
  if (purl) return { type: purl.type, name: plainName(purl.type, purl.name), version };
  return { type: '', name: plainName('', one.name), version };
}

const key = (...parts: readonly string[]) => parts.join('\n');

/** Index of the packages of one or more bills. */
export function listOf(sboms: readonly Sbom[]): Listed {
  const exact = new Set<string>();
  const versions = new Map<string, string[]>();
  for (const one of sboms.flatMap((sbom) => sbom.packages)) {
    const { type, name, version } = identity(one);
    exact.add(key(type, name, version));
    const known = versions.get(key(type, name));
    if (known) known.push(version);
    else versions.set(key(type, name), [version]);
  }
  return { exact, versions };
}

/** Versions under which a locked package is listed; undefined when it is not listed at all. */
export function versionsOf(locked: LockedPackage, listed: Listed): readonly string[] | undefined {
  const purl = parsePurl(locked.purl);
  const type = purl?.type ?? '';
  const name = purl?.name ?? locked.name;
  return listed.versions.get(key(type, plainName(type, name))) ?? listed.versions.get(key('', plainName('', name)));
}

/** Is the locked package listed with its version? One from git has none in its package URL, so its name is enough. */
export function covers(listed: Listed, locked: LockedPackage): boolean {
  const purl = parsePurl(locked.purl);
  const type = purl?.type ?? '';
  const name = purl?.name ?? locked.name;
  if (!purl?.version) return versionsOf(locked, listed) !== undefined;
  const has = (kind: string) => listed.exact.has(key(kind, plainName(kind, name), purl.version));
  return has(type) || has('');
}

/** Packages that must be listed: what production needs. Development and optional ones may be left out. */
export const needed = (lockfile: Lockfile): readonly LockedPackage[] =>
  lockfile.packages.filter((one) => !one.dev && !one.optional);

/** Packages of a bill that the lockfile does not pin, with the types that the lockfile holds or without a type. */
export function extras(sbom: Sbom, lockfile: Lockfile): readonly SbomPackage[] {
  const types = new Set(['', ...lockfile.packages.map((one) => parsePurl(one.purl)?.type ?? '')]);
  const pinned = new Set(lockfile.packages.map((one) => key(plainName('', one.name), one.version)));
  const names = new Set(
    lockfile.packages.filter((one) => !parsePurl(one.purl)?.version).map((one) => one.name.toLowerCase()),
  );
  const local = new Set(
    [lockfile.project?.name, ...lockfile.workspaces.map((one) => one.name)].map((name) => name?.toLowerCase()),
  );
  return sbom.packages.filter((one) => {
    const { type, name, version } = identity(one);
    return types.has(type) && !local.has(name) && !names.has(name) && !pinned.has(key(name, version));
  });
}

/** Full name of what a bill describes, in lower case; '' when it does not say. */
export function subjectName(sbom: Sbom): string {
  return sbom.subject ? identity(sbom.subject).name : '';
}

/** Same package name, where one side may lack its scope: some tools write the scope apart. */
export function sameName(a: string, b: string | undefined): boolean {
  if (!a || !b) return false;
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  const tail = (name: string) => name.slice(name.lastIndexOf('/') + 1);
  return one === other || (one.includes('/') !== other.includes('/') && tail(one) === tail(other));
}
