import type { Change, FileStatus, PullRequest, Tree } from '../../model/change.ts';
import type { Forge, RemoteAnswer } from '../../model/forge.ts';
import { Stop } from '../../model/stop.ts';
import type { Api } from './api.ts';
import { commitFinder, infoOf } from './commits.ts';
import { filesBetween } from './difference.ts';
import { Fault } from './fault.ts';
import { foresee } from './foresee.ts';
import { glimpseOf } from './glimpse.ts';
import { lookUp } from './lookup.ts';
import { peopleOf } from './people.ts';
import type { ChangedData, PullData } from './shapes.ts';
import { type Added, listFiles, readAdded, readPull, readTip, type Tip } from './start.ts';
import { openStore } from './store.ts';
import { treeReader } from './trees.ts';
import { openWorkspace } from './workspace.ts';
import { worthFetching } from './worth.ts';

/** What is judged. `hint` is what the event said: it only lets calls start earlier, the live pull request decides. */
export interface GithubOptions {
  readonly api: Api;
  readonly pull: number;
  /** `GITHUB_SERVER_URL`: host that links of this repository point at. */
  readonly serverUrl: string;
  readonly hint?: { readonly head: string; readonly base: string };
  /** Path of the configuration, when it is not the usual one. */
  readonly configPath?: string;
  /** Id of the run that the gate itself is part of: it proves nothing. */
  readonly ownRun?: string;
  /** Folder that may hold a checkout (`GITHUB_WORKSPACE`). */
  readonly workspace?: string;
}

/** What a pull request became while it was judged. */
export type Movement = 'same' | 'moved' | 'retargeted' | 'closed';

/** The forge of one pull request, with what the entry needs beside the story. */
export interface GithubForge extends Forge {
  readonly head: string;
  readonly baseBranch: string;
  /** Reads the pull request again, right before anything is published. */
  readonly movement: () => Promise<Movement>;
}

/** Trees that are fetched before they are asked for. */
const AHEAD = 8;
/** Commits before the head whose trees are fetched at once. */
const BEFORE = 3;

/** A fault that leaves nothing to judge ends the check: the gate cannot tell. */
function stopped<Args extends readonly unknown[], Out>(work: (...args: Args) => Promise<Out>) {
  return async (...args: Args): Promise<Out> => {
    try {
      return await work(...args);
    } catch (error) {
      throw error instanceof Fault ? new Stop(4, `cannot tell: ${error.message}`) : error;
    }
  };
}

function branchOf({ head, base }: PullData): string | undefined {
  // A fork can call its branch `main`; a link to `blob/main/…` of this repository does not mean that one.
  return head.repo?.id === base.repo.id ? head.ref : undefined;
}

/** GitHub's words for what became of a file. */
const STATUS: Readonly<Record<string, FileStatus>> = {
  added: 'added',
  copied: 'added',
  removed: 'deleted',
  renamed: 'renamed',
};

/** A file's lines as GitHub counts them: none for a binary file. */
function linesOf({ additions, deletions }: ChangedData): Pick<Change['files'][number], 'added' | 'deleted'> {
  return additions === undefined || deletions === undefined ? {} : { added: additions, deleted: deletions };
}

function fileOf(file: ChangedData): Change['files'][number] {
  const status = STATUS[file.status] ?? 'modified';
  const from = status === 'renamed' ? file.previous_filename : undefined;
  return { path: file.filename, status, ...(from === undefined ? {} : { from }), ...linesOf(file) };
}

/** The files with the lines that the comparison tells; it lists 300 of them. */
function withLines(files: Change['files'], { changed }: Added): Change['files'] {
  const told = new Map(changed.map((file) => [file.filename, file]));
  return files.map((file) => {
    const found = told.get(file.path);
    return found && (STATUS[found.status] ?? 'modified') === file.status ? { ...file, ...linesOf(found) } : file;
  });
}

/** A change without its files. */
function changeOf(api: Api, pull: PullData, added: Added, tip: Tip, host: string): Omit<Change, 'files'> {
  const pullRequest: PullRequest = {
    number: pull.number,
    title: pull.title,
    body: pull.body ?? '',
    ...(pull.user ? { author: { id: pull.user.id, login: pull.user.login } } : {}),
  };
  const branch = branchOf(pull);
  return {
    repository: api.repository,
    remote: `${host}/${api.repository}`,
    base: added.base,
    head: pull.head.sha,
    ...(branch === undefined ? {} : { branch }),
    pullRequest,
    commits: added.commits.map(infoOf).reverse(),
    policyAt: tip.sha,
  };
}

