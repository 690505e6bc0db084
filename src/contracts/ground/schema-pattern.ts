/** Longest pattern and longest name that are matched, most `*`, `+` and `{}` of one pattern: more could take very long. */
const LONGEST_PATTERN = 200;
const LONGEST_TEXT = 200;
const MOST_REPEATS = 3;

/** Anchors, letters, classes and escapes, each perhaps repeated: no groups, no alternatives, no look-around. */
const SIMPLE =
  /^\^?(?:(?:[^\\()[\]{}|*+?^$]|\\[dDwWsS.\-/_^$|(){}[\]*+?]|\[(?:[^\\\]]|\\[dDwWsS.\-/\]\\])+\])(?:[*+?]|\{\d{1,3}(?:,\d{0,3})?\})?)*\$?$/;

const COMPILED = new Map<string, RegExp | undefined>();
/** Most compiled patterns that are kept. */
const MOST_KEPT = 2_000;

function compiled(pattern: string): RegExp | undefined {
  if (COMPILED.has(pattern)) return COMPILED.get(pattern);
  if (COMPILED.size >= MOST_KEPT) COMPILED.clear();
  const simple =
    pattern.length <= LONGEST_PATTERN && SIMPLE.test(pattern) && (pattern.match(/[*+{]/g)?.length ?? 0) <= MOST_REPEATS;
  let found: RegExp | undefined;
  try {
    found = simple ? new RegExp(pattern, 'u') : undefined;
  } catch {
    found = undefined;
  }
  COMPILED.set(pattern, found);
  return found;
}

/** Whether a text matches a pattern of a schema; undefined when the pattern is not simple enough to be tried safely. */
export function matches(pattern: string, text: string): boolean | undefined {
  return text.length > LONGEST_TEXT ? undefined : compiled(pattern)?.test(text);
}
