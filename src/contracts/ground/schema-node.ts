import { isTable, own } from './data.ts';

/** The whole document that a schema's references are resolved in. */
export interface SchemaDoc {
  readonly value: unknown;
  /** Schemas by their `$id` and by `#anchor`. */
  readonly named: ReadonlyMap<string, unknown>;
  /** Other files by how references of this one write them. */
  readonly files: ReadonlyMap<string, SchemaDoc>;
  /** How many more schemas may be looked at. */
  readonly budget: { left: number };
}

/** Thrown when a question about schemas takes too long to answer. */
export class TooHard extends Error {
  override readonly name = 'TooHard';
}

/** Pays for work; throws TooHard when nothing is left. */
export function pay(doc: SchemaDoc, steps: number): void {
  doc.budget.left -= steps;
  if (doc.budget.left < 0) throw new TooHard('it takes too long to compare');
}

/** A schema in its document. */
export interface Node {
  readonly doc: SchemaDoc;
  readonly schema: unknown;
}

/** Keywords that tell people something and restrict no value. */
export const ANNOTATIONS: readonly string[] = [
  '$comment',
  'title',
  'description',
  'example',
  'examples',
  'deprecated',
  'markdownDescription',
  'enumDescriptions',
];

/** Deepest nesting of schemas that are compared, and longest chain of references. */
export const DEEPEST_SCHEMA = 80;

function namedIn(value: unknown): Map<string, unknown> {
  const named = new Map<string, unknown>();
  const waiting: unknown[] = [value];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (typeof at !== 'object' || at === null) continue;
    for (const key of ['$id', 'id']) {
      const id = own(at, key);
      if (typeof id === 'string' && !named.has(id)) named.set(id, at);
    }
    for (const key of ['$anchor', '$dynamicAnchor']) {
      const anchor = own(at, key);
      if (typeof anchor === 'string') named.set(`#${anchor}`, at);
    }
    for (const part of Object.values(at)) waiting.push(part);
  }
  return named;
}

/** A document with its names looked up. */
export const docOf = (value: unknown, files: ReadonlyMap<string, SchemaDoc> = new Map()): SchemaDoc => ({
  value,
  named: namedIn(value),
  files,
  budget: { left: 0 },
});

function decodePart(part: string): string {
  const plain = part.replaceAll('~1', '/').replaceAll('~0', '~');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/** What a JSON Pointer (https://www.rfc-editor.org/rfc/rfc6901) leads to in a value; undefined when nothing is there. */
export function pointTo(value: unknown, pointer: string): unknown {
  let at = value;
  for (const part of pointer.split('/').slice(1)) {
    if (!isTable(at) && !Array.isArray(at)) return undefined;
    at = own(at, decodePart(part));
  }
  return at;
}

/** The schema that a `$ref` of this document means; undefined when it is neither in the document nor in a file beside it. */
export function target(doc: SchemaDoc, ref: string): Node | undefined {
  const at = (schema: unknown) => (schema === undefined ? undefined : { doc, schema });
  if (ref === '#' || ref === '') return at(doc.value);
  if (ref.startsWith('#/')) return at(pointTo(doc.value, ref.slice(1)));
  if (doc.named.has(ref)) return at(doc.named.get(ref));
  const [id = '', fragment = ''] = ref.split('#');
  const file = doc.files.get(id);
  if (file) return target(file, `#${fragment}`);
  const base = doc.named.get(id) ?? [...doc.named].find(([name]) => id !== '' && name.endsWith(`/${id}`))?.[1];
  return base === undefined || fragment === '' ? at(base) : at(pointTo(base, fragment));
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const MODERN = new WeakMap<object, Readonly<Record<string, unknown>>>();

/** Keywords of older drafts as those of 2020-12: tuples, exclusive bounds, `dependencies`, `const`. */
export function modern(schema: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const known = MODERN.get(schema) ?? modernised(schema);
  MODERN.set(schema, known);
  return known;
}

function modernised(schema: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { const: constant, items, additionalItems, dependencies, ...rest } = schema;
  const now: Record<string, unknown> = { ...rest };
  if (Object.hasOwn(schema, 'const')) now.enum = [constant];
  if (Array.isArray(items)) {
    now.prefixItems = items;
    if (additionalItems !== undefined) now.items = additionalItems;
  } else if (items !== undefined) now.items = items;
  for (const [bound, exclusive] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    if (typeof rest[exclusive] !== 'boolean') continue;
    delete now[exclusive];
    if (rest[exclusive] === true && typeof rest[bound] === 'number') {
      now[exclusive] = rest[bound];
      delete now[bound];
    }
  }
  if (isTable(dependencies)) {
    const entries = Object.entries(dependencies);
    now.dependentRequired = {
      ...(isTable(rest.dependentRequired) ? rest.dependentRequired : {}),
      ...Object.fromEntries(entries.filter(([, value]) => Array.isArray(value))),
    };
    now.dependentSchemas = {
      ...(isTable(rest.dependentSchemas) ? rest.dependentSchemas : {}),
      ...Object.fromEntries(entries.filter(([, value]) => !Array.isArray(value))),
    };
  }
  return now;
}

/** Part of a schema without `$ref` and `allOf`: a table of keywords, or true or false. */
export interface Atom {
  readonly doc: SchemaDoc;
  readonly words: Readonly<Record<string, unknown>> | boolean;
}

/** The parts that must all hold: references followed, `allOf` laid out. A reference that leads nowhere stays as `$ref`. */
export function flatten(nodes: readonly Node[]): Atom[] {
  const atoms: Atom[] = [];
  const seen = new Set<unknown>();
  const add = ({ doc, schema }: Node, depth: number) => {
    pay(doc, 1);
    if (!isTable(schema)) {
      atoms.push({ doc, words: schema !== false });
      return;
    }
    if (seen.has(schema)) return;
    seen.add(schema);
    const { $ref, $dynamicRef, allOf, ...rest } = modern(schema);
    const ref = typeof $ref === 'string' ? $ref : $dynamicRef;
    const meant = typeof ref === 'string' && depth < DEEPEST_SCHEMA ? target(doc, ref) : undefined;
    if (meant !== undefined) add(meant, depth + 1);
    for (const part of asList(allOf)) add({ doc, schema: part }, depth + 1);
    const words = typeof ref === 'string' && meant === undefined ? { ...rest, $ref: ref } : rest;
    if (Object.keys(words).length > 0) atoms.push({ doc, words });
  };
  for (const node of nodes) add(node, 0);
  return atoms;
}

/** A value as text, the same for equal values: the order of keys does not count. */
export function keyOfValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(keyOfValue).join(',')}]`;
  if (!isTable(value)) return JSON.stringify(value) ?? 'null';
  const parts = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${keyOfValue(value[key])}`);
  return `{${parts.join(',')}}`;
}

const LISTED = new WeakMap<object, ReadonlySet<string>>();

/** Whether a list holds a value. */
export function listed(list: readonly unknown[], value: unknown): boolean {
  const keys = LISTED.get(list) ?? new Set(list.map(keyOfValue));
  LISTED.set(list, keys);
  return keys.has(keyOfValue(value));
}

/** Whether two JSON values are equal; the order of keys does not count. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equal(own(a, key), own(b, key)))
  );
}
