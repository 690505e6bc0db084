import type { Lockfile, LockReader } from '../model/lockfile.ts';
import { Unreadable } from '../model/reading.ts';
import { isTable, own, type Table } from '../model/table.ts';
import { baseName, isLocal, manifestOf, type Pin, packagesOf } from './ground/lock.ts';
import { identityOf, keysOf, type PnpmMajor } from './ground/pnpm-keys.ts';
import { reach } from './ground/reach.ts';
import { tableOf, tablesOf, textOf } from './ground/values.ts';
import { parseYaml } from './ground/yaml.ts';

function majorOf(document: Table): PnpmMajor {
  const version = own(document, 'lockfileVersion');
  const major = Number.parseInt(String(version), 10);
  if (major === 5 || major === 6 || major === 9) return major;
  const what = version === undefined ? 'no "lockfileVersion"' : `"lockfileVersion" ${JSON.stringify(version)}`;
  throw new Unreadable(`${what}: only the versions 5, 6 and 9 of pnpm are known`, 1);
}

/** Projects of the lockfile by folder; before workspaces, and in version 5 without them, the top itself is the only one. */
const importersOf = (document: Table): (readonly [string, Table])[] =>
  own(document, 'importers') === undefined ? [['.', document]] : tablesOf(document, 'importers');

/** Alias and reference of each dependency in a field; an importer of version 6 or 9 wraps the reference. */
function wanted(holder: Table, field: string): (readonly [string, string])[] {
  return Object.entries(tableOf(holder, field)).map(([alias, value]) => {
    const reference = isTable(value) ? textOf(value, 'version') : value;
    if (typeof reference !== 'string' && typeof reference !== 'number') {
      throw new Unreadable(`"${alias}" in "${field}" has no version: the lockfile is not whole`);
    }
    return [alias, String(reference)];
  });
}

/** Resolves references to keys of `entries`; throws for one that is missing, since pnpm files every package it names. */
function resolver(entries: ReadonlyMap<string, Table>, major: PnpmMajor) {
  return (holder: Table, ...fields: string[]): string[] =>
    fields
      .flatMap((field) => wanted(holder, field))
      .filter(([, reference]) => !reference.startsWith('link:'))
      .flatMap(([alias, reference]) => {
        const key = keysOf(alias, reference, major).find((one) => entries.has(one));
        if (key) return [key];
        if (isLocal(reference)) return [];
        throw new Unreadable(`${alias} ${reference} is needed and has no entry: the lockfile is not whole`);
      });
}

/** A folder, or an archive in the repository, is the repository's own. */
function local(key: string, entry: Table): boolean {
  const resolution = tableOf(entry, 'resolution');
  const address = textOf(resolution, 'tarball') ?? '';
  return textOf(resolution, 'type') === 'directory' || isLocal(address) || /(?:^|@)(?:file|link|workspace):/.test(key);
}

function* pinsOf(document: Table, tools: boolean): Generator<Pin> {
  const major = majorOf(document);
  const packages = new Map(tablesOf(document, 'packages'));
  if (major === 9 && packages.size > 0 && own(document, 'snapshots') === undefined) {
    throw new Unreadable('"packages" without "snapshots": the lockfile is cut off');
  }
  const entries = major === 9 ? new Map(tablesOf(document, 'snapshots')) : packages;
  const resolve = resolver(entries, major);
  const importers = importersOf(document).map(([, importer]) => importer);
  const walk =
    (...fields: string[]) =>
    (key: string) =>
      resolve(entries.get(key) ?? {}, ...fields);
  const from = (...fields: string[]) => importers.flatMap((importer) => resolve(importer, ...fields));
  // Version 9 marks no package as dev, and walking is as good for the older ones.
  const used = reach(from('dependencies', 'optionalDependencies'), walk('dependencies', 'optionalDependencies'));
  const firm = reach(from('dependencies'), walk('dependencies'));
  const known = reach([...used, ...from('devDependencies')], walk('dependencies', 'optionalDependencies'));
  for (const [key, snapshot] of entries) {
    const plain = major === 9 && !packages.has(key) ? (key.split('(', 1)[0] ?? key) : key;
    const entry = packages.get(plain);
    if (!entry) throw new Unreadable(`"${plain}" has no entry in "packages": the lockfile is not whole`);
    if (local(plain, entry)) continue;
    const dev = tools || (known.has(key) && !used.has(key));
    const spare = own(snapshot, 'optional') === true || (used.has(key) && !firm.has(key));
    yield { ...identityOf(plain, entry, major), dev, optional: spare };
  }
}

/** Folder that a link leads to, from the folder of the project that has it; '' when it leaves the lockfile's folder. */
function linked(from: string, reference: string): string {
  const parts = from === '.' ? [] : from.split('/');
  for (const part of reference.slice('link:'.length).split('/')) {
    if (part === '..' && parts.pop() === undefined) return '';
    if (part !== '..' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Workspaces; pnpm files them by folder only, so the name comes from whoever links to it, else from the folder. */
function workspacesOf(document: Table): Lockfile['workspaces'] {
  const names = new Map<string, string>();
  const importers = importersOf(document);
  for (const [folder, importer] of importers) {
    for (const field of ['dependencies', 'devDependencies', 'optionalDependencies']) {
      for (const [alias, reference] of wanted(importer, field)) {
        if (reference.startsWith('link:')) names.set(linked(folder, reference), alias);
      }
    }
  }
  return importers
    .filter(([folder]) => folder !== '.')
    .map(([folder]) => ({ folder, name: names.get(folder) ?? baseName(folder) }));
}

const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** What each manifest asked for; version 5 keeps that in a table of its own. What `overrides` replaces is filed without a spec. */
function asksOf(document: Table): NonNullable<Lockfile['asks']> {
  const replaced = new Set(
    Object.keys(tableOf(document, 'overrides')).map((key) => key.replace(/^.*>|(?<=.)@.*$/g, '')),
  );
  return importersOf(document).flatMap(([at, importer]) => {
    const specifiers = tableOf(importer, 'specifiers');
    return FIELDS.flatMap((field) =>
      Object.entries(tableOf(importer, field)).map(([name, value]) => {
        const spec = isTable(value) ? textOf(value, 'specifier') : textOf(specifiers, name);
        const folder = at === '.' ? '' : at;
        return { folder, name, ...(spec === undefined || replaced.has(name) ? {} : { spec }) };
      }),
    );
  });
}

/** pnpm: lockfile versions 5, 6 and 9. A stream of two documents has pnpm's own tools first (https://pnpm.io/lockfile). */
export const lockReader: LockReader = {
  id: 'pnpm',
  title: 'pnpm-lock.yaml',
  names: ['pnpm-lock.yaml'],
  manifest: 'package.json',
  read: (path, text, manifest) => {
    const documents = parseYaml(text);
    const last = documents.at(-1) ?? {};
    const { project } = manifestOf(manifest);
    try {
      return {
        path,
        format: `pnpm ${majorOf(last)}`,
        ...(project ? { project } : {}),
        workspaces: workspacesOf(last),
        packages: packagesOf(documents.flatMap((document) => [...pinsOf(document, document !== last)])),
        asks: asksOf(last),
      };
    } catch (error) {
      // What is missing has no line of its own; the file's end is where it should go on.
      if (!(error instanceof Unreadable) || error.line) throw error;
      const end = text.trimEnd().split('\n').length;
      throw new Unreadable(`${error.message} (it ends at line ${end})`, end);
    }
  },
};
