import type { Operation, OperationKind } from '../../model/migration.ts';
import type { Chain, Link } from './calls.ts';
import type { Meaning } from './code.ts';
import { canonical } from './naming.ts';
import { operation } from './operations.ts';
import { addedColumn, changedType } from './sql-columns.ts';
import { isFalse, textOf, textsOf, type Value } from './values.ts';

/** Calls on the schema itself: `knex.schema.dropTable('x')`, `Schema::rename('a', 'b')`. */
const SCHEMA: Readonly<Record<string, OperationKind>> = {
  createtable: 'create-table',
  create: 'create-table',
  createtableifnotexists: 'create-table',
  createtablelike: 'create-table',
  droptable: 'drop-table',
  drop: 'drop-table',
  droptableifexists: 'drop-table',
  dropifexists: 'drop-table',
  createview: 'create-object',
  createvieworreplace: 'create-object',
  creatematerializedview: 'create-object',
  dropview: 'drop-object',
  dropviewifexists: 'drop-object',
  dropmaterializedview: 'drop-object',
  createschema: 'create-schema',
  createschemaifnotexists: 'create-schema',
  dropschema: 'drop-schema',
  dropschemaifexists: 'drop-schema',
};
const OPENS = /^(?:altertable|table|create|createtable|createtableifnotexists)$/;

/** Calls on a table that name no new column. */
const DROPS: Readonly<Record<string, OperationKind>> = {
  dropcolumn: 'drop-column',
  dropcolumns: 'drop-column',
  droptimestamps: 'drop-column',
  droptimestampstz: 'drop-column',
  dropsoftdeletes: 'drop-column',
  dropsoftdeletestz: 'drop-column',
  dropremembertoken: 'drop-column',
  dropmorphs: 'drop-column',
  dropconstrainedforeignid: 'drop-column',
  dropconstrainedforeignidfor: 'drop-column',
  dropforeign: 'drop-constraint',
  dropforeignidfor: 'drop-constraint',
  dropforeignkey: 'drop-constraint',
  dropunique: 'drop-constraint',
  dropprimary: 'drop-constraint',
  dropchecks: 'drop-constraint',
  dropindex: 'drop-index',
  dropfulltext: 'drop-index',
  dropspatialindex: 'drop-index',
  dropnullable: 'set-not-null',
  setnullable: 'drop-not-null',
};
const CONSTRAINTS: Readonly<Record<string, OperationKind>> = {
  unique: 'add-unique',
  foreign: 'add-foreign-key',
  primary: 'add-primary-key',
  check: 'add-check',
  index: 'index-not-concurrent',
  fulltext: 'index-not-concurrent',
  spatialindex: 'index-not-concurrent',
  rawindex: 'index-not-concurrent',
};
/** Calls on a table that are no column either. */
const NEITHER =
  /^(?:comment|engine|charset|collate|collation|inherits|temporary|hasmorph|after|innodb|queryContext|references|on|inTable|withKeyName)$/i;

/** Columns that these calls add without naming them. */
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  timestamps: ['created_at', 'updated_at'],
  timestampstz: ['created_at', 'updated_at'],
  softdeletes: ['deleted_at'],
  softdeletestz: ['deleted_at'],
  remembertoken: ['remember_token'],
  droptimestamps: ['created_at', 'updated_at'],
  droptimestampstz: ['created_at', 'updated_at'],
  dropsoftdeletes: ['deleted_at'],
  dropremembertoken: ['remember_token'],
  id: ['id'],
  increments: ['id'],
  bigincrements: ['id'],
};

const has = (links: readonly Link[], ...names: readonly string[]) =>
  links.some(({ name }) => names.includes(canonical(name)));

/** `table.string('x').notNullable().defaultTo(0)` of Knex, `$table->string('x')->nullable()` of Laravel. */
function column(
  links: readonly [Link, ...Link[]],
  table: string,
  path: string,
  requiredByDefault: boolean,
): readonly Operation[] {
  const [first, ...rest] = links;
  const at = { path, line: first.line };
  const verb = canonical(first.name);
  const named = textOf(first.list[verb === 'specifictype' || verb === 'addcolumn' ? (requiredByDefault ? 1 : 0) : 0]);
  const names = named === '' ? (IMPLIED[verb] ?? ['']) : [named];
  if (has(rest, 'alter', 'change')) return changed(first, rest, table, named, path, requiredByDefault);
  const off = rest.find(({ name }) => canonical(name) === 'nullable')?.list[0];
  const nullable =
    (has(rest, 'nullable') && !isFalse(off)) ||
    has(rest, 'usecurrent', 'default', 'virtualas', 'storedas', 'generatedas');
  const notNull = requiredByDefault ? !nullable : has(rest, 'notnullable') || (has(rest, 'nullable') && isFalse(off));
  const implied = Object.hasOwn(IMPLIED, verb);
  return names.flatMap((name) =>
    addedColumn(
      {
        table,
        column: name,
        type: verb,
        notNull: notNull && !implied,
        default: has(rest, 'default', 'defaultto', 'usecurrent') ? 'plain' : 'none',
        generated: /increments$|^id$/.test(verb) || has(rest, 'autoincrement', 'virtualas', 'storedas'),
        unique: has(rest, 'unique'),
        primaryKey: has(rest, 'primary') && !/increments$/.test(verb),
        references: has(rest, 'references', 'constrained', 'foreign') && !has(rest, 'nothing'),
      },
      at,
    ),
  );
}

