import { openWorkshop, withoutLines } from './workshop.ts';

const shop = openWorkshop();
afterAll(() => shop.done());

const LONG = 'a line that stays\n'.repeat(20);

test('files of every status, with renames, links and submodules', async () => {
  shop.init('lib');
  shop.commit('lib', 'lib', { x: 'x' });
  shop.init('files');
  const base = shop.commit('files', 'base', {
    'keep.txt': 'same\n',
    'edit.txt': 'before\n',
    'gone.txt': 'gone\n',
    'old/name.txt': LONG,
    'turns.txt': 'a file\n',
    'run.sh': 'echo\n',
    'naïve – ✓.md': 'a\n',
  });
  shop.git('files', 'checkout', '--quiet', '-b', 'feature');
  shop.git('files', 'mv', 'old/name.txt', 'new.txt');
  shop.write('files/new.txt', `${LONG}and one more\n`);
  shop.git('files', 'update-index', '--chmod=+x', 'run.sh');
  shop.git('files', '-c', 'core.fileMode=false', 'commit', '--quiet', '-m', 'executable');
  shop.git('files', 'config', 'core.fileMode', 'false');
  shop.git('files', 'submodule', '--quiet', 'add', '../lib', 'module');
  shop.git('files', 'rm', '--quiet', 'turns.txt');
  shop.link('files/turns.txt', 'keep.txt');
  shop.git('files', 'config', 'submodule.module.ignore', 'all');
  shop.commit('files', 'change', {
    'edit.txt': 'after\n',
    'gone.txt': null,
    'naïve – ✓.md': 'b\n',
    'line\nbreak "quoted"\t.txt': 'x',
  });
  const change = await (await shop.open('files')).change();
  expect(change.base).toBe(base);
  expect(withoutLines(change.files)).toEqual([
    { path: '.gitmodules', status: 'added' },
    { path: 'edit.txt', status: 'modified' },
    { path: 'gone.txt', status: 'deleted' },
    { path: 'line\nbreak "quoted"\t.txt', status: 'added' },
    { path: 'module', status: 'added' },
    { path: 'naïve – ✓.md', status: 'modified' },
    { path: 'new.txt', status: 'renamed', from: 'old/name.txt' },
    { path: 'run.sh', status: 'modified' },
    { path: 'turns.txt', status: 'modified' },
  ]);
  const tree = await (await shop.open('files')).tree(change.head);
  expect([...tree.entries.values()].map((entry) => [entry.path, entry.mode])).toEqual(
    expect.arrayContaining([
      ['module', '160000'],
      ['run.sh', '100755'],
      ['turns.txt', '120000'],
      ['keep.txt', '100644'],
    ]),
  );
});

test('commits: newest first, whole messages, in UTF-8 whatever they were written in', async () => {
  shop.init('commits');
  const base = shop.commit('commits', 'base');
  shop.git('commits', 'checkout', '--quiet', '-b', 'feat/2.2.1.3-cache');
  const first = shop.commit('commits', 'feat: first line\nsecond line\n\nBody with PRDs/x-prd.md\n\nRefs: #1');
  shop.git('commits', '-c', 'i18n.commitEncoding=ISO-8859-1', 'commit', '--quiet', '--allow-empty', '-m', 'été');
  const second = shop.git('commits', 'rev-parse', 'HEAD');
  const change = await (await shop.open('commits', { prBody: 'Closes 2.2.1.3' })).change();
  expect(change.branch).toBe('feat/2.2.1.3-cache');
  expect(change.pullRequest).toEqual({ body: 'Closes 2.2.1.3' });
  expect(change.commits.map(({ sha, parents }) => [sha, parents])).toEqual([
    [second, [first]],
    [first, [base]],
  ]);
  expect(change.commits[1]).toMatchObject({
    subject: 'feat: first line',
    message: 'feat: first line\nsecond line\n\nBody with PRDs/x-prd.md\n\nRefs: #1',
    date: expect.stringMatching(/^2025-01-01T\d\d:\d\d:00(Z|\+00:00)$/),
  });
});

