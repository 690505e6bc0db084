import type { Dependency, ManifestReader } from '../model/manifest.ts';
import { isTable, own, type Table, tableAt } from '../model/table.ts';
import { isUsualRegistry, pathKind, withoutUser } from './ground/addresses.ts';
import { placer } from './ground/place.ts';
import { parseJson, textOf } from './ground/values.ts';

const PLATFORM = /^(?:php(?:-\w+)?|hhvm|ext-.*|lib-.*|composer(?:-.*)?)$/i;
const ONE = /^[=v]{0,2}(\d+\.\d+(?:\.\d+){0,2}(?:-(?:alpha|beta|rc|patch|p|b|a)[\d.]*)?)(?:@\w+)?$/i;

/** Where else packages come from; `path` folders and switches of Packagist are no registries. */
function repositories(path: string, table: Table, at: ReturnType<typeof placer>): readonly Dependency[] {
  const value = own(table, 'repositories');
  const list: readonly unknown[] = Array.isArray(value) ? value : isTable(value) ? Object.values(value) : [];
  return list.filter(isTable).flatMap((one): Dependency[] => {
    const url = textOf(one, 'url');
    const type = textOf(one, 'type') ?? '';
    if (url === undefined || isUsualRegistry(url)) return [];
    const spec = withoutUser(url);
    if (type === 'path' || type === 'artifact')
      return [{ name: 'repository', spec, kind: pathKind(path, url), at: at(url, '') }];
    const isGit = /^(?:vcs|git|github|gitlab|bitbucket|svn|hg)/.test(type);
    return [{ name: 'repository', spec, kind: isGit ? 'git' : 'registry', at: at(url, '') }];
  });
}

/** composer.json (https://getcomposer.org/doc/04-schema.md); what the platform has to be is no dependency. */
export const manifest: ManifestReader = {
  id: 'composer',
  title: 'composer.json',
  type: 'composer',
  matches: (path) => /(?:^|\/)composer\.json$/.test(path),
  locks: [{ name: 'composer.lock', command: 'composer update --lock' }],
  read: (path, text) => {
    const table = parseJson(path, text);
    const at = placer(path, text);
    const dependencies = ['require', 'require-dev'].flatMap((field) =>
      Object.entries(tableAt(table, field)).flatMap(([name, value]): Dependency[] => {
        if (typeof value !== 'string' || PLATFORM.test(name)) return [];
        const spec = value.trim();
        const version = ONE.exec(spec)?.[1];
        const least = /^(?:\^|~|>=)\s*v?(\d+\.\d+\.\d+)$/.exec(spec)?.[1];
        return [
          {
            name: name.toLowerCase(),
            spec,
            kind: version !== undefined ? 'exact' : /^(?:|\*|self\.version)$/.test(spec) ? 'any' : 'range',
            at: at(name, spec),
            ...(version === undefined ? {} : { version }),
            ...(least === undefined ? {} : { pinned: `"${name}": "${least}"` }),
          },
        ];
      }),
    );
    return { dependencies: [...dependencies, ...repositories(path, table, at)] };
  },
};
