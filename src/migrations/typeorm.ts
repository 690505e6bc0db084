import type { MigrationReader } from '../model/migration.ts';
import { functionPair, type Reads } from './ground/code.ts';
import { stemOf } from './ground/paths.ts';
import { tableCall } from './ground/table-calls.ts';
import { treeOf } from './ground/tree.ts';

const reads =
  (path: string): Reads =>
  ({ links }) => {
    const found = links.map((link) => tableCall(link, path));
    return found.some((one) => one !== undefined) ? { operations: found.flatMap((one) => one ?? []) } : undefined;
  };

/** Whether a class implements a migration: TypeORM's own interface, or one of the project that is named like it. */
const IMPLEMENTS = /\bimplements\s+(?:[\w.]+\s*,\s*)*\w*Migration(?:Interface)?\b/;

/** TypeORM: a class with `up` and `down`. Projects wrap the interface (`ReversibleMigration`) and its calls in helpers. */
export const migrationReader: MigrationReader = {
  id: 'typeorm',
  title: 'TypeORM',
  rank: 9,
  recognise: (path, text) =>
    /\.[cm]?[jt]s$/.test(path) &&
    (/\bMigrationInterface\b/.test(text) ||
      (IMPLEMENTS.test(text) && /\bup\s*[(=]/.test(text)) ||
      (/\bqueryRunner\b/.test(text) && /\basync\s+up\s*\(/.test(text))),
  read: async (source) => {
    const name = /\bclass\s+(\w+)/.exec(source.text)?.[1];
    return functionPair(
      source,
      treeOf(source.text, 'js'),
      {
        up: ['up'],
        down: ['down'],
        id: name ?? stemOf(source.path),
        missing: 'it has no method down',
        downCommand: 'npx typeorm migration:revert -d <data source>',
      },
      reads(source.path),
    );
  },
};
