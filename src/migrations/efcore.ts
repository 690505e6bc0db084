import type { MigrationReader, Operation, OperationKind } from '../model/migration.ts';
import type { Chain, Link } from './ground/calls.ts';
import { functionPair, type Reads } from './ground/code.ts';
import { operation } from './ground/operations.ts';
import { stemOf } from './ground/paths.ts';
import { addedColumn, changedType, narrows } from './ground/sql-columns.ts';
import { looksLikeSql } from './ground/sql-strings.ts';
import { treeOf } from './ground/tree.ts';
import { isFalse, isTrue, textOf, textsOf } from './ground/values.ts';

const SIMPLE: Readonly<Record<string, OperationKind>> = {
  CreateTable: 'create-table',
  DropTable: 'drop-table',
  DropIndex: 'drop-index',
  DropForeignKey: 'drop-constraint',
  DropPrimaryKey: 'drop-constraint',
  DropUniqueConstraint: 'drop-constraint',
  DropCheckConstraint: 'drop-constraint',
  AddForeignKey: 'add-foreign-key',
  AddPrimaryKey: 'add-primary-key',
  AddUniqueConstraint: 'add-unique',
  AddCheckConstraint: 'add-check',
  CreateIndex: 'index-not-concurrent',
  CreateSequence: 'create-sequence',
  DropSequence: 'drop-sequence',
  EnsureSchema: 'create-schema',
  DropSchema: 'drop-schema',
  InsertData: 'insert-rows',
  UpdateData: 'update-rows',
  DeleteData: 'delete-rows',
  RenameIndex: 'rename-constraint',
  RenameSequence: 'other',
  AlterSequence: 'other',
  RestartSequence: 'other',
  AlterTable: 'other',
  AlterDatabase: 'other',
};
const OWN_NAME = /Sequence$|Schema$|Database$/;

function typeOf(text: string): { readonly name: string; readonly length: number | undefined } {
  const [, name = '', length] = /^([^(]*)(?:\((\d+))?/.exec(text.slice(0, 200)) ?? [];
  return { name: name.trim(), length: length === undefined ? undefined : Number(length) };
}

function altered(link: Link, table: string, column: string, path: string): readonly Operation[] {
  const at = { path, line: link.line };
  const [type, old] = [textOf(link.named.get('type')), textOf(link.named.get('oldType'))];
  const [to, from] = [typeOf(type), typeOf(old)];
  const found: Operation[] = [];
  const longest = (key: string) =>
    ((value) => (value?.kind === 'literal' && typeof value.value === 'number' ? value.value : undefined))(
      link.named.get(key),
    );
  const [max, oldMax] = [longest('maxLength'), longest('oldMaxLength')];
  if (type !== old || max !== oldMax) {
    const narrower = narrows(to.name, to.length ?? max, old === '' ? undefined : from.name, from.length ?? oldMax);
    found.push(changedType(table, column, type, narrower, at));
  }
  const where = { table, column };
  if (isFalse(link.named.get('nullable')) && isTrue(link.named.get('oldNullable')))
    found.push(operation('set-not-null', at, undefined, where));
  if (isTrue(link.named.get('nullable')) && !isTrue(link.named.get('oldNullable')))
    found.push(operation('drop-not-null', at, undefined, where));
  return found.length > 0 ? found : [operation('other', at, undefined, where)];
}

function builderCall({ links: [link] }: Chain, path: string): readonly Operation[] | undefined {
  const at = { path, line: link.line };
  const name = textOf(link.named.get('name') ?? link.list[0]);
  const table = textOf(link.named.get('table') ?? link.list[1]);
  const kind = SIMPLE[link.name];
  switch (link.name) {
    case 'DropColumn':
      return [operation('drop-column', at, undefined, { table, column: name })];
    case 'AddColumn': {
      const has = (...keys: readonly string[]) => keys.some((key) => link.named.has(key));
      return addedColumn(
        {
          table,
          column: name,
          type: textOf(link.named.get('type')),
          notNull: !isTrue(link.named.get('nullable')),
          default: has('defaultValue', 'defaultValueSql') ? 'plain' : 'none',
          generated: has('computedColumnSql'),
          unique: false,
          primaryKey: false,
          references: false,
        },
        at,
      );
    }
    case 'AlterColumn':
      return altered(link, table, name, path);
    case 'RenameColumn':
      return [
        operation('rename-column', at, undefined, {
          table,
          column: name,
          to: textOf(link.named.get('newName') ?? link.list[2]),
        }),
      ];
    case 'RenameTable':
      return [
        operation('rename-table', at, name, { table: name, to: textOf(link.named.get('newName') ?? link.list[1]) }),
      ];
    case 'Sql': {
      const [sql] = [link.named.get('sql') ?? link.list[0]];
      if (sql?.kind === 'text' && looksLikeSql(sql.text)) return [];
      if (sql?.kind === 'code' && sql.nodes.length === 1 && sql.nodes[0]?.kind === 'string') return [];
      return [
        operation('raw-sql', at, '', { says: 'runs SQL that stands in another file or is put together when it runs' }),
      ];
    }
    default: {
      if (!kind || !Object.hasOwn(SIMPLE, link.name)) return undefined;
      const own = link.name === 'CreateTable' || link.name === 'DropTable' || OWN_NAME.test(link.name);
      const unique = link.name === 'CreateIndex' && isTrue(link.named.get('unique'));
      const columns = textsOf(link.named.get('columns') ?? link.named.get('column')).join(', ');
      if (own) return [operation(kind, at, name || table, kind.endsWith('table') ? { table: name } : {})];
      const made = operation(kind, at, name || table, { table: table || name });
      return unique ? [made, operation('add-unique', at, `${table}.${columns}`, { table })] : [made];
    }
  }
}

const reads =
  (path: string): Reads =>
  (chain, table) => {
    // The columns of a new table are no steps of their own.
    if (table === '') return { operations: [], table: '' };
    if (!/^(?:migrationBuilder|builder|mb)$/i.test(chain.head)) return undefined;
    const operations = builderCall(chain, path);
    return operations && { operations, ...(chain.links[0].name === 'CreateTable' ? { table: '' } : {}) };
  };

/** Entity Framework Core: a class `: Migration` with `Up` and `Down`; its Designer and Snapshot files are no migrations. */
export const migrationReader: MigrationReader = {
  id: 'efcore',
  title: 'Entity Framework Core',
  recognise: (path, text) =>
    path.endsWith('.cs') &&
    !/(?:\.Designer|ModelSnapshot)\.cs$/.test(path) &&
    /:\s*(?:[\w.]+\.)?Migration\b/.test(text) &&
    /\bMigrationBuilder\b/.test(text),
  read: async (source) => {
    const id = /\[Migration\("([^"]{1,200})"\)\]/.exec(source.text)?.[1] ?? stemOf(source.path);
    return functionPair(
      source,
      treeOf(source.text, 'cs'),
      {
        up: ['Up'],
        down: ['Down'],
        id,
        missing: 'it has no method Down',
        downCommand: 'dotnet ef database update <previous migration>',
      },
      reads(source.path),
    );
  },
};
