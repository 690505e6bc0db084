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
  /** `of`: the scanner's own rule id, and `path`: the file, where one fingerprint is that of several findings. */
  | { readonly kind: 'fingerprint'; readonly fingerprint: string; readonly of?: string; readonly path?: string }
  | { readonly kind: 'contract'; readonly contract: string; readonly change: string }
  | { readonly kind: 'migration'; readonly migration: string };

/** Lines of an entry in its file: where it begins, and its last line. */
export interface EntryPlace extends Place {
  readonly endLine: number;
}

/** One entry of the waivers file, as written; days are ISO (yyyy-mm-dd) and last to their end in UTC. */
export interface Waiver {
  /** What it is called in the verdict: its own `id`, else `w1`, `w2` … by its place in the file, `new1` … for a proposed one. */
  readonly id: string;
  readonly of: Waived;
  readonly reason: string;
  /** GitHub login, without the `@`. */
  readonly owner: string;
  /** GitHub login, without the `@`. */
  readonly approvedBy: string;
  readonly created: string;
  readonly expires: string;
  /** Ticket or page about it, as written. */
  readonly link?: string;
  readonly at: EntryPlace;
}

/** An entry, or a whole file, that could not be understood: one sentence without a final full stop. */
export interface BrokenWaiver {
  readonly says: string;
  readonly at: Place;
  /** Only the change has it; absent when it stands on the default branch. */
  readonly proposed?: true;
}

/** Why a waiver does not count. `unapproved`: the change proposes it, and no owner of the file approved it. */
export type Refusal =
  | 'never'
  | 'self-approved'
  | 'backwards'
  | 'not-yet'
  | 'expired'
  | 'too-long'
  | 'ambiguous'
  | 'unapproved';

/** What became of one waiver when the change was judged. */
export interface WaiverAnswer {
  readonly waiver: Waiver;
  readonly proposed: boolean;
  /** ISO time of the first moment after its last day. */
  readonly until: string;
  /** Findings of this change that it is about, whether it counts or not. */
  readonly matches: number;
  /** The first of them by name. */
  readonly names: readonly string[];
  /** Why it does not count: one sentence without a final full stop. Absent: it counts. */
  readonly refused?: { readonly kind: Refusal; readonly says: string; readonly fix?: string; readonly unsure?: true };
}

/** What the counting waivers take away from the rules' sight, besides findings of scans. */
export interface Excused {
  readonly contracts: readonly { readonly contract: string; readonly change: string }[];
  /** Files of the migrations. */
  readonly migrations: readonly string[];
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
  /** What became of each, standing ones first. Only there while rules are asked: the judge puts it in. */
  readonly answers?: readonly WaiverAnswer[];
  /** What the counting ones excuse. Only there while rules are asked: the judge puts it in. */
  readonly excused?: Excused;
}
