import { isTable, own, put } from './data.ts';
import { operationsOf } from './openapi-operation.ts';
import type { Source, Table } from './openapi-source.ts';

/** Keywords of a Swagger 2 parameter that are no part of its schema. */
const AROUND = new Set([
  'name',
  'in',
  'required',
  'description',
  'collectionFormat',
  'allowEmptyValue',
  'deprecated',
  'schema',
]);
/** How a list is written (https://swagger.io/specification/v2/#parameter-object). */
const STYLES: Readonly<Record<string, Table>> = {
  csv: { explode: false },
  multi: { explode: true },
  ssv: { style: 'spaceDelimited', explode: false },
  pipes: { style: 'pipeDelimited', explode: false },
  tsv: { style: 'tabDelimited', explode: false },
};

type Build = Record<string, unknown>;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const pick = (table: Table, keep: (key: string) => boolean): Build => {
  const picked: Build = {};
  for (const [key, value] of Object.entries(table)) if (keep(key)) put(picked, key, value);
  return picked;
};

/** A parameter or header: what describes its value moves below `schema`. */
function describedValue(source: Source, table: Table, around: readonly string[]): Table {
  const isAround = (key: string) => AROUND.has(key) || (key.startsWith('x-') && key !== 'x-nullable');
  const inner = pick(table, (key) => !isAround(key));
  if (inner.type === 'file') Object.assign(inner, { type: 'string', format: 'binary' });
  const made = pick(table, (key) => around.includes(key) || (isAround(key) && key.startsWith('x-')));
  const style = own(STYLES, String(table.collectionFormat ?? (table.type === 'array' ? 'csv' : '')));
  return source.adopt({ ...made, ...(isTable(style) ? style : {}), schema: source.adopt(inner, table) }, table);
}

function bodyOf(source: Source, parameters: readonly Table[], types: readonly unknown[]): Table | undefined {
  const body = parameters.find((one) => one.in === 'body');
  const contentOf = (schema: unknown, from: Table, names: readonly unknown[]) =>
    source.adopt(Object.fromEntries(names.map((name) => [String(name), source.adopt({ schema }, from)])), from);
  if (body) {
    const around = pick(body, (key) => key === 'description' || key === 'required' || key.startsWith('x-'));
    const content = contentOf(own(body, 'schema'), body, types.length > 0 ? types : ['application/json']);
    return source.adopt({ ...around, content }, body);
  }
  const fields = parameters.filter((one) => one.in === 'formData');
  const [first] = fields;
  if (!first) return undefined;
  const properties: Build = {};
  for (const field of fields) {
    const schema = own(describedValue(source, field, []), 'schema');
    put(
      properties,
      String(field.name),
      isTable(schema) ? source.adopt({ ...schema, ...pick(field, (key) => key === 'description') }, field) : {},
    );
  }
  const required = fields.filter((one) => one.required === true).map((one) => String(one.name));
  const schema = source.adopt(
    { type: 'object', properties: source.adopt(properties, first), ...(required.length > 0 ? { required } : {}) },
    first,
  );
  const isForm = (name: unknown) => /^(?:multipart\/|application\/x-www-form-urlencoded)/.test(String(name));
  const usual = fields.some((one) => one.type === 'file') ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
  const names = types.filter(isForm);
  return source.adopt(
    { required: required.length > 0, content: contentOf(schema, first, names.length > 0 ? names : [usual]) },
    first,
  );
}

function responseOf(source: Source, raw: unknown, types: readonly unknown[]): unknown {
  const table = source.follow(raw);
  if (!isTable(table)) return raw;
  const made = pick(table, (key) => !['schema', 'headers', 'examples'].includes(key));
  const schema = own(table, 'schema');
  const names = types.length > 0 ? types : ['application/json'];
  if (schema !== undefined) {
    made.content = source.adopt(
      Object.fromEntries(names.map((name) => [String(name), source.adopt({ schema }, table)])),
      table,
    );
  }
  const headers = own(table, 'headers');
  if (isTable(headers)) {
    const entries = Object.entries(headers).map(([name, one]) => [
      name,
      isTable(one) ? describedValue(source, one, ['description']) : one,
    ]);
    made.headers = source.adopt(Object.fromEntries(entries), headers);
  }
  return source.adopt(made, table);
}

