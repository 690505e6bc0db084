import type { SbomPackage } from '../../model/reading.ts';
import { commitOfProperties, commitOfUrl } from './commit.ts';
import { plain } from './text.ts';
import { get, list, text } from './value.ts';

/** Name as its ecosystem writes it: Maven joins with a colon, npm and the others with a slash. */
function fullName(group: string, name: string, purl: string): string {
  if (group === '' || name.startsWith(`${group}/`)) return name;
  return `${group}${purl.startsWith('pkg:maven/') ? ':' : '/'}${name}`;
}

/** A CycloneDX component as a package, its words by `clean`; undefined when it has no name. */
export function packageOf(component: unknown, clean = plain): SbomPackage | undefined {
  const name = text(get(component, 'name'));
  if (name === '') return undefined;
  const version = text(get(component, 'version'));
  const purl = text(get(component, 'purl'));
  // There can be hundreds of thousands of them, so the object is made in one go.
  const full = clean(fullName(text(get(component, 'group')), name, purl));
  if (version && purl) return { name: full, version: clean(version, 120), purl: clean(purl, 500) };
  if (version) return { name: full, version: clean(version, 120) };
  return purl ? { name: full, purl: clean(purl, 500) } : { name: full };
}

/** Commit that a CycloneDX document names for its own package: in a property, its repository or its pedigree. */
export function commitOf(metadata: unknown): string | undefined {
  const subject = get(metadata, 'component');
  const sources = list(get(subject, 'externalReferences')).filter((reference) => get(reference, 'type') === 'vcs');
  return (
    commitOfProperties(get(metadata, 'properties')) ??
    commitOfProperties(get(subject, 'properties')) ??
    sources.map((source) => commitOfUrl(get(source, 'url'))).find((commit) => commit !== undefined) ??
    commitOfProperties([{ name: 'commit', value: get(subject, 'pedigree', 'commits', 0, 'uid') }])
  );
}
