import type { MigrationSource, Operation, OperationKind, WayBack } from '../../model/migration.ts';
import { isIdle } from './bodies.ts';
import { type Chain, firstCall, type Link, outerCalls } from './calls.ts';
import { type Field, fieldKey, fieldOf, typeChange } from './django-fields.ts';
import { absent } from './judge.ts';
import { operation } from './operations.ts';
import { type PythonFunction, raisedIn } from './python.ts';
import { addedColumn, changedType } from './sql-columns.ts';
import { textOf, type Value } from './values.ts';

/** One operation of a migration: what it does, and what is wrong with its own way back. */
export interface Step {
  readonly operations: readonly Operation[];
  readonly back?: WayBack;
}

/** What the steps of one migration are read with. */
export interface Context {
  readonly source: MigrationSource;
  readonly functions: readonly PythonFunction[];
  readonly before: ReadonlyMap<string, Field>;
  /** Fields that get a default in the database by a step of a library in the same migration. */
  readonly defaults: ReadonlySet<string>;
}

const given = (link: Link, key: string, at: number): Value | undefined => link.named.get(key) ?? link.list[at];

/** Whether a reverse does nothing (`noop`, an empty string, a function that only passes), fails, or is not there. */
function reverseOf(value: Value | undefined, { functions, source }: Context): 'none' | 'noop' | 'raises' | 'written' {
  if (value === undefined || (value.kind === 'literal' && value.value === null)) return 'none';
  if (value.kind === 'text') return value.text.trim() === '' ? 'noop' : 'written';
  if (value.kind === 'list') return value.items.length === 0 ? 'noop' : 'written';
  const name = value.kind === 'name' ? (value.text.split('.').at(-1) ?? '') : '';
  if (/^noop$|^do_nothing$/i.test(name)) return 'noop';
  const local = functions.find((one) => one.name === name);
  if (local && raisedIn(local.nodes, source.text)) return 'raises';
  if (local && isIdle(local.nodes)) return 'noop';
  if (value.kind === 'code') {
    // `lambda apps, schema_editor: None`
    const colon = value.nodes.findIndex((node) => node.kind === 'mark' && node.text === ':');
    if (colon >= 0 && isIdle(value.nodes.slice(colon + 1))) return 'noop';
  }
  return 'written';
}

function back(link: Link, key: string, context: Context): WayBack | undefined {
  const at = { path: context.source.path, line: link.line };
  switch (reverseOf(given(link, key, 1), context)) {
    case 'none':
      return absent(`${link.name} has no ${key}`, at);
    case 'raises':
      return absent(`the ${key} of ${link.name} only raises an error`, at);
    case 'noop':
      return { kind: 'lossy', why: `the ${key} of ${link.name} runs and restores nothing`, at };
    default:
      return undefined;
  }
}

function sqlOf(value: Value | undefined, source: MigrationSource): readonly Operation[] {
  if (value?.kind === 'text') return source.sql({ path: source.path, line: value.line, text: value.text });
  // A list holds statements, or pairs of a statement and its parameters.
  if (value?.kind === 'list') {
    return value.items.flatMap((item) => sqlOf(item.kind === 'list' ? item.items[0] : item, source));
  }
  if (value?.kind === 'map') return [];
  const line = value?.kind === 'code' ? (value.nodes[0]?.line ?? 1) : 1;
  return value ? [operation('raw-sql', { path: source.path, line }, '')] : [];
}

function addField(link: Link, { source, defaults }: Context): readonly Operation[] {
  const at = { path: source.path, line: link.line };
  const table = textOf(given(link, 'model_name', 0));
  const column = textOf(given(link, 'name', 1));
  const field = fieldOf(given(link, 'field', 2));
  if (field?.type === 'ManyToManyField')
    return [operation('create-table', at, `${table}.${column}`, { table: `${table}_${column}` })];
  const hasDefault = field?.dbDefault === true || defaults.has(fieldKey(table, column));
  const added = addedColumn(
    {
      table,
      column,
      type: field?.type ?? '',
      notNull: field !== undefined && !field.null,
      default: hasDefault ? 'plain' : 'none',
      generated: /AutoField$|^GeneratedField$/.test(field?.type ?? ''),
      unique: field?.unique === true,
      primaryKey: false,
      references: /^(?:ForeignKey|OneToOneField)$/.test(field?.type ?? ''),
    },
    at,
  );
  if (!field?.default) return added;
  // Django fills the rows that are there, then takes the default away again.
  return added.map((one) =>
    one.op === 'add-not-null-no-default'
      ? {
          ...one,
          says: `adds the required column ${table}.${column}, whose default the database does not keep: old code cannot insert`,
        }
      : one,
  );
}

function alterField(link: Link, { source, before, defaults }: Context): readonly Operation[] {
  const at = { path: source.path, line: link.line };
  const table = textOf(given(link, 'model_name', 0));
  const column = textOf(given(link, 'name', 1));
  const field = fieldOf(given(link, 'field', 2));
  const old = before.get(fieldKey(table, column));
  const where = { table, column };
  const found: Operation[] = [];
  const type = field && old ? typeChange(old, field) : 'same';
  if (field && type !== 'same') found.push(changedType(table, column, field.type, type === 'narrower', at));
  if (field && old?.null === true && !field.null && !field.dbDefault && !defaults.has(fieldKey(table, column))) {
    found.push(operation('set-not-null', at, undefined, where));
  }
  if (field?.unique === true && old?.unique !== true) found.push(operation('add-unique', at, undefined, where));
  return found.length > 0 ? found : [operation('other', at, undefined, where)];
}

