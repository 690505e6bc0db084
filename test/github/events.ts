import { run } from './api/actions.ts';
import { comment, issue } from './api/issues.ts';
import { review } from './api/pulls.ts';
import type { Hub, Json } from './hub.ts';
import type { GitHub } from './server.ts';
import type { PullRecord } from './state.ts';
import { repository, user } from './views/people.ts';
import { pullSimple } from './views/pulls.ts';

/** Events that start the action. */
export type EventName =
  | 'pull_request_target'
  | 'pull_request'
  | 'pull_request_review'
  | 'merge_group'
  | 'workflow_run'
  | 'workflow_dispatch'
  | 'push'
  | 'schedule'
  | 'issue_comment';

/** What the event is about. */
export interface EventOptions {
  /** Default: the first open pull request. */
  readonly pull?: number;
  /** Default: the usual one of the event (`synchronize`, `submitted`, `checks_requested`, `completed`, `created`). */
  readonly action?: string;
  /** For `merge_group`: its head; for `push`: the new tip (default: the tip of main). */
  readonly sha?: string;
  /** For `workflow_run`; default: the last run. */
  readonly run?: number;
  /** For `workflow_dispatch`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** For `issue_comment`; an id that is in the state is taken from there. */
  readonly comment?: { readonly body: string; readonly user: string; readonly id?: number };
  /** Login of who did it; default `nadia`. */
  readonly sender?: string;
  /** For `edited`: what was changed, e.g. `{ base: { ref: { from: 'release' } } }`. */
  readonly changes?: object;
}

/** GitHub's parts look the same in payloads, but for the API's own host in addresses. */
const hubOf = (server: GitHub): Hub => ({
  ...server,
  url: 'https://api.github.com',
  now: () => server.state.pulls[0]?.updatedAt ?? '2025-08-13T16:00:00Z',
  next: () => 0,
});

function pullOf(server: GitHub, number: number | undefined): PullRecord {
  const { pulls } = server.state;
  const found =
    number === undefined ? pulls.find(({ state }) => state === 'open') : pulls.find((one) => one.number === number);
  if (!found) throw new Error(`the test has no pull request ${number ?? 'that is open'}`);
  return found;
}

function mergeGroup(server: GitHub, options: EventOptions): Json {
  const pull = pullOf(server, options.pull);
  const base = server.git.sha(`refs/heads/${pull.baseRef}`);
  const sha = options.sha ?? server.git.merge(base, pull.headSha, `Merge pull request #${pull.number}`);
  const name = `gh-readonly-queue/${pull.baseRef}/pr-${pull.number}-${base}`;
  server.git.point(`refs/heads/${name}`, sha);
  const who = { name: 'nadia', email: 'nadia@example.invalid' };
  return {
    merge_group: {
      head_sha: sha,
      head_ref: `refs/heads/${name}`,
      base_sha: base,
      base_ref: `refs/heads/${pull.baseRef}`,
      head_commit: {
        id: sha,
        tree_id: server.git.git('rev-parse', `${sha}^{tree}`),
        message: `Merge pull request #${pull.number}`,
        timestamp: pull.updatedAt,
        author: who,
        committer: who,
      },
    },
  };
}

function push(server: GitHub, options: EventOptions): Json {
  const after = options.sha ?? server.git.sha('refs/heads/main');
  const before = server.git.git('rev-list', '--max-count=2', after).split('\n')[1] ?? '0'.repeat(40);
  const pusher = { name: 'nadia', email: 'nadia@example.invalid' };
  const rest = { created: false, deleted: false, forced: false, base_ref: null, commits: [], head_commit: null };
  return {
    ref: 'refs/heads/main',
    before,
    after,
    pusher,
    compare: `${server.serverUrl}/${server.repository}`,
    ...rest,
  };
}

