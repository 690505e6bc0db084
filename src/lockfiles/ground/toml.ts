import { parse, TomlError } from 'smol-toml';
import { Unreadable } from '../../model/reading.ts';
import { isTable, own, type Table } from '../../model/table.ts';

/** What the library says, without its picture of the source. */
const sentence = (message: string) =>
  (message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '').replace(/\.$/, '');

/** Walks everything once: a table named `__proto__` is in no lockfile. */
function refuseProto(value: unknown): void {
  const open: unknown[] = [value];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (Array.isArray(one)) open.push(...one.filter((item) => typeof item === 'object'));
    if (!isTable(one)) continue;
    if (Object.hasOwn(one, '__proto__')) throw new Unreadable('the key "__proto__" is refused', 1);
    open.push(...Object.values(one).filter((item) => typeof item === 'object'));
  }
}

/** The tables of a TOML text (https://toml.io/en/v1.0.0); throws Unreadable with the line for bad TOML, duplicate keys or `__proto__`. */
export function parseToml(text: string): Table {
  if (text.trim() === '') throw new Unreadable('the file is empty', 1);
  try {
    const table = parse(text);
    refuseProto(table);
    return table;
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    if (!(error instanceof TomlError)) throw new Unreadable('not readable TOML', 1);
    throw new Unreadable(`not valid TOML: ${sentence(error.message)} at line ${error.line}`, error.line, error.column);
  }
}

/** The tables of a manifest; an absent or broken one is empty, since then every package counts as needed, which is the stricter answer. */
export function tomlManifest(text: string | undefined): Table {
  if (text === undefined) return {};
  try {
    return parseToml(text);
  } catch {
    return {};
  }
}

/** Own list of tables below a key (`[[package]]`); empty when it is absent, throws Unreadable when it holds anything else. */
export function listOfTables(table: Table, key: string): readonly Table[] {
  const value = own(table, key);
  if (value === undefined) return [];
  if (!Array.isArray(value) || !value.every(isTable)) throw new Unreadable(`"${key}" is not a list of tables`);
  return value;
}

/** Own list below a key; empty when it is absent or anything else. */
export function listOf(table: Table, key: string): readonly unknown[] {
  const value = own(table, key);
  return Array.isArray(value) ? value : [];
}
