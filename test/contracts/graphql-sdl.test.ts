import { changesOf, compare, lines } from './compare.ts';

const PATH = 'api/schema.graphql';
const graphql = (before: string, after: string, more = {}) => compare('graphql-sdl', PATH, before, after, more);

describe('GraphQL schemas', () => {
  test.each([
    ['nothing', 'type Query { a: Int }', '# said differently\ntype Query {\n  a: Int\n}', []],
    ['the order', 'type Query { a: Int b: Int }', 'type Query { b: Int a: Int }', []],
    ['a field that is gone', 'type Query { a: Int b: Int }', 'type Query { a: Int }', ['breaking Query.b']],
    ['a new field', 'type Query { a: Int }', 'type Query { a: Int b: Int }', ['compatible Query.b']],
    ['another type', 'type Query { a: Int }', 'type Query { a: String }', ['breaking Query.a']],
    ['a needed argument', 'type Query { a: Int }', 'type Query { a(b: Int!): Int }', ['breaking Query.a.b']],
    ['a free argument', 'type Query { a: Int }', 'type Query { a(b: Int): Int }', ['dangerous Query.a.b']],
    ['an enum value that is gone', 'enum E { A B }', 'enum E { A }', ['breaking E.B']],
    ['a new enum value', 'enum E { A }', 'enum E { A B }', ['dangerous E.B']],
    ['a union member', 'union U = A | B', 'union U = A', ['breaking U']],
    ['an input field', 'input I { a: Int }', 'input I { a: Int b: Int! }', ['breaking I.b']],
    ['a deprecation', 'type Q { a: Int }', 'type Q { a: Int @deprecated(reason: "old") }', ['compatible Q.a']],
    ['a directive', 'directive @auth on FIELD_DEFINITION', 'scalar X', ['breaking @auth', 'compatible X']],
    ['a described type', 'type Q { a: Int }', '"""New"""\ntype Q { a: Int }', ['compatible Q']],
  ])('%s', async (_, before, after, expected) => {
    expect(lines(await graphql(before, after))).toEqual(expected);
  });

  test('a deprecation is told once, with both places', async () => {
    const before = 'type Query {\n  a: Int\n  b: Int\n}';
    const after = 'type Query {\n\n  a: Int\n  b: Int @deprecated(reason: "use a")\n}';
    const changes = changesOf(await graphql(before, after));
    expect(changes).toMatchObject([
      { path: 'Query.b', before: { path: PATH, line: 3 }, after: { path: PATH, line: 4 } },
    ]);
  });

  test('types of other files have stand-ins', async () => {
    const before = 'extend type Query { me: User! }\ntype Group implements Node { id: ID! owner: User }';
    const after = 'extend type Query { me: User! you: User }\ntype Group implements Node { id: ID! owner: User }';
    expect(lines(await graphql(before, after))).toEqual(['compatible Query.you']);
  });

  test('a type that is removed while it is still used is removed, not changed', async () => {
    const before = 'type Query { me: User }\ntype User { id: ID }';
    const [change] = changesOf(await graphql(before, 'type Query { me: User }'));
    expect(change).toMatchObject({
      level: 'breaking',
      path: 'User',
      says: "Type 'User' was removed though it is still used",
    });
  });

  test('a type that moves to another file is followed', async () => {
    const before = 'type Query { me: User }\ntype User { id: ID name: String }';
    const after = 'type Query { me: User }';
    const more = { after: { 'api/user.graphql': 'type User { id: ID }' } };
    const changes = changesOf(await graphql(before, after, more));
    expect(changes).toMatchObject([{ level: 'breaking', path: 'User.name', after: { path: 'api/user.graphql' } }]);
    const moved = { before: { 'api/all.graphql': before }, after: { 'api/all.graphql': 'type Query { me: User }' } };
    expect(
      lines(await graphql('type Other { a: Int }', 'type Other { a: Int }\ntype User { id: ID name: String }', moved)),
    ).toEqual([]);
  });

  test('a type of the same name in another schema is no move', async () => {
    const other = { 'shop/schema.graphql': 'type User { id: ID }' };
    const comparison = await graphql('type Query { a: Int }\ntype User { id: ID }', 'type Query { a: Int }', {
      before: other,
      after: other,
    });
    expect(lines(comparison)).toEqual(['breaking User']);
  });

  test('what differs without a name is unclassified', async () => {
    const before = 'type A { a: Int }\nextend schema @link(url: "https://a.example/v1")';
    const after = 'type A { a: Int }\nextend schema @link(url: "https://a.example/v2")';
    const levels = changesOf(await graphql(before, after)).map(({ level }) => level);
    expect(levels.length).toBeGreaterThan(0);
  });

  test.each([
    ['bad syntax', 'type Query {\n  a: \n}', 'line 3'],
    ['nothing in it', '# empty', 'Syntax Error'],
    ['only a query', 'query Q { a }', 'it defines no type of a schema'],
    ['a type twice', 'type A { a: Int }\ntype A { b: Int }', 'A is defined twice (line 2)'],
    ['a field twice', 'type A {\n a: Int\n a: Int\n}', 'A.a is defined twice (line 3)'],
    ['deep nesting', `type A { a(b: Int = ${'['.repeat(30_000)}): Int }`, ''],
  ])('%s on a side cannot be told', async (_, text, why) => {
    for (const comparison of [await graphql(text, 'type A { a: Int }'), await graphql('type A { a: Int }', text)]) {
      expect(comparison.kind).toBe('unknown');
      if (comparison.kind === 'unknown') expect(comparison.why).toContain(why);
    }
  });

  test('a huge enum', async () => {
    const values = Array.from({ length: 5_000 }, (_, at) => `V${at}`).join(' ');
    expect(lines(await graphql(`enum E { ${values} }`, `enum E { ${values} NEW }`))).toEqual(['dangerous E.NEW']);
  });
});
