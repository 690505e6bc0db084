import { Stop } from '../../model/stop.ts';
import type { Repository } from './find.ts';
import { lineOf } from './git.ts';
import { DEEPEN, EMPTY_TREE, namedCommit, namesOf } from './revision.ts';

/** Where a change starts: the merge base, and the tip of the branch that it goes to. */
export interface Base {
  readonly sha: string;
  readonly tip: string;
}

/** What the search for a base needs to know of the head. */
export interface Head {
  readonly sha: string;
  /** As a person knows it: `HEAD` or what they gave. */
  readonly name: string;
  /** The files on disk differ from it, so that it may be its own base. */
  readonly dirty: boolean;
}

const USUAL = ['main', 'master', 'trunk', 'develop', 'development', 'default'];

/** References that may be the default branch, the likeliest first. */
async function candidates(repository: Repository, remotes: readonly string[], env: NodeJS.ProcessEnv) {
  const { out } = await repository.git.run(['config', '--get', 'init.defaultBranch']);
  const usual = [...USUAL, lineOf(out)].filter((name) => name !== '');
  const target = env.GITHUB_BASE_REF;
  const own = await repository.git.run(['symbolic-ref', '--quiet', 'HEAD']);
  return [
    ...(target ? remotes.map((remote) => `refs/remotes/${remote}/${target}`) : []),
    ...remotes.flatMap((remote) => ['HEAD', ...usual].map((name) => `refs/remotes/${remote}/${name}`)),
    // HEAD of a bare repository is its default branch.
    ...(repository.top || own.code !== 0 ? [] : [lineOf(own.out)]),
    ...usual.map((name) => `refs/heads/${name}`),
  ];
}

const shortName = (ref: string) => ref.replace(/^refs\/(heads|remotes)\//, '').replace(/\/HEAD$/, "'s default branch");

async function mergeBase(repository: Repository, tip: string, head: Head, name: string): Promise<string> {
  const { code, out, complaint } = await repository.git.run(['merge-base', tip, head.sha]);
  if (code === 0) return lineOf(out);
  if (repository.shallow) {
    throw new Stop(4, `The common ancestor of ${head.name} and ${name} is not in this shallow clone`, DEEPEN);
  }
  if (code === 1) {
    throw new Stop(2, `${head.name} and ${name} have no common ancestor`, [
      `pass --base with a commit that ${head.name} grew from`,
    ]);
  }
  throw new Stop(4, `git could not find the common ancestor of ${head.name} and ${name}: ${complaint}`);
}

/** Whether a commit has no parents in truth: at the edge of a shallow clone it only seems so. */
async function isRoot({ git, shallow }: Repository, sha: string): Promise<boolean> {
  const listed = await git.read(['rev-list', '--parents', '--max-count=1', sha], 'read the head commit');
  return !shallow && lineOf(listed).split(' ').length === 1;
}

const ways = (head: Head): readonly string[] => [
  `--base ${head.name}~1 judges the last commit`,
  '--base BRANCH judges all since that branch',
  ...(head.name === 'HEAD' ? ['--worktree judges what is not committed yet'] : []),
];

/**
 * The merge base of the head with what was given, else with the default branch. A Stop says what to pass when neither is
 * known, or when the head has nothing that the default branch lacks. A lone first commit is judged against nothing.
 */
export async function findBase(
  repository: Repository,
  head: Head,
  given: string | undefined,
  remotes: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Base> {
  const empty = EMPTY_TREE[repository.algorithm];
  if (given === empty) return { sha: empty, tip: head.sha };
  if (given !== undefined) {
    const tip = await namedCommit(repository, '--base', given);
    return { sha: await mergeBase(repository, tip, head, given), tip };
  }
  for (const ref of await candidates(repository, remotes, env)) {
    const tip = await repository.objects.commitOf(ref);
    if (!tip) continue;
    const sha = await mergeBase(repository, tip, head, shortName(ref));
    if (sha !== head.sha || head.dirty) return { sha, tip };
    if (await isRoot(repository, head.sha)) return { sha: empty, tip };
    if (ref.startsWith('refs/heads/') && tip === head.sha) {
      throw new Stop(
        2,
        `Nothing to judge: ${head.name} is ${shortName(ref)} itself, and no remote tells what is new`,
        ways(head),
      );
    }
    throw new Stop(2, `Nothing to judge: ${head.name} has no commit that ${shortName(ref)} lacks`, ways(head));
  }
  if (repository.shallow) throw new Stop(4, 'This shallow clone has no default branch to compare with', DEEPEN);
  if (await isRoot(repository, head.sha)) return { sha: empty, tip: head.sha };
  const names = await namesOf(repository);
  throw new Stop(2, 'The default branch is not known; pass --base', [
    ...ways(head),
    `branches and tags here: ${names.slice(0, 8).join(', ')}`,
  ]);
}
