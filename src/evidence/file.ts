import type { TreeEntry } from '../model/change.ts';
import type { Evidence, Resolution } from '../model/evidence.ts';
import type { Reading } from '../model/reading.ts';
import type { Ports } from './ports.ts';

/** What reading one file of a tree gave; the claim and the link are added by the resolver. */
export type FileEvidence = Pick<Evidence, 'resolution' | 'path' | 'digest' | 'bytes' | 'origin' | 'reading'> & {
  readonly content?: Uint8Array;
};

const KINDS: Readonly<Record<string, string>> = {
  '120000': 'a symbolic link',
  '160000': 'a submodule',
  '040000': 'a folder',
};

/** Bytes at the start by which a Git LFS pointer is known (git-lfs specification, version line). */
const LFS = 'version https://git-lfs.github.com/spec/';

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Opens one file of a tree and reads it. Links, submodules, LFS pointers and files over the cap are refused. */
export async function openFile(entry: TreeEntry, hint: string, ports: Ports): Promise<FileEvidence> {
  const base = { path: entry.path, digest: entry.oid, origin: 'committed' } as const;
  const refuse = (why: string): FileEvidence => ({ ...base, resolution: { kind: 'refused', why } });
  const odd =
    entry.mode === '100644' || entry.mode === '100755' ? undefined : (KINDS[entry.mode] ?? `of mode ${entry.mode}`);
  if (odd) return refuse(`${entry.path} is ${odd}; link the file itself`);
  const cap = ports.policy.caps.reportBytes;
  const answer = await ports.forge.blob(entry.oid, cap);
  if (answer.kind === 'too-large') {
    return refuse(
      `${entry.path} has ${megabytes(answer.size)}, more than the ${megabytes(cap)} that caps.reportBytes allows`,
    );
  }
  if (answer.kind === 'unreadable')
    return { ...base, resolution: { kind: 'unknown', why: `${entry.path}: ${answer.why}` } };
  const { bytes } = answer;
  if (new TextDecoder('latin1').decode(bytes.subarray(0, LFS.length)) === LFS) {
    return refuse(`${entry.path} is a Git LFS pointer, not the report; commit the report itself`);
  }
  const reading: Reading = await ports.read(entry.path, bytes, hint);
  const resolution: Resolution = { kind: 'found' };
  return { ...base, resolution, bytes: bytes.length, reading, content: bytes };
}
