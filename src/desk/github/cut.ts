const encoder = new TextEncoder();

/** Bytes of a text in UTF-8. */
export const bytesOf = (text: string): number => encoder.encode(text).length;

/**
 * Markdown that fits into `budget` bytes: cut between two lines outside of a code block, with a last line that counts what
 * was cut. GitHub drops a summary over its limit without a word, and a cut code block would swallow the rest of the page.
 */
export function cutMarkdown(markdown: string, budget: number): string {
  if (bytesOf(markdown) <= budget) return markdown;
  const lines = markdown.split('\n');
  const room = budget - 100;
  let used = 0;
  let fence = '';
  let end = 0;
  for (const [at, line] of lines.entries()) {
    used += bytesOf(line) + 1;
    if (used > room) break;
    const mark = /^ *(`{3,})/.exec(line)?.[1] ?? '';
    if (fence === '') fence = mark;
    else if (mark.length >= fence.length && line.trim() === mark) fence = '';
    if (fence === '') end = at + 1;
  }
  const cut = lines.slice(end).filter((line) => line.trim() !== '').length;
  return `${lines.slice(0, end).join('\n')}\n\n… ${cut} more lines were cut; the JSON of the verdict has everything.\n`;
}
