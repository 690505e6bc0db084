import type { Operation } from '../../model/migration.ts';
import type { Place } from '../../model/place.ts';
import { operation } from './operations.ts';
import { alterTablePart } from './sql-alter.ts';
import { type Cursor, commaParts, cursorOf, hasWord } from './sql-cursor.ts';
import type { Statement } from './sql-split.ts';
import type { Dialect, SqlToken } from './sql-tokens.ts';

/** Things besides tables and columns: dropping one loses no rows, but with CASCADE a type or extension takes columns along. */
const OBJECTS =
  /^(?:VIEW|FUNCTION|PROCEDURE|PROC|TRIGGER|POLICY|RULE|EXTENSION|DOMAIN|AGGREGATE|OPERATOR|COLLATION|CAST|PUBLICATION|SUBSCRIPTION|SERVER|ROLE|USER|EVENT|STATISTICS|LANGUAGE|SYNONYM|PACKAGE|GROUP)$/;
const TAKES_COLUMNS = /^(?:TYPE|DOMAIN|EXTENSION)$/;

function names(cursor: Cursor): readonly string[] {
  return commaParts(cursor.rest())
    .map((part) => cursorOf(part).name())
    .filter((name) => name !== '');
}

function drop(cursor: Cursor, dialect: Dialect, at: Place): readonly Operation[] {
  const cascades = hasWord(cursor.rest(), 'CASCADE');
  cursor.one('TEMPORARY', 'TEMP', 'MATERIALIZED', 'FOREIGN', 'GLOBAL', 'UNIQUE');
  const what = cursor.next()?.word ?? '';
  const concurrent = cursor.take('CONCURRENTLY');
  cursor.take('IF', 'EXISTS');
  if (what === 'TABLE') return names(cursor).map((table) => operation('drop-table', at, table, { table }));
  if (what === 'DATABASE') return names(cursor).map((name) => operation('drop-database', at, name));
  if (what === 'SCHEMA') {
    return names(cursor).map((name) => operation(dialect === 'mysql' ? 'drop-database' : 'drop-schema', at, name));
  }
  if (what === 'OWNED') return [operation('drop-schema', at, '', { says: 'drops everything that a role owns' })];
  if (what === 'INDEX') {
    return names(cursor).map((name) =>
      operation('drop-index', at, name, { locking: !concurrent && dialect === 'standard' }),
    );
  }
  if (what === 'SEQUENCE') return names(cursor).map((name) => operation('drop-sequence', at, name));
  if (what === 'COLUMN') return [operation('other', at, '')];
  if (what === 'TYPE') return names(cursor).map((name) => operation('drop-type', at, name, { destructive: cascades }));
  if (!OBJECTS.test(what)) return [operation('other', at, what.toLowerCase())];
  return names(cursor).map((name) =>
    operation('drop-object', at, name, {
      destructive: cascades && TAKES_COLUMNS.test(what),
      says: `drops the ${what.toLowerCase()} ${name}${cascades ? ' and what depends on it' : ''}`,
    }),
  );
}

function createIndex(cursor: Cursor, dialect: Dialect, at: Place): Operation {
  const concurrent = cursor.take('CONCURRENTLY') || hasWord(cursor.rest(), 'ONLINE');
  cursor.take('IF', 'NOT', 'EXISTS');
  const name = cursor.peek()?.word === 'ON' ? '' : cursor.name();
  cursor.take('ON');
  cursor.take('ONLY');
  const table = cursor.name();
  const object = name === '' ? table : name;
  if (concurrent) return operation('create-index', at, object, { table });
  // Only Postgres stops writers; what is read as standard SQL may be Postgres.
  return operation('index-not-concurrent', at, object, { table, locking: dialect === 'standard' });
}

function create(cursor: Cursor, dialect: Dialect, at: Place): readonly Operation[] {
  cursor.take('OR', 'REPLACE');
  while (
    cursor.one(
      'TEMPORARY',
      'TEMP',
      'UNLOGGED',
      'GLOBAL',
      'LOCAL',
      'UNIQUE',
      'FULLTEXT',
      'SPATIAL',
      'CLUSTERED',
      'NONCLUSTERED',
      'MATERIALIZED',
      'FOREIGN',
      'RECURSIVE',
      'CONSTRAINT',
      'VIRTUAL',
    )
  ) {
    // Words that say how, not what.
  }
  if (cursor.take('DEFINER') && cursor.mark('='))
    while (!cursor.done() && !/^(?:VIEW|TRIGGER|PROCEDURE|FUNCTION|EVENT|SQL)$/.test(cursor.peek()?.word ?? ''))
      cursor.next();
  const what = cursor.next()?.word ?? '';
  if (what === 'INDEX') return [createIndex(cursor, dialect, at)];
  const maybe = cursor.take('IF', 'NOT', 'EXISTS');
  const name = cursor.name();
  if (what === 'TABLE') {
    return [operation('create-table', at, name, { table: name, maybe })];
  }
  if (what === 'SCHEMA' || what === 'DATABASE') return [operation('create-schema', at, name)];
  if (what === 'TYPE') return [operation('create-type', at, name)];
  if (what === 'SEQUENCE') return [operation('create-sequence', at, name)];
  return [operation('create-object', at, name, { says: `creates the ${what.toLowerCase() || 'object'} ${name}` })];
}

