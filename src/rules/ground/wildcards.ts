/** Longest pattern that is tried: what people write in a sentence is shorter. */
const LONGEST = 200;

/** Does a pattern with `*`, `**` and `?` match the whole path? In time pattern × path, since the pattern comes from the pull request. */
export function matchesWildcards(pattern: string, path: string): boolean {
  if (pattern.length > LONGEST || path.length > 1_000) return false;
  // states[i]: the first i characters of the path are matched by the pattern so far.
  let states = Array.from({ length: path.length + 1 }, (_, at) => at === 0);
  for (let at = 0; at < pattern.length; at += 1) {
    const letter = pattern[at];
    const next = new Array<boolean>(path.length + 1).fill(false);
    if (letter === '*') {
      const deep = pattern[at + 1] === '*';
      if (deep) at += pattern[at + 2] === '/' ? 2 : 1;
      let open = false;
      for (let end = 0; end <= path.length; end += 1) {
        open = (open && (deep || path[end - 1] !== '/')) || states[end] === true;
        next[end] = open;
      }
    } else {
      for (let end = 1; end <= path.length; end += 1) {
        const same = letter === '?' ? path[end - 1] !== '/' : path[end - 1] === letter;
        next[end] = same && states[end - 1] === true;
      }
    }
    states = next;
  }
  return states[path.length] === true;
}
