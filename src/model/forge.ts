import type { Change, CommitInfo, Tree, TreeEntry } from './change.ts';
import type { Evidence, RemoteTarget } from './evidence.ts';
import type { Opinion, Person, TeamFacts } from './people.ts';

/** Bytes of a blob, or the reason why there are none. */
export type BlobAnswer =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Answer to a commit hash of at least 7 digits. `reachable`: an ancestor of the head or of the base branch, or one of them. */
export type CommitAnswer =
  | {
      readonly kind: 'found';
      readonly commit: CommitInfo;
      readonly reachable: boolean;
      /** The head that this commit is a test merge of: what was made for the one was made for the other. */
      readonly mergeOf?: string;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'ambiguous' };

/** What a looked-up thing proves; the resolver adds the claim and the link. */
export type RemoteAnswer = Pick<Evidence, 'resolution' | 'origin' | 'commit' | 'run' | 'digest' | 'expires'> & {
  /** Files inside it (artifact contents), read in memory. */
  readonly files?: readonly { readonly path: string; readonly bytes: Uint8Array }[];
};

/** What will be asked for, as far as it is known. */
export interface Expectation {
  /** Files of the head, with the commits that last touched them. */
  readonly files: readonly TreeEntry[];
  /** Files of any commit, only their content. */
  readonly contents: readonly TreeEntry[];
  readonly targets: readonly RemoteTarget[];
  readonly commits: readonly string[];
  /** Files of other commits than the head, with the commits up to them that last touched them. */
  readonly pinned?: readonly { readonly commit: string; readonly path: string }[];
  /** Pages of the head that people are likely asked about, with the reviews; empty for the reviews alone. */
  readonly people?: readonly string[];
}

/** First look at a change, for guessing what will be asked for and nothing else. */
export interface Glimpse {
  /** Its `files` may lack some and its renames are a guess. */
  readonly change: Change;
  /** Lines that the change adds to Markdown files, as far as they came along. */
  readonly pages: readonly { readonly path: string; readonly text: string }[];
}

/** What a forge is asked about people: pages of the head with the lines (from 1) whose last commit matters, and teams as `org/slug`. */
export interface PeopleQuestion {
  readonly pages: readonly { readonly path: string; readonly lines: readonly number[] }[];
  readonly teams: readonly string[];
}

/** A commit that last wrote some lines of a page at the head; lines from 1, both included. */
export interface Authorship {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly commit: string;
  /** ISO time of the commit. */
  readonly at: string;
  readonly by?: Person;
  /** A valid signature ties the commit to that account. */
  readonly verified: boolean;
}

/** What a forge knows of people; what it could not learn says why. */
export interface PeopleAnswer {
  readonly author?: string;
  /** The latest opinion of each reviewer. */
  readonly opinions: readonly Pick<Opinion, 'by' | 'state' | 'at' | 'commit'>[];
  readonly authorship: readonly Authorship[];
  readonly teams: readonly TeamFacts[];
}

/** Where a change lives: the only source of I/O for collect. Every answer is for a fixed commit. */
export interface Forge {
  readonly name: 'local' | 'github';
  /** The change under review; throws Stop for a missing repository or revision. */
  readonly change: () => Promise<Change>;
  /** All files of a commit (or of `worktree`). */
  readonly tree: (commit: string) => Promise<Tree>;
  /** One entry of a commit's tree, where that is cheaper to have than the whole tree; undefined when there is none. */
  readonly entry?: (commit: string, path: string) => Promise<TreeEntry | undefined>;
  /** What is known before everything else, where the whole takes further calls. */
  readonly glimpse?: Glimpse;
  /** Hears what will be asked for, so that a forge far away can fetch it in one go. Never throws, changes no answer. */
  readonly expect?: (expected: Expectation) => void;
  /** Content of an object of a tree; never more than `cap` bytes. */
  readonly blob: (oid: string, cap: number) => Promise<BlobAnswer>;
  readonly commit: (sha: string) => Promise<CommitAnswer>;
  /** For each path the last commit up to the head (or to `upTo`) that changed it; absent when it was never committed. */
  readonly lastTouched: (paths: readonly string[], upTo?: string) => Promise<ReadonlyMap<string, string>>;
  /** Looks up a thing that lives on GitHub. */
  readonly lookUp: (target: RemoteTarget) => Promise<RemoteAnswer>;
  /** Who approved and wrote what, and who is in a team; absent where nobody can tell. Rejects with a sentence when it cannot be learned. */
  readonly people?: (question: PeopleQuestion) => Promise<PeopleAnswer>;
  readonly close: () => Promise<void>;
}
