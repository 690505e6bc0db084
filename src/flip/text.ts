/** A line without its end, and the end as it is written; the last line of a text may have none. */
export interface Line {
  readonly text: string;
  readonly end: '\r\n' | '\n' | '\r' | '';
}

/** Replaces `remove` lines from index `at` (from 0) by others, given without line ends. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly string[];
}

/** The lines of a text; a byte order mark stays in the first one. A final line break begins no further line. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\n|\r/g;
  let from = 0;
  for (let found = breaks.exec(text); found; found = breaks.exec(text)) {
    lines.push({ text: text.slice(from, found.index), end: found[0] as Line['end'] });
    from = breaks.lastIndex;
  }
  if (from < text.length) lines.push({ text: text.slice(from), end: '' });
  return lines;
}

/** The text with some edits, which must not overlap. New lines end as the line above them does; all else stays byte for byte. */
export function edited(lines: readonly Line[], edits: readonly Edit[]): string {
  const usual = lines.find(({ end }) => end !== '')?.end ?? '\n';
  const result: Line[] = [];
  let next = 0;
  for (const { at, remove, insert } of [...edits].sort((a, b) => a.at - b.at)) {
    result.push(...lines.slice(next, at));
    const removed = lines.slice(at, at + remove);
    const end = (nth: number) => (removed[nth]?.end || result.at(-1)?.end || lines[at]?.end || usual) as Line['end'];
    const last = result.at(-1);
    // Something comes behind a line that had no end.
    if (last?.end === '' && insert.length > 0) result[result.length - 1] = { ...last, end: usual };
    insert.forEach((text, nth) => {
      result.push({ text, end: end(nth) });
    });
    next = at + remove;
    // A file without a final line break keeps none.
    const newest = result.at(-1);
    const open = lines.length > 0 && lines.at(-1)?.end === '';
    if (next >= lines.length && open && newest && insert.length > 0) result[result.length - 1] = { ...newest, end: '' };
  }
  result.push(...lines.slice(next));
  return result.map(({ text, end }) => text + end).join('');
}

const CONTEXT = 3;

/** One file's edits as a unified diff with three lines around each; '' without any. */
export function unified(path: string, lines: readonly Line[], edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.at - b.at);
  if (sorted.length === 0) return '';
  const groups: Edit[][] = [];
  for (const edit of sorted) {
    const before = groups.at(-1)?.at(-1);
    if (before && edit.at - (before.at + before.remove) <= 2 * CONTEXT) groups.at(-1)?.push(edit);
    else groups.push([edit]);
  }
  let shift = 0;
  const hunks = groups.map((group) => {
    const first = group[0]?.at ?? 0;
    const last = group.at(-1);
    const from = Math.max(0, first - CONTEXT);
    const to = Math.min(lines.length, (last ? last.at + last.remove : first) + CONTEXT);
    const told: string[] = [];
    let next = from;
    const keep = (until: number) => {
      for (; next < until; next++) told.push(` ${lines[next]?.text ?? ''}`);
    };
    for (const { at, remove, insert } of group) {
      keep(at);
      for (; next < at + remove; next++) told.push(`-${lines[next]?.text ?? ''}`);
      told.push(...insert.map((text) => `+${text}`));
    }
    keep(to);
    const added = group.reduce((sum, { insert, remove }) => sum + insert.length - remove, 0);
    const head = `@@ -${from + 1},${to - from} +${from + 1 + shift},${to - from + added} @@`;
    shift += added;
    return [head, ...told].join('\n');
  });
  return [`--- a/${path}`, `+++ b/${path}`, ...hunks].join('\n');
}
