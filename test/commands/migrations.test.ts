import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cli } from './cli.ts';

let root: string;
const write = (name: string, text: string | Uint8Array) => {
  const place = path.join(root, name);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
};
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: root, GIT_CONFIG_NOSYSTEM: '1' },
    stdio: 'pipe',
  });
const commit = (message: string) => {
  git('add', '-A');
  git('commit', '--quiet', '-m', message);
};

const MERGED = 'CREATE TABLE users (id bigint);\n';
const RAILS =
  'class AddEmail < ActiveRecord::Migration[7.1]\n  def change\n    remove_column :users, :name\n  end\nend\n';

beforeAll(() => {
  root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'ready-gate-migrations-')));
  git('init', '--quiet', '--initial-branch=main');
  write('sql/V1__users.sql', MERGED);
  write('src/app.ts', 'export const a = 1;\n');
  commit('start');
  git('switch', '--quiet', '-c', 'topic');
  write('sql/V1__users.sql', `${MERGED}-- later\n`);
  write('sql/V2__email.sql', 'ALTER TABLE users ADD COLUMN email text;\nALTER TABLE users DROP COLUMN name;\n');
  write('sql/U2__email.sql', 'ALTER TABLE users DROP COLUMN email;\n');
  write('db/migrate/20260301101500_add_email.rb', RAILS);
  write('src/app.ts', 'export const a = 2;\n');
  write('README.md', 'x\n');
  commit('change');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
const run = (...words: string[]) => cli(['migrations', ...words], { cwd: root });

test('a range: edits of merged ones, ways back, phases', async () => {
  const ran = await run('--base', 'main', '--format', 'json');
  expect([ran.code, ran.err]).toEqual([0, '']);
  const found = JSON.parse(ran.out);
  expect(
    found.map(({ file, framework, id, change, wayBack }: Record<string, string>) => ({
      file,
      framework,
      id,
      change,
      wayBack,
    })),
  ).toEqual([
    {
      file: 'db/migrate/20260301101500_add_email.rb',
      framework: 'rails',
      id: '20260301101500',
      change: 'new',
      wayBack: 'absent',
    },
    { file: 'sql/V1__users.sql', framework: 'flyway', id: '1', change: 'edited', wayBack: 'absent' },
    { file: 'sql/V2__email.sql', framework: 'flyway', id: '2', change: 'new', wayBack: 'lossy' },
  ]);
  expect(found[0]).toMatchObject({
    why: 'change cannot turn remove_column round without the type of the column',
    at: { path: 'db/migrate/20260301101500_add_email.rb', line: 3 },
    operations: [{ op: 'drop-column', object: 'users.name', destructive: true, locking: true, line: 3 }],
  });
  expect(found[2].companions).toEqual(['sql/U2__email.sql']);
  const told = (await run('--base', 'main')).out;
  expect(told).toContain('sql/V1__users.sql: flyway · 1 · edited after it was merged');
  expect(told).toContain('The change does several things at once (expand, contract)');
});

test('without a migration in the range', async () => {
  expect(await run('--base', 'topic', '--head', 'topic')).toEqual({
    code: 0,
    out: 'The change holds no migration\n',
    err: '',
  });
  expect(JSON.parse((await run('--base', 'topic', '--head', 'topic', '--format', 'json')).out)).toEqual([]);
});

test('files: each on its own, with the undo migration beside it', async () => {
  const ran = await run('sql/V2__email.sql', 'sql/V1__users.sql');
  expect(ran.code).toBe(0);
  expect(ran.out).toBe(
    [
      'sql/V1__users.sql: flyway · 1',
      '      1  creates the table users',
      '  way back: absent: there is no undo migration U1__… for it (sql/V1__users.sql:1)',
      '',
      'sql/V2__email.sql: flyway · 2',
      '      1  adds the column users.email',
      '      2  drops the column users.name with its data  [destructive, locking]',
      '  way back: lossy: the way back does not undo this step: drops the column users.name with its data (sql/V2__email.sql:2)',
      '  command: flyway undo -target=2',
      '',
    ].join('\n'),
  );
});

test('a folder, an absolute path, a file of no tool', async () => {
  expect(JSON.parse((await run('db', '--format', 'json')).out)).toHaveLength(1);
  expect(JSON.parse((await run(path.join(root, 'sql'), '--format', 'json')).out)).toHaveLength(2);
  write('query.sql', 'TRUNCATE users;');
  const [found] = JSON.parse((await run('query.sql', '--format', 'json')).out);
  expect(found).toMatchObject({
    framework: 'plain-sql',
    wayBack: 'no-mechanism',
    operations: [{ op: 'truncate', destructive: true }],
  });
});

test.each([
  ['no migration', ['README.md'], 4, /None of the files is a migration/i],
  ['no such file', ['nothing.sql'], 2, /there is no such file/],
  ['files and a range', ['README.md', '--base', 'main'], 2, /either files or a range/],
  ['head and work tree', ['--head', 'main', '--worktree'], 2, /./],
])('%s', async (_name, words, code, says) => {
  const ran = await run(...words);
  expect(ran.code).toBe(code);
  expect(ran.err).toMatch(says);
  expect(ran.err).not.toMatch(/\bat .*:\d+:\d+/);
});

test('one that cannot be understood ends with 4 and says why', async () => {
  write('bad/c.xml', '<databaseChangeLog><changeSet>');
  const ran = await run('bad/c.xml');
  expect(ran.code).toBe(4);
  expect(ran.out).toMatch(/way back: unknown: not valid XML/);
});
