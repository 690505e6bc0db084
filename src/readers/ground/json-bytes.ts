import { Unreadable } from '../../model/reading.ts';

/** Codes that JSON is made of. */
export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
const BACKSLASH = 0x5c;
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** What follows in the bytes is not here yet. */
export const MORE = -1;

/** Ends the reading in pieces: whatever is wrong or odd, the reading of the whole text says what it is. */
export function doubt(): never {
  throw new Unreadable('is not JSON that can be read in pieces');
}

/** A row of bytes, and the same for looking at four of them at once. */
export interface Bytes {
  readonly at: Buffer;
  readonly fours: DataView;
}

/** Bytes with room for `size`. */
export function bytesOf(size: number): Bytes {
  const at = Buffer.allocUnsafeSlow(size);
  return { at, fours: new DataView(at.buffer, at.byteOffset, at.length) };
}

/**
 * Not 0 when one of four bytes ends a string, begins an escape or may not stand in one.
 * Source: "Determine if a word has a byte less than n", Bit Twiddling Hacks, S. E. Anderson.
 */
const stops = (four: number): number => {
  const quote = four ^ 0x22222222;
  const slash = four ^ 0x5c5c5c5c;
  const found = ((quote - 0x01010101) & ~quote) | ((slash - 0x01010101) & ~slash) | ((four - 0x20202020) & ~four);
  return found & 0x80808080;
};

const isHex = (code: number) =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66);

/** Length of the escape at `at`, or MORE. */
function escapeLength(bytes: Uint8Array, at: number, end: number): number {
  if (at + 1 >= end) return MORE;
  const code = bytes[at + 1] as number;
  // u and four hex digits
  if (code === 0x75) {
    for (let digit = at + 2; digit < at + 6; digit++) {
      if (digit >= end) return MORE;
      if (!isHex(bytes[digit] as number)) return doubt();
    }
    return 6;
  }
  // " \ / b f n r t
  const known =
    code === QUOTE ||
    code === BACKSLASH ||
    code === 0x2f ||
    code === 0x62 ||
    code === 0x66 ||
    code === 0x6e ||
    code === 0x72 ||
    code === 0x74;
  return known ? 2 : doubt();
}

/** Offset behind the string whose content starts at `from`, or MORE. */
export function stringEnd({ at: bytes, fours }: Bytes, from: number, end: number): number {
  let at = from;
  while (at < end) {
    while (at + 4 <= end && stops(fours.getInt32(at, true)) === 0) at += 4;
    let code = bytes[at] as number;
    while (code !== QUOTE && code !== BACKSLASH && code >= 0x20 && at < end) code = bytes[++at] as number;
    if (at >= end) return MORE;
    if (code === QUOTE) return at + 1;
    if (code < 0x20) doubt();
    const length = escapeLength(bytes, at, end);
    if (length === MORE) return MORE;
    at += length;
  }
  return MORE;
}

/** A key that was read: where it ends (behind its quote, or MORE), a sum that equal keys share, and whether it has an escape. */
export interface KeyRead {
  end: number;
  sum: number;
  escaped: boolean;
}

/** Reads the key whose content starts at `from` into `key`; one object for all, for there are millions. */
export function readKey(given: Bytes, from: number, end: number, key: KeyRead): void {
  const { at: bytes, fours } = given;
  let sum = SEED;
  let at = from;
  while (at + 4 <= end) {
    const four = fours.getInt32(at, true);
    if (stops(four) !== 0) break;
    sum = Math.imul(sum ^ four, PRIME);
    at += 4;
  }
  // The high bits of a sum know nothing of the bits above them.
  sum ^= sum >>> 15;
  key.escaped = false;
  for (; at < end; at++) {
    const code = bytes[at] as number;
    if (code === QUOTE) {
      key.end = at + 1;
      key.sum = sum;
      return;
    }
    if (code === BACKSLASH) {
      key.escaped = true;
      key.end = stringEnd(given, at, end);
      return;
    }
    if (code < 0x20) doubt();
    sum = Math.imul(sum ^ code, PRIME);
  }
  key.end = MORE;
}

/** The sum of a key without an escape. */
export function keySum(word: string): number {
  const bytes = bytesOf(Buffer.byteLength(word) + 1);
  bytes.at.write(`${word}"`);
  const key: KeyRead = { end: 0, sum: 0, escaped: false };
  readKey(bytes, 0, bytes.at.length, key);
  return key.sum;
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** Offset behind the number that starts at `from`, or MORE; a number ends with the character that follows it. */
export function numberEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  if (bytes[at] === 0x2d) at++;
  const first = at;
  while (at < end && isDigit(bytes[at] as number)) at++;
  if (at >= end) return MORE;
  // No digit at all, or a zero before others.
  if (at === first || (bytes[first] === 0x30 && at > first + 1)) doubt();
  if (bytes[at] === 0x2e) {
    const fraction = ++at;
    while (at < end && isDigit(bytes[at] as number)) at++;
    if (at >= end) return MORE;
    if (at === fraction) doubt();
  }
  // e or E
  if (((bytes[at] as number) | 0x20) === 0x65) {
    at++;
    if (at < end && (bytes[at] === 0x2b || bytes[at] === 0x2d)) at++;
    const exponent = at;
    while (at < end && isDigit(bytes[at] as number)) at++;
    if (at >= end) return MORE;
    if (at === exponent) doubt();
  }
  return at;
}

const WORDS = ['true', 'false', 'null'].map((word) => Buffer.from(word));

/** Offset behind the word (true, false, null) that starts at `from`, or MORE. */
export function wordEnd(bytes: Uint8Array, from: number, end: number): number {
  const word = WORDS.find((known) => known[0] === bytes[from]) ?? doubt();
  for (let at = 0; at < word.length; at++) {
    if (from + at >= end) return MORE;
    if (bytes[from + at] !== word[at]) doubt();
  }
  return from + word.length;
}
