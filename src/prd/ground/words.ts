import type { Doc } from './doc.ts';
import type { Top } from './nodes.ts';
import type { Span } from './span.ts';

/** What a text holds that makes it worth reading; bits. */
export const HOLDS = { angle: 1, bracket: 2, slash: 4, dotted: 8, curly: 16 } as const;

/** Bits of a glance below the number of words. */
const WORDS = 8;

/** What a character means beside its mark; bits. */
const DOT = 32;
const LETTER = 64;
const BLANK = 128;

/** Spaces, punctuation, arrows, box drawings and variation selectors are no words. */
function isForeignLetter(code: number): boolean {
  return code > 0xbf && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0xfe00 && code <= 0xfe0f) && code !== 0xfeff;
}

function meaningOf(code: number): number {
  if (code <= 0x20 || code === 0xa0) return BLANK;
  if (code >= 0x80) return isForeignLetter(code) ? LETTER : 0;
  const letter = String.fromCharCode(code);
  const marks: Readonly<Record<string, number>> = {
    '.': DOT,
    '<': HOLDS.angle,
    '[': HOLDS.bracket,
    '/': HOLDS.slash,
    '{': HOLDS.curly,
  };
  return /[0-9A-Za-z]/.test(letter) ? LETTER : (marks[letter] ?? 0);
}

/** Meaning of every ASCII character: most texts have no other. */
const MEANING = Uint8Array.from({ length: 128 }, (_, code) => meaningOf(code));

/** A text at a glance: the marks it holds, and above them the number of its words (runs without white space that have a letter or digit). */
export function glance(text: string): number {
  let words = 0;
  let seen = 0;
  let inWord = 0;
  // No branches but one: this loop sees every character of the document.
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const meaning = code < 0x80 ? (MEANING[code] as number) : meaningOf(code);
    seen |= meaning;
    const letter = (meaning >> 6) & 1;
    words += letter & ~inWord;
    inWord = (letter | inWord) & ~(meaning >> 7);
  }
  const marks = seen & (HOLDS.angle | HOLDS.bracket | HOLDS.slash | HOLDS.curly);
  // A dot before a letter: a file name, perhaps.
  const dotted = (seen & DOT) !== 0 && /\.[A-Za-z]/.test(text) ? HOLDS.dotted : 0;
  return marks | dotted | (words << WORDS);
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
