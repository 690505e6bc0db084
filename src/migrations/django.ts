import type { MigrationReader, WayBack } from '../model/migration.ts';
import { outerCalls } from './ground/calls.ts';
import { fieldsBefore } from './ground/django-fields.ts';
import { databaseDefaults, djangoStep } from './ground/django-steps.ts';
import { lossyOrPresent } from './ground/judge.ts';
import { folderOf, stemOf } from './ground/paths.ts';
import { functionsOf, listAfter } from './ground/python.ts';
import { replacedTypes } from './ground/settle.ts';
import { treeOf } from './ground/tree.ts';

/** Name of the app: the folder above `migrations`. */
const appOf = (path: string): string => /([^/]+)\/migrations\/$/.exec(folderOf(path))?.[1] ?? '';

/** Django: a class `Migration` with its list of operations, each with a way back of its own. */
export const migrationReader: MigrationReader = {
  id: 'django',
  title: 'Django',
  recognise: (path, text) =>
    path.endsWith('.py') &&
    /\bclass\s+Migration\s*\(\s*[\w.]{0,100}Migration\w{0,40}\s*\)/.test(text) &&
    /\bmigrations?\b/.test(text),
  read: async ({ ...source }) => {
    const { path, text, siblings } = source;
    const tree = treeOf(text, 'py');
    const chains = outerCalls(listAfter(tree, 'operations') ?? []);
    const alters = chains.some(({ links }) => links[0].name === 'AlterField');
    const before = alters ? await fieldsBefore(path, siblings) : new Map();
    const context = { source, functions: functionsOf(tree, text), before, defaults: databaseDefaults(chains) };
    const steps = chains.flatMap((chain) => djangoStep(chain, context));
    const operations = replacedTypes(steps.flatMap((step) => step.operations));
    const faults = steps.flatMap((step) => (step.back ? [step.back] : []));
    const schemaOnly = steps.flatMap((step) => step.operations.filter(({ op }) => op !== 'change-data' || step.back));
    const wayBack: WayBack =
      faults.find(({ kind }) => kind === 'absent') ??
      faults[0] ??
      lossyOrPresent(schemaOnly, { path, line: chains[0]?.line ?? 1 }, 'Django turns every operation round by itself');
    const app = appOf(path);
    const id = stemOf(path);
    return {
      file: path,
      id: app === '' ? id : `${app}.${id}`,
      operations,
      wayBack,
      ...(wayBack.kind === 'absent'
        ? {}
        : { downCommand: `python manage.py migrate ${app || '<app>'} <migration before ${id}>` }),
    };
  },
};
