import * as z from 'zod/mini';
import { Stop } from '../../model/stop.ts';
import { numberOf } from '../inputs.ts';
import type { EventParser } from '../subject.ts';
import { parse } from './parse.ts';

const shape = z.object({ inputs: z.optional(z.nullable(z.record(z.string(), z.unknown()))) });

/** `workflow_dispatch`: the number comes from the workflow's own input when the action's is not set. */
export const workflowDispatch: EventParser = (payload) => {
  const { inputs } = parse('workflow_dispatch', shape, payload);
  const given = inputs?.['pull-request'];
  if (given === undefined || given === '')
    throw new Stop(2, 'there is no pull request to judge; give its number as the input pull-request');
  return { kind: 'pull', number: numberOf(String(given)) };
};
