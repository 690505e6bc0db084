import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cli } from '../../commands/cli.ts';
import { type GitHub, github, READ_AND_STATUS } from '../../github/server.ts';

const EXAMPLE = path.resolve(import.meta.dirname, '../../../examples/ready');
const PRD = 'PRDs/M1/2.2.1.3-query-cache-prd.md';
const ROADMAP = 'Plans/product-roadmap.md';
const MIRROR = 'docs/product-roadmap.html';
const CONFIG =
  'roles:\n  add:\n    - { name: PM, aliases: [PM/TPM], required: true, users: [kim, bert, helper], teams: [acme/pm] }\nrules:\n  signoffs-backed: advise\n';
const read = (file: string) => readFileSync(path.join(EXAMPLE, file), 'utf8');
const BACK = {
  [PRD]: read(`change/${PRD}`).replace('status: Ready', 'status: In Review'),
  [ROADMAP]: read(`base/${ROADMAP}`),
  [MIRROR]: read(`base/${MIRROR}`),
};
const WRITE = { ...READ_AND_STATUS, contents: 'write', 'pull-requests': 'write' } as const;

let hub: GitHub;
beforeEach(async () => {
  hub = await github({ example: 'ready', permissions: WRITE });
  hub.git.push('main', [{ message: 'Say who is who', files: { '.github/ready-gate.yml': CONFIG } }]);
  hub.pushPull(12, [{ message: 'Review it once more', files: BACK }]);
  hub.addUser({ login: 'kim', permission: 'write' });
  hub.addUser({ login: 'bert', permission: 'read' });
  hub.state.viewer = 'kim';
});
afterEach(() => hub.close());

const pull = (number = 12) => hub.state.pulls.find((one) => one.number === number);
const flip = (...words: readonly string[]) =>
  cli(['flip', PRD, '--pull', '12', ...words], {
    env: {
      GITHUB_TOKEN: hub.token,
      GITHUB_REPOSITORY: hub.repository,
      GITHUB_API_URL: hub.url,
      GITHUB_SERVER_URL: hub.serverUrl,
    },
  });
const text = (ref: string, file: string) => `${hub.git.git('show', `${ref}:${file}`)}\n`;

test('a commit on the branch of the pull request, on top of what was judged', async () => {
  const head = pull()?.headSha ?? '';
  const { code, out, err } = await flip();
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const now = pull()?.headSha ?? '';
  expect(out).toContain(`  commit ${now.slice(0, 7)} on feature/2.2.1.3-query-cache\n`);
  expect(hub.git.git('rev-parse', `${now}^`)).toBe(head);
  expect(hub.git.git('diff', '--name-only', head, now).split('\n')).toEqual([PRD, ROADMAP, MIRROR]);
  expect(text(now, ROADMAP)).toBe(read(`change/${ROADMAP}`));
  expect(text(now, MIRROR)).toBe(read(`change/${MIRROR}`));
  expect(text(now, PRD)).toContain(`Status: In Review → Ready, by kim; verdict ready for ${head}, receipt sha256:`);
  expect(hub.git.git('show', '--no-patch', '--format=%s', now)).toBe('Set 2.2.1.3 to Ready');
  expect(await flip()).toMatchObject({ code: 0, out: `${PRD} is Ready already; nothing was changed\n` });
});

test('a new branch with a pull request', async () => {
  const head = pull()?.headSha ?? '';
  const { code, out } = await flip('--new-branch');
  expect(code).toBe(0);
  expect(pull()?.headSha).toBe(head);
  expect(pull(13)).toMatchObject({ headRef: 'ready-gate/flip-12', baseRef: 'main', title: 'Set 2.2.1.3 to Ready' });
  expect(out).toContain('pull request 13: https://github.com/acme/orders/pull/13');
  expect(await flip('--new-branch')).toMatchObject({
    code: 4,
    err: expect.stringContaining('there is a branch ready-gate/flip-12 already'),
  });
});

test('a fork gets a new branch of this repository', async () => {
  Object.assign(pull() ?? {}, { headRepository: 'mallory/orders' });
  hub.state.repositories.push({
    id: 99,
    fullName: 'mallory/orders',
    fork: true,
    deleted: false,
    defaultBranch: 'main',
  });
  const head = pull()?.headSha ?? '';
  expect(await flip()).toMatchObject({ code: 0 });
  expect(pull()?.headSha).toBe(head);
  expect(pull(13)?.headRef).toBe('ready-gate/flip-12');
});

