/** A package URL taken apart: type, full name with its namespace, version; all decoded, qualifiers and subpath dropped. */
export interface Purl {
  readonly type: string;
  readonly name: string;
  readonly version: string;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Parses a package URL (https://github.com/package-url/purl-spec), encoded or not; undefined for anything else. */
export function parsePurl(text: string): Purl | undefined {
  if (text.length > 2_000 || !/^pkg:/i.test(text)) return undefined;
  const path = (text.slice(4).split(/[?#]/, 1)[0] ?? '').replace(/^\/+/, '');
  const slash = path.indexOf('/');
  if (slash <= 0) return undefined;
  const rest = path.slice(slash + 1);
  // A scope may stand there unencoded, so that only an @ behind the last slash starts the version.
  const at = rest.lastIndexOf('@');
  const split = at > rest.lastIndexOf('/') + 1 || (at > 0 && !rest.slice(at).includes('/')) ? at : rest.length;
  const name = rest.slice(0, split).split('/').map(decode).join('/');
  if (name === '') return undefined;
  return { type: path.slice(0, slash).toLowerCase(), name, version: decode(rest.slice(split + 1)) };
}

/**
 * Form in which names are compared: registries tell no two packages apart by case alone, PyPI takes `_` and `.` for `-`, and
 * group and artifact of Maven are joined by a slash in a package URL and by a colon elsewhere.
 */
export function plainName(type: string, name: string): string {
  const lower = name.toLowerCase();
  if (type === 'pypi') return lower.replace(/[-_.]+/g, '-');
  return type === 'maven' || type === '' ? lower.replace(':', '/') : lower;
}

/** Form in which versions are compared: some tools drop the `v` of Go and Composer, others add the platform to a gem's. */
export function plainVersion(type: string, version: string): string {
  if (type === 'golang' || type === 'composer') return version.replace(/^v(?=\d)/, '');
  return type === 'gem' ? (version.split('-', 1)[0] ?? version) : version;
}
