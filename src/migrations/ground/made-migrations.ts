import type { MigrationSource, Operation, ReadMigration } from '../../model/migration.ts';
import { callsIn, type Link } from './calls.ts';
import { lossyOrPresent } from './judge.ts';
import { nameOf, namesOf, optionsOf } from './naming.ts';
import { operation } from './operations.ts';
import type { Node } from './tree.ts';
import { entryOf, isFalse } from './values.ts';

/** A file that exports what a helper of the project makes: `module.exports = createAddColumnMigration('users', 'email', …)`. */
export const MADE = /\bmodule\.exports\s*=\s*(?:(?:create|combine)\w{0,60}Migrations?|(?:add|drop)Tables?)\s*\(/;

/** What the name of a helper says that it does, for the table and column that it is given. */
function step(link: Link, path: string): readonly Operation[] {
  const at = { path, line: link.line };
  const [first, second, third] = link.list;
  const table = nameOf(first);
  const where = { table, column: nameOf(second) };
  const [, verb = ''] = /^(?:create)?(\w+?)(?:Migration)?$/.exec(link.name.slice(0, 80)) ?? [];
  switch (verb.toLowerCase()) {
    case 'addcolumn':
      return [
        operation(
          isFalse(entryOf(optionsOf(third), 'nullable')) && !entryOf(optionsOf(third), 'defaultTo')
            ? 'add-not-null-no-default'
            : 'add-column',
          at,
          undefined,
          where,
        ),
      ];
    case 'dropcolumn':
      return [operation('drop-column', at, undefined, where)];
    case 'renamecolumn':
      return [operation('rename-column', at, undefined, where)];
    case 'addtable':
      return [operation('create-table', at, table, { table })];
    case 'droptable':
    case 'droptables':
      return namesOf(first).map((name) => operation('drop-table', at, name, { table: name }));
    case 'addindex':
      return [operation('index-not-concurrent', at, table, { table })];
    case 'setnullable':
      return [operation('drop-not-null', at, undefined, where)];
    case 'dropnullable':
      return [operation('set-not-null', at, undefined, where)];
    default:
      return [];
  }
}

/** Reads such a file: the helper brings the way back along, so the schema comes back. */
export function readMade(source: MigrationSource, tree: readonly Node[], id: string): ReadMigration {
  const { path } = source;
  const links = callsIn(tree).flatMap((chain) => chain.links);
  const operations = links.flatMap((link) => step(link, path));
  const made = links.find(({ name }) => /Migrations?$|^(?:add|drop)Tables?$/.test(name));
  const wayBack = lossyOrPresent(
    operations,
    { path, line: made?.line ?? 1 },
    `${made?.name ?? 'the helper'} brings its way back along`,
  );
  return { file: path, id, operations, wayBack };
}
