import type { MigrationReader, Operation } from '../model/migration.ts';
import type { Chain } from './ground/calls.ts';
import { functionPair, type Reads } from './ground/code.ts';
import { stemOf } from './ground/paths.ts';
import { rowsCall } from './ground/row-calls.ts';
import { schemaCall } from './ground/schema-builder.ts';
import { treeOf } from './ground/tree.ts';
import { textOf } from './ground/values.ts';

/** `knex('users')`, `trx('users')`, `knex.table('users')`, `.from('users')`, `.into('users')`: the table of a query. */
function queried({ head, links }: Chain): string {
  for (const { name, list } of links) {
    if (/^(?:knex|trx|tx|db|k|t|table|from|into)$/.test(name) && list[0]?.kind === 'text') return textOf(list[0]);
  }
  return /^(?:knex|trx)$/.test(head) ? textOf(links[0].list[0]) : '';
}

const reads =
  (path: string): Reads =>
  (chain, table) => {
    const built = schemaCall(chain, table, path);
    if (built) return built;
    const from = queried(chain);
    const rows: readonly Operation[] = from === '' ? [] : rowsCall(chain, from, path);
    return rows.length > 0 ? { operations: rows } : undefined;
  };

/** Knex: `up(knex)` and `down(knex)`. */
export const migrationReader: MigrationReader = {
  id: 'knex',
  title: 'Knex',
  rank: 7,
  recognise: (path, text) =>
    /\.[cm]?[jt]sx?$/.test(path) &&
    /\bup\b/.test(text) &&
    (/\b(?:knex|Knex)\b/.test(text) || /\bschema\s*\.\s*(?:createTable|alterTable|table|dropTable)/.test(text)) &&
    !/\bcreateClient\b|\bknexfile\b/.test(text),
  read: async (source) =>
    functionPair(
      source,
      treeOf(source.text, 'js'),
      {
        up: ['up'],
        down: ['down'],
        id: stemOf(source.path),
        missing: 'it exports no function down',
        downCommand: `npx knex migrate:down ${source.path.slice(source.path.lastIndexOf('/') + 1)}`,
      },
      reads(source.path),
    ),
};
