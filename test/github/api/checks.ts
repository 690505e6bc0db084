import { commitOf, type Handlers, type Hub, type Json, json, list, nodeId, notFound, problem } from '../hub.ts';
import { ACTIONS, type AnnotationRecord, type CheckRecord, type SuiteRecord } from '../state.ts';
import { commitInfo, simpleCommit } from '../views/commits.ts';
import { app, minimalRepository } from '../views/people.ts';
import { pullMinimal, pullsAt } from '../views/pulls.ts';

const base = (hub: Hub) => `${hub.url}/repos/${hub.repository}`;
const suiteOf = (hub: Hub, id: number) => hub.state.suites.find((one) => one.id === id);

/** `check-run`. */
export function check(hub: Hub, one: CheckRecord) {
  const suite = suiteOf(hub, one.suite);
  return {
    id: one.id,
    name: one.name,
    node_id: nodeId('CR', one.id),
    head_sha: one.sha,
    external_id: one.externalId,
    url: `${base(hub)}/check-runs/${one.id}`,
    html_url: one.detailsUrl.startsWith(hub.serverUrl)
      ? one.detailsUrl
      : `${hub.serverUrl}/${hub.repository}/runs/${one.id}`,
    details_url: one.detailsUrl,
    status: one.status,
    conclusion: one.conclusion,
    started_at: one.startedAt,
    completed_at: one.completedAt,
    output: {
      ...one.output,
      annotations_count: one.annotations.length,
      annotations_url: `${base(hub)}/check-runs/${one.id}/annotations`,
    },
    check_suite: { id: one.suite },
    app: suite ? app(hub, suite.app) : null,
    pull_requests: pullsAt(hub, one.sha).map((pull) => pullMinimal(hub, pull)),
  };
}

const checksIn = (hub: Hub, suite: number) => hub.state.checks.filter((one) => one.suite === suite);

async function suiteView(hub: Hub, one: SuiteRecord) {
  const own = hub.state.repositories[0];
  const checks = checksIn(hub, one.id);
  const done = checks.length > 0 && checks.every(({ status }) => status === 'completed');
  const bad = checks.find(
    ({ conclusion }) => conclusion !== 'success' && conclusion !== 'skipped' && conclusion !== 'neutral',
  );
  const commit = await commitInfo(hub, one.sha);
  return {
    id: one.id,
    node_id: nodeId('CS', one.id),
    head_branch: one.branch,
    head_sha: one.sha,
    status: done ? 'completed' : checks.length > 0 ? 'in_progress' : 'queued',
    conclusion: done ? (bad?.conclusion ?? 'success') : null,
    url: `${base(hub)}/check-suites/${one.id}`,
    before: null,
    after: one.sha,
    pull_requests: pullsAt(hub, one.sha).map((pull) => pullMinimal(hub, pull)),
    app: app(hub, one.app),
    repository: own ? minimalRepository(hub, own) : null,
    created_at: checks[0]?.startedAt ?? hub.now(),
    updated_at: checks.at(-1)?.completedAt ?? hub.now(),
    head_commit: commit ? simpleCommit(commit) : null,
    latest_check_runs_count: checks.length,
    check_runs_url: `${base(hub)}/check-suites/${one.id}/check-runs`,
    rerequestable: true,
    runs_rerequestable: true,
  };
}

/** GitHub's `latest`: the newest of each name in each suite. */
function filtered(hub: Hub, checks: readonly CheckRecord[], query: Readonly<Record<string, unknown>>) {
  const latest = new Map<string, CheckRecord>();
  const key = (one: CheckRecord) => (query.filter === 'all' ? String(one.id) : `${one.suite} ${one.name}`);
  for (const one of checks) {
    const before = latest.get(key(one));
    if (!before || before.id < one.id) latest.set(key(one), one);
  }
  const found = [...latest.values()]
    .filter((one) => query.check_name === undefined || one.name === query.check_name)
    .filter((one) => query.status === undefined || one.status === query.status)
    .filter((one) => query.app_id === undefined || suiteOf(hub, one.suite)?.app.id === query.app_id);
  return list(
    found.sort((a, b) => b.id - a.id).map((one) => check(hub, one)),
    'check_runs',
  );
}

const text = (value: unknown) => (typeof value === 'string' ? value : null);

