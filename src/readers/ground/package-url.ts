/** A package URL taken apart: https://github.com/package-url/purl-spec. `name` holds the namespace, joined with a slash. */
export interface Purl {
  readonly type: string;
  readonly name: string;
  readonly version?: string;
  readonly qualifiers: ReadonlyMap<string, string>;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** Name as its type compares it: some types do not look at case, PyPI takes `_`, `.` and `-` for the same. */
function canonical(type: string, name: string): string {
  if (type === 'pypi') return name.toLowerCase().replaceAll(/[._-]+/g, '-');
  return ['github', 'bitbucket', 'oci', 'docker', 'composer', 'deb', 'apk', 'golang'].includes(type)
    ? name.toLowerCase()
    : name;
}

/** Takes a package URL apart; undefined when it is none. */
export function parsePurl(value: string): Purl | undefined {
  if (!/^pkg:/i.test(value) || value.length > 2_000) return undefined;
  const [whole = ''] = value.slice(4).replace(/^\/+/, '').split('#');
  const [path = '', query = ''] = whole.split('?');
  const slash = path.indexOf('/');
  const type = path.slice(0, slash).toLowerCase();
  // The `@` of an npm scope stands in front of a name, the version's behind one.
  const at = path.lastIndexOf('@');
  const end = at > path.lastIndexOf('/') + 1 ? at : path.length;
  const name = decoded(path.slice(slash + 1, end).replace(/\/+$/, ''));
  const version = decoded(path.slice(end + 1));
  if (slash < 1 || !name || version === undefined) return undefined;
  const qualifiers = new Map<string, string>();
  for (const pair of query.split('&').filter((one) => one.includes('='))) {
    qualifiers.set(pair.slice(0, pair.indexOf('=')).toLowerCase(), decoded(pair.slice(pair.indexOf('=') + 1)) ?? '');
  }
  return { type, name: canonical(type, name), ...(version ? { version } : {}), qualifiers };
}

/** Whether a name that a scanner gives a package is that of the package URL: with or without its namespace's own joint. */
export function hasName(purl: Purl, name: string): boolean {
  const given = canonical(purl.type, name);
  const last = purl.name.slice(purl.name.lastIndexOf('/') + 1);
  if (given === purl.name) return true;
  // Maven joins group and artifact with a colon; a distribution's scanner leaves its own namespace (`debian/`) away.
  if (purl.type === 'maven') return given === purl.name.replaceAll('/', ':');
  return ['deb', 'rpm', 'apk', 'alpm', 'oci', 'docker'].includes(purl.type) && given === last;
}

/** Whether everything that the first names is the same in the second: type, name, its version, its qualifiers. */
export function covers(named: Purl, other: Purl): boolean {
  if (named.type !== other.type || named.name !== other.name) return false;
  if (named.version !== undefined && named.version !== other.version) return false;
  return [...named.qualifiers].every(([key, item]) => other.qualifiers.get(key) === item);
}
