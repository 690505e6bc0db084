import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildScenario } from '../../src/demo/build.ts';
import { type Blobs, startBlobs } from './blobs.ts';
import { addPull, pushPull } from './build/pulls.ts';
import { addCheck, addRun } from './build/runs.ts';
import * as things from './build/things.ts';
import { type Call, longestChain } from './calls.ts';
import { type Fault, faultList } from './faults.ts';
import { type Hub, userOf } from './hub.ts';
import { listen } from './listener.ts';
import { type CommitSpec, makeRepository, type Repository } from './repository.ts';
import type * as Add from './specs.ts';
import { newState, type State } from './state.ts';

/** What the fake GitHub starts from; everything has a valid default. */
export interface GitHubOptions {
  /** `owner/name`; default `acme/orders`. */
  readonly repository?: string;
  /** Commits of `main`, oldest first; default: one commit with a README. */
  readonly commits?: readonly CommitSpec[];
  /** Branches beside `main`: each starts at the tip of `from` (default `main`). */
  readonly branches?: Readonly<Record<string, { readonly from?: string; readonly commits: readonly CommitSpec[] }>>;
  /** Name of a folder in `examples/`: its repository, with pull request 12 from its branch (see `hub.pull`). */
  readonly example?: string;
  /** What the token may do; default `READ_AND_STATUS`. A missing one answers 403 with the permission named. */
  readonly permissions?: Permissions;
  /**
   * Milliseconds that every answer takes at least. Without it answers come as soon as they can, and independent calls may
   * look like a chain.
   */
  readonly latency?: number;
  /** Server time of everything without a date of its own, ISO; default: the example's `at`, else 2025-08-13T16:00:00Z. */
  readonly now?: string;
  /** Requests left in the hour; default 1,000. At 0 every call but a 304 answers 403 as a primary rate limit. */
  readonly budget?: number;
}

/** Permissions by their name in a workflow file. */
export type Permissions = Readonly<Partial<Record<Permission, 'read' | 'write'>>>;
export type Permission =
  | 'actions'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'issues'
  | 'members'
  | 'metadata'
  | 'pull-requests'
  | 'secret-scanning-alerts'
  | 'security-events'
  | 'statuses'
  | 'vulnerability-alerts';

/** A running fake GitHub for one repository (and its forks). */
export interface GitHub {
  /** Base of the REST API, what a runner has in GITHUB_API_URL: `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** What a runner has in GITHUB_GRAPHQL_URL. */
  readonly graphqlUrl: string;
  /** What a runner has in GITHUB_SERVER_URL and all `html_url`s start with: `https://github.com`. */
  readonly serverUrl: string;
  /** The one token that is let in. */
  readonly token: string;
  readonly repository: string;
  /** The bare git repository behind it: `git.push(branch, commits)`, `git.sha(ref)`, `git.merge(…)`. */
  readonly git: Repository;
  /** Everything that is not in git; may be changed at any time, answers are made from it. */
  readonly state: State;
  /** Second listener that plays the storage host of artifacts, logs and release assets. */
  readonly blobs: Blobs;

  /** Opens a pull request; number 12 by default for the first. */
  readonly addPull: (spec: Add.PullSpec) => Add.Pull;
  /** Pushes commits to the head branch of a pull request and moves its head; answers the new head. */
  readonly pushPull: (number: number, commits: readonly CommitSpec[]) => string;
  /** Adds a workflow run with jobs, check runs of app `github-actions` and artifacts; ids can be given, so that a document can link them. */
  readonly addRun: (spec: Add.RunSpec) => Add.Run;
  /** Adds a check run of an app (default: `github-actions`, id 15368). */
  readonly addCheck: (spec: Add.CheckSpec) => Add.Check;
  readonly addStatus: (spec: Add.StatusSpec) => void;
  readonly addDeployment: (spec: Add.DeploymentSpec) => void;
  readonly addReview: (spec: Add.ReviewSpec) => Add.Review;
  /** Adds a code scanning analysis with its SARIF. */
  readonly addAnalysis: (spec: Add.AnalysisSpec) => Add.Analysis;
  /** Adds an alert of code scanning, Dependabot or secret scanning; answers its page's address. */
  readonly addAlert: (spec: Add.AlertSpec) => Add.Alert;
  readonly addComment: (spec: Add.CommentSpec) => Add.Comment;
  readonly addRelease: (spec: Add.ReleaseSpec) => Add.Release;
  /** Members of a team of the organisation that owns the repository. */
  readonly addTeam: (slug: string, members: readonly string[]) => void;
  /** A user with a permission on the repository; users that are named anywhere else are made with `read`. */
  readonly addUser: (spec: Add.UserSpec) => Add.User;

  /** Says how a commit (hash or branch) is signed. */
  readonly sign: (sha: string, spec: Add.SignatureSpec) => void;

  /** Changes what the token may do from now on. */
  readonly allow: (permissions: Permissions) => void;
  /** Injects a fault into the next matching calls. */
  readonly fault: (fault: Fault) => void;
  /** Milliseconds that every answer takes at least from now on. */
  readonly pace: (latency: number) => void;
  /** Runs `action` before the `call`th (default first) request of an operation is answered: how a head moves during a run. */
  readonly before: (operation: string, action: () => void | Promise<void>, call?: number) => void;

