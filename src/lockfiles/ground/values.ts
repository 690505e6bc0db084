import { Unreadable } from '../../model/reading.ts';
import { isTable, own, type Table } from '../../model/table.ts';

const NOTHING: Table = {};

/** Own value of a key when it is text that is not empty. */
export function textOf(table: Table, key: string): string | undefined {
  const value = own(table, key);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Own map below a key; empty when the key is absent; throws Unreadable when it holds anything else. */
export function tableOf(table: Table, key: string): Table {
  const value = own(table, key);
  if (value === undefined || value === null) return NOTHING;
  if (!isTable(value)) throw new Unreadable(`"${key}" is not a map`);
  return value;
}

/** Entries of a map whose values are maps again; throws Unreadable with the name of the first one that is not. */
export function tablesOf(table: Table, key: string): (readonly [string, Table])[] {
  return Object.entries(tableOf(table, key)).map(([name, value]) => {
    if (!isTable(value)) throw new Unreadable(`"${name}" in "${key}" is not a map`);
    return [name, value];
  });
}
