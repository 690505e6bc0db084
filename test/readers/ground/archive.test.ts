import { gzipSync } from 'node:zlib';
import { archiveKind } from '../../../src/readers/ground/archive/kind.ts';
import { openArchive } from '../../../src/readers/ground/archive/open.ts';
import { ARCHIVE_CAPS } from '../../../src/readers/ground/archive/shape.ts';
import { readReports } from '../../../src/readers/ground/read.ts';
import { readers } from '../../../src/readers/index.ts';
import { type ZipEntry, zip } from '../../github/zip.ts';
import { pax, type TarEntry, tar } from './tar.ts';

const SMALL = { ...ARCHIVE_CAPS, entries: 3, entry: 100, total: 250 };
const A: ZipEntry = { name: 'a.txt', content: 'A' };

/** Names and texts of the files, or why it is refused. */
function opened(bytes: Uint8Array, caps = ARCHIVE_CAPS): unknown {
  const found = openArchive('folder/report.json.gz', bytes, caps);
  if (found.kind === 'refused') return found.why;
  return Object.fromEntries(found.files.map((file) => [file.path, Buffer.from(file.bytes).toString()]));
}

function patched(bytes: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt16LE(value, at < 0 ? copy.length + at : at);
  return copy;
}

describe('zip', () => {
  test.each<[string, readonly ZipEntry[], unknown]>([
    [
      'files and folders',
      [
        { name: 'x/', content: '' },
        { name: 'x/a.txt', content: 'A' },
        { ...A, stored: true },
      ],
      { 'x/a.txt': 'A', 'a.txt': 'A' },
    ],
    ['an empty file', [{ name: 'a.txt', content: '' }], { 'a.txt': '' }],
    ['nothing', [], {}],
    [
      'what a file manager adds',
      [A, { name: '__MACOSX/._a.txt', content: 'x' }, { name: 'x/.DS_Store', content: 'x' }],
      { 'a.txt': 'A' },
    ],
    ['a leading ./', [{ name: './a.txt', content: 'A' }], { 'a.txt': 'A' }],
    ['a name that climbs', [{ name: '../a', content: '' }], 'is an archive that holds a name which leads out of it'],
    [
      'a name that climbs later',
      [{ name: 'x/../../a', content: '' }],
      'is an archive that holds a name which leads out of it',
    ],
    ['an absolute name', [{ name: '/etc/a', content: '' }], 'is an archive that holds a name which leads out of it'],
    ['a drive', [{ name: 'C:/a', content: '' }], 'is an archive that holds a name which leads out of it'],
    ['a backslash', [{ name: '..\\a', content: '' }], 'is an archive that holds a name which leads out of it'],
    ['an empty name', [{ name: '', content: '' }], 'is an archive that holds a name which leads out of it'],
    [
      'a name that turns around',
      [{ name: 'a\u202etxt.exe', content: '' }],
      'is an archive that holds a name with invisible characters',
    ],
    ['a NUL', [{ name: 'a\0b', content: '' }], 'is an archive that holds a name with invisible characters'],
    ['depth', [{ name: `${'x/'.repeat(20)}a`, content: '' }], 'is an archive with folders more than 16 deep'],
    ['two of one name', [A, A], 'is an archive that holds two files of one name'],
    ['two that differ by case', [A, { name: 'A.TXT', content: '' }], 'is an archive that holds two files of one name'],
    [
      'two that differ by composition',
      [
        { name: '\u00e9', content: '' },
        { name: 'e\u0301', content: '' },
      ],
      'is an archive that holds two files of one name',
    ],
    ['a link', [{ ...A, mode: 0o120777 }], 'is a zip archive that holds a link'],
    ['a device', [{ ...A, mode: 0o060600 }], 'is a zip archive that holds a device'],
    ['encryption', [{ ...A, flags: 0x801 }], 'is an encrypted zip archive'],
    ['strong encryption', [{ ...A, flags: 0x841 }], 'is an encrypted zip archive'],
    ['another packing', [{ ...A, method: 12 }], 'is a zip archive packed in a way that is not read; use deflate'],
    ['less than promised', [{ ...A, claims: { size: 2 } }], 'is a zip archive that lies about the size of a file'],
    [
      'more than promised',
      [{ name: 'a', content: 'x'.repeat(5000), claims: { size: 10 } }],
      'is a zip archive that is damaged or lies about the size of a file',
    ],
    [
      'a stored size that lies',
      [{ ...A, stored: true, claims: { size: 9 } }],
      'is a zip archive that lies about the size of a file',
    ],
    [
      'packed bytes that lie outside',
      [{ ...A, claims: { compressed: 99_999 } }],
      'is a damaged or cut off zip archive',
    ],
    ['a wrong checksum', [{ ...A, claims: { crc: 1 } }], 'is a zip archive with a wrong checksum'],
    [
      'a bomb',
      [{ name: 'a', content: Buffer.alloc(3_000_000) }],
      'is a zip archive packed too tightly to hold reports',
    ],
  ])('%s', (_, entries, expected) => expect(opened(zip(entries))).toEqual(expected));

  test.each<[string, readonly ZipEntry[], string]>([
    [
      'too many files',
      ['a', 'b', 'c', 'd'].map((name) => ({ name, content: '' })),
      'is an archive of more than the 3 files that are read',
    ],
    ['too large a file', [{ name: 'a', content: 'x'.repeat(101) }], 'is an archive that holds a file over 100 bytes'],
    [
      'too much in all',
      ['a', 'b', 'c'].map((name) => ({ name, content: 'x'.repeat(99) })),
      'is an archive that holds more than the 250 bytes that are read',
    ],
  ])('%s', (_, entries, expected) => expect(opened(zip(entries), SMALL)).toBe(expected));

  const whole = zip([A, { name: 'b.txt', content: 'B' }]);
  test.each<[string, Buffer, string]>([
    [
      '64-bit counts',
      patched(patched(whole, -12, 0xffff), -14, 0xffff),
      'is a zip archive of the 64-bit kind, which is not read',
    ],
    ['one part of several', patched(whole, -18, 1), 'is one part of a split zip archive'],
    ['fewer entries than there are', patched(patched(whole, -12, 1), -14, 1), 'is a damaged or cut off zip archive'],
    ['more entries than there are', patched(patched(whole, -12, 9), -14, 9), 'is a damaged or cut off zip archive'],
    ['something behind its end', Buffer.concat([whole, Buffer.from('x')]), 'is a damaged or cut off zip archive'],
    [
      'something before its start',
      Buffer.concat([zip([A]).subarray(0, 36), whole]),
      'is a damaged or cut off zip archive',
    ],
    [
      'a header that names another file',
      Buffer.concat([whole.subarray(0, 30), Buffer.from('z'), whole.subarray(31)]),
      'is a zip archive that names a file in two ways',
    ],
  ])('%s', (_, bytes, why) => expect(opened(bytes)).toBe(why));

  test('files that share bytes', () => {
    const bytes = zip([A, { ...A, name: 'b.txt' }]);
    const second = bytes.lastIndexOf(Buffer.from('b.txt'));
    // The directory's second entry points at the first file, whose own header then names it.
    const copy = Buffer.from(bytes);
    copy.write('a.txt', second);
    copy.writeUInt32LE(0, second - 4);
    expect(opened(copy)).toMatch(/^is an archive that holds two files of one name|files overlap$/);
  });

  test('cut at any place it is refused', () => {
    for (let at = 4; at < whole.length; at++) expect(typeof opened(whole.subarray(0, at))).toBe('string');
  });

  test('with any byte flipped it is refused, or holds what it held', () => {
    for (let at = 4; at < whole.length; at++) {
      const copy = Buffer.from(whole);
      copy[at] = (copy[at] ?? 0) ^ 0xff;
      const found = opened(copy);
      if (typeof found !== 'string') expect(Object.values(found as object)).toEqual(['A', 'B']);
    }
  });
});

