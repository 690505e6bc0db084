import * as z from 'zod/mini';
import { parse } from './parse.ts';

const shape = z.object({ sender: z.object({ login: z.string() }) });

/** Login of who caused an event, as its payload tells; throws Stop(2) when it does not. */
export const senderOf = (event: string, payload: unknown): string => parse(event, shape, payload).sender.login;
