import { openWorkshop } from './workshop.ts';

const shop = openWorkshop();
afterAll(() => shop.done());

const BASE = { 'edit.txt': '1\n2\n3\n', 'gone.txt': 'a\nb\n', 'old.txt': 'x\n'.repeat(30), 'a.bin': '\0one' };
const CHANGE = {
  'edit.txt': '1\ntwo\n3\n4\n',
  'gone.txt': null,
  'old.txt': null,
  'moved.txt': 'x\n'.repeat(30),
  'a.bin': '\0two',
  'tab\tand\nbreak.txt': 'a\nno end',
  'empty.txt': '',
  'report.json': `${'y'.repeat(99)}\n`.repeat(3_000),
};
const EXPECTED = {
  'a.bin': [0, 0],
  'edit.txt': [2, 1],
  'empty.txt': [0, 0],
  'gone.txt': [0, 2],
  'moved.txt': [0, 0],
  // Too large to be compared line by line.
  'report.json': [0, 0],
  'tab\tand\nbreak.txt': [2, 0],
};

test.each([
  ['of a commit', false],
  ['on disk', true],
])('lines %s', async (_name, worktree) => {
  const folder = worktree ? 'disk' : 'commit';
  shop.init(folder);
  const base = shop.commit(folder, 'base', BASE);
  shop.git(folder, 'checkout', '--quiet', '-b', 'work');
  shop.commit(folder, 'change', CHANGE);
  if (worktree) shop.git(folder, 'reset', '--quiet', '--mixed', base);
  const { files } = await (await shop.open(folder, worktree ? { worktree, base } : {})).change();
  expect(Object.fromEntries(files.map((file) => [file.path, [file.added, file.deleted]]))).toEqual(EXPECTED);
});

test('a clone without contents knows no lines', async () => {
  shop.init('whole');
  shop.commit('whole', 'base', { 'a.txt': '1\n' });
  shop.git('whole', 'config', 'uploadpack.allowFilter', 'true');
  shop.git('whole', 'checkout', '--quiet', '-b', 'work');
  shop.commit('whole', 'change', { 'a.txt': '2\n' });
  shop.git('.', 'clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${shop.root}/whole`, 'partial');
  const { files } = await (await shop.open('partial', { base: 'origin/main' })).change();
  expect(files).toEqual([{ path: 'a.txt', status: 'modified' }]);
});
