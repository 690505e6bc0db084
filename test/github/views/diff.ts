import type { Hub } from '../hub.ts';

/** A file that differs between two commits. */
export interface DiffFile {
  readonly filename: string;
  readonly previous?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  /** Blob after the change; before it when the file is removed. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** Hunks, where git shows text and GitHub does not find them too long. */
  readonly patch?: string;
}

/** Longest patch in characters. */
const PATCH = 400_000;

const STATUS = { A: 'added', M: 'modified', D: 'removed', R: 'renamed', T: 'changed' } as const;
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** Files that differ between two commits or trees, in git's order, renames found; `undefined` is the empty tree. */
export async function diff(hub: Hub, from: string | undefined, to: string): Promise<readonly DiffFile[]> {
  const how = ['diff-tree', '-r', '-z', '-M', '--no-commit-id'];
  const range = [from ?? EMPTY_TREE, to];
  const [raw, counts, text] = await Promise.all([
    hub.git.read(...how, '--raw', '--no-abbrev', ...range),
    hub.git.read(...how, '--numstat', ...range),
    hub.git.read('diff-tree', '-r', '-M', '-p', '--no-color', '--no-commit-id', ...range),
  ]);
  const patches = hunks(text?.toString('utf8') ?? '');
  const lines = numstat(counts?.toString('utf8') ?? '');
  const parts = raw?.toString('utf8').split('\0') ?? [];
  const files: DiffFile[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, , before = '', after = '', letter = 'M'] = parts[at]?.split(' ') ?? [];
    const status = STATUS[letter[0] as keyof typeof STATUS] ?? 'modified';
    const first = parts[at + 1] ?? '';
    const renamed = status === 'renamed';
    if (renamed) at += 1;
    const filename = renamed ? (parts[at + 1] ?? '') : first;
    const { additions, deletions } = lines.get(filename) ?? { additions: 0, deletions: 0 };
    const sha = status === 'removed' ? before : after;
    const patch = patches[files.length];
    const more = { ...(renamed ? { previous: first } : {}), ...(patch ? { patch } : {}) };
    files.push({ filename, status, sha, additions, deletions, ...more });
  }
  return files;
}

/** The hunks of each file of a diff, in its order; nothing for a file without any. */
function hunks(text: string): readonly (string | undefined)[] {
  const files = `\n${text}`.split('\ndiff --git ').slice(1);
  return files.map((file) => {
    const at = file.indexOf('\n@@ ');
    const patch = at < 0 ? undefined : file.slice(at + 1).replace(/\n$/, '');
    return patch === undefined || patch.length > PATCH ? undefined : patch;
  });
}

function numstat(text: string): ReadonlyMap<string, { readonly additions: number; readonly deletions: number }> {
  const parts = text.split('\0');
  const found = new Map<string, { additions: number; deletions: number }>();
  for (let at = 0; at < parts.length; at += 1) {
    const [plus, minus, name] = parts[at]?.split('\t') ?? [];
    if (name === undefined) continue;
    // A rename has an empty name here and then the old and the new one.
    const file = name === '' ? (parts[at + 2] ?? '') : name;
    if (name === '') at += 2;
    found.set(file, { additions: Number(plus) || 0, deletions: Number(minus) || 0 });
  }
  return found;
}

/** `diff-entry`. */
export function diffEntry(hub: Hub, repository: string, ref: string, file: DiffFile) {
  const name = file.filename.split('/').map(encodeURIComponent).join('/');
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${hub.serverUrl}/${repository}/blob/${ref}/${name}`,
    raw_url: `${hub.serverUrl}/${repository}/raw/${ref}/${name}`,
    contents_url: `${hub.url}/repos/${repository}/contents/${name}?ref=${ref}`,
    ...(file.previous === undefined ? {} : { previous_filename: file.previous }),
    ...(file.patch === undefined ? {} : { patch: file.patch }),
  };
}

/** Merge base of two commits. */
export async function mergeBase(hub: Hub, one: string, other: string): Promise<string | undefined> {
  const out = await hub.git.read('merge-base', one, other);
  return out?.toString('utf8').trim() || undefined;
}

/** Number of commits in a range of `git rev-list`. */
export async function countCommits(hub: Hub, ...range: readonly string[]): Promise<number> {
  return Number((await hub.git.read('rev-list', '--count', ...range))?.toString('utf8') ?? 0);
}
