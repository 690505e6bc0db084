import type { Lockfile, LockReader } from '../model/lockfile.ts';
import { Unreadable } from '../model/reading.ts';
import { own, type Table } from '../model/table.ts';
import { parseJson } from './ground/json.ts';
import { baseName, isLocal, manifestOf, type Pin, packagesOf } from './ground/lock.ts';
import { tableOf, tablesOf, textOf } from './ground/values.ts';

const MODULES = 'node_modules/';

/** Name that a folder of `node_modules` gives: what stands after the last one. */
function nameInModules(key: string): string | undefined {
  const last = `/${key}`.lastIndexOf(`/${MODULES}`);
  return last < 0 ? undefined : key.slice(last + MODULES.length);
}

const flag = (entry: Table, name: string): boolean => own(entry, name) === true;

/** Version 2 and 3: one entry per folder (https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json). */
function* pinsOfFolders(entries: readonly (readonly [string, Table])[]): Generator<Pin> {
  for (const [key, entry] of entries) {
    const folder = nameInModules(key);
    if (!folder || flag(entry, 'link') || isLocal(textOf(entry, 'resolved') ?? '')) continue;
    yield {
      name: textOf(entry, 'name') ?? folder,
      version: textOf(entry, 'version') ?? '',
      dev: flag(entry, 'dev'),
      optional: flag(entry, 'optional') || flag(entry, 'devOptional') || flag(entry, 'extraneous'),
    };
  }
}

/** Version 1: a tree of `dependencies`; walked with a list, so that depth costs no stack. */
function* pinsOfTree(lock: Table): Generator<Pin> {
  const open = [...tablesOf(lock, 'dependencies')];
  for (let item = open.pop(); item; item = open.pop()) {
    const [alias, entry] = item;
    open.push(...tablesOf(entry, 'dependencies'));
    const version = textOf(entry, 'version') ?? '';
    if (isLocal(version)) continue;
    const aliased = /^npm:(@?[^@]+)@(.+)$/.exec(version);
    yield {
      name: aliased?.[1] ?? alias,
      version: aliased?.[2] ?? version,
      dev: flag(entry, 'dev'),
      optional: flag(entry, 'optional'),
    };
  }
}

function workspacesOf(entries: readonly (readonly [string, Table])[]): Lockfile['workspaces'] {
  const links = new Map<string, string>();
  for (const [key, entry] of entries) {
    const target = textOf(entry, 'resolved');
    const name = nameInModules(key);
    if (flag(entry, 'link') && target && name) links.set(target, name);
  }
  return entries
    .filter(([key]) => key !== '' && !key.startsWith('..') && nameInModules(key) === undefined)
    .map(([folder, entry]) => ({ folder, name: links.get(folder) ?? textOf(entry, 'name') ?? baseName(folder) }));
}

const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** What each manifest asked for: npm keeps a copy of its tables. */
const asksOf = (entries: readonly (readonly [string, Table])[]): NonNullable<Lockfile['asks']> =>
  entries
    .filter(([folder]) => !folder.startsWith('..') && nameInModules(folder) === undefined)
    .flatMap(([folder, entry]) =>
      FIELDS.flatMap((field) =>
        Object.entries(tableOf(entry, field)).flatMap(([name, spec]) =>
          typeof spec === 'string' ? [{ folder, name, spec }] : [],
        ),
      ),
    );

/** Version 1 files a workspace as `file:` and its folder; an archive is a file, no folder. */
const workspacesOfTree = (lock: Table): Lockfile['workspaces'] =>
  tablesOf(lock, 'dependencies').flatMap(([name, entry]) => {
    const folder = /^file:(?!\.\.|\/)(.+)$/.exec(textOf(entry, 'version') ?? '')?.[1];
    return folder && !/\.(?:tgz|tar\.gz|tar)$/.test(folder) ? [{ folder, name }] : [];
  });

function versionOf(lock: Table): number {
  const version = own(lock, 'lockfileVersion');
  // npm 2 to 4 wrote shrinkwraps without a version, in the shape of version 1.
  if (version === undefined && own(lock, 'dependencies') !== undefined) return 1;
  if (version === 1 || version === 2 || version === 3) return version;
  const what = version === undefined ? 'no "lockfileVersion"' : `"lockfileVersion" ${JSON.stringify(version)}`;
  throw new Unreadable(`${what}: only the versions 1, 2 and 3 of npm are known`, 1);
}

/** npm: package-lock.json and npm-shrinkwrap.json, versions 1 to 3. */
export const lockReader: LockReader = {
  id: 'package-lock',
  title: 'npm package-lock',
  names: ['package-lock.json', 'npm-shrinkwrap.json'],
  manifest: 'package.json',
  read: (path, text, manifest) => {
    const lock = parseJson(text);
    const version = versionOf(lock);
    if (version > 1 && own(lock, 'packages') === undefined) {
      throw new Unreadable(`"lockfileVersion" ${version} without "packages": the lockfile is not whole`, 1);
    }
    const entries = version > 1 ? tablesOf(lock, 'packages') : [];
    const root = tableOf(tableOf(lock, 'packages'), '');
    const name = textOf(root, 'name') ?? textOf(lock, 'name');
    const rootVersion = textOf(root, 'version') ?? textOf(lock, 'version');
    // The manifest is the truth about its own name; npm writes the folder's name where it has none.
    const project =
      manifestOf(manifest).project ?? (name ? { name, ...(rootVersion ? { version: rootVersion } : {}) } : undefined);
    return {
      path,
      format: `package-lock ${version}`,
      ...(project ? { project } : {}),
      workspaces: version > 1 ? workspacesOf(entries) : workspacesOfTree(lock),
      packages: packagesOf(version > 1 ? pinsOfFolders(entries) : pinsOfTree(lock)),
      ...(version > 1 ? { asks: asksOf(entries) } : {}),
    };
  },
};
