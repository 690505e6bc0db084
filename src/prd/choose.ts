import type { PrdFacts } from '../model/facts.ts';
import { anyOf } from '../model/globs.ts';
import type { Policy } from '../model/policy.ts';
import { itemIdOf } from './ground/item-id.ts';

/** What the product documents of a change are chosen from. Paths are repository paths with forward slashes. */
export interface Choices {
  /** Paths that the user named. */
  readonly given?: readonly string[];
  /** Files of the change that are still there. */
  readonly changed: readonly string[];
  /** Every product document of the repository. */
  readonly candidates: readonly string[];
  /** Branch name and commit messages. */
  readonly texts: readonly string[];
  /** Title and body of the pull request. */
  readonly body?: string;
}

/** The chosen documents with the reason, sorted by path; the candidates only when none could be chosen. */
export interface Chosen {
  readonly chosen: readonly { readonly path: string; readonly how: PrdFacts['chosen'] }[];
  readonly candidates: readonly string[];
}

/** Longest text that is searched for a path or id. */
const LONGEST = 200_000;

/** Whether a path is a product document: one of the policy's globs, and no template. */
export function prdMatcher(policy: Pick<Policy, 'prds' | 'templates'>): (path: string) => boolean {
  const isPrd = anyOf(policy.prds);
  const isTemplate = anyOf(policy.templates, { nocase: true });
  return (path) => isPrd(path) && !isTemplate(path);
}

/** The same for one path. */
export function isPrdPath(path: string, policy: Pick<Policy, 'prds' | 'templates'>): boolean {
  return prdMatcher(policy)(path);
}

const isWord = (letter: string | undefined) => letter !== undefined && /[\w\u00c0-\u1fff\u3040-\ud7ff]/.test(letter);

/** Whether a text holds a path or file name that does not go on on either side. */
function names(text: string, path: string): boolean {
  for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) {
    const before = text[at - 1];
    const after = text.slice(at + path.length, at + path.length + 2);
    const goesOn = isWord(after[0]) || (/^[.-]/.test(after) && isWord(after[1]));
    if (!isWord(before) && before !== '-' && !goesOn) return true;
  }
  return false;
}

/** Whether a text holds a roadmap id that is not part of a longer number: 2.2.1.3, not 12.2.1.3 or 2.2.1.30 or 2.2.1.3.1. */
function holdsId(text: string, id: string): boolean {
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + id.length, at + id.length + 2);
    if (
      !/[a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff]$|\d\.$/.test(before) &&
      !/^[a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff]|^\.\d/.test(after)
    )
      return true;
  }
  return false;
}

/**
 * Chooses the product documents of a change: the given ones, else those that it touches, else those that branch,
 * messages or pull request name by path or roadmap id, else the only one there is. Pure.
 */
export function choosePrds({ given = [], changed, candidates, texts, body = '' }: Choices): Chosen {
  const as = (how: PrdFacts['chosen'], paths: readonly string[]): Chosen => ({
    chosen: [...new Set(paths)].sort().map((path) => ({ path, how })),
    candidates: [],
  });
  if (given.length > 0) return as('given', given);
  const all = [...new Set(candidates)].sort();
  const known = new Set(all);
  const touched = changed.filter((path) => known.has(path));
  if (touched.length > 0) return as('touched', touched);
  const searched = [...texts, body].map((text) => text.slice(0, LONGEST));
  const byPath = all.filter((path) => searched.some((text) => names(text, path) || names(text, fileName(path))));
  if (byPath.length > 0) return as('named', byPath);
  const byId = all.filter((path) => {
    const id = itemIdOf(path);
    return id !== undefined && searched.some((text) => holdsId(text, id));
  });
  if (byId.length > 0) return as('named', byId);
  return all.length === 1 ? as('only', all) : { chosen: [], candidates: all };
}

/** File name of a path when it is telling enough to stand for it: not `PRD.md` or `README.md`. */
function fileName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /\d|-/.test(name) ? name : path;
}
