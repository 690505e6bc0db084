import { Unreadable } from '../../../model/reading.ts';

/** One file of an archive, with its path inside of it. */
export interface ArchivedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What an archive may be at most: entries, bytes of one file and of all, folders deep, and how tightly it may be packed. */
export interface ArchiveCaps {
  readonly entries: number;
  readonly entry: number;
  readonly total: number;
  readonly depth: number;
  /** Unpacked bytes for one packed byte; counts only over a megabyte, for short texts shrink well. */
  readonly ratio: number;
}

export const ARCHIVE_CAPS: ArchiveCaps = {
  entries: 2_000,
  entry: 50_000_000,
  total: 200_000_000,
  depth: 16,
  ratio: 500,
};

const RATIO_FROM = 1_000_000;

/** Whether so many bytes out of so few are a bomb. */
export const isBomb = (packed: number, size: number, caps: ArchiveCaps): boolean =>
  size > RATIO_FROM && size > packed * caps.ratio;

/** Ends the reading of an archive; `why` goes on after the archive's name. */
export function refuse(why: string): never {
  throw new Unreadable(why);
}

// Control, zero-width and bidirectional characters: a name could pretend to be another one.
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

/** A path that stays inside of the archive, without a leading `./`; refuses every other one. */
export function safePath(name: string, caps: ArchiveCaps): string {
  const path = name.replace(/^(?:\.\/)+/, '');
  const parts = (path.endsWith('/') ? path.slice(0, -1) : path).split('/');
  if (HIDDEN.test(path)) refuse('is an archive that holds a name with invisible characters');
  const leaves = parts.some((part) => part === '' || part === '.' || part === '..') || /^[a-z]:/i.test(path);
  if (leaves || path.includes('\\')) refuse('is an archive that holds a name which leads out of it');
  if (parts.length > caps.depth) refuse(`is an archive with folders more than ${caps.depth} deep`);
  return path;
}

/** Remembers names; refuses a second file of the same name, also where only case or composition differ. */
export function onceEach(): (path: string) => void {
  const names = new Set<string>();
  return (path) => {
    const key = path.normalize('NFC').toLowerCase();
    if (names.has(key)) refuse('is an archive that holds two files of one name');
    names.add(key);
  };
}

/** Counts files and bytes as they are promised, before anything is unpacked. */
export function withinCaps(caps: ArchiveCaps): (size: number) => void {
  let total = 0;
  let entries = 0;
  return (size) => {
    if (++entries > caps.entries) refuse(`is an archive of more than the ${caps.entries} files that are read`);
    if (size > caps.entry) refuse(`is an archive that holds a file over ${caps.entry} bytes`);
    total += size;
    if (total > caps.total) refuse(`is an archive that holds more than the ${caps.total} bytes that are read`);
  };
}

/** Files that a file manager adds and nobody reads. */
export const isJunk = (path: string): boolean =>
  path.startsWith('__MACOSX/') || /(?:^|\/)(?:\._[^/]*|\.DS_Store|Thumbs\.db)$/.test(path);
