import { boxesIn } from './boxes.ts';
import { knownRole, type RoleNames } from './roles.ts';

/** A stretch of a text that is one sign-off; `at` is where it is told to stand. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly ticked?: boolean;
}

const LABEL = /^[^a-zA-Z]*([a-zA-Z][^,;:|\n()]{0,40}?)(?:\s?:|\s-+\s)/;
const NEXT_LABEL = /[,;|.]\s+(?=([a-zA-Z][^,;:|\n()]{0,40}?)(?:\s?:|\s-+\s))/g;

/** "PM: approved, QA: pending": each role with its own words; a box at the start is the first one's. */
function cutAtRoles(norm: string, part: Cut, names: RoleNames): readonly Cut[] {
  const text = norm.slice(part.from, part.to);
  if (knownRole(text.match(LABEL)?.[1] ?? '', names) === undefined) return [part];
  const starts = [...text.matchAll(NEXT_LABEL)]
    .filter((match) => knownRole(match[1] ?? '', names) !== undefined)
    .map((match) => part.from + match.index + match[0].length);
  return [part.from, ...starts].map((from, nth) => {
    const to = starts[nth] ?? part.to;
    return nth === 0 ? { ...part, to } : { from, to, at: from };
  });
}

/** Cuts a text at its boxes; boxes may stand before or behind their roles. */
function cut(norm: string): readonly Cut[] {
  const boxes = boxesIn(norm);
  const [first] = boxes;
  if (!first) return [{ from: 0, to: norm.length, at: 0 }];
  const before = norm.slice(0, first.from).trim();
  if (before === '' || boxes.length === 1) {
    if (before !== '') return [{ from: 0, to: norm.length, at: 0, ticked: first.ticked }];
    // A second tick right behind the first one says the same again.
    const real = boxes.filter((box, nth) => nth === 0 || norm.slice(boxes[nth - 1]?.to, box.from).trim() !== '');
    const letters = real.filter((box, nth) => nth === 0 || norm[box.from] === '[' || norm[real[0]?.from ?? 0] !== '[');
    return letters.map((box, nth) => ({
      from: box.to,
      to: letters[nth + 1]?.from ?? norm.length,
      at: box.from,
      ticked: box.ticked,
    }));
  }
  return boxes.map((box, nth) => {
    const from = boxes[nth - 1]?.to ?? 0;
    const at = from + Math.max(0, norm.slice(from, box.from).search(/[a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff]/));
    return { from, to: box.from, at, ticked: box.ticked };
  });
}

/** The sign-offs of one text, cut at their boxes, or where there is one box at most at the roles that follow a comma. */
export function cutSignOffs(norm: string, names: RoleNames): readonly Cut[] {
  const boxed = cut(norm);
  return boxed.length === 1 ? boxed.flatMap((part) => cutAtRoles(norm, part, names)) : boxed;
}
