/** A package as findings name it. */
export interface Coordinates {
  readonly name: string;
  readonly version: string;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * Name and version of a package URL: `group:artifact` for Maven, `@scope/name` for npm, namespace and name with a slash
 * for the others; undefined when it is none. https://github.com/package-url/purl-spec
 */
export function coordinatesOfPurl(purl: string): Coordinates | undefined {
  const found = /^pkg:\/{0,2}([a-z][a-z0-9.+-]{0,40})\/([^?#]{1,600})/i.exec(purl.slice(0, 1_000));
  const rest = found?.[2];
  if (found === null || rest === undefined) return undefined;
  // The version starts at the last @ behind the last slash; an npm scope is written %40 or @ in front.
  const at = rest.indexOf('@', Math.max(rest.lastIndexOf('/'), 1));
  const path = (at === -1 ? rest : rest.slice(0, at)).split('/').filter((part) => part !== '');
  const separator = found[1]?.toLowerCase() === 'maven' ? ':' : '/';
  const name = path.map(decoded).join(separator);
  return name === '' ? undefined : { name, version: at === -1 ? '' : decoded(rest.slice(at + 1)) };
}

/** Types of package URLs by the names that OSV, Snyk, Trivy and others give their ecosystems, in lower case. */
const TYPES: Readonly<Record<string, string>> = {
  npm: 'npm',
  yarn: 'npm',
  pnpm: 'npm',
  'node-pkg': 'npm',
  pypi: 'pypi',
  pip: 'pypi',
  poetry: 'pypi',
  pipenv: 'pypi',
  uv: 'pypi',
  'python-pkg': 'pypi',
  go: 'golang',
  gomodules: 'golang',
  gomod: 'golang',
  golangdep: 'golang',
  gobinary: 'golang',
  maven: 'maven',
  gradle: 'maven',
  sbt: 'maven',
  jar: 'maven',
  pom: 'maven',
  'crates.io': 'cargo',
  cargo: 'cargo',
  rubygems: 'gem',
  bundler: 'gem',
  gemspec: 'gem',
  nuget: 'nuget',
  'dotnet-core': 'nuget',
  packagist: 'composer',
  composer: 'composer',
  hex: 'hex',
  pub: 'pub',
  cocoapods: 'cocoapods',
};

/** Whether this is one version, not a range of them. */
const isExact = (version: string): boolean => /^[A-Za-z0-9][\w.+~:!-]{0,100}$/.test(version) && /\d/.test(version);

/**
 * The package URL of a package of a named ecosystem (`PyPI`, `crates.io`, `gomodules` …); undefined for an ecosystem that is
 * not known, without a name, or without one exact version: what is not known for sure may close nothing.
 */
export function purlOf(ecosystem: string, name: string, version: string): string | undefined {
  const key = ecosystem.toLowerCase();
  const type = Object.hasOwn(TYPES, key) ? TYPES[key] : undefined;
  if (type === undefined || name === '' || name.length > 300 || !isExact(version)) return undefined;
  const lower = type === 'pypi' || type === 'golang' || type === 'composer' ? name.toLowerCase() : name;
  const plain = type === 'pypi' ? lower.replace(/[-_.]+/g, '-') : type === 'maven' ? lower.replace(':', '/') : lower;
  // OSV leaves out the v of Go's versions.
  const own = type === 'golang' && /^\d/.test(version) ? `v${version}` : version;
  const path = plain.split('/').map(encodeURIComponent).join('/');
  return `pkg:${type}/${path}@${encodeURIComponent(own).replaceAll('%3A', ':')}`;
}
