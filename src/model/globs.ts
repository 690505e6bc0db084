import picomatch from 'picomatch';
import { plainGlob } from './plain-glob.ts';

/** Tells whether a repository path matches a glob. */
export type Matcher = (path: string) => boolean;

const known = new Map<string, Matcher>();

/** One matcher for a list of globs (dots are letters like others); an empty list matches nothing. Made once for each list. */
export function anyOf(globs: readonly string[] = [], options: { readonly nocase?: boolean } = {}): Matcher {
  const key = JSON.stringify([globs, options.nocase === true]);
  const before = known.get(key);
  if (before) return before;
  const made = matcherOf(globs, options.nocase === true);
  known.set(key, made);
  return made;
}

/** Paths of which globs by hand and expressions may think differently: empty names, dots alone, other line ends. */
const ODD = /(?:^|\/)\.{0,2}(?:\/|$)|[^ -~]/;
/** For so many paths an expression pays that has to be compiled. */
const FEW = 300;

/** One expression for all: to compile it and to ask it costs a fraction of what one for each glob does. */
function expressionOf(globs: readonly string[], nocase: boolean): Matcher {
  if (globs.length === 0) return () => false;
  let any: RegExp | undefined;
  return (path) => {
    any ??= new RegExp(
      globs.map((glob) => picomatch.makeRe(glob, { dot: true, nocase }).source).join('|'),
      nocase ? 'i' : '',
    );
    return any.test(path);
  };
}

function matcherOf(globs: readonly string[], nocase: boolean): Matcher {
  if (globs.length === 0) return () => false;
  if (globs.includes('**')) return () => true;
  const plain = new Set(globs);
  const hands = globs.map((glob) => plainGlob(nocase ? glob.toLowerCase() : glob));
  const byHand = hands.flatMap((leads) => leads ?? []);
  const others = expressionOf(
    globs.filter((_glob, at) => !hands[at]),
    nocase,
  );
  const all = expressionOf(globs, nocase);
  // The same paths are asked about in several rooms.
  const answers = new Map<string, boolean>();
  return (path) => {
    const before = answers.get(path);
    if (before !== undefined) return before;
    if (plain.has(path)) return true;
    if (answers.size >= FEW || ODD.test(path)) return all(path);
    const names = (nocase ? path.toLowerCase() : path).split('/');
    const answer = byHand.some((leads) => leads(names)) || others(path);
    answers.set(path, answer);
    return answer;
  };
}
