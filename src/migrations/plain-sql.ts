import type { MigrationReader } from '../model/migration.ts';
import { fileOf, folderOf, stemOf } from './ground/paths.ts';
import { replacedTypes } from './ground/settle.ts';
import { sqlPair } from './ground/sql-pair.ts';

const UP = /(?:^|[._-])up\.sql$/i;
const DOWN = /(^|[._-])down\.sql$/i;
/** Folders in which a SQL file that no tool claims is still a migration. */
const FOLDER = /(?:^|\/)(?:migrations?|migrate|upgrades?|db[-_]?(?:changes|patches)|patches|changelogs?)\//i;

/** A SQL file of no known tool, in a folder of migrations; a file whose name ends in `up` is a pair with its `down`. */
export const migrationReader: MigrationReader = {
  id: 'plain-sql',
  title: 'plain SQL',
  rank: -10,
  recognise: (path) =>
    /\.(?:sql|psql|ddl)$/i.test(path) &&
    FOLDER.test(path) &&
    !DOWN.test(fileOf(path)) &&
    !/^(?:seeds?|schema|structure|fixtures?)\.sql$/i.test(fileOf(path)),
  belongsTo: (path, siblings) => {
    const up = folderOf(path) + fileOf(path).replace(DOWN, '$1up.sql');
    return DOWN.test(fileOf(path)) && siblings.has(up) ? up : undefined;
  },
  read: async (source) => {
    const { path, siblings } = source;
    const down = folderOf(path) + fileOf(path).replace(/(^|[._-])up\.sql$/i, '$1down.sql');
    const text = UP.test(fileOf(path)) ? await siblings.text(down) : undefined;
    if (text !== undefined) {
      return sqlPair(source, {
        id: stemOf(path),
        up: { line: 1, text: source.text },
        down: { path: down, line: 1, text },
        companions: [down],
        missing: '',
        downCommand: `psql "$DATABASE_URL" -f ${down}`,
      });
    }
    const operations = replacedTypes(source.sql({ path, line: 1, text: source.text }));
    const why = 'no migration tool is known for this file, so nothing takes it back';
    return { file: path, id: stemOf(path), operations, wayBack: { kind: 'no-mechanism', why, at: { path, line: 1 } } };
  },
};
