import type { MigrationReader } from '../model/migration.ts';
import { forwardOnly, judge } from './ground/judge.ts';
import { fileOf, folderOf } from './ground/paths.ts';
import { replacedTypes } from './ground/settle.ts';

const FILE = /(?:^|\/)([^/]+)\/migration\.sql$/;

/** Prisma Migrate: `migrations/<timestamp>_name/migration.sql`. It only goes forward; a `down.sql` is a convention that no command runs. */
export const migrationReader: MigrationReader = {
  id: 'prisma',
  title: 'Prisma Migrate',
  recognise: (path, text, siblings) =>
    FILE.test(path) &&
    !siblings.has(`${folderOf(path)}snapshot.json`) &&
    (/(?:^|\/)migrations\/[^/]+\/migration\.sql$/.test(path) ||
      /^-- (?:CreateTable|AlterTable|DropTable|AddForeignKey|DropForeignKey|CreateIndex|DropIndex|CreateEnum|AlterEnum|DropEnum|RedefineTables|RenameForeignKey|RenameIndex)\b/m.test(
        text,
      )),
  belongsTo: (path, siblings) => {
    const up = `${folderOf(path)}migration.sql`;
    return fileOf(path) === 'down.sql' && siblings.has(up) ? up : undefined;
  },
  read: async (source) => {
    const { path } = source;
    const down = `${folderOf(path)}down.sql`;
    const text = await source.siblings.text(down);
    const operations = replacedTypes(source.sql({ path, line: 1, text: source.text }));
    const id = FILE.exec(path)?.[1] ?? '';
    if (text === undefined)
      return { file: path, id, operations, wayBack: forwardOnly('Prisma Migrate', { path, line: 1 }) };
    const at = { path: down, line: 1 };
    const wayBack = judge(operations, false, { operations: source.sql({ ...at, text }), opaque: false, at });
    return {
      file: path,
      id,
      operations,
      wayBack: wayBack.kind === 'present' ? { ...wayBack, why: 'a down.sql is written, to be run by hand' } : wayBack,
      companions: [down],
      ...(wayBack.kind === 'absent' ? {} : { downCommand: `npx prisma db execute --file ${down}` }),
    };
  },
};
