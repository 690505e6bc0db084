import type { Delivery, DocumentLife } from '../../model/stats.ts';
import type { Repository } from './find.ts';
import { lineOf } from './git.ts';

/** Commits that are looked through, newest first. */
const MOST = 20_000;
/** Documents whose history is read, the last changed first. */
const MOST_DOCUMENTS = 2_000;
/** Front matter ends before this line. */
const FRONT = 200;
/** Reads only: no external diff, no filters of the repository. */
const PLAIN = ['--no-color', '--no-show-signature', '--no-notes', '--encoding=UTF-8'];

/**
 * How many changes came in on the first line of a branch since a day (ISO), and how many of them were reverted: by the
 * sentence that `git revert` writes ("This reverts commit …").
 */
export async function revertsOf({ git }: Repository, revision: string, since?: string): Promise<Delivery> {
  const days = since === undefined ? [] : [`--since=${since}`];
  const out = await git.read(
    ['log', '-z', ...PLAIN, '--first-parent', `--max-count=${MOST}`, ...days, '--format=%H%x00%B', revision, '--'],
    'list the commits',
  );
  const parts = out.toString('utf8').split('\0');
  const commits: { readonly sha: string; readonly reverts: readonly string[] }[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const message = (parts[at + 1] ?? '').slice(0, 20_000);
    const reverts = [...message.matchAll(/^This reverts commit ([\da-f]{7,64})\b/gm)].map((match) => match[1] ?? '');
    commits.push({ sha: (parts[at] ?? '').trim(), reverts });
  }
  const reverted = commits.flatMap((one) => one.reverts);
  const own = commits.filter((one) => one.reverts.length === 0);
  const failed = own.filter(({ sha }) => reverted.some((prefix) => sha.startsWith(prefix))).length;
  return { from: 'reverts', total: own.length, failed };
}

/** A document while its history is read, oldest commit first. */
interface Life {
  readonly draft: string;
  ready?: string;
}

/**
 * When each product document came in as a draft, and when its front matter status first was one of `ready` (compared without
 * case). Documents that came in ready tell nothing. Renames are followed where git sees them.
 */
export async function documentLives(
  { git }: Repository,
  revision: string,
  asked: { readonly isPrd: (path: string) => boolean; readonly ready: readonly string[]; readonly since?: string },
): Promise<readonly DocumentLife[]> {
  const wanted = new Set(asked.ready.map((status) => status.trim().toLowerCase()));
  const common = ['log', ...PLAIN, '--first-parent', '-m', `--max-count=${MOST}`];
  const names = await git.read([...common, '-z', '--format=', '--name-only', revision, '--'], 'list the documents');
  const paths = [...new Set(names.toString('utf8').split('\0'))].filter((path) => path !== '' && asked.isPrd(path));
  if (paths.length === 0) return [];
  const out = await git.read(
    [
      ...[...common, '--reverse', '--format=%x01%cI', '-p'],
      ...['--unified=0', '--find-renames', '--no-ext-diff', '--no-textconv', '--diff-filter=AMR'],
      ...['--src-prefix=a/', '--dst-prefix=b/', revision, '--', ...paths.slice(0, MOST_DOCUMENTS)],
    ],
    'read the history of the documents',
  );
  const lives = new Map<string, Life>();
  let [date, path, from, line, isNew] = ['', '', '', 0, false];
  for (const text of out.toString('utf8').split('\n')) {
    if (text[0] === '\u0001') date = text.slice(1);
    else if (text.startsWith('diff --git ')) [path, from, isNew] = ['', '', false];
    else if (text.startsWith('new file mode')) isNew = true;
    else if (text.startsWith('rename from ')) from = text.slice('rename from '.length);
    else if (text.startsWith('rename to ')) {
      const before = lives.get(from);
      lives.delete(from);
      if (before) lives.set(text.slice('rename to '.length), before);
    } else if (text.startsWith('+++ b/')) {
      // Git ends a name with a space in it by a tab.
      path = text.slice('+++ b/'.length).replace(/\t$/, '');
      if (isNew && !lives.has(path) && asked.isPrd(path)) lives.set(path, { draft: date });
    } else if (text.startsWith('@@ ')) line = Number(/\+(\d+)/.exec(text)?.[1] ?? 0);
    else if (text[0] === '+' && line <= FRONT) {
      const status = /^\+status:\s*["']?([^"'#]{1,80})/i.exec(text)?.[1];
      const life = status === undefined ? undefined : lives.get(path);
      if (life && wanted.has((status ?? '').trim().toLowerCase())) life.ready ??= date;
      line += 1;
    }
  }
  const all = [...lives].map(([name, life]) => ({ path: name, ...life }));
  return all.filter(({ draft, ready }) => draft !== ready && (asked.since === undefined || draft >= asked.since));
}

/** The commit that a local history is read from: the default branch where it is known, else HEAD; undefined in an empty repository. */
export async function trunkOf(repository: Repository): Promise<string | undefined> {
  for (const name of ['refs/remotes/origin/HEAD', 'refs/heads/main', 'refs/heads/master', 'HEAD']) {
    const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const { code, out } = await repository.git.run(asked);
    if (code === 0) return lineOf(out);
  }
  return undefined;
}

/** Text of a file of a commit; undefined when there is none. */
export async function textAt({ git }: Repository, commit: string, path: string): Promise<string | undefined> {
  const { code, out } = await git.run(['cat-file', 'blob', `${commit}:${path}`]);
  return code === 0 ? out.toString('utf8') : undefined;
}
