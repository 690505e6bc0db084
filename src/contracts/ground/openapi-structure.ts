import { isTable, own } from './data.ts';
import { isEqual, sameMeaning } from './openapi-meaning.ts';
import { keywordOf, spotOf, type View, viewOf } from './openapi-view.ts';
import { inDirection, levelOf, type Spot, tell, type Walk, type Where } from './openapi-walk.ts';

/** Compares two schemas; given from outside, as schemas hold schemas. */
export type CompareSchema = (walk: Walk, where: Where, was: unknown, is: unknown) => void;

/** Keywords of which the value is one more schema that has to hold. */
const SINGLE = [
  'contains',
  'propertyNames',
  'then',
  'else',
  'contentSchema',
  'unevaluatedItems',
  'unevaluatedProperties',
];
/** Keywords that hold a schema for each of some names. */
const EACH = ['patternProperties', 'dependentSchemas'];

/** Keywords about the parts of a value. */
export const STRUCTURE: ReadonlySet<string> = new Set([
  ...SINGLE,
  ...EACH,
  'properties',
  'required',
  'additionalProperties',
  'items',
  'prefixItems',
  'additionalItems',
  'dependentRequired',
  'not',
  'if',
]);

/** Longest path that is told whole. */
const LONGEST = 1000;

/** Where a part of a value is. */
const below = (where: Where, part: string, old?: Spot, now?: Spot): Where => {
  const { optional, outer, at, ...rest } = where;
  const between = where.path.endsWith('›') ? ' ' : part.startsWith('[') ? '' : '.';
  const path = `${where.path}${between}${part}`;
  const short = path.length > LONGEST ? `${path.slice(0, LONGEST / 2)} … ${path.slice(-LONGEST / 4)}` : path;
  return { ...rest, path: short, ...(old && now ? { at: [old, now] } : {}) };
};

const tableOf = (view: View, key: string) => {
  const value = keywordOf(view, key);
  return isTable(value) ? value : {};
};
const namesOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
const isClosed = (view: View) => keywordOf(view, 'additionalProperties') === false;

function compareRequired(walk: Walk, where: Where, old: View, now: View): void {
  const [was, is] = [namesOf(keywordOf(old, 'required')), namesOf(keywordOf(now, 'required'))];
  const [oldParts, nowParts] = [tableOf(old, 'properties'), tableOf(now, 'properties')];
  const spots: [Spot, Spot] = [spotOf(old, 'required'), spotOf(now, 'required')];
  for (const name of is.filter((one) => !was.includes(one))) {
    // A new property is told with its requiredness.
    if (!Object.hasOwn(oldParts, name) && Object.hasOwn(nowParts, name)) continue;
    const isHidden = keywordOf(viewOf(walk.now, own(nowParts, name)), 'readOnly') === true;
    const known = Object.hasOwn(nowParts, name) || where.outer?.includes(name);
    const level = isHidden ? 'compatible' : known ? inDirection(where, 'breaking', 'compatible') : 'dangerous';
    tell(
      walk,
      below(where, name),
      level,
      known ? 'it is required now' : 'a property without a description is required now',
      ...spots,
    );
  }
  for (const name of was.filter((one) => !is.includes(one))) {
    if (Object.hasOwn(oldParts, name) && !Object.hasOwn(nowParts, name)) continue;
    const isHidden = keywordOf(viewOf(walk.now, own(nowParts, name)), 'writeOnly') === true;
    const known = Object.hasOwn(nowParts, name) || where.outer?.includes(name);
    const level = inDirection(where, 'compatible', isHidden ? 'compatible' : known ? 'breaking' : 'dangerous');
    tell(walk, below(where, name), level, 'it is no longer required', ...spots);
  }
}

function tellRemoved(walk: Walk, where: Where, name: string, old: View, now: View): void {
  const parts = tableOf(old, 'properties');
  const part = viewOf(walk.old, own(parts, name));
  const isRequired = namesOf(keywordOf(old, 'required')).includes(name);
  const request = keywordOf(part, 'readOnly') === true ? 'compatible' : isClosed(now) ? 'breaking' : 'dangerous';
  const response = keywordOf(part, 'writeOnly') === true ? 'compatible' : isRequired ? 'breaking' : 'dangerous';
  const says = `the ${isRequired ? 'required' : 'optional'} property was removed`;
  tell(walk, below(where, name), inDirection(where, request, response), says, [parts, name], spotOf(now, 'properties'));
}

function tellAdded(walk: Walk, where: Where, name: string, old: View, now: View): void {
  const parts = tableOf(now, 'properties');
  const isRequired = namesOf(keywordOf(now, 'required')).includes(name);
  const isHidden = keywordOf(viewOf(walk.now, own(parts, name)), 'readOnly') === true;
  const request = isRequired && !isHidden ? 'breaking' : 'compatible';
  const says = `the ${isRequired ? 'required' : 'optional'} property is new`;
  tell(walk, below(where, name), inDirection(where, request, 'compatible'), says, spotOf(old, 'properties'), [
    parts,
    name,
  ]);
}

