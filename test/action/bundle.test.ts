import { existsSync } from 'node:fs';
import path from 'node:path';
import { judge } from '../../src/judge.ts';
import { openReceipt } from '../../src/reports/ground/receipt-file.ts';
import { everyShape, linked, twelve, url } from '../forge/github/linked.ts';
import { type EventName, type EventOptions, payload } from '../github/events.ts';
import { findNode24, NO_NODE24 } from '../github/node24.ts';
import { type ActionRun, RUN_ID, runAction } from '../github/runner.ts';
import { type GitHub, READ_AND_STATUS } from '../github/server.ts';

/** The bundle; another one for work in progress. */
const ACTION = process.env.READY_GATE_ACTION ?? path.resolve(import.meta.dirname, '../../dist/action.js');

let hub: GitHub;
afterEach(() => hub?.close());

async function act(event: EventName, options: EventOptions = {}, more: Partial<ActionRun> = {}) {
  if (!existsSync(ACTION)) throw new Error('there is no bundle: run npm run build first');
  const given = await payload(hub, event, options);
  hub.reset();
  const result = await runAction({ server: hub, event, payload: given, action: ACTION, ...more });
  const statuses = hub.state.statuses.map(({ sha, state, description }) => ({ sha, state, description }));
  return { ...result, statuses };
}
const head = (number = 12) => hub.state.pulls.find((one) => one.number === number)?.headSha ?? '';
const READY = expect.stringMatching(/^Ready: \d+ checks passed$/);

async function ready(): Promise<void> {
  hub = (await linked([])).hub;
}
async function notReady(): Promise<void> {
  const one = await linked([`- [x] CI — [build](${url('actions/runs/501')})`]);
  one.run({ id: 501, conclusion: 'failure' });
  hub = one.hub;
}
async function waiting(): Promise<void> {
  const one = await linked([`- [x] CI — [build](${url('actions/runs/501')})`]);
  one.run({ id: 501, status: 'in_progress' });
  hub = one.hub;
}

describe('verdicts', () => {
  test('ready: pending first, then success; outputs, summary, and no error', async () => {
    await ready();
    const result = await act('pull_request_target');
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.annotations.filter((one) => one.level === 'error')).toEqual([]);
    expect(result.statuses).toEqual([
      { sha: head(), state: 'pending', description: 'Checking the evidence' },
      { sha: head(), state: 'success', description: READY },
    ]);
    expect(result.outputs).toEqual({ state: 'ready', ready: 'true', summary: READY, findings: '0' });
    expect(result.summary).toMatch(/^## ✅ Ready: \d+ checks passed$/m);
    expect(hub.state.statuses.map((one) => [one.context, one.targetUrl])[1]).toEqual([
      'Ready',
      `https://github.com/acme/orders/actions/runs/${RUN_ID}/attempts/1`,
    ]);
  });

  test('not ready: failure, annotations on the lines of the PRD', async () => {
    await notReady();
    const result = await act('pull_request_target');
    expect([result.code, result.outputs.state, result.statuses[1]?.state]).toEqual([1, 'not-ready', 'failure']);
    expect(result.annotations[0]).toMatchObject({
      level: 'error',
      properties: { file: 'PRDs/M1/2.2.1.3-query-cache-prd.md', line: '121' },
    });
    expect(result.statuses[1]?.description).toMatch(/^Not ready: CI is ticked, but “CI” ended with “failure”/);
  });

  test('waiting: stays pending until workflow_run finishes it', async () => {
    await waiting();
    const result = await act('pull_request_target');
    expect([result.code, result.outputs.state, result.statuses[1]?.state]).toEqual([3, 'waiting', 'pending']);
    Object.assign(hub.state.runs[0]?.attempts[0] ?? {}, { status: 'completed', conclusion: 'success' });
    const finished = await act('workflow_run');
    expect([finished.code, finished.statuses.at(-1)?.state]).toEqual([0, 'success']);
  });

  test('cannot tell: error', async () => {
    await ready();
    const { contents: _, ...rest } = READ_AND_STATUS;
    hub.allow(rest);
    const result = await act('pull_request_target');
    expect([result.code, result.outputs.state, result.statuses.at(-1)?.state]).toEqual([4, 'cannot-tell', 'error']);
    expect(result.statuses.at(-1)?.description).toMatch(/^Cannot tell: .*needs `contents: read`/);
  });
});

