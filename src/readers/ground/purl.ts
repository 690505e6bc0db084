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