function compareAdditional(walk: Walk, where: Where, old: View, now: View, compare: CompareSchema): void {
  const [was, is] = [keywordOf(old, 'additionalProperties') ?? true, keywordOf(now, 'additionalProperties') ?? true];
  if (isEqual(was, is)) {
    // Equal references can still lead to something that changed.
    if (isTable(was)) compare(walk, below(where, '*'), was, is);
    return;
  }
  const spots: [Spot, Spot] = [spotOf(old, 'additionalProperties'), spotOf(now, 'additionalProperties')];
  const isAny = (value: unknown) => value === true || (isTable(value) && Object.keys(value).length === 0);
  if (is === false) {
    const says = 'properties that are not described are refused now';
    tell(walk, where, inDirection(where, 'breaking', 'compatible'), says, ...spots);
  } else if (was === false) {
    const says = 'properties that are not described can be there now';
    tell(walk, where, inDirection(where, 'compatible', 'dangerous'), says, ...spots);
  } else if (isAny(was) && isAny(is))
    tell(walk, where, 'compatible', 'that more properties can be there is written otherwise', ...spots);
  else compare(walk, below(where, '*'), was, is);
}

/** Compares the properties of objects. */
export function compareObject(walk: Walk, where: Where, old: View, now: View, compare: CompareSchema): void {
  const [was, is] = [tableOf(old, 'properties'), tableOf(now, 'properties')];
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    if (!Object.hasOwn(is, name)) tellRemoved(walk, where, name, old, now);
    else if (!Object.hasOwn(was, name)) tellAdded(walk, where, name, old, now);
    else compare(walk, below(where, name, [was, name], [is, name]), own(was, name), own(is, name));
  }
  compareRequired(walk, where, old, now);
  compareAdditional(walk, where, old, now, compare);
}

/** Compares the items of lists: what stands at each place, and behind the last place. */
export function compareItems(walk: Walk, where: Where, old: View, now: View, compare: CompareSchema): void {
  const placesOf = (view: View) => {
    const [first, items] = [keywordOf(view, 'prefixItems'), keywordOf(view, 'items')];
    if (Array.isArray(first)) return { first, rest: items };
    return Array.isArray(items)
      ? { first: items, rest: keywordOf(view, 'additionalItems') }
      : { first: [], rest: items };
  };
  const [was, is] = [placesOf(old), placesOf(now)];
  const longest = Math.max(was.first.length, is.first.length);
  const listed: [Spot, Spot] = [spotOf(old, 'prefixItems'), spotOf(now, 'prefixItems')];
  for (let at = 0; at < longest; at += 1) {
    compare(walk, below(where, `[${at}]`, ...listed), was.first[at] ?? was.rest, is.first[at] ?? is.rest);
  }
  if (was.rest !== undefined || is.rest !== undefined)
    compare(walk, below(where, '[]', spotOf(old, 'items'), spotOf(now, 'items')), was.rest, is.rest);
}

function compareDependent(walk: Walk, where: Where, old: View, now: View): void {
  const [was, is] = [tableOf(old, 'dependentRequired'), tableOf(now, 'dependentRequired')];
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const [from, to] = [namesOf(own(was, name)), namesOf(own(is, name))];
    const [added, removed] = [to.filter((one) => !from.includes(one)), from.filter((one) => !to.includes(one))];
    const spots: [Spot, Spot] = [spotOf(old, 'dependentRequired'), spotOf(now, 'dependentRequired')];
    const say = (list: string[], what: string, effect: 'narrows' | 'widens') => {
      const says = `beside ${name}, ${list.join(', ')} ${list.length > 1 ? 'are' : 'is'} ${what}`;
      if (list.length > 0) tell(walk, where, levelOf(where.direction, effect), says, ...spots);
    };
    say(added, 'required now', 'narrows');
    say(removed, 'no longer required', 'widens');
  }
}

/** Compares keywords that hold further schemas: `contains`, `patternProperties`, conditions, `not` and the like. */
export function compareSubschemas(walk: Walk, where: Where, old: View, now: View, compare: CompareSchema): void {
  const names = [old, now].flatMap((view) => Object.keys(tableOf(view, 'properties')));
  const outer = [...new Set([...names, ...(where.outer ?? [])])];
  const conditional = (key: string) => (/^(?:then|else|dependentSchemas)/.test(key) ? { outer } : {});
  const one = (key: string, was: unknown, is: unknown, at: [Spot, Spot], inside: Where) => {
    if (was === undefined && is === undefined) return;
    if (was !== undefined && is !== undefined) compare(walk, { ...inside, at, ...conditional(key) }, was, is);
    else {
      const says = was === undefined ? `${key} is asked for now` : `${key} is gone`;
      tell(walk, where, levelOf(where.direction, was === undefined ? 'narrows' : 'widens'), says, ...at);
    }
  };
  for (const key of SINGLE) {
    one(key, keywordOf(old, key), keywordOf(now, key), [spotOf(old, key), spotOf(now, key)], below(where, key));
  }
  for (const key of EACH) {
    const [was, is] = [tableOf(old, key), tableOf(now, key)];
    for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
      const spots: [Spot, Spot] = [
        Object.hasOwn(was, name) ? [was, name] : spotOf(old),
        Object.hasOwn(is, name) ? [is, name] : spotOf(now),
      ];
      one(`${key} ${name}`, own(was, name), own(is, name), spots, below(where, `${key}.${name}`));
    }
  }
  // What `not` refuses more, the whole accepts less.
  const turned = { request: 'response', response: 'request', either: 'either' } as const;
  const inside = { ...below(where, 'not'), direction: turned[where.direction] };
  one('not', keywordOf(old, 'not'), keywordOf(now, 'not'), [spotOf(old, 'not'), spotOf(now, 'not')], inside);
  const [was, is] = [keywordOf(old, 'if'), keywordOf(now, 'if')];
  if (was !== undefined && is !== undefined) compare(walk, { ...below(where, 'if'), direction: 'either' }, was, is);
  else if (!sameMeaning(was, is)) one('if', was, is, [spotOf(old, 'if'), spotOf(now, 'if')], below(where, 'if'));
  compareDependent(walk, where, old, now);
}
