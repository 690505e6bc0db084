/** What a test says about a thing of GitHub; whatever is left out gets a valid default. Dates are ISO, `sha` also takes a branch. */

export interface UserSpec {
  readonly login: string;
  readonly id?: number;
  readonly type?: 'User' | 'Bot' | 'Mannequin';
  readonly permission?: 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';
}
export interface User {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot' | 'Mannequin';
}

export interface PullSpec {
  readonly number?: number;
  readonly title?: string;
  readonly body?: string | null;
  /** Branch of the head. */
  readonly head: string;
  /** Branch of the base; default `main`. */
  readonly base?: string;
  /** Login; default `nadia`. */
  readonly author?: string;
  /** `owner/name` of the fork that the head lives in; `deleted` when it is gone (head.repo is null). */
  readonly fork?: string;
  readonly draft?: boolean;
  readonly state?: 'open' | 'closed';
  readonly merged?: boolean;
}
export interface Pull {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  /** Test merge of head into base, at refs/pull/<n>/merge. */
  readonly merge: string;
  readonly url: string;
}

export type Conclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'
  | 'stale'
  | 'startup_failure';
export type RunStatus = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';

export interface JobSpec {
  readonly id?: number;
  readonly name: string;
  /** Default: as the run's. */
  readonly status?: RunStatus;
  readonly conclusion?: Conclusion;
  readonly steps?: readonly { readonly name: string; readonly conclusion?: Conclusion }[];
}
export interface ArtifactSpec {
  readonly id?: number;
  readonly name: string;
  /** Entries of the zip. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Bytes to serve instead of a zip made of `files`. */
  readonly bytes?: Uint8Array;
  /** Default: the true sha256 of the bytes; `null` for an artifact from before digests. */
  readonly digest?: string | null;
  readonly expired?: boolean;
  /** Deleted since: 404 on its own address, not in lists. */
  readonly deleted?: boolean;
  readonly createdAt?: string;
}
export interface RunSpec {
  readonly id?: number;
  readonly sha: string;
  /** Path of the workflow file; default `.github/workflows/ci.yml`. */
  readonly workflow?: string;
  /** Name of the workflow; default `CI`. */
  readonly name?: string;
  /** Default `pull_request`. */
  readonly event?: string;
  readonly branch?: string;
  /** Default `completed`. */
  readonly status?: RunStatus;
  /** Default `success` when completed. */
  readonly conclusion?: Conclusion;
  /** Conclusions of all attempts, first to last; overrides `conclusion`. */
  readonly attempts?: readonly Conclusion[];
  readonly jobs?: readonly JobSpec[];
  readonly artifacts?: readonly ArtifactSpec[];
  /** `owner/name` of the head repository when it is a fork. */
  readonly headRepository?: string;
  /** Numbers listed as `pull_requests`; empty by default for forks, else the open ones with that head. */
  readonly pulls?: readonly number[];
  /** Login; default `nadia`. */
  readonly actor?: string;
  readonly startedAt?: string;
}
export interface Run {
  readonly id: number;
  readonly sha: string;
  readonly attempt: number;
  readonly suite: number;
  readonly url: string;
  /** Jobs of the latest attempt; `check` is the check run's id, which for Actions is the job's. */
  readonly jobs: readonly { readonly id: number; readonly check: number; readonly url: string }[];
  readonly artifacts: readonly { readonly id: number; readonly digest: string | null; readonly url: string }[];
}

