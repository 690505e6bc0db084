import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

type Values = Readonly<Record<string, unknown>>;

/** A step as a workflow file has it. */
export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Values;
  readonly if?: string;
}

/** A workflow file, as far as the tests look at it. */
export interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, { readonly workflows?: readonly string[] } & Values>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress'?: boolean };
  readonly jobs: Readonly<
    Record<
      string,
      { readonly name?: string; readonly if?: string; readonly permissions?: Values; readonly steps?: readonly Step[] }
    >
  >;
}

/** A workflow of the project with its path and text. */
export interface Named {
  readonly file: string;
  readonly text: string;
  readonly workflow: Workflow;
}

/** Every workflow of a folder, by name. */
export function workflowsOf(folder: string): readonly Named[] {
  const names = readdirSync(path.join(ROOT, folder)).filter((name) => name.endsWith('.yml'));
  return names.sort().map((name) => {
    const file = `${folder}/${name}`;
    const text = read(file);
    return { file, text, workflow: parse(text) as Workflow };
  });
}

export const stepsOf = (workflow: Workflow): readonly Step[] =>
  Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);

/** The gate's own steps: the action by its name, or the one of this repository. */
export const gateSteps = (workflow: Workflow): readonly Step[] =>
  stepsOf(workflow).filter(({ uses = '' }) => uses === './' || uses.startsWith('OWNER/ready-gate@'));
