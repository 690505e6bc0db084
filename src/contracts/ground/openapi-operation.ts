import { isTable, own } from './data.ts';
import { compareLife, LIFECYCLE, removal } from './openapi-lifecycle.ts';
import { isEqual, sameMeaning } from './openapi-meaning.ts';
import { compareContent } from './openapi-media.ts';
import { compareHeaders, compareParameters } from './openapi-parameters.ts';
import { compareSecurity } from './openapi-security.ts';
import { compareServers } from './openapi-servers.ts';
import type { Source, Table } from './openapi-source.ts';
import { compareRest, type Direction, tell, type Walk, type Where } from './openapi-walk.ts';

const HANDLED = new Set([
  ...LIFECYCLE,
  'parameters',
  'requestBody',
  'responses',
  'callbacks',
  'security',
  'servers',
  'operationId',
  'tags',
]);
const BODY = new Set(['required', 'content']);
const RESPONSE = new Set(['content', 'headers', 'links']);

const other: Readonly<Record<Direction, Direction>> = { request: 'response', response: 'request', either: 'either' };
const tableAt = (source: Source, table: Table, key: string): Table | undefined => {
  const value = source.follow(own(table, key));
  return isTable(value) ? value : undefined;
};

/** One side of an operation, with what its path and the whole description add. */
export interface OperationSide {
  readonly template: string;
  readonly item: Table;
  readonly operation: Table;
}

function compareBody(walk: Walk, where: Where, old: Table, now: Table): void {
  const [was, is] = [tableAt(walk.old, old, 'requestBody'), tableAt(walk.now, now, 'requestBody')];
  const here: Where = { ...where, path: `${where.path} › request` };
  if (!was && !is) return;
  const narrow = where.direction === 'response' ? 'compatible' : 'breaking';
  const widen = where.direction === 'response' ? 'breaking' : 'compatible';
  if (was && is) {
    if ((was.required === true) !== (is.required === true)) {
      const says = is.required === true ? 'the body is required now' : 'the body is no longer required';
      tell(walk, here, is.required === true ? narrow : widen, says, [was, 'required'], [is, 'required']);
    }
    compareContent(walk, here, was, is);
    compareRest(walk, here, was, is, BODY);
  } else if (is) {
    const isRequired = is.required === true;
    tell(
      walk,
      here,
      isRequired ? narrow : 'compatible',
      `the ${isRequired ? 'required' : 'optional'} body is new`,
      [old],
      [now, 'requestBody'],
    );
  } else tell(walk, here, 'breaking', 'the body was removed', [old, 'requestBody'], [now]);
}

const isSuccess = (code: string) => /^2(?:\d\d|xx)$/i.test(code);

function compareLinks(walk: Walk, where: Where, old: Table, now: Table): void {
  const [was, is] = [tableAt(walk.old, old, 'links') ?? {}, tableAt(walk.now, now, 'links') ?? {}];
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const [before, after] = [own(was, name), own(is, name)];
    const here = { ...where, path: `${where.path} › link ${name}` };
    if (after === undefined) tell(walk, here, 'dangerous', 'the link was removed', [was, name], [now]);
    else if (before === undefined) tell(walk, here, 'compatible', 'the link is new', [old], [is, name]);
    else if (!isEqual(walk.old.follow(before), walk.now.follow(after)))
      tell(walk, here, 'dangerous', 'the link changed', [was, name], [is, name]);
  }
}

function compareResponses(walk: Walk, where: Where, old: Table, now: Table): void {
  const [was, is] = [tableAt(walk.old, old, 'responses') ?? {}, tableAt(walk.now, now, 'responses') ?? {}];
  const inside = { ...where, direction: other[where.direction] };
  for (const code of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const here: Where = { ...inside, path: `${where.path} › ${code}` };
    if (code.startsWith('x-')) {
      if (!isEqual(own(was, code), own(is, code)))
        tell(
          walk,
          here,
          'unclassified',
          `${code} changed; nobody can tell what that means for clients`,
          [was, code],
          [is, code],
        );
      continue;
    }
    const [before, after] = [tableAt(walk.old, was, code), tableAt(walk.now, is, code)];
    if (before && after) {
      compareContent(walk, here, before, after);
      compareHeaders(walk, here, before, after);
      compareLinks(walk, here, before, after);
      compareRest(walk, here, before, after, RESPONSE);
    } else if (before) {
      const level = isSuccess(code) ? 'breaking' : 'dangerous';
      tell(
        walk,
        here,
        level,
        `the ${isSuccess(code) ? 'success ' : ''}response was removed`,
        [was, code],
        [now, 'responses'],
      );
    } else tell(walk, here, 'compatible', 'the response is new', [old, 'responses'], [is, code]);
  }
}

function compareCallbacks(walk: Walk, where: Where, old: Table, now: Table): void {
  const [was, is] = [tableAt(walk.old, old, 'callbacks') ?? {}, tableAt(walk.now, now, 'callbacks') ?? {}];
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const here: Where = { ...where, path: `${where.path} › callback ${name}`, direction: other[where.direction] };
    const [before, after] = [tableAt(walk.old, was, name), tableAt(walk.now, is, name)];
    if (before && after) compareItems(walk, here, before, after, (path) => `${here.path} ${path}`);
    else if (before) tell(walk, here, 'breaking', 'the callback was removed', [was, name], [now, 'callbacks']);
    else tell(walk, here, 'compatible', 'the callback is new', [old, 'callbacks'], [is, name]);
  }
}

