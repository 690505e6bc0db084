import type { EventName } from './runner.ts';
import type { GitHub } from './server.ts';

/** What the event is about. */
export interface EventOptions {
  /** Default: the first open pull request. */
  readonly pull?: number;
  /** Default: the usual one of the event (`synchronize`, `submitted`, `checks_requested`, `completed`, `created`). */
  readonly action?: string;
  /** For `merge_group`: its head; for `push`: the new tip. */
  readonly sha?: string;
  /** For `workflow_run`. */
  readonly run?: number;
  /** For `workflow_dispatch`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** For `issue_comment`. */
  readonly comment?: { readonly body: string; readonly user: string; readonly id?: number };
  /** Login of who did it; default `nadia`. */
  readonly sender?: string;
}

/** A payload that looks like the real one of the event. */
export declare function payload(server: GitHub, event: EventName, options?: EventOptions): object;
