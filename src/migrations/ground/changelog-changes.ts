import type { MigrationSource, Operation, OperationKind } from '../../model/migration.ts';
import type { Place } from '../../model/place.ts';
import type { Entry } from './changelog.ts';
import { operation } from './operations.ts';
import { addedColumn, changedType, narrows } from './sql-columns.ts';

/** Changes that Liquibase turns round by itself (its reference of change types, column "auto rollback"). */
const AUTOMATIC = new Set(
  'addAutoIncrement addCheckConstraint addColumn addDefaultValue addForeignKeyConstraint addLookupTable addNotNullConstraint addPrimaryKey addUniqueConstraint createIndex createSequence createSynonym createTable createView disableCheckConstraint disableTrigger dropNotNullConstraint enableCheckConstraint enableTrigger markUnused renameColumn renameSequence renameTable renameTrigger renameView setColumnRemarks setTableRemarks tagDatabase output empty'.split(
    ' ',
  ),
);

/** Whether a change needs no rollback of its own. */
export const isAutomatic = ({ name }: Entry): boolean => AUTOMATIC.has(name);

const SIMPLE: Readonly<Record<string, OperationKind>> = {
  createTable: 'create-table',
  dropTable: 'drop-table',
  addPrimaryKey: 'add-primary-key',
  addCheckConstraint: 'add-check',
  dropUniqueConstraint: 'drop-constraint',
  dropForeignKeyConstraint: 'drop-constraint',
  dropPrimaryKey: 'drop-constraint',
  dropCheckConstraint: 'drop-constraint',
  dropAllForeignKeyConstraints: 'drop-constraint',
  insert: 'insert-rows',
  loadData: 'insert-rows',
  loadUpdateData: 'update-rows',
  mergeColumns: 'drop-column',
};
const COLUMN: Readonly<Record<string, OperationKind>> = {
  dropNotNullConstraint: 'drop-not-null',
  addDefaultValue: 'change-default',
  dropDefaultValue: 'change-default',
};

const DEFAULTS = /^defaultValue|^valueComputed$|^generatedAlwaysAs|^autoIncrement$/i;

/** Nested names in the order they are written: YAML puts lists below a key of their own. */
const columnsOf = (change: Entry): readonly Entry[] =>
  change.children
    .flatMap((child) => (child.name === 'columns' ? child.children : [child]))
    .filter(({ name }) => name === 'column');

const isOn = (value: string | undefined): boolean => /^true$/i.test(value ?? '');

function addColumn(change: Entry, table: string, at: Place): readonly Operation[] {
  return columnsOf(change).flatMap((column) => {
    const constraints = column.children.find(({ name }) => name === 'constraints')?.fields;
    const computed = [...column.fields.keys()].some((key) => /^(?:valueComputed|generatedAlwaysAs)/i.test(key));
    const filled = [...column.fields.keys()].some((key) => DEFAULTS.test(key) || /^value/i.test(key));
    return addedColumn(
      {
        table,
        column: column.fields.get('name') ?? '',
        type: column.fields.get('type') ?? '',
        notNull: /^false$/i.test(constraints?.get('nullable') ?? ''),
        default: computed ? 'computed' : filled ? 'plain' : 'none',
        generated: isOn(column.fields.get('autoIncrement')),
        unique: isOn(constraints?.get('unique')),
        primaryKey: isOn(constraints?.get('primaryKey')),
        references: constraints?.has('references') === true || constraints?.has('foreignKeyName') === true,
      },
      at,
    );
  });
}

function typed(change: Entry, table: string, column: string, at: Place): Operation {
  const [, name = '', length] =
    /^([\w ]+?)\s*(?:\(\s*(\d+)[^)]*\))?\s*$/.exec((change.fields.get('newDataType') ?? '').slice(0, 200)) ?? [];
  const narrower = narrows(name, length === undefined ? undefined : Number(length));
  return changedType(table, column, change.fields.get('newDataType') ?? '', narrower, at);
}

