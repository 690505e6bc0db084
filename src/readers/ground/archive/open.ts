import { gunzipSync } from 'node:zlib';
import { Unreadable } from '../../../model/reading.ts';
import { archiveKind } from './kind.ts';
import { ARCHIVE_CAPS, type ArchiveCaps, type ArchivedFile, isBomb, refuse } from './shape.ts';
import { readTar } from './tar.ts';
import { readZip } from './zip.ts';

/** Files of an archive, or one plain sentence (it goes on after the archive's name) why it is not read. */
export type Archive =
  | { readonly kind: 'files'; readonly files: readonly ArchivedFile[] }
  | { readonly kind: 'refused'; readonly why: string };

function gunzip(bytes: Uint8Array, caps: ArchiveCaps): Uint8Array {
  let unpacked: Uint8Array;
  try {
    unpacked = gunzipSync(bytes, { maxOutputLength: caps.total });
  } catch (error) {
    const isLarge = (error as { readonly code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
    return refuse(
      isLarge ? `unpacks to more than the ${caps.total} bytes that are read` : 'is a damaged or cut off gzip file',
    );
  }
  if (isBomb(bytes.length, unpacked.length, caps)) refuse('is a gzip file packed too tightly to hold reports');
  return unpacked;
}

/** Name of the one file in a `.gz`: the archive's own without the ending. */
const innerName = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.gz$/i, '') || 'file';

function filesOf(path: string, bytes: Uint8Array, caps: ArchiveCaps): readonly ArchivedFile[] {
  const kind = archiveKind(bytes);
  if (kind === 'zip') return readZip(bytes, caps);
  if (kind === 'tar') return readTar(bytes, caps);
  if (kind !== 'gzip') return refuse('is an archive of a kind that is not read; use .zip or .tar.gz');
  const inner = gunzip(bytes, caps);
  if (archiveKind(inner) === 'tar') return readTar(inner, caps);
  if (inner.length > caps.entry) refuse(`holds a file over ${caps.entry} bytes`);
  return [{ path: innerName(path), bytes: inner }];
}

/**
 * Opens a zip, tar, tar.gz or gz in memory; nothing is ever written or run. Archives inside of it are files like any other.
 * Pure, never throws. `path` only gives the file in a `.gz` its name.
 */
export function openArchive(path: string, bytes: Uint8Array, caps: ArchiveCaps = ARCHIVE_CAPS): Archive {
  try {
    return { kind: 'files', files: filesOf(path, bytes, caps) };
  } catch (error) {
    return { kind: 'refused', why: error instanceof Unreadable ? error.message : 'is a damaged archive' };
  }
}
