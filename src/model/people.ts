import type { Binding } from './evidence.ts';

/** A GitHub account. `access` says whether it may write to the repository; `unknown` when nobody tells. */
export interface Person {
  readonly login: string;
  /** A person's account, not a bot's or an app's. */
  readonly human: boolean;
  readonly access: 'write' | 'none' | 'unknown';
}

/** Whether the text that somebody signed for in 9.4 still reads as it did; boxes, names and dates may differ. */
export interface SignedText {
  readonly prd: string;
  /** Role as written in 9.4. */
  readonly role: string;
  readonly state: 'same' | 'changed' | 'unknown';
}

/** The latest opinion of one reviewer on this pull request, by GitHub's own order. */
export interface Opinion {
  readonly by: Person;
  readonly state: 'approved' | 'changes-requested' | 'dismissed';
  /** ISO time. */
  readonly at: string;
  /** Commit that was looked at; absent when it is gone. */
  readonly commit?: string;
  /** Whether the code is still what was looked at. */
  readonly material: Binding;
  readonly signed: readonly SignedText[];
  /** Changed files of the gate and of its waivers that still read as they did for the reviewer. */
  readonly sameFiles: readonly string[];
}

/** The commit that last wrote the line of a ticked role. */
export interface Tick {
  readonly prd: string;
  /** Role as written in 9.4. */
  readonly role: string;
  readonly commit: string;
  /** ISO time of the commit. */
  readonly at: string;
  /** Account that GitHub ties the commit to; absent when there is none. */
  readonly by?: Person;
  /** A valid signature ties the commit to that account: an author's name alone can be typed by anybody. */
  readonly verified: boolean;
  readonly material: Binding;
  readonly text: SignedText['state'];
}

/** Members of a team (`org/slug`), or why they could not be learned, with the missing permission. */
export type TeamFacts =
  | { readonly kind: 'known'; readonly team: string; readonly members: readonly string[] }
  | { readonly kind: 'unknown'; readonly team: string; readonly why: string };

/** Who owns a changed file of the gate, by CODEOWNERS at the policy's commit: logins and `org/slug` teams; both empty when nobody does. */
export interface FileOwners {
  readonly path: string;
  readonly users: readonly string[];
  readonly teams: readonly string[];
  /** CODEOWNERS names somebody by an e-mail address, too, which nobody here can tie to an account. */
  readonly addressed?: true;
}

/** Who stands behind a change, as far as the forge tells. `local` means that only GitHub could tell. */
export type People =
  | { readonly kind: 'unknown'; readonly why: string; readonly local?: true }
  | {
      readonly kind: 'known';
      /** Login of the pull request's author. */
      readonly author?: string;
      readonly opinions: readonly Opinion[];
      readonly ticks: readonly Tick[];
      readonly teams: readonly TeamFacts[];
      readonly owners: readonly FileOwners[];
    };
