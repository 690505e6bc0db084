import type { MigrationReader } from '../model/migration.ts';
import { fileOf, stemOf } from './ground/paths.ts';
import { sqlPair } from './ground/sql-pair.ts';
import { joined, sections } from './ground/sql-sections.ts';

const marker = (line: string) => /^--\s*migrate:(up|down)\b/i.exec(line)?.[1]?.toLowerCase();

/** dbmate: one file with `-- migrate:up` and `-- migrate:down`. */
export const migrationReader: MigrationReader = {
  id: 'dbmate',
  title: 'dbmate',
  rank: 20,
  recognise: (path, text) => path.endsWith('.sql') && /^[ \t]*--\s*migrate:up\b/im.test(text),
  read: async (source) => {
    const found = sections(source.text, marker);
    const down = joined(found, 'down');
    return sqlPair(source, {
      id: /^\d+/.exec(fileOf(source.path))?.[0] ?? stemOf(source.path),
      up: joined(found, 'up') ?? { line: 1, text: source.text },
      ...(down ? { down: { path: source.path, ...down } } : {}),
      missing: 'it has no section -- migrate:down',
      downCommand: 'dbmate down',
    });
  },
};
