import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Forge } from '../../../src/model/forge.ts';
import { openWorkshop } from './workshop.ts';

const shop = openWorkshop();
afterAll(() => shop.done());

const HOOKS =
  'pre-commit post-checkout post-index-change reference-transaction fsmonitor-watchman post-merge pre-auto-gc'.split(
    ' ',
  );

/** Writes a script that leaves a file behind when somebody runs it. */
function canary(name: string): string {
  const script = path.join(shop.root, 'canaries', `${name}.sh`);
  shop.write(`canaries/${name}.sh`, `#!/bin/sh\ntouch '${shop.root}/ran-${name}'\ncat >/dev/null 2>&1 </dev/null\n`);
  chmodSync(script, 0o755);
  return script;
}

const ran = () => readdirSync(shop.root).filter((name) => name.startsWith('ran-'));

/** Settings under which plain git would run something of the repository. */
function trap(folder: string) {
  for (const hook of HOOKS) {
    shop.write(`${folder}/.git/hooks/${hook}`, `#!/bin/sh\ntouch '${shop.root}/ran-hook-${hook}'\n`);
    chmodSync(path.join(shop.root, folder, '.git/hooks', hook), 0o755);
  }
  shop.write(
    `${folder}/.git/config-more`,
    `[core]
	fsmonitor = ${canary('fsmonitor')}
	pager = ${canary('pager')}
	editor = ${canary('editor')}
	askPass = ${canary('askpass')}
	sshCommand = ${canary('ssh')}
	gitProxy = ${canary('proxy')}
	alternateRefsCommand = ${canary('alternates')}
	attributesFile = ${shop.root}/${folder}/.gitattributes
[pager]
	log = ${canary('pager-log')}
	diff-tree = ${canary('pager-diff')}
[diff]
	external = ${canary('external')}
[diff "trap"]
	textconv = ${canary('textconv')}
	command = ${canary('diff-command')}
[filter "trap"]
	clean = ${canary('clean')}
	smudge = ${canary('smudge')}
	process = ${canary('process')}
	required = true
[merge "trap"]
	driver = ${canary('merge')}
[alias]
	log = !${canary('alias-log')}
	ls-tree = !${canary('alias-ls-tree')}
[credential]
	helper = !${canary('credential')}
[gpg]
	program = ${canary('gpg')}
[gpg "ssh"]
	program = ${canary('gpg-ssh')}
[log]
	showSignature = true
	follow = true
[protocol]
	allow = always
[protocol "ext"]
	allow = always
[protocol "file"]
	allow = always
[remote "origin"]
	url = ext::${canary('ext')}
	uploadpack = ${canary('uploadpack')}
	promisor = true
	partialclonefilter = blob:none
[uploadpack]
	packObjectsHook = ${canary('pack')}
[trace2]
	eventTarget = ${shop.root}/ran-trace2
`,
  );
  shop.git(folder, 'config', 'include.path', 'config-more');
}

/** Asks a forge everything. */
async function askAll(forge: Forge, missing: string) {
  const change = await forge.change();
  const tree = await forge.tree(change.head);
  for (const entry of tree.entries.values()) await forge.blob(entry.oid, 1_000);
  await forge.lastTouched([...tree.entries.keys()]);
  for (const { sha } of change.commits) expect((await forge.commit(sha)).kind).toBe('found');
  const [blob, commit] = [await forge.blob(missing, 1_000), await forge.commit(missing)];
  expect([blob.kind, commit.kind]).toEqual(['unreadable', 'missing']);
  return change;
}

