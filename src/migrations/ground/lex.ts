import { closeOf, HEREDOCS, stringAt } from './strings.ts';

/** Languages that migrations are written in. */
export type Language = 'js' | 'php' | 'cs' | 'go' | 'java' | 'py' | 'rb' | 'ex';

/** A word, string (its value without quotes), number, mark or line break of a source file. */
export interface Token {
  readonly kind: 'word' | 'string' | 'number' | 'mark' | 'newline';
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly line: number;
  /** A string that holds an expression, so that its value is not known. */
  readonly open?: boolean;
  /** A symbol or atom (`:name`). */
  readonly symbol?: boolean;
  /** A list of words (`%w[a b]`, `~w(a b)`). */
  readonly words?: boolean;
  /** Line of the first character of a string's value: a heredoc starts below its mark. */
  readonly valueLine?: number;
}

const LINE_COMMENTS: Readonly<Record<Language, readonly string[]>> = {
  js: ['//'],
  php: ['//', '#'],
  cs: ['//', '#'],
  go: ['//'],
  java: ['//'],
  py: ['#'],
  rb: ['#'],
  ex: ['#'],
};
const BLOCK_COMMENTS: ReadonlySet<Language> = new Set(['js', 'php', 'cs', 'go', 'java']);
/** Languages in which a line break can end a statement. */
const LINES: ReadonlySet<Language> = new Set(['js', 'go', 'py', 'rb', 'ex']);
/** Operators of more than one letter that matter for telling calls, keys and arrows. */
const MARKS = ['?->', '...', '->', '::', '=>', '?.', '&.', '|>', '==', '!=', ':='];

const isWordStart = (letter: string) => /[\p{L}_$@]/u.test(letter);
const isDigit = (letter: string) => letter >= '0' && letter <= '9';

function wordEnd(text: string, from: number, language: Language): number {
  let end = from + 1;
  while (end < text.length) {
    const letter = text[end] ?? '';
    const code = letter.charCodeAt(0);
    const plain =
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      code === 95 ||
      code === 36;
    if (!plain && (code < 128 || !/\p{L}|\p{N}|\p{M}/u.test(letter))) break;
    end += 1;
  }
  const last = text[end] ?? '';
  // Ruby and Elixir names may end in ? or !, but `!=` and `?:` are operators.
  return (language === 'rb' || language === 'ex') && (last === '?' || last === '!') && text[end + 1] !== '='
    ? end + 1
    : end;
}

/** After one of these a slash starts a regular expression and not a division. */
function startsRegExp(last: Token | undefined): boolean {
  if (!last || last.kind === 'newline') return true;
  if (last.kind === 'mark') return !/^[)\]}]$/.test(last.text);
  return last.kind === 'word' && /^(?:return|typeof|case|in|of|if|unless|when|and|or|not)$/.test(last.text);
}

function regExpEnd(text: string, from: number): number | undefined {
  let inClass = false;
  for (let at = from + 1; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '\n') return undefined;
    if (letter === '\\') at += 1;
    else if (letter === '[') inClass = true;
    else if (letter === ']') inClass = false;
    else if (letter === '/' && !inClass) return wordEnd(text, at, 'js');
  }
  return undefined;
}

function comment(text: string, at: number, language: Language): number | undefined {
  const lineEnd = () => {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
  };
  if (language === 'php' && text.startsWith('#[', at)) return undefined;
  if (LINE_COMMENTS[language].some((mark) => text.startsWith(mark, at))) return lineEnd();
  if (BLOCK_COMMENTS.has(language) && text.startsWith('/*', at)) return closeOf(text, '*/', at + 2);
  if (language === 'rb' && text.startsWith('=begin', at) && (at === 0 || text[at - 1] === '\n')) {
    return closeOf(text, '\n=end', at);
  }
  return undefined;
}

/** The first `most` tokens of a source file, comments left out. Linear, never throws: what does not end runs to the end of the file. */
export function lex(text: string, language: Language, most = Number.POSITIVE_INFINITY): Token[] {
  const tokens: Token[] = [];
  const lines = LINES.has(language);
  let line = 1;
  let counted = 0;
  const lineAt = (at: number) => {
    for (; counted < at; counted += 1) if (text.charCodeAt(counted) === 10) line += 1;
    return line;
  };
  let pending: { readonly index: number; readonly tag: string; readonly raw: boolean; readonly strip: boolean }[] = [];
  const push = (token: Omit<Token, 'line'>) => tokens.push({ ...token, line: lineAt(token.at) });
  let at = 0;
  while (at < text.length && tokens.length < most) {
    const letter = text[at] ?? '';
    if (letter === '\n') {
      if (lines && tokens.at(-1)?.kind !== 'newline') push({ kind: 'newline', text: '\n', at, end: at + 1 });
      at += 1;
      for (const doc of pending) {
        const body = HEREDOCS.body(text, at, doc.tag);
        const token = tokens[doc.index];
        if (token) {
          const open = !doc.raw && body.value.includes('#{');
          tokens[doc.index] = { ...token, text: body.value, valueLine: lineAt(at), ...(open ? { open } : {}) };
        }
        at = body.end;
      }
      pending = [];
      continue;
    }
    if (letter === ' ' || letter === '\t' || letter === '\r' || letter === '\ufeff') {
      at += 1;
      continue;
    }
    if (letter === '\\' && text[at + 1] === '\n') {
      at += 2;
      continue;
    }
    const skip = comment(text, at, language);
    if (skip !== undefined) {
      at = skip;
      continue;
    }
    if (language === 'rb') {
      const doc = HEREDOCS.mark(text, at);
      if (doc) {
        pending.push({ index: tokens.length, ...doc });
        push({ kind: 'string', text: '', at, end: doc.end });
        at = doc.end;
        continue;
      }
    }
    const found = stringAt(text, at, language, startsRegExp(tokens.at(-1)));
    if (found) {
      const first = lineAt(at);
      const { value, end, open, symbol, words, start } = found;
      const valueLine = start === undefined ? first : first + (text.slice(at, start).split('\n').length - 1);
      push({
        kind: 'string',
        text: value,
        at,
        end,
        valueLine,
        ...(open ? { open } : {}),
        ...(symbol ? { symbol } : {}),
        ...(words ? { words } : {}),
      });
      at = end;
      continue;
    }
    if (letter === '/' && (language === 'js' || language === 'rb') && startsRegExp(tokens.at(-1))) {
      const end = regExpEnd(text, at);
      if (end !== undefined) {
        push({ kind: 'string', text: '', at, end, open: true });
        at = end;
        continue;
      }
    }
    if (isWordStart(letter)) {
      const end = wordEnd(text, at, language);
      push({ kind: 'word', text: text.slice(at, end), at, end });
      at = end;
      continue;
    }
    if (isDigit(letter)) {
      const end = wordEnd(text, at, 'js');
      push({ kind: 'number', text: text.slice(at, end), at, end });
      at = end;
      continue;
    }
    const mark = MARKS.find((one) => text.startsWith(one, at)) ?? letter;
    push({ kind: 'mark', text: mark, at, end: at + mark.length });
    at += mark.length;
  }
  return tokens;
}
