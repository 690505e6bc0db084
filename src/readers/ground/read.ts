import type { Reader, Reading, Source } from '../../model/reading.ts';
import { Unreadable } from '../../model/reading.ts';
import { archiveKind } from './archive/kind.ts';
import { openDocument } from './document.ts';
import { unreadable } from './finish.ts';
import { readInPieces } from './large.ts';
import { firstOf, sourceOf } from './pieces.ts';
import { readerOf } from './recognise.ts';
import { refusal } from './refusal.ts';

/** What `readReport` goes by. */
export interface ReadOptions {
  readonly readers: readonly Reader[];
  /** Largest file, in bytes. */
  readonly cap: number;
  /** Files from this size on, in bytes, are read in pieces where their format can be; 2 MB when absent. */
  readonly large?: number;
  /** Words around the link to the file: used only where a format names no tool. */
  readonly hint?: string;
}

/** Bytes from which a file is read in pieces. */
const LARGE = 2_000_000;
const NESTED = 'is an archive where a report is expected; archives inside of archives are not opened';
const GIVE_UP = 'could not be read: its shape is not the one that its format promises';

const tooLarge = (size: number, cap: number): Reading =>
  unreadable(
    'too-large',
    `is too large: ${size} bytes, over the limit of ${cap} (caps.reportBytes in the configuration)`,
  );

/**
 * Reads a report whose format is told from its content. Never throws: a file that can't be read gives a reading of kind
 * `unreadable` whose `why` continues a sentence that begins with the file's name ("is empty …").
 */
export async function readReport(path: string, bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  if (bytes.length > options.cap) return tooLarge(bytes.length, options.cap);
  if (archiveKind(bytes)) return unreadable('archive', NESTED);
  if (bytes.length >= (options.large ?? LARGE)) {
    const reading = await readInPieces(path, sourceOf(bytes), options);
    if (reading) return reading;
  }
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

/** Reads a source as `readReports` reads bytes, without ever keeping a large one as a whole where its format allows that. */
export async function readSource(path: string, source: Source, options: ReadOptions): Promise<readonly ReadPart[]> {
  if (source.size > options.cap) return [{ path, bytes: source.size, reading: tooLarge(source.size, options.cap) }];
  if (source.size >= (options.large ?? LARGE)) {
    const reading = await readInPieces(path, source, options);
    if (reading) return [{ path, bytes: source.size, reading }];
  }
  const bytes = await firstOf(source, source.size);
  return readReports(path, bytes, { ...options, large: Number.POSITIVE_INFINITY });
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
  const [{ openArchive }, { ARCHIVE_CAPS }] = await Promise.all([
    import('./archive/open.ts'),
    import('./archive/shape.ts'),
  ]);
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
