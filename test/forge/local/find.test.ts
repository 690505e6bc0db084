import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { openWorkshop, withoutLines } from './workshop.ts';

const shop = openWorkshop();
afterAll(() => shop.done());

/** A repository with two commits on `main`, the second on branch `feature`. */
function two(folder: string, ...args: readonly string[]) {
  shop.init(folder, ...args);
  const base = shop.commit(folder, 'one', { 'a.txt': 'a\n', 'sub/b.txt': 'b\n' });
  shop.git(folder, 'checkout', '--quiet', '-b', 'feature');
  const head = shop.commit(folder, 'two', { 'sub/c.txt': 'c\n' });
  return { base, head };
}

describe('finds the repository around', () => {
  const { base, head } = two('plain');
  shop.git('plain', 'worktree', 'add', '--quiet', '../linked', 'main');
  shop.commit('linked', 'three', { 'd.txt': 'd\n' });
  shop.git('.', 'clone', '--quiet', '--bare', 'plain', 'bare.git');
  shop.init('super');
  shop.git('super', 'submodule', '--quiet', 'add', '../plain', 'module');
  shop.commit('super', 'with module');

  test.each(['plain', 'plain/sub', 'plain/.git', 'plain/.git/refs'])('%s', async (folder) => {
    const change = await (await shop.open(folder, { base, head: 'feature' })).change();
    expect(change).toMatchObject({ base, head, repository: 'plain', branch: 'feature' });
    expect(withoutLines(change.files)).toEqual([{ path: 'sub/c.txt', status: 'added' }]);
  });

  test('a folder below it that a symbolic link names', async () => {
    symlinkSync(path.join(shop.root, 'plain/sub'), path.join(shop.root, 'shortcut'));
    const forge = await shop.open('shortcut', { base });
    expect(forge).toMatchObject({ top: expect.stringMatching(/plain$/) });
    expect(await forge.change()).toMatchObject({ base, head, repository: 'plain' });
  });

  test('a linked work tree', async () => {
    const change = await (await shop.open('linked', { base: 'feature' })).change();
    expect(change).toMatchObject({ base, branch: 'main', repository: 'plain' });
    expect(change.files.map((file) => file.path)).toEqual(['d.txt']);
  });

  test('a bare repository', async () => {
    const forge = await shop.open('bare.git', { base: 'main~1', head: 'feature' });
    expect(await forge.change()).toMatchObject({ head, repository: 'bare' });
    expect((await shop.stop('bare.git', { worktree: true })).message).toMatch(/^--worktree needs a folder/);
  });

  test('a submodule', async () => {
    const change = await (await shop.open('super/module', { base })).change();
    expect(change).toMatchObject({ base, head, repository: 'module' });
  });

  test('a repository with SHA-256', async () => {
    const hashes = two('long', '--object-format=sha256');
    const forge = await shop.open('long');
    const tree = await forge.tree(hashes.head);
    expect(hashes.head).toHaveLength(64);
    expect(await forge.change()).toMatchObject({ base: hashes.base, head: hashes.head });
    expect(tree.entries.get('a.txt')?.oid).toHaveLength(64);
    expect(await forge.commit(hashes.head)).toMatchObject({ kind: 'found', reachable: true });
  });

  test.each([
    ['as git tells it since 2.38', ''],
    ['as older versions do, which ask for a file of the user', 'unset GIT_CONFIG_COUNT\n'],
  ])('one that belongs to somebody else, %s', async (_, older) => {
    const bin = `bin${older.length}`;
    shop.write(
      `${bin}/git`,
      `#!/bin/sh\nexport GIT_TEST_ASSUME_DIFFERENT_OWNER=1 PATH='${process.env.PATH}'\n${older}exec git "$@"\n`,
    );
    chmodSync(path.join(shop.root, bin, 'git'), 0o755);
    const env = { ...shop.env, PATH: path.join(shop.root, bin) };
    const change = await (await shop.open('plain/sub', { base, head: 'feature', env })).change();
    expect(change).toMatchObject({ base, head });
  });

  test('the inherited environment of a git hook does not lead astray', async () => {
    const env = { ...shop.env, GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere/index', GIT_WORK_TREE: '/' };
    expect(await (await shop.open('plain', { base, head: 'feature', env })).change()).toMatchObject({ base, head });
  });
});

describe('stops with one sentence', () => {
  two('known');
  shop.git('known', 'tag', 'v1.0.0');
  shop.init('empty');
  mkdirSync(path.join(shop.root, 'nothing'));
  shop.write('file', '');
  shop.init('lonely');
  shop.commit('lonely', 'one', { a: 'a' });
  shop.commit('lonely', 'two', { a: 'b' });
  shop.init('odd');
  shop.git('odd', 'checkout', '--quiet', '-b', 'work');
  shop.commit('odd', 'one', { a: 'a' });
  shop.commit('odd', 'two', { a: 'b' });
  shop.init('islands');
  shop.commit('islands', 'one', { a: 'a' });
  shop.git('islands', 'checkout', '--quiet', '--orphan', 'other');
  shop.commit('islands', 'two', { a: 'b' });
  shop.init('deep');
  for (const name of ['1', '2', '3']) shop.commit('deep', name, { a: name });
  shop.git('deep', 'checkout', '--quiet', '-b', 'feature', 'HEAD~2');
  shop.commit('deep', '4', { b: '4' });
  shop.git('.', 'clone', '--quiet', '--depth=1', '--no-single-branch', `file://${shop.root}/deep`, 'shallow');
  shop.git('.', 'clone', '--quiet', '--depth=1', `file://${shop.root}/deep`, 'single');
  shop.git('single', 'checkout', '--quiet', '--detach');
  shop.git('single', 'update-ref', '-d', 'refs/remotes/origin/feature');
  shop.git('single', 'symbolic-ref', '-d', 'refs/remotes/origin/HEAD');
  shop.git('single', 'branch', '--quiet', '-D', 'feature');

  test.each([
    ['no-such', {}, 2, 'There is no folder ROOT/no-such', ''],
    ['file', {}, 2, 'ROOT/file is a file; --repo takes a folder', ''],
    ['nothing', {}, 2, 'ROOT/nothing is not inside a git repository', '--repo'],
    ['empty', {}, 2, 'This repository has no commits yet: commit something, then run the check again', ''],
    [
      'empty',
      { worktree: true },
      2,
      'This repository has no commits yet: commit something, then run the check again',
      '',
    ],
    [
      'known',
      { base: 'v1.0.1' },
      2,
      'There is no revision v1.0.1 for --base in this repository',
      'did you mean v1.0.0?',
    ],
    [
      'known',
      { head: 'featrue' },
      2,
      'There is no revision featrue for --head in this repository',
      'did you mean feature?',
    ],
    [
      'known',
      { base: 'zzzzzzzzz' },
      2,
      'There is no revision zzzzzzzzz for --base in this repository',
      'branches and tags here: feature, main, v1.0.0',
    ],
    ['known', { base: '--output=x' }, 2, '--base takes a branch, a tag or a commit, not "--output=x"', ''],
    ['known', { head: '-h' }, 2, '--head takes a branch, a tag or a commit, not "-h"', ''],
    ['known', { base: ' ' }, 2, '--base is empty; give a branch, a tag or a commit', ''],
    ['known', { base: 'main..feature' }, 2, 'There is no revision main..feature for --base in this repository', ''],
    ['known', { base: '0'.repeat(40) }, 2, `There is no revision ${'0'.repeat(40)} for --base in this repository`, ''],
    ['known', { head: 'main', worktree: true }, 2, 'Give either --head or --worktree, not both', ''],
    [
      'lonely',
      { head: 'main' },
      2,
      'Nothing to judge: main is main itself, and no remote tells what is new',
      '--base main~1',
    ],
    ['lonely', {}, 2, 'Nothing to judge: HEAD is main itself, and no remote tells what is new', '--base HEAD~1'],
    [
      'lonely',
      { worktree: true },
      2,
      'Nothing to judge: HEAD is main itself, and no remote tells what is new',
      '--base HEAD~1',
    ],
    ['odd', {}, 2, 'The default branch is not known; pass --base', 'branches and tags here: work'],
    ['islands', {}, 2, 'HEAD and main have no common ancestor', '--base'],
    [
      'shallow',
      { base: 'origin/main' },
      4,
      'The common ancestor of HEAD and origin/main is not in this shallow clone',
      'git fetch --unshallow',
    ],
    ['shallow', { base: 'HEAD~1' }, 4, '--base HEAD~1 is not in this shallow clone', 'fetch-depth: 0'],
    ['single', {}, 4, 'This shallow clone has no default branch to compare with', 'fetch-depth: 0'],
  ])('%s %j', async (folder, options, code, message, detail) => {
    const stop = await shop.stop(folder, options);
    expect({ code: stop.code, message: stop.message }).toEqual({ code, message: message.replace('ROOT', shop.root) });
    expect(stop.details.join('\n')).toContain(detail);
  });

  test('when git is missing', async () => {
    const stop = await shop.stop('known', { env: { PATH: path.join(shop.root, 'nothing') } });
    expect(stop.code).toBe(2);
    expect(stop.message).toBe('git was not found on the PATH: install git 2.30 or newer');
  });

  test('when the repository is of a kind that git does not know', async () => {
    shop.init('future');
    shop.git('future', 'config', 'core.repositoryFormatVersion', '9');
    const stop = await shop.stop('future');
    expect(stop.code).toBe(2);
    expect(stop.message).toMatch(/^git can't read the repository around .*future: .*version/i);
  });
});
