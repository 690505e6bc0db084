import type { DropStmt, Node, RangeVar, RenameStmt, SelectStmt } from 'libpg-query';
import type { Operation, OperationKind } from '../../model/migration.ts';
import type { Place } from '../../model/place.ts';
import { operation } from './operations.ts';
import { alterCommand, listName, stringOf } from './postgres-alter.ts';
import { calledFunction } from './sql-scan.ts';

const relation = (found: RangeVar | undefined): string =>
  [found?.catalogname, found?.schemaname, found?.relname].filter((part) => part !== undefined && part !== '').join('.');

const DROPS: Readonly<Record<string, OperationKind>> = {
  OBJECT_TABLE: 'drop-table',
  OBJECT_FOREIGN_TABLE: 'drop-object',
  OBJECT_SCHEMA: 'drop-schema',
  OBJECT_INDEX: 'drop-index',
  OBJECT_TYPE: 'drop-type',
  OBJECT_SEQUENCE: 'drop-sequence',
};
const TAKES_COLUMNS = new Set(['OBJECT_TYPE', 'OBJECT_DOMAIN', 'OBJECT_EXTENSION']);

function dropped(statement: DropStmt, at: Place): readonly Operation[] {
  const type = statement.removeType ?? '';
  const kind = DROPS[type] ?? 'drop-object';
  const cascades = statement.behavior === 'DROP_CASCADE';
  return (statement.objects ?? []).map((object) => {
    const name = listName(object);
    if (kind === 'drop-table') return operation(kind, at, name, { table: name });
    if (kind === 'drop-schema' || kind === 'drop-sequence') return operation(kind, at, name);
    if (kind === 'drop-index') return operation(kind, at, name, { locking: statement.concurrent !== true });
    const what = type.replace('OBJECT_', '').toLowerCase().replaceAll('_', ' ');
    return operation(kind, at, name, {
      destructive: cascades && TAKES_COLUMNS.has(type),
      says: `drops the ${what} ${name}${cascades ? ' and what depends on it' : ''}`,
    });
  });
}

function renamed(statement: RenameStmt, at: Place): readonly Operation[] {
  const table = relation(statement.relation);
  const old = statement.subname ?? '';
  const to = statement.newname ?? '';
  switch (statement.renameType) {
    case 'OBJECT_TABLE':
    case 'OBJECT_VIEW':
    case 'OBJECT_MATVIEW':
      return [operation('rename-table', at, table, { table, to })];
    case 'OBJECT_COLUMN':
    case 'OBJECT_ATTRIBUTE':
      return [operation('rename-column', at, undefined, { table, column: old, to })];
    case 'OBJECT_SCHEMA':
      return [operation('rename-schema', at, old, { to })];
    case 'OBJECT_TYPE':
      return [operation('rename-type', at, listName(statement.object), { to })];
    case 'OBJECT_TABCONSTRAINT':
    case 'OBJECT_INDEX':
      return [operation('rename-constraint', at, old === '' ? table : old, { table })];
    default:
      return [operation('other', at, old === '' ? table : old)];
  }
}

/** `WHERE true` and `WHERE 1 = 1` leave nothing out. */
function filters(where: Node | undefined): boolean {
  if (!where) return false;
  const constant = (node: Node | undefined) =>
    node && 'A_Const' in node ? JSON.stringify({ ...node.A_Const, location: 0 }) : undefined;
  if ('A_Const' in where) return where.A_Const.boolval?.boolval !== true;
  if (!('A_Expr' in where)) return true;
  const [left, right] = [constant(where.A_Expr.lexpr), constant(where.A_Expr.rexpr)];
  return left === undefined || left !== right || stringOf(where.A_Expr.name?.[0]) !== '=';
}

/** Statements inside `WITH x AS (DELETE …)` count like their own. */
function withQueries(clause: { ctes?: Node[] } | undefined, at: Place): readonly Operation[] {
  return (clause?.ctes ?? []).flatMap((node) =>
    'CommonTableExpr' in node && node.CommonTableExpr.ctequery
      ? postgresOperations(node.CommonTableExpr.ctequery, at)
      : [],
  );
}

function optionSet(options: readonly Node[] | undefined, name: string): boolean {
  return (options ?? []).some((node) => {
    if (!('DefElem' in node) || node.DefElem.defname?.toLowerCase() !== name) return false;
    const value = node.DefElem.arg;
    if (!value) return true;
    if ('Boolean' in value) return value.Boolean.boolval === true;
    return !/^(?:false|off|0)$/i.test(stringOf(value));
  });
}

