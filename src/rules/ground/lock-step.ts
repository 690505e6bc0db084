import type { Lockfile } from '../../model/lockfile.ts';
import type { Dependency, ManifestFacts } from '../../model/manifest.ts';
import { groupBy } from './group.ts';
import { satisfies } from './satisfies.ts';
import { quote, show } from './text.ts';

/** Lockfiles that hold a hash of what their manifest asks for: any change of the one changes the other. */
const HASHED = /^(?:poetry|pdm|Pipfile|composer)\b/i;
/** Types whose ranges are told by `satisfies`; a bare version of Cargo is a range. */
const RANGES: Readonly<Record<string, boolean>> = { npm: false, cargo: true };

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1).replace(/\/$/, '');

/** Names as the packages of a type are compared. */
function plain(type: string, name: string): string {
  if (type === 'pypi') return name.toLowerCase().replace(/[-_.]+/g, '-');
  if (type === 'cargo') return name.replaceAll('-', '_');
  return type === 'nuget' || type === 'composer' ? name.toLowerCase() : name;
}

/** Versions as they are compared: no `v`, no zeros at the end that say nothing, no build metadata but Go's. */
const number = (type: string, version: string): string =>
  type === 'golang'
    ? version
    : version
        .replace(/^[v=\s]+/, '')
        .replace(/\+.*$/, '')
        .replace(/(?:\.0)+$/, '')
        .toLowerCase();

/** Specs as they are compared: the parts of a list in any order, without spaces; `=1.0` is `1.0`. */
const form = (spec: string): string =>
  spec
    .split(',')
    .map((part) =>
      part
        .replace(/\s+/g, '')
        .replace(/^={1,3}(?=\d)/, '')
        .replace(/^npm:(?!@?[^@]+@)/, ''),
    )
    .sort()
    .join(',');

/** The folder of the manifest seen from its lockfile, as the lockfile's own list of what was asked has it. */
function placeIn(manifest: ManifestFacts, lockfile: Lockfile): string {
  const [own, lock] = [folderOf(manifest.path), folderOf(lockfile.path)];
  if (manifest.type === 'cargo')
    return own === lock || manifest.name === lockfile.project?.name ? '' : (manifest.name ?? '');
  return lock === '' ? own : own.slice(lock.length + 1);
}

/** Is a manifest one of those that a lockfile was made for? */
export function belongs(manifest: ManifestFacts, lockfile: Lockfile): boolean {
  const place = placeIn(manifest, lockfile);
  if (place === '' || lockfile.asks?.some(({ folder }) => folder === place || folder === '*')) return true;
  return lockfile.workspaces.some(({ folder, name }) => folder === place || name === manifest.name);
}

/** What a lockfile knows of a manifest, by plain names. */
interface Known {
  /** Whether the format tells what was asked for at all. */
  readonly tells: boolean;
  readonly asks: ReadonlyMap<string, NonNullable<Lockfile['asks']>>;
  readonly versions: ReadonlyMap<string, readonly string[]>;
}

function knownOf(type: string, place: string, lockfile: Lockfile): Known {
  const asks = lockfile.asks?.filter(({ folder }) => folder === place || folder === '*') ?? [];
  const versions = groupBy(lockfile.packages, ({ name }) => plain(type, name));
  return {
    tells: lockfile.asks !== undefined,
    asks: groupBy(asks, ({ name }) => plain(type, name)),
    versions: new Map([...versions].map(([name, list]) => [name, list.map(({ version }) => version)])),
  };
}

/** Why a lockfile does not hold what a manifest asks for; undefined when it does, or when that can't be told. */
function lacks(type: string, one: Dependency, known: Known): string | undefined {
  const [name, real] = [one.name, one.real ?? one.name].map((text) => plain(type, text));
  const asked = known.asks.get(name ?? '') ?? [];
  const label = `${show(one.name, 80)}${one.spec === '' ? '' : ` ${show(one.spec, 40)}`}`;
  if (!one.loose && known.tells) {
    if (asked.length === 0) return `${label} is not in it`;
    const specs = asked.flatMap(({ spec }) => spec ?? []);
    if (specs.length === asked.length && !specs.some((spec) => form(spec) === form(one.spec)))
      return `${label}: it was made for ${show(specs[0] ?? '', 40) || 'any version'}`;
  }
  const versions = known.versions.get(real ?? '') ?? [];
  if (versions.length === 0) {
    // Virtual packages of Composer are provided by others under their own names.
    return one.loose || asked.length > 0 || real?.endsWith('-implementation') ? undefined : `${label} is not in it`;
  }
  const caret = RANGES[type];
  const fits = versions.map((version) => {
    if (version === '' || /[:/#]/.test(version)) return undefined;
    if (one.version !== undefined) return number(type, version) === number(type, one.version);
    return caret === undefined || one.kind !== 'range'
      ? undefined
      : satisfies(version, one.spec.replace(/^(?:npm|jsr):(?:@?[^@]+@)?/, ''), caret);
  });
  if (one.loose || fits.some((fit) => fit !== false)) return undefined;
  return `${label}: it locks ${show(versions[0] ?? '', 40)}`;
}

/** What of a changed manifest its lockfile does not know: one clause each; empty when the two are in step. */
export function outOfStep(manifest: ManifestFacts, lockfile: Lockfile | undefined): readonly string[] {
  const { changed, removed, lock } = manifest;
  const asked = changed.filter(({ kind }) => kind === 'exact' || kind === 'range' || kind === 'any');
  if (!lockfile) {
    // Of a lockfile that nobody reads only its being touched is known.
    const added = asked.filter(({ before }) => before === undefined);
    return lock && !lock.changed ? added.map(({ name }) => `${show(name, 80)} is new and it did not change`) : [];
  }
  const place = placeIn(manifest, lockfile);
  const known = knownOf(manifest.type, place, lockfile);
  const faults = asked.flatMap((one) => lacks(manifest.type, one, known) ?? []);
  const stays = removed.filter((name) =>
    known.asks.get(plain(manifest.type, name))?.some(({ folder }) => folder === place),
  );
  const left = stays.map((name) => `${show(name, 80)} is still in it`);
  if (faults.length + left.length > 0 || lock?.changed !== false || !HASHED.test(lockfile.format))
    return [...faults, ...left];
  const names = [...changed.map(({ name }) => name), ...removed];
  return names.length === 0 ? [] : [`it did not change with ${quote(names[0] ?? '')}`];
}
