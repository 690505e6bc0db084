import type { LockReader } from '../../src/model/lockfile.ts';
import { Unreadable } from '../../src/model/reading.ts';

/** `purl dev optional` of every package that a lockfile pins. */
export const brief = (reader: LockReader, text: string, manifest?: string, path = reader.names[0] ?? ''): string[] =>
  reader
    .read(path, text, manifest)
    .packages.map((one) => `${one.purl}${one.dev ? ' dev' : ''}${one.optional ? ' optional' : ''}`);

/** The sentence with which a lockfile is refused; anything but Unreadable is a fault of the reader. */
export function refused(reader: LockReader, text: string): string {
  try {
    reader.read(reader.names[0] ?? '', text);
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
  return 'was read';
}

/** Reads the text cut off at 60 places: each ends in a lockfile or in a sentence. Gives how many packages were read, at most. */
export function cutOff(reader: LockReader, text: string): number {
  let most = 0;
  for (let at = 0; at < 60; at++) {
    const part = text.slice(0, Math.floor((text.length * at) / 60));
    try {
      most = Math.max(most, reader.read(reader.names[0] ?? '', part).packages.length);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
    }
  }
  return most;
}
