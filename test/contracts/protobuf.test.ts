import { changesOf, compare, lines } from './compare.ts';

const HEAD = 'syntax = "proto3";\npackage shop.v1;\n';
const proto = (before: string, after: string, more = {}) => compare('protobuf', 'shop.proto', before, after, more);
const message = (body: string) => `${HEAD}message Order {\n${body}\n}\n`;
const FIELD = 'message Order.field 1';

describe('Protocol Buffers', () => {
  test.each([
    ['comments', 'string a = 1;', '/* new */ string a = 1; // said', []],
    ['a new field', 'string a = 1;', 'string a = 1; string b = 2;', ['compatible message Order.field 2']],
    ['a field that is gone', 'string a = 1; string b = 2;', 'string b = 2;', [`breaking ${FIELD}`]],
    ['a renamed field', 'string a = 1;', 'string b = 1;', [`breaking ${FIELD}`]],
    ['a JSON name', 'string a_b = 1;', 'string a_b = 1 [json_name = "x"];', [`breaking ${FIELD}`]],
    ['the same JSON name', 'string a_b = 1;', 'string a_b = 1 [json_name = "aB"];', []],
    ['another type', 'int32 a = 1;', 'int64 a = 1;', [`breaking ${FIELD}`]],
    ['repeated', 'string a = 1;', 'repeated string a = 1;', [`breaking ${FIELD}`]],
    ['presence', 'string a = 1;', 'optional string a = 1;', [`breaking ${FIELD}`]],
    ['a map', 'map<string, int32> a = 1;', 'map<string, string> a = 1;', [`breaking ${FIELD}`]],
    ['a deprecation', 'string a = 1;', 'string a = 1 [deprecated = true];', [`compatible ${FIELD}.option deprecated`]],
    [
      'an option of others',
      'string a = 1;',
      'string a = 1 [(x.rules).min = 1];',
      [`unclassified ${FIELD}.option (x.rules).min`],
    ],
    [
      'packed',
      'repeated int32 a = 1;',
      'repeated int32 a = 1 [packed = false];',
      [`compatible ${FIELD}.option packed`],
    ],
    ['a reserved number', 'reserved 5; string a = 1;', 'string a = 1;', ['breaking message Order']],
    [
      'a wider reservation',
      'reserved 5, 6; string a = 1;',
      'reserved 4 to 8; string a = 1;',
      ['compatible message Order'],
    ],
    ['a reserved name', 'reserved "x"; string a = 1;', 'string a = 1;', ['breaking message Order']],
    [
      'into a oneof',
      'message M {} M a = 1;',
      'message M {} oneof o { M a = 1; }',
      [`breaking ${FIELD}`, 'compatible message Order.oneof o'],
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(lines(await proto(message(before), message(after)))).toEqual(expected);
  });

  test.each([
    ['the package', HEAD, HEAD.replace('v1', 'v2'), ['breaking package']],
    ['the syntax', HEAD, HEAD.replace('proto3', 'proto2'), ['breaking syntax']],
    ['an option of the file', HEAD, `${HEAD}option go_package = "x";`, ['breaking option go_package']],
    ['an option as it is by default', HEAD, `${HEAD}option java_multiple_files = false;`, []],
    ['a message', `${HEAD}message A { message B {} }`, HEAD, ['breaking message A']],
    ['a nested message', `${HEAD}message A { message B {} }`, `${HEAD}message A {}`, ['breaking message A.B']],
    ['an enum value', `${HEAD}enum E { A = 0; B = 1; }`, `${HEAD}enum E { A = 0; }`, ['breaking enum E.value 1']],
    ['its name', `${HEAD}enum E { A = 0; B = 1; }`, `${HEAD}enum E { A = 0; C = 1; }`, ['breaking enum E.value 1']],
    [
      'an alias',
      `${HEAD}enum E { A = 0; }`,
      `${HEAD}enum E { option allow_alias = true; A = 0; B = 0; }`,
      ['compatible enum E.value 0'],
    ],
    ['a service', `${HEAD}service S {}`, HEAD, ['breaking service S']],
    [
      'an rpc',
      `${HEAD}message M {} service S { rpc A(M) returns (M); }`,
      `${HEAD}message M {} service S {}`,
      ['breaking service S.rpc A'],
    ],
    [
      'a stream',
      `${HEAD}message M {} service S { rpc A(M) returns (M); }`,
      `${HEAD}message M {} service S { rpc A(M) returns (stream M) {} }`,
      ['breaking service S.rpc A'],
    ],
    [
      'a type of an rpc',
      `${HEAD}message M {} message N {} service S { rpc A(M) returns (M); }`,
      `${HEAD}message M {} message N {} service S { rpc A(N) returns (M); }`,
      ['breaking service S.rpc A'],
    ],
    [
      'an import',
      `${HEAD}`,
      `${HEAD}import "google/protobuf/any.proto";`,
      ['compatible import google/protobuf/any.proto'],
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(lines(await proto(before, after))).toEqual(expected);
  });

  test('the use of a reserved number or of another field’s number says so', async () => {
    const taken = changesOf(
      await proto(message('reserved 3; string a = 1;'), message('reserved 3 to 3; string a = 1; int32 n = 3;')),
    );
    expect(taken).toMatchObject([
      { level: 'breaking', path: 'message Order.field 3', says: 'field n takes a number or name that was reserved' },
    ]);
    const reused = changesOf(await proto(message('string a = 1;'), message('int32 b = 1;')));
    expect(reused[0]?.says).toContain('a field number must never be used again');
    expect(reused[0]).toMatchObject({ before: { line: 4 }, after: { line: 4 } });
  });

  test('proto2: required fields, groups, extensions, closed enums', async () => {
    const before =
      'message A { extensions 100 to max; optional int32 a = 1; optional group G = 2 { } } enum E { X = 1; } extend A { optional int32 e = 100; }';
    const after =
      'message A { extensions 100 to 200; optional int32 a = 1; optional G g = 2; required int32 r = 3; message G {} } enum E { X = 1; Y = 2; }';
    expect(lines(await proto(before, after)).sort()).toEqual([
      'breaking extension A.field 100',
      'breaking message A',
      'breaking message A.field 2',
      'breaking message A.field 3',
      'dangerous enum E.value 2',
    ]);
  });

  test('editions: features count with what they inherit', async () => {
    const edition = (body: string, options = '') => `edition = "2023"; ${options} message A { ${body} }`;
    const file = 'option features.field_presence = IMPLICIT;';
    expect(
      lines(await proto(edition('int32 a = 1;', file), edition('int32 a = 1 [features.field_presence = IMPLICIT];'))),
    ).toEqual([]);
    expect(lines(await proto(edition('int32 a = 1;', file), edition('int32 a = 1;')))).toEqual([
      'breaking message A.field 1',
    ]);
    expect(
      lines(await proto(edition('A a = 1;'), edition('A a = 1 [features = { message_encoding: DELIMITED }];'))),
    ).toEqual(['breaking message A.field 1']);
  });

  test('types are found through imports, also by another way of writing them', async () => {
    const common = { 'common/money.proto': 'syntax = "proto3"; package common; message Money { string code = 1; }' };
    const at = (type: string) => `${HEAD}import "common/money.proto"; message Order { ${type} total = 1; }`;
    const more = { before: common, after: common };
    expect(lines(await proto(at('common.Money'), at('.common.Money'), more))).toEqual([]);
    expect(lines(await proto(at('common.Money'), at('.shop.v1.Money'), more))).toEqual([`breaking ${FIELD}`]);
    expect(lines(await proto(at('common.Money'), at('.common.Money')))).toEqual([]);
  });

  test('imports in a circle come to an end', async () => {
    const circle = { 'b.proto': 'syntax = "proto3"; import "shop.proto"; message B { Order o = 1; }' };
    const text = `${HEAD}import "b.proto"; message Order { B b = 1; }`;
    expect(lines(await proto(text, `${text}message New {}`, { before: circle, after: circle }))).toEqual([
      'compatible message New',
    ]);
  });

  test('a message that moves to another file breaks imports and says where it is', async () => {
    const after = { 'money.proto': `${HEAD}message Money { }` };
    const [change] = changesOf(await proto(`${HEAD}message Money { }`, HEAD, { after }));
    expect(change).toMatchObject({
      level: 'breaking',
      says: 'message Money moved to money.proto: the bytes stay, imports break',
    });
  });

  test.each([
    ['no brace', 'message A {', 'a closing brace is missing (line 1)'],
    ['no number', `${HEAD}message A {\n  string a;\n}`, 'here = is missing (line 4)'],
    ['something else', 'hello world', '"hello" starts no definition'],
    ['an open text', 'syntax = "proto3', 'a text in quotes has no end (line 1)'],
    ['an open comment', '/* a', 'a comment has no end'],
    ['nothing', '', 'it is empty'],
    ['deep nesting', 'message A {'.repeat(5_000), 'nested deeper than 50 levels'],
    ['an open option', `option (a) = { b: [ ${'{'.repeat(10_000)}`, 'an option has no end'],
  ])('%s on a side cannot be told', async (_, text, why) => {
    for (const comparison of [await proto(text, HEAD), await proto(HEAD, text)]) {
      expect(comparison).toMatchObject({ kind: 'unknown', why: expect.stringContaining(why) });
    }
  });
});
