import { isTable } from './data.ts';
import { additional, declared, type Known, limit, patterned, required, schemasFor, wordsOf } from './schema-known.ts';
import { equal, type Node, pay } from './schema-node.ts';
import { matches } from './schema-pattern.ts';
import { valid } from './schema-valid.ts';

type Words = Readonly<Record<string, unknown>>;
type Target = { readonly doc: Node['doc']; readonly words: Words };
type Ask = (a: readonly Node[], b: readonly Node[]) => boolean;

const tupleOf = (words: Words): readonly unknown[] => (Array.isArray(words.prefixItems) ? words.prefixItems : []);

/** Schemas of the item at a position; undefined when there can be none. */
function itemAt(known: Known, at: number): readonly Node[] | undefined {
  const nodes: Node[] = [];
  for (const { doc, words } of wordsOf(known)) {
    const tuple = tupleOf(words);
    const schema = at < tuple.length ? tuple[at] : words.items;
    if (schema !== undefined) nodes.push({ doc, schema });
  }
  const most = limit(known, 'maxItems', Math.min);
  return nodes.some(({ schema }) => schema === false) || (most !== undefined && at >= most) ? undefined : nodes;
}

/** Whether the arrays of the one side fit the other. */
export function arraysFit(known: Known, { doc, words }: Target, ask: Ask): boolean {
  const { minItems, maxItems, uniqueItems, contains } = words;
  const longest = Math.max(tupleOf(words).length, ...wordsOf(known).map(({ words: own }) => tupleOf(own).length));
  let most = limit(known, 'maxItems', Math.min) ?? Number.POSITIVE_INFINITY;
  for (let at = 0; at <= longest && most > at; at += 1) if (itemAt(known, at) === undefined) most = at;
  if (typeof minItems === 'number' && (limit(known, 'minItems', Math.max) ?? 0) < minItems) return false;
  if (typeof maxItems === 'number' && most > maxItems) return false;
  if (uniqueItems === true && most > 1 && !wordsOf(known).some(({ words: own }) => own.uniqueItems === true))
    return false;
  for (let at = 0; at <= longest; at += 1) {
    const schema = at < tupleOf(words).length ? tupleOf(words)[at] : words.items;
    const nodes = itemAt(known, at);
    if (schema !== undefined && nodes !== undefined && !ask(nodes, [{ doc, schema }])) return false;
  }
  if (contains === undefined) return true;
  const least = typeof words.minContains === 'number' ? words.minContains : 1;
  const atMost = typeof words.maxContains === 'number' ? words.maxContains : Number.POSITIVE_INFINITY;
  return wordsOf(known).some(
    ({ doc: own, words: other }) =>
      other.contains !== undefined &&
      (typeof other.minContains === 'number' ? other.minContains : 1) >= least &&
      (typeof other.maxContains === 'number' ? other.maxContains : Number.POSITIVE_INFINITY) <= atMost &&
      (ask([{ doc: own, schema: other.contains }], [{ doc, schema: contains }]) || least === 0) &&
      (atMost === Number.POSITIVE_INFINITY || equal(other.contains, contains)),
  );
}

/** Most properties that a closed object can have. */
function capacity(known: Known): number {
  const most = limit(known, 'maxProperties', Math.min) ?? Number.POSITIVE_INFINITY;
  const closed = wordsOf(known).filter(
    ({ words }) => words.additionalProperties === false && !isTable(words.patternProperties),
  );
  return Math.min(
    most,
    ...closed.map(({ words }) => Object.keys(isTable(words.properties) ? words.properties : {}).length),
  );
}

