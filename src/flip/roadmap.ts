import { Unreadable } from '../model/reading.ts';
import { cellsOf, isDivider } from './shapes.ts';
import type { Edit, Line } from './text.ts';

/** A cell to compare: letters and digits only, so that ticks, stars and coloured dots do not matter. */
export const bare = (text: string): string =>
  text
    .slice(0, 500)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();

/** Whether a column's name is that of the status. */
export const isStatusColumn = (name: string): boolean =>
  /^(?:(?:.* )?(?:status|state))$|^(?:status|state) /.test(bare(name));

/** The new text of a cell: a link stays one; else as another row of the table writes that status, else the old one with its words exchanged. */
function renewed(old: string, status: string, others: readonly string[]): string {
  const words = status.replaceAll('|', '\\|');
  const link = /^\[[^[\]]*(\]\([^()]*\))$/.exec(old);
  if (link) return `[${words}${link[1]}`;
  const known = others.find((text) => bare(text) === bare(status));
  if (known !== undefined) return known;
  const [, open = '', close = ''] = /^([*_`~]{0,3})[^*_`~]*([*_`~]{0,3})$/.exec(old) ?? [];
  return open !== '' && open === [...close].reverse().join('') ? `${open}${words}${close}` : words;
}

/**
 * The edit that sets the status in a row of a Markdown table, by the row's line (from 1); undefined when it says so already. An
 * aligned table stays aligned. Throws Unreadable with the line where the table has no column for it.
 */
export function rowEdit(lines: readonly Line[], line: number, status: string): Edit | undefined {
  const at = line - 1;
  const text = (nth: number) => lines[nth]?.text ?? '';
  let divider = at - 1;
  while (divider > 0 && !isDivider(text(divider)) && text(divider).includes('|')) divider--;
  const names = isDivider(text(divider)) ? cellsOf(text(divider - 1)) : [];
  const column = names.findIndex((cell) => isStatusColumn(cell.text));
  const cell = cellsOf(text(at))[column];
  if (column < 0 || !cell) throw new Unreadable('the row has no cell for the status', line);
  // In a table GitHub sees no code until it has cut the cells.
  const cut = cellsOf(text(at).replaceAll('`', ' '))[column];
  if (cut?.from !== cell.from || cut.to !== cell.to)
    throw new Unreadable('a pipe in code ends its cell all the same; write it as `\\|`', line);
  if (bare(cell.text) === bare(status)) return undefined;
  const others: { readonly text: string; readonly width: number }[] = [];
  for (let nth = divider + 1; nth < lines.length && text(nth).includes('|'); nth++) {
    const found = cellsOf(text(nth))[column];
    if (found) others.push({ text: found.text, width: found.to - found.from });
  }
  const old = text(at).slice(cell.from, cell.to);
  const start = /^\s*/.exec(old)?.[0] ?? '';
  const end = old.trim() === '' ? ' ' : (/\s*$/.exec(old)?.[0] ?? '');
  const fresh = renewed(
    cell.text,
    status,
    others.map((one) => one.text),
  );
  const lead = old.trim() === '' ? ' ' : start;
  const rule = cellsOf(text(divider))[column];
  const aligned = rule?.to === cell.to && rule.from === cell.from && others.every(({ width }) => width === old.length);
  const whole = aligned
    ? `${lead}${fresh}`.padEnd(Math.max(old.length, lead.length + fresh.length + 1))
    : `${lead}${fresh}${/^\s+$/.test(end) ? ' ' : end}`;
  const row = text(at).slice(0, cell.from) + whole + text(at).slice(cell.to);
  return row === text(at) ? undefined : { at, remove: 1, insert: [row] };
}
