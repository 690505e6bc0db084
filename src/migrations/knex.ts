import type { MigrationReader, Operation } from '../model/migration.ts';
import { HAS_UP } from './ground/bodies.ts';
import type { Chain } from './ground/calls.ts';
import { functionPair, type Reads } from './ground/code.ts';
import { MADE, readMade } from './ground/made-migrations.ts';
import { fileOf, stemOf } from './ground/paths.ts';
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
  recognise: (path, text) => {
    if (!/\.[cm]?[jt]sx?$/.test(path)) return false;
    if (MADE.test(text)) return /(?:^|\/)(?:migrations?|versions)\//.test(path);
    const usesKnex = /\bknex\b/i.test(text) || /\bschema\s*\.\s*(?:createTable|alterTable|table|dropTable)/.test(text);
    return usesKnex && HAS_UP.test(text);
  },
  read: async (source) => {
    const tree = treeOf(source.text, 'js');
    if (MADE.test(source.text) && !HAS_UP.test(source.text)) return readMade(source, tree, stemOf(source.path));
    return functionPair(
      source,
      tree,
      {
        up: ['up'],
        down: ['down'],
        id: stemOf(source.path),
        missing: 'it exports no function down',
        downCommand: `npx knex migrate:down ${fileOf(source.path)}`,
      },
      reads(source.path),
    );
  },
};
