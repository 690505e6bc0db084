import * as z from 'zod/mini';
import { Stop } from '../../model/stop.ts';

export const sha = z.string().check(z.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
export const number = z.int().check(z.positive());

/** A pull request as payloads carry it. */
export const pull = z.object({ number, head: z.object({ sha }), base: z.object({ ref: z.string() }) });

/** A payload in its shape; throws Stop(2) that names the event and the first field that is wrong. */
export function parse<T>(event: string, shape: z.ZodMiniType<T>, payload: unknown): T {
  const parsed = shape.safeParse(payload);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.map(String).join('.') || 'the whole';
  throw new Stop(2, `the payload of the ${event} event is not one that GitHub sends (${where})`);
}

const QUEUE = /^(?:refs\/heads\/)?gh-readonly-queue\/(.{1,200})\/pr-(\d{1,10})-[0-9a-f]{40,64}$/;

/** Base branch and pull request number in the name of a merge queue's branch. */
export function queueOf(branch: string): { readonly base: string; readonly number: number } | undefined {
  const [, base, found] = QUEUE.exec(branch) ?? [];
  return base === undefined || found === undefined ? undefined : { base, number: Number(found) };
}
