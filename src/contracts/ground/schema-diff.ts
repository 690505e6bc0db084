import { isTable } from './data.ts';
import { ANNOTATIONS, DEEPEST_SCHEMA, equal, listed, modern } from './schema-node.ts';

/** What a change of a keyword does: takes values away (`tight`), lets new ones in (`loose`), or something else. */
export type Effect = 'tight' | 'loose' | 'both' | 'neither' | 'told' | 'risky' | 'unclear';

/** One difference between two schemas. */
export interface Difference {
  /** Keys and positions that lead there, as far as both sides or the later one have them. */
  readonly at: readonly (string | number)[];
  readonly effect: Effect;
  readonly says: string;
}

type Words = Readonly<Record<string, unknown>>;
type At = readonly (string | number)[];

const MAPS = ['properties', '$defs', 'definitions', 'patternProperties', 'dependentSchemas'];
const SINGLE = [
  'items',
  'additionalProperties',
  'propertyNames',
  'contains',
  'not',
  'if',
  'then',
  'else',
  'unevaluatedProperties',
  'unevaluatedItems',
  'contentSchema',
];
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const LOWER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties', 'minContains'];
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties', 'maxContains'];
const RISKY = [
  'default',
  'format',
  'readOnly',
  'writeOnly',
  '$schema',
  '$id',
  'id',
  'contentEncoding',
  'contentMediaType',
  '$vocabulary',
  '$anchor',
  '$dynamicAnchor',
  '$recursiveAnchor',
];

const show = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const without = (from: readonly unknown[], other: readonly unknown[]) => from.filter((one) => !listed(other, one));

/** A plain keyword that differs. */
function keyword(key: string, old: unknown, now: unknown): { readonly effect: Effect; readonly says: string } {
  const says =
    old === undefined
      ? `${key} ${show(now)} was added`
      : now === undefined
        ? `${key} ${show(old)} was removed`
        : `${key} changed from ${show(old)} to ${show(now)}`;
  if (ANNOTATIONS.includes(key)) return { effect: 'told', says: `${key} changed` };
  if (RISKY.includes(key)) return { effect: 'risky', says };
  const presence: Effect = old === undefined ? 'tight' : now === undefined ? 'loose' : 'both';
  if (LOWER.includes(key) || UPPER.includes(key)) {
    if (presence !== 'both' || typeof old !== 'number' || typeof now !== 'number') return { effect: presence, says };
    return { effect: now > old === LOWER.includes(key) ? 'tight' : 'loose', says };
  }
  if (key === 'required' || key === 'enum' || key === 'type') {
    const [gone, fresh] = [without(list(old), list(now)), without(list(now), list(old))];
    const words = [
      ...(gone.length > 0 ? [`without ${gone.map(show).join(', ')}`] : []),
      ...(fresh.length > 0 ? [`with ${fresh.map(show).join(', ')}`] : []),
    ];
    if (words.length === 0) return { effect: 'neither', says: `${key} lists the same in another order` };
    const more: Effect = key === 'required' ? 'tight' : 'loose';
    const less: Effect = key === 'required' ? 'loose' : 'tight';
    if (key !== 'required' && presence !== 'both') return { effect: presence, says };
    const effect = gone.length > 0 && fresh.length > 0 ? 'both' : gone.length > 0 ? less : more;
    return { effect, says: key === 'type' ? says : `${key} is now ${words.join(' and ').slice(0, 300)}` };
  }
  if (key === 'uniqueItems') return { effect: now === true ? 'tight' : 'loose', says };
  if (['pattern', 'multipleOf', 'dependentRequired', '$ref', '$dynamicRef', '$recursiveRef'].includes(key))
    return { effect: presence, says };
  return { effect: 'unclear', says };
}

/** A property that came or went. */
function propertyEffect(parent: Words, came: boolean, schema: unknown): Effect {
  const closed = parent.additionalProperties === false || parent.unevaluatedProperties === false;
  if (schema === false) return came ? 'tight' : 'loose';
  if (came) return closed ? 'loose' : 'neither';
  return closed ? 'tight' : 'loose';
}

