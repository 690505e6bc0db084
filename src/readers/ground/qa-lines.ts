/** A visible line: number from 1, its text with comments blanked out, and what Markdown makes of its beginning. */
export interface QaLine {
  readonly number: number;
  /** Column of `text` in the file, from 1. */
  readonly column: number;
  /** Text behind quote marks, bullets and hashes. */
  readonly text: string;
  readonly kind: 'front' | 'heading' | 'item' | 'row' | 'text';
  /** Level of a heading. */
  readonly level: number;
  /** A task item's box. */
  readonly box?: 'ticked' | 'open';
}

const FENCE = /^\s{0,3}(?:>\s?){0,3}\s{0,6}(`{3,}|~{3,})/;
const BULLET = /^(\s{0,12})(?:[-*+]|\d{1,4}[.)])\s+/;
const BOX = /^\[([ xX✓✔✅☑])\]\s*/;

/** Blanks out what stands in HTML comments, also over several lines, and keeps every column. */
function withoutComments(text: string): string {
  let out = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    if (start === -1) return out + text.slice(at);
    const end = text.indexOf('-->', start + 4);
    const stop = end === -1 ? text.length : end + 3;
    out += text.slice(at, start) + text.slice(start, stop).replace(/[^\r\n]/g, ' ');
    at = stop;
  }
}

function lineOf(number: number, raw: string): QaLine {
  let column = 0;
  const quote = /^\s{0,12}(?:>\s?){1,5}/.exec(raw);
  if (quote) column = quote[0].length;
  const heading = /^\s{0,3}(#{1,6})\s+/.exec(raw.slice(column));
  if (heading) {
    const at = column + heading[0].length;
    const text = raw.slice(at).replace(/\s#{1,6}\s*$/, '');
    return { number, column: at + 1, text, kind: 'heading', level: heading[1]?.length ?? 1 };
  }
  const bullet = BULLET.exec(raw.slice(column));
  if (bullet) column += bullet[0].length;
  const box = bullet ? BOX.exec(raw.slice(column)) : null;
  if (box) column += box[0].length;
  while (raw.charAt(column) === ' ' || raw.charAt(column) === '\t') column++;
  const text = raw.slice(column).trimEnd();
  const kind = bullet ? 'item' : text.startsWith('|') || (text.includes('|') && !text.startsWith('`')) ? 'row' : 'text';
  return {
    number,
    column: column + 1,
    text,
    kind,
    level: 0,
    ...(box ? { box: box[1] === ' ' ? ('open' as const) : ('ticked' as const) } : {}),
  };
}

/** The visible lines of a Markdown page: front matter, then everything but comments and code blocks. Linear. */
export function visibleLines(page: string): QaLine[] {
  const rows = withoutComments(page).split('\n');
  const lines: QaLine[] = [];
  let start = 0;
  if (/^---\s*$/.test(rows[0] ?? '')) {
    const end = rows.findIndex((row, at) => at > 0 && at < 400 && /^(?:---|\.\.\.)\s*$/.test(row));
    if (end > 0) {
      for (let at = 1; at < end; at++) {
        lines.push({ number: at + 1, column: 1, text: (rows[at] ?? '').trimEnd(), kind: 'front', level: 0 });
      }
      start = end + 1;
    }
  }
  let fence = '';
  let inList = false;
  let blank = true;
  for (let at = start; at < rows.length; at++) {
    const raw = (rows[at] ?? '').replace(/\r$/, '');
    const mark = FENCE.exec(raw)?.[1] ?? '';
    if (fence !== '') {
      if (mark.startsWith(fence) && raw.trim().replace(/^[>\s]+/, '') === mark) fence = '';
      continue;
    }
    if (mark !== '') {
      fence = mark;
      continue;
    }
    if (raw.trim() === '') {
      blank = true;
      continue;
    }
    const indented = /^(?: {4}|\t| {1,3}\t)/.test(raw);
    // Indented code: four spaces after an empty line, outside of a list.
    if (indented && blank && !inList) continue;
    blank = false;
    const line = lineOf(at + 1, raw);
    if (line.kind === 'item') inList = true;
    else if (!indented && !/^\s/.test(raw)) inList = false;
    // A setext heading underlines the line above it.
    const above = lines.at(-1);
    if (/^\s{0,3}(?:=+|-+)\s*$/.test(raw) && above?.number === at && above.kind === 'text') {
      lines[lines.length - 1] = { ...above, kind: 'heading', level: raw.includes('=') ? 1 : 2 };
      continue;
    }
    lines.push(line);
  }
  return lines;
}

/** Cells of a table row: split at `|` outside of code spans and escapes, trimmed. */
export function cellsOf(row: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let code = false;
  for (let at = 0; at < row.length; at++) {
    const char = row.charAt(at);
    if (char === '\\' && row.charAt(at + 1) === '|') {
      cell += '|';
      at++;
    } else if (char === '`') {
      code = !code && row.indexOf('`', at + 1) !== -1;
      cell += char;
    } else if (char === '|' && !code) {
      cells.push(cell.trim());
      cell = '';
    } else cell += char;
  }
  cells.push(cell.trim());
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}

/** Whether the row is the `|---|:--:|` line under a table's head. */
export const isRule = (row: string): boolean => row.includes('-') && /^[\s|:-]+$/.test(row) && /-{1,}/.test(row);
