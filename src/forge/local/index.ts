import type { Change, PullRequest, Tree } from '../../model/change.ts';
import type { Forge } from '../../model/forge.ts';
import { Stop } from '../../model/stop.ts';
import { findBase } from './base.ts';
import { commitsSince, findCommit } from './commits.ts';
import { filesBetween, filesOnDisk } from './difference.ts';
import { findRepository, type Repository } from './find.ts';
import { lineOf } from './git.ts';
import { countLines } from './lines.ts';
import { lookUpLocally } from './lookup.ts';
import { checkedOut, folderName, remoteNames, remoteOfRepository } from './remote.ts';
import { EMPTY_TREE, namedCommit } from './revision.ts';
import { touchedBy } from './touched.ts';
import { treeReader } from './tree.ts';

/** What a local check may be told; all else is found out. */
export interface LocalOptions {
  /** A folder of the repository; else the current one. */
  readonly repo?: string;
  /** Branch, tag or commit that the change starts from; else the default branch. The merge base with it is taken. */
  readonly base?: string;
  /** Branch, tag or commit to judge; else HEAD. */
  readonly head?: string;
  /** Judge the files as they lie on disk instead of a commit. */
  readonly worktree?: boolean;
  /** Text of the pull request, since git has none. */
  readonly prBody?: string;
  /** Environment for git and for what CI tells of branches; else that of the process. */
  readonly env?: NodeJS.ProcessEnv;
}

/** The head commit; a Stop that tells a missing revision from a repository without commits. */
async function findHead(repository: Repository, given: string | undefined): Promise<string> {
  if (given !== undefined && given !== 'HEAD') return namedCommit(repository, '--head', given);
  const sha = await repository.objects.commitOf('HEAD');
  if (sha) return sha;
  const broken = await repository.git.run(['rev-parse', '--verify', '--quiet', 'HEAD']);
  if (broken.code === 0) throw new Stop(4, 'HEAD names a commit that is not in this clone; run git fsck');
  throw new Stop(2, 'This repository has no commits yet: commit something, then run the check again');
}

/** Branch of the head: the one that is checked out or was named, else the one that GitHub Actions tells. */
async function findBranch(repository: Repository, given: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const ask = async (...args: readonly string[]) => {
    const { code, out } = await repository.git.run(args);
    return code === 0 ? lineOf(out) : '';
  };
  const ref =
    given === 'HEAD'
      ? (checkedOut(repository) ?? (await ask('symbolic-ref', '--quiet', 'HEAD')))
      : await ask('rev-parse', '--symbolic-full-name', given);
  const name = /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? /^refs\/remotes\/[^/]+\/(.+)$/.exec(ref)?.[1];
  return name ?? (given === 'HEAD' ? env.GITHUB_HEAD_REF || undefined : undefined);
}

const differs = (one: Tree, other: Tree) =>
  one.entries.size !== other.entries.size ||
  [...one.entries].some(([path, { oid, mode }]) => {
    const entry = other.entries.get(path);
    return entry?.oid !== oid || entry.mode !== mode;
  });

/** A local forge also knows the top folder of its work tree; a bare repository has none. */
export interface LocalForge extends Forge {
  readonly top?: string;
}

/** A local git repository as the place where a change lives. Reads only, runs nothing of the repository, asks no network. */
export async function openLocal(options: LocalOptions = {}): Promise<LocalForge> {
  if (options.worktree && options.head !== undefined) throw new Stop(2, 'Give either --head or --worktree, not both');
  const env = options.env ?? process.env;
  const repository = await findRepository(options.repo ?? process.cwd(), env);
  const { git, objects } = repository;
  try {
    const given = options.head ?? 'HEAD';
    const head = await findHead(repository, options.head);
    const commitTree = treeReader(repository);
    const disk = options.worktree
      ? await (await import('./worktree.ts')).readWorktree(repository, objects, env)
      : undefined;
    const dirty = disk !== undefined && differs(disk.tree, await commitTree(head));
    const remotes = await remoteNames(repository);
    const base = await findBase(repository, { sha: head, name: given, dirty }, options.base, remotes, env);
    const remote = await remoteOfRepository(repository, remotes);
    const tree = async (commit: string) => (disk && commit === 'worktree' ? disk.tree : commitTree(commit));

    const fromNothing = base.sha === EMPTY_TREE[repository.algorithm];
    let listed: ReturnType<typeof commitsSince> | undefined;
    const commits = () => {
      listed ??= commitsSince(repository, fromNothing ? undefined : base.sha, head);
      return listed;
    };

    const blob = async (oid: string, cap: number) => (await disk?.blob(oid, cap)) ?? objects.blob(oid, cap);
    const onDisk = async (now: Tree) => {
      const before = await tree(base.sha);
      return countLines(await filesOnDisk(repository, before, now), before, now, blob);
    };

    const change = async (): Promise<Change> => {
      const [branch, since, files, folder] = await Promise.all([
        findBranch(repository, given, env),
        commits(),
        disk ? onDisk(disk.tree) : filesBetween(repository, base.sha, head),
        remote ? '' : folderName(repository),
      ]);
      const pullRequest: PullRequest | undefined = options.prBody === undefined ? undefined : { body: options.prBody };
      return {
        repository: remote?.repository ?? folder,
        ...(remote ? { remote: `${remote.host}/${remote.repository}` } : {}),
        base: base.sha,
        head: disk ? 'worktree' : head,
        ...(branch ? { branch } : {}),
        ...(pullRequest ? { pullRequest } : {}),
        commits: since,
        files,
      };
    };

    const lastTouched = async (paths: readonly string[], upTo?: string) => {
      if (!disk || upTo !== undefined) return touchedBy(repository, upTo ?? head, paths);
      const { entries } = await commitTree(head);
      const isDirty = (path: string) => {
        const [now, then] = [disk.tree.entries.get(path), entries.get(path)];
        return now?.oid !== then?.oid || now?.mode !== then?.mode;
      };
      const dirtyPaths = paths.filter(isDirty).map((path) => [path, 'worktree'] as const);
      const committed = await touchedBy(
        repository,
        head,
        paths.filter((path) => !isDirty(path)),
      );
      return new Map([...committed, ...dirtyPaths]);
    };

    const commit = (sha: string) => findCommit(repository, sha, [head, base.tip], commits);
    const named = async (revision: string) => {
      if (revision.startsWith('-') || /[\u0000-\u001f~^:@{}]/.test(revision)) return undefined;
      const places = [...remotes.map((name) => `refs/remotes/${name}/`), 'refs/tags/', 'refs/heads/'];
      for (const place of [...(/^[\da-f]{7,64}$/i.test(revision) ? [''] : []), ...places]) {
        const sha = await objects.commitOf(`${place}${revision}`);
        if (sha) return sha;
      }
      return undefined;
    };
    return {
      name: 'local',
      ...(repository.top === undefined ? {} : { top: repository.top }),
      change,
      tree,
      blob,
      commit,
      lastTouched,
      lookUp: (target) =>
        lookUpLocally(target, { ...(remote ? { repository: remote.repository } : {}), commit, named }),
      close: git.close,
    };
  } catch (error) {
    await git.close();
    throw error;
  }
}
