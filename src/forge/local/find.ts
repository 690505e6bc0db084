import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { Stop } from '../../model/stop.ts';
import type { Spot } from './environment.ts';
import { type Git, lineOf, openGit } from './git.ts';
import { type Objects, openObjects } from './objects.ts';

/** A repository that was found: how to talk to it and what it is like. */
export interface Repository extends Spot {
  readonly git: Git;
  readonly objects: Objects;
  readonly shallow: boolean;
  readonly algorithm: 'sha1' | 'sha256';
}

const QUESTIONS = ['rev-parse', '--is-bare-repository', '--is-inside-work-tree', '--is-shallow-repository'];

function folderOf(given: string): string {
  const folder = path.resolve(given);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) throw new Stop(2, `There is no folder ${folder}`);
  if (!found.isDirectory()) throw new Stop(2, `${folder} is a file; --repo takes a folder`);
  return folder;
}

/** The nearest repository upwards, without git: for versions before 2.38, which take no word for it that any owner will do. */
function spotAround(folder: string): Spot | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return { gitDir: path.join(at, '.git'), top: at };
    if (['HEAD', 'objects', 'refs'].every((name) => existsSync(path.join(at, name)))) return { gitDir: at };
    if (path.dirname(at) === at) return undefined;
  }
}

function refusal(folder: string, complaint: string): Stop {
  if (complaint.startsWith('not a git repository (or any')) {
    return new Stop(2, `${folder} is not inside a git repository`, ['pass --repo with a folder of a git clone']);
  }
  return new Stop(2, `git can't read the repository around ${folder}: ${complaint}`);
}

async function spotOf(folder: string, git: Git): Promise<Spot & { readonly answers: readonly string[] }> {
  const inside = ['-C', folder];
  // A folder last and alone: its name may hold line breaks. The way up to the top of the work tree is dots and slashes.
  const facts = await git.run([...inside, ...QUESTIONS, '--show-object-format', '--show-cdup', '--absolute-git-dir']);
  if (facts.code !== 0) throw refusal(folder, facts.complaint);
  const [bare = '', within = '', shallow = '', format = '', up = '', ...rest] = lineOf(facts.out).split('\n');
  const answers = [shallow, format];
  if (bare === 'true' || within !== 'true') {
    const alone = await git.read([...inside, 'rev-parse', '--absolute-git-dir'], 'find the git folder');
    return { gitDir: path.resolve(lineOf(alone)), answers };
  }
  return { gitDir: path.resolve(rest.join('\n')), top: path.resolve(realpathSync(folder), up), answers };
}

/** The repository around a folder: sub-folders, linked work trees, submodules and bare ones, whoever owns it. */
export async function findRepository(given: string, env: NodeJS.ProcessEnv): Promise<Repository> {
  const folder = folderOf(given);
  const finder = openGit(env);
  let found: Awaited<ReturnType<typeof spotOf>>;
  try {
    found = await spotOf(folder, finder);
  } catch (error) {
    if (!(error instanceof Stop) || !/dubious ownership|unsafe repository/.test(error.message)) throw error;
    const spot = spotAround(folder);
    if (!spot) throw error;
    found = await spotOf(folder, openGit(env, spot));
  }
  const [shallow, format] = found.answers;
  const spot: Spot = { gitDir: found.gitDir, ...(found.top ? { top: found.top } : {}) };
  const git = openGit(env, spot);
  return {
    ...spot,
    git,
    objects: openObjects(git),
    shallow: shallow === 'true',
    algorithm: format === 'sha256' ? 'sha256' : 'sha1',
  };
}
