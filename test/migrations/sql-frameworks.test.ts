import type { WayBack } from '../../src/model/migration.ts';
import { type Files, one, read, short } from './reading.ts';

interface Case {
  readonly name: string;
  readonly files: Files;
  readonly beside?: Readonly<Record<string, string>>;
  readonly framework: string;
  readonly id: string;
  readonly way: WayBack['kind'];
  readonly steps?: readonly string[];
}

const ADD = 'ALTER TABLE users ADD COLUMN email text;\n';
const DROP = 'ALTER TABLE users DROP COLUMN email;\n';
const pg = 'db/migrations';

const CASES: readonly Case[] = [
  // Flyway
  {
    name: 'Flyway without undo',
    files: { 'sql/V1_2__add.sql': ADD },
    framework: 'flyway',
    id: '1.2',
    way: 'absent',
    steps: ['add-column users.email'],
  },
  {
    name: 'Flyway with its undo',
    files: { 'sql/V02__add.sql': ADD, 'sql/U2__other_name.sql': DROP },
    framework: 'flyway',
    id: '2',
    way: 'present',
  },
  {
    name: 'Flyway with an undo of another version',
    files: { 'sql/V2__add.sql': ADD },
    beside: { 'sql/U3__x.sql': DROP },
    framework: 'flyway',
    id: '2',
    way: 'absent',
  },
  {
    name: 'Flyway undo that was there before',
    files: { 'sql/V2__drop.sql': DROP },
    beside: { 'sql/U2__x.sql': ADD },
    framework: 'flyway',
    id: '2',
    way: 'lossy',
    steps: ['drop-column users.email D L'],
  },
  {
    name: 'Flyway undo of comments',
    files: { 'sql/V2__add.sql': ADD, 'sql/U2__add.sql': '-- nothing\n' },
    framework: 'flyway',
    id: '2',
    way: 'absent',
  },
  {
    name: 'Flyway repeatable',
    files: { 'sql/R__view.sql': 'CREATE OR REPLACE VIEW v AS SELECT 1;' },
    framework: 'flyway',
    id: 'R__view',
    way: 'no-mechanism',
  },
  {
    name: 'Flyway in Java',
    files: {
      'db/V3__X.java':
        'public class V3__X extends BaseJavaMigration {\n public void migrate(Context c) throws Exception {\n  try (Statement s = c.getConnection().createStatement()) {\n   s.execute("DROP TABLE users");\n  }\n }\n}',
    },
    framework: 'flyway',
    id: '3',
    way: 'absent',
    steps: ['drop-table users D L'],
  },
  // Prisma, Drizzle, Supabase
  {
    name: 'Prisma',
    files: { 'prisma/migrations/20260101_x/migration.sql': '-- AlterTable\nALTER TABLE "User" DROP COLUMN "email";' },
    framework: 'prisma',
    id: '20260101_x',
    way: 'no-mechanism',
    steps: ['drop-column User.email D L'],
  },
  {
    name: 'Prisma with a down.sql',
    files: { 'prisma/migrations/1_x/migration.sql': ADD, 'prisma/migrations/1_x/down.sql': DROP },
    framework: 'prisma',
    id: '1_x',
    way: 'present',
  },
  {
    name: 'Prisma takes a value from an enum',
    files: {
      'prisma/migrations/1_x/migration.sql':
        'BEGIN;\nCREATE TYPE "Role_new" AS ENUM (\'A\');\nALTER TABLE "User" ALTER COLUMN "role" TYPE "Role_new" USING ("role"::text::"Role_new");\nALTER TYPE "Role" RENAME TO "Role_old";\nALTER TYPE "Role_new" RENAME TO "Role";\nDROP TYPE "Role_old";\nCOMMIT;',
    },
    framework: 'prisma',
    id: '1_x',
    way: 'no-mechanism',
    steps: [
      'create-type Role_new',
      'change-type User.role D L',
      'rename-type Role',
      'drop-enum-value Role D L',
      'drop-type Role_old',
    ],
  },
  {
    name: 'Drizzle by its breakpoints',
    files: { 'lib/0003_odd_name.sql': 'DROP TABLE "a";--> statement-breakpoint\nDROP TABLE "b";' },
    framework: 'drizzle',
    id: '0003_odd_name',
    way: 'no-mechanism',
    steps: ['drop-table a D L', 'drop-table b D L'],
  },
  {
    name: 'Drizzle by its journal',
    files: { 'x/0003_odd_name.sql': ADD },
    beside: { 'x/meta/_journal.json': '{}' },
    framework: 'drizzle',
    id: '0003_odd_name',
    way: 'no-mechanism',
  },
  {
    name: 'Drizzle in folders',
    files: { 'drizzle/20260101_x/migration.sql': ADD },
    beside: { 'drizzle/20260101_x/snapshot.json': '{}' },
    framework: 'drizzle',
    id: '20260101_x',
    way: 'no-mechanism',
  },
  {
    name: 'Supabase',
    files: { 'supabase/migrations/20260101000000_x.sql': ADD },
    framework: 'supabase',
    id: '20260101000000',
    way: 'no-mechanism',
  },
  // golang-migrate
  {
    name: 'golang-migrate pair',
    files: { [`${pg}/7_x.up.sql`]: ADD, [`${pg}/7_x.down.sql`]: DROP },
    framework: 'golang-migrate',
    id: '7',
    way: 'present',
  },
  {
    name: 'golang-migrate with an empty down',
    files: { [`${pg}/7_x.up.sql`]: ADD, [`${pg}/7_x.down.sql`]: '' },
    framework: 'golang-migrate',
    id: '7',
    way: 'absent',
  },
  {
    name: 'golang-migrate with a down that looks',
    files: { [`${pg}/7_x.up.sql`]: ADD, [`${pg}/7_x.down.sql`]: 'BEGIN; SELECT 1; COMMIT;' },
    framework: 'golang-migrate',
    id: '7',
    way: 'absent',
  },
  {
    name: 'golang-migrate without down',
    files: { [`${pg}/7_x.up.sql`]: ADD },
    framework: 'golang-migrate',
    id: '7',
    way: 'absent',
  },
  {
    name: 'golang-migrate with a down for something else',
    files: { [`${pg}/7_x.up.sql`]: ADD, [`${pg}/7_x.down.sql`]: 'DELETE FROM logs WHERE a = 1;' },
    framework: 'golang-migrate',
    id: '7',
    way: 'absent',
  },
  {
    name: 'golang-migrate drops',
    files: { [`${pg}/7_x.up.sql`]: 'DROP TABLE a;', [`${pg}/7_x.down.sql`]: 'CREATE TABLE a (id int);' },
    framework: 'golang-migrate',
    id: '7',
    way: 'lossy',
  },
  {
    name: 'golang-migrate fills a new column',
    files: {
      [`${pg}/7_x.up.sql`]: `${ADD}UPDATE users SET email = '' WHERE email IS NULL;`,
      [`${pg}/7_x.down.sql`]: DROP,
    },
    framework: 'golang-migrate',
    id: '7',
    way: 'present',
    steps: ['add-column users.email', 'update-rows users'],
  },
  {
    name: 'golang-migrate rebuilds a table',
    files: {
      [`${pg}/7_x.up.sql`]:
        'CREATE TABLE n (id int);INSERT INTO n SELECT id FROM t;DROP TABLE t;ALTER TABLE n RENAME TO t;',
      [`${pg}/7_x.down.sql`]: 'ALTER TABLE t ADD COLUMN a int;',
    },
    framework: 'golang-migrate',
    id: '7',
    way: 'present',
    steps: ['create-table n', 'insert-rows n', 'drop-table t D L', 'rename-table n'],
  },
  // goose and dbmate
  {
    name: 'goose',
    files: { 'm/1_x.sql': `-- +goose Up\n${ADD}\n-- +goose Down\n${DROP}` },
    framework: 'goose',
    id: '1',
    way: 'present',
  },
  {
    name: 'goose with blocks',
    files: {
      'm/1_x.sql': `-- +goose NO TRANSACTION\n-- +goose Up\n-- +goose StatementBegin\n${DROP}-- +goose StatementEnd\n-- +goose Down\n-- +goose StatementBegin\n${ADD}-- +goose StatementEnd\n`,
    },
    framework: 'goose',
    id: '1',
    way: 'lossy',
  },
  {
    name: 'goose with an empty down',
    files: {
      'm/1_x.sql': `-- +goose Up\n${ADD}-- +goose Down\n-- +goose StatementBegin\n-- SELECT 'down';\n-- +goose StatementEnd\n`,
    },
    framework: 'goose',
    id: '1',
    way: 'absent',
  },
  {
    name: 'goose without down',
    files: { 'm/1_x.sql': `-- +goose Up\n${ADD}` },
    framework: 'goose',
    id: '1',
    way: 'absent',
  },
  {
    name: 'goose in Go',
    files: {
      'm/2_x.go':
        'package m\nfunc init() { goose.AddMigrationContext(up2, down2) }\nfunc up2(ctx context.Context, tx *sql.Tx) error {\n\t_, err := tx.ExecContext(ctx, `ALTER TABLE users ADD COLUMN a int`)\n\treturn err\n}\nfunc down2(ctx context.Context, tx *sql.Tx) error {\n\t_, err := tx.ExecContext(ctx, "ALTER TABLE users DROP COLUMN a")\n\treturn err\n}\n',
    },
    framework: 'goose',
    id: '2',
    way: 'present',
    steps: ['add-column users.a'],
  },
  {
    name: 'goose in Go without down',
    files: {
      'm/2_x.go':
        'package m\nfunc init() { goose.AddMigration(up2, nil) }\nfunc up2(tx *sql.Tx) error { _, err := tx.Exec("DROP TABLE a"); return err }\n',
    },
    framework: 'goose',
    id: '2',
    way: 'absent',
    steps: ['drop-table a D L'],
  },
  {
    name: 'dbmate',
    files: { 'db/migrations/20260101_x.sql': `-- migrate:up\n${ADD}\n-- migrate:down\n${DROP}` },
    framework: 'dbmate',
    id: '20260101',
    way: 'present',
  },
  {
    name: 'dbmate with options and an empty down',
    files: { 'db/migrations/20260101_x.sql': `-- migrate:up transaction:false\n${ADD}\n-- migrate:down\n\n` },
    framework: 'dbmate',
    id: '20260101',
    way: 'absent',
  },
  // Atlas
  {
    name: 'Atlas works its way back out',
    files: { 'm/20260101_x.sql': ADD },
    beside: { 'm/atlas.sum': 'h1:x' },
    framework: 'atlas',
    id: '20260101',
    way: 'present',
  },
  {
    name: 'Atlas and dropped data',
    files: { 'm/20260101_x.sql': `-- atlas:nolint destructive\n${DROP}` },
    framework: 'atlas',
    id: '20260101',
    way: 'lossy',
  },
  {
    name: 'Atlas and data only',
    files: { 'm/20260101_x.sql': 'UPDATE users SET a = 1 WHERE b;' },
    beside: { 'm/atlas.sum': 'h1:x' },
    framework: 'atlas',
    id: '20260101',
    way: 'absent',
  },
  {
    name: 'Atlas with a down file',
    files: { 'm/1_x.up.sql': ADD, 'm/1_x.down.sql': DROP },
    beside: { 'm/atlas.sum': 'h1:x' },
    framework: 'atlas',
    id: '1',
    way: 'present',
  },
  // Hasura
  {
    name: 'Hasura',
    files: { 'migrations/default/1600000000000_x/up.sql': ADD, 'migrations/default/1600000000000_x/down.sql': DROP },
    framework: 'hasura',
    id: '1600000000000',
    way: 'present',
  },
  {
    name: 'Hasura with a down of comments',
    files: {
      'migrations/1600000000000_x/up.sql': DROP,
      'migrations/1600000000000_x/down.sql':
        '-- Could not auto-generate a down migration.\n-- Please write an appropriate down migration for the SQL below:\n-- alter table users add column email text;',
    },
    framework: 'hasura',
    id: '1600000000000',
    way: 'absent',
  },
  {
    name: 'Hasura without down',
    files: { 'migrations/1600000000000_x/up.sql': ADD },
    framework: 'hasura',
    id: '1600000000000',
    way: 'absent',
  },
  {
    name: 'Hasura in YAML',
    files: {
      'migrations/1600000000000_x/up.yaml':
        '- args:\n    cascade: false\n    sql: |-\n      ALTER TABLE users\n        ADD COLUMN email text;\n  type: run_sql\n',
      'migrations/1600000000000_x/down.yaml':
        '- args:\n    sql: ALTER TABLE users DROP COLUMN email;\n  type: run_sql\n',
    },
    framework: 'hasura',
    id: '1600000000000',
    way: 'present',
    steps: ['add-column users.email'],
  },
  // No tool
  {
    name: 'plain SQL',
    files: { 'db/migrations/add_email.sql': ADD },
    framework: 'plain-sql',
    id: 'add_email',
    way: 'no-mechanism',
  },
  {
    name: 'plain SQL in a pair',
    files: { 'migrations/2026-01-01_x/up.sql': ADD, 'migrations/2026-01-01_x/down.sql': DROP },
    framework: 'plain-sql',
    id: 'up',
    way: 'present',
  },
];

