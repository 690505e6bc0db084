/** A box or tick in a text, whatever it is made of. */
export interface Box {
  readonly from: number;
  readonly to: number;
  readonly ticked: boolean;
}

const TICKS = new Set('✅☑✔✓🗹');
const CROSSES = new Set('☐❌⬜🔲◻□✗✘✖❎⏳⌛🚧🔴🟡🟠⚪◽▢');
const TICK_NAMES = new Set(['white_check_mark', 'heavy_check_mark', 'ballot_box_with_check']);
const CROSS_NAMES = new Set(['x', 'white_large_square', 'hourglass', 'construction']);
const TICK_LETTERS = new Set('xX✓✔✅☑√');
/** Letters that only look like an x make a box too, and it is not ticked. */
const OPEN_LETTERS = new Set(' хХχΧ×*~/-');
/** What follows a bracket that is no box: `[x](url)`, `[x][y]`, `[x]: url`. */
const NO_BOX = new Set('([:');

/** The box in brackets at an offset: `[x]`, `[ ]`, `[]`, `[x ]`. */
function bracketBox(norm: string, from: number): Box | undefined {
  let at = from + 1;
  const letter = norm[at] === ']' ? ' ' : (norm[at] ?? '');
  const ticked = TICK_LETTERS.has(letter);
  if (!ticked && !OPEN_LETTERS.has(letter)) return undefined;
  if (norm[at] !== ']') at++;
  if (norm[at] === ' ') at++;
  if (norm[at] !== ']' || NO_BOX.has(norm[at + 1] ?? '')) return undefined;
  return { from, to: at + 1, ticked };
}

/** `:white_check_mark:` and its like. */
function namedBox(norm: string, from: number): Box | undefined {
  const to = norm.indexOf(':', from + 1);
  if (to < 0 || to - from > 24) return undefined;
  const name = norm.slice(from + 1, to);
  const ticked = TICK_NAMES.has(name);
  return ticked || CROSS_NAMES.has(name) ? { from, to: to + 1, ticked } : undefined;
}

function boxAt(norm: string, from: number, code: number): Box | undefined {
  if (code === 0x5b) return bracketBox(norm, from);
  if (code === 0x3a) return namedBox(norm, from);
  if (code < 0x2000) return undefined;
  const letter = String.fromCodePoint(norm.codePointAt(from) ?? 0);
  const ticked = TICKS.has(letter);
  return ticked || CROSSES.has(letter) ? { from, to: from + letter.length, ticked } : undefined;
}

/** Every box and tick of a text in its plain forms. */
export function boxesIn(norm: string): readonly Box[] {
  const found: Box[] = [];
  for (let at = 0; at < norm.length; at++) {
    const box = boxAt(norm, at, norm.charCodeAt(at));
    if (!box) continue;
    found.push(box);
    at = box.to - 1;
  }
  return found;
}

/** The box that a text begins with. */
export function leadingBox(norm: string): Box | undefined {
  let at = 0;
  while (at < norm.length && (norm[at] === ' ' || norm[at] === '\n')) at++;
  return boxAt(norm, at, norm.charCodeAt(at));
}

/** A statement that something does not apply. */
export interface Waiver {
  readonly from: number;
  readonly to: number;
  /** The given reason in plain words; absent when there is none. */
  readonly reason?: string;
}

const NOT_APPLICABLE =
  /(?<![a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff/])(?:n ?\/ ?a|n\.a\.?|not applicable|does not apply|doesn't apply)(?![a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff/])/gi;
const EMPTY_REASON =
  /^(?:reason|why|tbd|todo|tba|none|no|yes|because|explain.*|add reason|<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\])$/i;

/** A reason without the marks around it; undefined when nothing is left that says why. */
function reasonIn(text: string): string | undefined {
  let reason = text.replace(/^[\s:;,.(>=-]+/, '').trim();
  if (reason.startsWith('[') && reason.endsWith(']')) reason = reason.slice(1, -1);
  reason = reason.replace(/[\s.;,]+$/, '');
  if (reason.endsWith(')') && !reason.includes('(')) reason = reason.slice(0, -1).trim();
  reason = reason.replace(/\s+/g, ' ');
  return /[a-zA-Z\u00c0-\u1fff\u3040-\ud7ff]{2}/.test(reason) && !EMPTY_REASON.test(reason) ? reason : undefined;
}

/** The first "N/A", "not applicable" … of a text; "(or N/A)" and "N/A if …" of a template are none. */
export function waiverIn(norm: string): Waiver | undefined {
  if (!/n ?\/ ?a|n\.a|appl/i.test(norm)) return undefined;
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
    const reason =
      middle.split(/\s+/).filter((word) => /[a-zA-Z\u00c0-\u1fff\u3040-\ud7ff]/.test(word)).length >= 3
        ? reasonIn(middle)
        : undefined;
    return { from, to, ...(reason === undefined ? {} : { reason }) };
  }
  return undefined;
}