describe('runs nothing of a hostile repository', () => {
  shop.init('trap');
  const base = shop.commit('trap', 'base', { a: 'a\n', 'b.trap': 'b\n' });
  shop.git('trap', 'checkout', '--quiet', '-b', 'feature');
  const head = shop.commit('trap', 'change', { a: 'b\n', '.gitattributes': '* filter=trap diff=trap merge=trap\n' });
  const raw = shop
    .git('trap', 'cat-file', 'commit', head)
    .replace(/\n\n/, '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n wsB\n -----END PGP SIGNATURE-----\n\n');
  shop.write('signed', `${raw}\n`);
  const signed = shop.git('trap', 'hash-object', '-t', 'commit', '-w', '../signed');
  shop.git('trap', 'update-ref', 'refs/heads/feature', signed);
  trap('trap');
  const missing = '1234567890123456789012345678901234567890';
  const env = {
    ...shop.env,
    GIT_EXTERNAL_DIFF: canary('env-external'),
    GIT_SSH: canary('env-ssh'),
    GIT_SSH_COMMAND: canary('env-ssh-command'),
    GIT_ASKPASS: canary('env-askpass'),
    GIT_PAGER: canary('env-pager'),
    PAGER: canary('env-plain-pager'),
    GIT_EXEC_PATH: shop.root,
    GIT_TRACE: `${shop.root}/ran-trace`,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: canary('env-config'),
    GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${canary('env-parameters')}'`,
  };

  test('the traps work: plain git falls into them', () => {
    for (const command of [['status'], ['log', '-p'], ['diff', 'HEAD~1'], ['fetch'], ['cat-file', '-t', missing]]) {
      try {
        shop.git('trap', ...command);
      } catch {
        // What it had to fetch or to filter fails after the trap was sprung.
      }
    }
    expect(ran()).toEqual(expect.arrayContaining(['ran-ext', 'ran-fsmonitor', 'ran-gpg', 'ran-process']));
  });

  /** Nothing may run meanwhile. */
  const calm = async (work: () => Promise<unknown>) => {
    for (const name of ran()) rmSync(path.join(shop.root, name));
    await work();
    expect(ran()).toEqual([]);
  };

  test('of a commit', async () => {
    await calm(async () => {
      const change = await askAll(await shop.open('trap', { env }), missing);
      expect(change).toMatchObject({ base, head: signed, repository: 'trap' });
      expect(change.files.map((file) => file.path)).toEqual(['.gitattributes', 'a']);
    });
  });

  test('of the files on disk', async () => {
    shop.write('trap/a', 'on disk\n');
    shop.write('trap/new.trap', 'new\n');
    await calm(async () => {
      const change = await askAll(await shop.open('trap', { env, worktree: true }), missing);
      expect(change.files.map((file) => file.path)).toEqual(['.gitattributes', 'a', 'new.trap']);
    });
  });

  test('nor what a link to its commits asks for', async () => {
    await calm(async () => {
      const forge = await shop.open('trap', { env, base: 'main' });
      await forge.lookUp({ kind: 'commit', repository: 'trap', sha: missing });
      await forge.lookUp({ kind: 'compare', repository: 'trap', base: '--upload-pack=x', head: 'ext::x' });
    });
  });

  test('nor a git of its own', async () => {
    shop.write('trap/git', `#!/bin/sh\ntouch '${shop.root}/ran-own-git'\n`);
    chmodSync(path.join(shop.root, 'trap/git'), 0o755);
    await calm(async () => {
      await shop.open('trap', { env: { ...env, PATH: `.:${process.env.PATH}` } });
    });
  });
});

test('replaced objects and grafted history are not believed', async () => {
  shop.init('forged');
  const one = shop.commit('forged', 'one', { a: 'true\n' });
  const two = shop.commit('forged', 'two', { b: 'b' });
  const [blob, other] = ['true\n', 'forged\n'].map((text) => {
    shop.write('text', text);
    return shop.git('forged', 'hash-object', '-w', '../text');
  }) as [string, string];
  shop.git('forged', 'replace', blob, other);
  shop.write('forged/.git/info/grafts', `${two}\n`);
  const forge = await shop.open('forged', { base: one });
  expect(await forge.blob(blob, 100)).toEqual({ kind: 'bytes', bytes: Buffer.from('true\n') });
  expect((await forge.change()).commits).toMatchObject([{ sha: two, parents: [one] }]);
});

test('a work tree elsewhere is not read', async () => {
  shop.init('astray');
  shop.commit('astray', 'one', { a: 'a' });
  shop.write('secret/key', 'key');
  shop.git('astray', 'config', 'core.worktree', shop.root);
  expect((await shop.stop('astray', { worktree: true })).message).toMatch(/^--worktree needs a folder/);
  expect(existsSync(path.join(shop.root, 'secret/key'))).toBe(true);
});

test('missing objects of a partial clone are not fetched', async () => {
  shop.init('whole');
  shop.commit('whole', 'one', { a: 'a' });
  shop.git('whole', 'config', 'uploadpack.allowFilter', 'true');
  shop.git('.', 'clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${shop.root}/whole`, 'partial');
  shop.git('partial', 'config', 'remote.origin.uploadpack', canary('lazy'));
  const forge = await shop.open('partial', { base: 'HEAD' });
  const entry = (await forge.tree((await forge.change()).head)).entries.get('a');
  expect(entry?.size).toBeUndefined();
  expect(await forge.blob(entry?.oid ?? '', 10)).toMatchObject({ kind: 'unreadable' });
  expect(existsSync(path.join(shop.root, 'ran-lazy'))).toBe(false);
});

test('closing ends every process', async () => {
  const forge = await shop.open('forged', { base: 'HEAD' });
  const pending = Array.from({ length: 50 }, () => forge.blob('1'.repeat(40), 1));
  await forge.close();
  for (const answer of await Promise.all(pending)) expect(answer.kind).toBe('unreadable');
});
