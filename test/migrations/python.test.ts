import type { WayBack } from '../../src/model/migration.ts';
import { one, short } from './reading.ts';

const django = (operations: string, functions = '') =>
  `from django.db import migrations, models\n\n\n${functions}class Migration(migrations.Migration):\n    dependencies = [("shop", "0001_initial")]\n\n    operations = [\n${operations}\n    ]\n`;
const INITIAL = django(
  '        migrations.CreateModel(\n            name="Item",\n            fields=[\n                ("id", models.AutoField(primary_key=True)),\n                ("code", models.CharField(max_length=20, null=True)),\n                ("text", models.TextField()),\n            ],\n        ),',
);

const DJANGO: readonly (readonly [string, string, WayBack['kind'], readonly string[]])[] = [
  [
    'adds a field',
    django('migrations.AddField("item", "a", models.IntegerField(null=True)),'),
    'present',
    ['add-column item.a'],
  ],
  [
    'adds a required field',
    django('migrations.AddField(model_name="item", name="a", field=models.IntegerField(default=1)),'),
    'present',
    ['add-not-null-no-default item.a L'],
  ],
  [
    'adds a field with a default of the database',
    django('migrations.AddField(model_name="item", name="a", field=models.IntegerField(db_default=1)),'),
    'present',
    ['add-column item.a'],
  ],
  [
    'adds a key',
    django(
      'migrations.AddField(model_name="item", name="a", field=models.ForeignKey(null=True, on_delete=models.CASCADE, to="shop.Shop")),',
    ),
    'present',
    ['add-column item.a', 'add-foreign-key item.a L'],
  ],
  [
    'removes a field',
    django('migrations.RemoveField(model_name="item", name="code"),'),
    'lossy',
    ['drop-column item.code D L'],
  ],
  ['deletes a model', django('migrations.DeleteModel(name="Item"),'), 'lossy', ['drop-table Item D L']],
  [
    'renames',
    django('migrations.RenameField("item", "code", "sku"), migrations.RenameModel("Item", "Thing"),'),
    'present',
    ['rename-column item.code L', 'rename-table Item L'],
  ],
  [
    'shortens a field',
    django('migrations.AlterField("item", "code", models.CharField(max_length=10, null=True)),'),
    'lossy',
    ['change-type item.code D L'],
  ],
  [
    'lengthens a field',
    django('migrations.AlterField("item", "code", models.CharField(max_length=30, null=True)),'),
    'present',
    ['change-type item.code L'],
  ],
  [
    'requires a field',
    django('migrations.AlterField("item", "code", models.CharField(max_length=20, default="")),'),
    'present',
    ['set-not-null item.code L'],
  ],
  [
    'makes a field unique',
    django('migrations.AlterField("item", "code", models.CharField(max_length=20, null=True, unique=True)),'),
    'present',
    ['add-unique item.code L'],
  ],
  [
    'changes only a label',
    django('migrations.AlterField("item", "code", models.CharField("Code", max_length=20, null=True)),'),
    'present',
    ['other item.code'],
  ],
  [
    'indexes',
    django(
      'migrations.AddIndex("item", models.Index(fields=["code"], name="i")), AddIndexConcurrently("item", models.Index(fields=["a"], name="j")),',
    ),
    'present',
    ['index-not-concurrent item L', 'create-index item'],
  ],
  [
    'constrains',
    django(
      'migrations.AddConstraint(model_name="item", constraint=models.UniqueConstraint(fields=["a"], name="u")), migrations.AlterUniqueTogether(name="item", unique_together={("a", "b")}), migrations.AlterUniqueTogether("item", set()),',
    ),
    'present',
    ['add-unique item L', 'add-unique item L', 'drop-constraint item'],
  ],
  [
    'runs code one way',
    django('migrations.RunPython(fill),', 'def fill(apps, schema_editor):\n    pass\n\n\n'),
    'present',
    [],
  ],
  [
    'runs real code one way',
    django('migrations.RunPython(fill),', 'def fill(apps, schema_editor):\n    apps.get_model("a").update()\n\n\n'),
    'absent',
    ['change-data fill'],
  ],
  [
    'runs code both ways',
    django(
      'migrations.RunPython(fill, empty),',
      'def fill(apps, s):\n    a.save()\n\n\ndef empty(apps, s):\n    a.delete()\n\n\n',
    ),
    'present',
    ['change-data fill'],
  ],
  [
    'runs code with a reverse that passes',
    django(
      'migrations.RunPython(fill, reverse_code=empty),',
      'def empty(apps, s):\n    """Nothing."""\n    pass\n\n\n',
    ),
    'lossy',
    ['change-data fill'],
  ],
  [
    'runs code with a reverse that raises',
    django('migrations.RunPython(fill, empty),', 'def empty(apps, s):\n    raise RuntimeError("no")\n\n\n'),
    'absent',
    ['change-data fill'],
  ],
  [
    'runs code with noop',
    django('migrations.RunPython(code=fill, reverse_code=migrations.RunPython.noop),'),
    'lossy',
    ['change-data fill'],
  ],
  [
    'runs code with a lambda',
    django('migrations.RunPython(fill, lambda apps, s: None),'),
    'lossy',
    ['change-data fill'],
  ],
  ['runs SQL one way', django('migrations.RunSQL("DROP TABLE a"),'), 'absent', ['drop-table a D L']],
  [
    'runs SQL both ways',
    django('migrations.RunSQL(\n  sql="ALTER TABLE a ADD b int",\n  reverse_sql="ALTER TABLE a DROP b",\n),'),
    'present',
    ['add-column a.b'],
  ],
  [
    'runs SQL with noop',
    django('migrations.RunSQL("UPDATE a SET b = 1", migrations.RunSQL.noop),'),
    'lossy',
    ['update-all-rows a D L'],
  ],
  [
    'runs a list of SQL',
    django('migrations.RunSQL(["DROP TABLE a", ("DELETE FROM b WHERE c = %s", [1])], reverse_sql=""),'),
    'lossy',
    ['drop-table a D L', 'delete-rows b'],
  ],
  [
    'tells the database apart',
    django(
      'migrations.SeparateDatabaseAndState(database_operations=[migrations.RunSQL("DROP TABLE a")], state_operations=[migrations.DeleteModel("B")]),',
    ),
    'absent',
    ['drop-table a D L'],
  ],
  [
    'only changes the state',
    django(
      'migrations.AlterModelOptions("item", options={}), migrations.SeparateDatabaseAndState(state_operations=[migrations.DeleteModel("B")]),',
    ),
    'present',
    [],
  ],
  ['does nothing', django(''), 'present', []],
];

