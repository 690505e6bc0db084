import type { Tree } from '../model/change.ts';
import type { Forge } from '../model/forge.ts';
import { anyOf } from '../model/globs.ts';
import { lockFormatOf } from './lockfiles.ts';
import { textOf } from './text.ts';

/** Where a repository says what is generated (https://github.com/github-linguist/linguist/blob/main/docs/overrides.md). */
export const ATTRIBUTES = '.gitattributes';
/** Largest such file in bytes, and most of its lines that are listened to. */
const CAP = 200_000;
const MOST = 500;

/** Whether an attribute line says that its files are generated or vendored, or that they are not. */
function wordOf(attributes: readonly string[]): boolean | undefined {
  let says: boolean | undefined;
  for (const attribute of attributes) {
    const found = /^([-!]?)linguist-(?:generated|vendored)(?:=(.*))?$/.exec(attribute);
    if (found) says = found[1] === '' && !/^(?:false|0|no|off)$/i.test(found[2] ?? '');
  }
  return says;
}

/** Reads the lines of a `.gitattributes` about generated and vendored files; the last one that matches a path counts. */
export function generatedBy(text: string): (path: string) => boolean {
  const lines = text.split(/\r?\n/).flatMap((line) => {
    const [pattern = '', ...attributes] = line.trim().split(/[ \t]+/);
    const says = wordOf(attributes);
    if (says === undefined || pattern === '' || /^[#["!]/.test(pattern)) return [];
    const anchored = pattern.replace(/^\//, '');
    const glob = pattern.includes('/') ? anchored : `**/${pattern}`;
    return [{ matches: anyOf([glob]), says }];
  });
  const known = lines.slice(-MOST).reverse();
  return (path) => known.find(({ matches }) => matches(path))?.says ?? false;
}

/**
 * What nobody writes by hand: lockfiles, and what the repository's own `.gitattributes` calls generated or vendored. That of
 * the base counts, so that a change cannot call itself generated; one that cannot be read says nothing.
 */
export async function generatedMatcher(forge: Forge, base: Tree): Promise<(path: string) => boolean> {
  const entry = base.entries.get(ATTRIBUTES);
  let declared: (path: string) => boolean = () => false;
  try {
    if (entry) declared = generatedBy(await textOf(forge, entry, CAP));
  } catch {
    // Then more counts as written by hand, not less.
  }
  return (path) => lockFormatOf(path) !== undefined || declared(path);
}