const CONSTRAINTS: Readonly<Record<string, OperationKind>> = {
  UniqueConstraint: 'add-unique',
  CheckConstraint: 'add-check',
  ExclusionConstraint: 'add-exclusion',
};
/** Operations that change only what Django knows, not the database. */
const STATE_ONLY =
  /^(?:AlterModelOptions|AlterModelManagers|AlterOrderWithRespectTo|AlterModelTableComment|IgnoreMigration)$/;

function schema(link: Link, context: Context): readonly Operation[] {
  const { path } = context.source;
  const at = { path, line: link.line };
  const model = textOf(given(link, 'model_name', 0));
  const name = textOf(given(link, 'name', 0));
  switch (link.name) {
    case 'CreateModel':
      return [operation('create-table', at, name, { table: name })];
    case 'DeleteModel':
      return [operation('drop-table', at, name, { table: name })];
    case 'RenameModel': {
      const old = textOf(given(link, 'old_name', 0));
      return [operation('rename-table', at, old, { table: old, to: textOf(given(link, 'new_name', 1)) })];
    }
    case 'AlterModelTable':
      return [operation('rename-table', at, name, { table: name, to: textOf(given(link, 'table', 1)) })];
    case 'AddField':
      return addField(link, context);
    case 'AlterField':
      return alterField(link, context);
    case 'RemoveField':
      return [operation('drop-column', at, undefined, { table: model, column: textOf(given(link, 'name', 1)) })];
    case 'RenameField': {
      const to = textOf(given(link, 'new_name', 2));
      return [
        operation('rename-column', at, undefined, { table: model, column: textOf(given(link, 'old_name', 1)), to }),
      ];
    }
    case 'AddIndex':
      return [operation('index-not-concurrent', at, model, { table: model })];
    case 'AddIndexConcurrently':
      return [operation('create-index', at, model, { table: model })];
    case 'RemoveIndex':
    case 'RemoveIndexConcurrently':
      return [operation('drop-index', at, textOf(given(link, 'name', 1)), { table: model })];
    case 'RenameIndex':
      return [operation('rename-constraint', at, model, { table: model })];
    case 'AddConstraintNotValid':
      return [operation('add-constraint-not-valid', at, model, { table: model })];
    case 'AddConstraint': {
      const constraint = given(link, 'constraint', 1);
      const made = constraint?.kind === 'code' ? firstCall(constraint.nodes)?.name : undefined;
      return [operation(CONSTRAINTS[made ?? ''] ?? 'add-check', at, model, { table: model })];
    }
    case 'RemoveConstraint':
      return [operation('drop-constraint', at, textOf(given(link, 'name', 1)), { table: model })];
    case 'AlterUniqueTogether': {
      const together = given(link, 'unique_together', 1);
      // `set()`, `[]`, `()` and None take the constraint away.
      const nodes = together?.kind === 'code' ? together.nodes : [];
      const call = firstCall(nodes);
      const none =
        (together?.kind === 'map' && together.entries.size === 0) ||
        (together?.kind === 'list' && together.items.length === 0) ||
        together?.kind === 'literal' ||
        (call?.name === 'set' && call.inside.length === 0);
      return [operation(none ? 'drop-constraint' : 'add-unique', at, name, { table: name })];
    }
    default:
      return STATE_ONLY.test(link.name)
        ? []
        : [operation('other', at, name || model, { says: `runs the operation ${link.name.slice(0, 60)}` })];
  }
}

/** What one operation of the list does, and its way back where that is not implied. */
export function djangoStep(chain: Chain, context: Context): readonly Step[] {
  const link = chain.links[0];
  const at = { path: context.source.path, line: link.line };
  const found = (way: WayBack | undefined) => (way ? { back: way } : {});
  if (link.name === 'RunPython') {
    const forward = reverseOf(given(link, 'code', 0), context) === 'noop';
    if (forward) return [{ operations: [] }];
    const name = given(link, 'code', 0);
    const data = operation('change-data', at, name?.kind === 'name' ? name.text : '');
    return [{ operations: [data], ...found(back(link, 'reverse_code', context)) }];
  }
  if (link.name === 'RunSQL') {
    const forward = reverseOf(given(link, 'sql', 0), context) === 'noop';
    if (forward) return [{ operations: [] }];
    return [{ operations: sqlOf(given(link, 'sql', 0), context.source), ...found(back(link, 'reverse_sql', context)) }];
  }
  if (link.name === 'SeparateDatabaseAndState') {
    const inner = given(link, 'database_operations', 0);
    return inner?.kind === 'list'
      ? inner.items.flatMap((item) =>
          item.kind === 'code' ? outerCalls(item.nodes).flatMap((one) => djangoStep(one, context)) : [],
        )
      : [];
  }
  return [{ operations: schema(link, context) }];
}

/** Fields that a library's `AddDefaultValue(model_name, name, value)` gives a default in the database. */
export function databaseDefaults(chains: readonly Chain[]): ReadonlySet<string> {
  return new Set(
    chains.flatMap(({ links: [link] }) =>
      link.name === 'AddDefaultValue'
        ? [fieldKey(textOf(given(link, 'model_name', 0)), textOf(given(link, 'name', 1)))]
        : [],
    ),
  );
}
