import { problem } from './hub.ts';

/** What goes wrong. `wrong-page` answers page 1 for every page; `half-body` cuts the body and the connection. */
export type FaultKind =
  | 'status'
  | 'rate-limit-primary'
  | 'rate-limit-secondary'
  | 'slow'
  | 'half-body'
  | 'garbage'
  | 'wrong-page'
  | 'reset'
  | 'not-found';

/** A fault at the calls that match; without `operation` and `path` at all of them. */
export interface Fault {
  /** Operation id (`pulls/get`), or the first half of one (`pulls/`). */
  readonly operation?: string;
  /** Part of the path with query. */
  readonly path?: string;
  readonly kind: FaultKind;
  /** How many calls; default: all. */
  readonly times?: number;
  /** Matching calls that are let through first; default 0. */
  readonly after?: number;
  /** For `status`; default 500. */
  readonly status?: number;
  /** Seconds in a Retry-After header. */
  readonly retryAfter?: number;
  /** For `slow`: milliseconds before the answer; default: never answers. */
  readonly delay?: number;
}

/** Faults in wait, each with how often it matched. */
export function faultList() {
  let waiting: { readonly fault: Fault; matched: number }[] = [];
  return {
    add: (fault: Fault) => void waiting.push({ fault, matched: 0 }),
    clear: () => {
      waiting = [];
    },
    /** The first fault that hits this call; counts the call at every fault that it matches. */
    take: (operation: string, path: string): Fault | undefined => {
      let hit: Fault | undefined;
      for (const one of waiting) {
        const { fault } = one;
        const half = fault.operation?.endsWith('/') && operation.startsWith(fault.operation);
        if (fault.operation !== undefined && fault.operation !== operation && !half) continue;
        if (fault.path !== undefined && !path.includes(fault.path)) continue;
        one.matched += 1;
        const from = fault.after ?? 0;
        const isHit = one.matched > from && one.matched <= from + (fault.times ?? Number.POSITIVE_INFINITY);
        if (isHit) hit ??= fault;
      }
      return hit;
    },
  };
}

/** The error that GitHub answers instead, or undefined when the fault is of another nature. */
export function faultAnswer(fault: Fault) {
  const retry: Record<string, string> =
    fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
  const reset = Math.floor(Date.now() / 1000) + (fault.retryAfter ?? 3600);
  if (fault.kind === 'not-found') return { ...problem(404, 'Not Found'), headers: retry };
  if (fault.kind === 'status') {
    const status = fault.status ?? 500;
    return { ...problem(status, status >= 500 ? 'Server Error' : 'Refused'), headers: retry };
  }
  if (fault.kind === 'rate-limit-primary')
    return {
      ...problem(403, 'API rate limit exceeded for installation ID 41898282.'),
      headers: { ...retry, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
    };
  if (fault.kind === 'rate-limit-secondary') {
    const words = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    const page = 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits';
    return {
      ...problem(fault.status ?? 403, words, { documentation_url: page }),
      headers: { 'retry-after': '60', ...retry },
    };
  }
  return undefined;
}
