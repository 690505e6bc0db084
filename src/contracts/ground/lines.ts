/** Lines of a text without space at their ends and without empty lines at the end of the text. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

/** The first line, from 1, in which two texts differ on each side; undefined when only line ends or space before them differ. */
export function firstDifference(
  before: string,
  after: string,
): { readonly before: number; readonly after: number } | undefined {
  const old = linesOf(before);
  const now = linesOf(after);
  const longest = Math.max(old.length, now.length);
  for (let at = 0; at < longest; at += 1) {
    if (old[at] === now[at]) continue;
    return { before: Math.min(at + 1, Math.max(old.length, 1)), after: Math.min(at + 1, Math.max(now.length, 1)) };
  }
  return undefined;
}