function operationOf(source: Source, root: Table, operation: Table, shared: readonly unknown[]): Table {
  const followed = [...shared, ...listOf(own(operation, 'parameters'))].flatMap((raw) => {
    const table = source.follow(raw);
    return isTable(table) ? [table] : [];
  });
  // An operation's own parameter replaces the one of its path.
  const parameters = [...new Map(followed.map((one) => [`${String(one.in)} ${String(one.name)}`, one])).values()];
  const made = pick(operation, (key) => !['parameters', 'responses', 'consumes', 'produces', 'schemes'].includes(key));
  const body = bodyOf(source, parameters, listOf(own(operation, 'consumes') ?? own(root, 'consumes')));
  made.parameters = parameters
    .filter((one) => one.in !== 'body' && one.in !== 'formData')
    .map((one) =>
      describedValue(source, one, ['name', 'in', 'required', 'description', 'allowEmptyValue', 'deprecated']),
    );
  if (body) made.requestBody = body;
  const responses = source.follow(own(operation, 'responses'));
  if (isTable(responses)) {
    const types = listOf(own(operation, 'produces') ?? own(root, 'produces'));
    made.responses = source.adopt(
      Object.fromEntries(
        Object.entries(responses).map(([code, one]) => [
          code,
          code.startsWith('x-') ? one : responseOf(source, one, types),
        ]),
      ),
      responses,
    );
  }
  return source.adopt(made, operation);
}

function schemeOf(raw: unknown): unknown {
  if (!isTable(raw)) return raw;
  if (raw.type === 'basic') return { ...raw, type: 'http', scheme: 'basic' };
  if (raw.type !== 'oauth2') return raw;
  const flow =
    { accessCode: 'authorizationCode', application: 'clientCredentials' }[String(raw.flow)] ?? String(raw.flow);
  const inner = pick(raw, (key) => ['authorizationUrl', 'tokenUrl', 'scopes'].includes(key));
  return {
    ...pick(raw, (key) => !['flow', 'authorizationUrl', 'tokenUrl', 'scopes'].includes(key)),
    flows: { [flow]: inner },
  };
}

const MOVED = [
  'swagger',
  'host',
  'basePath',
  'schemes',
  'consumes',
  'produces',
  'paths',
  'definitions',
  'parameters',
  'responses',
  'securityDefinitions',
];

/** A Swagger 2 description in the shape of OpenAPI 3.0 (https://swagger.io/specification/v2/), each part at the line where it was. */
export function fromSwagger2(source: Source): Source {
  const { root } = source;
  const made = pick(root, (key) => !MOVED.includes(key));
  const paths: Build = {};
  const listed = own(root, 'paths');
  for (const [path, raw] of Object.entries(isTable(listed) ? listed : {})) {
    const item = source.follow(raw);
    if (!isTable(item) || path.startsWith('x-')) {
      put(paths, path, raw);
      continue;
    }
    const methods = operationsOf(source, item);
    const kept = pick(item, (key) => key !== 'parameters' && !methods.has(key.toUpperCase()));
    for (const [method, operation] of methods) {
      kept[method.toLowerCase()] = operationOf(source, root, operation, listOf(own(item, 'parameters')));
    }
    put(paths, path, source.adopt(kept, item));
  }
  const host = own(root, 'host');
  const base = `${typeof host === 'string' ? `//${host}` : ''}${String(own(root, 'basePath') ?? '')}`;
  const schemes = listOf(own(root, 'schemes'));
  const urls =
    schemes.length > 0 && host !== undefined
      ? schemes.map((one) => `${String(one)}:${base}`)
      : base === ''
        ? []
        : [base];
  const security = own(root, 'securityDefinitions');
  const securitySchemes = isTable(security)
    ? Object.fromEntries(Object.entries(security).map(([name, one]) => [name, schemeOf(one)]))
    : {};
  const schemas = own(root, 'definitions');
  const components = {
    ...(isTable(schemas) ? { schemas } : {}),
    ...(isTable(security) ? { securitySchemes: source.adopt(securitySchemes, security) } : {}),
  };
  const upgraded = {
    ...made,
    ...(urls.length > 0 ? { servers: urls.map((url) => source.adopt({ url }, root)) } : {}),
    paths: source.adopt(paths, isTable(listed) ? listed : root),
    components: source.adopt(components, root),
    openapi: '2.0',
  };
  return { ...source, root: source.adopt(upgraded, root) };
}