/** What one statement of Postgres does; statements that only look, or only set up the session, do nothing. */
export function postgresOperations(node: Node, at: Place): readonly Operation[] {
  if ('AlterTableStmt' in node) {
    const { relation: target, cmds, objtype } = node.AlterTableStmt;
    const table = relation(target);
    if (objtype !== 'OBJECT_TABLE' && objtype !== 'OBJECT_FOREIGN_TABLE' && objtype !== 'OBJECT_TYPE') {
      return [operation('other', at, table)];
    }
    return (cmds ?? []).flatMap((one) => ('AlterTableCmd' in one ? alterCommand(table, one.AlterTableCmd, at) : []));
  }
  if ('DropStmt' in node) return dropped(node.DropStmt, at);
  if ('RenameStmt' in node) return renamed(node.RenameStmt, at);
  if ('TruncateStmt' in node) {
    return (node.TruncateStmt.relations ?? []).flatMap((one) =>
      'RangeVar' in one ? [operation('truncate', at, relation(one.RangeVar), { table: relation(one.RangeVar) })] : [],
    );
  }
  if ('DeleteStmt' in node) {
    const { relation: target, whereClause, withClause } = node.DeleteStmt;
    const table = relation(target);
    const kind = filters(whereClause) ? 'delete-rows' : 'delete-all-rows';
    const own = /(?:^|\.)pg_enum$/i.test(table)
      ? operation('drop-enum-value', at, '')
      : operation(kind, at, table, { table });
    return [...withQueries(withClause, at), own];
  }
  if ('UpdateStmt' in node) {
    const { relation: target, whereClause, withClause, fromClause, targetList } = node.UpdateStmt;
    const table = relation(target);
    const [only, ...more] = targetList ?? [];
    const column = more.length === 0 && only && 'ResTarget' in only ? only.ResTarget.name : undefined;
    const kind = filters(whereClause) || (fromClause ?? []).length > 0 ? 'update-rows' : 'update-all-rows';
    return [...withQueries(withClause, at), operation(kind, at, table, { table, ...(column ? { column } : {}) })];
  }
  if ('InsertStmt' in node) {
    const table = relation(node.InsertStmt.relation);
    return [...withQueries(node.InsertStmt.withClause, at), operation('insert-rows', at, table, { table })];
  }
  if ('MergeStmt' in node) {
    const table = relation(node.MergeStmt.relation);
    return [operation('update-rows', at, table, { table })];
  }
  if ('SelectStmt' in node) {
    const into = node.SelectStmt.intoClause?.rel;
    const table = relation(into);
    return [
      ...withQueries(node.SelectStmt.withClause, at),
      ...(into ? [operation('create-table', at, table, { table })] : []),
      ...calledBy(node.SelectStmt, at),
    ];
  }
  if ('CopyStmt' in node) {
    const table = relation(node.CopyStmt.relation);
    return node.CopyStmt.is_from ? [operation('insert-rows', at, table, { table })] : [];
  }
  return created(node, at) ?? kept(node, at);
}

function created(node: Node, at: Place): readonly Operation[] | undefined {
  if ('CreateStmt' in node)
    return [newTable(relation(node.CreateStmt.relation), node.CreateStmt.if_not_exists === true, at)];
  if ('CreateForeignTableStmt' in node)
    return [newTable(relation(node.CreateForeignTableStmt.base?.relation), false, at)];
  if ('CreateTableAsStmt' in node) {
    const table = relation(node.CreateTableAsStmt.into?.rel);
    const isView = node.CreateTableAsStmt.objtype === 'OBJECT_MATVIEW';
    return [
      isView
        ? operation('create-object', at, table)
        : newTable(table, node.CreateTableAsStmt.if_not_exists === true, at),
    ];
  }
  if ('IndexStmt' in node) {
    const { idxname, relation: target, concurrent } = node.IndexStmt;
    const table = relation(target);
    return [operation(concurrent ? 'create-index' : 'index-not-concurrent', at, idxname ?? table, { table })];
  }
  if ('CreateEnumStmt' in node)
    return [operation('create-type', at, (node.CreateEnumStmt.typeName ?? []).map(stringOf).join('.'))];
  if ('CompositeTypeStmt' in node) return [operation('create-type', at, relation(node.CompositeTypeStmt.typevar))];
  if ('CreateDomainStmt' in node)
    return [operation('create-type', at, (node.CreateDomainStmt.domainname ?? []).map(stringOf).join('.'))];
  if ('CreateSeqStmt' in node) return [operation('create-sequence', at, relation(node.CreateSeqStmt.sequence))];
  if ('CreateSchemaStmt' in node) return [operation('create-schema', at, node.CreateSchemaStmt.schemaname ?? '')];
  if ('CreatedbStmt' in node) return [operation('create-schema', at, node.CreatedbStmt.dbname ?? '')];
  if ('ViewStmt' in node) return [operation('create-object', at, relation(node.ViewStmt.view))];
  if ('CreateFunctionStmt' in node) {
    return [operation('create-object', at, (node.CreateFunctionStmt.funcname ?? []).map(stringOf).join('.'))];
  }
  if ('CreateTrigStmt' in node) return [operation('create-object', at, node.CreateTrigStmt.trigname ?? '')];
  if ('CreatePolicyStmt' in node) return [operation('create-object', at, node.CreatePolicyStmt.policy_name ?? '')];
  if ('CreateExtensionStmt' in node) return [operation('create-object', at, node.CreateExtensionStmt.extname ?? '')];
  return undefined;
}

