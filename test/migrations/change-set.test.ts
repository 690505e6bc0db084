import { mixedPhases } from '../../src/migrations/ground/settle.ts';
import { one, read, short } from './reading.ts';

const up = (name: string) => `db/migrations/${name}.up.sql`;
const down = (name: string) => `db/migrations/${name}.down.sql`;
const ADD = 'ALTER TABLE users ADD COLUMN email text;';
const DROP = 'ALTER TABLE users DROP COLUMN email;';

describe('on tables that the same change set creates nothing counts', () => {
  const steps = async (...files: readonly string[]) => {
    const named = files.map((text, at) => [up(`${at + 1}_x`), text] as const);
    return (await read(Object.fromEntries(named))).flatMap(({ operations }) => operations.map(short));
  };

  test('in one file and across files', async () => {
    expect(await steps('CREATE TABLE a (id int); CREATE INDEX i ON a (id); ALTER TABLE a ADD b int NOT NULL;')).toEqual(
      ['create-table a', 'index-not-concurrent i', 'add-not-null-no-default a.b'],
    );
    expect(await steps('CREATE TABLE public.a (id int);', 'ALTER TABLE a DROP COLUMN id; DROP TABLE "a";')).toEqual([
      'create-table public.a',
      'drop-column a.id',
      'drop-table a',
    ]);
  });

  test('but a table that is dropped first, or only created unless it is there, had rows', async () => {
    expect(await steps('DROP TABLE a; CREATE TABLE a (id int);')).toEqual(['drop-table a D L', 'create-table a']);
    expect(await steps('CREATE TABLE a (id int); DROP TABLE a; DROP TABLE a;')).toEqual([
      'create-table a',
      'drop-table a',
      'drop-table a D L',
    ]);
    expect(
      await steps('CREATE TABLE IF NOT EXISTS a (id int); CREATE INDEX i ON a (id); TRUNCATE a; DROP TABLE a;'),
    ).toEqual(['create-table a', 'index-not-concurrent i', 'truncate a D L', 'drop-table a D L']);
    expect(await steps('CREATE TABLE b.a (id int); DROP TABLE c.a;')).toEqual([
      'create-table b.a',
      'drop-table c.a D L',
    ]);
  });

  test('a rename carries on, and filling a new column overwrites nothing', async () => {
    expect(await steps('CREATE TABLE n (id int); ALTER TABLE n RENAME TO t; CREATE INDEX i ON t (id);')).toEqual([
      'create-table n',
      'rename-table n',
      'index-not-concurrent i',
    ]);
    expect(await steps('ALTER TABLE a ADD b int; UPDATE a SET b = 1; UPDATE a SET c = 1;')).toEqual([
      'add-column a.b',
      'update-all-rows a',
      'update-all-rows a D L',
    ]);
  });

  test('given files are each a change of their own', async () => {
    const found = await read(
      { [up('1_x')]: 'CREATE TABLE a (id int);', [up('2_x')]: 'DROP TABLE a;' },
      {},
      { given: true },
    );
    expect(found.flatMap(({ operations }) => operations.map(short))).toEqual(['create-table a', 'drop-table a D L']);
  });
});

describe('against the base', () => {
  test.each([
    ['a new one', { [up('1_x')]: ADD }, {}, 'new'],
    ['an edited one', { [up('1_x')]: { before: ADD, after: DROP } }, {}, 'edited'],
    ['other line ends', { [up('1_x')]: { before: ADD, after: `\ufeff${ADD}`.replaceAll('\n', '\r\n') } }, {}, 'same'],
    ['a deleted one', { [up('1_x')]: { before: ADD } }, {}, 'deleted'],
    ['a new way back', { [down('1_x')]: DROP }, { [up('1_x')]: ADD }, 'same'],
    ['an edited way back', { [down('1_x')]: { before: '', after: DROP } }, { [up('1_x')]: ADD }, 'edited'],
    ['a way back that goes away', { [down('1_x')]: { before: DROP } }, { [up('1_x')]: ADD }, 'edited'],
    ['another number', { [up('2_x')]: { from: up('1_x'), before: ADD, after: ADD } }, {}, 'edited'],
    ['another folder', { [up('1_x')]: { from: 'old/1_x.up.sql', before: ADD, after: ADD } }, {}, 'same'],
  ] as const)('%s', async (_name, files, beside, change) => {
    const found = await read(files, beside);
    const [first] = found;
    expect({ count: found.length, change: first?.change }).toEqual({ count: 1, change });
  });

  test('a repeatable one may be edited', async () => {
    const found = await one({ 'sql/R__v.sql': { before: 'SELECT 1;', after: 'SELECT 2;' } });
    expect({ change: found.change, repeatable: found.repeatable }).toEqual({ change: 'edited', repeatable: true });
  });

  test('a deleted one has no steps', async () => {
    expect((await one({ [up('1_x')]: { before: DROP } })).operations).toEqual([]);
  });
});

describe('phases', () => {
  test.each([
    [[ADD], []],
    [[DROP], []],
    [['CREATE TABLE a (id int); INSERT INTO a VALUES (1);'], []],
    [
      [ADD, DROP.replaceAll('email', 'name')],
      ['expand', 'contract'],
    ],
    [[`${ADD}UPDATE users SET email = name;ALTER TABLE users DROP COLUMN name;`], ['expand', 'backfill', 'contract']],
    [
      ['UPDATE users SET a = 1 WHERE b;', 'ALTER TABLE users ALTER COLUMN a SET NOT NULL;'],
      ['backfill', 'contract'],
    ],
  ])('%j', async (files, phases) => {
    const found = await read(Object.fromEntries(files.map((text, at) => [up(`${at + 1}_x`), text])));
    expect(mixedPhases(found)).toEqual(phases);
  });
});

test('files come sorted by path, whatever their order', async () => {
  const found = await read({ [up('2_b')]: ADD, [up('1_a')]: DROP, [down('2_b')]: DROP });
  expect(found.map(({ file, companions }) => [file, companions])).toEqual([
    [up('1_a'), []],
    [up('2_b'), [down('2_b')]],
  ]);
});
