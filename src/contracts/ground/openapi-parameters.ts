import { isTable, own } from './data.ts';
import { compareLife, LIFECYCLE, removal } from './openapi-lifecycle.ts';
import { isEqual } from './openapi-meaning.ts';
import { compareContent } from './openapi-media.ts';
import { compareSchema } from './openapi-schema.ts';
import type { Source, Table } from './openapi-source.ts';
import { compareRest, tell, type Walk, type Where } from './openapi-walk.ts';

/** A parameter with the place that it has in its path, and the object that it is written in. */
interface Parameter {
  readonly table: Table;
  readonly name: string;
  readonly in: string;
}

const HANDLED = new Set([
  ...LIFECYCLE,
  'name',
  'in',
  'required',
  'schema',
  'content',
  'style',
  'explode',
  'allowReserved',
  'allowEmptyValue',
]);

const namesIn = (template: string) => [...template.matchAll(/\{([^{}]{0,200})\}/g)].map((match) => match[1] ?? '');

/** Parameters of an operation with those of its path; path parameters are known by their position, headers without case. */
function parametersOf(source: Source, template: string, lists: readonly unknown[]): Map<string, Parameter> {
  const found = new Map<string, Parameter>();
  const places = namesIn(template);
  for (const list of lists) {
    for (const raw of Array.isArray(list) ? list : []) {
      const table = source.follow(raw);
      if (!isTable(table) || typeof table.name !== 'string') continue;
      const position = table.in === 'path' ? places.indexOf(table.name) : -1;
      const name = table.in === 'header' ? table.name.toLowerCase() : table.name;
      const key = position >= 0 ? `path ${position}` : `${String(table.in)} ${name}`;
      found.set(key, { table, name: table.name, in: String(table.in) });
    }
  }
  return found;
}

const isRequired = ({ table, in: place }: Parameter) => place === 'path' || table.required === true;

/** How a value is written, with the defaults of the format (https://spec.openapis.org/oas/v3.1.1#style-values). */
function writing({ table, in: place }: Parameter) {
  const style = own(table, 'style') ?? (place === 'query' || place === 'cookie' ? 'form' : 'simple');
  return {
    style,
    explode: own(table, 'explode') ?? style === 'form',
    allowReserved: own(table, 'allowReserved') === true,
  };
}

function compareParameter(walk: Walk, where: Where, old: Parameter, now: Parameter): void {
  const [was, is] = [old.table, now.table];
  if (old.name !== now.name && old.in === 'path') {
    const says = `the path parameter ${old.name} is called ${now.name} now; its place is the same`;
    tell(walk, where, 'compatible', says, [was, 'name'], [is, 'name']);
  }
  if (old.name !== now.name && old.in === 'header') {
    const says = `the header ${old.name} is written ${now.name} now, which is the same header`;
    tell(walk, where, 'compatible', says, [was, 'name'], [is, 'name']);
  }
  if (isRequired(old) !== isRequired(now)) {
    const says = isRequired(now) ? 'it is required now' : 'it is no longer required';
    tell(walk, where, isRequired(now) ? 'breaking' : 'compatible', says, [was, 'required'], [is, 'required']);
  }
  const [before, after] = [writing(old), writing(now)];
  for (const key of ['style', 'explode', 'allowReserved'] as const) {
    if (before[key] === after[key]) continue;
    // Explode without a list or object changes nothing, but the schema may have both.
    const says = `${key} changed from ${String(before[key])} to ${String(after[key])}, so its value is written otherwise`;
    tell(walk, where, key === 'allowReserved' ? 'dangerous' : 'breaking', says, [was, key], [is, key]);
  }
  if ((own(was, 'allowEmptyValue') === true) !== (own(is, 'allowEmptyValue') === true)) {
    const isAllowed = own(is, 'allowEmptyValue') === true;
    const says = isAllowed ? 'it can be empty now' : 'it can no longer be empty';
    tell(walk, where, isAllowed ? 'compatible' : 'breaking', says, [was, 'allowEmptyValue'], [is, 'allowEmptyValue']);
  }
  compareLife(walk, where, was, is);
  const value: Where = {
    ...where,
    text: true,
    at: [
      [was, 'schema'],
      [is, 'schema'],
    ],
    ...(isRequired(now) ? {} : { optional: true }),
  };
  if (isTable(own(was, 'content')) && isTable(own(is, 'content'))) compareContent(walk, where, was, is);
  else if (!isTable(own(was, 'content')) && !isTable(own(is, 'content')))
    compareSchema(walk, value, own(was, 'schema'), own(is, 'schema'));
  else tell(walk, where, 'breaking', 'its value is written in another format', [was, 'content'], [is, 'content']);
  compareRest(walk, where, was, is, HANDLED);
}