/** Names that need others: they must be needed on the one side too, or the name cannot be there. */
function dependenciesFit(known: Known, { doc, words }: Target, ask: Ask): boolean {
  const always = required(known);
  for (const [name, needs] of Object.entries(isTable(words.dependentRequired) ? words.dependentRequired : {})) {
    if (!Array.isArray(needs) || schemasFor(known, name) === undefined) continue;
    const said = wordsOf(known).flatMap(({ words: own }) => {
      const list = isTable(own.dependentRequired) ? own.dependentRequired[name] : undefined;
      return Array.isArray(list) ? list : [];
    });
    if (!needs.every((need) => always.has(String(need)) || said.includes(need))) return false;
  }
  for (const [name, schema] of Object.entries(isTable(words.dependentSchemas) ? words.dependentSchemas : {})) {
    if (schemasFor(known, name) === undefined) continue;
    const said = wordsOf(known).flatMap(({ doc: own, words: other }) =>
      isTable(other.dependentSchemas) && other.dependentSchemas[name] !== undefined
        ? [{ doc: own, schema: other.dependentSchemas[name] }]
        : [],
    );
    if (!ask([...known.nodes, ...said], [{ doc, schema }])) return false;
  }
  return true;
}

function namesFit(known: Known, { doc, words }: Target, ask: Ask): boolean {
  if (words.propertyNames === undefined) return true;
  const target = [{ doc, schema: words.propertyNames }];
  const said = wordsOf(known).flatMap(({ doc: own, words: other }) =>
    other.propertyNames === undefined ? [] : [{ doc: own, schema: other.propertyNames }],
  );
  if (ask([...said, { doc, schema: { type: 'string' } }], target)) return true;
  return (
    additional(known).closed &&
    patterned(known).length === 0 &&
    declared(known).every((name) => valid(target, name) === true)
  );
}

/** Whether the objects of the one side fit the other. With `lenient`, a name that the one side never mentions is not there. */
export function objectsFit(known: Known, target: Target, ask: Ask, lenient: boolean): boolean {
  const { doc, words } = target;
  const needs = required(known);
  if (Array.isArray(words.required) && !words.required.every((name) => needs.has(String(name)))) return false;
  const { minProperties, maxProperties } = words;
  if (
    typeof minProperties === 'number' &&
    Math.max(limit(known, 'minProperties', Math.max) ?? 0, needs.size) < minProperties
  )
    return false;
  if (typeof maxProperties === 'number' && capacity(known) > maxProperties) return false;
  if (!dependenciesFit(known, target, ask) || !namesFit(known, target, ask)) return false;
  const properties = isTable(words.properties) ? words.properties : {};
  const patterns = Object.entries(isTable(words.patternProperties) ? words.patternProperties : {});
  const other = words.additionalProperties;
  for (const name of new Set([...declared(known), ...Object.keys(properties)])) {
    const mine = schemasFor(known, name);
    if (!mine || (lenient && !mine.spoken)) continue;
    pay(doc, 1 + patterns.length);
    const theirs: Node[] = Object.hasOwn(properties, name) ? [{ doc, schema: properties[name] }] : [];
    for (const [pattern, schema] of patterns) if (matches(pattern, name) !== false) theirs.push({ doc, schema });
    const sure = Object.hasOwn(properties, name) || patterns.some(([pattern]) => matches(pattern, name) === true);
    if (!sure && other !== undefined) theirs.push({ doc, schema: other });
    if (!theirs.every((node) => ask(mine.nodes, [node]))) return false;
  }
  const mine = additional(known);
  for (const { pattern, node } of patterned(known)) {
    pay(doc, 1 + patterns.length);
    const twin = patterns.find(([one]) => one === pattern);
    const theirs: Node[] = patterns.filter((one) => one !== twin).map(([, schema]) => ({ doc, schema }));
    if (twin) theirs.push({ doc, schema: twin[1] });
    else if (other !== undefined) theirs.push({ doc, schema: other });
    if (!theirs.every((one) => ask([node], [one]))) return false;
  }
  if (mine.closed) return true;
  // Names that only the other side has a pattern for.
  const mentioned = new Set(patterned(known).map(({ pattern }) => pattern));
  const theirs = patterns.filter(([pattern]) => !mentioned.has(pattern)).map(([, schema]) => ({ doc, schema }));
  if (!(lenient && !mine.stated) && !theirs.every((node) => ask(mine.nodes, [node]))) return false;
  return other === undefined || ask(mine.nodes, [{ doc, schema: other }]);
}
