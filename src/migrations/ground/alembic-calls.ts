import type { MigrationSource, Operation, OperationKind } from '../../model/migration.ts';
import { isIdle } from './bodies.ts';
import { type Chain, firstCall, outerCalls } from './calls.ts';
import { codeOperations, type Meaning } from './code.ts';
import { nameOf, namesOf } from './naming.ts';
import { operation } from './operations.ts';
import type { PythonFunction } from './python.ts';
import { addedColumn, changedType, narrows } from './sql-columns.ts';
import { looksLikeSql } from './sql-strings.ts';
import { isGroup, isWord, type Node } from './tree.ts';
import { isFalse, isTrue, textOf, type Value } from './values.ts';

const SIMPLE: Readonly<Record<string, OperationKind>> = {
  create_table: 'create-table',
  drop_table: 'drop-table',
  drop_index: 'drop-index',
  drop_constraint: 'drop-constraint',
  create_unique_constraint: 'add-unique',
  create_check_constraint: 'add-check',
  create_exclude_constraint: 'add-exclusion',
  create_primary_key: 'add-primary-key',
  create_foreign_key: 'add-foreign-key',
  bulk_insert: 'insert-rows',
  create_table_comment: 'other',
  drop_table_comment: 'other',
};

/** `sa.String(length=40)`, `sa.Integer()`: the type's name and length. */
function typeOf(value: Value | undefined): { readonly name: string; readonly length: number | undefined } {
  if (value?.kind !== 'code')
    return { name: value?.kind === 'name' ? (value.text.split('.').at(-1) ?? '') : '', length: undefined };
  const link = firstCall(value.nodes);
  const given = link?.named.get('length') ?? link?.list[0];
  const length = given?.kind === 'literal' && typeof given.value === 'number' ? given.value : undefined;
  const name = (link?.name ?? '').toLowerCase();
  return {
    name:
      name === 'string' || name === 'unicode'
        ? 'varchar'
        : name === 'biginteger'
          ? 'bigint'
          : name === 'smallinteger'
            ? 'smallint'
            : name,
    length,
  };
}

/** `sa.Column("name", sa.String(), nullable=False, server_default=…)` */
function column(value: Value | undefined, table: string, path: string, line: number): readonly Operation[] {
  const link = value?.kind === 'code' ? firstCall(value.nodes) : undefined;
  const at = { path, line };
  const name = nameOf(value);
  if (!link) return [operation('add-column', at, undefined, { table, column: name })];
  const inner = link.list.flatMap((one) =>
    one.kind === 'code' ? outerCalls(one.nodes).map(({ links }) => links[0].name) : [],
  );
  return addedColumn(
    {
      table,
      column: name,
      type: typeOf(link.list[1]).name,
      notNull: isFalse(link.named.get('nullable')),
      default: link.named.has('server_default') ? 'plain' : 'none',
      generated: inner.includes('Computed') || inner.includes('Identity') || isTrue(link.named.get('autoincrement')),
      unique: isTrue(link.named.get('unique')),
      primaryKey: isTrue(link.named.get('primary_key')),
      references: inner.includes('ForeignKey'),
    },
    at,
  );
}

function altered({ links: [link] }: Chain, table: string, name: string, path: string): readonly Operation[] {
  const at = { path, line: link.line };
  const found: Operation[] = [];
  const type = link.named.get('type_');
  if (type) {
    const [to, from] = [typeOf(type), typeOf(link.named.get('existing_type'))];
    const old = link.named.has('existing_type') && from.name !== '' ? from.name : undefined;
    found.push(changedType(table, name, to.name, narrows(to.name, to.length, old, from.length), at));
  }
  const where = { table, column: name };
  if (isFalse(link.named.get('nullable'))) found.push(operation('set-not-null', at, undefined, where));
  if (isTrue(link.named.get('nullable'))) found.push(operation('drop-not-null', at, undefined, where));
  if (link.named.has('new_column_name')) {
    found.push(operation('rename-column', at, undefined, { ...where, to: textOf(link.named.get('new_column_name')) }));
  }
  if (link.named.has('server_default')) found.push(operation('change-default', at, undefined, where));
  return found.length > 0 ? found : [operation('other', at, undefined, where)];
}

