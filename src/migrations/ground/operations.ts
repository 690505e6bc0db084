import type { Operation, OperationKind } from '../../model/migration.ts';
import type { Place } from '../../model/place.ts';

/** What each kind does to data (`destructive`) and to those who use the table meanwhile (`locking`), and how it is said. */
interface Trait {
  readonly destructive?: true;
  readonly locking?: true;
  readonly says: (object: string) => string;
}

const on = (object: string) => (object === '' ? 'something that cannot be told' : object);
const does =
  (start: string, end = '') =>
  (object: string) =>
    `${start} ${on(object)}${end}`;

const TRAITS: Readonly<Record<OperationKind, Trait>> = {
  'create-table': { says: does('creates the table') },
  'drop-table': { destructive: true, locking: true, says: does('drops the table', ' with its rows') },
  'rename-table': { locking: true, says: does('renames the table', ': code that uses the old name fails') },
  'create-schema': { says: does('creates the schema') },
  'drop-schema': { destructive: true, locking: true, says: does('drops the schema', ' with everything in it') },
  'rename-schema': { locking: true, says: does('renames the schema', ': code that uses the old name fails') },
  'drop-database': { destructive: true, locking: true, says: does('drops the database') },
  'add-column': { says: does('adds the column') },
  'add-not-null-no-default': {
    locking: true,
    says: does(
      'adds the required column',
      ' without a default: it fails on a table with rows, and old code cannot insert',
    ),
  },
  'drop-column': { destructive: true, locking: true, says: does('drops the column', ' with its data') },
  'rename-column': { locking: true, says: does('renames the column', ': code that uses the old name fails') },
  'change-type': { locking: true, says: does('changes the type of', ', which can rewrite the table under a lock') },
  'set-not-null': {
    locking: true,
    says: does('sets', ' to NOT NULL: every row is checked under a lock, and it fails where one is empty'),
  },
  'drop-not-null': { says: does('lets', ' be empty') },
  'change-default': { says: does('changes the default of') },
  'add-primary-key': { locking: true, says: does('adds a primary key to', ' while writers wait') },
  'add-unique': { locking: true, says: does('makes', ' unique: its rows are checked while writers wait') },
  'add-foreign-key': {
    locking: true,
    says: does('adds a foreign key to', ': both tables are locked while rows are checked'),
  },
  'add-check': { locking: true, says: does('adds a check to', ': its rows are checked while writers wait') },
  'add-exclusion': { locking: true, says: does('adds an exclusion constraint to', ' while writers wait') },
  'add-constraint-not-valid': { says: does('adds a constraint to', ' without checking its rows') },
  'drop-constraint': { says: does('drops the constraint') },
  'rename-constraint': { says: does('renames the index or constraint') },
  'create-index': { says: does('creates the index') },
  'index-not-concurrent': { locking: true, says: does('creates the index', ' while writers wait (not concurrently)') },
  'drop-index': { says: does('drops the index') },
  'create-type': { says: does('creates the type') },
  'drop-type': { says: does('drops the type') },
  'rename-type': { says: does('renames the type') },
  'add-enum-value': { says: does('adds a value to the enum') },
  'drop-enum-value': { destructive: true, locking: true, says: does('takes values away from the enum') },
  'rename-enum-value': {
    locking: true,
    says: does('renames a value of the enum', ': code that uses the old one fails'),
  },
  'create-sequence': { says: does('creates the sequence') },
  'drop-sequence': { says: does('drops the sequence', ' with its counter') },
  'create-object': { says: does('creates') },
  'drop-object': { says: does('drops') },
  'insert-rows': { says: does('inserts rows into') },
  'update-rows': { says: does('overwrites rows of') },
  'update-all-rows': {
    destructive: true,
    locking: true,
    says: does('overwrites every row of', ' (UPDATE without WHERE)'),
  },
  'delete-rows': { says: does('deletes rows of') },
  'delete-all-rows': {
    destructive: true,
    locking: true,
    says: does('deletes every row of', ' (DELETE without WHERE)'),
  },
  truncate: { destructive: true, locking: true, says: does('empties the table', ' (TRUNCATE)') },
  'rewrite-table': { locking: true, says: does('rewrites', ' under a lock') },
  'lock-table': { locking: true, says: does('locks the table') },
  'detach-partition': { locking: true, says: does('detaches a partition of') },
  'change-data': { says: (object) => `changes data in code${object === '' ? '' : `: ${object}`}` },
  revert: { destructive: true, says: does('takes back', ', with what was stored since') },
  'raw-sql': { says: (object) => `runs SQL that cannot be told from the file${object === '' ? '' : `: ${object}`}` },
  other: { says: does('changes') },
};

/** What differs from the kind's usual traits. */
export interface Differing {
  readonly table?: string;
  readonly column?: string;
  readonly to?: string;
  readonly maybe?: boolean;
  readonly destructive?: boolean;
  readonly locking?: boolean;
  readonly says?: string;
}

/** Longest name that is repeated: more is no name. */
const LONGEST = 200;

const cut = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name);

/** An operation with the traits of its kind; `object` defaults to `table.column` or the table. */
export function operation(
  op: OperationKind,
  at: Place,
  object: string | undefined,
  differing: Differing = {},
): Operation {
  const { table, column, to } = differing;
  const trait = TRAITS[op];
  const own = cut(object ?? (table === undefined ? (column ?? '') : column ? `${table}.${column}` : table));
  return {
    op,
    object: own,
    ...(table === undefined ? {} : { table: cut(table) }),
    ...(column === undefined ? {} : { column: cut(column) }),
    ...(to === undefined ? {} : { to: cut(to) }),
    ...(differing.maybe ? { maybe: true } : {}),
    destructive: differing.destructive ?? trait.destructive ?? false,
    locking: differing.locking ?? trait.locking ?? false,
    at,
    says: differing.says ?? trait.says(own),
  };
}

/** The same name in any spelling: without quotes, the public schema and case. */
export function nameKey(name: string): string {
  const plain = name.replace(/["`[\]]/g, '').toLowerCase();
  return plain.replace(/^(?:public|dbo)\./, '');
}

/** The same column of the same table in any spelling. */
export const columnKey = ({ table = '', column = '' }: Operation): string => `${nameKey(table)}.${nameKey(column)}`;
