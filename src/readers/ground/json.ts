import { Unreadable } from '../../model/reading.ts';
import { type Fault, findFault } from './json-fault.ts';
import { MAX_DEPTH, MAX_VALUES, survey, valueEnd } from './json-scan.ts';
import { position } from './text.ts';

/** Number of own keys in a parsed value, all levels; JSON.parse keeps one of two equal keys, so duplicates are missing here. */
function countKeys(top: unknown): number {
  let keys = 0;
  const open: object[] = typeof top === 'object' && top !== null ? [top] : [];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (Array.isArray(value)) {
      for (const item of value) if (typeof item === 'object' && item !== null) open.push(item);
      continue;
    }
    const record = value as Record<string, unknown>;
    for (const key in record) {
      keys++;
      const item = record[key];
      if (typeof item === 'object' && item !== null) open.push(item);
    }
  }
  return keys;
}

function fail(text: string, fault: Fault): never {
  const { line, column } = position(text, fault.at);
  throw new Unreadable(`${fault.says} (line ${line}, column ${column})`, line, column);
}

/** `__proto__` spelled plainly or with escapes; the exact look is left to the slow scanner. */
const mayNameProto = (text: string) => text.includes('__proto__') || /\\u005f/i.test(text);

/**
 * Parses strict JSON: refuses duplicate keys (compared after decoding), `__proto__` keys, nesting over 200 and trailing
 * data. Throws Unreadable with line and column; the sentence never repeats what the file holds, for it may be a secret.
 */
export function parseJson(text: string): unknown {
  const { value, values } = parseCounted(text);
  return values > MAX_VALUES ? tooMany() : value;
}

const tooMany = (): never => {
  throw new Unreadable(`is refused: the JSON holds more than ${MAX_VALUES / 1_000_000} million values`);
};

/** The parsed text and how many values it has; undefined, unparsed, where those are too many. */
function parseCounted(text: string): { readonly value: unknown; readonly values: number } {
  const seen = survey(text);
  if (seen.values > MAX_VALUES) return { value: undefined, values: seen.values };
  let value: unknown;
  try {
    if (seen.depth <= MAX_DEPTH) value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (value === undefined) fail(text, findFault(text) ?? { at: 0, says: 'is not JSON' });
  if (countKeys(value) !== seen.colons || mayNameProto(text)) {
    const fault = findFault(text);
    if (fault) fail(text, fault);
  }
  return { value, values: seen.values };
}

/**
 * Parses JSON values one after the other: JSON lines, or pretty-printed objects in a row (govulncheck). Each is as strict
 * as `parseJson`; positions count from the start of the text.
 */
export function parseJsonValues(text: string): readonly unknown[] {
  const values: unknown[] = [];
  let seen = 0;
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const end = valueEnd(text, at);
    try {
      const one = parseCounted(text.slice(at, end));
      seen += one.values;
      values.push(one.value);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const fault = findFault(text.slice(at, end));
      fail(text, { at: at + (fault?.at ?? 0), says: fault?.says ?? 'is not JSON' });
    }
    if (seen > MAX_VALUES) tooMany();
    at = skipSpace(text, end);
  }
  return values;
}

/**
 * Parses strict JSON in which `key` may stand more than once in an object, as a tool's known mistake: the further ones are
 * renamed to `key#2`, `key#3` … so that every value is seen. Otherwise as `parseJson`.
 */
export function parseJsonWithRepeats(text: string, key: string): unknown {
  const pieces: string[] = [];
  let from = 0;
  const fault = findFault(text, (repeated, at) => {
    if (repeated !== key) return false;
    pieces.push(text.slice(from, at), JSON.stringify(`${key}#${pieces.length / 2 + 2}`));
    from = text.indexOf(':', at);
    return true;
  });
  if (fault) fail(text, fault);
  return parseJson(pieces.join('') + text.slice(from));
}

/** Offset of the next character that is not JSON white space or a record separator (RFC 7464). */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09 && code !== 0x1e) break;
    at++;
  }
  return at;
}
