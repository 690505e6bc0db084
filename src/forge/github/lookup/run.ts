import type { RemoteTarget, RunFacts } from '../../../model/evidence.ts';
import type { RemoteAnswer } from '../../../model/forge.ts';
import type { Api } from '../api.ts';
import * as shapes from '../shapes.ts';
import { type Asked, countsFor, ran, refused, waiting } from './ground.ts';
import { isEdited, workflowPath } from './workflow.ts';

/**
 * Events whose runs say something of the code that they ran on. Others take inputs that anybody with write access chooses,
 * or run on the default branch whatever the pull request holds.
 */
const EVENTS = new Set(['pull_request', 'push', 'merge_group']);

/** A run that may be believed, or the answer that says why not. */
export type Believed =
  | { readonly kind: 'run'; readonly run: shapes.RunData; readonly facts: RunFacts; readonly sha: string }
  | { readonly kind: 'answer'; readonly answer: RemoteAnswer };

const answered = (answer: RemoteAnswer): Believed => ({ kind: 'answer', answer });

/** Runs of a head that passed, the same for every link. */
export async function passedRuns(api: Api, head: string): Promise<readonly shapes.RunData[]> {
  const { workflow_runs } = await api.get('/actions/runs', {
    what: 'the runs of the head',
    shape: shapes.runs,
    params: { head_sha: head, status: 'success', per_page: 100 },
  });
  return workflow_runs.filter((one) => one.head_sha === head && one.conclusion === 'success' && EVENTS.has(one.event));
}

/** The newest run of the same workflow that passed on the head; undefined when there is none or it cannot be learned. */
async function betterThan(run: shapes.RunData, { api, pull }: Asked): Promise<string | undefined> {
  try {
    const passed = await passedRuns(api, pull.head.sha);
    const fit = passed.filter((one) => one.workflow_id === run.workflow_id && one.id !== run.id);
    return fit.sort((a, b) => b.id - a.id)[0]?.html_url;
  } catch {
    // It is only a suggestion.
    return undefined;
  }
}

/** Reads a run by its latest attempt: of this repository, of an event that counts, with what the pull request does to its workflow. */
export async function believe(id: string, asked: Asked): Promise<Believed> {
  const { api, pull, ownRun } = asked;
  if (id === ownRun) return answered(refused(`run ${id} is this check itself; link the run that did the work`));
  const run = await api.get('/actions/runs/{run_id}', {
    what: `run ${id}`,
    shape: shapes.run,
    params: { run_id: id },
  });
  if (String(run.id) !== id || run.repository.id !== pull.base.repo.id)
    return answered(refused(`run ${id} belongs to another repository`));
  const name = run.name || workflowPath(run.path);
  if (!EVENTS.has(run.event)) {
    const why = `run ${id} (${name}) was started by ${run.event}, which does not prove what it ran on; link a run of a push or pull request`;
    return answered(refused(why));
  }
  const [edited, sha] = await Promise.all([isEdited(workflowPath(run.path), asked), countsFor(run.head_sha, asked)]);
  const stale = sha !== pull.head.sha;
  const bad = run.status === 'completed' && run.conclusion !== 'success';
  const better = stale || bad ? await betterThan(run, asked) : undefined;
  const facts: RunFacts = {
    name,
    workflow: workflowPath(run.path),
    event: run.event,
    status: run.status ?? 'unknown',
    ...(run.run_attempt === undefined ? {} : { attempt: run.run_attempt }),
    ...(run.conclusion === null ? {} : { conclusion: run.conclusion }),
    ...(edited ? { edited } : {}),
    ...(better === undefined ? {} : { better }),
  };
  if (run.status !== 'completed') {
    const answer = waiting(`run ${id} (${name}) has not ended yet`);
    return answered({ ...answer, run: facts, origin: 'ci', commit: { sha, from: 'run' } });
  }
  return { kind: 'run', run, facts, sha };
}

/** A run counts by its latest attempt, whichever attempt is linked. */
export async function run(target: Extract<RemoteTarget, { kind: 'run' }>, asked: Asked): Promise<RemoteAnswer> {
  const found = await believe(target.run, asked);
  return found.kind === 'answer' ? found.answer : ran(found.facts, found.sha);
}
