import { Unreadable } from '../../model/reading.ts';
import { isTable, own, type Table } from '../../model/table.ts';
import { type Block, nameOf } from './blocks.ts';
import { isLocal } from './lock.ts';
import { tableOf, textOf } from './values.ts';
import { parseYaml } from './yaml.ts';

/** Line of each top-level key, for messages: yarn writes every entry at the start of a line. */
function linesOf(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [at, row] of text.split('\n').entries()) {
    const key = /^"?([^\s"#][^"]*?)"?:\s*$/.exec(row.length < 20_000 ? row : '')?.[1];
    if (key) found.set(key, at + 1);
  }
  return found;
}

function blockOf(key: string, entry: Table, line: number): Block {
  const resolution = textOf(entry, 'resolution');
  const version = textOf(entry, 'version');
  if (!resolution || !version) {
    throw new Unreadable(`"${key.slice(0, 80)}" at line ${line} has no version: the file is cut off`, line);
  }
  const name = nameOf(resolution);
  const reference = resolution.slice(name.length + 1);
  const meta = tableOf(entry, 'dependenciesMeta');
  const optional = (need: string) => {
    const mark = own(meta, need);
    return isTable(mark) && own(mark, 'optional') === true;
  };
  const needs = Object.entries(tableOf(entry, 'dependencies'));
  const join = (entries: typeof needs) => entries.map(([need, range]) => `${need}@${range}`);
  return {
    asked: key.split(/,\s*/),
    name,
    version,
    local: isLocal(reference) || textOf(entry, 'linkType') === 'soft',
    ...(reference.startsWith('workspace:') ? { folder: reference.slice('workspace:'.length) } : {}),
    needs: join(needs.filter(([need]) => !optional(need))),
    wants: join(needs.filter(([need]) => optional(need))),
    platform: textOf(entry, 'conditions') !== undefined,
    line,
  };
}

/** Blocks of a yarn 2 to 4 lockfile (YAML with `__metadata`); throws Unreadable with the line. */
export function blocksOfBerry(text: string): Block[] {
  const lines = linesOf(text);
  return parseYaml(text)
    .flatMap((table) => Object.entries(table))
    .filter(([key]) => key !== '__metadata')
    .map(([key, entry]) => {
      const line = lines.get(key) ?? 1;
      if (!isTable(entry)) throw new Unreadable(`"${key.slice(0, 80)}" at line ${line} is cut off`, line);
      return blockOf(key, entry, line);
    });
}
