import { type GitHub, type GitHubOptions, github } from '../../github/server.ts';
import type { PullSpec } from '../../github/specs.ts';
import { type Linked, linked, url } from './linked.ts';
import { check, forgeOf } from './ports.ts';

let hub: GitHub | undefined;
afterEach(() => hub?.close());

async function opened(options: GitHubOptions, pull: Partial<PullSpec> = {}) {
  hub = await github(options);
  hub.addPull({ head: 'work', ...pull });
  return forgeOf(hub);
}
const commits = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ message: `step ${at}`, files: { 'a.ts': `${at}\n` } }));

test('a change: merge base, files, commits newest first, author, branch, policy at the default branch', async () => {
  const base = { 'a.ts': '1\n', 'old.ts': 'the same text\n', 'gone.ts': 'x\n' };
  const forge = await opened({
    commits: [{ files: base }],
    branches: {
      work: {
        commits: [
          { message: 'First\n\nbody', files: { 'a.ts': '2\n', 'new.ts': 'n\n' } },
          { message: 'Second', files: { 'old.ts': null, 'moved.ts': 'the same text\n', 'gone.ts': null } },
        ],
      },
    },
  });
  hub?.git.push('main', [{ files: { 'later.ts': 'x\n' } }]);
  const change = await forge.change();
  expect(change).toMatchObject({
    repository: 'acme/orders',
    remote: 'github.com/acme/orders',
    branch: 'work',
    head: hub?.git.sha('work'),
    pullRequest: { number: 12, author: { login: 'nadia' } },
    files: [
      { path: 'a.ts', status: 'modified' },
      { path: 'gone.ts', status: 'deleted' },
      { path: 'moved.ts', status: 'renamed', from: 'old.ts' },
      { path: 'new.ts', status: 'added' },
    ],
  });
  expect(change.commits.map((commit) => [commit.subject, commit.message.trim()])).toEqual([
    ['Second', 'Second'],
    ['First', 'First\n\nbody'],
  ]);
  expect(change.incomplete).toBeUndefined();
});

test('a commit has the date of its author beside its own, as a rebase keeps it', async () => {
  const [authored, date] = ['2025-07-01T10:00:00Z', '2025-08-02T09:30:00Z'];
  const forge = await opened({ branches: { work: { commits: [{ authored, date, files: { 'a.ts': 'a\n' } }] } } });
  expect((await forge.change()).commits).toMatchObject([{ authored, date }]);
});

test('3,000+ files: all of them, where GitHub lists 3,000', async () => {
  const files = Object.fromEntries(Array.from({ length: 3_100 }, (_, at) => [`src/f${at}.ts`, `${at}\n`]));
  const forge = await opened({ branches: { work: { commits: [{ files }] } } });
  const change = await forge.change();
  expect(change.files.length).toBe(3_100);
  expect(change.incomplete).toBeUndefined();
});

test('lines of the 300 files that the comparison lists, and of no other', async () => {
  const files = Object.fromEntries(Array.from({ length: 320 }, (_, at) => [`src/f${at}.ts`, `${at}\n`]));
  const forge = await opened({
    commits: [{ files: { 'a.ts': '1\n2\n3\n', 'old.ts': 'the same text\n' } }],
    branches: {
      work: { commits: [{ files: { ...files, 'a.ts': '1\nb\n3\n4\n', 'old.ts': null, 'new.ts': 'the same text\n' } }] },
    },
  });
  const found = (await forge.change()).files;
  expect(found.find((file) => file.path === 'a.ts')).toMatchObject({ added: 2, deleted: 1 });
  expect(found.find((file) => file.path === 'new.ts')).toMatchObject({ status: 'renamed', added: 0, deleted: 0 });
  expect(found.filter((file) => file.added === undefined).length).toBe(22);
});

test('more than 250 commits come page by page', async () => {
  const forge = await opened({ branches: { work: { commits: commits(260) } } });
  const change = await forge.change();
  expect([change.commits.length, change.commits[0]?.subject, change.commits.at(-1)?.subject]).toEqual([
    260,
    'step 259',
    'step 0',
  ]);
});

test('Truncated, missing pages: page 1 for every page is no list of commits', async () => {
  const forge = opened({ branches: { work: { commits: commits(260) } } });
  await forge;
  hub?.fault({ operation: 'repos/compare-commits-with-basehead', path: 'page=', kind: 'wrong-page' });
  const change = await (await forgeOf(hub as GitHub)).change();
  expect(change.incomplete).toMatch(/more commits than GitHub lists/);
});

test("a fork's branch called main is not this repository's main", async () => {
  const forge = await opened(
    { branches: { work: { commits: [{ files: { 'a.ts': 'a\n' } }] } } },
    { fork: 'eve/orders', author: 'eve' },
  );
  const change = await forge.change();
  expect(change.branch).toBeUndefined();
  expect(change.pullRequest?.author?.login).toBe('eve');
});

test('a deleted fork is judged like any other', async () => {
  const forge = await opened({ branches: { work: { commits: [{ files: { 'a.ts': 'a\n' } }] } } }, { fork: 'deleted' });
  expect((await forge.change()).files).toEqual([{ path: 'a.ts', status: 'added', added: 1, deleted: 0 }]);
});

test('a commit of a fork or of an open branch is found but not reachable', async () => {
  const forge = await opened({
    branches: {
      work: { commits: [{ files: { 'a.ts': 'a\n' } }] },
      other: { commits: [{ files: { 'b.ts': 'b\n' } }] },
    },
  });
  const sha = (name: string) => hub?.git.sha(name) ?? '';
  const kinds = await Promise.all(
    [sha('work'), sha('main'), sha('work').slice(0, 8), sha('other'), 'f'.repeat(40)].map(async (one) => {
      const answer = await forge.commit(one);
      return answer.kind === 'found' ? answer.reachable : answer.kind;
    }),
  );
  expect(kinds).toEqual([true, true, true, false, 'missing']);
  const merge = await forge.commit(hub?.state.pulls[0]?.mergeSha ?? '');
  expect(merge).toMatchObject({ kind: 'found', mergeOf: sha('work') });
});

