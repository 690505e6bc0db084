/** A commit to make. Files by path: text, bytes, `null` to delete, or with a mode (`120000` is a link, `160000` a submodule). */
export interface CommitSpec {
  readonly message?: string;
  /** ISO; default: one minute after the commit before. */
  readonly date?: string;
  readonly files?: Readonly<Record<string, FileSpec>>;
}
export type FileSpec =
  | string
  | Uint8Array
  | null
  | { readonly mode: '100644' | '100755' | '120000' | '160000'; readonly content: string | Uint8Array };

/** A real bare git repository in a temp folder; all functions are synchronous. */
export interface Repository {
  readonly dir: string;
  /** Adds commits to a branch (made from `from`, default `main`, when it is not there) and answers its new tip. */
  readonly push: (branch: string, commits: readonly CommitSpec[], from?: string) => string;
  /** Makes the merge commit of two commits (files of `theirs` win) and answers its hash; moves no branch. */
  readonly merge: (ours: string, theirs: string, message?: string) => string;
  /** Points a ref (`refs/heads/x`) at a commit. */
  readonly point: (ref: string, sha: string) => void;
  /** Full hash of a branch, ref or hash; throws when there is none. */
  readonly sha: (name: string) => string;
  /** Runs git and answers what it printed, trimmed. */
  readonly git: (...args: readonly string[]) => string;
}
