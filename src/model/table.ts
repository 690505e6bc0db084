/** A parsed map (of JSON, YAML or TOML): own keys only, never a prototype's. */
export type Table = Readonly<Record<string, unknown>>;

/** Whether a parsed value is a map: neither a list nor nothing. */
export const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own value of a key; undefined for anything inherited. */
export const own = (table: Table, key: string): unknown => (Object.hasOwn(table, key) ? table[key] : undefined);

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