/** Configuration that maps the four roles of the example. */
const HELD = `roles:
  add:
    - { name: PM, aliases: [PM/TPM], required: true, users: [kim] }
    - { name: QA, required: true, users: [lou] }
    - { name: Eng Lead, required: true, users: [lou] }
    - { name: SRE/DevOps, required: false, users: [kim] }
`;

describe('calls', () => {
  /** Latency that dwarfs what the machine adds, after a first run that makes the fake compile its schemas. */
  async function counted() {
    await act('pull_request_target');
    hub.pace(400);
    const { outputs } = await act('pull_request_target');
    return { says: outputs.summary, calls: hub.calls().length, chain: hub.chain() };
  }

  test('of twelve links: five in a row, at most 40', async () => {
    hub = (await twelve()).hub;
    const { says, calls, chain } = await counted();
    expect(says).toEqual(READY);
    expect(chain).toBeLessThanOrEqual(5);
    expect(calls).toBeLessThanOrEqual(40);
  }, 30_000);

  test('of twelve links, and of roles with people who approved before the evidence was linked: the same', async () => {
    hub = (await twelve()).hub;
    hub.git.push('main', [{ files: { '.github/ready-gate.yml': HELD } }]);
    hub.addUser({ login: 'lou', permission: 'write' });
    for (const user of ['kim', 'lou']) hub.addReview({ pull: 12, user, sha: `${head()}~1` });
    const { says, calls, chain } = await counted();
    expect(says).toEqual(READY);
    expect(chain).toBeLessThanOrEqual(5);
    expect(calls).toBeLessThanOrEqual(40);
  }, 30_000);

  test('of links of every shape, an artifact, a SARIF, a check and an old file among them: the same', async () => {
    hub = (await everyShape()).hub;
    const { says, calls, chain } = await counted();
    expect(says).toMatch(/^Not ready: /);
    expect(chain).toBeLessThanOrEqual(5);
    expect(calls).toBeLessThanOrEqual(40);
  }, 30_000);

  test('of files: five in a row with the status, and the token goes to the API only', async () => {
    await ready();
    const { says, calls, chain } = await counted();
    expect(says).toEqual(READY);
    expect(chain).toBeLessThanOrEqual(5);
    expect(calls).toBeLessThanOrEqual(15);
  }, 30_000);
});

describe('Rate limit, 5xx, timeouts, garbage, half bodies at any call', () => {
  const env = { READY_GATE_SECOND_MS: '1', READY_GATE_TIMEOUT_MS: '1500' };
  test.each(
    ['pulls/list', 'checks/list-for-ref'].flatMap((operation) =>
      (['status', 'rate-limit-primary', 'not-found', 'garbage'] as const).map((kind) => [operation, kind] as const),
    ),
  )('%s: %s leaves an error', async (operation, kind) => {
    await ready();
    const given = await payload(hub, 'pull_request_target');
    hub.fault({ operation, kind });
    const result = await runAction({ server: hub, event: 'pull_request_target', payload: given, action: ACTION, env });
    hub.takeViolations();
    expect([result.code, hub.state.statuses.at(-1)?.state, result.stderr]).toEqual([4, 'error', '']);
  });

  test('the whole of GitHub down: one sentence and no success', async () => {
    await ready();
    const given = await payload(hub, 'pull_request_target');
    hub.fault({ kind: 'status', status: 503 });
    const result = await runAction({ server: hub, event: 'pull_request_target', payload: given, action: ACTION, env });
    expect([result.code, result.outputs.state, hub.state.statuses, result.stderr]).toEqual([4, 'cannot-tell', [], '']);
    expect(result.annotations.map((one) => one.message)).toEqual([
      expect.stringMatching(/^Ready Gate cannot tell: GitHub answered 503 when asked for [^.]+; run it again later$/),
    ]);
  });
});

