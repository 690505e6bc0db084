import type { Tree, TreeEntry } from '../../model/change.ts';
import type { BlobAnswer } from '../../model/forge.ts';
import type { FileChange } from './difference.ts';

/** Above these nobody counts: more files are no change that a person reads, and larger ones no code. */
const MOST_FILES = 1_000;
const MOST_BYTES = 256 * 1_024;

/** How often each line is there; nothing for a binary file, which git tells by a zero byte near its start. */
function linesOf(bytes: Uint8Array): ReadonlyMap<string, number> | undefined {
  if (bytes.subarray(0, 8_000).includes(0)) return undefined;
  const lines = new Map<string, number>();
  const text = Buffer.from(bytes).toString('latin1');
  const parts = text.split('\n');
  if (parts.at(-1) === '') parts.pop();
  for (const line of parts) lines.set(line, (lines.get(line) ?? 0) + 1);
  return lines;
}

/** Lines of one that the other lacks. */
function lacking(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let count = 0;
  for (const [line, times] of one) count += Math.max(0, times - (other.get(line) ?? 0));
  return count;
}

/**
 * Counts the lines of files on disk: git would run the filters of its configuration for that, which is not done here. Lines
 * that only moved inside of a file do not count, so that there can be a few less than git counts.
 */
export async function countLines(
  files: readonly FileChange[],
  base: Tree,
  disk: Tree,
  blob: (oid: string, cap: number) => Promise<BlobAnswer>,
): Promise<readonly FileChange[]> {
  const read = async (entry: TreeEntry | undefined) => {
    if (!entry) return new Map<string, number>();
    if (entry.mode === '160000') return undefined;
    const answer = await blob(entry.oid, MOST_BYTES);
    if (answer.kind === 'bytes') return linesOf(answer.bytes);
    // As git does with what is large.
    return answer.kind === 'too-large' ? undefined : 'unknown';
  };
  const count = async (file: FileChange): Promise<FileChange> => {
    const [old, now] = [base.entries.get(file.from ?? file.path), disk.entries.get(file.path)];
    const [before, after] = await Promise.all([read(old), read(now)]);
    if (before === 'unknown' || after === 'unknown') return file;
    if (!before || !after) return { ...file, added: 0, deleted: 0 };
    return { ...file, added: lacking(after, before), deleted: lacking(before, after) };
  };
  return Promise.all(files.map((file, at) => (at < MOST_FILES ? count(file) : file)));
}
