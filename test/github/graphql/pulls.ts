import { pullFiles } from '../api/pulls.ts';
import { nodeId } from '../hub.ts';
import type { CommentRecord, PullRecord, ReviewRecord } from '../state.ts';
import { log } from '../views/commits.ts';
import { connection, type PageArguments } from './connection.ts';
import { actor, type Context } from './context.ts';
import { commit, commits, ref } from './objects.ts';
import { repository } from './query.ts';

const CHANGE = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
  changed: 'CHANGED',
} as const;

function review(context: Context, one: ReviewRecord) {
  const url = `${context.hub.serverUrl}/${context.hub.repository}/pull/${one.pull}#pullrequestreview-${one.id}`;
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PRR', one.id),
    databaseId: one.id,
    fullDatabaseId: String(one.id),
    state: one.state,
    body: one.body,
    submittedAt: one.submittedAt,
    createdAt: one.submittedAt,
    updatedAt: one.submittedAt,
    url,
    author: () => actor(context, one.user),
    authorAssociation: 'MEMBER',
    authorCanPushToRepository: ['write', 'maintain', 'admin'].includes(
      context.hub.state.users.find(({ login }) => login === one.user)?.permission ?? 'none',
    ),
    commit: async () => (await commits(context, [one.sha]))[0] ?? null,
  };
}

function comment(context: Context, one: CommentRecord) {
  const url = `${context.hub.serverUrl}/${context.hub.repository}/pull/${one.issue}#issuecomment-${one.id}`;
  const author = () => actor(context, one.user);
  const viewerDidAuthor = one.user === context.hub.state.viewer;
  const { body, createdAt, updatedAt } = one;
  const rest = { body, bodyText: body, createdAt, updatedAt, url, author, viewerDidAuthor };
  return {
    __typename: 'IssueComment',
    id: nodeId('IC', one.id),
    databaseId: one.id,
    fullDatabaseId: String(one.id),
    ...rest,
  };
}

/** The newest review of each reviewer; `opinion` leaves out comments. */
function newest(reviews: readonly ReviewRecord[], opinion: boolean): readonly ReviewRecord[] {
  const by = new Map<string, ReviewRecord>();
  for (const one of reviews) if (!opinion || one.state !== 'COMMENTED') by.set(one.user, one);
  return [...by.values()];
}

type WithStates = PageArguments & { readonly states?: readonly string[] | null };

/** `PullRequest`. */
export function pull(context: Context, one: PullRecord): object {
  const { hub } = context;
  const { state } = hub;
  const reviews = state.reviews.filter((each) => each.pull === one.number && each.state !== 'PENDING');
  const show = (list: readonly ReviewRecord[], args: PageArguments, name: string) =>
    connection(
      list.map((each) => review(context, each)),
      args,
      name,
    );
  const files = () => pullFiles(hub, one);
  const range = `${one.baseSha}..${one.headSha}`;
  const sum = async (part: 'additions' | 'deletions') => (await files()).reduce((total, file) => total + file[part], 0);
  const headRecord = state.repositories.find(({ fullName, deleted }) => fullName === one.headRepository && !deleted);
  const own = one.headRepository === hub.repository;
  const opinions = newest(reviews, true).map((each) => each.state);
  const found = async (sha: string) => (await commits(context, [sha]))[0] ?? null;
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', one.id),
    databaseId: one.id,
    fullDatabaseId: String(one.id),
    number: one.number,
    title: one.title,
    body: one.body ?? '',
    bodyText: one.body ?? '',
    state: one.merged ? 'MERGED' : one.state.toUpperCase(),
    closed: one.state === 'closed',
    merged: one.merged,
    mergedAt: one.merged ? one.updatedAt : null,
    closedAt: one.state === 'closed' ? one.updatedAt : null,
    isDraft: one.draft,
    locked: false,
    mergeable: 'MERGEABLE',
    isCrossRepository: !own,
    createdAt: one.createdAt,
    updatedAt: one.updatedAt,
    url: `${hub.serverUrl}/${hub.repository}/pull/${one.number}`,
    author: () => actor(context, one.author),
    authorAssociation: 'CONTRIBUTOR',
    baseRefName: one.baseRef,
    baseRefOid: one.baseSha,
    baseRef: () => ref(context, `refs/heads/${one.baseRef}`),
    baseRepository: () => repository(context),
    repository: () => repository(context),
    headRefName: one.headRef,
    headRefOid: one.headSha,
    headRef: () => (own ? ref(context, `refs/heads/${one.headRef}`) : null),
    headRepository: () => (headRecord ? repository(context, headRecord) : null),
    headRepositoryOwner: () => (headRecord ? actor(context, headRecord.fullName.split('/')[0] ?? '') : null),
    potentialMergeCommit: () => (one.state === 'open' ? found(one.mergeSha) : null),
    mergeCommit: () => (one.merged ? found(one.mergeSha) : null),
    changedFiles: async () => (await files()).length,
    additions: () => sum('additions'),
    deletions: () => sum('deletions'),
    files: async (args: PageArguments) => {
      const nodes = (await files()).slice(0, 3_000).map((file) => ({
        __typename: 'PullRequestChangedFile',
        path: file.filename,
        changeType: CHANGE[file.status],
        additions: file.additions,
        deletions: file.deletions,
      }));
      return connection(nodes, args, 'files');
    },
    commits: async (args: PageArguments) => {
      const inside = (await log(hub, '--reverse', '--topo-order', range)).slice(0, 250);
      const nodes = inside.map((each) => ({
        __typename: 'PullRequestCommit',
        id: nodeId('PRC', `${one.id}:${each.sha}`),
        url: `${hub.serverUrl}/${hub.repository}/pull/${one.number}/commits/${each.sha}`,
        commit: () => commit(context, each),
      }));
      return connection(nodes, args, 'commits');
    },
    reviewDecision: opinions.includes('CHANGES_REQUESTED')
      ? 'CHANGES_REQUESTED'
      : opinions.includes('APPROVED')
        ? 'APPROVED'
        : 'REVIEW_REQUIRED',
    reviews: (args: WithStates) =>
      show(
        reviews.filter((each) => !args.states || args.states.includes(each.state)),
        args,
        'reviews',
      ),
    latestReviews: (args: PageArguments) => show(newest(reviews, false), args, 'latestReviews'),
    latestOpinionatedReviews: (args: PageArguments) => show(newest(reviews, true), args, 'latestOpinionatedReviews'),
    comments: (args: PageArguments) => {
      const found = state.comments.filter((each) => each.issue === one.number);
      return connection(
        found.map((each) => comment(context, each)),
        args,
        'comments',
      );
    },
    statusCheckRollup: async () => {
      const head = (await commits(context, [one.headSha]))[0] as { statusCheckRollup?: () => unknown } | undefined;
      return head?.statusCheckRollup?.() ?? null;
    },
  };
}

/** Pull requests whose commits hold a commit, or whose merge it is. */
export async function pullsWith(context: Context, sha: string): Promise<readonly object[]> {
  const found: object[] = [];
  for (const one of context.hub.state.pulls) {
    const inside = await context.hub.git.read('rev-list', `${one.baseSha}..${one.headSha}`);
    if (one.headSha === sha || one.mergeSha === sha || inside?.toString('utf8').split('\n').includes(sha))
      found.push(pull(context, one));
  }
  return found;
}
