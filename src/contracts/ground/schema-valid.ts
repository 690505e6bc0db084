import { isTable, own } from './data.ts';
import { type Atom, DEEPEST_SCHEMA, flatten, keyOfValue, listed, type Node, pay } from './schema-node.ts';
import { matches } from './schema-pattern.ts';

/** Whether a value fits; undefined when that cannot be told. */
export type Answer = boolean | undefined;

const all = (answers: readonly Answer[]): Answer =>
  answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
const not = (answer: Answer): Answer => (answer === undefined ? undefined : !answer);
const any = (answers: readonly Answer[]): Answer => not(all(answers.map(not)));

function typeFits(type: unknown, value: unknown): boolean {
  if (Array.isArray(type)) return type.some((one) => typeFits(one, value));
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isTable(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** Limits of a value: its size, and what size each keyword allows. */
function limits(words: Readonly<Record<string, unknown>>, value: unknown): Answer[] {
  const within = (size: number, min: string, max: string) => [
    size >= (number(words[min]) ?? Number.NEGATIVE_INFINITY),
    size <= (number(words[max]) ?? Number.POSITIVE_INFINITY),
  ];
  if (typeof value === 'string') {
    const pattern = words.pattern;
    return [
      ...within([...value].length, 'minLength', 'maxLength'),
      typeof pattern === 'string' ? matches(pattern, value) : true,
    ];
  }
  if (typeof value === 'number') {
    const step = number(words.multipleOf);
    return [
      ...within(value, 'minimum', 'maximum'),
      value > (number(words.exclusiveMinimum) ?? Number.NEGATIVE_INFINITY),
      value < (number(words.exclusiveMaximum) ?? Number.POSITIVE_INFINITY),
      step === undefined || Math.abs(value / step - Math.round(value / step)) < 1e-9,
    ];
  }
  if (Array.isArray(value)) {
    const unique = words.uniqueItems !== true || new Set(value.map(keyOfValue)).size === value.length;
    return [...within(value.length, 'minItems', 'maxItems'), unique];
  }
  return isTable(value) ? within(Object.keys(value).length, 'minProperties', 'maxProperties') : [];
}

function objectFits(
  { doc, words }: { doc: Node['doc']; words: Readonly<Record<string, unknown>> },
  value: Readonly<Record<string, unknown>>,
  depth: number,
): Answer[] {
  const answers: Answer[] = [];
  const required = Array.isArray(words.required) ? words.required : [];
  answers.push(...required.map((name) => Object.hasOwn(value, String(name))));
  const patterns = isTable(words.patternProperties) ? Object.entries(words.patternProperties) : [];
  for (const [name, part] of Object.entries(value)) {
    pay(doc, 1 + patterns.length);
    const declared = own(words.properties, name);
    if (declared !== undefined) answers.push(valid([{ doc, schema: declared }], part, depth + 1));
    const hits = patterns.map(([pattern, schema]) => ({ hit: matches(pattern, name), schema }));
    for (const { hit, schema } of hits) {
      if (hit === false) continue;
      const fits = valid([{ doc, schema }], part, depth + 1);
      answers.push(hit || fits === true ? fits : undefined);
    }
    const other = words.additionalProperties;
    if (other === undefined || declared !== undefined || hits.some(({ hit }) => hit === true)) continue;
    const fits = valid([{ doc, schema: other }], part, depth + 1);
    answers.push(hits.every(({ hit }) => hit === false) || fits === true ? fits : undefined);
  }
  const names = words.propertyNames;
  if (names !== undefined)
    answers.push(...Object.keys(value).map((name) => valid([{ doc, schema: names }], name, depth + 1)));
  for (const [name, needs] of Object.entries(isTable(words.dependentRequired) ? words.dependentRequired : {})) {
    if (Object.hasOwn(value, name) && Array.isArray(needs))
      answers.push(...needs.map((need) => Object.hasOwn(value, String(need))));
  }
  for (const [name, schema] of Object.entries(isTable(words.dependentSchemas) ? words.dependentSchemas : {})) {
    if (Object.hasOwn(value, name)) answers.push(valid([{ doc, schema }], value, depth + 1));
  }
  return answers;
}

function arrayFits(
  { doc, words }: { doc: Node['doc']; words: Readonly<Record<string, unknown>> },
  value: readonly unknown[],
  depth: number,
): Answer[] {
  const tuple = Array.isArray(words.prefixItems) ? words.prefixItems : [];
  const answers = value.map((part, at) => {
    const schema = at < tuple.length ? tuple[at] : words.items;
    return schema === undefined ? true : valid([{ doc, schema }], part, depth + 1);
  });
  if (words.contains !== undefined) answers.push(undefined);
  return answers;
}

function atomFits(atom: Atom, value: unknown, depth: number): Answer {
  const { doc, words } = atom;
  if (typeof words === 'boolean') return words;
  const branches = (list: unknown) =>
    Array.isArray(list) ? list.map((schema) => valid([{ doc, schema }], value, depth + 1)) : undefined;
  const answers: Answer[] = [words.type === undefined || typeFits(words.type, value), ...limits(words, value)];
  if (Array.isArray(words.enum)) answers.push(listed(words.enum, value));
  const some = branches(words.anyOf);
  if (some) answers.push(any(some));
  const one = branches(words.oneOf);
  if (one)
    answers.push(
      one.includes(undefined)
        ? one.every((answer) => answer === false)
          ? false
          : undefined
        : one.filter(Boolean).length === 1,
    );
  if (words.not !== undefined) answers.push(not(valid([{ doc, schema: words.not }], value, depth + 1)));
  if (words.if !== undefined || words.$ref !== undefined) answers.push(undefined);
  if (words.unevaluatedProperties !== undefined || words.unevaluatedItems !== undefined) answers.push(undefined);
  if (isTable(value)) answers.push(...objectFits({ doc, words }, value, depth));
  if (Array.isArray(value)) answers.push(...arrayFits({ doc, words }, value, depth));
  return all(answers);
}

/** Whether a value fits all of these schemas. Formats count as annotations. */
export function valid(nodes: readonly Node[], value: unknown, depth = 0): Answer {
  if (depth > DEEPEST_SCHEMA) return undefined;
  return all(flatten(nodes).map((atom) => atomFits(atom, value, depth)));
}
