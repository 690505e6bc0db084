import { isTable, own } from './data.ts';
import { type Atom, flatten, type Node, pay } from './schema-node.ts';
import { matches } from './schema-pattern.ts';
import { valid } from './schema-valid.ts';

export type JsonType = 'null' | 'boolean' | 'object' | 'array' | 'string' | 'number' | 'integer';

const ALL: readonly JsonType[] = ['null', 'boolean', 'object', 'array', 'string', 'number'];

/** What is known of the values that schemas allow together. */
export interface Known {
  readonly nodes: readonly Node[];
  readonly atoms: readonly Atom[];
  readonly types: ReadonlySet<JsonType>;
  /** All values, where there are only finitely many that are written out. */
  readonly values?: readonly unknown[];
}

type Words = Readonly<Record<string, unknown>>;

/** Keywords of the atoms that are no plain true or false. */
export const wordsOf = (known: Known): { readonly doc: Node['doc']; readonly words: Words }[] =>
  known.atoms.flatMap(({ doc, words }) => (typeof words === 'boolean' ? [] : [{ doc, words }]));

function typesOf(words: Words | boolean): Set<JsonType> {
  if (typeof words === 'boolean') return new Set(words ? ALL : []);
  const named =
    words.type === undefined ? ALL : ((Array.isArray(words.type) ? words.type : [words.type]) as JsonType[]);
  const types = new Set(named);
  const refused = isTable(words.not) && Object.keys(words.not).length === 1 ? words.not.type : undefined;
  for (const type of refused === undefined ? [] : Array.isArray(refused) ? refused : [refused]) {
    types.delete(type as JsonType);
    if (type === 'number') types.delete('integer');
  }
  return types;
}

function common(a: ReadonlySet<JsonType>, b: ReadonlySet<JsonType>): Set<JsonType> {
  const types = new Set([...a].filter((type) => b.has(type)));
  if ((a.has('integer') && b.has('number')) || (b.has('integer') && a.has('number'))) types.add('integer');
  if (types.has('number')) types.delete('integer');
  return types;
}

/** Largest of the lower limits or smallest of the upper ones; undefined without one. */
export function limit(known: Known, keyword: string, pick: (...limits: number[]) => number): number | undefined {
  const found = wordsOf(known).flatMap(({ words }) => (typeof words[keyword] === 'number' ? [words[keyword]] : []));
  return found.length > 0 ? pick(...found) : undefined;
}

function singleNumber(known: Known): number | undefined {
  const [min, max] = [limit(known, 'minimum', Math.max), limit(known, 'maximum', Math.min)];
  return min !== undefined && min === max ? min : undefined;
}

/** What schemas allow together. */
export function knownOf(nodes: readonly Node[]): Known {
  const atoms = flatten(nodes);
  const types = atoms.reduce<ReadonlySet<JsonType>>((sofar, { words }) => common(sofar, typesOf(words)), new Set(ALL));
  const known = { nodes, atoms, types };
  const lists = wordsOf(known).flatMap(({ words }) => (Array.isArray(words.enum) ? [words.enum] : []));
  const finite = [...types].every((type) => type === 'null' || type === 'boolean');
  const single = [...types].every((type) => type === 'integer' || type === 'number') ? singleNumber(known) : undefined;
  const written =
    lists[0] ?? (finite && types.size > 0 ? [null, true, false] : single === undefined ? undefined : [single]);
  if (written === undefined) return known;
  return { ...known, values: written.filter((value) => valid(nodes, value) !== false) };
}

/** Names that schemas declare under `properties`. */
export function declared(known: Known): string[] {
  return [
    ...new Set(wordsOf(known).flatMap(({ words }) => (isTable(words.properties) ? Object.keys(words.properties) : []))),
  ];
}

/** Patterns of `patternProperties` with their schemas. */
export function patterned(known: Known): { readonly pattern: string; readonly node: Node }[] {
  return wordsOf(known).flatMap(({ doc, words }) =>
    isTable(words.patternProperties)
      ? Object.entries(words.patternProperties).map(([pattern, schema]) => ({ pattern, node: { doc, schema } }))
      : [],
  );
}

/** Properties that nothing else names: their schemas, and whether anything is said about them at all. */
export function additional(known: Known): {
  readonly nodes: readonly Node[];
  readonly stated: boolean;
  readonly closed: boolean;
} {
  const stated = wordsOf(known).filter(({ words }) => words.additionalProperties !== undefined);
  const nodes = stated.map(({ doc, words }) => ({ doc, schema: words.additionalProperties }));
  return { nodes, stated: stated.length > 0, closed: nodes.some(({ schema }) => schema === false) };
}

/** Schemas that a property must meet; undefined when it cannot be there. `spoken`: some keyword speaks of it. */
export function schemasFor(
  known: Known,
  name: string,
): { readonly nodes: readonly Node[]; readonly spoken: boolean } | undefined {
  const nodes: Node[] = [];
  let spoken = false;
  for (const { doc, words } of wordsOf(known)) {
    const patterns = Object.entries(isTable(words.patternProperties) ? words.patternProperties : {});
    pay(doc, patterns.length);
    const own_ = own(words.properties, name);
    const tried = patterns.map(([pattern, schema]) => ({ schema, hit: matches(pattern, name) }));
    const hits = tried.filter(({ hit }) => hit === true);
    const unsure = tried.some(({ hit }) => hit === undefined);
    if (own_ !== undefined) nodes.push({ doc, schema: own_ });
    nodes.push(...hits.map(({ schema }) => ({ doc, schema })));
    if (own_ !== undefined || hits.length > 0) spoken = true;
    else if (words.additionalProperties !== undefined && !unsure) {
      nodes.push({ doc, schema: words.additionalProperties });
      spoken = true;
    }
    if (words.propertyNames !== undefined && valid([{ doc, schema: words.propertyNames }], name) === false)
      return undefined;
  }
  return nodes.some(({ schema }) => schema === false) ? undefined : { nodes, spoken };
}

/** Names that must be there. */
export function required(known: Known): Set<string> {
  return new Set(
    wordsOf(known).flatMap(({ words }) => (Array.isArray(words.required) ? words.required.map(String) : [])),
  );
}
