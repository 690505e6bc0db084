import { Unreadable } from '../../model/reading.ts';
import { isTable, own } from './data.ts';
import { isEqual, sameMeaning } from './openapi-meaning.ts';
import type { Source, Table } from './openapi-source.ts';

/** A keyword with the object that it is written in. */
interface Keyword {
  readonly value: unknown;
  readonly at: object;
}
type Keywords = Map<string, Keyword>;

/** A schema with its references followed and its ways of writing made one. */
export interface View {
  /** Name of the component that was referred to, for telling. */
  readonly name?: string;
  /** False accepts nothing, as the schema `false` does. */
  readonly possible: boolean;
  readonly keywords: ReadonlyMap<string, Keyword>;
  /** Types without `null`; undefined accepts every type. */
  readonly types?: readonly string[];
  readonly nullable: boolean;
  /** Where the schema stands. */
  readonly at: object;
}

const DEEPEST = 60;
/** Most schemas that are read through; only schemas that multiply each other need so many. */
const MOST_READ = 500_000;
const readSoFar = new WeakMap<Source, number>();

function countRead(source: Source): void {
  const count = (readSoFar.get(source) ?? 0) + 1;
  readSoFar.set(source, count);
  if (count > MOST_READ) throw new Unreadable(`${source.path}: its schemas multiply each other beyond ${MOST_READ}`);
}

/** Keywords of which the stricter one of two holds. */
const STRICTER: Readonly<Record<string, 'more' | 'less'>> = {
  minLength: 'more',
  minItems: 'more',
  minProperties: 'more',
  minimum: 'more',
  maxLength: 'less',
  maxItems: 'less',
  maxProperties: 'less',
  maximum: 'less',
};
const LOOSE = new Set(['title', 'description', 'example', 'examples', 'externalDocs', '$comment', 'xml', 'default']);

const keywordsOf = (table: Table): Keywords =>
  new Map(Object.entries(table).map(([key, value]) => [key, { value, at: table }]));

const pairs = new WeakMap<object, WeakMap<object, Table>>();
const combined = new WeakSet<object>();

/** Whether a schema was made of two others: like a reference, it can lead back to itself. */
export const isCombined = (raw: unknown): boolean => isTable(raw) && combined.has(raw);

/** The schema that asks for two others; the same one for the same two, so that schemas inside themselves come to an end. */
function bothOf(source: Source, one: unknown, two: unknown): unknown {
  const [left, right] = [source.follow(one), source.follow(two)];
  if (!isTable(left) || !isTable(right)) return left === true ? right : left;
  const made = pairs.get(left)?.get(right) ?? source.adopt({ allOf: [one, two] }, left);
  combined.add(made);
  pairs.set(left, (pairs.get(left) ?? new WeakMap<object, Table>()).set(right, made));
  return made;
}

function bothHold(source: Source, key: string, a: Keyword, b: Keyword): Keyword | undefined {
  if (isEqual(a.value, b.value) || LOOSE.has(key)) return a;
  const stricter = STRICTER[key];
  if (stricter && typeof a.value === 'number' && typeof b.value === 'number') {
    return a.value > b.value === (stricter === 'more') ? a : b;
  }
  if (key === 'required' && Array.isArray(a.value) && Array.isArray(b.value)) {
    return { value: [...new Set([...a.value, ...b.value])], at: a.at };
  }
  if (key === 'properties' && isTable(a.value) && isTable(b.value)) {
    const [left, right] = [a.value, b.value];
    const entries = [...new Set([...Object.keys(left), ...Object.keys(right)])].map((name) => {
      const [one, two] = [own(left, name), own(right, name)];
      if (one === undefined || two === undefined || sameMeaning(one, two)) return [name, one ?? two];
      return [name, bothOf(source, one, two)];
    });
    return { value: source.adopt(Object.fromEntries(entries) as Table, left), at: a.at };
  }
  return undefined;
}

/** Adds the keywords of a schema that has to hold as well; false when the two can't be written as one. */
function merge(source: Source, into: Keywords, from: Keywords): boolean {
  const added: [string, Keyword][] = [];
  for (const [key, keyword] of from) {
    const known = into.get(key);
    const both = known ? bothHold(source, key, known, keyword) : keyword;
    if (!both) return false;
    added.push([key, both]);
  }
  for (const [key, keyword] of added) into.set(key, keyword);
  return true;
}

function flattenAllOf(source: Source, keywords: Keywords, active: readonly object[]): void {
  const all = keywords.get('allOf');
  if (!all || !Array.isArray(all.value)) return;
  keywords.delete('allOf');
  const left: unknown[] = [];
  for (const member of all.value) {
    const found = collect(source, member, true, active);
    if (!found || !merge(source, keywords, found)) left.push(member);
  }
  if (left.length > 0) keywords.set('allOf', { value: left, at: all.at });
}

