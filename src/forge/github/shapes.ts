import * as z from 'zod/mini';

/** A full object hash: SHA-1 or SHA-256. */
export const sha = z.string().check(z.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
export const id = z.int().check(z.nonnegative());
const account = z.nullable(z.object({ id, login: z.string(), type: z.string() }));

/** A pull request as it is now. */
export const pull = z.object({
  number: id,
  state: z.string(),
  title: z.string(),
  body: z.nullable(z.string()),
  user: account,
  head: z.object({
    sha,
    ref: z.string(),
    repo: z.nullable(z.object({ id })),
  }),
  base: z.object({ sha, ref: z.string(), repo: z.object({ id, full_name: z.string(), default_branch: z.string() }) }),
  merge_commit_sha: z.optional(z.nullable(z.string())),
  changed_files: id,
  commits: id,
});
export type PullData = z.infer<typeof pull>;

/** What a list of pull requests tells of each. */
export const pulls = z.array(
  z.object({ number: id, state: z.string(), head: z.object({ sha }), base: z.object({ ref: z.string() }) }),
);

const dated = z.nullable(z.object({ date: z.optional(z.string()) }));
export const commit = z.object({
  sha,
  commit: z.object({ message: z.string(), author: z.optional(dated), committer: dated }),
  parents: z.array(z.object({ sha })),
});
export type CommitData = z.infer<typeof commit>;

const changed = z.object({
  filename: z.string(),
  status: z.string(),
  previous_filename: z.optional(z.string()),
  patch: z.optional(z.string()),
  additions: z.optional(z.int()),
  deletions: z.optional(z.int()),
});
export type ChangedData = z.infer<typeof changed>;

/** A comparison of two commits; files are on the first page only and at most 300. */
export const comparison = z.object({
  status: z.enum(['ahead', 'behind', 'identical', 'diverged']),
  total_commits: id,
  base_commit: commit,
  merge_base_commit: commit,
  commits: z.array(commit),
  files: z.optional(z.array(changed)),
});
export type Comparison = z.infer<typeof comparison>;

export const files = z.array(changed);

/** One git tree. */
export const tree = z.object({
  truncated: z.boolean(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.string(),
      type: z.string(),
      sha,
      size: z.optional(z.int()),
    }),
  ),
});

export const blob = z.object({ sha, encoding: z.string(), content: z.string(), size: z.nullable(z.int()) });

/** A workflow run by its latest attempt. */
export const run = z.object({
  id,
  name: z.optional(z.nullable(z.string())),
  path: z.string(),
  head_sha: sha,
  head_branch: z.nullable(z.string()),
  event: z.string(),
  status: z.nullable(z.string()),
  conclusion: z.nullable(z.string()),
  run_attempt: z.optional(z.int()),
  run_started_at: z.optional(z.string()),
  workflow_id: id,
  html_url: z.string(),
  repository: z.object({ id }),
});
export type RunData = z.infer<typeof run>;
export const runs = z.object({ total_count: id, workflow_runs: z.array(run) });

export const job = z.object({
  id,
  run_id: id,
  run_attempt: z.optional(z.int()),
  head_sha: sha,
  name: z.string(),
  status: z.string(),
  conclusion: z.nullable(z.string()),
  html_url: z.nullable(z.string()),
  steps: z.optional(
    z.array(z.object({ name: z.string(), number: z.int(), status: z.string(), conclusion: z.nullable(z.string()) })),
  ),
});
export type JobData = z.infer<typeof job>;
export const jobs = z.object({ total_count: id, jobs: z.array(job) });

export const check = z.object({
  id,
  name: z.string(),
  head_sha: sha,
  status: z.string(),
  conclusion: z.nullable(z.string()),
  details_url: z.nullable(z.string()),
  app: z.nullable(z.object({ id, slug: z.optional(z.string()), name: z.string() })),
});

export const artifact = z.object({
  id,
  name: z.string(),
  size_in_bytes: id,
  expired: z.boolean(),
  created_at: z.nullable(z.string()),
  expires_at: z.nullable(z.string()),
  digest: z.optional(z.nullable(z.string())),
  workflow_run: z.optional(
    z.nullable(z.object({ id: z.optional(id), repository_id: z.optional(id), head_sha: z.optional(z.string()) })),
  ),
});
export type ArtifactData = z.infer<typeof artifact>;
export const artifacts = z.object({ total_count: id, artifacts: z.array(artifact) });

export const analysis = z.object({
  id,
  ref: z.string(),
  commit_sha: sha,
  category: z.string(),
  error: z.string(),
  warning: z.string(),
  created_at: z.string(),
  results_count: id,
  rules_count: id,
  tool: z.object({ name: z.optional(z.string()) }),
});
export type AnalysisData = z.infer<typeof analysis>;
export const analyses = z.array(analysis);

export const alert = z.object({ number: id, state: z.optional(z.nullable(z.string())) });

export const alerts = z.array(
  z.object({
    number: id,
    security_advisory: z.optional(z.object({ severity: z.string() })),
  }),
);

export const release = z.object({
  id,
  tag_name: z.string(),
  draft: z.boolean(),
  assets: z.array(
    z.object({ id, name: z.string(), state: z.string(), size: id, digest: z.optional(z.nullable(z.string())) }),
  ),
});

export const review = z.object({
  id,
  user: account,
  state: z.string(),
  commit_id: z.nullable(z.string()),
});

export const permission = z.object({ permission: z.string() });

/** Members of a team, as far as they matter. */
export const members = z.array(z.object({ login: z.string() }));

export const comment = z.object({ id, body: z.optional(z.string()), user: account });

export type CommentData = z.infer<typeof comment>;
export const comments = z.array(comment);
/** An answer whose content does not matter. */
export const anything = z.object({});

/** Something that was written, by its hash. */
export const made = z.object({ sha });

/** A commit as git keeps it. */
export const gitCommit = z.object({ sha, tree: z.object({ sha }) });

/** A new pull request. */
export const opened = z.object({ number: id, html_url: z.string() });

/** An account, as its own page tells it. */
export const user = z.object({ login: z.string(), type: z.string() });
