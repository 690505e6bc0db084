import type { MigrationSource, Operation, ReadMigration, WayBack } from '../../model/migration.ts';
import { type Body, bodyOf, isIdle, raises } from './bodies.ts';
import { type Chain, outerCalls } from './calls.ts';
import { absent, judge } from './judge.ts';
import { replacedTypes } from './settle.ts';
import { looksLikeSql, sqlInStrings } from './sql-strings.ts';
import type { Node } from './tree.ts';

/** What a chain of calls does; `table` is what the calls inside it work on. */
export interface Meaning {
  readonly operations: readonly Operation[];
  readonly table?: string;
}

/** Tells what a chain does; undefined for calls that it does not know. */
export type Reads = (chain: Chain, table: string | undefined) => Meaning | undefined;

/** Calls around the work: they log, wait, loop or look, and change nothing themselves. */
const AROUND =
  /^(?:log|info|warn|debug|error|print|println|notice|then|catch|finally|all|allSettled|resolve|map|forEach|filter|reduce|push|join|keys|entries|values|require|import|Number|String|Date|now|parse|stringify|transaction|startTransaction|commit|commitTransaction|rollback|query|raw|runQuery|run|exec|Exec|ExecContext|Execute|execute|prepare|prepareStatement|createStatement|executeUpdate|sql|Sql|SqlResource|statement|unprepared|literal|fn|sleep|async|await|if|for|while|switch|foreach|catch_?|isset|empty|count|in_array|array|config|env|get|has|first|select|where|pluck|from|hasTable|hasColumn|tableExists|describeTable|getTable|showAllTables|getDialect|inspect|get_bind|get_context|Errorf|New|Close|defer|Annotation|OldAnnotation|panic|throw|text)$/;

/** What a piece of code does, and whether it does things that cannot be told. */
export function codeOperations(
  nodes: readonly Node[],
  source: MigrationSource,
  reads: Reads,
): { readonly operations: readonly Operation[]; readonly opaque: boolean } {
  const found: Operation[] = [...sqlInStrings(nodes, source)];
  let opaque = false;
  const walk = (inner: readonly Node[], table: string | undefined): void => {
    for (const chain of outerCalls(inner)) {
      const meaning = reads(chain, table);
      if (meaning) found.push(...meaning.operations);
      else if (
        !chain.links.every(
          ({ name, list }) =>
            AROUND.test(name) || list.some((value) => value.kind === 'text' && looksLikeSql(value.text)),
        )
      )
        opaque = true;
      for (const { inside } of chain.links) walk(inside, meaning?.table ?? table);
    }
  };
  walk(nodes, undefined);
  const sorted = [...found].sort((a, b) => a.at.line - b.at.line);
  // A chain that writes rows holds others that do: one line says it once.
  const said = (one: Operation, before: Operation | undefined) =>
    one.op === 'change-data' && before?.op === 'change-data' && one.at.line === before.at.line;
  return { operations: sorted.filter((one, at) => !said(one, sorted[at - 1])), opaque };
}

/** Names of the functions of a framework, and what it says of one that is missing. */
export interface Functions {
  readonly up: readonly string[];
  readonly down: readonly string[];
  readonly id: string;
  readonly missing: string;
  readonly downCommand: string;
}

/** A migration in a language with braces: one function forward, one back. */
export function functionPair(
  source: MigrationSource,
  tree: readonly Node[],
  functions: Functions,
  reads: Reads,
): ReadMigration {
  const { path } = source;
  const up = bodyOf(tree, ...functions.up);
  const down = bodyOf(tree, ...functions.down);
  const forward = codeOperations(up?.nodes ?? [], source, reads);
  const operations = replacedTypes(forward.operations);
  const wayBack = down
    ? written(operations, forward.opaque || up?.elsewhere === true, down, source, reads)
    : absent(functions.missing, { path, line: up?.line ?? 1 });
  return {
    file: path,
    id: functions.id,
    operations,
    wayBack,
    ...(wayBack.kind === 'absent' ? {} : { downCommand: functions.downCommand }),
  };
}

function written(
  up: readonly Operation[],
  opaque: boolean,
  down: Body,
  source: MigrationSource,
  reads: Reads,
): WayBack {
  const back = codeOperations(down.nodes, source, reads);
  const error = raises(down.nodes);
  const elsewhere = down.elsewhere === true && !isIdle(down.nodes);
  return judge(up, opaque, {
    operations: back.operations,
    opaque: elsewhere || (back.operations.length === 0 ? works(down.nodes, back.opaque) : back.opaque),
    at: { path: source.path, line: down.line },
    ...(error ? { raises: { path: source.path, line: error.line } } : {}),
  });
}

/** Code without a step that is known still does something when it calls more than a log. */
const works = (nodes: readonly Node[], opaque: boolean): boolean => opaque && !isIdle(nodes);
