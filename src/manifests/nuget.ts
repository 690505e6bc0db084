import type { Dependency, ManifestReader } from '../model/manifest.ts';
import { type Element, parseXml, textIn, within } from './ground/xml.ts';

const HOLDERS = new Set([
  'PackageReference',
  'PackageVersion',
  'GlobalPackageReference',
  'DotNetCliToolReference',
  'package',
]);

/** A version as NuGet takes it (https://learn.microsoft.com/nuget/concepts/package-versioning): a plain one resolves to itself. */
function kindOf(spec: string): Dependency['kind'] {
  if (/^\*/.test(spec)) return 'any';
  if (/^\[[^,[\]()*]+\]$/.test(spec)) return 'exact';
  return /[*[\](),]/.test(spec) ? 'range' : 'exact';
}

/** Properties of the file by name. */
function propertiesOf(root: Element): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const one of within(root))
    if (one.name === 'PropertyGroup')
      for (const property of one.children) found.set(property.name, property.text.trim());
  return found;
}

/** Project files and central package files of .NET, and packages.config. */
export const manifest: ManifestReader = {
  id: 'nuget',
  title: 'project files of .NET',
  type: 'nuget',
  matches: (path) =>
    /(?:^|\/)(?:[^/]+\.(?:cs|fs|vb)proj|Directory\.(?:Packages|Build)\.props|packages\.config)$/.test(path),
  locks: [{ name: 'packages.lock.json', command: 'dotnet restore --force-evaluate' }],
  read: (path, text) => {
    const root = parseXml(path, text);
    const properties = propertiesOf(root);
    const dependencies = [...within(root)].flatMap((one): Dependency[] => {
      if (!HOLDERS.has(one.name)) return [];
      const given = (key: string) =>
        one.attributes.get(key) ?? one.attributes.get(key.toLowerCase()) ?? textIn(one, key);
      const name = given('Include') ?? one.attributes.get('Update') ?? one.attributes.get('id');
      const written = given('VersionOverride') ?? given('Version');
      if (name === undefined || written === undefined) return [];
      const property = /^\$\(([\w.-]+)\)$/.exec(written.trim())?.[1];
      const spec = (property === undefined ? written : (properties.get(property) ?? '')).trim();
      if (spec === '' || spec.includes('$(')) return [];
      const kind = kindOf(spec);
      const version = kind === 'exact' ? spec.replace(/^\[|\]$/g, '').trim() : undefined;
      // A central file says which version there would be; only what a project refers to is locked.
      const loose = one.name === 'PackageVersion' || /\.props$/.test(path);
      return [
        {
          name,
          spec,
          kind,
          at: { path, line: one.line },
          ...(version === undefined ? {} : { version }),
          ...(loose ? { loose: true } : {}),
        },
      ];
    });
    return { dependencies };
  },
};
