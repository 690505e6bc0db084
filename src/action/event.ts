import { Stop } from '../model/stop.ts';
import type { Told } from './context.ts';
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

/** What the event of this run is about; a given pull request number wins. Throws Stop(2) for an event that is not supported. */
export function readSubject({ event, payload }: Pick<Told, 'event' | 'payload'>, given: number | undefined): Subject {
  const parser = EVENTS.get(event);
  // The number only replaces what the event says; a comment that is no command stays none.
  if (given !== undefined && event !== 'issue_comment') return { kind: 'pull', number: given };
  if (!parser)
    throw new Stop(2, `the event ${event || '(none)'} is not supported; use one of ${[...EVENTS.keys()].join(', ')}`);
  return parser(payload);
}
