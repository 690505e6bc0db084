import { loadPostgres } from '../../src/migrations/ground/postgres.ts';
import { readSql } from '../../src/migrations/ground/sql.ts';
import { short } from './reading.ts';

const parse = await loadPostgres();
const steps = (text: string, path = 'db/x.sql') => readSql({ path, line: 1, text }, parse).map(short);
const words = (text: string, path = 'db/x.sql') => readSql({ path, line: 1, text }, undefined).map(short);

/** Statements that both readers take, with what they do. */
const BOTH: readonly (readonly [string, readonly string[]])[] = [
  ['drop table users', ['drop-table users D L']],
  ['DROP TABLE IF EXISTS a, "B", c.d CASCADE', ['drop-table a D L', 'drop-table B D L', 'drop-table c.d D L']],
  ['alter table t drop column a, drop b', ['drop-column t.a D L', 'drop-column t.b D L']],
  ['alter table only t drop column if exists "a b" cascade', ['drop-column t.a b D L']],
  ['drop schema app cascade', ['drop-schema app D L']],
  ['drop database shop', ['drop-database shop D L']],
  ['drop owned by worker', ['drop-schema  D L']],
  ['truncate a, b', ['truncate a D L', 'truncate b D L']],
  ['TRUNCATE TABLE ONLY a RESTART IDENTITY CASCADE', ['truncate a D L']],
  ['delete from t', ['delete-all-rows t D L']],
  ['delete from t where id = 1', ['delete-rows t']],
  ['delete from t where true', ['delete-all-rows t D L']],
  ['delete from t where 1 = 1', ['delete-all-rows t D L']],
  ['update t set a = 1', ['update-all-rows t D L']],
  ['update t set a = 1 where b', ['update-rows t']],
  ['update t set a = s.a from s', ['update-rows t']],
  [
    'with gone as (delete from t returning *) insert into log select * from gone',
    ['delete-all-rows t D L', 'insert-rows log'],
  ],
  ['alter table t alter column a type int', ['change-type t.a D L']],
  ['alter table t alter a set data type text', ['change-type t.a L']],
  ['alter table t alter column a type varchar(20)', ['change-type t.a D L']],
  ['alter table t alter column a type bigint', ['change-type t.a L']],
  ['alter table t alter column a set not null', ['set-not-null t.a L']],
  ['alter table t alter column a drop not null', ['drop-not-null t.a']],
  ['alter table t alter column a set default 3', ['change-default t.a']],
  ['alter table t add column a int', ['add-column t.a']],
  ['alter table t add a int not null', ['add-not-null-no-default t.a L']],
  ['alter table t add column a int not null default null', ['add-not-null-no-default t.a L']],
  ['alter table t add column a int default 0 not null', ['add-column t.a']],
  ['alter table t add column a timestamptz default now()', ['add-column t.a']],
  ['alter table t add column a uuid default gen_random_uuid()', ['add-column t.a L']],
  ['alter table t add column if not exists a bigserial', ['add-column t.a L']],
  [
    'alter table t add column a int unique references u (id)',
    ['add-column t.a', 'add-unique t.a L', 'add-foreign-key t.a L'],
  ],
  ['alter table t add constraint k unique (a, b)', ['add-unique t.a, b L']],
  ['alter table t add foreign key (a) references u', ['add-foreign-key t.a L']],
  ['alter table t add constraint k foreign key (a) references u not valid', ['add-constraint-not-valid t']],
  ['alter table t add constraint k primary key using index i', ['add-constraint-not-valid t']],
  ['alter table t add check (a > 0)', ['add-check t L']],
  ['alter table t drop constraint k', ['drop-constraint k']],
  ['alter table t rename to u', ['rename-table t L']],
  ['alter table t rename column a to b', ['rename-column t.a L']],
  ['alter table t rename a to b', ['rename-column t.a L']],
  ['alter schema a rename to b', ['rename-schema a L']],
  ['create index i on t (a)', ['index-not-concurrent i L']],
  ['create unique index concurrently if not exists i on t (a)', ['create-index i']],
  ['drop index i', ['drop-index i L']],
  ['drop index concurrently i', ['drop-index i']],
  ["create type mood as enum ('a', 'b')", ['create-type mood']],
  ["alter type mood add value 'c'", ['add-enum-value mood']],
  ["alter type mood rename value 'a' to 'b'", ['rename-enum-value mood L']],
  ["delete from pg_enum where enumlabel = 'a'", ['drop-enum-value  D L']],
  ['drop type mood', ['drop-type mood']],
  ['drop type mood cascade', ['drop-type mood D']],
  ['drop view v', ['drop-object v']],
  ['drop extension hstore cascade', ['drop-object hstore D']],
  ['lock table t in share mode', ['lock-table t L']],
  ['reindex table concurrently t', []],
  ['reindex table t', ['rewrite-table t L']],
  ['vacuum full t', ['rewrite-table t L']],
  ['create table t (id int primary key, a text unique)', ['create-table t']],
  ['create table t as select 1', ['create-table t']],
  ['insert into t values (1)', ['insert-rows t']],
  ['begin; select 1; commit', []],
  ['set lock_timeout = 1000', []],
  ["-- drop table a;\n/* drop table b; /* nested */ drop table c; */ select 'drop table d'", []],
  ["comment on table t is 'drop table u;'", ['other']],
  ['create function f() returns void language sql as $$ delete from t; drop table u; $$', ['create-object f']],
  ['create trigger x after insert on t for each row execute function f()', ['create-object x']],
  [
    "do $$ begin if true then drop table a; end if; execute 'truncate b'; end $$",
    ['drop-table a D L', 'truncate b D L'],
  ],
  ["do $x$ begin perform 1; execute format('drop table %I', 'a'); end $x$", ['raw-sql']],
];

