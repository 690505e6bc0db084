import type { Claim, Link, SignOff } from '../../model/prd.ts';

/** Open box at the start of an item or before a role: `[ ]`, `[]`, with any space in it. */
const OPEN_BOX = /\[[\s\u00a0]?\](?!\()|☐/u;

/** The line with its first open box ticked; undefined when it has none. */
export function tickFirst(line: string | undefined): string | undefined {
  return line && OPEN_BOX.test(line) ? line.replace(OPEN_BOX, '[x]') : undefined;
}

/** The line with every open box ticked; undefined when it has none. */
export function tickAll(line: string | undefined): string | undefined {
  return line && OPEN_BOX.test(line) ? line.replace(new RegExp(OPEN_BOX.source, 'gu'), '[x]') : undefined;
}

/** The claim's line as written, or rebuilt from its text where the source is not known. */
export function lineOf(item: Claim | SignOff): string {
  const ticked = 'ticked' in item ? item.ticked : item.state === 'done';
  return item.source ?? `- [${ticked ? 'x' : ' '}] ${item.text}`;
}

/** What a template leaves where a link belongs. */
const LINK_HOLE = /<(?:link|url|path|report|evidence|address)\b[^<>()\n]{0,60}>(?!\))/i;

/** The line with a link in the place that is left for one, else at its end or in the gap of a table row. */
export function withLink(line: string, text: string, target: string): string {
  const link = `[${text}](${target})`;
  const end = line.trimEnd();
  if (LINK_HOLE.test(end)) return end.replace(LINK_HOLE, () => link);
  if (!end.startsWith('|') && !end.endsWith('|')) return `${end} ${link}`;
  // The first empty cell is where a row of "Evidence | Link | Result" has its gap.
  const gap = end.search(/\|[ \t]*\|/u);
  if (gap >= 0) return `${end.slice(0, gap)}| ${link} ${end.slice(end.indexOf('|', gap + 1))}`;
  return end.endsWith('|') ? `${end.slice(0, -1).trimEnd()} ${link} |` : `${end} ${link}`;
}

/** A cell that says that nothing is done yet. */
const OPEN_CELL =
  /^(?:open|pending|tbd|todo|to do|missing|no|not (?:yet|done|signed|started)|in progress|wip|waiting|❌|✗|✘)$/i;
const BLANK_CELL = /^[\s—–-]*$/u;

/** A table row with its open word exchanged for `done` and its empty cells filled in turn; undefined for any other line. */
export function filledRow(line: string | undefined, done: string, blanks: readonly string[]): string | undefined {
  const row = line?.trim() ?? '';
  // A pipe in a cell is escaped, and a row that has one is too rare to be worth guessing at.
  if (!row.startsWith('|') || !row.endsWith('|') || row.length < 3 || row.includes('\\|')) return undefined;
  const cells = row.slice(1, -1).split('|');
  let next = 0;
  const told = cells.map((cell, at) => {
    const text = cell.trim();
    if (at > 0 && OPEN_CELL.test(text)) return ` ${done} `;
    const blank = at > 0 && BLANK_CELL.test(text) ? blanks[next++] : undefined;
    return blank === undefined ? cell : ` ${blank} `;
  });
  const filled = `|${told.join('|')}|`;
  return filled === row ? undefined : filled;
}

/** The line with the address of a link exchanged; undefined when the line does not hold it. */
export function withTarget(line: string, link: Link, target: string): string | undefined {
  const at = line.indexOf(link.target);
  return at < 0 ? undefined : line.slice(0, at) + target + line.slice(at + link.target.length);
}