/** What `op.…` or a batch inside `op.batch_alter_table` does; `table` is the one of the batch. */
function opCall(chain: Chain, table: string | undefined, path: string): readonly Operation[] | undefined {
  const [link] = chain.links;
  const at = { path, line: link.line };
  const [first, second, third] = link.list;
  const own = table ?? nameOf(first);
  const behind = table === undefined ? second : first;
  const concurrent = isTrue(link.named.get('postgresql_concurrently'));
  switch (link.name) {
    case 'add_column':
      return column(behind, own, path, link.line);
    case 'drop_column':
      return [
        operation('drop-column', at, undefined, {
          table: own,
          column: nameOf(behind ?? link.named.get('column_name')),
        }),
      ];
    case 'alter_column':
      return altered(chain, own, nameOf(behind ?? link.named.get('column_name')), path);
    case 'rename_table':
      return [operation('rename-table', at, own, { table: own, to: nameOf(second) })];
    case 'create_index': {
      const on = table ?? nameOf(second ?? link.named.get('table_name'));
      const name = nameOf(first) || on;
      const made = operation(concurrent ? 'create-index' : 'index-not-concurrent', at, name, { table: on });
      const columns = namesOf(table === undefined ? third : second).join(', ');
      return isTrue(link.named.get('unique')) && !concurrent
        ? [made, operation('add-unique', at, `${on}.${columns}`, { table: on })]
        : [made];
    }
    case 'create_foreign_key': {
      const on = table ?? nameOf(second);
      const unchecked = isTrue(link.named.get('postgresql_not_valid'));
      return [operation(unchecked ? 'add-constraint-not-valid' : 'add-foreign-key', at, on, { table: on })];
    }
    case 'execute':
      return undefined;
    default: {
      const kind = SIMPLE[link.name];
      if (!kind || !Object.hasOwn(SIMPLE, link.name)) return undefined;
      if (kind === 'drop-index') {
        const on = table ?? nameOf(link.named.get('table_name') ?? second);
        return [operation(kind, at, nameOf(first), { ...(on === '' ? {} : { table: on }), locking: false })];
      }
      const onSecond =
        /^(?:drop_constraint|create_unique_constraint|create_check_constraint|create_exclude_constraint|create_primary_key)$/.test(
          link.name,
        );
      const on = onSecond ? (table ?? nameOf(second ?? link.named.get('table_name'))) : own;
      const columns =
        link.name === 'create_unique_constraint' ? namesOf(table === undefined ? third : second).join(', ') : '';
      return [
        operation(kind, at, columns === '' ? (kind === 'drop-constraint' ? nameOf(first) : on) : `${on}.${columns}`, {
          table: on,
        }),
      ];
    }
  }
}

/** `with op.batch_alter_table("users") as batch_op:` — names of batches with their tables. */
function batchesOf(
  nodes: readonly Node[],
): ReadonlyMap<string, readonly { readonly at: number; readonly table: string }[]> {
  const found = new Map<string, { at: number; table: string }[]>();
  for (const [at, node] of nodes.entries()) {
    if (!isWord(node, 'batch_alter_table')) continue;
    const args = nodes[at + 1];
    const name = nodes[at + 3];
    if (!isGroup(args, '(') || !isWord(nodes[at + 2], 'as') || !isWord(name)) continue;
    const call = firstCall(nodes.slice(at, at + 2));
    const table = nameOf(call?.list[0]);
    found.set(name.text, [...(found.get(name.text) ?? []), { at: node.at, table }]);
  }
  return found;
}

const WRITES =
  /^(?:update|delete|insert|add|add_all|merge|bulk_save_objects|bulk_update_mappings|bulk_insert_mappings|commit|flush)$/;

/** What the body of `upgrade` or `downgrade` does; functions of the same file that it calls count with it. */
export function alembicOperations(
  nodes: readonly Node[],
  source: MigrationSource,
  functions: readonly PythonFunction[],
  depth = 0,
): { readonly operations: readonly Operation[]; readonly opaque: boolean } {
  const batches = batchesOf(nodes);
  const { path } = source;
  const reads = (chain: Chain): Meaning | undefined => {
    const [link] = chain.links;
    const batch = batches.get(chain.head)?.findLast(({ at }) => at < lineStart(nodes, link.line));
    if (batch) return { operations: opCall(chain, batch.table, path) ?? [] };
    if (/(?:^|\.)op$/.test(chain.head)) {
      const known = opCall(chain, undefined, path);
      if (known) return { operations: known };
      if (/^(?:batch_alter_table|get_bind|get_context|f|inline_literal)$/.test(link.name)) return { operations: [] };
      if (link.name !== 'execute') return { operations: [operation('other', { path, line: link.line }, link.name)] };
      const isSql = link.list.some(
        (value) =>
          (value.kind === 'text' && looksLikeSql(value.text)) ||
          (value.kind === 'code' && outerCalls(value.nodes).some(({ links }) => links[0].name === 'text')),
      );
      if (isSql) return { operations: [] };
      return { operations: [operation('change-data', { path, line: link.line }, '')] };
    }
    const local = chain.head === '' && depth < 3 ? functions.find(({ name }) => name === link.name) : undefined;
    if (local && !isIdle(local.nodes)) return alembicOperations(local.nodes, source, functions, depth + 1);
    if (local) return { operations: [] };
    // Types and columns that stand as arguments are no steps.
    if (
      /^(?:sa|postgresql|mysql|sqlmodel|sqlalchemy|table|column|text|func)(?:\.|$)/.test(chain.head) ||
      /^[A-Z]/.test(link.name)
    ) {
      return { operations: [] };
    }
    const writes = chain.links.find(
      ({ name, list }) => WRITES.test(name) || (name === 'execute' && list[0]?.kind !== 'text'),
    );
    const isType = chain.links.some(({ name }) => name === 'create' || name === 'drop');
    if (isType) {
      const drops = chain.links.some(({ name }) => name === 'drop');
      return {
        operations: [
          operation(
            drops ? 'drop-type' : 'create-type',
            { path, line: link.line },
            nameOf({ kind: 'name', text: chain.head }),
          ),
        ],
      };
    }
    return writes ? { operations: [operation('change-data', { path, line: writes.line }, '')] } : undefined;
  };
  return codeOperations(nodes, source, reads);
}

/** Offset of the last node that starts on a line: what is set above it is in force there. */
function lineStart(nodes: readonly Node[], line: number): number {
  return nodes.findLast((node) => node.line <= line)?.at ?? 0;
}
