import type { MigrationSource, Operation } from '../../model/migration.ts';
import type { Place } from '../../model/place.ts';
import { blocksIn, type Command, commandOf, statements } from './calls.ts';
import { operation } from './operations.ts';
import { COLUMN_TYPES, railsCall, typedColumns } from './ruby.ts';
import { sqlInStrings } from './sql-strings.ts';
import { isWord, type Node } from './tree.ts';
import { textsOf } from './values.ts';

/** What the body of a Rails method comes to. */
export interface Steps {
  readonly operations: readonly Operation[];
  /** Calls of the project's own whose effect cannot be told. */
  readonly opaque: boolean;
  /** The first step that `change` cannot turn round, and why. */
  readonly stuck?: { readonly at: Place; readonly why: string };
  /** `reversible` blocks: what they do forward and back. */
  readonly both: readonly { readonly up: Steps; readonly down: Steps | undefined; readonly at: Place }[];
}

/** Methods of models and relations that write rows. */
const WRITES =
  /^(?:update_all|delete_all|destroy_all|destroy|destroy!|delete|update|update!|update_column|update_columns|update_attribute|save|save!|create|create!|insert|insert!|insert_all|insert_all!|upsert|upsert_all|find_each|find_in_batches|in_batches|each|touch_all|increment!|find_or_create_by|find_or_create_by!|reset_counters)$/;
/** Calls that change nothing, or only say how the rest runs. */
const AROUND =
  /^(?:say|say_with_time|suppress_messages|puts|p|print|raise|return|if|unless|case|when|begin|rescue|ensure|end|else|elsif|safety_assured|transaction|disable_ddl_transaction!|disable_statement_timeout|require|require_relative|include|reset_column_information|then|and|or|not|nil|true|false|Rails|ActiveRecord|connection|table_exists\?|column_exists\?|index_exists\?|foreign_key_exists\?|data_source_exists\?|reverting\?|logger|sleep|set_statement_timeout|set_lock_timeout|with_lock_retries|commit_db_transaction|up_only|ENV)$/;

/** Why `change` cannot turn a call round (ActiveRecord::Migration::CommandRecorder); undefined when it can. */
function whyStuck(command: Command, inTable: boolean): string | undefined {
  const { name: verb, list, named, block } = command;
  const given = list.length + (inTable ? 1 : 0);
  const says = (what: string) => `change cannot turn ${verb} round ${what}`;
  const fromTo = named.has('from') && named.has('to');
  switch (verb) {
    case 'execute':
    case 'exec_query':
    case 'update':
    case 'insert':
    case 'delete':
      return verb === 'execute' || list[0]?.kind === 'text'
        ? 'change cannot turn SQL round: it needs reversible, or up and down'
        : undefined;
    case 'change_column':
      return says('');
    case 'change':
      return inTable ? says('') : undefined;
    case 'add_enum_value':
      return says('');
    case 'remove_column':
      return given < 3 ? says('without the type of the column') : undefined;
    case 'remove':
      return inTable && !named.has('type') ? says('without the type of the column') : undefined;
    case 'remove_columns':
      return named.has('type') ? undefined : says('without type:');
    case 'drop_table':
      return block === undefined ? says('without a block that states its columns') : undefined;
    case 'remove_index':
      return given < 2 && !named.has('column') ? says('without its columns') : undefined;
    case 'remove_foreign_key':
      return given < 2 && !named.has('to_table') ? says('without the table that it points to') : undefined;
    case 'change_column_default':
    case 'change_default':
    case 'change_column_comment':
    case 'change_table_comment':
      return fromTo ? undefined : says('without from: and to:');
    case 'remove_check_constraint':
    case 'remove_exclusion_constraint':
    case 'remove_unique_constraint':
      return given < 2 ? says('without what it checks') : undefined;
    case 'drop_enum':
      return given < 2 ? says('without its values') : undefined;
    case 'drop_view':
    case 'update_view':
      return named.has('revert_to_version') ? undefined : says('without revert_to_version');
    default:
      return undefined;
  }
}

const shortened = (statement: readonly Node[]): string =>
  statement
    .slice(0, 3)
    .map((node) => (node.kind === 'group' ? '' : node.text))
    .join('')
    .slice(0, 60);

