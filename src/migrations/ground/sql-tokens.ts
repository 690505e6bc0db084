/** How a file of SQL is written, as far as that changes where strings and statements end. */
export type Dialect = 'standard' | 'mysql' | 'mssql';

/** A word (upper case in `word`), quoted name, string, number or mark of SQL. */
export interface SqlToken {
  readonly kind: 'word' | 'name' | 'string' | 'number' | 'mark' | 'body';
  /** Words as written; names and strings without quotes; a dollar-quoted body whole. */
  readonly text: string;
  /** The word in upper case; '' for everything that is not a plain word. */
  readonly word: string;
  readonly at: number;
  readonly end: number;
}

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  code === 36 ||
  code >= 128;

/** End of a quoted run that starts at `from` (behind the quote); doubled quotes, and backslashes where they escape, are skipped. */
function quoteEnd(text: string, from: number, quote: string, backslash: boolean): number {
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at];
    if (backslash && letter === '\\') at += 1;
    else if (letter === quote) {
      if (text[at + 1] !== quote) return at + 1;
      at += 1;
    }
  }
  return text.length;
}

function blockCommentEnd(text: string, from: number, nested: boolean): number {
  let depth = 1;
  for (let at = from + 2; at < text.length; at += 1) {
    if (text[at] === '*' && text[at + 1] === '/') {
      depth -= 1;
      at += 1;
      if (depth === 0) return at + 1;
    } else if (nested && text[at] === '/' && text[at + 1] === '*') {
      depth += 1;
      at += 1;
    }
  }
  return text.length;
}

function dollarTag(text: string, at: number): string | undefined {
  return /^\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]{0,62})?\$/.exec(text.slice(at, at + 66))?.[0];
}

/** End of a word; a placeholder `${name}` belongs to the word that it stands in. */
function wordEnd(text: string, from: number, mysql: boolean): number {
  let end = from;
  while (end < text.length) {
    if (text.startsWith('${', end)) {
      const close = text.slice(end, end + 200).indexOf('}');
      if (close < 0) return end === from ? end + 2 : end;
      end += close + 1;
    } else if (isWordCode(text.charCodeAt(end)) && !(mysql && text[end] === '$')) end += 1;
    else break;
  }
  return end;
}

/** Tells MySQL and SQL Server from the rest by what only they allow; everything else is read as standard SQL. */
export function dialectOf(text: string, path: string): Dialect {
  if (/(?:^|[/_.-])(?:mysql|mariadb)(?:[/_.-]|$)/i.test(path)) return 'mysql';
  if (/(?:^|[/_.-])(?:mssql|sqlserver|sql-server)(?:[/_.-]|$)/i.test(path)) return 'mssql';
  const plain = text.slice(0, 400_000);
  // `/*!` is run by MySQL and a comment to everybody else: it must not hide a statement.
  if (plain.includes('/*!')) return 'mysql';
  const code = plain.replace(/--[^\n]*|'[^'\n]*'/g, '');
  if (/`\w+`|\bAUTO_INCREMENT\b|\bENGINE\s?=|^[ \t]*DELIMITER[ \t]/im.test(code)) return 'mysql';
  return /^GO[ \t]*$|\[(?:dbo|\w+)\]\.\[\w+\]|\bNVARCHAR\s?\(|\bIDENTITY\s?\(1/im.test(code) ? 'mssql' : 'standard';
}

/** Every token of SQL text, comments left out (what MySQL runs inside them is code). Linear, never throws. */
export function sqlTokens(text: string, dialect: Dialect): SqlToken[] {
  const tokens: SqlToken[] = [];
  const mysql = dialect === 'mysql';
  const push = (kind: SqlToken['kind'], at: number, end: number, value: string) =>
    tokens.push({ kind, text: value, word: kind === 'word' ? value.toUpperCase() : '', at, end });
  let at = 0;
  let executable = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const letter = text[at] ?? '';
    const next = text[at + 1];
    if (code <= 32 || code === 160 || code === 0xfeff) {
      at += 1;
    } else if ((letter === '-' && next === '-') || (letter === '#' && mysql)) {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    } else if (letter === '/' && next === '*') {
      if (mysql && text[at + 2] === '!') {
        executable = true;
        at += 3;
        while (/\d/.test(text[at] ?? '')) at += 1;
      } else at = blockCommentEnd(text, at, !mysql);
    } else if (executable && letter === '*' && next === '/') {
      executable = false;
      at += 2;
    } else if (letter === "'") {
      const before = tokens.at(-1);
      const backslash = mysql || (before?.end === at && before.word === 'E');
      const end = quoteEnd(text, at + 1, "'", backslash);
      if (before?.end === at && /^(?:E|N|B|X)$/.test(before.word)) tokens.pop();
      push('string', at, end, text.slice(at + 1, end - 1).replaceAll("''", "'"));
      at = end;
    } else if (letter === '"' || letter === '`') {
      const end = quoteEnd(text, at + 1, letter, mysql && letter === '"');
      push('name', at, end, text.slice(at + 1, end - 1).replaceAll(letter + letter, letter));
      at = end;
    } else if (letter === '[' && dialect === 'mssql') {
      const end = quoteEnd(text, at + 1, ']', false);
      push('name', at, end, text.slice(at + 1, end - 1));
      at = end;
    } else if (letter === '$' && dialect === 'standard' && dollarTag(text, at) !== undefined) {
      const tag = dollarTag(text, at) ?? '';
      const close = text.indexOf(tag, at + tag.length);
      const end = close < 0 ? text.length : close + tag.length;
      push('body', at, end, text.slice(at + tag.length, close < 0 ? end : close));
      at = end;
    } else if ((isWordCode(code) && !(mysql && letter === '$')) || (letter === '$' && next === '{')) {
      const end = wordEnd(text, at, mysql);
      const value = text.slice(at, end);
      // A placeholder of the migration tool (Flyway) makes a name of what it stands in.
      push(value.includes('${') ? 'name' : code >= 48 && code <= 57 ? 'number' : 'word', at, end, value);
      at = end;
    } else {
      push('mark', at, at + 1, letter);
      at += 1;
    }
  }
  return tokens;
}
