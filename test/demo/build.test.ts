import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildScenario } from '../../src/demo/build.ts';
import { Stop } from '../../src/model/stop.ts';

const HEAD = `title: T
shows: S.
`;
const PARENT = `order: 1
${HEAD}expect: ready
branch: work
at: 2025-08-13T16:00:00Z
body: Made in {{commit:code:7}}
base: { message: Start, date: 2025-08-08T08:00:00Z }
commits:
  - { id: code, message: Code, date: 2025-08-11T08:00:00Z, files: ['**'] }
  - { id: notes, message: 'Notes on {{commit:code:7}}', date: 2025-08-12T08:00:00Z, files: ['*.md'], delete: [old.txt] }
`;
const child = (more: string) => `order: 2\n${HEAD}expect: not-ready\nrule: some-rule\nextends: parent\n${more}`;

let root: string;
let places = 0;
beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'demo-'));
  await example('parent', PARENT, {
    'base/old.txt': 'old\n',
    'base/src/a.ts': 'one\n',
    'change/src/a.ts': 'two\n',
    'change/notes.md': 'Made for {{commit:code}}\n',
    'change/bytes.bin': new Uint8Array([0, 255, 13, 10, 13]),
  });
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function example(name: string, yml: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  for (const [file, content] of Object.entries({ ...files, 'scenario.yml': yml })) {
    const target = path.join(root, 'examples', name, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

const build = (name: string) => {
  places += 1;
  return buildScenario(path.join(root, 'examples', name), path.join(root, `built-${places}`));
};
const git = (dir: string, ...args: string[]) => execFileSync('git', args, { cwd: dir, encoding: 'utf8' }).trim();
const refusal = async (name: string, yml: string, files: Readonly<Record<string, string>> = {}) => {
  await example(name, yml, files);
  const error = await build(name).catch((reason: unknown) => reason);
  return error instanceof Stop ? error.message : `no refusal: ${String(error)}`;
};

describe('a built example', () => {
  test('has its commits in order, and each file in the last commit that names it', async () => {
    const { dir, base, head, branch } = await build('parent');
    expect(git(dir, 'log', '--format=%s %an %ae %cI', 'main..').split('\n')).toEqual([
      expect.stringMatching(/^Notes on [0-9a-f]{7} Example Author author@example\.invalid 2025-08-12T08:00:00/),
      expect.stringMatching(/^Code Example Author /),
    ]);
    expect(git(dir, 'rev-parse', 'main')).toBe(base);
    expect(git(dir, 'rev-parse', 'HEAD')).toBe(head);
    expect(git(dir, 'branch', '--show-current')).toBe(branch);
    expect(git(dir, 'diff', '--name-status', 'HEAD~1').split('\n')).toEqual(['A\tnotes.md', 'D\told.txt']);
    expect(git(dir, 'status', '--porcelain')).toBe('');
  });

  test('names hashes of earlier commits in files, messages and the body', async () => {
    const { dir, prBody } = await build('parent');
    const code = git(dir, 'rev-parse', 'HEAD~1');
    expect(await readFile(path.join(dir, 'notes.md'), 'utf8')).toBe(`Made for ${code}\n`);
    expect(prBody).toBe(`Made in ${code.slice(0, 7)}`);
  });

  test('keeps every byte of a file', async () => {
    const { dir } = await build('parent');
    expect([...(await readFile(path.join(dir, 'bytes.bin')))]).toEqual([0, 255, 13, 10, 13]);
  });

  test('has the same hashes whatever the machine is set to', async () => {
    const before = { ...process.env };
    const first = await build('parent');
    try {
      Object.assign(process.env, {
        TZ: 'Asia/Tokyo',
        GIT_AUTHOR_NAME: 'Somebody',
        GIT_COMMITTER_DATE: '2001-01-01T00:00:00Z',
        GIT_DIR: '/nowhere',
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'core.autocrlf',
        GIT_CONFIG_VALUE_0: 'true',
      });
      expect(await build('parent')).toEqual({ ...first, dir: expect.any(String) });
    } finally {
      for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
      Object.assign(process.env, before);
    }
    expect([first.base, first.head]).toEqual([
      '3f7124597e08dc657aacea8372aacda060a68f1a',
      'aa934d3ea30ac8b6d914d1e677ac74c9057beff9',
    ]);
  });

  test('that extends another one takes what it does not say from there', async () => {
    await example('child', child('without: { change: [bytes.bin] }\n'), { 'change/src/a.ts': 'three\n' });
    const { dir } = await build('child');
    expect(git(dir, 'ls-files').split('\n')).toEqual(['notes.md', 'src/a.ts']);
    expect(await readFile(path.join(dir, 'src/a.ts'), 'utf8')).toBe('three\n');
  });

  test('that starts from a merged one has its commits on the base branch', async () => {
    const yml = child(`merged: true
commits:
  - { message: After, date: 2025-08-14T08:00:00Z, files: ['**'] }
`);
    await example('after', yml, { 'change/done.md': 'Merged as {{commit:code}}\n' });
    const { dir, base } = await build('after');
    expect(git(dir, 'log', '--format=%s', base).split('\n')).toHaveLength(3);
    expect(git(dir, 'log', '--format=%s', `${base}..`)).toBe('After');
    expect(await readFile(path.join(dir, 'done.md'), 'utf8')).toContain(git(dir, 'rev-parse', 'main~1'));
  });

  test('that is squashed has one commit on the base; the single ones stay on their branch', async () => {
    await example('squash', child('squash: { branch: squashed, message: All, date: 2025-08-14T08:00:00Z }\n'));
    const { dir, base, head, branch } = await build('squash');
    expect(branch).toBe('squashed');
    expect(git(dir, 'rev-parse', 'HEAD~1')).toBe(base);
    expect(git(dir, 'rev-parse', 'HEAD^{tree}')).toBe(git(dir, 'rev-parse', 'work^{tree}'));
    expect(git(dir, 'log', '--format=%s', `${base}..${head}`)).toBe('All');
  });
});

describe('an example that does not fit is refused', () => {
  const one = (files: string) => child(`commits:\n  - { message: M, date: 2025-08-14T08:00:00Z, files: ${files} }\n`);

  test('a file that no commit names', async () => {
    expect(await refusal('orphan', one("['*.md']"))).toBe(
      'examples/orphan/scenario.yml: no commit names change/bytes.bin',
    );
  });

  test('a commit without a file', async () => {
    const yml = one("['**']").replace(/$/, "  - { message: None, date: 2025-08-14T09:00:00Z, files: ['*.rs'] }\n");
    expect(await refusal('empty', yml)).toMatch(/the commit "None" has no file left/);
  });

  test('leaving out what is not there', async () => {
    expect(await refusal('nothing-out', child('without: { base: [x.md] }\n'))).toMatch(/"without" names x\.md/);
  });

  test('deleting what is not there', async () => {
    const yml = child("commits:\n  - { message: M, date: 2025-08-14T08:00:00Z, files: ['**'], delete: [x] }\n");
    expect(await refusal('nothing-gone', yml)).toBe('no file matches "delete": x');
  });

  test('a hash of a commit that is not made yet', async () => {
    const files = { 'change/src/a.ts': '{{commit:notes}}' };
    expect(await refusal('early', child(''), files)).toBe(
      'src/a.ts: {{commit:notes}} names a commit that is not made yet',
    );
  });

  test('extending itself, or one that is not there', async () => {
    expect(await refusal('circle', child('').replace('extends: parent', 'extends: circle'))).toMatch(/leads back/);
    expect(await refusal('alone', child('').replace('extends: parent', 'extends: no-such'))).toBe(
      'examples/no-such/scenario.yml is not there',
    );
  });
});
