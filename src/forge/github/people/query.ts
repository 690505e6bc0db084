import * as z from 'zod/mini';
import type { Api } from '../api.ts';
import { Fault } from '../fault.ts';
import * as shapes from '../shapes.ts';

/** What one query asks for: a page of opinionated reviews (`''` for the first one), and who wrote the lines of some pages. */
export interface Asked {
  readonly pull: number;
  readonly head: string;
  readonly after?: string;
  readonly pages: readonly string[];
}

/** An account where GitHub speaks of anybody who acts; null when it is gone. */
const actor = z.nullable(z.object({ __typename: z.string(), login: z.string() }));

const review = z.object({
  state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']),
  submittedAt: z.string(),
  authorCanPushToRepository: z.optional(z.nullable(z.boolean())),
  author: actor,
  commit: z.nullable(z.looseObject({ oid: shapes.sha })),
});
export type ReviewData = z.infer<typeof review>;

const range = z.object({
  startingLine: z.int(),
  endingLine: z.int(),
  commit: z.object({
    oid: shapes.sha,
    committedDate: z.string(),
    author: z.nullable(z.object({ user: actor })),
    signature: z.nullable(
      z.object({
        isValid: z.boolean(),
        wasSignedByGitHub: z.boolean(),
        signer: z.nullable(z.object({ login: z.string() })),
      }),
    ),
  }),
});
export type RangeData = z.infer<typeof range>;

const blame = z.object({ ranges: z.array(range) });
const file = z.nullable(z.object({ oid: shapes.sha }));
const answer = z.object({
  repository: z.object({
    pullRequest: z.optional(
      z.nullable(
        z.object({
          reviews: z.object({
            nodes: z.array(review),
            pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
          }),
        }),
      ),
    ),
    head: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
  }),
});

/** A page of reviews, each with the pages as they were for the reviewer (object ids by path), and the ranges of lines by path. */
export interface Given {
  readonly reviews: readonly (ReviewData & {
    readonly files: readonly { readonly path: string; readonly oid: string }[];
  })[];
  /** Where the next page of reviews starts; absent at the end. */
  readonly next?: string;
  readonly blames: ReadonlyMap<string, readonly RangeData[]>;
}

/** Pages whose objects are asked for at the commit of each review. */
const TRACED = 3;

const RANGES =
  'ranges { startingLine endingLine commit { oid committedDate author { user { __typename login } } signature { isValid wasSignedByGitHub signer { login } } } }';

function queryOf({ after, pages }: Asked): string {
  const inputs = pages.map((_, at) => `$p${at}: String!`);
  const files = pages.slice(0, TRACED).map((_, at) => `p${at}: file(path: $p${at}) { oid }`);
  const reviews =
    after === undefined
      ? []
      : [
          `pullRequest(number: $pull) { reviews(first: 100, after: $after, states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) { nodes { state submittedAt authorCanPushToRepository author { __typename login } commit { ${['oid', ...files].join(' ')} } } pageInfo { hasNextPage endCursor } } }`,
        ];
  const blames = pages.map((_, at) => `b${at}: blame(path: $p${at}) { ${RANGES} }`);
  const head = pages.length > 0 ? [`head: object(oid: $head) { ... on Commit { ${blames.join(' ')} } }`] : [];
  const own = [
    ...(after === undefined ? [] : ['$pull: Int!', '$after: String']),
    ...(pages.length > 0 ? ['$head: GitObjectID!'] : []),
  ];
  const variables = ['$owner: String!', '$repo: String!', ...own, ...inputs].join(', ');
  return `query(${variables}) { repository(owner: $owner, name: $repo) { ${[...reviews, ...head].join(' ')} } }`;
}

/** Asks GitHub once. Throws a Fault when anything that was asked for is missing. */
export async function askOnce(api: Api, asked: Asked): Promise<Given> {
  const { pull, head, after, pages } = asked;
  const what = after === undefined ? 'who wrote the signatures' : `the reviews of pull request ${pull}`;
  const variables = {
    ...(after === undefined ? {} : { pull, after: after === '' ? null : after }),
    ...(pages.length > 0 ? { head } : {}),
    ...Object.fromEntries(pages.map((path, at) => [`p${at}`, path])),
  };
  const { repository } = await api.graphql(queryOf(asked), variables, { what, shape: answer });
  if (after !== undefined && !repository.pullRequest)
    throw new Fault('forbidden', `the token may not read ${what}: needs \`pull-requests: read\``);
  const blames = pages.map((path, at) => {
    const found = blame.safeParse(repository.head?.[`b${at}`]);
    if (!found.success) throw new Fault('garbage', `GitHub did not say who wrote the lines of ${path}`);
    return [path, found.data.ranges] as const;
  });
  const reviews = repository.pullRequest?.reviews;
  const { hasNextPage = false, endCursor } = reviews?.pageInfo ?? {};
  if (hasNextPage && (!endCursor || endCursor === after))
    throw new Fault('garbage', `GitHub's answer about ${what} has no next page`);
  return {
    reviews: (reviews?.nodes ?? []).map((one) => ({
      ...one,
      files: pages.flatMap((path, at) => {
        const found = file.safeParse(one.commit?.[`p${at}`]);
        return found.success && found.data ? [{ path, oid: found.data.oid }] : [];
      }),
    })),
    ...(hasNextPage && endCursor ? { next: endCursor } : {}),
    blames: new Map(blames),
  };
}
