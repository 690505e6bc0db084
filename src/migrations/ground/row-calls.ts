import type { Operation } from '../../model/migration.ts';
import type { Chain } from './calls.ts';
import { operation } from './operations.ts';

const FILTERS =
  /^(?:where|orWhere|andWhere|whereIn|whereNotIn|whereNull|whereNotNull|whereRaw|whereNot|whereBetween|whereExists|whereJsonContains|limit|join)/;

/** What a chain of a query builder does to the rows of a table: `.where(…).update(…)`, `.del()`, `.insert(…)`. */
export function rowsCall({ links }: Chain, table: string, path: string): readonly Operation[] {
  const filtered = links.some(({ name }) => FILTERS.test(name));
  return links.flatMap(({ name, list, line }): readonly Operation[] => {
    const at = { path, line };
    const [set] = list;
    const [column, more] = set?.kind === 'map' ? [...set.entries.keys()] : set?.kind === 'text' ? [set.text] : [];
    const own = { table, ...(column !== undefined && more === undefined ? { column } : {}) };
    switch (name) {
      case 'update':
      case 'updateOrInsert':
      case 'increment':
      case 'decrement':
        return [operation(filtered ? 'update-rows' : 'update-all-rows', at, table, own)];
      case 'del':
      case 'delete':
        return [operation(filtered ? 'delete-rows' : 'delete-all-rows', at, table, { table })];
      case 'truncate':
        return [operation('truncate', at, table, { table })];
      case 'insert':
      case 'insertGetId':
      case 'insertOrIgnore':
      case 'upsert':
      case 'batchInsert':
        return [operation('insert-rows', at, table, { table })];
      default:
        return [];
    }
  });
}
