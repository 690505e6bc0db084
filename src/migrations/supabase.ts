import type { MigrationReader } from '../model/migration.ts';
import { forwardOnly } from './ground/judge.ts';
import { fileOf } from './ground/paths.ts';
import { replacedTypes } from './ground/settle.ts';

/** Supabase: `supabase/migrations/<timestamp>_name.sql`. It only goes forward; `seed.sql` is no migration. */
export const migrationReader: MigrationReader = {
  id: 'supabase',
  title: 'Supabase',
  rank: 6,
  recognise: (path) => /(?:^|\/)supabase\/(?:.+\/)?migrations\/\d+_[^/]*\.sql$/.test(path),
  read: async (source) => {
    const { path } = source;
    const operations = replacedTypes(source.sql({ path, line: 1, text: source.text }));
    const id = /^\d+/.exec(fileOf(path))?.[0] ?? '';
    return { file: path, id, operations, wayBack: forwardOnly('Supabase', { path, line: 1 }) };
  },
};
