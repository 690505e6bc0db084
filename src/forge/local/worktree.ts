import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Tree, TreeEntry } from '../../model/change.ts';
import type { BlobAnswer } from '../../model/forge.ts';
import { Stop } from '../../model/stop.ts';
import { contentOf, digestsOf, hashOf, openDisk } from './disk.ts';
import type { Repository } from './find.ts';
import { lineOf, openGit } from './git.ts';
import type { Objects } from './objects.ts';
import { partsOf } from './paths.ts';
import { readStaged, type Staged } from './staged.ts';

/** Files looked at together; more doesn't make a disk faster. */
const AT_ONCE = 32;
/** Above this, line ends are not compared. */
const MOST_TEXT = 50_000_000;

/** The files as they lie on disk, and their contents by object id where the repository need not have them. */
export interface Worktree {
  readonly tree: Tree;
  readonly blob: (oid: string, cap: number) => Promise<BlobAnswer> | undefined;
}

type Stats = Awaited<ReturnType<ReturnType<typeof openDisk>>>;

async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Git's own test for an unchanged file; one noted in the second in which the index was written may have changed since. */
function isUntouched({ stamp }: Staged, found: NonNullable<Stats>, written: bigint): boolean {
  if (!stamp || stamp.modified / 1_000_000_000n >= written / 1_000_000_000n) return false;
  return (
    stamp.modified === found.mtimeNs && stamp.changed === found.ctimeNs && BigInt(stamp.size) === found.size % 2n ** 32n
  );
}

/** Whether a file would be committed as the staged object although it differs on disk: line ends, or large file storage. */
async function isSameCommitted(file: string, oid: string, sha256: string, algorithm: string, objects: Objects) {
  const pointer = await objects.blob(oid, 1_024);
  if (pointer.kind === 'bytes') {
    const text = Buffer.from(pointer.bytes).toString('latin1');
    if (text.startsWith('version https://git-lfs.github.com/spec/v1\n') && text.includes(`\noid sha256:${sha256}\n`)) {
      return true;
    }
  }
  const bytes = await contentOf(file, false, MOST_TEXT);
  if (!bytes?.includes('\r\n')) return false;
  const unix = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return hashOf(algorithm, unix) === oid;
}

/** The commit that a submodule's folder is at; nothing when it isn't checked out. */
async function submoduleAt(folder: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const gitDir = path.join(folder, '.git');
  if (!existsSync(gitDir)) return undefined;
  const { code, out } = await openGit(env, { gitDir, top: folder }).run([
    'rev-parse',
    '--verify',
    '--quiet',
    'HEAD^{commit}',
  ]);
  return code === 0 ? lineOf(out) : undefined;
}

/**
 * Reads the work tree: tracked and new files that aren't ignored. Nothing is written into the repository and no filter
 * is run; files that git noted as unchanged are taken at its word, all others are hashed.
 */
export async function readWorktree(
  repository: Repository,
  objects: Objects,
  env: NodeJS.ProcessEnv,
): Promise<Worktree> {
  const { git, top, algorithm } = repository;
  if (!top || !existsSync(path.join(top, '.git'))) {
    throw new Stop(2, '--worktree needs a folder with checked out files; this repository has none here');
  }
  const look = openDisk(top);
  const fact = async (args: readonly string[]) => lineOf((await git.run(args)).out);
  const index = statSync(path.resolve(top, await fact(['rev-parse', '--git-path', 'index'])), {
    bigint: true,
    throwIfNoEntry: false,
  });
  const modes = (await fact(['config', '--type=bool', '--get', 'core.fileMode'])) !== 'false';
  const links = (await fact(['config', '--type=bool', '--get', 'core.symlinks'])) !== 'false';
  const staged = await readStaged(repository);
  const fresh = partsOf(await git.read(['ls-files', '-z', '--others', '--exclude-standard'], 'list the new files'));
  const entries = new Map<string, TreeEntry>();
  const onDisk = new Map<string, { readonly path: string; readonly link: boolean }>();
  let unsure = false;

  const plainMode = (found: NonNullable<Stats>, known: string | undefined) => {
    if (!modes && known?.startsWith('100')) return known;
    return modes && (found.mode & 0o100n) !== 0n ? '100755' : '100644';
  };
  const link = async (name: string) => {
    const target = await contentOf(path.join(top, name), true, MOST_TEXT);
    if (!target) return;
    const oid = hashOf(algorithm, target);
    onDisk.set(oid, { path: name, link: true });
    entries.set(name, { path: name, mode: '120000', oid, size: target.length });
  };
  const file = async (name: string, found: NonNullable<Stats>, known: Staged | undefined) => {
    const mode = !links && known?.mode === '120000' ? '120000' : plainMode(found, known?.mode);
    const kept = known?.oid && known.mode !== '160000' ? known.oid : undefined;
    if (known && kept && isUntouched(known, found, index?.mtimeNs ?? 0n)) {
      entries.set(name, { path: name, mode, oid: kept });
      return;
    }
    const digests = await digestsOf(path.join(top, name), algorithm);
    if (!digests) throw new Stop(4, `${name} could not be read, or changed meanwhile; run the check again`);
    const same = kept === digests.oid;
    if (!same && kept && (await isSameCommitted(path.join(top, name), kept, digests.sha256, algorithm, objects))) {
      entries.set(name, { path: name, mode, oid: kept });
      return;
    }
    if (!same) onDisk.set(digests.oid, { path: name, link: false });
    entries.set(name, { path: name, mode, oid: digests.oid, size: digests.size });
  };
  const any = async (name: string) => {
    const known = staged.get(name);
    const found = await look(name);
    if (found?.isSymbolicLink()) await link(name);
    else if (found?.isFile()) await file(name, found, known);
    else if (known?.oid && (known.left || (known.mode === '160000' && found?.isDirectory()))) {
      const at = found ? await submoduleAt(path.join(top, name), env) : undefined;
      entries.set(name, { path: name, mode: known.mode, oid: at ?? known.oid });
    } else if (!found && (!known || /\\x[89a-f]/.test(name))) {
      // It went meanwhile, or its name is no UTF-8 and can't be looked up: nothing can be concluded.
      unsure = true;
    }
  };
  // A name that ends with a slash is a repository of its own that nobody added.
  await eachOf([...staged.keys(), ...fresh.filter((name) => !name.endsWith('/') && !staged.has(name))], any);

  const blob = (oid: string, cap: number) => {
    const place = onDisk.get(oid);
    return place && readBack(path.join(top, place.path), place, oid, cap, algorithm);
  };
  const sorted = new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { tree: { commit: 'worktree', entries: sorted, truncated: unsure }, blob };
}

/** Content of a file on disk if it still is what it was when it was hashed. */
async function readBack(
  file: string,
  place: { readonly path: string; readonly link: boolean },
  oid: string,
  cap: number,
  algorithm: string,
): Promise<BlobAnswer> {
  const size = place.link ? 0 : (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
  if (size > cap) return { kind: 'too-large', size };
  const bytes = await contentOf(file, place.link, cap);
  if (!bytes || hashOf(algorithm, bytes) !== oid) {
    return { kind: 'unreadable', why: `${place.path} changed while it was being judged` };
  }
  return bytes.length > cap ? { kind: 'too-large', size: bytes.length } : { kind: 'bytes', bytes };
}
