import type { Dependency, ManifestReader } from '../model/manifest.ts';
import { isUsualRegistry, withoutUser } from './ground/addresses.ts';
import { child, type Element, parseXml, textIn, within } from './ground/xml.ts';

const HOLDERS = new Set(['dependency', 'plugin', 'extension', 'parent']);

/** Properties of the file by name, with the line of their value. */
function propertiesOf(root: Element): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  for (const one of within(root))
    if (one.name === 'properties') for (const property of one.children) found.set(property.name, property);
  return found;
}

/** A version as Maven takes it (https://maven.apache.org/pom.html#Dependency_Version_Requirement_Specification). */
function kindOf(spec: string): Dependency['kind'] {
  if (/^(?:LATEST|RELEASE)$/.test(spec)) return 'any';
  if (/-SNAPSHOT$/i.test(spec)) return 'tag';
  if (/^\[[^,[\]()]+\]$/.test(spec)) return 'exact';
  return /[[\](),]/.test(spec) ? 'range' : 'exact';
}

/** pom.xml of Maven: dependencies, plugins and the parent; what has no version of its own is managed elsewhere. */
export const manifest: ManifestReader = {
  id: 'maven',
  title: 'pom.xml',
  type: 'maven',
  matches: (path) => /(?:^|\/)pom\.xml$/.test(path),
  locks: [],
  read: (path, text) => {
    const root = parseXml(path, text);
    const properties = propertiesOf(root);
    const own = new Set([`${textIn(root, 'groupId') ?? textIn(child(root, 'parent') ?? root, 'groupId')}`]);
    // Where a project is published to is no source.
    const sources = new Set(
      [...within(root)]
        .filter(({ name }) => /^(?:pluginRepositories|repositories)$/.test(name))
        .flatMap((one) => one.children),
    );
    const dependencies: Dependency[] = [];
    for (const one of within(root)) {
      if (one.name === 'repository' || one.name === 'pluginRepository') {
        const url = textIn(one, 'url') ?? '';
        if (sources.has(one) && url !== '' && !isUsualRegistry(url) && !url.startsWith('${'))
          dependencies.push({
            name: textIn(one, 'id') ?? 'repository',
            spec: withoutUser(url),
            kind: 'registry',
            at: { path, line: one.line },
          });
        continue;
      }
      const version = HOLDERS.has(one.name) ? child(one, 'version') : undefined;
      const artifact = textIn(one, 'artifactId');
      if (!version || artifact === undefined) continue;
      const written = version.text.trim();
      const property = /^\$\{([\w.-]+)\}$/.exec(written)?.[1];
      const value = property === undefined ? version : properties.get(property);
      // A property of a parent or of the project itself: its value does not stand in this file.
      const spec = value?.text.trim() ?? '';
      if (!value || spec === '' || spec.includes('${')) continue;
      const group = textIn(one, 'groupId') ?? (one.name === 'plugin' ? 'org.apache.maven.plugins' : '');
      // Modules of one build refer to each other and to their parent by the version that is being made.
      if (kindOf(spec) === 'tag' && (own.has(group) || one.name === 'parent')) continue;
      const systemPath = textIn(one, 'systemPath');
      const kind = systemPath === undefined || /^\$\{(?:project\.)?basedir\}/.test(systemPath) ? kindOf(spec) : 'file';
      dependencies.push({
        name: `${group}:${artifact}`,
        spec: kind === 'file' ? (systemPath ?? '') : spec,
        kind,
        at: { path, line: value.line },
        ...(kind === 'exact' ? { version: spec.replace(/^\[|\]$/g, '') } : {}),
        ...(kind === 'tag' ? { pinned: `<version>${spec.replace(/-SNAPSHOT$/i, '')}</version>` } : {}),
      });
    }
    return { dependencies };
  },
};
