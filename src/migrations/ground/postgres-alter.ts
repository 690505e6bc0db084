import type { AlterTableCmd, ColumnDef, Constraint, Node, TypeName } from 'libpg-query';
import type { Operation, OperationKind } from '../../model/migration.ts';
import type { Place } from '../../model/place.ts';
import { operation } from './operations.ts';
import { type AddedColumn, addedColumn, changedType, narrows } from './sql-columns.ts';

/** Text of a `String` node. */
export const stringOf = (node: Node | undefined): string => (node && 'String' in node ? (node.String.sval ?? '') : '');

/** A name that is a list of `String` nodes, joined by dots. */
export function listName(node: Node | undefined): string {
  if (!node) return '';
  if ('List' in node) return (node.List.items ?? []).map(stringOf).join('.');
  if ('TypeName' in node) return typeName(node.TypeName);
  if ('ObjectWithArgs' in node) return (node.ObjectWithArgs.objname ?? []).map(stringOf).join('.');
  return stringOf(node);
}

/** Name of a type without the schema that Postgres adds. */
export function typeName(type: TypeName | undefined): string {
  const names = (type?.names ?? []).map(stringOf);
  return (names[0] === 'pg_catalog' ? names.slice(1) : names).join('.');
}

function lengthOf(type: TypeName | undefined): number | undefined {
  const [first] = type?.typmods ?? [];
  return first && 'A_Const' in first ? first.A_Const.ival?.ival : undefined;
}

const constraintsOf = (column: ColumnDef): readonly Constraint[] =>
  (column.constraints ?? []).flatMap((node) => ('Constraint' in node ? [node.Constraint] : []));

/** Functions whose value is the same for all rows of a statement: adding them as a default rewrites nothing. */
const STABLE = new Set(['now', 'transaction_timestamp', 'statement_timestamp', 'current_database', 'current_schema']);

/** Whether an expression calls a function whose value differs from row to row. */
function isComputed(node: unknown, depth = 0): boolean {
  if (typeof node !== 'object' || node === null || depth > 50) return false;
  if ('FuncCall' in node) {
    const call = node.FuncCall as { funcname?: Node[]; args?: Node[] };
    const name = stringOf(call.funcname?.at(-1));
    if (!STABLE.has(name) || (call.args ?? []).length > 0) return true;
  }
  return Object.values(node).some((value) => isComputed(value, depth + 1));
}

function addColumn(table: string, column: ColumnDef, at: Place): readonly Operation[] {
  const constraints = constraintsOf(column);
  const has = (type: Constraint['contype']) => constraints.some((one) => one.contype === type);
  const fallback = constraints.find((one) => one.contype === 'CONSTR_DEFAULT')?.raw_expr;
  const type = typeName(column.typeName);
  const isNull = fallback && 'A_Const' in fallback && fallback.A_Const.isnull === true;
  const added: AddedColumn = {
    table,
    column: column.colname ?? '',
    type,
    notNull: has('CONSTR_NOTNULL'),
    default: !fallback || isNull ? 'none' : isComputed(fallback) ? 'computed' : 'plain',
    generated: has('CONSTR_GENERATED') || has('CONSTR_IDENTITY') || /^(?:small|big)?serial\d?$/.test(type),
    unique: has('CONSTR_UNIQUE'),
    primaryKey: has('CONSTR_PRIMARY'),
    references: has('CONSTR_FOREIGN'),
  };
  return addedColumn(added, at);
}

const CONSTRAINTS: Readonly<Record<string, OperationKind>> = {
  CONSTR_UNIQUE: 'add-unique',
  CONSTR_FOREIGN: 'add-foreign-key',
  CONSTR_PRIMARY: 'add-primary-key',
  CONSTR_CHECK: 'add-check',
  CONSTR_EXCLUSION: 'add-exclusion',
  CONSTR_NOTNULL: 'set-not-null',
};

function addConstraint(table: string, constraint: Constraint, at: Place): Operation {
  const kind = CONSTRAINTS[constraint.contype ?? ''] ?? 'other';
  if (constraint.skip_validation || constraint.indexname)
    return operation('add-constraint-not-valid', at, table, { table });
  const columns = [...(constraint.fk_attrs ?? []), ...(constraint.keys ?? [])].map(stringOf).join(', ');
  return operation(kind, at, columns === '' ? table : `${table}.${columns}`, { table });
}

/** One command of an `ALTER TABLE`. */
export function alterCommand(table: string, command: AlterTableCmd, at: Place): readonly Operation[] {
  const column = command.name ?? '';
  const where = { table, column };
  const definition = command.def;
  switch (command.subtype) {
    case 'AT_AddColumn':
      return definition && 'ColumnDef' in definition ? addColumn(table, definition.ColumnDef, at) : [];
    case 'AT_DropColumn':
      return [operation('drop-column', at, undefined, where)];
    case 'AT_AlterColumnType': {
      if (!definition || !('ColumnDef' in definition)) return [];
      const { typeName: type, raw_default: using } = definition.ColumnDef;
      const name = typeName(type);
      const widest = !narrows(name, lengthOf(type));
      // USING may throw values away whatever the type: only a plain cast of the column itself does not.
      const cast = using && 'TypeCast' in using ? using.TypeCast.arg : using;
      const own = !cast || ('ColumnRef' in cast && stringOf(cast.ColumnRef.fields?.at(-1)) === column);
      return [changedType(table, column, name, !widest || !own, at)];
    }
    case 'AT_SetNotNull':
      return [operation('set-not-null', at, undefined, where)];
    case 'AT_DropNotNull':
      return [operation('drop-not-null', at, undefined, where)];
    case 'AT_ColumnDefault':
      return [operation('change-default', at, undefined, where)];
    case 'AT_AddConstraint':
      return definition && 'Constraint' in definition ? [addConstraint(table, definition.Constraint, at)] : [];
    case 'AT_DropConstraint':
      return [operation('drop-constraint', at, column, { table })];
    case 'AT_DetachPartition': {
      const concurrent = definition && 'PartitionCmd' in definition && definition.PartitionCmd.concurrent === true;
      return [operation('detach-partition', at, table, { table, locking: !concurrent })];
    }
    case 'AT_SetLogged':
    case 'AT_SetUnLogged':
    case 'AT_SetTableSpace':
    case 'AT_SetAccessMethod':
      return [operation('rewrite-table', at, table, { table })];
    default:
      return [operation('other', at, table, { table })];
  }
}