describe('events', () => {
  test.each<[EventName, EventOptions]>([
    ['pull_request_target', {}],
    ['pull_request', {}],
    ['pull_request_review', {}],
    ['workflow_dispatch', { inputs: { 'pull-request': '12' } }],
    ['push', {}],
    ['schedule', {}],
    ['issue_comment', { comment: { body: '/ready', user: 'nadia' } }],
  ])('%s leads to the verdict', async (event, options) => {
    await ready();
    hub.addReview({ pull: 12, user: 'kim' });
    const result = await act(event, options);
    expect([result.code, result.stderr, result.outputs.summary]).toEqual([0, '', READY]);
    expect(result.statuses.at(-1)).toEqual({ sha: head(), state: 'success', description: READY });
  });

  test('merge_group: the status goes to the head of the group, the worst of its pull requests decides', async () => {
    await ready();
    hub.git.push('other', [{ files: { 'src/other.ts': 'export {};\n' } }], 'main');
    const other = hub.addPull({ head: 'other' });
    const base = hub.git.sha('main');
    const first = hub.git.merge(base, head(), `Merge pull request #12 from acme/x`);
    const group = `refs/heads/gh-readonly-queue/main/pr-12-${base}`;
    hub.git.point(group, first);
    const alone = await act('merge_group', { sha: first, pull: 12 });
    expect(alone.statuses.at(-1)).toEqual({ sha: first, state: 'success', description: READY });
    const both = hub.git.merge(first, other.head, `Merge pull request #${other.number} from acme/other`);
    hub.git.point(`refs/heads/gh-readonly-queue/main/pr-${other.number}-${first}`, both);
    const two = await act('merge_group', { sha: both, pull: other.number });
    expect(two.statuses.at(-1)).toMatchObject({ sha: both, state: 'failure' });
  });

  test('issue_comment: /ready of somebody who may not write is ignored', async () => {
    await ready();
    hub.addUser({ login: 'eve', permission: 'read' });
    const result = await act('issue_comment', { comment: { body: '/ready', user: 'eve' } });
    expect([result.code, result.outputs.state, result.statuses]).toEqual([0, 'none', []]);
    expect(result.stdout).toContain('eve may not write');
  });

  test('issue_comment: what somebody may do cannot be read, and the permission is named', async () => {
    await ready();
    const given = await payload(hub, 'issue_comment', { comment: { body: '/ready', user: 'nadia' } });
    hub.fault({ operation: 'repos/get-collaborator-permission-level', kind: 'status', status: 403 });
    const result = await runAction({ server: hub, event: 'issue_comment', payload: given, action: ACTION });
    hub.takeViolations();
    expect([result.code, result.outputs.state, hub.state.statuses]).toEqual([4, 'cannot-tell', []]);
    expect(result.annotations[0]?.message).toMatch(/may not read what nadia may do: needs `metadata: read`/);
  });

  test('issue_comment: anything else is ignored without a call', async () => {
    await ready();
    const result = await act('issue_comment', { comment: { body: 'is this /ready?', user: 'nadia' } });
    expect([result.code, result.outputs.state, hub.calls()]).toEqual([0, 'none', []]);
  });

  test('workflow_run of a commit that no open pull request has', async () => {
    await ready();
    hub.addRun({ id: 77, sha: 'main' });
    const result = await act('workflow_run', { run: 77 });
    expect([result.code, result.outputs.state, result.statuses]).toEqual([0, 'none', []]);
  });
});