/** The parts of an ALTER TABLE; in `ADD a int, b int` of SQL Server a part without a verb goes on with the one before. */
function alterTable(cursor: Cursor, dialect: Dialect, at: Place): readonly Operation[] {
  cursor.take('ONLY');
  const table = cursor.name();
  cursor.mark('*');
  while (cursor.one('WITH', 'CHECK', 'NOCHECK')) {
    // SQL Server: whether the rows that are there are checked.
  }
  let verb: readonly SqlToken[] = [];
  return commaParts(cursor.rest()).flatMap((part) => {
    const [first, second] = part;
    const own = first?.kind === 'word' && /^(?:ADD|DROP|ALTER|MODIFY|CHANGE|RENAME)$/.test(first.word);
    if (own) verb = second?.word === 'COLUMN' ? [first, second] : [first];
    return alterTablePart(table, own || dialect !== 'mssql' ? part : [...verb, ...part], at);
  });
}

function alter(cursor: Cursor, dialect: Dialect, at: Place): readonly Operation[] {
  cursor.one('FOREIGN', 'MATERIALIZED');
  const what = cursor.next()?.word ?? '';
  cursor.take('IF', 'EXISTS');
  if (what === 'TABLE') return alterTable(cursor, dialect, at);
  const name = cursor.name();
  if (what === 'TYPE') {
    if (cursor.take('ADD', 'VALUE')) return [operation('add-enum-value', at, name)];
    if (cursor.take('DROP', 'VALUE')) return [operation('drop-enum-value', at, name)];
    if (cursor.take('RENAME', 'VALUE')) return [operation('rename-enum-value', at, name)];
    if (cursor.take('DROP', 'ATTRIBUTE'))
      return [operation('drop-column', at, undefined, { table: name, column: cursor.name() })];
    if (cursor.take('RENAME', 'TO')) return [operation('rename-type', at, name, { to: cursor.name() })];
    return [operation('other', at, name)];
  }
  if (what === 'SCHEMA' && cursor.take('RENAME')) return [operation('rename-schema', at, name)];
  if (what === 'INDEX' && cursor.take('RENAME')) return [operation('rename-constraint', at, name)];
  if (what === 'VIEW' && cursor.take('RENAME')) return [operation('rename-table', at, name, { table: name })];
  return [operation('other', at, name)];
}

/** DELETE and UPDATE, with what they would be without their WHERE. */
function changeRows(cursor: Cursor, deletes: boolean, at: Place): readonly Operation[] {
  cursor.one('LOW_PRIORITY', 'IGNORE', 'QUICK');
  if (deletes) cursor.take('FROM');
  cursor.take('ONLY');
  cursor.take('TOP') && cursor.bracket();
  const table = cursor.name();
  const rest = cursor.rest();
  if (deletes && /(?:^|\.)pg_enum$/i.test(table)) return [operation('drop-enum-value', at, '')];
  const filtered = hasWord(rest, 'WHERE') && !isAlwaysTrue(rest);
  const column = deletes ? undefined : setColumn(rest);
  const where = { table, ...(column === undefined ? {} : { column }) };
  if (deletes) return [operation(filtered ? 'delete-rows' : 'delete-all-rows', at, table, where)];
  return [
    operation(
      filtered || hasWord(rest, 'FROM') || hasWord(rest, 'LIMIT') ? 'update-rows' : 'update-all-rows',
      at,
      table,
      where,
    ),
  ];
}

/** `WHERE 1 = 1` and `WHERE true` leave nothing out. */
function isAlwaysTrue(tokens: readonly SqlToken[]): boolean {
  const at = tokens.findIndex((token) => token.word === 'WHERE');
  const rest = tokens.slice(at + 1).filter((token) => !/^[();]$/.test(token.text));
  if (rest.length === 1) return /^(?:TRUE|1)$/i.test(rest[0]?.text ?? '');
  return rest.length === 3 && rest[1]?.text === '=' && rest[0]?.kind === 'number' && rest[0].text === rest[2]?.text;
}

/** The only column that an UPDATE sets; undefined when it sets several. */
function setColumn(tokens: readonly SqlToken[]): string | undefined {
  const at = tokens.findIndex((token) => token.word === 'SET');
  const end = tokens.findIndex((token, index) => index > at && /^(?:WHERE|FROM|RETURNING)$/.test(token.word));
  const set = commaParts(tokens.slice(at + 1, end < 0 ? undefined : end));
  const [only] = set;
  return at >= 0 && set.length === 1 && only ? cursorOf(only).name().split('.').at(-1) : undefined;
}

