import type { Dependency } from '../../model/manifest.ts';
import type { Place } from '../../model/place.ts';
import { isTable, own, type Table } from '../../model/table.ts';
import { pathKind, withoutUser } from './addresses.ts';
import { addressKind, pypiName } from './python.ts';
import { textOf } from './values.ts';

const ONE = /^={0,3}\s*v?(\d+(?:\.\d+)*(?:[-.+]?[a-z]\w*(?:\.\w+)*)*)$/i;
const LEAST = /^(?:\^|~=?|>=)\s*(\d+(?:\.\d+)+)$/;

function formOf(
  path: string,
  name: string,
  form: unknown,
  at: (name: string, spec: string) => Place,
): Dependency | undefined {
  const table: Table = isTable(form) ? form : {};
  const given = (key: string) => textOf(table, key);
  const base = { name: pypiName(name) };
  const git = given('git') ?? given('hg') ?? given('svn');
  if (git !== undefined) {
    const ref = given('rev') ?? given('ref') ?? given('tag') ?? given('branch');
    return {
      ...base,
      spec: `${withoutUser(git)}${ref === undefined ? '' : `@${ref}`}`,
      kind: 'git',
      at: at(name, git),
    };
  }
  const address = given('url') ?? given('file');
  if (address !== undefined) {
    const kind = addressKind(path, address);
    return { ...base, spec: withoutUser(address), kind, at: at(name, address) };
  }
  const folder = given('path');
  if (folder !== undefined) return { ...base, spec: folder, kind: pathKind(path, folder), at: at(name, folder) };
  if (own(table, 'workspace') === true) return { ...base, spec: 'workspace', kind: 'local', at: at(name, '') };
  const spec = typeof form === 'string' ? form.trim() : given('version')?.trim();
  if (spec === undefined) return undefined;
  const version = ONE.exec(spec)?.[1];
  const least = LEAST.exec(spec)?.[1];
  return {
    ...base,
    spec,
    kind: version !== undefined ? 'exact' : spec === '*' || spec === '' ? 'any' : 'range',
    at: at(name, spec),
    ...(version === undefined ? {} : { version }),
    ...(least === undefined || typeof form !== 'string' ? {} : { pinned: `${name} = "==${least}"` }),
  };
}

/** Dependencies of a table as Poetry and Pipenv write it: `name = "^1.0"`, a table with `version`, `git`, `path`, …, or a list of those. */
export const namedDependencies = (
  path: string,
  table: Table,
  at: (name: string, spec: string) => Place,
): readonly Dependency[] =>
  Object.entries(table)
    .filter(([name]) => name !== 'python')
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).flatMap((form: unknown) => formOf(path, name, form, at) ?? []),
    );
