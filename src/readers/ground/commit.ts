import { get, list, text } from './value.ts';

const NAMES = new Set(['commit', 'sha', 'revision', 'githead', 'commitsha', 'commitid', 'commithash', 'githubsha']);
/** A hash that an address of a repository ends in: `…@<sha>`, `…#<sha>`, `…/commit/<sha>`, `…/tree/<sha>`. */
const TAIL = /(?:[@#]|\/(?:commit|tree|blob)\/)([0-9a-f]{7,40})(?:$|[/?#])/i;
const HASH = /^(?:git:|sha1:)?([0-9a-f]{7,40})$/i;

/** Commit that an address of a repository names. */
export function commitOfUrl(url: unknown): string | undefined {
  return TAIL.exec(text(url).slice(0, 2_000))?.[1];
}

/** Commit among `{name, value}` properties: the last words of the name say commit, revision, sha or gitHead. */
export function commitOfProperties(properties: unknown): string | undefined {
  for (const property of list(properties).slice(0, 1_000)) {
    const name = text(get(property, 'name')).slice(0, 200).toLowerCase();
    const words = name.split(/[^a-z0-9]+/).filter((word) => word !== '');
    const says = NAMES.has(words.at(-1) ?? '') || NAMES.has(words.slice(-2).join(''));
    const hash = HASH.exec(text(get(property, 'value')).trim())?.[1];
    if (says && hash) return hash;
  }
  return undefined;
}
