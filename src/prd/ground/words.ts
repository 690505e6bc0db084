import type { Doc } from './doc.ts';
import type { Top } from './nodes.ts';
import type { Span } from './span.ts';

/** What a text holds that makes it worth reading; bits. */
export const HOLDS = { angle: 1, bracket: 2, slash: 4, dotted: 8, curly: 16 } as const;

/** Bits of a glance below the number of words. */
const WORDS = 8;

/** What an ASCII letter means: its marks, or one of these. */
const LETTER = 64;
const BLANK = 65;
const DOT = 66;
const MEANING = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (code <= 0x20) MEANING[code] = BLANK;
  else if (/[0-9A-Za-z]/.test(String.fromCharCode(code))) MEANING[code] = LETTER;
}
MEANING[0x2e] = DOT;
MEANING[0x3c] = HOLDS.angle;
MEANING[0x5b] = HOLDS.bracket;
MEANING[0x2f] = HOLDS.slash;
MEANING[0x7b] = HOLDS.curly;

/** Spaces, punctuation, arrows, box drawings and variation selectors are no words. */
function isForeignLetter(code: number): boolean {
  return code > 0xbf && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0xfe00 && code <= 0xfe0f) && code !== 0xfeff;
}

/** A text at a glance: the marks it holds, and above them the number of its words (runs without white space that have a letter or digit). */
export function glance(text: string): number {
  let words = 0;
  let holds = 0;
  let inWord = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const meaning =
      code < 0x80 ? (MEANING[code] as number) : code === 0xa0 ? BLANK : isForeignLetter(code) ? LETTER : 0;
    if (meaning === LETTER) {
      words += 1 - inWord;
      inWord = 1;
    } else if (meaning === BLANK) inWord = 0;
    else if (meaning === DOT) {
      // A dot before a letter: a file name, perhaps.
      const next = text.charCodeAt(at + 1) | 0x20;
      if (next >= 0x61 && next <= 0x7a) holds |= HOLDS.dotted;
    } else holds |= meaning;
  }
  return holds | (words << WORDS);
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
