import { crc32, inflateRawSync } from 'node:zlib';
import {
  type ArchiveCaps,
  type ArchivedFile,
  isBomb,
  isJunk,
  onceEach,
  refuse,
  safePath,
  withinCaps,
} from './shape.ts';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const ENDS_WITHIN = END_SIZE + 0xffff;
const ENCRYPTED = 0x41;
const STORED = 0;
const DEFLATED = 8;
const DAMAGED = 'is a damaged or cut off zip archive';

/** An entry of the central directory. */
interface Entry {
  readonly raw: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly sum: number;
  readonly packed: number;
  readonly size: number;
  readonly isFile: boolean;
  readonly local: number;
}

/** The end record. Its comment has to end with the file, so that no second one hides in it. */
function endOf(view: DataView) {
  for (let at = view.byteLength - END_SIZE; at >= Math.max(0, view.byteLength - ENDS_WITHIN); at--) {
    if (view.getUint32(at, true) !== END || at + END_SIZE + view.getUint16(at + 20, true) !== view.byteLength) continue;
    const [disk, first, here, count] = [4, 6, 8, 10].map((offset) => view.getUint16(at + offset, true));
    const [size = 0, start = 0] = [12, 16].map((offset) => view.getUint32(at + offset, true));
    if (count === 0xffff || size === 0xffffffff || start === 0xffffffff)
      refuse('is a zip archive of the 64-bit kind, which is not read');
    if (disk !== 0 || first !== 0 || here !== count) refuse('is one part of a split zip archive');
    if (start + size !== at) refuse(DAMAGED);
    return { at, count: count ?? 0, start };
  }
  return refuse(DAMAGED);
}

/** What kind of file the entry is by its Unix mode: a folder and a regular file are read, nothing else. */
function checkKind(view: DataView, at: number): void {
  const isUnix = view.getUint8(at + 5) === 3;
  const kind = isUnix ? view.getUint32(at + 38, true) >>> 28 : 0;
  if (kind === 0o12) refuse('is a zip archive that holds a link');
  if (kind !== 0 && kind !== 0o10 && kind !== 0o4) refuse('is a zip archive that holds a device');
}

function directory(bytes: Uint8Array, view: DataView): Entry[] {
  const end = endOf(view);
  const entries: Entry[] = [];
  let at = end.start;
  for (let index = 0; index < end.count; index++) {
    if (at + 46 > end.at || view.getUint32(at, true) !== CENTRAL) refuse(DAMAGED);
    const [flags = 0, method = 0] = [8, 10].map((offset) => view.getUint16(at + offset, true));
    const [sum = 0, packed = 0, size = 0] = [16, 20, 24].map((offset) => view.getUint32(at + offset, true));
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    checkKind(view, at);
    const raw = bytes.subarray(at + 46, at + 46 + name);
    const isFile = raw.at(-1) !== 0x2f;
    entries.push({ raw, flags, method, sum, packed, size, isFile, local: view.getUint32(at + 42, true) });
    at += 46 + name + extra + comment;
    if (at > end.at) refuse(DAMAGED);
  }
  if (at !== end.at) refuse(DAMAGED);
  return entries;
}

/** UTF-8 as the flag says, and where it is no UTF-8 a single-byte encoding; only plain letters mean the same in all. */
function nameOf({ raw }: Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    return Buffer.from(raw).toString('latin1');
  }
}

/** Where the packed bytes of an entry lie; its own header has to name the same file. */
function spanOf(bytes: Uint8Array, view: DataView, { raw, local, packed }: Entry, limit: number) {
  if (local + 30 > limit || view.getUint32(local, true) !== LOCAL) refuse(DAMAGED);
  const nameLength = view.getUint16(local + 26, true);
  const from = local + 30 + nameLength + view.getUint16(local + 28, true);
  if (from + packed > limit) refuse(DAMAGED);
  if (Buffer.compare(bytes.subarray(local + 30, local + 30 + nameLength), raw) !== 0)
    refuse('is a zip archive that names a file in two ways');
  return { local, from, to: from + packed };
}

function unpack(packed: Uint8Array, { method, size, sum }: Entry): Uint8Array {
  let bytes = packed;
  if (method === DEFLATED) {
    try {
      // A byte more than promised is a lie, and ends it there.
      bytes = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
    } catch {
      refuse('is a zip archive that is damaged or lies about the size of a file');
    }
  }
  if (bytes.length !== size) refuse('is a zip archive that lies about the size of a file');
  if (crc32(bytes) !== sum) refuse('is a zip archive with a wrong checksum');
  return bytes;
}

/**
 * Reads a zip in memory from its central directory; no length is trusted before it is checked. Throws Unreadable for
 * anything odd: encryption, links, two files of one name, names that lead out, untrue sizes or checksums, entries that
 * overlap, the 64-bit kind, and all that is over the caps. Source: PKWARE APPNOTE 6.3.10.
 */
export function readZip(bytes: Uint8Array, caps: ArchiveCaps): ArchivedFile[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const limit = endOf(view).start;
  const entries = directory(bytes, view);
  const count = withinCaps(caps);
  const once = onceEach();
  const spans = entries.map((entry) => {
    const path = safePath(nameOf(entry), caps);
    if (entry.flags & ENCRYPTED) refuse('is an encrypted zip archive');
    if (entry.method !== STORED && entry.method !== DEFLATED)
      refuse('is a zip archive packed in a way that is not read; use deflate');
    if (isBomb(entry.packed, entry.size, caps)) refuse('is a zip archive packed too tightly to hold reports');
    once(path);
    count(entry.size);
    return { entry, path, ...spanOf(bytes, view, entry, limit) };
  });
  const ordered = [...spans].sort((a, b) => a.local - b.local);
  if (ordered.some(({ local }, at) => at > 0 && local < (ordered[at - 1]?.to ?? 0)))
    refuse('is a zip archive whose files overlap');
  return spans
    .filter(({ entry, path }) => entry.isFile && !isJunk(path))
    .map(({ entry, path, from, to }) => ({ path, bytes: unpack(bytes.subarray(from, to), entry) }));
}
