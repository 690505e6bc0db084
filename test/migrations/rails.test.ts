import type { WayBack } from '../../src/model/migration.ts';
import { one, read, short } from './reading.ts';

const rails = (body: string) =>
  `# frozen_string_literal: true\n\nclass AddX < ActiveRecord::Migration[7.1]\n${body}\nend\n`;
const change = (body: string) => rails(`  def change\n${body}\n  end`);
const both = (up: string, down: string) => rails(`  def up\n${up}\n  end\n\n  def down\n${down}\n  end`);

const CASES: readonly (readonly [string, string, WayBack['kind'], readonly string[]])[] = [
  ['adds', change('    add_column :users, :email, :string'), 'present', ['add-column users.email']],
  [
    'adds a required column',
    change(
      '    add_column :users, :email, :string, null: false\n    add_column :users, :b, :int, default: 0, null: false',
    ),
    'present',
    ['add-not-null-no-default users.email L', 'add-column users.b'],
  ],
  [
    'removes with its type',
    change('    remove_column :users, :email, :string'),
    'lossy',
    ['drop-column users.email D L'],
  ],
  ['removes without its type', change('    remove_column(:users, :email)'), 'absent', ['drop-column users.email D L']],
  [
    'removes several with a type',
    change('    remove_columns :users, :a, :b, type: :string'),
    'lossy',
    ['drop-column users.a D L', 'drop-column users.b D L'],
  ],
  [
    'removes several',
    change('    remove_columns :users, :a, :b'),
    'absent',
    ['drop-column users.a D L', 'drop-column users.b D L'],
  ],
  [
    'drops with a block',
    change('    drop_table :users do |t|\n      t.string :email\n    end'),
    'lossy',
    ['drop-table users D L'],
  ],
  ['drops without a block', change('    drop_table :users'), 'absent', ['drop-table users D L']],
  ['runs SQL', change('    execute "UPDATE users SET a = 1"'), 'absent', ['update-all-rows users D L']],
  [
    'runs SQL of a heredoc',
    change('    execute <<~SQL\n      DROP TABLE users;\n    SQL\n    add_column :a, :b, :int'),
    'absent',
    ['drop-table users D L', 'add-column a.b'],
  ],
  ['changes a type', change('    change_column :users, :a, :string, limit: 10'), 'absent', ['change-type users.a D L']],
  [
    'changes a default with both values',
    change('    change_column_default :users, :a, from: 1, to: 2'),
    'present',
    ['change-default users.a'],
  ],
  ['changes a default', change('    change_column_default :users, :a, 2'), 'absent', ['change-default users.a']],
  ['forbids empty values', change('    change_column_null :users, :a, false'), 'present', ['set-not-null users.a L']],
  [
    'renames',
    change('    rename_column :users, :a, :b\n    rename_table :users, :people'),
    'present',
    ['rename-column users.a L', 'rename-table users L'],
  ],
  [
    'indexes',
    rails(
      '  disable_ddl_transaction!\n\n  def change\n    add_index :users, :a, algorithm: :concurrently\n    add_index :users, %i[b c], unique: true\n    add_index :users, :d, unique: true, algorithm: :concurrently\n  end',
    ),
    'present',
    ['create-index users.a', 'index-not-concurrent users.b, c L', 'add-unique users.b, c L', 'create-index users.d'],
  ],
  ['removes an index without columns', change('    remove_index :users, name: "i"'), 'absent', ['drop-index i']],
  ['removes an index', change('    remove_index :users, column: :a'), 'present', ['drop-index users.a']],
  [
    'refers',
    change(
      '    add_reference :users, :team, foreign_key: { validate: false }, index: false\n    add_foreign_key :users, :teams\n    add_foreign_key :users, :a, validate: false',
    ),
    'present',
    [
      'add-column users.team_id',
      'add-constraint-not-valid users.team_id',
      'add-foreign-key users L',
      'add-constraint-not-valid users',
    ],
  ],
  [
    'creates',
    change(
      '    create_table :posts do |t|\n      t.references :user, null: false, foreign_key: true\n      t.timestamps\n    end\n    add_index :posts, :user_id',
    ),
    'present',
    ['create-table posts', 'index-not-concurrent posts.user_id'],
  ],
  [
    'creates by force',
    change('    create_table :posts, force: true do |t|\n      t.string :a\n    end'),
    'lossy',
    ['drop-table posts D L', 'create-table posts'],
  ],
  [
    'changes a table',
    change(
      '    change_table :users, bulk: true do |t|\n      t.string :a, :b\n      t.remove :c\n      t.rename :d, :e\n    end',
    ),
    'absent',
    ['add-column users.a', 'add-column users.b', 'drop-column users.c D L', 'rename-column users.d L'],
  ],
  [
    'changes a table and can go back',
    change('    change_table :users do |t|\n      t.remove :c, type: :string\n      t.index :a\n    end'),
    'lossy',
    ['drop-column users.c D L', 'index-not-concurrent users.a L'],
  ],
  [
    'says both ways',
    change(
      '    reversible do |dir|\n      dir.up { execute "ALTER TABLE users ADD a int" }\n      dir.down { execute "ALTER TABLE users DROP a" }\n    end',
    ),
    'present',
    ['add-column users.a'],
  ],
  [
    'says one way of two',
    change(
      '    add_column :users, :a, :int\n    reversible do |dir|\n      dir.up do\n        User.update_all(b: 1)\n      end\n    end',
    ),
    'lossy',
    ['add-column users.a', 'change-data User.update_all'],
  ],
  [
    'only goes forward',
    change('    reversible do |dir|\n      dir.up { User.update_all(a: 1) }\n    end'),
    'absent',
    ['change-data User.update_all'],
  ],
  [
    'assures that it is safe',
    change(
      '    safety_assured { remove_column :users, :a }\n    safety_assured do\n      add_index(:users, :b)\n    end',
    ),
    'absent',
    ['drop-column users.a D L', 'index-not-concurrent users.b L'],
  ],
  [
    'goes over a list',
    change(
      '    %i[users teams].each do |table|\n      add_column table, :a, :int\n    end\n    [:b].each { |column| remove_column :users, column }',
    ),
    'absent',
    ['add-column table.a', 'drop-column users.column D L'],
  ],
  [
    'works in a transaction of its own',
    change('    transaction { add_column :users, :a, :jsonb, default: {}, null: false }'),
    'present',
    ['add-column users.a'],
  ],
  ['takes another back', change('    revert CreatePosts'), 'present', ['revert CreatePosts D']],
  [
    'asks first',
    change(
      '    return if column_exists?(:users, :a)\n\n    if table_exists?(:users)\n      add_column :users, :a, :int\n    end\n    drop_table :b unless foo',
    ),
    'absent',
    ['add-column users.a', 'drop-table b D L'],
  ],
  [
    'writes rows both ways',
    change('    User.where(a: 1).find_each { |user| user.update!(b: 2) }'),
    'absent',
    ['change-data User.where'],
  ],
  [
    'up and down',
    both('    add_column :users, :a, :int', '    remove_column :users, :a'),
    'present',
    ['add-column users.a'],
  ],
  [
    'up and a lossy down',
    both('    remove_column :users, :a', '    add_column :users, :a, :int'),
    'lossy',
    ['drop-column users.a D L'],
  ],
  ['up and an empty down', both('    remove_column :users, :a', ''), 'absent', ['drop-column users.a D L']],
  [
    'up and a down of comments',
    both('    remove_column :users, :a', '    # nothing'),
    'absent',
    ['drop-column users.a D L'],
  ],
  ['up and a down that is nil', both('    remove_column :users, :a', '    nil'), 'absent', ['drop-column users.a D L']],
  [
    'up and a down that raises',
    both('    remove_column :users, :a', '    raise ActiveRecord::IrreversibleMigration, "no"'),
    'absent',
    ['drop-column users.a D L'],
  ],
  [
    'up and a down that raises at times',
    both('    add_column :users, :a, :int', '    raise "busy" if User.any?\n    remove_column :users, :a'),
    'present',
    ['add-column users.a'],
  ],
  ['up alone', rails('  def up\n    add_column :users, :a, :int\n  end'), 'absent', ['add-column users.a']],
  [
    'of old',
    'class AddX < ActiveRecord::Migration\n  def self.up\n    drop_table :a\n  end\n  def self.down\n    create_table :a do |t|\n      t.string :b\n    end\n  end\nend\n',
    'lossy',
    ['drop-table a D L'],
  ],
  [
    'of a base class of its own',
    'class AddX < Gitlab::Database::Migration[2.1]\n  def up\n    add_column :a, :b, :int\n  end\n  def down\n    remove_column :a, :b\n  end\nend\n',
    'present',
    ['add-column a.b'],
  ],
];

describe('Rails', () => {
  test.each(CASES)('%s', async (_name, text, way, steps) => {
    const found = await one({ 'db/migrate/20260301101500_add_x.rb': text });
    expect({ framework: found.framework, id: found.id, way: found.wayBack.kind, why: found.wayBack.why }).toEqual({
      framework: 'rails',
      id: '20260301101500',
      way,
      why: expect.stringMatching(/\S/),
    });
    expect(found.operations.map(short)).toEqual(steps);
  });

  test('the step that cannot be turned round is pointed at', async () => {
    const found = await one({ 'db/migrate/1_x.rb': change('    add_column :a, :b, :int\n    remove_column :a, :c') });
    expect(found.wayBack.at?.line).toBe(6);
  });

  test.each([
    [
      'db/schema.rb',
      'ActiveRecord::Schema[7.1].define(version: 1) do\n  create_table "a", force: :cascade do |t|\n  end\nend\n',
    ],
    ['app/models/user.rb', 'class User < ApplicationRecord\n  def change\n  end\nend\n'],
  ])('%s is no migration', async (path, text) => expect(await read({ [path]: text })).toEqual([]));
});
