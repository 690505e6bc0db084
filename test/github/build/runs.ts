import { createHash } from 'node:crypto';
import type { Hub } from '../hub.ts';
import type * as Add from '../specs.ts';
import { ACTIONS, type JobRecord, type RunRecord, type SuiteRecord } from '../state.ts';
import { zipFiles } from '../zip.ts';

const later = (iso: string, minutes: number) =>
  new Date(Date.parse(iso) + minutes * 60_000).toISOString().replace('.000', '');

/** A check suite of an app at a commit; `fresh` for one of its own, as each workflow run has. */
export function suiteFor(
  hub: Hub,
  sha: string,
  app: Required<Add.AppSpec>,
  branch: string | null,
  fresh: boolean,
): SuiteRecord {
  const found = fresh ? undefined : hub.state.suites.find((one) => one.sha === sha && one.app.id === app.id);
  if (found) return found;
  const suite = { id: hub.next(), sha, app, branch };
  hub.state.suites.push(suite);
  return suite;
}

function addJobs(hub: Hub, spec: Add.RunSpec, run: RunRecord, attempt: number): readonly JobRecord[] {
  const last = attempt === run.attempts.length;
  const state = run.attempts[attempt - 1];
  if (!state) return [];
  const specs = spec.jobs ?? [{ name: 'build' }];
  return specs.map((one) => {
    const status = (last ? one.status : undefined) ?? state.status;
    const conclusion = status === 'completed' ? ((last ? one.conclusion : undefined) ?? state.conclusion) : null;
    const steps = one.steps ?? [{ name: 'Set up job', conclusion: 'success' as const }, { name: 'Run tests' }];
    const job: JobRecord = {
      id: (last ? one.id : undefined) ?? hub.next(),
      run: run.id,
      attempt,
      name: one.name,
      status,
      // A job that could not start has no conclusion of its own.
      conclusion: conclusion === 'startup_failure' || conclusion === 'stale' ? 'failure' : conclusion,
      steps: steps.map((step) => ({ name: step.name, conclusion: step.conclusion ?? conclusion })),
      startedAt: state.startedAt,
      completedAt: status === 'completed' ? state.updatedAt : null,
    };
    hub.state.jobs.push(job);
    hub.state.checks.push({
      id: job.id,
      sha: run.sha,
      name: job.name,
      suite: run.suite,
      status,
      conclusion: job.conclusion,
      startedAt: job.startedAt,
      completedAt: job.completedAt,
      detailsUrl: `${hub.serverUrl}/${hub.repository}/actions/runs/${run.id}/job/${job.id}`,
      externalId: String(job.id),
      output: { title: null, summary: null, text: null },
      annotations: [],
    });
    return job;
  });
}

function addArtifact(hub: Hub, run: RunRecord, spec: Add.ArtifactSpec) {
  const bytes = spec.bytes ?? zipFiles(spec.files ?? { 'report.txt': 'nothing' });
  const digest = spec.digest === undefined ? `sha256:${createHash('sha256').update(bytes).digest('hex')}` : spec.digest;
  const { name, expired = false, deleted = false } = spec;
  const createdAt = spec.createdAt ?? run.attempts.at(-1)?.updatedAt ?? hub.now();
  const id = spec.id ?? hub.next();
  hub.state.artifacts.push({ id, run: run.id, name, bytes, digest, expired, deleted, createdAt });
  return { id, digest, url: `${hub.serverUrl}/${hub.repository}/actions/runs/${run.id}/artifacts/${id}` };
}

/** See GitHub.addRun. */
export function addRun(hub: Hub, spec: Add.RunSpec): Add.Run {
  const sha = hub.git.sha(spec.sha);
  const status = spec.status ?? 'completed';
  const conclusions = spec.attempts ?? [spec.conclusion ?? 'success'];
  const createdAt = spec.startedAt ?? later(hub.now(), -30);
  const attempts = conclusions.map((conclusion, index) => {
    const now = index === conclusions.length - 1 ? status : 'completed';
    const startedAt = later(createdAt, index * 10);
    return {
      status: now,
      conclusion: now === 'completed' ? conclusion : null,
      startedAt,
      updatedAt: later(startedAt, 4),
    };
  });
  const pull = hub.state.pulls.find((one) => one.headSha === sha && one.state === 'open');
  const branch = spec.branch ?? pull?.headRef ?? 'main';
  const own = hub.state.pulls.filter((one) => one.headSha === sha && one.headRepository === hub.repository);
  const run: RunRecord = {
    id: spec.id ?? hub.next(),
    number: hub.state.runs.length + 1,
    sha,
    workflow: spec.workflow ?? '.github/workflows/ci.yml',
    name: spec.name ?? 'CI',
    event: spec.event ?? 'pull_request',
    branch,
    attempts,
    headRepository: spec.headRepository ?? pull?.headRepository ?? hub.repository,
    pulls: spec.pulls ?? own.map(({ number }) => number),
    actor: spec.actor ?? 'nadia',
    suite: suiteFor(hub, sha, ACTIONS, branch, true).id,
    createdAt,
  };
  hub.state.runs.push(run);
  const jobs = attempts.map((_, index) => addJobs(hub, spec, run, index + 1)).at(-1) ?? [];
  const url = `${hub.serverUrl}/${hub.repository}/actions/runs/${run.id}`;
  return {
    id: run.id,
    sha,
    attempt: attempts.length,
    suite: run.suite,
    url,
    jobs: jobs.map(({ id }) => ({ id, check: id, url: `${url}/job/${id}` })),
    artifacts: (spec.artifacts ?? []).map((one) => addArtifact(hub, run, one)),
  };
}

/** See GitHub.addCheck. */
export function addCheck(hub: Hub, spec: Add.CheckSpec): Add.Check {
  const sha = hub.git.sha(spec.sha);
  const app = { name: spec.app?.slug ?? ACTIONS.name, ...(spec.app ?? ACTIONS) };
  const suite = suiteFor(hub, sha, app, null, false);
  const id = spec.id ?? hub.next();
  const status = spec.status ?? 'completed';
  const startedAt = spec.startedAt ?? hub.now();
  const url = `${hub.serverUrl}/${hub.repository}/runs/${id}`;
  const { title = null, summary = null, text = null } = spec.output ?? {};
  hub.state.checks.push({
    id,
    sha,
    name: spec.name,
    suite: suite.id,
    status,
    conclusion: status === 'completed' ? (spec.conclusion ?? 'success') : null,
    startedAt,
    completedAt: status === 'completed' ? later(startedAt, 2) : null,
    detailsUrl: spec.detailsUrl ?? url,
    externalId: '',
    output: { title, summary, text },
    annotations: [],
  });
  return { id, suite: suite.id, url };
}
