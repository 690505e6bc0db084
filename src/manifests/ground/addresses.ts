import type { DependencyKind } from '../../model/manifest.ts';

/** Hosts of the registries that package managers use by themselves. */
const REGISTRIES =
  /^https:\/\/(?:registry\.npmjs\.org|registry\.yarnpkg\.com|pypi\.org|pypi\.python\.org|files\.pythonhosted\.org|rubygems\.org|index\.rubygems\.org|repo\.packagist\.org|packagist\.org|repo1?\.maven\.(?:apache\.)?org|repo\.maven\.apache\.org|maven\.google\.com|dl\.google\.com|plugins\.gradle\.org|api\.nuget\.org|www\.nuget\.org|pub\.dev|pub\.dartlang\.org|index\.crates\.io|static\.crates\.io|hex\.pm|repo\.hex\.pm)(?=[:/]|$)/i;

/** Is this the address of a registry that the package manager would use anyway? */
export const isUsualRegistry = (address: string): boolean => REGISTRIES.test(address.trim());

/** A full commit hash at the end of an address from git: `#<sha>`, `@<sha>`, `?rev=<sha>`. */
export const hasCommit = (address: string): boolean => /[#@=][0-9a-f]{40}(?:[0-9a-f]{24})?(?:$|[#&?])/i.test(address);

/** An address without user and password, for telling. */
export const withoutUser = (address: string): string => address.replace(/(:\/\/)[^/@\s]{0,400}@/, '$1');

/** Does a path, seen from the folder of a file, stay inside of the repository? */
export function staysInside(file: string, target: string): boolean {
  if (/^(?:[/\\~]|[A-Za-z]:)/.test(target)) return false;
  let depth = file.split('/').length - 1;
  for (const part of target.split(/[/\\]/)) {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    if (depth < 0) return false;
  }
  return true;
}

/** Packed packages: whoever reviews the change does not see what is in them. */
const PACKED = /\.(?:tgz|tar(?:\.\w{1,4})?|zip|whl|egg|gem|jar|nupkg|phar)$/i;

/** `local` for a folder inside of the repository, `file` for a path that leaves it and for a packed package. */
export const pathKind = (file: string, target: string): DependencyKind =>
  staysInside(file, target.replace(/^file:(?:\/\/(?=\.))?/, '')) && !PACKED.test(target.replace(/[?#].*$/, ''))
    ? 'local'
    : 'file';
