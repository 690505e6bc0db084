import type { Doc } from './doc.ts';
import type { Top } from './nodes.ts';
import type { Span } from './span.ts';

/** What a text holds that makes it worth reading; bits. */
export const HOLDS = { angle: 1, bracket: 2, slash: 4, dotted: 8, curly: 16 } as const;

/** Bits of a glance below the number of words. */
const WORDS = 8;

const MARKS = new Uint8Array(128);
MARKS[0x3c] = HOLDS.angle;
MARKS[0x5b] = HOLDS.bracket;
MARKS[0x2f] = HOLDS.slash;
MARKS[0x7b] = HOLDS.curly;

/** Letters and digits of ASCII. */
const LETTERS = new Uint8Array(128);
for (let code = 0; code < 128; code++) LETTERS[code] = /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? 1 : 0;

/** Spaces, punctuation, arrows, box drawings and variation selectors are no words. */
function isForeignLetter(code: number): boolean {
  return code > 0xbf && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0xfe00 && code <= 0xfe0f) && code !== 0xfeff;
}

/** A text at a glance: the marks it holds, and above them the number of its words (runs without white space that have a letter or digit). */
export function glance(text: string): number {
  let words = 0;
  let holds = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if (code <= 0x20) inWord = false;
      else if (LETTERS[code] === 1) {
        if (!inWord) words++;
        inWord = true;
      } else if (code === 0x2e) {
        // A dot before a letter: a file name, perhaps.
        const next = text.charCodeAt(at + 1) | 0x20;
        if (next >= 0x61 && next <= 0x7a) holds |= HOLDS.dotted;
      } else holds |= MARKS[code] ?? 0;
    } else if (code === 0xa0) inWord = false;
    else if (!inWord && isForeignLetter(code)) {
      inWord = true;
      words++;
    }
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
