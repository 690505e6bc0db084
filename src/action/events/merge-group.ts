import * as z from 'zod/mini';
import { Stop } from '../../model/stop.ts';
import type { EventParser } from '../subject.ts';
import { parse, queueOf, sha } from './parse.ts';

const shape = z.object({ merge_group: z.object({ head_sha: sha, head_ref: z.string(), base_sha: sha }) });

/** `merge_group`: the pull request's number stands only in the name of the queue's branch. */
export const mergeGroup: EventParser = (payload) => {
  const { merge_group } = parse('merge_group', shape, payload);
  const queue = queueOf(merge_group.head_ref);
  if (!queue) throw new Stop(4, 'the branch of the merge group does not name a pull request');
  return { kind: 'group', number: queue.number, sha: merge_group.head_sha, base: merge_group.base_sha };
};
