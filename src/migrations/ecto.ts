import type { MigrationReader, MigrationSource, WayBack } from '../model/migration.ts';
import { isIdle, raises } from './ground/bodies.ts';
import { type Definition, definitionsOf } from './ground/definitions.ts';
import { type EctoSteps, ectoSteps } from './ground/ecto-steps.ts';
import { absent, judge, lossyOrPresent } from './ground/judge.ts';
import { fileOf, stemOf } from './ground/paths.ts';
import { replacedTypes } from './ground/settle.ts';
import { treeOf } from './ground/tree.ts';

function changeBack(steps: EctoSteps, change: Definition, path: string): WayBack {
  if (steps.stuck) return absent(steps.stuck.why, steps.stuck.at);
  const data = steps.operations.find(({ op }) => op === 'change-data');
  if (data) {
    const only = steps.operations.every(({ op }) => op === 'change-data');
    const why = 'on the way back this step runs forward again and restores nothing';
    return { kind: only ? 'absent' : 'lossy', why, at: data.at };
  }
  return lossyOrPresent(steps.operations, { path, line: change.line }, 'Ecto turns change round by itself');
}

function downBack(steps: EctoSteps, down: Definition | undefined, up: Definition, source: MigrationSource): WayBack {
  const { path } = source;
  if (!down) return absent('it has a function up and no function down', { path, line: up.line });
  const error = raises(down.nodes);
  const back = ectoSteps(down.nodes, source);
  return judge(steps.operations, steps.opaque, {
    operations: back.operations,
    opaque: back.opaque && !isIdle(down.nodes),
    at: { path, line: down.line },
    ...(error ? { raises: { path, line: error.line } } : {}),
  });
}

/** Ecto: a module with `use Ecto.Migration` and `change`, or `up` and `down`; any other name is no way back. */
export const migrationReader: MigrationReader = {
  id: 'ecto',
  title: 'Ecto',
  recognise: (path, text) => /\.exs?$/.test(path) && /\buse\s+(?:Ecto\.Migration|[\w.]+\.Migration)\b/.test(text),
  read: async (source) => {
    const { path } = source;
    const definitions = definitionsOf(treeOf(source.text, 'ex'), 'ex');
    const find = (name: string) => definitions.find((one) => one.name === name);
    const change = find('change');
    const up = change ?? find('up');
    const steps: EctoSteps = up ? ectoSteps(up.nodes, source) : { operations: [], opaque: false };
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
      ...(wayBack.kind === 'absent' ? {} : { downCommand: `mix ecto.rollback --to ${id}` }),
    };
  },
};
