import type { WayBack } from '../../src/model/migration.ts';
import { one, read, short } from './reading.ts';

interface Case {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly way: WayBack['kind'];
  readonly steps?: readonly string[];
}

const typeorm = (up: string, down: string | undefined) =>
  `import { MigrationInterface, QueryRunner } from 'typeorm';\nexport class AddX1700000000000 implements MigrationInterface {\n  public async up(queryRunner: QueryRunner): Promise<void> {\n${up}\n  }\n${down === undefined ? '' : `  public async down(queryRunner: QueryRunner): Promise<void> {\n${down}\n  }\n`}}\n`;
const knex = (up: string, down: string) =>
  `exports.up = function (knex) {\n${up}\n};\n\nexports.down = function (knex) {\n${down}\n};\n`;
const sequelize = (up: string, down: string) =>
  `'use strict';\nmodule.exports = {\n  async up(queryInterface, Sequelize) {\n${up}\n  },\n  async down(queryInterface, Sequelize) {\n${down}\n  },\n};\n`;
const laravel = (up: string, down: string | undefined) =>
  `<?php\nuse Illuminate\\Database\\Migrations\\Migration;\nreturn new class extends Migration\n{\n    public function up(): void\n    {\n${up}\n    }\n${down === undefined ? '' : `\n    /** Back. */\n    public function down(): void\n    {\n${down}\n    }\n`}};\n`;
const efcore = (up: string, down: string) =>
  `using Microsoft.EntityFrameworkCore.Migrations;\nnamespace X\n{\n    public partial class AddX : Migration\n    {\n        protected override void Up(MigrationBuilder migrationBuilder)\n        {\n${up}\n        }\n        protected override void Down(MigrationBuilder migrationBuilder)\n        {\n${down}\n        }\n    }\n}\n`;

