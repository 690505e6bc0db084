import type { Document, Reader, Reading } from '../../model/reading.ts';
import { Unreadable } from '../../model/reading.ts';
import { archiveKind, openArchive } from './archive/open.ts';
import { ARCHIVE_CAPS } from './archive/shape.ts';
import { openDocument } from './document.ts';
import { unreadable } from './finish.ts';
import { refusal } from './refusal.ts';

/** What `readReport` goes by. */
export interface ReadOptions {
  readonly readers: readonly Reader[];
  /** Largest file, in bytes. */
  readonly cap: number;
  /** Words around the link to the file: used only where a format names no tool. */
  readonly hint?: string;
}

/** The reader that recognises the document: falling rank, then id; undefined when none does. */
export function readerOf(doc: Document, readers: readonly Reader[]): Reader | undefined {
  const ranked = [...readers].sort((a, b) => (b.rank ?? 0) - (a.rank ?? 0) || (a.id < b.id ? -1 : 1));
  return ranked.find((reader) => reader.recognise(doc));
}

const NESTED = 'is an archive where a report is expected; archives inside of archives are not opened';
const GIVE_UP = 'could not be read: its shape is not the one that its format promises';

/**
 * Reads a report whose format is told from its content. Never throws: a file that can't be read gives a reading of kind
 * `unreadable` whose `why` continues a sentence that begins with the file's name ("is empty …").
 */
export async function readReport(path: string, bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  if (bytes.length > options.cap) {
    const size = `${bytes.length} bytes, over the limit of ${options.cap}`;
    return unreadable('too-large', `is too large: ${size} (caps.reportBytes in the configuration)`);
  }
  if (archiveKind(bytes)) return unreadable('archive', NESTED);
  let format = 'unknown';
  try {
    const doc = openDocument(path, bytes, options.hint);
    format = doc.syntax;
    const reader = readerOf(doc, options.readers);
    if (!reader) return refusal(doc);
    format = reader.id;
    return await reader.read(doc);
  } catch (error) {
    // Anything but Unreadable is a mistake of a reader; its message may hold words of the file, so it is not shown.
    return unreadable(format, error instanceof Unreadable ? error.message : GIVE_UP);
  }
}

/** A report that was read; in an archive its path is `archive!path/inside`. */
export interface ReadPart {
  readonly path: string;
  readonly bytes: number;
  readonly reading: Reading;
}

/**
 * Reads a file, or each file of an archive (zip, tar, tar.gz, gz), in memory and within caps; archives inside of archives are
 * not opened. Never throws: an archive that is refused or empty gives one reading of kind `unreadable`.
 */
export async function readReports(path: string, bytes: Uint8Array, options: ReadOptions): Promise<readonly ReadPart[]> {
  const whole = (reading: Reading): ReadPart[] => [{ path, bytes: bytes.length, reading }];
  if (!archiveKind(bytes) || bytes.length > options.cap) return whole(await readReport(path, bytes, options));
  const archive = openArchive(path, bytes, { ...ARCHIVE_CAPS, entry: options.cap });
  if (archive.kind === 'refused') return whole(unreadable('archive', archive.why));
  if (archive.files.length === 0) return whole(unreadable('archive', 'is an archive without a file'));
  const parts: ReadPart[] = [];
  for (const file of archive.files) {
    const inside = `${path}!${file.path}`;
    const hint = `${options.hint ?? ''} ${file.path}`;
    parts.push({
      path: inside,
      bytes: file.bytes.length,
      reading: await readReport(inside, file.bytes, { ...options, hint }),
    });
  }
  return parts;
}
