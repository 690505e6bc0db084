/** A box or tick in a text, whatever it is made of. */
export interface Box {
  readonly from: number;
  readonly to: number;
  readonly ticked: boolean;
}

const TICKS = '✅☑✔✓🗹';
const CROSSES = '☐❌⬜🔲◻□✗✘✖❎⏳⌛🚧🔴🟡🟠⚪◽▢';
const BOX = new RegExp(
  `\\[([ xX${'✓✔✅☑√'}*~/-]?) ?\\](?![(\\[:])|[${TICKS}${CROSSES}]|:(white_check_mark|heavy_check_mark|ballot_box_with_check|x|white_large_square|hourglass|construction):`,
  'gu',
);
const TICK_NAMES = new Set(['white_check_mark', 'heavy_check_mark', 'ballot_box_with_check']);
const TICK_LETTERS = new Set([...'xX✓✔✅☑√']);

/** Every box and tick of a text in its plain forms. */
export function boxesIn(norm: string): readonly Box[] {
  return [...norm.matchAll(BOX)].map((match) => {
    const [whole, letter, name] = match;
    const ticked =
      letter !== undefined
        ? TICK_LETTERS.has(letter)
        : name !== undefined
          ? TICK_NAMES.has(name)
          : TICKS.includes(whole);
    return { from: match.index, to: match.index + whole.length, ticked };
  });
}

/** The box that a text begins with. */
export function leadingBox(norm: string): Box | undefined {
  const [first] = boxesIn(norm.slice(0, 60));
  return first && norm.slice(0, first.from).trim() === '' ? first : undefined;
}

/** A statement that something does not apply. */
export interface Waiver {
  readonly from: number;
  readonly to: number;
  /** The given reason in plain words; absent when there is none. */
  readonly reason?: string;
}

const NOT_APPLICABLE =
  /(?<![\p{L}\p{N}/])(?:n ?\/ ?a|n\.a\.?|not applicable|does not apply|doesn't apply)(?![\p{L}\p{N}/])/giu;
const EMPTY_REASON =
  /^(?:reason|why|tbd|todo|tba|none|no|yes|because|explain.*|add reason|<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\])$/i;

/** A reason without the marks around it; undefined when nothing is left that says why. */
function reasonIn(text: string): string | undefined {
  let reason = text.replace(/^[\s:;,.(>=-]+/, '').trim();
  if (reason.startsWith('[') && reason.endsWith(']')) reason = reason.slice(1, -1);
  reason = reason.replace(/[\s.;,]+$/, '');
  if (reason.endsWith(')') && !reason.includes('(')) reason = reason.slice(0, -1).trim();
  reason = reason.replace(/\s+/g, ' ');
  return /\p{L}{2}/u.test(reason) && !EMPTY_REASON.test(reason) ? reason : undefined;
}

/** The first "N/A", "not applicable" … of a text; "(or N/A)" and "N/A if …" of a template are none. */
export function waiverIn(norm: string): Waiver | undefined {
  for (const match of norm.matchAll(NOT_APPLICABLE)) {
    const from = match.index;
    const to = from + match[0].length;
    const before = norm.slice(0, from);
    const after = norm.slice(to);
    if (/\b(?:or|if|else|and|otherwise|mark(?:ed)?|write|not)\s*(?:it\s*|as\s*)*["'(]?$/i.test(before)) continue;
    if (/^["']?\s*(?:if|when|where|or)\b/i.test(after)) continue;
    const behind = reasonIn(after);
    if (behind !== undefined) return { from, to, reason: behind };
    // "DAST: the library has no web surface, so N/A"
    const mark = before.search(/:|\s-\s|\(/);
    const middle =
      mark < 0
        ? ''
        : before.slice(mark + 1).replace(/[\s,;:(-]*(?:\b(?:so|therefore|hence|thus|is|are))?[\s,;:(-]*$/i, '');
    const reason = middle.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 3 ? reasonIn(middle) : undefined;
    return { from, to, ...(reason === undefined ? {} : { reason }) };
  }
  return undefined;
}
