import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cli } from './cli.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'diff-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
const file = (name: string, text: string | Uint8Array) => {
  const place = path.join(root, name);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
  return place;
};
const diff = (...words: string[]) => cli(['diff', ...words], { cwd: root });
const asJson = async (...words: string[]) => JSON.parse((await diff('--format', 'json', ...words)).out);

describe('two files', () => {
  test.each([
    ['nothing', 'type Q { a: Int }', 'type Q { a: Int } # said', 0, 'none'],
    ['compatible', 'type Q { a: Int }', 'type Q { a: Int b: Int }', 0, 'compatible'],
    ['dangerous', 'enum E { A }', 'enum E { A B }', 0, 'dangerous'],
    ['breaking', 'type Q { a: Int }', 'type Q { b: Int }', 1, 'breaking'],
    ['unreadable', 'type Q { a: Int }', 'type Q {', 4, 'unknown'],
  ])('%s', async (name, before, after, code, level) => {
    const [old, now] = [file(`${name}/old.graphql`, before), file(`${name}/new.graphql`, after)];
    const ran = await diff('--format', 'json', old, now);
    expect([ran.code, ran.err]).toEqual([code, '']);
    expect(JSON.parse(ran.out)).toMatchObject({ kind: 'graphql-sdl', level });
    expect((await diff(old, now)).out).toContain(`worst: ${level}`);
  });

  test('changes have both lines under both names', async () => {
    const [old, now] = [
      file('p/a.proto', 'message A {\n  optional int32 a = 1;\n}'),
      file('p/b.proto', '\nmessage A {\n  optional int32 b = 1;\n}'),
    ];
    expect(await asJson(old, now)).toEqual({
      kind: 'protobuf',
      level: 'breaking',
      changes: [
        {
          path: 'message A.field 1',
          level: 'breaking',
          says: 'field 1 was renamed from a to b',
          before: { file: 'a.proto', line: 2 },
          after: { file: 'b.proto', line: 3 },
        },
      ],
    });
  });

  test('a file of no known kind', async () => {
    const [old, now] = [file('o/a.bin', 'a'), file('o/b.bin', 'b')];
    expect((await diff(old, now)).code).toBe(4);
    expect(await asJson(old, now)).toMatchObject({ kind: 'other', level: 'unclassified' });
    expect((await diff(old, old)).code).toBe(0);
  });

  test('the role of a JSON Schema', async () => {
    const [old, now] = [file('s/a.json', '{"enum": ["a"]}'), file('s/b.json', '{"enum": ["a", "b"]}')];
    expect((await diff(old, now)).code).toBe(1);
    expect((await diff('--role', 'serializer', old, now)).code).toBe(1);
    expect((await diff('--role', 'deserializer', old, now)).code).toBe(0);
  });

  test('parts beside the file are read', async () => {
    const schema = (type: string) => `{"$defs": {"a": {"type": "${type}"}}}`;
    file('m/old/part.json', schema('string'));
    file('m/new/part.json', schema('integer'));
    const [old, now] = ['old', 'new'].map((side) =>
      file(`m/${side}/root.json`, '{"type": "object", "properties": {"a": {"$ref": "part.json#/$defs/a"}}}'),
    );
    expect(await asJson(old ?? '', now ?? '')).toMatchObject({
      level: 'breaking',
      changes: [{ path: 'part.json#$defs.a' }],
    });
  });
});

describe('two folders', () => {
  test('one document with all changes; other files do not count', async () => {
    for (const side of ['old', 'new']) file(`f/${side}/same.proto`, 'message S {}');
    file('f/old/api/a.graphql', 'type Q { a: Int }');
    file('f/new/moved/a.graphql', 'type Q { a: Int }');
    file('f/old/gone.proto', 'message A {}');
    file('f/new/fresh.schema.json', '{"type": "string"}');
    file('f/new/notes.txt', 'new');
    file('f/new/picture.png', new Uint8Array([0xff, 0xfe, 0x80]));
    const [old, now] = [path.join(root, 'f/old'), path.join(root, 'f/new')];
    expect((await diff(old, now)).code).toBe(1);
    const document = await asJson(old, now);
    expect(document).toMatchObject({ kind: 'mixed', level: 'breaking' });
    expect(document.changes.map((one: { path: string; level: string }) => `${one.level} ${one.path}`)).toEqual([
      'compatible fresh.schema.json',
      'breaking gone.proto',
    ]);
    expect(await asJson(old, old)).toEqual({ kind: 'none', level: 'none', changes: [] });
  });

  test('what cannot be told is told beside what can', async () => {
    file('u/old/a.proto', 'message A {}');
    file('u/new/a.proto', 'message A {');
    expect(await asJson(path.join(root, 'u/old'), path.join(root, 'u/new'))).toMatchObject({
      level: 'unknown',
      unknown: [{ file: 'a.proto' }],
    });
  });
});

describe('usage', () => {
  test.each([
    ['no such file', ['none.graphql', 'none.graphql'], 2, 'there is no such file'],
    ['a file and a folder', ['.', 'x.graphql'], 2, 'two files or two folders'],
    ['no folder with a file', ['empty', 'empty'], 4, 'neither folder holds a file'],
    ['one argument', ['x.graphql'], 2, 'missing required argument'],
  ])('%s', async (_, words, code, why) => {
    file('x.graphql', 'type Q { a: Int }');
    mkdirSync(path.join(root, 'empty'), { recursive: true });
    const ran = await diff(...words);
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(why);
  });

  test('help says what each exit code means', async () => {
    const { out } = await diff('--help');
    expect(out).toMatch(/0 no break .*1 breaking/);
    expect(out).toContain('4 cannot tell');
  });
});
