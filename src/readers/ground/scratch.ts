import { isAscii } from 'node:buffer';
import { doubt } from './json-bytes.ts';

/** A growing piece of bytes. */
export interface Scratch {
  readonly add: (bytes: Buffer, from: number, to: number) => void;
  readonly byte: (code: number) => void;
  readonly size: () => number;
  readonly clear: () => void;
  /** The bytes from `start` on, as text. */
  readonly text: (start?: number) => string;
}

/** So few bytes are copied faster one by one. */
const SHORT = 64;

/** An empty one that takes `most` bytes. */
export function scratch(most = Number.MAX_SAFE_INTEGER): Scratch {
  let held = Buffer.allocUnsafe(1 << 14);
  let size = 0;
  const grow = (end: number) => {
    if (end > most) doubt();
    const longer = Buffer.allocUnsafe(Math.max(end, held.length * 2));
    held.copy(longer, 0, 0, size);
    held = longer;
  };
  const add = (bytes: Buffer, from: number, to: number) => {
    const end = size + to - from;
    if (end > held.length) grow(end);
    if (to - from > SHORT) bytes.copy(held, size, from, to);
    else for (let at = from; at < to; at++) held[size + at - from] = bytes[at] as number;
    size = end;
  };
  return {
    add,
    byte: (code) => {
      if (size === held.length) grow(size + 1);
      held[size++] = code;
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
