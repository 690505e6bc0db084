import { Unreadable } from '../../model/reading.ts';
import type { ProtoOption, ProtoRange } from './proto-file.ts';
import { type Token, tokensOf } from './proto-tokens.ts';

/** Walks over the tokens of one file; every step either succeeds or throws Unreadable with the line. */
export interface Cursor {
  readonly path: string;
  readonly peek: (ahead?: number) => Token;
  readonly next: () => Token;
  readonly fail: (why: string) => never;
  /** Takes the token when it has this text and is no string. */
  readonly accept: (text: string) => boolean;
  readonly expect: (text: string) => void;
  readonly word: (what: string) => string;
}

/** A cursor at the start of a file. */
export function cursorOf(path: string, text: string): Cursor {
  const tokens = tokensOf(path, text);
  const end: Token = tokens.at(-1) ?? { kind: 'end', text: '', line: 1 };
  let at = 0;
  const peek = (ahead = 0) => tokens[at + ahead] ?? end;
  const next = () => {
    const token = peek();
    at += 1;
    return token;
  };
  const fail = (why: string): never => {
    const { line } = peek();
    throw new Unreadable(`${path}: ${why} (line ${line})`, line);
  };
  const accept = (wanted: string) => {
    const token = peek();
    const same = token.text === wanted && (token.kind === 'mark' || token.kind === 'word');
    if (same) at += 1;
    return same;
  };
  return {
    path,
    peek,
    next,
    fail,
    accept,
    expect: (wanted) => {
      if (!accept(wanted)) fail(`here ${wanted} is missing`);
    },
    word: (what) => (peek().kind === 'word' ? next().text : fail(`here ${what} is missing`)),
  };
}

/** A name with dots, with or without a leading one. */
export function dotted(cursor: Cursor, what: string): string {
  let name = cursor.accept('.') ? '.' : '';
  name += cursor.word(what);
  while (cursor.accept('.')) name += `.${cursor.word(what)}`;
  return name;
}

/** A whole number: decimal, hexadecimal or octal, with a sign. */
export function integer(cursor: Cursor): number {
  const sign = cursor.accept('-') ? -1 : 1;
  const token = cursor.next();
  const text = /^0[0-7]+$/.test(token.text) ? `0o${token.text.slice(1)}` : token.text;
  const value = token.kind === 'number' ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) ? sign * value : cursor.fail('here a whole number is missing');
}

/** Strings that follow each other are one. */
export function strings(cursor: Cursor): string {
  let text = '';
  while (cursor.peek().kind === 'string') text += cursor.next().text;
  return text;
}

/** Skips `{ … }` or `[ … ]` and returns its tokens as text in which blanks and comments do not count. */
function aggregate(cursor: Cursor): string {
  const words: string[] = [];
  let depth = 0;
  do {
    const token = cursor.next();
    if (token.kind === 'end') cursor.fail('an option has no end');
    if (token.kind === 'mark' && '{[<'.includes(token.text)) depth += 1;
    if (token.kind === 'mark' && '}]>'.includes(token.text)) depth -= 1;
    words.push(token.kind === 'string' ? JSON.stringify(token.text) : token.text);
  } while (depth > 0);
  return words.join(' ');
}

function constant(cursor: Cursor): string {
  const token = cursor.peek();
  if (token.kind === 'mark' && (token.text === '{' || token.text === '[')) return aggregate(cursor);
  if (token.kind === 'string') return JSON.stringify(strings(cursor));
  const sign = cursor.accept('-') ? '-' : '';
  cursor.accept('+');
  if (cursor.peek().kind === 'word') return `${sign}${dotted(cursor, 'a value')}`;
  const number = cursor.next();
  if (number.kind !== 'number') cursor.fail('here a value is missing');
  const value = Number(/^0[xX]/.test(number.text) ? number.text : number.text.replace(/[fF]$/, ''));
  return `${sign}${Number.isFinite(value) ? String(value) : number.text}`;
}

/** `name = value`, the name with its parts in brackets. */
export function option(cursor: Cursor): ProtoOption {
  const { line } = cursor.peek();
  const parts: string[] = [];
  do {
    if (cursor.accept('(')) {
      parts.push(`(${dotted(cursor, 'the name of an option').replace(/^\./, '')})`);
      cursor.expect(')');
    } else parts.push(cursor.word('the name of an option'));
  } while (cursor.accept('.'));
  cursor.expect('=');
  return { name: parts.join('.'), value: constant(cursor), line };
}

/** `[ … ]` behind a field or value; empty when there is none. */
export function options(cursor: Cursor): ProtoOption[] {
  const list: ProtoOption[] = [];
  if (!cursor.accept('[')) return list;
  do list.push(option(cursor));
  while (cursor.accept(','));
  cursor.expect(']');
  return list;
}

/** `1, 5 to 9, 20 to max`; `max` is the largest number of a field or of an enum value. */
export function ranges(cursor: Cursor, max: number): ProtoRange[] {
  const list: ProtoRange[] = [];
  do {
    const { line } = cursor.peek();
    const from = integer(cursor);
    const to = cursor.accept('to') ? (cursor.accept('max') ? max : integer(cursor)) : from;
    list.push({ from, to, line });
  } while (cursor.accept(','));
  return list;
}
