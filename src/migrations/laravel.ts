import type { MigrationReader, Operation } from '../model/migration.ts';
import type { Chain } from './ground/calls.ts';
import { functionPair, type Reads } from './ground/code.ts';
import { operation } from './ground/operations.ts';
import { stemOf } from './ground/paths.ts';
import { rowsCall } from './ground/row-calls.ts';
import { schemaCall } from './ground/schema-builder.ts';
import { treeOf } from './ground/tree.ts';
import { textOf } from './ground/values.ts';

/** `DB::table('users')->…`, `DB::connection('x')->table('users')->…` */
function queried({ head, links }: Chain): string {
  if (!/(?:^|\.)DB$/.test(head)) return '';
  return textOf(links.find(({ name }) => name === 'table')?.list[0]);
}

/** `User::query()->update(…)`, `User::where(…)->delete()`: a model is a class in the code. */
function modelCall(chain: Chain, path: string): readonly Operation[] {
  const model = /^[A-Z]\w*$/.test(chain.head) && chain.head !== 'DB' && chain.head !== 'Schema';
  const writes = chain.links.find(({ name }) =>
    /^(?:update|delete|create|insert|save|upsert|updateOrCreate|firstOrCreate|truncate|each|chunk|chunkById)$/.test(
      name,
    ),
  );
  if (!model || !writes) return [];
  return [operation('change-data', { path, line: writes.line }, chain.head)];
}

const reads =
  (path: string): Reads =>
  (chain, table) => {
    const built = schemaCall(chain, table, path, true);
    if (built) return built;
    const from = queried(chain);
    const rows = from === '' ? modelCall(chain, path) : rowsCall(chain, from, path);
    return rows.length > 0 ? { operations: rows } : undefined;
  };

/** Laravel: a class with `up` and `down`; a migration without `down` is legal. */
export const migrationReader: MigrationReader = {
  id: 'laravel',
  title: 'Laravel',
  recognise: (path, text) =>
    path.endsWith('.php') &&
    /\bextends\s+(?:\\?[\w\\]*\\)?Migration\b/.test(text) &&
    (/Illuminate\\/.test(text) || /(?:^|\/)migrations\//.test(path) || /\bSchema::/.test(text)),
  read: async (source) =>
    functionPair(
      source,
      treeOf(source.text, 'php'),
      {
        up: ['up'],
        down: ['down'],
        id: stemOf(source.path),
        missing: 'it has no method down',
        downCommand: `php artisan migrate:rollback --path=${source.path}`,
      },
      reads(source.path),
    ),
};
