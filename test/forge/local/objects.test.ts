import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { openWorkshop } from './workshop.ts';

const shop = openWorkshop();
afterAll(() => shop.done());

shop.init('store');
shop.write('store/empty', '');
shop.write(
  'store/binary',
  Uint8Array.from({ length: 70_000 }, (_, at) => at % 256),
);
const head = shop.commit('store', 'one', { 'a.txt': 'hello\n', 'dir/lines': '\n\n\n' });
const oid = (name: string) => shop.git('store', 'rev-parse', `HEAD:${name}`);

describe('blobs', () => {
  test('many at once, each with its own bytes', async () => {
    const forge = await shop.open('store');
    const names = ['a.txt', 'empty', 'binary', 'dir/lines'];
    const asked = Array.from({ length: 200 }, (_, at) => names[at % names.length] ?? '');
    const oids = new Map(names.map((name) => [name, oid(name)]));
    const answers = await Promise.all(asked.map((name) => forge.blob(oids.get(name) ?? '', 70_000)));
    const sizes = { 'a.txt': 6, empty: 0, binary: 70_000, 'dir/lines': 3 } as Record<string, number>;
    expect(answers.map((answer) => (answer.kind === 'bytes' ? answer.bytes.length : answer))).toEqual(
      asked.map((name) => sizes[name]),
    );
    const binary = answers[2];
    expect(binary?.kind === 'bytes' && [...binary.bytes.subarray(254, 258)]).toEqual([254, 255, 0, 1]);
  });

  test.each([
    ['larger than asked for', () => oid('binary'), { kind: 'too-large', size: 70_000 }],
    ['not here', () => '0'.repeat(40), { kind: 'unreadable', why: `object ${'0'.repeat(40)} is not in this clone` }],
    ['a folder', () => oid('dir'), { kind: 'unreadable', why: expect.stringMatching(/is a tree, not a file$/) }],
    ['a revision', () => 'HEAD:a.txt', { kind: 'unreadable', why: 'not an object id' }],
    ['two lines', () => `${'0'.repeat(40)}\nHEAD`, { kind: 'unreadable', why: 'not an object id' }],
  ])('%s', async (_, name, answer) => {
    expect(await (await shop.open('store')).blob(name(), 69_999)).toEqual(answer);
  });

  test('a broken object is told, and the next one is still read', async () => {
    shop.init('broken');
    shop.commit('broken', 'one', { a: 'a'.repeat(1_000), b: 'b' });
    const [bad, good] = ['a', 'b'].map((name) => shop.git('broken', 'rev-parse', `HEAD:${name}`)) as [string, string];
    const file = path.join('broken/.git/objects', bad.slice(0, 2), bad.slice(2));
    rmSync(path.join(shop.root, file));
    shop.write(file, 'no zlib stream');
    const forge = await shop.open('broken');
    expect(await forge.blob(bad, 10_000)).toMatchObject({ kind: 'unreadable' });
    expect(await forge.blob(good, 10_000)).toEqual({ kind: 'bytes', bytes: Buffer.from('b') });
  });
});

describe('trees', () => {
  test('entries with mode, id and size', async () => {
    const tree = await (await shop.open('store')).tree(head);
    expect(tree.truncated).toBe(false);
    expect([...tree.entries.keys()]).toEqual(['a.txt', 'binary', 'dir/lines', 'empty']);
    expect(tree.entries.get('a.txt')).toEqual({ path: 'a.txt', mode: '100644', oid: oid('a.txt'), size: 6 });
  });

  test('a name twice means that nothing can be concluded', async () => {
    const blob = oid('a.txt');
    const row = Buffer.concat([Buffer.from('100644 a\0'), Buffer.from(blob, 'hex')]);
    const twice = execFileSync('git', ['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'], {
      cwd: path.join(shop.root, 'store'),
      input: Buffer.concat([row, row]),
      encoding: 'utf8',
    }).trim();
    expect((await (await shop.open('store')).tree(twice)).truncated).toBe(true);
  });

  test('a commit that is not there stops', async () => {
    await expect((await shop.open('store')).tree('1'.repeat(40))).rejects.toThrow(
      /^git could not list the files of 1{40}/,
    );
  });
});

describe('commits', () => {
  shop.init('history');
  const first = shop.commit('history', 'first', { a: '1' });
  shop.git('history', 'checkout', '--quiet', '-b', 'aside');
  const aside = shop.commit('history', 'aside', { b: '1' });
  shop.git('history', 'checkout', '--quiet', '-b', 'feature', 'main');
  const last = shop.commit('history', 'last', { c: '1' });
  shop.git('history', 'branch', first.slice(0, 8), aside);
  shop.git('history', 'tag', '-a', '-m', 'v1', 'v1', first);
  const tag = shop.git('history', 'rev-parse', 'v1');

  test.each([
    ['whole', last, { kind: 'found', reachable: true }],
    ['seven digits', first.slice(0, 7), { kind: 'found', reachable: true, commit: { sha: first, subject: 'first' } }],
    ['capitals', first.slice(0, 10).toUpperCase(), { kind: 'found', commit: { sha: first } }],
    ['a branch of that name does not count', first.slice(0, 8), { kind: 'found', commit: { sha: first } }],
    ['on another branch', aside, { kind: 'found', reachable: false }],
    ['not there', '0123456789', { kind: 'missing' }],
    ['a tag object', tag, { kind: 'missing' }],
    ['too short', first.slice(0, 6), { kind: 'missing' }],
    ['a branch', 'feature', { kind: 'missing' }],
    ['an option', '--all', { kind: 'missing' }],
  ])('%s', async (_, sha, answer) => {
    expect(await (await shop.open('history')).commit(sha)).toMatchObject(answer);
  });

  test('a shallow clone does not deny what it can not know', async () => {
    shop.git('.', 'clone', '--quiet', '--depth=1', '--branch=feature', `file://${shop.root}/history`, 'cut');
    const forge = await shop.open('cut', { base: 'HEAD' });
    expect(await forge.commit(last)).toMatchObject({ kind: 'found', reachable: true });
    await expect(forge.commit(first)).rejects.toMatchObject({
      code: 4,
      message: `Whether commit ${first} exists can't be told from this shallow clone`,
    });
  });
});