/** Files by the whole trees; by GitHub's own list where these are cut. What may lack is said. */
async function filesOf(
  api: Api,
  pull: PullData,
  added: Added,
  [base, head]: readonly [Tree, Tree],
): Promise<Pick<Change, 'files' | 'incomplete'>> {
  const cut = base.truncated || head.truncated;
  const listed = cut ? await listFiles(api, pull) : undefined;
  const files = cut ? (listed ?? []).map(fileOf) : withLines(filesBetween(base, head, added.renames), added);
  const lacks = [
    ...(cut && !listed ? ['the repository is too large for GitHub to list all files that the change touches'] : []),
    ...(added.complete ? [] : ['the pull request has more commits than GitHub lists']),
  ];
  return { files, ...(lacks[0] === undefined ? {} : { incomplete: lacks.join('; ') }) };
}

/**
 * A pull request on GitHub as the place where a change lives, read at fixed commits through the API. Throws Stop(4) when
 * it cannot be read. Nothing is checked out and nothing of the repository is run.
 */
export async function openGithub(options: GithubOptions): Promise<GithubForge> {
  const { api, hint } = options;
  const tree = treeReader(api);
  const early = hint ? readAdded(api, hint.base, hint.head) : undefined;
  early?.catch(() => {});
  if (hint) void tree(hint.head);
  const [pull, tip] = await stopped(() =>
    Promise.all([readPull(api, options.pull), readTip(api, options.configPath)]),
  )();
  const head = pull.head.sha;
  const fits = hint?.head === head && hint.base === pull.base.ref;
  const added = await stopped(() => (fits && early ? early : readAdded(api, pull.base.ref, head)))();
  const seen = (commits: ReadonlySet<string>) => {
    for (const sha of [...commits].slice(0, AHEAD)) void tree(sha);
  };
  const store = openStore(api, head, seen, openWorkspace(options.workspace));
  if (tip.entry && tip.text !== undefined) store.put(tip.entry.oid, new TextEncoder().encode(tip.text));
  const learned = async (commit: string) => {
    const found = await tree(commit);
    store.learn(found);
    return found;
  };
  let known: Promise<Change> | undefined;
  const change = () => {
    known ??= readChange();
    return known;
  };
  const bare = changeOf(api, pull, added, tip, new URL(options.serverUrl).host);
  const readChange = async () => {
    const trees = await Promise.all([learned(added.base), learned(head)]);
    return { ...bare, ...(await filesOf(api, pull, added, trees)) };
  };
  // The files that the change brings along are mostly what its document links: they are fetched with the base's tree.
  void learned(head).then(
    (found) => store.expect(worthFetching(found, added)),
    () => {},
  );
  // Reports mostly name a commit of the pull request that lies shortly before the one that brought them in.
  for (const { sha } of added.commits.slice(-1 - BEFORE, -1)) void tree(sha);
  const commit = commitFinder(api, head, added, pull.merge_commit_sha);
  const people = peopleOf({ api, pull, head, store, tree: learned });
  const answers = new Map<string, Promise<RemoteAnswer>>();
  const lookedUp: Forge['lookUp'] = (target) => {
    const key = JSON.stringify(target);
    const answer =
      answers.get(key) ??
      lookUp(target, { api, pull, added, change, commit, blob: store.blob, tree: learned, ownRun: options.ownRun });
    answers.set(key, answer);
    return answer;
  };
  return {
    name: 'github',
    head,
    baseBranch: pull.base.ref,
    change: stopped(change),
    tree: stopped(learned),
    glimpse: glimpseOf({ ...bare, files: added.changed.map(fileOf) }, added),
    entry: stopped(async (sha, path) =>
      sha === tip.sha && path === tip.path ? tip.entry : (await learned(sha)).entries.get(path),
    ),
    expect: foresee({ api, store, head, tree: learned, commit, lookUp: lookedUp, people: people.ahead }),
    people: people.ask,
    blob: store.blob,
    commit: stopped(commit),
    lastTouched: stopped((paths, upTo) => store.touched(paths, upTo ?? head)),
    lookUp: lookedUp,
    movement: stopped(async () => {
      const now = await readPull(api, options.pull, true);
      if (now.state !== 'open' && pull.state === 'open') return 'closed';
      if (now.head.sha !== head) return 'moved';
      return now.base.ref === pull.base.ref ? 'same' : 'retargeted';
    }),
    close: async () => {},
  };
}
