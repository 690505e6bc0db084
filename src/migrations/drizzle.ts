import type { MigrationReader, Siblings } from '../model/migration.ts';
import { forwardOnly } from './ground/judge.ts';
import { fileOf, folderOf, stemOf } from './ground/paths.ts';
import { replacedTypes } from './ground/settle.ts';

/** Below the folder of a migration Drizzle keeps its journal and a snapshot per migration. */
const hasJournal = (path: string, siblings: Siblings): boolean => siblings.has(`${folderOf(path)}meta/_journal.json`);

/** Drizzle Kit: `0001_name.sql` beside `meta/_journal.json`, or `<timestamp>_name/migration.sql` beside a snapshot. It only goes forward. */
export const migrationReader: MigrationReader = {
  id: 'drizzle',
  title: 'Drizzle Kit',
  rank: 5,
  recognise: (path, text, siblings) => {
    if (!path.endsWith('.sql')) return false;
    if (/-->[ \t]*statement-breakpoint/.test(text)) return true;
    if (fileOf(path) === 'migration.sql') return siblings.has(`${folderOf(path)}snapshot.json`);
    // Four digits and words are what it names its files by; a mark of another tool in the content ranks above.
    if (!/^\d{4}_[a-z0-9_-]+\.sql$/i.test(fileOf(path)) || /\.(?:up|down)\.sql$/.test(path)) return false;
    return hasJournal(path, siblings) || /(?:^|\/)(?:drizzle|migrations?)\//i.test(path);
  },
  read: async (source) => {
    const { path } = source;
    const id = fileOf(path) === 'migration.sql' ? fileOf(folderOf(path).slice(0, -1)) : stemOf(path);
    const operations = replacedTypes(source.sql({ path, line: 1, text: source.text }));
    return { file: path, id, operations, wayBack: forwardOnly('Drizzle Kit', { path, line: 1 }) };
  },
};
