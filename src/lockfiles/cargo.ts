import type { LockReader } from '../model/lockfile.ts';
import { Unreadable } from '../model/reading.ts';
import { isTable, own, type Table, tableAt } from '../model/table.ts';
import { type Need, type Node, pinsOf } from './ground/graph.ts';
import { packagesOf } from './ground/lock.ts';
import { listOf, listOfTables, parseToml, tomlManifest } from './ground/toml.ts';
import { textOf } from './ground/values.ts';

/** Crates that are built for one platform only, by the start of their names: a lockfile lists them for all platforms. */
const PLATFORM =
  /^(?:windows(?:[-_]|$)|winapi(?:[-_]|$)|wasi(?:p\d)?$|wasip\d|wit-bindgen|wasm-bindgen|js-sys$|web-sys$|hermit-abi$|redox_syscall$|core-foundation|security-framework|schannel$|objc|android[-_]|fsevent-sys$|kqueue)/;

/** `name`, `name version` or `name version (source)`. */
function needOf(text: string): Need {
  const [name = '', version] = text.split(' ');
  return { name, ...(version ? { version } : {}), maybe: PLATFORM.test(name) };
}

function nodeOf(entry: Table): Node {
  const name = textOf(entry, 'name');
  const version = textOf(entry, 'version');
  if (!name || !version) throw new Unreadable('a [[package]] has no name or no version: the lockfile is not whole');
  const needs = listOf(entry, 'dependencies').flatMap((one) => (typeof one === 'string' ? [needOf(one)] : []));
  return { name, version, local: textOf(entry, 'source') === undefined, needs };
}

/** Real names in a table of dependencies, by whether they are optional there. */
function namesIn(table: Table): { readonly name: string; readonly optional: boolean }[] {
  return Object.entries(table).map(([alias, value]) => {
    const form = isTable(value) ? value : {};
    return { name: textOf(form, 'package') ?? alias, optional: own(form, 'optional') === true };
  });
}

/** The dependencies of the manifest's own package, each in the best of its roles. */
function rolesOf(manifest: Table): ReadonlyMap<string, 'firm' | 'maybe' | 'dev'> {
  const roles = new Map<string, 'firm' | 'maybe' | 'dev'>();
  const targets = Object.values(tableAt(manifest, 'target')).filter(isTable);
  const set = (tables: readonly Table[], role: 'firm' | 'maybe' | 'dev') => {
    for (const { name, optional } of tables.flatMap(namesIn)) roles.set(name, optional ? 'maybe' : role);
  };
  const all = (key: string) => [manifest, ...targets].map((table) => tableAt(table, key));
  // What is set later counts: a crate that is both for tests and for the program is for the program.
  set(all('dev-dependencies'), 'dev');
  set([...all('build-dependencies'), ...targets.map((table) => tableAt(table, 'dependencies'))], 'maybe');
  set([tableAt(manifest, 'dependencies')], 'firm');
  return roles;
}

/** Cargo.lock, versions 1 to 4. Marks nothing as development, so the manifest beside it tells (https://doc.rust-lang.org/cargo/). */
export const lockReader: LockReader = {
  id: 'cargo',
  title: 'Cargo.lock',
  names: ['Cargo.lock'],
  manifest: 'Cargo.toml',
  read: (path, text, manifestText) => {
    const lock = parseToml(text);
    const manifest = tomlManifest(manifestText);
    const nodes = listOfTables(lock, 'package').map(nodeOf);
    if (nodes.length === 0) throw new Unreadable('it holds no [[package]], not even the project itself', 1);
    const locals = nodes.filter((node) => node.local);
    const own_ = textOf(tableAt(manifest, 'package'), 'name');
    const root = locals.find((node) => node.name === own_) ?? (locals.length === 1 ? locals[0] : undefined);
    const roles = root && root.name === own_ ? rolesOf(manifest) : new Map<string, 'firm' | 'maybe' | 'dev'>();
    const roleOf = (node: Node, need: Need) => (node === root ? roles.get(need.name) : undefined);
    const needs = locals.flatMap((node) =>
      node.needs.flatMap((need) => {
        const role = roleOf(node, need);
        return role === 'dev' ? [] : [{ ...need, maybe: need.maybe || role === 'maybe' }];
      }),
    );
    const dev = locals.flatMap((node) => node.needs.filter((need) => roleOf(node, need) === 'dev'));
    // A local package leads nowhere by itself: what it asks for stands among the roots already.
    const graph = nodes.map((node) => (node.local ? { ...node, needs: [] } : node));
    // Looked up here, for the roots of a cut file may be all that asks for a lost package.
    const pins = pinsOf(graph, { needs, dev }, true);
    return {
      path,
      format: 'Cargo.lock',
      ...(root ? { project: { name: root.name, version: root.version } } : {}),
      workspaces: locals.filter((node) => node !== root).map(({ name }) => ({ folder: name, name })),
      packages: packagesOf(pins, 'cargo'),
      asks: locals.flatMap((node) => node.needs.map(({ name }) => ({ folder: node === root ? '' : node.name, name }))),
    };
  },
};
