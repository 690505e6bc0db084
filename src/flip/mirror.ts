import { Unreadable } from '../model/reading.ts';
import { bare, isStatusColumn } from './roadmap.ts';
import type { Edit, Line } from './text.ts';

/** A part of an HTML text: what it is, and its place in letters. */
interface Token {
  readonly kind: 'open' | 'close' | 'text';
  /** Name of the element in lower case; '' for text. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

interface Cell {
  /** Place of the whole element, and of what is between its tags. */
  readonly from: number;
  readonly to: number;
  readonly inside: { readonly from: number; readonly to: number };
  readonly texts: readonly Token[];
  readonly text: string;
}

interface Row {
  readonly table: number;
  readonly from: number;
  /** Its opening tag, with the attributes. */
  readonly tag: string;
  readonly cells: readonly Cell[];
}

/** Elements whose content is no page text. */
const RAW = new Set(['script', 'style', 'template', 'textarea', 'title', 'noscript']);
/** Most letters of a mirror that are looked at. */
const LONGEST = 5_000_000;

/** The tags and texts of a page, without comments and scripts. Linear: every search goes on from where the last one ended. */
function tokensOf(html: string): readonly Token[] {
  const tokens: Token[] = [];
  const lower = html.toLowerCase();
  let at = 0;
  const text = (to: number) => {
    if (to > at) tokens.push({ kind: 'text', name: '', from: at, to });
    at = to;
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      text(open);
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const name = /^<\/?([a-z][a-z0-9-]{0,40})|^<[!?]/i.exec(html.slice(open, open + 50));
    if (!name) {
      const next = html.indexOf('<', open + 1);
      text(next < 0 ? html.length : next);
      continue;
    }
    text(open);
    let end = open + 1;
    let quote = '';
    for (; end < html.length; end++) {
      const letter = html[end] ?? '';
      if (quote !== '') quote = letter === quote ? '' : quote;
      else if (letter === '>') break;
      else if ((letter === '"' || letter === "'") && html[end - 1] === '=') quote = letter;
    }
    const to = Math.min(end + 1, html.length);
    const element = name[1]?.toLowerCase() ?? '';
    const closes = html[open + 1] === '/';
    if (element !== '') tokens.push({ kind: closes ? 'close' : 'open', name: element, from: open, to });
    at = to;
    if (!closes && RAW.has(element)) {
      const close = lower.indexOf(`</${element}`, to);
      at = close < 0 ? html.length : close;
    }
  }
  text(html.length);
  return tokens;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };
const decoded = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_all, name: string) => ENTITIES[name] ?? ' ').replace(/\s+/g, ' ');
const encoded = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Every row of every table with its cells; end tags may be left out, as HTML allows. */
function rowsOf(html: string): readonly Row[] {
  const rows: { table: number; from: number; tag: string; cells: Cell[] }[] = [];
  let table = 0;
  let cell: { from: number; inside: number; texts: Token[] } | undefined;
  const end = (inside: number, to: number) => {
    if (!cell) return;
    const { from, texts } = cell;
    const shown = texts.filter((one) => html.slice(one.from, one.to).trim() !== '');
    const text = decoded(shown.map((one) => html.slice(one.from, one.to)).join(' ')).trim();
    rows.at(-1)?.cells.push({ from, to, inside: { from: cell.inside, to: inside }, texts: shown, text });
    cell = undefined;
  };
  for (const token of tokensOf(html)) {
    const { kind, name } = token;
    if (kind === 'text') cell?.texts.push(token);
    else if (name === 'td' || name === 'th') {
      end(token.from, kind === 'close' ? token.to : token.from);
      if (kind === 'open') cell = { from: token.from, inside: token.to, texts: [] };
    } else if (['tr', 'table', 'thead', 'tbody', 'tfoot'].includes(name)) {
      end(token.from, token.from);
      if (name === 'table') table++;
      if (name === 'tr' && kind === 'open')
        rows.push({
          table,
          from: token.from,
          tag: html.slice(token.from, Math.min(token.to, token.from + 500)),
          cells: [],
        });
    }
  }
  end(html.length, html.length);
  return rows;
}

/** Whether a text names the item: its id stands in it by itself, not as a part of a longer one. */
function names(text: string, id: string): boolean {
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    const [before = '', after = '', next = ''] = [text[at - 1], text[at + id.length], text[at + id.length + 1]];
    const longer = /[\p{L}\p{N}]/u.test(after) || (after === '.' && /\d/.test(next));
    if (!/[\p{L}\p{N}.]/u.test(before) && !longer) return true;
  }
  return false;
}

