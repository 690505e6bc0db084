import { Unreadable } from '../../model/reading.ts';
import { DEEPEST, put, type Spot } from './data.ts';

/** Parsed value with the lines of its parts. */
interface Found {
  readonly value: unknown;
  readonly spot: Spot;
}

const SCALAR = /-?\d[\d.eE+-]*|true|false|null/y;

/** Position in the text; the line is counted while going on. */
interface Cursor {
  readonly path: string;
  readonly text: string;
  at: number;
  line: number;
}

function fail(cursor: Cursor, why: string): never {
  throw new Unreadable(`${cursor.path}: ${why} (line ${cursor.line})`, cursor.line);
}

function skip(cursor: Cursor): string {
  for (; cursor.at < cursor.text.length; cursor.at += 1) {
    const char = cursor.text[cursor.at];
    if (char === '\n') cursor.line += 1;
    else if (char !== ' ' && char !== '\t' && char !== '\r') break;
  }
  return cursor.text[cursor.at] ?? '';
}

function string(cursor: Cursor): string {
  const start = cursor.at;
  for (cursor.at += 1; cursor.at < cursor.text.length; cursor.at += 1) {
    const char = cursor.text[cursor.at];
    if (char === '\\') cursor.at += 1;
    else if (char === '"') break;
    else if (char === '\n') break;
  }
  cursor.at += 1;
  try {
    return JSON.parse(cursor.text.slice(start, cursor.at)) as string;
  } catch {
    return fail(cursor, 'a text in quotes is not valid JSON');
  }
}

function scalar(cursor: Cursor): unknown {
  SCALAR.lastIndex = cursor.at;
  const word = SCALAR.exec(cursor.text)?.[0];
  if (word === undefined) return fail(cursor, 'this is not valid JSON');
  cursor.at += word.length;
  try {
    return JSON.parse(word);
  } catch {
    return fail(cursor, 'a number is not valid JSON');
  }
}

/** A list or an object: `each` reads one part, and the parts are separated by commas. */
function parts(cursor: Cursor, close: string, each: (index: number) => void): void {
  cursor.at += 1;
  if (skip(cursor) === close) {
    cursor.at += 1;
    return;
  }
  for (let index = 0; ; index += 1) {
    skip(cursor);
    each(index);
    const next = skip(cursor);
    cursor.at += 1;
    if (next === close) return;
    if (next !== ',') fail(cursor, `here a comma or ${close} is missing`);
  }
}

function value(cursor: Cursor, depth: number): Found {
  const char = skip(cursor);
  const { line } = cursor;
  if (depth > DEEPEST) fail(cursor, `it is nested deeper than ${DEEPEST} levels`);
  if (char === '"') return { value: string(cursor), spot: { line } };
  if (char !== '{' && char !== '[') return { value: scalar(cursor), spot: { line } };
  const keys = new Map<string, { readonly line: number; readonly spot: Spot }>();
  const add = (key: string, at: number, found: Found) => {
    keys.set(key, { line: at, spot: found.spot });
    return found.value;
  };
  if (char === '[') {
    const list: unknown[] = [];
    parts(cursor, ']', (index) => list.push(add(String(index), cursor.line, value(cursor, depth + 1))));
    return { value: list, spot: { line, keys } };
  }
  const table: Record<string, unknown> = {};
  parts(cursor, '}', () => {
    if (cursor.text[cursor.at] !== '"') fail(cursor, 'here a key in double quotes is missing');
    const at = cursor.line;
    const key = string(cursor);
    if (keys.has(key)) fail(cursor, `the key ${JSON.stringify(key)} is there twice`);
    if (skip(cursor) !== ':') fail(cursor, `behind the key ${JSON.stringify(key)} a colon is missing`);
    cursor.at += 1;
    put(table, key, add(key, at, value(cursor, depth + 1)));
  });
  return { value: table, spot: { line, keys } };
}

/** Strict JSON with the line of every key; throws Unreadable with the line. */
export function readJson(path: string, text: string): Found {
  const cursor: Cursor = { path, text, at: 0, line: 1 };
  const found = value(cursor, 0);
  if (skip(cursor) !== '') fail(cursor, 'something follows behind the end of the JSON');
  return found;
}
