import type { WayBack } from '../../src/model/migration.ts';
import { one, short } from './reading.ts';

const xml = (body: string) =>
  `<?xml version="1.0"?>\n<databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog">\n<changeSet id="1" author="a">\n${body}\n</changeSet>\n</databaseChangeLog>`;
const yaml = (body: string) =>
  `databaseChangeLog:\n  - changeSet:\n      id: 1\n      author: a\n      changes:\n${body}`;
const sql = (body: string) => `--liquibase formatted sql\n\n--changeset a:1\n${body}`;

const CASES: readonly (readonly [string, string, string, WayBack['kind'], readonly string[]])[] = [
  [
    'c.xml',
    'adds by itself',
    xml('<addColumn tableName="t"><column name="a" type="int"/></addColumn>'),
    'present',
    ['add-column t.a'],
  ],
  [
    'c.xml',
    'a required column',
    xml('<addColumn tableName="t"><column name="a" type="int"><constraints nullable="false"/></column></addColumn>'),
    'present',
    ['add-not-null-no-default t.a L'],
  ],
  [
    'c.xml',
    'creates',
    xml(
      '<createTable tableName="t"><column name="a" type="int"/></createTable><createIndex indexName="i" tableName="t"><column name="a"/></createIndex>',
    ),
    'present',
    ['create-table t', 'index-not-concurrent i'],
  ],
  [
    'c.xml',
    'drops without rollback',
    xml('<dropColumn tableName="t" columnName="a"/>'),
    'absent',
    ['drop-column t.a D L'],
  ],
  [
    'c.xml',
    'drops several',
    xml('<dropColumn tableName="t"><column name="a"/><column name="b"/></dropColumn>'),
    'absent',
    ['drop-column t.a D L', 'drop-column t.b D L'],
  ],
  [
    'c.xml',
    'drops with rollback',
    xml(
      '<dropTable tableName="t"/><rollback><createTable tableName="t"><column name="a" type="int"/></createTable></rollback>',
    ),
    'lossy',
    ['drop-table t D L'],
  ],
  ['c.xml', 'an empty rollback', xml('<dropTable tableName="t"/><rollback/>'), 'absent', ['drop-table t D L']],
  ['c.xml', 'SQL without rollback', xml('<sql>UPDATE t SET a = 1</sql>'), 'absent', ['update-all-rows t D L']],
  [
    'c.xml',
    'SQL with rollback',
    xml('<sql><![CDATA[ALTER TABLE t ADD COLUMN a int]]></sql><rollback>ALTER TABLE t DROP COLUMN a</rollback>'),
    'present',
    ['add-column t.a'],
  ],
  ['c.xml', 'code of its own', xml('<customChange class="x.Y"/>'), 'absent', ['raw-sql x.Y']],
  [
    'c.xml',
    'changes a type',
    xml('<modifyDataType tableName="t" columnName="a" newDataType="varchar(10)"/>'),
    'absent',
    ['change-type t.a D L'],
  ],
  [
    'c.xml',
    'updates all rows',
    xml('<update tableName="t"><column name="a" value="1"/></update><rollback>SELECT 1</rollback>'),
    'absent',
    ['update-all-rows t D L'],
  ],
  [
    'c.xml',
    'deletes some rows',
    xml(
      '<delete tableName="t"><where>a = 1</where></delete><rollback><insert tableName="t"><column name="a" value="1"/></insert></rollback>',
    ),
    'lossy',
    ['delete-rows t'],
  ],
  ['c.xml', 'only a tag', xml('<tagDatabase tag="v1"/>'), 'present', []],
  ['c.xml', 'only includes', '<databaseChangeLog><include file="x.xml"/></databaseChangeLog>', 'present', []],
  ['c.xml', 'is broken', '<databaseChangeLog><changeSet>', 'unknown', []],
  ['c.xml', 'has a DOCTYPE', '<!DOCTYPE x [<!ENTITY a "b">]><databaseChangeLog/>', 'unknown', []],
  [
    'c.yaml',
    'adds by itself',
    yaml(
      '        - addColumn:\n            tableName: t\n            columns:\n              - column: {name: a, type: int}\n',
    ),
    'present',
    ['add-column t.a'],
  ],
  [
    'c.yml',
    'drops without rollback',
    yaml('        - dropTable:\n            tableName: t\n'),
    'absent',
    ['drop-table t D L'],
  ],
  [
    'c.yaml',
    'SQL with rollback',
    yaml(
      '        - sql:\n            sql: |\n              ALTER TABLE t\n              DROP COLUMN a\n      rollback:\n        - sql:\n            sql: ALTER TABLE t ADD COLUMN a int\n',
    ),
    'lossy',
    ['drop-column t.a D L'],
  ],
  [
    'c.yaml',
    'an empty rollback',
    yaml('        - dropTable: {tableName: t}\n      rollback: []\n'),
    'absent',
    ['drop-table t D L'],
  ],
  ['c.yaml', 'is broken', 'databaseChangeLog:\n  - changeSet: [', 'unknown', []],
  [
    'c.json',
    'drops with rollback',
    JSON.stringify({
      databaseChangeLog: [
        {
          changeSet: {
            id: '1',
            author: 'a',
            changes: [{ dropTable: { tableName: 't' } }],
            rollback: [{ createTable: { tableName: 't' } }],
          },
        },
      ],
    }),
    'lossy',
    ['drop-table t D L'],
  ],
  ['c.sql', 'without rollback', sql('CREATE TABLE t (a int);'), 'absent', ['create-table t']],
  ['c.sql', 'with rollback', sql('CREATE TABLE t (a int);\n--rollback DROP TABLE t;'), 'present', ['create-table t']],
  [
    'c.sql',
    'with rollback in several lines',
    sql('DROP TABLE t;\n--rollback CREATE TABLE t (\n--rollback  a int);'),
    'lossy',
    ['drop-table t D L'],
  ],
  [
    'c.sql',
    'with rollback in a comment',
    sql('CREATE TABLE t (a int);\n/* liquibase rollback\nDROP TABLE t;\n*/'),
    'present',
    ['create-table t'],
  ],
  ['c.sql', 'an empty rollback', sql('DROP TABLE t;\n--rollback empty'), 'absent', ['drop-table t D L']],
  ['c.sql', 'no rollback required', sql('DROP TABLE t;\n-- rollback not required'), 'absent', ['drop-table t D L']],
  [
    'c.sql',
    'one of two goes back',
    `${sql('ALTER TABLE t ADD a int;\n--rollback ALTER TABLE t DROP a;')}\n\n--changeset a:2\nINSERT INTO t VALUES (1);\n--rollback empty`,
    'lossy',
    ['add-column t.a', 'insert-rows t'],
  ],
  [
    'c.sql',
    'one of two has none',
    `${sql('ALTER TABLE t ADD a int;\n--rollback ALTER TABLE t DROP a;')}\n\n--changeset a:2\nINSERT INTO t VALUES (1);`,
    'absent',
    ['add-column t.a', 'insert-rows t'],
  ],
];

