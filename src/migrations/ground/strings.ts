import type { Language } from './lex.ts';

/** A string that was read: its value, where it ends, whether it holds an expression. */
export interface Found {
  readonly value: string;
  readonly end: number;
  readonly open?: boolean;
  readonly symbol?: boolean;
  readonly words?: boolean;
  /** Offset of the value's first character, where it is below the opening mark. */
  readonly start?: number;
}

/** Offset behind the next `mark` at or after `from`; the end of the text when there is none. */
export function closeOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** Reads up to the next unescaped `quote`; `hole` (`${`, `#{`, `{`) marks an expression whose braces are skipped. */
function quoted(text: string, from: number, quote: string, hole: string | undefined): Found {
  let value = '';
  let open = false;
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const letter = text[at] ?? '';
    if (letter === '\\') {
      const next = text[at + 1] ?? '';
      value += ESCAPES[next] ?? (next === '\n' ? '' : next);
      at += 2;
      continue;
    }
    if (depth === 0 && text.startsWith(quote, at)) return { value, end: at + quote.length, ...(open ? { open } : {}) };
    if (hole !== undefined && depth === 0 && text.startsWith(hole, at)) {
      open = true;
      depth = 1;
      value += hole;
      at += hole.length;
      continue;
    }
    if (depth > 0) depth += letter === '{' ? 1 : letter === '}' ? -1 : 0;
    value += letter;
    at += 1;
  }
  return { value, end: text.length, open: true };
}

/** Reads a string without escapes; a doubled quote stands for one where `doubled`. */
function raw(text: string, from: number, quote: string, doubled: boolean): Found {
  let at = from;
  for (;;) {
    const end = text.indexOf(quote, at);
    if (end < 0) return { value: text.slice(from), end: text.length, open: true };
    if (!doubled || !text.startsWith(quote, end + quote.length)) {
      const value = text.slice(from, end);
      return { value: doubled ? value.replaceAll(quote + quote, quote) : value, end: end + quote.length };
    }
    at = end + 2 * quote.length;
  }
}

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** `%w[…]`, `%q(…)`, `~s(…)`: everything up to the closing sign, nested pairs counted. */
function sigil(text: string, from: number, hole: boolean): Found | undefined {
  const first = text[from] ?? '';
  if (first === '' || /[\s\w]/.test(first)) return undefined;
  if (text.startsWith('"""', from)) {
    const found = raw(text, from + 3, '"""', false);
    return { ...found, start: from + 3, ...(hole && found.value.includes('#{') ? { open: true } : {}) };
  }
  const last = PAIRS[first] ?? first;
  let depth = 1;
  let at = from + 1;
  for (; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '\\') at += 1;
    else if (letter === last && --depth === 0) break;
    else if (letter === first) depth += 1;
  }
  const value = text.slice(from + 1, at);
  const open = at >= text.length || (hole && value.includes('#{'));
  return { value, end: Math.min(text.length, at + 1), ...(open ? { open: true } : {}) };
}