describe('Head moves between evaluation and publishing', () => {
  test('the status goes to the evaluated commit and says superseded', async () => {
    await ready();
    const old = head();
    hub.reset();
    const given = await payload(hub, 'pull_request_target');
    hub.before('pulls/get', () => void hub.pushPull(12, [{ files: { 'src/x.ts': 'x\n' } }]), 2);
    await runAction({ server: hub, event: 'pull_request_target', payload: given, action: ACTION });
    const last = hub.state.statuses.at(-1);
    expect(last).toMatchObject({ sha: old, state: 'success' });
    expect(last?.description).toMatch(/^Superseded by a newer commit\. Ready/);
  });

  test('Retarget: a verdict against another branch is no success', async () => {
    await ready();
    hub.git.point('refs/heads/release', hub.git.sha('main'));
    const given = await payload(hub, 'pull_request_target');
    hub.reset();
    hub.before('pulls/get', () => void Object.assign(hub.state.pulls[0] ?? {}, { baseRef: 'release' }), 2);
    const result = await runAction({ server: hub, event: 'pull_request_target', payload: given, action: ACTION });
    expect([result.code, hub.state.statuses.at(-1)?.state]).toEqual([4, 'error']);
    expect(hub.state.statuses.at(-1)?.description).toMatch(/superseded/);
  });
});

describe('all open PRs with that head must pass', () => {
  test('two pull requests with one head: the status is that of the worse one', async () => {
    await ready();
    const branch = hub.state.pulls[0]?.headRef ?? '';
    hub.git.point('refs/heads/strict', hub.git.sha('main'));
    hub.git.push('strict', [{ files: { 'PRDs/M1/2.2.1.3-query-cache-prd.md': '# Something else\n' } }]);
    const other = hub.addPull({ head: branch, base: 'strict' });
    const result = await act('pull_request_target', { pull: 12 });
    const last = result.statuses.at(-1);
    expect(last?.sha).toBe(head());
    expect(last?.state).toBe(result.outputs.state === 'ready' ? 'success' : 'failure');
    expect(result.summary).toContain(`Pull request #${other.number} shares this commit`);
  });
});

describe('The PR weakens the policy, the waivers or the workflow of the gate', () => {
  test('policy from the default branch', async () => {
    await notReady();
    hub.pushPull(12, [
      {
        files: {
          '.github/ready-gate.yml':
            'rules:\n  evidence-consistent: off\n  tests-passed: off\n  evidence-trusted: off\n',
        },
      },
    ]);
    const result = await act('pull_request_target');
    expect([result.code, result.outputs.state]).toEqual([1, 'not-ready']);
    expect(result.summary).not.toContain('at the base');
    expect(result.summary).toMatch(/\.github\/ready-gate\.yml decides how pull requests are judged/);
  });

  const WORKFLOW = { '.github/workflows/gate.yaml': 'jobs:\n  a:\n    steps:\n      - uses: acme/ready-gate@v1\n' };
  const approve = () => {
    hub.addUser({ login: 'kim', permission: 'write' });
    hub.addReview({ pull: 12, user: 'kim' });
  };

  test('the change of the workflow is shown, and blocks until somebody else with write access approves it', async () => {
    await ready();
    hub.pushPull(12, [{ files: WORKFLOW }]);
    const shown = await act('pull_request_target');
    expect(shown.code).toBe(1);
    expect(shown.summary).toMatch(/\.github\/workflows\/gate\.yaml decides how/);
    expect(shown.outputs.findings).toBe(String(shown.annotations.filter((one) => one.level === 'error').length));
    approve();
    const approved = await act('pull_request_target');
    expect(Number(approved.outputs.findings)).toBe(Number(shown.outputs.findings) - 1);
  });

  test('also where appliesTo leaves out everything that the change touches', async () => {
    await ready();
    hub.git.push('main', [{ files: { '.github/ready-gate.yml': 'appliesTo: ["services/**"]\n' } }]);
    const outside = await act('pull_request_target');
    expect(outside.statuses.at(-1)).toMatchObject({
      state: 'success',
      description: expect.stringMatching(/the gate does not apply/),
    });
    hub.pushPull(12, [{ files: WORKFLOW }]);
    const shown = await act('pull_request_target');
    expect(shown.statuses.at(-1)).toMatchObject({
      state: 'failure',
      description: expect.stringMatching(/gate\.yaml decides how/),
    });
    approve();
    const approved = await act('pull_request_target');
    expect(approved.statuses.at(-1)).toMatchObject({
      state: 'success',
      description: expect.stringMatching(/the gate does not apply/),
    });
  });

  test('and not from the branch that it goes to', async () => {
    await notReady();
    hub.git.push('weak', [{ files: { '.github/ready-gate.yml': 'rules:\n  evidence-consistent: off\n' } }], 'main');
    Object.assign(hub.state.pulls[0] ?? {}, { baseRef: 'weak' });
    expect((await act('pull_request_target')).outputs.state).toBe('not-ready');
  });
});

