import { type Dialect, type SqlToken, sqlTokens } from './sql-tokens.ts';

/** One statement: its tokens without the final semicolon. */
export type Statement = readonly [SqlToken, ...SqlToken[]];

/** `CREATE FUNCTION … BEGIN ATOMIC … END`, `CREATE TRIGGER … BEGIN … END`: semicolons inside belong to the statement. */
function opensRoutine(tokens: readonly SqlToken[]): boolean {
  if (tokens[0]?.word !== 'CREATE' && tokens[0]?.word !== 'ALTER') return false;
  return tokens.slice(1, 8).some((token) => /^(?:FUNCTION|PROCEDURE|PROC|TRIGGER|EVENT|PACKAGE)$/.test(token.word));
}

interface Marks {
  /** `DELIMITER //` of the MySQL client: where it stands, and what ends statements from there on. */
  readonly delimiters: readonly { readonly at: number; readonly end: number; readonly mark: string }[];
}

function delimitersOf(text: string, dialect: Dialect): Marks['delimiters'] {
  if (dialect !== 'mysql' || !/^[ \t]*DELIMITER[ \t]/im.test(text)) return [];
  const found: { at: number; end: number; mark: string }[] = [];
  let at = 0;
  for (const row of text.split('\n')) {
    const mark = /^[ \t]*DELIMITER[ \t]+(\S{1,10})/i.exec(row.slice(0, 80))?.[1];
    if (mark !== undefined) found.push({ at, end: at + row.length, mark });
    at += row.length + 1;
  }
  return found;
}

/** The statements of SQL text: split at semicolons, at `GO` lines of SQL Server and at the delimiters of the MySQL client. */
export function statementsOf(text: string, dialect: Dialect): readonly Statement[] {
  const delimiters = delimitersOf(text, dialect);
  const found: Statement[] = [];
  let current: SqlToken[] = [];
  let depth = 0;
  const flush = () => {
    const [first, ...rest] = current;
    if (first) found.push([first, ...rest]);
    current = [];
    depth = 0;
  };
  let passed = 0;
  let ends = ';';
  for (const token of sqlTokens(text, dialect)) {
    const next = delimiters[passed];
    if (next && token.at >= next.at) {
      if (token.at < next.end) continue;
      flush();
      ends = next.mark;
      passed += 1;
    }
    const alone =
      token.word === 'GO' &&
      /^[^\S\n]*(?:\n|$)/.test(text.slice(token.end, token.end + 40)) &&
      /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, token.at - 40), token.at));
    if (alone && dialect === 'mssql') {
      flush();
      continue;
    }
    if (ends !== ';' && text.startsWith(ends, token.at)) {
      flush();
      continue;
    }
    if (ends === ';' && token.text === ';' && token.kind === 'mark') {
      if (depth === 0) flush();
      else current.push(token);
      continue;
    }
    if (ends !== ';' && current.length === 0 && token.kind === 'mark') continue;
    current.push(token);
    if (token.word === 'BEGIN' && current.length > 1 && opensRoutine(current)) depth += 1;
    else if (token.word === 'CASE' && depth > 0) depth += 1;
    else if (token.word === 'END' && depth > 0) depth -= 1;
  }
  flush();
  return found;
}
