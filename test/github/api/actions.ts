import { type Handlers, type Hub, json, list, nodeId, notFound } from '../hub.ts';
import type { JobRecord, RunRecord } from '../state.ts';
import { commitInfo, simpleCommit } from '../views/commits.ts';
import { minimalRepository, user } from '../views/people.ts';
import { pullMinimal } from '../views/pulls.ts';

/** A stable id for a workflow file. */
export const workflowId = (path: string): number =>
  [...path].reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % 90_000_000, 7) + 1_000_000;

/** `workflow-run` as of an attempt (default the latest). */
export async function run(hub: Hub, one: RunRecord, attempt = one.attempts.length) {
  const state = one.attempts[attempt - 1];
  const own = hub.state.repositories[0];
  if (!state || !own) return undefined;
  const head = hub.state.repositories.find(({ fullName, deleted }) => fullName === one.headRepository && !deleted);
  const commit = await commitInfo(hub, one.sha);
  const base = `${hub.url}/repos/${hub.repository}/actions/runs/${one.id}`;
  const part = attempt === one.attempts.length ? '' : `/attempts/${attempt}`;
  const workflow = `${hub.url}/repos/${hub.repository}/actions/workflows/${workflowId(one.workflow)}`;
  const suite = `${hub.url}/repos/${hub.repository}/check-suites/${one.suite}`;
  const pulls = hub.state.pulls.filter(({ number }) => one.pulls.includes(number));
  return {
    id: one.id,
    name: one.name,
    node_id: nodeId('WFR', one.id),
    head_branch: one.branch,
    head_sha: one.sha,
    path: one.workflow,
    display_title: commit?.message.split('\n')[0] ?? one.name,
    run_number: one.number,
    event: one.event,
    status: state.status,
    conclusion: state.conclusion,
    workflow_id: workflowId(one.workflow),
    check_suite_id: one.suite,
    check_suite_node_id: nodeId('CS', one.suite),
    url: base + part,
    html_url: `${hub.serverUrl}/${hub.repository}/actions/runs/${one.id}${part}`,
    pull_requests: pulls.map((pull) => pullMinimal(hub, pull)),
    created_at: one.createdAt,
    updated_at: state.updatedAt,
    actor: user(hub, one.actor),
    run_attempt: attempt,
    referenced_workflows: [],
    run_started_at: state.startedAt,
    triggering_actor: user(hub, one.actor),
    jobs_url: `${base}/jobs`,
    logs_url: `${base}/logs`,
    check_suite_url: suite,
    artifacts_url: `${base}/artifacts`,
    cancel_url: `${base}/cancel`,
    rerun_url: `${base}/rerun`,
    previous_attempt_url: attempt > 1 ? `${base}/attempts/${attempt - 1}` : null,
    workflow_url: workflow,
    head_commit: commit ? simpleCommit(commit) : null,
    repository: minimalRepository(hub, own),
    head_repository: head ? minimalRepository(hub, head) : null,
    head_repository_id: head?.id ?? 0,
  };
}

function job(hub: Hub, one: JobRecord) {
  const of = hub.state.runs.find(({ id }) => id === one.run);
  const base = `${hub.url}/repos/${hub.repository}`;
  const done = one.status === 'completed';
  return {
    id: one.id,
    run_id: one.run,
    workflow_name: of?.name ?? null,
    head_branch: of?.branch ?? null,
    run_url: `${base}/actions/runs/${one.run}`,
    run_attempt: one.attempt,
    node_id: nodeId('CR', one.id),
    head_sha: of?.sha ?? '',
    url: `${base}/actions/jobs/${one.id}`,
    html_url: `${hub.serverUrl}/${hub.repository}/actions/runs/${one.run}/job/${one.id}`,
    status: one.status,
    conclusion: one.conclusion,
    created_at: one.startedAt,
    started_at: one.startedAt,
    completed_at: one.completedAt,
    name: one.name,
    steps: one.steps.map((step, index) => ({
      name: step.name,
      status: step.conclusion || done ? 'completed' : 'in_progress',
      conclusion: step.conclusion,
      number: index + 1,
      started_at: one.startedAt,
      completed_at: step.conclusion ? (one.completedAt ?? one.startedAt) : null,
    })),
    check_run_url: `${base}/check-runs/${one.id}`,
    labels: ['ubuntu-latest'],
    runner_id: 21,
    runner_name: 'GitHub Actions 21',
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
  };
}

