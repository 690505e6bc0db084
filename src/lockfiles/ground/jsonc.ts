import type { Table } from '../../model/table.ts';
import { parseJson } from './json.ts';

/** The text without comments and without commas before a closing bracket, other characters kept in their places. */
function plainJson(text: string): string {
  const kept = [...text.split('')];
  let comma = -1;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++;
      comma = -1;
    } else if (letter === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
      const end = text[at + 1] === '/' ? text.indexOf('\n', at) : text.indexOf('*/', at + 2) + 1;
      const last = end <= at ? text.length : text[at + 1] === '/' ? end - 1 : end;
      for (; at <= last && at < text.length; at++) if (text[at] !== '\n') kept[at] = ' ';
      at--;
    } else if (letter === ',') comma = at;
    else if ((letter === '}' || letter === ']') && comma >= 0) {
      kept[comma] = ' ';
      comma = -1;
    } else if (letter !== undefined && !/\s/.test(letter)) comma = -1;
  }
  return kept.join('');
}

/** The object in a JSON text with comments and trailing commas; throws Unreadable as `parseJson` does, with the same positions. */
export const parseJsonc = (text: string): Table => parseJson(plainJson(text));
