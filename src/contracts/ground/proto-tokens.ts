import { Unreadable } from '../../model/reading.ts';

/** One token of the protobuf language with its line from 1; the text of a string is its content. */
export interface Token {
  readonly kind: 'word' | 'number' | 'string' | 'mark' | 'end';
  readonly text: string;
  readonly line: number;
}

const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /(?:0[xX][0-9a-fA-F]+|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)[fF]?/y;

/** Splits a `.proto` file; comments and blanks are dropped. Throws Unreadable with the line for a text or comment without end. */
export function tokensOf(path: string, text: string): readonly Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let at = 0;
  const fail = (why: string): never => {
    throw new Unreadable(`${path}: ${why} (line ${line})`, line);
  };
  const push = (kind: Token['kind'], word: string) => tokens.push({ kind, text: word, line });
  const matched = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === '\n') line += 1;
    if (/\s/.test(char) || char === '\ufeff') {
      at += 1;
      continue;
    }
    if (text.startsWith('//', at)) {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
      continue;
    }
    if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      if (end < 0) fail('a comment has no end');
      for (let look = text.indexOf('\n', at); look >= 0 && look < end; look = text.indexOf('\n', look + 1)) line += 1;
      at = end + 2;
      continue;
    }
    if (char === '"' || char === "'") {
      let end = at + 1;
      while (end < text.length && text[end] !== char && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1;
      if (text[end] !== char) fail('a text in quotes has no end');
      push('string', text.slice(at + 1, end));
      at = end + 1;
      continue;
    }
    const word = matched(WORD);
    const number = word === undefined && /[0-9.]/.test(char) ? matched(NUMBER) : undefined;
    const found = word ?? number;
    if (found !== undefined) push(word === undefined ? 'number' : 'word', found);
    else if ('{}[]()<>=;,.:-+/'.includes(char)) push('mark', char);
    else fail(`${JSON.stringify(char)} has no meaning here`);
    at += (found ?? char).length;
  }
  tokens.push({ kind: 'end', text: '', line });
  return tokens;
}
