import * as z from 'zod/mini';
import type { EventParser } from '../subject.ts';
import { parse, pull } from './parse.ts';

const shape = z.object({ pull_request: pull });

/** `pull_request_review`: only a reason to look again; the reviews are read live. */
export const pullRequestReview: EventParser = (payload) => {
  const { pull_request } = parse('pull_request_review', shape, payload);
  const { number, head, base } = pull_request;
  return { kind: 'pull', number, hint: { head: head.sha, base: base.ref } };
};
