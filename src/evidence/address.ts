import type { Target } from '../model/evidence.ts';

/** Decodes percent-escapes once; undefined when they are broken or hide a slash, a NUL or a dot segment. */
export function decodeOnce(text: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(text);
  } catch {
    return undefined;
  }
  if (/[\0-\x1f\x7f\\]/.test(decoded)) return undefined;
  // %2e%2e and %2f are only ever written to get past a check of the plain text.
  if (/%2f|%5c|%2e/i.test(text)) return undefined;
  return decoded;
}

/** A repository path without `.` segments; undefined when it leaves the repository. */
export function normalise(path: string): string | undefined {
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (kept.pop() === undefined) return undefined;
    } else kept.push(part);
  }
  return kept.join('/');
}

const refused = (why: string): Target => ({ kind: 'refused', why });

/** Splits off the query and the fragment; both are told apart because a fragment can hold line numbers. */
export function splitAddress(address: string): {
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
} {
  const hash = address.indexOf('#');
  const fragment = hash < 0 ? '' : address.slice(hash + 1);
  const rest = hash < 0 ? address : address.slice(0, hash);
  const mark = rest.indexOf('?');
  return { path: mark < 0 ? rest : rest.slice(0, mark), query: mark < 0 ? '' : rest.slice(mark + 1), fragment };
}

/**
 * Repository paths that a written path can mean, the likelier one first: a Markdown link is relative to its file
 * (as GitHub renders it), a back-ticked or bare path to the root of the repository; a leading slash always is.
 */
export function pathTargets(address: string, from: string, rootFirst: boolean): readonly Target[] {
  const { path, fragment } = splitAddress(address);
  if (path === '') return [{ kind: 'anchor', fragment }];
  if (/^[a-z]:[\\/]/i.test(path) || path.startsWith('~'))
    return [refused(`${path} is a path on one machine, not in the repository`)];
  if (path.includes('\\')) return [refused('the path has backslashes; write it with forward slashes')];
  const decoded = decodeOnce(path);
  if (decoded === undefined) return [refused('the path has broken or misleading percent-escapes')];
  const folder = from.includes('/') ? from.slice(0, from.lastIndexOf('/') + 1) : '';
  const lines = /^L\d+(-L\d+)?$/.test(fragment) ? { lines: fragment } : {};
  const written = decoded.startsWith('/')
    ? [decoded]
    : rootFirst
      ? [decoded, folder + decoded]
      : [folder + decoded, decoded];
  const paths = [...new Set(written.map(normalise))].filter((found) => found !== undefined);
  if (paths.length === 0) return [refused(`${path} leaves the repository`)];
  return paths.map((found) => ({ kind: 'path', path: found, ...lines }));
}
