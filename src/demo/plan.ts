import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { anyOf } from '../model/globs.ts';
import { Stop } from '../model/stop.ts';
import { type FileSet, lay, readFiles } from './files.ts';
import { type CommitPlan, parseScenario, type Scenario } from './scenario.ts';

/** A commit with the files that it writes. */
export interface PlannedCommit extends CommitPlan {
  readonly write: FileSet;
}

/** A scenario with everything that it inherits: commits of the base branch, then those of the change. */
export interface Plan {
  readonly scenario: Scenario;
  readonly branch: string;
  readonly at: string;
  readonly body?: string;
  readonly main: readonly PlannedCommit[];
  readonly commits: readonly PlannedCommit[];
  readonly squash?: NonNullable<Scenario['squash']>;
}

/** What an extending scenario starts from. */
interface Start {
  readonly scenario: Scenario;
  readonly file: string;
  /** Commits of an extended scenario that is merged; empty otherwise. */
  readonly before: readonly PlannedCommit[];
  readonly base: FileSet;
  readonly change: FileSet;
}

function leaveOut(files: FileSet, globs: readonly string[], file: string): FileSet {
  for (const glob of globs) {
    const matches = anyOf([glob]);
    if (![...files.keys()].some((name) => matches(name)))
      throw new Stop(2, `${file}: "without" names ${glob}, but the extended example has no such file`);
  }
  const out = anyOf(globs);
  return new Map([...files].filter(([name]) => !out(name)));
}

/** Reads the `scenario.yml` of an example; throws Stop when the example is not there. */
export async function readScenario(folder: string): Promise<{ readonly scenario: Scenario; readonly file: string }> {
  const file = `examples/${path.basename(folder)}/scenario.yml`;
  const text = await readFile(path.join(folder, 'scenario.yml'), 'utf8').catch(() => {
    throw new Stop(2, `${file} is not there`);
  });
  return { scenario: parseScenario(text, file), file };
}

/** Gives every file of the change to the last commit that names it; throws Stop for a file that no commit names. */
function assign(change: FileSet, commits: readonly CommitPlan[], file: string): readonly PlannedCommit[] {
  const writes = commits.map(() => new Map<string, Uint8Array>());
  const matchers = commits.map((commit) => anyOf(commit.files));
  for (const [name, bytes] of change) {
    const owner = matchers.findLastIndex((matches) => matches(name));
    const write = writes[owner];
    if (!write) throw new Stop(2, `${file}: no commit names change/${name}`);
    write.set(name, bytes);
  }
  return commits.map((commit, at) => {
    const write = writes[at] ?? new Map();
    if (write.size === 0 && commit.delete.length === 0)
      throw new Stop(2, `${file}: the commit "${commit.message.split('\n')[0]}" has no file left`);
    return { ...commit, write };
  });
}

async function start(folder: string, seen: readonly string[]): Promise<Start> {
  const { scenario, file } = await readScenario(folder);
  const own = {
    base: await readFiles(path.join(folder, 'base')),
    change: await readFiles(path.join(folder, 'change')),
  };
  if (scenario.extends === undefined) return { scenario, file, before: [], ...own };
  if (seen.includes(scenario.extends)) throw new Stop(2, `${file}: "extends" leads back to ${scenario.extends}`);
  const parent = await start(path.join(path.dirname(folder), scenario.extends), [...seen, path.basename(folder)]);
  const base = lay(leaveOut(parent.base, scenario.without.base, file), own.base);
  const inherited = leaveOut(parent.change, scenario.without.change, file);
  const { squash: _, rule: __, strict: ___, ...settings } = parent.scenario;
  const whole: Scenario = { ...settings, ...scenario };
  if (!scenario.merged)
    return { scenario: whole, file, before: parent.before, base, change: lay(inherited, own.change) };
  if (!scenario.commits) throw new Stop(2, `${file}: "merged" needs its own "commits"`);
  const before = [...parent.before, ...assign(inherited, parent.scenario.commits ?? [], file)];
  return { scenario: whole, file, before, base, change: own.change };
}

/** Works out what an example consists of, with all that it extends; throws Stop with the file for whatever does not fit. */
export async function planScenario(folder: string): Promise<Plan> {
  const { scenario, file, before, base, change } = await start(folder, []);
  const { branch, at, body, commits, squash } = scenario;
  if (!scenario.base || !branch || !at || !commits)
    throw new Stop(2, `${file}: it has no base, branch, time or commits`);
  return {
    scenario,
    branch,
    at,
    ...(body === undefined ? {} : { body }),
    main: [{ ...scenario.base, write: base }, ...before],
    commits: assign(change, commits, file),
    ...(squash ? { squash } : {}),
  };
}
