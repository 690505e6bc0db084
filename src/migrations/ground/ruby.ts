import type { Operation, OperationKind } from '../../model/migration.ts';
import type { Place } from '../../model/place.ts';
import type { Command } from './calls.ts';
import { operation } from './operations.ts';
import { addedColumn, changedType, narrows } from './sql-columns.ts';
import { isFalse, isNull, isTrue, textOf, textsOf, type Value, wordOf, wordsOf } from './values.ts';

const number = (value: Value | undefined): number | undefined =>
  value?.kind === 'literal' && typeof value.value === 'number' ? value.value : undefined;

const CONSTRAINTS: Readonly<Record<string, OperationKind>> = {
  add_check_constraint: 'add-check',
  add_exclusion_constraint: 'add-exclusion',
  add_unique_constraint: 'add-unique',
  add_unique_key: 'add-unique',
  remove_check_constraint: 'drop-constraint',
  remove_exclusion_constraint: 'drop-constraint',
  remove_unique_constraint: 'drop-constraint',
  remove_unique_key: 'drop-constraint',
  remove_foreign_key: 'drop-constraint',
  validate_foreign_key: 'other',
  validate_check_constraint: 'other',
  validate_constraint: 'other',
  change_table_comment: 'other',
  change_column_comment: 'other',
  add_enum_value: 'add-enum-value',
  rename_enum_value: 'rename-enum-value',
  create_enum: 'create-type',
  drop_enum: 'drop-type',
  rename_enum: 'rename-type',
  enable_extension: 'create-object',
  disable_extension: 'drop-object',
  create_schema: 'create-schema',
  drop_schema: 'drop-schema',
  rename_schema: 'rename-schema',
  create_virtual_table: 'create-table',
  drop_virtual_table: 'drop-table',
  rename_index: 'rename-constraint',
  create_view: 'create-object',
  update_view: 'create-object',
  replace_view: 'create-object',
  drop_view: 'drop-object',
  create_function: 'create-object',
  drop_function: 'drop-object',
  create_trigger: 'create-object',
  drop_trigger: 'drop-object',
};

function added(table: string, column: string, command: Command, type: string, at: Place): readonly Operation[] {
  const { named } = command;
  const fallback = named.get('default');
  return addedColumn(
    {
      table,
      column,
      type,
      notNull: isFalse(named.get('null')),
      default: fallback === undefined || isNull(fallback) ? 'none' : fallback.kind === 'code' ? 'computed' : 'plain',
      generated: named.has('as') || type === 'primary_key' || type === 'virtual',
      unique: isTrue(named.get('unique')),
      primaryKey: isTrue(named.get('primary_key')),
      references: false,
    },
    at,
  );
}

function index(command: Command, table: string, columns: readonly string[], at: Place): readonly Operation[] {
  const { named } = command;
  const concurrent = textOf(named.get('algorithm')) === 'concurrently';
  const name = textOf(named.get('name')) || `${table}.${columns.join(', ')}`;
  const found = [operation(concurrent ? 'create-index' : 'index-not-concurrent', at, name, { table })];
  if (isTrue(named.get('unique')) && !concurrent)
    found.push(operation('add-unique', at, `${table}.${columns.join(', ')}`, { table }));
  return found;
}

function reference(command: Command, table: string, names: readonly string[], at: Place): readonly Operation[] {
  return names.flatMap((name) => {
    const column = `${name}_id`;
    const required = added(table, column, command, 'bigint', at);
    const given = command.named.get('index');
    const concurrent = given?.kind === 'map' && textOf(given.entries.get('algorithm')) === 'concurrently';
    const indexed = isFalse(given)
      ? []
      : [operation(concurrent ? 'create-index' : 'index-not-concurrent', at, `${table}.${column}`, { table })];
    const key = command.named.get('foreign_key');
    const unchecked = key?.kind === 'map' && isFalse(key.entries.get('validate'));
    const keyed =
      isTrue(key) || key?.kind === 'map'
        ? [
            operation(unchecked ? 'add-constraint-not-valid' : 'add-foreign-key', at, `${table}.${column}`, {
              table,
              column,
            }),
          ]
        : [];
    return [...required, ...indexed, ...keyed];
  });
}

