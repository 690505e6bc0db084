import type { LockReader } from '../model/lockfile.ts';
import { Unreadable } from '../model/reading.ts';
import { own } from '../model/table.ts';
import { parseJson } from './ground/json.ts';
import { baseName, type Pin, packagesOf } from './ground/lock.ts';
import { tablesOf, textOf } from './ground/values.ts';

/** packages.lock.json of NuGet, versions 1 and 2 (https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files). */
export const lockReader: LockReader = {
  id: 'nuget',
  title: 'packages.lock.json',
  names: ['packages.lock.json'],
  read: (path, text) => {
    const lock = parseJson(text);
    const version = own(lock, 'version');
    if (version !== 1 && version !== 2)
      throw new Unreadable(`"version" is ${String(version)}: only the versions 1 and 2 of NuGet are known`, 1);
    if (own(lock, 'dependencies') === undefined) throw new Unreadable('it has no "dependencies"', 1);
    const workspaces = new Map<string, string>();
    const asks: { folder: string; name: string; spec?: string }[] = [];
    const pins = tablesOf(lock, 'dependencies').flatMap(([framework]) =>
      tablesOf(lock.dependencies as Record<string, unknown>, framework).flatMap(([name, entry]): Pin[] => {
        if (textOf(entry, 'type') === 'Project') {
          workspaces.set(name, name);
          return [];
        }
        const resolved = textOf(entry, 'resolved');
        if (textOf(entry, 'type') === 'Direct') {
          const spec = /^\[([^,[\]()*]+), \)$/.exec(textOf(entry, 'requested') ?? '')?.[1];
          asks.push({ folder: '', name, ...(spec === undefined ? {} : { spec }) });
        }
        if (!resolved) throw new Unreadable(`"${name}" has no "resolved" version: the lockfile is not whole`);
        return [{ name, version: resolved, dev: false, optional: false }];
      }),
    );
    const folder = baseName(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
    return {
      path,
      format: `packages.lock.json ${version}`,
      // Only the project file has the name; by custom its folder is called the same.
      ...(folder === '' ? {} : { project: { name: folder } }),
      workspaces: [...workspaces.keys()].map((name) => ({ folder: name, name })),
      packages: packagesOf(pins, 'nuget'),
      asks,
    };
  },
};
