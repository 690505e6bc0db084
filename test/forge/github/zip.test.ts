import { crc32, deflateRawSync } from 'node:zlib';
import { isZip, readZip, ZIP_CAPS } from '../../../src/forge/github/zip.ts';

interface Entry {
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** What the directory says instead of the truth. */
  readonly size?: number;
  readonly crc?: number;
  readonly attributes?: number;
  readonly localName?: string;
}

const text = (word: string) => new TextEncoder().encode(word);

/** A zip whose directory can lie. */
function zip(entries: readonly Entry[], more: { count?: number; comment?: string; disk?: number } = {}): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes = text('x'), method = 8, flags = 0, attributes = 0, ...lies } of entries) {
    const packed = method === 8 ? deflateRawSync(bytes) : Buffer.from(bytes);
    const [size, crc] = [lies.size ?? bytes.length, lies.crc ?? crc32(bytes)];
    const [raw, own] = [Buffer.from(name), Buffer.from(lies.localName ?? name)];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(own.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt8(3, 5);
    central.writeUInt16LE(flags, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(crc, 16);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(size, 24);
    central.writeUInt16LE(raw.length, 28);
    central.writeUInt32LE(attributes, 38);
    central.writeUInt32LE(offset, 42);
    parts.push(local, own, packed);
    directory.push(central, raw);
    offset += 30 + own.length + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(more.disk ?? 0, 4);
  end.writeUInt16LE(more.count ?? entries.length, 8);
  end.writeUInt16LE(more.count ?? entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE((more.comment ?? '').length, 20);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end, Buffer.from(more.comment ?? '')]));
}

const cut = (bytes: Uint8Array, at: number) => bytes.slice(0, at);
const twice = (bytes: Uint8Array) => new Uint8Array(Buffer.concat([bytes, bytes]));

describe('Artifact content is hostile', () => {
  const one = zip([{ name: 'a.json', bytes: text('{}') }]);
  test.each<[string, Uint8Array, RegExp]>([
    ['zip slip', zip([{ name: '../../etc/passwd' }]), /leaves the folder/],
    ['zip slip in the middle', zip([{ name: 'a/../../b' }]), /leaves the folder/],
    ['an absolute name', zip([{ name: '/etc/passwd' }]), /leaves the folder/],
    ['a name of Windows', zip([{ name: 'C:\\x' }]), /leaves the folder/],
    ['a drive', zip([{ name: 'C:x' }]), /leaves the folder/],
    ['a NUL in a name', zip([{ name: 'a\0.json' }]), /leaves the folder/],
    ['a dot', zip([{ name: './a' }]), /leaves the folder/],
    ['too deep', zip([{ name: `${'a/'.repeat(20)}b` }]), /more than 16 deep/],
    ['a bomb by size', zip([{ name: 'a', size: 60_000_000 }]), /more than the 50000000/],
    ['a bomb by ratio', zip([{ name: 'a', bytes: new Uint8Array(40_000_000) }]), /packed too tightly/],
    ['a bomb by entry count', zip([{ name: 'a' }], { count: 60_000 }), /60000 files, more than the 2000/],
    ['a size that is too small', zip([{ name: 'a', bytes: text('x'.repeat(500)), size: 10 }]), /lies about the size/],
    ['a size that is too large', zip([{ name: 'a', bytes: text('xyz'), size: 10 }]), /lies about the size/],
    ['a size of zero', zip([{ name: 'a', bytes: text('xyz'), size: 0 }]), /lies about the size/],
    ['a stored size', zip([{ name: 'a', bytes: text('xyz'), method: 0, size: 10 }]), /lies about the size/],
    ['a wrong checksum', zip([{ name: 'a', crc: 1 }]), /checksum of a is wrong/],
    ['a link', zip([{ name: 'a', attributes: 0xa1ff0000 }]), /a link or a device/],
    ['a device', zip([{ name: 'a', attributes: 0x61ff0000 }]), /a link or a device/],
    ['duplicates', zip([{ name: 'a' }, { name: 'a' }]), /two files of the name a/],
    ['duplicates but for case', zip([{ name: 'a' }, { name: 'A' }]), /two files of the name A/],
    ['encryption', zip([{ name: 'a', flags: 1 }]), /encrypted/],
    ['strong encryption', zip([{ name: 'a', flags: 0x40 }]), /encrypted/],
    ['another method', zip([{ name: 'a', method: 12 }]), /in a way that is not read/],
    ['two names for one', zip([{ name: 'a', localName: 'b' }]), /names a in two ways/],
    ['several disks', zip([{ name: 'a' }], { disk: 1 }), /split over several/],
    ['fewer entries than told', zip([{ name: 'a' }], { count: 2 }), /directory is cut/],
    ['a cut file', cut(one, one.length - 5), /its end is missing/],
    ['no more than a start', cut(one, 10), /too short/],
    ['two archives in one', twice(one), /directory is not where/],
    ['not a zip', text('{"a": 1} and much more than twenty-two bytes'), /its end is missing/],
    ['64 bits', zip([{ name: 'a' }], { count: 0xffff }), /64-bit/],
  ])('%s', (_, bytes, why) => expect(() => readZip(bytes)).toThrow(why));

  test('more bytes in all than are read', () => {
    const small = { ...ZIP_CAPS, entry: 100, total: 150 };
    const bytes = text('x'.repeat(90));
    expect(() =>
      readZip(
        zip([
          { name: 'a', bytes },
          { name: 'b', bytes },
        ]),
        small,
      ),
    ).toThrow(/more than the 150 bytes/);
  });
});

describe('an honest archive', () => {
  test('gives its files with folders left out', () => {
    const bytes = zip([
      { name: 'reports/', bytes: new Uint8Array(), method: 0 },
      { name: 'reports/junit.xml', bytes: text('<a/>') },
      { name: 'ünïcode.json', bytes: text('{}'), method: 0 },
      { name: 'empty', bytes: new Uint8Array() },
    ]);
    const files = readZip(bytes).map((file) => [file.path, new TextDecoder().decode(file.bytes)]);
    expect(files).toEqual([
      ['reports/junit.xml', '<a/>'],
      ['ünïcode.json', '{}'],
      ['empty', ''],
    ]);
  });

  test('may have a comment and be empty', () => {
    expect(readZip(zip([], { comment: 'made by a tool' }))).toEqual([]);
    expect(isZip(zip([]))).toBe(true);
    expect(isZip(text('<?xml'))).toBe(false);
  });

  test('packs a repetitive report tightly', () => {
    const bytes = text('<testcase name="a"/>\n'.repeat(20_000));
    expect(readZip(zip([{ name: 'junit.xml', bytes }]))[0]?.bytes.length).toBe(bytes.length);
  });
});
