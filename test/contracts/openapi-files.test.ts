import { contractKind } from '../../src/contracts/openapi.ts';
import { changesOf, compare, treeOf } from './compare.ts';

const root = (schema: string, more = '') => `openapi: 3.1.0
info: {title: Shop, version: '1'}
paths:
  /users:
    post:
      requestBody: {content: {application/json: {schema: ${schema}}}}
      responses: {'200': {description: ok}}
components:
  schemas:
    Z: {type: string}
${more}`;
const empty = root('{}');

const openapi = (before: string, after: string, more = {}) => compare('openapi', 'api/root.yaml', before, after, more);

describe('files and references', () => {
  const one = root('{$ref: "./schemas/user.yaml#/User"}');
  const user = 'User:\n  type: object\n  properties:\n    email: {$ref: "../types.json#/email"}\n';

  test('a change in a file that two references lead to is told where it stands', async () => {
    const comparison = await openapi(one, one, {
      before: { 'api/schemas/user.yaml': user, 'api/types.json': '{"email": {"type": "string"}}' },
      after: { 'api/schemas/user.yaml': user, 'api/types.json': '{"email": {\n "type": "integer"}}' },
    });
    expect(changesOf(comparison)).toEqual([
      {
        path: 'POST /users › request application/json › email',
        level: 'breaking',
        says: 'the type changed from string to integer',
        before: { path: 'api/types.json', line: 1 },
        after: { path: 'api/types.json', line: 2 },
      },
    ]);
  });

  test('a schema that moves to another file is the same schema', async () => {
    const inline = root('{type: object, properties: {a: {type: string}}}');
    const comparison = await openapi(inline, root('{$ref: "a.yaml"}'), {
      after: { 'api/a.yaml': 'type: object\nproperties: {a: {type: string}}\n' },
    });
    expect(changesOf(comparison)).toMatchObject([
      { level: 'compatible', says: expect.stringContaining('another way') },
    ]);
  });

  test('names the files that a description is made of', async () => {
    const files = { 'api/root.yaml': one, 'api/schemas/user.yaml': user, 'api/types.json': '{"email": {}}' };
    const parts = await contractKind.parts?.({ path: 'api/root.yaml', text: one }, treeOf(files));
    expect([...(parts ?? [])].sort()).toEqual(['api/schemas/user.yaml', 'api/types.json']);
  });

  test('anchors and pointers with escapes are followed', async () => {
    const schemas = (type: string) => `    A: {$anchor: a, type: ${type}}\n    "b/c~d e": {type: ${type}}\n`;
    for (const ref of ['#a', '#/components/schemas/b~1c~0d%20e']) {
      const comparison = await openapi(
        root(`{$ref: "${ref}"}`, schemas('string')),
        root(`{$ref: "${ref}"}`, schemas('integer')),
      );
      expect(changesOf(comparison)[0]).toMatchObject({
        level: 'breaking',
        path: 'POST /users › request application/json',
      });
    }
  });

  test.each([
    ['another host', '{$ref: "https://example.com/a.yaml#/A"}', 'https://example.com/a.yaml, and nothing is fetched'],
    ['no scheme', '{$ref: "//example.com/a.yaml"}', 'nothing is fetched'],
    ['a file address', '{$ref: "file:///etc/hosts"}', 'nothing is fetched'],
    ['above the repository', '{$ref: "../../secret.yaml"}', 'leads out of the repository'],
    ['the root of the disk', '{$ref: "/etc/hosts"}', 'leads out of the repository'],
    ['no such file', '{$ref: "none.yaml"}', 'api/none.yaml, which cannot be read'],
    ['no such component', '{$ref: "#/components/schemas/None"}', 'leads nowhere'],
    ['itself', '{$ref: "#/components/schemas/Loop"}', 'lead in a circle'],
  ])('%s is unknown, on either side', async (_, schema, why) => {
    const loop = '    Loop: {$ref: "#/components/schemas/Loop"}\n';
    for (const [before, after] of [
      [empty, root(schema, loop)],
      [root(schema, loop), empty],
    ] as const) {
      expect(await openapi(before, after)).toMatchObject({ kind: 'unknown', why: expect.stringContaining(why) });
    }
  });
});

