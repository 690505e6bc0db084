import type { Operation, OperationKind } from '../../model/migration.ts';
import type { Place } from '../../model/place.ts';
import { operation } from './operations.ts';
import { addedColumn, changedType, narrows } from './sql-columns.ts';
import { commaParts, cursorOf, hasWord } from './sql-cursor.ts';
import type { SqlToken } from './sql-tokens.ts';

interface Type {
  readonly name: string;
  readonly length: number | undefined;
}

/** A type at the start of tokens: `character varying(40)`, `DOUBLE PRECISION`, `timestamp with time zone`. */
function typeOf(tokens: readonly SqlToken[]): Type {
  const cursor = cursorOf(tokens);
  let name = cursor.name().toLowerCase();
  if (/^(?:double|character|timestamp|time)$/.test(name)) {
    if (cursor.take('PRECISION')) name = 'double precision';
    else if (cursor.take('VARYING')) name = 'character varying';
    else if (cursor.take('WITH', 'TIME', 'ZONE')) name = `${name} with time zone`;
  }
  const [length] = cursor.bracket() ?? [];
  return { name, length: length?.kind === 'number' ? Number(length.text) : undefined };
}

const CONSTANT = /^(?:NULL|TRUE|FALSE|CURRENT_TIMESTAMP|CURRENT_DATE|CURRENT_TIME|LOCALTIMESTAMP|NOW)$/;

/** A default is plain when the database need not work it out for every row. */
function defaultOf(tokens: readonly SqlToken[]): 'none' | 'plain' | 'computed' {
  const at = tokens.findIndex((token) => token.word === 'DEFAULT');
  const first = tokens[at + 1];
  if (at < 0 || tokens[at - 1]?.word === 'BY' || first?.word === 'NULL') return 'none';
  if (first?.kind !== 'word' || CONSTANT.test(first.word)) {
    return first?.word === 'NOW' && tokens[at + 3]?.text !== ')' ? 'computed' : 'plain';
  }
  return tokens[at + 2]?.text === '(' ? 'computed' : 'plain';
}

/** `ADD COLUMN name type …`: tokens start at the name. */
function addColumn(table: string, tokens: readonly SqlToken[], at: Place): readonly Operation[] {
  const cursor = cursorOf(tokens);
  const column = cursor.name();
  const rest = cursor.rest();
  const type = typeOf(rest);
  const serial = /^(?:small|big)?serial\d?$/.test(type.name);
  const identity = hasWord(rest, 'AS', 'IDENTITY') || hasWord(rest, 'AUTO_INCREMENT') || hasWord(rest, 'IDENTITY');
  const generated =
    serial || identity || hasWord(rest, 'GENERATED') || (hasWord(rest, 'AS') && hasWord(rest, 'STORED'));
  return addedColumn(
    {
      table,
      column,
      type: type.name,
      notNull: hasWord(rest, 'NOT', 'NULL'),
      default: defaultOf(rest),
      generated,
      unique: hasWord(rest, 'UNIQUE'),
      primaryKey: hasWord(rest, 'PRIMARY', 'KEY'),
      references: hasWord(rest, 'REFERENCES'),
    },
    at,
  );
}

/** `ADD [CONSTRAINT name] UNIQUE | FOREIGN KEY | CHECK | …`: tokens start behind ADD. */
function addConstraint(table: string, tokens: readonly SqlToken[], at: Place): readonly Operation[] | undefined {
  const cursor = cursorOf(tokens);
  if (cursor.take('CONSTRAINT')) {
    cursor.take('IF', 'NOT', 'EXISTS');
    if (!/^(?:UNIQUE|FOREIGN|PRIMARY|CHECK|EXCLUDE|NOT)$/.test(cursor.peek()?.word ?? '')) cursor.name();
  }
  const rest = cursor.rest();
  const notValid = hasWord(rest, 'NOT', 'VALID') || hasWord(rest, 'USING', 'INDEX');
  const kind: OperationKind | undefined = cursor.take('UNIQUE')
    ? 'add-unique'
    : cursor.take('FOREIGN', 'KEY')
      ? 'add-foreign-key'
      : cursor.take('PRIMARY', 'KEY')
        ? 'add-primary-key'
        : cursor.take('CHECK')
          ? 'add-check'
          : cursor.take('EXCLUDE')
            ? 'add-exclusion'
            : undefined;
  if (kind === undefined) {
    if (!cursor.one('INDEX', 'KEY', 'FULLTEXT', 'SPATIAL')) return undefined;
    cursor.one('INDEX', 'KEY');
    return [operation('index-not-concurrent', at, cursor.name() || table, { table, locking: false })];
  }
  const object = commaParts(cursor.bracket() ?? [])
    .map((part) => part[0]?.text ?? '')
    .join(', ');
  if (notValid) return [operation('add-constraint-not-valid', at, table, { table })];
  return [
    operation(
      kind,
      at,
      object === '' || kind === 'add-check' || kind === 'add-exclusion' ? table : `${table}.${object}`,
      { table },
    ),
  ];
}

/** `ALTER [COLUMN] name …`: tokens start at the name. */
function alterColumn(table: string, tokens: readonly SqlToken[], at: Place): readonly Operation[] {
  const cursor = cursorOf(tokens);
  const column = cursor.name();
  const where = { table, column };
  if (cursor.take('SET', 'NOT', 'NULL')) return [operation('set-not-null', at, undefined, where)];
  if (cursor.take('DROP', 'NOT', 'NULL')) return [operation('drop-not-null', at, undefined, where)];
  if (cursor.take('SET', 'DEFAULT') || cursor.take('DROP', 'DEFAULT')) {
    return [operation('change-default', at, undefined, where)];
  }
  const typed = cursor.take('SET', 'DATA', 'TYPE') || cursor.take('TYPE');
  if (!typed && cursor.one('SET', 'DROP', 'RESET', 'ADD', 'RESTART')) return [operation('other', at, undefined, where)];
  const type = typeOf(cursor.rest());
  const found = [changedType(table, column, type.name, narrows(type.name, type.length), at)];
  // SQL Server restates whether the column may be empty.
  if (!typed && hasWord(tokens, 'NOT', 'NULL')) found.push(operation('set-not-null', at, undefined, where));
  return found;
}

