import type { Lockfile, LockReader } from '../model/lockfile.ts';
import { Unreadable } from '../model/reading.ts';
import { isTable, own, type Table, tableAt } from '../model/table.ts';
import { type Need, type Node, pinsOf } from './ground/graph.ts';
import { packagesOf } from './ground/lock.ts';
import { isConditional, pypiName, pyprojectName } from './ground/python.ts';
import { listOf, listOfTables, parseToml, tomlManifest } from './ground/toml.ts';
import { textOf } from './ground/values.ts';

/** A project of the repository, with what it asks for beside its own dependencies. */
interface Entry {
  readonly node: Node;
  /** Folder of a project of the repository, relative to the lockfile; `.` is the root. */
  readonly folder?: string;
  readonly extras: readonly Need[];
  readonly dev: readonly Need[];
}

function needsOf(list: readonly unknown[]): Need[] {
  return list.filter(isTable).flatMap((one) => {
    const name = textOf(one, 'name');
    const version = textOf(one, 'version');
    const maybe = isConditional(textOf(one, 'marker'));
    return name ? [{ name: pypiName(name), ...(version ? { version } : {}), maybe }] : [];
  });
}

const lists = (table: Table): Need[] => Object.keys(table).flatMap((key) => needsOf(listOf(table, key)));

function entryOf(table: Table): Entry {
  const name = textOf(table, 'name');
  if (!name) throw new Unreadable('a [[package]] has no name: the lockfile is not whole');
  const source = tableAt(table, 'source');
  const folder = textOf(source, 'virtual') ?? textOf(source, 'editable') ?? textOf(source, 'directory');
  const version = textOf(table, 'version') ?? '';
  if (folder === undefined && version === '' && textOf(source, 'git') === undefined)
    throw new Unreadable(`${name} has no version: the lockfile is not whole`);
  return {
    node: { name: pypiName(name), version, local: folder !== undefined, needs: needsOf(listOf(table, 'dependencies')) },
    ...(folder === undefined ? {} : { folder }),
    extras: lists(tableAt(table, 'optional-dependencies')),
    dev: lists(tableAt(table, 'dev-dependencies')),
  };
}

/** What the projects asked for; an address is filed without a spec. Empty for files of before uv kept that. */
const asksOf = (packages: readonly Table[]): NonNullable<Lockfile['asks']> =>
  packages.flatMap((table) => {
    const source = tableAt(table, 'source');
    const at = textOf(source, 'virtual') ?? textOf(source, 'editable') ?? textOf(source, 'directory');
    if (at === undefined) return [];
    const metadata = tableAt(table, 'metadata');
    const groups = tableAt(metadata, 'requires-dev');
    const listed = [listOf(metadata, 'requires-dist'), ...Object.keys(groups).map((group) => listOf(groups, group))];
    return listed
      .flat()
      .filter(isTable)
      .map((one) => {
        const spec = textOf(one, 'specifier');
        const folder = at === '.' ? '' : at;
        return { folder, name: pypiName(textOf(one, 'name') ?? ''), ...(spec === undefined ? {} : { spec }) };
      });
  });

/** uv.lock, version 1 (https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile). */
export const lockReader: LockReader = {
  id: 'uv',
  title: 'uv.lock',
  names: ['uv.lock'],
  manifest: 'pyproject.toml',
  read: (path, text, manifestText) => {
    const lock = parseToml(text);
    const version = own(lock, 'version');
    if (version !== 1) throw new Unreadable(`"version" is ${String(version)}: only version 1 of uv.lock is known`, 1);
    const tables = listOfTables(lock, 'package');
    const asks = asksOf(tables);
    const entries = tables.map(entryOf);
    const projects = entries.filter((entry) => entry.folder !== undefined);
    const roots = {
      needs: projects.flatMap((entry) => [
        ...entry.node.needs,
        ...entry.extras.map((need) => ({ ...need, maybe: true })),
      ]),
      dev: projects.flatMap((entry) => entry.dev),
    };
    // Of a third party's extras uv keeps only those that somebody asks for, so they are needed like everything else.
    const nodes = entries.map(({ node, extras, folder }) =>
      folder === undefined ? { ...node, needs: [...node.needs, ...extras] } : { ...node, needs: [] },
    );
    const root = projects.find((entry) => entry.folder === '.')?.node;
    const named = pyprojectName(tomlManifest(manifestText));
    const project =
      named ?? (root ? { name: root.name, ...(root.version ? { version: root.version } : {}) } : undefined);
    return {
      path,
      format: 'uv.lock 1',
      ...(project ? { project } : {}),
      workspaces: projects.flatMap(({ folder, node }) =>
        folder && folder !== '.' ? [{ folder, name: node.name }] : [],
      ),
      packages: packagesOf(pinsOf(nodes, projects.length > 0 ? roots : undefined, true), 'pypi'),
      ...(asks.length > 0 ? { asks } : {}),
    };
  },
};