describe('hostile and broken descriptions', () => {
  const used = '{$ref: "#/components/schemas/S0"}';
  const chain = (of: (next: string) => string) =>
    Array.from({ length: 40 }, (_, at) => `    S${at}: ${of(`{$ref: "#/components/schemas/S${at + 1}"}`)}\n`).join('');

  test('schemas inside themselves come to an end', async () => {
    const more = (type: string) =>
      `    S0: {allOf: [{$ref: "#/components/schemas/X"}, {$ref: "#/components/schemas/Y"}, {$ref: "#/components/schemas/S0"}]}\n` +
      `    X: {type: object, properties: {c: {$ref: "#/components/schemas/X"}, d: {type: ${type}}}}\n` +
      `    Y: {type: object, properties: {c: {$ref: "#/components/schemas/Y"}, e: {$ref: "#/components/schemas/S0"}}}\n`;
    const changes = changesOf(await openapi(root(used, more('string')), root(used, more('boolean'))));
    expect(changes[0]).toMatchObject({ level: 'breaking', says: 'the type changed from string to boolean' });
  });

  test('parts that ask for themselves twice come to an end', async () => {
    const more = (type: string) =>
      `    S0: {allOf: [{$ref: "#/components/schemas/X"}, {$ref: "#/components/schemas/Y"}]}\n` +
      `    X: {type: object, properties: {c: {$ref: "#/components/schemas/X"}}}\n` +
      `    Y: {type: object, properties: {c: {$ref: "#/components/schemas/Y"}, d: {type: ${type}}}}\n`;
    const plain = root('{type: object, properties: {c: {type: object, properties: {c: {type: object}}}}}');
    for (const [before, after] of [
      [root(used, more('string')), root('{type: object, allOf: [{$ref: "#/components/schemas/S0"}]}', more('boolean'))],
      [root('{$ref: "#/components/schemas/S0", description: a}', more('string')), plain],
    ] as const) {
      expect(changesOf(await openapi(before, after)).length).toBeGreaterThan(0);
    }
  });

  test('alternatives that double at each step are compared once', async () => {
    const more = (type: string) =>
      `${chain((next) => `{anyOf: [${next}, ${next}], oneOf: [${next}, ${next}]}`)}    S40: {type: ${type}}\n`;
    expect(changesOf(await openapi(root(used, more('string')), root(used, more('boolean'))))[0]?.level).toBe(
      'breaking',
    );
  });

  test('parts that double at each step are unknown', async () => {
    const more = `${chain((next) => `{allOf: [${next}, ${next}]}`)}    S40: {type: string}\n`;
    expect(await openapi(root(used, more), empty)).toMatchObject({
      kind: 'unknown',
      why: expect.stringContaining('multiply'),
    });
  });

  test.each([
    ['an empty file', '', 'is empty'],
    ['bad YAML', 'openapi: 3.0.0\npaths: [', 'not valid YAML'],
    ['a key twice', 'openapi: 3.0.0\nopenapi: 3.0.0\n', 'not valid YAML'],
    ['a list', '- openapi: 3.0.0\n', 'no object'],
    ['a version of tomorrow', 'openapi: 4.0.0\n', 'OpenAPI 4.0.0 is not known'],
    ['paths that are a list', 'openapi: 3.0.0\npaths: [a]\n', 'paths is no object (line 2)'],
    [
      'aliases that multiply',
      `openapi: 3.0.0\na0: &a0 [1, 1]\n${Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`).join('')}`,
      'stands for more than',
    ],
    ['too deep nesting', `openapi: 3.0.0\npaths: ${'{a: '.repeat(300)}1${'}'.repeat(300)}\n`, 'nested deeper'],
    ['too large a file', `openapi: 3.0.0\n# ${'x'.repeat(5_000_000)}`, 'is larger than'],
  ])('%s is unknown, on either side', async (_, text, why) => {
    expect(await openapi(empty, text)).toMatchObject({ kind: 'unknown', why: expect.stringContaining(why) });
    expect(await openapi(text, empty)).toMatchObject({ kind: 'unknown', why: expect.stringContaining(why) });
  });

  test('parts of a wrong type are no crash', async () => {
    const odd =
      'openapi: 3.0.0\nservers: x\nsecurity: {}\ntags: 4\npaths: {/a: 1, /b: {get: 4, post: {parameters: 5, responses: [1], requestBody: x, callbacks: 1, security: 4, tags: {}}}}\n';
    expect((await openapi(odd, empty)).kind).toBe('compared');
    expect((await openapi(empty, odd)).kind).toBe('compared');
  });

  test('names from the prototype are names like any other', async () => {
    const text = (type: string) =>
      `{"openapi":"3.0.0","paths":{"/__proto__":{"get":{"responses":{"200":{"content":{"a/b":{"schema":{"$ref":"#/components/schemas/__proto__"}}}}}}}},"components":{"schemas":{"__proto__":{"properties":{"__proto__":{"type":"${type}"},"constructor":{"type":"string"}}}}}}`;
    const comparison = await compare('openapi', 'api.json', text('string'), text('integer'));
    expect(changesOf(comparison)).toMatchObject([{ level: 'breaking', path: 'GET /__proto__ › 200 a/b › __proto__' }]);
    expect(({} as Record<string, unknown>).type).toBeUndefined();
  });
});

