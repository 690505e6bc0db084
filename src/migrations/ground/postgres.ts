import type { ParseResult } from 'libpg-query';

/** The parser of Postgres: the tree of SQL text, or undefined where it is not valid. Never throws. */
export type PostgresParser = (sql: string) => ParseResult | undefined;

/** Longest text that is parsed at once, in UTF-16 units: the tree takes about 100 times as much memory. */
const LONGEST = 500_000;

/** The scanner of Postgres goes over a run of operator signs once for each of them: no SQL has one as long as this. */
const LONG_RUN = /[~!@#^&|`?+*/%<>=-]{500}/;

let loading: Promise<PostgresParser> | undefined;

async function load(): Promise<PostgresParser> {
  const found = await import('libpg-query');
  // The package is CommonJS: in the bundle all that it exports is its default.
  const { loadModule, parseSync } = 'default' in found ? (found.default as typeof found) : found;
  await loadModule();
  return (sql) => {
    if (sql.length > LONGEST || sql.trim() === '' || sql.includes('\0') || LONG_RUN.test(sql)) return undefined;
    try {
      return parseSync(sql);
    } catch {
      return undefined;
    }
  };
}

/** Loads the parser once (about 30 ms); it runs without network. */
export async function loadPostgres(): Promise<PostgresParser> {
  loading ??= load();
  return loading;
}
