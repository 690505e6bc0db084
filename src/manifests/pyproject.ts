import type { Dependency, ManifestReader } from '../model/manifest.ts';
import { type Table, tableAt } from '../model/table.ts';
import { isUsualRegistry, withoutUser } from './ground/addresses.ts';
import { placer } from './ground/place.ts';
import { namedDependencies } from './ground/poetry.ts';
import { pypiName, requirementOf } from './ground/python.ts';
import { parseToml } from './ground/toml.ts';
import { tablesOf, textOf, textsOf } from './ground/values.ts';

const lists = (table: Table): readonly string[] => Object.keys(table).flatMap((key) => textsOf(table, key));

/** Requirements as texts: PEP 621, dependency groups (PEP 735), and those of PDM and uv. */
const texts = (table: Table): readonly string[] => [
  ...textsOf(tableAt(table, 'project'), 'dependencies'),
  ...lists(tableAt(table, 'project', 'optional-dependencies')),
  ...lists(tableAt(table, 'dependency-groups')),
  ...lists(tableAt(table, 'tool', 'pdm', 'dev-dependencies')),
  ...textsOf(tableAt(table, 'tool', 'uv'), 'dev-dependencies'),
];

/** pyproject.toml: PEP 621 and 735, Poetry, PDM, uv; what only building needs is left out. */
export const manifest: ManifestReader = {
  id: 'pyproject',
  title: 'pyproject.toml',
  type: 'pypi',
  matches: (path) => /(?:^|\/)pyproject\.toml$/.test(path),
  locks: [
    { name: 'uv.lock', command: 'uv lock', shared: true },
    { name: 'poetry.lock', command: 'poetry lock' },
    { name: 'pdm.lock', command: 'pdm lock' },
    { name: 'requirements.txt', command: 'pip-compile pyproject.toml' },
  ],
  read: (path, text) => {
    const table = parseToml(path, text);
    const at = placer(path, text);
    const project = tableAt(table, 'project');
    const poetry = tableAt(table, 'tool', 'poetry');
    const name = textOf(project, 'name') ?? textOf(poetry, 'name');
    const own = name === undefined ? '' : pypiName(name);
    const groups = tableAt(poetry, 'group');
    const sources = namedDependencies(path, tableAt(table, 'tool', 'uv', 'sources'), at);
    const asked = texts(table).flatMap((one) => requirementOf(path, one, (named) => at(named, one)) ?? []);
    const registries = [
      ...tablesOf(poetry, 'source'),
      ...tablesOf(tableAt(table, 'tool', 'uv'), 'index'),
      ...tablesOf(tableAt(table, 'tool', 'pdm'), 'source'),
    ];
    const named = [
      tableAt(poetry, 'dependencies'),
      tableAt(poetry, 'dev-dependencies'),
      ...Object.keys(groups).map((group) => tableAt(groups, group, 'dependencies')),
    ].flatMap((one) => namedDependencies(path, one, at));
    return {
      ...(name === undefined ? {} : { name: pypiName(name) }),
      dependencies: [
        // An extra of the project itself is no dependency; a source of uv says where one comes from.
        ...asked
          .filter((one) => one.name !== own)
          .map((one) => sources.find((source) => source.name === one.name) ?? one),
        ...named,
        ...registries.flatMap((one): Dependency[] => {
          const url = textOf(one, 'url') ?? '';
          if (url === '' || isUsualRegistry(url)) return [];
          return [{ name: textOf(one, 'name') ?? 'source', spec: withoutUser(url), kind: 'registry', at: at(url, '') }];
        }),
      ],
    };
  },
};
