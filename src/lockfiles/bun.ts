import type { LockReader } from '../model/lockfile.ts';
import { Unreadable } from '../model/reading.ts';
import { isTable, own, type Table } from '../model/table.ts';
import { type Need, type Node, pinsOf } from './ground/graph.ts';
import { parseJsonc } from './ground/jsonc.ts';
import { isLocal, manifestOf, packagesOf } from './ground/lock.ts';
import { tableOf, tablesOf, textOf } from './ground/values.ts';

/** Key of the entry that a dependency of `parent` leads to: bun nests a second version under the name of who asks for it. */
function keyOf(keys: ReadonlySet<string>, parent: string, name: string): string {
  for (let at = parent; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    if (keys.has(`${at}/${name}`)) return `${at}/${name}`;
  }
  return name;
}

/** Needs of a table with `dependencies` and their like, as keys of the lockfile. */
function needsOf(holder: Table, keys: ReadonlySet<string>, parent: string, fields: readonly string[]): Need[] {
  const optional = new Set(Array.isArray(holder.optionalPeers) ? holder.optionalPeers : []);
  return fields.flatMap((field) =>
    Object.keys(tableOf(holder, field)).map((name) => ({
      name: keyOf(keys, parent, name),
      maybe: field === 'optionalDependencies' || optional.has(name),
    })),
  );
}

/** A `packages` entry is a list: `name@version` first, then what differs by its source, with a table of needs among it. */
function nodeOf(key: string, entry: unknown, keys: ReadonlySet<string>): Node & { readonly real: string } {
  const [given] = Array.isArray(entry) ? entry : [];
  // An alias can stand in front of the package that it means: `dep@npm:@scope/name@1.2.3`.
  const spec = typeof given === 'string' ? given.replace(/^@?[^@]+@npm:(?=@?[^@]+@)/, '') : '';
  const at = spec.indexOf('@', 1);
  if (at < 0 || !Array.isArray(entry))
    throw new Unreadable(`"${key}" in "packages" names no version: the lockfile is not whole`);
  const version = spec.slice(at + 1);
  const holder = entry.find(isTable) ?? {};
  const needs = needsOf(holder, keys, key, ['dependencies', 'optionalDependencies', 'peerDependencies']);
  return { name: key, real: spec.slice(0, at), version, local: isLocal(version) || version.startsWith('root:'), needs };
}

/** bun.lock, the text lockfile of Bun 1.2 and later (https://bun.com/docs/pm/lockfile). */
export const lockReader: LockReader = {
  id: 'bun',
  title: 'bun.lock',
  names: ['bun.lock'],
  manifest: 'package.json',
  read: (path, text, manifest) => {
    const lock = parseJsonc(text);
    if (own(lock, 'lockfileVersion') === undefined) throw new Unreadable('it has no "lockfileVersion"', 1);
    const table = tableOf(lock, 'packages');
    const keys = new Set(Object.keys(table));
    const nodes = Object.entries(table).map(([key, entry]) => nodeOf(key, entry, keys));
    const workspaces = tablesOf(lock, 'workspaces');
    const from = (fields: readonly string[]) =>
      workspaces.flatMap(([, holder]) =>
        needsOf(holder, keys, textOf(holder, 'name') ?? '', fields).filter(
          (need) => keys.has(need.name) || !need.maybe,
        ),
      );
    const roots = {
      needs: from(['dependencies', 'optionalDependencies', 'peerDependencies']).filter((need) => keys.has(need.name)),
      dev: from(['devDependencies']),
    };
    const graph = nodes.map((node) => ({ ...node, needs: node.needs.filter((need) => keys.has(need.name)) }));
    const names = new Map(nodes.map((node) => [node.name, node.real]));
    const pins = pinsOf(graph, roots, true).map((pin) => ({ ...pin, name: names.get(pin.name) ?? pin.name }));
    const root = workspaces.find(([folder]) => folder === '')?.[1];
    const name = root && textOf(root, 'name');
    const project = manifestOf(manifest).project ?? (name ? { name } : undefined);
    return {
      path,
      format: 'bun.lock',
      ...(project ? { project } : {}),
      workspaces: workspaces.flatMap(([folder, holder]) =>
        folder === '' ? [] : [{ folder, name: textOf(holder, 'name') ?? folder }],
      ),
      packages: packagesOf(pins),
      asks: workspaces.flatMap(([folder, holder]) =>
        ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((field) =>
          Object.keys(tableOf(holder, field)).map((asked) => {
            const spec = textOf(tableOf(holder, field), asked);
            return { folder, name: asked, ...(spec === undefined ? {} : { spec }) };
          }),
        ),
      ),
    };
  },
};
