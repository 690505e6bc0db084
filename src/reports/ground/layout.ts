/** Escape sequences of the few styles that are used (ECMA-48, SGR). */
const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 } as const;
export type Style = keyof typeof STYLES;

/** Puts a style around a text, or leaves it plain. */
export type Paint = (style: Style, text: string) => string;

/** Paints for a terminal with colours, or not at all. */
export const painter =
  (colour: boolean): Paint =>
  (style, text) =>
    colour && text ? `\u001b[${STYLES[style]}m${text}\u001b[${style === 'bold' || style === 'dim' ? 22 : 39}m` : text;

/** Columns that a text takes: wide letters (CJK, emoji) take two, combining ones none. */
export function columns(text: string): number {
  let count = 0;
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    if (point < 0x300) count += 1;
    else if (/\p{M}/u.test(letter)) count += 0;
    else
      count +=
        (point >= 0x1100 && point <= 0x115f) ||
        (point >= 0x2e80 && point <= 0xd7a3) ||
        (point >= 0xf900 && point <= 0xfaff) ||
        (point >= 0xfe30 && point <= 0xfe6f) ||
        (point >= 0xff00 && point <= 0xff60) ||
        point >= 0x1f300
          ? 2
          : 1;
  }
  return count;
}

/** Breaks a line at spaces; words that are longer than the width (paths) stay whole, so that they can be copied. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const size = columns(word);
    if (line && used + 1 + size > width) {
      lines.push(line);
      line = word;
      used = size;
    } else {
      line = line ? `${line} ${word}` : word;
      used += size + (used > 0 ? 1 : 0);
    }
  }
  return [...lines, line];
}

/** Wraps a text behind a lead; the lines that follow are indented to the lead's end. */
export function hanging(lead: string, text: string, width: number, style: (line: string) => string = (line) => line) {
  const indent = columns(lead);
  const lines = wrap(text, Math.max(width - indent, 20));
  return lines.map((line, at) => (at === 0 ? lead : ' '.repeat(indent)) + style(line));
}

/** Shortens in the middle, so that the folder and the file name of a path both stay. */
export function middle(text: string, most: number): string {
  const letters = [...text];
  if (columns(text) <= most) return text;
  const head = Math.floor((most - 1) / 3);
  return `${letters.slice(0, head).join('')}…${letters.slice(letters.length - (most - 1 - head)).join('')}`;
}

/** Cells in columns as wide as their longest cell; the last column is wrapped under itself. */
export function table(rows: readonly (readonly string[])[], width: number, indent: string): string[][] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const sizes = Array.from({ length: count }, (_, at) => Math.max(...rows.map((row) => columns(row[at] ?? ''))));
  return rows.map((row) => {
    const lead = row
      .slice(0, -1)
      .map((cell, at) => cell + ' '.repeat((sizes[at] ?? 0) - columns(cell)))
      .join('  ');
    return hanging(`${indent}${lead}  `, row.at(-1) ?? '', width);
  });
}
