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
import type { FrontMatter } from '../../model/prd.ts';

/** Deepest nesting: more is no header of a document. */
const DEEPEST = 8;

/** Why a text is not read, and where. */
interface Trouble {
  readonly says: string;
  readonly line: number;
  readonly column: number;
}

/** Keys that mean something to JavaScript. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

interface Fault {
  readonly offset: number;
  readonly says: string;
}
const startOf = (node: unknown, otherwise: number) => (node as Node | null)?.range?.[0] ?? otherwise;

/** What is refused in a value: what hides data, refers to other places or runs away. */
function refused(node: unknown, offset: number, depth: number): Fault | undefined {
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

function first<Value>(values: readonly Value[], look: (value: Value) => Fault | undefined): Fault | undefined {
  for (const value of values) {
    const trouble = look(value);
    if (trouble) return trouble;
  }
  return undefined;
}

function refusedKey(pair: Pair, around: number): Fault | undefined {
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

/** Reads front matter with a YAML parser (YAML 1.2, core schema); what is broken or refused is told, not thrown. */
export function readYaml(path: string, text: string): FrontMatter | Trouble {
  const lines = new LineCounter();
  let fault: Fault | undefined;
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core', version: '1.2' });
    const [error] = document.errors;
    const root = document.contents;
    if (error) fault = { offset: error.pos[0], says: errorSays(error, text) };
    else if (root && !isMap(root)) fault = { offset: startOf(root, 0), says: 'it is no list of `key: value` lines' };
    else fault = refused(root, 0, 0);
    if (!fault) {
      const entries = (isMap(root) ? root.items : []).map((pair) => {
        const { line, col } = lines.linePos(startOf(pair.key, 0));
        const key = String((pair.key as Scalar).value);
        return { key, value: flat(pair.value, text), at: { path, line: line + 1, column: col } };
      });
      return { at: { path, line: 1, column: 1 }, entries };
    }
  } catch (error) {
    // Very deep nesting exhausts the stack of the parser.
    if (!(error instanceof RangeError)) throw error;
    fault = { offset: 0, says: `it is nested deeper than ${DEEPEST} levels` };
  }
  const { line, col } = lines.linePos(fault.offset);
  return { says: fault.says, line, column: col };
}