const find = (hub: Hub, id: unknown) => hub.state.runs.find((one) => one.id === id);

async function runs(hub: Hub, query: Readonly<Record<string, unknown>>, of: readonly RunRecord[]) {
  const matches = (one: RunRecord) => {
    const last = one.attempts.at(-1);
    return (
      (query.head_sha === undefined || query.head_sha === one.sha) &&
      (query.event === undefined || query.event === one.event) &&
      (query.branch === undefined || query.branch === one.branch) &&
      (query.actor === undefined || query.actor === one.actor) &&
      (query.check_suite_id === undefined || query.check_suite_id === one.suite) &&
      (query.status === undefined || query.status === last?.status || query.status === last?.conclusion)
    );
  };
  const newestFirst = of.filter(matches).sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
  // `exclude_pull_requests` empties the list of pull requests; nobody here depends on it.
  return list(await Promise.all(newestFirst.map((one) => run(hub, one))), 'workflow_runs');
}

function workflow(hub: Hub, path: string) {
  const id = workflowId(path);
  const name = hub.state.runs.find((one) => one.workflow === path)?.name ?? path;
  return {
    id,
    node_id: nodeId('W', id),
    name,
    path,
    state: 'active',
    created_at: '2024-02-01T09:00:00Z',
    updated_at: '2024-02-01T09:00:00Z',
    url: `${hub.url}/repos/${hub.repository}/actions/workflows/${id}`,
    html_url: `${hub.serverUrl}/${hub.repository}/blob/main/${path}`,
    badge_url: `${hub.serverUrl}/${hub.repository}/workflows/${encodeURIComponent(name)}/badge.svg`,
  };
}

const paths = (hub: Hub) => [...new Set(hub.state.runs.map((one) => one.workflow))].sort();
const named = (hub: Hub, id: unknown) =>
  paths(hub).find((path) => workflowId(path) === Number(id) || path.split('/').pop() === id);

export const actions: Handlers = {
  'actions/list-workflow-runs-for-repo': ({ query }, hub) => runs(hub, query, hub.state.runs),
  'actions/list-workflow-runs': ({ params, query }, hub) => {
    const path = named(hub, params.workflow_id);
    const of = hub.state.runs.filter((one) => one.workflow === path);
    return path ? runs(hub, query, of) : notFound();
  },
  'actions/get-workflow-run': async ({ params }, hub) => {
    const one = find(hub, params.run_id);
    return one ? json(await run(hub, one)) : notFound();
  },
  'actions/get-workflow-run-attempt': async ({ params }, hub) => {
    const one = find(hub, params.run_id);
    const found = one ? await run(hub, one, Number(params.attempt_number)) : undefined;
    return found ? json(found) : notFound();
  },
  'actions/list-jobs-for-workflow-run': ({ params, query }, hub) => {
    const one = find(hub, params.run_id);
    if (!one) return notFound();
    const jobs = hub.state.jobs.filter(({ run: of }) => of === one.id);
    const shown = jobs.filter((each) => query.filter === 'all' || each.attempt === one.attempts.length);
    return list(
      shown.map((each) => job(hub, each)),
      'jobs',
    );
  },
  'actions/list-jobs-for-workflow-run-attempt': ({ params }, hub) => {
    const jobs = hub.state.jobs.filter(
      ({ run: of, attempt }) => of === params.run_id && attempt === params.attempt_number,
    );
    return jobs.length > 0
      ? list(
          jobs.map((each) => job(hub, each)),
          'jobs',
        )
      : notFound();
  },
  'actions/get-job-for-workflow-run': ({ params }, hub) => {
    const one = hub.state.jobs.find(({ id }) => id === params.job_id);
    return one ? json(job(hub, one)) : notFound();
  },
  'actions/get-workflow': ({ params }, hub) => {
    const path = named(hub, params.workflow_id);
    return path ? json(workflow(hub, path)) : notFound();
  },
  'actions/list-repo-workflows': (_, hub) =>
    list(
      paths(hub).map((path) => workflow(hub, path)),
      'workflows',
    ),
};
