import type { SbomPackage } from '../../model/reading.ts';
import { commitOfProperties, commitOfUrl } from './commit.ts';
import { plain } from './text.ts';
import { get, list, text } from './value.ts';

/** Name as its ecosystem writes it: Maven joins with a colon, npm and the others with a slash. */
function fullName(group: string, name: string, purl: string): string {
  if (group === '' || name.startsWith(`${group}/`)) return name;
  return `${group}${purl.startsWith('pkg:maven/') ? ':' : '/'}${name}`;
}

/** A CycloneDX component as a package; undefined when it has no name. */
export function packageOf(component: unknown): SbomPackage | undefined {
  const name = text(get(component, 'name'));
  if (name === '') return undefined;
  const version = text(get(component, 'version'));
  const purl = text(get(component, 'purl'));
  return {
    name: plain(fullName(text(get(component, 'group')), name, purl)),
    ...(version ? { version: plain(version, 120) } : {}),
    ...(purl ? { purl: plain(purl, 500) } : {}),
  };
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
