import type { MigrationReader } from '../model/migration.ts';
import { sectionSql } from './ground/hasura-yaml.ts';
import { fileOf, folderOf } from './ground/paths.ts';
import { sqlPair } from './ground/sql-pair.ts';

const FOLDER = /(?:^|\/)(\d{10,})_?[^/]*\/$/;
const isUp = (name: string) => /^up\.(?:sql|ya?ml)$/.test(name);

/** Hasura: a folder `<timestamp>_name` with `up.sql` and `down.sql` (or `.yaml` in version 1). */
export const migrationReader: MigrationReader = {
  id: 'hasura',
  title: 'Hasura',
  recognise: (path) => isUp(fileOf(path)) && FOLDER.test(folderOf(path)),
  belongsTo: (path, siblings) => {
    const folder = folderOf(path);
    if (!/^down\.(?:sql|ya?ml)$/.test(fileOf(path)) || !FOLDER.test(folder)) return undefined;
    return ['up.sql', 'up.yaml', 'up.yml'].map((name) => folder + name).find(siblings.has) ?? `${folder}up.sql`;
  },
  read: async (source) => {
    const folder = folderOf(source.path);
    const down = ['down.sql', 'down.yaml', 'down.yml'].map((name) => folder + name).find(source.siblings.has);
    const text = down === undefined ? undefined : await source.siblings.text(down);
    const id = FOLDER.exec(folder)?.[1] ?? '';
    return sqlPair(source, {
      id,
      up: sectionSql(source.path, source.text),
      ...(down === undefined || text === undefined
        ? {}
        : { down: { path: down, ...sectionSql(down, text) }, companions: [down] }),
      missing: 'there is no down.sql beside it',
      downCommand: `hasura migrate apply --version ${id} --type down`,
    });
  },
};
