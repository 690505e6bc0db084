import { inflateRawSync, crc32 as zlibCrc } from 'node:zlib';

/** One file of an archive. */
export interface ZipFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What an archive may be at most. `ratio` counts only for entries over `ratioFrom` bytes: short texts shrink well. */
export interface ZipCaps {
  readonly entries: number;
  readonly entry: number;
  readonly total: number;
  readonly depth: number;
  readonly ratio: number;
}

export const ZIP_CAPS: ZipCaps = { entries: 2_000, entry: 50_000_000, total: 200_000_000, depth: 16, ratio: 500 };

/** An archive that is not read: one plain sentence. */
export class BadZip extends Error {
  override readonly name = 'BadZip';
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ENDS_WITHIN = 65_557;
const RATIO_FROM = 1_000_000;

/** Whether bytes begin as a zip does (an entry, or the end of an empty one). */
export function isZip(bytes: Uint8Array): boolean {
  const [p, k, a, b] = bytes;
  return p === 0x50 && k === 0x4b && ((a === 3 && b === 4) || (a === 5 && b === 6));
}

const bad = (why: string): never => {
  throw new BadZip(`the archive ${why}`);
};

function endOf(view: DataView): {
  readonly at: number;
  readonly count: number;
  readonly size: number;
  readonly start: number;
} {
  const from = Math.max(0, view.byteLength - ENDS_WITHIN);
  for (let at = view.byteLength - 22; at >= from; at--) {
    // The comment has to end with the file, so that nobody can hide a second end in it.
    if (view.getUint32(at, true) !== END || at + 22 + view.getUint16(at + 20, true) !== view.byteLength) continue;
    const [disk, first] = [view.getUint16(at + 4, true), view.getUint16(at + 6, true)];
    const [here, count] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [size, start] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
    if (disk !== 0 || first !== 0 || here !== count) bad('is split over several files');
    if (count === 0xffff || size === 0xffffffff || start === 0xffffffff)
      bad('is of the 64-bit kind, which is not read');
    return { at, count, size, start };
  }
  return bad('is damaged: its end is missing');
}

function safePath(name: string, depth: number): string {
  const parts = name.split('/');
  const folder = parts.at(-1) === '';
  const real = folder ? parts.slice(0, -1) : parts;
  const odd = real.some((part) => part === '' || part === '.' || part === '..');
  if (odd || name.includes('\\') || /[\0-\x1f\x7f]/.test(name) || /^[a-z]:/i.test(name))
    bad('holds a file whose name leaves the folder it belongs to');
  if (real.length > depth) bad(`holds folders more than ${depth} deep`);
  return name;
}

const crc32: (bytes: Uint8Array) => number = zlibCrc ?? slowCrc;

/** CRC-32 (ISO 3309) where Node does not bring one (before 20.15). */
function slowCrc(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ -1) >>> 0;
}

/**
 * Reads a zip in memory from its central directory, never trusting a length that it did not check. Throws BadZip for
 * anything odd: encryption, links, two files of one name, names that leave the folder, sizes or checksums that are not
 * true, overlapping entries, and anything over the caps (PKWARE APPNOTE 6.3).
 */
export function readZip(bytes: Uint8Array, caps: ZipCaps = ZIP_CAPS): readonly ZipFile[] {
  if (bytes.byteLength < 22) bad('is damaged: it is too short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end.count > caps.entries) bad(`holds ${end.count} files, more than the ${caps.entries} that are read`);
  // A gap would let two readers see two directories.
  if (end.start + end.size !== end.at) bad('is damaged: its directory is not where its end says');
  const files: ZipFile[] = [];
  const names = new Set<string>();
  const spans: (readonly [number, number])[] = [];
  let total = 0;
  let at = end.start;
  for (let index = 0; index < end.count; index++) {
    if (at + 46 > end.at || view.getUint32(at, true) !== CENTRAL) bad('is damaged: its directory is cut');
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [sum, packed, size] = [
      view.getUint32(at + 16, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 24, true),
    ];
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [nameLength = 0, extra = 0, comment = 0] = lengths;
    const [host, attributes, local] = [
      view.getUint8(at + 5),
      view.getUint32(at + 38, true),
      view.getUint32(at + 42, true),
    ];
    const raw = bytes.subarray(at + 46, at + 46 + nameLength);
    at += 46 + nameLength + extra + comment;
    if (at > end.at) bad('is damaged: its directory is cut');
    const name = safePath(new TextDecoder('utf-8', { ignoreBOM: true }).decode(raw), caps.depth);
    if (flags & 0x41) bad(`is encrypted (${name})`);
    const type = host === 3 ? (attributes >>> 28) & 0xf : 0;
    if (type !== 0 && type !== 8 && type !== 4) bad(`holds a link or a device (${name})`);
    const key = name.toLowerCase().normalize('NFC');
    if (names.has(key)) bad(`holds two files of the name ${name}`);
    names.add(key);
    if (name.endsWith('/')) continue;
    if (size > caps.entry) bad(`holds ${name} with ${size} bytes, more than the ${caps.entry} that are read`);
    total += size;
    if (total > caps.total) bad(`holds more than the ${caps.total} bytes that are read`);
    if (size > RATIO_FROM && size > packed * caps.ratio)
      bad(`holds ${name}, which is packed too tightly to be a report`);
    if (method !== 0 && method !== 8) bad(`packs ${name} in a way that is not read`);
    if (local + 30 > end.start || view.getUint32(local, true) !== LOCAL) bad(`is damaged at ${name}`);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const own = bytes.subarray(local + 30, local + 30 + view.getUint16(local + 26, true));
    if (Buffer.compare(own, raw) !== 0) bad(`names ${name} in two ways`);
    if (from + packed > end.start) bad(`is damaged at ${name}`);
    spans.push([local, from + packed]);
    files.push({ path: name, bytes: content(bytes.subarray(from, from + packed), { name, method, size, sum }) });
  }
  spans.sort((a, b) => a[0] - b[0]);
  if (spans.some(([start], index) => index > 0 && start < (spans[index - 1]?.[1] ?? 0))) bad('has files that overlap');
  return files;
}

function content(
  packed: Uint8Array,
  {
    name,
    method,
    size,
    sum,
  }: { readonly name: string; readonly method: number; readonly size: number; readonly sum: number },
): Uint8Array {
  let bytes: Uint8Array = packed;
  if (method === 8) {
    try {
      // One byte more than promised is a lie, and ends it there.
      bytes = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
    } catch {
      bad(`is damaged or lies about the size of ${name}`);
    }
  }
  if (bytes.length !== size) bad(`lies about the size of ${name}`);
  if (crc32(bytes) !== sum) bad(`is damaged: the checksum of ${name} is wrong`);
  return bytes;
}
