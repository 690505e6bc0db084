import type { Document } from '../../model/reading.ts';
import { Unreadable } from '../../model/reading.ts';
import { decode } from './decode.ts';
import { parseJson, parseJsonValues, skipSpace } from './json.ts';
import { type TopLevel, topLevel } from './json-scan.ts';
import { xmlRoot } from './xml.ts';

/** Computes a value at the first call and keeps it; a thrown error is kept too. */
function once<T>(make: () => T): () => T {
  let state: { readonly value: T } | { readonly error: unknown } | undefined;
  return () => {
    if (!state) {
      try {
        state = { value: make() };
      } catch (error) {
        state = { error };
      }
    }
    if ('error' in state) throw state.error;
    return state.value;
  };
}

/** Words that are JSON by themselves; anything else that starts with a letter is text. */
const SCALAR = /^(?:null|true|false|-?\d{1,20}(?:\.\d{1,20})?|"[^"\\]{0,200}")$/;

function looksLikeJson(text: string, start: number): boolean {
  const first = text.charAt(start);
  if (first === '{') return true;
  if (first === '[') {
    // `[INFO] …` and INI sections are text.
    const next = text.charAt(skipSpace(text, start + 1));
    return (
      next === '' ||
      '{["]-0123456789'.includes(next) ||
      /^(?:null|true|false)\s?[,\]]/.test(text.slice(start + 1, start + 9))
    );
  }
  return text.length - start < 300 && SCALAR.test(text.slice(start).trim());
}

/**
 * First sight of a file. The syntax is told from its content: one JSON value, JSON values in a row, XML, other text,
 * nothing, or bytes that are no text. Parsing happens at the first call of `json` or `jsonLines` and is kept.
 */
export function openDocument(path: string, bytes: Uint8Array, hint = ''): Document {
  const decoded = decode(bytes);
  const whole = decoded.kind === 'text' ? decoded.text : '';
  // Tools that copy a file into another leave a second mark behind.
  const text = whole.replace(/^\ufeff+/, '');
  const start = skipSpace(text, 0);
  const common = { path, bytes: bytes.length, hint, text, ...(text === whole ? {} : { repeatedMark: true as const }) };
  const notJson = () => {
    throw new Unreadable('is not JSON');
  };
  const other = { keys: new Set<string>(), json: notJson, jsonLines: notJson };
  if (decoded.kind === 'binary') return { ...common, ...other, syntax: 'binary' };
  if (start >= text.length) return { ...common, ...other, syntax: 'empty' };
  if (text.charAt(start) === '<') {
    const root = xmlRoot(text);
    return root ? { ...common, ...other, syntax: 'xml', root } : { ...common, ...other, syntax: 'text' };
  }
  if (!looksLikeJson(text, start)) return { ...common, ...other, syntax: 'text' };
  const sight: TopLevel = topLevel(text, start);
  const more = skipSpace(text, sight.end) < text.length;
  return {
    ...common,
    syntax: more && '{['.includes(text.charAt(skipSpace(text, sight.end))) ? 'json-lines' : 'json',
    keys: sight.keys,
    top: sight.top,
    json: once(() => parseJson(text)),
    jsonLines: once(() => parseJsonValues(text)),
  };
}

/** The parsed JSON for a look at its shape, or undefined when it can't be parsed; for `recognise`, which must not throw. */
export function peek(doc: Document): unknown {
  if (doc.syntax !== 'json') return undefined;
  try {
    return doc.json();
  } catch {
    return undefined;
  }
}
