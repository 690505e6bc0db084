import { workflowId } from '../api/actions.ts';
import { latestStatuses } from '../api/statuses.ts';
import { nodeId } from '../hub.ts';
import type { CheckRecord, RunRecord, StatusRecord, SuiteRecord } from '../state.ts';
import { connection, type PageArguments } from './connection.ts';
import { actor, type Context, need } from './context.ts';

const upper = (word: string | null) => word?.toUpperCase() ?? null;
const web = ({ hub }: Context) => `${hub.serverUrl}/${hub.repository}`;

function app(suite: SuiteRecord) {
  const { id, name, slug } = suite.app;
  return { __typename: 'App', id: nodeId('A', id), databaseId: id, name, slug };
}

function workflowRun(context: Context, run: RunRecord) {
  return {
    __typename: 'WorkflowRun',
    id: nodeId('WFR', run.id),
    databaseId: run.id,
    event: run.event,
    runNumber: run.number,
    url: `${web(context)}/actions/runs/${run.id}`,
    createdAt: run.createdAt,
    updatedAt: run.attempts.at(-1)?.updatedAt ?? run.createdAt,
    file: null,
    workflow: {
      __typename: 'Workflow',
      id: nodeId('W', workflowId(run.workflow)),
      databaseId: workflowId(run.workflow),
      name: run.name,
      state: 'ACTIVE',
      resourcePath: `/${context.hub.repository}/actions/workflows/${run.workflow.split('/').pop()}`,
      url: `${web(context)}/actions/workflows/${run.workflow.split('/').pop()}`,
    },
  };
}

function checkRun(context: Context, one: CheckRecord) {
  const suite = context.hub.state.suites.find(({ id }) => id === one.suite);
  return {
    __typename: 'CheckRun',
    id: nodeId('CR', one.id),
    databaseId: one.id,
    name: one.name,
    status: upper(one.status),
    conclusion: upper(one.conclusion),
    startedAt: one.startedAt,
    completedAt: one.completedAt,
    detailsUrl: one.detailsUrl,
    url: `${web(context)}/runs/${one.id}`,
    permalink: `${web(context)}/runs/${one.id}`,
    externalId: one.externalId,
    title: one.output.title,
    summary: one.output.summary,
    text: one.output.text,
    isRequired: false,
    checkSuite: () => (suite ? checkSuite(context, suite) : null),
  };
}

function checkSuite(context: Context, one: SuiteRecord): object {
  const checks = context.hub.state.checks.filter(({ suite }) => suite === one.id);
  const done = checks.length > 0 && checks.every(({ status }) => status === 'completed');
  const bad = checks.find(({ conclusion }) => !['success', 'skipped', 'neutral'].includes(conclusion ?? ''));
  const run = context.hub.state.runs.find(({ suite }) => suite === one.id);
  return {
    __typename: 'CheckSuite',
    id: nodeId('CS', one.id),
    databaseId: one.id,
    status: done ? 'COMPLETED' : checks.length > 0 ? 'IN_PROGRESS' : 'QUEUED',
    conclusion: done ? upper(bad?.conclusion ?? 'success') : null,
    app: app(one),
    workflowRun: () => (run ? workflowRun(context, run) : null),
    checkRuns: (args: PageArguments & { readonly filterBy?: { readonly checkName?: string | null } | null }) => {
      const name = args.filterBy?.checkName;
      const shown = checks.filter((each) => !name || each.name === name);
      return connection(
        shown.map((each) => checkRun(context, each)),
        args,
        'checkRuns',
      );
    },
  };
}

/** `CheckSuite`s of a commit. */
export const suitesOf = (context: Context, sha: string): readonly object[] =>
  context.hub.state.suites.filter((one) => one.sha === sha).map((one) => checkSuite(context, one));

const statusContext = (context: Context, one: StatusRecord) => ({
  __typename: 'StatusContext',
  id: nodeId('SC', one.id),
  context: one.context,
  state: upper(one.state),
  description: one.description,
  targetUrl: one.targetUrl,
  createdAt: one.createdAt,
  isRequired: false,
  creator: () => actor(context, one.creator),
});

function stateOf(contexts: readonly (string | null)[]): string {
  const has = (...words: readonly string[]) => contexts.some((word) => words.includes(word ?? 'pending'));
  if (has('error')) return 'ERROR';
  if (has('failure', 'timed_out', 'cancelled', 'action_required', 'startup_failure')) return 'FAILURE';
  return has('pending') ? 'PENDING' : 'SUCCESS';
}

/** `StatusCheckRollup` of a commit: its newest check of each name and its newest status of each context; null without any. */
export function rollup(context: Context, sha: string) {
  need(context, 'checks');
  need(context, 'statuses');
  const latest = new Map<string, CheckRecord>();
  for (const one of context.hub.state.checks.filter((each) => each.sha === sha))
    latest.set(`${one.suite} ${one.name}`, one);
  const checks = [...latest.values()];
  const statuses = latestStatuses(context.hub, sha);
  if (checks.length + statuses.length === 0) return null;
  const nodes = [...checks.map((one) => checkRun(context, one)), ...statuses.map((one) => statusContext(context, one))];
  return {
    __typename: 'StatusCheckRollup',
    id: nodeId('SCR', sha),
    state: stateOf([...checks.map((one) => one.conclusion), ...statuses.map((one) => one.state)]),
    contexts: (args: PageArguments) => connection(nodes, args, 'contexts'),
  };
}

/** `Status` of a commit, or null. */
export function statusOf(context: Context, sha: string) {
  need(context, 'statuses');
  const statuses = latestStatuses(context.hub, sha);
  if (statuses.length === 0) return null;
  return {
    __typename: 'Status',
    id: nodeId('S', sha),
    state: stateOf(statuses.map((one) => one.state)),
    contexts: statuses.map((one) => statusContext(context, one)),
    context: ({ name }: { readonly name: string }) => {
      const one = statuses.find((each) => each.context === name);
      return one ? statusContext(context, one) : null;
    },
  };
}
