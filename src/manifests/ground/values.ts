import { Unreadable } from '../../model/reading.ts';
import { isTable, own, type Table } from '../../model/table.ts';

/** Own text below a key; undefined for anything else. */
export function textOf(table: Table, key: string): string | undefined {
  const value = own(table, key);
  return typeof value === 'string' ? value : undefined;
}

/** Texts of the list below a key; empty where there is none. */
export function textsOf(table: Table, key: string): readonly string[] {
  const value = own(table, key);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** Maps of the list below a key; empty where there is none. */
export function tablesOf(table: Table, key: string): readonly Table[] {
  const value = own(table, key);
  return Array.isArray(value) ? value.filter(isTable) : [];
}

/** The object that a JSON text holds; throws Unreadable for anything else. */
export function parseJson(path: string, text: string): Table {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Unreadable(`${path} is not valid JSON`);
  }
  if (!isTable(value)) throw new Unreadable(`${path} is not a JSON object`);
  return value;
}
