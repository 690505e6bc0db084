import { isAscii } from 'node:buffer';
import { doubt } from './json-bytes.ts';

/** A growing piece of bytes. */
export interface Scratch {
  readonly add: (bytes: Buffer, from: number, to: number) => void;
  /** The same, and the digit 0 behind it. */
  readonly addZero: (bytes: Buffer, from: number, to: number) => void;
  readonly size: () => number;
  readonly clear: () => void;
  /** The bytes from `start` on, as text. */
  readonly text: (start?: number) => string;
}

/** An empty one that takes `most` bytes. */
export function scratch(most = Number.MAX_SAFE_INTEGER): Scratch {
  let held = Buffer.allocUnsafe(1 << 14);
  let size = 0;
  const add = (bytes: Buffer, from: number, to: number) => {
    const end = size + to - from;
    if (end > most) doubt();
    if (end >= held.length) {
      const longer = Buffer.allocUnsafe(Math.max(end + 1, held.length * 2));
      held.copy(longer, 0, 0, size);
      held = longer;
    }
    bytes.copy(held, size, from, to);
    size = end;
  };
  return {
    add,
    addZero: (bytes, from, to) => {
      add(bytes, from, to);
      // `add` leaves room for one byte more.
      held[size++] = 0x30;
    },
    size: () => size,
    clear: () => {
      size = 0;
    },
    text: (start = 0) => {
      const own = held.subarray(start, size);
      return own.toString(isAscii(own) ? 'latin1' : 'utf8');
    },
  };
}
