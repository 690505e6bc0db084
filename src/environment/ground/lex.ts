/** A word, string (as written between its quotes) or mark of a source file. */
export interface Token {
  readonly kind: 'word' | 'string' | 'mark';
  readonly text: string;
  readonly line: number;
  /** A string that holds an expression: its value is not known. */
  readonly open?: true;
}

/** A way to write strings; `into` opens and closes an expression inside. */
export interface Quote {
  readonly open: string;
  readonly close: string;
  /** A backslash takes the next character's meaning. */
  readonly escapes: boolean;
  /** Goes on over line ends; another ends with its line, which keeps an apostrophe in prose from swallowing the file. */
  readonly lines: boolean;
  readonly into?: readonly [string, string];
}

/** How a language writes what is no code. */
export interface Syntax {
  readonly line: readonly string[];
  readonly block: readonly (readonly [string, string])[];
  /** Longer openings first. */
  readonly quotes: readonly Quote[];
  /** Names may end in `?` or `!`. */
  readonly marked?: true;
  /** A slash can begin a regular expression. */
  readonly regExp?: true;
  /** `'a` can be a lifetime, `'x'` a character. */
  readonly characters?: true;
}

/** A quote by its opening; closes as it opens unless told. */
export const quote = (open: string, more: Partial<Quote> = {}): Quote => ({
  open,
  close: open,
  escapes: true,
  lines: false,
  ...more,
});

const MARKS = [
  '===',
  '!==',
  '||=',
  '??=',
  '&&=',
  '...',
  '?.',
  '=>',
  '==',
  '!=',
  '<=',
  '>=',
  '+=',
  '->',
  '::',
  '|>',
  ':=',
];
/** What a mark of more than one letter goes on with. */
const GOES_ON = /^[=.>:|?&]$/;
const DEEPEST = 20;
const MOST = 400_000;

const isWord = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  code === 36 ||
  code > 127;

/** After one of these a slash begins a regular expression and not a division. */
const beforeRegExp = (last: Token | undefined) =>
  !last ||
  (last.kind === 'mark'
    ? !/^[)\]}]$/.test(last.text)
    : last.kind === 'word' && /^(?:return|typeof|case|in|of|if|unless|when|and|or|not)$/.test(last.text));

/** The end of a regular expression on its line; undefined when there is none. */
function regExpEnd(text: string, from: number): number | undefined {
  let inClass = false;
  for (let at = from + 1; at < text.length && at < from + 2_000; at++) {
    const letter = text[at];
    if (letter === '\n') return undefined;
    if (letter === '\\') at += 1;
    else if (letter === '[') inClass = true;
    else if (letter === ']') inClass = false;
    else if (letter === '/' && !inClass) return at + 1;
  }
  return undefined;
}

/** The tokens of a source file, those of expressions inside strings behind their string. Linear, never throws; what does not end runs to the end. */
export function lex(text: string, syntax: Syntax): readonly Token[] {
  const tokens: Token[] = [];
  const openings = [...syntax.line, ...syntax.block.map(([open]) => open), ...syntax.quotes.map(({ open }) => open)];
  const opening = new Set(openings.map((open) => open.charCodeAt(0)));
  let line = 1;
  let end = text.indexOf('\n');
  const lineAt = (at: number) => {
    for (; end >= 0 && end < at; end = text.indexOf('\n', end + 1)) line += 1;
    return line;
  };

  /** Reads a string from behind its opening; returns where it ends. */
  const stringFrom = (start: number, { open, close, escapes, lines, into }: Quote, depth: number): number => {
    const index = tokens.length;
    const first = lineAt(start);
    tokens.push({ kind: 'string', text: '', line: first });
    let at = start + open.length;
    let isOpen = false;
    while (at < text.length) {
      if (!lines && text[at] === '\n') break;
      if (escapes && text[at] === '\\') {
        at += 2;
        continue;
      }
      if (into && depth < DEEPEST && text.startsWith(into[0], at)) {
        isOpen = true;
        at = scan(at + into[0].length, into, depth + 1);
        continue;
      }
      if (text.startsWith(close, at)) break;
      at += 1;
    }
    const value = text.slice(start + open.length, Math.min(at, text.length));
    tokens[index] = { kind: 'string', text: value, line: first, ...(isOpen ? { open: true as const } : {}) };
    return text.startsWith(close, at) ? at + close.length : at;
  };

  /** Reads code up to the bracket that closes an expression, or to the end; returns where it ends. */
  const scan = (from: number, until: readonly [string, string] | undefined, depth: number): number => {
    const opens = until?.[0].at(-1);
    let nested = 0;
    let at = from;
    while (at < text.length && tokens.length < MOST) {
      const code = text.charCodeAt(at);
      const mayOpen = opening.has(code);
      if (mayOpen && syntax.line.some((mark) => text.startsWith(mark, at))) {
        const end = text.indexOf('\n', at);
        at = end < 0 ? text.length : end;
        continue;
      }
      const block = mayOpen ? syntax.block.find(([open]) => text.startsWith(open, at)) : undefined;
      if (block) {
        const end = text.indexOf(block[1], at + block[0].length);
        at = end < 0 ? text.length : end + block[1].length;
        continue;
      }
      if (code <= 32 || code === 0xfeff) {
        at += 1;
        continue;
      }
      const letter = text[at] ?? '';
      if (syntax.characters && letter === "'") {
        const character = /^'(?:\\[^\n]{1,10}?|[^\\\n'])'/u.exec(text.slice(at, at + 16))?.[0];
        at += character?.length ?? 1;
        continue;
      }
      const string = mayOpen ? syntax.quotes.find(({ open }) => text.startsWith(open, at)) : undefined;
      if (string) {
        at = stringFrom(at, string, depth);
        continue;
      }
      if (syntax.regExp && letter === '/' && beforeRegExp(tokens.at(-1))) {
        const end = regExpEnd(text, at);
        if (end !== undefined) {
          tokens.push({ kind: 'string', text: '', line: lineAt(at), open: true });
          at = end;
          continue;
        }
      }
      if (isWord(code)) {
        let end = at + 1;
        while (end < text.length && isWord(text.charCodeAt(end))) end += 1;
        if (syntax.marked && /[?!]/.test(text[end] ?? '') && text[end + 1] !== '=') end += 1;
        tokens.push({ kind: 'word', text: text.slice(at, end), line: lineAt(at) });
        at = end;
        continue;
      }
      if (until && letter === until[1] && nested === 0) return at + 1;
      if (letter === opens) nested += 1;
      else if (until && letter === until[1]) nested -= 1;
      const longer = GOES_ON.test(text[at + 1] ?? '') && MARKS.find((one) => text.startsWith(one, at));
      const mark = longer || letter;
      tokens.push({ kind: 'mark', text: mark, line: lineAt(at) });
      at += mark.length;
    }
    return at;
  };
  scan(0, undefined, 0);
  return tokens;
}
