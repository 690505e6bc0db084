import type * as Add from './specs.ts';

/** A repository of the network: the one under test and its forks, which share the git objects. */
export interface RepositoryRecord {
  readonly id: number;
  fullName: string;
  readonly fork: boolean;
  deleted: boolean;
  defaultBranch: string;
}
export interface UserRecord extends Add.User {
  permission: NonNullable<Add.UserSpec['permission']>;
}
export interface PullRecord {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly author: string;
  headRef: string;
  headSha: string;
  /** Full name of the head's repository, also when it is deleted. */
  headRepository: string;
  baseRef: string;
  baseSha: string;
  draft: boolean;
  state: 'open' | 'closed';
  merged: boolean;
  mergeSha: string;
  createdAt: string;
  updatedAt: string;
}
export interface AttemptRecord {
  status: Add.RunStatus;
  conclusion: Add.Conclusion | null;
  startedAt: string;
  updatedAt: string;
}
export interface RunRecord {
  readonly id: number;
  readonly number: number;
  sha: string;
  workflow: string;
  name: string;
  event: string;
  branch: string | null;
  /** All attempts, first to last. */
  readonly attempts: AttemptRecord[];
  headRepository: string;
  pulls: readonly number[];
  readonly actor: string;
  readonly suite: number;
  readonly createdAt: string;
}
export interface JobRecord {
  readonly id: number;
  readonly run: number;
  readonly attempt: number;
  readonly name: string;
  status: Add.RunStatus;
  conclusion: Add.Conclusion | null;
  readonly steps: readonly { readonly name: string; readonly conclusion: Add.Conclusion | null }[];
  readonly startedAt: string;
  readonly completedAt: string | null;
}
export interface ArtifactRecord {
  readonly id: number;
  readonly run: number;
  name: string;
  bytes: Uint8Array;
  digest: string | null;
  expired: boolean;
  deleted: boolean;
  createdAt: string;
}
export interface SuiteRecord {
  readonly id: number;
  readonly sha: string;
  readonly app: Required<Add.AppSpec>;
  readonly branch: string | null;
}
export interface AnnotationRecord {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}
export interface CheckRecord {
  readonly id: number;
  readonly sha: string;
  name: string;
  readonly suite: number;
  status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';
  conclusion: Add.Conclusion | null;
  readonly startedAt: string;
  completedAt: string | null;
  detailsUrl: string;
  externalId: string;
  output: { title: string | null; summary: string | null; text: string | null };
  readonly annotations: AnnotationRecord[];
}
export interface StatusRecord {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: string;
  readonly createdAt: string;
}
export interface DeploymentRecord {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  readonly state: Add.DeploymentSpec['state'];
  readonly createdAt: string;
}
export interface ReviewRecord {
  readonly id: number;
  readonly pull: number;
  readonly user: string;
  state: NonNullable<Add.ReviewSpec['state']>;
  readonly sha: string;
  readonly body: string;
  readonly submittedAt: string;
}
export interface AnalysisRecord {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly tool: string;
  readonly category: string;
  readonly error: string;
  readonly warning: string;
  readonly results: number;
  readonly rules: number;
  readonly sarif: object;
  readonly createdAt: string;
}
export type AlertRecord = Required<Add.AlertSpec> & { readonly createdAt: string };
export interface CommentRecord {
  readonly id: number;
  readonly issue: number;
  readonly user: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}
export interface ReleaseRecord {
  readonly id: number;
  readonly tag: string;
  readonly sha: string;
  readonly assets: readonly { readonly id: number; readonly name: string; readonly bytes: Uint8Array }[];
}

/** Everything of GitHub that is not in git. Records may be changed, added and taken away at any time. */
export interface State {
  readonly repositories: RepositoryRecord[];
  readonly users: UserRecord[];
  readonly pulls: PullRecord[];
  readonly runs: RunRecord[];
  readonly jobs: JobRecord[];
  readonly artifacts: ArtifactRecord[];
  readonly suites: SuiteRecord[];
  readonly checks: CheckRecord[];
  readonly statuses: StatusRecord[];
  readonly deployments: DeploymentRecord[];
  readonly reviews: ReviewRecord[];
  readonly analyses: AnalysisRecord[];
  readonly alerts: AlertRecord[];
  readonly comments: CommentRecord[];
  readonly releases: ReleaseRecord[];
  readonly teams: Map<string, readonly string[]>;
  /** How commits are signed, by their hashes; any other is not. */
  readonly signatures: Map<string, Add.SignatureSpec>;
  /** Login behind the token. */
  viewer: string;
  /** Most entries of a tree before it is truncated; GitHub: 100,000. */
  treeLimit: number;
}

/** The app that runs workflows. */
export const ACTIONS = { id: 15368, slug: 'github-actions', name: 'GitHub Actions' } as const;
/** Who acts with a workflow's token. */
export const BOT = 'github-actions[bot]';

/** A state with one empty repository and the token's user. */
export const newState = (fullName: string): State => ({
  repositories: [{ id: 700_100_200, fullName, fork: false, deleted: false, defaultBranch: 'main' }],
  users: [{ login: BOT, id: 41898282, type: 'Bot', permission: 'none' }],
  pulls: [],
  runs: [],
  jobs: [],
  artifacts: [],
  suites: [],
  checks: [],
  statuses: [],
  deployments: [],
  reviews: [],
  analyses: [],
  alerts: [],
  comments: [],
  releases: [],
  teams: new Map(),
  signatures: new Map(),
  viewer: BOT,
  treeLimit: 100_000,
});