/** What one statement does, told from its words alone: any dialect, also what no parser of Postgres takes. */
export function scanStatement(statement: Statement, dialect: Dialect, at: Place): readonly Operation[] {
  const cursor = cursorOf(statement);
  const verb = cursor.next()?.word ?? '';
  switch (verb) {
    case 'DROP':
      return drop(cursor, dialect, at);
    case 'CREATE':
      return create(cursor, dialect, at);
    case 'ALTER':
      return alter(cursor, dialect, at);
    case 'RENAME':
      cursor.one('TABLE', 'TABLES');
      return commaParts(cursor.rest()).map((part) => {
        const own = cursorOf(part);
        const table = own.name();
        own.take('TO');
        return operation('rename-table', at, table, { table, to: own.name() });
      });
    case 'TRUNCATE': {
      cursor.take('TABLE');
      cursor.take('ONLY');
      return names(cursor).map((table) => operation('truncate', at, table, { table }));
    }
    case 'DELETE':
      return changeRows(cursor, true, at);
    case 'UPDATE':
      return changeRows(cursor, false, at);
    case 'WITH':
      return withQuery(statement, at);
    case 'INSERT':
    case 'REPLACE':
    case 'COPY':
    case 'MERGE': {
      cursor.one('IGNORE', 'LOW_PRIORITY', 'OVERWRITE', 'OR');
      cursor.one('REPLACE', 'IGNORE');
      cursor.take('INTO');
      const table = cursor.name();
      return [operation(verb === 'MERGE' ? 'update-rows' : 'insert-rows', at, table, { table })];
    }
    case 'REINDEX':
      return hasWord(statement, 'CONCURRENTLY') ? [] : [operation('rewrite-table', at, statement.at(-1)?.text ?? '')];
    case 'VACUUM':
      return hasWord(statement, 'FULL') ? [operation('rewrite-table', at, statement.at(-1)?.text ?? '')] : [];
    case 'CLUSTER':
      return [operation('rewrite-table', at, cursor.name())];
    case 'LOCK':
      cursor.one('TABLE', 'TABLES');
      return [operation('lock-table', at, cursor.name())];
    case 'EXEC':
    case 'EXECUTE':
      if (cursor.take('SP_RENAME')) return [operation('rename-column', at, cursor.peek()?.text ?? '')];
      return [operation('raw-sql', at, '', { says: 'runs a procedure, whose effect only shows when it runs' })];
    case 'DO':
    case 'CALL':
    case 'PREPARE':
      return [operation('raw-sql', at, '', { says: `runs a ${verb} block, whose effect only shows when it runs` })];
    case 'SELECT':
      return cursor.name() !== '' && cursor.mark('(') ? [calledFunction(statement[1]?.text ?? '', at)] : [];
    default:
      return SILENT.test(verb) ? [] : [operation('other', at, '', { says: `runs ${statement[0].text.slice(0, 40)}` })];
  }
}

/** Words that start a statement which changes neither schema nor data. */
const SILENT =
  /^(?:|SET|BEGIN|START|COMMIT|END|ROLLBACK|ABORT|SAVEPOINT|RELEASE|USE|SHOW|ANALYZE|PRAGMA|RESET|DISCARD|LISTEN|NOTIFY|CHECKPOINT|EXPLAIN|VALUES|TABLE|PRINT|DECLARE|IF|ELSE|GO|FLUSH|SPOOL|EXIT|WHENEVER|UNLOCK|DELIMITER)$/;

/** A query that only calls a function may change something in it. */
export const calledFunction = (name: string, at: Place): Operation =>
  operation('other', at, name, { says: `calls ${name.slice(0, 80)}()` });

/** `WITH … DELETE`: the statements inside and behind the common table expressions. */
function withQuery(statement: Statement, at: Place): readonly Operation[] {
  let seen = 0;
  return statement.flatMap((token, index) => {
    // Each is looked at up to its closing bracket: more than a few dozen is no query that somebody wrote.
    if (/^(?:DELETE|UPDATE|INSERT)$/.test(token.word)) seen += 1;
    if (seen > 50) return [];
    const before = statement[index - 1]?.word;
    if (token.word === 'DELETE' && statement[index + 1]?.word === 'FROM')
      return changeRows(cursorUpTo(statement, index), true, at);
    if (token.word === 'UPDATE' && before !== 'FOR' && before !== 'DO')
      return changeRows(cursorUpTo(statement, index), false, at);
    return token.word === 'INSERT' ? [operation('insert-rows', at, cursorOf(statement.slice(index + 2)).name())] : [];
  });
}

/** A cursor behind the verb at `index`, up to the bracket that closes its part. */
function cursorUpTo(statement: Statement, index: number): Cursor {
  let depth = 0;
  const end = statement.findIndex((token, at) => {
    if (at <= index || token.kind !== 'mark') return false;
    if (token.text === '(') depth += 1;
    else if (token.text === ')') depth -= 1;
    return depth < 0;
  });
  return cursorOf(statement.slice(index + 1, end < 0 ? undefined : end));
}
