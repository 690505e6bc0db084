import type { Source } from '../../model/reading.ts';
import { Unreadable } from '../../model/reading.ts';
import { type CutList, cutJson, type JsonCutter } from './json-cut.ts';

const PIECE = 1 << 18;
const MARK = [0xef, 0xbb, 0xbf];

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
    filled += Buffer.from(piece.buffer, piece.byteOffset, piece.length).copy(head, filled);
    if (filled === head.length) break;
  }
  return head.subarray(0, filled);
}

/** Decodes a source of UTF-8 piece by piece; throws Unreadable for anything else, and for a NUL character. */
export async function* textOf(source: Source): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decode = (piece?: Uint8Array) => {
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      throw new Unreadable('is not UTF-8');
    }
  };
  for await (const piece of source.pieces()) {
    if (piece.includes(0)) throw new Unreadable('is binary');
    yield decode(piece);
  }
  yield decode();
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
