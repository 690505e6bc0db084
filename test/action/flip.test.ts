import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type EventName, type EventOptions, payload } from '../github/events.ts';
import { runAction } from '../github/runner.ts';
import { type GitHub, github, READ_AND_STATUS } from '../github/server.ts';

/** The bundle; another one for work in progress. */
const ACTION = process.env.READY_GATE_ACTION ?? path.resolve(import.meta.dirname, '../../dist/action.js');
const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/ready');
const PRD = 'PRDs/M1/2.2.1.3-query-cache-prd.md';
const CONFIG = 'roles:\n  add:\n    - { name: PM, aliases: [PM/TPM], required: true, users: [kim] }\n';
const read = (file: string) => readFileSync(path.join(EXAMPLE, file), 'utf8');

let hub: GitHub;
beforeEach(async () => {
  hub = await github({
    example: 'ready',
    permissions: { ...READ_AND_STATUS, contents: 'write', 'pull-requests': 'write' },
  });
  hub.git.push('main', [{ message: 'Say who is who', files: { '.github/ready-gate.yml': CONFIG } }]);
  const files = {
    [PRD]: read(`change/${PRD}`).replace('status: Ready', 'status: In Review'),
    'Plans/product-roadmap.md': read('base/Plans/product-roadmap.md'),
    'docs/product-roadmap.html': read('base/docs/product-roadmap.html'),
  };
  hub.pushPull(12, [{ message: 'Review it once more', files }]);
  hub.addUser({ login: 'kim', permission: 'write' });
  // What was approved before the flip is so after it.
  hub.addReview({ pull: 12, user: 'kim' });
}, 60_000);
afterEach(() => hub.close());

const head = (number = 12) => hub.state.pulls.find((one) => one.number === number)?.headSha ?? '';
async function act(
  inputs: Readonly<Record<string, string>>,
  options: EventOptions = { sender: 'kim' },
  event: EventName = 'workflow_dispatch',
  again = options.sender ?? 'kim',
) {
  const given = await payload(hub, event, options);
  return runAction({
    server: hub,
    event,
    payload: given,
    action: ACTION,
    definition: path.resolve(import.meta.dirname, '../../action.yml'),
    inputs: { 'pull-request': '12', ...inputs },
    env: { GITHUB_ACTOR: options.sender ?? 'kim', GITHUB_TRIGGERING_ACTOR: again },
  });
}

test('whoever holds the role flips, and the new commit gets its status', async () => {
  const before = head();
  const { code, outputs, stdout } = await act({ flip: 'true' });
  expect([code, stdout]).toEqual([0, expect.stringContaining('In Review → Ready, by kim')]);
  expect(hub.git.git('rev-parse', `${head()}^`)).toBe(before);
  expect(outputs).toMatchObject({ state: 'ready', ready: 'true', 'flip-commit': head() });
  expect(hub.state.statuses.map(({ sha, state }) => [sha, state])).toEqual([
    [head(), 'pending'],
    [head(), 'success'],
  ]);
  const again = await act({ flip: 'true' });
  expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('is Ready already; nothing was changed')]);
}, 60_000);

test('a new branch is judged as the pull request that it is', async () => {
  const before = head();
  const { code, outputs } = await act({ flip: 'true', 'flip-branch': 'flips/12', 'flip-status': 'approved' });
  expect(code).toBe(0);
  expect([head(), outputs['flip-commit']]).toEqual([before, head(13)]);
  expect(hub.git.git('show', `flips/12:${PRD}`)).toContain('status: Approved');
  // Whoever approved the other one has to approve this one, too.
  expect(outputs.state).toBe('not-ready');
  expect(hub.state.statuses.at(-1)).toMatchObject({ sha: head(13), state: 'failure' });
  hub.addReview({ pull: 13, user: 'kim' });
  expect(await act({ 'pull-request': '13' })).toMatchObject({ code: 0, outputs: { state: 'ready' } });
}, 60_000);

test('a dry run prints the difference', async () => {
  const before = head();
  const { code, stdout, summary } = await act({ flip: 'dry-run', 'flip-prd': PRD });
  expect([code, head()]).toEqual([0, before]);
  expect(stdout).toContain('-status: In Review\n+status: Ready\n');
  expect(summary).toContain('In Review → Ready, by kim\n\nNothing was written.\n\n```diff\n--- a/');
}, 60_000);

describe('is refused', () => {
  test.each<[string, Parameters<typeof act>, number, RegExp]>([
    ['to somebody else', [{ flip: 'true' }, { sender: 'eve' }], 4, /eve may not write to this repository/],
    ['to a bot', [{ flip: 'true' }, { sender: 'helper[bot]' }], 4, /helper\[bot\] is no person's account/],
    [
      'when somebody else runs it again',
      [{ flip: 'true' }, { sender: 'kim' }, 'workflow_dispatch', 'eve'],
      2,
      /eve ran again what kim started/,
    ],
    [
      'on another event',
      [{ flip: 'true' }, { sender: 'kim' }, 'pull_request_target'],
      2,
      /a flip is started by workflow_dispatch/,
    ],
    ['for another document', [{ flip: 'true', 'flip-prd': 'PRDs/none-prd.md' }], 2, /PRDs\/none-prd\.md/],
    ['onto a branch that is none', [{ flip: 'true', 'flip-branch': '-f' }], 2, /no name of a branch/],
  ])(
    '%s',
    async (_name, asked, code, says) => {
      const before = head();
      const found = await act(...asked);
      expect([found.code, found.annotations.map((one) => one.message).join('\n')]).toEqual([
        code,
        expect.stringMatching(says),
      ]);
      expect([head(), hub.state.pulls.length]).toEqual([before, 1]);
    },
    60_000,
  );

  test('to who does not hold the role', async () => {
    hub.addUser({ login: 'lou', permission: 'write' });
    const found = await act({ flip: 'true' }, { sender: 'lou' });
    expect([found.code, found.outputs.state]).toEqual([1, 'not-ready']);
    expect(found.annotations[0]?.message).toMatch(/^No flip: lou does not hold PM/);
    expect(found.summary).toMatch(/^## ❌ No flip: lou does not hold PM, .*\n\n- It can be flipped by kim\n/);
  }, 60_000);
});
