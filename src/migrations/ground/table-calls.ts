import type { Operation, OperationKind } from '../../model/migration.ts';
import type { Place } from '../../model/place.ts';
import type { Link } from './calls.ts';
import { canonical, nameOf, namesOf, optionsOf } from './naming.ts';
import { operation } from './operations.ts';
import { addedColumn, changedType } from './sql-columns.ts';
import { entryOf, isFalse, isTrue, textOf, type Value } from './values.ts';

/** Calls of the form `(table, …)` that Sequelize, TypeORM and their helpers share. */
const ON_TABLE: Readonly<Record<string, OperationKind>> = {
  createtable: 'create-table',
  createjunctiontable: 'create-table',
  droptable: 'drop-table',
  droptables: 'drop-table',
  createview: 'create-object',
  dropview: 'drop-object',
  dropforeignkey: 'drop-constraint',
  dropforeignkeys: 'drop-constraint',
  dropuniqueconstraint: 'drop-constraint',
  dropuniqueconstraints: 'drop-constraint',
  dropcheckconstraint: 'drop-constraint',
  dropexclusionconstraint: 'drop-constraint',
  dropprimarykey: 'drop-constraint',
  removeconstraint: 'drop-constraint',
  createforeignkey: 'add-foreign-key',
  createforeignkeys: 'add-foreign-key',
  addforeignkey: 'add-foreign-key',
  createuniqueconstraint: 'add-unique',
  createuniqueconstraints: 'add-unique',
  createprimarykey: 'add-primary-key',
  createcheckconstraint: 'add-check',
  createcheckconstraints: 'add-check',
  createexclusionconstraint: 'add-exclusion',
  dropindex: 'drop-index',
  dropindices: 'drop-index',
  removeindex: 'drop-index',
  cleartable: 'truncate',
  bulkinsert: 'insert-rows',
  bulkupdate: 'update-rows',
  dropallenums: 'drop-type',
  droptabledata: 'truncate',
};
const ON_SCHEMA: Readonly<Record<string, OperationKind>> = {
  createschema: 'create-schema',
  dropschema: 'drop-schema',
  createdatabase: 'create-schema',
  dropdatabase: 'drop-database',
};
const ALL: ReadonlySet<string> = new Set(['dropalltables', 'dropallschemas', 'cleardatabase']);

function newColumn(table: string, column: string, options: Value | undefined, at: Place): readonly Operation[] {
  const has = (key: string) => entryOf(options, key) !== undefined;
  const notNull = isFalse(entryOf(options, 'allowNull')) || isFalse(entryOf(options, 'isNullable'));
  return addedColumn(
    {
      table,
      column,
      type: textOf(entryOf(options, 'type')),
      notNull,
      default: has('defaultValue') || has('default') ? 'plain' : 'none',
      generated: isTrue(entryOf(options, 'isGenerated')) || isTrue(entryOf(options, 'autoIncrement')),
      unique: isTrue(entryOf(options, 'unique')) || isTrue(entryOf(options, 'isUnique')),
      primaryKey: isTrue(entryOf(options, 'primaryKey')) || isTrue(entryOf(options, 'isPrimary')),
      references: has('references'),
    },
    at,
  );
}

function changedColumn(table: string, column: string, options: Value | undefined, at: Place): readonly Operation[] {
  const where = { table, column };
  const found: Operation[] = [];
  // These calls state the whole column anew; without its old state a narrower type cannot be told from the same one.
  if (!options || entryOf(options, 'type')) found.push(changedType(table, column, '', false, at));
  if (isFalse(entryOf(options, 'allowNull')) || isFalse(entryOf(options, 'isNullable')))
    found.push(operation('set-not-null', at, undefined, where));
  if (isTrue(entryOf(options, 'unique'))) found.push(operation('add-unique', at, undefined, where));
  return found.length > 0 ? found : [operation('other', at, undefined, where)];
}

const CONSTRAINTS: Readonly<Record<string, OperationKind>> = {
  unique: 'add-unique',
  'foreign key': 'add-foreign-key',
  check: 'add-check',
  'primary key': 'add-primary-key',
};

/** What a call on tables does (`dropColumn(table, column)`, `addConstraint(table, { type })` …); undefined when it is none. */
export function tableCall(link: Link, path: string): readonly Operation[] | undefined {
  const at = { path, line: link.line };
  const verb = canonical(link.name);
  const [first, second, third] = link.list;
  const table = nameOf(first);
  const kind = ON_TABLE[verb];
  if (kind && Object.hasOwn(ON_TABLE, verb)) {
    const maybe = verb === 'createtable' && isTrue(second);
    if (verb === 'bulkupdate' && !third) return [operation('update-all-rows', at, table, { table })];
    return namesOf(first).map((name) => operation(kind, at, name, { table: name, maybe }));
  }
  const schema = ON_SCHEMA[verb];
  if (schema && Object.hasOwn(ON_SCHEMA, verb)) return [operation(schema, at, table)];
  if (ALL.has(verb)) return [operation('drop-schema', at, '', { says: 'drops all tables' })];
  switch (verb) {
    case 'addcolumn':
    case 'addcolumns': {
      const columns = second?.kind === 'list' ? second.items : [second];
      const options = (column: Value | undefined) =>
        optionsOf(column) ?? (second?.kind === 'list' ? undefined : optionsOf(third));
      return columns.flatMap((column) => newColumn(table, nameOf(column), options(column), at));
    }
    case 'dropcolumn':
    case 'dropcolumns':
    case 'removecolumn':
      return namesOf(second).map((column) => operation('drop-column', at, undefined, { table, column }));
    case 'renamecolumn':
      return [operation('rename-column', at, undefined, { table, column: nameOf(second), to: nameOf(third) })];
    case 'renametable':
      return [operation('rename-table', at, table, { table, to: nameOf(second) })];
    case 'changecolumn':
    case 'changecolumns':
      return changedColumn(table, nameOf(second), optionsOf(third), at);
    case 'addnotnull':
      return [operation('set-not-null', at, undefined, { table, column: nameOf(second) })];
    case 'dropnotnull':
      return [operation('drop-not-null', at, undefined, { table, column: nameOf(second) })];
    case 'addindex':
    case 'createindex':
    case 'createindices': {
      const options = [optionsOf(second), optionsOf(third)];
      const concurrent = options.some(
        (one) => isTrue(entryOf(one, 'concurrently')) || isTrue(entryOf(one, 'isConcurrent')),
      );
      const name = options.map((one) => textOf(entryOf(one, 'name'))).find((text) => text !== '') ?? table;
      return [operation(concurrent ? 'create-index' : 'index-not-concurrent', at, name, { table })];
    }
    case 'addconstraint': {
      const options = optionsOf(second) ?? optionsOf(third);
      const type = textOf(entryOf(options, 'type')).toLowerCase();
      return [operation(CONSTRAINTS[type] ?? 'add-check', at, table, { table })];
    }
    case 'bulkdelete': {
      const all =
        second === undefined ||
        (second.kind === 'map' && second.entries.size === 0) ||
        (second.kind === 'literal' && second.value === null);
      return [operation(all ? 'delete-all-rows' : 'delete-rows', at, table, { table })];
    }
    default:
      return undefined;
  }
}
