import { OPERATIONS } from './operations.ts';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Words for people, links and response headers: most of the size and of no use to a validator. */
const WORDS = ['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'deprecated', 'tags', 'links'];
const LEFT_OUT = new Set([...WORDS, 'headers', 'servers', 'discriminator']);

/** Below these keys every key is a name and none is a keyword. */
const NAMES = new Set(['properties', 'patternProperties', 'schemas', 'parameters', 'responses', 'content']);

/** Formats that a standard defines; `repo.nwo`, `timestamp`, `int64` and the like are only words. */
const FORMATS = new Set(['date-time', 'date', 'uri', 'email']);

/** A value that may be null, in the words of JSON Schema; OpenAPI's `nullable` is dead beside `$ref`, `anyOf` and `enum`. */
function orNull({ nullable, ...schema }: Json): Json {
  if (nullable !== true) return schema;
  if (schema.type === undefined) return { anyOf: [schema, { type: 'null' }] };
  const values = Array.isArray(schema.enum) ? { enum: [...new Set([...schema.enum, null])] } : {};
  return { ...schema, ...values, type: [schema.type, 'null'] };
}

/** A part of the description with keys in order, without words, as JSON Schema. `names`: the keys are names. */
function mend(value: unknown, names: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => mend(item, false));
  if (!isObject(value)) return value;
  const out: Json = {};
  for (const key of Object.keys(value).sort()) {
    if (!names && (LEFT_OUT.has(key) || key.startsWith('x-'))) continue;
    if (!names && key === 'format' && !FORMATS.has(String(value[key]))) continue;
    // Alternatives overlap (what fits a file also fits a submodule), so that "exactly one" refuses true answers.
    const name = !names && key === 'oneOf' ? 'anyOf' : key;
    out[name] = mend(value[key], !names && NAMES.has(key));
  }
  return names ? out : orNull(out);
}

function refsIn(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) refsIn(item, found);
  if (!isObject(value)) return;
  if (typeof value.$ref === 'string') found.add(value.$ref);
  for (const item of Object.values(value)) refsIn(item, found);
}

/** Every component that `start` refers to, directly or through another. */
function componentsOf(all: Record<string, Json>, start: unknown): Record<string, Json> {
  const out: Record<string, Json> = {};
  const refs = new Set<string>();
  refsIn(start, refs);
  // A set gives out what is added while it is walked.
  for (const ref of refs) {
    const [, , kind = '', name = ''] = ref.split('/');
    const part = mend(all[kind]?.[name], false);
    out[kind] = { ...out[kind], [name]: part };
    refsIn(part, refs);
  }
  return out;
}

/** Where GitHub answers null although its description does not say so: schema, path of properties, why. */
const NULLS: readonly (readonly [string, readonly string[], string])[] = [
  ['pull-request', ['head', 'repo'], 'the fork was deleted'],
  ['pull-request-simple', ['head', 'repo'], 'the fork was deleted'],
  ['workflow-run', ['head_repository'], 'the fork was deleted'],
];

function mendNulls(schemas: Json): void {
  for (const [name, path] of NULLS) {
    const last = path.at(-1) ?? '';
    let properties = (schemas[name] as Json).properties as Json;
    for (const part of path.slice(0, -1)) properties = (properties[part] as Json).properties as Json;
    properties[last] = { anyOf: [properties[last], { type: 'null' }] };
  }
}

function operationsOf(paths: Record<string, Json>): Record<string, Json> {
  const missing = new Set(OPERATIONS);
  const out: Record<string, Json> = {};
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, raw] of Object.entries(methods)) {
      if (!isObject(raw) || !missing.delete(String(raw.operationId))) continue;
      out[path] = { ...out[path], [method]: mend(raw, false) };
    }
  }
  if (missing.size > 0) throw new Error(`not in the description: ${[...missing].join(', ')}`);
  return out;
}

/** JSON with one operation or component a line, so that a new version of the description can be reviewed as a difference. */
function print(slice: { info: Json; paths: Record<string, Json>; components: Record<string, Json> }): string {
  const list = (of: Json) =>
    Object.keys(of)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${JSON.stringify(of[key])}`)
      .join(',\n');
  const kinds = Object.keys(slice.components)
    .sort()
    .map((kind) => `${JSON.stringify(kind)}:{\n${list(slice.components[kind] ?? {})}\n}`);
  return `{"info":${JSON.stringify(slice.info)},\n"paths":{\n${list(slice.paths)}\n},\n"components":{${kinds.join(',')}}}`;
}

/** The operations in use with all components that they need, as JSON Schema. */
export function sliceOpenApi(description: Json): string {
  const paths = operationsOf(description.paths as Record<string, Json>);
  const components = componentsOf(description.components as Record<string, Json>, paths);
  mendNulls(components.schemas ?? {});
  const { version } = description.info as Json;
  return print({ info: { source: '@octokit/openapi: api.github.com', version }, paths, components });
}
