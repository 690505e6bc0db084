import * as z from 'zod/mini';
import type { EventParser } from '../subject.ts';
import { parse, pull } from './parse.ts';

const shape = z.object({ pull_request: pull });

/** `pull_request_target`: the workflow of the default branch, with a token that can write a status on forks' pull requests too. */
export const pullRequestTarget: EventParser = (payload) => {
  const { pull_request } = parse('pull_request_target', shape, payload);
  const { number, head, base } = pull_request;
  return { kind: 'pull', number, hint: { head: head.sha, base: base.ref } };
};
