import type { Comparison, ContractLevel } from '../../src/model/contract.ts';
import { changesOf, compare as compareAs } from './compare.ts';

/** In brackets, so that nobody takes the fixtures for promises. */
const THEN = 'then';

type Json = Readonly<Record<string, unknown>>;

const compare = (before: Json, after: Json): Promise<Comparison> =>
  compareAs('openapi', 'api.json', JSON.stringify(before, null, 1), JSON.stringify(after, null, 1));
const ORDER: readonly ContractLevel[] = ['breaking', 'unclassified', 'dangerous', 'compatible'];
const worst = (comparison: Comparison) => {
  const levels = new Set(changesOf(comparison).map(({ level }) => level));
  return ORDER.find((level) => levels.has(level)) ?? 'none';
};

const api = (operation: Json, more: Json = {}): Json => ({
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1.0.0' },
  paths: { '/users/{id}': { post: { responses: { 200: { description: 'ok' } }, ...operation } } },
  ...more,
});
const json = (schema: unknown) => ({ content: { 'application/json': { schema } } });
const asked = (schema: unknown) => api({ requestBody: json(schema) });
const answered = (schema: unknown) => api({ responses: { 200: { description: 'ok', ...json(schema) } } });
const parameter = (more: Json) => api({ parameters: [{ name: 'q', in: 'query', ...more }] });
const object = (more: Json) => ({ type: 'object', ...more });
const a = (schema: unknown) => object({ properties: { a: schema } });

