import type { TreeEntry } from '../model/change.ts';
import type { Evidence, Resolution } from '../model/evidence.ts';
import type { Link } from '../model/prd.ts';
import type { Ports } from './ports.ts';
import { isPage } from './tree-files.ts';

/** What reading one file of a tree gave; the claim and the link are added by the resolver. The bytes are not kept. */
export type FileEvidence = Pick<Evidence, 'resolution' | 'path' | 'digest' | 'bytes' | 'origin' | 'reading'> & {
  /** Links of a page, where they were asked for; `why` says why the page could not be read. */
  readonly page?: { readonly links: readonly Link[]; readonly why?: string };
  /** Files of an archive, each read; then there is no `reading`. */
  readonly inside?: readonly Pick<Evidence, 'path' | 'bytes' | 'reading'>[];
};

/** Opens a file with the words around its link; `withLinks` reads the links of a page too. */
export type OpenFile = (entry: TreeEntry, hint: string, withLinks: boolean) => Promise<FileEvidence>;

const KINDS: Readonly<Record<string, string>> = {
  '120000': 'a symbolic link',
  '160000': 'a submodule',
  '040000': 'a folder',
};

/** Bytes at the start by which a Git LFS pointer is known (git-lfs specification, version line). */
const LFS = 'version https://git-lfs.github.com/spec/';

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Opens one file of a tree and reads it. Links, submodules, LFS pointers and files over the cap are refused. */
async function openFile(entry: TreeEntry, hint: string, withLinks: boolean, ports: Ports): Promise<FileEvidence> {
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
  const inside = await ports.readAll(entry.path, bytes, hint);
  const own = inside.find((part) => part.path === entry.path);
  const resolution: Resolution = { kind: 'found' };
  if (!own) return { ...base, resolution, bytes: bytes.length, inside };
  const page = withLinks && isPage(entry.path) ? { page: await ports.page(entry.path, bytes) } : {};
  return { ...base, resolution, bytes: bytes.length, reading: own.reading, ...page };
}

/** An opener that reads the same file for the same words once, however many claims link it. */
export function fileOpener(ports: Ports): OpenFile {
  const known = new Map<string, Promise<FileEvidence>>();
  return (entry, hint, withLinks) => {
    const key = JSON.stringify([entry.oid, entry.mode, entry.path, hint, withLinks && isPage(entry.path)]);
    const file = known.get(key) ?? openFile(entry, hint, withLinks, ports);
    known.set(key, file);
    return file;
  };
}