const CASES: Readonly<Record<string, readonly Case[]>> = {
  typeorm: [
    {
      name: 'SQL both ways',
      path: 'm/1-AddX.ts',
      text: typeorm(
        'await queryRunner.query(`ALTER TABLE "user" ADD "email" text`);',
        'await queryRunner.query(`ALTER TABLE "user" DROP COLUMN "email"`);',
      ),
      way: 'present',
      steps: ['add-column user.email'],
    },
    {
      name: 'calls both ways',
      path: 'm/1-AddX.ts',
      text: typeorm(
        "await queryRunner.dropColumn('user', 'email');",
        "await queryRunner.addColumn('user', new TableColumn({ name: 'email', type: 'text', isNullable: true }));",
      ),
      way: 'lossy',
      steps: ['drop-column user.email D L'],
    },
    {
      name: 'an empty down',
      path: 'm/1-AddX.ts',
      text: typeorm("await queryRunner.dropTable('user');", ''),
      way: 'absent',
      steps: ['drop-table user D L'],
    },
    {
      name: 'a down of comments',
      path: 'm/1-AddX.ts',
      text: typeorm("await queryRunner.dropTable('user');", '// nothing to do\n/* await queryRunner.createTable(x) */'),
      way: 'absent',
    },
    {
      name: 'a down that resolves',
      path: 'm/1-AddX.ts',
      text: typeorm("await queryRunner.dropTable('user');", 'return Promise.resolve();'),
      way: 'absent',
    },
    {
      name: 'a down that throws',
      path: 'm/1-AddX.ts',
      text: typeorm("await queryRunner.dropTable('user');", "throw new Error('no way back');"),
      way: 'absent',
    },
    {
      name: 'a down that only logs',
      path: 'm/1-AddX.ts',
      text: typeorm("await queryRunner.dropTable('user');", "console.log('Update complete');"),
      way: 'absent',
    },
    {
      name: 'no down',
      path: 'm/1-AddX.ts',
      text: typeorm("await queryRunner.dropTable('user');", undefined),
      way: 'absent',
    },
    {
      name: 'a wrapped interface',
      path: 'm/1-AddX.ts',
      text: "export class AddX1 implements ReversibleMigration {\n  async up({ schemaBuilder: { addColumns, column } }) {\n    await addColumns('user', [column('a').int, column('b').text]);\n  }\n  async down({ schemaBuilder: { dropColumns } }) {\n    await dropColumns('user', ['a', 'b']);\n  }\n}\n",
      way: 'present',
      steps: ['add-column user.a', 'add-column user.b'],
    },
    {
      name: 'a new table',
      path: 'm/1-AddX.ts',
      text: typeorm(
        "await queryRunner.createTable(new Table({ name: 'post', columns: [] }), true);",
        "await queryRunner.dropTable('post');",
      ),
      way: 'present',
      steps: ['create-table post'],
    },
    {
      name: 'helpers of its own',
      path: 'm/1-AddX.ts',
      text: typeorm('await addEverything(queryRunner);', 'await removeEverything(queryRunner);'),
      way: 'present',
      steps: [],
    },
  ],
  knex: [
    {
      name: 'a column',
      path: 'db/migrations/20260101_x.js',
      text: knex(
        "return knex.schema.alterTable('users', (t) => { t.string('email').notNullable(); });",
        "return knex.schema.alterTable('users', (t) => { t.dropColumn('email'); });",
      ),
      way: 'present',
      steps: ['add-not-null-no-default users.email L'],
    },
    {
      name: 'arrows without braces',
      path: 'db/migrations/20260101_x.ts',
      text: "import type { Knex } from 'knex';\nexport const up = async (knex: Knex): Promise<void> =>\n  knex.schema.dropTable('users');\nexport const down = (knex: Knex) => knex.schema.createTable('users', (table) => { table.increments('id'); });\n",
      way: 'lossy',
      steps: ['drop-table users D L'],
    },
    {
      name: 'functions of an ES module',
      path: 'db/migrations/20260101_x.mjs',
      text: "export async function up(knex) {\n  await knex.schema.table('users', table => {\n    table.dropColumns('a', 'b');\n    table.unique(['c']);\n    table.foreign('d').references('id').inTable('e');\n    table.string('f', 10).alter();\n    table.renameColumn('g', 'h');\n  });\n}\nexport async function down(knex) {}\n",
      way: 'absent',
      steps: [
        'drop-column users.a D L',
        'drop-column users.b D L',
        'add-unique users.c L',
        'add-foreign-key users.d L',
        'change-type users.f L',
        'rename-column users.g L',
      ],
    },
    {
      name: 'a down that throws',
      path: 'm/20260101_x.js',
      text: "exports.up = async (knex) => { await knex('users').where({ a: 1 }).del(); };\nexports.down = async () => { throw new Error('x'); };",
      way: 'absent',
      steps: ['delete-rows users'],
    },
    {
      name: 'rows',
      path: 'm/20260101_x.js',
      text: knex(
        "await knex('users').update({ a: 1 });\nawait knex('logs').truncate();\nawait knex('users').where('b', 1).update({ c: 2 });",
        "await knex('users').update({ a: 0 });",
      ),
      way: 'lossy',
      steps: ['update-all-rows users D L', 'truncate logs D L', 'update-rows users'],
    },
    {
      name: 'raw SQL',
      path: 'm/20260101_x.js',
      text: knex(
        'return knex.raw(`\n  alter table users\n    drop column email\n`);',
        "return knex.raw('alter table users add column email text');",
      ),
      way: 'lossy',
      steps: ['drop-column users.email D L'],
    },
    {
      name: 'a new table',
      path: 'm/20260101_x.js',
      text: knex(
        "return knex.schema.createTable('a', (t) => { t.increments(); t.string('b').notNullable().unique(); t.timestamps(true, true); });",
        "return knex.schema.dropTableIfExists('a');",
      ),
      way: 'present',
      steps: ['create-table a'],
    },
    {
      name: 'a reference to a function',
      path: 'm/20260101_x.js',
      text: "const undo = require('./undo');\nexports.up = (knex) => knex.schema.dropTable('a');\nexports.down = undo;\n",
      way: 'lossy',
    },
    {
      name: 'a helper that makes both ways',
      path: 'core/migrations/versions/5.3/2026-01-01-x.js',
      text: "const {createAddColumnMigration} = require('../../utils');\nmodule.exports = createAddColumnMigration('members', 'email', {\n    type: 'string',\n    nullable: true\n});\n",
      way: 'present',
      steps: ['add-column members.email'],
    },
    {
      name: 'a helper that drops',
      path: 'core/migrations/versions/5.3/2026-01-01-x.js',
      text: "const {combineNonTransactionalMigrations, createDropColumnMigration} = require('../../utils');\nmodule.exports = combineNonTransactionalMigrations(\n    createDropColumnMigration('members', 'email', {type: 'string'}),\n    createDropColumnMigration('members', 'note', {type: 'string'})\n);\n",
      way: 'lossy',
      steps: ['drop-column members.email D L', 'drop-column members.note D L'],
    },
    {
      name: 'a helper around both functions',
      path: 'core/migrations/versions/5.3/2026-01-01-x.js',
      text: "module.exports = createTransactionalMigration(\n    async function up(knex) {\n        await knex('members').del();\n    },\n    async function down() {\n        // nothing\n    }\n);\n",
      way: 'absent',
      steps: ['delete-all-rows members D L'],
    },
    {
      name: 'a way back for another table',
      path: 'm/20260101_x.js',
      text: knex(
        "return knex.schema.alterTable('a', (t) => { t.string('b'); });",
        "return knex.schema.alterTable('c', (t) => { t.dropColumn('d'); });",
      ),
      way: 'absent',
    },
  ],
  sequelize: [
    {
      name: 'a column',
      path: 'migrations/20260101-x.js',
      text: sequelize(
        "await queryInterface.addColumn('Users', 'email', { type: Sequelize.STRING });",
        "await queryInterface.removeColumn('Users', 'email');",
      ),
      way: 'present',
      steps: ['add-column Users.email'],
    },
    {
      name: 'a required column',
      path: 'migrations/20260101-x.js',
      text: sequelize(
        "await queryInterface.addColumn('Users', 'email', { type: Sequelize.STRING, allowNull: false, unique: true });",
        "await queryInterface.removeColumn('Users', 'email');",
      ),
      way: 'present',
      steps: ['add-not-null-no-default Users.email L', 'add-unique Users.email L'],
    },
    {
      name: 'a table with a schema',
      path: 'migrations/20260101-x.js',
      text: sequelize("await queryInterface.dropTable({ tableName: 'users', schema: 'app' });", '// irreversible'),
      way: 'absent',
      steps: ['drop-table app.users D L'],
    },
    {
      name: 'arrows that return promises',
      path: 'migrations/20260101-x.js',
      text: "module.exports = {\n  up: (queryInterface, Sequelize) => queryInterface.sequelize.query('DROP INDEX a;'),\n  down: (queryInterface) => Promise.resolve(),\n};\n",
      way: 'absent',
      steps: ['drop-index a L'],
    },
    {
      name: 'rows',
      path: 'migrations/20260101-x.js',
      text: sequelize(
        "await queryInterface.bulkDelete('Users', null, {});\nawait queryInterface.bulkInsert('Users', [{ a: 1 }]);",
        'return null;',
      ),
      way: 'absent',
      steps: ['delete-all-rows Users D L', 'insert-rows Users'],
    },
    {
      name: 'indexes and constraints',
      path: 'migrations/20260101-x.js',
      text: sequelize(
        "await queryInterface.addIndex('Users', ['a'], { concurrently: true });\nawait queryInterface.addIndex('Users', ['b']);\nawait queryInterface.addConstraint('Users', { type: 'foreign key', fields: ['c'] });\nawait queryInterface.changeColumn('Users', 'd', { type: Sequelize.TEXT, allowNull: false });",
        "await queryInterface.removeIndex('Users', ['a']);",
      ),
      way: 'present',
      steps: [
        'create-index Users',
        'index-not-concurrent Users L',
        'add-foreign-key Users L',
        'change-type Users.d L',
        'set-not-null Users.d L',
      ],
    },
  ],
  laravel: [
    {
      name: 'a column',
      path: 'database/migrations/2026_01_01_000000_x.php',
      text: laravel(
        "Schema::table('users', function (Blueprint $table) {\n  $table->string('email')->nullable();\n});",
        "Schema::table('users', function (Blueprint $table) {\n  $table->dropColumn('email');\n});",
      ),
      way: 'present',
      steps: ['add-column users.email'],
    },
    {
      name: 'columns in an array',
      path: 'database/migrations/2026_01_01_000000_x.php',
      text: laravel(
        "Schema::table('users', function (Blueprint $table) {\n  $table->dropColumn(['a', 'b']);\n  $table->dropSoftDeletes();\n});",
        "Schema::table('users', fn ($table) => $table->string('a')->nullable());",
      ),
      way: 'lossy',
      steps: ['drop-column users.a D L', 'drop-column users.b D L', 'drop-column users.deleted_at D L'],
    },
    {
      name: 'no down',
      path: 'database/migrations/2026_01_01_000000_x.php',
      text: laravel("Schema::dropIfExists('users');", undefined),
      way: 'absent',
      steps: ['drop-table users D L'],
    },
    {
      name: 'a down of comments',
      path: 'database/migrations/2026_01_01_000000_x.php',
      text: laravel("Schema::dropIfExists('users');", '//\n # none'),
      way: 'absent',
    },
    {
      name: 'a down that throws',
      path: 'database/migrations/2026_01_01_000000_x.php',
      text: laravel("Schema::dropIfExists('users');", "throw new \\RuntimeException('no');"),
      way: 'absent',
    },
    {
      name: 'a new table',
      path: 'database/migrations/2026_01_01_000000_x.php',
      text: laravel(
        "Schema::create('posts', function (Blueprint $table) {\n  $table->id();\n  $table->foreignId('user_id')->constrained();\n  $table->timestamps();\n});",
        "Schema::dropIfExists('posts');",
      ),
      way: 'present',
      steps: ['create-table posts'],
    },
    {
      name: 'changes',
      path: 'database/migrations/2026_01_01_000000_x.php',
      text: laravel(
        "Schema::table('users', function (Blueprint $table) {\n  $table->string('a', 50)->nullable()->change();\n  $table->unique('b');\n  $table->renameColumn('c', 'd');\n  $table->foreignId('e')->nullable()->constrained();\n  $table->integer('f');\n});",
        "Schema::table('users', fn (Blueprint $table) => $table->dropUnique(['b']));",
      ),
      way: 'present',
      steps: [
        'change-type users.a L',
        'add-unique users.b L',
        'rename-column users.c L',
        'add-column users.e',
        'add-foreign-key users.e L',
        'add-not-null-no-default users.f L',
      ],
    },
    {
      name: 'rows',
      path: 'database/migrations/2026_01_01_000000_x.php',
      text: laravel(
        "DB::table('users')->where('a', 1)->update(['b' => 2]);\nDB::statement('DELETE FROM logs');\nUser::query()->where('c', 1)->delete();",
        '',
      ),
      way: 'absent',
      steps: ['update-rows users', 'delete-all-rows logs D L', 'change-data User'],
    },
    {
      name: 'a heredoc',
      path: 'database/migrations/2026_01_01_000000_x.php',
      text: laravel("DB::unprepared(<<<'SQL'\n  DROP TABLE a;\n  DROP TABLE b;\n  SQL);", ''),
      way: 'absent',
      steps: ['drop-table a D L', 'drop-table b D L'],
    },
  ],
  efcore: [
    {
      name: 'a column',
      path: 'Migrations/20260101000000_AddX.cs',
      text: efcore(
        'migrationBuilder.AddColumn<string>(\n name: "Email",\n table: "Users",\n type: "text",\n nullable: false,\n defaultValue: "");',
        'migrationBuilder.DropColumn(name: "Email", table: "Users");',
      ),
      way: 'present',
      steps: ['add-column Users.Email'],
    },
    {
      name: 'a dropped table',
      path: 'Migrations/20260101000000_AddX.cs',
      text: efcore(
        'migrationBuilder.DropTable(name: "Users");',
        'migrationBuilder.CreateTable(name: "Users", columns: table => new { Id = table.Column<int>(nullable: false) });',
      ),
      way: 'lossy',
      steps: ['drop-table Users D L'],
    },
    {
      name: 'an empty down',
      path: 'Migrations/20260101000000_AddX.cs',
      text: efcore('migrationBuilder.Sql(@"UPDATE ""Users"" SET ""A"" = 1");', ''),
      way: 'absent',
      steps: ['update-all-rows Users D L'],
    },
    {
      name: 'a down that throws',
      path: 'Migrations/20260101000000_AddX.cs',
      text: efcore('migrationBuilder.DropColumn("Email", "Users");', 'throw new NotSupportedException();'),
      way: 'absent',
      steps: ['drop-column Users.Email D L'],
    },
    {
      name: 'a shorter type',
      path: 'Migrations/20260101000000_AddX.cs',
      text: efcore(
        'migrationBuilder.AlterColumn<string>(name: "A", table: "T", type: "character varying(10)", maxLength: 10, nullable: false, oldClrType: typeof(string), oldType: "character varying(20)", oldMaxLength: 20, oldNullable: true);',
        'migrationBuilder.AlterColumn<string>(name: "A", table: "T", type: "character varying(20)");',
      ),
      way: 'lossy',
      steps: ['change-type T.A D L', 'set-not-null T.A L'],
    },
    {
      name: 'a unique index',
      path: 'Migrations/20260101000000_AddX.cs',
      text: efcore(
        'migrationBuilder.CreateIndex(name: "IX", table: "T", column: "A", unique: true);\nmigrationBuilder.AddForeignKey(name: "FK", table: "T", column: "B", principalTable: "U");',
        'migrationBuilder.DropIndex(name: "IX", table: "T");',
      ),
      way: 'present',
      steps: ['index-not-concurrent IX L', 'add-unique T.A L', 'add-foreign-key FK L'],
    },
    {
      name: 'SQL of another file',
      path: 'Migrations/20260101000000_AddX.cs',
      text: efcore(
        'migrationBuilder.Sql(File.ReadAllText("x.sql"));',
        'migrationBuilder.Sql(File.ReadAllText("y.sql"));',
      ),
      way: 'present',
      steps: ['raw-sql'],
    },
  ],
};

describe.each(Object.entries(CASES))('%s', (framework, cases) => {
  test.each(cases)('$name', async ({ path, text, way, steps }) => {
    const found = await one({ [path]: text });
    expect({ framework: found.framework, way: found.wayBack.kind, why: found.wayBack.why }).toEqual({
      framework,
      way,
      why: expect.stringMatching(/\S/),
    });
    if (steps) expect(found.operations.map(short)).toEqual(steps);
  });
});

test.each([
  ['Migrations/20260101000000_AddX.Designer.cs', efcore('migrationBuilder.DropTable("a");', '')],
  [
    'Migrations/AppDbContextModelSnapshot.cs',
    'partial class AppDbContextModelSnapshot : ModelSnapshot { void BuildModel(MigrationBuilder b) {} }',
  ],
  ['src/app.js', "exports.up = () => 1;\nqueryCache.drop('a');"],
  [
    'src/db/users.js',
    "import knex from 'knex';\n// cleans up users\nexport const drop = () => knex.schema.dropTable('users');",
  ],
  ['knexfile.js', "module.exports = { client: 'pg', migrations: { directory: 'm' } };"],
])('%s is no migration', async (path, text) => {
  expect(await read({ [path]: text })).toEqual([]);
});
