import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkspace } from '../../../src/forge/github/workspace.ts';
import { type GitHub, github } from '../../github/server.ts';
import { forgeOf } from './ports.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'workspace-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const oidOf = (text: string) =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');

describe('a file of a checkout counts only by its content', () => {
  const text = 'a,b\n1,2\n';
  const read = (file: string, oid = oidOf(text), size: number | undefined = text.length) =>
    openWorkspace(path.join(root, 'one'))?.(file, oid, size);
  beforeAll(() => {
    const one = path.join(root, 'one');
    mkdirSync(path.join(one, '.git'), { recursive: true });
    mkdirSync(path.join(one, 'reports'));
    writeFileSync(path.join(root, 'outside.csv'), text);
    writeFileSync(path.join(one, 'reports/a.csv'), text);
    writeFileSync(path.join(one, 'reports/crlf.csv'), text.replaceAll('\n', '\r\n'));
    writeFileSync(path.join(one, 'reports/edited.csv'), text.replace('2', '3'));
    symlinkSync('a.csv', path.join(one, 'reports/link.csv'));
    symlinkSync('/dev', path.join(one, 'dev'));
    execFileSync('mkfifo', [path.join(one, 'reports/pipe.csv')]);
  });

  test('the very bytes are taken', () => {
    expect(Buffer.from(read('reports/a.csv') ?? []).toString()).toBe(text);
    expect(Buffer.from(read('reports/a.csv', oidOf(text), undefined) ?? []).toString()).toBe(text);
  });

  test.each([
    ['another content of the same size', 'reports/edited.csv'],
    ['other ends of lines', 'reports/crlf.csv'],
    ['a link', 'reports/link.csv'],
    ['a folder', 'reports'],
    ['a pipe that nobody writes into', 'reports/pipe.csv'],
    ['a device behind a linked folder', 'dev/zero'],
    ['a file outside', '../outside.csv'],
    ['no file', 'reports/none.csv'],
    ['a name with a zero', 'reports/a.csv\0'],
  ])('%s is not', (_, file) => expect(read(file)).toBeUndefined());

  test('a size that the tree does not tell is not read', () =>
    expect(read('reports/a.csv', oidOf(text), 7)).toBe(undefined));

  test('without a checkout there is nothing', () => {
    expect(openWorkspace(path.join(root, 'none'))).toBeUndefined();
    expect(openWorkspace(path.join(root, 'one/reports'))).toBeUndefined();
    expect(openWorkspace(undefined)).toBeUndefined();
  });
});

describe('a pull request with a checkout beside it', () => {
  const [big, small] = ['x'.repeat(400_000), '{"a":1}\n'];
  let hub: GitHub;
  let folder: string;
  beforeAll(async () => {
    hub = await github({
      branches: { work: { commits: [{ files: { 'docs/big.json': big, 'docs/small.json': small } }] } },
    });
    hub.addPull({ head: 'work' });
    folder = path.join(root, 'checkout');
    execFileSync('git', ['clone', '--quiet', '--branch', 'work', hub.git.dir, folder]);
  });
  afterAll(() => hub.close());

  /** What a forge reads of both files, and the bytes that it took from GitHub for them. */
  async function contents(workspace?: string) {
    hub.reset();
    const forge = await forgeOf(hub, workspace === undefined ? {} : { workspace });
    const tree = await forge.tree(forge.head);
    const texts = ['docs/big.json', 'docs/small.json'].map(async (file) => {
      const answer = await forge.blob(tree.entries.get(file)?.oid ?? '', 1_000_000);
      return answer.kind === 'bytes' ? Buffer.from(answer.bytes).toString() : answer.kind;
    });
    return { texts: await Promise.all(texts), blobs: hub.count()['git/get-blob'] ?? 0 };
  }

  test('takes its files from there, and the rest from GitHub', async () => {
    expect(await contents()).toEqual({ texts: [big, small], blobs: 1 });
    expect(await contents(folder)).toEqual({ texts: [big, small], blobs: 0 });
  });

  test('is judged by what GitHub has where a step before has changed the files', async () => {
    writeFileSync(path.join(folder, 'docs/big.json'), big.replace('x', 'y'));
    writeFileSync(path.join(folder, 'docs/small.json'), '{"a":2}\n');
    expect(await contents(folder)).toEqual({ texts: [big, small], blobs: 1 });
  });
});
