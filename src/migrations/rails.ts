import type { MigrationReader, MigrationSource, WayBack } from '../model/migration.ts';
import { isIdle, raises } from './ground/bodies.ts';
import { type Definition, definitionsOf } from './ground/definitions.ts';
import { absent, judge, lossyOrPresent } from './ground/judge.ts';
import { fileOf, stemOf } from './ground/paths.ts';
import { type Steps, stepsOf } from './ground/rails-steps.ts';
import { replacedTypes } from './ground/settle.ts';
import { treeOf } from './ground/tree.ts';

/** `change` runs backwards by itself: every step must be one that Rails can turn round. */
function changeBack(steps: Steps, change: Definition, path: string): WayBack {
  const at = { path, line: change.line };
  if (steps.stuck) return absent(steps.stuck.why, steps.stuck.at);
  for (const one of steps.both) {
    const back = one.down ?? { operations: [], opaque: false };
    const judged = judge(one.up.operations, one.up.opaque, {
      operations: back.operations,
      opaque: back.opaque,
      at: one.at,
    });
    const alone = steps.operations.length === one.up.operations.length;
    if (judged.kind === 'absent' && one.up.operations.length > 0) return alone ? judged : { ...judged, kind: 'lossy' };
  }
  const data = steps.operations.find(
    ({ op }) => op === 'change-data' || op === 'update-all-rows' || op === 'update-rows' || op === 'delete-rows',
  );
  const inBlock = steps.both.some(({ up }) => data && up.operations.includes(data));
  if (data && !inBlock) {
    const why = 'on the way back this step runs forward again and restores nothing';
    const only = steps.operations.every(({ op }) => op === data.op);
    return { kind: only ? 'absent' : 'lossy', why: `${why}: ${data.says}`, at: data.at };
  }
  return lossyOrPresent(steps.operations, at, 'Rails turns change round by itself');
}

function downBack(steps: Steps, down: Definition | undefined, up: Definition, source: MigrationSource): WayBack {
  const { path } = source;
  if (!down) return absent('it has a method up and no method down', { path, line: up.line });
  const error = raises(down.nodes);
  const back = stepsOf(down.nodes, source);
  return judge(steps.operations, steps.opaque, {
    operations: back.operations,
    opaque: back.opaque && !isIdle(down.nodes),
    at: { path, line: down.line },
    ...(error ? { raises: { path, line: error.line } } : {}),
  });
}

/** Rails: a class below `ActiveRecord::Migration` with `change`, or with `up` and `down`. `schema.rb` is no migration. */
export const migrationReader: MigrationReader = {
  id: 'rails',
  title: 'Rails',
  recognise: (path, text) =>
    path.endsWith('.rb') &&
    /<\s*(?:::)?[\w:]*\bMigration\b/.test(text) &&
    /\bdef\s+(?:self\.)?(?:change|up|down)\b/.test(text),
  read: async (source) => {
    const { path } = source;
    const definitions = definitionsOf(treeOf(source.text, 'rb'), 'rb');
    const find = (name: string) => definitions.find((one) => one.name === name);
    const change = find('change');
    const up = change ?? find('up');
    const steps: Steps = up ? stepsOf(up.nodes, source) : { operations: [], opaque: false, both: [] };
    const wayBack = change
      ? changeBack(steps, change, path)
      : up
        ? downBack(steps, find('down'), up, source)
        : absent('it has neither change nor up', { path, line: 1 });
    const id = /^\d+/.exec(fileOf(path))?.[0] ?? stemOf(path);
    return {
      file: path,
      id,
      operations: replacedTypes(steps.operations),
      wayBack,
      ...(wayBack.kind === 'absent' ? {} : { downCommand: `bin/rails db:migrate:down VERSION=${id}` }),
    };
  },
};