/** `MODIFY [COLUMN] name type …` and `CHANGE [COLUMN] old new type …` of MySQL and Oracle. */
function restateColumn(table: string, tokens: readonly SqlToken[], renames: boolean, at: Place): readonly Operation[] {
  const cursor = cursorOf(tokens);
  const column = cursor.name();
  const found: Operation[] = [];
  const renamed = renames ? cursor.name() : column;
  if (renamed !== column) found.push(operation('rename-column', at, undefined, { table, column, to: renamed }));
  const rest = cursor.rest();
  const type = typeOf(rest);
  const isEnum = type.name === 'enum' || type.name === 'set';
  if (isEnum) {
    const says = `states the values of the enum ${table}.${renamed} anew: rows with a value that is left out lose it`;
    found.push(operation('drop-enum-value', at, undefined, { table, column: renamed, says }));
  } else if (type.name !== '' && !/^(?:not|null)$/.test(type.name)) {
    found.push(changedType(table, renamed, type.name, narrows(type.name, type.length), at));
  }
  if (hasWord(rest, 'NOT', 'NULL')) found.push(operation('set-not-null', at, undefined, { table, column: renamed }));
  return found;
}

function drop(table: string, tokens: readonly SqlToken[], at: Place): readonly Operation[] {
  const cursor = cursorOf(tokens);
  if (cursor.one('CONSTRAINT', 'CHECK')) {
    cursor.take('IF', 'EXISTS');
    return [operation('drop-constraint', at, cursor.name(), { table })];
  }
  if (cursor.take('PRIMARY', 'KEY')) return [operation('drop-constraint', at, table, { table })];
  if (cursor.take('FOREIGN', 'KEY')) return [operation('drop-constraint', at, cursor.name(), { table })];
  if (cursor.one('INDEX', 'KEY')) return [operation('drop-index', at, cursor.name(), { table })];
  if (cursor.one('PARTITION', 'PARTITIONS')) {
    const says = `drops partitions of ${table} with their rows`;
    return [operation('drop-table', at, table, { table, says })];
  }
  cursor.take('COLUMN');
  cursor.take('IF', 'EXISTS');
  // Oracle and SQL Server name several columns at once.
  const list = cursor.peek()?.text === '(' ? commaParts(cursor.bracket() ?? []) : [cursor.rest()];
  return list.map((part) => operation('drop-column', at, undefined, { table, column: cursorOf(part).name() }));
}

function rename(table: string, tokens: readonly SqlToken[], at: Place): readonly Operation[] {
  const cursor = cursorOf(tokens);
  if (cursor.take('TO') || cursor.take('AS')) {
    return [operation('rename-table', at, table, { table, to: cursor.name() })];
  }
  if (cursor.one('CONSTRAINT', 'INDEX', 'KEY')) return [operation('rename-constraint', at, table, { table })];
  cursor.take('COLUMN');
  const column = cursor.name();
  cursor.take('TO');
  return [operation('rename-column', at, undefined, { table, column, to: cursor.name() })];
}

/** Part of an `ALTER TABLE` up to the next comma. */
export function alterTablePart(table: string, tokens: readonly SqlToken[], at: Place): readonly Operation[] {
  const cursor = cursorOf(tokens);
  if (cursor.take('ADD')) {
    const constraint = addConstraint(table, cursor.rest(), at);
    if (constraint) return constraint;
    if (cursor.one('PARTITION', 'SYSTEM', 'PERIOD')) return [operation('other', at, table, { table })];
    cursor.take('COLUMN');
    cursor.take('IF', 'NOT', 'EXISTS');
    const list = cursor.peek()?.text === '(' ? commaParts(cursor.bracket() ?? []) : [cursor.rest()];
    return list.flatMap((part) => addConstraint(table, part, at) ?? addColumn(table, part, at));
  }
  if (cursor.take('DROP')) return drop(table, cursor.rest(), at);
  if (cursor.take('ALTER')) {
    if (cursor.one('INDEX', 'CONSTRAINT', 'CHECK')) return [operation('other', at, table, { table })];
    cursor.take('COLUMN');
    return alterColumn(table, cursor.rest(), at);
  }
  if (cursor.take('MODIFY')) {
    cursor.take('COLUMN');
    const list = cursor.peek()?.text === '(' ? commaParts(cursor.bracket() ?? []) : [cursor.rest()];
    return list.flatMap((part) => restateColumn(table, part, false, at));
  }
  if (cursor.take('CHANGE')) {
    cursor.take('COLUMN');
    return restateColumn(table, cursor.rest(), true, at);
  }
  if (cursor.take('RENAME')) return rename(table, cursor.rest(), at);
  if (cursor.take('TRUNCATE', 'PARTITION')) return [operation('truncate', at, table, { table })];
  if (cursor.take('SET', 'SCHEMA')) return [operation('rename-table', at, table, { table })];
  if (cursor.take('DETACH', 'PARTITION')) {
    return [operation('detach-partition', at, table, { table, locking: !hasWord(cursor.rest(), 'CONCURRENTLY') })];
  }
  return [operation('other', at, table, { table })];
}
