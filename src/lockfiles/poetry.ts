import type { LockReader } from '../model/lockfile.ts';
import { Unreadable } from '../model/reading.ts';
import { own, type Table, tableAt } from '../model/table.ts';
import { type Node, pinsOf } from './ground/graph.ts';
import { type Pin, packagesOf } from './ground/lock.ts';
import { isConditional, poetryNeeds, pypiName, pyprojectName, pyprojectRoots } from './ground/python.ts';
import { listOf, listOfTables, parseToml, tomlManifest } from './ground/toml.ts';
import { textOf } from './ground/values.ts';

/** Markers of an entry: one for all groups, or one for each of them. */
function markersOf(entry: Table): (string | undefined)[] {
  const text = textOf(entry, 'markers');
  return text === undefined ? Object.values(tableAt(entry, 'markers')).map((one) => `${one}`) : [text];
}

function pinOf(entry: Table): Pin {
  const name = textOf(entry, 'name');
  const version = textOf(entry, 'version');
  if (!name || !version) throw new Unreadable('a [[package]] has no name or no version: the lockfile is not whole');
  const category = textOf(entry, 'category');
  const groups = own(entry, 'groups') === undefined ? undefined : listOf(entry, 'groups');
  const markers = markersOf(entry);
  return {
    name: pypiName(name),
    version,
    dev: category === undefined ? groups !== undefined && !groups.includes('main') : category !== 'main',
    optional: own(entry, 'optional') === true || (markers.length > 0 && markers.every(isConditional)),
  };
}

/** A folder of the repository is no package. */
const isLocal = (entry: Table) => ['directory', 'file'].includes(textOf(tableAt(entry, 'source'), 'type') ?? '');

/** poetry.lock, lock versions 1 and 2. Before 1.5 it names a category, since 2.0 the groups; between the two pyproject.toml tells. */
export const lockReader: LockReader = {
  id: 'poetry',
  title: 'poetry.lock',
  names: ['poetry.lock'],
  manifest: 'pyproject.toml',
  read: (path, text, manifestText) => {
    const lock = parseToml(text);
    // Poetry writes it behind all packages.
    if (own(lock, 'metadata') === undefined)
      throw new Unreadable('it has no [metadata] at its end: the file is cut off');
    const manifest = tomlManifest(manifestText);
    const entries = listOfTables(lock, 'package');
    const third = entries.filter((entry) => !isLocal(entry));
    const told = entries.some((entry) => own(entry, 'category') !== undefined || own(entry, 'groups') !== undefined);
    const own_ = third.map(pinOf);
    const nodes = third.map((entry, at): Node => {
      const pin = own_[at] as Pin;
      return { ...pin, local: false, needs: poetryNeeds(tableAt(entry, 'dependencies')) };
    });
    const roots = pyprojectRoots(manifest);
    const walked = pinsOf(nodes, roots.needs.length + roots.dev.length > 0 ? roots : undefined, false);
    const pins = own_.map((pin, at) => {
      const found = walked[at] as Pin;
      return told ? pin : { ...pin, dev: found.dev, optional: pin.optional || found.optional };
    });
    const project = pyprojectName(manifest);
    return {
      path,
      format: `poetry.lock ${textOf(tableAt(lock, 'metadata'), 'lock-version') ?? '1.0'}`,
      ...(project ? { project } : {}),
      workspaces: [],
      packages: packagesOf(pins, 'pypi'),
    };
  },
};
