import type { ChangedFile, FileStatus, Tree } from '../../model/change.ts';
import type { Repository } from './find.ts';
import { partsOf } from './paths.ts';

/** A changed file before it is known whether it is a document. */
export type FileChange = Omit<ChangedFile, 'document'>;

/** Beyond so many files on either side only exact renames are found: the search grows with the square. */
const RENAMES = '-l2000';
const SAFE = ['--no-ext-diff', '--no-textconv', '--ignore-submodules=none'];
const RAW = ['-r', '-z', '--raw', '-M', RENAMES, ...SAFE];
/** Above this git takes a file for binary: code is not so large, and comparing reports line by line takes longer than all the rest. */
const BIG = ['-c', 'core.bigFileThreshold=256k'];

const STATUS: Readonly<Record<string, FileStatus>> = { A: 'added', D: 'deleted', R: 'renamed' };
const byPath = (a: FileChange, b: FileChange) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

type Lines = Required<Pick<FileChange, 'added' | 'deleted'>>;

/** Reads `added\tdeleted\tpath\0`, for a rename `added\tdeleted\t\0from\0to\0` …, by the new path; `-` is binary. */
function parseLines(parts: readonly string[], from: number): ReadonlyMap<string, Lines> {
  const lines = new Map<string, Lines>();
  for (let at = from; at < parts.length; ) {
    const [added = '', deleted = '', ...rest] = (parts[at] ?? '').split('\t');
    const path = rest.join('\t');
    const moved = path === '';
    lines.set(moved ? (parts[at + 2] ?? '') : path, { added: Number(added) || 0, deleted: Number(deleted) || 0 });
    at += moved ? 3 : 1;
  }
  return lines;
}

/**
 * Reads `:mode mode oid oid status\0path\0[path\0]` …, and behind all of these the lines of each file where they were asked
 * for; a changed type or mode counts as modified.
 */
function parseRaw(out: Buffer): readonly FileChange[] {
  const parts = partsOf(out);
  const files: FileChange[] = [];
  let at = 0;
  while (parts[at]?.startsWith(':')) {
    const letter = parts[at]?.split(' ')[4]?.[0] ?? 'M';
    const moved = letter === 'R' || letter === 'C';
    const [from = '', to = ''] = [parts[at + 1], parts[at + 2]];
    files.push({ path: moved ? to : from, status: STATUS[letter] ?? 'modified', ...(moved ? { from } : {}) });
    at += moved ? 3 : 2;
  }
  const lines = parseLines(parts, at);
  return files.map((file) => ({ ...file, ...lines.get(file.path) })).sort(byPath);
}

/** Files that differ between two commits (or trees), sorted by path, with renames and lines as git finds them. */
export async function filesBetween({ git }: Repository, base: string, head: string): Promise<readonly FileChange[]> {
  const { code, out } = await git.run([...BIG, 'diff-tree', ...RAW, '--numstat', base, head]);
  // A partial clone has names without contents, and so without lines.
  return parseRaw(
    code === 0 ? out : await git.read(['diff-tree', ...RAW, base, head], 'compare the head with its base'),
  );
}

/** Renames that are staged: new path → old path. */
async function stagedRenames({ git }: Repository, base: string): Promise<ReadonlyMap<string, string>> {
  const out = await git.read(['diff-index', '--cached', ...RAW, base], 'compare what is staged with the base');
  return new Map(parseRaw(out).flatMap(({ path, from }) => (from === undefined ? [] : [[path, from] as const])));
}

/** Files on disk that differ from the base, sorted by path; a file that moved is a rename if staged so or unchanged. */
export async function filesOnDisk(repository: Repository, base: Tree, disk: Tree): Promise<readonly FileChange[]> {
  const gone = new Set([...base.entries.keys()].filter((path) => !disk.entries.has(path)));
  const sources = new Map([...gone].map((path) => [base.entries.get(path)?.oid, path]));
  const staged = gone.size > 0 ? await stagedRenames(repository, base.commit) : new Map<string, string>();
  const files: FileChange[] = [];
  for (const [path, entry] of disk.entries) {
    const before = base.entries.get(path);
    if (before?.oid === entry.oid && before.mode === entry.mode) continue;
    const from = before ? undefined : [staged.get(path), sources.get(entry.oid)].find((old) => old && gone.has(old));
    if (from !== undefined) gone.delete(from);
    if (before) files.push({ path, status: 'modified' });
    else files.push(from === undefined ? { path, status: 'added' } : { path, status: 'renamed', from });
  }
  return [...files, ...[...gone].map((path) => ({ path, status: 'deleted' as const }))].sort(byPath);
}
