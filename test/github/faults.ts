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
