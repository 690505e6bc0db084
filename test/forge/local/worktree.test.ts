import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkshop, withoutLines } from './workshop.ts';

const shop = openWorkshop();
afterAll(() => shop.done());

const place = (name: string) => path.join(shop.root, name);

/** A repository with one commit whose index is a little older than the files, so that git's notes are trusted. */
function settled(folder: string, files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  shop.init(folder, ...args);
  const head = shop.commit(folder, 'one', files);
  for (const name of Object.keys(files)) utimesSync(place(path.join(folder, name)), 1_700_000_000, 1_700_000_000);
  shop.git(folder, 'update-index', '--refresh');
  return head;
}

/** Everything in the git folder with size and time of change. */
const traces = (folder: string) =>
  readdirSync(place(`${folder}/.git`), { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => [name, statSync(place(`${folder}/.git/${name}`)).mtimeMs]);

test.each(['sha1', 'sha256'])('files as they lie on disk, and nothing written (%s)', async (format) => {
  const folder = `disk-${format}`;
  const head = settled(
    folder,
    {
      same: 's',
      edit: '1',
      gone: 'g',
      moved: 'a moved file',
      staged: '1',
      '.gitignore': 'ignored/\n*.log\n',
      link: 'x',
    },
    `--object-format=${format}`,
  );
  shop.write(`${folder}/staged`, 'staged');
  shop.git(folder, 'add', 'staged');
  shop.write(`${folder}/staged`, 'then edited');
  shop.write(`${folder}/edit`, '2');
  shop.write(`${folder}/moved-to`, 'a moved file');
  for (const name of ['gone', 'moved', 'link']) rmSync(place(`${folder}/${name}`));
  shop.write(`${folder}/new/report.json`, '{}');
  shop.write(`${folder}/ignored/x`, 'x');
  shop.write(`${folder}/debug.log`, 'x');
  shop.link(`${folder}/link`, '../../etc/passwd');
  const before = traces(folder);
  const forge = await shop.open(folder, { worktree: true });
  const change = await forge.change();
  expect(change).toMatchObject({ base: head, head: 'worktree', branch: 'main', commits: [] });
  expect(withoutLines(change.files)).toEqual([
    { path: 'edit', status: 'modified' },
    { path: 'gone', status: 'deleted' },
    { path: 'link', status: 'modified' },
    { path: 'moved-to', status: 'renamed', from: 'moved' },
    { path: 'new/report.json', status: 'added' },
    { path: 'staged', status: 'modified' },
  ]);
  const { entries, truncated } = await forge.tree('worktree');
  expect(truncated).toBe(false);
  const contents = await Promise.all(
    [...entries.values()].map(async ({ path: name, mode, oid }) => {
      const answer = await forge.blob(oid, 1_000);
      return [name, mode, answer.kind === 'bytes' ? Buffer.from(answer.bytes).toString() : answer];
    }),
  );
  expect(contents).toEqual([
    ['.gitignore', '100644', 'ignored/\n*.log\n'],
    ['edit', '100644', '2'],
    ['link', '120000', '../../etc/passwd'],
    ['moved-to', '100644', 'a moved file'],
    ['new/report.json', '100644', '{}'],
    ['same', '100644', 's'],
    ['staged', '100644', 'then edited'],
  ]);
  const hash = createHash(format).update('blob 2\0{}').digest('hex');
  expect(entries.get('new/report.json')?.oid).toBe(hash);
  expect(Object.fromEntries(await forge.lastTouched(['same', 'edit', 'gone', 'new/report.json', 'never']))).toEqual({
    same: head,
    edit: 'worktree',
    gone: 'worktree',
    'new/report.json': 'worktree',
  });
  expect((await forge.tree(head)).entries.get('edit')?.oid).not.toBe(entries.get('edit')?.oid);
  expect(traces(folder)).toEqual(before);
});

test('a change that keeps size and time is seen', async () => {
  settled('sly', { a: '1' });
  writeFileSync(place('sly/a'), '2');
  utimesSync(place('sly/a'), 1_700_000_000, 1_700_000_000);
  const change = await (await shop.open('sly', { worktree: true })).change();
  expect(withoutLines(change.files)).toEqual([{ path: 'a', status: 'modified' }]);
});

test('a file changed right after the index was written is seen', async () => {
  shop.init('racy');
  shop.commit('racy', 'one', { a: '1', b: '1' });
  writeFileSync(place('racy/a'), '2');
  expect((await (await shop.open('racy', { worktree: true })).change()).files).toHaveLength(1);
});

test.each([
  ['assumed unchanged', ['update-index', '--assume-unchanged', 'a'], '2', ['a']],
  ['left out of a sparse checkout and absent', ['update-index', '--skip-worktree', 'a'], null, []],
  ['left out of a sparse checkout and yet there', ['update-index', '--skip-worktree', 'a'], '2', ['a']],
])('a file %s', async (title, flag, content, files) => {
  const folder = title.replaceAll(' ', '-');
  settled(folder, { a: '1', b: '1' });
  shop.git(folder, ...flag);
  if (content === null) rmSync(place(`${folder}/a`));
  else shop.write(`${folder}/a`, content);
  const forge = await shop.open(folder, { worktree: true, base: 'HEAD' });
  expect((await forge.change()).files.map((file) => file.path)).toEqual(files);
});

test('an announced file, an executable one and a rename that was staged', async () => {
  settled('bits', { run: 'x', long: 'line\n'.repeat(30) });
  chmodSync(place('bits/run'), 0o755);
  shop.write('bits/soon', 'soon');
  shop.git('bits', 'add', '--intent-to-add', 'soon');
  shop.git('bits', 'mv', 'long', 'longer');
  shop.write('bits/longer', `${'line\n'.repeat(30)}more\n`);
  const forge = await shop.open('bits', { worktree: true });
  expect(withoutLines((await forge.change()).files)).toEqual([
    { path: 'longer', status: 'renamed', from: 'long' },
    { path: 'run', status: 'modified' },
    { path: 'soon', status: 'added' },
  ]);
  expect((await forge.tree('worktree')).entries.get('run')?.mode).toBe('100755');
});

test('line ends and large file storage that git would undo are no change', async () => {
  const content = 'a large file';
  const sha256 = createHash('sha256').update(content).digest('hex');
  settled('eol', {
    'text.txt': 'a\nb\n',
    'large.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${content.length}\n`,
    'larger.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${content.length}\n`,
  });
  shop.write('eol/text.txt', 'a\r\nb\r\n');
  shop.write('eol/large.bin', content);
  shop.write('eol/larger.bin', 'another file');
  const change = await (await shop.open('eol', { worktree: true })).change();
  expect(withoutLines(change.files)).toEqual([{ path: 'larger.bin', status: 'modified' }]);
});

test('a folder replaced by a link is not followed, nor is a pipe read', async () => {
  settled('links', { 'dir/a': '1', pipe: '1', b: '1' });
  shop.write('outside/a', '1');
  for (const name of ['dir', 'pipe']) rmSync(place(`links/${name}`), { recursive: true });
  shop.link('links/dir', '../outside');
  mkdirSync(place('links/pipe'));
  const change = await (await shop.open('links', { worktree: true })).change();
  expect(withoutLines(change.files)).toEqual([
    { path: 'dir', status: 'added' },
    { path: 'dir/a', status: 'deleted' },
    { path: 'pipe', status: 'deleted' },
  ]);
});

test('submodules at their own commit; repositories that nobody added are left out', async () => {
  shop.init('lib');
  shop.commit('lib', 'lib', { x: 'x' });
  shop.init('with');
  shop.git('with', 'submodule', '--quiet', 'add', '../lib', 'module');
  shop.commit('with', 'module');
  const at = shop.commit('with/module', 'inside', { y: 'y' });
  shop.init('with/nested');
  shop.commit('with/nested', 'nested', { z: 'z' });
  const forge = await shop.open('with', { worktree: true, base: 'HEAD' });
  expect(withoutLines((await forge.change()).files)).toEqual([{ path: 'module', status: 'modified' }]);
  expect((await forge.tree('worktree')).entries.get('module')).toEqual({ path: 'module', mode: '160000', oid: at });
});

test('an unresolved merge shows what lies on disk', async () => {
  settled('conflict', { a: '1' });
  shop.git('conflict', 'checkout', '--quiet', '-b', 'side');
  shop.commit('conflict', 'side', { a: '2' });
  shop.git('conflict', 'checkout', '--quiet', 'main');
  shop.commit('conflict', 'main', { a: '3' });
  expect(() => shop.git('conflict', 'merge', 'side')).toThrow();
  const forge = await shop.open('conflict', { worktree: true });
  const oid = (await forge.tree('worktree')).entries.get('a')?.oid ?? '';
  const answer = await forge.blob(oid, 1_000);
  expect(answer.kind === 'bytes' && Buffer.from(answer.bytes).toString()).toBe(
    readFileSync(place('conflict/a'), 'utf8'),
  );
});

test('content is what was hashed, never more than asked for, or nothing', async () => {
  settled('late', { a: '1' });
  shop.write('late/a', 'before');
  const forge = await shop.open('late', { worktree: true });
  const oid = (await forge.tree('worktree')).entries.get('a')?.oid ?? '';
  expect(await forge.blob(oid, 5)).toEqual({ kind: 'too-large', size: 6 });
  shop.write('late/a', 'after!');
  expect(await forge.blob(oid, 100)).toEqual({ kind: 'unreadable', why: 'a changed while it was being judged' });
  rmSync(place('late/a'));
  shop.link('late/a', '../outside/a');
  expect(await forge.blob(oid, 100)).toMatchObject({ kind: 'unreadable' });
});