function newTable(table: string, maybe: boolean, at: Place): Operation {
  return operation('create-table', at, table, { table, maybe });
}

/** What is left: enums, whole databases, and the work that rewrites or locks. */
function kept(node: Node, at: Place): readonly Operation[] {
  if ('AlterEnumStmt' in node) {
    const name = (node.AlterEnumStmt.typeName ?? []).map(stringOf).join('.');
    const { oldVal, newVal } = node.AlterEnumStmt;
    return [
      operation(
        newVal === undefined ? 'drop-enum-value' : oldVal === undefined ? 'add-enum-value' : 'rename-enum-value',
        at,
        name,
      ),
    ];
  }
  if ('DropdbStmt' in node) return [operation('drop-database', at, node.DropdbStmt.dbname ?? '')];
  if ('DropOwnedStmt' in node) return [operation('drop-schema', at, '', { says: 'drops everything that a role owns' })];
  if ('AlterObjectSchemaStmt' in node) {
    const table = relation(node.AlterObjectSchemaStmt.relation);
    return [operation(table === '' ? 'other' : 'rename-table', at, table, table === '' ? {} : { table })];
  }
  if ('ReindexStmt' in node) {
    const { relation: target, name, params } = node.ReindexStmt;
    return optionSet(params, 'concurrently') ? [] : [operation('rewrite-table', at, name ?? relation(target))];
  }
  if ('ClusterStmt' in node) return [operation('rewrite-table', at, relation(node.ClusterStmt.relation))];
  if ('VacuumStmt' in node) {
    const [first] = node.VacuumStmt.rels ?? [];
    const table = first && 'VacuumRelation' in first ? relation(first.VacuumRelation.relation) : '';
    return optionSet(node.VacuumStmt.options, 'full') ? [operation('rewrite-table', at, table)] : [];
  }
  if ('RefreshMatViewStmt' in node) {
    return node.RefreshMatViewStmt.concurrent
      ? []
      : [operation('lock-table', at, relation(node.RefreshMatViewStmt.relation))];
  }
  if ('LockStmt' in node) {
    return (node.LockStmt.relations ?? []).flatMap((one) =>
      'RangeVar' in one ? [operation('lock-table', at, relation(one.RangeVar))] : [],
    );
  }
  if ('CallStmt' in node || 'ExecuteStmt' in node) {
    return [operation('raw-sql', at, '', { says: 'runs a procedure, whose effect only shows when it runs' })];
  }
  const [what = ''] = Object.keys(node);
  return SILENT.has(what) ? [] : [operation('other', at, '', { says: `runs ${what.replace(/Stmt$/, '')}` })];
}

/** Statements that change neither schema nor data. */
const SILENT = new Set([
  'TransactionStmt',
  'VariableSetStmt',
  'VariableShowStmt',
  'ExplainStmt',
  'NotifyStmt',
  'ListenStmt',
  'CheckPointStmt',
  'DiscardStmt',
  'DeclareCursorStmt',
  'ConstraintsSetStmt',
]);

/** `SELECT setval(…)` without a table: a function that is called for what it does. */
function calledBy(select: SelectStmt, at: Place): readonly Operation[] {
  const [only] = select.targetList ?? [];
  const value = only && 'ResTarget' in only ? only.ResTarget.val : undefined;
  if ((select.fromClause ?? []).length > 0 || !value || !('FuncCall' in value)) return [];
  return [calledFunction((value.FuncCall.funcname ?? []).map(stringOf).join('.'), at)];
}
