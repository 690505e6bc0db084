/** What an event is about. It only says where to look; what is found there live decides. */
export type Subject =
  | {
      readonly kind: 'pull';
      readonly number: number;
      /** Head and base branch as the event told them, so that calls can start earlier. */
      readonly hint?: { readonly head: string; readonly base: string };
      /** Who asked for it by a comment: has to have write access. */
      readonly askedBy?: string;
    }
  /** A commit: every open pull request with this head. */
  | { readonly kind: 'commit'; readonly sha: string }
  | { readonly kind: 'group'; readonly number: number; readonly sha: string; readonly base: string }
  /** All open pull requests. */
  | { readonly kind: 'sweep' }
  | { readonly kind: 'none'; readonly why: string };

/** Reads the payload of one event; throws Stop(2) when it is not one. */
export type EventParser = (payload: unknown) => Subject;
