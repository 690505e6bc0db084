import type { Lockfile } from '../../model/lockfile.ts';
import { isTable, own, type Table, tableAt } from '../../model/table.ts';
import type { Need } from './graph.ts';
import { listOf } from './toml.ts';
import { textOf } from './values.ts';

/** Name as PyPI compares it (https://packaging.python.org/en/latest/specifications/name-normalization/). */
export const pypiName = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-');

/** Whether a marker keeps a package from some machines; a lower bound on Python alone keeps it from none that the project runs on. */
export const isConditional = (marker: string | undefined): boolean =>
  marker !== undefined &&
  /sys_platform|platform_|os_name|implementation|\bextra\b|python(?:_full)?_version\s*(?:<|==|in\b)/.test(marker);

/** Name and marker of a requirement (PEP 508): `requests[socks]>=2; sys_platform == "win32"`; undefined for anything else. */
export function requirementOf(text: string): Need | undefined {
  const [spec = '', marker] = text.slice(0, 2_000).split(';', 2);
  const name = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/.exec(spec)?.[1];
  return name === undefined ? undefined : { name: pypiName(name), maybe: isConditional(marker) };
}

const requirements = (list: readonly unknown[]): Need[] =>
  list.flatMap((one) => (typeof one === 'string' ? (requirementOf(one) ?? []) : []));

const maybe = (needs: readonly Need[]): Need[] => needs.map((need) => ({ ...need, maybe: true }));

/** Needs of a table as Poetry writes it: `name = "^1.0"` or `name = {version, optional, markers}`, or a list of those. */
export function poetryNeeds(table: Table): Need[] {
  return Object.entries(table)
    .filter(([name]) => name !== 'python')
    .map(([name, value]) => {
      const forms = (Array.isArray(value) ? value : [value]).filter(isTable);
      const all = Array.isArray(value) ? value.length : 1;
      const can = forms.filter((one) => own(one, 'optional') === true || isConditional(textOf(one, 'markers')));
      return { name: pypiName(name), maybe: can.length > 0 && can.length === all };
    });
}

/** Every list of a table of lists, one after the other. */
const allLists = (table: Table): Need[] => Object.keys(table).flatMap((key) => requirements(listOf(table, key)));

/** What a pyproject.toml asks for: PEP 621, dependency groups (PEP 735) and Poetry's, PDM's and uv's own tables. */
export function pyprojectRoots(manifest: Table): { readonly needs: readonly Need[]; readonly dev: readonly Need[] } {
  const project = tableAt(manifest, 'project');
  const poetry = tableAt(manifest, 'tool', 'poetry');
  const groups = tableAt(poetry, 'group');
  return {
    needs: [
      ...requirements(listOf(project, 'dependencies')),
      ...maybe(allLists(tableAt(project, 'optional-dependencies'))),
      ...poetryNeeds(tableAt(poetry, 'dependencies')),
    ],
    dev: [
      ...poetryNeeds(tableAt(poetry, 'dev-dependencies')),
      ...Object.keys(groups).flatMap((name) => poetryNeeds(tableAt(groups, name, 'dependencies'))),
      ...allLists(tableAt(manifest, 'dependency-groups')),
      ...allLists(tableAt(manifest, 'tool', 'pdm', 'dev-dependencies')),
      ...requirements(listOf(tableAt(manifest, 'tool', 'uv'), 'dev-dependencies')),
    ],
  };
}

/** Name and version that a pyproject.toml gives its project. */
export function pyprojectName(manifest: Table): Lockfile['project'] {
  const tables = [tableAt(manifest, 'project'), tableAt(manifest, 'tool', 'poetry')];
  const table = tables.find((one) => textOf(one, 'name') !== undefined);
  const name = table && textOf(table, 'name');
  const version = table && textOf(table, 'version');
  return name === undefined ? undefined : { name, ...(version === undefined ? {} : { version }) };
}