describe('migrations in SQL', () => {
  test.each(CASES)('$name', async ({ files, beside, framework, id, way, steps }) => {
    const found = await one(files, beside);
    expect({ framework: found.framework, id: found.id, way: found.wayBack.kind }).toEqual({ framework, id, way });
    expect(found.wayBack.why).toMatch(/\S/);
    if (steps) expect(found.operations.map(short)).toEqual(steps);
  });

  test.each([
    'supabase/seed.sql',
    'db/schema.sql',
    'db/migrations/schema.sql',
    'src/query.sql',
    'db/migrations/meta/0001_snapshot.json',
    'db/migrations/README.md',
    'db/migrations/migration_lock.toml',
  ])('%s is no migration', async (path) => {
    expect(await read({ [path]: 'DROP TABLE a;' })).toEqual([]);
  });

  test('a given file of SQL is read whatever it is called', async () => {
    const [found] = await read({ 'src/query.sql': 'DROP TABLE a;' }, {}, { given: true });
    expect(found?.operations.map(short)).toEqual(['drop-table a D L']);
  });

  test('the place of a way back is in its own file', async () => {
    const found = await one({ 'm/1_x.up.sql': ADD, 'm/1_x.down.sql': '' });
    expect(found.wayBack.at).toEqual({ path: 'm/1_x.down.sql', line: 1 });
    expect(found.companions).toEqual(['m/1_x.down.sql']);
  });

  test('lines of a section count from the top of the file', async () => {
    const found = await one({ 'm/1_x.sql': '-- +goose Up\n\nDROP TABLE a;\n-- +goose Down\n-- none\n' });
    expect(found.operations[0]?.at.line).toBe(3);
    expect(found.wayBack.at?.line).toBe(5);
  });
});
