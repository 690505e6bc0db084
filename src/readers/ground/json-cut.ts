import { isAscii, isUtf8 } from 'node:buffer';
import {
  bytesOf,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  doubt,
  type KeyRead,
  keySum,
  MORE,
  numberEnd,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
  readKey,
  stringEnd,
  wordEnd,
} from './json-bytes.ts';
import { type CutList, type Step, stepsOf } from './json-cut-lists.ts';
import { openKeys } from './json-keys.ts';
import { MAX_DEPTH } from './json-scan.ts';
import { scratch } from './scratch.ts';

/** Cuts JSON that comes in pieces. Each call throws Unreadable where only the reading of the whole text can tell. */
export interface JsonCutter {
  /** Takes the next bytes; they are not kept. */
  readonly write: (bytes: Uint8Array) => void;
  /** Ends the text: gives all of it but the entries that were cut out. */
  readonly close: () => string;
  /** In `item`: the entries of the list that `*` stands for, from the one at `from` to the open one, as a JSON list. */
  readonly entries: (from: number) => string;
}

const ANY = keySum('*');
/** Most bytes outside of the lists; a file that keeps more there is no case for cutting. */
const MOST_AROUND = 32_000_000;
const MOST_ENTRIES = 10_000;
/** Four spaces. */
const SPACES = 0x20202020;

/** What may come next; numbers, for they are compared once per token. */
const VALUE = 0;
const VALUE_OR_END = 1;
const KEY = 2;
const KEY_OR_END = 3;
const AFTER_KEY = 4;
const AFTER = 5;

/**
 * Cuts lists out of JSON text (UTF-8, without a byte order mark) that comes in pieces, and hands over their entries one by
 * one. All of it is checked as `parseJson` checks it: syntax, duplicate and `__proto__` keys, nesting over 200, encoding. It
 * accepts nothing that `parseJson` refuses; the reverse happens, and is for the reading of the whole text. `room`: bytes
 * that are looked at together.
 */
