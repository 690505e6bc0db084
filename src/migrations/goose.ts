import type { MigrationReader, MigrationSource, ReadMigration } from '../model/migration.ts';
import { bodyOf, isIdle, raises } from './ground/bodies.ts';
import { callsIn } from './ground/calls.ts';
import { absent, judge } from './ground/judge.ts';
import { fileOf, stemOf } from './ground/paths.ts';
import { replacedTypes } from './ground/settle.ts';
import { sqlPair } from './ground/sql-pair.ts';
import { joined, sections } from './ground/sql-sections.ts';
import { sqlInStrings } from './ground/sql-strings.ts';
import { treeOf } from './ground/tree.ts';

const marker = (line: string) => /^--\s*\+goose\s+(up|down)\b/i.exec(line)?.[1]?.toLowerCase();
const REGISTERS = /^AddMigration|^AddNamedMigration/;

const idOf = (path: string) => /^\d+/.exec(fileOf(path))?.[0] ?? stemOf(path);

/** A migration in Go: the functions that `goose.AddMigration…` is called with; their SQL stands in strings. */
function readGo(source: MigrationSource): ReadMigration {
  const { path } = source;
  const tree = treeOf(source.text, 'go');
  const register = callsIn(tree)
    .flatMap(({ links }) => links)
    .find(({ name }) => REGISTERS.test(name));
  const given = (register?.list ?? []).filter(
    (value) => value.kind === 'name' || (value.kind === 'literal' && value.value === null),
  );
  const [upName, downName] = given.map((value) => (value.kind === 'name' ? value.text : ''));
  const up = bodyOf(tree, upName ?? 'Up');
  const operations = replacedTypes(sqlInStrings(up?.nodes ?? [], source));
  const opaque = up !== undefined && operations.length === 0 && !isIdle(up.nodes);
  const down = downName === '' ? undefined : bodyOf(tree, downName ?? 'Down');
  const at = { path, line: down?.line ?? register?.line ?? 1 };
  const back = sqlInStrings(down?.nodes ?? [], source);
  const error = down && raises(down.nodes);
  const wayBack = down
    ? judge(operations, opaque, {
        operations: back,
        opaque: back.length === 0 && !isIdle(down.nodes),
        at,
        ...(error ? { raises: { path, line: error.line } } : {}),
      })
    : absent('no down function is registered', at);
  return {
    file: path,
    id: idOf(path),
    operations,
    wayBack,
    ...(wayBack.kind === 'absent' ? {} : { downCommand: 'goose down' }),
  };
}

/** goose: SQL with `-- +goose Up` and `-- +goose Down`, or Go functions given to `goose.AddMigration`. */
export const migrationReader: MigrationReader = {
  id: 'goose',
  title: 'goose',
  rank: 20,
  recognise: (path, text) =>
    (path.endsWith('.sql') && /^[ \t]*--\s*\+goose\s+up\b/im.test(text)) ||
    (path.endsWith('.go') && !path.endsWith('_test.go') && /\bgoose\.Add(?:Named)?Migration/.test(text)),
  read: async (source) => {
    if (source.path.endsWith('.go')) return readGo(source);
    const found = sections(source.text, marker);
    const down = joined(found, 'down');
    return sqlPair(source, {
      id: idOf(source.path),
      up: joined(found, 'up') ?? { line: 1, text: source.text },
      ...(down ? { down: { path: source.path, ...down } } : {}),
      missing: 'it has no section -- +goose Down',
      downCommand: 'goose down',
    });
  },
};
