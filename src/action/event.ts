import { readFile } from 'node:fs/promises';
import { Stop } from '../model/stop.ts';
import { issueComment } from './events/issue-comment.ts';
import { mergeGroup } from './events/merge-group.ts';
import { pullRequest } from './events/pull-request.ts';
import { pullRequestReview } from './events/pull-request-review.ts';
import { pullRequestTarget } from './events/pull-request-target.ts';
import { push } from './events/push.ts';
import { schedule } from './events/schedule.ts';
import { workflowDispatch } from './events/workflow-dispatch.ts';
import { workflowRun } from './events/workflow-run.ts';
import type { EventParser, Subject } from './subject.ts';

const EVENTS: ReadonlyMap<string, EventParser> = new Map([
  ['pull_request_target', pullRequestTarget],
  ['pull_request', pullRequest],
  ['pull_request_review', pullRequestReview],
  ['merge_group', mergeGroup],
  ['workflow_run', workflowRun],
  ['workflow_dispatch', workflowDispatch],
  ['push', push],
  ['schedule', schedule],
  ['issue_comment', issueComment],
]);

async function payloadOf(file: string | undefined): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file ?? '', 'utf8'));
  } catch {
    throw new Stop(2, 'the payload of the event (GITHUB_EVENT_PATH) cannot be read');
  }
}

/** What the event of this run is about; a given pull request number wins. Throws Stop(2) for an event that is not supported. */
export async function readSubject(env: NodeJS.ProcessEnv, given: number | undefined): Promise<Subject> {
  const name = env.GITHUB_EVENT_NAME ?? '';
  const parser = EVENTS.get(name);
  // The number only replaces what the event says; a comment that is no command stays none.
  if (given !== undefined && name !== 'issue_comment') return { kind: 'pull', number: given };
  if (!parser)
    throw new Stop(2, `the event ${name || '(none)'} is not supported; use one of ${[...EVENTS.keys()].join(', ')}`);
  return parser(await payloadOf(env.GITHUB_EVENT_PATH));
}