describe('tar', () => {
  const long = `${'x'.repeat(90)}/${'y'.repeat(90)}.txt`;
  test.each<[string, readonly TarEntry[], unknown]>([
    [
      'files and folders',
      [
        { name: './', type: '5' },
        { name: './x/', type: '5' },
        { name: './x/a.txt', content: 'A' },
      ],
      { 'x/a.txt': 'A' },
    ],
    ['an old kind of file', [{ name: 'a', content: 'A', type: '\0' }], { a: 'A' }],
    [
      'a long name (pax)',
      [
        { name: 'h', type: 'x', content: pax({ path: long, mtime: '1.5' }) },
        { name: 'short', content: 'A' },
      ],
      { [long]: 'A' },
    ],
    [
      'a long name (GNU)',
      [
        { name: '././@LongLink', type: 'L', content: `${long}\0` },
        { name: 'short', content: 'A' },
      ],
      { [long]: 'A' },
    ],
    [
      'attributes for all',
      [
        { name: 'g', type: 'g', content: pax({ comment: 'x' }) },
        { name: 'a', content: 'A' },
      ],
      { a: 'A' },
    ],
    ['a link', [{ name: 'a', type: '2' }], 'is a tar archive that holds a link'],
    ['a hard link', [{ name: 'a', type: '1' }], 'is a tar archive that holds a link'],
    ['a device', [{ name: 'a', type: '3' }], 'is a tar archive that holds something that is no file'],
    ['a name that climbs', [{ name: '../a' }], 'is an archive that holds a name which leads out of it'],
    [
      'a long name that climbs',
      [{ name: 'h', type: 'x', content: pax({ path: '../a' }) }, { name: 'a' }],
      'is an archive that holds a name which leads out of it',
    ],
    ['an absolute name', [{ name: '/a' }], 'is an archive that holds a name which leads out of it'],
    ['two of one name', [{ name: 'a' }, { name: 'A' }], 'is an archive that holds two files of one name'],
    ['a wrong checksum', [{ name: 'a', checksum: 1 }], 'is a damaged or cut off tar archive'],
    [
      'a size that lies outside',
      [{ name: 'a', content: 'A', size: '00000077777' }],
      'is a damaged or cut off tar archive',
    ],
    [
      'a size that is no number',
      [{ name: 'a', content: 'A', size: 'x0000000001' }],
      'is a damaged or cut off tar archive',
    ],
    [
      'broken attributes',
      [{ name: 'h', type: 'x', content: '99 path=a\n' }, { name: 'a' }],
      'is a damaged or cut off tar archive',
    ],
  ])('%s', (_, entries, expected) => {
    expect(opened(tar(entries))).toEqual(expected);
    expect(opened(gzipSync(tar(entries)))).toEqual(expected);
  });

  test.each<[string, Buffer, string]>([
    ['without an end', tar([{ name: 'a', content: 'A' }], Buffer.alloc(0)), 'is a damaged or cut off tar archive'],
    [
      'that goes on behind its end',
      Buffer.concat([tar([{ name: 'a' }]), tar([{ name: 'b' }])]),
      'is a tar archive that goes on behind its end',
    ],
  ])('one %s', (_, bytes, why) => expect(opened(bytes)).toBe(why));

  test('caps', () => {
    expect(opened(tar([{ name: 'a', content: 'x'.repeat(101) }]), SMALL)).toBe(
      'is an archive that holds a file over 100 bytes',
    );
    expect(opened(tar(['a', 'b', 'c', 'd'].map((name) => ({ name }))), SMALL)).toBe(
      'is an archive of more than the 3 files that are read',
    );
  });
});

