import * as z from 'zod/mini';
import type { EventParser } from '../subject.ts';
import { parse, queueOf, sha } from './parse.ts';

const shape = z.object({ workflow_run: z.object({ head_sha: sha, head_branch: z.nullable(z.string()) }) });

/** `workflow_run`: CI has ended. Its list of pull requests is empty for forks, so they are found by the head commit. */
export const workflowRun: EventParser = (payload) => {
  const { workflow_run } = parse('workflow_run', shape, payload);
  const queue = queueOf(workflow_run.head_branch ?? '');
  if (queue) return { kind: 'group', sha: workflow_run.head_sha, ...queue };
  return { kind: 'commit', sha: workflow_run.head_sha };
};