/** Compares the parameters of an operation; the lists are those of the path and of the operation. */
export function compareParameters(
  walk: Walk,
  where: Where,
  old: { readonly template: string; readonly lists: readonly unknown[]; readonly at: object },
  now: { readonly template: string; readonly lists: readonly unknown[]; readonly at: object },
): void {
  const was = parametersOf(walk.old, old.template, old.lists);
  const is = parametersOf(walk.now, now.template, now.lists);
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const [before, after] = [was.get(key), is.get(key)];
    const one = after ?? before;
    const here: Where = { ...where, path: `${where.path} › ${one?.in} parameter ${one?.name}` };
    if (before && after) compareParameter(walk, here, before, after);
    else if (before) {
      const { level, why } = removal(walk, before.table, 'dangerous');
      tell(walk, here, level, `the parameter was removed${why}`, [before.table], [now.at, 'parameters']);
    } else if (after) {
      const level = isRequired(after) ? 'breaking' : 'compatible';
      tell(
        walk,
        here,
        level,
        `the ${isRequired(after) ? 'required' : 'optional'} parameter is new`,
        [old.at, 'parameters'],
        [after.table],
      );
    }
  }
}

const HEADER = new Set([...HANDLED]);

/** Compares the headers of a response. */
export function compareHeaders(walk: Walk, where: Where, old: Table, now: Table): void {
  const headersOf = (source: Source, table: Table) => {
    const headers = own(table, 'headers');
    return new Map(
      Object.entries(isTable(headers) ? headers : {}).flatMap(([name, raw]) => {
        const header = source.follow(raw);
        return isTable(header) ? [[name.toLowerCase(), { name, header }] as const] : [];
      }),
    );
  };
  const [was, is] = [headersOf(walk.old, old), headersOf(walk.now, now)];
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const [before, after] = [was.get(key), is.get(key)];
    const here = { ...where, path: `${where.path} › header ${after?.name ?? before?.name}` };
    if (before && after) {
      const [required, stays] = [before.header.required === true, after.header.required === true];
      if (required !== stays) {
        const says = stays ? 'the header is always there now' : 'the header is no longer always there';
        tell(
          walk,
          here,
          stays ? 'compatible' : 'breaking',
          says,
          [before.header, 'required'],
          [after.header, 'required'],
        );
      }
      compareLife(walk, here, before.header, after.header);
      if (isTable(own(before.header, 'content')) || isTable(own(after.header, 'content')))
        compareContent(walk, here, before.header, after.header);
      else compareSchema(walk, here, own(before.header, 'schema'), own(after.header, 'schema'));
      if (
        !isEqual(
          writing({ table: before.header, name: '', in: 'header' }),
          writing({ table: after.header, name: '', in: 'header' }),
        )
      ) {
        tell(walk, here, 'breaking', 'its value is written otherwise', [before.header], [after.header]);
      }
      compareRest(walk, here, before.header, after.header, HEADER);
    } else if (before) {
      const isSure = before.header.required === true;
      tell(
        walk,
        here,
        isSure ? 'breaking' : 'dangerous',
        `the ${isSure ? 'required' : 'optional'} header was removed`,
        [before.header],
        [now, 'headers'],
      );
    } else if (after) tell(walk, here, 'compatible', 'the header is new', [old, 'headers'], [after.header]);
  }
}