describe('Same-named check by another app; a job of the PR named like the status', () => {
  test.each([
    ['another app', { app: { id: 99, slug: 'other', name: 'Other' } }, /by the app Other has the name of the status/],
    ['a job', {}, /has the name of the status, Ready; give that job/],
  ])('duplicate contexts fail: %s', async (_, more, says) => {
    await ready();
    hub.addCheck({ sha: head(), name: 'Ready', conclusion: 'success', ...more });
    const result = await act('pull_request_target');
    expect([result.code, result.statuses.at(-1)?.state]).toEqual([4, 'error']);
    expect(result.annotations[0]?.message).toMatch(says);
  });
});

describe("forks: the status goes to the fork's head", () => {
  test.each([
    ['of a fork', false],
    ['of a fork that was deleted since', true],
  ])('%s', async (_, deleted) => {
    await ready();
    hub.state.repositories.push({ id: 9, fullName: 'eve/orders', fork: true, deleted, defaultBranch: 'main' });
    Object.assign(hub.state.pulls[0] ?? {}, { headRepository: 'eve/orders' });
    const result = await act('pull_request_target');
    expect(result.statuses.at(-1)).toEqual({ sha: head(), state: 'success', description: READY });
  });
});

describe("the runner's own runtime", () => {
  const node = findNode24();
  (node ? test : test.skip)(`Node 24 gives the same verdict${node ? '' : ` (${NO_NODE24})`}`, async () => {
    await ready();
    const result = await act('pull_request_target', {}, node ? { node } : {});
    expect([result.code, result.stderr, result.outputs.summary]).toEqual([0, '', READY]);
  });
});

describe('a token that can only read', () => {
  test('still gets exit code and summary, with a sentence on what could not be written', async () => {
    await ready();
    hub.allow({ ...READ_AND_STATUS, statuses: 'read' });
    const result = await act('pull_request');
    expect([result.code, result.outputs.state, result.statuses]).toEqual([0, 'ready', []]);
    expect(result.summary).toContain('## ✅ Ready');
    expect(result.annotations.map((one) => one.message).join('\n')).toMatch(
      /the status could not be written: the token may not write the status Ready: give the job `statuses: write`/,
    );
  });
});

describe('The process is killed, the disk is full, an output cannot be written', () => {
  test('The process is killed: the status stays pending', async () => {
    await ready();
    const given = await payload(hub, 'pull_request_target');
    hub.fault({ operation: 'pulls/get', after: 1, kind: 'slow' });
    const killed = {
      server: hub,
      event: 'pull_request_target',
      payload: given,
      action: ACTION,
      timeout: 6_000,
    } as const;
    expect((await runAction(killed)).code).toBeNull();
    expect(hub.state.statuses.map((one) => one.state)).toEqual(['pending']);
  }, 15_000);

  test('an output that cannot be written is told, and changes nothing', async () => {
    await ready();
    const result = await act('pull_request_target', {}, { inputs: { 'json-path': `${'x'.repeat(300)}.json` } });
    expect([result.code, result.outputs.state, result.outputs['json-path']]).toEqual([0, 'ready', undefined]);
    expect(result.annotations.map((one) => one.message).join()).toMatch(/the JSON could not be written/);
  });
});

