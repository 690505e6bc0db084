import * as z from 'zod/mini';
import type { TreeEntry } from '../../model/change.ts';
import type { Api } from './api.ts';
import { Fault } from './fault.ts';
import * as shapes from './shapes.ts';

/** The configuration file as it is on the tip of the default branch, fixed at the start. */
export interface Tip {
  readonly sha: string;
  /** The default branch's name. */
  readonly branch: string;
  /** Path of the configuration that was asked for. */
  readonly path: string;
  readonly entry?: TreeEntry;
  readonly text?: string;
}

/** Where the configuration is kept when nothing else is said. */
const POLICY = '.github/ready-gate.yml';

const QUERY = `query($owner: String!, $repo: String!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef {
      name
      target { oid ... on Commit { file(path: $path) { oid mode size object { ... on Blob { isTruncated text } } } } }
    }
  }
}`;

const answer = z.object({
  repository: z.object({
    defaultBranchRef: z.object({
      name: z.string(),
      target: z.object({
        oid: shapes.sha,
        file: z.nullable(
          z.object({
            oid: shapes.sha,
            mode: z.int(),
            size: z.int(),
            object: z.nullable(
              z.object({ isTruncated: z.optional(z.boolean()), text: z.optional(z.nullable(z.string())) }),
            ),
          }),
        ),
      }),
    }),
  }),
});

/** Reads the tip of the default branch with the policy on it, in one query, so that both are of one moment. */
export async function readTip(api: Api, path = POLICY): Promise<Tip> {
  const { repository } = await api.graphql(QUERY, { path }, { what: 'the default branch', shape: answer });
  const { name, target } = repository.defaultBranchRef;
  const { file } = target;
  if (!file) return { sha: target.oid, branch: name, path };
  const entry = { path, mode: file.mode.toString(8).padStart(6, '0'), oid: file.oid, size: file.size };
  const text = file.object?.isTruncated === false ? file.object.text : undefined;
  return { sha: target.oid, branch: name, path, entry, ...(text ? { text } : {}) };
}

/** A pull request as it is at this moment. */
export async function readPull(api: Api, number: number, fresh = false): Promise<shapes.PullData> {
  const pull = await api.get('/pulls/{pull_number}', {
    what: `pull request ${number}`,
    shape: shapes.pull,
    params: { pull_number: number },
    fresh,
  });
  if (pull.number !== number) throw new Fault('garbage', `GitHub answered with another pull request than ${number}`);
  return pull;
}

/** Most pages of a hundred commits that are read. */
const PAGES = 20;

/** What a pull request adds: merge base, commits oldest first, renames; `complete` is false when there are too many commits. */
export interface Added {
  readonly base: string;
  /** Tip of the base branch at this moment. */
  readonly tip: string;
  readonly commits: readonly shapes.CommitData[];
  /** Merge base and tip themselves. */
  readonly ends: readonly shapes.CommitData[];
  readonly renames: ReadonlyMap<string, string>;
  /** Changed files, as far as the first page tells them (300): a hint of what will be asked for, no more. */
  readonly changed: readonly shapes.ChangedData[];
  readonly complete: boolean;
}

/** Compares a head with the branch that it goes to. GitHub gives 250 commits without pages; more come page by page. */
export async function readAdded(api: Api, base: string, head: string): Promise<Added> {
  const ask = (params: object) =>
    api.get('/compare/{basehead}', {
      what: `the comparison of ${base} with ${head.slice(0, 7)}`,
      shape: shapes.comparison,
      params: { basehead: `${base}...${head}`, ...params },
    });
  const first = await ask({});
  const commits = new Map(first.commits.map((commit) => [commit.sha, commit]));
  if (first.total_commits > commits.size) {
    const pages = Math.min(PAGES, Math.ceil(first.total_commits / 100));
    const rest = await Promise.all(Array.from({ length: pages }, (_, at) => ask({ per_page: 100, page: at + 1 })));
    // Pages are oldest first, and together whole.
    commits.clear();
    for (const page of rest) for (const commit of page.commits) commits.set(commit.sha, commit);
  }
  const renames = (first.files ?? []).flatMap((file) =>
    file.status === 'renamed' && file.previous_filename !== undefined
      ? [[file.filename, file.previous_filename] as const]
      : [],
  );
  return {
    base: first.merge_base_commit.sha,
    tip: first.base_commit.sha,
    commits: [...commits.values()],
    ends: [first.merge_base_commit, first.base_commit],
    renames: new Map(renames),
    changed: first.files ?? [],
    complete: commits.size === first.total_commits,
  };
}

/** Files by GitHub's own list, for trees that are too large to compare; undefined when that list is cut (3,000) or does not add up. */
export async function listFiles(api: Api, pull: shapes.PullData) {
  if (pull.changed_files >= 3_000) return undefined;
  const pages = await Promise.all(
    Array.from({ length: Math.ceil(pull.changed_files / 100) }, (_, at) =>
      api.get('/pulls/{pull_number}/files', {
        what: `the files of pull request ${pull.number}`,
        shape: shapes.files,
        params: { pull_number: pull.number, per_page: 100, page: at + 1 },
      }),
    ),
  );
  const files = new Map(pages.flat().map((file) => [file.filename, file]));
  return files.size === pull.changed_files ? [...files.values()] : undefined;
}
