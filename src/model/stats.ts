import type { State } from './verdict.ts';

/** One verdict on a change, as a receipt or a commit status tells it. */
export interface Sample {
  /** What counts as one change: `acme/orders#12`, else its repository, documents and branch. */
  readonly change: string;
  /** ISO time at which it was judged. */
  readonly at: string;
  readonly state: State;
  /** ISO time at which work on the change began: its first commit, or the opening of its pull request. */
  readonly began?: string;
  /** What was told first when it was not ready: the rule's id, or the sentence where only a status is there. */
  readonly firstFailure?: string;
  /** What each rule that was asked came to; only a receipt tells. */
  readonly rules?: Readonly<Record<string, 'pass' | 'fail'>>;
}

/** A product document from its first day as a draft to the first day at a ready status, ISO times. */
export interface DocumentLife {
  readonly path: string;
  readonly draft: string;
  readonly ready?: string;
}

/** How many changes reached users, and how many of them had to be taken back or failed. */
export interface Delivery {
  readonly from: 'reverts' | 'deployments';
  readonly total: number;
  readonly failed: number;
}

/** A waiver that stands, with its days: since it was created, and until it ends (negative: it has ended). */
export interface WaiverAge {
  readonly id: string;
  readonly what: string;
  readonly owner: string;
  readonly created: string;
  readonly expires: string;
  readonly openDays: number;
  readonly leftDays: number;
}

/** Hours from a beginning to the first ready verdict or status: how many there are, half of them, and nine of ten. */
export interface Duration {
  readonly of: 'changes' | 'documents';
  readonly count: number;
  readonly medianHours: number;
  readonly p90Hours: number;
}

/** All numbers. Rates lie between 0 and 1; what nothing tells of is absent or empty, never zero. */
export interface Stats {
  readonly from?: string;
  readonly to?: string;
  readonly changes: number;
  readonly verdicts: number;
  readonly ready: number;
  readonly toReady: readonly Duration[];
  readonly rules: readonly {
    readonly rule: string;
    readonly asked: number;
    readonly passed: number;
    readonly rate: number;
  }[];
  readonly firstFailures: readonly { readonly what: string; readonly count: number }[];
  readonly changeFailures: readonly (Delivery & { readonly rate: number })[];
  readonly waivers: readonly WaiverAge[];
}
