import * as z from 'zod/mini';
import type { EventParser } from '../subject.ts';
import { number, parse } from './parse.ts';

const shape = z.object({
  action: z.string(),
  issue: z.object({ number, pull_request: z.optional(z.object({})) }),
  comment: z.object({ body: z.string(), user: z.nullable(z.object({ login: z.string(), type: z.string() })) }),
});

/** `issue_comment`: `/ready` alone on the first line asks for a verdict; whether its author may is asked live. */
export const issueComment: EventParser = (payload) => {
  const { action, issue, comment } = parse('issue_comment', shape, payload);
  const [first = ''] = comment.body.split('\n', 1);
  if (action !== 'created' || first.trim() !== '/ready') return { kind: 'none', why: 'the comment is not /ready' };
  if (!issue.pull_request) return { kind: 'none', why: 'the comment is on an issue, not on a pull request' };
  if (comment.user?.type !== 'User') return { kind: 'none', why: 'the comment is not by a person' };
  return { kind: 'pull', number: issue.number, askedBy: comment.user.login };
};
