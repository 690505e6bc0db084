import type { Operation } from '../../model/migration.ts';
import type { Place } from '../../model/place.ts';
import { operation } from './operations.ts';

/** A column that a statement adds, as either reader of SQL sees it. */
export interface AddedColumn {
  readonly table: string;
  readonly column: string;
  /** Type name in lower case, without its length. */
  readonly type: string;
  readonly notNull: boolean;
  /** `none`, a plain value, or something that is worked out for every row (a function, a generated or serial column). */
  readonly default: 'none' | 'plain' | 'computed';
  /** Generated from other columns: it needs no default. */
  readonly generated: boolean;
  readonly unique: boolean;
  readonly primaryKey: boolean;
  readonly references: boolean;
}

/** The operations that adding a column to an existing table comes to. */
export function addedColumn(added: AddedColumn, at: Place): readonly Operation[] {
  const { table, column } = added;
  const found: Operation[] = [];
  const required = (added.notNull || added.primaryKey) && added.default === 'none' && !added.generated;
  if (required) found.push(operation('add-not-null-no-default', at, undefined, { table, column }));
  else if (added.default === 'computed' || added.generated) {
    const says = `adds the column ${table}.${column} with a value that is worked out for every row under a lock`;
    found.push(operation('add-column', at, undefined, { table, column, locking: true, says }));
  } else found.push(operation('add-column', at, undefined, { table, column }));
  if (added.unique) found.push(operation('add-unique', at, undefined, { table, column }));
  if (added.primaryKey) found.push(operation('add-primary-key', at, undefined, { table, column }));
  if (added.references) found.push(operation('add-foreign-key', at, undefined, { table, column }));
  return found;
}

/** Types that hold everything that other types do: changing to one of them loses nothing. */
const WIDEST = new Set([
  'text',
  'longtext',
  'mediumtext',
  'clob',
  'jsonb',
  'json',
  'bigint',
  'int8',
  'double',
  'double precision',
  'float8',
  'timestamptz',
  'timestamp with time zone',
  'bytea',
  'longblob',
  'citext',
]);
/** Types that hold everything when they have no length. */
const WIDE_WITHOUT_LENGTH = new Set(['varchar', 'character varying', 'numeric', 'decimal', 'nvarchar', 'string']);
const RANKS: Readonly<Record<string, number>> = {
  smallint: 1,
  int2: 1,
  integer: 2,
  int: 2,
  int4: 2,
  bigint: 3,
  int8: 3,
};

/** Whether changing to a type can lose data. The old type, where it is known, settles what the new one alone cannot. */
export function narrows(to: string, length: number | undefined, from?: string, fromLength?: number): boolean {
  const type = to.toLowerCase().replace(/^pg_catalog\./, '');
  const old = from?.toLowerCase();
  if (old !== undefined) {
    const [newRank, oldRank] = [RANKS[type], RANKS[old]];
    if (newRank !== undefined && oldRank !== undefined) return newRank < oldRank;
    if (old === type) return length !== undefined && (fromLength === undefined || length < fromLength);
  }
  if (WIDEST.has(type)) return false;
  return !(WIDE_WITHOUT_LENGTH.has(type) && length === undefined);
}

/** Changing a column's type: it always locks, and loses data where the new type can hold less. */
export function changedType(table: string, column: string, type: string, narrower: boolean, at: Place): Operation {
  const more = narrower ? ', which can lose data, and' : ', which';
  const says = `changes the type of ${table}.${column}${type === '' ? '' : ` to ${type}`}${more} can rewrite the table under a lock`;
  return operation('change-type', at, undefined, { table, column, destructive: narrower, says });
}
