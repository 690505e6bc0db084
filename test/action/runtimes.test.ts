import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Linked, linked, url } from '../forge/github/linked.ts';
import { type EventName, type EventOptions, payload } from '../github/events.ts';
import { findNode24, NO_NODE24 } from '../github/node24.ts';
import { runAction } from '../github/runner.ts';
import { type GitHub, READ_AND_STATUS } from '../github/server.ts';

/** The bundle; another one for work in progress. */
const ACTION = process.env.READY_GATE_ACTION ?? path.resolve(import.meta.dirname, '../../dist/action.js');
const NODE24 = findNode24();
/** Milliseconds for a test that starts a process, on a machine that has other things to do. */
const PATIENCE = 30_000;
const CI = '.github/workflows/ci.yml';

let hub: GitHub;
afterEach(() => hub?.close());

const pull = (number = 12) => hub.state.pulls.find((one) => one.number === number);

/** The example's pull request with more lines in section 10; `set` does the rest. */
const opened =
  (lines: readonly string[], set: (one: Linked) => void = () => {}) =>
  async (): Promise<void> => {
    const one = await linked(lines);
    hub = one.hub;
    set(one);
  };
const RUN = [`- [x] CI — [build](${url('actions/runs/501')})`];
const ARTIFACT = [`- [x] Unit tests — [from CI](${url('actions/runs/501/artifacts/701')})`];
const REVIEW = [`- [x] Review — [approval](${url('pull/12#pullrequestreview-801')})`];
const JUNIT =
  '<testsuites tests="1" failures="0"><testsuite name="a" tests="1"><testcase name="b"/></testsuite></testsuites>';
const plain = opened([]);

interface Scene {
  readonly set: () => Promise<void>;
  readonly event?: EventName;
  readonly options?: EventOptions | (() => EventOptions);
  /** Exit code, state of the last status, and its text. */
  readonly code: number;
  readonly state: string;
  readonly says: RegExp;
  /** Also on the Node that runs the tests; the others are tested there elsewhere. */
  readonly both?: true;
}
const READY = { code: 0, state: 'success', says: /^Ready: \d+ checks passed$/ } as const;
const fails = (says: RegExp) => ({ code: 1, state: 'failure', says }) as const;

const QUEUE = 'refs/heads/gh-readonly-queue';
/** One group of a merge queue: pull request 12 and one without a product document. */
const queue = async () => {
  await plain();
  hub.git.push('other', [{ files: { 'src/other.ts': 'export {};\n' } }], 'main');
  const other = hub.addPull({ head: 'other', number: 13 });
  const first = hub.git.merge(hub.git.sha('main'), pull()?.headSha ?? '', 'Merge pull request #12 from acme/x');
  const both = hub.git.merge(first, other.head, 'Merge pull request #13 from acme/other');
  hub.git.point(`${QUEUE}/main/pr-13-${first}`, both);
};

