import { crc32, deflateRawSync } from 'node:zlib';

/** An entry as it goes into the archive; what is not given is truthful. Lies make hostile archives. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Sizes and checksum written instead of the true ones. */
  readonly claims?: { readonly size?: number; readonly compressed?: number; readonly crc?: number };
  /** Store without compression; default false. */
  readonly stored?: boolean;
  /** Unix mode in the external attributes, e.g. 0o120777 for a link. */
  readonly mode?: number;
  /** General purpose flags, e.g. 1 for encrypted; default 0x800 (names are UTF-8). */
  readonly flags?: number;
  /** Compression method written, whatever the data are. */
  readonly method?: number;
}

const u16 = (...values: readonly number[]) => {
  const out = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) out.writeUInt16LE(value & 0xffff, index * 2);
  return out;
};
const u32 = (...values: readonly number[]) => {
  const out = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) out.writeUInt32LE(value >>> 0, index * 4);
  return out;
};

/** 2025-08-13 16:00:00 in the words of DOS, so that the same files give the same bytes. */
const TIME = [0x8000, 0x5b0d] as const;

/** A zip archive (APPNOTE 6.3.10, without zip64) of the entries in their order; the same entries give the same bytes. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content);
    const body = entry.stored ? content : deflateRawSync(content);
    const method = entry.method ?? (entry.stored ? 0 : 8);
    const { size = content.length, compressed = body.length, crc = crc32(content) } = entry.claims ?? {};
    const common = Buffer.concat([
      u16(entry.flags ?? 0x800, method, ...TIME),
      u32(crc, compressed, size),
      u16(name.length, 0),
    ]);
    const local = Buffer.concat([u32(0x04034b50), u16(20), common, name, body]);
    const attributes = (entry.mode ?? 0o100644) * 0x10000;
    central.push(
      Buffer.concat([u32(0x02014b50), u16(0x0314, 20), common, u16(0, 0, 0), u32(attributes, offset), name]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const count = entries.length;
  const end = [u32(0x06054b50), u16(0, 0, count, count), u32(directory.length, offset), u16(0)];
  return Buffer.concat([...locals, directory, ...end]);
}

/** A zip of files by their path, as `actions/upload-artifact` makes it. */
export const zipFiles = (files: Readonly<Record<string, string | Uint8Array>>): Buffer =>
  zip(Object.entries(files).map(([name, content]) => ({ name, content })));
