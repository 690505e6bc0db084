import { openWorkshop } from './workshop.ts';

const shop = openWorkshop();
afterAll(() => shop.done());

const touched = async (folder: string, paths: readonly string[]) =>
  Object.fromEntries(await (await shop.open(folder, { base: 'HEAD' })).lastTouched(paths));

test('the last commit of each path, also of one that went away', async () => {
  shop.init('line');
  const one = shop.commit('line', 'one', { a: '1', 'dir/b': '1', c: '1' });
  const two = shop.commit('line', 'two', { a: '2' });
  const three = shop.commit('line', 'three', { 'with\nbreak': '3', '*': '3', c: null });
  expect(await touched('line', ['a', 'dir/b', 'c', 'with\nbreak', '*', 'never', '../out', '/abs', '', 'dir'])).toEqual({
    a: two,
    'dir/b': one,
    c: three,
    'with\nbreak': three,
    '*': three,
  });
  expect(await touched('line', [])).toEqual({});
});

test('merges: the commit on the side that it came from, and the merge itself only when it differs from both', async () => {
  shop.init('merge');
  shop.commit('merge', 'one', { ours: '1', theirs: '1', both: '1\n2\n3\n', evil: '1' });
  shop.git('merge', 'checkout', '--quiet', '-b', 'side');
  const side = shop.commit('merge', 'side', { theirs: '2', both: '1\n2\n4\n' });
  shop.git('merge', 'checkout', '--quiet', 'main');
  const main = shop.commit('merge', 'main', { ours: '2', both: '0\n2\n3\n' });
  shop.git('merge', 'merge', '--quiet', '--no-commit', '-s', 'ours', 'side');
  const merge = shop.commit('merge', 'merge', { theirs: '2', both: '0\n2\n4\n', evil: '9' });
  const after = shop.commit('merge', 'after', { other: '1' });
  expect(await touched('merge', ['ours', 'theirs', 'both', 'evil', 'other'])).toEqual({
    ours: main,
    theirs: side,
    both: merge,
    evil: merge,
    other: after,
  });
});

test('agrees with git log for every path of a tangled history', async () => {
  shop.init('tangle');
  shop.commit('tangle', 'start', { f0: '0', f1: '0', f2: '0', f3: '0' });
  for (let round = 0; round < 6; round += 1) {
    shop.git('tangle', 'checkout', '--quiet', '-b', `b${round}`);
    shop.commit('tangle', `branch ${round}`, { [`f${round % 4}`]: `b${round}` });
    if (round % 3 === 0) shop.commit('tangle', `undo ${round}`, { [`f${round % 4}`]: '0' });
    shop.git('tangle', 'checkout', '--quiet', 'main');
    shop.commit('tangle', `main ${round}`, { [`f${(round + 1) % 4}`]: `m${round}` });
    shop.git('tangle', 'merge', '--quiet', '--no-edit', '--strategy-option=ours', `b${round}`);
  }
  const files = ['f0', 'f1', 'f2', 'f3'];
  const expected = files.map((file) => [file, shop.git('tangle', 'log', '-1', '--format=%H', '--', file)]);
  expect(await touched('tangle', files)).toEqual(Object.fromEntries(expected));
});

test('squashed work counts as the squash', async () => {
  shop.init('squash');
  shop.commit('squash', 'one', { a: '1' });
  shop.git('squash', 'checkout', '--quiet', '-b', 'work');
  shop.commit('squash', 'two', { a: '2' });
  shop.git('squash', 'checkout', '--quiet', 'main');
  shop.git('squash', 'merge', '--quiet', '--squash', 'work');
  const squash = shop.commit('squash', 'squashed');
  expect(await touched('squash', ['a'])).toEqual({ a: squash });
});

test('a thousand paths, more than a command line holds', async () => {
  shop.init('many');
  const names = Array.from({ length: 1_000 }, (_, at) => `evidence/a-long-name-of-a-folder/${at}/report-${at}.json`);
  const one = shop.commit('many', 'one', Object.fromEntries(names.map((name) => [name, name])));
  const two = shop.commit('many', 'two', { [names[7] ?? '']: 'changed' });
  const found = await touched('many', names);
  expect(Object.keys(found)).toHaveLength(1_000);
  expect([found[names[7] ?? ''], found[names[8] ?? '']]).toEqual([two, one]);
});

test('where a shallow clone ends it does not guess', async () => {
  shop.init('long');
  shop.commit('long', 'one', { old: '1' });
  for (const at of ['1', '2', '3']) shop.commit('long', at, { fresh: at });
  const head = shop.git('long', 'rev-parse', 'HEAD');
  shop.git('.', 'clone', '--quiet', '--depth=2', `file://${shop.root}/long`, 'short');
  expect(await touched('short', ['fresh', 'never'])).toEqual({ fresh: head });
  await expect(touched('short', ['fresh', 'old'])).rejects.toMatchObject({
    code: 4,
    message: 'The history of this shallow clone ends before old was last changed',
  });
});
