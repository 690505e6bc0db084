/** States of a commit status, as GitHub names them; never neutral or skipped, which branch protection takes for a pass. */
export type StatusState = 'success' | 'failure' | 'pending' | 'error';

/** A comment on a pull request. */
export interface BoardComment {
  readonly id: number;
  readonly body: string;
  /** Login of who wrote it. */
  readonly author: string;
}

/** What can be written on a pull request's page. Every function rejects with one plain sentence when it could not be. */
export interface Board {
  /** Sets the gate's status on a commit; the description has at most 140 characters. */
  readonly status: (sha: string, state: StatusState, description: string) => Promise<void>;
  /** Login under which the token writes. */
  readonly self: () => Promise<string>;
  readonly comments: (pull: number) => Promise<readonly BoardComment[]>;
  readonly addComment: (pull: number, body: string) => Promise<void>;
  readonly editComment: (id: number, body: string) => Promise<void>;
}
