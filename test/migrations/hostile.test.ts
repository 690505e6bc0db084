import { migrations as readers } from '../../src/migrations/index.ts';
import { read } from './reading.ts';

/** A start by which each framework is recognised; what follows is hostile. */
const HEADS: Readonly<Record<string, string>> = {
  'db/migrate/20260101000000_x.rb': 'class X < ActiveRecord::Migration[7.1]\n  def change\n',
  'app/migrations/0002_x.py':
    'from django.db import migrations\nclass Migration(migrations.Migration):\n    operations = [\n',
  'alembic/versions/x.py': "revision = 'a'\ndown_revision = 'b'\ndef upgrade():\n    op.x()\n",
  'm/1-x.ts': 'export class X implements MigrationInterface { async up(queryRunner) {\n',
  'm/2-x.js': 'exports.up = function (knex) {\n',
  'm/3-x.js': 'module.exports = { up: async (queryInterface) => {\n',
  'm/x.cs': 'public class X : Migration { void Up(MigrationBuilder migrationBuilder) {\n',
  'database/migrations/x.php': '<?php use Illuminate\\X; return new class extends Migration { function up() {\n',
  'm/x.exs': 'defmodule X do\n  use Ecto.Migration\n  def change do\n',
  'm/x.go': 'package m\nfunc init() { goose.AddMigration(Up, Down) }\nfunc Up(tx *sql.Tx) error {\n',
  'm/V1__x.sql': '',
  'm/V2__x.java': 'class V2__x extends BaseJavaMigration { void migrate(Context c) {\n',
  'm/1_x.up.sql': '',
  'm/g.sql': '-- +goose Up\n',
  'm/d.sql': '-- migrate:up\n',
  'm/c.xml': '<databaseChangeLog>',
  'm/c.yaml': 'databaseChangeLog:\n',
  'm/c.json': '{"databaseChangeLog":',
  'm/f.sql': '--liquibase formatted sql\n--changeset a:1\n',
  'migrations/1600000000000_x/up.sql': '',
  'prisma/migrations/1_x/migration.sql': '',
};

const times = (text: string, length: number) => text.repeat(Math.ceil(length / text.length));
const ENDLESS = [
  "'",
  '"',
  '`',
  '(',
  '{',
  '[',
  ')',
  '/*',
  '<<~A ',
  '%w(',
  '~s(',
  '${',
  '#{',
  '$',
  '$a$ ',
  'do ',
  'def x ',
  'begin ',
  'a.',
  'a(',
  'a<',
  '- ',
  '\n',
  '\\',
  ',',
  ';',
  '--',
  '/',
  '@"',
  '"""',
  ':',
  '=>',
  'lambda ',
  '__proto__ ',
];

describe('hostile migrations', () => {
  test.each(Object.entries(HEADS))('%s is read to an end whatever follows', async (path, head) => {
    for (const piece of ENDLESS) {
      const found = await read({ [path]: head + times(piece, 4_000) });
      for (const { wayBack } of found) expect(wayBack.why).toMatch(/\S/);
    }
  });

  test('one line of a megabyte', async () => {
    for (const text of [times('drop table a;', 1_000_000), times("'", 1_000_001), times('x ', 1_000_000)]) {
      const [found] = await read({ 'm/1_x.up.sql': text });
      expect(found?.framework).toBe('golang-migrate');
    }
    const [code] = await read({ 'm/2-x.js': `exports.up = (knex) => {${times('a(', 1_000_000)}` });
    expect(code?.wayBack).toMatchObject({ kind: 'unknown', why: expect.stringContaining('more than') });
  });

  test('a file that is too long or no text is unknown, never fine', async () => {
    const [long] = await read({ 'm/1_x.up.sql': times('select 1;\n', 2_000_010) });
    expect(long?.wayBack.kind).toBe('unknown');
    const [binary] = await read({ 'm/1_x.up.sql': 'drop table a;\0' });
    expect(binary?.wayBack.kind).toBe('unknown');
    expect(binary?.unread).toMatch(/not text/);
  });

  test('names that objects have from birth are names like others', async () => {
    const [sql] = await read({ 'm/1_x.up.sql': 'DROP TABLE __proto__, constructor, "toString";' });
    expect(sql?.operations.map(({ object }) => object)).toEqual(['__proto__', 'constructor', 'toString']);
    const [js] = await read({
      'm/2-x.js':
        "exports.up = (knex) => { knex.schema.constructor('a'); knex.schema.alterTable('t', (t) => { t.toString('x'); t.valueOf(); }); };",
    });
    expect(js?.operations.every(({ op }) => typeof op === 'string')).toBe(true);
  });

  test('a statement is not hidden by what stands around it', async () => {
    const hidden = [
      "SELECT 'it''s'; DROP TABLE a;",
      "SELECT E'\\''; DROP TABLE a; --'",
      'SELECT $x$ ; $y$ ; $x$; DROP TABLE a;',
      '/* /* */ */ DROP TABLE a;',
      '-- comment \\\nDROP TABLE a;',
      '`broken` ; DROP TABLE a;',
      'BEGIN ATOMIC; DROP TABLE a;',
      "DO $$ BEGIN EXECUTE 'DROP TABLE a'; END $$;",
      'WITH x AS (SELECT 1) DELETE FROM a;',
      'EXPLAIN SELECT 1; DROP/**/TABLE a;',
    ];
    for (const text of hidden) {
      const [found] = await read({ 'm/1_x.up.sql': text });
      expect([text, found?.operations.some(({ destructive }) => destructive)]).toEqual([text, true]);
    }
  });
});

test('all nineteen frameworks are there, and plain SQL', () => {
  expect(readers.map(({ id }) => id)).toEqual([
    'alembic',
    'atlas',
    'dbmate',
    'django',
    'drizzle',
    'ecto',
    'efcore',
    'flyway',
    'golang-migrate',
    'goose',
    'hasura',
    'knex',
    'laravel',
    'liquibase',
    'plain-sql',
    'prisma',
    'rails',
    'sequelize',
    'supabase',
    'typeorm',
  ]);
});
