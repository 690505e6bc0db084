import type { MigrationReader } from '../model/migration.ts';
import { HAS_UP } from './ground/bodies.ts';
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

/** Sequelize and Umzug: `up` and `down` with a `queryInterface`. */
export const migrationReader: MigrationReader = {
  id: 'sequelize',
  title: 'Sequelize',
  rank: 8,
  recognise: (path, text) => /\.[cm]?[jt]sx?$/.test(path) && /\bqueryInterface\b/i.test(text) && HAS_UP.test(text),
  read: async (source) =>
    functionPair(
      source,
      treeOf(source.text, 'js'),
      {
        up: ['up'],
        down: ['down'],
        id: stemOf(source.path),
        missing: 'it has no function down',
        downCommand: `npx sequelize-cli db:migrate:undo --name ${stemOf(source.path)}.js`,
      },
      reads(source.path),
    ),
};
