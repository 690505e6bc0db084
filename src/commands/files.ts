import { type FileHandle, open, stat } from 'node:fs/promises';
import type { Source } from '../model/reading.ts';
import { Stop } from '../model/stop.ts';

/** Bytes of a file that are read at once. */
const PIECE = 1 << 20;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
};

/** Opens a file that the user named, for as long as `use` takes; throws Stop(2) with one sentence when it can't be read. */
async function withFile<T>(file: string, use: (handle: FileHandle, size: number) => Promise<T>): Promise<T> {
  try {
    const handle = await open(file, 'r');
    try {
      return await use(handle, (await handle.stat()).size);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (error instanceof Stop || code === undefined) throw error;
    throw new Stop(2, `${file}: ${REASONS[code] ?? `cannot be read (${code})`}`);
  }
}

/** Bytes of a file that the user named; throws Stop(2) with one sentence when it is missing, a folder or over `cap` bytes. */
export function readGiven(file: string, cap: number): Promise<Uint8Array> {
  return withFile(file, (handle, size) => {
    if (size > cap) throw new Stop(2, `${file}: it has ${size} bytes, more than the ${cap} that are read`);
    return handle.readFile();
  });
}

/** The bytes of an open file, one piece after the other; all pieces share their memory. */
async function* piecesOf(handle: FileHandle): AsyncIterable<Uint8Array> {
  const piece = Buffer.allocUnsafe(PIECE);
  for (let at = 0; ; ) {
    const { bytesRead } = await handle.read(piece, 0, PIECE, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield piece.subarray(0, bytesRead);
  }
}

/** Hands a file that the user named to `use` as a source; throws Stop(2) with one sentence when it can't be read. */
export function withSource<T>(file: string, use: (source: Source) => Promise<T>): Promise<T> {
  return withFile(file, (handle, size) => use({ size, pieces: () => piecesOf(handle) }));
}

/** Whether a given path is a folder; a missing one is not. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Everything on standard input as text, up to `cap` bytes. */
export async function readInput(cap: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += (chunk as Buffer).length;
    if (size > cap) throw new Stop(2, `standard input has more than ${cap} bytes`);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}
