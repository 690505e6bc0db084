/** Percent-encoding of a package URL: colons stay plain (https://github.com/package-url/purl-spec). */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('%3A', ':');

/** Package URL of an npm package; the scope becomes the namespace: `pkg:npm/%40scope/name@1.0.0`. Without a version none is written. */
export function npmPurl(name: string, version = ''): string {
  const path = name.split('/').map(encode).join('/');
  return `pkg:npm/${path}${version ? `@${encode(version)}` : ''}`;
}

/** Types whose names are written in lower case. */
const LOWER = new Set(['golang', 'composer', 'pypi']);

/**
 * Package URL of a package of any type: `pkg:maven/group/artifact@1.0`, `pkg:golang/example.com/mod@v1.2.0`. PyPI names are
 * normalised (https://packaging.python.org/en/latest/specifications/name-normalization/). Without a version none is written.
 */
export function purlOf(type: string, name: string, version = ''): string {
  if (type === 'npm') return npmPurl(name, version);
  const cased = LOWER.has(type) ? name.toLowerCase() : name;
  const plain = type === 'pypi' ? cased.replace(/[-_.]+/g, '-') : type === 'maven' ? cased.replace(':', '/') : cased;
  const path = plain.split('/').map(encode).join('/');
  return `pkg:${type}/${path}${version ? `@${encode(version)}` : ''}`;
}