describe('gzip', () => {
  test.each<[string, Buffer, unknown]>([
    ['one file', gzipSync('A'), { 'report.json': 'A' }],
    ['a bomb', gzipSync(Buffer.alloc(3_000_000)), 'is a gzip file packed too tightly to hold reports'],
    ['cut off', gzipSync('A'.repeat(99)).subarray(0, 20), 'is a damaged or cut off gzip file'],
    [
      '7-Zip',
      Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
      'is an archive of a kind that is not read; use .zip or .tar.gz',
    ],
  ])('%s', (_, bytes, expected) => expect(opened(bytes)).toEqual(expected));

  test('over the cap in all', () => {
    expect(opened(gzipSync(Buffer.from('ab'.repeat(200))), SMALL)).toBe(
      'unpacks to more than the 250 bytes that are read',
    );
  });

  test('a report is no archive', () => expect(archiveKind(Buffer.from('{"a": "PK"}'))).toBeUndefined());
});

describe('reports in an archive', () => {
  const VEX = JSON.stringify({
    '@context': 'https://openvex.dev/ns/v0.2.0',
    author: 'acme',
    statements: [{ vulnerability: 'CVE-2024-1', products: ['pkg:npm/a'], status: 'fixed' }],
  });
  const read = async (bytes: Uint8Array, cap = 1_000_000) =>
    (await readReports('e/a.zip', bytes, { readers, cap })).map(({ path, reading }) => [
      path,
      reading.format,
      reading.why,
    ]);

  test('each is read by itself', async () => {
    expect(
      await read(
        zip([
          { name: 'x/vex.json', content: VEX },
          { name: 'b.json', content: '{' },
        ]),
      ),
    ).toEqual([
      ['e/a.zip!x/vex.json', 'openvex', undefined],
      ['e/a.zip!b.json', 'json', expect.stringContaining('cut off')],
    ]);
  });

  test('a file that is no archive stands for itself', async () => {
    expect(await read(Buffer.from(VEX))).toEqual([['e/a.zip', 'openvex', undefined]]);
  });

  test('an archive in an archive is not opened', async () => {
    expect(await read(zip([{ name: 'b.zip', content: zip([A]) }]))).toEqual([
      [
        'e/a.zip!b.zip',
        'archive',
        'is an archive where a report is expected; archives inside of archives are not opened',
      ],
    ]);
  });

  test.each<[string, Buffer, number, string]>([
    ['refused', zip([{ ...A, mode: 0o120777 }]), 1_000_000, 'is a zip archive that holds a link'],
    ['empty', zip([]), 1_000_000, 'is an archive without a file'],
    ['over the cap', zip([A]), 10, expect.stringContaining('over the limit of 10')],
  ])('one that is %s is told once', async (_, bytes, cap, why) => {
    expect(await read(bytes, cap)).toEqual([['e/a.zip', expect.any(String), why]]);
  });

  test('the tool of an empty list may be named by the file inside', async () => {
    const [part] = await readReports('e/a.zip', zip([{ name: 'gitleaks.json', content: '[]' }]), {
      readers,
      cap: 1_000,
    });
    expect(part?.reading.format).toBe('gitleaks-v8');
  });
});
