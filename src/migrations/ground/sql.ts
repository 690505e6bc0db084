import type { Operation, SqlPiece } from '../../model/migration.ts';
import type { Place } from '../../model/place.ts';
import { operation } from './operations.ts';
import type { PostgresParser } from './postgres.ts';
import { postgresOperations } from './postgres-operations.ts';
import { scanStatement } from './sql-scan.ts';
import { type Statement, statementsOf } from './sql-split.ts';
import { type Dialect, dialectOf, sqlTokens } from './sql-tokens.ts';

/** Statements that are parsed one by one where the file as a whole is not valid; the rest is told from its words. */
const MOST_PARSED = 2_000;
/** Statements whose tree says no more than their words. */
const PLAIN = /^(?:INSERT|SELECT|SET|BEGIN|COMMIT|COMMENT|GRANT|REVOKE|COPY|DO)$/;
const VERBS = /^(?:DROP|ALTER|CREATE|TRUNCATE|DELETE|UPDATE|INSERT|LOCK|REINDEX|CLUSTER|MERGE)$/;
const LEADS = /^(?:BEGIN|THEN|ELSE|LOOP|AS)$/;

/** Counts lines up to growing offsets. */
function lineCounter(text: string, first: number): (at: number) => number {
  let line = first;
  let counted = 0;
  return (at) => {
    for (; counted < at; counted += 1) if (text.charCodeAt(counted) === 10) line += 1;
    return line;
  };
}

/** What a PL/pgSQL block does: its statements, and those in the strings that it executes. */
function blockOperations(body: string, dialect: Dialect, at: Place, depth: number): readonly Operation[] {
  const found: Operation[] = [];
  const line = lineCounter(body, at.line);
  for (const statement of statementsOf(body, dialect)) {
    for (const [index, token] of statement.entries()) {
      const before = statement[index - 1];
      const starts = index === 0 || LEADS.test(before?.word ?? '');
      const place = { ...at, line: line(token.at) };
      const [first, ...rest] = statement.slice(index, starts ? undefined : index + 1);
      if (!first || !starts) continue;
      if (VERBS.test(token.word)) {
        found.push(...scanStatement([first, ...rest], dialect, place));
        break;
      }
      if (token.word === 'EXECUTE' || token.word === 'PERFORM') {
        const [text, more] = rest;
        if (token.word === 'EXECUTE' && text?.kind === 'string' && more === undefined && depth < 3) {
          found.push(...scanAll(text.text, dialect, place, depth + 1));
        } else if (token.word === 'EXECUTE') found.push(operation('raw-sql', place, ''));
        break;
      }
    }
  }
  return found;
}

function statementOperations(statement: Statement, dialect: Dialect, at: Place, depth: number): readonly Operation[] {
  if (statement[0].word !== 'DO') return scanStatement(statement, dialect, at);
  const body = statement.find((token) => token.kind === 'body' || token.kind === 'string');
  return body && depth < 3 ? blockOperations(body.text, dialect, at, depth + 1) : scanStatement(statement, dialect, at);
}

function scanAll(text: string, dialect: Dialect, at: Place, depth: number): readonly Operation[] {
  return statementsOf(text, dialect).flatMap((statement) => statementOperations(statement, dialect, at, depth));
}

/** The whole text as Postgres reads it; undefined when it is not valid there. */
function parsed(piece: SqlPiece, text: string, parse: PostgresParser): readonly Operation[] | undefined {
  const tree = parse(text);
  if (!tree) return undefined;
  const bytes = Buffer.from(text);
  let line = piece.line;
  let counted = 0;
  return (tree.stmts ?? []).flatMap(({ stmt, stmt_location: start = 0, stmt_len: length }) => {
    const source = bytes.toString('utf8', start, length === undefined ? undefined : start + length);
    for (; counted < start; counted += 1) if (bytes[counted] === 10) line += 1;
    const tokens = sqlTokens(source, 'standard');
    const lead = source.slice(0, tokens[0]?.at ?? 0).split('\n').length - 1;
    const at = { path: piece.path, line: line + lead };
    if (!stmt) return [];
    const [first, ...rest] = tokens;
    if ('DoStmt' in stmt && first) return statementOperations([first, ...rest], 'standard', at, 0);
    return postgresOperations(stmt, at);
  });
}

/** Lines of psql (`\set …`, `\i file`) are commands to that program and no SQL: they are made blank. */
const withoutCommands = (text: string): string =>
  /^\\/m.test(text) ? text.replace(/^\\.*$/gm, (row) => ' '.repeat(row.length)) : text;

/** Rows behind `COPY … FROM stdin;` up to `\.` are data and no SQL: they are made blank. */
function withoutCopiedRows(text: string): string {
  if (!/\bFROM\s+stdin\b/i.test(text)) return text;
  let copying = false;
  return text
    .split('\n')
    .map((row) => {
      if (copying) {
        copying = !row.startsWith('\\.');
        return '';
      }
      copying = /\bFROM\s+stdin\b[^;]*;\s*$/i.test(row.slice(0, 2_000));
      return row;
    })
    .join('\n');
}

/** What SQL text does, in its order: by the parser of Postgres where it takes the text, else by its words. Never throws. */
export function readSql(piece: SqlPiece, parse: PostgresParser | undefined): readonly Operation[] {
  const text = withoutCopiedRows(piece.text);
  const dialect = dialectOf(text, piece.path);
  if (dialect === 'standard' && parse) {
    const whole = parsed(piece, text, parse);
    if (whole) return whole;
  }
  const line = lineCounter(text, piece.line);
  let tries = 0;
  return statementsOf(withoutCommands(text), dialect).flatMap((statement) => {
    const [first] = statement;
    const at = { path: piece.path, line: line(first.at) };
    const worth = dialect === 'standard' && parse && !PLAIN.test(first.word) && tries < MOST_PARSED;
    if (worth) {
      tries += 1;
      const source = text.slice(first.at, statement.at(-1)?.end);
      const own = parsed({ path: piece.path, line: at.line, text: source }, source, parse);
      if (own) return own;
    }
    return statementOperations(statement, dialect, at, 0);
  });
}
