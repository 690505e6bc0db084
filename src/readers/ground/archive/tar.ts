import { type ArchiveCaps, type ArchivedFile, isJunk, onceEach, refuse, safePath, withinCaps } from './shape.ts';

const BLOCK = 512;
const DAMAGED = 'is a damaged or cut off tar archive';
/** Longest header of names and attributes. */
const MOST_ATTRIBUTES = 65_536;

const isZero = (block: Uint8Array) => block.every((byte) => byte === 0);

/** Text of a field up to its NUL. */
function textIn(block: Uint8Array, from: number, length: number): string {
  const field = block.subarray(from, from + length);
  const end = field.indexOf(0);
  return Buffer.from(end === -1 ? field : field.subarray(0, end)).toString('utf8');
}

/** An octal number; GNU's binary form is for files far over every cap. */
function octalIn(block: Uint8Array, from: number, length: number): number {
  const text = textIn(block, from, length).trim();
  if (!/^[0-7]{1,12}$/.test(text)) refuse(DAMAGED);
  return Number.parseInt(text, 8);
}

/** Sum of the header's bytes, its own field taken as spaces. */
function checksum(block: Uint8Array): number {
  let sum = 0;
  for (const [at, byte] of block.entries()) sum += at >= 148 && at < 156 ? 0x20 : byte;
  return sum;
}

/** Attributes of a pax header: `length key=value` lines (POSIX.1-2001). */
function attributesOf(bytes: Uint8Array): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const digits = space === -1 ? '' : Buffer.from(bytes.subarray(at, space)).toString('latin1');
    const end = at + Number(digits);
    if (!/^\d{1,6}$/.test(digits) || end > bytes.length || end <= space + 1 || bytes[end - 1] !== 0x0a) refuse(DAMAGED);
    const line = Buffer.from(bytes.subarray(space + 1, end - 1)).toString('utf8');
    found.set(line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1));
    at = end;
  }
  return found;
}

interface Entry {
  readonly type: string;
  readonly name: string;
  readonly size: number;
}

function headerOf(block: Uint8Array): Entry {
  if (octalIn(block, 148, 8) !== checksum(block)) refuse(DAMAGED);
  const prefix = textIn(block, 257, 5) === 'ustar' && block[262] === 0 ? textIn(block, 345, 155) : '';
  const name = textIn(block, 0, 100);
  return {
    type: String.fromCharCode(block[156] ?? 0),
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: octalIn(block, 124, 12),
  };
}

/** Refuses what is neither a file nor a folder. */
function checkType(type: string): void {
  if (type === '1' || type === '2') refuse('is a tar archive that holds a link');
  if (!['0', '\0', '7', '5'].includes(type)) refuse('is a tar archive that holds something that is no file');
}

/**
 * Reads a tar in memory: ustar, pax and GNU long names. Throws Unreadable for a wrong checksum, an archive that is cut off or
 * goes on behind its end, links, devices, two files of one name, names that lead out, and all that is over the caps.
 */
export function readTar(bytes: Uint8Array, caps: ArchiveCaps): ArchivedFile[] {
  const files: ArchivedFile[] = [];
  const count = withinCaps(caps);
  const once = onceEach();
  let attributes = new Map<string, string>();
  let longName: string | undefined;
  let at = 0;
  for (;;) {
    const block = bytes.subarray(at, at + BLOCK);
    if (block.length < BLOCK) refuse(DAMAGED);
    if (isZero(block)) break;
    const header = headerOf(block);
    const { type } = header;
    const pax = attributes.get('size');
    const size = pax === undefined ? header.size : /^\d{1,12}$/.test(pax) ? Number(pax) : refuse(DAMAGED);
    const from = at + BLOCK;
    at = from + Math.ceil(size / BLOCK) * BLOCK;
    if (at > bytes.length) refuse(DAMAGED);
    const content = bytes.subarray(from, from + size);
    if ('xgLK'.includes(type)) {
      count(size);
      if (size > MOST_ATTRIBUTES) refuse(DAMAGED);
      if (type === 'x') attributes = attributesOf(content);
      else if (type === 'L') longName = textIn(content, 0, size);
      continue;
    }
    checkType(type);
    const name = attributes.get('path') ?? longName ?? header.name;
    attributes = new Map();
    longName = undefined;
    // The folder that everything was packed from.
    if (type === '5' && /^\.\/?$/.test(name)) continue;
    const path = safePath(name, caps);
    if (type === '5' || path.endsWith('/')) continue;
    once(path);
    count(size);
    if (!isJunk(path)) files.push({ path, bytes: content });
  }
  if (!isZero(bytes.subarray(at))) refuse('is a tar archive that goes on behind its end');
  return files;
}
