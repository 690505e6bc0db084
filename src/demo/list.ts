import { access, readdir } from 'node:fs/promises';
import path from 'node:path';
import { Stop } from '../model/stop.ts';
import type { State } from '../model/verdict.ts';
import { readScenario } from './plan.ts';

/** An example by its name, as lists show it. */
export interface ScenarioEntry {
  readonly name: string;
  readonly folder: string;
  readonly order: number;
  readonly title: string;
  /** One sentence: what it shows. */
  readonly shows: string;
  readonly expect: State;
  /** Id of the rule whose finding comes first; absent when it is ready. */
  readonly rule?: string;
}

/** The example that `demo` shows without a name: a claim that its own evidence contradicts. */
export const DEFAULT_SCENARIO = 'zero-high-over-two';

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

/** The `examples` folder of the folder `from` or of one of the three above it; throws Stop when there is none. */
export async function findExamples(from: string): Promise<string> {
  for (const up of ['.', '..', '../..', '../../..']) {
    const folder = path.resolve(from, up, 'examples');
    if (await exists(path.join(folder, DEFAULT_SCENARIO, 'scenario.yml'))) return folder;
  }
  throw new Stop(4, 'the examples folder is not beside dist: take the whole project, not only dist');
}

/** Every example below the folder, the simplest first; folders without a scenario.yml are none. Throws Stop for a broken one. */
export async function listScenarios(examples: string): Promise<readonly ScenarioEntry[]> {
  const entries = await readdir(examples, { withFileTypes: true });
  const found = entries
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }): Promise<readonly ScenarioEntry[]> => {
      const folder = path.join(examples, name);
      if (!(await exists(path.join(folder, 'scenario.yml')))) return [];
      const { order, title, shows, expect, rule } = (await readScenario(folder)).scenario;
      return [{ name, folder, order, title, shows, expect, ...(rule ? { rule } : {}) }];
    });
  const list = (await Promise.all(found)).flat();
  return list.sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1));
}

/** Folder of the example with this name; throws Stop that lists the names there are. */
export async function scenarioFolder(examples: string, name: string): Promise<string> {
  const folder = path.join(examples, name);
  if (/^[a-z0-9][a-z0-9-]*$/.test(name) && (await exists(path.join(folder, 'scenario.yml')))) return folder;
  const names = (await listScenarios(examples)).map((entry) => entry.name);
  throw new Stop(2, `there is no example "${name}"`, [`Examples: ${names.join(', ')}`]);
}
