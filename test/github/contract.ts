import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { Json } from './hub.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Json;
}
/** An operation of GitHub's description. */
export interface Operation {
  readonly id: string;
  readonly pattern: RegExp;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required?: boolean; readonly schema: Json };
  readonly responses: Readonly<Record<string, Json>>;
  /** JSON pointer of it in the description. */
  readonly pointer: string;
}
/** A request that names an operation, with what its path holds. */
export interface Route {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

const description: Description = JSON.parse(readFileSync(path.join(import.meta.dirname, 'openapi.json'), 'utf8'));
const ajv = new Ajv({ strict: false, logger: false, coerceTypes: false, verbose: false });
const coercing = new Ajv({ strict: false, logger: false, coerceTypes: true });
for (const one of [ajv, coercing]) {
  formats.default(one);
  one.addSchema({ $id: 'github', ...description });
}

const pointer = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1');

/** A component in place of a reference to it. */
function deref(value: Json): Json {
  if (typeof value.$ref !== 'string') return value;
  const [, , kind = '', name = ''] = value.$ref.split('/');
  return description.components[kind]?.[name] ?? {};
}

/** Some parts of a path may hold slashes: what they name does. */
const WIDE = new Set(['path', 'ref', 'basehead', 'branch', 'tag']);

function operation(route: string, method: string, raw: Json): Operation & { readonly method: string } {
  const source = route
    .split(/(\{\w+\})/)
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name) return `(?<${name}>${WIDE.has(name) ? '.+' : '[^/]+'})`;
      return part.replace(/[.*+?^$()[\]\\]/g, '\\$&');
    })
    .join('');
  const json = ((raw.requestBody as Json | undefined)?.content as Json | undefined)?.['application/json'];
  const required = (raw.requestBody as Json | undefined)?.required === true;
  return {
    id: String(raw.operationId),
    method,
    // The root of a repository's contents has an empty path.
    pattern: new RegExp(`^${source.replace('/contents/(?<path>.+)', '/contents/?(?<path>.*)')}$`),
    parameters: ((raw.parameters ?? []) as Json[]).map((one) => deref(one) as unknown as Parameter),
    ...(json ? { body: { required, schema: (json as Json).schema as Json } } : {}),
    responses: raw.responses as Readonly<Record<string, Json>>,
    pointer: `/paths/${pointer(route)}/${method}`,
  };
}

const weight = (route: string) => route.split('/').filter((part) => !part.startsWith('{')).length;
const operations = Object.entries(description.paths)
  .sort(([a], [b]) => weight(b) - weight(a) || b.length - a.length)
  .flatMap(([route, methods]) => Object.entries(methods).map(([method, raw]) => operation(route, method, raw)));

/** Ids of all operations that the slice describes. */
export const operationIds: readonly string[] = operations.map(({ id }) => id);

/** The operation that a request names, or undefined when the slice does not describe it. */
export function routeOf(method: string, pathname: string): Route | undefined {
  for (const one of operations) {
    if (one.method !== method.toLowerCase()) continue;
    const match = one.pattern.exec(pathname);
    if (!match) continue;
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { operation: one, params: Object.fromEntries(params) };
  }
  return undefined;
}

const compiled = new Map<string, ValidateFunction>();

/** The check of a schema; references in it are to the description. */
function validator(key: string, schema: Json, by: Ajv): ValidateFunction {
  const known = compiled.get(key);
  if (known) return known;
  const whole = JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/');
  const made = by.compile(JSON.parse(whole));
  compiled.set(key, made);
  return made;
}

/** What does not fit, deepest first; alternatives complain many times. */
function problems(errors: readonly ErrorObject[] | null | undefined): readonly string[] {
  const depth = (error: ErrorObject) => error.instancePath.split('/').length;
  const sorted = [...(errors ?? [])].sort((a, b) => depth(b) - depth(a));
  const texts = sorted.map(({ instancePath, message, params }) => {
    const more = 'allowedValues' in params ? ` (${params.allowedValues.join(', ')})` : '';
    const name = 'additionalProperty' in params ? ` (${params.additionalProperty})` : '';
    return `${instancePath || '/'} ${message}${more}${name}`;
  });
  return [...new Set(texts)].slice(0, 3);
}

/** Values of the path or query as the description types them, and what does not fit. */
export function readParameters(route: Route, query: URLSearchParams) {
  const breaches: string[] = [];
  const take = (place: 'path' | 'query', given: Readonly<Record<string, string>>) => {
    const known = route.operation.parameters.filter((one) => one.in === place);
    for (const name of Object.keys(given))
      if (!known.some((one) => one.name === name)) breaches.push(`${place} /${name} is not a parameter of it`);
    const schema = {
      type: 'object',
      properties: Object.fromEntries(known.map((one) => [one.name, one.schema])),
      required: known.filter((one) => one.required === true).map((one) => one.name),
    };
    const values: Record<string, string | number | boolean> = { ...given };
    const check = validator(`${route.operation.id} ${place}`, schema, coercing);
    if (!check(values)) breaches.push(...problems(check.errors).map((text) => `${place} ${text}`));
    return values;
  };
  const params = take('path', route.params) as Record<string, string | number>;
  return { params, query: take('query', Object.fromEntries(query)), breaches };
}

/** Names of the properties that a body may have, or undefined when the schema is open. */
function propertiesOf(schema: Json): readonly string[] | undefined {
  const whole = deref(schema);
  const alternatives = [...((whole.anyOf ?? []) as Json[]), ...((whole.allOf ?? []) as Json[])];
  const names = [whole, ...alternatives.map(deref)].flatMap((one) => Object.keys((one.properties ?? {}) as Json));
  return names.length > 0 ? names : undefined;
}

/** What does not fit in a request's body. */
export function checkBody({ operation: one }: Route, body: unknown): readonly string[] {
  if (!one.body) return body === undefined ? [] : ['body / is not expected'];
  if (body === undefined) return one.body.required ? ['body / is missing'] : [];
  const check = validator(`${one.id} body`, one.body.schema, ajv);
  const found = check(body) ? [] : problems(check.errors).map((text) => `body ${text}`);
  const names = propertiesOf(one.body.schema);
  const unknown = Object.keys(body as Json).filter((name) => names && !names.includes(name));
  return [...found, ...unknown.map((name) => `body /${name} is not a property of it`)];
}

/** Answers that any operation may give, described or not. */
const ALWAYS = new Set([304, 401, 403, 404, 409, 410, 422, 429, 500, 502, 503, 504]);

/** What does not fit in an answer. */
export function checkAnswer({ operation: one }: Route, status: number, type: string, body: unknown): readonly string[] {
  const response = one.responses[status];
  if (!response) return ALWAYS.has(status) ? [] : [`answer ${status} is not described`];
  if (status >= 300) return [];
  const content = (deref(response).content ?? {}) as Record<string, Json>;
  const schema = content[type]?.schema;
  if (!schema || type !== 'application/json') return [];
  const check = validator(`${one.id} ${status} ${type}`, schema as Json, ajv);
  return check(body) ? [] : problems(check.errors).map((text) => `answer ${text}`);
}
