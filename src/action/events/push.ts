import * as z from 'zod/mini';
import type { EventParser } from '../subject.ts';
import { parse } from './parse.ts';

const shape = z.object({ ref: z.string(), repository: z.object({ default_branch: z.string() }) });

/** `push`: on the default branch the policy may have changed, so all open pull requests are judged again. */
export const push: EventParser = (payload) => {
  const { ref, repository } = parse('push', shape, payload);
  if (ref === `refs/heads/${repository.default_branch}`) return { kind: 'sweep' };
  return { kind: 'none', why: `a push to ${ref} changes no policy; pull requests have their own events` };
};
