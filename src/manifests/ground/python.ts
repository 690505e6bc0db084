import type { Dependency } from '../../model/manifest.ts';
import type { Place } from '../../model/place.ts';
import { pathKind, withoutUser } from './addresses.ts';

/** Name as PyPI compares it (https://packaging.python.org/en/latest/specifications/name-normalization/). */
export const pypiName = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-');

const NAMED = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(\[[^\]]{0,300}\])?\s*(.*)$/s;
const ONE = /^\(?\s*={2,3}\s*([^\s,;*()]+)\s*\)?$/;
const LEAST = /^(?:~=|>=)\s*(\d[\w.!+]*)$/;

/** How an address that a Python tool takes asks: `git+https://…`, `https://…`, `file:///…`, `./folder`. */
export function addressKind(path: string, address: string): Dependency['kind'] {
  if (/^(?:git|hg|svn|bzr)\+/i.test(address) || /^git(?:@|:)/i.test(address)) return 'git';
  if (/^(?:https?|ftp):/i.test(address)) return 'http';
  if (/^file:/i.test(address))
    return pathKind(path, address.replace(/^file:(?:\/\/)?/i, '').replace(/^localhost\//, '/'));
  return pathKind(path, address);
}

/** A requirement (PEP 508: `name[extra] >=1,<2 ; marker`, `name @ address`); undefined for a text that is none. */
export function requirementOf(path: string, text: string, at: (name: string) => Place): Dependency | undefined {
  // A marker stands behind a semicolon; in an address only behind one with white space before it.
  const line = text.slice(0, 4_000).trim();
  const [, name, extras = '', rest = ''] = NAMED.exec(line) ?? [];
  if (name === undefined) return undefined;
  if (rest.startsWith('@')) {
    const address =
      rest
        .slice(1)
        .split(/\s+;|\s+--/, 1)[0]
        ?.trim() ?? '';
    const kind = addressKind(path, address);
    return { name: pypiName(name), spec: withoutUser(address), kind, at: at(name) };
  }
  const spec = (rest.split(/;|\s--/, 1)[0] ?? '').trim().replace(/^\((.*)\)$/, '$1');
  if (spec !== '' && !/^[<>=!~]/.test(spec)) return undefined;
  const version = ONE.exec(spec)?.[1];
  const least = LEAST.exec(spec)?.[1];
  return {
    name: pypiName(name),
    spec,
    kind: version !== undefined ? 'exact' : spec === '' ? 'any' : 'range',
    at: at(name),
    ...(version === undefined ? {} : { version }),
    ...(least === undefined ? {} : { pinned: `${name}${extras}==${least}` }),
  };
}
