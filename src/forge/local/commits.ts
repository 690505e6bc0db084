import type { CommitInfo } from '../../model/change.ts';
import type { CommitAnswer } from '../../model/forge.ts';
import { Stop } from '../../model/stop.ts';
import type { Repository } from './find.ts';
import { lineOf } from './git.ts';
import { partsOf } from './paths.ts';
import { DEEPEN } from './revision.ts';

/** Commits told of one change; beyond them only the count of files matters. */
const MOST = 1_000;
const FORMAT = ['-z', '--format=%H%x00%cI%x00%aI%x00%P%x00%B', '--encoding=UTF-8', '--no-color', '--no-show-signature'];

async function list({ git }: Repository, args: readonly string[]): Promise<readonly CommitInfo[]> {
  const parts = partsOf(await git.read(['log', ...FORMAT, '--no-notes', ...args, '--'], 'list the commits'));
  const commits: CommitInfo[] = [];
  for (let at = 0; at + 4 < parts.length; at += 5) {
    const [sha = '', date = '', authored = '', parents = '', text = ''] = parts.slice(at, at + 5);
    const message = text.replace(/\s+$/, '');
    const subject = message.split('\n', 1)[0] ?? '';
    commits.push({
      sha,
      subject,
      message,
      date,
      authored,
      parents: parents.split(' ').filter((parent) => parent !== ''),
    });
  }
  return commits;
}

/** Commits of the head that the base lacks (all of them, if the base is the empty tree), newest first, 1,000 at most. */
export async function commitsSince(
  repository: Repository,
  base: string | undefined,
  head: string,
): Promise<readonly CommitInfo[]> {
  const range = base === undefined ? [head] : [head, `^${base}`];
  return list(repository, ['--topo-order', `--max-count=${MOST}`, ...range]);
}

/** The commits whose hash begins so. */
async function commitsOf({ git, objects }: Repository, prefix: string): Promise<readonly string[]> {
  const sole = await objects.commitOf(prefix);
  // Else it is the name of a branch, or of a tag object, or there is none or more than one.
  if (sole?.startsWith(prefix)) return [sole];
  const { out } = await git.run(['rev-parse', `--disambiguate=${prefix}`]);
  const oids = lineOf(out)
    .split('\n')
    .filter((oid) => /^[\da-f]{40,64}$/.test(oid));
  const types = await Promise.all(oids.map(objects.typeOf));
  return oids.filter((_, at) => types[at] === 'commit');
}

/**
 * Looks up a hash of 7 digits or more; branches and tags of such a name don't count. Stops when a shallow clone can't
 * tell. `known` are commits that the first tip is known to reach.
 */
export async function findCommit(
  repository: Repository,
  given: string,
  tips: readonly string[],
  known: () => Promise<readonly CommitInfo[]>,
): Promise<CommitAnswer> {
  const prefix = given.toLowerCase();
  if (!/^[\da-f]{7,64}$/.test(prefix)) return { kind: 'missing' };
  const commits = await commitsOf(repository, prefix);
  if (commits.length > 1) return { kind: 'ambiguous' };
  const unsure = () => new Stop(4, `Whether commit ${given} exists can't be told from this shallow clone`, DEEPEN);
  const [sha] = commits;
  if (sha === undefined) {
    if (repository.shallow) throw unsure();
    return { kind: 'missing' };
  }
  // Most named commits are of the change itself, whose list is read anyway.
  const own = (await known()).find((one) => one.sha === sha);
  if (own) return { kind: 'found', commit: own, reachable: true };
  const [commit] = await list(repository, ['--max-count=1', sha]);
  if (!commit) return { kind: 'missing' };
  let reachable = false;
  for (const tip of tips) {
    reachable ||= (await repository.git.run(['merge-base', '--is-ancestor', sha, tip])).code === 0;
  }
  if (!reachable && repository.shallow) throw unsure();
  return { kind: 'found', commit, reachable };
}
