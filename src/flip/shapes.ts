import type { Line } from './text.ts';

/** A list item, a table row or a sub-heading of the decision log, by the indexes of its first line and the one behind its last. */
export interface Entry {
  readonly from: number;
  readonly to: number;
  /** What stands before its words: indentation, list mark, box. */
  readonly lead: string;
  /** Its words on the first line. */
  readonly text: string;
  /** Number of a numbered item, as written. */
  readonly number?: string;
}

/** Entries of one kind that follow each other. */
export interface Log {
  readonly kind: 'numbered' | 'bullets' | 'table' | 'headings';
  readonly entries: readonly Entry[];
  /** Index of a table's header line, and the number of its columns. */
  readonly header?: number;
}

const ITEM = /^( {0,3})(?:(\d{1,9})([.)])|([-*+]))([ \t]+|$)(\[[ xX]\][ \t]+)?(.*)$/;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const DIVIDER = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Longest line between a table's header and its rows. */
const LONGEST = 2_000;

/** Which lines between two indexes are words that are shown: no blank ones, no comments, no code blocks. */
export function shownLines(lines: readonly Line[], from: number, to: number): readonly boolean[] {
  let fence = '';
  let comment = false;
  return lines.slice(from, to).map(({ text }) => {
    if (fence !== '') {
      const closes = FENCE.exec(text)?.[1];
      if (closes?.startsWith(fence) && text.trim() === closes) fence = '';
      return false;
    }
    let rest = text;
    let shown = '';
    for (;;) {
      const mark = comment ? '-->' : '<!--';
      const at = rest.indexOf(mark);
      if (!comment) shown += at < 0 ? rest : rest.slice(0, at);
      if (at < 0) break;
      comment = !comment;
      rest = rest.slice(at + mark.length);
    }
    const opens = comment ? undefined : FENCE.exec(shown)?.[1];
    if (opens) fence = opens;
    return shown.trim() !== '' && !opens;
  });
}

/** The cells of a table row, each with its place; a pipe in code or behind a backslash is no border. */
export function cellsOf(row: string): readonly { readonly from: number; readonly to: number; readonly text: string }[] {
  const borders: number[] = [];
  let code = false;
  for (let at = 0; at < row.length; at++) {
    if (row[at] === '\\') at++;
    else if (row[at] === '`') code = !code && row.indexOf('`', at + 1) > at;
    else if (row[at] === '|' && !code) borders.push(at);
  }
  const bounds = [-1, ...borders, row.length];
  const cells = bounds.slice(1).map((to, nth) => {
    const from = (bounds[nth] ?? -1) + 1;
    return { from, to, text: row.slice(from, to).trim() };
  });
  const outer = (cell: { readonly text: string } | undefined) => /^[\s>]*$/.test(cell?.text ?? '');
  const start = row.trimStart().replace(/^>\s*/, '').startsWith('|') && outer(cells[0]) ? 1 : 0;
  const end = row.trimEnd().endsWith('|') && outer(cells.at(-1)) && cells.length > 1 ? cells.length - 1 : cells.length;
  return cells.slice(start, end);
}

/** Whether a line is the one between a table's header and its rows. */
export const isDivider = (line: string): boolean =>
  line.includes('|') && line.length < LONGEST && DIVIDER.test(line.replace(/^\s*>\s*/, ''));

/** The lists, tables and sub-headings of a section, in order; `from` and `to` are the indexes of its first line and behind its last. */
export function logsOf(lines: readonly Line[], from: number, to: number): readonly Log[] {
  const shown = shownLines(lines, from, to);
  const text = (at: number) => lines[at]?.text ?? '';
  const isShown = (at: number) => shown[at - from] === true;
  const logs: { kind: Log['kind']; entries: Entry[]; header?: number }[] = [];
  const headings: Entry[] = [];
  for (let at = from; at < to; at++) {
    if (!isShown(at)) continue;
    const heading = HEADING.exec(text(at));
    if (heading) {
      const [, marks = '', words = ''] = heading;
      const before = headings.at(-1);
      if (before && before.to > at) headings[headings.length - 1] = { ...before, to: at };
      headings.push({ from: at, to, lead: `${marks} `, text: words });
      continue;
    }
    if (at + 1 < to && text(at).includes('|') && isDivider(text(at + 1))) {
      const entries: Entry[] = [];
      const header = at;
      for (at += 2; at < to && isShown(at) && text(at).includes('|'); at++)
        entries.push({ from: at, to: at + 1, lead: '', text: text(at) });
      at--;
      logs.push({ kind: 'table', entries, header });
      continue;
    }
    const item = RULE.test(text(at)) ? null : ITEM.exec(text(at));
    if (!item) continue;
    const [, indent = '', number, delimiter = '', bullet = '', space = '', box = '', words = ''] = item;
    const mark = number === undefined ? bullet : `${number}${delimiter}`;
    const kind = number === undefined ? 'bullets' : 'numbered';
    const width = indent.length + mark.length + 1;
    let end = at + 1;
    let blank = false;
    // What belongs to the item: indented lines, and words right below its own.
    for (let next = at + 1; next < to; next++) {
      const line = text(next);
      if (line.trim() === '') {
        blank = true;
        continue;
      }
      const deep = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
      const own = deep >= Math.min(width, 4) || deep >= width;
      const lazy = !blank && isShown(next) && !ITEM.test(line) && !HEADING.test(line) && !FENCE.test(line);
      if (!own && !lazy) break;
      blank = false;
      end = next + 1;
    }
    const entry: Entry = {
      from: at,
      to: end,
      lead: `${indent}${mark}${space || ' '}${box}`,
      text: words,
      ...(number === undefined ? {} : { number }),
    };
    const around = logs.at(-1);
    const last = around?.entries.at(-1);
    const gap = last ? lines.slice(last.to, at).every((line) => line.text.trim() === '') : false;
    const alike = (one: Entry) =>
      one.lead.trimStart().replace(/^\d+/, '').slice(0, 1) === mark.replace(/^\d+/, '').slice(0, 1);
    if (around && around.kind === kind && last && gap && alike(last)) around.entries.push(entry);
    else logs.push({ kind, entries: [entry] });
    at = end - 1;
  }
  return headings.length > 0 ? [...logs, { kind: 'headings', entries: headings }] : logs;
}