describe('recognised by content', () => {
  test.each([
    ['openapi.yaml', 'openapi: 3.0.3\n', true],
    ['a.yml', '# words\n"openapi": "3.2.0"\n', true],
    ['a.json', '{"info": {}, "openapi": "3.1.0"}', true],
    ['a.json', '{"openapi": "3.1.0", ', true],
    ['a.json', '{"swagger": "2.0"}', true],
    ['swagger.yaml', "swagger: '2.0'\n", true],
    ['package.json', '{"dependencies": {"openapi": "3.1.0"}}', false],
    ['notes.md', 'openapi: 3.0.3\n', false],
    ['a.yaml', 'tools:\n  openapi: 3.0.3\n', false],
    ['a.yaml', 'asyncapi: 3.0.0\n', false],
  ])('%s %j: %s', (path, text, is) => expect(contractKind.recognise(path, text)).toBe(is));
});

describe('Swagger 2', () => {
  const swagger = (more: string) => `swagger: '2.0'
info: {title: Shop, version: '1'}
host: shop.example
basePath: /v1
schemes: [https]
consumes: [application/json]
produces: [application/json]
paths:
  /users:
    post:
${more}
definitions:
  User: {type: object, required: [name], properties: {name: {type: string}}}
`;
  const body = (schema: string) =>
    `      parameters: [{in: body, name: body, required: true, schema: ${schema}}]\n      responses: {'200': {description: ok}}`;
  const query = (more: string) =>
    `      parameters: [{in: query, name: q, ${more}}]\n      responses: {'200': {description: ok}}`;
  const form = (more: string) =>
    `      parameters: [{in: formData, name: a, ${more}}]\n      responses: {'200': {description: ok}}`;
  const answer = (schema: string) => `      responses: {'200': {description: ok, schema: ${schema}}}`;
  const user = '{$ref: "#/definitions/User"}';

  test.each([
    ['body narrower', body('{type: number}'), body('{type: integer}'), 'breaking'],
    ['body by reference', body(user), body('{type: object, properties: {name: {type: string}}}'), 'compatible'],
    ['answer wider', answer('{type: integer}'), answer('{type: number}'), 'breaking'],
    ['query parameter required', query('type: string'), query('type: string, required: true'), 'breaking'],
    ['query parameter of another type', query('type: string'), query('type: integer'), 'breaking'],
    [
      'list written otherwise',
      query('type: array, items: {type: string}'),
      query('type: array, collectionFormat: multi, items: {type: string}'),
      'breaking',
    ],
    ['form field required', form('type: string'), form('type: string, required: true'), 'breaking'],
    ['answer in another type', answer(user), `      produces: [application/xml]\n${answer(user)}`, 'breaking'],
  ])('%s', async (_, before, after, level) => {
    const changes = changesOf(await compare('openapi', 'api.yaml', swagger(before), swagger(after)));
    expect(changes[0]).toMatchObject({ level, path: expect.stringMatching(/^POST \/users/) });
    expect(changes[0]?.before?.line).toBeGreaterThan(9);
  });

  test('the same description as OpenAPI 3 breaks nobody', async () => {
    const now = `openapi: 3.0.3
info: {title: Shop, version: '1'}
servers: [{url: 'https://shop.example/v1'}]
paths:
  /users:
    post:
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}
      responses: {'200': {description: ok}}
components:
  schemas:
    User: {type: object, required: [name], properties: {name: {type: string}}}
`;
    const changes = changesOf(await compare('openapi', 'api.yaml', swagger(body(user)), now));
    expect(changes.map(({ level, says }) => [level, says])).toEqual([
      ['compatible', 'the version of the format or its address changed (openapi)'],
    ]);
  });
});