const SCENES: Readonly<Record<string, Scene>> = {
  pull_request: { set: plain, event: 'pull_request', ...READY },
  pull_request_target: { set: plain, ...READY },
  pull_request_review: {
    set: opened([], ({ hub: one }) => void one.addReview({ pull: 12, user: 'kim' })),
    event: 'pull_request_review',
    ...READY,
  },
  workflow_dispatch: {
    set: plain,
    event: 'workflow_dispatch',
    options: { inputs: { 'pull-request': '12' } },
    ...READY,
  },
  push: { set: plain, event: 'push', ...READY },
  schedule: { set: plain, event: 'schedule', ...READY },
  issue_comment: {
    set: plain,
    event: 'issue_comment',
    options: { comment: { body: '/ready', user: 'nadia' } },
    ...READY,
  },
  workflow_run: { set: opened(RUN, ({ run }) => void run({ id: 501 })), event: 'workflow_run', ...READY },
  'merge_group: a merge queue with two pull requests': {
    set: queue,
    event: 'merge_group',
    options: () => ({ sha: hub.git.sha(hub.git.git('for-each-ref', '--format=%(refname)', QUEUE)), pull: 13 }),
    ...fails(/^Not ready/),
  },
  'not ready': { set: opened(RUN, ({ run }) => void run({ id: 501, conclusion: 'failure' })), ...fails(/“failure”/) },
  waiting: {
    set: opened(RUN, ({ run }) => void run({ id: 501, status: 'in_progress' })),
    code: 3,
    state: 'pending',
    says: /^Waiting: .*has not ended yet/,
  },
  'cannot tell': {
    set: opened([], ({ hub: one }) => one.allow({ ...READ_AND_STATUS, 'pull-requests': 'none' as never })),
    code: 4,
    state: 'error',
    says: /needs `pull-requests: read`/,
  },
  'a fork': {
    set: opened([], ({ hub: one }) => {
      one.state.repositories.push({ id: 9, fullName: 'eve/orders', fork: true, deleted: false, defaultBranch: 'main' });
      Object.assign(one.state.pulls[0] ?? {}, { headRepository: 'eve/orders' });
    }),
    ...READY,
  },
  'the head moves': {
    set: opened([], ({ hub: one }) =>
      one.before('pulls/get', () => void one.pushPull(12, [{ files: { 'src/x.ts': 'x\n' } }]), 2),
    ),
    ...READY,
    says: /^Superseded by a newer commit\. Ready/,
  },
  'the base changes': {
    set: opened([], ({ hub: one }) => {
      one.git.point('refs/heads/release', one.git.sha('main'));
      one.before('pulls/get', () => void Object.assign(one.state.pulls[0] ?? {}, { baseRef: 'release' }), 2);
    }),
    code: 4,
    state: 'error',
    says: /superseded/,
  },
  'two pull requests with one head': {
    set: opened([], ({ hub: one }) => {
      one.git.push('other', [{ files: { 'PRDs/M1/2.2.1.3-query-cache-prd.md': '# Something else\n' } }], 'main');
      one.addPull({ head: one.state.pulls[0]?.headRef ?? '', base: 'other', number: 13 });
    }),
    ...fails(/^#13: Not ready|^Not ready/),
  },
  '3,000+ files': {
    set: opened([], ({ hub: one, head }) => {
      const files = Object.fromEntries(Array.from({ length: 3_100 }, (_, at) => [`src/many/f${at}.ts`, `${at}\n`]));
      one.pushPull(12, [{ files }]);
      one.takeViolations();
      expect(head).not.toBe(one.state.pulls[0]?.headSha);
    }),
    // All reports were made before these files were there.
    ...fails(/^Not ready: .*since then .*src\/many|^Not ready: .*was made for/),
    both: true,
  },
  'a check of the same name by another app': {
    set: opened([], ({ hub: one, head }) => {
      const app = { id: 99, slug: 'other', name: 'Other' };
      one.addCheck({ sha: head, name: 'Ready', conclusion: 'success', app });
    }),
    code: 4,
    state: 'error',
    says: /by the app Other has the name of the status/,
  },
  'attempt 1 green and 2 red': {
    set: opened(
      [`- [x] CI — [build](${url('actions/runs/501/attempts/1')})`],
      ({ run }) => void run({ id: 501, attempts: ['success', 'failure'] }),
    ),
    ...fails(/“failure”/),
    both: true,
  },
  'an expired artifact': {
    set: opened(
      ARTIFACT,
      ({ run }) =>
        void run({ id: 501, artifacts: [{ id: 701, name: 'junit', files: { 'junit.xml': JUNIT }, expired: true }] }),
    ),
    ...fails(/expired/),
    both: true,
  },
  'a workflow that the pull request edits': {
    set: opened(RUN, ({ hub: one }) => {
      const sha = one.pushPull(12, [{ files: { [CI]: 'jobs: {}\n' } }]);
      one.addRun({ id: 501, sha, workflow: CI });
    }),
    ...fails(/^Not ready: /),
    both: true,
  },
  'a policy that the pull request weakens': {
    set: opened(RUN, ({ hub: one }) => {
      const sha = one.pushPull(12, [{ files: { '.github/ready-gate.yml': 'appliesTo: ["nothing/**"]\n' } }]);
      one.addRun({ id: 501, sha, conclusion: 'failure' });
    }),
    ...fails(/ready-gate\.yml/),
    both: true,
  },
  'a review that was dismissed': {
    set: opened(REVIEW, ({ hub: one }) => {
      one.addUser({ login: 'kim', permission: 'write' });
      one.addReview({ id: 801, pull: 12, user: 'kim', state: 'DISMISSED' });
    }),
    ...fails(/was dismissed/),
    both: true,
  },
};

async function play({ set, event = 'pull_request_target', options = {}, code, state, says }: Scene, node?: string) {
  if (!existsSync(ACTION)) throw new Error('there is no bundle: run npm run build first');
  await set();
  const given = await payload(hub, event, typeof options === 'function' ? options() : options);
  const result = await runAction({ server: hub, event, payload: given, action: ACTION, ...(node ? { node } : {}) });
  const { state: told, description } = hub.state.statuses.at(-1) ?? {};
  expect([result.code, told, description, result.stderr]).toEqual([code, state, expect.stringMatching(says), '']);
}

describe(`on the runner's own Node 24${NODE24 ? '' : ` (${NO_NODE24})`}`, () => {
  (NODE24 ? test : test.skip).each(Object.entries(SCENES))('%s', async (_, scene) => play(scene, NODE24), PATIENCE);
});

test(
  'a sweep leaves requests of the hour to the rest of the repository, and says what it left out',
  async () => {
    hub = (await linked([], { budget: 160 })).hub;
    hub.git.push('other', [{ files: { 'src/other.ts': 'export {};\n' } }], 'main');
    hub.addPull({ head: 'other', number: 13 });
    const given = await payload(hub, 'schedule');
    hub.reset();
    const { code, annotations } = await runAction({ server: hub, event: 'schedule', payload: given, action: ACTION });
    const left = annotations.filter(({ message }) => /pull requests were left out of this sweep/.test(message));
    expect([code, left.length]).toEqual([0, 1]);
    expect(new Set(hub.state.statuses.map(({ sha }) => sha)).size).toBe(1);
  },
  PATIENCE,
);

describe('on this Node', () => {
  test.each(Object.entries(SCENES).filter(([, { both }]) => both))('%s', async (_, scene) => play(scene), PATIENCE);
});
