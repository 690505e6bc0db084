import * as z from 'zod';
import { nearest } from './nearest.ts';
import { dotted, type KeyPath, type Problem } from './problem.ts';
import { type Config, configSchema } from './schema.ts';
import type { Parsed } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Words that people try for a key, and the key; for those that no spelling error explains. */
const MEANT: Readonly<Record<string, string>> = {
  preset: 'extends',
  prd: 'prds',
  signoffs: 'roles',
  'sign-offs': 'roles',
  signOffRoles: 'roles',
  checks: 'rules',
  threshold: 'severity',
  docs: 'documents',
  ignore: 'documents',
  limits: 'caps',
};

/** The parts of a JSON Schema that are looked at here. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | false;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
}

/** Schemas as JSON Schema: a file can have a thousand wrong keys. */
const SHAPES = new WeakMap<z.ZodType, Shape>();

/** Keys that the schema knows at a path, over all its alternatives. */
function knownKeys(schema: z.ZodType, path: KeyPath): string[] {
  const whole = SHAPES.get(schema) ?? (z.toJSONSchema(schema, { io: 'input' }) as Shape);
  SHAPES.set(schema, whole);
  let shapes: Shape[] = [whole];
  const alternatives = (shape: Shape): Shape[] => [shape, ...(shape.anyOf ?? []).flatMap(alternatives)];
  for (const key of path) {
    shapes = shapes.flatMap(alternatives).flatMap((shape) => {
      const below = typeof key === 'number' ? shape.items : shape.properties?.[key];
      return below ? [below] : [];
    });
  }
  return shapes.flatMap(alternatives).flatMap((shape) => Object.keys(shape.properties ?? {}));
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** A value in a sentence: short, quoted. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of keys';
  const text = String(value);
  return `\`${text.length > 60 ? `${[...text].slice(0, 59).join('')}…` : text}\``;
}

const oneOf = (words: readonly unknown[]) => words.map((word) => `\`${word}\``).join(', ');

function at(value: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (below, key) =>
      typeof below === 'object' && below !== null && Object.hasOwn(below, key)
        ? (below as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}

/** An unknown name with the nearest right one, or all of them when none is near. */
export function unknownName(what: string, name: string, known: readonly string[], meant?: string): string {
  const near = meant ?? nearest(name, known);
  return `\`${name}\` is no ${what}; ${near ? `did you mean \`${near}\`?` : `there is ${oneOf(known)}`}`;
}

/** The file that is held to a schema: all of it, or what stands at `root`. */
interface About {
  readonly parsed: Parsed;
  readonly schema: z.ZodType;
  readonly root: KeyPath;
  /** Words that people try for a key at the root, and the key. */
  readonly meant: Readonly<Record<string, string>>;
}

function unknownKeys(keys: readonly string[], path: KeyPath, { parsed, schema, root, meant }: About): Problem[] {
  const known = knownKeys(schema, path.slice(root.length));
  return keys.map((key) => {
    const right = path.length === root.length && Object.hasOwn(meant, key) ? meant[key] : undefined;
    const where = path.length > 0 ? `key of \`${dotted(path)}\`` : 'key here';
    return { ...parsed.placeOf([...path, key], 'key'), says: unknownName(where, key, known, right) };
  });
}

/** The alternative that the value was meant for: the one whose own type fits. */
function chosen(issue: Issue & { code: 'invalid_union' }): readonly Issue[] | undefined {
  const wrongType = (one: Issue) => one.path.length === 0 && ['invalid_type', 'invalid_value'].includes(one.code);
  const fitting = issue.errors.filter((errors) => !errors.some(wrongType));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function unionSays(issue: Issue & { code: 'invalid_union' }, value: unknown, name: string): string {
  const words = issue.errors.flat().flatMap((one) => {
    if (one.code === 'invalid_value') return one.values.map(String);
    if (one.code === 'invalid_type') return [KINDS[one.expected] ?? one.expected];
    return [];
  });
  const kinds = words.includes('a list') ? ['a list', '`{add: […]}`'] : words;
  const or = `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1)}`;
  const near = typeof value === 'string' ? nearest(value, words) : undefined;
  return `\`${name}\` has to be ${or}, not ${shown(value)}${near ? `; did you mean \`${near}\`?` : ''}`;
}

function says(issue: Issue, value: unknown, path: KeyPath): string {
  const name = dotted(path) || 'the file';
  if (issue.code === 'invalid_value') {
    const near = nearest(String(value), issue.values.map(String));
    const meant = value === false && issue.values.includes('off') ? 'off' : near;
    return `\`${name}\` can't be ${shown(value)}; ${meant ? `did you mean \`${meant}\`?` : `write one of ${oneOf(issue.values)}`}`;
  }
  if (issue.code === 'invalid_type') {
    const kind = KINDS[issue.expected] ?? issue.expected;
    return value === undefined ? `\`${name}\` is missing` : `\`${name}\` has to be ${kind}, not ${shown(value)}`;
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
    if (issue.origin === 'array') return `\`${name}\` has to hold ${bound} entries`.replace(/\b1 entries/, '1 entry');
    if (issue.origin === 'string')
      return `\`${name}\` has to be ${bound} characters long`.replace(/\b1 char\w+/, '1 character');
    return `\`${name}\` has to be ${bound}`;
  }
  return issue.code === 'custom' ? `\`${name}\` ${issue.message}` : `\`${name}\`: ${issue.message}`;
}

function problemsOf(issue: Issue, about: About, above: KeyPath = about.root): Problem[] {
  const { parsed } = about;
  const path: KeyPath = [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  const value = at(parsed.value, path);
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path, about);
  if (issue.code === 'invalid_union') {
    const branch = chosen(issue);
    if (!branch) return [{ ...parsed.placeOf(path), says: unionSays(issue, value, dotted(path)) }];
    // A key that is missing because it was misspelt is told once.
    const misspelt = branch.some((one) => one.code === 'unrecognized_keys');
    return branch
      .filter((one) => !(misspelt && one.code === 'invalid_type' && at(value, one.path as KeyPath) === undefined))
      .flatMap((one) => problemsOf(one, about, path));
  }
  return [{ ...parsed.placeOf(path), says: says(issue, value, path) }];
}

/** Holds what stands at `root` of a parsed file to a schema: its data, or every problem with its place. */
export function holdTo<Data>(
  schema: z.ZodType<Data>,
  parsed: Parsed,
  root: KeyPath,
  meant: About['meant'],
): { readonly data: Data } | { readonly problems: readonly Problem[] } {
  const result = schema.safeParse(at(parsed.value, root));
  if (result.success) return { data: result.data };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, { parsed, schema, root, meant })) };
}

/** Holds the parsed file to the schema: what it says, or every problem with its place. */
export function checkConfig(parsed: Parsed, ruleIds: readonly string[]): Config | readonly Problem[] {
  const result = holdTo(configSchema, parsed, [], MEANT);
  const problems = 'data' in result ? [] : [...result.problems];
  const rules = at(parsed.value, ['rules']);
  if (typeof rules === 'object' && rules !== null && !Array.isArray(rules)) {
    for (const id of Object.keys(rules).filter((key) => !ruleIds.includes(key)))
      problems.push({ ...parsed.placeOf(['rules', id], 'key'), says: unknownName('rule', id, ruleIds) });
  }
  return 'data' in result && problems.length === 0 ? result.data : problems;
}
