import { Unreadable } from '../../model/reading.ts';

/** A parsed map: own keys only, never a prototype's. */
export type Table = Readonly<Record<string, unknown>>;

export const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own value of a key; undefined for anything inherited. */
export const own = (table: Table, key: string): unknown => (Object.hasOwn(table, key) ? table[key] : undefined);

/** Own text below a key; undefined for anything else. */
export function textOf(table: Table, key: string): string | undefined {
  const value = own(table, key);
  return typeof value === 'string' ? value : undefined;
}

/** The map at the end of a path of keys; empty where there is none. */
export function tableAt(table: Table, ...keys: readonly string[]): Table {
  let at: Table = table;
  for (const key of keys) {
    const value = own(at, key);
    if (!isTable(value)) return {};
    at = value;
  }
  return at;
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