  /** Every request so far, in order of arrival. */
  readonly calls: () => readonly Call[];
  /** Length of the longest chain of calls of which each started after the one before had been answered. */
  readonly chain: () => number;
  /** Number of calls by operation, e.g. `{ 'pulls/get': 2 }`; GraphQL counts as `graphql`. */
  readonly count: () => Readonly<Record<string, number>>;
  /** Forgets calls, faults and `before`s, and gives the whole budget back. */
  readonly reset: () => void;
  /** Forgets what is not in git but repositories, users and pull requests too, and what the token may do. */
  readonly clear: () => void;
  /** Breaches of GitHub's contract so far, by the client or by this server; taking them stops `close` from throwing. */
  readonly takeViolations: () => readonly string[];
  /** Stops, removes everything, and throws when there were breaches that nobody took. */
  readonly close: () => Promise<void>;
}

/** `pull-requests: read, contents: read, …, statuses: write`: what the guide tells people to give. */
export const READ_AND_STATUS: Permissions = {
  actions: 'read',
  checks: 'read',
  contents: 'read',
  issues: 'read',
  'pull-requests': 'read',
  'security-events': 'read',
  statuses: 'write',
};

/** Fills the bare repository; answers the pull request that an example asks for. */
async function fill(git: Repository, folder: string, options: GitHubOptions) {
  if (options.example !== undefined) {
    const examples = path.resolve(import.meta.dirname, '../../examples', options.example);
    const built = await buildScenario(examples, path.join(folder, 'example'));
    git.git('fetch', '--quiet', built.dir, '+refs/heads/*:refs/heads/*');
    return built;
  }
  git.push('main', options.commits ?? [{ message: 'Start', files: { 'README.md': '# Orders\n' } }]);
  for (const [branch, { from, commits }] of Object.entries(options.branches ?? {})) git.push(branch, commits, from);
  return undefined;
}

const TOKEN = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';

/** Starts a fake GitHub. */
export async function github(options: GitHubOptions = {}): Promise<GitHub> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'github-'));
  const bare = path.join(folder, 'bare.git');
  await mkdir(bare);
  const git = makeRepository(bare);
  const example = await fill(git, folder, options);
  const now = options.now ?? example?.at ?? '2025-08-13T16:00:00Z';

  const breaches: string[] = [];
  const calls: Call[] = [];
  const faults = faultList();
  const budget = { limit: options.budget ?? 1_000, remaining: options.budget ?? 1_000 };
  let permissions = options.permissions ?? READ_AND_STATUS;
  let waiting: { readonly operation: string; readonly action: () => void | Promise<void>; left: number }[] = [];
  const breach = (what: string) => void breaches.push(what);
  let held = options.latency;
  const latency = () => held;
  const fault = (address: string) => faults.take('blob-storage', address);
  const blobs = await startBlobs({ called: (call) => void calls.push(call), breach, latency, fault });

  const repository = options.repository ?? 'acme/orders';
  let id = 9_000_000_000;
  const state = newState(repository);
  const before = async (operation: string) => {
    const due = waiting.filter((one) => one.operation === operation && --one.left === 0);
    for (const { action } of due) await action();
  };
  const api = await listen(() => house);
  const hub: Hub = {
    url: api.url,
    serverUrl: 'https://github.com',
    repository,
    git,
    state,
    blobs,
    now: () => now,
    next: () => ++id,
  };
  const house = { hub, token: TOKEN, latency, permissions: () => permissions, budget, calls, faults, before, breach };
  userOf(hub, 'nadia').permission = 'write';
  if (example) addPull(hub, { head: example.branch, ...(example.prBody ? { body: example.prBody } : {}) });

  const reset = () => {
    calls.length = 0;
    faults.clear();
    waiting = [];
    budget.remaining = budget.limit;
  };
  const close = async () => {
    await Promise.all([api.close(), blobs.close()]);
    git.close();
    await rm(folder, { recursive: true, force: true });
    if (breaches.length > 0) throw new Error(`GitHub's contract was broken:\n${breaches.join('\n')}`);
  };
  return {
    url: api.url,
    graphqlUrl: `${api.url}/graphql`,
    serverUrl: hub.serverUrl,
    token: TOKEN,
    repository,
    git,
    state,
    blobs,
    addPull: (spec) => addPull(hub, spec),
    pushPull: (number, commits) => pushPull(hub, number, commits),
    addRun: (spec) => addRun(hub, spec),
    addCheck: (spec) => addCheck(hub, spec),
    addStatus: (spec) => things.addStatus(hub, spec),
    addDeployment: (spec) => things.addDeployment(hub, spec),
    addReview: (spec) => things.addReview(hub, spec),
    addAnalysis: (spec) => things.addAnalysis(hub, spec),
    addAlert: (spec) => things.addAlert(hub, spec),
    addComment: (spec) => things.addComment(hub, spec),
    addRelease: (spec) => things.addRelease(hub, spec),
    addUser: (spec) => things.addUser(hub, spec),
    sign: (sha, spec) => void state.signatures.set(git.sha(sha), spec),
    addTeam: (slug, members) => void state.teams.set(slug, members),
    allow: (next) => {
      permissions = next;
    },
    fault: faults.add,
    pace: (next) => {
      held = next;
    },
    before: (operation, action, call = 1) => void waiting.push({ operation, action, left: call }),
    calls: () => [...calls],
    chain: () => longestChain(calls),
    count: () => {
      const counts: Record<string, number> = {};
      for (const { operation } of calls) counts[operation] = (counts[operation] ?? 0) + 1;
      return counts;
    },
    reset,
    clear: () => {
      const { runs, jobs, artifacts, suites, checks, statuses, reviews, analyses, alerts, comments, releases } = state;
      for (const list of [
        runs,
        jobs,
        artifacts,
        suites,
        checks,
        statuses,
        reviews,
        analyses,
        alerts,
        comments,
        releases,
      ])
        list.length = 0;
      state.signatures.clear();
      permissions = options.permissions ?? READ_AND_STATUS;
      reset();
    },
    takeViolations: () => breaches.splice(0),
    close,
  };
}