/** Writes what a request says into a check run. */
function write(hub: Hub, one: CheckRecord, body: Json): void {
  if (body.name !== undefined) one.name = String(body.name);
  if (body.details_url !== undefined) one.detailsUrl = String(body.details_url);
  if (body.external_id !== undefined) one.externalId = String(body.external_id);
  if (body.status !== undefined) one.status = body.status as CheckRecord['status'];
  if (body.conclusion !== undefined) {
    one.conclusion = body.conclusion as CheckRecord['conclusion'];
    one.status = 'completed';
    one.completedAt = text(body.completed_at) ?? hub.now();
  }
  const output = (body.output ?? {}) as Json;
  for (const part of ['title', 'summary', 'text'] as const)
    if (output[part] !== undefined) one.output = { ...one.output, [part]: text(output[part]) };
  // Annotations add up over several requests.
  one.annotations.push(...((output.annotations ?? []) as AnnotationRecord[]));
}

export const checks: Handlers = {
  'checks/create': async ({ body }, hub) => {
    const sha = await commitOf(hub, String(body.head_sha));
    if (!sha) return problem(422, `No commit found for SHA: ${body.head_sha}`);
    const found = hub.state.suites.find((one) => one.sha === sha && one.app.id === ACTIONS.id);
    const suite = found ?? { id: hub.next(), sha, app: ACTIONS, branch: null };
    if (!found) hub.state.suites.push(suite);
    const id = hub.next();
    const one: CheckRecord = {
      id,
      sha,
      name: String(body.name),
      suite: suite.id,
      status: 'queued',
      conclusion: null,
      startedAt: text(body.started_at) ?? hub.now(),
      completedAt: null,
      detailsUrl: `${hub.serverUrl}/${hub.repository}/runs/${id}`,
      externalId: '',
      output: { title: null, summary: null, text: null },
      annotations: [],
    };
    write(hub, one, body);
    hub.state.checks.push(one);
    return json(check(hub, one), 201);
  },
  'checks/update': ({ params, body }, hub) => {
    const one = hub.state.checks.find(({ id }) => id === params.check_run_id);
    if (!one) return notFound();
    if (suiteOf(hub, one.suite)?.app.id !== ACTIONS.id) return problem(403, 'Invalid app_id: not the app that made it');
    write(hub, one, body);
    return json(check(hub, one));
  },
  'checks/get': ({ params }, hub) => {
    const one = hub.state.checks.find(({ id }) => id === params.check_run_id);
    return one ? json(check(hub, one)) : notFound();
  },
  'checks/list-annotations': ({ params }, hub) => {
    const one = hub.state.checks.find(({ id }) => id === params.check_run_id);
    const nothing = { start_column: null, end_column: null, title: null, raw_details: null };
    const href = (path: string) => `${hub.serverUrl}/${hub.repository}/blob/${one?.sha}/${path}`;
    return one
      ? list(one.annotations.map((each) => ({ ...nothing, ...each, blob_href: href(each.path) })))
      : notFound();
  },
  'checks/list-for-ref': async ({ params, query }, hub) => {
    const sha = await commitOf(hub, String(params.ref));
    if (!sha) return problem(422, `No commit found for SHA: ${params.ref}`);
    return filtered(
      hub,
      hub.state.checks.filter((one) => one.sha === sha),
      query,
    );
  },
  'checks/list-for-suite': ({ params, query }, hub) =>
    suiteOf(hub, Number(params.check_suite_id))
      ? filtered(hub, checksIn(hub, Number(params.check_suite_id)), query)
      : notFound(),
  'checks/get-suite': async ({ params }, hub) => {
    const one = suiteOf(hub, Number(params.check_suite_id));
    return one ? json(await suiteView(hub, one)) : notFound();
  },
  'checks/list-suites-for-ref': async ({ params, query }, hub) => {
    const sha = await commitOf(hub, String(params.ref));
    if (!sha) return problem(422, `No commit found for SHA: ${params.ref}`);
    const found = hub.state.suites
      .filter((one) => one.sha === sha && (query.app_id === undefined || query.app_id === one.app.id))
      .filter(
        (one) => query.check_name === undefined || checksIn(hub, one.id).some(({ name }) => name === query.check_name),
      );
    return list(await Promise.all(found.map((one) => suiteView(hub, one))), 'check_suites');
  },
};
