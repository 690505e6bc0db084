import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { anyOf } from '../model/globs.ts';
import { Stop } from '../model/stop.ts';
import { git } from './git.ts';
import { type PlannedCommit, planScenario } from './plan.ts';

/** An example as a git repository on disk, checked out at the head of its change. */
export interface BuiltScenario {
  /** The repository's folder, `acme-orders` inside the folder that was given. */
  readonly dir: string;
  /** Hash of the commit of `main` that the change starts from. */
  readonly base: string;
  readonly head: string;
  /** Branch that is checked out. */
  readonly branch: string;
  /** ISO time at which the question is asked. */
  readonly at: string;
  /** Whether it is judged with `--strict`. */
  readonly strict: boolean;
  readonly prBody?: string;
}

/** Folder name of every built example; the verdict shows it as the repository's name. */
const REPOSITORY = 'acme-orders';

/** Writes hashes of earlier commits where a text names them: `{{commit:code}}`, `{{commit:code:7}}`. */
function fillIn(text: string, commits: ReadonlyMap<string, string>, where: string): string {
  return text.replace(/\{\{commit:([a-z0-9-]*)(?::(\d{1,2}))?([^}]*)\}\}/g, (whole, id, length, rest) => {
    const sha = commits.get(id);
    if (!sha || rest !== '') throw new Stop(2, `${where}: ${whole} names a commit that is not made yet`);
    return sha.slice(0, Number(length ?? 40));
  });
}

/** Only text that names a commit is decoded; every other file stays byte for byte. */
function content(bytes: Uint8Array, commits: ReadonlyMap<string, string>, where: string): Uint8Array | string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes('{{commit:') ? fillIn(buffer.toString('utf8'), commits, where) : bytes;
}

async function commit(dir: string, plan: PlannedCommit, commits: Map<string, string>): Promise<string> {
  if (plan.delete.length > 0) {
    const gone = anyOf(plan.delete);
    const files = (await git(dir, ['ls-files', '-z'])).split('\0').filter((file) => file !== '' && gone(file));
    if (files.length === 0) throw new Stop(2, `no file matches "delete": ${plan.delete.join(', ')}`);
    await Promise.all(files.map((file) => rm(path.join(dir, file))));
  }
  for (const [file, bytes] of plan.write) {
    const target = path.join(dir, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content(bytes, commits, file));
  }
  await git(dir, ['add', '--all', '--force', '.']);
  return save(dir, plan, commits);
}

async function save(
  dir: string,
  plan: Pick<PlannedCommit, 'id' | 'message' | 'date'>,
  commits: Map<string, string>,
): Promise<string> {
  const message = `${fillIn(plan.message, commits, 'message').trimEnd()}\n`;
  const how = ['--quiet', '--no-verify', '--no-gpg-sign', '--cleanup=verbatim', '--file=-'];
  await git(dir, ['commit', ...how], { date: plan.date, input: message });
  const sha = await git(dir, ['rev-parse', 'HEAD']);
  if (plan.id) commits.set(plan.id, sha);
  return sha;
}

/**
 * Makes a git repository of the example in `folder` below `into` (created when missing). Author, dates and settings are
 * fixed, so that its hashes are the same on every machine. Throws Stop for a broken example or a missing git.
 */
export async function buildScenario(folder: string, into: string): Promise<BuiltScenario> {
  const plan = await planScenario(folder);
  const dir = path.join(into, REPOSITORY);
  await mkdir(dir, { recursive: true });
  await git(dir, ['init', '--quiet', '--initial-branch=main']);
  const commits = new Map<string, string>();
  let base = '';
  for (const one of plan.main) base = await commit(dir, one, commits);
  await git(dir, ['checkout', '--quiet', '-b', plan.branch]);
  let head = '';
  for (const one of plan.commits) head = await commit(dir, one, commits);
  if (plan.squash) {
    await git(dir, ['checkout', '--quiet', '-b', plan.squash.branch]);
    await git(dir, ['reset', '--quiet', '--soft', base]);
    head = await save(dir, plan.squash, commits);
  }
  return {
    dir,
    base,
    head,
    branch: plan.squash?.branch ?? plan.branch,
    at: plan.at,
    strict: plan.scenario.strict === true,
    ...(plan.body === undefined ? {} : { prBody: fillIn(plan.body, commits, 'body') }),
  };
}