function mapDifferences(
  key: string,
  old: Words,
  now: Words,
  parents: readonly [Words, Words],
  at: At,
  depth: number,
): Difference[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name): Difference[] => {
    const here = [...at, key, name];
    const [before, after] = [
      Object.hasOwn(old, name) ? old[name] : undefined,
      Object.hasOwn(now, name) ? now[name] : undefined,
    ];
    if (before !== undefined && after !== undefined) return differences(before, after, here, depth + 1);
    const came = before === undefined;
    const what =
      key === 'properties'
        ? `property ${name}`
        : key === 'patternProperties'
          ? `the pattern ${show(name)}`
          : `${key} ${name}`;
    const effect: Effect =
      key === 'properties'
        ? propertyEffect(came ? parents[0] : parents[1], came, came ? after : before)
        : key === '$defs' || key === 'definitions'
          ? 'neither'
          : 'both';
    return [{ at: here, effect, says: `${what} was ${came ? 'added' : 'removed'}` }];
  });
}

function listDifferences(
  key: string,
  old: readonly unknown[],
  now: readonly unknown[],
  at: At,
  depth: number,
): Difference[] {
  if (old.length === now.length)
    return old.flatMap((one, index) =>
      equal(one, now[index]) ? [] : differences(one, now[index], [...at, key, index], depth + 1),
    );
  const [gone, fresh] = [without(old, now), without(now, old)];
  const adds: Effect = key === 'anyOf' ? 'loose' : key === 'allOf' ? 'tight' : 'both';
  const takes: Effect = key === 'anyOf' ? 'tight' : key === 'allOf' ? 'loose' : 'both';
  return [
    ...gone.map((one) => ({ at: [...at, key], effect: takes, says: `${key} lost ${show(one)}` })),
    ...fresh.map((one) => ({ at: [...at, key, now.indexOf(one)], effect: adds, says: `${key} gained ${show(one)}` })),
  ];
}

/** Everything that differs between two schemas; references are not followed, what they lead to differs where it stands. */
export function differences(before: unknown, after: unknown, at: At = [], depth = 0): Difference[] {
  if (equal(before, after)) return [];
  if (depth > DEEPEST_SCHEMA) return [{ at, effect: 'both', says: 'something changed deeper than is looked at' }];
  if (!isTable(before) || !isTable(after)) {
    const [a, b] = [before, after].map((one) => (isTable(one) && Object.keys(one).length === 0 ? true : one));
    if (a === b) return [];
    const effect = b === false || a === true ? 'tight' : a === false || b === true ? 'loose' : 'both';
    return [{ at, effect, says: `the schema changed from ${show(before)} to ${show(after)}` }];
  }
  const [old, now] = [modern(before), modern(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key): Difference[] => {
    const [a, b] = [old[key], now[key]];
    if (equal(a, b)) return [];
    const here = [...at, key];
    if (MAPS.includes(key) && (isTable(a) || isTable(b)))
      return mapDifferences(key, isTable(a) ? a : {}, isTable(b) ? b : {}, [old, now], at, depth);
    if (LISTS.includes(key) && Array.isArray(a) && Array.isArray(b)) return listDifferences(key, a, b, at, depth);
    if (SINGLE.includes(key) && a !== undefined && b !== undefined) {
      const inner = differences(a, b, here, depth + 1);
      return ['not', 'if', 'then', 'else', 'contains'].includes(key)
        ? inner.map((one) => ({
            ...one,
            effect: ['told', 'risky', 'unclear'].includes(one.effect) ? one.effect : 'both',
          }))
        : inner;
    }
    if (SINGLE.includes(key) || LISTS.includes(key)) {
      const open = (one: unknown) => one === undefined || one === true;
      if (open(a) && open(b) && !LISTS.includes(key))
        return [{ at: here, effect: 'neither', says: `${key} is written out` }];
      const effect: Effect = ['then', 'else', 'if'].includes(key) ? 'both' : open(a) ? 'tight' : 'loose';
      return [
        {
          at: here,
          effect,
          says: `${key} was ${a === undefined ? 'added' : b === undefined ? 'removed' : 'replaced'}`,
        },
      ];
    }
    return [{ at: here, ...keyword(key, a, b) }];
  });
}