describe('Liquibase', () => {
  test.each(CASES)('%s %s', async (file, _name, text, way, steps) => {
    const found = await one({ [`db/${file}`]: text });
    expect({ framework: found.framework, way: found.wayBack.kind, why: found.wayBack.why }).toEqual({
      framework: 'liquibase',
      way,
      why: expect.stringMatching(/\S/),
    });
    expect(found.operations.map(short)).toEqual(steps);
  });

  test('of a changelog that grows only what is new is judged', async () => {
    const before = sql('CREATE TABLE t (a int);');
    const after = `${before}\n--changeset a:2\nDROP TABLE u;\n--rollback CREATE TABLE u (a int);`;
    const found = await one({ 'db/c.sql': { before, after } });
    expect({ id: found.id, change: found.change, way: found.wayBack.kind }).toEqual({
      id: 'a:2',
      change: 'new',
      way: 'lossy',
    });
    expect(found.operations.map(short)).toEqual(['drop-table u D L']);
  });

  test('a changeset that was there and differs was edited', async () => {
    const before = sql('CREATE TABLE t (a int);');
    const edited = await one({ 'db/c.sql': { before, after: sql('CREATE TABLE t (a bigint);') } });
    expect(edited.change).toBe('edited');
    const gone = await one({ 'db/c.sql': { before: `${before}\n--changeset a:2\nDROP TABLE u;`, after: before } });
    expect(gone.change).toBe('edited');
    const again = sql('').replace('a:1', 'a:1 runOnChange:true');
    const repeatable = await one({
      'db/c.sql': { before: `${again}CREATE TABLE a (b int);`, after: `${again}CREATE TABLE a (c int);` },
    });
    expect(repeatable.change).not.toBe('edited');
  });

  test('lines are those of the file', async () => {
    const found = await one({ 'db/c.sql': sql('SELECT 1;\nDROP TABLE t;\n--rollback empty') });
    expect(found.operations[0]?.at.line).toBe(5);
    expect(found.wayBack.at?.line).toBe(6);
    const inYaml = await one({
      'db/c.yaml': yaml('        - sql:\n            sql: |\n              SELECT 1;\n              DROP TABLE t\n'),
    });
    expect(inYaml.operations[0]?.at.line).toBe(9);
    const inXml = await one({ 'db/c.xml': xml('<sql>\nSELECT 1;\nDROP TABLE t</sql>') });
    expect(inXml.operations[0]?.at.line).toBe(6);
  });
});
