import type { LockReader } from '../model/lockfile.ts';
import { Unreadable } from '../model/reading.ts';
import { isTable, own, type Table } from '../model/table.ts';
import { parseJson } from './ground/json.ts';
import { manifestOf, type Pin, packagesOf } from './ground/lock.ts';
import { tableOf, textOf } from './ground/values.ts';

function pinsIn(lock: Table, key: string, dev: boolean): Pin[] {
  const list = own(lock, key);
  // Without development packages composer writes null.
  if (list === null && dev) return [];
  if (!Array.isArray(list)) throw new Unreadable(`"${key}" is not a list: the lockfile is not whole`);
  return list.flatMap((entry): Pin[] => {
    const name = isTable(entry) ? textOf(entry, 'name') : undefined;
    const version = isTable(entry) ? textOf(entry, 'version') : undefined;
    if (!isTable(entry) || !name || !version) throw new Unreadable(`a package in "${key}" has no name or no version`);
    if (textOf(tableOf(entry, 'dist'), 'type') === 'path') return [];
    return [{ name, version, dev, optional: false }];
  });
}

/** composer.lock (https://getcomposer.org/doc/01-basic-usage.md#commit-your-composer-lock-file-to-version-control). */
export const lockReader: LockReader = {
  id: 'composer',
  title: 'composer.lock',
  names: ['composer.lock'],
  manifest: 'composer.json',
  read: (path, text, manifest) => {
    const lock = parseJson(text);
    const pins = [...pinsIn(lock, 'packages', false), ...pinsIn(lock, 'packages-dev', true)];
    const { project } = manifestOf(manifest);
    return {
      path,
      format: 'composer.lock',
      ...(project ? { project } : {}),
      workspaces: [],
      packages: packagesOf(pins, 'composer'),
    };
  },
};