describe('schemas, by who writes the value', () => {
  test.each<[string, unknown, unknown, string, string]>([
    ['type to another', { type: 'string' }, { type: 'boolean' }, 'breaking', 'breaking'],
    ['integer to number', { type: 'integer' }, { type: 'number' }, 'compatible', 'breaking'],
    ['number to integer', { type: 'number' }, { type: 'integer' }, 'breaking', 'compatible'],
    ['one more type', { type: 'string' }, { type: ['string', 'integer'] }, 'compatible', 'breaking'],
    ['any type to one', {}, { type: 'string' }, 'breaking', 'compatible'],
    ['can be null (3.1)', { type: 'string' }, { type: ['string', 'null'] }, 'compatible', 'breaking'],
    ['can be null (3.0)', { type: 'string' }, { type: 'string', nullable: true }, 'compatible', 'breaking'],
    ['no longer null', { type: ['string', 'null'] }, { type: 'string' }, 'breaking', 'compatible'],
    [
      'null as alternative',
      { type: 'string' },
      { anyOf: [{ type: 'string' }, { type: 'null' }] },
      'compatible',
      'breaking',
    ],
    ['format added', { type: 'string' }, { type: 'string', format: 'uuid' }, 'breaking', 'compatible'],
    [
      'format wider',
      { type: 'integer', format: 'int32' },
      { type: 'integer', format: 'int64' },
      'compatible',
      'breaking',
    ],
    ['format other', { type: 'string', format: 'uuid' }, { type: 'string', format: 'email' }, 'breaking', 'breaking'],
    ['enum value added', { enum: ['a'] }, { enum: ['a', 'b'] }, 'compatible', 'dangerous'],
    ['enum value removed', { enum: ['a', 'b'] }, { enum: ['a'] }, 'breaking', 'compatible'],
    ['became enum', { type: 'string' }, { type: 'string', enum: ['a'] }, 'breaking', 'compatible'],
    [
      'extensible value removed',
      { 'x-extensible-enum': ['a', 'b'] },
      { 'x-extensible-enum': ['a'] },
      'breaking',
      'compatible',
    ],
    ['const changed', { const: 'a' }, { const: 'b' }, 'breaking', 'breaking'],
    ['const gone', { const: 'a' }, {}, 'compatible', 'breaking'],
    ['pattern added', { type: 'string' }, { type: 'string', pattern: '^a' }, 'breaking', 'compatible'],
    ['pattern changed', { type: 'string', pattern: '^a' }, { type: 'string', pattern: '^b' }, 'dangerous', 'dangerous'],
    ['pattern to any', { type: 'string', pattern: '^a' }, { type: 'string', pattern: '.*' }, 'compatible', 'dangerous'],
    ['maxLength fell', { maxLength: 9 }, { maxLength: 5 }, 'breaking', 'compatible'],
    ['maxLength rose', { maxLength: 5 }, { maxLength: 9 }, 'compatible', 'breaking'],
    ['maxLength written down', {}, { maxLength: 5 }, 'dangerous', 'compatible'],
    ['minItems rose', { minItems: 1 }, { minItems: 2 }, 'breaking', 'compatible'],
    ['minimum gone', { minimum: 1 }, {}, 'compatible', 'breaking'],
    ['limit now excluded (3.0)', { minimum: 1 }, { minimum: 1, exclusiveMinimum: true }, 'breaking', 'compatible'],
    ['exclusive limit fell (3.1)', { exclusiveMaximum: 9 }, { exclusiveMaximum: 8 }, 'breaking', 'compatible'],
    ['multipleOf finer', { multipleOf: 4 }, { multipleOf: 2 }, 'compatible', 'breaking'],
    ['multipleOf coarser', { multipleOf: 2 }, { multipleOf: 4 }, 'breaking', 'compatible'],
    ['items unique', { type: 'array' }, { type: 'array', uniqueItems: true }, 'breaking', 'compatible'],
    ['default changed', { default: 1 }, { default: 2 }, 'dangerous', 'compatible'],
    ['encoding changed', { contentEncoding: 'base64' }, { contentEncoding: 'base32' }, 'breaking', 'breaking'],
    ['optional property added', object({}), a({}), 'compatible', 'compatible'],
    [
      'required property added',
      object({}),
      object({ properties: { a: {} }, required: ['a'] }),
      'breaking',
      'compatible',
    ],
    [
      'readOnly property required',
      a({ readOnly: true }),
      { ...a({ readOnly: true }), required: ['a'] },
      'compatible',
      'compatible',
    ],
    [
      'writeOnly property optional',
      { ...a({ writeOnly: true }), required: ['a'] },
      a({ writeOnly: true }),
      'compatible',
      'compatible',
    ],
    ['property required', a({}), { ...a({}), required: ['a'] }, 'breaking', 'compatible'],
    ['property optional', { ...a({}), required: ['a'] }, a({}), 'compatible', 'breaking'],
    ['optional property removed', a({}), object({}), 'dangerous', 'dangerous'],
    ['required property removed', { ...a({}), required: ['a'] }, object({}), 'dangerous', 'breaking'],
    [
      'removed from a closed object',
      { ...a({}), additionalProperties: false },
      object({ additionalProperties: false }),
      'breaking',
      'dangerous',
    ],
    ['object closed', a({}), { ...a({}), additionalProperties: false }, 'breaking', 'compatible'],
    ['object opened', { ...a({}), additionalProperties: false }, a({}), 'compatible', 'dangerous'],
    [
      'more properties of another type',
      object({ additionalProperties: { type: 'string' } }),
      object({ additionalProperties: { type: 'boolean' } }),
      'breaking',
      'breaking',
    ],
    [
      'items of another type',
      { type: 'array', items: { type: 'string' } },
      { type: 'array', items: { type: 'boolean' } },
      'breaking',
      'breaking',
    ],
    [
      'place of a tuple added',
      { prefixItems: [{ type: 'string' }] },
      { prefixItems: [{ type: 'string' }, { type: 'integer' }] },
      'breaking',
      'compatible',
    ],
    ['contains added', { type: 'array' }, { type: 'array', contains: { type: 'string' } }, 'breaking', 'compatible'],
    ['maxContains fell', { maxContains: 4 }, { maxContains: 2 }, 'breaking', 'compatible'],
    ['dependentRequired added', object({}), object({ dependentRequired: { a: ['b'] } }), 'breaking', 'compatible'],
    [
      'dependentSchemas removed',
      object({ dependentSchemas: { a: { required: ['b'] } } }),
      object({}),
      'compatible',
      'breaking',
    ],
    [
      'patternProperties added',
      object({}),
      object({ patternProperties: { '^x': { type: 'string' } } }),
      'breaking',
      'compatible',
    ],
    ['propertyNames removed', object({ propertyNames: { maxLength: 3 } }), object({}), 'compatible', 'breaking'],
    ['unevaluatedProperties false', object({}), object({ unevaluatedProperties: false }), 'breaking', 'compatible'],
    ['not refuses more', { not: { maximum: 1 } }, { not: { maximum: 2 } }, 'breaking', 'compatible'],
    [
      'then asks for more',
      { ...a({}), if: {}, [THEN]: {} },
      { ...a({}), if: {}, [THEN]: { required: ['a'] } },
      'breaking',
      'compatible',
    ],
    ['if changed', { if: { minimum: 1 }, [THEN]: {} }, { if: { minimum: 2 }, [THEN]: {} }, 'dangerous', 'dangerous'],
    [
      'oneOf alternative added',
      { oneOf: [a({ const: 1 }), a({ const: 2 })] },
      { oneOf: [a({ const: 1 }), a({ const: 2 }), a({ const: 3 })] },
      'compatible',
      'breaking',
    ],
    [
      'oneOf alternative removed',
      { oneOf: [a({ const: 1 }), a({ const: 2 }), a({ const: 3 })] },
      { oneOf: [a({ const: 1 }), a({ const: 2 })] },
      'breaking',
      'compatible',
    ],
    [
      'anyOf alternative added',
      { anyOf: [a({ const: 1 }), a({ const: 2 })] },
      { anyOf: [a({ const: 1 }), a({ const: 2 }), a({ const: 3 })] },
      'compatible',
      'dangerous',
    ],
    [
      'allOf part added',
      { allOf: [a({})] },
      { allOf: [a({}), object({ properties: { b: { minimum: 1 } } })] },
      'breaking',
      'compatible',
    ],
    [
      'discriminator changed',
      { discriminator: { propertyName: 'a' } },
      { discriminator: { propertyName: 'b' } },
      'dangerous',
      'dangerous',
    ],
    ['deprecated', a({}), a({ deprecated: true }), 'compatible', 'compatible'],
    ['words only', { description: 'a', example: 1 }, { description: 'b', example: 2 }, 'compatible', 'compatible'],
    ['unknown keyword', { frobnicate: 1 }, { frobnicate: 2 }, 'unclassified', 'unclassified'],
    ['nothing allowed', a({}), a(false), 'breaking', 'compatible'],
  ])('%s', async (_, before, after, request, response) => {
    expect([
      worst(await compare(asked(before), asked(after))),
      worst(await compare(answered(before), answered(after))),
    ]).toEqual([request, response]);
  });

  test.each<[string, unknown, unknown]>([
    ['allOf of one', a({ type: 'string' }), { allOf: [a({ type: 'string' })] }],
    ['allOf of two', object({ properties: { a: {}, b: {} } }), { allOf: [a({}), object({ properties: { b: {} } })] }],
    [
      'order of types, values and names',
      { type: ['string', 'integer'], enum: ['a', 1], required: ['a', 'b'] },
      { type: ['integer', 'string'], enum: [1, 'a'], required: ['b', 'a'] },
    ],
    [
      'order of alternatives',
      { oneOf: [{ maximum: 1 }, { minLength: 2 }] },
      { oneOf: [{ minLength: 2 }, { maximum: 1 }] },
    ],
    ['type that was implied', { properties: { a: {} } }, a({})],
  ])('%s means the same', async (_, before, after) => {
    const levels = [
      worst(await compare(asked(before), asked(after))),
      worst(await compare(answered(before), answered(after))),
    ];
    expect(levels).toEqual(['compatible', 'compatible']);
  });
});