/** What one change of a changelog does. */
export function changeOperations(change: Entry, source: MigrationSource): readonly Operation[] {
  const { name, fields } = change;
  const at: Place = { path: source.path, line: change.line };
  const table = fields.get('tableName') ?? fields.get('baseTableName') ?? fields.get('viewName') ?? '';
  const column = fields.get('columnName') ?? '';
  const simple = SIMPLE[name];
  if (simple && Object.hasOwn(SIMPLE, name)) return [operation(simple, at, table, { table })];
  const onColumn = COLUMN[name];
  if (onColumn && Object.hasOwn(COLUMN, name)) return [operation(onColumn, at, undefined, { table, column })];
  switch (name) {
    case 'addColumn':
      return addColumn(change, table, at);
    case 'dropColumn': {
      const several = columnsOf(change).map((one) => one.fields.get('name') ?? '');
      return (several.length > 0 ? several : [column]).map((one) =>
        operation('drop-column', at, undefined, { table, column: one }),
      );
    }
    case 'renameTable': {
      const old = fields.get('oldTableName') ?? '';
      return [operation('rename-table', at, old, { table: old, to: fields.get('newTableName') ?? '' })];
    }
    case 'renameColumn': {
      const old = fields.get('oldColumnName') ?? '';
      return [operation('rename-column', at, undefined, { table, column: old, to: fields.get('newColumnName') ?? '' })];
    }
    case 'modifyDataType':
      return [typed(change, table, column, at)];
    case 'addNotNullConstraint': {
      // With a default for the rows that are empty it does not fail, but still checks every row.
      return [operation('set-not-null', at, undefined, { table, column })];
    }
    case 'addUniqueConstraint':
      return [operation('add-unique', at, `${table}.${fields.get('columnNames') ?? ''}`, { table })];
    case 'addForeignKeyConstraint': {
      const valid = !/^false$/i.test(fields.get('validate') ?? '');
      const object = `${table}.${fields.get('baseColumnNames') ?? ''}`;
      return [operation(valid ? 'add-foreign-key' : 'add-constraint-not-valid', at, object, { table })];
    }
    case 'createIndex':
      return [operation('index-not-concurrent', at, fields.get('indexName') ?? table, { table })];
    case 'dropIndex':
      return [operation('drop-index', at, fields.get('indexName') ?? table, { table })];
    case 'createSequence':
    case 'dropSequence':
      return [
        operation(
          name === 'createSequence' ? 'create-sequence' : 'drop-sequence',
          at,
          fields.get('sequenceName') ?? '',
        ),
      ];
    case 'update':
    case 'delete': {
      const filtered =
        change.children.some((child) => child.name === 'where' || child.name === 'whereParams') || fields.has('where');
      const only = columnsOf(change);
      const set = only.length === 1 ? only[0]?.fields.get('name') : undefined;
      const rows = { table, ...(name === 'update' && set !== undefined ? { column: set } : {}) };
      if (name === 'update') return [operation(filtered ? 'update-rows' : 'update-all-rows', at, table, rows)];
      return [operation(filtered ? 'delete-rows' : 'delete-all-rows', at, table, rows)];
    }
    case 'sql': {
      const inner = change.children.find((child) => child.name === 'sql');
      const text = inner?.text ?? (change.text.trim() === '' ? (fields.get('sql') ?? '') : change.text);
      return source.sql({ path: source.path, line: inner?.textLine ?? change.textLine, text });
    }
    case 'sqlFile':
      return [operation('raw-sql', at, fields.get('path') ?? '')];
    case 'customChange':
    case 'executeCommand':
      return [
        operation('raw-sql', at, fields.get('class') ?? fields.get('executable') ?? '', {
          says: 'runs code of its own',
        }),
      ];
    default: {
      const kind = name.startsWith('create') ? 'create-object' : name.startsWith('drop') ? 'drop-object' : 'other';
      const object = fields.get('viewName') ?? fields.get('procedureName') ?? table;
      return [
        operation(kind, at, object, {
          says: `runs the change ${name.slice(0, 60)}${object === '' ? '' : ` on ${object}`}`,
        }),
      ];
    }
  }
}
