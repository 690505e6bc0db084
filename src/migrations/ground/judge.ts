import type { Operation, OperationKind, WayBack } from '../../model/migration.ts';
import type { Place } from '../../model/place.ts';
import { columnKey, nameKey } from './operations.ts';

/** The way back as it is written: what it does, and what cannot be told. */
export interface Down {
  readonly operations: readonly Operation[];
  /** It does something that does not show in `operations`: code of its own, helpers of the project. */
  readonly opaque: boolean;
  /** It always fails on purpose. */
  readonly raises?: Place;
  readonly at: Place;
}

/** Steps after which the old data is gone, whatever the way back does. */
const LOSES: ReadonlySet<OperationKind> = new Set([
  'drop-table',
  'drop-schema',
  'drop-database',
  'drop-column',
  'truncate',
  'delete-rows',
  'delete-all-rows',
  'update-rows',
  'update-all-rows',
  'drop-enum-value',
  'change-data',
]);

/** Steps that neither need nor make a way back. */
const IDLE: ReadonlySet<OperationKind> = new Set(['lock-table', 'rewrite-table']);

/** What can undo each kind of step. */
const UNDOES: Partial<Readonly<Record<OperationKind, readonly OperationKind[]>>> = {
  'drop-table': ['create-table', 'rename-table'],
  'drop-column': ['add-column', 'add-not-null-no-default', 'create-table', 'rename-column', 'rename-table'],
};

/** Everything by which an operation can be recognised in its opposite: its object, table and column, in one spelling. */
function subjects(operations: readonly Operation[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { object, table, column } of operations) {
    for (const name of [object, table, column]) {
      const key = nameKey(name ?? '');
      if (key === '') continue;
      found.add(key);
      const last = key.slice(key.lastIndexOf('.') + 1);
      if (last !== key) found.add(last);
    }
  }
  return found;
}

/** Whether an overwritten column is one that this same migration adds: what stood there before was nothing. */
const isNewColumn = (one: Operation, added: ReadonlySet<string>): boolean =>
  one.column !== undefined && added.has(columnKey(one));

/** A dropped table that another takes the name of was copied before: the usual way of rebuilding one in SQLite. */
function isRebuilt(one: Operation, up: readonly Operation[]): boolean {
  if (one.op !== 'drop-table') return false;
  const key = nameKey(one.table ?? '');
  return up.some((other) => other.op === 'rename-table' && nameKey(other.to ?? '') === key);
}

/** Steps of a migration after which the data that was there does not come back. */
export function losses(up: readonly Operation[]): readonly Operation[] {
  const added = new Set(up.filter(({ op }) => op === 'add-column' || op === 'add-not-null-no-default').map(columnKey));
  const created = new Set<string>();
  return up.filter((one) => {
    const table = nameKey(one.table ?? '');
    if (one.op === 'create-table' && !one.maybe) created.add(table);
    const loses =
      LOSES.has(one.op) || (one.op === 'change-type' && one.destructive) || (one.op === 'drop-type' && one.destructive);
    if (!loses || (table !== '' && created.has(table))) return false;
    return (
      !isRebuilt(one, up) && !((one.op === 'update-rows' || one.op === 'update-all-rows') && isNewColumn(one, added))
    );
  });
}

/** Whether the way back brings back what a step took away, if only its shape. */
function restores(one: Operation, down: Down): boolean {
  const by = UNDOES[one.op];
  if (!by || down.opaque) return true;
  return down.operations.some((other) => {
    if (!by.includes(other.op)) return false;
    if (one.op === 'drop-table' || other.op === 'create-table')
      return nameKey(other.table ?? '') === nameKey(one.table ?? '') || other.op === 'rename-table';
    return other.column === undefined || other.op === 'rename-column' || columnKey(other) === columnKey(one);
  });
}

/** The way back when it is the steps themselves that the tool turns round. */
export function lossyOrPresent(up: readonly Operation[], at: Place, present: string): WayBack {
  const [first] = losses(up);
  return first
    ? { kind: 'lossy', why: `the way back restores the schema, but this step loses data: ${first.says}`, at: first.at }
    : { kind: 'present', why: present, at };
}

/** Judges a written way back against what the migration does. `opaque`: the way forward holds code that cannot be told. */
export function judge(up: readonly Operation[], opaque: boolean, down: Down): WayBack {
  const { at } = down;
  if (down.raises) return { kind: 'absent', why: 'the way back only raises an error', at: down.raises };
  const real = up.filter(({ op }) => !IDLE.has(op));
  if (down.operations.length === 0 && !down.opaque) {
    return real.length === 0 && !opaque
      ? { kind: 'present', why: 'the migration changes nothing, and so does its way back', at }
      : { kind: 'absent', why: 'the way back does nothing: it is empty, or only comments', at };
  }
  const touched = subjects(real);
  const undone = subjects(down.operations);
  const meets = [...undone].some((name) => touched.has(name));
  if (!meets && !down.opaque && !opaque && touched.size > 0 && !real.some(({ op }) => op === 'raw-sql')) {
    return { kind: 'absent', why: 'the way back touches nothing that the migration changes', at };
  }
  const lost = losses(up);
  const missing = lost.find((one) => !restores(one, down));
  if (missing) return { kind: 'lossy', why: `the way back does not undo this step: ${missing.says}`, at: missing.at };
  return lossyOrPresent(up, at, 'a way back is written');
}

/** The way back of a migration that has none. */
export const absent = (why: string, at: Place): WayBack => ({ kind: 'absent', why, at });
/** The way back with a tool that only goes forward. */
export const forwardOnly = (tool: string, at: Place): WayBack => ({
  kind: 'no-mechanism',
  why: `${tool} only goes forward: taking it back takes another migration`,
  at,
});
