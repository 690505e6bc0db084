import { type Operation, type OperationKind, PHASES, type Phase } from '../../model/migration.ts';
import { columnKey, nameKey } from './operations.ts';

/** Locking steps that do no harm on a table that nobody uses yet. */
const HARMLESS = (one: Operation): Operation =>
  one.destructive || one.locking ? { ...one, destructive: false, locking: false } : one;

/** Steps that take something away: on a table that may have been there before (IF NOT EXISTS) they count. */
const TAKES: ReadonlySet<OperationKind> = new Set([
  'drop-table',
  'drop-column',
  'truncate',
  'delete-all-rows',
  'update-all-rows',
  'change-type',
]);

/**
 * What the steps of a change set come to, in their order: on a table that it creates itself neither lock nor loss counts,
 * and filling a column that it adds overwrites nothing.
 */
export function settler(): (operations: readonly Operation[]) => readonly Operation[] {
  const created = new Map<string, 'surely' | 'maybe'>();
  const added = new Set<string>();
  const types = new Set<string>();
  const one = (step: Operation): Operation => {
    const table = nameKey(step.table ?? '');
    const state = created.get(table);
    const isNew = table !== '' && (state === 'surely' || (state === 'maybe' && !TAKES.has(step.op)));
    if (step.op === 'create-table') {
      // A table that was dropped first, and now comes anew, is still the one that had rows.
      created.set(table, step.maybe ? 'maybe' : 'surely');
    } else if (step.op === 'drop-table') created.delete(table);
    else if (step.op === 'rename-table' && state) created.set(nameKey(step.to ?? ''), state);
    else if (step.op === 'create-type') types.add(nameKey(step.object));
    else if (step.op === 'add-column' || step.op === 'add-not-null-no-default') added.add(columnKey(step));
    const fills = step.op === 'update-all-rows' || step.op === 'update-rows';
    if (fills && step.column !== undefined && added.has(columnKey(step))) return HARMLESS(step);
    if (step.op === 'drop-column' && added.has(columnKey(step))) {
      added.delete(columnKey(step));
      return HARMLESS(step);
    }
    if (step.op === 'drop-type' && types.has(nameKey(step.object))) return HARMLESS(step);
    return isNew && step.op !== 'create-table' ? HARMLESS(step) : step;
  };
  return (operations) => operations.map(one);
}

/** A type that takes the name of another after a column was turned to it: how enum values are taken away in Postgres. */
export function replacedTypes(operations: readonly Operation[]): readonly Operation[] {
  const made = new Set(operations.filter(({ op }) => op === 'create-type').map(({ object }) => nameKey(object)));
  if (made.size === 0 || !operations.some(({ op }) => op === 'change-type')) return operations;
  return operations.map((step) => {
    if (step.op !== 'rename-type' || !made.has(nameKey(step.object))) return step;
    const name = step.to ?? step.object;
    const says = `replaces the type ${name} by a new one: values that it leaves out are gone`;
    return { ...step, op: 'drop-enum-value', object: name, destructive: true, locking: true, says };
  });
}

const CONTRACTS: ReadonlySet<OperationKind> = new Set([
  'drop-table',
  'drop-column',
  'drop-schema',
  'drop-type',
  'drop-enum-value',
  'rename-table',
  'rename-column',
  'set-not-null',
]);
const EXPANDS: ReadonlySet<OperationKind> = new Set([
  'create-table',
  'add-column',
  'add-not-null-no-default',
  'create-type',
  'add-enum-value',
]);
const FILLS: ReadonlySet<OperationKind> = new Set([
  'update-rows',
  'update-all-rows',
  'insert-rows',
  'delete-rows',
  'delete-all-rows',
  'change-data',
]);

/** Phases that the steps belong to: additions, moving data, and taking the old shape away. */
export function phasesOf(operations: readonly Operation[]): readonly Phase[] {
  const created = new Set(
    operations.filter(({ op }) => op === 'create-table').map(({ table }) => nameKey(table ?? '')),
  );
  const isOld = ({ table }: Operation) => table === undefined || !created.has(nameKey(table));
  const has = (kinds: ReadonlySet<OperationKind>, test: (one: Operation) => boolean) =>
    operations.some((one) => kinds.has(one.op) && test(one));
  return [
    ...(has(EXPANDS, () => true) ? (['expand'] as const) : []),
    // Rows of a new table are no back-fill, and what was settled as harmless takes nothing away.
    ...(has(FILLS, isOld) ? (['backfill'] as const) : []),
    ...(has(CONTRACTS, ({ destructive, locking }) => destructive || locking) ? (['contract'] as const) : []),
  ];
}

/** Phases of a change set when it takes the old shape away together with adding the new one or moving data; else none. */
export function mixedPhases(
  migrations: readonly { readonly phases: readonly Phase[]; readonly change: string }[],
): readonly Phase[] {
  const all = new Set(migrations.filter(({ change }) => change !== 'deleted').flatMap(({ phases }) => phases));
  const found = PHASES.filter((phase) => all.has(phase));
  return all.has('contract') && found.length > 1 ? found : [];
}