const alembic = (up: string, down: string) =>
  `"""x\n\nRevision ID: ab12\n"""\nfrom alembic import op\nimport sqlalchemy as sa\n\nrevision = "ab12"\ndown_revision = "cd34"\n\n\ndef upgrade():\n${up}\n\n\ndef downgrade():\n${down}\n`;

const ALEMBIC: readonly (readonly [string, string, WayBack['kind'], readonly string[]])[] = [
  [
    'adds',
    alembic('    op.add_column("t", sa.Column("a", sa.Integer(), nullable=True))', '    op.drop_column("t", "a")'),
    'present',
    ['add-column t.a'],
  ],
  [
    'requires',
    alembic(
      '    op.add_column("t", sa.Column("a", sa.Integer(), nullable=False))\n    op.add_column("t", sa.Column("b", sa.Integer(), server_default="0", nullable=False))',
      '    op.drop_column("t", "a")',
    ),
    'present',
    ['add-not-null-no-default t.a L', 'add-column t.b'],
  ],
  [
    'drops',
    alembic(
      '    op.drop_column("t", "a")\n    op.drop_table("u")',
      '    op.add_column("t", sa.Column("a", sa.Text()))',
    ),
    'lossy',
    ['drop-column t.a D L', 'drop-table u D L'],
  ],
  ['passes', alembic('    op.drop_column("t", "a")', '    pass'), 'absent', ['drop-column t.a D L']],
  [
    'has only comments and a text',
    alembic('    op.drop_column("t", "a")', '    """Nothing."""\n    # op.add_column("t")\n    ...'),
    'absent',
    ['drop-column t.a D L'],
  ],
  [
    'raises',
    alembic('    op.drop_column("t", "a")', '    raise NotImplementedError("no")'),
    'absent',
    ['drop-column t.a D L'],
  ],
  [
    'raises at times',
    alembic(
      '    op.add_column("t", sa.Column("a", sa.Text()))',
      '    if op.get_bind().dialect.name == "x":\n        raise RuntimeError()\n    op.drop_column("t", "a")',
    ),
    'present',
    ['add-column t.a'],
  ],
  [
    'works in a batch',
    alembic(
      '    with op.batch_alter_table("t", schema=None) as batch_op:\n        batch_op.add_column(sa.Column("a", sa.String(length=5), nullable=True))\n        batch_op.drop_column("b")\n        batch_op.create_index("i", ["a"], unique=True)\n        batch_op.create_foreign_key("k", "u", ["a"], ["id"])',
      '    with op.batch_alter_table("t") as batch_op:\n        batch_op.add_column(sa.Column("b", sa.Text()))',
    ),
    'lossy',
    ['add-column t.a', 'drop-column t.b D L', 'index-not-concurrent i L', 'add-unique t.a L', 'add-foreign-key t L'],
  ],
  [
    'alters',
    alembic(
      '    op.alter_column("t", "a", existing_type=sa.String(length=20), type_=sa.String(length=10), nullable=False)\n    op.alter_column("t", "b", new_column_name="c")\n    op.alter_column("t", "d", existing_type=sa.Integer(), type_=sa.BigInteger())',
      '    op.alter_column("t", "a", type_=sa.String(length=20), nullable=True)',
    ),
    'lossy',
    ['change-type t.a D L', 'set-not-null t.a L', 'rename-column t.b L', 'change-type t.d L'],
  ],
  [
    'runs SQL',
    alembic('    op.execute("""\n        DELETE FROM t\n    """)\n    op.execute(sa.text("DROP TABLE u"))', '    pass'),
    'absent',
    ['delete-all-rows t D L', 'drop-table u D L'],
  ],
  ['writes rows', alembic('    op.execute(t.update().values(a=1))', '    pass'), 'absent', ['change-data']],
  [
    'indexes',
    alembic(
      '    op.create_index("i", "t", ["a"], postgresql_concurrently=True)\n    op.create_index(op.f("j"), "t", ["b"], unique=True)\n    op.create_unique_constraint("u", "t", ["c"])',
      '    op.drop_index("i", table_name="t")',
    ),
    'present',
    ['create-index i', 'index-not-concurrent j L', 'add-unique t.b L', 'add-unique t.c L'],
  ],
  [
    'calls functions of the file',
    `${alembic('    change()', '    back()')}\n\ndef change():\n    op.drop_table("t")\n\n\ndef back():\n    pass\n`,
    'absent',
    ['drop-table t D L'],
  ],
  [
    'has typed functions',
    alembic('    op.add_column("t", sa.Column("a", sa.Text()))', '    op.drop_column("t", "a")').replaceAll(
      '():\n',
      '() -> None:\n',
    ),
    'present',
    ['add-column t.a'],
  ],
  [
    'has no way back',
    alembic('    op.drop_table("t")', '').replace(/\n\n\ndef downgrade[\s\S]*/, '\n'),
    'absent',
    ['drop-table t D L'],
  ],
];

describe('Django', () => {
  test.each(DJANGO)('%s', async (_name, text, way, steps) => {
    const found = await one({ 'shop/migrations/0002_x.py': text }, { 'shop/migrations/0001_initial.py': INITIAL });
    expect({ framework: found.framework, id: found.id, way: found.wayBack.kind, why: found.wayBack.why }).toEqual({
      framework: 'django',
      id: 'shop.0002_x',
      way,
      why: expect.stringMatching(/\S/),
    });
    expect(found.operations.map(short)).toEqual(steps);
  });
});

describe('Alembic', () => {
  test.each(ALEMBIC)('%s', async (_name, text, way, steps) => {
    const found = await one({ 'alembic/versions/ab12_x.py': text });
    expect({ framework: found.framework, id: found.id, way: found.wayBack.kind, why: found.wayBack.why }).toEqual({
      framework: 'alembic',
      id: 'ab12',
      way,
      why: expect.stringMatching(/\S/),
    });
    expect(found.operations.map(short)).toEqual(steps);
  });
});
