import type { RemoteTarget } from '../../../model/evidence.ts';
import type { RemoteAnswer } from '../../../model/forge.ts';
import * as shapes from '../shapes.ts';
import { type Asked, countsFor, FOUND, refused, waiting } from './ground.ts';
import { job } from './job.ts';

/** The app that GitHub Actions itself is, on every host. */
const ACTIONS = 'github-actions';

/** Run and job in the address of a check of Actions: `…/actions/runs/R/job/J`. */
const DETAILS = /\/actions\/runs\/(\d{1,20})\/jobs?\/(\d{1,20})(?:[?#]|$)/;

/** A check counts by its app: one of Actions by its job and workflow, one of any other app only as what somebody outside says. */
export async function check(target: Extract<RemoteTarget, { kind: 'check' }>, asked: Asked): Promise<RemoteAnswer> {
  const found = await asked.api.get('/check-runs/{check_run_id}', {
    what: `check ${target.check}`,
    shape: shapes.check,
    params: { check_run_id: target.check },
  });
  if (found.app?.slug === ACTIONS) {
    const [, run, id] = DETAILS.exec(found.details_url ?? '') ?? [];
    if (!run || !id) return refused(`check ${target.check} (${found.name}) does not say which job it is; link the job`);
    return job({ kind: 'job', repository: target.repository, run, job: id }, asked);
  }
  if (found.status !== 'completed') return waiting(`check ${target.check} (${found.name}) has not ended yet`);
  const by = found.app?.name ?? 'nobody known';
  return {
    resolution: FOUND,
    origin: 'external',
    commit: { sha: await countsFor(found.head_sha, asked), from: 'run' },
    run: {
      name: `${found.name} (by the app ${by})`,
      status: found.status,
      ...(found.conclusion === null ? {} : { conclusion: found.conclusion }),
    },
  };
}