describe('operations', () => {
  const two = (operation: Json) => api(operation);
  const response = (more: Json) => api({ responses: { 200: { description: 'ok', ...more } } });
  const scheme = {
    components: {
      securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'k' }, o: { type: 'http', scheme: 'basic' } },
    },
  };
  const guarded = (security?: unknown) => api(security === undefined ? {} : { security }, scheme);
  const old = { deprecated: true, 'x-sunset': '2020-01-01' };
  const going = { deprecated: true, 'x-sunset': '2999-01-01' };
  const none = { openapi: '3.1.0', info: { title: 'Shop', version: '1.0.0' }, paths: {} };

  test.each<[string, Json, Json, string]>([
    ['removed', api({}), none, 'breaking'],
    ['removed before its sunset', api(going), none, 'breaking'],
    ['removed with a sunset that is no date', api({ deprecated: true, 'x-sunset': 'soon' }), none, 'breaking'],
    ['removed after its sunset', api(old), none, 'dangerous'],
    ['added', none, api({}), 'compatible'],
    ['deprecated', api({}), api({ deprecated: true }), 'compatible'],
    ['sunset earlier', api(going), api({ ...going, 'x-sunset': '2998-01-01' }), 'breaking'],
    ['sunset later', api(going), api({ ...going, 'x-sunset': '2999-02-01' }), 'compatible'],
    ['sunset gone', api(going), api({ deprecated: true }), 'breaking'],
    ['less stable', api({ 'x-stability-level': 'stable' }), api({ 'x-stability-level': 'beta' }), 'breaking'],
    ['more stable', api({ 'x-stability-level': 'beta' }), api({ 'x-stability-level': 'stable' }), 'compatible'],
    ['operationId', api({ operationId: 'a' }), api({ operationId: 'b' }), 'dangerous'],
    ['tags', api({ tags: ['a'] }), api({ tags: ['b'] }), 'compatible'],
    ['extension', api({ 'x-limit': 1 }), api({ 'x-limit': 2 }), 'unclassified'],
    ['optional parameter added', api({}), parameter({}), 'compatible'],
    ['required parameter added', api({}), parameter({ required: true }), 'breaking'],
    ['parameter removed', parameter({}), api({}), 'dangerous'],
    ['parameter removed before its sunset', parameter(going), api({}), 'breaking'],
    ['parameter required', parameter({}), parameter({ required: true }), 'breaking'],
    ['parameter moved', parameter({}), api({ parameters: [{ name: 'q', in: 'header', required: true }] }), 'breaking'],
    [
      'header parameter in other case',
      api({ parameters: [{ name: 'X-A', in: 'header' }] }),
      api({ parameters: [{ name: 'x-a', in: 'header' }] }),
      'compatible',
    ],
    [
      'style',
      parameter({ schema: { type: 'array' } }),
      parameter({ style: 'pipeDelimited', schema: { type: 'array' } }),
      'breaking',
    ],
    [
      'default of an optional parameter',
      parameter({ schema: { default: 1 } }),
      parameter({ schema: { default: 2 } }),
      'breaking',
    ],
    [
      'number to string in a query',
      parameter({ schema: { type: 'number' } }),
      parameter({ schema: { type: 'string' } }),
      'compatible',
    ],
    [
      'string to number in a query',
      parameter({ schema: { type: 'string' } }),
      parameter({ schema: { type: 'number' } }),
      'breaking',
    ],
    ['required body added', api({}), api({ requestBody: { required: true, ...json({}) } }), 'breaking'],
    ['optional body added', api({}), api({ requestBody: json({}) }), 'compatible'],
    ['body removed', asked({}), api({}), 'breaking'],
    ['body required', asked({}), api({ requestBody: { required: true, ...json({}) } }), 'breaking'],
    [
      'media type removed',
      api({ requestBody: { content: { 'a/a': {}, 'a/b': {} } } }),
      api({ requestBody: { content: { 'a/a': {} } } }),
      'breaking',
    ],
    [
      'media type with parameters',
      answered({}),
      response({ content: { 'application/json; charset=utf-8': { schema: {} } } }),
      'compatible',
    ],
    ['media type more general', answered({}), response({ content: { 'application/*': { schema: {} } } }), 'breaking'],
    [
      'media type more special',
      answered({}),
      response({ content: { 'application/problem+json': { schema: {} } } }),
      'compatible',
    ],
    ['success removed', two({ responses: { 200: {}, 201: {} } }), two({ responses: { 200: {} } }), 'breaking'],
    ['error removed', two({ responses: { 200: {}, 404: {} } }), two({ responses: { 200: {} } }), 'dangerous'],
    ['response added', two({ responses: { 200: {} } }), two({ responses: { 200: {}, 404: {} } }), 'compatible'],
    ['required header removed', response({ headers: { A: { required: true } } }), response({}), 'breaking'],
    ['optional header removed', response({ headers: { A: {} } }), response({}), 'dangerous'],
    ['header optional', response({ headers: { A: { required: true } } }), response({ headers: { a: {} } }), 'breaking'],
    [
      'header schema wider',
      response({ headers: { A: { schema: { type: 'integer' } } } }),
      response({ headers: { A: { schema: { type: 'number' } } } }),
      'breaking',
    ],
    ['security asked for', guarded(), guarded([{ key: [] }]), 'breaking'],
    ['security no longer asked for', guarded([{ key: [] }]), guarded([]), 'compatible'],
    ['another way in', guarded([{ key: [] }]), guarded([{ key: [] }, { o: [] }]), 'compatible'],
    ['a way in closed', guarded([{ key: [] }, { o: [] }]), guarded([{ key: [] }]), 'breaking'],
    ['both at once', guarded([{ key: [] }]), guarded([{ key: [], o: [] }]), 'breaking'],
    ['a scope more', guarded([{ o: ['r'] }]), guarded([{ o: ['r', 'w'] }]), 'dangerous'],
    ['a scope less', guarded([{ o: ['r', 'w'] }]), guarded([{ o: ['r'] }]), 'compatible'],
    ['security written otherwise', guarded([{ key: [] }, { o: [] }]), guarded([{ o: [] }, { key: [] }]), 'compatible'],
    ['server removed', api({}, { servers: [{ url: '/a' }] }), api({}, { servers: [] }), 'dangerous'],
    ['description of the API', api({}), api({}, { info: { title: 'Other', version: '1.0.0' } }), 'compatible'],
    ['root extension', api({}), api({}, { 'x-a': 1 }), 'unclassified'],
    [
      'unused schema',
      api({}, { components: { schemas: { A: { type: 'string' } } } }),
      api({}, { components: { schemas: { A: { type: 'integer' } } } }),
      'dangerous',
    ],
  ])('%s', async (_, before, after, level) => {
    expect(worst(await compare(before, after))).toBe(level);
  });

  test('a path parameter with another name is the same path', async () => {
    const at = (path: string, name: string) => ({
      ...none,
      paths: { [path]: { get: { parameters: [{ name, in: 'path', required: true }], responses: {} } } },
    });
    const changes = changesOf(await compare(at('/users/{id}', 'id'), at('/users/{userId}', 'userId')));
    expect(changes.map(({ level, path }) => [level, path])).toEqual([
      ['compatible', 'GET /users/{userId} › path parameter userId'],
    ]);
  });

  test.each<[string, Json, Json, string]>([
    [
      'what a webhook sends',
      { requestBody: json(a({})) },
      { requestBody: json(object({ properties: { a: {}, b: {} }, required: ['b'] })) },
      'compatible',
    ],
    [
      'what a webhook no longer sends',
      { requestBody: json({ ...a({}), required: ['a'] }) },
      { requestBody: json(object({})) },
      'breaking',
    ],
    [
      'what a webhook wants back',
      { responses: { 200: json(a({})) } },
      { responses: { 200: json({ ...a({}), required: ['a'] }) } },
      'breaking',
    ],
  ])('%s', async (_, before, after, level) => {
    const hook = (post: Json) => ({ ...none, webhooks: { paid: { post } } });
    const call = (post: Json) => api({ callbacks: { paid: { '{$request.query.url}': { post } } } });
    expect(worst(await compare(hook(before), hook(after)))).toBe(level);
    expect(worst(await compare(call(before), call(after)))).toBe(level);
  });

  test('equal descriptions have no change, whatever the order of their keys', async () => {
    const before = api({ operationId: 'a', tags: ['a'] });
    const after = api({ tags: ['a'], operationId: 'a' });
    expect(changesOf(await compare(before, after))).toEqual([]);
  });

  test('a change of a shared schema is told once, with who else uses it, and its lines', async () => {
    const shared = (type: string) => ({
      openapi: '3.0.3',
      info: { title: 'Shop', version: '1' },
      paths: Object.fromEntries(
        ['/a', '/b', '/c'].map((path) => [
          path,
          { get: { responses: { 200: { description: '', ...json({ $ref: '#/components/schemas/U' }) } } } },
        ]),
      ),
      components: {
        schemas: { U: { type: 'object', properties: { n: { type }, self: { $ref: '#/components/schemas/U' } } } },
      },
    });
    const changes = changesOf(await compare(shared('string'), shared('integer')));
    const line =
      JSON.stringify(shared('string'), null, 1)
        .split('\n')
        .findIndex((text) => text.includes('"type": "string"')) + 1;
    expect(changes).toEqual([
      {
        path: 'GET /a › 200 application/json › n',
        level: 'breaking',
        says: 'the type changed from string to integer (also GET /b and 1 more)',
        before: { path: 'api.json', line },
        after: { path: 'api.json', line },
      },
    ]);
  });

  test('the version of both sides, and new paths beside the old version', async () => {
    const at = (version: string, paths: readonly string[]) => ({
      openapi: '3.0.0',
      info: { version },
      paths: Object.fromEntries(paths.map((path) => [path, { get: { responses: {} } }])),
    });
    const comparison = await compare(
      at('1.4.0', ['/v1/users/{id}', '/v1/gone']),
      at('2.0.0', ['/v1/users/{id}', '/v2/users/{userId}', '/v2/gone']),
    );
    expect(comparison).toMatchObject({
      version: {
        before: '1.4.0',
        after: '2.0.0',
        at: { path: 'api.json', line: 4 },
        beside: [{ old: '/v1/users/{id}', now: '/v2/users/{userId}' }],
      },
    });
  });
});

