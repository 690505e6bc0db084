import type { MigrationSource, Operation } from '../../model/migration.ts';
import type { Place } from '../../model/place.ts';
import { blocksIn, type Command, commandOf, firstCall, type Link, statements } from './calls.ts';
import { nameOf, namesOf } from './naming.ts';
import { operation } from './operations.ts';
import { addedColumn, changedType, narrows } from './sql-columns.ts';
import { sqlInStrings } from './sql-strings.ts';
import { isWord, type Node } from './tree.ts';
import { isFalse, isTrue, textOf, type Value } from './values.ts';

/** What the body of an Ecto function comes to. */
export interface EctoSteps {
  readonly operations: readonly Operation[];
  readonly opaque: boolean;
  /** The first step that `change` cannot turn round, and why (Ecto.Migration.Runner). */
  readonly stuck?: { readonly at: Place; readonly why: string };
}

/** `table(:users)`, `index(:users, [:email])`: the call that an argument makes. */
const made = (value: Value | undefined): Link | undefined =>
  value?.kind === 'code' ? firstCall(value.nodes) : undefined;

const typeText = (value: Value | undefined): string => (value?.kind === 'text' ? value.text : '');
const sizeOf = (value: Value | undefined): number | undefined =>
  value?.kind === 'literal' && typeof value.value === 'number' ? value.value : undefined;

function column(command: Command, table: string, at: Place): readonly Operation[] {
  const { named, list } = command;
  const reference = made(list[1])?.name === 'references';
  const unchecked = reference && isFalse(made(list[1])?.named.get('validate'));
  const found = addedColumn(
    {
      table,
      column: nameOf(list[0]),
      type: typeText(list[1]),
      notNull: isFalse(named.get('null')),
      default: named.has('default') ? (named.get('default')?.kind === 'code' ? 'computed' : 'plain') : 'none',
      generated: named.has('generated') || /serial$/.test(typeText(list[1])),
      unique: false,
      primaryKey: isTrue(named.get('primary_key')),
      references: reference && !unchecked,
    },
    at,
  );
  return found;
}

function insideAlter(
  command: Command,
  table: string,
  path: string,
): { readonly operations: readonly Operation[]; readonly why?: string } {
  const at = { path, line: command.line };
  const name = nameOf(command.list[0]);
  const where = { table, column: name };
  switch (command.name) {
    case 'add':
    case 'add_if_not_exists':
      return { operations: column(command, table, at) };
    case 'timestamps':
      return {
        operations: ['inserted_at', 'updated_at'].map((one) =>
          operation(
            command.named.has('default') || isTrue(command.named.get('null'))
              ? 'add-column'
              : 'add-not-null-no-default',
            at,
            undefined,
            { table, column: one },
          ),
        ),
      };
    case 'remove':
    case 'remove_if_exists': {
      const typed = command.list.length > 1 && command.name === 'remove';
      return {
        operations: [operation('drop-column', at, undefined, where)],
        ...(typed ? {} : { why: `change cannot turn ${command.name} round without the type of the column` }),
      };
    }
    case 'modify': {
      const type = typeText(command.list[1]);
      const from = command.named.get('from');
      const old = typeText(from?.kind === 'list' ? from.items[0] : from);
      const size = sizeOf(command.named.get('size'));
      const required = isFalse(command.named.get('null')) ? [operation('set-not-null', at, undefined, where)] : [];
      const same = old !== '' && old === type && size === undefined;
      const narrower =
        old === '' ? false : narrows(type === 'string' ? 'varchar' : type, size, old === 'string' ? 'varchar' : old);
      const typed = same ? [] : [changedType(table, name, type, narrower, at)];
      return {
        operations: [...typed, ...required],
        ...(from ? {} : { why: 'change cannot turn modify round without from:' }),
      };
    }
    default:
      return { operations: [] };
  }
}

function create(command: Command, path: string): readonly Operation[] {
  const at = { path, line: command.line };
  const what = made(command.list[0]);
  const table = nameOf(what?.list[0]);
  const maybe = command.name === 'create_if_not_exists';
  const columns = namesOf(what?.list[1]).join(', ');
  switch (what?.name) {
    case 'table':
      return [operation('create-table', at, table, { table, maybe })];
    case 'index':
    case 'unique_index': {
      const concurrent = isTrue(what.named.get('concurrently'));
      const unique = what.name === 'unique_index' || isTrue(what.named.get('unique'));
      const name = textOf(what.named.get('name')) || `${table}.${columns}`;
      const index = operation(concurrent ? 'create-index' : 'index-not-concurrent', at, name, { table });
      return unique && !concurrent ? [index, operation('add-unique', at, `${table}.${columns}`, { table })] : [index];
    }
    case 'constraint':
      if (isFalse(what.named.get('validate'))) return [operation('add-constraint-not-valid', at, table, { table })];
      return [operation(what.named.has('exclude') ? 'add-exclusion' : 'add-check', at, table, { table })];
    default:
      return [operation('create-object', at, table)];
  }
}

