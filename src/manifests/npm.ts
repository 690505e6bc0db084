import type { Dependency, DependencyKind, ManifestReader } from '../model/manifest.ts';
import { type Table, tableAt } from '../model/table.ts';
import { pathKind, withoutUser } from './ground/addresses.ts';
import { placer } from './ground/place.ts';
import { parseJson } from './ground/values.ts';

const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies'];
const EXACT = /^[=v]{0,2}\s?(\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?)$/;
const GIT =
  /^(?:git(?:\+\w+)?:|git@|ssh:|(?:github|gitlab|bitbucket|gist):|[\w-][\w.-]*\/[\w.-]+(?:#|$)|https?:\/\/[^#]*\.git(?:#|$)|https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/#]+\/[^/#]+(?:#|$))/i;
/** The version that a range begins with. */
const LEAST = /^(?:\^|~|>=)\s?v?(\d+\.\d+\.\d+(?:-[\w.-]+)?)$/;

/** How a spec of npm, pnpm, yarn or Bun asks (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#dependencies). */
function kindOf(path: string, spec: string): DependencyKind {
  if (spec.startsWith('workspace:')) return 'local';
  if (spec.startsWith('catalog:')) return 'range';
  if (/^(?:file|link|portal):|^\.{1,2}(?:\/|$)|^[/~]\//.test(spec) || spec.startsWith('/'))
    return pathKind(path, spec.replace(/^(?:file|link|portal):/, '').replace(/^\/\/(?=\.)/, ''));
  if (GIT.test(spec)) return 'git';
  if (/^https?:/i.test(spec)) return 'http';
  if (spec.startsWith('patch:')) return 'range';
  if (EXACT.test(spec)) return 'exact';
  return /^(?:|\*|x|[a-z][\w-]*)$/i.test(spec) ? 'any' : 'range';
}

/** The spec behind an alias: `npm:other@^1.0.0`, `jsr:@scope/name@1`, `jsr:^1`. */
function behind(spec: string): { readonly real?: string; readonly spec: string } {
  const rest = /^(?:npm|jsr):(.*)$/.exec(spec)?.[1];
  if (rest === undefined) return { spec };
  const at = rest.indexOf('@', 1);
  if (at > 0) return { real: rest.slice(0, at), spec: rest.slice(at + 1) };
  return /^[@a-z]/i.test(rest) && !/^v?\d/.test(rest) ? { real: rest, spec: '' } : { spec: rest };
}

/** Names for which the manifest itself replaces what others ask for: the lockfile can file them otherwise. */
function replaced(table: Table): ReadonlySet<string> {
  const tables = [tableAt(table, 'overrides'), tableAt(table, 'resolutions'), tableAt(table, 'pnpm', 'overrides')];
  return new Set(tables.flatMap((one) => Object.keys(one).map((key) => key.replace(/^.*\*\*?\//, ''))));
}

/** Most entries of such tables that are looked at, and how deep they nest. */
const MOST = 2_000;
const DEEP = 4;

/** What those tables bring in from git, an address or a file; versions there are the lockfile's affair. */
function replacing(path: string, table: Table, at: ReturnType<typeof placer>): readonly Dependency[] {
  const sources = (list: Table, depth: number): readonly Dependency[] =>
    Object.entries(list)
      .slice(0, MOST)
      .flatMap(([name, value]): readonly Dependency[] => {
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
          return depth < DEEP ? sources(value as Table, depth + 1) : [];
        if (typeof value !== 'string') return [];
        const kind = kindOf(path, behind(value.trim()).spec);
        if (kind !== 'git' && kind !== 'http' && kind !== 'file') return [];
        return [{ name, spec: withoutUser(value.trim()), kind, at: at(name, value.trim()), loose: true }];
      });
  const tables = [tableAt(table, 'overrides'), tableAt(table, 'resolutions'), tableAt(table, 'pnpm', 'overrides')];
  return tables.flatMap((one) => sources(one, 1));
}

/** package.json of npm, pnpm, yarn and Bun; peer dependencies are ranges by nature and are left out. */
export const manifest: ManifestReader = {
  id: 'npm',
  title: 'package.json',
  type: 'npm',
  matches: (path) => /(?:^|\/)package\.json$/.test(path),
  locks: [
    { name: 'package-lock.json', command: 'npm install --package-lock-only', shared: true },
    { name: 'npm-shrinkwrap.json', command: 'npm install', shared: true },
    { name: 'pnpm-lock.yaml', command: 'pnpm install --lockfile-only', shared: true },
    { name: 'yarn.lock', command: 'yarn install', shared: true },
    { name: 'bun.lock', command: 'bun install --lockfile-only', shared: true },
    { name: 'bun.lockb', command: 'bun install', shared: true },
  ],
  read: (path, text) => {
    const table = parseJson(path, text);
    const at = placer(path, text);
    const others = replaced(table);
    const peers = tableAt(table, 'peerDependencies');
    const dependencies = FIELDS.flatMap((field) =>
      Object.entries(tableAt(table, field)).flatMap(([name, value]): Dependency[] => {
        if (typeof value !== 'string') return [];
        const spec = value.trim();
        const inner = behind(spec);
        const kind = kindOf(path, inner.spec);
        const version = kind === 'exact' ? EXACT.exec(inner.spec)?.[1] : undefined;
        const least = LEAST.exec(inner.spec)?.[1];
        const alias = inner.real === undefined ? '' : spec.slice(0, spec.length - inner.spec.length);
        return [
          {
            name,
            spec: withoutUser(spec),
            kind,
            at: at(name, spec),
            ...(inner.real === undefined ? {} : { real: inner.real }),
            ...(version === undefined ? {} : { version }),
            ...(others.has(name) || spec.startsWith('patch:') || Object.hasOwn(peers, name) ? { loose: true } : {}),
            ...(least === undefined ? {} : { pinned: `"${name}": "${alias}${least}"` }),
          },
        ];
      }),
    );
    const name = typeof table.name === 'string' ? table.name : undefined;
    return { ...(name === undefined ? {} : { name }), dependencies: [...dependencies, ...replacing(path, table, at)] };
  },
};