function compareNames(walk: Walk, where: Where, old: Table, now: Table): void {
  if (own(old, 'operationId') !== own(now, 'operationId')) {
    const [was, is] = [own(old, 'operationId'), own(now, 'operationId')];
    const says = `the operationId changed from ${String(was ?? 'none')} to ${String(is ?? 'none')}; generated clients may call it otherwise`;
    tell(walk, where, was === undefined ? 'compatible' : 'dangerous', says, [old, 'operationId'], [now, 'operationId']);
  }
  if (!sameMeaning(own(old, 'tags') ?? [], own(now, 'tags') ?? [], 'keywords', 'tags')) {
    tell(walk, where, 'compatible', 'its tags changed', [old, 'tags'], [now, 'tags']);
  }
}

/** Compares one operation of both sides. */
export function compareOperation(walk: Walk, where: Where, old: OperationSide, now: OperationSide): void {
  const [was, is] = [old.operation, now.operation];
  const listsOf = ({ item, operation }: OperationSide) => [own(item, 'parameters'), own(operation, 'parameters')];
  compareLife(walk, where, was, is);
  compareParameters(walk, where, { ...old, lists: listsOf(old), at: was }, { ...now, lists: listsOf(now), at: is });
  compareBody(walk, where, was, is);
  compareResponses(walk, where, was, is);
  compareCallbacks(walk, where, was, is);
  compareNames(walk, where, was, is);
  const [oldWays, nowWays] = [own(was, 'security'), own(is, 'security')];
  if (oldWays !== undefined || nowWays !== undefined) {
    const all = [oldWays ?? own(walk.old.root, 'security'), nowWays ?? own(walk.now.root, 'security')];
    compareSecurity(walk, where, all[0], all[1], [was, 'security'], [is, 'security']);
  }
  compareServers(walk, where, was, is);
  compareRest(walk, where, was, is, HANDLED);
}

/** Methods of a path item (https://spec.openapis.org/oas/v3.2.0#path-item-object). */
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];
const ITEM = new Set([...METHODS, 'additionalOperations', 'parameters', 'servers', '$ref']);

/** Operations of a path item by method in capitals. */
export function operationsOf(source: Source, item: Table): Map<string, Table> {
  const more = own(item, 'additionalOperations');
  const all = [
    ...METHODS.map((method) => [method.toUpperCase(), own(item, method)] as const),
    ...Object.entries(isTable(more) ? more : {}),
  ];
  return new Map(
    all.flatMap(([method, raw]) => {
      const operation = source.follow(raw);
      return isTable(operation) ? [[method, operation] as const] : [];
    }),
  );
}

/** A path with its names taken out: `/users/{}`; two paths with the same form mean the same requests. */
export const formOf = (template: string) => template.replace(/\{[^{}]{0,200}\}/g, '{}');

/** Pairs the paths of both sides: first by name, then by form. */
function pairPaths(was: readonly string[], is: readonly string[]): [string | undefined, string | undefined][] {
  const free = new Set(is.filter((path) => !was.includes(path)));
  const pairs = was.map((path): [string, string | undefined] => {
    if (is.includes(path)) return [path, path];
    const other = [...free].find((one) => formOf(one) === formOf(path));
    if (other !== undefined) free.delete(other);
    return [path, other];
  });
  return [...pairs, ...[...free].map((path): [undefined, string] => [undefined, path])];
}

/** Compares tables of path items: `paths`, `webhooks` or a callback; `label` names a path for people. */
export function compareItems(
  walk: Walk,
  where: Where,
  old: Table,
  now: Table,
  label: (path: string, method: string) => string,
): void {
  const pathsOf = (table: Table) => Object.keys(table).filter((path) => !path.startsWith('x-'));
  for (const [a, b] of pairPaths(pathsOf(old), pathsOf(now))) {
    const was = a === undefined ? undefined : tableAt(walk.old, old, a);
    const is = b === undefined ? undefined : tableAt(walk.now, now, b);
    const [before, after] = [operationsOf(walk.old, was ?? {}), operationsOf(walk.now, is ?? {})];
    for (const method of new Set([...before.keys(), ...after.keys()])) {
      const [then, since] = [before.get(method), after.get(method)];
      const here: Where = { ...where, path: label(b ?? a ?? '', method) };
      const outer = walk.operation;
      walk.operation = here.path;
      if (then && since) {
        compareOperation(
          walk,
          here,
          { template: a ?? '', item: was ?? {}, operation: then },
          { template: b ?? '', item: is ?? {}, operation: since },
        );
      } else if (then) {
        const { level, why } = removal(walk, then, 'breaking');
        tell(walk, here, level, `the operation was removed${why}`, [then], [is ?? now]);
      } else if (since) tell(walk, here, 'compatible', 'the operation is new', [was ?? old], [since]);
      walk.operation = outer;
    }
    const here: Where = { ...where, path: label(b ?? a ?? '', '').trim() };
    if (was && is) {
      compareServers(walk, here, was, is);
      compareRest(walk, here, was, is, ITEM);
    } else if (before.size + after.size === 0) {
      tell(
        walk,
        here,
        is ? 'compatible' : 'dangerous',
        `the path without operations ${is ? 'is new' : 'was removed'}`,
        was && a ? [old, a] : [old],
        is && b ? [now, b] : [now],
      );
    }
  }
  const extensions = (table: Table) =>
    Object.fromEntries(Object.entries(table).filter(([key]) => key.startsWith('x-')));
  compareRest(walk, where, walk.old.adopt(extensions(old), old), walk.now.adopt(extensions(now), now), new Set());
}
