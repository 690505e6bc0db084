import type { Reader } from '../../../src/model/reading.ts';
import { reading } from './open.ts';

const LOGIN = '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><br></body></html>';

describe('files that are no report', () => {
  test.each([
    ['', 'empty', 'is empty'],
    ['  \n', 'empty', 'is empty'],
    ['[]', 'json', 'names no tool'],
    ['null', 'json', 'names no tool'],
    ['{}', 'json', 'no keys'],
    ['{"hello": 1, "a\\u202eb": 2}', 'json', 'hello, a b'],
    ['{"runs": [', 'json', 'cut off'],
    ['{"a":1}\n{"b":2}', 'json-lines', 'row of JSON values'],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 3\n', 'git-lfs', 'LFS pointer'],
    [LOGIN, 'html', 'web page'],
    ['<html lang="en">', 'html', 'web page'],
    ['<unknown/>', 'xml', 'root is unknown'],
    ['all good, trust me', 'text', 'text of no known'],
    [
      '{"error": {"code": "ENOLOCK", "summary": "This command requires\\nan existing lockfile."}}',
      'tool-error',
      'ENOLOCK: This command requires an',
    ],
    ['{"message": "m", "error": {"summary": "", "detail": ""}}', 'tool-error', 'no reason given'],
    ['{"error": "boom"}', 'tool-error', 'boom'],
    ['{"message": "Not Found", "documentation_url": "https://docs.github.com"}', 'tool-error', 'Not Found'],
    ['{"type":"warning","data":"w"}\n{"type":"error","data":"Error: 405"}', 'tool-error', 'Error: 405'],
  ])('%.40s', async (content, format, says) => {
    const found = await reading(content);
    expect(found).toMatchObject({ kind: 'unreadable', complete: false });
    expect(found.format).toBe(format);
    expect(found.why).toContain(says);
    expect(found.why).not.toMatch(/\.$/);
  });

  test('binary, and over the cap', async () => {
    expect((await reading(Buffer.from([0xff, 0x00, 0x80]))).why).toContain('is binary');
    expect((await reading('{"a": 1}', { cap: 4 })).why).toContain('is too large: 8 bytes, over the limit of 4');
  });

  test('an error loses tokens of its addresses', async () => {
    const error = { error: { summary: 'request to https://bot:s3cr3t@registry.example/x?token=abc123 failed' } };
    const { why } = await reading(error);
    expect(why).toContain('https://registry.example/x failed');
    expect(why).not.toMatch(/s3cr3t|abc123/);
  });
});

describe('choosing the reader', () => {
  const fake = (id: string, rank: number, recognises: boolean, read: Reader['read']): Reader => ({
    id,
    title: id,
    kind: 'scan',
    rank,
    recognise: () => recognises,
    read,
    docs: { recognised: '', proof: '', ignored: '', example: '' },
  });
  const named = (id: string) => () =>
    ({ kind: 'unreadable', format: id, complete: false, why: id, contradictions: [], remarks: [] }) as const;

  test('the highest rank, then the id', async () => {
    const all = [fake('b', 0, true, named('b')), fake('a', 0, true, named('a')), fake('c', 5, false, named('c'))];
    expect((await reading('{}', { readers: all })).format).toBe('a');
    expect((await reading('{}', { readers: [...all, fake('z', 1, true, named('z'))] })).format).toBe('z');
  });

  test('a mistake of a reader is no stack trace and shows nothing of the file', async () => {
    const broken = fake('broken', 0, true, () => {
      throw new TypeError('cannot read hunter2');
    });
    const found = await reading('{}', { readers: [broken] });
    expect(found).toMatchObject({ kind: 'unreadable', format: 'broken' });
    expect(found.why).not.toContain('hunter2');
  });

  test('a broken file keeps the format of its reader', async () => {
    expect(await reading('{"auditReportVersion": 2, "vulnerabilities": {')).toMatchObject({
      kind: 'unreadable',
      format: 'npm-audit-v2',
      why: expect.stringContaining('line 1, column 47'),
    });
  });
});
