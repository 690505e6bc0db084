import { GraphQLError } from 'graphql';
import { type Hub, nodeId, userOf } from '../hub.ts';
import type { Permission, Permissions } from '../server.ts';

/** What resolvers work with. */
export interface Context {
  readonly hub: Hub;
  readonly permissions: Permissions;
}

/** Refuses a field that the token may not read. */
export function need({ permissions }: Context, ...any: readonly Permission[]): void {
  if (any.some((name) => permissions[name] !== undefined)) return;
  throw new GraphQLError('Resource not accessible by integration', { extensions: { type: 'FORBIDDEN' } });
}

/** `User` or `Bot`, for every field of type Actor. */
export function actor({ hub }: Context, login: string) {
  const user = userOf(hub, login);
  // GraphQL leaves out the suffix that REST shows.
  const plain = user.type === 'Bot' ? login.replace(/\[bot\]$/, '') : login;
  return {
    __typename: user.type,
    id: nodeId(user.type === 'Bot' ? 'BOT' : 'U', user.id),
    databaseId: user.id,
    login: plain,
    name: null,
    url: `${hub.serverUrl}/${plain}`,
    resourcePath: `/${plain}`,
    avatarUrl: `https://avatars.githubusercontent.com/u/${user.id}?v=4`,
  };
}
