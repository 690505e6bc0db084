import { isTable } from './data.ts';
import { type JsonType, type Known, knownOf, limit, required, schemasFor, wordsOf } from './schema-known.ts';
import { type Atom, equal, flatten, type Node } from './schema-node.ts';
import { arraysFit, objectsFit } from './schema-parts.ts';
import { valid } from './schema-valid.ts';

/** One question "does everything that these allow fit there". */
export interface Question {
  /** A property that the one side doesn't mention was never meant to hold anything: how people read a schema that grows. */
  readonly lenient: boolean;
  readonly open: Map<unknown, Set<unknown>>;
}

type Words = Readonly<Record<string, unknown>>;

/** Whether no value fits both. Only what can be shown counts. */
function apart(question: Question, a: readonly Node[], b: readonly Node[], depth = 0): boolean {
  if (depth > 8) return false;
  const [one, other] = [knownOf(a), knownOf(b)];
  if (knownOf([...a, ...b]).types.size === 0) return true;
  if (one.values) return one.values.every((value) => valid(b, value) === false);
  if (other.values) return other.values.every((value) => valid(a, value) === false);
  const needs = required(one);
  for (const name of required(other)) {
    if (!needs.has(name)) continue;
    const [left, right] = [schemasFor(one, name), schemasFor(other, name)];
    if (
      left &&
      right &&
      left.nodes.length > 0 &&
      right.nodes.length > 0 &&
      apart(question, left.nodes, right.nodes, depth + 1)
    )
      return true;
  }
  const branches = wordsOf(other).find(({ words }) => Array.isArray(words.anyOf) || Array.isArray(words.oneOf));
  const list = branches?.words.anyOf ?? branches?.words.oneOf;
  return (
    branches !== undefined &&
    Array.isArray(list) &&
    list.every((schema) => apart(question, a, [...b, { doc: branches.doc, schema }].slice(-1), depth + 1))
  );
}

function numbersFit(known: Known, words: Words): boolean {
  const low = Math.max(
    limit(known, 'minimum', Math.max) ?? Number.NEGATIVE_INFINITY,
    limit(known, 'exclusiveMinimum', Math.max) ?? Number.NEGATIVE_INFINITY,
  );
  const high = Math.min(
    limit(known, 'maximum', Math.min) ?? Number.POSITIVE_INFINITY,
    limit(known, 'exclusiveMaximum', Math.min) ?? Number.POSITIVE_INFINITY,
  );
  const openLow = low === limit(known, 'exclusiveMinimum', Math.max);
  const openHigh = high === limit(known, 'exclusiveMaximum', Math.min);
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = words;
  if (typeof minimum === 'number' && low < minimum) return false;
  if (typeof maximum === 'number' && high > maximum) return false;
  if (typeof exclusiveMinimum === 'number' && !(low > exclusiveMinimum || (low === exclusiveMinimum && openLow)))
    return false;
  if (typeof exclusiveMaximum === 'number' && !(high < exclusiveMaximum || (high === exclusiveMaximum && openHigh)))
    return false;
  if (typeof multipleOf !== 'number') return true;
  if (multipleOf === 1 && !known.types.has('number')) return true;
  return wordsOf(known).some(
    ({ words: own }) => typeof own.multipleOf === 'number' && Number.isInteger(own.multipleOf / multipleOf),
  );
}

function stringsFit(known: Known, words: Words): boolean {
  const { minLength, maxLength, pattern } = words;
  if (typeof minLength === 'number' && (limit(known, 'minLength', Math.max) ?? 0) < minLength) return false;
  if (typeof maxLength === 'number' && (limit(known, 'maxLength', Math.min) ?? Number.POSITIVE_INFINITY) > maxLength)
    return false;
  return typeof pattern !== 'string' || wordsOf(known).some(({ words: own }) => own.pattern === pattern);
}

const allowsType = (allowed: unknown, type: JsonType): boolean =>
  allowed === undefined ||
  (Array.isArray(allowed) ? allowed : [allowed]).some(
    (one) => one === type || (one === 'number' && type === 'integer'),
  );

