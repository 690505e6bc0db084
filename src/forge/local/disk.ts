import { createHash } from 'node:crypto';
import { type BigIntStats, constants } from 'node:fs';
import { lstat, open, readlink } from 'node:fs/promises';
import path from 'node:path';
import { isInside } from './paths.ts';

/** Neither through a link nor, for a pipe, until somebody writes into it. */
const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const plain = (path: string) => lstat(path, { bigint: true }).catch(() => undefined);

/** Looks at files below one folder and never through a link: a file behind a linked folder is not there. */
export function openDisk(top: string): (name: string) => Promise<BigIntStats | undefined> {
  const folders = new Map<string, Promise<boolean>>();
  const isFolder = (name: string): Promise<boolean> => {
    if (name === '.') return Promise.resolve(true);
    const known = folders.get(name);
    if (known) return known;
    const answer = isFolder(path.posix.dirname(name)).then(
      async (parent) => parent && ((await plain(path.join(top, name)))?.isDirectory() ?? false),
    );
    folders.set(name, answer);
    return answer;
  };
  return async (name) =>
    isInside(name) && (await isFolder(path.posix.dirname(name))) ? plain(path.join(top, name)) : undefined;
}

/** Git's hash of a file's content. */
export function hashOf(algorithm: string, bytes: Uint8Array): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Whole content of a plain file, or where a link points; nothing when it is neither, has gone or is larger than `cap`. */
export async function contentOf(file: string, link: boolean, cap: number): Promise<Buffer | undefined> {
  try {
    if (link) return await readlink(file, { encoding: 'buffer' });
    await using handle = await open(file, READ);
    const found = await handle.stat();
    if (!found.isFile() || found.size > cap) return undefined;
    return await handle.readFile();
  } catch {
    return undefined;
  }
}

/** Hashes of a plain file of any size, read once: git's, and the SHA-256 that large file storage goes by. Nothing when it changes meanwhile. */
export async function digestsOf(
  file: string,
  algorithm: string,
): Promise<{ readonly oid: string; readonly sha256: string; readonly size: number } | undefined> {
  try {
    await using handle = await open(file, READ);
    const found = await handle.stat();
    if (!found.isFile()) return undefined;
    const git = createHash(algorithm).update(`blob ${found.size}\0`);
    const sha256 = createHash('sha256');
    let size = 0;
    for await (const chunk of handle.createReadStream({ autoClose: false })) {
      git.update(chunk);
      sha256.update(chunk);
      size += chunk.length;
    }
    return size === found.size ? { oid: git.digest('hex'), sha256: sha256.digest('hex'), size } : undefined;
  } catch {
    return undefined;
  }
}