export function cutJson(lists: readonly CutList[], room = 1 << 18): JsonCutter {
  const root = stepsOf(lists);
  const keeps = new Map(lists.map((list) => [list, list.keep && new Set(list.keep.map(keySum))]));
  const around = scratch(MOST_AROUND);
  const entry = scratch();
  const starts: number[] = [];
  const keys = openKeys();
  const key: KeyRead = { end: 0, sum: 0, escaped: false };
  const isObject = new Uint8Array(MAX_DEPTH + 2);
  const steps: (Step | undefined)[] = [];

  let given = bytesOf(room);
  let bytes = given.at;
  let filled = 0;
  let state = VALUE;
  let depth = 0;
  let pending: Step | undefined;
  /** The list that is being cut, its depth (-1 outside), and the keys that are kept of its entries. */
  let list: CutList | undefined;
  let listDepth = -1;
  let kept: ReadonlySet<number> | undefined;
  /** Where the part that has yet to be copied begins: of the entry (-1 where it is not wanted), or of what is around. */
  let from = 0;
  /** Where the last member of the entry ended. */
  let memberEnd = 0;

  const startItem = (at: number) => {
    from = kept ? -1 : at;
    entry.clear();
    if (kept) entry.byte(OPEN_OBJECT);
  };

  /** A key of an object that the paths lead to, or of an entry. */
  const seeKey = () => {
    if (listDepth === -1) pending = key.escaped ? undefined : steps[depth]?.next.get(key.sum);
    else if (key.escaped) doubt();
  };

  const openList = (step: CutList, end: number) => {
    around.add(bytes, from, end);
    list = step;
    listDepth = depth;
    kept = keeps.get(step);
  };

  const endItem = (end: number) => {
    if (!list?.item) return;
    // What is left out stands in front of the bracket, too.
    if (from !== -1) endMembers(kept ? memberEnd : end);
    if (kept) entry.byte(CLOSE_OBJECT);
    list.item(JSON.parse(entry.text()), Math.max(0, starts.length - 1));
  };

  /** Copies the wanted members of an entry that lie behind each other, the last of which ends at `at`. */
  const endMembers = (at: number) => {
    entry.add(bytes, from, at);
    from = -1;
  };

  /** The key of a member of an entry begins at `at`: it is wanted, or not. */
  const startMember = (at: number) => {
    if (list?.item && kept?.has(key.sum)) {
      if (from !== -1) return;
      if (entry.size() > 1) entry.byte(COMMA);
      from = at;
    } else if (from !== -1) endMembers(memberEnd);
  };

  /** A string, a number or a word outside of an entry. */
  const plainValue = () => {
    // Entries are counted by their brackets; one without would not be.
    if (depth === listDepth || depth === 0 || (isObject[depth] === 0 && steps[depth]?.next.has(ANY))) doubt();
    pending = undefined;
  };

  const nest = (code: number) => {
    if (++depth > MAX_DEPTH) doubt();
    isObject[depth] = code === OPEN_OBJECT ? 1 : 0;
    keys.open(depth);
  };

  /** An object or a list opens at `at`. */
  const open = (code: number, at: number) => {
    if (listDepth !== -1) {
      if (depth === listDepth) {
        if (code !== OPEN_OBJECT) doubt();
        startItem(at);
      }
      nest(code);
      return;
    }
    if (depth === 0 && code !== OPEN_OBJECT) doubt();
    let step = depth === 0 ? root : pending;
    if (depth > 0 && isObject[depth] === 0) {
      step = steps[depth]?.next.get(ANY);
      if (step && starts.push(around.size() + at - from) > MOST_ENTRIES) doubt();
    }
    pending = undefined;
    nest(code);
    steps[depth] = step;
    if (step?.list && code === OPEN_LIST) openList(step.list, at + 1);
  };

  /** An object or a list closes at `at`. */
  const close = (code: number, at: number) => {
    if (depth === 0 || code !== (isObject[depth] === 1 ? CLOSE_OBJECT : CLOSE_LIST)) doubt();
    if (depth === listDepth) {
      listDepth = -1;
      from = at;
    }
    keys.close(depth);
    depth--;
    if (depth === listDepth) endItem(at + 1);
  };

  /** Looks at what is there; gives where it stopped: in front of a token that is not complete yet. */
  const scan = (end: number): number => {
    // Local names: this loop sees every token, and what lies deep in an entry needs nothing else.
    const both = given;
    const { at: data, fours } = given;
    let next = state;
    let entryDepth = listDepth === -1 ? Number.MAX_SAFE_INTEGER : listDepth + 1;
    let at = 0;
    while (at < end) {
      let code = data[at] as number;
      if (code <= 0x20) {
        if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) doubt();
        at++;
        while (at + 4 <= end && fours.getInt32(at) === SPACES) at += 4;
        while (at < end && data[at] === 0x20) at++;
        continue;
      }
      if (next === AFTER) {
        if (depth === entryDepth) memberEnd = at;
        if (code === COMMA) {
          next = isObject[depth] === 1 ? KEY : VALUE;
          if (depth === 0) doubt();
          at++;
          continue;
        }
      } else if (next === KEY || next === KEY_OR_END) {
        if (code === QUOTE) {
          readKey(both, at + 1, end, key);
          if (key.end === MORE) break;
          keys.add(depth, key.sum);
          if (depth < entryDepth || key.escaped) seeKey();
          else if (depth === entryDepth && kept) startMember(at);
          at = key.end;
          next = AFTER_KEY;
          if (at >= end) break;
          code = data[at] as number;
          if (code !== COLON) continue;
        } else if (code !== CLOSE_OBJECT || next === KEY) doubt();
      }
      if (next === AFTER_KEY) {
        if (code !== COLON) doubt();
        at++;
        next = VALUE;
        continue;
      }
      if (code === QUOTE) {
        if (next === AFTER) doubt();
        const till = stringEnd(both, at + 1, end);
        if (till === MORE) break;
        at = till;
      } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
        if (next === AFTER) doubt();
        open(code, at++);
        entryDepth = listDepth === -1 ? Number.MAX_SAFE_INTEGER : listDepth + 1;
        next = code === OPEN_OBJECT ? KEY_OR_END : VALUE_OR_END;
        continue;
      } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
        if (next === VALUE) doubt();
        close(code, at++);
        entryDepth = listDepth === -1 ? Number.MAX_SAFE_INTEGER : listDepth + 1;
        next = AFTER;
        continue;
      } else {
        if (next === AFTER) doubt();
        const till = code > 0x40 ? wordEnd(data, at, end) : numberEnd(data, at, end);
        if (till === MORE) break;
        at = till;
      }
      if (depth < entryDepth) plainValue();
      next = AFTER;
    }
    state = next;
    return at;
  };

  /** Scans what has come so far, and makes room for more. */
  const look = () => {
    const end = scan(filled);
    const ready = bytes.subarray(0, end);
    // A token begins and ends with ASCII, so that no character is cut in two here.
    if (!isAscii(ready) && !isUtf8(ready)) doubt();
    if (kept && from !== -1 && state === KEY && depth === listDepth + 1) endMembers(memberEnd);
    if (listDepth === -1) around.add(bytes, from, end);
    else if (from !== -1 && depth > listDepth && list?.item) entry.add(bytes, from, end);
    if (from !== -1) from = 0;
    bytes.copyWithin(0, end, filled);
    filled -= end;
    if (filled < bytes.length / 2) return;
    const longer = bytesOf(bytes.length * 2);
    bytes.copy(longer.at, 0, 0, filled);
    given = longer;
    bytes = longer.at;
  };

  return {
    write: (given) => {
      for (let at = 0; at < given.length; ) {
        const length = Math.min(given.length - at, bytes.length - filled);
        bytes.set(given.subarray(at, at + length), filled);
        filled += length;
        at += length;
        if (filled === bytes.length) look();
      }
    },
    close: () => {
      look();
      if (filled > 0 || depth > 0 || state !== AFTER) doubt();
      return around.text();
    },
    entries: (first) => {
      let closers = '';
      for (let at = listDepth; at > 2; at--) closers += isObject[at] === 1 ? '}' : ']';
      return `[${around.text(starts[first] ?? doubt())}${closers}]`;
    },
  };
}
