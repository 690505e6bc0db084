import type { LockReader } from '../model/lockfile.ts';
import { Unreadable } from '../model/reading.ts';
import { own, tableAt } from '../model/table.ts';
import { packagesOf } from './ground/lock.ts';
import { isConditional, pypiName, pyprojectName } from './ground/python.ts';
import { listOf, listOfTables, parseToml, tomlManifest } from './ground/toml.ts';
import { textOf } from './ground/values.ts';

/** pdm.lock (https://pdm-project.org/en/latest/usage/lockfile/): the group `default` is what production needs. */
export const lockReader: LockReader = {
  id: 'pdm',
  title: 'pdm.lock',
  names: ['pdm.lock'],
  manifest: 'pyproject.toml',
  read: (path, text, manifestText) => {
    const lock = parseToml(text);
    if (own(lock, 'metadata') === undefined) throw new Unreadable('it has no [metadata]: this is no whole pdm.lock', 1);
    const project = pyprojectName(tomlManifest(manifestText));
    const pins = listOfTables(lock, 'package').flatMap((entry) => {
      const name = textOf(entry, 'name');
      const version = textOf(entry, 'version');
      if (!name || !version) throw new Unreadable('a [[package]] has no name or no version: the lockfile is not whole');
      if (textOf(entry, 'path') !== undefined) return [];
      // Before version 4.4.1 a lockfile names no groups, and everything counts as needed.
      const dev = own(entry, 'groups') !== undefined && !listOf(entry, 'groups').includes('default');
      return [{ name: pypiName(name), version, dev, optional: isConditional(textOf(entry, 'marker')) }];
    });
    return {
      path,
      format: `pdm.lock ${textOf(tableAt(lock, 'metadata'), 'lock_version') ?? ''}`.trim(),
      ...(project ? { project } : {}),
      workspaces: [],
      packages: packagesOf(pins, 'pypi'),
    };
  },
};