/** A placeholder as Flyway has them. */
const HOLE = ['$', '{prefix}'].join('');

/** What only one dialect knows: told from its words. */
const DIALECTS: readonly { readonly text: string; readonly expected: readonly string[]; readonly path: string }[] = (
  [
    ['ALTER TABLE `t` MODIFY COLUMN `a` varchar(20) NOT NULL', ['change-type t.a D L', 'set-not-null t.a L']],
    ['ALTER TABLE `t` CHANGE `a` `b` text', ['rename-column t.a L', 'change-type t.b L']],
    ["ALTER TABLE `t` MODIFY `a` enum('x')", ['drop-enum-value t.a D L']],
    [
      'ALTER TABLE `t` DROP `a`, DROP INDEX `i`, DROP FOREIGN KEY `k`',
      ['drop-column t.a D L', 'drop-index i', 'drop-constraint k'],
    ],
    ['CREATE INDEX i ON t (a) ENGINE=x', ['index-not-concurrent i']],
    ['RENAME TABLE `a` TO `b`, `c` TO `d`', ['rename-table a L', 'rename-table c L']],
    ['/*!40000 DROP TABLE `a` */;', ['drop-table a D L']],
    ["INSERT INTO `t` VALUES ('it\\'s; drop table x');\nDROP TABLE `u`;", ['insert-rows t', 'drop-table u D L']],
    ['# drop table a\nDROP TABLE b', ['drop-table b D L'], 'db/mysql/x.sql'],
    [
      'DELIMITER //\nCREATE PROCEDURE p() BEGIN DROP TABLE a; END//\nDELIMITER ;\nDROP TABLE `b`;',
      ['create-object p', 'drop-table b D L'],
    ],
    [
      'ALTER TABLE [dbo].[t] ADD [a] int NOT NULL, [b] int\nGO\nDROP TABLE [dbo].[u]\nGO',
      ['add-not-null-no-default dbo.t.a L', 'add-column dbo.t.b', 'drop-table dbo.u D L'],
    ],
    ["EXEC sp_rename 'dbo.t.a', 'b', 'COLUMN'\nGO", ['rename-column dbo.t.a L']],
    [`create table ${HOLE}_t (a int); drop table ${HOLE}_u`, [`create-table ${HOLE}_t`, `drop-table ${HOLE}_u D L`]],
    ['\\set ON_ERROR_STOP on\ndrop table a;', ['drop-table a D L']],
    ["COPY t FROM stdin;\n1\tit's\n2\tdrop table x;\n\\.\ndrop table a;", ['insert-rows t', 'drop-table a D L']],
    ['drop table a; this is no sql; drop table b', ['drop-table a D L', 'other', 'drop-table b D L']],
  ] as readonly (readonly [string, readonly string[], string?])[]
).map(([text, expected, path]) => ({ text, expected, path: path ?? 'db/x.sql' }));

describe('SQL', () => {
  test.each(BOTH)('%s', (text, expected) => {
    const plain = (list: readonly string[]) =>
      list.map((step) =>
        step.replace(/^other .*/, 'other').replace(/^(drop-schema|drop-enum-value|raw-sql) .*?( D L)?$/, '$1$2'),
      );
    expect(plain(steps(text))).toEqual(plain(expected));
    expect(plain(words(text))).toEqual(plain(expected));
  });

  test.each(DIALECTS)('$text', ({ text, expected, path }) => {
    expect(steps(text, path)).toEqual(expected);
  });

  test('USING can throw values away whatever the type is', () => {
    expect(steps('alter table t alter column a type text using a::text')).toEqual(['change-type t.a L']);
    expect(steps("alter table t alter column a type text using ''")).toEqual(['change-type t.a D L']);
  });

  test('places count lines of the file, comments and letters of several bytes included', () => {
    const text = "-- é\n\nselect 'ü';\n/* x\n*/ drop table a;\ndrop\ntable b;";
    expect(readSql({ path: 'x.sql', line: 10, text }, parse).map(({ at }) => at.line)).toEqual([14, 15]);
    expect(readSql({ path: 'x.sql', line: 10, text }, undefined).map(({ at }) => at.line)).toEqual([14, 15]);
  });
});
