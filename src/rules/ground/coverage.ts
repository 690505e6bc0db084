import type { LockedPackage, Lockfile } from '../../model/lockfile.ts';
import type { Sbom, SbomPackage } from '../../model/reading.ts';
import { parsePurl, plainName, plainVersion } from './purl.ts';

/** What bills of materials list, by type, name and version; `''` is the type of a package without package URL. */
export interface Listed {
  readonly exact: ReadonlySet<string>;
  /** Versions by type and name. */
  readonly versions: ReadonlyMap<string, readonly string[]>;
}

function identity(one: SbomPackage): { type: string; name: string; version: string } {
  const purl = one.purl ? parsePurl(one.purl) : undefined;
  const version = purl?.version || one.version || '';
  if (purl)
    return { type: purl.type, name: plainName(purl.type, purl.name), version: plainVersion(purl.type, version) };
  return { type: '', name: plainName('', one.name), version };
}

const key = (...parts: readonly string[]) => parts.join('\n');

/** A package without type under the name that it has if it is one of PyPI. */
const asPython = (one: { name: string; version: string }) => ({
  ...one,
  type: 'pypi?',
  name: plainName('pypi', one.name),
});

/** Index of the packages of one or more bills. */
export function listOf(sboms: readonly Sbom[]): Listed {
  const exact = new Set<string>();
  const versions = new Map<string, string[]>();
  const packages = sboms.flatMap((sbom) => sbom.packages).map(identity);
  const untyped = packages.filter((one) => one.type === '');
  for (const { type, name, version } of [...packages, ...untyped.map(asPython)]) {
    exact.add(key(type, name, version));
    const known = versions.get(key(type, name));
    if (known) known.push(version);
    else versions.set(key(type, name), [version]);
  }
  return { exact, versions };
}

/** A locked package as it is compared: its own type and, for bills without package URLs, none. */
function lockedAs(locked: LockedPackage): readonly { type: string; name: string; version: string }[] {
  const purl = parsePurl(locked.purl);
  const type = purl?.type ?? '';
  const name = purl?.name ?? locked.name;
  const version = plainVersion(type, purl?.version ?? '');
  const own = { type, name: plainName(type, name), version };
  // Without a package URL nobody tells the type, so the name may be written in any of its forms, and the version too.
  const names = new Set([plainName('', locked.name), plainName('', name), own.name]);
  const versions = new Set([version, purl?.version ?? '', version === '' ? '' : `v${version}`]);
  const python = type === 'pypi' ? [{ ...own, type: 'pypi?' }] : [];
  return [
    own,
    ...python,
    ...[...names].flatMap((plain) => [...versions].map((one) => ({ type: '', name: plain, version: one }))),
  ];
}

/** Versions under which a locked package is listed; undefined when it is not listed at all. */
export function versionsOf(locked: LockedPackage, listed: Listed): readonly string[] | undefined {
  const known = lockedAs(locked).map(({ type, name }) => listed.versions.get(key(type, name)));
  return known.find((versions) => versions !== undefined);
}

/** Is the locked package listed with its version? One from git has none in its package URL, so its name is enough. */
export function covers(listed: Listed, locked: LockedPackage): boolean {
  const forms = lockedAs(locked);
  if (forms[0]?.version === '') return versionsOf(locked, listed) !== undefined;
  return forms.some(({ type, name, version }) => version !== '' && listed.exact.has(key(type, name, version)));
}

/** Packages that must be listed: what production needs. Development and optional ones may be left out. */
export const needed = (lockfile: Lockfile): readonly LockedPackage[] =>
  lockfile.packages.filter((one) => !one.dev && !one.optional);

/** Packages of a bill that the lockfile does not pin, with the types that the lockfile holds or without a type. */
export function extras(sbom: Sbom, lockfile: Lockfile): readonly SbomPackage[] {
  const forms = lockfile.packages.flatMap(lockedAs);
  const types = new Set(['', ...forms.map((one) => one.type)]);
  const pinned = new Set(forms.map(({ type, name, version }) => key(type, name, version)));
  // One from git has no version that could be compared.
  const names = new Set(forms.filter((one) => one.version === '').map(({ type, name }) => key(type, name)));
  const local = new Set(
    [lockfile.project?.name, ...lockfile.workspaces.map((one) => one.name)].map((name) => name?.toLowerCase()),
  );
  return sbom.packages.filter((one) => {
    const { type, name, version } = identity(one);
    return types.has(type) && !local.has(name) && !names.has(key(type, name)) && !pinned.has(key(type, name, version));
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
