import { Stop } from '../../model/stop.ts';
import type { Repository } from './find.ts';

/** The tree without files, which git knows without having it. */
export const EMPTY_TREE: Readonly<Record<Repository['algorithm'], string>> = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};

/** What to do about a clone that was cut off. */
export const DEEPEN: readonly string[] = [
  'run git fetch --unshallow',
  'in GitHub Actions: give actions/checkout fetch-depth: 0',
];

/** Hash of the commit that a revision names; nothing when there is none. */
export const commitOf = ({ objects }: Repository, revision: string): Promise<string | undefined> =>
  objects.commitOf(revision);

/** Short names of all branches and tags, remote ones with their remote in front; 10,000 at most. */
export async function namesOf({ git }: Repository): Promise<readonly string[]> {
  const { out } = await git.run([
    'for-each-ref',
    '--count=10000',
    '--format=%(refname)',
    'refs/heads',
    'refs/tags',
    'refs/remotes',
  ]);
  return out
    .toString()
    .split('\n')
    .filter((ref) => ref !== '' && !ref.endsWith('/HEAD'))
    .map((ref) => ref.replace(/^refs\/(heads|tags|remotes)\//, ''));
}

/** Edits between two names, by the usual table; long names are compared by their start. */
function distance(one: string, other: string): number {
  const [a, b] = [one.slice(0, 60), other.slice(0, 60)];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The names most like a wrong one, best first; none when nothing is alike. */
export function nearest(wrong: string, names: readonly string[], count = 3): readonly string[] {
  const plain = (name: string) => name.toLowerCase();
  return names
    .map((name) => {
      const edits = Math.min(
        distance(plain(wrong), plain(name)),
        distance(plain(wrong), plain(name.slice(name.indexOf('/') + 1))),
      );
      const part = wrong.length >= 3 && plain(name).includes(plain(wrong));
      return { name, edits: part ? Math.min(edits, 1) : edits };
    })
    .filter(({ edits }) => edits <= Math.max(2, Math.floor(wrong.length / 3)))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, count)
    .map(({ name }) => name);
}

/** Hash of the commit that a person's `--base` or `--head` names; a Stop with the nearest names when there is none. */
export async function namedCommit(repository: Repository, option: string, revision: string): Promise<string> {
  if (revision.trim() === '') throw new Stop(2, `${option} is empty; give a branch, a tag or a commit`);
  if (revision.startsWith('-') || /[\u0000-\u001f\u007f]/.test(revision)) {
    throw new Stop(2, `${option} takes a branch, a tag or a commit, not ${JSON.stringify(revision)}`);
  }
  const sha = await repository.objects.commitOf(revision);
  if (sha) return sha;
  const names = await namesOf(repository);
  const near = nearest(revision, names);
  if (near.length === 0 && repository.shallow) {
    throw new Stop(4, `${option} ${revision} is not in this shallow clone`, DEEPEN);
  }
  throw new Stop(
    2,
    `There is no revision ${revision} for ${option} in this repository`,
    near.length > 0
      ? [`did you mean ${near.join(', ')}?`]
      : [`branches and tags here: ${names.slice(0, 8).join(', ') || 'none'}`],
  );
}