function drop(command: Command, path: string): { readonly operations: readonly Operation[]; readonly why?: string } {
  const at = { path, line: command.line };
  const what = made(command.list[0]);
  const table = nameOf(what?.list[0]);
  if (what?.name === 'index' || what?.name === 'unique_index') {
    return {
      operations: [
        operation('drop-index', at, textOf(what.named.get('name')) || `${table}.${namesOf(what.list[1]).join(', ')}`, {
          table,
        }),
      ],
    };
  }
  if (what?.name === 'constraint') {
    return {
      operations: [operation('drop-constraint', at, nameOf(what.list[1]), { table })],
      why: 'change cannot turn the drop of a constraint round',
    };
  }
  return {
    operations: [operation('drop-table', at, table, { table })],
    why: 'change cannot turn the drop of a table round',
  };
}

function renamed(command: Command, path: string): readonly Operation[] {
  const at = { path, line: command.line };
  const table = nameOf(made(command.list[0])?.list[0]);
  const to = command.named.get('to');
  if (command.list.length > 1)
    return [operation('rename-column', at, undefined, { table, column: nameOf(command.list[1]), to: nameOf(to) })];
  return [operation('rename-table', at, table, { table, to: nameOf(made(to)?.list[0] ?? to) })];
}

const WRITES =
  /^(?:update_all|delete_all|insert_all|insert_all!|insert!|insert|update!|update|delete!|delete|insert_or_update!|insert_or_update|query!|query|transaction|stream)$/;
const AROUND =
  /^(?:flush|import|alias|require|use|disable_ddl_transaction|disable_migration_lock|if|unless|case|cond|else|direction|prefix|repo|IO|Logger|end|fn|ok|nil|true|false|raise|with|for)$/;

/** What the statements of an Ecto function do. */
export function ectoSteps(nodes: readonly Node[], source: MigrationSource): EctoSteps {
  const operations: Operation[] = [];
  let opaque = false;
  let stuck: EctoSteps['stuck'];
  const take = (inner: EctoSteps) => {
    operations.push(...inner.operations);
    opaque ||= inner.opaque;
    stuck ??= inner.stuck;
  };
  for (const statement of statements(nodes)) {
    const command = commandOf(statement);
    if (!command) {
      for (const block of blocksIn(statement)) take(ectoSteps(block.nodes, source));
      continue;
    }
    const at = { path: source.path, line: command.line };
    const blocked = (why: string | undefined) => {
      if (why !== undefined) stuck ??= { at, why };
    };
    switch (command.head === '' ? command.name : '') {
      case 'create':
      case 'create_if_not_exists':
        operations.push(...create(command, source.path));
        break;
      case 'drop':
      case 'drop_if_exists': {
        const found = drop(command, source.path);
        operations.push(...found.operations);
        blocked(found.why);
        break;
      }
      case 'rename':
        operations.push(...renamed(command, source.path));
        break;
      case 'alter': {
        const table = nameOf(made(command.list[0])?.list[0]);
        for (const inner of statements(command.block?.nodes ?? [])) {
          const one = commandOf(inner);
          if (!one) continue;
          const found = insideAlter(one, table, source.path);
          operations.push(...found.operations);
          if (found.why !== undefined) stuck ??= { at: { path: source.path, line: one.line }, why: found.why };
        }
        break;
      }
      case 'execute': {
        const [up] = command.list;
        const sql =
          up?.kind === 'text'
            ? source.sql({ path: source.path, line: up.line, text: up.text })
            : sqlInStrings(statement, source);
        operations.push(...(sql.length > 0 || up?.kind === 'text' ? sql : [operation('raw-sql', at, '')]));
        if (command.list.length < 2)
          blocked('change cannot turn execute round without its opposite as second argument');
        break;
      }
      default: {
        const words = statement.flatMap((node) => (isWord(node) ? [node.text] : []));
        const writes = words.find((word) => WRITES.test(word));
        const sql = sqlInStrings(statement, source);
        const blocks = writes === undefined ? blocksIn(statement) : [];
        if (sql.length > 0 && blocks.length === 0) operations.push(...sql);
        else if (writes !== undefined) operations.push(operation('change-data', at, ''));
        else if (blocks.length > 0) for (const block of blocks) take(ectoSteps(block.nodes, source));
        else if (!words.some((word) => AROUND.test(word)) && command.inside.length > 0) opaque = true;
      }
    }
  }
  return { operations, opaque, ...(stuck ? { stuck } : {}) };
}