/** What a call of a Rails migration does; undefined for what is none of its calls. `table` is set inside `change_table`. */
export function railsCall(command: Command, path: string, table?: string): readonly Operation[] | undefined {
  const at = { path, line: command.line };
  const { name: verb, named } = command;
  const given =
    table === undefined ? command.list : [{ kind: 'text' as const, text: table, line: command.line }, ...command.list];
  const [first, second, third] = given;
  const own = wordOf(first);
  const names = given.slice(1).flatMap((value) => wordsOf(value));
  const plain = CONSTRAINTS[verb];
  if (plain && Object.hasOwn(CONSTRAINTS, verb)) {
    const unchecked = isFalse(named.get('validate')) || named.has('using_index');
    const kind =
      plain.startsWith('add-') && plain !== 'add-enum-value' && unchecked ? 'add-constraint-not-valid' : plain;
    const onTable = kind.startsWith('add-') && kind !== 'add-enum-value';
    return [
      operation(kind, at, own, onTable || kind === 'drop-constraint' || kind === 'drop-table' ? { table: own } : {}),
    ];
  }
  switch (verb) {
    case 'create_table':
    case 'create_join_table': {
      const tables =
        verb === 'create_join_table' ? textOf(named.get('table_name')) || [own, wordOf(second)].sort().join('_') : own;
      const made = operation('create-table', at, tables, { table: tables, maybe: isTrue(named.get('if_not_exists')) });
      const forced = named.get('force');
      return forced && !isFalse(forced)
        ? [
            operation('drop-table', at, tables, { table: tables, says: `drops the table ${tables} first (force)` }),
            made,
          ]
        : [made];
    }
    case 'drop_table':
    case 'drop_join_table':
      return given
        .map(wordOf)
        .filter((text) => text !== '')
        .map((name) => operation('drop-table', at, name, { table: name }));
    case 'rename_table':
      return [operation('rename-table', at, own, { table: own, to: wordOf(second) })];
    case 'add_column':
    case 'column':
      return added(own, wordOf(second), command, wordOf(third), at);
    case 'add_columns':
      return names.flatMap((name) => added(own, name, command, textOf(named.get('type')), at));
    case 'add_timestamps':
    case 'timestamps':
      return ['created_at', 'updated_at'].flatMap((name) => added(own, name, command, 'datetime', at));
    case 'remove_column':
      return [operation('drop-column', at, undefined, { table: own, column: wordOf(second) })];
    case 'remove_columns':
    case 'remove':
      return names.map((column) => operation('drop-column', at, undefined, { table: own, column }));
    case 'remove_timestamps':
      return ['created_at', 'updated_at'].map((column) =>
        operation('drop-column', at, undefined, { table: own, column }),
      );
    case 'remove_reference':
    case 'remove_references':
    case 'remove_belongs_to':
      return names.map((name) => operation('drop-column', at, undefined, { table: own, column: `${name}_id` }));
    case 'rename_column':
    case 'rename':
      return [operation('rename-column', at, undefined, { table: own, column: wordOf(second), to: wordOf(third) })];
    case 'change_column':
    case 'change': {
      const type = wordOf(third);
      const column = wordOf(second);
      const limit = number(named.get('limit'));
      const changed = changedType(own, column, type, narrows(type === 'string' ? 'varchar' : type, limit), at);
      return isFalse(named.get('null'))
        ? [changed, operation('set-not-null', at, undefined, { table: own, column })]
        : [changed];
    }
    case 'change_column_null':
    case 'change_null': {
      const kind = isFalse(third) ? 'set-not-null' : 'drop-not-null';
      return [operation(kind, at, undefined, { table: own, column: wordOf(second) })];
    }
    case 'change_column_default':
    case 'change_default':
      return [operation('change-default', at, undefined, { table: own, column: wordOf(second) })];
    case 'add_index':
    case 'index':
      return index(command, own, wordsOf(second), at);
    case 'remove_index':
      return [
        operation(
          'drop-index',
          at,
          textOf(named.get('name')) || `${own}.${[...wordsOf(second), ...textsOf(named.get('column'))].join(', ')}`,
          { table: own },
        ),
      ];
    case 'add_reference':
    case 'add_belongs_to':
    case 'references':
    case 'belongs_to':
      return reference(command, own, names, at);
    case 'add_foreign_key':
    case 'foreign_key':
      return [
        operation(isFalse(named.get('validate')) ? 'add-constraint-not-valid' : 'add-foreign-key', at, own, {
          table: own,
        }),
      ];
    default:
      return undefined;
  }
}

/** Types that `change_table` and `create_table` have a call for: `t.string :name`. */
export const COLUMN_TYPES =
  /^(?:string|text|integer|bigint|float|decimal|numeric|datetime|timestamp|timestamptz|time|date|binary|blob|boolean|json|jsonb|uuid|inet|cidr|macaddr|hstore|citext|xml|tsvector|point|bit|daterange|tsrange|int4range|int8range|numrange|interval|enum|money|primary_key|serial|bigserial|virtual|attachment|geometry|st_point|vector)$/;

/** `t.string :a, :b, null: false` inside `change_table`. */
export function typedColumns(command: Command, table: string, path: string): readonly Operation[] {
  const at = { path, line: command.line };
  return command.list
    .flatMap((value) => wordsOf(value))
    .flatMap((name) => added(table, name, command, command.name, at));
}
