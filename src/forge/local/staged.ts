import type { Repository } from './find.ts';
import { nameOf } from './paths.ts';

/** What git noted of a file on disk when it was last the same as its object. */
export interface Stamp {
  readonly changed: bigint;
  readonly modified: bigint;
  readonly size: number;
}

/** A file that git tracks. `oid` is absent while a merge is unresolved or the file was only announced (`add -N`). */
export interface Staged {
  readonly path: string;
  readonly mode: string;
  readonly oid?: string;
  /** Left out of a sparse checkout, so that its absence says nothing. */
  readonly left: boolean;
  readonly stamp?: Stamp;
}

const SKIP_WORKTREE = 0x40000000;
const INTENT_TO_ADD = 0x20000000;
const NOTE =
  /^ {2}ctime: (\d+):(\d+)\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: \d+\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: ([\da-f]+)\n/;

const nanoseconds = (seconds: string | undefined, rest: string | undefined) =>
  BigInt(seconds ?? 0) * 1_000_000_000n + BigInt(rest ?? 0);

function stagedOf(head: string, path: string, note: RegExpExecArray | null): Staged | undefined {
  const [mode, oid, stage] = head.split(' ');
  if (!mode || !oid) return undefined;
  if (stage !== '0') return { path, mode, left: false };
  if (!note) return { path, mode, oid, left: false };
  const flags = Number.parseInt(note[6] ?? '0', 16);
  if ((flags & INTENT_TO_ADD) !== 0) return { path, mode, left: false };
  const stamp = {
    changed: nanoseconds(note[1], note[2]),
    modified: nanoseconds(note[3], note[4]),
    size: Number(note[5]),
  };
  return { path, mode, oid, left: (flags & SKIP_WORKTREE) !== 0, stamp };
}

/** All tracked files by path. Git's notes on them are for looking only; where they read otherwise, files are hashed instead. */
export async function readStaged({ git }: Repository): Promise<ReadonlyMap<string, Staged>> {
  const out = await git.read(['ls-files', '-z', '--stage', '--debug'], 'list the tracked files');
  const files = new Map<string, Staged>();
  let from = 0;
  for (let end = out.indexOf(0); end >= 0; end = out.indexOf(0, from)) {
    const tab = out.indexOf(9, from);
    const head = out.toString('latin1', from, tab);
    const path = nameOf(out.subarray(tab + 1, end));
    const note = NOTE.exec(out.toString('latin1', end + 1, end + 300));
    const staged = stagedOf(head, path, note);
    if (staged && !files.get(path)?.oid) files.set(path, staged);
    from = end + 1 + (note?.[0].length ?? 0);
  }
  return files;
}
