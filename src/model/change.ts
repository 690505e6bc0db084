/** A commit: full hash, first line and whole text of its message, ISO committer date. */
export interface CommitInfo {
  readonly sha: string;
  readonly subject: string;
  readonly message: string;
  readonly date: string;
  /** ISO date of its author, which a rebase keeps. */
  readonly authored?: string;
  readonly parents: readonly string[];
}

export type FileStatus = 'added' | 'modified' | 'deleted' | 'renamed';

/** A file that differs between the merge base and the head; `document` means not material (design: bound to this code). */
export interface ChangedFile {
  readonly path: string;
  readonly status: FileStatus;
  /** Old path of a rename. */
  readonly from?: string;
  readonly document: boolean;
  /** Lines added and deleted as git counts them, none for a binary file; absent where nobody tells. */
  readonly added?: number;
  readonly deleted?: number;
  /** Nobody writes it by hand: a lockfile, or so declared in the `.gitattributes` of the base. */
  readonly generated?: true;
}

/** The pull request as far as it is known; locally only a body can be given. */
export interface PullRequest {
  readonly number?: number;
  readonly title?: string;
  readonly body: string;
  readonly author?: { readonly id: number; readonly login: string };
}

/** What is judged: head against the merge base, both fixed. `head` is `worktree` for the files as they lie on disk. */
export interface Change {
  /** `owner/name` where a remote tells it, else the folder's name. */
  readonly repository: string;
  /** `host/owner/name` of the remote that links may point at; absent when there is none. */
  readonly remote?: string;
  readonly base: string;
  readonly head: string;
  readonly branch?: string;
  readonly pullRequest?: PullRequest;
  readonly commits: readonly CommitInfo[];
  readonly files: readonly Omit<ChangedFile, 'document' | 'generated'>[];
  /** Commit whose tree holds the policy, when that is not the base: the tip of the default branch, fixed at the start. */
  readonly policyAt?: string;
  /** Why `files` or `commits` may lack some: nothing can be concluded from what is not in them. */
  readonly incomplete?: string;
}

/** An entry of a git tree; mode as git writes it (100644, 100755, 120000 a link, 160000 a submodule). */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly oid: string;
  /** Bytes, where the forge tells. */
  readonly size?: number;
}

/** All files of a commit, recursive; `truncated` means that the forge did not give all, so nothing can be concluded. */
export interface Tree {
  readonly commit: string;
  readonly entries: ReadonlyMap<string, TreeEntry>;
  readonly truncated: boolean;
}