function changed(
  first: Link,
  rest: readonly Link[],
  table: string,
  name: string,
  path: string,
  laravel: boolean,
): readonly Operation[] {
  const at = { path, line: first.line };
  const found: Operation[] = [changedType(table, name, canonical(first.name), false, at)];
  const off = rest.find(({ name: link }) => canonical(link) === 'nullable')?.list[0];
  const required = laravel ? !has(rest, 'nullable') || isFalse(off) : has(rest, 'notnullable') || isFalse(off);
  if (required) found.push(operation('set-not-null', at, undefined, { table, column: name }));
  if (has(rest, 'unique')) found.push(operation('add-unique', at, undefined, { table, column: name }));
  return found;
}

/** What a call on a table inside `alterTable('x', (table) => …)` does. */
function tableCall(
  links: readonly [Link, ...Link[]],
  table: string,
  path: string,
  laravel: boolean,
): readonly Operation[] {
  const [first] = links;
  const verb = canonical(first.name);
  const at = { path, line: first.line };
  if (NEITHER.test(first.name)) return [];
  const drops = DROPS[verb];
  if (drops && Object.hasOwn(DROPS, verb)) {
    const isColumn = drops === 'drop-column' || drops === 'set-not-null' || drops === 'drop-not-null';
    const given = IMPLIED[verb] ?? first.list.flatMap((value: Value) => textsOf(value));
    if (!isColumn) return [operation(drops, at, given.join(', ') || table, { table })];
    return (given.length > 0 ? given : ['']).map((name) => operation(drops, at, undefined, { table, column: name }));
  }
  if (verb === 'renamecolumn') {
    return [
      operation('rename-column', at, undefined, { table, column: textOf(first.list[0]), to: textOf(first.list[1]) }),
    ];
  }
  if (verb === 'rename') return [operation('rename-table', at, table, { table, to: textOf(first.list[0]) })];
  if (verb === 'renameindex') return [operation('rename-constraint', at, textOf(first.list[0]), { table })];
  const constraint = CONSTRAINTS[verb];
  if (constraint && Object.hasOwn(CONSTRAINTS, verb)) {
    const columns = textsOf(first.list[0]).join(', ');
    return [operation(constraint, at, columns === '' ? table : `${table}.${columns}`, { table })];
  }
  return column(links, table, path, laravel);
}

/** What a chain of Knex's or Laravel's schema builder does; inside its callback `table` is known. */
export function schemaCall(
  chain: Chain,
  table: string | undefined,
  path: string,
  laravel = false,
): Meaning | undefined {
  const { head, links } = chain;
  const isSchema = laravel
    ? /(?:^|\.)Schema$/.test(head) || has(links, 'connection', 'setconnection')
    : /(?:^|\.)schema$/.test(head) || has(links, 'withschema', 'schema') || /^(?:Schema)$/.test(head);
  if (isSchema) {
    const operations: Operation[] = [];
    let inside: string | undefined;
    for (const link of links) {
      const verb = canonical(link.name);
      const kind = SCHEMA[verb];
      const name = textOf(link.list[0]);
      const at = { path, line: link.line };
      // What stands in a new table is no step of its own.
      if (OPENS.test(verb)) inside = kind === 'create-table' ? '' : name;
      if (kind && Object.hasOwn(SCHEMA, verb)) {
        operations.push(
          operation(kind, at, name, {
            ...(kind.endsWith('table') ? { table: name } : {}),
            maybe: verb.endsWith('ifnotexists'),
          }),
        );
      } else if (verb === 'renametable' || verb === 'rename') {
        operations.push(operation('rename-table', at, name, { table: name, to: textOf(link.list[1]) }));
      } else if (verb === 'dropcolumns') {
        for (const one of textsOf(link.list[1]))
          operations.push(operation('drop-column', at, undefined, { table: name, column: one }));
      } else if (verb === 'dropalltables')
        operations.push(operation('drop-schema', at, '', { says: 'drops all tables' }));
    }
    return { operations, ...(inside === undefined ? {} : { table: inside }) };
  }
  const isTable = laravel
    ? /^\$(?:table|t|blueprint)$/.test(head)
    : /^(?:table|t|tbl|builder|tableBuilder)$/.test(head);
  if (table === undefined || !isTable) return undefined;
  return { operations: table === '' ? [] : tableCall(links, table, path, laravel) };
}