function php(text: string, at: number): Found | undefined {
  if (!text.startsWith('<<<', at)) return undefined;
  const head = /^<<<[ \t]*(['"]?)([A-Za-z_]\w{0,99})\1[ \t]*\r?\n/.exec(text.slice(at, at + 140));
  if (!head) return undefined;
  const start = at + head[0].length;
  const body = HEREDOCS.body(text, start, head[2] ?? '');
  const close = text.lastIndexOf(head[2] ?? '', body.end);
  const open = head[1] !== "'" && /\$[\w{]/.test(body.value);
  const end = close < start ? body.end : close + (head[2]?.length ?? 0);
  return { value: body.value, end, start, ...(open ? { open } : {}) };
}

function cs(text: string, at: number): Found | undefined {
  const head = /^(?:\$@|@\$|\$+|@)?"+/.exec(text.slice(at, at + 12))?.[0];
  if (head === undefined) return undefined;
  const prefix = head.replaceAll('"', '');
  const quotes = head.length - prefix.length;
  const open = prefix.includes('$');
  if (quotes >= 3) {
    const found = raw(text, at + head.length, '"'.repeat(quotes), false);
    return { ...found, ...(open && found.value.includes('{') ? { open: true } : {}) };
  }
  const from = at + prefix.length + 1;
  if (prefix.includes('@')) {
    const found = raw(text, from, '"', true);
    return { ...found, ...(open && found.value.includes('{') ? { open: true } : {}) };
  }
  return quoted(text, from, '"', open ? '{' : undefined);
}

function python(text: string, at: number): Found | undefined {
  const head = /^([rRbBuUfF]{0,2})("""|'''|"|')/.exec(text.slice(at, at + 5));
  if (!head) return undefined;
  const [whole, prefix = '', quote = ''] = head;
  const start = at + whole.length;
  if (/r/i.test(prefix)) return { ...raw(text, start, quote, false), start };
  return { ...quoted(text, start, quote, /f/i.test(prefix) ? '{' : undefined), start };
}

function ruby(text: string, at: number, valueExpected: boolean): Found | undefined {
  const letter = text[at];
  if (letter === "'") return quoted(text, at + 1, "'", undefined);
  if (letter === '"' || letter === '`') return quoted(text, at + 1, letter, '#{');
  if (letter === ':' && text[at + 1] === '"') return { ...quoted(text, at + 2, '"', '#{'), symbol: true };
  if (letter === '%' && valueExpected !== false) {
    const head = /^%[wWiIqQ]?(?=[([{<|!])/.exec(text.slice(at, at + 3))?.[0];
    const found = head === undefined ? undefined : sigil(text, at + head.length, !/[wiq]/.test(head));
    if (found) return /[wWiI]/.test(head ?? '') ? { ...found, words: true } : found;
  }
  return undefined;
}

function elixir(text: string, at: number): Found | undefined {
  for (const quote of ['"""', "'''"]) {
    if (!text.startsWith(quote, at)) continue;
    const found = raw(text, at + 3, quote, false);
    return { ...found, start: at + 3, ...(found.value.includes('#{') ? { open: true } : {}) };
  }
  const letter = text[at];
  if (letter === '"' || letter === "'") return quoted(text, at + 1, letter, '#{');
  if (letter === ':' && text[at + 1] === '"') return { ...quoted(text, at + 2, '"', '#{'), symbol: true };
  const head = letter === '~' ? /^~[a-zA-Z]+/.exec(text.slice(at, at + 12))?.[0] : undefined;
  const found = head === undefined ? undefined : sigil(text, at + head.length, /[a-z]/.test(head[1] ?? ''));
  return found && /^~[wW]$/.test(head ?? '') ? { ...found, words: true } : found;
}

/** A symbol or atom: `:name`, not preceded by a colon or a name. */
function symbol(text: string, at: number): Found | undefined {
  if (text[at] !== ':' || text[at - 1] === ':' || !/[A-Za-z_]/.test(text[at + 1] ?? '')) return undefined;
  if (/[\w)\]]/.test(text[at - 1] ?? '')) return undefined;
  let end = at + 1;
  while (/[\w?!]/.test(text[end] ?? '')) end += 1;
  return { value: text.slice(at + 1, end), end, symbol: true };
}

/** The string, symbol or heredoc of a language that starts at an offset, if one does. */
export function stringAt(text: string, at: number, language: Language, valueExpected: boolean): Found | undefined {
  const letter = text[at] ?? '';
  switch (language) {
    case 'js':
      if (letter === '`') return quoted(text, at + 1, '`', '${');
      return letter === '"' || letter === "'" ? quoted(text, at + 1, letter, undefined) : undefined;
    case 'php':
      if (letter === '<') return php(text, at);
      if (letter === "'") return quoted(text, at + 1, "'", undefined);
      if (letter !== '"') return undefined;
      return ((found) => ({ ...found, ...(/\$[\w{]/.test(found.value) ? { open: true } : {}) }))(
        quoted(text, at + 1, '"', '{$'),
      );
    case 'cs':
      if (letter === "'") return quoted(text, at + 1, "'", undefined);
      return letter === '"' || letter === '@' || letter === '$' ? cs(text, at) : undefined;
    case 'go':
      if (letter === '`') return raw(text, at + 1, '`', false);
      return letter === '"' || letter === "'" ? quoted(text, at + 1, letter, undefined) : undefined;
    case 'java':
      if (text.startsWith('"""', at)) return quoted(text, at + 3, '"""', undefined);
      return letter === '"' || letter === "'" ? quoted(text, at + 1, letter, undefined) : undefined;
    case 'py':
      return /["'rRbBuUfF]/.test(letter) && !/\w/.test(text[at - 1] ?? '') ? python(text, at) : undefined;
    case 'rb':
      return ruby(text, at, valueExpected) ?? symbol(text, at);
    case 'ex':
      return elixir(text, at) ?? symbol(text, at);
  }
}

/** Heredocs: `<<~SQL` in Ruby, and the body of one up to its closing tag. */
export const HEREDOCS = {
  /** The mark of a Ruby heredoc at an offset. */
  mark(text: string, at: number) {
    if (text[at] !== '<' || text[at + 1] !== '<') return undefined;
    const head = /^<<([~-]?)(["'`]?)([A-Z_a-z]\w{0,99})\2/.exec(text.slice(at, at + 110));
    // Without ~ or - it may be a shift or an append: only a tag in capitals counts.
    if (!head || (head[1] === '' && !/^[A-Z]/.test(head[3] ?? ''))) return undefined;
    return { tag: head[3] ?? '', raw: head[2] === "'", strip: head[1] === '~', end: at + head[0].length };
  },
  /** The lines from `from` up to the one that holds only the tag; `end` is behind that line's tag. */
  body(text: string, from: number, tag: string): { readonly value: string; readonly end: number } {
    let at = from;
    while (at < text.length) {
      const end = text.indexOf('\n', at);
      const row = text.slice(at, end < 0 ? text.length : end);
      const trimmed = row.trimStart();
      if (trimmed.startsWith(tag) && !/\w/.test(trimmed[tag.length] ?? '')) {
        return { value: text.slice(from, at), end: at + (row.length - trimmed.length) + tag.length };
      }
      if (end < 0) break;
      at = end + 1;
    }
    return { value: text.slice(from), end: text.length };
  },
};
