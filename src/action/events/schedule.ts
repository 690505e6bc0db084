import type { EventParser } from '../subject.ts';

/** `schedule`: all open pull requests, so that what expired in the meantime is seen. Its payload tells nothing of use. */
export const schedule: EventParser = () => ({ kind: 'sweep' });
