import { Unreadable } from '../../model/reading.ts';
import { isTable, type Table } from '../../model/table.ts';

/** Deepest nesting that is read; npm's own trees stay far below it. */
const DEEPEST = 200;
const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

type Expect = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

function stop(text: string, index: number, what: string): never {
  const before = text.slice(0, index);
  const line = before.split('\n').length;
  throw new Unreadable(`${what} at line ${line}`, line, index - before.lastIndexOf('\n'));
}

/** Keys of one open object; null stands for an array. */
type Level = Set<string> | null;

function remember(text: string, index: number, token: string, level: Level): void {
  const key = JSON.parse(token) as string;
  if (key === '__proto__') stop(text, index, 'the key "__proto__" is refused');
  if (level?.has(key)) stop(text, index, `the key ${JSON.stringify(key.slice(0, 80))} stands there twice`);
  level?.add(key);
}

const afterValue = (levels: readonly Level[]): Expect => (levels.length === 0 ? 'nothing' : 'comma-or-end');

function punctuation(token: string, expect: Expect, levels: Level[]): Expect | undefined {
  const level = levels.at(-1);
  if ((token === '{' || token === '[') && expect.startsWith('value')) {
    levels.push(token === '{' ? new Set() : null);
    return token === '{' ? 'key-or-end' : 'value-or-end';
  }
  if (token === ':' && expect === 'colon') return 'value';
  if (token === ',' && expect === 'comma-or-end') return level === null ? 'value' : 'key';
  if (token === '}' && level && (expect === 'comma-or-end' || expect === 'key-or-end')) levels.pop();
  else if (token === ']' && level === null && (expect === 'comma-or-end' || expect === 'value-or-end')) levels.pop();
  else return undefined;
  return afterValue(levels);
}

/** One linear pass that finds the first fault with its position: JSON.parse names no line and lets duplicates pass. */
function inspect(text: string): void {
  const levels: Level[] = [];
  let expect: Expect = 'value';
  let index = 0;
  for (;;) {
    TOKEN.lastIndex = index;
    const match = TOKEN.exec(text);
    if (!match) break;
    const token = match[1] ?? match[2] ?? match[3] ?? '';
    const start = TOKEN.lastIndex - token.length;
    index = TOKEN.lastIndex;
    if (match[1]) {
      const next = punctuation(token, expect, levels);
      if (!next) stop(text, start, `not valid JSON: "${token}" is not expected`);
      if (levels.length > DEEPEST) stop(text, start, `nested deeper than ${DEEPEST} levels`);
      expect = next;
    } else if (match[2] && expect.startsWith('key')) {
      remember(text, start, token, levels.at(-1) ?? null);
      expect = 'colon';
    } else if (expect.startsWith('value')) expect = afterValue(levels);
    else stop(text, start, 'not valid JSON: a comma, colon or bracket is missing');
  }
  const rest = text.slice(index).search(/[^ \t\r\n]/);
  if (rest >= 0) stop(text, index + rest, 'not valid JSON');
  if (expect !== 'nothing') stop(text, text.length, 'not valid JSON: the file ends too early');
}

/** The object that a JSON text holds; throws Unreadable with line and column for bad JSON, duplicate keys, `__proto__` or deep nesting. */
export function parseJson(text: string): Table {
  const clean = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (clean.trim() === '') throw new Unreadable('the file is empty', 1);
  inspect(clean);
  const value: unknown = JSON.parse(clean);
  if (!isTable(value)) throw new Unreadable('not an object at line 1', 1);
  return value;
}
