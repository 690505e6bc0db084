import type { TestCase } from '../../model/facts.ts';

/** A run of letters or of digits, with where it stands. */
interface Run {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Longest name that is looked at. */
const LONGEST = 400;
/** Shortest name that may be a part of another one. */
const TELLING = 8;

function runsOf(given: string): readonly Run[] {
  const runs: Run[] = [];
  for (const match of given
    .slice(0, LONGEST)
    .toLowerCase()
    .matchAll(/[a-z]+|\d+/g)) {
    const text = match[0].replace(/^0+(?=\d)/, '');
    runs.push({ text, from: match.index, to: match.index + match[0].length });
  }
  return runs;
}

/** What may stand between the parts of one id. */
const isJoint = (text: string) => /^[-_. ]?$/.test(text);
/** What stands between the ends of a range: dots, a dash, "to"; a plain hyphen only where the second end is written out. */
const RANGE = /^\s?(?:\.{2,3}|[…–—~]|to|through)\s?$/;
const HYPHEN = /^\s?-\s?$/;

/** A result's name, read once. */
interface Name {
  readonly low: string;
  readonly runs: readonly Run[];
  readonly words: string;
  /** It begins with an id of its own. */
  readonly called: boolean;
}

const words = (text: string) =>
  text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const nameOf = (text: string): Name => ({
  low: text.slice(0, LONGEST).toLowerCase(),
  runs: runsOf(text),
  words: words(text),
  called: /^[a-z]+[-_ ]?\d/i.test(text.trim()),
});

/** Does a result's name hold the id, alone or inside of a range (`TC-01 – TC-05`)? Zeros in front and marks inside do not matter. */
function holdsId({ low, runs }: Name, id: string): boolean {
  const wanted = runsOf(id).map((run) => run.text);
  const last = Number(wanted.at(-1));
  const prefix = wanted.slice(0, -1);
  const between = (at: number) => low.slice(runs[at]?.to ?? 0, runs[at + 1]?.from ?? LONGEST);
  const isPrefix = (at: number) =>
    prefix.every((text, nth) => runs[at + nth]?.text === text && isJoint(between(at + nth)));
  for (let at = 0; at < runs.length; at++) {
    // A number alone means the case only in front.
    if (prefix.length === 0 && at > 0) return false;
    const end = at + prefix.length;
    const found = runs[end];
    if (found === undefined || !isPrefix(at)) continue;
    // `TC-1` is not in `TC-1.2`.
    const goesOn = between(end) === '.' && /^\d/.test(runs[end + 1]?.text ?? '');
    if (wanted.at(-1) === found.text && !goesOn) return true;
    if (!(Number(found.text) <= last)) continue;
    // A word "to" is a run of its own.
    const word = /^(?:to|through)$/.test(runs[end + 1]?.text ?? '') ? 1 : 0;
    const next = end + 1 + word;
    const gap = low.slice(found.to, runs[next]?.from ?? LONGEST);
    const full = prefix.length > 0 && isPrefix(next);
    const upper = Number(runs[full ? next + prefix.length : next]?.text);
    if ((RANGE.test(gap) || (full && HYPHEN.test(gap))) && last <= upper) return true;
  }
  return false;
}

/** Most comparisons of words; beyond them only ids and whole names count. */
const MOST = 200_000;

/** Finds whether a test case is among the names of results: by its id, or where one of both has none by its words. */
export function resultFinder(given: readonly string[]): (one: TestCase) => boolean {
  const names = given.map(nameOf);
  const exact = new Set(names.map((name) => name.words));
  const byNumber = new Map<string, Name[]>();
  const ranges: Name[] = [];
  for (const name of names) {
    for (const text of new Set(name.runs.map((run) => run.text))) {
      const known = byNumber.get(text);
      if (known) known.push(name);
      else if (/^\d/.test(text)) byNumber.set(text, [name]);
    }
    if (ranges.length < 200 && /\d\s?(?:\.{2,3}|[…–—~-]|to\b|through\b)\s?\w/.test(name.low)) ranges.push(name);
  }
  let left = MOST;
  return ({ id, name: title }) => {
    if (id !== undefined) {
      const number = runsOf(id).at(-1)?.text ?? '';
      if ([...(byNumber.get(number) ?? []), ...ranges].some((name) => holdsId(name, id))) return true;
    }
    const wanted = words(title);
    if (wanted === '') return false;
    if (exact.has(wanted)) return true;
    left -= names.length;
    if (left < 0) return false;
    return names.some((name) => {
      // A result with an id of its own is about that one.
      if (name.words === '' || (id !== undefined && name.called)) return false;
      return (
        (wanted.length >= TELLING && name.words.includes(wanted)) ||
        (name.words.length >= TELLING && wanted.includes(name.words))
      );
    });
  };
}
