import * as z from 'zod/mini';
import type { EventParser } from '../subject.ts';
import { parse, pull } from './parse.ts';

const shape = z.object({ pull_request: pull });

/** `pull_request`: the workflow of the merge commit; on forks the token can only read. */
export const pullRequest: EventParser = (payload) => {
  const { pull_request } = parse('pull_request', shape, payload);
  const { number, head, base } = pull_request;
  return { kind: 'pull', number, hint: { head: head.sha, base: base.ref } };
};