describe('the base, when none is given', () => {
  shop.init('server');
  const base = shop.commit('server', 'base', { a: 'a' });
  for (const from of ['main', 'release']) shop.git('.', 'clone', '--quiet', 'server', `from-${from}`);
  shop.git('from-main', 'checkout', '--quiet', '-b', 'feature');
  const feature = shop.commit('from-main', 'feature', { b: 'b' });
  shop.commit('server', 'later', { c: 'c' });
  shop.git('from-main', 'fetch', '--quiet');

  test('is where the branch left the default branch of origin', async () => {
    expect(await (await shop.open('from-main')).change()).toMatchObject({ base, head: feature, branch: 'feature' });
  });

  test('on the default branch itself is what origin has', async () => {
    const ahead = shop.commit('from-release', 'ahead', { d: 'd' });
    expect(await (await shop.open('from-release')).change()).toMatchObject({ base, head: ahead, branch: 'main' });
  });

  test('stops when origin has all of it', async () => {
    shop.git('.', 'clone', '--quiet', 'server', 'same');
    const stop = await shop.stop('same');
    expect(stop.message).toBe("Nothing to judge: HEAD has no commit that origin's default branch lacks");
    expect(stop.details[0]).toBe('--base HEAD~1 judges the last commit');
  });

  test('is the branch that the pull request goes to, in GitHub Actions', async () => {
    shop.git('from-main', 'push', '--quiet', 'origin', 'feature:release');
    const head = shop.commit('from-main', 'on top', { e: 'e' });
    shop.git('from-main', 'checkout', '--quiet', '--detach');
    const env = { ...shop.env, GITHUB_BASE_REF: 'release', GITHUB_HEAD_REF: 'topic' };
    const change = await (await shop.open('from-main', { env })).change();
    expect(change).toMatchObject({ base: feature, head, branch: 'topic' });
  });

  test.each(['master', 'trunk', 'develop'])('is the local branch %s where there is no remote', async (name) => {
    shop.init(name);
    const start = shop.commit(name, 'base');
    shop.git(name, 'branch', '--move', name);
    shop.git(name, 'checkout', '--quiet', '-b', 'work');
    shop.commit(name, 'work', { a: 'a' });
    expect((await (await shop.open(name)).change()).base).toBe(start);
  });

  test.each(['sha1', 'sha256'])('is nothing for a lone first commit (%s)', async (format) => {
    shop.init(format, `--object-format=${format}`);
    shop.commit(format, 'all', { a: 'a', b: 'b' });
    const forge = await shop.open(format);
    const change = await forge.change();
    expect(change.files.map((file) => file.status)).toEqual(['added', 'added']);
    expect(change.commits).toHaveLength(1);
    expect((await forge.tree(change.base)).entries.size).toBe(0);
  });
});

test.each([
  ['https://robot:s3cret@github.com/acme/shop.git', 'acme/shop', 'github.com/acme/shop'],
  ['gh:acme/shop', 'acme/shop', 'github.com/acme/shop'],
  ['/srv/git/shop', 'remotes', undefined],
])('the repository behind %s', async (address, repository, remote) => {
  shop.init('remotes');
  shop.commit('remotes', 'one');
  shop.git('remotes', 'config', 'url.git@github.com:.insteadOf', 'gh:');
  shop.git('remotes', 'config', 'remote.origin.url', address);
  const change = await (await shop.open('remotes', { base: 'HEAD' })).change();
  expect(change.repository).toBe(repository);
  expect(change.remote).toBe(remote);
  expect(JSON.stringify(change)).not.toContain('s3cret');
});

test('the remote that the GitHub CLI chose for pull requests goes first', async () => {
  shop.init('fork');
  shop.commit('fork', 'one');
  shop.git('fork', 'config', 'remote.origin.url', 'git@github.com:me/shop.git');
  shop.git('fork', 'config', 'remote.upstream.url', 'git@github.com:acme/shop.git');
  const repository = async () => (await (await shop.open('fork', { base: 'HEAD' })).change()).repository;
  expect(await repository()).toBe('me/shop');
  shop.git('fork', 'config', 'remote.upstream.gh-resolved', 'base');
  expect(await repository()).toBe('acme/shop');
});
