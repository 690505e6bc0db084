import { GraphQLError } from 'graphql';

/** Arguments of every connection. */
export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

const cursor = (index: number) => Buffer.from(`cursor:${index}`).toString('base64');
const indexOf = (text: string) => Number(Buffer.from(text, 'base64').toString('utf8').split(':')[1]);

/** A page of a list as GraphQL shows it. GitHub demands `first` or `last`, 1 to 100. */
export function connection(items: readonly unknown[], given: PageArguments, name: string) {
  const size = given.first ?? given.last;
  if (size === undefined || size === null)
    throw new GraphQLError(
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  if (size > 100 || size < 0)
    throw new GraphQLError(
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`,
    );
  const low = given.after ? indexOf(given.after) + 1 : 0;
  const high = given.before ? indexOf(given.before) : items.length;
  const from = given.first === undefined || given.first === null ? Math.max(low, high - size) : low;
  const to = given.first === undefined || given.first === null ? high : Math.min(high, low + size);
  const nodes = items.slice(from, to);
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: cursor(from + index) })),
    totalCount: items.length,
    pageInfo: {
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
      startCursor: nodes.length > 0 ? cursor(from) : null,
      endCursor: nodes.length > 0 ? cursor(to - 1) : null,
    },
  };
}
