import type { MigrationReader } from '../model/migration.ts';
import { absent, judge, lossyOrPresent } from './ground/judge.ts';
import { fileOf, folderOf, stemOf } from './ground/paths.ts';
import { replacedTypes } from './ground/settle.ts';

const isDown = (path: string) => /\.down\.sql$/i.test(path);

/** Steps that are no part of the schema: what Atlas works out turns back the schema only. */
const DATA = /^(?:insert|update|delete)|^truncate$|^change-data$|^raw-sql$/;

/** Atlas: SQL files listed in an `atlas.sum` beside them. Without a down file, `atlas migrate down` works out the way back. */
export const migrationReader: MigrationReader = {
  id: 'atlas',
  title: 'Atlas',
  rank: 4,
  recognise: (path, text, siblings) =>
    path.endsWith('.sql') &&
    !isDown(path) &&
    (siblings.has(`${folderOf(path)}atlas.sum`) ||
      /^--\s*atlas:(?:txmode|nolint|delimiter|sum|checkpoint|import)\b/m.test(text)),
  belongsTo: (path, siblings) => {
    if (!isDown(path) || !siblings.has(`${folderOf(path)}atlas.sum`)) return undefined;
    return [path.replace(/\.down\.sql$/i, '.up.sql'), path.replace(/\.down\.sql$/i, '.sql')].find(siblings.has);
  },
  read: async (source) => {
    const { path, siblings } = source;
    const operations = replacedTypes(source.sql({ path, line: 1, text: source.text }));
    const down = path.replace(/(?:\.up)?\.sql$/i, '.down.sql');
    const text = await siblings.text(down);
    const at = { path, line: 1 };
    const [step] = operations.filter(({ op }) => DATA.test(op));
    const written = text !== undefined;
    const wayBack = written
      ? judge(operations, false, {
          operations: source.sql({ path: down, line: 1, text }),
          opaque: false,
          at: { path: down, line: 1 },
        })
      : step && operations.every(({ op }) => DATA.test(op))
        ? absent('Atlas works out a way back for the schema only, and this migration changes data', step.at)
        : step
          ? {
              kind: 'lossy' as const,
              why: `Atlas works out a way back for the schema only, and this step is none: ${step.says}`,
              at: step.at,
            }
          : lossyOrPresent(operations, at, 'Atlas works out the way back (atlas migrate down)');
    return {
      file: path,
      id: /^\d+/.exec(fileOf(path))?.[0] ?? stemOf(path),
      operations,
      wayBack,
      ...(written ? { companions: [down] } : {}),
      ...(wayBack.kind === 'absent' ? {} : { downCommand: 'atlas migrate down --env <env>' }),
    };
  },
};
