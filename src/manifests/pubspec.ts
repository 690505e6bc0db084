import type { Dependency, ManifestReader } from '../model/manifest.ts';
import { isUsualRegistry, pathKind, withoutUser } from './ground/addresses.ts';
import { type YamlRow, yamlRows } from './ground/yaml-rows.ts';

const FIELDS = /^(?:dependencies|dev_dependencies|dependency_overrides)$/;

function dependencyOf(path: string, row: YamlRow, rows: readonly YamlRow[]): Dependency | undefined {
  const at = { path, line: row.line };
  const name = row.key;
  const inner = rows.filter((one) => one.path[1] === name && one.path[0] === row.path[0]);
  const given = (key: string) => inner.find((one) => one.key === key)?.value;
  const keys = new Set(inner.map((one) => one.key));
  if (keys.has('git')) {
    const address = given('git') || given('url') || '';
    const ref = given('ref');
    return { name, spec: `${withoutUser(address)}${ref === undefined ? '' : `#${ref}`}`, kind: 'git', at };
  }
  const folder = given('path');
  if (folder !== undefined) return { name, spec: folder, kind: pathKind(path, folder), at };
  if (keys.has('sdk')) return undefined;
  const hosted = given('hosted') || (keys.has('hosted') ? given('url') : undefined);
  if (hosted !== undefined && !isUsualRegistry(hosted))
    return { name, spec: withoutUser(hosted), kind: 'registry', at };
  const spec = row.value === '' ? (given('version') ?? '') : row.value;
  const version = /^(\d+\.\d+\.\d+\S*)$/.exec(spec)?.[1];
  const least = /^(?:\^|>=)(\d+\.\d+\.\d+\S*)$/.exec(spec)?.[1];
  return {
    name,
    spec,
    kind: version !== undefined ? 'exact' : spec === '' || spec === 'any' ? 'any' : 'range',
    at,
    ...(version === undefined ? {} : { version }),
    ...(least === undefined ? {} : { pinned: `${name}: ${least}` }),
  };
}

/** pubspec.yaml of Dart and Flutter (https://dart.dev/tools/pub/dependencies). */
export const manifest: ManifestReader = {
  id: 'pubspec',
  title: 'pubspec.yaml',
  type: 'pub',
  matches: (path) => /(?:^|\/)pubspec\.yaml$/.test(path),
  locks: [{ name: 'pubspec.lock', command: 'dart pub get', shared: true }],
  read: (path, text) => {
    const rows = yamlRows(text).slice(0, 5_000);
    const name = rows.find((row) => row.path.length === 0 && row.key === 'name')?.value;
    return {
      ...(name ? { name } : {}),
      dependencies: rows
        .filter((row) => row.path.length === 1 && FIELDS.test(row.path[0] ?? ''))
        .flatMap((row) => dependencyOf(path, row, rows) ?? []),
    };
  },
};
