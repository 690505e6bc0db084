import type { ContractRole } from '../../src/model/contract.ts';
import { changesOf, compare, lines } from './compare.ts';

const schema = (before: unknown, after: unknown, role?: ContractRole, more = {}) =>
  compare('json-schema', 'a.schema.json', JSON.stringify(before), JSON.stringify(after), {
    ...more,
    ...(role ? { role } : {}),
  });

async function breaks(before: unknown, after: unknown) {
  const of = async (role: ContractRole) =>
    changesOf(await schema(before, after, role)).some(({ level }) => level === 'breaking');
  return `${(await of('deserializer')) ? 'reader' : ''}${(await of('serializer')) ? 'writer' : ''}`;
}

const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });
const string = { type: 'string' };
const DRAFT4 = { $schema: 'http://json-schema.org/draft-04/schema#' };

describe('JSON Schema', () => {
  test.each<[string, unknown, unknown, string]>([
    ['a new optional property', object({ a: string }), object({ a: string, b: string }), ''],
    [
      'the same in a closed object',
      object({ a: string }, { additionalProperties: false }),
      object({ a: string, b: string }, { additionalProperties: false }),
      'writer',
    ],
    ['a property that is gone', object({ a: string, b: string }), object({ a: string }), 'writer'],
    ['a new required property', object({ a: string }), object({ a: string }, { required: ['a'] }), 'reader'],
    ['no longer required', object({ a: string }, { required: ['a'] }), object({ a: string }), 'writer'],
    ['required in another order', { required: ['a', 'b'] }, { required: ['b', 'a'] }, ''],
    ['another type', object({ a: string }), object({ a: { type: 'integer' } }), 'readerwriter'],
    ['a wider type', { type: 'integer' }, { type: 'number' }, 'writer'],
    ['a value more', { enum: ['a'] }, { enum: ['a', 'b'] }, 'writer'],
    ['a value less', { enum: ['a', 'b'] }, { enum: ['a'] }, 'reader'],
    ['the same by another word', { const: 1 }, { enum: [1] }, ''],
    ['a limit', { type: 'string', maxLength: 5 }, { type: 'string', maxLength: 4 }, 'reader'],
    [
      'an exclusive limit of draft 4',
      { ...DRAFT4, minimum: 0, type: 'number' },
      { ...DRAFT4, minimum: 0, exclusiveMinimum: true, type: 'number' },
      'reader',
    ],
    ['a step', { type: 'integer', multipleOf: 4 }, { type: 'integer', multipleOf: 2 }, 'writer'],
    ['a pattern', string, { ...string, pattern: '^a' }, 'reader'],
    ['another pattern', { ...string, pattern: '^a' }, { ...string, pattern: '^b' }, 'readerwriter'],
    ['contains', { type: 'array' }, { type: 'array', contains: string }, 'reader'],
    [
      'fewer to contain',
      { type: 'array', contains: string, minContains: 2 },
      { type: 'array', contains: string },
      'writer',
    ],
    ['dependentRequired', object({ a: string }), object({ a: string }, { dependentRequired: { a: ['b'] } }), 'reader'],
    ['dependencies of draft 7', object({ a: string }, { dependencies: { a: ['b'] } }), object({ a: string }), 'writer'],
    [
      'dependentSchemas',
      object({ a: string }),
      object({ a: string }, { dependentSchemas: { a: { required: ['b'] } } }),
      'reader',
    ],
    ['patternProperties', object({}), object({}, { patternProperties: { '^x': string } }), ''],
    ['patternProperties that are gone', object({}, { patternProperties: { '^x': string } }), object({}), 'writer'],
    ['closing an object', object({ a: string }), object({ a: string }, { additionalProperties: false }), 'reader'],
    ['unevaluatedProperties', object({ a: string }), object({ a: string }, { unevaluatedProperties: false }), 'reader'],
    ['propertyNames', object({}), object({}, { propertyNames: { maxLength: 3 } }), 'reader'],
    ['a tuple', { type: 'array', items: [string] }, { type: 'array', items: [{ type: 'integer' }] }, 'readerwriter'],
    ['uniqueItems', { type: 'array' }, { type: 'array', uniqueItems: true }, 'reader'],
    [
      'if and then',
      { type: 'object' },
      JSON.parse('{"type": "object", "if": {"required": ["a"]}, "then": {"required": ["b"]}}'),
      'reader',
    ],
    [
      'a definition',
      { $ref: '#/$defs/a', $defs: { a: string } },
      { $ref: '#/$defs/a', $defs: { a: { type: 'integer' } } },
      'readerwriter',
    ],
    [
      'a definition that nobody uses',
      { ...string, $defs: { a: string } },
      { ...string, $defs: { a: { type: 'integer' } } },
      '',
    ],
    [
      'the same moved to a definition',
      object({ a: { ...string, minLength: 2 } }),
      { ...object({ a: { $ref: '#/$defs/s' } }), $defs: { s: { ...string, minLength: 2 } } },
      '',
    ],
    ['a branch more', { anyOf: [string] }, { anyOf: [string, { type: 'null' }] }, 'writer'],
    ['a branch less', { anyOf: [string, { type: 'null' }] }, { anyOf: [string] }, 'reader'],
    ['one more thing that must hold', { allOf: [string] }, { allOf: [string, { minLength: 1 }] }, 'reader'],
    ['everything refused', string, false, 'reader'],
  ])('%s', async (_, before, after, expected) => {
    expect(await breaks(before, after)).toBe(expected);
  });

  test.each([
    ['a default', { ...string, default: 'a' }, { ...string, default: 'b' }, 'dangerous #'],
    ['a format', string, { ...string, format: 'email' }, 'dangerous #'],
    ['a description', { ...string, description: 'a' }, { ...string, description: 'b' }, 'compatible #'],
    ['a keyword of others', { ...string, 'x-unit': 'm' }, { ...string, 'x-unit': 'km' }, 'unclassified #'],
  ])('%s is seen', async (_, before, after, expected) =>
    expect(lines(await schema(before, after))).toEqual([expected]),
  );

  test('paths and lines', async () => {
    const text = (max: number) =>
      `{\n  "type": "object",\n  "properties": {\n    "servers": {\n      "type": "array",\n      "items": { "properties": {\n        "port": { "type": "integer",\n          "maximum": ${max} } } }\n    }\n  }\n}\n`;
    const [change] = changesOf(await compare('json-schema', 'a.schema.json', text(10), text(5)));
    expect(change).toMatchObject({
      path: 'servers[].port',
      level: 'breaking',
      before: { line: 8 },
      after: { line: 8 },
    });
    expect(change?.says).toBe('maximum changed from 10 to 5: what was valid before may be refused now');
  });

  test('YAML with anchors', async () => {
    const text = (type: string) =>
      `$schema: https://json-schema.org/draft/2020-12/schema\n$defs:\n  a: &a\n    type: ${type}\nproperties:\n  b: *a\n`;
    const changes = changesOf(await compare('json-schema', 'a.schema.yaml', text('string'), text('number')));
    expect(changes.map(({ path }) => path)).toEqual(['$defs.a', 'b']);
  });

  test('other files are followed on both sides', async () => {
    const root = object({ address: { $ref: 'parts/address.json#/$defs/full' } });
    const part = (type: string) =>
      JSON.stringify({ $defs: { full: { type: 'object', properties: { zip: { type } } } } });
    const comparison = await schema(root, root, 'both', {
      before: { 'parts/address.json': part('string') },
      after: { 'parts/address.json': part('integer') },
    });
    expect(changesOf(comparison)).toMatchObject([
      { level: 'breaking', path: 'parts/address.json#$defs.full.zip', after: { path: 'parts/address.json' } },
    ]);
  });

  test.each([
    ['a reference to no file', { $ref: './none.json' }, '$ref "./none.json" leads to no file'],
    ['a way out of the repository', { $ref: '../../etc/passwd.json' }, 'leads to no file'],
  ])('%s cannot be told', async (_, value, why) => {
    expect(await schema(string, value)).toMatchObject({ kind: 'unknown', why: expect.stringContaining(why) });
  });

  test('an address on the network is never asked, and equal on both sides it is no change', async () => {
    const before = object({ a: { $ref: 'https://schemas.example/a.json' } });
    expect(lines(await schema(before, before))).toEqual([]);
    expect(lines(await schema(before, object({ a: { $ref: 'https://schemas.example/b.json' } })))).toEqual([
      'breaking a',
    ]);
  });

  test.each([
    ['bad JSON', '{"type": }', 'line 1'],
    ['a key twice', '{"type": "string",\n"type": "number"}', 'the key "type" is there twice (line 2)'],
    ['too deep', '{"not":'.repeat(2_000), 'nested deeper than 250 levels'],
    ['nothing', ' ', 'is empty'],
  ])('%s on a side cannot be told', async (_, text, why) => {
    const good = JSON.stringify(string);
    for (const [before, after] of [
      [text, good],
      [good, text],
    ] as const)
      expect(await compare('json-schema', 'a.schema.json', before, after)).toMatchObject({
        kind: 'unknown',
        why: expect.stringContaining(why),
      });
  });

  test('hostile schemas come to an end', async () => {
    const names = Array.from({ length: 40 }, (_, at) => at);
    const circle = {
      $ref: '#/$defs/d0',
      $defs: Object.fromEntries(
        names.map((at) => [
          `d${at}`,
          {
            allOf: [{ $ref: `#/$defs/d${(at + 1) % 40}` }, { anyOf: [{ $ref: `#/$defs/d${(at + 7) % 40}` }, string] }],
          },
        ]),
      ),
    };
    expect(changesOf(await schema(circle, { ...circle, type: 'string' }))).toHaveLength(1);
    const choice = { oneOf: names.map((a) => ({ oneOf: names.map((b) => ({ const: `${a}-${b}` })) })) };
    expect(changesOf(await schema(choice, { ...choice, minLength: 2 }))).toHaveLength(1);
    const values = Array.from({ length: 3_000 }, (_, at) => `v${at}`);
    expect(lines(await schema({ enum: values }, { enum: [...values, 'x'] }))).toEqual(['breaking #']);
    const patterns = {
      type: 'object',
      patternProperties: { '^(a+)+$': string },
      properties: { [`${'a'.repeat(60)}!`]: string },
    };
    expect(changesOf(await schema(patterns, { ...patterns, required: ['a'] }))).toHaveLength(1);
    expect(
      changesOf(await schema(JSON.parse('{"properties":{"__proto__":{"type":"string"}}}'), { properties: {} })),
    ).toMatchObject([{ path: '__proto__' }]);
  });
});
