import type { MigrationReader } from '../model/migration.ts';
import { fileOf } from './ground/paths.ts';
import { sqlPair } from './ground/sql-pair.ts';

const UP = /^(\d+)_(.*)\.up\.sql$/i;

/** golang-migrate and sqlx: a pair `N_name.up.sql` and `N_name.down.sql`. */
export const migrationReader: MigrationReader = {
  id: 'golang-migrate',
  title: 'golang-migrate',
  recognise: (path) => UP.test(fileOf(path)),
  belongsTo: (path) =>
    /^\d+_.*\.down\.sql$/i.test(fileOf(path)) ? path.replace(/\.down\.sql$/i, '.up.sql') : undefined,
  read: async (source) => {
    const down = source.path.replace(/\.up\.sql$/i, '.down.sql');
    const text = await source.siblings.text(down);
    return sqlPair(source, {
      id: UP.exec(fileOf(source.path))?.[1] ?? '',
      up: { line: 1, text: source.text },
      ...(text === undefined ? {} : { down: { path: down, line: 1, text }, companions: [down] }),
      missing: 'there is no .down.sql beside it',
      downCommand: 'migrate -path <folder> -database "$DATABASE_URL" down 1',
    });
  },
};
