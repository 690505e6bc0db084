import path from 'node:path';
import { getInput } from '@actions/core';
import { Stop } from '../model/stop.ts';
import { INPUTS, type Input, type InputName } from './contract.ts';

/** The inputs of the action, checked. */
export interface Inputs {
  readonly token: string;
  /** Only when it is not the usual path; then the file has to be there. */
  readonly config?: string;
  readonly pull?: number;
  readonly mode: 'enforce' | 'report';
  readonly context: string;
  readonly comment: 'off' | 'on-failure' | 'always';
  /** Absolute paths. */
  readonly json?: string;
  readonly sarif?: string;
  readonly receipt?: string;
  readonly statement?: string;
  readonly predicate?: string;
  /** What to flip; absent when nothing is. */
  readonly flip?: FlipInputs;
}

/** The inputs of a flip. */
export interface FlipInputs {
  readonly flip: 'true' | 'dry-run';
  readonly prd?: string;
  readonly status?: string;
  readonly branch?: string;
}

/** Ways of telling that can go to a file, each with its input and output `<name>-path`. */
export const FILES = ['json', 'sarif', 'receipt', 'statement', 'predicate'] as const;

function given(name: InputName): string {
  const input: Input = INPUTS[name];
  // The default of the token is an expression that only the runner fills in.
  const text = getInput(name) || (name === 'token' ? '' : input.default);
  if (input.values && !input.values.includes(text))
    throw new Stop(2, `the input ${name} is ${JSON.stringify(text)}; it takes ${input.values.join(', ')}`);
  return text;
}

/** A pull request number as an input or a payload writes it; throws Stop(2) for anything else. */
export function numberOf(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text))
    throw new Stop(2, `${JSON.stringify(text.slice(0, 40))} is not a pull request number`);
  return Number(text);
}

/** A file below the workspace; throws Stop(2) for one outside of it. */
function fileOf(name: InputName, workspace: string): string | undefined {
  const text = given(name);
  if (text === '') return undefined;
  const file = path.resolve(workspace, text);
  const inside = path.relative(workspace, file);
  if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside))
    throw new Stop(2, `the input ${name} (${text}) leaves the workspace`);
  return file;
}

/** A branch that git takes: no word of an option, no path upwards. */
const BRANCH = /^(?!.*(?:\.\.|\/\/|@\{|\.lock$|\/$))[\w][\w./-]{0,200}$/;

function flipInputs(): FlipInputs | undefined {
  const flip = given('flip');
  if (flip === 'false') return undefined;
  const [prd, status, branch] = [given('flip-prd'), given('flip-status'), given('flip-branch')];
  if (branch !== '' && !BRANCH.test(branch))
    throw new Stop(2, `the input flip-branch (${branch}) is no name of a branch`);
  return {
    flip: flip as FlipInputs['flip'],
    ...(prd === '' ? {} : { prd }),
    ...(status === '' ? {} : { status }),
    ...(branch === '' ? {} : { branch }),
  };
}

/** Reads every input once; throws Stop(2) with the input's name and what it takes. */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  const token = given('token');
  if (token === '') throw new Stop(2, 'the input token is empty; leave it out to use the token of the run');
  const context = given('context').trim();
  if (context.length > 100) throw new Stop(2, 'the input context has more than 100 characters');
  const workspace = env.GITHUB_WORKSPACE || process.cwd();
  const [config, pull] = [given('config'), given('pull-request')];
  const files = FILES.flatMap((name) => {
    const file = fileOf(`${name}-path`, workspace);
    return file === undefined ? [] : [[name, file] as const];
  });
  const flip = flipInputs();
  return {
    token,
    ...(flip ? { flip } : {}),
    mode: given('mode') as Inputs['mode'],
    comment: given('comment') as Inputs['comment'],
    context,
    ...(config === INPUTS.config.default ? {} : { config }),
    ...(pull === '' ? {} : { pull: numberOf(pull) }),
    ...Object.fromEntries(files),
  };
}
