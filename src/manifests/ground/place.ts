import type { Place } from '../../model/place.ts';

/** Rows of a text, without their ends. */
export const rowsOf = (text: string): readonly string[] => text.replace(/^\ufeff/, '').split(/\r?\n/);

/** Counts lines on the way through a text: the line (from 1) of offsets that only grow. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let counted = 0;
  return (offset) => {
    for (; counted < offset; counted++) if (text.charCodeAt(counted) === 10) line += 1;
    return line;
  };
}

const WORD = /[^\s"'`=,:;[\]{}()<>~!^|]+/g;

/** Finds where a parsed file names something: the first row with the name and its spec, else with the name, else the first. */
export function placer(path: string, text: string): (name: string, spec: string) => Place {
  const rows = rowsOf(text);
  let words: Map<string, number[]> | undefined;
  const index = () => {
    const found = new Map<string, number[]>();
    for (const [at, row] of rows.entries()) {
      for (const [word] of row.slice(0, 4_000).matchAll(WORD)) {
        const known = found.get(word);
        if (!known) found.set(word, [at]);
        // A word that stands everywhere leads nowhere.
        else if (known.length < 50 && known.at(-1) !== at) known.push(at);
      }
    }
    return found;
  };
  return (name, spec) => {
    words ??= index();
    const [first = ''] = name.match(WORD) ?? [];
    // An address is more than one word; its last one is the most telling.
    const found = words.get(name.includes('://') ? (name.match(WORD)?.at(-1) ?? '') : first) ?? [];
    const at = found.find((one) => spec !== '' && rows[one]?.includes(spec)) ?? found[0] ?? 0;
    return { path, line: at + 1 };
  };
}
