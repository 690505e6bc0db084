import type { Dependency, ManifestReader } from '../model/manifest.ts';
import { isTable } from '../model/table.ts';
import { isUsualRegistry, withoutUser } from './ground/addresses.ts';
import { placer } from './ground/place.ts';
import { namedDependencies } from './ground/poetry.ts';
import { parseToml } from './ground/toml.ts';
import { tablesOf, textOf } from './ground/values.ts';

const OTHERS = new Set(['source', 'requires', 'scripts', 'pipenv']);

/** Pipfile of Pipenv (https://pipenv.pypa.io/en/latest/pipfile.html): every table but its own ones is a group of packages. */
export const manifest: ManifestReader = {
  id: 'pipfile',
  title: 'Pipfile',
  type: 'pypi',
  matches: (path) => /(?:^|\/)Pipfile$/.test(path),
  locks: [{ name: 'Pipfile.lock', command: 'pipenv lock' }],
  read: (path, text) => {
    const table = parseToml(path, text);
    const at = placer(path, text);
    const groups = Object.entries(table).flatMap(([key, value]) => (isTable(value) && !OTHERS.has(key) ? [value] : []));
    const registries = tablesOf(table, 'source').flatMap((one): Dependency[] => {
      const url = textOf(one, 'url') ?? '';
      if (url === '' || isUsualRegistry(url)) return [];
      return [{ name: textOf(one, 'name') ?? 'source', spec: withoutUser(url), kind: 'registry', at: at(url, '') }];
    });
    return { dependencies: [...groups.flatMap((group) => namedDependencies(path, group, at)), ...registries] };
  },
};
