import { open, stat } from 'node:fs/promises';
import { Stop } from '../model/stop.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
};

/** Bytes of a file that the user named; throws Stop(2) with one sentence when it is missing, a folder or over `cap` bytes. */
export async function readGiven(file: string, cap: number): Promise<Uint8Array> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > cap) throw new Stop(2, `${file}: it has ${size} bytes, more than the ${cap} that are read`);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof Stop) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new Stop(2, `${file}: ${REASONS[code] ?? `cannot be read (${code})`}`);
  }
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
