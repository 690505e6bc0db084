/** A line of a dotenv file: name, value without quotes, line from 1; a commented one declares an optional variable. */
export interface Declared {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

const LINE = /^\s*(?:#+\s*)?(?:export\s+)?([A-Za-z_][\w.]*)\s*(?:=|:\s)\s*/;
const BARE = /^\s*export\s+([A-Za-z_]\w*)\s*$/;
/** A commented line of prose has words before its equals sign, or a name that nobody gives a variable. */
const COMMENTED = /^\s*#/;
const VARIABLE = /^[A-Z][A-Z0-9_]*$/;
/** Most rows of a value in quotes. */
const ROWS = 200;

/** What a dotenv file declares (https://github.com/motdotla/dotenv#readme): `export`, quotes, values over several rows, comments. Never throws. */
export function parseDotenv(text: string): readonly Declared[] {
  const rows = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const found: Declared[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = (rows[at] ?? '').slice(0, 20_000);
    const line = at + 1;
    const bare = BARE.exec(row)?.[1];
    if (bare !== undefined) found.push({ name: bare, value: '', line });
    const start = LINE.exec(row);
    const name = start?.[1];
    if (!start || name === undefined) continue;
    if (COMMENTED.test(row) && (!VARIABLE.test(name) || !row.slice(0, start[0].length).includes('='))) continue;
    const rest = row.slice(start[0].length);
    const mark = /^["'`]/.exec(rest)?.[0];
    if (mark === undefined) {
      found.push({ name, value: rest.replace(/(?:^|\s)#.*$/, '').trim(), line });
      continue;
    }
    let value = rest.slice(1);
    let end = closing(value, mark);
    for (let more = 1; end < 0 && more < ROWS && at + more < rows.length; more++) {
      // A quote that never closes is part of the value, and the next row is a declaration again.
      const next = rows[at + more] ?? '';
      value += `\n${next.slice(0, 20_000)}`;
      end = closing(next, mark) < 0 ? -1 : value.length - next.length + closing(next, mark);
      if (end >= 0) at += more;
    }
    found.push({ name, value: end < 0 ? rest.trim() : value.slice(0, end), line });
  }
  return found;
}

/** Where a quote closes that is not escaped; -1 when it does not. */
function closing(text: string, mark: string): number {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) if (text[at - 1] !== '\\') return at;
  return -1;
}

/** Words of any other file that are written like variables: what declares there is for its owner to say. */
export const namesIn = (text: string): readonly string[] => [
  ...new Set(text.match(/(?<![\w$])[A-Z][A-Z0-9_]{0,127}(?![\w])/g)),
];
