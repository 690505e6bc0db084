import type { SqlToken } from './sql-tokens.ts';

/** Walks the tokens of one statement. */
export interface Cursor {
  /** Token at the cursor, or `ahead` of it. */
  readonly peek: (ahead?: number) => SqlToken | undefined;
  /** Moves on and returns the token that was there. */
  readonly next: () => SqlToken | undefined;
  /** Moves behind these words when they are next, in this order. */
  readonly take: (...words: readonly string[]) => boolean;
  /** Moves behind one of these words and returns it. */
  readonly one: (...words: readonly string[]) => string | undefined;
  /** Moves behind a mark. */
  readonly mark: (mark: string) => boolean;
  /** A name with its dots (`app.users`), without quotes; '' when none is next. */
  readonly name: () => string;
  /** Moves behind a bracketed part and returns its tokens. */
  readonly bracket: () => readonly SqlToken[] | undefined;
  readonly done: () => boolean;
  /** Tokens from here to the end. */
  readonly rest: () => readonly SqlToken[];
}

/** A cursor at the first token. */
export function cursorOf(tokens: readonly SqlToken[]): Cursor {
  let at = 0;
  const peek = (ahead = 0) => tokens[at + ahead];
  const take = (...words: readonly string[]) => {
    if (!words.every((word, index) => tokens[at + index]?.word === word)) return false;
    at += words.length;
    return true;
  };
  const isMark = (mark: string, ahead = 0) => peek(ahead)?.kind === 'mark' && peek(ahead)?.text === mark;
  return {
    peek,
    next: () => tokens[at++],
    take,
    one: (...words) => {
      const word = peek()?.word;
      if (word === undefined || word === '' || !words.includes(word)) return undefined;
      at += 1;
      return word;
    },
    mark: (mark) => {
      if (!isMark(mark)) return false;
      at += 1;
      return true;
    },
    name: () => {
      const found: string[] = [];
      for (;;) {
        const token = peek();
        if (!token || (token.kind !== 'word' && token.kind !== 'name' && token.kind !== 'string')) break;
        found.push(token.text);
        at += 1;
        if (!isMark('.')) break;
        at += 1;
      }
      return found.join('.');
    },
    bracket: () => {
      if (!isMark('(')) return undefined;
      const start = at + 1;
      let depth = 0;
      for (; at < tokens.length; at += 1) {
        if (isMark('(')) depth += 1;
        else if (isMark(')') && --depth === 0) break;
      }
      const inside = tokens.slice(start, at);
      at += 1;
      return inside;
    },
    done: () => at >= tokens.length,
    rest: () => tokens.slice(at),
  };
}

/** Parts of a token list between commas at the outer level. */
export function commaParts(tokens: readonly SqlToken[]): readonly (readonly SqlToken[])[] {
  const found: SqlToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'mark') {
      if (token.text === '(' || token.text === '[') depth += 1;
      else if (token.text === ')' || token.text === ']') depth -= 1;
      else if (token.text === ',' && depth <= 0) {
        found.push([]);
        continue;
      }
    }
    found.at(-1)?.push(token);
  }
  return found.filter((part) => part.length > 0);
}

/** Whether a word stands outside all brackets. */
export function hasWord(tokens: readonly SqlToken[], ...words: readonly string[]): boolean {
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'mark' && token.text === '(') depth += 1;
    else if (token.kind === 'mark' && token.text === ')') depth -= 1;
    else if (depth <= 0 && token.word === words[0]) {
      if (words.every((word, index) => tokens[at + index]?.word === word)) return true;
    }
  }
  return false;
}
