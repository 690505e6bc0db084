import * as z from 'zod/mini';
import type { Delivery, Sample } from '../../model/stats.ts';
import type { State } from '../../model/verdict.ts';
import type { Api } from './api.ts';
import { Fault } from './fault.ts';

/** Pull requests of one page, and most pages: a thousand pull requests, the newest first. */
const PAGE = 25;
const PAGES = 40;
/** Deployments of one page; as many pages at most. */
const DEPLOYMENTS = 100;

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) });
const status = z.object({ state: z.string(), description: z.nullable(z.string()), createdAt: z.string() });
const pullShape = z.object({
  number: z.number(),
  createdAt: z.string(),
  commits: z.object({
    nodes: z.array(z.object({ commit: z.object({ status: z.nullable(z.object({ context: z.nullable(status) })) }) })),
  }),
});
const pullsShape = z.object({
  repository: z.nullable(z.object({ pullRequests: z.object({ pageInfo, nodes: z.array(pullShape) }) })),
});
const deploymentsShape = z.object({
  repository: z.nullable(
    z.object({
      deployments: z.object({
        pageInfo,
        nodes: z.array(z.object({ createdAt: z.string(), latestStatus: z.nullable(z.object({ state: z.string() })) })),
      }),
    }),
  ),
});

const PULLS = `query($owner: String!, $repo: String!, $context: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: ${PAGE}, after: $after, orderBy: {field: CREATED_AT, direction: DESC}) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number createdAt
        commits(last: 100) { nodes { commit { status { context(name: $context) { state description createdAt } } } } }
      }
    }
  }
}`;
const DEPLOYED = `query($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    deployments(first: ${DEPLOYMENTS}, after: $after, orderBy: {field: CREATED_AT, direction: DESC}) {
      pageInfo { hasNextPage endCursor }
      nodes { createdAt latestStatus { state } }
    }
  }
}`;

/** A commit status as the gate writes them; "Report only, …" is a success that says what it would have been. */
function stateOf({ state, description }: z.infer<typeof status>): State | undefined {
  const text = (description ?? '').replace(/^Report only, would (?:block|wait|pass)\. /, '');
  const words: readonly (readonly [string, State])[] = [
    ['Not ready', 'not-ready'],
    ['Waiting', 'waiting'],
    ['Cannot tell', 'cannot-tell'],
    ['Ready', 'ready'],
  ];
  const told = words.find(([word]) => text.startsWith(word))?.[1];
  if (told) return told;
  return state === 'SUCCESS' ? 'ready' : state === 'FAILURE' ? 'not-ready' : undefined;
}

/** The reason in a status without places and numbers, so that equal ones are counted together. */
const reasonOf = (description: string | null): string =>
  (description ?? 'no reason')
    .replace(/^(?:Report only, would \w+\. )?(?:Not ready|Cannot tell|Waiting): /, '')
    .replace(/ \([^()]*\)$/, '');

/** Pages of a connection, newest first, until one says that there is no more or `enough` says so. */
async function pagesOf<Page>(
  ask: (after: string | null) => Promise<{ readonly page: Page; readonly next: string | null }>,
  enough: (page: Page) => boolean,
): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let after: string | null = null;
  for (let count = 0; count < PAGES; count++) {
    const { page, next } = await ask(after);
    pages.push(page);
    if (next === null || next === after || enough(page)) break;
    after = next;
  }
  return pages;
}

const nextOf = ({ hasNextPage, endCursor }: z.infer<typeof pageInfo>) => (hasNextPage ? endCursor : null);
const missing = (api: Api, what: string, permission: string) =>
  new Fault('missing', `the ${what} of ${api.repository} cannot be read; the token needs ${permission}`);

/** Verdicts on the pull requests that were opened since a day (ISO), as the statuses of their commits tell them. */
export async function statusesOf(api: Api, context: string, since = ''): Promise<readonly Sample[]> {
  const pages = await pagesOf(
    async (after) => {
      const { repository } = await api.graphql(
        PULLS,
        { context, after },
        { what: 'the pull requests', shape: pullsShape },
      );
      if (!repository) throw missing(api, 'pull requests', 'pull-requests: read and statuses: read');
      const { nodes, pageInfo: info } = repository.pullRequests;
      return { page: nodes, next: nextOf(info) };
    },
    (page) => page.some((one) => one.createdAt < since),
  );
  return pages
    .flat()
    .filter((pull) => pull.createdAt >= since)
    .flatMap(({ number, createdAt, commits }) =>
      commits.nodes.flatMap(({ commit }): readonly Sample[] => {
        const told = commit.status?.context;
        const state = told ? stateOf(told) : undefined;
        if (!told || !state) return [];
        const failed = state === 'not-ready' ? { firstFailure: reasonOf(told.description) } : {};
        return [{ change: `${api.repository}#${number}`, at: told.createdAt, state, began: createdAt, ...failed }];
      }),
    );
}

/** How many deployments since a day (ISO) ended, and how many of them failed; those that still go on count as neither. */
export async function deploymentsOf(api: Api, since = ''): Promise<Delivery> {
  const pages = await pagesOf(
    async (after) => {
      const { repository } = await api.graphql(
        DEPLOYED,
        { after },
        { what: 'the deployments', shape: deploymentsShape },
      );
      if (!repository) throw missing(api, 'deployments', 'deployments: read');
      const { nodes, pageInfo: info } = repository.deployments;
      return { page: nodes, next: nextOf(info) };
    },
    (page) => page.some((one) => one.createdAt < since),
  );
  const states = pages
    .flat()
    .filter((one) => one.createdAt >= since)
    .flatMap((one) => one.latestStatus?.state ?? []);
  const failed = states.filter((state) => state === 'FAILURE' || state === 'ERROR').length;
  // A deployment that a newer one replaced becomes inactive: it had gone well.
  const good = states.filter((state) => state === 'SUCCESS' || state === 'INACTIVE').length;
  return { from: 'deployments', total: failed + good, failed };
}