/** `oneOf: [X, null]` is X or null; a single alternative is no choice. */
function withoutNull(source: Source, keywords: Keywords, key: 'oneOf' | 'anyOf', active: readonly object[]): boolean {
  const choice = keywords.get(key);
  if (!choice || !Array.isArray(choice.value)) return false;
  const isNull = (one: unknown) =>
    isTable(one) && (one.type === 'null' || (Array.isArray(one.enum) && one.enum.length === 1 && one.enum[0] === null));
  const rest = choice.value.filter((one) => !isNull(one));
  const single = rest.length === 1 ? collect(source, rest[0], true, active) : undefined;
  if (single) {
    const trial = new Map(keywords);
    trial.delete(key);
    if (merge(source, trial, single)) {
      keywords.clear();
      for (const [name, keyword] of trial) keywords.set(name, keyword);
      return rest.length < choice.value.length;
    }
  }
  if (rest.length < choice.value.length) keywords.set(key, { value: rest, at: choice.at });
  return rest.length < choice.value.length;
}

/** Keywords of a schema behind its references; undefined for what is no object, or is inside itself. */
function collect(source: Source, raw: unknown, flat: boolean, active: readonly object[]): Keywords | undefined {
  if (raw === true) return new Map();
  countRead(source);
  if (!isTable(raw) || active.includes(raw)) return undefined;
  if (active.length > DEEPEST)
    throw new Unreadable(`${source.path}: a schema refers to others through more than ${DEEPEST} steps`);
  const inside = [...active, raw];
  let keywords = keywordsOf(raw);
  if (typeof own(raw, '$ref') === 'string') {
    const target = source.follow(raw);
    keywords.delete('$ref');
    const meant = collect(source, target, false, inside);
    if (!meant) return undefined;
    // Keywords beside a $ref hold as well (OpenAPI 3.1); words beside it only replace words.
    if (!merge(source, meant, keywords)) {
      const beside = Object.fromEntries([...keywords].map(([key, { value }]) => [key, value]));
      meant.set('allOf', { value: [target, source.adopt(beside, raw)], at: raw });
    }
    keywords = meant;
  }
  if (flat) flattenAllOf(source, keywords, inside);
  if (
    flat &&
    [withoutNull(source, keywords, 'oneOf', inside), withoutNull(source, keywords, 'anyOf', inside)].some(Boolean)
  ) {
    keywords.set('nullable', { value: true, at: raw });
  }
  return keywords;
}

/** The type that keywords speak of when none is written. */
function impliedTypes(source: Source, keywords: Keywords, depth: number): readonly string[] | undefined {
  if (['properties', 'required', 'additionalProperties', 'patternProperties'].some((key) => keywords.has(key))) {
    return ['object'];
  }
  if (keywords.has('items') || keywords.has('prefixItems')) return ['array'];
  for (const key of ['oneOf', 'anyOf'] as const) {
    const list = keywords.get(key)?.value;
    if (!Array.isArray(list) || list.length === 0 || depth > 5) continue;
    const each = list.map((member) => viewOf(source, member, true, depth + 1).types);
    if (each.every((types) => types !== undefined)) return [...new Set(each.flatMap((types) => types ?? []))];
  }
  return undefined;
}

const known = new WeakMap<Source, { readonly flat: WeakMap<object, View>; readonly own: WeakMap<object, View> }>();

function makeView(source: Source, raw: unknown, flat: boolean, depth: number): View {
  const at = isTable(raw) ? raw : source.root;
  if (raw === false) return { possible: false, keywords: new Map(), nullable: false, at };
  const keywords = collect(source, raw, flat, []) ?? new Map<string, Keyword>();
  const written = keywords.get('type')?.value;
  const list = (Array.isArray(written) ? written : written === undefined ? [] : [written]).map(String);
  const types = list.length > 0 ? list.filter((type) => type !== 'null') : impliedTypes(source, keywords, depth);
  const names = keywords.get('enum')?.value;
  const nullable =
    list.includes('null') || keywords.get('nullable')?.value === true || (Array.isArray(names) && names.includes(null));
  const ref = own(raw, '$ref');
  const name = typeof ref === 'string' ? ref.split('/').at(-1) : undefined;
  return { possible: true, keywords, nullable, at, ...(types ? { types } : {}), ...(name ? { name } : {}) };
}

/** A schema for comparing; `flat` writes `allOf` out and takes `null` out of choices. The same object gives the same view. */
export function viewOf(source: Source, raw: unknown, flat = true, depth = 0): View {
  const views = known.get(source) ?? { flat: new WeakMap(), own: new WeakMap() };
  known.set(source, views);
  const cache = flat ? views.flat : views.own;
  const cached = isTable(raw) ? cache.get(raw) : undefined;
  const view = cached ?? makeView(source, raw, flat, depth);
  if (isTable(raw)) cache.set(raw, view);
  return view;
}

/** Value of a keyword. */
export const keywordOf = (view: View, key: string): unknown => view.keywords.get(key)?.value;

/** The place of a keyword, or of the schema without it. */
export function spotOf(view: View, key?: string): readonly [object, string?] {
  const keyword = key === undefined ? undefined : view.keywords.get(key);
  return keyword && key !== undefined ? [keyword.at, key] : [view.at];
}
