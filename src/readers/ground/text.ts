/** Line and column of an offset, both from 1; the column counts UTF-16 units. */
export function position(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

// Control, zero-width and bidirectional characters would let a file write over what the gate prints.
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/** Words of visible ASCII with one space between them: nothing to clean. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/;
const MOST_CLEAN = 512;
const held = Buffer.alloc(MOST_CLEAN);

/**
 * A word of the file fit for a sentence: one line, no invisible characters, at most `most` code points, and a copy of its
 * own, so that it does not keep the whole file in memory.
 */
export function plain(value: string, most = 200): string {
  if (value.length <= most && value.length <= MOST_CLEAN && CLEAN.test(value)) {
    // The engine gives so short a piece of a text memory of its own.
    return value.length < 13 ? value : held.toString('latin1', 0, held.write(value, 'latin1'));
  }
  // Cut first: a title of megabytes is not worth cleaning. Nothing that survives needs more than this.
  const line = value
    .slice(0, most * 4)
    .replace(INVISIBLE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const points = Array.from(line);
  const cut = points.length > most || value.length > most * 4 ? `${points.slice(0, most - 1).join('')}…` : line;
  return Buffer.from(cut, 'utf8').toString('utf8');
}

/** The same for a value that JSON.parse made, which has memory of its own: a clean one is given as it is. */
export const tidy = (value: string, most = 200): string =>
  value.length <= most && CLEAN.test(value) ? value : plain(value, most);
