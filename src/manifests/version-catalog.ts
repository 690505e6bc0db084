import type { Dependency, ManifestReader } from '../model/manifest.ts';
import { isTable, own, type Table, tableAt } from '../model/table.ts';
import { gradleKind } from './ground/gradle.ts';
import { placer } from './ground/place.ts';
import { parseToml } from './ground/toml.ts';
import { textOf } from './ground/values.ts';

/** The version of a rich one: what is strictly or at least required. */
const rich = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
    : isTable(value)
      ? (textOf(value, 'strictly') ?? textOf(value, 'require') ?? textOf(value, 'prefer'))
      : undefined;

/** Version catalogs of Gradle (https://docs.gradle.org/current/userguide/version_catalogs.html). */
export const manifest: ManifestReader = {
  id: 'version-catalog',
  title: 'libs.versions.toml',
  type: 'maven',
  matches: (path) => /(?:^|\/)[^/]+\.versions\.toml$/.test(path),
  locks: [],
  read: (path, text) => {
    const table = parseToml(path, text);
    const at = placer(path, text);
    const versions = tableAt(table, 'versions');
    const specOf = (form: Table): string | undefined => {
      const version = own(form, 'version');
      const ref = isTable(version) ? textOf(version, 'ref') : undefined;
      return rich(ref === undefined ? version : own(versions, ref));
    };
    const dependencies = ['libraries', 'plugins'].flatMap((field) =>
      Object.entries(tableAt(table, field)).flatMap(([alias, value]): Dependency[] => {
        const parts = typeof value === 'string' ? value.split(':') : [];
        const form: Table = isTable(value) ? value : {};
        const group = textOf(form, 'group');
        const name =
          textOf(form, 'module') ??
          textOf(form, 'id') ??
          (group === undefined ? parts.slice(0, -1).join(':') : `${group}:${textOf(form, 'name') ?? ''}`);
        const spec = (typeof value === 'string' ? parts.at(-1) : specOf(form))?.trim();
        if (name === '' || spec === undefined || spec === '') return [];
        const kind = gradleKind(spec.replace(/!!$/, ''));
        return [{ name, spec, kind, at: at(alias, spec), loose: true, ...(kind === 'exact' ? { version: spec } : {}) }];
      }),
    );
    return { dependencies };
  },
};
