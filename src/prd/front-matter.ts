import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLError,
} from 'yaml';
import type { FrontMatter, PrdRemark } from '../model/prd.ts';
import type { Source } from './ground/source.ts';

/** Most lines and letters of front matter, deepest nesting: more is no header of a document. */
const MOST_LINES = 500;
const LONGEST = 50_000;
const DEEPEST = 8;

/** The front matter of a document, and how many of its first lines it takes. */
export interface Head {
  readonly frontMatter?: FrontMatter;
  readonly lines: number;
  readonly remarks: readonly PrdRemark[];
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

interface Trouble {
  readonly offset: number;
  readonly says: string;
}

const startOf = (node: unknown, otherwise: number) => (node as Node | null)?.range?.[0] ?? otherwise;

/** What is refused in a value: what hides data, refers to other places or runs away. */
function refused(node: unknown, offset: number, depth: number): Trouble | undefined {
  const at = startOf(node, offset);
  if (depth > DEEPEST) return { offset: at, says: `it is nested deeper than ${DEEPEST} levels` };
  if (isAlias(node)) return { offset: at, says: 'aliases (`*name`) are not read; write the value out' };
  const { tag, anchor } = (node ?? {}) as { readonly tag?: string; readonly anchor?: string };
  if (tag) return { offset: at, says: 'tags (`!name`) are not read; write the plain value' };
  if (anchor) return { offset: at, says: 'anchors (`&name`) are not read; write the plain value' };
  if (isSeq(node)) return first(node.items, (item) => refused(item, at, depth + 1));
  if (!isMap(node)) return undefined;
  return first(node.items, (pair) => refusedKey(pair, at) ?? refused(pair.value, startOf(pair.key, at), depth + 1));
}

function first<Value>(values: readonly Value[], look: (value: Value) => Trouble | undefined): Trouble | undefined {
  for (const value of values) {
    const trouble = look(value);
    if (trouble) return trouble;
  }
  return undefined;
}

function refusedKey(pair: Pair, around: number): Trouble | undefined {
  const offset = startOf(pair.key, around);
  const key = pair.key;
  // A left-open `{date}` is read as a map with a key and no value.
  if (!isScalar(key) || typeof key.value !== 'string') return { offset, says: 'a key has to be plain text' };
  if (key.value === '<<' && key.type === Scalar.PLAIN)
    return { offset, says: 'merge keys (`<<`) are not read; write the values out' };
  if (FORBIDDEN.has(key.value)) return { offset, says: `the key \`${key.value}\` is not read` };
  return refused(key, offset, 0);
}

function errorSays(error: YAMLError, text: string): string {
  const word = text.slice(error.pos[0]).match(/^[^\s:]{1,60}/)?.[0];
  if (error.code === 'DUPLICATE_KEY') return `the key \`${word ?? '?'}\` stands there twice; keep one`;
  if (error.code === 'TAB_AS_INDENT') return 'a tab is used for indentation; use spaces';
  return (error.message.split('\n')[0] ?? '').replace(/;.*$/, '').replace(/\.$/, '');
}

/** Text of a value: that of a scalar, the source of a list or map, '' for nothing. */
function flat(node: unknown, text: string): string {
  if (isScalar(node)) return typeof node.value === 'string' ? node.value.trim() : (node.source ?? '').trim();
  const range = (node as Node | null)?.range;
  return range ? text.slice(range[0], range[1]).trim() : '';
}

function read(
  path: string,
  text: string,
): { readonly head?: FrontMatter; readonly trouble?: Trouble; readonly lines: LineCounter } {
  const lines = new LineCounter();
  let trouble: Trouble | undefined;
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core', version: '1.2' });
    const [error] = document.errors;
    const root = document.contents;
    if (error) trouble = { offset: error.pos[0], says: errorSays(error, text) };
    else if (root && !isMap(root)) trouble = { offset: startOf(root, 0), says: 'it is no list of `key: value` lines' };
    else trouble = refused(root, 0, 0);
    if (!trouble) {
      const entries = (isMap(root) ? root.items : []).map((pair) => {
        const { line, col } = lines.linePos(startOf(pair.key, 0));
        const key = String((pair.key as Scalar).value);
        return { key, value: flat(pair.value, text), at: { path, line: line + 1, column: col } };
      });
      return { head: { at: { path, line: 1, column: 1 }, entries }, lines };
    }
  } catch (error) {
    // Very deep nesting exhausts the stack of the parser.
    if (!(error instanceof RangeError)) throw error;
    trouble = { offset: 0, says: `it is nested deeper than ${DEEPEST} levels` };
  }
  return { trouble, lines };
}

const PLAIN = /^([A-Za-z][\w-]*): +([A-Za-z0-9](?:[\w .,/()+-]*[\w.,/()+-])?)$/;

/** Front matter of nothing but plain words and dates, which YAML reads as they stand; undefined when it has more. */
function readPlain(path: string, lines: readonly string[]): FrontMatter | undefined {
  const keys = new Set<string>();
  const entries: FrontMatter['entries'][number][] = [];
  for (const [at, line] of lines.entries()) {
    const [, key, value] = line.match(PLAIN) ?? [];
    if (key === undefined || value === undefined) return undefined;
    if (keys.has(key) || FORBIDDEN.has(key) || /^(?:null|true|false)$/i.test(key)) return undefined;
    keys.add(key);
    entries.push({ key, value, at: { path, line: at + 2, column: 1 } });
  }
  return { at: { path, line: 1, column: 1 }, entries };
}

/** Reads the YAML between two `---` lines at the very start; what is broken or refused gives a remark with its place. */
export function readFrontMatter(source: Source): Head {
  const { path, lines } = source;
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return { lines: 0, remarks: [] };
  const last = Math.min(lines.length, MOST_LINES);
  let end = 1;
  while (end < last && !/^(?:---|\.\.\.)[ \t]*$/.test(lines[end] ?? '')) end++;
  const broken = (says: string, line: number, column: number, taken: number): Head => ({
    lines: taken,
    remarks: [
      { kind: 'broken-front-matter', says: `the front matter cannot be read: ${says}`, at: { path, line, column } },
    ],
  });
  if (end >= last) {
    // A line of dashes with no key below it is only a rule.
    if (!/^[\w-]+\s*:/.test(lines[1] ?? '')) return { lines: 0, remarks: [] };
    return broken('it has no closing `---` line', 1, 1, 0);
  }
  const plain = readPlain(path, lines.slice(1, end));
  if (plain) return { frontMatter: plain, lines: end + 1, remarks: [] };
  const text = `${lines.slice(1, end).join('\n')}\n`;
  if (text.length > LONGEST) return broken(`it is longer than ${LONGEST} characters`, 1, 1, end + 1);
  const found = read(path, text);
  if (found.head) return { frontMatter: found.head, lines: end + 1, remarks: [] };
  const { line, col } = found.lines.linePos(found.trouble?.offset ?? 0);
  return broken(found.trouble?.says ?? 'it is no YAML', Math.max(line, 1) + 1, Math.max(col, 1), end + 1);
}

/** The value of the first key that is one of the names, compared without case; undefined when there is none. */
export function entryOf(head: FrontMatter | undefined, ...names: readonly string[]): string | undefined {
  const entry = head?.entries.find(({ key, value }) => names.includes(key.toLowerCase().trim()) && value !== '');
  return entry?.value;
}
