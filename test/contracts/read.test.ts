import { readData } from '../../src/contracts/ground/data.ts';
import { type ContractGlobs, kindOf, readContracts } from '../../src/contracts/ground/read.ts';
import { contracts } from '../../src/contracts/index.ts';
import type { ContractPair } from '../../src/model/contract.ts';
import { treeOf } from './compare.ts';

const GLOBS: ContractGlobs = { contracts: ['contracts/**'], logs: ['ops/**'] };
const pair = (path: string, before: string | undefined, after: string | undefined, from = path): ContractPair => ({
  ...(before === undefined ? {} : { before: { path: from, text: before } }),
  ...(after === undefined ? {} : { after: { path, text: after } }),
});

async function read(pairs: readonly ContractPair[], globs = GLOBS) {
  const side = (name: 'before' | 'after') =>
    treeOf(Object.fromEntries(pairs.flatMap((one) => (one[name] ? [[one[name].path, one[name].text]] : []))));
  return readContracts(pairs, globs, { before: side('before'), after: side('after') }, contracts);
}

describe('which files are contracts', () => {
  test.each([
    ['schema.graphql', 'type Query { a: Int }', 'graphql-sdl'],
    ['query.graphql', 'query Q { a }', undefined],
    ['a.proto', 'syntax = "proto3"; message A {}', 'protobuf'],
    ['a.txt', '// made by hand\nsyntax = "proto3";\n', 'protobuf'],
    ['etc/a.api.md', '## API Report File for "a"\n', 'api-report'],
    ['user.json', '{"type": "object", "properties": {}}', 'json-schema'],
    ['user.yaml', '$schema: http://json-schema.org/draft-07/schema#\n', 'json-schema'],
    ['package.json', '{"name": "a", "type": "module"}', undefined],
    ['tsconfig.json', '{"compilerOptions": {}}', undefined],
    ['place.geojson.json', '{"type": "Feature", "properties": {}}', undefined],
    ['log-lines.txt', 'login user=%s', 'log-schema'],
    ['src/log-format.ts', 'export const a = 1', undefined],
    ['notes.md', 'type Query is a word', undefined],
    ['src/query.ts', 'type Query = { a: Int }\nenum E { A }', undefined],
    ['schema.txt', 'type Query {\n  a: Int\n}', 'graphql-sdl'],
    ['empty.json', '', undefined],
  ])('%s', (path, text, expected) => expect(kindOf({ after: { path, text } }, contracts)?.id).toBe(expected));

  test('globs name others; logs by glob come before what the content says', async () => {
    const schema = '{"type": "object", "properties": {"a": {"type": "string"}}}';
    const found = await read([
      pair('contracts/rules.csv', 'a', 'b'),
      pair('ops/lines.json', schema, schema.replace('"a"', '"b"')),
      pair('src/a.ts', 'a', 'b'),
    ]);
    expect(found.map(({ file, kind }) => `${file} ${kind}`)).toEqual([
      'contracts/rules.csv other',
      'ops/lines.json log-schema',
    ]);
    expect(found[0]?.comparison).toMatchObject({ changes: [{ level: 'unclassified', before: { line: 1 } }] });
  });

  test('only line ends and blanks at their end are no change of another file', async () => {
    const [found] = await read([pair('contracts/rules.csv', 'a\r\nb  \r\n', 'a\nb')]);
    expect(found?.comparison).toEqual({ kind: 'compared', changes: [] });
  });
});

describe('what becomes of a contract', () => {
  const GOOD = 'type Query { a: Int }';

  test.each([
    ['deleted', GOOD, undefined, 'breaking'],
    ['deleted though it was broken', 'type Query {', undefined, 'breaking'],
    ['new', undefined, GOOD, 'compatible'],
  ])('%s', async (_, before, after, level) => {
    const [found] = await read([pair('a.graphql', before, after)]);
    expect(found?.comparison).toMatchObject({ kind: 'compared', changes: [{ path: 'a.graphql', level }] });
  });

  test.each([
    ['new and broken', undefined, 'type Query {\n a: }'],
    ['broken after', GOOD, 'type Query {\n a: }'],
    ['broken before', 'type Query {\n a: }', GOOD],
    ['emptied', GOOD, ''],
  ])('%s is unknown', async (_, before, after) => {
    const [found] = await read([pair('a.graphql', before, after)]);
    expect(found).toMatchObject({ kind: 'graphql-sdl', comparison: { kind: 'unknown' } });
  });

  test('a rename is followed', async () => {
    const [found] = await read([pair('new.graphql', GOOD, 'type Query { b: Int }', 'old.graphql')]);
    expect(found).toMatchObject({ file: 'new.graphql', from: 'old.graphql' });
    expect(found?.comparison).toMatchObject({
      changes: [{ path: 'Query.a', before: { path: 'old.graphql' } }, { path: 'Query.b' }],
    });
  });

  test('a kind that throws leaves its file unknown', async () => {
    const broken = {
      id: 'x',
      title: 'x',
      recognise: () => true,
      compare: () => Promise.reject(new Error('engine failed\n at x')),
    };
    const trees = { before: treeOf({}), after: treeOf({}) };
    const [found] = await readContracts([pair('a.x', 'a', 'b')], GLOBS, trees, [broken]);
    expect(found?.comparison).toEqual({ kind: 'unknown', why: 'a.x could not be compared: engine failed' });
  });
});

describe('data with lines', () => {
  test.each([
    ['a.json', '{"a": [1,\n {"b": 2}]}'],
    ['a.yaml', 'a:\n  - 1\n  - b: 2\n'],
  ])('%s', (path, text) => {
    const { value, lineOf } = readData(path, text);
    expect(value).toEqual({ a: [1, { b: 2 }] });
    expect(lineOf(['a', 1, 'b'])).toBe(path === 'a.json' ? 2 : 3);
    expect(lineOf(['a', 7, 'x'])).toBe(1);
  });

  test('merge keys and aliases are written out', () => {
    expect(readData('a.yaml', 'a: &x\n  b: 1\n  c: 2\nd:\n  <<: *x\n  c: 3\ne: *x\n').value).toEqual({
      a: { b: 1, c: 2 },
      d: { b: 1, c: 3 },
      e: { b: 1, c: 2 },
    });
  });

  const bomb = [
    'a0: &a0 [1,1,1,1,1,1,1,1,1,1]',
    ...[1, 2, 3, 4, 5, 6].map(
      (at) =>
        `a${at}: &a${at} [${Array(10)
          .fill(`*a${at - 1}`)
          .join(',')}]`,
    ),
  ].join('\n');
  test.each([
    ['a.yaml', bomb, 'stands for more than'],
    ['a.yaml', 'a: &a\n  b: *a\n', 'nested deeper'],
    ['a.yaml', 'a: *b\n', 'an alias leads nowhere'.replace('an alias', 'alias')],
    ['a.yaml', 'a: 1\na: 2\n', 'not valid YAML (line 2'],
    ['a.yaml', 'a: 1\n---\nb: 1\n', 'more than one YAML document'],
    ['a.json', '{"a": 1} x', 'something follows'],
    ['a.json', '[1 2]', 'a comma or ] is missing'],
    ['a.json', '{"a" 1}', 'a colon is missing'],
    ['a.json', '{a: 1}', 'a key in double quotes is missing'],
    ['a.json', '{"a": 01}', 'a number is not valid JSON'],
    ['a.json', '{"a": "\\x"}', 'a text in quotes is not valid JSON'],
    ['a.json', '', 'is empty'],
  ])('%s %#', (path, text, why) => expect(() => readData(path, text)).toThrow(why));
});
