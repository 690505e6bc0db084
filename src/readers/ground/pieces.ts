import { isAscii, isUtf8 } from 'node:buffer';
import type { Source } from '../../model/reading.ts';
import { Unreadable } from '../../model/reading.ts';
import { cutJson, type JsonCutter } from './json-cut.ts';
import type { CutList } from './json-cut-lists.ts';

const PIECE = 1 << 18;
const MARK = [0xef, 0xbb, 0xbf];

const viewOf = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

/** Whether bytes begin with the byte order mark of UTF-8. */
export const hasMark = (bytes: Uint8Array): boolean => MARK.every((byte, at) => bytes[at] === byte);

/** Bytes in memory as a source; `piece`: bytes of each piece. */
export function sourceOf(bytes: Uint8Array, piece = PIECE, room?: number): Source {
  return {
    size: bytes.length,
    pieces: async function* () {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
    ...(room === undefined ? {} : { room }),
  };
}

/** A source without its first bytes. */
export function withoutFirst(source: Source, count: number): Source {
  return {
    ...source,
    size: source.size - count,
    pieces: async function* () {
      let left = count;
      for await (const piece of source.pieces()) {
        const from = Math.min(left, piece.length);
        left -= from;
        if (from < piece.length) yield piece.subarray(from);
      }
    },
  };
}

/** The first `most` bytes, or all of them where there are fewer. */
export async function firstOf(source: Source, most: number): Promise<Uint8Array> {
  const head = Buffer.alloc(Math.min(most, source.size));
  let filled = 0;
  for await (const piece of source.pieces()) {
    filled += viewOf(piece).copy(head, filled);
    if (filled === head.length) break;
  }
  return head.subarray(0, filled);
}

/** Where the last character that is complete ends; UTF-8 begins a character with the number of its bytes. */
function wholeEnd(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const code = bytes[bytes.length - back] as number;
    if (code < 0x80) break;
    if (code < 0xc0) continue;
    const length = code >= 0xf0 ? 4 : code >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Bytes that are decoded together: a parser keeps a text as long as a word of it, so that it should be short. */
const DECODED = 1 << 16;

/** Decodes a source of UTF-8 piece by piece; throws Unreadable for anything else, and for a NUL character. */
export async function* textOf(source: Source): AsyncIterable<string> {
  let rest = Buffer.alloc(0);
  for await (const piece of source.pieces()) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : viewOf(piece);
    if (bytes.includes(0)) throw new Unreadable('is binary');
    let at = 0;
    while (at < bytes.length) {
      const part = bytes.subarray(at, at + DECODED);
      const whole = part.subarray(0, wholeEnd(part));
      if (whole.length === 0) break;
      const ascii = isAscii(whole);
      if (!ascii && !isUtf8(whole)) throw new Unreadable('is not UTF-8');
      at += whole.length;
      yield whole.toString(ascii ? 'latin1' : 'utf8');
    }
    rest = Buffer.from(bytes.subarray(at));
  }
  if (rest.length > 0) throw new Unreadable('is not UTF-8');
}

/** Cuts the lists out of a source of JSON and gives the text around them. `use` hears of the cutter before the first entry. */
export async function cutSource(
  source: Source,
  lists: readonly CutList[],
  use: (cutter: JsonCutter) => void = () => {},
): Promise<string> {
  const cutter = cutJson(lists, source.room);
  use(cutter);
  for await (const piece of source.pieces()) cutter.write(piece);
  return cutter.close();
}
