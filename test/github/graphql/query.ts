import { GraphQLError } from 'graphql';
import { nodeId } from '../hub.ts';
import type { DeploymentRecord, RepositoryRecord } from '../state.ts';
import { connection, type PageArguments } from './connection.ts';
import { actor, type Context, need } from './context.ts';
import { object, ref } from './objects.ts';
import { pull } from './pulls.ts';

const missing = (what: string) =>
  new GraphQLError(`Could not resolve to a ${what}.`, { extensions: { type: 'NOT_FOUND' } });

interface PullsArguments extends PageArguments {
  readonly states?: readonly string[] | null;
  readonly headRefName?: string | null;
  readonly baseRefName?: string | null;
  readonly orderBy?: { readonly direction: 'ASC' | 'DESC' } | null;
}

const deployment = (context: Context, { id, sha, environment, state, createdAt }: DeploymentRecord) => ({
  __typename: 'Deployment',
  id: nodeId('DE', id),
  databaseId: id,
  commitOid: sha,
  createdAt,
  updatedAt: createdAt,
  environment,
  creator: () => actor(context, context.hub.state.viewer),
  latestStatus: state === null ? null : { __typename: 'DeploymentStatus', id: nodeId('DES', id), state, createdAt },
});

/** `Repository`; the one under test by default. */
export function repository(context: Context, record: RepositoryRecord | undefined = context.hub.state.repositories[0]) {
  if (!record) return null;
  const { hub } = context;
  const [owner = '', name = ''] = record.fullName.split('/');
  const find = (number: number) => hub.state.pulls.find((one) => one.number === number);
  const pullRequest = ({ number }: { readonly number: number }) => {
    need(context, 'pull-requests');
    const one = find(number);
    if (!one) throw missing(`PullRequest with the number of ${number}`);
    return pull(context, one);
  };
  return {
    __typename: 'Repository',
    id: nodeId('R', record.id),
    databaseId: record.id,
    name,
    nameWithOwner: record.fullName,
    isFork: record.fork,
    isPrivate: true,
    isArchived: false,
    url: `${hub.serverUrl}/${record.fullName}`,
    owner: () => actor(context, owner),
    defaultBranchRef: () => ref(context, `refs/heads/${record.defaultBranch}`),
    ref: ({ qualifiedName }: { readonly qualifiedName: string }) => {
      need(context, 'contents');
      return ref(context, qualifiedName);
    },
    object: (args: { readonly oid?: string | null; readonly expression?: string | null }) => object(context, args),
    deployments: (args: PageArguments & { readonly orderBy?: { readonly direction: 'ASC' | 'DESC' } | null }) => {
      need(context, 'deployments');
      const sign = args.orderBy?.direction === 'DESC' ? -1 : 1;
      const found = [...hub.state.deployments].sort((a, b) => sign * (a.createdAt < b.createdAt ? -1 : 1));
      return connection(
        found.map((one) => deployment(context, one)),
        args,
        'deployments',
      );
    },
    pullRequest,
    issueOrPullRequest: pullRequest,
    pullRequests: (args: PullsArguments) => {
      need(context, 'pull-requests');
      const found = hub.state.pulls
        .filter((one) => !args.states || args.states.includes(one.merged ? 'MERGED' : one.state.toUpperCase()))
        .filter((one) => !args.headRefName || one.headRef === args.headRefName)
        .filter((one) => !args.baseRefName || one.baseRef === args.baseRefName)
        .sort((a, b) => (args.orderBy?.direction === 'DESC' ? b.number - a.number : a.number - b.number));
      return connection(
        found.map((one) => pull(context, one)),
        args,
        'pullRequests',
      );
    },
  };
}

/** Open pull requests by a search like `repo:acme/orders is:pr is:open <sha>`. */
function search(context: Context, args: PageArguments & { readonly query: string; readonly type: string }) {
  need(context, 'pull-requests');
  const words = args.query.split(/\s+/).filter(Boolean);
  const has = (word: string) => words.includes(word);
  const shas = words.flatMap((word) => /^(?:sha:)?([0-9a-f]{7,40})$/.exec(word)?.[1] ?? []);
  const found = context.hub.state.pulls
    .filter(() => has(`repo:${context.hub.repository}`))
    .filter((one) => (!has('is:open') && !has('state:open')) || one.state === 'open')
    .filter((one) => shas.every((sha) => one.headSha.startsWith(sha)));
  const nodes = found.map((one) => pull(context, one));
  return { ...connection(nodes, args, 'search'), issueCount: nodes.length };
}

/** The root of all queries. */
export const root = (context: Context) => ({
  repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
    const full = `${owner}/${name}`.toLowerCase();
    const record = context.hub.state.repositories.find((one) => one.fullName.toLowerCase() === full && !one.deleted);
    if (!record) throw missing(`Repository with the name '${owner}/${name}'`);
    return repository(context, record);
  },
  search: (args: PageArguments & { readonly query: string; readonly type: string }) => search(context, args),
  viewer: () => ({
    ...actor(context, context.hub.state.viewer),
    __typename: 'User',
    // Here, unlike in an Actor, the suffix of a bot stays.
    login: context.hub.state.viewer,
  }),
  rateLimit: () => ({
    cost: 1,
    limit: 1_000,
    remaining: 999,
    used: 1,
    nodeCount: 1,
    resetAt: new Date(Date.now() + 3_600_000).toISOString(),
  }),
});
