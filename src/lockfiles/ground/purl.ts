/** Percent-encoding of a package URL: colons stay plain (https://github.com/package-url/purl-spec). */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('%3A', ':');

/** Package URL of an npm package; the scope becomes the namespace: `pkg:npm/%40scope/name@1.0.0`. Without a version none is written. */
export function npmPurl(name: string, version = ''): string {
  const path = name.split('/').map(encode).join('/');
  return `pkg:npm/${path}${version ? `@${encode(version)}` : ''}`;
}