/** Branches of `anyOf` or `oneOf`: one must take everything, or one for each type. */
function branchesFit(
  question: Question,
  known: Known,
  atom: Atom,
  list: readonly unknown[],
  exclusive: boolean,
  depth: number,
): boolean {
  const branch = (nodes: readonly Node[]) =>
    list.some((schema, at) => {
      if (!subset(question, nodes, [{ doc: atom.doc, schema }], depth + 1)) return false;
      return (
        !exclusive ||
        list.every((other, index) => index === at || apart(question, nodes, [{ doc: atom.doc, schema: other }]))
      );
    });
  if (branch(known.nodes)) return true;
  if (known.types.size < 2) return false;
  return [...known.types].every((type) => branch([...known.nodes, { doc: atom.doc, schema: { type } }]));
}

/** Keywords that are only taken when the other side says the same. */
const SAME_ONLY = ['unevaluatedProperties', 'unevaluatedItems', '$ref'];

function atomFits(question: Question, known: Known, atom: Atom, depth: number): boolean {
  const { doc, words } = atom;
  if (typeof words === 'boolean') return words || known.types.size === 0;
  if (known.types.size === 0) return true;
  if (known.values && !SAME_ONLY.some((word) => words[word] !== undefined)) {
    const answers = known.values.map((value) => valid([{ doc, schema: words }], value));
    if (answers.every((answer) => answer === true)) return true;
    if (answers.includes(false)) return false;
  }
  if (Array.isArray(words.enum)) return wordsOf(known).some(({ words: own }) => equal(own.enum, words.enum));
  if (![...known.types].every((type) => allowsType(words.type, type))) return false;
  if (
    words.not !== undefined &&
    !apart(question, known.nodes, [{ doc, schema: words.not }]) &&
    !wordsOf(known).some(
      ({ words: own }) =>
        own.not !== undefined && equal(own.not, words.not) && !JSON.stringify(own.not).includes('$ref'),
    )
  )
    return false;
  for (const [key, exclusive] of [
    ['anyOf', false],
    ['oneOf', true],
  ] as const) {
    const list = words[key];
    if (Array.isArray(list) && !branchesFit(question, known, atom, list, exclusive, depth)) return false;
  }
  if (words.if !== undefined) {
    const same = wordsOf(known).some(({ words: own }) =>
      equal([own.if, own.then, own.else], [words.if, words.then, words.else]),
    );
    const both = [words.then, words.else].every(
      (schema) => schema === undefined || subset(question, known.nodes, [{ doc, schema }], depth + 1),
    );
    if (!same && !both) return false;
  }
  for (const word of SAME_ONLY) {
    const said = words[word];
    if (said !== undefined && said !== true && !wordsOf(known).some(({ words: own }) => equal(own[word], said)))
      return false;
  }
  if ((known.types.has('number') || known.types.has('integer')) && !numbersFit(known, words)) return false;
  if (known.types.has('string') && !stringsFit(known, words)) return false;
  const ask = (a: readonly Node[], b: readonly Node[]) => subset(question, a, b, depth + 1);
  if (known.types.has('array') && !arraysFit(known, { doc, words }, ask)) return false;
  return !known.types.has('object') || objectsFit(known, { doc, words }, ask, question.lenient);
}

/** Every way of an `anyOf` or `oneOf` on the left by itself; undefined when there is none. */
function split(known: Known): Node[][] | undefined {
  for (const { doc, words } of wordsOf(known)) {
    for (const key of ['anyOf', 'oneOf']) {
      const list = words[key];
      if (!Array.isArray(list)) continue;
      const { [key]: _, ...rest } = words;
      const others = known.atoms
        .filter((atom) => atom.words !== words)
        .map((atom) => ({ doc: atom.doc, schema: atom.words }));
      return list.map((schema) => [...others, { doc, schema: rest }, { doc, schema }]);
    }
  }
  return undefined;
}

/** Whether every value that fits all of `a` fits all of `b`. False also where it cannot be shown. */
export function subset(question: Question, a: readonly Node[], b: readonly Node[], depth = 0): boolean {
  if (depth > 60) return false;
  // A question that is already being answered further up is answered there.
  const [left, right] = [a.length === 1 ? a[0]?.schema : undefined, b.length === 1 ? b[0]?.schema : undefined];
  if (isTable(left) && isTable(right)) {
    const asked = question.open.get(left) ?? new Set();
    if (asked.has(right)) return true;
    question.open.set(left, asked.add(right));
  }
  const known = knownOf(a);
  const target = flatten(b);
  if (target.every((atom) => atomFits(question, known, atom, depth))) return true;
  const ways = split(known);
  const fits = ways?.every((nodes) => subset(question, nodes, b, depth + 1)) ?? false;
  if (!fits && isTable(left)) question.open.get(left)?.delete(right);
  return fits;
}
