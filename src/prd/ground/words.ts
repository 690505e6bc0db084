import type { Doc } from './doc.ts';
import type { Top } from './nodes.ts';
import type { Span } from './span.ts';

/** What a text holds that makes it worth reading; bits. */
export const HOLDS = { angle: 1, bracket: 2, slash: 4, dotted: 8, curly: 16 } as const;

/** Bits of a glance below the number of words. */
const WORDS = 8;

/** What a character means beside its mark; bits. A letter has the bit of `dotted`, which counts behind a dot only. */
const DOT = HOLDS.dotted << 2;
const WORD = 64;
const BLANK = 128;

/** Spaces, punctuation, arrows, box drawings and variation selectors are no words. */
function isForeignLetter(code: number): boolean {
  return code > 0xbf && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0xfe00 && code <= 0xfe0f) && code !== 0xfeff;
}

const MARKS: Readonly<Record<string, number>> = {
  '.': DOT,
  '<': HOLDS.angle,
  '[': HOLDS.bracket,
  '/': HOLDS.slash,
  '{': HOLDS.curly,
};

function meaningOfAscii(code: number): number {
  if (code <= 0x20) return BLANK;
  const letter = String.fromCharCode(code);
  if (/[A-Za-z]/.test(letter)) return WORD | HOLDS.dotted;
  return /\d/.test(letter) ? WORD : (MARKS[letter] ?? 0);
}

/** Meaning of every ASCII character: most texts have no other. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => meaningOfAscii(code));

const meaningBeyond = (code: number) => (code === 0xa0 ? BLANK : isForeignLetter(code) ? WORD : 0);

/** A text at a glance: the marks it holds, and above them the number of its words (runs without white space that have a letter or digit). */
export function glance(text: string): number {
  const known = ASCII;
  let words = 0;
  let seen = 0;
  let dotted = 0;
  let last = 0;
  // These loops see every character of the document: the outer one what stands between words, the inner one the rest.
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    let meaning = code < 0x80 ? (known[code] as number) : meaningBeyond(code);
    seen |= meaning;
    dotted |= (last >> 2) & meaning;
    last = meaning;
    if ((meaning & WORD) === 0) continue;
    words++;
    for (at++; at < text.length; at++) {
      code = text.charCodeAt(at);
      meaning = code < 0x80 ? (known[code] as number) : meaningBeyond(code);
      seen |= meaning;
      dotted |= (last >> 2) & meaning;
      last = meaning;
      if ((meaning & BLANK) !== 0) break;
    }
  }
  const marks = seen & (HOLDS.angle | HOLDS.bracket | HOLDS.slash | HOLDS.curly);
  // A dot before a letter: a file name, perhaps.
  return marks | (dotted & HOLDS.dotted) | (words << WORDS);
}

/** Number of words of a text. */
export function countWords(text: string): number {
  return glance(text) >> WORDS;
}

/** Number of words of a block that a reader sees; headings have none, code has. `glances` are those of its texts. */
export function wordsOf(doc: Doc, top: Top, glances: readonly number[]): number {
  if (top.node.sight === 'hidden' || top.node.kind === 'heading') return 0;
  let words = 0;
  for (let nth = 0; nth < top.texts.length; nth++) {
    const span = top.texts[nth] as Span;
    const seen = glances[nth] ?? 0;
    if (span.kind === 'html') words += countWords(doc.readHtml(span).plain);
    else if ((seen & HOLDS.angle) !== 0 && span.kind !== 'code') words += countWords(doc.read(span).plain);
    else words += seen >> WORDS;
  }
  return words;
}
