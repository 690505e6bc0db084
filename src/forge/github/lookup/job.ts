import type { RemoteTarget } from '../../../model/evidence.ts';
import type { RemoteAnswer } from '../../../model/forge.ts';
import * as shapes from '../shapes.ts';
import { type Asked, missing, ran, refused } from './ground.ts';
import { believe } from './run.ts';

/** The job of the same name in the latest attempt: the same one where it was not run again. */
async function latest(job: shapes.JobData, { api }: Asked): Promise<shapes.JobData | undefined> {
  const { jobs, total_count } = await api.get('/actions/runs/{run_id}/jobs', {
    what: `the jobs of run ${job.run_id}`,
    shape: shapes.jobs,
    params: { run_id: job.run_id, filter: 'latest', per_page: 100 },
  });
  if (jobs.some((one) => one.id === job.id)) return job;
  const named = jobs.filter((one) => one.name === job.name);
  return total_count <= jobs.length && named.length === 1 ? named[0] : undefined;
}

/** A job with its run: the run tells the workflow and the event, the job (and the step, if one is linked) the conclusion. */
export async function job(target: Extract<RemoteTarget, { kind: 'job' }>, asked: Asked): Promise<RemoteAnswer> {
  const [found, linked] = await Promise.all([
    believe(target.run, asked),
    asked.api.get('/actions/jobs/{job_id}', {
      what: `job ${target.job}`,
      shape: shapes.job,
      params: { job_id: target.job },
    }),
  ]);
  if (String(linked.run_id) !== target.run) return refused(`job ${target.job} is not of run ${target.run}`);
  if (found.kind === 'answer') return found.answer;
  const again = (linked.run_attempt ?? 1) < (found.run.run_attempt ?? 1);
  const job = again ? await latest(linked, asked) : linked;
  if (!job) return missing(`job ${linked.name} is not in the latest attempt of run ${target.run}; link that attempt`);
  if (job.head_sha !== found.run.head_sha) return refused(`job ${target.job} ran on another commit than its run`);
  const step = target.step === undefined ? undefined : job.steps?.find((one) => one.number === target.step);
  if (target.step !== undefined && !step) return missing(`job ${job.name} has no step ${target.step}`);
  const bad = step && step.conclusion !== 'success' ? step.conclusion : undefined;
  const conclusion = bad ?? job.conclusion;
  // The run's own conclusion is another thing: a job that passed in a run that failed elsewhere has passed.
  const { conclusion: _run, better, ...facts } = found.facts;
  const name = `${found.facts.name} / ${job.name}${step ? ` / ${step.name}` : ''}`;
  return ran(
    {
      ...facts,
      name,
      status: job.status,
      ...(conclusion === null ? {} : { conclusion }),
      ...(better !== undefined && (conclusion !== 'success' || found.sha !== asked.pull.head.sha) ? { better } : {}),
    },
    found.sha,
  );
}
