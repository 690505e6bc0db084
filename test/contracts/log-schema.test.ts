import { changesOf, compare, lines } from './compare.ts';

describe('log lines', () => {
  const schema = (properties: object) => JSON.stringify({ type: 'object', properties });
  const string = { type: 'string' };

  test('a JSON Schema counts for the one who writes', async () => {
    const log = (before: object, after: object) =>
      compare('log-schema', 'log.schema.json', schema(before), schema(after));
    expect(lines(await log({ user_id: string }, { user_id: string, ip: string }))).toEqual(['compatible ip']);
    expect(lines(await log({ user_id: string }, { userId: string }))).toEqual([
      'breaking user_id',
      'compatible userId',
    ]);
    expect(lines(await log({ user_id: string }, { user_id: { ...string, maxLength: 9 } }))).toEqual([
      'compatible user_id',
    ]);
  });

  test.each([
    ['the same', 'login user_id=%s\n', '# parsed by billing\nlogin  user_id=%s', []],
    ['a new line', 'login user_id=%s', 'login user_id=%s\nlogout user_id=%s', ['a log line was added']],
    ['a line that is gone', 'login user_id=%s\nlogout at=%s', 'login user_id=%s', ['a log line was removed']],
    [
      'a renamed field',
      'login user_id=%s ip=%s',
      'login userId=%s ip=%s',
      ['field user_id of a log line was renamed to userId'],
    ],
    ['a lost field', 'login user_id=%s ip=%s', 'login user_id=%s', ['a log line lost field ip']],
    ['other words', 'user {id} logged in', 'user {id} signed in', ['a log line changed to: user {id} signed in']],
  ])('plain text: %s', async (_, before, after, expected) => {
    const changes = changesOf(await compare('log-schema', 'log-lines.txt', before, after));
    expect(changes.map(({ says }) => says)).toEqual(expected);
    for (const { says, level } of changes) expect(level).toBe(says.endsWith('added') ? 'compatible' : 'breaking');
  });

  const yaml = (before: string, after: string) => compare('log-schema', 'log-fields.yaml', before, after);
  test.each([
    ['order', 'a: string\nb: int\n', 'b: int\na: string\n', []],
    ['renamed', 'user_id: string\nip: string\n', 'userId: string\nip: string\n', ['breaking user_id']],
    ['gone', 'fields: [user_id, ip]\n', 'fields: [ip]\n', ['breaking fields.user_id']],
    ['another type', '- name: user_id\n  type: string\n', '- name: user_id\n  type: int\n', ['breaking user_id.type']],
    ['told only', '- name: a\n  description: x\n', '- name: a\n  description: y\n', ['compatible a.description']],
    ['more', '- event: a\n', '- event: a\n- event: b\n', ['compatible b', 'compatible b.event']],
  ])('YAML: %s', async (_, before, after, expected) => expect(lines(await yaml(before, after))).toEqual(expected));

  test('bad YAML cannot be told', async () => {
    expect(await yaml('a: 1', 'a: [')).toMatchObject({ kind: 'unknown', at: { path: 'log-fields.yaml' } });
  });
});
