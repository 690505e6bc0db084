import { parse, TomlError } from 'smol-toml';
import { Unreadable } from '../../model/reading.ts';
import type { Table } from '../../model/table.ts';

/** The tables of a TOML text (https://toml.io/en/v1.0.0); throws Unreadable with the line. */
export function parseToml(path: string, text: string): Table {
  try {
    return parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const line = error instanceof TomlError ? error.line : undefined;
    throw new Unreadable(`${path} is not valid TOML${line === undefined ? '' : ` at line ${line}`}`, line);
  }
}
