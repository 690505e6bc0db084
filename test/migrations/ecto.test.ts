import type { WayBack } from '../../src/model/migration.ts';
import { one, short } from './reading.ts';

const ecto = (body: string) => `defmodule Shop.Repo.Migrations.AddX do\n  use Ecto.Migration\n\n${body}\nend\n`;
const change = (body: string) => ecto(`  def change do\n${body}\n  end`);
const both = (up: string, down: string) => ecto(`  def up do\n${up}\n  end\n\n  def down do\n${down}\n  end`);

const CASES: readonly (readonly [string, string, WayBack['kind'], readonly string[]])[] = [
  [
    'adds',
    change(
      '    alter table(:users) do\n      add :email, :string\n      add(:team_id, references(:teams), null: false)\n    end',
    ),
    'present',
    ['add-column users.email', 'add-not-null-no-default users.team_id L', 'add-foreign-key users.team_id L'],
  ],
  [
    'removes with its type',
    change('    alter table("users") do\n      remove :email, :string\n    end'),
    'lossy',
    ['drop-column users.email D L'],
  ],
  [
    'removes without its type',
    change('    alter table(:users) do\n      remove :email\n    end'),
    'absent',
    ['drop-column users.email D L'],
  ],
  [
    'modifies with from',
    change(
      '    alter table(:users) do\n      modify :a, :text, from: :string\n      modify :b, :integer, null: false, from: {:integer, null: true}\n    end',
    ),
    'present',
    ['change-type users.a L', 'change-type users.b L', 'set-not-null users.b L'],
  ],
  [
    'modifies',
    change('    alter table(:users) do\n      modify :a, :text\n    end'),
    'absent',
    ['change-type users.a L'],
  ],
  [
    'creates',
    change(
      '    create table(:posts, primary_key: false) do\n      add :id, :uuid\n      timestamps()\n    end\n\n    create index(:posts, [:id])',
    ),
    'present',
    ['create-table posts', 'index-not-concurrent posts.id'],
  ],
  [
    'indexes',
    change(
      '    create index(:users, [:a], concurrently: true)\n    create unique_index(:users, [:b, :c])\n    drop index(:users, [:d])\n    create constraint(:users, :k, check: "a > 0")',
    ),
    'present',
    [
      'create-index users.a',
      'index-not-concurrent users.b, c L',
      'add-unique users.b, c L',
      'drop-index users.d',
      'add-check users L',
    ],
  ],
  ['drops a table', change('    drop table(:users)'), 'absent', ['drop-table users D L']],
  ['drops a constraint', change('    drop constraint(:users, :k)'), 'absent', ['drop-constraint k']],
  [
    'renames',
    change('    rename table(:users), to: table(:people)\n    rename table(:people), :a, to: :b'),
    'present',
    ['rename-table users L', 'rename-column people.a L'],
  ],
  [
    'goes over a list',
    change(
      '    for name <- [:a, :b] do\n      create index(:users, [name])\n    end\n\n    Enum.each([:c], fn table ->\n      drop table(table)\n    end)',
    ),
    'absent',
    ['index-not-concurrent users.name L', 'drop-table table D L'],
  ],
  ['runs SQL one way', change('    execute "DELETE FROM users"'), 'absent', ['delete-all-rows users D L']],
  [
    'runs SQL both ways',
    change('    execute "ALTER TABLE a ADD b int", "ALTER TABLE a DROP b"'),
    'present',
    ['add-column a.b'],
  ],
  [
    'runs a heredoc both ways',
    change('    execute("""\n    CREATE VIEW v AS SELECT 1\n    """, "DROP VIEW v")'),
    'present',
    ['create-object v'],
  ],
  ['writes rows both ways', change('    Repo.update_all("users", set: [a: 1])'), 'absent', ['change-data']],
  [
    'up and down',
    both(
      '    alter table(:users) do\n      add :a, :string\n    end',
      '    alter table(:users) do\n      remove :a\n    end',
    ),
    'present',
    ['add-column users.a'],
  ],
  [
    'up and a lossy down',
    both('    drop table(:users)', '    create table(:users) do\n      add :a, :string\n    end'),
    'lossy',
    ['drop-table users D L'],
  ],
  ['up and :ok', both('    drop table(:users)', '    :ok'), 'absent', ['drop-table users D L']],
  [
    'up and a short :ok',
    ecto('  def up do\n    drop table(:users)\n  end\n\n  def down, do: :ok'),
    'absent',
    ['drop-table users D L'],
  ],
  [
    'up and a short way back',
    ecto('  def up, do: create(index(:a, [:b]))\n  def down, do: drop(index(:a, [:b]))'),
    'present',
    ['index-not-concurrent a.b L'],
  ],
  ['up and a down of comments', both('    drop table(:users)', '    # nothing'), 'absent', ['drop-table users D L']],
  [
    'up and a down that raises',
    both('    drop table(:users)', '    raise "no way back"'),
    'absent',
    ['drop-table users D L'],
  ],
  ['up alone', ecto('  def up do\n    drop_if_exists table(:users)\n  end'), 'absent', ['drop-table users D L']],
];

test.each(CASES)('Ecto %s', async (_name, text, way, steps) => {
  const found = await one({ 'priv/repo/migrations/20260301101500_add_x.exs': text });
  expect({ framework: found.framework, id: found.id, way: found.wayBack.kind, why: found.wayBack.why }).toEqual({
    framework: 'ecto',
    id: '20260301101500',
    way,
    why: expect.stringMatching(/\S/),
  });
  expect(found.operations.map(short)).toEqual(steps);
});