test('blobs: the very bytes, byte order mark and binary included, never more than the cap', async () => {
  const bom = new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]);
  const binary = new Uint8Array([0, 1, 2, 0xff, 0xfe]);
  const forge = await opened({
    branches: { work: { commits: [{ files: { 'docs/bom.json': bom, 'docs/b.txt': binary, 'docs/c.json': '{}' } }] } },
  });
  const tree = await forge.tree(forge.head);
  const read = async (path: string, cap = 100) => forge.blob(tree.entries.get(path)?.oid ?? '', cap);
  expect(await read('docs/bom.json')).toEqual({ kind: 'bytes', bytes: bom });
  expect(await read('docs/b.txt')).toEqual({ kind: 'bytes', bytes: binary });
  expect(await read('docs/c.json', 1)).toEqual({ kind: 'too-large', size: 2 });
});

describe('Evidence from a workflow, local action or script that this PR edits', () => {
  const CI = '.github/workflows/ci.yml';
  const base = {
    [CI]: 'jobs:\n  a:\n    uses: ./.github/workflows/part.yml\n  b:\n    steps:\n      - run: ./scripts/check.sh --all\n',
    '.github/workflows/part.yml': 'steps:\n  - uses: ./tools/setup\n  - run: bash .github/scripts/test.sh\n',
    '.github/workflows/root.yml':
      'jobs:\n  a:\n    steps:\n      - uses: ./\n        with: { cache: package-lock.json }\n',
    'action.yml': 'runs:\n  using: node24\n  main: dist/index.js\n',
    'dist/index.js': '1\n',
    'tools/setup/action.yml': 'runs:\n  using: node24\n  main: index.js\n',
    'tools/setup/index.js': '1\n',
    '.github/scripts/test.sh': 'exit 1\n',
    '.github/other.yml': 'a: 1\n',
    'scripts/check.sh': 'exit 1\n',
    'scripts/other.sh': 'exit 1\n',
  };
  let one: Linked;
  let merged = '';
  beforeAll(async () => {
    one = await linked([`- [x] CI — [build](${url('actions/runs/501')})`]);
    // The workflows come to the base and, by a merge, to the head; then the pull request edits one of them.
    one.hub.git.push('main', [{ files: base }]);
    merged = one.hub.git.merge(one.head, one.hub.git.sha('main'), 'Merge main');
  });
  afterAll(() => one.hub.close());
  const ROOT = '.github/workflows/root.yml';
  test.each<[string, string, string, boolean]>([
    ['the workflow itself', CI, CI, true],
    ['a reusable workflow', CI, '.github/workflows/part.yml', true],
    ['a local action', CI, 'tools/setup/action.yml', true],
    ['a file of a local action', CI, 'tools/setup/index.js', true],
    ['a script below .github', CI, '.github/scripts/test.sh', true],
    ['a script that the workflow names', CI, 'scripts/check.sh', true],
    ['another script', CI, 'scripts/other.sh', false],
    ['something else below .github', CI, '.github/other.yml', false],
    ['the code', CI, 'src/a.ts', false],
    ['the action at the root', ROOT, 'action.yml', true],
    ['what the action at the root runs', ROOT, 'dist/chunk.js', true],
    ['a lockfile that the workflow only names', ROOT, 'package-lock.json', false],
    ['the code beside the action at the root', ROOT, 'src/a.ts', false],
  ])('%s', async (_, workflow, path, edited) => {
    const { git } = one.hub;
    one.hub.clear();
    git.point(`refs/heads/${one.hub.state.pulls[0]?.headRef ?? ''}`, merged);
    const sha = one.hub.pushPull(12, [{ files: { [path]: 'changed: true\n' } }]);
    one.hub.addRun({ id: 501, sha, workflow });
    const { report } = await check(one.hub);
    const run = report?.facts.evidence.find((found) => found.run)?.run;
    expect([run?.workflow, run?.edited ?? false]).toEqual([workflow, edited]);
  });
});

describe('100,000 files, truncated trees, missing pages', () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`f${at % 6}/a/x${at}.ts`, `${at}\n`]));

  test('a tree that GitHub cuts is walked folder by folder, and is whole then', async () => {
    const forge = await opened({ branches: { work: { commits: [{ files }] } } });
    Object.assign(hub?.state ?? {}, { treeLimit: 30 });
    const change = await (await forgeOf(hub as GitHub)).change();
    expect([change.files.length, change.incomplete]).toEqual([60, undefined]);
    expect((await forge.change()).files.length).toBe(60);
  });

  test('one that cannot be walked is told by GitHub’s own list', async () => {
    await opened({ branches: { work: { commits: [{ files }] } } });
    Object.assign(hub?.state ?? {}, { treeLimit: 5 });
    const forge = await forgeOf(hub as GitHub);
    expect((await forge.tree(forge.head)).truncated).toBe(true);
    expect((await forge.change()).files.length).toBe(60);
  });

  test('where that list is cut too, nothing can be told', async () => {
    await opened({ branches: { work: { commits: [{ files: { ...files, 'PRDs/1.1-x-prd.md': '# X\n' } }] } } });
    Object.assign(hub?.state ?? {}, { treeLimit: 5 });
    hub?.fault({ operation: 'pulls/list-files', kind: 'garbage' });
    const { report, stopped } = await check(hub as GitHub);
    expect(stopped ?? report?.verdict.state).not.toBe('ready');
  });
});
