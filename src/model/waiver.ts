import type { Place } from './place.ts';

/** What a waiver is about: a whole rule, or exactly one finding. Nothing here is a pattern. */
export type Waived =
  | { readonly kind: 'rule'; readonly rule: string; readonly path?: string }
  | {
      readonly kind: 'advisory';
      readonly advisory: string;
      readonly package: string;
      readonly version: string;
    }
  | { readonly kind: 'fingerprint'; readonly fingerprint: string }
  | { readonly kind: 'contract'; readonly contract: string; readonly change: string }
  | { readonly kind: 'migration'; readonly migration: string };

/** One entry of the waivers file, as written; days are ISO (yyyy-mm-dd) and last to their end in UTC. */
export interface Waiver {
  /** What it is called in the verdict: its own `id`, else `w1`, `w2` … in the order of the file. */
  readonly id: string;
  readonly of: Waived;
  readonly reason: string;
  readonly owner: string;
  readonly approvedBy: string;
  readonly created: string;
  readonly expires: string;
  readonly at: Place;
}

/** An entry, or a whole file, that could not be understood: one sentence without a final full stop. */
export interface BrokenWaiver {
  readonly says: string;
  readonly at: Place;
}

/**
 * The waivers that bear on a change. `standing` are those of the default branch; `proposed` are entries that only the change
 * itself has, which count once an owner of the file who is not the author approved them.
 */
export interface WaiverFacts {
  readonly path: string;
  readonly standing: readonly Waiver[];
  readonly proposed: readonly Waiver[];
  readonly broken: readonly BrokenWaiver[];
}
