import type { GitHub } from './server.ts';

/** Events that start the action. */
export type EventName =
  | 'pull_request_target'
  | 'pull_request'
  | 'pull_request_review'
  | 'merge_group'
  | 'workflow_run'
  | 'workflow_dispatch'
  | 'push'
  | 'schedule'
  | 'issue_comment';

/** How the bundle is started, as a runner does it. */
export interface ActionRun {
  readonly server: GitHub;
  readonly event: EventName;
  /** From `payload(…)` of events.ts. */
  readonly payload: object;
  /** By their names in action.yml; `token` is added by default. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Path of the node to run with; default: the one that runs the test. */
  readonly node?: string;
  /** Path of the bundle; default `dist/action.js`. */
  readonly action?: string;
  /** Further or overriding environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds until it is killed; default 60,000. */
  readonly timeout?: number;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** What the runner saw. */
export interface ActionResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** Every workflow command but annotations, as written. */
  readonly commands: readonly string[];
  /** Values that were masked with ::add-mask::. */
  readonly masks: readonly string[];
  /** Files left in the workspace and RUNNER_TEMP, by path. */
  readonly files: Readonly<Record<string, string>>;
}