test('a dry run writes nothing', async () => {
  const { code, out } = await flip('--dry-run');
  expect(code).toBe(0);
  expect(out).toContain('-status: In Review\n+status: Ready\n');
  expect(hub.calls().filter(({ operation }) => /create|update/.test(operation))).toEqual([]);
});

describe('is refused', () => {
  const unchanged = (head: string | undefined) => {
    expect(pull()?.headSha).toBe(head);
    expect(hub.state.pulls).toHaveLength(1);
  };

  test('when the head moves while it is judged', async () => {
    const head = pull()?.headSha;
    hub.before('git/update-ref', () => void hub.pushPull(12, [{ files: { 'src/late.ts': 'x\n' } }]));
    expect(await flip()).toMatchObject({ code: 4, err: expect.stringContaining('moved while it was judged') });
    expect(hub.git.git('rev-parse', `${pull()?.headSha}^`)).toBe(head);
  });

  test.each([
    ['a bot', 'helper[bot]', 4, /no person's account/],
    ['somebody without write access', 'bert', 4, /bert may not write to this repository/],
  ])('to %s', async (_name, viewer, code, says) => {
    const head = pull()?.headSha;
    hub.addUser({ login: viewer, permission: viewer === 'bert' ? 'read' : 'write' });
    hub.state.viewer = viewer;
    const found = await flip();
    expect([found.code, found.err]).toEqual([code, expect.stringMatching(says)]);
    unchanged(head);
  });

  test.each([
    ['a team that cannot be read', WRITE, 4, /Whether lou is in acme\/pm cannot be told: .*members: read/],
    ['a team without them', { ...WRITE, members: 'read' } as const, 1, /lou does not hold PM/],
  ])('to somebody of %s', async (_name, permissions, code, says) => {
    hub.allow(permissions);
    hub.addTeam('pm', ['kim']);
    hub.addUser({ login: 'lou', permission: 'write' });
    hub.state.viewer = 'lou';
    const found = await flip();
    expect([found.code, found.err]).toEqual([code, expect.stringMatching(says)]);
  });

  test('to a member of the team it is not', async () => {
    hub.allow({ ...WRITE, members: 'read' });
    hub.addTeam('pm', ['lou']);
    hub.addUser({ login: 'lou', permission: 'write' });
    hub.state.viewer = 'lou';
    expect(await flip()).toMatchObject({ code: 0 });
  });

  test.each([403, 422])('on a protected branch, which GitHub says with %i', async (status) => {
    const head = pull()?.headSha;
    hub.fault({ operation: 'git/update-ref', kind: 'status', status });
    expect(await flip()).toMatchObject({
      code: 4,
      err: 'ready-gate: the branch feature/2.2.1.3-query-cache moved while it was judged, or may not be written; nothing was changed\n',
    });
    unchanged(head);
  });

  test('a pull request that may not be opened, with what was made before', async () => {
    hub.allow({ ...WRITE, 'pull-requests': 'read' });
    const { code, err } = await flip('--new-branch');
    expect(code).toBe(4);
    expect(err).toMatch(
      /^ready-gate: the flip is on the branch ready-gate\/flip-12, without a pull request: .*`pull-requests: write`, and allow .*; open it by hand, or delete the branch and flip again\n$/,
    );
    expect(hub.state.pulls).toHaveLength(1);
  });

  test('without the permission, which is named', async () => {
    const head = pull()?.headSha;
    hub.allow(READ_AND_STATUS);
    expect(await flip()).toMatchObject({ code: 4, err: expect.stringContaining('give the job `contents: write`') });
    unchanged(head);
  });

  test('a pull request that is not ready, with what is missing', async () => {
    hub.pushPull(12, [{ files: { [PRD]: BACK[PRD]?.replace('- [x] Eng Lead', '- [ ] Eng Lead') ?? '' } }]);
    const { code, err } = await flip();
    expect(code).toBe(1);
    expect(err).toContain('Eng Lead has not signed off (9.4)');
  });

  test.each([
    ['--as', ['--as', 'kim'], /leave --as out/],
    ['--base', ['--base', 'main'], /leave --base out/],
  ])('%s beside --pull', async (_name, words, says) => expect((await flip(...words)).err).toMatch(says));
});
