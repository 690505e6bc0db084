import type { Dependency, ManifestReader } from '../model/manifest.ts';
import { isTable, own, type Table, tableAt } from '../model/table.ts';
import { pathKind, withoutUser } from './ground/addresses.ts';
import { placer } from './ground/place.ts';
import { parseToml } from './ground/toml.ts';
import { textOf } from './ground/values.ts';

const FIELDS = ['dependencies', 'dev-dependencies', 'build-dependencies', 'dev_dependencies', 'build_dependencies'];
const FULL = /^[\^~]?\s*(\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?)$/;

/** Tables of dependencies: of the package and of each target; of the workspace and patches, which only count where they are used. */
const tablesIn = (manifest: Table): readonly { readonly list: Table; readonly loose: boolean }[] => [
  ...[manifest, ...Object.values(tableAt(manifest, 'target')).filter(isTable)].flatMap((one) =>
    FIELDS.map((field) => ({ list: tableAt(one, field), loose: false })),
  ),
  { list: tableAt(manifest, 'workspace', 'dependencies'), loose: true },
  ...Object.values(tableAt(manifest, 'patch')).flatMap((list) => (isTable(list) ? [{ list, loose: true }] : [])),
];

/** Cargo.toml (https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html): a bare version is a range, `=1.2.3` is one version. */
export const manifest: ManifestReader = {
  id: 'cargo',
  title: 'Cargo.toml',
  type: 'cargo',
  matches: (path) => /(?:^|\/)Cargo\.toml$/.test(path),
  locks: [{ name: 'Cargo.lock', command: 'cargo update --workspace', shared: true }],
  read: (path, text) => {
    const table = parseToml(path, text);
    const at = placer(path, text);
    const dependencies = tablesIn(table).flatMap(({ list, loose }) =>
      Object.entries(list).flatMap(([alias, value]): Dependency[] => {
        const form: Table = isTable(value) ? value : {};
        const given = (key: string) => textOf(form, key);
        const name = given('package') ?? alias;
        const git = given('git');
        if (git !== undefined) {
          const ref = given('rev') ?? given('tag') ?? given('branch');
          const spec = `${withoutUser(git)}${ref === undefined ? '' : `#${ref}`}`;
          return [{ name, spec, kind: 'git', at: at(alias, git) }];
        }
        const folder = given('path');
        if (folder !== undefined) return [{ name, spec: folder, kind: pathKind(path, folder), at: at(alias, folder) }];
        // What the workspace asks for is judged where it stands.
        if (own(form, 'workspace') === true) return [];
        const spec = typeof value === 'string' ? value.trim() : given('version')?.trim();
        if (spec === undefined) return [];
        const registry = given('registry') ?? given('registry-index');
        if (registry !== undefined) return [{ name, spec: registry, kind: 'registry', at: at(alias, registry) }];
        const version = /^=\s*(\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?)$/.exec(spec)?.[1];
        const least = FULL.exec(spec)?.[1];
        return [
          {
            name,
            spec,
            kind: version !== undefined ? 'exact' : spec === '*' ? 'any' : 'range',
            at: at(alias, spec),
            ...(version === undefined ? {} : { version }),
            ...(loose ? { loose } : {}),
            ...(least === undefined || typeof value !== 'string' ? {} : { pinned: `${alias} = "=${least}"` }),
          },
        ];
      }),
    );
    const name = textOf(tableAt(table, 'package'), 'name');
    return { ...(name === undefined ? {} : { name }), dependencies };
  },
};