/** What the statements of a Rails method do. `table` is set inside `change_table`. */
export function stepsOf(nodes: readonly Node[], source: MigrationSource, table?: string): Steps {
  const operations: Operation[] = [];
  const both: Steps['both'][number][] = [];
  let opaque = false;
  let stuck: Steps['stuck'];
  const take = (inner: Steps) => {
    operations.push(...inner.operations);
    both.push(...inner.both);
    opaque ||= inner.opaque;
    stuck ??= inner.stuck;
  };
  for (const statement of statements(nodes)) {
    const command = commandOf(statement);
    if (!command) {
      for (const block of blocksIn(statement)) take(stepsOf(block.nodes, source, table));
      continue;
    }
    const at = { path: source.path, line: command.line };
    const { name: verb, head, block } = command;
    const isOwn =
      head === '' || head === 'self' || head === 't' || head === 'table' || head === 'connection' || head === 'dir';
    if (verb === 'reversible' && block) {
      const sides = reversible(block.nodes, source);
      operations.push(...(sides.up?.operations ?? []));
      both.push({ up: sides.up ?? { operations: [], opaque: false, both: [] }, down: sides.down, at });
      continue;
    }
    if (verb === 'revert' && head === '') {
      const what = shortened(statement.slice(1));
      operations.push(operation('revert', at, block ? 'what its block does' : what));
      continue;
    }
    if (verb === 'change_table' && block) {
      take(stepsOf(block.nodes, source, textsOf(command.list[0])[0] ?? ''));
      continue;
    }
    const inTable = table !== undefined && (head === 't' || head === 'table');
    const known = isOwn ? railsCall(command, source.path, inTable ? table : undefined) : undefined;
    if (isOwn) {
      const why = whyStuck(command, inTable);
      if (why !== undefined) stuck ??= { at, why };
    }
    if (known) operations.push(...known);
    else if (inTable && COLUMN_TYPES.test(verb)) operations.push(...typedColumns(command, table, source.path));
    else if (verb === 'execute' || verb === 'exec_query') {
      const sql = sqlInStrings(statement, source);
      operations.push(...(sql.length > 0 ? sql : [operation('raw-sql', at, '')]));
    } else take(other(statement, command, source, table));
  }
  return { operations, opaque, both, ...(stuck ? { stuck } : {}) };
}

/** Stands between two blocks that are read as one. */
const BREAK: Node = { kind: 'newline', text: '\n', at: 0, end: 0, line: 1 };

/** Code around the calls: conditions and loops hold calls of their own; models write rows. */
function other(
  statement: readonly Node[],
  command: Command,
  source: MigrationSource,
  table: string | undefined,
): Steps {
  const at = { path: source.path, line: command.line };
  const words = statement.filter((node) => isWord(node)).map((node) => (node.kind === 'word' ? node.text : ''));
  const writes =
    /^[A-Z]/.test(command.head) || /^[A-Z]/.test(words[0] ?? '') ? words.find((word) => WRITES.test(word)) : undefined;
  const sql = sqlInStrings(statement, source);
  const blocks = writes === undefined ? blocksIn(statement) : [];
  const inner =
    blocks.length > 0
      ? stepsOf(
          blocks.flatMap(({ nodes }) => [...nodes, BREAK]),
          source,
          table,
        )
      : undefined;
  const data = writes === undefined ? [] : [operation('change-data', at, shortened(statement))];
  const unknown = writes === undefined && sql.length === 0 && !inner && !words.some((word) => AROUND.test(word));
  return {
    operations: [...data, ...(inner ? inner.operations : sql)],
    opaque: unknown || inner?.opaque === true,
    both: inner?.both ?? [],
    ...(inner?.stuck ? { stuck: inner.stuck } : {}),
  };
}

/** `dir.up { … }` and `dir.down { … }` inside `reversible`. */
function reversible(nodes: readonly Node[], source: MigrationSource): { readonly up?: Steps; readonly down?: Steps } {
  const side = (name: string) => {
    for (const statement of statements(nodes)) {
      const at = statement.findIndex((node) => isWord(node, name));
      const block = statement.slice(at + 1).find((node) => node.kind === 'group' && node.open !== '(');
      if (at > 0 && block?.kind === 'group') return stepsOf(block.nodes, source);
    }
    return undefined;
  };
  const [up, down] = [side('up'), side('down')];
  return { ...(up ? { up } : {}), ...(down ? { down } : {}) };
}
