import type { MigrationReader, MigrationSource } from '../model/migration.ts';
import { alembicOperations } from './ground/alembic-calls.ts';
import { isIdle } from './ground/bodies.ts';
import { absent, judge } from './ground/judge.ts';
import { stemOf } from './ground/paths.ts';
import { functionsOf, raisedIn } from './ground/python.ts';
import { replacedTypes } from './ground/settle.ts';
import { treeOf } from './ground/tree.ts';

const REVISION = /^revision\s*(?::[^=\n]{0,80})?=\s*['"]([^'"\n]{1,100})['"]/m;

function read(source: MigrationSource) {
  const { path } = source;
  const tree = treeOf(source.text, 'py');
  const functions = functionsOf(tree, source.text);
  const find = (name: string) => functions.find((one) => one.name === name);
  const [up, down] = [find('upgrade'), find('downgrade')];
  const forward = alembicOperations(up?.nodes ?? [], source, functions);
  const operations = replacedTypes(forward.operations);
  const back = down && alembicOperations(down.nodes, source, functions);
  const error = down && raisedIn(down.nodes, source.text);
  const wayBack =
    down && back
      ? judge(operations, forward.opaque, {
          operations: back.operations,
          opaque: back.opaque && !isIdle(down.nodes),
          at: { path, line: down.line },
          ...(error ? { raises: { path, line: error.line } } : {}),
        })
      : absent('it has no function downgrade', { path, line: up?.line ?? 1 });
  const id = REVISION.exec(source.text)?.[1] ?? stemOf(path);
  return {
    file: path,
    id,
    operations,
    wayBack,
    ...(wayBack.kind === 'absent' ? {} : { downCommand: `alembic downgrade ${id}^` }),
  };
}

/** Alembic and Flask-Migrate: `upgrade()` and `downgrade()` with `op`. */
export const migrationReader: MigrationReader = {
  id: 'alembic',
  title: 'Alembic',
  recognise: (path, text) =>
    path.endsWith('.py') && /^down_revision\b/m.test(text) && /\bdef\s+upgrade\s*\(/.test(text),
  read: async (source) => read(source),
};