describe('comment, files, mode', () => {
  test('one comment that is updated; the marker of somebody else is left alone', async () => {
    await notReady();
    hub.allow({ ...READ_AND_STATUS, 'pull-requests': 'write', issues: 'write' });
    hub.addComment({ issue: 12, user: 'eve', body: '<!-- ready-gate: Ready -->\nReady!' });
    const inputs = { comment: 'on-failure' };
    await act('pull_request_target', {}, { inputs });
    await act('pull_request_target', {}, { inputs });
    expect(hub.state.comments.map((one) => one.user)).toEqual(['eve', hub.state.viewer]);
    expect(hub.state.comments[1]?.body).toContain('Not ready');
    Object.assign(hub.state.runs[0]?.attempts[0] ?? {}, { conclusion: 'success' });
    await act('pull_request_target', {}, { inputs });
    expect(hub.state.comments.length).toBe(2);
    expect(hub.state.comments[1]?.body).toContain('✅ Ready');
  });

  test('JSON and SARIF are written where asked', async () => {
    await ready();
    const inputs = { 'json-path': 'out/verdict.json', 'sarif-path': 'verdict.sarif' };
    const { files, outputs } = await act('pull_request_target', {}, { inputs });
    expect(JSON.parse(files['workspace/out/verdict.json'] ?? '').verdict.state).toBe('ready');
    expect(JSON.parse(files['workspace/verdict.sarif'] ?? '').version).toBe('2.1.0');
    expect(outputs['json-path']).toMatch(/workspace\/out\/verdict\.json$/);
  });

  test('the receipt, the statement and its predicate are written where asked, and the receipt replays', async () => {
    await ready();
    const paths = { 'receipt-path': 'r.json', 'statement-path': 's.json', 'predicate-path': 'p.json' };
    const { files, outputs } = await act('pull_request_target', {}, { inputs: paths });
    const receipt = openReceipt(files['workspace/r.json'] ?? '', 'r.json');
    expect(judge(receipt.facts, receipt.policy.effective)).toEqual(receipt.verdict);
    const statement = JSON.parse(files['workspace/s.json'] ?? '');
    expect(statement).toMatchObject({
      subject: [{ digest: { gitCommit: receipt.change.head } }],
      predicate: { verificationResult: 'PASSED', readyGate: { receipt: receipt.digest } },
    });
    expect(JSON.parse(files['workspace/p.json'] ?? '')).toEqual(statement.predicate);
    expect(outputs).toMatchObject({
      'receipt-path': expect.stringMatching(/r\.json$/),
      'statement-path': expect.stringMatching(/s\.json$/),
      'predicate-path': expect.stringMatching(/p\.json$/),
    });
  });

  test('report: never blocks, always tells', async () => {
    await notReady();
    const result = await act('pull_request_target', {}, { inputs: { mode: 'report' } });
    expect([result.code, result.outputs.state, result.statuses[1]?.state]).toEqual([0, 'not-ready', 'success']);
    expect(result.statuses[1]?.description).toMatch(/^Report only, would block\. Not ready/);
  });

  test.each([
    [{ mode: 'lenient' }, /the input mode is "lenient"; it takes enforce, report/],
    [{ 'json-path': '../../x.json' }, /leaves the workspace/],
    [{ 'pull-request': 'twelve' }, /"twelve" is not a pull request number/],
    [{ config: '.github/none.yml' }, /there is no configuration file \.github\/none\.yml/],
  ])('a wrong input %j is one sentence', async (inputs, says) => {
    await ready();
    const result = await act('pull_request_target', {}, { inputs: inputs as Record<string, string> });
    expect([result.code, result.stderr, result.outputs.state]).toEqual([2, '', 'cannot-tell']);
    expect(result.annotations[0]?.message).toMatch(says);
    expect(result.statuses.some((one) => one.state === 'success')).toBe(false);
  });
});