/** The row of the item: the one whose cell is its id, else the only one that names it, in a cell or in an attribute of its own. */
function rowOf(rows: readonly Row[], id: string, lineAt: (place: number) => number): Row {
  const exact = rows.filter(({ cells }) => cells.some(({ text }) => text === id));
  const told = exact.length > 0 ? exact : rows.filter(({ cells }) => cells.some(({ text }) => names(text, id)));
  const found = told.length > 0 ? told : rows.filter(({ tag }) => names(tag, id));
  const [row, second] = found;
  if (!row) throw new Unreadable(`no row of a table names ${id}`, 1);
  if (second)
    throw new Unreadable(
      `more than one row names ${id}: lines ${found.map((one) => lineAt(one.from)).join(', ')}`,
      lineAt(second.from),
    );
  return row;
}

/** The cell with the status: under the column of that name, else the only one that says the old status. */
function statusCell(rows: readonly Row[], row: Row, old: string): { readonly cell?: Cell; readonly column: number } {
  const head = rows.find((one) => one.table === row.table && one.cells.some(({ text }) => isStatusColumn(text)));
  const column = head === row ? -1 : (head?.cells.findIndex(({ text }) => isStatusColumn(text)) ?? -1);
  const fits = column >= 0 && head?.cells.length === row.cells.length;
  const said = row.cells.filter(({ text }) => bare(text) === bare(old));
  const cell = fits ? row.cells[column] : said.length === 1 ? said[0] : undefined;
  return { column: fits ? column : -1, ...(cell ? { cell } : {}) };
}

/**
 * The edits that set an item's status in the roadmap's HTML page; undefined when it says so already. `old` is the status of the
 * roadmap before. Throws Unreadable with the line where the row or its status cannot be told without doubt.
 */
export function mirrorEdit(lines: readonly Line[], id: string, old: string, status: string): Edit | undefined {
  const html = lines.map(({ text, end }) => text + end).join('');
  if (html.length > LONGEST) throw new Unreadable('the page is too large to be looked through', 1);
  const starts: number[] = [];
  let sum = 0;
  for (const { text, end } of lines) {
    starts.push(sum);
    sum += text.length + end.length;
  }
  const lineAt = (place: number) => Math.max(1, starts.findLastIndex((start) => start <= place) + 1);
  const rows = rowsOf(html);
  const row = rowOf(rows, id, lineAt);
  const { cell, column } = statusCell(rows, row, old);
  if (!cell) throw new Unreadable(`the row of ${id} has no cell that is its status`, lineAt(row.from));
  if (bare(cell.text) === bare(status)) return undefined;
  // A badge has its colour from its markup: another row's cell of that status knows it.
  const twin = rows.find(
    (one) =>
      one !== row && one.table === row.table && column >= 0 && bare(one.cells[column]?.text ?? '') === bare(status),
  )?.cells[column];
  const [words, more] = cell.texts;
  const inside = (one: Cell) => html.slice(one.inside.from, one.inside.to);
  // What is another item's own, such as its link, stays there.
  const looks = twin && !/[\r\n]|\s(?:href|id|name|src|title|data-[\w-]*)\s*=/i.test(inside(twin));
  const copied = twin && looks && !/[\r\n]|<a[\s>]/i.test(inside(cell)) ? inside(twin) : undefined;
  if (copied === undefined && more)
    throw new Unreadable(`the status of ${id} is more than one piece of text`, lineAt(cell.from));
  const place = copied !== undefined || !words ? cell.inside : words;
  const text = html.slice(place.from, place.to);
  const spaces = text.trim() === '' ? ['', ''] : [/^\s*/.exec(text)?.[0] ?? '', /\s*$/.exec(text)?.[0] ?? ''];
  const fresh = copied ?? `${spaces[0]}${encoded(status)}${spaces[1]}`;
  const [first, last] = [lineAt(place.from) - 1, lineAt(Math.max(place.from, place.to - 1)) - 1];
  const [start, end] = [starts[first] ?? 0, (starts[last] ?? 0) + (lines[last]?.text.length ?? 0)];
  const whole = html.slice(start, place.from) + fresh + html.slice(place.to, end);
  return { at: first, remove: last - first + 1, insert: whole.split(/\r\n|\n|\r/) };
}