async function parts(server: GitHub, event: EventName, options: EventOptions): Promise<Json> {
  const hub = hubOf(server);
  const pull = () => pullOf(server, options.pull);
  switch (event) {
    case 'pull_request':
    case 'pull_request_target': {
      const one = pull();
      const merge = { merged: one.merged, mergeable: null, commits: 1, changed_files: 1, additions: 1, deletions: 0 };
      const changes = options.changes ? { changes: options.changes } : {};
      const action = options.action ?? 'synchronize';
      return { action, number: one.number, pull_request: { ...pullSimple(hub, one), ...merge }, ...changes };
    }
    case 'pull_request_review': {
      const one = pull();
      const last = server.state.reviews.filter((each) => each.pull === one.number).at(-1);
      const given = last ? { ...review(hub, last), state: last.state.toLowerCase() } : undefined;
      const nobody = { id: 1, state: 'commented', body: null, commit_id: one.headSha, user: user(hub, 'nadia') };
      return { action: options.action ?? 'submitted', review: given ?? nobody, pull_request: pullSimple(hub, one) };
    }
    case 'merge_group':
      return { action: options.action ?? 'checks_requested', ...mergeGroup(server, options) };
    case 'workflow_run': {
      const record = server.state.runs.find(({ id }) => id === options.run) ?? server.state.runs.at(-1);
      if (!record) throw new Error('the test has no run');
      const one = await run(hub, record);
      return {
        action: options.action ?? 'completed',
        workflow_run: one,
        workflow: { id: one?.workflow_id, name: record.name, path: record.workflow },
      };
    }
    case 'workflow_dispatch':
      return { inputs: options.inputs ?? {}, ref: 'refs/heads/main', workflow: '.github/workflows/ready.yml' };
    case 'push':
      return push(server, options);
    case 'schedule':
      return { schedule: '17 * * * *', workflow: '.github/workflows/ready.yml' };
    case 'issue_comment': {
      const one = pull();
      const { body = '/ready', user: login = 'nadia', id = 55 } = options.comment ?? {};
      const known = server.state.comments.find((each) => each.id === id);
      const { createdAt, updatedAt } = one;
      const record = known ?? { id, issue: one.number, user: login, body, createdAt, updatedAt };
      return { action: options.action ?? 'created', issue: issue(hub, one.number), comment: comment(hub, record) };
    }
  }
}

/** A payload that looks like the real one of the event. For `merge_group` it also makes the queue's branch. */
export async function payload(server: GitHub, event: EventName, options: EventOptions = {}): Promise<object> {
  const hub = hubOf(server);
  const record = server.state.repositories[0];
  const [owner = ''] = server.repository.split('/');
  return {
    ...(await parts(server, event, options)),
    repository: record ? repository(hub, record) : null,
    organization: { login: owner, id: user(hub, owner).id, url: `https://api.github.com/orgs/${owner}` },
    ...(event === 'schedule' ? {} : { sender: user(hub, options.sender ?? 'nadia') }),
  };
}

/** GITHUB_SHA, GITHUB_REF, GITHUB_HEAD_REF and GITHUB_BASE_REF as the runner sets them for the event. */
export function refsOf(server: GitHub, event: EventName, given: object) {
  const values = given as {
    readonly pull_request?: { readonly number: number };
    readonly merge_group?: { readonly head_sha: string; readonly head_ref: string };
    readonly after?: string;
  };
  const main = {
    sha: values.after ?? server.git.sha('refs/heads/main'),
    ref: 'refs/heads/main',
    headRef: '',
    baseRef: '',
  };
  if (values.merge_group) return { ...main, sha: values.merge_group.head_sha, ref: values.merge_group.head_ref };
  const pull = server.state.pulls.find(({ number }) => number === values.pull_request?.number);
  if (!pull) return main;
  const names = { headRef: pull.headRef, baseRef: pull.baseRef };
  // These two run on the test merge; the target's event on the base branch.
  if (event === 'pull_request' || event === 'pull_request_review')
    return { sha: pull.mergeSha, ref: `refs/pull/${pull.number}/merge`, ...names };
  return { sha: pull.baseSha, ref: `refs/heads/${pull.baseRef}`, ...names };
}