export interface AppSpec {
  readonly id: number;
  readonly slug: string;
  readonly name?: string;
}
export interface CheckSpec {
  readonly id?: number;
  readonly sha: string;
  readonly name: string;
  readonly app?: AppSpec;
  readonly status?: 'queued' | 'in_progress' | 'completed';
  readonly conclusion?: Exclude<Conclusion, 'startup_failure'>;
  readonly startedAt?: string;
  readonly detailsUrl?: string;
  readonly output?: { readonly title?: string; readonly summary?: string; readonly text?: string };
}
export interface Check {
  readonly id: number;
  readonly suite: number;
  /** `https://github.com/<repository>/runs/<id>` */
  readonly url: string;
}
export interface StatusSpec {
  readonly sha: string;
  readonly context: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly description?: string;
  readonly targetUrl?: string;
  /** Login; default `github-actions[bot]`. */
  readonly creator?: string;
  readonly createdAt?: string;
}
export interface DeploymentSpec {
  readonly sha: string;
  /** Default `production`. */
  readonly environment?: string;
  /** State of its newest status, as GraphQL names it; null has none yet. */
  readonly state:
    | 'ERROR'
    | 'FAILURE'
    | 'INACTIVE'
    | 'IN_PROGRESS'
    | 'PENDING'
    | 'QUEUED'
    | 'SUCCESS'
    | 'WAITING'
    | null;
  readonly createdAt?: string;
}
export interface ReviewSpec {
  readonly id?: number;
  readonly pull: number;
  /** Login. */
  readonly user: string;
  /** Default `APPROVED`. */
  readonly state?: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  /** Default: the head at this moment. */
  readonly sha?: string;
  readonly body?: string;
  readonly submittedAt?: string;
}
export interface Review {
  readonly id: number;
  readonly url: string;
}
/** How a commit is signed. */
export interface SignatureSpec {
  /** Login of the account that the key belongs to. */
  readonly by?: string;
  /** Made with GitHub's own key, as in its web editor. */
  readonly github?: boolean;
  /** Default `VALID`. */
  readonly state?: 'VALID' | 'INVALID' | 'UNVERIFIED_EMAIL' | 'UNKNOWN_KEY' | 'EXPIRED_KEY';
}
export interface AnalysisSpec {
  readonly id?: number;
  readonly sha: string;
  /** Default `refs/pull/<n>/head` of the open pull request with that head, else `refs/heads/main`. */
  readonly ref?: string;
  /** Default `CodeQL`. */
  readonly tool?: string;
  readonly category?: string;
  readonly error?: string;
  readonly warning?: string;
  /** Results and rules counted; default: counted in `sarif`. */
  readonly results?: number;
  readonly rules?: number;
  /** SARIF document; default: a clean scan with one rule. */
  readonly sarif?: object;
  readonly createdAt?: string;
}
export interface Analysis {
  readonly id: number;
  readonly url: string;
}
export type AlertSpec =
  | {
      readonly kind: 'code-scanning';
      readonly number?: number;
      readonly state?: 'open' | 'dismissed' | 'fixed';
      readonly severity?: 'critical' | 'high' | 'medium' | 'low';
      readonly rule?: string;
      readonly tool?: string;
      readonly ref?: string;
      readonly sha?: string;
      readonly path?: string;
      readonly line?: number;
    }
  | {
      readonly kind: 'dependabot';
      readonly number?: number;
      readonly state?: 'auto_dismissed' | 'dismissed' | 'fixed' | 'open';
      readonly severity?: 'critical' | 'high' | 'medium' | 'low';
      readonly package?: string;
      readonly manifest?: string;
    }
  | {
      readonly kind: 'secret-scanning';
      readonly number?: number;
      readonly state?: 'open' | 'resolved';
      readonly type?: string;
    };
export interface Alert {
  readonly number: number;
  readonly url: string;
}
export interface CommentSpec {
  readonly id?: number;
  /** Number of the issue or pull request. */
  readonly issue: number;
  readonly user: string;
  readonly body: string;
  readonly createdAt?: string;
}
export interface Comment {
  readonly id: number;
  readonly url: string;
}
export interface ReleaseSpec {
  readonly tag: string;
  /** Commit that the tag points at. */
  readonly sha: string;
  readonly assets?: Readonly<Record<string, string | Uint8Array>>;
}
export interface Release {
  readonly id: number;
  readonly url: string;
}
