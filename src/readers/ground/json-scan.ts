/** Deepest nesting that a file may have. */
export const MAX_DEPTH = 200;
/** Most values that a file may have; a file of reasonable size can hold more of them than memory can. */
export const MAX_VALUES = 16_000_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Offset of the quote that ends the string whose first quote is at `start`; the text's length when it never ends. */
export function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

/** So much text is parsed or matched sooner than the engine has made a look at each letter of it fast. */
const SMALL = 32_768;
/** Strings (the last may not end), and what is neither one nor a mark. */
const UNMARKED = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|[^"{}[\],:]+/g;

/** What a linear look at JSON text tells: keys counted by their colons, all values, and the deepest nesting. Assumes valid JSON. */
export function survey(whole: string): { readonly colons: number; readonly values: number; readonly depth: number } {
  const text = whole.length > SMALL ? whole : whole.replace(UNMARKED, '');
  let colons = 0;
  let commas = 0;
  let opened = 0;
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = stringEnd(text, at);
    else if (code === COLON) colons++;
    else if (code === COMMA) commas++;
    else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      opened++;
      if (++depth > deepest) deepest = depth;
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) depth--;
  }
  // Every value but the first of its list or object follows a comma.
  return { colons, values: commas + opened + 1, depth: deepest };
}

/** Offset behind the value that starts at `start`; the text's length when it never ends. */
export function valueEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = stringEnd(text, at);
      if (depth === 0) return Math.min(at + 1, text.length);
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) depth++;
    else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      if (--depth <= 0) return at + 1;
    } else if (depth === 0 && (code <= 0x20 || code === COMMA)) return Math.max(at, start + 1);
  }
  return text.length;
}

/** First sight of JSON text without parsing it. */
export interface TopLevel {
  readonly top: 'object' | 'array' | 'scalar';
  /** Own keys of the top object, or of the first element of the top array. */
  readonly keys: ReadonlySet<string>;
  /** Offset behind the first value; the text's length when it never ends. */
  readonly end: number;
}

function decodeKey(raw: string): string {
  if (!raw.includes('\\')) return raw;
  try {
    const key: unknown = JSON.parse(`"${raw}"`);
    return typeof key === 'string' ? key : raw;
  } catch {
    return raw;
  }
}

/** What parsing a small text tells of its top; undefined for what is larger, no list or object, or not JSON alone. */
function parsedTop(text: string, start: number): TopLevel | undefined {
  if (text.length - start > SMALL) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text.slice(start));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const one: unknown = Array.isArray(value) ? value[0] : value;
  const keys = typeof one === 'object' && one !== null && !Array.isArray(one) ? Object.keys(one) : [];
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
  return { top: Array.isArray(value) ? 'array' : 'object', keys: new Set(keys), end };
}

/** Looks at JSON text that starts at `start`: its top, its top-level keys and where the first value ends. Never throws. */
export function topLevel(text: string, start: number): TopLevel {
  return parsedTop(text, start) ?? scannedTop(text, start);
}

function scannedTop(text: string, start: number): TopLevel {
  const first = text.charCodeAt(start);
  const top = first === OPEN_OBJECT ? 'object' : first === OPEN_LIST ? 'array' : 'scalar';
  const keys = new Set<string>();
  if (top === 'scalar') return { top, keys, end: valueEnd(text, start) };
  const keyDepth = top === 'object' ? 1 : 2;
  let depth = 0;
  // The keys of an array's first element are taken until that element ends.
  let open = true;
  let expectKey = false;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = stringEnd(text, at);
      if (expectKey && depth === keyDepth) keys.add(decodeKey(text.slice(at + 1, end)));
      expectKey = false;
      at = end;
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      depth++;
      expectKey = open && depth === keyDepth && code === OPEN_OBJECT;
      if (depth === keyDepth && code === OPEN_LIST && top === 'array') open = false;
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      depth--;
      if (depth === 0) return { top, keys, end: at + 1 };
      if (depth < keyDepth) open = false;
    } else if (code === COMMA) {
      if (depth < keyDepth) open = false;
      expectKey = open && depth === keyDepth;
    }
  }
  return { top, keys, end: text.length };
}