describe('no difference is lost', () => {
  const rich: Json = api(
    {
      operationId: 'a',
      tags: ['a'],
      'x-op': 1,
      security: [{ key: ['r'] }],
      servers: [{ url: '/s', variables: { port: { default: '1' } } }],
      parameters: [
        { name: 'q', in: 'query', style: 'pipeDelimited', schema: { type: 'array', items: { enum: ['a'] } } },
      ],
      requestBody: {
        content: {
          'application/json': {
            encoding: { a: { contentType: 'a/b' } },
            schema: { allOf: [{ $ref: '#/components/schemas/U' }, a({ minimum: 1 })] },
          },
        },
      },
      responses: {
        200: {
          description: 'ok',
          headers: { A: { schema: { type: 'integer' } } },
          links: { self: { operationId: 'a' } },
          ...json({ $ref: '#/components/schemas/U' }),
        },
      },
    },
    {
      components: {
        parameters: { Free: { name: 'z', in: 'query', schema: { type: 'string' } } },
        securitySchemes: {
          key: { type: 'oauth2', flows: { implicit: { authorizationUrl: 'u', scopes: { r: 'r' } } } },
        },
        schemas: {
          Alone: object({ properties: { a: { type: 'string', 'x-y': 1 } } }),
          U: object({
            required: ['n'],
            properties: {
              n: { type: 'string', xml: { name: 'x' } },
              u: { oneOf: [{ maximum: 1 }, { $ref: '#/components/schemas/U' }] },
            },
            dependentSchemas: { n: { minProperties: 1 } },
            if: { required: ['u'] },
            [THEN]: { maxProperties: 4 },
            'x-note': 'q',
          }),
        },
      },
    },
  );

  /** The description once for each key that it has, without that key. */
  function* without(value: unknown, path: readonly string[] = []): Generator<readonly [string, Json]> {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const copy = structuredClone(rich) as Json;
      let at: unknown = copy;
      for (const step of path) at = (at as Json)[step];
      if (Array.isArray(at)) at.splice(Number(key), 1);
      else delete (at as Record<string, unknown>)[key];
      yield [[...path, key].join(' '), copy];
      yield* without(child, [...path, key]);
    }
  }

  test('every key that comes or goes is told, with a place', async () => {
    const lost: string[] = [];
    for (const [name, poorer] of without(rich)) {
      if (name === 'openapi') continue;
      for (const [before, after] of [
        [rich, poorer],
        [poorer, rich],
      ] as const) {
        const comparison = await compare(before, after).catch(() => undefined);
        const changes = comparison?.kind === 'compared' ? comparison.changes : undefined;
        if (changes?.length === 0 || changes?.some((one) => !one.before && !one.after)) lost.push(name);
      }
    }
    expect(lost).toEqual([]);
  });
});
