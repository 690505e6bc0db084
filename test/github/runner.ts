import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { type Annotation, readCommands, readOutputs } from './commands.ts';
import { type EventName, refsOf } from './events.ts';
import type { GitHub } from './server.ts';

/** How the bundle is started, as a runner does it. */
export interface ActionRun {
  readonly server: GitHub;
  readonly event: EventName;
  /** From `payload(…)` of events.ts. */
  readonly payload: object;
  /** By their names in action.yml, whose defaults fill the rest; `token` is added by default. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Path of the node to run with; default: the one that runs the test. */
  readonly node?: string;
  /** Path of the bundle; default `dist/action.js`. */
  readonly action?: string;
  /** Path of the action's definition; default `action.yml` beside `dist`, none for another bundle. */
  readonly definition?: string;
  /** Further or overriding environment; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds until it is killed; default 60,000. */
  readonly timeout?: number;
  /** Path of the workflow file that uses the action; default `.github/workflows/ready.yml`. */
  readonly workflow?: string;
}

/** What the runner saw. */
export interface ActionResult {
  /** Exit code; null when it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** Every workflow command but annotations and masks, as written. */
  readonly commands: readonly string[];
  /** Values that were masked with `::add-mask::`. */
  readonly masks: readonly string[];
  /** Files left in the workspace (`workspace/…`) and in RUNNER_TEMP (`temp/…`), by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Run id that the action is told to be. */
export const RUN_ID = '9123456789';

const root = path.resolve(import.meta.dirname, '../..');

/** Inputs as the runner hands them over: what is not given comes from the definition; an unknown name throws. */
async function inputsOf(run: ActionRun): Promise<readonly (readonly [string, string])[]> {
  const given: Record<string, string> = { token: run.server.token, ...run.inputs };
  const file = run.definition ?? (run.action === undefined ? path.join(root, 'action.yml') : undefined);
  if (file === undefined) return Object.entries(given);
  const known: Readonly<Record<string, { readonly default?: unknown } | null>> =
    parse(await readFile(file, 'utf8')).inputs ?? {};
  const unknown = Object.keys(given).filter((name) => !(name in known));
  if (unknown.length > 0) throw new Error(`${path.basename(file)} has no input ${unknown.join(', ')}`);
  const value = (name: string) => given[name] ?? String(known[name]?.default ?? '');
  return Object.keys(known).map((name) => [
    name,
    value(name).replace(/^\$\{\{ *github\.token *\}\}$/, run.server.token),
  ]);
}

async function environment(run: ActionRun, folder: string): Promise<NodeJS.ProcessEnv> {
  const { server, event } = run;
  const [owner = ''] = server.repository.split('/');
  const { sha, ref, headRef, baseRef } = refsOf(server, event, run.payload);
  const workflow = run.workflow ?? '.github/workflows/ready.yml';
  const inputs = await inputsOf(run);
  const main = server.git.sha('refs/heads/main');
  const repository = server.state.repositories[0];
  return {
    PATH: process.env.PATH,
    HOME: folder,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__ready-gate',
    GITHUB_ACTOR: 'nadia',
    GITHUB_API_URL: server.url,
    GITHUB_GRAPHQL_URL: server.graphqlUrl,
    GITHUB_SERVER_URL: server.serverUrl,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: path.join(folder, 'event.json'),
    GITHUB_OUTPUT: path.join(folder, 'output'),
    GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
    GITHUB_ENV: path.join(folder, 'env'),
    GITHUB_PATH: path.join(folder, 'path'),
    GITHUB_STATE: path.join(folder, 'state'),
    GITHUB_JOB: 'ready',
    GITHUB_REPOSITORY: server.repository,
    GITHUB_REPOSITORY_ID: String(repository?.id ?? ''),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: 'branch',
    GITHUB_HEAD_REF: headRef,
    GITHUB_BASE_REF: baseRef,
    GITHUB_SHA: sha,
    GITHUB_RUN_ID: RUN_ID,
    GITHUB_RUN_NUMBER: '41',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_TRIGGERING_ACTOR: 'nadia',
    GITHUB_WORKFLOW: 'Ready',
    // pull_request_target and the like take the workflow of the default branch.
    GITHUB_WORKFLOW_REF: `${server.repository}/${workflow}@${ref.startsWith('refs/pull/') ? ref : 'refs/heads/main'}`,
    GITHUB_WORKFLOW_SHA: ref.startsWith('refs/pull/') ? sha : main,
    GITHUB_WORKSPACE: path.join(folder, 'workspace'),
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 21',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: path.join(folder, 'temp'),
    RUNNER_TOOL_CACHE: path.join(folder, 'tools'),
    ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])),
    ...run.env,
  };
}

async function left(folder: string, names: readonly string[]): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of names) {
    const entries = await readdir(path.join(folder, name), { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((one) => one.isFile())) {
      const file = path.join(entry.parentPath, entry.name);
      found[path.relative(folder, file).split(path.sep).join('/')] = await readFile(file, 'utf8');
    }
  }
  return found;
}

/** Runs the bundle as a runner does: inputs and context in the environment, event and outputs in files, an empty workspace. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'runner-'));
  try {
    for (const name of ['workspace', 'temp', 'tools']) await mkdir(path.join(folder, name));
    for (const name of ['output', 'summary', 'env', 'path', 'state']) await writeFile(path.join(folder, name), '');
    await writeFile(path.join(folder, 'event.json'), JSON.stringify(run.payload));
    const action = run.action ?? path.join(root, 'dist/action.js');
    const child = spawn(run.node ?? process.execPath, [action], {
      cwd: path.join(folder, 'workspace'),
      env: await environment(run, folder),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: run.timeout ?? 60_000,
      killSignal: 'SIGKILL',
    });
    const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    child.stdout.on('data', (chunk: Buffer) => chunks.stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk));
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    const stdout = Buffer.concat(chunks.stdout).toString('utf8');
    const { annotations, masks, others } = readCommands(stdout);
    return {
      code,
      stdout,
      stderr: Buffer.concat(chunks.stderr).toString('utf8'),
      outputs: readOutputs(await readFile(path.join(folder, 'output'), 'utf8')),
      summary: await readFile(path.join(folder, 'summary'), 'utf8'),
      annotations,
      commands: others,
      masks,
      files: await left(folder, ['workspace', 'temp']),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
