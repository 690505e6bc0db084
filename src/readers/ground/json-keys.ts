import { doubt, keySum } from './json-bytes.ts';
import { MAX_DEPTH } from './json-scan.ts';

/** Keys that are compared one by one; an object with more gets a set. */
const FEW = 24;
const PROTO = keySum('__proto__');

/** Sees a key that its object has twice, by the keys' sums; two keys that only share a sum look like one, too. */
export interface OpenKeys {
  /** An object or a list opens at this depth. */
  readonly open: (depth: number) => void;
  /** Throws Unreadable for a key that may be there already, and for `__proto__`. */
  readonly add: (depth: number, sum: number) => void;
  readonly close: (depth: number) => void;
}

/** The keys of all objects that are open, none at the start. */
export function openKeys(): OpenKeys {
  let sums = new Int32Array(1024);
  let end = 0;
  const first = new Int32Array(MAX_DEPTH + 2);
  // One bit for some of the sums: where it is not set, the key is new.
  const marks = new Int32Array(MAX_DEPTH + 2);
  const many: (Set<number> | undefined)[] = new Array(MAX_DEPTH + 2).fill(undefined);
  const addToMany = (depth: number, sum: number) => {
    const set = many[depth] ?? new Set(sums.subarray(first[depth], end));
    many[depth] = set;
    if (set.has(sum)) doubt();
    set.add(sum);
  };
  return {
    open: (depth) => {
      first[depth] = end;
      marks[depth] = 0;
    },
    add: (depth, sum) => {
      if (sum === PROTO) doubt();
      const from = first[depth] as number;
      if (end - from >= FEW) {
        addToMany(depth, sum);
        return;
      }
      const mark = 1 << (sum & 31);
      const seen = marks[depth] as number;
      if ((seen & mark) !== 0) for (let at = from; at < end; at++) if (sums[at] === sum) doubt();
      marks[depth] = seen | mark;
      if (end === sums.length) {
        const longer = new Int32Array(end * 2);
        longer.set(sums);
        sums = longer;
      }
      sums[end++] = sum;
    },
    close: (depth) => {
      end = first[depth] as number;
      if (many[depth]) many[depth] = undefined;
    },
  };
}
