import type { Table } from '../../model/table.ts';
import { textOf } from './values.ts';

/** Which spelling of package keys a pnpm lockfile uses: 5 `/name/1.0.0_peer`, 6 `/name@1.0.0(peer)`, 9 `name@1.0.0(peer)`. */
export type PnpmMajor = 5 | 6 | 9;

/** Cuts the peers off a version: `1.0.0(react@18.0.0)` and `1.0.0_react@18.0.0` are 1.0.0. */
export const withoutPeers = (version: string): string => version.split(/[(_]/, 1)[0] ?? version;

/** Splits `name@version`, the version without peers; a scope's own @ is no separator. */
function splitAt(text: string): { name: string; version: string } {
  const at = text.indexOf('@', 1);
  if (at < 0) return { name: text, version: '' };
  return { name: text.slice(0, at), version: text.slice(at + 1).split('(', 1)[0] ?? '' };
}

function splitSlash(text: string): { name: string; version: string } {
  const parts = text.split('/');
  const length = text.startsWith('@') ? 2 : 1;
  return { name: parts.slice(0, length).join('/'), version: withoutPeers(parts[length] ?? '') };
}

/** Name and version of a package entry; packages from git or an address carry theirs as fields. */
export function identityOf(key: string, entry: Table, major: PnpmMajor): { name: string; version: string } {
  // A key that starts with another registry's host has no leading slash: registry.example/name/1.0.0.
  const path = key.startsWith('/') ? key.slice(1) : major === 9 ? key : key.slice(key.indexOf('/') + 1);
  const split = major === 5 ? splitSlash(path) : splitAt(path);
  return { name: textOf(entry, 'name') ?? split.name, version: textOf(entry, 'version') ?? split.version };
}

/** Keys under which a dependency may be filed: its reference is a bare version, or the whole key for aliases and addresses. */
export function keysOf(alias: string, reference: string, major: PnpmMajor): string[] {
  if (major === 9) return [`${alias}@${reference}`, reference];
  return [`/${alias}${major === 5 ? '/' : '@'}${reference}`, reference];
}
