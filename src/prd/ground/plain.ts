/** Characters that people and editors put in place of plain ones; each stands for one character, so that offsets stay. */
const FORMS: readonly (readonly [from: string, to: string])[] = [
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d', '-'],
  [
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufe0e\ufe0f\t',
    ' ',
  ],
  ['\u2018\u2019\u201a\u201b\u02bc\u2032', "'"],
  ['\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033', '"'],
  ['\u2192\u21d2\u27a1\u2794', '>'],
  ['\u2044\u2215', '/'],
  ['\u2024', '.'],
];

const TABLE = new Map(FORMS.flatMap(([from, to]) => [...from].map((letter) => [letter, to] as const)));
const UNUSUAL = /[^\x20-\x7e\n]/g;

function plainLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e && code !== 0xff0d) return String.fromCharCode(code - 0xfee0);
  return TABLE.get(letter) ?? letter;
}

/** Text with dashes, spaces, quotes, arrows and full-width letters in their plain forms; the length stays the same. */
export function plainForms(text: string): string {
  return text.search(UNUSUAL) < 0 ? text : text.replace(UNUSUAL, plainLetter);
}

/** Whether the only white space of a text are single spaces between words of printable ASCII; some that do are not told. */
function isSqueezed(text: string): boolean {
  let last = 0x20;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code > 0x7e || (code === 0x20 && last === 0x20)) return false;
    last = code;
  }
  return last !== 0x20 || text === '';
}

/** Text on one line: runs of white space are one space, none at the ends. */
export function squeeze(text: string): string {
  if (isSqueezed(text)) return text;
  return /\s\s|[^\S ]|^ | $/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** Text with A to Z as small letters; the length stays the same, which it does not for all other letters. */
export function asciiLower(text: string): string {
  return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

/** A repository path or address as it would be typed: hyphens that an editor exchanged are plain again. */
export function plainAddress(text: string): string {
  return text.replace(/[\u2010-\u2013\u2212]/g, '-').trim();
}

/** The longest part of a text that is looked at by patterns; claims and notes are sentences, not books. */
export const LONGEST = 4_000;
