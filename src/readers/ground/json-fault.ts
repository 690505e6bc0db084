import { MAX_DEPTH } from './json-scan.ts';

/** What is wrong with JSON text, and at which offset. */
export interface Fault {
  readonly at: number;
  readonly says: string;
}

const ESCAPES = new Set('"\\/bfnrt');
const HEX = /^[0-9a-fA-F]{4}$/;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const cutOff = (text: string): Fault => ({
  at: text.length,
  says: 'is cut off: the JSON ends in the middle of a value',
});

function spaceEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \n\r\t'.includes(text.charAt(at))) at++;
  return at;
}

/** End of the string that starts at `start`, or what is wrong with it. */
function readString(text: string, start: number): number | Fault {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') return at + 1;
    if (char < ' ') return { at, says: 'is not JSON: a control character stands inside a string' };
    if (char !== '\\') continue;
    at++;
    if (at >= text.length) break;
    if (text.charAt(at) === 'u') {
      if (at + 4 >= text.length) break;
      if (!HEX.test(text.slice(at + 1, at + 5))) return { at, says: 'is not JSON: a broken \\u escape' };
      at += 4;
    } else if (!ESCAPES.has(text.charAt(at))) return { at, says: 'is not JSON: an unknown escape in a string' };
  }
  return cutOff(text);
}

/** End of the number or word that starts at `start`, or what is wrong with it. */
function readScalar(text: string, start: number): number | Fault {
  for (const word of ['true', 'false', 'null']) {
    if (text.startsWith(word, start)) return start + word.length;
    if (text.length < start + word.length && word.startsWith(text.slice(start))) return cutOff(text);
  }
  for (const word of ['NaN', 'Infinity', '-Infinity', 'undefined']) {
    if (text.startsWith(word, start)) return { at: start, says: `is not JSON: ${word} is no JSON value` };
  }
  NUMBER.lastIndex = start;
  const found = NUMBER.exec(text);
  if (found && found.index === start) return start + found[0].length;
  if (text.slice(start) === '-') return cutOff(text);
  return { at: start, says: 'is not JSON: a value was expected here' };
}

interface Level {
  /** Keys of an object; absent for a list. */
  readonly keys?: Set<string>;
}

/** Is told of a key that its object already has, at its opening quote; true lets it pass. */
export type OnRepeat = (key: string, at: number) => boolean;

/** Reads `"key" :` at `start`; gives where the value starts. */
function readKey(text: string, start: number, level: Set<string>, onRepeat: OnRepeat): number | Fault {
  if (start >= text.length) return cutOff(text);
  if (text.charAt(start) !== '"') return { at: start, says: 'is not JSON: a key in double quotes was expected here' };
  const end = readString(text, start);
  if (typeof end !== 'number') return end;
  const key = JSON.parse(text.slice(start, end)) as string;
  if (key === '__proto__') return { at: start, says: 'is refused: the JSON has a key named __proto__' };
  if (level.has(key) && !onRepeat(key, start))
    return { at: start, says: 'is refused: the JSON has the same key twice in one object' };
  level.add(key);
  const colon = spaceEnd(text, end);
  if (colon >= text.length) return cutOff(text);
  if (text.charAt(colon) !== ':') return { at: colon, says: 'is not JSON: a colon was expected here' };
  return spaceEnd(text, colon + 1);
}

/** What follows a value: closes levels and steps over a comma. Gives where the next value starts, -1 at the end of all. */
function afterValue(text: string, from: number, open: Level[], onRepeat: OnRepeat): number | Fault {
  let at = spaceEnd(text, from);
  for (let level = open.at(-1); level; level = open.at(-1)) {
    if (at >= text.length) return cutOff(text);
    const char = text.charAt(at);
    if (char === ',') {
      const next = spaceEnd(text, at + 1);
      if (next < text.length && '}]'.includes(text.charAt(next))) {
        return { at, says: 'is not JSON: a comma before a closing bracket' };
      }
      return level.keys ? readKey(text, next, level.keys, onRepeat) : next;
    }
    if (char !== (level.keys ? '}' : ']')) {
      return { at, says: `is not JSON: a comma or ${level.keys ? '}' : ']'} was expected here` };
    }
    open.pop();
    at = spaceEnd(text, at + 1);
  }
  return at < text.length ? { at, says: 'is not JSON: something follows the end of the JSON value' } : -1;
}

/**
 * Finds the first thing that makes `text` no strict JSON (syntax, duplicate or `__proto__` key, depth), or undefined when
 * there is none. `onRepeat` may let a repeated key pass. Linear and without recursion; its sentences quote nothing from the text.
 */
export function findFault(text: string, onRepeat: OnRepeat = () => false): Fault | undefined {
  const open: Level[] = [];
  let next: number | Fault = spaceEnd(text, 0);
  while (typeof next === 'number') {
    if (next === -1) return undefined;
    const start: number = next;
    if (start >= text.length) return cutOff(text);
    const char = text.charAt(start);
    if (char === '{' || char === '[') {
      if (open.length >= MAX_DEPTH)
        return { at: start, says: `is refused: the JSON nests deeper than ${MAX_DEPTH} levels` };
      const inside = spaceEnd(text, start + 1);
      const empty = text.charAt(inside) === (char === '{' ? '}' : ']');
      if (empty) next = afterValue(text, inside + 1, open, onRepeat);
      else {
        const level: Level = char === '{' ? { keys: new Set() } : {};
        open.push(level);
        next = level.keys ? readKey(text, inside, level.keys, onRepeat) : inside;
      }
      continue;
    }
    const end: number | Fault = char === '"' ? readString(text, start) : readScalar(text, start);
    next = typeof end === 'number' ? afterValue(text, end, open, onRepeat) : end;
  }
  return next;
}
