import type { LockReader } from '../model/lockfile.ts';
import { Unreadable } from '../model/reading.ts';
import { own, type Table } from '../model/table.ts';
import { parseJson } from './ground/json.ts';
import { type Pin, packagesOf } from './ground/lock.ts';
import { isConditional, pypiName } from './ground/python.ts';
import { tablesOf, textOf } from './ground/values.ts';

function pinsIn(lock: Table, key: string, dev: boolean): Pin[] {
  return tablesOf(lock, key).flatMap(([name, entry]): Pin[] => {
    // A path is a folder or file of the repository itself.
    if (textOf(entry, 'path') !== undefined) return [];
    const version = /^==(.+)$/.exec(textOf(entry, 'version') ?? '')?.[1];
    if (version === undefined && own(entry, 'git') === undefined && own(entry, 'file') === undefined)
      throw new Unreadable(`"${name}" in "${key}" has no version`);
    return [{ name: pypiName(name), version: version ?? '', dev, optional: isConditional(textOf(entry, 'markers')) }];
  });
}

/** Pipfile.lock of Pipenv (https://pipenv.pypa.io/en/latest/pipfile.html): `default` and `develop`. */
export const lockReader: LockReader = {
  id: 'pipfile',
  title: 'Pipfile.lock',
  names: ['Pipfile.lock'],
  read: (path, text) => {
    const lock = parseJson(text);
    if (own(lock, '_meta') === undefined) throw new Unreadable('it has no "_meta": this is no whole Pipfile.lock', 1);
    const pins = [...pinsIn(lock, 'default', false), ...pinsIn(lock, 'develop', true)];
    return { path, format: 'Pipfile.lock', workspaces: [], packages: packagesOf(pins, 'pypi') };
  },
};
